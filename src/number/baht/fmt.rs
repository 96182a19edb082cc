//! Writing amounts of money. Nothing here allocates.

use core::fmt;

use super::Baht;
use crate::number::fmt::padded;
use crate::number::words::{write_sign, write_whole};
use crate::number::{Grouping, Number, NumberDisplay, NumberForm, WholeRule, WordForm};
use crate::text::DigitStyle;

/// Writes an amount in figures with its unit. Made by [`Baht::display`].
#[derive(Clone, Copy, Debug)]
pub struct BahtDisplay {
    figures: NumberDisplay,
}

impl Baht {
    /// Writes the amount in figures of `style`, with commas: `1,250.50 บาท`. For figures without the unit write the
    /// [number](Self::to_number).
    #[must_use]
    pub fn display(self, style: DigitStyle) -> BahtDisplay {
        let number: Number = self.to_number();
        BahtDisplay { figures: number.display(NumberForm::new(style).grouping(Grouping::Comma)) }
    }
}

/// Thai digits with commas, and the unit: `๑,๒๕๐.๕๐ บาท`.
impl fmt::Display for Baht {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(DigitStyle::Thai).fmt(f)
    }
}

impl fmt::Display for BahtDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded(f, |out| {
            self.figures.write(out)?;
            out.write_str(" บาท")
        })
    }
}

/// Writes an amount in words. Made by [`Baht::words`].
#[derive(Clone, Copy, Debug)]
pub struct BahtWords {
    amount: Baht,
    form: WordForm,
}

impl BahtWords {
    pub(super) const fn new(amount: Baht, form: WordForm) -> Self {
        Self { amount, form }
    }

    pub(super) fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (baht, satang) = self.amount.parts();
        let rule = self.form.whole_rule();
        write_sign(out, self.amount.is_negative())?;
        if baht > 0 || satang == 0 || rule == WholeRule::ZeroBaht {
            write_whole(out, baht, self.form)?;
            out.write_str("บาท")?;
        }
        if satang > 0 {
            write_whole(out, satang, self.form)?;
            return out.write_str("สตางค์");
        }
        out.write_str(if rule == WholeRule::Bare { "" } else { "ถ้วน" })
    }
}

impl fmt::Display for BahtWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded(f, |out| self.write(out))
    }
}
