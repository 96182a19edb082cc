//! Writes the tables of `src/data/tables` from the facts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::facts::{Fact, Facts};
use super::pack::Pool;

/// A file of the tables: its name and what it must hold.
pub(super) type File = (&'static str, String);

fn head(of: &str) -> String {
    format!("//! {of}\n//!\n//! Written by `cargo test --test it tables::write -- --ignored`.\n\n")
}

/// A static array, one row a line.
fn array(out: &mut String, name: &str, row: &str, rows: &[String]) {
    writeln!(out, "\npub(in crate::data) static {name}: [{row}; {}] = [", rows.len()).unwrap();
    for row in rows {
        writeln!(out, "    {row}").unwrap();
    }
    out.push_str("];\n");
}

/// The numbers of rows in the order of a key.
fn order<K: Ord>(out: &mut String, name: &str, keys: impl Iterator<Item = K>) {
    let mut numbered: Vec<_> = keys.enumerate().map(|(row, key)| (key, row)).collect();
    numbered.sort();
    writeln!(out, "\npub(in crate::data) static {name}: [u16; {}] = [", numbered.len()).unwrap();
    for line in numbered.chunks(20) {
        let rows: Vec<_> = line.iter().map(|(_, row)| row.to_string()).collect();
        writeln!(out, "    {},", rows.join(", ")).unwrap();
    }
    out.push_str("];\n");
}

/// `day(2002, 10, 3)` of an ISO date; of a year its first day, or its last where it is an end.
fn day(iso: &str, end: bool) -> String {
    let number = |s: &str| s.parse::<u16>().unwrap();
    match iso.split('-').collect::<Vec<_>>()[..] {
        [""] => "NEVER".to_owned(),
        [year] => format!("day({year}, {})", if end { "12, 31" } else { "1, 1" }),
        [year, month, day] => format!("day({year}, {}, {})", number(month), number(day)),
        _ => panic!("{iso}"),
    }
}

fn period(fact: &Fact<'_>) -> String {
    match (&fact["valid_from"], &fact["valid_to"]) {
        ("", "") => "Period::ALWAYS".to_owned(),
        (from, to) => format!("Period {{ from: {}, to: {} }}", day(from, false), day(to, true)),
    }
}

fn seen(fact: &Fact<'_>) -> String {
    format!("Seen({}, {})", fact.number("first"), fact.number("last"))
}

/// The best word of an evidence cell.
fn evidence(cell: &str) -> String {
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

/// The owner of a division's number, and what it is part of.
fn parent(owner: &str) -> (&str, &str) {
    match owner.strip_suffix(')').and_then(|owner| owner.rsplit_once(" (")) {
        Some((name, parent)) => (name, parent),
        None => (owner, ""),
    }
}

const FORMER_NUMBER: &str = " (เลขเดิม)";

struct Country {
    provinces: Facts,
    districts: Facts,
    renamings: Facts,
    old_codes: Facts,
    ministries: Facts,
    departments: Facts,
    divisions: Facts,
    offices: Facts,
}

/// The names of a layer: both scripts packed, and the number of each pair.
struct Names {
    thai: Pool,
    latin: Pool,
    pairs: BTreeMap<(String, String), usize>,
}

impl Names {
    fn id(&self, fact: &Fact<'_>) -> usize {
        let pair = (fact["name"].to_owned(), fact["english"].to_owned());
        *self.pairs.get(&pair).unwrap_or_else(|| panic!("{pair:?} has no number"))
    }

    fn thai(&self, name: &str) -> String {
        format!("Text::new({})", self.thai.at(name))
    }

    fn latin(&self, name: &str) -> String {
        format!("Text::new({})", self.latin.at(name))
    }

    fn write(&self, from: usize, of: &str) -> String {
        let mut out = head(of);
        out.push_str("use crate::data::pool::{Name, name};\n\n");
        out.push_str(&self.latin.constant("LATIN"));
        out.push('\n');
        out.push_str(&self.thai.constant("THAI"));
        let mut rows: Vec<_> = self.pairs.iter().filter(|(_, id)| **id >= from).collect();
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
        array(&mut out, "NAMES", "Name", &rows);
        out
    }
}

fn pairs<'f>(facts: impl Iterator<Item = Fact<'f>>) -> BTreeSet<(String, String)> {
    facts.map(|fact| (fact["name"].to_owned(), fact["english"].to_owned())).collect()
}

impl Country {
    fn read() -> Self {
        Self {
            provinces: Facts::read("provinces"),
            districts: Facts::read("districts"),
            renamings: Facts::read("renamings"),
            old_codes: Facts::read("old_codes"),
            ministries: Facts::read("ministries"),
            departments: Facts::read("departments"),
            divisions: Facts::read("divisions"),
            offices: Facts::read("provincial_offices"),
        }
    }

    fn names(&self) -> Names {
        let pairs = pairs(self.provinces.iter().chain(self.districts.iter()));
        let mut thai: BTreeSet<String> = pairs.iter().map(|(thai, _)| thai.clone()).collect();
        let mut latin: BTreeSet<String> = pairs.iter().map(|(_, english)| english.clone()).collect();
        for fact in self.provinces.iter() {
            thai.insert(fact["letters"].to_owned());
            latin.insert(fact["latin"].to_owned());
        }
        for former in self.former_names(&["อำเภอ", "เขต"]) {
            thai.insert(former.name);
        }
        for fact in self.districts.iter() {
            thai.extend(fact.list("aliases").map(str::to_owned));
        }
        for fact in self.ministries.iter() {
            thai.extend([fact["letters"].to_owned(), fact["name"].to_owned()]);
            latin.insert(fact["english"].to_owned());
        }
        for fact in self.departments.iter() {
            thai.extend([fact["name"].to_owned(), fact["abbr"].to_owned()]);
        }
        for fact in self.divisions.iter() {
            let (name, parent) = parent(&fact["owner"]);
            thai.extend([fact["prefix"].to_owned(), name.to_owned(), parent.to_owned()]);
            latin.insert(fact["office"].to_owned());
        }
        for fact in self.offices.iter() {
            thai.insert(fact["name"].trim_end_matches(FORMER_NUMBER).to_owned());
        }
        Names {
            thai: Pool::new(thai.iter().map(String::as_str), 3),
            latin: Pool::new(latin.iter().map(String::as_str), 1),
            pairs: pairs.into_iter().zip(0..).collect(),
        }
    }

    fn provinces(&self, names: &Names) -> String {
        let mut out = head("The 77 provinces by code. As of 2022-08; no change since.");
        out.push_str(
            "use crate::data::day::{Day, NEVER, day};\nuse crate::data::pool::{NameId, Text};\n\
             use crate::data::province::{Region, Row};\n\n\
             const fn row(code: u8, name: u16, letters: Text, latin: Text, region: Region, created: Day, split_from: u8) -> Row {\n    \
             Row { code, name: NameId(name), letters, latin, region, created, split_from }\n}\n",
        );
        let region = |fact: &Fact<'_>| match &fact["region"] {
            "เหนือ" => "North",
            "ตะวันออกเฉียงเหนือ" => "Northeast",
            "กลาง" => "Central",
            "ตะวันออก" => "East",
            "ตะวันตก" => "West",
            "ใต้" => "South",
            other => panic!("{other}"),
        };
        let code_of =
            |name: &str| self.provinces.iter().find(|p| &p["name"] == name).map_or(0, |p| p.number("code"));
        let rows: Vec<_> = self
            .provinces
            .iter()
            .map(|p| {
                format!(
                    "row({}, {}, {}, {}, Region::{}, {}, {}), // {} {} {}",
                    &p["code"],
                    names.id(&p),
                    names.thai(&p["letters"]),
                    names.latin(&p["latin"]),
                    region(&p),
                    day(&p["created"], false),
                    code_of(&p["split_from"]),
                    &p["name"],
                    &p["letters"],
                    &p["latin"],
                )
            })
            .collect();
        array(&mut out, "PROVINCES", "Row", &rows);
        order(&mut out, "BY_NAME", self.provinces.iter().map(|p| p["name"].to_owned()));
        order(&mut out, "BY_LETTERS", self.provinces.iter().map(|p| p["letters"].to_owned()));
        out
    }

    /// What bodies of some kinds were called, by code and end.
    fn former_names(&self, kinds: &[&str]) -> Vec<FormerName> {
        let mut found = BTreeMap::new();
        let current: BTreeMap<String, String> =
            self.districts.iter().map(|d| (d["code"].to_owned(), d["name"].to_owned())).collect();
        for change in self.renamings.iter().filter(|change| kinds.contains(&&change["kind"])) {
            if current.get(&change["code"]).is_none_or(|name| *name != change["old"]) {
                let until = found.entry((change["code"].to_owned(), change["old"].to_owned()));
                let until = until.or_insert_with(String::new);
                *until = until.clone().max(change["effective"].to_owned());
            }
        }
        let mut names: Vec<_> =
            found.into_iter().map(|((code, name), until)| FormerName { code, until, name }).collect();
        names.sort();
        names
    }

    fn districts(&self, names: &Names) -> String {
        let mut out = head("The 928 districts by code. As of 2022-08.");
        out.push_str(
            "use crate::data::day::{NEVER, day};\nuse crate::data::district::{Former, Row};\nuse crate::data::pool::{NameId, Text};\n\n\
             const fn row(code: u16, name: u16) -> Row {\n    Row { code, name: NameId(name) }\n}\n",
        );
        let rows: Vec<_> = self
            .districts
            .iter()
            .map(|d| format!("row({}, {}), // {}", &d["code"], names.id(&d), &d["name"]))
            .collect();
        array(&mut out, "DISTRICTS", "Row", &rows);
        order(
            &mut out,
            "BY_NAME",
            self.districts.iter().map(|d| (d["name"].to_owned(), d["code"].to_owned())),
        );
        let rows: Vec<_> =
            self.former_names(&["อำเภอ", "เขต"]).iter().map(|former| former.row(names)).collect();
        array(&mut out, "FORMER_NAMES", "Former<u16>", &rows);
        let mut rows = Vec::new();
        for d in self.districts.iter() {
            rows.extend(d.list("aliases").map(|name| {
                FormerName { code: d["code"].to_owned(), name: name.to_owned(), until: String::new() }
                    .row(names)
            }));
        }
        array(&mut out, "OTHER_SPELLINGS", "Former<u16>", &rows);
        let old: Vec<_> = self
            .old_codes
            .iter()
            .filter(|old| old["code"].len() == 4 && !old["now"].contains(' '))
            .map(|old| format!("({}, {}), // {}", &old["code"], &old["now"], &old["name"]))
            .collect();
        array(&mut out, "OLD_CODES", "(u16, u16)", &old);
        out
    }

    fn ministry(&self, letters: &str) -> usize {
        let at = self.ministries.iter().position(|m| &m["letters"] == letters);
        at.unwrap_or_else(|| panic!("no ministry {letters}"))
    }

    /// Each department once, in the order of the facts, with its last ministry and its abbreviation.
    fn department_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for fact in self.departments.iter() {
            if !names.contains(&fact["name"].to_owned()) {
                names.push(fact["name"].to_owned());
            }
        }
        names
    }

    fn agencies(&self, names: &Names) -> String {
        let mut out =
            head("Ministries, departments and their numbers, divisions and provincial offices. As of 2026.");
        out.push_str(
            "use crate::data::day::{NEVER, Period, day};\n\
             use crate::data::department::{NumberRow, Row as Department, Seen};\n\
             use crate::data::division::{DivisionLevel, DivisionRow, OfficeRow};\n\
             use crate::data::evidence::Evidence;\n\
             use crate::data::ministry::{MinistryKind, Row as Ministry};\n\
             use crate::data::pool::Text;\n",
        );
        self.write_ministries(names, &mut out);
        self.write_departments(names, &mut out);
        self.write_divisions(names, &mut out);
        self.write_offices(names, &mut out);
        out
    }

    fn write_ministries(&self, names: &Names, out: &mut String) {
        let kind = |fact: &Fact<'_>| match &fact["kind"] {
            "ministry" => "Ministry",
            "former_ministry" => "FormerMinistry",
            "former_letters" => "FormerLetters",
            "independent" => "Independent",
            "former_independent" => "FormerIndependent",
            "constitutional" => "Constitutional",
            "parliament" => "Parliament",
            "court" => "Court",
            other => panic!("{other}"),
        };
        let rows: Vec<_> = self
            .ministries
            .iter()
            .map(|m| {
                let mut successors = m.list("successor");
                format!(
                    "Ministry {{ letters: {}, name: {}, english: {}, kind: MinistryKind::{}, period: {}, successors: [{}, {}], evidence: {} }}, // {} {}",
                    names.thai(&m["letters"]),
                    names.thai(&m["name"]),
                    names.latin(&m["english"]),
                    kind(&m),
                    period(&m),
                    names.thai(successors.next().unwrap_or_default()),
                    names.thai(successors.next().unwrap_or_default()),
                    evidence(&m["evidence"]),
                    &m["letters"],
                    &m["name"],
                )
            })
            .collect();
        array(out, "MINISTRIES", "Ministry", &rows);
        order(out, "MINISTRIES_BY_LETTERS", self.ministries.iter().map(|m| m["letters"].to_owned()));
        order(out, "MINISTRIES_BY_NAME", self.ministries.iter().map(|m| m["name"].to_owned()));
    }

    fn write_departments(&self, names: &Names, out: &mut String) {
        let departments = self.department_names();
        let rows: Vec<_> = departments
            .iter()
            .map(|name| {
                let of = || self.departments.iter().filter(|d| d["name"] == **name);
                let current = of().find(|d| d["valid_to"].is_empty()).or(of().last()).unwrap();
                let ministry = self.ministry(&current["letters"]);
                format!(
                    "Department {{ name: {}, abbreviation: {}, ministry: {ministry} }}, // {} {name}",
                    names.thai(name),
                    names.thai(&current["abbr"]),
                    &current["letters"],
                )
            })
            .collect();
        array(out, "DEPARTMENTS", "Department", &rows);
        order(out, "DEPARTMENTS_BY_NAME", departments.iter());
        let rows: Vec<_> = self
            .departments
            .iter()
            .filter(|d| !d["number"].is_empty())
            .map(|d| {
                let department = departments.iter().position(|name| d["name"] == **name).unwrap();
                format!(
                    "NumberRow {{ ministry: {}, number: {}, department: {department}, period: {}, seen: {}, evidence: {} }}, // {} {:02} {}",
                    self.ministry(&d["letters"]),
                    d.number("number"),
                    period(&d),
                    seen(&d),
                    evidence(&d["evidence"]),
                    &d["letters"],
                    d.number("number"),
                    &d["name"],
                )
            })
            .collect();
        array(out, "NUMBERS", "NumberRow", &rows);
    }

    fn write_divisions(&self, names: &Names, out: &mut String) {
        let level = |fact: &Fact<'_>| match &fact["level"] {
            "ministry" => (2, "Ministry"),
            "department" => (1, "Department"),
            "division" => (0, "Division"),
            other => panic!("{other}"),
        };
        let mut divisions: Vec<_> = self.divisions.iter().collect();
        divisions.sort_by_key(|d| (d["prefix"].to_owned(), d["office"].to_owned(), level(d).0));
        let rows: Vec<_> = divisions
            .iter()
            .map(|d| {
                let (name, parent) = parent(&d["owner"]);
                format!(
                    "DivisionRow {{ letters: {}, office: {}, name: {}, parent: {}, level: DivisionLevel::{}, seen: {}, sightings: {}, evidence: {} }}, // {} {} {name}",
                    names.thai(&d["prefix"]),
                    names.latin(&d["office"]),
                    names.thai(name),
                    names.thai(parent),
                    level(d).1,
                    seen(d),
                    &d["n"],
                    self.division_evidence(d),
                    &d["prefix"],
                    &d["office"],
                )
            })
            .collect();
        array(out, "DIVISIONS", "DivisionRow", &rows);
    }

    /// A division seen on one letter only has a `corpus` of one.
    fn division_evidence(&self, division: &Fact<'_>) -> String {
        let best = evidence(&division["evidence"]);
        if best == "Evidence::Letters" && division.number("n") == 1 {
            "Evidence::Letter".to_owned()
        } else {
            best
        }
    }

    fn write_offices(&self, names: &Names, out: &mut String) {
        let departments = self.department_names();
        let rows: Vec<_> = self
            .offices
            .iter()
            .map(|o| {
                let name = o["name"].trim_end_matches(FORMER_NUMBER);
                let department = departments.iter().position(|name| o["parent"] == **name);
                format!(
                    "OfficeRow {{ number: {}, name: {}, ministry: {}, department: {}, former: {}, seen: {}, evidence: {} }}, // {name}",
                    o.number("code"),
                    names.thai(name),
                    self.ministry(&o["letters"]),
                    department.unwrap_or_else(|| panic!("no department {}", &o["parent"])),
                    name.len() < o["name"].len(),
                    seen(&o),
                    evidence(&o["evidence"]),
                )
            })
            .collect();
        array(out, "PROVINCIAL_OFFICES", "OfficeRow", &rows);
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct FormerName {
    code: String,
    until: String,
    name: String,
}

impl FormerName {
    fn row(&self, names: &Names) -> String {
        format!(
            "Former {{ code: {}, name: {}, until: {} }}, // {}",
            self.code,
            names.thai(&self.name),
            day(&self.until, false),
            self.name
        )
    }
}

/// Every file of the tables.
pub(super) fn files() -> Vec<File> {
    let country = Country::read();
    let names = country.names();
    vec![
        ("names.rs", names.write(0, "The names of the provinces, the districts and the agencies, packed.")),
        ("provinces.rs", country.provinces(&names)),
        ("districts.rs", country.districts(&names)),
        ("agencies.rs", country.agencies(&names)),
    ]
}
