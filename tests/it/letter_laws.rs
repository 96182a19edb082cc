//! What holds for whole letters of every layout.

use saraban::{Dossier, Field, Letter, Span};

use crate::{letter, letter_layouts};

/// The letters that the laws are tried on.
fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    letter::FIXTURES.iter().chain(letter_layouts::LAYOUTS).copied()
}

/// Law: every byte of a text belongs to exactly one part of one letter, if anything is written there.
#[track_caller]
pub(crate) fn assert_tiled(text: &str) {
    let dossier = Dossier::read(text);
    if dossier.letters().len() == 0 {
        assert!(!text.contains(char::is_alphanumeric), "{text:?}");
        return;
    }
    let mut end = 0;
    for letter in dossier.letters() {
        assert_eq!(letter.span().start(), end);
        for part in letter.parts() {
            assert_eq!(part.span.start(), end, "{:?}", part.zone);
            assert!(part.span.slice(text).is_some(), "{:?}", part.span);
            end = part.span.end();
        }
        assert_eq!(letter.span().end(), end);
    }
    assert_eq!(end, text.len());
}

#[test]
fn nothing_is_lost() {
    for (_, text) in texts() {
        assert_tiled(text);
        assert_tiled(&text.replace('\n', "\r\n"));
        assert_tiled(&format!("\u{feff}{text}\u{200b}"));
    }
    for text in ["", "\n", "ก", "\u{200b}", " \t\u{c}\r\n", "\u{e35}\u{f70a}"] {
        assert_tiled(text);
    }
}

/// Law: a letter that was cut off anywhere is read as far as it goes.
#[test]
fn a_cut_letter_is_read() {
    for (_, text) in texts() {
        for (at, _) in text.char_indices().step_by(307) {
            assert_tiled(&text[..at]);
            assert_tiled(&text[at..]);
        }
    }
}

/// A field of a letter: its label, its value, where it stands.
fn standing(letter: &Letter) -> Vec<(&'static str, String, Span)> {
    fn add<T: std::fmt::Debug>(
        fields: &mut Vec<(&'static str, String, Span)>,
        label: &'static str,
        field: Option<&Field<T>>,
    ) {
        fields.extend(field.map(|field| (label, format!("{:?}", field.value()), field.span())));
    }
    let mut fields = Vec::new();
    add(&mut fields, "urgency", letter.urgency());
    add(&mut fields, "reference", letter.reference());
    add(&mut fields, "number", letter.number());
    add(&mut fields, "issuer", letter.issuer());
    add(&mut fields, "date", letter.date());
    add(&mut fields, "subject", letter.subject());
    add(&mut fields, "closing", letter.closing());
    if let Some(signatory) = letter.signatory() {
        add(&mut fields, "name", signatory.name());
        add(&mut fields, "position", signatory.position());
        add(&mut fields, "acting for", signatory.acting_for());
    }
    add(&mut fields, "office", letter.contact().office());
    add(&mut fields, "to", letter.addressees().first());
    // Of a list all of it, where its lines stand together.
    let mut add_all = |label, values: Vec<(String, Span)>| {
        let spans = values.iter().map(|(_, span)| *span).reduce(Span::join);
        let values: Vec<_> = values.into_iter().map(|(value, _)| value).collect();
        fields.extend(spans.map(|span| (label, values.join(" | "), span)));
    };
    add_all(
        "all to",
        letter.addressees().iter().map(|to| (format!("{:?}", to.value()), to.span())).collect(),
    );
    let enclosed = letter.enclosures().iter();
    add_all(
        "enclosures",
        enclosed.map(|item| (format!("{} {:?}", item.text(), item.count()), item.span())).collect(),
    );
    fields
}

/// Law: a field that did not stand on a deleted line stays as it was, or is absent.
#[test]
fn a_deleted_line_changes_no_other_field() {
    let mut changed = Vec::new();
    for (name, text) in texts() {
        let before: Vec<_> = Dossier::read(text).letters().map(standing).collect();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let deleted = Span::new(at, at + line.len());
            at += line.len();
            if line.trim().is_empty() {
                continue;
            }
            let without = format!("{}{}", &text[..deleted.start()], &text[deleted.end()..]);
            let after: Vec<_> = Dossier::read(&without).letters().map(standing).collect();
            for (n, fields) in before.iter().enumerate() {
                for (label, value, span) in fields.iter().filter(|(.., span)| !span.overlaps(deleted)) {
                    let same = after.get(n).into_iter().flatten().find(|(other, ..)| other == label);
                    if same.is_some_and(|(_, now, _)| now != value) {
                        changed.push(format!(
                            "{name}: {label} at {span:?} was {value}, is {} without {line:?}",
                            same.unwrap().1
                        ));
                    }
                }
            }
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}
