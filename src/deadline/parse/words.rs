//! What the phrases are put together from.

use crate::date::{DAY, Month};
use crate::error::{ParseErrorKind, RangeError};
use crate::lex::{Blanks, Cursor, Failure, PResult, blanks, exact, fail, word};
use crate::options::Deviation;
use crate::text::chars::{is_break, is_mark, is_thai_letter};
use crate::text::{FirstLetter, digit_value, match_toneless};

/// Nothing or one space, as one writes; more, or a line break, as deviations.
#[inline]
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

/// The first of these words that stands behind a [`joint`], also where the text has lost its tone marks; longer words stand before those they
/// begin with.
pub(super) fn any<'i>(texts: &'static [&'static str]) -> impl Fn(Cursor<'i>) -> PResult<'i, &'static str> {
    move |start| {
        let (here, ()) = joint(start)?;
        let first = FirstLetter::of(here.rest());
        for text in texts.iter().filter(|text| first.begins(text)) {
            if let Ok((rest, _)) = word(text)(here) {
                return Ok((rest, *text));
            }
            if let Some(head) = text.strip_suffix("ที่").filter(|head| head.ends_with("วัน"))
                && let Ok((rest, ())) = broken_label(here, head).or_else(|_| worn_label(here, head))
            {
                return Ok((rest, *text));
            }
            if let Ok(torn) = torn(here, text) {
                return Ok((torn.0, *text));
            }
            if let Some(len) = match_toneless(here.rest(), text) {
                return Ok((here.skip(len).deviate_since(&here, Deviation::DamagedWord)?, *text));
            }
        }
        fail(start)
    }
}

/// The least characters of each part of a torn word.
const LEAST_PART: usize = 2;

/// A word that the end of a line tears in two between its syllables: `ภาย` / `ในวันที่ ๓๐ สิงหาคม ๒๕๖๗`
fn torn<'i>(start: Cursor<'i>, word: &'static str) -> PResult<'i, ()> {
    let same = start.rest().char_indices().zip(word.char_indices()).find(|((_, c), (_, right))| c != right);
    let Some(((at, _), _)) = same.filter(|((_, c), _)| is_break(*c) || *c == ' ') else { return fail(start) };
    let (gap, tail) = (start.skip(at), word.get(at..).unwrap_or_default());
    let is_part = |part: &str| part.chars().nth(LEAST_PART - 1).is_some() && !part.starts_with(is_mark);
    let (rest, found) = blanks(gap);
    if found != Blanks::Broken || !is_part(tail) || !is_part(gap.since(&start)) {
        return fail(start);
    }
    let (rest, _) = exact(tail)(rest)?;
    Ok((rest.deviate_since(&start, Deviation::LineBreak)?, ()))
}

/// A label of a day that a space or the end of a line parts before the number: `ภายในวัน ที่ ๘ กันยายน ๒๕๖๐`
fn broken_label<'i>(start: Cursor<'i>, head: &'static str) -> PResult<'i, ()> {
    let (gap, _) = exact(head)(start)?;
    let (rest, found) = blanks(gap);
    let (rest, _) = exact("ที่")(rest)?;
    let numbered = blanks(rest).0.peek().is_some_and(|c| digit_value(c).is_some());
    match found {
        Blanks::One | Blanks::Many if numbered => Ok((rest.deviate_since(&gap, Deviation::ExtraSpace)?, ())),
        Blanks::Broken if numbered => Ok((rest.deviate_since(&gap, Deviation::LineBreak)?, ())),
        _ => fail(start),
    }
}

/// The most characters of a label whose marks are lost or moved, with the blanks that they leave.
const LONGEST_LABEL: usize = 9;

/// A label of a day whose marks are lost or stand one letter too far, which only the number behind it tells: `วันที ๘ กันยายน`, `วนที่ ๘`,
/// `วนั ที่ ๘`
fn worn_label<'i>(start: Cursor<'i>, head: &'static str) -> PResult<'i, ()> {
    let (label, _) = exact(head.strip_suffix("วัน").unwrap_or(head))(start)?;
    let text = label.rest();
    let of_label = |c: &char| is_thai_letter(*c) || is_mark(*c) || *c == ' ';
    let len: usize = text.chars().take(LONGEST_LABEL).take_while(of_label).map(char::len_utf8).sum();
    let read = text.get(..len).unwrap_or_default().trim_end_matches(' ');
    let letters = read.chars().filter(|c| !is_mark(*c) && *c != ' ');
    // None of its marks is another, or one too many.
    let marks = |of: &str, mark: char| of.chars().filter(|c| *c == mark).count();
    let are_own = || read.chars().filter(|c| is_mark(*c)).all(|c| marks(read, c) <= marks("วันที่", c));
    let rest = label.skip(read.len());
    let numbered = blanks(rest).0.peek().is_some_and(|c| digit_value(c).is_some());
    if numbered && letters.eq("วนท".chars()) && are_own() {
        Ok((rest.deviate_since(&label, Deviation::DamagedWord)?, ()))
    } else {
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

/// How many days the month has where it has the most.
const fn longest(month: Month) -> u8 {
    match month.number() {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Whether some year has this day of the month.
pub(super) const fn ever_has(month: Month, day: u8) -> bool {
    day <= longest(month)
}

/// No year has the day that was read between `start` and `rest`.
pub(super) fn no_such_day(rest: Cursor<'_>, start: Cursor<'_>, month: Month, day: u8) -> Failure {
    let range = RangeError::new(DAY, day.into(), 1, longest(month).into());
    rest.refuse(&start, ParseErrorKind::OutOfRange(range))
}
