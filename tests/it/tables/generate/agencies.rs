//! Ministries, departments, divisions and provincial offices.

use super::super::facts::Fact;
use super::Country;
use super::names::Names;
use super::rows::{array, by_name, column, evidence, head, period, seen};

/// The owner of a division's number, and what it is part of.
pub(super) fn parent(owner: &str) -> (&str, &str) {
    match owner.strip_suffix(')').and_then(|owner| owner.rsplit_once(" (")) {
        Some((name, parent)) => (name, parent),
        None => (owner, ""),
    }
}

pub(super) const FORMER_NUMBER: &str = " (เลขเดิม)";

impl Country {
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

    pub(super) fn agencies(&self, names: &Names) -> String {
        let mut out =
            head("Ministries, departments and their numbers, divisions and provincial offices. As of 2026.");
        out.push_str(
            "use crate::data::day::{NEVER, Period, day};\n\
             use crate::data::department::{NumberRow, Row as Department, Seen};\n\
             use crate::data::division::{DivisionLevel, DivisionRow, OfficeRow};\n\
             use crate::data::evidence::Evidence;\n\
             use crate::data::ministry::{MinistryKind, Row as Ministry};\n\
             use crate::data::pool::Text;\n\
             use crate::data::search::Index;\n",
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
                    division_evidence(d),
                    &d["prefix"],
                    &d["office"],
                )
            })
            .collect();
        array(out, "DIVISIONS", "DivisionRow", &rows);
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

/// A division seen on one letter only has a `corpus` of one.
fn division_evidence(division: &Fact<'_>) -> String {
    let best = evidence(&division["evidence"]);
    if best == "Evidence::Letters" && division.number("n") == 1 {
        "Evidence::Letter".to_owned()
    } else {
        best
    }
}
