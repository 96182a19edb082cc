//! Months, years, fiscal years.

use super::days::{list_sign, range_sign};
use super::name::month_name;
use super::part::parts;
use super::year::{self, BareYear, Era, year};
use crate::date::{
    AcademicYear, BuddhistDate, BuddhistMonth, BuddhistYear, DateExpression, DateRange, FiscalYear,
    GregorianYear, Month,
};
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{
    Cursor, Failure, PResult, Parser as _, alt, blanks, digits, exact, fail, found, is_final, label, opt,
    peek, preceded, space, value, word,
};
use crate::options::Deviation;

pub(super) const MONTH_OF_YEAR: &Noun = &Noun::new("a month and its year", "เดือนและปี");
pub(super) const FISCAL_YEAR: &Noun = &Noun::new("a fiscal year", "ปีงบประมาณ");
pub(super) const YEAR_OF_ERA: &Noun = &Noun::new("a year of the Buddhist era", "ปี พ.ศ.");
pub(super) const ACADEMIC_YEAR: &Noun = &Noun::new("an academic year", "ปีการศึกษา");

/// `month year`
pub(crate) fn month_year(start: Cursor<'_>) -> PResult<'_, BuddhistMonth> {
    label(MONTH_OF_YEAR, |start| {
        let (rest, month) = month_name(start)?;
        let (rest, year) = spaced_year(rest)?;
        Ok((rest, resolve(start, rest, month, year)?))
    })
    .parse(start)
}

fn spaced_year(start: Cursor<'_>) -> PResult<'_, BareYear> {
    let (rest, ()) = space(start)?;
    let (end, found) = year::after_month(rest)?;
    if year::is_cut_off(&end, found) { fail(start) } else { Ok((end, found)) }
}

fn resolve<'i>(
    start: Cursor<'i>,
    rest: Cursor<'i>,
    month: Month,
    year: BareYear,
) -> Result<BuddhistMonth, Failure> {
    match year.gregorian(month, rest.options()) {
        Ok(gregorian) => Ok(BuddhistMonth::of(BuddhistDate::known(gregorian, month, 1))),
        Err(error) => Err(rest.refuse(&start, year::refusal(year, error))),
    }
}

/// `month [ year ] [ range-sign month year ] | month [ range-sign month ] of-fiscal-year`
pub(crate) fn months(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (rest, first) = month_name(start)?;
    let own = spaced_year(rest);
    let (rest, own) = match own {
        Ok((rest, year)) => (rest, Some(resolve(start, rest, first, year)?)),
        Err(error) if is_final(&error) => return Err(error),
        Err(_) => (rest, None),
    };
    match (later_month(rest), own) {
        (Ok((after, last)), Some(first)) => match DateRange::new(first, last) {
            Some(months) => Ok((after, DateExpression::MonthRange(months))),
            // What follows is the next line of a table.
            None => Ok((rest, DateExpression::Month(first))),
        },
        (Ok((rest, last)), None) => {
            if let Some(months) = range_of(last.year(), first, last) {
                return Ok((rest, DateExpression::MonthRange(months)));
            }
            // ตุลาคม - มีนาคม ๒๕๖๗ begins in the year before, if it is no slip.
            match range_of(last.year().saturating_sub(1), first, last) {
                Some(months) => {
                    let rest = rest.deviate_since(&start, Deviation::Ambiguous)?;
                    Ok((rest, DateExpression::MonthRange(months)))
                }
                None => fail(rest),
            }
        }
        (Err(_), Some(month)) => Ok((rest, DateExpression::Month(month))),
        (Err(error), None) => {
            if let Ok(found) = of_fiscal_year(start, rest, first) {
                return Ok(found);
            }
            match spaced_year(rest) {
                Err(year) if !is_final(&error) => Err(year),
                _ => Err(error),
            }
        }
    }
}

/// `[ range-sign [ "เดือน" ] month ] [ "ของ" ] fiscal-year` behind a first month: ตุลาคม - ธันวาคม ของปีงบประมาณ พ.ศ. ๒๕๖๖ lie in
/// the calendar year 2565.
fn of_fiscal_year<'i>(start: Cursor<'i>, behind: Cursor<'i>, first: Month) -> PResult<'i, DateExpression> {
    let (rest, last) = opt(preceded(range_sign, listed_name)).parse(behind)?;
    let (rest, _) = opt(exact("ของ")).parse(blanks(rest).0)?;
    let (rest, year) = fiscal_year(blanks(rest).0)?;
    let month = |month: Month| {
        let before = month >= Month::October;
        BuddhistMonth::new(year.year() - u16::from(before), month).ok()
    };
    let rest = rest.deviate_since(&start, Deviation::Informal)?;
    let (rest, first) = found(rest, month(first))?;
    match last {
        None => Ok((rest, DateExpression::Month(first))),
        Some(last) => {
            let months = month(last).and_then(|last| DateRange::new(first, last));
            found(rest, months.map(DateExpression::MonthRange))
        }
    }
}

/// `[ "เดือน" ] month`
fn listed_name(start: Cursor<'_>) -> PResult<'_, Month> {
    let (rest, _) = opt(exact("เดือน")).parse(start)?;
    month_name(blanks(rest).0)
}

/// From a month of that year to the last one, where it comes first.
fn range_of(year: u16, first: Month, last: BuddhistMonth) -> Option<DateRange<BuddhistMonth>> {
    DateRange::new(BuddhistMonth::new(year, first).ok()?, last)
}

/// `range-sign [ "เดือน" ] month year`
fn later_month(start: Cursor<'_>) -> PResult<'_, BuddhistMonth> {
    let (rest, ()) = range_sign(start)?;
    let (rest, _) = opt(exact("เดือน")).parse(rest)?;
    month_year(blanks(rest).0)
}

/// Most months that a list shares one year between.
const LONGEST_LIST: usize = 12;

/// A month of a list that has its year from a later one, `มกราคม` in `มกราคม และกุมภาพันธ์ ๒๕๖๗`. Reads only that month.
pub(crate) fn borrowing_month(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (rest, month) = month_name(start)?;
    let mut later = rest;
    for _ in 0..LONGEST_LIST {
        let (listed, last) = listed_month(later)?;
        later = listed;
        let Ok((_, year)) = spaced_year(later) else { continue };
        // ธันวาคม และมกราคม ๒๕๖๗ are of two years, unless the list goes back.
        let descends = month > last;
        let rest = if descends { rest.deviate_since(&start, Deviation::Ambiguous)? } else { rest };
        let turns = month.number() >= last.number() + 6;
        let number = if descends && turns { year.number.saturating_sub(1) } else { year.number };
        let month = resolve(start, rest, month, BareYear { number, ..year })?;
        return Ok((rest, DateExpression::Month(month)));
    }
    fail(rest)
}

/// `[ list-sign ] [ "เดือน" ] month`
fn listed_month(start: Cursor<'_>) -> PResult<'_, Month> {
    let rest = list_sign(start).map_or_else(|_| blanks(start).0, |(rest, ())| rest);
    listed_name(rest)
}

/// Years by the calendar, by the budget, and their parts.
pub(crate) fn years(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    alt((parts, fiscal_years, calendar_years)).parse(start)
}

/// One year by the calendar.
pub(super) fn calendar_year(start: Cursor<'_>) -> PResult<'_, BuddhistYear> {
    label(YEAR_OF_ERA, |start| match calendar_years(start)? {
        (rest, DateExpression::Year(year)) => Ok((rest, year)),
        _ => fail(start),
    })
    .parse(start)
}

/// `[ "ปี" ] [ era ] year [ range-sign year ]`, one of ปี and era required
fn calendar_years(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (from, labelled) = opt(exact("ปี")).parse(start)?;
    let from = if labelled.is_some() { blanks(from).0 } else { from };
    if labelled.is_none() {
        year::era(from)?;
    }
    let (rest, first) = year(from)?;
    if first.era == Era::Chula || year::is_cut_off(&rest, first) {
        return fail(start);
    }
    if first.era == Era::Gregorian
        && let Ok(year) = GregorianYear::new(first.number)
    {
        return Ok((rest, DateExpression::GregorianYear(year)));
    }
    let only = first
        .buddhist()
        .and_then(BuddhistYear::new)
        .map_err(|error| rest.refuse(&from, ParseErrorKind::OutOfRange(error)))?;
    let Ok((rest, last)) = last_year(rest, first) else { return Ok((rest, DateExpression::Year(only))) };
    match BuddhistYear::new(last).ok().and_then(|last| DateRange::new(only, last)) {
        Some(years) => Ok((rest, DateExpression::YearRange(years))),
        None => fail(rest),
    }
}

/// The most years that a span has; a number further away is something else.
const LONGEST_SPAN: u16 = 100;

/// The last year of a span, or of a row of years that follow each other: `ปี 57-58-59`
fn last_year(start: Cursor<'_>, first: BareYear) -> PResult<'_, u16> {
    let (mut rest, mut last) = later_year(start, first)?;
    for _ in 0..LONGEST_SPAN {
        let here = BareYear { era: Era::Buddhist, number: last, is_short: false };
        match later_year(rest, here) {
            Ok((after, next)) if next == last + 1 => (rest, last) = (after, next),
            _ => break,
        }
    }
    Ok((rest, last))
}

/// `range-sign [ "ปี" | "ปีงบประมาณ" ] [ era ] year`, also `/65` and `-69`
fn later_year(start: Cursor<'_>, first: BareYear) -> PResult<'_, u16> {
    let (rest, ()) = match exact("/")(start) {
        Ok((rest, _)) => (rest.deviate_since(&start, Deviation::Ambiguous)?, ()),
        Err(_) => range_sign(start)?,
    };
    let (rest, _) = opt(alt((fiscal_label, value((), exact("ปี"))))).parse(rest)?;
    let from = blanks(rest).0;
    let (rest, last) = same_era(from, first)?;
    if year::is_cut_off(&rest, last) {
        return fail(start);
    }
    match (first.buddhist(), last.buddhist()) {
        (Ok(earlier), Ok(later)) if earlier < later && later - earlier <= LONGEST_SPAN => Ok((rest, later)),
        _ => fail(start),
    }
}

/// A year that is counted as the one before it, unless it says otherwise.
fn same_era(start: Cursor<'_>, first: BareYear) -> PResult<'_, BareYear> {
    if first.era == Era::Gregorian
        && let Ok((rest, run)) = digits(4..=4)(start)
    {
        let number = run.number().and_then(|n| u16::try_from(n).ok()).unwrap_or_default();
        return Ok((rest, BareYear { era: Era::Gregorian, number, is_short: false }));
    }
    year(start)
}

/// `"ปีงบประมาณ" [ era ] year`
pub(crate) fn fiscal_year(start: Cursor<'_>) -> PResult<'_, FiscalYear> {
    label(FISCAL_YEAR, |start| fiscal_after_label(start).map(|(rest, (year, _))| (rest, year))).parse(start)
}

fn fiscal_after_label(start: Cursor<'_>) -> PResult<'_, (FiscalYear, BareYear)> {
    let (rest, ()) = fiscal_label(start)?;
    let (from, _) = blanks(rest);
    let (rest, bare) = year(from)?;
    // `ก่อนสิ้นปีงบประมาณ ๓๐ วัน`
    if bare.is_short && year::is_span_of_days(&rest) {
        return fail(start);
    }
    let fiscal = bare.buddhist().and_then(FiscalYear::new);
    match fiscal {
        Ok(year) => Ok((rest, (year, bare))),
        Err(error) => Err(rest.refuse(&from, ParseErrorKind::OutOfRange(error))),
    }
}

/// `ปีงบประมาณ`, `ปีงบฯ`
fn fiscal_label(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = opt(exact("ประจำ")).parse(start)?;
    alt((value((), word("ปีงบประมาณ")), short_label)).parse(rest)
}

fn short_label(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = alt((
        exact("ปีงบประมาณฯ"),
        exact("ปีงบประมาน"),
        exact("ปี งบประมาณ"),
        exact("ปีงปม."),
        exact("ปี งปม."),
        exact("ปีงบฯ"),
        exact("ปีงบ"),
    ))
    .parse(start)?;
    Ok((rest.deviate_since(&start, Deviation::Abbreviation)?, ()))
}

fn fiscal_years(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (rest, (first, bare)) = fiscal_after_label(start)?;
    match last_year(rest, bare) {
        Ok((rest, last)) => match FiscalYear::new(last).ok().and_then(|last| DateRange::new(first, last)) {
            Some(years) => Ok((rest, DateExpression::FiscalYearRange(years))),
            None => fail(rest),
        },
        Err(_) => Ok((rest, DateExpression::FiscalYear(first))),
    }
}

/// `"ปีการศึกษา" year`
pub(super) fn academic_year(start: Cursor<'_>) -> PResult<'_, AcademicYear> {
    label(ACADEMIC_YEAR, |start| {
        let (rest, _) = word("ปีการศึกษา")(start)?;
        let from = blanks(rest).0;
        let (rest, bare) = year(from)?;
        match bare.buddhist().and_then(AcademicYear::new) {
            Ok(year) => Ok((rest, year)),
            Err(error) => Err(rest.refuse(&from, ParseErrorKind::OutOfRange(error))),
        }
    })
    .parse(start)
}

/// A bare year of four digits, which is one only in a list: `ปี ๒๕๖๔ และ ๒๕๖๕`.
pub(crate) fn listed_year(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    peek(digits(4..=4)).parse(start)?;
    let (rest, bare) = year(start)?;
    match bare.buddhist().and_then(BuddhistYear::new) {
        Ok(year) => Ok((rest, DateExpression::Year(year))),
        Err(_) => fail(start),
    }
}
