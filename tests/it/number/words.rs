//! Numbers in words.

use saraban::{Deviation, HalfRule, MillionRule, Number, OneRule, ParseOptions, WordForm};

fn number(digits: i128, decimals: u8) -> Number {
    Number::new(digits, decimals).unwrap()
}

/// Read and written alike.
#[track_caller]
fn assert_words(value: impl Into<Number>, words: &str) {
    let value = value.into();
    assert_eq!(value.words().to_string(), words);
    assert_eq!(words.parse(), Ok(value), "{words}");
}

#[track_caller]
fn assert_read(words: &str, expected: Number) {
    assert_eq!(words.parse(), Ok(expected), "{words}");
}

#[track_caller]
fn assert_deviant(words: &str, expected: Number, deviations: &[Deviation]) {
    let read = Number::parse_with(words, ParseOptions::LENIENT).unwrap();
    assert_eq!(read.value, expected, "{words}");
    assert_eq!(read.deviations.iter().collect::<Vec<_>>(), deviations, "{words}");
    assert!(words.parse::<Number>().is_err(), "{words} is not official");
}

#[track_caller]
fn assert_refused(words: &str) {
    assert!(Number::parse_with(words, ParseOptions::LENIENT).is_err(), "{words}");
}

#[test]
fn small_ones() {
    assert_words(0, "ศูนย์");
    assert_words(1, "หนึ่ง");
    assert_words(10, "สิบ");
    assert_words(11, "สิบเอ็ด");
    assert_words(12, "สิบสอง");
    assert_words(20, "ยี่สิบ");
    assert_words(21, "ยี่สิบเอ็ด");
    assert_words(29, "ยี่สิบเก้า");
    assert_words(30, "สามสิบ");
    assert_words(100, "หนึ่งร้อย");
    assert_words(101, "หนึ่งร้อยเอ็ด");
    assert_words(110, "หนึ่งร้อยสิบ");
    assert_words(111, "หนึ่งร้อยสิบเอ็ด");
    assert_words(120, "หนึ่งร้อยยี่สิบ");
}

#[test]
fn large_ones() {
    assert_words(2_101_001, "สองล้านหนึ่งแสนหนึ่งพันเอ็ด");
    assert_words(6_874_292, "หกล้านแปดแสนเจ็ดหมื่นสี่พันสองร้อยเก้าสิบสอง");
    assert_words(1_000_000, "หนึ่งล้าน");
    assert_words(1_000_001, "หนึ่งล้านเอ็ด");
    assert_words(11_000_000, "สิบเอ็ดล้าน");
    assert_words(101_000_000, "หนึ่งร้อยเอ็ดล้าน");
    assert_words(1_000_000_000, "หนึ่งพันล้าน");
    assert_words(450_000_000_000_u64, "สี่แสนห้าหมื่นล้าน");
    assert_words(1_000_000_000_000_u64, "หนึ่งล้านล้าน");
    assert_words(3_280_000_000_000_u64, "สามล้านสองแสนแปดหมื่นล้าน");
    assert_words(10_u128.pow(18), "หนึ่งล้านล้านล้าน");
}

#[test]
fn a_million_million_both_ways() {
    assert_words(2_450_000_000_000_u64, "สองล้านสี่แสนห้าหมื่นล้าน");
    assert_read("สองล้านล้านสี่แสนห้าหมื่นล้าน", Number::from(2_450_000_000_000_u64));
    // Of the budget act for 2566.
    let budget = Number::from(3_185_000_000_000_u64);
    assert_eq!(budget.words().to_string(), "สามล้านหนึ่งแสนแปดหมื่นห้าพันล้าน");
    let stacked = WordForm::new().million(MillionRule::Stacked);
    assert_eq!(budget.words_in(stacked).to_string(), "สามล้านล้านหนึ่งแสนแปดหมื่นห้าพันล้าน");
    // "So many millions" could be misread here, so every part has all its ล้าน.
    assert_words(10_u128.pow(18) + 5_000_000, "หนึ่งล้านล้านล้านห้าล้าน");
    assert_read("หนึ่งล้านล้านห้าล้าน", Number::from(1_000_005_000_000_u64));
    assert_read("สามล้านสองแสนล้านห้าพันหกร้อย", Number::from(3_200_000_005_600_u64));
}

#[test]
fn the_other_camp() {
    let spoken = WordForm::new().one(OneRule::BehindTens);
    let one = |value: u64| Number::from(value).words_in(spoken).to_string();
    assert_eq!(one(101), "หนึ่งร้อยหนึ่ง");
    assert_eq!(one(11), "สิบเอ็ด");
    assert_eq!(one(1_000_001), "หนึ่งล้านหนึ่ง");
    assert_eq!(one(21_000_121), "ยี่สิบเอ็ดล้านหนึ่งร้อยยี่สิบเอ็ด");
    let radio = |value: u64| Number::from(value).words_in(WordForm::new().one(OneRule::Never)).to_string();
    assert_eq!(radio(11), "สิบหนึ่ง");
    assert_eq!(radio(1_000_021), "หนึ่งล้านยี่สิบหนึ่ง");
    assert_read("หนึ่งร้อยหนึ่ง", Number::from(101));
    assert_read("หนึ่งล้านหนึ่ง", Number::from(1_000_001));
}

#[test]
fn behind_the_point() {
    assert_words(number(5, 1), "ศูนย์จุดห้า");
    assert_words(number(314, 2), "สามจุดหนึ่งสี่");
    assert_words(number(4690, 2), "สี่สิบหกจุดเก้าศูนย์");
    assert_words(number(1, 2), "ศูนย์จุดศูนย์หนึ่ง");
    assert_read("สองจุดห้าล้าน", Number::from(2_500_000));
    assert_read("สองจุดเจ็ดหมื่น", Number::from(27_000));
    assert_read("สองล้านหนึ่งแสนห้าหมื่นสามพันหนึ่งร้อยสามสิบสามจุดเจ็ดล้าน", Number::from(2_153_133_700_000_u64));
    assert_read("สามจุดสองแปดล้านล้าน", Number::from(3_280_000_000_000_u64));
}

#[test]
fn halves() {
    let half = WordForm::new().half(HalfRule::Half);
    assert_eq!(number(25, 1).words_in(half).to_string(), "สองครึ่ง");
    assert_eq!(number(5, 1).words_in(half).to_string(), "ครึ่ง");
    assert_eq!(number(3005, 1).words_in(half).to_string(), "สามร้อยจุดห้า", "half a hundred otherwise");
    assert_deviant("สองครึ่ง", number(25, 1), &[Deviation::Informal]);
    assert_deviant("สิบครึ่ง", number(105, 1), &[Deviation::Informal]);
    assert_deviant("สองล้านครึ่ง", Number::from(2_500_000), &[Deviation::Informal]);
    assert_deviant("ยี่สิบล้านครึ่ง", Number::from(20_500_000), &[Deviation::Informal]);
    assert_deviant("สองหมื่นครึ่ง", Number::from(25_000), &[Deviation::Informal]);
}

#[test]
fn minus() {
    assert_words(-25, "ลบยี่สิบห้า");
    assert_read("ติดลบยี่สิบห้า", Number::from(-25));
    assert_read("ลบ ยี่สิบห้า", Number::from(-25));
    assert_words(number(-5, 1), "ลบศูนย์จุดห้า");
}

#[test]
fn what_people_write() {
    assert_deviant("ยี่สิบหนึ่ง", Number::from(21), &[Deviation::NumberWords]);
    assert_deviant("สิบหนึ่ง", Number::from(11), &[Deviation::NumberWords]);
    assert_deviant("สองสิบ", Number::from(20), &[Deviation::NumberWords]);
    assert_deviant("หนึ่งสิบ", Number::from(10), &[Deviation::NumberWords]);
    assert_deviant("ร้อยยี่สิบ", Number::from(120), &[Deviation::NumberWords]);
    assert_deviant("พันสองร้อย", Number::from(1200), &[Deviation::NumberWords]);
    assert_deviant("ล้านสองแสน", Number::from(1_200_000), &[Deviation::NumberWords]);
    assert_deviant("แสนล้าน", Number::from(100_000_000_000_u64), &[Deviation::NumberWords]);
    assert_deviant("สองพัน\nห้าร้อย", Number::from(2500), &[Deviation::LineBreak]);
    assert_deviant("สองพัน ห้าร้อย", Number::from(2500), &[Deviation::ExtraSpace]);
    assert_deviant("ห้ำร้อยสำมล้ำน", Number::from(503_000_000), &[Deviation::DamagedWord]);
}

#[test]
fn what_is_no_number() {
    for words in [
        "สิบสิบ",
        "สองสาม",
        "ร้อยพัน",
        "สองร้อยสามพัน",
        "เอ็ด",
        "ยี่",
        "ยี่ร้อย",
        "เอ็ดสิบ",
        "จุดห้า",
        "สองจุด",
        "สองจุดสิบ",
        "ศูนย์สิบ",
        "สิบสองแสน",
        "ห้าร้อยหมื่น",
        "ล้านล้านล้านล้านล้านล้านล้าน",
        "ครึ่งสอง",
        "ลบลบสอง",
        "",
        "บาท",
    ] {
        assert_refused(words);
    }
}

#[test]
fn the_ends_of_128_bits() {
    assert_eq!(Number::from(u128::MAX).words().to_string().parse(), Ok(Number::from(u128::MAX)));
    assert_eq!(Number::from(i128::MIN).words().to_string().parse(), Ok(Number::from(i128::MIN)));
    assert_refused("สามร้อยสี่สิบเอ็ดล้านล้านล้านล้านล้านล้าน");
    assert_read("หนึ่งร้อยล้านล้านล้านล้านล้านล้าน", Number::from(10_u128.pow(38)));
}

/// Each number by its words, for all that a group of six digits can hold in steps that meet every digit.
#[test]
fn every_shape_of_a_group() {
    for n in (0..1_000_u32).chain((1_000..1_000_000).step_by(37)) {
        for form in [WordForm::new(), WordForm::new().one(OneRule::BehindTens)] {
            let words = Number::from(n).words_in(form).to_string();
            assert_eq!(words.parse(), Ok(Number::from(n)), "{words}");
        }
    }
}
