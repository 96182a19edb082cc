//! Further letters of one office, `มท 0808.2/4201, 4202 และ 4203 ลงวันที่ …`, or of one ministry, `กค 0202/123, 0203/124`.
//!
//! Each serial behind the first is a code with all that stands before the serial of the first, but for its urgency and
//! secrecy, which are printed before that one only. That they are serials the list itself must say: it ends where the
//! citation goes on with a date. An office number that begins with zero and its serial say so themselves: they have the
//! letters of the first, and what stands behind these where the office is the same.

use super::assemble::{Pieces, assemble, lettered, renumbered};
use super::parse::code;
use super::tail::{is_dated, serial};
use super::{Part, ReferenceCode, context};
use crate::lex::{Cursor, PResult, Parser as _, alt, exact, found, gap};
use crate::options::{Deviation, ParseOptions};
use crate::text::chars::{is_blank, is_consonant, is_dash};
use crate::text::digit_value;

/// The most serials of one list.
const MOST: usize = 24;

/// The most bytes of a code before a list.
const LONGEST: usize = 120;

/// The most bytes of a list before one of its serials.
const LONGEST_LIST: usize = 512;

/// Whether the text before a number ends as a list of serials does, the first of which stands behind a slash.
pub(crate) fn may_follow(before: &str) -> bool {
    let list = earlier(before).unwrap_or_default();
    let near = list.len().saturating_sub(LONGEST_LIST);
    list.ends_with(is_digit) && list.as_bytes().get(near..).is_some_and(|near| near.contains(&b'/'))
}

/// A serial of a list, alone: what it belongs to stands [before it](complete).
pub(crate) fn listed(start: Cursor<'_>) -> PResult<'_, ReferenceCode> {
    let (rest, serial) = serial(start)?;
    let (rest, code) = found(rest, assemble(&Pieces::default().with(Part::Serial, serial), serial))?;
    Ok((rest.deviate_since(&start, Deviation::MissingPart)?, code))
}

/// The code of which this is the serial; `None` where no list of serials goes on here, or no citation behind it.
pub(crate) fn complete(before: &str, code: &ReferenceCode, after: &str) -> Option<ReferenceCode> {
    let options = ParseOptions::LENIENT;
    let first = first_of(before, |c| is_digit(c) || is_dash(c) || is_blank(c))?;
    is_list(Cursor::new(after, &options)).then(|| renumbered(&first, code)).flatten()
}

/// The code with the letters of the list that it stands in; `None` where it stands in none.
pub(super) fn with_letters(before: &str, code: &ReferenceCode) -> Option<ReferenceCode> {
    let in_code = |c: char| is_digit(c) || is_dash(c) || is_blank(c) || matches!(c, '.' | '/' | 'ว');
    lettered(&first_of(before, in_code)?, code)
}

/// The code that a list begins with, whose others have nothing but such characters.
fn first_of(before: &str, in_others: impl Fn(char) -> bool + Copy) -> Option<ReferenceCode> {
    let mut list = before;
    for _ in 0..MOST {
        list = earlier(list)?;
        if let Some(first) = first(list) {
            return Some(first);
        }
        list = list.trim_end_matches(in_others);
    }
    None
}

/// What stands before the sign between two serials.
fn earlier(before: &str) -> Option<&str> {
    let list = before.trim_end_matches(is_blank);
    let list = [",", "และ"].iter().find_map(|sign| list.strip_suffix(sign))?;
    Some(list.trim_end_matches(is_blank))
}

/// Whether nothing but more serials stands before the date of the letters.
fn is_list(start: Cursor<'_>) -> bool {
    let next = |start| {
        let (rest, _) = (gap, alt((exact(","), exact("และ"))), gap).parse(start)?;
        serial(rest)
    };
    let mut rest = start;
    for _ in 0..MOST {
        match next(rest) {
            Ok((end, _)) => rest = end,
            Err(_) => return is_dated(rest),
        }
    }
    false
}

/// The code that a text ends with.
fn first(text: &str) -> Option<ReferenceCode> {
    let options = ParseOptions::LENIENT;
    let near = text.len().saturating_sub(LONGEST);
    let (near, last) = (near..=text.len()).find_map(|at| text.get(at..).map(|last| (at, last)))?;
    let starts = last.char_indices().filter(|(_, c)| is_consonant(*c));
    starts.filter_map(|(at, _)| text.split_at_checked(near + at)).find_map(|(before, here)| {
        let (rest, code) =
            code(Cursor::new(here, &options)).ok().filter(|(rest, _)| rest.rest().is_empty())?;
        let is_whole = code.office().is_some() && rest.at() == here.len() && context::may_follow(before);
        context::complete(before, code, "").filter(|_| is_whole)
    })
}

fn is_digit(c: char) -> bool {
    digit_value(c).is_some()
}
