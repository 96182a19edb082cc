//! The machine form: decimal text in Arabic digits, without grouping.

use alloc::borrow::Cow;
use core::fmt::{self, Display};

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use super::{Amount, Baht, Classifier, Figures, Fraction, ListLabel, Measure, Number, Quantity};
use crate::text::DigitStyle;

/// A text that is read as `read` says.
fn text<'de, D: Deserializer<'de>, T, E: Display>(
    deserializer: D,
    read: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, D::Error> {
    read(&Cow::<str>::deserialize(deserializer)?).map_err(D::Error::custom)
}

macro_rules! as_text {
    ($($(#[$doc:meta])* $type:ty: $write:expr;)*) => {$(
        $(#[$doc])*
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let write: fn($type) -> _ = $write;
                serializer.collect_str(&write(*self))
            }
        }

        /// From the same, or from any form that `str::parse` reads.
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                text(deserializer, str::parse::<$type>)
            }
        }
    )*};
}

as_text! {
    /// As decimal text: `"1250.50"`.
    Number: |number| number.display(DigitStyle::Arabic);
    /// As it is written: `"๐๐๙๕๓"`.
    Figures: |figures| figures;
    /// As `"2/3"`; more than one is `"3/2"`.
    Fraction: Improper;
    /// As `"1.2.3"`.
    ListLabel: |label| label.display(DigitStyle::Arabic);
}

/// A fraction whose whole part is not written apart.
struct Improper(Fraction);

impl Display for Improper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.0.numerator(), self.0.denominator())
    }
}

/// As decimal text in baht: `"1250.50"`.
impl Serialize for Baht {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_number().serialize(serializer)
    }
}

/// From a number of baht, or from any form that `str::parse` reads.
impl<'de> Deserialize<'de> for Baht {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        match text.parse::<Number>() {
            Ok(number) => Self::try_from(number).map_err(D::Error::custom),
            Err(_) => text.parse().map_err(D::Error::custom),
        }
    }
}

/// As decimal text or as `"2/3"`.
impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => number.serialize(serializer),
            Self::Fraction(fraction) => fraction.serialize(serializer),
        }
    }
}

/// From decimal text or from a fraction.
impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer, |text| match text.parse() {
            Ok(fraction) => Ok(Self::Fraction(fraction)),
            Err(_) => text.parse().map(Self::Number),
        })
    }
}

/// As its [name](Measure::name).
impl Serialize for Measure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// From its [name](Measure::name).
impl<'de> Deserialize<'de> for Measure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer, |name| match name {
            "percent" => Ok(Self::Percent),
            "baht" => Ok(Self::Baht),
            word => Classifier::of(word).map(Self::Counted).ok_or("expected percent, baht or a classifier"),
        })
    }
}

/// As `{"value", "unit"?, "end"?}`.
impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let len = 1 + usize::from(self.unit().is_some()) + usize::from(self.end().is_some());
        let mut form = serializer.serialize_struct("Quantity", len)?;
        form.serialize_field("value", &self.amount())?;
        if let Some(unit) = self.unit() {
            form.serialize_field("unit", &unit)?;
        }
        if let Some(end) = self.end() {
            form.serialize_field("end", &end)?;
        }
        form.end()
    }
}

/// From `{"value", "unit"?, "end"?}`.
impl<'de> Deserialize<'de> for Quantity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Form {
            value: Amount,
            unit: Option<Measure>,
            end: Option<Number>,
        }
        match Form::deserialize(deserializer)? {
            Form { value, unit, end: None } => Ok(Self::new(value, unit)),
            Form { value: Amount::Number(from), unit, end: Some(end) } => Ok(Self::between(from, end, unit)),
            Form { value: Amount::Fraction(_), .. } => Err(D::Error::custom("a fraction begins no range")),
        }
    }
}
