//! Money.

mod fmt;
pub(super) mod parse;

use core::ops::Neg;

use super::{Number, Rounding, WordForm};
use crate::error::{Noun, RangeError};

pub use fmt::{BahtDisplay, BahtWords};

const DECIMALS: &Noun = &Noun::new("number of decimals of an amount", "จำนวนตำแหน่งทศนิยมของจำนวนเงิน");
const DIGITS: &Noun = &Noun::new("number of digits of an amount", "จำนวนหลักของจำนวนเงิน");

/// The most digits of an amount before the point: the satang of so many baht fit into 128 bits.
const MOST_DIGITS: i64 = 36;

/// An exact amount of money, counted in satang (สตางค์), of which a baht (บาท) has a hundred.
///
/// Read are figures with their unit (`๖,๘๗๔,๒๙๒ บาท`, `3.85 ล้านบาท`, `๑๐ บาท ๕๐ สตางค์`), the register's `5,000.-` (a
/// deviation), and words as they stand in brackets behind the figures (`ห้าแสนบาทถ้วน`, `ศูนย์บาท`, `ห้าสิบสตางค์`;
/// with ลบ where negative). Written are Thai digits with commas, and satang where there are any: `๑,๒๕๐.๕๐ บาท`.
///
/// No amount is rounded unless [asked](Self::rounded): an amount with a third decimal is an error.
///
/// ```
/// use saraban::{Baht, DigitStyle};
///
/// let budget: Baht = "30,907,911.70 บาท".parse()?;
/// assert_eq!(budget.satang(), 3_090_791_170);
/// assert_eq!("สามสิบล้านเก้าแสนเจ็ดพันเก้าร้อยสิบเอ็ดบาทเจ็ดสิบสตางค์".parse(), Ok(budget));
/// assert_eq!(budget.words().to_string(), "สามสิบล้านเก้าแสนเจ็ดพันเก้าร้อยสิบเอ็ดบาทเจ็ดสิบสตางค์");
/// assert_eq!(budget.to_string(), "๓๐,๙๐๗,๙๑๑.๗๐ บาท");
/// assert_eq!(budget.display(DigitStyle::Arabic).to_string(), "30,907,911.70 บาท");
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Baht {
    satang: i128,
}

impl Baht {
    /// Nothing: ศูนย์บาท.
    pub const ZERO: Self = Self { satang: 0 };

    /// So many satang.
    #[must_use]
    pub const fn from_satang(satang: i128) -> Self {
        Self { satang }
    }

    /// All of it in satang.
    #[must_use]
    pub const fn satang(&self) -> i128 {
        self.satang
    }

    /// The amount that `baht` says, rounded to whole satang as `rounding` says.
    ///
    /// ```
    /// use saraban::{Baht, Number, Rounding};
    ///
    /// let interest: Number = "๑๒.๓๔๕".parse()?;
    /// assert!(Baht::try_from(interest).is_err());
    /// assert_eq!(Baht::rounded(interest, Rounding::HalfUp)?.satang(), 1_235);
    /// assert_eq!(Baht::rounded(interest, Rounding::Down)?.satang(), 1_234);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Where the satang of the amount do not fit into 128 bits: with more than 36 digits before the point.
    pub fn rounded(baht: Number, rounding: Rounding) -> Result<Self, RangeError> {
        Self::try_from(baht.rounded(2, rounding))
    }

    /// The whole baht and the satang beside them, without the sign.
    fn parts(self) -> (u128, u128) {
        let satang = self.satang.unsigned_abs();
        // A machine word divides several times faster than 128 bits.
        match u64::try_from(satang) {
            Ok(satang) => ((satang / 100).into(), (satang % 100).into()),
            Err(_) => (satang / 100, satang % 100),
        }
    }

    /// The amount in baht, with two decimals where it has satang.
    #[must_use]
    pub fn to_number(self) -> Number {
        match self.parts() {
            (baht, 0) => Number::raw(baht, 0, self.satang < 0),
            _ => Number::raw(self.satang.unsigned_abs(), 2, self.satang < 0),
        }
    }

    /// Whether it is less than nothing.
    #[must_use]
    pub const fn is_negative(&self) -> bool {
        self.satang < 0
    }

    /// The sum; `None` where 128 bits do not hold it.
    #[must_use]
    pub const fn checked_add(self, other: Self) -> Option<Self> {
        match self.satang.checked_add(other.satang) {
            Some(satang) => Some(Self { satang }),
            None => None,
        }
    }

    /// The difference; `None` where 128 bits do not hold it.
    #[must_use]
    pub const fn checked_sub(self, other: Self) -> Option<Self> {
        match self.satang.checked_sub(other.satang) {
            Some(satang) => Some(Self { satang }),
            None => None,
        }
    }

    /// Writes the amount in words: `ห้าแสนบาทถ้วน`, `ห้าสิบสตางค์`.
    #[must_use]
    pub const fn words(self) -> BahtWords {
        self.words_in(WordForm::new())
    }

    /// Writes the amount in words by other rules.
    #[must_use]
    pub const fn words_in(self, form: WordForm) -> BahtWords {
        BahtWords::new(self, form)
    }
}

/// The amount in baht, exactly. An error where the number has a third decimal that is not zero, or more than 36 digits
/// before the point.
impl TryFrom<Number> for Baht {
    type Error = RangeError;

    fn try_from(baht: Number) -> Result<Self, RangeError> {
        let shortest = baht.shortest();
        if shortest.decimals() > 2 {
            return Err(RangeError::new(DECIMALS, shortest.decimals().into(), 0, 2));
        }
        let satang = shortest.scaled(2).and_then(|satang| satang.to_i128());
        satang.map(Self::from_satang).ok_or_else(|| {
            let digits = shortest.whole().checked_ilog10().unwrap_or(0) + 1;
            RangeError::new(DIGITS, digits.into(), 1, MOST_DIGITS)
        })
    }
}

impl From<Baht> for Number {
    fn from(baht: Baht) -> Self {
        baht.to_number()
    }
}

impl Neg for Baht {
    type Output = Self;

    /// The same amount the other way. The least amount that 128 bits hold has none; it becomes the greatest.
    fn neg(self) -> Self {
        Self { satang: self.satang.saturating_neg() }
    }
}
