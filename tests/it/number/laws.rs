//! Laws that hold for every number.

use proptest::prelude::*;
use saraban::{
    Baht, DigitStyle, Figures, Fraction, Grouping, HalfRule, Kind, MillionRule, Number, NumberForm, OneRule,
    ParseOptions, Quantity, Scanner, StatedTwice, Value, WholeRule, WordForm, to_arabic_digits,
    to_thai_digits,
};

fn numbers() -> impl Strategy<Value = Number> {
    // Of every length: most of all integers of 128 bits are huge.
    let digits = (0_u32..128, any::<i128>()).prop_map(|(shift, digits)| digits >> shift);
    (digits, 0_u8..=38).prop_map(|(digits, decimals)| Number::new(digits, decimals).unwrap())
}

fn integers() -> impl Strategy<Value = Number> {
    (0_u32..128, any::<u128>(), any::<bool>()).prop_map(|(shift, digits, negative)| {
        let number = Number::from(digits >> shift);
        if negative { -number } else { number }
    })
}

fn amounts() -> impl Strategy<Value = Baht> {
    (0_u32..128, any::<i128>()).prop_map(|(shift, satang)| Baht::from_satang(satang >> shift))
}

fn word_forms() -> impl Strategy<Value = WordForm> {
    (
        prop_oneof![Just(OneRule::BehindAll), Just(OneRule::BehindTens)],
        prop_oneof![Just(MillionRule::Counted), Just(MillionRule::Stacked)],
        prop_oneof![Just(WholeRule::Exact), Just(WholeRule::Bare), Just(WholeRule::ZeroBaht)],
    )
        .prop_map(|(one, million, whole)| WordForm::new().one(one).million(million).whole(whole))
}

fn styles() -> impl Strategy<Value = DigitStyle> {
    prop_oneof![Just(DigitStyle::Thai), Just(DigitStyle::Arabic)]
}

fn forms() -> impl Strategy<Value = NumberForm> {
    let groupings = prop_oneof![Just(Grouping::None), Just(Grouping::Comma)];
    (styles(), groupings, 0_u8..20, 0_u8..38).prop_map(|(style, grouping, width, decimals)| {
        let width = if grouping == Grouping::None { width } else { 0 };
        NumberForm::new(style).grouping(grouping).width(width).decimals(decimals)
    })
}

/// Numbers with forms that add no more zeros than 128 bits hold.
fn written() -> impl Strategy<Value = (Number, NumberForm)> {
    (numbers(), forms())
        .prop_filter("it fits", |(number, form)| number.display(*form).to_string().chars().count() < 39)
}

proptest! {
    #[test]
    fn what_is_written_is_read((number, form) in written()) {
        prop_assert_eq!(number.to_string().parse(), Ok(number));
        prop_assert_eq!(number.display(form).to_string().parse(), Ok(number));
    }

    #[test]
    fn written_figures_are_read((number, form) in written()) {
        let figures = Figures::new(number, form);
        let text = figures.to_string();
        let read: Figures = text.parse().unwrap();
        prop_assert_eq!(read.to_string(), text);
        prop_assert_eq!(read.value(), number);
    }

    #[test]
    fn words_are_read(number in numbers(), form in word_forms()) {
        prop_assert_eq!(number.words_in(form).to_string().parse(), Ok(number));
    }

    #[test]
    fn words_of_integers_are_read(number in integers(), form in word_forms()) {
        prop_assert_eq!(number.words_in(form).to_string().parse(), Ok(number));
    }

    #[test]
    fn halves_are_read(whole in any::<u32>()) {
        let number = Number::new(i128::from(whole) * 10 + 5, 1).unwrap();
        let words = number.words_in(WordForm::new().half(HalfRule::Half)).to_string();
        prop_assert_eq!(Number::parse_with(&words, ParseOptions::LENIENT).unwrap().value, number);
    }

    #[test]
    fn money_is_read(amount in amounts(), form in word_forms(), style in styles()) {
        prop_assert_eq!(amount.words_in(form).to_string().parse(), Ok(amount));
        prop_assert_eq!(amount.display(style).to_string().parse(), Ok(amount));
        prop_assert_eq!(StatedTwice::of(amount).to_string().parse(), Ok(StatedTwice::of(amount)));
    }

    #[test]
    fn fractions_are_read(numerator in any::<u32>(), denominator in 1..u32::MAX, style in styles()) {
        let fraction = Fraction::new(numerator.into(), denominator.into()).unwrap();
        prop_assert_eq!(fraction.display(style).to_string().parse(), Ok(fraction));
    }

    #[test]
    fn the_order_is_that_of_the_values(a in -1_000_000_i64..1_000_000, b in -1_000_000_i64..1_000_000, x in 0_u8..6, y in 0_u8..6) {
        let exact = |digits: i64, decimals: u8| i128::from(digits) * 10_i128.pow(6 - u32::from(decimals));
        let number = |digits: i64, decimals| Number::new(digits.into(), decimals).unwrap();
        prop_assert_eq!(number(a, x).cmp(&number(b, y)), exact(a, x).cmp(&exact(b, y)));
    }

    #[test]
    fn the_style_of_digits_changes_no_value(quantity in quantities()) {
        let text = quantity.display(DigitStyle::Thai).to_string();
        prop_assert_eq!(text.parse(), Ok(quantity));
        let arabic = to_arabic_digits(&text);
        prop_assert_eq!(arabic.parse(), Ok(quantity));
        prop_assert_eq!(to_thai_digits(&arabic), text.as_str());
    }

    #[test]
    fn planted_quantities_are_found(quantity in quantities(), before in "[กขฆง]{1,3} ", after in " [กขฆง]{1,3}") {
        let text = format!("{before}{quantity}{after}");
        let found: Vec<_> = Scanner::new().only([Kind::Number]).entities(&text).collect();
        prop_assert_eq!(found.len(), 1, "{}", text);
        prop_assert_eq!(found[0].value(), &Value::Number(quantity));
        prop_assert_eq!(found[0].as_str(), quantity.to_string());
    }

    #[test]
    fn nothing_panics_and_errors_point_into_the_text(text in "[0-9๐-๙.,/%()oO –\n-]{0,12}|(หนึ่ง|สิบ|ร้อย|ล้าน|ครึ่ง|จุด|บาท|ใน|ถึง|ลบ|[0-9 ]){0,8}|\\PC{0,8}") {
        for error in [
            text.parse::<Number>().err(),
            text.parse::<Baht>().err(),
            text.parse::<Quantity>().err(),
            text.parse::<Fraction>().err(),
            Quantity::parse_with(&text, ParseOptions::LENIENT).err(),
        ].into_iter().flatten() {
            prop_assert!(error.span().slice(&text).is_some(), "{:?}", error);
        }
    }
}

/// What a text can say about a number, each form of it.
fn quantities() -> impl Strategy<Value = Quantity> {
    use saraban::{Classifier, Measure};
    let number = (1_i128..1_000_000_000, 0_u8..4)
        .prop_map(|(digits, decimals)| Number::new(digits, decimals).unwrap());
    let unit = prop_oneof![
        Just(None),
        Just(Some(Measure::Percent)),
        Just(Some(Measure::Baht)),
        Just(Classifier::of("คน").map(Measure::Counted)),
        Just(Classifier::of("วันทำการ").map(Measure::Counted)),
    ];
    let share = (1_u64..9).prop_map(|numerator| Quantity::new(Fraction::new(numerator, 10).unwrap(), None));
    prop_oneof![
        (number.clone(), unit.clone()).prop_map(|(number, unit)| Quantity::new(number, unit)),
        (number.clone(), number, unit).prop_map(|(one, other, unit)| Quantity::between(one, other, unit)),
        share,
    ]
}
