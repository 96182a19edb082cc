//! Laws of the names that the tables know: each reads as itself, and a wrong letter never makes another of it.

use saraban::{
    Department, District, Ministry, Organisation, OrganisationKind, ParseOptions, Province, ProvincialOffice,
};

/// The names of the tables, class words and all, and what sort of body each is.
fn names() -> Vec<(String, Option<OrganisationKind>)> {
    let province = |province: Province| (province.to_string(), Some(OrganisationKind::Province));
    let district = |district: District| (district.to_string(), Some(OrganisationKind::District));
    let mut names: Vec<_> = Province::all().map(province).chain(District::all().map(district)).collect();
    names.extend(Ministry::all().map(|ministry| (ministry.name().to_owned(), None)));
    names.extend(Department::all().map(|department| (department.name().to_owned(), None)));
    names.extend(ProvincialOffice::all().map(|office| (office.name().to_owned(), None)));
    #[cfg(feature = "subdistricts")]
    names.extend(
        saraban::Subdistrict::all().map(|place| (place.to_string(), Some(OrganisationKind::Subdistrict))),
    );
    #[cfg(feature = "local-governments")]
    names.extend(saraban::LocalGovernment::all().map(|body| (body.to_string(), None)));
    names
}

#[test]
fn every_name_reads_as_itself() {
    for (name, kind) in names() {
        let read: Organisation = name.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(read.name(), name);
        assert_eq!(read.to_string(), name);
        if let Some(kind) = kind {
            assert_eq!(read.kind(), kind, "{name}");
        }
    }
}

/// But for two committees that sit in departments, which are no bodies, and for letters without their meaning.
#[test]
fn every_division_reads_as_itself() {
    for division in saraban::Division::all() {
        let name = division.name().split(" (").next().unwrap();
        if name.starts_with("คณะกรรมการ") || name.contains('.') {
            assert!(Organisation::parse_with(name, ParseOptions::LENIENT).is_err(), "{name}");
            continue;
        }
        let read: Organisation = name.parse().unwrap_or_else(|error| panic!("{division}: {error}"));
        assert_eq!(read.name(), name, "{division}");
    }
}

/// One consonant of a name exchanged for the next of the alphabet: nothing, or that very name, which no table has.
#[test]
fn a_wrong_letter_never_makes_another_name() {
    for (number, (name, _)) in names().into_iter().enumerate() {
        let letters: Vec<char> = name.chars().collect();
        let consonants = letters.iter().enumerate().filter(|(_, c)| ('ก'..'ฮ').contains(*c));
        for (at, c) in consonants.filter(|(at, _)| (number + at) % 61 == 0) {
            let next = char::from_u32(u32::from(*c) + 1).unwrap();
            let wrong: String =
                letters.iter().enumerate().map(|(k, c)| if k == at { next } else { *c }).collect();
            if let Ok(read) = Organisation::parse_with(&wrong, ParseOptions::LENIENT) {
                assert_eq!(read.value.name(), wrong, "of {name}");
            }
        }
    }
}
