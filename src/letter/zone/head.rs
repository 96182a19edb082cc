//! The head of a document: its labelled fields, and the letterhead and date that have no label.

use super::{FULL_LINE, Reader, SHORT_LINE, State};
use crate::letter::Form;
use crate::letter::cue::Cue;
use crate::letter::issuer::is_address;
use crate::letter::labels::{Label, is_opener, split_label};
use crate::letter::part::Zone;
use crate::letter::words;

use crate::text::digit_value;

impl Reader<'_, '_> {
    pub(super) fn head(&mut self, line: usize, cue: Cue) -> Zone {
        match cue {
            Cue::Title(_) if !self.is_addressed => self.begin(Zone::Title),
            Cue::Number if !self.is_addressed => self.begin(Zone::Reference),
            Cue::Closing => self.go(State::Signature, Zone::Closing),
            Cue::Given => self.go(State::Signature, Zone::Date),
            Cue::Name if self.is_addressed && self.is_apart(line) => {
                self.go(State::Signature, Zone::Signature)
            }
            Cue::Label(label) => self.head_label(line, label),
            _ => self.head_text(line),
        }
    }

    pub(super) fn begin(&mut self, section: Zone) -> Zone {
        self.section = Some(section);
        section
    }

    pub(super) fn head_label(&mut self, line: usize, label: Label) -> Zone {
        // The number, date and subject of a cited letter may each begin a line of its item.
        let is_of_item = matches!(label, Label::Reference | Label::Date | Label::Subject | Label::Number);
        if let Some(section @ (Zone::Cites | Zone::Enclosures)) = self.section.filter(|_| is_of_item)
            && self.goes_on(section, line)
        {
            return section;
        }
        if label == Label::Cites && self.is_prose(line) {
            return self.head_text(line);
        }
        match label {
            Label::Reference if !self.has_reference => {
                self.has_reference = true;
                self.begin(Zone::Reference)
            }
            Label::Number if !self.has_reference && !self.is_addressed => self.begin(Zone::Reference),
            Label::Office if !self.is_addressed || self.form == Form::Radio => self.begin(Zone::Office),
            Label::Date if self.is_short(line) => self.begin(Zone::Date),
            Label::Grade => Zone::Grade,
            Label::Subject => self.address(Zone::Subject),
            Label::Salutation | Label::To => self.address(Zone::Addressee),
            Label::Through => self.begin(Zone::Through),
            Label::Copies => self.begin(Zone::Copies),
            Label::Cites => self.address(Zone::Cites),
            Label::Enclosures => self.address(Zone::Enclosures),
            Label::Phone | Label::Fax | Label::Email => Zone::Contact,
            _ => self.head_text(line),
        }
    }

    /// Whether a line with a word of the head begins the text: it stands in below the addressee, and is as long as the paper or goes on
    /// at its edge.
    pub(super) fn is_prose(&self, line: usize) -> bool {
        let (here, below) = (self.sheet.line(line), self.sheet.line(line + 1));
        let goes_on = here.width() >= FULL_LINE
            && self.sheet.cue(line + 1) == Cue::Text
            && below.indent < 4
            && !words::is_list_item(below.text);
        self.has_addressee
            && self.is_apart(line)
            && here.indent >= 8
            && !words::is_list_item(split_label(here.text).map_or(here.text, |(_, rest)| rest))
            && (here.width() > SHORT_LINE || goes_on)
    }

    fn address(&mut self, zone: Zone) -> Zone {
        self.is_addressed = true;
        self.begin(zone)
    }

    fn head_text(&mut self, line: usize) -> Zone {
        // A statement says below its subject which of several it is.
        if matches!(self.form, Form::Statement | Form::News) && self.text(line).starts_with("ฉบับที่")
        {
            return self.begin(Zone::Title);
        }
        if let Some(zone) = self.other_column(line) {
            self.section = None;
            return zone;
        }
        if let Some(section) = self.section.filter(|section| self.goes_on(*section, line)) {
            return section;
        }
        if self.form == Form::Radio && self.text(line).starts_with(words::INFORMED) {
            return self.begin(Zone::Copies);
        }
        if let Some(zone) = self.unlabelled(line) {
            return self.address(zone);
        }
        if self.is_addressed || self.begins_body(line) {
            self.go(State::Body, Zone::Body);
            return self.body_text(line);
        }
        self.section = None;
        if self.is_date(line) { Zone::Date } else { Zone::Letterhead }
    }

    /// The subject or the addressee whose label is lost: between the date and the text, where nothing else can stand.
    fn unlabelled(&self, line: usize) -> Option<Zone> {
        let is_headed =
            self.has_reference && self.has_date && matches!(self.form, Form::External | Form::Memo);
        if !is_headed || self.has_addressee || !self.is_short(line) {
            return None;
        }
        if self.names_somebody(line) {
            return Some(Zone::Addressee);
        }
        let text = self.text(line);
        let may_be = !self.has_subject && !is_opener(text) && !words::is_body(text) && !is_address(text);
        (may_be && self.is_greeted_below(line)).then_some(Zone::Subject)
    }

    /// Whether nothing but those to whom a document goes stands on a line.
    fn names_somebody(&self, line: usize) -> bool {
        let here = self.sheet.line(line);
        words::is_post(here.text) && self.is_all_addressed(&here)
    }

    /// Whether the next field below is the addressee, and no subject with its label.
    fn is_greeted_below(&self, line: usize) -> bool {
        let mut below = self.sheet.written(line + 1..self.end).take(3);
        below
            .find(|below| matches!(self.sheet.cue(*below), Cue::Label(_)) || self.names_somebody(*below))
            .is_some_and(|below| {
                self.names_somebody(below) || self.sheet.cue(below) == Cue::Label(Label::Salutation)
            })
    }

    /// The letterhead or the date, where a scan reads the right column of the head below the left one.
    fn other_column(&self, line: usize) -> Option<Zone> {
        if !self.is_addressed || self.form != Form::External {
            return None;
        }
        let text = self.text(line);
        if !self.has_date && self.is_date(line) {
            return Some(Zone::Date);
        }
        let goes_on = self.was(line.saturating_sub(1)) == Zone::Letterhead && is_address(text);
        let begins = !self.has_letterhead && self.is_short(line) && words::is_seat(text);
        (begins || goes_on).then_some(Zone::Letterhead)
    }

    pub(super) fn begins_body(&self, line: usize) -> bool {
        let here = self.sheet.line(line);
        if self.form == Form::Minutes {
            return words::begins_minutes(here.text);
        }
        here.width() > SHORT_LINE
            || self.is_below_rule(line)
            || is_opener(here.text) && (self.has_reference || self.form != Form::External)
    }

    /// Whether a rule parts the line from the heading above.
    fn is_below_rule(&self, line: usize) -> bool {
        let cue = |line: usize| self.sheet.cue(line);
        let mut above = (self.first..line).rev().filter(|line| cue(*line) != Cue::Blank);
        let is_rule = above.next().is_some_and(|rule| {
            cue(rule) == Cue::Furniture && !self.text(rule).contains(|c| digit_value(c).is_some())
        });
        is_rule && above.next().is_some_and(|heading| self.was(heading) == Zone::Title)
    }
}
