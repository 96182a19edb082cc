//! Rows that are numbered within a larger place, as districts are within a province.

use core::ops::Range;

/// The rows of a place, by its row and the table of where those of each place begin.
pub(super) fn rows_of(place: u16, first: &[u16]) -> Range<u16> {
    let begins = |place: usize| first.get(place).copied().unwrap_or_default();
    begins(place.into())..begins(usize::from(place) + 1)
}

/// The last of some rows whose number is not above one.
///
/// Numbers within a larger place begin with 1 and have few gaps: the row is where the number says, or a little before.
pub(super) fn numbered<N: Ord + Copy>(
    rows: Range<u16>,
    place: u16,
    number: N,
    of: impl Fn(u16) -> N,
) -> Option<u16> {
    let behind = rows.end.min(rows.start.saturating_add(place));
    (rows.start..behind).rev().find(|row| of(*row) <= number)
}
