//! Which month a day is a day of: `ของเดือนถัดไป`, `ของเดือนคู่`, `ของเดือนแรกของไตรมาส`.

use super::{DueDay, EVERY, OF, Sign};
use crate::date::Month;
use crate::date::parse::month_name;
use crate::deadline::parse::words::{any, joined, maybe, skip};
use crate::deadline::recurrence::{DayOfMonth, Due, Unit};
use crate::deadline::sets::Months;
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{Cursor, PResult, fail, furthest};

const TWICE: &Noun = &Noun::new("the list names a month twice", "ระบุเดือนซ้ำกัน");

/// Which month a day is a day of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) unit: Unit,
    pub(super) offset: i8,
    pub(super) months: Months,
    pub(super) sign: Sign,
}

impl Place {
    pub(super) fn day(self, day: DayOfMonth, opens: u8) -> DueDay {
        let due = Due::InMonth(self.offset, day);
        DueDay { months: self.months, opens, sign: self.sign, ..DueDay::new(self.unit, due) }
    }
}

/// ```text
/// of-month = [ "ของ" | "ใน" ] ( [ "ทุก" | "แต่ละ" ] "เดือน" | "เดือนถัดไป" | "เดือนคู่" | "เดือนคี่" | "เดือน" month { month }
///          | "เดือน" ( "แรก" | "ที่สอง" | "สุดท้าย" ) "ของ" ( "ไตรมาส" | "ไตรมาสถัดไป" ) | "เดือนถัดจาก" period-end )
/// ```
pub(super) fn of_month(start: Cursor<'_>) -> PResult<'_, Place> {
    furthest(start, &[&of_quarter, &after_period, &of_next_month, &of_months, &of_every_month])
}

fn of_next_month(start: Cursor<'_>) -> PResult<'_, Place> {
    let rest = skip(start, OF);
    let (rest, found) =
        any(&["เดือนถัดไป", "เดือนถัดมา", "เดือนหน้า", "เดือนถัดจากเดือนนั้น", "เดือนถัดจากเดือน", "เดือนถัดจาก"])(
            rest,
        )?;
    // The month after that of the letter, unless a word of frequency stands beside it.
    let sign = if found == "เดือนหน้า" { Sign::Bare } else { Sign::Again };
    Ok((rest, Place { unit: Unit::Month, offset: 1, months: Months::ALL, sign }))
}

/// `เดือนถัดจากสิ้นไตรมาส`
fn after_period(start: Cursor<'_>) -> PResult<'_, Place> {
    let (rest, _) = any(&["เดือนถัดไปหลังจาก", "เดือนถัดไปหลัง", "เดือนถัดไปจาก", "เดือนถัดจาก", "เดือนหลังจาก"])(
        skip(start, OF),
    )?;
    let rest = skip(rest, &["วัน", "เดือน"]);
    let rest = skip(skip(rest, &["สิ้น", "สุดท้ายของ"]), &["สุด"]);
    let (rest, found) = any(&["ไตรมาส", "ปีงบประมาณ", "ปี"])(rest)?;
    let unit = match found {
        "ไตรมาส" => Unit::Quarter,
        "ปีงบประมาณ" => Unit::FiscalYear,
        _ => Unit::Year,
    };
    Ok((rest, Place { unit, offset: 1, months: Months::ALL, sign: Sign::Again }))
}

fn of_every_month(start: Cursor<'_>) -> PResult<'_, Place> {
    let (rest, of) = maybe(start, any(OF));
    let (rest, every) = maybe(rest, any(EVERY));
    if of.is_none() && every.is_none() {
        return fail(start);
    }
    let (rest, _) = any(&["เดือน"])(skip(rest, &["รอบ"]))?;
    if any(&["นี้", "ถัด", "หน้า", "ก่อน", "ที่"])(rest).is_ok() || joined(month_name)(rest).is_ok()
    {
        return fail(rest);
    }
    Ok((
        rest,
        Place {
            unit: Unit::Month,
            offset: 0,
            months: Months::ALL,
            sign: if every.is_some() { Sign::Again } else { Sign::Period },
        },
    ))
}

/// `เดือนคู่`, `เดือนคี่`, `เดือนมกราคม เมษายน และกรกฎาคม`
fn of_months(start: Cursor<'_>) -> PResult<'_, Place> {
    let (rest, _) = any(OF)(start)?;
    let rest = skip(rest, &["ทุก"]);
    let (rest, _) = any(&["เดือน"])(rest)?;
    let (rest, months) = furthest(rest, &[&even_or_odd, &month_list])?;
    Ok((rest, Place { unit: Unit::Month, offset: 0, months, sign: Sign::Again }))
}

fn even_or_odd(start: Cursor<'_>) -> PResult<'_, Months> {
    let (rest, found) = any(&["คู่", "คี่"])(start)?;
    let odd = found == "คี่";
    Ok((
        rest,
        Month::ALL.into_iter().filter(|m| (m.number() % 2 == 1) == odd).fold(Months::NONE, Months::with),
    ))
}

/// `month { [ "," | "และ" ] [ "เดือน" ] month }`, at least two, none of them twice
fn month_list(start: Cursor<'_>) -> PResult<'_, Months> {
    let (mut rest, first) = joined(month_name)(start)?;
    let mut months = Months::NONE.with(first);
    while let (after, Some(month)) = maybe(rest, next_month) {
        if months.contains(month) {
            return Err(after.refuse(&start, ParseErrorKind::Contradiction(TWICE)));
        }
        months = months.with(month);
        rest = after;
    }
    if months.len() < 2 { fail(rest) } else { Ok((rest, months)) }
}

pub(super) fn next_month(start: Cursor<'_>) -> PResult<'_, Month> {
    let rest = skip(start, &["และ", ", และ", ",", "กับ"]);
    joined(month_name)(skip(rest, &["เดือน"]))
}

pub(super) fn of_quarter(start: Cursor<'_>) -> PResult<'_, Place> {
    let rest = skip(start, OF);
    let (rest, place) = any(&["เดือนแรก", "เดือนที่หนึ่ง", "เดือนที่สอง", "เดือนที่สาม", "เดือนสุดท้าย"])(
        rest,
    )?;
    let rest = skip(skip(rest, OF), &["ทุก", "แต่ละ"]);
    let (rest, _) = any(&["ไตรมาส"])(rest)?;
    let (rest, next) = maybe(rest, any(&["ถัดไป"]));
    let month = match place {
        "เดือนแรก" | "เดือนที่หนึ่ง" => -2,
        "เดือนที่สอง" => -1,
        _ => 0,
    };
    let offset = if next.is_some() { month + 3 } else { month };
    Ok((rest, Place { unit: Unit::Quarter, offset, months: Months::ALL, sign: Sign::Again }))
}
