//! Days and the periods between two of them, as the tables hold them.

use chrono::{Datelike, NaiveDate};

/// A Gregorian day: the year in twelve bits, the month in four, the day in eight; all 0 where it is not known.
/// Ordered as days are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day([u8; 3]);

pub(super) const fn day(year: u16, month: u8, day: u8) -> Day {
    let [high, low] = (year << 4 | month as u16).to_be_bytes();
    Day([high, low, day])
}

/// No day, or none known.
pub(super) const NEVER: Day = Day([0; 3]);

impl Day {
    /// The day of a date of the years 0 to 4095.
    pub(super) fn of(date: NaiveDate) -> Self {
        let part = |number: u32| u8::try_from(number).unwrap_or_default();
        day(u16::try_from(date.year()).unwrap_or_default(), part(date.month()), part(date.day()))
    }

    pub(super) fn date(self) -> Option<NaiveDate> {
        let [high, low, day] = self.0;
        let month = u16::from_be_bytes([high, low]);
        NaiveDate::from_ymd_opt(i32::from(month >> 4), u32::from(month & 15), u32::from(day))
    }

    const fn is_never(self) -> bool {
        matches!(self.0, [0, 0, 0])
    }
}

/// From one day to another, both included; open where one is not known.
#[derive(Clone, Copy)]
pub(super) struct Period {
    pub(super) from: Day,
    pub(super) to: Day,
}

impl Period {
    pub(super) const ALWAYS: Self = Self { from: NEVER, to: NEVER };

    pub(super) fn contains(self, date: NaiveDate) -> bool {
        let day = Day::of(date);
        (self.from.is_never() || self.from <= day) && (self.to.is_never() || day <= self.to)
    }

    /// The first and the last day, where known.
    pub(super) fn bounds(self) -> (Option<NaiveDate>, Option<NaiveDate>) {
        (self.from.date(), self.to.date())
    }

    /// Whether no bound is known.
    pub(super) fn is_always(self) -> bool {
        self.from.is_never() && self.to.is_never()
    }

    /// Whether it reaches today as far as the tables know.
    pub(super) fn is_open(self) -> bool {
        self.to.is_never()
    }
}
