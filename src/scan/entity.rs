//! What the scanner finds.

use core::fmt;
use core::str::FromStr;

use crate::date::DateExpression;
use crate::deadline::Deadline;
use crate::error::Language;
use crate::number::Quantity;
use crate::options::Deviations;
use crate::org::Organisation;
use crate::refcode::ReferenceCode;
use crate::span::Span;

/// What sort of thing an [`Entity`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Kind {
    /// A number, an amount of money, a percentage, a range of numbers.
    Number,
    /// A day, a month, a year, a span of them.
    Date,
    /// The reference code of a letter.
    Reference,
    /// An organisation, an office, a position, a class of them.
    Organisation,
    /// A time by which something must be done.
    Deadline,
}

impl Kind {
    /// All kinds, in the order in which entities that begin at one place are reported.
    pub const ALL: [Self; 5] =
        [Self::Deadline, Self::Organisation, Self::Reference, Self::Date, Self::Number];

    /// The name, as serde writes it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Date => "date",
            Self::Reference => "reference",
            Self::Organisation => "organisation",
            Self::Deadline => "deadline",
        }
    }

    /// The name in Thai, as a heading would have it.
    #[must_use]
    pub const fn thai_name(self) -> &'static str {
        match self {
            Self::Number => "จำนวน",
            Self::Date => "วันเวลา",
            Self::Reference => "ที่หนังสือ",
            Self::Organisation => "หน่วยงาน",
            Self::Deadline => "กำหนดเวลา",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// The name is of no [`Kind`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.text(Language::English))]
#[non_exhaustive]
pub struct UnknownKind;

impl UnknownKind {
    /// The message in `language`.
    #[must_use]
    pub const fn text(self, language: Language) -> &'static str {
        match language {
            Language::English => "expected number, date, reference, organisation or deadline",
            Language::Thai => "ต้องเป็น number, date, reference, organisation หรือ deadline",
        }
    }
}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|kind| kind.name() == name).ok_or(UnknownKind)
    }
}

/// A set of kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub(super) const ALL: Self = Self(0b1_1111);

    pub(super) const fn contains(self, kind: Kind) -> bool {
        self.0 & 1 << kind as u8 != 0
    }
}

impl FromIterator<Kind> for Kinds {
    fn from_iter<I: IntoIterator<Item = Kind>>(kinds: I) -> Self {
        Self(kinds.into_iter().fold(0, |set, kind| set | 1 << kind as u8))
    }
}

/// What an [`Entity`] says. `Display` writes the official form, serde the machine form.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Value {
    /// The number of a letter.
    Reference(ReferenceCode),
    /// A day, a month, a year, a span of them.
    Date(DateExpression),
    /// A time by which something must be done.
    Deadline(Deadline),
    /// A body, a post, a class of them.
    Organisation(Organisation),
    /// A number, an amount of money, a percentage, a range of numbers.
    Number(Quantity),
}

impl Value {
    /// What sort of thing this is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Reference(_) => Kind::Reference,
            Self::Date(_) => Kind::Date,
            Self::Deadline(_) => Kind::Deadline,
            Self::Organisation(_) => Kind::Organisation,
            Self::Number(_) => Kind::Number,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reference(code) => code.fmt(f),
            Self::Date(date) => date.fmt(f),
            Self::Deadline(deadline) => deadline.fmt(f),
            Self::Organisation(organisation) => organisation.fmt(f),
            Self::Number(number) => number.fmt(f),
        }
    }
}

/// A value and where it stands in the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entity<'t> {
    span: Span,
    text: &'t str,
    value: Value,
    deviations: Deviations,
}

impl<'t> Entity<'t> {
    /// `span` is a span of `source`.
    pub(super) fn new(source: &'t str, span: Span, value: Value, deviations: Deviations) -> Self {
        Self { span, text: span.slice(source).unwrap_or_default(), value, deviations }
    }

    /// Where it stands, in bytes of the text that was scanned.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// As it stands in the text.
    #[must_use]
    pub const fn as_str(&self) -> &'t str {
        self.text
    }

    /// What sort of thing it is.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.value.kind()
    }

    /// What it says.
    #[must_use]
    pub const fn value(&self) -> &Value {
        &self.value
    }

    /// What it says, to keep.
    #[must_use]
    pub fn into_value(self) -> Value {
        self.value
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

/// The machine form: `{"kind", "span", "text", "value", "deviations"}`.
#[cfg(feature = "serde")]
impl serde::Serialize for Entity<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut entity = serializer.serialize_struct("Entity", 5)?;
        entity.serialize_field("kind", &self.kind())?;
        entity.serialize_field("span", &self.span)?;
        entity.serialize_field("text", self.text)?;
        entity.serialize_field("value", &self.value)?;
        entity.serialize_field("deviations", &self.deviations)?;
        entity.end()
    }
}
