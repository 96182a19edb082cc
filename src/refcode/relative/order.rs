//! Numbers of orders and announcements.
//!
//! ```text
//! order   = [ "เลขที่" | "ที่" ] [ letters ] number "/" year
//! letters = 1*6 consonant *( "." 1*6 consonant ) [ "." ] | "พิเศษ"
//! ```

use core::fmt::{self, Write as _};

use super::yearly::{Yearly, written, yearly};
use crate::error::Noun;
use crate::lex::{
    Blanks, Cursor, PResult, Parser as _, alt, blanks, exact, fail, gap, opt, preceded, space, take_while,
    terminated, word,
};
use crate::macros::readable;
use crate::refcode::inline::Inline;
use crate::text::chars::is_consonant;

const ORDER: &Noun = &Noun::new("the number of an order", "เลขที่คำสั่ง");

/// The number of an order or announcement: `๓๔๗/๒๕๖๓` of `คำสั่งสำนักนายกรัฐมนตรี ที่ ๓๔๗/๒๕๖๓`.
///
/// Orders and announcements are numbered by themselves, apart from letters: a number that begins again each year, and
/// the year of the Buddhist era. Ministries and revenue offices put letters before it (`สป ๑๑๓๗/๒๕๖๑`, `ป.๑๖๑/๒๕๖๖`); with
/// them it looks like a letter's number and is none.
///
/// Lenient, a year of two digits is read too. serde writes `347/2563`.
///
/// ```
/// use saraban::OrderNumber;
///
/// let number: OrderNumber = "ที่ ๓๔๗/๒๕๖๓".parse()?;
/// assert_eq!((number.number(), number.year()), (347, 2563));
/// assert_eq!(number.to_string(), "๓๔๗/๒๕๖๓");
/// let number: OrderNumber = "ท.ป.4/2528".parse()?;
/// assert_eq!(number.letters(), Some("ท.ป"));
/// # Ok::<(), saraban::ParseError>(())
/// ```
///
/// Source: clauses 16 and 20 of the regulation on correspondence, B.E. 2526, and orders of the Revenue Department.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OrderNumber {
    letters: Inline<24>,
    yearly: Yearly,
}

readable!(OrderNumber, ORDER, order);
written!(OrderNumber, write);

impl OrderNumber {
    /// The letters before the number, without the last dot.
    #[must_use]
    pub fn letters(&self) -> Option<&str> {
        Some(self.letters.as_str()).filter(|letters| !letters.is_empty())
    }

    /// The number.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.yearly.number
    }

    /// The year, Buddhist era.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.yearly.year
    }
}

/// `order = [ "เลขที่" | "ที่" ] [ letters ] number "/" year`
fn order(start: Cursor<'_>) -> PResult<'_, OrderNumber> {
    let label = alt((word("เลขที่"), word("ที่")));
    let (rest, _) = opt(terminated(label, space)).parse(start)?;
    let (rest, letters) = opt(alt((terminated(word("พิเศษ"), space), letters))).parse(rest)?;
    let (rest, yearly) = yearly(rest)?;
    let mut kept = Inline::EMPTY;
    kept.write_str(letters.unwrap_or_default()).map_err(|_| start.expected(ORDER))?;
    Ok((rest, OrderNumber { letters: kept, yearly }))
}

/// `letters = 1*6 consonant *( "." 1*6 consonant ) [ "." ]`
fn letters(start: Cursor<'_>) -> PResult<'_, &str> {
    let (mut rest, _) = take_while(1..=6, is_consonant)(start)?;
    while let Ok((next, _)) = preceded(exact("."), take_while(1..=6, is_consonant)).parse(rest) {
        rest = next;
    }
    let letters = rest.since(&start);
    let (rest, dot) = opt(exact(".")).parse(rest)?;
    let (rest, gap) = match blanks(rest) {
        (rest, found @ (Blanks::None | Blanks::One)) => (rest, found),
        _ => (gap(rest)?.0, Blanks::Many),
    };
    if dot.is_none() && gap == Blanks::None { fail(start) } else { Ok((rest, letters)) }
}

fn write(order: &OrderNumber, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match order.letters() {
        Some(letters) if letters.contains('.') || letters.chars().count() == 1 => write!(f, "{letters}.")?,
        Some(letters) => write!(f, "{letters} ")?,
        None => {}
    }
    write!(f, "{}", order.yearly)
}
