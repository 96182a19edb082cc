//! What may follow a rule: its first time, the day it is counted from, its bounds, the hour, what happens on holidays.

use super::counted::event;
use super::target::time_limit;
use super::window::WINDOW;
use super::words::{any, joined, joint, maybe, skip};
use crate::date::parse::{expression, fiscal_year, full_date, month_year, time_of_day};
use crate::date::{DateExpression, DateForm, TimeOfDay};
use crate::deadline::recurrence::{Due, End, Recurrence, Start};
use crate::deadline::{Caveat, Rolling};
use crate::error::ParseErrorKind;
use crate::lex::{Cursor, PResult, exact, fail, furthest, is_final, lookahead};
use crate::options::Deviation;
use crate::text::chars::{is_blank, is_break};
use crate::text::digit_value;

/// `tail = { first | anchor | window | until | time | holiday | caveat }`
pub(super) fn tail<'i>(start: Cursor<'i>, rule: Recurrence) -> PResult<'i, Recurrence> {
    let (mut rest, mut rule) = (start, rule);
    loop {
        let here = rest;
        let parts: [&dyn Fn(Cursor<'i>) -> PResult<'i, Part>; 8] =
            [&first, &anchor, &happening, &window, &until, &time, &holiday, &caveat];
        match furthest(here, &parts) {
            Ok((after, part)) if rule.takes(part) => {
                rest = after;
                rule = rule.with_part(part);
            }
            Err(error) if is_final(&error) => return Err(error),
            _ => return Ok((here, rule)),
        }
    }
}

/// What may follow what is due once.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Clauses {
    pub(super) time: Option<TimeOfDay>,
    pub(super) rolling: Option<Rolling>,
    pub(super) caveat: Option<Caveat>,
}

/// `{ time | holiday | caveat }`, each once
pub(super) fn clauses<'i>(start: Cursor<'i>) -> (Cursor<'i>, Clauses) {
    let (mut rest, mut clauses) = (start, Clauses::default());
    loop {
        let parts: [&dyn Fn(Cursor<'i>) -> PResult<'i, Part>; 3] = [&time, &holiday, &caveat];
        let Ok((after, part)) = furthest(rest, &parts) else { return (rest, clauses) };
        match part {
            Part::Time(time) if clauses.time.is_none() => clauses.time = Some(time),
            Part::Rolling(rolling) if clauses.rolling.is_none() => clauses.rolling = Some(rolling),
            Part::Caveat(caveat) if clauses.caveat.is_none() => clauses.caveat = Some(caveat),
            _ => return (rest, clauses),
        }
        rest = after;
    }
}

/// `window | from-on`, before the rule that it bounds, and whether it says that it goes on
pub(super) fn span_before(start: Cursor<'_>, rule: Recurrence) -> PResult<'_, Recurrence> {
    let (rest, part) = furthest(start, &[&from_to, &from_on, &of_year])?;
    let goes_on = matches!(part, Part::Start(_));
    // From a day on, and no day on which something was.
    let rest = if goes_on && !rest.since(&start).ends_with("ไป") {
        any(&["เป็นต้นมา"])(rest)?.0
    } else {
        rest
    };
    if rule.takes(part) { Ok((rest, rule.with_part(part))) } else { fail(start) }
}

/// What a part of the tail says.
#[derive(Clone, Copy, Debug)]
enum Part {
    Start(Start),
    End(End),
    Window(Start, End),
    Time(TimeOfDay),
    Rolling(Rolling),
    Caveat(Caveat),
}

impl Recurrence {
    fn takes(&self, part: Part) -> bool {
        match part {
            // Only what steps from a day can step from an event.
            Part::Start(Start::Event(_)) => self.start.is_none() && matches!(self.due, Due::Times(_)),
            Part::Start(_) => self.start.is_none(),
            Part::End(_) => self.end.is_none(),
            Part::Window(..) => self.start.is_none() && self.end.is_none(),
            Part::Time(_) => self.time.is_none(),
            Part::Rolling(_) => self.rolling.is_none(),
            Part::Caveat(_) => self.caveat.is_none(),
        }
    }

    fn with_part(self, part: Part) -> Self {
        match part {
            Part::Start(start) => self.beginning(start),
            Part::End(end) => self.ending(end),
            Part::Window(start, end) => self.beginning(start).ending(end),
            Part::Time(time) => Self { time: Some(time), ..self },
            Part::Rolling(rolling) => Self { rolling: Some(rolling), ..self },
            Part::Caveat(caveat) => Self { caveat: Some(caveat), ..self },
        }
    }
}

fn time(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, time) = time_limit(start)?;
    // Of several hours the last one ends the duty of a day.
    match maybe(rest, later_time) {
        (rest, Some(later)) => Ok((rest.deviate_since(&start, Deviation::Ambiguous)?, Part::Time(later))),
        (rest, None) => Ok((rest, Part::Time(time))),
    }
}

fn later_time(start: Cursor<'_>) -> PResult<'_, TimeOfDay> {
    let (rest, _) = any(&["และเวลา", "และ", ", เวลา", ","])(start)?;
    joined(time_of_day)(rest)
}

/// `"โดย" "เริ่ม" [ word ] ( "ครั้งแรก" | "ตั้งแต่" ) ( [ "วันที่" ] date | [ "เดือน" ] month ) [ "เป็นต้นไป" ]`
fn first(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, bracket) = maybe(start, any(&["("]));
    let rest = skip(skip(rest, &["โดย", "ทั้งนี้"]), &["ให้"]);
    let (rest, begins) = maybe(rest, any(&["เริ่มต้น", "เริ่ม"]));
    let rest = skip(
        rest,
        &["รายงาน", "จัดส่ง", "ส่ง", "จ่าย", "ดำเนินการ", "แจ้ง", "นำส่ง", "ชำระ", "โอน", "เบิกจ่าย", "บันทึก", "จัดเก็บ"],
    );
    let rest = skip(rest, &["มา", "ข้อมูล", "ผล"]);
    let (rest, once) = maybe(rest, any(&["ครั้งแรก", "เดือนแรก", "งวดแรก", "รอบแรก", "ไตรมาสแรก"]));
    if begins.is_none() && once.is_none() {
        return fail(start);
    }
    let rest = skip(rest, &["ตั้งแต่", "ภายใน", "ใน", "เมื่อ"]);
    let (rest, part) = furthest(rest, &[&first_day, &first_period])?;
    // `ครั้งแรกในวันที่ … ถึงวันที่ …`: the day is the first time, be it one of the rule's days or not.
    let part = match part {
        Part::Window(Start::Day(day), end) if once.is_some() => Part::Window(Start::First(day), end),
        part => part,
    };
    let rest = skip(rest, &["เป็นต้นไป"]);
    let rest = if bracket.is_some() { any(&[")"])(rest)?.0 } else { rest };
    Ok((rest, part))
}

/// `"นับแต่" "วันที่" date`: the day from which on is counted, and not yet the first time
fn anchor(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, _) = any(&["นับแต่วันที่", "นับจากวันที่", "นับตั้งแต่วันที่", "นับถัดจากวันที่"])(
        start,
    )?;
    let (rest, day) = joined(full_date)(rest)?;
    let day = day.to_gregorian();
    match any(&["เป็นต้นไป"])(rest) {
        Ok((rest, _)) => Ok((rest, Part::Start(Start::Day(day)))),
        Err(_) => Ok((rest, Part::Start(Start::Anchor(day)))),
    }
}

/// `( "นับแต่" | "นับจาก" | "นับตั้งแต่" ) words`: something that happens, from which on is counted
fn happening(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, _) = any(&["นับแต่", "นับจาก", "นับตั้งแต่", "นับถัดจาก"])(
        start,
    )?;
    if !lookahead(rest, any(&["วัน", "ได้รับ", "เกิด"])) || lookahead(rest, bound) {
        return fail(start);
    }
    let (rest, event) = joined(event)(rest)?;
    Ok((rest, Part::Start(Start::Event(event.kind()))))
}

fn first_day(start: Cursor<'_>) -> PResult<'_, Part> {
    let rest = skip(start, &["วันที่"]);
    let (rest, day) = joined(full_date)(rest)?;
    Ok((rest, Part::Start(Start::First(day.to_gregorian()))))
}

fn first_period(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, period) = bound(start)?;
    Ok((rest, beginning(period)))
}

/// What begins with a date, and ends with it where the date has an end of its own: `เริ่มตั้งแต่เดือนมกราคม ถึงเดือนมีนาคม ๒๕๖๗`.
fn beginning(date: DateExpression) -> Part {
    if matches!(date.form(), DateForm::DayRange | DateForm::MonthRange | DateForm::YearRange) {
        Part::Window(Start::at(date), End::at(date))
    } else {
        Part::Start(Start::at(date))
    }
}

/// `window = from-to | "(" ( from-to | span ) ")" | from-on | of-year | months`
fn window(start: Cursor<'_>) -> PResult<'_, Part> {
    match from_to(start) {
        // Not half of what contradicts itself.
        Err(error) if !is_final(&error) => furthest(start, &[&bracketed, &from_on, &of_year, &months]),
        read => read,
    }
}

fn bracketed(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, _) = any(&["("])(start)?;
    let (rest, part) = furthest(rest, &[&from_to, &span])?;
    let (rest, _) = any(&[")"])(rest)?;
    Ok((rest, part))
}

/// A span of time as it stands: `มกราคม - สิงหาคม ๒๕๖๗`
fn span(start: Cursor<'_>) -> PResult<'_, Part> {
    let rest = skip(start, &["วันที่", "เดือน"]);
    let (rest, span) = joined(expression)(rest)?;
    // One day is no span of time: it is the due day that the text worked out itself.
    if span.form() == DateForm::Day {
        return fail(start);
    }
    Ok((rest, Part::Window(Start::at(span), End::at(span))))
}

/// Months in a row without a word before them, as a column of a plan has them.
fn months(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, span) = joined(expression)(start)?;
    if span.form() != DateForm::MonthRange {
        return fail(start);
    }
    Ok((rest, Part::Window(Start::at(span), End::at(span))))
}

/// `( "ประจำ" | "ของ" | "ตลอด" | "ใน" ) fiscal-year`
fn of_year(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, _) = any(&["ประจำ", "ของ", "ตลอด", "ใน"])(start)?;
    let (rest, year) = joined(fiscal_year)(rest)?;
    let year = DateExpression::FiscalYear(year);
    Ok((rest, Part::Window(Start::at(year), End::at(year))))
}

/// `( "ตั้งแต่" | "ระหว่าง" | "ในช่วง" ) ( span | bound "ถึง" bound )`
fn from_to(start: Cursor<'_>) -> PResult<'_, Part> {
    let (start, ()) = joint(start)?;
    let (rest, word) = any(&["ตั้งแต่", "ระหว่าง", "ในช่วง", "ช่วง", "นับแต่"])(
        start,
    )?;
    let (middle, first) = bound(rest)?;
    // From a day on is counted.
    if word == "นับแต่" && matches!(first.form(), DateForm::Day | DateForm::DayRange) {
        return fail(start);
    }
    match any(&["จนถึง", "ถึง", "-", "–"])(middle).and_then(|(rest, _)| bound(rest)) {
        Ok((end, last)) if last.end() < first.start() => {
            Err(end.refuse(&start, ParseErrorKind::Contradiction(WINDOW)))
        }
        Ok((end, last)) => Ok((end, Part::Window(Start::at(first), End::at(last)))),
        Err(_) if first.form() == DateForm::MonthRange || first.form() == DateForm::DayRange => {
            Ok((middle, Part::Window(Start::at(first), End::at(first))))
        }
        Err(error) => Err(error),
    }
}

/// `[ "วันที่" | "เดือน" ] ( expression | date | month )`, the last two where a range would contradict itself
fn bound(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let rest = skip(start, &["วันที่", "สิ้นเดือน", "เดือน"]);
    furthest(
        rest,
        &[
            &joined(expression),
            &|rest| joined(full_date)(rest).map(|(rest, day)| (rest, DateExpression::Day(day))),
            &|rest| joined(month_year)(rest).map(|(rest, month)| (rest, DateExpression::Month(month))),
        ],
    )
}

/// `"ตั้งแต่" … [ "เป็นต้นไป" ]`
fn from_on(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, _) = any(&["เริ่มตั้งแต่", "ตั้งแต่"])(start)?;
    let (rest, first) = bound(rest)?;
    Ok((skip(rest, &["เป็นต้นไป"]), beginning(first)))
}

/// `[ "จน" ] "ถึง" … | [ "และ" ] "สิ้นสุด" … | "จนกว่า" …`
fn until(start: Cursor<'_>) -> PResult<'_, Part> {
    furthest(start, &[&until_day, &open])
}

fn until_day(start: Cursor<'_>) -> PResult<'_, Part> {
    if let Ok((rest, _)) = any(&["และสิ้นสุด", "สิ้นสุด"])(start) {
        let (rest, last) = bound(skip(rest, &["ภายใน", "ใน", "ณ"]))?;
        return Ok((rest, Part::End(End::at(last))));
    }
    let (rest, _) = any(&["จนถึง", "ถึง", "ไปจนถึง"])(start)?;
    let (rest, last) = furthest(rest, &[&bound, &named_end])?;
    Ok((rest, Part::End(End::at(last))))
}

/// The longest name of what ends, in characters.
const LONGEST_NAME: usize = 80;

/// `ระยะเวลาสิ้นสุดการรับสิทธิ … ๓๑ ตุลาคม ๒๕๖๓`: words without a number, then the day.
fn named_end(start: Cursor<'_>) -> PResult<'_, DateExpression> {
    let (rest, _) = any(&["ระยะเวลาสิ้นสุด", "วันสิ้นสุด", "สิ้นสุด"])(
        start,
    )?;
    let ends = |c: char| digit_value(c).is_some() || is_break(c);
    let words = rest.rest().char_indices().take(LONGEST_NAME).find(|(_, c)| ends(*c));
    let Some((at, _)) = words else { return fail(rest) };
    let rest = rest.skip(at).deviate_since(&rest, Deviation::Informal)?;
    bound(rest)
}

/// `จนกว่าจะมีคำสั่งเปลี่ยนแปลง`
fn open(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, _) = any(&["จนกว่า"])(start)?;
    let end = rest.rest().find(|c| is_blank(c) || is_break(c)).unwrap_or(rest.rest().len());
    Ok((rest.skip(end), Part::End(End::Open)))
}

/// The longest clause about holidays, in characters.
const LONGEST_CLAUSE: usize = 120;

/// `( "หาก" | "ถ้า" | "กรณี" | "เดือนใด" ) … ( "วันหยุด" | "วันเสาร์" ) … "ให้" … ( "ถัดไป" | "ก่อน" )`: which way a
/// holiday moves the due day
fn holiday(start: Cursor<'_>) -> PResult<'_, Part> {
    furthest(start, &[&holiday_moves, &or_working_day])
}

/// `"หรือ" ( "วันทำการถัดไป" | "วันทำการก่อนหน้า" ) ( "หาก" | "ถ้า" | "กรณี" ) … "วันหยุด" [ "ราชการ" ]`
fn or_working_day(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, _) = any(&["หรือ"])(start)?;
    let (rest, place) = any(&["วันทำการถัดไป", "วันทำการแรกถัดไป", "วันทำการก่อนหน้า", "วันทำการสุดท้ายก่อนหน้า"])(
        skip(rest, &["ใน", "ภายใน"]),
    )?;
    let (rest, _) =
        any(&["หาก", "ถ้า", "ในกรณี", "กรณี", "เมื่อ"])(rest)?;
    let clause = rest.rest().char_indices().take(LONGEST_CLAUSE).take_while(|(_, c)| !is_break(*c));
    let day_off = |at: usize| rest.rest().get(at..).is_some_and(|rest| rest.starts_with("วันหยุด"));
    let Some((at, _)) = clause.into_iter().find(|(at, _)| day_off(*at)) else { return fail(rest) };
    let (rest, _) = exact("วันหยุด")(rest.skip(at))?;
    let rolling = if place.contains("ก่อน") { Rolling::Preceding } else { Rolling::Following };
    Ok((skip(rest, &["ราชการ"]), Part::Rolling(rolling)))
}

/// The clause about holidays with which a text begins, where it stands before what it moves.
pub(super) fn rolling_before(start: Cursor<'_>) -> PResult<'_, Rolling> {
    match holiday_moves(start)? {
        (rest, Part::Rolling(rolling)) => Ok((rest, rolling)),
        _ => fail(start),
    }
}

fn holiday_moves(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, bracket) = maybe(start, any(&["("]));
    let rest = skip(rest, &["ทั้งนี้", "โดย"]);
    let (rest, _) = any(&["หาก", "ถ้า", "กรณี", "ในกรณี", "เดือนใด", "เดือนไหน", "เว้นแต่"])(
        rest,
    )?;
    let clause = rest.rest();
    let end = clause.char_indices().take_while(|(_, c)| !is_break(*c)).nth(LONGEST_CLAUSE);
    let clause = clause.get(..end.map_or(clause.len(), |(at, _)| at)).unwrap_or_default();
    let after = |from: usize, words: &[&str]| {
        let text = clause.get(from..).unwrap_or_default();
        words.iter().filter_map(|word| Some(from + text.find(word)? + word.len())).min()
    };
    let Some(moved) = after(0, &["วันหยุด", "วันเสาร์"]).and_then(|off| after(off, &["ให้", "เลื่อน", "จะ"]))
    else {
        return fail(start);
    };
    let following = after(moved, &["ถัดไป", "วันจันทร์แทน", "วันจันทร์", "หลังวันหยุด"]);
    let preceding = after(moved, &["ก่อนวันหยุด", "ก่อนหน้า", "ล่วงหน้า", "สุดท้ายก่อน"]);
    let (end, rolling) = match (following, preceding) {
        (Some(end), None) => (end, Rolling::Following),
        (Some(next), Some(last)) if next < last => (next, Rolling::Following),
        (_, Some(end)) => (end, Rolling::Preceding),
        (None, None) => return fail(start),
    };
    let rest = skip(rest.skip(end), &["แทน", "ราชการ"]);
    let rest = if bracket.is_some() { any(&[")"])(rest)?.0 } else { rest };
    Ok((rest, Part::Rolling(rolling)))
}

/// `"หรือตามที่" … "กำหนด" [ "เพิ่มเติม" ]`
fn caveat(start: Cursor<'_>) -> PResult<'_, Part> {
    let (rest, _) =
        any(&["หรือตามที่", "หรือตามวันที่"])(start)?;
    let by = rest
        .rest()
        .char_indices()
        .take(60)
        .find(|(at, _)| rest.rest().get(*at..).is_some_and(|r| r.starts_with("กำหนด")));
    let Some((at, _)) = by else { return fail(rest) };
    let (rest, _) = exact("กำหนด")(rest.skip(at))?;
    Ok((skip(rest, &["เพิ่มเติม"]), Part::Caveat(Caveat::AsDirected)))
}
