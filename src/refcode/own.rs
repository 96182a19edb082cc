//! The grammar of numbers of bodies that have their own: a serial with its year, and no office number.
//!
//! ```text
//! own    = bodies [ bracketed ] [ mark ] serial "/" year       ธปท.ฝคง. 951/2564, ฝนส.(21)ว. 1/2565
//! bodies = letters [ " " letters ]                             dotted, or a bracket and a mark follow
//! ```

use super::assemble::{Pieces, are_initials};
use super::parse::{bracketed, free, letters, opt_from};
use super::tail::{is_buddhist, mark, serial};
use super::{Mark, Part};
use crate::lex::{Cursor, PResult, Parser as _, Run, exact, finally, opt, preceded, terminated, verify};
use crate::options::Deviation;
use crate::text::digit_value;

/// `own = bodies [ bracketed ] [ mark ] serial "/" year`, behind its first letters, which began at `start`
pub(super) fn own<'i>(start: Cursor<'i>, rest: Cursor<'i>, first: &'i str) -> PResult<'i, Pieces<'i>> {
    let (rest, body) =
        if rest.since(&start).ends_with('.') { unit(start, rest, first)? } else { (rest, first) };
    let (rest, ()) = free(rest)?;
    let (rest, before) = opt_from('(', terminated(bracketed, free))(rest)?;
    let (rest, mark) = opt(terminated(mark, free)).parse(rest)?;
    // The last letters may be the mark.
    let (body, mark) = match (mark, body.rsplit_once('.')) {
        (None, Some((body, "ว"))) => (body, Some(Mark::Circular)),
        _ => (body, mark),
    };
    let is_told = body.contains('.') && !are_initials(body) || before.is_some() && mark.is_some();
    let (rest, serial) = verify(serial, |serial: &str| is_told && serial.contains('/')).parse(rest)?;
    let pieces = Pieces::default()
        .marked(mark)
        .with(Part::Prefix, body)
        .with(Part::Before, before.unwrap_or_default())
        .with(Part::Serial, serial);
    // Where it is refused, its serial is no office number instead.
    Ok((rest.deviate_since(&start, Deviation::Informal).map_err(finally)?, pieces))
}

/// Whether office number and serial, written with the slash alone between them, are a serial with its year.
pub(super) fn is_written_as_own(pieces: &Pieces<'_>) -> bool {
    let is_told = !are_initials(pieces.get(Part::Prefix));
    let is_alone = ![Part::Behind, Part::Inside].iter().any(|part| pieces.has(*part)) && !pieces.is_marked();
    let is_bare = |text: &str| text.chars().all(|c| digit_value(c).is_some());
    let serial = pieces.get(Part::Serial);
    let len = serial.chars().take_while(|c| digit_value(*c).is_some()).count();
    is_told
        && is_alone
        && is_bare(pieces.get(Part::Office))
        && (len == 2 || is_buddhist(&Run { text: serial, len }))
}

/// The letters, and those of the unit that a space parts from them: `ธปท. ฝนส.`
fn unit<'i>(start: Cursor<'i>, rest: Cursor<'i>, first: &'i str) -> PResult<'i, &'i str> {
    match preceded(exact(" "), letters).parse(rest) {
        Ok((end, _)) if end.since(&start).ends_with('.') => {
            Ok((end.deviate_since(&rest, Deviation::ExtraSpace)?, end.since(&start)))
        }
        _ => Ok((rest, first)),
    }
}
