//! Checks of numbers: whether their letters are known, and whether they are complete.

use alloc::string::String;

use super::super::{Citation, Field, Letter, Signatory};
use super::Report;
use crate::date::DateExpression;
use crate::refcode::UnknownLetters;

/// The letters of the letter's own number and of those that it cites.
pub(super) fn unknown_prefix(letter: &Letter, report: &mut Report) {
    let codes = || letter.reference().into_iter().chain(letter.cited().iter().map(Citation::reference));
    for (n, code) in codes().enumerate() {
        let Some(unknown) = code.value().unknown_letters() else { continue };
        let citation = match letter.reference() {
            Some(_) => n.checked_sub(1),
            None => Some(n),
        };
        let citation = citation.and_then(|n| letter.cited().get(n));
        let sender = match citation {
            None => only_of(senders(letter), unknown),
            Some(citation) => of_citation(letter, citation, unknown),
        };
        let values = codes().map(Field::value);
        let meant =
            sender.or_else(|| only(unknown.written_in(values))).or_else(|| only(unknown.suggestions()));
        report.add(code.span(), unknown.letters(), meant.map(String::from));
    }
}

/// What a letter says of its sender: the issuer, the office that keeps the matter, the posts of who signs.
fn senders(letter: &Letter) -> impl Iterator<Item = &str> {
    let issuer = letter.issuer().map(|issuer| issuer.value().as_str());
    let office = letter.contact().office().map(|office| office.value().as_str());
    let posts = letter.signatory().and_then(Signatory::posts);
    issuer.into_iter().chain(office).chain(posts)
}

/// The letters of the sender of a letter that is cited: who it is said to be, or to whom this one answers.
fn of_citation(letter: &Letter, citation: &Citation, unknown: UnknownLetters<'_>) -> Option<&'static str> {
    let issuer = citation.issuer().map(|issuer| issuer.value().as_str());
    only_of(issuer, unknown).or_else(|| {
        let answered = letter.addressees().iter().map(|addressee| addressee.value().name());
        // That an answer goes to a province makes it the sender only where the letters look like its own.
        let looks_alike = |meant: &&str| unknown.suggestions().any(|alike| alike == *meant);
        only_of(answered, unknown).filter(looks_alike)
    })
}

/// The only letters whose body one of several texts names, the first that names one.
fn only_of<'t>(
    texts: impl IntoIterator<Item = &'t str>,
    unknown: UnknownLetters<'_>,
) -> Option<&'static str> {
    texts.into_iter().find_map(|text| only(unknown.named_in(text)))
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
