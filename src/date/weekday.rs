//! The days of the week.

use core::fmt;

/// A day of the week; [`Display`](fmt::Display) writes its Thai name without วัน.
///
/// ```
/// use saraban::{BuddhistDate, Weekday};
///
/// let date: BuddhistDate = "๒๙ สิงหาคม ๒๕๖๕".parse()?;
/// assert_eq!(date.weekday(), Weekday::Monday);
/// assert_eq!(date.weekday().name(), "จันทร์");
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[expect(clippy::exhaustive_enums, reason = "a week has seven days")]
pub enum Weekday {
    /// จันทร์
    Monday,
    /// อังคาร
    Tuesday,
    /// พุธ
    Wednesday,
    /// พฤหัสบดี
    Thursday,
    /// ศุกร์
    Friday,
    /// เสาร์
    Saturday,
    /// อาทิตย์
    Sunday,
}

impl Weekday {
    /// All seven, from Monday.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// The Thai name, without วัน.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Monday => "จันทร์",
            Self::Tuesday => "อังคาร",
            Self::Wednesday => "พุธ",
            Self::Thursday => "พฤหัสบดี",
            Self::Friday => "ศุกร์",
            Self::Saturday => "เสาร์",
            Self::Sunday => "อาทิตย์",
        }
    }

    /// The abbreviation that calendars print.
    #[must_use]
    pub const fn abbreviation(self) -> &'static str {
        match self {
            Self::Monday => "จ.",
            Self::Tuesday => "อ.",
            Self::Wednesday => "พ.",
            Self::Thursday => "พฤ.",
            Self::Friday => "ศ.",
            Self::Saturday => "ส.",
            Self::Sunday => "อา.",
        }
    }

    /// Whether it is Saturday or Sunday.
    #[must_use]
    pub const fn is_weekend(self) -> bool {
        matches!(self, Self::Saturday | Self::Sunday)
    }

    /// The number of days from Monday, 0 to 6.
    #[must_use]
    pub const fn days_from_monday(self) -> u8 {
        self as u8
    }
}

impl fmt::Display for Weekday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl From<chrono::Weekday> for Weekday {
    fn from(weekday: chrono::Weekday) -> Self {
        match weekday {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}
