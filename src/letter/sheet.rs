//! A text made ready for reading: clean, in lines, with the values that stand in it.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use super::cue::{Cue, cue, is_table};
use super::found::Found;
use super::labels::{Label, split_glued, split_label};
use super::lines::{Line, break_len, lines};
use super::{columns, glued, running, stamp, torn};
use crate::span::Span;
use crate::text::Clean;
use crate::text::chars::{is_break, is_thai_letter};

/// The clean text, its lines, what each may be, and the values found in it. All places are of the clean text.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub(super) clean: &'a Clean<'a>,
    pub(super) lines: Vec<Line<'a>>,
    pub(super) cues: Vec<Cue>,
    pub(super) found: Found,
    /// The bytes of the caller's text.
    source_len: usize,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(clean: &'a Clean<'a>, source_len: usize) -> Self {
        let lines = torn::mended(clean.text(), lines(clean.text()));
        let columned = columns::tables(&lines);
        let apart = with_cells_apart(with_lines_close(clean.text(), &lines), &lines);
        let apart = with_columns_apart(apart, &lines, &columned);
        let found = Found::new(&without_leaders(apart));
        let mut cues: Vec<Cue> = lines.iter().map(|line| cue(line, &found)).collect();
        for line in columned {
            if let Some(cue) = cues.get_mut(line) {
                *cue = Cue::Table;
            }
        }
        running::mark(&lines, &mut cues);
        stamp::mark(&lines, &mut cues, &found);
        glued::mark(&lines, &mut cues, &found);
        Self { clean, lines, cues, found, source_len }
    }

    pub(super) fn cue(&self, line: usize) -> Cue {
        self.cues.get(line).copied().unwrap_or(Cue::Blank)
    }

    pub(super) fn line(&self, line: usize) -> Line<'a> {
        self.lines.get(line).copied().unwrap_or_default()
    }

    /// The label that a line begins with, and its text behind that.
    pub(super) fn labelled(&self, line: usize) -> Option<(Label, &'a str)> {
        let text = self.line(line).text;
        let glued = || split_glued(text).filter(|(label, _)| self.cue(line) == Cue::Label(*label));
        split_label(text).or_else(glued)
    }

    pub(super) fn slice(&self, span: Span) -> &'a str {
        span.slice(self.clean.text()).unwrap_or_default()
    }

    /// The same stretch of the caller's text, with what was dropped at its end: stretches side by side stay so.
    pub(super) fn whole_to_source(&self, clean: Span) -> Span {
        Span::new(self.boundary(clean.start()), self.boundary(clean.end()))
    }

    fn boundary(&self, clean: usize) -> usize {
        match clean {
            0 => 0,
            end if end >= self.clean.text().len() => self.source_len,
            inside => self.clean.to_source(Span::new(inside, inside + 1)).start(),
        }
    }

    /// The lines of `range` on which something stands.
    pub(super) fn written(&self, range: Range<usize>) -> impl Iterator<Item = usize> + '_ {
        range.filter(|line| !matches!(self.cue(*line), Cue::Blank | Cue::Furniture))
    }

    /// The next line behind `line`, before `end`, on which something stands.
    pub(super) fn next_written(&self, line: usize, end: usize) -> Option<usize> {
        self.written(line + 1..end).next()
    }

    /// A stretch of the text line by line.
    pub(super) fn lines_within(&self, span: Span) -> Vec<Span> {
        lines(self.slice(span)).iter().map(|line| line.span.shifted(span.start())).collect()
    }

    /// From the first to the last letter of some lines.
    pub(super) fn lines_span(&self, lines: &[usize]) -> Span {
        let spans = lines.iter().map(|line| self.line(*line).span);
        spans.reduce(Span::join).unwrap_or_default()
    }
}

/// The text with blanks for the empty lines of a double-spaced one, over which values run on.
fn with_lines_close<'t>(text: &'t str, lines: &[Line<'_>]) -> Cow<'t, str> {
    let mut close = Cow::Borrowed(text);
    for line in lines.iter().filter(|line| !line.is_blank()) {
        let ending = Span::new(line.span.end(), line.whole.end());
        let behind = ending.slice(text).unwrap_or_default();
        let first = behind
            .find(is_break)
            .map_or(behind.len(), |at| at + break_len(behind.get(at..).unwrap_or_default()));
        let extra = Span::new(ending.start() + first, ending.end());
        if extra.slice(text).is_some_and(|extra| extra.contains(is_break)) {
            close.to_mut().replace_range(extra.range(), &" ".repeat(extra.len()));
        }
    }
    close
}

/// The text with a mark for each tab of a table, so that no value runs from one cell into the next.
fn with_cells_apart<'t>(text: Cow<'t, str>, lines: &[Line<'_>]) -> Cow<'t, str> {
    let mut apart = text;
    for line in lines.iter().filter(|line| is_table(line)) {
        let row = line.text.replace('\t', "|");
        apart.to_mut().replace_range(line.span.range(), &row);
    }
    apart
}

/// The text with a mark in the gaps between the cells of a table that blanks part.
fn with_columns_apart<'t>(text: Cow<'t, str>, lines: &[Line<'_>], columned: &[usize]) -> Cow<'t, str> {
    let mut apart = text;
    for line in columned.iter().filter_map(|line| lines.get(*line)) {
        for (cell, _) in line.cells().skip(1) {
            let gap = Span::new(cell.start() - 1, cell.start());
            if gap.slice(&apart) == Some(" ") {
                apart.to_mut().replace_range(gap.range(), "|");
            }
        }
    }
    apart
}

/// The text with blanks for dotted lines to write on, which part a label from its value.
fn without_leaders(text: Cow<'_, str>) -> Cow<'_, str> {
    if !(text.contains("...") || text.contains("……")) {
        return text;
    }
    let mut blank = String::with_capacity(text.len());
    let mut rest = text.as_ref();
    while let Some(at) = rest.find(['.', '…']) {
        let (before, dots) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let after = dots.trim_start_matches(['.', '…']);
        let run = dots.strip_suffix(after).unwrap_or(dots);
        blank.push_str(before);
        if run.starts_with("...") || run.starts_with("……") {
            blank.extend(core::iter::repeat_n(' ', run.len()));
        } else {
            blank.push_str(run);
        }
        rest = after;
    }
    blank.push_str(rest);
    Cow::Owned(blank)
}

/// One text of several lines: a break inside Thai words closes up, any other becomes a space.
pub(super) fn closed_up<'t>(pieces: impl IntoIterator<Item = &'t str>) -> String {
    let mut text = String::new();
    for piece in pieces {
        close_up(&mut text, piece);
    }
    digits_for_letters(text)
}

/// The text with ๐ for each letter o that touches a Thai digit.
fn digits_for_letters(text: String) -> String {
    if !has_letter_for_digit(&text) {
        return text;
    }
    let mut repaired = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let touches = repaired.chars().next_back().is_some_and(is_thai_digit)
            || rest.peek().is_some_and(|c| is_thai_digit(*c));
        repaired.push(if matches!(c, 'o' | 'O') && touches { '๐' } else { c });
    }
    repaired
}

/// Whether a letter o touches a Thai digit.
pub(super) fn has_letter_for_digit(text: &str) -> bool {
    let before = text.char_indices().filter(|(_, c)| matches!(c, 'o' | 'O'));
    let mut places = before.map(|(at, _)| text.split_at_checked(at).unwrap_or_default());
    places.any(|(before, after)| {
        before.chars().next_back().is_some_and(is_thai_digit)
            || after.chars().nth(1).is_some_and(is_thai_digit)
    })
}

const fn is_thai_digit(c: char) -> bool {
    matches!(c, '๐'..='๙')
}

/// Adds a line to a text that is closed up; where in it the line begins.
pub(super) fn close_up(text: &mut String, line: &str) -> usize {
    let mut begin = None;
    for (n, word) in line.split_whitespace().enumerate() {
        let glued = n == 0
            && text.chars().next_back().is_none_or(is_thai_letter)
            && word.chars().next().is_some_and(is_thai_letter)
            && !starts_apart(word);
        if !glued && !text.is_empty() {
            text.push(' ');
        }
        begin = begin.or(Some(text.len()));
        text.push_str(word);
    }
    begin.unwrap_or(text.len())
}

/// Words before which official typing leaves a space, at a line's end too.
fn starts_apart(word: &str) -> bool {
    ["พ.ศ.", "ค.ศ.", "ที่", "ลงวันที่", "เรื่อง", "และ", "จำนวน", "ณ", "เขต"]
        .iter()
        .any(|apart| word.strip_prefix(apart).is_some_and(|rest| rest.is_empty() || apart.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_close_up() {
        assert_eq!(closed_up(["การส่งเสริม  การปกครอง", "ท้องถิ่น"]), "การส่งเสริม การปกครองท้องถิ่น");
        assert_eq!(closed_up(["ประจำปีงบประมาณ", "พ.ศ. ๒๕๖๗"]), "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗");
        assert_eq!(closed_up(["เขตพื้นที่ ๑", "และเขต ๒"]), "เขตพื้นที่ ๑ และเขต ๒");
        assert_eq!(closed_up([""; 0]), "");
        assert_eq!(closed_up(["ปี ๒o๕๖ o๑ e-LAAS to go"]), "ปี ๒๐๕๖ ๐๑ e-LAAS to go");
    }
}
