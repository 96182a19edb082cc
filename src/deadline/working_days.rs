//! Which days offices work.

use alloc::borrow::Cow;
use alloc::vec;

use chrono::{Datelike, NaiveDate, Weekday};

use super::civil::plus_days;
use super::reckoning::Rolling;
use crate::data::{DAYS_OFF, Holiday, HolidayKind};
use crate::date::BuddhistDate;

/// No run of days off is longer; a search that goes further has left every calendar of this world.
const LONGEST_RUN: usize = 3660;

/// A calendar of working days.
///
/// Outside of the years that it knows, every day from Monday to Friday is a working day. A value of its own:
/// days are added and taken out without touching any other calendar.
///
/// ```
/// use saraban::{BuddhistDate, WorkingDays};
///
/// let calendar = WorkingDays::government();
/// let labour_day: BuddhistDate = "๑ พฤษภาคม ๒๕๖๗".parse()?;
/// let ploughing_day: BuddhistDate = "๑๐ พฤษภาคม ๒๕๖๗".parse()?;
/// assert!(calendar.is_working_day(labour_day) && !calendar.is_working_day(ploughing_day));
///
/// let received: BuddhistDate = "๑๑ เมษายน ๒๕๖๗".parse()?;
/// assert_eq!(calendar.next_working_day(received).to_string(), "๑๗ เมษายน ๒๕๖๗");
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingDays {
    /// The day of the common era that the first bit stands for.
    first: i32,
    /// One bit a day, set where nobody works.
    off: Cow<'static, [u64]>,
}

/// What is reckoned on where nothing else is asked for.
pub(super) static GOVERNMENT: WorkingDays = WorkingDays::government();

impl WorkingDays {
    /// From Monday to Friday, without any holiday.
    #[must_use]
    pub const fn weekends() -> Self {
        Self { first: 0, off: Cow::Borrowed(&[]) }
    }

    /// The days on which government offices work in the whole country, from 2558 to 2693 BE.
    ///
    /// Closed are the [days off](super::DayOff), announced or computed; [regional](Self::with_region) days are asked for.
    #[must_use]
    pub const fn government() -> Self {
        let (first, off) = DAYS_OFF;
        Self { first, off: Cow::Borrowed(off) }
    }

    /// A calendar of weekends that can hold the days of these years.
    fn of_years(first: i32, last: i32) -> Self {
        let begin = NaiveDate::from_yo_opt(first, 1).unwrap_or_default();
        let end = NaiveDate::from_yo_opt(last + 1, 1).unwrap_or_default();
        let days = usize::try_from((end - begin).num_days()).unwrap_or_default();
        let mut calendar =
            Self { first: begin.num_days_from_ce(), off: Cow::Owned(vec![0; days.div_ceil(64)]) };
        for day in begin.iter_days().take(calendar.off.len() * 64).filter(|day| is_weekend(*day)) {
            calendar.put(day, true);
        }
        calendar
    }

    /// With the days that the cabinet gave to a part of the country: [`Holiday::scope`] names it.
    #[must_use]
    pub fn with_region(mut self, scope: &str) -> Self {
        for holiday in Holiday::all() {
            if holiday.kind() == HolidayKind::Regional && holiday.scope() == scope {
                self.set(holiday.day(), true);
            }
        }
        self
    }

    /// With one day off more.
    #[must_use]
    pub fn with_holiday(mut self, date: BuddhistDate) -> Self {
        self.set(date.to_gregorian(), true);
        self
    }

    /// With one working day more, be it a Sunday.
    #[must_use]
    pub fn with_working_day(mut self, date: BuddhistDate) -> Self {
        self.set(date.to_gregorian(), false);
        self
    }

    fn set(&mut self, date: NaiveDate, off: bool) {
        self.hold(date);
        self.put(date, off);
    }

    /// Grows to hold a day, with weekends where nothing is known.
    fn hold(&mut self, date: NaiveDate) {
        let held = self.place(date).is_some_and(|place| place < self.off.len() * 64);
        if held {
            return;
        }
        let years = [self.first_day(), self.last_day(), Some(date)];
        let years = years.into_iter().flatten().map(|day| day.year());
        let (first, last) = (years.clone().min().unwrap_or_default(), years.max().unwrap_or_default());
        let mut grown = Self::of_years(first, last);
        if let Some(begin) = self.first_day() {
            for day in begin.iter_days().take(self.off.len() * 64) {
                grown.put(day, !self.works(day));
            }
        }
        *self = grown;
    }

    fn put(&mut self, date: NaiveDate, off: bool) {
        if let Some(place) = self.place(date)
            && let Some(word) = self.off.to_mut().get_mut(place / 64)
        {
            let bit = 1 << (place % 64);
            *word = if off { *word | bit } else { *word & !bit };
        }
    }

    fn first_day(&self) -> Option<NaiveDate> {
        if self.off.is_empty() { None } else { NaiveDate::from_num_days_from_ce_opt(self.first) }
    }

    fn last_day(&self) -> Option<NaiveDate> {
        let days = i64::try_from(self.off.len() * 64).ok()?;
        plus_days(self.first_day()?, days - 1)
    }

    fn place(&self, date: NaiveDate) -> Option<usize> {
        usize::try_from(date.num_days_from_ce() - self.first).ok()
    }

    /// Whether offices work on this day.
    #[must_use]
    pub fn is_working_day(&self, date: BuddhistDate) -> bool {
        self.works(date.to_gregorian())
    }

    /// The first working day after `date`.
    #[must_use]
    pub fn next_working_day(&self, date: BuddhistDate) -> BuddhistDate {
        self.add_working_days(date, 1)
    }

    /// The working day that is `count`th after `date`, or before it where `count` is negative; `date` itself
    /// for zero. At the limits of the calendar the last or first day there is.
    #[must_use]
    pub fn add_working_days(&self, date: BuddhistDate, count: i32) -> BuddhistDate {
        let (day, steps) = (date.to_gregorian(), count.unsigned_abs());
        let found = match count {
            0 => Some(day),
            1.. => day.succ_opt().and_then(|day| self.nth_from(day, steps)),
            _ => self.nth_before(day, steps),
        };
        let limit = if count < 0 { BuddhistDate::MIN } else { BuddhistDate::MAX };
        found.and_then(|day| BuddhistDate::from_gregorian(day).ok()).unwrap_or(limit)
    }

    /// How many working days lie after `from` up to `to`, included; negative where `to` comes first.
    #[must_use]
    pub fn working_days_between(&self, from: BuddhistDate, to: BuddhistDate) -> i64 {
        if to < from {
            return -self.working_days_between(to, from);
        }
        let (mut day, mut left) = (from.to_gregorian().succ_opt(), from.days_until(to));
        let mut found = 0;
        while let Some(here) = day.filter(|_| left > 0) {
            let weeks = (left / 7).min(self.unknown_days(here, 1) / 7);
            let days = if weeks > 0 { weeks * 7 } else { 1 };
            found += if weeks > 0 { weeks * 5 } else { self.works(here).into() };
            left -= days;
            day = plus_days(here, days);
        }
        found
    }

    /// The day to which one that is no working day is rolled.
    #[must_use]
    pub fn roll(&self, date: BuddhistDate, rolling: Rolling) -> BuddhistDate {
        BuddhistDate::from_gregorian(self.roll_day(date.to_gregorian(), rolling)).unwrap_or(date)
    }

    pub(super) fn works(&self, date: NaiveDate) -> bool {
        match self.place(date).and_then(|place| Some((self.off.get(place / 64)?, place % 64))) {
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
        let mut left = i64::from(count) - 1;
        while left > 0 {
            // A week from a working day on is another, five working days further.
            let weeks = (left / 5).min((self.unknown_days(day, direction) - 1) / 7);
            if weeks > 0 {
                day = plus_days(day, direction * weeks * 7)?;
                left -= weeks * 5;
            } else {
                day = self.nearest(plus_days(day, direction)?, direction)?;
                left -= 1;
            }
        }
        Some(day)
    }

    /// How many days from `date` on in one direction are outside of the years that it knows.
    fn unknown_days(&self, date: NaiveDate, direction: i64) -> i64 {
        let (Some(first), Some(last)) = (self.first_day(), self.last_day()) else { return i64::MAX };
        match direction {
            1.. if date < first => (first - date).num_days(),
            1.. if date <= last => 0,
            ..=0 if date > last => (date - last).num_days(),
            ..=0 if date >= first => 0,
            _ => i64::MAX,
        }
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
        let same_month = |day: &NaiveDate| day.month() == date.month();
        let rolled = match rolling {
            Rolling::None => Some(date),
            Rolling::Following => self.nearest(date, 1),
            Rolling::Preceding => self.nearest(date, -1),
            Rolling::ModifiedFollowing => {
                self.nearest(date, 1).filter(same_month).or_else(|| self.nearest(date, -1))
            }
        };
        rolled.unwrap_or(date)
    }
}

pub(super) fn is_weekend(date: NaiveDate) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}
