//! Days, months, years and times as Thai offices write them.
//!
//! Inside, everything is a day of the Gregorian calendar ([`chrono::NaiveDate`]); the Buddhist era is how it is
//! read and written. The years of the Buddhist era are those that were in force:
//!
//! | years (พ.ศ.) | the year began on | January to March of the year are |
//! |---|---|---|
//! | 2432 to 2482 | 1 April | year − 542 |
//! | 2483 | 1 April, and ended on 31 December after nine months | never existed |
//! | 2484 and later | 1 January | year − 543 |
//!
//! 1 April 2432 is the day from which days are counted by the sun; what lies before is out of range.
//!
//! One file a concern: `calendar` a day, `month`, `weekday`, `year`, `part` quarters and halves, `time`,
//! `expression` whatever of these a text says, `arithmetic` what offices compute, `parse` the grammar, `fmt`
//! the styles, `context` what only looks like a date.

mod arithmetic;
mod calendar;
pub(crate) mod context;
mod expression;
mod fmt;
mod month;
pub(crate) mod parse;
mod part;
mod range;
#[cfg(feature = "serde")]
mod serde;
mod style;
mod time;
mod weekday;
mod year;

pub use arithmetic::Age;
pub use calendar::BuddhistDate;
pub use expression::{DateExpression, DateForm, DayTime, DayTimeRange};
pub use fmt::DateDisplay;
pub use month::{BuddhistMonth, Month};
pub use part::{HalfYear, Quarter, YearKind};
pub use range::DateRange;
pub use style::{DateStyle, DayStyle, MonthStyle, YearStyle};
pub use time::{TimeOfDay, TimeRange};
pub use weekday::Weekday;
pub use year::{AcademicYear, BuddhistYear, FiscalYear, GregorianYear};

use crate::error::Noun;

pub(crate) const DATE: &Noun = &Noun::new("a date", "วันเดือนปี");
pub(crate) const DAY: &Noun = &Noun::new("day", "วันที่");
pub(crate) const MONTH: &Noun = &Noun::new("month", "เดือนที่");
pub(crate) const YEAR: &Noun = &Noun::new("year", "ปี");
