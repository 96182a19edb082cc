//! One day, in words or in numbers.

use super::name::{self, MONTH_NAME, month_name, weekday_name};
use super::plain::{Plain, plain};
use super::year::{self, BareYear, Era, YEAR_NUMBER};
use crate::date::{BuddhistDate, DAY, MONTH, Month, Weekday};
use crate::error::{Noun, ParseErrorKind, RangeError};
use crate::lex::{
    Blanks, Cursor, Failure, PResult, Parser as _, Run, blanks, char_if, digits, exact, fail, finally,
    is_final, label, opt, ordinal_sign, space,
};
use crate::options::Deviation;
use crate::span::Span;
use crate::text::chars::{is_blank, is_break, is_thai_letter};
use crate::text::digit_value;

const DAY_NUMBER: &Noun = &Noun::new("the day of the month", "วันที่");

/// A part of a date and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<T> {
    pub(super) value: T,
    pub(super) span: Span,
}

/// A day as far as a text gives it.
#[derive(Clone, Copy, Debug)]
pub(super) struct PartialDay {
    weekday: Option<Part<Weekday>>,
    day: Part<u8>,
    pub(super) month: Option<Part<Month>>,
    pub(super) year: Option<Part<BareYear>>,
}

fn part<'i, T>(parser: impl Fn(Cursor<'i>) -> PResult<'i, T>) -> impl Fn(Cursor<'i>) -> PResult<'i, Part<T>> {
    move |start| {
        let (rest, value) = parser(start)?;
        Ok((rest, Part { value, span: rest.span_since(&start) }))
    }
}

/// The number of a day, 1 to 31.
pub(crate) fn day_number(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, run) = digits(1..=2)(start).map_err(|error| expected_number(&start, error))?;
    match run.number() {
        Some(1..=31) => Ok((rest, small(&run))),
        number => {
            let number = i64::from(u8::try_from(number.unwrap_or_default()).unwrap_or_default());
            let range = RangeError::new(DAY, number, 1, 31);
            Err(rest.refuse(&start, ParseErrorKind::OutOfRange(range)))
        }
    }
}

fn small(run: &Run<'_>) -> u8 {
    run.number().and_then(|n| u8::try_from(n).ok()).unwrap_or_default()
}

fn expected_number(start: &Cursor<'_>, error: Failure) -> Failure {
    if start.peek().is_some_and(is_digit) { error } else { start.expected(DAY_NUMBER) }
}

fn is_digit(c: char) -> bool {
    digit_value(c).is_some()
}

/// A day with its month and its year.
pub(crate) fn full_date(start: Cursor<'_>) -> PResult<'_, BuddhistDate> {
    if let Some(read) = plain_date(start) {
        return Ok(read);
    }
    let (rest, day) = partial_day(start)?;
    let (Some(month), Some(year)) = (day.month, day.year) else { return missing(rest, &day) };
    day.resolve(rest, month, year)
}

/// A day as nearly all are written, where it exists.
fn plain_date(start: Cursor<'_>) -> Option<(Cursor<'_>, BuddhistDate)> {
    let Plain { day, month, year, rest } = plain(start.rest())?;
    let date = if start.options().is_proleptic() {
        BuddhistDate::from_proleptic(year, month, day)
    } else {
        BuddhistDate::new(year, month, day)
    };
    Some((start.skip(start.rest().len() - rest.len()), date.ok()?))
}

/// Reads the part that is missing again, for what it has to say about why it is. A day that the month has in no year needs none.
pub(super) fn missing<'i, T>(rest: Cursor<'i>, day: &PartialDay) -> PResult<'i, T> {
    const LEAP_YEAR: u16 = 2024;
    let Some(month) = day.month else {
        label(MONTH_NAME, named_month).parse(rest)?;
        return fail(rest);
    };
    let last = month.value.days_in(LEAP_YEAR);
    if day.day.value > last {
        let range = RangeError::new(DAY, day.day.value.into(), 1, last.into());
        return Err(Cursor::refuse_at(day.day.span, ParseErrorKind::OutOfRange(range)));
    }
    label(YEAR_NUMBER, |rest| named_year(rest, None)).parse(rest)?;
    fail(rest)
}

impl PartialDay {
    /// Its number.
    pub(super) const fn day(&self) -> u8 {
        self.day.value
    }

    /// The day that this is with a month and a year, its own or lent.
    pub(super) fn resolve<'i>(
        &self,
        rest: Cursor<'i>,
        month: Part<Month>,
        year: Part<BareYear>,
    ) -> PResult<'i, BuddhistDate> {
        let gregorian = year.value.gregorian(month.value, rest.options()).map_err(|error| {
            let span = if error.component() == MONTH { month.span.join(year.span) } else { year.span };
            Cursor::refuse_at(span, year::refusal(year.value, error))
        })?;
        let date = BuddhistDate::of_gregorian(gregorian, month.value, self.day.value)
            .map_err(|error| Cursor::refuse_at(self.day.span, ParseErrorKind::OutOfRange(error)))?;
        let mut rest = rest;
        if year.value.era == Era::Chula {
            rest = rest.deviate_at(year.span, Deviation::Ambiguous)?;
        }
        if let Some(weekday) = self.weekday
            && weekday.value != date.weekday()
        {
            rest = rest.deviate_at(weekday.span, Deviation::WeekdayMismatch)?;
        }
        Ok((rest, date))
    }
}

/// `[ weekday ] number [ month [ year ] ] | numeric | iso`
pub(super) fn partial_day(start: Cursor<'_>) -> PResult<'_, PartialDay> {
    let (from, weekday) = if start.peek().is_some_and(is_digit) { (start, None) } else { opened(start)? };
    let (rest, run) = digits(1..=4)(from).map_err(|error| expected_number(&from, error))?;
    if run.len > 2 {
        return if run.len == 4 { iso(from, rest, &run) } else { Err(from.expected(DAY_NUMBER)) };
    }
    let day = Part { value: small(&run), span: rest.span_since(&from) };
    let bare = PartialDay { weekday, day, month: None, year: None };
    if begins_with_sign(&rest) {
        match numeric(rest, &bare) {
            Err(error) if !is_final(&error) => {}
            read => return read,
        }
    }
    Ok(named(repeated(rest, bare.day.value)?, bare))
}

/// Past the number of the day where it stands a second time: `๒๕ ๒๕ สิงหาคม`. One of the two may have been another.
fn repeated(start: Cursor<'_>, day: u8) -> Result<Cursor<'_>, Failure> {
    let (again, _) = blanks(start);
    if again.at() == start.at() || !again.peek().is_some_and(is_digit) {
        return Ok(start);
    }
    match digits(1..=2)(again) {
        Ok((rest, run)) if small(&run) == day && named_month(rest).is_ok() => {
            rest.deviate_since(&start, Deviation::Ambiguous)
        }
        _ => Ok(start),
    }
}

/// The weekday before a number.
fn opened(start: Cursor<'_>) -> PResult<'_, Option<Part<Weekday>>> {
    let (rest, weekday) = opt(part(weekday)).parse(start)?;
    match weekday {
        Some(_) => Ok((after_weekday(rest)?.0, weekday)),
        None => Ok((rest, None)),
    }
}

/// `[ month [ year ] ]`
fn named(start: Cursor<'_>, bare: PartialDay) -> (Cursor<'_>, PartialDay) {
    if !blanks(start).0.peek().is_some_and(may_be_month) {
        return (start, bare);
    }
    let Ok((rest, month)) = named_month(start) else { return (start, bare) };
    let dated = PartialDay { month: Some(month), ..bare };
    match named_year(rest, sign_before(&start)) {
        Ok((rest, year)) => (rest, PartialDay { year: Some(year), ..dated }),
        Err(_) => (rest, dated),
    }
}

/// Whether the name of a month may begin so, or what stands before it.
fn may_be_month(c: char) -> bool {
    is_thai_letter(c) || c.is_ascii_alphabetic() || is_sign(c) || is_blank(c) || is_break(c)
}

/// The month after a day number, with what stands between.
fn named_month(start: Cursor<'_>) -> PResult<'_, Part<Month>> {
    let (rest, ()) = match sign_before(&start) {
        Some(sign) => joined(start, sign)?,
        None => space(start).or_else(|error| over_empty_line(start).map_err(|_| error))?,
    };
    let (from, labelled) = opt(month_label).parse(rest)?;
    let named = part(month_name)(from);
    match labelled {
        Some(()) if named.is_err() => numbered_month(from).or(named),
        _ => named,
    }
}

/// Past an empty line before the name of a month: the day above it is that of the date or has nothing to do with it.
fn over_empty_line(start: Cursor<'_>) -> PResult<'_, ()> {
    let month = start.rest().trim_start_matches(|c| is_blank(c) || is_break(c));
    let rest = start.skip(start.rest().len() - month.len());
    if rest.since(&start).matches('\n').count() != 2 || name::named(month).is_none() {
        return fail(start);
    }
    let rest = rest.deviate_since(&start, Deviation::LineBreak)?;
    Ok((rest.deviate_since(&start, Deviation::Ambiguous)?, ()))
}

/// `[ "ของ" ] "เดือน"`
fn month_label(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, of) = opt(exact("ของ")).parse(start)?;
    let (rest, _) = exact("เดือน")(rest)?;
    let rest = if of.is_some() { rest.deviate_since(&start, Deviation::Informal)? } else { rest };
    Ok((blanks(rest).0, ()))
}

/// A month by its number, as forms have it to be filled in: `๘ เดือน ๑ พ.ศ. ๒๕๖๗`. Only a year in full makes sure that
/// it is none of three months.
fn numbered_month(start: Cursor<'_>) -> PResult<'_, Part<Month>> {
    let (rest, run) = digits(1..=2)(start)?;
    let span = rest.span_since(&start);
    let value = Month::new(small(&run))
        .map_err(|error| Cursor::refuse_at(span, ParseErrorKind::OutOfRange(error)))?;
    let rest = rest.deviate_since(&start, Deviation::NumericDate)?;
    match space(rest).and_then(|(behind, ())| year::after_month(behind)) {
        Ok((_, year)) if !year.is_short => Ok((rest, Part { value, span })),
        _ => fail(start),
    }
}

/// The year after a month: behind a space, or behind the sign that stands before the month as well.
fn named_year(start: Cursor<'_>, sign: Option<char>) -> PResult<'_, Part<BareYear>> {
    let (rest, ()) = match (sign, start.peek()) {
        (Some(sign), _) if sign_before(&start) == Some(sign) => joined(start, sign)?,
        (_, Some(',')) => joined(start, ',')?,
        _ => space(start)?,
    };
    let (rest, year) = part(year::after_month)(rest)?;
    if year::is_cut_off(&rest, year.value) { fail(rest) } else { Ok((rest, year)) }
}

/// The sign that joins the parts of a date in tables: `๕-ม.ค.-๖๗`, `5/ม.ค./67`, a slash also between spaces.
fn sign_before(at: &Cursor<'_>) -> Option<char> {
    let spaced = || blanks(*at).0.peek().filter(|c| *c == '/');
    at.peek().filter(|c| is_sign(*c)).or_else(spaced)
}

fn is_sign(c: char) -> bool {
    matches!(c, '/' | '-' | '.')
}

/// Whether a date in numbers may go on here.
fn begins_with_sign(rest: &Cursor<'_>) -> bool {
    rest.rest().trim_start_matches(is_blank).starts_with(is_sign)
}

fn joined(start: Cursor<'_>, sign: char) -> PResult<'_, ()> {
    let rest = if start.peek() == Some(sign) { start } else { blanks(start).0 };
    let rest = rest.skip(sign.len_utf8()).deviate_since(&start, Deviation::Punctuation)?;
    Ok((blanks(rest).0, ()))
}

/// `[ "วัน" ] name`
fn weekday(start: Cursor<'_>) -> PResult<'_, Weekday> {
    let (rest, labelled) = opt(exact("วัน")).parse(start)?;
    let rest = match labelled {
        Some(_) => blanks(rest).0,
        None => rest.deviate(Deviation::Informal)?,
    };
    weekday_name(rest)
}

/// `"ที่"` between weekday and day; many write only a space.
fn after_weekday(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, spaced) = blanks(start);
    match ordinal_sign(rest) {
        Ok((rest, ())) if spaced == Blanks::None => space(rest),
        Ok((rest, ())) => space(rest.deviate_since(&start, Deviation::ExtraSpace)?),
        Err(_) => {
            let rest = if rest.peek() == Some(',') { rest.skip(1) } else { rest };
            Ok((blanks(rest.deviate_since(&start, Deviation::Informal)?).0, ()))
        }
    }
}

/// `sign digits sign year`, after the number of the day
fn numeric<'i>(start: Cursor<'i>, bare: &PartialDay) -> PResult<'i, PartialDay> {
    let (rest, sign) = sign(start)?;
    let (to, run) = digits(1..=2)(rest)?;
    let span = to.span_since(&rest);
    let (rest, second) = self::sign(to)?;
    if second != sign {
        return fail(to);
    }
    let (rest, year) = part(year::year)(rest)?;
    let value = Month::new(small(&run))
        .map_err(|error| Cursor::refuse_at(span, ParseErrorKind::OutOfRange(error)))?;
    // With its year read, it is a date in numbers and nothing else.
    let rest = rest.deviate_at(bare.day.span.join(year.span), Deviation::NumericDate).map_err(finally)?;
    Ok((rest, PartialDay { month: Some(Part { value, span }), year: Some(year), ..*bare }))
}

fn sign(start: Cursor<'_>) -> PResult<'_, char> {
    let (rest, sign) = char_if(is_sign)(blanks(start).0)?;
    Ok((blanks(rest).0, sign))
}

/// `year "-" 2 digits "-" 2 digits`, as machines write it: Gregorian; a Buddhist year deviates.
fn iso<'i>(start: Cursor<'i>, rest: Cursor<'i>, run: &Run<'_>) -> PResult<'i, PartialDay> {
    let number = run.number().and_then(|n| u16::try_from(n).ok()).unwrap_or_default();
    let era = if number < 2200 { Era::Gregorian } else { Era::Buddhist };
    let value = BareYear { era, number, is_short: false };
    let year = Part { value, span: rest.span_since(&start) };
    let (rest, month) = part(two_digits)(exact("-")(rest)?.0)?;
    let Ok(value) = Month::new(month.value) else { return fail(rest) };
    let month = Part { value, span: month.span };
    let (rest, day) = part(two_digits)(exact("-")(rest)?.0)?;
    let official = era == Era::Gregorian;
    let rest = if official { rest } else { rest.deviate_since(&start, Deviation::NumericDate)? };
    Ok((rest, PartialDay { weekday: None, day, month: Some(month), year: Some(year) }))
}

fn two_digits(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, run) = digits(2..=2)(start)?;
    Ok((rest, small(&run)))
}
