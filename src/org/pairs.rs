//! Whether a word that the tables know may stand at a place: most places of a name are told by two letters.

use super::name::AREAS;
use super::openings::OPENINGS;
use super::tree::{Label, first_label, label_of};
use super::words::{NAME_WORDS, STOP_WORDS};
use crate::data::AGENCY_NAMES;
use crate::text::chars::{is_mark, is_thai_letter};

/// Whether a word of names, of the sentence or of an area may stand at the beginning of a text, or another body's name.
/// Names of places are not among them.
pub(super) fn may_be_known(text: &str) -> bool {
    const ALSO: &[&str] = &["กรุงเทพมหานคร", "ใหม่", "จ.", "จว.", "อ.", "ต."];
    static PAIRS: Pairs = Pairs::EMPTY
        .with(NAME_WORDS)
        .with(STOP_WORDS)
        .with(&AGENCY_NAMES)
        .with(AREAS)
        .with(ALSO)
        .with_keys(OPENINGS);
    PAIRS.has(text)
}

/// The first two letters of words: for each first the seconds, as bits. Letters that are a multiple of 64 apart are one.
struct Pairs([u64; 64]);

impl Pairs {
    const EMPTY: Self = Self([0; 64]);

    #[expect(
        clippy::indexing_slicing,
        reason = "the compiler evaluates it, and a wrong index does not compile"
    )]
    const fn with(mut self, words: &[&str]) -> Self {
        let mut n = 0;
        while n < words.len() {
            self.add(words[n]);
            n += 1;
        }
        self
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "the compiler evaluates it, and a wrong index does not compile"
    )]
    const fn with_keys<T>(mut self, words: &[(&str, T)]) -> Self {
        let mut n = 0;
        while n < words.len() {
            self.add(words[n].0);
            n += 1;
        }
        self
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "the compiler evaluates it, and a wrong index does not compile"
    )]
    const fn add(&mut self, word: &str) {
        let (first, rest) = word.as_bytes().split_at('ก'.len_utf8());
        // Behind one letter anything may follow.
        let seconds = if rest.is_empty() { u64::MAX } else { 1 << place(first_label(rest)) };
        self.0[place(first_label(first))] |= seconds;
    }

    fn has(&self, text: &str) -> bool {
        let mut letters = text.chars();
        let Some(seconds) = letters.next().and_then(|first| self.0.get(place(label_of(first)))) else {
            return false;
        };
        let follows = |c: char| seconds & 1 << place(label_of(c)) != 0;
        match letters.next() {
            // As the walk through the names has them damaged.
            Some('ำ') => follows('ำ') || follows('า'),
            Some('ฎ' | 'ฏ') => follows('ฎ') || follows('ฏ'),
            Some(c) if is_thai_letter(c) || c == '.' => {
                follows(c) || letters.next().is_some_and(|moved| is_mark(moved) && follows(moved))
            }
            // A gap may stand inside a word, and the end of the text too.
            _ => true,
        }
    }
}

const fn place(label: Label) -> usize {
    (label & 0x3f) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_may_be_known() {
        let openings = OPENINGS.iter().map(|(word, _)| *word);
        let words =
            NAME_WORDS.iter().chain(STOP_WORDS).chain(&AGENCY_NAMES).chain(AREAS).copied().chain(openings);
        for word in words {
            assert!(may_be_known(word), "{word}");
            assert!(may_be_known(&word.replace('า', "ำ").replace('ฏ', "ฎ")), "{word}");
            let mut letters: Vec<_> = word.chars().collect();
            if letters.get(1).is_some_and(|c| is_mark(*c)) && letters.len() > 2 {
                letters.swap(1, 2);
                assert!(may_be_known(&letters.iter().collect::<String>()), "{word}");
            }
            let (first, rest) = word.split_at(word.chars().next().unwrap().len_utf8());
            assert!(may_be_known(first), "{word}");
            assert!(may_be_known(&format!("{first} {rest}")), "{word}");
        }
    }

    #[test]
    fn other_letters_are_not() {
        for text in ["", "งก", "ฮฮ", "ฬ็"] {
            assert!(!may_be_known(text), "{text}");
        }
    }
}
