//! The scan itself.

use alloc::collections::VecDeque;

use super::Scanner;
use super::dispatch::{RULES, Rule};
use super::entity::{Entity, Kind, Value};
use crate::lex;
use crate::options::{Deviation, Deviations};
use crate::span::Span;
use crate::text::chars::{is_dependent, is_mark, is_thai_letter};
use crate::text::{Clean, digit_value};

/// The entities of a text, in the order in which they begin. Made by [`Scanner::entities`].
#[derive(Clone, Debug)]
pub struct Entities<'t> {
    scanner: Scanner,
    source: &'t str,
    clean: Clean<'t>,
    /// The place in the clean text that is looked at next.
    at: usize,
    /// Where in the clean text the last entity of each kind ended.
    ends: [usize; Kind::ALL.len()],
    /// Found and not yet handed out.
    found: VecDeque<Entity<'t>>,
}

/// A value in the clean text.
struct Match {
    value: Value,
    span: Span,
    deviations: Deviations,
}

impl<'t> Entities<'t> {
    pub(super) fn new(scanner: Scanner, source: &'t str) -> Self {
        Self {
            scanner,
            source,
            clean: Clean::new(source),
            at: 0,
            ends: [0; Kind::ALL.len()],
            found: VecDeque::new(),
        }
    }

    /// Tries every kind at the next place where one may begin; `false` at the end of the text.
    fn step(&mut self) -> bool {
        let at = self.at;
        let Some(c) = self.clean.text().get(at..).and_then(|rest| rest.chars().next()) else { return false };
        self.at += c.len_utf8();
        for kind in Kind::ALL {
            if self.scanner.kinds.contains(kind)
                && self.ends.get(kind as usize).is_some_and(|end| *end <= at)
                && let Some(found) = self.longest(kind, c, at)
            {
                self.take(found);
            }
        }
        true
    }

    /// The longest match of a kind at a place; of equals the first in the table.
    fn longest(&self, kind: Kind, c: char, at: usize) -> Option<Match> {
        let rules = RULES.iter().filter(|rule| rule.kind == kind && (rule.begins)(c));
        rules
            .filter_map(|rule| self.try_rule(rule, at))
            .reduce(|best, next| if next.span.len() > best.span.len() { next } else { best })
    }

    fn try_rule(&self, rule: &Rule, at: usize) -> Option<Match> {
        let (before, here) = self.clean.text().split_at_checked(at)?;
        let (value, len, deviations) = lex::prefix(here, &self.scanner.options, rule.read)?;
        let (matched, after) = here.split_at_checked(len)?;
        let fits = has_edges(before, matched, after) && (rule.fits)(before, after);
        fits.then(|| Match { value, span: Span::new(at, at + len), deviations })
    }

    fn take(&mut self, found: Match) {
        let Match { value, span, mut deviations } = found;
        if let Some(end) = self.ends.get_mut(value.kind() as usize) {
            *end = span.end();
        }
        if self.clean.is_repaired(span) {
            deviations = deviations.with(Deviation::Noise);
        }
        self.found.push_back(Entity::new(self.source, self.clean.to_source(span), value, deviations));
    }
}

/// The edge rule: a match that begins or ends in a digit does not touch another digit, and no match parts a
/// letter from its marks.
fn has_edges(before: &str, matched: &str, after: &str) -> bool {
    let is_digit = |c: char| digit_value(c).is_some();
    let (Some(first), Some(last)) = (matched.chars().next(), matched.chars().next_back()) else {
        return false;
    };
    let left = before.chars().next_back();
    let right = after.chars().next();
    !(is_dependent(first)
        || is_digit(first) && left.is_some_and(is_digit)
        || is_digit(last) && right.is_some_and(is_digit)
        || is_thai_letter(last) && right.is_some_and(is_mark))
}

impl<'t> Iterator for Entities<'t> {
    type Item = Entity<'t>;

    fn next(&mut self) -> Option<Entity<'t>> {
        while self.found.is_empty() {
            if !self.step() {
                return None;
            }
        }
        self.found.pop_front()
    }
}

impl core::iter::FusedIterator for Entities<'_> {}
