//! Times that end: windows, sessions, what closes.

use super::target::{dated, day_of_some_month, end_of, time_limit, yearless};
use super::words::{any, joined, joint, maybe, skip};
use crate::date::parse::{expression, full_date, time_of_day};
use crate::date::{DateExpression, DateForm};
use crate::deadline::Bound;
use crate::deadline::fixed::{Fixed, Opening, Target};
use crate::deadline::recurrence::YearDay;
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{Cursor, PResult, any_dash, fail, furthest};
use crate::options::{Deviation, ParseOptions};
use crate::text::chars::{is_blank, is_thai_letter};
use crate::text::{begins_with_one, digit_value};

pub(super) const WINDOW: &Noun =
    &Noun::new("the window ends before it begins", "วันสิ้นสุดของช่วงเวลาอยู่ก่อนวันเริ่มต้น");

/// The longest name of what closes, in characters.
const LONGEST_NAME: usize = 40;

/// `window = ( "ตั้งแต่" | "ระหว่าง" ) ( days | ( day | "บัดนี้" [ "เป็นต้นไป" ] | "วันนี้" ) ( "ถึง" | dash ) day )`
pub(super) fn window(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, _) = any(&["ตั้งแต่", "ระหว่าง", "ในระหว่าง", "ในช่วง"])(
        start,
    )?;
    furthest(rest, &[&days, &from_now, &from_day])
}

/// `[ "วันที่" ] days`, several of them
fn days(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, date) = joined(expression)(skip(start, &["วันที่"]))?;
    let fixed = Fixed::new(Bound::Until, Target::Date(date)).of_days();
    if fixed.opens.is_some() { Ok((rest, fixed)) } else { fail(rest) }
}

fn from_now(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, _) = any(&["บัดนี้", "วันนี้"])(start)?;
    let (rest, last) = last_day(skip(rest, &["เป็นต้นไป"]))?;
    Ok((rest, Fixed { opens: Some(Opening::Now), ..last }))
}

fn from_day(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, first) = joined(full_date)(skip(start, &["วันที่"]))?;
    let (rest, _) = maybe(rest, time_limit);
    let (end, last) = last_day(rest)?;
    match last.due(None) {
        Some(due) if due < first => Err(end.refuse(&start, ParseErrorKind::Contradiction(WINDOW))),
        _ => Ok((end, Fixed { opens: Some(Opening::Day(first)), ..last })),
    }
}

/// `( [ "จน" ] "ถึง" | dash ) [ "ภายใน" ] [ "วันที่" ] target`
fn last_day(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let rest = match any(&["ไปจนถึง", "จนถึง", "ถึง"])(start) {
        Ok((rest, _)) => rest,
        Err(_) => joined(any_dash)(start)?.0,
    };
    let (rest, ()) = joint(skip(rest, &["ภายใน"]))?;
    let (rest, (target, _)) = furthest(rest, &[&end_of, &day_of_some_month, &dated, &yearless])?;
    Ok((rest, Fixed::new(Bound::Until, target).of_days()))
}

/// What closes.
const CLOSINGS: &[&str] = &[
    "หมดเขต",
    "ปิดรับ",
    "ปิดการรับ",
    "ปิดลงทะเบียน",
    "ปิดระบบรับ",
    "ปิดระบบการรับ",
    "ปิดระบบลงทะเบียน",
    "ปิดระบบบันทึก",
    "ปิดระบบรายงาน",
    "วันสุดท้ายของการรับ",
    "วันสุดท้ายของการส่ง",
    "วันสุดท้ายของการยื่น",
    "วันสุดท้ายของการสมัคร",
    "วันสุดท้ายของการลงทะเบียน",
    "วันสุดท้ายของการชำระ",
    "ครบกำหนด",
    "กำหนดส่ง",
    "กำหนดยื่น",
    "กำหนดชำระ",
    "กำหนดแล้วเสร็จ",
    "สิ้นสุดการรับ",
    "สิ้นสุดการยื่น",
    "สิ้นสุดการลงทะเบียน",
];

/// `closing = ( "หมดเขต" | "ปิดรับ" | "ครบกำหนด" | "กำหนดส่ง" | … ) [ words ] [ "ใน" ] [ "วันที่" ] day`
pub(super) fn closing(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, _) = any(CLOSINGS)(start)?;
    let words = rest.rest().char_indices().take(LONGEST_NAME);
    for (at, c) in words {
        let here = rest.skip(at);
        // It did so already, begins to, did so once, or a limit says by when.
        if begins_with_one(here.rest(), &["เมื่อ", "ตั้งแต่", "จาก", "ภายใน"])
        {
            break;
        }
        if let Ok((rest, target)) = closing_day(here) {
            return Ok((rest, Fixed::new(Bound::By, target).of_days()));
        }
        // A label that is read as damaged is no word of what closes.
        if any(&["วันที่"])(here).is_err() && is_worn_label(here.rest()) {
            break;
        }
        if !is_thai_letter(c) && !is_blank(c) && c != ':' {
            break;
        }
    }
    fail(rest)
}

fn is_worn_label(text: &str) -> bool {
    crate::lex::prefix(text, &ParseOptions::LENIENT, |start| any(&["วันที่"])(start)).is_some()
}

fn closing_day(start: Cursor<'_>) -> PResult<'_, Target> {
    let label = skip(skip(start, &["ใน", "จนถึง", "ถึง"]), &["วันที่"]);
    let begins = |c| digit_value(c).is_some();
    if label.at() == start.at() && !start.rest().starts_with("วัน") && !start.rest().starts_with(begins)
    {
        return fail(start);
    }
    let (rest, (target, _)) = furthest(label, &[&dated, &yearless])?;
    match target {
        Target::Date(date) if date.form() != DateForm::Day => fail(start),
        Target::OfYear(_, YearDay::Last) => fail(start),
        _ => Ok((rest, target)),
    }
}

/// `session = "ในวันที่" date ( "ระหว่างเวลา" | "ตั้งแต่เวลา" | "เวลา" ) time ( "ถึง" | dash ) time`: the hours of one day
pub(super) fn session(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, _) = any(&["ในวันที่", "วันที่"])(start)?;
    let (end, date) = joined(expression)(rest)?;
    let (end, day, closes) = match date {
        DateExpression::DayTime(day) => match day.end_time() {
            Some(closes) => (end, day.date(), closes),
            None => return fail(start),
        },
        DateExpression::Day(day) => {
            let (rest, _) = any(&["ระหว่าง", "ตั้งแต่"])(end)?;
            let (rest, _) = joined(time_of_day)(skip(rest, &["เวลา"]))?;
            let rest = match any(&["จนถึง", "ถึง"])(rest) {
                Ok((rest, _)) => rest,
                Err(_) => joined(any_dash)(rest)?.0,
            };
            let (rest, closes) = joined(time_of_day)(skip(rest, &["เวลา"]))?;
            (rest, day, closes)
        }
        _ => return fail(start),
    };
    let end = end.deviate_since(&start, Deviation::Informal)?;
    let target = Target::Date(DateExpression::Day(day));
    Ok((
        end,
        Fixed { opens: Some(Opening::Day(day)), time: Some(closes), ..Fixed::new(Bound::Until, target) },
    ))
}

/// What opens without a word for the time.
const OPENINGS: &[&str] = &["เปิดรับสมัคร", "รับสมัคร", "เปิดรับ", "เปิดจอง", "เปิดลงทะเบียน", "ลงทะเบียน"];

/// `applying = ( "รับสมัคร" | "เปิดรับ" | … ) [ words ] [ "วันที่" ] days`, several of them
pub(super) fn applying(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, _) = any(OPENINGS)(start)?;
    for (at, c) in rest.rest().char_indices().take(LONGEST_NAME) {
        let here = rest.skip(at);
        if begins_with_one(
            here.rest(),
            &["ตั้งแต่", "ระหว่าง", "เมื่อ", "อบรม", "จัด", "สอบ", "ประกาศ", "ภายใน", "ใน", "ถึง"],
        ) {
            break;
        }
        if here.rest().starts_with("วันที่") || here.peek().is_some_and(|c| digit_value(c).is_some())
        {
            let (end, window) = days(here)?;
            return Ok((end.deviate_since(&start, Deviation::Informal)?, window));
        }
        if !is_thai_letter(c) && !is_blank(c) {
            break;
        }
    }
    fail(rest)
}
