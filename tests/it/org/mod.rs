//! Bodies, posts and classes of them.

mod classes;
mod names;
mod nothing;
mod posts;
mod rare;
mod short;
mod tables;

use saraban::{Kind, Organisation, OrganisationKind, ParseOptions, Quantifier, Scanner, Value};

#[track_caller]
fn read(text: &str) -> Organisation {
    match Organisation::parse_with(text, ParseOptions::LENIENT) {
        Ok(parsed) => parsed.value,
        Err(error) => panic!("{text}: {error}"),
    }
}

#[track_caller]
fn assert_name(text: &str, kind: OrganisationKind, name: &str) {
    let organisation = read(text);
    assert_eq!((organisation.kind(), organisation.name()), (kind, name), "{text}");
}

#[track_caller]
fn assert_within(text: &str, name: &str, within: &str) {
    let organisation = read(text);
    assert_eq!((organisation.name(), organisation.within()), (name, Some(within)), "{text}");
}

/// The organisations of a text as they stand there, with their names in full.
fn found(text: &str) -> Vec<(String, String)> {
    let entities = Scanner::new().only([Kind::Organisation]).entities(text);
    entities
        .filter_map(|entity| match entity.value() {
            Value::Organisation(organisation) => {
                Some((entity.as_str().to_owned(), organisation.name().to_owned()))
            }
            _ => None,
        })
        .collect()
}

/// What is between bars is found, and nothing else.
#[track_caller]
fn assert_found(marked: &str) {
    let expected: Vec<&str> = marked.split('|').skip(1).step_by(2).collect();
    let text = marked.replace('|', "");
    let found = found(&text);
    let read: Vec<&str> = found.iter().map(|(text, _)| text.as_str()).collect();
    assert_eq!(read, expected, "{marked}");
}

#[track_caller]
fn assert_nothing(text: &str) {
    assert_eq!(found(text), [], "{text}");
}

#[track_caller]
fn assert_doubtful(text: &str, name: &str) {
    let parsed = Organisation::parse_with(text, ParseOptions::LENIENT).unwrap();
    assert_eq!((parsed.value.name(), parsed.deviations.are_doubtful()), (name, true), "{text}");
    assert!(text.parse::<Organisation>().is_err(), "{text}");
}

#[track_caller]
fn assert_quantifier(text: &str, name: &str, expected: Option<&[&str]>) {
    let organisation = read(text);
    let read = match organisation.quantifier() {
        Some(Quantifier::All) => Some(Vec::new()),
        Some(Quantifier::Except(names)) => Some(names.iter().map(String::as_str).collect()),
        _ => None,
    };
    assert_eq!((organisation.name(), read), (name, expected.map(<[_]>::to_vec)), "{text}");
}
