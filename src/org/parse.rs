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
use super::{ORGANISATION, Organisation, Quantifier, context, place};
use crate::lex::{Cursor, PResult};

/// `organisation`: one name, and what is printed behind it that completes it.
pub(crate) fn organisation(start: Cursor<'_>) -> PResult<'_, Organisation> {
    match mention(start) {
        Some((rest, found)) if !found.bare || found.organisation.quantifier.is_some() => {
            Ok((rest, found.organisation))
        }
        Some((rest, found)) => {
            let quantifier = context::later_quantity(rest, &found.organisation);
            match quantifier {
                Some(quantifier) => {
                    Ok((rest, Organisation { quantifier: Some(quantifier), ..found.organisation }))
                }
                None => Err(start.expected(ORGANISATION)),
            }
        }
        None => Err(start.expected(ORGANISATION)),
    }
}

/// A name as it is printed, whatever is behind it.
pub(super) fn mention(start: Cursor<'_>) -> Option<(Cursor<'_>, Body)> {
    let post = acting(start)
        .or_else(|| post(start))
        .map(|(rest, organisation)| (rest, Body { organisation, bare: false }));
    let found = match (post, body(start)) {
        (Some(post), Some(body)) if body.0.at() > post.0.at() => Some(body),
        (post, body) => post.or(body),
    };
    let Some((rest, body)) = found else {
        return counted_class(start).map(|(rest, organisation)| (rest, Body { organisation, bare: false }));
    };
    Some(match quantity(rest) {
        Some((end, quantifier, counted)) if fits(&body, &quantifier, counted) => {
            let unit = if body.organisation.unit == OrganisationKind::Position {
                OrganisationKind::Position
            } else {
                OrganisationKind::AllOf
            };
            let organisation = Organisation { unit, quantifier: Some(quantifier), ..body.organisation };
            (end, Body { organisation, bare: false })
        }
        _ => (rest, body),
    })
}

/// Whether a quantifier can speak of all that have this name: not of one that an area tells apart.
fn fits(body: &Body, quantifier: &Quantifier, counted: &str) -> bool {
    let organisation = &body.organisation;
    let one = organisation.within.is_some() && organisation.unit != OrganisationKind::Position
        || matches!(
            organisation.unit,
            OrganisationKind::Ministry
                | OrganisationKind::Department
                | OrganisationKind::Province
                | OrganisationKind::District
                | OrganisationKind::Subdistrict
        )
        || organisation.unit.is_local_government();
    let _ = quantifier;
    body.bare || !one && !(organisation.within.is_some() && counted.is_empty())
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
