//! Private bodies: what stands in their names is no body and no place of its own.

use super::context::BEFORE;
use super::tables;
use crate::text::chars::is_thai_letter;
use crate::text::{begins_with_one, ends_with_one, occurrences};

/// Words that make what follows, also behind a space, the name of a private body.
const OPENING: &[&str] = &[
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
    "แม่บ้าน",
];

/// Words that open names which end with the area of the body: `หอการค้าจังหวัดเลย`, `สมาคมขนส่งสินค้าจังหวัดตาก`. Also those of
/// monks, which are no offices of the state, and of
/// committees, which are no bodies of their own.
const OF_AREAS: &[&str] = &[
    "สมาคม",
    "ชมรม",
    "มูลนิธิ",
    "หอการค้า",
    "สภาอุตสาหกรรม",
    "สมาพันธ์",
    "สหกรณ์การเกษตร",
    "สหกรณ์ออมทรัพย์",
    "สหกรณ์โคนม",
    "วิสาหกิจชุมชน",
    "กลุ่มเกษตรกร",
    "สภาองค์กรชุมชน",
    "แม่บ้านมหาดไทย",
    "เจ้าคณะ",
    "บริษัท",
    "ห้างหุ้นส่วน",
    "คณะกรรมการ",
    "อนุกรรมการ",
    "ประธานกรรมการ",
    "คณะทำงาน",
];

/// The most letters between such a word and the area.
const LONGEST: usize = 45;

/// Whether a match that follows `before` belongs to the name of a private body.
pub(super) fn has_in_name(before: &str, matched: &str) -> bool {
    const ENDS: &[&str] = &["จังหวัด", "อำเภอ", "ตำบล", "เทศบาล", "กรุงเทพ", "กำนัน", "ผู้ใหญ่บ้าน", "คณบดี"];
    let near = before.trim_end_matches(' ');
    ends_with_one(near, OPENING)
        || before.ends_with("จำกัด")
        || begins_with_one(matched, ENDS) && goes_on(before)
}

/// Whether the name of a private body opens behind a title.
pub(super) fn opens(after: &str) -> bool {
    let near = after.trim_start_matches(' ');
    begins_with_one(near, OPENING) || begins_with_one(near, &["หจก.", "บจก.", "บมจ.", "บจ."])
}

/// Whether the name of a private body runs on to the end of a text without a word of the sentence.
fn goes_on(before: &str) -> bool {
    let mut len = 0;
    for c in before.chars().rev().take(LONGEST + 15).take_while(|c| is_thai_letter(*c)) {
        len += c.len_utf8();
    }
    let run = before.len().checked_sub(len).and_then(|at| before.get(at..)).unwrap_or_default();
    let opening = occurrences(run, OF_AREAS).map(|(at, word)| at + word.len()).max();
    let Some(name) = opening.and_then(|at| run.get(at..)) else { return false };
    let is_sentence = || {
        BEFORE.iter().any(|word| word.len() > 'ก'.len_utf8() && name.ends_with(word))
            || tables::STOP_WORDS.ends(name)
    };
    name.chars().count() <= LONGEST && (name.is_empty() || !is_sentence())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_run_on_to_a_word_of_the_sentence() {
        for before in ["ร่วมกับหอการค้า", "สมาคมขนส่งสินค้า", "รองเจ้าคณะ", "บริษัท ", "ประธานแม่บ้านมหาดไทย"]
        {
            assert!(has_in_name(before, "จังหวัดตาก"), "{before}");
        }
        assert!(has_in_name("สมาคมสภา", "คณบดีคณะเทคโนโลยีสารสนเทศ"));
        assert!(has_in_name("ประชุมคณะกรรมการธรรมาภิบาล", "จังหวัดตาก"));
        assert!(!has_in_name("คณะกรรมการลงพื้นที่", "จังหวัดตาก"));
        assert!(!has_in_name("มหกรรมการเงิน", "กรุงเทพฯ"));
        for before in ["สมาคมเดินทางไป", "สมาชิกสมาคมใน", "สมาคมขนส่ง ", "หอการค้าและ", ""]
        {
            assert!(!has_in_name(before, "จังหวัดตาก"), "{before}");
        }
        assert!(!has_in_name("สมาคมขนส่งสินค้า", "นายกรัฐมนตรี"));
    }
}
