//! The entrances: one grammar, strict or lenient, whole text or prefix.

use super::cursor::{Cursor, LexError, PResult};
use crate::error::{Noun, ParseError, ParseErrorKind};
use crate::options::{Deviation, Deviations, ParseOptions, Parsed};
use crate::span::Span;
use crate::text::{Clean, noise};

/// Reads the whole of `text` in its official form.
pub(crate) fn strict<T>(
    text: &str,
    what: &'static Noun,
    grammar: impl Fn(Cursor<'_>) -> PResult<'_, T>,
) -> Result<T, ParseError> {
    parse_with(text, ParseOptions::STRICT, what, grammar).map(|parsed| parsed.value)
}

/// Reads the whole of `text` as the options admit, through the noise of extraction where they admit that.
pub(crate) fn parse_with<T>(
    text: &str,
    options: ParseOptions,
    what: &'static Noun,
    grammar: impl Fn(Cursor<'_>) -> PResult<'_, T>,
) -> Result<Parsed<T>, ParseError> {
    if !options.admits(Deviation::Noise) {
        let parsed = whole(text, &options, what, grammar)?;
        // A name in free words would take the noise in.
        return match noise(text) {
            Some(noise) => Err(ParseError::new(ParseErrorKind::Unofficial(Deviation::Noise), noise)),
            None => Ok(parsed),
        };
    }
    let clean = Clean::new(text);
    match whole(clean.text(), &options, what, grammar) {
        Ok(parsed) if clean.is_noisy() => {
            Ok(Parsed::new(parsed.value, parsed.deviations.with(Deviation::Noise)))
        }
        Ok(parsed) => Ok(parsed),
        Err(error) => Err(ParseError::new(error.kind(), clean.to_source(error.span()))),
    }
}

/// The same for names in free words: read letter by letter a damaged one would be another name, and is none where damage is not
/// admitted.
pub(crate) fn parse_name_with<T>(
    text: &str,
    options: ParseOptions,
    what: &'static Noun,
    grammar: impl Fn(Cursor<'_>) -> PResult<'_, T>,
) -> Result<Parsed<T>, ParseError> {
    const DAMAGED: Deviation = Deviation::DamagedWord;
    let parsed = parse_with(text, options.admitting(DAMAGED), what, grammar)?;
    if parsed.deviations.contains(DAMAGED) && !options.admits(DAMAGED) {
        return Err(ParseError::new(ParseErrorKind::Unofficial(DAMAGED), Span::new(0, text.len())));
    }
    Ok(parsed)
}

/// Reads a value at the beginning of `text`, which is clean: its value, its length in bytes, its deviations.
pub(crate) fn prefix<T>(
    text: &str,
    options: &ParseOptions,
    grammar: impl Fn(Cursor<'_>) -> PResult<'_, T>,
) -> Option<(T, usize, Deviations)> {
    let (rest, value) = grammar(Cursor::new(text, options)).ok()?;
    Some((value, rest.at(), rest.seen()))
}

fn whole<T>(
    text: &str,
    options: &ParseOptions,
    what: &'static Noun,
    grammar: impl Fn(Cursor<'_>) -> PResult<'_, T>,
) -> Result<Parsed<T>, ParseError> {
    let start = Cursor::new(text, options);
    let error = match grammar(start) {
        Ok((rest, value)) => match rest.peek() {
            None => return Ok(Parsed::new(value, rest.seen())),
            Some(found) => {
                ParseError::new(ParseErrorKind::TrailingText { found }, Span::new(rest.at(), text.len()))
            }
        },
        Err(nom::Err::Error(error) | nom::Err::Failure(error)) => describe(&start, error, what),
        Err(nom::Err::Incomplete(_)) => describe(&start, start.expected_error(what), what),
    };
    Err(unofficial(text, options, &error, grammar).unwrap_or(error))
}

/// What is not official, where the text reads when everything is admitted, and the grammar could only say that it found no
/// beginning or no end, or named what the text has not: it had not read on.
fn unofficial<T>(
    text: &str,
    options: &ParseOptions,
    error: &ParseError,
    grammar: impl Fn(Cursor<'_>) -> PResult<'_, T>,
) -> Option<ParseError> {
    let (span, is_vague) = match error.kind() {
        ParseErrorKind::Expected { .. } => (Span::new(0, text.len()), error.span().start() == 0),
        ParseErrorKind::TrailingText { .. } | ParseErrorKind::Unofficial(_) => (error.span(), true),
        _ => (error.span(), false),
    };
    if !is_vague || text.is_empty() {
        return None;
    }
    let all = Deviations::ALL.iter().fold(*options, ParseOptions::admitting);
    let clean = Clean::new(text);
    let (rest, _) = grammar(Cursor::new(clean.text(), &all)).ok()?;
    let noise = clean.is_repaired(Span::new(0, clean.text().len())).then_some(Deviation::Noise);
    // What is missing is better told by what was expected.
    let missing = Deviation::MissingPart;
    let mut deviations = rest.seen().iter().chain(noise);
    if deviations.clone().any(|seen| error.kind() == ParseErrorKind::Unofficial(seen)) {
        return None;
    }
    let deviation = deviations.find(|seen| !options.admits(*seen) && *seen != missing);
    let kind = ParseErrorKind::Unofficial(deviation.filter(|_| rest.peek().is_none())?);
    Some(ParseError::new(kind, span))
}

fn describe(start: &Cursor<'_>, error: LexError, what: &'static Noun) -> ParseError {
    if let Some(kind) = error.kind {
        return ParseError::new(kind, error.span);
    }
    let found = start.skip(error.span.start()).peek();
    let end = error.span.start() + found.map_or(0, char::len_utf8);
    ParseError::new(ParseErrorKind::Expected { expected: what, found }, Span::new(error.span.start(), end))
}
