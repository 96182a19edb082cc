//! How the documents of one text hang together: which forwards or cites which, which are one letter twice.

use super::Letter;
use crate::date::BuddhistDate;

/// A tie between two documents of a [`Dossier`](super::Dossier), by their places in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Link {
    /// The document that speaks of the other; of two copies, the first.
    pub from: usize,
    /// The document that is spoken of; of two copies, the second.
    pub to: usize,
    /// How they hang together.
    pub kind: LinkKind,
}

/// How two documents hang together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum LinkKind {
    /// A letter cites another that stands behind it: it passes it on.
    Forwards,
    /// A letter cites another that stands before it.
    Cites,
    /// The same letter stands here twice, as when it was received by two offices.
    SameLetter,
}

/// Every tie, in the order of the documents.
pub(super) fn links(letters: &[Letter]) -> impl Iterator<Item = Link> {
    letters.iter().enumerate().flat_map(move |(from, letter)| {
        letters
            .iter()
            .enumerate()
            .filter(move |(to, _)| *to != from)
            .filter_map(move |(to, other)| kind(letter, other, from < to).map(|kind| Link { from, to, kind }))
    })
}

fn kind(letter: &Letter, other: &Letter, is_before: bool) -> Option<LinkKind> {
    let reference = other.reference()?.value();
    reference.serial()?;
    let same_day = |day: Option<BuddhistDate>| day == other.day() || day.is_none() || other.day().is_none();
    if letter.reference().is_some_and(|own| own.value() == reference) && same_day(letter.day()) {
        return is_before.then_some(LinkKind::SameLetter);
    }
    let cites = letter.cited().iter().any(|citation| {
        let day = citation.date().and_then(|date| super::day_of(date.value()));
        citation.reference().value() == reference && same_day(day)
    });
    cites.then_some(if is_before { LinkKind::Forwards } else { LinkKind::Cites })
}
