//! Parts of years and months: quarters, halves, weeks, and what a text is vague about.

use super::due::day_of_month;
use super::target::{End, ahead, dated, is_month_or_year, relative, yearless};
use super::words::{any, joined, maybe, skip};
use crate::date::parse::{day_number, year};
use crate::date::{BuddhistMonth, DateExpression, HalfYear, Quarter, YearKind};
use crate::deadline::fixed::Target;
use crate::deadline::recurrence::{Unit, YearDay};
use crate::lex::{Cursor, PResult, fail, furthest, word};
use crate::options::Deviation;

/// `stretch ( [ "เดือน" ] month year | "ปี" year | "เดือน" month )`: the middle of a month or a year is a day; where the last part of one
/// begins nobody can say, but with it that ends
pub(super) fn late_in(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, stretch) = furthest(start, &[&part_of_period, &week_of_month])?;
    let (rest, (target, _)) = furthest(rest, &[&dated, &yearless, &relative])?;
    let target = match (stretch, target) {
        (Stretch::Last, Target::Date(date)) if is_month_or_year(date) => target,
        (Stretch::Last, Target::OfYear(_, YearDay::Last) | Target::End { .. }) => target,
        (Stretch::Until(day), Target::Date(DateExpression::Month(month))) => match month.day(day) {
            Ok(day) => Target::Date(DateExpression::Day(day)),
            Err(_) => return fail(rest),
        },
        (Stretch::Until(MIDDLE), Target::Date(DateExpression::Year(year))) => {
            match Part::Half(1).of(YearKind::Calendar, year.year()) {
                Some(half) => half,
                None => return fail(rest),
            }
        }
        (Stretch::Until(day), Target::OfYear(month, YearDay::Last)) => {
            Target::OfYear(month, YearDay::Number(day))
        }
        (Stretch::Until(day), Target::End { unit: Unit::Month, ahead }) => Target::OfMonth { day, ahead },
        _ => return fail(rest),
    };
    Ok((rest.deviate_since(&start, Deviation::Ambiguous)?, (target, End::Meant)))
}

/// What a text may be vague about.
#[derive(Clone, Copy)]
enum Stretch {
    /// From the beginning until this day.
    Until(u8),
    /// The end, from whichever day.
    Last,
}

/// The last of the first days of a month.
const EARLY: u8 = 10;
/// The day in the middle of a month.
const MIDDLE: u8 = 15;

/// `"ต้น" | "กลาง" | "ปลาย"`: the first part of a month is taken for its first ten days
fn part_of_period(start: Cursor<'_>) -> PResult<'_, Stretch> {
    let (rest, place) = any(&["ต้น", "กลาง", "ปลาย"])(start)?;
    let stretch = match place {
        "ต้น" => Stretch::Until(EARLY),
        "กลาง" => Stretch::Until(MIDDLE),
        _ => Stretch::Last,
    };
    Ok((rest, stretch))
}

/// `week-place [ "ของ" ]`
fn week_of_month(start: Cursor<'_>) -> PResult<'_, Stretch> {
    let (rest, day) = week_place(start)?;
    let stretch = if day == 0 { Stretch::Last } else { Stretch::Until(day) };
    Ok((skip(rest, &["ของ", "ใน"]), stretch))
}

/// `"สัปดาห์" ( "แรก" | "ที่" 1-5 | "สุดท้าย" )`: the last day of that week of a month, counted from its first day; 0 is that of the month
pub(super) fn week_place(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, found) = any(&["สัปดาห์แรก", "สัปดาห์สุดท้าย", "สัปดาห์ที่"])(
        start,
    )?;
    match found {
        "สัปดาห์แรก" => Ok((rest, 7)),
        "สัปดาห์สุดท้าย" => Ok((rest, 0)),
        _ => match joined(day_of_month)(rest)? {
            (rest, week @ 1..=4) => Ok((rest, week * 7)),
            (rest, 5) => Ok((rest, 0)),
            _ => fail(start),
        },
    }
}

/// A part of a year.
#[derive(Clone, Copy)]
enum Part {
    Quarter(u8),
    Half(u8),
    Month(u8),
}

impl Part {
    /// How many months after the beginning of the year it ends.
    const fn months(self) -> u8 {
        match self {
            Self::Quarter(number) => number * 3,
            Self::Half(number) => number * 6,
            Self::Month(number) => number,
        }
    }

    fn of(self, kind: YearKind, year: u16) -> Option<Target> {
        let date = match self {
            Self::Quarter(number) => DateExpression::Quarter(Quarter::new(kind, year, number).ok()?),
            Self::Half(number) => DateExpression::Half(HalfYear::new(kind, year, number).ok()?),
            Self::Month(number) => {
                let quarter = Quarter::new(kind, year, number.div_ceil(3)).ok()?;
                DateExpression::Month(BuddhistMonth::of(if number == 1 {
                    quarter.start()
                } else {
                    quarter.end()
                }))
            }
        };
        Some(Target::Date(date))
    }
}

/// ```text
/// part = ( "ไตรมาส" [ "ที่" ] 1-4 | "ครึ่ง" [ "ปี" ] ( "แรก" | "หลัง" ) | 3-9 "เดือนแรก" | "เดือน" ( "แรก" | "สุดท้าย" ) )
///        [ "ของ" ] [ ( "ปีงบประมาณ" | "ปีปฏิทิน" | "ปี" ) ( year | "นี้" | "หน้า" ) ]
/// ```
pub(super) fn part(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, part) = furthest(start, &[&quarter_of, &half_of, &months_of, &month_of])?;
    let rest = skip(rest, &["ของ", "ใน"]);
    let (rest, year) = maybe(rest, any(&["ปีงบประมาณ", "ปีปฏิทิน", "ปี"]));
    // `เดือนแรก` alone is that of anything.
    if matches!(part, Part::Month(_)) && year.is_none() {
        return fail(rest);
    }
    let (rest, number) = maybe(rest, joined(year_number));
    let (rest, ahead) = if year.is_some() && number.is_none() { maybe(rest, ahead) } else { (rest, None) };
    let months = part.months();
    let target = match (year, number) {
        (Some("ปีงบประมาณ"), Some(number)) => part.of(YearKind::Fiscal, number),
        (_, Some(number)) => part.of(YearKind::Calendar, number),
        (Some("ปีงบประมาณ") | None, None) => {
            Some(Target::Part { year: Unit::FiscalYear, months, ahead })
        }
        (Some(_), None) => ahead.map(|ahead| Target::Part { year: Unit::Year, months, ahead: Some(ahead) }),
    };
    match target {
        Some(target) => Ok((rest, (target, End::Meant))),
        None => fail(start),
    }
}

fn quarter_of(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, _) = word("ไตรมาส")(start)?;
    if let (rest, Some(place)) = maybe(rest, any(&["แรก", "สุดท้าย"])) {
        return Ok((rest, Part::Quarter(if place == "แรก" { 1 } else { 4 })));
    }
    let (rest, number) = joined(day_number)(skip(rest, &["ที่"]))?;
    if number <= 4 { Ok((rest, Part::Quarter(number))) } else { fail(start) }
}

fn half_of(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, _) = any(&["ครึ่ง"])(start)?;
    let (rest, place) = any(&["แรก", "หลัง"])(skip(rest, &["ปี"]))?;
    Ok((rest, Part::Half(if place == "แรก" { 1 } else { 2 })))
}

/// `๖ เดือนแรก`, `๖ เดือนหลัง`
fn months_of(start: Cursor<'_>) -> PResult<'_, Part> {
    let Ok((rest, number)) = day_number(start) else { return fail(start) };
    let (rest, found) = any(&["เดือนแรก", "เดือนหลัง", "เดือนสุดท้าย"])(
        rest,
    )?;
    match (number, found) {
        (6, "เดือนแรก") => Ok((rest, Part::Half(1))),
        (3 | 9, "เดือนแรก") => Ok((rest, Part::Quarter(number / 3))),
        (6, _) => Ok((rest, Part::Half(2))),
        (3, "เดือนสุดท้าย") => Ok((rest, Part::Quarter(4))),
        _ => fail(start),
    }
}

/// `"เดือน" ( "แรก" | "สุดท้าย" )`
fn month_of(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, found) = any(&["เดือนแรก", "เดือนสุดท้าย"])(start)?;
    Ok((rest, Part::Month(if found == "เดือนแรก" { 1 } else { 12 })))
}

/// `[ era ] year` of the Buddhist era
fn year_number(start: Cursor<'_>) -> PResult<'_, u16> {
    let (rest, year) = year(start)?;
    match year.buddhist() {
        Ok(number) => Ok((rest, number)),
        Err(_) => fail(start),
    }
}
