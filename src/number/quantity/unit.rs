//! What stands around the number of a quantity and says what is counted.

use super::term::{Script, Term, behind_gap, unsigned_term};
use super::{Classifier, Measure};
use crate::error::{Noun, ParseErrorKind, RangeError};
use crate::lex::{Cursor, Failure, blanks};
use crate::number::Number;
use crate::number::parse::ABOVE_128_BITS;
use crate::number::words::read::{HALF, half, spelled};
use crate::options::Deviation;
use crate::text::chars::is_thai_letter;

const SATANG: &Noun = &Noun::new("number of satang", "จำนวนสตางค์");

/// The percent sign and its names, and whether they are spelt right.
const PERCENT: &[(&str, bool)] =
    &[("%", true), ("เปอร์เซ็นต์", true), ("เปอร์เซนต์", false), ("เปอร์เซ็น", false), ("เปอร์เซน", false)];

/// `"ร้อยละ" gap`, where it stands.
pub(super) fn percent_word(start: Cursor<'_>) -> Result<Option<Cursor<'_>>, Failure> {
    let Some(rest) = spelled(start, "ร้อยละ") else { return Ok(None) };
    Ok(behind_gap(rest, |here| Some((here, ())))?.map(|(rest, ())| rest))
}

/// `"฿" gap`, where it stands.
pub(super) fn baht_sign(start: Cursor<'_>) -> Option<Cursor<'_>> {
    spelled(start, "฿").map(|rest| blanks(rest).0)
}

/// Whether the unit of money stands here, behind a gap.
pub(super) fn is_baht(start: Cursor<'_>) -> bool {
    spelled(blanks(start).0, "บาท").is_some()
}

/// `[ unit ]` behind a term: the term with what the unit adds to it, and the unit.
pub(super) fn unit(start: Cursor<'_>, term: Term) -> Result<(Cursor<'_>, Term, Option<Measure>), Failure> {
    if !blanks(start).0.peek().is_some_and(opens_unit) {
        return Ok((start, term, None));
    }
    if let Some((rest, ())) = behind_gap(start, percent)? {
        return Ok((rest, term, Some(Measure::Percent)));
    }
    if let Some((rest, term)) = baht(start, term)? {
        return Ok((rest, term, Some(Measure::Baht)));
    }
    if let Some((rest, ())) = word_behind_gap(start, "สตางค์")?
        && let Some(term) = term.hundredth()
    {
        return Ok((rest, term, Some(Measure::Baht)));
    }
    Ok(match counted(start, &term)? {
        Some((rest, term, unit)) => (rest, term, Some(unit)),
        None => (start, term, None),
    })
}

/// Whether a unit can begin so.
fn opens_unit(c: char) -> bool {
    is_thai_letter(c) || matches!(c, '%' | '.')
}

fn percent(start: Cursor<'_>) -> Option<(Cursor<'_>, ())> {
    let (rest, right) = PERCENT.iter().find_map(|(word, right)| Some((spelled(start, word)?, *right)))?;
    Some((if right { rest } else { rest.deviate_since(&start, Deviation::Misspelling).ok()? }, ()))
}

fn word_behind_gap<'i>(start: Cursor<'i>, word: &str) -> Result<Option<(Cursor<'i>, ())>, Failure> {
    behind_gap(start, |here| spelled(here, word).map(|rest| (rest, ())))
}

/// `baht` behind a term.
fn baht(start: Cursor<'_>, term: Term) -> Result<Option<(Cursor<'_>, Term)>, Failure> {
    let Some(behind) = baht_word(start, &term)? else { return Ok(None) };
    let (rest, added) = match behind_gap(behind, satang)? {
        Some((rest, satang)) => (rest, Some(below_a_baht(satang, &rest, &behind)?)),
        None => match half(behind)? {
            Some(rest) => (rest, Some(HALF)),
            None => (behind, None),
        },
    };
    let term = match added {
        Some(added) => {
            term.plus(added).ok_or_else(|| rest.refuse(&start, ParseErrorKind::Overflow(ABOVE_128_BITS)))?
        }
        None => term,
    };
    Ok(Some((word_behind_gap(rest, "ถ้วน")?.map_or(rest, |(rest, ())| rest), term)))
}

/// `"บาท" | ".-" [ gap "บาท" ]`, where it stands.
fn baht_word<'i>(start: Cursor<'i>, term: &Term) -> Result<Option<Cursor<'i>>, Failure> {
    let word = |cursor| word_behind_gap(cursor, "บาท").map(|read| read.map(|(rest, ())| rest));
    let dash = [".-", ".–", ".—"].iter().find(|dash| start.rest().starts_with(**dash));
    match dash {
        Some(dash) if term.script == Script::Figures => {
            let rest = start.skip(dash.len()).deviate_since(&start, Deviation::Punctuation)?;
            Ok(Some(word(rest)?.unwrap_or(rest)))
        }
        _ => word(start),
    }
}

/// `term gap "สตางค์"`
fn satang(start: Cursor<'_>) -> Option<(Cursor<'_>, Number)> {
    let (rest, term) = unsigned_term(start).ok()?;
    let rest = spelled(blanks(rest).0, "สตางค์")?;
    Some((rest, term.number().filter(|_| !term.scaled)?))
}

/// `satang` in baht, where they are fewer than a hundred.
fn below_a_baht(satang: Number, rest: &Cursor<'_>, start: &Cursor<'_>) -> Result<Number, Failure> {
    let count = satang.to_u128().unwrap_or(u128::MAX);
    if count < 100 {
        return Ok(Number::raw(count, 2, false));
    }
    let range = RangeError::new(SATANG, i64::try_from(count).unwrap_or(i64::MAX), 0, 99);
    Err(rest.refuse(start, ParseErrorKind::OutOfRange(range)))
}

/// `counted` behind a term. Behind words it touches them; plain figures have a classifier only before ครึ่ง.
fn counted<'i>(start: Cursor<'i>, term: &Term) -> Result<Option<(Cursor<'i>, Term, Measure)>, Failure> {
    let classifier = |here: Cursor<'i>| {
        let word = Classifier::at_start(here.rest())?;
        Some((spelled(here, word.as_str())?, word))
    };
    let read = match term.script {
        _ if term.number().is_none() => None,
        Script::Words => classifier(start),
        Script::Figures => behind_gap(start, classifier)?,
    };
    let Some((rest, word)) = read else { return Ok(None) };
    let unit = Measure::Counted(word);
    Ok(match half(rest)? {
        Some(rest) => term.plus(HALF).map(|term| (rest, term, unit)),
        None if term.script == Script::Words || term.scaled => Some((rest, *term, unit)),
        None => None,
    })
}
