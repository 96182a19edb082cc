//! Reference codes: read, written, refused, told from what only looks like one, and whose they are.

mod context;
mod laws;
mod owner;
mod read;
mod refuse;
mod register;
mod relatives;

use saraban::{Deviation, Deviations, ParseOptions, Parsed, ReferenceCode};

#[track_caller]
fn lenient(text: &str) -> Parsed<ReferenceCode> {
    ReferenceCode::parse_with(text, ParseOptions::LENIENT).unwrap_or_else(|e| panic!("{text}: {e}"))
}

/// The canonical form of a strict reading.
#[track_caller]
fn assert_strict(text: &str, canonical: &str) {
    let code: ReferenceCode = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
    assert_eq!(code.canonical().to_string(), canonical, "{text}");
}

/// The canonical form of a lenient reading and what it deviates in.
#[track_caller]
fn assert_read(text: &str, canonical: &str, deviations: &[Deviation]) {
    let read = lenient(text);
    assert_eq!(read.value.canonical().to_string(), canonical, "{text}");
    assert_eq!(read.deviations, deviations.iter().copied().collect::<Deviations>(), "{text}");
    assert!(
        deviations.is_empty() == text.parse::<ReferenceCode>().is_ok(),
        "strict and lenient disagree on {text}"
    );
}

#[track_caller]
fn assert_refused(text: &str) {
    let read = ReferenceCode::parse_with(text, ParseOptions::LENIENT);
    assert!(read.is_err(), "{text} was read as {}", read.unwrap().value);
}
