//! Spans counted from an event, or back from it: `๑๕ วันทำการ นับแต่วันที่ได้รับหนังสือ`.

use super::target::time_limit;
use super::words::{any, joined, joint, maybe, skip};
use crate::date::parse::{expression, full_date};
use crate::deadline::counted::{Anchor, Count, CountUnit, Counted, Direction, Event, Wording};
use crate::error::{Noun, ParseErrorKind, RangeError};
use crate::lex::{Cursor, PResult, any_dash, fail, furthest, lookahead, word};
use crate::number::parse::cardinal;
use crate::text::chars::{is_blank, is_break, is_mark};

const SPAN: &Noun = &Noun::new("the span of time", "ระยะเวลา");

/// The largest number of units that a span can have.
const MOST: u64 = 9999;

/// The longest event that is read, in characters.
const LONGEST_EVENT: usize = 120;

/// `count = cardinal [ dash cardinal ] [ "(" cardinal ")" ] unit`; of two numbers the larger, which comes second
pub(super) fn count(start: Cursor<'_>) -> PResult<'_, Count> {
    let (rest, first) = cardinal(start)?;
    let (rest, last) = maybe(rest, larger_number);
    let (rest, _) = maybe(rest, in_words);
    let amount = last.unwrap_or(first);
    let number = rest;
    let (rest, unit) = unit(rest)?;
    if !(1..=MOST).contains(&amount) {
        let value = i64::try_from(amount).unwrap_or(i64::MAX);
        let error = RangeError::new(SPAN, value, 1, MOST.cast_signed());
        return Err(number.refuse(&start, ParseErrorKind::OutOfRange(error)));
    }
    Ok((rest, Count::new(u32::try_from(amount).unwrap_or(u32::MAX), unit)))
}

/// `dash cardinal`
fn larger_number(start: Cursor<'_>) -> PResult<'_, u64> {
    let (rest, _) = joined(any_dash)(start)?;
    joined(cardinal)(rest)
}

/// The number once more in words, as contracts have it: `30 (สามสิบ) วัน`.
fn in_words(start: Cursor<'_>) -> PResult<'_, u64> {
    let (rest, _) = any(&["("])(start)?;
    let (rest, number) = joined(cardinal)(rest)?;
    let (rest, _) = any(&[")"])(rest)?;
    Ok((rest, number))
}

/// A unit of time, and nothing that makes another word of it.
fn unit(start: Cursor<'_>) -> PResult<'_, CountUnit> {
    let (rest, found) = any(&["วันทำการ", "วันทำงาน", "วัน", "สัปดาห์", "เดือน", "ปี", "ชั่วโมง", "ชม.", "นาที"])(
        start,
    )?;
    // `๓ วันที่ผ่านมา`, `๒ ปีงบประมาณ`
    if rest.peek().is_some_and(is_mark) || any(&["ที่ผ่าน", "งบ", "การ"])(rest).is_ok()
    {
        return fail(rest);
    }
    let unit = match found {
        "วันทำการ" | "วันทำงาน" => CountUnit::WorkingDays,
        "วัน" => CountUnit::Days,
        "สัปดาห์" => CountUnit::Weeks,
        "เดือน" => CountUnit::Months,
        "ปี" => CountUnit::Years,
        "นาที" => CountUnit::Minutes,
        _ => CountUnit::Hours,
    };
    Ok((rest, unit))
}

/// `counted = within count [ from event ] | ahead count | "ก่อน" event at-least count`
pub(super) fn counted(start: Cursor<'_>) -> PResult<'_, Counted> {
    let (rest, counted) = furthest(start, &[&within, &in_advance, &before])?;
    let (rest, time) = maybe(rest, time_limit);
    Ok((rest, Counted { time, ..counted }))
}

/// `( "ภายใน" [ "ระยะเวลา" | "กำหนด" | "เวลา" ] [ "ไม่เกิน" ] | "ไม่เกิน" ) count [ anchor ]`
fn within(start: Cursor<'_>) -> PResult<'_, Counted> {
    let (rest, _) = any(&["ภายใน", "ไม่เกิน"])(start)?;
    let rest = skip(rest, &["ระยะเวลา", "กำหนดระยะเวลา", "กำหนดเวลา", "กำหนด", "เวลา"]);
    let rest = skip(rest, &["ไม่เกิน"]);
    let (rest, count) = joined(count)(rest)?;
    let (rest, anchor) = maybe(rest, anchored);
    let (direction, first, anchor) = anchor.unwrap_or((Direction::After, Wording::From, Anchor::Unstated));
    Ok((rest, Counted { count, direction, anchor, first, time: None }))
}

const AT_LEAST: &[&str] = &["ไม่น้อยกว่า", "อย่างน้อย", "ไม่ต่ำกว่า"];

/// `( "ล่วงหน้า" [ at-least ] | at-least ) count [ "ก่อน" event ]`, the event required without ล่วงหน้า
fn in_advance(start: Cursor<'_>) -> PResult<'_, Counted> {
    let (rest, ahead) = maybe(start, any(&["ล่วงหน้า"]));
    let (rest, least) = maybe(rest, any(AT_LEAST));
    if ahead.is_none() && least.is_none() {
        return fail(start);
    }
    let (rest, count) = joined(count)(rest)?;
    let (rest, anchor) = match maybe(rest, backwards) {
        (rest, Some((_, _, anchor))) => (rest, anchor),
        (rest, None) if ahead.is_some() => (rest, Anchor::Unstated),
        _ => return fail(rest),
    };
    Ok((rest, Counted { count, direction: Direction::Before, anchor, first: Wording::From, time: None }))
}

/// `"ก่อน" event at-least count`
fn before(start: Cursor<'_>) -> PResult<'_, Counted> {
    let (event, _) = any(&["ก่อน"])(start)?;
    let (event, ()) = joint(event)?;
    let text = event.rest();
    let least =
        text.char_indices().take(LONGEST_EVENT).take_while(|(_, c)| !is_break(*c)).find_map(|(at, _)| {
            let behind = text.get(at..)?;
            AT_LEAST.iter().any(|word| behind.starts_with(word)).then_some(at)
        });
    let Some(end) = least.filter(|end| *end > 0) else { return fail(event) };
    let words = text.get(..end).unwrap_or_default().trim_end();
    let (rest, _) = any(AT_LEAST)(event.skip(end))?;
    let (rest, count) = joined(count)(rest)?;
    let anchor = Anchor::Event(Event::new(words));
    Ok((rest, Counted { count, direction: Direction::Before, anchor, first: Wording::From, time: None }))
}

fn anchored(start: Cursor<'_>) -> PResult<'_, (Direction, Wording, Anchor)> {
    furthest(start, &[&onwards, &backwards])
}

/// `from event`
fn onwards(start: Cursor<'_>) -> PResult<'_, (Direction, Wording, Anchor)> {
    let (rest, wording) = from(start)?;
    let (rest, anchor) = anchor(rest)?;
    Ok((rest, (Direction::After, wording, anchor)))
}

/// `"ก่อน" event`
fn backwards(start: Cursor<'_>) -> PResult<'_, (Direction, Wording, Anchor)> {
    let (rest, _) = any(&["ก่อน"])(start)?;
    let (rest, anchor) = anchor(rest)?;
    Ok((rest, (Direction::Before, Wording::From, anchor)))
}

/// `from = "นับ" ( "แต่" | "จาก" | "ตั้งแต่" | "ถัดจาก" ) [ "วันถัดจาก" ] | "หลังจาก" | "หลัง" | "ตั้งแต่" | "จาก"`
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
    // `จากเดิม`
    if matches!(found, "ตั้งแต่" | "จาก") && !lookahead(rest, any(&["วัน", "ได้รับ", "การ", "ที่", "มี"]))
    {
        return fail(start);
    }
    let following = found.contains("ถัด") || found.starts_with("หลัง");
    Ok((rest, if following { Wording::Following } else { Wording::From }))
}

/// `anchor = [ "วันที่" ] date | [ "วัน" ] "สิ้น" expression | words`
fn anchor(start: Cursor<'_>) -> PResult<'_, Anchor> {
    let (rest, ()) = joint(start)?;
    match furthest(rest, &[&day, &end]) {
        Ok(found) => Ok(found),
        Err(_) => event(rest),
    }
}

fn day(start: Cursor<'_>) -> PResult<'_, Anchor> {
    let rest = skip(start, &["วันที่"]);
    let (rest, date) = joined(full_date)(rest)?;
    Ok((rest, Anchor::Date(date)))
}

fn end(start: Cursor<'_>) -> PResult<'_, Anchor> {
    let (rest, _) = word("สิ้น")(skip(start, &["วัน"]))?;
    let rest = skip(skip(rest, &["สุด"]), &["เดือน"]);
    let (rest, date) = joined(expression)(rest)?;
    Ok((rest, Anchor::Date(date.end())))
}

/// What cannot go on an event.
const BREAKS: &[&str] = &["หาก", "ทั้งนี้", "มิฉะนั้น", "พร้อมทั้ง", "เพื่อ"];

/// What happens, in words, up to the next space that does not belong to it.
fn event(start: Cursor<'_>) -> PResult<'_, Anchor> {
    let text = start.rest();
    let ends = |at: usize, c: char| {
        is_break(c)
            || matches!(c, '(' | ')' | ',' | '"' | '“' | '”')
            || is_blank(c) && !is_inside(text, at)
            || BREAKS.iter().any(|word| text.get(at..).is_some_and(|rest| rest.starts_with(word)))
    };
    let all = text.char_indices().nth(LONGEST_EVENT).map_or(text.len(), |(at, _)| at);
    let end = text.char_indices().find(|(at, c)| *at >= all || ends(*at, *c)).map_or(all, |(at, _)| at);
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
    next == Some('ๆ') || before.ends_with('ๆ') && next.is_some()
}
