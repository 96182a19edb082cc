//! The machine form: Gregorian ISO days.
//!
//! What is written is read back as the same value. A quarter and a half say of which year they are: the second quarter of a
//! fiscal year and the first of a calendar year are the same days.

use alloc::borrow::Cow;
use core::fmt;

use chrono::{Datelike as _, NaiveDate};
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use super::{
    AcademicYear, BuddhistDate, BuddhistMonth, BuddhistYear, DateExpression, DateForm, DateRange, DayTime,
    DayTimeRange, FiscalYear, GregorianYear, HalfYear, Quarter, TimeOfDay, TimeRange, YearKind,
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
        let text = Cow::<str>::deserialize(deserializer)?;
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

/// From `"HH:MM"`, or from any form that `str::parse` reads.
impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        let number = |part: &str| part.parse().ok().filter(|_| part.bytes().all(|b| b.is_ascii_digit()));
        match *text.as_bytes() {
            [_, _, b':', _, _] => {
                let (hour, minute) = text.split_once(':').unwrap_or_default();
                let time = number(hour).zip(number(minute));
                let (hour, minute) = time.ok_or_else(|| D::Error::custom("expected a time as HH:MM"))?;
                Self::new(hour, minute).map_err(D::Error::custom)
            }
            _ => text.parse().map_err(D::Error::custom),
        }
    }
}

/// As `{"start_time", "end_time"}`.
impl Serialize for TimeRange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = serializer.serialize_struct("TimeRange", 2)?;
        form.serialize_field("start_time", &self.start())?;
        form.serialize_field("end_time", &self.end())?;
        form.end()
    }
}

/// From what serialising writes.
impl<'de> Deserialize<'de> for TimeRange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Hours {
            start_time: TimeOfDay,
            end_time: TimeOfDay,
        }
        let Hours { start_time, end_time } = Hours::deserialize(deserializer)?;
        Ok(Self::new(start_time, end_time))
    }
}

/// As the kind of year: `"calendar"`, `"fiscal"`.
impl Serialize for YearKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Calendar => "calendar",
            Self::Fiscal => "fiscal",
        })
    }
}

/// From `"calendar"` or `"fiscal"`.
impl<'de> Deserialize<'de> for YearKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match &*Cow::<str>::deserialize(deserializer)? {
            "calendar" => Ok(Self::Calendar),
            "fiscal" => Ok(Self::Fiscal),
            other => Err(D::Error::unknown_variant(other, &["calendar", "fiscal"])),
        }
    }
}

/// The fields of the machine form.
#[derive(serde::Deserialize)]
struct Stored {
    form: DateForm,
    #[serde(default)]
    year: Option<YearKind>,
    start: BuddhistDate,
    end: BuddhistDate,
    #[serde(default)]
    start_time: Option<TimeOfDay>,
    #[serde(default)]
    end_time: Option<TimeOfDay>,
}

/// As `{"form", "year"?, "start", "end", "start_time"?, "end_time"?}`; a quarter or a half has the `year` of which it is one,
/// `"calendar"` or `"fiscal"`.
impl Serialize for DateExpression {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (from, to) = (self.start_time(), self.end_time());
        let year = match self {
            Self::Quarter(quarter) => Some(quarter.kind()),
            Self::Half(half) => Some(half.kind()),
            _ => None,
        };
        let len = 3 + [year.is_some(), from.is_some(), to.is_some()].map(usize::from).iter().sum::<usize>();
        let mut form = serializer.serialize_struct("DateExpression", len)?;
        form.serialize_field("form", &self.form())?;
        form.serialize_field("start", &self.start())?;
        form.serialize_field("end", &self.end())?;
        if let Some(year) = year {
            form.serialize_field("year", &year)?;
        }
        if let Some(from) = from {
            form.serialize_field("start_time", &from)?;
        }
        if let Some(to) = to {
            form.serialize_field("end_time", &to)?;
        }
        form.end()
    }
}

/// From the same; days that make no value of this form are refused.
impl<'de> Deserialize<'de> for DateExpression {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let stored = Stored::deserialize(deserializer)?;
        let value = stored.value().filter(|value| stored.is_of(value));
        value.ok_or_else(|| D::Error::custom(format_args!("{stored} are no days of such a form")))
    }
}

impl Stored {
    /// What a value of this form is that begins and ends on these days; it may have others.
    fn value(&self) -> Option<DateExpression> {
        let (start, end) = (self.start, self.end);
        let month = |day: BuddhistDate| BuddhistMonth::of(day);
        Some(match (self.form, self.start_time, self.end_time) {
            (DateForm::Day, None, _) => start.into(),
            (DateForm::Day, Some(from), to) => DayTime::new(start, from, to).into(),
            (DateForm::DayRange, Some(from), Some(to)) => DayTimeRange::new((start, from), (end, to))?.into(),
            (DateForm::DayRange, ..) => DateRange::new(start, end)?.into(),
            (DateForm::Month, ..) => month(start).into(),
            (DateForm::MonthRange, ..) => DateRange::new(month(start), month(end))?.into(),
            (DateForm::Year, ..) => match BuddhistYear::new(start.year()).ok() {
                Some(year) if year.start() == start => year.into(),
                _ => GregorianYear::new(start.to_gregorian().year().try_into().ok()?).ok()?.into(),
            },
            (DateForm::FiscalYear, ..) => FiscalYear::of(start).into(),
            (DateForm::YearRange, ..) => {
                let years = [start, end].map(|day| BuddhistYear::new(day.year()));
                match years {
                    [Ok(first), Ok(last)] if first.start() == start => DateRange::new(first, last)?.into(),
                    _ => DateRange::new(FiscalYear::of(start), FiscalYear::of(end))?.into(),
                }
            }
            (DateForm::Quarter, ..) => match self.year? {
                YearKind::Calendar => Quarter::calendar(start).ok()?.into(),
                YearKind::Fiscal => Quarter::fiscal(start).ok()?.into(),
            },
            (DateForm::Half, ..) => {
                let quarter = match self.year? {
                    YearKind::Calendar => Quarter::calendar(start),
                    YearKind::Fiscal => Quarter::fiscal(start),
                };
                let quarter = quarter.ok()?;
                HalfYear::new(quarter.kind(), quarter.year(), quarter.number().div_ceil(2)).ok()?.into()
            }
        })
    }

    fn is_of(&self, value: &DateExpression) -> bool {
        (value.start(), value.end()) == (self.start, self.end)
            && (value.start_time(), value.end_time()) == (self.start_time, self.end_time)
    }
}

/// `2024-01-01 to 2024-03-31`
impl fmt::Display for Stored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} to {}", Iso(self.start.to_gregorian()), Iso(self.end.to_gregorian()))
    }
}

/// The others have the machine form of the expression that they are.
macro_rules! as_expression {
    ($($variant:ident($value:ty)),* $(,)?) => {$(
        /// As the [`DateExpression`] that it is.
        impl Serialize for $value {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                DateExpression::from(*self).serialize(serializer)
            }
        }

        /// From the [`DateExpression`] that it is.
        impl<'de> Deserialize<'de> for $value {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                match DateExpression::deserialize(deserializer)? {
                    DateExpression::$variant(value) => Ok(value),
                    _ => Err(D::Error::custom("a date expression of another form")),
                }
            }
        }
    )*};
}

as_expression!(
    DayTime(DayTime),
    Month(BuddhistMonth),
    Year(BuddhistYear),
    GregorianYear(GregorianYear),
    FiscalYear(FiscalYear),
    Quarter(Quarter),
    Half(HalfYear),
    DayRange(DateRange<BuddhistDate>),
    DayTimeRange(DayTimeRange),
    MonthRange(DateRange<BuddhistMonth>),
    YearRange(DateRange<BuddhistYear>),
    FiscalYearRange(DateRange<FiscalYear>),
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

/// From the same.
impl<'de> Deserialize<'de> for AcademicYear {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Stored {
            form: AcademicForm,
            start: BuddhistDate,
            end: BuddhistDate,
        }
        #[derive(serde::Deserialize)]
        #[serde(rename_all = "snake_case")]
        enum AcademicForm {
            AcademicYear,
        }
        let Stored { form: AcademicForm::AcademicYear, start, end } = Stored::deserialize(deserializer)?;
        let year = Self::new(start.proleptic_year()).map_err(D::Error::custom)?;
        if (year.school_start(), year.school_end()) == (start, end) {
            Ok(year)
        } else {
            Err(D::Error::custom("an academic year begins on 16 May and ends on 15 May"))
        }
    }
}
