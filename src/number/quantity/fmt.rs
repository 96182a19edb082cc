//! Writing quantities. Nothing here allocates.

use core::fmt;

use super::{Amount, Measure, Quantity};
use crate::number::fmt::padded;
use crate::number::{Grouping, Number, NumberForm};
use crate::text::DigitStyle;

/// Writes a [`Quantity`] with the digits of one style. Made by [`Quantity::display`].
#[derive(Clone, Copy, Debug)]
pub struct QuantityDisplay {
    quantity: Quantity,
    style: DigitStyle,
}

impl Quantity {
    /// Writes the quantity with digits of `style` and commas between the thousands.
    #[must_use]
    pub const fn display(self, style: DigitStyle) -> QuantityDisplay {
        QuantityDisplay { quantity: self, style }
    }
}

/// Thai digits: `๕๐๐,๐๐๐ บาท`, `ร้อยละ ๑ ถึง ๓`, `๑/๓`; in words where something is counted: `สามสิบวัน`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(DigitStyle::Thai).fmt(f)
    }
}

impl fmt::Display for QuantityDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded(f, |out| self.write(out))
    }
}

impl QuantityDisplay {
    fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Quantity { amount, end, unit } = self.quantity;
        let in_words = matches!(unit, Some(Measure::Counted(_)));
        if unit == Some(Measure::Percent) {
            out.write_str("ร้อยละ ")?;
        }
        match amount {
            Amount::Number(number) => self.write_number(out, number, in_words)?,
            Amount::Fraction(fraction) => fraction.display(self.style).write(out)?,
        }
        if let Some(end) = end {
            out.write_str(if in_words { "ถึง" } else { " ถึง " })?;
            self.write_number(out, end, in_words)?;
        }
        match unit {
            Some(Measure::Baht) => out.write_str(" บาท"),
            Some(Measure::Counted(classifier)) => out.write_str(classifier.as_str()),
            Some(Measure::Percent) | None => Ok(()),
        }
    }

    fn write_number(&self, out: &mut fmt::Formatter<'_>, number: Number, in_words: bool) -> fmt::Result {
        if in_words {
            return number.words().write(out);
        }
        number.display(NumberForm::new(self.style).grouping(Grouping::Comma)).write(out)
    }
}
