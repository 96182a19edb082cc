//! The grammar of deadlines.
//!
//! ```text
//! deadline   = ( recurring | counted ) [ stated ] | fixed              whichever reads further
//! stated     = ( "(" … ")" | "คือ" … ) [ "ภายใน" ] [ "วันที่" ] date
//!
//! fixed      = ( limit | window | closing | moved ) [ time-limit ]
//! limit      = bound ( [ "วัน" ] "สิ้น" period | stretch month | working-day | relative | part | date | day-without-year )
//! bound      = "ภายใน" | "ไม่เกิน" | "ไม่ช้ากว่า" | "อย่างช้า" … | "ก่อน"
//! window     = ( "ตั้งแต่" | "ระหว่าง" ) ( days | ( day | "บัดนี้" | "วันนี้" ) ( "ถึง" | dash ) day )
//! closing    = ( "หมดเขต" | "ปิดรับ" | "ครบกำหนด" | "กำหนดส่ง" ) [ words ] [ "วันที่" ] day
//! moved      = ( "เป็น" | "ออกไปถึง" | "จนถึง" ) [ "ภายใน" ] "วันที่" date
//! time-limit = [ "ภายใน" | "ก่อน" ] "เวลา" time | ( "ภายใน" | "ก่อน" ) "เที่ยง" [ "วัน" | "คืน" ]
//!
//! counted    = ( "ภายใน" … | "ไม่เกิน" ) count [ from event ]
//!            | ( "ล่วงหน้า" | at-least ) count [ "ก่อน" event ] | "ก่อน" event [ at-least ] count
//!            | "ออกไป" [ "อีก" ] count [ from event ]
//! count      = number unit [ "ครึ่ง" | number unit ] | "ครึ่ง" unit
//! from       = "นับแต่" | "นับจาก" | "นับตั้งแต่" | "นับถัดจาก" | "หลังจาก" | …
//! event      = [ "วันที่" ] date | [ "วัน" ] "สิ้น" period | words
//!
//! recurring  = ( "ทุก" due-day | cadence [ due ] | due [ cadence ] ) tail
//! cadence    = "ทุก" [ number ] period | "ราย" period | period "ละ" number "ครั้ง" | "รอบ" number "เดือน" | …
//! due        = [ "ภายใน" | "ใน" | "ไม่เกิน" | "ก่อน" ] [ "ทุก" ] due-day
//! due-day    = "วันที่" days [ of-month ] | "วันสิ้น" period | "วันทำการ" place of-month | weekday place of-month
//!            | weekdays [ of-week ] | "สัปดาห์" place of-month | days-of-the-year [ "ของทุกปี" ] | count from "วันสิ้น" period
//! of-month   = "ของ" [ "ทุก" ] "เดือน" [ "ถัดไป" | "คู่" | "คี่" | months | "แรกของไตรมาส" [ "ถัดไป" ] ]
//! tail       = { first | window | until | time-limit | holiday | caveat }
//! ```
//!
//! One file a part: `target` what falls once, `part` parts of years and months, `counted`, `recurring` what comes back, `cadence` how often, `due` which day of its period,
//! `tail` what may follow, `words` what they are put together from.

mod cadence;
mod counted;
mod due;
mod except;
mod part;
mod recurring;
mod tail;
mod target;
mod window;
mod words;

use self::words::{any, joined, maybe, skip};
use super::{Anchor, Counted, DEADLINE, Deadline, Fixed, Recurrence, Rolling};
use crate::date::parse::expression;
use crate::date::{BuddhistDate, DateExpression, DateForm};
use crate::lex::{Cursor, PResult, fail, furthest, label};
use crate::macros::readable;

readable!(Deadline, DEADLINE, deadline);
readable!(Recurrence, DEADLINE, recurring::recurrence);
readable!(Fixed, DEADLINE, target::fixed);
readable!(Counted, DEADLINE, counted::counted);

/// `deadline = ( recurring | counted ) [ stated ] | fixed`, whichever reads further.
pub(crate) fn deadline(start: Cursor<'_>) -> PResult<'_, Deadline> {
    label(DEADLINE, |start| {
        let (rest, found) = furthest(start, &[&recurring, &counted, &fixed])?;
        match (stated(rest), &found) {
            // The day that a text works out itself wins over what it was worked out from; a bare one is that of the event.
            (Ok((rest, stated)), Deadline::Recurring(_) | Deadline::Counted(_))
                if stated.is_limit || !is_from_event(&found) =>
            {
                Ok((rest, Deadline::Fixed(Fixed::by(DateExpression::Day(stated.day)))))
            }
            _ => Ok((rest, found)),
        }
    })(start)
}

/// Whether a text is the words of an event, from its first to its last letter.
pub(super) fn is_event(text: &str) -> bool {
    let read = crate::lex::prefix(text, &crate::options::ParseOptions::LENIENT, counted::event);
    read.is_some_and(|(_, len, ..)| len == text.len())
}

/// The rule within the span of time with which a text begins, and how long that is: `ตั้งแต่เดือนตุลาคม ๒๕๖๗ เป็นต้นไป`.
pub(super) fn bounded_by(text: &str, rule: Recurrence) -> Option<(Recurrence, usize)> {
    let read = crate::lex::prefix(text, &crate::options::ParseOptions::LENIENT, |start| {
        tail::span_before(start, rule)
    });
    read.map(|(rule, len, ..)| (rule, len)).filter(|(rule, _)| !rule.is_never_due())
}

/// Which way the clause moves a holiday with which a text begins, and how long it is: `หากตรงกับวันหยุดให้เลื่อนเป็นวันทำการถัดไป`.
pub(super) fn rolled_by(text: &str) -> Option<(Rolling, usize)> {
    crate::lex::prefix(text, &crate::options::ParseOptions::LENIENT, tail::rolling_before)
        .map(|(rolling, len, ..)| (rolling, len))
}

/// The bytes that a rule takes at the beginning of a text.
pub(super) fn rule_len(text: &str) -> Option<usize> {
    crate::lex::prefix(text, &crate::options::ParseOptions::LENIENT, recurring::recurrence)
        .map(|(_, len, ..)| len)
}

/// The bytes of the day with which a text begins, be it only the part of it that stands before another: `๓๑ มีนาคม`, `๓๑`.
pub(super) fn listed_day_len(text: &str) -> Option<usize> {
    crate::lex::prefix(text, &crate::options::ParseOptions::LENIENT, target::listed_day)
        .map(|((), len, ..)| len)
}

fn is_from_event(deadline: &Deadline) -> bool {
    matches!(deadline, Deadline::Counted(counted) if matches!(counted.anchor(), Anchor::Event(_)))
}

/// A day beside a deadline.
struct Stated {
    day: BuddhistDate,
    /// Whether the words call it the last day.
    is_limit: bool,
}

/// `stated = ( "(" … ")" | "คือ" … ) [ "ภายใน" ] [ "วันที่" ] ( date | days )`: of several days the last
fn stated(start: Cursor<'_>) -> PResult<'_, Stated> {
    let (rest, bracket) = maybe(start, any(&["("]));
    let (rest, word) = maybe(rest, any(&["กล่าวคือ", "คือ", "ซึ่งครบกำหนด", "ครบกำหนด"]));
    if bracket.is_none() && word.is_none() {
        return fail(start);
    }
    let (rest, late) = maybe(rest, any(&["อย่างช้าที่สุด", "อย่างช้า"]));
    let (rest, within) = maybe(rest, any(&["ภายในกำหนด", "ภายใน", "ไม่เกิน", "ไม่ช้ากว่า", "ใน"]));
    let bound = late.or(within);
    let (rest, date) = joined(expression)(skip(rest, &["วันที่"]))?;
    let range = match date.form() {
        DateForm::Day => false,
        DateForm::DayRange => true,
        _ => return fail(start),
    };
    let rest = if bracket.is_some() { any(&[")"])(rest)?.0 } else { rest };
    Ok((rest, Stated { day: date.end(), is_limit: range || word.is_some() || bound.is_some() }))
}

fn fixed(start: Cursor<'_>) -> PResult<'_, Deadline> {
    target::fixed(start).map(|(rest, fixed)| (rest, Deadline::Fixed(fixed)))
}

fn counted(start: Cursor<'_>) -> PResult<'_, Deadline> {
    counted::counted(start).map(|(rest, counted)| (rest, Deadline::Counted(counted)))
}

fn recurring(start: Cursor<'_>) -> PResult<'_, Deadline> {
    recurring::recurrence(start).map(|(rest, rule)| (rest, Deadline::Recurring(rule)))
}
