//! Dates: read, written, refused.

use saraban::{BuddhistDate, DateExpression, ParseOptions};

#[track_caller]
fn assert_date(text: &str, iso: &str) {
    match BuddhistDate::parse_with(text, ParseOptions::LENIENT) {
        Ok(parsed) => assert_eq!(parsed.value.to_gregorian().to_string(), iso, "{text}"),
        Err(error) => panic!("{text}: {error} at {:?}", error.span()),
    }
}

#[track_caller]
fn assert_expression(text: &str, expected: &str) {
    match DateExpression::parse_with(text, ParseOptions::LENIENT) {
        Ok(parsed) => assert_eq!(parsed.value.to_string(), expected, "{text}"),
        Err(error) => panic!("{text}: {error} at {:?}", error.span()),
    }
}

#[test]
fn days() {
    assert_date("๗ มิถุนายน ๒๕๖๕", "2022-06-07");
    assert_date("7 มิ.ย. 2565", "2022-06-07");
    assert_date("30 เม.ย.2563", "2020-04-30");
    assert_date("6 สิงหาคม พ.ศ.2556", "2013-08-06");
    assert_date("25ตค.61", "2018-10-25");
    assert_date("15เดือนกรกฏาคม 2561", "2018-07-15");
    assert_date("8 เดือน พฤษภาคม พ.ศ. 2501", "1958-05-08");
    assert_date("28/10/62", "2019-10-28");
    assert_date("๑ มกราคม ร.ศ.๑๑๐", "1892-01-01");
    assert_date("๓o มีนาคม พุทธศักราช ๒๕๔๖", "2003-03-30");
    assert_date("๑0 พฤศจิกายน ๒๕60", "2017-11-10");
}

#[test]
fn expressions() {
    assert_expression("10 – 18 พฤศจิกายน 2567", "๑๐ - ๑๘ พฤศจิกายน ๒๕๖๗");
    assert_expression("2 ธ.ค. 67 - 30 เม.ย. 68", "๒ ธันวาคม ๒๕๖๗ - ๓๐ เมษายน ๒๕๖๘");
    assert_expression("2 ธ.ค. - 30 เม.ย. 68", "๒ ธันวาคม ๒๕๖๗ - ๓๐ เมษายน ๒๕๖๘");
    assert_expression("ส.ค. - ก.ย. 67", "สิงหาคม - กันยายน ๒๕๖๗");
    assert_expression("24 มิถุนายน 2565 ถึงวันที่ 8 กรกฎาคม 2565", "๒๔ มิถุนายน - ๘ กรกฎาคม ๒๕๖๕");
    assert_expression("วันอังคารที่ 10 พฤศจิกายน 2563 เวลา 10.00 น.", "๑๐ พฤศจิกายน ๒๕๖๓ เวลา ๑๐.๐๐ น.");
    assert_expression("ปีงบประมาณ พ.ศ. 2559 - 2567", "ปีงบประมาณ พ.ศ. ๒๕๕๙ - ๒๕๖๗");
    assert_expression("ปีงบ 66", "ปีงบประมาณ พ.ศ. ๒๕๖๖");
    assert_expression("ไตรมาสที่ 2 ปีงบประมาณ 2566", "ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๖");
}
