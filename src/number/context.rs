//! What around a match says that it is no number.

/// How a quantity can begin that does not begin with a digit.
pub(crate) const BEGINNINGS: &[&str] = &[
    "-",
    "฿",
    "หนึ่ง",
    "สอง",
    "สาม",
    "สี่",
    "ห้า",
    "หก",
    "เจ็ด",
    "แปด",
    "เก้า",
    "สิบ",
    "ยี่สิบ",
    "ร้อย",
    "พัน",
    "หมื่น",
    "แสน",
    "ล้าน",
    "ศูนย์จุด",
    "ศูนย์บาท",
    "ลบ",
    "ติดลบ",
    "กึ่งหนึ่ง",
    "ครึ่งหนึ่ง",
];

/// Whether what stands around it lets a match be a number.
pub(crate) fn is_number(_before: &str, _matched: &str, _after: &str) -> bool {
    true
}
