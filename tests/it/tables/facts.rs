//! The facts as files of tab-separated values: comments, a header, rows.

use std::fs;
use std::ops::Index;
use std::path::Path;

pub(super) struct Facts {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

pub(super) struct Fact<'f> {
    facts: &'f Facts,
    cells: &'f [String],
}

impl Facts {
    pub(super) fn read(name: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/facts").join(name).with_extension("tsv");
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let mut lines = text
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split('\t').map(str::to_owned).collect::<Vec<_>>());
        let header = lines.next().unwrap();
        let rows: Vec<_> = lines.collect();
        assert!(rows.iter().all(|row| row.len() == header.len()), "{name}: a row of another width");
        Self { header, rows }
    }

    /// The row of a code, in a file that is sorted by its first column.
    pub(super) fn position(&self, code: &str) -> Option<usize> {
        self.rows.binary_search_by_key(&code, |row| &row[0]).ok()
    }

    pub(super) fn find(&self, code: &str) -> Option<Fact<'_>> {
        self.position(code).map(|at| Fact { facts: self, cells: &self.rows[at] })
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = Fact<'_>> + Clone {
        self.rows.iter().map(|cells| Fact { facts: self, cells })
    }
}

impl Index<&str> for Fact<'_> {
    type Output = str;

    fn index(&self, column: &str) -> &str {
        let at = self.facts.header.iter().position(|name| name == column);
        &self.cells[at.unwrap_or_else(|| panic!("no column {column}"))]
    }
}

impl Fact<'_> {
    /// The number in a cell; 0 where it is empty.
    pub(super) fn number(&self, column: &str) -> u32 {
        let cell = &self[column];
        if cell.is_empty() { 0 } else { cell.parse().unwrap_or_else(|_| panic!("{column}: {cell}")) }
    }

    /// The entries of a cell that lists several.
    pub(super) fn list(&self, column: &str) -> impl Iterator<Item = &str> {
        self[column].split(';').filter(|entry| !entry.is_empty())
    }
}
