//! Amounts of money.

use saraban::{Baht, Deviation, Number, ParseOptions, Rounding, StatedTwice, WholeRule, WordForm};

#[track_caller]
fn assert_amount(text: &str, satang: i128) {
    assert_eq!(text.parse(), Ok(Baht::from_satang(satang)), "{text}");
}

/// Read and written alike.
#[track_caller]
fn assert_words(satang: i128, words: &str) {
    assert_eq!(Baht::from_satang(satang).words().to_string(), words);
    assert_amount(words, satang);
}

#[track_caller]
fn assert_deviant(text: &str, satang: i128, deviations: &[Deviation]) {
    let read = Baht::parse_with(text, ParseOptions::LENIENT).unwrap();
    assert_eq!(read.value.satang(), satang, "{text}");
    assert_eq!(read.deviations.iter().collect::<Vec<_>>(), deviations, "{text}");
    assert!(text.parse::<Baht>().is_err(), "{text} is not official");
}

#[test]
fn in_words() {
    assert_words(0, "ศูนย์บาทถ้วน");
    assert_words(100, "หนึ่งบาทถ้วน");
    assert_words(1_100, "สิบเอ็ดบาทถ้วน");
    assert_words(50_000_000, "ห้าแสนบาทถ้วน");
    assert_words(3_090_791_170, "สามสิบล้านเก้าแสนเจ็ดพันเก้าร้อยสิบเอ็ดบาทเจ็ดสิบสตางค์");
    assert_words(50, "ห้าสิบสตางค์");
    assert_words(1, "หนึ่งสตางค์");
    assert_words(101, "หนึ่งบาทหนึ่งสตางค์");
    assert_words(121, "หนึ่งบาทยี่สิบเอ็ดสตางค์");
    assert_words(-125_050, "ลบหนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์");
    assert_words(245_000_000_000_000, "สองล้านสี่แสนห้าหมื่นล้านบาทถ้วน");
}

/// Amounts that programs that put money into words are known to get wrong.
#[test]
fn in_words_where_others_err() {
    assert_words(1_005_651_800, "สิบล้านห้าหมื่นหกพันห้าร้อยสิบแปดบาทถ้วน");
    assert_words(1_003_456_700, "สิบล้านสามหมื่นสี่พันห้าร้อยหกสิบเจ็ดบาทถ้วน");
    assert_words(100_000_000, "หนึ่งล้านบาทถ้วน");
    assert_words(250_100, "สองพันห้าร้อยเอ็ดบาทถ้วน");
    assert_words(1_001, "สิบบาทหนึ่งสตางค์");
    assert_words(150, "หนึ่งบาทห้าสิบสตางค์");
    assert_words(105, "หนึ่งบาทห้าสตางค์");
    assert_words(2_000_000_000, "ยี่สิบล้านบาทถ้วน");
    assert_words(100_000_000_000_000, "หนึ่งล้านล้านบาทถ้วน");
}

#[test]
fn in_words_by_other_rules() {
    let written = |satang, rule| Baht::from_satang(satang).words_in(WordForm::new().whole(rule)).to_string();
    assert_eq!(written(1_000_000_000, WholeRule::Bare), "สิบล้านบาท");
    assert_eq!(written(50, WholeRule::Bare), "ห้าสิบสตางค์");
    assert_eq!(written(50, WholeRule::ZeroBaht), "ศูนย์บาทห้าสิบสตางค์");
    assert_eq!(written(0, WholeRule::ZeroBaht), "ศูนย์บาทถ้วน");
    assert_amount("สิบล้านบาท", 1_000_000_000);
    assert_amount("ศูนย์บาทห้าสิบสตางค์", 50);
    assert_amount("ศูนย์บาท", 0);
    assert_amount("หนึ่งบาทห้าสิบสตางค์ถ้วน", 150);
}

#[test]
fn in_figures() {
    assert_amount("๖,๘๗๔,๒๙๒ บาท", 687_429_200);
    assert_amount("30,907,911.70 บาท", 3_090_791_170);
    assert_amount("๑๒๓๔๕.๖ บาท", 1_234_560);
    assert_amount("500บาท", 50_000);
    assert_amount("๕๐๐,๐๐๐ บาทถ้วน", 50_000_000);
    assert_amount("฿1,250.50", 125_050);
    assert_amount("฿ 500", 50_000);
    assert_amount("๑๐ บาท ๕๐ สตางค์", 1_050);
    assert_amount("๕๐ สตางค์", 50);
    assert_amount("10.000 บาท", 1_000);
    assert_amount("-500 บาท", -50_000);
    assert_amount("ติดลบ 20,000 ล้านบาท", -2_000_000_000_000);
}

#[test]
fn with_scale_words() {
    assert_amount("450,000 ล้านบาท", 45_000_000_000_000);
    assert_amount("3.85 ล้านบาท", 385_000_000);
    assert_amount("3.28 ล้านล้านบาท", 328_000_000_000_000);
    assert_amount("5.52 แสนล้านบาท", 55_200_000_000_000);
    assert_amount("๒ หมื่นบาท", 2_000_000);
    assert_amount("20 กว่าล้านบาท", 2_000_000_000);
    assert_amount("2 พันกว่าล้านบาท", 200_000_000_000);
    assert_amount("1,413.7738 ล้านบาท", 141_377_380_000);
    assert_amount("สองล้านหนึ่งแสนห้าหมื่นสามพันหนึ่งร้อยสามสิบสามจุดเจ็ดล้านบาท", 215_313_370_000_000);
    assert_deviant("3 แสน 5 หมื่นบาท", 35_000_000, &[Deviation::Informal]);
    assert_deviant("1 ล้าน 2 แสน 5 พันบาท", 120_500_000, &[Deviation::Informal]);
}

#[test]
fn as_people_write() {
    assert_deviant("5,000.-", 500_000, &[Deviation::Punctuation]);
    assert_deviant("5,000.- บาท", 500_000, &[Deviation::Punctuation]);
    assert_deviant("5,000.-บาท", 500_000, &[Deviation::Punctuation]);
    assert_deviant("๑ ๒๓๔ ๕๖๗ บาท", 123_456_700, &[Deviation::Grouping]);
    assert_deviant("1 000 000 000 000 000 000 000 บาท", 10_i128.pow(23), &[Deviation::Grouping]);
    assert_deviant("๑,๐๐,๐๐๐ บาท", 10_000_000, &[Deviation::Grouping]);
    assert_deviant("500   บาท", 50_000, &[Deviation::ExtraSpace]);
    assert_deviant("500\nบาท", 50_000, &[Deviation::LineBreak]);
    assert_deviant("500 บำท", 50_000, &[Deviation::DamagedWord]);
    assert_deviant("หนึ่งบาทครึ่ง", 150, &[Deviation::Informal]);
}

#[test]
fn what_is_no_amount() {
    for text in ["500", "ห้าแสน", "500 คน", "1-2 บาท", "ร้อยละ ๕", "บาท", "1/2 บาท", "", "500 บาทหลวง ก"]
    {
        assert!(Baht::parse_with(text, ParseOptions::LENIENT).is_err(), "{text}");
    }
}

#[test]
fn rounding_is_never_silent() {
    let message = |text: &str| text.parse::<Baht>().unwrap_err().to_string();
    assert_eq!(message("๑๒.๓๔๕ บาท"), "number of decimals of an amount 3 is out of range 0..=2");
    let third: Number = "๑๒.๓๔๕".parse().unwrap();
    assert!(Baht::try_from(third).is_err());
    assert_eq!(Baht::rounded(third, Rounding::HalfUp).unwrap().satang(), 1_235);
    assert_eq!(Baht::rounded(-third, Rounding::Down).unwrap().satang(), -1_234);
    assert_eq!(Baht::rounded(third, Rounding::HalfEven).unwrap().satang(), 1_234);
}

#[test]
fn too_much_money() {
    let most = Baht::from_satang(i128::MAX);
    assert_eq!(most.to_string().parse(), Ok(most));
    assert_eq!(most.words().to_string().parse(), Ok(most));
    assert_eq!(most.checked_add(Baht::from_satang(1)), None);
    assert_eq!(Baht::from_satang(99).checked_add(Baht::from_satang(-1_25)), Some(Baht::from_satang(-26)));
    assert_eq!(Baht::from_satang(i128::MIN).checked_sub(Baht::from_satang(1)), None);
    assert_eq!(-Baht::from_satang(i128::MIN), most);
    let error = Baht::try_from(Number::from(u128::MAX)).unwrap_err();
    assert_eq!(error.to_string(), "number of digits of an amount 39 is out of range 1..=36");
}

#[test]
fn more_than_99_satang() {
    let text = "หนึ่งบาทหนึ่งร้อยสตางค์";
    let error = text.parse::<Baht>().unwrap_err();
    assert_eq!(error.to_string(), "number of satang 100 is out of range 0..=99");
    assert_eq!(error.span().slice(text), Some("หนึ่งร้อยสตางค์"));
}

#[test]
fn written() {
    assert_eq!(Baht::from_satang(125_050).to_string(), "๑,๒๕๐.๕๐ บาท");
    assert_eq!(Baht::from_satang(125_000).to_string(), "๑,๒๕๐ บาท");
    assert_eq!(Baht::from_satang(-5).to_string(), "-๐.๐๕ บาท");
    assert_eq!(format!("{:>10}|", Baht::from_satang(5_000)), "    ๕๐ บาท|");
    assert_eq!(Number::from(Baht::from_satang(5_000)), Number::from(50));
}

#[test]
fn figures_and_words_of_one_amount() {
    let read = |text: &str| StatedTwice::parse_with(text, ParseOptions::LENIENT).unwrap();
    for text in [
        "6,874,292 บาท (หกล้านแปดแสนเจ็ดหมื่นสี่พันสองร้อยเก้าสิบสองบาทถ้วน)",
        "10,000,000 บาท (สิบล้านบาท)",
        "450,000 ล้านบาท (สี่แสนห้าหมื่นล้านบาท)",
        "5,000.- บาท (ห้าพันบาทถ้วน)",
        "๕๐๐ บาท( ห้าร้อยบาทถ้วน )",
        "๕๐๐ บาท\n(ห้าร้อยบาทถ้วน)",
        "832.6 ล้านบาท (แปดร้อยสามสิบสองจุดหกล้านบาท)",
    ] {
        assert!(read(text).value.agrees(), "{text}");
    }
    let differs = read("๕,๐๐๐ บาท (ห้าหมื่นบาทถ้วน)").value;
    assert!(!differs.agrees());
    assert_eq!((differs.figures().satang(), differs.words().satang()), (500_000, 5_000_000));
    for text in ["500 บาท", "500 บาท (ห้าร้อยบาทถ้วน", "ห้าร้อยบาท (ห้าร้อยบาท)", "500 บาท ห้าร้อยบาท"]
    {
        assert!(StatedTwice::parse_with(text, ParseOptions::LENIENT).is_err(), "{text}");
    }
}
