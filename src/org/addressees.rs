//! A whole line behind เรียน or ถึง.

use alloc::vec::Vec;
use core::fmt;

use super::parse::organisation;
use super::quantity::separator;
use super::{ORGANISATION, Organisation, place};
use crate::lex::{Cursor, PResult};

/// Those whom a letter is for, and those whom it passes on its way.
///
/// Read are lists with and without commas and `และ`, and what stands behind `ผ่าน`. Printed is the list with one
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

/// `list = organisation { separator organisation }`.
fn list(start: Cursor<'_>) -> PResult<'_, Vec<Organisation>> {
    let (mut rest, first) = organisation(start)?;
    let mut found = Vec::from([first]);
    while let Some(next) = separator(rest) {
        let Ok((end, organisation)) = organisation(next) else { break };
        found.push(organisation);
        rest = end;
    }
    Ok((rest, found))
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
