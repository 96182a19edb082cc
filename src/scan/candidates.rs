//! The one place that finds where a value may begin.
//!
//! A walk over the text that looks four characters at a time up in four small tables, which the compiler makes from
//! the [openings](super::openings) of the rules. A bit stands for openings that share their first
//! character; it survives where the second to the fourth character fit one of them as well. Prose loses most of its
//! places here, for a few instructions a character. Those that are left are looked up with their first three
//! characters at once, which says which rules have such an opening, and what may follow it in the next three.

mod class;
mod tables;
mod word;

use class::at;
use class::{Class, WALKED, first_class, thai_class};
use tables::TABLES;

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

/// Eight Thai characters are judged at once.
const BLOCK: usize = 24;

/// How many characters a block has.
const CHARS: usize = BLOCK / 3;

/// A walk over a text, from its beginning to its end.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    /// The rules that are wanted.
    rules: RuleSet,
    /// The first characters of their openings.
    firsts: Firsts,
    /// The place of the next character.
    pub(super) at: usize,
    /// Up to here characters are judged one by one.
    singly: usize,
    seen: Seen,
    /// Where the last three characters begin, the oldest first.
    starts: [usize; WALKED - 1],
    /// The openings that the characters of the last block fit.
    found: [Firsts; CHARS],
    /// Where the first three of these begin, the last of which is three bytes before the others.
    begins: [usize; WALKED - 1],
    /// How many of them have been looked at.
    looked_at: usize,
}

impl Walk {
    pub(super) fn new(rules: RuleSet) -> Self {
        let ours = TABLES.rules_of_bit.iter().enumerate().filter(|(_, of_bit)| **of_bit & rules != 0);
        Self {
            rules,
            firsts: ours.fold(0, |firsts, (bit, _)| firsts | 1 << bit),
            at: 0,
            singly: 0,
            seen: Seen::default(),
            starts: [NOWHERE; WALKED - 1],
            found: [0; CHARS],
            begins: [0; WALKED - 1],
            looked_at: CHARS,
        }
    }

    /// The next candidate for something that is wanted. The text is the same at every call.
    pub(super) fn next_candidate(&mut self, text: &str) -> Option<Candidate> {
        let text = text.as_bytes();
        loop {
            if let Some(candidate) = self.next_of_block(text) {
                return Some(candidate);
            }
            let rest = text.get(self.at..).unwrap_or_default();
            if self.at >= self.singly {
                let (chars, _) = rest.as_chunks();
                match chars.first_chunk() {
                    Some(block) if class::is_thai(block) => {
                        self.add_block(block);
                        continue;
                    }
                    _ => self.singly = self.at + BLOCK / 2,
                }
            }
            let (class, len) = first_class(rest);
            let [begin, second, third] = self.starts;
            // At the end of the text characters that fit nothing follow, for the last ones may be a value.
            if len == 0 && self.starts == [NOWHERE; WALKED - 1] {
                return None;
            }
            let found = self.seen.add(class);
            self.starts = [second, third, if len == 0 { NOWHERE } else { self.at }];
            self.at += len;
            if let Some(candidate) = self.candidate(text, begin, found) {
                return Some(candidate);
            }
        }
    }

    fn candidate(&self, text: &[u8], begin: usize, found: Firsts) -> Option<Candidate> {
        if found & self.firsts == 0 {
            return None;
        }
        let rules = TABLES.rules(text.get(begin..)?, found & self.firsts) & self.rules;
        (rules != 0).then_some(Candidate { at: begin, rules })
    }

    fn next_of_block(&mut self, text: &[u8]) -> Option<Candidate> {
        while let Some(found) = self.found.get(self.looked_at) {
            let n = self.looked_at;
            self.looked_at += 1;
            if found & self.firsts == 0 {
                continue;
            }
            let begin = match self.begins.get(n) {
                Some(begin) => *begin,
                None => self.at - BLOCK + 3 * (n + 1 - WALKED),
            };
            if let Some(candidate) = self.candidate(text, begin, *found) {
                return Some(candidate);
            }
        }
        None
    }

    fn add_block(&mut self, block: &[[u8; 3]; CHARS]) {
        self.found = self.seen.add_block(block);
        self.begins = self.starts;
        self.at += BLOCK;
        self.starts = [self.at - 9, self.at - 6, self.at - 3];
        let is_wanted = self.found.iter().fold(0, |any, found| any | found) & self.firsts != 0;
        self.looked_at = if is_wanted { 0 } else { CHARS };
    }
}

/// Where a character begins that is not there.
const NOWHERE: usize = usize::MAX;

/// The openings that the characters before fit, by their first characters.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    /// The last one, as the first character.
    one: Firsts,
    /// The last two, as the first and second.
    two: Firsts,
    /// The last three.
    three: Firsts,
}

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
    fn add_block(&mut self, block: &[[u8; 3]; CHARS]) -> [Firsts; CHARS] {
        block.map(|[_, high, low]| self.add(thai_class(high, low)))
    }
}

#[cfg(test)]
impl super::openings::Opening {
    /// Whether a text begins so, told without the tables, by three characters at most.
    pub(super) fn fits(self, text: &str) -> bool {
        let begins = |sets: [class::Set; WALKED]| {
            let mut chars = text.chars().map(|c| class::class_of(c.into()));
            sets.into_iter().take(3).all(|set| set.has(chars.next().unwrap_or(class::OTHER)))
        };
        match self {
            Self::Digit => begins(class::Set::DIGIT),
            Self::Letters => begins(class::Set::LETTERS),
            Self::Initials => begins(class::Set::INITIALS),
            Self::Letter(letter) => begins(class::Set::letter(letter.into())),
            Self::Words(words) | Self::Names(words) => words.iter().any(|word| Self::Word(word).fits(text)),
            Self::Word(word) | Self::Whole(word) if word.chars().count() == 1 => {
                word.chars().all(|c| Self::Letter(c).fits(text))
            }
            Self::Word(word) | Self::Whole(word) => {
                let mut chars = text.chars();
                (0..3).all(|place| {
                    let word::Word { chars: choices, len, .. } = word::Word::new(word).choices(place);
                    let next = chars.next().map_or(0, u32::from);
                    len == 0 || choices.get(..len).is_some_and(|choices| choices.contains(&next))
                })
            }
        }
    }
}
