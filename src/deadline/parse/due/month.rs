//! Days of a month: by their numbers, its end, its working days.

use super::of_month::{Place, of_month, of_quarter};
use super::week::of_week;
use super::year::of_every_year;
use super::{DueDay, Sign, day_of_month, drop_value};
use crate::date::parse::{day_number, month_name};
use crate::deadline::counted::CountUnit;
use crate::deadline::parse::counted::count;
use crate::deadline::parse::part::week_place;
use crate::deadline::parse::words::{any, joined, maybe, skip};
use crate::deadline::recurrence::{DayOfMonth, Due, Unit};
use crate::deadline::sets::{MonthDays, Months};
use crate::error::{Noun, ParseErrorKind, RangeError};
use crate::lex::{Cursor, PResult, any_dash, digits, fail, furthest, is_final, word};
use crate::options::Deviation;
use crate::text::chars::{is_mark, is_thai_letter};

/// `"วันที่" days [ of-month ]`
pub(super) fn month_days(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, _) = any(&["วันที่"])(start)?;
    let (rest, (days, opens)) = joined(day_list)(rest)?;
    // Of a month that follows it is one day.
    if joined(month_name)(rest).is_ok() {
        return fail(rest);
    }
    let (rest, place) = match of_month(rest) {
        Ok(found) => found,
        Err(error) if is_final(&error) || is_dated(rest) => return Err(error),
        Err(_) => (rest, Place { unit: Unit::Month, offset: 0, months: Months::ALL, sign: Sign::Bare }),
    };
    Ok((rest, place.day(DayOfMonth::Days(days), opens)))
}

/// Whether a month without its name, a year or the rest of a numeric date follows.
fn is_dated(start: Cursor<'_>) -> bool {
    any(&["เดือน", "ของเดือน", "/", "-", ".", "พ.ศ.", "นี้"])(start).is_ok()
}

/// `days [ "แรก" ] of-month`: `ภายใน ๑๕ วันของเดือนถัดไป`
pub(super) fn days_of_month(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, count) = count(start)?;
    let (rest, place) = of_month(skip(rest, &["แรก"]))?;
    match u8::try_from(count.amount()) {
        Ok(day @ 1..=31) if count.unit() == CountUnit::Days => {
            Ok((rest, place.day(DayOfMonth::Days(MonthDays::only(day)), 0)))
        }
        _ => fail(start),
    }
}

/// `day { ( "," | "และ" | "หรือ" | space ) [ "วันที่" ] ( day | "วันสิ้นเดือน" ) } | day range-sign day`
fn day_list(start: Cursor<'_>) -> PResult<'_, (MonthDays, u8)> {
    let (mut rest, first) = day_of_month(start)?;
    if let (after, Some(last)) = maybe(rest, later_day)
        && last > first
    {
        return Ok((after, (MonthDays::only(last), first)));
    }
    let mut days = MonthDays::only(first);
    while let (after, Some(day)) = maybe(rest, |rest| furthest(rest, &[&next_day, &spaced_day])) {
        days = days.with_number(day);
        rest = after;
    }
    Ok((rest, (days, 0)))
}

fn later_day(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, ()) = furthest(
        start,
        &[&|start| joined(any_dash)(start).map(drop_value), &|start| any(&["ถึง"])(start).map(drop_value)],
    )?;
    joined(day_of_month)(skip(rest, &["วันที่"]))
}

fn next_day(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, sign) = any(&["และ", ", และ", ",", "กับ", "หรือ"])(start)?;
    // One of the two is enough, and the text does not say which.
    let rest = if sign == "หรือ" { rest.deviate_since(&start, Deviation::Ambiguous)? } else { rest };
    if let Ok((rest, _)) = any(&["วันสิ้นเดือน", "สิ้นเดือน", "วันสุดท้ายของเดือน", "วันสุดท้าย"])(
        rest,
    ) {
        return Ok((rest, 0));
    }
    joined(day_of_month)(skip(rest, &["วันที่"]))
}

/// A day behind a space, where the list goes on behind it: the `๑๑` of `วันที่ ๑ ๑๑ และ ๒๑`.
fn spaced_day(start: Cursor<'_>) -> PResult<'_, u8> {
    if start.peek() != Some(' ') {
        return fail(start);
    }
    let (rest, day) = joined(day_number)(start)?;
    match furthest(rest, &[&next_day, &spaced_day]) {
        Ok(_) => Ok((rest, day)),
        Err(error) => Err(error),
    }
}

/// `"ต้น" ( of-month | "เดือน" [ of-month ] )`: nobody can say where the first part of a month ends; taken are its first ten days
pub(super) fn early_in_month(start: Cursor<'_>) -> PResult<'_, DueDay> {
    const FIRST: u8 = 1;
    const LAST: u8 = 10;
    let (rest, _) = word("ต้น")(start)?;
    let (rest, place) = furthest(rest, &[&of_month, &bare_month])?;
    let day = place.day(DayOfMonth::Days(MonthDays::only(LAST)), FIRST);
    Ok((rest.deviate_since(&start, Deviation::Ambiguous)?, day))
}

/// `"เดือน" [ of-month ]`, of no certain month
fn bare_month(start: Cursor<'_>) -> PResult<'_, Place> {
    let (rest, _) = any(&["เดือน"])(start)?;
    if is_one(rest) {
        return fail(rest);
    }
    let (rest, place) = maybe(rest, of_month);
    let bare = Place { unit: Unit::Month, offset: 0, months: Months::ALL, sign: Sign::Bare };
    Ok((rest, place.unwrap_or(bare)))
}

/// Whether one month is meant: `เดือนมีนาคม`, `เดือนนี้`.
fn is_one(start: Cursor<'_>) -> bool {
    any(&["นี้", "หน้า", "ที่", "ก่อน", "แรก", "ถัด"])(start).is_ok() || joined(month_name)(start).is_ok()
}

/// `[ "วัน" ] "สิ้นเดือน" [ of-month ]`, also of a quarter or a year
pub(super) fn month_end(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, unit) = period_end(start)?;
    let due = Due::InMonth(0, DayOfMonth::LAST);
    let day =
        if unit == Unit::Week { DueDay::new(Unit::Week, Due::Times(1)) } else { DueDay::new(unit, due) };
    // `สิ้นเดือนถัดจากเดือนที่จ่ายเงิน`
    if unit == Unit::Month
        && let (rest, Some(_)) = maybe(rest, any(&["ถัดจากเดือนนั้น", "ถัดจากเดือน"]))
    {
        let next = Due::InMonth(1, DayOfMonth::LAST);
        return Ok((rest, DueDay { sign: Sign::Again, ..DueDay::new(Unit::Month, next) }));
    }
    if unit == Unit::Month
        && let (rest, Some(place)) = maybe(rest, of_month)
    {
        return Ok((rest, place.day(DayOfMonth::LAST, 0)));
    }
    // `ภายในสิ้นปีงบประมาณของทุกปี`
    if matches!(unit, Unit::Year | Unit::FiscalYear)
        && let (rest, Some(())) = maybe(rest, of_every_year)
    {
        return Ok((rest, DueDay { sign: Sign::Again, ..day }));
    }
    if unit == Unit::Quarter
        && let (rest, Some(_)) = maybe(skip(rest, &["ของ", "ใน"]), any(&["ทุกไตรมาส", "แต่ละไตรมาส"]))
    {
        return Ok((rest, DueDay { sign: Sign::Again, ..day }));
    }
    Ok((rest, day))
}

/// `[ "วัน" ] "สิ้น" [ "สุด" ] ( "เดือน" | "ไตรมาส" | "ปีงบประมาณ" | "ปี" | "สัปดาห์" | "ครึ่งปี" )`, of no certain one
pub(in crate::deadline::parse) fn period_end(start: Cursor<'_>) -> PResult<'_, Unit> {
    let (rest, _) =
        any(&["วันสิ้น", "สิ้น", "วันสุดท้ายของ"])(start)?;
    let rest = skip(skip(rest, &["สุด"]), &["ทุก", "แต่ละ"]);
    let (rest, found) = any(&["เดือน", "ไตรมาส", "ปีงบประมาณ", "ปีปฏิทิน", "ปี", "สัปดาห์", "ครึ่งปีงบประมาณ", "ครึ่งปี"])(
        rest,
    )?;
    // `วันสิ้นเดือนที่มีการหักเงิน`: of each month in which it happens.
    let is_any = found == "เดือน"
        && any(&["ที่มี", "ที่หัก", "ที่จ่าย", "ที่ได้รับ", "ที่รับ", "ที่เกิด"])(
            rest,
        )
        .is_ok();
    // `สิ้นเดือนมีนาคม`, `สิ้นปี ๒๕๖๗`, `สิ้นเดือนนี้` are one day.
    if !is_any
        && any(&["นี้", "ที่", "แรก", "หลัง", "พ.ศ.", "พุทธศักราช"])(
            rest,
        )
        .is_ok()
        || joined(month_name)(rest).is_ok()
        || found != "เดือน" && joined(digits(1..=4))(rest).is_ok_and(|(behind, _)| !counts_days(behind))
    {
        return fail(rest);
    }
    let clause = rest.rest().find(|c| !is_thai_letter(c) && !is_mark(c)).unwrap_or(rest.rest().len());
    let rest = if is_any { rest.skip(clause) } else { rest };
    let unit = match found {
        "เดือน" => Unit::Month,
        "ไตรมาส" => Unit::Quarter,
        "ปีงบประมาณ" => Unit::FiscalYear,
        "สัปดาห์" => Unit::Week,
        "ครึ่งปีงบประมาณ" => Unit::FiscalHalf,
        "ครึ่งปี" => Unit::HalfYear,
        _ => Unit::Year,
    };
    Ok((rest, unit))
}

/// `ก่อนสิ้นปีงบประมาณ ๓๐ วัน`
fn counts_days(start: Cursor<'_>) -> bool {
    any(&["วัน", "สัปดาห์", "เดือน"])(start).is_ok()
}

/// `"วันทำการ" ( "แรก" | "สุดท้าย" | "ที่" number ) of-month`, or of the week
pub(super) fn working_day(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, place) = working_day_number_or_name(start)?;
    if let (rest, Some(())) = maybe(rest, of_week) {
        let day = DueDay { sign: Sign::Again, ..DueDay::new(Unit::Week, Due::WorkingDayOfWeek(place)) };
        return if matches!(place, -1 | 1) { Ok((rest, day)) } else { fail(rest) };
    }
    let (rest, month) = of_month(rest)?;
    Ok((rest, month.day(DayOfMonth::WorkingDay(place), 0)))
}

fn working_day_number_or_name(start: Cursor<'_>) -> PResult<'_, i8> {
    furthest(start, &[&named_working_day, &first_working_days])
}

/// A working day of a month, without the month.
pub(in crate::deadline::parse) fn working_day_place(start: Cursor<'_>) -> PResult<'_, DayOfMonth> {
    working_day_number_or_name(start).map(|(rest, place)| (rest, DayOfMonth::WorkingDay(place)))
}

fn named_working_day(start: Cursor<'_>) -> PResult<'_, i8> {
    let (rest, _) = word("วันทำการ")(start)?;
    let (rest, found) = any(&["สุดท้าย", "แรก", "ที่"])(rest)?;
    match found {
        "สุดท้าย" => Ok((rest, -1)),
        "แรก" => Ok((rest, 1)),
        _ => joined(working_day_number)(rest),
    }
}

/// The most working days that a month can have.
const MOST_WORKING_DAYS: u8 = 23;

const WORKING_DAY: &Noun = &Noun::new("working day", "วันทำการที่");

fn working_day_number(start: Cursor<'_>) -> PResult<'_, i8> {
    let (rest, day) = day_number(start)?;
    match i8::try_from(day) {
        Ok(place) if day <= MOST_WORKING_DAYS => Ok((rest, place)),
        _ => {
            let range = RangeError::new(WORKING_DAY, day.into(), 1, MOST_WORKING_DAYS.into());
            Err(rest.refuse(&start, ParseErrorKind::OutOfRange(range)))
        }
    }
}

/// `๕ วันทำการแรก`, or `๗ วันทำการสุดท้าย`, with the last of which they end
fn first_working_days(start: Cursor<'_>) -> PResult<'_, i8> {
    let Ok((rest, _)) = day_number(start) else { return fail(start) };
    let (rest, found) =
        any(&["วันทำการแรก", "วันทำการสุดท้าย"])(rest)?;
    let (_, place) = working_day_number(start)?;
    if found == "วันทำการแรก" {
        Ok((rest, place))
    } else {
        Ok((rest.deviate_since(&start, Deviation::Ambiguous)?, -1))
    }
}

/// `week-place of-month`
pub(super) fn week_of_month(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, day) = week_place(start)?;
    let (rest, month) = of_month(rest)?;
    let day = month.day(DayOfMonth::Days(MonthDays::only(day)), 0);
    Ok((rest.deviate_since(&start, Deviation::Ambiguous)?, day))
}

/// `"เดือน" ( "แรก" | … ) "ของไตรมาส" [ "ถัดไป" ]`: its last day
pub(super) fn month_of_quarter(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, month) = of_quarter(start)?;
    Ok((rest, month.day(DayOfMonth::LAST, 0)))
}
