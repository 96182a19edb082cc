//! The longest entry of a sorted table that a text begins with, through damage that leaves no doubt.

use super::Cursor;
use crate::options::Deviation;
use crate::text::chars::{is_blank, is_break, is_dependent};

/// A table of names in byte order.
pub(super) trait Named {
    /// What the table is sorted by.
    fn name(&self) -> &'static str;
}

impl Named for &'static str {
    fn name(&self) -> &'static str {
        self
    }
}

impl<T> Named for (&'static str, T) {
    fn name(&self) -> &'static str {
        self.0
    }
}

/// The longest entry that stands at `start`, and what is left behind it.
///
/// Read as deviations: ำ for า, a break or space inside a name, a missing space. An entry never parts a
/// letter from its vowel.
pub(super) fn longest<'i, T: Named>(
    start: Cursor<'i>,
    table: &'static [T],
) -> Option<(Cursor<'i>, &'static T)> {
    let mut state = Narrowed::new(table);
    let mut rest = start;
    let mut best = None;
    loop {
        if let Some(entry) = state.complete()
            && !rest.peek().is_some_and(is_dependent)
        {
            best = Some((rest, entry));
        }
        match state.follow(rest) {
            Some(next) => rest = next,
            None => return best,
        }
    }
}

/// The rows that begin with what was read so far.
pub(super) struct Narrowed<T: 'static> {
    rows: &'static [T],
    depth: usize,
}

impl<T: Named> Narrowed<T> {
    /// All rows of a table.
    pub(super) const fn new(rows: &'static [T]) -> Self {
        Self { rows, depth: 0 }
    }

    /// The row that was read to its end.
    pub(super) fn complete(&self) -> Option<&'static T> {
        self.rows.first().filter(|row| self.depth > 0 && row.name().len() == self.depth)
    }

    /// Reads on by one character of the names.
    fn follow<'i>(&mut self, rest: Cursor<'i>) -> Option<Cursor<'i>> {
        let c = rest.peek()?;
        if self.narrow(c) {
            return Some(rest.skip(c.len_utf8()));
        }
        if c == 'ำ' && self.narrow('า') {
            let next = rest.skip(c.len_utf8());
            return next.deviate_since(&rest, Deviation::DamagedWord).ok();
        }
        if self.depth > 0 && (is_blank(c) || is_break(c)) {
            return self.over_a_gap(rest);
        }
        if self.depth > 0 && self.narrow(' ') {
            return rest.deviate(Deviation::MissingSpace).ok();
        }
        None
    }

    /// A line break or a space where the name has a space or nothing.
    fn over_a_gap<'i>(&mut self, rest: Cursor<'i>) -> Option<Cursor<'i>> {
        let (next, found) = crate::lex::blanks(rest);
        let deviation = match found {
            crate::lex::Blanks::Broken => Deviation::LineBreak,
            crate::lex::Blanks::One | crate::lex::Blanks::Many => Deviation::ExtraSpace,
            crate::lex::Blanks::None | crate::lex::Blanks::TooMany => return None,
        };
        self.narrow(' ');
        let next = next.deviate_since(&rest, deviation).ok()?;
        // Only a gap that the name goes on behind is part of it.
        let c = next.peek()?;
        self.narrow(c).then(|| next.skip(c.len_utf8()))
    }

    /// Keeps the rows that go on with `c`; keeps all where none does.
    pub(super) fn narrow(&mut self, c: char) -> bool {
        let mut buffer = [0; 4];
        let c = c.encode_utf8(&mut buffer).as_bytes();
        let (depth, wanted) = (self.depth, key(c));
        let next = |row: &T| key(row.name().as_bytes().get(depth..).unwrap_or_default());
        let (Some(first), Some(last)) = (self.rows.first(), self.rows.last()) else { return false };
        let (first, last) = (next(first), next(last));
        if wanted < first || last < wanted {
            return false;
        }
        if first != last {
            let from = self.rows.partition_point(|row| next(row) < wanted);
            let rest = self.rows.get(from..).unwrap_or_default();
            let count = rest.partition_point(|row| next(row) == wanted);
            match rest.get(..count) {
                Some(kept) if count > 0 => self.rows = kept,
                _ => return false,
            }
        }
        self.depth += c.len();
        true
    }
}

/// A number for the first character of a text, in the order of the characters; nothing comes first.
fn key(text: &[u8]) -> u32 {
    match *text {
        [a @ 0..0x80, ..] => u32::from_be_bytes([0, a, 0, 0]) + 1,
        [a, b, c, ..] => u32::from_be_bytes([0, a, b, c]) + 1,
        _ => 0,
    }
}
