//! Checks of numbers: whether their letters are known, and whether they are complete.

use alloc::string::String;

use super::super::Letter;
use super::Report;
use crate::date::DateExpression;
use crate::refcode::UnknownLetters;

/// The letters of the letter's own number and of those that it cites.
pub(super) fn unknown_prefix(letter: &Letter, report: &mut Report) {
    let own = letter.reference().map(|code| (code, letter.issuer()));
    let cited = letter.cited().iter().map(|citation| (citation.reference(), citation.issuer()));
    for (code, issuer) in own.into_iter().chain(cited) {
        if let Some(unknown) = code.value().unknown_letters() {
            let correction = meant(unknown, issuer.map(|issuer| issuer.value().as_str()));
            report.add(code.span(), unknown.letters(), correction.map(String::from));
        }
    }
}

/// What unknown letters were meant to be: those of the issuer, or the only ones that look like them.
fn meant(unknown: UnknownLetters<'_>, issuer: Option<&str>) -> Option<&'static str> {
    let of_issuer = issuer.and_then(|issuer| only(unknown.named_in(issuer)));
    of_issuer.or_else(|| only(unknown.suggestions()))
}

/// Of several none is the right one.
fn only<T>(mut suggestions: impl Iterator<Item = T>) -> Option<T> {
    suggestions.next().filter(|_| suggestions.next().is_none())
}

/// Who signs, if anyone did by name.
pub(super) fn is_signed(letter: &Letter) -> bool {
    letter.signatory().is_some_and(|signatory| signatory.name().is_some())
}

pub(super) fn blank_serial(letter: &Letter, report: &mut Report) {
    // A doubtful number may have a serial that cannot be read.
    let reference = letter.reference().filter(|code| !code.is_doubtful() && code.value().serial().is_none());
    if let Some(reference) = reference.filter(|_| is_signed(letter)) {
        report.add(reference.span(), reference.value(), None);
    }
}

/// Whether a date has no day.
pub(super) const fn is_month(date: &DateExpression) -> bool {
    matches!(date, DateExpression::Month(_))
}
