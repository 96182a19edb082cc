//! Where a field of the head goes on in the next line, which has no label of its own.

use super::{CENTRED, FULL_LINE, Reader, SHORT_LINE};
use crate::letter::Form;
use crate::letter::cue::Cue;
use crate::letter::enclosure::split_count;
use crate::letter::issuer::{has_postcode, is_address};
use crate::letter::labels::{Label, is_opener, split_label};
use crate::letter::lines::Line;
use crate::letter::part::Zone;
use crate::letter::words;
use crate::text::digit_value;

impl Reader<'_, '_> {
    /// Whether a line that has no label of its own goes on with the field above it.
    pub(super) fn goes_on(&self, section: Zone, line: usize) -> bool {
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
        let is_text = matches!(
            section,
            Zone::Subject | Zone::Addressee | Zone::Through | Zone::Cites | Zone::Enclosures | Zone::Copies
        );
        if is_text && self.runs_over(&above, &here) {
            return true;
        }
        let is_wrapped = above.indent + above.width() >= FULL_LINE;
        match section {
            // However long the name of a regulation is, it belongs to the heading.
            Zone::Title if here.text.starts_with("ว่าด้วย") => true,
            // Below the heading of a message stand its fields, some under words of their own.
            Zone::Title if self.form == Form::Radio => words::is_body(here.text) && !here.text.contains("  "),
            Zone::Title if self.form == Form::Minutes && words::begins_minutes(here.text) => false,
            Zone::Title | Zone::Office => {
                let is_number = here.text.starts_with(|c| digit_value(c).is_some());
                here.width() < SHORT_LINE && !is_opener(here.text) && !(section == Zone::Office && is_number)
            }
            // Below a centred heading, the subject is centred too.
            Zone::Subject if is_opener(here.text) && !self.is_of_subject(line) => here.indent >= CENTRED,
            Zone::Subject if self.is_above_rule(line) => true,
            // How many sheets a message sent by telefax has.
            Zone::Subject if self.form == Form::Radio && words::is_count(here.text) => false,
            // The rest of a list whose label is lost.
            Zone::Subject if words::is_later_item(here.text) || here.text.starts_with("(ผ่าน") => {
                false
            }
            Zone::Subject => {
                here.indent > 2 && here.width() < SHORT_LINE || !self.leaves_subject(&above, &here)
            }
            Zone::Addressee | Zone::Through => {
                !is_opener(here.text)
                    && !self.is_seal(line)
                    && (words::is_open_list(above.text)
                        || here.text.starts_with("(ผ่าน")
                        || ["และ", "หรือ"].iter().any(|word| here.text.starts_with(word))
                        || words::is_later_item(here.text) && is_item(above.text)
                        || (here.indent > 2 || is_wrapped) && words::is_listed(here.text)
                        || self.is_all_addressed(&here)
                        || here.indent > 2 && is_wrapped)
            }
            Zone::Cites => {
                is_hanging(&here) && !self.ends_in_date(&above)
                    || words::is_list_item(here.text)
                    || words::wants_date(above.text)
                    || here.text.starts_with("ลงวันที่")
                    || is_wrapped && is_wrap(&here) && !self.ends_in_date(&above)
            }
            Zone::Enclosures => {
                is_hanging(&here) && split_count(above.text).is_none()
                    || words::is_list_item(here.text)
                    || is_wrapped && is_wrap(&here) && !above.text.contains("จำนวน")
            }
            _ => false,
        }
    }

    /// Words that may open a text, but also go on with a subject to which no addressee has followed yet.
    fn is_of_subject(&self, line: usize) -> bool {
        let text = self.text(line);
        text.starts_with("ด้วยวิธี")
            || self.form == Form::External
                && ["เพื่อ", "พร้อม", "ขอ", "เนื่องใน"].iter().any(|word| text.starts_with(word))
                // What sets a time asks for something.
                && self.sheet.found.deadlines.within(self.sheet.line(line).span).is_empty()
    }

    /// Whether a line below the subject is what stands there where it ends: an address, a body, the text.
    fn leaves_subject(&self, above: &Line<'_>, here: &Line<'_>) -> bool {
        // Somebody to whom the document goes, where the label is lost.
        let is_somebody =
            words::is_post(here.text) || words::is_position(here.text) && !here.text.starts_with("ผู้");
        let is_body = (self.is_name(here) || is_somebody) && !words::wants_noun(above.text);
        // Where nobody is written to, a place belongs to what the document is about.
        let is_column = matches!(self.form, Form::External | Form::Memo)
            && (is_address(here.text) || words::is_seat(here.text));
        is_body || is_column || here.width() >= SHORT_LINE
    }

    /// Whether nothing but addressees stands on a line, from the first letter to the last.
    pub(super) fn is_all_addressed(&self, here: &Line<'_>) -> bool {
        let last = self.sheet.found.organisations.within(here.span).last();
        let is_named = self.sheet.found.organisations.at(here.span.start()).is_some()
            && last.is_some_and(|last| last.span.end() >= here.span.end());
        is_named || here.text.split_whitespace().all(words::is_post)
    }

    /// Whether the heading ends with a rule right below: all above it is the subject.
    fn is_above_rule(&self, line: usize) -> bool {
        let mut below = (line + 1..self.end.min(line + 4)).map(|line| self.sheet.cue(line));
        below.find(|cue| *cue != Cue::Text) == Some(Cue::Furniture)
    }

    /// Whether a name, a date or a number that begins in one line ends in the next.
    fn runs_over(&self, above: &Line<'_>, here: &Line<'_>) -> bool {
        let found = &self.sheet.found;
        let ends = [
            found.organisations.within(above.span).last().map(|name| name.span.end()),
            found.dates.within(above.span).last().map(|date| date.span.end()),
            found.references.within(above.span).last().map(|number| number.span.end()),
        ];
        ends.iter().flatten().any(|end| *end > here.span.start())
    }

    /// Whether a cited letter is complete at the end of a line.
    fn ends_in_date(&self, line: &Line<'_>) -> bool {
        let last = self.sheet.found.dates.within(line.span).last();
        last.is_some_and(|date| date.span.end() == line.span.end())
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
}

/// Whether a line that stands in can be the end of the one above, and no paragraph.
fn is_hanging(here: &Line<'_>) -> bool {
    here.indent > 2 && here.width() < SHORT_LINE && !is_opener(here.text) && !has_postcode(here.text)
}

/// Whether a line without indent can be the end of the one above, and no paragraph.
fn is_wrap(here: &Line<'_>) -> bool {
    !is_opener(here.text) && here.width() < SHORT_LINE && !has_postcode(here.text)
}

/// Whether a point of a list stands on a line, perhaps behind the label of its field.
fn is_item(text: &str) -> bool {
    words::is_list_item(split_label(text).map_or(text, |(_, rest)| rest))
}
