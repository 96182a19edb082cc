//! Where in a text one document ends and the next begins.
//!
//! A document begins with its ที่ or with the heading of its form. A letter's ที่ counts only where an addressee, a
//! subject, an address or a text follows: a note in the margin has a number and a date too, but is no document. Where the
//! ที่ is lost, a document begins with its subject or its addressee, if the one before is over. What stands right above a
//! beginning (urgency, receipt stamps) belongs to it.

use alloc::vec::Vec;
use core::ops::Range;

use super::Form;
use super::cue::{Cue, is_date_only};
use super::issuer::has_postcode;
use super::labels::{Label, is_opener};
use super::sheet::Sheet;
use super::words;

/// How far below its heading an order or announcement shows its number or subject.
const HEADING: usize = 4;
/// The most lines that stamps and urgency take above a beginning.
const REACH: usize = 16;
/// The least columns of a line that is the text of a letter.
const TEXT: usize = 60;
/// What parts two pages.
const PAGE_BREAK: char = '\u{c}';

/// The lines of each document; together they are all lines.
pub(super) fn split(sheet: &Sheet<'_>) -> Vec<Range<usize>> {
    let mut starts = Vec::new();
    let mut current = Head::default();
    for line in beginnings(sheet) {
        let begins = !current.takes(sheet, line);
        if begins {
            let floor = starts.last().copied().unwrap_or(0);
            if current.is_begun {
                starts.push(prelude(sheet, floor, line));
            }
            current = Head::default();
        }
        current.note(sheet.cue(line));
    }
    let ends = starts.iter().copied().chain([sheet.lines.len()]);
    let all = [0].into_iter().chain(starts.iter().copied());
    all.zip(ends.collect::<Vec<_>>()).map(|(start, end)| start..end).collect()
}

/// Lines that can begin a document, and lines by which a document is known to have begun.
fn beginnings<'s>(sheet: &'s Sheet<'_>) -> impl Iterator<Item = usize> + 's {
    (0..sheet.lines.len()).filter(|line| {
        matches!(
            sheet.cue(*line),
            Cue::Title(_)
                | Cue::Code
                | Cue::Closing
                | Cue::Given
                | Cue::Label(
                    Label::Reference
                        | Label::Office
                        | Label::Subject
                        | Label::To
                        | Label::Salutation
                        | Label::Phone
                )
        )
    })
}

/// What is known of the document that is being read.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing seen, in any order")]
struct Head {
    is_begun: bool,
    form: Option<Form>,
    has_reference: bool,
    is_addressed: bool,
    is_closed: bool,
    has_contact: bool,
}

impl Head {
    /// Whether the line belongs to this document; `false` where it begins another one.
    fn takes(self, sheet: &Sheet<'_>, line: usize) -> bool {
        match sheet.cue(line) {
            Cue::Title(form) if !is_heading(sheet, line, form) => true,
            // A certificate may show its number above its heading.
            Cue::Title(_) => !(self.is_addressed || self.is_closed || self.form.is_some()),
            Cue::Label(Label::Office) => !self.is_closed || !is_heading(sheet, line, Form::Memo),
            Cue::Label(Label::Reference) => {
                let own = !self.has_reference
                    && !self.is_closed
                    && (!self.is_addressed || self.form == Some(Form::Radio));
                own || !is_addressed_below(sheet, line)
            }
            Cue::Code => !self.is_closed || !is_addressed_below(sheet, line),
            Cue::Label(Label::Subject) => !self.is_over(sheet, line) || !is_greeted_below(sheet, line),
            Cue::Label(Label::To) => !self.is_over(sheet, line) || !names_somebody(sheet, line),
            _ => true,
        }
    }

    /// Whether a document that has its addressee ends above the line: it was closed, or a page begins here.
    fn is_over(self, sheet: &Sheet<'_>, line: usize) -> bool {
        self.is_addressed && (self.is_closed || self.has_contact || begins_page(sheet, line))
    }

    fn note(&mut self, cue: Cue) {
        self.is_begun = true;
        match cue {
            Cue::Title(form) if self.form.is_none() && !self.is_addressed => self.form = Some(form),
            Cue::Label(Label::Reference) => self.has_reference = true,
            Cue::Closing | Cue::Given => self.is_closed = true,
            Cue::Label(Label::Subject | Label::To | Label::Salutation) => self.is_addressed = true,
            Cue::Label(Label::Phone) => self.has_contact |= self.is_addressed,
            _ => {}
        }
    }
}

/// Whether a heading is one: an announcement shows a subject, an order a number or a subject below.
fn is_heading(sheet: &Sheet<'_>, line: usize, form: Form) -> bool {
    const BELOW: &[&str] = &["ว่าด้วย", "ครั้งที่", "ฉบับที่", "หนังสือฉบับนี้"];
    let mut below = sheet.written(line + 1..sheet.lines.len()).take(HEADING);
    below.any(|line| match (form, sheet.cue(line)) {
        (_, Cue::Label(Label::Subject | Label::To))
        | (Form::Memo, Cue::Label(Label::Office | Label::Reference)) => true,
        (Form::Memo, _) => false,
        (_, Cue::Number) => true,
        (_, Cue::Text) => BELOW.iter().any(|word| sheet.line(line).text.starts_with(word)),
        _ => false,
    })
}

/// Whether a page begins above the line, with nothing but furniture, urgency and stamps between.
fn begins_page(sheet: &Sheet<'_>, line: usize) -> bool {
    let is_prelude =
        |line: &usize| matches!(sheet.cue(*line), Cue::Blank | Cue::Furniture | Cue::Grade | Cue::Stamp);
    let ends_page = |line: usize| sheet.slice(sheet.line(line).whole).ends_with(PAGE_BREAK);
    let above = (0..line).rev().take(REACH).take_while(is_prelude);
    let first = above.last().unwrap_or(line);
    (first.saturating_sub(1)..line).any(ends_page)
}

/// Whether those to whom a document goes are named behind the label of a line.
fn names_somebody(sheet: &Sheet<'_>, line: usize) -> bool {
    sheet.labelled(line).is_some_and(|(_, name)| words::is_body(name) || words::is_post(name))
}

/// Whether a salutation follows a subject.
fn is_greeted_below(sheet: &Sheet<'_>, line: usize) -> bool {
    let mut below = sheet.written(line + 1..sheet.lines.len()).take(HEADING);
    below.any(|line| sheet.cue(line) == Cue::Label(Label::Salutation))
}

/// Whether the text of a letter, or the address of its issuer, follows a number.
fn is_written_below(sheet: &Sheet<'_>, line: usize) -> bool {
    let mut below = sheet.written(line + 1..sheet.lines.len()).take(HEADING);
    below.next().is_some_and(|first| {
        let text = sheet.line(first).text;
        is_opener(text) && !words::is_note(text) && sheet.line(first).width() >= TEXT
            || [Some(first), below.next()]
                .into_iter()
                .flatten()
                .any(|line| has_postcode(sheet.line(line).text))
    })
}

/// Whether the addressee or the subject follows before another ที่ does.
fn is_addressed_below(sheet: &Sheet<'_>, line: usize) -> bool {
    if is_written_below(sheet, line) {
        return true;
    }
    let below = sheet.written(line + 1..sheet.lines.len()).map(|line| sheet.cue(line));
    below
        .take_while(|cue| !matches!(cue, Cue::Label(Label::Reference)))
        .find(|cue| {
            matches!(
                cue,
                Cue::Label(Label::Subject | Label::To | Label::Salutation)
                    | Cue::Name
                    | Cue::Closing
                    | Cue::Title(_)
            )
        })
        // A note greets someone without a subject, or is signed.
        .is_some_and(|cue| matches!(cue, Cue::Label(Label::Subject | Label::To)))
}

/// Where the document whose first known line is `line` really begins: above are its urgency and stamps.
fn prelude(sheet: &Sheet<'_>, floor: usize, line: usize) -> usize {
    let above = |line: usize| {
        let cue = sheet.cue(line);
        matches!(cue, Cue::Blank | Cue::Furniture | Cue::Grade | Cue::Stamp)
    };
    // Above a subject or an addressee stands all the rest of the head.
    let is_head = |line: usize| {
        let here = sheet.line(line);
        above(line) || is_letterhead(sheet, line, true) || is_date_only(here.span, here.text, &sheet.found)
    };
    let is_numbered = !matches!(sheet.cue(line), Cue::Label(Label::Subject | Label::To));
    let mut start = line;
    while !is_numbered && start > floor + 1 && is_head(start - 1) {
        start -= 1;
    }
    // A scan may read the letterhead, in the other column, before the number.
    while start > floor + 1 && is_letterhead(sheet, start - 1, start < line) {
        start -= 1;
    }
    while start > floor + 1 && above(start - 1) {
        start -= 1;
    }
    // Blank lines that end the document before belong to that one.
    (start..line).find(|line| sheet.cue(*line) != Cue::Blank).unwrap_or(line)
}

/// Whether a line can only be the letterhead of the document below: a seat, an address, a body above an address.
fn is_letterhead(sheet: &Sheet<'_>, line: usize, is_above_address: bool) -> bool {
    let text = sheet.line(line).text;
    let is_body = is_above_address && words::is_body(text);
    sheet.cue(line) == Cue::Text && (words::is_seat(text) || has_postcode(text) || is_body)
}
