//! Checks of style: digits, salutation, closing.
//!
//! Source: the table of [`manners`](super::super::manners), and the cabinet resolution of 2543 BE on Thai digits.

use alloc::string::ToString as _;

use super::super::manners::Manners;
use super::super::{Form, Letter};
use super::{Report, paragraphs, values};
use crate::options::{Deviation, Deviations};
use crate::text::to_thai_digits;

pub(super) fn mixed_digits(letter: &Letter, report: &mut Report) {
    for read in values(letter).filter(|read| read.deviations.contains(Deviation::MixedDigits)) {
        report.add(read.span, &read.text, read.right());
    }
}

/// The first Arabic digits of a formal letter: in its number, its subject, its text; one finding is enough.
pub(super) fn arabic_digits(letter: &Letter, report: &mut Report) {
    if letter.form() == Form::Radio {
        return;
    }
    // Digits of both kinds are another finding.
    let is_mixed = |deviations: Deviations| deviations.contains(Deviation::MixedDigits);
    let reference = letter.reference().filter(|field| !is_mixed(field.deviations()));
    if let Some(reference) = reference.filter(|field| has_arabic(field.value().as_written())) {
        let written = reference.value().as_written();
        return report.add(reference.span(), written, Some(to_thai_digits(written).into_owned()));
    }
    if let Some((field, word)) = letter.subject().and_then(|field| Some((field, arabic_word(field.value())?)))
    {
        return report.add(field.span(), word, Some(to_thai_digits(word).into_owned()));
    }
    for paragraph in paragraphs(letter) {
        if let Some(word) = arabic_word(paragraph.text) {
            return report.add(paragraph.span(word), word, Some(to_thai_digits(word).into_owned()));
        }
    }
}

fn has_arabic(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
}

/// The first word with Arabic digits that must be Thai.
fn arabic_word(text: &str) -> Option<&str> {
    text.split(' ').find(|word| has_arabic(word) && is_thai(word))
}

/// Names, addresses of web pages and foreign words keep their digits.
fn is_thai(word: &str) -> bool {
    !word.contains(|c: char| c.is_ascii_alphabetic())
}

/// The salutation of the table for the first addressee, where the table has him.
pub(super) fn salutation(letter: &Letter, report: &mut Report) {
    let is_greeted = matches!(letter.form(), Form::External | Form::Memo);
    let (Some(salutation), Some(addressee)) = (letter.salutation(), letter.addressees().first()) else {
        return;
    };
    let Some(right) = Manners::known(addressee.value()).filter(|_| is_greeted) else { return };
    // A memo is laid before (เสนอ) whom it is for.
    if salutation.value() != right.salutation && salutation.value() != "เสนอ" {
        report.add(salutation.span(), salutation.value(), Some(right.salutation.to_string()));
    }
}

/// One of the closings of the salutation.
pub(super) fn closing(letter: &Letter, report: &mut Report) {
    let (Some(salutation), Some(closing)) = (letter.salutation(), letter.closing()) else { return };
    let mut right = Manners::closings(salutation.value()).peekable();
    let Some(usual) = right.peek().copied() else { return };
    if !right.any(|right| closing.value() == right) {
        report.add(closing.span(), closing.value(), Some(usual.to_string()));
    }
}
