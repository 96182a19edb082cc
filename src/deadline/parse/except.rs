//! What is left out of a rule: `ยกเว้นเดือนเมษายน`, `เว้นวันหยุดราชการ`.

use super::words::{any, joined, maybe, skip};
use crate::date::Weekday;
use crate::date::parse::{month_name, weekday_name};
use crate::deadline::recurrence::{DayOfMonth, Due, Every, Recurrence, Unit};
use crate::deadline::sets::{Months, Weekdays};
use crate::lex::{Cursor, PResult, any_dash, exact, fail};

/// Whether some of the times are taken back: `ทุกวัน ยกเว้นวันหยุดราชการ`, `ทุกวันศุกร์เว้นศุกร์`
pub(super) fn begins(start: Cursor<'_>) -> bool {
    word(skip(start, &["("])).is_ok()
}

/// `"ยกเว้น" | "เว้น"`, and not เว้นแต่
fn word(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = any(&["ยกเว้น", "เว้น"])(start)?;
    if exact("แต่")(rest).is_ok() { fail(start) } else { Ok((rest, ())) }
}

/// `[ "(" ] ( "ยกเว้น" | "เว้น" ) ( months | days-off ) [ ")" ]`: the rule without them
pub(super) fn exception(start: Cursor<'_>, rule: Recurrence) -> PResult<'_, Recurrence> {
    let (rest, bracket) = maybe(start, any(&["("]));
    let (rest, ()) = word(rest)?;
    let (rest, rule) = match (rule.due, rule.every.unit) {
        (Due::InMonth(0, _), Unit::Month) => without_months(rest, rule)?,
        (Due::Times(1), Unit::Month) if rule.every.interval == 1 => {
            without_months(rest, Recurrence { due: Due::InMonth(0, DayOfMonth::LAST), ..rule })?
        }
        (Due::Times(1), Unit::Day) if rule.every.interval == 1 => without_days(rest, rule)?,
        _ => return fail(rest),
    };
    let rest = if bracket.is_some() { any(&[")"])(rest)?.0 } else { rest };
    Ok((rest, rule))
}

/// `[ "ใน" ] "เดือน" month { ( "," | "และ" ) [ "เดือน" ] month }`
fn without_months(start: Cursor<'_>, rule: Recurrence) -> PResult<'_, Recurrence> {
    let (mut rest, _) = any(&["เดือน"])(skip(start, &["ใน", "ของ"]))?;
    let mut left = Months::NONE;
    let mut out = joined(month_name)(rest)?;
    loop {
        left = left.with(out.1);
        rest = out.0;
        let next =
            any(&["และ", "กับ", ","])(rest).and_then(|(next, _)| joined(month_name)(skip(next, &["เดือน"])));
        match next {
            Ok(next) => out = next,
            Err(_) => break,
        }
    }
    let months = rule.months.iter().filter(|month| !left.contains(*month)).fold(Months::NONE, Months::with);
    if months.len() == 0 { fail(start) } else { Ok((rest, Recurrence { months, ..rule })) }
}

/// Days of the week, or the days on which offices are closed.
fn without_days(start: Cursor<'_>, rule: Recurrence) -> PResult<'_, Recurrence> {
    let (mut rest, mut closed, mut out) = (start, false, Weekdays::NONE);
    loop {
        if let (after, Some(())) = maybe(rest, day_off) {
            (rest, closed) = (after, true);
        } else {
            let (after, day) = joined(weekday_name)(skip(rest, &["วัน"]))?;
            (rest, out) = (after, out.with(day));
        }
        match maybe(rest, next) {
            (after, Some(())) => rest = after,
            (_, None) => break,
        }
    }
    let every = Every { unit: Unit::WorkingDay, interval: 1 };
    if closed {
        return Ok((rest, Recurrence { every, ..rule }));
    }
    let days = Weekday::ALL.into_iter().filter(|day| !out.has_number(day.days_from_monday()));
    let days = days.fold(Weekdays::NONE, Weekdays::with);
    let every = Every { unit: Unit::Week, interval: 1 };
    if days.len() == 0 {
        fail(start)
    } else {
        Ok((rest, Recurrence { every, due: Due::Weekdays(days), ..rule }))
    }
}

/// `"วันหยุด" [ "ราชการ" | "นักขัตฤกษ์" | … ]`
fn day_off(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = any(&["วันหยุด"])(start)?;
    Ok((skip(skip(rest, &["ราชการ"]), &["นักขัตฤกษ์", "ประจำสัปดาห์"]), ()))
}

/// What stands between two days, where another follows.
fn next(start: Cursor<'_>) -> PResult<'_, ()> {
    let rest = match any(&["และ", "กับ", ","])(start) {
        Ok((rest, _)) => rest,
        Err(_) => joined(any_dash)(start).map_or(start, |(rest, _)| rest),
    };
    let follows =
        rest.at() > start.at() && (any(&["วัน"])(rest).is_ok() || joined(weekday_name)(rest).is_ok());
    if follows || any(&["วันหยุด"])(rest).is_ok() { Ok((rest, ())) } else { fail(start) }
}
