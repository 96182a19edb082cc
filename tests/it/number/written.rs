//! How figures are written.

use saraban::{DigitStyle, Fraction, Grouping, LabelMark, ListLabel, Number, NumberForm, Ordinal, Rounding};

const THAI: NumberForm = NumberForm::new(DigitStyle::Thai);
const ARABIC: NumberForm = NumberForm::new(DigitStyle::Arabic);

fn number(digits: i128, decimals: u8) -> Number {
    Number::new(digits, decimals).unwrap()
}

#[track_caller]
fn assert_written(number: Number, form: NumberForm, expected: &str) {
    assert_eq!(number.display(form).to_string(), expected);
}

#[test]
fn forms() {
    assert_written(number(0, 0), THAI, "๐");
    assert_written(number(0, 0), THAI.grouping(Grouping::Comma), "๐");
    assert_written(number(999, 0), THAI.grouping(Grouping::Comma), "๙๙๙");
    assert_written(number(1000, 0), ARABIC.grouping(Grouping::Comma), "1,000");
    assert_written(number(1_234_567, 0), ARABIC.grouping(Grouping::Space), "1 234 567");
    assert_written(number(-125_050, 2), THAI.grouping(Grouping::Comma), "-๑,๒๕๐.๕๐");
    assert_written(number(5, 3), ARABIC, "0.005");
    assert_written(number(44, 0), THAI.width(5), "๐๐๐๔๔");
    assert_written(number(44, 0), ARABIC.width(5).grouping(Grouping::Comma), "00,044");
    assert_written(number(5, 1), ARABIC.decimals(2), "0.50");
    assert_written(number(5, 0), ARABIC.decimals(2), "5.00");
    assert_written(number(12_345, 3), ARABIC.decimals(2), "12.345");
    assert_written(Number::from(u128::MAX), ARABIC, &u128::MAX.to_string());
    assert_written(number(7, 38), ARABIC, "0.00000000000000000000000000000000000007");
}

#[test]
fn the_official_form() {
    assert_eq!(number(6_874_292, 0).to_string(), "๖,๘๗๔,๒๙๒");
    assert_eq!(number(4690, 2).to_string(), "๔๖.๙๐");
    assert_eq!(number(-1, 1).to_string(), "-๐.๑");
}

#[test]
fn columns_are_padded() {
    assert_eq!(format!("{:>8}", number(1250, 0)), "   ๑,๒๕๐");
    assert_eq!(format!("{:<8}|", number(1250, 0)), "๑,๒๕๐   |");
    assert_eq!(format!("{:*^9}", number(-1250, 0)), "*-๑,๒๕๐**");
    // Marks take no column.
    assert_eq!(format!("{:.>8}", number(20, 0).words()), ".....ยี่สิบ");
}

#[test]
fn rounding_is_asked_for() {
    let half = number(25, 1);
    let rounded = |rounding| half.rounded(0, rounding).to_i128().unwrap();
    assert_eq!(rounded(Rounding::HalfUp), 3);
    assert_eq!(rounded(Rounding::HalfEven), 2);
    assert_eq!(rounded(Rounding::Down), 2);
    assert_eq!(rounded(Rounding::Up), 3);
    assert_eq!((-half).rounded(0, Rounding::HalfUp).to_i128(), Some(-3));
    assert_eq!((-half).rounded(0, Rounding::Up).to_i128(), Some(-3));
    assert_eq!((-half).rounded(0, Rounding::Down).to_i128(), Some(-2));
    assert_eq!(number(35, 1).rounded(0, Rounding::HalfEven).to_i128(), Some(4));
    assert_eq!(number(2_501, 3).rounded(0, Rounding::HalfEven).to_i128(), Some(3));
    assert_eq!(half.rounded(3, Rounding::Up), half);
    // 2.4 and 2.6 are no halves.
    for rounding in [Rounding::HalfUp, Rounding::HalfEven] {
        assert_eq!(number(24, 1).rounded(0, rounding).to_i128(), Some(2), "{rounding:?}");
        assert_eq!(number(26, 1).rounded(0, rounding).to_i128(), Some(3), "{rounding:?}");
        assert_eq!(number(-249, 2).rounded(0, rounding).to_i128(), Some(-2), "{rounding:?}");
    }
    assert_eq!(number(20, 1).rounded(0, Rounding::Up).to_i128(), Some(2));
    assert_eq!(number(i128::MAX, 38).rounded(0, Rounding::HalfUp).to_i128(), Some(2));
}

#[test]
fn scale_words_move_the_point() {
    assert_eq!(number(385, 2).scaled(6), Some(number(3_850_000, 0)));
    assert_eq!(number(1_234_567, 6).scaled(3).map(|n| n.to_string()), Some("๑,๒๓๔.๕๖๗".to_owned()));
    assert_eq!(number(0, 0).scaled(200), Some(number(0, 0)));
    assert_eq!(number(1, 0).scaled(39), None);
    assert_eq!(number(1, 38).scaled(76), Some(number(10_i128.pow(38), 0)));
}

#[test]
fn sums_are_exact() {
    assert_eq!(number(1, 1).checked_add(number(2, 1)), Some(number(3, 1)));
    assert_eq!(number(1, 1).checked_add(number(-25, 2)), Some(number(-15, 2)));
    assert_eq!(number(1, 0).checked_add(number(-1, 0)), Some(number(0, 0)));
    assert_eq!(Number::from(u128::MAX).checked_add(number(1, 0)), None);
    assert_eq!(Number::from(u128::MAX).checked_add(number(0, 1)), None);
}

#[test]
fn fractions() {
    assert_eq!(Fraction::new(1, 3).unwrap().to_string(), "๑/๓");
    assert_eq!(Fraction::new(3, 2).unwrap().to_string(), "๑ ๑/๒");
    assert_eq!(Fraction::new(4, 2).unwrap().to_string(), "๔/๒");
    assert_eq!(Fraction::new(7, 4).unwrap().display(DigitStyle::Arabic).to_string(), "1 3/4");
}

#[test]
fn labels_are_no_decimals() {
    let label = |text: &str| text.parse::<ListLabel>().unwrap();
    assert_eq!(label("๑.๒.๓").numbers(), [1, 2, 3]);
    assert_eq!(label("1.10").numbers(), [1, 10]);
    assert_ne!(label("1.10"), label("1.1"));
    assert_eq!(label("๑.").mark(), LabelMark::Dot);
    assert_eq!(label("(๑)").mark(), LabelMark::Brackets);
    assert_eq!(label("๑)").mark(), LabelMark::Bracket);
    assert_eq!((label("ก.").letter(), label("ก.").numbers()), (Some('ก'), &[][..]));
    for text in ["๑.๒.๓", "(๑)", "๑)", "ก.", "(ข)", "ค)", "๑.๒."] {
        assert_eq!(label(text).to_string(), text);
    }
    assert_eq!(label("(๑๒)").display(DigitStyle::Arabic).to_string(), "(12)");
    assert!("ก".parse::<ListLabel>().is_err());
    assert!("(๑".parse::<ListLabel>().is_err());
    assert!("๑.๒.๓.๔.๕.๖.๗".parse::<ListLabel>().is_err());
    assert!("๗๐๐๐๐.".parse::<ListLabel>().is_err());
}

#[test]
fn ordinals() {
    for text in ["ที่ ๒", "ที่ 2", "ที่สอง", "ครั้งที่ ๒", "ลำดับที่ 2", "อันดับสอง", "ฉบับที่ ๒"]
    {
        assert_eq!(text.parse(), Ok(Ordinal::new(2)), "{text}");
    }
    assert_eq!(Ordinal::new(12).to_string(), "ที่ ๑๒");
    assert_eq!("ที่ ๑๒".parse::<Ordinal>().map(|ordinal| ordinal.place()), Ok(12));
    assert!("ที่".parse::<Ordinal>().is_err());
    assert!("๒".parse::<Ordinal>().is_err());
}
