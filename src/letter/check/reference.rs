//! Checks of numbers: whether their letters are known, and whether they are complete.

use super::super::{Citation, Letter};
use super::Report;
use crate::date::DateExpression;

/// The letters of the letter's own number and of those that it cites.
pub(super) fn unknown_prefix(letter: &Letter, report: &mut Report) {
    let own = letter.reference().into_iter();
    for reference in own.chain(letter.cited().iter().map(Citation::reference)) {
        if let Some(unknown) = reference.value().unknown_letters() {
            // Of several letters that look alike none is the right one.
            let mut alike = unknown.suggestions();
            let only = alike.next().filter(|_| alike.next().is_none());
            report.add(reference.span(), unknown.letters(), only.map(alloc::string::String::from));
        }
    }
}

/// Who signs, if anyone did by name.
pub(super) fn is_signed(letter: &Letter) -> bool {
    letter.signatory().is_some_and(|signatory| signatory.name().is_some())
}

pub(super) fn blank_serial(letter: &Letter, report: &mut Report) {
    if let Some(reference) =
        letter.reference().filter(|code| code.value().serial().is_none() && is_signed(letter))
    {
        report.add(reference.span(), reference.value(), None);
    }
}

/// Whether a date has no day.
pub(super) const fn is_month(date: &DateExpression) -> bool {
    matches!(date, DateExpression::Month(_))
}
