//! Which part of its document each line is: the layout of the forms, read from top to bottom.
//!
//! ```text
//! document  = prelude head body [ closing ] [ signature ] foot after
//! prelude   = { stamp | grade }
//! head      = { title | reference | letterhead | date | subject | addressee | cites | enclosures … }
//! after     = { plan | stamp | note | rest }
//! ```
//!
//! Every line gets exactly one [`Zone`]; what fits nowhere is [`Zone::Rest`] and never lost.

mod body;
mod foot;
mod head;
mod section;

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use super::Form;
use super::cue::{Cue, day_only, is_date_only, month_only};
use super::labels::{Label, is_opener};
use super::lines::Line;
use super::part::Zone;
use super::sheet::Sheet;
use super::stamp::register_beside;
use super::words;
use crate::span::Span;

/// Where in its document the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Head,
    Body,
    Signature,
    Foot,
    After,
}

/// The most columns of a line that still may be a wrapped line of the head.
const FULL_LINE: usize = 60;
/// The least indent of a line that is centred, and no first line of a paragraph.
const CENTRED: usize = 14;
/// The most columns of a heading, a position or the name of an office.
const SHORT_LINE: usize = 95;

/// The zone of each line of a document.
pub(super) fn zones(sheet: &Sheet<'_>, lines: &Range<usize>, form: Form) -> Vec<Zone> {
    let mut reader = Reader {
        sheet,
        first: lines.start,
        end: lines.end,
        form,
        zones: vec![Zone::Blank; lines.len()],
        state: State::Head,
        section: None,
        is_addressed: false,
        has_reference: false,
        has_letterhead: false,
        has_date: false,
        has_subject: false,
        has_addressee: false,
        has_purpose: false,
        has_position: false,
        has_contact: false,
    };
    for line in lines.clone() {
        let zone = reader.zone(line);
        reader.note(line, zone);
    }
    reader.zones
}

#[expect(clippy::struct_excessive_bools, reason = "each is one thing seen, in any order")]
struct Reader<'s, 'a> {
    sheet: &'s Sheet<'a>,
    first: usize,
    end: usize,
    form: Form,
    zones: Vec<Zone>,
    state: State,
    /// The labelled field of the head that may go on in the next line.
    section: Option<Zone>,
    is_addressed: bool,
    has_reference: bool,
    has_letterhead: bool,
    has_date: bool,
    has_subject: bool,
    has_addressee: bool,
    /// Whether the purpose (จึงเรียนมาเพื่อ…) was read, behind which the body ends.
    has_purpose: bool,
    has_position: bool,
    has_contact: bool,
}

impl Reader<'_, '_> {
    fn set(&mut self, line: usize, zone: Zone) {
        if let Some(place) = self.zones.get_mut(line - self.first) {
            *place = zone;
        }
    }

    fn note(&mut self, line: usize, zone: Zone) {
        self.has_letterhead |= zone == Zone::Letterhead || zone == Zone::Reference && self.names_issuer(line);
        self.has_date |= zone == Zone::Date || zone == Zone::Reference && self.is_dated(line);
        self.has_subject |= zone == Zone::Subject;
        self.has_addressee |= zone == Zone::Addressee;
        self.set(line, zone);
    }

    fn was(&self, line: usize) -> Zone {
        self.zones.get(line.wrapping_sub(self.first)).copied().unwrap_or(Zone::Blank)
    }

    fn text(&self, line: usize) -> &str {
        self.sheet.line(line).text
    }

    /// Whether the line right above is blank or there is none.
    fn is_apart(&self, line: usize) -> bool {
        line == self.first || self.was(line - 1) == Zone::Blank
    }

    fn go(&mut self, state: State, zone: Zone) -> Zone {
        self.state = state;
        self.section = None;
        zone
    }

    fn zone(&mut self, line: usize) -> Zone {
        let in_head = self.state == State::Head && !self.is_addressed;
        match self.sheet.cue(line) {
            Cue::Code if in_head && !self.has_reference => self.head_label(line, Label::Reference),
            Cue::Code => self.placed(line, Cue::Text),
            Cue::Blank | Cue::Furniture => Zone::Blank,
            Cue::Stamp => Zone::Stamp,
            Cue::Grade if self.state != State::Body => Zone::Grade,
            Cue::Table if self.section.is_some_and(|section| self.goes_on(section, line)) => {
                self.section.unwrap_or(Zone::Rest)
            }
            Cue::Table if !in_head => self.table(),
            cue => self.placed(line, cue),
        }
    }

    pub(super) fn placed(&mut self, line: usize, cue: Cue) -> Zone {
        match self.state {
            State::Head => self.head(line, cue),
            State::Body => self.body(line, cue),
            State::Signature => self.signature(line, cue),
            State::Foot => self.foot(line, cue),
            State::After => self.after(line, cue),
        }
    }

    fn table(&mut self) -> Zone {
        if matches!(self.state, State::Signature | State::Foot) {
            self.state = State::After;
        }
        Zone::Plan
    }

    // What a line looks like.

    /// Whether the issuing body stands beside the number.
    fn names_issuer(&self, line: usize) -> bool {
        self.sheet.line(line).cells().skip(1).any(|(_, cell)| words::is_body(cell))
    }

    /// Whether the date stands beside the number.
    fn is_dated(&self, line: usize) -> bool {
        let found = &self.sheet.found;
        self.sheet.line(line).cells().any(|(span, cell)| is_date_only(span, cell, found))
    }

    fn is_date(&self, line: usize) -> bool {
        let here = self.sheet.line(line);
        let dated = |(span, text)| is_date_only(span, text, &self.sheet.found);
        is_date_only(here.span, here.text, &self.sheet.found)
            || register_beside(&here).is_some() && here.cells().next().is_some_and(dated)
            || day_only(here.text).is_some()
            || month_only(here.text).is_some()
    }

    fn is_day_only(&self, line: usize) -> bool {
        day_only(self.text(line)).is_some()
    }

    fn is_short(&self, line: usize) -> bool {
        self.sheet.line(line).width() < SHORT_LINE
    }

    /// Whether nothing but the name of one body stands on a line.
    fn is_name(&self, here: &Line<'_>) -> bool {
        let body = self.sheet.found.organisations.at(here.span.start());
        body.is_some_and(|body| body.span.end() >= here.span.end())
    }

    /// The office that puts its seal on a letter, with the date beside it.
    fn is_seal_beside_date(&self, line: usize) -> bool {
        let mut cells = self.sheet.line(line).cells();
        let (Some(one), Some(other), None) = (cells.next(), cells.next(), cells.next()) else { return false };
        let is_dated = |(span, text): (Span, &str)| is_date_only(span, text, &self.sheet.found);
        let is_named = |(_, text): (Span, &str)| words::is_body(text);
        self.form == Form::Stamped && (is_dated(one) && is_named(other) || is_named(one) && is_dated(other))
    }

    /// The office that puts its seal on a letter, with the date below.
    fn is_seal(&self, line: usize) -> bool {
        if self.is_seal_beside_date(line) {
            return true;
        }
        let here = self.sheet.line(line);
        let below = self.sheet.written(line + 1..self.end).take(2).collect::<Vec<_>>();
        let is_dated = below.iter().any(|below| self.is_date(*below) && !self.is_day_only(*below));
        matches!(self.form, Form::Stamped | Form::Statement | Form::News | Form::Other)
            && here.width() < SHORT_LINE
            && (self.is_apart(line) || here.indent > 8 || self.is_date(line + 1))
            && !is_opener(here.text)
            && (is_dated || self.form == Form::Stamped && here.indent >= CENTRED && self.is_name(&here))
            && words::is_body(here.text)
    }
}
