//! The machine form: Gregorian ISO days.

use alloc::string::String;

use chrono::{Datelike as _, NaiveDate};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use super::{
    AcademicYear, BuddhistDate, BuddhistMonth, BuddhistYear, DateExpression, DateRange, FiscalYear,
    GregorianYear, HalfYear, Quarter, TimeOfDay,
};

/// `YYYY-MM-DD` of the Gregorian calendar.
struct Iso(NaiveDate);

impl core::fmt::Display for Iso {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

/// As a Gregorian ISO day: `"2022-06-07"`.
impl Serialize for BuddhistDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Iso(self.to_gregorian()))
    }
}

/// From a Gregorian ISO day, or from any form that `str::parse` reads.
impl<'de> Deserialize<'de> for BuddhistDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.parse::<NaiveDate>() {
            Ok(date) => Self::from_gregorian(date).map_err(D::Error::custom),
            Err(_) => text.parse().map_err(D::Error::custom),
        }
    }
}

/// As `"HH:MM"`.
impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:02}:{:02}", self.hour(), self.minute()))
    }
}

/// As `{"form", "start", "end", "start_time"?, "end_time"?}`.
impl Serialize for DateExpression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (from, to) = (self.start_time(), self.end_time());
        let len = 3 + usize::from(from.is_some()) + usize::from(to.is_some());
        let mut form = serializer.serialize_struct("DateExpression", len)?;
        form.serialize_field("form", &self.form())?;
        form.serialize_field("start", &self.start())?;
        form.serialize_field("end", &self.end())?;
        if let Some(from) = from {
            form.serialize_field("start_time", &from)?;
        }
        if let Some(to) = to {
            form.serialize_field("end_time", &to)?;
        }
        form.end()
    }
}

/// The others have the machine form of the expression that they are.
macro_rules! as_expression {
    ($($value:ty),* $(,)?) => {$(
        /// As `{"form", "start", "end"}`.
        impl Serialize for $value {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                DateExpression::from(*self).serialize(serializer)
            }
        }
    )*};
}

as_expression!(
    BuddhistMonth,
    BuddhistYear,
    GregorianYear,
    FiscalYear,
    Quarter,
    HalfYear,
    DateRange<BuddhistDate>,
    DateRange<BuddhistMonth>,
    DateRange<BuddhistYear>,
    DateRange<FiscalYear>,
);

/// As `{"form": "academic_year", "start", "end"}`, with the days of schools.
impl Serialize for AcademicYear {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = serializer.serialize_struct("AcademicYear", 3)?;
        form.serialize_field("form", "academic_year")?;
        form.serialize_field("start", &self.school_start())?;
        form.serialize_field("end", &self.school_end())?;
        form.end()
    }
}
