//! Days of the year, and the words by which one asks for them: halves and rounds, what was put off, what only lasts.

use crate::deadline_text::{assert_found, assert_none};
use saraban::{BuddhistDate, Deadline, Deviations, Frequency, ParseOptions};

/// The first six due days of a rule in a letter of 15 March 2024, its frequency, and what deviates.
#[track_caller]
fn rule(text: &str) -> (Frequency, String, Deviations) {
    let issued: BuddhistDate = "๑๕ มีนาคม ๒๕๖๗".parse().unwrap();
    let read =
        Deadline::parse_with(text, ParseOptions::LENIENT).unwrap_or_else(|error| panic!("{text}: {error}"));
    let Deadline::Recurring(rule) = &read.value else { panic!("{text} is no rule") };
    let schedule = read.value.schedule(Some(issued));
    let days: Vec<_> = schedule.due().iter().map(|day| day.to_gregorian().to_string()).collect();
    (rule.frequency(), days.join(" "), read.deviations)
}

#[track_caller]
fn assert_rule(text: &str, frequency: Frequency, due: &str) {
    let (read, days, deviations) = rule(text);
    assert_eq!((read, days.get(..due.len())), (frequency, Some(due)), "{text}");
    assert!(!deviations.are_doubtful(), "{text}");
}

#[test]
fn every_so_many_months_on_days_of_the_year() {
    const HALVES: &str = "2024-04-15 2024-10-15 2025-04-15 2025-10-15";
    assert_rule("ทุก ๖ เดือน ภายในวันที่ ๑๕ เมษายน และ ๑๕ ตุลาคม ของทุกปี", Frequency::Semiannual, HALVES);
    assert_rule("ทุก 6 เดือน (ภายในวันที่ 15 เมษายน และวันที่ 15 ตุลาคม)", Frequency::Semiannual, HALVES);
    assert_rule(
        "รอบ ๖ เดือน ภายในวันที่ ๑๕ เมษายน และรอบ ๑๒ เดือน ภายในวันที่ ๑๕ ตุลาคม ของทุกปี",
        Frequency::Semiannual,
        HALVES,
    );
    assert_rule(
        "รอบ ๖ เดือนแรก ภายในวันที่ ๑๕ เมษายน และรอบ ๖ เดือนหลัง ภายในวันที่ ๑๕ ตุลาคม ของทุกปี",
        Frequency::Semiannual,
        HALVES,
    );
    assert_rule(
        "ปีละ ๒ ครั้ง ครั้งที่ ๑ ภายในวันที่ ๑๕ เมษายน ครั้งที่ ๒ ภายในวันที่ ๑๕ ตุลาคม",
        Frequency::Semiannual,
        HALVES,
    );
    assert_rule(
        "ทุก ๓ เดือน ภายในวันที่ ๕ มกราคม เมษายน กรกฎาคม และตุลาคม",
        Frequency::Quarterly,
        "2024-04-05 2024-07-05 2024-10-05 2025-01-05",
    );
    assert_rule(
        "ภายในวันที่ ๕ ของเดือนเมษายนและเดือนตุลาคม",
        Frequency::Semiannual,
        "2024-04-05 2024-10-05 2025-04-05",
    );
    // One day does not make two times a year: what comes back is in doubt.
    assert!(rule("ทุก ๖ เดือน").2.is_empty());
    let read = Deadline::parse_with("รายงานทุก ๖ เดือน ภายในวันที่ ๓๐ กันยายน", ParseOptions::LENIENT);
    assert!(read.is_err());
    assert_found("รายงานทุก ๖ เดือน ภายในวันที่ ๓๐ กันยายน", &["recurring 2024-09-15", "fixed 2024-09-30"]);
    // Rounds of one year only are days of that year.
    assert_found(
        "รอบ ๖ เดือน ภายในวันที่ ๑๕ เมษายน ๒๕๖๗ และรอบ ๑๒ เดือน ภายในวันที่ ๑๕ ตุลาคม ๒๕๖๗",
        &["fixed 2024-04-15", "fixed 2024-10-15"],
    );
}

#[test]
fn the_end_of_every_year() {
    assert_rule("ภายในวันสิ้นปีงบประมาณของทุกปี", Frequency::Yearly, "2024-09-30 2025-09-30");
    assert_rule("ภายในสิ้นปีของทุกปี", Frequency::Yearly, "2024-12-31 2025-12-31");
    assert_rule("ภายในสิ้นไตรมาสของทุกไตรมาส", Frequency::Quarterly, "2024-03-31 2024-06-30");
    assert_found("ให้ส่งภายในสิ้นปีงบประมาณ", &["fixed 2024-09-30"]);
    assert_found("แจ้งภายในวันที่ ๓๑ มีนาคม ของทุกป", &["recurring 2024-03-31"]);
    assert_found("แจ้งภายในวันที่ ๓๑ มีนาคม ของทุกประเทศ", &["fixed 2024-03-31"]);
}

#[test]
fn what_can_only_be_taken_for_a_day() {
    let (frequency, days, deviations) = rule("ทุกต้นเดือน");
    assert_eq!((frequency, days.get(..10)), (Frequency::Monthly, Some("2024-04-10")));
    assert!(deviations.are_doubtful());
    assert_found("ให้ส่งภายในต้นเดือนเมษายน ๒๕๖๗", &["fixed 2024-04-10"]);
    let (frequency, days, deviations) = rule("ทุก ๆ ๓ ชั่วโมง");
    assert_eq!((frequency, days.get(..21)), (Frequency::Daily, Some("2024-03-16 2024-03-17")));
    assert!(deviations.are_doubtful());
    assert_eq!(rule("ทุก ๔๘ ชั่วโมง").1.get(..21), Some("2024-03-17 2024-03-19"));
    assert!(Deadline::parse_with("ทุก ๗ ชั่วโมง", ParseOptions::LENIENT).is_err());
    assert_none("รับประทานยาทุก ๔ ชั่วโมง");
    let (_, _, deviations) = rule("วันละ ๒ ครั้ง เวลา ๐๘.๐๐ น. และ ๑๖.๐๐ น.");
    assert!(deviations.are_doubtful());
}

#[test]
fn the_next_working_day() {
    assert_found("ให้นำส่งภายในวันทำการถัดไป", &["counted 2024-03-18"]);
    assert_found("ให้นำส่งคลังภายในวันทำการถัดไปนับแต่วันที่ได้รับเงิน", &["counted receipt date"]);
    assert_none("หากวันสุดท้ายตรงกับวันหยุดราชการ ให้ส่งภายในวันทำการถัดไป");
    let text = "ภายในวันที่ ๑๐ ของเดือนถัดไป หรือวันทำการถัดไปหากตรงกับวันหยุดราชการ";
    let read = Deadline::parse_with(text, ParseOptions::LENIENT).unwrap();
    let Deadline::Recurring(rule) = read.value else { panic!("{text}") };
    assert_eq!(rule.rolling(), Some(saraban::Rolling::Following));
    let before = text.replace("ถัดไปหาก", "ก่อนหน้าหาก");
    let Ok(Deadline::Recurring(rule)) =
        Deadline::parse_with(&before, ParseOptions::LENIENT).map(|read| read.value)
    else {
        panic!("{before}")
    };
    assert_eq!(rule.rolling(), Some(saraban::Rolling::Preceding));
}

#[test]
fn today_with_its_date() {
    assert_found("แจ้งกลับภายในวันนี้ (๑๘ มีนาคม ๒๕๖๗) เวลา ๑๖.๐๐ น.", &["fixed 2024-03-18"]);
    assert_found("แจ้งกลับภายในวันนี้ ๑๕ มี.ค.", &["fixed 2024-03-15"]);
    assert_found("แจ้งกลับภายในวันพรุ่งนี้", &["fixed 2024-03-16"]);
    assert_found("แจ้งกลับภายในวันนี้ (ก่อนเที่ยง)", &["fixed 2024-03-15"]);
}

#[test]
fn what_stands_behind() {
    assert_found("กำหนดส่ง: ๓๐/๐๔/๒๕๖๗", &["fixed 2024-04-30"]);
    assert_found("ตั้งแต่วันที่ ๑ เมษายน ๒๕๖๗ ถึงวันที่ ๓๐ เมษายน ๒๕๖๗ ให้ยื่นคำขอ", &["fixed 2024-04-30"]);
    assert_none("ตั้งแต่วันที่ ๑ เมษายน ๒๕๖๗ ถึงวันที่ ๓๐ เมษายน ๒๕๖๗ ปิดปรับปรุง");
    // Of what ends every so many years nobody can say when.
    let text = "ยื่นคำขอใหม่ทุก ๒ ปี ก่อนวันสิ้นอายุ";
    let found: Vec<_> = saraban::Scanner::new().entities(text).collect();
    let rules = found.iter().filter(|entity| entity.kind() == saraban::Kind::Deadline);
    assert!(rules.into_iter().all(|entity| entity.deviations().are_doubtful()), "{found:?}");
}

#[test]
fn put_off() {
    let later = &["fixed 2024-04-22"];
    assert_found("แก้ไขกำหนดส่งจาก \"ภายในวันที่ ๑๐ เมษายน ๒๕๖๗\" เป็น \"ภายในวันที่ ๒๒ เมษายน ๒๕๖๗\"", later);
    assert_found("ขยายเวลารับสมัครถึง ๒๒ เมษายน ๒๕๖๗ จากเดิมสิ้นสุด ๑๕ เมษายน ๒๕๖๗", later);
    assert_found("ขอขยายระยะเวลาเบิกจ่ายออกไปอีก ๖ เดือน ถึงสิ้นเดือนกันยายน ๒๕๖๗", &["fixed 2024-09-30"]);
    assert_found(
        "จากเดิมรายงานเป็นรายเดือน ให้รายงานเป็นรายไตรมาส ภายในวันที่ ๑๐ ของเดือนถัดจากสิ้นไตรมาส",
        &["recurring 2024-04-10"],
    );
    assert_none("ขยายเวลามาตรการลดภาษีถึง ๓๑ ธันวาคม ๒๕๖๗");
    assert_none("เปิดให้ยื่นคำขอจนถึงวันศุกร์ที่ ๑ มีนาคม ๒๕๖๗ มีประชาชนยื่นคำขอ ๑๒๐ ราย");
    assert_none("เดินทางไปราชการวันที่ ๑ ถึง ๓๐ เมษายน ๒๕๖๗");
}

#[test]
fn what_lasts_was_done_or_may_happen() {
    assert_none("ยื่นใบสมัคร ระยะเวลาการจ้าง ตั้งแต่วันที่ ๑ มิถุนายน ๒๕๖๗ ถึงวันที่ ๓๐ กันยายน ๒๕๖๗");
    assert_found("ระยะเวลารับสมัคร ตั้งแต่วันที่ ๑ เมษายน ๒๕๖๗ ถึงวันที่ ๓๐ เมษายน ๒๕๖๗", &["fixed 2024-04-30"]);
    assert_none("ได้รายงานผลให้จังหวัดทราบภายในวันที่ ๑๕ มกราคม ๒๕๖๗ เรียบร้อยแล้ว");
    assert_none("ยอดจองซื้อพันธบัตรเต็มวงเงินภายใน ๓ วันทำการ");
    assert_none("หากมีไข้หลังสัมผัสสัตว์ปีกภายใน ๑๔ วัน ให้พบแพทย์");
    assert_found("หากไม่ชำระภายใน ๗ วัน ให้ถือว่าสละสิทธิ์", &["counted 2024-03-22"]);
}
