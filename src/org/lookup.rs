//! The longest name of a table that a text begins with, through damage that leaves no doubt.

use super::number::is_numbered;
use super::tree::{Named, Table, Walk};
use super::{Cursor, place};
use crate::lex::{Blanks, blanks};
use crate::options::Deviation;
use crate::text::chars::{is_blank, is_break, is_dependent, is_mark, is_thai_letter};

/// The longest name that stands at `start`, and what is left behind it.
///
/// Read as deviations: ำ for า and า for ำ, ฎ for ฏ, marks that are lost or on the letter behind, a break or space inside a name, a
/// missing space. A name never parts a letter from its vowel.
pub(super) fn longest<'i, T: Named>(
    start: Cursor<'i>,
    table: &'static Table<T>,
) -> Option<(Cursor<'i>, &'static T)> {
    longest_of(start, table, None)
}

/// What is left behind this one name, read in the same way.
pub(super) fn behind_name<'i, T: Named>(
    start: Cursor<'i>,
    table: &'static Table<T>,
    name: &str,
) -> Option<Cursor<'i>> {
    longest_of(start, table, Some(name)).map(|(rest, _)| rest)
}

fn longest_of<'i, T: Named>(
    start: Cursor<'i>,
    table: &'static Table<T>,
    only: Option<&str>,
) -> Option<(Cursor<'i>, &'static T)> {
    let mut walk = Walk::new(table);
    let mut rest = start;
    let mut best: Option<(Cursor<'i>, &'static T)> = None;
    // Over the first gap where names go on with a space, without it.
    let mut closed = None;
    loop {
        rest = rest.skip(walk.along(rest.rest()));
        if let Some(row) = walk.complete()
            && !rest.peek().is_some_and(is_dependent)
            && only.is_none_or(|name| row.name() == name)
            && best.is_none_or(|(end, _)| rest.at() > end.at())
        {
            best = Some((rest, row));
        }
        if closed.is_none() && rest.rest().starts_with(' ') {
            closed = Some(close_gap(walk, rest));
        }
        match follow(&mut walk, rest) {
            Some(next) => rest = next,
            None => match closed.replace(None).flatten() {
                Some(other) => (walk, rest) = other,
                None => return best,
            },
        }
    }
}

/// Past a space that is none of the name, where the name may go on with one as well.
fn close_gap<T: Named>(mut walk: Walk<T>, rest: Cursor<'_>) -> Option<(Walk<T>, Cursor<'_>)> {
    if !walk.has_begun() || !{ walk }.narrow(' ') {
        return None;
    }
    let (next, _) = blanks(rest);
    let c = next.peek().filter(|c| walk.narrow(*c))?;
    let next = next.deviate_since(&rest, Deviation::ExtraSpace).ok()?;
    Some((walk, next.skip(c.len_utf8())))
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

/// Reads on by a letter and the marks that a font map moved to it from the letter before, `สง่` for `ส่ง`, and the blank that
/// it leaves behind them; how many bytes those are.
pub(super) fn moved_marks<T: Named>(walk: &mut Walk<T>, rest: &str) -> Option<usize> {
    let letter = rest.chars().next().filter(|c| is_thai_letter(*c) && !is_mark(*c))?;
    let behind = rest.get(letter.len_utf8()..).filter(|behind| behind.starts_with(is_mark))?;
    letter_and_marks(walk, letter, behind)
}

#[inline(never)]
fn letter_and_marks<T: Named>(walk: &mut Walk<T>, letter: char, behind: &str) -> Option<usize> {
    let mut ahead = *walk;
    // The marks that the letter has by right follow those that were moved to it.
    let mut marks = 0;
    for mark in behind.chars().take_while(|c| is_mark(*c)) {
        if !ahead.narrow(mark) {
            break;
        }
        marks += mark.len_utf8();
    }
    if marks == 0 || !ahead.narrow(letter) {
        return None;
    }
    let goes_on = |behind: &str| {
        let next = |c| { ahead }.narrow(c);
        behind.chars().next().is_some_and(next) || moved_marks(&mut { ahead }, behind).is_some()
    };
    let is_parted = behind.get(marks..)?.strip_prefix(' ').is_some_and(goes_on);
    *walk = ahead;
    Some(letter.len_utf8() + marks + usize::from(is_parted))
}

/// Reads on by a letter before which the names have a mark or two that the text has lost: `สง` for `ส่ง`, `ผใ` for `ผู้ใ`.
pub(super) fn lost_marks<T: Named>(walk: &mut Walk<T>, letter: char) -> bool {
    if !walk.may_have_mark() || !is_thai_letter(letter) {
        return false;
    }
    let by_letter = |mut ahead: Walk<T>| ahead.narrow(letter).then_some(ahead);
    let by_marks = |walk: Walk<T>| walk.by_marks().find_map(by_letter);
    let is_second = |one: &Walk<T>| one.may_have_mark();
    let behind = by_marks(*walk).or_else(|| walk.by_marks().filter(is_second).find_map(by_marks));
    if let Some(ahead) = behind {
        *walk = ahead.worn();
    }
    behind.is_some()
}

/// Reads on by one character of the names.
fn follow<'i, T: Named>(walk: &mut Walk<T>, rest: Cursor<'i>) -> Option<Cursor<'i>> {
    let c = rest.peek()?;
    if walk.narrow(c) {
        return Some(rest.skip(c.len_utf8()));
    }
    if !walk.has_begun() {
        return None;
    }
    // A text layer has ำ for every า, or า for every ำ.
    if c == 'ำ' && walk.narrow('า') || c == 'า' && walk.narrow('ำ') {
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
    if lost_marks(walk, c) {
        return rest.skip(c.len_utf8()).deviate_since(&rest, Deviation::DamagedWord).ok();
    }
    if is_blank(c) || is_break(c) {
        return over_a_gap(walk, rest);
    }
    if c == ',' && walk.narrow(' ') {
        let next = place::gap(rest.skip(1)).0.deviate_since(&rest, Deviation::Punctuation).ok()?;
        return next.peek().filter(|c| walk.narrow(*c)).map(|c| next.skip(c.len_utf8()));
    }
    if walk.narrow(' ') {
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
    if is_numbered(next) {
        return None;
    }
    if !walk.narrow(' ') && deviation == Deviation::ExtraSpace {
        *walk = walk.parted();
    }
    let next = next.deviate_since(&rest, deviation).ok()?;
    // Only a gap that the name goes on behind is part of it.
    let c = next.peek()?;
    walk.narrow(c).then(|| next.skip(c.len_utf8()))
}
