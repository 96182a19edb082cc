//! Deadlines: parse, write, parse gives the same rule; its days come in order and never end in a loop.
#![no_main]

use libfuzzer_sys::fuzz_target;
use saraban::{BuddhistDate, Deadline, Month, ParseOptions};

fuzz_target!(|text: &str| {
    let Ok(parsed) = Deadline::parse_with(text, ParseOptions::LENIENT) else { return };
    let written = parsed.value.to_string();
    let again = Deadline::parse_with(&written, ParseOptions::LENIENT).map(|parsed| parsed.value);
    assert_eq!(again.as_ref(), Ok(&parsed.value), "{text:?} was written as {written:?}");
    let Ok(from) = BuddhistDate::new(2567, Month::January, 1) else { return };
    if let Deadline::Recurring(rule) = &parsed.value {
        let days: Vec<_> = rule.occurrences(from).take(200).map(|occurrence| occurrence.due()).collect();
        assert!(days.windows(2).all(|pair| pair[0] < pair[1]), "{text:?}: {days:?}");
    }
});
