//! Posts of a career with their level, which belong to no body by their name.

use alloc::format;

use super::post::position;
use super::{Organisation, place, words};
use crate::lex::{Blanks, Cursor, blanks};
use crate::options::Deviation;
use crate::text::begins_with_one;
use crate::text::chars::is_thai_letter;

/// What posts of a career are called after.
pub(super) const CAREERS: &[&str] = &[
    "นัก",
    "เจ้าพนักงาน",
    "เจ้าหน้าที่",
    "นิติกร",
    "วิศวกร",
    "นายช่าง",
    "พยาบาลวิชาชีพ",
    "นายแพทย์",
    "เภสัชกร",
    "บรรณารักษ์",
    "สถาปนิก",
    "ศึกษานิเทศก์",
    "นายสัตวแพทย์",
    "ทันตแพทย์",
    "ผู้อำนวยการเฉพาะด้าน",
    "ครู",
    "พนักงานคุมประพฤติ",
    "พนักงานสอบสวน",
    "เศรษฐกร",
    "ภัณฑารักษ์",
    "โภชนากร",
];

/// A post of a career with its level: `นักจัดการงานทั่วไปชำนาญการ`.
pub(super) fn career(start: Cursor<'_>) -> Option<(Cursor<'_>, Organisation)> {
    const LEVELS: &[&str] =
        &["ชำนาญการพิเศษ", "ชำนาญการ", "ปฏิบัติการ", "เชี่ยวชาญ", "ทรงคุณวุฒิ", "ปฏิบัติงาน", "ชำนาญงาน", "อาวุโส"];
    let word = CAREERS.iter().find(|word| start.rest().starts_with(**word))?;
    let len: usize =
        start.rest().chars().take(70).take_while(|c| is_thai_letter(*c)).map(char::len_utf8).sum();
    let run = start.rest().get(..len)?;
    let behind = start.skip(word.len());
    if words::stops(behind) && !begins_with_one(behind.rest(), LEVELS) {
        return None;
    }
    if LEVELS.iter().any(|level| run.ends_with(level)) {
        return Some((start.skip(len), position(run)));
    }
    // The level behind a space.
    let (next, found) = blanks(start.skip(len));
    let level = LEVELS.iter().find(|level| place::after(next, level).is_some())?;
    let end = next.skip(level.len());
    let is_post = matches!(found, Blanks::One | Blanks::Many) && !end.peek().is_some_and(is_thai_letter);
    let end = end.deviate_since(&start, Deviation::ExtraSpace).ok().filter(|_| is_post)?;
    Some((end, position(format!("{run}{level}"))))
}
