//! Labels that touch their fields, as some PDF files have them: `เรื่องการรายงาน`, `เรียนผู้ว่าราชการจังหวัด`.
//!
//! Many a sentence begins so too. A line is the line of such a label only where the head of a document stands around it.

use alloc::vec::Vec;

use super::Form;
use super::cue::Cue;
use super::found::Found;
use super::labels::{Label, split_glued};
use super::lines::Line;
use super::words;

/// The most written lines between a field of the head and the next.
const REACH: usize = 5;

/// Makes labels of the lines that begin with one and show by their neighbours that they do.
pub(super) fn mark(lines: &[Line<'_>], cues: &mut [Cue], found: &Found) {
    let places = cues.iter().enumerate().filter(|(_, cue)| !matches!(cue, Cue::Blank | Cue::Furniture));
    let written: Vec<usize> = places.map(|(place, _)| place).collect();
    for (n, place) in written.iter().enumerate() {
        let Some(line) = lines.get(*place).filter(|_| cues.get(*place) == Some(&Cue::Text)) else { continue };
        let Some((label, rest)) = split_glued(line.text) else { continue };
        let (above, below) = written.split_at_checked(n).unwrap_or_default();
        let cue_of = |place: &usize| cues.get(*place).copied().unwrap_or(Cue::Blank);
        let above = above.iter().rev().take(REACH).map(cue_of).find(|cue| heads(*cue));
        let is_named = |line: &Line<'_>, name: &str| {
            let at = line.span.end() - name.len();
            words::is_post(name) || words::is_body(name) || found.organisations.at(at).is_some()
        };
        let greets = |place: &usize| match (cue_of(place), lines.get(*place)) {
            (Cue::Label(Label::Salutation), _) => true,
            (Cue::Text, Some(line)) => split_glued(line.text)
                .is_some_and(|(label, name)| label == Label::Salutation && is_named(line, name)),
            _ => false,
        };
        let is_label = match (label, above) {
            (Label::Subject, Some(Cue::Title(form))) if form != Form::Memo => true,
            (
                Label::Subject,
                Some(Cue::Label(Label::Reference | Label::Date | Label::Office) | Cue::Code),
            ) => below.iter().skip(1).take(REACH).any(greets),
            (Label::Salutation, Some(Cue::Label(Label::Subject)))
            | (Label::To, Some(Cue::Label(Label::Reference) | Cue::Code)) => is_named(line, rest),
            _ => false,
        };
        if let Some(cue) = cues.get_mut(*place).filter(|_| is_label) {
            *cue = Cue::Label(label);
        }
    }
}

/// Whether a line is part of the head of a document.
const fn heads(cue: Cue) -> bool {
    matches!(
        cue,
        Cue::Title(_)
            | Cue::Code
            | Cue::Label(
                Label::Reference
                    | Label::Date
                    | Label::Office
                    | Label::Subject
                    | Label::Salutation
                    | Label::To
                    | Label::Cites
                    | Label::Enclosures
            )
    )
}
