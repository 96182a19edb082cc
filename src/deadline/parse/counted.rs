//! Spans counted from an event, or back from it: `๑๕ วันทำการ นับแต่วันที่ได้รับหนังสือ`.

use super::due::period_end;
use super::tail::{Clauses, clauses};
use super::words::{any, joined, joint, maybe, skip};
use crate::date::parse::{expression, full_date};
use crate::deadline::counted::{Anchor, Count, CountUnit, Counted, Direction, Event, Wording};
use crate::error::{Noun, ParseErrorKind, RangeError};
use crate::lex::{
    Cursor, Failure, PResult, Parser as _, alt, any_dash, fail, furthest, furthest_opened, lookahead, prefix,
    word,
};
use crate::number::parse::{cardinal, number};
use crate::options::{Deviation, ParseOptions};
use crate::text::chars::{is_blank, is_break, is_mark, is_thai_letter, is_vowel_mark};
use crate::text::digit_value;
use crate::text::{begins_with_one, contains_one};

const SPAN: &Noun = &Noun::new("the span of time", "ระยะเวลา");

/// The largest number of units that a span can have.
const MOST: u64 = 9999;

/// The longest event that is read, in characters.
const LONGEST_EVENT: usize = 120;

/// How a count can begin: with a number, ครึ่ง, or a unit that has a half.
pub(super) const COUNTS: &[char] = &['0', 'ห', 'ส', 'เ', 'แ', 'ร', 'พ', 'ล', 'ย', 'ศ', 'ป', 'ช', 'น', 'ค'];

/// `count = number unit [ "ครึ่ง" | number smaller-unit ] | "ครึ่ง" unit | unit "ครึ่ง"`
pub(super) fn count(start: Cursor<'_>) -> PResult<'_, Count> {
    let (rest, whole) = alt((whole_count, one_and_a_half, half_of_one)).parse(start)?;
    match maybe(rest, |rest| remainder(rest, whole.unit())) {
        (rest, Some((amount, unit))) if whole.rest().is_none() => Ok((rest, whole.and(amount, unit))),
        _ => Ok((rest, whole)),
    }
}

/// `number = cardinal [ ( dash | "ถึง" ) cardinal ] [ "(" cardinal ")" ]`; of two numbers the larger, which comes second;
/// behind the unit the whole may stand once more in words
fn whole_count(start: Cursor<'_>) -> PResult<'_, Count> {
    let (rest, first) = amount(start)?;
    let (rest, last) = maybe(rest, larger_number);
    let (rest, words) = maybe(rest, in_words);
    let figures = last.unwrap_or(first);
    let numbered = rest;
    let (rest, unit) = unit(rest)?;
    let (rest, again) = maybe(rest, unit_in_words);
    // Where the two differ, it is the words that count (Civil and Commercial Code, s. 12).
    let amount = words.or(again).unwrap_or(figures);
    let rest = if amount == figures { rest } else { rest.deviate_since(&start, Deviation::Ambiguous)? };
    if !(1..=MOST).contains(&amount) {
        let value = i64::try_from(amount).unwrap_or(i64::MAX);
        let error = RangeError::new(SPAN, value, 1, MOST.cast_signed());
        return Err(numbered.refuse(&start, ParseErrorKind::OutOfRange(error)));
    }
    Ok((rest, Count::new(u32::try_from(amount).unwrap_or(u32::MAX), unit)))
}

/// A whole number, which may be grouped: `๑,๒๖๐ วัน`
fn amount(start: Cursor<'_>) -> PResult<'_, u64> {
    let (rest, plain) = cardinal(start)?;
    if rest.peek() != Some(',') {
        return Ok((rest, plain));
    }
    let (grouped, number) = number(start)?;
    match number.to_u128().and_then(|number| u64::try_from(number).ok()) {
        Some(number) => Ok((grouped, number)),
        None => Ok((rest, plain)),
    }
}

/// Half a year is six months, half a month fifteen days (Civil and Commercial Code s. 193/6).
const fn half(unit: CountUnit) -> Option<(u32, CountUnit)> {
    match unit {
        CountUnit::Years => Some((6, CountUnit::Months)),
        CountUnit::Months => Some((15, CountUnit::Days)),
        CountUnit::Hours => Some((30, CountUnit::Minutes)),
        _ => None,
    }
}

/// `เดือนครึ่ง`, `ปีครึ่ง`
fn one_and_a_half(start: Cursor<'_>) -> PResult<'_, Count> {
    let (rest, unit) = unit(start)?;
    let (rest, _) = any(&["ครึ่ง"])(rest)?;
    match half(unit) {
        Some((amount, smaller)) => Ok((rest, Count::new(1, unit).and(amount, smaller))),
        None => fail(start),
    }
}

/// `ครึ่งปี`, `ครึ่งเดือน`, and not a certain half of a year
fn half_of_one(start: Cursor<'_>) -> PResult<'_, Count> {
    let (rest, _) = word("ครึ่ง")(start)?;
    let (rest, unit) = unit(rest)?;
    match half(unit) {
        Some((amount, unit)) if any(&["แรก", "หลัง"])(rest).is_err() => {
            Ok((rest, Count::new(amount, unit)))
        }
        _ => fail(start),
    }
}

/// `"ครึ่ง" | number smaller-unit`
fn remainder(start: Cursor<'_>, whole: CountUnit) -> PResult<'_, (u32, CountUnit)> {
    if let Ok((rest, _)) = any(&["ครึ่ง"])(start) {
        return half(whole).map_or_else(|| fail(start), |half| Ok((rest, half)));
    }
    let (rest, amount) = joined(cardinal)(start)?;
    let (rest, unit) = unit(rest)?;
    let is_smaller = matches!(
        (whole, unit),
        (CountUnit::Years, CountUnit::Months | CountUnit::Days)
            | (CountUnit::Months | CountUnit::Weeks, CountUnit::Days)
            | (CountUnit::Hours, CountUnit::Minutes)
    );
    match u32::try_from(amount) {
        Ok(amount @ 1..=9999) if is_smaller => Ok((rest, (amount, unit))),
        _ => fail(start),
    }
}

/// `( dash | "ถึง" ) cardinal`
fn larger_number(start: Cursor<'_>) -> PResult<'_, u64> {
    let rest = match any(&["ถึง"])(start) {
        Ok((rest, _)) => rest,
        Err(_) => joined(any_dash)(start)?.0,
    };
    joined(cardinal)(rest)
}

/// The same with its unit: `15 วัน (สิบห้าวัน)`.
fn unit_in_words(start: Cursor<'_>) -> PResult<'_, u64> {
    let (rest, _) = any(&["("])(start)?;
    let (rest, number) = joined(cardinal)(rest)?;
    let (rest, _) = unit(rest)?;
    let (rest, _) = any(&[")"])(rest)?;
    Ok((rest, number))
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
    let (rest, found) =
        any(&["วันทำการ", "วันทำงาน", "วันปฏิทิน", "วัน", "สัปดาห์", "เดือน", "ปี", "ชั่วโมง", "ชม.", "นาที"])(
            start,
        )?;
    // `๓ วันที่ผ่านมา`, `๒ ปีงบประมาณ`
    if rest.peek().is_some_and(is_mark) || any(&["ที่ผ่าน", "งบ", "การ"])(rest).is_ok()
    {
        return fail(rest);
    }
    if found == "วัน"
        && let (rest, Some(_)) = maybe(rest, any(&["ทำการ"]))
    {
        return Ok((rest.deviate_since(&start, Deviation::ExtraSpace)?, CountUnit::WorkingDays));
    }
    let unit = match found {
        "วันทำการ" | "วันทำงาน" => CountUnit::WorkingDays,
        "วัน" | "วันปฏิทิน" => CountUnit::Days,
        "สัปดาห์" => CountUnit::Weeks,
        "เดือน" => CountUnit::Months,
        "ปี" => CountUnit::Years,
        "นาที" => CountUnit::Minutes,
        _ => CountUnit::Hours,
    };
    Ok((rest, unit))
}

/// `counted = within count [ from event ] | ahead count | "ก่อน" event at-least count | "ออกไป" count [ from event ]`
pub(super) fn counted(start: Cursor<'_>) -> PResult<'_, Counted> {
    let (rest, counted) = furthest_opened(
        start,
        &[
            (&['อ', 'ภ', 'ไ'], &within),
            (&['ล', 'ไ', 'อ'], &in_advance),
            (&['ก'], &before),
            (&['อ'], &put_off),
        ],
    )?;
    let (rest, clauses) = clauses(rest);
    let Clauses { time, rolling, caveat } = clauses;
    Ok((rest, Counted { time, rolling, caveat, ..counted }))
}

/// `[ "อย่างช้า" [ "ที่สุด" ] ] ( "ภายใน" [ "ระยะเวลา" | "กำหนด" | "เวลา" ] [ "ไม่เกิน" ] | "ไม่เกิน" ) count [ anchored | "(" anchored ")" ]`
fn within(start: Cursor<'_>) -> PResult<'_, Counted> {
    let rest = skip(start, &["อย่างช้าที่สุด", "อย่างช้า"]);
    let (rest, _) = any(&["ภายใน", "ไม่เกินกว่า", "ไม่เกิน", "ไม่ช้ากว่า"])(
        rest,
    )?;
    let rest =
        skip(rest, &["กรอบระยะเวลา", "กรอบเวลา", "ระยะเวลา", "กำหนดระยะเวลา", "กำหนดเวลา", "กำหนด", "เวลา"]);
    let rest = skip(rest, &["ไม่เกิน"]);
    let (rest, count) = joined(count_of_limit)(rest)?;
    let (rest, anchor) = match maybe(rest, anchored) {
        (rest, None) => maybe(rest, |rest| furthest(rest, &[&bracketed, &behind_an_aside])),
        found => found,
    };
    // `ไม่เกิน 3 วันทำการถัดไป`: of which day, only the text before can tell.
    let rest = match any(&["ถัดไป"])(rest) {
        Ok((after, _)) if anchor.is_none() => after.deviate_since(&start, Deviation::Ambiguous)?,
        _ => rest,
    };
    let (direction, first, anchor) = anchor.unwrap_or((Direction::After, Wording::From, Anchor::Unstated));
    Ok((rest, Counted::new(count, direction, anchor, first)))
}

/// From what a period that is prolonged without a new beginning goes on (Civil and Commercial Code, s. 193/7).
const OLD_END: &str = "วันครบกำหนดเดิม";

/// `"ออกไป" [ "อีก" ] count [ onwards ]`: time that is added to what there was
fn put_off(start: Cursor<'_>) -> PResult<'_, Counted> {
    let (rest, _) = any(&["ออกไป"])(start)?;
    let rest = skip(skip(rest, &["อีก"]), &["เป็นระยะเวลา", "เป็นเวลา", "ไม่เกิน"]);
    let (rest, count) = joined(count)(rest)?;
    let (rest, anchor) = maybe(rest, onwards);
    let old_end = || (Direction::After, Wording::Following, Anchor::Event(Event::new(OLD_END)));
    let (direction, first, anchor) = anchor.unwrap_or_else(old_end);
    Ok((rest, Counted::new(count, direction, anchor, first)))
}

/// `count | "วันทำการถัดไป"`, which is one working day
fn count_of_limit(start: Cursor<'_>) -> PResult<'_, Count> {
    match any(&["วันทำการถัดไป"])(start) {
        Ok((rest, _)) => Ok((rest, Count::new(1, CountUnit::WorkingDays))),
        Err(_) => count(start),
    }
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
    Ok((rest, Counted::new(count, Direction::Before, anchor, Wording::From)))
}

/// `"ก่อน" ( day | end ) [ at-least ] count | "ก่อน" event at-least count`
fn before(start: Cursor<'_>) -> PResult<'_, Counted> {
    let (event, _) = any(&["ก่อน"])(start)?;
    let (event, ()) = joint(event)?;
    // What begins as a day or an end is no other event.
    if let Ok((rest, anchor)) = furthest(event, &[&day, &end, &coming_end]) {
        let (rest, count) = joined(count)(skip(skip(rest, &["ล่วงหน้า"]), AT_LEAST))?;
        return Ok((rest, Counted::new(count, Direction::Before, anchor, Wording::From)));
    }
    let text = event.rest();
    let least =
        text.char_indices().take(LONGEST_EVENT).take_while(|(_, c)| !is_break(*c)).find_map(|(at, _)| {
            let behind = text.get(at..)?;
            begins_with_one(behind, AT_LEAST).then_some(at)
        });
    let Some(end) = least.filter(|end| *end > 0) else { return before_by(event) };
    let words = text.get(..end).unwrap_or_default().trim_end();
    // Nothing in them ends an event elsewhere.
    let (behind, _) = self::event(event)?;
    if behind.at() < event.at() + words.len() {
        return fail(event);
    }
    let (rest, _) = any(AT_LEAST)(event.skip(end))?;
    let (rest, count) = joined(count)(rest)?;
    let anchor = Anchor::Event(Event::new(words));
    Ok((rest, Counted::new(count, Direction::Before, anchor, Wording::From)))
}

/// The longest event between ก่อน and a count without a word for it, in characters.
const LONGEST_NAMED: usize = 40;

/// `event count`, the event beginning with a word for one: `ก่อนวันสิ้นสุดสัญญา ๓๐ วัน`
fn before_by(start: Cursor<'_>) -> PResult<'_, Counted> {
    let text = start.rest();
    if !begins_with_one(text, &["วัน", "การ", "ครบ", "หมด", "สิ้น", "เปิด", "ปิด", "เริ่ม", "ใบอนุญาต", "สัญญา"])
    {
        return fail(start);
    }
    let number = text
        .char_indices()
        .take(LONGEST_NAMED)
        .find(|(_, c)| !is_thai_letter(*c) && !is_mark(*c) && !is_blank(*c));
    let Some((end, c)) = number else { return fail(start) };
    let words = text.get(..end).unwrap_or_default().trim_end();
    if digit_value(c).is_none() || contains_one(words, &["ที่", "ภายใน", "ไม่เกิน", " "])
    {
        return fail(start);
    }
    let (rest, count) = count(start.skip(end))?;
    if matches!(count.unit(), CountUnit::Hours | CountUnit::Minutes) {
        return fail(rest);
    }
    Ok((rest, Counted::new(count, Direction::Before, Anchor::Event(Event::new(words)), Wording::From)))
}

/// `"(" anchored ")"`
fn bracketed(start: Cursor<'_>) -> PResult<'_, (Direction, Wording, Anchor)> {
    let (rest, _) = any(&["("])(start)?;
    let (rest, anchor) = joined(anchored)(rest)?;
    let (rest, _) = any(&[")"])(rest)?;
    Ok((rest.deviate_since(&start, Deviation::Punctuation)?, anchor))
}

/// The longest aside between a count and what it is counted from, in characters.
const LONGEST_ASIDE: usize = 60;

/// `"(" words ")" anchored`: `ภายใน 7 วัน (หรือ 15 วันกรณียื่นออนไลน์) นับแต่…`
fn behind_an_aside(start: Cursor<'_>) -> PResult<'_, (Direction, Wording, Anchor)> {
    let (rest, _) = any(&["("])(start)?;
    let end = rest.rest().char_indices().take(LONGEST_ASIDE).find(|(_, c)| *c == ')' || is_break(*c));
    match end {
        Some((at, ')')) => anchored(rest.skip(at + 1).deviate_since(&start, Deviation::Ambiguous)?),
        _ => fail(start),
    }
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

/// `"ก่อน" ( end | anchor )`
fn backwards(start: Cursor<'_>) -> PResult<'_, (Direction, Wording, Anchor)> {
    let (rest, _) = any(&["ก่อน"])(start)?;
    let (rest, anchor) = match joined(coming_end)(rest) {
        Ok(found) => found,
        Err(_) => anchor(rest)?,
    };
    Ok((rest, (Direction::Before, Wording::From, anchor)))
}

/// `from = "นับ" ( "แต่" | "จาก" | "ตั้งแต่" | "ถัดจาก" ) [ "วันถัดจาก" ] | [ "ภาย" ] "หลัง" [ "จาก" ] | "ถัดจาก" | "ตั้งแต่" | "จาก"`
pub(super) fn from(start: Cursor<'_>) -> PResult<'_, Wording> {
    let (rest, found) = any(&[
        "นับแต่วันถัดจาก",
        "นับตั้งแต่วันถัดจาก",
        "นับจากวันถัดจาก",
        "นับถัดจาก",
        "นับถัดแต่",
        "นับหลังจาก",
        "นับตั้งแต่",
        "นับแต่",
        "นับจาก",
        "ภายหลังจาก",
        "ภายหลัง",
        "หลังจาก",
        "ถัดจาก",
        "ตั้งแต่",
        "จาก",
        "หลัง",
    ])(start)?;
    // `จากเดิม`
    if matches!(found, "ตั้งแต่" | "จาก") && !lookahead(rest, any(&["วัน", "ได้รับ", "การ", "ที่", "มี"]))
    {
        return fail(start);
    }
    let following = found.contains("ถัด") || found.contains("หลัง");
    Ok((rest, if following { Wording::Following } else { Wording::From }))
}

/// `anchor = [ "วันที่" ] date | [ "วัน" ] "สิ้น" expression | words`
fn anchor(start: Cursor<'_>) -> PResult<'_, Anchor> {
    let (rest, ()) = joint(start)?;
    if let Ok(found) = furthest(rest, &[&day, &end]) {
        return Ok(found);
    }
    match day(rest) {
        // A day that is written wrong is no event; what only begins as one is.
        Err(Failure::Error(error))
            if matches!(error.kind, Some(ParseErrorKind::Unofficial(_)))
                && prefix(rest.rest(), &ParseOptions::LENIENT, day).is_some() =>
        {
            Err(Failure::Error(error))
        }
        _ => event(rest).map(|(rest, event)| (rest, Anchor::Event(event))),
    }
}

fn day(start: Cursor<'_>) -> PResult<'_, Anchor> {
    let rest = skip(start, &["วันที่"]);
    let (rest, date) = joined(full_date)(rest)?;
    Ok((rest, Anchor::Date(date)))
}

fn end(start: Cursor<'_>) -> PResult<'_, Anchor> {
    let (rest, _) = any(&["สิ้น"])(skip(start, &["วัน"]))?;
    let rest = skip(skip(rest, &["สุด"]), &["เดือน"]);
    let (rest, date) = joined(expression)(rest)?;
    Ok((rest, Anchor::Date(date.end())))
}

/// The end of the period in which the letter was written.
fn coming_end(start: Cursor<'_>) -> PResult<'_, Anchor> {
    period_end(start).map(|(rest, unit)| (rest, Anchor::End(unit)))
}

/// What cannot go on an event.
const BREAKS: &[&str] = &["หาก", "ทั้งนี้", "มิฉะนั้น", "พร้อมทั้ง", "เพื่อ"];

/// What happens, in words, up to the next space that does not belong to it.
pub(super) fn event(start: Cursor<'_>) -> PResult<'_, Event> {
    let text = start.rest();
    let ends = |at: usize, c: char| {
        is_break(c) && !is_broken_off(text, at)
            || matches!(c, '(' | ')' | ',' | '"' | '“' | '”')
            || is_blank(c) && !is_inside(text, at) && !is_broken_off(text, at)
            || text.get(at..).is_some_and(|rest| begins_with_one(rest, BREAKS))
    };
    let all = text.char_indices().nth(LONGEST_EVENT).map_or(text.len(), |(at, _)| at);
    let end = text.char_indices().find(|(at, c)| *at >= all || ends(*at, *c)).map_or(all, |(at, _)| at);
    if end == 0 || text.starts_with(is_mark) {
        return fail(start);
    }
    let rest = start.skip(end);
    let event = Event::new(rest.since(&start));
    let rest = if rest.since(&start).contains(is_break) {
        rest.deviate_since(&start, Deviation::LineBreak)?
    } else {
        rest
    };
    // No letter has two vowels above or below it.
    let words = rest.since(&start);
    let is_damaged =
        words.chars().zip(words.chars().skip(1)).any(|(c, next)| is_vowel_mark(c) && is_vowel_mark(next));
    let rest = if is_damaged { rest.deviate_since(&start, Deviation::DamagedWord)? } else { rest };
    Ok((rest, event))
}

/// Whether the blank at `at` is of the end of a line that breaks off before it says what happens: `วันที่ได้` / `รับหนังสือ`.
fn is_broken_off(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let is_gap = |c| is_blank(c) || is_break(c);
    let (begun, next) = (before.trim_end_matches(is_gap), after.trim_start_matches(is_gap));
    let gap = text.get(begun.len()..text.len() - next.len()).unwrap_or_default();
    gap.matches('\n').count() == 1
        && next.starts_with(is_thai_letter)
        && ["วัน", "วันที่", "วันที่ได้", "ได้", "วันที่ได้รับ"].contains(&begun)
}

/// Whether the space at `at` stands before ๆ, or after ๆ, ฯ, an abbreviation or a bare วันที่ that more follows, be it the
/// number of a day and its month.
fn is_inside(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let next = after.trim_start().chars().next();
    let is_digit = |c: char| digit_value(c).is_some();
    let numbered = before.strip_prefix("วันที่").is_some_and(|day| day.trim().chars().all(is_digit));
    next == Some('ๆ')
        // `วนั ที่`, `วันท ี่`: a mark that moved leaves a blank.
        || (before.ends_with("วัน") || before.ends_with("วนั")) && after.trim_start().starts_with("ที่")
        || before.ends_with("วันท") && next.is_some_and(is_mark)
        || (before.ends_with(['ๆ', '.', 'ฯ']) || numbered) && next.is_some_and(is_thai_letter)
        || before == "วันที่" && next.is_some_and(is_digit)
}
