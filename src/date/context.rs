//! What only looks like a date: told by what stands around it.
//!
//! Each function takes the text before and after a match and says whether it stands as a date there.

use crate::text::chars::{is_blank, is_break, is_dash, is_thai_letter};
use crate::text::digit_value;

/// Words after which a bare abbreviation is no month but an institution: สำนักงาน ก.พ.
const INSTITUTION: [&str; 12] = [
    "สำนักงาน",
    "คณะกรรมการ",
    "มติ",
    "เลขาธิการ",
    "ประธาน",
    "กฎ",
    "อนุกรรมการ",
    "อ.",
    "ว่าด้วย",
    "โดย",
    "หลักสูตร",
    "ผู้แทน",
];

/// Words for laws, whose year is part of their name.
const LAWS: [&str; 16] = [
    "พระราชบัญญัติ",
    "พ.ร.บ.",
    "พรบ.",
    "พระราชกำหนด",
    "พ.ร.ก.",
    "พระราชกฤษฎีกา",
    "พ.ร.ฎ.",
    "รัฐธรรมนูญ",
    "ระเบียบ",
    "ข้อบังคับ",
    "กฎกระทรวง",
    "ประมวล",
    "ข้อบัญญัติ",
    "เทศบัญญัติ",
    "ข้อกำหนด",
    "ประกาศ",
];

/// How far a law's name reaches back from its year.
const LONGEST_NAME: usize = 600;

/// Whether the digits at the beginning can be the day of a date: one or two, or the four of an ISO year.
pub(crate) fn may_be_day(text: &str) -> bool {
    let behind = text.trim_start_matches(is_digit);
    match text.chars().take(5).take_while(|c| is_digit(*c)).count() {
        0 => true,
        1 | 2 => !behind.is_empty(),
        4 => behind.starts_with('-'),
        _ => false,
    }
}

/// A day: not the rest of a longer number (`0-2345-12/5/2565`).
pub(crate) fn is_day(before: &str) -> bool {
    let mut back = before.chars().rev();
    let joined = back.next().is_some_and(|c| matches!(c, '.' | '/' | ':' | ',') || is_dash(c));
    !(joined && back.next().is_some_and(is_digit))
}

/// A day that has its month from a later one: `วันที่ ๑๗ และ …`.
pub(crate) fn is_listed_day(before: &str, after: &str) -> bool {
    if !is_day(before) && !before.ends_with(',') {
        return false;
    }
    let and = after.trim_start_matches(is_space);
    if !and.starts_with(',') {
        return true;
    }
    // Numbers before a comma are many things; days only where that is said.
    let tail = before.trim_end_matches(|c: char| is_space(c) || is_digit(c) || matches!(c, ',' | '-' | '–'));
    tail.ends_with("ที่")
}

/// A month: not the month of a day that cannot be (`๓๑ กันยายน ๒๕๖๕`), and no institution (`สำนักงาน ก.พ. ๒๕๖๕`).
pub(crate) fn is_month(before: &str, abbreviated: bool) -> bool {
    let near = before.trim_end_matches(is_space);
    let unlabelled = near.strip_suffix("เดือน").map_or(near, |rest| rest.trim_end_matches(is_space));
    if (1..=2).contains(&trailing_digits(unlabelled)) || near.ends_with(['/', '.']) {
        return false;
    }
    if !abbreviated {
        return true;
    }
    if near.len() < before.len() || !near.ends_with(is_thai_letter) {
        return !INSTITUTION.iter().any(|word| near.ends_with(word));
    }
    ["เดือน", "ถึง", "และ", "ใน", "ช่วง", "ของ", "หรือ", "เมื่อ", "สิ้น", "ภายใน", "ต้น", "กลาง", "ปลาย"]
        .iter()
        .any(|word| near.ends_with(word))
}

/// A year: not one after a number of years (`๕ ปี ๒๕๖๕`), nor one that is part of a law's name.
pub(crate) fn is_year(before: &str) -> bool {
    let near = before.trim_end_matches(is_space);
    !near.ends_with(is_digit) && !ends_in_law(near)
}

fn ends_in_law(near: &str) -> bool {
    if near.ends_with(')') && near.rsplit_once('(').is_some_and(|(_, inside)| inside.starts_with("ฉบับ"))
    {
        return true;
    }
    let free = [
        "ใน",
        "เมื่อ",
        "ตั้งแต่",
        "ระหว่าง",
        "(",
        "ถึง",
        "-",
        "–",
        "ของ",
        "ประจำ",
        "ราว",
        "ปลาย",
        "ต้น",
        "วันที่",
        "ก่อน",
        "หลัง",
        "ณ",
        "สมัย",
    ];
    if free.iter().any(|word| near.ends_with(word)) {
        return false;
    }
    let tail = tail(near, LONGEST_NAME);
    let name = LAWS
        .iter()
        .filter_map(|law| tail.rfind(law).and_then(|at| tail.get(at + law.len()..)))
        .min_by_key(|name| name.len());
    name.is_some_and(|name| {
        !name.contains(is_break)
            && !["พ.ศ.", "พุทธศักราช", "ลงวันที่", "เมื่อ", "  "].iter().any(|word| name.contains(word))
            && name.split(is_blank).count() <= 4
    })
}

/// The last `bytes` of a text, or a little less.
fn tail(text: &str, bytes: usize) -> &str {
    let from = text.len().saturating_sub(bytes);
    (from..text.len()).find_map(|at| text.get(at..)).unwrap_or_default()
}

fn trailing_digits(text: &str) -> usize {
    text.chars().rev().take_while(|c| is_digit(*c)).count()
}

fn is_digit(c: char) -> bool {
    digit_value(c).is_some()
}

fn is_space(c: char) -> bool {
    is_blank(c) || is_break(c)
}
