//! Rules: what tells a duty that comes back from something that is open, paid or remembered so often.

use super::words::{ACTIVITIES, DUTIES, REPORTS};
use super::{Around, NEAR, head, tail};
use crate::deadline::Bound;
use crate::deadline::parse::bounded_by;
use crate::deadline::recurrence::{DayOfMonth, Due, Recurrence};
use crate::text::chars::{is_break, is_dash};
use crate::text::{begins_with_one, contains_one, digit_value, ends_with_one, occurrences};

impl Around<'_> {
    /// The rule, where it is a duty, within the span of time that the text names before it.
    pub(super) fn recurring(&self, rule: Recurrence) -> Option<Recurrence> {
        self.recurs(&rule).then(|| self.bounded(rule).unwrap_or(rule))
    }

    /// `ตั้งแต่เดือนตุลาคม ๒๕๖๗ เป็นต้นไป ให้รายงานทุกวันที่ ๕ ของเดือน`, `ระหว่างวันที่ ๑๑ - ๑๗ เมษายน ๒๕๖๗ ให้รายงานทุกวัน`
    fn bounded(&self, rule: Recurrence) -> Option<Recurrence> {
        const ASKED: &[&str] =
            &["ให้", "ขอให้", "โดย", "จะ", "และ", "ใน", "ต้อง", ",", "จึงขอให้", "รายงาน", "ส่ง", "นำส่ง"];
        let line = self.before.rsplit_once(is_break).map_or(self.before, |(_, line)| line);
        let spans = &["ตั้งแต่", "ระหว่าง", "ในช่วง", "ในปีงบประมาณ", "ตลอดปีงบประมาณ"];
        let (at, _) = occurrences(line, spans).next_back()?;
        let text = line.get(at..)?;
        let (bounded, len) = bounded_by(text, rule)?;
        let between = text.get(len..)?.trim_start();
        // Whose time it is, what stands directly behind it tells.
        let asked = between.is_empty() || begins_with_one(between, ASKED);
        let other =
            between.contains(|c: char| digit_value(c).is_some()) || contains_one(between, &["ภายใน", "ทั้งนี้"]);
        // What has gone on so far says nothing about what is asked for now.
        let past = text.get(..len)?.ends_with("มา") && !between.is_empty() && between.chars().count() > 20;
        (asked && !other && !past).then_some(bounded)
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
            Due::Times(_) => {
                (self.binds(REPORTS) || self.is_told())
                    && (stated || !self.is_described())
                    && !self.was_done()
            }
            Due::Weekdays(_) if rule.bound == Bound::On => {
                let bounded = rule.start.is_some() || rule.end.is_some() || self.has_time_limit();
                self.binds(DUTIES) && !self.is_habit() || bounded && !self.is_event() && !self.is_place()
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

    /// `นายอำเภอออกตรวจตลาดทุกวันอังคาร`: what someone does, and nobody has asked for.
    fn is_habit(&self) -> bool {
        let near = tail(self.before, 2 * NEAR);
        let Some((before, done)) = self.last_duty(DUTIES).and_then(|at| near.split_at_checked(at)) else {
            return false;
        };
        let mut asked = occurrences(before, &["ให้", "ต้อง", "กำหนด"]);
        let is_asked = asked.any(|(at, word)| {
            let behind = before.get(at + word.len()..).unwrap_or_default();
            !begins_with_one(behind, &["บริการ", "การ", "แก่", "กับ", "ความ"])
        });
        begins_with_one(done, ACTIVITIES) && !is_asked
    }

    /// `ผลความคืบหน้าทุก ๓ เดือนต่อที่ประชุม`: whom it is told, where the text is cut before the word for it.
    fn is_told(&self) -> bool {
        const WHOM: &[&str] = &["ต่อที่ประชุม", "ต่อคณะ", "ต่อรัฐมนตรี", "ต่อนายก", "ต่ออธิบดี", "ต่อผู้", "เสนอ", "ให้ทราบ"];
        ends_with_one(self.before.trim_end(), &["คืบหน้า", "ก้าวหน้า", "ผล", "ดำเนินงาน"])
            && begins_with_one(self.after.trim_start(), WHOM)
    }

    /// Whether a mere frequency describes the word before or behind it: `เบี้ยยังชีพรายเดือน`, `ผลงานรอบ ๖ เดือนแรก`,
    /// `ตุลาคม - ธันวาคมของทุกปี`.
    fn is_described(&self) -> bool {
        let before = self.before.trim_end();
        let ends = |words: &[&str]| ends_with_one(before, words);
        let begins = |words: &[&str]| begins_with_one(self.after.trim_start(), words);
        if self.matched.starts_with("ราย") {
            const REPORTED: &[&str] = &[
                "เป็น",
                "รายงาน",
                "ผล",
                "ทราบ",
                "ดำเนินงาน",
                "ปฏิบัติงาน",
                "ดำเนินการ",
                "ก้าวหน้า",
                "คืบหน้า",
                "เบิกจ่าย",
            ];
            let one = self.after.trim_start().starts_with(|c| digit_value(c).is_some());
            return one || !ends(REPORTED);
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

    /// `ทุกวันศุกร์ ภายในเวลา ๑๖.๐๐ น.`; `ทุกวันศุกร์ เวลา ๒๐.๐๐ น.` is when something is on.
    fn has_time_limit(&self) -> bool {
        contains_one(self.matched, &["ภายในเวลา", "ก่อนเวลา", "ไม่เกิน"])
    }

    /// `รายงานทุกเดือนแล้ว`
    fn was_done(&self) -> bool {
        begins_with_one(self.after.trim_start(), &["แล้ว", "มาแล้ว", "ที่ผ่านมา", "มาโดยตลอด"])
    }

    /// `เวลา ๐๘.๓๐ - ๑๖.๓๐ น.`: hours, not a limit; they may begin in what was read, or stand before it.
    fn is_hours(&self) -> bool {
        let after = self.after.trim_start();
        let is_number = |text: &str| text.trim_start().starts_with(|c| digit_value(c).is_some());
        let ends = after.strip_prefix(is_dash).or_else(|| after.strip_prefix("ถึง"));
        if self.matched.ends_with("น.") && ends.is_some_and(is_number) {
            return true;
        }
        let before = tail(self.before, NEAR).trim_end();
        let hours = before.strip_suffix("น.").and_then(|hours| hours.rsplit_once("เวลา"));
        if hours.is_some_and(|(_, hours)| hours.contains(is_dash) && hours.split(is_dash).all(is_number)) {
            return true;
        }
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
