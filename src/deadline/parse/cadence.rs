//! How often: `ทุก ๓ เดือน`, `ปีละ ๒ ครั้ง`, `รอบ ๖ เดือน`.

use super::words::{any, joined, joint, maybe, skip};
use crate::date::parse::weekday_name;
use crate::deadline::recurrence::{Every, Unit, YearDays};
use crate::deadline::sets::Months;
use crate::lex::{Cursor, PResult, exact, fail, furthest_opened, word};
use crate::number::parse::cardinal;
use crate::options::Deviation;

/// How often.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cadence {
    pub(super) every: Every,
    pub(super) times: u8,
}

impl Cadence {
    const fn new(unit: Unit, interval: u16) -> Self {
        Self { every: Every { unit, interval }, times: 1 }
    }

    /// How many months lie between two times; zero where it is no number of them.
    pub(super) const fn months(self) -> u16 {
        if self.times == 1 { self.every.interval.saturating_mul(months(self.every.unit)) } else { 0 }
    }

    /// Whether it comes every so many months: `ปีละ ๓ ครั้ง` is every four.
    pub(super) fn is_every(self, months: u16) -> bool {
        let of_year = matches!(self.every.unit, Unit::Year | Unit::FiscalYear) && self.every.interval == 1;
        self.months() == months || of_year && self.times > 1 && u16::from(self.times) * months == 12
    }

    /// Whether it is once in a whole number of these periods: `ทุก ๖ เดือน` in two quarters.
    pub(super) const fn holds(self, unit: Unit) -> bool {
        let unit = months(unit);
        unit > 0 && self.months() > 0 && self.months().is_multiple_of(unit)
    }

    /// The periods that a period is divided into: `ทุก ๖ เดือน` of a fiscal year.
    pub(super) const fn part_of(self, unit: Unit) -> Option<Unit> {
        match (unit, self.months()) {
            (Unit::FiscalYear, 6) => Some(Unit::FiscalHalf),
            (Unit::Year, 6) => Some(Unit::HalfYear),
            (Unit::Year | Unit::FiscalYear, 3) => Some(Unit::Quarter),
            (unit, months_between) if months_between > 0 && months_between == months(unit) => Some(unit),
            _ => None,
        }
    }

    /// Whether these are its days of a year: `ทุก ๖ เดือน ภายในวันที่ ๑๕ เมษายน และ ๑๕ ตุลาคม`.
    pub(super) fn fills_year(self, days: YearDays) -> bool {
        usize::from(self.months()) * days.iter().count() == 12
    }

    /// Whether it is so many times a year.
    pub(super) fn is_yearly(self, times: u32) -> bool {
        let of_year = matches!(self.every.unit, Unit::Year | Unit::FiscalYear) && self.every.interval == 1;
        of_year && u32::from(self.times) == times || u32::from(self.months()) * times == 12
    }

    pub(super) const fn is_fiscal(self) -> bool {
        matches!(self.every.unit, Unit::FiscalHalf | Unit::FiscalYear)
    }
}

/// How many months a period has; zero where it is no number of them.
pub(super) const fn months(unit: Unit) -> u16 {
    match unit {
        Unit::Month => 1,
        Unit::Quarter => 3,
        Unit::FiscalHalf | Unit::HalfYear => 6,
        Unit::FiscalYear | Unit::Year => 12,
        _ => 0,
    }
}

/// `"ทุก" [ "ๆ" ]`
pub(super) fn every(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = exact("ทุก")(start)?;
    let rest = any(&["ๆ"])(rest).map_or(rest, |(rest, _)| rest);
    joint(rest)
}

/// The same in other words: `ปีละ ๒ ครั้ง (รอบ ๖ เดือน และรอบ ๑๒ เดือน)`, `ทุกเดือน เดือนละ ๑ ครั้ง`
pub(super) fn said_again(start: Cursor<'_>) -> PResult<'_, Cadence> {
    let (rest, bracket) = maybe(start, any(&["("]));
    let (rest, again) = joined(cadence)(skip(rest, &["คือ", "ได้แก่", "โดย"]))?;
    Ok(if bracket.is_some() { (any(&[")"])(rest)?.0, again) } else { (rest, again) })
}

/// How a cadence can begin.
pub(super) const CADENCES: &[char] = &['ท', 'ร', 'อ', 'ไ', 'ว', 'ส', 'ป', 'เ', 'ค'];

/// `cadence = "ทุก" [ cardinal ] period | "ราย" period | period "ละ" cardinal "ครั้ง" | "รอบ" cardinal "เดือน"`
pub(super) fn cadence(start: Cursor<'_>) -> PResult<'_, Cadence> {
    furthest_opened(
        start,
        &[
            (&['ท'], &every_period),
            (&['ร'], &by_period),
            (&['อ', 'ไ', 'ว', 'ส', 'ป', 'เ', 'ค'], &times),
            (&['ร'], &round),
            (&['ว', 'ส', 'เ', 'ป'], &alternate),
        ],
    )
}

const PERIODS: &[&str] =
    &["วันทำการ", "วัน", "สัปดาห์", "อาทิตย์", "ปักษ์", "เดือน", "ไตรมาส", "ครึ่งปีงบประมาณ", "ครึ่งปี", "ปีงบประมาณ", "ปี"];

fn unit(name: &str) -> Unit {
    match name {
        "วันทำการ" => Unit::WorkingDay,
        "วัน" => Unit::Day,
        "สัปดาห์" | "อาทิตย์" => Unit::Week,
        "ปักษ์" => Unit::HalfMonth,
        "ไตรมาส" => Unit::Quarter,
        "ครึ่งปีงบประมาณ" => Unit::FiscalHalf,
        "ครึ่งปี" => Unit::HalfYear,
        "ปีงบประมาณ" => Unit::FiscalYear,
        "ปี" => Unit::Year,
        _ => Unit::Month,
    }
}

/// A period, and nothing that makes another word of it.
fn period(start: Cursor<'_>) -> PResult<'_, Unit> {
    let (rest, found) = any(PERIODS)(start)?;
    if any(&["นี้", "ที่", "หยุด", "การศึกษา", "ละ", "บัญชี"])(
        rest,
    )
    .is_ok()
        && rest.rest().chars().next().is_some_and(|c| c != ' ')
    {
        return fail(rest);
    }
    // `ทุกวัน ที่ ๒๘`
    if found == "วัน" && any(&["ที่"])(rest).is_ok_and(|(rest, _)| joined(cardinal)(rest).is_ok())
    {
        return fail(rest);
    }
    // `ทุกวันศุกร์`, `ทุกวันพระ`
    if found == "วัน" && (weekday_name(rest).is_ok() || exact("พระ")(rest).is_ok()) {
        return fail(rest);
    }
    if found == "อาทิตย์" {
        return Ok((rest.deviate_since(&start, Deviation::Informal)?, Unit::Week));
    }
    Ok((rest, unit(found)))
}

fn every_period(start: Cursor<'_>) -> PResult<'_, Cadence> {
    let (rest, ()) = every(start)?;
    if let (rest, Some(cadence)) = maybe(rest, round) {
        return Ok((rest, cadence));
    }
    let rest = skip(rest, &["รอบ", "ราย"]);
    let (rest, number) = maybe(rest, joined(cardinal));
    if let (rest, Some(_)) = maybe(rest, any(&["ชั่วโมง", "ชม."])) {
        // At which hours the text does not say: only the days are known.
        let rest = rest.deviate_since(&start, Deviation::Ambiguous)?;
        return match hours(number.unwrap_or(1)) {
            Some(cadence) => Ok((rest, cadence)),
            None => fail(rest),
        };
    }
    let (rest, unit) = period(rest)?;
    let Some(interval) = u16::try_from(number.unwrap_or(1)).ok().filter(|n| *n > 0) else {
        return fail(rest);
    };
    Ok((rest, Cadence::new(unit, interval)))
}

/// Every so many hours: so many times a day, or every so many days.
fn hours(number: u64) -> Option<Cadence> {
    const DAY: u64 = 24;
    if number == 0 {
        return None;
    }
    if number <= DAY && DAY.is_multiple_of(number) {
        return Some(Cadence { times: u8::try_from(DAY / number).ok()?, ..Cadence::new(Unit::Day, 1) });
    }
    let days = number.is_multiple_of(DAY).then_some(number / DAY)?;
    Some(Cadence::new(Unit::Day, u16::try_from(days).ok()?))
}

/// `รายเดือน`, `รายไตรมาส`
fn by_period(start: Cursor<'_>) -> PResult<'_, Cadence> {
    let (rest, _) = exact("ราย")(start)?;
    let (rest, unit) = period(rest)?;
    Ok((rest, Cadence::new(unit, 1)))
}

/// `ปีละ ๒ ครั้ง`, `เดือนละครั้ง`
fn times(start: Cursor<'_>) -> PResult<'_, Cadence> {
    let rest = skip(start, &["อย่างน้อย", "ไม่น้อยกว่า"]);
    let (rest, found) = any(PERIODS)(rest)?;
    let (rest, _) = exact("ละ")(rest)?;
    let rest = skip(rest, &["ไม่น้อยกว่า", "อย่างน้อย"]);
    let (rest, number) = maybe(rest, joined(cardinal));
    let (rest, _) = any(&["ครั้ง", "หน"])(rest)?;
    let cadence = match (unit(found), number.unwrap_or(1)) {
        (_, 0) => return fail(rest),
        (unit, 1) => Cadence::new(unit, 1),
        (Unit::Year, 2) => Cadence::new(Unit::HalfYear, 1),
        (Unit::Year, 4) => Cadence::new(Unit::Quarter, 1),
        (Unit::Year, 12) => Cadence::new(Unit::Month, 1),
        (Unit::FiscalYear, 2) => Cadence::new(Unit::FiscalHalf, 1),
        (Unit::Month, 2) => Cadence::new(Unit::HalfMonth, 1),
        (unit, number) => Cadence { times: u8::try_from(number).unwrap_or(u8::MAX), ..Cadence::new(unit, 1) },
    };
    Ok((rest, cadence))
}

/// `รอบ ๖ เดือน`, `รอบ ๖ เดือน และรอบ ๑๒ เดือน`: of the fiscal year
fn round(start: Cursor<'_>) -> PResult<'_, Cadence> {
    let (mut rest, first) = months_of_round(word("รอบ")(start)?.0)?;
    let mut rounds = Months::NONE.with_number(first);
    while let (after, Some(next)) = maybe(rest, next_round) {
        rounds = rounds.with_number(next);
        rest = after;
    }
    let unit = match (first, rounds.len()) {
        (1, 1) => Unit::Month,
        (3, 1) => Unit::Quarter,
        (6, 1) => Unit::FiscalHalf,
        (12, 1) => Unit::FiscalYear,
        (6, 2) if rounds.has_number(12) => Unit::FiscalHalf,
        (3, 4) if [6, 9, 12].iter().all(|months| rounds.has_number(*months)) => Unit::Quarter,
        _ => return fail(rest),
    };
    Ok((rest, Cadence::new(unit, 1)))
}

fn months_of_round(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, number) = joined(cardinal)(start)?;
    let (rest, _) = any(&["เดือน"])(rest)?;
    match u8::try_from(number) {
        Ok(months @ 1..=12) => Ok((rest, months)),
        _ => fail(start),
    }
}

fn next_round(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, _) = any(&["และ", ", และ", ",", "/", "กับ"])(start)?;
    months_of_round(skip(rest, &["รอบ"]))
}

/// `วันเว้นวัน`, `เดือนเว้นเดือน`
fn alternate(start: Cursor<'_>) -> PResult<'_, Cadence> {
    let (rest, found) = any(&["วันเว้นวัน", "สัปดาห์เว้นสัปดาห์", "เดือนเว้นเดือน", "ปีเว้นปี"])(
        start,
    )?;
    let unit = match found {
        "วันเว้นวัน" => Unit::Day,
        "สัปดาห์เว้นสัปดาห์" => Unit::Week,
        "เดือนเว้นเดือน" => Unit::Month,
        _ => Unit::Year,
    };
    Ok((rest, Cadence::new(unit, 2)))
}
