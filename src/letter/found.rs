//! The values of a text, each kind in the order in which it stands there.

use alloc::vec::Vec;

use crate::date::DateExpression;
use crate::deadline::Deadline;
use crate::options::Deviations;
use crate::org::Organisation;
use crate::refcode::ReferenceCode;
use crate::scan::{Kind, Scanner, Value};
use crate::span::Span;

/// A value of the clean text.
#[derive(Clone, Debug)]
pub(super) struct Item<T> {
    pub(super) span: Span,
    pub(super) value: T,
    pub(super) deviations: Deviations,
}

/// The values of one kind, none of which overlap.
#[derive(Clone, Debug)]
pub(super) struct Items<T>(Vec<Item<T>>);

impl<T> Items<T> {
    const NONE: Self = Self(Vec::new());

    /// The one that begins at `place`.
    pub(super) fn at(&self, place: usize) -> Option<&Item<T>> {
        let index = self.0.binary_search_by_key(&place, |item| item.span.start()).ok()?;
        self.0.get(index)
    }

    /// Those that begin in `span`.
    pub(super) fn within(&self, span: Span) -> &[Item<T>] {
        let from = self.0.partition_point(|item| item.span.start() < span.start());
        let to = self.0.partition_point(|item| item.span.start() < span.end());
        self.0.get(from..to).unwrap_or_default()
    }
}

/// The values of a text, found by the scanner in one pass.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) references: Items<ReferenceCode>,
    pub(super) dates: Items<DateExpression>,
    pub(super) organisations: Items<Organisation>,
    pub(super) deadlines: Items<Deadline>,
}

impl Found {
    /// What the scanner finds in the clean text.
    pub(super) fn new(clean: &str) -> Self {
        let mut found = Self {
            references: Items::NONE,
            dates: Items::NONE,
            organisations: Items::NONE,
            deadlines: Items::NONE,
        };
        let kinds = [Kind::Reference, Kind::Date, Kind::Organisation, Kind::Deadline];
        for entity in Scanner::new().only(kinds).entities(clean) {
            let (span, deviations) = (entity.span(), entity.deviations());
            match entity.into_value() {
                Value::Reference(value) => found.references.0.push(Item { span, value, deviations }),
                Value::Date(value) => found.dates.0.push(Item { span, value, deviations }),
                Value::Organisation(value) => found.organisations.0.push(Item { span, value, deviations }),
                Value::Deadline(value) => found.deadlines.0.push(Item { span, value, deviations }),
                // The scanner was not asked for anything else.
                _ => {}
            }
        }
        found
    }
}
