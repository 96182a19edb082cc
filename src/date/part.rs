//! Quarters and halves of a year, of the calendar or of the budget.

use super::{BuddhistDate, BuddhistMonth, FiscalYear, Month};
use crate::error::{Noun, RangeError};

const QUARTER: &Noun = &Noun::new("quarter", "ไตรมาสที่");
const HALF: &Noun = &Noun::new("half", "ครึ่งปีที่");

/// Which year a quarter or half belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "offices count by the calendar or by the budget")]
pub enum YearKind {
    /// From January.
    Calendar,
    /// From October of the year before.
    Fiscal,
}

/// The first month of the part that begins `months` after its year.
fn month_of(kind: YearKind, year: u16, months: u8) -> BuddhistMonth {
    let first = match kind {
        // As offices count today, also for the years before 2484 that began in April.
        YearKind::Calendar => BuddhistDate::known(year - 543, Month::January, 1),
        YearKind::Fiscal => BuddhistDate::known(year - 544, Month::October, 1),
    };
    BuddhistMonth::of(first).plus(i32::from(months))
}

const fn checked(kind: YearKind, year: u16) -> Result<u16, RangeError> {
    // Quarters were first counted long after 2484, from which on a calendar year begins in January.
    let min = match kind {
        YearKind::Calendar => 2484,
        YearKind::Fiscal => 2485,
    };
    if year < min || year > 9999 {
        return Err(RangeError::new(super::YEAR, year as i64, min as i64, 9999));
    }
    Ok(year)
}

/// A quarter of a calendar year (`ไตรมาสที่ ๑ ปี ๒๕๖๗`: January to March) or of a fiscal year (`ไตรมาสที่ ๑
/// ปีงบประมาณ พ.ศ. ๒๕๖๗`: October to December 2566).
///
/// ```
/// use saraban::{Quarter, YearKind};
///
/// let quarter = Quarter::new(YearKind::Fiscal, 2567, 2)?;
/// assert_eq!(quarter.start().to_string(), "๑ มกราคม ๒๕๖๗");
/// # Ok::<(), saraban::RangeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quarter {
    kind: YearKind,
    year: u16,
    number: u8,
}

impl Quarter {
    /// A quarter of a Buddhist or fiscal year.
    ///
    /// # Errors
    ///
    /// Where `number` is not 1 to 4, or the year lies before 2484 (fiscal: 2485) or after 9999.
    pub const fn new(kind: YearKind, year: u16, number: u8) -> Result<Self, RangeError> {
        if number < 1 || number > 4 {
            return Err(RangeError::new(QUARTER, number as i64, 1, 4));
        }
        match checked(kind, year) {
            Ok(year) => Ok(Self { kind, year, number }),
            Err(error) => Err(error),
        }
    }

    /// The quarter of the fiscal year in which `day` lies.
    ///
    /// # Errors
    ///
    /// Where `day` lies before 1 October 2484.
    pub fn fiscal(day: BuddhistDate) -> Result<Self, RangeError> {
        Self::new(YearKind::Fiscal, FiscalYear::of(day).year(), (day.month().number() + 2) % 12 / 3 + 1)
    }

    /// The quarter of the calendar year in which `day` lies.
    ///
    /// # Errors
    ///
    /// Where `day` lies before 1 January 2484.
    pub fn calendar(day: BuddhistDate) -> Result<Self, RangeError> {
        Self::new(YearKind::Calendar, day.year(), (day.month().number() - 1) / 3 + 1)
    }

    /// Whether it is one of the calendar or of the budget.
    #[must_use]
    pub const fn kind(self) -> YearKind {
        self.kind
    }

    /// The Buddhist year that names its year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.number
    }

    /// The quarter that follows, of the same kind; the last of 9999 stays.
    #[must_use]
    pub fn next(self) -> Self {
        match self.number {
            1..=3 => Self { number: self.number + 1, ..self },
            _ => Self::new(self.kind, self.year + 1, 1).unwrap_or(self),
        }
    }

    /// Its first month.
    #[must_use]
    pub fn first_month(self) -> BuddhistMonth {
        month_of(self.kind, self.year, (self.number - 1) * 3)
    }

    /// Its first day.
    #[must_use]
    pub fn start(self) -> BuddhistDate {
        self.first_month().start()
    }

    /// Its last day.
    #[must_use]
    pub fn end(self) -> BuddhistDate {
        self.first_month().plus(2).end()
    }
}

/// A half of a calendar year (`ครึ่งปีแรก ปี ๒๕๖๗`) or of a fiscal year (`ครึ่งปีแรกของปีงบประมาณ พ.ศ. ๒๕๖๗`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HalfYear {
    kind: YearKind,
    year: u16,
    number: u8,
}

impl HalfYear {
    /// The first or second half of a Buddhist or fiscal year.
    ///
    /// # Errors
    ///
    /// Where `number` is not 1 or 2, or the year lies before 2484 (fiscal: 2485) or after 9999.
    pub const fn new(kind: YearKind, year: u16, number: u8) -> Result<Self, RangeError> {
        if number < 1 || number > 2 {
            return Err(RangeError::new(HALF, number as i64, 1, 2));
        }
        match checked(kind, year) {
            Ok(year) => Ok(Self { kind, year, number }),
            Err(error) => Err(error),
        }
    }

    /// Whether it is one of the calendar or of the budget.
    #[must_use]
    pub const fn kind(self) -> YearKind {
        self.kind
    }

    /// The Buddhist year that names its year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// 1 or 2.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.number
    }

    /// Its first month.
    #[must_use]
    pub fn first_month(self) -> BuddhistMonth {
        month_of(self.kind, self.year, (self.number - 1) * 6)
    }

    /// Its first day.
    #[must_use]
    pub fn start(self) -> BuddhistDate {
        self.first_month().start()
    }

    /// Its last day.
    #[must_use]
    pub fn end(self) -> BuddhistDate {
        self.first_month().plus(5).end()
    }
}
