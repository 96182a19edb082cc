//! The phrase of a duty that comes back.

use core::fmt::{Display, Formatter, Result};

use chrono::NaiveDate;

use super::{Write, caveat, holiday, time_limit};
use crate::date::{BuddhistDate, BuddhistMonth, Weekday};
use crate::deadline::Bound;
use crate::deadline::counted::EventKind;
use crate::deadline::recurrence::{DayOfMonth, Due, End, Every, Recurrence, Start, Unit, YearDay, YearDays};
use crate::deadline::sets::{MonthDays, Months, Ordinals, Weekdays};

impl Write for Recurrence {
    fn write(&self, f: &mut Formatter<'_>) -> Result {
        self.write_rule(f)?;
        time_limit(f, self.time)?;
        write_start(f, self.start, self.end.is_none())?;
        write_end(f, self.end)?;
        holiday(f, self.rolling)?;
        caveat(f, self.caveat)
    }
}

impl Recurrence {
    fn write_rule(&self, f: &mut Formatter<'_>) -> Result {
        let Every { unit, interval } = self.every;
        let own = matches!(self.due, Due::InMonth(..) if unit == Unit::Month)
            || matches!(self.due, Due::OfYear(..) | Due::AfterDays(..) if unit == Unit::Year)
            || matches!(self.due, Due::OfYear(_, 1..) if unit == Unit::FiscalYear)
            || matches!(self.due, Due::Weekdays(_) | Due::After(_) | Due::WorkingDayOfWeek(_));
        match self.due {
            Due::Times(1) => cadence(f, self.every),
            Due::Times(times) => write!(f, "{}ละ {times} ครั้ง", name(unit)),
            // The end of the period itself.
            Due::InMonth(0, day) if day == DayOfMonth::LAST && interval == 1 && self.bound == Bound::On => {
                write!(f, "ทุกสิ้น{}", name(unit))
            }
            _ if own && interval == 1 => self.write_due(f),
            _ => {
                cadence(f, self.every)?;
                f.write_str(" ")?;
                self.write_due(f)
            }
        }
    }

    /// The due day alone, with the word that its bound takes.
    fn write_due(&self, f: &mut Formatter<'_>) -> Result {
        let alone = self.every.interval == 1;
        f.write_str(match (self.bound, self.due) {
            (_, Due::After(_) | Due::AfterDays(..)) => "",
            (Bound::Before, _) => "ก่อน",
            (Bound::By | Bound::Until, _) => "ภายใน",
            (Bound::On, Due::InMonth(..)) if alone && self.every.unit == Unit::Month => "ทุก",
            (Bound::On, Due::Weekdays(_)) if alone => "ทุก",
            (Bound::On, _) => "ใน",
        })?;
        match self.due {
            Due::Times(_) => Ok(()),
            Due::Weekdays(days) => {
                weekdays(f, days)?;
                f.write_str(if self.bound == Bound::On {
                    ""
                } else {
                    "ของทุกสัปดาห์"
                })
            }
            Due::WorkingDayOfWeek(place) => {
                let place = if place < 0 { "สุดท้าย" } else { "แรก" };
                write!(f, "วันทำการ{place}ของทุกสัปดาห์")
            }
            Due::InMonth(offset, day) => {
                day_of_month(f, day, self.opens)?;
                self.of_month(f, offset)
            }
            Due::OfYear(days, ahead) => {
                year_days(f, days)?;
                f.write_str(match (ahead, self.every.unit) {
                    (0, _) => " ของทุกปี",
                    (_, Unit::FiscalYear) => " ของปีงบประมาณถัดไป",
                    _ => " ของปีถัดไป",
                })
            }
            Due::After(count) => write!(f, "ภายใน {count} นับแต่วันสิ้น{}", name(self.every.unit)),
            Due::AfterDays(days, count) => {
                write!(f, "ภายใน {count} นับแต่")?;
                year_days(f, days)?;
                f.write_str(" ของทุกปี")
            }
        }
    }

    fn of_month(&self, f: &mut Formatter<'_>, offset: i8) -> Result {
        match (self.every.unit, offset) {
            (Unit::Month, 0) => self.of_this_month(f),
            (Unit::Quarter, -2) => f.write_str("ของเดือนแรกของไตรมาส"),
            (Unit::Quarter, -1) => f.write_str("ของเดือนที่สองของไตรมาส"),
            (Unit::Quarter, 0) => f.write_str("ของเดือนสุดท้ายของไตรมาส"),
            (Unit::Quarter, 1) => f.write_str("ของเดือนแรกของไตรมาสถัดไป"),
            (Unit::Quarter, 2) => f.write_str("ของเดือนที่สองของไตรมาสถัดไป"),
            (Unit::Quarter, 3) => f.write_str("ของเดือนสุดท้ายของไตรมาสถัดไป"),
            (_, 0) => f.write_str("ของเดือน"),
            _ => f.write_str("ของเดือนถัดไป"),
        }
    }

    fn of_this_month(&self, f: &mut Formatter<'_>) -> Result {
        if self.months != Months::ALL {
            return months(f, self.months);
        }
        let once_more = self.bound != Bound::On && self.every.interval == 1;
        f.write_str(if once_more { "ของทุกเดือน" } else { "ของเดือน" })
    }
}

pub(super) fn name(unit: Unit) -> &'static str {
    match unit {
        Unit::Day => "วัน",
        Unit::WorkingDay => "วันทำการ",
        Unit::Week => "สัปดาห์",
        Unit::HalfMonth => "ปักษ์",
        Unit::Month => "เดือน",
        Unit::Quarter => "ไตรมาส",
        Unit::FiscalHalf => "ครึ่งปีงบประมาณ",
        Unit::HalfYear => "ครึ่งปี",
        Unit::FiscalYear => "ปีงบประมาณ",
        Unit::Year => "ปี",
    }
}

/// `ทุกเดือน`, `ทุก 3 เดือน`
fn cadence(f: &mut Formatter<'_>, every: Every) -> Result {
    match every.interval {
        1 => write!(f, "ทุก{}", name(every.unit)),
        interval => write!(f, "ทุก {interval} {}", name(every.unit)),
    }
}

/// `a`, `a และ b`, `a, b และ c`
fn list<T: Display>(f: &mut Formatter<'_>, items: impl Iterator<Item = T>, and: &str) -> Result {
    let mut items = items.peekable();
    let mut first = true;
    while let Some(item) = items.next() {
        match (first, items.peek().is_some()) {
            (true, _) => write!(f, "{item}")?,
            (false, true) => write!(f, ", {item}")?,
            (false, false) => write!(f, "{and}{item}")?,
        }
        first = false;
    }
    Ok(())
}

fn weekdays(f: &mut Formatter<'_>, days: Weekdays) -> Result {
    struct Day(Weekday);
    impl Display for Day {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            write!(f, "วัน{}", self.0)
        }
    }
    list(f, days.iter().map(Day), " และ")
}

pub(super) fn day_of_month(f: &mut Formatter<'_>, day: DayOfMonth, opens: u8) -> Result {
    match day {
        DayOfMonth::Days(days) => month_days(f, days, opens),
        DayOfMonth::Weekday(weekday, ordinals) => nth_weekday(f, weekday, ordinals),
        DayOfMonth::WorkingDay(-1) => f.write_str("วันทำการสุดท้าย"),
        DayOfMonth::WorkingDay(1) => f.write_str("วันทำการแรก"),
        DayOfMonth::WorkingDay(place) => write!(f, "วันทำการที่ {place} "),
    }
}

fn month_days(f: &mut Formatter<'_>, days: MonthDays, opens: u8) -> Result {
    if days == MonthDays::only(0) {
        return f.write_str("วันสิ้นเดือน");
    }
    f.write_str("วันที่ ")?;
    if opens > 0 {
        write!(f, "{opens} - ")?;
    }
    list(f, days.numbers().filter(|day| *day > 0), " และ ")?;
    f.write_str(if days.has_number(0) { " และวันสิ้นเดือน" } else { " " })
}

/// `วันศุกร์ที่ 2 และที่ 4 `, `วันศุกร์สุดท้าย`
fn nth_weekday(f: &mut Formatter<'_>, weekday: Weekday, ordinals: Ordinals) -> Result {
    struct Place(u8);
    impl Display for Place {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            match self.0 {
                0 => f.write_str("สุดท้าย"),
                1 => f.write_str("แรก"),
                place => write!(f, "ที่ {place} "),
            }
        }
    }
    write!(f, "วัน{weekday}")?;
    let last = ordinals.numbers().filter(|place| *place == 0);
    list(f, ordinals.numbers().filter(|place| *place > 0).chain(last).map(Place), "และ")
}

fn months(f: &mut Formatter<'_>, months: Months) -> Result {
    let odd = |months: Months, odd: u8| months.iter().all(|month| month.number() % 2 == odd);
    match months.len() {
        6 if odd(months, 0) => f.write_str("ของเดือนคู่"),
        6 if odd(months, 1) => f.write_str("ของเดือนคี่"),
        _ => {
            f.write_str("ของเดือน")?;
            list(f, months.iter(), " และ")
        }
    }
}

fn year_days(f: &mut Formatter<'_>, days: YearDays) -> Result {
    struct Day(BuddhistMonthName, YearDay);
    struct BuddhistMonthName(u32);
    impl Display for Day {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result {
            let month = u8::try_from(self.0.0).ok().and_then(|month| crate::date::Month::new(month).ok());
            let month = month.map_or("", |month| month.name());
            match self.1 {
                YearDay::Number(day) => write!(f, "วันที่ {day} {month}"),
                YearDay::Last => write!(f, "เดือน{month}"),
            }
        }
    }
    list(f, days.iter().map(|(month, day)| Day(BuddhistMonthName(month), day)), " และ")
}

/// A day as the Buddhist era has it.
fn buddhist(day: NaiveDate) -> BuddhistDate {
    BuddhistDate::from_gregorian(day).unwrap_or(BuddhistDate::MAX)
}

/// The shortest words for something that happens.
const fn event(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Receipt => "วันที่ได้รับหนังสือ",
        EventKind::Issue => "วันที่ในหนังสือฉบับนี้",
        EventKind::Publication => "วันประกาศในราชกิจจานุเบกษา",
        EventKind::Other => "วันเกิดเหตุ",
    }
}

fn write_start(f: &mut Formatter<'_>, start: Option<Start>, endless: bool) -> Result {
    match start {
        None => return Ok(()),
        Some(Start::First(day)) => return write!(f, " โดยเริ่มรายงานครั้งแรกในวันที่ {}", buddhist(day)),
        Some(Start::Anchor(day)) => return write!(f, " นับแต่วันที่ {}", buddhist(day)),
        Some(Start::Event(kind)) => return write!(f, " นับแต่{}", event(kind)),
        Some(Start::Day(day)) => write!(f, " ตั้งแต่วันที่ {}", buddhist(day)),
        Some(Start::Period(day)) => write!(f, " ตั้งแต่เดือน{}", BuddhistMonth::of(buddhist(day))),
    }?;
    f.write_str(if endless { " เป็นต้นไป" } else { "" })
}

fn write_end(f: &mut Formatter<'_>, end: Option<End>) -> Result {
    match end {
        None => Ok(()),
        Some(End::Day(day)) => write!(f, " ถึงวันที่ {}", buddhist(day)),
        Some(End::Period(day)) => write!(f, " ถึงเดือน{}", BuddhistMonth::of(buddhist(day))),
        Some(End::Open) => f.write_str(" จนกว่าจะมีการเปลี่ยนแปลง"),
    }
}
