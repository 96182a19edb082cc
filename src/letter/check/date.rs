//! Checks of dates and deadlines.

use alloc::collections::BTreeMap;
use alloc::string::ToString as _;
use alloc::vec::Vec;
use core::fmt;

use super::super::date::impossible_dates;
use super::super::{Duty, Letter, day_of};
use super::reference::{is_month, is_signed};
use super::{Report, paragraphs, values};
use crate::data::{Holiday, Sector};
use crate::date::{BuddhistDate, DateStyle, DayStyle};
use crate::deadline::{DeadlineForm, Frequency, WorkingDays};
use crate::options::Deviation;

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

/// A number of one or two digits before the name of a month, which has no such day: in the text, and behind a letter cited.
pub(super) fn no_such_day(letter: &Letter, report: &mut Report) {
    let mut known = Vec::new();
    for paragraph in paragraphs(letter) {
        for date in impossible_dates(paragraph.text) {
            known.push(paragraph.span(date));
            report.add(paragraph.span(date), date, None);
        }
    }
    let cited = letter.cited().iter().filter_map(|citation| citation.impossible_date());
    for date in cited.filter(|date| !known.iter().any(|span| span.contains(date.span()))) {
        report.add(date.span(), date.value(), None);
    }
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
