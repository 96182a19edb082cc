//! From what stands in the text to the machine form.

use core::fmt::{self, Write as _};

use super::inline::Inline;
use super::{Mark, Part, ReferenceCode};
use crate::text::chars::{is_blank, is_consonant, is_dash, is_thai_letter};
use crate::text::digit_value;

/// What was read, as it stands in the text.
#[derive(Clone, Copy, Default)]
pub(super) struct Pieces<'i> {
    parts: [&'i str; Part::COUNT],
    mark: Option<Mark>,
}

impl<'i> Pieces<'i> {
    pub(super) fn with(mut self, part: Part, text: &'i str) -> Self {
        if let Some(slot) = self.parts.get_mut(part as usize) {
            *slot = text;
        }
        self
    }

    pub(super) fn marked(self, mark: Option<Mark>) -> Self {
        Self { mark, ..self }
    }

    pub(super) fn get(&self, part: Part) -> &'i str {
        self.parts.get(part as usize).copied().unwrap_or_default()
    }

    pub(super) fn is_marked(&self) -> bool {
        self.mark.is_some()
    }

    pub(super) fn has(&self, part: Part) -> bool {
        self.parts.get(part as usize).is_some_and(|text| !text.is_empty())
    }
}

/// Puts the pieces together; `None` where they are too long to be a code.
pub(super) fn assemble(pieces: &Pieces<'_>, written: &str) -> Option<ReferenceCode> {
    let mut parts = Inline::EMPTY;
    let mut ends = [0; Part::COUNT];
    let writers = [letter, insert, number, insert, insert, serial, insert];
    for ((piece, write), end) in pieces.parts.iter().zip(writers).zip(&mut ends) {
        write(&mut parts, piece).ok()?;
        *end = u8::try_from(parts.len()).ok()?;
    }
    let Pieces { mark, .. } = *pieces;
    let mut code = ReferenceCode { parts, ends, mark, urgency: None, secrecy: None, written: Inline::EMPTY };
    if let Some(written) = folded(written) {
        code.written = written;
    } else {
        code.written = canonical(&code)?;
    }
    Some(code)
}

/// The code of another letter of the same office and sort: the one whose serial `other` has.
pub(super) fn renumbered(code: &ReferenceCode, other: &ReferenceCode) -> Option<ReferenceCode> {
    let same = [Part::Prefix, Part::Before, Part::Office, Part::Behind, Part::Inside];
    let pieces = Pieces::default().marked(code.mark).with(Part::Serial, other.part(Part::Serial)?);
    let pieces =
        same.into_iter().fold(pieces, |pieces, part| pieces.with(part, code.part(part).unwrap_or_default()));
    let code = assemble(&pieces, "")?;
    Some(ReferenceCode { written: canonical(&code)?, ..code })
}

/// The code of a letter of the same ministry: `other` with the letters of the first, and with the committee behind them
/// where both are of one office.
pub(super) fn lettered(code: &ReferenceCode, other: &ReferenceCode) -> Option<ReferenceCode> {
    let own = [Part::Office, Part::Behind, Part::Inside, Part::Serial, Part::After];
    let pieces = Pieces::default().marked(other.mark).with(Part::Prefix, code.part(Part::Prefix)?);
    let before = code.part(Part::Before).filter(|_| code.part(Part::Office) == other.part(Part::Office));
    let pieces = pieces.with(Part::Before, before.unwrap_or_default());
    let pieces =
        own.into_iter().fold(pieces, |pieces, part| pieces.with(part, other.part(part).unwrap_or_default()));
    let code = assemble(&pieces, "")?;
    Some(ReferenceCode { written: canonical(&code)?, ..code })
}

fn canonical<const N: usize>(code: &ReferenceCode) -> Option<Inline<N>> {
    let mut canonical = Inline::EMPTY;
    write!(canonical, "{}", code.canonical()).ok()?;
    Some(canonical)
}

/// `text` with each run of blanks as one space; `None` where it is too long.
fn folded<const N: usize>(text: &str) -> Option<Inline<N>> {
    let mut out = Inline::EMPTY;
    let is_gap = |pair: &[u8]| matches!(pair, [b' ', b' ']);
    if !text.bytes().any(|b| b < b' ') && !text.as_bytes().windows(2).any(is_gap) {
        return out.write_str(text).ok().map(|()| out);
    }
    for word in text.split_whitespace() {
        if out.len() > 0 {
            out.write_char(' ').ok()?;
        }
        out.write_str(word).ok()?;
    }
    Some(out)
}

/// Letters without blanks and the dot behind them; initials also without the dots between them.
fn letter<const N: usize>(out: &mut Inline<N>, text: &str) -> fmt::Result {
    let text = text.trim_end_matches('.');
    let between = if are_initials(text) { ['.', ' '] } else { [' '; 2] };
    text.split(between).try_for_each(|letters| out.write_str(letters))
}

/// Whether the dots stand behind single letters, `อ.บ.ต.`, and do not tell a body from its unit.
pub(super) fn are_initials(letters: &str) -> bool {
    let letters = letters.trim_end_matches('.');
    letters.contains('.') && letters.split('.').all(|letters| letters.chars().nth(1).is_none())
}

/// Digits as Arabic ones, without blanks, dashes as hyphens.
fn number<const N: usize>(out: &mut Inline<N>, text: &str) -> fmt::Result {
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (digit_value(c), c) {
            (Some(digit), _) => out.push(b'0' + digit)?,
            (None, 'o' | 'O') => out.push(b'0')?,
            (None, '.') if matches!(chars.clone().find(|c| !is_blank(*c)), Some('(' | ')')) => {}
            (None, '.' | '(' | '/') => out.push(c as u8)?,
            (None, ')') => {
                out.push(b')')?;
                // `0018(ลป)5` is `0018(ลป).5`.
                if chars.peek().is_some_and(|next| digit_value(*next).is_some()) {
                    out.push(b'.')?;
                }
            }
            (None, c) if is_dash(c) => out.push(b'-')?,
            (None, c) if is_consonant(c) => out.write_char(c)?,
            (None, _) => {}
        }
    }
    Ok(())
}

/// Digits as Arabic ones, and hyphens for dashes and the word ถึง: `686 ถึง ว 723` is 686-723.
fn serial<const N: usize>(out: &mut Inline<N>, text: &str) -> fmt::Result {
    let (numbers, last) = text.split_once("ถึง").map_or((text, None), |(first, last)| (first, Some(last)));
    number(out, numbers)?;
    let Some(last) = last else { return Ok(()) };
    out.push(b'-')?;
    number(out, last.trim_start_matches(|c| digit_value(c).is_none()))
}

/// An insert: a dot or a space counts only between a letter and a digit.
fn insert<const N: usize>(out: &mut Inline<N>, text: &str) -> fmt::Result {
    let mut last = None;
    let mut between = None;
    for c in text.chars() {
        if c == '.' || is_blank(c) {
            between = between.or(Some(c));
            continue;
        }
        if let (Some(between), true) = (between, last.is_some_and(is_thai_letter) && digit_value(c).is_some())
        {
            out.write_char(between)?;
        }
        out.write_char(arabic(c))?;
        (last, between) = (Some(c), None);
    }
    Ok(())
}

fn arabic(c: char) -> char {
    digit_value(c).map_or(c, |digit| char::from(b'0' + digit))
}
