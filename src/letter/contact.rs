//! The office in charge of a matter and how to reach it.

use alloc::string::String;
use alloc::vec::Vec;

use super::cue::Cue;
use super::field::Field;
use super::labels::Label;
use super::part::Zone;
use super::phone::phones;
use super::read::Document;
use super::words;
use crate::options::Deviations;
use crate::refcode::PhoneNumber;
use crate::span::Span;
use crate::text::chars::is_dash;
use crate::text::digit_value;

/// The foot of a letter (ส่วนราชการเจ้าของเรื่อง), and telephone numbers wherever else they stand under their label.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Contact {
    office: Option<Field<String>>,
    phones: Vec<Field<PhoneNumber>>,
    fax: Vec<Field<PhoneNumber>>,
    email: Vec<Field<String>>,
    links: Vec<Field<String>>,
    coordinator: Option<Field<String>>,
    unread: Vec<Field<String>>,
}

impl Contact {
    /// The office in charge, with the section under it.
    #[must_use]
    pub const fn office(&self) -> Option<&Field<String>> {
        self.office.as_ref()
    }

    /// โทร.
    #[must_use]
    pub fn phones(&self) -> &[Field<PhoneNumber>] {
        &self.phones
    }

    /// โทรสาร.
    #[must_use]
    pub fn fax(&self) -> &[Field<PhoneNumber>] {
        &self.fax
    }

    /// ไปรษณีย์อิเล็กทรอนิกส์.
    #[must_use]
    pub fn email(&self) -> &[Field<String>] {
        &self.email
    }

    /// Addresses of web pages, wherever in the document they stand.
    #[must_use]
    pub fn links(&self) -> &[Field<String>] {
        &self.links
    }

    /// What stands behind a telephone label and is no telephone number: a digit too few or too many.
    #[must_use]
    pub fn unread(&self) -> &[Field<String>] {
        &self.unread
    }

    /// ผู้ประสานงาน, as printed.
    #[must_use]
    pub const fn coordinator(&self) -> Option<&Field<String>> {
        self.coordinator.as_ref()
    }
}

pub(super) fn contact(document: &Document<'_, '_>) -> Contact {
    let (coordinator, own) = coordinator(document);
    let mut contact = Contact { office: office(document), coordinator, ..Contact::default() };
    let mut label = None;
    for line in document.lines.clone() {
        let zone = document.zone(line);
        let here = document.sheet.line(line);
        label = last_label(here.text).or(label).filter(|_| zone == Zone::Contact);
        if let Some(label) = label {
            unlabelled(document, here.span, label, &mut contact);
        }
        if matches!(
            zone,
            Zone::Contact | Zone::Office | Zone::Body | Zone::Signature | Zone::Rest | Zone::Copies
        ) {
            numbers(document, here.span, &mut contact);
        }
        if !matches!(zone, Zone::Stamp | Zone::Note | Zone::Blank) {
            addresses(document, here.span, &mut contact);
        }
    }
    contact.phones.extend(own);
    contact
}

/// The lines of the foot that name an office.
fn office(document: &Document<'_, '_>) -> Option<Field<String>> {
    let lines = document.of(Zone::Contact).filter(|line| document.sheet.cue(*line) == Cue::Text);
    let spans: Vec<Span> = lines
        .map(|line| document.sheet.line(line).span)
        .map(|span| before_label(document, span))
        .filter(|span| {
            let name = document.sheet.slice(*span);
            words::is_body(name) || words::is_abbreviated_office(name)
        })
        .collect();
    let text = spans.iter().map(|span| document.sheet.slice(*span)).collect::<Vec<_>>().join(" ");
    let whole = spans.into_iter().reduce(Span::join)?;
    Some(document.field(text, whole, Deviations::NONE))
}

/// An office may have its telephone on its own line: `กองคลัง งานพัสดุ โทร. …`.
fn before_label(document: &Document<'_, '_>, span: Span) -> Span {
    let text = document.sheet.slice(span);
    let end = text.find("โทร").unwrap_or(text.len());
    Span::new(span.start(), span.start() + text.get(..end).unwrap_or(text).trim_end().len())
}

/// ผู้ประสานงาน, and the number behind the name where it has no label.
fn coordinator(document: &Document<'_, '_>) -> (Option<Field<String>>, Vec<Field<PhoneNumber>>) {
    let is_one = |line: &usize| document.sheet.cue(*line) == Cue::Label(Label::Coordinator);
    let line = document.lines.clone().filter(|line| document.zone(*line) != Zone::Body).find(is_one);
    let Some(value) = line.and_then(|line| document.values(&[line]).into_iter().next()) else {
        return (None, Vec::new());
    };
    let name = before_label(document, value);
    let text = document.sheet.slice(name);
    let digits = text.find(|c| digit_value(c).is_some()).filter(|_| name == value).unwrap_or(text.len());
    let (name_text, number) = text.split_at_checked(digits).unwrap_or((text, ""));
    let found = phones(number, name.start() + digits, None);
    let numbers =
        found.into_iter().map(|(place, phone, deviations)| document.field(phone, place, deviations));
    let name = Span::new(name.start(), name.start() + name_text.trim_end().len());
    (document.text_field(&[name]), numbers.collect())
}

/// The telephone and fax numbers of a line, each behind its label.
fn numbers(document: &Document<'_, '_>, span: Span, contact: &mut Contact) {
    let text = document.sheet.slice(span);
    let mut at = 0;
    while let Some((label, from)) = next_label(text, at) {
        let rest = text.get(from..).unwrap_or_default();
        let same = contact.phones.last().map(|phone| *phone.value());
        let is_fax = label == Label::Fax;
        let both = !is_fax && strip_second_label(rest).is_some();
        let value = strip_second_label(rest).unwrap_or(rest);
        let found = phones(value, span.start() + text.len() - value.len(), same.as_ref().filter(|_| is_fax));
        if found.is_empty() {
            contact.unread.extend(unread(document, value, span.end() - value.len()));
        }
        for (place, phone, deviations) in found {
            let field = document.field(phone, place, deviations);
            if both {
                contact.fax.push(field.clone());
            }
            if is_fax { contact.fax.push(field) } else { contact.phones.push(field) }
        }
        at = text.len() - value.len();
    }
}

/// The last telephone label on a line.
fn last_label(text: &str) -> Option<Label> {
    let mut last = None;
    let mut at = 0;
    while let Some((label, next)) = next_label(text, at) {
        (last, at) = (Some(label), next);
    }
    last
}

/// The numbers of a line that has nothing but numbers, below one with their label.
fn unlabelled(document: &Document<'_, '_>, span: Span, label: Label, contact: &mut Contact) {
    let text = document.sheet.slice(span);
    if !text.starts_with(['0', '๐']) {
        return;
    }
    let found = phones(text, span.start(), None).into_iter();
    let fields = found.map(|(place, phone, deviations)| document.field(phone, place, deviations));
    if label == Label::Fax { contact.fax.extend(fields) } else { contact.phones.extend(fields) }
}

/// Digits behind a label that make no telephone number.
fn unread(document: &Document<'_, '_>, value: &str, end_of_label: usize) -> Option<Field<String>> {
    let text = value.trim_start_matches(['.', ' ', ':']);
    let is_part = |c: char| digit_value(c).is_some() || is_dash(c) || c == ' ';
    let len = text.find(|c| !is_part(c)).unwrap_or(text.len());
    let number = text.get(..len)?.trim_end();
    let is_number = number.chars().filter(|c| digit_value(*c).is_some()).count() > 4;
    let start = end_of_label + value.len() - text.len();
    let span = Span::new(start, start + number.len());
    is_number.then(|| document.field(String::from(number), span, Deviations::NONE))
}

/// The next telephone label behind `at`, and where what it labels begins.
fn next_label(text: &str, at: usize) -> Option<(Label, usize)> {
    const LABELS: &[(&str, Label)] = &[
        ("หมายเลขโทรสาร", Label::Fax),
        ("โทรสารหมายเลข", Label::Fax),
        ("โทรสาร", Label::Fax),
        ("แฟกซ์", Label::Fax),
        ("แฟ็กซ์", Label::Fax),
        ("โทรศัพท์มือถือ", Label::Phone),
        ("โทรศัพท์เคลื่อนที่", Label::Phone),
        ("มือถือ", Label::Phone),
        ("โทรศัพท์หมายเลข", Label::Phone),
        ("หมายเลขโทรศัพท์", Label::Phone),
        ("โทรศัพท์", Label::Phone),
        ("โทร", Label::Phone),
        ("สายด่วน", Label::Phone),
        ("สายตรง", Label::Phone),
    ];
    let places = text.get(at..)?.char_indices().map(|(place, _)| at + place);
    places.filter_map(|place| Some((place, text.get(place..)?))).find_map(|(place, rest)| {
        let (word, label) = LABELS.iter().find(|(word, _)| rest.starts_with(word))?;
        Some((*label, place + word.len()))
    })
}

/// `โทร/โทรสาร`: one number under two labels.
fn strip_second_label(rest: &str) -> Option<&str> {
    let rest = rest.trim_start_matches(['.', ' ']);
    let rest = rest.strip_prefix('/').or_else(|| rest.strip_prefix("และ"))?.trim_start();
    rest.strip_prefix("โทรสาร").or_else(|| rest.strip_prefix("แฟกซ์"))
}

/// E-mail addresses and links.
fn addresses(document: &Document<'_, '_>, span: Span, contact: &mut Contact) {
    let text = document.sheet.slice(span);
    let is_part = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | ',' | ';' | '(' | ')');
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let (_, from) = rest.split_at_checked(start).unwrap_or(("", ""));
        let end = from.find(|c| !is_part(c)).unwrap_or(from.len());
        let (word, after) = from.split_at_checked(end).unwrap_or((from, ""));
        let at = span.start() + text.len() - from.len();
        let word = word.trim_end_matches(['.', ':']);
        let place = Span::new(at, at + word.len());
        if is_link(word) {
            contact.links.push(document.field(String::from(word), place, Deviations::NONE));
        } else if is_email(word) {
            contact.email.push(document.field(String::from(word), place, Deviations::NONE));
        }
        rest = after;
    }
}

fn is_link(word: &str) -> bool {
    word.starts_with("http://") || word.starts_with("https://") || word.starts_with("www.")
}

fn is_email(word: &str) -> bool {
    word.split_once('@')
        .is_some_and(|(user, host)| !user.is_empty() && host.contains('.') && !host.contains('@'))
}
