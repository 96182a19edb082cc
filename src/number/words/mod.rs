//! Numbers in words, both ways.

pub(super) mod read;
mod write;

use crate::number::Number;

pub(super) use write::{write_sign, write_whole};

/// When the digit one is written เอ็ด.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum OneRule {
    /// Behind anything larger, as the Royal Society has it: 101 is หนึ่งร้อยเอ็ด.
    #[default]
    BehindAll,
    /// Behind the tens only, as many speak and the spreadsheets' BAHTTEXT writes: 101 is หนึ่งร้อยหนึ่ง, 11 is
    /// สิบเอ็ด all the same.
    BehindTens,
    /// Nowhere, as it is spoken over the radio: 11 is สิบหนึ่ง. Read as a [deviation](crate::Deviation::NumberWords).
    Never,
}

/// How numbers of a million million and more are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum MillionRule {
    /// So many millions, as the budget acts write: 2,450,000,000,000 is สองล้านสี่แสนห้าหมื่นล้าน. Where that could be
    /// read in two ways (10¹⁸ + 5·10⁶), the other rule is followed.
    #[default]
    Counted,
    /// Each part with all its ล้าน: สองล้านล้านสี่แสนห้าหมื่นล้าน.
    Stacked,
}

/// How one half behind the point is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum HalfRule {
    /// Digit by digit: 2.5 is สองจุดห้า.
    #[default]
    Digits,
    /// With a word of its own: 2.5 is สองครึ่ง.
    Half,
}

/// What is written around an amount of money that is missing one of its two parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum WholeRule {
    /// ถ้วน behind whole baht, and no baht before satang alone: ห้าแสนบาทถ้วน, ห้าสิบสตางค์.
    #[default]
    Exact,
    /// No ถ้วน: ห้าแสนบาท.
    Bare,
    /// ถ้วน behind whole baht, and ศูนย์บาท before satang alone: ศูนย์บาทห้าสิบสตางค์.
    ZeroBaht,
}

/// The rules by which a number is put into words. The default is what official documents prescribe; the reader takes
/// all of them.
///
/// ```
/// use saraban::{MillionRule, Number, OneRule, WordForm};
///
/// let spoken = WordForm::new().one(OneRule::BehindTens).million(MillionRule::Stacked);
/// let number = Number::from(2_450_000_000_101_u64);
/// assert_eq!(number.words().to_string(), "สองล้านสี่แสนห้าหมื่นล้านหนึ่งร้อยเอ็ด");
/// assert_eq!(number.words_in(spoken).to_string(), "สองล้านล้านสี่แสนห้าหมื่นล้านหนึ่งร้อยหนึ่ง");
/// assert_eq!(number.words().to_string().parse(), Ok(number));
/// assert_eq!(number.words_in(spoken).to_string().parse(), Ok(number));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct WordForm {
    one: OneRule,
    million: MillionRule,
    half: HalfRule,
    whole: WholeRule,
}

impl WordForm {
    /// As official documents have it.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            one: OneRule::BehindAll,
            million: MillionRule::Counted,
            half: HalfRule::Digits,
            whole: WholeRule::Exact,
        }
    }

    /// When the digit one is เอ็ด.
    #[must_use]
    pub const fn one(self, one: OneRule) -> Self {
        Self { one, ..self }
    }

    /// How a million million is written.
    #[must_use]
    pub const fn million(self, million: MillionRule) -> Self {
        Self { million, ..self }
    }

    /// How .5 is written.
    #[must_use]
    pub const fn half(self, half: HalfRule) -> Self {
        Self { half, ..self }
    }

    /// Whether ถ้วน stands behind whole baht and ศูนย์บาท before satang alone.
    #[must_use]
    pub const fn whole(self, whole: WholeRule) -> Self {
        Self { whole, ..self }
    }

    pub(super) const fn whole_rule(self) -> WholeRule {
        self.whole
    }
}

/// Writes a [`Number`] in words. Made by [`Number::words`].
#[derive(Clone, Copy, Debug)]
pub struct NumberWords {
    number: Number,
    form: WordForm,
}

impl Number {
    /// Writes the number in words: `หกล้านแปดแสน`, `ศูนย์จุดห้า`, `ลบยี่สิบห้า`.
    #[must_use]
    pub const fn words(self) -> NumberWords {
        self.words_in(WordForm::new())
    }

    /// Writes the number in words by other rules.
    #[must_use]
    pub const fn words_in(self, form: WordForm) -> NumberWords {
        NumberWords { number: self, form }
    }
}
