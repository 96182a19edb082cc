//! Writing: the official forms, and others as a [`DateStyle`] asks. Nothing is allocated.
//!
//! Numbers are written two digits at a time from a table, so that a date takes a handful of writes.

use core::fmt;

use super::{
    AcademicYear, BuddhistDate, BuddhistMonth, BuddhistYear, DateExpression, DateRange, DateStyle, DayStyle,
    DayTime, DayTimeRange, FiscalYear, GregorianYear, HalfYear, MonthStyle, Quarter, TimeOfDay, TimeRange,
    YearKind, YearStyle,
};
use crate::text::DigitStyle;

/// The numbers from 00 to 99 in one string, and each of them.
static THAI_DIGITS: [u8; 600] = thai_digits();
static ARABIC_DIGITS: [u8; 200] = arabic_digits();
static THAI: [&str; 100] = split(&THAI_DIGITS);
static ARABIC: [&str; 100] = split(&ARABIC_DIGITS);

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
const fn arabic_digits() -> [u8; 200] {
    let mut digits = [0; 200];
    let (mut at, mut n) = (0, 0_u8);
    while n < 100 {
        digits[at] = b'0' + n / 10;
        digits[at + 1] = b'0' + n % 10;
        (at, n) = (at + 2, n + 1);
    }
    digits
}

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
const fn thai_digits() -> [u8; 600] {
    let arabic = arabic_digits();
    let mut digits = [0; 600];
    let mut at = 0;
    while at < 200 {
        // ๐ is e0 b9 90, and the others follow it.
        digits[at * 3] = 0xe0;
        digits[at * 3 + 1] = 0xb9;
        digits[at * 3 + 2] = 0x90 + arabic[at] - b'0';
        at += 1;
    }
    digits
}

/// A hundred pieces of equal length.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
const fn split(mut digits: &'static [u8]) -> [&'static str; 100] {
    let len = digits.len() / 100;
    let mut pieces = [""; 100];
    let mut n = 0;
    while n < 100 {
        let (piece, rest) = digits.split_at(len);
        pieces[n] = match core::str::from_utf8(piece) {
            Ok(piece) => piece,
            Err(_) => "",
        };
        digits = rest;
        n += 1;
    }
    pieces
}

/// The two digits of a number below 100.
fn pair(style: DigitStyle, value: u8) -> &'static str {
    let table = match style {
        DigitStyle::Thai => &THAI,
        DigitStyle::Arabic => &ARABIC,
    };
    table.get(usize::from(value)).copied().unwrap_or_default()
}

/// The names of the months between spaces, so that the most frequent form takes fewer writes.
static SPACED: [&str; 12] = [
    " มกราคม ",
    " กุมภาพันธ์ ",
    " มีนาคม ",
    " เมษายน ",
    " พฤษภาคม ",
    " มิถุนายน ",
    " กรกฎาคม ",
    " สิงหาคม ",
    " กันยายน ",
    " ตุลาคม ",
    " พฤศจิกายน ",
    " ธันวาคม ",
];

/// The writer with the style that all its parts have.
struct Pen<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    style: DateStyle,
}

impl Pen<'_, '_> {
    fn text(&mut self, text: &str) -> fmt::Result {
        self.f.write_str(text)
    }

    fn two(&mut self, value: u8) -> fmt::Result {
        self.text(pair(self.style.digits, value))
    }

    fn small(&mut self, value: u8) -> fmt::Result {
        let digits = pair(self.style.digits, value);
        let unpadded = if value < 10 { digits.get(digits.len() / 2..) } else { None };
        self.text(unpadded.unwrap_or(digits))
    }

    fn four(&mut self, value: u16) -> fmt::Result {
        let part = |n: u16| u8::try_from(n).unwrap_or_default();
        self.two(part(value / 100))?;
        self.two(part(value % 100))
    }

    /// A year after a month.
    fn year(&mut self, year: u16) -> fmt::Result {
        match self.style.year {
            YearStyle::TwoDigits => return self.two(u8::try_from(year % 100).unwrap_or_default()),
            // A bare number of that size is no year to a reader.
            YearStyle::Full if year <= LAST_BARE => {}
            YearStyle::WithEraInFull => self.text("พุทธศักราช ")?,
            _ => self.text("พ.ศ. ")?,
        }
        self.four(year)
    }

    /// A year that stands alone, with its era.
    fn era_year(&mut self, label: &str, year: u16) -> fmt::Result {
        self.text(label)?;
        self.four(year)
    }

    /// `๗ มิถุนายน` and what separates it from the year.
    fn day_month(&mut self, date: BuddhistDate) -> fmt::Result {
        self.small(date.day())?;
        let month = date.month();
        match self.style.month {
            MonthStyle::Name => self.text(" ")?,
            MonthStyle::Labelled => self.text(" เดือน ")?,
            MonthStyle::Abbreviation => {
                self.text(" ")?;
                return self.text(month.abbreviation());
            }
            MonthStyle::Number => {
                self.text("/")?;
                return self.small(month.number());
            }
        }
        self.text(month.name())
    }

    fn opening(&mut self, date: BuddhistDate) -> fmt::Result {
        match self.style.day {
            DayStyle::Number => Ok(()),
            DayStyle::Labelled => self.text("วันที่ "),
            DayStyle::AsOf => self.text("ณ วันที่ "),
            DayStyle::Weekday => {
                self.text("วัน")?;
                self.text(date.weekday().name())?;
                self.text("ที่ ")
            }
        }
    }

    /// A day without what opens it.
    fn plain_day(&mut self, date: BuddhistDate) -> fmt::Result {
        if self.style.month == MonthStyle::Name {
            self.small(date.day())?;
            let name = SPACED.get(usize::from(date.month().number()) - 1);
            self.text(name.copied().unwrap_or_default())?;
        } else {
            self.day_month(date)?;
            self.text(if self.style.month == MonthStyle::Number { "/" } else { " " })?;
        }
        self.year(date.year())
    }

    fn day(&mut self, date: BuddhistDate) -> fmt::Result {
        self.opening(date)?;
        self.plain_day(date)
    }

    fn month_name(&mut self, month: BuddhistMonth) -> fmt::Result {
        let name = month.month();
        self.text(match self.style.month {
            MonthStyle::Abbreviation => name.abbreviation(),
            _ => name.name(),
        })
    }

    fn month(&mut self, month: BuddhistMonth) -> fmt::Result {
        self.month_name(month)?;
        self.text(" ")?;
        self.year(month.year())
    }

    /// The second day of a range, which is opened as the first but not dated again.
    fn last_day(&mut self, date: BuddhistDate) -> fmt::Result {
        if self.style.day == DayStyle::Weekday {
            self.opening(date)?;
        }
        self.plain_day(date)
    }

    /// Days of one month state it once, days of one year that.
    fn days(&mut self, range: DateRange<BuddhistDate>) -> fmt::Result {
        let (first, last) = (range.first(), range.last());
        let (from, to) = (BuddhistMonth::of(first), BuddhistMonth::of(last));
        self.opening(first)?;
        if self.style.month == MonthStyle::Number || !shares_year(from, to) {
            self.plain_day(first)?;
        } else if from == to {
            self.small(first.day())?;
        } else {
            self.day_month(first)?;
        }
        self.text(" - ")?;
        self.last_day(last)
    }

    fn months(&mut self, range: DateRange<BuddhistMonth>) -> fmt::Result {
        let (first, last) = (range.first(), range.last());
        if first != last && shares_year(first, last) {
            self.month_name(first)?;
        } else {
            self.month(first)?;
        }
        self.text(" - ")?;
        self.month(last)
    }

    fn clock(&mut self, time: TimeOfDay) -> fmt::Result {
        self.two(time.hour())?;
        self.text(".")?;
        self.two(time.minute())
    }

    fn time(&mut self, time: TimeOfDay) -> fmt::Result {
        self.clock(time)?;
        self.text(" น.")
    }

    fn hours(&mut self, hours: TimeRange) -> fmt::Result {
        self.clock(hours.start())?;
        self.text(" - ")?;
        self.time(hours.end())
    }

    fn day_time(&mut self, day: DayTime) -> fmt::Result {
        self.day(day.date())?;
        self.text(" เวลา ")?;
        match day.hours() {
            Some(hours) => self.hours(hours),
            None => self.time(day.start_time()),
        }
    }

    fn part(&mut self, label: &str, kind: YearKind, year: u16) -> fmt::Result {
        self.text(label)?;
        self.era_year(
            match kind {
                YearKind::Calendar => " ปี พ.ศ. ",
                YearKind::Fiscal => " ปีงบประมาณ พ.ศ. ",
            },
            year,
        )
    }
}

/// A year above this is written with its era.
const LAST_BARE: u16 = 2799;

/// Whether a year stated once, at the end, is that of both.
fn shares_year(from: BuddhistMonth, to: BuddhistMonth) -> bool {
    from.year() == to.year()
}

/// What a [`Pen`] can write.
trait Written: Copy {
    fn write(self, pen: &mut Pen<'_, '_>) -> fmt::Result;
}

/// Writes a value of the calendar in a [`DateStyle`]. Made by the `display` of each.
#[derive(Clone, Copy, Debug)]
pub struct DateDisplay<T> {
    value: T,
    style: DateStyle,
}

macro_rules! written {
    ($($type:ty: |$value:ident, $pen:ident| $write:expr;)*) => {$(
        impl Written for $type {
            fn write(self, $pen: &mut Pen<'_, '_>) -> fmt::Result {
                let $value = self;
                $write
            }
        }

        /// The official form, in Thai digits.
        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.write(&mut Pen { f, style: DateStyle::OFFICIAL })
            }
        }

        impl fmt::Display for DateDisplay<$type> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.value.write(&mut Pen { f, style: self.style })
            }
        }

        impl $type {
            /// Writes it in `style`, without allocating.
            #[must_use]
            pub const fn display(self, style: DateStyle) -> DateDisplay<Self> {
                DateDisplay { value: self, style }
            }
        }
    )*};
}

written! {
    BuddhistDate: |date, pen| pen.day(date);
    BuddhistMonth: |month, pen| pen.month(month);
    BuddhistYear: |year, pen| pen.era_year("พ.ศ. ", year.year());
    GregorianYear: |year, pen| pen.era_year("ค.ศ. ", year.year());
    FiscalYear: |year, pen| pen.era_year("ปีงบประมาณ พ.ศ. ", year.year());
    AcademicYear: |year, pen| {
        pen.text("ปีการศึกษา ")?;
        pen.year(year.year())
    };
    Quarter: |quarter, pen| {
        pen.text("ไตรมาสที่ ")?;
        pen.small(quarter.number())?;
        pen.part("", quarter.kind(), quarter.year())
    };
    HalfYear: |half, pen| {
        let label = if half.number() == 1 { "ครึ่งปีแรก" } else { "ครึ่งปีหลัง" };
        pen.part(label, half.kind(), half.year())
    };
    TimeOfDay: |time, pen| pen.time(time);
    TimeRange: |hours, pen| pen.hours(hours);
    DayTime: |day, pen| pen.day_time(day);
    DayTimeRange: |days, pen| {
        let point = |(date, time)| DayTime::new(date, time, None);
        pen.day_time(point(days.first()))?;
        pen.text(" ถึงวันที่ ")?;
        pen.style.day = DayStyle::Number;
        pen.day_time(point(days.last()))
    };
    DateRange<BuddhistDate>: |days, pen| pen.days(days);
    DateRange<BuddhistMonth>: |months, pen| pen.months(months);
    DateRange<BuddhistYear>: |years, pen| {
        years.first().write(pen)?;
        pen.text(" - ")?;
        pen.four(years.last().year())
    };
    DateRange<FiscalYear>: |years, pen| {
        years.first().write(pen)?;
        pen.text(" - ")?;
        pen.four(years.last().year())
    };
    DateExpression: |date, pen| match date {
        DateExpression::Day(value) => value.write(pen),
        DateExpression::DayTime(value) => value.write(pen),
        DateExpression::Month(value) => value.write(pen),
        DateExpression::Year(value) => value.write(pen),
        DateExpression::GregorianYear(value) => value.write(pen),
        DateExpression::FiscalYear(value) => value.write(pen),
        DateExpression::Quarter(value) => value.write(pen),
        DateExpression::Half(value) => value.write(pen),
        DateExpression::DayRange(value) => value.write(pen),
        DateExpression::DayTimeRange(value) => value.write(pen),
        DateExpression::MonthRange(value) => value.write(pen),
        DateExpression::YearRange(value) => value.write(pen),
        DateExpression::FiscalYearRange(value) => value.write(pen),
    };
}
