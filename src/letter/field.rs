//! A value read from a letter, with the place where it stands.

use crate::options::Deviations;
use crate::span::Span;

/// A value of a letter and where in the caller's text it stands.
///
/// serde writes `{"value", "span", "deviations"}`, without deviations where there are none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Field<T> {
    value: T,
    span: Span,
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "no_deviations"))]
    deviations: Deviations,
}

impl<T> Field<T> {
    pub(super) const fn new(value: T, span: Span, deviations: Deviations) -> Self {
        Self { value, span, deviations }
    }

    /// What the text says.
    #[must_use]
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// What the text says, to keep.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// The same, with more that deviates.
    pub(super) fn deviating(mut self, more: Deviations) -> Self {
        self.deviations = self.deviations.union(more);
        self
    }

    /// Another value of the same place.
    pub(super) fn map<U>(self, change: impl FnOnce(T) -> U) -> Field<U> {
        Field { value: change(self.value), span: self.span, deviations: self.deviations }
    }

    /// Where it stands, in bytes of the text that was read.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// What in the text is not the official form.
    #[must_use]
    pub const fn deviations(&self) -> Deviations {
        self.deviations
    }

    /// Whether the value may be wrong, so that a person should look at the text.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        self.deviations.are_doubtful()
    }
}

#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde calls")]
fn no_deviations(deviations: &Deviations) -> bool {
    deviations.is_empty()
}
