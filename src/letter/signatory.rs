//! Who signs: the name in brackets, the post, and the post acted for.

use alloc::string::{String, ToString as _};

use super::cue::{Cue, is_rank};
use super::field::Field;
use super::part::Zone;
use super::read::Document;
use super::sheet::closed_up;
use super::words::{self, ACTING};
use crate::options::{Deviations, ParseOptions};
use crate::org::Organisation;
use crate::span::Span;
use crate::text::chars::is_consonant;

/// Who signs a document.
///
/// The post acted for is the authority in whose name the document is issued. Where one acts for another who acts
/// for a third (`รองปลัด รักษาราชการแทน ปลัด ปฏิบัติหน้าที่ นายก`), it is the last.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Signatory {
    name: Option<Field<String>>,
    position: Option<Field<String>>,
    acting_for: Option<Field<String>>,
    #[cfg_attr(feature = "serde", serde(skip))]
    posts: String,
}

impl Signatory {
    /// The name as it stands in brackets, with the rank before them; absent in a draft.
    #[must_use]
    pub const fn name(&self) -> Option<&Field<String>> {
        self.name.as_ref()
    }

    /// The signer's own post.
    #[must_use]
    pub const fn position(&self) -> Option<&Field<String>> {
        self.position.as_ref()
    }

    /// All that stands below the name, in one line: the own post, the words of acting, the posts acted for.
    #[must_use]
    pub fn posts(&self) -> Option<&str> {
        Some(self.posts.as_str()).filter(|posts| !posts.is_empty())
    }

    /// The post in whose name the document is issued, where it is not the signer's own.
    #[must_use]
    pub const fn acting_for(&self) -> Option<&Field<String>> {
        self.acting_for.as_ref()
    }
}

pub(super) fn signatory(document: &Document<'_, '_>) -> Option<Signatory> {
    let mut name = None;
    let mut rank: Option<Span> = None;
    let mut part: Option<Span> = None;
    let mut posts = alloc::vec::Vec::new();
    for line in document.of(Zone::Signature) {
        let here = document.sheet.line(line);
        match document.sheet.cue(line) {
            Cue::Name if is_person(here.text) && name.is_none() => {
                name = bracketed(document, here.span, rank);
            }
            // Whoever stands below has signed something else: a certified copy.
            Cue::Name if is_person(here.text) && !posts.is_empty() => break,
            Cue::Name => {}
            // In minutes it may stand above the post: whoever comes next has checked them.
            _ if words::is_signing(here.text) && !posts.is_empty() => break,
            _ if words::is_signing(here.text) => {}
            _ if words::is_part_in_minutes(here.text) => part = part.or(Some(here.span)),
            _ if name.is_none() && is_rank(here.text) && !words::is_position(here.text) => {
                rank = Some(here.span);
            }
            _ => posts.push(here.span),
        }
    }
    // Without a post, what one had to do with the minutes.
    if posts.is_empty() {
        posts.extend(part);
    }
    let text = closed_up_lines(document, &posts);
    let (own, acted) = split_acting(&text);
    let whole = posts.iter().copied().reduce(Span::join);
    let post = |text: &str| {
        let text = text.trim();
        whole.filter(|_| !text.is_empty()).map(|span| {
            document.field(in_full(text).unwrap_or_else(|| text.to_string()), span, Deviations::NONE)
        })
    };
    let (position, acting_for) = (post(own), acted.and_then(post));
    let signatory = Signatory { name, position, acting_for, posts: text };
    (signatory.name.is_some() || signatory.position.is_some()).then_some(signatory)
}

/// An abbreviated post, as messages have it, written out where the tables know it: ผู้ว่าราชการจังหวัดแพร่ of ผวจ.แพร่.
fn in_full(post: &str) -> Option<String> {
    let is_abbreviated = post.split_once('.').is_some_and(|(letters, _)| letters.chars().all(is_consonant));
    let read = Organisation::parse_with(post, ParseOptions::LENIENT).ok().filter(|_| is_abbreviated)?;
    Some(read.value.name().to_string())
}

/// Whether the brackets hold a name, and not `ร่าง` or `ลงชื่อ`.
fn is_person(text: &str) -> bool {
    let inner = text.split_once('(').map_or(text, |(_, rest)| rest).trim_end_matches(')').trim();
    inner.contains(' ') && !inner.starts_with("ร่าง") && !inner.starts_with("ลงชื่อ")
}

fn bracketed(document: &Document<'_, '_>, line: Span, rank: Option<Span>) -> Option<Field<String>> {
    let text = document.sheet.slice(line);
    let (before, rest) = text.split_once('(')?;
    let inner = rest.strip_suffix(')')?.trim();
    let before = before.trim().trim_start_matches("(ลงชื่อ)").trim_start_matches("ลงชื่อ").trim();
    let rank_text = rank.map_or(before, |rank| document.sheet.slice(rank));
    let name = [rank_text, inner].map(|part| closed_up([part])).join(" ").trim_start().to_string();
    let start = line.end() - rest.len();
    let span = Span::new(start, start + rest.len() - 1);
    Some(document.field(name, rank.map_or(span, |rank| rank.join(span)), Deviations::NONE))
}

/// A post goes on over lines; between them a space, as where it stands on one line.
fn closed_up_lines(document: &Document<'_, '_>, lines: &[Span]) -> String {
    let mut text = String::new();
    for line in lines {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&closed_up([document.sheet.slice(*line)]));
    }
    text
}

/// One's own post, and the last that is acted for.
fn split_acting(text: &str) -> (&str, Option<&str>) {
    let mut own = text;
    let mut acted = None;
    let mut rest = text;
    while let Some((before, after)) = first_acting(rest) {
        if acted.is_none() {
            own = before;
        }
        acted = Some(after);
        rest = after;
    }
    (own, acted)
}

/// What stands before and behind the first words of acting.
fn first_acting(text: &str) -> Option<(&str, &str)> {
    let found = ACTING.iter().filter_map(|word| text.find(word).map(|at| (at, word.len())));
    // Of two at one place the longer one, which stands first in the table.
    let (at, len) = found.reduce(|best, next| if next.0 < best.0 { next } else { best })?;
    Some((text.get(..at)?, text.get(at + len..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chains_of_acting() {
        assert_eq!(split_acting("ปลัดจังหวัด"), ("ปลัดจังหวัด", None));
        assert_eq!(split_acting("รองปลัด รักษาราชการแทน ปลัด"), ("รองปลัด ", Some(" ปลัด")));
        assert_eq!(split_acting("ก รักษาราชการแทน ข ปฏิบัติหน้าที่ ค"), ("ก ", Some(" ค")));
        assert_eq!(split_acting("ก ปฏิบัติหน้าที่แทน ข"), ("ก ", Some(" ข")));
    }
}
