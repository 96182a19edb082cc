//! Characters as the tables know them, and sets of them.

use crate::text::chars::{is_blank, is_break, is_consonant, is_thai_letter};
use crate::text::digit_value;

/// A character as the tables know it: the Thai block, then ASCII. All others are one.
pub(super) type Class = usize;

const THAI: Class = 0;
pub(super) const ASCII: Class = 128;
/// A code point of the Thai block that is no character.
pub(super) const OTHER: Class = 127;

/// The first character's class and length in bytes; at the end a character that fits nothing, of no length.
pub(super) fn first_class(text: &[u8]) -> (Class, usize) {
    match *text {
        [0xe0, high @ 0xb8..=0xb9, low, ..] => (thai_class(high, low), 3),
        [byte @ 0..0x80, ..] => (ASCII + usize::from(byte), 1),
        [byte, ..] => (OTHER, 2 + usize::from(byte >= 0xe0) + usize::from(byte >= 0xf0)),
        [] => (OTHER, 0),
    }
}

pub(super) const fn thai_class(high: u8, low: u8) -> Class {
    THAI + ((high & 1) << 6 | low & 0x3f) as Class
}

/// Whether all characters are of the Thai block.
#[expect(clippy::needless_bitwise_bool, reason = "without branches they are judged at once")]
pub(super) fn is_thai(chars: &[[u8; 3]]) -> bool {
    chars.iter().fold(true, |thai, [lead, high, _]| thai & (*lead == 0xe0) & (high & 0xfe == 0xb8))
}

pub(super) const fn class_of(c: u32) -> Class {
    match c {
        0..0x80 => ASCII + c as usize,
        0xe00..0xe80 => THAI + (c - 0xe00) as usize,
        _ => OTHER,
    }
}

/// A set of classes; in one bit are classes that are not told apart.
pub(super) type ClassSet = u64;

/// All classes: what may follow a word that ends before.
pub(super) const ALL_CLASSES: ClassSet = ClassSet::MAX;

/// The bit of a class.
pub(super) const fn class_bit(class: Class) -> ClassSet {
    // The Thai block has no character of this number.
    const OF_ASCII: u32 = 0x3b;
    if class >= ASCII { 1 << OF_ASCII } else { 1 << (class & 0x3f) }
}

/// How many characters the walk looks at.
pub(super) const WALKED: usize = 4;

/// A set of characters.
#[derive(Clone, Copy)]
pub(super) enum Set {
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
    pub(super) const DOT: Self = Self::Char('.' as u32);
    pub(super) const DIGIT: [Self; WALKED] = [Self::Digit, Self::Any, Self::Any, Self::Any];
    pub(super) const LETTERS: [Self; WALKED] =
        [Self::Consonant, Self::Consonant, Self::InCode, Self::NoVowel];

    pub(super) const INITIALS: [Self; WALKED] = [Self::Consonant, Self::DOT, Self::Consonant, Self::NoVowel];

    pub(super) const fn abbreviation(letter: u32) -> [Self; WALKED] {
        [Self::Char(letter), Self::DOT, Self::Any, Self::Any]
    }

    pub(super) const fn letter(letter: u32) -> [Self; WALKED] {
        [Self::Char(letter), Self::AfterLetter, Self::Any, Self::Any]
    }

    pub(super) const fn classes(self) -> ClassSet {
        match self {
            Self::Any => ALL_CLASSES,
            Self::Char(c) => class_bit(class_of(c)),
            set => set.members().1,
        }
    }

    pub(super) const fn has(self, class: Class) -> bool {
        match self {
            Self::Any => true,
            Self::Char(c) => class_of(c) == class,
            set => at(&set.members().0, class),
        }
    }

    /// The classes of a set, one by one and as bits. They are asked for so often that they are told only once.
    const fn members(self) -> &'static ([bool; 256], ClassSet) {
        match self {
            Self::Any | Self::Char(_) => const { &([false; 256], 0) },
            Self::Digit => const { &Self::Digit.told() },
            Self::Consonant => const { &Self::Consonant.told() },
            Self::AfterLetter => const { &Self::AfterLetter.told() },
            Self::InCode => const { &Self::InCode.told() },
            Self::NoVowel => const { &Self::NoVowel.told() },
            Self::Gap => const { &Self::Gap.told() },
        }
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "the compiler evaluates it, and a wrong index does not compile"
    )]
    const fn told(self) -> ([bool; 256], ClassSet) {
        let (mut members, mut classes, mut class) = ([false; 256], 0, 0);
        while class < 256 {
            if self.tells(class) {
                members[class] = true;
                classes |= class_bit(class);
            }
            class += 1;
        }
        (members, classes)
    }

    /// What the sets are.
    #[expect(clippy::cast_possible_truncation, reason = "there are 256 classes")]
    const fn tells(self, class: Class) -> bool {
        let c = if class < ASCII { 0xe00 + class as u32 } else { (class - ASCII) as u32 };
        match (self, char::from_u32(c)) {
            (Self::Digit, Some(c)) => digit_value(c).is_some(),
            (Self::Consonant, Some(c)) => is_consonant(c),
            (Self::AfterLetter, Some(c)) => {
                is_blank(c) || is_break(c) || matches!(c, '.' | '(') || digit_value(c).is_some()
            }
            (Self::InCode, Some(c)) => is_consonant(c) || Self::AfterLetter.tells(class),
            (Self::NoVowel, Some(c)) => is_consonant(c) || !is_thai_letter(c),
            (Self::Gap, Some(c)) => class == OTHER || is_blank(c) || is_break(c),
            _ => false,
        }
    }
}

#[expect(clippy::indexing_slicing, reason = "there are 256 classes")]
pub(super) const fn at<T: Copy>(table: &[T; 256], class: Class) -> T {
    table[class & 0xff]
}
