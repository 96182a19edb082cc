//! Deadlines in a running text: what binds someone, what only looks so, and what the words around add.

use saraban::{BuddhistDate, Kind, Scanner, Value};

/// `form: first due day or what is missing`, of each deadline that is found in a text of 15 March 2024.
fn found(text: &str) -> Vec<String> {
    let issued: BuddhistDate = "๑๕ มีนาคม ๒๕๖๗".parse().unwrap();
    let line = |value: &Value| {
        let Value::Deadline(deadline) = value else { return None };
        let json = serde_json::to_value(deadline.schedule(Some(issued))).unwrap();
        let due = json["due"].get(0).unwrap_or(&json["needs"]);
        Some(format!("{} {}", json["form"].as_str()?, due.as_str()?))
    };
    Scanner::new()
        .entities(text)
        .filter(|entity| entity.kind() == Kind::Deadline)
        .filter_map(|entity| line(entity.value()))
        .collect()
}

#[track_caller]
fn assert_found(text: &str, expected: &[&str]) {
    assert_eq!(found(text), expected, "{text}");
}

#[track_caller]
fn assert_none(text: &str) {
    assert_found(text, &[]);
}

#[test]
fn windows_of_applications_and_offers() {
    assert_found("ลงทะเบียนเข้าร่วมประชุมได้ตั้งแต่วันที่ ๑ - ๓๐ เมษายน ๒๕๖๗", &["fixed 2024-04-30"]);
    assert_found("ส่งผลงานเข้าประกวดได้ตั้งแต่วันนี้จนถึงวันที่ 15 เม.ย. 67", &["fixed 2024-04-15"]);
    assert_found("เปิดรับข้อเสนอโครงการตั้งแต่วันที่ 1 มี.ค. - 15 เม.ย. 67", &["fixed 2024-04-15"]);
    assert_found("ขอรับซองเอกสารประกวดราคาระหว่างวันที่ ๑ ถึง ๑๐ เมษายน ๒๕๖๗", &["fixed 2024-04-10"]);
    assert_found("สมัครสอบได้ตั้งแต่วันที่ ๑ ถึง ๑๐ เมษายน ๒๕๖๗", &["fixed 2024-04-10"]);
    assert_found("เปิดรับสมัคร 1 – 15 เม.ย. 67", &["fixed 2024-04-15"]);
    assert_found("สิ้นสุดการรับสมัครวันที่ ๑๕ เมษายน ๒๕๖๗", &["fixed 2024-04-15"]);
    assert_found(
        "ผู้ยื่นข้อเสนอต้องเสนอราคาในวันที่ ๕ เมษายน ๒๕๖๗ ระหว่างเวลา ๐๙.๐๐ น. ถึง ๑๒.๐๐ น.",
        &["fixed 2024-04-05"],
    );
    assert_none("จัดประชุมวันที่ ๕ เมษายน ๒๕๖๗ ระหว่างเวลา ๐๙.๐๐ น. ถึง ๑๒.๐๐ น.");
    assert_none("รับสมัครระหว่างวันที่ ๓ - ๒๗ กุมภาพันธ์ ๒๕๖๗ มีผู้สมัครจำนวน ๑๒๐ คน");
}

#[test]
fn the_event_before_the_count() {
    assert_found("เมื่อดำเนินการแล้วเสร็จให้รายงานภายใน ๑๕ วัน", &["counted event date"]);
    assert_found("ให้รายงานหลังจากดำเนินการแล้วเสร็จภายใน ๓๐ วัน", &["counted event date"]);
    assert_found("เมื่อได้รับหนังสือฉบับนี้ให้ตอบภายใน ๗ วัน", &["counted receipt date"]);
    assert_found("ตามมติเมื่อวันที่ ๑ มีนาคม ๒๕๖๗ ให้รายงานภายใน ๑๕ วัน", &["counted 2024-03-30"]);
}

#[test]
fn a_day_in_brackets() {
    assert_found("ให้ส่งภายใน ๓๐ วัน นับแต่วันที่คณะรัฐมนตรีมีมติ (๑๒ มีนาคม ๒๕๖๗)", &["counted 2024-04-11"]);
    assert_found("ให้ส่งภายใน ๖๐ วัน นับแต่วันสิ้นปีงบประมาณ (๒๙ พฤศจิกายน ๒๕๖๗)", &["fixed 2024-11-29"]);
    assert_found("ให้ส่งภายใน ๓๐ วัน นับแต่วันที่มีมติ (ครบกำหนดวันที่ ๑๑ เมษายน ๒๕๖๗)", &["fixed 2024-04-11"]);
    assert_found(
        "ให้ส่งภายใน ๓๐ วัน นับแต่วันที่ได้รับแจ้ง โดยให้กองคลังตรวจสอบภายในวันที่ ๕ เมษายน ๒๕๖๗",
        &["counted receipt date", "fixed 2024-04-05"],
    );
}

#[test]
fn what_is_put_off() {
    assert_found(
        "จากเดิมต้องยื่นหลักสูตรต่อนายทะเบียนให้ความเห็นชอบภายใน ๖๐ วัน นับแต่วันอบรม เป็นภายใน ๑๒๐ วัน นับแต่วันอบรม",
        &["counted event date"],
    );
    assert_found("เลื่อนกำหนดส่งจากวันที่ ๓๑ มีนาคม ๒๕๖๗ เป็นภายในวันที่ ๓๐ เมษายน ๒๕๖๗", &["fixed 2024-04-30"]);
}

#[test]
fn two_days_of_one_duty() {
    assert_found(
        "ให้รายงานภายในวันที่ ๓๑ มีนาคม ๒๕๖๗ และวันที่ ๓๐ กันยายน ๒๕๖๗",
        &["fixed 2024-03-31", "fixed 2024-09-30"],
    );
    assert_none("ในวันที่ ๓๑ มีนาคม ๒๕๖๗ และวันที่ ๓๐ กันยายน ๒๕๖๗");
}

#[test]
fn on_a_day_only_where_something_is_to_be_finished() {
    assert_found("ให้ดำเนินการให้แล้วเสร็จในวันที่ ๓๐ เมษายน ๒๕๖๗", &["fixed 2024-04-30"]);
    assert_none("จะจัดพิธีในวันที่ ๓๐ เมษายน ๒๕๖๗");
}

#[test]
fn what_was_done_or_is_claimed() {
    assert_none("จังหวัดได้รายงานผลให้กรมทราบเป็นประจำทุกเดือนแล้ว");
    assert_none("สามารถจับกุมผู้กระทำผิดได้ภายใน ๒๔ ชั่วโมง");
    assert_none("ซึ่งสำเร็จภายใน ๒ เดือน นับแต่เริ่มโครงการ");
    assert_none("สมุนไพรลดน้ำหนัก เห็นผลภายใน ๗ วัน");
    assert_none("กรณีผู้รับบำนาญเสียชีวิตภายใน ๖๐ เดือน นับแต่เดือนที่มีสิทธิ");
    assert_found("เร่งหามาตรการแก้ไขปัญหายางพาราภายใน ๗ วัน", &["counted 2024-03-22"]);
}

#[test]
fn what_ends_by_itself() {
    assert_none("กฎกระทรวงซึ่งจะครบกำหนดการใช้บังคับในวันที่ ๒๙ มิถุนายน ๒๕๖๗");
    assert_none("สัญญาครบกำหนดวันที่ ๓๐ กันยายน ๒๕๖๗");
    assert_none("ซึ่งจะครบกำหนดมาตรการในวันที่ ๓๑ ตุลาคม ๒๕๖๗");
    assert_none("ระยะเวลาชำระหนี้ไม่เกิน ๑๒ เดือน นับจากวันกู้");
    assert_found("ครบกำหนดชำระวันที่ ๑๕ เมษายน ๒๕๖๗", &["fixed 2024-04-15"]);
}

#[test]
fn what_is_on_the_air() {
    assert_none("รายการชาวบ้านคุยกัน ทุกวันศุกร์ เวลา ๒๐.๑๕ น.");
    assert_found("เป็นประจำทุกวันศุกร์ ภายในเวลา ๑๖.๐๐ น.", &["recurring 2024-03-22"]);
}

#[test]
fn rounds_of_the_fiscal_year() {
    assert_found("ให้รายงานรอบ ๖ เดือน และรอบ ๑๒ เดือน", &["recurring 2024-03-31"]);
    assert_found("ให้รายงานผลปีละ ๒ ครั้ง (รอบ ๖ เดือน และรอบ ๑๒ เดือน)", &["recurring 2024-03-31"]);
    assert_found("รายงานผลรอบ ๖ เดือน (ตุลาคม - มีนาคม) ภายในวันที่ ๑๐ เมษายน ๒๕๖๗", &["fixed 2024-04-10"]);
}

#[test]
fn a_cadence_and_its_limit_are_one_rule() {
    // In months or in quarters, it is every quarter.
    for cadence in ["ทุกไตรมาส", "ทุก ๓ เดือน", "ไตรมาสละ ๑ ครั้ง", "ปีละ ๔ ครั้ง"]
    {
        assert_due(
            &format!("ให้รายงาน{cadence} ภายในวันที่ ๑๐ ของเดือนแรกของไตรมาสถัดไป"),
            &["2024-04-10", "2024-07-10"],
        );
        assert_due(&format!("ให้รายงาน{cadence} ภายใน ๑๕ วันนับแต่วันสิ้นไตรมาส"), &["2024-04-15", "2024-07-15"]);
    }
    assert_due("ให้รายงานทุกสิ้นไตรมาส ภายใน ๑๕ วันนับแต่วันสิ้นไตรมาส", &["2024-04-15", "2024-07-15"]);
    assert_due("ให้รายงานทุกสิ้นเดือน ภายใน ๕ วันนับแต่วันสิ้นเดือน", &["2024-04-05", "2024-05-05"]);
    assert_due("ให้รายงานเดือนละ ๒ ครั้ง ภายในวันที่ ๑ และวันที่ ๑๖", &["2024-03-16", "2024-04-01"]);
    assert_due("ให้รายงานทุก ๖ เดือน ภายในวันที่ ๑๐ ของเดือนถัดไป", &["2024-04-10", "2024-10-10"]);
    assert_due("ให้รายงานทุก ๒ ปี ภายในวันที่ ๓๑ มกราคม", &["2025-01-31", "2027-01-31"]);
}

/// The first two due days of the one rule of a text.
#[track_caller]
fn assert_due(text: &str, expected: &[&str]) {
    let issued: BuddhistDate = "๑๕ มีนาคม ๒๕๖๗".parse().unwrap();
    let found: Vec<_> =
        Scanner::new().entities(text).filter(|entity| entity.kind() == Kind::Deadline).collect();
    let [one] = found.as_slice() else { panic!("{} rules in {text}", found.len()) };
    let Value::Deadline(deadline) = one.value() else { panic!("{text}") };
    let json = serde_json::to_value(deadline.schedule(Some(issued))).unwrap();
    let due: Vec<_> =
        json["due"].as_array().unwrap().iter().take(2).map(|day| day.as_str().unwrap()).collect();
    assert_eq!(due, expected, "{text}");
}

#[test]
fn times_that_are_taken_back_make_a_rule_doubtful() {
    let is_doubtful = |text: &str| {
        let deadline = Scanner::new().entities(text).find(|entity| entity.kind() == Kind::Deadline);
        deadline.unwrap().deviations().contains(saraban::Deviation::Ambiguous)
    };
    for text in [
        "ให้รายงานทุกวัน ยกเว้นวันหยุดราชการ",
        "ให้รายงานทุกวัน (เว้นวันเสาร์และวันอาทิตย์)",
        "ให้รายงานทุกวันศุกร์เว้นศุกร์",
        "ภายในวันที่ ๕ ของทุกเดือน ยกเว้นเดือนเมษายน",
    ] {
        assert!(is_doubtful(text), "{text}");
    }
    assert!(!is_doubtful("ให้รายงานทุกวัน เว้นแต่มีเหตุจำเป็น"));
    assert!(!is_doubtful("ให้รายงานทุกวัน โดยไม่เว้นวันหยุดราชการ"));
}

#[test]
fn calendar_days_are_days() {
    assert_found("ให้ส่งมอบภายใน ๓๐ วันปฏิทิน นับแต่วันที่ ๑ มกราคม ๒๕๖๖", &["counted 2023-01-31"]);
    assert_found("ภายใน ๓๐ วันปฏิทิน นับแต่วันที่ได้รับหนังสือ", &["counted receipt date"]);
    assert_found("ภายใน ๓๐ วัน นับแต่วันที่ได้รับทราบคำสั่ง", &["counted receipt date"]);
}
