//! The letters that a document speaks of.

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;

use super::body::text_blocks;
use super::cue::{before_grades, without_grades};
use super::date::impossible_dates;
use super::field::Field;
use super::found::Item;
use super::part::Zone;
use super::read::Document;
use super::words;
use crate::date::{BuddhistDate, DateExpression};
use crate::options::{Deviation, Deviations};
use crate::refcode::ReferenceCode;
use crate::span::Span;

/// The most bytes between a reference and its date, or between an issuer and its reference.
const NEAR: usize = 120;

/// A letter that another letter speaks of: under อ้างถึง, among the enclosures, in the text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Citation {
    reference: Field<ReferenceCode>,
    issuer: Option<Field<String>>,
    date: Option<Field<DateExpression>>,
    impossible_date: Option<Field<String>>,
    subject: Option<Field<String>>,
}

impl Citation {
    /// Its number, with the urgency and secrecy printed before it.
    #[must_use]
    pub const fn reference(&self) -> &Field<ReferenceCode> {
        &self.reference
    }

    /// Whose letter it is, as printed; of letters cited in a list the body before the first.
    #[must_use]
    pub const fn issuer(&self) -> Option<&Field<String>> {
        self.issuer.as_ref()
    }

    /// Its date (ลงวันที่); of letters cited in a list the date behind the last.
    #[must_use]
    pub const fn date(&self) -> Option<&Field<DateExpression>> {
        self.date.as_ref()
    }

    /// What stands in place of its date where no calendar has that day: `๓๑ มิถุนายน ๒๕๖๖`.
    #[must_use]
    pub const fn impossible_date(&self) -> Option<&Field<String>> {
        self.impossible_date.as_ref()
    }

    fn day(&self) -> Option<BuddhistDate> {
        self.date.as_ref().and_then(|date| super::day_of(date.value()))
    }

    /// What it is about, where that is told.
    #[must_use]
    pub const fn subject(&self) -> Option<&Field<String>> {
        self.subject.as_ref()
    }

    /// Whether both are one letter: the same number, and no two different dates.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        let day = |citation: &Self| citation.date.as_ref().map(|date| *date.value());
        self.reference.value() == other.reference.value()
            && (day(self) == day(other) || day(self).is_none() || day(other).is_none())
    }
}

/// Each letter cited once, in the order in which they are first spoken of; not the letter itself.
pub(super) fn cited(
    document: &Document<'_, '_>,
    own: Option<&ReferenceCode>,
    day: Option<BuddhistDate>,
) -> Vec<Citation> {
    let mut cited: Vec<Citation> = Vec::new();
    let mut known: BTreeMap<ReferenceCode, Vec<usize>> = BTreeMap::new();
    for block in stretches(document) {
        let items = document.sheet.found.references.within(block);
        let mut citations: Vec<Citation> = items
            .iter()
            .enumerate()
            .map(|(n, item)| {
                let end = items.get(n + 1).map_or(block.end(), |next| next.span.start());
                citation(document, item, block, end)
            })
            .collect();
        share(document, items, &mut citations);
        for (item, citation) in items.iter().zip(citations) {
            // Serials begin anew each year: one of another day is another letter.
            let other_day = citation.day().zip(day).is_some_and(|(cited, own)| cited != own);
            let is_own = own == Some(&item.value) && item.value.serial().is_some() && !other_day;
            let same = known.entry(item.value).or_default();
            if !is_own
                && !same.iter().any(|known| cited.get(*known).is_some_and(|known| known.is_same(&citation)))
            {
                same.push(cited.len());
                cited.push(citation);
            }
        }
    }
    cited
}

/// The stretches of text in which letters are cited: lines of one zone together.
fn stretches(document: &Document<'_, '_>) -> Vec<Span> {
    let zones = [Zone::Subject, Zone::Cites, Zone::Enclosures];
    let blocks = zones.into_iter().flat_map(|zone| document.blocks(zone));
    let mut stretches: Vec<Span> = blocks.map(|block| document.sheet.lines_span(&block)).collect();
    stretches.extend(text_blocks(document, &[Zone::Body, Zone::Plan]));
    stretches.sort_unstable();
    stretches
}

fn citation(document: &Document<'_, '_>, item: &Item<ReferenceCode>, block: Span, end: usize) -> Citation {
    let date = date(document, item.span.end(), end);
    let behind = date.as_ref().map_or(item.span.end(), |date| date.span.end());
    let impossible = if date.is_none() { impossible_date(document, item.span.end(), end) } else { None };
    Citation {
        reference: document.field(item.value, item.span, item.deviations),
        issuer: issuer(document, item.span.start(), block.start()),
        subject: subject(document, behind, end),
        date: date.map(|date| document.field(date.value, date.span, date.deviations)),
        impossible_date: impossible,
    }
}

/// Gives the letters of a list, `ที่ มท 0808.2/4201, 4202 และ 4203 ลงวันที่ …`, the issuer before the first and the date
/// behind the last of them.
fn share(document: &Document<'_, '_>, items: &[Item<ReferenceCode>], citations: &mut [Citation]) {
    let is_joined = |pair: &[Item<ReferenceCode>]| {
        let [one, next] = pair else { return false };
        let between = document.sheet.slice(Span::new(one.span.end(), next.span.start()));
        next.deviations.contains(Deviation::MissingPart) && matches!(between.trim(), "," | "และ")
    };
    let joined: Vec<usize> =
        items.windows(2).enumerate().filter(|(_, pair)| is_joined(pair)).map(|(n, _)| n).collect();
    let fields = |citation: Option<&Citation>| {
        citation.map_or((None, None), |citation| (citation.issuer.clone(), citation.date.clone()))
    };
    for first in &joined {
        let (issuer, _) = fields(citations.get(*first));
        if let Some(next) = citations.get_mut(first + 1) {
            next.issuer = next.issuer.take().or(issuer);
        }
    }
    for first in joined.iter().rev() {
        let (_, date) = fields(citations.get(first + 1));
        if let Some(one) = citations.get_mut(*first) {
            one.date = one.date.take().or(date);
        }
    }
}

/// The date behind `ลงวันที่`, `ลว.` or nothing but a gap.
fn date<'d>(document: &'d Document<'_, '_>, from: usize, end: usize) -> Option<&'d Item<DateExpression>> {
    let near = Span::new(from, end.min(from + NEAR));
    let item = document.sheet.found.dates.within(near).first()?;
    is_label(document.sheet.slice(Span::new(from, item.span.start()))).then_some(item)
}

/// A day that no calendar has, in the same place.
fn impossible_date(document: &Document<'_, '_>, from: usize, end: usize) -> Option<Field<String>> {
    let text = document.sheet.slice(Span::new(from, end));
    let near = text.char_indices().nth(NEAR / 'ก'.len_utf8()).map_or(text.len(), |(at, _)| at);
    let near = text.get(..near)?;
    let date = impossible_dates(near.split_once("\n\n").map_or(near, |(line, _)| line)).next()?;
    let at = date.as_ptr() as usize - text.as_ptr() as usize;
    let place = Span::new(from + at, from + at + date.len());
    is_label(text.get(..at)?).then(|| document.field(String::from(date), place, Deviations::NONE))
}

/// Whether nothing but the label of a date stands between a number and it.
fn is_label(between: &str) -> bool {
    let word: String = between.chars().filter(|c| !c.is_whitespace() && *c != '.' && *c != ',').collect();
    matches!(word.as_str(), "ลงวันที่" | "ลงวันที" | "ลว" | "ลง" | "วันที่" | "ลงวัน" | "")
}

/// The body named before `ที่`, perhaps with urgency and secrecy between.
fn issuer(document: &Document<'_, '_>, until: usize, block: usize) -> Option<Field<String>> {
    let organisations = &document.sheet.found.organisations;
    let near = Span::new(block.max(until.saturating_sub(NEAR * 3)), until);
    let known = organisations.within(near).last().filter(|item| {
        let between = document.sheet.slice(Span::new(item.span.end(), until)).trim();
        matches!(without_grades(between).trim_start_matches(['(', ')']), "" | "ที่" | "เลขที่")
    });
    let known = known.map(|item| document.field(String::from(item.value.name()), item.span, item.deviations));
    known.or_else(|| issuer_in_words(document, block, until))
}

/// A body that no table has, between `หนังสือ` and the number.
fn issuer_in_words(document: &Document<'_, '_>, block: usize, until: usize) -> Option<Field<String>> {
    const LETTER: &str = "หนังสือ";
    let text = document.sheet.clean.text();
    let near = block.max(until.saturating_sub(NEAR * 4));
    let block = (near..until).find(|at| text.is_char_boundary(*at))?;
    let before = document.sheet.slice(Span::new(block, until)).trim_end();
    let before = ["เลขที่", "ที่"].iter().find_map(|label| before.strip_suffix(label)).unwrap_or(before);
    let before = before_grades(before);
    let (head, name) = before.rsplit_once(LETTER)?;
    let start = block + head.len() + LETTER.len();
    let is_body = words::is_body(name) && name.len() <= NEAR * 3;
    let is_one = !["ที่ ", "ลง", "และ "].iter().any(|word| name.contains(word));
    let span = Span::new(start, start + name.len());
    (is_body && is_one).then(|| document.text_field(&document.sheet.lines_within(span))).flatten()
}

/// What follows `เรื่อง`, to the end of the clause or the line of the list.
fn subject(document: &Document<'_, '_>, from: usize, end: usize) -> Option<Field<String>> {
    let rest = document.sheet.slice(Span::new(from, end));
    let value = rest.trim_start().strip_prefix("เรื่อง")?.trim_start();
    let start = end - value.len();
    let stops = [" นั้น", "\nนั้น", " มาเพื่อ", " โดยให้", " แจ้ง", " ขอให้", "\n\n", " และหนังสือ", " จำนวน"];
    let stop = stops.iter().filter_map(|stop| value.find(stop)).min().unwrap_or(value.len());
    let value = value.get(..stop).unwrap_or(value).trim_end();
    let is_title = value.chars().count() <= 400;
    let lines = document.sheet.lines_within(Span::new(start, start + value.len()));
    is_title.then(|| document.text_field(&lines)).flatten()
}
