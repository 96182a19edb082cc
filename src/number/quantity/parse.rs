//! The grammar of quantities.
//!
//! ```text
//! quantity = [ "ลบ" | "ติดลบ" ] "ร้อยละ" gap term [ to [ "ร้อยละ" gap ] term ]
//!          | "฿" gap term
//!          | term [ unit ] [ to term [ unit ] ]
//! term     = fraction                                              ; see fraction
//!          | figures [ gap scale ( "ครึ่ง" | { gap figures gap scale } ) ]
//!          | words [ "กว่า" scale ]
//! to       = gap ( "-" | "–" | "~" | "ถึง" ) gap
//! unit     = gap ( "%" | "เปอร์เซ็นต์" | baht | "สตางค์" | counted )
//! baht     = ( "บาท" | ".-" [ gap "บาท" ] ) [ gap term gap "สตางค์" ] [ "ครึ่ง" ] [ gap "ถ้วน" ]
//! counted  = classifier [ "ครึ่ง" ]                                 ; behind words and scale words only
//! gap      = [ " " ]
//! ```
//!
//! A scale word or a unit that stands only behind the second term of a range belongs to both: `1-2 ล้านบาท`.

use super::term::{Script, Term, is_share, term, unsigned_term};
use super::unit::{baht_sign, percent_word, unit};
use super::{Amount, Measure, Quantity};
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{Blanks, Cursor, Failure, PResult, blanks, label};
use crate::macros::readable;
use crate::number::Number;
use crate::number::parse::{ABOVE_128_BITS, minus_word};
use crate::number::words::read::ends_in_bare_digit;
use crate::options::Deviation;
use crate::text::chars::is_dash;

const A_QUANTITY: &Noun = &Noun::new("a number", "จำนวน");

readable!(Quantity, A_QUANTITY, quantity);

/// `quantity`
pub(crate) fn quantity(start: Cursor<'_>) -> PResult<'_, Quantity> {
    label(A_QUANTITY, reading)(start).map(|(rest, (quantity, _))| (rest, quantity))
}

/// `quantity` as it is looked for in a running text, where two figures with a slash between them are an address as
/// often as a share.
pub(crate) fn in_text(start: Cursor<'_>) -> PResult<'_, Quantity> {
    let (rest, (quantity, first)) = reading(start)?;
    let slash = first.script == Script::Figures && rest.since(&start).contains('/');
    match quantity.amount {
        Amount::Fraction(fraction) if slash && !is_share(fraction) => Err(start.expected(A_QUANTITY)),
        Amount::Number(_) if first.script == Script::Words && is_colloquial(start, rest) => {
            Ok((rest.deviate_since(&start, Deviation::Ambiguous)?, quantity))
        }
        _ => Ok((rest, quantity)),
    }
}

/// Whether number words can be meant as they are spoken. ถ้วน and สตางค์ stand in official amounts only.
fn is_colloquial(start: Cursor<'_>, rest: Cursor<'_>) -> bool {
    let matched = rest.since(&start);
    !matched.ends_with("ถ้วน") && !matched.ends_with("สตางค์") && ends_in_bare_digit(start)
}

/// A quantity, and how its first term was written.
fn reading(start: Cursor<'_>) -> PResult<'_, (Quantity, Term)> {
    let (unsigned, negative) = minus_word(start)?;
    let percent = percent_word(unsigned)?;
    let sign = baht_sign(start);
    let (behind, first) = term(percent.or(sign).unwrap_or(start))?;
    let first = if percent.is_some() && negative { Term { negative, ..first } } else { first };
    let (rest, first, measure) = match (percent, sign) {
        (Some(_), _) => (behind, first, Some(Measure::Percent)),
        (_, Some(_)) => (behind, first, Some(Measure::Baht)),
        (None, None) => unit(behind, first)?,
    };
    if let Some((rest, quantity)) = range(rest, &first, measure)? {
        return Ok((rest, (quantity, first)));
    }
    let amount =
        first.total().ok_or_else(|| rest.refuse(&start, ParseErrorKind::Overflow(ABOVE_128_BITS)))?;
    Ok((rest, (Quantity { amount, end: None, unit: measure }, first)))
}

/// `to [ "ร้อยละ" gap ] term [ unit ]` behind a first term and its unit, where that makes a range.
fn range<'i>(
    start: Cursor<'i>,
    first: &Term,
    measure: Option<Measure>,
) -> Result<Option<(Cursor<'i>, Quantity)>, Failure> {
    let Some((rest, joint)) = to(start)? else { return Ok(None) };
    let rest = match percent_word(rest)? {
        Some(behind) if measure == Some(Measure::Percent) => behind,
        Some(_) => return Ok(None),
        None => rest,
    };
    let second = if joint == Joint::Word { term(rest) } else { unsigned_term(rest) };
    let Ok((rest, second)) = second else { return Ok(None) };
    let (rest, second, behind) = unit(rest, second)?;
    let unit = match (measure, behind) {
        (None, unit) | (unit @ Some(Measure::Percent), None) => unit,
        (one, other) if one == other => one,
        _ => return Ok(None),
    };
    let short = if joint == Joint::Tight { first.run_to(&second) } else { None };
    let ends = short.or_else(|| first.up_to(&second));
    Ok(ends.map(|(from, to)| (rest, Quantity::between(from, to, unit))))
}

/// What stands between the ends of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    /// A dash that touches both.
    Tight,
    /// A dash.
    Dash,
    /// ถึง.
    Word,
}

/// `to`, where it stands.
fn to(start: Cursor<'_>) -> Result<Option<(Cursor<'_>, Joint)>, Failure> {
    let (before, left) = blanks(start);
    let (behind, word) = match before.peek() {
        Some(c) if is_dash(c) || c == '~' => (before.skip(c.len_utf8()), false),
        _ if before.rest().starts_with("ถึง") => (before.skip("ถึง".len()), true),
        _ => return Ok(None),
    };
    let (rest, right) = blanks(behind);
    let has = |gap| left == gap || right == gap;
    // A dash at the edge of a line is a bullet or a hyphen.
    if has(Blanks::TooMany) || !word && has(Blanks::Broken) {
        return Ok(None);
    }
    let rest = match () {
        () if has(Blanks::Broken) => rest.deviate_since(&start, Deviation::LineBreak)?,
        () if has(Blanks::Many) => rest.deviate_since(&start, Deviation::ExtraSpace)?,
        () if !word && left != right => rest.deviate_since(&start, Deviation::MissingSpace)?,
        () => rest,
    };
    let joint = match word {
        true => Joint::Word,
        false if left == Blanks::None && right == Blanks::None => Joint::Tight,
        false => Joint::Dash,
    };
    Ok(Some((rest, joint)))
}

impl Term {
    /// From this term to `end`, which is no smaller; a scale word behind `end` alone belongs to both.
    fn up_to(&self, end: &Self) -> Option<(Number, Number)> {
        let shared = !self.scaled && self.number()? <= end.number()?;
        let from = self.number()?.scaled(if shared { end.power } else { self.power })?;
        let to = end.number()?.scaled(end.power)?;
        (from <= to && !end.is_padded()).then_some((from, to))
    }

    /// From this term to the number that ends in the digits of `end`: `๙๐๒๑-๓`.
    fn run_to(&self, end: &Self) -> Option<(Number, Number)> {
        let plain = |term: &Self| term.script == Script::Figures && !term.scaled && !term.is_padded();
        if !(plain(self) && plain(end) && end.width < self.width) {
            return None;
        }
        let (from, last) = (self.number()?.to_u128()?, end.number()?.to_u128()?);
        let unit = 10u128.checked_pow(u32::try_from(end.width).ok()?)?;
        let to = from - from % unit + last;
        (last < from && to > from).then(|| (from.into(), to.into()))
    }
}
