//! Receipt stamps: what they say.

use alloc::string::String;
use alloc::vec::Vec;

use super::field::Field;
use super::labels::{Label, split_label};
use super::part::Zone;
use super::read::Document;
use super::stamp::register_beside;
use crate::date::{DateExpression, TimeOfDay};
use crate::options::{Deviation, Deviations};
use crate::span::Span;
use crate::text::chars::is_thai_letter;
use crate::text::digit_value;

/// A receipt stamp (ตรารับหนังสือ): office, register number, date, time.
///
/// Every office through which a letter passes puts on its own, so a stamp later than the letter is usual.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Stamp {
    office: Option<Field<String>>,
    register: Option<Field<String>>,
    date: Option<Field<DateExpression>>,
    time: Option<Field<TimeOfDay>>,
    unread: Option<Field<String>>,
}

impl Stamp {
    /// The office that received the letter.
    #[must_use]
    pub const fn office(&self) -> Option<&Field<String>> {
        self.office.as_ref()
    }

    /// The number in its register of letters received, as printed: `๒๒๘๙/๖๖`.
    #[must_use]
    pub const fn register(&self) -> Option<&Field<String>> {
        self.register.as_ref()
    }

    /// The day of receipt.
    #[must_use]
    pub const fn date(&self) -> Option<&Field<DateExpression>> {
        self.date.as_ref()
    }

    /// The time of receipt.
    #[must_use]
    pub const fn time(&self) -> Option<&Field<TimeOfDay>> {
        self.time.as_ref()
    }
}

impl Stamp {
    /// What stands behind วันที่ and is no date, for stamps are filled in by hand and scans misread them: `๑.๘.ส.ค. ๒๕๖๖`.
    #[must_use]
    pub const fn unread(&self) -> Option<&Field<String>> {
        self.unread.as_ref()
    }
}

pub(super) fn stamps(document: &Document<'_, '_>) -> Vec<Stamp> {
    let mut blocks: Vec<Vec<usize>> = Vec::new();
    let mut last = None;
    let mut has_register = false;
    for line in document.of(Zone::Stamp) {
        let is_register = matches!(split_label(document.sheet.line(line).text), Some((Label::Register, _)));
        let begins = last.is_none_or(|last| last + 1 != line) || is_register && has_register;
        if let Some(block) = blocks.last_mut().filter(|_| !begins) {
            block.push(line);
        } else {
            blocks.push([line].into());
            has_register = false;
        }
        has_register |= is_register;
        last = Some(line);
    }
    blocks.iter().map(|block| stamp(document, block)).collect()
}

fn stamp(document: &Document<'_, '_>, block: &[usize]) -> Stamp {
    let labelled = |wanted: Label| {
        block.iter().find_map(|line| {
            let line = document.sheet.line(*line);
            let (label, rest) = split_label(line.text)?;
            (label == wanted).then(|| Span::new(line.span.end() - rest.len(), line.span.end()))
        })
    };
    // Beside the date of the letter, on the line above.
    let beside = || {
        let above = block.first()?.checked_sub(1).filter(|above| document.lines.contains(above))?;
        register_beside(&document.sheet.line(above))
    };
    let names = block.iter().map(|line| document.sheet.line(*line)).filter(|line| {
        split_label(line.text).is_none() && !line.text.chars().any(|c| digit_value(c).is_some())
    });
    let date_of = labelled(Label::Date).and_then(|span| date(document, span));
    let written = labelled(Label::Date).filter(|span| {
        let text = document.sheet.slice(*span);
        date_of.is_none() && text.contains(|c: char| digit_value(c).is_some() || is_thai_letter(c))
    });
    Stamp {
        office: document.text_field(&names.map(|line| line.span).collect::<Vec<_>>()),
        register: labelled(Label::Register).or_else(beside).and_then(|span| document.text_field(&[span])),
        date: date_of,
        unread: written.and_then(|span| document.text_field(&[span])),
        time: labelled(Label::Time).and_then(|span| time(document, span)),
    }
}

/// The date; with anything unread beside it a doubtful one, for stamps are filled in by hand.
fn date(document: &Document<'_, '_>, span: Span) -> Option<Field<DateExpression>> {
    let item = document.sheet.found.dates.within(span).first()?;
    let is_whole = item.span.start() == span.start();
    let deviations = if is_whole { item.deviations } else { item.deviations.with(Deviation::OcrSuspicion) };
    // The time below is not the date's.
    let day = super::day_of(&item.value).map_or(item.value, DateExpression::Day);
    Some(document.field(day, Span::new(item.span.start(), item.span.end().min(span.end())), deviations))
}

/// `๑๐.๑๕ น.`
fn time(document: &Document<'_, '_>, span: Span) -> Option<Field<TimeOfDay>> {
    let text = document.sheet.slice(span);
    let mut groups = text.split(|c| digit_value(c).is_none()).filter(|group| !group.is_empty());
    let number = |group: &str| {
        group
            .chars()
            .filter_map(digit_value)
            .try_fold(0u8, |sum, digit| sum.checked_mul(10)?.checked_add(digit))
    };
    let time = TimeOfDay::new(number(groups.next()?)?, number(groups.next()?)?).ok()?;
    Some(document.field(time, span, Deviations::NONE))
}
