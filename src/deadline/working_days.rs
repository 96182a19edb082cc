//! Which days offices work.

use alloc::vec::Vec;

use chrono::{Datelike, NaiveDate, Weekday};

use super::civil::plus_days;
use super::reckoning::Rolling;
use crate::date::BuddhistDate;

/// No run of days off is longer; a search that goes further has left the calendar.
const LONGEST_RUN: usize = 3660;

/// A calendar of working days.
///
/// Outside of the days that it knows, every day from Monday to Friday is a working day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingDays {
    /// The day of the common era that the first bit stands for.
    first: i32,
    /// One bit a day, set where nobody works.
    off: Vec<u64>,
}

/// From Monday to Friday, without any holiday.
pub(super) static WEEKENDS: WorkingDays = WorkingDays::weekends();

impl WorkingDays {
    /// From Monday to Friday, without any holiday.
    #[must_use]
    pub const fn weekends() -> Self {
        Self { first: 0, off: Vec::new() }
    }

    /// Whether offices work on this day.
    #[must_use]
    pub fn is_working_day(&self, date: BuddhistDate) -> bool {
        self.works(date.to_gregorian())
    }

    pub(super) fn works(&self, date: NaiveDate) -> bool {
        let place = usize::try_from(date.num_days_from_ce() - self.first).ok();
        match place.and_then(|place| Some((self.off.get(place / 64)?, place % 64))) {
            Some((word, bit)) => word >> bit & 1 == 0,
            None => !is_weekend(date),
        }
    }

    /// The working day that is `count`th from `date` on; `date` is the first if it is one. Zero counts as one.
    pub(super) fn nth_from(&self, date: NaiveDate, count: u32) -> Option<NaiveDate> {
        self.nth(date, count, 1)
    }

    /// The working day that is `count`th before `date`.
    pub(super) fn nth_before(&self, date: NaiveDate, count: u32) -> Option<NaiveDate> {
        self.nth(date.pred_opt()?, count, -1)
    }

    fn nth(&self, date: NaiveDate, count: u32, direction: i64) -> Option<NaiveDate> {
        let mut day = self.nearest(date, direction)?;
        for _ in 1..count {
            day = self.nearest(plus_days(day, direction)?, direction)?;
        }
        Some(day)
    }

    /// `date` or the working day nearest to it in one direction.
    fn nearest(&self, date: NaiveDate, direction: i64) -> Option<NaiveDate> {
        let mut day = date;
        for _ in 0..LONGEST_RUN {
            if self.works(day) {
                return Some(day);
            }
            day = plus_days(day, direction)?;
        }
        None
    }

    pub(super) fn roll_day(&self, date: NaiveDate, rolling: Rolling) -> NaiveDate {
        let rolled = match rolling {
            Rolling::None => Some(date),
            Rolling::Following => self.nearest(date, 1),
            Rolling::Preceding => self.nearest(date, -1),
            Rolling::ModifiedFollowing => self
                .nearest(date, 1)
                .filter(|day| day.month() == date.month())
                .or_else(|| self.nearest(date, -1)),
        };
        rolled.unwrap_or(date)
    }
}

fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}
