//! What stands around a deadline, and what it makes of it.
//!
//! A day with `ภายใน` is a deadline wherever it stands. A mere frequency, a window or the end of something is
//! one only where a duty is spoken of: `เปิดให้บริการทุกวัน` is none, `รายงานทุกวัน` is. The bias is to
//! report what binds someone and to leave out what describes something.

mod counted;
mod words;

use words::{
    AIMS, APPLICATIONS, CONDITIONS, DUTIES, ENDS_ITSELF, EVENTS, EXPECTATIONS, EXTENSIONS, NAMES_BEFORE,
    NAMES_BEHIND, OFFERS, REPORTS,
};

use super::fixed::{Fixed, Target};
use super::recurrence::{DayOfMonth, Due, Recurrence, Unit, YearDay};
use super::{Bound, Deadline};
use crate::date::parse::full_date;
use crate::date::{BuddhistDate, BuddhistMonth, DateExpression, DateForm};
use crate::lex;
use crate::options::ParseOptions;
use crate::text::chars::is_thai_letter;
use crate::text::{begins_with_one, contains_one, digit_value, ends_with_one, last_place, occurrences};

/// How far around a deadline is looked, in characters.
const CLAUSE: usize = 120;
const NEAR: usize = 40;

/// The deadline as the text around it has it; `None` where that says that it is none.
pub(crate) fn complete(before: &str, matched: &str, deadline: Deadline, after: &str) -> Option<Deadline> {
    let around = Around { before: tail(before, CLAUSE), matched, after: head(after, CLAUSE) };
    if around.is_superseded() {
        return None;
    }
    match deadline {
        Deadline::Fixed(fixed) => around.fixed(before, fixed).map(Deadline::Fixed),
        Deadline::Counted(counted) => around.counted(counted).map(Deadline::Counted),
        Deadline::Recurring(rule) => around.recurs(&rule).then_some(Deadline::Recurring(rule)),
    }
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
            word != "ทราบ" && before.ends_with("ได้") || before.ends_with("พัก")
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

    /// `จากเดิม … เป็น …`: the old day.
    fn is_superseded(&self) -> bool {
        let before = tail(self.before, 2 * NEAR);
        // `… จากเดิมโอนทุกวันที่ ๒๒`: the new day stands before.
        let behind = tail(before, 20).rsplit_once("จากเดิม").map(|(_, behind)| behind);
        if behind.is_some_and(|behind| !contains_one(behind, &["เป็น", "ถึง", "ให้"])) {
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
            && contains_one(head(self.after, 2 * NEAR), &["เป็น", "ถึง", "ออกไป", "ขยาย"])
    }

    /// `จากเดิมรายงานเป็นรายเดือน ให้รายงานเป็นรายไตรมาส`: how often it was so far.
    fn is_old_cadence(&self, before: &str) -> bool {
        let Some((_, old)) = before.rsplit_once("จากเดิม") else { return false };
        let old = old.trim_end().strip_suffix("เป็น").unwrap_or(old);
        begins_with_one(self.matched, &["ราย", "ทุก"])
            && !contains_one(old, &["เป็น", "รายเดือน", "รายไตรมาส", "รายปี", "ทุก", "ให้"])
            && contains_one(head(self.after, NEAR), &["ให้", "เป็นราย", "เป็นทุก", "เปลี่ยน"])
    }

    fn fixed(&self, text: &str, fixed: Fixed) -> Option<Fixed> {
        let fixed = Fixed { target: with_year(text, fixed.target), ..fixed };
        if self.is_past() || self.ends_itself() || self.is_cut() || self.is_hoped_for(is_year(fixed.target)) {
            return None;
        }
        let begins = |words: &[&str]| begins_with_one(self.matched, words);
        let fits = match (fixed.bound, fixed.target) {
            (Bound::By, _) if begins(&["และ"]) => self.follows_a_limit(),
            (Bound::On, _) => self.is_to_finish(),
            (Bound::Until, Target::WorkingDay { .. }) => true,
            (Bound::Until, Target::Date(last)) if fixed.opens.is_none() && self.begins_after(last.end()) => {
                false
            }
            (Bound::Until, _) if begins(&["ในวันที่", "วันที่"]) => {
                self.binds(OFFERS)
            }
            (Bound::Until, _) if begins(&["เปิด", "รับ", "ลง"]) => {
                !self.before.ends_with("ได้")
            }
            (Bound::Until, _) if self.is_validity() => false,
            // A bare day is the end of anything.
            (Bound::Until, Target::Date(_)) if fixed.opens.is_none() && !self.is_labelled() => {
                self.is_extended() && (self.binds(APPLICATIONS) || self.binds(REPORTS))
            }
            (Bound::Until, _) if fixed.opens.is_none() => self.is_extended() || self.binds(APPLICATIONS),
            (Bound::Until, _) => {
                (self.binds(APPLICATIONS) || self.opens_an_application()) && !self.is_place()
            }
            (Bound::Before, target) => self.is_before_a_day(target),
            _ => true,
        };
        fits.then_some(fixed)
    }

    /// `… ที่ผ่านมา`, `หลังจากปิดรับสมัคร…`; `เปิดรับ` also ends as `ปิดรับ` does.
    fn is_past(&self) -> bool {
        let before = self.before.trim_end();
        let after = self.after.trim_start();
        after.starts_with("ที่ผ่านมา")
            || before.ends_with("ใช้เวลา")
            || self.was_reported(after)
            || begins_with_one(after, &["รวมทั้งสิ้น", "มีผู้", "มีประชาชน", "มีนิติบุคคล", "พบว่า", "มีจำนวน"])
            || self.matched.starts_with("ปิดรับ") && ends_with_one(before, &["เ", "หลังจาก", "หลัง", "แล้ว"])
    }

    /// `ได้รายงานผลภายในวันที่ … แล้ว`
    fn was_reported(&self, after: &str) -> bool {
        let done = &["ได้รายงาน", "ได้จัดส่ง", "ได้ส่ง", "ได้แจ้ง", "ได้เสนอ", "ได้ดำเนินการ"];
        let after = ["เป็นที่เรียบร้อย", "เรียบร้อย", "ครบถ้วน", "ตามกำหนด"]
            .iter()
            .find_map(|word| after.strip_prefix(word))
            .unwrap_or(after);
        after.strip_prefix("แล้ว").is_some_and(|rest| !rest.starts_with(is_thai_letter))
            && contains_one(tail(self.before, 2 * NEAR), done)
    }

    /// `ขยายเวลา … ถึงวันที่`: a duty that is put off, no event.
    fn is_extended(&self) -> bool {
        let extended = contains_one(self.before, EXTENSIONS);
        let moved = self.before.contains("เลื่อน");
        extended && !self.is_event() && (!moved || self.binds(APPLICATIONS) || self.binds(REPORTS))
    }

    /// `คาดว่าจะเปิดให้บริการภายในเดือน…`, `ตั้งเป้าหมายเพิ่มรายได้เป็น … ภายในปี…`: what is expected, and what a plan hopes to reach in
    /// some year, binds nobody.
    fn is_hoped_for(&self, is_long: bool) -> bool {
        let near = tail(self.before, 2 * NEAR);
        // Those that something is meant for, `กลุ่มเป้าหมาย`, are no aim.
        let named = |at: usize| {
            let before = near.get(..at).unwrap_or_default();
            ends_with_one(before, &["กลุ่ม", "พื้นที่", "ครัวเรือน", "หมู่บ้าน"])
        };
        let last = |words: &'static [&'static str]| {
            occurrences(near, words).map(|(at, _)| at).rev().find(|at| !named(*at))
        };
        let aim = if is_long { last(AIMS).max(last(EXPECTATIONS)) } else { last(EXPECTATIONS) };
        let asked = last(&["ขอให้", "ให้รายงาน", "ให้ส่ง", "ให้จัดส่ง", "รายงานผล"]);
        aim.is_some() && aim > asked
    }

    /// Whether the last word for an event comes after the last one for a duty.
    fn is_event(&self) -> bool {
        self.has_event(self.last_duty(DUTIES).unwrap_or_default())
    }

    /// `ภายในปี 25` at the end of a text: a year of which two digits are lost.
    fn is_cut(&self) -> bool {
        let digits = self.matched.chars().rev().map_while(digit_value);
        self.after.is_empty() && digits.eq([5, 2])
    }

    /// `สัญญาครบกำหนดวันที่…`, `ระยะเวลา ๓ ปี นับตั้งแต่วันที่ … และครบกำหนดวันที่…`: something ends by itself.
    fn ends_itself(&self) -> bool {
        let near = tail(self.before, 15).trim_end();
        let lasts = near.ends_with("และ") && tail(self.before, 2 * NEAR).contains("ระยะเวลา");
        let ends = || contains_one(self.matched, ENDS_ITSELF) || ends_with_one(near, ENDS_ITSELF);
        self.matched.starts_with("ครบกำหนด") && (lasts || ends())
    }

    /// `ตั้งแต่วันที่ ๒๐ มีนาคม ๒๕๖๗ ถึงวันที่ ๑๐ มีนาคม ๒๕๖๗`: the window ends before it begins.
    fn begins_after(&self, last: BuddhistDate) -> bool {
        let begin = tail(self.before, NEAR).rsplit_once("ตั้งแต่วันที่").map(|(_, day)| day.trim());
        begin.and_then(first_date).is_some_and(|first| first > last)
    }

    /// `ให้แล้วเสร็จในวันที่…`
    fn is_to_finish(&self) -> bool {
        let near = tail(self.before, 2 * NEAR).trim_end();
        near.ends_with("เสร็จ") && contains_one(near, &["ให้", "ต้อง", "กำหนด"])
    }

    /// `ภายในวันที่ ๓๑ มีนาคม ๒๕๖๗ และวันที่…`: whether a limit ends here.
    fn follows_a_limit(&self) -> bool {
        let near = tail(self.before, 2 * NEAR);
        let Some((_, day)) = near.rsplit_once("ภายในวันที่") else { return false };
        match lex::prefix(day.trim_start(), &ParseOptions::LENIENT, full_date) {
            Some((_, len, ..)) => day.trim_start().get(len..).is_some_and(|rest| rest.trim().is_empty()),
            None => false,
        }
    }

    /// `ระยะเวลาการจ้าง ตั้งแต่วันที่ … ถึงวันที่ …`: how long something lasts, where no application has that time.
    fn is_validity(&self) -> bool {
        let near = tail(self.before, 2 * NEAR);
        let lasts = last_place(near, &["ระยะเวลา", "มีกำหนด", "สัญญาจ้าง", "สัญญาเช่า"]);
        let applies = last_place(near, APPLICATIONS).max(last_place(near, &["รับ", "ส่ง", "เสนอ"]));
        lasts.is_some() && lasts > applies && !contains_one(near, EXTENSIONS)
    }

    /// `ตั้งแต่วันที่ … ถึงวันที่ … ให้ยื่นคำขอ` at the beginning of a text: what may be done in that time follows.
    fn opens_an_application(&self) -> bool {
        const THEN: &[&str] = &["ให้ยื่น", "ให้ส่ง", "ให้ลงทะเบียน", "ให้สมัคร", "ผู้สนใจ", "ให้ผู้สนใจ", "ให้ผู้ประสงค์"];
        self.before.trim().is_empty() && begins_with_one(self.after.trim_start(), THEN)
    }

    /// Whether a word says what the date is: `ถึงวันที่ ๕ เมษายน ๒๕๖๗`.
    fn is_labelled(&self) -> bool {
        contains_one(self.matched, &["วัน", "เดือน", "ปี", "ไตรมาส"])
    }

    /// `… ณ ห้องประชุม`: something takes place there.
    fn is_place(&self) -> bool {
        self.after.trim_start().starts_with("ณ ")
    }

    /// `ก่อนวันที่` ends a duty, or tells when something was: `ผู้ที่เกิดก่อนวันที่…`.
    fn is_before_a_day(&self, target: Target) -> bool {
        let near = tail(self.before, 15);
        let year = is_year(target);
        let near = near.trim_end();
        let binds = self.before.is_empty() || self.binds(DUTIES);
        near.ends_with("เสร็จ") || !year && binds && !ends_with_one(near, CONDITIONS)
    }

    /// `ต้อง`, `ให้แล้วเสร็จ`: something must be done.
    fn must(&self) -> bool {
        let near = tail(self.before, 2 * NEAR);
        contains_one(near, &["ต้อง", "แล้วเสร็จ", "ให้"])
    }

    /// Whether a mere frequency describes the word before or behind it: `เบี้ยยังชีพรายเดือน`, `ผลงานรอบ ๖ เดือนแรก`,
    /// `ตุลาคม - ธันวาคมของทุกปี`.
    fn is_described(&self) -> bool {
        let before = self.before.trim_end();
        let ends = |words: &[&str]| ends_with_one(before, words);
        let begins = |words: &[&str]| begins_with_one(self.after.trim_start(), words);
        if self.matched.starts_with("ราย") {
            return !ends(&["เป็น", "รายงาน", "ผล", "ทราบ"]);
        }
        let noun = ends(&["ใน", "ครบ", "งาน", "นโยบาย"]) && !ends(&["ให้รายงาน"]);
        let round = self.matched.starts_with("รอบ")
            && (noun
                || begins(&["แรก", "หลัง", "ที่", "ครั้ง", "สุดท้าย", "ภายใน", "ปี ", "พ.ศ."])
                || self.is_limited());
        round || ends(&["ของ", "ไม่", "เกือบ", "แทบ", "ได้", "กัน", "ภายใน"]) || begins(&["ตลอด 24", "ตลอด ๒๔"])
    }

    /// `รอบ ๖ เดือน (ตุลาคม - มีนาคม) ภายในวันที่…`: the limit that follows is the deadline.
    fn is_limited(&self) -> bool {
        let after = self.after.trim_start();
        let behind =
            after.strip_prefix('(').and_then(|inner| inner.split_once(')')).map(|(_, behind)| behind);
        behind.is_some_and(|behind| behind.trim_start().starts_with("ภายใน"))
    }

    /// Whether the word before makes of a day the day of something else: `ตรงกับวันที่…`, `หลังวันที่…`.
    fn is_named(&self) -> bool {
        let before = self.before.trim_end();
        ends_with_one(
            before,
            &["ตรงกับ", "เป็น", "ให้", "หลัง", "พ้นกำหนด", "กำหนด", "หรือ", "ช่วง", "ของ", "ว่า", "รอบ"],
        )
    }

    fn recurs(&self, rule: &Recurrence) -> bool {
        let after = self.after.trim_start();
        // `๙ ธันวาคมของทุกปี เป็นวัน…`
        if after.starts_with("เป็นวัน")
            || after.starts_with("เป็น “วัน")
            || after.starts_with("เป็น \"วัน")
            || after.starts_with("เป็น ”วัน")
        {
            return false;
        }
        if self.is_hours() {
            return false;
        }
        let stated = rule.start.is_some() || rule.end.is_some() || rule.time.is_some();
        match rule.due {
            Due::Times(_) => self.binds(REPORTS) && (stated || !self.is_described()) && !self.was_done(),
            Due::Weekdays(_) if rule.bound == Bound::On => {
                let bounded = rule.start.is_some() || rule.end.is_some() || self.has_time_limit();
                self.binds(DUTIES) || bounded && !self.is_event() && !self.is_place()
            }
            Due::OfYear(..) if rule.bound == Bound::On => self.binds(REPORTS) && !self.is_named(),
            _ if rule.bound == Bound::On && !self.matched.starts_with("ทุก") => {
                (self.binds(DUTIES) || stated || self.before.is_empty())
                    && !self.is_named()
                    && !self.is_place()
            }
            Due::InMonth(_, DayOfMonth::Weekday(..)) if rule.bound == Bound::On => {
                self.binds(DUTIES) || stated || self.before.trim().is_empty()
            }
            _ if rule.bound == Bound::On => !self.is_event(),
            _ => true,
        }
    }

    /// `ทุกวันศุกร์ ภายในเวลา ๑๖.๐๐ น.`; `ทุกวันศุกร์ เวลา ๒๐.๐๐ น.` is when something is on.
    fn has_time_limit(&self) -> bool {
        contains_one(self.matched, &["ภายในเวลา", "ก่อนเวลา", "ไม่เกิน"])
    }

    /// `รายงานทุกเดือนแล้ว`
    fn was_done(&self) -> bool {
        begins_with_one(self.after.trim_start(), &["แล้ว", "มาแล้ว", "ที่ผ่านมา", "มาโดยตลอด"])
    }

    /// `เวลา ๐๘.๓๐ - ๑๖.๓๐ น.`: hours, not a limit.
    fn is_hours(&self) -> bool {
        let after = self.after.trim_start();
        let after = after.strip_prefix("ตั้งแต่").unwrap_or(after);
        after.starts_with("เวลา")
            && head(after, NEAR)
                .split(|c: char| digit_value(c).is_none())
                .filter(|part| !part.is_empty())
                .count()
                >= 3
            && head(after, NEAR).contains(['-', '–', 'ถ'])
    }
}

/// Whether a whole year is named.
fn is_year(target: Target) -> bool {
    match target {
        Target::Date(date) => matches!(date.form(), DateForm::Year | DateForm::YearRange),
        Target::End { unit, .. } => unit == Unit::Year,
        _ => false,
    }
}

/// A day of the year that the text spoke of last.
fn with_year(before: &str, target: Target) -> Target {
    let Target::OfSameYear(month, day) = target else { return target };
    let Some(year) = last_year(tail(before, 4 * CLAUSE)) else { return target };
    let date = match day {
        YearDay::Number(day) => BuddhistDate::new(year, month, day).map(DateExpression::Day),
        YearDay::Last => BuddhistMonth::new(year, month).map(DateExpression::Month),
    };
    date.map_or(target, Target::Date)
}

/// The last number that can only be a year of the Buddhist era.
fn last_year(text: &str) -> Option<u16> {
    text.rsplit(|c| digit_value(c).is_none()).find_map(|digits| {
        let year = digits
            .chars()
            .filter_map(digit_value)
            .try_fold(0u16, |sum, digit| sum.checked_mul(10)?.checked_add(u16::from(digit)))?;
        (2400..2700).contains(&year).then_some(year)
    })
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
