//! Laws of the names that the tables know: each reads as itself, and a wrong letter never makes another of it.

use saraban::{
    Department, Deviation, District, Ministry, Organisation, OrganisationKind, ParseOptions, Province,
    ProvincialOffice,
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

/// A name with one letter changed, and in what way: another letter for it, none, one more, or its neighbour's place.
fn misspelt(name: &str, nth: usize) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let at = 1 + nth * 7 % (letters.len() - 1);
    let other = char::from_u32(u32::from('ก') + u32::try_from(nth * 13 % 46).unwrap()).unwrap();
    match nth % 4 {
        0 => letters[at] = other,
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, other),
        _ => letters.swap(at - 1, at),
    }
    letters.into_iter().collect()
}

/// One letter of a name changed: nothing, what is written, or what a damaged text may have been, doubtful. Never another.
#[test]
fn a_wrong_letter_never_makes_another_name() {
    let names = names();
    let known: std::collections::HashSet<&str> = names.iter().map(|(name, _)| name.as_str()).collect();
    let mut read = [0; 2];
    for (number, (name, _)) in names.iter().enumerate() {
        let wrong = misspelt(name, number);
        let Ok(parsed) = Organisation::parse_with(&wrong, ParseOptions::LENIENT) else { continue };
        // A mark printed twice is noise.
        let is_told = parsed.value.name() == name && !parsed.deviations.is_empty()
            || parsed.deviations.contains(Deviation::Noise);
        let is_mended = parsed.value.name() != wrong && (is_told || parsed.deviations.are_doubtful());
        read[usize::from(is_mended)] += 1;
        assert!(is_mended || parsed.value.name() == wrong, "{wrong} of {name}: {}", parsed.value.name());
        // Where a table has the wrong name, it is a right one.
        let is_area = parsed.value.kind().is_area();
        assert!(!is_area || is_mended || known.contains(&*wrong), "{wrong} of {name} is unknown");
    }
    assert!(read.iter().all(|count| *count > 0), "{read:?}: the law was not tried");
}

/// One letter of the name of an area changed: what it may have been is among the suggestions.
#[test]
fn a_wrong_letter_of_an_area_has_a_suggestion() {
    for (nth, province) in Province::all().enumerate() {
        let wrong = misspelt(province.name(), nth);
        assert!(
            wrong == province.name() || Province::similar(&wrong).any(|found| found == province),
            "{wrong} of {province}"
        );
    }
    for (nth, district) in District::all().enumerate() {
        let wrong = misspelt(district.name(), nth);
        let mut found = District::similar(&wrong);
        assert!(wrong == district.name() || found.any(|found| found == district), "{wrong} of {district}");
    }
}
