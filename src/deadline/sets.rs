//! Small sets of days and months, one bit each.

use super::civil::MonthNumber;
use crate::date::{Month, Weekday};

macro_rules! bit_set {
    ($(#[$doc:meta])* $name:ident($bits:ident) of $least:literal..=$most:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
        pub struct $name($bits);

        impl $name {
            /// None.
            pub const NONE: Self = Self(0);

            pub(super) const fn with_number(self, number: u8) -> Self {
                if number >= $least && number <= $most { Self(self.0 | 1 << number) } else { self }
            }

            pub(super) const fn has_number(self, number: u8) -> bool {
                number >= $least && number <= $most && self.0 & (1 << number) != 0
            }

            pub(super) const fn bits(self) -> $bits {
                self.0
            }

            pub(super) fn numbers(self) -> impl DoubleEndedIterator<Item = u8> + Clone {
                ($least..=$most).filter(move |n| self.has_number(*n))
            }

            /// How many.
            #[must_use]
            pub const fn len(self) -> usize {
                self.0.count_ones() as usize
            }

            /// Whether there is none.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }
        }
    };
}

bit_set! {
    /// Days of a month: the 1st to the 31st, and the last day whichever that is.
    MonthDays(u32) of 0..=31
}

bit_set! {
    /// Months of the year, January to December.
    Months(u16) of 1..=12
}

bit_set! {
    /// Days of the week, Monday to Sunday.
    Weekdays(u8) of 0..=6
}

bit_set! {
    /// Which of the like days of a month: the first to the fifth, and the last.
    Ordinals(u8) of 0..=5
}

impl MonthDays {
    /// A single day.
    pub(super) const fn only(day: u8) -> Self {
        Self::NONE.with_number(day)
    }

    pub(super) const LAST: Self = Self::only(0);
}

impl Months {
    /// All twelve.
    pub const ALL: Self = Self(0b1_1111_1111_1110);

    pub(super) const fn has_month(self, month: MonthNumber) -> bool {
        self.has_number(month.month() as u8)
    }

    /// These and one more.
    #[must_use]
    pub const fn with(self, month: Month) -> Self {
        self.with_number(month.number())
    }

    /// Whether `month` is one of them.
    #[must_use]
    pub const fn contains(self, month: Month) -> bool {
        self.has_number(month.number())
    }

    /// Each of them, from January.
    pub fn iter(self) -> impl Iterator<Item = Month> {
        Month::ALL.into_iter().filter(move |month| self.has_number(month.number()))
    }
}

impl Weekdays {
    /// These and one more.
    #[must_use]
    pub const fn with(self, weekday: Weekday) -> Self {
        self.with_number(weekday.days_from_monday())
    }

    /// Each of them, from Monday.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::ALL.into_iter().filter(move |weekday| self.has_number(weekday.days_from_monday()))
    }
}
