//! The one place that finds where a value may begin.
//!
//! A walk over the text that looks up three characters at a time in a small table, which the compiler makes from
//! the openings of the [rules](RULES). A bit stands for the openings of one rule that share their first
//! character; it survives where all three characters fit one of them. Prose loses nearly all of its places
//! here, for a few instructions a character.

use super::dispatch::RULES;
use super::openings::Opening;
use crate::text::chars::{self, is_blank, is_break, is_consonant};
use crate::text::{ENOUGH, digit_value};

/// A place where values may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) at: usize,
    /// Which rules are worth trying, by their bits.
    pub(super) rules: u32,
}

impl Candidate {
    /// Every rule at this place.
    #[cfg(test)]
    pub(super) const fn any(at: usize) -> Self {
        Self { at, rules: u32::MAX }
    }
}

/// A set of openings.
pub(super) type Openings = u128;

/// A character as the table knows it: the Thai block, then ASCII. All others are one.
type Class = usize;

const THAI: Class = 0;
const ASCII: Class = 128;
/// A code point of the Thai block that is no character.
const OTHER: Class = 127;

/// For each class the openings that have such a character first, second, and third.
static FIRST: [Openings; 256] = Table::new().fits[0];
static SECOND: [Openings; 256] = Table::new().fits[1];
static THIRD: [Openings; 256] = Table::new().fits[2];
/// The rule that each opening belongs to, as a bit.
static RULE_OF: [u32; Openings::BITS as usize] = Table::new().rules;

/// All openings of these rules.
pub(super) fn openings_of(rules: u32) -> Openings {
    let ours = RULE_OF.iter().enumerate().filter(|(_, rule)| **rule & rules != 0);
    ours.fold(0, |openings, (n, _)| openings | 1 << n)
}

/// The first candidate at or behind `from`, a char boundary, for one of the `wanted` openings.
pub(super) fn next_candidate(text: &str, from: usize, wanted: Openings) -> Option<Candidate> {
    let mut rest = text.as_bytes().get(from..)?;
    let mut seen = Seen::default();
    // The lengths of the two characters before.
    let (mut last, mut last_but_one) = (0, 0);
    loop {
        while let Some((block, behind)) = rest.split_first_chunk()
            && let Some(next) = seen.after_block(block, wanted)
        {
            (seen, rest, last, last_but_one) = (next, behind, 3, 3);
        }
        for _ in 0..BLOCK / 3 {
            let (class, len) = match *rest {
                [0xe0, high @ 0xb8..=0xb9, low, ..] => (thai_class(high, low), 3),
                [byte @ 0..0x80, ..] => (ASCII + usize::from(byte), 1),
                [byte, ..] => (OTHER, 2 + usize::from(byte >= 0xe0) + usize::from(byte >= 0xf0)),
                [] if last == 0 && last_but_one == 0 => return None,
                [] => (OTHER, 0),
            };
            let found = seen.add(class) & wanted;
            if found != 0 {
                let at = text.len() - rest.len() - last - last_but_one;
                return Some(Candidate { at, rules: rules_of(found) });
            }
            (last_but_one, last) = (last, len);
            rest = rest.get(len..).unwrap_or_default();
        }
    }
}

/// The openings that the characters before fit.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// The last one, as the first character.
    one: Openings,
    /// The last two, as the first and second.
    two: Openings,
}

/// Eight Thai characters are judged at once.
const BLOCK: usize = 24;

impl Seen {
    /// Adds a character; the openings that it and the two before fit.
    const fn add(&mut self, class: Class) -> Openings {
        let found = self.two & look_up(&THIRD, class);
        self.two = self.one & look_up(&SECOND, class);
        self.one = look_up(&FIRST, class);
        found
    }

    /// Adds a block; `None` where not all of it is Thai, or something wanted is found.
    fn after_block(mut self, block: &[u8; BLOCK], wanted: Openings) -> Option<Self> {
        let (chars, _) = block.as_chunks();
        if !chars.iter().fold(true, |thai, [lead, high, _]| thai & (*lead == 0xe0) & (high & 0xfe == 0xb8)) {
            return None;
        }
        let found = chars.iter().fold(0, |found, [_, high, low]| found | self.add(thai_class(*high, *low)));
        (found & wanted == 0).then_some(self)
    }
}

const fn thai_class(high: u8, low: u8) -> Class {
    THAI + ((high & 1) << 6 | low & 0x3f) as Class
}

#[expect(clippy::indexing_slicing, reason = "there are 256 classes")]
const fn look_up(table: &[Openings; 256], class: Class) -> Openings {
    table[class & 0xff]
}

fn rules_of(mut openings: Openings) -> u32 {
    let mut rules = 0;
    while openings != 0 {
        rules |= RULE_OF.get(openings.trailing_zeros() as usize).copied().unwrap_or_default();
        openings &= openings - 1;
    }
    rules
}

/// The tables while they are made.
struct Table {
    fits: [[Openings; 256]; 3],
    rules: [u32; Openings::BITS as usize],
    /// The first character of each opening, and how many there are.
    firsts: [u32; Openings::BITS as usize],
    len: usize,
}

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
impl Table {
    const fn new() -> Self {
        let mut table = Self {
            fits: [[0; 256]; 3],
            rules: [0; Openings::BITS as usize],
            firsts: [0; Openings::BITS as usize],
            len: 0,
        };
        let mut rule = 0;
        while rule < RULES.len() {
            let mut n = 0;
            while n < RULES[rule].begins.len() {
                table.add(1 << rule, RULES[rule].begins[n]);
                n += 1;
            }
            rule += 1;
        }
        table
    }

    const fn add(&mut self, rule: u32, opening: Opening) {
        match opening {
            Opening::Word(word) => self.add_word(rule, &Word::new(word)),
            Opening::Words(words) => {
                let mut n = 0;
                while n < words.len() {
                    self.add_word(rule, &Word::new(words[n]));
                    n += 1;
                }
            }
            Opening::Digit => {
                let bit = self.bit(rule, '0' as u32);
                self.add_set(bit, 0, Set::Digit);
                self.add_set(bit, 1, Set::Any);
                self.add_set(bit, 2, Set::Any);
            }
            Opening::Letters => {
                let bit = self.bit(rule, 'ก' as u32);
                self.add_set(bit, 0, Set::Consonant);
                self.add_set(bit, 1, Set::Consonant);
                self.add_set(bit, 2, Set::Consonant);
                self.add_set(bit, 2, Set::AfterLetters);
                self.add_set(bit, 2, Set::Digit);
            }
            Opening::Letter(letter) => {
                let bit = self.bit(rule, letter as u32);
                self.add_char(bit, 0, letter as u32);
                self.add_set(bit, 1, Set::AfterLetters);
                self.add_set(bit, 1, Set::Digit);
                self.add_set(bit, 2, Set::Any);
            }
        }
    }

    /// The bit of the openings of a rule that have this first character.
    const fn bit(&mut self, rule: u32, first: u32) -> Openings {
        let mut n = 0;
        while n < self.len && (self.rules[n] != rule || self.firsts[n] != first) {
            n += 1;
        }
        if n == self.len {
            self.rules[n] = rule;
            self.firsts[n] = first;
            self.len += 1;
        }
        1 << n
    }

    /// The word as it is; where its letters tell it without its marks, also with marks lost or moved.
    const fn add_word(&mut self, rule: u32, word: &Word) {
        let bit = self.bit(rule, word.chars[0]);
        let mut place = 0;
        while place < 3 {
            if place < word.len {
                self.add_char(bit, place, word.chars[place]);
            } else {
                self.add_set(bit, place, Set::Any);
            }
            let mut n = 1;
            let mut letters = 0;
            while n < word.len && place > 0 && word.may_be_damaged() {
                let c = word.chars[n];
                letters += !is_mark(c) as usize;
                if is_mark(c) || letters <= place {
                    self.add_char(bit, place, c);
                }
                n += 1;
            }
            place += 1;
        }
    }

    /// The character, and those that it is confused with.
    const fn add_char(&mut self, bit: Openings, place: usize, c: u32) {
        self.fits[place][class_of(c)] |= bit;
        let alike = match char::from_u32(c) {
            Some('ฎ') => 'ฏ',
            Some('ฏ') => 'ฎ',
            Some('า') => 'ำ',
            _ => return,
        };
        self.fits[place][class_of(alike as u32)] |= bit;
    }

    const fn add_set(&mut self, bit: Openings, place: usize, set: Set) {
        let mut class = 0;
        while class < 256 {
            if set.has(class) {
                self.fits[place][class] |= bit;
            }
            class += 1;
        }
    }
}

/// A set of characters.
#[derive(Clone, Copy)]
enum Set {
    Any,
    Digit,
    Consonant,
    /// What follows letters that are no word.
    AfterLetters,
}

impl Set {
    const fn has(self, class: Class) -> bool {
        let c = if class < ASCII { 0xe00 + class as u32 } else { (class - ASCII) as u32 };
        match (self, char::from_u32(c)) {
            (Self::Any, _) => true,
            (Self::Digit, Some(c)) => digit_value(c).is_some(),
            (Self::Consonant, Some(c)) => is_consonant(c),
            (Self::AfterLetters, Some(c)) => is_blank(c) || is_break(c) || matches!(c, '.' | '('),
            _ => false,
        }
    }
}

const fn class_of(c: u32) -> Class {
    match c {
        0..0x80 => ASCII + c as usize,
        0xe00..0xe80 => THAI + (c - 0xe00) as usize,
        _ => OTHER,
    }
}

const fn is_mark(c: u32) -> bool {
    matches!(char::from_u32(c), Some(c) if chars::is_mark(c))
}

/// A word, decoded.
struct Word {
    chars: [u32; 24],
    len: usize,
}

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
impl Word {
    const fn new(word: &str) -> Self {
        let bytes = word.as_bytes();
        let mut decoded = Self { chars: [0; 24], len: 0 };
        let mut at = 0;
        while at < bytes.len() {
            let (c, len) = if bytes[at] < 0x80 {
                (bytes[at] as u32, 1)
            } else {
                let [a, b, c] = [bytes[at] as u32, bytes[at + 1] as u32, bytes[at + 2] as u32];
                ((a & 0xf) << 12 | (b & 0x3f) << 6 | c & 0x3f, 3)
            };
            decoded.chars[decoded.len] = c;
            decoded.len += 1;
            at += len;
        }
        decoded
    }

    const fn may_be_damaged(&self) -> bool {
        let mut n = 0;
        let mut letters = 0;
        while n < self.len {
            letters += !is_mark(self.chars[n]) as usize;
            n += 1;
        }
        letters >= ENOUGH
    }
}
