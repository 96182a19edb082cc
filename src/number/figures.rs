//! A number in figures with the form in which it is written.

use core::fmt;

use super::form::{Grouping, NumberForm};
use super::{Number, NumberDisplay, parse};
use crate::lex::{Cursor, PResult, Parser as _, map};
use crate::macros::readable;

/// Figures as they are written: the value and the form. Reading and writing gives the same text again, leading
/// zeros and all, where the text was in one style of digits and regularly grouped.
///
/// ```
/// use saraban::{Figures, Number};
///
/// let received: Figures = "๐๐๙๕๓".parse()?;
/// assert_eq!(received.value(), Number::from(953));
/// assert_eq!(received.to_string(), "๐๐๙๕๓");
/// assert_eq!("1,250.50".parse::<Figures>()?.to_string(), "1,250.50");
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Figures {
    value: Number,
    form: NumberForm,
}

impl Figures {
    /// `value`, written in `form`.
    #[must_use]
    pub fn new(value: Number, form: impl Into<NumberForm>) -> Self {
        // What the value itself writes, the form need not ask for: two that write the same are equal.
        let form = form.into();
        let natural = value.whole().checked_ilog10().unwrap_or(0) + 1;
        let width = if u32::from(form.least_width()) > natural { form.least_width() } else { 0 };
        let decimals = form.least_decimals().max(value.decimals());
        Self { value, form: form.width(width).decimals(decimals) }
    }

    /// The number.
    #[must_use]
    pub const fn value(&self) -> Number {
        self.value
    }

    /// How it is written.
    #[must_use]
    pub const fn form(&self) -> NumberForm {
        self.form
    }

    /// The number in another form.
    pub fn display(&self, form: impl Into<NumberForm>) -> NumberDisplay {
        self.value.display(form)
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.display(self.form).fmt(f)
    }
}

fn figures(start: Cursor<'_>) -> PResult<'_, Figures> {
    map(parse::figures, |read| {
        let grouping = if read.grouped { Grouping::Comma } else { Grouping::None };
        let width = u8::try_from(read.width).unwrap_or(u8::MAX);
        Figures::new(read.value, NumberForm::new(read.style).grouping(grouping).width(width))
    })
    .parse(start)
}

readable!(Figures, parse::A_DIGIT, figures);
