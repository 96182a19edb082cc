//! The text of a document: its paragraphs, and the times by which something must be done.

use alloc::collections::VecDeque;
use alloc::string::String;
use alloc::vec::Vec;

use super::clause;
use super::field::Field;
use super::labels::is_opener;
use super::part::Zone;
use super::plan::PlanRow;
use super::read::Document;
use super::sheet::close_up;
use super::words::{is_list_item, is_purpose};
use crate::date::BuddhistDate;
use crate::deadline::{Deadline, DueDays, Reckoning, Schedule};
use crate::span::Span;

/// By how many columns the first line of a paragraph stands in.
const FIRST_LINE: usize = 4;

/// The columns of a line that is full, so that the next may be its wrapped end.
const FULL_LINE: usize = 70;
/// The most columns of a numbered heading above its paragraph.
const HEADING: usize = 40;

/// A deadline of a letter, laid out from the letter's own date.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Duty {
    deadline: Field<Deadline>,
    issued: Option<BuddhistDate>,
    schedule: Schedule,
}

impl Duty {
    pub(super) fn new(deadline: Field<Deadline>, issued: Option<BuddhistDate>) -> Self {
        let schedule = deadline.value().schedule(issued);
        Self { deadline, issued, schedule }
    }

    /// The rule as the text has it.
    #[must_use]
    pub const fn deadline(&self) -> &Field<Deadline> {
        &self.deadline
    }

    /// The first days on which something is due, counted from the date of the letter.
    #[must_use]
    pub const fn schedule(&self) -> &Schedule {
        &self.schedule
    }

    /// The days from `first` to `last`, both included, on which something is due.
    #[must_use]
    pub fn due_between<'c>(
        &self,
        first: BuddhistDate,
        last: BuddhistDate,
        reckoning: Reckoning<'c>,
    ) -> DueDays<'c> {
        self.deadline.value().due_between(self.issued, first, last, reckoning)
    }
}

/// The machine form: that of the [schedule](Duty::schedule), with `span` and `deviations`.
#[cfg(feature = "serde")]
impl serde::Serialize for Duty {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut duty = serializer.serialize_struct("Duty", 3)?;
        duty.serialize_field("value", &self.schedule)?;
        duty.serialize_field("span", &self.deadline.span())?;
        duty.serialize_field("deviations", &self.deadline.deviations())?;
        duty.end()
    }
}

/// The rules last met. A letter repeats a rule near its first mention, so a few are enough.
#[derive(Debug, Default)]
pub(super) struct Known<'d>(VecDeque<&'d Deadline>);

impl<'d> Known<'d> {
    const MOST: usize = 32;

    /// Whether the rule was not met before, and from now on known.
    pub(super) fn is_new(&mut self, deadline: &'d Deadline) -> bool {
        let is_new = !self.0.contains(&deadline);
        if is_new {
            if self.0.len() == Self::MOST {
                self.0.pop_front();
            }
            self.0.push_back(deadline);
        }
        is_new
    }
}

/// A line of a paragraph: where it begins in the text of the paragraph, and where it stands in the caller's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    at: usize,
    source: Span,
    /// The caller's text has the same bytes here, so that what stands in the line can be pointed at.
    is_same: bool,
}

/// Where the lines of a paragraph stand, for those who find something in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Places(Vec<Place>);

impl Places {
    /// Where a stretch of the paragraph's text stands in the caller's: whole lines where the two differ.
    pub(super) fn span(&self, within: Span) -> Span {
        let line = |at: usize| self.0.get(self.0.partition_point(|place| place.at <= at).checked_sub(1)?);
        let Some(first) = line(within.start()) else { return Span::default() };
        let last = line(within.end().saturating_sub(1)).unwrap_or(first);
        let start = if first.is_same {
            first.source.start() + within.start() - first.at
        } else {
            first.source.start()
        };
        let end = if last.is_same { last.source.start() + within.end() - last.at } else { last.source.end() };
        Span::new(start, end.min(last.source.end()))
    }
}

/// The paragraphs of the body, and where their lines stand. One begins behind an empty line, with a line that stands in,
/// with the number of a point.
pub(super) fn paragraphs(document: &Document<'_, '_>) -> (Vec<Field<String>>, Vec<Places>) {
    let paragraphs = paragraph_lines(document);
    let read = paragraphs.iter().filter_map(|lines| {
        let field = document.text_field(lines)?;
        let places = places(document, lines, field.value());
        Some((field, places))
    });
    read.unzip()
}

/// The places of the lines that a paragraph was closed up from. Its text has the same characters, but for letters that
/// stand for digits.
fn places(document: &Document<'_, '_>, lines: &[Span], paragraph: &str) -> Places {
    let mut text = String::new();
    let begins: Vec<_> = lines.iter().map(|line| close_up(&mut text, document.sheet.slice(*line))).collect();
    let mut chars = text.char_indices().zip(paragraph.char_indices()).peekable();
    let place = |(line, begin): (&Span, usize)| {
        while chars.next_if(|((at, _), _)| *at < begin).is_some() {}
        let at = chars.peek().map_or(paragraph.len(), |(_, (at, _))| *at);
        let written = document.sheet.slice(*line);
        let is_kept = paragraph.get(at..).is_some_and(|rest| rest.starts_with(written));
        let is_same = is_kept && !document.sheet.clean.is_repaired(*line);
        Place { at, source: document.sheet.clean.to_source(*line), is_same }
    };
    Places(lines.iter().zip(begins).map(place).collect())
}

/// The places of the lines of each paragraph.
pub(super) fn paragraph_lines(document: &Document<'_, '_>) -> Vec<Vec<Span>> {
    let mut paragraphs: Vec<Vec<Span>> = Vec::new();
    let mut last: Option<usize> = None;
    for line in document.of(Zone::Body) {
        let begins = last.is_none_or(|last| begins_paragraph(document, last, line));
        let span = document.sheet.line(line).span;
        match paragraphs.last_mut().filter(|_| !begins) {
            Some(paragraph) => paragraph.push(span),
            None => paragraphs.push([span].into()),
        }
        last = Some(line);
    }
    paragraphs
}

fn begins_paragraph(document: &Document<'_, '_>, last: usize, line: usize) -> bool {
    let (above, here) = (document.sheet.line(last), document.sheet.line(line));
    line > last + 1
        || here.indent >= above.indent + FIRST_LINE
        || is_list_item(here.text)
        || is_purpose(here.text)
        || is_opener(here.text) && above.width() < FULL_LINE
        || is_list_item(above.text) && above.width() < HEADING
}

/// The deadlines of the body and of the plan, in the order of the text; the same rule once.
pub(super) fn deadlines(
    document: &Document<'_, '_>,
    issued: Option<BuddhistDate>,
    plan: &[PlanRow],
) -> Vec<Duty> {
    let blocks = text_blocks(document, &[Zone::Body]);
    let superseded = superseded(document);
    let in_text = blocks.iter().flat_map(|block| document.deadlines(*block));
    let in_text = in_text.filter(|item| !superseded.iter().any(|recital| recital.contains(item.span)));
    let in_text = in_text
        .map(|item| Duty::new(document.field(item.value.clone(), item.span, item.deviations), issued))
        .chain(plan.iter().flat_map(|row| row.duties().iter().cloned()));
    let mut duties: Vec<Duty> = in_text.collect();
    duties.sort_by_key(|duty| duty.deadline.span().start());
    let mut known = Known::default();
    let is_new: Vec<bool> = duties.iter().map(|duty| known.is_new(duty.deadline.value())).collect();
    let mut is_new = is_new.into_iter();
    duties.retain(|_| is_new.next().unwrap_or_default());
    duties
}

/// What a letter that extends a time tells of the time before: it holds no more.
fn superseded(document: &Document<'_, '_>) -> Vec<Span> {
    const EXTENSIONS: &[&str] = &["ขยายเวลา", "ขยายระยะเวลา", "ขยายกำหนดเวลา"];
    let paragraphs: Vec<Span> = paragraph_lines(document)
        .into_iter()
        .filter_map(|lines| lines.into_iter().reduce(Span::join))
        .collect();
    let extends = |place: &Span| EXTENSIONS.iter().any(|word| document.sheet.slice(*place).contains(word));
    if !paragraphs.iter().any(extends) {
        return Vec::new();
    }
    let recitals = paragraphs.iter().filter_map(|place| {
        let end = clause::recital_end(document.sheet.slice(*place))?;
        Some(Span::new(place.start(), place.start() + end))
    });
    recitals.collect()
}

/// The lines of some zones, each stretch of them together.
pub(super) fn text_blocks(document: &Document<'_, '_>, zones: &[Zone]) -> Vec<Span> {
    let mut blocks: Vec<Span> = Vec::new();
    let mut goes_on = false;
    for line in document.lines.clone() {
        let is_text = zones.contains(&document.zone(line));
        let span = document.sheet.line(line).span;
        match blocks.last_mut().filter(|_| goes_on && is_text) {
            Some(block) => *block = block.join(span),
            None if is_text => blocks.push(span),
            None => {}
        }
        goes_on = is_text || goes_on && document.zone(line) == Zone::Blank;
    }
    blocks
}
