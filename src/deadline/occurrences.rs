//! A rule laid out in time.
//!
//! The calendar is cut into numbered periods; a rule says which of them count and where its days lie in
//! each. A step takes the next day out of a set of bits, or goes on to the next period: constant time, no
//! allocation.

use chrono::{Days, NaiveDate};

use super::Bound;
use super::civil::{Grid, MonthNumber, plus_days};
use super::days::PeriodDays;
use super::reckoning::{Reckoning, ShortMonth};
use super::recurrence::{DayOfMonth, Due, End, Recurrence, Start, Unit};
use super::sets::Months;
use crate::date::{
    BuddhistDate, BuddhistMonth, BuddhistYear, DateExpression, DateRange, FiscalYear, HalfYear, Quarter,
    YearKind,
};

/// After so many periods without a due day there will be none: the calendar repeats after 400 years.
const DRY: i64 = 12 * 400;
/// A rolled day lies at most so many days from the nominal one, in any calendar of this world.
const ROLLED: i64 = 31;

/// One time of a duty that comes back: the period that it is about, and the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Occurrence {
    unit: Unit,
    about: About,
    nominal: BuddhistDate,
    due: BuddhistDate,
}

/// What a time is about. The days are found when they are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct About {
    /// The period of the calendar with this number; where a day is named, so many steps after that day.
    number: i64,
    from: Option<NaiveDate>,
}

impl About {
    const fn period(number: i64) -> Self {
        Self { number, from: None }
    }

    /// The days since the time before, which was so many steps after a day.
    const fn steps(from: NaiveDate, before: i64) -> Self {
        Self { number: before, from: Some(from) }
    }
}

impl Occurrence {
    /// The day that the rule names.
    #[must_use]
    pub const fn nominal(&self) -> BuddhistDate {
        self.nominal
    }

    /// The day on which it is due: the nominal one, rolled where that was asked for.
    #[must_use]
    pub const fn due(&self) -> BuddhistDate {
        self.due
    }

    /// The period that is reported on: the month of `รายงานภายในวันที่ ๕ ของเดือนถัดไป`, the quarter, the day.
    ///
    /// Quarters and halves are those of the fiscal year where the rule does not say otherwise.
    #[must_use]
    pub fn period(&self) -> DateExpression {
        let Some((first, last)) = self.days() else { return DateExpression::Day(self.nominal) };
        let days = || DateRange::new(first, last).map(DateExpression::DayRange);
        let period = match self.unit {
            Unit::Day | Unit::WorkingDay if first == last => None,
            _ if self.about.from.is_some() => days(),
            Unit::Day | Unit::WorkingDay | Unit::Week | Unit::HalfMonth => days(),
            Unit::Month => Some(DateExpression::Month(BuddhistMonth::of(last))),
            Unit::Quarter => Quarter::fiscal(last).ok().map(DateExpression::Quarter).or_else(days),
            Unit::FiscalHalf => half(YearKind::Fiscal, FiscalYear::of(last).year(), last).or_else(days),
            Unit::HalfYear => half(YearKind::Calendar, last.year(), last).or_else(days),
            Unit::FiscalYear => Some(DateExpression::FiscalYear(FiscalYear::of(last))),
            Unit::Year => BuddhistYear::new(last.year()).ok().map(DateExpression::Year),
        };
        period.unwrap_or(DateExpression::Day(last))
    }

    /// The first and the last day of what is reported on.
    fn days(&self) -> Option<(BuddhistDate, BuddhistDate)> {
        let grid = self.unit.grid();
        let number = self.about.number;
        let (first, last) = match self.about.from {
            None => (grid.start(number)?, grid.end(number)?),
            Some(from) => {
                (grid.stepped(from, number, ShortMonth::Clamp)?.succ_opt()?, self.nominal.to_gregorian())
            }
        };
        Some((BuddhistDate::from_gregorian(first).ok()?, BuddhistDate::from_gregorian(last).ok()?))
    }
}

/// The half of a year that ends on this day.
fn half(kind: YearKind, year: u16, last: BuddhistDate) -> Option<DateExpression> {
    let half = |number| HalfYear::new(kind, year, number).ok();
    let half = half(1).filter(|half| half.end() == last).or_else(|| half(2))?;
    Some(DateExpression::Half(half))
}

/// The times of a rule, in order. Made by [`Recurrence::occurrences`].
#[derive(Clone, Debug)]
pub struct Occurrences<'c> {
    rule: Recurrence,
    reckoning: Reckoning<'c>,
    /// What is due before this day is not wanted.
    from: NaiveDate,
    /// The first day that the text names, while it is still to come.
    first: Option<NaiveDate>,
    /// Nominal days lie after this one.
    after: NaiveDate,
    /// The last nominal day, and the last period, where they lie in periods.
    until: NaiveDate,
    last_period: i64,
    series: Series,
}

/// Where the nominal days come from.
#[derive(Clone, Copy, Debug)]
enum Series {
    /// The days of one period after the other.
    Periods {
        number: i64,
        step: i64,
        days: PeriodDays,
        /// The day that came last.
        after: NaiveDate,
    },
    /// Every so many days, one in each period: what is daily, or weekly on one day.
    Days {
        day: NaiveDate,
        gap: u64,
        number: i64,
        step: i64,
    },
    /// The same day of every so many months; zero is the last.
    Months {
        month: MonthNumber,
        gap: i64,
        day: u8,
        number: i64,
        step: i64,
    },
    /// A day and what lies so many steps after it.
    Steps {
        from: NaiveDate,
        step: i64,
        next: i64,
    },
    Ended,
}

/// What one step leads to.
enum Step {
    Time(Time),
    /// A period without a due day, or the end of one with some.
    Nothing,
}

/// A nominal day and the period that it is about.
#[derive(Clone, Copy, Debug)]
struct Time {
    nominal: NaiveDate,
    about: About,
}

/// The last day that keeps the bound: the day before where the text says `ก่อน`.
#[inline]
fn bounded(day: NaiveDate, bound: Bound) -> Option<NaiveDate> {
    if bound == Bound::Before { day.pred_opt() } else { Some(day) }
}

impl<'c> Occurrences<'c> {
    pub(super) fn new(rule: Recurrence, from: NaiveDate, reckoning: Reckoning<'c>) -> Self {
        let first = match rule.start {
            Some(Start::First(day)) => Some(day),
            _ => None,
        };
        let after = match rule.start {
            Some(Start::First(day) | Start::Day(day)) => day.pred_opt(),
            Some(Start::Anchor(day)) => Some(day),
            Some(Start::Period(_) | Start::Event(_)) | None => None,
        };
        let (until, last_period) = match rule.end {
            Some(End::Day(day)) => (day, i64::MAX),
            Some(End::Period(day)) if rule.steps_from_a_day() => (day, i64::MAX),
            Some(End::Period(day)) => (NaiveDate::MAX, rule.every.unit.grid().number(day)),
            Some(End::Open) | None => (NaiveDate::MAX, i64::MAX),
        };
        let after = after.unwrap_or(NaiveDate::MIN);
        let series = Series::Ended;
        let mut this = Self { rule, reckoning, from, first, after, until, last_period, series };
        this.series = if rule.steps_from_a_day() { this.steps() } else { this.periods() };
        this
    }

    fn grid(&self) -> Grid {
        self.rule.every.unit.grid()
    }

    fn step(&self) -> i64 {
        i64::from(self.rule.every.interval.max(1))
    }

    fn steps(&self) -> Series {
        let (from, least) = match self.rule.start {
            Some(Start::First(day) | Start::Day(day) | Start::Period(day)) => (day, 0),
            Some(Start::Anchor(day)) => (day, 1),
            Some(Start::Event(_)) | None => (self.from, 1),
        };
        let longest = self.grid().most_days() * self.step();
        let passed = ((self.from - from).num_days() - ROLLED).div_euclid(longest);
        Series::Steps { from, step: self.step(), next: passed.max(least) }
    }

    fn periods(&self) -> Series {
        let grid = self.grid();
        let delay = self.rule.longest_delay() + ROLLED;
        let earliest = |day| grid.number(plus_days(day, -delay).unwrap_or(day));
        let begin = match self.rule.start {
            Some(Start::Period(day)) => grid.number(day),
            Some(Start::First(day) | Start::Day(day) | Start::Anchor(day)) => {
                self.first_period(earliest(day), day)
            }
            Some(Start::Event(_)) | None if self.step() == 1 => earliest(self.from),
            Some(Start::Event(_)) | None => self.first_period(earliest(self.from), self.from),
        };
        let behind = (earliest(self.from) - begin).max(0);
        let number = begin + behind.div_euclid(self.step()) * self.step();
        let simple = self.days_apart(number).or_else(|| self.months_apart(number));
        simple.unwrap_or_else(|| Series::Periods {
            number,
            step: self.step(),
            days: self.days(number),
            after: self.after,
        })
    }

    /// The series where every period has one day, and these lie so many days apart.
    fn days_apart(&self, number: i64) -> Option<Series> {
        let len: u64 = match (self.rule.every.unit, self.rule.due) {
            (Unit::Day, Due::Times(_)) => 1,
            (Unit::Week, Due::Times(_)) => 7,
            (Unit::Week, Due::Weekdays(weekdays)) if weekdays.len() == 1 => 7,
            _ => return None,
        };
        let day = bounded(self.days(number).next(&self.rule, &self.reckoning)?, self.rule.bound)?;
        let gap = len * u64::from(self.rule.every.interval.max(1));
        Some(Series::Days { day, gap, number, step: self.step() })
    }

    /// The series where the same day of a month in every period is due.
    fn months_apart(&self, number: i64) -> Option<Series> {
        let Grid::Months { len, .. } = self.grid() else { return None };
        let (offset, day) = match self.rule.due {
            Due::Times(_) => (0, 0),
            Due::InMonth(offset, DayOfMonth::Days(days)) if self.rule.months == Months::ALL => {
                (i64::from(offset), days.only_number()?)
            }
            _ => return None,
        };
        let month = self.grid().last_month(number)?.plus(offset);
        Some(Series::Months { month, gap: len * self.step(), day, number, step: self.step() })
    }

    fn days(&self, number: i64) -> PeriodDays {
        PeriodDays::of(&self.rule, number, &self.reckoning)
    }

    /// The first period from `number` on that has a day with which the rule can begin.
    fn first_period(&self, number: i64, begin: NaiveDate) -> i64 {
        let begins = |number: &i64| {
            let mut days = self.days(*number);
            core::iter::from_fn(|| days.next(&self.rule, &self.reckoning))
                .any(|day| bounded(day, self.rule.bound).is_some_and(|day| day > self.after && day >= begin))
        };
        (number..number + DRY).find(begins).unwrap_or(number)
    }

    #[inline]
    fn is_over(&self, time: &Time) -> bool {
        time.nominal > self.until || time.about.number > self.last_period
    }

    /// The next nominal day of the series, wanted or not.
    #[inline]
    fn advance(&mut self) -> Option<Time> {
        for _ in 0..DRY {
            match self.step_on()? {
                Step::Time(time) => return Some(time),
                Step::Nothing => {}
            }
        }
        None
    }

    /// One step; `None` at the end of the calendar.
    #[inline]
    fn step_on(&mut self) -> Option<Step> {
        match &mut self.series {
            Series::Ended => None,
            Series::Days { day, gap, number, step } => {
                let time = Time { nominal: *day, about: About::period(*number) };
                match if *gap == 1 { day.succ_opt() } else { day.checked_add_days(Days::new(*gap)) } {
                    Some(next) => {
                        *day = next;
                        *number += *step;
                    }
                    None => self.series = Series::Ended,
                }
                Some(Step::Time(time))
            }
            Series::Months { month, gap, day, number, step } => {
                let (here, day, about) = (*month, *day, About::period(*number));
                *month = here.plus(*gap);
                *number += *step;
                let day = match day {
                    0 => Some(here.last_day()?),
                    // Nothing is due in a month without the day, or the calendar is over.
                    day => match here.day_or(u32::from(day), self.reckoning.short_month) {
                        None if here.first_day().is_none() => return None,
                        day => day,
                    },
                };
                Some(match day {
                    Some(day) => Step::Time(Time { nominal: bounded(day, self.rule.bound)?, about }),
                    None => Step::Nothing,
                })
            }
            Series::Steps { from, step, next } => {
                let (from, steps, before) = (*from, *step * *next, *step * (*next - 1));
                *next += 1;
                Some(match self.rule.every.unit.grid().stepped(from, steps, self.reckoning.short_month) {
                    Some(nominal) => Step::Time(Time { nominal, about: About::steps(from, before) }),
                    None => Step::Nothing,
                })
            }
            Series::Periods { number, step, days, after } => {
                if let Some(day) = days.next(&self.rule, &self.reckoning) {
                    let (nominal, about) = (bounded(day, self.rule.bound)?, About::period(*number));
                    // The day may have come with the period before.
                    if nominal <= *after {
                        return Some(Step::Nothing);
                    }
                    *after = nominal;
                    return Some(Step::Time(Time { nominal, about }));
                }
                *number = number.checked_add(*step)?;
                *days = PeriodDays::of(&self.rule, *number, &self.reckoning);
                Some(Step::Nothing)
            }
        }
    }

    /// The next time in order, beginning with the first day that the text names.
    #[inline]
    fn next_time(&mut self) -> Option<Time> {
        match self.first {
            None => self.next_of_rule(),
            Some(first) => self.next_around(first),
        }
    }

    /// The next time while the first day that the text names is still to come.
    fn next_around(&mut self, first: NaiveDate) -> Option<Time> {
        loop {
            let here = self.series;
            match self.next_of_rule() {
                Some(time) if time.nominal < first => {}
                Some(time) if time.nominal == first => {
                    self.first = None;
                    return Some(time);
                }
                // The rule has no such day: it comes before the others.
                _ => {
                    self.first = None;
                    self.series = here;
                    return Some(Time { nominal: first, about: About::period(self.grid().number(first)) });
                }
            }
        }
    }

    /// The next time of the rule itself; nothing more after its end.
    #[inline]
    fn next_of_rule(&mut self) -> Option<Time> {
        let time = self.advance().filter(|time| !self.is_over(time));
        if time.is_none() {
            self.series = Series::Ended;
        }
        time
    }

    #[inline]
    fn occurrence(&self, time: &Time) -> Option<Occurrence> {
        let due = self.reckoning.roll(time.nominal, self.rule.rolling);
        let nominal = BuddhistDate::from_gregorian(time.nominal).ok()?;
        let due = if due == time.nominal { nominal } else { BuddhistDate::from_gregorian(due).ok()? };
        Some(Occurrence { unit: self.rule.every.unit, about: time.about, nominal, due })
    }
}

impl Iterator for Occurrences<'_> {
    type Item = Occurrence;

    #[inline]
    fn next(&mut self) -> Option<Occurrence> {
        loop {
            let time = self.next_time()?;
            let Some(occurrence) = self.occurrence(&time) else {
                // Before the first day of the calendar there is nothing to report, after its last nothing more.
                if time.nominal < self.from {
                    continue;
                }
                self.series = Series::Ended;
                return None;
            };
            if occurrence.due.to_gregorian() >= self.from {
                return Some(occurrence);
            }
        }
    }
}

impl core::iter::FusedIterator for Occurrences<'_> {}
