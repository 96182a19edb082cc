//! Days and the periods between two of them, as the tables hold them.

use chrono::NaiveDate;

/// A Gregorian day as yyyymmdd; 0 where it is not known.
#[derive(Clone, Copy)]
pub(super) struct Day(u32);

pub(super) const fn day(year: u16, month: u8, day: u8) -> Day {
    Day(year as u32 * 10_000 + month as u32 * 100 + day as u32)
}

/// No day, or none known.
pub(super) const NEVER: Day = Day(0);

impl Day {
    pub(super) fn date(self) -> Option<NaiveDate> {
        let year = i32::try_from(self.0 / 10_000).ok()?;
        NaiveDate::from_ymd_opt(year, self.0 / 100 % 100, self.0 % 100)
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
        self.from.date().is_none_or(|from| from <= date) && self.to.date().is_none_or(|to| date <= to)
    }

    /// Whether no bound is known.
    pub(super) fn is_always(self) -> bool {
        self.from.0 == 0 && self.to.0 == 0
    }

    /// Whether it reaches today as far as the tables know.
    pub(super) fn is_open(self) -> bool {
        self.to.0 == 0
    }
}
