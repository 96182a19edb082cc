//! What offices compute: periods of months and years, and ages, as the Civil and Commercial Code counts.

use core::fmt;

use super::{BuddhistDate, BuddhistMonth};
use crate::text::{DigitStyle, Digits};

impl BuddhistDate {
    /// The last day of a period of so many months whose first counted day is this one.
    ///
    /// It is the day before the one that corresponds to the first, or the last day of the month where that has
    /// none (Civil and Commercial Code, section 193/5). Where something happens today and a period runs from it,
    /// the first counted day is tomorrow (section 193/3).
    ///
    /// ```
    /// use saraban::BuddhistDate;
    ///
    /// let first: BuddhistDate = "๑ มีนาคม ๒๕๖๖".parse()?;
    /// assert_eq!(first.end_of_months(1).to_string(), "๓๑ มีนาคม ๒๕๖๖");
    /// let first: BuddhistDate = "๓๑ มกราคม ๒๕๖๖".parse()?;
    /// assert_eq!(first.end_of_months(1).to_string(), "๒๘ กุมภาพันธ์ ๒๕๖๖");
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub fn end_of_months(self, months: u32) -> Self {
        let month = BuddhistMonth::of(self).plus(i32::try_from(months).unwrap_or(i32::MAX));
        match month.day(self.day()) {
            Ok(corresponding) => corresponding.previous(),
            Err(_) => month.end(),
        }
    }

    /// The last day of a period of so many years whose first counted day is this one.
    ///
    /// Of a birthday it is the day on which that age is completed, which ends a career at 60: whoever was born
    /// on 1 October retires with the fiscal year that ends the day before.
    ///
    /// ```
    /// use saraban::BuddhistDate;
    ///
    /// let born: BuddhistDate = "๑ ตุลาคม ๒๕๐๘".parse()?;
    /// assert_eq!(born.end_of_years(60).to_string(), "๓๐ กันยายน ๒๕๖๘");
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub fn end_of_years(self, years: u32) -> Self {
        self.end_of_months(years.saturating_mul(12))
    }

    /// The age on a day of someone born on this one; `None` before that.
    ///
    /// The day of birth counts (Civil and Commercial Code, section 16), and years and months are full when their
    /// [last day](Self::end_of_months) is over.
    ///
    /// ```
    /// use saraban::BuddhistDate;
    ///
    /// let born: BuddhistDate = "๒๙ กุมภาพันธ์ ๒๕๔๗".parse()?;
    /// let age = born.age_on("๑ มีนาคม ๒๕๖๖".parse()?).unwrap();
    /// assert_eq!((age.years(), age.months(), age.days()), (19, 0, 0));
    /// assert_eq!(age.to_string(), "๑๙ ปี");
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub fn age_on(self, day: Self) -> Option<Age> {
        if day < self {
            return None;
        }
        let most = u32::try_from(BuddhistMonth::of(self).months_until(BuddhistMonth::of(day))).ok()?;
        let is_full = |months: &u32| *months == 0 || self.end_of_months(*months) < day;
        let months = (most.saturating_sub(1)..=most).rev().find(is_full).unwrap_or_default();
        let since = if months == 0 { self } else { self.end_of_months(months).next() };
        Some(Age {
            years: u16::try_from(months / 12).ok()?,
            months: u8::try_from(months % 12).ok()?,
            days: u8::try_from(since.days_until(day)).ok()?,
        })
    }
}

/// Full years, full months beyond them, and days beyond those. Made by [`BuddhistDate::age_on`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Age {
    years: u16,
    months: u8,
    days: u8,
}

impl Age {
    /// Full years.
    #[must_use]
    pub const fn years(self) -> u16 {
        self.years
    }

    /// Full months beyond the years, 0 to 11.
    #[must_use]
    pub const fn months(self) -> u8 {
        self.months
    }

    /// Days beyond the months, 0 to 30.
    #[must_use]
    pub const fn days(self) -> u8 {
        self.days
    }
}

/// `๓๕ ปี ๒ เดือน ๑ วัน`, without the parts that are none.
impl fmt::Display for Age {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [(self.years, "ปี"), (self.months.into(), "เดือน"), (self.days.into(), "วัน")];
        let mut written = parts.into_iter().filter(|(count, _)| *count > 0);
        let (count, unit) = written.next().unwrap_or((0, "วัน"));
        write!(f, "{} {unit}", Digits::new(count, DigitStyle::Thai))?;
        written.try_for_each(|(count, unit)| write!(f, " {} {unit}", Digits::new(count, DigitStyle::Thai)))
    }
}
