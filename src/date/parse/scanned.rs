//! The grammars that a scanner tries in a running text: those of the values, split by how much the text around
//! a match must confirm ([`context`](crate::date::context)).

use super::day::days;
use super::period::years;
use super::year::year;
use crate::date::{BuddhistYear, DateExpression};
use crate::lex::{Cursor, PResult, Parser as _, digits, fail, peek};
use crate::text::digit_value;

/// Days, but for those of [`doubtful_days`].
pub(crate) fn sure_days(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    only(start, days, |matched| !is_doubtful(matched))
}

/// Days in numbers that could as well be an area of land or the number of a clause: `3-1-91`.
pub(crate) fn doubtful_days(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    only(start, days, is_doubtful)
}

/// Years and their parts, but for those of [`short_years`].
pub(crate) fn long_years(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    only(start, years, |matched| !is_short(matched))
}

/// Years as `ปี 66`; after a number that is two counts: `๕ ปี ๑๐ เดือน`.
pub(crate) fn short_years(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    only(start, years, is_short)
}

/// A bare year of four digits, which is one only in a list: `ปี ๒๕๖๔ และ ๒๕๖๕`.
pub(crate) fn listed_year(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    peek(digits(4..=4)).parse(start)?;
    let (rest, year) = year(start)?;
    match year.buddhist().and_then(BuddhistYear::new) {
        Ok(year) => Ok((rest, DateExpression::Year(year))),
        Err(_) => fail(start),
    }
}

fn only<'i>(
    start: Cursor<'i>,
    grammar: impl Fn(Cursor<'i>) -> PResult<'i, DateExpression>,
    admits: impl Fn(&str) -> bool,
) -> PResult<'i, DateExpression> {
    let (rest, value) = grammar(start)?;
    if admits(rest.since(&start)) { Ok((rest, value)) } else { fail(start) }
}

fn is_doubtful(matched: &str) -> bool {
    let year = matched.rsplit(['-', '.', '/', ' ']).next().unwrap_or_default();
    let in_numbers = matched.chars().all(|c| is_digit(c) || matches!(c, '-' | '.' | ' '));
    in_numbers && year.chars().count() == 2
}

fn is_short(matched: &str) -> bool {
    matched
        .strip_prefix("ปี")
        .is_some_and(|year| year.trim_start().chars().take_while(|c| is_digit(*c)).count() == 2)
}

fn is_digit(c: char) -> bool {
    digit_value(c).is_some()
}
