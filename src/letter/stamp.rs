//! Receipt stamps: which lines they take. One letter collects one per office that it passes through.

use alloc::vec::Vec;

use super::cue::{Cue, is_date_only};
use super::found::Found;
use super::labels::{Label, split_label};
use super::lines::Line;
use crate::span::Span;
use crate::text::digit_value;

/// The most lines of a stamp above and below its register number.
const REACH: usize = 3;
/// The least indent of the right column.
const RIGHT: usize = 30;
/// The most columns of a line of a stamp.
const WIDEST: usize = 60;

/// Marks the lines of every stamp: those around a register number (`เลขรับ`) that belong to it.
pub(super) fn mark(lines: &[Line<'_>], cues: &mut [Cue], found: &Found) {
    for register in (0..lines.len()).filter(|n| lines.get(*n).and_then(register_beside).is_some()) {
        let is_field = |n: &usize| {
            matches!(cues.get(*n), Some(Cue::Label(Label::Date | Label::Time)))
                && lines.get(*n).is_some_and(|line| line.indent >= RIGHT)
        };
        let below = (register + 1..lines.len()).take(REACH).take_while(is_field).count();
        if let Some(stamp) = cues.get_mut(register + 1..=register + below) {
            stamp.fill(Cue::Stamp);
        }
    }
    let registers: Vec<usize> = (0..lines.len())
        .filter(|n| cues.get(*n) == Some(&Cue::Label(Label::Register)) || is_time(cues, *n))
        .collect();
    for register in registers {
        let mut is_dated = false;
        let below = (register + 1..lines.len()).take(REACH).take_while(|n| {
            let is_of_stamp = is_below(lines, cues, found, *n, is_dated);
            is_dated |= cues.get(*n) == Some(&Cue::Label(Label::Date));
            is_of_stamp
        });
        let below = below.count();
        let above = (0..register).rev().take(REACH);
        let above = above.take_while(|n| is_above(lines, cues, *n)).count();
        if let Some(stamp) = cues.get_mut(register - above..=register + below) {
            stamp.fill(Cue::Stamp);
        }
    }
}

/// The register number of a stamp in the right column, with something else in the left one.
pub(super) fn register_beside(line: &Line<'_>) -> Option<Span> {
    let (cell, text) = line.cells().skip(1).last()?;
    let (label, number) = split_label(text)?;
    (label == Label::Register).then(|| Span::new(cell.end() - number.len(), cell.end()))
}

/// Whether a line is the time below the date of a stamp whose number is lost: right below begins the document.
fn is_time(cues: &[Cue], n: usize) -> bool {
    let is = |n: usize, label: Label| cues.get(n) == Some(&Cue::Label(label));
    if !is(n, Label::Time) || n.checked_sub(1).is_none_or(|above| !is(above, Label::Date)) {
        return false;
    }
    let below = cues.iter().skip(n + 1).find(|cue| !matches!(cue, Cue::Blank | Cue::Furniture));
    matches!(below, Some(Cue::Label(Label::Reference) | Cue::Code | Cue::Grade))
}

/// The date and the time; a second date is that of the letter.
fn is_below(lines: &[Line<'_>], cues: &[Cue], found: &Found, n: usize, is_dated: bool) -> bool {
    match (cues.get(n), lines.get(n)) {
        (Some(Cue::Label(Label::Date | Label::Time)), _) => true,
        (Some(Cue::Text), Some(line)) => !is_dated && is_date_only(line.span, line.text, found),
        _ => false,
    }
}

/// The name of the office, or the date and the time where the register number stands last.
fn is_above(lines: &[Line<'_>], cues: &[Cue], n: usize) -> bool {
    match (cues.get(n), lines.get(n)) {
        (Some(Cue::Label(Label::Date | Label::Time)), _) => true,
        (Some(Cue::Text), Some(line)) => {
            line.width() <= WIDEST && !line.text.chars().any(|c| digit_value(c).is_some() || c == '(')
        }
        _ => false,
    }
}
