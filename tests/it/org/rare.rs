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

/// Reads `text`, which deviates so.
#[track_caller]
fn assert_deviates(text: &str, name: &str, deviations: &[Deviation]) {
    let parsed = Organisation::parse_with(text, ParseOptions::LENIENT)
        .unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(
        (parsed.value.name(), parsed.deviations),
        (name, deviations.iter().copied().collect()),
        "{text}"
    );
    assert!(text.parse::<Organisation>().is_err(), "{text}");
}

#[test]
fn provinces_by_their_letters_behind_what_is_short() {
    use Deviation::Abbreviation;
    assert_deviates("อบจ.นม.", "องค์การบริหารส่วนจังหวัดนครราชสีมา", &[Abbreviation]);
    assert_deviates("สสจ.ชม.", "สำนักงานสาธารณสุขจังหวัดเชียงใหม่", &[Abbreviation]);
    assert_deviates("สนง.สสจ.นธ", "สำนักงานสาธารณสุขจังหวัดนราธิวาส", &[Abbreviation]);
    assert_deviates("กศน.อำเภอนาด้วง", "ศูนย์การศึกษานอกระบบและการศึกษาตามอัธยาศัยอำเภอนาด้วง", &[Abbreviation]);
    assert_deviates("กระทรวงดีอีเอส", "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม", &[Abbreviation]);
    assert_deviates("ตำรวจภูธรเลย", "ตำรวจภูธรจังหวัดเลย", &[Abbreviation]);
    for none in ["อบจ.มท.", "อบต.นม.", "จ.นม.", "ตำรวจภูธร", "สสจ.พบ"]
    {
        let read = Organisation::parse_with(none, ParseOptions::LENIENT);
        assert!(read.is_err(), "{none}: {read:?}");
    }
}

#[test]
fn governors_for_short_are_not_in_form() {
    use Deviation::{Abbreviation, ExtraSpace};
    assert_deviates("ผู้ว่าฯ ขอนแก่น", "ผู้ว่าราชการจังหวัดขอนแก่น", &[ExtraSpace, Abbreviation]);
    assert_deviates("ผู้ว่าฯขอนแก่น", "ผู้ว่าราชการจังหวัดขอนแก่น", &[Abbreviation]);
}

#[test]
fn names_of_several_parts_with_other_signs_between() {
    use Deviation::{ExtraSpace, MissingSpace, Punctuation};
    let parks = "กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช";
    assert_deviates("กรมอุทยานแห่งชาติ สัตว์ป่าและพันธุ์พืช", parks, &[MissingSpace]);
    assert_deviates("กรมอุทยานแห่งชาติ, สัตว์ป่า และพันธุ์พืช", parks, &[ExtraSpace, Punctuation]);
    let broadcasting = "คณะกรรมการกิจการกระจายเสียง กิจการโทรทัศน์ และกิจการโทรคมนาคมแห่งชาติ";
    assert_deviates(
        "คณะกรรมการกิจการกระจายเสียง, กิจการโทรทัศน์และกิจการโทรคมนาคมแห่งชาติ",
        broadcasting,
        &[MissingSpace, Punctuation],
    );
    assert_reads("สำนักงานเลขาธิการนายกรัฐมนตรี", "สำนักงานเลขาธิการนายกรัฐมนตรี", false);
    assert_reads("สถาบันวิทยาลัยชุมชน", "สถาบันวิทยาลัยชุมชน", false);
}

/// What the scanner reads at the beginning of a text, and whether it doubts it.
#[track_caller]
fn assert_first(text: &str, expected: Option<(&str, bool)>) {
    let found = saraban::Scanner::new().only([saraban::Kind::Organisation]).entities(text).next();
    let read = found.as_ref().map(|entity| match entity.value() {
        saraban::Value::Organisation(body) => (body.name().to_owned(), entity.deviations().are_doubtful()),
        other => panic!("{other:?}"),
    });
    assert_eq!(read.as_ref().map(|(name, doubt)| (name.as_str(), *doubt)), expected, "{text}");
}

#[test]
fn where_the_end_of_a_name_is_a_guess_it_is_doubtful() {
    assert_first("โรงเรียนบ้านกุดแฮดจัดงาน", Some(("โรงเรียนบ้านกุดแฮด", false)));
    assert_first("โรงเรียนจุมปีกมล จำนวน", Some(("โรงเรียนจุม", true)));
    assert_first("โรงพยาบาลหนองแสงเปิดเผยว่า", Some(("โรงพยาบาลหนองแสง", false)));
    assert_first("ศาลปกครองสูงสุดพิพากษาว่า", Some(("ศาลปกครองสูงสุด", false)));
    assert_first("เจ้าหน้าที่ในการปฏิบัติงาน", None);
    assert_first("เจ้าหน้าที่และผู้ปฏิบัติงาน", None);
    assert_first("นายแพทย์ทรงคุณวุฒิ", Some(("นายแพทย์ทรงคุณวุฒิ", false)));
}

#[test]
fn courts_prosecutors_and_police() {
    assert_reads("สำนักงานอัยการจังหวัดพัทยา", "สำนักงานอัยการจังหวัดพัทยา", false);
    assert_reads("สำนักงานอัยการจังหวัดพล", "สำนักงานอัยการจังหวัดพล", false);
    assert_reads("สำนักงานอัยการจังหวัดเลย", "สำนักงานอัยการจังหวัดเลย", false);
    assert_reads("อัยการจังหวัดพล", "อัยการจังหวัดพล", false);
    assert_reads("อัยการจังหวัดเลย", "อัยการจังหวัดเลย", false);
    assert_reads("อธิบดีผู้พิพากษาภาค 9", "อธิบดีผู้พิพากษาภาค 9", false);
    assert_reads("อธิบดีผู้พิพากษาศาลแพ่ง", "อธิบดีผู้พิพากษาศาลแพ่ง", false);
    assert_reads("อธิบดีอัยการภาค 2", "อธิบดีอัยการภาค 2", false);
    assert_reads("ผู้บัญชาการตำรวจนครบาล", "ผู้บัญชาการตำรวจนครบาล", false);
    assert_reads("ตรวจคนเข้าเมืองจังหวัดเลย", "ตรวจคนเข้าเมืองจังหวัดเลย", false);
    assert_first("ณ สถานีตำรวจควนกาหลง เมื่อ", Some(("สถานีตำรวจควนกาหลง", false)));
    for none in ["ร่วมกับสถานีตำรวจพื้นที่", "แจ้งสถานีตำรวจท้องที่", "ที่สถานีตำรวจใกล้บ้าน"]
    {
        assert_first(none, None);
    }
}

#[test]
fn spaces_in_class_words_and_marks_moved_with_them() {
    assert_deviates("ที่ว่าการ อำเภอพล", "ที่ว่าการอำเภอพล", &[Deviation::ExtraSpace]);
    assert_deviates("ศาลากลาง จังหวัดเลย", "ศาลากลางจังหวัดเลย", &[Deviation::ExtraSpace]);
    assert_first("สำนักงานยตุ ธิ รรมจงั หวดั ตาก", Some(("สำนักงานยุติธรรมจังหวัดตาก", true)));
    assert_first("ให้แก่ อปท.พ.ศ. 2542", Some(("องค์กรปกครองส่วนท้องถิ่น", false)));
    assert_first("(ตรงข้ามบ้านพัก ธ.ก.ส.) ถนน", Some(("ธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร", false)));
    assert_first("(ปลัด พม.)", None);
}

#[test]
fn areas_in_the_names_of_committees_are_none() {
    assert_first("ประกาศคณะกรรมการพนักงานเทศบาลจังหวัดเลย เรื่อง", None);
    assert_first("ณ ศูนย์ราชการจังหวัดเลย", Some(("ศูนย์ราชการจังหวัดเลย", false)));
    assert_first("ศูนย์ราชการสะดวก", None);
    assert_first("คณะกรรมการเดินทางไปยังจังหวัดเลย", Some(("จังหวัดเลย", false)));
    assert_first("งานมหกรรมการเงินจังหวัดเลย", Some(("จังหวัดเลย", false)));
    assert_first("กองบัญชาการมณฑลทหารบกที่ 17", Some(("กองบัญชาการมณฑลทหารบกที่ 17", false)));
    assert_first("สำนักปลัดสำนักนายกรัฐมนตรีอนุมัติ", Some(("สำนักปลัดสำนักนายกรัฐมนตรี", false)));
}

#[test]
fn a_short_word_may_be_the_beginning_of_a_syllable() {
    assert_first("โรงเรียนบ้านวังยาว", Some(("โรงเรียนบ้านวังยาว", false)));
    assert_first("โรงเรียนวัดตาล", Some(("โรงเรียนวัดตาล", false)));
    assert_first("โรงเรียนบ้านวังยาวได้รับ", Some(("โรงเรียนบ้านวังยาว", false)));
    assert_first("โรงเรียนวัดตา จัดงาน", Some(("โรงเรียนวัดตา", false)));
    assert_first("โรงเรียนทำงานประสานกัน", None);
}

#[test]
fn courts_of_nations_and_names_cut_in_a_word_are_none() {
    assert_first("ของศาลยุติธรรมระหว่างประเทศได้", None);
    assert_first("ของศาลยุติธรรมได้", Some(("ศาลยุติธรรม", false)));
    assert_first("โรงพยาบาลพัฒนาอนามัยสิ่งแวดล", None);
    assert_first("ภาควิชาวิศวกรรมไฟฟ้าและคอมพิวเตอร์", Some(("ภาควิชาวิศวกรรมไฟฟ้าและคอมพิวเตอร์", false)));
}

#[test]
fn stations_and_centres_whose_names_have_words_of_the_sentence() {
    assert_first("สน.ปทุมวัน แจ้ง", Some(("สถานีตำรวจนครบาลปทุมวัน", false)));
    assert_first("สน.บางยี่ขัน", Some(("สถานีตำรวจนครบาลบางยี่ขัน", false)));
    assert_first("ร.ร.เตรียมอุดมศึกษา", Some(("โรงเรียนเตรียมอุดมศึกษา", false)));
    let centre = "ศูนย์ปฏิบัติการฉุกเฉินทางสาธารณสุข";
    assert_first(centre, Some((centre, false)));
}

#[test]
fn a_measure_is_no_temple() {
    assert_first("ระบบตัวชี้วัดสำนักงานสาธารณสุขจังหวัดเลย", Some(("สำนักงานสาธารณสุขจังหวัดเลย", false)));
}

#[test]
fn branches_have_seats() {
    assert_first("การประปาส่วนภูมิภาคสาขาพัทยา", Some(("การประปาส่วนภูมิภาค สาขาพัทยา", false)));
    assert_first("ธกส.สาขาปัว", Some(("ธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร สาขาปัว", false)));
}
