//! Bodies by their names: known, abbreviated, or behind a class word.

use alloc::format;
use alloc::string::String;

use super::bodies::{ABBREVIATIONS, BODIES};
use super::kind::OrganisationKind;
use super::lookup::longest;
use super::openings::{Area, Naming, OPENINGS, Office, Opening};
use super::{Organisation, name, place, register};
use crate::data::{Department, Ministry};
use crate::lex::Cursor;
use crate::options::Deviation;
use crate::text::chars::{is_consonant, is_dependent, is_thai_letter};

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
    let found = [known(start), cut_short(start), by_letters(start), abbreviation(start), opened(start)];
    found.into_iter().flatten().reduce(|best, next| if next.0.at() > best.0.at() { next } else { best })
}

/// A name of the tables, and the branch of it that an area or a number behind it tells.
fn known(start: Cursor<'_>) -> Option<Found<'_>> {
    let agency = register::agency(start);
    let own = longest(start, BODIES).map(|(rest, (name, unit))| (rest, *name, *unit));
    let (rest, name, unit) = match (agency, own) {
        (Some(agency), Some(own)) if own.0.at() > agency.0.at() => own,
        (agency, own) => agency.or(own)?,
    };
    if let Some((end, branch)) =
        branch(rest).filter(|_| matches!(unit, OrganisationKind::Department | OrganisationKind::Office))
    {
        let within = branch.within;
        let body = Organisation::new(OrganisationKind::Office, format!("{name}{}", branch.name));
        return Some((end, Body::named(within.into_iter().fold(body, Organisation::inside))));
    }
    let known = Organisation::new(unit, name);
    Some((rest, if unit == OrganisationKind::AllOf { Body::named(known) } else { Body::one(known) }))
}

/// What makes a branch of a body.
struct Branch {
    name: String,
    within: Option<String>,
}

/// `branch = [ "ประจำ" ] area | area-word | number`, glued to the name; ประจำ also behind a space.
fn branch(start: Cursor<'_>) -> Option<(Cursor<'_>, Branch)> {
    let posted = place::after(place::gap(start).0, "ประจำจังหวัด");
    if let Some((rest, province)) = posted.and_then(|rest| place::area(rest, Area::Province)) {
        let name = format!("ประจำ{}", province.name);
        return Some((rest, Branch { name, within: Some(province.name) }));
    }
    for area in [Area::Province, Area::District] {
        let Some(rest) = place::after(start, area.word()) else { continue };
        return Some(match place::area_name(rest, area) {
            Some((rest, name)) => {
                let name = format!("{}{name}", area.word());
                (rest, Branch { within: Some(name.clone()), name })
            }
            None => (rest, Branch { name: area.word().into(), within: None }),
        });
    }
    let mut name = String::new();
    let rest = name::number(start, &mut name);
    (!name.is_empty()).then_some((rest, Branch { name, within: None }))
}

/// `สำนักงาน ก.พ.`, `กระทรวงเกษตรฯ`: the beginning of one name only, cut with `ฯ`.
fn cut_short(start: Cursor<'_>) -> Option<Found<'_>> {
    let opens = ["กรม", "กระทรวง", "สำนักงาน", "สำนัก"].iter().any(|word| start.rest().starts_with(word));
    if !opens {
        return None;
    }
    let len: usize =
        start.rest().chars().take(60).take_while(|c| is_thai_letter(*c)).map(char::len_utf8).sum();
    let beginning = start.rest().get(..len)?;
    let rest = start.skip(len);
    if !rest.rest().starts_with('ฯ') {
        return None;
    }
    let ministries = Ministry::all().filter(|ministry| !ministry.is_former()).map(Ministry::name);
    let departments = Department::all().filter(|department| !department.is_former()).map(Department::name);
    let mut fits =
        ministries.chain(departments).filter(|name| name.starts_with(beginning) && name.len() > len);
    let name = fits.next()?;
    if fits.any(|other| other != name) {
        return None;
    }
    let rest = rest.skip('ฯ'.len_utf8()).deviate_since(&start, Deviation::Abbreviation).ok()?;
    let unit = unit_of(name);
    Some((rest, Body::one(Organisation::new(unit, name))))
}

/// `กระทรวง พม.`, `สำนักงานปลัดกระทรวง อว.`: a ministry by its letters.
fn by_letters(start: Cursor<'_>) -> Option<Found<'_>> {
    let (before, rest) = ["กระทรวง", "สำนักงานปลัดกระทรวง"]
        .into_iter()
        .find_map(|word| Some((word, place::after(start, word)?)))?;
    let (rest, _) = place::gap(rest);
    let len: usize = rest.rest().chars().take(5).take_while(|c| is_thai_letter(*c)).map(char::len_utf8).sum();
    let name = short_ministry(rest.rest().get(..len)?)?;
    let end = end_of_abbreviation(rest.skip(len))?.deviate_since(&start, Deviation::Abbreviation).ok()?;
    let full = format!("{before}{}", name.strip_prefix("กระทรวง")?);
    let kind = if before == "กระทรวง" {
        OrganisationKind::Ministry
    } else {
        OrganisationKind::Department
    };
    Some((end, Body::named(Organisation::new(kind, full))))
}

/// A ministry in being by its letters, or by what it is called.
pub(super) fn short_ministry(word: &str) -> Option<&'static str> {
    let letters = if matches!(word, "ดีอี" | "ดีอีเอส") { "ดศ" } else { word };
    let ministry = Ministry::from_letters(letters).filter(|ministry| !ministry.is_former())?;
    Some(ministry.name()).filter(|name| name.starts_with("กระทรวง"))
}

/// The sort of a body that a table knows.
fn unit_of(name: &str) -> OrganisationKind {
    if name.starts_with("กระทรวง") || name == "สำนักนายกรัฐมนตรี"
    {
        return OrganisationKind::Ministry;
    }
    BODIES.iter().find(|(known, _)| *known == name).map_or(OrganisationKind::Department, |(_, unit)| *unit)
}

/// `ศอ.บต.`, `ททท.`; without its dot a deviation.
fn abbreviation(start: Cursor<'_>) -> Option<Found<'_>> {
    if let Some(found) = board(start) {
        return Some(found);
    }
    let (rest, (short, full)) = longest(start, ABBREVIATIONS)?;
    let rest = if short.ends_with('ฯ') { rest } else { end_of_abbreviation(rest)? };
    if short.chars().count() < 3 && !rest.since(&start).ends_with('.') {
        return None;
    }
    let unit = unit_of(full);
    let known = Organisation::new(unit, *full);
    Some((rest, if unit == OrganisationKind::AllOf { Body::named(known) } else { Body::one(known) }))
}

/// Boards by the dotted letters that their offices go by.
const BOARDS: &[(&str, &str)] = &[
    ("ก.ค.ศ.", "สำนักงานคณะกรรมการข้าราชการครูและบุคลากรทางการศึกษา"),
    ("ก.พ.", "สำนักงานคณะกรรมการข้าราชการพลเรือน"),
    ("ก.พ.ร.", "สำนักงานคณะกรรมการพัฒนาระบบราชการ"),
    ("ก.ล.ต.", "สำนักงานคณะกรรมการกำกับหลักทรัพย์และตลาดหลักทรัพย์"),
    ("กกต.", "สำนักงานคณะกรรมการการเลือกตั้ง"),
    ("กกพ.", "สำนักงานคณะกรรมการกำกับกิจการพลังงาน"),
    ("กคศ.", "สำนักงานคณะกรรมการข้าราชการครูและบุคลากรทางการศึกษา"),
    ("กปร.", "สำนักงานคณะกรรมการพิเศษเพื่อประสานงานโครงการอันเนื่องมาจากพระราชดำริ"),
    ("กพ.", "สำนักงานคณะกรรมการข้าราชการพลเรือน"),
    ("กพร.", "สำนักงานคณะกรรมการพัฒนาระบบราชการ"),
    ("กลต.", "สำนักงานคณะกรรมการกำกับหลักทรัพย์และตลาดหลักทรัพย์"),
    ("กสทช.", "สำนักงานคณะกรรมการกิจการกระจายเสียง กิจการโทรทัศน์ และกิจการโทรคมนาคมแห่งชาติ"),
    ("คปภ.", "สำนักงานคณะกรรมการกำกับและส่งเสริมการประกอบธุรกิจประกันภัย"),
    ("ป.ป.ง.", "สำนักงานป้องกันและปราบปรามการฟอกเงิน"),
    ("ป.ป.ช.", "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ"),
    ("ป.ป.ท.", "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตในภาครัฐ"),
    ("ป.ป.ส.", "สำนักงานคณะกรรมการป้องกันและปราบปรามยาเสพติด"),
    ("ปปง.", "สำนักงานป้องกันและปราบปรามการฟอกเงิน"),
    ("ปปช.", "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ"),
    ("ปปท.", "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตในภาครัฐ"),
    ("ปปส.", "สำนักงานคณะกรรมการป้องกันและปราบปรามยาเสพติด"),
];

/// An office that is called by the dotted letters of its board: `สำนักงาน ก.พ.`.
fn board(start: Cursor<'_>) -> Option<Found<'_>> {
    let rest = place::after(start, "สำนักงาน")?;
    let (rest, _) = place::gap(rest);
    let (rest, (letters, full)) = longest(rest, BOARDS)?;
    if let Some((end, branch)) = branch(rest) {
        let within = branch.within;
        let body = Organisation::new(OrganisationKind::Office, format!("สำนักงาน {letters} {}", branch.name));
        return Some((end, Body::named(within.into_iter().fold(body, Organisation::inside))));
    }
    Some((rest, Body::one(Organisation::new(unit_of(full), *full))))
}

/// Behind an abbreviation that a name may follow: its dot, or a space, or nothing.
pub(super) fn end_of_abbreviation_before_name(rest: Cursor<'_>) -> Option<Cursor<'_>> {
    if rest.rest().starts_with('.') { Some(rest.skip(1)) } else { rest.deviate(Deviation::Abbreviation).ok() }
}

/// The office of a board that is named without the word office: its name, and the name of the board.
pub(super) fn office_of_board(start: Cursor<'_>) -> Option<(Cursor<'_>, String, &'static str)> {
    let (next, _) = place::gap(start);
    if let Some((rest, (letters, full))) = longest(next, BOARDS) {
        let board = full.strip_prefix("สำนักงาน").unwrap_or(full);
        return Some((rest, format!("สำนักงาน {letters}"), board));
    }
    register::board(start).map(|(rest, office)| (rest, office.into(), office))
}

/// The last dot, or nothing where no letter follows.
pub(super) fn end_of_abbreviation(rest: Cursor<'_>) -> Option<Cursor<'_>> {
    if rest.rest().starts_with('.') {
        let behind = rest.skip(1);
        // More letters with a dot make it another, longer abbreviation.
        let is_longer =
            behind.rest().trim_start_matches(is_consonant).starts_with('.') && behind.peek() != Some('.');
        return (!is_longer).then_some(behind);
    }
    let ends = !rest.peek().is_some_and(|c| is_thai_letter(c) || is_dependent(c));
    if ends { rest.deviate(Deviation::Abbreviation).ok() } else { None }
}

/// A body behind its class word; of class words that begin alike the longest that a name follows.
fn opened(start: Cursor<'_>) -> Option<Found<'_>> {
    let (rest, (word, opening)) = longest(start, OPENINGS)?;
    if let Some(found) = behind(start, rest, word, *opening) {
        return Some(found);
    }
    // The shorter class words that this one begins with: สำนักงาน of สำนักงานเขต.
    OPENINGS
        .iter()
        .rev()
        .filter(|(shorter, _)| word.starts_with(shorter) && shorter.len() < word.len())
        .find_map(|(shorter, opening)| behind(start, start.skip(shorter.len()), shorter, *opening))
}

fn behind<'i>(start: Cursor<'i>, rest: Cursor<'i>, word: &str, opening: Opening) -> Option<Found<'i>> {
    let rest = if is_abbreviation(word, opening) { dot(rest, word)? } else { rest };
    let (end, body) = match opening {
        Opening::Area(area) => {
            let (end, organisation) = place::area(rest, area).or_else(|| {
                is_class_word(word, area)
                    .then(|| (rest, Organisation::new(OrganisationKind::AllOf, area.word())))
            })?;
            let reach = if organisation.unit == OrganisationKind::AllOf { Reach::Bare } else { Reach::One };
            (end, Body { organisation, reach })
        }
        Opening::Local(unit) => match place::local(rest, unit) {
            Some((end, organisation)) => (end, Body::one(organisation)),
            None => (rest, Body::class(unit.class_word())),
        },
        Opening::Office(office) => self::office(rest, word, &office)?,
        Opening::Branch(full, area) => self::area_office(rest, word, full, area)?,
        Opening::Seat(before, unit) => {
            let (end, local) = place::local(rest, unit)?;
            let office = Organisation::new(OrganisationKind::Office, format!("{before}{}", local.name));
            (end, Body::named(office.inside(local.name)))
        }
        Opening::Class(full) => (rest, Body::class(full)),
    };
    let end =
        if place::after(start, word).is_some() { end } else { end.deviate(Deviation::DamagedWord).ok()? };
    Some((end, body))
}

/// Whether a class word is short for another.
fn is_abbreviation(word: &str, opening: Opening) -> bool {
    match opening {
        Opening::Area(area) => word != area.word() && word != "กิ่งอำเภอ",
        Opening::Local(unit) => word != unit.class_word(),
        Opening::Office(office) => word != office.full,
        Opening::Branch(full, _) => word != full,
        Opening::Seat(..) | Opening::Class(_) => false,
    }
}

/// Behind an abbreviation: its dot; without it a deviation, and never for fewer than three letters.
fn dot<'i>(rest: Cursor<'i>, word: &str) -> Option<Cursor<'i>> {
    if rest.rest().starts_with('.') {
        return Some(rest.skip(1));
    }
    if word.chars().count() < 3 { None } else { rest.deviate(Deviation::Abbreviation).ok() }
}

fn is_class_word(word: &str, area: Area) -> bool {
    word == area.word() && !matches!(area, Area::Khet | Area::Khwaeng)
}

/// `สสจ.ตาก`, `ที่ว่าการอำเภอเมืองเลย`; an office of the area that the reader knows where no name follows.
fn area_office<'i>(rest: Cursor<'i>, word: &str, full: &str, area: Area) -> Option<Found<'i>> {
    let named = place::area_name(rest, area).or_else(|| {
        let (next, found) = place::gap(rest);
        let next = next.rest().strip_prefix(area.word()).map_or(next, |_| next.skip(area.word().len()));
        (found && is_short(word)).then(|| place::area_name(next, area)).flatten()
    });
    match named {
        Some((end, name)) => {
            let office = Organisation::new(OrganisationKind::Office, format!("{full}{name}"));
            Some((end, Body::named(office.inside(format!("{}{name}", area.word())))))
        }
        None if area == Area::Khet || matches!(word, "สปส" | "ปภ") => None,
        None => Some((rest, Body::named(Organisation::new(OrganisationKind::Office, full)))),
    }
}

fn is_short(word: &str) -> bool {
    word.chars().count() <= 5
}

fn office<'i>(rest: Cursor<'i>, word: &str, office: &Office) -> Option<Found<'i>> {
    let spaced = place::gap(rest).0;
    let rest = if word == office.full || spaced.at() == rest.at() { rest } else { spaced };
    if let Some((end, name)) = name::free(rest, office.naming, office.never) {
        let full =
            if name.starts_with(office.full) { name.clone() } else { format!("{}{name}", office.full) };
        let within = within(&name);
        let body = Organisation::new(office.unit, full);
        return Some((end, Body::named(within.into_iter().fold(body, |body, area| body.inside(area)))));
    }
    let classes = office.naming == Naming::Proper && word == office.full;
    classes.then(|| (rest, Body::class(office.full)))
}

/// The area that a name ends with.
fn within(name: &str) -> Option<&str> {
    ["จังหวัด", "อำเภอ", "ตำบล"].iter().find_map(|word| {
        let at = name.rfind(word)?;
        let area = name.get(at..)?;
        (area.len() > word.len() && at > 0).then_some(area)
    })
}
