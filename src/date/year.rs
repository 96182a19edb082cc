//! Years: of the Buddhist era, of the budget, of the Gregorian era, of schools.

use super::calendar::YEARS;
use super::{BuddhistDate, Month, YEAR};
use crate::error::RangeError;

const fn in_years(year: u16, min: u16) -> Result<u16, RangeError> {
    if year < min || year > YEARS.1 {
        return Err(RangeError::new(YEAR, year as i64, min as i64, YEARS.1 as i64));
    }
    Ok(year)
}

/// A year of the Buddhist era, as in `พ.ศ. ๒๕๖๗` or `ปี ๒๕๖๗`.
///
/// Until 2482 it runs from 1 April to 31 March, in 2483 from 1 April to 31 December, then from 1 January.
///
/// ```
/// use saraban::BuddhistYear;
///
/// let year = BuddhistYear::new(2475)?;
/// assert_eq!(year.start().to_gregorian().to_string(), "1932-04-01");
/// assert_eq!(year.end().to_gregorian().to_string(), "1933-03-31");
/// # Ok::<(), saraban::RangeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BuddhistYear(u16);

impl BuddhistYear {
    /// A year of the Buddhist era.
    ///
    /// # Errors
    ///
    /// Where it is outside of 2432 to 9999.
    pub const fn new(year: u16) -> Result<Self, RangeError> {
        match in_years(year, YEARS.0) {
            Ok(year) => Ok(Self(year)),
            Err(error) => Err(error),
        }
    }

    /// The number of the year in the Buddhist era.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.0
    }

    /// Its first day.
    #[must_use]
    pub fn start(self) -> BuddhistDate {
        let first = if self.0 <= 2483 { Month::April } else { Month::January };
        BuddhistDate::known(self.0 - 543, first, 1)
    }

    /// Its last day.
    #[must_use]
    pub fn end(self) -> BuddhistDate {
        if self.0 <= 2482 {
            BuddhistDate::known(self.0 - 542, Month::March, 31)
        } else {
            BuddhistDate::known(self.0 - 543, Month::December, 31)
        }
    }

    /// The year that follows; 9999 stays.
    #[must_use]
    pub fn next(self) -> Self {
        Self((self.0 + 1).min(YEARS.1))
    }
}

/// A fiscal year, as in `ปีงบประมาณ พ.ศ. ๒๕๖๗`: from 1 October of the year before to 30 September of the year
/// that names it.
///
/// The rule is that of the Budget Procedure Acts of 2502 and 2561 BE; earlier budgets counted otherwise, which
/// is not modelled. Local governments use the same year.
///
/// ```
/// use saraban::FiscalYear;
///
/// let year = FiscalYear::new(2567)?;
/// assert_eq!(year.start().to_string(), "๑ ตุลาคม ๒๕๖๖");
/// assert_eq!(year.end().to_string(), "๓๐ กันยายน ๒๕๖๗");
/// # Ok::<(), saraban::RangeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FiscalYear(u16);

impl FiscalYear {
    /// The fiscal year that ends in a Buddhist year.
    ///
    /// # Errors
    ///
    /// Where it is outside of 2433 to 9999.
    pub const fn new(year: u16) -> Result<Self, RangeError> {
        match in_years(year, YEARS.0 + 1) {
            Ok(year) => Ok(Self(year)),
            Err(error) => Err(error),
        }
    }

    /// The fiscal year in which `day` lies; for the first half year of the calendar the first there is.
    #[must_use]
    pub fn of(day: BuddhistDate) -> Self {
        let ends = day.proleptic_year() + u16::from(day.month() >= Month::October);
        Self(ends.clamp(YEARS.0 + 1, YEARS.1))
    }

    /// The Buddhist year in which it ends and after which it is named.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.0
    }

    /// 1 October of the year before.
    #[must_use]
    pub fn start(self) -> BuddhistDate {
        BuddhistDate::known(self.0 - 544, Month::October, 1)
    }

    /// 30 September.
    #[must_use]
    pub fn end(self) -> BuddhistDate {
        BuddhistDate::known(self.0 - 543, Month::September, 30)
    }

    /// The fiscal year that follows; 9999 stays.
    #[must_use]
    pub fn next(self) -> Self {
        Self((self.0 + 1).min(YEARS.1))
    }
}

/// A year of the Gregorian era that is no year of the Buddhist one: 1890 to 1940, when those began in April.
///
/// From 1941 on the two are the same days, and `ค.ศ. 2050` is read as the [`BuddhistYear`] 2593.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GregorianYear(u16);

impl GregorianYear {
    /// A year of the Gregorian era.
    ///
    /// # Errors
    ///
    /// Where it is outside of 1890 to 1940.
    pub const fn new(year: u16) -> Result<Self, RangeError> {
        if year < 1890 || year > 1940 {
            return Err(RangeError::new(YEAR, year as i64, 1890, 1940));
        }
        Ok(Self(year))
    }

    /// The number of the year in the Gregorian era.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.0
    }

    /// 1 January.
    #[must_use]
    pub fn start(self) -> BuddhistDate {
        BuddhistDate::known(self.0, Month::January, 1)
    }

    /// 31 December.
    #[must_use]
    pub fn end(self) -> BuddhistDate {
        BuddhistDate::known(self.0, Month::December, 31)
    }
}

/// An academic year, as in `ปีการศึกษา ๒๕๖๗`, named by the Buddhist year in which it begins.
///
/// It is a kind of its own and no [`DateExpression`](crate::DateExpression), because its days are not fixed by
/// one rule: schools under the Ministry of Education count from 16 May to 15 May, universities mostly from August. For
/// the same reason the [`Scanner`](crate::Scanner) reports none as a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AcademicYear(u16);

impl AcademicYear {
    /// The academic year that begins in a Buddhist year.
    ///
    /// # Errors
    ///
    /// Where it is outside of 2432 to 9998.
    pub const fn new(year: u16) -> Result<Self, RangeError> {
        if year < YEARS.0 || year >= YEARS.1 {
            return Err(RangeError::new(YEAR, year as i64, YEARS.0 as i64, YEARS.1 as i64 - 1));
        }
        Ok(Self(year))
    }

    /// The Buddhist year in which it begins.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.0
    }

    /// 16 May, from which schools count it.
    #[must_use]
    pub fn school_start(self) -> BuddhistDate {
        BuddhistDate::known(self.0 - 543, Month::May, 16)
    }

    /// 15 May of the next year, to which schools count it.
    #[must_use]
    pub fn school_end(self) -> BuddhistDate {
        BuddhistDate::known(self.0 - 542, Month::May, 15)
    }
}
