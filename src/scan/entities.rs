//! The scan itself.

use alloc::collections::VecDeque;

use super::Scanner;
use super::candidates::{Candidate, RuleSet, Walk};
use super::dispatch::{READINGS, RULES_OF_KIND, Reading};
use super::entity::{Entity, Kind, Value};
use crate::lex;
use crate::options::{Deviation, Deviations, ParseOptions};
use crate::span::Span;
use crate::text::chars::{is_dependent, is_mark, is_thai_letter};
use crate::text::{Clean, digit_value};

/// The entities of a text, in the order in which they begin. Made by [`Scanner::entities`].
#[derive(Clone, Debug)]
pub struct Entities<'t> {
    scanner: Scanner,
    source: &'t str,
    clean: Clean<'t>,
    walk: Walk,
    find: fn(&mut Walk, &str) -> Option<Candidate>,
    /// Where in the clean text the last entity of each kind ended, in the order of [`Kind::ALL`].
    ends: [usize; Kind::ALL.len()],
    /// Found and not yet handed out.
    found: VecDeque<Entity<'t>>,
}

/// A value in the clean text, and how long it is there.
struct Match {
    value: Value,
    len: usize,
    deviations: Deviations,
}

impl<'t> Entities<'t> {
    pub(super) fn new(scanner: Scanner, source: &'t str) -> Self {
        let of_kinds = Kind::ALL.into_iter().zip(RULES_OF_KIND);
        let rules = of_kinds.filter(|(kind, _)| scanner.kinds.contains(*kind));
        Self {
            scanner,
            source,
            clean: Clean::new(source),
            walk: Walk::new(rules.fold(0, |rules, (_, of_kind)| rules | of_kind)),
            find: Walk::next_candidate,
            ends: [0; Kind::ALL.len()],
            found: VecDeque::new(),
        }
    }

    /// Tries the rules at the next candidate; `false` at the end of the text.
    fn step(&mut self) -> bool {
        let Some(candidate) = (self.find)(&mut self.walk, self.clean.text()) else { return false };
        let Some((before, here)) = surroundings(self.clean.text(), candidate.at) else { return false };
        let Some(first) = here.chars().next() else { return false };
        if !may_begin(before, first) {
            return true;
        }
        for (end, rules_of_kind) in self.ends.iter_mut().zip(RULES_OF_KIND) {
            let rules = candidate.rules & rules_of_kind;
            if rules == 0 || *end > candidate.at {
                continue;
            }
            let Some(Match { value, len, mut deviations }) =
                longest(rules, &self.scanner.options, before, here)
            else {
                continue;
            };
            let span = Span::new(candidate.at, candidate.at + len);
            *end = span.end();
            if self.clean.is_repaired(span) {
                deviations = deviations.with(Deviation::Noise);
            }
            self.found.push_back(Entity::new(self.source, self.clean.to_source(span), value, deviations));
        }
        true
    }
}

/// The longest match `here`; of equals the first in the table.
fn longest(rules: RuleSet, options: &ParseOptions, before: &str, here: &str) -> Option<Match> {
    let mut best: Option<Match> = None;
    let mut left = rules;
    while let Some(reading) = READINGS.get(left.trailing_zeros() as usize) {
        left &= left - 1;
        if let Some(found) = try_reading(reading, options, before, here)
            && best.as_ref().is_none_or(|best| found.len > best.len)
        {
            best = Some(found);
        }
    }
    best
}

fn try_reading(reading: &Reading, options: &ParseOptions, before: &str, here: &str) -> Option<Match> {
    if !(reading.hint)(before, here) {
        return None;
    }
    let (value, len, deviations) = lex::prefix(here, options, reading.read)?;
    let (matched, after) = here.split_at_checked(len)?;
    if !may_end(matched, after) {
        return None;
    }
    let value = (reading.complete)(before, matched, value, after)?;
    let deviations = deviations.union((reading.doubt)(before, matched, after));
    Some(Match { value, len, deviations })
}

/// How many bytes on either side of a place a grammar or a rule of context may look at. No value is longer; and so no
/// text, whatever it repeats, costs more than a fixed price a byte.
const REACH: usize = 2048;

/// What stands before and behind a place, as far as anything looks.
fn surroundings(text: &str, at: usize) -> Option<(&str, &str)> {
    let boundary = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let first = boundary(at.saturating_sub(REACH));
    let last = boundary(text.len().min(at + REACH));
    Some((text.get(first..at)?, text.get(at..last)?))
}

/// The edge rule, left: a match that begins with a digit touches no other, and none begins with a mark.
fn may_begin(before: &str, first: char) -> bool {
    let parts_number = is_digit(first) && before.chars().next_back().is_some_and(is_digit);
    !is_dependent(first) && !parts_number
}

/// The edge rule, right: a match that ends in a digit touches no other, and no letter loses its marks.
fn may_end(matched: &str, after: &str) -> bool {
    let (Some(last), Some(next)) = (matched.chars().next_back(), after.chars().next()) else { return true };
    !(is_digit(last) && is_digit(next) || is_thai_letter(last) && is_mark(next))
}

fn is_digit(c: char) -> bool {
    digit_value(c).is_some()
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::FileFailurePersistence;

    use super::super::dispatch::{RULES, Rule};
    use super::super::openings::Opening;
    use super::*;

    /// The obvious scanner: at every character it tries every rule that has an opening there.
    fn slow(text: &str) -> Vec<Entity<'_>> {
        let every_place = |walk: &mut Walk, text: &str| {
            let at = (walk.at..text.len()).find(|at| text.is_char_boundary(*at))?;
            walk.at = at + 1;
            let (_, here) = text.split_at_checked(at)?;
            let fits = |rule: &Rule| rule.begins.iter().any(|opening| opening.fits(here));
            let rules =
                RULES.iter().enumerate().filter(|(_, rule)| fits(rule)).fold(0, |set, (n, _)| set | 1 << n);
            Some(Candidate { at, rules })
        };
        Entities { find: every_place, ..Scanner::new().entities(text) }.collect()
    }

    #[track_caller]
    fn assert_same(text: &str) {
        let (mut fast, slow) = (Scanner::new().entities(text), slow(text));
        for entity in slow {
            assert_eq!(fast.next(), Some(entity), "{text}");
        }
        assert_eq!(fast.next(), None, "{text}");
    }

    #[test]
    fn letters_are_read_as_by_the_obvious_scanner() {
        let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/letters")).unwrap();
        for path in folder.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
            assert_same(&std::fs::read_to_string(path).unwrap());
        }
    }

    /// What breaks a law is kept where the tests are.
    fn under_tests() -> ProptestConfig {
        let folder = FileFailurePersistence::SourceParallel("tests/proptest-regressions");
        ProptestConfig { failure_persistence: Some(Box::new(folder)), ..ProptestConfig::default() }
    }

    proptest! {
        #![proptest_config(under_tests())]

        #[test]
        fn any_text_is_read_as_by_the_obvious_scanner(pieces in prop::collection::vec(piece(), 0..12)) {
            assert_same(&pieces.concat());
        }
    }

    /// Pieces of values, whole ones, and letters of any sort.
    fn piece() -> impl Strategy<Value = String> {
        let whole = prop::sample::select(
            &[
                "ที่ มท ๐๘๑๖.๕/ว ๑๘๔๔",
                "ว 10 ลว. 15 ก.ย. 48",
                "๗ มิถุนายน ๒๕๖๕",
                "วันจันทร์ที่ ๕",
                "ม.ค. 65",
                "ปีงบประมาณ พ.ศ. ๒๕๖๖",
                "ไตรมาสที่ ๒",
                "๑,๒๕๐.๕๐ บาท",
                "หนึ่งพันบาทถ้วน",
                "ร้อยละ ๔๐",
                "กระทรวงมหาดไทย",
                "อบต.บ้านไร่",
                "จ.แพร่",
                "ทุกจังหวัด",
                "ผู้ว่าราชการจังหวัดเลย",
                "ภายในวันที่ ",
                "ทุกวันที่ ๒๕ ของเดือน",
                "ภายใน ๑๕ วันทำการ",
                "สิงหำคม ๒๕๖๕",
                "มถินุายน ๒๕๖๕",
                "ลงวันที่ ",
                "ระหว่างวันที่ ",
                "-๕",
                " ",
                "\n",
                "และ",
                "ถึง",
            ][..],
        );
        prop_oneof![
            3 => whole.prop_map(String::from),
            2 => prop::sample::select(opening_words()),
            1 => "[ก-๛0-9 ./(-]{1,4}",
            1 => any::<char>().prop_map(String::from)
        ]
    }

    /// The words that values begin with, also without one of their characters, and with a gap in them.
    fn opening_words() -> Vec<String> {
        let openings = RULES.iter().flat_map(|rule| rule.begins);
        let words = openings.flat_map(|opening| match opening {
            Opening::Word(word) | Opening::Whole(word) => vec![*word],
            Opening::Words(words) | Opening::Names(words) => words.to_vec(),
            Opening::Digit | Opening::Letters | Opening::Initials | Opening::Letter(_) => Vec::new(),
        });
        let damaged = |word: &str| {
            let chars: Vec<char> = word.chars().collect();
            let without =
                |n: usize| chars.iter().enumerate().filter(|(at, _)| *at != n).map(|(_, c)| c).collect();
            let (third, behind) = chars.split_at(chars.len().min(3));
            let broken = third.iter().chain([&' ']).chain(behind).collect();
            let lost = (0..chars.len()).map(without);
            [word.to_owned(), format!("{word}."), broken].into_iter().chain(lost).collect::<Vec<String>>()
        };
        words.flat_map(damaged).collect()
    }
}
