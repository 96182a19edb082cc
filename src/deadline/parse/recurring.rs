//! Duties that come back.

use super::due::{DueDay, Sign, due_day, numbered_days};
use super::except;
use super::tail::tail;
use super::target::{TIME_LIMITS, time_limit};
use super::words::{any, ever_has, joined, joint, maybe, skip};
use crate::date::Month;
use crate::date::parse::{full_date, weekday_name};
use crate::deadline::recurrence::{DayOfMonth, Due, Every, Recurrence, Start, Unit, YearDay, YearDays};
use crate::deadline::sets::Months;
use crate::deadline::{Bound, DEADLINE};
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{Cursor, PResult, exact, fail, furthest, furthest_opened, label, word};
use crate::number::parse::cardinal;
use crate::options::Deviation;
use crate::text::chars::is_thai_letter;

/// The longest verb between a first day and the rule, in characters.
const LONGEST_VERB: usize = 30;

/// `recurrence = [ time-limit "ของ" ] ( every-day | cadence [ limit ] | limit [ cadence ] ) tail`
pub(super) fn recurrence(start: Cursor<'_>) -> PResult<'_, Recurrence> {
    let (rest, rule) = label(DEADLINE, |start| {
        furthest_opened(
            start,
            &[
                (&['ท'], &every_day),
                (CADENCES, &cadence_and_limit),
                (&[], &limit_and_cadence),
                (&['ว', 'ใ'], &first_and_then),
                (TIME_LIMITS, &timed),
                (&['ก', 'ค'], &due_again),
                (&['ค', 'ร', 'ง'], &each_round),
            ],
        )
    })(start)?;
    let (rest, rule) = tail(rest, rule)?;
    if rule.is_never_due() {
        return Err(rest.refuse(&start, ParseErrorKind::Contradiction(NEVER)));
    }
    let (rest, rule) = match except::exception(rest, rule) {
        Ok(read) => read,
        // What is left out is not read.
        Err(_) if except::begins(rest) => (rest.deviate_since(&start, Deviation::Ambiguous)?, rule),
        Err(_) => (rest, rule),
    };
    let rest = if rule.lacks_days() { rest.deviate_since(&start, Deviation::Ambiguous)? } else { rest };
    Ok((rest, rule))
}

impl Recurrence {
    /// Whether a month that is named has not the day that is named for it, at least in some years: `วันที่ ๓๑ ของเดือนเมษายน และกรกฎาคม`,
    /// `วันที่ ๒๙ กุมภาพันธ์ ของทุกปี`. That the 31st of every month is the last day of a short one needs no word.
    fn lacks_days(&self) -> bool {
        let lacks = |month: Month, day| !ever_has(month, day) || (month, day) == (Month::February, 29);
        match self.due {
            Due::InMonth(0, DayOfMonth::Days(days)) if self.months != Months::ALL => {
                self.months.iter().any(|month| days.numbers().any(|day| lacks(month, day)))
            }
            Due::OfYear(days, _) | Due::AfterDays(days, _) => days.get(2) == Some(YearDay::Number(29)),
            _ => false,
        }
    }
}

const NEVER: &Noun = &Noun::new("the rule never comes due", "ไม่มีวันครบกำหนดตามเงื่อนไขนี้");

/// `"ทุก" due-day`
fn every_day(start: Cursor<'_>) -> PResult<'_, Recurrence> {
    let (rest, ()) = every(start)?;
    let (rest, day) = due_day(rest)?;
    // `ทุกสิ้นเดือน ภายใน ๕ วันนับแต่วันสิ้นเดือน`: the end is what is reported on, the limit is what is due.
    if day.due == Due::InMonth(0, DayOfMonth::LAST)
        && let (after, Some((limit, bound))) = maybe(rest, limit_behind)
    {
        match limit.due {
            Due::After(_) if limit.unit == day.unit => return Ok((after, rule(limit, bound))),
            // `ทุกสิ้นไตรมาส ภายในวันที่ ๑๕ ของเดือนถัดไป`
            Due::InMonth(1.., _) if limit.unit == Unit::Month => {
                return Ok((after, rule(DueDay { unit: day.unit, ..limit }, bound)));
            }
            _ => {}
        }
    }
    Ok((rest, rule(day, Bound::On)))
}

/// `( "กำหนดส่ง" | "ครบกำหนด" | … ) due-day`, where its words say that it comes back: `กำหนดส่ง ๓๑ ตุลาคมของทุกปี`
fn due_again(start: Cursor<'_>) -> PResult<'_, Recurrence> {
    let (rest, _) = any(&["กำหนดส่ง", "กำหนดยื่น", "กำหนดชำระ", "ครบกำหนด"])(
        start,
    )?;
    let (rest, day) = joined(due_day)(skip(rest, &["ภายใน"]))?;
    if day.sign == Sign::Again { Ok((rest, rule(day, Bound::By))) } else { fail(rest) }
}

/// `รอบ ๖ เดือน ภายในวันที่ ๑๕ เมษายน และรอบ ๑๒ เดือน ภายในวันที่ ๑๕ ตุลาคม ของทุกปี`
fn each_round(start: Cursor<'_>) -> PResult<'_, Recurrence> {
    let (rest, numbered) = numbered_days(start)?;
    if numbered.is_every_year {
        Ok((rest, Recurrence::new(Unit::Year, Due::OfYear(numbered.days, 0))))
    } else {
        fail(rest)
    }
}

/// `ภายในเวลา ๑๖.๐๐ น. ของทุกวันศุกร์`
fn timed(start: Cursor<'_>) -> PResult<'_, Recurrence> {
    let (rest, time) = time_limit(start)?;
    let (rest, ()) = joint(skip(rest, &["ของ", "ใน"]))?;
    let (rest, rule) = furthest(rest, &[&every_day, &cadence_and_limit])?;
    Ok((rest, Recurrence { time: Some(time), ..rule }))
}

/// `"ใน" "วันที่" date "และ" words "ทุก" due-day`: `ในวันที่ ๒๐ ธันวาคม ๒๕๖๒ และจ่ายต่อไปทุกวันที่ ๒๐ ของเดือน`
fn first_and_then(start: Cursor<'_>) -> PResult<'_, Recurrence> {
    let (rest, _) = any(&["ในวันที่", "วันที่"])(start)?;
    let (rest, first) = joined(full_date)(rest)?;
    let (rest, _) = any(&["และ"])(rest)?;
    let words = rest.rest().char_indices().take(LONGEST_VERB).take_while(|(_, c)| is_thai_letter(*c));
    let Some((at, _)) =
        words.into_iter().find(|(at, _)| rest.rest().get(*at..).is_some_and(|r| r.starts_with("ทุก")))
    else {
        return fail(rest);
    };
    let rest = if at > 0 { rest.skip(at).deviate_since(&rest, Deviation::Informal)? } else { rest };
    let (rest, rule) = every_day(rest)?;
    Ok((rest, Recurrence { start: Some(Start::First(first.to_gregorian())), ..rule }))
}

fn rule(day: DueDay, bound: Bound) -> Recurrence {
    // A span of time is one in which something is done, also behind ใน.
    let bound = if matches!(day.due, Due::After(_)) && bound == Bound::On { Bound::By } else { bound };
    Recurrence { bound, months: day.months, opens: day.opens, ..Recurrence::new(day.unit, day.due) }
}

/// `"ทุก" [ "ๆ" ]`
fn every(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = exact("ทุก")(start)?;
    let rest = any(&["ๆ"])(rest).map_or(rest, |(rest, _)| rest);
    joint(rest)
}

/// `cadence [ limit | numbered-days ]`
fn cadence_and_limit(start: Cursor<'_>) -> PResult<'_, Recurrence> {
    let (rest, cadence) = cadence(start)?;
    let (rest, cadence) = match maybe(rest, said_again) {
        (rest, Some(again)) if again.months() == cadence.months() => {
            (rest, if again.is_fiscal() { again } else { cadence })
        }
        _ => (rest, cadence),
    };
    let (after, limit) = maybe(rest, limit_behind);
    if let Some((day, bound)) = limit
        && let Some(rule) = joined_rule(cadence, day, bound)
    {
        // Each half of the year, or its end alone.
        let finer = matches!(day.due, Due::After(_)) && cadence.months() < months(day.unit);
        return Ok((if finer { after.deviate_since(&start, Deviation::Ambiguous)? } else { after }, rule));
    }
    if let (after, Some(numbered)) = maybe(rest, numbered_days)
        && cadence.is_yearly(numbered.times)
    {
        return Ok((after, Recurrence::new(Unit::Year, Due::OfYear(numbered.days, 0))));
    }
    // Of a day of the year that does not go with it nobody can say what comes back.
    let is_at_odds = cadence.every.interval > 1
        && limit.is_some_and(|(day, _)| matches!(day.due, Due::OfYear(..) | Due::AfterDays(..)));
    // `ทุก ๒ ปี ก่อนวันสิ้นอายุ`: what happens sets the day, and not the letter.
    let is_at_odds = is_at_odds || cadence.every.interval > 1 && any(&["ก่อน"])(rest).is_ok();
    let rest = if is_at_odds { rest.deviate_since(&start, Deviation::Ambiguous)? } else { rest };
    Ok((
        rest,
        Recurrence { every: cadence.every, ..Recurrence::new(cadence.every.unit, Due::Times(cadence.times)) },
    ))
}

/// The rule that a cadence and a due day make together; `None` where they do not fit.
fn joined_rule(cadence: Cadence, day: DueDay, bound: Bound) -> Option<Recurrence> {
    let whole_months =
        |unit: Unit| !matches!(unit, Unit::Day | Unit::WorkingDay | Unit::Week | Unit::HalfMonth);
    let unit = cadence.every.unit;
    let fits = match day.due {
        Due::InMonth(_, DayOfMonth::Days(days)) if unit == Unit::HalfMonth => days.len() == 2,
        // Every two months does not go with quarters.
        Due::InMonth(..) if day.unit == Unit::Quarter => {
            whole_months(unit) && matches!(cadence.months(), 0 | 1) || cadence.holds(Unit::Quarter)
        }
        Due::InMonth(..) if day.sign == Sign::Bare => unit == Unit::Month,
        Due::InMonth(..) => whole_months(unit),
        Due::OfYear(days, _) | Due::AfterDays(days, _) => {
            matches!(unit, Unit::Year | Unit::FiscalYear | Unit::HalfYear) || cadence.fills_year(days)
        }
        Due::After(_) => unit == day.unit || cadence.part_of(day.unit).is_some(),
        _ => unit == day.unit,
    };
    let unit = match day.due {
        Due::After(_) => cadence.part_of(day.unit).unwrap_or(day.unit),
        Due::OfYear(..) | Due::AfterDays(..) => Unit::Year,
        _ if day.unit == Unit::Quarter => Unit::Quarter,
        _ if unit == Unit::HalfMonth => Unit::Month,
        _ => unit,
    };
    let interval = match day.due {
        // The days of a year come back each year.
        Due::OfYear(days, _) | Due::AfterDays(days, _) if cadence.fills_year(days) => 1,
        _ if cadence.holds(unit) => cadence.months() / months(unit),
        _ => cadence.every.interval,
    };
    let every = Every { unit, interval };
    fits.then(|| Recurrence { every, ..rule(day, bound) })
}

/// How many months a period has; zero where it is no number of them.
const fn months(unit: Unit) -> u16 {
    match unit {
        Unit::Month => 1,
        Unit::Quarter => 3,
        Unit::FiscalHalf | Unit::HalfYear => 6,
        Unit::FiscalYear | Unit::Year => 12,
        _ => 0,
    }
}

/// `limit [ cadence ]`
fn limit_and_cadence(start: Cursor<'_>) -> PResult<'_, Recurrence> {
    let (rest, (day, bound)) = limit(start)?;
    let behind = skip(rest, &["เป็นประจำ"]);
    if let (rest, Some(cadence)) = maybe(behind, joined(cadence))
        && let Some(rule) = joined_rule(cadence, day, bound)
    {
        return Ok((rest, rule));
    }
    match day.sign {
        Sign::Again => Ok((rest, rule(day, bound))),
        // `ภายในวันที่ ๑๕ ของเดือน` without a word of frequency
        Sign::Period => Ok((rest.deviate_since(&start, Deviation::Ambiguous)?, rule(day, bound))),
        Sign::Bare => fail(rest),
    }
}

/// `[ "อย่างช้า" ] [ "ภายใน" | "ใน" | "ไม่เกิน" | "ไม่ช้ากว่า" | "ก่อน" | "ระหว่าง" | "ตั้งแต่" ] [ "ทุก" ] due-day`
fn limit(start: Cursor<'_>) -> PResult<'_, (DueDay, Bound)> {
    let (rest, late) = maybe(start, any(&["อย่างช้าที่สุด", "อย่างช้า"]));
    let (rest, found) = maybe(rest, any(&["ภายใน", "ใน", "ไม่เกิน", "ไม่ช้ากว่า", "ก่อน", "ระหว่าง", "ตั้งแต่"]));
    let bound = match found {
        Some("ก่อน") => Bound::Before,
        Some("ใน") | None if late.is_none() => Bound::On,
        _ => Bound::By,
    };
    let rest = if found == Some("ภายใน") { skip(rest, &["กำหนด"]) } else { rest };
    let (rest, ()) = joint(rest)?;
    let (rest, day) = joined(due_day)(skip(rest, &["ทุก"]))?;
    // From a day on is no limit.
    if found == Some("ตั้งแต่") && day.opens == 0 {
        return fail(rest);
    }
    match (day.due, exact("ต่อไป")(rest)) {
        // It could also mean that it is so from now on.
        (Due::InMonth(0, place), Ok((after, _)))
            if bound != Bound::On && day.sign == Sign::Period && exact("นี้")(after).is_err() =>
        {
            let day = DueDay { due: Due::InMonth(1, place), sign: Sign::Again, ..day };
            Ok((after.deviate_since(&start, Deviation::Ambiguous)?, (day, bound)))
        }
        _ => Ok((rest, (day, bound))),
    }
}

/// A limit behind its cadence, perhaps in brackets, perhaps with what is to be done.
fn limit_behind(start: Cursor<'_>) -> PResult<'_, (DueDay, Bound)> {
    let (rest, bracket) = maybe(start, any(&["("]));
    let rest = skip(skip(rest, &["โดย", "คือ", "ได้แก่"]), &["ให้"]);
    let rest = skip(rest, &["รายงาน", "จัดส่ง", "ส่ง", "แจ้ง", "นำส่ง"]);
    let (rest, limit) = joined(limit)(rest)?;
    let rest = if bracket.is_some() { any(&[")"])(rest)?.0 } else { rest };
    Ok((rest, limit))
}

/// How often.
#[derive(Clone, Copy, Debug)]
struct Cadence {
    every: Every,
    times: u8,
}

impl Cadence {
    const fn new(unit: Unit, interval: u16) -> Self {
        Self { every: Every { unit, interval }, times: 1 }
    }

    /// How many months lie between two times; zero where it is no number of them.
    const fn months(self) -> u16 {
        if self.times == 1 { self.every.interval.saturating_mul(months(self.every.unit)) } else { 0 }
    }

    /// Whether it is once in a whole number of these periods: `ทุก ๖ เดือน` in two quarters.
    const fn holds(self, unit: Unit) -> bool {
        let unit = months(unit);
        unit > 0 && self.months() > 0 && self.months().is_multiple_of(unit)
    }

    /// The periods that a period is divided into: `ทุก ๖ เดือน` of a fiscal year.
    const fn part_of(self, unit: Unit) -> Option<Unit> {
        match (unit, self.months()) {
            (Unit::FiscalYear, 6) => Some(Unit::FiscalHalf),
            (Unit::Year, 6) => Some(Unit::HalfYear),
            (Unit::Year | Unit::FiscalYear, 3) => Some(Unit::Quarter),
            (unit, months_between) if months_between > 0 && months_between == months(unit) => Some(unit),
            _ => None,
        }
    }

    /// Whether these are its days of a year: `ทุก ๖ เดือน ภายในวันที่ ๑๕ เมษายน และ ๑๕ ตุลาคม`.
    fn fills_year(self, days: YearDays) -> bool {
        usize::from(self.months()) * days.iter().count() == 12
    }

    /// Whether it is so many times a year.
    fn is_yearly(self, times: u32) -> bool {
        let of_year = matches!(self.every.unit, Unit::Year | Unit::FiscalYear) && self.every.interval == 1;
        of_year && u32::from(self.times) == times || u32::from(self.months()) * times == 12
    }

    const fn is_fiscal(self) -> bool {
        matches!(self.every.unit, Unit::FiscalHalf | Unit::FiscalYear)
    }
}

/// The same in other words: `ปีละ ๒ ครั้ง (รอบ ๖ เดือน และรอบ ๑๒ เดือน)`, `ทุกเดือน เดือนละ ๑ ครั้ง`
fn said_again(start: Cursor<'_>) -> PResult<'_, Cadence> {
    let (rest, bracket) = maybe(start, any(&["("]));
    let (rest, again) = joined(cadence)(skip(rest, &["คือ", "ได้แก่", "โดย"]))?;
    Ok(if bracket.is_some() { (any(&[")"])(rest)?.0, again) } else { (rest, again) })
}

/// How a cadence can begin.
const CADENCES: &[char] = &['ท', 'ร', 'อ', 'ไ', 'ว', 'ส', 'ป', 'เ', 'ค'];

/// `cadence = "ทุก" [ cardinal ] period | "ราย" period | period "ละ" cardinal "ครั้ง" | "รอบ" cardinal "เดือน"`
fn cadence(start: Cursor<'_>) -> PResult<'_, Cadence> {
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
