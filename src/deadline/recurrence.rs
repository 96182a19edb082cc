//! A duty that comes back: the rule and its parts.

use chrono::NaiveDate;

use super::civil::{Grid, MonthNumber};
use super::counted::{Count, EventKind};
use super::occurrences::{Occurrence, Occurrences};
use super::reckoning::Reckoning;
use super::reckoning::{Rolling, ShortMonth};
use super::sets::{MonthDays, Months, Ordinals, Weekdays};
use super::{Bound, Caveat};
use crate::date::{BuddhistDate, TimeOfDay, Weekday};

/// A duty that comes back: how often, on which day of its period, from when, until when, by what hour.
///
/// Read, strictly: `ทุกวันที่ ๒๕ ของเดือน (มกราคม - สิงหาคม ๒๕๖๗)`, `ภายในวันที่ ๕ ของเดือนถัดไป`, `ทุกวันศุกร์`, `ทุก ๑๕
/// วัน`, `ทุกสิ้นไตรมาส`, `ภายใน ๑๕ วัน นับแต่วันสิ้นไตรมาส`, `ภายในวันที่ ๓๑ มีนาคม ของทุกปี`, each with `โดยเริ่มรายงานครั้งแรกในวันที่
/// …`, `ตั้งแต่… ถึง…`, `ภายในเวลา …`, `หากตรงกับวันหยุดราชการให้เลื่อนเป็น…` and `หรือตามที่…กำหนดเพิ่มเติม` behind it. Printed: one phrase
/// of this kind, which reads back to the same rule.
///
/// A rule has no clock and no list of days: [`occurrences`](Self::occurrences) lays it out from any day on. Where a
/// text names no day (`ทุกเดือน`), the last of the period is [taken](Self::is_day_stated).
///
/// ```
/// use saraban::Recurrence;
///
/// let rule: Recurrence = "ภายในวันที่ ๕ ของเดือนถัดไป".parse()?;
/// let letter = "๒๕ สิงหาคม ๒๕๖๕".parse()?;
/// let duty = rule.issued(letter).occurrences(letter).next().ok_or("none")?;
/// assert_eq!(duty.period().to_string(), "สิงหาคม ๒๕๖๕");
/// assert_eq!(duty.due().to_string(), "๕ กันยายน ๒๕๖๕");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Recurrence {
    pub(super) every: Every,
    pub(super) due: Due,
    pub(super) bound: Bound,
    pub(super) months: Months,
    /// The day of the month from which on it may be done; zero where none is named.
    pub(super) opens: u8,
    pub(super) start: Option<Start>,
    pub(super) end: Option<End>,
    pub(super) time: Option<TimeOfDay>,
    pub(super) rolling: Option<Rolling>,
    pub(super) caveat: Option<Caveat>,
}

/// A period of government practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// A day.
    Day,
    /// A day on which government offices work.
    WorkingDay,
    /// From Monday to Sunday.
    Week,
    /// ปักษ์: from the 1st to the 15th, and from the 16th to the last day of the month.
    HalfMonth,
    /// A calendar month.
    Month,
    /// Three months; the quarters of the fiscal and of the calendar year have the same bounds.
    Quarter,
    /// October to March and April to September.
    FiscalHalf,
    /// January to June and July to December.
    HalfYear,
    /// October to September.
    FiscalYear,
    /// January to December.
    Year,
}

impl Unit {
    pub(super) const fn grid(self) -> Grid {
        match self {
            Self::Day | Self::WorkingDay => Grid::Days,
            Self::Week => Grid::Weeks,
            Self::HalfMonth => Grid::HalfMonths,
            Self::Month => Grid::Months { len: 1, from: 0 },
            Self::Quarter => Grid::Months { len: 3, from: 0 },
            Self::FiscalHalf => Grid::Months { len: 6, from: 9 },
            Self::HalfYear => Grid::Months { len: 6, from: 0 },
            Self::FiscalYear => Grid::Months { len: 12, from: 9 },
            Self::Year => Grid::Months { len: 12, from: 0 },
        }
    }
}

/// Every so many periods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Every {
    pub(super) unit: Unit,
    pub(super) interval: u16,
}

/// Where in a period, or after it, the due days lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Due {
    /// Not stated: so many times in the period, at the latest on its last day.
    Times(u8),
    /// On these days of the week.
    Weekdays(Weekdays),
    /// On the first working day of the week, or the last where negative.
    WorkingDayOfWeek(i8),
    /// In the month that is so many months after the last month of the period.
    InMonth(i8, DayOfMonth),
    /// On its own day in some months of the year that is so many years after the period.
    OfYear(YearDays, u8),
    /// A count from the last day of the period.
    After(Count),
    /// A count from each of these days of the year.
    AfterDays(YearDays, Count),
}

/// The days of a month on which something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum DayOfMonth {
    Days(MonthDays),
    Weekday(Weekday, Ordinals),
    /// The first, second, … working day, or the last where negative.
    WorkingDay(i8),
}

impl DayOfMonth {
    pub(super) const LAST: Self = Self::Days(MonthDays::only(0));
}

/// One day of a month of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum YearDay {
    Number(u8),
    Last,
}

impl YearDay {
    pub(super) fn within(self, month: MonthNumber, short: ShortMonth) -> Option<NaiveDate> {
        match self {
            Self::Number(day) => month.day_or(u32::from(day), short),
            Self::Last => month.last_day(),
        }
    }
}

/// At most one day in each month of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub(super) struct YearDays([Option<YearDay>; 12]);

impl YearDays {
    /// `month` from 1 to 12.
    pub(super) fn with(mut self, month: u32, day: YearDay) -> Self {
        if let Some(place) = month.checked_sub(1).and_then(|m| self.0.get_mut(m as usize)) {
            *place = Some(day);
        }
        self
    }

    /// The day in this month, if there is one.
    pub(super) fn get(self, month: u32) -> Option<YearDay> {
        self.0.get(month.checked_sub(1)? as usize).copied().flatten()
    }

    /// Each month and its day.
    pub(super) fn iter(self) -> impl Iterator<Item = (u32, YearDay)> {
        (1..=12).filter_map(move |month| Some((month, self.get(month)?)))
    }
}

/// When a rule begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Start {
    /// On this day for the first time, be it one of the rule's days or not.
    First(NaiveDate),
    /// With the first due day from this day on.
    Day(NaiveDate),
    /// With the period that this day lies in.
    Period(NaiveDate),
    /// Counted from this day: the first time is one interval later.
    Anchor(NaiveDate),
    /// Counted from something that happens: `ทุก ๙๐ วัน นับแต่วันที่เดินทางเข้ามา`.
    Event(EventKind),
}

/// When a rule ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum End {
    /// With the last due day up to this day.
    Day(NaiveDate),
    /// With the period that this day lies in.
    Period(NaiveDate),
    /// When someone says so: `จนกว่าจะมีคำสั่งเปลี่ยนแปลง`.
    Open,
}

impl Start {
    pub(super) const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::First(day) | Self::Day(day) | Self::Period(day) | Self::Anchor(day) => Some(day),
            Self::Event(_) => None,
        }
    }
}

impl Recurrence {
    /// Whether the times are a number of units apart, without a grid of periods: `ทุก ๑๕ วัน`, `ทุก ๓ เดือน`.
    pub(super) const fn steps_from_a_day(&self) -> bool {
        let first = matches!(self.start, Some(Start::First(_)));
        let interval = self.every.interval > 1 && !matches!(self.start, Some(Start::Period(_)));
        matches!(self.due, Due::Times(_))
            && (first || interval)
            && !matches!(self.every.unit, Unit::WorkingDay)
    }

    /// At most so many days after the first day of a period is it due.
    pub(super) fn longest_delay(&self) -> i64 {
        let after = match self.due {
            Due::InMonth(offset, _) => i64::from(offset.max(0)) * 31 + 1,
            Due::After(count) | Due::AfterDays(_, count) => count.most_days(),
            Due::OfYear(_, ahead) => i64::from(ahead) * 366 + 1,
            _ => 1,
        };
        self.every.unit.grid().most_days() + after
    }
}

/// How often, in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Frequency {
    /// Counted in days.
    Daily,
    /// Counted in weeks.
    Weekly,
    /// Counted in months.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Every six months.
    Semiannual,
    /// Counted in years.
    Yearly,
}

impl Recurrence {
    pub(super) const fn new(unit: Unit, due: Due) -> Self {
        Self {
            every: Every { unit, interval: 1 },
            due,
            bound: Bound::By,
            months: Months::ALL,
            opens: 0,
            start: None,
            end: None,
            time: None,
            rolling: None,
            caveat: None,
        }
    }

    /// How often, in one word; with [`interval`](Self::interval) every how many of them.
    #[must_use]
    pub fn frequency(&self) -> Frequency {
        match (self.every.unit, self.every.interval, self.due) {
            (Unit::Year, 1, Due::OfYear(days, _) | Due::AfterDays(days, _)) => match days.iter().count() {
                2 => Frequency::Semiannual,
                4 => Frequency::Quarterly,
                _ => Frequency::Yearly,
            },
            // Two or four months of a year are named.
            (Unit::Month, 1, Due::InMonth(..)) if self.months.len() == 2 => Frequency::Semiannual,
            (Unit::Month, 1, Due::InMonth(..)) if self.months.len() == 4 => Frequency::Quarterly,
            (Unit::Day | Unit::WorkingDay, ..) => Frequency::Daily,
            (Unit::Week, ..) => Frequency::Weekly,
            (Unit::Month, 3, _) | (Unit::Quarter, ..) => Frequency::Quarterly,
            (Unit::Month, 6, _) | (Unit::FiscalHalf | Unit::HalfYear, ..) => Frequency::Semiannual,
            (Unit::Month | Unit::HalfMonth, ..) => Frequency::Monthly,
            (Unit::Year | Unit::FiscalYear, ..) => Frequency::Yearly,
        }
    }

    /// Every so many of its [frequency](Self::frequency).
    #[must_use]
    pub const fn interval(&self) -> u16 {
        match (self.every.unit, self.every.interval) {
            (Unit::Month, 3 | 6) => 1,
            (_, interval) => interval,
        }
    }

    /// The times that are due on `from` or later, in order; endless where the rule has no end.
    ///
    /// A rule that counts from a day which the text does not name (`ทุก ๑๕ วัน`, `ทุก ๙๐ วัน นับแต่วันที่…`) counts from `from`.
    #[must_use]
    pub fn occurrences(&self, from: BuddhistDate) -> Occurrences<'static> {
        self.occurrences_by(from, Reckoning::new())
    }

    /// The times that are due on `from` or later, as `reckoning` has it.
    #[must_use]
    pub fn occurrences_by<'c>(&self, from: BuddhistDate, reckoning: Reckoning<'c>) -> Occurrences<'c> {
        Occurrences::new(*self, from.to_gregorian(), reckoning)
    }

    /// The first time that is due after `date`.
    #[must_use]
    pub fn next_after(&self, date: BuddhistDate) -> Option<Occurrence> {
        self.occurrences(date.next()).find(|time| time.due() > date)
    }

    /// The last time that was due before `date`; none where the rule counts from a day that the text does not name.
    #[must_use]
    pub fn last_before(&self, date: BuddhistDate) -> Option<Occurrence> {
        if self.start.is_none() && self.every.interval > 1 {
            return None;
        }
        // Twice as far back each time, until there is one or the calendar ends.
        let mut back = 31 * i32::from(self.every.interval);
        loop {
            let from = date.plus_days(-back);
            let last = self.occurrences(from).take_while(|time| time.due() < date).last();
            if last.is_some() || from == BuddhistDate::MIN {
                return last;
            }
            back = back.saturating_mul(2);
        }
    }

    /// Whether something is due on this day.
    #[must_use]
    pub fn is_due_on(&self, date: BuddhistDate) -> bool {
        self.occurrences(date).next().is_some_and(|time| time.due() == date)
    }

    /// The times that are due from `first` to `last`, both included.
    pub fn between(&self, first: BuddhistDate, last: BuddhistDate) -> impl Iterator<Item = Occurrence> {
        self.occurrences(first).take_while(move |time| time.due() <= last)
    }

    /// Until which time of the day, where the text says so.
    #[must_use]
    pub const fn time(&self) -> Option<TimeOfDay> {
        self.time
    }

    /// How the due day stands to the day that the text names.
    #[must_use]
    pub const fn bound(&self) -> Bound {
        self.bound
    }

    /// Where the text says that a holiday moves the due day.
    #[must_use]
    pub const fn rolling(&self) -> Option<Rolling> {
        self.rolling
    }

    /// What the text adds that no rule can hold.
    #[must_use]
    pub const fn caveat(&self) -> Option<Caveat> {
        self.caveat
    }

    /// The period that is reported on.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        self.every.unit
    }

    /// Whether the text names the due day; `ทุกเดือน` does not, and the last day of the month is taken.
    #[must_use]
    pub const fn is_day_stated(&self) -> bool {
        !matches!(self.due, Due::Times(_)) || matches!(self.every.unit, Unit::Day | Unit::WorkingDay)
    }

    /// The rule as a letter of this day states it: where it names no beginning, the first time is the first
    /// due day after the letter; of a rule about the next period, the report on the period of the letter.
    #[must_use]
    pub fn issued(&self, letter: BuddhistDate) -> Self {
        let day = letter.to_gregorian();
        let start = match self.start {
            Some(Start::Event(EventKind::Issue)) => Start::Anchor(day),
            Some(start) => start,
            None if self.reports_later() => Start::Period(day),
            None => Start::Anchor(day),
        };
        Self { start: Some(start), ..*self }
    }

    /// Whether its own bounds leave no day.
    pub(super) fn is_never_due(&self) -> bool {
        self.end.is_some_and(|end| end != End::Open)
            && self.first_possible().is_some_and(|from| self.occurrences(from).next().is_none())
    }

    /// What sets the rule off, where that is something that happens and no day.
    pub(super) const fn event(&self) -> Option<EventKind> {
        match self.start {
            Some(Start::Event(kind)) => Some(kind),
            _ => None,
        }
    }

    /// Whether it is due after the period that it reports on.
    fn reports_later(&self) -> bool {
        matches!(self.due, Due::InMonth(1.., _) | Due::After(_) | Due::OfYear(_, 1..))
    }

    /// A day before which nothing is due, where the rule itself has one.
    pub(super) fn first_possible(&self) -> Option<BuddhistDate> {
        BuddhistDate::from_gregorian(self.start?.day()?).ok().map(|day| day.plus_days(-31))
    }
}
