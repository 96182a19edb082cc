//! What stands before and behind a name: whether it is one, and what the text around it adds.

use alloc::string::String;

use super::kind::OrganisationKind;
use super::lookup::longest;
use super::openings::OPENINGS;
use super::parse::name_in_list;
use super::quantity::{quantity, separator};
use super::titles::TITLES;
use super::{Organisation, Quantifier, place};
use crate::lex::Cursor;
use crate::options::ParseOptions;
use crate::text::chars::{is_consonant, is_thai_letter};

/// The most members of a list that a quantifier at its end is looked for.
const LONGEST_LIST: usize = 8;

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

/// Words that make what follows, also behind a space, the name of a private body.
const PRIVATE: &[&str] = &[
    "มูลนิธิ",
    "บริษัท",
    "สมาคม",
    "ชมรม",
    "กองทุน",
    "ห้างหุ้นส่วน",
    "ร้าน",
    "พรรค",
    "สหกรณ์ออมทรัพย์",
    "สหภาพแรงงาน",
    "จำกัด",
];

/// Words that make what follows directly the name of a place.
const PLACES: &[&str] = &["ถนน", "ซอย", "สะพาน", "วัด", "ตลาด", "สนาม", "สถานี", "แยก", "ถ.", "ซ."];

/// Whether a number of areas begins here: `๗๖ จังหวัด`.
pub(crate) fn counts_areas(here: &str) -> bool {
    let behind = here.trim_start_matches(|c| crate::text::digit_value(c).is_some()).trim_start_matches(' ');
    here.len() - behind.len() < 20
        && ["จังหวัด", "อำเภอ", "ตำบล", "เขต"].iter().any(|word| behind.starts_with(word))
}

/// Whether a name may stand between this text before and after it.
pub(crate) fn fits(before: &str, matched: &str, after: &str) -> bool {
    let last = before.chars().next_back();
    let touches = last.is_some_and(|c| is_thai_letter(c) || c == '.');
    let near = before.trim_end_matches(' ');
    let is_private = PRIVATE.iter().any(|word| near.ends_with(word));
    let is_place = PLACES.iter().any(|word| before.ends_with(word));
    let is_gloss = last == Some('(') && after.starts_with(')') && is_short(matched);
    !is_private
        && !is_place
        && !is_gloss
        && (!touches || !is_weak(matched) || BEFORE.iter().any(|word| before.ends_with(word)))
}

/// Whether a match is an abbreviation and nothing more.
fn is_short(matched: &str) -> bool {
    let letters = matched.trim_end_matches('.');
    letters.chars().count() <= 8 && (matched.ends_with('.') || letters.chars().all(is_consonant))
}

/// Whether a name begins with what can also be the end of another word.
fn is_weak(matched: &str) -> bool {
    let options = ParseOptions::LENIENT;
    let start = Cursor::new(matched, &options);
    let opening = longest(start, OPENINGS).map_or(0, |(rest, _)| rest.at());
    let title = longest(start, TITLES).map_or(0, |(rest, _)| rest.at());
    opening.max(title) < 36
}

/// The quantifier that stands at the end of a list for each of its members that it can count:
/// `เทศบาล อบต.ทุกแห่ง`.
pub(super) fn later_quantity(start: Cursor<'_>, first: &Organisation) -> Option<Quantifier> {
    let mut rest = start;
    for _ in 0..LONGEST_LIST {
        let (end, next) = name_in_list(separator(rest)?)?;
        if let Some((_, quantifier, counted)) = quantity(end) {
            return counts(first, counted).then_some(quantifier);
        }
        rest = end;
    }
    None
}

/// Whether what a quantifier counts is what an organisation is: each หมู่บ้าน has its ผู้ใหญ่บ้าน, not its กำนัน.
fn counts(organisation: &Organisation, counted: &str) -> bool {
    let is_post = organisation.kind() == OrganisationKind::Position;
    match counted {
        "แห่ง" | "หน่วยงาน" | "หน่วย" => !is_post,
        "คน" | "ท่าน" | "นาย" => is_post,
        "หมู่บ้าน" => organisation.name().ends_with("ผู้ใหญ่บ้าน"),
        "ตำบล" => organisation.name().ends_with("กำนัน") || organisation.name().ends_with(counted),
        _ => organisation.name().ends_with(counted),
    }
}

/// The larger body or area that is printed behind a name.
pub(super) fn beside(start: Cursor<'_>, first: &Organisation) -> Option<String> {
    let (rest, spaced) = place::gap(start);
    let (_, next) = spaced.then(|| name_in_list(rest)).flatten()?;
    let larger = match first.kind() {
        OrganisationKind::Subdistrict => {
            matches!(next.kind(), OrganisationKind::District | OrganisationKind::Province)
        }
        OrganisationKind::District => next.kind() == OrganisationKind::Province,
        kind if kind.is_local_government() => next.kind().is_area(),
        OrganisationKind::Division | OrganisationKind::Office => !next.kind().is_area() && is_parent(&next),
        _ => false,
    };
    larger.then(|| next.name().into())
}

/// Whether a body can have another for a part.
fn is_parent(body: &Organisation) -> bool {
    matches!(
        body.kind(),
        OrganisationKind::Ministry | OrganisationKind::Department | OrganisationKind::Office
    ) || body.kind().is_local_government()
}
