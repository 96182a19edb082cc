//! What a text says about a number: its value, its unit, the end of its range.

mod classifier;
mod fmt;
pub(super) mod parse;
mod stated;
mod term;
mod unit;

use super::{Baht, Fraction, Number};
use crate::error::RangeError;

pub use classifier::Classifier;
pub use fmt::QuantityDisplay;
pub(crate) use parse::in_text;
pub use stated::StatedTwice;

/// A number or a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Amount {
    /// A decimal number.
    Number(Number),
    /// A fraction as it is written.
    Fraction(Fraction),
}

impl From<Number> for Amount {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<Fraction> for Amount {
    fn from(fraction: Fraction) -> Self {
        Self::Fraction(fraction)
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Measure {
    /// Hundredths: `ร้อยละ ๔.๗๕`, `46.90%`.
    Percent,
    /// Baht: `๕๐๐,๐๐๐ บาท`.
    Baht,
    /// Persons, days, places: the word that closes a number in words (`สี่ร้อยคน`) or with a scale word (`๒.๗ หมื่นคน`).
    Counted(Classifier),
}

impl Measure {
    /// The name, as serde writes it: `percent`, `baht`, or the Thai word.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Baht => "baht",
            Self::Counted(classifier) => classifier.as_str(),
        }
    }
}

/// A number as a running text states it, with unit, scale word and range: what the scanner finds.
///
/// | written | amount | end | unit |
/// |---|---|---|---|
/// | `๒,๔๑๒` | 2412 | | |
/// | `450,000 ล้านบาท` | 450000000000 | | baht |
/// | `ห้าแสนบาทถ้วน` | 500000 | | baht |
/// | `๑๐ บาท ๕๐ สตางค์` | 10.50 | | baht |
/// | `ร้อยละ ๔.๗๕`, `4.75%` | 4.75 | | percent |
/// | `๒.๗ หมื่นคน` | 27000 | | คน |
/// | `สามสิบวัน` | 30 | | วัน |
/// | `1-2 ล้านบาท` | 1000000 | 2000000 | baht |
/// | `๙๐๒๑-๓` | 9021 | 9023 | |
/// | `ร้อยละ ๑ ถึง ๓` | 1 | 3 | percent |
/// | `สองในสาม` | 2/3 | | |
/// | `๑ ๑/๒` | 3/2 | | |
/// | `ติดลบ 20,000 ล้านบาท` | -20000000000 | | baht |
///
/// A unit behind plain figures (`๒,๔๑๒ นาย`) is not a part of the quantity. Written in Thai digits; a counted one in
/// words, as the law writes it: `สามสิบวัน`.
///
/// ```
/// use saraban::{Amount, Baht, Number, Quantity, Measure};
///
/// let loan: Quantity = "450,000 ล้านบาท".parse()?;
/// assert_eq!(loan.amount(), Amount::Number(Number::from(450_000_000_000_u64)));
/// assert_eq!(loan.unit(), Some(Measure::Baht));
/// assert_eq!(loan.to_string(), "๔๕๐,๐๐๐,๐๐๐,๐๐๐ บาท");
///
/// let share: Quantity = "ร้อยละ ๑ ถึง ๓".parse()?;
/// assert_eq!(share.end(), Some(Number::from(3)));
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quantity {
    amount: Amount,
    end: Option<Number>,
    unit: Option<Measure>,
}

impl Quantity {
    /// One amount.
    #[must_use]
    pub fn new(amount: impl Into<Amount>, unit: Option<Measure>) -> Self {
        Self { amount: amount.into(), end: None, unit }
    }

    /// A range, both ends included, from the smaller to the greater of the two.
    #[must_use]
    pub fn between(one: Number, other: Number, unit: Option<Measure>) -> Self {
        Self { amount: one.min(other).into(), end: Some(one.max(other)), unit }
    }

    /// The amount; of a range its lower end.
    #[must_use]
    pub const fn amount(&self) -> Amount {
        self.amount
    }

    /// The upper end of a range.
    #[must_use]
    pub const fn end(&self) -> Option<Number> {
        self.end
    }

    /// What is counted, where the quantity says so itself.
    #[must_use]
    pub const fn unit(&self) -> Option<Measure> {
        self.unit
    }

    /// The amount as money, where it is in baht, and no range or fraction.
    ///
    /// # Errors
    ///
    /// Where it has a third decimal or more digits than [`Baht`] holds.
    #[must_use]
    pub fn to_baht(&self) -> Option<Result<Baht, RangeError>> {
        match *self {
            Self { amount: Amount::Number(number), end: None, unit: Some(Measure::Baht) } => {
                Some(number.try_into())
            }
            _ => None,
        }
    }
}
