//! Lines of a text, and the columns of a line.

use alloc::vec::Vec;

use crate::span::Span;
use crate::text::chars::{is_blank, is_break};
use crate::text::columns::width;

/// The number of spaces that part two columns.
const COLUMN_GAP: usize = 3;

/// One line of the clean text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Line<'a> {
    /// Where the line stands, with its line break.
    pub(super) whole: Span,
    /// Where its text stands, without the blanks around it.
    pub(super) span: Span,
    /// Its text without the blanks around it.
    pub(super) text: &'a str,
    /// The columns before the text; a tab counts as one.
    pub(super) indent: usize,
}

impl<'a> Line<'a> {
    pub(super) const fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// The columns that the text takes.
    pub(super) fn width(&self) -> usize {
        width(self.text)
    }

    /// Whether the line has cells parted by tabs, as the rows of a table do.
    pub(super) fn is_tabbed(&self) -> bool {
        self.text.contains('\t')
    }

    /// The columns of the line: pieces parted by a tab or by three spaces and more.
    pub(super) fn cells(&self) -> Cells<'a> {
        Cells { rest: self.text, at: self.span.start() }
    }
}

/// The lines of `text`; together they are the text.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let (mut at, mut rest) = (0, text);
    while !rest.is_empty() {
        let end = rest.find(is_break).unwrap_or(rest.len());
        let (content, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let ending = break_len(tail);
        lines.push(line(content, at, end + ending));
        at += end + ending;
        rest = tail.get(ending..).unwrap_or_default();
    }
    single_spaced(lines)
}

/// The least number of lines by which a text is known to be double-spaced.
const ENOUGH: usize = 12;

/// The lines without the empty one behind each, which some conversions add: it then parts nothing.
fn single_spaced(lines: Vec<Line<'_>>) -> Vec<Line<'_>> {
    let is_spaced = |pair: &[Line<'_>]| matches!(pair, [line, next] if !line.is_blank() && next.is_blank());
    let is_close = |pair: &[Line<'_>]| matches!(pair, [line, next] if !line.is_blank() && !next.is_blank());
    let spaced = lines.windows(2).filter(|pair| is_spaced(pair)).count();
    // Of a text with room between its paragraphs some lines touch.
    if spaced < ENOUGH || lines.windows(2).any(is_close) {
        return lines;
    }
    let mut single: Vec<Line<'_>> = Vec::with_capacity(lines.len());
    // An empty line of the text itself has its own added behind it.
    let mut is_added = false;
    for line in lines {
        if let Some(last) = single.last_mut().filter(|_| line.is_blank() && is_added) {
            last.whole = last.whole.join(line.whole);
            is_added = false;
        } else {
            single.push(line);
            is_added = true;
        }
    }
    single
}

/// The bytes of the line break that `tail` begins with.
pub(super) fn break_len(tail: &str) -> usize {
    if tail.starts_with("\r\n") { 2 } else { tail.chars().next().map_or(0, char::len_utf8) }
}

fn line(content: &str, at: usize, len: usize) -> Line<'_> {
    let left = content.trim_start_matches(is_blank);
    let text = left.trim_end_matches(is_blank);
    let start = at + content.len() - left.len();
    Line {
        whole: Span::new(at, at + len),
        span: Span::new(start, start + text.len()),
        text,
        indent: content.len() - left.len(),
    }
}

/// The columns of a line, from left to right; made by [`Line::cells`].
#[derive(Clone, Debug)]
pub(super) struct Cells<'a> {
    rest: &'a str,
    at: usize,
}

impl<'a> Iterator for Cells<'a> {
    type Item = (Span, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let (end, next) = column_gap(self.rest).unwrap_or((self.rest.len(), self.rest.len()));
        let (cell, _) = self.rest.split_at_checked(end)?;
        let span = Span::new(self.at, self.at + end);
        self.rest = self.rest.get(next..)?;
        self.at += next;
        Some((span, cell))
    }
}

/// Where the first gap between two columns begins and ends.
fn column_gap(text: &str) -> Option<(usize, usize)> {
    let mut run: Option<(usize, usize, bool)> = None;
    for (at, c) in text.char_indices() {
        match (&mut run, is_blank(c)) {
            (None, true) => run = Some((at, 1, c == '\t')),
            (Some((_, count, tab)), true) => {
                *count += 1;
                *tab |= c == '\t';
            }
            (Some((start, count, tab)), false) => {
                if *count >= COLUMN_GAP || *tab {
                    return Some((*start, at));
                }
                run = None;
            }
            (None, false) => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_the_text() {
        for text in ["", "ก", "ก\n", "\r\nก\r\n\r\n", "ก\u{c}ข\n\n", "  ก  \tข \n"] {
            let whole: String = lines(text).iter().map(|line| line.whole.slice(text).unwrap()).collect();
            assert_eq!(whole, text);
            for line in lines(text) {
                assert_eq!(line.span.slice(text), Some(line.text));
            }
        }
    }

    #[test]
    fn double_spaced_lines_stand_close() {
        let text = "ก\n\n".repeat(14) + "ข\n\n\n\nค\n";
        let lines = lines(&text);
        assert_eq!(lines.len(), 14 + 1 + 1 + 1);
        assert_eq!(lines.iter().map(|line| line.whole.slice(&text).unwrap()).collect::<String>(), text);
        assert!(lines[15].is_blank() && lines[16].text == "ค");
        // Where two lines touch, the empty ones part something.
        let close = text.replace("ข\n\n\n\n", "ข\n");
        assert_eq!(super::lines(&close).len(), 2 * 14 + 1 + 1);
    }

    #[test]
    fn columns() {
        #[track_caller]
        fn assert_cells(text: &str, expected: &[&str]) {
            let lines = lines(text);
            let cells: Vec<_> = lines[0].cells().collect();
            assert_eq!(cells.iter().map(|(_, cell)| *cell).collect::<Vec<_>>(), expected);
            assert!(cells.iter().all(|(span, cell)| span.slice(text) == Some(*cell)));
        }
        assert_cells("ที่ มท ๐๘๑๖/๑      กรมที่ดิน", &["ที่ มท ๐๘๑๖/๑", "กรมที่ดิน"]);
        assert_cells("\t๑.๑ ก\tข  ค\t", &["๑.๑ ก", "ข  ค"]);
        assert_cells("ก  ข", &["ก  ข"]);
        assert_cells("\n", &[]);
    }
}
