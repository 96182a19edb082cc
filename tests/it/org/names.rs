//! Names of bodies: in full, known and free, damaged, written, looked up.

use OrganisationKind::{
    AllOf, CityMunicipality, Department, District, Division, Ministry, Office, Other, Pao, Position,
    Province, Sao, SubdistrictMunicipality, TownMunicipality,
};
use saraban::{Deviation, Kind, Organisation, OrganisationKind, ParseOptions, Scanner, Value};

use super::{assert_doubtful, assert_found, assert_name, assert_nothing, assert_within, found, read};

#[test]
fn areas() {
    assert_name("จังหวัดตาก", Province, "จังหวัดตาก");
    assert_name("จ.เลย", Province, "จังหวัดเลย");
    assert_name("จว.แพร่", Province, "จังหวัดแพร่");
    assert_name("กทม.", Province, "กรุงเทพมหานคร");
    assert_name("กรุงเทพฯ", Province, "กรุงเทพมหานคร");
    assert_name("อ.แม่สอด", District, "อำเภอแม่สอด");
    assert_name("เขตดุสิต", District, "เขตดุสิต");
    assert_name("เมืองพัทยา", Other, "เมืองพัทยา");
    // The longest name of the tables, also where only its damage is as long.
    assert_name("อำเภอบ้านนา\nสาร", District, "อำเภอบ้านนาสาร");
    #[cfg(feature = "subdistricts")]
    {
        assert_name("ต.บ้านไร่", OrganisationKind::Subdistrict, "ตำบลบ้านไร่");
        assert_name("แขวงวชิรพยาบาล", OrganisationKind::Subdistrict, "แขวงวชิรพยาบาล");
    }
}

/// วิทยาเขต is a word of names as well.
#[test]
fn a_number_is_no_end_of_a_word() {
    for text in ["สพม.บัณฑิตวิทยา 32", "สพม.บัณฑิตวิทยา เขต 32", "สพม.บัณฑิตวิทยา เขตที่ ๓๒"]
    {
        assert!(read(text).name().starts_with("สำนักงานเขตพื้นที่การศึกษามัธยมศึกษาบัณฑิตวิทยา เขต"), "{text}");
    }
}

#[test]
fn local_governments() {
    assert_name("อบจ.ชัยภูมิ", Pao, "องค์การบริหารส่วนจังหวัดชัยภูมิ");
    assert_name("อบต.บ้านไร่", Sao, "องค์การบริหารส่วนตำบลบ้านไร่");
    assert_name("ทน.ขอนแก่น", CityMunicipality, "เทศบาลนครขอนแก่น");
    assert_name("ทม.ศิลา", TownMunicipality, "เทศบาลเมืองศิลา");
    assert_name("ทต.บ้านเขว้า", SubdistrictMunicipality, "เทศบาลตำบลบ้านเขว้า");
}

#[test]
fn a_name_may_begin_with_its_class_word_again() {
    assert_name("เทศบาลนครนครศรีธรรมราช", CityMunicipality, "เทศบาลนครนครศรีธรรมราช");
    assert_name("เทศบาลเมืองเมืองปัก", TownMunicipality, "เทศบาลเมืองเมืองปัก");
    assert_name("เทศบาลตำบลเมืองแกลง", SubdistrictMunicipality, "เทศบาลตำบลเมืองแกลง");
}

#[test]
fn a_free_name_ends_where_the_sentence_goes_on() {
    assert_found("|อบต.หนองยาวศรีทอง|ได้รับรางวัล");
    assert_found("แจ้ง|สำนักงานพัฒนาพิงคนคร|ทราบ");
    assert_found("|โรงพยาบาลบึงสามพันชัย|จึงขอความร่วมมือ");
    assert_found("ให้|สำนักงานเกษตรจังหวัดตาก|รายงาน");
    assert_found("|กองคลัง|และ|กองช่าง|ดำเนินการ");
    assert_found("|กองส่งเสริมและพัฒนาการจัดการศึกษาท้องถิ่น| กำหนดจัดประชุม");
    assert_found("|สำนักงานชลประทานที่ 5|เร่งระบายน้ำ");
    assert_found("|โรงเรียนบางขวาง|ได้รับ |โรงเรียนบ้านห้วยทราย| |รพ.สต.หนองขวาง|รายงาน");
    assert_found("|โรงเรียนวัดห้วย|ได้ |โรงเรียนบ้านน้อยม่วง|ร่วม |โรงเรียนเคียว|นำ");
    assert_found("|โรงเรียนบ้านนาดอนใหม่| |โรงเรียนบ้านนาดอน|ใหม่ที่สร้าง สร้างโรงเรียนใหม่");
    assert_found("|โรงเรียนวัดบางนา|ใน");
}

#[test]
fn ministries_and_departments() {
    assert_name(
        "กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม",
        Ministry,
        "กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม",
    );
    assert_name("กระทรวงเกษตรฯ", Ministry, "กระทรวงเกษตรและสหกรณ์");
    assert_name("กระทรวง พม.", Ministry, "กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์");
    assert_name("สำนักนายกฯ", Ministry, "สำนักนายกรัฐมนตรี");
    assert_name("กรมที่ดิน", Department, "กรมที่ดิน");
    assert_name("กรมโยธาฯ", Department, "กรมโยธาธิการและผังเมือง");
    assert_name("สำนักงาน ก.พ.", Department, "สำนักงานคณะกรรมการข้าราชการพลเรือน");
    assert_name("ธ.ก.ส.", Office, "ธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร");
    assert_name("อปท.", AllOf, "องค์กรปกครองส่วนท้องถิ่น");
}

#[test]
fn offices_of_areas() {
    let name = "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดบุรีรัมย์";
    assert_within("พมจ.บุรีรัมย์", name, "จังหวัดบุรีรัมย์");
    assert_within("สสจ.ตาก", "สำนักงานสาธารณสุขจังหวัดตาก", "จังหวัดตาก");
    assert_within("สถจ.ลำพูน", "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดลำพูน", "จังหวัดลำพูน");
    assert_within("สถอ.เมืองลำพูน", "สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอเมืองลำพูน", "อำเภอเมืองลำพูน");
    assert_within("สปส.บุรีรัมย์", "สำนักงานประกันสังคมจังหวัดบุรีรัมย์", "จังหวัดบุรีรัมย์");
    assert_within("สำนักงานเขตบางรัก", "สำนักงานเขตบางรัก", "เขตบางรัก");
    assert_within("ที่ว่าการอำเภอเมืองเลย", "ที่ว่าการอำเภอเมืองเลย", "อำเภอเมืองเลย");
    assert_within("สำนักงาน ป.ป.ช. ประจำจังหวัดน่าน", "สำนักงาน ป.ป.ช. ประจำจังหวัดน่าน", "จังหวัดน่าน");
    assert_name("สปส.", Department, "สำนักงานประกันสังคม");
    assert_name("สพป.นครปฐม เขต 2", Office, "สำนักงานเขตพื้นที่การศึกษาประถมศึกษานครปฐม เขต 2");
    assert_name("กลุ่มงานเภสัชกรรม", Division, "กลุ่มงานเภสัชกรรม");
}

#[test]
fn larger_areas_beside_a_name() {
    #[track_caller]
    fn assert_beside(text: &str, expected: &[(&str, Option<&str>)]) {
        let all: Vec<_> = Scanner::new()
            .only([Kind::Organisation])
            .entities(text)
            .map(saraban::Entity::into_value)
            .collect();
        let all: Vec<_> = all
            .iter()
            .filter_map(|value| match value {
                Value::Organisation(organisation) => Some((organisation.name(), organisation.within())),
                _ => None,
            })
            .collect();
        assert_eq!(all, expected, "{text}");
    }
    assert_beside("อ.เมืองฯ จ.ชัยภูมิ", &[("อำเภอเมืองชัยภูมิ", Some("จังหวัดชัยภูมิ")), ("จังหวัดชัยภูมิ", None)]);
    assert_beside(
        "กองระบาดวิทยา กรมควบคุมโรค",
        &[("กองระบาดวิทยา", Some("กรมควบคุมโรค")), ("กรมควบคุมโรค", None)],
    );
    let expected = &[
        ("องค์การบริหารส่วนตำบลบ้านไร่", Some("อำเภอศรีนคร")),
        ("อำเภอศรีนคร", Some("จังหวัดสุโขทัย")),
        ("จังหวัดสุโขทัย", None),
    ];
    for text in
        ["อบต.บ้านไร่/อ.ศรีนคร/จ.สุโขทัย", "อบต.บ้านไร่, อำเภอศรีนคร, จังหวัดสุโขทัย", "อบต.บ้านไร่ อำเภอศรีนครจังหวัดสุโขทัย"]
    {
        assert_beside(text, expected);
    }
    assert_beside("จังหวัดน่าน จังหวัดแพร่", &[("จังหวัดน่าน", None), ("จังหวัดแพร่", None)]);
}

#[test]
fn damage_is_mended_and_told() {
    let parsed = Organisation::parse_with("กรมกำรพัฒนำชุมชน", ParseOptions::LENIENT).unwrap();
    assert_eq!(parsed.value.name(), "กรมการพัฒนาชุมชน");
    assert!(parsed.deviations.contains(Deviation::DamagedWord));
    let parsed = Organisation::parse_with("จังหวัด\u{200b}เชียง\u{200b}ราย", ParseOptions::LENIENT).unwrap();
    assert_eq!(parsed.value.name(), "จังหวัดเชียงราย");
    assert!(parsed.deviations.contains(Deviation::Noise));
    let parsed = Organisation::parse_with("กรมส่งเสริม\nการปกครองท้องถิ่น", ParseOptions::LENIENT).unwrap();
    assert_eq!(parsed.value.name(), "กรมส่งเสริมการปกครองท้องถิ่น");
    assert!(parsed.deviations.contains(Deviation::LineBreak));
    assert!("กรมกำรพัฒนำชุมชน".parse::<Organisation>().is_err(), "strict");
}

#[test]
fn marks_that_stand_on_the_next_letter() {
    assert_doubtful("กรมสง่เสริมการเกษตร", "กรมส่งเสริมการเกษตร");
    assert_doubtful("กรมสง่ เสริมสหกรณ์", "กรมส่งเสริมสหกรณ์");
    assert_doubtful("กระทรวงศกึษาธกิาร", "กระทรวงศึกษาธิการ");
    assert_doubtful("สำนักงานปลดั สำนักนายกรฐั มนตรี", "สำนักงานปลัดสำนักนายกรัฐมนตรี");
    assert_doubtful("การรถไฟแหง่ ประเทศไทย", "การรถไฟแห่งประเทศไทย");
    // Also in the first letters, by which a text is searched.
    assert_found("ใน|จงัหวดัตาก| และ|จังหวดัเลย| เรียน |ผู้วา่ราชการจังหวัดตาก|");
    assert_doubtful("จงัหวดัตาก", "จังหวัดตาก");
}

#[test]
fn marks_that_are_lost() {
    assert_doubtful("ผู้วาราชการจังหวัดตาก", "ผู้ว่าราชการจังหวัดตาก");
    assert_doubtful("ผ้ว่าราชการจงหวัดตาก", "ผู้ว่าราชการจังหวัดตาก");
    assert_doubtful("ผใหญ่บาน", "ผู้ใหญ่บ้าน");
    assert_doubtful("ผูอำนวยการกองคลัง", "ผู้อำนวยการกองคลัง");
    assert_doubtful("อธิบดีกรมสงเสริมการปกครองทองถิน", "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น");
    assert_doubtful("กรมสงเสริมการ\nปกครองท้องถิ่น", "กรมส่งเสริมการปกครองท้องถิ่น");
    assert_doubtful("นายกองคการบริหารสวนตำบลท่าข้าม", "นายกองค์การบริหารส่วนตำบลท่าข้าม");
    // Also in the first letters, by which a text is searched, and in all of a text.
    assert_found("เรียน |ผูวาราชการจังหวัดตาก| และ|ผูใหญบาน| |สำนักงานเขตพืนทีการศึกษาประถมศึกษาเลย เขต 1|");
    // So short a word is another without its mark, and so may one be that a space parts.
    for other in ["ฝายปกครอง", "สวนราชการ", "ศูนย์รวมใจไทย"]
    {
        let read = Organisation::parse_with(other, ParseOptions::LENIENT);
        assert!(read.is_err_and(|error| error.span().start() == 0), "{other}");
    }
    assert_nothing("ศูนย์บริการ รวม 3 แห่ง");
}

#[test]
fn every_am_without_its_ring() {
    assert_found("ณ |สานักงานตารวจแห่งชาติ| |สานักงานคลังจังหวัดเลย| |อาเภอสารภี|");
    assert_doubtful("สานักงานคลังจังหวัดเลย", "สำนักงานคลังจังหวัดเลย");
    assert_nothing("ประสานกัน สานต่อ อาศัย");
}

#[cfg(feature = "local-governments")]
#[test]
fn a_space_behind_the_class_word_of_a_known_body() {
    assert_found("|อบต. ท่าข้าม| |อ. พนัสนิคม| นายก |เทศบาลตำบล แม่ลาน้อย|");
    assert_found("เทศบาล  อบต. และส่วนราชการในพื้นที่ อบต. ท่าโพ้นนอก");
}

#[test]
fn names_go_on_over_words_of_the_sentence_that_are_theirs() {
    let centre = "ศูนย์ศึกษาวิธีการฟื้นฟูที่ดินเสื่อมโทรมเขาชะงุ้ม";
    assert_found(&format!("|{centre}| ได้"));
    assert_found("|ผู้อำนวยการกองควบคุมวัตถุเสพติด| กล่าว");
    assert_found("|กองบังคับการตำรวจสืบสวนสอบสวนอาชญากรรมทางเทคโนโลยี|");
    assert_found("|สถาบันเทคโนโลยีพระจอมเกล้าเจ้าคุณทหารลาดกระบัง|และ|จุฬาลงกรณ์มหาวิทยาลัย|");
    assert_found("|โรงเรียนชุมชนนาคำ| และโรงเรียนชุมชนในพื้นที่");
}

#[test]
fn names_are_written_as_they_are_read() {
    let texts = [
        "ผู้ว่าราชการจังหวัด ทุกจังหวัด",
        "นายอำเภอ ทุกอำเภอ (ยกเว้นนายอำเภอเกาะกูด)",
        "กรมส่งเสริมการปกครองท้องถิ่น",
        "องค์กรปกครองส่วนท้องถิ่น ทุกแห่ง",
        "รักษาราชการแทนอธิบดีกรมที่ดิน",
        "ศาลากลางจังหวัดเลย",
    ];
    for text in texts {
        let organisation: Organisation = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(organisation.to_string(), text);
    }
}

#[test]
fn codes_of_the_tables() {
    assert_eq!(read("จังหวัดเลย").code().as_deref(), Some("42"));
    assert_eq!(read("กทม.").code().as_deref(), Some("10"));
    assert_eq!(read("อำเภอเชียงคาน").code().as_deref(), Some("4203"));
    assert_eq!(read("กระทรวงมหาดไทย").code().as_deref(), Some("มท"));
    // Five districts have the name: without a province it is none of them.
    assert_eq!(read("อำเภอเฉลิมพระเกียรติ").code(), None);
    assert_eq!(read("โรงพยาบาลเลย").code(), None);
    #[cfg(feature = "local-governments")]
    assert_eq!(read("ทน.ขอนแก่น").code().as_deref(), Some("3400102"));
}

#[test]
fn the_machine_form() {
    let json = |text: &str| serde_json::to_value(read(text)).unwrap();
    let expected = serde_json::json!({
        "unit": "position", "name": "นายอำเภอ", "within": null, "quantifier": "except",
        "except": ["นายอำเภอเกาะกูด"], "code": null,
    });
    assert_eq!(json("นายอำเภอ ทุกอำเภอ (เว้นนายอำเภอเกาะกูด)"), expected);
    let expected = serde_json::json!({
        "unit": "district", "name": "อำเภอเชียงคาน", "within": null, "quantifier": null, "code": "4203",
    });
    assert_eq!(json("อ.เชียงคาน"), expected);
}

#[test]
fn a_department_ends_where_its_name_ends() {
    assert_found("|กรมปศุสัตว์|ในห้องปฏิบัติการ |กรมควบคุมโรค|ควบคู่กับ |กรมทางหลวง|ก่อสร้าง");
    assert_found("|กรมแพทย์ทหารบก| |กรมที่ดิน|");
}

#[test]
fn public_universities_only() {
    assert_found("|มหาวิทยาลัยเกษตรศาสตร์ วิทยาเขตกำแพงแสน| |ม.ขอนแก่น| |มรภ.เลย| |สภามหาวิทยาลัยราชภัฏเลย|");
    assert_nothing("มหาวิทยาลัยชั้นนำ มหาวิทยาลัยหลายแห่ง มหาวิทยาลัยฮาร์วาร์ด");
}

#[test]
fn numbers_that_belong_to_names() {
    assert_found("|โรงเรียนเทศบาล 4| |โรงเรียนราชประชานุเคราะห์ ๓๑| |กองร้อยทหารพรานที่ 3101|");
    assert_found("|โรงพยาบาลเฉลิมพระเกียรติ 60 พรรษา นวมินทราชินี| ๓ แห่ง");
    assert_found("|โรงเรียนบ้านนาดี| 3 แห่ง");
    assert_name("สพม.เขต ๑๒", Office, "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา เขต 12");
    assert_name("ผอ.สพป. เขต 2", Position, "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษา เขต 2");
    assert_found("|สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา เขต 12| (ระยอง)");
    assert_name("สพม. 32", Office, "สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา เขต 32");
    assert_found("|สพป.เลย 1| |สพป.เลย| 5 แห่ง");
    assert_name("สพป.เลย เขต 1-3", Office, "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาเลย เขต 1-3");
    assert_found("|สำนักงานจัดหางานกรุงเทพมหานครพื้นที่ 1 - 10| |สำนักงานสรรพากรพื้นที่กรุงเทพมหานคร 12|");
    assert_name("สถาบันการอาชีวศึกษาภาคใต้ 3", Office, "สถาบันการอาชีวศึกษาภาคใต้ 3");
}

#[test]
fn new_belongs_to_the_name_of_a_school() {
    assert_found("|โรงเรียนบ้านสวนใหม่| |โรงเรียนบ้านสวนใหม่|ได้รับ |โรงเรียนบ้านสวน|ใหม่ล่าสุด");
}

#[test]
fn courts_and_police() {
    assert_found("|ผู้พิพากษาหัวหน้าศาลจังหวัดธัญบุรี| |ศาลจังหวัดเลย| |ผู้กำกับสถานีตำรวจภูธรเมืองเลย|");
    assert_found("|ตำรวจภูธร จ.เลย| ผบก. สั่งการ |เรือนจำชั่วคราวเขาไม้แก้ว|");
    assert_found("สภาอุตสาหกรรมจังหวัดใกล้เคียง |รพ.ทุกแห่ง| |ทุกองค์กรปกครองส่วนท้องถิ่น|");
}

#[test]
fn a_class_word_printed_once_or_twice() {
    let strict = |text: &str| text.parse::<Organisation>();
    assert!(strict("อบต.ตำบลบ้านไร่").is_err() && strict("เทศบาลนครราชสีมา").is_err());
    assert_name("เทศบาลนครราชสีมา", CityMunicipality, "เทศบาลนครนครราชสีมา");
    assert_name("อบต.ตำบลบ้านไร่", Sao, "องค์การบริหารส่วนตำบลบ้านไร่");
    assert_found("|เทศบาลนครเชียงราย|ก่อตั้งขึ้น |เทศบาลเมืองสกลนคร|ระบายได้ยาก");
}

#[test]
fn a_school_ends_before_a_temple_and_an_address() {
    assert_found("|โรงเรียนเบญจมราชาลัย|และวัดสุทัศน์ |โรงเรียนวัดท่าพระ|อ.เมือง");
    assert_found("|วิทยาลัยเกษตรและเทคโนโลยีเลย| วิทยาลัยเทคนิค รพ. เหตุ คณะลูกเสือ คณะองค์การนักศึกษา");
    assert_found("|คณะสิ่งแวดล้อม||มหาวิทยาลัยเกษตรศาสตร์| |มทร.อีสาน วิทยาเขตขอนแก่น|");
    assert_found("ผู้บริหารส่วนท้องถิ่น|จังหวัดร้อยเอ็ด|");
}

#[test]
fn day_care_centres_belong_to_local_governments() {
    assert_found("|ศูนย์พัฒนาเด็กเล็ก| |เทศบาลตำบลนาอาน| และ|ศูนย์พัฒนาเด็กเล็กบ้านนาอาน|");
    let centre = "ศูนย์พัฒนาเด็กเล็กองค์การบริหารส่วนตำบลนาอาน";
    assert_within(centre, centre, "องค์การบริหารส่วนตำบลนาอาน");
    assert_found("ศูนย์พัฒนาเด็กเล็ก ทุกวัน และศูนย์พัฒนาเด็กเล็กในชุมชน");
}

#[test]
fn a_name_that_may_go_on_behind_and_is_doubtful() {
    let found = Scanner::new().only([Kind::Organisation]).entities("สำนักควบคุมพืชและฆฤณา").next().unwrap();
    assert_eq!((found.as_str(), found.is_doubtful()), ("สำนักควบคุมพืช", true));
    assert_found("|สำนักควบคุมพืชและวัสดุการเกษตร| และ|กองคลัง|และ|ปลัดอำเภอ|");
}

#[test]
fn offices_of_capitals_and_districts_for_short() {
    assert_found("|สภ.เมืองฯ| |จ.ขอนแก่น| |สนง.ปศุสัตว์ อ.ภูเรือ| |สำนักงานเกษตร จ.เลย| สำนักงาน |อ.ภูเรือ|");
    assert_eq!(found("สภ.เมืองฯ จ.ขอนแก่น")[0].1, "สถานีตำรวจภูธรเมืองขอนแก่น");
    assert_name("สนง.ปศุสัตว์ อ.ภูเรือ", OrganisationKind::Office, "สำนักงานปศุสัตว์อำเภอภูเรือ");
    let division = "กองการศึกษา ศาสนาและวัฒนธรรม";
    assert_found("|ผู้อำนวยการกองการศึกษา ศาสนา และวัฒนธรรม| |กองการศึกษา ศาสนาและวัฒนธรรม| |อบต.บ้านไร่|");
    assert_name(division, OrganisationKind::Division, division);
}
