//! Small sets of days and months, one bit each.

use super::civil::MonthNumber;
use crate::date::{Month, Weekday};

/// A set of the numbers from 0 to `LAST`, which is at most 31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Set<const LAST: u8>(u32);

/// Days of a month by their numbers; 0 is the last day, whichever that is.
pub(super) type MonthDays = Set<31>;
/// Months of the year, 1 to 12.
pub(super) type Months = Set<12>;
/// Days of the week, 0 is Monday.
pub(super) type Weekdays = Set<6>;
/// Which of the like days of a month, 1 to 5; 0 is the last of them.
pub(super) type Ordinals = Set<5>;

impl<const LAST: u8> Set<LAST> {
    pub(super) const NONE: Self = Self(0);

    pub(super) const fn only(number: u8) -> Self {
        Self::NONE.with_number(number)
    }

    pub(super) const fn with_number(self, number: u8) -> Self {
        if number <= LAST { Self(self.0 | 1 << number) } else { self }
    }

    pub(super) const fn has_number(self, number: u8) -> bool {
        number <= LAST && self.0 & (1 << number) != 0
    }

    /// The bit of each number.
    pub(super) const fn bits(self) -> u32 {
        self.0
    }

    pub(super) fn numbers(self) -> impl DoubleEndedIterator<Item = u8> + Clone {
        (0..=LAST).filter(move |number| self.has_number(*number))
    }

    /// The number, where there is one alone.
    pub(super) fn only_number(self) -> Option<u8> {
        self.numbers().next().filter(|_| self.len() == 1)
    }

    pub(super) const fn len(self) -> u32 {
        self.0.count_ones()
    }
}

impl Months {
    pub(super) const ALL: Self = Self(0b1_1111_1111_1110);

    pub(super) const fn with(self, month: Month) -> Self {
        self.with_number(month.number())
    }

    pub(super) const fn contains(self, month: Month) -> bool {
        self.has_number(month.number())
    }

    /// Whether the month of a year is one of them.
    pub(super) const fn has_month(self, month: MonthNumber) -> bool {
        self.0 & (1 << month.month()) != 0
    }

    pub(super) fn iter(self) -> impl Iterator<Item = Month> {
        Month::ALL.into_iter().filter(move |month| self.contains(*month))
    }
}

impl Weekdays {
    pub(super) const fn with(self, weekday: Weekday) -> Self {
        self.with_number(weekday.days_from_monday())
    }

    pub(super) fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(move |weekday| self.has_number(weekday.days_from_monday()))
    }
}
