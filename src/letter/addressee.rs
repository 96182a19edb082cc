//! To whom a document goes, through whom, and with copies for whom.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use super::field::Field;
use super::part::Zone;
use super::read::Draft;
use super::sheet::closed_up;
use super::words::{self, split_list_mark};
use crate::options::{Deviations, ParseOptions};
use crate::org::{Organisation, Quantifier};
use crate::span::Span;
use crate::text::chars::is_thai_letter;

/// An addressee: a body, a post, a class of them, or anyone else, as the letter names them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Addressee {
    /// A public body, the holder of a post, or a class of either.
    Body(Organisation),
    /// A person, a private body, a post of no known body, by the words of the letter.
    Other(OtherAddressee),
}

/// An addressee that is no known body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OtherAddressee {
    name: String,
    quantifier: Option<Quantifier>,
}

impl OtherAddressee {
    /// As the letter has it, `ทุก…` apart.
    fn new(text: &str) -> Self {
        // ทุกข์ is another word.
        match text.rsplit_once("ทุก").filter(|(_, rest)| !rest.starts_with('ข')) {
            Some((name, _)) if !name.is_empty() => {
                Self { name: name.trim_end().to_string(), quantifier: Some(Quantifier::All) }
            }
            _ => Self { name: text.to_string(), quantifier: None },
        }
    }

    /// Whether it is the holder of a post, and no person by name.
    #[must_use]
    pub fn is_position(&self) -> bool {
        words::is_post(&self.name)
    }
}

impl Addressee {
    /// The name in full.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Body(organisation) => organisation.name(),
            Self::Other(other) => &other.name,
        }
    }

    /// How many of a class are meant.
    #[must_use]
    pub const fn quantifier(&self) -> Option<&Quantifier> {
        match self {
            Self::Body(organisation) => organisation.quantifier(),
            Self::Other(other) => other.quantifier.as_ref(),
        }
    }
}

impl From<Organisation> for Addressee {
    fn from(organisation: Organisation) -> Self {
        Self::Body(organisation)
    }
}

/// The body, post or class that the text names, and where it names none anyone else by these words.
///
/// ```
/// use saraban::Addressee;
///
/// assert!(matches!(Addressee::from("ผู้ว่าราชการจังหวัด ทุกจังหวัด"), Addressee::Body(_)));
/// assert!(matches!(Addressee::from("นายสมชาย ใจดี"), Addressee::Other(_)));
/// ```
impl From<&str> for Addressee {
    fn from(text: &str) -> Self {
        let text = closed_up(text.lines());
        match Organisation::parse_with(&text, ParseOptions::LENIENT) {
            Ok(organisation) => Self::Body(organisation.value),
            Err(_) => Self::Other(OtherAddressee::new(&text)),
        }
    }
}

impl fmt::Display for Addressee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(organisation) => organisation.fmt(f),
            Self::Other(other) => {
                f.write_str(&other.name)?;
                if other.quantifier.is_some() { f.write_str(" ทุกแห่ง") } else { Ok(()) }
            }
        }
    }
}

/// The machine form of an [`Organisation`]; of anyone else the same with `"unit"` `"position"` or
/// `"other"`.
#[cfg(feature = "serde")]
impl serde::Serialize for Addressee {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        match self {
            Self::Body(organisation) => organisation.serialize(serializer),
            Self::Other(other) => {
                let unit = if other.is_position() { "position" } else { "other" };
                let mut addressee = serializer.serialize_struct("Addressee", 4)?;
                addressee.serialize_field("unit", unit)?;
                addressee.serialize_field("name", &other.name)?;
                addressee.serialize_field("within", &None::<&str>)?;
                addressee.serialize_field("quantifier", &other.quantifier.as_ref().map(|_| "all"))?;
                addressee.end()
            }
        }
    }
}

/// เรียน, ถึง.
pub(super) fn addressees(draft: &Draft<'_, '_>) -> Vec<Field<Addressee>> {
    let Some(block) = draft.blocks(Zone::Addressee).into_iter().next() else { return Vec::new() };
    let spans = draft.values(&block);
    let whole = spans.iter().copied().reduce(Span::join).unwrap_or_default();
    let own = split_through(draft, whole).map_or(whole, |(own, _)| own);
    listed(draft, &spans, own)
}

/// ผ่าน, on its own line or in brackets behind the addressee.
pub(super) fn through(draft: &Draft<'_, '_>) -> Vec<Field<Addressee>> {
    if let Some(block) = draft.blocks(Zone::Through).into_iter().next() {
        let spans = draft.values(&block);
        let whole = spans.iter().copied().reduce(Span::join).unwrap_or_default();
        return listed(draft, &spans, whole);
    }
    let Some(block) = draft.blocks(Zone::Addressee).into_iter().next() else { return Vec::new() };
    let whole = draft.values(&block).into_iter().reduce(Span::join).unwrap_or_default();
    split_through(draft, whole).map_or_else(Vec::new, |(_, through)| listed(draft, &[through], through))
}

/// สำเนาส่ง.
pub(super) fn copies(draft: &Draft<'_, '_>) -> Vec<Field<Addressee>> {
    let mut copies = Vec::new();
    for block in draft.blocks(Zone::Copies) {
        let spans = draft.values(&block);
        let whole = spans.iter().copied().reduce(Span::join).unwrap_or_default();
        copies.extend(listed(draft, &spans, whole));
    }
    copies
}

/// The addressee and, behind `ผ่าน`, the one through whom the letter goes.
fn split_through(draft: &Draft<'_, '_>, whole: Span) -> Option<(Span, Span)> {
    let text = draft.sheet.slice(whole);
    let (at, len) =
        ["(ผ่าน", " ผ่าน", "\nผ่าน"].iter().find_map(|word| text.find(word).map(|at| (at, word.len())))?;
    let own = text.get(..at)?.trim_end();
    let through = text.get(at + len..)?;
    let start = whole.start() + at + len + through.len() - through.trim_start().len();
    let end = start + through.trim().trim_end_matches(')').len();
    Some((Span::new(whole.start(), whole.start() + own.len()), Span::new(start, end)))
}

/// The addressees of a list: of numbered points each by itself, else bodies one behind another; what is no body is taken
/// line by line.
fn listed(draft: &Draft<'_, '_>, lines: &[Span], whole: Span) -> Vec<Field<Addressee>> {
    let points = points(draft, lines, whole);
    if points.len() > 1 {
        return points.iter().flat_map(|point| in_point(draft, point)).collect();
    }
    let bodies = bodies(draft, whole);
    if bodies.is_empty() { points.iter().filter_map(|point| other(draft, point)).collect() } else { bodies }
}

/// The places of each point without its mark; all of it where nothing is numbered.
fn points(draft: &Draft<'_, '_>, lines: &[Span], whole: Span) -> Vec<Vec<Span>> {
    let mut points: Vec<Vec<Span>> = Vec::new();
    for line in lines {
        let line = Span::new(line.start(), line.end().min(whole.end()));
        let text = draft.sheet.slice(line);
        let item = split_list_mark(text);
        let place = Span::new(line.end() - item.map_or(text, |(_, rest)| rest).len(), line.end());
        match points.last_mut().filter(|_| item.is_none()) {
            Some(point) => point.push(place),
            None => points.push([place].into()),
        }
    }
    points
}

fn in_point(draft: &Draft<'_, '_>, point: &[Span]) -> Vec<Field<Addressee>> {
    let bodies = bodies(draft, point.iter().copied().reduce(Span::join).unwrap_or_default());
    if bodies.is_empty() { other(draft, point).into_iter().collect() } else { bodies }
}

/// The bodies of a list that begins with one, and beside them what is no body.
fn bodies(draft: &Draft<'_, '_>, whole: Span) -> Vec<Field<Addressee>> {
    let mut found: Vec<Field<Addressee>> = Vec::new();
    let mut end = whole.start();
    for item in draft.sheet.found.organisations.within(whole) {
        if item.span.start() < end {
            continue;
        }
        let between = Span::new(end, item.span.start());
        if found.is_empty() && !after_separator(draft.sheet.slice(between)).is_some_and(str::is_empty) {
            return found;
        }
        found.extend(beside(draft, between));
        found.extend(posts(draft, between));
        let word = whole_word(draft, item.span, whole);
        end = word.end();
        if word == item.span {
            found.push(draft.field(Addressee::Body(item.value.clone()), item.span, item.deviations));
        } else {
            let counted = whole_word(draft, Span::new(word.start(), after_every(draft, word, whole)), whole);
            end = counted.end();
            found.extend(other(draft, &[counted]));
        }
    }
    if !found.is_empty() {
        found.extend(beside(draft, Span::new(end, whole.end())));
    }
    found
}

/// A name with the letters that touch its end: what was recognised is only the beginning of what is meant.
fn whole_word(draft: &Draft<'_, '_>, name: Span, whole: Span) -> Span {
    let after = draft.sheet.slice(Span::new(name.end(), whole.end()));
    let end = after.find(|c: char| !is_thai_letter(c)).unwrap_or(after.len());
    let rest = after.get(..end).unwrap_or_default();
    let end = ["และ", "ทุก", "ผ่าน"].iter().filter_map(|word| rest.find(word)).min().unwrap_or(end);
    Span::new(name.start(), name.end() + end)
}

/// Behind the `ทุก` that follows a name, if one does.
fn after_every(draft: &Draft<'_, '_>, name: Span, whole: Span) -> usize {
    let after = draft.sheet.slice(Span::new(name.end(), whole.end()));
    let rest = after.trim_start().strip_prefix("ทุก");
    rest.map_or(name.end(), |rest| whole.end() - rest.len())
}

/// What stands behind `และ`, a comma or the number of a point; all of it where nothing else stands before.
fn after_separator(text: &str) -> Option<&str> {
    let mut rest = text.trim_start();
    let mut is_separated = rest.is_empty();
    loop {
        let separator = ["และ", ",", "/", "หรือ", ";"].iter().find_map(|word| rest.strip_prefix(word));
        match separator.or_else(|| split_list_mark(rest).map(|(_, rest)| rest)) {
            Some(next) => (rest, is_separated) = (next.trim_start(), true),
            None => return is_separated.then_some(rest),
        }
    }
}

/// `อธิบดี อธิการบดี เลขาธิการ`: posts with nothing but a space between them.
fn posts(draft: &Draft<'_, '_>, text: Span) -> Vec<Field<Addressee>> {
    let slice = draft.sheet.slice(text);
    if after_separator(slice).is_some() {
        return Vec::new();
    }
    let place = |word: &str| {
        let start = text.start() + (word.as_ptr() as usize - slice.as_ptr() as usize);
        Span::new(start, start + word.len())
    };
    let posts = slice.split_whitespace().filter(|word| words::is_post(word));
    posts.filter_map(|word| other(draft, &[place(word)])).collect()
}

/// Who is named beside the bodies, behind a separator; a remark in brackets is nobody.
fn beside(draft: &Draft<'_, '_>, text: Span) -> Option<Field<Addressee>> {
    let slice = draft.sheet.slice(text);
    let rest = after_separator(slice)?;
    let start = text.start() + slice.len() - rest.len();
    let name = rest.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | ';'));
    let name = name.strip_suffix("และ").unwrap_or(name).trim_end();
    let is_name = !name.is_empty() && !name.starts_with('(');
    is_name.then(|| other(draft, &[Span::new(start, start + name.len())])).flatten()
}

fn other(draft: &Draft<'_, '_>, spans: &[Span]) -> Option<Field<Addressee>> {
    let name = closed_up(spans.iter().map(|span| draft.sheet.slice(*span)));
    let span = spans.iter().copied().reduce(Span::join)?;
    (!name.is_empty())
        .then(|| draft.field(Addressee::Other(OtherAddressee::new(&name)), span, Deviations::NONE))
}
