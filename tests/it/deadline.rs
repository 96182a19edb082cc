//! Deadlines: phrases read, laid out in days, and written again.

use saraban::{
    Anchor, BuddhistDate, Counted, Deadline, EventKind, FirstDay, Language, ParseOptions, Reckoning,
    Recurrence, Rolling, Schedule, ShortMonth, WorkingDays,
};

fn day(iso: &str) -> BuddhistDate {
    BuddhistDate::from_gregorian(iso.parse().unwrap()).unwrap()
}

fn read(text: &str) -> Deadline {
    Deadline::parse_with(text, ParseOptions::LENIENT).unwrap_or_else(|error| panic!("{text}: {error}")).value
}

fn leniently(text: &str) -> Recurrence {
    Recurrence::parse_with(text, ParseOptions::LENIENT).unwrap().value
}

fn schedule(text: &str, issued: &str) -> Schedule {
    read(text).schedule((!issued.is_empty()).then(|| day(issued)))
}

/// The first due days of a text in a letter of a day, with a space between.
#[track_caller]
fn assert_due(text: &str, issued: &str, expected: &str) {
    let schedule = schedule(text, issued);
    let due: Vec<_> = schedule.due().iter().map(|day| day.to_gregorian().to_string()).collect();
    let expected: Vec<_> = expected.split_whitespace().collect();
    assert_eq!(due.get(..expected.len().max(1).min(due.len())).unwrap(), expected, "{text}");
    assert_eq!(schedule.needs().is_some(), due.is_empty(), "{text}");
}

#[track_caller]
fn assert_needs(text: &str, expected: &str) {
    let json = serde_json::to_value(schedule(text, "")).unwrap();
    assert_eq!(json["needs"], expected, "{text}");
    assert_eq!(json["due"], serde_json::json!([]), "{text}");
}

/// What is read strictly writes itself so that the same is read again.
#[track_caller]
fn assert_written(text: &str, expected: &str) {
    let deadline: Deadline = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(deadline.to_string(), expected, "{text}");
    assert_eq!(expected.parse(), Ok(deadline), "{text}");
}

#[track_caller]
fn assert_same(text: &str) {
    assert_written(text, text);
}

#[track_caller]
fn assert_refused(text: &str, english: &str, thai: &str, place: &str) {
    let error = text.parse::<Deadline>().unwrap_err();
    assert_eq!(error.to_string(), english, "{text}");
    assert_eq!(error.display(Language::Thai).to_string(), thai, "{text}");
    assert_eq!(error.span().slice(text), Some(place), "{text}");
}

#[test]
fn once() {
    assert_due("ภายในวันที่ ๒๘ ธันวาคม ๒๕๖๖", "", "2023-12-28");
    assert_due("ภายในวันศุกร์ที่ 3 มีนาคม ๒๕๖๖ เวลา 16.30 น.", "", "2023-03-03");
    assert_due("ภายใน 31 ส.ค. 65", "", "2022-08-31");
    assert_due("ไม่เกินวันที่ ๑๐ มกราคม ๒๕๖๗", "", "2024-01-10");
    assert_due("อย่างช้าภายในวันที่ ๑๐ มกราคม ๒๕๖๗", "", "2024-01-10");
    assert_due("ก่อนวันที่ ๑ มกราคม ๒๕๖๗", "", "2023-12-31");
    assert_due("ก่อนสิ้นเดือนธันวาคม ๒๕๖๒", "", "2019-12-31");
    assert_due("ภายในเดือนกุมภาพันธ์ ๒๕๖๗", "", "2024-02-29");
    assert_due("ภายในปีงบประมาณ พ.ศ. ๒๕๖๗", "", "2024-09-30");
    assert_due("ภายในสิ้นปีงบประมาณ ๒๕๖๖", "", "2023-09-30");
    assert_due("ภายในไตรมาสที่ ๒ ของปีงบประมาณ พ.ศ. ๒๕๖๗", "", "2024-03-31");
    assert_due("ภายในไตรมาสแรกของปี ๒๕๖๗", "", "2024-03-31");
    assert_due("ภายใน ๖ เดือนแรกของปีงบประมาณ ๒๕๖๗", "", "2024-03-31");
    assert_due("ภายในวันทำการสุดท้ายของเดือนมีนาคม ๒๕๖๗", "", "2024-03-29");
    assert_due("ภายในวันทำการสุดท้ายของปี ๒๕๖๖", "", "2023-12-29");
    assert_due("ตั้งแต่วันที่ ๘ - ๑๖ กรกฎาคม ๒๕๖๗", "", "2024-07-16");
    assert_due("ตั้งแต่บัดนี้เป็นต้นไป จนถึงวันที่ ๓๐ ธันวาคม ๒๕๖๕", "", "2022-12-30");
    assert_due("ระหว่างวันที่ ๑ ถึงวันที่ ๑๕ มีนาคม ๒๕๖๗", "", "2024-03-15");
    assert_due("หมดเขตส่งใบสมัคร วันที่ 25 มกราคม 2562", "", "2019-01-25");
    assert_due("หมดเขต 13 ก.พ. 64", "", "2021-02-13");
}

#[test]
fn once_seen_from_the_letter() {
    assert_due("ภายในวันที่ ๑๕ มกราคม", "2023-10-02", "2024-01-15");
    assert_due("ภายในวันที่ ๑๕ มกราคม", "2024-01-15", "2024-01-15");
    assert_due("ภายในวันที่ ๓๐ เดือนนี้", "2024-04-18", "2024-04-30");
    assert_due("ภายในวันที่ ๓๑ เดือนหน้า", "2024-03-18", "2024-04-30");
    assert_due("ภายในเดือนสิงหาคมนี้", "2024-06-01", "2024-08-31");
    assert_due("ภายในเดือนหน้า", "2024-01-31", "2024-02-29");
    assert_due("ภายในสิ้นปีงบประมาณ", "2024-10-01", "2025-09-30");
    assert_due("ภายในปีนี้", "2024-10-01", "2024-12-31");
    assert_due("ภายในวันศุกร์นี้", "2024-03-11", "2024-03-15");
    assert_due("ภายในวันพรุ่งนี้", "2024-02-29", "2024-03-01");
    assert_due("ภายในวันที่ ๒๙ กุมภาพันธ์", "2096-12-01", "2097-02-28");
    assert_needs("ภายในวันที่ ๑๕ มกราคม", "issue date");
}

#[test]
fn counted_as_the_law_counts() {
    #[track_caller]
    fn assert_count(text: &str, event: &str, expected: &str) {
        let counted: Counted = text.parse().unwrap();
        assert_eq!(counted.due(day(event)), Some(day(expected)), "{text} from {event}");
    }
    let text = |span: &str| format!("ภายใน {span} นับแต่วันที่ได้รับหนังสือ");
    // Section 193/3: the first day is not counted.
    assert_count(&text("๗ วัน"), "2022-08-29", "2022-09-05");
    assert_count(&text("๑๕ วัน"), "2022-08-29", "2022-09-13");
    assert_count("ภายใน ๓๐ วัน นับถัดจากวันที่ได้รับหนังสือ", "2022-08-29", "2022-09-28");
    assert_count(&text("๕ วันทำการ"), "2022-08-29", "2022-09-05");
    // Section 193/5: the day before the corresponding one, or the last of the month.
    assert_count(&text("๑ เดือน"), "2022-08-29", "2022-09-29");
    assert_count(&text("๑ เดือน"), "2023-02-28", "2023-03-31");
    assert_count(&text("๑ เดือน"), "2023-01-30", "2023-02-28");
    assert_count(&text("๑ เดือน"), "2023-01-31", "2023-02-28");
    assert_count(&text("๖ เดือน"), "2023-06-15", "2023-12-15");
    assert_count(&text("๑ ปี"), "2023-02-28", "2024-02-29");
    assert_count(&text("๑ ปี"), "2024-02-29", "2025-02-28");
    assert_count("ภายใน ๙๐ วัน นับแต่วันที่ได้รับแจ้ง", "2024-09-30", "2024-12-29");
    assert_count("ภายใน ๒ สัปดาห์", "2024-03-11", "2024-03-25");
    assert_count("ไม่น้อยกว่า ๗ วัน ก่อนวันประชุม", "2024-01-15", "2024-01-08");
    assert_count("ก่อนวันประชุมไม่น้อยกว่า ๓ วันทำการ", "2024-01-15", "2024-01-10");
}

#[test]
fn the_first_day_is_counted_on_request_only() {
    let event = day("2024-02-01");
    let reckoning = Reckoning::new().first_day(FirstDay::Included);
    let from: Counted = "ภายใน ๑๕ วัน นับแต่วันที่ได้รับหนังสือ".parse().unwrap();
    assert_eq!(from.due_by(event, &reckoning), Some(day("2024-02-15")));
    let following: Counted = "ภายใน ๑๕ วัน นับถัดจากวันที่ได้รับหนังสือ".parse().unwrap();
    assert_eq!(following.due_by(event, &reckoning), Some(day("2024-02-16")));
}

/// Section 193/6: whole months first; half a month is fifteen days, half a year six months.
#[test]
fn months_and_days_are_counted_one_after_the_other() {
    assert_due("ภายใน ๑ เดือน ๑๕ วัน นับแต่วันที่ ๓๑ มกราคม ๒๕๖๗", "", "2024-03-15");
    assert_due("ภายในหนึ่งเดือนครึ่ง นับแต่วันที่ ๓๑ มกราคม ๒๕๖๗", "", "2024-03-15");
    assert_due("ภายใน ๑ ปี ๖ เดือน นับแต่วันที่ ๓๑ สิงหาคม ๒๕๖๖", "", "2025-02-28");
    assert_due("ภายในปีครึ่ง", "2024-03-15", "2025-09-15");
    assert_due("ภายใน ๒ ปีครึ่ง", "2024-03-15", "2026-09-15");
    assert_due("ภายในครึ่งปี", "2024-03-15", "2024-09-15");
    assert_due("ภายในครึ่งเดือน", "2024-03-15", "2024-03-30");
    assert_due("ภายใน ๑ ปี ๖ เดือน ก่อนวันที่ ๓๑ สิงหาคม ๒๕๖๗", "", "2023-02-28");
    assert_due("ภายใน ๑๕ วัน (สิบห้าวัน) นับแต่วันที่ ๑ มีนาคม ๒๕๖๗", "", "2024-03-16");
    assert_due("ภายใน ๕ ถึง ๗ วันทำการ", "2024-03-15", "2024-03-26");
    assert_needs("ภายใน ๓ วันทำการ ถัดจากวันที่ได้รับเงิน", "receipt date");
    assert_needs("ภายใน ๓๐ วัน ภายหลังการประชุม", "event date");
    assert_needs("ภายในกรอบระยะเวลา ๙๐ วัน นับตั้งแต่มีการประกาศมาตรการ", "event date");
    assert_needs("ไม่ช้ากว่าสามสิบวันก่อนวันประชุม", "event date");
}

#[test]
fn what_a_count_needs() {
    assert_needs("ภายใน ๗ วัน นับแต่วันที่ได้รับหนังสือฉบับนี้", "receipt date");
    assert_needs("ภายในสามสิบวันนับแต่วันที่ได้รับแจ้งการประเมิน", "receipt date");
    assert_needs("ภายใน ๓๐ วัน นับแต่วันที่ได้รับอนุมัติ", "event date");
    assert_needs("ภายใน ๒๔ ชั่วโมง นับแต่เกิดเหตุ", "event date");
    assert_needs("ภายใน ๙๐ วัน นับแต่วันประกาศในราชกิจจานุเบกษา", "event date");
    assert_needs("ล่วงหน้าไม่น้อยกว่า ๓ วัน", "event date");
    assert_needs("ภายใน ๗ วัน", "issue date");
    assert_due("ภายใน ๗ วัน", "2024-03-01", "2024-03-08");
    assert_due("ภายใน ๑๕ วัน นับแต่วันที่ในหนังสือฉบับนี้", "2024-02-01", "2024-02-16");
    assert_due("ภายใน ๕ วันทำการนับถัดจากวันที่ ๔ มีนาคม ๒๕๖๗", "", "2024-03-11");
    assert_due("ภายใน ๓๐ วัน นับแต่วันสิ้นปีงบประมาณ พ.ศ. ๒๕๖๗", "", "2024-10-30");
    assert_due("ภายในหกสิบวันนับแต่วันสิ้นปีงบประมาณ (ภายในวันที่ 28 พฤศจิกายน 2566)", "", "2023-11-28");
    let Deadline::Counted(counted) = read("ภายใน 30 (สามสิบ) วัน นับแต่วันลงนามในสัญญา")
    else {
        panic!()
    };
    let Anchor::Event(event) = counted.anchor() else { panic!() };
    assert_eq!((event.as_str(), event.kind()), ("วันลงนามในสัญญา", EventKind::Other));
}

#[test]
fn monthly() {
    assert_due(
        "ทุกวันที่ ๒๕ ของเดือน (มกราคม - สิงหาคม ๒๕๖๗)",
        "",
        "2024-01-25 2024-02-25 2024-03-25 2024-04-25 2024-05-25 2024-06-25",
    );
    assert_due("ทุกวันที่ ๑ ของเดือน โดยเริ่มรายงานครั้งแรกในวันที่ ๑ กรกฎาคม ๒๕๖๕", "", "2022-07-01 2022-08-01");
    assert_due("ทุกรอบเดือน (รายงานภายในวันที่ ๕ ของเดือนถัดไป)", "2022-08-25", "2022-09-05 2022-10-05");
    assert_due("ภายในวันที่ ๕ ของเดือนถัดไป", "2022-08-03", "2022-09-05 2022-10-05");
    assert_due(
        "ภายในวันที่ ๕ ของทุกเดือน โดยเริ่มรายงานครั้งแรกภายในวันที่ ๑๐ พฤษภาคม ๒๕๖๗",
        "",
        "2024-05-10 2024-06-05",
    );
    assert_due("ทุกวันที่ ๑ และ ๑๖ ของทุกเดือน", "2024-01-16", "2024-02-01 2024-02-16");
    assert_due("ทุกวันที่ ๕, ๑๕ และวันที่ ๒๕ ของทุกเดือน", "2024-01-16", "2024-01-25 2024-02-05");
    assert_due("ทุกวันที่ ๑ - ๕ ของทุกเดือน", "2024-01-16", "2024-02-05");
    assert_due("ก่อนวันที่ ๕ ของทุกเดือน", "2024-01-04", "2024-02-04");
    assert_due("ทุก ๆ สิ้นเดือน", "2024-01-31", "2024-02-29 2024-03-31");
    assert_due("ทุกเดือน", "2024-01-15", "2024-01-31 2024-02-29");
    assert_due("ทุกวันที่ ๑๕ ของเดือนคู่", "2024-01-08", "2024-02-15 2024-04-15");
    assert_due("ทุกวันที่ ๑๕ ของเดือนมกราคม เมษายน และกรกฎาคม", "2024-01-18", "2024-04-15 2024-07-15 2025-01-15");
    assert_due("ทุกวันศุกร์แรกของเดือน", "2024-03-01", "2024-04-05 2024-05-03");
    assert_due("ทุกวันศุกร์ที่ ๒ และที่ ๔ ของเดือน", "2024-03-01", "2024-03-08 2024-03-22 2024-04-12");
    assert_due("ทุกวันจันทร์สุดท้ายของเดือน", "2024-03-01", "2024-03-25 2024-04-29");
    assert_due("ทุกวันทำการสุดท้ายของเดือน", "2024-03-01", "2024-03-29 2024-04-30");
    assert_due("ภายใน ๕ วันทำการแรกของเดือนถัดไป", "2024-03-10", "2024-04-05");
    assert_due("ทุก ๒ เดือน ภายในวันที่ ๕ ของเดือน", "2024-03-10", "2024-04-05 2024-06-05");
    assert_due(
        "ทุกเดือน ภายในวันที่ ๑๐ ของเดือนถัดไป เริ่มตั้งแต่เดือนพฤศจิกายน ๒๕๖๖ เป็นต้นไป",
        "",
        "2023-12-10 2024-01-10",
    );
    assert_due("รายปักษ์", "2024-02-01", "2024-02-15 2024-02-29 2024-03-15");
}

#[test]
fn other_cadences() {
    assert_due("ทุกวันจันทร์และวันพฤหัสบดี", "2024-03-14", "2024-03-18 2024-03-21");
    assert_due("ทุกวันจันทร์ - ศุกร์", "2024-03-14", "2024-03-15 2024-03-18");
    assert_due("ทุกวันศุกร์ของสัปดาห์ โดยเริ่มรายงานมาตั้งแต่วันศุกร์ที่ 25 ธันวาคม 2563", "", "2020-12-25 2021-01-01");
    assert_due("ทุกสัปดาห์ในวันทำการสุดท้ายของสัปดาห์", "2024-08-14", "2024-08-16 2024-08-23");
    assert_due("ภายในวันศุกร์ของทุกสัปดาห์", "2024-03-15", "2024-03-22");
    assert_due("ทุกวันทำการ", "2024-03-15", "2024-03-18");
    assert_due("ทุก ๑๕ วัน", "2024-03-01", "2024-03-16 2024-03-31");
    assert_due("ทุก ๒ สัปดาห์", "2024-03-01", "2024-03-15 2024-03-29");
    assert_due("ทุกสามเดือน", "2024-01-31", "2024-04-30 2024-07-31");
    assert_due("ทุกไตรมาส", "2024-01-15", "2024-03-31 2024-06-30");
    assert_due("รายไตรมาส ภายในวันที่ ๑๕ ของเดือนแรกของไตรมาสถัดไป", "2023-11-01", "2024-01-15 2024-04-15");
    assert_due("ภายใน ๑๕ วัน นับแต่วันสิ้นไตรมาส", "2024-02-01", "2024-04-15 2024-07-15");
    assert_due("ทุกรอบ ๖ เดือน", "2024-02-01", "2024-03-31 2024-09-30");
    assert_due("ปีละ ๒ ครั้ง", "2024-02-01", "2024-06-30 2024-12-31");
    assert_due("ปีละ ๑ ครั้ง ภายในเดือนธันวาคม", "2024-02-01", "2024-12-31 2025-12-31");
    assert_due("ภายในวันที่ ๓๑ มีนาคมของทุกปี", "2024-03-31", "2025-03-31");
    assert_due("ภายในวันที่ ๑ เมษายน ของปีถัดไป", "2024-02-01", "2025-04-01 2026-04-01");
    assert_due("ภายในหกสิบวันนับแต่วันที่ 30 มิถุนายน และวันที่ 31 ธันวาคม ของทุกปี", "2020-12-09", "2021-03-01 2021-08-29");
    assert_due("ทุกปี ภายในหกเดือนนับแต่วันสิ้นปีงบประมาณ", "2024-03-14", "2025-03-31");
    assert_due("ทุกวันพุธก่อนเวลา ๑๒.๐๐ น.", "2024-07-08", "2024-07-10");
    assert_due("ทุกสิ้นไตรมาส ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "", "2023-12-31 2024-03-31 2024-06-30 2024-09-30");
    assert_due("ทุกวันศุกร์ (มกราคม - มีนาคม ๒๕๖๕)", "", "2022-01-07 2022-01-14");
    assert_needs("ทุกไตรมาส", "issue date");
}

#[test]
fn what_begins_and_ends() {
    // Each ends where the text says so, however it says where it begins.
    for text in [
        "ทุกวันที่ ๕ ของเดือน ตั้งแต่เดือนมกราคม ๒๕๖๗ ถึงเดือนมีนาคม ๒๕๖๗",
        "ทุกวันที่ ๕ ของเดือน เริ่มตั้งแต่เดือนมกราคม ๒๕๖๗ ถึงเดือนมีนาคม ๒๕๖๗",
        "ทุกวันที่ ๕ ของเดือน เริ่มตั้งแต่เดือนมกราคม - มีนาคม ๒๕๖๗",
        "ทุกวันที่ ๕ ของเดือน โดยเริ่มตั้งแต่วันที่ ๑ มกราคม ๒๕๖๗ จนถึงวันที่ ๓๑ มีนาคม ๒๕๖๗",
        "ทุกวันที่ ๕ ของเดือน โดยเริ่มรายงานครั้งแรกในวันที่ ๕ มกราคม ๒๕๖๗ และสิ้นสุดวันที่ ๕ มีนาคม ๒๕๖๗",
        "ทุกวันที่ ๕ ของเดือน โดยเริ่มรายงานครั้งแรกในวันที่ ๕ มกราคม ๒๕๖๗ จนถึงวันที่ ๕ มีนาคม ๒๕๖๗",
    ] {
        let due: Vec<_> = schedule(text, "").due().iter().map(|day| day.to_gregorian().to_string()).collect();
        assert_eq!(due, ["2024-01-05", "2024-02-05", "2024-03-05"], "{text}");
    }
}

#[test]
fn said_otherwise() {
    assert_due("ทุกวันที่ ๑๕", "2024-03-14", "2024-03-15 2024-04-15");
    assert_due("ทุกเดือน ภายในวันที่ ๕", "2024-03-14", "2024-04-05 2024-05-05");
    assert_due("รายเดือน ทุกวันที่ ๕", "2024-03-14", "2024-04-05");
    assert_due("ทุกไตรมาส ภายใน ๑๕ วันนับแต่วันสิ้นไตรมาส", "2024-03-14", "2024-04-15");
    assert_due("ภายใน ๑๕ วันของเดือนถัดไป", "2024-03-14", "2024-04-15");
    assert_due("อย่างช้าไม่เกินวันที่ ๗ ของทุกเดือน", "2024-03-14", "2024-04-07");
    assert_due("ระหว่างวันที่ ๑ - ๕ ของทุกเดือน", "2024-03-14", "2024-04-05");
    assert_due("ปีละ ๒ ครั้ง (เมษายน, ตุลาคม)", "2024-03-14", "2024-04-30 2024-10-31");
    assert_due("ทุกปี ภายในเดือนเมษายนและตุลาคม", "2024-03-14", "2024-04-30 2024-10-31");
    assert_due("ทุกสิ้นไตรมาส โดยเริ่มตั้งแต่ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๗", "", "2023-12-31 2024-03-31");
    assert_due("ทุกวันพุธสัปดาห์ที่ ๒ ของเดือน", "2024-03-14", "2024-04-10");
    assert_due("ภายในวันจันทร์ของทุกสัปดาห์", "2024-03-14", "2024-03-18");
    assert_due("ทุกเดือน\tมกราคม – มิถุนายน ๒๕๖๗", "2023-12-22", "2024-01-31 2024-02-29");
    assert_due("เดือนเว้นเดือน", "2024-03-14", "2024-05-14");
    assert_due("ภายในสิ้นเดือน", "2024-03-14", "2024-03-31");
    assert_due("กำหนดส่งรายงานวันที่ ๑๕ มีนาคม ๒๕๖๗", "", "2024-03-15");
    assert_due("ทุกวันที่ ๓๑ มกราคม ของทุกปี", "2024-03-14", "2025-01-31");
    assert_due("ทุกวันที่ ๕ ของเดือน เว้นแต่ตรงกับวันหยุดให้ส่งในวันทำการถัดไป", "2024-03-14", "2024-04-05");
    assert_due("ภายในวันที่ ๑๐ ของเดือนถัดไป เป็นประจำทุกเดือน", "2024-03-14", "2024-04-10");
    assert_due("ทุกวันทำการ ภายในเวลา ๑๖.๐๐ น.", "2024-03-14", "2024-03-15");
    assert_due("ภายในวันที่ 28 ธันวาคม 2566 นี้", "", "2023-12-28");
    assert_due("ภายใน ๑๕ วัน หลังสิ้นไตรมาส", "2024-03-14", "2024-04-15");
    assert_due("ภายในวันที่สิบห้าของเดือนถัดไป", "2024-03-14", "2024-04-15");
    assert_due("ภายในวันที่ ๑๕ ของเดือนต่อไป", "2024-03-14", "2024-04-15");
    assert_due("ภายในวันที่ ๑๕ เดือนหน้า", "2024-03-14", "2024-04-15");
    assert_due("ภายในวันที่ ๕ นี้", "2024-03-14", "2024-04-05");
    assert_due("ภายในวันที่ ๑๐ ของเดือนถัดจากสิ้นไตรมาส", "2024-03-14", "2024-04-10 2024-07-10");
    assert_due(
        "ภายในวันที่ ๕ มกราคม เมษายน และกรกฎาคม ของทุกปี",
        "2024-03-14",
        "2024-04-05 2024-07-05 2025-01-05",
    );
    assert_due("ทุกวันศุกร์ที่สองของเดือน", "2024-03-14", "2024-04-12");
    assert_due("ทุกวันศุกร์สิ้นเดือน", "2024-03-14", "2024-03-29");
    assert_due("ทุก ๗ วัน นับแต่วันที่ ๑ เมษายน ๒๕๖๗", "2024-03-14", "2024-04-08 2024-04-15");
    assert_due("เดือนละครั้ง", "2024-03-14", "2024-03-31");
    assert_due("ปีละ ๒ ครั้ง คือ ภายในวันที่ ๓๑ มีนาคม และ ๓๐ กันยายน ของทุกปี", "2024-03-14", "2024-03-31 2024-09-30");
    assert_due("รอบ ๖ เดือน และ ๑๒ เดือน", "2024-03-14", "2024-03-31 2024-09-30");
    assert_due("ภายในเวลา ๑๖.๐๐ น. ของทุกวันศุกร์", "2024-03-14", "2024-03-15");
    assert_due("ภายในเวลา ๑๒.๐๐ น. ของวันที่ ๕ เมษายน ๒๕๖๗", "", "2024-04-05");
}

#[test]
fn written_as_read() {
    assert_same("ภายในวันที่ ๒๘ ธันวาคม ๒๕๖๖");
    assert_same("ก่อนวันที่ ๑ มกราคม ๒๕๖๗");
    assert_same("ภายในเดือนตุลาคม ๒๕๖๗");
    assert_same("ภายในปีงบประมาณ พ.ศ. ๒๕๖๗");
    assert_same("ภายในปี พ.ศ. ๒๕๖๗");
    assert_same("ภายในไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๗");
    assert_same("ภายในครึ่งปีแรก ปีงบประมาณ พ.ศ. ๒๕๖๗");
    assert_same("ภายในวันที่ ๑๕ มกราคม");
    assert_same("ภายในวันที่ ๑๕ มกราคม ศกเดียวกัน");
    assert_same("ภายในเดือนมกราคม");
    assert_same("ภายในวันที่ ๓๐ เดือนนี้");
    assert_same("ภายในเดือนหน้า");
    assert_same("ภายในวันศุกร์นี้");
    assert_same("ภายในวันทำการสุดท้ายของเดือนมีนาคม ๒๕๖๗");
    assert_same("ตั้งแต่วันที่ ๘ กรกฎาคม ๒๕๖๗ ถึงวันที่ ๑๖ กรกฎาคม ๒๕๖๗");
    assert_same("ตั้งแต่บัดนี้ถึงวันที่ ๓๐ ธันวาคม ๒๕๖๕");
    assert_same("ถึงวันที่ ๓๐ ธันวาคม ๒๕๖๕");
    assert_same("ภายในวันที่ ๓ มีนาคม ๒๕๖๖ ภายในเวลา ๑๖.๓๐ น.");
    assert_same("ภายในไตรมาสที่ ๓");
    assert_same("ภายใน ๑๕ วัน");
    assert_same("ภายใน ๕ วันทำการ นับถัดจากวันที่ ๔ มีนาคม ๒๕๖๗");
    assert_same("ภายใน ๗ วัน นับแต่วันที่ได้รับหนังสือฉบับนี้");
    assert_same("ภายใน ๗ วัน ก่อนวันประชุม");
    assert_same("ล่วงหน้าไม่น้อยกว่า ๗ วัน");
    assert_same("ภายใน ๑ ปี ๖ เดือน นับแต่วันลงนาม");
    assert_same("ภายในวันที่ ๕ นี้");
    assert_same("ในวันที่ ๓๐ เมษายน ๒๕๖๗");
    assert_same("ภายในวันที่ ๒๘ ธันวาคม ๒๕๖๖ หากตรงกับวันหยุดราชการให้เลื่อนเป็นวันทำการถัดไป หรือตามที่กำหนดเพิ่มเติม");
    assert_same("ภายใน ๑๕ วัน หากตรงกับวันหยุดราชการให้เลื่อนเป็นวันทำการถัดไป หรือตามที่กำหนดเพิ่มเติม");
    assert_same("ทุกวันจันทร์ นับแต่วันที่ ๑ เมษายน ๒๕๖๗ ถึงวันที่ ๓๐ เมษายน ๒๕๖๗");
    assert_same("ทุกปีงบประมาณ ภายในวันที่ ๑๕ ของเดือนถัดไป");
    assert_written("ภายในสิ้นเดือนตุลาคม ๒๕๖๗", "ภายในเดือนตุลาคม ๒๕๖๗");
    assert_written("ภายในวันที่ 28 ธันวาคม 2566 เวลา 16.30 น.", "ภายในวันที่ ๒๘ ธันวาคม ๒๕๖๖ ภายในเวลา ๑๖.๓๐ น.");
    assert_same("ทุกวัน");
    assert_same("ทุกวันทำการ");
    assert_same("ทุก ๑๕ วัน");
    assert_same("ทุกสัปดาห์");
    assert_same("ทุกวันจันทร์ และวันพฤหัสบดี");
    assert_same("ภายในวันศุกร์ของทุกสัปดาห์");
    assert_same("ทุก ๒ สัปดาห์ ในวันศุกร์");
    assert_same("ภายในวันทำการสุดท้ายของทุกสัปดาห์");
    assert_same("สัปดาห์ละ ๒ ครั้ง");
    assert_same("ทุกปักษ์");
    assert_same("ทุกเดือน");
    assert_same("ทุก ๓ เดือน");
    assert_same("ทุกวันที่ ๒๕ ของเดือน");
    assert_same("ทุกวันที่ ๕, ๑๕ และ ๒๕ ของเดือน");
    assert_same("ทุกวันที่ ๑ - ๕ ของเดือน");
    assert_same("ภายในวันที่ ๕ ของทุกเดือน");
    assert_same("ก่อนวันที่ ๕ ของทุกเดือน");
    assert_same("ภายในวันที่ ๕ ของเดือนถัดไป");
    assert_same("ทุกวันที่ ๑๕ ของเดือนถัดไป");
    assert_same("ทุกสิ้นเดือน");
    assert_same("ทุก ๒ เดือน ภายในวันที่ ๕ ของเดือน");
    assert_same("ทุกวันที่ ๑๕ ของเดือนคู่");
    assert_same("ทุกวันที่ ๑๕ ของเดือนมกราคม, เมษายน และกรกฎาคม");
    assert_same("ทุกวันศุกร์ที่ ๒ และที่ ๔ ของเดือน");
    assert_same("ทุกวันจันทร์สุดท้ายของเดือน");
    assert_same("ทุกวันทำการสุดท้ายของเดือน");
    assert_same("ทุกวันทำการที่ ๕ ของเดือนถัดไป");
    assert_same("ทุกไตรมาส");
    assert_same("ทุกสิ้นไตรมาส");
    assert_same("ทุกไตรมาส ภายในวันที่ ๑๕ ของเดือนแรกของไตรมาสถัดไป");
    assert_same("ภายใน ๑๕ วัน นับแต่วันสิ้นไตรมาส");
    assert_same("ทุกครึ่งปี");
    assert_same("ทุกครึ่งปีงบประมาณ");
    assert_same("ทุกปี");
    assert_same("ทุกปีงบประมาณ");
    assert_same("ภายในวันที่ ๓๐ มิถุนายน และวันที่ ๓๑ ธันวาคม ของทุกปี");
    assert_same("ภายในเดือนมกราคม ของทุกปี");
    assert_same("ภายในวันที่ ๑ เมษายน ของปีถัดไป");
    assert_same("ภายใน ๖๐ วัน นับแต่วันที่ ๓๐ มิถุนายน และวันที่ ๓๑ ธันวาคม ของทุกปี");
    assert_same("ทุกวันศุกร์ ภายในเวลา ๑๖.๐๐ น.");
    assert_same("ทุกวันที่ ๑ ของเดือน โดยเริ่มรายงานครั้งแรกในวันที่ ๑ กรกฎาคม ๒๕๖๕");
    assert_same("ทุกวันที่ ๒๕ ของเดือน ตั้งแต่เดือนมกราคม ๒๕๖๗ ถึงเดือนสิงหาคม ๒๕๖๗");
    assert_same("ทุกวันที่ ๕ ของเดือน โดยเริ่มรายงานครั้งแรกในวันที่ ๕ มกราคม ๒๕๖๗ ถึงวันที่ ๕ มีนาคม ๒๕๖๗");
    assert_same("ทุกวันศุกร์ ตั้งแต่วันที่ ๑ มีนาคม ๒๕๖๗ เป็นต้นไป");
    assert_same("ทุกเดือน จนกว่าจะมีการเปลี่ยนแปลง");
    assert_same("ทุกวันที่ ๒๖ ของเดือน หากตรงกับวันหยุดราชการให้เลื่อนเป็นวันทำการถัดไป");
    assert_same("ทุกวันที่ ๒๖ ของเดือน หากตรงกับวันหยุดราชการให้เลื่อนเป็นวันทำการก่อนหน้า");
    assert_same("ทุกวันที่ ๒๕ ของเดือน หรือตามที่กำหนดเพิ่มเติม");
}

#[test]
fn what_cannot_be() {
    assert_refused("ทุกวันที่ ๓๒ ของเดือน", "day 32 is out of range 1..=31", "วันที่ 32 อยู่นอกช่วง 1 ถึง 31", "๓๒");
    assert_refused(
        "ทุกวันที่ ๒๕ ของเดือน ตั้งแต่เดือนสิงหาคม ๒๕๖๗ ถึงเดือนมกราคม ๒๕๖๗",
        "the window ends before it begins",
        "ช่วงเวลาสิ้นสุดก่อนเริ่มต้น",
        "ตั้งแต่เดือนสิงหาคม ๒๕๖๗ ถึงเดือนมกราคม ๒๕๖๗",
    );
    assert_refused(
        "ภายใน ๐ วัน",
        "the span of time 0 is out of range 1..=9999",
        "ระยะเวลา 0 อยู่นอกช่วง 1 ถึง 9999",
        "๐",
    );
    assert_refused(
        "ภายในวันที่ ๓๑ เมษายน ๒๕๖๗",
        "day 31 is out of range 1..=30",
        "วันที่ 31 อยู่นอกช่วง 1 ถึง 30",
        "๓๑",
    );
    assert_refused(
        "ทุกวันที่ ๑๕ ของเดือนมกราคม เมษายน และมกราคม",
        "the list names a month twice",
        "ระบุเดือนซ้ำกัน",
        "มกราคม เมษายน และมกราคม",
    );
    assert_refused(
        "ทุกวันที่ ๒๕ ของเดือน ตั้งแต่วันที่ ๑ มกราคม ๒๕๖๗ ถึงวันที่ ๒๐ มกราคม ๒๕๖๗",
        "the rule never comes due",
        "ไม่มีวันครบกำหนดตามเงื่อนไขนี้",
        "ทุกวันที่ ๒๕ ของเดือน ตั้งแต่วันที่ ๑ มกราคม ๒๕๖๗ ถึงวันที่ ๒๐ มกราคม ๒๕๖๗",
    );
}

#[test]
fn what_never_comes() {
    assert_refused(
        "ภายในวันที่ ๓๐ กุมภาพันธ์ ของทุกปี",
        "day 30 is out of range 1..=29",
        "วันที่ 30 อยู่นอกช่วง 1 ถึง 29",
        "๓๐",
    );
    assert_refused(
        "ทุกวันศุกร์ที่ ๖ ของเดือน",
        "the place of the weekday in the month 6 is out of range 1..=5",
        "ลำดับของวันในเดือน 6 อยู่นอกช่วง 1 ถึง 5",
        "๖",
    );
    assert_refused(
        "ภายในวันทำการที่ ๒๔ ของเดือนถัดไป",
        "working day 24 is out of range 1..=23",
        "วันทำการที่ 24 อยู่นอกช่วง 1 ถึง 23",
        "๒๔",
    );
    assert_refused(
        "ทุก ๐ วัน",
        "the span of time 0 is out of range 1..=9999",
        "ระยะเวลา 0 อยู่นอกช่วง 1 ถึง 9999",
        "๐",
    );
    assert_due("ภายในวันที่ ๒๙ กุมภาพันธ์ ของทุกปี", "2024-03-01", "2025-02-28 2026-02-28 2027-02-28 2028-02-29");
    // No such day in any of the months where short ones are skipped: it ends, and does not look for ever.
    let rule = leniently("ทุกวันที่ ๓๑ ของเดือนเมษายน และมิถุนายน");
    let reckoning = Reckoning::new().short_month(ShortMonth::Skip);
    assert_eq!(rule.occurrences_by(day("2024-01-01"), reckoning).next(), None);
}

#[test]
fn days_that_some_months_do_not_have_are_doubtful() {
    let doubtful =
        |text: &str| Deadline::parse_with(text, ParseOptions::LENIENT).unwrap().deviations.are_doubtful();
    assert!(doubtful("ภายในวันที่ ๒๙ กุมภาพันธ์ ของทุกปี"));
    assert!(doubtful("ทุกวันที่ ๓๑ ของเดือนเมษายน และกรกฎาคม"));
    assert!(!doubtful("ทุกวันที่ ๓๐ ของเดือนเมษายน และกรกฎาคม"));
    assert!(doubtful("ทุกวันที่ ๓๑ ของเดือนเมษายน และมิถุนายน"));
    assert!(!doubtful("ทุกวันที่ ๓๑ ของเดือน"));
    assert!("ภายในวันที่ ๒๙ กุมภาพันธ์ ของทุกปี".parse::<Recurrence>().is_err());
}

#[test]
fn counted_back() {
    assert_due("ก่อนสิ้นปีงบประมาณ ๓๐ วัน", "2024-05-01", "2024-08-31");
    assert_due("ก่อนสิ้นปีงบประมาณ พ.ศ. ๒๕๖๗ ไม่น้อยกว่า ๓๐ วัน", "", "2024-08-31");
    assert_due("ก่อนวันสิ้นเดือน ๕ วันทำการ", "2024-03-15", "2024-03-25");
    assert_due("ก่อนวันที่ ๑ มิถุนายน ๒๕๖๗ อย่างน้อย ๓๐ วัน", "", "2024-05-02");
    assert_needs("ก่อนสิ้นไตรมาส ๑๕ วัน", "issue date");
    assert_same("ภายใน ๓๐ วัน ก่อนวันสิ้นปีงบประมาณ");
}

#[test]
fn again_and_again_after_an_event() {
    assert_needs("ทุก ๙๐ วัน นับแต่วันที่เดินทางเข้ามาในราชอาณาจักร", "event date");
    assert_needs("ทุกสามเดือนนับแต่วันที่ได้รับหนังสือ", "receipt date");
    assert_due("ทุก ๙๐ วัน นับแต่วันที่ในหนังสือฉบับนี้", "2024-03-15", "2024-06-13 2024-09-11");
    assert_written("ทุก ๙๐ วัน นับแต่วันที่เดินทางเข้ามา", "ทุก ๙๐ วัน นับแต่วันเกิดเหตุ");
    let rule: Recurrence = "ทุก ๙๐ วัน นับแต่วันที่เดินทางเข้ามา".parse().unwrap();
    assert_eq!(rule.occurrences(day("2024-01-01")).next().map(|time| time.due()), Some(day("2024-03-31")));
    let due = |deadline: Deadline| {
        deadline.due_between(None, day("2024-01-01"), day("2025-01-01"), Reckoning::new()).count()
    };
    assert_eq!(due(Deadline::from(rule)), 0);
}

#[test]
fn figures_and_words_that_differ() {
    let read = |text: &str| Counted::parse_with(text, ParseOptions::LENIENT).unwrap();
    let counted = read("ภายใน ๔๕ (สี่สิบ) วัน");
    assert_eq!((counted.value.count().amount(), counted.deviations.are_doubtful()), (40, true));
    let counted = read("ภายใน ๔๕ วัน (สี่สิบวัน)");
    assert_eq!((counted.value.count().amount(), counted.deviations.are_doubtful()), (40, true));
    let counted = read("ภายใน ๔๕ (สี่สิบห้า) วัน");
    assert_eq!((counted.value.count().amount(), counted.deviations.are_doubtful()), (45, false));
}

#[test]
fn one_day_or_the_other() {
    let read = |text: &str| Deadline::parse_with(text, ParseOptions::LENIENT).unwrap();
    assert_due("ภายในวันที่ ๑๕ หรือวันที่ ๒๐ ของทุกเดือน", "2024-03-12", "2024-03-15 2024-03-20");
    assert_due("ภายในวันที่ ๑๕ หรือ ๒๐ มีนาคม ๒๕๖๗", "", "2024-03-20");
    assert!(read("ภายในวันที่ ๑๕ หรือ ๒๐ มีนาคม ๒๕๖๗").deviations.are_doubtful());
    assert!(read("ภายในวันที่ ๑๕ หรือวันที่ ๒๐ ของทุกเดือน").deviations.are_doubtful());
}

#[test]
fn parts_of_a_month_or_a_year() {
    assert_due("ภายในกลางเดือนมีนาคม ๒๕๖๗", "", "2024-03-15");
    assert_due("ภายในปลายเดือนมีนาคม ๒๕๖๗", "", "2024-03-31");
    assert_due("ภายในกลางปี ๒๕๖๗", "", "2024-06-30");
    assert_due("ภายในปลายเดือนนี้", "2024-03-12", "2024-03-31");
    assert_due("ภายในต้นเดือนมีนาคม ๒๕๖๗", "", "2024-03-10");
    assert!(Deadline::parse_with("ภายในต้นปี ๒๕๖๗", ParseOptions::LENIENT).is_err());
}

#[test]
fn a_part_of_the_period_is_doubtful() {
    assert_due("ทุก ๖ เดือน ภายใน ๑๕ วัน นับแต่วันสิ้นปีงบประมาณ", "2024-02-01", "2024-04-15 2024-10-15");
    assert_due("ตั้งแต่วันที่ ๑ ถึงวันที่ ๕ ของทุกเดือน", "2024-03-12", "2024-04-05 2024-05-05");
}

#[test]
fn days_that_a_month_does_not_have() {
    let rule: Recurrence = "ทุกวันที่ ๓๑ ของเดือน".parse().unwrap();
    let due = |short| {
        let reckoning = Reckoning::new().short_month(short);
        let days = rule.occurrences_by(day("2024-01-31"), reckoning).take(4);
        days.map(|time| time.due().to_gregorian().format("%m-%d").to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(due(ShortMonth::Clamp), "01-31 02-29 03-31 04-30");
    assert_eq!(due(ShortMonth::Skip), "01-31 03-31 05-31 07-31");
    assert_eq!(due(ShortMonth::Roll), "01-31 03-01 03-31 05-01");
}

#[test]
fn a_rule_knows_what_is_reported_on() {
    let periods = |text: &str, from: &str| {
        let rule: Recurrence = text.parse().unwrap();
        let times = rule.occurrences(day(from)).take(2);
        times.map(|time| format!("{} {}", time.period(), time.due())).collect::<Vec<_>>().join("; ")
    };
    assert_eq!(
        periods("ภายในวันที่ ๕ ของเดือนถัดไป", "2022-09-01"),
        "สิงหาคม ๒๕๖๕ ๕ กันยายน ๒๕๖๕; กันยายน ๒๕๖๕ ๕ ตุลาคม ๒๕๖๕"
    );
    assert_eq!(
        periods("ภายใน ๑๕ วัน นับแต่วันสิ้นไตรมาส", "2024-01-01"),
        "ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๗ ๑๕ มกราคม ๒๕๖๗; ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๗ ๑๕ เมษายน ๒๕๖๗"
    );
    assert_eq!(
        periods("ทุก ๓ วัน นับแต่วันที่ ๑ มกราคม ๒๕๖๗", "2024-01-01"),
        "๒ - ๔ มกราคม ๒๕๖๗ ๔ มกราคม ๒๕๖๗; ๕ - ๗ มกราคม ๒๕๖๗ ๗ มกราคม ๒๕๖๗"
    );
    assert_eq!(periods("ทุกวัน", "2022-09-01"), "๑ กันยายน ๒๕๖๕ ๑ กันยายน ๒๕๖๕; ๒ กันยายน ๒๕๖๕ ๒ กันยายน ๒๕๖๕");
}

#[test]
fn before_a_day_of_the_month_is_the_day_before_in_calendar_programs_too() {
    let rrule = |text| leniently(text).to_rrule().map_err(|error| error.to_string());
    assert_eq!(rrule("ภายในวันที่ ๕ ของทุกเดือน").as_deref(), Ok("FREQ=MONTHLY;BYMONTHDAY=5"));
    assert_eq!(rrule("ก่อนวันที่ ๕ ของทุกเดือน").as_deref(), Ok("FREQ=MONTHLY;BYMONTHDAY=4"));
    assert_eq!(rrule("ก่อนวันที่ ๑ ของทุกเดือน").as_deref(), Ok("FREQ=MONTHLY;BYMONTHDAY=-1"));
}

#[test]
fn rolled_as_asked_for() {
    let calendar = WorkingDays::government();
    let rule: Recurrence = "ทุกวันที่ ๒๕ ของเดือน (มกราคม - สิงหาคม ๒๕๖๗)".parse().unwrap();
    let due = |reckoning| {
        let days = rule.occurrences_by(day("2024-02-20"), reckoning).take(1);
        days.map(|time| time.due().to_gregorian().to_string()).collect::<String>()
    };
    // Sunday 25 February, and Monday was the substitute for Makha Bucha.
    assert_eq!(due(Reckoning::new()), "2024-02-25");
    assert_eq!(due(Reckoning::on(&calendar)), "2024-02-25");
    assert_eq!(due(Reckoning::on(&calendar).rolling(Rolling::Following)), "2024-02-27");
    assert_eq!(due(Reckoning::on(&calendar).rolling(Rolling::Preceding)), "2024-02-23");
    let own: Recurrence = "ทุกวันที่ ๓๐ ของเดือน หากตรงกับวันหยุดราชการให้เลื่อนเป็นวันทำการก่อนหน้า".parse().unwrap();
    let reckoning = Reckoning::on(&calendar).rolling(Rolling::Following);
    let time = own.occurrences_by(day("2024-06-20"), reckoning).next().unwrap();
    assert_eq!((time.nominal(), time.due()), (day("2024-06-30"), day("2024-06-28")));
    assert_eq!(calendar.roll(day("2024-03-30"), Rolling::ModifiedFollowing), day("2024-03-29"));
}

#[test]
fn before_and_after() {
    let rule: Recurrence = "ทุกวันที่ ๕ และ ๒๐ ของเดือน".parse().unwrap();
    let next = |iso: &str| rule.next_after(day(iso)).unwrap().due();
    let last = |iso: &str| rule.last_before(day(iso)).unwrap().due();
    assert_eq!((next("2024-02-05"), last("2024-02-05")), (day("2024-02-20"), day("2024-01-20")));
    assert_eq!((next("2024-02-06"), last("2024-02-06")), (day("2024-02-20"), day("2024-02-05")));
    assert!(rule.is_due_on(day("2024-02-05")) && !rule.is_due_on(day("2024-02-06")));
    assert_eq!(rule.between(day("2024-01-05"), day("2024-03-05")).count(), 5);
    let yearly = leniently("ภายในวันที่ ๒๙ กุมภาพันธ์ ของทุกปี");
    assert_eq!(yearly.last_before(day("1889-04-01")), None);
    assert_eq!(yearly.last_before(day("2024-02-29")).unwrap().due(), day("2023-02-28"));
}

#[test]
fn government_working_days() {
    let calendar = WorkingDays::government();
    let works = |iso: &str| calendar.is_working_day(day(iso));
    assert!(works("2024-05-01") && !works("2024-05-10") && !works("2024-05-06"));
    // The regional days of 2564, and a day given and taken back.
    assert!(works("2021-03-26") && works("2021-07-27"));
    assert!(!calendar.clone().with_region("ภาคเหนือ").is_working_day(day("2021-03-26")));
    // Two holidays on one weekend have one substitute.
    assert!(!works("2017-07-10") && works("2017-07-11") && !works("2018-01-02") && works("2018-01-03"));
    // Computed: the 5th of December 2032 is a Sunday, the 13th of April 2030 a Saturday.
    assert!(!works("2032-12-06") && works("2032-12-07") && !works("2030-04-16") && works("2030-04-17"));
    let months = [
        ("2024-04-01", "2024-04-30", 18),
        ("2024-12-01", "2024-12-31", 18),
        ("2025-08-01", "2025-08-31", 19),
    ];
    for (first, last, count) in months {
        assert_eq!(calendar.working_days_between(day(first).previous(), day(last)), count, "{first}");
    }
    assert_eq!(calendar.add_working_days(day("2024-04-11"), 3), day("2024-04-19"));
    assert_eq!(calendar.add_working_days(day("2024-04-17"), -1), day("2024-04-11"));
    let moved = calendar.clone().with_working_day(day("2024-04-12")).with_holiday(day("1950-02-01"));
    assert!(moved.is_working_day(day("2024-04-12")) && !moved.is_working_day(day("1950-02-01")));
    assert!(moved.is_working_day(day("1950-02-02")) && !moved.is_working_day(day("2024-04-15")));
}

#[test]
fn parts_have_the_machine_form_of_their_deadline() {
    let rule: saraban::Recurrence = "ทุกวันที่ ๒๕ ของเดือน (มกราคม - สิงหาคม ๒๕๖๗)".parse().unwrap();
    let json = serde_json::to_value(rule).unwrap();
    assert_eq!((json["form"].as_str(), json["due"][0].as_str()), (Some("recurring"), Some("2024-01-25")));
    assert_eq!(json, serde_json::to_value(Deadline::from(rule)).unwrap());
}
