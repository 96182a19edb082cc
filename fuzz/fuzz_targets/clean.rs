//! Text without noise: cleaning twice changes nothing more, and every span leads back to sliceable text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use saraban::{Clean, Span};

fuzz_target!(|source: &str| {
    let clean = Clean::new(source);
    assert_eq!(Clean::new(clean.text()).text(), clean.text());
    let mut last = 0;
    for (start, c) in clean.text().char_indices() {
        let span = Span::new(start, start + c.len_utf8());
        let back = clean.to_source(span);
        let text = back.slice(source).expect("a span of the source");
        if !clean.is_repaired(span) {
            assert_eq!(Some(text), span.slice(clean.text()));
            assert!(back.start() >= last);
        }
        last = back.start();
    }
});
