//! Writing, in the official forms.

use core::fmt::{self, Write as _};

use super::{
    AcademicYear, BuddhistDate, BuddhistMonth, BuddhistYear, DateExpression, DateRange, DayTime,
    DayTimeRange, FiscalYear, GregorianYear, HalfYear, Quarter, TimeOfDay, YearKind,
};
use crate::text::DigitStyle;

/// Writes a number with at least `width` digits.
fn number(f: &mut fmt::Formatter<'_>, style: DigitStyle, value: u16, width: u32) -> fmt::Result {
    let mut wide = width.max(1);
    while wide < 5 && value >= 10_u16.pow(wide) {
        wide += 1;
    }
    (0..wide).rev().try_for_each(|place| {
        let digit = u8::try_from(value / 10_u16.pow(place) % 10).unwrap_or_default();
        f.write_char(style.digit(digit))
    })
}

/// A year above this is written with its era, because a bare number of that size is no year to a reader.
const LAST_BARE: u16 = 2799;

fn year(f: &mut fmt::Formatter<'_>, style: DigitStyle, value: u16) -> fmt::Result {
    if value > LAST_BARE {
        f.write_str("พ.ศ. ")?;
    }
    number(f, style, value, 4)
}

fn day_month(f: &mut fmt::Formatter<'_>, style: DigitStyle, date: BuddhistDate) -> fmt::Result {
    number(f, style, date.day().into(), 1)?;
    f.write_char(' ')?;
    f.write_str(date.month().name())
}

fn day(f: &mut fmt::Formatter<'_>, style: DigitStyle, date: BuddhistDate) -> fmt::Result {
    day_month(f, style, date)?;
    f.write_char(' ')?;
    year(f, style, date.year())
}

fn clock(f: &mut fmt::Formatter<'_>, style: DigitStyle, time: TimeOfDay) -> fmt::Result {
    number(f, style, time.hour().into(), 2)?;
    f.write_char('.')?;
    number(f, style, time.minute().into(), 2)
}

fn month(f: &mut fmt::Formatter<'_>, style: DigitStyle, month: BuddhistMonth) -> fmt::Result {
    f.write_str(month.month().name())?;
    f.write_char(' ')?;
    year(f, style, month.year())
}

/// Days of one month state it once, days of one year that.
fn days(f: &mut fmt::Formatter<'_>, style: DigitStyle, range: DateRange<BuddhistDate>) -> fmt::Result {
    let (first, last) = (range.first(), range.last());
    let (from, to) = (BuddhistMonth::of(first), BuddhistMonth::of(last));
    if from == to {
        number(f, style, first.day().into(), 1)?;
    } else if from.year() == to.year() && stays_in_order(from, to) {
        day_month(f, style, first)?;
    } else {
        day(f, style, first)?;
    }
    f.write_str(" - ")?;
    day(f, style, last)
}

/// Whether the months stand in the order of the calendar, so that a year stated once is that of both.
fn stays_in_order(from: BuddhistMonth, to: BuddhistMonth) -> bool {
    from.month() <= to.month() || to.year() < 2484
}

fn months(f: &mut fmt::Formatter<'_>, style: DigitStyle, range: DateRange<BuddhistMonth>) -> fmt::Result {
    let (first, last) = (range.first(), range.last());
    if first.year() == last.year() && first != last {
        f.write_str(first.month().name())?;
    } else {
        month(f, style, first)?;
    }
    f.write_str(" - ")?;
    month(f, style, last)
}

/// The written form of a value of this module.
trait Write: Copy {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result;
}

impl Write for BuddhistDate {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        day(f, style, self)
    }
}

impl Write for BuddhistMonth {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        month(f, style, self)
    }
}

impl Write for BuddhistYear {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        f.write_str("พ.ศ. ")?;
        number(f, style, self.year(), 4)
    }
}

impl Write for GregorianYear {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        f.write_str("ค.ศ. ")?;
        number(f, style, self.year(), 4)
    }
}

impl Write for FiscalYear {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        f.write_str("ปีงบประมาณ พ.ศ. ")?;
        number(f, style, self.year(), 4)
    }
}

impl Write for AcademicYear {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        f.write_str("ปีการศึกษา ")?;
        year(f, style, self.year())
    }
}

fn of_year(f: &mut fmt::Formatter<'_>, style: DigitStyle, kind: YearKind, year: u16) -> fmt::Result {
    f.write_str(match kind {
        YearKind::Calendar => " ปี พ.ศ. ",
        YearKind::Fiscal => " ปีงบประมาณ พ.ศ. ",
    })?;
    number(f, style, year, 4)
}

impl Write for Quarter {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        f.write_str("ไตรมาสที่ ")?;
        number(f, style, self.number().into(), 1)?;
        of_year(f, style, self.kind(), self.year())
    }
}

impl Write for HalfYear {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        f.write_str(if self.number() == 1 {
            "ครึ่งปีแรก"
        } else {
            "ครึ่งปีหลัง"
        })?;
        of_year(f, style, self.kind(), self.year())
    }
}

impl Write for TimeOfDay {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        clock(f, style, self)?;
        f.write_str(" น.")
    }
}

impl Write for DayTime {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        day(f, style, self.date())?;
        f.write_str(" เวลา ")?;
        clock(f, style, self.start_time())?;
        if let Some(end) = self.end_time() {
            f.write_str(" - ")?;
            clock(f, style, end)?;
        }
        f.write_str(" น.")
    }
}

impl Write for DayTimeRange {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        let point = |(date, time)| DayTime::new(date, time, None);
        point(self.first()).write(f, style)?;
        f.write_str(" ถึงวันที่ ")?;
        point(self.last()).write(f, style)
    }
}

impl Write for DateRange<BuddhistDate> {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        days(f, style, self)
    }
}

impl Write for DateRange<BuddhistMonth> {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        months(f, style, self)
    }
}

impl Write for DateRange<BuddhistYear> {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        self.first().write(f, style)?;
        f.write_str(" - ")?;
        number(f, style, self.last().year(), 4)
    }
}

impl Write for DateRange<FiscalYear> {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        self.first().write(f, style)?;
        f.write_str(" - ")?;
        number(f, style, self.last().year(), 4)
    }
}

impl Write for DateExpression {
    fn write(self, f: &mut fmt::Formatter<'_>, style: DigitStyle) -> fmt::Result {
        match self {
            Self::Day(value) => value.write(f, style),
            Self::DayTime(value) => value.write(f, style),
            Self::Month(value) => value.write(f, style),
            Self::Year(value) => value.write(f, style),
            Self::GregorianYear(value) => value.write(f, style),
            Self::FiscalYear(value) => value.write(f, style),
            Self::Quarter(value) => value.write(f, style),
            Self::Half(value) => value.write(f, style),
            Self::DayRange(value) => value.write(f, style),
            Self::DayTimeRange(value) => value.write(f, style),
            Self::MonthRange(value) => value.write(f, style),
            Self::YearRange(value) => value.write(f, style),
            Self::FiscalYearRange(value) => value.write(f, style),
        }
    }
}

macro_rules! display {
    ($($type:ty),* $(,)?) => {$(
        /// The official form, in Thai digits.
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.write(f, DigitStyle::Thai)
            }
        }
    )*};
}

display!(
    BuddhistDate,
    BuddhistMonth,
    BuddhistYear,
    GregorianYear,
    FiscalYear,
    AcademicYear,
    Quarter,
    HalfYear,
    TimeOfDay,
    DayTime,
    DayTimeRange,
    DateRange<BuddhistDate>,
    DateRange<BuddhistMonth>,
    DateRange<BuddhistYear>,
    DateRange<FiscalYear>,
    DateExpression,
);
