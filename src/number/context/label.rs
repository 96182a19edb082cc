//! Labels of lists, and times.

use super::words::NUMBER_ENDS;
use super::{
    REACH, Seen, begins_with_one, ends_with_one, is_digit, tail, without_first_blanks, without_last_blanks,
};
use crate::text::chars::{is_blank, is_break, is_dash, is_thai_letter};
use crate::text::digit_value;

/// What is measured in decimals: behind `2.5` at the beginning of a line.
#[rustfmt::skip]
const DECIMAL_UNITS: &[&str] = &[
    "ล้าน", "แสน", "หมื่น", "พัน", "บาท", "เปอร์เซ็นต์", "กิโล", "กม.", "เมตร", "ม.", "ไร่", "งาน", "ตัน", "กก.", "กรัม", "ลิตร",
    "ลูกบาศก์", "ลบ.", "ตาราง", "ตร.", "เท่า", "จุด", "องศา", "เซนติเมตร", "ซม.", "มิลลิ", "มม.", "นิ้ว", "ฟุต", "เมกะวัตต์",
    "ชั่วโมง", "นาที", "วินาที", "คะแนน", "หน่วย", "ต่อ", "ดอลลาร์", "เหรียญ", "ยูโร", "หยวน", "เยน", "ไมโครกรัม", "ริกเตอร์",
];

/// How the items of resolutions and plans begin.
#[rustfmt::skip]
const ITEM_WORDS: &[&str] = &[
    "การ", "ความ", "ให้", "เห็นชอบ", "รับทราบ", "มอบหมาย", "อนุมัติ", "กำหนด", "จัดทำ", "จัดให้", "ส่งเสริม", "พัฒนา", "สนับสนุน", "เพิ่มขีด",
    "เพิ่มประสิทธิภาพ", "ปรับปรุง", "สร้าง", "โครงการ", "กระทรวง", "กรม", "ร่าง",
];

/// What is numbered in levels.
const CLAUSES: &[&str] = &["ข้อ", "หมายเลข", "ภาคผนวก", "ตารางที่", "รูปที่", "ภาพที่", "แผนภาพที่", "เอกสารแนบ"];

/// What stands between the numbers of several clauses.
const LIST_WORDS: &[&str] = &["และ", "หรือ", "ถึง", "กับ"];

impl Seen<'_> {
    /// Whether the match is the label of an item or a clause: `2.`, `๓)`, `(1)`, `2.1 ให้`, `ข้อ 2.1`.
    pub(super) fn is_label(&self) -> bool {
        self.is_marked() || self.is_item() || self.is_item_in_line() || self.is_clause()
    }

    /// Whether a dot or a bracket marks it.
    fn is_marked(&self) -> bool {
        let level = |text: &str| text.chars().nth(3).is_none() && text.chars().all(is_digit);
        let small = self.matched.split('.').all(level);
        let enclosed = self.before.strip_suffix('(').filter(|_| self.after.starts_with(')'));
        match enclosed {
            // The figures of `สามสิบ (30) วัน` repeat the words.
            Some(outside) => small && !ends_with_one(without_last_blanks(outside), NUMBER_ENDS),
            None if self.after.starts_with('.') => small && !self.after.starts_with(".-"),
            None => {
                small && self.after.starts_with(')') && !(has_open_bracket(self.before) || self.is_ordinal())
            }
        }
    }

    /// Whether it counts what stands before it: `(ฉบับที่ 3)`, not `ในพื้นที่ 3) ให้`.
    fn is_ordinal(&self) -> bool {
        let before = without_last_blanks(self.before);
        ends_with_one(before, &["ที่", "อันดับ", "ลำดับ"]) && !ends_with_one(before, &["พื้นที่", "หน้าที่", "สถานที่"])
    }

    /// Whether it is two numbers with a dot at the beginning of a line, and what follows is not measured in decimals.
    fn is_item(&self) -> bool {
        let line = without_last_blanks(self.before);
        let text = without_first_blanks(self.after);
        (line.is_empty() || line.ends_with(is_break))
            && self.has_levels()
            && self.after.starts_with(is_blank)
            && text.starts_with(|c| is_thai_letter(c) || matches!(c, '“' | '"' | '‘'))
            && !begins_with_one(text, DECIMAL_UNITS)
    }

    /// Whether it is two numbers with a dot within a line, before a word that begins an item and counts nothing: `… ดังนี้ 1.2
    /// เพิ่มขีดความสามารถ`.
    fn is_item_in_line(&self) -> bool {
        self.before.ends_with(is_blank)
            && self.has_levels()
            && self.after.strip_prefix(' ').is_some_and(|text| begins_with_one(text, ITEM_WORDS))
    }

    /// Whether it is the number of a clause, or of one of several.
    fn is_clause(&self) -> bool {
        if !self.has_levels() {
            return false;
        }
        let mut text = without_last_blanks(tail(self.before));
        let in_list = |c: char| is_digit(c) || is_blank(c) || is_dash(c) || matches!(c, '.' | ',');
        while let Some(outside) =
            LIST_WORDS.iter().find_map(|word| text.trim_end_matches(in_list).strip_suffix(word))
        {
            text = outside;
        }
        ends_with_one(text.trim_end_matches(in_list), CLAUSES)
    }

    /// Whether it is two small numbers with a dot between them, neither of which begins with a zero.
    fn has_levels(&self) -> bool {
        let level = |text: &str| {
            text.chars().nth(2).is_none()
                && !text.is_empty()
                && text.chars().all(is_digit)
                && text.chars().next().and_then(digit_value) != Some(0)
        };
        self.matched.split_once('.').is_some_and(|(first, second)| level(first) && level(second))
    }

    /// Whether the match is a time of day: `09.00 น.`, `เวลา ๑๓.๓๐`.
    pub(super) fn is_time(&self) -> bool {
        let after = without_first_blanks(self.after);
        let before = without_last_blanks(self.before);
        let clock = begins_with_one(after, &["น.", "นาฬิกา", "โมง"]);
        clock || self.matched.contains('.') && before.ends_with("เวลา")
    }
}

/// Whether a bracket stands open at the end of `before`, on its line.
fn has_open_bracket(before: &str) -> bool {
    let brackets = before.chars().rev().take(REACH).take_while(|c| *c != '\n');
    brackets.into_iter().find(|c| matches!(c, '(' | ')')) == Some('(')
}
