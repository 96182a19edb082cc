//! The tree of the beginnings of names, which tells in one walk over a text how far it is one of them.
//!
//! A table of names in byte order is such a tree already: rows that begin alike stand together. The compiler writes
//! down where they part, so that a walk looks at no row but those that the text goes along.

use crate::text::chars::is_mark;

/// A table of names in byte order.
pub(super) trait Named {
    /// What the table is sorted by.
    fn name(&self) -> &'static str;
}

impl Named for &'static str {
    fn name(&self) -> &'static str {
        self
    }
}

impl<T> Named for (&'static str, T) {
    fn name(&self) -> &'static str {
        self.0
    }
}

/// Rows in byte order and the tree of their names. Made by [`table!`].
#[derive(Debug)]
pub(super) struct Table<T: 'static> {
    pub(super) rows: &'static [T],
    pub(super) tree: &'static [Node],
    /// The least number of letters that tell a name whose marks are lost.
    pub(super) least: usize,
}

/// A table as a constant: `table!(NAME: row type, the function that gives the names, rows)`, and the least number of letters, marks
/// aside, that tell a name without its marks, where it is another than for all words.
macro_rules! table {
    ($(#[$meta:meta])* $name:ident: $row:ty, $names:ident($rows:expr)) => {
        $crate::org::tree::table!($(#[$meta])* $name: $row, $names($rows), $crate::text::ENOUGH);
    };
    ($(#[$meta:meta])* $name:ident: $row:ty, $names:ident($rows:expr), $least:expr) => {
        $(#[$meta])*
        pub(super) static $name: $crate::org::tree::Table<$row> = {
            const ROWS: usize = $rows.len();
            const NAMES: [&str; ROWS] = $crate::org::tree::$names(&$rows);
            const GROWN: ([$crate::org::tree::Node; 2 * ROWS], usize) = $crate::org::tree::grow(&NAMES);
            static TREE: [$crate::org::tree::Node; GROWN.1] = $crate::org::tree::cut(&GROWN.0);
            $crate::org::tree::Table { rows: &$rows, tree: &TREE, least: $least }
        };
    };
}
pub(super) use table;

/// A place where names part, or where one ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    /// The first of the rows that begin so; where one ends here, that one.
    row: u16,
    /// How many bytes these rows have in common.
    depth: u16,
    /// Where in the tree the nodes stand that the names go on to, in the order of their labels.
    branches: u16,
    /// How many.
    count: u8,
    /// The bits of their labels.
    labels: u64,
    /// The character by which the name comes here from the node before.
    label: Label,
    /// Whether a name ends here.
    ends: bool,
}

/// How many bytes the longest name of a table can have.
const LONGEST: usize = 3 * 128;

/// How many characters a word can have that a text is asked to [end with](Table::ends).
const MOST_OF_A_WORD: usize = 40;

/// A character as the tree knows it: ASCII, then the Thai block, as in byte order.
pub(super) type Label = u8;

const THAI: Label = 0x80;

/// A character that no name has.
const NONE: Label = 0;

/// The bit of a label in a set, which it shares with those that are a multiple of 64 away.
const fn bit(label: Label) -> u64 {
    1 << (label & 0x3f)
}

/// The bits of the marks.
const MARKS: u64 = {
    let (mut label, mut marks) = (THAI, 0);
    while label < Label::MAX {
        marks |= if is_mark_label(label) { bit(label) } else { 0 };
        label += 1;
    }
    marks
};

const fn is_mark_label(label: Label) -> bool {
    label >= THAI && matches!(char::from_u32(0xe00 + (label - THAI) as u32), Some(c) if is_mark(c))
}

/// The first character of a text.
pub(super) const fn first_label(text: &[u8]) -> Label {
    match *text {
        [0xe0, high @ 0xb8..=0xb9, low, ..] => THAI | (high & 1) << 6 | low & 0x3f,
        [byte @ 0..0x80, ..] => byte,
        _ => NONE,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "both blocks have 128 characters")]
pub(super) const fn label_of(c: char) -> Label {
    match c {
        '\0'..='\x7f' => c as u8,
        '\u{e00}'..='\u{e7f}' => THAI | (c as u32 - 0xe00) as u8,
        _ => NONE,
    }
}

/// A way through the tree: the rows that begin with what was read so far.
#[derive(Debug)]
pub(super) struct Walk<T: 'static> {
    table: &'static Table<T>,
    node: Node,
    depth: usize,
    /// Whether marks of the names are not in the text.
    is_worn: bool,
    /// Whether a space is in the text that the names have not.
    is_parted: bool,
}

impl<T> Clone for Walk<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Walk<T> {}

impl<T: Named> Walk<T> {
    /// All rows of a table.
    pub(super) fn new(table: &'static Table<T>) -> Self {
        let node = table.tree.first().copied().unwrap_or(Node::LEAF);
        Self { table, node, depth: 0, is_worn: false, is_parted: false }
    }

    /// The row that was read to its end. Without all its marks a short one may be another word, and what a space parts may be two:
    /// `บริการ รวม` is not `บริการร่วม`.
    pub(super) fn complete(&self) -> Option<&'static T> {
        let is_read = self.node.ends && self.depth == usize::from(self.node.depth);
        let row = if is_read { self.table.rows.get(usize::from(self.node.row)) } else { None };
        let letters = |row: &T| row.name().chars().filter(|c| !is_mark(*c)).count();
        row.filter(|row| !self.is_worn || !self.is_parted && letters(row) >= self.table.least)
    }

    /// The same with marks that were read over.
    pub(super) fn worn(self) -> Self {
        Self { is_worn: true, ..self }
    }

    /// The same with a space that was read over.
    pub(super) fn parted(self) -> Self {
        Self { is_parted: true, ..self }
    }

    /// The rows that go on with a mark, by each of these.
    pub(super) fn by_marks(&self) -> impl Iterator<Item = Self> {
        let here = *self;
        let branches = if self.is_inside() { &[] } else { self.branches() };
        let inside = if self.is_inside() { Some(here.on()) } else { None };
        let branches = branches.iter().filter(|branch| is_mark_label(branch.label));
        inside.into_iter().chain(branches.map(move |branch| Self { node: *branch, ..here }.on()))
    }

    /// Whether a mark comes next; where names part, it may be a letter that has its bit.
    #[inline]
    pub(super) fn may_have_mark(&self) -> bool {
        if self.is_inside() { is_mark_label(first_label(self.edge())) } else { self.node.labels & MARKS != 0 }
    }

    /// Whether all names that begin so go on alike.
    #[inline]
    fn is_inside(&self) -> bool {
        self.depth < usize::from(self.node.depth)
    }

    /// Past a Thai letter.
    const fn on(self) -> Self {
        Self { depth: self.depth + 'ก'.len_utf8(), ..self }
    }

    /// The nodes that names go on to from here.
    fn branches(&self) -> &'static [Node] {
        let from = usize::from(self.node.branches);
        self.table.tree.get(from..from + usize::from(self.node.count)).unwrap_or_default()
    }

    /// Whether anything was read.
    pub(super) const fn has_begun(&self) -> bool {
        self.depth > 0
    }

    /// What all names that begin so go on with.
    fn edge(&self) -> &'static [u8] {
        let name = self.table.rows.get(usize::from(self.node.row)).map_or("", Named::name);
        name.as_bytes().get(self.depth..usize::from(self.node.depth)).unwrap_or_default()
    }

    /// Goes on to where the names part, where the text does so too; how many bytes that are.
    pub(super) fn along(&mut self, text: &str) -> usize {
        let edge = self.edge();
        let len = if text.as_bytes().starts_with(edge) { edge.len() } else { 0 };
        self.depth += len;
        len
    }

    /// Keeps the rows that go on with `c`; keeps all where none does.
    pub(super) fn narrow(&mut self, c: char) -> bool {
        let label = label_of(c);
        let goes_on = if self.is_inside() {
            first_label(self.edge()) == label
        } else if self.node.labels & bit(label) == 0 {
            false
        } else {
            let branches = self.branches();
            let found = branches.binary_search_by_key(&label, |branch| branch.label);
            let branch = found.ok().and_then(|found| branches.get(found));
            branch.is_some_and(|branch| {
                self.node = *branch;
                true
            })
        };
        let goes_on = goes_on && label != NONE;
        self.depth += if goes_on { c.len_utf8() } else { 0 };
        goes_on
    }
}

impl<T: Named> Table<T> {
    /// Whether a text is the beginning of a name, and not all of it.
    pub(super) fn is_cut(&self, text: &str) -> bool {
        if text.len() > LONGEST {
            return false;
        }
        let behind = self.rows.partition_point(|row| row.name() <= text);
        self.rows.get(behind).is_some_and(|row| row.name().starts_with(text))
    }

    /// The longest name that a name begins with, and is not.
    pub(super) fn shorter(&'static self, name: &str) -> Option<&'static T> {
        let mut walk = Walk::new(self);
        let mut best = None;
        for c in name.chars() {
            best = walk.complete().or(best);
            if !walk.narrow(c) {
                break;
            }
        }
        best
    }

    /// The row of exactly this name.
    pub(super) fn get(&'static self, name: &str) -> Option<&'static T> {
        let (mut walk, mut rest) = (Walk::new(self), name);
        loop {
            rest = rest.get(walk.along(rest)..)?;
            let Some(c) = rest.chars().next() else { return walk.complete() };
            if !walk.narrow(c) {
                return None;
            }
            rest = rest.get(c.len_utf8()..)?;
        }
    }

    /// Whether a text is a name.
    pub(super) fn has(&'static self, text: &str) -> bool {
        self.get(text).is_some()
    }

    /// Whether a text ends with a name of more than one letter.
    pub(super) fn ends(&'static self, text: &str) -> bool {
        let tails = text.char_indices().rev().take(MOST_OF_A_WORD).skip(1);
        tails.into_iter().any(|(at, _)| text.get(at..).is_some_and(|tail| self.has(tail)))
    }
}

impl Node {
    const LEAF: Self = Self { row: 0, depth: 0, branches: 0, count: 0, labels: 0, label: 0, ends: false };
}

/// The names of rows.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
pub(super) const fn keys<T, const N: usize>(rows: &[(&'static str, T)]) -> [&'static str; N] {
    let mut names = [""; N];
    let mut n = 0;
    while n < N {
        names[n] = rows[n].0;
        n += 1;
    }
    names
}

/// Rows that are names.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
pub(super) const fn names<const N: usize>(rows: &[&'static str]) -> [&'static str; N] {
    let mut names = [""; N];
    let mut n = 0;
    while n < N {
        names[n] = rows[n];
        n += 1;
    }
    names
}

/// Names in byte order; one that several rows have stands there as often.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
pub(super) const fn sorted<const N: usize>(mut names: [&'static str; N]) -> [&'static str; N] {
    let mut merged = names;
    let mut run = 1;
    while run < N {
        let mut from = 0;
        while from < N {
            let (middle, end) = (at_most(from + run, N), at_most(from + 2 * run, N));
            let (mut a, mut b, mut n) = (from, middle, from);
            while n < end {
                let is_first = b == end || a < middle && !is_before(names[b], names[a]);
                merged[n] = if is_first { names[a] } else { names[b] };
                (a, b) = if is_first { (a + 1, b) } else { (a, b + 1) };
                n += 1;
            }
            from = end;
        }
        (names, merged) = (merged, names);
        run *= 2;
    }
    names
}

const fn at_most(n: usize, most: usize) -> usize {
    if n < most { n } else { most }
}

const fn is_before(a: &str, b: &str) -> bool {
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let ([x, behind_a @ ..], [y, behind_b @ ..]) = (a, b) {
        if *x != *y {
            return *x < *y;
        }
        (a, b) = (behind_a, behind_b);
    }
    a.len() < b.len()
}

/// The tree of names in byte order, and how many nodes it has: at most two a name.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
#[expect(
    clippy::cast_possible_truncation,
    reason = "the tables are small, and the test walks all of their names"
)]
pub(super) const fn grow<const N: usize, const ROOM: usize>(names: &[&str; N]) -> ([Node; ROOM], usize) {
    let mut tree = [Node::LEAF; ROOM];
    // The rows of each node.
    let mut rows = [(0, 0); ROOM];
    rows[0] = (0, N);
    let (mut here, mut used) = (0, 1);
    while here < used {
        let (from, to) = rows[here];
        let above = tree[here].depth as usize;
        let (depth, first) = common(names, from, to, above);
        let node = &mut tree[here];
        node.row = from as u16;
        node.depth = depth as u16;
        node.ends = first > from;
        node.branches = used as u16;
        let mut n = first;
        while n < to {
            let end = end_of_branch(names, n, to, depth);
            rows[used] = (n, end);
            // Until its turn comes, how far the names were read above it.
            tree[used].depth = depth as u16;
            tree[used].label = first_label(names[n].as_bytes().split_at(depth).1);
            assert!(tree[used].label != NONE, "names have Thai letters and ASCII only");
            assert!(names[n].len() <= LONGEST, "a text that is longer is the beginning of no name");
            tree[here].count += 1;
            tree[here].labels |= bit(tree[used].label);
            used += 1;
            n = end;
        }
        here += 1;
    }
    (tree, used)
}

/// The nodes that there are.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
pub(super) const fn cut<const NODES: usize>(tree: &[Node]) -> [Node; NODES] {
    let mut nodes = [Node::LEAF; NODES];
    let mut n = 0;
    while n < NODES {
        nodes[n] = tree[n];
        n += 1;
    }
    nodes
}

/// How many bytes the names of some rows have in common, and the first row that goes on behind them.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
const fn common(names: &[&str], from: usize, to: usize, above: usize) -> (usize, usize) {
    if from == to {
        return (0, to);
    }
    if from + 1 == to {
        return (names[from].len(), to);
    }
    let (first, last) = (names[from].as_bytes(), names[to - 1].as_bytes());
    let mut depth = above;
    while depth < first.len() && depth < last.len() && first[depth] == last[depth] {
        depth += 1;
    }
    while depth < first.len() && !names[from].is_char_boundary(depth) {
        depth -= 1;
    }
    let mut behind = from;
    while behind < to && names[behind].len() == depth {
        behind += 1;
    }
    (depth, behind)
}

/// The end of the rows that go on behind `depth` with the same character as the row `from`.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
const fn end_of_branch(names: &[&str], from: usize, to: usize, depth: usize) -> usize {
    let label = first_label(names[from].as_bytes().split_at(depth).1);
    let (mut same, mut other) = (from, to);
    while other - same > 1 {
        let middle = same.midpoint(other);
        let is_same = first_label(names[middle].as_bytes().split_at(depth).1) == label;
        (same, other) = if is_same { (middle, other) } else { (same, middle) };
    }
    other
}

#[cfg(test)]
mod tests {
    use super::super::tables;
    use super::*;

    const SOME: &[&str] = &["กรม", "กรมการข้าว", "กรมการค้า", "กรมการค้า", "กอ.รมน", "กอง", "อ", "อบต"];
    table!(TABLE: &'static str, names(SOME));

    #[test]
    fn every_name_is_there_and_no_other_text() {
        for name in SOME {
            assert_eq!(TABLE.get(name), Some(name));
        }
        for text in ["", "ก", "กร", "กรมก", "กรมการค้าน", "กอ", "กอ.", "อบ", "ฮ", "k", "é"]
        {
            assert_eq!(TABLE.get(text), None, "{text}");
        }
    }

    #[test]
    fn the_beginnings_of_names() {
        for text in ["ก", "กรม", "กรมการ", "กรมการค", "กอ", "กอ.", "อบ"]
        {
            assert!(TABLE.is_cut(text), "{text}");
        }
        for text in ["กรมการข้าว", "กอง", "กร.", "ข", "อบต", "อบต."]
        {
            assert!(!TABLE.is_cut(text), "{text}");
        }
    }

    #[test]
    fn names_inside_and_at_the_end() {
        assert_eq!(TABLE.shorter("กรมการค้า"), Some(&"กรม"));
        assert_eq!(TABLE.shorter("กรม"), None);
        assert_eq!(TABLE.shorter("อบต"), Some(&"อ"));
        assert!(TABLE.ends("ปลัดอบต") && TABLE.ends("กรม"));
        // One letter is no word.
        assert!(!TABLE.ends("ปลัดอ") && !TABLE.ends("กรมก") && !TABLE.ends(""));
    }

    #[test]
    fn words_are_short_enough_to_be_found_at_an_end() {
        let words = tables::STOP_WORDS.rows.iter().chain(tables::NAME_WORDS.rows);
        assert_eq!(
            words.map(|word| word.chars().count()).filter(|count| *count > MOST_OF_A_WORD).max(),
            None
        );
    }
}
