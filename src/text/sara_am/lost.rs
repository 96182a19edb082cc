//! Texts whose font draws ำ as a blank and an า: `อ าเภอ` for `อำเภอ`.
//!
//! A blank before an า may be one too many as well (`ก ารประชุม`), so that an ำ is put back where that makes a known word.

use alloc::vec::Vec;
use core::iter;

use super::WORDS;
use crate::text::chars::is_mark;
use crate::text::find::find_pair;

/// What is left of an ำ.
pub(in crate::text) const LOST: &str = " า";

/// Where in a text, which is clean but for this, the rests of an ำ stand, from left to right.
///
/// What is found around one place does not depend on whether another has its ำ back, for a word is read with either.
pub(in crate::text) fn lost(text: &str) -> Vec<usize> {
    let mut from = 0;
    let blanks = iter::from_fn(|| {
        let at = from + find_pair(text.as_bytes().get(from..)?, |blank, thai| blank == b' ' && thai == 0xe0)?;
        from = at + 1;
        Some(at)
    });
    let is_lost = |at: &usize| {
        let (before, from) = text.split_at_checked(*at).unwrap_or_default();
        from.strip_prefix(LOST).is_some_and(|behind| is_lost(before, behind))
    };
    blanks.filter(is_lost).collect()
}

/// Whether an ำ between these two makes a known word.
fn is_lost(before: &str, behind: &str) -> bool {
    // Not ย้ำ and ตำรา, but ย้าย and ตาราง with a blank too many.
    const OWN: &[&str] = &["ย", "ราง"];
    // With an ำ before them these would be out of order.
    let is_tied = |c| is_mark(c) || matches!(c, 'ำ' | '\u{fffd}');
    if OWN.iter().any(|rest| behind.starts_with(rest)) || behind.starts_with(is_tied) {
        return false;
    }
    let stands_in = |word: &&str| {
        let mut halves = word.match_indices('ำ').filter_map(|(at, am)| {
            let (head, rest) = word.split_at_checked(at)?;
            Some((head, rest.strip_prefix(am)?))
        });
        halves.any(|(head, tail)| {
            let start = ends(before, head);
            // หน้า, not น้ำ.
            let is_other = word.starts_with('น') && start.is_some_and(|start| start.ends_with('ห'));
            start.is_some() && !is_other && begins(behind, tail)
        })
    };
    WORDS.iter().any(stands_in)
}

/// What stands before `word`, where the text ends with it, whatever its ำ and า are drawn as.
fn ends<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let mut rest = text;
    for due in word.chars().rev() {
        rest = drawn(due)
            .iter()
            .find_map(|letter| rest.strip_suffix(letter))
            .or_else(|| rest.strip_suffix(due))?;
    }
    Some(rest)
}

/// Whether the text begins with `word`, whatever its ำ and า are drawn as.
fn begins(text: &str, word: &str) -> bool {
    let mut rest = text;
    word.chars().all(|due| {
        let mut forms = drawn(due).iter();
        let behind = forms.find_map(|letter| rest.strip_prefix(letter)).or_else(|| rest.strip_prefix(due));
        rest = behind.unwrap_or(rest);
        behind.is_some()
    })
}

/// What else stands for a letter; a font may draw า as ำ too.
const fn drawn(due: char) -> &'static [&'static str] {
    match due {
        'ำ' => &[LOST],
        'า' => &[LOST, "ำ"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_ring_does_not_wait_for_another() {
        for (text, places) in [
            ("ค าแนะน า", 2),
            ("คำแนะน า", 1),
            ("ค าแนะนำ", 1),
            ("ถ้อยค าน า", 2),
            ("ต าราง", 0),
            ("ร่ างก าย", 0),
            ("หน้ า", 0),
            ("น้ า", 1),
            ("น้ า\u{e48}", 0),
        ] {
            assert_eq!(lost(text).len(), places, "{text}");
        }
    }
}
