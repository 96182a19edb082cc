//! Lines, columns and digits of a letter that is written.

use core::fmt::{self, Write as _};

use crate::date::{DateExpression, DateStyle, YearStyle};
use crate::refcode::{PhoneNumber, ReferenceCode};
use crate::text::columns::width;
use crate::text::{DigitStyle, Digits};

/// The column at which the issuer and the seal stand.
const RIGHT: usize = 40;
/// The column of headings, dates, closings and signatures.
const CENTRE: usize = 30;
/// The columns before the first line of a paragraph.
const PARAGRAPH: usize = 8;
/// The columns that a day and the space behind it take.
const DAY: usize = 5;

/// Where a line begins.
#[derive(Clone, Copy, Debug)]
pub(super) enum At {
    Left,
    Paragraph,
    Centre,
    Right,
    /// Below what stands behind a label of so many columns.
    Column(usize),
}

impl At {
    const fn column(self) -> usize {
        match self {
            Self::Left => 0,
            Self::Paragraph => PARAGRAPH,
            Self::Centre => CENTRE,
            Self::Right => RIGHT,
            Self::Column(column) => column,
        }
    }
}

/// Writes lines, and blank ones between what stands apart.
pub(super) struct Pen<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    style: DigitStyle,
    /// Nothing stands on the page yet.
    is_new: bool,
    /// The columns written on this line.
    column: usize,
}

impl fmt::Write for Pen<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.column += width(text);
        self.f.write_str(text)
    }
}

impl<'a, 'f> Pen<'a, 'f> {
    pub(super) const fn new(f: &'a mut fmt::Formatter<'f>, style: DigitStyle) -> Self {
        Self { f, style, is_new: true, column: 0 }
    }

    /// So many blank lines, but not at the top of the page.
    pub(super) fn apart(&mut self, lines: usize) -> fmt::Result {
        for _ in 0..if self.is_new { 0 } else { lines } {
            self.f.write_char('\n')?;
        }
        Ok(())
    }

    /// Goes on to a column of this line; past it, two columns further.
    pub(super) fn go_to(&mut self, at: At) -> fmt::Result {
        let gap = at.column().checked_sub(self.column).unwrap_or(2);
        for _ in 0..gap {
            self.write_char(' ')?;
        }
        Ok(())
    }

    /// Ends the line.
    pub(super) fn end(&mut self) -> fmt::Result {
        self.is_new = false;
        self.column = 0;
        self.f.write_char('\n')
    }

    /// A text of the draft. Its digits are Thai but where they belong to Latin words.
    pub(super) fn text(&mut self, text: &str) -> fmt::Result {
        match self.style {
            DigitStyle::Thai => self.write_str(text),
            DigitStyle::Arabic => write!(self, "{}", Digits::new(text, DigitStyle::Arabic)),
        }
    }

    /// A whole line.
    pub(super) fn line(&mut self, at: At, text: &str) -> fmt::Result {
        self.go_to(at)?;
        self.text(text)?;
        self.end()
    }

    /// A whole line with its label.
    pub(super) fn labelled(&mut self, label: &str, text: &str) -> fmt::Result {
        self.write_str(label)?;
        self.write_str("  ")?;
        self.text(text)?;
        self.end()
    }

    pub(super) fn number(&mut self, number: usize) -> fmt::Result {
        let digits = Digits::new(number, self.style);
        write!(self, "{digits}")
    }

    pub(super) fn value(&mut self, value: impl fmt::Display) -> fmt::Result {
        let digits = Digits::new(value, self.style);
        write!(self, "{digits}")
    }

    pub(super) fn reference(&mut self, reference: &ReferenceCode) -> fmt::Result {
        write!(self, "{}", reference.display(self.style))
    }

    pub(super) fn phone(&mut self, phone: &PhoneNumber) -> fmt::Result {
        write!(self, "{}", phone.display(self.style))
    }

    /// A date; before a month, room for the day.
    pub(super) fn date(&mut self, date: &DateExpression, year: YearStyle) -> fmt::Result {
        let style = DateStyle::OFFICIAL.digits(self.style).year(year);
        if matches!(date, DateExpression::Month(_)) {
            write!(self, "{:DAY$}", "")?;
        }
        write!(self, "{}", date.display(style))
    }

    /// A date with its weekday.
    pub(super) fn weekday(&mut self, date: &DateExpression) -> fmt::Result {
        let style = DateStyle::OFFICIAL.digits(self.style).day(crate::date::DayStyle::Weekday);
        write!(self, "{}", date.display(style))
    }
}
