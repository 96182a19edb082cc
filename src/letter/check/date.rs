//! Checks of dates and deadlines.

use alloc::collections::BTreeMap;

use super::super::{Duty, Letter, day_of};
use super::reference::{is_month, is_signed};
use super::{Report, values};
use crate::deadline::{DeadlineForm, WorkingDays};
use crate::options::Deviation;

pub(super) fn blank_day(letter: &Letter, report: &mut Report) {
    if let Some(date) = letter.date().filter(|date| is_month(date.value()) && is_signed(letter)) {
        report.add(date.span(), date.value(), None);
    }
}

pub(super) fn weekday(letter: &Letter, report: &mut Report) {
    for (span, deviations, text) in values(letter) {
        if deviations.contains(Deviation::WeekdayMismatch) {
            report.add(span, text, None);
        }
    }
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

/// The next due day of each duty, in the calendar of government offices.
pub(super) fn due_on_day_off(letter: &Letter, report: &mut Report) {
    let next = |duty: &Duty| duty.schedule().due().first().copied();
    // The calendar is laid out only where there is a day to look up.
    if letter.deadlines().iter().all(|duty| next(duty).is_none()) {
        return;
    }
    let calendar = WorkingDays::government();
    for duty in letter.deadlines() {
        if let Some(due) = next(duty).filter(|due| !calendar.is_working_day(*due)) {
            report.add(duty.deadline().span(), due, None);
        }
    }
}
