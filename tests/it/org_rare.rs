//! Rare names of posts and bodies, and the members of rare classes.

use saraban::{Deviation, Organisation, OrganisationKind, ParseOptions};

/// Reads `text`, with an unofficial abbreviation or without one.
#[track_caller]
fn assert_reads(text: &str, name: &str, is_short: bool) {
    let parsed = Organisation::parse_with(text, ParseOptions::LENIENT)
        .unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(parsed.value.name(), name, "{text}");
    let short = is_short.then_some(Deviation::Abbreviation);
    assert_eq!(parsed.deviations, short.into_iter().collect(), "{text}");
    assert_eq!(text.parse::<Organisation>().is_ok(), !is_short, "{text}");
}

#[test]
fn ministers_by_the_short_names_of_their_ministries() {
    assert_reads("รมว.คลัง", "รัฐมนตรีว่าการกระทรวงการคลัง", true);
    assert_reads("รมว.ท่องเที่ยวฯ", "รัฐมนตรีว่าการกระทรวงการท่องเที่ยวและกีฬา", true);
    assert_reads("รมว.พม.", "รัฐมนตรีว่าการกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์", true);
    assert_reads("รมช.เกษตรฯ", "รัฐมนตรีช่วยว่าการกระทรวงเกษตรและสหกรณ์", true);
    assert_reads(
        "รัฐมนตรีว่าการกระทรวงการอุดมศึกษาฯ",
        "รัฐมนตรีว่าการกระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม",
        true,
    );
    assert_reads("ปลัด มท.", "ปลัดกระทรวงมหาดไทย", true);
    for none in ["ปลัดคลัง", "รมว.ฯ", "รมว.กฯ"] {
        assert!(none.parse::<Organisation>().is_err(), "{none}");
    }
}

#[test]
fn heads_of_boards_and_branches_of_bodies() {
    assert_reads("ประธานกรรมการ ป.ป.ช.", "ประธานกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ", false);
    assert_reads("เลขาธิการ ป.ป.ช.", "เลขาธิการคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ", false);
    assert_reads("เลขาธิการนายกรัฐมนตรีฝ่ายการเมือง", "เลขาธิการนายกรัฐมนตรีฝ่ายการเมือง", false);
    assert_reads("นายอำเภอ อ.ภูเรือ", "นายอำเภอภูเรือ", false);
    assert_reads("สำนักงานที่ดินจังหวัดเลย สาขาด่านซ้าย", "สำนักงานที่ดินจังหวัดเลย สาขาด่านซ้าย", false);
    assert_reads("มหาวิทยาลัยเกษตรศาสตร์ วิทยาเขตกำแพงแสน", "มหาวิทยาลัยเกษตรศาสตร์ วิทยาเขตกำแพงแสน", false);
}

fn read(text: &str) -> Organisation {
    let parsed = Organisation::parse_with(text, ParseOptions::LENIENT);
    parsed.unwrap_or_else(|error| panic!("{text}: {error}")).value
}

/// The kind, the name and the place of each member.
fn members(class: &str, sender: &str) -> Vec<(OrganisationKind, String, Option<String>)> {
    let members = read(class).expand(&read(sender)).unwrap_or_else(|| panic!("{class} from {sender}"));
    let parts = |body: &Organisation| (body.kind(), body.name().to_owned(), body.within().map(str::to_owned));
    members.iter().map(parts).collect()
}

#[test]
fn members_and_where_they_are() {
    let districts = members("อำเภอ ทุกอำเภอ", "จังหวัดเลย");
    let district = (OrganisationKind::District, "อำเภอภูเรือ".to_owned(), Some("จังหวัดเลย".to_owned()));
    assert!(districts.contains(&district), "{districts:?}");
    let khets = members("สำนักงานเขต ทุกเขต", "กรุงเทพมหานคร");
    let office = (OrganisationKind::Office, "สำนักงานเขตพระนคร".to_owned(), Some("เขตพระนคร".to_owned()));
    assert!(khets.contains(&office), "{khets:?}");
}

#[test]
#[cfg(feature = "subdistricts")]
fn subdistricts_and_their_headmen() {
    let subdistricts = members("ตำบล ทุกตำบล", "อำเภอภูเรือ");
    assert!(subdistricts.len() > 3, "{subdistricts:?}");
    for (kind, name, within) in &subdistricts {
        assert_eq!((*kind, within.as_deref()), (OrganisationKind::Subdistrict, Some("อำเภอภูเรือ")), "{name}");
    }
    let headmen = members("กำนัน ทุกตำบล", "นายอำเภอภูเรือ");
    assert_eq!(headmen.len(), subdistricts.len());
    assert!(headmen.iter().all(|(kind, ..)| *kind == OrganisationKind::Position), "{headmen:?}");
}

#[test]
#[cfg(feature = "local-governments")]
fn municipalities_of_every_rank() {
    use OrganisationKind::{CityMunicipality, Pao, Sao, SubdistrictMunicipality, TownMunicipality};

    let all = members("เทศบาล ทุกแห่ง", "จังหวัดนครราชสีมา");
    let of = |kind| all.iter().filter(|(own, ..)| *own == kind).count();
    assert!(
        of(CityMunicipality) == 1 && of(TownMunicipality) > 1 && of(SubdistrictMunicipality) > 50,
        "{all:?}"
    );
    assert_eq!((of(Pao), of(Sao)), (0, 0));
    let mayors = members("นายกเทศมนตรี ทุกแห่ง", "จังหวัดนครราชสีมา");
    assert_eq!(mayors.len(), all.len());
    let bodies = members("องค์กรปกครองส่วนท้องถิ่น ทุกแห่ง", "จังหวัดชลบุรี");
    let pattaya = bodies.iter().find(|(_, name, _)| name == "เมืองพัทยา");
    assert_eq!(pattaya.map(|(kind, ..)| *kind), Some(OrganisationKind::Other));
}
