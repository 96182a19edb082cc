//! Shares of a whole.

use core::fmt::{self, Write as _};

use super::{Number, NumberForm, parse};
use crate::error::{Noun, ParseErrorKind, RangeError};
use crate::lex::{Cursor, Failure, PResult, label};
use crate::macros::readable;
use crate::options::Deviation;
use crate::text::DigitStyle;

const A_FRACTION: &Noun = &Noun::new("a fraction", "เศษส่วน");
const DENOMINATOR: &Noun = &Noun::new("denominator", "ตัวส่วน");

/// A fraction, as shares and majorities are written: `๑/๓`, `๑ ๑/๒`, `สองในสาม`, `2 ใน 3`, `เศษสามส่วนสี่`, `กึ่งหนึ่ง`.
///
/// It is kept as it is written: two quarters are not one half. Written in Thai digits, a whole part apart:
/// `๑ ๑/๒`.
///
/// ```
/// use saraban::Fraction;
///
/// let majority: Fraction = "สองในสาม".parse()?;
/// assert_eq!((majority.numerator(), majority.denominator()), (2, 3));
/// assert_eq!(majority.to_string(), "๒/๓");
/// assert_eq!("๑ ๑/๒".parse::<Fraction>()?, Fraction::new(3, 2)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fraction {
    numerator: u64,
    denominator: u64,
}

impl Fraction {
    /// One half.
    pub const HALF: Self = Self { numerator: 1, denominator: 2 };

    /// So many parts of so many.
    ///
    /// # Errors
    ///
    /// Where the denominator is zero.
    pub const fn new(numerator: u64, denominator: u64) -> Result<Self, RangeError> {
        if denominator == 0 {
            return Err(RangeError::new(DENOMINATOR, 0, 1, i64::MAX));
        }
        Ok(Self { numerator, denominator })
    }

    /// The number above the line.
    #[must_use]
    pub const fn numerator(&self) -> u64 {
        self.numerator
    }

    /// The number below the line.
    #[must_use]
    pub const fn denominator(&self) -> u64 {
        self.denominator
    }

    /// Writes the fraction in digits of `style`.
    #[must_use]
    pub const fn display(self, style: DigitStyle) -> FractionDisplay {
        FractionDisplay { fraction: self, style }
    }
}

/// Thai digits: `๒/๓`, `๑ ๑/๒`.
impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(DigitStyle::Thai).fmt(f)
    }
}

/// Writes a [`Fraction`] in a digit style. Made by [`Fraction::display`].
#[derive(Clone, Copy, Debug)]
pub struct FractionDisplay {
    fraction: Fraction,
    style: DigitStyle,
}

impl fmt::Display for FractionDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::fmt::padded(f, |out| self.write(out))
    }
}

impl FractionDisplay {
    pub(super) fn write(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fraction { numerator, denominator } = self.fraction;
        let figures = |number: u64| Number::from(number).display(NumberForm::new(self.style));
        let (whole, part) = (numerator / denominator, numerator % denominator);
        if whole > 0 && part > 0 {
            figures(whole).write(out)?;
            out.write_char(' ')?;
        }
        figures(if part > 0 { part } else { numerator }).write(out)?;
        out.write_char('/')?;
        figures(denominator).write(out)
    }
}

readable!(Fraction, A_FRACTION, fraction);

/// The signs that a keyboard or a word processor puts in place of three characters.
const SIGNS: &[(char, u64, u64)] =
    &[('½', 1, 2), ('⅓', 1, 3), ('⅔', 2, 3), ('¼', 1, 4), ('¾', 3, 4), ('⅕', 1, 5), ('⅛', 1, 8)];

pub(super) fn is_fraction_sign(c: char) -> bool {
    SIGNS.iter().any(|(sign, ..)| *sign == c)
}

/// ```text
/// fraction = half | "เศษ" cardinal "ส่วน" cardinal | sign | mixed | share
/// half     = "กึ่งหนึ่ง" | "ครึ่งหนึ่ง"
/// mixed    = cardinal ( sign | " " cardinal "/" cardinal )
/// share    = cardinal ( "/" | "ใน" ) cardinal | words "ส่วน" words
/// sign     = "½" | "⅓" | …
/// ```
pub(super) fn fraction(start: Cursor<'_>) -> PResult<'_, Fraction> {
    label(A_FRACTION, any_fraction)(start)
}

fn any_fraction(start: Cursor<'_>) -> PResult<'_, Fraction> {
    if let Some(word) = ["กึ่งหนึ่ง", "ครึ่งหนึ่ง"].iter().find(|word| start.rest().starts_with(**word))
    {
        return Ok((start.skip(word.len()), Fraction::HALF));
    }
    if start.rest().starts_with("เศษ") {
        let (rest, numerator) = parse::cardinal(start.skip("เศษ".len()))?;
        let rest = joint(rest, "ส่วน").ok_or_else(|| rest.expected(A_FRACTION))?;
        return over(rest, numerator);
    }
    if let Some((rest, fraction)) = sign(start)? {
        return Ok((rest, fraction));
    }
    let (rest, number) = parse::cardinal(start)?;
    if rest.rest().starts_with('/') {
        return over(rest.skip(1), number);
    }
    let in_words = !parse::begins_with_digit(&start) && rest.rest().starts_with("ส่วน");
    let share = if in_words { Some(rest.skip("ส่วน".len())) } else { joint(rest, "ใน") };
    if let Some(share) = share {
        return match over(share, number)? {
            (rest, fraction) if fraction.numerator < fraction.denominator => Ok((rest, fraction)),
            _ => Err(rest.expected(A_FRACTION)),
        };
    }
    if parse::begins_with_digit(&start) { mixed(rest, number) } else { Err(rest.expected(A_FRACTION)) }
}

/// The part of a mixed number behind its whole: `½` or ` ๑/๒`.
fn mixed(start: Cursor<'_>, whole: u64) -> PResult<'_, Fraction> {
    let (rest, part) = match sign(start)? {
        Some(read) => read,
        None if start.rest().starts_with(' ') => {
            let (rest, numerator) = parse::cardinal(start.skip(1))?;
            if !rest.rest().starts_with('/') {
                return Err(start.expected(A_FRACTION));
            }
            over(rest.skip(1), numerator)?
        }
        None => return Err(start.expected(A_FRACTION)),
    };
    let numerator = whole.checked_mul(part.denominator).and_then(|whole| whole.checked_add(part.numerator));
    match numerator {
        _ if part.numerator >= part.denominator => Err(start.expected(A_FRACTION)),
        Some(numerator) => Ok((rest, Fraction { numerator, ..part })),
        None => Err(rest.refuse(&start, ParseErrorKind::Overflow(parse::ABOVE_64_BITS))),
    }
}

/// `sign`, where it stands.
fn sign(start: Cursor<'_>) -> Result<Option<(Cursor<'_>, Fraction)>, Failure> {
    let found = SIGNS.iter().find(|(sign, ..)| start.peek() == Some(*sign));
    let Some((sign, numerator, denominator)) = found else { return Ok(None) };
    let rest = start.skip(sign.len_utf8()).deviate_since(&start, Deviation::Informal)?;
    Ok(Some((rest, Fraction { numerator: *numerator, denominator: *denominator })))
}

/// The denominator under a numerator.
fn over(start: Cursor<'_>, numerator: u64) -> PResult<'_, Fraction> {
    let (rest, denominator) = parse::cardinal(start)?;
    match Fraction::new(numerator, denominator) {
        Ok(fraction) => Ok((rest, fraction)),
        Err(range) => Err(rest.refuse(&start, ParseErrorKind::OutOfRange(range))),
    }
}

/// Past a word between two numbers, with one blank at most on each side.
fn joint<'i>(start: Cursor<'i>, word: &str) -> Option<Cursor<'i>> {
    let trimmed = |cursor: Cursor<'i>| cursor.skip(usize::from(cursor.rest().starts_with(' ')));
    let start = trimmed(start);
    start.rest().starts_with(word).then(|| trimmed(start.skip(word.len())))
}
