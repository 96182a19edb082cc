//! Days: whether something has to be done by then, and of which year they are.

use super::words::{
    APPLICATIONS, CONDITIONS, DUTIES, ENDS_ITSELF, EXTENSIONS, OFFERS, PRIVILEGES, PUT_OFF, REPORTS,
};
use super::{Around, CLAUSE, NEAR, first_date, tail};
use crate::date::parse::month_year;
use crate::date::{BuddhistDate, BuddhistMonth, DateExpression, DateForm};
use crate::deadline::Bound;
use crate::deadline::fixed::{Fixed, Target};
use crate::deadline::parse::listed_day_len;
use crate::deadline::recurrence::{Unit, YearDay};
use crate::lex;
use crate::options::ParseOptions;
use crate::text::chars::is_thai_letter;
use crate::text::{
    begins_with_one, contains_one, digit_value, ends_with_one, first_place, last_place, occurrences,
};

impl Around<'_> {
    pub(super) fn fixed(&self, text: &str, fixed: Fixed) -> Option<Fixed> {
        let fixed = Fixed { target: with_year(text, fixed.target), ..fixed };
        let is_none = self.is_past()
            || self.ends_itself()
            || self.holds_until()
            || self.is_cut()
            || self.is_hoped_for(is_year(fixed.target));
        if is_none {
            return None;
        }
        let begins = |words: &[&str]| begins_with_one(self.matched, words);
        let fits = match (fixed.bound, fixed.target) {
            (Bound::By, _) if begins(&["และ"]) => self.follows_a_limit(),
            (Bound::By, _) if begins(&["ออกไป"]) => self.is_extended(),
            (Bound::On, _) => self.is_to_finish(),
            (Bound::Until, Target::DayOfMonth { .. }) => true,
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
            (Bound::Until, _) if self.replaces_a_day() => self.is_extended(),
            // A bare day is the end of anything.
            (Bound::Until, Target::Date(_)) if fixed.opens.is_none() && !self.is_labelled() => {
                self.is_extended() && (self.binds(APPLICATIONS) || self.binds(REPORTS))
            }
            (Bound::Until, _) if fixed.opens.is_none() => {
                self.is_extended() || self.binds(APPLICATIONS) && !self.falls_due()
            }
            (Bound::Until, _) => {
                (self.binds(APPLICATIONS) || self.opens_an_application())
                    && !self.is_place()
                    && !self.falls_due()
            }
            // `ภายใน ๓ เดือนแรก`: of what, it does not say.
            (_, Target::Part { .. }) if self.matched.ends_with("เดือนแรก") => {
                self.binds(DUTIES) || self.before.trim().is_empty()
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
            || self.matched.starts_with("ปิด") && ends_with_one(before, &["เ", "หลังจาก", "หลัง", "แล้ว"])
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

    /// `ขยายเวลา … ถึงวันที่`, `… ออกไปจนถึงวันที่ … จากเดิม…`: a duty that is put off, no event.
    pub(super) fn is_extended(&self) -> bool {
        let extended = contains_one(self.before, EXTENSIONS)
            || self.matched.starts_with("ออกไป") && self.after.trim_start().starts_with("จากเดิม");
        let moved = self.before.contains("เลื่อน");
        extended
            && !self.is_event()
            && !self.is_privilege()
            && (!moved || self.binds(APPLICATIONS) || self.binds(REPORTS))
    }

    /// `ขยายระยะเวลาการลดอัตราภาษี…`, `ขยายมาตรการพักชำระหนี้`: what someone has or is spared for longer, and nothing that is to be done by
    /// then, as is `ขยายเวลายื่นแบบขอลดหย่อน`: the first word for what is put off tells.
    fn is_privilege(&self) -> bool {
        let put_off = occurrences(self.before, &["ขยาย", "ผ่อนผัน", "ต่อเวลา", "ต่ออายุ"]).next_back();
        let Some((at, word)) = put_off else { return false };
        let what = self.before.get(at + word.len()..).unwrap_or_default();
        let first = |words: &[&'static str]| first_place(what, words).unwrap_or(usize::MAX);
        first(PRIVILEGES) < first(DUTIES).min(first(APPLICATIONS)).min(first(PUT_OFF))
    }

    /// `จากเดิม สิ้นสุด ๓๑ ธันวาคม ๒๕๖๗ เป็น ๓๑ กรกฎาคม ๒๕๖๘`: whether an old day stands right before.
    fn replaces_a_day(&self) -> bool {
        let near = tail(self.before, 2 * NEAR).trim_end();
        self.matched.starts_with("เป็น")
            && near.ends_with(|c| digit_value(c).is_some())
            && last_place(near, &["จากเดิม", "จากวันที่"]).is_some()
    }

    /// `ภายในปี 25` at the end of a text: a year of which two digits are lost.
    fn is_cut(&self) -> bool {
        let digits = self.matched.chars().rev().map_while(digit_value);
        self.after.is_empty() && digits.eq([5, 2])
    }

    /// `สัญญาครบกำหนดวันที่…`, `ระยะเวลา ๓ ปี นับตั้งแต่วันที่ … และครบกำหนดวันที่…`, `ต่ออายุสัญญา … ครบกำหนดวันที่…`: something ends by itself.
    fn ends_itself(&self) -> bool {
        let (near, wide) = (tail(self.before, 15).trim_end(), tail(self.before, 2 * NEAR));
        let lasts = near.ends_with("และ") && wide.contains("ระยะเวลา") || wide.contains("ต่ออายุสัญญา");
        let ends = || contains_one(self.matched, ENDS_ITSELF) || ends_with_one(near, ENDS_ITSELF);
        self.matched.starts_with("ครบกำหนด") && (lasts || ends())
    }

    /// `ใบอนุญาตหมดอายุภายในวันที่…`: what has an end of its own.
    fn holds_until(&self) -> bool {
        begins_with_one(self.matched, &["ภายใน", "ไม่เกิน", "ก่อน"]) && self.is_said_to_hold()
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

    /// `ภายในวันที่ ๓๑ มีนาคม ๒๕๖๗ และวันที่…`, `ภายในวันที่ ๑๐ และ…`: whether a limit ends here.
    fn follows_a_limit(&self) -> bool {
        let near = tail(self.before, 2 * NEAR);
        let Some((_, day)) = near.rsplit_once("ภายใน") else { return false };
        listed_day_len(day).and_then(|len| day.get(len..)).is_some_and(|rest| rest.trim().is_empty())
    }

    /// `ระยะเวลาการจ้าง ตั้งแต่วันที่ … ถึงวันที่ …`: how long something lasts, where no application has that time.
    fn is_validity(&self) -> bool {
        let near = tail(self.before, 2 * NEAR);
        let lasts =
            last_place(near, &["ระยะเวลา", "มีกำหนด", "สัญญาจ้าง", "สัญญาเช่า", "คงไว้", "คงอัตรา", "ตรึง", "มีผล"]);
        let applies = last_place(near, APPLICATIONS).max(last_place(near, &["รับ", "ส่ง", "เสนอ"]));
        lasts.is_some() && lasts > applies && !contains_one(near, EXTENSIONS)
    }

    /// `ตั้งแต่วันที่ … ถึงวันที่ … ให้ยื่นคำขอ` at the beginning of a text: what may be done in that time follows.
    fn opens_an_application(&self) -> bool {
        const THEN: &[&str] = &["ให้ยื่น", "ให้ส่ง", "ให้ลงทะเบียน", "ให้สมัคร", "ผู้สนใจ", "ให้ผู้สนใจ", "ให้ผู้ประสงค์"];
        self.before.trim().is_empty() && begins_with_one(self.after.trim_start(), THEN)
    }

    /// `หนี้ที่จะครบกำหนดชำระ ระหว่างวันที่…`: what comes about in that time by itself.
    fn falls_due(&self) -> bool {
        const ENDS: &[&str] = &["ครบกำหนด", "สิ้นอายุ", "หมดอายุ", "สิ้นสุด"];
        let near = tail(self.before, 2 * NEAR);
        let Some((at, word)) = occurrences(near, ENDS).next_back() else { return false };
        let behind = near.get(at + word.len()..).unwrap_or_default().trim();
        let behind = behind.strip_prefix("ชำระ").unwrap_or(behind);
        behind.is_empty() || begins_with_one(behind.trim_start(), &["ระหว่าง", "ตั้งแต่", "ในช่วง"])
    }

    /// Whether a word says what the date is: `ถึงวันที่ ๕ เมษายน ๒๕๖๗`.
    fn is_labelled(&self) -> bool {
        contains_one(self.matched, &["วัน", "เดือน", "ปี", "ไตรมาส"])
    }

    /// `ก่อนวันที่` ends a duty, or tells when something was: `ผู้ที่เกิดก่อนวันที่…`.
    fn is_before_a_day(&self, target: Target) -> bool {
        let near = tail(self.before, 15);
        let year = is_year(target);
        let near = near.trim_end();
        let binds = self.before.is_empty() || self.binds(DUTIES);
        near.ends_with("เสร็จ") || !year && binds && !ends_with_one(near, CONDITIONS) && !self.is_of_some()
    }

    /// `ต้องเป็นผู้ที่มีหนี้ค้างชำระก่อนวันที่…`: what is said of those who are meant.
    fn is_of_some(&self) -> bool {
        const NOUNS: &[&str] = &["หน้าที่", "พื้นที่", "ทันที", "สถานที่", "วันที่", "เต็มที่", "แต่ที่", "ที่ที่"];
        let near = tail(self.before, 2 * NEAR);
        // `เกษตรกรที่แจ้งก่อนวันที่…`, and not `เจ้าหน้าที่แจ้ง…`
        let before_duty = self.last_duty(DUTIES).and_then(|duty| near.get(..duty)).unwrap_or_default();
        if ends_with_one(before_duty, &["ที่", "ซึ่ง", "ที่ได้"]) && !ends_with_one(before_duty, NOUNS)
        {
            return true;
        }
        let some = last_place(near, &["เป็นผู้ที่", "เป็นผู้ซึ่ง", "เป็นบุคคลที่", "เป็นบุคคลซึ่ง", "เฉพาะผู้ที่", "สำหรับผู้ที่"]);
        some.is_some_and(|some| !contains_one(near.get(some..).unwrap_or_default(), DUTIES))
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

/// A day of the year or of the month that the text spoke of last.
fn with_year(before: &str, target: Target) -> Target {
    if let Target::OfSameMonth(day) = target {
        let month = last_month(tail(before, 2 * CLAUSE));
        let date = month.and_then(|month| month.day(day).ok());
        return date.map_or(target, |date| Target::Date(DateExpression::Day(date)));
    }
    let Target::OfSameYear(month, day) = target else { return target };
    let Some(year) = last_year(tail(before, 4 * CLAUSE)) else { return target };
    let date = match day {
        YearDay::Number(day) => BuddhistDate::new(year, month, day).map(DateExpression::Day),
        YearDay::Last => BuddhistMonth::new(year, month).map(DateExpression::Month),
    };
    date.map_or(target, Target::Date)
}

/// `ภายในวันที่ ๑๐ เดือนเดียวกัน` where no month stands before, `ศกเดียวกัน` where no year does: those of the letter may not be meant.
pub(super) fn lacks_month_or_year(before: &str, matched: &str) -> bool {
    let says = |words: &'static [&'static str]| contains_one(matched, words);
    says(&["เดือนเดียวกัน", "เดือนดังกล่าว"]) && last_month(tail(before, 2 * CLAUSE)).is_none()
        || says(&["ศกเดียวกัน", "ปีเดียวกัน", "ปีดังกล่าว"]) && last_year(tail(before, 4 * CLAUSE)).is_none()
}

/// The last month that a text names with its year.
fn last_month(text: &str) -> Option<BuddhistMonth> {
    let mut places =
        text.char_indices().rev().filter(|(_, c)| matches!(c, 'ม' | 'ก' | 'เ' | 'พ' | 'ส' | 'ต' | 'ธ'));
    places.find_map(|(at, _)| {
        let (month, ..) = lex::prefix(text.get(at..)?, &ParseOptions::LENIENT, month_year)?;
        Some(month)
    })
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
