//! What the text behind a name adds to it: the quantifier of the list it stands in, the larger body beside it.

use alloc::string::String;

use super::kind::OrganisationKind;
use super::parse::name_in_list;
use super::quantity::{may_have_quantity, quantity, separator};
use super::{Organisation, Quantifier, place};
use crate::lex::Cursor;
use crate::text::begins_with_one;

/// The most members of a list that a quantifier at its end is looked for.
const LONGEST_LIST: usize = 8;

/// The quantifier that stands at the end of a list for each of its members that it can count:
/// `เทศบาล อบต.ทุกแห่ง`.
pub(super) fn later_quantity(start: Cursor<'_>, first: &Organisation) -> Option<Quantifier> {
    let mut rest = start;
    for nth in 0..LONGEST_LIST {
        let next = separator(rest)?;
        if nth == 1 && !may_have_quantity(next.rest()) {
            return None;
        }
        let (end, _) = name_in_list(next)?;
        if let Some((_, quantifier, counted)) = quantity(end) {
            return counts(first, counted).then_some(quantifier);
        }
        rest = end;
    }
    None
}

/// Whether what a quantifier counts is what an organisation is: each หมู่บ้าน has its ผู้ใหญ่บ้าน, not its กำนัน.
fn counts(organisation: &Organisation, counted: &str) -> bool {
    let is_post = organisation.kind() == OrganisationKind::Position;
    match counted {
        "แห่ง" | "หน่วยงาน" | "หน่วย" | "โรง" => {
            !is_post || heads_several(organisation.name())
        }
        "คน" | "ท่าน" | "นาย" => is_post,
        "หมู่บ้าน" => organisation.name().ends_with("ผู้ใหญ่บ้าน"),
        "ตำบล" => organisation.name().ends_with("กำนัน") || organisation.name().ends_with(counted),
        _ => organisation.name().ends_with(counted),
    }
}

/// Whether all holders of a post are meant by how many there are, or all local governments or offices of a class: นายอำเภอทั้ง
/// 14 อำเภอ. โรงพยาบาลทั้ง 3 แห่ง are those that were named before.
pub(super) fn are_counted(organisation: &Organisation, counted: &str) -> bool {
    let name = organisation.name();
    let is_local =
        || ["เทศบาล", "องค์การบริหารส่วน", "องค์กรปกครองส่วนท้องถิ่น"].iter().any(|class| name.starts_with(class));
    counts(organisation, counted)
        && match counted {
            // Three that were spoken of.
            "คน" | "ท่าน" | "นาย" => false,
            "แห่ง" => is_local() || organisation.kind() == OrganisationKind::Position,
            _ => name != counted,
        }
}

/// Whether a title is that of the heads of bodies that are counted themselves: ทุกแห่ง has its นายกเทศมนตรี.
fn heads_several(title: &str) -> bool {
    [
        "นายกเทศมนตรี",
        "นายกองค์การ",
        "นายกองค์กร",
        "ปลัดเทศบาล",
        "ปลัดองค์การ",
        "ปลัดองค์กร",
        "โรงเรียน",
        "โรงพยาบาล",
        "สถานศึกษา",
    ]
    .iter()
    .any(|word| title.contains(word))
}

/// The larger body or area that is printed behind a name.
pub(super) fn beside(start: Cursor<'_>, first: &Organisation) -> Option<String> {
    let parted = between(start);
    let may_belong = match first.kind() {
        OrganisationKind::Division | OrganisationKind::Office => is_part(first),
        kind => {
            matches!(kind, OrganisationKind::Subdistrict | OrganisationKind::District)
                || kind.is_local_government()
        }
    };
    let (_, next) = parted.filter(|_| may_belong).and_then(name_in_list)?;
    let larger = match first.kind() {
        OrganisationKind::Subdistrict => {
            matches!(next.kind(), OrganisationKind::District | OrganisationKind::Province)
        }
        OrganisationKind::District => next.kind() == OrganisationKind::Province,
        kind if kind.is_local_government() => next.kind().is_area(),
        _ => is_parent(&next),
    };
    larger.then(|| next.name().into())
}

/// Past what may part a name from the larger body or area: a space, a comma, a slash; nothing before a class word of areas.
fn between(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let (rest, spaced) = place::gap(start);
    if let Some(rest) = [",", "/"].iter().find_map(|sign| place::after(rest, sign)) {
        return Some(place::gap(rest).0);
    }
    let is_area = || {
        let words = ["จ.", "จว.", "อ.", "จังหวัด", "อำเภอ", "เขต"];
        begins_with_one(rest.rest(), &words)
    };
    (spaced || is_area()).then_some(rest)
}

/// Whether an office is one that larger bodies are made of.
fn is_part(office: &Organisation) -> bool {
    const PARTS: &[&str] = &["กอง", "สำนัก", "ศูนย์", "สถาบัน", "กลุ่ม", "ฝ่าย", "คณะ"];
    const WHOLE: &[&str] = &["สำนักงาน", "กองบังคับการ", "กองบัญชาการ", "กองกำลัง", "กองทัพ"];
    let name = office.name();
    let begins = |words: &[&str]| words.iter().any(|word| name.starts_with(word));
    begins(PARTS) && !begins(WHOLE)
}

/// Whether a body has parts.
fn is_parent(body: &Organisation) -> bool {
    const WHOLE: &[&str] =
        &["มหาวิทยาลัย", "โรงพยาบาล", "วิทยาลัย", "สำนักงาน", "การ", "องค์การ", "สถาบัน", "สำนัก", "กอง"];
    match body.kind() {
        OrganisationKind::Ministry | OrganisationKind::Department => true,
        OrganisationKind::Office => WHOLE.iter().any(|word| body.name().starts_with(word)),
        kind => kind.is_local_government(),
    }
}
