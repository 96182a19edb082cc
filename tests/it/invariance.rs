//! What does not change what a text says: noise of extraction of every sort, and the style of its digits.

use std::fs;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use saraban::{Clean, Deviation, Dossier, Entity, Scanner, to_arabic_digits, to_thai_digits};
use serde_json::Value;

use crate::scanner_laws::letter;

/// A sort of noise: what it is, and what it makes of a text.
type Noise = (&'static str, fn(&str) -> String);

/// Every sort that one of the sources of real letters has.
const NOISE: &[Noise] = &[
    ("no-break spaces", |text| text.replace(' ', "\u{a0}")),
    ("thin spaces", |text| text.replace(' ', "\u{2009}")),
    ("zero-width spaces", |text| between_clusters(text, "\u{200b}")),
    ("soft hyphens", |text| between_clusters(text, "\u{ad}")),
    ("byte order marks", |text| between_clusters(text, "\u{feff}")),
    ("invisible characters before marks", |text| {
        each(text, |c, out| {
            if ('\u{e48}'..='\u{e4c}').contains(&c) {
                out.push('\u{200b}');
            }
            out.push(c);
        })
    }),
    ("sara am in two", |text| text.replace('ำ', "\u{e4d}า")),
    ("sara ae in two", |text| text.replace('แ', "เเ")),
    ("tone marks before vowels", |text| {
        let mut letters: Vec<char> = text.chars().collect();
        for n in 1..letters.len() {
            let is_above = |c| ('\u{e34}'..='\u{e39}').contains(&c) || c == '\u{e31}';
            if is_above(letters[n - 1]) && ('\u{e48}'..='\u{e4b}').contains(&letters[n]) {
                letters.swap(n - 1, n);
            }
        }
        letters.into_iter().collect()
    }),
    ("doubled vowels", |text| {
        each(text, |c, out| {
            out.push(c);
            if ('\u{e34}'..='\u{e39}').contains(&c) {
                out.push(c);
            }
        })
    }),
    ("glyphs of Windows fonts", |text| {
        each(text, |c, out| {
            out.push(match c {
                '\u{e34}'..='\u{e37}' => char::from_u32(0xf701 + c as u32 - 0xe34).unwrap(),
                '\u{e48}'..='\u{e4c}' => char::from_u32(0xf70a + c as u32 - 0xe48).unwrap(),
                '\u{e31}' => '\u{f710}',
                other => other,
            });
        })
    }),
    ("glyphs of Mac fonts", |text| {
        each(text, |c, out| {
            out.push(match c {
                '\u{e34}'..='\u{e37}' => char::from_u32(0xf885 + c as u32 - 0xe34).unwrap(),
                '\u{e48}'..='\u{e4c}' => char::from_u32(0xf88a + 3 * (c as u32 - 0xe48)).unwrap(),
                '\u{e31}' => '\u{f884}',
                other => other,
            });
        })
    }),
];

fn each(text: &str, write: impl Fn(char, &mut String)) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        write(c, &mut out);
        out
    })
}

/// `noise` before every letter that begins a cluster and is no first one.
fn between_clusters(text: &str, noise: &str) -> String {
    let mut last = '\n';
    let mut out = String::new();
    for c in text.chars() {
        let parts_cluster = matches!(c, 'ะ'..='ฺ' | '็'..='\u{e4e}') || matches!(last, 'เ'..='ไ');
        if !parts_cluster && last != '\n' && c != '\n' {
            out.push_str(noise);
        }
        out.push(c);
        last = c;
    }
    out
}

fn entities(text: &str) -> Vec<Entity<'_>> {
    Scanner::new().entities(text).collect()
}

/// The bundled letters in clean text.
fn letters() -> Vec<String> {
    let folder = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/letters")).unwrap();
    let files = folder.map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let letters: Vec<_> =
        files.map(|path| Clean::new(&fs::read_to_string(path).unwrap()).text().to_owned()).collect();
    assert!(letters.len() > 10);
    letters
}

/// What a file says, apart from places and deviations: the machine form of its letters.
fn said(text: &str) -> Value {
    let mut json = serde_json::to_value(Dossier::read(text)).unwrap();
    without_places(&mut json);
    json
}

fn without_places(json: &mut Value) {
    match json {
        Value::Object(fields) => {
            for place in ["span", "deviations", "findings", "text"] {
                fields.remove(place);
            }
            fields.values_mut().for_each(without_places);
        }
        Value::Array(items) => items.iter_mut().for_each(without_places),
        Value::String(text) => *text = to_arabic_digits(text).into_owned(),
        _ => {}
    }
}

#[track_caller]
fn assert_same_entities(clean: &str, noisy: &str, sort: &str) -> usize {
    let (expected, found) = (entities(clean), entities(noisy));
    assert_eq!(found.len(), expected.len(), "{sort}: {noisy:?}");
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!((found.kind(), found.value()), (expected.kind(), expected.value()), "{sort}");
        assert_eq!(Clean::new(found.as_str()).text(), expected.as_str(), "{sort}");
        let deviations = expected.deviations();
        let is_noisy = found.as_str() != expected.as_str();
        let deviations = if is_noisy { deviations.with(Deviation::Noise) } else { deviations };
        assert_eq!(found.deviations(), deviations, "{sort}: {found:?}");
    }
    found.iter().filter(|entity| entity.deviations().contains(Deviation::Noise)).count()
}

proptest! {
    #[test]
    fn noise_changes_no_value((text, _) in letter()) {
        for (sort, noise) in NOISE {
            let noisy = noise(&text);
            assert_eq!(Clean::new(&noisy).text(), text, "{sort}");
            assert_same_entities(&text, &noisy, sort);
        }
    }

    #[test]
    fn the_style_of_its_digits_changes_no_value((text, _) in letter()) {
        let values = |text: &str| -> Vec<_> {
            entities(text).iter().map(|found| serde_json::to_value(found.value()).unwrap()).collect()
        };
        let thai = values(&to_thai_digits(&text));
        prop_assert_eq!(&values(&to_arabic_digits(&text)), &thai);
        // Entities are as many whatever the digits.
        prop_assert_eq!(values(&text).len(), thai.len());
    }
}

/// The law would hold of entities that no noise reaches.
#[test]
fn every_sort_of_noise_reaches_entities() {
    let mut runner = TestRunner::deterministic();
    let texts: Vec<_> = (0..100).map(|_| letter().new_tree(&mut runner).unwrap().current().0).collect();
    let all: usize = texts.iter().map(|text| entities(text).len()).sum();
    for (sort, noise) in NOISE {
        let noisy: usize = texts.iter().map(|text| assert_same_entities(text, &noise(text), sort)).sum();
        assert!(noisy * 40 > all, "{sort}: {noisy} of {all} entities");
    }
}

#[test]
fn noise_changes_nothing_in_a_letter() {
    for letter in letters() {
        let expected = said(&letter);
        for (sort, noise) in NOISE {
            let noisy = noise(&letter);
            assert_eq!(Clean::new(&noisy).text(), letter, "{sort}");
            assert_eq!(said(&noisy), expected, "{sort}");
        }
    }
}

#[test]
fn the_style_of_its_digits_changes_nothing_in_a_letter() {
    for letter in letters() {
        assert_eq!(said(&to_arabic_digits(&letter)), said(&to_thai_digits(&letter)));
    }
}
