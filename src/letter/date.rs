//! The date of a document: at the right of a letter's head, under a seal, behind `สั่ง ณ วันที่`.

use super::Form;
use super::cue::{day_only, is_date_only, is_day_or_month, month_only};
use super::field::Field;
use super::labels::{Label, split_given, split_label};
use super::part::Zone;
use super::read::Document;
use crate::date::{BuddhistDate, DateExpression};
use crate::error::{Language, ParseErrorKind};
use crate::options::{Deviation, Deviations, ParseOptions};
use crate::span::Span;
use crate::text::chars::is_thai_letter;
use crate::text::digit_value;

/// The day of the document; of a draft, the month alone.
pub(super) fn date(document: &Document<'_, '_>) -> Option<Field<DateExpression>> {
    let body = document.of(Zone::Body).next().or_else(|| document.of(Zone::Addressee).last());
    let is_below = |line: usize| body.is_some_and(|body| line > body);
    // A seal and a signed order carry their date at the foot, a letter at its head.
    let at_foot = !matches!(document.form, Form::External | Form::Memo | Form::Radio | Form::Minutes);
    let mut lines = document.of(Zone::Date).filter(|line| is_below(*line) == at_foot);
    lines
        .find_map(|line| on_line(document, line))
        .or_else(|| beside(document))
        .or_else(|| of_meeting(document))
}

fn on_line(document: &Document<'_, '_>, line: usize) -> Option<Field<DateExpression>> {
    let here = document.sheet.line(line);
    if let Some(day) = day_only(here.text) {
        return joined(document, line, day);
    }
    let rest = split_given(here.text)
        .or_else(|| split_label(here.text).filter(|(label, _)| *label == Label::Date).map(|(_, rest)| rest))
        .unwrap_or(here.text);
    let value = Span::new(here.span.end() - rest.len(), here.span.end());
    let item = document.sheet.found.dates.within(value).iter().find(|item| is_day_or_month(&item.value))?;
    let before = document.sheet.slice(Span::new(value.start(), item.span.start()));
    // A digit more before the day may be the day itself.
    let is_noisy = before.chars().any(|c| digit_value(c).is_some());
    let deviations = if is_noisy { item.deviations.with(Deviation::OcrSuspicion) } else { item.deviations };
    Some(document.field(item.value, item.span, with_blank_day(&item.value, deviations)))
}

/// A month by itself is a date whose day is still to come.
const fn with_blank_day(date: &DateExpression, deviations: Deviations) -> Deviations {
    if matches!(date, DateExpression::Month(_)) { deviations.with(Deviation::BlankDay) } else { deviations }
}

/// A day whose month stands on a line further down.
fn joined(document: &Document<'_, '_>, line: usize, day: u32) -> Option<Field<DateExpression>> {
    let below = document.sheet.next_written(line, document.lines.end)?;
    if document.zone(below) != Zone::Date {
        return None;
    }
    let (day_span, month_span) = (document.sheet.line(line).span, document.sheet.line(below).span);
    let month = month_only(document.sheet.slice(month_span))?;
    let date = BuddhistDate::new(month.value.year(), month.value.month(), u8::try_from(day).ok()?).ok()?;
    let deviations = month.deviations.with(Deviation::LineBreak);
    Some(document.field(DateExpression::Day(date), day_span.join(month_span), deviations))
}

/// `เมื่อวันพฤหัสบดีที่ ๑๔ มีนาคม ๒๕๖๗` below the heading of minutes.
fn of_meeting(document: &Document<'_, '_>) -> Option<Field<DateExpression>> {
    let mut lines = document.of(Zone::Title).filter(|_| document.form == Form::Minutes);
    let items = |line| document.sheet.found.dates.within(document.sheet.line(line).span);
    let item = lines.find_map(|line| items(line).iter().find(|item| is_day_or_month(&item.value)))?;
    Some(document.field(item.value, item.span, item.deviations))
}

/// In the line of the ที่, as memos have it.
fn beside(document: &Document<'_, '_>) -> Option<Field<DateExpression>> {
    let titles = document.of(Zone::Title).filter(|_| document.form == Form::Radio);
    // Beside the seal, where the letter has no line of its own for it.
    let seals = document.of(Zone::Letterhead).filter(|_| document.form == Form::Stamped);
    document.of(Zone::Reference).chain(titles).chain(seals).find_map(|line| {
        let line = document.sheet.line(line);
        let items = document.sheet.found.dates.within(line.span);
        items.iter().filter(|item| is_day_or_month(&item.value)).find_map(|item| {
            let before = document.sheet.slice(Span::new(line.span.start(), item.span.start()));
            let before = before.trim_end_matches(['.', '…', ' ']);
            let is_cell = line.cells().any(|(cell, text)| {
                is_date_only(cell, text, &document.sheet.found) && cell.contains(item.span)
            });
            let deviations = with_blank_day(&item.value, item.deviations);
            (before.ends_with("วันที่") || is_cell).then(|| document.field(item.value, item.span, deviations))
        })
    })
}

/// The most characters of a date.
const LONGEST: usize = 48;

/// What in a text has the form of a date, with a day that its month has not: `๓๑ มิถุนายน ๒๕๖๖`.
pub(super) fn impossible_dates(text: &str) -> impl Iterator<Item = &str> {
    let mut before_char = ' ';
    text.char_indices().filter_map(move |(at, c)| {
        let is_first = digit_value(c).is_some()
            && digit_value(before_char).is_none()
            && !matches!(before_char, '.' | '/' | ',');
        before_char = c;
        let rest = text.get(at..).filter(|_| is_first)?;
        let end = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(end, _)| end);
        let window = rest.get(..end).unwrap_or(rest);
        let before = text.get(..at).unwrap_or_default().trim_end();
        (is_before_word(window) && names_no_day(window, before)).then(|| until_year(window))
    })
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
