//! How many of a class are meant: `ทุกอำเภอ`, `ทั่วประเทศ`, `๗๖ จังหวัด`, `ยกเว้น …`.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::body::{Reach, body};
use super::kind::OrganisationKind;
use super::openings::Area;
use super::post::post;
use super::{Organisation, Quantifier, place, register};
use crate::lex::{self, Cursor, digits};
use crate::text::chars::{is_consonant, is_thai_letter};
use crate::text::{begins_with_one, digit_value};

/// What ทุก counts, longer words first.
const COUNTED: &[&str] = &[
    "องค์กรปกครองส่วนท้องถิ่น",
    CENTRAL_ADMINISTRATION,
    "ส่วนราชการ",
    "กอง/สำนัก",
    "สำนัก/กอง",
    "หมู่บ้าน",
    "หน่วยงาน",
    "มหาวิทยาลัย",
    "กลุ่มงาน",
    "สำนักงาน",
    "โรงพยาบาล",
    "โรงเรียน",
    "โรง",
    "กระทรวง",
    "จังหวัด",
    "เทศบาล",
    "สถาบัน",
    "สังกัด",
    "กิ่งอำเภอ",
    "อำเภอ",
    "ตำบล",
    "เขตสุขภาพ",
    "สำนัก",
    "ศูนย์",
    "หน่วย",
    "คณะ",
    "แห่ง",
    "ท่าน",
    "อบต.",
    "อบจ.",
    "กรม",
    "กอง",
    "เขต",
    "แขวง",
    "ศาล",
    "คน",
    "ภาค",
    "นาย",
    "สาขา",
    "ด่าน",
    "วิทยาลัย",
    "สถานี",
    "ฝ่าย",
    "กลุ่ม",
];

/// All of the central administration; ทบวง are former ones.
pub(super) const CENTRAL_ADMINISTRATION: &str = "กระทรวง ทบวง กรม";

/// The most letters between `ในพื้นที่` and `ทุก`.
const LONGEST_PART: usize = 60;

/// What goes on with the sentence, so that what is counted behind it is something else.
const VERBS: &[&str] = &["จัด", "ได้", "ให้", "เพื่อ", "โดย", "ร่วม", "ดำเนิน", "เปิด", "มี", "เป็น"];

/// How many there are of the areas that a number can count.
const ALL_THERE_ARE: &[(&str, &[u64])] =
    &[("จังหวัด", &[76, 77]), ("อำเภอ", &[878, 928]), ("เขต", &[50]), ("ตำบล", &[7255, 7256, 7436])];

/// Whether a quantifier may stand in a text: each has a number, or how ทุก, ทั่ว, ทั้ง and เว้น begin, with or without the mark.
pub(super) fn may_have_quantity(text: &str) -> bool {
    let mut last = '\0';
    text.chars().any(|c| {
        let before = core::mem::replace(&mut last, c);
        matches!((before, c), ('ท', '\u{e38}' | '\u{e31}' | 'ก') | ('เ', 'ว')) || digit_value(c).is_some()
    })
}

/// A quantifier behind a name, and what it counts.
pub(super) fn quantity(start: Cursor<'_>) -> Option<(Cursor<'_>, Quantifier, &'static str)> {
    quantity_at(start).or_else(|| quantity_at(gloss(start)?))
}

/// Past the abbreviation of a name in brackets behind it: `องค์กรปกครองส่วนท้องถิ่น (อปท.) ทุกแห่ง`.
fn gloss(start: Cursor<'_>) -> Option<Cursor<'_>> {
    const LONGEST: usize = 12;
    let inside = place::after(place::gap(start).0, "(")?;
    let letters = |c: &char| is_consonant(*c) || *c == '.';
    let len: usize = inside.rest().chars().take(LONGEST).take_while(letters).map(char::len_utf8).sum();
    place::after(inside.skip(len), ")").filter(|_| len > 0)
}

fn quantity_at(start: Cursor<'_>) -> Option<(Cursor<'_>, Quantifier, &'static str)> {
    let (near, _) = place::gap(start);
    if let Some(found) = in_brackets(near) {
        return Some(found);
    }
    let (rest, counted) =
        every(near).or_else(|| limited(start)).or_else(|| number(near)).unwrap_or((start, ""));
    match except(rest, counted) {
        Some((rest, names)) => Some((rest, Quantifier::Except(names), counted)),
        None if rest.at() > start.at() => Some((rest, Quantifier::All, counted)),
        None => None,
    }
}

/// `(ทุกจังหวัด ยกเว้นจังหวัดตาก)`
fn in_brackets(start: Cursor<'_>) -> Option<(Cursor<'_>, Quantifier, &'static str)> {
    let (rest, counted) = every(place::after(start, "(")?)?;
    let (rest, names) = except(rest, counted)?;
    Some((place::after(rest, ")")?, Quantifier::Except(names), counted))
}

/// `every = "ทุก" class-word [ "ทั่วประเทศ" ] | "ทั่วประเทศ"`.
fn every(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    if let Some(rest) = whole_country(start) {
        return Some((rest, "แห่ง"));
    }
    let (start, bracket) = match place::after(start, "(") {
        Some(rest) => (rest, true),
        None => (start, false),
    };
    let rest = place::after_worn(start, "ทุก")?;
    let exactly = COUNTED.iter().find_map(|word| Some((place::after(rest, word)?, *word)));
    let damaged = || COUNTED.iter().find_map(|word| Some((lex::word(word)(rest).ok()?.0, *word)));
    let (rest, word) = exactly.or_else(damaged)?;
    if word == "ภาค" && rest.rest().starts_with("ส่วน") {
        return None;
    }
    let end = whole_country(place::gap(rest).0).or_else(|| whole_country(rest)).unwrap_or(rest);
    let end = if bracket { place::after(end, ")")? } else { end };
    Some((end, word))
}

fn whole_country(start: Cursor<'_>) -> Option<Cursor<'_>> {
    ["ทั่วประเทศ", "ทั้งประเทศ", "ทั่วราชอาณาจักร"].iter().find_map(|word| place::after(start, word))
}

/// `ในสังกัด…ทุกแห่ง`, `ในพื้นที่ภาคใต้ทุกแห่ง`: all of a part of the class.
fn limited(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    let (near, _) = place::gap(start);
    let begins = ["ในพื้นที่", "ในสังกัด", "สังกัด", "ในเขต", "ในความรับผิดชอบ", "ในกำกับ", "ในจังหวัด", "ในอำเภอ"];
    begins.iter().find(|word| near.rest().starts_with(**word))?;
    // `โรงเรียนในสังกัด สพฐ. ทุกโรงเรียน`: the body of which they are may stand apart.
    let of = place::after(near, "ในสังกัด").or_else(|| place::after(near, "สังกัด"));
    let of = of.and_then(|rest| body(place::gap(rest).0));
    if let Some(found) = of.and_then(|(rest, _)| every(place::gap(rest).0)) {
        return Some(found);
    }
    let mut rest = near;
    for _ in 0..LONGEST_PART {
        if begins_with_one(rest.rest(), VERBS) {
            return None;
        }
        if let Some(found) = every(rest).or_else(|| every(place::gap(rest).0)) {
            return Some(found);
        }
        let c = rest.peek().filter(|c| is_thai_letter(*c))?;
        rest = rest.skip(c.len_utf8());
    }
    None
}

/// `in-area = "ใน" [ "เขต" | "พื้นที่" | "เขตพื้นที่" | "ท้องที่" ] area | "ในพื้นที่"`: the part of the country that a class is
/// meant in, before its quantifier or behind it.
pub(super) fn in_area(start: Cursor<'_>) -> Option<(Cursor<'_>, Option<String>)> {
    let rest = place::after(place::gap(start).0, "ใน")?;
    let word = ["เขตพื้นที่", "เขต", "พื้นที่", "ท้องที่"].iter().find_map(|word| place::after(rest, word));
    for rest in [Some(rest), word].into_iter().flatten() {
        let area =
            body(rest).filter(|(_, body)| body.reach == Reach::One && body.organisation.kind.is_area());
        if let Some((end, area)) = area {
            return Some((end, Some(area.organisation.name)));
        }
    }
    let rest = place::after(rest, "พื้นที่")?;
    (!rest.peek().is_some_and(is_thai_letter)).then_some((rest, None))
}

/// `[ "ทั้ง" ] digits class-word`, where that is all there are, or the text says so.
fn number(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    let bracket = start.rest().starts_with('(');
    let start = if bracket { start.skip(1) } else { start };
    let all = place::after(start, "ทั้ง").or_else(|| place::after(start, "จำนวน"));
    let (rest, _) = place::gap(all.unwrap_or(start));
    let (rest, run) = digits(1..=5)(rest).ok()?;
    let (rest, count) = thousands(rest, run.number()?);
    let (rest, _) = place::gap(rest);
    let (word, totals) = ALL_THERE_ARE.iter().find(|(word, _)| place::after(rest, word).is_some())?;
    let rest = rest.skip(word.len());
    let end = whole_country(place::gap(rest).0);
    // Of subdistricts nobody agrees how many there are.
    let is_all = end.is_some() && *word == "ตำบล" || totals.contains(&count) || except(rest, word).is_some();
    let rest = end.unwrap_or(rest);
    let rest = if bracket { place::after(rest, ")")? } else { rest };
    is_all.then_some((rest, *word))
}

/// `ทั้ง 14 อำเภอ`: how many of a class there are, whatever that is, and what is counted.
pub(super) fn all_of_them(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    let rest = place::after(place::gap(start).0, "ทั้ง")?;
    let (rest, _) = digits(1..=4)(place::gap(rest).0).ok()?;
    let (rest, _) = place::gap(rest);
    COUNTED.iter().find_map(|word| Some((place::after(rest, word)?, *word)))
}

/// `7,255`: a number and the three digits behind its comma.
fn thousands(start: Cursor<'_>, number: u64) -> (Cursor<'_>, u64) {
    let group = place::after(start, ",").and_then(|rest| digits(3..=3)(rest).ok());
    match group.and_then(|(rest, run)| Some((rest, run.number()?))) {
        Some((rest, last)) => (rest, number * 1000 + last),
        None => (start, number),
    }
}

/// `75 จังหวัด (ยกเว้น …)`, `ทุกจังหวัด`: a class that opens with how many.
pub(super) fn counted_class(start: Cursor<'_>) -> Option<(Cursor<'_>, Organisation)> {
    if let Some((rest, class)) = short_class(start) {
        let class = Organisation::new(OrganisationKind::AllOf, class);
        let (rest, within) = in_area(rest).unwrap_or((rest, None));
        return Some((rest, Organisation { within, quantifier: Some(Quantifier::All), ..class }));
    }
    let all = every(start).filter(|(rest, word)| is_class(word) || is_own(*rest, word));
    let (rest, counted) = all.or_else(|| number(start))?;
    let (rest, quantifier) = match except(rest, counted) {
        Some((rest, names)) => (rest, Quantifier::Except(names)),
        None => (rest, Quantifier::All),
    };
    let class = Organisation::new(OrganisationKind::AllOf, counted.trim_end_matches('.'));
    let (rest, within) = in_area(rest).unwrap_or((rest, None));
    Some((rest, Organisation { within, quantifier: Some(quantifier), ..class }))
}

/// `ทุก อปท.`: a class by its abbreviation.
fn short_class(start: Cursor<'_>) -> Option<(Cursor<'_>, String)> {
    let (start, _) = place::gap(place::after(start, "ทุก")?);
    let (rest, body) = body(start).filter(|(_, body)| body.organisation.kind == OrganisationKind::AllOf)?;
    rest.since(&start).ends_with('.').then_some((rest, body.organisation.name))
}

/// Whether the bodies of some sort under the writer are meant: `ทุกหน่วยงานในสังกัด`.
fn is_own(rest: Cursor<'_>, word: &str) -> bool {
    matches!(word, "หน่วยงาน" | "โรงเรียน" | "โรงพยาบาล" | "สำนัก" | "กอง")
        && place::after(rest, "ในสังกัด").is_some()
}

fn is_class(word: &str) -> bool {
    matches!(
        word,
        "จังหวัด"
            | "อำเภอ"
            | "ตำบล"
            | "หมู่บ้าน"
            | "กระทรวง"
            | "กรม"
            | "ส่วนราชการ"
            | "เทศบาล"
            | "องค์กรปกครองส่วนท้องถิ่น"
            | CENTRAL_ADMINISTRATION
    )
}

/// `except = [ "(" ] ( "ยกเว้น" | "เว้น" ) name { separator name } [ ")" ]`.
pub(super) fn except<'i>(start: Cursor<'i>, counted: &str) -> Option<(Cursor<'i>, Vec<String>)> {
    let (rest, _) = place::gap(start);
    let bracket = rest.rest().starts_with('(');
    let rest = if bracket { place::gap(rest.skip(1)).0 } else { rest };
    let rest = ["ยกเว้น", "เว้น"].iter().find_map(|word| place::after_worn(rest, word))?;
    let (mut rest, mut names) = (place::gap(rest).0, Vec::new());
    while names.len() < 80 {
        let Some((end, name)) = excepted(rest, counted) else { break };
        let is_post = post(rest).is_some();
        names.push(name);
        rest = end;
        match separator(end) {
            // `ยกเว้นอำเภอเกาะกูด และนายกเทศมนตรี…`: behind areas a post is none of what is excepted.
            Some(next)
                if excepted(next, counted).is_some() && (is_post || bracket || post(next).is_none()) =>
            {
                rest = next;
            }
            _ => break,
        }
    }
    let rest = if bracket { place::after(place::gap(rest).0, ")").unwrap_or(rest) } else { rest };
    (!names.is_empty()).then_some((rest, names))
}

/// One excepted body: by its own name, or by the name of an area of the class that is counted.
fn excepted<'i>(start: Cursor<'i>, counted: &str) -> Option<(Cursor<'i>, String)> {
    let named = post(start).or_else(|| {
        body(start)
            .filter(|(_, body)| body.reach != Reach::Bare)
            .map(|(rest, body)| (rest, body.organisation))
    });
    if let Some((rest, organisation)) = named {
        return Some((rest, organisation.name));
    }
    let area = match counted {
        "อำเภอ" => Area::District,
        "ตำบล" => Area::Subdistrict,
        "เขต" => Area::Khet,
        _ => Area::Province,
    };
    register::area(start, area).map(|(rest, name)| (rest, format!("{}{name}", area.word())))
}

/// `separator = "," | space | [ space ] "และ"`.
pub(super) fn separator(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let (rest, spaced) = place::gap(start);
    let (rest, comma) = match rest.rest().strip_prefix([',', '/', '،']) {
        Some(_) => (place::gap(rest.skip(1)).0, true),
        None => (rest, false),
    };
    let and = ["และ", "กับ"].iter().find_map(|word| place::after(rest, word));
    match and {
        Some(rest) => Some(place::gap(rest).0),
        None => (spaced || comma).then_some(rest),
    }
}
