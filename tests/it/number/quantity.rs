//! Numbers with their units, ranges and shares.

use saraban::{Amount, Classifier, Deviation, Fraction, Measure, Number, ParseOptions, Quantity};

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

fn counted(word: &str) -> Option<Measure> {
    Classifier::of(word).map(Measure::Counted)
}

#[track_caller]
fn assert_read(text: &str, value: &str, unit: Option<Measure>) {
    assert_eq!(text.parse(), Ok(Quantity::new(number(value), unit)), "{text}");
}

#[track_caller]
fn assert_range(text: &str, from: &str, to: &str, unit: Option<Measure>) {
    let read = Quantity::parse_with(text, ParseOptions::LENIENT).map(|read| read.value);
    assert_eq!(read, Ok(Quantity::between(number(from), number(to), unit)), "{text}");
}

#[track_caller]
fn assert_fraction(text: &str, numerator: u64, denominator: u64) {
    let fraction = Fraction::new(numerator, denominator).unwrap();
    let read = Fraction::parse_with(text, ParseOptions::LENIENT).map(|read| read.value);
    assert_eq!(read, Ok(fraction), "{text}");
    let read = Quantity::parse_with(text, ParseOptions::LENIENT).map(|read| read.value);
    assert_eq!(read, Ok(Quantity::new(fraction, None)), "{text}");
}

#[test]
fn percentages() {
    let percent = Some(Measure::Percent);
    assert_read("ร้อยละ ๔.๗๕", "4.75", percent);
    assert_read("ร้อยละ๔.๗๕", "4.75", percent);
    assert_read("ร้อยละ -0.1", "-0.1", percent);
    assert_read("ร้อยละห้าสิบ", "50", percent);
    assert_read("ร้อยละศูนย์จุดห้า", "0.5", percent);
    assert_read("46.90%", "46.90", percent);
    assert_read("46.90 %", "46.90", percent);
    assert_read("๕๐ เปอร์เซ็นต์", "50", percent);
    assert_read("ศูนย์จุดห้าเปอร์เซ็นต์", "0.5", percent);
    assert_read("ติดลบร้อยละ 1.8", "-1.8", percent);
    assert_read("ลบร้อยละ 1.8", "-1.8", percent);
    let read = Quantity::parse_with("ร้อยละ 4๐", ParseOptions::LENIENT).unwrap();
    assert!(read.deviations.contains(Deviation::MixedDigits));
    let read = Quantity::parse_with("5 เปอร์เซนต์", ParseOptions::LENIENT).unwrap();
    assert!(read.deviations.contains(Deviation::Misspelling));
}

#[test]
fn what_is_counted() {
    assert_read("สี่ร้อยคน", "400", counted("คน"));
    assert_read("หนึ่งพันล้านคน", "1000000000", counted("คน"));
    assert_read("สามสิบวัน", "30", counted("วัน"));
    assert_read("สามสิบวันทำการ", "30", counted("วันทำการ"));
    assert_read("๒.๗ หมื่นคน", "27000", counted("คน"));
    assert_read("16 ล้านโดส", "16000000", counted("โดส"));
    assert_read("2 ล้าน ไร่", "2000000", counted("ไร่"));
    assert_read("สองพันกว่าล้านบาท", "2000000000", Some(Measure::Baht));
    // A classifier behind plain figures is not a part of the quantity.
    assert!("๒,๔๑๒ นาย".parse::<Quantity>().is_err());
}

#[test]
fn halves_behind_the_unit() {
    let read = |text| Quantity::parse_with(text, ParseOptions::LENIENT).unwrap().value;
    assert_eq!(read("สองวันครึ่ง"), Quantity::new(number("2.5"), counted("วัน")));
    assert_eq!(read("2 ปีครึ่ง"), Quantity::new(number("2.5"), counted("ปี")));
    assert_eq!(read("1 ชั่วโมงครึ่ง"), Quantity::new(number("1.5"), counted("ชั่วโมง")));
}

#[test]
fn ranges() {
    assert_range("๑๐ ถึง ๑๕", "10", "15", None);
    assert_range("๑๐ – ๑๕", "10", "15", None);
    assert_range("10-15", "10", "15", None);
    assert_range("10~15", "10", "15", None);
    assert_range("1.5-2.5", "1.5", "2.5", None);
    assert_range("4,000 – 6,000", "4000", "6000", None);
    assert_range("10 -15", "10", "15", None);
    assert_range("สิบถึงสิบห้าคน", "10", "15", counted("คน"));
    assert_range("สามสิบวันถึงสี่สิบวัน", "30", "40", counted("วัน"));
    assert_range("-5 ถึง -3", "-5", "-3", None);
    assert_range("-5 ถึง 3", "-5", "3", None);
    assert_range("5 ถึง 5", "5", "5", None);
}

#[test]
fn ranges_with_units() {
    let (percent, baht) = (Some(Measure::Percent), Some(Measure::Baht));
    assert_range("ร้อยละ 1-3", "1", "3", percent);
    assert_range("ร้อยละ18 -24", "18", "24", percent);
    assert_range("ร้อยละ 5 ถึงร้อยละ 10", "5", "10", percent);
    assert_range("5% - 10%", "5", "10", percent);
    assert_range("60 – 70 เปอร์เซ็นต์", "60", "70", percent);
    assert_range("100-200 บาท", "100", "200", baht);
    assert_range("100 บาท ถึง 200 บาท", "100", "200", baht);
    assert_range("1-2 ล้านบาท", "1000000", "2000000", baht);
    assert_range("800,000 - 1.2 ล้านบาท", "800000", "1200000", baht);
    assert_range("5 แสน - 1 ล้านบาท", "500000", "1000000", baht);
    assert_range("3-4 แสนล้านบาท", "300000000000", "400000000000", baht);
}

#[test]
fn ranges_that_share_their_first_digits() {
    assert_range("๙๐๒๑-๓", "9021", "9023", None);
    assert_range("๙๐๒๑-๒๓", "9021", "9023", None);
    assert_range("686-723", "686", "723", None);
}

#[test]
fn what_is_no_range() {
    for text in [
        "15-10",
        "9021-1",
        "10-05",
        "5% - 10 บาท",
        "10\n- 15",
        "10 - ",
        "1/2-3/4",
        "10 บาท - 20 คน",
        "101-05",
    ] {
        assert!(Quantity::parse_with(text, ParseOptions::LENIENT).is_err(), "{text}");
    }
}

#[test]
fn fractions() {
    assert_fraction("๑/๓", 1, 3);
    assert_fraction("สองในสาม", 2, 3);
    assert_fraction("หนึ่งในสี่", 1, 4);
    assert_fraction("2 ใน 3", 2, 3);
    assert_fraction("เศษสามส่วนสี่", 3, 4);
    assert_fraction("กึ่งหนึ่ง", 1, 2);
    assert_fraction("ครึ่งหนึ่ง", 1, 2);
    assert_fraction("๑ ๑/๒", 3, 2);
    assert_fraction("½", 1, 2);
    assert_fraction("2½", 5, 2);
    assert_fraction("5/2", 5, 2);
    for text in ["สี่ในสาม", "๑/", "หนึ่งใน", "1 5/2", "๑", "1 / 2"] {
        assert!(Fraction::parse_with(text, ParseOptions::LENIENT).is_err(), "{text}");
    }
}

#[test]
fn one_of_several_is_no_share() {
    let read = |text| Quantity::parse_with(text, ParseOptions::LENIENT);
    assert!(read("หนึ่งในห้าจังหวัด").is_err());
    assert!(read("1 ใน 5 จังหวัด").is_err());
    assert!(read("หนึ่งในสามส่วน").is_err(), "the parts themselves are left behind");
}

#[test]
fn the_official_form() {
    let written = |text: &str| Quantity::parse_with(text, ParseOptions::LENIENT).unwrap().value.to_string();
    assert_eq!(written("450,000 ล้านบาท"), "๔๕๐,๐๐๐,๐๐๐,๐๐๐ บาท");
    assert_eq!(written("46.90%"), "ร้อยละ ๔๖.๙๐");
    assert_eq!(written("1-3"), "๑ ถึง ๓");
    assert_eq!(written("ร้อยละ 1-3"), "ร้อยละ ๑ ถึง ๓");
    assert_eq!(written("๒.๗ หมื่นคน"), "สองหมื่นเจ็ดพันคน");
    assert_eq!(written("สองในสาม"), "๒/๓");
    assert_eq!(written("2 ปีครึ่ง"), "สองจุดห้าปี");
}

#[test]
fn the_machine_form() {
    let json = |text: &str| {
        let read = Quantity::parse_with(text, ParseOptions::LENIENT).unwrap().value;
        let json = serde_json::to_string(&read).unwrap();
        assert_eq!(serde_json::from_str::<Quantity>(&json).unwrap(), read);
        json
    };
    assert_eq!(json("๑๐ บาท ๕๐ สตางค์"), r#"{"value":"10.50","unit":"baht"}"#);
    assert_eq!(json("ร้อยละ 1-3"), r#"{"value":"1","unit":"percent","end":"3"}"#);
    assert_eq!(json("๒,๔๑๒"), r#"{"value":"2412"}"#);
    assert_eq!(json("๑ ๑/๒"), r#"{"value":"3/2"}"#);
    assert_eq!(json("สี่ร้อยคน"), r#"{"value":"400","unit":"คน"}"#);
    assert!(serde_json::from_str::<Quantity>(r#"{"value":"1/2","end":"3"}"#).is_err());
    assert!(serde_json::from_str::<Quantity>(r#"{"value":"1","unit":"ฯลฯ"}"#).is_err());
    assert_eq!(serde_json::to_string(&saraban::Baht::from_satang(125_050)).unwrap(), r#""1250.50""#);
    assert_eq!(serde_json::from_str::<saraban::Baht>(r#""1250.5""#).unwrap().satang(), 125_050);
    assert_eq!(serde_json::from_str::<saraban::Baht>(r#""ห้าแสนบาทถ้วน""#).unwrap().satang(), 50_000_000);
    assert!(serde_json::from_str::<saraban::Baht>(r#""12.345""#).is_err());
}

#[test]
fn amounts_of_either_sort() {
    let amount = |text: &str| text.parse::<Quantity>().unwrap().amount();
    assert_eq!(amount("๕"), Amount::Number(Number::from(5)));
    assert_eq!(amount("๑/๕"), Amount::Fraction(Fraction::new(1, 5).unwrap()));
    assert_eq!("๕ บาท".parse::<Quantity>().unwrap().to_baht().unwrap().unwrap().satang(), 500);
    assert!("๕".parse::<Quantity>().unwrap().to_baht().is_none());
}
