//! The words that say what is counted.

use core::fmt;

/// The word that says what is counted: `คน` of `สี่ร้อยคน`, `วัน` of `สามสิบวัน`.
///
/// Known are the classifiers (ลักษณนาม) and units of measure that government texts count with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Classifier(&'static str);

impl Classifier {
    /// The classifier that `word` is.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        ALL.binary_search(&word).ok().and_then(|at| ALL.get(at)).copied().map(Self)
    }

    /// The word.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.0
    }

    /// The longest classifier at the beginning of `text`.
    pub(super) fn at_start(text: &str) -> Option<Self> {
        // The table is sorted: what `text` begins with stands before it, the longest last.
        let end = ALL.partition_point(|word| *word <= text);
        let first = text.chars().next()?;
        let mut near = ALL.get(..end)?.iter().rev().take_while(|word| word.starts_with(first));
        // The first letters are alike; the second ones are told apart by their last byte.
        let second = text.as_bytes().get(5)?;
        let word = *near.find(|word| word.as_bytes().get(5) == Some(second) && text.starts_with(**word))?;
        let behind = text.strip_prefix(word)?;
        let is_other = |(begin, ends): &(&str, &[&str])| {
            *begin == word && ends.iter().any(|end| behind.starts_with(end))
        };
        (!OTHER_WORDS.iter().any(is_other)).then_some(Self(word))
    }
}

impl fmt::Display for Classifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// What makes another word of a classifier that it follows: นายก, เท่าไร, ส่วนราชการ.
const OTHER_WORDS: &[(&str, &[&str])] = &[
    ("นาย", &["ก", "ทะเบียน", "จ้าง", "อำเภอ"]),
    ("เท่า", &["ไร", "ไห", "กับ", "นั้น", "นี้", "เทียม", "ที่", "ทัน"]),
    ("ส่วน", &["ราชการ", "ร่วม", "ใหญ่", "กลาง", "ท้องถิ่น", "งาน"]),
    ("ราย", &["ได้", "จ่าย", "งาน", "ละเอียด", "ชื่อ"]),
    ("ทาง", &["การ", "ราชการ", "ด้าน", "หลวง"]),
    ("คณะ", &["รัฐมนตรี"]),
    ("หน้า", &["ที่", "กาก"]),
    ("ตัว", &["แทน", "อย่าง", "เลข", "เอง"]),
    ("งาน", &["นี้", "ที่"]),
    ("ข้อ", &["ความ", "มูล", "เสนอ", "ตกลง"]),
    ("ผล", &["ประโยชน์", "การ", "งาน", "กระทบ", "ผลิต"]),
    ("แผน", &["ก", "ที่"]),
];

/// Sorted.
const ALL: &[&str] = &[
    "กรณี",
    "กรอบ",
    "กระทง",
    "กระสอบ",
    "กรัม",
    "กลุ่ม",
    "กล่อง",
    "กอง",
    "กะ",
    "กำลัง",
    "กิจกรรม",
    "กิโลกรัม",
    "กิโลวัตต์",
    "กิโลเมตร",
    "ก้อน",
    "ขบวน",
    "ขวด",
    "ขั้น",
    "ขั้นตอน",
    "ข้อ",
    "คณะ",
    "คณะกรรมการ",
    "คดี",
    "คน",
    "ครอบครัว",
    "ครัวเรือน",
    "ครั้ง",
    "คราว",
    "คะแนน",
    "คัน",
    "คู่",
    "งวด",
    "งาน",
    "จังหวัด",
    "จุด",
    "ฉบับ",
    "ชนิด",
    "ชั่วโมง",
    "ชั้น",
    "ชาติ",
    "ชุด",
    "ช่อง",
    "ช่องจราจร",
    "ช่องทาง",
    "ดวง",
    "ดอก",
    "ดอลลาร์",
    "ดอลลาร์สหรัฐ",
    "ด้าน",
    "ตอน",
    "ตัน",
    "ตัว",
    "ตัวชี้วัด",
    "ตารางกิโลเมตร",
    "ตารางวา",
    "ตารางเมตร",
    "ตำบล",
    "ตำแหน่ง",
    "ตู้",
    "ต้น",
    "ถัง",
    "ถุง",
    "ทาง",
    "ทีม",
    "ท่อน",
    "ท่าน",
    "นาที",
    "นาย",
    "นิ้ว",
    "บริษัท",
    "บาร์เรล",
    "บ่อ",
    "ประการ",
    "ประเทศ",
    "ประเภท",
    "ปาก",
    "ปี",
    "ผล",
    "ผืน",
    "ฝั่ง",
    "ฝ่าย",
    "พื้นที่",
    "ฟุต",
    "ภาค",
    "ภาษา",
    "มัด",
    "มาตรการ",
    "มาตรา",
    "มิลลิกรัม",
    "มิลลิเมตร",
    "มื้อ",
    "ม้วน",
    "ยุทธศาสตร์",
    "ยูโร",
    "รอบ",
    "ระดับ",
    "ระยะ",
    "ราย",
    "รายการ",
    "รุ่น",
    "รูป",
    "ลำ",
    "ลำน้ำ",
    "ลิตร",
    "ลูก",
    "ลูกบาศก์เมตร",
    "ล้อ",
    "วรรค",
    "วัน",
    "วันทำการ",
    "วิชา",
    "วิธี",
    "วินาที",
    "สถานี",
    "สมัย",
    "สัปดาห์",
    "สาขา",
    "สาย",
    "สำนวน",
    "สำรับ",
    "สี",
    "ส่วน",
    "หน่วย",
    "หน่วยกิต",
    "หน่วยงาน",
    "หน้า",
    "หมายเลข",
    "หมู่",
    "หมู่บ้าน",
    "หยวน",
    "หลักสูตร",
    "หลักเกณฑ์",
    "หลัง",
    "หลังคาเรือน",
    "หุ้น",
    "ห้อง",
    "องค์",
    "องค์กร",
    "องศา",
    "องศาเซลเซียส",
    "อย่าง",
    "อัตรา",
    "อำเภอ",
    "เกวียน",
    "เกาะ",
    "เขต",
    "เข็ม",
    "เครื่อง",
    "เชือก",
    "เซนติเมตร",
    "เดือน",
    "เตียง",
    "เที่ยว",
    "เที่ยวบิน",
    "เท่า",
    "เท่าตัว",
    "เป้าหมาย",
    "เฟส",
    "เมกะวัตต์",
    "เมตร",
    "เมล็ด",
    "เม็ด",
    "เยน",
    "เรื่อง",
    "เลขหมาย",
    "เลน",
    "เล่ม",
    "เสา",
    "เสาหลัก",
    "เสียง",
    "เส้น",
    "เส้นทาง",
    "เหรียญ",
    "เหรียญสหรัฐ",
    "แขวง",
    "แท่ง",
    "แนวทาง",
    "แบบ",
    "แปลง",
    "แผน",
    "แผนงาน",
    "แผ่น",
    "แรงม้า",
    "แห่ง",
    "โครงการ",
    "โควตา",
    "โดส",
    "โต๊ะ",
    "โมดูล",
    "โรง",
    "โรงงาน",
    "โรงพยาบาล",
    "โรงเรียน",
    "ใบ",
    "ไตรมาส",
    "ไร่",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(ALL.is_sorted_by(|a, b| a < b));
    }

    #[test]
    fn the_longest_wins() {
        let at_start = |text| Classifier::at_start(text).map(|c| c.0);
        assert_eq!(at_start("วันทำการนับแต่"), Some("วันทำการ"));
        assert_eq!(at_start("วันนับแต่"), Some("วัน"));
        assert_eq!(at_start("ตารางกิโลเมตร"), Some("ตารางกิโลเมตร"));
        assert_eq!(at_start("คนไทย"), Some("คน"));
        assert_eq!(at_start("ฯลฯ"), None);
        assert_eq!(at_start(""), None);
    }
}
