//! Days of the year.

use super::of_month::next_month;
use super::{DueDay, OF, Sign, day_of_month, drop_value};
use crate::date::Month;
use crate::date::parse::month_name;
use crate::deadline::parse::words::{any, ever_has, joined, joint, maybe, no_such_day, skip};
use crate::deadline::recurrence::{Due, Unit, YearDay, YearDays};
use crate::lex::{Cursor, PResult, any_dash, digits, fail, furthest, lookahead};
use crate::options::Deviation;

/// `year-day { ( "," | "และ" ) year-day } [ "ของทุกปี" ]`
pub(super) fn year_days(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, (days, every)) = days_of_year(start)?;
    if let (rest, Some(year)) = maybe(skip(rest, OF), any(&["ปีงบประมาณถัดไป", "ปีถัดไป"]))
    {
        let unit = if year == "ปีถัดไป" { Unit::Year } else { Unit::FiscalYear };
        return Ok((rest, DueDay { sign: Sign::Again, ..DueDay::new(unit, Due::OfYear(days, 1)) }));
    }
    let sign = if every { Sign::Again } else { Sign::Bare };
    Ok((rest, DueDay { sign, ..DueDay::new(Unit::Year, Due::OfYear(days, 0)) }))
}

/// The days, and whether they are those of every year.
pub(super) fn days_of_year(start: Cursor<'_>) -> PResult<'_, (YearDays, bool)> {
    let (mut rest, (month, day)) = year_day(start)?;
    let mut days = YearDays::default().with(u32::from(month.number()), day);
    let mut last = day;
    while let (after, Some((month, day))) = maybe(rest, |rest| next_year_day(rest, last)) {
        days = days.with(u32::from(month.number()), day);
        (rest, last) = (after, day);
    }
    let (rest, every) = maybe(rest, of_every_year);
    // A day of one year is no day of every year.
    if every.is_none() && joined(year_follows)(rest).is_ok() {
        return fail(rest);
    }
    Ok((rest, (days, every.is_some())))
}

/// The days of the times of a year.
pub(in crate::deadline::parse) struct Numbered {
    pub(in crate::deadline::parse) days: YearDays,
    pub(in crate::deadline::parse) times: u32,
    pub(in crate::deadline::parse) is_every_year: bool,
}

/// Each day behind its number: `ครั้งที่ ๑ ภายในวันที่ ๓๑ มีนาคม และครั้งที่ ๒ ภายในวันที่ ๓๐ กันยายน [ "ของทุกปี" ]`
pub(in crate::deadline::parse) fn numbered_days(start: Cursor<'_>) -> PResult<'_, Numbered> {
    let (mut rest, mut days, mut times) = (skip(start, &["คือ", "โดย", "ได้แก่"]), YearDays::default(), 0);
    while let (after, Some((month, day))) = maybe(rest, numbered_day) {
        days = days.with(u32::from(month.number()), day);
        (rest, times) = (after, times + 1);
    }
    if times < 2 || joined(year_follows)(rest).is_ok() {
        return fail(rest);
    }
    let (rest, every) = maybe(rest, of_every_year);
    Ok((rest, Numbered { days, times, is_every_year: every.is_some() }))
}

fn numbered_day(start: Cursor<'_>) -> PResult<'_, (Month, YearDay)> {
    let rest = skip(start, &["และ", ", และ", ","]);
    let (rest, ()) = furthest(rest, &[&time_of_year, &round_of_year])?;
    let rest = skip(skip(rest, &["ให้"]), &["รายงาน", "จัดส่ง", "ส่ง", "ชำระ"]);
    let (rest, _) = any(&["ภายใน", "ไม่เกิน"])(rest)?;
    joined(year_day)(rest)
}

/// `( "ครั้งที่" | "รอบที่" | "งวดที่" ) number`
fn time_of_year(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = any(&["ครั้งที่", "รอบที่", "งวดที่"])(start)?;
    joined(day_of_month)(rest).map(drop_value)
}

/// `"รอบ" number "เดือน" [ "แรก" | "หลัง" ]`
fn round_of_year(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = any(&["รอบ"])(start)?;
    let (rest, _) = joined(day_of_month)(rest)?;
    let (rest, _) = any(&["เดือน"])(rest)?;
    Ok((skip(rest, &["แรก", "หลัง"]), ()))
}

fn year_follows(start: Cursor<'_>) -> PResult<'_, ()> {
    const SIGNS: &[&str] = &["พ.ศ.", "พุทธศักราช", "ค.ศ.", "นี้", "ศกเดียวกัน", "ปีเดียวกัน", "ถึง"];
    furthest(
        start,
        &[
            &|start| digits(2..=4)(start).map(drop_value),
            &|start| any_dash(start).map(drop_value),
            &|start| any(SIGNS)(start).map(drop_value),
        ],
    )
}

fn next_year_day(start: Cursor<'_>, before: YearDay) -> PResult<'_, (Month, YearDay)> {
    let rest = skip(start, &["และ", ", และ", ",", "กับ"]);
    joined(|start| year_day_after(start, before))(rest)
}

fn year_day(start: Cursor<'_>) -> PResult<'_, (Month, YearDay)> {
    year_day_after(start, YearDay::Last)
}

/// `[ "วันที่" ] day [ [ "ของ" ] "เดือน" ] month | [ "สิ้น" ] [ "เดือน" ] month`; a bare month takes the day of the one before it:
/// `วันที่ ๕ มกราคม เมษายน และกรกฎาคม`
fn year_day_after(start: Cursor<'_>, before: YearDay) -> PResult<'_, (Month, YearDay)> {
    let rest = skip(start, &["ภายใน"]);
    let (number, ()) = joint(skip(rest, &["วันที่"]))?;
    let (behind, day) = maybe(number, day_of_month);
    let (rest, of) = match day {
        Some(_) => maybe(behind, any(&["ของ"])),
        None => (skip(behind, &["สิ้น"]), None),
    };
    let (named, label) = maybe(rest, any(&["เดือน"]));
    let (end, month) = joined(month_name)(named)?;
    // Of several months it is a day of the month: `วันที่ ๑๕ ของเดือนมกราคม และกรกฎาคม`.
    if of.is_some() && (label.is_none() || lookahead(end, next_month)) {
        return fail(start);
    }
    let is_bare = day.is_none() && named.at() == number.at();
    let day = match day {
        Some(day) => YearDay::Number(day),
        None if is_bare => before,
        None => YearDay::Last,
    };
    match day {
        YearDay::Number(day) if !ever_has(month, day) => Err(no_such_day(behind, number, month, day)),
        day => Ok((end, (month, day))),
    }
}

/// `[ "ของ" ] ( "ทุก" | "แต่ละ" ) "ปี"`
pub(super) fn of_every_year(start: Cursor<'_>) -> PResult<'_, ()> {
    let rest = skip(skip(start, OF), &["เป็นประจำ"]);
    // Where a text is cut inside its last word.
    if let Ok((end, _)) = any(&["ทุกป"])(rest)
        && end.rest().is_empty()
    {
        return Ok((end.deviate_since(&rest, Deviation::DamagedWord)?, ()));
    }
    let (rest, _) = any(&["ทุก ๆ ปี", "ทุกๆ ปี", "ทุกๆปี", "ทุกปี", "แต่ละปี"])(
        rest,
    )?;
    // `ทุกปีการศึกษา` and `ทุกปีงบประมาณ` are other years.
    if any(&["การ", "งบ"])(rest).is_ok() { fail(rest) } else { Ok((rest, ())) }
}
