//! Weekdays, of every week or of a month.

use super::of_month::of_month;
use super::{DueDay, EVERY, OF, Sign, day_of_month, drop_value};
use crate::date::Weekday;
use crate::date::parse::weekday_name;
use crate::deadline::parse::words::{any, joined, joint, maybe, skip};
use crate::deadline::recurrence::{DayOfMonth, Due, Unit};
use crate::deadline::sets::{Ordinals, Weekdays};
use crate::error::{Noun, ParseErrorKind, RangeError};
use crate::lex::{Cursor, Failure, PResult, any_dash, fail, furthest, word};
use crate::options::Deviation;

/// `"ของ" [ "ทุก" | "แต่ละ" ] "สัปดาห์"`
pub(super) fn of_week(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, of) = maybe(start, any(OF));
    let (rest, every) = maybe(rest, any(EVERY));
    if of.is_none() && every.is_none() {
        return fail(start);
    }
    let (rest, _) = any(&["สัปดาห์", "อาทิตย์"])(rest)?;
    Ok((skip(rest, &["ถัดไป"]), ()))
}

/// `[ "วัน" ] weekday ( "สิ้นเดือน" | ( "แรก" | "สุดท้าย" | "ที่" ordinals | "สัปดาห์ที่" ordinals ) of-month )`
pub(super) fn nth_weekday(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, (weekday, is_week)) = named(start)?;
    // `อาทิตย์ที่ ๒ ของเดือน`: the second Sunday, or the second week.
    let rest = if is_week { rest.deviate_since(&start, Deviation::Ambiguous)? } else { rest };
    if let (rest, Some(_)) = maybe(rest, any(&["สิ้นเดือน"])) {
        let due = Due::InMonth(0, DayOfMonth::Weekday(weekday, Ordinals::NONE.with_number(0)));
        return Ok((rest, DueDay { sign: Sign::Period, ..DueDay::new(Unit::Month, due) }));
    }
    let named = rest;
    let Ok((rest, ordinals)) = ordinals(rest, weekday) else {
        return Err(no_such_weekday(named).unwrap_or_else(|| named.expected(crate::deadline::DEADLINE)));
    };
    let (rest, month) = of_month(rest)?;
    Ok((rest, month.day(DayOfMonth::Weekday(weekday, ordinals), 0)))
}

/// `[ "วัน" ] weekday`, and whether it can also be the word for a week: `ทุกอาทิตย์`.
fn named(start: Cursor<'_>) -> PResult<'_, (Weekday, bool)> {
    let day = word("วัน")(start);
    let is_bare = day.is_err();
    let (rest, weekday) = weekday_name(day.map_or(start, |(rest, _)| rest))?;
    Ok((rest, (weekday, is_bare && weekday == Weekday::Sunday)))
}

/// A weekday of a month, without the month: `วันศุกร์สุดท้าย`.
pub(in crate::deadline::parse) fn weekday_place(start: Cursor<'_>) -> PResult<'_, DayOfMonth> {
    let (rest, _) = word("วัน")(start)?;
    let (rest, weekday) = weekday_name(rest)?;
    let (rest, place) = ordinal(rest)?;
    Ok((rest, DayOfMonth::Weekday(weekday, Ordinals::NONE.with_number(place))))
}

const PLACE: &Noun = &Noun::new("the place of the weekday in the month", "วันในสัปดาห์ลำดับที่");

/// `วันศุกร์ที่ ๖ ของเดือน`: no month has it.
fn no_such_weekday(start: Cursor<'_>) -> Option<Failure> {
    let (number, ()) = any(&["สัปดาห์ที่", "ที่"])(start).and_then(|(rest, _)| joint(rest)).ok()?;
    let (rest, place) = day_of_month(number).ok()?;
    of_month(rest).ok()?;
    let range = RangeError::new(PLACE, place.into(), 1, 5);
    Some(rest.refuse(&number, ParseErrorKind::OutOfRange(range)))
}

fn ordinals(start: Cursor<'_>, weekday: Weekday) -> PResult<'_, Ordinals> {
    let (mut rest, first) = ordinal(start)?;
    let mut all = Ordinals::NONE.with_number(first);
    while let (after, Some(next)) = maybe(rest, |start| next_ordinal(start, weekday)) {
        all = all.with_number(next);
        rest = after;
    }
    Ok((rest, all))
}

/// `"แรก" | "สุดท้าย" | [ "สัปดาห์" ] "ที่" 1-5`
fn ordinal(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, found) = any(&["แรก", "สุดท้าย", "สัปดาห์แรก", "สัปดาห์สุดท้าย", "สัปดาห์ที่", "ของสัปดาห์ที่", "ที่"])(
        start,
    )?;
    match found {
        "แรก" | "สัปดาห์แรก" => Ok((rest, 1)),
        "สุดท้าย" | "สัปดาห์สุดท้าย" => Ok((rest, 0)),
        _ => small_number(rest),
    }
}

/// 1 to 5
fn small_number(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, number) = joined(day_of_month)(start)?;
    if number <= 5 { Ok((rest, number)) } else { fail(start) }
}

fn next_ordinal(start: Cursor<'_>, weekday: Weekday) -> PResult<'_, u8> {
    let (rest, _) = any(&["และ", ",", "กับ"])(start)?;
    let rest = skip(rest, &["วัน"]);
    let rest = match joined(weekday_name)(rest) {
        Ok((rest, same)) if same == weekday => rest,
        Ok(_) => return fail(start),
        Err(_) => rest,
    };
    furthest(rest, &[&ordinal, &small_number])
}

/// `[ "วัน" ] weekday { ( "," | "และ" | dash ) [ "วัน" ] weekday } [ of-week ]`
pub(super) fn weekdays(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (mut rest, (first, is_week)) = named(start)?;
    if start.peek() != Some('ว') {
        rest = rest.deviate_since(&start, Deviation::Informal)?;
    }
    let mut days = Weekdays::NONE.with(first);
    if let (after, Some(last)) = maybe(rest, later_weekday) {
        days = days_between(first, last);
        rest = after;
    }
    while let (after, Some(next)) = maybe(rest, next_weekday) {
        days = days.with(next);
        rest = after;
    }
    if is_week && days == Weekdays::NONE.with(first) {
        return fail(start);
    }
    // A day of the month follows: the weekday only names it once more.
    if any(&["ที่"])(rest).is_ok() || any(&["นี้", "หน้า"])(rest).is_ok() {
        return fail(rest);
    }
    let (rest, week) = maybe(rest, of_week);
    let sign = if week.is_some() { Sign::Again } else { Sign::Bare };
    Ok((rest, DueDay { sign, ..DueDay::new(Unit::Week, Due::Weekdays(days)) }))
}

fn next_weekday(start: Cursor<'_>) -> PResult<'_, Weekday> {
    let rest = skip(start, &["และ", ", และ", ",", "กับ"]);
    joined(weekday_name)(skip(rest, &["วัน"]))
}

fn later_weekday(start: Cursor<'_>) -> PResult<'_, Weekday> {
    let (rest, ()) = furthest(
        start,
        &[&|start| joined(any_dash)(start).map(drop_value), &|start| any(&["ถึง"])(start).map(drop_value)],
    )?;
    joined(weekday_name)(skip(rest, &["วัน"]))
}

fn days_between(first: Weekday, last: Weekday) -> Weekdays {
    let week = Weekday::ALL.into_iter().cycle().skip(usize::from(first.days_from_monday()));
    let mut days = Weekdays::NONE;
    for day in week.take(7) {
        days = days.with(day);
        if day == last {
            break;
        }
    }
    days
}
