//! Parts of a year: quarters and halves.
//!
//! ```text
//! parts    = quarters | quarter | half | listed | dated
//! quarter  = "ไตรมาส" number of-year
//! quarters = "ไตรมาส" number ( range-sign [ "ไตรมาส" ] | "และ" ) number of-year
//! listed   = "ไตรมาส" number                                     before "และไตรมาส" number of-year
//! half     = ( "ครึ่งปี" | "ครึ่ง" ) ( "แรก" | "หลัง" ) of-year
//! dated    = ( fiscal-year | "ปี" year ) ( "ไตรมาส" number [ range-sign [ "ไตรมาส" ] number ] | half )
//! number   = [ "ที่" ] ( digit | "แรก" | "สุดท้าย" | word )
//! of-year  = [ "ของ" ] ( fiscal-year | [ "/" | "ปี" ] year )
//! ```

use super::days::range_sign;
use super::period::fiscal_year;
use super::year::year;
use crate::date::{BuddhistMonth, DateExpression, DateRange, HalfYear, Quarter, YearKind};
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{
    Cursor, PResult, Parser as _, alt, blanks, char_if, digits, exact, fail, found, label, map, opt,
    ordinal_sign, value, word,
};
use crate::options::Deviation;

pub(super) const QUARTER: &Noun = &Noun::new("a quarter", "ไตรมาส");
pub(super) const HALF_YEAR: &Noun = &Noun::new("a half year", "ครึ่งปี");

/// Quarters and halves, one or several.
pub(super) fn parts(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    match start.peek() {
        Some('ป') => dated(start),
        _ => alt((map(quarter, DateExpression::Quarter), map(half, DateExpression::Half), quarters, listed))
            .parse(start),
    }
}

/// One quarter after another, to its end.
fn between(kind: YearKind, year: u16, first: u8, last: u8) -> Option<DateExpression> {
    let (first, last) = (Quarter::new(kind, year, first).ok()?, Quarter::new(kind, year, last).ok()?);
    if first == last {
        return Some(DateExpression::Quarter(first));
    }
    let months = DateRange::new(BuddhistMonth::of(first.start()), BuddhistMonth::of(last.end()));
    months.map(DateExpression::MonthRange)
}

/// `"ไตรมาส" number`
fn numbered(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, _) = word("ไตรมาส")(start)?;
    ordinal(rest, 4)
}

/// `quarters`
fn quarters(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (rest, first) = numbered(start)?;
    let (rest, last) = later(rest).or_else(|_| next(rest, first))?;
    let (rest, (kind, year)) = of_year(rest)?;
    found(rest, between(kind, year, first, last))
}

/// `"และ" number`, of the quarter behind the first
fn next(start: Cursor<'_>, first: u8) -> PResult<'_, u8> {
    let (rest, _) = exact("และ")(blanks(start).0)?;
    let (rest, next) = ordinal(rest, 4)?;
    if next == first + 1 { Ok((rest, next)) } else { fail(start) }
}

/// `range-sign [ "ไตรมาส" ] number`
fn later(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, ()) = range_sign(start)?;
    let (rest, _) = opt(word("ไตรมาส")).parse(rest)?;
    ordinal(rest, 4)
}

/// `listed`: the year is that of the quarter behind it.
fn listed(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (rest, number) = numbered(start)?;
    let (next, _) = exact("และ")(blanks(rest).0)?;
    let (next, _) = numbered(blanks(next).0)?;
    let (_, (kind, year)) = of_year(next)?;
    found(rest, between(kind, year, number, number))
}

/// `dated`, and not before a quarter that has its own year
fn dated(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (rest, (kind, year)) = of_year(start)?;
    if let Ok((rest, number)) = alt((half_of_year, short_half)).parse(blanks(rest).0) {
        let rest = rest.deviate_since(&start, Deviation::Informal)?;
        return found(rest, HalfYear::new(kind, year, number).ok().map(DateExpression::Half));
    }
    // Of a quarter that cannot be, the year is left.
    let Ok((behind, first)) = numbered(blanks(rest).0) else { return fail(rest) };
    let (rest, last) = match later(behind) {
        Ok((rest, last)) => (rest, last),
        Err(_) => (behind, first),
    };
    if of_year(rest).is_ok() {
        return fail(rest);
    }
    let rest = rest.deviate_since(&start, Deviation::Informal)?;
    found(rest, between(kind, year, first, last))
}

/// `quarter`
pub(crate) fn quarter(start: Cursor<'_>) -> PResult<'_, Quarter> {
    label(QUARTER, |start| {
        let (rest, number) = numbered(start)?;
        let (rest, (kind, year)) = of_year(rest)?;
        match Quarter::new(kind, year, number) {
            Ok(quarter) => Ok((rest, quarter)),
            Err(error) => Err(rest.refuse(&start, ParseErrorKind::OutOfRange(error))),
        }
    })
    .parse(start)
}

/// `"ครึ่งปี" number`
fn half_of_year(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, _) = word("ครึ่งปี")(start)?;
    ordinal(rest, 2)
}

/// `"ครึ่ง" ( "แรก" | "หลัง" )`
fn short_half(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, _) = exact("ครึ่ง")(start)?;
    alt((value(1, exact("แรก")), value(2, exact("หลัง")))).parse(rest)
}

/// `( "ครึ่งปี" | "ครึ่ง" ) ( "แรก" | "หลัง" ) year`
pub(super) fn half(start: Cursor<'_>) -> PResult<'_, HalfYear> {
    label(HALF_YEAR, |start| {
        let (rest, number) = alt((half_of_year, short_half)).parse(start)?;
        let (rest, (kind, year)) = of_year(rest)?;
        match HalfYear::new(kind, year, number) {
            Ok(half) => Ok((rest, half)),
            Err(error) => Err(rest.refuse(&start, ParseErrorKind::OutOfRange(error))),
        }
    })
    .parse(start)
}

/// `[ "ที่" ] digit | "แรก" | "สุดท้าย" | "หลัง"`
fn ordinal(start: Cursor<'_>, last: u8) -> PResult<'_, u8> {
    let words = alt((
        value(1, exact("แรก")),
        value(last, alt((exact("สุดท้าย"), exact("หลัง")))),
        value(1, exact("หนึ่ง")),
        value(2, exact("สอง")),
        value(3, exact("สาม")),
        value(4, exact("สี่")),
    ));
    let (rest, _) = opt(ordinal_sign).parse(blanks(start).0)?;
    let rest = blanks(rest).0;
    let number = |at| {
        let (rest, run) = digits(1..=2)(at)?;
        Ok((rest, run.number().and_then(|n| u8::try_from(n).ok()).unwrap_or_default()))
    };
    let (end, number) = alt((number, words)).parse(rest)?;
    let checked = if last == 4 {
        Quarter::new(YearKind::Calendar, 2500, number).err()
    } else {
        HalfYear::new(YearKind::Calendar, 2500, number).err()
    };
    match checked {
        Some(error) => Err(end.refuse(&rest, ParseErrorKind::OutOfRange(error))),
        None => Ok((end, number)),
    }
}

/// `[ "ของ" ] ( fiscal-year | [ "/" | "ปี" ] year )`
fn of_year(start: Cursor<'_>) -> PResult<'_, (YearKind, u16)> {
    let rest = blanks(start).0;
    let (rest, _) = opt(exact("ของ")).parse(rest)?;
    let rest = blanks(rest).0;
    if let Ok((rest, year)) = fiscal_year(rest) {
        return Ok((rest, (YearKind::Fiscal, year.year())));
    }
    let (rest, slash) = opt(char_if(|c| c == '/')).parse(rest)?;
    let (rest, label) = opt(exact("ปี")).parse(rest)?;
    let (rest, bare) = year(blanks(rest).0)?;
    let rest = if slash.is_some() && label.is_none() {
        // Which year is meant, only the letter can tell.
        rest.deviate_since(&start, Deviation::Ambiguous)?
    } else {
        rest
    };
    match bare.buddhist() {
        Ok(year) => Ok((rest, (YearKind::Calendar, year))),
        Err(error) => Err(rest.refuse(&start, ParseErrorKind::OutOfRange(error))),
    }
}
