//! The layout of each form, field by field in the order of its clause.

use core::fmt::{self, Write as _};

use super::Draft;
use super::fields::{
    addressees, body, citations, enclosures, field, foot, given, grades, greeting, letterhead,
    numbered_and_dated, plan, reference, rule, seal, signature,
};
use super::pen::{At, Pen};
use crate::date::YearStyle;
use crate::letter::Form;

/// Writes a draft in the layout of its form.
pub(super) fn write(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    letter(draft, pen)?;
    plan(draft, pen)
}

fn letter(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    match draft.form {
        Form::External => external(draft, pen),
        Form::Memo => memo(draft, pen),
        Form::Stamped => stamped(draft, pen),
        Form::Order | Form::Announcement => decree(draft, pen),
        Form::Regulation | Form::Bylaw => regulation(draft, pen),
        Form::Statement | Form::News => news(draft, pen),
        Form::Certificate => certificate(draft, pen),
        Form::Minutes => minutes(draft, pen),
        Form::Radio => radio(draft, pen),
        Form::Other => other(draft, pen),
    }
}

/// The word over a form that has one.
const fn heading(form: Form) -> &'static str {
    match form {
        Form::Memo => "บันทึกข้อความ",
        Form::Order => "คำสั่ง",
        Form::Regulation => "ระเบียบ",
        Form::Bylaw => "ข้อบังคับ",
        Form::Announcement => "ประกาศ",
        Form::Statement => "แถลงการณ์",
        Form::News => "ข่าว",
        Form::Minutes => "รายงานการประชุม",
        Form::Radio => "วิทยุในราชการ",
        Form::External | Form::Stamped | Form::Certificate | Form::Other => "",
    }
}

/// Clause 11, form 1.
fn external(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    grades(draft, pen)?;
    letterhead(draft, pen)?;
    if let Some(date) = &draft.date {
        pen.apart(1)?;
        pen.go_to(At::Centre)?;
        pen.date(date, YearStyle::Full)?;
        pen.end()?;
    }
    field(pen, 1, "เรื่อง", draft.subject.as_deref())?;
    greeting(draft, pen)?;
    citations(draft, pen)?;
    enclosures(draft, pen)?;
    body(draft, pen)?;
    if let Some(closing) = draft.closing() {
        pen.apart(1)?;
        pen.line(At::Centre, closing)?;
    }
    signature(draft, pen)?;
    foot(draft, pen)
}

/// Clause 12, form 2. The telephone stands beside the office, and nothing closes it.
fn memo(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    grades(draft, pen)?;
    pen.line(At::Centre, heading(draft.form))?;
    if draft.issuer.is_some() || !draft.phones.is_empty() {
        pen.write_str("ส่วนราชการ")?;
        if let Some(issuer) = &draft.issuer {
            pen.write_str("  ")?;
            pen.text(issuer)?;
        }
        for phone in &draft.phones {
            pen.write_str("  โทร. ")?;
            pen.phone(phone)?;
        }
        pen.end()?;
    }
    numbered_and_dated(draft, pen)?;
    field(pen, 0, "เรื่อง", draft.subject.as_deref())?;
    greeting(draft, pen)?;
    citations(draft, pen)?;
    enclosures(draft, pen)?;
    body(draft, pen)?;
    signature(draft, pen)
}

/// Clause 14, form 3: the seal stands on the name of the issuer, the date below it.
fn stamped(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    grades(draft, pen)?;
    reference(draft, pen)?;
    if !draft.addressees.is_empty() {
        pen.apart(1)?;
        addressees(pen, "ถึง", &draft.addressees)?;
    }
    body(draft, pen)?;
    seal(draft, pen)?;
    foot(draft, pen)
}

/// Clauses 16 and 20, forms 4 and 7.
fn decree(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    grades(draft, pen)?;
    title(draft, pen, draft.issuer.as_deref())?;
    if let Some(number) = &draft.number {
        pen.go_to(At::Centre)?;
        pen.write_str("ที่ ")?;
        pen.text(number)?;
        pen.end()?;
    }
    if let Some(subject) = &draft.subject {
        pen.go_to(At::Centre)?;
        pen.labelled("เรื่อง", subject)?;
    }
    rule(pen)?;
    body(draft, pen)?;
    if draft.form == Form::Order {
        given(draft, pen, "สั่ง")?;
        return signature(draft, pen);
    }
    given(draft, pen, "ประกาศ")?;
    signature(draft, pen)?;
    foot(draft, pen)
}

/// Clauses 17 and 18, forms 5 and 6: the name of the regulation, which of its amendments it is, and the year on lines of
/// their own.
fn regulation(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    title(draft, pen, draft.issuer.as_deref())?;
    let mut rest = draft.subject.as_deref().unwrap_or_default();
    while !rest.is_empty() {
        let breaks = [" (ฉบับที่", " พ.ศ."].iter().filter_map(|part| rest.find(part)).min();
        let (line, next) = rest.split_at_checked(breaks.unwrap_or(rest.len())).unwrap_or((rest, ""));
        pen.line(At::Centre, line)?;
        rest = next.trim_start();
    }
    rule(pen)?;
    body(draft, pen)?;
    given(draft, pen, "ประกาศ")?;
    signature(draft, pen)
}

/// Clauses 21 and 22, forms 8 and 9: issued by a body, without a signature.
fn news(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    title(draft, pen, draft.issuer.as_deref())?;
    if let Some(subject) = &draft.subject {
        pen.go_to(At::Centre)?;
        pen.labelled("เรื่อง", subject)?;
    }
    if let Some(number) = &draft.number {
        pen.go_to(At::Centre)?;
        pen.write_str("ฉบับที่ ")?;
        pen.text(number)?;
        pen.end()?;
    }
    rule(pen)?;
    body(draft, pen)?;
    seal(draft, pen)
}

/// Clause 24, form 10.
fn certificate(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    grades(draft, pen)?;
    letterhead(draft, pen)?;
    body(draft, pen)?;
    given(draft, pen, "ให้ไว้")?;
    signature(draft, pen)
}

/// Clause 25, form 11. Who came, who did not and the agenda are paragraphs.
fn minutes(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    title(draft, pen, draft.subject.as_deref())?;
    if let Some(number) = &draft.number {
        pen.go_to(At::Centre)?;
        pen.write_str("ครั้งที่ ")?;
        pen.text(number)?;
        pen.end()?;
    }
    if let Some(date) = &draft.date {
        pen.go_to(At::Centre)?;
        pen.write_str("เมื่อ")?;
        pen.weekday(date)?;
        pen.end()?;
    }
    if let Some(place) = &draft.place {
        pen.go_to(At::Centre)?;
        pen.write_str("ณ ")?;
        pen.text(place)?;
        pen.end()?;
    }
    body(draft, pen)?;
    signature(draft, pen)
}

/// The message form in use; clause 26 of the regulation leaves it to the offices that send them.
fn radio(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    pen.line(At::Centre, heading(draft.form))?;
    grades(draft, pen)?;
    field(pen, 0, "จาก", draft.issuer.as_deref())?;
    if !draft.addressees.is_empty() {
        addressees(pen, "ถึง", &draft.addressees)?;
    }
    numbered_and_dated(draft, pen)?;
    field(pen, 0, "เรื่อง", draft.subject.as_deref())?;
    body(draft, pen)?;
    signature(draft, pen)?;
    foot(draft, pen)
}

/// Clause 27: no form is prescribed.
fn other(draft: &Draft, pen: &mut Pen<'_, '_>) -> fmt::Result {
    grades(draft, pen)?;
    reference(draft, pen)?;
    body(draft, pen)?;
    seal(draft, pen)?;
    foot(draft, pen)
}

/// The word over the form, with a name behind it.
fn title(draft: &Draft, pen: &mut Pen<'_, '_>, name: Option<&str>) -> fmt::Result {
    pen.go_to(At::Centre)?;
    pen.write_str(heading(draft.form))?;
    pen.text(name.unwrap_or_default())?;
    pen.end()
}
