//! Labels that the end of a line tears in two: `ส่วน` at the end of one line, `ราชการ  กองคลัง` on the next.

use alloc::vec::Vec;

use super::labels::{is_torn_closing, is_torn_label};
use super::lines::Line;

/// How far to the right the second part may stand, in columns: what is farther stands in a column of its own.
const MOST_INDENT: usize = 2;

/// The lines, those with the two parts of a label as one.
pub(super) fn mended<'a>(text: &'a str, lines: Vec<Line<'a>>) -> Vec<Line<'a>> {
    let mut mended: Vec<Line<'_>> = Vec::with_capacity(lines.len());
    for line in lines {
        match mended.last_mut() {
            Some(before) if is_torn(before, &line) => {
                before.whole = before.whole.join(line.whole);
                before.span = before.span.join(line.span);
                before.text = before.span.slice(text).unwrap_or_default();
            }
            _ => mended.push(line),
        }
    }
    mended
}

fn is_torn(line: &Line<'_>, next: &Line<'_>) -> bool {
    let last = line.cells().last();
    next.indent <= MOST_INDENT
        && last.is_some_and(|(_, cell)| is_torn_label(cell, next.text) || is_torn_closing(cell, next.text))
}
