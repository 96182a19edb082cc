//! Writes the tables of `src/data/tables` from the facts.

mod agencies;
mod days_off;
mod holidays;
mod local;
mod names;
mod places;
mod rows;

use std::collections::BTreeSet;

use super::facts::Facts;
use super::pack::Pool;
use agencies::{FORMER_NUMBER, parent};
use days_off::days_off;
use holidays::holidays;
use names::{Names, pairs};

/// A file of the tables: its name and what it must hold.
pub(super) type File = (&'static str, String);

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
        let former = self.former_names(&self.districts, ["อำเภอ", "เขต"]);
        thai.extend(former.into_iter().map(|former| former.name));
        thai.extend(self.former_names(&self.provinces, ["จังหวัด"; 2]).into_iter().map(|former| former.name));
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
        ("days_off.rs", days_off()),
        ("subdistricts.rs", country.subdistricts(&subdistricts)),
        ("local_governments.rs", country.local_governments(&bodies)),
    ]
}
