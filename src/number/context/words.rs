//! Number words that are a part of another word, or no number in particular.

use super::{Seen, begins_with_one, ends_with_digit, ends_with_one, without_last_blanks};
use crate::text::chars::is_thai_letter;

/// How a number in words ends.
pub(super) const NUMBER_ENDS: &[&str] = &[
    "หนึ่ง",
    "เอ็ด",
    "สอง",
    "สาม",
    "สี่",
    "ห้า",
    "หก",
    "เจ็ด",
    "แปด",
    "เก้า",
    "สิบ",
    "ร้อย",
    "พัน",
    "หมื่น",
    "แสน",
    "ล้าน",
];

/// Number words that alone are more often a part of another word: หนึ่งเดียว, สี่แยก, นายสิบ.
const SHORT_WORDS: &[&str] = &["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ"];

/// What they can follow.
const BEFORE_SHORT: &[&str] = &["ที่", "อันดับ", "ลำดับ", "จำนวน"];

const PLACE_WORDS: &[&str] = &["ร้อย", "พัน", "หมื่น", "แสน", "ล้าน"];

/// What a number can follow that leaves out its หนึ่ง.
const BEFORE_PLACES: &[&str] =
    &["จำนวน", "ปรับ", "จ่าย", "กว่า", "ประมาณ", "เกือบ", "เกิน", "ราว", "ครบ", "รวม", "ถึง", "ละ", "เงิน"];

/// Words that only end like a place.
const NOT_PLACES: &[&str] = &["ผูกพัน", "เรียบร้อย"];

/// What a number can follow that is nothing but places: กว่าล้านบาท. Elsewhere they are a unit: `(ล้านบาท)`.
const BEFORE_BARE_PLACES: &[&str] = &["กว่า", "ประมาณ", "เกือบ", "เกิน", "ราว", "ครบ", "ถึง", "ละ"];

/// How a number below a hundred ends.
const SMALL_ENDS: &[&str] = &["เอ็ด", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ"];

/// What makes no number in particular of a round one: หลายสิบ, นับร้อย.
const INDEFINITE: &[&str] = &["หลาย", "นับ", "เป็น", "กี่", "หลัก", "เรือน"];

/// Whether a text ends with a number or an amount in words.
pub(super) fn ends_with_number(text: &str) -> bool {
    ends_with_one(text, NUMBER_ENDS) || ends_with_one(text, &["บาท", "ถ้วน", "สตางค์"])
}

impl Seen<'_> {
    /// Whether number words are a part of another word.
    pub(super) fn is_in_word(&self) -> bool {
        match self.matched {
            "ครึ่งหนึ่ง" | "กึ่งหนึ่ง" => false,
            // The words of `2 (สอง) ชุด` repeat the figures.
            digit if SHORT_WORDS.contains(&digit) && self.repeats_figures() => false,
            digit if SHORT_WORDS.contains(&digit) => {
                !ends_with_one(self.before, BEFORE_SHORT) || self.after.starts_with(is_thai_letter)
            }
            place if PLACE_WORDS.contains(&place) => true,
            // The province.
            "ร้อยเอ็ด" => true,
            centre if centre.starts_with("ศูนย์") => !begins_with_one(centre, &["ศูนย์จุด", "ศูนย์บาท"]),
            half if half.starts_with("ครึ่ง") => true,
            percent if percent.starts_with("ร้อยละ") => false,
            // The second of two numbers that say about how many: สองสามคน.
            _ if ends_with_one(self.before, SMALL_ENDS) => true,
            // The rest of พันห้าร้อย.
            _ if ends_with_one(self.before, PLACE_WORDS) && !ends_with_one(self.before, NOT_PLACES) => true,
            places if is_nothing_but_places(places) && !ends_with_one(self.before, BEFORE_BARE_PLACES) => {
                true
            }
            // เรียบร้อย, ผูกพัน, and the second half of สองพันกว่าล้าน.
            // อย่างหนึ่งอย่างใด
            one if one.starts_with("หนึ่ง") && self.after.starts_with("ใด") => true,
            large if begins_with_one(large, PLACE_WORDS) => match self.before.strip_suffix("กว่า") {
                Some(outside) => ends_with_one(outside, NUMBER_ENDS),
                None => self.before.ends_with(is_thai_letter) && !ends_with_one(self.before, BEFORE_PLACES),
            },
            _ => false,
        }
    }

    /// Whether the words stand in brackets behind figures; `(สาม)` alone is the label of a list.
    fn repeats_figures(&self) -> bool {
        let outside = self.before.strip_suffix('(').map(without_last_blanks);
        self.after.starts_with(')') && outside.is_some_and(ends_with_digit)
    }

    /// Whether the number is none in particular: หลายสิบล้าน, นับร้อย.
    pub(super) fn is_indefinite(&self) -> bool {
        let round = self.matched.starts_with("สิบ") || begins_with_one(self.matched, PLACE_WORDS);
        round && !self.matched.starts_with("ร้อยละ") && ends_with_one(self.before, INDEFINITE)
    }
}

/// Whether a number says only what place it is of: ล้าน, ร้อยล้าน, each with or without a unit.
fn is_nothing_but_places(number: &str) -> bool {
    let mut rest = number;
    while let Some(behind) = PLACE_WORDS.iter().find_map(|place| rest.strip_prefix(place)) {
        rest = behind;
    }
    rest.len() < number.len()
        && !begins_with_one(rest, NUMBER_ENDS)
        && !begins_with_one(rest, &["ยี่สิบ", "ครึ่ง"])
}
