//! The whole text in pieces.

use core::iter::{FusedIterator, Peekable};

use super::entities::Entities;
use super::entity::Entity;
use crate::span::Span;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[expect(
    clippy::large_enum_variant,
    reason = "an entity is handed out, not stored, and is not to be allocated"
)]
pub enum Segment<'t> {
    /// What is no entity.
    Text(&'t str),
    /// An entity.
    Entity(Entity<'t>),
}

impl<'t> Segment<'t> {
    /// As it stands in the text.
    #[must_use]
    pub const fn as_str(&self) -> &'t str {
        match self {
            Self::Text(text) => text,
            Self::Entity(entity) => entity.as_str(),
        }
    }
}

/// The whole text in pieces. Made by [`Scanner::segments`](super::Scanner::segments).
#[derive(Clone, Debug)]
pub struct Segments<'t> {
    entities: Peekable<Entities<'t>>,
    source: &'t str,
    at: usize,
}

impl<'t> Segments<'t> {
    pub(super) fn new(entities: Entities<'t>, source: &'t str) -> Self {
        Self { entities: entities.peekable(), source, at: 0 }
    }

    /// The longest of the entities that begin at the same place, whichever overlap it.
    fn outermost(&mut self) -> Option<Entity<'t>> {
        let mut outer = loop {
            let entity = self.entities.next()?;
            if self.at <= entity.span().start() {
                break entity;
            }
        };
        while let Some(same) = self.entities.next_if(|next| next.span().start() == outer.span().start()) {
            if same.span().len() > outer.span().len() {
                outer = same;
            }
        }
        Some(outer)
    }
}

impl<'t> Iterator for Segments<'t> {
    type Item = Segment<'t>;

    fn next(&mut self) -> Option<Segment<'t>> {
        while self.entities.next_if(|entity| entity.span().start() < self.at).is_some() {}
        let start = self.entities.peek().map_or(self.source.len(), |next| next.span().start());
        if self.at < start {
            let text = Span::new(self.at, start).slice(self.source)?;
            self.at = start;
            return Some(Segment::Text(text));
        }
        let entity = self.outermost()?;
        self.at = entity.span().end();
        Some(Segment::Entity(entity))
    }
}

impl FusedIterator for Segments<'_> {}
