//! Once: by a day, or by the end of a period.

use chrono::{Datelike, NaiveDate};

use super::civil::{MonthNumber, plus_days};
use super::reckoning::{Reckoning, Rolling, ShortMonth};
use super::recurrence::{DayOfMonth, Unit, YearDay};
use super::{Bound, Caveat};
use crate::date::{BuddhistDate, BuddhistMonth, DateExpression, Month, TimeOfDay, Weekday};

/// A deadline that falls once: a day, the end of a month, of a quarter, of a fiscal year, or of a window.
///
/// Read, strictly: `ภายในวันที่ ๒๘ ธันวาคม ๒๕๖๖`, `ก่อนวันที่ ๑ มกราคม ๒๕๖๗` (the day before is the last), `ภายในเดือนตุลาคม ๒๕๖๗`,
/// `ภายในสิ้นปีงบประมาณ พ.ศ. ๒๕๖๖`, `ภายในวันทำการสุดท้ายของเดือนมีนาคม ๒๕๖๗`, `ตั้งแต่วันที่ ๘ - ๑๖ กรกฎาคม ๒๕๖๗`; without a year or with
/// `เดือนนี้` it depends on the day of the letter. Printed: one phrase of this kind, which reads back to the same.
///
/// ```
/// use saraban::Fixed;
///
/// let fixed: Fixed = "ภายในวันทำการสุดท้ายของเดือนมีนาคม ๒๕๖๗".parse()?;
/// assert_eq!(fixed.due(None).map(|day| day.to_string()), Some("๒๙ มีนาคม ๒๕๖๗".to_owned()));
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fixed {
    pub(super) bound: Bound,
    pub(super) target: Target,
    pub(super) opens: Option<Opening>,
    pub(super) time: Option<TimeOfDay>,
    pub(super) rolling: Option<Rolling>,
    pub(super) caveat: Option<Caveat>,
}

/// What the text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Target {
    /// A day, a month, a year, with its year.
    Date(DateExpression),
    /// A day of a month, without a year.
    OfYear(Month, YearDay),
    /// A day of a month of the year that the text spoke of last: `ศกเดียวกัน`.
    OfSameYear(Month, YearDay),
    /// A day of the month that the text spoke of last: `วันที่ ๓๐ เดือนเดียวกัน`.
    OfSameMonth(u8),
    /// A day of the month in which the letter was written, or of one after it.
    OfMonth { day: u8, ahead: u8 },
    /// The next day with this number, on or after that of the letter: `วันที่ ๕ นี้`.
    Coming(u8),
    /// A working day or a weekday of a month: `วันทำการสุดท้ายของเดือนมีนาคม ๒๕๖๗`, `วันศุกร์แรกของเดือนหน้า`.
    DayOfMonth { day: DayOfMonth, month: WhichMonth },
    /// The last day of the period in which the letter was written, or of one after it.
    End { unit: Unit, ahead: u8 },
    /// The last day of a part of a fiscal or calendar year, so many months after its beginning: of the year in which the letter
    /// was written or one after it, or else the next that comes.
    Part { year: Unit, months: u8, ahead: Option<u8> },
    /// A day of the week in which the letter was written, or of one after it.
    Weekday { weekday: Weekday, ahead: u8 },
    /// So many days after the letter.
    Days(u8),
}

/// Of which month a day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum WhichMonth {
    Named(BuddhistMonth),
    /// The next of this name.
    OfYear(Month),
    /// So many months after that of the letter.
    Ahead(u8),
}

impl WhichMonth {
    fn day(self, day: DayOfMonth, issued: Option<NaiveDate>, reckoning: &Reckoning<'_>) -> Option<NaiveDate> {
        let of = |month| day.first_in(month, reckoning);
        match self {
            Self::Named(month) => of(MonthNumber::of(month.start().to_gregorian())),
            Self::Ahead(months) => of(MonthNumber::of(issued?).plus(i64::from(months))),
            Self::OfYear(month) => {
                let issued = issued?;
                let years = (issued.year()..).take(2);
                let days = years.filter_map(|year| of(MonthNumber::new(year, u32::from(month.number()))));
                days.into_iter().find(|day| *day >= issued)
            }
        }
    }
}

/// From when on something may be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Opening {
    /// `ตั้งแต่บัดนี้`
    Now,
    Day(BuddhistDate),
}

impl Fixed {
    /// By the end of a day, a month, a fiscal year: `ภายใน…`.
    #[must_use]
    pub const fn by(date: DateExpression) -> Self {
        Self::new(Bound::By, Target::Date(date))
    }

    pub(super) const fn new(bound: Bound, target: Target) -> Self {
        Self { bound, target, opens: None, time: None, rolling: None, caveat: None }
    }

    /// Until which time of the day, where the text says so.
    #[must_use]
    pub const fn time(&self) -> Option<TimeOfDay> {
        self.time
    }

    /// What the text adds that no rule can hold.
    #[must_use]
    pub const fn caveat(&self) -> Option<Caveat> {
        self.caveat
    }

    /// Where the text says that a holiday moves the due day.
    #[must_use]
    pub const fn rolling(&self) -> Option<Rolling> {
        self.rolling
    }

    /// How the due day stands to the day that the text names.
    #[must_use]
    pub const fn bound(&self) -> Bound {
        self.bound
    }

    /// From which day on it may be done, where the text names one.
    #[must_use]
    pub fn opens(&self, issued: Option<BuddhistDate>) -> Option<BuddhistDate> {
        match self.opens? {
            Opening::Now => issued,
            Opening::Day(day) => Some(day),
        }
    }

    /// The due day, as [`Reckoning::new`] reckons. `issued` is the day of the letter, which a text without a
    /// year or with `เดือนนี้` needs; `None` where it needs one.
    #[must_use]
    pub fn due(&self, issued: Option<BuddhistDate>) -> Option<BuddhistDate> {
        self.due_by(issued, &Reckoning::new())
    }

    /// The due day as `reckoning` has it.
    #[must_use]
    pub fn due_by(&self, issued: Option<BuddhistDate>, reckoning: &Reckoning<'_>) -> Option<BuddhistDate> {
        let nominal = self.nominal(issued.map(BuddhistDate::to_gregorian), reckoning)?;
        BuddhistDate::from_gregorian(reckoning.roll(nominal, self.rolling)).ok()
    }

    fn nominal(&self, issued: Option<NaiveDate>, reckoning: &Reckoning<'_>) -> Option<NaiveDate> {
        let (first, last) = self.target.days(issued, self.bound, reckoning)?;
        if self.bound == Bound::Before { first.pred_opt() } else { Some(last) }
    }
}

impl Target {
    /// The first and the last day of what is named.
    fn days(
        &self,
        issued: Option<NaiveDate>,
        bound: Bound,
        reckoning: &Reckoning<'_>,
    ) -> Option<(NaiveDate, NaiveDate)> {
        let one = |day: NaiveDate| (day, day);
        match *self {
            Self::Date(date) => Some((date.start().to_gregorian(), date.end().to_gregorian())),
            Self::DayOfMonth { day, month } => month.day(day, issued, reckoning).map(one),
            Self::OfYear(month, day) | Self::OfSameYear(month, day) => {
                next_of_year(issued?, month, day, bound)
            }
            Self::Coming(day) => {
                let issued = issued?;
                let month = MonthNumber::of(issued);
                let days = (0..3).filter_map(|ahead| month.plus(ahead).day(u32::from(day)));
                days.into_iter().find(|day| *day >= issued).map(one)
            }
            Self::OfMonth { day, ahead } => day_of_month(issued?, day, ahead).map(one),
            Self::OfSameMonth(day) => day_of_month(issued?, day, 0).map(one),
            Self::End { unit, ahead } => {
                let grid = unit.grid();
                let number = grid.number(issued?) + i64::from(ahead);
                Some((grid.start(number)?, grid.end(number)?))
            }
            Self::Part { year, months, ahead } => {
                let year = year.grid();
                let part = |number| {
                    let last = MonthNumber::of(year.start(number)?).plus(i64::from(months) - 1);
                    last.last_day()
                };
                let number = year.number(issued?);
                let last = match ahead {
                    Some(ahead) => part(number + i64::from(ahead)),
                    None => part(number).filter(|day| Some(*day) >= issued).or_else(|| part(number + 1)),
                };
                last.map(one)
            }
            Self::Weekday { weekday, ahead } => {
                let issued = issued?;
                let back = i64::from(issued.weekday().num_days_from_monday());
                let days = i64::from(ahead) * 7 + i64::from(weekday.days_from_monday()) - back;
                plus_days(issued, days).map(one)
            }
            Self::Days(days) => plus_days(issued?, i64::from(days)).map(one),
        }
    }
}

/// A day of the month that is so many months after that of the letter.
fn day_of_month(issued: NaiveDate, day: u8, ahead: u8) -> Option<NaiveDate> {
    let month = MonthNumber::of(issued).plus(i64::from(ahead));
    month.day_or(u32::from(day), ShortMonth::Clamp)
}

/// The first day of this name that still leaves time: on or after the day of the letter.
fn next_of_year(
    issued: NaiveDate,
    month: Month,
    day: YearDay,
    bound: Bound,
) -> Option<(NaiveDate, NaiveDate)> {
    let of_year = |year| {
        let month = MonthNumber::new(year, u32::from(month.number()));
        let last = day.within(month, ShortMonth::Clamp)?;
        let first = if day == YearDay::Last { month.first_day()? } else { last };
        Some((first, last))
    };
    let limit = |(first, last): &(NaiveDate, NaiveDate)| {
        if bound == Bound::Before { first.pred_opt() } else { Some(*last) }
    };
    // A 29th of February may be four years away or, around a century, eight.
    (issued.year()..).take(9).filter_map(of_year).find(|days| limit(days) >= Some(issued))
}
