//! Arithmetic on days, months and the periods of government practice.

use chrono::{Datelike, Days, NaiveDate};

use super::reckoning::ShortMonth;

/// The day `days` later, or earlier where negative; `None` at the end of the calendar.
pub(super) fn plus_days(date: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 { date.checked_sub_days(distance) } else { date.checked_add_days(distance) }
}

/// A month by its number: twelve times the Gregorian year and the month from zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct MonthNumber(i64);

impl MonthNumber {
    pub(super) fn of(date: NaiveDate) -> Self {
        Self::new(date.year(), date.month())
    }

    /// `month` from 1 to 12.
    pub(super) const fn new(year: i32, month: u32) -> Self {
        Self(year as i64 * 12 + month as i64 - 1)
    }

    pub(super) const fn plus(self, months: i64) -> Self {
        Self(self.0 + months)
    }

    /// From 1 to 12.
    #[expect(clippy::cast_possible_truncation, reason = "0 to 11")]
    pub(super) const fn month(self) -> u32 {
        self.0.rem_euclid(12) as u32 + 1
    }

    pub(super) const fn year(self) -> i64 {
        self.0.div_euclid(12)
    }

    /// The day with this number; `None` where the month has no such day.
    pub(super) fn day(self, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(i32::try_from(self.year()).ok()?, self.month(), day)
    }

    /// The day with this number, or what `short` puts in its place.
    pub(super) fn day_or(self, day: u32, short: ShortMonth) -> Option<NaiveDate> {
        match short {
            // Every month has the first 28.
            _ if day <= 28 || day <= self.len() => self.day(day),
            ShortMonth::Clamp => self.last_day(),
            ShortMonth::Skip => None,
            ShortMonth::Roll => self.plus(1).first_day(),
        }
    }

    /// How many days it has.
    pub(super) const fn len(self) -> u32 {
        match self.month() {
            2 if self.is_in_leap_year() => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    const fn is_in_leap_year(self) -> bool {
        let year = self.year();
        year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
    }

    pub(super) fn first_day(self) -> Option<NaiveDate> {
        self.day(1)
    }

    pub(super) fn last_day(self) -> Option<NaiveDate> {
        self.day(self.len())
    }
}

/// How the calendar is cut into periods, each with a number that grows by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Grid {
    Days,
    /// From Monday to Sunday.
    Weeks,
    /// From the 1st to the 15th and from the 16th to the last day.
    HalfMonths,
    /// Of so many months each; one of them begins with this month from zero.
    Months {
        len: i64,
        from: i64,
    },
}

impl Grid {
    /// The number of the period that `date` lies in.
    pub(super) fn number(self, date: NaiveDate) -> i64 {
        match self {
            Self::Days => i64::from(date.num_days_from_ce()),
            // The first day of the common era was a Monday.
            Self::Weeks => (i64::from(date.num_days_from_ce()) - 1).div_euclid(7),
            Self::HalfMonths => MonthNumber::of(date).0 * 2 + i64::from(date.day() > 15),
            Self::Months { len, from } => (MonthNumber::of(date).0 - from).div_euclid(len),
        }
    }

    pub(super) fn start(self, number: i64) -> Option<NaiveDate> {
        match self {
            Self::Days => NaiveDate::from_num_days_from_ce_opt(i32::try_from(number).ok()?),
            Self::Weeks => NaiveDate::from_num_days_from_ce_opt(i32::try_from(number * 7 + 1).ok()?),
            Self::HalfMonths => {
                MonthNumber(number.div_euclid(2)).day(if number.rem_euclid(2) == 0 { 1 } else { 16 })
            }
            Self::Months { len, from } => MonthNumber(number * len + from).first_day(),
        }
    }

    pub(super) fn end(self, number: i64) -> Option<NaiveDate> {
        match self {
            Self::Days => self.start(number),
            Self::Weeks => plus_days(self.start(number)?, 6),
            Self::HalfMonths if number.rem_euclid(2) == 0 => MonthNumber(number.div_euclid(2)).day(15),
            Self::HalfMonths => MonthNumber(number.div_euclid(2)).last_day(),
            Self::Months { .. } => self.last_month(number)?.last_day(),
        }
    }

    /// The last month of a period of whole months.
    pub(super) fn last_month(self, number: i64) -> Option<MonthNumber> {
        match self {
            Self::Months { len, from } => {
                Some(MonthNumber(number.checked_add(1)?.checked_mul(len)?.checked_add(from)? - 1))
            }
            _ => None,
        }
    }

    /// The most days that a period has.
    pub(super) const fn most_days(self) -> i64 {
        match self {
            Self::Days => 1,
            Self::Weeks => 7,
            Self::HalfMonths => 16,
            Self::Months { len, .. } => len * 31,
        }
    }

    /// The day so many periods after `day`; `None` where `short` skips the month, or the calendar ends.
    pub(super) fn stepped(self, day: NaiveDate, periods: i64, short: ShortMonth) -> Option<NaiveDate> {
        match self {
            Self::Days => plus_days(day, periods),
            Self::Weeks => plus_days(day, periods * 7),
            Self::HalfMonths => plus_days(day, periods * 15),
            Self::Months { len, .. } => MonthNumber::of(day).plus(len * periods).day_or(day.day(), short),
        }
    }
}
