//! One document: its form, the zones of its lines, and what each zone says.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::cue::Cue;
use super::field::Field;
use super::found::Item;
use super::labels::{Label, split_label};
use super::part::Zone;
use super::sheet::{Sheet, closed_up, has_letter_for_digit};
use super::zone::zones;
use super::{
    Form, Letter, Part, amount, body, cited, contact, date, enclosure, head, issuer, note, obligation, plan,
    recipients, signatory, stamps,
};
use crate::deadline::Deadline;
use crate::options::{Deviation, Deviations};
use crate::span::Span;
use crate::text::put_back;

/// A document in the course of being read.
pub(super) struct Document<'s, 'a> {
    pub(super) sheet: &'s Sheet<'a>,
    pub(super) lines: Range<usize>,
    pub(super) form: Form,
    zones: Vec<Zone>,
}

/// Reads the document of these lines.
pub(super) fn read(sheet: &Sheet<'_>, lines: Range<usize>) -> Letter {
    let form = form(sheet, lines.clone());
    let zones = zones(sheet, &lines, form);
    let document = Document { sheet, lines, form, zones };
    let reference = head::reference(&document);
    let date = date::date(&document);
    let day = date.as_ref().and_then(|date| super::day_of(date.value()));
    let issuer = issuer::issuer(&document);
    let addressees = recipients::addressees(&document);
    let plan = plan::rows(&document, day);
    let (body, body_places) = body::paragraphs(&document);
    let deadlines = body::deadlines(&document, day, &plan);
    let subject = head::subject(&document);
    Letter {
        form,
        span: document.span(),
        parts: document.parts(),
        urgency: head::urgency(&document),
        secrecy: head::secrecy(&document),
        number: head::number(&document),
        salutation: head::salutation(&document),
        through: recipients::through(&document),
        cited: cited::cited(&document, reference.as_ref().map(Field::value), day),
        enclosures: enclosure::enclosures(&document),
        body,
        body_places,
        charges: obligation::charges(&document, &addressees, issuer.as_ref(), subject.as_ref(), day, &plan),
        closing: head::closing(&document),
        signatory: signatory::signatory(&document),
        amounts: amount::amounts(&document),
        contact: contact::contact(&document),
        copies: recipients::copies(&document),
        stamps: stamps::stamps(&document),
        notes: note::notes(&document),
        asked: None,
        reference,
        place: issuer::place(&document),
        issuer,
        date,
        subject,
        addressees,
        deadlines,
        plan,
    }
}

/// The form, by its heading or by the labels that only it has.
fn form(sheet: &Sheet<'_>, lines: Range<usize>) -> Form {
    let mut has_reference = false;
    for line in lines {
        let text = sheet.line(line).text;
        match sheet.cue(line) {
            Cue::Title(form) => return form,
            Cue::Label(Label::Office) if !text.starts_with("จาก") => return Form::Memo,
            Cue::Label(Label::Subject | Label::Salutation) => return Form::External,
            Cue::Label(Label::To) => return Form::Stamped,
            Cue::Text if text.contains("ให้ไว้เพื่อรับรอง") => {
                return Form::Certificate;
            }
            // Only an external letter closes with polite words; its labels may be lost.
            Cue::Closing if has_reference => return Form::External,
            // What is numbered or signed below is a note on the letter.
            Cue::Label(Label::Reference) | Cue::Name if has_reference => break,
            Cue::Label(Label::Reference) | Cue::Code => has_reference = true,
            _ => {}
        }
    }
    Form::Other
}

impl Document<'_, '_> {
    pub(super) fn zone(&self, line: usize) -> Zone {
        self.zones.get(line.wrapping_sub(self.lines.start)).copied().unwrap_or(Zone::Blank)
    }

    /// The deadlines in a stretch of the text. A certificate says what is, and asks for nothing.
    pub(super) fn deadlines(&self, within: Span) -> &[Item<Deadline>] {
        if self.form == Form::Certificate { &[] } else { self.sheet.found.deadlines.within(within) }
    }

    /// The lines of a zone, from top to bottom.
    pub(super) fn of(&self, zone: Zone) -> impl Iterator<Item = usize> + '_ {
        self.lines.clone().filter(move |line| self.zone(*line) == zone)
    }

    /// The lines of a zone in blocks: lines with nothing but blank lines between them.
    pub(super) fn blocks(&self, zone: Zone) -> Vec<Vec<usize>> {
        let mut blocks: Vec<Vec<usize>> = Vec::new();
        let mut goes_on = false;
        for line in self.lines.clone() {
            match self.zone(line) {
                found if found == zone => {
                    match blocks.last_mut().filter(|_| goes_on) {
                        Some(block) => block.push(line),
                        None => blocks.push([line].into()),
                    }
                    goes_on = true;
                }
                Zone::Blank => {}
                _ => goes_on = false,
            }
        }
        blocks
    }

    /// What stands in a block behind its label: the places of each line, the first without the label.
    pub(super) fn values(&self, block: &[usize]) -> Vec<Span> {
        let spans = block.iter().enumerate().map(|(n, line)| {
            let labelled =
                self.sheet.labelled(*line).filter(|(label, _)| n == 0 && *label != Label::Reference);
            let line = self.sheet.line(*line);
            let rest = labelled.map_or(line.text, |(_, rest)| rest);
            // A dotted line to write on goes on behind what was written.
            let text = rest.trim_end_matches(['.', '…', ' ']);
            let text = if rest.len() > text.len() + 2 { text } else { rest };
            let start = line.span.end() - rest.len();
            Span::new(start, start + text.len())
        });
        spans.filter(|span| !span.is_empty()).collect()
    }

    /// How the label of a block deviates: it may be lost, or touch its field.
    pub(super) fn label_deviations(&self, block: &[usize]) -> Deviations {
        let Some(first) = block.first() else { return Deviations::NONE };
        match (split_label(self.sheet.line(*first).text), self.sheet.labelled(*first)) {
            (Some(_), _) => Deviations::NONE,
            (None, Some(_)) => Deviations::NONE.with(Deviation::MissingSpace),
            (None, None) => Deviations::NONE.with(Deviation::MissingPart),
        }
    }

    /// The text of some places, closed up, with the place of the whole.
    pub(super) fn text_field(&self, spans: &[Span]) -> Option<Field<String>> {
        let text = closed_up(spans.iter().map(|span| self.sheet.slice(*span)));
        let whole = spans.iter().copied().reduce(Span::join)?;
        let has_letter = spans.iter().any(|span| has_letter_for_digit(self.sheet.slice(*span)));
        let deviations =
            if has_letter { Deviations::NONE.with(Deviation::LetterForDigit) } else { Deviations::NONE };
        let (text, deviations) = match put_back(&text) {
            Cow::Owned(repaired) => (repaired, deviations.with(Deviation::DamagedWord)),
            Cow::Borrowed(_) => (text, deviations),
        };
        (!text.is_empty()).then(|| self.field(text, whole, deviations))
    }

    /// A field whose place is given in the clean text.
    pub(super) fn field<T>(&self, value: T, clean: Span, deviations: Deviations) -> Field<T> {
        let is_repaired = self.sheet.clean.is_repaired(clean);
        let deviations = if is_repaired { deviations.with(Deviation::Noise) } else { deviations };
        Field::new(value, self.sheet.clean.to_source(clean), deviations)
    }

    fn span(&self) -> Span {
        let whole = self.lines.clone().map(|line| self.sheet.line(line).whole).reduce(Span::join);
        self.sheet.whole_to_source(whole.unwrap_or_default())
    }

    /// The zones from top to bottom, lines of one zone together.
    fn parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for line in self.lines.clone() {
            let (zone, span) = (self.zone(line), self.sheet.whole_to_source(self.sheet.line(line).whole));
            match parts.last_mut().filter(|part| part.zone == zone) {
                Some(part) => part.span = part.span.join(span),
                None => parts.push(Part { zone, span }),
            }
        }
        parts
    }
}
