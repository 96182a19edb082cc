//! Texts whose marks stand one letter too far: `ขอ้ มลู` for `ข้อมูล`.
//!
//! Some extractions draw a vowel above or below, or a tone mark, on the letter behind its own, mostly with a blank behind that.
//! Where marks belong only a vocabulary can tell, so what is put right is known words of official prose, none of whose marks is
//! lost: no clean text has a word so misspelt.

use alloc::borrow::Cow;

use super::chars::{is_mark, is_thai_letter};
use super::loose::begins_alike;

/// Words of the subjects of letters and of the titles of what they enclose.
const WORDS: &[&str] = &[
    "กลุ่ม",
    "กิจกรรม",
    "กุมภาพันธ์",
    "ขยะมูลฝอย",
    "ขับเคลื่อน",
    "ขึ้นทะเบียน",
    "ขั้นเงินเดือน",
    "ข้อบัญญัติ",
    "ข้อมูล",
    "ข้อเสนอ",
    "ข้าราชการ",
    "คัดเลือก",
    "ครัวเรือน",
    "ความคิดเห็น",
    "คุณภาพ",
    "คุณสมบัติ",
    "คุ้มครอง",
    "งบอุดหนุน",
    "เงินอุดหนุน",
    "เงินเดือน",
    "จังหวัด",
    "จัดการ",
    "จัดตั้ง",
    "จัดทำ",
    "จัดซื้อ",
    "จัดจ้าง",
    "จัดสรร",
    "จิตอาสา",
    "ชี้แจง",
    "ชุมชน",
    "ซักซ้อม",
    "ดำเนินการ",
    "เด็ก",
    "ติดตาม",
    "ตั้งแต่",
    "ท้องถิ่น",
    "ทั่วไป",
    "ที่ดิน",
    "เทศบัญญัติ",
    "นักเรียน",
    "บริการ",
    "บริหาร",
    "บุคลากร",
    "บัญชี",
    "เบิกจ่าย",
    "เบี้ยยังชีพ",
    "ปฏิบัติ",
    "ประจำปี",
    "ประชาสัมพันธ์",
    "ประชุม",
    "ปรับปรุง",
    "ป้องกัน",
    "ผู้สูงอายุ",
    "ผู้รับผิดชอบ",
    "แผนปฏิบัติ",
    "พัฒนา",
    "พิการ",
    "พิจารณา",
    "พื้นที่",
    "มั่นคง",
    "มิถุนายน",
    "มีนาคม",
    "มูลฝอย",
    "เมืองพัทยา",
    "ยุทธศาสตร์",
    "รับรอง",
    "รับฟัง",
    "เรื่อง",
    "เร่งรัด",
    "ลูกจ้าง",
    "เลื่อน",
    "วิธี",
    "วินัย",
    "ศูนย์",
    "ศึกษา",
    "ส่งเสริม",
    "สนับสนุน",
    "สวัสดิการ",
    "สัญญา",
    "สิ่งก่อสร้าง",
    "สิ่งแวดล้อม",
    "สิ่งปลูกสร้าง",
    "สิทธิ",
    "สุขภาพ",
    "สุขาภิบาล",
    "หนังสือ",
    "หน่วยงาน",
    "หมู่บ้าน",
    "หลักเกณฑ์",
    "ให้ความ",
    "อนุเคราะห์",
    "อนุมัติ",
    "อุดหนุน",
    "อุทกภัย",
    "อุปกรณ์",
    "อัคคีภัย",
];

/// The text with the marks of known words on their own letters again.
pub(crate) fn put_back(text: &str) -> Cow<'_, str> {
    // A moved mark leaves a blank behind, or ends the text.
    let may_be_moved = text.split(' ').any(|part| part.ends_with(is_mark));
    if !may_be_moved {
        return Cow::Borrowed(text);
    }
    let mut repaired = Cow::Borrowed("");
    let (mut at, mut last) = (0, 0);
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let mut alike = WORDS.iter().filter(|word| begins_alike(rest, word));
        let found = alike.find_map(|word| Some((*word, moved(rest, word)?)));
        if let Some((word, len)) = found {
            repaired.to_mut().push_str(text.get(last..at).unwrap_or_default());
            repaired.to_mut().push_str(word);
            at += len;
            last = at;
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    if last == 0 {
        return Cow::Borrowed(text);
    }
    repaired.to_mut().push_str(text.get(last..).unwrap_or_default());
    repaired
}

/// The bytes that `word` takes at the beginning of `text`, with at least one mark on the letter behind its own and none lost.
fn moved(text: &str, word: &str) -> Option<usize> {
    let (mut read, mut due) = (text, word);
    let (mut pending, mut is_moved) = ("", false);
    while let Some(letter) = due.chars().next() {
        read = read.strip_prefix(letter)?;
        due = due.get(letter.len_utf8()..)?;
        let own = marks(due);
        due = due.strip_prefix(own)?;
        let found = marks(read);
        read = read.strip_prefix(found)?;
        if found == own && pending.is_empty() {
            continue;
        }
        // Marks moved here from the letter before, those of this one on to the next.
        if found != pending {
            return None;
        }
        is_moved |= !found.is_empty();
        let parted =
            read.strip_prefix(' ').filter(|rest| !found.is_empty() && rest.starts_with(is_thai_letter));
        read = parted.unwrap_or(read);
        pending = own;
    }
    (is_moved && pending.is_empty()).then_some(text.len() - read.len())
}

/// The marks that a text begins with.
fn marks(text: &str) -> &str {
    let end = text.find(|c| !is_mark(c)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_back() {
        for (text, right) in [
            ("การสำรวจขอ้ มลู แหล่งน้ำชมุ ชน", "การสำรวจข้อมูลแหล่งน้ำชุมชน"),
            ("แจ้งองค์กรปกครองส่วนทอ้ งถนิ่ ", "แจ้งองค์กรปกครองส่วนท้องถิ่น "),
            ("ส่งหนงั สอื การประชมุ ประจำปี", "ส่งหนังสือการประชุมประจำปี"),
            ("ขอเชญิ ประชมุ  ครั้งที่ ๑", "ขอเชญิ ประชุม  ครั้งที่ ๑"),
            ("ประชมุ", "ประชุม"),
            ("การประชมุ ชี้แจง", "การประชุมชี้แจง"),
        ] {
            assert_eq!(put_back(text), right);
        }
    }

    #[test]
    fn clean_and_unknown_words_stay() {
        for text in ["การสำรวจข้อมูลแหล่งน้ำชุมชน", "เข้าชมชนบท", "กี่ ครั้ง", "ที่ดิน ที่ ๑", "", "abc"]
        {
            assert!(matches!(put_back(text), Cow::Borrowed(_)), "{text}");
            assert_eq!(put_back(text), text);
        }
    }
}
