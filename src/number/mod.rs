//! Numbers as official documents write them: figures in both styles, words, money, shares, ranges.
//!
//! A value and its written form are separate things: a [`Number`] is the value, a [`NumberForm`] says how figures
//! are written, a [`WordForm`] how words are. What a running text says about a number, unit and range and all, is
//! a [`Quantity`].

mod baht;
pub(crate) mod context;
mod figures;
mod fmt;
mod form;
mod fraction;
mod label;
pub(crate) mod parse;
pub(crate) mod quantity;
#[cfg(feature = "serde")]
mod serde;
mod words;

use core::cmp::Ordering;
use core::hash::{Hash, Hasher};
use core::ops::Neg;

use crate::error::{Noun, RangeError};

pub(crate) use context::BEGINNINGS;
pub(crate) use quantity::in_text;

pub use baht::{Baht, BahtDisplay, BahtWords};
pub use figures::Figures;
pub use fmt::NumberDisplay;
pub use form::{Grouping, NumberForm, Rounding};
pub use fraction::{Fraction, FractionDisplay};
pub use label::{LabelMark, ListLabel, ListLabelDisplay, Ordinal};
pub use quantity::{Amount, Classifier, Measure, Quantity, QuantityDisplay, StatedTwice};
pub use words::{HalfRule, MillionRule, NumberWords, OneRule, WholeRule, WordForm};

const DECIMALS: &Noun = &Noun::new("number of decimals", "จำนวนตำแหน่งทศนิยม");

/// An exact decimal number: `๙,๐๖๖`, `46.90`, `-0.1`, `สามสิบล้าน`.
///
/// Up to 128 bits of digits, of which at most [38](Self::MAX_DECIMALS) may be decimals. The decimals that were
/// printed are kept: `46.90` is written `๔๖.๙๐` again. They do not count in comparisons: `46.90 == 46.9`, and the
/// two hash alike.
///
/// Read are figures in Thai or Arabic digits with or without commas between the thousands, a minus sign, ลบ or
/// ติดลบ, and number words. As deviations: mixed digits, the letter o for zero, irregular groups (`๑,๐๐,๐๐๐`), words
/// that the Royal Society does not prescribe (`ยี่สิบหนึ่ง`). Written are Thai digits with commas.
///
/// ```
/// use saraban::{DigitStyle, Number};
///
/// let budget: Number = "๖,๘๗๔,๒๙๒".parse()?;
/// assert_eq!(budget, Number::from(6_874_292));
/// assert_eq!("หกล้านแปดแสนเจ็ดหมื่นสี่พันสองร้อยเก้าสิบสอง".parse(), Ok(budget));
/// assert_eq!(budget.to_string(), "๖,๘๗๔,๒๙๒");
/// assert_eq!(budget.display(DigitStyle::Arabic).to_string(), "6874292");
///
/// let share: Number = "46.90".parse()?;
/// assert_eq!(share.to_string(), "๔๖.๙๐");
/// assert_eq!(share, Number::new(469, 1)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Number {
    /// All digits, decimals included.
    digits: u128,
    /// How many of them are decimals.
    decimals: u8,
    /// Never set where the digits are all zero.
    negative: bool,
}

impl Number {
    /// The most decimals that a number can have.
    pub const MAX_DECIMALS: u8 = 38;

    /// The number with these digits, the last `decimals` of them behind the point: 125050 with 2 is 1250.50.
    ///
    /// # Errors
    ///
    /// With more than [38](Self::MAX_DECIMALS) decimals.
    pub const fn new(digits: i128, decimals: u8) -> Result<Self, RangeError> {
        if decimals > Self::MAX_DECIMALS {
            return Err(RangeError::new(DECIMALS, decimals as i64, 0, Self::MAX_DECIMALS as i64));
        }
        Ok(Self::raw(digits.unsigned_abs(), decimals, digits < 0))
    }

    /// `decimals` must be in range.
    const fn raw(digits: u128, decimals: u8, negative: bool) -> Self {
        Self { digits, decimals, negative: negative && digits != 0 }
    }

    /// All digits as one integer, without the sign: 125050 of `1250.50`.
    #[must_use]
    pub const fn digits(&self) -> u128 {
        self.digits
    }

    /// How many of the digits are decimals, trailing zeros included.
    #[must_use]
    pub const fn decimals(&self) -> u8 {
        self.decimals
    }

    /// Whether it is less than zero.
    #[must_use]
    pub const fn is_negative(&self) -> bool {
        self.negative
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(&self) -> bool {
        self.digits == 0
    }

    /// Whether there is nothing but zeros behind the point.
    #[must_use]
    pub const fn is_integer(&self) -> bool {
        self.fraction() == 0
    }

    /// The integer before the point, without the sign.
    const fn whole(&self) -> u128 {
        self.digits / ten_to(self.decimals)
    }

    /// How many digits stand before the point.
    const fn width(&self) -> usize {
        match self.whole().checked_ilog10() {
            Some(log) => log as usize + 1,
            None => 1,
        }
    }

    /// The decimals as one integer.
    const fn fraction(&self) -> u128 {
        self.digits % ten_to(self.decimals)
    }

    /// The value as an integer; `None` where it is none, negative, or too large.
    #[must_use]
    pub const fn to_u128(&self) -> Option<u128> {
        if self.is_integer() && !self.negative { Some(self.whole()) } else { None }
    }

    /// The value as an integer; `None` where it is none or does not fit.
    #[must_use]
    pub const fn to_i128(&self) -> Option<i128> {
        if !self.is_integer() {
            return None;
        }
        if self.negative {
            0i128.checked_sub_unsigned(self.whole())
        } else {
            0i128.checked_add_unsigned(self.whole())
        }
    }

    /// The number without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self { negative: false, ..self }
    }

    /// The number times ten to the `power`: what the word ล้าน does with 6. Decimals move in front of the point, so
    /// that 3.85 times a million is 3850000. `None` where 128 bits do not hold the digits.
    #[must_use]
    pub const fn scaled(self, power: u8) -> Option<Self> {
        if power <= self.decimals {
            return Some(Self { decimals: self.decimals - power, ..self });
        }
        let power = power - self.decimals;
        if self.digits == 0 {
            return Some(Self::raw(0, 0, false));
        }
        if power > Self::MAX_DECIMALS {
            return None;
        }
        match self.digits.checked_mul(ten_to(power)) {
            Some(digits) => Some(Self::raw(digits, 0, self.negative)),
            None => None,
        }
    }

    /// The number with at most `decimals` decimals, rounded as `rounding` says. One that has no more stays as it is.
    ///
    /// ```
    /// use saraban::{Number, Rounding};
    ///
    /// let interest: Number = "๑๒.๓๔๕".parse()?;
    /// assert_eq!(interest.rounded(2, Rounding::HalfUp).to_string(), "๑๒.๓๕");
    /// assert_eq!(interest.rounded(2, Rounding::Down).to_string(), "๑๒.๓๔");
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub const fn rounded(self, decimals: u8, rounding: Rounding) -> Self {
        if decimals >= self.decimals {
            return self;
        }
        let unit = ten_to(self.decimals - decimals);
        let (kept, lost) = (self.digits / unit, self.digits % unit);
        let up = match rounding {
            Rounding::HalfUp => lost >= unit / 2,
            Rounding::HalfEven => lost > unit / 2 || lost == unit / 2 && kept % 2 == 1,
            Rounding::Down => false,
            Rounding::Up => lost > 0,
        };
        Self::raw(if up { kept + 1 } else { kept }, decimals, self.negative)
    }

    /// The sum, with the decimals of both; `None` where 128 bits do not hold the digits.
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        let decimals = if self.decimals > other.decimals { self.decimals } else { other.decimals };
        let (Some(a), Some(b)) = (self.digits_with(decimals), other.digits_with(decimals)) else {
            return None;
        };
        if self.negative == other.negative {
            return match a.checked_add(b) {
                Some(digits) => Some(Self::raw(digits, decimals, self.negative)),
                None => None,
            };
        }
        Some(if a >= b {
            Self::raw(a - b, decimals, self.negative)
        } else {
            Self::raw(b - a, decimals, other.negative)
        })
    }

    /// The digits with zeros added up to `decimals`, which are no fewer than there are.
    const fn digits_with(&self, decimals: u8) -> Option<u128> {
        self.digits.checked_mul(ten_to(decimals - self.decimals))
    }

    /// The same value without trailing zeros behind the point.
    const fn shortest(mut self) -> Self {
        while self.decimals > 0 && self.digits.is_multiple_of(10) {
            self.digits /= 10;
            self.decimals -= 1;
        }
        self
    }
}

/// Ten to a power of at most [`Number::MAX_DECIMALS`].
const fn ten_to(power: u8) -> u128 {
    10u128.pow(power as u32)
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Number {}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { digits, decimals, negative } = self.shortest();
        (digits, decimals, negative).hash(state);
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// By value.
impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let padded = |number: &Self| number.fraction() * ten_to(Self::MAX_DECIMALS - number.decimals);
        let by_size = || self.whole().cmp(&other.whole()).then_with(|| padded(self).cmp(&padded(other)));
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => by_size(),
            (true, true) => by_size().reverse(),
        }
    }
}

impl Neg for Number {
    type Output = Self;

    fn neg(self) -> Self {
        Self::raw(self.digits, self.decimals, !self.negative)
    }
}

macro_rules! from_integers {
    ($($unsigned:ty, $signed:ty;)*) => {$(
        impl From<$unsigned> for Number {
            fn from(value: $unsigned) -> Self {
                Self::raw(value.into(), 0, false)
            }
        }

        impl From<$signed> for Number {
            fn from(value: $signed) -> Self {
                Self::raw(value.unsigned_abs().into(), 0, value < 0)
            }
        }
    )*};
}

from_integers! {
    u8, i8;
    u16, i16;
    u32, i32;
    u64, i64;
    u128, i128;
}
