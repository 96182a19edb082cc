//! Where in its period a duty that comes back is due: `วันที่ ๕ ของเดือนถัดไป`, `วันศุกร์แรกของเดือน`.
//!
//! One file a period: `month` the days of a month, `of_month` which month, `week` weekdays, `year` days of the year.

mod month;
mod of_month;
mod week;
mod year;

use super::counted::{COUNTS, count};
use super::words::{any, joined, joint, maybe, skip};
use crate::date::parse::{day_number, month_name};
use crate::deadline::counted::{Count, CountUnit};
use crate::deadline::recurrence::{Due, Unit};
use crate::deadline::sets::Months;
use crate::lex::{Cursor, PResult, digits, fail, furthest_opened};
use crate::number::parse::cardinal;
use crate::text::digit_value;

pub(super) use month::period_end;
pub(super) use month::working_day_place;
use month::{
    days_of_month, early_in_month, month_days, month_end, month_of_quarter, week_of_month, working_day,
};
pub(super) use week::weekday_place;
use week::{nth_weekday, weekdays};
pub(super) use year::numbered_days;
use year::{days_of_year, year_days};

const OF: &[&str] = &["ของ", "ใน"];
const EVERY: &[&str] = &["ทุก ๆ", "ทุกๆ", "ทุก", "แต่ละ"];

/// A due day, and what the words around it say about the period.
#[derive(Clone, Copy, Debug)]
pub(super) struct DueDay {
    pub(super) due: Due,
    /// The period that the day is a day of.
    pub(super) unit: Unit,
    /// The months that have it.
    pub(super) months: Months,
    /// Where a window opens: its first day of the month.
    pub(super) opens: u8,
    pub(super) sign: Sign,
}

/// What the words alone say about coming back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// Nothing: `วันที่ ๕`.
    Bare,
    /// They name the period, but not that it is every one: `วันที่ ๕ ของเดือน`.
    Period,
    /// That it comes back: `วันที่ ๕ ของทุกเดือน`.
    Again,
}

impl DueDay {
    /// So long after the end of its period.
    pub(super) const fn after(count: Count) -> Self {
        Self::new(Unit::Month, Due::After(count))
    }

    const fn new(unit: Unit, due: Due) -> Self {
        Self { due, unit, months: Months::ALL, opens: 0, sign: Sign::Bare }
    }
}

/// `due-day = month-days | days-of-month | month-end | working-day | nth-weekday | weekdays | year-days | after-end`
pub(super) fn due_day(start: Cursor<'_>) -> PResult<'_, DueDay> {
    furthest_opened(
        start,
        &[
            (&['ว'], &month_days),
            (COUNTS, &days_of_month),
            (&['ว', 'ส'], &month_end),
            (&['ต'], &early_in_month),
            (&['ส'], &week_of_month),
            (&['เ'], &month_of_quarter),
            (&['ว', '0'], &working_day),
            (WEEKDAYS, &nth_weekday),
            (WEEKDAYS, &weekdays),
            (&[], &year_days),
            (COUNTS, &after_end),
        ],
    )
}

/// How a weekday can begin, with its วัน or without.
const WEEKDAYS: &[char] = &['ว', 'จ', 'อ', 'พ', 'ศ', 'เ'];

/// A day of the month, by its number or, as laws have it, in words: `วันที่สิบห้า`.
pub(super) fn day_of_month(start: Cursor<'_>) -> PResult<'_, u8> {
    if start.peek().is_some_and(|c| digit_value(c).is_some()) {
        return day_number(start);
    }
    let (rest, number) = cardinal(start)?;
    match u8::try_from(number) {
        Ok(day @ 1..=31) => Ok((rest, day)),
        _ => fail(start),
    }
}

fn drop_value<T>((rest, _): (Cursor<'_>, T)) -> (Cursor<'_>, ()) {
    (rest, ())
}

/// `count "นับแต่" ( "วันสิ้น" period | year-days "ของทุกปี" )`
fn after_end(start: Cursor<'_>) -> PResult<'_, DueDay> {
    if let Ok((rest, (count, unit))) = damaged_end(start) {
        return Ok((rest, DueDay { sign: Sign::Again, ..DueDay::new(unit, Due::After(count)) }));
    }
    let (rest, count) = count(start)?;
    let (rest, _) = super::counted::from(rest)?;
    let (rest, ()) = joint(rest)?;
    if let (rest, Some(unit)) = maybe(rest, period_end) {
        let rest = if unit == Unit::Quarter {
            skip(rest, &["ของปีงบประมาณ", "ของปีปฏิทิน"])
        } else {
            rest
        };
        let rest = skip(
            skip(rest, OF),
            &["ทุกเดือน", "ทุกไตรมาส", "ทุกปีงบประมาณ", "ทุกปี", "แต่ละเดือน", "แต่ละไตรมาส", "แต่ละปี"],
        );
        return Ok((rest, DueDay { sign: Sign::Again, ..DueDay::new(unit, Due::After(count)) }));
    }
    let (rest, (days, every)) = days_of_year(rest)?;
    if !every || matches!(count.unit(), CountUnit::Hours | CountUnit::Minutes) {
        return fail(rest);
    }
    Ok((rest, DueDay { sign: Sign::Again, ..DueDay::new(Unit::Year, Due::AfterDays(days, count)) }))
}

/// The same where marks are lost: words as short as วัน are only known by what they stand beside.
fn damaged_end(start: Cursor<'_>) -> PResult<'_, (Count, Unit)> {
    let (rest, days) = cardinal(start)?;
    let (rest, found) = any(&["วันนับแต่วันสิ้นไตรมาส", "วันนับแต่วันสิ้นเดือน", "วันนับแต่วันสิ้นปีงบประมาณ"])(
        rest,
    )?;
    let Some(days) = u32::try_from(days).ok().filter(|days| (1..=9999).contains(days)) else {
        return fail(start);
    };
    let unit = match found {
        "วันนับแต่วันสิ้นไตรมาส" => Unit::Quarter,
        "วันนับแต่วันสิ้นเดือน" => Unit::Month,
        _ => Unit::FiscalYear,
    };
    if joined(digits(1..=4))(rest).is_ok()
        || joined(month_name)(rest).is_ok()
        || any(&["พ.ศ.", "ที่"])(rest).is_ok()
    {
        return fail(start);
    }
    Ok((rest, (Count::new(days, CountUnit::Days), unit)))
}
