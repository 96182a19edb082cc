//! The grammar of deadlines.

mod counted;
mod due;
mod recurring;
mod tail;
mod target;
mod words;

use super::{Counted, DEADLINE, Deadline, Fixed, Recurrence};
use crate::lex::{Cursor, PResult, furthest, label};
use crate::macros::readable;

readable!(Deadline, DEADLINE, deadline);
readable!(Recurrence, DEADLINE, recurring::recurrence);
readable!(Fixed, DEADLINE, target::fixed);
readable!(Counted, DEADLINE, counted::counted);

/// `deadline = recurring | counted | fixed`, whichever reads further.
pub(crate) fn deadline(start: Cursor<'_>) -> PResult<'_, Deadline> {
    label(DEADLINE, |start| furthest(start, &[&recurring, &counted, &fixed]))(start)
}

fn fixed(start: Cursor<'_>) -> PResult<'_, Deadline> {
    target::fixed(start).map(|(rest, fixed)| (rest, Deadline::Fixed(fixed)))
}

fn counted(start: Cursor<'_>) -> PResult<'_, Deadline> {
    counted::counted(start).map(|(rest, counted)| (rest, Deadline::Counted(counted)))
}

fn recurring(start: Cursor<'_>) -> PResult<'_, Deadline> {
    recurring::recurrence(start).map(|(rest, rule)| (rest, Deadline::Recurring(rule)))
}
