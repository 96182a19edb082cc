//! What stands around a deadline, and what it makes of it.
//!
//! A day with `ภายใน` is a deadline wherever it stands. A mere frequency, a window or the end of something is
//! one only where a duty is spoken of: `เปิดให้บริการทุกวัน` is none, `รายงานทุกวัน` is. The bias is to
//! report what binds someone and to leave out what describes something.
//!
//! One file a form: `fixed`, `counted`, `recurring`; `words` is what they listen to. Here stands what they share.

mod counted;
mod fixed;
mod recurring;
mod words;

use words::{AIMS, DUTIES, EVENTS, EXPECTATIONS, HOLDS, NAMES_BEFORE, NAMES_BEHIND};

use super::parse::rolled_by;
use super::{Counted, Deadline, Fixed, Recurrence, Rolling};
use crate::date::BuddhistDate;
use crate::date::parse::full_date;
use crate::lex;
use crate::options::{Deviation, Deviations, ParseOptions};
use crate::text::chars::{is_break, is_tone};
use crate::text::{
    begins_with_one, contains_one, digit_value, ends_with_one, last_place, occurrences, redrawn,
};

/// How far around a deadline is looked, in characters.
const CLAUSE: usize = 120;
const NEAR: usize = 40;
/// How long a text without any tone mark must be to have lost them, in characters.
const TONELESS: usize = 20;

/// The deadline as the text around it has it; `None` where that says that it is none.
pub(crate) fn complete(before: &str, matched: &str, deadline: Deadline, after: &str) -> Option<Deadline> {
    // A text with nothing but ำ comes from a font that draws every า so; it may be too short for the clean text to know.
    let near = [tail(before, 4 * CLAUSE), matched, head(after, CLAUSE)];
    if near.iter().any(|text| text.contains('ำ')) && !near.iter().any(|text| text.contains('า')) {
        let [before, matched, after] = near.map(redrawn);
        return in_context(&before, &matched, deadline, &after);
    }
    if near.iter().all(|text| !text.contains(is_tone))
        && near.iter().map(|text| text.chars().count()).sum::<usize>() >= TONELESS
    {
        let [before, matched, after] = near.map(words::with_tones);
        return in_context(&before, &matched, deadline, &after);
    }
    in_context(before, matched, deadline, after)
}

fn in_context(before: &str, matched: &str, deadline: Deadline, after: &str) -> Option<Deadline> {
    let around = Around { before: tail(before, CLAUSE), matched, after: head(after, CLAUSE) };
    if around.is_superseded() {
        return None;
    }
    let rolled = |rolling: Option<Rolling>| rolling.or_else(|| around.rolling_before());
    Some(match deadline {
        Deadline::Fixed(fixed) => {
            let fixed = around.fixed(before, fixed)?;
            Deadline::Fixed(Fixed { rolling: rolled(fixed.rolling), ..fixed })
        }
        Deadline::Counted(counted) => {
            let counted = around.counted(counted)?;
            Deadline::Counted(Counted { rolling: rolled(counted.rolling), ..counted })
        }
        Deadline::Recurring(rule) => {
            let rule = around.recurring(rule)?;
            Deadline::Recurring(Recurrence { rolling: rolled(rule.rolling), ..rule })
        }
    })
}

/// Doubts that the text before casts on a deadline.
pub(crate) fn doubt(before: &str, matched: &str, _: &str) -> Deviations {
    if may_run_from_a_rule(before, matched) || fixed::lacks_month_or_year(before, matched) {
        Deviations::NONE.with(Deviation::Ambiguous)
    } else {
        Deviations::NONE
    }
}

/// Time that is counted behind a rule, `ทุกสิ้นเดือน … และรายงานภายใน ๓ วันทำการ`, may run from each of its times, and not from the letter.
fn may_run_from_a_rule(before: &str, matched: &str) -> bool {
    let counts = begins_with_one(matched, &["ภายใน", "ไม่เกิน"])
        && !contains_one(matched, &["นับ", "หลัง", "ก่อน", "จาก", "ที่", "ของ", "นี้", "หน้า"])
        && contains_one(matched, &["วัน", "ชั่วโมง", "ชม.", "สัปดาห์"]);
    let rules = &["ทุกวันที่", "ทุกสิ้น", "ทุกเดือน", "ทุกไตรมาส", "ทุกสัปดาห์", "ของเดือนถัดไป", "รายเดือน", "รายไตรมาส"];
    let near = tail(before, 2 * NEAR);
    let near = near.rsplit_once(is_break).map_or(near, |(_, line)| line);
    counts && contains_one(near, rules)
}

/// A deadline and the words near it.
#[derive(Clone, Copy, Debug)]
struct Around<'t> {
    before: &'t str,
    matched: &'t str,
    after: &'t str,
}

impl Around<'_> {
    /// Whether the last word for a duty comes after the last one for an event.
    fn binds(&self, duties: &[&'static str]) -> bool {
        self.last_duty(duties).is_some_and(|duty| !self.has_event(duty))
    }

    /// Where the last of these duties stands that is still to be done: `ได้รายงาน` is over.
    fn last_duty(&self, duties: &[&'static str]) -> Option<usize> {
        let near = tail(self.before, 2 * NEAR);
        // Who gets to know something still has to be told.
        let is_done = |at: usize, word: &str| {
            let before = near.get(..at).unwrap_or_default();
            // `ได้จัดทำและนำเข้าข้อมูล`
            let joined = before.strip_suffix("และ").map_or("", |before| tail(before, 20));
            let is_over = before.ends_with("ได้") || joined.contains("ได้") && !joined.contains("ให้");
            // `ประชาชนทราบว่า…`, `ทราบดี`: somebody knows.
            let behind = near.get(at + word.len()..).unwrap_or_default();
            let known = word == "ทราบ" && begins_with_one(behind, &["ว่า", "ดี", "กัน", "จาก"]);
            word != "ทราบ" && is_over || known || before.ends_with("พัก")
        };
        occurrences(near, duties).rev().find(|(at, word)| !is_done(*at, word)).map(|(at, _)| at)
    }

    /// Whether an event stands behind a place that takes place, and is not only named.
    fn has_event(&self, from: usize) -> bool {
        let near = tail(self.before, 2 * NEAR);
        let takes_place = |at: usize, word: &str| {
            let (before, behind) = (near.get(..at).unwrap_or_default(), near.get(at + word.len()..));
            !ends_with_one(before, NAMES_BEFORE)
                && !behind.is_some_and(|behind| begins_with_one(behind, NAMES_BEHIND))
        };
        let behind = near.get(from..).unwrap_or_default();
        occurrences(behind, EVENTS).any(|(at, word)| takes_place(from + at, word))
    }

    /// `หากตรงกับวันหยุดราชการ ให้เลื่อนเป็นวันทำการถัดไป โดยให้รายงานทุกวันที่ ๕`: the clause with which the sentence begins moves what stands
    /// behind it; elsewhere it belongs to what stands before.
    fn rolling_before(&self) -> Option<Rolling> {
        if !self.before.contains("วันหยุด") {
            return None;
        }
        let line = self.before.rsplit_once(is_break).map_or(self.before, |(_, line)| line);
        let (rolling, len) = rolled_by(line.trim_start())?;
        let between = line.trim_start().get(len..)?;
        let other = between.contains(|c| digit_value(c).is_some()) || contains_one(between, &["ภายใน", "ทุก"]);
        (!other).then_some(rolling)
    }

    /// `จากเดิม … เป็น …`: the old day.
    fn is_superseded(&self) -> bool {
        // `ภายในสัปดาห์ที่ ๓ ของเดือน หรืออย่างช้าไม่เกินวันที่ ๒๓`: the day that follows is the last.
        if begins_with_one(self.after.trim_start(), &["หรืออย่างช้า", "ออกไป"])
        {
            return true;
        }
        // `สิ้นสุดภายใน ๓๐ กันยายน ๒๕๖๔ เป็นสิ้นสุดภายใน…`
        if begins_with_one(self.after.trim_start(), &["เป็นภายใน", "เป็นสิ้นสุด", "เป็นครบกำหนด"])
        {
            return true;
        }
        let before = tail(self.before, 2 * NEAR);
        // `… จากเดิมโอนทุกวันที่ ๒๒`, `… จากเดิมที่สามารถใช้สิทธิได้ไม่เกินวันที่ ๓๑`: the new day stands before.
        let behind = before.rsplit_once("จากเดิม").map(|(_, behind)| behind);
        let is_new = |behind: &str| {
            contains_one(behind, &["เป็น", "ถึง", "ให้", "ต้อง", "ออกไป", "ขยาย", "เหลือ", "ทั้งนี้", "โดย", "และ"])
                || behind.contains(|c| digit_value(c).is_some())
        };
        if behind.is_some_and(|behind| !is_new(behind)) {
            return true;
        }
        // `… จากทุก 90 วัน เป็นทุก 1 ปี`
        let is_quote = |c: char| c.is_whitespace() || matches!(c, '"' | '“' | '”' | '\'' | '‘' | '’');
        let (near, behind) = (before.trim_end_matches(is_quote), self.after.trim_start_matches(is_quote));
        if near.ends_with("จาก") && behind.starts_with("เป็น") || self.is_old_cadence(before) {
            return true;
        }
        let old = last_place(before, &["จากเดิม", "เดิมกำหนด", "เดิมครบกำหนด", "จากที่กำหนด"]);
        old.is_some_and(|old| last_place(before, &["เป็น", "ถึง"]).is_none_or(|new| new < old))
            && contains_one(head(self.after, 2 * NEAR), &["เป็น", "ถึง", "ออกไป", "ขยาย", "เหลือ"])
    }

    /// `จากเดิมรายงานเป็นรายเดือน ให้รายงานเป็นรายไตรมาส`: how often it was so far.
    fn is_old_cadence(&self, before: &str) -> bool {
        let Some((_, old)) = before.rsplit_once("จากเดิม") else { return false };
        let old = old.trim_end().strip_suffix("เป็น").unwrap_or(old);
        begins_with_one(self.matched, &["ราย", "ทุก"])
            && !contains_one(old, &["เป็น", "รายเดือน", "รายไตรมาส", "รายปี", "ทุก", "ให้"])
            && contains_one(head(self.after, NEAR), &["ให้", "เป็นราย", "เป็นทุก", "เปลี่ยน"])
    }

    /// `คาดว่าจะเปิดให้บริการภายในเดือน…`, `ตั้งเป้าหมายเพิ่มรายได้เป็น … ภายในปี…`: what is expected, and what a plan hopes to reach in
    /// some year, binds nobody.
    fn is_hoped_for(&self, is_long: bool) -> bool {
        let near = self.before;
        // Those that something is meant for, `กลุ่มเป้าหมาย`, are no aim.
        let named = |at: usize| {
            let before = near.get(..at).unwrap_or_default();
            ends_with_one(before, &["กลุ่ม", "พื้นที่", "ครัวเรือน", "หมู่บ้าน"])
        };
        let last = |words: &'static [&'static str]| {
            occurrences(near, words).map(|(at, _)| at).rev().find(|at| !named(*at))
        };
        let aim = if is_long { last(AIMS).max(last(EXPECTATIONS)) } else { last(EXPECTATIONS) };
        let asked = last(&["ขอให้", "ให้รายงาน", "ให้ส่ง", "ให้จัดส่ง", "รายงานผล", "ต้องส่ง", "ต้องยื่น", "ทั้งนี้", "จึง"]);
        aim.is_some() && aim > asked
    }

    /// `ใบอนุญาตหมดอายุ…`, `มีผลใช้บังคับได้…`: what stands right before has an end or a beginning of its own. What is mended so that it works is a
    /// duty, as is what is asked for in such a case.
    fn is_said_to_hold(&self) -> bool {
        let near = tail(self.before, NEAR).trim_end();
        let near = near.strip_suffix("ได้").filter(|_| !near.ends_with("ใช้ได้")).unwrap_or(near);
        ends_with_one(near, HOLDS) && !contains_one(near, &["ซ่อม", "แก้ไข", "ติดตั้ง", "ส่งมอบ", "กรณี", "หาก"])
    }

    /// Whether the last word for an event comes after the last one for a duty.
    fn is_event(&self) -> bool {
        self.has_event(self.last_duty(DUTIES).unwrap_or_default())
    }

    /// `… ณ ห้องประชุม`: something takes place there.
    fn is_place(&self) -> bool {
        self.after.trim_start().starts_with("ณ ")
    }

    /// `ต้อง`, `ให้แล้วเสร็จ`: something must be done.
    fn must(&self) -> bool {
        let near = tail(self.before, 2 * NEAR);
        contains_one(near, &["ต้อง", "แล้วเสร็จ", "ให้"])
    }
}

/// The first date in a text.
fn first_date(text: &str) -> Option<BuddhistDate> {
    text.char_indices().filter(|(_, c)| digit_value(*c).is_some()).find_map(|(at, _)| {
        let (date, ..) = lex::prefix(text.get(at..)?, &ParseOptions::LENIENT, full_date)?;
        Some(date)
    })
}

/// The last `count` characters.
fn tail(text: &str, count: usize) -> &str {
    let at = text.char_indices().rev().nth(count.saturating_sub(1)).map_or(0, |(at, _)| at);
    text.get(at..).unwrap_or_default()
}

/// The first `count` characters.
fn head(text: &str, count: usize) -> &str {
    let at = text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
    text.get(..at).unwrap_or_default()
}
