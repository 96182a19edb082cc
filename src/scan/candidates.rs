//! The one place that finds where a value may begin.
//!
//! A walk over the text that looks three characters at a time up in three small tables, which the compiler makes from
//! the [openings](super::openings) of the [rules](RULES). A bit stands for the openings that share their first
//! character; it survives where the second and the third character fit one of them as well. Prose loses most of its
//! places here, for a few instructions a character. The places that are left are looked up with all three
//! characters at once, which says exactly which rules have such an opening.

use super::dispatch::RULES;
use super::openings::Opening;
use crate::text::chars::{self, is_blank, is_break, is_consonant};
use crate::text::{ENOUGH, digit_value};

/// A place where values may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) at: usize,
    /// Which rules are worth trying, by their bits.
    pub(super) rules: RuleSet,
}

/// A set of rules, by their place in the table.
pub(super) type RuleSet = u32;

/// A set of first characters.
type Firsts = u64;

/// A character as the tables know it: the Thai block, then ASCII. All others are one.
type Class = usize;

const THAI: Class = 0;
const ASCII: Class = 128;
/// A code point of the Thai block that is no character.
const OTHER: Class = 127;

static TABLES: Tables = Tables::new();

/// What is looked for: rules, and the first characters of their openings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    rules: RuleSet,
    firsts: Firsts,
}

impl Wanted {
    pub(super) fn new(rules: RuleSet) -> Self {
        let ours = TABLES.rules_of_bit.iter().enumerate().filter(|(_, of_bit)| **of_bit & rules != 0);
        Self { rules, firsts: ours.fold(0, |firsts, (bit, _)| firsts | 1 << bit) }
    }
}

/// The first candidate at or behind `from`, a char boundary, for something that is wanted.
pub(super) fn next_candidate(text: &str, from: usize, wanted: Wanted) -> Option<Candidate> {
    let mut rest = text.as_bytes().get(from..)?;
    let mut seen = Seen::default();
    // The two characters before, and their lengths.
    let (mut last, mut last_but_one) = ((OTHER, 0), (OTHER, 0));
    loop {
        while let Some((block, behind)) = rest.split_first_chunk()
            && let Some(next) = seen.after_block(block, wanted.firsts)
        {
            let [.., _, high_but_one, low_but_one, _, high, low] = *block;
            last_but_one = (thai_class(high_but_one, low_but_one), 3);
            last = (thai_class(high, low), 3);
            (seen, rest) = (next, behind);
        }
        for _ in 0..BLOCK / 3 {
            let next = match *rest {
                [0xe0, high @ 0xb8..=0xb9, low, ..] => (thai_class(high, low), 3),
                [byte @ 0..0x80, ..] => (ASCII + usize::from(byte), 1),
                [byte, ..] => (OTHER, 2 + usize::from(byte >= 0xe0) + usize::from(byte >= 0xf0)),
                [] if last.1 == 0 && last_but_one.1 == 0 => return None,
                [] => (OTHER, 0),
            };
            let found = seen.add(next.0) & wanted.firsts;
            if found != 0 {
                let rules = TABLES.rules(found, [last_but_one.0, last.0, next.0]) & wanted.rules;
                if rules != 0 {
                    return Some(Candidate { at: text.len() - rest.len() - last.1 - last_but_one.1, rules });
                }
            }
            (last_but_one, last) = (last, next);
            rest = rest.get(next.1..).unwrap_or_default();
        }
    }
}

/// The openings that the characters before fit, by their first characters.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// The last one, as the first character.
    one: Firsts,
    /// The last two, as the first and second.
    two: Firsts,
}

/// Eight Thai characters are judged at once.
const BLOCK: usize = 24;

impl Seen {
    /// Adds a character; the openings that it and the two before fit.
    fn add(&mut self, class: Class) -> Firsts {
        let [first, second, third] = &TABLES.fits;
        let found = self.two & at(third, class);
        self.two = self.one & at(second, class);
        self.one = at(first, class);
        found
    }

    /// Adds a block; `None` where not all of it is Thai, or something wanted is found.
    #[expect(clippy::needless_bitwise_bool, reason = "without branches the block is judged at once")]
    fn after_block(mut self, block: &[u8; BLOCK], wanted: Firsts) -> Option<Self> {
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
const fn at<T: Copy>(table: &[T; 256], class: Class) -> T {
    table[class & 0xff]
}

/// Room for the words' first three characters in all the ways in which they may be damaged, three times over.
const SLOTS: usize = 1 << 12;

/// Stands for any third character in a [slot](Tables::slots).
const ANY: Class = 0;

/// The tables, made by the compiler.
struct Tables {
    /// For each class the bits of the openings that have it first, second, and third.
    fits: [[Firsts; 256]; 3],
    /// The rules that have openings of a bit.
    rules_of_bit: [RuleSet; Firsts::BITS as usize],
    /// What a bit stands for: the first character of words, or a pattern.
    meanings: [u32; Firsts::BITS as usize],
    /// The bits that are told by themselves, without the words.
    patterns: Firsts,
    /// A hash table of words: their first three characters, and the rules that have them.
    slots: [(u32, RuleSet); SLOTS],
}

impl Tables {
    /// The rules that have an opening of exactly these characters, which fit the bits `found`.
    fn rules(&self, found: Firsts, [first, second, third]: [Class; 3]) -> RuleSet {
        let mut rules = 0;
        let mut patterns = found & self.patterns;
        while patterns != 0 {
            rules |= self.rules_of_bit.get(patterns.trailing_zeros() as usize).copied().unwrap_or_default();
            patterns &= patterns - 1;
        }
        if found & !self.patterns != 0 {
            rules |= self.slot([first, second, third]) | self.slot([first, second, ANY]);
        }
        rules
    }

    fn slot(&self, key: [Class; 3]) -> RuleSet {
        let key = packed(key);
        let mut n = hash(key);
        loop {
            match self.slots.get(n % SLOTS) {
                Some((found, rules)) if *found == key => return *rules,
                Some((0, _)) | None => return 0,
                Some(_) => n += 1,
            }
        }
    }
}

/// Never 0, for no word begins with class 0, which is no character.
#[expect(clippy::cast_possible_truncation, reason = "there are 256 classes")]
const fn packed([first, second, third]: [Class; 3]) -> u32 {
    (first << 16 | second << 8 | third) as u32
}

const fn hash(key: u32) -> usize {
    (key.wrapping_mul(0x9e37_79b1) >> (u32::BITS - SLOTS.trailing_zeros())) as usize
}

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
impl Tables {
    #[expect(clippy::large_stack_arrays, reason = "the compiler evaluates it")]
    const fn new() -> Self {
        let mut tables = Self {
            fits: [[0; 256]; 3],
            rules_of_bit: [0; Firsts::BITS as usize],
            meanings: [0; Firsts::BITS as usize],
            patterns: 0,
            slots: [(0, 0); SLOTS],
        };
        let mut rule = 0;
        while rule < RULES.len() {
            let mut n = 0;
            while n < RULES[rule].begins.len() {
                tables.add(1 << rule, RULES[rule].begins[n]);
                n += 1;
            }
            rule += 1;
        }
        tables
    }

    const fn add(&mut self, rule: RuleSet, opening: Opening) {
        match opening {
            Opening::Word(word) => self.add_word(rule, &Word::new(word)),
            Opening::Words(words) => {
                let mut n = 0;
                while n < words.len() {
                    self.add_word(rule, &Word::new(words[n]));
                    n += 1;
                }
            }
            Opening::Digit => self.add_pattern(rule, 1, [Set::Digit, Set::Any, Set::Any]),
            Opening::Letters => self.add_pattern(rule, 2, [Set::Consonant, Set::Consonant, Set::InCode]),
            Opening::Initials => self.add_pattern(rule, 3, [Set::Consonant, Set::DOT, Set::Consonant]),
            Opening::Letter(letter) => {
                let letter = letter as u32;
                self.add_pattern(rule, letter << 8, [Set::Char(letter), Set::AfterLetter, Set::Any]);
            }
        }
    }

    /// The bit of a meaning, which `rule` has openings of.
    const fn bit(&mut self, rule: RuleSet, meaning: u32) -> Firsts {
        let mut n = 0;
        while self.meanings[n] != 0 && self.meanings[n] != meaning {
            n += 1;
        }
        self.meanings[n] = meaning;
        self.rules_of_bit[n] |= rule;
        1 << n
    }

    const fn add_pattern(&mut self, rule: RuleSet, meaning: u32, sets: [Set; 3]) {
        let bit = self.bit(rule, meaning);
        self.patterns |= bit;
        let mut place = 0;
        while place < 3 {
            self.add_set(bit, place, sets[place]);
            place += 1;
        }
    }

    const fn add_set(&mut self, bit: Firsts, place: usize, set: Set) {
        let mut class = 0;
        while class < 256 {
            if set.has(class) {
                self.fits[place][class] |= bit;
            }
            class += 1;
        }
    }

    /// The word as it is; where its letters tell it without its marks, also with marks lost or moved.
    const fn add_word(&mut self, rule: RuleSet, word: &Word) {
        if word.len == 1 {
            let sets = [Set::Char(word.chars[0]), Set::AfterLetter, Set::Any];
            return self.add_pattern(rule, word.chars[0] << 8, sets);
        }
        let bit = self.bit(rule, word.chars[0]);
        let (firsts, seconds, thirds) = (word.choices(0), word.choices(1), word.choices(2));
        let (mut a, mut b, mut c) = (0, 0, 0);
        while a < firsts.len {
            self.fits[0][class_of(firsts.chars[a])] |= bit;
            while b < seconds.len {
                self.fits[1][class_of(seconds.chars[b])] |= bit;
                while c < thirds.len {
                    self.fits[2][class_of(thirds.chars[c])] |= bit;
                    let key = [firsts.chars[a], seconds.chars[b], thirds.chars[c]];
                    self.insert([class_of(key[0]), class_of(key[1]), class_of(key[2])], rule);
                    c += 1;
                }
                if thirds.len == 0 {
                    self.add_set(bit, 2, Set::Any);
                    self.insert([class_of(firsts.chars[a]), class_of(seconds.chars[b]), ANY], rule);
                }
                (b, c) = (b + 1, 0);
            }
            (a, b) = (a + 1, 0);
        }
    }

    const fn insert(&mut self, key: [Class; 3], rule: RuleSet) {
        let key = packed(key);
        let mut n = hash(key);
        while self.slots[n % SLOTS].0 != 0 && self.slots[n % SLOTS].0 != key {
            n += 1;
        }
        self.slots[n % SLOTS] = (key, self.slots[n % SLOTS].1 | rule);
    }
}

/// A set of characters.
#[derive(Clone, Copy)]
enum Set {
    Any,
    Char(u32),
    Digit,
    Consonant,
    /// What follows one letter that is no word.
    AfterLetter,
    /// What follows two letters that are no word.
    InCode,
}

impl Set {
    const DOT: Self = Self::Char('.' as u32);

    #[expect(clippy::cast_possible_truncation, reason = "there are 256 classes")]
    const fn has(self, class: Class) -> bool {
        let c = if class < ASCII { 0xe00 + class as u32 } else { (class - ASCII) as u32 };
        match (self, char::from_u32(c)) {
            (Self::Any, _) => true,
            (Self::Char(one), _) => one == c,
            (Self::Digit, Some(c)) => digit_value(c).is_some(),
            (Self::Consonant, Some(c)) => is_consonant(c),
            (Self::AfterLetter, Some(c)) => {
                is_blank(c) || is_break(c) || matches!(c, '.' | '(') || digit_value(c).is_some()
            }
            (Self::InCode, Some(c)) => is_consonant(c) || Self::AfterLetter.has(class),
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

/// Characters, decoded.
struct Word {
    chars: [u32; 48],
    len: usize,
}

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
impl Word {
    const EMPTY: Self = Self { chars: [0; 48], len: 0 };

    const fn new(word: &str) -> Self {
        let bytes = word.as_bytes();
        let mut decoded = Self::EMPTY;
        let mut at = 0;
        while at < bytes.len() {
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
    }

    /// The characters that may stand at a place of the first three; none where the word is shorter.
    const fn choices(&self, place: usize) -> Self {
        let mut choices = Self::EMPTY;
        if place >= self.len {
            return choices;
        }
        choices.push_alike(self.chars[place]);
        let (mut n, mut letters) = (1, 0);
        while n < self.len && place > 0 && self.may_be_damaged() {
            let c = self.chars[n];
            letters += !is_mark(c) as usize;
            if is_mark(c) || letters <= place {
                choices.push_alike(c);
            }
            n += 1;
        }
        choices
    }

    /// The character, and the one that it is confused with.
    const fn push_alike(&mut self, c: u32) {
        self.push(c);
        match char::from_u32(c) {
            Some('ฎ') => self.push('ฏ' as u32),
            Some('ฏ') => self.push('ฎ' as u32),
            Some('า') => self.push('ำ' as u32),
            _ => {}
        }
    }

    const fn may_be_damaged(&self) -> bool {
        let (mut n, mut letters) = (0, 0);
        while n < self.len {
            letters += !is_mark(self.chars[n]) as usize;
            n += 1;
        }
        letters >= ENOUGH
    }
}

#[cfg(test)]
impl Opening {
    /// Whether a text begins so, told without the tables.
    pub(super) fn fits(self, text: &str) -> bool {
        let begins = |sets: [Set; 3]| {
            let mut chars = text.chars().map(|c| class_of(c.into()));
            sets.into_iter().all(|set| set.has(chars.next().unwrap_or(OTHER)))
        };
        match self {
            Self::Digit => begins([Set::Digit, Set::Any, Set::Any]),
            Self::Letters => begins([Set::Consonant, Set::Consonant, Set::InCode]),
            Self::Initials => begins([Set::Consonant, Set::DOT, Set::Consonant]),
            Self::Letter(letter) => begins([Set::Char(letter.into()), Set::AfterLetter, Set::Any]),
            Self::Words(words) => words.iter().any(|word| Self::Word(word).fits(text)),
            Self::Word(word) if word.chars().count() == 1 => word.chars().all(|c| Self::Letter(c).fits(text)),
            Self::Word(word) => {
                let mut chars = text.chars();
                (0..3).all(|place| {
                    let Word { chars: choices, len } = Word::new(word).choices(place);
                    let next = chars.next().map_or(0, u32::from);
                    len == 0 || choices.get(..len).is_some_and(|choices| choices.contains(&next))
                })
            }
        }
    }
}
