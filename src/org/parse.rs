//! The grammar of names.
//!
//! ```text
//! organisation = ( acting-post | post | body ) [ quantity ] | counted-class
//! addressees   = organisation { separator organisation } { "ผ่าน" organisation }
//! chain        = post { gap acting-post }
//! ```
//!
//! The productions below these stand in [`post`], [`body`], [`quantity`] and [`name`](super::name).

use alloc::vec::Vec;

use super::body::{Body, body};
use super::kind::OrganisationKind;
use super::post::{acting, post};
use super::quantity::{counted_class, quantity, separator};
use super::{ORGANISATION, Organisation, context, place};
use crate::lex::{Cursor, PResult};

/// `organisation`: one name, and what is printed behind it that completes it.
pub(crate) fn organisation(start: Cursor<'_>) -> PResult<'_, Organisation> {
    let Some((rest, Body { organisation, bare })) = name(start) else {
        return counted_class(start).ok_or_else(|| start.expected(ORGANISATION));
    };
    let (end, quantifier) = match quantity(rest).filter(|_| can_be_counted(&organisation)) {
        Some((end, quantifier, _)) => (end, Some(quantifier)),
        None if can_be_counted(&organisation) => (rest, context::later_quantity(rest, &organisation)),
        None => (rest, None),
    };
    if quantifier.is_some() {
        let kind = if organisation.unit == OrganisationKind::Position {
            organisation.unit
        } else {
            OrganisationKind::AllOf
        };
        return Ok((end, Organisation { unit: kind, quantifier, ..organisation }));
    }
    if bare {
        return Err(start.expected(ORGANISATION));
    }
    let within = organisation.within.clone().or_else(|| context::beside(rest, &organisation));
    Ok((rest, Organisation { within, ..organisation }))
}

/// A name as it is printed, whatever is behind it.
fn name(start: Cursor<'_>) -> Option<(Cursor<'_>, Body)> {
    let post = acting(start).or_else(|| post(start));
    let post = post.map(|(rest, organisation)| (rest, Body { organisation, bare: false }));
    match (post, body(start)) {
        (Some(post), Some(body)) if body.0.at() > post.0.at() => Some(body),
        (post, body) => post.or(body),
    }
}

/// A name as a member of a list.
pub(super) fn name_in_list(start: Cursor<'_>) -> Option<(Cursor<'_>, Organisation)> {
    name(start).map(|(rest, body)| (rest, body.organisation))
}

/// Whether a quantifier can speak of all that have this name: not of one that an area tells apart.
fn can_be_counted(organisation: &Organisation) -> bool {
    let is_one = matches!(
        organisation.unit,
        OrganisationKind::Ministry
            | OrganisationKind::Department
            | OrganisationKind::Province
            | OrganisationKind::District
            | OrganisationKind::Subdistrict
    );
    organisation.within.is_none() && !is_one && !organisation.unit.is_local_government()
}

/// `addressees = organisation { separator organisation } { "ผ่าน" organisation }`: a whole line behind เรียน or ถึง.
pub(crate) fn addressees(start: Cursor<'_>) -> PResult<'_, Vec<Organisation>> {
    let (mut rest, first) = organisation(start)?;
    let mut found = Vec::from([first]);
    while let Some(next) = separator(rest).or_else(|| through(rest)) {
        let next = through(next).unwrap_or(next);
        let Ok((end, organisation)) = organisation(next) else { break };
        found.push(organisation);
        rest = end;
    }
    Ok((rest, found))
}

/// `ผ่าน`, in brackets or not.
fn through(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let (rest, _) = place::gap(start);
    let rest = rest.rest().strip_prefix('(').map_or(rest, |_| rest.skip(1));
    Some(place::gap(place::after(rest, "ผ่าน")?).0)
}

/// `chain = post { gap acting-post }`: the post of a signer, and whom he acts for.
pub(crate) fn chain(start: Cursor<'_>) -> PResult<'_, Vec<Organisation>> {
    let Some((mut rest, first)) = acting(start).or_else(|| post(start)) else {
        return Err(start.expected(ORGANISATION));
    };
    let mut found = Vec::from([first]);
    while let Some((end, next)) = acting(place::gap(rest).0) {
        found.push(next);
        rest = end;
    }
    Ok((rest, found))
}
