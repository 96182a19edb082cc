//! The scanner: spans in order, apart within a kind, no digit cut off; segments add up to the text.

use saraban::{
    Clean, DateExpression, Deadline, Entity, Kind, Organisation, ParseOptions, Quantity, ReferenceCode,
    Scanner, Segment, Value,
};

use super::value::written;

pub fn scan(text: &str) {
    let entities: Vec<_> = Scanner::new().entities(text).collect();
    order(text, &entities);
    for entity in &entities {
        one(text, entity);
    }
    for kind in Kind::ALL {
        let alone = Scanner::new().only([kind]).entities(text);
        assert!(
            alone.eq(entities.iter().filter(|entity| entity.kind() == kind).cloned()),
            "{kind} of {text:?}"
        );
    }
    let mut end = 0;
    for segment in Scanner::new().segments(text) {
        assert!(!segment.as_str().is_empty());
        if let Segment::Entity(entity) = &segment {
            assert_eq!(entity.span().start(), end, "of {text:?}");
        }
        assert!(text[end..].starts_with(segment.as_str()), "the segments of {text:?}");
        end += segment.as_str().len();
    }
    assert_eq!(end, text.len(), "the segments of {text:?}");
    digits_stay_whole(text);
}

fn order(text: &str, entities: &[Entity<'_>]) {
    let mut ends = [0; Kind::ALL.len()];
    let mut last = 0;
    for entity in entities {
        let span = entity.span();
        assert!(!span.is_empty() && span.start() >= last, "{entity:?} of {text:?}");
        assert!(span.start() >= ends[entity.kind() as usize], "{entity:?} of {text:?}");
        assert_eq!(span.slice(text), Some(entity.as_str()));
        ends[entity.kind() as usize] = span.end();
        last = span.start();
    }
}

fn one(text: &str, entity: &Entity<'_>) {
    match entity.value() {
        Value::Number(value) => written::<Quantity>(text, value),
        Value::Date(value) => written::<DateExpression>(text, value),
        Value::Reference(value) => written::<ReferenceCode>(text, value),
        Value::Organisation(value) => written::<Organisation>(text, value),
        Value::Deadline(value) => written::<Deadline>(text, value),
        _ => {}
    }
    let json = serde_json::to_value(entity).expect("every entity has a machine form");
    assert_eq!(json["kind"], entity.kind().name());
    assert!(ParseOptions::LENIENT != ParseOptions::STRICT);
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '๐'..='๙')
}

/// Where text is clean, no digit touches an entity that has one at its edge.
fn digits_stay_whole(text: &str) {
    let clean = Clean::new(text);
    let text = clean.text();
    for entity in Scanner::new().entities(text) {
        let (span, found) = (entity.span(), entity.as_str());
        let (before, after) = (text[..span.start()].chars().next_back(), text[span.end()..].chars().next());
        for (inside, outside) in [(found.chars().next(), before), (found.chars().next_back(), after)] {
            assert!(
                !(inside.is_some_and(is_digit) && outside.is_some_and(is_digit)),
                "{entity:?} of {text:?}"
            );
        }
    }
}
