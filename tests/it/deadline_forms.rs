//! Rare forms of deadlines, each as it is written officially: what was read is what is written.

use saraban::{Deadline, Deviation, Fixed, ParseOptions, Recurrence};

use super::deadline::assert_due;

/// Reads `text`, which deviates so, and writes it as `official`, which reads as the same.
#[track_caller]
fn assert_written(text: &str, official: &str, deviations: &[Deviation]) {
    let parsed =
        Deadline::parse_with(text, ParseOptions::LENIENT).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(parsed.value.to_string(), official, "{text}");
    assert_eq!(parsed.deviations, deviations.iter().copied().collect(), "{text}");
    assert_eq!(text.parse::<Deadline>().is_ok(), deviations.is_empty(), "{text}");
    assert_eq!(official.parse(), Ok(parsed.value), "{official}");
}

#[track_caller]
fn assert_refused(text: &str) {
    assert!(Recurrence::parse_with(text, ParseOptions::LENIENT).is_err(), "{text}");
}

#[test]
fn parts_of_years_and_months() {
    assert_written("ภายในไตรมาสถัดไป", "ภายในไตรมาสหน้า", &[]);
    assert_written("ภายในสิ้นไตรมาส", "ภายในไตรมาสนี้", &[]);
    assert_written("ภายในไตรมาสสุดท้าย", "ภายในไตรมาสที่ ๔", &[]);
    assert_written("ภายใน ๓ เดือนแรก", "ภายในไตรมาสที่ ๑", &[]);
    assert_written("ภายใน ๙ เดือนแรกของปีงบประมาณ ๒๕๖๗", "ภายในไตรมาสที่ ๓ ปีงบประมาณ พ.ศ. ๒๕๖๗", &[]);
    assert_written("ภายใน ๖ เดือนแรกของปี ๒๕๖๗", "ภายในครึ่งปีแรก ปี พ.ศ. ๒๕๖๗", &[]);
    assert_written("ภายในครึ่งปีหลังของปี ๒๕๖๗", "ภายในครึ่งปีหลัง ปี พ.ศ. ๒๕๖๗", &[]);
    assert_written("ภายในไตรมาสที่ ๓ ปีนี้", "ภายในไตรมาสที่ ๓ ปีนี้", &[]);
    assert_written("ภายในเดือนแรกของปีหน้า", "ภายในเดือนแรกของปีหน้า", &[]);
    assert_written("ภายในสิ้นไตรมาสที่ ๒ ของปีงบประมาณหน้า", "ภายในไตรมาสที่ ๒ ปีงบประมาณหน้า", &[]);
    assert_written("จนถึงสิ้นปี ๒๕๖๗", "ถึงสิ้นปี พ.ศ. ๒๕๖๗", &[]);
    for refused in ["ภายใน ๔ เดือนแรก", "ภายในไตรมาสที่ ๕", "ภายในสิ้นไตรมาสที่ ๕", "ภายในไตรมาสที่ ๒ ปี ค.ศ. 1850"]
    {
        assert!(Fixed::parse_with(refused, ParseOptions::LENIENT).is_err(), "{refused}");
    }
}

/// Where the middle of something is, nobody says.
#[test]
fn the_middle() {
    let doubt = &[Deviation::Ambiguous];
    assert_written("ภายในกลางเดือนมีนาคม ๒๕๖๗", "ภายในวันที่ ๑๕ มีนาคม ๒๕๖๗", doubt);
    assert_written("ภายในกลางเดือนมีนาคม", "ภายในวันที่ ๑๕ มีนาคม", doubt);
    assert_written("ภายในกลางเดือนถัดไป", "ภายในวันที่ ๑๕ เดือนหน้า", doubt);
    assert_written("ภายในกลางปี ๒๕๖๗", "ภายในครึ่งปีแรก ปี พ.ศ. ๒๕๖๗", doubt);
}

#[test]
fn days_with_their_hours() {
    let window = "ภายในวันที่ ๕ มีนาคม ๒๕๖๗ ถึงวันที่ ๗ มีนาคม ๒๕๖๗ ภายในเวลา ๑๖.๓๐ น.";
    assert_written("ภายในวันที่ ๕ มีนาคม ๒๕๖๗ เวลา ๐๘.๓๐ น. ถึงวันที่ ๗ มีนาคม ๒๕๖๗ เวลา ๑๖.๓๐ น.", window, &[]);
    assert_written(
        "ภายในวันที่ ๕ เมษายน ๒๕๖๗ เวลา ๑๖.๓๐ น. ภายในเวลา ๑๒.๐๐ น.",
        "ภายในวันที่ ๕ เมษายน ๒๕๖๗ ภายในเวลา ๑๒.๐๐ น.",
        &[],
    );
    assert_written(
        "วันที่ ๕ เมษายน ๒๕๖๗ ระหว่างเวลา ๐๙.๐๐ น. - ๑๒.๐๐ น.",
        "ตั้งแต่วันที่ ๕ เมษายน ๒๕๖๗ ถึงวันที่ ๕ เมษายน ๒๕๖๗ ภายในเวลา ๑๒.๐๐ น.",
        &[Deviation::Informal],
    );
    let days = "ภายในวันที่ ๕ เมษายน ๒๕๖๗ ถึงวันที่ ๗ เมษายน ๒๕๖๗";
    assert_written("ภายในวันที่ ๕ - ๗ เมษายน ๒๕๖๗", days, &[]);
    assert_written("ระหว่างวันที่ ๕ - ๗ เมษายน ๒๕๖๗", "ตั้งแต่วันที่ ๕ เมษายน ๒๕๖๗ ถึงวันที่ ๗ เมษายน ๒๕๖๗", &[]);
    assert_written("ก่อนวันที่ ๕ - ๗ เมษายน ๒๕๖๗", "ก่อนวันที่ ๕ เมษายน ๒๕๖๗", &[Deviation::Ambiguous]);
    // One limit of the hours, on one day.
    for refused in ["ภายในเวลา ๑๒.๐๐ น. ของวันที่ ๕ - ๗ เมษายน ๒๕๖๗", "ในเดือนเมษายน ๒๕๖๗"]
    {
        assert!(Fixed::parse_with(refused, ParseOptions::LENIENT).is_err(), "{refused}");
    }
}

#[test]
fn months_of_a_quarter() {
    for month in [
        "เดือนแรกของไตรมาส",
        "เดือนที่สองของไตรมาส",
        "เดือนสุดท้ายของไตรมาส",
        "เดือนที่สองของไตรมาสถัดไป",
        "เดือนสุดท้ายของไตรมาสถัดไป",
    ] {
        let text = format!("ทุกไตรมาส ภายในวันที่ ๕ ของ{month}");
        assert_written(&text, &text, &[]);
    }
    assert_written("ภายในวันที่ ๑๐ ของเดือนที่สองของทุกไตรมาส", "ทุกไตรมาส ภายในวันที่ ๑๐ ของเดือนที่สองของไตรมาส", &[]);
    assert_written("ทุกสิ้นไตรมาส ภายในวันที่ ๑๕ ของเดือนถัดไป", "ทุกไตรมาส ภายในวันที่ ๑๕ ของเดือนแรกของไตรมาสถัดไป", &[]);
    assert_written("ทุกวันที่ ๕ ของเดือนคี่", "ทุกวันที่ ๕ ของเดือนคี่", &[]);
    assert_written("ทุกวันสิ้นครึ่งปี", "ทุกสิ้นครึ่งปี", &[]);
    assert_written("ภายในวันทำการแรกของเดือนถัดไป", "ภายในวันทำการแรกของเดือนถัดไป", &[]);
}

#[test]
fn how_often() {
    assert_written("ปีละ ๒ ครั้ง", "ทุกครึ่งปี", &[]);
    assert_written("ปีละ ๔ ครั้ง", "ทุกไตรมาส", &[]);
    assert_written("ปีละ ๑๒ ครั้ง", "ทุกเดือน", &[]);
    assert_written("ปีงบประมาณละ ๒ ครั้ง", "ทุกครึ่งปีงบประมาณ", &[]);
    assert_written("ปีละ ๖ ครั้ง", "ปีละ ๖ ครั้ง", &[]);
    assert_written("รอบ ๑ เดือน", "ทุกเดือน", &[]);
    assert_written("รอบ ๓ เดือน", "ทุกไตรมาส", &[]);
    assert_written("รอบ ๖ เดือน และ ๑๒ เดือน", "ทุกครึ่งปีงบประมาณ", &[]);
    assert_written("รอบ ๓ เดือน, ๖ เดือน, ๙ เดือน และ ๑๒ เดือน", "ทุกไตรมาส", &[]);
    assert_written("ปีเว้นปี", "ทุก ๒ ปี", &[]);
    assert_written("วันเว้นวัน", "ทุก ๒ วัน", &[]);
    assert_written("ทุก ๒ อาทิตย์", "ทุก ๒ สัปดาห์", &[Deviation::Informal]);
    for refused in ["ปีละ ๐ ครั้ง", "รอบ ๕ เดือน", "รอบ ๑๓ เดือน", "ทุก ๓ ครั้งต่อปี"]
    {
        assert_refused(refused);
    }
}

/// อาทิตย์ is a week where วัน is not before it, and a Sunday where other days stand beside it.
#[test]
fn weeks_and_sundays() {
    assert_written("ทุกอาทิตย์", "ทุกสัปดาห์", &[Deviation::Informal]);
    assert_written("ทุกๆ อาทิตย์", "ทุกสัปดาห์", &[Deviation::Informal]);
    assert_written("ทุกวันอาทิตย์", "ทุกวันอาทิตย์", &[]);
    assert_written("ทุกวันศุกร์ของทุกอาทิตย์", "ทุกวันศุกร์", &[]);
    assert_written("ทุกเสาร์ - อาทิตย์", "ทุกวันเสาร์ และวันอาทิตย์", &[Deviation::Informal]);
    assert_written("ทุกศุกร์", "ทุกวันศุกร์", &[Deviation::Informal]);
    assert_written("ทุกวันอาทิตย์ที่ ๒ ของเดือน", "ทุกวันอาทิตย์ที่ ๒ ของเดือน", &[]);
    assert_written("ทุกอาทิตย์ที่ ๒ ของเดือน", "ทุกวันอาทิตย์ที่ ๒ ของเดือน", &[Deviation::Ambiguous]);
    assert_written("ทุกวันศุกร์แรก และวันศุกร์ที่ ๓ ของเดือน", "ทุกวันศุกร์แรกและที่ ๓ ของเดือน", &[]);
    assert_refused("ทุกวันศุกร์ที่ ๑ และวันจันทร์ที่ ๓ ของเดือน");
}

#[test]
fn counts_in_every_unit() {
    for text in [
        "ภายใน ๓๐ นาที นับแต่เวลาที่เกิดเหตุ",
        "ภายใน ๑ ชั่วโมง ๓๐ นาที นับแต่เวลาที่เกิดเหตุ",
        "ภายใน ๒ สัปดาห์ ๓ วัน นับแต่วันที่ได้รับหนังสือ",
        "ภายใน ๒ ปี ๖ เดือน นับแต่วันที่ได้รับหนังสือ",
        "ภายใน ๓๐ วัน นับแต่วันประกาศในราชกิจจานุเบกษา",
        "ภายใน ๓๐ วัน นับแต่วันที่ของหนังสือฉบับนี้",
        "ภายใน ๓๐ วัน นับแต่วันสิ้นไตรมาส",
    ] {
        assert_written(text, text, &[]);
    }
    assert_written("ก่อนวันประชุมไม่น้อยกว่า ๔๘ ชั่วโมง", "ภายใน ๔๘ ชั่วโมง ก่อนวันประชุม", &[]);
    assert_written(
        "ภายใน ๓ วัน ทำการ นับแต่วันที่ได้รับหนังสือ",
        "ภายใน ๓ วันทำการ นับแต่วันที่ได้รับหนังสือ",
        &[Deviation::ExtraSpace],
    );
    // The round is that of the cadence, the day from which to count another.
    assert_written("ทุก ๖ เดือน ภายใน ๓๐ วัน นับแต่วันสิ้นปี", "ภายใน ๓๐ วัน นับแต่วันสิ้นครึ่งปี", &[Deviation::Ambiguous]);
    assert_written(
        "ทุก ๓ เดือน ภายใน ๓๐ วัน นับแต่วันสิ้นปีงบประมาณ",
        "ภายใน ๓๐ วัน นับแต่วันสิ้นไตรมาส",
        &[Deviation::Ambiguous],
    );
}

#[test]
fn beginnings_and_ends() {
    assert_written(
        "ทุกวันที่ ๒๕ ของเดือน นับแต่วันที่ ๑ มกราคม ๒๕๖๗ เป็นต้นไป",
        "ทุกวันที่ ๒๕ ของเดือน ตั้งแต่วันที่ ๑ มกราคม ๒๕๖๗ เป็นต้นไป",
        &[],
    );
    assert_written(
        "ทุกวันที่ ๒๕ ของเดือน จนถึงระยะเวลาสิ้นสุดการรับสิทธิ ๓๑ ตุลาคม ๒๕๖๗",
        "ทุกวันที่ ๒๕ ของเดือน ถึงวันที่ ๓๑ ตุลาคม ๒๕๖๗",
        &[Deviation::Informal],
    );
    let first = "ทุกวันที่ ๒๐ ของเดือน โดยเริ่มรายงานครั้งแรกในวันที่ ๒๐ ธันวาคม ๒๕๖๒";
    assert_written("ในวันที่ ๒๐ ธันวาคม ๒๕๖๒ และทุกวันที่ ๒๐ ของเดือน", first, &[]);
    assert_written("ในวันที่ ๒๐ ธันวาคม ๒๕๖๒ และจ่ายต่อไปทุกวันที่ ๒๐ ของเดือน", first, &[Deviation::Informal]);
    assert_written("กำหนดส่ง ๓๑ ตุลาคมของทุกปี", "ภายในวันที่ ๓๑ ตุลาคม ของทุกปี", &[]);
    for refused in [
        "ทุกวันที่ ๒๕ ของเดือน จนถึงวันสิ้นสุดโครงการ",
        "ทุกวันที่ ๒๕ ของเดือน หากตรงกับวันหยุดให้แจ้งกองคลัง",
        "ตั้งแต่วันที่ ๕ ของเดือน",
    ] {
        assert_refused(refused);
    }
}

#[test]
fn weeks_of_a_month() {
    assert_written("ภายในสัปดาห์แรกของเดือนเมษายน ๒๕๖๗", "ภายในวันที่ ๗ เมษายน ๒๕๖๗", &[Deviation::Ambiguous]);
    assert_written("ภายในสัปดาห์ที่ ๓ ของเดือนธันวาคม ๒๕๖๗", "ภายในวันที่ ๒๑ ธันวาคม ๒๕๖๗", &[Deviation::Ambiguous]);
    assert_written("ภายในสัปดาห์สุดท้ายของเดือนเมษายน ๒๕๖๗", "ภายในเดือนเมษายน ๒๕๖๗", &[Deviation::Ambiguous]);
    assert_written("ภายในสัปดาห์แรกของทุกเดือน", "ภายในวันที่ ๗ ของทุกเดือน", &[Deviation::Ambiguous]);
    assert_written("ภายในสัปดาห์ที่ ๒ ของเดือนถัดไป", "ภายในวันที่ ๑๔ ของเดือนถัดไป", &[Deviation::Ambiguous]);
    assert_refused("ภายในสัปดาห์ที่ ๖ ของเดือนเมษายน ๒๕๖๗");
}

#[test]
fn working_days_at_the_ends() {
    assert_written("ทุกวันทำการแรกของสัปดาห์", "ในวันทำการแรกของทุกสัปดาห์", &[]);
    assert_written("ภายใน ๗ วันทำการสุดท้ายของทุกเดือน", "ภายในวันทำการสุดท้ายของทุกเดือน", &[Deviation::Ambiguous]);
}

#[test]
fn months_at_the_ends_of_a_year_or_a_quarter() {
    assert_written("ภายในเดือนแรกของปีงบประมาณ พ.ศ. ๒๕๖๘", "ภายในเดือนตุลาคม ๒๕๖๗", &[]);
    assert_written("ภายในเดือนสุดท้ายของปีงบประมาณ พ.ศ. ๒๕๖๘", "ภายในเดือนกันยายน ๒๕๖๘", &[]);
    assert_written("ภายในเดือนแรกของปีงบประมาณ", "ภายในเดือนแรกของปีงบประมาณ", &[]);
    assert_written("ภายในเดือนแรกของไตรมาสถัดไป", "ทุกไตรมาส ภายในวันสิ้นเดือนของเดือนแรกของไตรมาสถัดไป", &[]);
    assert_written("ก่อนเริ่มปีงบประมาณ พ.ศ. ๒๕๖๘", "ก่อนปีงบประมาณ พ.ศ. ๒๕๖๘", &[]);
    assert_refused("ภายในเดือนแรก");
}

#[test]
fn noon_and_midnight() {
    assert_written("ภายในเที่ยงวันของวันที่ ๒๐ พฤษภาคม ๒๕๖๗", "ภายในวันที่ ๒๐ พฤษภาคม ๒๕๖๗ ภายในเวลา ๑๒.๐๐ น.", &[]);
    assert_written("ก่อนเที่ยงวันที่ ๒๐ พฤษภาคม ๒๕๖๗", "ภายในวันที่ ๒๐ พฤษภาคม ๒๕๖๗ ภายในเวลา ๑๒.๐๐ น.", &[]);
    assert_written("ภายในวันที่ ๒๐ พฤษภาคม ๒๕๖๗ ก่อนเที่ยงคืน", "ภายในวันที่ ๒๐ พฤษภาคม ๒๕๖๗ ภายในเวลา ๒๔.๐๐ น.", &[]);
}

#[test]
fn days_of_the_next_fiscal_year() {
    let text = "ภายในวันที่ ๓๑ มีนาคมของปีงบประมาณถัดไป";
    assert_written(text, "ภายในวันที่ ๓๑ มีนาคม ของปีงบประมาณถัดไป", &[]);
    assert_due(text, "2023-11-15", "2025-03-31 2026-03-31");
    assert_due(text, "2024-08-15", "2025-03-31");
}

#[test]
fn after_each_round() {
    assert_due("ทุก ๓ เดือน ภายใน ๑๕ วัน นับแต่วันสิ้นงวด", "2024-03-15", "2024-04-15 2024-07-15");
    assert_due("ทุกเดือน โดยให้ส่งภายใน ๗ วัน นับแต่วันสิ้นรอบ", "2024-03-15", "2024-04-07 2024-05-07");
}

#[test]
fn working_days_and_weekdays_of_one_month() {
    assert_written("ภายในวันทำการที่ ๕ ของเดือนพฤษภาคม ๒๕๖๗", "ภายในวันทำการที่ ๕ ของเดือนพฤษภาคม ๒๕๖๗", &[]);
    assert_written("ภายในวันศุกร์สุดท้ายของเดือนหน้า", "ภายในวันศุกร์สุดท้ายของเดือนหน้า", &[]);
    assert_written("ภายในวันทำการสุดท้ายของเดือนเมษายน", "ภายในวันทำการสุดท้ายของเดือนเมษายน", &[]);
    assert_due("ภายใน ๕ วันทำการแรกของเดือนพฤษภาคม ๒๕๖๗", "", "2024-05-08");
    assert_due("ภายในวันทำการสุดท้ายของเดือนนี้", "2024-03-15", "2024-03-29");
    assert_due("ภายในวันศุกร์แรกของเดือนพฤษภาคม ๒๕๖๗", "", "2024-05-03");
    assert_due("ภายในวันทำการแรกของเดือนมีนาคม", "2024-03-15", "2025-03-03");
    assert_due("ภายในวันศุกร์ที่ ๕ เดือนเมษายน ๒๕๖๗", "", "2024-04-05");
}

#[test]
fn days_with_the_end_of_the_month() {
    let text = "ทุกวันที่ ๑๕ และวันสิ้นเดือน";
    assert_written(text, "ทุกวันที่ ๑๕ และวันสิ้นเดือนของเดือน", &[]);
    assert_due(text, "2024-03-10", "2024-03-15 2024-03-31 2024-04-15 2024-04-30");
    assert_due("ทุกวันที่ ๑ ๑๑ และ ๒๑ ของเดือน", "2024-03-10", "2024-03-11 2024-03-21 2024-04-01");
}

#[test]
fn the_last_months_of_a_year() {
    assert_written("ภายใน ๖ เดือนหลังของปีงบประมาณ พ.ศ. ๒๕๖๘", "ภายในครึ่งปีหลัง ปีงบประมาณ พ.ศ. ๒๕๖๘", &[]);
    assert_written("ภายในวันสุดท้ายของปีงบประมาณ พ.ศ. ๒๕๖๗", "ภายในปีงบประมาณ พ.ศ. ๒๕๖๗", &[]);
    assert_due("ปีละ ๓ ครั้ง ทุก ๔ เดือน ตั้งแต่วันที่ ๑ มกราคม ๒๕๖๗", "", "2024-01-01 2024-05-01 2024-09-01");
}
