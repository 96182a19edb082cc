//! How the documents of one text hang together: which forwards or cites which, which are one letter twice.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::{Duty, Letter};
use crate::date::BuddhistDate;
use crate::deadline::DeadlineForm;
use crate::refcode::ReferenceCode;

/// A tie between two documents of a [`Dossier`](super::Dossier), by their places in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum LinkKind {
    /// A letter cites another that stands behind it: it passes it on.
    Forwards,
    /// A letter cites another that stands before it.
    Cites,
    /// The same letter stands here twice, as when it was received by two offices.
    SameLetter,
}

/// The most documents of one number that are looked at for the one of the right date.
const NEAREST: usize = 8;

/// Tells each letter that passes on others by when those ask for something.
pub(super) fn pass_on(letters: &mut [Letter]) {
    for link in links(letters).iter().filter(|link| link.kind == LinkKind::Forwards) {
        let asked = letters.get(link.to).and_then(last_asked);
        if let Some(letter) = letters.get_mut(link.from) {
            letter.asked = letter.asked.max(asked);
        }
    }
}

/// The last day on which a letter asks for something, where it asks for nothing again and again.
fn last_asked(letter: &Letter) -> Option<BuddhistDate> {
    let is_once = |duty: &Duty| duty.schedule().form() == DeadlineForm::Fixed;
    let due = letter.deadlines().iter().filter_map(|duty| duty.schedule().due().last().copied());
    letter.deadlines().iter().all(is_once).then(|| due.max()).flatten()
}

/// Every tie, in the order of the documents: of several copies, each to the next.
pub(super) fn links(letters: &[Letter]) -> Vec<Link> {
    let mut places: BTreeMap<&ReferenceCode, Vec<usize>> = BTreeMap::new();
    for (n, letter) in letters.iter().enumerate() {
        if let Some(reference) = letter.reference().filter(|code| code.value().serial().is_some()) {
            places.entry(reference.value()).or_default().push(n);
        }
    }
    let nearest = |reference: &ReferenceCode, from: usize, day: Option<BuddhistDate>| {
        let places = places.get(reference)?;
        let (before, after) = places.split_at_checked(places.partition_point(|place| *place <= from))?;
        let candidates = after.iter().take(NEAREST).chain(before.iter().rev().take(NEAREST));
        let same_day = |to: &usize| {
            let other = letters.get(*to).and_then(Letter::day);
            day == other || day.is_none() || other.is_none()
        };
        candidates.copied().filter(|to| *to != from).find(same_day)
    };
    let mut links = Vec::new();
    for (from, letter) in letters.iter().enumerate() {
        let own = letter.reference().and_then(|code| nearest(code.value(), from, letter.day()));
        links.extend(own.filter(|to| *to > from).map(|to| Link { from, to, kind: LinkKind::SameLetter }));
        for citation in letter.cited() {
            let day = citation.date().and_then(|date| super::day_of(date.value()));
            let Some(to) = nearest(citation.reference().value(), from, day) else { continue };
            let kind = if to > from { LinkKind::Forwards } else { LinkKind::Cites };
            links.push(Link { from, to, kind });
        }
    }
    links
}
