//! Days, in words or in numbers, and ranges of days.

use super::name::{MONTH_NAME, month_name, weekday_name};
use super::time;
use super::year::{self, BareYear, Era, YEAR_NUMBER};
use crate::date::{
    BuddhistDate, DAY, DateExpression, DateRange, DayTime, DayTimeRange, MONTH, Month, Weekday,
};
use crate::error::{Noun, ParseErrorKind, RangeError};
use crate::lex::{
    Blanks, Cursor, Failure, PResult, Parser as _, alt, any_dash, blanks, char_if, digits, exact, fail,
    is_final, label, opt, preceded, space,
};
use crate::options::Deviation;
use crate::text::digit_value;

const DAY_NUMBER: &Noun = &Noun::new("the day of the month", "วันที่");
const REVERSED: &Noun = &Noun::new("the range ends before it begins", "ช่วงวันสิ้นสุดก่อนวันเริ่มต้น");

/// Most days that a list shares one month between.
const LONGEST_LIST: usize = 31;

/// A part of a date and where it stands.
#[derive(Clone, Copy, Debug)]
struct Part<'i, T> {
    value: T,
    from: Cursor<'i>,
    to: Cursor<'i>,
}

/// A day as far as a text gives it.
#[derive(Clone, Copy, Debug)]
struct PartialDay<'i> {
    weekday: Option<Part<'i, Weekday>>,
    day: Part<'i, u8>,
    month: Option<Part<'i, Month>>,
    year: Option<Part<'i, BareYear>>,
}

fn part<'i, T>(
    parser: impl Fn(Cursor<'i>) -> PResult<'i, T>,
) -> impl Fn(Cursor<'i>) -> PResult<'i, Part<'i, T>> {
    move |from| {
        let (to, value) = parser(from)?;
        Ok((to, Part { value, from, to }))
    }
}

/// The number of a day, 1 to 31.
pub(crate) fn day_number(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, day) = some_number(start)?;
    if (1..=31).contains(&day) {
        Ok((rest, day))
    } else {
        let range = RangeError::new(DAY, day.into(), 1, 31);
        Err(rest.refuse(&start, ParseErrorKind::OutOfRange(range)))
    }
}

fn some_number(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, run) = digits(1..=2)(start).map_err(|error| match start.peek() {
        Some(c) if digit_value(c).is_some() => error,
        _ => start.expected(DAY_NUMBER),
    })?;
    Ok((rest, run.number().and_then(|n| u8::try_from(n).ok()).unwrap_or_default()))
}

/// A day with its month and its year.
pub(crate) fn full_date(start: Cursor<'_>) -> PResult<'_, BuddhistDate> {
    let (rest, day) = partial_day(start)?;
    let (Some(month), Some(year)) = (day.month, day.year) else { return missing(rest, &day) };
    let (date, rest) = day.resolve(rest, month, year)?;
    Ok((rest, date))
}

/// Reads the missing part again for what it has to say about why it is not there.
fn missing<'i, T>(rest: Cursor<'i>, day: &PartialDay<'i>) -> PResult<'i, T> {
    if day.month.is_none() {
        label(MONTH_NAME, named_month).parse(rest)?;
    } else {
        label(YEAR_NUMBER, |rest| named_year(rest, None)).parse(rest)?;
    }
    fail(rest)
}

impl<'i> PartialDay<'i> {
    /// The day that this is with a month and a year, its own or lent.
    fn resolve(
        self,
        rest: Cursor<'i>,
        month: Part<'i, Month>,
        year: Part<'i, BareYear>,
    ) -> Result<(BuddhistDate, Cursor<'i>), Failure> {
        let gregorian = year.value.gregorian(month.value, rest.options()).map_err(|error| {
            let from = if error.component() == MONTH { &month.from } else { &year.from };
            year.to.refuse(from, year::refusal(year.value, error))
        })?;
        let date = BuddhistDate::of_gregorian(gregorian, month.value, self.day.value)
            .map_err(|error| self.day.to.refuse(&self.day.from, ParseErrorKind::OutOfRange(error)))?;
        let mut rest = rest;
        if year.value.era == Era::Chula {
            rest = rest.deviate_since(&year.from, Deviation::Ambiguous)?;
        }
        match self.weekday {
            Some(weekday) if weekday.value != date.weekday() => {
                // Where it is not admitted, the error points at the weekday.
                weekday.to.deviate_since(&weekday.from, Deviation::WeekdayMismatch)?;
                rest = rest.deviate(Deviation::WeekdayMismatch)?;
            }
            _ => {}
        }
        Ok((date, rest))
    }
}

/// `[ weekday ] number [ month [ year ] ] | numeric | iso`
fn partial_day(start: Cursor<'_>) -> PResult<'_, PartialDay<'_>> {
    if let Ok((rest, day)) = iso(start) {
        return Ok((rest, day));
    }
    let (rest, weekday) = opt(part(weekday)).parse(start)?;
    let (rest, weekday) = match weekday {
        Some(weekday) => (after_weekday(rest)?.0, Some(weekday)),
        None => (rest, None),
    };
    let (rest, day) = part(some_number)(rest)?;
    match numeric(rest) {
        Ok((rest, (month, year))) => {
            let rest = rest.deviate_since(&day.from, Deviation::NumericDate)?;
            return Ok((rest, PartialDay { weekday, day, month: Some(month), year: Some(year) }));
        }
        Err(error) if is_final(&error) => return Err(error),
        Err(_) => {}
    }
    named(rest, weekday, day)
}

/// `[ month [ year ] ]`
fn named<'i>(
    start: Cursor<'i>,
    weekday: Option<Part<'i, Weekday>>,
    day: Part<'i, u8>,
) -> PResult<'i, PartialDay<'i>> {
    let bare = PartialDay { weekday, day, month: None, year: None };
    let Ok((rest, month)) = named_month(start) else { return Ok((start, bare)) };
    let dated = PartialDay { month: Some(month), ..bare };
    match named_year(rest, sign_before(&start)) {
        Ok((rest, year)) => Ok((rest, PartialDay { year: Some(year), ..dated })),
        Err(_) => Ok((rest, dated)),
    }
}

/// The month after a day number, with what stands between.
fn named_month(start: Cursor<'_>) -> PResult<'_, Part<'_, Month>> {
    let (rest, ()) = match sign_before(&start) {
        Some(sign) => joined(start, sign)?,
        None => space(start)?,
    };
    let (rest, labelled) = opt(exact("เดือน")).parse(rest)?;
    let rest = if labelled.is_some() { blanks(rest).0 } else { rest };
    part(month_name)(rest)
}

/// The year after a month: behind a space, or behind the sign that stands before the month as well.
fn named_year<'i>(start: Cursor<'i>, sign: Option<char>) -> PResult<'i, Part<'i, BareYear>> {
    let (rest, ()) = match sign {
        Some(sign) if start.peek() == Some(sign) => joined(start, sign)?,
        _ if start.peek() == Some(',') => joined(start, ',')?,
        _ => space(start)?,
    };
    let (rest, year) = part(year::after_month)(rest)?;
    if year::is_cut_off(&rest, year.to.since(&year.from)) { fail(rest) } else { Ok((rest, year)) }
}

/// The sign that joins the parts of a date in tables: `๕-ม.ค.-๖๗`, `5/ม.ค./67`.
fn sign_before(at: &Cursor<'_>) -> Option<char> {
    at.peek().filter(|c| matches!(c, '/' | '-' | '.'))
}

fn joined(start: Cursor<'_>, sign: char) -> PResult<'_, ()> {
    let rest = start.skip(sign.len_utf8()).deviate_since(&start, Deviation::Punctuation)?;
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
    match exact("ที่")(rest) {
        Ok((rest, _)) => {
            let rest = if spaced == Blanks::None {
                rest
            } else {
                rest.deviate_since(&start, Deviation::ExtraSpace)?
            };
            space(rest)
        }
        Err(_) => {
            let rest = if rest.peek() == Some(',') { rest.skip(1) } else { rest };
            Ok((blanks(rest.deviate_since(&start, Deviation::Informal)?).0, ()))
        }
    }
}

/// `sign digits sign year`, after the day.
fn numeric(start: Cursor<'_>) -> PResult<'_, (Part<'_, Month>, Part<'_, BareYear>)> {
    let (rest, sign) = sign(start)?;
    let from = rest;
    let (to, number) = some_number(rest)?;
    let (rest, second) = sign_like(to, sign)?;
    debug_assert_eq!(sign, second);
    let (rest, year) = part(year::year)(rest)?;
    let month = Month::new(number).map_err(|error| to.refuse(&from, ParseErrorKind::OutOfRange(error)))?;
    Ok((rest, (Part { value: month, from, to }, year)))
}

fn sign(start: Cursor<'_>) -> PResult<'_, char> {
    let (rest, _) = blanks(start);
    let (rest, sign) = char_if(|c| matches!(c, '/' | '-' | '.'))(rest)?;
    Ok((blanks(rest).0, sign))
}

fn sign_like(start: Cursor<'_>, first: char) -> PResult<'_, char> {
    let (rest, second) = sign(start)?;
    if second == first { Ok((rest, second)) } else { fail(start) }
}

/// `year "-" 2 digits "-" 2 digits`, as machines write it: Gregorian; a Buddhist year deviates.
fn iso(start: Cursor<'_>) -> PResult<'_, PartialDay<'_>> {
    let (rest, run) = digits(4..=4)(start)?;
    let number = run.number().and_then(|n| u16::try_from(n).ok()).unwrap_or_default();
    let gregorian = number < 2200;
    let era = if gregorian { Era::Gregorian } else { Era::Buddhist };
    let year = Part { value: BareYear { era, number }, from: start, to: rest };
    let from = exact("-")(rest)?.0;
    let (to, month) = digits(2..=2)(from)?;
    let month = month.number().and_then(|n| u8::try_from(n).ok()).and_then(|n| Month::new(n).ok());
    let Some(month) = month else { return fail(from) };
    let month = Part { value: month, from, to };
    let (rest, day) = part(two_digits)(exact("-")(to)?.0)?;
    let rest = if gregorian { rest } else { rest.deviate_since(&start, Deviation::NumericDate)? };
    Ok((rest, PartialDay { weekday: None, day, month: Some(month), year: Some(year) }))
}

fn two_digits(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, run) = digits(2..=2)(start)?;
    Ok((rest, run.number().and_then(|n| u8::try_from(n).ok()).unwrap_or_default()))
}

/// `day [ range-sign day ] [ time-part ]`
pub(crate) fn days(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (rest, first) = partial_day(start)?;
    match (first.month, first.year) {
        (Some(month), Some(year)) => {
            let (date, rest) = first.resolve(rest, month, year)?;
            from_day(rest, date)
        }
        _ => range_from(rest, &first),
    }
}

/// What may follow a day that is complete: an hour, another day, both.
fn from_day(start: Cursor<'_>, date: BuddhistDate) -> PResult<'_, DateExpression> {
    let (rest, hours) = match time::time_part(start) {
        Ok((rest, hours)) => (rest, Some(hours)),
        Err(error) if is_final(&error) => return Err(error),
        Err(_) => (start, None),
    };
    match hours {
        Some((from, None)) => match day_time_range(rest, date, from) {
            Ok(found) => Ok(found),
            Err(_) => Ok((rest, DateExpression::DayTime(DayTime::new(date, from, None)))),
        },
        Some((from, to)) => Ok((rest, DateExpression::DayTime(DayTime::new(date, from, to)))),
        None => match second_day(rest) {
            Ok((rest, last)) => Ok((rest, range(rest, date, last)?)),
            Err(error) if is_final(&error) => Err(error),
            Err(_) => Ok((rest, DateExpression::Day(date))),
        },
    }
}

fn range(rest: Cursor<'_>, first: BuddhistDate, last: BuddhistDate) -> Result<DateExpression, Failure> {
    match DateRange::new(first, last) {
        Some(days) => Ok(DateExpression::DayRange(days)),
        None => Err(rest.refuse(&rest, ParseErrorKind::Contradiction(REVERSED))),
    }
}

/// `range-sign day time-part`, after a day and its hour.
fn day_time_range(
    start: Cursor<'_>,
    date: BuddhistDate,
    from: crate::date::TimeOfDay,
) -> PResult<'_, DateExpression> {
    let (rest, last) = second_day(start)?;
    let (rest, (to, none)) = time::time_part(rest)?;
    match DayTimeRange::new((date, from), (last, to)) {
        Some(days) if none.is_none() => Ok((rest, DateExpression::DayTimeRange(days))),
        _ => fail(start),
    }
}

/// `range-sign day`, where that is complete.
fn second_day(start: Cursor<'_>) -> PResult<'_, BuddhistDate> {
    let (rest, ()) = range_sign(start)?;
    full_date(rest)
}

/// `range-sign day`, after a day without year or month; those are of the second.
fn range_from<'i>(start: Cursor<'i>, first: &PartialDay<'i>) -> PResult<'i, DateExpression> {
    let Ok((rest, ())) = range_sign(start) else { return missing(start, first) };
    let (rest, last) = partial_day(rest)?;
    let (Some(month), Some(year)) = lent(rest, &last)? else { return missing(rest, &last) };
    let (end, rest) = last.resolve(rest, month, year)?;
    let (begin, rest) = first.resolve_before(rest, end, month, year)?;
    Ok((rest, range(rest, begin, end)?))
}

impl<'i> PartialDay<'i> {
    /// The day that this is as the beginning of a range: the year is that of its end, or the one before.
    fn resolve_before(
        self,
        rest: Cursor<'i>,
        end: BuddhistDate,
        month: Part<'i, Month>,
        year: Part<'i, BareYear>,
    ) -> Result<(BuddhistDate, Cursor<'i>), Failure> {
        let own = self.month.unwrap_or(month);
        let (date, after) = self.resolve(rest, own, year)?;
        if date <= end || self.month.is_none() {
            return Ok((date, after));
        }
        let number = year.value.number.saturating_sub(1);
        let before = Part { value: BareYear { number, ..year.value }, ..year };
        self.resolve(rest, own, before)
    }
}

/// The month and year of a day, its own or those of a later day of the list.
type Lent<'i> = (Option<Part<'i, Month>>, Option<Part<'i, BareYear>>);

fn lent<'i>(start: Cursor<'i>, day: &PartialDay<'i>) -> Result<Lent<'i>, Failure> {
    let (mut month, mut rest) = (day.month, start);
    let mut year = day.year;
    for _ in 0..LONGEST_LIST {
        if year.is_some() {
            break;
        }
        let Ok((next, ())) = alt((list_sign, range_sign)).parse(rest) else { break };
        let Ok((after, later)) = partial_day(next) else { break };
        month = month.or(later.month);
        year = later.year;
        rest = after;
    }
    Ok((month, year))
}

/// A day of a list that has its month or year from a later one, `๑๗` in `๑๗ และ ๒๓ สิงหาคม ๒๕๖๔`; or the end of a
/// range whose other end cannot be, `๑ มิถุนายน` in `๑ มิถุนายน - ๓๑ กันยายน ๒๕๖๔`. Reads only that day.
pub(crate) fn borrowing_day(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (rest, day) = partial_day(start)?;
    if let (Some(month), Some(year)) = (day.month, day.year) {
        let (date, rest) = day.resolve(rest, month, year)?;
        return Ok((rest, DateExpression::Day(date)));
    }
    let (Some(month), Some(year)) = lent(rest, &day)? else { return fail(rest) };
    let (date, rest) = day.resolve(rest, month, year)?;
    Ok((rest, DateExpression::Day(date)))
}

/// `dash | "ถึง" [ "วันที่" ]`
pub(super) fn range_sign(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = blanks(start);
    let (rest, ()) = alt((until, dash)).parse(rest)?;
    let (rest, _) = blanks(rest);
    let (rest, _) = opt((exact("วันที่"), |at| Ok((blanks(at).0, ())))).parse(rest)?;
    Ok((rest, ()))
}

fn dash(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = alt((any_dash, char_if(|c| c == '~'))).parse(start)?;
    Ok((rest, ()))
}

fn until(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = alt((exact("ถึง"), exact("จนถึง"), exact("ไปจนถึง"))).parse(start)?;
    Ok((rest, ()))
}

/// `"," | "และ" | "หรือ"`, with or without `วันที่`
fn list_sign(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = blanks(start);
    let (rest, comma) = opt(exact(",")).parse(rest)?;
    let (rest, _) = blanks(rest);
    let (rest, and) = opt(alt((exact("และ"), exact("กับ"), exact("หรือ"), exact("&")))).parse(rest)?;
    if comma.is_none() && and.is_none() {
        return fail(start);
    }
    let (rest, _) = blanks(rest);
    preceded(opt((exact("ใน"), |at| Ok((at, ())))), opt((exact("วันที่"), space_or_not)))
        .parse(rest)
        .map(|(rest, _)| (rest, ()))
}

fn space_or_not(start: Cursor<'_>) -> PResult<'_, ()> {
    Ok((blanks(start).0, ()))
}
