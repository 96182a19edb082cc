//! A whole line behind เรียน or ถึง.

use alloc::format;
use alloc::vec::Vec;
use core::fmt;

use super::kind::OrganisationKind;
use super::openings::Area;
use super::parse::organisation;
use super::quantity::separator;
use super::{ORGANISATION, Organisation, place, register, words};
use crate::lex::{Cursor, PResult};
use crate::options::{Deviations, ParseOptions};
use crate::span::Span;
use crate::text::chars::{is_blank, is_break};

/// Those whom a letter is for, and those whom it passes on its way.
///
/// Read are lists with and without commas and `และ`, also of areas that do not repeat their class word
/// (`ผู้ว่าราชการจังหวัดเลย ขอนแก่น และหนองคาย`), and what stands behind `ผ่าน`. Printed is the list with one
/// space between its members and `และ` before the last.
///
/// ```
/// use saraban::Addressees;
///
/// let line: Addressees = "เลขาธิการคณะรัฐมนตรี ผ่าน ปลัดกระทรวงมหาดไทย".parse()?;
/// assert_eq!(line.to()[0].name(), "เลขาธิการคณะรัฐมนตรี");
/// assert_eq!(line.through()[0].name(), "ปลัดกระทรวงมหาดไทย");
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Addressees {
    to: Vec<Organisation>,
    through: Vec<Organisation>,
}

impl Addressees {
    /// `None` where there is nobody.
    #[cfg(feature = "serde")]
    pub(super) fn of(to: Vec<Organisation>, through: Vec<Organisation>) -> Option<Self> {
        (!to.is_empty()).then_some(Self { to, through })
    }

    /// Those whom the letter is for, at least one.
    #[must_use]
    pub fn to(&self) -> &[Organisation] {
        &self.to
    }

    /// Those whom it passes, in this order.
    #[must_use]
    pub fn through(&self) -> &[Organisation] {
        &self.through
    }
}

/// `addressees = list [ [ "(" ] "ผ่าน" list [ ")" ] ]`.
pub(crate) fn addressees(start: Cursor<'_>) -> PResult<'_, Addressees> {
    let (rest, to) = list(start)?;
    let Some((behind, bracket)) = through(rest) else {
        return Ok((rest, Addressees { to, through: Vec::new() }));
    };
    let Ok((end, through)) = list(behind) else {
        return Ok((rest, Addressees { to, through: Vec::new() }));
    };
    let end = if bracket { place::after(place::gap(end).0, ")").unwrap_or(end) } else { end };
    Ok((end, Addressees { to, through }))
}

/// `list = organisation { separator ( organisation | name ) }`.
fn list(start: Cursor<'_>) -> PResult<'_, Vec<Organisation>> {
    let (mut rest, mut last) = organisation(start)?;
    let mut found = Vec::new();
    loop {
        let others = others_of(&last, rest);
        rest = others.last().map_or(rest, |(_, end, _)| *end);
        found.push(last);
        found.extend(others.into_iter().map(|(_, _, other)| other));
        match separator(rest).and_then(|next| organisation(next).ok()) {
            Some(next) => (rest, last) = next,
            None => return Ok((rest, found)),
        }
    }
}

/// The members of a list behind one of them that have nothing but the names of their areas, where in the text these
/// stand, and what deviated up to there: `ขอนแก่น และหนองคาย` behind ผู้ว่าราชการจังหวัดเลย.
pub(crate) fn others(first: &Organisation, behind: &str) -> Vec<(Span, Organisation, Deviations)> {
    let options = ParseOptions::LENIENT;
    let others = others_of(first, Cursor::new(behind, &options)).into_iter();
    others.map(|(start, end, other)| (Span::new(start.at(), end.at()), other, end.seen())).collect()
}

/// The same, up to the last that a comma or `และ` leads to: a name behind a space alone may be the area that the one before
/// is in.
fn others_of<'i>(first: &Organisation, start: Cursor<'i>) -> Vec<(Cursor<'i>, Cursor<'i>, Organisation)> {
    let (mut found, mut sure, mut rest) = (Vec::new(), 0, start);
    while let Some(next) = separator(rest) {
        let last = found.last().map_or(first, |(_, _, last)| last);
        let Some((end, other)) = another(last, next) else { break };
        found.push((next, end, other));
        if next.since(&rest).contains(|c| !is_blank(c) && !is_break(c)) {
            sure = found.len();
        }
        rest = end;
    }
    found.truncate(sure);
    found
}

/// A member of a list by the name of its area or local government alone, where that before it says of what class it is.
fn another<'i>(last: &Organisation, start: Cursor<'i>) -> Option<(Cursor<'i>, Organisation)> {
    const AREAS: &[Area] = &[Area::Province, Area::District, Area::Khet, Area::Subdistrict];
    if last.quantifier().is_some() {
        return None;
    }
    let body = last.within().unwrap_or(last.name());
    let of_area = || {
        let area = *AREAS.iter().find(|area| body.starts_with(area.word()))?;
        Some((area.word(), register::area(start, area)?))
    };
    let of_local_government = || {
        let mut kinds = OrganisationKind::ALL.iter().copied().filter(|kind| kind.is_local_government());
        let kind = kinds.find(|kind| body.starts_with(kind.class_word()))?;
        let found = match kind {
            OrganisationKind::Pao => register::area(start, Area::Province)?,
            _ => register::local_of(start, kind)?,
        };
        Some((kind.class_word(), found))
    };
    let (class, (end, name)) = of_area().or_else(of_local_government)?;
    let title = last.name().strip_suffix(body.strip_prefix(class)?)?;
    let member = Organisation::new(last.kind(), format!("{title}{name}"));
    let within = last.within().is_some_and(|within| within == body && body != last.name());
    let member = if within { member.inside(format!("{class}{name}")) } else { member };
    words::ends(end).then_some((end, member))
}

/// Behind `ผ่าน`, and whether it stands in brackets.
fn through(start: Cursor<'_>) -> Option<(Cursor<'_>, bool)> {
    let (rest, _) = place::gap(start);
    let (rest, bracket) = match place::after(rest, "(") {
        Some(rest) => (rest, true),
        None => (rest, false),
    };
    Some((place::gap(place::after(rest, "ผ่าน")?).0, bracket))
}

impl fmt::Display for Addressees {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_list(f, &self.to)?;
        if !self.through.is_empty() {
            f.write_str(" ผ่าน ")?;
            write_list(f, &self.through)?;
        }
        Ok(())
    }
}

fn write_list(f: &mut fmt::Formatter<'_>, list: &[Organisation]) -> fmt::Result {
    for (n, organisation) in list.iter().enumerate() {
        let before = match n {
            0 => "",
            _ if n + 1 == list.len() => " และ",
            _ => " ",
        };
        write!(f, "{before}{organisation}")?;
    }
    Ok(())
}

crate::macros::readable!(Addressees, ORGANISATION, addressees, crate::lex::parse_name_with);
