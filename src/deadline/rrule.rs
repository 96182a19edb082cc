//! A rule as calendar programs read it: the recurrence rule of RFC 5545.

use alloc::format;
use alloc::string::String;
use core::fmt::Write as _;

use chrono::{Datelike, NaiveDate};

use super::Bound;
use super::civil::{Grid, MonthNumber};
use super::counted::{Count, CountUnit};
use super::reckoning::{Reckoning, ShortMonth};
use super::recurrence::{DayOfMonth, Due, End, Recurrence, Start, Unit, YearDay, YearDays};
use super::sets::{MonthDays, Months, Ordinals};
use crate::date::Weekday;
use crate::error::Language;

/// Every month has this day.
const SURE: u8 = 28;

/// Why a rule has no equal in RFC 5545.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.text(Language::English))]
#[non_exhaustive]
pub enum NoRrule {
    /// `ทุกวันทำการ`: a calendar program does not know the holidays.
    WorkingDays,
    /// `ทุกวันที่ ๑๕ และ ๓๐ ของเดือน`: one rule would leave February out.
    ShortMonths,
    /// `ภายในวันที่ ๑๕ มกราคม และวันที่ ๓๑ มีนาคม ของทุกปี`: it would take several rules.
    DifferentDays,
    /// `ภายใน ๔๕ วัน นับแต่วันสิ้นเดือน`: the day moves with the length of the months.
    MovingCount,
    /// The first time lies outside of the rule, or the rule counts from a day that it does not name.
    FirstTime,
    /// `สัปดาห์ละ ๒ ครั้ง`
    NoDay,
}

impl NoRrule {
    /// The reason in `language`.
    #[must_use]
    pub const fn text(self, language: Language) -> &'static str {
        let (english, thai) = match self {
            Self::WorkingDays => {
                ("working days depend on a calendar of holidays", "วันทำการขึ้นอยู่กับปฏิทินวันหยุดราชการ")
            }
            Self::ShortMonths => {
                ("a day that some months do not have stands beside others", "มีวันที่ซึ่งบางเดือนไม่มี รวมอยู่กับวันที่อื่น")
            }
            Self::DifferentDays => ("the months have different days", "แต่ละเดือนกำหนดวันต่างกัน"),
            Self::MovingCount => (
                "the count from the end of the period leads to different days",
                "นับจากวันสิ้นรอบแล้ววันครบกำหนดในแต่ละรอบไม่ตรงกัน",
            ),
            Self::FirstTime => {
                ("the first time is not one of the rule's own days", "วันที่กำหนดครั้งแรกไม่ใช่วันตามรอบที่กำหนด")
            }
            Self::NoDay => ("the days are not stated", "ไม่ได้ระบุวัน"),
        };
        match language {
            Language::English => english,
            Language::Thai => thai,
        }
    }
}

impl Recurrence {
    /// The rule as text of RFC 5545, without `RRULE:`, for an event of whole days that begins with the first
    /// [occurrence](Self::occurrences). Its days are the nominal ones; holidays move nothing.
    ///
    /// # Errors
    ///
    /// Where no rule of RFC 5545 has the same days: see [`NoRrule`].
    ///
    /// ```
    /// use saraban::{NoRrule, Recurrence};
    ///
    /// let rule: Recurrence = "ทุกวันที่ ๒๕ ของเดือน (มกราคม - สิงหาคม ๒๕๖๗)".parse()?;
    /// assert_eq!(rule.to_rrule()?, "FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20240825");
    /// let rule: Recurrence = "ทุกวันทำการสุดท้ายของเดือน".parse()?;
    /// assert_eq!(rule.to_rrule(), Err(NoRrule::WorkingDays));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_rrule(&self) -> Result<String, NoRrule> {
        let mut text = if self.steps_from_a_day() { self.steps_rule()? } else { self.periods_rule()? };
        if let Some(last) = self.last_nominal() {
            let _ = write!(text, ";UNTIL={:04}{:02}{:02}", last.year(), last.month(), last.day());
        }
        Ok(text)
    }

    fn last_nominal(&self) -> Option<NaiveDate> {
        match self.end? {
            End::Open => None,
            End::Day(day) => Some(day),
            End::Period(_) => {
                let times = self.occurrences(self.first_possible()?);
                times.last().map(|time| time.nominal().to_gregorian())
            }
        }
    }

    /// So many units from the first day on.
    fn steps_rule(&self) -> Result<String, NoRrule> {
        let interval = u32::from(self.every.interval);
        Ok(match self.every.unit.grid() {
            Grid::Days => repeated("DAILY", interval),
            Grid::Weeks => repeated("WEEKLY", interval),
            Grid::HalfMonths => repeated("DAILY", interval * 15),
            Grid::Months { len, .. } => {
                let day = self.start.and_then(Start::day).ok_or(NoRrule::FirstTime)?;
                if day.day() > u32::from(SURE) {
                    return Err(NoRrule::ShortMonths);
                }
                repeated("MONTHLY", interval * months(len))
            }
        })
    }

    fn periods_rule(&self) -> Result<String, NoRrule> {
        if let Some(Start::First(day)) = self.start {
            let free = Self { start: Some(Start::Day(day)), ..*self };
            let first = free.first_possible().and_then(|from| free.occurrences(from).next());
            if first.is_none_or(|time| time.nominal().to_gregorian() != day) {
                return Err(NoRrule::FirstTime);
            }
        }
        if self.bound == Bound::Before && !matches!(self.due, Due::InMonth(_, DayOfMonth::Days(_))) {
            return Err(NoRrule::DifferentDays);
        }
        let interval = u32::from(self.every.interval);
        let len = match self.every.unit.grid() {
            Grid::Months { len, .. } => interval * months(len),
            _ => interval,
        };
        match self.due {
            Due::WorkingDayOfWeek(_) | Due::InMonth(_, DayOfMonth::WorkingDay(_)) => {
                Err(NoRrule::WorkingDays)
            }
            Due::Times(_) if self.every.unit == Unit::WorkingDay => Err(NoRrule::WorkingDays),
            Due::Times(2..) => Err(NoRrule::NoDay),
            Due::Times(_) => Ok(match self.every.unit.grid() {
                Grid::Days => repeated("DAILY", interval),
                Grid::Weeks => repeated("WEEKLY", interval) + ";BYDAY=SU",
                Grid::HalfMonths => repeated("MONTHLY", 1) + ";BYMONTHDAY=15,-1",
                Grid::Months { .. } => repeated("MONTHLY", len) + ";BYMONTHDAY=-1",
            }),
            Due::Weekdays(days) => {
                Ok(format!("{};BYDAY={}", repeated("WEEKLY", interval), list(days.iter().map(letters))))
            }
            Due::InMonth(offset, DayOfMonth::Weekday(weekday, ordinals)) => {
                Ok(self.monthly(len, offset) + &nth_weekday(weekday, ordinals))
            }
            Due::InMonth(offset, DayOfMonth::Days(days)) if self.bound == Bound::Before => {
                self.day_before(len, offset, days)
            }
            Due::InMonth(offset, DayOfMonth::Days(days)) => {
                Ok(self.monthly(len, offset) + &month_days(days)?)
            }
            Due::OfYear(days, _) => of_year(interval, days),
            Due::AfterDays(days, count) => after_days(interval, days, count),
            Due::After(count) => self.after(len, count),
        }
    }

    /// The months in which something is due.
    fn monthly(&self, interval: u32, offset: i8) -> String {
        let mut text = repeated("MONTHLY", interval);
        if self.months != Months::ALL {
            let due = |month: u8| (i16::from(month) - 1 + i16::from(offset)).rem_euclid(12) + 1;
            let _ = write!(text, ";BYMONTH={}", list(self.months.numbers().map(due)));
        }
        text
    }

    /// `ก่อนวันที่ ๕`: the 4th.
    fn day_before(&self, interval: u32, offset: i8, days: MonthDays) -> Result<String, NoRrule> {
        let mut numbers = days.numbers();
        match (numbers.next(), numbers.next()) {
            (Some(1), None) => Ok(self.monthly(interval, offset - 1) + ";BYMONTHDAY=-1"),
            (Some(0), None) => Ok(self.monthly(interval, offset) + ";BYMONTHDAY=-2"),
            (Some(day), None) if day <= SURE => {
                Ok(format!("{};BYMONTHDAY={}", self.monthly(interval, offset), day - 1))
            }
            _ => Err(NoRrule::ShortMonths),
        }
    }

    fn after(&self, interval: u32, count: Count) -> Result<String, NoRrule> {
        match (self.every.unit.grid(), count.unit()) {
            (_, CountUnit::WorkingDays) => Err(NoRrule::WorkingDays),
            (Grid::Days, _) => Ok(repeated("DAILY", interval)),
            (Grid::Months { .. }, CountUnit::Days) if count.amount() <= u32::from(SURE) => {
                Ok(format!("{};BYMONTHDAY={}", repeated("MONTHLY", interval), count.amount()))
            }
            (Grid::Months { len: 12, from }, _) => {
                // The end of the year and the day to which the count leads.
                let end = |year| MonthNumber::new(year, 1).plus(from + 11).last_day();
                yearly(u32::from(self.every.interval), end, count)
            }
            _ => Err(NoRrule::MovingCount),
        }
    }
}

fn months(len: i64) -> u32 {
    u32::try_from(len).unwrap_or(1)
}

fn repeated(frequency: &str, interval: u32) -> String {
    match interval {
        1 => format!("FREQ={frequency}"),
        _ => format!("FREQ={frequency};INTERVAL={interval}"),
    }
}

fn list<T: core::fmt::Display>(items: impl Iterator<Item = T>) -> String {
    let mut text = String::new();
    for item in items {
        let _ = write!(text, "{}{item}", if text.is_empty() { "" } else { "," });
    }
    text
}

const fn letters(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

/// `;BYDAY=2FR,4FR`
fn nth_weekday(weekday: Weekday, ordinals: Ordinals) -> String {
    let place = |place: u8| {
        if place == 0 { format!("-1{}", letters(weekday)) } else { format!("{place}{}", letters(weekday)) }
    };
    format!(";BYDAY={}", list(ordinals.numbers().map(place)))
}

/// `;BYMONTHDAY=…`: a day that some months do not have gives way to the last one.
fn month_days(days: MonthDays) -> Result<String, NoRrule> {
    let unsure = days.numbers().filter(|day| *day > SURE).count();
    let last = |day: u8| if day == 0 || day == 31 { -1 } else { i16::from(day) };
    match (unsure, days.numbers().next_back()) {
        (0, _) | (1, Some(31)) => Ok(format!(";BYMONTHDAY={}", list(days.numbers().map(last)))),
        (1, Some(day)) if days.len() == 1 => Ok(format!(";BYMONTHDAY={};BYSETPOS=-1", list(SURE..=day))),
        _ => Err(NoRrule::ShortMonths),
    }
}

/// The same day in each of the months, or the last.
fn of_year(interval: u32, days: YearDays) -> Result<String, NoRrule> {
    let is_last = |(month, day): (u32, YearDay)| match day {
        YearDay::Last => true,
        YearDay::Number(day) => month != 2 && u32::from(day) == MonthNumber::new(2001, month).len(),
    };
    let by_month =
        || format!("{};BYMONTH={}", repeated("YEARLY", interval), list(days.iter().map(|(month, _)| month)));
    if days.iter().all(is_last) {
        return Ok(by_month() + ";BYMONTHDAY=-1");
    }
    let mut numbers = days.iter().map(|(_, day)| day);
    let first = numbers.next();
    match first {
        Some(YearDay::Number(day)) if numbers.all(|day| Some(day) == first) => {
            let lacks = |(month, _): (u32, YearDay)| u32::from(day) > MonthNumber::new(2001, month).len();
            match (days.iter().any(lacks), days.iter().count()) {
                (false, _) => Ok(format!("{};BYMONTHDAY={day}", by_month())),
                (true, 1) => Ok(format!("{};BYMONTHDAY={};BYSETPOS=-1", by_month(), list(SURE..=day))),
                _ => Err(NoRrule::ShortMonths),
            }
        }
        _ => Err(NoRrule::DifferentDays),
    }
}

/// A count from one day of every year.
fn after_days(interval: u32, days: YearDays, count: Count) -> Result<String, NoRrule> {
    let mut all = days.iter();
    match (all.next(), all.next()) {
        (Some((month, day)), None) => {
            let event = |year| day.within(MonthNumber::new(year, month), ShortMonth::Clamp);
            yearly(interval, event, count)
        }
        _ => Err(NoRrule::DifferentDays),
    }
}

/// The day of the year to which a count always leads.
fn yearly(interval: u32, event: impl Fn(i32) -> Option<NaiveDate>, count: Count) -> Result<String, NoRrule> {
    if count.unit() == CountUnit::WorkingDays {
        return Err(NoRrule::WorkingDays);
    }
    let due = |year| count.last_day(event(year)?, &Reckoning::new()).map(|day| (day.month(), day.day()));
    // Four years have every length of a February before and after.
    let first = due(2001);
    match first {
        Some((month, day)) if (2002..2005).all(|year| due(year) == first) => {
            Ok(format!("{};BYMONTH={month};BYMONTHDAY={day}", repeated("YEARLY", interval)))
        }
        _ => Err(NoRrule::MovingCount),
    }
}
