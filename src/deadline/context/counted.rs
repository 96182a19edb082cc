//! Counts: what they are counted from, and what is no limit but a length, a claim or a condition.

use super::words::{AFTER_WORDS, APPLICATIONS, CLAIMS, DUTIES};
use super::{Around, NEAR, first_date, head, tail};
use crate::deadline::counted::{Anchor, CountUnit, Counted, Direction, Event};
use crate::deadline::parse::{is_event, rule_len};
use crate::text::chars::{is_break, is_thai_letter};
use crate::text::{
    begins_with_one, contains_one, digit_value, ends_with_one, first_place, last_place, occurrences,
};

/// Each day of a rule, as an event.
const EACH_DAY: &str = "วันที่กำหนดแต่ละครั้ง";

impl Around<'_> {
    pub(super) fn counted(&self, counted: Counted) -> Option<Counted> {
        if self.matched.starts_with("ออกไป") {
            return self.put_off(counted);
        }
        let open = counted.anchor == Anchor::Unstated;
        let anchor = match counted.anchor {
            Anchor::Unstated if counted.direction == Direction::After => self
                .event_behind()
                .or_else(|| self.rule_before(counted.count.unit()))
                .unwrap_or_else(|| self.event_before()),
            anchor => self.dated(anchor),
        };
        let counted = Counted { anchor, ..counted };
        let past =
            &["ที่ผ่านมา", "ข้างหน้า", "ก่อนหน้า", "ที่แล้ว", "แรก", "สุดท้าย", "ติดต่อกัน", "ดังกล่าว", "ย้อนหลัง", "/", "ต่อ"];
        let described = begins_with_one(self.after.trim_start(), past);
        let age = &["อายุ", "จำคุก", "ปรับ", "โทษ", "พำนัก", "ห้าม", "คาดว่า", "คาดการณ์"];
        let lasting = self.matched.starts_with("ไม่เกิน") && (open || self.is_lasting());
        let validity = lasting || contains_one(tail(self.before, NEAR), age) && open || self.is_of_an_age();
        let long =
            !matches!(counted.count.unit(), CountUnit::Days | CountUnit::WorkingDays | CountUnit::Weeks);
        let needs_duty = open && (long || counted.direction == Direction::Before);
        let hoped_for = open && self.is_hoped_for(counted.count.unit() == CountUnit::Years);
        let other = described
            || validity
            || hoped_for
            || open && (self.is_condition() || self.is_case())
            || (open || counted.direction == Direction::Before) && self.is_of_a_test()
            || self.is_only_before() && !self.binds(DUTIES) && !self.must()
            || self.is_rolled(counted.count.unit())
            || self.is_of_a_warranty()
            || self.is_said_to_hold()
            || self.is_claimed(counted.count.unit(), open);
        // At the beginning of a text nothing says that it is none.
        let binds = || self.before.trim().is_empty() || self.binds(DUTIES) || self.must();
        (!other && (!needs_duty || binds())).then_some(counted)
    }

    /// `ขยายเวลาส่งรายงานจากเดิมวันที่ ๑๕ มีนาคม ๒๕๖๗ ออกไปอีก ๑๕ วัน`: from the old day, or from what the words behind name; else nobody knows
    /// when it ends.
    fn put_off(&self, counted: Counted) -> Option<Counted> {
        if !self.is_extended() {
            return None;
        }
        let near = tail(self.before, 2 * NEAR).trim_end();
        let old = near.ends_with(|c| digit_value(c).is_some()).then_some(near).and_then(|near| {
            let at = last_place(near, &["จากเดิม", "จากวันที่", "ครบกำหนด", "สิ้นสุด"])?;
            first_date(near.get(at..)?)
        });
        match old {
            Some(day) => Some(Counted { anchor: Anchor::Date(day), ..counted }),
            None => contains_one(self.matched, &["นับ", "ครบกำหนด"]).then_some(counted),
        }
    }

    /// `ซื้อครบ 50,000 บาท ภายใน 30 วัน รับ…`, `จำหน่ายได้กว่า 80,000 ใบ ภายใน 5 วัน`: so much in so short a time, and nobody has to.
    fn is_condition(&self) -> bool {
        let near = tail(self.before, NEAR).trim_end();
        let counted =
            ["บาท", "ครั้ง", "คน", "ราย", "ใบ", "เคส", "โดส"].iter().find_map(|word| near.strip_suffix(word));
        let number = counted.map(|rest| rest.trim_end_matches("ล้าน").trim_end());
        number.is_some_and(|rest| rest.ends_with(|c| digit_value(c).is_some()))
            && !self.binds(DUTIES)
            && !self.must()
    }

    /// `หากมีไข้หลังกลับจากพื้นที่เสี่ยงภายใน ๑๔ วัน ให้พบแพทย์`: in which case something is to be done. What is not done by then is a duty:
    /// `หากไม่ชำระภายใน ๗ วัน`.
    fn is_case(&self) -> bool {
        let near = tail(self.before, 2 * NEAR);
        let Some((at, word)) = occurrences(near, &["หาก", "ถ้า", "ผู้ที่", "ในกรณีที่", "กรณีที่"]).next_back()
        else {
            return false;
        };
        let clause = near.get(at + word.len()..).unwrap_or_default();
        let what = first_place(head(self.after, NEAR), &["ให้", "ต้อง", "ควร", "โปรด", "รีบ", "ขอให้"]);
        let other = &["ไม่", "มิได้", "ประสงค์", "ให้", "โปรด", "\n"];
        what.is_some() && !contains_one(clause, DUTIES) && !contains_one(clause, other)
    }

    /// `ก่อนวันครบกำหนด ๓๐ วัน`, without a word that makes it the least.
    fn is_only_before(&self) -> bool {
        self.matched.starts_with("ก่อน") && !contains_one(self.matched, &["ไม่น้อยกว่า", "อย่างน้อย", "ไม่ต่ำกว่า"])
    }

    /// `รับประกันความชำรุดบกพร่องภายใน ๑ ปี นับแต่วันที่รับมอบ`: how long a warranty lasts, and not by when what is broken is to be mended.
    fn is_of_a_warranty(&self) -> bool {
        let near = tail(self.before, NEAR).trim_end();
        let warranted = last_place(near, &["รับประกัน", "ประกันความชำรุด"]);
        warranted.is_some()
            && warranted > last_place(near, &["แก้ไข", "ซ่อม", "ต้อง", "ให้"])
            && ends_with_one(near, &["รับประกัน", "ชำรุดบกพร่อง", "รับประกันผลงาน", "รับประกันสินค้า"])
    }

    /// `มีอายุภายใน…`, and not `ต่ออายุภายใน…`
    fn is_of_an_age(&self) -> bool {
        let near = tail(self.before, 15);
        occurrences(near, &["อายุ"])
            .any(|(at, _)| !near.get(..at).is_some_and(|before| before.ends_with("ต่อ")))
    }

    /// `ผลตรวจ RT-PCR ภายใน ๗๒ ชั่วโมง`: how old something may be, and nothing that is asked for by then.
    fn is_of_a_test(&self) -> bool {
        let near = tail(self.before, NEAR);
        let Some(at) = last_place(near, &["ผลตรวจ", "ผลการตรวจ", "ใบรับรองแพทย์", "ออกให้"])
        else {
            return false;
        };
        let (before, behind) = near.split_at_checked(at).unwrap_or((near, ""));
        let told = ends_with_one(before.trim_end(), &["รายงาน", "แจ้ง", "ส่ง", "ทราบ", "ออก"]);
        let behind = behind.trim_start_matches("ผล").trim_start_matches("การ").trim_start_matches("ตรวจ");
        !told && !contains_one(behind, DUTIES)
    }

    /// `หากวันสุดท้ายตรงกับวันหยุด ให้ส่งภายในวันทำการถัดไป`: where a holiday moves the day of another limit.
    fn is_rolled(&self, unit: CountUnit) -> bool {
        unit == CountUnit::WorkingDays
            && self.matched.contains("ถัดไป")
            && contains_one(tail(self.before, 2 * NEAR), &["วันหยุด", "ตรงกับวัน"])
    }

    /// `ลาได้ไม่เกิน ๓๐ วัน`, `ระยะเวลาชำระคืนไม่เกิน ๑๒ เดือน`: how long something lasts.
    fn is_lasting(&self) -> bool {
        let near = tail(self.before, NEAR);
        if near.trim_end().ends_with("อีก") {
            return !self.is_put_off();
        }
        ends_with_one(tail(near, 15).trim_end(), &["ได้", "อายุ", "เป็นเวลา", "ละ", "สูงสุด"])
            || near.contains("ระยะเวลา") && !near.contains("เสร็จ")
    }

    /// `ขยายระยะเวลาพิจารณาออกไปอีกไม่เกิน ๓๐ วัน นับแต่วันที่ครบกำหนด`: by when it has to be done then.
    fn is_put_off(&self) -> bool {
        contains_one(tail(self.before, 2 * NEAR), &["ขยาย"]) && self.matched.contains("ครบกำหนด")
    }

    /// `เห็นผลภายใน ๗ วัน`, `สามารถจับกุมได้ภายใน ๒๔ ชั่วโมง`: nobody has to do it.
    fn is_claimed(&self, unit: CountUnit, open: bool) -> bool {
        let near = tail(self.before, NEAR).trim_end();
        if near.ends_with("ซ้ำ") || near.ends_with("นั้นอีก") {
            return true;
        }
        let healed = near.ends_with("หาย") && !near.ends_with("เสียหาย") && !near.ends_with("สูญหาย");
        if healed || ends_with_one(near, CLAIMS) {
            return true;
        }
        let has = |word: &str| near.contains(word);
        let asked = contains_one(near, &["ให้", "ต้อง", "จะ", "กำหนด", "โปรด"]);
        let soon = matches!(unit, CountUnit::Minutes | CountUnit::Hours);
        let able = soon && near.ends_with("ได้") || has("สามารถ") || has("เร็วกว่า") || near.ends_with("สำเร็จ");
        let may = contains_one(near, APPLICATIONS);
        let claimed = contains_one(near, CLAIMS) && !self.binds(DUTIES);
        !asked && (able && !may && (open || near.ends_with("สำเร็จ")) || claimed && open)
    }

    /// `เมื่อดำเนินการแล้วเสร็จให้รายงานภายใน ๑๕ วัน`, `ให้รายงานหลังจากดำเนินการแล้วเสร็จภายใน ๑๕ วัน`: the event that time
    /// is counted from, where it stands before.
    fn event_before(&self) -> Anchor {
        let near = tail(self.before, 2 * NEAR);
        let Some((at, word)) = occurrences(near, AFTER_WORDS).next_back() else { return Anchor::Unstated };
        // What opens the event and is part of it: `หลังการตรวจ`, `กรณีเกิดเหตุ`.
        let opens = ["กรณี", "หาก"].iter().find(|opens| word.starts_with(**opens));
        let begin = at
            + if word == "หลังการ" {
                "หลัง".len()
            } else {
                opens.map_or(word.len(), |opens| opens.len())
            };
        let clause = near.get(begin..).unwrap_or_default().trim();
        // Who has to do it may stand before the duty; in `หากพบผู้ป่วย` somebody is part of the event.
        let duties: &[&str] = if opens.is_some() {
            &["ให้", "ต้อง", "จะ", "โดย"]
        } else {
            &["ให้", "ต้อง", "จะ", "โดย", "ผู้"]
        };
        let end = first_place(clause, duties);
        let words = clause.get(..end.unwrap_or(clause.len())).unwrap_or_default().trim_end();
        let other = &[
            "วัน",
            "ปี",
            "เดือน",
            "ต้น",
            "ช่วง",
            "ครบ",
            "ไม่",
            "นี้",
            "นั้น",
            "ย",
            "ใด",
            "ไร",
            "ไหร่",
            "ก่อน",
            "คืน",
            "เช้า",
        ];
        let is_day = begins_with_one(words, other);
        let breaks = words.contains(['\n', '(', ')', '"', '”']) || words.contains("ทั้งนี้");
        if words.chars().count() < 4 || is_day || breaks || clause.contains("ภายใน") {
            return Anchor::Unstated;
        }
        // What a space parts from the words of the event is not read with them again.
        let mut parts = core::iter::successors(Some(words), |words| {
            words.split_once(char::is_whitespace).map(|(_, rest)| rest.trim_start())
        });
        let event = parts.find(|words| is_event(words)).filter(|words| words.chars().count() >= 4);
        event.map_or(Anchor::Unstated, |words| Anchor::Event(Event::new(words)))
    }

    /// `ภายใน ๒ วัน เมื่อถูกสุนัขกัด`: the event, where it stands behind, and no day on which something was.
    fn event_behind(&self) -> Option<Anchor> {
        let clause = self.after.trim_start().strip_prefix("เมื่อ")?.trim_start();
        let words = clause.split(|c: char| c.is_whitespace()).next()?;
        let is_day =
            begins_with_one(words, &["วัน", "เดือน", "ปี", "ต้น", "กลาง", "ปลาย", "สิ้น", "ค่ำ", "เช้า", "ไม่", "นั้น"]);
        let is_event = words.starts_with(is_thai_letter) && !is_day && is_event(words);
        is_event.then(|| Anchor::Event(Event::new(words)))
    }

    /// `ทุกสิ้นเดือนให้ตรวจสอบ และรายงานภายใน ๓ วันทำการ`: each day of the rule before, from which it is counted.
    fn rule_before(&self, unit: CountUnit) -> Option<Anchor> {
        const RULES: &[&str] = &["ทุกวันที่", "ทุกสิ้น", "ของเดือนถัดไป"];
        if matches!(unit, CountUnit::Months | CountUnit::Years) {
            return None;
        }
        let near = tail(self.before, 2 * NEAR);
        let line = near.rsplit_once(is_break).map_or(near, |(_, line)| line);
        let (at, _) = occurrences(line, RULES).next_back()?;
        let behind = line.get(at..)?;
        // Behind what is done on the day, what is told of it.
        let done = behind.get(rule_len(behind)?..)?;
        let told = last_place(done, &["และ", "แล้ว", "โดย"]).and_then(|and| done.get(and..))?;
        (told.chars().count() < NEAR).then(|| Anchor::Event(Event::new(EACH_DAY)))
    }

    /// The day of the event, where the text gives it behind: `… ซึ่งลงนามเมื่อวันที่ ๑ กุมภาพันธ์ ๒๕๖๗`.
    fn dated(&self, anchor: Anchor) -> Anchor {
        if !matches!(anchor, Anchor::Event(_)) {
            return anchor;
        }
        let after = self.after.trim_start();
        let says = begins_with_one(after, &["ซึ่ง", "(", "คือ", "โดย"]);
        let near = head(after, 2 * NEAR);
        // Of another limit, that is the last day.
        let end = first_place(near, &["ภายใน", "ให้", "ไม่เกิน", "ก่อน", "ถึง", "ครบกำหนด"]);
        let clause = end.and_then(|end| near.get(..end)).unwrap_or(near);
        match says.then(|| first_date(clause)).flatten() {
            Some(day) => Anchor::Date(day),
            None => anchor,
        }
    }
}
