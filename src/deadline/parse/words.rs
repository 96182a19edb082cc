//! What the phrases are put together from.

use crate::lex::{Blanks, Cursor, PResult, blanks, fail, word};
use crate::options::Deviation;

/// Nothing or one space, as one writes; more, or a line break, as deviations.
pub(super) fn joint(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, found) = blanks(start);
    Ok((
        match found {
            Blanks::None | Blanks::One => rest,
            Blanks::Many => rest.deviate_since(&start, Deviation::ExtraSpace)?,
            Blanks::Broken => rest.deviate_since(&start, Deviation::LineBreak)?,
            Blanks::TooMany => return fail(start),
        },
        (),
    ))
}

/// What a grammar reads behind a [`joint`].
pub(super) fn joined<'i, T>(
    grammar: impl Fn(Cursor<'i>) -> PResult<'i, T>,
) -> impl Fn(Cursor<'i>) -> PResult<'i, T> {
    move |start| {
        let (rest, ()) = joint(start)?;
        grammar(rest)
    }
}

/// The first of these words that stands behind a [`joint`]; longer words stand before those they begin with.
pub(super) fn any<'i>(texts: &'static [&'static str]) -> impl Fn(Cursor<'i>) -> PResult<'i, &'static str> {
    move |start| {
        let (here, ()) = joint(start)?;
        for text in texts {
            if let Ok((rest, _)) = word(text)(here) {
                return Ok((rest, *text));
            }
        }
        fail(start)
    }
}

/// Past one of these words if it stands behind a [`joint`], else nothing.
pub(super) fn skip<'i>(start: Cursor<'i>, texts: &'static [&'static str]) -> Cursor<'i> {
    any(texts)(start).map_or(start, |(rest, _)| rest)
}

/// What the grammar reads, if it does.
pub(super) fn maybe<'i, T>(
    start: Cursor<'i>,
    grammar: impl Fn(Cursor<'i>) -> PResult<'i, T>,
) -> (Cursor<'i>, Option<T>) {
    match grammar(start) {
        Ok((rest, read)) => (rest, Some(read)),
        Err(_) => (start, None),
    }
}
