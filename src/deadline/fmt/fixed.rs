//! The phrase of a deadline that falls once.

use core::fmt::{Formatter, Result};

use super::recurrence::day_of_month;
use super::{Write, caveat, holiday, time_limit};
use crate::date::{DateExpression, Month};
use crate::deadline::Bound;
use crate::deadline::fixed::{Fixed, Opening, Target, WhichMonth};
use crate::deadline::recurrence::{Unit, YearDay};

impl Write for Fixed {
    fn write(&self, f: &mut Formatter<'_>) -> Result {
        match self.opens {
            Some(Opening::Now) => f.write_str("ตั้งแต่บัดนี้ถึง")?,
            Some(Opening::Day(day)) => {
                let from =
                    if self.bound == Bound::Until { "ตั้งแต่" } else { "ภายใน" };
                write!(f, "{from}วันที่ {day} ถึง")?;
            }
            None => f.write_str(match self.bound {
                Bound::By => "ภายใน",
                Bound::On => "ใน",
                Bound::Before => "ก่อน",
                Bound::Until if self.target.is_year_or_part() => "ถึงสิ้น",
                Bound::Until => "ถึง",
            })?,
        }
        self.target.write(f)?;
        time_limit(f, self.time)?;
        holiday(f, self.rolling)?;
        caveat(f, self.caveat)
    }
}

/// The period in which a letter is written.
fn this(unit: Unit) -> &'static str {
    match unit {
        Unit::Day | Unit::WorkingDay => "วัน",
        Unit::Week => "สัปดาห์",
        Unit::HalfMonth => "ปักษ์",
        Unit::Month => "เดือน",
        Unit::Quarter => "ไตรมาส",
        Unit::FiscalHalf => "ครึ่งปีงบประมาณ",
        Unit::HalfYear => "ครึ่งปี",
        Unit::FiscalYear => "ปีงบประมาณ",
        Unit::Year => "ปี",
    }
}

fn next(ahead: u8) -> &'static str {
    if ahead == 0 { "นี้" } else { "หน้า" }
}

impl Target {
    /// Whether a year or a part of one is named, of which only the end can be meant.
    const fn is_year_or_part(self) -> bool {
        matches!(
            self,
            Self::Date(
                DateExpression::Year(_)
                    | DateExpression::FiscalYear(_)
                    | DateExpression::Quarter(_)
                    | DateExpression::Half(_)
            )
        )
    }
}

impl Write for Target {
    fn write(&self, f: &mut Formatter<'_>) -> Result {
        match *self {
            Self::Date(date) => named(f, date),
            Self::OfYear(month, day) => of_year(f, month, day),
            Self::OfSameYear(month, day) => {
                of_year(f, month, day)?;
                f.write_str(" ศกเดียวกัน")
            }
            Self::Coming(day) => write!(f, "วันที่ {day} นี้"),
            Self::OfSameMonth(day) => write!(f, "วันที่ {day} เดือนเดียวกัน"),
            Self::OfMonth { day, ahead } => write!(f, "วันที่ {day} เดือน{}", next(ahead)),
            Self::DayOfMonth { day, month } => {
                day_of_month(f, day, 0)?;
                match month {
                    WhichMonth::Named(month) => write!(f, "ของเดือน{month}"),
                    WhichMonth::OfYear(month) => write!(f, "ของเดือน{}", month.name()),
                    WhichMonth::Ahead(ahead) => write!(f, "ของเดือน{}", next(ahead)),
                }
            }
            Self::End { unit, ahead } => write!(f, "{}{}", this(unit), next(ahead)),
            Self::Part { year, months, ahead } => {
                match months {
                    1 => write!(f, "เดือนแรกของ{}", this(year))?,
                    months => write!(f, "ไตรมาสที่ {}", months / 3)?,
                }
                match ahead {
                    Some(ahead) if months == 1 => f.write_str(next(ahead)),
                    Some(ahead) => write!(f, " {}{}", this(year), next(ahead)),
                    None => Ok(()),
                }
            }
            Self::Weekday { weekday, ahead } => write!(f, "วัน{weekday}{}", next(ahead)),
            Self::Days(0) => f.write_str("วันนี้"),
            Self::Days(_) => f.write_str("วันพรุ่งนี้"),
        }
    }
}

fn of_year(f: &mut Formatter<'_>, month: Month, day: YearDay) -> Result {
    match day {
        YearDay::Number(day) => write!(f, "วันที่ {day} {month}"),
        YearDay::Last => write!(f, "เดือน{month}"),
    }
}

fn named(f: &mut Formatter<'_>, date: DateExpression) -> Result {
    let label = match date {
        DateExpression::Day(_)
        | DateExpression::DayTime(_)
        | DateExpression::DayRange(_)
        | DateExpression::DayTimeRange(_) => "วันที่ ",
        DateExpression::Month(_) | DateExpression::MonthRange(_) => "เดือน",
        DateExpression::Year(_) | DateExpression::YearRange(_) => "ปี ",
        _ => "",
    };
    write!(f, "{label}{date}")
}
