//! The tables hold what the facts say, and find every row again.

mod facts;
mod generate;
mod pack;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use saraban::{Department, District, Division, Ministry, MinistryKind, Province, ProvincialOffice, Region};

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/data/tables").join(name)
}

#[test]
#[ignore = "rewrites the tables from the facts"]
fn write() {
    for (name, text) in generate::files() {
        fs::write(path(name), text).unwrap();
    }
}

#[test]
fn the_tables_are_those_of_the_facts() {
    for (name, text) in generate::files() {
        let found = fs::read_to_string(path(name)).unwrap();
        let at = found.lines().zip(text.lines()).position(|(found, expected)| found != expected);
        assert!(found == text, "{name} differs from line {:?} on", at.map(|at| at + 1));
    }
}

#[test]
fn counts() {
    assert_eq!(Province::all().len(), 77);
    assert_eq!(District::all().len(), 928);
    assert_eq!(District::all().filter(|d| d.province().is_bangkok()).count(), 50);
    assert_eq!(Ministry::all().filter(|m| m.kind() == MinistryKind::Ministry).count(), 20);
    assert_eq!(Division::all().len(), 146);
    assert_eq!(ProvincialOffice::all().len(), 22);
    let regions =
        [Region::North, Region::Northeast, Region::Central, Region::East, Region::West, Region::South];
    let sizes = regions.map(|region| Province::all().filter(|p| p.region() == region).count());
    assert_eq!(sizes, [9, 20, 22, 7, 5, 14]);
}

#[test]
fn every_province_is_found() {
    for province in Province::all() {
        assert_eq!(Province::from_code(province.code()), Some(province));
        assert_eq!(Province::from_name(province.name()), Some(province));
        assert_eq!(Province::from_letters(province.letters()), Some(province));
        assert_eq!(Province::from_iso(&province.iso().to_string()), Some(province));
        assert_eq!(province.latin().len(), 3);
    }
}

#[test]
fn every_district_is_found_and_has_its_parent() {
    for district in District::all() {
        assert_eq!(District::from_code(district.code()), Some(district));
        assert!(District::named(district.name()).any(|found| found == district), "{district}");
        assert_eq!(u16::from(district.province().code()), district.code() / 100);
        assert_eq!(district.province().district(district.name()), Some(district));
        assert!(!district.english().is_empty() && district.english().is_ascii());
        for other in district.other_spellings() {
            assert!(District::named(other).any(|found| found == district), "{other}");
        }
        for former in district.former_names() {
            assert!(District::formerly_named(former.name()).any(|found| found == district));
        }
    }
    let by_province: Vec<_> = Province::all().flat_map(Province::districts).collect();
    assert_eq!(by_province, District::all().collect::<Vec<_>>());
}

#[test]
fn every_capital_has_the_name_of_its_province() {
    for province in Province::all().filter(|p| !p.is_bangkok()) {
        let capital = province.capital().unwrap();
        let name = capital.name().strip_prefix("เมือง").unwrap_or(capital.name());
        assert_eq!(name, province.name());
        assert!(capital.is_capital());
        assert_eq!(province.district("เมือง"), Some(capital));
    }
    assert_eq!(Province::bangkok().capital(), None);
}

#[test]
fn names_that_several_have() {
    #[track_caller]
    fn assert_provinces(name: &str, expected: &[&str]) {
        let found: Vec<_> = District::named(name).map(|d| d.province().name()).collect();
        assert_eq!(found, expected, "{name}");
    }
    assert_provinces("สุไหงโกลก", &["นราธิวาส"]);
    assert_provinces("สุไหงโก-ลก", &["นราธิวาส"]);
    assert_provinces("ท่าช้าง", &["สิงห์บุรี"]);
    assert_provinces("ไม่มี", &[]);
    assert_provinces("", &[]);
    let formerly: Vec<_> = District::formerly_named("ท่าช้าง").map(District::name).collect();
    assert_eq!(formerly, ["บ้านนา", "จักราช", "บ้านลาด"]);
}

#[test]
fn before_there_was_a_province() {
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let seat = District::from_old_code(4303).unwrap();
    assert_eq!((seat.name(), seat.code()), ("เมืองบึงกาฬ", 3801));
    assert_eq!(seat.province_on(day(2011, 3, 22)).name(), "หนองคาย");
    assert_eq!(seat.province_on(day(2011, 3, 23)).name(), "บึงกาฬ");
    let former = seat.former_names().last().unwrap();
    assert_eq!((former.name(), former.changed()), ("บึงกาฬ", Some(day(2011, 3, 22))));
}

#[test]
fn every_agency_is_found() {
    for ministry in Ministry::all() {
        assert_eq!(Ministry::from_letters(ministry.letters()), Some(ministry));
        assert!(ministry.successors().all(|successor| successor != ministry));
        if !ministry.is_former() {
            assert_eq!(Ministry::from_name(ministry.name()), Some(ministry));
        }
    }
    for department in Department::all() {
        assert_eq!(Department::named(department.name()), Some(department));
        assert!(department.is_former() || department.ministry().departments().any(|d| d == department));
        if let Some(abbreviation) = department.abbreviation() {
            assert!(Department::abbreviated(abbreviation).any(|found| found == department));
        }
    }
    for division in Division::all() {
        assert!(Division::of(division.letters(), division.office()).any(|found| found == division));
    }
    for office in ProvincialOffice::all() {
        assert_eq!(ProvincialOffice::from_number(office.number()), Some(office));
        assert_eq!(office.department().ministry(), office.ministry());
    }
}
