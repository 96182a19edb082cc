//! The grammar of amounts of money: a [quantity](crate::number::quantity) in baht that is neither a range nor a fraction,
//! and has no third decimal.

use super::Baht;
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{Cursor, PResult, label};
use crate::macros::readable;
use crate::number::quantity::parse::quantity;

const AN_AMOUNT: &Noun = &Noun::new("an amount in baht", "จำนวนเงินที่มีหน่วยเป็นบาท");

readable!(Baht, AN_AMOUNT, baht);

pub(in crate::number) fn baht(start: Cursor<'_>) -> PResult<'_, Baht> {
    let (rest, read) = label(AN_AMOUNT, quantity)(start)?;
    match read.to_baht() {
        Some(Ok(amount)) => Ok((rest, amount)),
        Some(Err(range)) => Err(rest.refuse(&start, ParseErrorKind::OutOfRange(range))),
        None => Err(rest.expected(AN_AMOUNT)),
    }
}
