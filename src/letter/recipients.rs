//! The recipients of a document: who stands in a list of addressees, each by itself.
//!
//! ```text
//! list      = recipient { separator recipient }
//! recipient = body [ range ] | words
//! separator = "และ" | "หรือ" | "," | ";" | "/" | the number of a point | blanks before a body or a post
//! ```
//!
//! A body is what the scanner found; words are those of a post, a person or a private body, up to the next separator. What
//! is said of a recipient in brackets, and the area in which a body sits, is no recipient.

use alloc::vec::Vec;

use super::addressee::{Addressee, OtherAddressee};
use super::field::Field;
use super::found::Item;
use super::part::Zone;
use super::read::Document;
use super::sheet::closed_up;
use super::words::{self, split_list_mark};
use crate::options::Deviations;
use crate::org::{self, Organisation};
use crate::span::Span;
use crate::text::chars::{is_dash, is_thai_letter};
use crate::text::digit_value;

/// The most characters of a remark in brackets.
const LONGEST_REMARK: usize = 400;

/// เรียน, ถึง.
pub(super) fn addressees(document: &Document<'_, '_>) -> Vec<Field<Addressee>> {
    let Some(block) = document.blocks(Zone::Addressee).into_iter().next() else { return Vec::new() };
    let whole = before_stamp(document, &block, whole(document, &block));
    let deviations = document.label_deviations(&block);
    let listed = listed(document, split_through(document, whole).map_or(whole, |(own, _)| own));
    listed.into_iter().map(|addressee| addressee.deviating(deviations)).collect()
}

/// ผ่าน, on its own line or in brackets behind the addressee.
pub(super) fn through(document: &Document<'_, '_>) -> Vec<Field<Addressee>> {
    if let Some(block) = document.blocks(Zone::Through).into_iter().next() {
        return listed(document, whole(document, &block));
    }
    let Some(block) = document.blocks(Zone::Addressee).into_iter().next() else { return Vec::new() };
    split_through(document, whole(document, &block))
        .map_or_else(Vec::new, |(_, through)| listed(document, through))
}

/// สำเนาส่ง.
pub(super) fn copies(document: &Document<'_, '_>) -> Vec<Field<Addressee>> {
    let blocks = document.blocks(Zone::Copies);
    let places = blocks.iter().map(|block| {
        let whole = whole(document, block);
        let text = document.sheet.slice(whole);
        let names = text.strip_prefix(words::INFORMED).map_or(text, str::trim_start);
        Span::new(whole.end() - names.len(), whole.end())
    });
    places.flat_map(|place| listed(document, place)).collect()
}

fn whole(document: &Document<'_, '_>, block: &[usize]) -> Span {
    document.values(block).into_iter().reduce(Span::join).unwrap_or_default()
}

/// The list without the office in its other column whose stamp stands below.
fn before_stamp(document: &Document<'_, '_>, block: &[usize], whole: Span) -> Span {
    let last = block.last().copied().filter(|last| document.zone(*last + 1) == Zone::Stamp);
    let cells = last.into_iter().flat_map(|last| document.sheet.line(last).cells());
    match cells.skip(1).last() {
        Some((cell, text)) if words::is_body(text) && cell.end() == whole.end() => {
            let names = document.sheet.slice(Span::new(whole.start(), cell.start())).trim_end();
            Span::new(whole.start(), whole.start() + names.len())
        }
        _ => whole,
    }
}

/// The addressee and, behind `ผ่าน`, the one through whom the letter goes.
fn split_through(document: &Document<'_, '_>, whole: Span) -> Option<(Span, Span)> {
    let text = document.sheet.slice(whole);
    let (at, len) =
        ["(ผ่าน", " ผ่าน", "\nผ่าน"].iter().find_map(|word| text.find(word).map(|at| (at, word.len())))?;
    let own = text.get(..at)?.trim_end();
    let through = text.get(at + len..)?;
    let start = whole.start() + at + len + through.len() - through.trim_start().len();
    let end = start + through.trim().trim_end_matches(')').len();
    Some((Span::new(whole.start(), whole.start() + own.len()), Span::new(start, end)))
}

/// The recipients of a list.
pub(super) fn listed(document: &Document<'_, '_>, whole: Span) -> Vec<Field<Addressee>> {
    let list = List { document, end: whole.end() };
    let mut found = Vec::new();
    let mut at = whole.start();
    while let Some(start) = list.next_start(at) {
        let (recipient, end) = list.recipient(start);
        let others = list.others(recipient.as_ref(), end);
        at = list.behind_remarks(others.last().map_or(end, |other| other.span().end()), recipient.as_ref());
        found.extend(recipient);
        found.extend(others);
    }
    found
}

/// A list of recipients that ends at `end`.
struct List<'d, 's, 'a> {
    document: &'d Document<'s, 'a>,
    end: usize,
}

impl List<'_, '_, '_> {
    fn rest(&self, at: usize) -> &str {
        self.document.sheet.slice(Span::new(at.min(self.end), self.end))
    }

    fn body_at(&self, at: usize) -> Option<&Item<Organisation>> {
        self.document.sheet.found.organisations.at(at)
    }

    /// Where behind separators the next recipient begins.
    fn next_start(&self, at: usize) -> Option<usize> {
        let mut rest = self.rest(at).trim_start();
        loop {
            let next = ["และ", "หรือ", ",", ";", "/"].iter().find_map(|word| rest.strip_prefix(word));
            match next.or_else(|| split_list_mark(rest).map(|(_, rest)| rest)) {
                Some(next) => rest = next.trim_start(),
                None => return (!rest.is_empty()).then_some(self.end - rest.len()),
            }
        }
    }

    /// Who begins at `start`, and where they end.
    fn recipient(&self, start: usize) -> (Option<Field<Addressee>>, usize) {
        let Some(body) = self.body_at(start) else {
            let end = self.end_of_words(start);
            return (self.named(Span::new(start, end)), end);
        };
        let end = self.end_of_body(body);
        if end > body.span.end() {
            return (self.named(Span::new(start, end)), end);
        }
        let field = self.document.field(Addressee::Body(body.value.clone()), body.span, body.deviations);
        (Some(field), end)
    }

    /// Those of the same class behind a body that have nothing but the names of their areas.
    fn others(&self, recipient: Option<&Field<Addressee>>, end: usize) -> Vec<Field<Addressee>> {
        let Some(Addressee::Body(body)) = recipient.map(Field::value) else { return Vec::new() };
        let others = org::others(body, self.rest(end)).into_iter();
        others
            .map(|(span, other, deviations)| {
                let span = Span::new(end + span.start(), end + span.end());
                self.document.field(Addressee::Body(other), span, deviations)
            })
            .collect()
    }

    fn named(&self, span: Span) -> Option<Field<Addressee>> {
        let text = self
            .document
            .sheet
            .slice(span)
            .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/'));
        let name = closed_up(text.lines());
        let span = Span::new(span.start(), span.start() + text.len());
        let is_remark = name.starts_with('(') || name.is_empty();
        let other = || Addressee::Other(OtherAddressee::new(&name));
        (!is_remark).then(|| self.document.field(other(), span, Deviations::NONE))
    }

    /// Where a body ends. What was recognised may be only the beginning of what is meant: letters that touch it
    /// (`ผู้อำนวยการกอง/สำนัก`), the end of a range (`เขต ๑ - ๑๘`), and the ทุก behind either.
    fn end_of_body(&self, body: &Item<Organisation>) -> usize {
        let end = body.span.end();
        let rest = self.rest(end);
        let touching = rest.len() - rest.trim_start_matches(is_thai_letter).len();
        let touching = rest.get(..touching).unwrap_or_default();
        let stop = ["และ", "หรือ", "ทุก", "ผ่าน"].iter().filter_map(|word| touching.find(word)).min();
        let stop = stop.unwrap_or(touching.len());
        let is_alternative = stop == 0 && rest.starts_with('/') && !self.begins_at(end + 1);
        let text = rest.trim_start_matches([' ', '\t']);
        let is_counted = body.value.quantifier().is_none() && starts_every(text);
        let is_bare =
            is_bare_post(body.value.name()) && !self.is_next(end + rest.len() - text.len(), text, None);
        let goes_on = is_bare && !text.is_empty() && !text.starts_with(['(', '\n']);
        if stop > 0 || is_alternative || is_counted || goes_on {
            return self.end_of_words(body.span.start());
        }
        end + self.range(end)
    }

    /// The bytes that ` - ๑๘` takes behind the number with which a body ends.
    fn range(&self, end: usize) -> usize {
        let is_numbered =
            self.document.sheet.slice(Span::new(0, end)).ends_with(|c| digit_value(c).is_some());
        let rest = self.rest(end);
        let dash = rest.trim_start();
        let number = dash.strip_prefix(is_dash).or_else(|| dash.strip_prefix("ถึง")).filter(|_| is_numbered);
        number.map_or(0, |number| {
            let number = number.trim_start();
            let after = number.trim_start_matches(|c| digit_value(c).is_some());
            if after.len() < number.len() { rest.len() - after.len() } else { 0 }
        })
    }

    /// Whether a recipient begins here: a body or a post.
    fn begins_at(&self, at: usize) -> bool {
        let rest = self.rest(at);
        self.body_at(at + rest.len() - rest.trim_start().len()).is_some() || words::is_post(rest.trim_start())
    }

    /// Where the words of a recipient end: before the next.
    fn end_of_words(&self, start: usize) -> usize {
        let whole = self.rest(start);
        let (is_person, is_post) = (is_person(whole), words::is_post(whole));
        let mut brackets = Brackets::default();
        let mut last = start;
        for (at, word) in words_of(whole).map(|(at, word)| (start + at, word)) {
            // What is said of a post; a name may have a bracket of its own.
            if at > start && is_post && is_remark(word) {
                return last;
            }
            if brackets.are_open(word) {
                last = at + word.len();
                continue;
            }
            if at > start
                && (self.parts(start, at, word, is_person) || self.is_post_complete(start, at, is_person))
            {
                return last;
            }
            if let Some(cut) = self.cut(at, word) {
                return cut;
            }
            last = at + word.len();
        }
        last
    }

    /// Whether the word at `at` is a separator, or stands first in the next point or line of the list.
    fn parts(&self, start: usize, at: usize, word: &str, is_person: bool) -> bool {
        let before = self.document.sheet.slice(Span::new(start, at)).trim_end();
        // A post may stand at the end of a line and its body on the next.
        let awaits_body = words::is_post(before) && !before.contains(char::is_whitespace);
        let is_first =
            self.document.sheet.slice(Span::new(0, at)).trim_end_matches([' ', '\t']).ends_with('\n');
        // `พื้นที่ ๑ - ๑๐`
        let is_dash_of_range = word.chars().all(is_dash)
            && before.ends_with(|c| digit_value(c).is_some())
            && self.rest(at + word.len()).trim_start().starts_with(|c| digit_value(c).is_some());
        split_list_mark(word).is_some() && !is_dash_of_range
            || is_first && (is_person && is_person_title(word) || words::is_body(word) && !awaits_body)
            || ["และ", "หรือ"]
                .iter()
                .filter_map(|and| Some((and, word.strip_prefix(and)?)))
                .any(|(and, rest)| rest.is_empty() || words::is_body(rest) || self.begins_at(at + and.len()))
            || word.starts_with('/') && self.begins_at(at + 1)
    }

    /// Whether the words before `at` name someone and another begins there: a post, or a class of bodies behind one.
    fn is_post_complete(&self, start: usize, at: usize, is_person: bool) -> bool {
        let before = self.document.sheet.slice(Span::new(start, at)).trim_end();
        let rest = self.rest(at);
        let is_listed = is_class(before) && rest.split_whitespace().next().is_some_and(is_class);
        is_listed || !is_person && words::is_post(rest)
    }

    /// Where inside a word one recipient ends: at a comma, before an และ that another follows.
    fn cut(&self, at: usize, word: &str) -> Option<usize> {
        let comma = word.find([',', ';']).map(|cut| at + cut);
        let and = word.match_indices("และ").map(|(cut, and)| (at + cut, and.len()));
        let and = and.filter(|(cut, len)| *cut > at && self.begins_at(cut + len)).map(|(cut, _)| cut).next();
        comma.into_iter().chain(and).min()
    }

    /// Behind what is said of the recipient that ends at `end`: remarks in brackets, and the area in which it sits.
    fn behind_remarks(&self, end: usize, recipient: Option<&Field<Addressee>>) -> usize {
        let mut at = end;
        loop {
            let text = self.rest(at).trim_start();
            let start = self.end - text.len();
            if text.is_empty() || self.is_next(start, text, recipient) {
                return at;
            }
            let remark = text.strip_prefix('(').map(|inner| inner.chars().take(LONGEST_REMARK));
            at = match remark.and_then(|mut inner| inner.position(|c| c == ')')) {
                Some(close) => start + text.chars().take(close + 2).map(char::len_utf8).sum::<usize>(),
                None => self.body_at(start).map_or_else(
                    || start + text.find(char::is_whitespace).unwrap_or(text.len()),
                    |area| area.span.end(),
                ),
            };
        }
    }

    /// Whether a separator or the next recipient stands here. An area behind a body of another kind is where that sits.
    fn is_next(&self, at: usize, text: &str, recipient: Option<&Field<Addressee>>) -> bool {
        let is_seat = |area: &Organisation| {
            let same = matches!(recipient.map(Field::value), Some(Addressee::Body(body)) if body.kind() == area.kind());
            area.kind().is_area() && area.quantifier().is_none() && !same
        };
        let is_listed = || recipient.is_some_and(|one| is_class(one.value().name()));
        ["และ", "หรือ", ",", ";", "/"].iter().any(|word| text.starts_with(word))
            || text.split_whitespace().next().is_some_and(is_class) && is_listed()
            || split_list_mark(text).is_some()
            || self.body_at(at).is_some_and(|body| !is_seat(&body.value))
            || words::is_post(text)
            || is_person_title(text)
    }
}

/// How deep in brackets the words of a recipient are.
#[derive(Default)]
struct Brackets(usize);

impl Brackets {
    /// Whether the word stands in a bracket that was opened before it.
    fn are_open(&mut self, word: &str) -> bool {
        let before = self.0;
        for c in word.chars() {
            match c {
                '(' => self.0 += 1,
                ')' => self.0 = self.0.saturating_sub(1),
                _ => {}
            }
        }
        before > 0
    }
}

/// The words of a text, each with its place.
fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// A post that says nothing without its body.
fn is_bare_post(name: &str) -> bool {
    matches!(
        name,
        "ประธาน"
            | "ประธานกรรมการ"
            | "เลขานุการ"
            | "หัวหน้า"
            | "ผู้อำนวยการ"
            | "ผู้แทน"
            | "กรรมการ"
    )
}

/// Whether a class of bodies is named and nothing else: `กระทรวง กรม`.
fn is_class(text: &str) -> bool {
    matches!(
        text,
        "กระทรวง"
            | "ทบวง"
            | "กรม"
            | "จังหวัด"
            | "อำเภอ"
            | "รัฐวิสาหกิจ"
            | "มหาวิทยาลัย"
    )
}

/// Whether a word opens a bracket that is no part of a name.
fn is_remark(word: &str) -> bool {
    word.strip_prefix('(').is_some_and(|inner| !inner.starts_with("มหาชน") && !starts_every(inner))
}

/// ทุก, and not ทุกข์.
fn starts_every(text: &str) -> bool {
    text.strip_prefix("ทุก").is_some_and(|rest| !rest.starts_with('ข'))
}

/// Whether a person is named, and no post.
fn is_person(text: &str) -> bool {
    is_person_title(text) && !words::is_position(text)
}

fn is_person_title(text: &str) -> bool {
    const TITLES: &[&str] = &["นาย", "นาง", "น.ส.", "คุณ", "ดร.", "ม.ล.", "ม.ร.ว."];
    TITLES.iter().any(|title| text.starts_with(title)) && !words::is_position(text)
}
