//! Names of months and weekdays: right, abbreviated and wrong.

use super::meant::{Meant, OLD};
use crate::date::{Month, Weekday};
use crate::error::Noun;
use crate::lex::{
    Blanks, Cursor, Failure, LexError, PResult, Parser as _, alt, blanks, exact, fail, label, opt, word,
};
use crate::options::Deviation;
use crate::text::begins_with;
use crate::text::chars::{is_consonant, is_mark, is_thai_letter};

pub(super) const MONTH_NAME: &Noun = &Noun::new("a month name", "ชื่อเดือน");
pub(super) const WEEKDAY_NAME: &Noun = &Noun::new("the name of a weekday", "ชื่อวันในสัปดาห์");

/// The letters of the abbreviations around their dot; heads before those that they begin with.
const LETTERS: [(&str, char, Month); 12] = [
    ("มี", 'ค', Month::March),
    ("มิ", 'ย', Month::June),
    ("ม", 'ค', Month::January),
    ("ก", 'พ', Month::February),
    ("ก", 'ค', Month::July),
    ("ก", 'ย', Month::September),
    ("เม", 'ย', Month::April),
    ("พ", 'ค', Month::May),
    ("พ", 'ย', Month::November),
    ("ส", 'ค', Month::August),
    ("ต", 'ค', Month::October),
    ("ธ", 'ค', Month::December),
];

/// A month by its name, its abbreviation, or what can only be meant for one of these.
pub(crate) fn month_name(start: Cursor<'_>) -> PResult<'_, Month> {
    if let Some(month) = named(start.rest()) {
        let rest = start.skip(month.name().len());
        if !rest.peek().is_some_and(is_mark) {
            return Ok((doubled_end(rest)?.0, month));
        }
    }
    let text = start.rest();
    let wrong = |start| match Meant::at(text) {
        Some(meant) => {
            let damaged = |start| damaged(start, meant);
            alt((damaged, |start| misspelt(start, meant), |start| clipped(start, meant))).parse(start)
        }
        None => fail(start),
    };
    if may_be_abbreviated(text) {
        label(MONTH_NAME, alt((abbreviation, wrong))).parse(start)
    } else {
        label(MONTH_NAME, wrong).parse(start)
    }
}

/// Whether the first two characters can be those of an abbreviation.
fn may_be_abbreviated(text: &str) -> bool {
    let mut letters = text.chars();
    match (letters.next(), letters.next()) {
        (Some('ก' | 'ต' | 'ธ' | 'พ' | 'ม' | 'ส'), Some('.' | 'ค' | 'พ' | 'ย')) => true,
        (first, second) => {
            matches!((first, second), (Some('ม'), Some('\u{e34}' | '\u{e35}')) | (Some('เ'), Some('ม')))
        }
    }
}

/// The month whose name stands at the beginning; its first two letters tell which it can be.
pub(super) fn named(text: &str) -> Option<Month> {
    let mut letters = text.chars();
    let first = letters.next()?;
    let month = match first {
        'ม' | 'ก' => match (first, letters.next()?) {
            ('ม', 'ก') => Month::January,
            ('ม', '\u{e35}') => Month::March,
            ('ม', _) => Month::June,
            (_, 'ร') => Month::July,
            (_, '\u{e31}') => Month::September,
            _ => Month::February,
        },
        'เ' => Month::April,
        'พ' if text.starts_with(Month::May.name()) => return Some(Month::May),
        'พ' => Month::November,
        'ส' => Month::August,
        'ต' => Month::October,
        'ธ' => Month::December,
        _ => return None,
    };
    text.starts_with(month.name()).then_some(month)
}

/// A stuttered ending: `สิงหาคมคม`.
fn doubled_end(start: Cursor<'_>) -> PResult<'_, ()> {
    if !matches!(start.peek(), Some('ค' | 'ย')) {
        return Ok((start, ()));
    }
    let (rest, doubled) = opt(alt((exact("คม"), exact("ยน")))).parse(start)?;
    match doubled {
        Some(_) if !rest.peek().is_some_and(is_thai_letter) => {
            Ok((rest.deviate_since(&start, Deviation::Misspelling)?, ()))
        }
        _ => Ok((start, ())),
    }
}

/// `ม.ค.`; without one dot or both, or with a space between, as a deviation.
fn abbreviation(start: Cursor<'_>) -> PResult<'_, Month> {
    for (head, tail, month) in LETTERS {
        if !begins_with(start.rest(), head) {
            continue;
        }
        let (dotted, first) = dot(start.skip(head.len()));
        let (near, found) = if first { blanks(dotted) } else { (dotted, Blanks::None) };
        if near.peek() != Some(tail) {
            continue;
        }
        let (rest, last) = dot(near.skip(tail.len_utf8()));
        if continues(&rest, last) {
            return fail(start);
        }
        let rest = if first && last && found == Blanks::None {
            rest
        } else {
            rest.deviate_since(&start, Deviation::Abbreviation)?
        };
        return Ok((rest, month));
    }
    fail(start)
}

fn dot(start: Cursor<'_>) -> (Cursor<'_>, bool) {
    if start.peek() == Some('.') { (start.skip(1), true) } else { (start, false) }
}

/// Whether the letters read are part of something longer: `มคอ`, `ก.ค.ศ.`.
fn continues(rest: &Cursor<'_>, dotted: bool) -> bool {
    let mut ahead = rest.rest().chars();
    match (ahead.next(), ahead.next()) {
        (Some(c), _) if is_mark(c) || c == '.' => true,
        (Some(c), Some('.')) if is_consonant(c) => true,
        (Some(c), _) => !dotted && is_thai_letter(c),
        _ => false,
    }
}

/// A name with marks lost or moved, or with a letter that is often confused.
fn damaged(start: Cursor<'_>, meant: Meant) -> PResult<'_, Month> {
    let read = |month: Month| match word(month.name())(start) {
        Ok((rest, _)) => Some(Ok((rest, month))),
        Err(error @ Failure::Error(LexError { kind: Some(_), .. })) => Some(Err(error)),
        Err(_) => None,
    };
    meant.months().find_map(read).unwrap_or_else(|| fail(start))
}

/// A name with one letter too many, too few, wrong or in the wrong place; the old spelling.
fn misspelt(start: Cursor<'_>, meant: Meant) -> PResult<'_, Month> {
    let mut old = OLD.iter().filter(|_| meant.is_old());
    let found = match old.find(|(name, _)| begins_with(start.rest(), name)) {
        Some((name, month)) => Some((name.len(), *month)),
        None => meant.months().find_map(|month| one_edit(start.rest(), month.name()).map(|len| (len, month))),
    };
    let Some((len, month)) = found else { return fail(start) };
    let rest = start.skip(len);
    if rest.peek().is_some_and(is_thai_letter) {
        return fail(start);
    }
    Ok((rest.deviate_since(&start, Deviation::Misspelling)?, month))
}

/// The bytes at the beginning of `text` that are one edit away from `name`.
fn one_edit(text: &str, name: &str) -> Option<usize> {
    let differing = text.char_indices().zip(name.chars()).find(|((_, read), right)| read != right);
    let ((at, wrong), right) = differing?;
    let (rest, due) = (text.get(at..)?, name.get(at..)?);
    let (behind, still_due) = (rest.get(wrong.len_utf8()..)?, due.get(right.len_utf8()..)?);
    // A name without its last letter is the name of nothing.
    let ends = still_due.is_empty();
    let replaced = || if ends { None } else { behind.strip_prefix(still_due) };
    let lost = || if ends { None } else { rest.strip_prefix(still_due) };
    // A letter before the first is not part of the name.
    let added = || if at > 0 { behind.strip_prefix(due) } else { None };
    let readings = [replaced(), lost(), added(), swapped(behind, right, wrong, still_due)];
    let shortest = readings.into_iter().flatten().min_by_key(|left| left.len());
    shortest.map(|left| text.len() - left.len())
}

/// What is left where two neighbours changed places.
fn swapped<'t>(behind: &'t str, right: char, wrong: char, still_due: &str) -> Option<&'t str> {
    behind.strip_prefix(right)?.strip_prefix(still_due.strip_prefix(wrong)?)
}

/// A name without its ending, as people speak: `มกรา`, `กันยา`; or without its last letter: `มกราค`, `กุมภาพัน`.
fn clipped(start: Cursor<'_>, meant: Meant) -> PResult<'_, Month> {
    for month in meant.months() {
        let name = month.name();
        let stem = name.strip_suffix("คม").or_else(|| name.strip_suffix("ยน")).unwrap_or("กุมภา");
        if start.rest().starts_with(stem) {
            let rest = start.skip(stem.len());
            let ending = name.strip_prefix(stem).and_then(|ending| ending.strip_suffix(['ม', 'น']));
            let most = if month == Month::February { "พัน" } else { ending.unwrap_or_default() };
            if let Some(behind) =
                rest.rest().strip_prefix(most).filter(|behind| !behind.starts_with(is_thai_letter))
            {
                let rest = rest.skip(rest.rest().len() - behind.len());
                return Ok((rest.deviate_since(&start, Deviation::Misspelling)?, month));
            }
            if !rest.peek().is_some_and(is_thai_letter) {
                return Ok((rest.deviate_since(&start, Deviation::Abbreviation)?, month));
            }
        }
    }
    fail(start)
}

/// A weekday by its name, or what can only be meant for one.
pub(crate) fn weekday_name(start: Cursor<'_>) -> PResult<'_, Weekday> {
    let exact = Weekday::ALL.into_iter().find(|day| begins_with(start.rest(), day.name()));
    if let Some(day) = exact {
        let rest = start.skip(day.name().len());
        // พุทธ is not พุธ, and ศุกร์ may have lost its last mark only at the end.
        if !rest.peek().is_some_and(is_mark) {
            return Ok((rest, day));
        }
    }
    label(WEEKDAY_NAME, wrong_weekday).parse(start)
}

/// Weekdays as they are misspelt or cut short.
const WRONG: [(&str, Weekday, Deviation); 15] = [
    ("พฤหัสบดีี", Weekday::Thursday, Deviation::Misspelling),
    ("พฤหัสฯ", Weekday::Thursday, Deviation::Abbreviation),
    ("พฤหัสดี", Weekday::Thursday, Deviation::Misspelling),
    ("พฤหัส", Weekday::Thursday, Deviation::Abbreviation),
    ("พฤ.", Weekday::Thursday, Deviation::Abbreviation),
    ("พุทธ", Weekday::Wednesday, Deviation::Misspelling),
    ("ศุกร", Weekday::Friday, Deviation::Misspelling),
    ("จันทร", Weekday::Monday, Deviation::Misspelling),
    ("เสาร", Weekday::Saturday, Deviation::Misspelling),
    // Marks that a font map moved to the letter behind.
    ("จนัทร์", Weekday::Monday, Deviation::DamagedWord),
    ("องัคาร", Weekday::Tuesday, Deviation::DamagedWord),
    ("พธุ", Weekday::Wednesday, Deviation::DamagedWord),
    ("พฤหสับดี", Weekday::Thursday, Deviation::DamagedWord),
    ("ศกุร์", Weekday::Friday, Deviation::DamagedWord),
    ("อาทติย์", Weekday::Sunday, Deviation::DamagedWord),
];

fn wrong_weekday(start: Cursor<'_>) -> PResult<'_, Weekday> {
    for (name, day, deviation) in WRONG {
        if begins_with(start.rest(), name) {
            let rest = start.skip(name.len());
            if !rest.peek().is_some_and(is_mark) {
                return Ok((rest.deviate_since(&start, deviation)?, day));
            }
        }
    }
    fail(start)
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::String;
    use alloc::vec::Vec;

    use super::*;
    use crate::text::match_word;

    /// A name with one of its letters lost, another for it, one before it, or the one behind it before it.
    fn edits(name: &str) -> Vec<String> {
        let letters: Vec<char> = name.chars().collect();
        let mut edits = Vec::new();
        for at in 0..letters.len() {
            let (before, from) = letters.split_at(at);
            let [before, from, behind] = [before, from, &from[1..]].map(String::from_iter);
            edits.push(format!("{before}{behind} "));
            for c in ['ก', 'ค', 'ต', 'พ', 'ม', 'ร', 'ส', 'เ', 'า', '\u{e34}', '\u{e38}', '\u{e4c}', ' ', '.']
            {
                edits.extend([format!("{before}{c}{behind} "), format!("{before}{c}{from} ")]);
            }
            let mut swapped = letters.clone();
            swapped.swap(at, (at + 1).min(letters.len() - 1));
            edits.push(String::from_iter(swapped));
        }
        edits
    }

    /// What the first letters rule out is no name with an edit either.
    #[test]
    fn no_misspelling_is_ruled_out() {
        let mut read = 0;
        for month in Month::ALL {
            let name = month.name();
            let is_read = |text: &&String| one_edit(text, name).is_some() || match_word(text, name).is_some();
            for text in edits(name).iter().filter(is_read) {
                read += 1;
                let meant = Meant::at(text).is_some_and(|meant| meant.months().any(|meant| meant == month));
                assert!(meant, "{text} is {name}");
            }
        }
        assert!(read > 1500, "only {read}");
    }
}
