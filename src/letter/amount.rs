//! Amounts of money in figures and in words: `๕,๐๐๐ บาท (ห้าพันบาทถ้วน)`.

use alloc::vec::Vec;

use super::body::paragraph_lines;
use super::field::Field;
use super::read::Document;
use crate::number::StatedTwice;
use crate::options::ParseOptions;
use crate::span::Span;
use crate::text::digit_value;

/// The most characters of an amount in figures, and of one in words.
const LONGEST: (usize, usize) = (24, 240);

/// The amounts of the body that are stated twice.
pub(super) fn amounts(document: &Document<'_, '_>) -> Vec<Field<StatedTwice>> {
    let mut amounts = Vec::new();
    for lines in paragraph_lines(document) {
        let whole = lines.into_iter().reduce(Span::join).unwrap_or_default();
        let text = document.sheet.slice(whole);
        for (at, _) in text.match_indices("บาท") {
            if let Some((start, end)) = stated(text, at) {
                let clean = Span::new(whole.start() + start, whole.start() + end);
                let parsed = StatedTwice::parse_with(document.sheet.slice(clean), ParseOptions::LENIENT);
                amounts
                    .extend(parsed.ok().map(|parsed| document.field(parsed.value, clean, parsed.deviations)));
            }
        }
    }
    amounts
}

/// From the first digit before the บาท at `at` to the bracket that closes the words.
fn stated(text: &str, at: usize) -> Option<(usize, usize)> {
    let (before, after) = text.split_at_checked(at)?;
    let figures = before.trim_end().char_indices().rev().take(LONGEST.0);
    let is_figure = |c: char| digit_value(c).is_some() || matches!(c, ',' | '.');
    let (start, _) = figures.take_while(|(_, c)| is_figure(*c)).last()?;
    let words = after.strip_prefix("บาท")?.trim_start().strip_prefix('(')?;
    let (close, _) = words.char_indices().take(LONGEST.1).find(|(_, c)| *c == ')')?;
    Some((start, text.len() - words.len() + close + 1))
}
