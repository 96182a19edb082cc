//! The country as tables: provinces, districts, subdistricts and local governments; ministries, departments
//! and the register of their reference numbers; holidays. Lookups only: nothing here reads a text.
//!
//! The tables are written by `cargo test --test it tables::write -- --ignored` from `tests/facts`, where
//! each file names its source and its day.

mod agency;
mod day;
mod department;
mod district;
mod division;
mod evidence;
mod former;
mod handle;
mod holiday;
mod likeness;
#[cfg(feature = "local-governments")]
mod local;
mod local_code;
mod ministry;
mod numbered;
mod pool;
mod province;
mod register;
mod search;
#[cfg(feature = "serde")]
mod serde;
#[cfg(feature = "subdistricts")]
mod subdistrict;
#[rustfmt::skip]
#[allow(clippy::unreadable_literal, reason = "codes and places in a pool, not counts")]
mod tables;

pub(crate) use agency::{AGENCY_LETTERS, AGENCY_NAMES};
pub use department::{Department, DepartmentNumber};
pub use district::District;
pub use division::{Division, DivisionLevel, ProvincialOffice};
pub use evidence::Evidence;
pub use former::FormerName;
pub use holiday::{Holiday, HolidayKind, HolyDays, Sector};
pub(crate) use likeness::confusable_letters;
pub use likeness::similar_letters;
#[cfg(feature = "local-governments")]
pub use local::{FormerRank, LocalGovernment, LocalGovernmentKind};
pub use local_code::{LocalOffice, LocalRank};
pub use ministry::{Ministry, MinistryKind};
pub use province::{Province, Region};
pub use register::{Body, Owner};
#[cfg(feature = "subdistricts")]
pub use subdistrict::Subdistrict;

/// The days off of government offices, one bit a day, and the day of the common era that the first stands for.
pub(crate) const DAYS_OFF: (i32, &[u64]) = (tables::days_off::FIRST, &tables::days_off::OFF);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Clean;

    /// Every Thai name of the tables.
    fn names() -> Vec<&'static str> {
        let mut names: Vec<_> =
            Province::all().flat_map(|p| [p.name(), p.letters(), p.region().name()]).collect();
        names.extend(District::all().map(District::name));
        names.extend(District::all().flat_map(District::other_spellings));
        names.extend(District::all().flat_map(District::former_names).map(|former| former.name()));
        names.extend(Ministry::all().flat_map(|m| [m.name(), m.letters()]));
        names.extend(Department::all().map(Department::name));
        names.extend(Department::all().filter_map(Department::abbreviation));
        names.extend(Division::all().map(Division::name));
        names.extend(Division::all().filter_map(Division::parent));
        names.extend(ProvincialOffice::all().map(ProvincialOffice::name));
        names.extend(Holiday::all().map(Holiday::name));
        #[cfg(feature = "subdistricts")]
        {
            names.extend(Subdistrict::all().map(Subdistrict::name));
            names.extend(Subdistrict::all().flat_map(Subdistrict::other_spellings));
            names.extend(Subdistrict::all().flat_map(Subdistrict::former_names).map(|former| former.name()));
        }
        #[cfg(feature = "local-governments")]
        {
            names.extend(LocalGovernment::all().map(LocalGovernment::name));
            names.extend(LocalGovernment::all().flat_map(LocalGovernment::former_names).map(|f| f.name()));
        }
        names
    }

    #[test]
    fn names_have_the_form_of_clean_text() {
        for name in names() {
            assert!(!name.is_empty() && name.trim() == name, "[{name}]");
            assert_eq!(Clean::new(name).text(), name);
        }
    }

    #[test]
    fn prefixes_are_all_names_that_begin_a_text() {
        for district in District::all() {
            let text = format!("{}{}", district.name(), district.province().name());
            let mut expected: Vec<_> =
                District::all().filter(|d| text.starts_with(d.name())).map(|d| (d, d.name().len())).collect();
            expected.sort_by_key(|(d, len)| (core::cmp::Reverse(*len), *d));
            assert_eq!(District::prefixes(&text).collect::<Vec<_>>(), expected, "{text}");
        }
    }

    /// What a prefix search looks at is bounded.
    #[test]
    fn every_name_is_found_at_the_beginning_of_a_text() {
        let behind = |name: &str| format!("{name} และอื่น ๆ");
        for province in Province::all() {
            let text = behind(province.name());
            assert!(Province::prefixes(&text).any(|found| found == (province, province.name().len())));
        }
        for district in District::all() {
            let text = behind(district.name());
            assert!(District::prefixes(&text).any(|found| found == (district, district.name().len())));
        }
        for department in Department::all() {
            let text = behind(department.name());
            assert!(Department::prefixes(&text).any(|found| found == (department, department.name().len())));
        }
        #[cfg(feature = "subdistricts")]
        for subdistrict in Subdistrict::all() {
            let text = behind(subdistrict.name());
            assert!(
                Subdistrict::prefixes(&text).any(|found| found == (subdistrict, subdistrict.name().len()))
            );
        }
        #[cfg(feature = "local-governments")]
        for body in LocalGovernment::all() {
            let text = behind(body.name());
            assert!(LocalGovernment::prefixes(&text).any(|found| found == (body, body.name().len())));
        }
    }
}
