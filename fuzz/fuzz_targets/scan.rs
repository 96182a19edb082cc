//! The scanner: spans ordered, disjoint within a kind, sliceable; segments concatenate to the text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use saraban::{Kind, Scanner};

fuzz_target!(|text: &str| {
    for kind in Kind::ALL {
        let mut end = 0;
        for entity in Scanner::new().only([kind]).entities(text) {
            let span = entity.span();
            assert!(span.start() >= end && !span.is_empty());
            assert_eq!(span.slice(text), Some(entity.as_str()));
            end = span.end();
            serde_json::to_string(&entity).expect("every entity has a machine form");
            let _ = entity.value().to_string();
        }
    }
    let pieces: String = Scanner::new().segments(text).map(|segment| segment.as_str()).collect();
    assert_eq!(pieces, text);
});
