//! How rows are written.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::super::facts::{Fact, Facts};
use super::names::Names;

pub(super) fn head(of: &str) -> String {
    format!("//! {of}\n//!\n//! Written by `cargo test --test it tables::write -- --ignored`.\n\n")
}

/// A static array, one row a line.
pub(super) fn array(out: &mut String, name: &str, row: &str, rows: &[String]) {
    writeln!(out, "\npub(in crate::data) static {name}: [{row}; {}] = [", rows.len()).unwrap();
    for row in rows {
        writeln!(out, "    {row}").unwrap();
    }
    out.push_str("];\n");
}

/// The row that those of each place begin with, and the end. The code of a row is that of its place and two digits.
pub(super) fn first_of_each(out: &mut String, places: &Facts, codes: impl IntoIterator<Item = u32>) {
    let codes: Vec<_> = codes.into_iter().collect();
    let begins = |place: &Fact<'_>| codes.partition_point(|code| code / 100 < place.number("code"));
    let mut first: Vec<_> =
        places.iter().map(|place| format!("{}, // {}", begins(&place), &place["name"])).collect();
    first.push(format!("{}, // the end", codes.len()));
    array(out, "FIRST", "u16", &first);
}

/// The rows in buckets of their names' hashes, as the search wants them; a little more than half as many buckets
/// as names. And the set of the hashes of how names begin, in four times as many bits.
pub(super) fn by_name(out: &mut String, of: &str, names: impl IntoIterator<Item = String>) {
    let names: Vec<_> = names.into_iter().collect();
    let bits = names.len().next_power_of_two().ilog2() - u32::from(names.len() > 4_000);
    let hash = |name: &str| {
        name.chars().fold(0x811c_9dc5_u32, |hash, c| (hash ^ c as u32).wrapping_mul(0x0100_0193))
    };
    let upper = |hash: u32, bits: u32| (u64::from(hash) << bits >> 32) as usize;
    let bucket = |name: &str| upper(hash(name), bits);
    let mut rows: Vec<usize> = (0..names.len()).collect();
    rows.sort_by_key(|row| (bucket(&names[*row]), &names[*row], *row));
    let buckets = 0..=1_usize << bits;
    let buckets: Vec<_> = buckets.map(|at| rows.partition_point(|row| bucket(&names[*row]) < at)).collect();
    writeln!(out, "\npub(in crate::data) static {of}_INDEX: Index = Index {{").unwrap();
    field(out, "buckets", &buckets, 18, usize::to_string);
    field(out, "rows", &rows, 18, usize::to_string);
    let first = |name: &String, count| {
        let end = name.char_indices().nth(count).map_or(name.len(), |(end, _)| end);
        hash(&name[..end])
    };
    let beginnings: BTreeSet<_> =
        (2..5).flat_map(|count| names.iter().map(move |name| first(name, count))).collect();
    let bits = (4 * beginnings.len()).next_power_of_two().ilog2().max(6);
    let mut set = vec![0_u64; 1 << (bits - 6)];
    for hash in beginnings {
        let bit = upper(hash, bits);
        set[bit / 64] |= 1 << (bit % 64);
    }
    field(out, "beginnings", &set, 4, |word| format!("{word:#018x}"));
    out.push_str("};\n");
}

/// A field that is a slice of numbers, so many a line.
fn field<T>(out: &mut String, name: &str, numbers: &[T], in_line: usize, write: impl Fn(&T) -> String) {
    writeln!(out, "    {name}: &[").unwrap();
    for line in numbers.chunks(in_line) {
        let line: Vec<_> = line.iter().map(&write).collect();
        writeln!(out, "        {},", line.join(", ")).unwrap();
    }
    out.push_str("    ],\n");
}

pub(super) fn column<'f>(rows: impl Iterator<Item = Fact<'f>>, column: &str) -> Vec<String> {
    rows.map(|row| row[column].to_owned()).collect()
}

/// `day(2002, 10, 3)` of an ISO date; of a year its first day, or its last where it is an end.
pub(super) fn day(iso: &str, end: bool) -> String {
    let number = |s: &str| s.parse::<u16>().unwrap();
    match iso.split('-').collect::<Vec<_>>()[..] {
        [""] => "NEVER".to_owned(),
        [year] => format!("day({year}, {})", if end { "12, 31" } else { "1, 1" }),
        [year, month, day] => format!("day({year}, {}, {})", number(month), number(day)),
        _ => panic!("{iso}"),
    }
}

pub(super) fn period(fact: &Fact<'_>) -> String {
    match (&fact["valid_from"], &fact["valid_to"]) {
        ("", "") => "Period::ALWAYS".to_owned(),
        (from, to) => format!("Period {{ from: {}, to: {} }}", day(from, false), day(to, true)),
    }
}

pub(super) fn seen(fact: &Fact<'_>) -> String {
    format!("Seen({}, {})", fact.number("first"), fact.number("last"))
}

/// The best word of an evidence cell.
pub(super) fn evidence(cell: &str) -> String {
    let grades = cell.split("; ").map(|word| match word.split(' ').next().unwrap() {
        "sample" => (7, "Original"),
        "corpus" => (6, "Letters"),
        "single" => (5, "Letter"),
        "page" => (4, "Page"),
        "repo" => (3, "Program"),
        "topic" => (2, "Topic"),
        "list" => (1, "List"),
        "recall" | "recall_high" | "recall_low" => (0, "Recall"),
        other => panic!("evidence {other}"),
    });
    format!("Evidence::{}", grades.max().unwrap().1)
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FormerName {
    pub(super) code: String,
    pub(super) until: String,
    pub(super) name: String,
}

impl FormerName {
    pub(super) fn row(&self, names: &Names) -> String {
        format!(
            "Former {{ code: {}, name: {}, until: {} }}, // {}",
            self.code,
            names.thai(&self.name),
            day(&self.until, false),
            self.name
        )
    }
}

pub(super) fn other_spellings(of: &Facts, names: &Names) -> Vec<String> {
    let mut rows = Vec::new();
    for row in of.iter() {
        let other = row.list("aliases").map(|name| FormerName {
            code: row["code"].to_owned(),
            until: String::new(),
            name: name.to_owned(),
        });
        rows.extend(other.map(|other| other.row(names)));
    }
    rows
}
