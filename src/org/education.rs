//! Areas of education, which a number tells apart.

use alloc::format;
use alloc::string::String;

use super::body::{Body, Found};
use super::openings::Office;
use super::{Organisation, number, place};
use crate::lex::{Cursor, digits};
use crate::options::Deviation;
use crate::text::chars::is_thai_letter;
use crate::text::to_arabic_digits;

/// Whether the offices of a class are those of areas of education.
pub(super) fn is_educational(office: &Office) -> bool {
    office.full.starts_with("สำนักงานเขตพื้นที่การศึกษา")
}

/// Areas of education that a number alone tells apart, as all of secondary schools were: `สพม.เขต 12`.
pub(super) fn educational_area<'i>(rest: Cursor<'i>, office: &Office) -> Option<Found<'i>> {
    if !is_educational(office) {
        return None;
    }
    let mut name = String::from(office.full);
    let is_numbered = place::gap(rest).0.rest().starts_with("เขต");
    let end = if is_numbered { number::number(rest, &mut name) } else { rest };
    let (end, name) = if is_numbered { (end, name) } else { bare_number(end, name)? };
    (end.at() > rest.at()).then(|| (end, Body::named(Organisation::new(office.kind, name))))
}

/// The number of an area of education without เขต before it, which may be a number of anything: `สพม. 32`.
pub(super) fn bare_number(rest: Cursor<'_>, name: String) -> Option<(Cursor<'_>, String)> {
    const COUNTED: &[&str] = &["แห่ง", "ราย", "คน", "โรง", "เขต", "ครั้ง", "วัน", "ปี", "หน่วย", "พื้นที่"];
    let Ok((end, run)) = digits(1..=2)(place::gap(rest).0) else { return Some((rest, name)) };
    let goes_on = end.peek().is_some_and(|c| matches!(c, '.' | ',' | '/' | ':' | '-') || is_thai_letter(c));
    let (next, _) = place::gap(end);
    if name.contains(" เขต ") || goes_on || COUNTED.iter().any(|word| next.rest().starts_with(word)) {
        return Some((rest, name));
    }
    let end = end.deviate_since(&rest, Deviation::Ambiguous).ok()?;
    Some((end, format!("{name} เขต {}", to_arabic_digits(run.text))))
}
