//! The machine form: codes, as text.

use alloc::string::ToString;
use core::fmt;

use ::serde::de::{Error, Visitor};
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

#[cfg(feature = "subdistricts")]
use super::Subdistrict;
use super::{Department, District, Evidence, Ministry, Province};

/// Writes a handle as a text by which it is found again.
macro_rules! as_text {
    ($type:ty, $what:literal, $write:expr, $read:expr) => {
        /// As text.
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let write: fn($type) -> _ = $write;
                serializer.collect_str(&write(*self))
            }
        }

        /// From text.
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Reader { expected: $what, read: $read })
            }
        }
    };
}

struct Reader<T> {
    expected: &'static str,
    read: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for Reader<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.read)(text).ok_or_else(|| E::invalid_value(::serde::de::Unexpected::Str(text), &self))
    }
}

/// The number that a text of as many ASCII digits writes.
fn digits<T: core::str::FromStr>(text: &str, count: usize) -> Option<T> {
    text.parse().ok().filter(|_| text.len() == count && text.bytes().all(|b| b.is_ascii_digit()))
}

as_text!(Province, "the two digits of a province", |p| p.code().to_string(), |text| {
    Province::from_code(digits(text, 2)?)
});
as_text!(District, "the four digits of a district", |d| d.code().to_string(), |text| {
    District::from_code(digits(text, 4)?)
});
#[cfg(feature = "subdistricts")]
as_text!(Subdistrict, "the six digits of a subdistrict", |s| s.code().to_string(), |text| {
    Subdistrict::from_code(digits(text, 6)?)
});
as_text!(Ministry, "the letters of a ministry", Ministry::letters, Ministry::from_letters);
as_text!(Department, "the full name of a department", Department::name, Department::named);

/// The grade as a word.
impl Serialize for Evidence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// From the word.
impl<'de> Deserialize<'de> for Evidence {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |word: &str| Self::ALL.into_iter().find(|evidence| evidence.name() == word);
        deserializer.deserialize_str(Reader { expected: "the grade of evidence", read })
    }
}
