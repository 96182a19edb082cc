//! Headers that a document repeats at the top of its later pages: `ที่ มท ๐๘๑๖.๕/ว ๒๑๐๙` above or below `- ๒ -`.
//!
//! They say nothing that the first page does not, and a number there would end the body.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::cue::Cue;
use super::lines::Line;
use crate::text::digit_value;

/// The most lines of such a header. More that are repeated are those of a copy.
const MOST: usize = 2;
/// The most columns of such a line; longer ones are text.
const WIDEST: usize = 70;

/// Makes furniture of the lines right above and below the number of a page that stand in the text before.
pub(super) fn mark(lines: &[Line<'_>], cues: &mut [Cue]) {
    let is_page = |n: &usize| {
        cues.get(*n) == Some(&Cue::Furniture)
            && lines.get(*n).is_some_and(|line| line.text.contains(|c| digit_value(c).is_some()))
    };
    let pages: Vec<usize> = (0..lines.len()).filter(is_page).collect();
    if pages.is_empty() {
        return;
    }
    let mut first = BTreeMap::new();
    for (n, line) in lines.iter().enumerate() {
        for (_, cell) in line.cells() {
            first.entry(cell).or_insert(n);
        }
    }
    let is_repeated = |n: usize| {
        lines.get(n).is_some_and(|line| {
            line.width() <= WIDEST && first.get(line.text).is_some_and(|before| *before < n)
        })
    };
    for page in pages {
        let written = |n: &usize| !matches!(cues.get(*n), Some(Cue::Blank));
        let near = MOST + 1;
        let above = (0..page).rev().take(2 * near).filter(written).take(near).take_while(|n| is_repeated(*n));
        let below = (page + 1..lines.len()).take(2 * near).filter(written).take(near);
        let below = below.take_while(|n| is_repeated(*n));
        let runs: [Vec<usize>; 2] = [above.collect(), below.collect()];
        for run in runs.iter().filter(|run| run.len() <= MOST) {
            for line in run {
                if let Some(cue) = cues.get_mut(*line) {
                    *cue = Cue::Furniture;
                }
            }
        }
    }
}
