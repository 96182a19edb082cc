//! Days counted as the law counts them, and moved off days on which nobody works.

use saraban::{
    Anchor, Counted, Deadline, EventKind, FirstDay, ParseOptions, Reckoning, Recurrence, Rolling, WorkingDays,
};

use super::deadline::{assert_due, assert_needs, assert_same, assert_written, day, leniently, read};

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

/// In October 2567 offices were closed on the 14th, for the 13th, and on the 23rd; on 30 December by a resolution of the cabinet.
#[test]
fn working_days_leave_out_holidays() {
    let deadline: Deadline = "ภายใน ๓๐ วันทำการ นับแต่วันที่ ๑ ตุลาคม ๒๕๖๗".parse().unwrap();
    let (first, last) = (day("2024-10-01"), day("2024-12-31"));
    let due = |reckoning| deadline.due_between(None, first, last, reckoning).collect::<Vec<_>>();
    assert_eq!(due(Reckoning::new()), [day("2024-11-14")]);
    assert_eq!(due(Reckoning::on(&WorkingDays::weekends())), [day("2024-11-12")]);
    assert_due("ทุกวันทำการสุดท้ายของเดือน", "2024-11-15", "2024-11-29 2024-12-27");
    assert_due("ภายในวันทำการแรกของเดือนมกราคม ๒๕๖๘", "", "2025-01-02");
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
