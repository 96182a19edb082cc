//! The names of a layer, packed behind those of the layers below.

use std::collections::{BTreeMap, BTreeSet};

use super::super::facts::Fact;
use super::super::pack::Pool;
use super::rows::{array, head};

/// The names of a layer and of those below it: both scripts packed, and the number of each pair.
pub(super) struct Names {
    pub(super) thai: Pool,
    pub(super) latin: Pool,
    pub(super) pairs: BTreeMap<(String, String), usize>,
    /// The first number that is of this layer.
    pub(super) first: usize,
}

impl Names {
    pub(super) fn id(&self, fact: &Fact<'_>) -> usize {
        let pair = (fact["name"].to_owned(), fact["english"].to_owned());
        *self.pairs.get(&pair).unwrap_or_else(|| panic!("{pair:?} has no number"))
    }

    pub(super) fn thai(&self, name: &str) -> String {
        format!("Text::new({})", self.thai.at(name))
    }

    pub(super) fn latin(&self, name: &str) -> String {
        format!("Text::new({})", self.latin.at(name))
    }

    /// The layer above, for pairs of names and for Thai names alone.
    pub(super) fn and(&self, pairs: BTreeSet<(String, String)>, alone: &BTreeSet<String>) -> Self {
        let first = self.pairs.len();
        let new: Vec<_> = pairs.into_iter().filter(|pair| !self.pairs.contains_key(pair)).collect();
        let thai = new.iter().map(|(thai, _)| thai).chain(alone);
        let latin = new.iter().map(|(_, english)| english);
        Self {
            thai: self.thai.and(thai.map(String::as_str)),
            latin: self.latin.and(latin.map(String::as_str)),
            pairs: self.pairs.clone().into_iter().chain(new.iter().cloned().zip(first..)).collect(),
            first,
        }
    }

    pub(super) fn write(&self, out: &mut String) {
        out.push('\n');
        out.push_str(&self.latin.declared("LATIN"));
        out.push('\n');
        out.push_str(&self.thai.declared("THAI"));
        let mut rows: Vec<_> = self.pairs.iter().filter(|(_, id)| **id >= self.first).collect();
        rows.sort_by_key(|(_, id)| **id);
        let rows: Vec<_> = rows
            .into_iter()
            .map(|((thai, english), id)| {
                format!(
                    "name({}, {}), // {id}: {thai}, {english}",
                    self.thai.at(thai),
                    self.latin.at(english)
                )
            })
            .collect();
        array(out, "NAMES", "Name", &rows);
    }

    /// Numbers of pairs in a file of their own.
    pub(super) fn file(&self, of: &str) -> String {
        let mut out = head(of);
        out.push_str("use crate::data::pool::{Name, name, pool};\n");
        self.write(&mut out);
        out
    }
}

pub(super) fn pairs<'f>(facts: impl Iterator<Item = Fact<'f>>) -> BTreeSet<(String, String)> {
    facts.map(|fact| (fact["name"].to_owned(), fact["english"].to_owned())).collect()
}
