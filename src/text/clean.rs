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
use core::str::Chars;

use super::chars::{is_consonant, is_invisible, is_mark, is_odd_space, is_tone_or_silencer, is_vowel_mark};
use super::sara_am;
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
/// private-use glyphs of Thai fonts, no-break and other odd spaces, characters that take no place on the line, every ำ of
/// a text whose font draws it for า, and the ำ of a known word of which a blank and an า are left. A word is never guessed at.
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
        let repaired = match first_noise(source, 0) {
            None => Self { text: Cow::Borrowed(source), edits: Vec::new() },
            Some(noise) => Repair::run(source, noise),
        };
        repaired.redrawn()
    }

    /// With an า for each ำ that stands for one. What is repaired before is not repaired by it again: an ำ may have
    /// been in two parts.
    fn redrawn(self) -> Self {
        let places = sara_am::misdrawn(&self.text);
        if places.is_empty() {
            return self;
        }
        let letter = |place: &usize| Span::new(*place, place + 'ำ'.len_utf8());
        let alone = places.iter().map(letter).filter(|clean| !self.is_repaired(*clean));
        let alone = alone.map(|clean| Edit { source: self.to_source(clean), clean });
        let mut edits: Vec<_> = self.edits.iter().copied().chain(alone).collect();
        edits.sort_by_key(|edit| (edit.clean.start(), edit.clean.end()));
        Self { text: Cow::Owned(sara_am::redrawn(&self.text, &places)), edits }
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

    /// Whether there was any noise.
    pub(crate) const fn is_noisy(&self) -> bool {
        matches!(self.text, Cow::Owned(_))
    }

    /// Whether something was repaired inside this stretch of the clean text.
    #[must_use]
    pub fn is_repaired(&self, clean: Span) -> bool {
        let from = self.edits.partition_point(|e| e.clean.end() <= clean.start());
        self.edits.get(from..).and_then(<[Edit]>::first).is_some_and(|e| e.clean.start() < clean.end())
    }
}

/// Where the first noise of a text stands, if there is any.
pub(crate) fn noise(source: &str) -> Option<Span> {
    first_noise(source, 0).map(|noise| {
        let behind = source.get(noise.end()..).and_then(|rest| rest.chars().next());
        Span::new(noise.start(), noise.end() + behind.map_or(0, char::len_utf8))
    })
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
    // Nearly all characters are told at once.
    if matches!(c, '\0'..='\x7f' | '\u{e00}'..='\u{e7f}') {
        return false;
    }
    is_invisible(c) || is_odd_space(c) || plain(c).is_some() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether `c` behind `last` is out of order.
const fn is_disorder(last: char, c: char) -> bool {
    match c {
        'เ' => last == 'เ',
        'ำ' => last == REPLACEMENT,
        'า' => last == NIKHAHIT || last == ' ',
        _ if is_tone_or_silencer(c) => last == 'ำ' || last == NIKHAHIT || is_tone_or_silencer(last),
        _ if is_vowel_mark(c) => {
            is_tone_or_silencer(last) || (is_vowel_mark(last) && last as u32 == c as u32)
        }
        _ => false,
    }
}

/// The first noise at or behind `from`, where a cluster begins: from the start of its cluster to its own.
///
/// Noise is rarely alone, so the next letters are looked at one by one; behind them, whole blocks at once.
fn first_noise(source: &str, from: usize) -> Option<Span> {
    let mut at = from;
    loop {
        let mut last = (0, '\0');
        for (n, c) in source.get(at..)?.char_indices() {
            if is_noise(c) || is_disorder(last.1, c) {
                return Some(Span::new(cluster_start(source, from, at + n), at + n));
            }
            last = (n, c);
            if n >= BLOCK {
                break;
            }
        }
        if last.0 < BLOCK {
            return None;
        }
        at = skip_quiet(source, at + last.0);
    }
}

fn cluster_start(source: &str, from: usize, noise: usize) -> usize {
    let before = source.get(from..noise).unwrap_or_default();
    let base = before.char_indices().rfind(|(_, c)| !is_mark(*c) && !matches!(c, 'ำ' | 'า' | &REPLACEMENT));
    base.map_or(from, |(at, _)| from + at)
}

/// The bytes that are judged at once.
const BLOCK: usize = 64;

/// Past the blocks that are certainly without noise.
fn skip_quiet(source: &str, from: usize) -> usize {
    let mut at = from;
    while let Some(block) = source.as_bytes().get(at..).and_then(<[u8]>::first_chunk) {
        if may_have_noise(block) || may_have_lost_am(block) {
            break;
        }
        at += BLOCK;
    }
    while !source.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// Whether a character that begins in the block can be noise, or out of order with the next one. Judged are
/// single bytes and without a branch, so that the compiler can take many at a time.
#[expect(clippy::indexing_slicing, reason = "all bounds are constant")]
#[expect(
    clippy::needless_bitwise_bool,
    reason = "a lazy operator is a branch, which the compiler cannot vectorise"
)]
fn may_have_noise(block: &[u8; BLOCK + 5]) -> bool {
    let mut odd = false;
    for n in 0..BLOCK {
        let (lead, a1, a2, b1, b2) = (block[n], block[n + 1], block[n + 2], block[n + 4], block[n + 5]);
        let a_low = a1 == 0xb8;
        let a_high = a1 == 0xb9;
        let foreign = lead >= 0xc2 && lead != 0xe0;
        let tone = a_high & is_between(a2, 0x88, 0x8c);
        let mark = a_high & is_between(a2, 0x87, 0x8e) | a_low & ((a2 == 0xb1) | is_between(a2, 0xb4, 0xba));
        let next_tone = (b1 == 0xb9) & is_between(b2, 0x88, 0x8c);
        let next_mark = (b1 == 0xb9) & is_between(b2, 0x87, 0x8e)
            | (b1 == 0xb8) & ((b2 == 0xb1) | is_between(b2, 0xb4, 0xba));
        let sara_am = a_low & (a2 == 0xb3);
        let nikhahit = a_high & (a2 == 0x8d);
        let sara_e = a_high & (a2 == 0x80);
        let same = (a1 == b1) & (a2 == b2);
        odd |= foreign | nikhahit | tone & next_mark | sara_am & next_tone | same & (mark | sara_e);
    }
    odd
}

/// Whether a blank that begins in the block can be what is left of an ำ: an า stands behind it.
#[expect(clippy::indexing_slicing, reason = "all bounds are constant")]
#[expect(
    clippy::needless_bitwise_bool,
    reason = "a lazy operator is a branch, which the compiler cannot vectorise"
)]
fn may_have_lost_am(block: &[u8; BLOCK + 5]) -> bool {
    (0..BLOCK).fold(false, |may, n| {
        may | (block[n] == b' ') & (block[n + 1] == 0xe0) & (block[n + 2] == 0xb8) & (block[n + 3] == 0xb2)
    })
}

const fn is_between(byte: u8, first: u8, last: u8) -> bool {
    byte.wrapping_sub(first) <= last - first
}

fn begins_with_sara_am(text: &str) -> bool {
    text.trim_start_matches(is_invisible).starts_with('ำ')
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

    /// Adds all that belongs to the cluster; what is behind it. What is invisible between a letter and its marks
    /// does not part them, nor does U+FFFD before ำ.
    fn take_all<'a>(&mut self, chars: Chars<'a>) -> Chars<'a> {
        let mut taken = chars.clone();
        let mut ahead = chars;
        while let Some(next) = ahead.next().map(|c| plain(c).unwrap_or(c)) {
            if self.takes(next) {
                taken = ahead.clone();
            } else if !(is_invisible(next) || next == REPLACEMENT && begins_with_sara_am(ahead.as_str())) {
                break;
            }
        }
        taken
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
    fn run(source: &'a str, first: Span) -> Clean<'a> {
        let mut repair = Self { source, text: String::with_capacity(source.len()), edits: Vec::new() };
        let mut at = 0;
        let mut noise = Some(first);
        while let Some(span) = noise {
            repair.text.push_str(source.get(at..span.start()).unwrap_or_default());
            at = span.start();
            while at <= span.end() {
                at = repair.cluster(at);
            }
            noise = first_noise(source, at);
        }
        repair.text.push_str(source.get(at..).unwrap_or_default());
        Clean { text: Cow::Owned(repair.text), edits: repair.edits }
    }

    /// Writes the cluster that begins at `at` as it should be; where the next one begins.
    fn cluster(&mut self, at: usize) -> usize {
        let here = self.text.len();
        let rest = self.source.get(at..).unwrap_or_default();
        let mut chars = rest.chars();
        let Some(c) = chars.next().map(|c| plain(c).unwrap_or(c)) else { return at + 1 };
        if is_invisible(c) {
        } else if is_odd_space(c) {
            self.text.push(' ');
        } else if matches!(c, '\u{2028}' | '\u{2029}') {
            self.text.push('\n');
        } else if c == 'เ'
            && let Some(behind) = chars.as_str().trim_start_matches(is_invisible).strip_prefix('เ')
        {
            chars = behind.chars();
            self.text.push('แ');
        } else if c == ' '
            && let Some(behind) = chars.as_str().strip_prefix('า')
            && sara_am::is_lost(&self.text, behind)
        {
            chars = behind.chars();
            self.text.push('ำ');
        } else if is_consonant(c) || is_mark(c) || matches!(c, 'ฤ' | 'ฦ') {
            let mut cluster = Cluster::default();
            if !cluster.takes(c) {
                cluster.base = Some(c);
            }
            chars = cluster.take_all(chars);
            cluster.write(&mut self.text);
        } else {
            self.text.push(c);
        }
        let end = at + rest.len() - chars.as_str().len();
        self.note(Span::new(at, end), here);
        end
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
    fn what_is_invisible_does_not_part_a_doubled_vowel() {
        assert_clean("จังหวัด\u{200b}เ\u{200b}เพร่", "จังหวัดแพร่");
    }

    #[test]
    fn sara_am_is_composed() {
        assert_clean("จ\u{e4d}\u{e32}นวน", "จำนวน");
        assert_clean("น\u{e4d}\u{e49}\u{e32}", "น้ำ");
        assert_clean("น\u{e49}\u{e4d}\u{e32}", "น้ำ");
        assert_clean("น\u{e33}\u{e49}", "น้ำ");
        assert_clean("จ\u{fffd}ำนวน", "จำนวน");
        assert_clean("จ\u{fffd}\u{200b}ำนวน", "จำนวน");
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
    fn a_vowel_drawn_as_another() {
        let source = "\u{200b}กำรรำยงำนผลกำรตรวจรำชกำร  จ\u{e4d}\u{e32}นวน ภำยในเดือนตุลำคม";
        let clean = Clean::new(source);
        assert_eq!(clean.text(), "การรายงานผลการตรวจราชการ  จำนวน ภายในเดือนตุลาคม");
        let at = clean.text().find("ราชการ").unwrap();
        let span = Span::new(at, at + "ราชการ".len());
        assert_eq!(clean.to_source(span).slice(source), Some("รำชกำร"));
        assert!(clean.is_repaired(span));
        let at = clean.text().find("ตุลาคม").unwrap();
        assert_eq!(clean.to_source(Span::new(at, clean.text().len())).slice(source), Some("ตุลำคม"));
    }

    #[test]
    fn a_vowel_that_lost_its_upper_part() {
        assert_clean("ส านักงานท้องถิ่นอ าเภอ จ านวน ๕ วันท าการ", "สำนักงานท้องถิ่นอำเภอ จำนวน ๕ วันทำการ");
        assert_clean("จังหวัดล าปาง น้ าท่วม ตามล าดับ", "จังหวัดลำปาง น้ำท่วม ตามลำดับ");
        // A blank too many inside a word, and what is no word.
        for text in ["ก ารประชุม", "ต ารางที่ ๑", "ย้ ายสถานที่", "ผู้ว่ าราชการ", "ก. า ข", " า"]
        {
            assert_clean(text, text);
        }
        let source = "ณ ส านักงาน";
        let clean = Clean::new(source);
        let at = clean.text().find("สำนัก").unwrap();
        assert_eq!(clean.to_source(Span::new(at, clean.text().len())).slice(source), Some("ส านักงาน"));
        assert!(clean.is_repaired(Span::new(at, clean.text().len())));
    }

    #[test]
    fn a_font_without_the_vowel_whose_letters_are_in_parts() {
        let parts = "\u{e4d}\u{e32}";
        let source = format!(
            "ก{parts}รประชุม เวล{parts} หน้{parts} ภ{parts}ษ{parts} อ{parts}เภอ อ{parts}ค{parts}ร ร{parts}ยง{parts}น"
        );
        assert_clean(&source, "การประชุม เวลา หน้า ภาษา อำเภอ อาคาร รายงาน");
        let source = format!("\u{200b}{}", "กำร ".repeat(9));
        let clean = Clean::new(&source);
        assert_eq!(clean.text(), "การ ".repeat(9));
        let first = Span::new(0, "การ".len());
        assert_eq!(clean.to_source(first).slice(&source), Some("กำร"));
        assert!(clean.is_repaired(first));
        // Behind a blank, and behind the half of another ำ, an า would be noise itself.
        for piece in ["ด\u{e4d}\u{e32}", "ก ำ", "ก\u{e4d}ำ", "ก\u{e4d}\u{200b}ำ"] {
            let source = format!("กำร {piece} ").repeat(12);
            let once = Clean::new(&source).text().to_owned();
            assert_eq!(Clean::new(&once).text(), once, "{piece:?}");
        }
    }

    #[test]
    fn repairs_are_told() {
        let clean = Clean::new("๕\u{200b} มกราคม ๒๕๖๗");
        assert!(clean.is_repaired(Span::new(0, 10)));
        assert!(!clean.is_repaired(Span::new(4, 10)));
        assert!(!clean.is_repaired(Span::new(0, 3)));
    }

    #[test]
    fn noise_is_found_wherever_it_stands() {
        let calm = "ที่ มท 0816.5/ว ๑๘๔๔ ทำน้ำให้ใส เก็บแก้วเข้าตู้ (e-mail), ฎีกาญาติ ".repeat(3);
        let noise = [
            "\u{a0}",
            "\u{200b}",
            "\u{2028}",
            "\u{f70a}",
            "\u{f8fe}\u{f89a}",
            "เเ",
            "\u{e4d}\u{e32}",
            "ก่่",
            "ล า",
            "ก่ิ",
            "กิิ",
            "ำ้",
        ];
        for sample in noise {
            for (at, _) in calm.char_indices() {
                let (before, after) = calm.split_at(at);
                let text = [before, sample, after].concat();
                let mut last = '\0';
                let one_by_one = text
                    .char_indices()
                    .find(|(_, c)| is_noise(*c) || is_disorder(core::mem::replace(&mut last, *c), *c));
                let found = first_noise(&text, 0).map(Span::end);
                assert_eq!(found, one_by_one.map(|(at, _)| at), "{sample:?} at {at}");
            }
        }
    }
}
