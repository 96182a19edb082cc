//! The body of a document, and where it ends.

use alloc::vec::Vec;

use crate::span::Span;

use super::{CENTRED, FULL_LINE, Reader, SHORT_LINE, State};
use crate::letter::Form;
use crate::letter::cue::Cue;
use crate::letter::labels::Label;
use crate::letter::part::Zone;
use crate::letter::words;

/// The most columns of a line that was broken where the paper ends; longer ones are whole paragraphs.
const WIDEST: usize = 110;
/// The least columns by which a line that goes on with no paragraph stands further in than its first.
const DEEPER: usize = 10;

impl Reader<'_, '_> {
    /// The body, and whether it states its purpose, behind which only a signature can follow.
    fn body_zone(&mut self, line: usize) -> Zone {
        let text = self.text(line);
        self.has_purpose |=
            words::is_purpose(text) || self.form == Form::Minutes && words::ends_meeting(text);
        Zone::Body
    }

    pub(super) fn body(&mut self, line: usize, cue: Cue) -> Zone {
        match cue {
            Cue::Closing => self.go(State::Signature, Zone::Closing),
            Cue::Given => self.go(State::Signature, Zone::Date),
            Cue::Name if self.is_apart(line) || self.sheet.line(line).indent > 0 || self.has_purpose => {
                self.go(State::Signature, Zone::Signature)
            }
            Cue::Label(Label::Reference) if self.form == Form::Radio && !self.has_reference => {
                self.has_reference = true;
                Zone::Reference
            }
            Cue::Label(Label::Reference) if self.is_apart(line) && !self.is_cited(line) => {
                self.go(State::After, Zone::Note)
            }
            Cue::Label(Label::Cites | Label::Enclosures)
                if self.is_apart(line) && self.is_early(line) && !self.is_prose(line) =>
            {
                self.state = State::Head;
                self.placed(line, cue)
            }
            Cue::Label(Label::Phone) => self.contact_below_body(line),
            Cue::Label(Label::Copies) => self.copies(),
            Cue::Label(Label::Salutation) if self.has_purpose => self.go(State::After, Zone::Note),
            Cue::Text | Cue::Label(_) | Cue::Grade | Cue::Number | Cue::Title(_) => self.body_text(line),
            _ => self.body_zone(line),
        }
    }

    pub(super) fn body_text(&mut self, line: usize) -> Zone {
        if self.is_seal(line) {
            return self.go(State::Foot, Zone::Letterhead);
        }
        if self.is_rank_above_name(line)
            && (self.has_purpose || self.is_apart(line) && self.sheet.line(line).indent >= CENTRED)
        {
            return self.go(State::Signature, Zone::Signature);
        }
        let is_sealed = matches!(self.form, Form::Stamped | Form::Statement | Form::News);
        if is_sealed && self.is_apart(line) && self.is_date(line) && !self.is_day_only(line) {
            return self.go(State::Foot, Zone::Date);
        }
        if self.form == Form::Minutes && self.has_purpose && self.is_taken_by(line) {
            return self.go(State::Signature, Zone::Signature);
        }
        if self.is_post_below_body(line) {
            self.has_position = true;
            return self.go(State::Signature, Zone::Signature);
        }
        self.body_zone(line)
    }

    /// Whether a line below the end of a meeting is of those who took and checked the minutes.
    fn is_taken_by(&self, line: usize) -> bool {
        let text = self.text(line);
        self.is_short(line)
            && (words::is_signing(text) || words::is_part_in_minutes(text) || words::is_position(text))
    }

    /// Whether a number at the beginning of a line is that of a letter cited: its date follows.
    fn is_cited(&self, line: usize) -> bool {
        let here = self.sheet.line(line).span;
        let number = self.sheet.found.references.within(here).first();
        let behind = number.map_or("", |number| {
            self.sheet.slice(Span::new(number.span.end(), here.end().max(number.span.end())))
        });
        behind.trim_start().starts_with("ลง") || behind.trim_start().starts_with("ลว")
    }

    /// Whether hardly anything was taken for the body so far: what still has a label of the head belongs there.
    fn is_early(&self, line: usize) -> bool {
        let body = (self.first..line).filter(|line| self.was(*line) == Zone::Body);
        body.map(|line| self.sheet.line(line).width()).sum::<usize>() < SHORT_LINE
    }

    /// A post alone, behind the purpose or far to the right: who signs without a closing before.
    fn is_post_below_body(&self, line: usize) -> bool {
        let here = self.sheet.line(line);
        let above = self.sheet.line(line.saturating_sub(1));
        let is_alone = self.is_post_alone(line);
        (self.has_purpose || here.indent >= CENTRED || is_alone && self.form == Form::Radio)
            && (self.is_apart(line)
                || here.indent >= above.indent + CENTRED
                || self.has_purpose && here.indent >= above.indent + DEEPER
                || is_alone && !(FULL_LINE..WIDEST).contains(&above.width()))
            && self.is_short(line)
            && words::is_position(here.text)
    }

    /// Whether nothing but the name of one post stands on a line.
    fn is_post_alone(&self, line: usize) -> bool {
        let here = self.sheet.line(line);
        let post = self.sheet.found.organisations.at(here.span.start());
        post.is_some_and(|post| post.span.end() == here.span.end() && post.value.quantifier().is_none())
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
    pub(super) fn reclaim_office(&mut self, line: usize) -> bool {
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
}
