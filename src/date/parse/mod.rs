//! The grammar of dates.
//!
//! ```text
//! expression = days | months | years | fiscal-years | quarter | half
//! days       = day [ range-sign day ] [ time-part ]                    the first may lack what the second has
//! day        = [ weekday ] number [ month [ year ] ] | numeric | iso
//! weekday    = [ "วัน" ] name [ "ที่" ]
//! month      = [ "เดือน" ] ( name | abbreviation ) | "เดือน" digits
//! year       = [ "ปี" ] [ era ] ( 4 digits | 2 digits )
//! era        = "พ.ศ." | "พุทธศักราช" | "ค.ศ." | "คริสต์ศักราช" | "ร.ศ." | "รัตนโกสินทร์ศก" | "จ.ศ." | "จุลศักราช"
//! numeric    = digits sign digits sign year                            sign: "/", "-" or "."
//! iso        = year "-" 2 digits "-" 2 digits
//! range-sign = dash | "ถึง" [ "วันที่" ]
//! time-part  = [ "เวลา" ] time [ range-sign time ]
//! time       = digits [ ( "." | ":" ) 2 digits ] [ "น." | "นาฬิกา" ] | words "นาฬิกา" [ words "นาที" ]
//! months     = month [ year ] [ range-sign month year ] | month [ range-sign month ] [ "ของ" ] fiscal-year
//! ```
//!
//! The parts are in files of their own: [`name`] months and weekdays, [`meant`] which month a
//! wrong name is for, [`year`] years and eras, [`day`] a day,
//! [`days`] ranges and lists, [`period`] months and years, [`part`] parts of years, [`time`] hours; [`plain`] what most are.

mod day;
mod days;
mod meant;
mod name;
mod part;
mod period;
mod plain;
mod time;
mod year;

pub(crate) use day::{day_number, full_date};
pub(crate) use days::{borrowing_day, days};
pub(crate) use name::{month_name, weekday_name};
pub(crate) use part::quarter;
pub(crate) use period::{borrowing_month, fiscal_year, listed_year, month_year, months, years};
pub(crate) use time::time_of_day;
pub(crate) use year::year;

use super::{
    AcademicYear, BuddhistDate, BuddhistMonth, BuddhistYear, DATE, DateExpression, FiscalYear, HalfYear,
    Month, Quarter, TimeOfDay, TimeRange, Weekday,
};
use crate::error::ParseError;
use crate::lex::{
    self, Cursor, PResult, Parser as _, alt, blanks, exact, label, opt, preceded, space, terminated,
};
use crate::macros::readable;
use crate::options::{ParseOptions, Parsed};
use crate::text::digit_value;
use plain::{Plain, plain};

/// The strict form, of which the most frequent one is read without the grammar.
impl core::str::FromStr for BuddhistDate {
    type Err = ParseError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, ParseError> {
        plain_date(text).map_or_else(|| read(text), Ok)
    }
}

/// What is nothing but a plain date.
fn plain_date(text: &str) -> Option<BuddhistDate> {
    let Plain { day, month, year, rest: "" } = plain(text)? else { return None };
    BuddhistDate::new(year, month, day).ok()
}

/// What is more, or none.
#[cold]
fn read(text: &str) -> Result<BuddhistDate, ParseError> {
    lex::strict(text, DATE, date)
}

impl BuddhistDate {
    /// Reads the whole of `text` as `options` admit, and reports each deviation.
    ///
    /// # Errors
    ///
    /// Where the text is no date, or deviates in what `options` do not admit.
    pub fn parse_with(text: &str, options: ParseOptions) -> Result<Parsed<Self>, ParseError> {
        lex::parse_with(text, options, DATE, date)
    }
}

readable!(DateExpression, DATE, labelled);
readable!(TimeOfDay, time::TIME, time_of_day);
readable!(TimeRange, time::HOURS, time::hours);
readable!(AcademicYear, period::ACADEMIC_YEAR, period::academic_year);
readable!(BuddhistMonth, period::MONTH_OF_YEAR, month_year);
readable!(BuddhistYear, period::YEAR_OF_ERA, period::calendar_year);
readable!(FiscalYear, period::FISCAL_YEAR, fiscal_year);
readable!(Quarter, part::QUARTER, quarter);
readable!(HalfYear, part::HALF_YEAR, part::half);
readable!(Month, name::MONTH_NAME, month_name);
readable!(Weekday, name::WEEKDAY_NAME, weekday_name);

/// `[ label ] day`
fn date(start: Cursor<'_>) -> PResult<'_, BuddhistDate> {
    if start.peek().is_some_and(is_digit) {
        return full_date(start);
    }
    preceded(opt(day_label), full_date).parse(start)
}

/// `[ label ] expression`
fn labelled(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    preceded(opt(alt((day_label, month_label))), expression).parse(start)
}

/// `[ "ณ" | "ระหว่าง" | "ตั้งแต่" ] "วันที่"`
fn day_label(start: Cursor<'_>) -> PResult<'_, ()> {
    let of_range = alt((exact("ระหว่าง"), exact("ตั้งแต่")));
    let (rest, _) = opt(alt((terminated(exact("ณ"), space), of_range))).parse(start)?;
    let (rest, _) = exact("วันที่")(rest)?;
    space(rest)
}

/// `[ "ระหว่าง" | "ตั้งแต่" ] "เดือน"`
fn month_label(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = opt(alt((exact("ระหว่าง"), exact("ตั้งแต่")))).parse(start)?;
    let (rest, _) = exact("เดือน")(rest)?;
    // `เดือนธันวาคม` and `เดือน ธันวาคม` are both in order.
    Ok((blanks(rest).0, ()))
}

/// Any date that a text can state.
pub(crate) fn expression(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    if start.peek().is_some_and(is_digit) {
        return days(start);
    }
    label(DATE, alt((days, months, years))).parse(start)
}

fn is_digit(c: char) -> bool {
    digit_value(c).is_some()
}
