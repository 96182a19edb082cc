//! The one place that finds where a value may begin.
//!
//! A walk over the text that looks four characters at a time up in four small tables, which the compiler makes from
//! the [openings](super::openings) of the [rules](RULES). A bit stands for openings that share their first
//! character; it survives where the second to the fourth character fit one of them as well. Prose loses most of its
//! places here, for a few instructions a character. Those that are left are looked up with their first three
//! characters at once, which says which rules have such an opening, and what may follow it in the next three.

use super::dispatch::RULES;
use super::openings::Opening;
use crate::text::chars::{self, is_blank, is_break, is_consonant, is_thai_letter};
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
    let bytes = text.as_bytes();
    let mut rest = bytes.get(from..)?;
    let mut seen = Seen::default();
    // Where the last three characters begin, the oldest first.
    let mut starts = [bytes.len(); WALKED - 1];
    let candidate = |at: usize| {
        let rules = TABLES.rules(bytes.get(at..)?, wanted.firsts) & wanted.rules;
        (rules != 0).then_some(Candidate { at, rules })
    };
    loop {
        while let Some((block, behind)) = rest.split_first_chunk()
            && is_thai(block)
        {
            let found = seen.add_block(block);
            if found.iter().fold(0, |any, found| any | found) & wanted.firsts != 0 {
                let here = bytes.len() - rest.len();
                let begins = starts.into_iter().chain((0..BLOCK).step_by(3).map(|n| here + n));
                let mut places = begins.zip(found).filter(|(_, found)| found & wanted.firsts != 0);
                if let Some(candidate) = places.find_map(|(at, _)| candidate(at)) {
                    return Some(candidate);
                }
            }
            rest = behind;
            let end = bytes.len() - rest.len();
            starts = [end - 9, end - 6, end - 3];
        }
        // At the end of the text characters that fit nothing follow, for the last ones may be a value.
        for _ in 0..BLOCK / 3 {
            let (class, len) = first_class(rest);
            let [at, second, third] = starts;
            if len == 0 && starts == [bytes.len(); WALKED - 1] {
                return None;
            }
            if seen.add(class) & wanted.firsts != 0
                && let Some(candidate) = candidate(at)
            {
                return Some(candidate);
            }
            starts = [second, third, bytes.len() - rest.len()];
            rest = rest.get(len..).unwrap_or_default();
            if len == 1 {
                break; // A block that is Thai may follow.
            }
        }
    }
}

/// The first character's class and length in bytes; at the end a character that fits nothing, of no length.
fn first_class(text: &[u8]) -> (Class, usize) {
    match *text {
        [0xe0, high @ 0xb8..=0xb9, low, ..] => (thai_class(high, low), 3),
        [byte @ 0..0x80, ..] => (ASCII + usize::from(byte), 1),
        [byte, ..] => (OTHER, 2 + usize::from(byte >= 0xe0) + usize::from(byte >= 0xf0)),
        [] => (OTHER, 0),
    }
}

/// How many characters the walk looks at.
const WALKED: usize = 4;

/// The openings that the characters before fit, by their first characters.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// The last one, as the first character.
    one: Firsts,
    /// The last two, as the first and second.
    two: Firsts,
    /// The last three.
    three: Firsts,
}

/// Eight Thai characters are judged at once.
const BLOCK: usize = 24;

impl Seen {
    /// Adds a character; the openings that it and those before fit.
    fn add(&mut self, class: Class) -> Firsts {
        let [first, second, third, fourth] = at(&TABLES.fits, class);
        let found = self.three & fourth;
        self.three = self.two & third;
        self.two = self.one & second;
        self.one = first;
        found
    }

    /// Adds a block; for each character the openings that it and those before fit.
    fn add_block(&mut self, block: &[u8; BLOCK]) -> [Firsts; BLOCK / 3] {
        let (chars, _) = block.as_chunks();
        let mut found = [0; BLOCK / 3];
        for (found, [_, high, low]) in found.iter_mut().zip(chars) {
            *found = self.add(thai_class(*high, *low));
        }
        found
    }
}

/// Whether a block is eight characters of the Thai block.
#[expect(clippy::needless_bitwise_bool, reason = "without branches the block is judged at once")]
fn is_thai(block: &[u8; BLOCK]) -> bool {
    let (chars, _) = block.as_chunks();
    chars.iter().fold(true, |thai, [lead, high, _]| thai & (*lead == 0xe0) & (high & 0xfe == 0xb8))
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

/// How many characters of a word are looked at: those of its slot, and as many behind them.
const LOOKED_AT: usize = 6;

/// Stands for any third character in a [slot](Tables::slots).
const ANY: Class = 0;

/// What the letters of a rule mean; no character is as high.
const LETTER: u32 = 1 << 31;

/// The tables, made by the compiler.
struct Tables {
    /// For each class the bits of the openings that have it first, second, third and fourth.
    fits: [[Firsts; WALKED]; 256],
    /// The rules that have openings of a bit.
    rules_of_bit: [RuleSet; Firsts::BITS as usize],
    /// What a bit stands for: words by their first characters, or a pattern.
    meanings: [u32; Firsts::BITS as usize],
    /// The bits that are told by themselves, without the words.
    patterns: Firsts,
    /// A hash table of words by their first three characters.
    slots: [Slot; SLOTS],
}

/// The words with the same first three characters.
#[derive(Clone, Copy)]
struct Slot {
    key: u32,
    rules: RuleSet,
    /// What may stand behind the three, or behind two.
    next: [ClassSet; LOOKED_AT - 3],
}

/// A set of classes; in one bit are classes that are not told apart.
type ClassSet = u64;

/// All classes: what may follow a word that ends before.
const ALL_CLASSES: ClassSet = ClassSet::MAX;

/// The bit of a class.
const fn class_bit(class: Class) -> ClassSet {
    // The Thai block has no character of this number.
    const OF_ASCII: u32 = 0x3b;
    if class >= ASCII { 1 << OF_ASCII } else { 1 << (class & 0x3f) }
}

impl Tables {
    /// The rules that have an opening at the beginning of a text, among the bits `wanted`.
    fn rules(&self, text: &[u8], wanted: Firsts) -> RuleSet {
        let mut classes = [OTHER; LOOKED_AT];
        let mut rest = text;
        for class in &mut classes {
            let (found, len) = first_class(rest);
            *class = found;
            rest = rest.get(len..).unwrap_or_default();
        }
        let found = (0..WALKED).zip(classes).fold(wanted, |found, (place, class)| {
            found & at(&self.fits, class).get(place).copied().unwrap_or_default()
        });
        let mut rules = 0;
        let mut patterns = found & self.patterns;
        while patterns != 0 {
            rules |= self.rules_of_bit.get(patterns.trailing_zeros() as usize).copied().unwrap_or_default();
            patterns &= patterns - 1;
        }
        let [first, second, third, next @ ..] = classes;
        if found & !self.patterns != 0 {
            let [fourth, fifth, _] = next;
            rules |= self.slot([first, second, third], next);
            rules |= self.slot([first, second, ANY], [third, fourth, fifth]);
        }
        rules
    }

    fn slot(&self, key: [Class; 3], next: [Class; LOOKED_AT - 3]) -> RuleSet {
        let key = packed(key);
        let mut n = hash(key);
        loop {
            match self.slots.get(n % SLOTS) {
                Some(slot) if slot.key == key => return if slot.admits(next) { slot.rules } else { 0 },
                Some(Slot { key: 0, .. }) | None => return 0,
                Some(_) => n += 1,
            }
        }
    }
}

impl Slot {
    const EMPTY: Self = Self { key: 0, rules: 0, next: [0; LOOKED_AT - 3] };

    /// Whether one of the words may go on so. Behind a gap in it anything may follow.
    fn admits(&self, next: [Class; LOOKED_AT - 3]) -> bool {
        let end = next.iter().position(|class| Set::Gap.has(*class)).unwrap_or(next.len());
        self.next.iter().zip(&next).take(end).all(|(set, class)| set & class_bit(*class) != 0)
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
            fits: [[0; WALKED]; 256],
            rules_of_bit: [0; Firsts::BITS as usize],
            meanings: [0; Firsts::BITS as usize],
            patterns: 0,
            slots: [Slot::EMPTY; SLOTS],
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
            Opening::Word(word) => self.add_word(rule, &Word::beginning(word)),
            Opening::Whole(word) => self.add_word(rule, &Word::new(word)),
            Opening::Words(words) => {
                let mut n = 0;
                while n < words.len() {
                    self.add_word(rule, &Word::beginning(words[n]));
                    n += 1;
                }
            }
            Opening::Names(names) => {
                let mut n = 0;
                while n < names.len() {
                    self.add_word(rule, &Word::name(names[n]));
                    n += 1;
                }
            }
            Opening::Digit => self.add_pattern(rule, 1, Set::DIGIT),
            Opening::Letters => self.add_pattern(rule, 2, Set::LETTERS),
            Opening::Initials => self.add_pattern(rule, 3, Set::INITIALS),
            Opening::Letter(letter) => self.add_letter(rule, letter as u32),
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

    const fn add_pattern(&mut self, rule: RuleSet, meaning: u32, sets: [Set; WALKED]) {
        let bit = self.bit(rule, meaning);
        self.patterns |= bit;
        let mut place = 0;
        while place < WALKED {
            self.add_set(bit, place, sets[place]);
            place += 1;
        }
    }

    /// A letter that is no word. Those of one rule share a bit.
    const fn add_letter(&mut self, rule: RuleSet, letter: u32) {
        self.add_pattern(rule, LETTER | rule, Set::letter(letter));
    }

    const fn add_set(&mut self, bit: Firsts, place: usize, set: Set) {
        let mut class = 0;
        while class < 256 {
            if set.has(class) {
                self.fits[class][place] |= bit;
            }
            class += 1;
        }
    }

    /// The word as it is; where its letters tell it without its marks, also with marks lost or moved.
    const fn add_word(&mut self, rule: RuleSet, word: &Word) {
        if word.len == 1 {
            return if word.is_name {
                self.add_pattern(rule, LETTER | rule, Set::abbreviation(word.chars[0]));
            } else {
                self.add_letter(rule, word.chars[0]);
            };
        }
        // Two bits a first character tell more words apart.
        let bit = self.bit(rule, word.chars[0] << 1 | word.chars[1] & 1);
        let next = [word.classes(3), word.classes(4), word.classes(5)];
        self.add_choices(bit, 3, &word.choices(3));
        let (firsts, seconds, thirds) = (word.choices(0), word.choices(1), word.choices(2));
        let (mut a, mut b, mut c) = (0, 0, 0);
        self.add_choices(bit, 0, &firsts);
        self.add_choices(bit, 1, &seconds);
        if word.len == 2 {
            self.add_set(bit, 2, word.behind());
        } else {
            self.add_choices(bit, 2, &thirds);
        }
        while a < firsts.len {
            while b < seconds.len {
                while c < thirds.len {
                    let key = [firsts.chars[a], seconds.chars[b], thirds.chars[c]];
                    self.insert([class_of(key[0]), class_of(key[1]), class_of(key[2])], rule, next);
                    c += 1;
                }
                if thirds.len == 0 {
                    let key = [class_of(firsts.chars[a]), class_of(seconds.chars[b]), ANY];
                    self.insert(key, rule, [word.behind().classes(), ALL_CLASSES, ALL_CLASSES]);
                }
                (b, c) = (b + 1, 0);
            }
            (a, b) = (a + 1, 0);
        }
    }

    /// Adds what may stand at a place of a word. Where it may be broken, a blank or a break; behind its end anything.
    const fn add_choices(&mut self, bit: Firsts, place: usize, choices: &Word) {
        // A class that is no character tells whether that was done.
        if choices.len == 0 && self.fits[ANY][place] & bit == 0 {
            self.add_set(bit, place, Set::Any);
        }
        if place >= 3 && self.fits[class_of(' ' as u32)][place] & bit == 0 {
            self.add_set(bit, place, Set::Gap);
        }
        let mut n = 0;
        while n < choices.len {
            self.fits[class_of(choices.chars[n])][place] |= bit;
            n += 1;
        }
    }

    const fn insert(&mut self, key: [Class; 3], rule: RuleSet, next: [ClassSet; LOOKED_AT - 3]) {
        let key = packed(key);
        let mut n = hash(key);
        while self.slots[n % SLOTS].key != 0 && self.slots[n % SLOTS].key != key {
            n += 1;
        }
        let slot = &mut self.slots[n % SLOTS];
        slot.key = key;
        slot.rules |= rule;
        let mut place = 0;
        while place < next.len() {
            slot.next[place] |= next[place];
            place += 1;
        }
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
    /// What is no vowel and no mark.
    NoVowel,
    /// What may stand where a word is broken.
    Gap,
}

impl Set {
    const DOT: Self = Self::Char('.' as u32);
    const DIGIT: [Self; WALKED] = [Self::Digit, Self::Any, Self::Any, Self::Any];
    const LETTERS: [Self; WALKED] = [Self::Consonant, Self::Consonant, Self::InCode, Self::NoVowel];

    const INITIALS: [Self; WALKED] = [Self::Consonant, Self::DOT, Self::Consonant, Self::NoVowel];

    const fn abbreviation(letter: u32) -> [Self; WALKED] {
        [Self::Char(letter), Self::DOT, Self::Any, Self::Any]
    }

    const fn letter(letter: u32) -> [Self; WALKED] {
        [Self::Char(letter), Self::AfterLetter, Self::Any, Self::Any]
    }

    const fn classes(self) -> ClassSet {
        let (mut class, mut classes) = (0, 0);
        while class < 256 {
            classes |= if self.has(class) { class_bit(class) } else { 0 };
            class += 1;
        }
        classes
    }

    #[expect(clippy::cast_possible_truncation, reason = "there are 256 classes")]
    const fn has(self, class: Class) -> bool {
        let c = if class < ASCII { 0xe00 + class as u32 } else { (class - ASCII) as u32 };
        match (self, char::from_u32(c)) {
            (Self::Any, _) => true,
            (Self::Char(one), _) => class_of(one) == class,
            (Self::Digit, Some(c)) => digit_value(c).is_some(),
            (Self::Consonant, Some(c)) => is_consonant(c),
            (Self::AfterLetter, Some(c)) => {
                is_blank(c) || is_break(c) || matches!(c, '.' | '(') || digit_value(c).is_some()
            }
            (Self::InCode, Some(c)) => is_consonant(c) || Self::AfterLetter.has(class),
            (Self::NoVowel, Some(c)) => is_consonant(c) || !is_thai_letter(c),
            (Self::Gap, Some(c)) => class == OTHER || is_blank(c) || is_break(c),
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
    chars: [u32; Self::MOST],
    len: usize,
    /// Whether it is also known without its marks, or with its marks on other letters.
    may_lose_marks: bool,
    is_name: bool,
    /// How many of its characters are looked at.
    looked_at: usize,
}

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
impl Word {
    /// The most characters that a word is known by.
    const MOST: usize = 48;
    const EMPTY: Self =
        Self { chars: [0; Self::MOST], len: 0, may_lose_marks: false, is_name: false, looked_at: LOOKED_AT };

    /// A word that is also known without its marks.
    const fn new(word: &str) -> Self {
        let decoded = Self::decoded(word, Self::MOST);
        Self { may_lose_marks: decoded.letters() >= ENOUGH, ..decoded }
    }

    /// A word that may be misspelt behind its third character.
    const fn beginning(word: &str) -> Self {
        Self { looked_at: 3, ..Self::new(word) }
    }

    /// The beginning of a word that is not known without its marks.
    const fn name(word: &str) -> Self {
        Self { is_name: true, ..Self::decoded(word, LOOKED_AT) }
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

    /// How many characters are no marks.
    const fn letters(&self) -> usize {
        let (mut n, mut letters) = (0, 0);
        while n < self.len {
            letters += !is_mark(self.chars[n]) as usize;
            n += 1;
        }
        letters
    }

    const fn push(&mut self, c: u32) {
        self.chars[self.len] = c;
        self.len += 1;
    }

    /// The characters that may stand at a place; none where anything may.
    const fn choices(&self, place: usize) -> Self {
        let mut choices = Self::EMPTY;
        if place >= self.len || place >= self.looked_at {
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

    /// What may stand behind a word of two characters. The abbreviation of a name that is as short as that has its
    /// dot, and behind the dot of a shorter one is no vowel.
    const fn behind(&self) -> Set {
        match char::from_u32(self.chars[1]) {
            Some('.') => Set::NoVowel,
            Some(c) if is_consonant(c) && self.is_name => Set::DOT,
            _ => Set::Any,
        }
    }

    /// The classes that may stand at a place; all where the word is shorter, or has something else than letters.
    const fn classes(&self, place: usize) -> ClassSet {
        let choices = self.choices(place);
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

#[cfg(test)]
impl Opening {
    /// Whether a text begins so, told without the tables, by three characters at most.
    pub(super) fn fits(self, text: &str) -> bool {
        let begins = |sets: [Set; WALKED]| {
            let mut chars = text.chars().map(|c| class_of(c.into()));
            sets.into_iter().take(3).all(|set| set.has(chars.next().unwrap_or(OTHER)))
        };
        match self {
            Self::Digit => begins(Set::DIGIT),
            Self::Letters => begins(Set::LETTERS),
            Self::Initials => begins(Set::INITIALS),
            Self::Letter(letter) => begins(Set::letter(letter.into())),
            Self::Words(words) | Self::Names(words) => words.iter().any(|word| Self::Word(word).fits(text)),
            Self::Word(word) | Self::Whole(word) if word.chars().count() == 1 => {
                word.chars().all(|c| Self::Letter(c).fits(text))
            }
            Self::Word(word) | Self::Whole(word) => {
                let mut chars = text.chars();
                (0..3).all(|place| {
                    let Word { chars: choices, len, .. } = Word::new(word).choices(place);
                    let next = chars.next().map_or(0, u32::from);
                    len == 0 || choices.get(..len).is_some_and(|choices| choices.contains(&next))
                })
            }
        }
    }
}
