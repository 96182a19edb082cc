//! Deadlines in a running text: what binds someone, what only looks so, and what the words around add.

use saraban::{BuddhistDate, Deviation, Kind, Scanner, Value};

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
pub(crate) fn assert_found(text: &str, expected: &[&str]) {
    assert_eq!(found(text), expected, "{text}");
}

#[track_caller]
pub(crate) fn assert_none(text: &str) {
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
    assert_found("กรณีเกิดเหตุให้รายงานภายใน ๓๐ นาที", &["counted event date"]);
    assert_found("หากพบผู้ป่วยให้แจ้งภายใน ๒๔ ชั่วโมง", &["counted event date"]);
    assert_found("เมื่อได้รับหนังสือฉบับนี้ให้ตอบภายใน ๗ วัน", &["counted receipt date"]);
    assert_found("เมื่อกระทรวง ทบวง กรมได้รับหนังสือฉบับนี้ให้ตอบภายใน ๗ วัน", &["counted receipt date"]);
    assert_found("ตามมติเมื่อวันที่ ๑ มีนาคม ๒๕๖๗ ให้รายงานภายใน ๑๕ วัน", &["counted 2024-03-30"]);
}

#[test]
fn the_event_behind_the_count() {
    assert_found("ให้พบแพทย์ภายใน ๒ วัน เมื่อถูกสุนัขกัด", &["counted event date"]);
    assert_found("ให้ตอบภายใน ๗ วัน เมื่อได้รับหนังสือฉบับนี้", &["counted receipt date"]);
    assert_found("ให้ตอบภายใน ๗ วัน เมื่อวันที่ ๑ มีนาคม ๒๕๖๗ ได้ประชุม", &["counted 2024-03-22"]);
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

/// A day that comes back is a duty where someone has one.
#[test]
fn days_that_come_back() {
    assert_found("ให้รายงานในวันที่ ๕ ของทุกเดือน", &["recurring 2024-04-05"]);
    assert_found("วันที่ ๕ ของทุกเดือน", &["recurring 2024-04-05"]);
    assert_none("ซึ่งตรงกับวันที่ ๕ ของทุกเดือน");
    assert_none("วันหยุดของร้านคือวันที่ ๕ ของทุกเดือน");
    assert_none("ตลาดนัดเปิดขายในวันที่ ๕ ของทุกเดือน ณ ลานวัด");
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
pub(crate) fn assert_due(text: &str, expected: &[&str]) {
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
fn times_that_are_taken_back() {
    assert_due("ให้รายงานทุกวัน ยกเว้นวันหยุดราชการ", &["2024-03-18", "2024-03-19"]);
    assert_due("ให้รายงานทุกวัน (เว้นวันเสาร์และวันอาทิตย์)", &["2024-03-18", "2024-03-19"]);
    assert_due("ให้รายงานทุกวัน เว้นวันเสาร์ วันอาทิตย์", &["2024-03-17", "2024-03-18"]);
    assert_due("ให้รายงานทุกวัน ยกเว้นวันเสาร์ - อาทิตย์ และวันหยุดนักขัตฤกษ์", &["2024-03-18", "2024-03-19"]);
    assert_due("ภายในวันที่ ๕ ของทุกเดือน ยกเว้นเดือนเมษายนและเดือนมิถุนายน", &["2024-05-05", "2024-07-05"]);
    assert_due("ให้รายงานทุกเดือน ยกเว้นเดือนเมษายน", &["2024-03-31", "2024-05-31"]);
    let is_doubtful = |text: &str| {
        let deadline = Scanner::new().entities(text).find(|entity| entity.kind() == Kind::Deadline);
        deadline.unwrap().deviations().contains(saraban::Deviation::Ambiguous)
    };
    assert!(is_doubtful("ให้รายงานทุกวันศุกร์เว้นศุกร์"));
    assert!(is_doubtful("ให้รายงานทุกวันทำการ ยกเว้นวันศุกร์"));
    assert!(!is_doubtful("ให้รายงานทุกเดือน ยกเว้นเดือนเมษายน"));
    assert!(!is_doubtful("ภายในวันที่ ๕ ของทุกเดือน ยกเว้นเดือนเมษายน"));
    assert!(!is_doubtful("ให้รายงานทุกวัน เว้นแต่มีเหตุจำเป็น"));
    assert!(!is_doubtful("ให้รายงานทุกวัน โดยไม่เว้นวันหยุดราชการ"));
}

#[test]
fn events_that_are_days_without_a_year() {
    let deadline: saraban::Counted = "ภายใน ๖๐ วัน นับแต่วันที่ ๓๐ มิถุนายน".parse().unwrap();
    let saraban::Anchor::Event(event) = deadline.anchor() else { panic!() };
    assert_eq!(event.as_str(), "วันที่ ๓๐ มิถุนายน");
}

#[test]
fn the_event_in_brackets() {
    assert_found("ให้รับรางวัลภายใน ๓๐ วัน (นับจากวันที่ประกาศผล)", &["counted event date"]);
    assert_found("ให้ตอบภายใน ๗ วัน (นับแต่วันที่ได้รับหนังสือ)", &["counted receipt date"]);
    assert_found("ให้แล้วเสร็จภายใน ๖๐ วันนับจากวันนี้ที่มีการเปิดโครงการ", &["counted 2024-05-14"]);
}

#[test]
fn words_before_a_limit() {
    assert_due("ภายในกำหนดวันที่ ๒๖ ของทุกเดือน", &["2024-03-26", "2024-04-26"]);
    assert_found("ภายในหกสิบวันนับแต่วันสิ้นปีงบประมาณ (อย่างช้าไม่เกินวันที่ ๒๘ พฤศจิกายน ๒๕๖๗)", &["fixed 2024-11-28"]);
}

#[test]
fn what_stands_between_a_count_and_its_event() {
    assert_found("นำส่งภายใน 7 วัน (หรือ 15 วันกรณียื่นออนไลน์) นับแต่วันที่จ่ายเงิน", &["counted event date"]);
    assert_found("ให้นำส่งภายใน 15 วันท าการ นับแต่วันที่ได้รับเงิน", &["counted receipt date"]);
    assert_due("รายงานผลทุกสิ้นไตรมาส ภายในวันที่ 15 ของเดือนถัดไป", &["2024-04-15", "2024-07-15"]);
    let found = Scanner::new().entities("อย่างช้าไม่เกิน 3 วันทำการถัดไป").next().unwrap();
    assert!(found.deviations().are_doubtful());
}

#[test]
fn times_of_a_year_by_their_numbers() {
    assert_due(
        "ให้รายงานปีละ ๒ ครั้ง ครั้งที่ ๑ ภายในวันที่ ๓๑ มีนาคม และครั้งที่ ๒ ภายในวันที่ ๓๐ กันยายน",
        &["2024-03-31", "2024-09-30"],
    );
    assert_found(
        "ให้รายงานปีละ ๒ ครั้ง ครั้งที่ ๑ ภายในวันที่ ๓๑ มีนาคม ๒๕๖๘ ครั้งที่ ๒ ภายในวันที่ ๓๐ กันยายน ๒๕๖๘",
        &["recurring 2024-06-30", "fixed 2025-03-31", "fixed 2025-09-30"],
    );
    assert_due("รายงานประจำปี (กำหนดส่ง ๓๑ ตุลาคมของทุกปี)", &["2024-10-31", "2025-10-31"]);
}

#[test]
fn calendar_days_are_days() {
    assert_found("ให้ส่งมอบภายใน ๓๐ วันปฏิทิน นับแต่วันที่ ๑ มกราคม ๒๕๖๖", &["counted 2023-01-31"]);
    assert_found("ภายใน ๓๐ วันปฏิทิน นับแต่วันที่ได้รับหนังสือ", &["counted receipt date"]);
    assert_found("ภายใน ๓๐ วัน นับแต่วันที่ได้รับทราบคำสั่ง", &["counted receipt date"]);
}

#[test]
fn a_span_of_time_before_its_rule() {
    assert_due("ตั้งแต่เดือนตุลาคม ๒๕๖๗ เป็นต้นไป ให้รายงานทุกวันที่ ๕ ของเดือน", &["2024-10-05", "2024-11-05"]);
    assert_due("ตั้งแต่เดือนมกราคม ๒๕๖๗ เป็นต้นมา ในทุกวันที่ ๑๕ ของเดือน", &["2024-01-15", "2024-02-15"]);
    assert_due("ระหว่างวันที่ ๑๑ - ๑๗ เมษายน ๒๕๖๗ ขอให้จังหวัดรายงานทุกวัน", &["2024-04-11", "2024-04-12"]);
    assert_due("ในปีงบประมาณ พ.ศ. ๒๕๖๘ ให้รายงานทุกไตรมาส", &["2024-12-31", "2025-03-31"]);
    // What was so far, and the time of something else.
    assert_due(
        "ตั้งแต่ปี ๒๕๖๐ เป็นต้นมา กรมได้ดำเนินการอย่างต่อเนื่อง จึงขอให้รายงานทุกวันที่ ๕ ของเดือน",
        &["2024-04-05", "2024-05-05"],
    );
    assert_due(
        "ระหว่างวันที่ ๑ - ๕ มกราคม ๒๕๖๗ มีการประชุม ขอให้รายงานทุกวันที่ ๕ ของเดือน",
        &["2024-04-05", "2024-05-05"],
    );
    assert_none("ตั้งแต่วันที่ ๑ เมษายน ๒๕๖๗ เป็นต้นไป เปิดให้บริการทุกวัน");
}

#[test]
fn a_limit_behind_words() {
    assert_due("ให้รายงานเป็นรายไตรมาสให้กรมทราบภายในวันที่ ๑๐ ของเดือนถัดไป", &["2024-04-10", "2024-07-10"]);
    assert_found("รายงานผลเป็นรายเดือนตามแบบที่แนบ โดยส่งภายในวันทำการที่ ๓ ของเดือนถัดไป", &["recurring 2024-04-03"]);
}

#[test]
fn days_of_the_same_month() {
    assert_found(
        "ให้ยืนยันข้อมูลระหว่างวันที่ ๑๐ - ๒๕ มิถุนายน ๒๕๖๗ และตรวจสอบให้แล้วเสร็จไม่เกินวันที่ ๓๐ เดือนเดียวกัน",
        &["fixed 2024-06-25", "fixed 2024-06-30"],
    );
    assert_found("เลื่อนกำหนดส่งรายงานจากวันที่ ๓๑ มีนาคม ๒๕๖๗ เป็นวันศุกร์ที่ ๑๒ เมษายน ๒๕๖๗", &["fixed 2024-04-12"]);
    assert_none("งานตรงกับวันเสาร์ที่ ๑๓ เมษายน ๒๕๖๗ เป็นวันเสาร์ที่ ๑๓ เมษายน ๒๕๖๗");
}

#[test]
fn what_closes() {
    assert_found("ปิดระบบรับข้อมูลวันที่ ๑๙ เมษายน ๒๕๖๗ เวลา ๒๔.๐๐ น.", &["fixed 2024-04-19"]);
    assert_found("วันสุดท้ายของการส่งผลงาน วันที่ ๑๙ เมษายน ๒๕๖๗", &["fixed 2024-04-19"]);
    assert_none("เปิดลงทะเบียนวันที่ ๑๙ เมษายน ๒๕๖๗");
    assert_none("ปิดระบบเพื่อปรับปรุงวันที่ ๑๙ เมษายน ๒๕๖๗");
}

#[test]
fn before_something_without_a_word_for_the_least() {
    assert_found("ให้แจ้งก่อนวันสิ้นสุดสัญญา ๓๐ วัน", &["counted event date"]);
    assert_found("ต้องยื่นคำขอต่ออายุก่อนใบอนุญาตสิ้นอายุ ๓๐ วัน", &["counted event date"]);
    assert_found("ต้องยื่นคำขอต่ออายุก่อนวันที่ใบอนุญาตสิ้นอายุไม่น้อยกว่า ๓๐ วัน", &["counted event date"]);
    assert_none("ชมนิทรรศการก่อนวันเปิดงาน ๓๐ วัน");
}

#[test]
fn days_behind_a_rule_are_no_hour() {
    assert_found("รายงานทุกไตรมาส ภายใน ๓๐ วัน", &["recurring 2024-03-31", "counted 2024-04-14"]);
}

#[test]
fn each_month_in_which_something_happens() {
    assert_due("นำส่งเงินสมทบภายใน ๑๕ วัน นับแต่วันสิ้นเดือนที่มีการหักเงินไว้", &["2024-04-15", "2024-05-15"]);
}

#[test]
fn what_is_done_with_this_letter() {
    assert_found("ให้รายงานภายใน ๑๐ วันทำการ นับแต่วันที่ลงรับหนังสือ", &["counted receipt date"]);
    assert_found("ให้รายงานภายใน ๑๐ วัน นับแต่วันลงนามในหนังสือนี้", &["counted 2024-03-25"]);
    assert_found("ให้รายงานภายใน ๑๐ วัน นับแต่วันลงนามในสัญญา", &["counted event date"]);
}

#[test]
fn days_by_the_thousand() {
    assert_found("ให้แล้วเสร็จภายในกำหนด ๑,๒๖๐ วัน นับถัดจากวันที่ ๑ มกราคม ๒๕๖๗", &["counted 2027-06-14"]);
}

#[test]
fn a_count_runs_from_the_rule_before_it() {
    assert_found(
        "ทุกวันที่ ๑ และ ๑๖ ของเดือนให้ตรวจนับพัสดุ และรายงานภายใน ๓ วันทำการ",
        &["recurring 2024-03-16", "counted event date"],
    );
    assert_found(
        "ให้สอบทานทุกวันที่ ๕ ของเดือน แล้วแจ้งผลภายใน ๗ วัน",
        &["recurring 2024-04-05", "counted event date"],
    );
    assert_found(
        "โปรดส่งภายในสัปดาห์ที่ ๓ ของเดือนมีนาคม ๒๕๖๗ หรืออย่างช้าไม่เกินวันที่ ๒๓ มีนาคม ๒๕๖๗",
        &["fixed 2024-03-23"],
    );
}

/// Days behind a rule may run from each of its times.
#[test]
fn a_count_behind_a_rule_is_doubtful() {
    let doubts = |text: &str| {
        let deadlines = Scanner::new().entities(text).filter(|entity| entity.kind() == Kind::Deadline);
        deadlines.last().unwrap().deviations().contains(saraban::Deviation::Ambiguous)
    };
    assert!(doubts("ให้ตรวจสอบทุกสิ้นเดือน และรายงานภายใน ๓ วันทำการ"));
    assert!(!doubts("ให้ตรวจสอบทุกสิ้นเดือน และรายงานภายใน ๓ วันทำการ นับแต่วันที่ตรวจ"));
    assert!(!doubts("ให้ตรวจสอบ และรายงานภายใน ๓ วันทำการ"));
}

#[test]
fn the_end_of_the_month_behind_another() {
    assert_due("ให้จ่ายภายในสิ้นเดือนถัดจากเดือนที่สมาชิกส่งเงินสะสม", &["2024-04-30", "2024-05-31"]);
}

/// The second day has no word of its own, the first borrows its month.
#[test]
fn two_days_of_one_limit() {
    assert_found("ให้ส่งภายในวันที่ ๑๐ และ ๒๕ เมษายน ๒๕๖๗", &["fixed 2024-04-10", "fixed 2024-04-25"]);
    assert_found("ให้ส่งภายในวันที่ ๓๐ เมษายน และ ๓๐ กันยายน ๒๕๖๗", &["fixed 2024-04-30", "fixed 2024-09-30"]);
    assert_found(
        "ให้ส่งภายในวันที่ 30 เม.ย. 67 และ 30 ก.ย. 67 ตามลำดับ",
        &["fixed 2024-04-30", "fixed 2024-09-30"],
    );
    assert_found("ให้ส่งภายใน ๓๐ เมษายน ๒๕๖๗ และ ๑๕ พฤษภาคม ๒๕๖๗", &["fixed 2024-04-30", "fixed 2024-05-15"]);
    assert_found("ให้ส่งภายในวันที่ ๑๐ เมษายน ๒๕๖๗ และจัดประชุม ๒๕ เมษายน ๒๕๖๗", &["fixed 2024-04-10"]);
    assert_none("จัดประชุมวันที่ ๑๐ และ ๒๕ เมษายน ๒๕๖๗");
}

#[test]
fn of_this_paper() {
    assert_found("ให้ยื่นภายใน ๓๐ วัน นับแต่วันที่ประกาศนี้", &["counted 2024-04-14"]);
    assert_found("ให้ยื่นภายใน ๓๐ วัน นับแต่วันที่มีคำสั่งนี้เป็นต้นไป", &["counted 2024-04-14"]);
    assert_found("ให้ยื่นภายใน ๓๐ วัน นับแต่วันที่ประกาศนี้มีผลใช้บังคับ", &["counted event date"]);
    assert_found("ให้ยื่นภายใน ๓๐ วัน นับแต่วันที่หนังสือรับรองสิ้นอายุ", &["counted event date"]);
    assert_found("ให้ยื่นภายใน ๓๐ วัน นับแต่วันที่ได้รับคำสั่งนี้", &["counted receipt date"]);
}

/// Neither the quarter nor the months of a count are those of the letter.
#[test]
fn what_only_begins_like_a_period() {
    assert_found("ให้ได้ภายในสิ้นไตรมาสที่ ๓", &["fixed 2024-06-30"]);
    assert_found("ให้ได้ภายในไตรมาสที่ ๓ ปีนี้", &["fixed 2024-09-30"]);
    assert_found("ให้ได้ภายในไตรมาสแรกของปีงบประมาณหน้า", &["fixed 2024-12-31"]);
    assert_none("หากใช้ไฟฟ้าเกิน ๑๕๐ หน่วยภายใน ๓ เดือนดังกล่าว");
}

/// Of which month or year it is, only the text before could tell.
#[test]
fn the_same_month_of_nothing() {
    let deviations = |text: &str| {
        Scanner::new().entities(text).find(|found| found.kind() == Kind::Deadline).unwrap().deviations()
    };
    assert!(deviations("ให้ส่งภายในวันที่ ๑๐ เดือนเดียวกัน").contains(Deviation::Ambiguous));
    assert!(deviations("ให้ส่งภายในวันที่ ๑๐ เมษายน ศกเดียวกัน").contains(Deviation::Ambiguous));
    assert!(deviations("ประชุมเดือนเมษายน ๒๕๖๗ ให้ส่งภายในวันที่ ๑๐ เดือนเดียวกัน").is_empty());
    assert!(deviations("ประชุมปี ๒๕๖๗ ให้ส่งภายในวันที่ ๑๐ เมษายน ศกเดียวกัน").is_empty());
}
