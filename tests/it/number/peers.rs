//! Numbers in words against those of another library. Where they differ, the test says who is right and why.

use proptest::prelude::*;
use saraban::{Baht, MillionRule, Number, OneRule, ParseOptions, WordForm};
use thai_number_text::{ThaiTextOptions, to_baht, to_text_i64, to_text_str};

/// Their three modes and our three rules; they write every ล้าน, as our stacked form does.
fn modes() -> [(ThaiTextOptions, WordForm); 3] {
    let form = WordForm::new().million(MillionRule::Stacked);
    [
        (ThaiTextOptions::royal_institute(), form.one(OneRule::BehindAll)),
        (ThaiTextOptions::new(), form.one(OneRule::BehindTens)),
        (ThaiTextOptions::military(), form.one(OneRule::Never)),
    ]
}

/// What they write is read as what they mean, and is what we write.
#[track_caller]
fn assert_same(theirs: &str, number: Number, form: WordForm) {
    let read = Number::parse_with(theirs, ParseOptions::LENIENT).map(|parsed| parsed.value);
    assert_eq!(read, Ok(number), "{theirs}");
    // To them the one behind a bare million is no เอ็ด, in the mode that is named after the Royal Society; but the society
    // writes เอ็ด behind whatever is larger.
    let missed = number.abs().to_u128().is_some_and(|n| n > 1 && n % 1_000_000 == 1);
    if form == WordForm::new().million(MillionRule::Stacked) && missed {
        let ours = number.words_in(form).to_string();
        assert_eq!(ours.strip_suffix("เอ็ด"), theirs.strip_suffix("หนึ่ง"), "{theirs}");
    } else {
        assert_eq!(number.words_in(form).to_string(), theirs);
    }
}

#[test]
fn all_small_integers() {
    for (options, form) in modes() {
        for number in 0..30_000 {
            assert_same(&to_text_i64(number, &options), Number::from(number), form);
        }
    }
}

#[test]
fn where_a_group_ends() {
    for (options, form) in modes() {
        for power in 0..18 {
            for offset in [-1, 0, 1, 10, 11, 20, 21, 101] {
                let number = 10_i64.pow(power) + offset;
                assert_same(&to_text_i64(number, &options), Number::from(number), form);
                assert_same(&to_text_i64(-number, &options), Number::from(-number), form);
            }
        }
    }
}

proptest! {
    #[test]
    fn integers(number in any::<i64>(), shift in 0_u32..63) {
        let number = number >> shift;
        for (options, form) in modes() {
            assert_same(&to_text_i64(number, &options), Number::from(number), form);
        }
    }

    #[test]
    fn integers_of_128_bits(number in any::<u128>(), shift in 0_u32..127) {
        let number = number >> shift;
        for (options, form) in modes() {
            assert_same(&to_text_str(&number.to_string(), &options).unwrap(), Number::from(number), form);
        }
    }

    /// Amounts of which a floating-point number still holds every satang.
    #[test]
    fn money(satang in 0_i64..100_000_000_000_000, negative: bool) {
        let satang = if negative { -satang } else { satang };
        for (options, _) in modes() {
            #[expect(clippy::cast_precision_loss, reason = "it is what they take")]
            let theirs = to_baht(satang as f64 / 100.0, &options);
            let read = Baht::parse_with(&theirs, ParseOptions::LENIENT).map(|parsed| parsed.value);
            prop_assert_eq!(read, Ok(Baht::from_satang(satang.into())), "{}", theirs);
        }
    }
}

/// They take money as floating-point numbers, so that amounts are rounded unasked, down where half a satang should go
/// up; here the amount is exact, and a third decimal an error until rounding is asked for.
#[test]
fn money_that_a_float_does_not_hold() {
    let options = ThaiTextOptions::royal_institute();
    assert_eq!(to_baht(1.005, &options), "หนึ่งบาทถ้วน");
    let exact: Number = "1.005".parse().unwrap();
    assert!(Baht::try_from(exact).is_err());
    let rounded = Baht::rounded(exact, saraban::Rounding::HalfUp).unwrap();
    assert_eq!(rounded.words().to_string(), "หนึ่งบาทหนึ่งสตางค์");

    // Of ninety million million baht it no longer holds the satang.
    assert!(to_baht(90_071_992_547_409.93, &options).ends_with("บาทเก้าสิบสี่สตางค์"));
    let exact: Baht = "90,071,992,547,409.93 บาท".parse().unwrap();
    assert!(exact.words().to_string().ends_with("บาทเก้าสิบสามสตางค์"));
}
