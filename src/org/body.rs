//! Bodies by their names: known, abbreviated, or behind a class word.

use alloc::format;
use alloc::string::String;
use core::iter::successors;

use super::education::{bare_number, educational_area, is_educational};
use super::kind::OrganisationKind;
use super::lookup::{behind_name, longest};
use super::openings::{Area, Naming, Office, Opening};
use super::ordinary::NO_HEADED_PART;
use super::quantity::quantity;
use super::short::{self, short};
use super::{Organisation, name, number, place, register, tables, words};
use crate::data::ProvincialOffice;
use crate::lex::Cursor;
use crate::options::Deviation;
use crate::text::chars::is_thai_letter;
use crate::text::{contains_one, last_place};

/// A body, and what is left behind its name.
pub(super) type Found<'i> = (Cursor<'i>, Body);

/// A body as it was read.
pub(super) struct Body {
    pub(super) organisation: Organisation,
    pub(super) reach: Reach,
}

/// How many bodies a name alone can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// One that the tables know.
    One,
    /// One, or all of a class: `สำนักงานคลังจังหวัด`.
    Open,
    /// None: an ordinary word, unless a quantifier makes a class of it: `เทศบาล`.
    Bare,
}

impl Body {
    pub(super) const fn one(organisation: Organisation) -> Self {
        Self { organisation, reach: Reach::One }
    }

    pub(super) const fn named(organisation: Organisation) -> Self {
        Self { organisation, reach: Reach::Open }
    }

    fn class(name: &str) -> Self {
        Self { organisation: Organisation::new(OrganisationKind::AllOf, name), reach: Reach::Bare }
    }
}

/// `body = known-body | short-name | class-word name`, whichever is longest.
pub(super) fn body(start: Cursor<'_>) -> Option<Found<'_>> {
    let known = known(start);
    let opened = opened(start).filter(|(end, body)| {
        known.as_ref().is_none_or(|(known, _)| {
            !is_department_and_more(*end, start, body) && !place::is_known_and_more(*known, *end)
        })
    });
    longest_of([known, short(start), opened])
}

/// A body behind the title of its head, which vouches for it whatever it is named after.
pub(super) fn headed(start: Cursor<'_>) -> Option<Found<'_>> {
    longest_of([body(start), vouched(start), None])
}

fn longest_of(found: [Option<Found<'_>>; 3]) -> Option<Found<'_>> {
    found.into_iter().flatten().reduce(|best, next| if next.0.at() > best.0.at() { next } else { best })
}

/// Whether a free name is that of a department and words behind it: กรมควบคุมโรค and ควบคู่. Departments are all
/// known, but those of the forces: กรมการเงินทหารบก.
fn is_department_and_more(end: Cursor<'_>, start: Cursor<'_>, body: &Body) -> bool {
    let text = end.since(&start);
    text.starts_with("กรม")
        && body.organisation.kind == OrganisationKind::Department
        && !is_of_the_forces(text)
}

fn vouched(start: Cursor<'_>) -> Option<Found<'_>> {
    let opened = longest(start, &tables::OPENINGS);
    let vouched = longest(start, &tables::VOUCHED);
    let (rest, (word, opening)) = match (opened, vouched) {
        (Some(opened), Some(vouched)) if vouched.0.at() > opened.0.at() => vouched,
        (opened, vouched) => opened.or(vouched)?,
    };
    let Opening::Office(office) = *opening else { return None };
    if office.naming == Naming::Proper && *word == office.full {
        return general(rest, word);
    }
    let naming = match office.naming {
        Naming::Work | Naming::Division | Naming::Subject => Naming::Headed,
        Naming::Part => Naming::HeadedPart,
        _ => return None,
    };
    let never = if naming == Naming::HeadedPart { NO_HEADED_PART } else { office.never };
    self::office(rest, word, &Office { naming, never, ..office }).filter(|_| *word == office.full)
}

/// `ผู้อำนวยการโรงพยาบาลชุมชน`: a class of bodies by a word that tells none of them from another.
fn general<'i>(rest: Cursor<'i>, class: &str) -> Option<Found<'i>> {
    let (end, word) = longest(rest, &tables::NAME_WORDS).filter(|(_, word)| name::is_general(word))?;
    Some((end, Body::class(&format!("{class}{word}"))))
}

/// A name of the tables, and the branch of it that an area or a number behind it tells.
fn known(start: Cursor<'_>) -> Option<Found<'_>> {
    let agency = register::agency(start);
    let own = longest(start, &tables::BODIES).map(|(rest, (name, kind))| (rest, *name, *kind));
    let own = own.or_else(|| board(start).map(|(rest, name)| (rest, name, OrganisationKind::Office)));
    let (rest, name, kind) = match (agency, own) {
        (Some(agency), Some(own)) if own.0.at() > agency.0.at() => own,
        (agency, own) => agency.or(own)?,
    };
    if kind == OrganisationKind::AllOf {
        return Some((rest, Body::named(Organisation::new(kind, name))));
    }
    with_branch(rest, name, kind)
}

/// A standing board, whose office is named after it: `คณะกรรมการกฤษฎีกา`.
fn board(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    if !start.rest().starts_with("คณะกรรมการ") {
        return None;
    }
    let (rest, office) = short::named_board(start)?;
    Some((rest, office.strip_prefix("สำนักงาน")?))
}

/// A body, or its branch where an area or a number behind its name tells that.
pub(super) fn with_branch<'i>(rest: Cursor<'i>, name: &str, kind: OrganisationKind) -> Option<Found<'i>> {
    // A department has its offices in the provinces under other names: กรมประมง, สำนักงานประมงจังหวัด.
    let is_office = matches!(kind, OrganisationKind::Department | OrganisationKind::Office);
    let has_branches = is_office && !name.starts_with("กรม");
    if let Some(found) = has_branches.then(|| provincial_office(rest, name)).flatten() {
        return Some(found);
    }
    let Some((end, branch)) = branch(rest).filter(|_| has_branches) else {
        return Some((rest, Body::one(Organisation::new(kind, name))));
    };
    if branch.is_cut {
        return None;
    }
    Some(branch_of(end, name, branch))
}

/// A branch of a body.
pub(super) fn branch_of<'i>(end: Cursor<'i>, name: &str, branch: Branch) -> Found<'i> {
    // What guards the whole realm has branches that guard a part of it.
    let stem = name.strip_suffix("ราชอาณาจักร").unwrap_or(name);
    let body = Organisation::new(OrganisationKind::Office, format!("{stem}{}", branch.name));
    (end, Body::named(branch.within.into_iter().fold(body, Organisation::inside)))
}

/// What makes a branch of a body.
pub(super) struct Branch {
    pub(super) name: String,
    pub(super) within: Option<String>,
    /// The text ends inside the name of the area.
    is_cut: bool,
}

/// `branch = [ "ประจำ" ] area | area-word | number`, glued to the name; ประจำ also behind a space.
pub(super) fn branch(start: Cursor<'_>) -> Option<(Cursor<'_>, Branch)> {
    let posted = place::after(place::gap(start).0, "ประจำจังหวัด");
    if let Some((rest, province)) = posted.and_then(|rest| place::area(rest, Area::Province)) {
        let name = format!("ประจำ{}", province.name);
        return Some((rest, Branch { name, within: Some(province.name), is_cut: false }));
    }
    for area in [Area::Province, Area::District] {
        let Some(rest) = place::after(start, area.word()) else { continue };
        let Some((end, name)) = place::area_name(rest, area) else {
            let is_cut = register::is_cut(rest, area);
            return Some((rest, Branch { name: area.word().into(), within: None, is_cut }));
        };
        let name = format!("{}{name}", area.word());
        return Some((end, Branch { within: Some(name.clone()), name, is_cut: false }));
    }
    let mut name = String::new();
    let rest = number::number(start, &mut name);
    let left = start.rest();
    let is_cut = left.len() > 3 && name::AREAS.iter().any(|word| word.starts_with(left));
    (is_cut || !name.is_empty()).then_some((rest, Branch { name, within: None, is_cut }))
}

/// `กกต.จ.เลย`: the area of a branch as short as the body.
pub(super) fn short_branch(start: Cursor<'_>) -> Option<(Cursor<'_>, Branch)> {
    let areas = [("จ.", Area::Province), ("จว.", Area::Province), ("อ.", Area::District)];
    let (rest, area) = areas.into_iter().find_map(|(word, area)| Some((place::after(start, word)?, area)))?;
    let (end, name) = place::area_name(rest, area)?;
    let name = format!("{}{name}", area.word());
    Some((end, Branch { within: Some(name.clone()), name, is_cut: false }))
}

/// A body behind its class word; of class words that begin alike the longest that a name follows.
pub(super) fn opened(start: Cursor<'_>) -> Option<Found<'_>> {
    let (rest, (word, opening)) = longest(start, &tables::OPENINGS)?;
    if is_cut(start) || is_cut_place(rest, *opening) {
        return None;
    }
    if let Some(found) = behind(start, rest, word, *opening) {
        return Some(found);
    }
    // The shorter class words that this one begins with: สำนักงาน of สำนักงานเขต. Of รพ.สต. none is meant.
    let shorter = |word: &str| tables::OPENINGS.shorter(word).filter(|_| !word.contains('.'));
    successors(shorter(word), |(word, _)| shorter(word)).find_map(|(shorter, opening)| {
        behind(start, behind_name(start, &tables::OPENINGS, shorter)?, shorter, *opening)
    })
}

/// Whether the text ends inside the province that an office is named after: `แขวงทางหลวงชนบทเชียง`.
fn is_cut_place(rest: Cursor<'_>, opening: Opening) -> bool {
    let is_of_place = matches!(opening, Opening::Office(office) if office.naming == Naming::Known || is_educational(&office));
    is_of_place && register::is_cut(rest, Area::Province) && register::place(rest).is_none()
}

/// Whether the text ends inside a name of the tables, and not with a class word.
fn is_cut(start: Cursor<'_>) -> bool {
    let left = start.rest();
    let is_cut = tables::BODIES.is_cut(left) || tables::AGENCIES.is_cut(left);
    is_cut && !left.ends_with("กระทรวง") && !tables::OPENINGS.has(left)
}

fn behind<'i>(start: Cursor<'i>, rest: Cursor<'i>, word: &str, opening: Opening) -> Option<Found<'i>> {
    let rest = if is_abbreviation(word, opening) { dot(rest, word, opening)? } else { rest };
    let (end, body) = match opening {
        Opening::Area(area) => {
            let (end, organisation) = place::area(rest, area).or_else(|| {
                is_class_word(word, area)
                    .then(|| (rest, Organisation::new(OrganisationKind::AllOf, area.word())))
            })?;
            let reach = if organisation.kind == OrganisationKind::AllOf { Reach::Bare } else { Reach::One };
            (end, Body { organisation, reach })
        }
        Opening::Local(kind) => {
            let rest = if word == kind.class_word() { rest } else { repeated(rest, kind)? };
            if let Some((end, organisation)) = place::contracted(start, rest, kind) {
                return Some((
                    end.deviate_since(&start, Deviation::DamagedWord).ok()?,
                    Body::one(organisation),
                ));
            }
            match place::local(rest, kind).or_else(|| place::local_apart(rest, kind)) {
                Some((end, organisation)) => (end, Body::one(organisation)),
                None => (rest, Body::class(kind.class_word())),
            }
        }
        Opening::Office(office) => self::office(rest, word, &office)?,
        Opening::Branch(full, area) => match centre(rest, word) {
            Some(centre) => centre,
            None => self::area_office(rest, word, full, area)?,
        },
        Opening::Seat(before, kind) => match place::local(rest, kind) {
            Some((end, local)) => {
                let office = Organisation::new(OrganisationKind::Office, format!("{before}{}", local.name));
                (end, Body::named(office.inside(local.name)))
            }
            None => (rest, Body::class(word)),
        },
        Opening::Class(full) => match register::municipality(rest).filter(|_| full == "เทศบาล") {
            Some((end, municipality)) => (end, Body::one(municipality)),
            None => (rest, Body::class(full)),
        },
    };
    Some((end, body))
}

/// Behind the class word of the area that an abbreviation has in it already, `อบต.ตำบลบ้านไร่`, where that is admitted.
fn repeated(rest: Cursor<'_>, kind: OrganisationKind) -> Option<Cursor<'_>> {
    let word = if kind == OrganisationKind::Pao { "จังหวัด" } else { "ตำบล" };
    match kind.class_word().ends_with(word).then(|| place::after(rest, word)).flatten() {
        Some(behind) => behind.deviate(Deviation::DamagedWord).ok(),
        None => Some(rest),
    }
}

/// Whether a class word is short for another.
fn is_abbreviation(word: &str, opening: Opening) -> bool {
    match opening {
        Opening::Area(area) => word != area.word() && word != "กิ่งอำเภอ",
        Opening::Local(kind) => word != kind.class_word(),
        Opening::Office(office) => word != office.full,
        Opening::Branch(full, _) => word != full,
        Opening::Seat(_, kind) => !word.ends_with(kind.class_word()),
        Opening::Class(_) => false,
    }
}

/// Behind an abbreviation: its dot; without it a deviation, and never for fewer than three letters, nor before a name
/// that no table tells from the rest of another word: สนพ of สนพระทัย.
fn dot<'i>(rest: Cursor<'i>, word: &str, opening: Opening) -> Option<Cursor<'i>> {
    if rest.rest().starts_with('.') {
        return Some(rest.skip(1));
    }
    let is_free = matches!(opening, Opening::Office(office) if office.naming == Naming::Proper);
    let goes_on = is_free && rest.peek().is_some_and(is_thai_letter);
    if word.chars().count() < 3 || goes_on { None } else { rest.deviate(Deviation::Abbreviation).ok() }
}

fn is_class_word(word: &str, area: Area) -> bool {
    word == area.word() && !matches!(area, Area::Khet | Area::Khwaeng)
}

/// `ปภ.เขต 14 อุดรธานี`: what is an office of a province where its name follows, and a centre where a number does.
fn centre<'i>(rest: Cursor<'i>, word: &str) -> Option<Found<'i>> {
    let is_numbered = word == "ปภ" && place::gap(rest).0.rest().starts_with("เขต");
    let mut name = String::from("ศูนย์ป้องกันและบรรเทาสาธารณภัย");
    let end = number::number(rest, &mut name);
    let centre = Organisation::new(OrganisationKind::Office, name);
    (is_numbered && end.at() > rest.at()).then(|| (end, Body::named(centre)))
}

/// `สสจ.ตาก`, `ที่ว่าการอำเภอเมืองเลย`; an office of the area that the reader knows where no name follows.
fn area_office<'i>(rest: Cursor<'i>, word: &str, full: &str, area: Area) -> Option<Found<'i>> {
    let is_of_courts = matches!(full, "ศาลจังหวัด" | "สำนักงานอัยการจังหวัด");
    if let Some((end, name)) = is_of_courts.then(|| place::court(rest)).flatten() {
        return Some((
            end,
            Body::named(Organisation::new(OrganisationKind::Office, format!("{full}{name}"))),
        ));
    }
    let named = place::area_name(rest, area).or_else(|| {
        let (next, found) = place::gap(rest);
        let next = next.rest().strip_prefix(area.word()).map_or(next, |_| next.skip(area.word().len()));
        // A font that moves the marks of the class word leaves a blank behind them.
        let may_part = is_short(word) || rest.seen().contains(Deviation::DamagedWord);
        (found && may_part).then(|| place::area_name(next, area)).flatten()
    });
    let by_letters = || {
        let (end, province) = place::by_letters(rest).filter(|_| is_short(word) && area == Area::Province)?;
        Some((end, String::from(province)))
    };
    match named.or_else(by_letters) {
        Some((end, name)) => {
            let office = Organisation::new(OrganisationKind::Office, format!("{full}{name}"));
            Some((end, Body::named(office.inside(format!("{}{name}", area.word())))))
        }
        None if area == Area::Khet && (quantity(rest).is_some() || words::ends(rest)) => {
            Some((rest, Body::class(full)))
        }
        None if area == Area::Khet
            || matches!(word, "สปส" | "ปภ" | "ตำรวจภูธร")
            || register::is_cut(rest, area) =>
        {
            None
        }
        // More letters make another abbreviation of it: the จ of กอ.รมน.จว.
        None if word != full && !words::ends(rest) => None,
        None => Some((rest, Body::named(Organisation::new(OrganisationKind::Office, full)))),
    }
}

fn is_short(word: &str) -> bool {
    word.chars().count() <= 5
}

fn office<'i>(rest: Cursor<'i>, word: &str, office: &Office) -> Option<Found<'i>> {
    let spaced = place::gap(rest).0;
    let stands_apart = word != office.full && spaced.at() > rest.at();
    let rest = if stands_apart { spaced } else { rest };
    // Behind a space only a name that begins with a known word is one: `รพ. เหตุ`.
    let is_police = matches!(word, "สภ" | "สน");
    let is_doubtful = stands_apart && !is_police && office.naming == Naming::Proper;
    let naming = if is_doubtful { Naming::Work } else { office.naming };
    if rest.rest().starts_with(word) && word.chars().count() > 4 {
        return None;
    }
    // `โรงพยาบาลศูนย์โรงพยาบาลทั่วไป`
    if office.full.starts_with("โรงพยาบาล") && rest.rest().starts_with("โรงพยาบาล")
    {
        return Some((rest, Body::class(office.full)));
    }
    if let Some(found) = metropolitan_station(rest, office).or_else(|| of_capital(rest, office)) {
        return Some(found);
    }
    if let Some(numbered) = educational_area(rest, office) {
        return Some(numbered);
    }
    if let Some((end, name)) = name::free(rest, naming, office.never) {
        let full =
            if name.starts_with(office.full) { name.clone() } else { format!("{}{name}", office.full) };
        if office.full == "สำนักงาน"
            && let Some(found) = provincial_office(end, &full)
        {
            return Some(found);
        }
        let within = within(&name);
        let (end, full) = if is_educational(office) { bare_number(end, full)? } else { (end, full) };
        let end =
            if is_unknown_department(office, &full) { end.deviate(Deviation::Ambiguous).ok()? } else { end };
        let body = Organisation::new(office.kind, full);
        return Some((end, Body::named(within.into_iter().fold(body, Organisation::inside))));
    }
    if let Some((end, work)) = longest(rest, &tables::NAME_WORDS).filter(|_| office.full == "สำนักงาน")
        && let Some(found) = provincial_office(end, &format!("สำนักงาน{work}"))
    {
        return Some(found);
    }
    if office.full == DAY_CARE && is_before_local_government(rest) {
        return Some((rest, Body::named(Organisation::new(office.kind, office.full))));
    }
    match office.naming {
        Naming::Proper | Naming::Any if word == office.full || quantity(rest).is_some() => {
            Some((rest, Body::class(office.full)))
        }
        Naming::Work | Naming::Division | Naming::Headed | Naming::HeadedPart
            if word == office.full && quantity(rest).is_some() =>
        {
            Some((rest, Body::class(office.full)))
        }
        Naming::Known => Some((rest, Body::named(Organisation::new(office.kind, office.full)))),
        _ => None,
    }
}

/// What every local government has, and names after itself.
const DAY_CARE: &str = "ศูนย์พัฒนาเด็กเล็ก";

fn is_before_local_government(rest: Cursor<'_>) -> bool {
    let (next, spaced) = place::gap(rest);
    spaced && opened(next).is_some_and(|(_, body)| body.organisation.kind.is_local_government())
}

/// `สภ.เมืองฯ จ.เลย`: of a capital district that is called so and no more; the province beside it completes its name.
fn of_capital<'i>(rest: Cursor<'i>, office: &Office) -> Option<Found<'i>> {
    let is_cut = office.naming == Naming::Proper && rest.rest().starts_with("เมืองฯ");
    let (end, capital) = is_cut.then(|| place::area_name(rest, Area::District)).flatten()?;
    (capital != "เมือง")
        .then(|| (end, Body::named(Organisation::new(office.kind, format!("{}{capital}", office.full)))))
}

/// `สน.ปทุมวัน`: of the police of the capital, which have stations in its districts.
fn metropolitan_station<'i>(rest: Cursor<'i>, office: &Office) -> Option<Found<'i>> {
    if office.full != "สถานีตำรวจนครบาล" {
        return None;
    }
    let (end, khet) = register::area(rest, Area::Khet).filter(|(end, _)| words::ends(*end))?;
    Some((end, Body::named(Organisation::new(office.kind, format!("{}{khet}", office.full)))))
}

/// `สำนักงานเกษตร จ.เลย`, `สนง.ปศุสัตว์ อ.ภูเรือ`: an office that provinces or districts have, and the area for short behind it.
fn provincial_office<'i>(end: Cursor<'i>, name: &str) -> Option<Found<'i>> {
    let (end, branch) = short_branch(place::gap(end).0)?;
    let area = branch.within.as_deref()?;
    let class = ["จังหวัด", "อำเภอ"].into_iter().find(|class| area.starts_with(class))?;
    let work = name.strip_prefix("สำนักงาน")?;
    let has_head = tables::TITLES.get(&format!("{work}{class}")).is_some();
    let is_one = || ProvincialOffice::all().any(|office| office.name().strip_suffix(class) == Some(name));
    (has_head || is_one()).then(|| branch_of(end, name, branch))
}

/// Whether an office would be a department that the tables lack, though they have all: กรมปกครอง. The forces have more.
fn is_unknown_department(office: &Office, name: &str) -> bool {
    office.kind == OrganisationKind::Department && !is_of_the_forces(name)
}

fn is_of_the_forces(name: &str) -> bool {
    ["ทหารบก", "ทหารเรือ", "ทหารอากาศ"].iter().any(|force| name.ends_with(force))
}

/// The area that a name points to, without the branch behind it.
fn within(name: &str) -> Option<&str> {
    if !contains_one(name, name::AREAS) {
        return None;
    }
    if let Some(at) = name.find(name::LOCAL) {
        return name.get(at..);
    }
    name::AREAS.iter().find_map(|word| {
        let at = last_place(name, &[word])?;
        let area = name.get(at..)?.split(' ').next()?;
        (area.len() > word.len() && at > 0).then_some(area)
    })
}
