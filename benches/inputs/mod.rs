//! The texts that the benches read, the same in every run.
#![allow(dead_code, reason = "each bench uses some of them")]

/// The project's letters, one after the other.
const LETTERS: &[&str] = &[
    include_str!("../../tests/letters/announcement.txt"),
    include_str!("../../tests/letters/certificate.txt"),
    include_str!("../../tests/letters/circular.txt"),
    include_str!("../../tests/letters/draft.txt"),
    include_str!("../../tests/letters/forwarded.txt"),
    include_str!("../../tests/letters/local.txt"),
    include_str!("../../tests/letters/memo.txt"),
    include_str!("../../tests/letters/minutes.txt"),
    include_str!("../../tests/letters/noisy.txt"),
    include_str!("../../tests/letters/order.txt"),
    include_str!("../../tests/letters/plan.txt"),
    include_str!("../../tests/letters/radio.txt"),
    include_str!("../../tests/letters/regulation.txt"),
    include_str!("../../tests/letters/stamped.txt"),
];

/// Official prose in which nothing is a number, a date, a reference, an organisation or a deadline.
const PROSE: &str = include_str!("prose.txt");

pub(crate) const MEGABYTE: usize = 1_000_000;

/// Letters, until there are about `bytes` of them.
pub(crate) fn letters(bytes: usize) -> String {
    repeated(LETTERS.iter().copied(), bytes)
}

/// Prose, until there are about `bytes` of it.
pub(crate) fn prose(bytes: usize) -> String {
    repeated(PROSE.lines(), bytes)
}

/// Numbers in Thai digits from one to twelve digits long, as in a column of a table.
pub(crate) fn digits(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 64);
    let mut state = 2_567_u64;
    while text.len() < bytes {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let number = (state >> 24) % 10_u64.pow(1 + (state >> 60) as u32 % 12);
        text.push_str(&saraban::to_thai_digits(&number.to_string()));
        text.push('\n');
    }
    text
}

fn repeated<'a>(pieces: impl Iterator<Item = &'a str> + Clone, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 65_536);
    for piece in pieces.cycle() {
        if text.len() >= bytes {
            break;
        }
        text.push_str(piece);
        text.push('\n');
    }
    text
}
