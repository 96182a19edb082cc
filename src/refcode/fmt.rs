//! Writing reference codes.

use core::fmt;

use super::{Mark, Part, ReferenceCode};
use crate::text::{DigitStyle, Digits};

impl ReferenceCode {
    /// Writes the code in its canonical form, with the digits of `style`.
    ///
    /// ```
    /// use saraban::{DigitStyle, ReferenceCode};
    ///
    /// let code: ReferenceCode = "มท ๐๘๑๖.๕/ว ๑๘๔๔".parse()?;
    /// assert_eq!(code.display(DigitStyle::Arabic).to_string(), "มท 0816.5/ว 1844");
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub const fn display(&self, style: DigitStyle) -> ReferenceDisplay<'_> {
        ReferenceDisplay { code: self, style }
    }

    /// Writes the machine form: canonical, with Arabic digits. Equal codes have equal canonical forms.
    #[must_use]
    pub const fn canonical(&self) -> ReferenceDisplay<'_> {
        self.display(DigitStyle::Arabic)
    }
}

/// The official form: `มท ๐๘๑๖.๕/ว ๑๘๔๔`. Urgency and secrecy are no part of it.
impl fmt::Display for ReferenceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(DigitStyle::Thai).fmt(f)
    }
}

/// Writes a [`ReferenceCode`] with one style of digits.
#[derive(Clone, Copy, Debug)]
pub struct ReferenceDisplay<'a> {
    code: &'a ReferenceCode,
    style: DigitStyle,
}

impl fmt::Display for ReferenceDisplay<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Digits::new(Canonical(self.code), self.style).fmt(f)
    }
}

struct Canonical<'a>(&'a ReferenceCode);

impl fmt::Display for Canonical<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.0;
        if let Some(prefix) = code.prefix() {
            write!(f, "{prefix} ")?;
        }
        if let Some(insert) = code.part(Part::Before) {
            write!(f, "{insert} ")?;
        }
        if let Some(office) = code.office() {
            f.write_str(office)?;
            if let Some(insert) = code.part(Part::Behind) {
                write!(f, " {insert}")?;
            }
            f.write_str("/")?;
        }
        write_tail(code, f)
    }
}

/// What stands behind the slash.
fn write_tail(code: &ReferenceCode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let pieces = [code.part(Part::Inside), code.mark().map(Mark::as_str), code.part(Part::Serial)];
    // A register that ends with its year does not run into the serial.
    let is_yearly = code.part(Part::Inside).is_some_and(|text| text.ends_with(|c: char| c.is_ascii_digit()));
    for (n, piece) in pieces.into_iter().flatten().enumerate() {
        if n > 0 {
            f.write_str(if is_yearly && n == 1 { "/" } else { " " })?;
        }
        f.write_str(piece)?;
    }
    f.write_str(code.part(Part::After).unwrap_or_default())
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
