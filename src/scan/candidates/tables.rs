//! The tables that the walk looks characters up in, made by the compiler from the openings of the rules.

use super::class::{
    ALL_CLASSES, Class, ClassSet, Set, WALKED, class_bit, class_of, first_class, is_thai, thai_class,
};
use super::word::{LOOKED_AT, OF_NAME, Word};
use super::{Firsts, RuleSet};
use crate::scan::dispatch::RULES;
use crate::scan::openings::Opening;

pub(super) static TABLES: Tables = Tables::new();

/// Room for the words' first three characters in all the ways in which they may be damaged, three times over.
const SLOTS: usize = 1 << 12;

/// Stands for any third character in a [slot](Tables::slots).
const ANY: Class = 0;

/// What the letters of a rule mean; no character is as high.
const LETTER: u32 = 1 << 31;

/// The tables, made by the compiler.
pub(super) struct Tables {
    /// For each class the bits of the openings that have it first, second, third and fourth.
    pub(super) fits: [[Firsts; WALKED]; 256],
    /// The rules that have openings of a bit.
    pub(super) rules_of_bit: [RuleSet; Firsts::BITS as usize],
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

impl Tables {
    /// The rules that have an opening at the beginning of a text, among the bits `found`, which it fits so far.
    pub(super) fn rules(&self, text: &[u8], found: Firsts) -> RuleSet {
        let [first, second, third, next @ ..] = first_classes(text);
        let mut rules = 0;
        let mut patterns = found & self.patterns;
        while patterns != 0 {
            rules |= self.rules_of_bit.get(patterns.trailing_zeros() as usize).copied().unwrap_or_default();
            patterns &= patterns - 1;
        }
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

/// The classes of the first characters of a text.
fn first_classes(text: &[u8]) -> [Class; LOOKED_AT] {
    let (chars, _) = text.as_chunks();
    if let Some(chars) = chars.first_chunk::<LOOKED_AT>()
        && is_thai(chars)
    {
        return chars.map(|[_, high, low]| thai_class(high, low));
    }
    let mut rest = text;
    [(); LOOKED_AT].map(|()| {
        let (class, len) = first_class(rest);
        rest = rest.get(len..).unwrap_or_default();
        class
    })
}

impl Slot {
    const EMPTY: Self = Self { key: 0, rules: 0, next: [0; LOOKED_AT - 3] };

    /// Whether one of the words may go on so. Behind a gap in it anything may follow.
    fn admits(&self, next: [Class; LOOKED_AT - 3]) -> bool {
        let end = next.iter().position(|class| Set::Gap.has(*class)).unwrap_or(next.len());
        self.next.iter().zip(&next).take(end).all(|(set, class)| set & class_bit(*class) != 0)
    }
}

/// Whether two texts have all characters in common that are looked at; none has more than three bytes. Of a name without marks
/// no more come to its places than the one behind them.
const fn begin_alike(one: &[u8], other: &[u8]) -> bool {
    let (mut one, mut other) = (one, other);
    let (mut left, mut is_marked) = (OF_NAME, false);
    while left > 0 && (is_marked || left > OF_NAME - LOOKED_AT - 1) {
        let Some(([lead, high, low], behind_one)) = one.split_first_chunk() else { return false };
        let Some((char, behind_other)) = other.split_first_chunk::<3>() else { return false };
        if *lead != char[0] || *high != char[1] || *low != char[2] {
            return false;
        }
        // The bytes of ั to ฺ and of ็ to ๎, and of some that are none; behind a dot three bytes are no character.
        is_marked |= *lead < 0x80 || *high < 0x80 || *low < 0x80;
        is_marked |= matches!((*high, *low), (0xb8, 0xb1..=0xba) | (0xb9, 0x87..=0x8e));
        (one, other) = (behind_one, behind_other);
        left -= 1;
    }
    true
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
                    // Many stand behind another that begins so.
                    if n == 0 || !begin_alike(names[n - 1].as_bytes(), names[n].as_bytes()) {
                        self.add_word(rule, &Word::name(names[n]));
                    }
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
        if let Set::Char(c) = set {
            self.fits[class_of(c)][place] |= bit;
            return;
        }
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
        let (firsts, seconds, thirds) = (word.choices(0), word.choices(1), word.choices(2));
        let fourths = word.choices(3);
        let next =
            [word.classes(3, &fourths), word.classes(4, &word.choices(4)), word.classes(5, &word.choices(5))];
        self.add_choices(bit, 3, &fourths);
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
