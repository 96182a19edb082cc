//! The days of one period on which something is due.

use chrono::{Datelike, NaiveDate};

use super::civil::{MonthNumber, plus_days};
use super::reckoning::{Reckoning, ShortMonth};
use super::recurrence::{DayOfMonth, Due, Recurrence, Unit};
use super::sets::{MonthDays, Ordinals};

/// The days of one period that are still to come, in order.
#[derive(Clone, Copy, Debug)]
pub(super) enum PeriodDays {
    One(Option<NaiveDate>),
    /// Days of a month by their bits.
    Month(MonthNumber, MonthBits),
    /// Days of a week by their bits, from its Monday.
    Week(NaiveDate, u32),
    /// So many months of a year that are left, from this one on.
    Year(MonthNumber, u8),
}

/// Bits 1 to 31 are days of a month; bit 32 is the first day of the next.
type MonthBits = u64;

impl PeriodDays {
    /// The days of the period with this number.
    #[inline]
    pub(super) fn of(rule: &Recurrence, number: i64, reckoning: &Reckoning<'_>) -> Self {
        let grid = rule.every.unit.grid();
        match rule.due {
            Due::Times(_) if rule.every.unit == Unit::WorkingDay => {
                Self::One(grid.start(number).filter(|day| reckoning.calendar.works(*day)))
            }
            Due::Times(_) => Self::One(grid.end(number)),
            Due::Weekdays(weekdays) => match grid.start(number) {
                Some(monday) => Self::Week(monday, weekdays.bits()),
                None => Self::One(None),
            },
            Due::WorkingDayOfWeek(place) => {
                let day = if place < 0 {
                    let next = grid.end(number).and_then(|sunday| sunday.succ_opt());
                    next.and_then(|monday| reckoning.calendar.nth_before(monday, 1))
                } else {
                    grid.start(number).and_then(|monday| reckoning.calendar.nth_from(monday, 1))
                };
                Self::One(day.filter(|day| grid.number(*day) == number))
            }
            Due::InMonth(offset, day) => match grid.last_month(number) {
                Some(last) if rule.months.has_month(last) => {
                    let month = last.plus(i64::from(offset));
                    Self::Month(month, month_bits(month, day, reckoning))
                }
                _ => Self::One(None),
            },
            Due::OfYear(_, ahead) => Self::year(grid.last_month(number), i64::from(ahead)),
            Due::AfterDays(..) => Self::year(grid.last_month(number), 0),
            Due::After(count) => {
                let event = grid.end(number);
                Self::One(event.and_then(|event| count.last_day(event, reckoning)))
            }
        }
    }

    /// The year so many years after the one with this last month.
    fn year(last: Option<MonthNumber>, ahead: i64) -> Self {
        last.map_or(Self::One(None), |last| Self::Year(last.plus(12 * ahead - 11), 12))
    }

    /// The next of them.
    #[inline]
    pub(super) fn next(&mut self, rule: &Recurrence, reckoning: &Reckoning<'_>) -> Option<NaiveDate> {
        match self {
            Self::One(day) => day.take(),
            Self::Month(month, bits) => {
                let day = bits.trailing_zeros();
                *bits &= bits.wrapping_sub(1);
                match day {
                    64 => None,
                    32 => month.plus(1).first_day(),
                    day => month.day(day),
                }
            }
            Self::Week(monday, bits) => {
                let day = bits.trailing_zeros();
                *bits &= bits.wrapping_sub(1);
                if day < 7 { plus_days(*monday, i64::from(day)) } else { None }
            }
            Self::Year(month, left) => {
                while *left > 0 {
                    let here = *month;
                    *month = month.plus(1);
                    *left -= 1;
                    let day = day_of_year(rule.due, here, reckoning);
                    if day.is_some() {
                        return day;
                    }
                }
                None
            }
        }
    }
}

/// The day on which a month of the year makes something due.
fn day_of_year(due: Due, month: MonthNumber, reckoning: &Reckoning<'_>) -> Option<NaiveDate> {
    match due {
        Due::OfYear(days, _) => days.get(month.month())?.within(month, reckoning.short_month),
        Due::AfterDays(days, count) => {
            let event = days.get(month.month())?.within(month, reckoning.short_month)?;
            count.last_day(event, reckoning)
        }
        _ => None,
    }
}

impl DayOfMonth {
    /// The first such day of a month.
    pub(super) fn first_in(self, month: MonthNumber, reckoning: &Reckoning<'_>) -> Option<NaiveDate> {
        let bits = month_bits(month, self, reckoning);
        if bits == 0 { None } else { month.day(bits.trailing_zeros()) }
    }
}

fn month_bits(month: MonthNumber, day: DayOfMonth, reckoning: &Reckoning<'_>) -> MonthBits {
    match day {
        DayOfMonth::Days(days) => bits_of_days(month, days, reckoning.short_month),
        DayOfMonth::Weekday(weekday, ordinals) => {
            let first_day = month.first_day().map_or(0, |day| day.weekday().num_days_from_monday());
            let first = (7 + u32::from(weekday.days_from_monday()) - first_day) % 7 + 1;
            bits_of_ordinals(month.len(), first, ordinals)
        }
        DayOfMonth::WorkingDay(place) => {
            let count = u32::from(place.unsigned_abs());
            let day = if place < 0 {
                month.plus(1).first_day().and_then(|next| reckoning.calendar.nth_before(next, count))
            } else {
                month.first_day().and_then(|first| reckoning.calendar.nth_from(first, count))
            };
            day.filter(|day| MonthNumber::of(*day) == month).map_or(0, |day| 1 << day.day())
        }
    }
}

fn bits_of_days(month: MonthNumber, days: MonthDays, short: ShortMonth) -> MonthBits {
    let len = month.len();
    let inside = (2u64 << len) - 2;
    let all = MonthBits::from(days.bits());
    let mut bits = all & inside;
    if days.has_number(0) {
        bits |= 1 << len;
    }
    if all & !inside & !1 != 0 {
        bits |= match short {
            ShortMonth::Clamp => 1 << len,
            ShortMonth::Skip => 0,
            ShortMonth::Roll => 1 << 32,
        };
    }
    bits
}

/// The days `first`, `first + 7`, … that are wanted.
fn bits_of_ordinals(len: u32, first: u32, ordinals: Ordinals) -> MonthBits {
    let count = (len - first) / 7 + 1;
    let wanted =
        |place: &u32| ordinals.bits() & (1 << place) != 0 || *place == count && ordinals.has_number(0);
    (1..=count).filter(wanted).map(|place| 1 << (first + 7 * (place - 1))).sum()
}
