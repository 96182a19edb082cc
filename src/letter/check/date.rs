//! Checks of dates and deadlines.

use alloc::collections::BTreeMap;
use alloc::string::ToString as _;
use core::fmt;

use super::super::{Duty, Letter, day_of};
use super::reference::{is_month, is_signed};
use super::{Report, paragraphs, values};
use crate::data::{Holiday, Sector};
use crate::date::{BuddhistDate, DateExpression, DateStyle, DayStyle};
use crate::deadline::{DeadlineForm, Frequency, WorkingDays};
use crate::error::{Language, ParseErrorKind};
use crate::options::{Deviation, ParseOptions};
use crate::text::chars::is_thai_letter;
use crate::text::digit_value;

pub(super) fn blank_day(letter: &Letter, report: &mut Report) {
    if let Some(date) = letter.date().filter(|date| is_month(date.value()) && is_signed(letter)) {
        report.add(date.span(), date.value(), None);
    }
}

/// The weekday is checked by the numbers, which are likelier to be right.
pub(super) fn weekday(letter: &Letter, report: &mut Report) {
    for read in values(letter).filter(|read| read.deviations.contains(Deviation::WeekdayMismatch)) {
        match read.day {
            Some(day) => report.add(read.span, day, Some(with_weekday(day).to_string())),
            None => report.add(read.span, read.text, None),
        }
    }
}

/// `วันพุธที่ ๑๘ กันยายน ๒๕๖๗`
fn with_weekday(day: BuddhistDate) -> impl fmt::Display {
    day.display(DateStyle::OFFICIAL.day(DayStyle::Weekday))
}

pub(super) fn dated_before_cited(letter: &Letter, report: &mut Report) {
    let Some(day) = letter.day() else { return };
    for date in letter.cited().iter().filter_map(|citation| citation.date()) {
        if day_of(date.value()).is_some_and(|cited| cited > day) {
            report.add(date.span(), date.value(), None);
        }
    }
}

/// The same number within one calendar year is the same letter.
pub(super) fn cited_twice(letter: &Letter, report: &mut Report) {
    let mut known = BTreeMap::new();
    for citation in letter.cited() {
        let Some(date) = citation.date() else { continue };
        let Some(day) = day_of(date.value()).filter(|_| citation.reference().value().serial().is_some())
        else {
            continue;
        };
        let first = *known.entry((citation.reference().value(), day.year())).or_insert(day);
        if first != day {
            report.add(date.span(), date.value(), None);
        }
    }
}

/// What is due once, before the letter was written. A plan that came into force earlier may well begin before.
pub(super) fn due_before_letter(letter: &Letter, report: &mut Report) {
    let Some(day) = letter.day() else { return };
    for duty in letter.deadlines() {
        let is_once = duty.schedule().form() == DeadlineForm::Fixed;
        if is_once && duty.schedule().due().last().is_some_and(|due| *due < day) {
            report.add(duty.deadline().span(), duty.deadline().value(), None);
        }
    }
}

/// What a letter asks for once must be there when the one that it passes on wants it.
pub(super) fn late_for_superior(letter: &Letter, report: &mut Report) {
    let Some(asked) = letter.asked else { return };
    for duty in letter.deadlines().iter().filter(|duty| duty.schedule().form() == DeadlineForm::Fixed) {
        if duty.schedule().due().last().is_some_and(|due| *due > asked) {
            report.add(duty.deadline().span(), duty.deadline().value(), None);
        }
    }
}

/// The most characters of a date.
const LONGEST: usize = 48;

/// A number of one or two digits before the name of a month, which has no such day.
pub(super) fn no_such_day(letter: &Letter, report: &mut Report) {
    for paragraph in paragraphs(letter) {
        let text = paragraph.text;
        let mut before_char = ' ';
        for (at, c) in text.char_indices() {
            let is_first = digit_value(c).is_some()
                && digit_value(before_char).is_none()
                && !matches!(before_char, '.' | '/' | ',');
            before_char = c;
            let Some(rest) = text.get(at..).filter(|_| is_first) else { continue };
            let end = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(end, _)| end);
            let window = rest.get(..end).unwrap_or(rest);
            let before = text.get(..at).unwrap_or_default().trim_end();
            if is_before_word(window) && names_no_day(window, before) {
                let date = until_year(window);
                report.add(paragraph.span(date), date, None);
            }
        }
    }
}

/// Whether a letter follows behind one or two digits and blanks.
fn is_before_word(text: &str) -> bool {
    let rest = text.trim_start_matches(|c| digit_value(c).is_some());
    let digits = text.chars().map_while(digit_value).count();
    digits <= 2 && rest.trim_start().starts_with(is_thai_letter)
}

/// Whether a text is a date but for its day. `ครั้งที่ ๓๑` counts meetings, and no month has 45 days without วันที่ before.
fn names_no_day(text: &str, before: &str) -> bool {
    let is_labelled = before.ends_with("วันที่");
    match DateExpression::parse_with(text, ParseOptions::LENIENT).map_err(|error| error.kind()) {
        _ if before.ends_with("ที่") && !is_labelled => false,
        Err(ParseErrorKind::OutOfRange(range)) => {
            let is_day = range.component().text(Language::English) == "day";
            is_day && (is_labelled || (1..=31).contains(&range.value()))
        }
        Err(ParseErrorKind::NeverExisted(_)) => true,
        _ => false,
    }
}

/// To the end of the number behind the month.
fn until_year(text: &str) -> &str {
    let month = text.trim_start_matches(|c| digit_value(c).is_some());
    let year = month.find(|c| digit_value(c).is_some()).unwrap_or(0);
    let behind = month.get(year..).unwrap_or_default().trim_start_matches(|c| digit_value(c).is_some());
    text.strip_suffix(behind).unwrap_or(text).trim_end()
}

/// The next due day of each duty, in the calendar of government offices.
pub(super) fn due_on_day_off(letter: &Letter, report: &mut Report) {
    // What is due every day is due on days off too.
    let next = |duty: &Duty| {
        let is_daily =
            duty.schedule().frequency() == Some(Frequency::Daily) && duty.schedule().interval() == 1;
        duty.schedule().due().first().copied().filter(|_| !is_daily)
    };
    // The calendar is laid out only where there is a day to look up.
    if letter.deadlines().iter().all(|duty| next(duty).is_none()) {
        return;
    }
    let calendar = WorkingDays::government();
    for duty in letter.deadlines() {
        if let Some(due) = next(duty).filter(|due| !calendar.is_working_day(*due)) {
            let holiday = Holiday::on(due.to_gregorian()).find(|holiday| holiday.is_off(Sector::Government));
            let detail = match holiday {
                Some(holiday) => alloc::format!("{} ({})", with_weekday(due), holiday.name()),
                None => with_weekday(due).to_string(),
            };
            report.add(duty.deadline().span(), detail, None);
        }
    }
}
