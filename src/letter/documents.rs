//! Where in a text one document ends and the next begins.
//!
//! A document begins with its ที่ or with the heading of its form. A letter's ที่ counts only where an addressee or a
//! subject follows: a note in the margin has a number and a date too, but is no document. What stands right
//! above a beginning (urgency, receipt stamps) belongs to it.

use alloc::vec::Vec;
use core::ops::Range;

use super::Form;
use super::cue::Cue;
use super::issuer::has_postcode;
use super::labels::Label;
use super::sheet::Sheet;
use super::words;

/// How far below its heading an order or announcement shows its number or subject.
const HEADING: usize = 4;

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
                    Label::Reference | Label::Office | Label::Subject | Label::To | Label::Salutation
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
            _ => true,
        }
    }

    fn note(&mut self, cue: Cue) {
        self.is_begun = true;
        match cue {
            Cue::Title(form) if self.form.is_none() && !self.is_addressed => self.form = Some(form),
            Cue::Label(Label::Reference) => self.has_reference = true,
            Cue::Closing | Cue::Given => self.is_closed = true,
            Cue::Label(Label::Subject | Label::To | Label::Salutation) => self.is_addressed = true,
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

/// Whether the addressee or the subject follows before another ที่ does.
fn is_addressed_below(sheet: &Sheet<'_>, line: usize) -> bool {
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
    let mut start = line;
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
