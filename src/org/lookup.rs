//! The longest name of a table that a text begins with, through damage that leaves no doubt.

use super::tree::{Named, Table, Walk};
use super::{Cursor, place};
use crate::lex::{Blanks, blanks};
use crate::options::Deviation;
use crate::text::chars::{is_blank, is_break, is_dependent, is_mark, is_thai_letter};

/// The longest name that stands at `start`, and what is left behind it.
///
/// Read as deviations: ำ for า, ฎ for ฏ, marks on the letter behind, a break or space inside a name, a missing space. A name never parts a
/// letter from its vowel.
pub(super) fn longest<'i, T: Named>(
    start: Cursor<'i>,
    table: &'static Table<T>,
) -> Option<(Cursor<'i>, &'static T)> {
    let mut walk = Walk::new(table);
    let mut rest = start;
    let mut best = None;
    loop {
        rest = rest.skip(walk.along(rest.rest()));
        if let Some(row) = walk.complete()
            && !rest.peek().is_some_and(is_dependent)
        {
            best = Some((rest, row));
        }
        match follow(&mut walk, rest) {
            Some(next) => rest = next,
            None => return best,
        }
    }
}

/// The longest word that stands at `start` letter by letter, and what is left behind it.
pub(super) fn exact<'i, T: Named>(
    start: Cursor<'i>,
    table: &'static Table<T>,
) -> Option<(Cursor<'i>, &'static T)> {
    let mut walk = Walk::new(table);
    let mut rest = start;
    let mut best = None;
    loop {
        rest = rest.skip(walk.along(rest.rest()));
        if let Some(row) = walk.complete()
            && !rest.peek().is_some_and(is_dependent)
        {
            best = Some((rest, row));
        }
        match rest.peek().filter(|c| walk.narrow(*c)) {
            Some(c) => rest = rest.skip(c.len_utf8()),
            None => return best,
        }
    }
}

/// Whether a name stands at `start`, whatever follows it; one of two letters with its dot.
pub(super) fn reaches<T: Named>(start: Cursor<'_>, table: &'static Table<T>) -> bool {
    const TWO: usize = 2 * 'ก'.len_utf8();
    let mut walk = Walk::new(table);
    let mut rest = start;
    loop {
        rest = rest.skip(walk.along(rest.rest()));
        if walk.complete().is_some_and(|row| row.name().len() > TWO || rest.rest().starts_with('.')) {
            return true;
        }
        match follow(&mut walk, rest) {
            Some(next) => rest = next,
            None => return false,
        }
    }
}

/// The letter that is written for another again and again: ปฎิบัติ for ปฏิบัติ.
const fn confused_with(c: char) -> Option<char> {
    match c {
        'ฎ' => Some('ฏ'),
        'ฏ' => Some('ฎ'),
        _ => None,
    }
}

/// Reads on by a letter and the marks that a font map moved to it from the letter before, `สง่` for `ส่ง`; how many bytes
/// those are.
pub(super) fn moved_marks<T: Named>(walk: &mut Walk<T>, rest: &str) -> Option<usize> {
    let letter = rest.chars().next().filter(|c| is_thai_letter(*c) && !is_mark(*c))?;
    let behind = rest.get(letter.len_utf8()..)?;
    let marks = || behind.chars().take_while(|c| is_mark(*c));
    let mut ahead = *walk;
    if marks().next().is_none() || !marks().all(|mark| ahead.narrow(mark)) || !ahead.narrow(letter) {
        return None;
    }
    *walk = ahead;
    Some(letter.len_utf8() + marks().map(char::len_utf8).sum::<usize>())
}

/// Reads on by one character of the names.
fn follow<'i, T: Named>(walk: &mut Walk<T>, rest: Cursor<'i>) -> Option<Cursor<'i>> {
    let c = rest.peek()?;
    if walk.narrow(c) {
        return Some(rest.skip(c.len_utf8()));
    }
    if c == 'ำ' && walk.narrow('า') {
        let next = rest.skip(c.len_utf8());
        return next.deviate_since(&rest, Deviation::DamagedWord).ok();
    }
    if let Some(meant) = confused_with(c)
        && walk.narrow(meant)
    {
        let next = rest.skip(c.len_utf8());
        return next.deviate_since(&rest, Deviation::Misspelling).ok();
    }
    if let Some(len) = moved_marks(walk, rest.rest()) {
        return rest.skip(len).deviate_since(&rest, Deviation::DamagedWord).ok();
    }
    if walk.has_begun() && (is_blank(c) || is_break(c)) {
        return over_a_gap(walk, rest);
    }
    if walk.has_begun() && c == ',' && walk.narrow(' ') {
        let next = place::gap(rest.skip(1)).0.deviate_since(&rest, Deviation::Punctuation).ok()?;
        return next.peek().filter(|c| walk.narrow(*c)).map(|c| next.skip(c.len_utf8()));
    }
    if walk.has_begun() && walk.narrow(' ') {
        return rest.deviate(Deviation::MissingSpace).ok();
    }
    None
}

/// A line break or a space where the name has a space or nothing.
fn over_a_gap<'i, T: Named>(walk: &mut Walk<T>, rest: Cursor<'i>) -> Option<Cursor<'i>> {
    let (next, found) = blanks(rest);
    let deviation = match found {
        Blanks::Broken => Deviation::LineBreak,
        Blanks::One | Blanks::Many => Deviation::ExtraSpace,
        Blanks::None | Blanks::TooMany => return None,
    };
    walk.narrow(' ');
    let next = next.deviate_since(&rest, deviation).ok()?;
    // Only a gap that the name goes on behind is part of it.
    let c = next.peek()?;
    walk.narrow(c).then(|| next.skip(c.len_utf8()))
}
