//! What stands below the body: signature, contact, copies, and what others noted on the document.

use super::{CENTRED, Reader, State};
use crate::letter::Form;
use crate::letter::cue::{Cue, is_rank};
use crate::letter::labels::Label;
use crate::letter::part::Zone;
use crate::letter::words;

impl Reader<'_, '_> {
    /// สำเนาส่ง, which may go on over lines.
    pub(super) fn copies(&mut self) -> Zone {
        self.state = State::Foot;
        self.begin(Zone::Copies)
    }

    pub(super) fn signature(&mut self, line: usize, cue: Cue) -> Zone {
        match cue {
            Cue::Name | Cue::Closing => Zone::Signature,
            Cue::Given => Zone::Date,
            Cue::Label(Label::Reference | Label::Salutation) => self.go(State::After, Zone::Note),
            Cue::Label(Label::Copies) => self.copies(),
            Cue::Label(Label::Phone | Label::Fax | Label::Email | Label::Coordinator) => {
                self.has_contact = true;
                self.go(State::Foot, Zone::Contact)
            }
            Cue::Text if words::is_signing(self.text(line)) => Zone::Signature,
            Cue::Text if self.is_date(line) && !self.is_day_only(line) => Zone::Date,
            Cue::Text if self.has_position && words::is_note(self.text(line)) => {
                self.go(State::After, Zone::Note)
            }
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
            return words::is_position(here.text)
                || !(words::is_body(here.text) || words::is_abbreviated_office(here.text));
        }
        if words::is_position(here.text) || words::starts_acting(here.text) {
            return !self.has_position || !self.is_apart(line) || here.indent > 8;
        }
        if !self.has_position {
            return here.indent > 0 || !words::is_body(here.text);
        }
        // The signature is centred, the office in charge stands at the left.
        let above = self.sheet.line(line.saturating_sub(1));
        let is_office = words::is_body(here.text)
            || words::is_abbreviated_office(here.text)
            || above.indent >= here.indent + CENTRED;
        !self.is_apart(line) && (here.indent > 8 || !is_office && !words::has_contact(here.text))
    }

    /// Whether the line above ends with the words of acting, so that the position acted for must follow.
    fn is_acting_above(&self, line: usize) -> bool {
        let above = (self.first..line).rev().take(4).find(|above| self.was(*above) != Zone::Blank);
        above.is_some_and(|above| words::ends_acting(self.text(above)))
    }

    pub(super) fn foot(&mut self, line: usize, cue: Cue) -> Zone {
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
            Cue::Text if self.is_below_date(line) => Zone::Letterhead,
            _ if self.section == Some(Zone::Copies) && !self.is_apart(line) => Zone::Copies,
            _ if self.is_contact(line) => Zone::Contact,
            _ => {
                self.state = State::After;
                self.after(line, cue)
            }
        }
    }

    /// Who issues a statement, below its date.
    fn is_below_date(&self, line: usize) -> bool {
        matches!(self.form, Form::Statement | Form::News)
            && !self.has_letterhead
            && words::is_body(self.text(line))
            && line.checked_sub(1).is_some_and(|above| self.was(above) == Zone::Date)
    }

    fn is_contact(&self, line: usize) -> bool {
        let text = self.text(line);
        // Minutes have no office in charge; a committee may have checked them.
        words::has_contact(text)
            || self.form != Form::Minutes
                && self.is_short(line)
                && (words::is_body(text) && !self.has_contact || !self.is_apart(line))
    }

    pub(super) fn is_rank_above_name(&self, line: usize) -> bool {
        let below = self.sheet.next_written(line, self.end.min(line + 3));
        is_rank(self.text(line)) && below.is_some_and(|below| self.sheet.cue(below) == Cue::Name)
    }

    pub(super) fn after(&mut self, line: usize, cue: Cue) -> Zone {
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
            Cue::Text if self.heads_table(line) => Zone::Plan,
            _ => Zone::Rest,
        }
    }

    /// The heading of a table: short lines, the last of them right above its first row.
    fn heads_table(&self, line: usize) -> bool {
        let mut below = self.sheet.written(line + 1..self.end).take(HEADING);
        let row = below.find(|below| self.sheet.cue(*below) != Cue::Text || !self.is_short(*below));
        self.is_short(line) && row.is_some_and(|row| self.sheet.cue(row) == Cue::Table)
    }
}

/// The most lines of the heading of a table, with its first row.
const HEADING: usize = 4;
