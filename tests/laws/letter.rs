//! The letter reader: an answer for any text, its parts tile the text, every field stands in its document.

use saraban::{Clean, DigitStyle, Dossier, Draft, Language, Span};
use serde_json::Value;

pub fn letter(text: &str) {
    let dossier = Dossier::read(text);
    if dossier.letters().len() == 0 {
        // Page numbers, rules and pictures are nothing that is written; a word is.
        // Nor is what goes on overleaf: `/จึงเรียน…`.
        let lines = text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']);
        let is_nothing =
            |line: &str| line.starts_with('/') || line.starts_with("[image:") && line.ends_with(']');
        let lines = lines.filter(|line| !is_nothing(Clean::new(line).text().trim()));
        let words = lines.flat_map(|line| line.split(|c: char| !('ก'..='๎').contains(&c)));
        let words = words.filter(|word| word.chars().count() > 2);
        assert_eq!(words.count(), 0, "nothing read in {text:?}");
        return;
    }
    let mut end = 0;
    for letter in dossier.letters() {
        assert_eq!(letter.span().start(), end, "of {text:?}");
        for part in letter.parts() {
            assert_eq!(part.span.start(), end, "{part:?} of {text:?}");
            assert!(part.span.slice(text).is_some(), "{part:?} of {text:?}");
            end = part.span.end();
        }
        assert_eq!(letter.span().end(), end, "of {text:?}");
        for finding in letter.findings() {
            assert!(finding.span().slice(text).is_some(), "{finding:?} of {text:?}");
            assert!(!finding.display(Language::Thai).to_string().is_empty());
            assert!(!finding.display(Language::English).to_string().is_empty());
        }
        let json = serde_json::to_value(letter).expect("every letter has a machine form");
        let mut spans = 0;
        every_span(&json, &mut |span| {
            spans += 1;
            assert!(span.slice(text).is_some(), "{span:?} of {text:?}");
            assert!(letter.span().contains(span), "{span:?} outside of {:?} in {text:?}", letter.span());
        });
        assert!(spans > 0);
    }
    assert_eq!(end, text.len(), "of {text:?}");
    let _ = dossier.links();
    for obligation in dossier.obligations() {
        assert!(obligation.deadline().span().slice(text).is_some(), "{obligation:?} of {text:?}");
    }
}

/// The writer: whatever was read is a draft, with its faults told and a text that reads again.
pub fn draft(text: &str) {
    for letter in Dossier::read(text).letters() {
        let draft = Draft::from(letter);
        for fault in draft.faults() {
            assert!(!fault.to_string().is_empty());
        }
        let (thai, arabic) = (draft.to_string(), draft.display(DigitStyle::Arabic).to_string());
        let again = Dossier::read(&thai);
        assert!(again.letters().len() > 0 || thai.trim().is_empty(), "{text:?} was written as {thai:?}");
        assert_eq!(again.letters().len(), Dossier::read(&arabic).letters().len(), "{thai:?} and {arabic:?}");
    }
}

/// Every span that a machine form names.
fn every_span(json: &Value, visit: &mut impl FnMut(Span)) {
    match json {
        Value::Object(fields) => {
            if let Some(span) = fields.get("span").and_then(|span| serde_json::from_value(span.clone()).ok())
            {
                visit(span);
            }
            fields.values().for_each(|field| every_span(field, visit));
        }
        Value::Array(items) => items.iter().for_each(|item| every_span(item, visit)),
        _ => {}
    }
}
