//! What is no date, and what is said about it, where.

use saraban::{BuddhistDate, BuddhistMonth, DateExpression, Language, Month, ParseOptions, TimeOfDay};

/// The message in both languages and the place, the same strictly and leniently.
#[track_caller]
fn assert_refused(text: &str, english: &str, thai: &str, place: &str) {
    for options in [ParseOptions::STRICT, ParseOptions::LENIENT] {
        let error = match DateExpression::parse_with(text, options) {
            Err(error) => error,
            Ok(parsed) => panic!("{text} is read as {}", parsed.value),
        };
        assert_eq!(error.to_string(), english, "{text}");
        assert_eq!(error.display(Language::Thai).to_string(), thai, "{text}");
        assert_eq!(error.span().slice(text), Some(place), "{text}");
    }
}

/// Only leniently: strictly, the form itself is refused before.
#[track_caller]
fn assert_lenient_refused(text: &str, english: &str, place: &str) {
    let error = DateExpression::parse_with(text, ParseOptions::LENIENT).expect_err(text);
    assert_eq!((error.to_string().as_str(), error.span().slice(text)), (english, Some(place)), "{text}");
}

/// Only strictly: what deviates, and where.
#[track_caller]
fn assert_unofficial(text: &str, english: &str, place: &str) {
    let error = text.parse::<DateExpression>().expect_err(text);
    assert_eq!((error.to_string().as_str(), error.span().slice(text)), (english, Some(place)), "{text}");
    assert!(DateExpression::parse_with(text, ParseOptions::LENIENT).is_ok(), "{text}");
}

#[test]
fn days_that_never_were() {
    assert_refused("31 กุมภาพันธ์ 2565", "day 31 is out of range 1..=28", "วันที่ 31 อยู่นอกช่วง 1 ถึง 28", "31");
    assert_refused("๒๙ ก.พ. ๒๕๖๖", "day 29 is out of range 1..=28", "วันที่ 29 อยู่นอกช่วง 1 ถึง 28", "๒๙");
    assert_refused("30 กุมภาพันธ์ 2567", "day 30 is out of range 1..=29", "วันที่ 30 อยู่นอกช่วง 1 ถึง 29", "30");
    assert_refused("๓๑ เมษายน ๒๕๖๕", "day 31 is out of range 1..=30", "วันที่ 31 อยู่นอกช่วง 1 ถึง 30", "๓๑");
    assert_refused("๓๑ เมษายน", "day 31 is out of range 1..=30", "วันที่ 31 อยู่นอกช่วง 1 ถึง 30", "๓๑");
    assert_refused("30 กุมภาพันธ์", "day 30 is out of range 1..=29", "วันที่ 30 อยู่นอกช่วง 1 ถึง 29", "30");
    assert_refused("0 เมษายน 2565", "day 0 is out of range 1..=30", "วันที่ 0 อยู่นอกช่วง 1 ถึง 30", "0");
    assert_refused("45 มกราคม 2565", "day 45 is out of range 1..=31", "วันที่ 45 อยู่นอกช่วง 1 ถึง 31", "45");
    assert_refused("1 - 31 กันยายน 2564", "day 31 is out of range 1..=30", "วันที่ 31 อยู่นอกช่วง 1 ถึง 30", "31");
    assert_refused(
        "1 มิถุนายน 2564 - 31 กันยายน 2564",
        "day 31 is out of range 1..=30",
        "วันที่ 31 อยู่นอกช่วง 1 ถึง 30",
        "31",
    );
}

#[test]
fn months_that_never_were() {
    let never = "January to March 2483 BE never existed in the calendar";
    let thai = "เดือนมกราคมถึงมีนาคม พ.ศ. ๒๔๘๓ ไม่เคยมีในปฏิทิน";
    assert_refused("มกราคม ๒๔๘๓", never, thai, "มกราคม ๒๔๘๓");
    assert_refused("๓๑ มีนาคม ๒๔๘๓", never, thai, "มีนาคม ๒๔๘๓");
    assert_refused("1 กุมภาพันธ์ พ.ศ. 2483", never, thai, "กุมภาพันธ์ พ.ศ. 2483");
    let error = BuddhistDate::new(2483, Month::January, 1).unwrap_err();
    assert_eq!(error.to_string(), "month 1 is out of range 4..=12");
    let error = BuddhistMonth::new(2483, Month::March).unwrap_err();
    assert_eq!((error.min(), error.max()), (4, 12));
    assert_lenient_refused("12/13/2566", "month 13 is out of range 1..=12", "13");
    assert_lenient_refused("12/0/2566", "month 0 is out of range 1..=12", "0");
}

#[test]
fn years_out_of_range() {
    let out = |year| format!("year {year} is out of range 2432..=9999");
    let thai = |year| format!("ปี {year} อยู่นอกช่วง 2432 ถึง 9999");
    assert_refused("1 มกราคม พ.ศ. 2431", &out(2431), &thai(2431), "พ.ศ. 2431");
    assert_refused("1 มกราคม 2431", &out(2431), &thai(2431), "2431");
    let error = "5 มกราคม 0".parse::<BuddhistDate>().unwrap_err();
    assert_eq!(error.to_string(), "year 0 is out of range 2432..=2799");
    assert_eq!(error.span().slice("5 มกราคม 0"), Some("0"));
    assert_refused("พ.ศ. 0000", &out(0), &thai(0), "พ.ศ. 0000");
    let error = BuddhistDate::new(0, Month::January, 1).unwrap_err();
    assert_eq!(error.to_string(), out(0));
    assert_refused(
        "1 มกราคม ค.ศ. 1889",
        "year 1889 is out of range 1889..=9456",
        "ปี 1889 อยู่นอกช่วง 1889 ถึง 9456",
        "ค.ศ. 1889",
    );
}

#[test]
fn quarters_that_no_year_has() {
    let error = "ไตรมาสที่ ๕ ปี ๒๕๖๖".parse::<saraban::Quarter>().unwrap_err();
    assert_eq!(error.to_string(), "quarter 5 is out of range 1..=4");
    assert_eq!(error.span().slice("ไตรมาสที่ ๕ ปี ๒๕๖๖"), Some("๕"));
    let error = "ครึ่งปีที่ ๓ ปี ๒๕๖๖".parse::<saraban::HalfYear>().unwrap_err();
    assert_eq!(error.to_string(), "half 3 is out of range 1..=2");
}

#[test]
fn hours_that_no_day_has() {
    let text = "5 มกราคม 2567 เวลา 25.00 น.";
    assert_refused(text, "hour 25 is out of range 0..=24", "นาฬิกาที่ 25 อยู่นอกช่วง 0 ถึง 24", "25.00");
    let text = "5 มกราคม 2567 เวลา 13.30 - 25.00 น.";
    assert_refused(text, "hour 25 is out of range 0..=24", "นาฬิกาที่ 25 อยู่นอกช่วง 0 ถึง 24", "25.00");
    let error = "24.01 น.".parse::<TimeOfDay>().unwrap_err();
    assert_eq!(error.to_string(), "minute 1 is out of range 0..=0");
    let error = "12.60 น.".parse::<TimeOfDay>().unwrap_err();
    assert_eq!(error.to_string(), "minute 60 is out of range 0..=59");
}

#[test]
fn what_does_not_make_a_date() {
    assert_refused("", "expected a date, found the end of the text", "ต้องเป็นวันเดือนปี แต่ข้อความจบเสียก่อน", "");
    assert_refused("กรม", "expected a date, found 'ก'", "ต้องเป็นวันเดือนปี แต่พบ 'ก'", "ก");
    assert_refused("5 มกราคม", "expected a year, found the end of the text", "ต้องเป็นปี แต่ข้อความจบเสียก่อน", "");
}

#[test]
fn what_is_not_official_is_named_and_placed() {
    assert_unofficial("5 กรกฏาคม 2567", "not the official form: a wrong or old spelling", "กรกฏาคม");
    assert_unofficial("5 มค. 2567", "not the official form: an unofficial abbreviation", "มค.");
    assert_unofficial("๕ มกราคม ๒๕6๗", "not the official form: Thai and Arabic digits side by side", "๒๕6๗");
    assert_unofficial("5 มกราคม 67", "not the official form: a year of two digits", "67");
    assert_unofficial("5 มกราคม 2024", "not the official form: a Gregorian year without ค.ศ.", "2024");
    assert_unofficial("5/1/2567", "not the official form: a date in numbers only", "5/1/2567");
    assert_unofficial(
        "วันพฤหัสบดีที่ ๒๓ ธันวาคม ๒๕๖๓",
        "not the official form: the weekday does not fit the date",
        "วันพฤหัสบดี",
    );
    assert_unofficial("5  มกราคม 2567", "not the official form: a space too many", "  ");
}

#[test]
fn a_range_does_not_end_before_it_begins() {
    let text = "25 - 5 มกราคม 2567";
    let error = DateExpression::parse_with(text, ParseOptions::LENIENT).unwrap_err();
    assert_eq!(error.to_string(), "the range ends before it begins");
}
