//! The days off of government offices as bits.

use std::fmt::Write;

use chrono::{Datelike, NaiveDate, Weekday};
use saraban::{BuddhistYear, DayOff};

use super::rows::{array, head};

/// The years of the common era, of the table of holidays and of what can be computed after it.
const YEARS: std::ops::RangeInclusive<i32> = 2015..=2150;

/// Made from the holidays as the crate has them: after a change of those, to be written once more.
pub(super) fn days_off() -> String {
    let first = NaiveDate::from_yo_opt(*YEARS.start(), 1).unwrap();
    let last = NaiveDate::from_yo_opt(*YEARS.end() + 1, 1).unwrap().pred_opt().unwrap();
    let mut words = vec![0_u64; usize::try_from((last - first).num_days()).unwrap() / 64 + 1];
    let mut close = |day: NaiveDate| {
        let place = usize::try_from((day - first).num_days()).unwrap();
        words[place / 64] |= 1 << (place % 64);
    };
    let held = usize::try_from((last - first).num_days()).unwrap() / 64 * 64 + 64;
    first
        .iter_days()
        .take(held)
        .filter(|day| matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
        .for_each(&mut close);
    for year in YEARS {
        let year = BuddhistYear::new(u16::try_from(year + 543).unwrap()).unwrap();
        for off in DayOff::of_year(year) {
            close(off.day().to_gregorian());
        }
    }
    let mut out = head("The days on which government offices are closed, of 2015 to 2150: one bit a day.");
    out.push_str("/// The day of the common era that the first bit stands for.\n");
    let number = first.num_days_from_ce();
    writeln!(out, "pub(crate) const FIRST: i32 = {}_{:03};", number / 1000, number % 1000).unwrap();
    let days = first.iter_days().step_by(64);
    let rows: Vec<_> =
        words.iter().zip(days).map(|(word, day)| format!("{}, // from {day}", parted(*word))).collect();
    array(&mut out, "OFF", "u64", &rows);
    out
}

/// In hexadecimal, four digits at a time.
fn parted(word: u64) -> String {
    let parts = [48, 32, 16, 0].map(|shift| format!("{:04x}", word >> shift & 0xffff));
    format!("0x{}", parts.join("_"))
}
