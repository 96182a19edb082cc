//! Members of assemblies: of the House and the Senate, and of local councils.

use alloc::format;

use super::body::{Body, body};
use super::kind::OrganisationKind;
use super::openings::Area;
use super::post::{head_of, position};
use super::titles::Bodies;
use super::{Organisation, place, register, words};
use crate::lex::Cursor;

/// `สมาชิกสภาเทศบาล…`, `สมาชิกสภาผู้แทนราษฎรจังหวัด…`: of assemblies only.
pub(super) fn member<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    if !["สภา", "วุฒิสภา"].iter().any(|word| rest.rest().starts_with(word)) {
        return local_member(rest, full);
    }
    let (end, post) = head_of(rest, full, Bodies::ASSEMBLIES)?;
    let seat = place::after(end, "จังหวัด").and_then(|rest| place::area(rest, Area::Province));
    Some(match seat {
        Some((end, seat)) => (end, position(format!("{}{}", post.name, seat.name)).inside(seat.name)),
        None => (end, post),
    })
}

/// `สมาชิก อบจ.เลย`: of the assembly of a local government by the government.
fn local_member<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    let (next, _) = place::gap(rest);
    let (end, Body { organisation, .. }) = body(next)?;
    let name = &organisation.name;
    if !["องค์การบริหารส่วน", "เทศบาล"].iter().any(|class| name.starts_with(class))
    {
        return None;
    }
    let post = position(format!("{full}สภา{name}"));
    let is_class = organisation.kind == OrganisationKind::AllOf;
    Some((end, if is_class { post } else { post.inside(format!("สภา{name}")) }))
}

/// `ส.อบจ.เลย`, of the assembly that the title tells; or the class where no name follows.
pub(super) fn councillor<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    let kind = [OrganisationKind::Pao, OrganisationKind::Sao].into_iter();
    let kind = kind.clone().find(|kind| full.ends_with(kind.class_word()))?;
    let Some((end, local)) = place::local(rest, kind) else {
        return words::ends(rest).then(|| (rest, position(full)));
    };
    // The constituency is no part of the name.
    let (end, name) = match local.name.split_once(" เขต ") {
        Some((name, _)) => (rest.skip(end.since(&rest).rfind(" เขต")?), name),
        None => (end, &*local.name),
    };
    Some((end, position(format!("สมาชิกสภา{name}")).inside(format!("สภา{name}"))))
}

/// `ส.ส.เลย`, of the province; or the class.
pub(super) fn deputy<'i>(rest: Cursor<'i>, full: &str) -> (Cursor<'i>, Organisation) {
    let spelt = place::after(rest, "จังหวัด").or_else(|| place::after(rest, "จ.")).unwrap_or(rest);
    match register::area(spelt, Area::Province).filter(|(end, _)| words::ends(*end)) {
        Some((end, name)) => {
            let seat = format!("จังหวัด{name}");
            (end, position(format!("{full}{seat}")).inside(seat))
        }
        None => (rest, position(full)),
    }
}
