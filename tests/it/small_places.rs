//! What the registers of small places say of one entry, checked by hand against the lists of the departments of Provincial
//! and of Local Administration.

use saraban::{District, LocalGovernment, LocalGovernmentKind, Province, Subdistrict};

fn dan_sai() -> District {
    Province::from_name("เลย").unwrap().district("ด่านซ้าย").unwrap()
}

#[test]
fn a_province_has_one_administration_of_its_own() {
    let bodies = dan_sai().province().local_governments();
    let own = bodies.filter(|body| body.kind() == LocalGovernmentKind::ProvincialAdministration);
    assert_eq!(own.count(), 1);
}

#[test]
fn what_is_in_a_district() {
    let dan_sai = dan_sai();
    assert_eq!(dan_sai.subdistricts().count(), 10);
    let seat = dan_sai.subdistrict("ด่านซ้าย").unwrap();
    assert_eq!((seat.code(), seat.district(), seat.province()), (420_501, dan_sai, dan_sai.province()));
    assert_eq!(
        (seat.in_full().to_string(), seat.english()),
        ("ตำบลด่านซ้าย อำเภอด่านซ้าย จังหวัดเลย".into(), "Dan Sai")
    );
    assert_eq!(dan_sai.subdistrict("เชียงคาน"), None);
    assert!(dan_sai.local_governments().all(|body| body.district() == Some(dan_sai)));
    assert!(dan_sai.local_governments().any(|body| body.name() == "ด่านซ้าย"));
    // In Bangkok they are แขวง.
    let dusit = Province::bangkok().district("ดุสิต").and_then(|dusit| dusit.subdistrict("ดุสิต")).unwrap();
    assert_eq!(dusit.in_full().to_string(), "แขวงดุสิต เขตดุสิต กรุงเทพมหานคร");
}

#[test]
fn names_that_are_nearly_right() {
    assert!(Subdistrict::similar("ด่านซาย").any(|found| found.name() == "ด่านซ้าย"));
    assert!(LocalGovernment::similar("ด่านซาย").any(|found| found.name() == "ด่านซ้าย"));
    assert_eq!(Subdistrict::similar("ฆฆฆฆฆฆ").count(), 0);
}

#[test]
fn kinds_of_local_governments() {
    for (kind, word, abbreviation) in [
        (LocalGovernmentKind::ProvincialAdministration, "องค์การบริหารส่วนจังหวัด", "อบจ."),
        (LocalGovernmentKind::CityMunicipality, "เทศบาลนคร", "ทน."),
        (LocalGovernmentKind::TownMunicipality, "เทศบาลเมือง", "ทม."),
        (LocalGovernmentKind::SubdistrictMunicipality, "เทศบาลตำบล", "ทต."),
        (LocalGovernmentKind::SubdistrictAdministration, "องค์การบริหารส่วนตำบล", "อบต."),
    ] {
        assert_eq!((kind.word(), kind.abbreviation()), (word, abbreviation));
    }
}
