//! The twelve months, and a month of a certain year.

use core::fmt;

use super::calendar::{BuddhistDate, gregorian_year, legal_year};
use super::{DAY, MONTH};
use crate::error::RangeError;

/// A month of the year; [`Display`](fmt::Display) writes its Thai name.
///
/// ```
/// use saraban::Month;
///
/// assert_eq!(Month::February.name(), "กุมภาพันธ์");
/// assert_eq!(Month::February.abbreviation(), "ก.พ.");
/// assert_eq!(Month::February.number(), 2);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[expect(clippy::exhaustive_enums, reason = "a year has twelve months")]
pub enum Month {
    /// มกราคม
    January = 1,
    /// กุมภาพันธ์
    February,
    /// มีนาคม
    March,
    /// เมษายน
    April,
    /// พฤษภาคม
    May,
    /// มิถุนายน
    June,
    /// กรกฎาคม
    July,
    /// สิงหาคม
    August,
    /// กันยายน
    September,
    /// ตุลาคม
    October,
    /// พฤศจิกายน
    November,
    /// ธันวาคม
    December,
}

impl Month {
    /// All twelve, from January.
    pub const ALL: [Self; 12] = [
        Self::January,
        Self::February,
        Self::March,
        Self::April,
        Self::May,
        Self::June,
        Self::July,
        Self::August,
        Self::September,
        Self::October,
        Self::November,
        Self::December,
    ];

    /// The month with this number.
    ///
    /// # Errors
    ///
    /// Where `number` is 0 or more than 12.
    pub const fn new(number: u8) -> Result<Self, RangeError> {
        Ok(match number {
            1 => Self::January,
            2 => Self::February,
            3 => Self::March,
            4 => Self::April,
            5 => Self::May,
            6 => Self::June,
            7 => Self::July,
            8 => Self::August,
            9 => Self::September,
            10 => Self::October,
            11 => Self::November,
            12 => Self::December,
            _ => return Err(RangeError::new(MONTH, number as i64, 1, 12)),
        })
    }

    /// 1 for January to 12 for December.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// The Thai name in full.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::January => "มกราคม",
            Self::February => "กุมภาพันธ์",
            Self::March => "มีนาคม",
            Self::April => "เมษายน",
            Self::May => "พฤษภาคม",
            Self::June => "มิถุนายน",
            Self::July => "กรกฎาคม",
            Self::August => "สิงหาคม",
            Self::September => "กันยายน",
            Self::October => "ตุลาคม",
            Self::November => "พฤศจิกายน",
            Self::December => "ธันวาคม",
        }
    }

    /// The abbreviation of the Royal Society, with its dots.
    #[must_use]
    pub const fn abbreviation(self) -> &'static str {
        match self {
            Self::January => "ม.ค.",
            Self::February => "ก.พ.",
            Self::March => "มี.ค.",
            Self::April => "เม.ย.",
            Self::May => "พ.ค.",
            Self::June => "มิ.ย.",
            Self::July => "ก.ค.",
            Self::August => "ส.ค.",
            Self::September => "ก.ย.",
            Self::October => "ต.ค.",
            Self::November => "พ.ย.",
            Self::December => "ธ.ค.",
        }
    }

    /// The month that follows, January after December.
    #[must_use]
    pub const fn next(self) -> Self {
        self.plus(1)
    }

    /// The month before, December before January.
    #[must_use]
    pub const fn previous(self) -> Self {
        self.plus(11)
    }

    const fn plus(self, months: u8) -> Self {
        match Self::new((self as u8 - 1 + months) % 12 + 1) {
            Ok(month) => month,
            Err(_) => self,
        }
    }

    /// The number of days that it has in a Gregorian year.
    pub(crate) const fn days_in(self, gregorian: u16) -> u8 {
        match self {
            Self::April | Self::June | Self::September | Self::November => 30,
            Self::February if is_leap(gregorian) => 29,
            Self::February => 28,
            _ => 31,
        }
    }
}

/// Whether a Gregorian year has 366 days.
const fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl From<Month> for u8 {
    fn from(month: Month) -> Self {
        month.number()
    }
}

impl TryFrom<u8> for Month {
    type Error = RangeError;

    fn try_from(number: u8) -> Result<Self, RangeError> {
        Self::new(number)
    }
}

/// A month of a certain year, as in `เดือนธันวาคม ๒๕๖๖`.
///
/// ```
/// use saraban::{BuddhistMonth, Month};
///
/// let month = BuddhistMonth::new(2567, Month::February)?;
/// assert_eq!(month.end().day(), 29);
/// assert_eq!(month.next().to_string(), "มีนาคม ๒๕๖๗");
/// # Ok::<(), saraban::RangeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BuddhistMonth {
    // Gregorian, so that the order of the fields is the order of the months in every year.
    gregorian: u16,
    month: Month,
}

impl BuddhistMonth {
    /// A month of a Buddhist year.
    ///
    /// # Errors
    ///
    /// Where the year is outside of 2432 to 9999, and for January to March 2483, which never existed.
    pub const fn new(year: u16, month: Month) -> Result<Self, RangeError> {
        match gregorian_year(year, month) {
            Ok(gregorian) => Ok(Self { gregorian, month }),
            Err(error) => Err(error),
        }
    }

    /// The month in which `day` lies.
    #[must_use]
    pub fn of(day: BuddhistDate) -> Self {
        Self { gregorian: day.gregorian_year(), month: day.month() }
    }

    /// The Buddhist year.
    #[must_use]
    pub const fn year(self) -> u16 {
        legal_year(self.gregorian, self.month)
    }

    /// Which of the twelve.
    #[must_use]
    pub const fn month(self) -> Month {
        self.month
    }

    /// How many days it has.
    #[must_use]
    pub const fn len(self) -> u8 {
        self.month.days_in(self.gregorian)
    }

    /// Never: a month has days.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        false
    }

    /// Its first day.
    #[must_use]
    pub fn start(self) -> BuddhistDate {
        BuddhistDate::known(self.gregorian, self.month, 1)
    }

    /// Its last day.
    #[must_use]
    pub fn end(self) -> BuddhistDate {
        BuddhistDate::known(self.gregorian, self.month, self.len())
    }

    /// A day of it.
    ///
    /// # Errors
    ///
    /// Where it has no such day.
    pub fn day(self, day: u8) -> Result<BuddhistDate, RangeError> {
        if day == 0 || day > self.len() {
            return Err(RangeError::new(DAY, i64::from(day), 1, i64::from(self.len())));
        }
        Ok(BuddhistDate::known(self.gregorian, self.month, day))
    }

    /// The day with this number, or the last one where it has none.
    #[must_use]
    pub fn day_or_last(self, day: u8) -> BuddhistDate {
        BuddhistDate::known(self.gregorian, self.month, day.clamp(1, self.len()))
    }

    /// The month that follows; the last month of 9999 stays.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus(1)
    }

    /// The month before; the first month of 2432 stays.
    #[must_use]
    pub fn previous(self) -> Self {
        self.plus(-1)
    }

    /// The month so many months later, or earlier; at the limits of the calendar the last or first there is.
    ///
    /// ```
    /// use saraban::{BuddhistMonth, Month};
    ///
    /// let month = BuddhistMonth::new(2567, Month::November)?;
    /// assert_eq!(month.plus(3), BuddhistMonth::new(2568, Month::February)?);
    /// // Between December 2482 and April 2483 lie January to March 2482.
    /// let april = BuddhistMonth::new(2483, Month::April)?;
    /// assert_eq!(april.plus(-1), BuddhistMonth::new(2482, Month::March)?);
    /// # Ok::<(), saraban::RangeError>(())
    /// ```
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        let first = Self::of(BuddhistDate::MIN).ordinal();
        let last = Self::of(BuddhistDate::MAX).ordinal();
        Self::from_ordinal(self.ordinal().saturating_add(months).clamp(first, last))
    }

    /// The number of months from this one to `later`; negative where that is earlier.
    #[must_use]
    pub fn months_until(self, later: Self) -> i32 {
        later.ordinal() - self.ordinal()
    }

    /// Its days in order.
    #[must_use]
    pub fn days(self) -> impl DoubleEndedIterator<Item = BuddhistDate> + Clone {
        (1..=self.len()).map(move |day| BuddhistDate::known(self.gregorian, self.month, day))
    }

    fn ordinal(self) -> i32 {
        i32::from(self.gregorian) * 12 + i32::from(self.month.number()) - 1
    }

    fn from_ordinal(ordinal: i32) -> Self {
        let part = |n: i32| u16::try_from(n).unwrap_or_default();
        let number = u8::try_from(ordinal.rem_euclid(12)).unwrap_or_default() + 1;
        Self { gregorian: part(ordinal.div_euclid(12)), month: Month::new(number).unwrap_or(Month::January) }
    }
}
