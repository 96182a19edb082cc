//! Packs names into one string: what is part of another name is not stored, what begins as another ends
//! overlaps it.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::Write;

/// A packed string behind those of the pools below it.
pub(super) struct Pool {
    /// Bytes of the pools below.
    below: usize,
    text: String,
    /// Starts are counted in units of so many bytes.
    unit: usize,
    /// Where each part of each name starts, those of the pools below among them.
    starts: HashMap<String, usize>,
}

impl Pool {
    /// A pool whose starts are counted in `unit` bytes: 3 for Thai letters, 1 for Latin.
    pub(super) fn new<'n>(names: impl IntoIterator<Item = &'n str>, unit: usize) -> Self {
        let empty = Self { below: 0, text: String::new(), unit, starts: HashMap::new() };
        empty.and(names)
    }

    /// The pool behind this one, for the names that are in none below.
    pub(super) fn and<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Self {
        let below = self.below + self.text.len();
        let mut pool = Self { below, text: String::new(), unit: self.unit, starts: self.starts.clone() };
        let (regular, odd): (BTreeSet<_>, BTreeSet<_>) = names
            .into_iter()
            .filter(|name| !name.is_empty() && !pool.starts.contains_key(*name))
            .partition(|name| pool.is_regular(name));
        for (name, overlap) in chained(&without_parts(&regular)) {
            pool.push(name, overlap);
        }
        for name in odd {
            pool.push(name, 0);
        }
        assert!(u16::try_from((pool.below + pool.text.len()) / pool.unit).is_ok(), "the pool is full");
        pool
    }

    /// Whether each character has the width of a unit, so that the name may start anywhere.
    fn is_regular(&self, name: &str) -> bool {
        name.chars().all(|c| c.len_utf8() == self.unit)
    }

    fn push(&mut self, name: &str, overlap: usize) {
        let start = self.below + self.text.len() - overlap;
        self.text.push_str(&name[overlap..]);
        while !self.text.len().is_multiple_of(self.unit) {
            self.text.push(' ');
        }
        for part in parts(name) {
            let from = start + (part.as_ptr() as usize - name.as_ptr() as usize);
            if from.is_multiple_of(self.unit) {
                self.starts.entry(part.to_owned()).or_insert(from);
            }
        }
    }

    /// `start, length` of a name, as the tables write it.
    pub(super) fn at(&self, name: &str) -> String {
        if name.is_empty() {
            return "0, 0".to_owned();
        }
        let start = self.starts.get(name).unwrap_or_else(|| panic!("{name} is not in the pool"));
        assert!(u8::try_from(name.len()).is_ok(), "{name} is too long");
        format!("{}, {}", start / self.unit, name.len())
    }

    /// The string as a static.
    pub(super) fn declared(&self, name: &str) -> String {
        let mut out = format!("pool!({name}: \"\\\n");
        let mut width = 0;
        for c in self.text.chars() {
            // A line of the literal must not begin with a space: that would be lost.
            if width >= 100 && c != ' ' {
                out.push_str("\\\n");
                width = 0;
            }
            out.push(c);
            width += 1;
        }
        writeln!(out, "\");").unwrap();
        out
    }
}

/// Every part of `name` that begins and ends with a character.
fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.char_indices().flat_map(move |(from, _)| {
        name[from..].char_indices().map(move |(at, c)| &name[from..from + at + c.len_utf8()])
    })
}

/// The names that are no part of another.
fn without_parts<'n>(names: &BTreeSet<&'n str>) -> BTreeSet<&'n str> {
    let inner: HashSet<&str> =
        names.iter().flat_map(|name| parts(name).filter(|part| part.len() < name.len())).collect();
    names.iter().copied().filter(|name| !inner.contains(name)).collect()
}

/// Names in an order in which each may overlap the one before it, with the bytes that it overlaps: the longest
/// overlaps of all are taken first.
fn chained<'n>(names: &BTreeSet<&'n str>) -> Vec<(&'n str, usize)> {
    let names: Vec<&str> = names.iter().copied().collect();
    let mut chains = Chains::new(names.len());
    let longest = names.iter().map(|name| name.len()).max().unwrap_or_default();
    for overlap in (1..longest).rev() {
        let mut heads: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, name) in names.iter().enumerate().filter(|(at, _)| chains.is_first(*at)) {
            if let Some(head) = name.get(..overlap).filter(|head| head.len() < name.len()) {
                heads.entry(head).or_default().push(at);
            }
        }
        for (at, name) in names.iter().enumerate() {
            let tail = name.len().checked_sub(overlap).and_then(|from| name.get(from..));
            let followers = tail.and_then(|tail| heads.get_mut(tail)).filter(|_| chains.is_last(at));
            let Some(followers) = followers else { continue };
            if let Some(found) = followers.iter().rposition(|next| chains.may_join(at, *next)) {
                chains.join(at, followers.remove(found), overlap);
            }
        }
    }
    let firsts = (0..names.len()).filter(|at| chains.is_first(*at));
    firsts.flat_map(|first| chains.from(first)).map(|(at, overlap)| (names[at], overlap)).collect()
}

/// Which name follows which, and over how many bytes.
struct Chains {
    next: Vec<Option<(usize, usize)>>,
    has_previous: Vec<bool>,
    /// One name of the chain that each is in, or a step towards it.
    root: Vec<usize>,
}

impl Chains {
    fn new(count: usize) -> Self {
        Self { next: vec![None; count], has_previous: vec![false; count], root: (0..count).collect() }
    }

    fn is_first(&self, at: usize) -> bool {
        !self.has_previous[at]
    }

    fn is_last(&self, at: usize) -> bool {
        self.next[at].is_none()
    }

    fn root(&self, mut at: usize) -> usize {
        while self.root[at] != at {
            at = self.root[at];
        }
        at
    }

    /// A chain must not bite its own tail.
    fn may_join(&self, at: usize, next: usize) -> bool {
        self.root(at) != self.root(next)
    }

    fn join(&mut self, at: usize, next: usize, overlap: usize) {
        self.next[at] = Some((next, overlap));
        self.has_previous[next] = true;
        let (root, of_next) = (self.root(at), self.root(next));
        self.root[of_next] = root;
    }

    fn from(&self, first: usize) -> impl Iterator<Item = (usize, usize)> {
        std::iter::successors(Some((first, 0)), |(at, _)| self.next[*at])
    }
}
