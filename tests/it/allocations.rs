//! What must not allocate does not.

use std::hint::black_box;

use saraban::{Baht, Fraction, Number, NumberForm, ParseOptions, Quantity};

/// How often `work` allocates.
pub(crate) fn count<T>(work: impl FnOnce() -> T) -> u64 {
    allocation_counter::measure(|| drop(black_box(work()))).count_total
}

/// Takes what is written and forgets it.
pub(crate) struct Sink;

impl std::fmt::Write for Sink {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        black_box(text);
        Ok(())
    }
}

/// Writes a value into nothing.
pub(crate) fn write(value: impl std::fmt::Display) {
    use std::fmt::Write as _;
    write!(Sink, "{value}").unwrap();
}

#[test]
fn the_counter_counts() {
    assert_eq!(count(|| Box::new(1)), 1);
    assert_eq!(count(|| 1), 0);
}

#[test]
fn reading_numbers() {
    assert_eq!(count(|| "๑,๒๓๔,๕๖๗.๘๙".parse::<Number>().unwrap()), 0);
    assert_eq!(count(|| "สองล้านหนึ่งแสนหนึ่งพันเอ็ด".parse::<Number>().unwrap()), 0);
    assert_eq!(count(|| "สองล้านหนึ่งแสนหนึ่งพันเอ็ดบาทถ้วน".parse::<Baht>().unwrap()), 0);
    assert_eq!(count(|| "สองในสาม".parse::<Fraction>().unwrap()), 0);
    assert_eq!(count(|| "ร้อยละ ๑ ถึง ๓".parse::<Quantity>().unwrap()), 0);
    assert_eq!(count(|| Quantity::parse_with("1,๒00,๐00  บาท", ParseOptions::LENIENT).unwrap()), 0);
    assert_eq!(count(|| "สิบสิบ".parse::<Number>().unwrap_err()), 0);
}

#[test]
fn writing_numbers() {
    let number = Number::from(u128::MAX);
    assert_eq!(count(|| write(number)), 0);
    assert_eq!(count(|| write(number.display(NumberForm::default().width(60).decimals(2)))), 0);
    assert_eq!(count(|| write(format_args!("{:>80}", number.words()))), 0);
    assert_eq!(count(|| write(Baht::from_satang(i128::MIN).words())), 0);
    assert_eq!(count(|| write(Quantity::new(number, None))), 0);
}
