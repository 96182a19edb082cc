//! From one to another, both included.

use super::{BuddhistDate, BuddhistMonth, BuddhistYear, FiscalYear};

/// From `first` to `last`, both included: days, months, years or fiscal years.
///
/// ```
/// use saraban::{BuddhistDate, DateExpression};
///
/// let text = "๒ ธันวาคม ๒๕๖๗ - ๓๐ เมษายน ๒๕๖๘";
/// let DateExpression::DayRange(days) = text.parse()? else { panic!() };
/// assert_eq!(days.first().to_string(), "๒ ธันวาคม ๒๕๖๗");
/// assert_eq!(days.iter().count(), 150);
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DateRange<T> {
    first: T,
    last: T,
}

impl<T: Copy + PartialOrd> DateRange<T> {
    /// From `first` to `last`; `None` where `last` comes before `first`.
    #[must_use]
    pub fn new(first: T, last: T) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// Where it begins.
    #[must_use]
    pub const fn first(&self) -> T {
        self.first
    }

    /// Where it ends; included.
    #[must_use]
    pub const fn last(&self) -> T {
        self.last
    }

    /// Whether `other` lies between the two or is one of them.
    #[must_use]
    pub fn contains(&self, other: T) -> bool {
        self.first <= other && other <= self.last
    }
}

/// What a range of each unit can do.
macro_rules! ranges {
    ($($unit:ty),*) => {$(
        impl DateRange<$unit> {
            /// Its first day.
            #[must_use]
            pub fn start(self) -> BuddhistDate {
                self.first.start()
            }

            /// Its last day.
            #[must_use]
            pub fn end(self) -> BuddhistDate {
                self.last.end()
            }

            /// Each of them in order.
            pub fn iter(self) -> impl Iterator<Item = $unit> + Clone {
                core::iter::successors(Some(self.first), move |unit| {
                    (*unit < self.last).then(|| unit.next())
                })
            }
        }
    )*};
}

ranges!(BuddhistMonth, BuddhistYear, FiscalYear);

impl DateRange<BuddhistDate> {
    /// Its first day.
    #[must_use]
    pub const fn start(self) -> BuddhistDate {
        self.first
    }

    /// Its last day.
    #[must_use]
    pub const fn end(self) -> BuddhistDate {
        self.last
    }

    /// Each day in order.
    pub fn iter(self) -> impl Iterator<Item = BuddhistDate> + Clone {
        core::iter::successors(Some(self.first), move |day| (*day < self.last).then(|| day.next()))
    }
}
