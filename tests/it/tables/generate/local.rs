//! Local governments.

use super::super::facts::{Fact, Facts};
use super::Country;
use super::names::{Names, pairs};
use super::rows::{FormerName, array, by_name, column, day, first_of_each, head};

impl Country {
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

    pub(super) fn body_names(&self, below: &Names) -> Names {
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

    pub(super) fn local_governments(&self, names: &Names) -> String {
        let mut out =
            head("The 7,852 local governments. As of 2022-08, with changes of rank and name up to 2026-06.");
        out.push_str(
            "use crate::data::day::{NEVER, day};\nuse crate::data::former::Former;\n\
             use crate::data::local::LocalGovernmentKind::{\n    \
             Bangkok, CityMunicipality, Pattaya, ProvincialAdministration, SubdistrictAdministration,\n    \
             SubdistrictMunicipality, TownMunicipality,\n};\n\
             use crate::data::local::{FormerRank, Place, Row, Upgrade, row};\nuse crate::data::pool::{Name, Text, name, pool};\nuse crate::data::search::Index;\n",
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
        first_of_each(&mut out, &self.districts, bodies.iter().map(|(code, _)| code % 1_000_000));
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
