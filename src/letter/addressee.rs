//! To whom a document may go: bodies, posts, and anyone else.

use alloc::string::{String, ToString as _};
use core::fmt;

use super::sheet::closed_up;
use super::words;
use crate::org::{Organisation, Quantifier};
use crate::scan::{Entity, Kind, Scanner, Value};

/// An addressee: a body, a post, a class of them, or anyone else, as the letter names them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Addressee {
    /// A public body, the holder of a post, or a class of either.
    Body(Organisation),
    /// A person, a private body, a post of no known body, by the words of the letter.
    Other(OtherAddressee),
}

/// An addressee that is no known body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OtherAddressee {
    name: String,
    quantifier: Option<Quantifier>,
}

impl OtherAddressee {
    /// As the letter has it, `ทุก…` apart.
    pub(super) fn new(text: &str) -> Self {
        // ทุกข์ is another word.
        match text.rsplit_once("ทุก").filter(|(_, rest)| !rest.starts_with('ข')) {
            Some((name, _)) if !name.is_empty() => Self {
                name: name.trim_end_matches([' ', '(']).to_string(),
                quantifier: Some(Quantifier::All),
            },
            _ => Self { name: text.to_string(), quantifier: None },
        }
    }

    /// Whether it is the holder of a post, and no person by name.
    #[must_use]
    pub fn is_position(&self) -> bool {
        words::is_post(&self.name)
    }
}

impl Addressee {
    /// The name in full.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Body(organisation) => organisation.name(),
            Self::Other(other) => &other.name,
        }
    }

    /// How many of a class are meant.
    #[must_use]
    pub const fn quantifier(&self) -> Option<&Quantifier> {
        match self {
            Self::Body(organisation) => organisation.quantifier(),
            Self::Other(other) => other.quantifier.as_ref(),
        }
    }
}

impl From<Organisation> for Addressee {
    fn from(organisation: Organisation) -> Self {
        Self::Body(organisation)
    }
}

/// The body, post or class that the text names, and where it names none anyone else by these words.
///
/// ```
/// use saraban::Addressee;
///
/// assert!(matches!(Addressee::from("ผู้ว่าราชการจังหวัด ทุกจังหวัด"), Addressee::Body(_)));
/// assert!(matches!(Addressee::from("นายสมชาย ใจดี"), Addressee::Other(_)));
/// ```
impl From<&str> for Addressee {
    fn from(text: &str) -> Self {
        let text = closed_up(text.lines());
        let named = Scanner::new().only([Kind::Organisation]).entities(&text).next();
        let named =
            named.filter(|entity| entity.span().start() == 0).map(|entity| (entity.span().end(), entity));
        match named
            .map(|(end, entity)| (text.get(end..).unwrap_or_default().trim(), Entity::into_value(entity)))
        {
            // The area beside a name belongs to it.
            Some((beside, Value::Organisation(organisation)))
                if beside.is_empty() || organisation.within() == Some(beside) =>
            {
                Self::Body(organisation)
            }
            _ => Self::Other(OtherAddressee::new(&text)),
        }
    }
}

impl fmt::Display for Addressee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(organisation) => organisation.fmt(f),
            Self::Other(other) => {
                f.write_str(&other.name)?;
                if other.quantifier.is_some() { f.write_str(" ทุกแห่ง") } else { Ok(()) }
            }
        }
    }
}

/// The machine form of an [`Organisation`]; of anyone else the same with `"unit"` `"position"` or
/// `"other"`.
#[cfg(feature = "serde")]
impl serde::Serialize for Addressee {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        match self {
            Self::Body(organisation) => organisation.serialize(serializer),
            Self::Other(other) => {
                let unit = if other.is_position() { "position" } else { "other" };
                let mut addressee = serializer.serialize_struct("Addressee", 4)?;
                addressee.serialize_field("unit", unit)?;
                addressee.serialize_field("name", &other.name)?;
                addressee.serialize_field("within", &None::<&str>)?;
                addressee.serialize_field("quantifier", &other.quantifier.as_ref().map(|_| "all"))?;
                addressee.end()
            }
        }
    }
}

/// From the machine form. What has a `"code"`, known or not, is a body; what has none is anyone else.
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Addressee {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(untagged)]
        enum Row {
            Body {
                #[expect(dead_code, reason = "tells bodies from others")]
                code: serde::de::IgnoredAny,
                #[serde(flatten)]
                body: Organisation,
            },
            Other {
                name: String,
                quantifier: Option<String>,
            },
        }
        let other = |name, quantifier: Option<String>| OtherAddressee {
            name,
            quantifier: quantifier.map(|_| Quantifier::All),
        };
        Ok(match Row::deserialize(deserializer)? {
            Row::Body { body, .. } => Self::Body(body),
            Row::Other { name, quantifier } => Self::Other(other(name, quantifier)),
        })
    }
}
