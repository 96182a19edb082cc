//! Areas and local governments: names that the tables know.

use alloc::format;
use alloc::string::String;

use super::kind::OrganisationKind;
use super::openings::Area;
use super::{Organisation, name, register, words};
use crate::data::Province;
use crate::lex::{Blanks, Cursor, blanks, told};
use crate::options::Deviation;
use crate::text::begins_with;
use crate::text::chars::{is_dependent, is_thai_letter};

impl Area {
    /// The class word in full.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Province => "จังหวัด",
            Self::District => "อำเภอ",
            Self::Khet => "เขต",
            Self::Subdistrict => "ตำบล",
            Self::Khwaeng => "แขวง",
            Self::Village => "หมู่บ้าน",
        }
    }

    pub(super) const fn kind(self) -> OrganisationKind {
        match self {
            Self::Province => OrganisationKind::Province,
            Self::District | Self::Khet => OrganisationKind::District,
            Self::Subdistrict | Self::Khwaeng => OrganisationKind::Subdistrict,
            Self::Village => OrganisationKind::Village,
        }
    }
}

/// The name of an area behind its class word: `name = known-name | "เมือง" [ "ฯ" ]`.
pub(super) fn area_name(start: Cursor<'_>, area: Area) -> Option<(Cursor<'_>, String)> {
    if let Some((rest, name)) = register::area(start, area) {
        return Some((rest, name.into()));
    }
    match area {
        Area::District => capital(start),
        Area::Province => short_province(start).map(|(rest, name)| (rest, name.into())),
        _ => None,
    }
}

/// A province by the beginning of its name, cut with `ฯ`, or by what it is called: `จ.อุบลฯ`, `จ.อยุธยา`.
fn short_province(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    if let Some(rest) = after(start, "อยุธยา").filter(|rest| words::ends(*rest)) {
        return Some((rest.deviate_since(&start, Deviation::Abbreviation).ok()?, "พระนครศรีอยุธยา"));
    }
    let len: usize =
        start.rest().chars().take(20).take_while(|c| is_thai_letter(*c)).map(char::len_utf8).sum();
    let beginning = start.rest().get(..len)?.trim_end_matches('์');
    let rest = cut_off(start.skip(len)).filter(|_| beginning.chars().nth(2).is_some())?;
    let mut fits = Province::all().map(Province::name).filter(|name| name.starts_with(beginning));
    let name = fits.next().filter(|name| name.len() > len && fits.next().is_none())?;
    Some((rest, name))
}

/// The seat of a provincial court that is no capital: ศาลจังหวัดธัญบุรี.
pub(super) fn court(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    const PATTAYA: &str = "พัทยา";
    if area_name(start, Area::Province).is_some() {
        return None;
    }
    let seat = [Area::District, Area::Khet].into_iter().find_map(|area| register::area(start, area));
    seat.or_else(|| Some((after(start, PATTAYA)?, PATTAYA)))
}

/// A province by its letters, behind an abbreviation: `อบจ.นม.`; without their dot not where they are a word.
pub(super) fn by_letters(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    const WORDS: &[&str] = &["กบ", "ชม", "ตก", "นม", "พบ", "ยล", "รบ", "ลบ"];
    let len = 2 * 'ก'.len_utf8();
    let letters = start.rest().get(..len)?;
    let province = Province::from_letters(letters)?;
    let end = start.skip(len);
    let rest = after(end, ".").or_else(|| (!WORDS.contains(&letters)).then_some(end))?;
    let rest = rest.deviate_since(&start, Deviation::Abbreviation).ok()?;
    (!rest.peek().is_some_and(is_thai_letter)).then_some((rest, province.name()))
}

/// A capital district that is called so and no more: `อำเภอเมือง`, `อ.เมืองฯ`; the province beside it completes
/// its name.
fn capital(start: Cursor<'_>) -> Option<(Cursor<'_>, String)> {
    let rest = start.rest().strip_prefix("เมือง").map(|_| start.skip("เมือง".len()))?;
    let (rest, cut) = match rest.rest().strip_prefix('ฯ') {
        Some(_) => (rest.skip('ฯ'.len_utf8()).deviate(Deviation::Abbreviation).ok()?, true),
        None => (rest, false),
    };
    match province_beside(rest) {
        Some(province) => Some((rest, format!("เมือง{province}"))),
        None if cut || !rest.peek().is_some_and(is_thai_letter) => Some((rest, "เมือง".into())),
        None => None,
    }
}

/// The name of the province that is printed behind a place.
fn province_beside(start: Cursor<'_>) -> Option<&'static str> {
    let (rest, _) = gap(start);
    let rest = ["จังหวัด", "จ.", "จว."].iter().find_map(|word| after(rest, word))?;
    register::area(gap(rest).0, Area::Province).map(|(_, name)| name)
}

/// What is left behind the mark for the rest of a name that the reader knows: `ฯ`, and not `ฯลฯ`.
pub(super) fn cut_off(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let is_cut = start.rest().starts_with('ฯ') && !start.rest().starts_with("ฯลฯ");
    start.skip('ฯ'.len_utf8()).deviate_since(&start, Deviation::Abbreviation).ok().filter(|_| is_cut)
}

/// What is left behind `word` where the text begins with it.
pub(super) fn after<'i>(start: Cursor<'i>, word: &str) -> Option<Cursor<'i>> {
    begins_with(start.rest(), word)
        .then(|| start.skip(word.len()))
        .filter(|rest| !rest.peek().is_some_and(is_dependent))
}

/// The same, also where its marks are lost or moved: what follows must tell that it is this word.
pub(super) fn after_worn<'i>(start: Cursor<'i>, word: &'static str) -> Option<Cursor<'i>> {
    let damaged = || told(word)(start).ok().filter(|(rest, _)| !rest.peek().is_some_and(is_dependent));
    after(start, word).or_else(|| damaged().map(|(rest, _)| rest))
}

/// Past the blanks or the one line break that may part two words, and whether there was something.
pub(super) fn gap(start: Cursor<'_>) -> (Cursor<'_>, bool) {
    let (rest, found) = blanks(start);
    (rest, !matches!(found, Blanks::None | Blanks::TooMany))
}

/// An area behind its class word; a space between the two is a deviation.
pub(super) fn area(start: Cursor<'_>, area: Area) -> Option<(Cursor<'_>, Organisation)> {
    let (rest, name) = area_name(start, area).or_else(|| {
        let (rest, found) = blanks(start);
        let is_spaced = matches!(found, Blanks::One | Blanks::Many);
        let rest = rest.deviate_since(&start, Deviation::ExtraSpace).ok().filter(|_| is_spaced)?;
        area_name(rest, area)
    })?;
    // Of จังหวัดนครปฐมใหม่ there may be more, though no table knows it.
    let rest =
        if rest.rest().starts_with("ใหม่") { rest.deviate(Deviation::Ambiguous).ok()? } else { rest };
    Some((rest, Organisation::new(area.kind(), format!("{}{name}", area.word()))))
}

/// A local government behind its class word.
pub(super) fn local(start: Cursor<'_>, kind: OrganisationKind) -> Option<(Cursor<'_>, Organisation)> {
    let known = if kind == OrganisationKind::Pao {
        register::area(start, Area::Province).or_else(|| by_letters(start))
    } else {
        register::local(start)
    };
    let free = if kind == OrganisationKind::Pao { None } else { name::proper(start, &[]) };
    let is_whole = known.is_some_and(|(rest, _)| rest.rest().is_empty());
    if !is_whole && register::is_cut_local(start) {
        return None;
    }
    let (rest, name) = match (known, free) {
        (Some((rest, name)), Some((free, _))) if rest.at() >= free.at() => (rest, name.into()),
        // A name that no table has is believed where nothing but its own end stops it; behind a known one a few
        // letters more are a word of the sentence.
        (known, Some((rest, name)))
            if name.chars().count() > 2
                && rest.peek() != Some('.')
                && !known.is_some_and(|(known, _)| is_known_and_more(known, rest)) =>
        {
            (rest, name)
        }
        (Some((rest, name)), _) => (rest, name.into()),
        _ => return None,
    };
    Some((rest, Organisation::new(kind, format!("{}{name}", kind.class_word()))))
}

/// A local government that the tables know, a space behind its class word: `อบต. ท่าข้าม`.
pub(super) fn local_apart(start: Cursor<'_>, kind: OrganisationKind) -> Option<(Cursor<'_>, Organisation)> {
    let (rest, found) = blanks(start);
    let is_spaced = matches!(found, Blanks::One | Blanks::Many);
    let rest = rest.deviate_since(&start, Deviation::ExtraSpace).ok().filter(|_| is_spaced)?;
    let (end, name) = match kind {
        OrganisationKind::Pao => register::area(rest, Area::Province)?,
        _ => register::local_of(rest, kind)?,
    };
    words::ends(end).then(|| (end, Organisation::new(kind, format!("{}{name}", kind.class_word()))))
}

/// Whether a name goes on behind a known one, with too few letters for a word, into the middle of a sentence.
pub(super) fn is_known_and_more(known: Cursor<'_>, free: Cursor<'_>) -> bool {
    const SHORTEST: usize = 4;
    let goes_on = free.peek().is_some_and(is_thai_letter);
    goes_on && free.at() > known.at() && free.since(&known).chars().count() < SHORTEST
}

/// `เทศบาลนครราชสีมา`: a municipality whose type and name share a word that is printed once. Nothing of the name
/// behind that word is known, and all of the name with it is.
pub(super) fn contracted<'i>(
    start: Cursor<'i>,
    behind: Cursor<'i>,
    kind: OrganisationKind,
) -> Option<(Cursor<'i>, Organisation)> {
    let word = kind.class_word().strip_prefix("เทศบาล")?;
    if register::local(behind).is_some() {
        return None;
    }
    let found = register::local(after(start, "เทศบาล")?);
    let (end, name) = found.filter(|(_, name)| name.starts_with(word) && name.len() > word.len())?;
    Some((end, Organisation::new(kind, format!("{}{name}", kind.class_word()))))
}
