//! Spans counted from an event: `๑๕ วันทำการ นับแต่วันที่ได้รับหนังสือ`.

use super::target::time_limit;
use super::words::{any, joined, joint, maybe, skip};
use crate::date::parse::full_date;
use crate::deadline::counted::{Anchor, Count, CountUnit, Counted, Direction, Event, Wording};
use crate::error::{Noun, ParseErrorKind, RangeError};
use crate::lex::{Cursor, PResult, fail, furthest};
use crate::number::parse::cardinal;
use crate::text::chars::{is_blank, is_break, is_mark};

const SPAN: &Noun = &Noun::new("the span of time", "ระยะเวลา");

/// The largest number of units that a span can have.
const MOST: u64 = 9999;

/// The longest event that is read, in characters.
const LONGEST_EVENT: usize = 120;

const UNITS: &[&str] = &["วันทำการ", "วันทำงาน", "วัน", "สัปดาห์", "เดือน", "ปี", "ชั่วโมง", "ชม.", "นาที"];

/// `count = cardinal unit`
pub(super) fn count(start: Cursor<'_>) -> PResult<'_, Count> {
    let (rest, amount) = cardinal(start)?;
    let number = rest;
    let (rest, unit) = any(UNITS)(rest)?;
    // `๓ วันที่ผ่านมา`, `๒ ปีงบประมาณ`
    if rest.peek().is_some_and(is_mark) || any(&["ที่ผ่าน", "งบ", "การ"])(rest).is_ok()
    {
        return fail(rest);
    }
    if !(1..=MOST).contains(&amount) {
        let value = i64::try_from(amount).unwrap_or(i64::MAX);
        let error = RangeError::new(SPAN, value, 1, MOST.cast_signed());
        return Err(number.refuse(&start, ParseErrorKind::OutOfRange(error)));
    }
    let unit = match unit {
        "วันทำการ" | "วันทำงาน" => CountUnit::WorkingDays,
        "วัน" => CountUnit::Days,
        "สัปดาห์" => CountUnit::Weeks,
        "เดือน" => CountUnit::Months,
        "ปี" => CountUnit::Years,
        "นาที" => CountUnit::Minutes,
        _ => CountUnit::Hours,
    };
    Ok((rest, Count::new(u32::try_from(amount).unwrap_or(u32::MAX), unit)))
}

/// `from = "นับ" ( "แต่" | "จาก" | "ตั้งแต่" | "ถัดจาก" ) [ "วันถัดจาก" ]`
pub(super) fn from(start: Cursor<'_>) -> PResult<'_, Wording> {
    let (rest, found) = any(&[
        "นับแต่วันถัดจาก",
        "นับตั้งแต่วันถัดจาก",
        "นับจากวันถัดจาก",
        "นับถัดจาก",
        "นับถัดแต่",
        "นับตั้งแต่",
        "นับแต่",
        "นับจาก",
        "หลังจาก",
        "ตั้งแต่",
        "จาก",
        "หลัง",
    ])(start)?;
    let following = found.contains("ถัด") || found.starts_with("หลัง");
    Ok((rest, if following { Wording::Following } else { Wording::From }))
}

/// `counted = [ "ภายใน" [ "ระยะเวลา" | "กำหนด" | "เวลา" ] ] [ "ไม่เกิน" ] count [ from event ]`
pub(super) fn counted(start: Cursor<'_>) -> PResult<'_, Counted> {
    let (rest, _) = any(&["ภายใน", "ไม่เกิน"])(start)?;
    let rest = skip(rest, &["ระยะเวลา", "กำหนดเวลา", "กำหนด", "เวลา"]);
    let rest = skip(rest, &["ไม่เกิน"]);
    let (rest, count) = joined(count)(rest)?;
    let (rest, (direction, first, anchor)) = maybe_anchor(rest);
    let (rest, time) = maybe(rest, time_limit);
    Ok((rest, Counted { count, direction, anchor, first, time }))
}

fn maybe_anchor(start: Cursor<'_>) -> (Cursor<'_>, (Direction, Wording, Anchor)) {
    let (rest, read) = maybe(start, anchored);
    (rest, read.unwrap_or((Direction::After, Wording::From, Anchor::Unstated)))
}

fn anchored(start: Cursor<'_>) -> PResult<'_, (Direction, Wording, Anchor)> {
    let (rest, (direction, first)) = furthest(
        start,
        &[&|start| from(start).map(|(rest, wording)| (rest, (Direction::After, wording))), &|start| {
            any(&["ก่อน"])(start).map(|(rest, _)| (rest, (Direction::Before, Wording::From)))
        }],
    )?;
    let (rest, ()) = joint(rest)?;
    let (rest, anchor) = furthest(rest, &[&day, &event])?;
    Ok((rest, (direction, first, anchor)))
}

/// `[ "วันที่" ] date`
fn day(start: Cursor<'_>) -> PResult<'_, Anchor> {
    let rest = skip(start, &["วันที่"]);
    let (rest, date) = joined(full_date)(rest)?;
    Ok((rest, Anchor::Date(date)))
}

/// What happens, up to the next space that does not belong to it.
fn event(start: Cursor<'_>) -> PResult<'_, Anchor> {
    let mut end = 0;
    for (at, c) in start.rest().char_indices().take(LONGEST_EVENT) {
        if is_break(c)
            || matches!(c, '(' | ')' | ',' | '"' | '“' | '”')
            || is_blank(c) && !is_inside(start.rest(), at)
        {
            break;
        }
        end = at + c.len_utf8();
    }
    if end == 0 {
        return fail(start);
    }
    let rest = start.skip(end);
    Ok((rest, Anchor::Event(Event::new(rest.since(&start)))))
}

/// Whether the space at `at` stands before ๆ, or after ๆ that more follows.
fn is_inside(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let next = after.trim_start().chars().next();
    next == Some('ๆ') || before.ends_with('ๆ') && next.is_some_and(|c| !matches!(c, 'แ' | 'โ'))
}
