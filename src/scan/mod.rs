//! Every entity in a running text.
//!
//! The scanner has no grammar of its own. Where a character makes it worth trying ([`dispatch`]), it tries the
//! prefix grammars of the domains, lenient; the longest match of a kind wins, the edge rule is applied, and
//! that kind goes on behind the match. The kinds do not see each other: a date may stand inside a deadline.

mod candidates;
mod dispatch;
mod entities;
mod entity;
mod openings;
mod segments;

use crate::options::ParseOptions;

pub use entities::Entities;
pub use entity::{Entity, Kind, UnknownKind, Value};
pub use segments::{Segment, Segments};

use entity::Kinds;

/// Finds numbers, dates, references, organisations and deadlines in a running text.
///
/// The bias is that of a registry desk: what a clerk would read is found, whatever the spacing, the digits or the
/// damage of text extraction, and each [deviation](Entity::deviations) is reported; what only looks like a
/// value (a postcode before a month, a plate, a telephone number) is not.
///
/// Entities of one kind never overlap. Those of different kinds may nest: a date inside a deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scanner {
    kinds: Kinds,
    options: ParseOptions,
}

impl Scanner {
    /// Finds all kinds, and reads all that can be read.
    #[must_use]
    pub const fn new() -> Self {
        Self { kinds: Kinds::ALL, options: ParseOptions::LENIENT }
    }

    /// Finds only these kinds.
    #[must_use]
    pub fn only(self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        Self { kinds: kinds.into_iter().collect(), ..self }
    }

    /// Admits only what `options` admit.
    #[must_use]
    pub const fn options(self, options: ParseOptions) -> Self {
        Self { options, ..self }
    }

    /// The entities of `text` in the order in which they begin, read while the iterator runs.
    #[must_use]
    pub fn entities<'t>(&self, text: &'t str) -> Entities<'t> {
        Entities::new(*self, text)
    }

    /// The whole of `text` in pieces: entities, and what stands between them. Of entities that nest only the
    /// outermost is a piece, so that the pieces concatenate to the text.
    #[must_use]
    pub fn segments<'t>(&self, text: &'t str) -> Segments<'t> {
        Segments::new(self.entities(text), text)
    }
}

impl Default for Scanner {
    /// The same as [`Scanner::new`].
    fn default() -> Self {
        Self::new()
    }
}
