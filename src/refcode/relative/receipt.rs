//! Register numbers of receipt stamps.
//!
//! ```text
//! receipt = label [ ":" ] [ number "/" ] number [ "/" year ]
//! label   = "เลขทะเบียนรับ" | "เลขที่รับ" | "เลขรับ" | "รับเลขที่" | "ทะเบียนรับที่" | "รับที่"
//! ```

use core::fmt;

use super::yearly::{is_slashed_year, number, slashed_year, written};
use crate::error::Noun;
use crate::lex::{
    Cursor, PResult, Parser as _, alt, exact, fail, gap, label, opt, space, take_while, terminated, word,
};
use crate::macros::readable;
use crate::options::Deviation;

const RECEIPT: &Noun = &Noun::new("the register number of a receipt", "เลขรับหนังสือ");

/// The number under which an office entered a letter that it received: `เลขรับ ๒๒๘๙/๒๕๖๖` in the stamp at the top right.
///
/// Each office on the way of a letter stamps its own, from a register that begins again each year; some write the year
/// behind the number, some the number of a division before it (`๑/๒๑๐`). Lenient, a year of two digits is read too. It is
/// never the number of the letter itself. serde writes `เลขรับ 2289/2566`.
///
/// ```
/// use saraban::{ParseOptions, ReceiptNumber};
///
/// let receipt: ReceiptNumber = "เลขรับ ๒๒๘๙".parse()?;
/// assert_eq!((receipt.number(), receipt.year()), (2289, None));
/// let receipt = ReceiptNumber::parse_with("เลขที่รับ ๑/๒๑๐ / ๕๕", ParseOptions::LENIENT)?.value;
/// assert_eq!((receipt.division(), receipt.number(), receipt.year()), (Some(1), 210, Some(2555)));
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ReceiptNumber {
    division: Option<u32>,
    number: u32,
    year: Option<u16>,
}

readable!(ReceiptNumber, RECEIPT, receipt);
written!(ReceiptNumber, write);

impl ReceiptNumber {
    /// The number of the division or register, where one is written.
    #[must_use]
    pub const fn division(&self) -> Option<u32> {
        self.division
    }

    /// The number in the register.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// The year, Buddhist era, where it is written.
    #[must_use]
    pub const fn year(&self) -> Option<u16> {
        self.year
    }
}

/// `receipt = label [ ":" ] [ number "/" ] number [ "/" year ]`
fn receipt(start: Cursor<'_>) -> PResult<'_, ReceiptNumber> {
    let (rest, _) = label(RECEIPT, stamp_label)(start)?;
    let (rest, colon) = opt((gap, exact(":"))).parse(rest)?;
    let rest = if colon.is_some() { rest.deviate(Deviation::Punctuation)? } else { rest };
    let (rest, ()) = space(rest)?;
    let (rest, first) = number(rest)?;
    if let Ok((rest, (number, year))) = second(rest) {
        return Ok((rest, ReceiptNumber { division: Some(first), number, year }));
    }
    let (rest, year) = opt(slashed_year).parse(rest)?;
    Ok((rest, ReceiptNumber { division: None, number: first, year }))
}

/// `"/" number [ "/" year ]`, where the number is no year
fn second(start: Cursor<'_>) -> PResult<'_, (u32, Option<u16>)> {
    let (rest, _) = (gap, exact("/"), gap).parse(start)?;
    let (rest, number) = number(rest)?;
    let (rest, year) = opt(slashed_year).parse(rest)?;
    if year.is_none() && is_slashed_year(start) { fail(start) } else { Ok((rest, (number, year))) }
}

/// The label, with or without the dots of a form behind it.
fn stamp_label(start: Cursor<'_>) -> PResult<'_, &str> {
    let labels = alt((
        word("เลขทะเบียนรับ"),
        word("เลขที่รับ"),
        word("เลขรับ"),
        word("รับเลขที่"),
        word("ทะเบียนรับที่"),
        word("รับที่"),
    ));
    let (rest, label) = terminated(labels, opt(word("หนังสือ"))).parse(start)?;
    let (end, dots) = take_while(0..=80, |c| matches!(c, '.' | '…'))(rest)?;
    Ok((if dots.is_empty() { rest } else { end.deviate_since(&rest, Deviation::Punctuation)? }, label))
}

fn write(receipt: &ReceiptNumber, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("เลขรับ ")?;
    if let Some(division) = receipt.division {
        write!(f, "{division}/")?;
    }
    write!(f, "{}", receipt.number)?;
    receipt.year.map_or(Ok(()), |year| write!(f, "/{year}"))
}
