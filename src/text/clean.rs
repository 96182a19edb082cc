//! The text without the noise of extraction, and the way back to the caller's bytes.
//!
//! Repaired here is what is certain: one cluster can be read in one way only. What needs a vocabulary
//! (lost and moved marks) is [`match_word`](super::match_word)'s.
//!
//! Sources: the glyph variants are those of Windows Thai fonts (U+F700–F71A) and of Mac OS Thai
//! (U+F884–F89E) as shaping engines know them; SARA AM is the inverse of their decomposition.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::chars::{is_consonant, is_invisible, is_mark, is_odd_space, is_tone_or_silencer, is_vowel_mark};
use crate::span::Span;

const NIKHAHIT: char = '\u{e4d}';
const REPLACEMENT: char = '\u{fffd}';

/// A stretch of the source and what stands for it.
#[derive(Clone, Copy, Debug)]
struct Edit {
    source: Span,
    clean: Span,
}

/// A text without the noise of extraction that knows where each byte came from. Borrows where there was none.
///
/// Repaired is what can be read in one way only: decomposed, misplaced or doubled marks, `เเ` for `แ`, the
/// private-use glyphs of Thai fonts, no-break and other odd spaces, characters that take no place on the line.
/// A word is never guessed at.
///
/// # Examples
///
/// ```
/// use saraban::Clean;
///
/// let source = "จ\u{e4d}\u{e32}นวน\u{a0}๑\u{200b} ชุด"; // as a PDF gives it
/// let clean = Clean::new(source);
/// assert_eq!(clean.text(), "จำนวน ๑ ชุด");
/// let count = clean.text().find("๑ ชุด").unwrap();
/// let span = clean.to_source((count..clean.text().len()).into());
/// assert_eq!(span.slice(source), Some("๑\u{200b} ชุด"));
/// ```
#[derive(Clone, Debug)]
pub struct Clean<'a> {
    text: Cow<'a, str>,
    edits: Vec<Edit>,
}

impl<'a> Clean<'a> {
    /// Removes the noise from `source`.
    #[must_use]
    pub fn new(source: &'a str) -> Self {
        match first_noise(source) {
            None => Self { text: Cow::Borrowed(source), edits: Vec::new() },
            Some(at) => Repair::run(source, at),
        }
    }

    /// The text without noise.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a stretch of the clean text stands in the source. Dropped characters at its edges stay outside.
    #[must_use]
    pub fn to_source(&self, clean: Span) -> Span {
        if self.edits.is_empty() {
            return clean;
        }
        let after = self.edits.partition_point(|e| e.clean.end() <= clean.start());
        let start = match (self.edits.get(after), self.edits.get(..after).and_then(<[Edit]>::last)) {
            (Some(inside), _) if inside.clean.start() < clean.start() => inside.source.start(),
            (_, Some(before)) => clean.start() - before.clean.end() + before.source.end(),
            (_, None) => clean.start(),
        };
        let before = self.edits.partition_point(|e| e.clean.start() < clean.end());
        let end = match self.edits.get(..before).and_then(<[Edit]>::last) {
            Some(edit) if clean.end() < edit.clean.end() => edit.source.end(),
            Some(edit) => clean.end() - edit.clean.end() + edit.source.end(),
            None => clean.end(),
        };
        Span::new(start, end)
    }

    /// Whether something was repaired inside this stretch of the clean text.
    #[must_use]
    pub fn is_repaired(&self, clean: Span) -> bool {
        let from = self.edits.partition_point(|e| e.clean.end() <= clean.start());
        self.edits.get(from..).and_then(<[Edit]>::first).is_some_and(|e| e.clean.start() < clean.end())
    }
}

/// The plain character for a glyph variant of a Thai font, or for a bullet of a symbol font.
const fn plain(c: char) -> Option<char> {
    // Tone marks and ์ come in three placements, in this order.
    const fn tone(index: u32) -> Option<char> {
        char::from_u32(0xe48 + index)
    }
    match c as u32 {
        code @ 0xf705..=0xf709 => tone(code - 0xf705),
        code @ 0xf70a..=0xf70e => tone(code - 0xf70a),
        code @ 0xf713..=0xf717 => tone(code - 0xf713),
        code @ 0xf701..=0xf704 => char::from_u32(0xe34 + code - 0xf701),
        code @ 0xf718..=0xf71a => char::from_u32(0xe38 + code - 0xf718),
        code @ 0xf885..=0xf888 => char::from_u32(0xe34 + code - 0xf885),
        code @ 0xf88a..=0xf898 => tone((code - 0xf88a) / 3),
        code @ 0xf89b..=0xf89d => char::from_u32(0xe38 + code - 0xf89b),
        0xf700 | 0xf89e => Some('ฐ'),
        0xf70f | 0xf89a => Some('ญ'),
        0xf710 | 0xf884 => Some('\u{e31}'),
        0xf711 | 0xf899 => Some(NIKHAHIT),
        0xf712 | 0xf889 => Some('\u{e47}'),
        0xf0a7 | 0xf0b7 | 0xf0d8 | 0xf0fc | 0xf06c | 0xf076 => Some('•'),
        _ => None,
    }
}

/// Whether `c` can never be part of clean text.
const fn is_noise(c: char) -> bool {
    is_invisible(c) || is_odd_space(c) || plain(c).is_some() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether `c` behind `last` is out of order.
const fn is_disorder(last: char, c: char) -> bool {
    match c {
        'เ' => last == 'เ',
        'ำ' => last == REPLACEMENT,
        'า' => last == NIKHAHIT,
        _ if is_tone_or_silencer(c) => last == 'ำ' || last == NIKHAHIT || is_tone_or_silencer(last),
        _ if is_vowel_mark(c) => {
            is_tone_or_silencer(last) || (is_vowel_mark(last) && last as u32 == c as u32)
        }
        _ => false,
    }
}

/// The start of the first cluster that needs repair.
fn first_noise(source: &str) -> Option<usize> {
    let mut last = '\0';
    let mut cluster = 0;
    for (at, c) in source.char_indices() {
        if is_noise(c) || is_disorder(last, c) {
            return Some(cluster);
        }
        if !(is_mark(c) || matches!(c, 'ำ' | 'า' | REPLACEMENT) || c == 'เ' && last == 'เ') {
            cluster = at;
        }
        last = c;
    }
    None
}

/// One cluster: a character and the marks on it.
#[derive(Default)]
struct Cluster {
    base: Option<char>,
    vowels: [Option<char>; 3],
    tone: Option<char>,
    /// า or ำ that closes it.
    tail: Option<char>,
}

impl Cluster {
    fn add_vowel(&mut self, c: char) {
        if !self.vowels.contains(&Some(c))
            && let Some(free) = self.vowels.iter_mut().find(|v| v.is_none())
        {
            *free = Some(c);
        }
    }

    /// Adds `c` where it belongs to the cluster.
    fn takes(&mut self, c: char) -> bool {
        match c {
            _ if is_tone_or_silencer(c) => self.tone = Some(c),
            _ if self.tail.is_some() => return false,
            'ำ' => self.tail = Some('ำ'),
            'า' if self.vowels.contains(&Some(NIKHAHIT)) => {
                self.vowels.iter_mut().filter(|v| **v == Some(NIKHAHIT)).for_each(|v| *v = None);
                self.tail = Some('ำ');
            }
            _ if is_mark(c) => self.add_vowel(c),
            _ => return false,
        }
        true
    }

    fn write(&self, out: &mut String) {
        out.extend(self.base);
        out.extend(self.vowels.iter().flatten());
        out.extend(self.tone);
        out.extend(self.tail);
    }
}

struct Repair<'a> {
    source: &'a str,
    text: String,
    edits: Vec<Edit>,
}

impl<'a> Repair<'a> {
    fn run(source: &'a str, from: usize) -> Clean<'a> {
        let (clean, noisy) = source.split_at_checked(from).unwrap_or((source, ""));
        let mut repair = Self { source, text: String::with_capacity(source.len()), edits: Vec::new() };
        repair.text.push_str(clean);
        let mut chars = noisy.char_indices().peekable();
        while let Some((at, c)) = chars.next() {
            let at = from + at;
            let here = repair.text.len();
            let c = plain(c).unwrap_or(c);
            if is_invisible(c) {
            } else if is_odd_space(c) {
                repair.text.push(' ');
            } else if matches!(c, '\u{2028}' | '\u{2029}') {
                repair.text.push('\n');
            } else if c == 'เ' {
                let doubled = chars.next_if(|(_, next)| *next == 'เ').is_some();
                repair.text.push(if doubled { 'แ' } else { 'เ' });
            } else if is_consonant(c) || is_mark(c) || matches!(c, 'ฤ' | 'ฦ') {
                let mut cluster = Cluster::default();
                if !cluster.takes(c) {
                    cluster.base = Some(c);
                }
                // What is invisible between a letter and its marks does not part them, nor does U+FFFD before ำ.
                let mut ahead = chars.clone();
                while let Some((_, next)) = ahead.next() {
                    let next = plain(next).unwrap_or(next);
                    if cluster.takes(next) {
                        chars = ahead.clone();
                    } else if !(is_invisible(next)
                        || next == REPLACEMENT && ahead.peek().is_some_and(|(_, c)| *c == 'ำ'))
                    {
                        break;
                    }
                }
                cluster.write(&mut repair.text);
            } else {
                repair.text.push(c);
            }
            let end = chars.peek().map_or(source.len(), |(next, _)| from + next);
            repair.note(Span::new(at, end), here);
        }
        Clean { text: Cow::Owned(repair.text), edits: repair.edits }
    }

    /// Notes an edit where what was written since `here` differs from the source.
    fn note(&mut self, source: Span, here: usize) {
        let clean = Span::new(here, self.text.len());
        if source.slice(self.source) != clean.slice(&self.text) {
            self.edits.push(Edit { source, clean });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_clean(source: &str, expected: &str) {
        assert_eq!(Clean::new(source).text(), expected, "of {source:?}");
    }

    #[test]
    fn clean_text_is_borrowed() {
        let clean = Clean::new("ที่ มท ๐๘๑๖.๕/ว ๑๘๔๔ ลงวันที่ ๒๒ เมษายน ๒๕๖๕ น้ำ จำนวน");
        assert!(matches!(clean.text, Cow::Borrowed(_)), "{:?}", clean.text);
    }

    #[test]
    fn sara_am_is_composed() {
        assert_clean("จ\u{e4d}\u{e32}นวน", "จำนวน");
        assert_clean("น\u{e4d}\u{e49}\u{e32}", "น้ำ");
        assert_clean("น\u{e49}\u{e4d}\u{e32}", "น้ำ");
        assert_clean("น\u{e33}\u{e49}", "น้ำ");
        assert_clean("จ\u{fffd}ำนวน", "จำนวน");
    }

    #[test]
    fn marks_are_put_in_order_once() {
        assert_clean("ท\u{e48}\u{e35}", "ที่");
        assert_clean("ที่\u{e48}", "ที่");
        assert_clean("สุ\u{e38}ข", "สุข");
        assert_clean("พันธ\u{e4c}\u{e38}", "พันธุ์");
        assert_clean("เเผน", "แผน");
    }

    #[test]
    fn glyph_variants_are_plain() {
        assert_clean("ที\u{f70a}", "ที่");
        assert_clean("ป\u{f702}", "ปี");
        assert_clean("\u{f70f}า", "ญา");
        assert_clean("ท\u{f886}\u{f88b}", "ที่");
        for code in (0xf700..=0xf71a).chain(0xf884..=0xf89e) {
            let c = char::from_u32(code).unwrap();
            assert!(plain(c).is_some(), "{code:x}");
        }
        assert_eq!(
            [0xf88a, 0xf88d, 0xf890, 0xf893, 0xf896].map(|c| plain(char::from_u32(c).unwrap())),
            ['่', '้', '๊', '๋', '์'].map(Some)
        );
    }

    #[test]
    fn spaces_are_plain_and_invisible_characters_gone() {
        assert_clean("ที่\u{a0}มท", "ที่ มท");
        assert_clean("มก\u{200b}ราคม", "มกราคม");
        assert_clean("\u{feff}ที่", "ที่");
    }

    #[test]
    fn spans_lead_back() {
        #[track_caller]
        fn assert_back(source: &str, part: &str, expected: &str) {
            let clean = Clean::new(source);
            let at = clean.text().find(part).unwrap();
            let span = clean.to_source(Span::new(at, at + part.len()));
            assert_eq!(span.slice(source), Some(expected), "{part} of {source:?}");
        }
        assert_back("\u{200b}๕ มก\u{200b}ราคม\u{200b} ๒๕๖๗", "มกราคม", "มก\u{200b}ราคม");
        assert_back("\u{200b}๕ มก\u{200b}ราคม\u{200b} ๒๕๖๗", "๒๕๖๗", "๒๕๖๗");
        assert_back("\u{200b}๕\u{a0}มกราคม", "๕", "๕");
        assert_back("\u{200b}๕\u{a0}มกราคม", "๕ มกราคม", "๕\u{a0}มกราคม");
        assert_back("จ\u{e4d}\u{e32}นวน ๑ ชุด จ\u{e4d}\u{e32}นวน", "๑ ชุด", "๑ ชุด");
        assert_back("จ\u{e4d}\u{e32}นวน", "จำ", "จ\u{e4d}\u{e32}");
        assert_back("จ\u{e4d}\u{e32}นวน", "นวน", "นวน");
    }

    #[test]
    fn repairs_are_told() {
        let clean = Clean::new("๕\u{200b} มกราคม ๒๕๖๗");
        assert!(clean.is_repaired(Span::new(0, 10)));
        assert!(!clean.is_repaired(Span::new(4, 10)));
        assert!(!clean.is_repaired(Span::new(0, 3)));
    }
}
