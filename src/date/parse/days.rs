//! Days with their hours, ranges of days, lists of days.

use super::day::{Part, PartialDay, full_date, missing, partial_day};
use super::time;
use super::year::BareYear;
use crate::date::{BuddhistDate, DateExpression, DateRange, DayTime, DayTimeRange, Month, TimeOfDay};
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{
    Blanks, Cursor, PResult, Parser as _, alt, any_dash, blanks, char_if, exact, fail, is_final, opt,
};
use crate::options::Deviation;
use crate::text::{LONGEST_LIST, digit_value, is_column};

const REVERSED: &Noun = &Noun::new("the range ends before it begins", "วันสิ้นสุดของช่วงอยู่ก่อนวันเริ่มต้น");

/// `day [ range-sign day ] [ time-part ]`
pub(crate) fn days(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (rest, first) = partial_day(start)?;
    match (first.month, first.year) {
        (Some(month), Some(year)) => {
            let (rest, date) = first.resolve(rest, month, year)?;
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
            Ok((rest, last)) => range(start, rest, date, last),
            Err(error) if is_final(&error) => Err(error),
            Err(_) => Ok((rest, DateExpression::Day(date))),
        },
    }
}

fn range<'i>(
    start: Cursor<'i>,
    rest: Cursor<'i>,
    first: BuddhistDate,
    last: BuddhistDate,
) -> PResult<'i, DateExpression> {
    match DateRange::new(first, last) {
        Some(days) => Ok((rest, DateExpression::DayRange(days))),
        None => Err(rest.refuse(&start, ParseErrorKind::Contradiction(REVERSED))),
    }
}

/// `range-sign day time-part`, after a day and its hour
fn day_time_range(start: Cursor<'_>, date: BuddhistDate, from: TimeOfDay) -> PResult<'_, DateExpression> {
    let (rest, last) = second_day(start)?;
    let (rest, (to, none)) = time::time_part(rest)?;
    match DayTimeRange::new((date, from), (last, to)) {
        Some(days) if none.is_none() => Ok((rest, DateExpression::DayTimeRange(days))),
        _ => fail(start),
    }
}

/// `range-sign day`, where that is complete
fn second_day(start: Cursor<'_>) -> PResult<'_, BuddhistDate> {
    let (rest, ()) = range_sign(start)?;
    full_date(rest)
}

/// `range-sign day`, after a day without year or month; those are of the second
fn range_from<'i>(start: Cursor<'i>, first: &PartialDay) -> PResult<'i, DateExpression> {
    let Ok((rest, ())) = range_sign(start) else { return missing(start, first) };
    let (rest, last) = partial_day(rest)?;
    let Lent { month: Some(month), year: Some(year), .. } = lent(rest, &last) else {
        return missing(rest, &last);
    };
    let (rest, end) = last.resolve(rest, month, year)?;
    let (rest, begin) = before(first, start, rest, end, (month, year))?;
    range(start, rest, begin, end)
}

/// The beginning of a range: its year is that of the end; or the one before, if the range is no slip.
fn before<'i>(
    first: &PartialDay,
    start: Cursor<'i>,
    rest: Cursor<'i>,
    end: BuddhistDate,
    (month, year): (Part<Month>, Part<BareYear>),
) -> PResult<'i, BuddhistDate> {
    let own = first.month.unwrap_or(month);
    let (after, date) = first.resolve(rest, own, year)?;
    if date <= end || first.month.is_none() {
        return Ok((after, date));
    }
    let number = year.value.number.saturating_sub(1);
    let rest = rest.deviate_since(&start, Deviation::Ambiguous)?;
    first.resolve(rest, own, Part { value: BareYear { number, ..year.value }, ..year })
}

/// Its February has all the days that a February can have.
const LEAP_YEAR: u16 = 2000;

/// What a day has from a later one.
struct Lent {
    month: Option<Part<Month>>,
    year: Option<Part<BareYear>>,
    /// The month that the year stands with.
    last: Option<Part<Month>>,
    /// Whether the days go back, `๒๘ - ๒ มีนาคม`, or the one that lends cannot be, `๒๘ - ๓๐ กุมภาพันธ์`.
    is_doubtful: bool,
}

/// The month and year of a day, its own or those of a later day of the list; and the month that the year stands with.
fn lent(start: Cursor<'_>, day: &PartialDay) -> Lent {
    let mut lent = Lent { month: day.month, year: day.year, last: day.month, is_doubtful: false };
    let (mut rest, mut before) = (start, day.day());
    for nth in 0..LONGEST_LIST {
        if lent.year.is_some() {
            break;
        }
        let Ok((next, ())) = alt((list_sign, range_sign, apart)).parse(rest) else { break };
        if nth == 0 && is_column(next.rest()) {
            break;
        }
        let Ok((after, later)) = partial_day(next) else { break };
        let descends = lent.month.is_none() && later.day() < before;
        let cannot_be = later.month.is_some_and(|month| later.day() > month.value.days_in(LEAP_YEAR));
        lent.is_doubtful |= descends || cannot_be;
        lent.month = lent.month.or(later.month);
        lent.last = later.month.or(lent.last);
        lent.year = later.year;
        (rest, before) = (after, later.day());
    }
    lent
}

/// Nothing but a space before another number: `๓ ๑๐ ๑๗ และ ๒๔ มกราคม`
fn apart(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, found) = blanks(start);
    let is_number = rest.peek().is_some_and(|c| digit_value(c).is_some());
    if is_number && matches!(found, Blanks::One | Blanks::Many) { Ok((rest, ())) } else { fail(start) }
}

/// A day of a list that has its month or year from a later one, `๑๗` in `๑๗ และ ๒๓ สิงหาคม ๒๕๖๔`; or the end of a
/// range whose other end cannot be, `๑ มิถุนายน` in `๑ มิถุนายน - ๓๑ กันยายน ๒๕๖๔`. Reads only that day.
pub(crate) fn borrowing_day(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (rest, day) = partial_day(start)?;
    let Lent { month: Some(month), year: Some(year), last, is_doubtful } = lent(rest, &day) else {
        return fail(rest);
    };
    // As with months: `๓๐ ธันวาคม และ ๒ มกราคม ๒๕๖๗` are of two years, unless the list goes back.
    let (own, last) = (month.value, last.unwrap_or(month).value);
    let rest =
        if own > last || is_doubtful { rest.deviate_since(&start, Deviation::Ambiguous)? } else { rest };
    let turns = own.number() >= last.number() + 6;
    let number = if turns { year.value.number.saturating_sub(1) } else { year.value.number };
    let year = Part { value: BareYear { number, ..year.value }, ..year };
    let (rest, date) = day.resolve(rest, month, year)?;
    Ok((rest, DateExpression::Day(date)))
}

/// `dash | "ถึง" [ "วันที่" ]`
pub(super) fn range_sign(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = blanks(start);
    let (rest, ()) = dash_or_until(rest)?;
    Ok((after_sign(rest), ()))
}

fn dash_or_until(start: Cursor<'_>) -> PResult<'_, ()> {
    match start.peek() {
        Some('ถ' | 'จ' | 'ไ') => {
            let (rest, _) = alt((exact("ถึง"), exact("จนถึง"), exact("ไปจนถึง"))).parse(start)?;
            Ok((rest, ()))
        }
        Some('~') => Ok((char_if(|c| c == '~')(start)?.0, ())),
        _ => Ok((any_dash(start)?.0, ())),
    }
}

/// Past the label of a second day.
fn after_sign(start: Cursor<'_>) -> Cursor<'_> {
    let (rest, _) = blanks(start);
    match exact("วันที่")(rest) {
        Ok((rest, _)) => blanks(rest).0,
        Err(_) => rest,
    }
}

/// `"," | "และ" | "หรือ"`, with or without `วันที่`
pub(super) fn list_sign(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = blanks(start);
    let (rest, comma) = opt(exact(",")).parse(rest)?;
    let (rest, _) = blanks(rest);
    let (rest, and) = match rest.peek() {
        Some('แ' | 'ก' | 'ห' | '&') => {
            opt(alt((exact("และ"), exact("กับ"), exact("หรือ"), exact("&")))).parse(rest)?
        }
        _ => (rest, None),
    };
    if comma.is_none() && and.is_none() {
        return fail(start);
    }
    let (rest, _) = opt(exact("ใน")).parse(blanks(rest).0)?;
    Ok((after_sign(rest), ()))
}
