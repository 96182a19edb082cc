//! Checks of style: digits, salutation, closing.
//!
//! Source: the table of [`manners`](super::super::manners), and the cabinet resolution of 2543 BE on Thai digits.

use alloc::string::ToString as _;

use super::super::manners::Manners;
use super::super::{Form, Letter};
use super::{Report, values};
use crate::options::Deviation;
use crate::text::to_thai_digits;

pub(super) fn mixed_digits(letter: &Letter, report: &mut Report) {
    for (span, deviations, text) in values(letter) {
        if deviations.contains(Deviation::MixedDigits) {
            report.add(span, text, None);
        }
    }
}

/// The number of a formal letter; one finding is enough.
pub(super) fn arabic_digits(letter: &Letter, report: &mut Report) {
    let Some(reference) = letter.reference().filter(|_| letter.form() != Form::Radio) else { return };
    let written = reference.value().as_written();
    let is_mixed = reference.deviations().contains(Deviation::MixedDigits);
    if !is_mixed && written.contains(|c: char| c.is_ascii_digit()) {
        report.add(reference.span(), written, Some(to_thai_digits(written).into_owned()));
    }
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
