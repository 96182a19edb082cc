//! The grammar of deadlines.

mod counted;
mod due;
mod recurring;
mod tail;
mod target;
mod words;

use self::words::{any, joined, maybe, skip};
use super::{Counted, DEADLINE, Deadline, Fixed, Recurrence};
use crate::date::DateExpression;
use crate::date::parse::full_date;
use crate::lex::{Cursor, PResult, fail, furthest, label};
use crate::macros::readable;

readable!(Deadline, DEADLINE, deadline);
readable!(Recurrence, DEADLINE, recurring::recurrence);
readable!(Fixed, DEADLINE, target::fixed);
readable!(Counted, DEADLINE, counted::counted);

/// `deadline = ( recurring | counted ) [ stated ] | fixed`, whichever reads further.
pub(crate) fn deadline(start: Cursor<'_>) -> PResult<'_, Deadline> {
    label(DEADLINE, |start| {
        let (rest, found) = furthest(start, &[&recurring, &counted, &fixed])?;
        match (stated(rest), &found) {
            // The day that a text works out itself wins over what it was worked out from.
            (Ok((rest, day)), Deadline::Recurring(_) | Deadline::Counted(_)) => {
                Ok((rest, Deadline::Fixed(day)))
            }
            _ => Ok((rest, found)),
        }
    })(start)
}

/// `stated = ( "(" … ")" | "คือ" … ) [ "ภายใน" ] [ "วันที่" ] date`
fn stated(start: Cursor<'_>) -> PResult<'_, Fixed> {
    let (rest, bracket) = maybe(start, any(&["("]));
    let (rest, word) = maybe(rest, any(&["กล่าวคือ", "คือ"]));
    if bracket.is_none() && word.is_none() {
        return fail(start);
    }
    let rest = skip(skip(rest, &["ภายใน", "ไม่เกิน", "ครบกำหนด"]), &["วันที่"]);
    let (rest, day) = joined(full_date)(rest)?;
    let rest = if bracket.is_some() { any(&[")"])(rest)?.0 } else { rest };
    Ok((rest, Fixed::by(DateExpression::Day(day))))
}

fn fixed(start: Cursor<'_>) -> PResult<'_, Deadline> {
    target::fixed(start).map(|(rest, fixed)| (rest, Deadline::Fixed(fixed)))
}

fn counted(start: Cursor<'_>) -> PResult<'_, Deadline> {
    counted::counted(start).map(|(rest, counted)| (rest, Deadline::Counted(counted)))
}

fn recurring(start: Cursor<'_>) -> PResult<'_, Deadline> {
    recurring::recurrence(start).map(|(rest, rule)| (rest, Deadline::Recurring(rule)))
}
