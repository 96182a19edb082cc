//! The words that values begin with, and what is left of them when they are damaged.

use super::class::{ALL_CLASSES, ClassSet, Set, class_bit, class_of};
use crate::text::ENOUGH;
#[cfg(test)]
use crate::text::chars;
use crate::text::chars::is_consonant;

/// How many characters of a word are looked at: the three that it is found by, and as many behind them.
pub(super) const LOOKED_AT: usize = 6;

/// How many characters of a name are read: those looked at, and as many as may come to their places when marks are lost.
pub(super) const OF_NAME: usize = LOOKED_AT + 4;

/// Characters, decoded.
pub(super) struct Word {
    pub(super) chars: [u32; Self::MOST],
    pub(super) len: usize,
    /// How many of them are no marks.
    letters: usize,
    /// Whether it is also known without its marks, or with its marks on other letters.
    may_lose_marks: bool,
    pub(super) is_name: bool,
    /// How many of its characters are looked at.
    looked_at: usize,
}

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
impl Word {
    /// The most characters that a word is known by.
    const MOST: usize = 48;
    const EMPTY: Self = Self {
        chars: [0; Self::MOST],
        len: 0,
        letters: 0,
        may_lose_marks: false,
        is_name: false,
        looked_at: LOOKED_AT,
    };

    /// A word that is also known without its marks.
    pub(super) const fn new(word: &str) -> Self {
        let decoded = Self::decoded(word, Self::MOST);
        Self { may_lose_marks: decoded.letters >= ENOUGH, ..decoded }
    }

    /// A word that may be misspelt behind its third character.
    pub(super) const fn beginning(word: &str) -> Self {
        Self { looked_at: 3, ..Self::new(word) }
    }

    /// The beginning of a word that is known with a mark on the letter behind, and without one of its marks or all of its tones.
    pub(super) const fn name(word: &str) -> Self {
        Self { is_name: true, ..Self::decoded(word, OF_NAME) }
    }

    const fn decoded(word: &str, most: usize) -> Self {
        let bytes = word.as_bytes();
        let mut decoded = Self::EMPTY;
        let mut at = 0;
        while at < bytes.len() && decoded.len < most {
            if bytes[at] < 0x80 {
                decoded.push(bytes[at] as u32);
                at += 1;
            } else {
                let [a, b, c] = [bytes[at] as u32, bytes[at + 1] as u32, bytes[at + 2] as u32];
                decoded.push((a & 0xf) << 12 | (b & 0x3f) << 6 | c & 0x3f);
                at += 3;
            }
        }
        decoded
    }

    const fn push(&mut self, c: u32) {
        self.chars[self.len] = c;
        self.len += 1;
        self.letters += !is_mark(c) as usize;
    }

    /// The characters that may stand at a place; none where anything may.
    pub(super) const fn choices(&self, place: usize) -> Self {
        let mut choices = Self::EMPTY;
        // Without its marks the word is shorter, and anything stands behind it.
        let is_known = self.may_lose_marks || self.is_name && self.letters >= ENOUGH;
        let shortest = if is_known { self.letters } else { self.len };
        if place >= shortest || place >= self.looked_at {
            return choices;
        }
        choices.push_alike(self.chars[place]);
        let (mut n, mut letters) = (1, 0);
        while n < self.len && place > 0 && self.may_lose_marks {
            let c = self.chars[n];
            letters += !is_mark(c) as usize;
            if is_mark(c) || letters <= place {
                choices.push_alike(c);
            }
            n += 1;
        }
        if self.is_name && place > 0 && self.letters < self.len {
            self.push_moved(place, &mut choices);
            self.push_behind_lost(place, &mut choices);
        }
        choices
    }

    /// What a mark that was moved by a letter leaves at a place, or takes there.
    const fn push_moved(&self, place: usize, choices: &mut Self) {
        if is_mark(self.chars[place]) && place + 1 < self.len {
            choices.push_alike(self.chars[place + 1]);
        }
        if is_mark(self.chars[place - 1]) {
            choices.push(self.chars[place - 1]);
        }
    }

    /// What comes to a place where a mark or all tones before it are lost.
    const fn push_behind_lost(&self, place: usize, choices: &mut Self) {
        let (mut n, mut marks, mut toneless) = (1, 0, 1);
        while n < self.len && toneless <= place {
            marks += (n <= place && is_mark(self.chars[n])) as usize;
            toneless += !is_tone(self.chars[n]) as usize;
            n += 1;
        }
        if toneless > place {
            choices.push_alike(self.chars[n - 1]);
        }
        if marks > 0 && place + 1 < self.len {
            choices.push_alike(self.chars[place + 1]);
        }
    }

    /// The character, and the one that it is confused with.
    const fn push_alike(&mut self, c: u32) {
        const DO_CHADA: u32 = 'ฎ' as u32;
        const TO_PATAK: u32 = 'ฏ' as u32;
        const SARA_AA: u32 = 'า' as u32;
        const SARA_AM: u32 = 'ำ' as u32;
        let other = match c {
            DO_CHADA => TO_PATAK,
            TO_PATAK => DO_CHADA,
            SARA_AA => SARA_AM,
            SARA_AM => SARA_AA,
            _ => c,
        };
        self.push(c);
        if other != c {
            self.push(other);
        }
    }

    /// What may stand behind a word of two characters. The abbreviation of a name that is as short as that has its
    /// dot, and behind the dot of a shorter one is no vowel.
    pub(super) const fn behind(&self) -> Set {
        match char::from_u32(self.chars[1]) {
            Some('.') => Set::NoVowel,
            Some(c) if is_consonant(c) && self.is_name => Set::DOT,
            _ => Set::Any,
        }
    }

    /// The classes that may stand at a place where these are the choices; all where the word is shorter, or has something
    /// else than letters.
    pub(super) const fn classes(&self, place: usize, choices: &Self) -> ClassSet {
        if choices.len == 0 {
            return ALL_CLASSES;
        }
        let (mut n, mut classes) = (0, 0);
        while n < choices.len {
            classes |= class_bit(class_of(choices.chars[n]));
            n += 1;
        }
        // The space in a name may be missing.
        n = 0;
        while n <= place {
            classes |= if self.chars[n] == ' ' as u32 { ALL_CLASSES } else { 0 };
            n += 1;
        }
        classes
    }
}

/// As `chars` has it, of a number: the compiler takes long to make a character of one.
const fn is_tone(c: u32) -> bool {
    matches!(c, 0xe48..=0xe4c)
}

const fn is_mark(c: u32) -> bool {
    matches!(c, 0xe31 | 0xe34..=0xe3a | 0xe47..=0xe4e)
}

#[cfg(test)]
#[test]
fn marks_are_those_of_characters() {
    for c in '\0'..='\u{fff}' {
        assert_eq!(is_mark(c.into()), chars::is_mark(c), "{c:?}");
        assert_eq!(is_tone(c.into()), chars::is_tone_or_silencer(c), "{c:?}");
    }
}
