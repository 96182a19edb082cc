//! A day, and the rules by which the Buddhist era counted its years.

use chrono::{Datelike, Days, NaiveDate};

use super::{DAY, MONTH, Month, Weekday, YEAR};
use crate::error::RangeError;

/// The first and the last year of the calendar.
pub(crate) const YEARS: (u16, u16) = (2432, 9999);
/// The year of nine months: it began on 1 April as those before it, and ended on 31 December.
const SHORT_YEAR: u16 = 2483;

/// The Gregorian year of a month of a Buddhist year.
pub(crate) const fn gregorian_year(year: u16, month: Month) -> Result<u16, RangeError> {
    if year < YEARS.0 || year > YEARS.1 {
        return Err(RangeError::new(YEAR, year as i64, YEARS.0 as i64, YEARS.1 as i64));
    }
    let before_april = (month as u8) < Month::April as u8;
    if before_april && year == SHORT_YEAR {
        return Err(RangeError::new(MONTH, month as i64, Month::April as i64, Month::December as i64));
    }
    Ok(if before_april && year < SHORT_YEAR { year - 542 } else { year - 543 })
}

/// The Buddhist year of a month of a Gregorian year.
pub(crate) const fn legal_year(gregorian: u16, month: Month) -> u16 {
    let before_april = (month as u8) < Month::April as u8;
    if before_april && gregorian + 543 <= SHORT_YEAR { gregorian + 542 } else { gregorian + 543 }
}

/// A day, read and written in the Buddhist era.
///
/// The years are those in force at the time: until 2483 they began on 1 April, so that January to March of a
/// year up to 2482 lie in the Gregorian year − 542; January to March 2483 never existed. Days from 1 April
/// 2432 to 31 December 9999 can be held. Dates order by time.
///
/// Read, strictly: `๗ มิถุนายน ๒๕๖๕`, `7 มิ.ย. 2565`, `๗ มิถุนายน พ.ศ. ๒๕๖๕`, `วันที่ ๗ มิถุนายน ๒๕๖๕`, `วันอังคารที่ ๗
/// มิถุนายน ๒๕๖๕`. [`parse_with`](Self::parse_with) reads what else is met: `7/6/65`, `๗มิย ๖๕`, `7 เดือน มิถุนายน
/// พุทธศักราช 2565`. Printed: `๗ มิถุนายน ๒๕๖๕`.
///
/// ```
/// use saraban::BuddhistDate;
///
/// let date: BuddhistDate = "๗ มิถุนายน ๒๕๖๕".parse()?;
/// assert_eq!(date.to_gregorian().to_string(), "2022-06-07");
/// // The year 2475 ended with March 1933.
/// let date: BuddhistDate = "๑ มีนาคม ๒๔๗๕".parse()?;
/// assert_eq!(date.to_gregorian().to_string(), "1933-03-01");
/// # Ok::<(), saraban::ParseError>(())
/// ```
///
/// The libraries of most languages count years from 1 January in all times, as the option
/// [proleptic](crate::ParseOptions) does: to `java.time`, ICU and CLDR that day is 1 March 2476. From 1 January 2484 on
/// there is no difference. Other libraries of dates get theirs through the ISO form, both ways:
///
/// ```
/// use saraban::BuddhistDate;
///
/// let date: BuddhistDate = "๗ มิถุนายน ๒๕๖๕".parse()?;
/// let civil: jiff::civil::Date = date.to_gregorian().to_string().parse()?;
/// assert_eq!((civil.year(), civil.day()), (2022, 7));
/// assert_eq!(civil.to_string().parse::<BuddhistDate>()?, date);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BuddhistDate(NaiveDate);

impl BuddhistDate {
    /// 1 April 2432, the first day of the solar calendar.
    pub const MIN: Self = Self::limit(1889, 4, 1);
    /// 31 December 9999.
    pub const MAX: Self = Self::limit(9456, 12, 31);

    const fn limit(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Self(date),
            None => Self(NaiveDate::MIN),
        }
    }

    /// The day of a month of a Buddhist year.
    ///
    /// # Errors
    ///
    /// Names the component that is out of range, with the range that holds beside the others: day 31 of April
    /// (`1..=30`), day 29 of February 2566 (`1..=28`), January to March 2483 (`4..=12`), year 2431.
    ///
    /// ```
    /// use saraban::{BuddhistDate, Month};
    ///
    /// let date = BuddhistDate::new(2565, Month::June, 7)?;
    /// assert_eq!(date.to_string(), "๗ มิถุนายน ๒๕๖๕");
    /// let error = BuddhistDate::new(2566, Month::February, 29).unwrap_err();
    /// assert_eq!(error.to_string(), "day 29 is out of range 1..=28");
    /// # Ok::<(), saraban::RangeError>(())
    /// ```
    pub fn new(year: u16, month: Month, day: u8) -> Result<Self, RangeError> {
        Self::of_gregorian(gregorian_year(year, month)?, month, day)
    }

    /// The day that a system means which counts every year from 1 January, also those before 2484: there
    /// พ.ศ. is always ค.ศ. + 543.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), but that 2483 has all its months, and the first day is 1 April 2432 all the same.
    ///
    /// ```
    /// use saraban::{BuddhistDate, Month};
    ///
    /// let date = BuddhistDate::from_proleptic(2476, Month::March, 1)?;
    /// assert_eq!(date.to_string(), "๑ มีนาคม ๒๔๗๕");
    /// # Ok::<(), saraban::RangeError>(())
    /// ```
    pub fn from_proleptic(year: u16, month: Month, day: u8) -> Result<Self, RangeError> {
        if year < YEARS.0 || year > YEARS.1 {
            return Err(RangeError::new(YEAR, i64::from(year), YEARS.0.into(), YEARS.1.into()));
        }
        let date = Self::of_gregorian(year - 543, month, day)?;
        if date < Self::MIN {
            return Err(RangeError::new(MONTH, i64::from(month.number()), 4, 12));
        }
        Ok(date)
    }

    pub(crate) fn of_gregorian(year: u16, month: Month, day: u8) -> Result<Self, RangeError> {
        let last = month.days_in(year);
        NaiveDate::from_ymd_opt(i32::from(year), u32::from(month.number()), u32::from(day))
            .map(Self)
            .ok_or(RangeError::new(DAY, i64::from(day), 1, i64::from(last)))
    }

    /// A day that is known to exist and to be in range.
    pub(crate) fn known(gregorian: u16, month: Month, day: u8) -> Self {
        Self::of_gregorian(gregorian, month, day).unwrap_or(Self::MIN).clamp(Self::MIN, Self::MAX)
    }

    /// The day of chrono's calendar.
    ///
    /// # Errors
    ///
    /// Where it lies before 1 April 1889 or after 9456; the component is the Buddhist year.
    #[inline]
    pub fn from_gregorian(date: NaiveDate) -> Result<Self, RangeError> {
        if (Self::MIN.0..=Self::MAX.0).contains(&date) {
            return Ok(Self(date));
        }
        let year = i64::from(date.year()) + if date.month() < 4 && date.year() < 1941 { 542 } else { 543 };
        Err(RangeError::new(YEAR, year, YEARS.0.into(), YEARS.1.into()))
    }

    /// The same day in chrono's calendar.
    #[must_use]
    pub const fn to_gregorian(self) -> NaiveDate {
        self.0
    }

    /// The Buddhist year, as it was counted at the time.
    #[must_use]
    pub fn year(self) -> u16 {
        legal_year(self.gregorian_year(), self.month())
    }

    /// The Buddhist year of a system that counts all years from 1 January: always the Gregorian year + 543.
    #[must_use]
    pub fn proleptic_year(self) -> u16 {
        self.gregorian_year() + 543
    }

    pub(crate) fn gregorian_year(self) -> u16 {
        u16::try_from(self.0.year()).unwrap_or_default()
    }

    /// The month.
    #[must_use]
    pub fn month(self) -> Month {
        Month::new(u8::try_from(self.0.month()).unwrap_or_default()).unwrap_or(Month::January)
    }

    /// The day of the month.
    #[must_use]
    pub fn day(self) -> u8 {
        u8::try_from(self.0.day()).unwrap_or_default()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        self.0.weekday().into()
    }

    /// The day so many days later, or earlier; at the limits of the calendar the last or first there is.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        let count = Days::new(u64::from(days.unsigned_abs()));
        let moved = if days < 0 { self.0.checked_sub_days(count) } else { self.0.checked_add_days(count) };
        let limit = if days < 0 { Self::MIN } else { Self::MAX };
        moved.map_or(limit, Self).clamp(Self::MIN, Self::MAX)
    }

    /// The number of days from this one to `later`; negative where that is earlier.
    #[must_use]
    pub fn days_until(self, later: Self) -> i64 {
        later.0.signed_duration_since(self.0).num_days()
    }

    /// The day after; the last day of the calendar stays.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus_days(1)
    }

    /// The day before; the first day of the calendar stays.
    #[must_use]
    pub fn previous(self) -> Self {
        self.plus_days(-1)
    }
}

impl From<BuddhistDate> for NaiveDate {
    fn from(date: BuddhistDate) -> Self {
        date.0
    }
}

impl TryFrom<NaiveDate> for BuddhistDate {
    type Error = RangeError;

    fn try_from(date: NaiveDate) -> Result<Self, RangeError> {
        Self::from_gregorian(date)
    }
}
