//! Provinces, districts and subdistricts.

use std::collections::{BTreeMap, BTreeSet};

use super::super::facts::{Fact, Facts};
use super::Country;
use super::names::{Names, pairs};
use super::rows::{FormerName, array, by_name, column, day, first_of_each, head, other_spellings};

impl Country {
    pub(super) fn provinces(&self, names: &Names) -> String {
        let mut out = head("The 77 provinces by code. As of 2022-08; no change since.");
        out.push_str(
            "use crate::data::day::{Day, NEVER, day};\nuse crate::data::former::Former;\nuse crate::data::pool::{NameId, Text};\n\
             use crate::data::province::{Region, Row};\nuse crate::data::search::Index;\n\n\
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
        let former = self.former_names(&self.provinces, ["จังหวัด"; 2]);
        let former: Vec<_> = former.iter().map(|former| former.row(names)).collect();
        array(&mut out, "FORMER_NAMES", "Former<u8>", &former);
        out
    }

    /// What districts (or subdistricts) were called, by code and end.
    pub(super) fn former_names(&self, current: &Facts, kinds: [&str; 2]) -> Vec<FormerName> {
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

    pub(super) fn districts(&self, names: &Names) -> String {
        let mut out = head("The 928 districts by code. As of 2022-08.");
        out.push_str(
            "use crate::data::day::{NEVER, day};\nuse crate::data::district::Row;\nuse crate::data::former::Former;\nuse crate::data::pool::{NameId, Text};\nuse crate::data::search::Index;\n\n\
             const fn row(code: u16, name: u16) -> Row {\n    Row { code, name: NameId(name) }\n}\n",
        );
        let rows: Vec<_> = self
            .districts
            .iter()
            .map(|d| format!("row({}, {}), // {}", &d["code"], names.id(&d), &d["name"]))
            .collect();
        array(&mut out, "DISTRICTS", "Row", &rows);
        first_of_each(&mut out, &self.provinces, self.districts.iter().map(|d| d.number("code")));
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

    pub(super) fn subdistrict_names(&self, below: &Names) -> Names {
        let mut alone: BTreeSet<String> = self
            .subdistricts
            .iter()
            .flat_map(|s| s.list("aliases").map(str::to_owned).collect::<Vec<_>>())
            .collect();
        let former = self.former_names(&self.subdistricts, ["ตำบล", "แขวง"]);
        alone.extend(former.into_iter().map(|former| former.name));
        below.and(pairs(self.subdistricts.iter()), &alone)
    }

    pub(super) fn subdistricts(&self, names: &Names) -> String {
        let mut out = head("The 7,436 subdistricts by code. As of 2022-08.");
        out.push_str(
            "use crate::data::day::{NEVER, day};\nuse crate::data::former::Former;\n\
             use crate::data::pool::{Name, Text, name, pool};\nuse crate::data::search::Index;\nuse crate::data::subdistrict::{OldCode, Row, old, row};\n",
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
        first_of_each(&mut out, &self.districts, self.subdistricts.iter().map(|s| s.number("code")));
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
}
