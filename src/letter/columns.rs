//! Tables whose columns nothing but blanks part: their heading tells where the columns stand.
//!
//! Extractions of PDF files have them so. A row may have fewer cells than the heading, and a cell may go on below, where the first column is empty.

use alloc::vec::Vec;

use super::lines::Line;
use super::plan::{is_doers, is_number, is_number_heading};
use crate::span::Span;
use crate::text::columns::width;
use crate::text::digit_value;

/// The most columns of the name of a column.
const WIDEST_NAME: usize = 40;
/// The least number of columns of such a table.
const LEAST: usize = 3;

/// From where to where a cell takes its line, in columns of the page.
type Extent = (usize, usize);

/// Where the columns of a table stand.
#[derive(Clone, Debug)]
pub(super) struct Columns(Vec<Extent>);

impl Columns {
    /// Those of a heading: a number and what is to be done, and who or when.
    pub(super) fn of_heading(line: &Line<'_>) -> Option<Self> {
        const TIMES: &[&str] = &["ระยะเวลา", "กำหนด", "ห้วงเวลา", "วันที่", "วัน เดือน ปี", "วัน/เดือน/ปี", "เวลา"];
        if line.is_tabbed() {
            return None;
        }
        let mut cells = line.cells();
        let is_numbered = cells.next().is_some_and(|(_, cell)| is_number_heading(cell));
        let is_planned = || line.cells().skip(2).any(|(_, cell)| is_doers(cell) || begins(cell, TIMES));
        // The number and the date of a memo have names before them, and digits.
        let is_name = |cell: &str| width(cell) <= WIDEST_NAME && !cell.contains(|c| digit_value(c).is_some());
        let is_named = || line.cells().all(|(_, cell)| is_name(cell));
        let extents: Vec<Extent> = extents(line).map(|(extent, _)| extent).collect();
        (is_numbered && extents.len() >= LEAST && is_planned() && is_named()).then_some(Self(extents))
    }

    /// The cells of a row, each with its column: one for one, or where one is empty those that they stand below.
    pub(super) fn cells<'l>(&self, line: &Line<'l>) -> Vec<(usize, Span, &'l str)> {
        let cells: Vec<(Extent, (Span, &str))> = extents(line).collect();
        let is_full = cells.len() == self.0.len();
        let cells = cells.into_iter().enumerate();
        cells
            .map(|(n, (extent, (span, text)))| (if is_full { n } else { self.column(extent) }, span, text))
            .collect()
    }

    /// The column that a cell stands below, or is nearest to.
    fn column(&self, (start, end): Extent) -> usize {
        let apart = |&(from, to): &Extent| from.saturating_sub(end).max(start.saturating_sub(to));
        let shared = |&(from, to): &Extent| to.min(end).saturating_sub(from.max(start));
        let columns = self.0.iter().enumerate();
        columns
            .min_by_key(|(_, column)| (core::cmp::Reverse(shared(column)), apart(column)))
            .map_or(0, |(n, _)| n)
    }

    /// Whether a line below the heading is a row: its number stands in the first column, and something beside it.
    fn is_row(&self, line: &Line<'_>) -> bool {
        let cells = self.cells(line);
        cells.len() >= 2 && cells.first().is_some_and(|(column, _, text)| *column == 0 && is_number(text))
    }

    /// Whether a line goes on with cells of the row above: nothing stands in the first column.
    fn goes_on(&self, line: &Line<'_>) -> bool {
        let second = self.0.get(1).map_or(0, |(start, _)| *start);
        !line.is_blank()
            && !line.is_tabbed()
            && line.indent + SLACK >= second.min(line.indent + line.width())
            && self.cells(line).iter().all(|(column, ..)| *column > 0)
    }
}

/// How far to the left of the name of its column a cell may begin, in columns of the page.
const SLACK: usize = 4;

fn begins(cell: &str, words: &[&str]) -> bool {
    words.iter().any(|word| cell.starts_with(word))
}

/// The cells of a line with where they stand on the page.
fn extents<'l>(line: &Line<'l>) -> impl Iterator<Item = (Extent, (Span, &'l str))> {
    let (indent, text, at) = (line.indent, line.text, line.span.start());
    line.cells().map(move |(span, cell)| {
        let before = text.get(..span.start() - at).unwrap_or_default();
        let start = indent + width(before);
        ((start, start + width(cell)), (span, cell))
    })
}

/// The lines of such tables, with their headings.
pub(super) fn tables(lines: &[Line<'_>]) -> Vec<usize> {
    let mut tables = Vec::new();
    let mut columns: Option<Columns> = None;
    let mut blanks = 0;
    for (n, line) in lines.iter().enumerate() {
        if let Some(heading) = Columns::of_heading(line) {
            columns = Some(heading);
            tables.push(n);
            blanks = 0;
            continue;
        }
        let Some(table) = &columns else { continue };
        if line.is_blank() {
            blanks += 1;
        } else if blanks <= 1 && table.is_row(line) || blanks == 0 && table.goes_on(line) {
            tables.push(n);
            blanks = 0;
        } else {
            columns = None;
        }
    }
    tables
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;

    const TABLE: &str = "\
ที่      กิจกรรม                          ผู้รับผิดชอบ           ระยะเวลา
๑.     สำรวจแหล่งน้ำและจัดทำบัญชี          อำเภอ               ภายในวันที่ ๙ พฤษภาคม ๒๕๖๘
       ครุภัณฑ์สูบน้ำ

๒.     ซ่อมแซมระบบประปา                                    ภายในเดือนพฤษภาคม ๒๕๖๘
จึงเรียนมาเพื่อทราบ
";

    #[test]
    fn rows_have_fewer_cells_and_go_on_below() {
        let lines = lines(TABLE);
        assert_eq!(tables(&lines), [0, 1, 2, 4]);
        let columns = Columns::of_heading(&lines[0]).unwrap();
        let placed =
            |n: usize| columns.cells(&lines[n]).iter().map(|(column, ..)| *column).collect::<Vec<_>>();
        assert_eq!(placed(1), [0, 1, 2, 3]);
        assert_eq!(placed(2), [1]);
        assert_eq!(placed(4), [0, 1, 3]);
    }

    #[test]
    fn no_other_line_is_a_heading() {
        for text in [
            "ที่      มท ๐๘๑๖/๑      วันที่ ๕ มีนาคม ๒๕๖๗",
            "ที่      กิจกรรม      งบประมาณ",
            "ลำดับ\tกิจกรรม\tระยะเวลา",
        ] {
            assert!(Columns::of_heading(&lines(text)[0]).is_none(), "{text}");
        }
    }
}
