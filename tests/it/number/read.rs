//! Plain numbers in figures, and what deviates in them.

use saraban::{Deviation, Figures, Number, ParseOptions, to_thai_digits};

/// `digits` with the last `decimals` of them behind the point.
fn number(digits: i128, decimals: u8) -> Number {
    Number::new(digits, decimals).unwrap()
}

#[track_caller]
fn assert_official(text: &str, expected: Number) {
    assert_eq!(text.parse(), Ok(expected), "{text}");
    let read = text.parse::<Number>().unwrap();
    assert_eq!(read.decimals(), expected.decimals(), "decimals of {text}");
}

#[track_caller]
fn assert_deviant(text: &str, expected: Number, deviations: &[Deviation]) {
    let read = Number::parse_with(text, ParseOptions::LENIENT).unwrap();
    assert_eq!(read.value, expected, "{text}");
    assert_eq!(read.deviations.iter().collect::<Vec<_>>(), deviations, "{text}");
    assert!(text.parse::<Number>().is_err(), "{text} is not official");
}

#[test]
fn both_styles_of_digits() {
    assert_official("๙๐๖๖", number(9066, 0));
    assert_official("9066", number(9066, 0));
    assert_official("๐", number(0, 0));
    assert_official("0", number(0, 0));
    assert_official("๐๐๗", number(7, 0));
}

#[test]
fn as_many_digits_as_a_number_holds() {
    for len in 1..=38 {
        let digits: String = "1234567890".chars().cycle().take(len).collect();
        let value = number(digits.parse().unwrap(), 0);
        assert_official(&digits, value);
        assert_official(&to_thai_digits(&digits), value);
        assert_official(&format!("-{digits}"), -value);
    }
    for sign in ["o5", "O5", "-o5"] {
        assert!(
            Number::parse_with(sign, ParseOptions::LENIENT).is_err(),
            "a letter begins no number: {sign}"
        );
    }
}

#[test]
fn groups_and_decimals() {
    assert_official("๖,๘๗๔,๒๙๒", number(6_874_292, 0));
    assert_official("30,907,911.70", number(3_090_791_170, 2));
    assert_official("๑๒,๓๔๕.๖๗๘", number(12_345_678, 3));
    assert_official("46.90", number(4690, 2));
    assert_official("๐.๕๐", number(50, 2));
    assert_official("1000000", number(1_000_000, 0));
}

#[test]
fn signs() {
    assert_official("-๐.๑", number(-1, 1));
    assert_official("\u{2212}25", number(-25, 0));
    assert_official("+25", number(25, 0));
    assert_official("ลบ ๒๕", number(-25, 0));
    assert_official("ลบ๒๕", number(-25, 0));
    assert_official("ติดลบ 20,000", number(-20_000, 0));
    assert_official("-๐", number(0, 0));
    assert!(!"-๐".parse::<Number>().unwrap().is_negative());
}

#[test]
fn as_large_as_128_bits() {
    let largest = "340282366920938463463374607431768211455";
    assert_eq!(largest.parse(), Ok(Number::from(u128::MAX)));
    assert_eq!(format!("-{largest}").parse(), Ok(-Number::from(u128::MAX)));
    assert_eq!("0.00000000000000000000000000000000000001".parse(), Ok(number(1, 38)));
    assert_eq!("000000000000000000000000000000000000000000000000001".parse(), Ok(number(1, 0)));
}

#[test]
fn mixed_digits() {
    assert_deviant("1๖,158", number(16_158, 0), &[Deviation::MixedDigits]);
    assert_deviant("2,๗๙๐,9๖๔", number(2_790_964, 0), &[Deviation::MixedDigits]);
    assert_deviant("๔.7", number(47, 1), &[Deviation::MixedDigits]);
}

#[test]
fn letters_for_zero() {
    assert_deviant("๓o", number(30, 0), &[Deviation::LetterForDigit]);
    assert_deviant("1O,000", number(10_000, 0), &[Deviation::LetterForDigit]);
    assert_deviant("๑,o๐๐", number(1000, 0), &[Deviation::LetterForDigit]);
    assert_deviant("1,2o0,00o", number(1_200_000, 0), &[Deviation::LetterForDigit]);
    assert_deviant("1๐o", number(100, 0), &[Deviation::MixedDigits, Deviation::LetterForDigit]);
}

#[test]
fn irregular_groups() {
    assert_deviant("๑,๐๐,๐๐๐", number(100_000, 0), &[Deviation::Grouping]);
    assert_deviant("12,34,567", number(1_234_567, 0), &[Deviation::Grouping]);
    assert_deviant("1000,000", number(1_000_000, 0), &[Deviation::Grouping]);
    assert_deviant("1000,000.50", number(100_000_050, 2), &[Deviation::Grouping]);
    for list in ["1,2,3", "15,20", "1000,50", "1000,", "1000,5,000", "10,00"] {
        assert!(Number::parse_with(list, ParseOptions::LENIENT).is_err(), "{list}");
    }
}

#[test]
fn a_dash_for_a_minus() {
    assert_deviant("–5", number(-5, 0), &[Deviation::Punctuation]);
    assert_deviant("ลบ  ๕", number(-5, 0), &[Deviation::ExtraSpace]);
    assert_deviant("ติดลบ\n๕", number(-5, 0), &[Deviation::LineBreak]);
}

#[test]
fn noise_is_seen_through() {
    assert_deviant("๑๒\u{200b}๓", number(123, 0), &[Deviation::Noise]);
}

#[test]
fn the_value_counts_not_its_decimals() {
    use std::collections::HashSet;
    use std::hash::BuildHasher as _;

    assert!(number(0, 2).is_zero() && !number(1, 2).is_zero() && !number(-1, 0).is_zero());
    assert_eq!(number(4690, 2), number(469, 1));
    assert_eq!(HashSet::from([number(4690, 2), number(469, 1), number(46_900, 3)]).len(), 1);
    let hash = |number: Number| {
        std::hash::BuildHasherDefault::<std::hash::DefaultHasher>::default().hash_one(number)
    };
    assert_ne!(hash(number(469, 1)), hash(number(469, 0)));
    assert_ne!(hash(number(469, 1)), hash(number(-469, 1)));
    assert_ne!(hash(number(469, 1)), hash(number(468, 1)));
    assert!(number(4690, 2) < number(4691, 2));
    assert!(number(469, 1) > number(4689, 2));
    assert!(number(-1, 1) < number(0, 0));
    assert!(number(-2, 0) < number(-1, 0));
    assert!(number(1, 38) > number(0, 0));
    assert!(Number::from(u128::MAX) > number(i128::MAX, 38));
}

#[test]
fn integers() {
    assert_eq!(number(500, 2).to_u128(), Some(5));
    assert_eq!(number(501, 2).to_u128(), None);
    assert_eq!(number(-5, 0).to_u128(), None);
    assert_eq!(number(-5, 0).to_i128(), Some(-5));
    assert_eq!(number(i128::MIN, 0).to_i128(), Some(i128::MIN));
    assert_eq!((-number(i128::MIN, 0)).to_i128(), None);
    assert_eq!(Number::from(i128::MIN), number(i128::MIN, 0));
}

#[test]
fn figures_keep_their_form() {
    for text in ["๐๐๙๕๓", "0352", "1,250.50", "๑๒๕๐", "-๐.๑๐", "000", "0"] {
        assert_eq!(text.parse::<Figures>().unwrap().to_string(), text);
    }
    assert_ne!("๐๔๔".parse::<Figures>(), "๔๔".parse::<Figures>());
    assert_eq!("๐๔๔".parse::<Figures>().unwrap().value(), Number::from(44));
}

/// Where the digits no longer fit into 64 bits, in both styles.
#[test]
fn many_digits() {
    for len in 17..=38 {
        let digits: String = "98765432109".chars().cycle().take(len).collect();
        let value: i128 = digits.parse().unwrap();
        for text in [digits.clone(), saraban::to_thai_digits(&digits).into_owned()] {
            assert_eq!(text.parse::<Number>().unwrap(), Number::new(value, 0).unwrap(), "{text}");
        }
    }
}
