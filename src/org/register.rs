//! What the tables of areas and agencies know, asked in one way: through damage that leaves no doubt.

#[cfg(feature = "local-governments")]
use alloc::format;
use alloc::string::String;

use super::Organisation;
use super::kind::OrganisationKind;
use super::lookup::{lost_marks, moved_marks};
use super::openings::Area;
use super::tree::Walk;
use super::{tables, words, words::STOP_WORDS};
#[cfg(feature = "local-governments")]
use crate::data::LocalGovernment;
#[cfg(feature = "subdistricts")]
use crate::data::Subdistrict;
use crate::data::{Department, District, Ministry, MinistryKind, Province};
use crate::lex::Cursor;
use crate::options::{Deviation, Deviations};
use crate::text::begins_with;
use crate::text::chars::{is_blank, is_break, is_dependent, is_thai_letter};

/// A known name that stands at the beginning of a text.
pub(super) type Known = (&'static str, usize);

/// The letters that the longest name can have, with room for breaks.
const LONGEST: usize = 90;

/// The longest name of an area that stands at `start`.
pub(super) fn area(start: Cursor<'_>, area: Area) -> Option<(Cursor<'_>, &'static str)> {
    let lookup = match area {
        Area::Province => province,
        Area::District => district,
        Area::Khet => khet,
        Area::Subdistrict => subdistrict,
        Area::Khwaeng => khwaeng,
        Area::Village => return None,
    };
    through_damage(start, lookup, Joins::Breaks)
}

/// Whether the text ends inside the name of an area: `จังหวัดบึงกา`.
pub(super) fn is_cut(start: Cursor<'_>, area: Area) -> bool {
    let left = start.rest();
    let cuts = |name: &str| name.len() > left.len() && name.starts_with(left);
    !left.is_empty()
        && left.len() <= 3 * LONGEST
        && match area {
            Area::Province => Province::all().any(|province| cuts(province.name())),
            Area::District | Area::Khet => District::all().any(|district| cuts(district.name())),
            Area::Subdistrict | Area::Khwaeng | Area::Village => false,
        }
}

/// Whether the text ends inside the name of a local government that the tables know. Where they are not compiled
/// in, every name may be whole.
#[cfg(feature = "local-governments")]
pub(super) fn is_cut_local(start: Cursor<'_>) -> bool {
    let left = start.rest();
    let cuts = |name: &str| name.len() > left.len() && name.starts_with(left);
    !left.is_empty()
        && left.len() <= 3 * LONGEST
        && (LocalGovernment::all().any(|local| cuts(local.name()))
            || Subdistrict::all().any(|subdistrict| cuts(subdistrict.name())))
}

#[cfg(not(feature = "local-governments"))]
pub(super) const fn is_cut_local(_: Cursor<'_>) -> bool {
    false
}

/// The longest name of a province or district, without its class word.
pub(super) fn place(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    if !District::may_begin(start.rest()) && !Province::may_begin(start.rest()) {
        return None;
    }
    longer(district(start.rest()), province(start.rest())).map(|(name, len)| (start.skip(len), name))
}

/// The longest name of a local government without its class word, whatever its type.
pub(super) fn local(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    let lookup = |text: &str| {
        longer(local_name(text), longer(subdistrict(text), longer(district(text), province(text))))
    };
    through_damage(start, lookup, Joins::Breaks)
}

/// The longest name of a local government of one kind, without its class word.
#[cfg(feature = "local-governments")]
pub(super) fn local_of(start: Cursor<'_>, kind: OrganisationKind) -> Option<(Cursor<'_>, &'static str)> {
    let of_kind = |body: &LocalGovernment| OrganisationKind::of(body.kind()) == kind;
    let mut found = LocalGovernment::prefixes(start.rest()).map(|(body, len)| (body.name(), len));
    // ตำบลและ is a name, และ behind a space a word.
    let is_word = |name: &str| STOP_WORDS.binary_search(&name).is_ok();
    let (name, len) = found.find(|(name, _)| LocalGovernment::named(name).any(|body| of_kind(&body)))?;
    (!is_word(name)).then(|| (start.skip(len), name))
}

#[cfg(not(feature = "local-governments"))]
pub(super) const fn local_of(_: Cursor<'_>, _: OrganisationKind) -> Option<(Cursor<'_>, &'static str)> {
    None
}

/// `ปากตะโก` behind เทศบาล: a municipality without the word for its kind, where the tables know of one kind only. Ranks are
/// raised, so that it may have been another when the text was written.
#[cfg(feature = "local-governments")]
pub(super) fn municipality(start: Cursor<'_>) -> Option<(Cursor<'_>, Organisation)> {
    let is_municipality = |body: &LocalGovernment| body.kind().word().starts_with("เทศบาล");
    let (_, len) = LocalGovernment::prefixes(start.rest()).next()?;
    let mut named = LocalGovernment::named(start.rest().get(..len)?).filter(is_municipality);
    let first = named.next().filter(|first| named.all(|other| other.kind() == first.kind()))?;
    let rest = start.skip(len);
    let rest = rest.deviate_since(&start, Deviation::Ambiguous).ok().filter(|_| words::ends(rest))?;
    let name = format!("{}{}", first.kind().word(), first.name());
    Some((rest, Organisation::new(OrganisationKind::of(first.kind()), name)))
}

#[cfg(not(feature = "local-governments"))]
pub(super) const fn municipality(_: Cursor<'_>) -> Option<(Cursor<'_>, Organisation)> {
    None
}

/// How the names of ministries and departments begin.
pub(super) const AGENCY_BEGINNINGS: &[&str] = &[
    "กรม",
    "กระทรวง",
    "สำนัก",
    "กองทัพ",
    "กองบัญชา",
    "กองอำนวย",
    "การยาง",
    "กำรยาง",
    "ทบวง",
    "มหา",
    "ศูนย์",
    "สถา",
];

/// The longest name of a ministry or department, and which of the two it is.
pub(super) fn agency(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str, OrganisationKind)> {
    let (rest, name) = agency_name(start)?;
    Some((rest, name, kind_of_ministry(name).unwrap_or(OrganisationKind::Department)))
}

/// The sort of a body that has letters of its own: what is no ministry has the rank of a department, but for
/// courts and what the constitution sets beside the government.
pub(super) fn kind_of_ministry(name: &str) -> Option<OrganisationKind> {
    Some(match Ministry::from_name(name)?.kind() {
        MinistryKind::Ministry | MinistryKind::FormerMinistry => OrganisationKind::Ministry,
        MinistryKind::Constitutional | MinistryKind::Court => OrganisationKind::Office,
        _ => OrganisationKind::Department,
    })
}

/// The longest name; of a department also without the การ that is left out as it is spoken of: กรมปกครอง.
fn agency_name(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    const DEPARTMENT: &str = "กรม";
    if !start.peek().is_some_and(is_thai_letter) {
        return None;
    }
    if let Some(found) = agency_behind(start, start, Walk::new(&tables::AGENCIES)) {
        return Some(found);
    }
    let spoken = start.rest().strip_prefix(DEPARTMENT).map(|_| start.skip(DEPARTMENT.len()))?;
    let mut rows = Walk::new(&tables::AGENCIES);
    if !DEPARTMENT.chars().chain("การ".chars()).all(|c| rows.narrow(c)) {
        return None;
    }
    let (rest, name) = agency_behind(start, spoken, rows)?;
    Some((rest.deviate_since(&start, Deviation::Informal).ok().filter(|_| words::ends(rest))?, name))
}

/// The longest name that `rows` go on to from `here` on, through its gaps and with ำ for า: no name stands in the way of a
/// longer one that is damaged.
fn agency_behind<'i>(
    start: Cursor<'i>,
    here: Cursor<'i>,
    mut rows: Walk<&'static str>,
) -> Option<(Cursor<'i>, &'static str)> {
    let mut damage = Damage::default();
    let (mut bytes, mut best) = (0, None);
    let mut near = here.rest().chars().take(LONGEST).peekable();
    while let Some(c) = near.next() {
        let is_gap = is_blank(c) || is_break(c);
        if !rows.narrow(c) {
            damage.note(c);
            if let Some(len) = moved_marks(&mut rows, here.rest().get(bytes..)?) {
                damage.add(Deviation::DamagedWord);
                let end = bytes + len - c.len_utf8();
                while bytes < end {
                    bytes += near.next()?.len_utf8();
                }
            } else if lost_marks(&mut rows, c) {
                damage.add(Deviation::DamagedWord);
            } else if c == ',' && rows.narrow(' ') {
                damage.add(Deviation::Punctuation);
            } else if bytes > 0 && !is_gap && rows.narrow(' ') && rows.narrow(c) {
                damage.add(Deviation::MissingSpace);
            } else if c == 'า' && rows.narrow('ำ') {
                damage.add(Deviation::DamagedWord);
            } else if !(is_gap || c == 'ำ' && rows.narrow('า')) {
                break;
            }
        }
        bytes += c.len_utf8();
        if let Some(name) =
            rows.complete().filter(|_| !is_gap && !near.peek().is_some_and(|c| is_dependent(*c)))
        {
            best = Some((bytes, damage, *name));
        }
    }
    let (bytes, damage, name) = best?;
    Some((damage.report(start, here.skip(bytes))?, name))
}

/// What was read through on the way to a name.
#[derive(Clone, Copy, Default)]
struct Damage(Deviations);

impl Damage {
    fn add(&mut self, deviation: Deviation) {
        self.0 = self.0.with(deviation);
    }

    fn note(&mut self, c: char) {
        match c {
            'ำ' => self.add(Deviation::DamagedWord),
            c if is_break(c) => self.add(Deviation::LineBreak),
            c if is_blank(c) => self.add(Deviation::ExtraSpace),
            _ => {}
        }
    }

    /// `rest`, with the deviations in what was read since `start`; the blanks beside a break are part of that.
    fn report<'i>(self, start: Cursor<'i>, rest: Cursor<'i>) -> Option<Cursor<'i>> {
        let is_broken = self.0.contains(Deviation::LineBreak);
        let seen = if is_broken { self.0.without(Deviation::ExtraSpace) } else { self.0 };
        seen.iter().try_fold(rest, |rest, deviation| rest.deviate_since(&start, deviation).ok())
    }
}

/// The office of a board that a text names without the word office: `คณะกรรมการกฤษฎีกา`.
pub(super) fn board(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    const OFFICE: &str = "สำนักงาน";
    if !["คณะกรรมการ", "สภา", "การ"].iter().any(|word| start.rest().starts_with(word))
    {
        return None;
    }
    let lookup = |text: &str| {
        let name: String = OFFICE.chars().chain(text.chars().take(LONGEST)).collect();
        let (name, len) = department(&name)?;
        Some((name, len.checked_sub(OFFICE.len())?))
    };
    through_damage(start, lookup, Joins::Blanks)
}

fn department(text: &str) -> Option<Known> {
    whole(text, Department::prefixes(text).map(|(department, len)| (department.name(), len)))
}

const PHRAE: &str = "แพร่";

fn province(text: &str) -> Option<Known> {
    if !Province::may_begin(text) {
        return None;
    }
    let mut found = Province::prefixes(text)
        .filter(|(province, _)| !province.is_bangkok())
        .map(|(province, len)| (province.name(), len));
    let known = whole(text, found.clone());
    if known.is_some() || !begins_with(text, PHRAE) {
        return known;
    }
    found.find(|(name, len)| *name == PHRAE && is_phrae(text, *len))
}

/// Whether แพร่ is the province and no verb: a word of the sentence follows that the verb does not take.
fn is_phrae(text: &str, len: usize) -> bool {
    let behind = text.get(len..).unwrap_or_default();
    STOP_WORDS.iter().any(|word| behind.starts_with(word))
}

fn district(text: &str) -> Option<Known> {
    let found = District::prefixes(text).filter(|(district, _)| !district.province().is_bangkok());
    whole(text, found.map(|(district, len)| (district.name(), len)))
}

fn khet(text: &str) -> Option<Known> {
    let found = District::prefixes(text).filter(|(district, _)| district.province().is_bangkok());
    whole(text, found.map(|(district, len)| (district.name(), len)))
}

#[cfg(feature = "subdistricts")]
fn subdistrict(text: &str) -> Option<Known> {
    let found = Subdistrict::prefixes(text).filter(|(subdistrict, _)| !subdistrict.province().is_bangkok());
    whole(text, found.map(|(subdistrict, len)| (subdistrict.name(), len)))
}

#[cfg(feature = "subdistricts")]
fn khwaeng(text: &str) -> Option<Known> {
    let found = Subdistrict::prefixes(text).filter(|(subdistrict, _)| subdistrict.province().is_bangkok());
    whole(text, found.map(|(subdistrict, len)| (subdistrict.name(), len)))
}

#[cfg(not(feature = "subdistricts"))]
fn subdistrict(_: &str) -> Option<Known> {
    None
}

#[cfg(not(feature = "subdistricts"))]
fn khwaeng(_: &str) -> Option<Known> {
    None
}

#[cfg(feature = "local-governments")]
fn local_name(text: &str) -> Option<Known> {
    whole(text, LocalGovernment::prefixes(text).map(|(local, len)| (local.name(), len)))
}

#[cfg(not(feature = "local-governments"))]
fn local_name(_: &str) -> Option<Known> {
    None
}

/// The first, which is the longest, that does not part a letter from its vowel, and is no word of a sentence
/// that goes on: ตำบลและ is a name, ตำบลและหมู่บ้าน are two classes.
fn whole(text: &str, mut found: impl Iterator<Item = Known>) -> Option<Known> {
    found.find(|(name, len)| {
        let next = text.get(*len..).and_then(|rest| rest.chars().next());
        let goes_on = next.is_some_and(is_thai_letter);
        !next.is_some_and(is_dependent) && (!goes_on || STOP_WORDS.binary_search(name).is_err())
    })
}

fn longer(a: Option<Known>, b: Option<Known>) -> Option<Known> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if b.1 > a.1 { b } else { a }),
        (a, b) => a.or(b),
    }
}

/// Looks up the text as it stands, and where it may be damaged, as it should be.
fn through_damage(
    start: Cursor<'_>,
    lookup: fn(&str) -> Option<Known>,
    joins: Joins,
) -> Option<(Cursor<'_>, &'static str)> {
    let plain = lookup(start.rest());
    let mended = mended(start, lookup, joins);
    match (plain, mended) {
        (Some((_, plain)), Some((rest, name))) if rest.at() - start.at() > plain => Some((rest, name)),
        (Some((name, len)), _) => Some((start.skip(len), name)),
        (None, mended) => mended,
    }
}

/// Looks up the text with its line breaks closed up and ำ as า.
fn mended(
    start: Cursor<'_>,
    lookup: fn(&str) -> Option<Known>,
    joins: Joins,
) -> Option<(Cursor<'_>, &'static str)> {
    let near = || start.rest().chars().take(joins.reach()).take_while(|c| is_in_name(*c));
    if !near().any(|c| c == 'ำ' || is_break(c) || joins == Joins::Blanks && is_blank(c)) {
        return None;
    }
    let letters: String = near().scan(false, joined(joins)).flatten().collect();
    let (name, len) = lookup(&letters)?;
    let mut left = letters.get(..len)?.chars().count();
    let (mut bytes, mut damage) = (0, Damage::default());
    for (c, kept) in near().zip(near().scan(false, joined(joins))) {
        if left == 0 {
            break;
        }
        bytes += c.len_utf8();
        left -= usize::from(kept.is_some());
        damage.note(c);
    }
    Some((damage.report(start, start.skip(bytes))?, name))
}

/// What is closed up before a name is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joins {
    /// Line breaks, and the blanks behind them.
    Breaks,
    /// Blanks too: long names are justified to the width of the line.
    Blanks,
}

impl Joins {
    /// The letters that the longest name can have, with room for what is closed up.
    const fn reach(self) -> usize {
        match self {
            Self::Breaks => 40,
            Self::Blanks => LONGEST,
        }
    }
}

/// Whether a name can have such a character, or be parted by it.
fn is_in_name(c: char) -> bool {
    is_thai_letter(c) || is_blank(c) || is_break(c) || c.is_ascii()
}

/// Gives for each character the letter that it is, and nothing for a gap that is closed up.
fn joined(joins: Joins) -> impl FnMut(&mut bool, char) -> Option<Option<char>> {
    move |at_break, c| {
        *at_break = is_break(c) || is_blank(c) && (*at_break || joins == Joins::Blanks);
        Some((!*at_break).then_some(if c == 'ำ' { 'า' } else { c }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_agency_begins_as_one() {
        let names = Ministry::all().map(Ministry::name).chain(Department::all().map(Department::name));
        for name in names {
            assert!(AGENCY_BEGINNINGS.iter().any(|beginning| name.starts_with(beginning)), "{name}");
        }
    }
}
