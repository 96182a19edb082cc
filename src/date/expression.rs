//! Whatever a text says about when: a day, a month, a quarter, a range, a day with its hours.

use super::{
    BuddhistDate, BuddhistMonth, BuddhistYear, DateRange, FiscalYear, GregorianYear, HalfYear, Quarter,
    TimeOfDay, TimeRange,
};

/// A day with the hour at which something begins, and perhaps the one at which it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DayTime {
    date: BuddhistDate,
    start: TimeOfDay,
    end: Option<TimeOfDay>,
}

impl DayTime {
    /// A day with its hours. As with a [`TimeRange`], an end before the beginning is read in doubt only.
    #[must_use]
    pub const fn new(date: BuddhistDate, start: TimeOfDay, end: Option<TimeOfDay>) -> Self {
        Self { date, start, end }
    }

    /// The day.
    #[must_use]
    pub const fn date(self) -> BuddhistDate {
        self.date
    }

    /// When it begins.
    #[must_use]
    pub const fn start_time(self) -> TimeOfDay {
        self.start
    }

    /// When it ends, where the text says so.
    #[must_use]
    pub const fn end_time(self) -> Option<TimeOfDay> {
        self.end
    }

    /// From when to when, where the text says both.
    #[must_use]
    pub fn hours(self) -> Option<TimeRange> {
        self.end.map(|end| TimeRange::new(self.start, end))
    }
}

/// From an hour of one day to an hour of another: `๑ มีนาคม ๒๕๖๗ เวลา ๐๘.๓๐ น. ถึง ๕ มีนาคม ๒๕๖๗ เวลา ๑๖.๓๐ น.`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DayTimeRange {
    first: (BuddhistDate, TimeOfDay),
    last: (BuddhistDate, TimeOfDay),
}

impl DayTimeRange {
    /// From the first to the last; `None` where that lies before it.
    #[must_use]
    pub fn new(first: (BuddhistDate, TimeOfDay), last: (BuddhistDate, TimeOfDay)) -> Option<Self> {
        (first <= last).then_some(Self { first, last })
    }

    /// The day and hour at which it begins.
    #[must_use]
    pub const fn first(self) -> (BuddhistDate, TimeOfDay) {
        self.first
    }

    /// The day and hour at which it ends.
    #[must_use]
    pub const fn last(self) -> (BuddhistDate, TimeOfDay) {
        self.last
    }
}

/// What a text says about when.
///
/// Each is a stretch of whole days from [`start`](Self::start) to [`end`](Self::end), both included, some with
/// hours.
///
/// | read | variant |
/// |---|---|
/// | `๕ มกราคม ๒๕๖๗` | [`Day`](Self::Day) |
/// | `๕ มกราคม ๒๕๖๗ เวลา ๐๙.๐๐ - ๑๒.๐๐ น.` | [`DayTime`](Self::DayTime) |
/// | `มกราคม ๒๕๖๗` | [`Month`](Self::Month) |
/// | `พ.ศ. ๒๕๖๗`, `ปี ๒๕๖๗` | [`Year`](Self::Year) |
/// | `ปีงบประมาณ พ.ศ. ๒๕๖๗` | [`FiscalYear`](Self::FiscalYear) |
/// | `ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๗` | [`Quarter`](Self::Quarter) |
/// | `๑๐ - ๑๘ พฤศจิกายน ๒๕๖๗` | [`DayRange`](Self::DayRange) |
/// | `ตุลาคม - ธันวาคม ๒๕๖๖` | [`MonthRange`](Self::MonthRange) |
///
/// ```
/// use saraban::{DateExpression, DateForm};
///
/// let months: DateExpression = "ตุลาคม ๒๕๖๖ - มีนาคม ๒๕๖๗".parse()?;
/// assert_eq!(months.form(), DateForm::MonthRange);
/// assert_eq!(months.end().to_string(), "๓๑ มีนาคม ๒๕๖๗");
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateExpression {
    /// One day.
    Day(BuddhistDate),
    /// One day with its hours.
    DayTime(DayTime),
    /// One month.
    Month(BuddhistMonth),
    /// One year of the Buddhist era.
    Year(BuddhistYear),
    /// One year of the Gregorian era before 1941.
    GregorianYear(GregorianYear),
    /// One fiscal year.
    FiscalYear(FiscalYear),
    /// One quarter.
    Quarter(Quarter),
    /// Half a year.
    Half(HalfYear),
    /// Several days in a row.
    DayRange(DateRange<BuddhistDate>),
    /// From an hour of one day to an hour of another.
    DayTimeRange(DayTimeRange),
    /// Several months in a row.
    MonthRange(DateRange<BuddhistMonth>),
    /// Several years in a row.
    YearRange(DateRange<BuddhistYear>),
    /// Several fiscal years in a row.
    FiscalYearRange(DateRange<FiscalYear>),
}

/// The form of a [`DateExpression`], as serde names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DateForm {
    /// One day, with or without hours.
    Day,
    /// One month.
    Month,
    /// One calendar year.
    Year,
    /// One fiscal year.
    FiscalYear,
    /// One quarter.
    Quarter,
    /// Half a year.
    Half,
    /// Several days in a row, with or without hours.
    DayRange,
    /// Several months in a row.
    MonthRange,
    /// Several years in a row, calendar or fiscal.
    YearRange,
}

impl DateExpression {
    /// Which form it has.
    #[must_use]
    pub const fn form(&self) -> DateForm {
        match self {
            Self::Day(_) | Self::DayTime(_) => DateForm::Day,
            Self::Month(_) => DateForm::Month,
            Self::Year(_) | Self::GregorianYear(_) => DateForm::Year,
            Self::FiscalYear(_) => DateForm::FiscalYear,
            Self::Quarter(_) => DateForm::Quarter,
            Self::Half(_) => DateForm::Half,
            Self::DayRange(_) | Self::DayTimeRange(_) => DateForm::DayRange,
            Self::MonthRange(_) => DateForm::MonthRange,
            Self::YearRange(_) | Self::FiscalYearRange(_) => DateForm::YearRange,
        }
    }

    /// Its first day.
    #[must_use]
    pub fn start(&self) -> BuddhistDate {
        match self {
            Self::Day(day) => *day,
            Self::DayTime(day) => day.date(),
            Self::Month(month) => month.start(),
            Self::Year(year) => year.start(),
            Self::GregorianYear(year) => year.start(),
            Self::FiscalYear(year) => year.start(),
            Self::Quarter(quarter) => quarter.start(),
            Self::Half(half) => half.start(),
            Self::DayRange(days) => days.start(),
            Self::DayTimeRange(days) => days.first().0,
            Self::MonthRange(months) => months.start(),
            Self::YearRange(years) => years.start(),
            Self::FiscalYearRange(years) => years.start(),
        }
    }

    /// Its last day, included.
    #[must_use]
    pub fn end(&self) -> BuddhistDate {
        match self {
            Self::Day(day) => *day,
            Self::DayTime(day) => day.date(),
            Self::Month(month) => month.end(),
            Self::Year(year) => year.end(),
            Self::GregorianYear(year) => year.end(),
            Self::FiscalYear(year) => year.end(),
            Self::Quarter(quarter) => quarter.end(),
            Self::Half(half) => half.end(),
            Self::DayRange(days) => days.end(),
            Self::DayTimeRange(days) => days.last().0,
            Self::MonthRange(months) => months.end(),
            Self::YearRange(years) => years.end(),
            Self::FiscalYearRange(years) => years.end(),
        }
    }

    /// The hour at which it begins on its first day, where the text says so.
    #[must_use]
    pub const fn start_time(&self) -> Option<TimeOfDay> {
        match self {
            Self::DayTime(day) => Some(day.start_time()),
            Self::DayTimeRange(days) => Some(days.first().1),
            _ => None,
        }
    }

    /// The hour at which it ends on its last day, where the text says so.
    #[must_use]
    pub const fn end_time(&self) -> Option<TimeOfDay> {
        match self {
            Self::DayTime(day) => day.end_time(),
            Self::DayTimeRange(days) => Some(days.last().1),
            _ => None,
        }
    }
}

/// Each value is an expression of its own form.
macro_rules! expressions {
    ($($variant:ident($value:ty)),* $(,)?) => {$(
        impl From<$value> for DateExpression {
            fn from(value: $value) -> Self {
                Self::$variant(value)
            }
        }
    )*};
}

expressions!(
    Day(BuddhistDate),
    DayTime(DayTime),
    Month(BuddhistMonth),
    Year(BuddhistYear),
    GregorianYear(GregorianYear),
    FiscalYear(FiscalYear),
    Quarter(Quarter),
    Half(HalfYear),
    DayRange(DateRange<BuddhistDate>),
    DayTimeRange(DayTimeRange),
    MonthRange(DateRange<BuddhistMonth>),
    YearRange(DateRange<BuddhistYear>),
    FiscalYearRange(DateRange<FiscalYear>),
);
