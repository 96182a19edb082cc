//! The parsers that the grammars are made of.

use core::ops::RangeInclusive;

use nom::Parser;

use super::cursor::{Cursor, Failure, LexError, PResult};
use crate::error::{Noun, ParseErrorKind};
use crate::options::Deviation;
use crate::text::chars::{is_blank, is_break, is_dash, is_mark, is_thai_letter};
use crate::text::{Likeness, begins_alike, begins_with, digit_style, digit_value, match_told, match_word};

/// The most blanks that one gap may have; more separate columns, not words.
const WIDEST_GAP: usize = 80;

const DIGITS: &Noun = &Noun::new("a number", "ตัวเลข");
const SPACE: &Noun = &Noun::new("a space", "ช่องว่าง");

/// A run of digits as written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run<'i> {
    /// As written, with `o` for zero where the text has that.
    pub(crate) text: &'i str,
    /// How many.
    pub(crate) len: usize,
}

impl Run<'_> {
    /// The digits' values in order.
    pub(crate) fn values(&self) -> impl Iterator<Item = u8> {
        self.text.chars().map(|c| digit_value(c).unwrap_or(0))
    }

    /// The number that they write; `None` where 64 bits do not hold it.
    pub(crate) fn number(&self) -> Option<u64> {
        self.values().try_fold(0u64, |sum, digit| sum.checked_mul(10)?.checked_add(u64::from(digit)))
    }
}

/// Digits, as many as `count` says and no digit behind them: Thai or Arabic. Both in one value, or the letter o
/// for zero, are deviations.
pub(crate) fn digits<'i>(count: RangeInclusive<usize>) -> impl Fn(Cursor<'i>) -> PResult<'i, Run<'i>> {
    move |start| {
        let style = start.peek().and_then(digit_style).ok_or_else(|| start.expected(DIGITS))?;
        let (mut len, mut bytes, mut mixed, mut letter) = (0, 0, false, false);
        for c in start.rest().chars() {
            match digit_style(c) {
                Some(s) => mixed |= s != style,
                None if matches!(c, 'o' | 'O') => letter = true,
                None => break,
            }
            len += 1;
            bytes += c.len_utf8();
            if len > *count.end() {
                return Err(start.skip(bytes).overlong(&start, *count.end()));
            }
        }
        if len < *count.start() {
            return Err(start.skip(bytes).expected(DIGITS));
        }
        let (mut rest, changed) = start.skip(bytes).note_digits(style);
        if mixed || changed {
            rest = rest.deviate_since(&start, Deviation::MixedDigits)?;
        }
        if letter {
            rest = rest.deviate_since(&start, Deviation::LetterForDigit)?;
        }
        Ok((rest, Run { text: rest.since(&start), len }))
    }
}

impl Cursor<'_> {
    fn overlong(&self, from: &Self, most: usize) -> nom::Err<LexError> {
        nom::Err::Error(LexError::new(from.at(), self.at(), ParseErrorKind::TooManyDigits { most }))
    }
}

/// Exactly this text.
pub(crate) fn exact<'i>(text: &'static str) -> impl Fn(Cursor<'i>) -> PResult<'i, &'i str> {
    move |start| {
        if !begins_with(start.rest(), text) {
            return fail(start);
        }
        let rest = start.skip(text.len());
        Ok((rest, rest.since(&start)))
    }
}

/// `"ที่"` before a number, which also tells it where its tone mark is lost.
pub(crate) fn ordinal_sign(start: Cursor<'_>) -> PResult<'_, ()> {
    if let Ok((rest, _)) = exact("ที่")(start) {
        return Ok((rest, ()));
    }
    let (rest, _) = exact("ที")(start)?;
    if blanks(rest).0.peek().is_some_and(|c| digit_value(c).is_some()) {
        Ok((rest.deviate_since(&start, Deviation::DamagedWord)?, ()))
    } else {
        fail(start)
    }
}

/// A known Thai word, also misspelt or damaged as a deviation; never cut before a mark.
pub(crate) fn word<'i>(expected: &'static str) -> impl Fn(Cursor<'i>) -> PResult<'i, &'i str> {
    move |start| behind_word(start, match_word(start.rest(), expected))
}

/// The same where what follows tells that it is this word, be it as short as it may: `ตอ ๒๑๑๒`.
pub(crate) fn told<'i>(expected: &'static str) -> impl Fn(Cursor<'i>) -> PResult<'i, &'i str> {
    move |start| behind_word(start, match_told(start.rest(), expected))
}

fn behind_word(start: Cursor<'_>, found: Option<(usize, Likeness)>) -> PResult<'_, &str> {
    let Some((len, likeness)) = found else { return fail(start) };
    let mut rest = start.skip(len);
    if rest.peek().is_some_and(is_mark) {
        return fail(start);
    }
    match likeness {
        Likeness::Same => {}
        Likeness::Misspelt => rest = rest.deviate_since(&start, Deviation::Misspelling)?,
        Likeness::Damaged => rest = rest.deviate_since(&start, Deviation::DamagedWord)?,
    }
    Ok((rest, rest.since(&start)))
}

/// The value of the first word of a table that fits; exact fits come before damaged ones, but not before one that goes on
/// from it: ด่วนที่สด is no ด่วน. Longer words that begin with shorter ones must stand first.
pub(crate) fn words<'i, T: Copy>(
    table: &'static [(&'static str, T)],
) -> impl Fn(Cursor<'i>) -> PResult<'i, T> {
    move |start| {
        let alike = || table.iter().filter(|(text, _)| begins_alike(start.rest(), text));
        let exactly = alike().find(|(text, _)| {
            start.rest().strip_prefix(text).is_some_and(|rest| !rest.chars().next().is_some_and(is_mark))
        });
        let longer = |(text, _): &&(&str, T)| {
            exactly.is_none_or(|(word, _)| text.len() > word.len() && text.starts_with(word))
        };
        let goes_on =
            exactly.is_none_or(|(word, _)| start.skip(word.len()).peek().is_some_and(is_thai_letter));
        for (text, value) in alike().filter(longer).take_while(|_| goes_on) {
            match word(text)(start) {
                Ok((rest, _)) => return Ok((rest, *value)),
                Err(error @ nom::Err::Error(LexError { kind: Some(_), .. })) => return Err(error),
                Err(_) => {}
            }
        }
        exactly.map_or_else(|| fail(start), |(text, value)| Ok((start.skip(text.len()), *value)))
    }
}

/// One character of a class.
pub(crate) fn char_if<'i>(class: impl Fn(char) -> bool) -> impl Fn(Cursor<'i>) -> PResult<'i, char> {
    move |start| match start.peek().filter(|c| class(*c)) {
        Some(c) => Ok((start.skip(c.len_utf8()), c)),
        None => fail(start),
    }
}

/// As many characters of a class as `count` says, all that there are.
pub(crate) fn take_while<'i>(
    count: RangeInclusive<usize>,
    class: impl Fn(char) -> bool,
) -> impl Fn(Cursor<'i>) -> PResult<'i, &'i str> {
    move |start| {
        let (mut len, mut bytes) = (0, 0);
        for c in start.rest().chars().take_while(|c| class(*c)) {
            len += 1;
            bytes += c.len_utf8();
            if len > *count.end() {
                return fail(start);
            }
        }
        if len < *count.start() {
            return fail(start);
        }
        let rest = start.skip(bytes);
        Ok((rest, rest.since(&start)))
    }
}

/// A hyphen or dash of any length.
pub(crate) fn any_dash(start: Cursor<'_>) -> PResult<'_, char> {
    char_if(is_dash)(start)
}

/// The one space that the official form has here; none, more, or a line break as deviations.
#[inline]
pub(crate) fn space(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, found) = blanks(start);
    Ok((
        match found {
            Blanks::One => rest,
            Blanks::None => rest.deviate(Deviation::MissingSpace).map_err(|_| start.expected(SPACE))?,
            Blanks::Many => rest.deviate_since(&start, Deviation::ExtraSpace)?,
            Blanks::Broken => rest.deviate_since(&start, Deviation::LineBreak)?,
            Blanks::TooMany => return fail(start),
        },
        (),
    ))
}

/// Nothing, as the official form has it; spaces or a line break as deviations.
#[inline]
pub(crate) fn gap(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, found) = blanks(start);
    Ok((
        match found {
            Blanks::None => rest,
            Blanks::One | Blanks::Many => rest.deviate_since(&start, Deviation::ExtraSpace)?,
            Blanks::Broken => rest.deviate_since(&start, Deviation::LineBreak)?,
            Blanks::TooMany => return fail(start),
        },
        (),
    ))
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Blanks {
    None,
    One,
    /// Several, or a tab.
    Many,
    /// One line break, with or without blanks around it.
    Broken,
    /// More than separates two words: an empty line, or the gap between two columns.
    TooMany,
}

/// Skips blanks and at most one line break; deviates in nothing.
#[inline]
pub(crate) fn blanks(start: Cursor<'_>) -> (Cursor<'_>, Blanks) {
    // Nearly always there is one space or none.
    match *start.rest().as_bytes() {
        [b' ', b'!'..=b'~' | 0xe0, ..] => (start.skip(1), Blanks::One),
        [b'!'..=b'~' | 0xe0, ..] | [] => (start, Blanks::None),
        _ => many_blanks(start),
    }
}

fn many_blanks(start: Cursor<'_>) -> (Cursor<'_>, Blanks) {
    let (mut count, mut breaks, mut bytes, mut tab, mut last) = (0, 0, 0, false, '\0');
    for c in start.rest().chars() {
        match c {
            ' ' => {}
            '\t' => tab = true,
            c if !is_break(c) => break,
            '\n' if last == '\r' => {}
            _ => breaks += 1,
        }
        count += 1;
        if breaks > 1 || count > WIDEST_GAP {
            return (start, Blanks::TooMany);
        }
        bytes += c.len_utf8();
        last = c;
    }
    let found = match (count, breaks) {
        (0, _) => Blanks::None,
        (_, 1) => Blanks::Broken,
        (1, _) if !tab => Blanks::One,
        _ => Blanks::Many,
    };
    (start.skip(bytes), found)
}

/// Fails without a word of its own; [`label`] gives one.
pub(crate) fn fail<T>(start: Cursor<'_>) -> PResult<'_, T> {
    Err(nom::Err::Error(LexError { span: crate::span::Span::at(start.at()), kind: None }))
}

/// Succeeds with `value` where there is one.
pub(crate) fn found<T>(start: Cursor<'_>, value: Option<T>) -> PResult<'_, T> {
    value.map_or_else(|| fail(start), |value| Ok((start, value)))
}

/// Names what a parser looks for; the name is used where it failed at its very beginning.
pub(crate) fn label<'i, T>(
    what: &'static Noun,
    mut parser: impl Parser<Cursor<'i>, Output = T, Error = LexError>,
) -> impl FnMut(Cursor<'i>) -> PResult<'i, T> {
    move |start| {
        parser.parse(start).map_err(|error| match error {
            nom::Err::Error(e) if e.kind.is_none() || is_plain_expectation(&e, start.at()) => {
                start.expected(what)
            }
            other => other,
        })
    }
}

fn is_plain_expectation(error: &LexError, at: usize) -> bool {
    error.span.start() == at && matches!(error.kind, Some(ParseErrorKind::Expected { .. }))
}

/// The reading that comes furthest; of two equals the first. Without one, the error that comes furthest, and
/// a refusal before all others.
pub(crate) fn furthest<'i, T>(
    start: Cursor<'i>,
    parsers: &[&dyn Fn(Cursor<'i>) -> PResult<'i, T>],
) -> PResult<'i, T> {
    let mut best = Best::new(start);
    for parser in parsers {
        best.take(parser(start));
    }
    best.reading()
}

/// The best of several readings.
struct Best<'i, T> {
    reading: Option<(Cursor<'i>, T)>,
    error: LexError,
    refusal: Option<Failure>,
}

impl<'i, T> Best<'i, T> {
    const fn new(start: Cursor<'i>) -> Self {
        let error = LexError { span: crate::span::Span::at(start.at()), kind: None };
        Self { reading: None, error, refusal: None }
    }

    fn take(&mut self, result: PResult<'i, T>) {
        match result {
            Ok((rest, read)) => {
                if self.reading.as_ref().is_none_or(|(longest, _)| rest.at() > longest.at()) {
                    self.reading = Some((rest, read));
                }
            }
            Err(nom::Err::Error(error)) => self.error = nom::error::ParseError::or(self.error, error),
            Err(failure) => {
                self.refusal.get_or_insert(failure);
            }
        }
    }

    fn reading(self) -> PResult<'i, T> {
        let failure = self.refusal.unwrap_or(nom::Err::Error(self.error));
        self.reading.ok_or(failure)
    }
}

/// A production and the characters that it can begin with, `0` for any digit; none where it can begin with any.
pub(crate) type Opened<'p, 'i, T> = (&'static [char], &'p dyn Fn(Cursor<'i>) -> PResult<'i, T>);

/// [`furthest`] of the productions that can begin with the next character, or with a blank before it.
pub(crate) fn furthest_opened<'i, T>(start: Cursor<'i>, productions: &[Opened<'_, 'i, T>]) -> PResult<'i, T> {
    let first = start.peek().map(|c| if digit_value(c).is_some() { '0' } else { c });
    let is_open = |openings: &[char]| {
        openings.is_empty() || first.is_some_and(|c| openings.contains(&c) || is_blank(c) || is_break(c))
    };
    let mut best = Best::new(start);
    for (openings, production) in productions {
        if is_open(openings) {
            best.take(production(start));
        } else {
            debug_assert!(production(start).is_err(), "{first:?} opens it");
        }
    }
    best.reading()
}

/// Whether a parser would succeed here, if everything were admitted: what stands here is the same to a strict reading, which
/// must not take it for something else where it refuses it.
pub(crate) fn lookahead<'i, T>(start: Cursor<'i>, parser: impl Fn(Cursor<'i>) -> PResult<'i, T>) -> bool {
    parser(start.admitting_all()).is_ok()
}
