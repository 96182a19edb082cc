//! How figures are written.

use crate::text::DigitStyle;

/// What stands between the thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Grouping {
    /// Nothing: `๑๒๕๐`.
    #[default]
    None,
    /// A comma, as money is written: `๑,๒๕๐`.
    Comma,
    /// A space, as the metric system has it: `๑ ๒๕๐`.
    Space,
}

impl Grouping {
    pub(super) const fn separator(self) -> Option<char> {
        match self {
            Self::None => None,
            Self::Comma => Some(','),
            Self::Space => Some(' '),
        }
    }
}

/// Which way a number goes that has more decimals than are wanted. Nothing in this crate rounds unasked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rounding {
    /// To the nearest, from the middle away from zero: 0.5 becomes 1.
    HalfUp,
    /// To the nearest, from the middle to the even neighbour: 0.5 becomes 0, 1.5 becomes 2.
    HalfEven,
    /// Towards zero, as `เศษให้ปัดทิ้ง` asks.
    Down,
    /// Away from zero, as `เศษให้ปัดขึ้น` asks.
    Up,
}

/// The written form of figures: digits, grouping, width, decimals.
///
/// ```
/// use saraban::{DigitStyle, Grouping, Number, NumberForm};
///
/// let number = Number::from(44);
/// let serial = NumberForm::new(DigitStyle::Thai).width(4);
/// assert_eq!(number.display(serial).to_string(), "๐๐๔๔");
///
/// let number = Number::new(12505, 1)?;
/// let price = NumberForm::new(DigitStyle::Arabic).grouping(Grouping::Comma).decimals(2);
/// assert_eq!(number.display(price).to_string(), "1,250.50");
/// # Ok::<(), saraban::RangeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct NumberForm {
    style: DigitStyle,
    grouping: Grouping,
    width: u8,
    decimals: u8,
}

impl NumberForm {
    /// Digits of `style`, not grouped, no zeros added.
    #[must_use]
    pub const fn new(style: DigitStyle) -> Self {
        Self { style, grouping: Grouping::None, width: 0, decimals: 0 }
    }

    /// With `grouping` between the thousands.
    #[must_use]
    pub const fn grouping(self, grouping: Grouping) -> Self {
        Self { grouping, ..self }
    }

    /// With at least `digits` digits before the point: zeros are put in front.
    #[must_use]
    pub const fn width(self, digits: u8) -> Self {
        Self { width: digits, ..self }
    }

    /// With at least `decimals` decimals: zeros are put behind. More are never cut off; round the
    /// [number](super::Number::rounded) for that.
    #[must_use]
    pub const fn decimals(self, decimals: u8) -> Self {
        Self { decimals, ..self }
    }

    /// The digits it writes.
    #[must_use]
    pub const fn style(&self) -> DigitStyle {
        self.style
    }

    pub(super) const fn separator(self) -> Option<char> {
        self.grouping.separator()
    }

    pub(super) const fn least_width(self) -> u8 {
        self.width
    }

    pub(super) const fn least_decimals(self) -> u8 {
        self.decimals
    }
}

impl From<DigitStyle> for NumberForm {
    fn from(style: DigitStyle) -> Self {
        Self::new(style)
    }
}
