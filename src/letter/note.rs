//! What people noted on a letter on its way (การเกษียนหนังสือ): not the letter's own words.

use alloc::string::String;
use alloc::vec::Vec;

use super::cue::Cue;
use super::field::Field;
use super::labels::Label;
use super::part::Zone;
use super::read::Document;
use crate::date::DateExpression;
use crate::options::Deviations;
use crate::refcode::ReferenceCode;
use crate::span::Span;

/// A note in the margin, with the number and the date that its office gave it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Note {
    text: Field<String>,
    reference: Option<Field<ReferenceCode>>,
    date: Option<Field<DateExpression>>,
}

impl Note {
    /// As it stands.
    #[must_use]
    pub const fn text(&self) -> &Field<String> {
        &self.text
    }

    /// The number under which an office passed the letter on.
    #[must_use]
    pub const fn reference(&self) -> Option<&Field<ReferenceCode>> {
        self.reference.as_ref()
    }

    /// The date of the note.
    #[must_use]
    pub const fn date(&self) -> Option<&Field<DateExpression>> {
        self.date.as_ref()
    }
}

/// The notes of a document. One ends with the name of who wrote it, or where another greets or numbers its own.
pub(super) fn notes(document: &Document<'_, '_>) -> Vec<Note> {
    let mut blocks: Vec<Vec<Span>> = Vec::new();
    let mut last: Option<usize> = None;
    let mut is_signed = false;
    for line in document.of(Zone::Note) {
        let span = document.sheet.line(line).span;
        let cue = document.sheet.cue(line);
        let is_below = last.is_some_and(|last| last + 1 == line);
        let is_parted =
            last.is_some_and(|last| (last + 1..line).any(|between| document.zone(between) != Zone::Blank));
        let begins = is_parted
            || matches!(cue, Cue::Label(Label::Reference | Label::Salutation))
            || is_signed && !is_below;
        if let Some(block) = blocks.last_mut().filter(|_| !begins) {
            block.push(span);
        } else {
            blocks.push([span].into());
            is_signed = false;
        }
        is_signed |= cue == Cue::Name;
        last = Some(line);
    }
    blocks.iter().filter_map(|block| note(document, block)).collect()
}

fn note(document: &Document<'_, '_>, block: &[Span]) -> Option<Note> {
    let lines: Vec<&str> = block.iter().map(|line| document.sheet.slice(*line)).collect();
    let whole = block.iter().copied().reduce(Span::join)?;
    let text = document.field(lines.join(" "), whole, Deviations::NONE);
    let reference = document.sheet.found.references.within(whole).first();
    let date = document.sheet.found.dates.within(whole).first();
    Some(Note {
        text,
        reference: reference.map(|item| document.field(item.value, item.span, item.deviations)),
        date: date.map(|item| document.field(item.value, item.span, item.deviations)),
    })
}
