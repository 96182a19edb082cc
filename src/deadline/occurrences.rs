//! A rule laid out in time.
//!
//! The calendar is cut into numbered periods; a rule says which of them count and where its days lie in
//! each. A step takes the next day out of a set of bits, or goes on to the next period: constant time, no
//! allocation.

use chrono::NaiveDate;

use super::Bound;
use super::civil::{Grid, plus_days};
use super::days::PeriodDays;
use super::reckoning::{Reckoning, ShortMonth};
use super::recurrence::{End, Recurrence, Start, Unit};
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
enum About {
    /// The period of the calendar with this number.
    Period(i64),
    /// The days since the time before, which was so many steps after a day.
    Steps { from: NaiveDate, before: i64 },
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
            _ if matches!(self.about, About::Steps { .. }) => days(),
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
        let (first, last) = match self.about {
            About::Period(number) => (grid.start(number)?, grid.end(number)?),
            About::Steps { from, before } => {
                (grid.stepped(from, before, ShortMonth::Clamp)?.succ_opt()?, self.nominal.to_gregorian())
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
    /// The nominal day that came last: they are strictly ascending.
    last: Option<NaiveDate>,
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

impl<'c> Occurrences<'c> {
    pub(super) fn new(rule: Recurrence, from: NaiveDate, reckoning: Reckoning<'c>) -> Self {
        let first = match rule.start {
            Some(Start::First(day)) => Some(day),
            _ => None,
        };
        let mut this = Self { rule, reckoning, from, first, last: None, series: Series::Ended };
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
            None => (self.from, 1),
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
            None if self.step() == 1 => earliest(self.from),
            None => self.first_period(earliest(self.from), self.from),
        };
        let behind = (earliest(self.from) - begin).max(0);
        let number = begin + behind.div_euclid(self.step()) * self.step();
        Series::Periods { number, step: self.step(), days: self.days(number) }
    }

    fn days(&self, number: i64) -> PeriodDays {
        PeriodDays::of(&self.rule, number, &self.reckoning)
    }

    /// The first period from `number` on that has a day with which the rule can begin.
    fn first_period(&self, number: i64, begin: NaiveDate) -> i64 {
        let begins = |number: &i64| {
            let mut days = self.days(*number);
            core::iter::from_fn(|| days.next(&self.rule, &self.reckoning))
                .any(|day| self.bounded(day).is_some_and(|day| self.has_begun(day) && day >= begin))
        };
        (number..number + DRY).find(begins).unwrap_or(number)
    }

    /// The last day that keeps the bound: the day before where the text says `ก่อน`.
    fn bounded(&self, day: NaiveDate) -> Option<NaiveDate> {
        if self.rule.bound == Bound::Before { day.pred_opt() } else { Some(day) }
    }

    fn has_begun(&self, day: NaiveDate) -> bool {
        match self.rule.start {
            Some(Start::First(first) | Start::Day(first)) => day >= first,
            Some(Start::Anchor(anchor)) => day > anchor,
            Some(Start::Period(_)) | None => true,
        }
    }

    fn is_over(&self, time: &Time) -> bool {
        match self.rule.end {
            Some(End::Day(last)) => time.nominal > last,
            Some(End::Period(last)) => match time.about {
                About::Period(number) => number > self.grid().number(last),
                About::Steps { .. } => time.nominal > last,
            },
            Some(End::Open) | None => false,
        }
    }

    /// The next nominal day of the series, wanted or not.
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
    fn step_on(&mut self) -> Option<Step> {
        let grid = self.grid();
        match &mut self.series {
            Series::Ended => None,
            Series::Steps { from, step, next } => {
                let (from, steps, before) = (*from, *step * *next, *step * (*next - 1));
                *next += 1;
                Some(match grid.stepped(from, steps, self.reckoning.short_month) {
                    Some(nominal) => Step::Time(Time { nominal, about: About::Steps { from, before } }),
                    None => Step::Nothing,
                })
            }
            Series::Periods { number, step, days } => {
                if let Some(day) = days.next(&self.rule, &self.reckoning) {
                    let about = About::Period(*number);
                    return Some(Step::Time(Time { nominal: self.bounded(day)?, about }));
                }
                *number = number.checked_add(*step)?;
                *days = PeriodDays::of(&self.rule, *number, &self.reckoning);
                Some(Step::Nothing)
            }
        }
    }

    /// The next time in order, beginning with the first day that the text names.
    fn next_time(&mut self) -> Option<Time> {
        let Some(first) = self.first else { return self.next_of_rule() };
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
                    return Some(Time { nominal: first, about: About::Period(self.grid().number(first)) });
                }
            }
        }
    }

    /// The next time of the rule itself; nothing more after its end.
    fn next_of_rule(&mut self) -> Option<Time> {
        let time = self.advance().filter(|time| !self.is_over(time));
        if time.is_none() {
            self.series = Series::Ended;
        }
        time
    }

    fn occurrence(&self, time: &Time) -> Option<Occurrence> {
        let due = self.reckoning.roll(time.nominal, self.rule.rolling);
        Some(Occurrence {
            unit: self.rule.every.unit,
            about: time.about,
            nominal: BuddhistDate::from_gregorian(time.nominal).ok()?,
            due: BuddhistDate::from_gregorian(due).ok()?,
        })
    }
}

impl Iterator for Occurrences<'_> {
    type Item = Occurrence;

    fn next(&mut self) -> Option<Occurrence> {
        loop {
            let time = self.next_time()?;
            if self.last.is_some_and(|last| time.nominal <= last) || !self.has_begun(time.nominal) {
                continue;
            }
            self.last = Some(time.nominal);
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
