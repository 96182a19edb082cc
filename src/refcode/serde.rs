//! The machine form.

use core::fmt;

use ::serde::de::{Error, IgnoredAny, MapAccess, Visitor};
use ::serde::ser::SerializeStruct as _;
use ::serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Mark, ReferenceCode, Secrecy, Serial, Urgency};
use crate::data::{Department, Ministry, Owner};
use crate::options::ParseOptions;

/// `{"canonical", "prefix", "insert", "office", "mark", "serial", "urgency", "secrecy", "owner"}`, `null` where
/// the letter has none. The owner is the present one.
impl Serialize for ReferenceCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut code = serializer.serialize_struct("ReferenceCode", 9)?;
        code.serialize_field("canonical", &Text(self.canonical()))?;
        code.serialize_field("prefix", &self.prefix())?;
        code.serialize_field("insert", &self.insert())?;
        code.serialize_field("office", &self.office())?;
        code.serialize_field("mark", &self.mark())?;
        code.serialize_field("serial", &self.serial().map(Serial::as_str))?;
        code.serialize_field("urgency", &self.urgency())?;
        code.serialize_field("secrecy", &self.secrecy())?;
        code.serialize_field("owner", &self.owner().map(OwnerRow))?;
        code.end()
    }
}

/// `{"name", "ministry", "department", "province", "evidence"}`
struct OwnerRow(Owner);

impl Serialize for OwnerRow {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(owner) = self;
        let mut row = serializer.serialize_struct("Owner", 5)?;
        row.serialize_field("name", &Text(owner))?;
        row.serialize_field("ministry", &owner.ministry().map(Ministry::name))?;
        row.serialize_field("department", &owner.department().map(Department::name))?;
        row.serialize_field("province", &owner.province().map(Text))?;
        row.serialize_field("evidence", owner.evidence().name())?;
        row.end()
    }
}

struct Text<T>(T);

impl<T: fmt::Display> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl Serialize for Mark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// From the machine form, of which `canonical`, `urgency` and `secrecy` are read, or from a code as it is written.
impl<'de> Deserialize<'de> for ReferenceCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl Reader {
    /// Lenient, for a code may be a draft without a serial.
    fn read<E: Error>(text: &str) -> Result<ReferenceCode, E> {
        ReferenceCode::parse_with(text, ParseOptions::LENIENT).map(|parsed| parsed.value).map_err(E::custom)
    }
}

impl<'de> Visitor<'de> for Reader {
    type Value = ReferenceCode;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a reference code")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<ReferenceCode, E> {
        Self::read(text)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ReferenceCode, A::Error> {
        let mut code = None;
        let mut urgency: Option<Urgency> = None;
        let mut secrecy: Option<Secrecy> = None;
        while let Some(key) = map.next_key::<alloc::string::String>()? {
            match key.as_str() {
                "canonical" => code = Some(Self::read(&map.next_value::<alloc::string::String>()?)?),
                "urgency" => urgency = map.next_value()?,
                "secrecy" => secrecy = map.next_value()?,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        let code: ReferenceCode = code.ok_or_else(|| A::Error::missing_field("canonical"))?;
        Ok(code.with_urgency(urgency).with_secrecy(secrecy))
    }
}
