//! What stands around a deadline, and what it makes of it.
//!
//! A day with `ภายใน` is a deadline wherever it stands. A mere frequency, a window or the end of something is
//! one only where a duty is spoken of: `เปิดให้บริการทุกวัน` is none, `รายงานทุกวัน` is. The bias is to
//! report what binds someone and to leave out what describes something.

use super::counted::{Anchor, CountUnit, Counted, Direction};
use super::fixed::{Fixed, Target};
use super::recurrence::{Due, Recurrence, YearDay};
use super::{Bound, Deadline};
use crate::date::parse::full_date;
use crate::date::{BuddhistDate, BuddhistMonth, DateExpression, DateForm};
use crate::lex;
use crate::options::ParseOptions;
use crate::text::digit_value;

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

/// Someone has to give or tell something.
const REPORTS: &[&str] = &[
    "รายงาน",
    "นำส่ง",
    "จัดส่ง",
    "ส่งให้",
    "ส่งผล",
    "ส่งข้อมูล",
    "ส่งแบบ",
    "เสนอ",
    "แจ้ง",
    "ยื่น",
    "ทราบ",
    "สรุปผล",
    "ลงข้อมูล",
    "บันทึกข้อมูล",
];

/// Someone has to do something.
const DUTIES: &[&str] = &[
    "รายงาน",
    "ส่ง",
    "เสนอ",
    "แจ้ง",
    "ยื่น",
    "ชำระ",
    "จ่าย",
    "โอน",
    "คืน",
    "ทราบ",
    "สรุป",
    "ประเมิน",
    "ติดตาม",
    "ตรวจ",
    "ทบทวน",
    "จัดทำ",
    "บันทึก",
    "ปรับปรุง",
    "เผยแพร่",
    "ประกาศ",
    "ลงข้อมูล",
    "รวบรวม",
    "ดำเนินการ",
    "จัดเก็บ",
    "แล้วเสร็จ",
    "ต้อง",
];

/// Something takes place, is open or is remembered.
const EVENTS: &[&str] = &[
    "เปิดให้บริการ",
    "เปิดทำการ",
    "เปิดบริการ",
    "เปิดให้",
    "เปิดจำหน่าย",
    "เปิดภาคเรียน",
    "ออกอากาศ",
    "จัดขึ้น",
    "จัดงาน",
    "จัดกิจกรรม",
    "จัดแสดง",
    "การแสดง",
    "ประชุม",
    "รางวัล",
    "ออกสลาก",
    "ลุ้น",
    "ให้บริการ",
    "ถ่ายทอด",
    "พบกับ",
    "วันหยุด",
    "จำหน่าย",
    "เดินทาง",
    "เข้าชม",
    "ประกวด",
    "จัดให้มี",
    "ประมูล",
    "แข่งขัน",
    "สอบ",
    "มีผล",
    "ใช้บังคับ",
];

/// Someone may apply, bid, register.
const APPLICATIONS: &[&str] = &[
    "สมัคร",
    "ลงทะเบียน",
    "ยื่น",
    "เสนอราคา",
    "ขอรับ",
    "จอง",
    "ตอบแบบ",
    "เสนอชื่อ",
    "ชำระ",
    "ส่งผลงาน",
    "ส่งใบ",
    "ส่งเอกสาร",
    "ลงคะแนน",
    "แสดงความคิดเห็น",
    "รับฟังความคิดเห็น",
    "ขอเข้าร่วม",
    "เสนอขอ",
    "คัดค้าน",
    "ยืนยันสิทธิ",
    "ดาวน์โหลด",
];

/// Something is put off.
const EXTENSIONS: &[&str] =
    &["ขยาย", "จากเดิม", "ผ่อนผัน", "เลื่อนกำหนด", "เลื่อนการ", "เลื่อนเวลา", "เลื่อนระยะ", "เลื่อนวัน", "ต่อเวลา"];

impl Around<'_> {
    /// Whether the last word for a duty comes after the last one for an event.
    fn binds(&self, duties: &[&str]) -> bool {
        let near = tail(self.before, 2 * NEAR);
        let last = |words: &[&str]| words.iter().filter_map(|word| near.rfind(word)).max();
        match (last(duties), last(EVENTS)) {
            (Some(duty), Some(event)) => duty > event,
            (duty, _) => duty.is_some(),
        }
    }

    /// `จากเดิม … เป็น …`: the old day.
    fn is_superseded(&self) -> bool {
        let before = tail(self.before, NEAR);
        // `… จากเดิมโอนทุกวันที่ ๒๒`: the new day stands before.
        let behind = tail(before, 20).rsplit_once("จากเดิม").map(|(_, behind)| behind);
        if behind.is_some_and(|behind| !["เป็น", "ถึง", "ให้"].iter().any(|word| behind.contains(word)))
        {
            return true;
        }
        let old = ["จากเดิม", "เดิมกำหนด", "เดิมครบกำหนด", "จากที่กำหนด"]
            .iter()
            .filter_map(|word| before.rfind(word))
            .max();
        let new = ["เป็น", "ถึง"].iter().filter_map(|word| before.rfind(word)).max();
        old.is_some_and(|old| new.is_none_or(|new| new < old))
            && ["เป็น", "ถึง", "ออกไป", "ขยาย"].iter().any(|word| head(self.after, 2 * NEAR).contains(word))
    }

    fn fixed(&self, text: &str, fixed: Fixed) -> Option<Fixed> {
        let fixed = Fixed { target: with_year(text, fixed.target), ..fixed };
        if self.is_past() {
            return None;
        }
        let fits = match (fixed.bound, fixed.target) {
            (Bound::Until, Target::WorkingDay { .. }) => true,
            (Bound::Until, _) if fixed.opens.is_none() => self.is_extended() || self.binds(APPLICATIONS),
            (Bound::Until, _) => self.binds(APPLICATIONS) && !self.is_place(),
            (Bound::Before, target) => self.is_before_a_day(target),
            _ => true,
        };
        fits.then_some(fixed)
    }

    /// `… ที่ผ่านมา`, `หลังจากปิดรับสมัคร…`; `เปิดรับ` also ends as `ปิดรับ` does.
    fn is_past(&self) -> bool {
        let before = self.before.trim_end();
        self.after.trim_start().starts_with("ที่ผ่านมา")
            || self.matched.starts_with("ปิดรับ")
                && ["เ", "หลังจาก", "หลัง", "แล้ว"].iter().any(|word| before.ends_with(word))
    }

    /// `ขยายเวลา … ถึงวันที่`: a duty that is put off, no event.
    fn is_extended(&self) -> bool {
        let extended = EXTENSIONS.iter().any(|word| self.before.contains(word));
        let moved = self.before.contains("เลื่อน");
        extended && !self.is_event() && (!moved || self.binds(APPLICATIONS) || self.binds(REPORTS))
    }

    /// Whether the last word for an event comes after the last one for a duty.
    fn is_event(&self) -> bool {
        let near = tail(self.before, 2 * NEAR);
        let last = |words: &[&str]| words.iter().filter_map(|word| near.rfind(word)).max();
        last(EVENTS) > last(DUTIES)
    }

    /// `… ณ ห้องประชุม`: something takes place there.
    fn is_place(&self) -> bool {
        self.after.trim_start().starts_with("ณ ")
    }

    /// `ก่อนวันที่` ends a duty, or tells when something was: `ผู้ที่เกิดก่อนวันที่…`.
    fn is_before_a_day(&self, target: Target) -> bool {
        let near = tail(self.before, 15);
        let condition =
            ["เกิด", "เคย", "มีอยู่", "อยู่", "ได้รับ", "ซื้อ", "จดทะเบียน", "อนุญาต", "เข้ามา", "ทำงาน", "ตั้งแต่", "แล้ว"];
        let year = matches!(target, Target::Date(date) if matches!(date.form(), DateForm::Year | DateForm::YearRange));
        let near = near.trim_end();
        let binds = self.before.is_empty() || self.binds(DUTIES);
        near.ends_with("เสร็จ") || !year && binds && !condition.iter().any(|word| near.ends_with(word))
    }

    fn counted(&self, counted: Counted) -> Option<Counted> {
        let counted = Counted { anchor: self.dated(counted.anchor), ..counted };
        let open = counted.anchor == Anchor::Unstated;
        let past = ["ที่ผ่านมา", "ข้างหน้า", "ก่อนหน้า", "ที่แล้ว", "แรก", "สุดท้าย", "ติดต่อกัน", "/", "ต่อ"];
        let described = past.iter().any(|word| self.after.trim_start().starts_with(word));
        let age = ["อายุ", "จำคุก", "ปรับ", "โทษ", "พำนัก", "ห้าม", "คาดว่า", "คาดการณ์"];
        let lasting = self.matched.starts_with("ไม่เกิน") && (open || self.is_lasting());
        let validity = lasting
            || age.iter().any(|word| tail(self.before, NEAR).contains(word)) && open
            || tail(self.before, 15).contains("อายุ");
        let long = matches!(counted.count.unit(), CountUnit::Years | CountUnit::Months | CountUnit::Minutes);
        let needs_duty = open && (long || counted.direction == Direction::Before);
        (!described && !validity && (!needs_duty || self.binds(DUTIES) || self.must())).then_some(counted)
    }

    /// `ลาได้ไม่เกิน ๓๐ วัน`: how long something lasts.
    fn is_lasting(&self) -> bool {
        let lasts = ["ได้", "อีก", "อายุ", "ระยะเวลา", "เป็นเวลา", "ละ", "สูงสุด"];
        lasts.iter().any(|word| tail(self.before, 15).trim_end().ends_with(word))
    }

    /// `ต้อง`, `ให้แล้วเสร็จ`: something must be done.
    fn must(&self) -> bool {
        let near = tail(self.before, 2 * NEAR);
        ["ต้อง", "แล้วเสร็จ", "ให้"].iter().any(|word| near.contains(word))
    }

    /// The day of the event, where the text gives it behind: `… ซึ่งลงนามเมื่อวันที่ ๑ กุมภาพันธ์ ๒๕๖๗`.
    fn dated(&self, anchor: Anchor) -> Anchor {
        if !matches!(anchor, Anchor::Event(_)) {
            return anchor;
        }
        let after = self.after.trim_start();
        let says = ["ซึ่ง", "(", "คือ", "โดย"].iter().any(|word| after.starts_with(word));
        match says.then(|| first_date(head(after, 2 * NEAR))).flatten() {
            Some(day) => Anchor::Date(day),
            None => anchor,
        }
    }

    /// Whether a mere frequency describes the word before or behind it: `เบี้ยยังชีพรายเดือน`, `ผลงานรอบ ๖ เดือนแรก`,
    /// `ตุลาคม - ธันวาคมของทุกปี`.
    fn is_described(&self) -> bool {
        let before = self.before.trim_end();
        let ends = |words: &[&str]| words.iter().any(|word| before.ends_with(word));
        let begins = |words: &[&str]| words.iter().any(|word| self.after.trim_start().starts_with(word));
        if self.matched.starts_with("ราย") {
            return !ends(&["เป็น", "รายงาน", "ผล", "ทราบ"]);
        }
        let round = self.matched.starts_with("รอบ")
            && (ends(&["ใน", "ครบ", "งาน", "นโยบาย"]) || begins(&["แรก", "หลัง", "ที่", "ครั้ง", "สุดท้าย"]));
        round || ends(&["ของ", "ไม่", "เกือบ", "แทบ", "ได้", "กัน", "ภายใน"]) || begins(&["ตลอด 24", "ตลอด ๒๔"])
    }

    /// Whether the word before makes of a day the day of something else: `ตรงกับวันที่…`, `หลังวันที่…`.
    fn is_named(&self) -> bool {
        let before = self.before.trim_end();
        let words = ["ตรงกับ", "เป็น", "ให้", "หลัง", "พ้นกำหนด", "กำหนด", "หรือ", "ช่วง", "ของ", "ว่า", "รอบ"];
        words.iter().any(|word| before.ends_with(word))
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
            Due::Times(_) => self.binds(REPORTS) && (stated || !self.is_described()),
            Due::Weekdays(_) if rule.bound == Bound::On => {
                self.binds(DUTIES) || stated && !self.is_event() && !self.is_place()
            }
            Due::OfYear(..) if rule.bound == Bound::On => self.binds(REPORTS) && !self.is_named(),
            _ if rule.bound == Bound::On && !self.matched.starts_with("ทุก") => {
                (self.binds(DUTIES) || stated || self.before.is_empty()) && !self.is_named()
            }
            _ if rule.bound == Bound::On => !self.is_event(),
            _ => true,
        }
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
