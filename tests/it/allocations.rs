//! What must not allocate does not.

use std::hint::black_box;

use saraban::{Baht, Fraction, Kind, Number, NumberForm, ParseOptions, Quantity, Scanner};

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

/// The scan of a text that says `piece` again and again, for one kind: how many entities, and what was allocated.
fn scan(piece: &str, times: usize, kind: Kind) -> (usize, allocation_counter::AllocationInfo) {
    let text = piece.repeat(times);
    let mut found = 0;
    let allocated = allocation_counter::measure(|| {
        found = Scanner::new()
            .only([kind])
            .entities(&text)
            .filter(|entity| black_box(entity).kind() == kind)
            .count();
    });
    (found, allocated)
}

#[test]
fn scanning_for_what_holds_no_text() {
    for (kind, piece) in [
        (Kind::Date, "ลงวันที่ ๗ มิถุนายน ๒๕๖๕ และ 30 ก.ย. 65\n"),
        (Kind::Number, "จำนวน ๑,๒๕๐.๕๐ บาท (หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์)\n"),
        (Kind::Deadline, "รายงานภายในวันที่ ๕ ของเดือนถัดไป\n"),
        (Kind::Deadline, "แจ้งภายในวันที่ ๒๘ ธันวาคม ๒๕๖๖\n"),
    ] {
        let (few, once) = scan(piece, 10, kind);
        let (many, again) = scan(piece, 1000, kind);
        assert!(few > 9 && many == 100 * few, "{piece}: {few}, {many}");
        assert_eq!(again.count_total, once.count_total, "{piece}");
    }
}

#[test]
fn a_scan_needs_no_more_memory_for_a_longer_text() {
    let letter = include_str!("../letters/circular.txt");
    for kind in Kind::ALL {
        let (_, short) = scan(letter, 2, kind);
        let (found, long) = scan(letter, 20, kind);
        assert!(found > 20, "{kind}: {found}");
        assert_eq!(long.bytes_max, short.bytes_max, "{kind}");
    }
}
