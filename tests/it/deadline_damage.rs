//! Deadlines where a scan has lost the tone marks or parted a phrase over two lines.

use saraban::{Deviation, Kind, ParseOptions, Rolling, Scanner, Value};

use super::deadline_text::{assert_due, assert_found, assert_none};

#[test]
fn without_tone_marks() {
    assert_found("สงใหสำนักงานจังหวัดภายในวันศุกร์ที ๒๙ มีนาคม ๒๕๖๗", &["fixed 2024-03-29"]);
    assert_found("ใหรายงานภายในวันที ๓๐ เดือนนี", &["fixed 2024-03-30"]);
    assert_found("ใหรายงานภายในไตรมาสที ๓ ของปีงบประมาณ พ.ศ. ๒๕๖๗", &["fixed 2024-06-30"]);
    assert_found("ใหเบิกจายใหแลวเสร็จกอนสินเดือนเมษายน ๒๕๖๗", &["fixed 2024-04-30"]);
    assert_found("ใหรายงานทุกสินเดือน", &["recurring 2024-03-31"]);
    assert_found("ใหรายงานทุกวันที ๑๕ ของเดือนคู", &["recurring 2024-04-15"]);
    assert_found("ใหรายงานปีละ ๑ ครัง", &["recurring 2024-12-31"]);
    assert_found("ใหรายงานภายใน ๗ วัน นับแตวันทีไดรับหนังสือฉบับนี", &["counted receipt date"]);
    assert_found("ใหรายงานภายใน ๗ วัน นับแตวันทีในหนังสือนี", &["counted 2024-03-22"]);
    assert_found("ใหยืนคำขอภายใน ๙๐ วัน กอนวันทีหนังสือรับรองสินอายุ", &["counted event date"]);
}

/// Where tone marks stand around it, a word without its own is another.
#[test]
fn with_tone_marks_around() {
    assert_found("ให้ส่งภายใน ๗ วัน ใหญ่ที่สุด", &["counted 2024-03-22"]);
    assert_none("รายงานว่ามีทุกสินค้าในร้านค้า");
    assert_none("ก่อสร้างกอนวันที่ดินแดนนั้น");
}

#[test]
fn damage_is_reported() {
    let text = "ใหรายงานภายในวันศุกร์ที ๒๙ มีนาคม ๒๕๖๗";
    let found: Vec<_> =
        Scanner::new().entities(text).filter(|found| found.kind() == Kind::Deadline).collect();
    assert!(found.iter().all(|found| found.deviations().contains(Deviation::DamagedWord)), "{found:?}");
    assert_eq!(found.len(), 1);
}

#[test]
fn an_event_over_two_lines() {
    let text = "ภายใน ๑๕ วัน นับแต่วันที่ได้\n        รับหนังสือ";
    assert_found(text, &["counted receipt date"]);
    assert_found("ภายใน ๑๕ วัน นับแต่วัน\nที่ได้รับแจ้งคำสั่ง", &["counted receipt date"]);
    assert_found("ภายใน ๑๕ วัน นับแต่วันประชุม\nให้เลขานุการรายงาน", &["counted event date"]);
    let read = saraban::Counted::parse_with(text, ParseOptions::LENIENT).unwrap();
    assert_eq!(read.value.to_string(), "ภายใน ๑๕ วัน นับแต่วันที่ได้รับหนังสือ");
    assert!(read.deviations.contains(Deviation::LineBreak));
}

/// Which way a holiday moves the first deadline of a text.
fn rolling(text: &str) -> Option<Rolling> {
    Scanner::new().entities(text).find_map(|found| match found.value() {
        Value::Deadline(saraban::Deadline::Fixed(fixed)) => fixed.rolling(),
        Value::Deadline(saraban::Deadline::Recurring(rule)) => rule.rolling(),
        _ => None,
    })
}

#[test]
fn holidays_before_the_rule() {
    let clause = "หากตรงกับวันหยุดราชการ ให้เลื่อนเป็นวันทำการถัดไป";
    assert_eq!(rolling(&format!("{clause} โดยให้รายงานทุกวันที่ ๕ ของเดือน")), Some(Rolling::Following));
    assert_eq!(rolling(&format!("{clause} และส่งภายในวันที่ ๕ เมษายน ๒๕๖๗")), Some(Rolling::Following));
    // It belongs to the rule before it.
    let text = format!("ประชุมทุกวันที่ ๑ {clause} และให้ส่งสรุปภายในวันที่ ๕ เมษายน ๒๕๖๗");
    let last = Scanner::new().entities(&text).filter(|found| found.kind() == Kind::Deadline).last().unwrap();
    assert!(
        matches!(last.value(), Value::Deadline(saraban::Deadline::Fixed(fixed)) if fixed.rolling().is_none())
    );
}

#[test]
fn labels_that_a_space_or_a_line_parts() {
    assert_found("ให้ส่งภายในวัน ที่ ๘ เมษายน ๒๕๖๗", &["fixed 2024-04-08"]);
    assert_found("ให้ส่งภายในวัน\nที่ 8 เม.ย. 67", &["fixed 2024-04-08"]);
    assert_due("ให้รายงานทุกวัน ที่ ๒๘ ของเดือน", &["2024-03-28", "2024-04-28"]);
    assert_due("ให้รายงานภายในวัน ที่ ๕ ของเดือนถัดไป", &["2024-04-05", "2024-05-05"]);
    assert_found("ภายใน ๗ วัน นับแต่วัน ที่ได้รับหนังสือ", &["counted receipt date"]);
    assert_found("ภายใน ๕ วัน นับถัดจากวัน ที่ ๔ มีนาคม ๒๕๖๗", &["counted 2024-03-09"]);
    assert_due("ให้รายงานทุกวัน ที่ศาลากลางจังหวัด", &["2024-03-16", "2024-03-17"]);
}

#[test]
fn labels_that_lost_marks() {
    assert_found("ส่งภายในวันที ๑๙ เมษายน ๒๕๖๗", &["fixed 2024-04-19"]);
    assert_found("ส่งภายในวนที่ ๑๙ เมษายน ๒๕๖๗", &["fixed 2024-04-19"]);
    assert_none("ภายในวันทำ ๑๙ ครั้ง");
}

/// Some fonts have ำ for every า.
#[test]
fn a_vowel_drawn_for_another() {
    assert_found("กำหนดให้มีกำรรำยงำนผลทุก ๓ เดือน", &["recurring 2024-06-15"]);
    assert_found("เงินสมทบจำกเดิมครบกำหนดวันที่ ๓๐ กรกฎำคม ๒๕๖๗ เป็นวันที่ ๓๐ กันยำยน ๒๕๖๗", &["fixed 2024-09-30"]);
    assert_found("ขยำยกำหนดเวลำกำรยื่นแบบ ออกไปจนถึงวันที่ ๓๑ พฤษภำคม ๒๕๖๗", &["fixed 2024-05-31"]);
    assert_none("ได้รำยงำนผลให้จังหวัดทรำบภำยในวันที่ ๑๕ มกรำคม ๒๕๖๗ เรียบร้อยแล้ว");
}

#[test]
fn labels_whose_marks_moved() {
    assert_found("ส่งภายในวนั ที่ ๑๙ เมษายน ๒๕๖๗", &["fixed 2024-04-19"]);
    assert_found("ส่งภายในวันท ี่ ๑๙ เมษายน ๒๕๖๗", &["fixed 2024-04-19"]);
    assert_found("รายงานทุกวนั ที่ ๕ ของเดือน", &["recurring 2024-04-05"]);
    assert_found("ให้ตอบภายใน ๗ วัน นับแต่วนั ที่ได้รับหนังสือ", &["counted receipt date"]);
    assert_found("ให้ตอบภายใน ๗ วัน นับแต่วันท ี่ได้รับหนังสือ", &["counted receipt date"]);
}

/// The end of a line tears a word between its syllables.
#[test]
fn torn_words() {
    assert_found("ให้แล้วเสร็จภาย\nในวันที่ ๓๐ เมษายน ๒๕๖๗", &["fixed 2024-04-30"]);
    assert_found("ให้แล้วเสร็จภาย\r\n    ในวันที่ ๓๐ เมษายน ๒๕๖๗", &["fixed 2024-04-30"]);
    assert_found("ให้ตอบภายใน ๗ วัน นับ\nแต่วันที่ได้รับหนังสือ", &["counted receipt date"]);
    assert_none("ตรวจสอบภาย\n\nในวันที่ ๓๐ เมษายน ๒๕๖๗");
    assert_none("พบศัตรูภาย\nนอก");
}

/// A blank before ำ parts no words.
#[test]
fn a_blank_before_sara_am() {
    assert_found("ให้ตอบภายใน ๕ วันท ำการ นับแต่วันที่ ๔ มีนาคม ๒๕๖๗", &["counted 2024-03-11"]);
}
