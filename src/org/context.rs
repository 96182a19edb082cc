//! What stands before and behind a name: whether it is one, and what the text around it adds.

use super::lookup::longest;
use super::parse::mention;
use super::quantity::separator;
use super::{Organisation, Quantifier, openings, titles};
use crate::lex::Cursor;
use crate::text::chars::is_thai_letter;

/// Words that can stand directly before a name.
const BEFORE: &[&str] = &[
    "กับ",
    "การ",
    "ของ",
    "ขอ",
    "จาก",
    "คือ",
    "คำสั่ง",
    "ชี้แจง",
    "ณ",
    "ด้วย",
    "ดำรงตำแหน่ง",
    "ตาม",
    "ตำแหน่ง",
    "ต่อ",
    "ถึง",
    "ที่",
    "ทาง",
    "นาย",
    "นำ",
    "ประกาศ",
    "ประสาน",
    "ผ่าน",
    "พร้อม",
    "มอบ",
    "มอบหมาย",
    "มี",
    "ยัง",
    "ระหว่าง",
    "รับ",
    "ร่วมกับ",
    "รวมทั้ง",
    "รวมถึง",
    "รอง",
    "ระเบียบ",
    "ว่า",
    "สั่ง",
    "สั่งการ",
    "ส่ง",
    "สู่",
    "หนังสือ",
    "หรือ",
    "หัวหน้า",
    "อดีต",
    "เจ้าหน้าที่",
    "เช่น",
    "เชิญ",
    "เป็น",
    "เพื่อ",
    "เรียน",
    "เสนอ",
    "เห็นชอบ",
    "เห็นด้วย",
    "แก่",
    "แต่งตั้ง",
    "แจ้ง",
    "แทน",
    "และ",
    "โดย",
    "ใน",
    "ให้",
    "ได้แก่",
    "ไปยัง",
    "ผู้แทน",
    "ข้าราชการ",
    "ตัวแทน",
    "สังกัด",
    "หน่วยงาน",
    "บูรณาการ",
    "กำชับ",
    "เมื่อ",
    "ขณะที่",
    "ซึ่ง",
    "แล้ว",
    "ทำให้",
    "ฝ่าย",
    "กราบ",
    "ช่วย",
    "บุคลากร",
    "คณะผู้บริหาร",
    "พนักงาน",
    "โครงการ",
    "ภารกิจ",
    "ประจำ",
    "ที่ปรึกษา",
    "เลขานุการ",
    "ผู้บริหาร",
];

/// Words that make what follows the name of a private body or of a place.
const PRIVATE: &[&str] = &[
    "มูลนิธิ",
    "บริษัท",
    "สมาคม",
    "ชมรม",
    "กองทุน",
    "ถนน",
    "ซอย",
    "สะพาน",
    "วัด",
    "ห้างหุ้นส่วน",
    "ร้าน",
    "พรรค",
    "สหกรณ์ออมทรัพย์",
    "ตลาด",
    "ชุมชน",
    "สนาม",
    "สถานี",
    "แยก",
    "หมู่บ้าน",
    "สหภาพแรงงาน",
];

/// Whether a number of areas begins here: `๗๖ จังหวัด`.
pub(crate) fn counts_areas(here: &str) -> bool {
    let behind = here.trim_start_matches(|c| crate::text::digit_value(c).is_some()).trim_start_matches(' ');
    here.len() - behind.len() < 20
        && ["จังหวัด", "อำเภอ", "ตำบล", "เขต"].iter().any(|word| behind.starts_with(word))
}

/// Whether a name may stand between this text before and after it.
pub(crate) fn fits(before: &str, matched: &str, after: &str) -> bool {
    let letter = before.chars().next_back().is_some_and(|c| is_thai_letter(c) || c == '.');
    let _ = after;
    if PRIVATE.iter().any(|word| before.trim_end_matches(' ').ends_with(word)) {
        return false;
    }
    !letter || !is_weak(matched) || BEFORE.iter().any(|word| before.ends_with(word))
}

/// Whether a name begins with what can also be the end of another word.
fn is_weak(matched: &str) -> bool {
    let options = crate::options::ParseOptions::LENIENT;
    let start = Cursor::new(matched, &options);
    let opening = longest(start, openings::OPENINGS).map_or(0, |(rest, _)| rest.at());
    let title = longest(start, titles::TITLES).map_or(0, |(rest, _)| rest.at());
    opening.max(title) < 36
}

/// The quantifier that stands at the end of a list for each of its members: `เทศบาล อบต.ทุกแห่ง`.
pub(super) fn later_quantity(start: Cursor<'_>, first: &Organisation) -> Option<Quantifier> {
    let mut rest = start;
    let _ = first;
    for _ in 0..8 {
        let (end, next) = mention(separator(rest)?)?;
        if next.organisation.quantifier.is_some() {
            return next.organisation.quantifier;
        }
        rest = end;
    }
    None
}
