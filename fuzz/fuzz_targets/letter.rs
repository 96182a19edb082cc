//! The letter reader: an answer for any text, with spans that can be sliced.
#![no_main]

use libfuzzer_sys::fuzz_target;
use saraban::Dossier;

fuzz_target!(|text: &str| {
    let dossier = Dossier::read(text);
    for letter in dossier.letters() {
        assert!(letter.span().slice(text).is_some());
        serde_json::to_string(&letter).expect("every letter has a machine form");
    }
});
