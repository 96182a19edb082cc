//! How a date is written, where not in the official form.

use crate::text::DigitStyle;

/// What stands before the number of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum DayStyle {
    /// Nothing: `๗ มิถุนายน ๒๕๖๕`, as letters are dated.
    #[default]
    Number,
    /// `วันที่ ๗ มิถุนายน ๒๕๖๕`, as memos are dated.
    Labelled,
    /// `วันอังคารที่ ๗ มิถุนายน ๒๕๖๕`, as people are invited.
    Weekday,
    /// `ณ วันที่ ๗ มิถุนายน ๒๕๖๕`, as orders are signed.
    AsOf,
}

/// How the month is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum MonthStyle {
    /// `มิถุนายน`
    #[default]
    Name,
    /// `เดือน มิถุนายน`, as on certificates.
    Labelled,
    /// `มิ.ย.`, as in tables and stamps.
    Abbreviation,
    /// `๗/๖/๒๕๖๕`; no official form, but read by all.
    Number,
}

/// How the year is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum YearStyle {
    /// `๒๕๖๕`
    #[default]
    Full,
    /// `พ.ศ. ๒๕๖๕`, as in orders and announcements.
    WithEra,
    /// `พุทธศักราช ๒๕๖๕`, as in acts and royal commands.
    WithEraInFull,
    /// `๖๕`; no official form, and read back only within a century.
    TwoDigits,
}

/// How a date is written: the parts of it, and the digits.
///
/// ```
/// use saraban::{BuddhistDate, DateStyle, DayStyle, DigitStyle, MonthStyle, YearStyle};
///
/// let date: BuddhistDate = "๗ มิถุนายน ๒๕๖๕".parse()?;
/// let style = DateStyle::OFFICIAL.day(DayStyle::Weekday).digits(DigitStyle::Arabic);
/// assert_eq!(date.display(style).to_string(), "วันอังคารที่ 7 มิถุนายน 2565");
/// let style = DateStyle::OFFICIAL.day(DayStyle::Labelled).month(MonthStyle::Labelled).year(YearStyle::WithEra);
/// assert_eq!(date.display(style).to_string(), "วันที่ ๗ เดือน มิถุนายน พ.ศ. ๒๕๖๕");
/// let style = DateStyle::OFFICIAL.month(MonthStyle::Abbreviation).year(YearStyle::TwoDigits);
/// assert_eq!(date.display(style).to_string(), "๗ มิ.ย. ๖๕");
/// let style = DateStyle::OFFICIAL.day(DayStyle::AsOf).year(YearStyle::WithEraInFull);
/// assert_eq!(date.display(style).to_string(), "ณ วันที่ ๗ มิถุนายน พุทธศักราช ๒๕๖๕");
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct DateStyle {
    pub(super) digits: DigitStyle,
    pub(super) day: DayStyle,
    pub(super) month: MonthStyle,
    pub(super) year: YearStyle,
}

impl DateStyle {
    /// `๗ มิถุนายน ๒๕๖๕`: the form of the regulation, which `Display` writes.
    pub const OFFICIAL: Self = Self {
        digits: DigitStyle::Thai,
        day: DayStyle::Number,
        month: MonthStyle::Name,
        year: YearStyle::Full,
    };

    /// With these digits.
    #[must_use]
    pub const fn digits(self, digits: DigitStyle) -> Self {
        Self { digits, ..self }
    }

    /// With this before the day.
    #[must_use]
    pub const fn day(self, day: DayStyle) -> Self {
        Self { day, ..self }
    }

    /// With the month so.
    #[must_use]
    pub const fn month(self, month: MonthStyle) -> Self {
        Self { month, ..self }
    }

    /// With the year so.
    #[must_use]
    pub const fn year(self, year: YearStyle) -> Self {
        Self { year, ..self }
    }
}
