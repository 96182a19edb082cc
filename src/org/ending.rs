//! How a free name ends: whether the sentence goes on, another body begins, or the text cuts a word.

use super::lookup::longest;
use super::name::{AREAS, BANGKOK, SHORTEST};
use super::openings::{Area, Naming, Opening};
use super::words::stop;
use super::{place, register, tables};
use crate::lex::{Blanks, Cursor, blanks};
use crate::text::chars::is_thai_letter;

/// Whether the sentence goes on with a word so short that it may be a syllable of a name.
pub(super) fn is_short_stop(here: Cursor<'_>) -> bool {
    stop(here).is_some_and(|(_, word)| word.chars().count() <= SHORTEST)
}

/// Whether a word that no name is known to have may go on with the name behind `และ`.
pub(super) fn goes_on_unknown(here: Cursor<'_>) -> bool {
    place::after(here, "และ").is_some_and(|rest| {
        rest.peek().is_some_and(is_thai_letter)
            && stop(rest).is_none()
            && longest(rest, &tables::NAME_WORDS).is_none()
            && longest(rest, &tables::OPENINGS).is_none()
            && longest(rest, &tables::TITLES).is_none()
            && longest(rest, &tables::BODIES).is_none()
            && register::place(rest).is_none()
    })
}

/// Of two places of one name the later: บ้านสวนใหม่. Before a word of the sentence only where it is not ล่าสุด or ๆ.
pub(super) const NEW: &str = "ใหม่";

pub(super) fn is_new(here: Cursor<'_>) -> bool {
    let goes_on = |rest: Cursor<'_>| {
        !rest.peek().is_some_and(is_thai_letter)
            || stop(rest).is_some_and(|(_, word)| !matches!(word, "ล่าสุด" | "ๆ" | "ที่" | "ซึ่ง"))
    };
    place::after(here, NEW).is_some_and(goes_on)
}

/// So many letters of a word of names begin no other.
const LONG: usize = 6;

/// Whether all that is left of the text is the beginning of a word of names. Of classes that are named after
/// anything that is only a letter without its vowel: บ้านนา is a name, though นา begins นานาชาติ.
pub(super) fn is_cut(here: Cursor<'_>, naming: Naming) -> bool {
    let left = here.rest();
    let begins = |word: &&&str| word.len() > left.len() && word.starts_with(left);
    match naming {
        Naming::Proper | Naming::Known => {
            left.len() == 'ก'.len_utf8()
                || left.len() > 3 && AREAS.iter().any(|word| begins(&word))
                || left.chars().nth(LONG - 1).is_some() && tables::NAME_WORDS.is_cut(left)
        }
        // The words that begin with what is left stand behind it.
        _ => !left.is_empty() && tables::NAME_WORDS.is_cut(left) && !tables::NAME_WORDS.has(left),
    }
}

/// Whether the text ends inside the name of an area.
pub(super) fn is_cut_area(here: Cursor<'_>) -> bool {
    let left = here.rest();
    if left.len() < BANGKOK.len() && left.chars().count() > 4 && left != "กรุงเทพ" && BANGKOK.starts_with(left)
    {
        return true;
    }
    [Area::Province, Area::District]
        .into_iter()
        .any(|area| place::after(here, area.word()).is_some_and(|rest| register::is_cut(rest, area)))
}

/// Whether the name of another body begins here.
pub(super) fn opens_another(here: Cursor<'_>) -> bool {
    register::agency(here).is_some()
        || longest(here, &tables::OPENINGS).is_some_and(|(rest, (word, opening))| {
            rest.since(&here).len() > 9
                && *word != "วิทยาลัย"
                && !word.contains('.')
                && matches!(
                    opening,
                    Opening::Local(_) | Opening::Office(_) | Opening::Branch(..) | Opening::Seat(..)
                )
        })
}

/// Whether the abbreviation of an area touches the name: `โรงเรียนวัดท่าอ.เมือง`.
pub(super) fn is_abbreviated_area(here: Cursor<'_>) -> bool {
    ["จ.", "จว.", "อ.", "ต."].iter().any(|word| here.rest().starts_with(word))
}

/// Whether the body that this is a part of is printed behind it.
pub(super) fn has_parent(rest: Cursor<'_>) -> bool {
    let (next, found) = blanks(rest);
    found != Blanks::TooMany && opens_another(next)
}

/// Whether another ordinary word of this sort follows: `ศูนย์วิจัย สถาบันวิจัย`.
pub(super) fn goes_on_listing(rest: Cursor<'_>) -> bool {
    let (next, _) = blanks(rest);
    ["ศูนย์", "โรงเรียน", "โรงพยาบาล", "สถาบัน"].iter().any(|word| next.rest().starts_with(word))
}
