//! Columns on a screen of fixed width: Thai marks take none.

use core::fmt;

use super::chars::{is_break, is_invisible, is_mark};
use crate::span::Span;

/// The number of columns that `text` takes on one line; a tab counts as one.
pub(crate) fn width(text: &str) -> usize {
    text.chars().filter(|c| !is_mark(*c) && !is_invisible(*c)).count()
}

/// Writes the line in which `span` begins, and under it carets from there to the end of the span or the line.
pub(crate) fn write_carets(f: &mut fmt::Formatter<'_>, text: &str, span: Span) -> fmt::Result {
    let (before, after) = text.split_at_checked(span.start()).unwrap_or((text, ""));
    let head = before.rsplit(is_break).next().unwrap_or_default();
    let tail = after.split(is_break).next().unwrap_or_default();
    let marked = tail.get(..span.len()).unwrap_or(tail);
    writeln!(f, "  {head}{tail}")?;
    f.write_str("  ")?;
    // A tab stays a tab, so that the carets stand right whatever the tab width.
    for c in head.chars().filter(|c| !is_mark(*c) && !is_invisible(*c)) {
        f.write_str(if c == '\t' { "\t" } else { " " })?;
    }
    for _ in 0..width(marked).max(1) {
        f.write_str("^")?;
    }
    Ok(())
}
