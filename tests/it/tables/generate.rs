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

/// The rows in buckets of their names' hashes, as the search wants them; a little more than half as many buckets
/// as names.
fn by_name(out: &mut String, of: &str, names: impl IntoIterator<Item = String>) {
    let names: Vec<_> = names.into_iter().collect();
    let bits = names.len().next_power_of_two().ilog2() - u32::from(names.len() > 4_000);
    let hash = |name: &str| {
        name.chars().fold(0x811c_9dc5_u32, |hash, c| (hash ^ c as u32).wrapping_mul(0x0100_0193))
    };
    let bucket = |name: &str| (u64::from(hash(name)) << bits >> 32) as usize;
    let mut rows: Vec<usize> = (0..names.len()).collect();
    rows.sort_by_key(|row| (bucket(&names[*row]), &names[*row], *row));
    let buckets = 0..=1_usize << bits;
    let buckets: Vec<_> = buckets.map(|at| rows.partition_point(|row| bucket(&names[*row]) < at)).collect();
    for (name, numbers) in [("BUCKETS", buckets), ("ROWS", rows)] {
        writeln!(out, "\npub(in crate::data) static {of}_{name}: [u16; {}] = [", numbers.len()).unwrap();
        for line in numbers.chunks(20) {
            let line: Vec<_> = line.iter().map(usize::to_string).collect();
            writeln!(out, "    {},", line.join(", ")).unwrap();
        }
        out.push_str("];\n");
    }
}

fn column<'f>(rows: impl Iterator<Item = Fact<'f>>, column: &str) -> Vec<String> {
    rows.map(|row| row[column].to_owned()).collect()
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
    subdistricts: Facts,
    bodies: Facts,
}

/// The names of a layer and of those below it: both scripts packed, and the number of each pair.
struct Names {
    thai: Pool,
    latin: Pool,
    pairs: BTreeMap<(String, String), usize>,
    /// The first number that is of this layer.
    first: usize,
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

    /// The layer above, for pairs of names and for Thai names alone.
    fn and(&self, pairs: BTreeSet<(String, String)>, alone: &BTreeSet<String>) -> Self {
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

    fn write(&self, out: &mut String) {
        out.push('\n');
        out.push_str(&self.latin.constant("LATIN"));
        out.push('\n');
        out.push_str(&self.thai.constant("THAI"));
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
    fn file(&self, of: &str) -> String {
        let mut out = head(of);
        out.push_str("use crate::data::pool::{Name, name};\n");
        self.write(&mut out);
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
            subdistricts: Facts::read("subdistricts"),
            bodies: Facts::read("local_governments"),
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
        for former in self.former_names(&self.districts, ["อำเภอ", "เขต"]) {
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
            first: 0,
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
        by_name(&mut out, "NAME", column(self.provinces.iter(), "name"));
        by_name(&mut out, "LETTER", column(self.provinces.iter(), "letters"));
        out
    }

    /// What districts (or subdistricts) were called, by code and end.
    fn former_names(&self, current: &Facts, kinds: [&str; 2]) -> Vec<FormerName> {
        let mut found = BTreeMap::new();
        let current: BTreeMap<String, String> =
            current.iter().map(|row| (row["code"].to_owned(), row["name"].to_owned())).collect();
        for change in self.renamings.iter().filter(|change| kinds.contains(&&change["kind"])) {
            // A change of before a move stands under the code of before it.
            let moved = self.old_codes.find(&change["code"]);
            let code = moved.map_or(change["code"].to_owned(), |old| old["now"].to_owned());
            if current.get(&code).is_some_and(|name| **name != change["old"]) {
                let until = found.entry((code, change["old"].to_owned()));
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
        by_name(&mut out, "NAME", column(self.districts.iter(), "name"));
        let rows: Vec<_> = self
            .former_names(&self.districts, ["อำเภอ", "เขต"])
            .iter()
            .map(|former| former.row(names))
            .collect();
        array(&mut out, "FORMER_NAMES", "Former<u16>", &rows);
        let rows = other_spellings(&self.districts, names);
        array(&mut out, "OTHER_SPELLINGS", "Former<u16>", &rows);
        let old = self.old_codes(&self.districts);
        let old: Vec<_> = old.iter().map(|[old, now, name]| format!("({old}, {now}), // {name}")).collect();
        array(&mut out, "OLD_CODES", "(u16, u16)", &old);
        out
    }

    /// Old code, code now and name of what has a place in a table, over several steps where it took them.
    fn old_codes(&self, current: &Facts) -> Vec<[String; 3]> {
        let codes: BTreeSet<String> = current.iter().map(|row| row["code"].to_owned()).collect();
        let mut rows = Vec::new();
        for old in self.old_codes.iter() {
            let mut now: Vec<String> = old["now"].split(' ').map(str::to_owned).collect();
            while let Some(at) = now.iter().position(|code| !codes.contains(code)) {
                let gone = now.remove(at);
                let next = self.old_codes.find(&gone);
                now.extend(next.iter().flat_map(|row| row["now"].split(' ').map(str::to_owned)));
            }
            now.sort();
            now.dedup();
            rows.extend(now.into_iter().map(|now| [old["code"].to_owned(), now, old["name"].to_owned()]));
        }
        rows
    }

    fn subdistrict_names(&self, below: &Names) -> Names {
        let mut alone: BTreeSet<String> = self
            .subdistricts
            .iter()
            .flat_map(|s| s.list("aliases").map(str::to_owned).collect::<Vec<_>>())
            .collect();
        let former = self.former_names(&self.subdistricts, ["ตำบล", "แขวง"]);
        alone.extend(former.into_iter().map(|former| former.name));
        below.and(pairs(self.subdistricts.iter()), &alone)
    }

    fn subdistricts(&self, names: &Names) -> String {
        let mut out = head("The 7,436 subdistricts by code. As of 2022-08.");
        out.push_str(
            "use crate::data::day::{NEVER, day};\nuse crate::data::district::Former;\n\
             use crate::data::pool::{Name, Text, name};\nuse crate::data::subdistrict::{OldCode, Row, old, row};\n",
        );
        names.write(&mut out);
        let rows: Vec<_> = self
            .subdistricts
            .iter()
            .map(|s| {
                format!("row({}, {}), // {} {}", s.number("code") % 100, names.id(&s), &s["code"], &s["name"])
            })
            .collect();
        array(&mut out, "SUBDISTRICTS", "Row", &rows);
        let codes: Vec<_> = self.subdistricts.iter().map(|s| s["code"].to_owned()).collect();
        let mut first: Vec<_> = self
            .districts
            .iter()
            .map(|d| (codes.partition_point(|code| **code < d["code"]), d["name"].to_owned()))
            .collect();
        first.push((rows.len(), "the end".to_owned()));
        let first: Vec<_> = first.into_iter().map(|(row, name)| format!("{row}, // {name}")).collect();
        array(&mut out, "FIRST", "u16", &first);
        by_name(&mut out, "NAME", column(self.subdistricts.iter(), "name"));
        let former = self.former_names(&self.subdistricts, ["ตำบล", "แขวง"]);
        let former: Vec<_> = former.iter().map(|former| former.row(names)).collect();
        array(&mut out, "FORMER_NAMES", "Former<u32>", &former);
        array(&mut out, "OTHER_SPELLINGS", "Former<u32>", &other_spellings(&self.subdistricts, names));
        let old = self.old_codes(&self.subdistricts);
        let old = old.iter().map(|[old, now, name]| {
            format!("old({old}, {}), // {now} {name}", self.subdistricts.position(now).unwrap())
        });
        array(&mut out, "OLD_CODES", "OldCode", &old.collect::<Vec<_>>());
        out
    }

    /// The bodies that there are, in the order of their codes without the rank. One without a code gets a place
    /// behind those of its district that have one.
    fn bodies(&self) -> Vec<(u32, Fact<'_>)> {
        let mut without = 90;
        let mut bodies: Vec<_> = self
            .bodies
            .iter()
            .filter(|body| &body["status"] != "former")
            .map(|body| match body.number("dla") {
                0 if body["districts"].is_empty() => (body.number("id") * 10_000, body),
                0 => {
                    without = if without == 99 { 90 } else { without + 1 };
                    (body["districts"][..4].parse::<u32>().unwrap() * 100 + without, body)
                }
                code => (code, body),
            })
            .collect();
        bodies.sort_by_key(|(code, _)| (code % 1_000_000, code / 1_000_000));
        bodies
    }

    fn body_names(&self, below: &Names) -> Names {
        let former = self
            .bodies
            .iter()
            .flat_map(|body| body.list("former_names").map(str::to_owned).collect::<Vec<_>>());
        below.and(pairs(self.bodies().into_iter().map(|(_, body)| body)), &former.collect())
    }

    /// When a body gave up a name.
    fn until(&self, body: &Fact<'_>, name: &str) -> String {
        let changes =
            self.renamings.iter().filter(|change| &change["kind"] == "อปท." && &change["old"] == name);
        let of_body =
            changes.filter(|change| change["code"] == body["id"] || change["code"] == body["subdistrict"]);
        of_body.map(|change| change["effective"].to_owned()).max().unwrap_or_default()
    }

    fn place(&self, body: &Fact<'_>) -> String {
        let index =
            |facts: &Facts, code: &str| facts.position(code).unwrap_or_else(|| panic!("no place {code}"));
        match (&body["subdistrict"], body["districts"].get(..4)) {
            ("", None) => format!("Place::Province({})", index(&self.provinces, &body["id"][..2])),
            ("", Some(district)) => format!("Place::District({})", index(&self.districts, district)),
            (subdistrict, district) => {
                assert_eq!(subdistrict.get(..4), district, "{}", &body["name"]);
                format!("Place::Subdistrict({})", index(&self.subdistricts, subdistrict))
            }
        }
    }

    fn local_governments(&self, names: &Names) -> String {
        let mut out =
            head("The 7,852 local governments. As of 2022-08, with changes of rank and name up to 2026-06.");
        out.push_str(
            "use crate::data::day::{NEVER, day};\nuse crate::data::district::Former;\n\
             use crate::data::local::LocalGovernmentKind::{\n    \
             Bangkok, CityMunicipality, Pattaya, ProvincialAdministration, SubdistrictAdministration,\n    \
             SubdistrictMunicipality, TownMunicipality,\n};\n\
             use crate::data::local::{FormerRank, Place, Row, Upgrade, row};\nuse crate::data::pool::{Name, Text, name};\n",
        );
        names.write(&mut out);
        let bodies = self.bodies();
        let rows: Vec<_> = bodies
            .iter()
            .map(|(code, body)| {
                let (kind, place) = (kind(&body["type"]), self.place(body));
                format!(
                    "row({kind}, {}, &{place}, {code}), // {}{}",
                    names.id(body),
                    &body["type"],
                    &body["name"]
                )
            })
            .collect();
        array(&mut out, "LOCAL_GOVERNMENTS", "Row", &rows);
        by_name(&mut out, "NAME", column(self.bodies().into_iter().map(|(_, body)| body), "name"));
        let mut former = Vec::new();
        let mut upgrades = Vec::new();
        let mut more = Vec::new();
        for (at, (_, body)) in bodies.iter().enumerate() {
            let mut names_before: Vec<_> = body
                .list("former_names")
                .map(|name| FormerName {
                    code: at.to_string(),
                    until: self.until(body, name),
                    name: name.to_owned(),
                })
                .collect();
            names_before.sort();
            former.extend(names_before.iter().map(|former| former.row(names)));
            if !body["former_type"].is_empty() {
                let since =
                    if body["since"].len() == 10 { day(&body["since"], false) } else { "NEVER".to_owned() };
                let from = former_rank(&body["former_type"]);
                upgrades.push(format!(
                    "Upgrade {{ body: {at}, from: FormerRank::{from}, since: {since} }}, // {}",
                    &body["name"]
                ));
            }
            more.extend(
                body["districts"]
                    .split(' ')
                    .skip(1)
                    .map(|code| format!("({at}, {code}), // {}", &body["name"])),
            );
        }
        array(&mut out, "FORMER_NAMES", "Former<u16>", &former);
        array(&mut out, "UPGRADES", "Upgrade", &upgrades);
        array(&mut out, "MORE_DISTRICTS", "(u16, u16)", &more);
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
        by_name(out, "MINISTRY_LETTER", column(self.ministries.iter(), "letters"));
        by_name(out, "MINISTRY_NAME", column(self.ministries.iter(), "name"));
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
        by_name(out, "DEPARTMENT_NAME", departments.clone());
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
        let departments = self.department_names();
        let mut divisions: Vec<_> = self.divisions.iter().collect();
        divisions.sort_by_key(|d| (d["prefix"].to_owned(), d["office"].to_owned(), level(d).0));
        let rows: Vec<_> = divisions
            .iter()
            .map(|d| {
                let (name, parent) = parent(&d["owner"]);
                let of = if parent.is_empty() { name } else { parent };
                let department = departments.iter().position(|name| name == of);
                format!(
                    "DivisionRow {{ letters: {}, office: {}, name: {}, parent: {}, department: {department:?}, level: DivisionLevel::{}, seen: {}, sightings: {}, evidence: {} }}, // {} {} {name}",
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

fn other_spellings(of: &Facts, names: &Names) -> Vec<String> {
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

fn holidays() -> String {
    let holidays = Facts::read("holidays");
    let mut out = head("Public holidays of 2015 to 2027, and the Buddhist holy days of 1941 to 2150.");
    out.push_str(
        "use crate::data::day::{NEVER, day};\n\
         use crate::data::holiday::HolidayKind::{Cancelled, Observance, Regional, Regular, Special, Substitution};\n\
         use crate::data::holiday::{BANK, GOVERNMENT, HolyRow, PRIVATE, Row, holy};\n",
    );
    let distinct = |column: &str| {
        let words: BTreeSet<String> = holidays.iter().map(|holiday| holiday[column].to_owned()).collect();
        words.into_iter().collect::<Vec<_>>()
    };
    let (scopes, names, sources) = (distinct("scope"), distinct("name"), distinct("source"));
    let rows: Vec<_> = holidays
        .iter()
        .map(|h| {
            let index = |words: &[String], column: &str| words.iter().position(|word| *word == h[column]).unwrap();
            format!(
                "Row {{ day: {}, kind: {}, sectors: {}, scope: {}, name: {}, source: {}, substitute_for: {} }}, // {}",
                day(&h["date"], false),
                holiday_kind(&h["kind"]),
                sectors(&h["sector"]),
                index(&scopes, "scope"),
                index(&names, "name"),
                index(&sources, "source"),
                day(&h["substitute_for"], false),
                &h["name"],
            )
        })
        .collect();
    array(&mut out, "HOLIDAYS", "Row", &rows);
    for (constant, words) in [("NAMES", names), ("SCOPES", scopes), ("SOURCES", sources)] {
        let words: Vec<_> =
            words.iter().enumerate().map(|(at, word)| format!("\"{word}\", // {at}")).collect();
        array(&mut out, constant, "&str", &words);
    }
    out.push_str("\npub(in crate::data) const FIRST_YEAR: i32 = 1941;\n");
    let rows: Vec<_> = Facts::read("holy_days")
        .iter()
        .zip(1941..)
        .map(|(year, number)| {
            assert_eq!(year["year_ce"], number.to_string());
            let days = ["makha", "visakha", "asalha"].map(|day| {
                let numbers: Vec<u8> =
                    year[day].split('-').skip(1).map(|part| part.parse().unwrap()).collect();
                format!("({}, {})", numbers[0], numbers[1])
            });
            format!("holy({}), // {number}", days.join(", "))
        })
        .collect();
    array(&mut out, "HOLY_DAYS", "HolyRow", &rows);
    out
}

fn sectors(cell: &str) -> String {
    let words: Vec<_> = cell
        .split(',')
        .map(|sector| match sector {
            "gov" => "GOVERNMENT",
            "private" => "PRIVATE",
            "bank" => "BANK",
            "" => "0",
            other => panic!("{other}"),
        })
        .collect();
    words.join(" | ")
}

fn holiday_kind(word: &str) -> &'static str {
    match word {
        "regular" => "Regular",
        "substitution" => "Substitution",
        "special" => "Special",
        "regional" => "Regional",
        "observance" => "Observance",
        "cancelled" => "Cancelled",
        other => panic!("{other}"),
    }
}

fn kind(word: &str) -> &'static str {
    match word {
        "กทม." => "Bangkok",
        "อบจ." => "ProvincialAdministration",
        "ทน." => "CityMunicipality",
        "ทม." => "TownMunicipality",
        "ทต." => "SubdistrictMunicipality",
        "อบต." => "SubdistrictAdministration",
        "เมืองพัทยา" => "Pattaya",
        other => panic!("{other}"),
    }
}

fn former_rank(word: &str) -> &'static str {
    match word {
        "สภาตำบล" => "SubdistrictCouncil",
        "สุขาภิบาล" => "SanitaryDistrict",
        other => kind(other),
    }
}

/// Every file of the tables.
pub(super) fn files() -> Vec<File> {
    let country = Country::read();
    let names = country.names();
    let subdistricts = country.subdistrict_names(&names);
    let bodies = country.body_names(&subdistricts);
    vec![
        ("names.rs", names.file("The names of the provinces, the districts and the agencies, packed.")),
        ("provinces.rs", country.provinces(&names)),
        ("districts.rs", country.districts(&names)),
        ("agencies.rs", country.agencies(&names)),
        ("holidays.rs", holidays()),
        ("subdistricts.rs", country.subdistricts(&subdistricts)),
        ("local_governments.rs", country.local_governments(&bodies)),
    ]
}
