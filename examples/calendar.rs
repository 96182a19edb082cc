//! Writes the duties of a letter as a file for calendar programs.
//!
//! ```text
//! cargo run --example calendar 2567-01-15 < letter.txt > duties.ics
//! ```
//!
//! The day is that of the letter, in the Buddhist or the Gregorian era. What comes back becomes one event with
//! its rule where RFC 5545 can express it, else as many single events as the next year has.

use std::error::Error;
use std::io::{self, Read as _};

use chrono::NaiveDate;
use icalendar::{Calendar, Component as _, Event, EventLike as _};
use saraban::{BuddhistDate, Deadline, Recurrence, Scanner, Value};

fn main() -> Result<(), Box<dyn Error>> {
    let issued = std::env::args().nth(1).ok_or("usage: calendar DAY-OF-THE-LETTER < letter.txt")?;
    let issued = day(&issued)?;
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let mut calendar = Calendar::new();
    for entity in Scanner::new().entities(&text) {
        if let Value::Deadline(deadline) = entity.value() {
            for event in events(deadline, issued) {
                calendar.push(event);
            }
        }
    }
    print!("{calendar}");
    Ok(())
}

fn day(text: &str) -> Result<BuddhistDate, Box<dyn Error>> {
    let (year, rest) = text.split_once('-').ok_or("a day is written 2567-01-15")?;
    let year: i32 = year.parse()?;
    let year = if year > 2400 { year - 543 } else { year };
    Ok(BuddhistDate::from_gregorian(format!("{year:04}-{rest}").parse::<NaiveDate>()?)?)
}

fn events(deadline: &Deadline, issued: BuddhistDate) -> Vec<Event> {
    let single =
        |day: BuddhistDate| Event::new().summary(&deadline.to_string()).starts(day.to_gregorian()).done();
    match deadline {
        Deadline::Recurring(rule) => match with_rule(&rule.issued(issued), &deadline.to_string()) {
            Some(event) => vec![event],
            None => rule
                .issued(issued)
                .between(issued, issued.plus_days(365))
                .map(|time| single(time.due()))
                .collect(),
        },
        _ => deadline.schedule(Some(issued)).due().iter().copied().map(single).collect(),
    }
}

/// One event that comes back.
fn with_rule(rule: &Recurrence, summary: &str) -> Option<Event> {
    let first = rule.occurrences(BuddhistDate::MIN).next()?.due();
    let text = rule.to_rrule().ok()?;
    Some(Event::new().summary(summary).starts(first.to_gregorian()).add_property("RRULE", text).done())
}
