//! The fields that several forms share.

use core::fmt::{self, Write as _};

use super::pen::{At, Pen};
use super::{Cited, Draft};
use crate::date::YearStyle;
use crate::letter::Addressee;
use crate::letter::building::building_of;
use crate::letter::cue::is_rank;
use crate::letter::words::ACTING;
use crate::options::ParseOptions;
use crate::org::Organisation;
use crate::text::columns::width;

/// Secrecy and urgency, each on its line.
pub(super) fn grades(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    if let Some(secrecy) = draft.secrecy {
        pen.line(At::Left, secrecy.as_str())?;
    }
    match draft.urgency {
        Some(urgency) => pen.line(At::Left, urgency.as_str()),
        None => Ok(()),
    }
}

/// The number on the left, the building of the issuer on the right, the address below that.
pub(super) fn letterhead(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    let is_numbered = draft.reference.is_some() || draft.number.is_some();
    match (&draft.reference, &draft.number) {
        (Some(reference), _) => {
            pen.write_str("ที่ ")?;
            pen.reference(reference)?;
        }
        (None, Some(number)) => {
            pen.write_str("เลขที่ ")?;
            pen.text(number)?;
        }
        (None, None) => {}
    }
    if let Some(issuer) = &draft.issuer {
        pen.go_to(At::Right)?;
        pen.write_str(building_of(issuer))?;
        pen.text(issuer)?;
    }
    if is_numbered || draft.issuer.is_some() {
        pen.end()?;
    }
    match &draft.place {
        Some(place) => pen.line(At::Right, place),
        None => Ok(()),
    }
}

pub(super) fn reference(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    let Some(reference) = &draft.reference else { return Ok(()) };
    pen.write_str("ที่ ")?;
    pen.reference(reference)?;
    pen.end()
}

/// `ที่ …    วันที่ …` of memos and messages.
pub(super) fn numbered_and_dated(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    if let Some(reference) = &draft.reference {
        pen.write_str("ที่  ")?;
        pen.reference(reference)?;
    }
    if let Some(date) = &draft.date {
        if draft.reference.is_some() {
            pen.go_to(At::Right)?;
        }
        pen.write_str("วันที่  ")?;
        pen.date(date, YearStyle::Full)?;
    }
    if draft.reference.is_some() || draft.date.is_some() { pen.end() } else { Ok(()) }
}

/// The line between heading and text.
pub(super) fn rule(pen: &mut Pen<'_, '_>) -> fmt::Result {
    pen.line(At::Centre, "________________________")
}

pub(super) fn field(pen: &mut Pen<'_, '_>, apart: usize, label: &str, text: Option<&str>) -> fmt::Result {
    let Some(text) = text else { return Ok(()) };
    pen.apart(apart)?;
    pen.labelled(label, text)
}

/// The salutation with the addressees, and through whom they are written to.
pub(super) fn greeting(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    let Some(salutation) = draft.salutation().filter(|_| !draft.addressees.is_empty()) else { return Ok(()) };
    pen.apart(1)?;
    addressees(pen, salutation, &draft.addressees)?;
    if draft.through.is_empty() { Ok(()) } else { addressees(pen, "ผ่าน", &draft.through) }
}

/// One on the line of the label, several as points below each other.
pub(super) fn addressees(pen: &mut Pen<'_, '_>, label: &str, addressees: &[Addressee]) -> fmt::Result {
    items(pen, label, addressees, |pen, addressee| pen.value(Named(addressee)))
}

/// A label with its only value, or with its values as numbered points.
pub(super) fn items<T>(
    pen: &mut Pen<'_, '_>,
    label: &str,
    values: &[T],
    mut write: impl FnMut(&mut Pen<'_, '_>, &T) -> fmt::Result,
) -> fmt::Result {
    pen.write_str(label)?;
    pen.write_str("  ")?;
    let column = At::Column(width(label) + 2);
    for (n, value) in values.iter().enumerate() {
        pen.go_to(column)?;
        if values.len() > 1 {
            pen.number(n + 1)?;
            pen.write_str(". ")?;
        }
        write(pen, value)?;
        pen.end()?;
    }
    Ok(())
}

/// An addressee with the area that stood beside its name and tells it from its namesakes.
struct Named<'a>(&'a Addressee);

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(addressee) = self;
        write!(f, "{addressee}")?;
        match beside(addressee) {
            Some(area) => write!(f, " {area}"),
            None => Ok(()),
        }
    }
}

/// The area in which a body lies, where its name does not tell it.
fn beside(addressee: &Addressee) -> Option<&str> {
    let Addressee::Body(body) = addressee else { return None };
    let area = body.within().filter(|_| body.quantifier().is_none())?;
    let by_name = Organisation::parse_with(body.name(), ParseOptions::LENIENT).ok();
    let is_told = by_name.is_some_and(|by_name| by_name.value.within() == Some(area));
    (!is_told).then_some(area)
}

pub(super) fn citations(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    if draft.cited.is_empty() {
        return Ok(());
    }
    pen.apart(1)?;
    items(pen, "อ้างถึง", &draft.cited, citation)
}

/// `หนังสือกรมที่ดิน ด่วนมาก ที่ มท ๐๕๑๕/๒ ลงวันที่ ๕ มกราคม ๒๕๖๗`
fn citation(pen: &mut Pen<'_, '_>, cited: &Cited) -> fmt::Result {
    pen.write_str("หนังสือ")?;
    pen.text(cited.issuer.as_deref().unwrap_or_default())?;
    if let Some(secrecy) = cited.reference.secrecy() {
        write!(pen, " {secrecy}")?;
    }
    if let Some(urgency) = cited.reference.urgency() {
        write!(pen, " {urgency}")?;
    }
    pen.write_str(" ที่ ")?;
    pen.reference(&cited.reference)?;
    if let Some(date) = &cited.date {
        pen.write_str(" ลงวันที่ ")?;
        pen.date(date, YearStyle::Full)?;
    }
    match &cited.subject {
        Some(subject) => {
            pen.write_str(" เรื่อง ")?;
            pen.text(subject)
        }
        None => Ok(()),
    }
}

pub(super) fn enclosures(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    if draft.enclosures.is_empty() {
        return Ok(());
    }
    pen.apart(1)?;
    items(pen, "สิ่งที่ส่งมาด้วย", &draft.enclosures, |pen, enclosed| {
        pen.text(&enclosed.text)?;
        match &enclosed.count {
            Some(count) => {
                pen.write_str("  จำนวน ")?;
                pen.value(count)
            }
            None => Ok(()),
        }
    })
}

pub(super) fn body(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    for paragraph in &draft.body {
        pen.apart(1)?;
        pen.line(At::Paragraph, paragraph)?;
    }
    Ok(())
}

/// `สั่ง ณ วันที่ ๒๔ มิถุนายน พ.ศ. ๒๕๖๗`
pub(super) fn given(draft: &Draft, pen: &mut Pen<'_, '_>, verb: &str) -> fmt::Result {
    let Some(date) = &draft.date else { return Ok(()) };
    pen.apart(1)?;
    pen.go_to(At::Centre)?;
    pen.write_str(verb)?;
    pen.write_str(" ณ วันที่ ")?;
    pen.date(date, YearStyle::WithEra)?;
    pen.end()
}

/// The issuer where its seal goes, and the date below.
pub(super) fn seal(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    pen.apart(2)?;
    if let Some(issuer) = &draft.issuer {
        pen.line(At::Right, issuer)?;
    }
    let Some(date) = &draft.date else { return Ok(()) };
    pen.go_to(At::Right)?;
    pen.date(date, YearStyle::Full)?;
    pen.end()
}

/// Room to sign, the name in brackets with any rank above it, the post. A post acted for begins a line.
pub(super) fn signature(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    if draft.signatory.is_none() && draft.position.is_none() {
        return Ok(());
    }
    pen.apart(3)?;
    if let Some(name) = &draft.signatory {
        let (rank, name) = split_rank(name);
        if let Some(rank) = rank {
            pen.line(At::Centre, rank)?;
        }
        pen.go_to(At::Centre)?;
        write!(pen, "({name})")?;
        pen.end()?;
    }
    let mut rest = draft.position.as_deref().unwrap_or_default();
    while !rest.is_empty() {
        let (line, next) = split_acting(rest);
        pen.line(At::Centre, line)?;
        rest = next;
    }
    Ok(())
}

/// A rank that stands above the brackets: of an officer or a scholar. นาย and its kin stand inside.
fn split_rank(name: &str) -> (Option<&str>, &str) {
    const INSIDE: &[&str] = &["นาย", "นาง", "คุณหญิง", "ท่านผู้หญิง", "หม่อม", "ม.ล.", "ม.ร.ว."];
    match name.split_once(' ') {
        Some((rank, rest))
            if is_rank(rank) && rest.contains(' ') && !INSIDE.iter().any(|word| rank.starts_with(word)) =>
        {
            (Some(rank), rest)
        }
        _ => (None, name),
    }
}

/// To the end of the first words of acting, and the post behind them.
fn split_acting(text: &str) -> (&str, &str) {
    let ends =
        ACTING.iter().filter_map(|word| text.find(&alloc::format!("{word} ")).map(|at| at + word.len()));
    match ends.min().and_then(|end| text.split_at_checked(end)) {
        Some((line, rest)) => (line, rest.trim_start()),
        None => (text, ""),
    }
}

/// The office in charge and how to reach it, then who gets a copy.
pub(super) fn foot(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    let is_empty = draft.office.is_none()
        && draft.coordinator.is_none()
        && [draft.phones.len(), draft.fax.len(), draft.email.len(), draft.copies.len()] == [0; 4];
    pen.apart(usize::from(!is_empty))?;
    if let Some(office) = &draft.office {
        pen.line(At::Left, office)?;
    }
    for (label, numbers) in [("โทร. ", &draft.phones), ("โทรสาร ", &draft.fax)] {
        for number in numbers {
            pen.write_str(label)?;
            pen.phone(number)?;
            pen.end()?;
        }
    }
    for address in &draft.email {
        pen.write_str("ไปรษณีย์อิเล็กทรอนิกส์ ")?;
        pen.write_str(address)?;
        pen.end()?;
    }
    if let Some(name) = &draft.coordinator {
        pen.write_str("ผู้ประสานงาน ")?;
        pen.text(name)?;
        pen.end()?;
    }
    if draft.copies.is_empty() { Ok(()) } else { addressees(pen, "สำเนาส่ง", &draft.copies) }
}

/// The table of a plan: its cells stand between tabs.
pub(super) fn plan(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    if draft.plan.is_empty() {
        return Ok(());
    }
    pen.apart(2)?;
    pen.write_str("ที่\tการดำเนินการ\tกำหนดเวลา")?;
    pen.end()?;
    for row in &draft.plan {
        pen.text(&row.number)?;
        pen.write_char('\t')?;
        pen.text(&row.task)?;
        if let Some(when) = &row.when {
            pen.write_char('\t')?;
            pen.text(when)?;
        }
        pen.end()?;
    }
    Ok(())
}
