//! The tables hold what the facts say, and find every row again.

mod facts;
mod generate;
mod pack;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use saraban::{
    Department, District, Division, Holiday, HolidayKind, HolyDays, Ministry, MinistryKind, Province,
    ProvincialOffice, Region, Sector,
};

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
fn what_provinces_were_called() {
    let now = |name| Province::formerly_named(name).map(Province::name).collect::<Vec<_>>();
    assert_eq!(now("สวรรคโลก"), ["สุโขทัย"]);
    assert_eq!(now("ขุขันธ์"), ["ศรีสะเกษ"]);
    assert_eq!(now("สุโขทัย"), [""; 0]);
    let former: Vec<_> = Province::all().flat_map(Province::former_names).collect();
    assert_eq!(former.len(), 6);
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

#[test]
fn handles_are_codes_in_data() {
    fn assert_json<T>(value: &T, json: &str)
    where
        T: serde::Serialize + for<'de> serde::Deserialize<'de> + PartialEq + std::fmt::Debug,
    {
        assert_eq!(serde_json::to_string(value).unwrap(), json);
        assert_eq!(serde_json::from_str::<T>(json).unwrap(), *value);
    }
    assert_json(&Province::from_letters("ลย").unwrap(), "\"42\"");
    assert_json(&District::from_code(4203).unwrap(), "\"4203\"");
    assert_json(&Ministry::from_letters("มท").unwrap(), "\"มท\"");
    assert_json(&Department::named("กรมที่ดิน").unwrap(), "\"กรมที่ดิน\"");
    for wrong in ["\"99\"", "\"+42\"", "\"042\"", "\"\"", "42"] {
        assert!(serde_json::from_str::<Province>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn holidays() {
    let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
    let names = |date| Holiday::on(date).map(|h| (h.name(), h.kind())).collect::<Vec<_>>();
    assert_eq!(Holiday::all().len(), 402);
    assert_eq!(Holiday::years(), (2015, 2027));
    assert_eq!(names(day(2024, 4, 16)), [("ชดเชยวันสงกรานต์", HolidayKind::Substitution)]);
    assert_eq!(names(day(2024, 4, 18)), []);
    assert_eq!(names(day(1900, 1, 1)), []);
    assert_eq!(names(day(-1, 1, 1)), []);
    for holiday in Holiday::all() {
        assert!(Holiday::on(holiday.day()).any(|found| found == holiday));
        let sectors = [Sector::Government, Sector::Private, Sector::Bank];
        let nobody = matches!(holiday.kind(), HolidayKind::Observance | HolidayKind::Cancelled);
        assert_eq!(sectors.iter().any(|sector| holiday.is_off(*sector)), !nobody, "{holiday}");
    }
}

#[test]
fn holy_days_are_the_holidays_announced() {
    for (name, of) in [
        ("วันมาฆบูชา", HolyDays::makha as fn(&HolyDays) -> NaiveDate),
        ("วันวิสาขบูชา", HolyDays::visakha),
        ("วันอาสาฬหบูชา", HolyDays::asalha),
        ("วันเข้าพรรษา", HolyDays::khao_phansa),
    ] {
        let announced: Vec<_> = Holiday::all().filter(|h| h.name() == name).map(Holiday::day).collect();
        let computed: Vec<_> = (2015..=2027).map(|year| of(&HolyDays::of(year).unwrap())).collect();
        assert_eq!(announced, computed, "{name}");
    }
    assert!(HolyDays::of(1940).is_none() && HolyDays::of(2151).is_none() && HolyDays::of(i32::MIN).is_none());
    assert!((1941..=2150).all(|year| HolyDays::of(year).is_some()));
}

#[cfg(feature = "subdistricts")]
mod subdistricts {
    use super::facts::Facts;
    use saraban::{District, Province, Subdistrict};

    #[test]
    fn every_subdistrict_is_found_and_has_its_parent() {
        assert_eq!(Subdistrict::all().len(), 7_436);
        assert_eq!(Subdistrict::all().filter(|s| s.province().is_bangkok()).count(), 180);
        for subdistrict in Subdistrict::all() {
            assert_eq!(Subdistrict::from_code(subdistrict.code()), Some(subdistrict));
            assert_eq!(u32::from(subdistrict.district().code()), subdistrict.code() / 100);
            assert_eq!(subdistrict.district().subdistrict(subdistrict.name()), Some(subdistrict));
            assert!(!subdistrict.english().is_empty() && subdistrict.english().is_ascii());
            for other in subdistrict.other_spellings() {
                assert!(Subdistrict::named(other).any(|found| found == subdistrict), "{other}");
            }
            for former in subdistrict.former_names() {
                assert!(Subdistrict::formerly_named(former.name()).any(|found| found == subdistrict));
            }
        }
        let by_district: Vec<_> = District::all().flat_map(District::subdistricts).collect();
        assert_eq!(by_district, Subdistrict::all().collect::<Vec<_>>());
        assert!(District::all().all(|district| district.subdistricts().next().is_some()));
    }

    #[test]
    fn how_many_a_parent_has() {
        for fact in Facts::read("provinces").iter() {
            let province = Province::from_name(&fact["name"]).unwrap();
            assert_eq!(province.districts().count(), fact.number("districts") as usize, "{province}");
            let subdistricts = province.districts().flat_map(District::subdistricts);
            assert_eq!(subdistricts.count(), fact.number("subdistricts") as usize, "{province}");
        }
        for fact in Facts::read("districts").iter() {
            let district = District::from_code(fact["code"].parse().unwrap()).unwrap();
            assert_eq!(district.subdistricts().count(), fact.number("subdistricts") as usize, "{district}");
        }
    }

    #[test]
    fn codes_that_are_none() {
        for code in [0, 1, 100_000, 100_199, 419_901, 999_999, u32::MAX] {
            let found = Subdistrict::from_code(code).map(Subdistrict::code);
            assert!(found.is_none_or(|found| found == code), "{code}");
        }
        assert_eq!(Subdistrict::from_code(109_999), None);
    }

    #[test]
    fn old_codes_lead_to_those_of_today() {
        let now = |code| Subdistrict::from_old_code(code).map(|s| (s.code(), s.name()));
        assert_eq!(now(342_701), Some((370_301, "หนองข่า")));
        assert_eq!(now(250_407), Some((270_701, "เขาฉกรรจ์"))); // in two steps
        assert_eq!(now(420_304), None);
    }

    #[test]
    fn in_full() {
        let full = |code| Subdistrict::from_code(code).unwrap().in_full().to_string();
        assert_eq!(full(420_304), "ตำบลเขาแก้ว อำเภอเชียงคาน จังหวัดเลย");
        assert_eq!(full(100_201), "แขวงดุสิต เขตดุสิต กรุงเทพมหานคร");
    }

    #[test]
    fn many_names_are_found_often() {
        assert_eq!(Subdistrict::named("ในเมือง").count(), 22);
        assert_eq!(Subdistrict::named("ไม่มีตำบลนี้").count(), 0);
    }
}

#[cfg(feature = "local-governments")]
mod local_governments {
    use saraban::{District, FormerRank, LocalGovernment, LocalGovernmentKind, Province};

    #[test]
    fn counts() {
        use LocalGovernmentKind::*;
        assert_eq!(LocalGovernment::all().len(), 7_852);
        let count = |kind| LocalGovernment::all().filter(|body| body.kind() == kind).count();
        let kinds = [
            Bangkok,
            ProvincialAdministration,
            CityMunicipality,
            TownMunicipality,
            SubdistrictMunicipality,
            SubdistrictAdministration,
            Pattaya,
        ];
        assert_eq!(kinds.map(count), [1, 76, 35, 246, 2_494, 4_999, 1]);
        assert_eq!(LocalGovernment::all().filter(|body| body.code().is_none()).count(), 21);
        // The two provinces that were compared with an official list body by body.
        let of = |name| Province::from_name(name).unwrap().local_governments().count();
        assert_eq!([of("กระบี่"), of("กาญจนบุรี"), of("กรุงเทพมหานคร")], [62, 122, 1]);
    }

    #[test]
    fn every_body_is_found_and_has_its_place() {
        for body in LocalGovernment::all() {
            assert!(LocalGovernment::named(body.name()).any(|found| found == body), "{body}");
            if let Some(code) = body.code() {
                assert_eq!(LocalGovernment::from_code(code), Some(body));
                assert_eq!(code / 10_000 % 100, u32::from(body.province().code()));
            }
            assert!(body.districts().all(|district| district.province() == body.province()));
            assert!(body.subdistrict().is_none_or(|s| Some(s.district()) == body.district()));
            for former in body.former_names() {
                assert!(LocalGovernment::formerly_named(former.name()).any(|found| found == body));
            }
        }
        let by_province: Vec<_> = Province::all().flat_map(Province::local_governments).collect();
        assert_eq!(by_province, LocalGovernment::all().collect::<Vec<_>>());
    }

    #[test]
    fn kind_name_and_place_tell_bodies_apart() {
        let mut seen = std::collections::HashSet::new();
        for body in LocalGovernment::all() {
            let places: Vec<_> = body.districts().collect();
            assert!(seen.insert((body.kind(), body.name(), body.province(), places)), "{body}");
        }
    }

    #[test]
    fn bodies_that_have_changed() {
        let body = LocalGovernment::named("แหลมฉบัง").next().unwrap();
        let districts: Vec<_> = body.districts().map(District::name).collect();
        assert_eq!((body.to_string().as_str(), districts), ("เทศบาลนครแหลมฉบัง", vec!["ศรีราชา", "บางละมุง"]));
        let raised = LocalGovernment::named("ท่าช้างจันทบูร").next().unwrap();
        assert_eq!(raised.to_string(), "เทศบาลเมืองท่าช้างจันทบูร");
        assert_eq!(raised.former_rank(), Some(FormerRank::SubdistrictAdministration));
        assert_eq!(raised.since().map(|day| day.to_string()).as_deref(), Some("2025-11-28"));
        assert_eq!(raised.former_names().map(|former| former.name()).collect::<Vec<_>>(), ["ท่าช้าง"]);
        assert_eq!(raised.english(), None);
        let district = raised.district().unwrap();
        assert!(district.local_governments().any(|found| found == raised));
    }

    #[test]
    fn codes_that_are_none() {
        for code in [0, 100_000, 120_391, 1_120_391, 9_999_999, u32::MAX] {
            assert_eq!(LocalGovernment::from_code(code), None, "{code}");
        }
    }
}
