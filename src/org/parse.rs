//! The grammar of names.
//!
//! ```text
//! organisation = ( acting-post | post | body ) [ quantity [ in-area ] ] | counted-class [ in-area ]
//! ```
//!
//! The productions below these stand in [`post`], [`body`], [`quantity`] and [`name`](super::name).

use super::body::{Body, Reach, body};
use super::kind::OrganisationKind;
use super::post::{acting, post};
use super::quantity::{all_of_them, counted_class, except, in_area, quantity};
use super::{ORGANISATION, Organisation, Quantifier, beside};
use crate::lex::{Cursor, PResult};

/// `organisation`: one name, and what is printed behind it that completes it.
pub(crate) fn organisation(start: Cursor<'_>) -> PResult<'_, Organisation> {
    let Some((rest, Body { organisation, reach })) = name(start) else {
        return counted_class(start).ok_or_else(|| start.expected(ORGANISATION));
    };
    // One body is not counted, nor are the posts and offices of one.
    let (end, quantifier, counted) = if reach == Reach::One || organisation.within.is_some() {
        (rest, None, "")
    } else if let Some((end, quantifier, counted)) = quantity(rest) {
        (end, Some(quantifier), counted)
    } else if let Some((end, counted)) =
        all_of_them(rest).filter(|(_, counted)| beside::are_counted(&organisation, counted))
    {
        (end, Some(Quantifier::All), counted)
    } else {
        (rest, beside::later_quantity(rest, &organisation), "")
    };
    if quantifier.is_some() {
        let is_post = organisation.kind == OrganisationKind::Position;
        let kind = if is_post { OrganisationKind::Position } else { OrganisationKind::AllOf };
        // Where the class is meant stands behind the quantifier, or between the two.
        let between = in_area(rest).filter(|(area, _)| area.at() < end.at());
        let (end, within) = match (in_area(end), between) {
            (Some(behind), _) => behind,
            (None, Some((_, within))) => (end, within),
            (None, None) => (end, organisation.within),
        };
        // `ทุกแห่งในพื้นที่ ยกเว้น…`
        let behind =
            except(end, counted).filter(|_| quantifier == Some(Quantifier::All) && !counted.is_empty());
        let (end, quantifier) = match behind {
            Some((end, names)) => (end, Some(Quantifier::Except(names))),
            None => (end, quantifier),
        };
        return Ok((end, Organisation { kind, within, quantifier, ..organisation }));
    }
    if reach == Reach::Bare {
        return Err(start.expected(ORGANISATION));
    }
    let within = organisation.within.clone().or_else(|| beside::beside(rest, &organisation));
    Ok((rest, Organisation { within, ..organisation }))
}

/// A name as it is printed, whatever is behind it.
fn name(start: Cursor<'_>) -> Option<(Cursor<'_>, Body)> {
    let post = acting(start).or_else(|| post(start));
    let post = post.map(|(rest, organisation)| (rest, Body::named(organisation)));
    match (post, body(start)) {
        (Some(post), Some(body)) if body.0.at() > post.0.at() => Some(body),
        (post, body) => post.or(body),
    }
}

/// A name as a member of a list.
pub(super) fn name_in_list(start: Cursor<'_>) -> Option<(Cursor<'_>, Organisation)> {
    name(start).map(|(rest, body)| (rest, body.organisation))
}
