//! Duties that come back.

use super::cadence::{CADENCES, Cadence, cadence, every, months, said_again};
use super::counted::{count, from};
use super::due::{DueDay, Sign, due_day, numbered_days};
use super::except;
use super::tail::tail;
use super::target::{TIME_LIMITS, time_limit};
use super::words::{any, ever_has, joined, joint, maybe, skip};
use crate::date::Month;
use crate::date::parse::full_date;
use crate::deadline::counted::Count;
use crate::deadline::recurrence::{DayOfMonth, Due, Every, Recurrence, Start, Unit, YearDay};
use crate::deadline::sets::Months;
use crate::deadline::{Bound, DEADLINE};
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{Cursor, PResult, exact, fail, furthest, furthest_opened, label};
use crate::options::Deviation;
use crate::text::chars::{is_blank, is_mark, is_thai_letter};
use crate::text::{begins_with_one, contains_one};

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

/// `cadence [ limit | numbered-days ]`
fn cadence_and_limit(start: Cursor<'_>) -> PResult<'_, Recurrence> {
    let (rest, cadence) = cadence(start)?;
    let (rest, cadence) = match maybe(rest, said_again) {
        (rest, Some(again)) if cadence.is_every(again.months()) => {
            (rest, if again.is_fiscal() || cadence.times > 1 { again } else { cadence })
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
    if let (after, Some((count, unit))) = maybe(rest, |rest| end_of_round(rest, cadence)) {
        // Whether the half of the fiscal or of the calendar year.
        let after =
            if unit == Unit::FiscalHalf { after.deviate_since(&start, Deviation::Ambiguous)? } else { after };
        let day = DueDay { unit, ..DueDay::after(count) };
        return Ok((after, rule(day, Bound::By)));
    }
    if limit.is_none()
        && let (after, Some((day, bound))) = maybe(rest, limit_behind_words)
        && let Some(rule) = joined_rule(cadence, day, bound)
    {
        return Ok((after, rule));
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
        // `ของปีงบประมาณถัดไป`
        Due::OfYear(..) if day.unit == Unit::FiscalYear => Unit::FiscalYear,
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

/// The most words between a cadence and its limit, in characters.
const LONGEST_ASIDE: usize = 50;

/// A limit about the next period, behind words of what is done: `ทุกเดือนตามแบบที่แนบ โดยส่งภายในวันที่ ๕ ของเดือนถัดไป`
fn limit_behind_words(start: Cursor<'_>) -> PResult<'_, (DueDay, Bound)> {
    let text = start.rest();
    let is_word = |c: char| is_thai_letter(c) || is_mark(c) || is_blank(c) || matches!(c, '.' | 'ฯ');
    let words = text.char_indices().take(LONGEST_ASIDE).take_while(|(_, c)| is_word(*c));
    let limit_here =
        |at: usize| text.get(at..).is_some_and(|rest| begins_with_one(rest, &["ภายใน", "ไม่เกิน"]));
    let Some((at, _)) = words.into_iter().find(|(at, _)| limit_here(*at)) else { return fail(start) };
    let aside = text.get(..at).unwrap_or_default();
    // What comes back there on its own, or is only some of it.
    if contains_one(aside, &["ทุก", "ราย", "ครั้งที่", "หาก", "กรณี", "ยกเว้น"])
    {
        return fail(start);
    }
    let (rest, (day, bound)) = limit(start.skip(at).deviate_since(&start, Deviation::Informal)?)?;
    match day.due {
        Due::InMonth(1.., _) | Due::After(_) if day.sign == Sign::Again => Ok((rest, (day, bound))),
        _ => fail(rest),
    }
}

/// `[ "โดยให้รายงาน" ] "ภายใน" count from [ "วัน" ] ( "สิ้น" | "ครบ" ) ( "งวด" | "รอบ" )`: after each of the times
fn end_of_round(start: Cursor<'_>, cadence: Cadence) -> PResult<'_, (Count, Unit)> {
    let rest = skip(skip(start, &["โดย"]), &["ให้"]);
    let rest = skip(rest, &["รายงาน", "จัดส่ง", "ส่ง", "แจ้ง", "นำส่ง"]);
    let (rest, _) = any(&["ภายใน", "ไม่เกิน"])(rest)?;
    let (rest, count) = joined(count)(rest)?;
    let (rest, _) = from(rest)?;
    let (rest, _) = any(&["สิ้นสุด", "สิ้น", "ครบกำหนด", "ครบ"])(
        skip(rest, &["วันที่", "วัน"]),
    )?;
    let (rest, _) = any(&["รอบระยะเวลา", "แต่ละงวด", "แต่ละรอบ", "งวด", "รอบ"])(
        rest,
    )?;
    match cadence.part_of(Unit::FiscalYear) {
        Some(unit) => Ok((rest, (count, unit))),
        None if cadence.months() == 1 => Ok((rest, (count, Unit::Month))),
        None => fail(rest),
    }
}
