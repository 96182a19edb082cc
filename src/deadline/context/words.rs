//! Words that say what is going on around a deadline.

use alloc::string::String;

/// Someone has to give or tell something.
pub(super) const REPORTS: &[&str] = &[
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
pub(super) const DUTIES: &[&str] = &[
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

/// What someone may do of his own habit: a duty only where it is asked for.
pub(super) const ACTIVITIES: &[&str] =
    &["ตรวจ", "ติดตาม", "ดำเนินการ", "ประเมิน", "ทบทวน", "ปรับปรุง", "จัดเก็บ", "รวบรวม", "ส่งเข้า", "ส่งเสริม"];

/// Something takes place, is open or is remembered.
pub(super) const EVENTS: &[&str] = &[
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
    "ตักบาตร",
    "สวดมนต์",
    "พระพุทธมนต์",
    "พิธี",
];

/// Someone may apply, bid, register.
pub(super) const APPLICATIONS: &[&str] = &[
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
    "โหวต",
    "แสดงความคิดเห็น",
    "รับฟังความคิดเห็น",
    "ขอเข้าร่วม",
    "เสนอขอ",
    "คัดค้าน",
    "ยืนยันสิทธิ",
    "ยืนยันข้อมูล",
    "บันทึกข้อมูล",
    "กรอกข้อมูล",
    "ลงข้อมูล",
    "นำเข้าข้อมูล",
    "ดาวน์โหลด",
    "คำขอ",
    "ข้อเสนอ",
    "ขอกู้",
    "เปิดรับผลงาน",
];

/// Offers are handed in: within the hours of one day too.
pub(super) const OFFERS: &[&str] = &["เสนอราคา", "ข้อเสนอ", "ซอง", "เอกสารประกวดราคา"];

/// Something is put off.
pub(super) const EXTENSIONS: &[&str] =
    &["ขยาย", "จากเดิม", "ผ่อนผัน", "เลื่อนกำหนด", "เลื่อนการ", "เลื่อนเวลา", "เลื่อนระยะ", "เลื่อนวัน", "ต่อเวลา"];

/// What is done within a time that is put off, beside duties and applications.
pub(super) const PUT_OFF: &[&str] = &[
    "เบิก",
    "ก่อหนี้",
    "ใช้จ่าย",
    "เข้าร่วม",
    "จดทะเบียน",
    "ขึ้นทะเบียน",
    "เปิดรับ",
    "เปิดลง",
    "เปิดให้ลง",
    "เปิดให้ยื่น",
    "เปิดระบบ",
];

/// What holds for a time that is put off: no duty, but what someone has or is spared.
pub(super) const PRIVILEGES: &[&str] = &[
    "มาตรการ",
    "บังคับใช้",
    "ใช้บังคับ",
    "ลด",
    "ยกเว้น",
    "งด",
    "ตรึง",
    "คง",
    "พัก",
    "ผ่อน",
    "อัตรา",
    "เปิด",
    "พำนัก",
    "อยู่",
    "สถานการณ์ฉุกเฉิน",
    "สิทธิ",
    "คุ้มครอง",
    "ช่วยเหลือ",
    "อายุ",
    "ห้าม",
    "ระงับ",
    "วาระ",
    "สัมปทาน",
    "สัญญา",
];

/// What has an end of its own, said right before it: `ใบอนุญาตหมดอายุภายในวันที่…`, `มีผลใช้บังคับได้ภายในปี…`.
pub(super) const HOLDS: &[&str] =
    &["หมดอายุ", "สิ้นอายุ", "สิ้นผล", "หมดวาระ", "ครบวาระ", "มีผล", "ใช้บังคับ", "บังคับใช้", "ใช้ได้"];

/// What stands before or behind a word for an event that is only named: `เข้าร่วมประชุม`, `สอบราคา`.
pub(super) const NAMES_BEFORE: &[&str] = &[
    "ร่วม",
    "ร่วมการ",
    "เข้า",
    "เข้ารับการ",
    "เข้ารับ",
    "ตรวจ",
    "ทด",
    "สมัคร",
    "ธรรมเนียมการ",
    "ประกอบการ",
    "ประกาศผลการ",
];
pub(super) const NAMES_BEHIND: &[&str] = &["ราคา", "ถาม", "สวน", "ทาน", "เทียบ"];

/// What ends by itself; nobody has to do anything by then.
pub(super) const ENDS_ITSELF: &[&str] = &[
    "บังคับ",
    "มาตรการ",
    "วาระ",
    "อายุ",
    "สัมปทาน",
    "ไถ่ถอน",
    "สัญญา",
    "พันธบัตร",
    "ตั๋วเงิน",
    "ใบอนุญาต",
    "ดำรงตำแหน่ง",
];

/// What someone claims, or what has come about.
pub(super) const CLAIMS: &[&str] = &[
    "เห็นผล",
    "เต็มวงเงิน",
    "จำหน่ายหมด",
    "ขายหมด",
    "ดีขึ้น",
    "มีอาการ",
    "แสดงอาการ",
    "คลี่คลาย",
    "หายเอง",
    "ลดน้ำหนัก",
    "น้ำหนัก",
    "กิโลกรัม",
    "ผิวขาว",
    "เพิ่มขึ้น",
    "ลดลง",
    "ปรับขึ้น",
    "จับกุม",
    "เสียชีวิต",
    "ถึงแก่ความตาย",
    "เกิดขึ้น",
    "ครบกำหนดชำระ",
];

/// What holds or has happened before a day, which then ends no duty: `ผู้ที่เกิดก่อนวันที่…`.
pub(super) const CONDITIONS: &[&str] =
    &["เกิด", "เคย", "มีอยู่", "อยู่", "ได้รับ", "ซื้อ", "จดทะเบียน", "อนุญาต", "เข้ามา", "ทำงาน", "ตั้งแต่", "แล้ว", "บรรจุ"];

/// What begins an event that time is counted from, before the duty or behind it.
pub(super) const AFTER_WORDS: &[&str] =
    &["เมื่อ", "หลังจาก", "ภายหลัง", "หลังการ", "หลังสิ้นสุด", "หลังได้รับ", "กรณีเกิด", "กรณีพบ", "หากเกิด", "หากพบ"];

/// What someone thinks will come about.
pub(super) const EXPECTATIONS: &[&str] =
    &["คาดว่า", "คาดการณ์", "คาดหมาย", "คาดหวัง", "คาดจะ", "คาดแล้วเสร็จ", "น่าจะ"];

/// What a plan wants to reach.
pub(super) const AIMS: &[&str] = &["เป้า", "มุ่งสู่", "วิสัยทัศน์", "เพิ่มขึ้นเป็น"];

/// The words that are listened to most, as they are in a text that has lost its tone marks, and as they should be.
const LOST_TONES: &[(&str, &str)] = &[
    ("สง", "ส่ง"),
    ("ยืน", "ยื่น"),
    ("แจง", "แจ้ง"),
    ("ตอง", "ต้อง"),
    ("แลว", "แล้ว"),
    ("ให", "ให้"),
    ("ได", "ได้"),
    ("ตังแต", "ตั้งแต่"),
    ("กอน", "ก่อน"),
    ("ผู", "ผู้"),
    ("ถา", "ถ้า"),
    ("คืบหนา", "คืบหน้า"),
];

/// A text that has lost its tone marks, with those of the words that are listened to most.
pub(super) fn with_tones(text: &str) -> String {
    let mut whole = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((lost, toned)) = LOST_TONES.iter().find(|(lost, _)| rest.starts_with(lost)) {
            whole.push_str(toned);
            rest = rest.strip_prefix(lost).unwrap_or_default();
        } else {
            whole.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::chars::is_tone;

    #[test]
    fn tones_come_back() {
        let right = "ผู้รับผิดชอบต้องส่งรายงานความคืบหน้าให้แจ้งก่อนแล้วยื่น ถ้าได้ตั้งแต่วันนี";
        assert_eq!(with_tones(&right.replace(is_tone, "")), right);
        assert_eq!(with_tones("งาน"), "งาน");
    }
}
