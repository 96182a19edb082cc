//! Writing numbers in figures. Nothing here allocates.

use core::fmt::{self, Write as _};

use super::Number;
use super::form::{Grouping, NumberForm};
use crate::text::{DigitStyle, columns};

/// Writes a [`Number`] in a form. Made by [`Number::display`].
#[derive(Clone, Copy, Debug)]
pub struct NumberDisplay {
    number: Number,
    form: NumberForm,
}

impl Number {
    /// Writes the number in `form`, or in a digit style without grouping.
    pub fn display(self, form: impl Into<NumberForm>) -> NumberDisplay {
        NumberDisplay { number: self, form: form.into() }
    }
}

/// Thai digits with commas between the thousands.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(NumberForm::new(DigitStyle::Thai).grouping(Grouping::Comma)).fmt(f)
    }
}

impl fmt::Display for NumberDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        padded(f, |out| self.write(out))
    }
}

impl NumberDisplay {
    pub(super) fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = Reversed::of(self.number.digits);
        Layout { number: self.number, form: self.form, digits: digits.as_slice() }.write(out)
    }
}

/// Writes with the padding that the caller's `{:>12}` asks for, to the right by default. Marks take no column.
pub(super) fn padded(
    f: &mut fmt::Formatter<'_>,
    write: impl Fn(&mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    let Some(wanted) = f.width() else { return write(f) };
    let mut columns = Columns(0);
    fmt::Write::write_fmt(&mut columns, format_args!("{}", Unpadded(&write)))?;
    let missing = wanted.saturating_sub(columns.0);
    let before = match f.align() {
        Some(fmt::Alignment::Left) => 0,
        Some(fmt::Alignment::Center) => missing / 2,
        Some(fmt::Alignment::Right) | None => missing,
    };
    let fill = f.fill();
    (0..before).try_for_each(|_| f.write_char(fill))?;
    write(f)?;
    (before..missing).try_for_each(|_| f.write_char(fill))
}

/// What is written without regard to width.
struct Unpadded<'a, F>(&'a F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> fmt::Display for Unpadded<'_, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.0)(f)
    }
}

/// Counts the columns that a text takes.
struct Columns(usize);

impl fmt::Write for Columns {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += columns::width(text);
        Ok(())
    }
}

/// The digits of an integer, the last one first.
struct Reversed {
    digits: [u8; 39],
    len: usize,
}

impl Reversed {
    fn of(mut number: u128) -> Self {
        let mut this = Self { digits: [0; 39], len: 0 };
        // A machine word divides several times faster than 128 bits.
        let mut small = loop {
            match u64::try_from(number) {
                Ok(small) => break small,
                Err(_) => this.push((number % 10) as u8),
            }
            number /= 10;
        };
        while small > 0 {
            this.push((small % 10) as u8);
            small /= 10;
        }
        this
    }

    fn push(&mut self, digit: u8) {
        if let Some(slot) = self.digits.get_mut(self.len) {
            *slot = digit;
            self.len += 1;
        }
    }

    fn as_slice(&self) -> &[u8] {
        self.digits.get(..self.len).unwrap_or_default()
    }
}

/// A number's digits, the last one first, laid out in a form.
struct Layout<'a> {
    number: Number,
    form: NumberForm,
    digits: &'a [u8],
}

impl Layout<'_> {
    /// How many digits stand before the point.
    fn width(&self) -> usize {
        let written = self.digits.len().saturating_sub(usize::from(self.number.decimals));
        written.max(usize::from(self.form.least_width())).max(1)
    }

    /// The digit that is worth ten to the `place`, counted from the last decimal.
    fn digit(&self, place: usize) -> char {
        self.form.style().digit(self.digits.get(place).copied().unwrap_or(0))
    }

    fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.number.negative {
            out.write_char('-')?;
        }
        let decimals = usize::from(self.number.decimals);
        for place in (0..self.width()).rev() {
            out.write_char(self.digit(decimals + place))?;
            if let Some(separator) = self.form.separator().filter(|_| place > 0 && place % 3 == 0) {
                out.write_char(separator)?;
            }
        }
        let added = usize::from(self.form.least_decimals()).saturating_sub(decimals);
        if decimals + added > 0 {
            out.write_char('.')?;
        }
        (0..decimals).rev().try_for_each(|place| out.write_char(self.digit(place)))?;
        (0..added).try_for_each(|_| out.write_char(self.form.style().digit(0)))
    }
}
