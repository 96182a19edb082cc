//! Where in its period a duty that comes back is due: `วันที่ ๕ ของเดือนถัดไป`, `วันศุกร์แรกของเดือน`.

use super::counted::count;
use super::words::{any, joined, joint, maybe, skip};
use crate::date::parse::{day_number, month_name, weekday_name};
use crate::date::{Month, Weekday};
use crate::deadline::counted::{Count, CountUnit};
use crate::deadline::recurrence::{DayOfMonth, Due, Unit, YearDay, YearDays};
use crate::deadline::sets::{MonthDays, Months, Ordinals, Weekdays};
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{Cursor, PResult, any_dash, digits, fail, furthest, is_final, word};
use crate::number::parse::cardinal;

const TWICE: &Noun = &Noun::new("the list names a month twice", "ระบุเดือนซ้ำกัน");

/// A due day, and what the words around it say about the period.
#[derive(Clone, Copy, Debug)]
pub(super) struct DueDay {
    pub(super) due: Due,
    /// The period that the day is a day of.
    pub(super) unit: Unit,
    /// The months that have it.
    pub(super) months: Months,
    /// Where a window opens: its first day of the month.
    pub(super) opens: u8,
    pub(super) sign: Sign,
}

/// What the words alone say about coming back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// Nothing: `วันที่ ๕`.
    Bare,
    /// They name the period, but not that it is every one: `วันที่ ๕ ของเดือน`.
    Period,
    /// That it comes back: `วันที่ ๕ ของทุกเดือน`.
    Again,
}

impl DueDay {
    const fn new(unit: Unit, due: Due) -> Self {
        Self { due, unit, months: Months::ALL, opens: 0, sign: Sign::Bare }
    }
}

/// `due-day = month-days | days-of-month | month-end | working-day | nth-weekday | weekdays | year-days | after-end`
pub(super) fn due_day(start: Cursor<'_>) -> PResult<'_, DueDay> {
    furthest(
        start,
        &[
            &month_days,
            &days_of_month,
            &month_end,
            &working_day,
            &nth_weekday,
            &weekdays,
            &year_days,
            &after_end,
        ],
    )
}

/// `"วันที่" days [ of-month ]`
fn month_days(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, _) = word("วันที่")(start)?;
    let (rest, (days, opens)) = joined(day_list)(rest)?;
    let (rest, place) = match of_month(rest) {
        Ok(found) => found,
        // Of a month that follows it is one day.
        Err(error) if is_final(&error) || is_dated(rest) => return Err(error),
        Err(_) => (rest, Place { unit: Unit::Month, offset: 0, months: Months::ALL, sign: Sign::Bare }),
    };
    Ok((rest, place.day(DayOfMonth::Days(days), opens)))
}

/// Whether a month, a year or the rest of a numeric date follows.
fn is_dated(start: Cursor<'_>) -> bool {
    joined(month_name)(start).is_ok()
        || any(&["เดือน", "ของเดือน", "/", "-", ".", "พ.ศ.", "นี้"])(
            start,
        )
        .is_ok()
}

/// `days [ "แรก" ] of-month`: `ภายใน ๑๕ วันของเดือนถัดไป`
fn days_of_month(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, count) = count(start)?;
    let (rest, place) = of_month(skip(rest, &["แรก"]))?;
    match u8::try_from(count.amount()) {
        Ok(day @ 1..=31) if count.unit() == CountUnit::Days => {
            Ok((rest, place.day(DayOfMonth::Days(MonthDays::only(day)), 0)))
        }
        _ => fail(start),
    }
}

/// `day { ( "," | "และ" ) [ "วันที่" ] day } | day range-sign day`
fn day_list(start: Cursor<'_>) -> PResult<'_, (MonthDays, u8)> {
    let (mut rest, first) = day_number(start)?;
    if let (after, Some(last)) = maybe(rest, later_day)
        && last > first
    {
        return Ok((after, (MonthDays::only(last), first)));
    }
    let mut days = MonthDays::only(first);
    while let (after, Some(day)) = maybe(rest, next_day) {
        days = days.with_number(day);
        rest = after;
    }
    Ok((rest, (days, 0)))
}

fn later_day(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, ()) = furthest(
        start,
        &[&|start| joined(any_dash)(start).map(drop_value), &|start| any(&["ถึง"])(start).map(drop_value)],
    )?;
    joined(day_number)(skip(rest, &["วันที่"]))
}

fn drop_value<T>((rest, _): (Cursor<'_>, T)) -> (Cursor<'_>, ()) {
    (rest, ())
}

fn next_day(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, _) = any(&["และ", ", และ", ",", "กับ"])(start)?;
    joined(day_number)(skip(rest, &["วันที่"]))
}

/// Which month a day is a day of.
#[derive(Clone, Copy, Debug)]
struct Place {
    unit: Unit,
    offset: i8,
    months: Months,
    sign: Sign,
}

impl Place {
    fn day(self, day: DayOfMonth, opens: u8) -> DueDay {
        let due = Due::InMonth(self.offset, day);
        DueDay { months: self.months, opens, sign: self.sign, ..DueDay::new(self.unit, due) }
    }
}

/// ```text
/// of-month = [ "ของ" | "ใน" ] ( [ "ทุก" | "แต่ละ" ] "เดือน" | "เดือนถัดไป" | "เดือนคู่" | "เดือนคี่" | "เดือน" month { month }
///          | "เดือน" ( "แรก" | "ที่สอง" | "สุดท้าย" ) "ของ" ( "ไตรมาส" | "ไตรมาสถัดไป" ) )
/// ```
fn of_month(start: Cursor<'_>) -> PResult<'_, Place> {
    furthest(start, &[&of_quarter, &of_next_month, &of_months, &of_every_month])
}

const OF: &[&str] = &["ของ", "ใน"];

fn of_next_month(start: Cursor<'_>) -> PResult<'_, Place> {
    let rest = skip(start, OF);
    let (rest, _) = any(&["เดือนถัดไป", "เดือนถัดมา", "เดือนหน้า", "เดือนถัดจากเดือนนั้น", "เดือนถัดจาก"])(
        rest,
    )?;
    Ok((rest, Place { unit: Unit::Month, offset: 1, months: Months::ALL, sign: Sign::Again }))
}

fn of_every_month(start: Cursor<'_>) -> PResult<'_, Place> {
    let (rest, of) = maybe(start, any(OF));
    let (rest, every) = maybe(rest, any(&["ทุก ๆ", "ทุกๆ", "ทุก", "แต่ละ"]));
    if of.is_none() && every.is_none() {
        return fail(start);
    }
    let (rest, _) = any(&["เดือน"])(skip(rest, &["รอบ"]))?;
    if any(&["นี้", "ถัด", "หน้า", "ก่อน", "ที่"])(rest).is_ok() || joined(month_name)(rest).is_ok()
    {
        return fail(rest);
    }
    Ok((
        rest,
        Place {
            unit: Unit::Month,
            offset: 0,
            months: Months::ALL,
            sign: if every.is_some() { Sign::Again } else { Sign::Period },
        },
    ))
}

/// `เดือนคู่`, `เดือนคี่`, `เดือนมกราคม เมษายน และกรกฎาคม`
fn of_months(start: Cursor<'_>) -> PResult<'_, Place> {
    let (rest, _) = any(OF)(start)?;
    let rest = skip(rest, &["ทุก"]);
    let (rest, _) = any(&["เดือน"])(rest)?;
    let (rest, months) = furthest(rest, &[&even_or_odd, &month_list])?;
    Ok((rest, Place { unit: Unit::Month, offset: 0, months, sign: Sign::Again }))
}

fn even_or_odd(start: Cursor<'_>) -> PResult<'_, Months> {
    let (rest, found) = any(&["คู่", "คี่"])(start)?;
    let odd = found == "คี่";
    Ok((
        rest,
        Month::ALL.into_iter().filter(|m| (m.number() % 2 == 1) == odd).fold(Months::NONE, Months::with),
    ))
}

/// `month { [ "," | "และ" ] [ "เดือน" ] month }`, at least two, none of them twice
fn month_list(start: Cursor<'_>) -> PResult<'_, Months> {
    let (mut rest, first) = joined(month_name)(start)?;
    let mut months = Months::NONE.with(first);
    while let (after, Some(month)) = maybe(rest, next_month) {
        if months.contains(month) {
            return Err(after.refuse(&start, ParseErrorKind::Contradiction(TWICE)));
        }
        months = months.with(month);
        rest = after;
    }
    if months.len() < 2 { fail(rest) } else { Ok((rest, months)) }
}

fn next_month(start: Cursor<'_>) -> PResult<'_, Month> {
    let rest = skip(start, &["และ", ", และ", ",", "กับ"]);
    joined(month_name)(skip(rest, &["เดือน"]))
}

fn of_quarter(start: Cursor<'_>) -> PResult<'_, Place> {
    let rest = skip(start, OF);
    let (rest, place) = any(&["เดือนแรก", "เดือนที่หนึ่ง", "เดือนที่สอง", "เดือนที่สาม", "เดือนสุดท้าย"])(
        rest,
    )?;
    let rest = skip(skip(rest, OF), &["ทุก", "แต่ละ"]);
    let (rest, _) = any(&["ไตรมาส"])(rest)?;
    let (rest, next) = maybe(rest, any(&["ถัดไป"]));
    let month = match place {
        "เดือนแรก" | "เดือนที่หนึ่ง" => -2,
        "เดือนที่สอง" => -1,
        _ => 0,
    };
    let offset = if next.is_some() { month + 3 } else { month };
    Ok((rest, Place { unit: Unit::Quarter, offset, months: Months::ALL, sign: Sign::Again }))
}

/// `[ "วัน" ] "สิ้นเดือน" [ of-month ]`, also of a quarter or a year
fn month_end(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, unit) = period_end(start)?;
    let due = Due::InMonth(0, DayOfMonth::LAST);
    let day =
        if unit == Unit::Week { DueDay::new(Unit::Week, Due::Times(1)) } else { DueDay::new(unit, due) };
    if unit == Unit::Month
        && let (rest, Some(place)) = maybe(rest, of_month)
    {
        return Ok((rest, place.day(DayOfMonth::LAST, 0)));
    }
    Ok((rest, day))
}

/// `[ "วัน" ] "สิ้น" [ "สุด" ] ( "เดือน" | "ไตรมาส" | "ปีงบประมาณ" | "ปี" | "สัปดาห์" | "ครึ่งปี" )`, of no certain one
fn period_end(start: Cursor<'_>) -> PResult<'_, Unit> {
    let (rest, _) =
        any(&["วันสิ้น", "สิ้น", "วันสุดท้ายของ"])(start)?;
    let rest = skip(skip(rest, &["สุด"]), &["ทุก", "แต่ละ"]);
    let (rest, found) = any(&["เดือน", "ไตรมาส", "ปีงบประมาณ", "ปีปฏิทิน", "ปี", "สัปดาห์"])(
        rest,
    )?;
    // `สิ้นเดือนมีนาคม`, `สิ้นปี ๒๕๖๗`, `สิ้นเดือนนี้` are one day.
    if any(&["นี้", "ที่", "พ.ศ.", "พุทธศักราช"])(rest).is_ok()
        || joined(month_name)(rest).is_ok()
        || joined(digits(1..=4))(rest).is_ok()
    {
        return fail(rest);
    }
    let unit = match found {
        "เดือน" => Unit::Month,
        "ไตรมาส" => Unit::Quarter,
        "ปีงบประมาณ" => Unit::FiscalYear,
        "สัปดาห์" => Unit::Week,
        _ => Unit::Year,
    };
    Ok((rest, unit))
}

/// `"วันทำการ" ( "แรก" | "สุดท้าย" | "ที่" number ) of-month`, or of the week
fn working_day(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, place) = furthest(start, &[&named_working_day, &first_working_days])?;
    if let (rest, Some(())) = maybe(rest, of_week) {
        let day = DueDay { sign: Sign::Again, ..DueDay::new(Unit::Week, Due::LastWorkingDayOfWeek) };
        return if place == -1 { Ok((rest, day)) } else { fail(rest) };
    }
    let (rest, month) = of_month(rest)?;
    Ok((rest, month.day(DayOfMonth::WorkingDay(place), 0)))
}

fn named_working_day(start: Cursor<'_>) -> PResult<'_, i8> {
    let (rest, _) = word("วันทำการ")(start)?;
    let (rest, found) = any(&["สุดท้าย", "แรก", "ที่"])(rest)?;
    match found {
        "สุดท้าย" => Ok((rest, -1)),
        "แรก" => Ok((rest, 1)),
        _ => joined(day_number)(rest).map(|(rest, day)| (rest, i8::try_from(day).unwrap_or(1))),
    }
}

/// `๕ วันทำการแรก`
fn first_working_days(start: Cursor<'_>) -> PResult<'_, i8> {
    let Ok((rest, count)) = day_number(start) else { return fail(start) };
    let (rest, _) = any(&["วันทำการแรก"])(rest)?;
    Ok((rest, i8::try_from(count).unwrap_or(1)))
}

/// `"ของ" [ "ทุก" | "แต่ละ" ] "สัปดาห์"`
fn of_week(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, of) = maybe(start, any(OF));
    let (rest, every) = maybe(rest, any(&["ทุก ๆ", "ทุกๆ", "ทุก", "แต่ละ"]));
    if of.is_none() && every.is_none() {
        return fail(start);
    }
    let (rest, _) = any(&["สัปดาห์", "อาทิตย์"])(rest)?;
    Ok((skip(rest, &["ถัดไป"]), ()))
}

/// `[ "วัน" ] weekday ( "แรก" | "สุดท้าย" | "ที่" ordinals | "สัปดาห์ที่" ordinals ) of-month`
fn nth_weekday(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let rest = word("วัน")(start).map_or(start, |(rest, _)| rest);
    let (rest, weekday) = weekday_name(rest)?;
    let (rest, ordinals) = ordinals(rest, weekday)?;
    let (rest, month) = of_month(rest)?;
    Ok((rest, month.day(DayOfMonth::Weekday(weekday, ordinals), 0)))
}

fn ordinals(start: Cursor<'_>, weekday: Weekday) -> PResult<'_, Ordinals> {
    let (mut rest, first) = ordinal(start)?;
    let mut all = Ordinals::NONE.with_number(first);
    while let (after, Some(next)) = maybe(rest, |start| next_ordinal(start, weekday)) {
        all = all.with_number(next);
        rest = after;
    }
    Ok((rest, all))
}

/// `"แรก" | "สุดท้าย" | [ "สัปดาห์" ] "ที่" 1-5`
fn ordinal(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, found) = any(&["แรก", "สุดท้าย", "สัปดาห์แรก", "สัปดาห์สุดท้าย", "สัปดาห์ที่", "ของสัปดาห์ที่", "ที่"])(
        start,
    )?;
    match found {
        "แรก" | "สัปดาห์แรก" => Ok((rest, 1)),
        "สุดท้าย" | "สัปดาห์สุดท้าย" => Ok((rest, 0)),
        _ => small_number(rest),
    }
}

/// 1 to 5
fn small_number(start: Cursor<'_>) -> PResult<'_, u8> {
    let (rest, number) = joined(day_number)(start)?;
    if number <= 5 { Ok((rest, number)) } else { fail(start) }
}

fn next_ordinal(start: Cursor<'_>, weekday: Weekday) -> PResult<'_, u8> {
    let (rest, _) = any(&["และ", ",", "กับ"])(start)?;
    let rest = skip(rest, &["วัน"]);
    let rest = match joined(weekday_name)(rest) {
        Ok((rest, same)) if same == weekday => rest,
        Ok(_) => return fail(start),
        Err(_) => rest,
    };
    furthest(rest, &[&ordinal, &small_number])
}

/// `[ "วัน" ] weekday { ( "," | "และ" | dash ) [ "วัน" ] weekday } [ of-week ]`
fn weekdays(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let rest = word("วัน")(start).map_or(start, |(rest, _)| rest);
    let (mut rest, first) = weekday_name(rest)?;
    let mut days = Weekdays::NONE.with(first);
    if let (after, Some(last)) = maybe(rest, later_weekday) {
        days = days_between(first, last);
        rest = after;
    }
    while let (after, Some(next)) = maybe(rest, next_weekday) {
        days = days.with(next);
        rest = after;
    }
    // A day of the month follows: the weekday only names it once more.
    if any(&["ที่"])(rest).is_ok() || any(&["นี้", "หน้า"])(rest).is_ok() {
        return fail(rest);
    }
    let (rest, week) = maybe(rest, of_week);
    let sign = if week.is_some() { Sign::Again } else { Sign::Bare };
    Ok((rest, DueDay { sign, ..DueDay::new(Unit::Week, Due::Weekdays(days)) }))
}

fn next_weekday(start: Cursor<'_>) -> PResult<'_, Weekday> {
    let rest = skip(start, &["และ", ", และ", ",", "กับ"]);
    joined(weekday_name)(skip(rest, &["วัน"]))
}

fn later_weekday(start: Cursor<'_>) -> PResult<'_, Weekday> {
    let (rest, ()) = furthest(
        start,
        &[&|start| joined(any_dash)(start).map(drop_value), &|start| any(&["ถึง"])(start).map(drop_value)],
    )?;
    joined(weekday_name)(skip(rest, &["วัน"]))
}

fn days_between(first: Weekday, last: Weekday) -> Weekdays {
    let week = Weekday::ALL.into_iter().cycle().skip(usize::from(first.days_from_monday()));
    let mut days = Weekdays::NONE;
    for day in week.take(7) {
        days = days.with(day);
        if day == last {
            break;
        }
    }
    days
}

/// `year-day { ( "," | "และ" ) year-day } [ "ของทุกปี" ]`
fn year_days(start: Cursor<'_>) -> PResult<'_, DueDay> {
    let (rest, (days, every)) = days_of_year(start)?;
    if let (rest, Some(_)) = maybe(skip(rest, OF), any(&["ปีถัดไป"])) {
        return Ok((rest, DueDay { sign: Sign::Again, ..DueDay::new(Unit::Year, Due::OfYear(days, 1)) }));
    }
    let sign = if every { Sign::Again } else { Sign::Bare };
    Ok((rest, DueDay { sign, ..DueDay::new(Unit::Year, Due::OfYear(days, 0)) }))
}

/// The days, and whether they are those of every year.
pub(super) fn days_of_year(start: Cursor<'_>) -> PResult<'_, (YearDays, bool)> {
    let (mut rest, (month, day)) = year_day(start)?;
    let mut days = YearDays::default().with(u32::from(month.number()), day);
    while let (after, Some((month, day))) = maybe(rest, next_year_day) {
        days = days.with(u32::from(month.number()), day);
        rest = after;
    }
    let (rest, every) = maybe(rest, of_every_year);
    // A day of one year is no day of every year.
    if every.is_none() && joined(year_follows)(rest).is_ok() {
        return fail(rest);
    }
    Ok((rest, (days, every.is_some())))
}

fn year_follows(start: Cursor<'_>) -> PResult<'_, ()> {
    const SIGNS: &[&str] = &["พ.ศ.", "พุทธศักราช", "ค.ศ.", "นี้", "ศกเดียวกัน", "ปีเดียวกัน", "ถึง"];
    furthest(
        start,
        &[
            &|start| digits(2..=4)(start).map(drop_value),
            &|start| any_dash(start).map(drop_value),
            &|start| any(SIGNS)(start).map(drop_value),
        ],
    )
}

fn next_year_day(start: Cursor<'_>) -> PResult<'_, (Month, YearDay)> {
    let rest = skip(start, &["และ", ", และ", ",", "กับ"]);
    joined(year_day)(rest)
}

/// `[ "วันที่" ] day [ "เดือน" ] month | [ "สิ้น" ] [ "เดือน" ] month`
fn year_day(start: Cursor<'_>) -> PResult<'_, (Month, YearDay)> {
    let rest = skip(start, &["ภายใน"]);
    let rest = skip(rest, &["วันที่"]);
    let (rest, day) = maybe(rest, joined(day_number));
    let rest = if day.is_none() { skip(rest, &["สิ้น"]) } else { rest };
    let rest = skip(rest, &["เดือน"]);
    let (rest, month) = joined(month_name)(rest)?;
    Ok((rest, (month, day.map_or(YearDay::Last, YearDay::Number))))
}

/// `[ "ของ" ] ( "ทุก" | "แต่ละ" ) "ปี"`
fn of_every_year(start: Cursor<'_>) -> PResult<'_, ()> {
    let rest = skip(skip(start, OF), &["เป็นประจำ"]);
    let (rest, _) = any(&["ทุก ๆ ปี", "ทุกๆ ปี", "ทุกๆปี", "ทุกปี", "แต่ละปี"])(
        rest,
    )?;
    // `ทุกปีการศึกษา` and `ทุกปีงบประมาณ` are other years.
    if any(&["การ", "งบ"])(rest).is_ok() { fail(rest) } else { Ok((rest, ())) }
}

/// `count "นับแต่" ( "วันสิ้น" period | year-days "ของทุกปี" )`
fn after_end(start: Cursor<'_>) -> PResult<'_, DueDay> {
    if let Ok((rest, (count, unit))) = damaged_end(start) {
        return Ok((rest, DueDay { sign: Sign::Again, ..DueDay::new(unit, Due::After(count)) }));
    }
    let (rest, count) = count(start)?;
    let (rest, _) = super::counted::from(rest)?;
    let (rest, ()) = joint(rest)?;
    if let (rest, Some(unit)) = maybe(rest, period_end) {
        let rest = skip(
            skip(rest, OF),
            &["ทุกเดือน", "ทุกไตรมาส", "ทุกปีงบประมาณ", "ทุกปี", "แต่ละเดือน", "แต่ละไตรมาส", "แต่ละปี"],
        );
        return Ok((rest, DueDay { sign: Sign::Again, ..DueDay::new(unit, Due::After(count)) }));
    }
    let (rest, (days, every)) = days_of_year(rest)?;
    if !every || matches!(count.unit(), CountUnit::Hours | CountUnit::Minutes) {
        return fail(rest);
    }
    Ok((rest, DueDay { sign: Sign::Again, ..DueDay::new(Unit::Year, Due::AfterDays(days, count)) }))
}

/// The same where marks are lost: words as short as วัน are only known by what they stand beside.
fn damaged_end(start: Cursor<'_>) -> PResult<'_, (Count, Unit)> {
    let (rest, days) = cardinal(start)?;
    let (rest, found) = any(&["วันนับแต่วันสิ้นไตรมาส", "วันนับแต่วันสิ้นเดือน", "วันนับแต่วันสิ้นปีงบประมาณ"])(
        rest,
    )?;
    let Some(days) = u32::try_from(days).ok().filter(|days| (1..=9999).contains(days)) else {
        return fail(start);
    };
    let unit = match found {
        "วันนับแต่วันสิ้นไตรมาส" => Unit::Quarter,
        "วันนับแต่วันสิ้นเดือน" => Unit::Month,
        _ => Unit::FiscalYear,
    };
    if joined(digits(1..=4))(rest).is_ok()
        || joined(month_name)(rest).is_ok()
        || any(&["พ.ศ.", "ที่"])(rest).is_ok()
    {
        return fail(start);
    }
    Ok((rest, (Count::new(days, CountUnit::Days), unit)))
}
