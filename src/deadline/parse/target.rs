//! What a deadline that falls once names: a day, a month, the end of a year.

use super::due::{weekday_place, working_day_place};
use super::part::{late_in, part};
use super::tail::{Clauses, clauses};
use super::window;
use super::words::{any, ever_has, joined, joint, maybe, no_such_day, skip};
use crate::date::parse::{
    borrowing_day, day_number, expression, full_date, month_name, month_year, time_of_day, weekday_name,
};
use crate::date::{BuddhistMonth, DateExpression, DateForm, TimeOfDay};
use crate::deadline::Bound;
use crate::deadline::fixed::{Fixed, Opening, Target, WhichMonth};
use crate::deadline::recurrence::{DayOfMonth, Unit, YearDay};
use crate::lex::{
    Cursor, PResult, exact, fail, furthest, furthest_opened, is_final, lookahead, ordinal_sign, word,
};
use crate::number::parse::cardinal;
use crate::options::Deviation;
use crate::text::digit_value;

/// `fixed = ( limit | on | timed | window | session | closing | applying | moved | also ) { time | holiday | caveat }`
pub(super) fn fixed(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, fixed) = furthest_opened(
        start,
        &[
            (&['ภ', 'ก', 'ไ', 'อ', 'จ', 'ถ'], &limit),
            (&['ใ'], &on),
            (TIME_LIMITS, &timed),
            (&['ต', 'ร', 'ใ'], &window::window),
            (&['ว', 'ใ'], &window::session),
            (&['ห', 'ป', 'ค', 'ก', 'ส', 'ว'], &window::closing),
            (&['เ', 'ร', 'ล'], &window::applying),
            (&['เ', 'จ', 'ถ', 'อ', 'ไ'], &moved),
            (&['แ'], &also),
        ],
    )?;
    let (rest, clauses) = clauses(rest);
    let Clauses { time, rolling, caveat } = clauses;
    Ok((rest, Fixed { time: time.or(fixed.time), rolling, caveat, ..fixed }))
}

/// `"ใน" [ "วันที่" ] date`
fn on(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, _) = word("ใน")(start)?;
    if !lookahead(rest, any(&["วัน"])) {
        return fail(start);
    }
    let (rest, date) = joined(expression)(skip(rest, &["วันที่"]))?;
    let fixed = Fixed::new(Bound::On, Target::Date(date)).of_days();
    match fixed.target {
        Target::Date(date) if date.form() == DateForm::Day && fixed.opens.is_none() => Ok((rest, fixed)),
        _ => fail(start),
    }
}

/// `time-limit [ "ของ" | "ใน" ] ( [ "วันที่" ] date | "วันนี้" )`: `ภายในเวลา ๑๒.๐๐ น. ของวันที่ ๕ เมษายน ๒๕๖๗`
fn timed(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, time) = time_limit(start)?;
    let (rest, ()) = joint(skip(rest, &["ของ", "ใน"]))?;
    let (rest, (target, _)) = furthest(rest, &[&relative, &dated, &yearless])?;
    let fixed = Fixed::new(Bound::By, target).of_days();
    if fixed.opens.is_some() || fixed.time.is_some() {
        fail(start)
    } else {
        Ok((rest, Fixed { time: Some(time), ..fixed }))
    }
}

/// `moved = [ "ออก" ] [ "ไป" ] ( ( "เป็น" | [ "จน" ] "ถึง" ) [ "สิ้นสุด" ] [ "ภายใน" ] [ "วันที่" ] | "จน" "สิ้น" ) date`, which only the text
/// before tells from the end of anything else
fn moved(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let rest = skip(skip(start, &["ออก"]), &["ไป"]);
    let (rest, found) = any(&["เป็น", "จนถึง", "ถึง", "จน"])(rest)?;
    let named = skip(skip(rest, &["สิ้นสุด", "ครบกำหนด"]), &["ภายใน", "ใน"]);
    let word = rest.since(&start);
    let (rest, label) = maybe(named, any(&["สิ้นเดือน", "สิ้น", "เดือน", "วันที่"]));
    if found == "จน" && label.is_none_or(|label| !label.starts_with("สิ้น")) {
        return fail(start);
    }
    let is_named = label.is_some() || lookahead(rest, weekday_with_number);
    let (rest, date) = joined(expression)(rest)?;
    // Without a word for it, only the day up to which something is put off, or which comes for another.
    if !is_named && (date.form() != DateForm::Day || word != "เป็น" && word.ends_with("เป็น"))
    {
        return fail(start);
    }
    Ok((rest, Fixed::new(Bound::Until, Target::Date(date)).of_days()))
}

/// `also = "และ" [ "วันที่" ] date`: one more day behind another, which only the text before tells
fn also(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, _) = word("และ")(start)?;
    let (rest, day) = joined(full_date)(skip(rest, &["วันที่"]))?;
    let rest = rest.deviate_since(&start, Deviation::Informal)?;
    Ok((rest, Fixed::new(Bound::By, Target::Date(DateExpression::Day(day)))))
}

/// `limit = bound target`
fn limit(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, bound) = bound(start)?;
    let (rest, ()) = joint(rest)?;
    let (rest, (target, end)) = match dated(rest) {
        // A day that never was is none without its year.
        Err(error) if is_final(&error) => return Err(error),
        _ => furthest(
            rest,
            &[
                &end_of,
                &late_in,
                &day_of_some_month,
                &relative,
                &part,
                &either,
                &dated,
                &one_of_two,
                &yearless,
            ],
        )?,
    };
    // `ก่อนสิ้นเดือน` allows the last day all the same.
    let bound = if end == End::Named { Bound::By } else { bound };
    let fixed = Fixed::new(bound, target).of_days();
    match fixed.opens {
        // `ก่อนวันที่ ๕ - ๗ เมษายน ๒๕๖๗`: before what begins then.
        Some(Opening::Day(first)) if bound == Bound::Before => {
            let target = Target::Date(DateExpression::Day(first));
            Ok((rest.deviate_since(&start, Deviation::Ambiguous)?, Fixed::new(bound, target)))
        }
        _ => Ok((rest, fixed)),
    }
}

impl Fixed {
    /// The hour of the day apart from it, and the first of several days as the one on which they begin.
    pub(super) fn of_days(self) -> Self {
        match self.target {
            Target::Date(DateExpression::DayTime(day)) => Self {
                target: Target::Date(DateExpression::Day(day.date())),
                time: Some(day.end_time().unwrap_or(day.start_time())),
                ..self
            },
            Target::Date(DateExpression::DayRange(days)) => Self {
                target: Target::Date(DateExpression::Day(days.last())),
                opens: Some(Opening::Day(days.first())),
                ..self
            },
            Target::Date(DateExpression::DayTimeRange(days)) => Self {
                target: Target::Date(DateExpression::Day(days.last().0)),
                opens: Some(Opening::Day(days.first().0)),
                time: Some(days.last().1),
                ..self
            },
            _ => self,
        }
    }
}

/// Whether the text names the end of something, or the thing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Named,
    Meant,
}

/// `bound = "ภายใน" | "ไม่เกิน" | "ไม่ช้ากว่า" | "อย่างช้า" [ "ที่สุด" ] [ "ไม่เกิน" | "ภายใน" ] | "ก่อน" | "ถึง" | "จนถึง"`
fn bound(start: Cursor<'_>) -> PResult<'_, Bound> {
    if let Ok((rest, _)) = word("อย่างช้า")(start) {
        let rest = skip(rest, &["ที่สุด"]);
        return Ok((skip(rest, &["ไม่เกิน", "ภายใน"]), Bound::By));
    }
    let (rest, found) = any(&["ภายใน", "ไม่เกิน", "ไม่ช้ากว่า", "ก่อน", "จนถึง", "ถึง"])(
        start,
    )?;
    match found {
        // `ก่อนเริ่มปีงบประมาณ`
        "ก่อน" => Ok((skip(rest, &["เริ่มต้น", "เริ่ม"]), Bound::Before)),
        // The end of a month is named so; a day ends a window.
        "จนถึง" | "ถึง" if lookahead(rest, any(&["วันทำการ"])) => {
            Ok((rest, Bound::Until))
        }
        "จนถึง" | "ถึง" => fail(start),
        // `ภายในกำหนดวันที่`, `ภายในเวลาราชการของวันที่`
        _ => {
            let rest = skip(rest, &["กำหนด", "เวลาราชการ", "เวลาทำการ"]);
            Ok((skip(rest, &["ของ", "ใน"]), Bound::By))
        }
    }
}

/// `[ "วัน" ] "สิ้น" [ "สุด" ] ( "เดือน" … | "ปีงบประมาณ" … | "ปี" … | "ไตรมาส" … )`
pub(super) fn end_of(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, _) =
        any(&["วันสุดท้ายของ", "วันสิ้น", "สิ้น"])(start)?;
    let rest = skip(rest, &["สุด"]);
    let (rest, (target, _)) = furthest(rest, &[&relative, &dated, &yearless, &part, &this_without_word])?;
    Ok((rest, (target, End::Named)))
}

pub(super) fn is_month_or_year(date: DateExpression) -> bool {
    matches!(date.form(), DateForm::Month | DateForm::Year | DateForm::FiscalYear)
}

/// `สิ้นเดือน`, `สิ้นปีงบประมาณ`: of the one in which the letter was written.
fn this_without_word(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, unit) = unit(start)?;
    // Which one its number says: `สิ้นไตรมาสที่ ๕`.
    if unit == Unit::Quarter && lookahead(skip(rest, &["ที่"]), joined(cardinal)) {
        return fail(start);
    }
    Ok((rest, (Target::End { unit, ahead: 0 }, End::Meant)))
}

fn unit(start: Cursor<'_>) -> PResult<'_, Unit> {
    let (rest, found) = any(&["เดือน", "ไตรมาส", "ปีงบประมาณ", "ปี", "สัปดาห์"])(
        start,
    )?;
    let unit = match found {
        "เดือน" => Unit::Month,
        "ไตรมาส" => Unit::Quarter,
        "ปีงบประมาณ" => Unit::FiscalYear,
        "ปี" => Unit::Year,
        _ => Unit::Week,
    };
    Ok((rest, unit))
}

/// `working-day-place [ "ของ" ] which-month | weekday-place "ของ" which-month`
pub(super) fn day_of_some_month(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, day) = furthest(start, &[&working_day_place, &weekday_place])?;
    let (rest, of) = maybe(rest, any(&["ของ", "ใน"]));
    // `วันศุกร์ที่ ๕ เดือนเมษายน` is a day by its number.
    if of.is_none() && matches!(day, DayOfMonth::Weekday(..)) {
        return fail(rest);
    }
    let (rest, month) =
        furthest(skip(rest, &["เดือน"]), &[&named_month, &last_month, &month_ahead, &month_of_year])?;
    Ok((rest, (Target::DayOfMonth { day, month }, End::Meant)))
}

fn named_month(start: Cursor<'_>) -> PResult<'_, WhichMonth> {
    joined(month_year)(start).map(|(rest, month)| (rest, WhichMonth::Named(month)))
}

fn month_of_year(start: Cursor<'_>) -> PResult<'_, WhichMonth> {
    joined(month_name)(start).map(|(rest, month)| (rest, WhichMonth::OfYear(month)))
}

/// `"นี้" | "หน้า"`
fn month_ahead(start: Cursor<'_>) -> PResult<'_, WhichMonth> {
    let (rest, found) = any(&["นี้", "หน้า"])(start)?;
    Ok((rest, WhichMonth::Ahead(u8::from(found == "หน้า"))))
}

/// The last month of a year: `วันทำการสุดท้ายของปี ๒๕๖๔`
fn last_month(start: Cursor<'_>) -> PResult<'_, WhichMonth> {
    let (rest, date) = joined(expression)(start)?;
    match date.form() {
        DateForm::Year | DateForm::FiscalYear | DateForm::Quarter => {
            Ok((rest, WhichMonth::Named(BuddhistMonth::of(date.end()))))
        }
        _ => fail(start),
    }
}

/// `เดือนนี้`, `วันที่ ๓๐ เดือนนี้`, `วันศุกร์นี้`, `วันพรุ่งนี้`.
pub(super) fn relative(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, target) = furthest(
        start,
        &[&this_period, &day_of_this_month, &day_of_same_month, &coming_day, &this_weekday, &today],
    )?;
    Ok((rest, (target, End::Meant)))
}

/// `"นี้" | "ปัจจุบัน" | "หน้า" | "ถัดไป"`
pub(super) fn ahead(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, found) =
        any(&["นี้", "ปัจจุบัน", "หน้า", "ถัดไป"])(start)?;
    Ok((rest, u8::from(matches!(found, "หน้า" | "ถัดไป"))))
}

fn this_period(start: Cursor<'_>) -> PResult<'_, Target> {
    let (rest, unit) = unit(start)?;
    let (rest, ahead) = ahead(rest)?;
    Ok((rest, Target::End { unit, ahead }))
}

/// `[ "วันที่" ] day [ "ของ" ] "เดือน" ( "นี้" | "หน้า" )`
fn day_of_this_month(start: Cursor<'_>) -> PResult<'_, Target> {
    let (rest, _) = any(&["วันที่"])(start)?;
    let (rest, day) = joined(day_number)(rest)?;
    let (rest, _) = any(&["ของเดือน", "เดือน"])(rest)?;
    let (rest, found) = any(&["นี้", "หน้า"])(rest)?;
    Ok((rest, Target::OfMonth { day, ahead: u8::from(found == "หน้า") }))
}

/// `"วันที่" day [ "ของ" ] "เดือน" ( "เดียวกัน" | "ดังกล่าว" )`
fn day_of_same_month(start: Cursor<'_>) -> PResult<'_, Target> {
    let (rest, label) = maybe(start, day_label);
    let (rest, day) = joined(day_number)(rest)?;
    let (rest, _) = any(&["ของเดือน", "เดือน"])(rest)?;
    let (rest, same) = any(&["เดียวกัน", "ดังกล่าว"])(rest)?;
    // `ภายใน ๓ เดือนดังกล่าว`: three months.
    if label.is_none() && same == "ดังกล่าว" {
        fail(start)
    } else {
        Ok((rest, Target::OfSameMonth(day)))
    }
}

/// `"วันที่" day "นี้"`
fn coming_day(start: Cursor<'_>) -> PResult<'_, Target> {
    let (rest, ()) = day_label(start)?;
    let (rest, day) = joined(day_number)(rest)?;
    let (rest, _) = any(&["นี้"])(rest)?;
    Ok((rest, Target::Coming(day)))
}

/// `"วัน" weekday ( "นี้" | "หน้า" )`
fn this_weekday(start: Cursor<'_>) -> PResult<'_, Target> {
    let (rest, _) = word("วัน")(start)?;
    let (rest, weekday) = weekday_name(rest)?;
    let (rest, ahead) = ahead(rest)?;
    Ok((rest, Target::Weekday { weekday, ahead }))
}

/// `( "วันนี้" | "วันพรุ่งนี้" ) [ date | "(" date ")" ]`: the date that the text gives wins
fn today(start: Cursor<'_>) -> PResult<'_, Target> {
    let (rest, found) = any(&["วันนี้", "วันพรุ่งนี้"])(start)?;
    let (inner, bracket) = maybe(rest, any(&["("]));
    let inner = skip(inner, &["วันที่"]);
    if let (after, Some((target, _))) = maybe(inner, |here| furthest(here, &[&dated, &yearless]))
        && is_day(target)
    {
        let after = if bracket.is_some() { any(&[")"])(after)?.0 } else { after };
        return Ok((after, target));
    }
    Ok((rest, Target::Days(u8::from(found != "วันนี้"))))
}

fn is_day(target: Target) -> bool {
    match target {
        Target::Date(date) => date.form() == DateForm::Day,
        Target::OfYear(_, YearDay::Number(_)) => true,
        _ => false,
    }
}

/// `[ "วันที่" | "เดือน" ] expression`
pub(super) fn dated(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let rest = skip(start, &["วันที่", "เดือน"]);
    let (rest, date) = joined(expression)(rest)?;
    let rest = skip(rest, &["นี้"]);
    Ok((rest, (Target::Date(date), End::Meant)))
}

/// `[ "วันที่" ] day [ month ] "หรือ" [ "วันที่" ] date`: at the latest by the later one, unless another is meant
fn either(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, _) = joined(borrowing_day)(skip(start, &["วันที่"]))?;
    let (rest, _) = any(&["หรือ"])(rest)?;
    let (rest, day) = joined(full_date)(skip(rest, &["วันที่"]))?;
    let rest = rest.deviate_since(&start, Deviation::Ambiguous)?;
    Ok((rest, (Target::Date(DateExpression::Day(day)), End::Meant)))
}

/// `[ "วันที่" ] ( date | day [ month ] )`
pub(super) fn listed_day(start: Cursor<'_>) -> PResult<'_, ()> {
    let (start, ()) = joint(skip(start, &["วันที่"]))?;
    if let Ok((rest, _)) = full_date(start) {
        return Ok((rest, ()));
    }
    let (rest, _) = day_number(start)?;
    let (rest, _) = maybe(skip(rest, &["เดือน"]), joined(month_name));
    Ok((rest, ()))
}

/// `[ "วันที่" ] day [ month ]`, before `"และ" [ "วันที่" ] date`, whose month and year it has
fn one_of_two(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, day) = joined(borrowing_day)(skip(start, &["วันที่"]))?;
    if lookahead(rest, joined(also)) { Ok((rest, (Target::Date(day), End::Meant))) } else { fail(start) }
}

/// `[ "วันที่" ] day [ "เดือน" ] month | [ "เดือน" ] month`, and perhaps `นี้`.
pub(super) fn yearless(start: Cursor<'_>) -> PResult<'_, (Target, End)> {
    let (rest, weekday) = maybe(skip(start, &["วันที่"]), weekday_with_number);
    let rest = if weekday.is_none() { skip(start, &["วันที่"]) } else { rest };
    let (number, ()) = joint(rest)?;
    let (behind, day) = maybe(number, day_number);
    let rest = skip(behind, &["เดือน"]);
    let (rest, month) = joined(month_name)(rest)?;
    if let Some(day) = day.filter(|day| !ever_has(month, *day)) {
        return Err(no_such_day(behind, number, month, day));
    }
    let day = day.map_or(YearDay::Last, YearDay::Number);
    let (rest, same) = maybe(rest, any(&["ศกเดียวกัน", "ปีเดียวกัน", "ของปีเดียวกัน", "ของปีดังกล่าว"]));
    if same.is_some() {
        return Ok((rest, (Target::OfSameYear(month, day), End::Meant)));
    }
    // Of which year, only what is spoken of tells.
    if let (rest, Some(_)) = maybe(rest, any(&["ของปีนั้น", "ปีนั้น", "ของปีงบประมาณนั้น"]))
    {
        let rest = rest.deviate_since(&start, Deviation::Ambiguous)?;
        return Ok((rest, (Target::OfYear(month, day), End::Meant)));
    }
    let rest = skip(rest, &["ปีนี้", "ศกนี้", "นี้"]);
    Ok((rest, (Target::OfYear(month, day), End::Meant)))
}

/// `"วันที่" | "วัน" weekday "ที่"`
fn day_label(start: Cursor<'_>) -> PResult<'_, ()> {
    match any(&["วันที่"])(start) {
        Ok((rest, _)) => Ok((rest, ())),
        Err(_) => weekday_with_number(start),
    }
}

/// `"วัน" weekday "ที่"`
fn weekday_with_number(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = word("วัน")(start)?;
    let (rest, _) = weekday_name(rest)?;
    ordinal_sign(rest)
}

/// How a time limit can begin.
pub(super) const TIME_LIMITS: &[char] = &['ภ', 'ก', 'ไ', 'ณ', 'เ'];

/// `( "ภายใน" | "ก่อน" | "ไม่เกิน" ) [ "เวลา" ] time | "เวลา" time`
pub(super) fn time_limit(start: Cursor<'_>) -> PResult<'_, TimeOfDay> {
    let (rest, bound) = maybe(start, any(&["ภายใน", "ก่อน", "ไม่เกิน", "ณ"]));
    let (rest, label) = maybe(rest, any(&["เวลา"]));
    if bound.is_none() && label.is_none() {
        return fail(start);
    }
    match furthest(rest, &[&joined(time_of_day), &noon_or_midnight]) {
        // `ทุกเดือน ภายใน ๓๐ วัน`: days, and no hour that there is not.
        Err(error) if label.is_none() && is_final(&error) && !lookahead(rest, a_clock) => fail(start),
        read => read,
    }
}

/// Digits, a point and digits, which nothing but a time can be here.
fn a_clock(start: Cursor<'_>) -> PResult<'_, ()> {
    let text = start.rest().trim_start().trim_start_matches(|c| digit_value(c).is_some());
    if text.starts_with(['.', ':']) { Ok((start, ())) } else { fail(start) }
}

/// `"เที่ยง" [ "วัน" | "คืน" ]`
fn noon_or_midnight(start: Cursor<'_>) -> PResult<'_, TimeOfDay> {
    let (rest, _) = any(&["เที่ยง"])(start)?;
    if let Ok((rest, _)) = exact("คืน")(rest) {
        return Ok((rest, TimeOfDay::END_OF_DAY));
    }
    // `เที่ยงวันที่ ๕`, `เที่ยงวันศุกร์`: the day has its own word.
    let rest = match exact("วัน")(rest) {
        Ok((after, _)) if exact("ที่")(after).is_err() && weekday_name(after).is_err() => after,
        _ => rest,
    };
    Ok((rest, NOON))
}

const NOON: TimeOfDay = match TimeOfDay::new(12, 0) {
    Ok(noon) => noon,
    Err(_) => TimeOfDay::MIDNIGHT,
};
