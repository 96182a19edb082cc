//! What the registers of places and days say of one entry, checked by hand against the gazette and the lists of the
//! Department of Provincial Administration.

use chrono::NaiveDate;
use saraban::{District, Division, DivisionLevel, Evidence, Holiday, Province, Region};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn province(name: &str) -> Province {
    Province::from_name(name).unwrap()
}

#[test]
fn a_province() {
    let loei = province("เลย");
    assert_eq!((loei.english(), loei.code(), loei.letters()), ("Loei", 42, "ลย"));
    assert_eq!(
        (loei.iso().to_string().as_str(), loei.latin(), loei.region()),
        ("TH-42", "LEI", Region::Northeast)
    );
    assert_eq!(loei.districts().count(), 14);
    assert_eq!(loei.capital().map(District::name), Some("เมืองเลย"));
    assert_eq!(loei.district("ด่านซ้าย").map(District::code), Some(4205));
    assert_eq!(loei.district("เชียงคาน").map(District::province), Some(loei));
    assert_eq!(loei.district("ปาย"), None);
    assert_eq!((loei.to_string(), format!("{loei:?}").is_empty()), ("จังหวัดเลย".into(), false));
}

#[test]
fn provinces_that_were_parts_of_others() {
    for (name, since, from) in [
        ("บึงกาฬ", day(2011, 3, 23), "หนองคาย"),
        ("สระแก้ว", day(1993, 12, 1), "ปราจีนบุรี"),
        ("อำนาจเจริญ", day(1993, 12, 1), "อุบลราชธานี"),
        ("หนองบัวลำภู", day(1993, 12, 1), "อุดรธานี"),
    ] {
        assert_eq!(province(name).split(), Some((since, province(from))), "{name}");
    }
    assert_eq!(Province::all().filter(|province| province.split().is_some()).count(), 4);
    // อำเภอเซกา lies in what was a part of หนองคาย.
    let seka = province("บึงกาฬ").district("เซกา").unwrap();
    assert_eq!(seka.province_on(day(2011, 3, 22)), province("หนองคาย"));
    assert_eq!(seka.province_on(day(2011, 3, 23)), province("บึงกาฬ"));
    let wang_saphung = province("เลย").district("วังสะพุง").unwrap();
    assert_eq!(wang_saphung.province_on(day(1990, 1, 1)), province("เลย"));
}

#[test]
fn a_district() {
    let dan_sai = province("เลย").district("ด่านซ้าย").unwrap();
    assert_eq!(
        (dan_sai.english(), dan_sai.in_full().to_string()),
        ("Dan Sai", "อำเภอด่านซ้าย จังหวัดเลย".into())
    );
    assert!(!dan_sai.is_capital());
    // In Bangkok it is a เขต.
    let dusit = Province::bangkok().district("ดุสิต").unwrap();
    assert_eq!((dusit.code(), dusit.in_full().to_string().as_str()), (1002, "เขตดุสิต กรุงเทพมหานคร"));
}

#[test]
fn names_that_are_nearly_right() {
    assert!(District::similar("วังสะพุ่ง").any(|found| found.name() == "วังสะพุง"));
    assert_eq!(District::similar("ฆฆฆฆฆฆ").count(), 0);
}

#[test]
fn a_day_off_in_place_of_another() {
    // The day for 5 December 2563, a Saturday, which the cabinet moved from the 7th.
    let given = Holiday::on(day(2020, 12, 11)).find(|holiday| holiday.substitute_for().is_some()).unwrap();
    assert_eq!(given.substitute_for(), Some(day(2020, 12, 5)));
    assert!(given.is_announced() && given.is_nationwide() && !given.source().is_empty());
    assert_eq!(given.to_string(), given.name());
    let labour = Holiday::on(day(2024, 5, 1)).next().unwrap();
    assert_eq!((labour.substitute_for(), labour.day()), (None, day(2024, 5, 1)));
}

#[test]
fn a_division_and_how_well_it_is_known() {
    let divisions: Vec<_> = Division::all().collect();
    assert!(divisions.iter().any(|division| division.level() == DivisionLevel::Division));
    for division in divisions {
        let found = Division::of(division.letters(), division.office());
        assert!(found.clone().any(|other| other == division), "{}", division.name());
        assert_eq!(division.evidence().to_string(), division.evidence().name());
        // A letter was seen at most where there is a year to it.
        assert!(division.seen().is_none_or(|(first, last)| first <= last && (2500..2600).contains(&first)));
        assert!(division.sightings() > 0 || division.evidence() < Evidence::Letters);
    }
}
