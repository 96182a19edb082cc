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

use alloc::vec;
use alloc::vec::Vec;
use core::ops::Range;

use super::Form;
use super::cue::{Cue, day_only, is_date_only, is_rank, month_only};
use super::labels::{Label, is_opener, split_label};
use super::lines::Line;
use super::part::Zone;
use super::sheet::Sheet;
use super::words;
use crate::text::digit_value;

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
        has_purpose: false,
        has_position: false,
        has_contact: false,
    };
    for line in lines.clone() {
        let zone = reader.zone(line);
        reader.set(line, zone);
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
        match self.sheet.cue(line) {
            Cue::Blank | Cue::Furniture => Zone::Blank,
            Cue::Stamp => Zone::Stamp,
            Cue::Grade if self.state != State::Body => Zone::Grade,
            Cue::Table if self.section.is_some_and(|section| self.goes_on(section, line)) => {
                self.section.unwrap_or(Zone::Rest)
            }
            Cue::Table if self.state != State::Head || self.is_addressed => self.table(),
            cue => match self.state {
                State::Head => self.head(line, cue),
                State::Body => self.body(line, cue),
                State::Signature => self.signature(line, cue),
                State::Foot => self.foot(line, cue),
                State::After => self.after(line, cue),
            },
        }
    }

    fn table(&mut self) -> Zone {
        if matches!(self.state, State::Signature | State::Foot) {
            self.state = State::After;
        }
        Zone::Plan
    }

    // The head.

    fn head(&mut self, line: usize, cue: Cue) -> Zone {
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

    fn begin(&mut self, section: Zone) -> Zone {
        self.section = Some(section);
        section
    }

    fn head_label(&mut self, line: usize, label: Label) -> Zone {
        // The number, date and subject of a cited letter may each begin a line of its item.
        let is_of_item = matches!(label, Label::Reference | Label::Date | Label::Subject | Label::Number);
        if let Some(section @ (Zone::Cites | Zone::Enclosures)) = self.section.filter(|_| is_of_item)
            && self.goes_on(section, line)
        {
            return section;
        }
        match label {
            Label::Reference if !self.has_reference => {
                self.has_reference = true;
                self.begin(Zone::Reference)
            }
            Label::Number if !self.has_reference && !self.is_addressed => self.begin(Zone::Reference),
            Label::Office if !self.is_addressed || self.form == Form::Radio => self.begin(Zone::Office),
            Label::Date => self.begin(Zone::Date),
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
        if let Some(section) = self.section.filter(|section| self.goes_on(*section, line)) {
            return section;
        }
        if self.is_addressed || self.begins_body(line) {
            self.go(State::Body, Zone::Body);
            return self.body_text(line);
        }
        self.section = None;
        if self.is_date(line) { Zone::Date } else { Zone::Letterhead }
    }

    /// Whether a line that has no label of its own goes on with the field above it.
    fn goes_on(&self, section: Zone, line: usize) -> bool {
        let above = self.sheet.line(line - 1);
        let here = self.sheet.line(line);
        if section == Zone::Enclosures && words::is_count(here.text) {
            return true;
        }
        if self.is_empty_label(line) {
            return true;
        }
        if self.is_apart(line) {
            // A body may begin with a first point, but not with a later one.
            return matches!(section, Zone::Cites | Zone::Enclosures) && words::is_later_item(here.text);
        }
        let is_wrapped = above.indent + above.width() >= FULL_LINE;
        match section {
            // However long the name of a regulation is, it belongs to the heading.
            Zone::Title if here.text.starts_with("ว่าด้วย") => true,
            Zone::Title | Zone::Office => here.width() < SHORT_LINE && !is_opener(here.text),
            // Below a centred heading, the subject is centred too.
            Zone::Subject if is_opener(here.text) => here.indent >= CENTRED,
            Zone::Subject if self.is_above_rule(line) => true,
            Zone::Subject => {
                here.indent > 2
                    || is_wrapped && self.sheet.found.organisations.at(here.span.start()).is_none()
            }
            Zone::Addressee | Zone::Through => {
                !is_opener(here.text)
                    && !self.is_seal(line)
                    && (words::is_open_list(above.text)
                        || self.runs_over(&above, &here)
                        || (here.indent > 2 || is_wrapped) && words::is_listed(here.text)
                        || here.indent > 2 && is_wrapped)
            }
            Zone::Cites => {
                here.indent > 2 && !is_opener(here.text)
                    || words::is_list_item(here.text)
                    || words::wants_date(above.text)
                    || here.text.starts_with("ลงวันที่")
                    || is_wrapped && !is_opener(here.text) && !self.ends_in_date(&above)
            }
            Zone::Enclosures => {
                here.indent > 2 && !is_opener(here.text)
                    || words::is_list_item(here.text)
                    || is_wrapped && !is_opener(here.text) && !above.text.contains("จำนวน")
            }
            _ => false,
        }
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

    /// Whether the heading ends with a rule right below: all above it is the subject.
    fn is_above_rule(&self, line: usize) -> bool {
        let mut below = (line + 1..self.end.min(line + 4)).map(|line| self.sheet.cue(line));
        below.find(|cue| *cue != Cue::Text) == Some(Cue::Furniture)
    }

    /// Whether a name that begins in one line ends in the next.
    fn runs_over(&self, above: &Line<'_>, here: &Line<'_>) -> bool {
        let last = self.sheet.found.organisations.within(above.span).last();
        last.is_some_and(|name| name.span.end() > here.span.start())
    }

    /// Whether a cited letter is complete at the end of a line.
    fn ends_in_date(&self, line: &Line<'_>) -> bool {
        let last = self.sheet.found.dates.within(line.span).last();
        last.is_some_and(|date| date.span.end() >= line.span.end())
    }

    /// Whether the last written line above is a label whose field is still missing.
    fn is_empty_label(&self, line: usize) -> bool {
        let above = (self.first..line).rev().take(3).find(|above| self.was(*above) != Zone::Blank);
        above.is_some_and(|above| {
            split_label(self.text(above)).is_some_and(|(label, rest)| {
                rest.is_empty()
                    && matches!(
                        label,
                        Label::Subject | Label::Salutation | Label::To | Label::Cites | Label::Enclosures
                    )
            })
        })
    }

    fn begins_body(&self, line: usize) -> bool {
        let here = self.sheet.line(line);
        if self.form == Form::Minutes {
            return words::begins_minutes(here.text);
        }
        here.width() > SHORT_LINE
            || self.is_below_rule(line)
            || is_opener(here.text) && (self.has_reference || self.form != Form::External)
    }

    fn is_date(&self, line: usize) -> bool {
        let here = self.sheet.line(line);
        is_date_only(here.span, here.text, &self.sheet.found)
            || day_only(here.text).is_some()
            || month_only(here.text).is_some()
    }

    // The body.

    /// The body, and whether it states its purpose, behind which only a signature can follow.
    fn body_zone(&mut self, line: usize) -> Zone {
        self.has_purpose |= words::is_purpose(self.text(line));
        Zone::Body
    }

    fn body(&mut self, line: usize, cue: Cue) -> Zone {
        match cue {
            Cue::Closing => self.go(State::Signature, Zone::Closing),
            Cue::Given => self.go(State::Signature, Zone::Date),
            Cue::Name if self.is_apart(line) || self.sheet.line(line).indent > 0 || self.has_purpose => {
                self.go(State::Signature, Zone::Signature)
            }
            Cue::Label(Label::Reference) => self.go(State::After, Zone::Note),
            Cue::Label(Label::Phone) => self.contact_below_body(line),
            Cue::Label(Label::Copies) => self.copies(),
            Cue::Label(Label::Salutation) if self.has_purpose => self.go(State::After, Zone::Note),
            Cue::Text | Cue::Label(_) | Cue::Grade | Cue::Number | Cue::Title(_) => self.body_text(line),
            _ => self.body_zone(line),
        }
    }

    fn body_text(&mut self, line: usize) -> Zone {
        if self.is_seal(line) {
            return self.go(State::Foot, Zone::Letterhead);
        }
        if self.form == Form::Stamped && self.is_apart(line) && self.is_date(line) && !self.is_day_only(line)
        {
            return self.go(State::Foot, Zone::Date);
        }
        if self.is_apart(line) && self.sheet.line(line).indent >= CENTRED && self.is_rank_above_name(line) {
            return self.go(State::Signature, Zone::Signature);
        }
        if self.is_post_below_body(line) {
            self.has_position = true;
            return self.go(State::Signature, Zone::Signature);
        }
        self.body_zone(line)
    }

    /// A post alone, behind the purpose or far to the right: who signs without a closing before.
    fn is_post_below_body(&self, line: usize) -> bool {
        let here = self.sheet.line(line);
        let above = self.sheet.line(line.saturating_sub(1));
        (self.has_purpose || here.indent >= CENTRED)
            && (self.is_apart(line) || here.indent >= above.indent + CENTRED)
            && self.is_short(line)
            && words::is_position(here.text)
    }

    fn is_day_only(&self, line: usize) -> bool {
        day_only(self.text(line)).is_some()
    }

    fn is_short(&self, line: usize) -> bool {
        self.sheet.line(line).width() < SHORT_LINE
    }

    /// The office that puts its seal on a letter, with the date below.
    fn is_seal(&self, line: usize) -> bool {
        let here = self.sheet.line(line);
        let below = self.sheet.written(line + 1..self.end).take(2).collect::<Vec<_>>();
        let is_dated = below.iter().any(|below| self.is_date(*below) && !self.is_day_only(*below));
        matches!(self.form, Form::Stamped | Form::Statement | Form::News | Form::Other)
            && here.width() < SHORT_LINE
            && (self.is_apart(line) || here.indent > 8 || self.is_date(line + 1))
            && !is_opener(here.text)
            && is_dated
            && words::is_body(here.text)
    }

    /// A telephone number below the body: the lines right above name its office.
    fn contact_below_body(&mut self, line: usize) -> Zone {
        if !self.is_apart(line) && !self.reclaim_office(line) {
            return Zone::Body;
        }
        self.has_contact = true;
        self.go(State::Foot, Zone::Contact)
    }

    /// Gives the short lines right above, if they name an office, to the contact.
    fn reclaim_office(&mut self, line: usize) -> bool {
        let above = (self.first..line).rev().take_while(|above| {
            matches!(self.was(*above), Zone::Body | Zone::Rest | Zone::Note)
                && self.is_short(*above)
                && self.sheet.cue(*above) == Cue::Text
        });
        let above: Vec<usize> = above.take(5).collect();
        let offices = above.iter().rposition(|line| words::is_body(self.text(*line)));
        let Some(top) = offices else { return false };
        for line in above.into_iter().take(top + 1) {
            self.set(line, Zone::Contact);
        }
        true
    }

    // Below the body.

    /// สำเนาส่ง, which may go on over lines.
    fn copies(&mut self) -> Zone {
        self.state = State::Foot;
        self.begin(Zone::Copies)
    }

    fn signature(&mut self, line: usize, cue: Cue) -> Zone {
        match cue {
            Cue::Name | Cue::Closing => Zone::Signature,
            Cue::Given => Zone::Date,
            Cue::Label(Label::Reference | Label::Salutation) => self.go(State::After, Zone::Note),
            Cue::Label(Label::Copies) => self.copies(),
            Cue::Label(Label::Phone | Label::Fax | Label::Email | Label::Coordinator) => {
                self.has_contact = true;
                self.go(State::Foot, Zone::Contact)
            }
            Cue::Text if self.is_date(line) && !self.is_day_only(line) => Zone::Date,
            _ if self.signs(line) => {
                self.has_position |= !is_rank(self.text(line)) || words::is_position(self.text(line));
                Zone::Signature
            }
            _ => {
                self.state = State::Foot;
                self.foot(line, cue)
            }
        }
    }

    /// Whether a line still belongs to the signature: a rank, a position, the position acted for.
    fn signs(&self, line: usize) -> bool {
        let here = self.sheet.line(line);
        if !self.is_short(line) {
            return false;
        }
        // What is acted for is a post.
        if self.is_acting_above(line) {
            return words::is_position(here.text) || !words::is_body(here.text);
        }
        if words::is_position(here.text) || words::starts_acting(here.text) {
            return !self.has_position || !self.is_apart(line) || here.indent > 8;
        }
        if !self.has_position {
            return here.indent > 0 || !words::is_body(here.text);
        }
        !self.is_apart(line)
            && (here.indent > 8 || !words::is_body(here.text) && !words::has_contact(here.text))
    }

    /// Whether the line above ends with the words of acting, so that the position acted for must follow.
    fn is_acting_above(&self, line: usize) -> bool {
        let above = (self.first..line).rev().take(4).find(|above| self.was(*above) != Zone::Blank);
        above.is_some_and(|above| words::ends_acting(self.text(above)))
    }

    fn foot(&mut self, line: usize, cue: Cue) -> Zone {
        match cue {
            Cue::Label(Label::Copies) => self.begin(Zone::Copies),
            Cue::Label(Label::Phone | Label::Fax | Label::Email | Label::Coordinator) => {
                self.has_contact = true;
                self.section = None;
                Zone::Contact
            }
            Cue::Label(Label::Reference | Label::Salutation) | Cue::Name => self.go(State::After, Zone::Note),
            Cue::Given => Zone::Date,
            Cue::Text if !self.has_contact && self.is_date(line) && !self.is_day_only(line) => Zone::Date,
            _ if self.section == Some(Zone::Copies) && !self.is_apart(line) => Zone::Copies,
            _ if self.is_contact(line) => Zone::Contact,
            _ => {
                self.state = State::After;
                self.after(line, cue)
            }
        }
    }

    fn is_contact(&self, line: usize) -> bool {
        let text = self.text(line);
        words::has_contact(text)
            || self.is_short(line) && (words::is_body(text) && !self.has_contact || !self.is_apart(line))
    }

    fn is_rank_above_name(&self, line: usize) -> bool {
        let below = self.sheet.next_written(line, self.end.min(line + 3));
        is_rank(self.text(line)) && below.is_some_and(|below| self.sheet.cue(below) == Cue::Name)
    }

    fn after(&mut self, line: usize, cue: Cue) -> Zone {
        match cue {
            Cue::Label(Label::Phone) if !self.has_contact => {
                self.has_contact = true;
                self.reclaim_office(line);
                Zone::Contact
            }
            Cue::Label(Label::Copies) => Zone::Copies,
            Cue::Label(Label::Reference | Label::Salutation) | Cue::Name => Zone::Note,
            Cue::Text if words::is_note(self.text(line)) || self.is_rank_above_name(line) => Zone::Note,
            Cue::Text | Cue::Label(_) if !self.is_apart(line) && self.was(line - 1) == Zone::Note => {
                Zone::Note
            }
            _ => Zone::Rest,
        }
    }
}
