//! What a deadline that falls once names: a day, a month, the end of a year.

use super::words::{any, joined, joint, maybe, skip};
use crate::date::TimeOfDay;
use crate::date::parse::{day_number, expression, month_name, month_year, time_of_day, weekday_name};
use crate::deadline::Bound;
use crate::deadline::fixed::{Fixed, Target};
use crate::deadline::recurrence::{Unit, YearDay};
use crate::lex::{Cursor, PResult, furthest, word};

/// `fixed = bound target [ time ]`
pub(super) fn fixed(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, bound) = bound(start)?;
    let (rest, ()) = joint(rest)?;
    let (rest, (target, end)) = furthest(rest, &[&end_of, &working_day, &relative, &dated, &yearless])?;
    // `ก่อนสิ้นเดือน` allows the last day all the same.
    let bound = if end == End::Named { Bound::By } else { bound };
    let (rest, time) = maybe(rest, time_limit);
    Ok((rest, Fixed { time, ..Fixed::new(bound, target) }))
}

/// Whether the text names the end of something, or the thing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Named,
    Meant,
}

/// `bound = "ภายใน" | "ไม่เกิน" | "ไม่ช้ากว่า" | "อย่างช้า" [ "ที่สุด" ] [ "ไม่เกิน" | "ภายใน" ] | "ก่อน" | "ถึง" | "จนถึง"`
fn bound(start: Cursor<'_>) -> PResult<'_, Bound> {
    if let Ok((rest, _)) = word("อย่างช้า")(start) {
        let rest = skip(rest, &["ที่สุด"]);
        return Ok((skip(rest, &["ไม่เกิน", "ภายใน"]), Bound::By));
    }
    let (rest, found) = any(&["ภายใน", "ไม่เกิน", "ไม่ช้ากว่า", "ก่อน", "จนถึง", "ถึง"])(
        start,
    )?;
    let bound = match found {
        "ก่อน" => Bound::Before,
        "จนถึง" | "ถึง" => Bound::Until,
        _ => Bound::By,
    };
    // `ภายในกำหนดวันที่`
    let rest = if bound == Bound::By { skip(rest, &["กำหนด"]) } else { rest };
    Ok((rest, bound))
}

/// `[ "วัน" ] "สิ้น" [ "สุด" ] ( "เดือน" … | "ปีงบประมาณ" … | "ปี" … | "ไตรมาส" … )`
fn end_of(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let start = skip(start, &["วัน"]);
    let (rest, _) = word("สิ้น")(start)?;
    let rest = skip(rest, &["สุด"]);
    let (rest, (target, _)) = furthest(rest, &[&relative, &dated, &yearless, &this_without_word])?;
    Ok((rest, (target, End::Named)))
}

/// `สิ้นเดือน`, `สิ้นปีงบประมาณ`: of the one in which the letter was written.
fn this_without_word(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, unit) = unit(start)?;
    Ok((rest, (Target::End { unit, ahead: 0 }, End::Meant)))
}

fn unit(start: Cursor<'_>) -> PResult<'_, Unit> {
    let (rest, found) = any(&["เดือน", "ไตรมาส", "ปีงบประมาณ", "ปี", "สัปดาห์"])(
        start,
    )?;
    let unit = match found {
        "เดือน" => Unit::Month,
        "ไตรมาส" => Unit::Quarter,
        "ปีงบประมาณ" => Unit::FiscalYear,
        "ปี" => Unit::Year,
        _ => Unit::Week,
    };
    Ok((rest, unit))
}

/// `"วันทำการ" ( "สุดท้าย" | "แรก" ) "ของเดือน" month year`
fn working_day(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, _) = word("วันทำการ")(start)?;
    let (rest, place) = any(&["สุดท้าย", "แรก"])(rest)?;
    let rest = skip(skip(rest, &["ของ", "ใน"]), &["เดือน"]);
    let (rest, month) = joined(month_year)(rest)?;
    let place = if place == "แรก" { 1 } else { -1 };
    Ok((rest, (Target::WorkingDay { place, month }, End::Meant)))
}

/// `เดือนนี้`, `วันที่ ๓๐ เดือนนี้`, `วันศุกร์นี้`, `วันพรุ่งนี้`.
fn relative(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, target) = furthest(start, &[&this_period, &day_of_this_month, &this_weekday, &today])?;
    Ok((rest, (target, End::Meant)))
}

/// `"นี้" | "หน้า" | "ถัดไป"`
fn ahead(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, found) = any(&["นี้", "หน้า", "ถัดไป"])(start)?;
    Ok((rest, u8::from(found != "นี้")))
}

fn this_period(start: Cursor<'_>) -> PResult<'_, Target> {
    let (rest, unit) = unit(start)?;
    let (rest, ahead) = ahead(rest)?;
    Ok((rest, Target::End { unit, ahead }))
}

/// `[ "วันที่" ] day [ "ของ" ] "เดือน" ( "นี้" | "หน้า" )`
fn day_of_this_month(start: Cursor<'_>) -> PResult<'_, Target> {
    let (rest, _) = word("วันที่")(start)?;
    let (rest, day) = joined(day_number)(rest)?;
    let (rest, _) = any(&["ของเดือน", "เดือน"])(rest)?;
    let (rest, found) = any(&["นี้", "หน้า"])(rest)?;
    Ok((rest, Target::OfMonth { day, ahead: u8::from(found == "หน้า") }))
}

/// `"วัน" weekday ( "นี้" | "หน้า" )`
fn this_weekday(start: Cursor<'_>) -> PResult<'_, Target> {
    let (rest, _) = word("วัน")(start)?;
    let (rest, weekday) = weekday_name(rest)?;
    let (rest, ahead) = ahead(rest)?;
    Ok((rest, Target::Weekday { weekday, ahead }))
}

/// `"วันนี้" | "วันพรุ่งนี้"`
fn today(start: Cursor<'_>) -> PResult<'_, Target> {
    let (rest, found) = any(&["วันนี้", "วันพรุ่งนี้"])(start)?;
    Ok((rest, Target::Days(u8::from(found != "วันนี้"))))
}

/// `[ "วันที่" | "เดือน" ] expression`
fn dated(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let rest = skip(start, &["วันที่", "เดือน"]);
    let (rest, date) = joined(expression)(rest)?;
    let rest = skip(rest, &["นี้"]);
    Ok((rest, (Target::Date(date), End::Meant)))
}

/// `[ "วันที่" ] day [ "เดือน" ] month | [ "เดือน" ] month`, and perhaps `นี้`.
fn yearless(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, weekday) = maybe(skip(start, &["วันที่"]), weekday_with_number);
    let rest = if weekday.is_none() { skip(start, &["วันที่"]) } else { rest };
    let (rest, day) = maybe(rest, joined(day_number));
    let rest = skip(rest, &["เดือน"]);
    let (rest, month) = joined(month_name)(rest)?;
    let day = day.map_or(YearDay::Last, YearDay::Number);
    let rest = skip(rest, &["ศกเดียวกัน", "ปีเดียวกัน", "ของปีเดียวกัน", "นี้"]);
    Ok((rest, (Target::OfYear(month, day), End::Meant)))
}

/// `"วัน" weekday "ที่"`
fn weekday_with_number(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = word("วัน")(start)?;
    let (rest, _) = weekday_name(rest)?;
    let (rest, _) = word("ที่")(rest)?;
    Ok((rest, ()))
}

/// `[ "ภายใน" | "ก่อน" | "ไม่เกิน" ] "เวลา" time`
pub(super) fn time_limit(start: Cursor<'_>) -> PResult<'_, TimeOfDay> {
    let rest = skip(start, &["ภายใน", "ก่อน", "ไม่เกิน", "ณ"]);
    let (rest, _) = any(&["เวลา"])(rest)?;
    joined(time_of_day)(rest)
}
