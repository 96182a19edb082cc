//! The text without the noise of extraction, and the way back to the caller's bytes.
//!
//! Repaired here is what is certain: one cluster can be read in one way only ([`repair`]), and the ำ of known words
//! ([`sara_am`]). What else needs a vocabulary (lost and moved marks) is [`match_word`](super::match_word)'s.
//!
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::sara_am;
use crate::span::Span;

mod glyph;
mod noise;
mod repair;

pub(crate) use noise::noise;

const NIKHAHIT: char = '\u{e4d}';
const REPLACEMENT: char = '\u{fffd}';

/// A stretch of the source and what stands for it.
#[derive(Clone, Copy, Debug)]
struct Edit {
    source: Span,
    clean: Span,
}

impl Edit {
    /// Takes the next edit in where the two share a byte of the clean text.
    fn joins(&mut self, next: Self) -> bool {
        let joins = next.clean.start() < self.clean.end();
        if joins {
            let join = |one: Span, other: Span| {
                Span::new(one.start().min(other.start()), one.end().max(other.end()))
            };
            *self = Self { source: join(self.source, next.source), clean: join(self.clean, next.clean) };
        }
        joins
    }
}

/// How many of the places, from left to right, stand before `end`.
fn before(places: Option<&[usize]>, end: usize) -> usize {
    places.unwrap_or_default().iter().take_while(|place| **place < end).count()
}

/// A text without the noise of extraction that knows where each byte came from. Borrows where there was none.
///
/// Repaired is what can be read in one way only: decomposed, misplaced or doubled marks, `เเ` for `แ`, the
/// private-use glyphs of Thai fonts, wide forms of Latin letters and signs, no-break and other odd spaces, characters that take no place on the line, every ำ of
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
        let Some(noise) = noise::first_noise(source, 0) else {
            return Self { text: Cow::Borrowed(source), edits: Vec::new() }.redrawn();
        };
        let (text, edits) = repair::repaired(source, noise);
        Self { text: Cow::Owned(text), edits }.completed().redrawn()
    }

    /// With an ำ for each blank and า that is left of one.
    fn completed(self) -> Self {
        let places = sara_am::lost(&self.text);
        self.with(&places, sara_am::LOST.len(), 'ำ')
    }

    /// With an า for each ำ that stands for one.
    fn redrawn(self) -> Self {
        let places = sara_am::misdrawn(&self.text);
        self.with(&places, 'ำ'.len_utf8(), 'า')
    }

    /// With `letter` for the `len` bytes at each of these places, from left to right.
    fn with(self, places: &[usize], len: usize, letter: char) -> Self {
        if places.is_empty() {
            return self;
        }
        let mut text = String::with_capacity(self.text.len());
        let mut end = 0;
        for place in places {
            text.push_str(self.text.get(end..*place).unwrap_or_default());
            text.push(letter);
            end = place + len;
        }
        text.push_str(self.text.get(end..).unwrap_or_default());
        // What was repaired before, in whole or in part, is one repair with what is now.
        let spans = places.iter().map(|place| Span::new(*place, place + len));
        let now = spans.map(|clean| Edit { source: self.to_source(clean), clean });
        let mut edits: Vec<_> = self.edits.iter().copied().chain(now).collect();
        edits.sort_by_key(|edit| (edit.clean.start(), edit.clean.end()));
        edits.dedup_by(|edit, last| last.joins(*edit));
        // In the new text all that stands behind a place moves.
        let moved = len - letter.len_utf8();
        let (mut starts, mut ends) = (0, 0);
        for edit in &mut edits {
            let (start, end) = (edit.clean.start(), edit.clean.end());
            starts += before(places.get(starts..), start);
            ends += before(places.get(ends..), end);
            edit.clean = Span::new(start - starts * moved, end - ends * moved);
        }
        Self { text: Cow::Owned(text), edits }
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
            (_, Some(before)) => (clean.start() - before.clean.end()).saturating_add(before.source.end()),
            (_, None) => clean.start(),
        };
        let before = self.edits.partition_point(|e| e.clean.start() < clean.end());
        let end = match self.edits.get(..before).and_then(<[Edit]>::last) {
            Some(edit) if clean.end() < edit.clean.end() => edit.source.end(),
            Some(edit) => (clean.end() - edit.clean.end()).saturating_add(edit.source.end()),
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

#[cfg(test)]
mod tests {
    use super::glyph::plain;
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
        // A vowel behind it belongs to no letter.
        assert_clean("ทำ\u{e38}", "ทำ\u{e38}");
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
        let runs: [(u32, &[char]); 4] = [
            (0xf701, &['ิ', 'ี', 'ึ', 'ื', '่', '้', '๊', '๋', '์']),
            (0xf718, &['ุ', 'ู', 'ฺ']),
            (0xf885, &['ิ', 'ี', 'ึ', 'ื']),
            (0xf89b, &['ุ', 'ู', 'ฺ']),
        ];
        for (first, letters) in runs {
            for (code, letter) in (first..).zip(letters) {
                assert_eq!(plain(char::from_u32(code).unwrap()), Some(*letter), "{code:x}");
            }
        }
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
    fn wide_forms_are_plain() {
        assert_clean("ที่ 0816．5／ว 1844", "ที่ 0816.5/ว 1844");
        assert_clean("（12％）", "(12%)");
        assert_clean("１２", "１２");
        assert_clean("ก\u{ff00}\u{ff5f}", "ก\u{ff00}\u{ff5f}");
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
        // Two repairs of one place are one.
        assert_back("ก จ\u{a0}านวน", "ำ", "\u{a0}า");
        assert_back("ก จ\u{a0}านวน", "จำนวน", "จ\u{a0}านวน");
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
}
