//! Bodies, posts and classes of them.

use saraban::{
    Acting, Addressees, Capacity, Deviation, Kind, Organisation, OrganisationKind, ParseOptions, Quantifier,
    Scanner, Value,
};

#[track_caller]
fn read(text: &str) -> Organisation {
    match Organisation::parse_with(text, ParseOptions::LENIENT) {
        Ok(parsed) => parsed.value,
        Err(error) => panic!("{text}: {error}"),
    }
}

#[track_caller]
fn assert_name(text: &str, kind: OrganisationKind, name: &str) {
    let organisation = read(text);
    assert_eq!((organisation.kind(), organisation.name()), (kind, name), "{text}");
}

#[track_caller]
fn assert_within(text: &str, name: &str, within: &str) {
    let organisation = read(text);
    assert_eq!((organisation.name(), organisation.within()), (name, Some(within)), "{text}");
}

/// The organisations of a text as they stand there, with their names in full.
fn found(text: &str) -> Vec<(String, String)> {
    let entities = Scanner::new().only([Kind::Organisation]).entities(text);
    entities
        .filter_map(|entity| match entity.value() {
            Value::Organisation(organisation) => {
                Some((entity.as_str().to_owned(), organisation.name().to_owned()))
            }
            _ => None,
        })
        .collect()
}

/// What is between bars is found, and nothing else.
#[track_caller]
fn assert_found(marked: &str) {
    let expected: Vec<&str> = marked.split('|').skip(1).step_by(2).collect();
    let text = marked.replace('|', "");
    let found = found(&text);
    let read: Vec<&str> = found.iter().map(|(text, _)| text.as_str()).collect();
    assert_eq!(read, expected, "{marked}");
}

#[track_caller]
fn assert_nothing(text: &str) {
    assert_eq!(found(text), [], "{text}");
}

use OrganisationKind::{
    AllOf, CityMunicipality, Department, District, Division, Ministry, Office, Other, Pao, Position,
    Province, Sao, SubdistrictMunicipality, TownMunicipality,
};

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
    #[cfg(feature = "subdistricts")]
    {
        assert_name("ต.บ้านไร่", OrganisationKind::Subdistrict, "ตำบลบ้านไร่");
        assert_name("แขวงวชิรพยาบาล", OrganisationKind::Subdistrict, "แขวงวชิรพยาบาล");
    }
}

#[test]
fn bare_names_and_ordinary_words_are_nothing() {
    assert_nothing("ผลผลิตเลยเป้าหมาย ตากผ้า แพร่กระจาย น่านน้ำ");
    assert_nothing("จังหวัดชายแดนภาคใต้ ๓ จังหวัด");
    assert_nothing("อำเภอละ ๒ คน ตำบลละ ๑ คน จังหวัดที่เหลือ");
    assert_nothing("เขตการค้าเสรี เขตเวลา อาณาเขต แขวงต่าง ๆ");
    assert_nothing("กรมธรรม์ประกันภัย กองทุนหมู่บ้าน กองขยะ สำนักข่าวไทย กองถ่าย");
    assert_nothing("ทรัพยากรมนุษย์ เกษตรกรมีรายได้ สภาพอากาศ สภาวะโลกร้อน");
    assert_nothing("เป็นศูนย์กลางของภูมิภาค ศูนย์การค้า สถาบันการเงิน");
    assert_nothing("นักเรียนในโรงเรียน ผู้ป่วยในโรงพยาบาล โรงเรียนเอกชน");
    assert_nothing("นายสมชาย ใจดี พล.อ.อนันต์ ส.ต.สมบูรณ์ ดร.อำนาจ");
    assert_nothing("สมเด็จพระเจ้าบรมวงศ์เธอ กรมพระยาดำรงราชานุภาพ กรมหลวงชุมพร");
    assert_nothing("ห้างหุ้นส่วนจำกัด สมาคมธนาคาร มูลนิธิโรงพยาบาลตากสิน");
    assert_nothing("คณะทำงาน คณะกรรมการ คณะผู้แทน");
    assert_nothing("รักษาการตามพระราชบัญญัตินี้");
}

#[test]
fn other_countries_are_nothing() {
    assert_nothing("นายกรัฐมนตรีญี่ปุ่น รัฐมนตรีว่าการกระทรวงการต่างประเทศสหรัฐอเมริกา");
    assert_nothing("กระทรวงสาธารณสุขแห่งสาธารณรัฐประชาชนจีน");
    assert_found("|นายกรัฐมนตรี|เยือนญี่ปุ่น");
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
fn posts() {
    assert_within("ผู้ว่าราชการจังหวัดแพร่", "ผู้ว่าราชการจังหวัดแพร่", "จังหวัดแพร่");
    assert_within("รองผู้ว่าราชการจังหวัดแพร่", "รองผู้ว่าราชการจังหวัดแพร่", "จังหวัดแพร่");
    assert_within("นายอำเภอเชียงคาน", "นายอำเภอเชียงคาน", "อำเภอเชียงคาน");
    assert_within("พัฒนาการอำเภอเชียงคาน", "พัฒนาการอำเภอเชียงคาน", "อำเภอเชียงคาน");
    assert_within("รมว.แรงงาน", "รัฐมนตรีว่าการกระทรวงแรงงาน", "กระทรวงแรงงาน");
    assert_within("รมช.มท.", "รัฐมนตรีช่วยว่าการกระทรวงมหาดไทย", "กระทรวงมหาดไทย");
    assert_within("ปลัด สธ.", "ปลัดกระทรวงสาธารณสุข", "กระทรวงสาธารณสุข");
    assert_within("รองอธิบดีกรมที่ดิน", "รองอธิบดีกรมที่ดิน", "กรมที่ดิน");
    assert_within("นายกเทศมนตรีเมืองศิลา", "นายกเทศมนตรีเมืองศิลา", "เทศบาลเมืองศิลา");
    assert_within("นายก ทต.บ้านเขว้า", "นายกเทศมนตรีตำบลบ้านเขว้า", "เทศบาลตำบลบ้านเขว้า");
    assert_within("นายก อบต.บ้านไร่", "นายกองค์การบริหารส่วนตำบลบ้านไร่", "องค์การบริหารส่วนตำบลบ้านไร่");
    assert_within(
        "ผอ.สพป.นครปฐม เขต 2",
        "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษานครปฐม เขต 2",
        "สำนักงานเขตพื้นที่การศึกษาประถมศึกษานครปฐม เขต 2",
    );
    let secretary = "เลขาธิการคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ";
    assert_within("เลขาธิการ ป.ป.ช.", secretary, "สำนักงาน ป.ป.ช.");
    assert_name("ปลัดจังหวัด", Position, "ปลัดจังหวัด");
    assert_name("นักจัดการงานทั่วไปชำนาญการพิเศษ", Position, "นักจัดการงานทั่วไปชำนาญการพิเศษ");
}

#[test]
fn a_mission_with_an_area_is_a_person_and_its_office_is_not() {
    assert_name("ท้องถิ่นจังหวัด", Position, "ท้องถิ่นจังหวัด");
    assert_name("สำนักงานเกษตรจังหวัด", Office, "สำนักงานเกษตรจังหวัด");
    assert_found("สั่งการให้|เกษตรจังหวัด|ส่งรายชื่อ");
    assert_nothing("ชาวประมงจังหวัดใกล้เคียง");
}

#[test]
fn acting_for_others() {
    #[track_caller]
    fn assert_posts(text: &str, expected: &[(&str, Option<Acting>)]) {
        let capacity = Capacity::parse_with(text, ParseOptions::LENIENT).unwrap().value;
        let posts: Vec<_> = capacity.posts().iter().map(|post| (post.name(), post.acting())).collect();
        assert_eq!(posts, expected, "{text}");
    }
    assert_posts(
        "พัฒนาการจังหวัดตราด ปฏิบัติราชการแทน\nผู้ว่าราชการจังหวัดตราด",
        &[("พัฒนาการจังหวัดตราด", None), ("ผู้ว่าราชการจังหวัดตราด", Some(Acting::OnBehalf))],
    );
    assert_posts(
        "ปลัดอำเภอ รักษาราชการแทน\nนายอำเภอเชียงคาน ปฏิบัติราชการแทน\nผู้ว่าราชการจังหวัดเลย",
        &[
            ("ปลัดอำเภอ", None),
            ("นายอำเภอเชียงคาน", Some(Acting::InPlace)),
            ("ผู้ว่าราชการจังหวัดเลย", Some(Acting::OnBehalf)),
        ],
    );
    assert_posts("ผู้อำนวยการกองคลัง", &[("ผู้อำนวยการกองคลัง", None)]);
    assert_found("|รองปลัดกระทรวงยุติธรรม| |รักษาราชการแทนอธิบดีกรมคุมประพฤติ|");
    assert_found("ปฏิบัติราชการแทน |รักษาราชการแทนอธิการบดีมหาวิทยาลัยราชภัฏเลย|");
}

#[track_caller]
fn assert_quantifier(text: &str, name: &str, expected: Option<&[&str]>) {
    let organisation = read(text);
    let read = match organisation.quantifier() {
        Some(Quantifier::All) => Some(Vec::new()),
        Some(Quantifier::Except(names)) => Some(names.iter().map(String::as_str).collect()),
        _ => None,
    };
    assert_eq!((organisation.name(), read), (name, expected.map(<[_]>::to_vec)), "{text}");
}

#[test]
fn quantifiers() {
    assert_quantifier("ผู้ว่าราชการจังหวัด ทุกจังหวัด", "ผู้ว่าราชการจังหวัด", Some(&[]));
    assert_quantifier("ผู้ว่าราชการจังหวัดทุกจังหวัด", "ผู้ว่าราชการจังหวัด", Some(&[]));
    assert_quantifier("อบต.ทุกแห่ง", "องค์การบริหารส่วนตำบล", Some(&[]));
    assert_quantifier("องค์กรปกครองส่วนท้องถิ่นทั่วประเทศ", "องค์กรปกครองส่วนท้องถิ่น", Some(&[]));
    assert_quantifier("หัวหน้าส่วนราชการทุกส่วนราชการ", "หัวหน้าส่วนราชการ", Some(&[]));
    assert_quantifier("76 จังหวัด", "จังหวัด", Some(&[]));
    assert_quantifier("นายอำเภอ ทุกอำเภอ (เว้นนายอำเภอเกาะกูด)", "นายอำเภอ", Some(&["นายอำเภอเกาะกูด"]));
    assert_quantifier("จังหวัดทุกจังหวัด ยกเว้นกรุงเทพมหานคร", "จังหวัด", Some(&["กรุงเทพมหานคร"]));
    assert_quantifier(
        "75 จังหวัด (ยกเว้นจังหวัดอ่างทองและจังหวัดสิงห์บุรี)",
        "จังหวัด",
        Some(&["จังหวัดอ่างทอง", "จังหวัดสิงห์บุรี"]),
    );
    assert_quantifier(
        "ผู้ว่าราชการจังหวัด ทุกจังหวัด (ยกเว้นนนทบุรี ปทุมธานี และสมุทรปราการ)",
        "ผู้ว่าราชการจังหวัด",
        Some(&["จังหวัดนนทบุรี", "จังหวัดปทุมธานี", "จังหวัดสมุทรปราการ"]),
    );
    assert_nothing("ใน 14 จังหวัด ทั้ง ๓ จังหวัด");
    assert_nothing("ประชาชนทุกพื้นที่ ทุกภาคส่วน ทุกฝ่ายที่เกี่ยวข้อง");
}

#[test]
fn a_quantifier_holds_for_each_member_that_it_can_count() {
    let all: Vec<_> = Scanner::new()
        .only([Kind::Organisation])
        .entities("กำนัน ผู้ใหญ่บ้าน ทุกหมู่บ้าน")
        .filter_map(|entity| match entity.into_value() {
            Value::Organisation(organisation) => {
                Some((organisation.name().to_owned(), organisation.quantifier().is_some()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(all, [("กำนัน".to_owned(), false), ("ผู้ใหญ่บ้าน".to_owned(), true)]);
    assert_found("|ท้องถิ่นอำเภอ| |เทศบาล| |อบต.ทุกแห่ง|");
    assert_found("ประชุมเทศบาลและชุมชน");
    // ทุกแห่ง counts bodies, and so the heads that each of them has.
    assert_quantified("เรียน นายกเทศมนตรี นายก อบต. ทุกแห่ง", &["นายกเทศมนตรี", "นายกองค์การบริหารส่วนตำบล"]);
    assert_quantified("นายกเทศมนตรีนคร นายกเทศมนตรีเมือง ทุกแห่ง", &["นายกเทศมนตรีนคร", "นายกเทศมนตรีเมือง"]);
}

/// The names of all that are found in a text, each with a quantifier.
#[track_caller]
fn assert_quantified(text: &str, names: &[&str]) {
    let all: Vec<_> = Scanner::new()
        .only([Kind::Organisation])
        .entities(text)
        .filter_map(|entity| match entity.into_value() {
            Value::Organisation(organisation) => {
                Some((organisation.name().to_owned(), organisation.quantifier().is_some()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(all, names.iter().map(|name| ((*name).to_owned(), true)).collect::<Vec<_>>(), "{text}");
}

#[test]
fn classes_that_are_counted_before_they_are_named() {
    assert_quantified("แจ้งเวียนทุกส่วนราชการ ทุกจังหวัด", &["ส่วนราชการ", "จังหวัด"]);
    assert_quantified("พร้อมกันทุกอำเภอ", &["อำเภอ"]);
    assert_quantified("แจ้งทุก อปท. ทุกอบต.", &["องค์กรปกครองส่วนท้องถิ่น", "องค์การบริหารส่วนตำบล"]);
    assert_found("รถบรรทุก|จังหวัดเลย|");
    // The end of a longer name that the text has cut is no class.
    assert_nothing("กษตรอำเภอทุกแห่ง");
    assert_found("ถึง|จังหวัดทุกจังหวัด|");
}

#[test]
fn addressees() {
    let line: Addressees = "นายอำเภอ ทุกอำเภอ องค์การบริหารส่วนจังหวัดน่าน และเทศบาลเมืองน่าน".parse().unwrap();
    let names: Vec<_> = line.to().iter().map(Organisation::name).collect();
    assert_eq!(names, ["นายอำเภอ", "องค์การบริหารส่วนจังหวัดน่าน", "เทศบาลเมืองน่าน"]);
    let line: Addressees = "เลขาธิการ ป.ป.ช. ผ่านผู้อำนวยการสำนักงาน ป.ป.ช. ประจำจังหวัดน่าน".parse().unwrap();
    assert_eq!((line.to().len(), line.through().len()), (1, 1));
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

#[track_caller]
fn assert_doubtful(text: &str, name: &str) {
    let parsed = Organisation::parse_with(text, ParseOptions::LENIENT).unwrap();
    assert_eq!((parsed.value.name(), parsed.deviations.are_doubtful()), (name, true), "{text}");
    assert!(text.parse::<Organisation>().is_err(), "{text}");
}

#[test]
fn marks_that_stand_on_the_next_letter() {
    assert_doubtful("กรมสง่เสริมการเกษตร", "กรมส่งเสริมการเกษตร");
    assert_doubtful("กรมสง่ เสริมสหกรณ์", "กรมส่งเสริมสหกรณ์");
    assert_doubtful("กระทรวงศกึษาธกิาร", "กระทรวงศึกษาธิการ");
    assert_doubtful("สำนักงานปลดั สำนักนายกรฐั มนตรี", "สำนักงานปลัดสำนักนายกรัฐมนตรี");
    assert_doubtful("การรถไฟแหง่ ประเทศไทย", "การรถไฟแห่งประเทศไทย");
}

#[test]
fn departments_that_no_table_has_are_doubtful() {
    assert_doubtful("อธิบดีกรมพัฒนาการเกษตร", "อธิบดีกรมพัฒนาการเกษตร");
    assert_eq!("กรมการเงินทหารบก".parse::<Organisation>().unwrap().name(), "กรมการเงินทหารบก");
}

#[test]
fn the_first_of_several_that_have_only_numbers_is_doubtful() {
    let doubts = |text: &str| {
        let found = Scanner::new().only([Kind::Organisation]).entities(text).next().unwrap();
        found.deviations().are_doubtful()
    };
    assert!(doubts("สพป.เลย เขต 1, 2 และ 3"));
    assert!(doubts("สำนักงานสรรพากรภาค 1 และ 2"));
    assert!(!doubts("สพป.เลย เขต 1 และ สพป.เลย เขต 2"));
    assert!(!doubts("สพป.เลย เขต 1 และ 30 โรงเรียน"));
    assert!(doubts("จังหวัดนครปฐมใหม่"));
    assert!(!doubts("จังหวัดเชียงใหม่"));
}

#[test]
fn posts_by_the_short_names_of_their_ministries() {
    assert_within("ปลัดมหาดไทย", "ปลัดกระทรวงมหาดไทย", "กระทรวงมหาดไทย");
    assert_within("รองปลัดดีอีเอส", "รองปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม", "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม");
    assert_within("โฆษกคลัง", "โฆษกกระทรวงการคลัง", "กระทรวงการคลัง");
    assert_within("รมต.เกษตรฯ", "รัฐมนตรีว่าการกระทรวงเกษตรและสหกรณ์", "กระทรวงเกษตรและสหกรณ์");
    assert_within("รัฐมนตรีเกษตรฯ", "รัฐมนตรีว่าการกระทรวงเกษตรและสหกรณ์", "กระทรวงเกษตรและสหกรณ์");
    assert_within("รัฐมนตรีช่วยศึกษาฯ", "รัฐมนตรีช่วยว่าการกระทรวงศึกษาธิการ", "กระทรวงศึกษาธิการ");
    assert_name("รองปลัดกระทรวงฯ", Position, "รองปลัดกระทรวง");
    assert_quantifier("รัฐมนตรีทุกกระทรวง", "รัฐมนตรี", Some(&[]));
    assert_found("|ปลัดมหาดไทย|ย้ำผู้ว่าราชการ");
    assert_found("ปลัดแรงงานสัมพันธ์");
    assert_found("การประชุมรัฐมนตรีแรงงานอาเซียน");
    assert_name("ก.แรงงาน", Ministry, "กระทรวงแรงงาน");
    assert_name("ก.อุตฯ", Ministry, "กระทรวงอุตสาหกรรม");
    assert_found("|ก.แรงงาน| แจ้ง ก.พ. และ ก.ม. ว่า");
}

#[test]
fn boards_by_their_letters_and_their_posts() {
    assert_name("คณะกรรมการ ป.ป.ส.", Office, "คณะกรรมการป้องกันและปราบปรามยาเสพติด");
    assert_name("คณะกรรมการ ปปง.", Office, "คณะกรรมการป้องกันและปราบปรามการฟอกเงิน");
    assert_within("เลขาธิการ กพฐ.", "เลขาธิการคณะกรรมการการศึกษาขั้นพื้นฐาน", "สำนักงาน กพฐ.");
    assert_within("ประธานกรรมการการเลือกตั้ง", "ประธานกรรมการการเลือกตั้ง", "สำนักงานคณะกรรมการการเลือกตั้ง");
    assert_within("ประธานกรรมการธนาคารออมสิน", "ประธานกรรมการธนาคารออมสิน", "ธนาคารออมสิน");
    assert_name("เลขาธิการคณะกรรมการนโยบายปาล์มน้ำมันแห่งชาติ", Position, "เลขาธิการคณะกรรมการนโยบายปาล์มน้ำมันแห่งชาติ");
    let fund = "กองทุนบำเหน็จบำนาญข้าราชการ";
    assert_within(&format!("เลขาธิการคณะกรรมการ{fund}"), &format!("เลขาธิการคณะกรรมการ{fund}"), fund);
    let adviser = "ประธานคณะที่ปรึกษารัฐมนตรีว่าการกระทรวงสาธารณสุข";
    assert_within(adviser, adviser, "กระทรวงสาธารณสุข");
}

#[test]
fn posts_of_the_provinces_and_the_forces() {
    let head = "หัวหน้าส่วนราชการประจำจังหวัดเลย";
    assert_within(head, head, "จังหวัดเลย");
    assert_within("หัวหน้าส่วนราชการจังหวัดเลย", "หัวหน้าส่วนราชการจังหวัดเลย", "จังหวัดเลย");
    assert_quantifier("หัวหน้าส่วนราชการประจำจังหวัด ทุกส่วนราชการ", "หัวหน้าส่วนราชการประจำจังหวัด", Some(&[]));
    assert_within("แม่ทัพภาคที่ ๒", "แม่ทัพภาคที่ 2", "กองทัพภาคที่ 2");
    assert_name("หัวหน้าหน่วยงานของรัฐ", Position, "หัวหน้าหน่วยงานของรัฐ");
    assert_name("ปภ.เขต ๑๔ อุดรธานี", Office, "ศูนย์ป้องกันและบรรเทาสาธารณภัย เขต 14 อุดรธานี");
    assert_within("ปภ.เลย", "สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดเลย", "จังหวัดเลย");
    assert_name("การรถไฟฯ", Office, "การรถไฟแห่งประเทศไทย");
    assert_found("การไฟฟ้าฯ แจ้ง");
    assert_found("|กองกฎหมาย 2| |กรมสรรพากร| กับกองคลัง 2 คน".replace("กับกองคลัง", "กับ|กองคลัง|").as_str());
    assert_found("กองบัญชาการกองทัพเรือเวียดนาม และกระทรวงป้องกันประเทศกัมพูชา");
}

#[test]
fn the_whole_of_the_central_administration() {
    assert_quantifier("ทุกกระทรวง ทบวง กรม", "กระทรวง ทบวง กรม", Some(&[]));
    assert_quantifier("กระทรวง ทบวง กรม ทุกแห่ง", "กระทรวง ทบวง กรม", Some(&[]));
    let government = read("สำนักเลขาธิการคณะรัฐมนตรี");
    let members = read("ทุกกระทรวง ทบวง กรม").expand(&government).unwrap();
    let of = |kind| members.iter().filter(move |member| member.kind() == kind).count();
    let count = |text: &str| read(text).expand(&government).unwrap().len();
    assert_eq!((of(Ministry), of(Department)), (count("ทุกกระทรวง"), count("ทุกกรม")));
    assert!(members.iter().any(|member| member.name() == "กรมการปกครอง"));
}

#[test]
fn classes_of_parts_and_of_bodies_under_another() {
    assert_quantifier("หัวหน้าฝ่ายทุกฝ่าย", "หัวหน้าฝ่าย", Some(&[]));
    assert_quantifier("หัวหน้ากลุ่มงาน ทุกกลุ่มงาน", "หัวหน้ากลุ่มงาน", Some(&[]));
    assert_found("|โรงเรียนในสังกัด สพฐ. ทุกโรงเรียน| ทราบ");
    assert_quantifier("ผู้อำนวยการโรงพยาบาลศูนย์ ทุกแห่ง", "ผู้อำนวยการโรงพยาบาลศูนย์", Some(&[]));
    assert_name("โรงพยาบาลศูนย์ขอนแก่น", Office, "โรงพยาบาลศูนย์ขอนแก่น");
    assert_name("ศูนย์บริการสาธารณสุข ๔๑", Office, "ศูนย์บริการสาธารณสุข 41");
    assert_found("ทุกฝ่าย ทุกภาคส่วน และทุกกลุ่ม");
}

#[test]
fn a_title_before_a_private_body_is_its_own() {
    assert_found("เรียน กรรมการผู้จัดการ บริษัทก่อสร้างไทย จำกัด");
    assert_found("เรียน ผู้จัดการ หจก.เลยก่อสร้าง");
    assert_found("เรียน |ผู้จัดการ| ด้วยเทศบาล");
}

#[test]
fn acting_in_other_words() {
    #[track_caller]
    fn assert_acts(text: &str, name: &str, acting: Acting) {
        let post = read(text);
        assert_eq!((post.name(), post.acting()), (name, Some(acting)), "{text}");
    }
    assert_acts("ปฎิบัติราชการแทน นายอำเภอเชียงคาน", "นายอำเภอเชียงคาน", Acting::OnBehalf);
    assert_acts("ปฏิบัติหน้าที่ราชการแทนปลัดจังหวัดเลย", "ปลัดจังหวัดเลย", Acting::Duty);
    assert_acts("ปฏิบัติการแทนอธิการบดีมหาวิทยาลัยนเรศวร", "อธิการบดีมหาวิทยาลัยนเรศวร", Acting::OnBehalf);
    assert_acts("รักษาราชการแทนในตำแหน่งปลัดเทศบาลตำบลนาอ้อ", "ปลัดเทศบาลตำบลนาอ้อ", Acting::InPlace);
    assert_found("รองคณบดี|ปฏิบัติราชการแทนคณบดี|".replace("รองคณบดี", "|รองคณบดี|").as_str());
    assert_found("เจ้าหน้าที่ปฏิบัติหน้าที่ตามปกติ");
}

#[test]
fn posts_of_universities_and_classes_of_hospitals() {
    let deputy = "รองอธิการบดีฝ่ายทรัพยากรบุคคลและพัฒนาคุณภาพองค์กร";
    assert_name(deputy, Position, deputy);
    assert_name("รองผู้ว่าการฝ่ายปฏิบัติการ", Position, "รองผู้ว่าการฝ่ายปฏิบัติการ");
    assert_within("คณบดีบัณฑิตวิทยาลัย", "คณบดีบัณฑิตวิทยาลัย", "บัณฑิตวิทยาลัย");
    assert_found("|ภาควิชาการตลาด| |คณะบริหารธุรกิจ| กับภาควิชาการและภาควิชาชีพ");
    assert_found("ให้|ผู้อำนวยการโรงพยาบาลชุมชน| มีอำนาจ");
    assert_within("ผู้อำนวยการโรงพยาบาลชุมชนบ้านไร่", "ผู้อำนวยการโรงพยาบาลชุมชนบ้านไร่", "โรงพยาบาลชุมชนบ้านไร่");
}

#[test]
fn an_abbreviation_is_not_cut_out_of_a_longer_one() {
    assert_found("|กอ.รมน.จว.เลย| ร่วมกับ สสจก. และ|พมจ.|พร้อม".replace("และ|พมจ.|", "และ |พมจ.|").as_str());
}

#[test]
fn provinces_by_what_they_are_called() {
    assert_name("จ.อยุธยา", Province, "จังหวัดพระนครศรีอยุธยา");
    assert_name("จังหวัดประจวบฯ", Province, "จังหวัดประจวบคีรีขันธ์");
    assert_name("จ.สุราษฎร์ฯ", Province, "จังหวัดสุราษฎร์ธานี");
    assert_within("ผวจ.อุบลฯ", "ผู้ว่าราชการจังหวัดอุบลราชธานี", "จังหวัดอุบลราชธานี");
    // Several begin so.
    assert_nothing("จ.นครฯ จ.สมุทรฯ");
    assert!("จังหวัดอยุธยา".parse::<Organisation>().is_err());
}

#[cfg(feature = "local-governments")]
#[test]
fn a_municipality_without_the_word_for_its_kind() {
    assert_doubtful("เทศบาลปากตะโก", "เทศบาลตำบลปากตะโก");
    assert_found("|เทศบาล|และ|อบต.ทุกแห่ง| กับเทศบาลเดียวกัน");
}

#[test]
fn forces_and_boards_for_short() {
    assert_within("โฆษก ทบ.", "โฆษกกองทัพบก", "กองทัพบก");
    assert_within("สยจ.น่าน", "สำนักงานยุติธรรมจังหวัดน่าน", "จังหวัดน่าน");
    assert_within(
        "เลขาธิการคณะกรรมการ ป.ป.ช.",
        "เลขาธิการคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
        "สำนักงาน ป.ป.ช.",
    );
    assert_within("รมช.ก.อุตฯ", "รัฐมนตรีช่วยว่าการกระทรวงอุตสาหกรรม", "กระทรวงอุตสาหกรรม");
    assert_found("นายกสมาคมแม่บ้าน มท. แบบ ทร.14/1");
}

#[test]
fn what_only_begins_like_a_body() {
    assert_nothing("เป็นศูนย์ในภูมิภาค คณะผู้เชี่ยวชาญด้านผ้าไทย และคณะพระเทพสิทธิมุนี");
    assert_nothing("ขอบคุณสำนักงานและบุคลากร กับโรงเรียนตัวอย่างที่ดี");
    assert_nothing("กลุ่มทอผ้าไหมบ้านนา กลุ่มงานฝีมือ");
    assert_found("ห้องรับรอง|รัฐมนตรีว่าการกระทรวงมหาดไทย|");
    assert_nothing("หน่วยงานในสังกัดจัดตั้งโรงพยาบาลสนามหลายแห่งทั่วประเทศ");
    assert_found("กว่า 60 จังหวัดทั่วประเทศ และใน |76 จังหวัดทั่วประเทศ|");
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
fn ministries_and_governors_as_the_news_call_them() {
    assert_within("ผวจ. ลำพูน", "ผู้ว่าราชการจังหวัดลำพูน", "จังหวัดลำพูน");
    assert_found("|ผู้ว่าฯ| เลย ว่าไป");
    assert_within("รัฐมนตรี สธ.", "รัฐมนตรีว่าการกระทรวงสาธารณสุข", "กระทรวงสาธารณสุข");
    assert_name("กระทรวงดีอีเอส", Ministry, "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม");
    assert_name("เอกอัครราชทูตไทย ณ กรุงโตเกียว", Position, "เอกอัครราชทูตไทย ณ กรุงโตเกียว");
}

#[test]
fn departments_as_they_are_spoken_of() {
    assert_name("กรมปกครอง", Department, "กรมการปกครอง");
    assert_within("อธิบดีกรมขนส่งทางบก", "อธิบดีกรมการขนส่งทางบก", "กรมการขนส่งทางบก");
    assert_found("|กรมพัฒนาชุมชน|ได้จัดกิจกรรม กับกรมข้าวสาร");
    assert!("กรมปกครอง".parse::<Organisation>().is_err());
}

#[test]
fn what_belongs_to_private_and_foreign_bodies_or_to_a_number() {
    assert_nothing("รักษาการแทนกรรมการผู้จัดการใหญ่ บริษัท เดินรถ จำกัด");
    assert_nothing("ศูนย์ข้อมูลอินเทอร์เน็ต จำกัด กับสำนักงานข้าหลวงใหญ่เพื่อผู้ลี้ภัย");
    assert_nothing("สำนักงานกระทรวงการต่างประเทศสหรัฐอเมริกา");
    assert_found("|7,255 ตำบล ทั่วประเทศ| และ 7,2 ตำบล");
    assert_found("สถาบันวิจัยหลายแห่ง");
}

#[test]
fn abbreviations_in_brackets_behind_their_name_are_no_second_body() {
    assert_found("|กรมการปกครอง| (ปค.) |กรมที่ดิน| และ|กรมป้องกันและบรรเทาสาธารณภัย| (ปภ.)");
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
fn classes_expand_to_their_members_in_the_area_of_the_sender() {
    #[track_caller]
    fn assert_count(addressee: &str, sender: &str, expected: usize) {
        let members = read(addressee).expand(&read(sender)).map(|members| members.len());
        assert_eq!(members, Some(expected), "{addressee} from {sender}");
    }
    assert_count("นายอำเภอ ทุกอำเภอ", "จังหวัดเลย", 14);
    assert_count("นายอำเภอ ทุกอำเภอ", "ผู้ว่าราชการจังหวัดเลย", 14);
    assert_count("ท้องถิ่นอำเภอ ทุกอำเภอ", "ท้องถิ่นจังหวัดเลย", 14);
    assert_count("นายอำเภอ ทุกอำเภอ", "กรมการปกครอง", 878);
    assert_count("ผู้ว่าราชการจังหวัด ทุกจังหวัด", "กระทรวงมหาดไทย", 76);
    assert_count("สำนักงานพัฒนาชุมชนจังหวัด ทุกจังหวัด", "กรมการพัฒนาชุมชน", 76);
    assert_count("จังหวัด ทุกจังหวัด (ยกเว้นจังหวัดสมุทรสาคร)", "กระทรวงมหาดไทย", 75);
    assert_count("นายอำเภอ ทุกอำเภอ (เว้นนายอำเภอเกาะกูด)", "จังหวัดตราด", 6);
    assert_count("เทศบาลเมืองน่าน", "จังหวัดน่าน", 1);
    assert_count("นายอำเภอ ทุกอำเภอ ยกเว้นเชียงคาน ด่านซ้าย", "สำนักงานจังหวัดเลย", 12);
    assert_count("นายอำเภอทุกอำเภอในพื้นที่จังหวัดเลย", "กรมการปกครอง", 14);
    assert_count("75 จังหวัด (ยกเว้นจังหวัดสมุทรสาคร)", "กระทรวงมหาดไทย", 75);
    assert_count("ผู้อำนวยการเขต ทุกเขต", "กรุงเทพมหานคร", 50);
    assert_count("สำนักงานเขต ทุกเขต", "กรุงเทพมหานคร", 50);
    assert_count("ปลัดกระทรวง ทุกกระทรวง", "สำนักเลขาธิการคณะรัฐมนตรี", 20);
    assert_count("รัฐมนตรีว่าการกระทรวง ทุกกระทรวง", "สำนักเลขาธิการคณะรัฐมนตรี", 19);
    let departments = read("อธิบดีทุกกรม").expand(&read("ปลัดกระทรวงมหาดไทย")).unwrap();
    assert!(departments.iter().any(|post| post.name() == "อธิบดีกรมการปกครอง"), "{departments:?}");
    assert!(departments.iter().all(|post| post.name() != "อธิบดีกรมปศุสัตว์"), "{departments:?}");
    assert_eq!(read("กรม ทุกกรม").expand(&read("อธิบดีกรมที่ดิน")).unwrap().len(), departments.len());
    assert_eq!(read("โรงเรียนทุกแห่ง").expand(&read("จังหวัดเลย")), None);
    #[cfg(feature = "local-governments")]
    {
        assert_count("อบจ.ทุกแห่ง", "กระทรวงมหาดไทย", 76);
        let ours = read("อปท. ทุกแห่ง").expand(&read("อำเภอเชียงคาน")).unwrap();
        assert!(ours.len() > 5 && ours.iter().all(|body| body.within() == Some("อำเภอเชียงคาน")), "{ours:?}");
        for text in ["อปท. ทุกแห่งในเขตอำเภอเชียงคาน", "อปท.ในพื้นที่อำเภอเชียงคานทุกแห่ง"]
        {
            assert_eq!(read(text).expand(&read("จังหวัดเลย")).unwrap(), ours, "{text}");
        }
        assert_eq!(read("อปท. ทุกแห่งในพื้นที่").expand(&read("นายอำเภอเชียงคาน")).unwrap(), ours);
    }
}

#[test]
fn one_letter_more_or_less_is_no_other_body() {
    assert!("กรมที่ดีน".parse::<Organisation>().map_or(true, |read| read.name() != "กรมที่ดิน"));
    assert_nothing("จังหวัดเล");
    assert_nothing("จังหวัดตราต");
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
fn a_name_that_the_text_cuts_is_none() {
    assert_nothing("มอบหมายให้สำนักงานคณะกรรมการป้องกันและปราบป");
    assert_nothing("โดยกรมสวัสดิการและค");
    assert_nothing("เชิญผู้ว่าราชการจังหวัดบึงก");
    assert_nothing("แจ้งสำนักงานเกษตรจังหวัดยโ");
    assert_nothing("หารือสถาบันวิจัยวิทยาศาสต");
    #[cfg(feature = "local-governments")]
    assert_nothing("ร่วมกับเทศบาลตำบลเจ็ดเสมี");
    assert_found("ณ |โรงเรียนบ้านนา|");
    assert_found("ณ |โรงเรียนวัดท่า|");
    assert_found("โดย|กองคลัง|");
    assert_found("|สำนักงานปลัดกระทรวง|");
    assert_found("|ปลัดกระทรวง|");
}

#[test]
fn a_department_ends_where_its_name_ends() {
    assert_found("|กรมปศุสัตว์|ในห้องปฏิบัติการ |กรมควบคุมโรค|ควบคู่กับ |กรมทางหลวง|ก่อสร้าง");
    assert_found("|กรมแพทย์ทหารบก| |กรมที่ดิน|");
}

#[test]
fn words_that_tell_no_office_apart() {
    assert_nothing("โรงเรียนกีฬา โรงเรียนแพทย์ โรงพยาบาลแม่ข่าย ศูนย์ประสานงาน ศูนย์ปฏิบัติการร่วม ศูนย์วิจัย");
    assert_found("|ศูนย์ปฏิบัติการ| |กรมชลประทาน| และ|กองกฎหมาย||กรมประมง|");
    assert_found("|โรงเรียนกีฬาจังหวัดสุพรรณบุรี| |กองกฎหมาย| |ผู้อำนวยการกองวิชาการ|");
}

#[test]
fn ministries_by_their_letters() {
    assert_found("ตามที่ |มท.| เสนอ และให้ |กษ.| |พณ.| รับความเห็นไปพิจารณา");
    assert_name("มท.", Ministry, "กระทรวงมหาดไทย");
    assert_nothing("กระสอบละ ๕๐ กก. นร. ทุกคน มท.1 ห้องประชุม อก. 1 มท 0816.5/ว 1844");
    assert_nothing("วันที่ 15 กค. ที่ผ่านมา");
    assert_found("|กระทรวงแรงงาน| (รง.) |ปลัดกระทรวงมหาดไทย| (ปลัด มท.)");
}

#[test]
fn abbreviations_are_no_words() {
    assert_nothing("การเรียนการสอน รพ.สต. ทุกวัน ถนน ทล.3263");
    assert_found("|กรมทางหลวง| (ทล.) และ |ทล.| รายงาน");
    assert_name("สคร.ที่ 9", Office, "สำนักงานป้องกันควบคุมโรคที่ 9");
    assert_nothing("แจ้ง สนง.ปภ. ทราบ");
}

#[test]
fn offices_of_provinces_as_short_as_can_be() {
    assert_within("สนง.ปภ.จ.ลำปาง", "สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดลำปาง", "จังหวัดลำปาง");
    assert_within("สนง.สธ.จ.ระยอง", "สำนักงานสาธารณสุขจังหวัดระยอง", "จังหวัดระยอง");
    assert_within("สนง.ปศจ.สกลนคร", "สำนักงานปศุสัตว์จังหวัดสกลนคร", "จังหวัดสกลนคร");
    assert_within("สำนักงาน กกต.จ.เลย", "สำนักงาน กกต. จังหวัดเลย", "จังหวัดเลย");
    assert_within("กกต.จ.เลย", "คณะกรรมการการเลือกตั้งจังหวัดเลย", "จังหวัดเลย");
    assert_within("กอ.รมน.จังหวัดปัตตานี", "กองอำนวยการรักษาความมั่นคงภายในจังหวัดปัตตานี", "จังหวัดปัตตานี");
    assert_name("กอ.รมน.ภาค 4", Office, "กองอำนวยการรักษาความมั่นคงภายในภาค 4");
    assert_name("ศูนย์ ปภ.เขต 14 อุดรธานี", Office, "ศูนย์ป้องกันและบรรเทาสาธารณภัย เขต 14 อุดรธานี");
}

#[test]
fn provinces_for_short_behind_their_offices_and_posts() {
    assert_within("สำนักงานเกษตร จ.เลย", "สำนักงานเกษตรจังหวัดเลย", "จังหวัดเลย");
    assert_within("สนง.สาธารณสุข จ.ร้อยเอ็ด", "สำนักงานสาธารณสุขจังหวัดร้อยเอ็ด", "จังหวัดร้อยเอ็ด");
    assert_within("สำนักงานประกันสังคม จ.เลย", "สำนักงานประกันสังคมจังหวัดเลย", "จังหวัดเลย");
    assert_within("ปลัดจังหวัด จ.เลย", "ปลัดจังหวัดเลย", "จังหวัดเลย");
    assert_within("นายอำเภอ อ.ภูเรือ", "นายอำเภอภูเรือ", "อำเภอภูเรือ");
    assert_within("หน.สนจ.เลย", "หัวหน้าสำนักงานจังหวัดเลย", "สำนักงานจังหวัดเลย");
    assert_found("|นายอำเภอ| |จ.เลย| |โรงเรียนบ้านนาดี| |จ.เลย|");
    assert_name("บ้านพักเด็กและครอบครัวกรุงเทพมหานคร", Office, "บ้านพักเด็กและครอบครัวกรุงเทพมหานคร");
}

#[test]
fn seats_and_mayors_of_local_governments_for_short() {
    assert_within("สภา อบต.บ้านไร่", "สภาองค์การบริหารส่วนตำบลบ้านไร่", "องค์การบริหารส่วนตำบลบ้านไร่");
    assert_within("ที่ทำการ อบต.บ้านไร่", "ที่ทำการองค์การบริหารส่วนตำบลบ้านไร่", "องค์การบริหารส่วนตำบลบ้านไร่");
    assert_within("นายกฯ อบต.บ้านไร่", "นายกองค์การบริหารส่วนตำบลบ้านไร่", "องค์การบริหารส่วนตำบลบ้านไร่");
    assert_found("|นายกฯ| ลงพื้นที่ |นายกฯ| และ |อบต.บ้านไร่| |ประธานสภา อบต.บ้านไร่|");
}

#[test]
fn what_private_bodies_are_named_after_is_nothing() {
    assert_nothing("ร่วมกับหอการค้าจังหวัดเลย ประธานสภาอุตสาหกรรมจังหวัดเลย สมาคมขนส่งสินค้าจังหวัดตาก");
    assert_nothing("ชมรมกำนันผู้ใหญ่บ้านจังหวัดตาก รองเจ้าคณะจังหวัดเลย");
    assert_found("สมาชิกสมาคมใน|จังหวัดตาก| สมาคมขนส่ง |จังหวัดตาก| หอการค้าและ|จังหวัดเลย|");
    assert_nothing("ดอลลาร์ สรอ. โรงพยาบาลทุติยภูมิ แขวงทางหลวงชนบทเช");
}

#[test]
fn abbreviations_that_several_go_by_are_doubtful() {
    let is_doubtful = |text: &str| {
        let read = Organisation::parse_with(text, ParseOptions::LENIENT).unwrap();
        read.deviations.iter().any(saraban::Deviation::is_doubtful)
    };
    assert!(is_doubtful("ทช.") && is_doubtful("สพร.") && !is_doubtful("สพร.20"));
    assert!(is_doubtful("สคร.") && is_doubtful("กรอ.") && is_doubtful("สพม. 32"));
    assert!(!is_doubtful("สคร.ที่ 9") && !is_doubtful("ททท.") && !is_doubtful("สพม.เขต 32"));
}

#[test]
fn offices_of_permanent_secretaries_and_other_letters() {
    assert_name("สป.อว.", Department, "สำนักงานปลัดกระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม");
    assert_name("สบส.", Department, "กรมสนับสนุนบริการสุขภาพ");
    assert_name("สนพ.เชียงแสน", Office, "สำนักงานพัฒนาฝีมือแรงงานเชียงแสน");
    assert_name("สพร.ที่ 5 นครราชสีมา", Office, "สถาบันพัฒนาฝีมือแรงงานที่ 5 นครราชสีมา");
    assert_within("ผช.รมว.กษ.", "ผู้ช่วยรัฐมนตรีประจำกระทรวงเกษตรและสหกรณ์", "กระทรวงเกษตรและสหกรณ์");
    assert_nothing("รัฐมนตรีว่าการกระทรวงกลาโหมกัมพ");
    // Without its dot before letters, an abbreviation is the beginning of another word.
    assert_nothing("ทรงสนพระทัยการเกษตร");
    assert_nothing("ถนน ทช.3001 ชุดปฏิบัติการ ชป.2");
}

#[test]
fn names_that_are_cut_with_a_sign() {
    assert_name("สำนักงานสลากฯ", Office, "สำนักงานสลากกินแบ่งรัฐบาล");
    assert_name("สนง.สลากฯ", Office, "สำนักงานสลากกินแบ่งรัฐบาล");
    assert_name("กระทรวงท่องเที่ยวฯ", Ministry, "กระทรวงการท่องเที่ยวและกีฬา");
    assert_name("กระทรวงทรัพย์ฯ", Ministry, "กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม");
    assert_nothing("กรมทรัพย์ฯ กรมส่งเสริมฯ");
    // Two ministries were called so; the last is meant, if no older text is read.
    assert_doubtful("กระทรวงวิทย์ฯ", "กระทรวงวิทยาศาสตร์และเทคโนโลยี");
}

#[test]
fn standing_boards_are_bodies_and_others_are_not() {
    assert_name("คณะกรรมการกฤษฎีกา", Office, "คณะกรรมการกฤษฎีกา");
    assert_found("|คณะกรรมการส่งเสริมการลงทุน|มีมติ คณะกรรมการอำนวยการ คณะกรรมการตรวจรับ");
}

#[test]
fn public_universities_only() {
    assert_found("|มหาวิทยาลัยเกษตรศาสตร์ วิทยาเขตกำแพงแสน| |ม.ขอนแก่น| |มรภ.เลย| |สภามหาวิทยาลัยราชภัฏเลย|");
    assert_nothing("มหาวิทยาลัยชั้นนำ มหาวิทยาลัยหลายแห่ง มหาวิทยาลัยฮาร์วาร์ด");
}

#[test]
fn titles_vouch_for_offices() {
    assert_found("|ผู้อำนวยการกองสถานประกอบการเพื่อสุขภาพ| |หัวหน้าฝ่ายปกครอง| |หัวหน้ากลุ่มนโยบายและแผนงาน|");
    assert_found("|หัวหน้าอุทยานแห่งชาติเขาเขียว| |ผู้อำนวยการท่าอากาศยานเลย|");
    assert_nothing("หัวหน้ากลุ่มแม่บ้าน หัวหน้าหน่วยงาน หัวหน้างาน ประธานฝ่ายสงฆ์ ผู้จัดการฝ่ายขาย");
}

#[test]
fn a_title_alone_is_an_addressee_or_acts_for_another() {
    assert_found("เรียน |อธิบดี|");
    assert_found("|รองผู้อำนวยการ| |รักษาราชการแทน\nผู้อำนวยการโรงเรียนบ้านนาดี|");
    assert_nothing("ผลงานของอธิบดี คนก่อน และผู้อำนวยการ คนใหม่");
    assert_found("เรียน |ปลัดกระทรวงมหาดไทย| |อธิบดี| |เลขาธิการ| |ผู้อำนวยการ| และ|ผู้ว่าราชการจังหวัด|");
    assert_found("เรียน |อธิบดีทุกกรม|, |ผู้อำนวยการ| ทราบ");
    assert_nothing("เรียน ท่านผู้มีเกียรติ พบอธิบดี เลขาธิการ");
    assert_found("|นิติกร ชำนาญการพิเศษ| |รักษาการในตำแหน่ง ผู้อำนวยการกองคลัง|");
}

#[test]
fn members_of_assemblies_and_envoys() {
    assert_within("สมาชิกสภาผู้แทนราษฎรจังหวัดเลย", "สมาชิกสภาผู้แทนราษฎรจังหวัดเลย", "จังหวัดเลย");
    assert_found("|ประธานสภาเทศบาลเมืองชัยภูมิ| |สมาชิกสภาเทศบาล| สมาชิกสหกรณ์ สมาชิกอาเซียน");
    assert_found("|สถานเอกอัครราชทูต ณ กรุงโตเกียว| |เอกอัครราชทูต ณ กรุงเวียงจันทน์|");
    assert_nothing("เอกอัครราชทูตญี่ปุ่นประจำประเทศไทย สถานเอกอัครราชทูตญี่ปุ่น");
}

#[test]
fn what_is_excepted_is_not_meant() {
    assert_nothing("ทั่วประเทศ (ยกเว้นกรุงเทพมหานคร)");
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
fn phrae_is_a_province_where_no_verb_fits() {
    assert_found("|จังหวัดแพร่|หลังน้ำท่วม |โรงพยาบาลแพร่| จังหวัดแพร่กระจายเชื้อ");
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
fn where_a_class_is_meant() {
    assert_found("แจ้ง|องค์กรปกครองส่วนท้องถิ่นทุกแห่งในเขตอำเภอเชียงคาน|ทราบ");
    assert_found("|นายอำเภอทุกอำเภอ| ในวันที่");
    let all = read("องค์กรปกครองส่วนท้องถิ่น ทุกแห่งในเขตจังหวัดเลย");
    assert_eq!(
        (all.within(), all.to_string()),
        (Some("จังหวัดเลย"), "องค์กรปกครองส่วนท้องถิ่น ทุกแห่งในจังหวัดเลย".into())
    );
}

#[test]
fn who_heads_what() {
    #[track_caller]
    fn assert_head(body: &str, title: &str, within: Option<&str>) {
        let head = read(body).head().unwrap_or_else(|| panic!("{body} has no head"));
        assert_eq!((head.kind(), head.name(), head.within()), (Position, title, within), "{body}");
        // The title reads as the same post.
        assert_eq!(read(title).name(), title);
    }
    assert_head("จังหวัดเลย", "ผู้ว่าราชการจังหวัดเลย", Some("จังหวัดเลย"));
    assert_head("กทม.", "ผู้ว่าราชการกรุงเทพมหานคร", Some("กรุงเทพมหานคร"));
    assert_head("อ.เชียงคาน จ.เลย".split(' ').next().unwrap(), "นายอำเภอเชียงคาน", Some("อำเภอเชียงคาน"));
    assert_head("เขตดุสิต", "ผู้อำนวยการเขตดุสิต", Some("เขตดุสิต"));
    assert_head("อบต.บ้านไร่", "นายกองค์การบริหารส่วนตำบลบ้านไร่", Some("องค์การบริหารส่วนตำบลบ้านไร่"));
    assert_head("ทน.ขอนแก่น", "นายกเทศมนตรีนครขอนแก่น", Some("เทศบาลนครขอนแก่น"));
    assert_head("กระทรวงมหาดไทย", "รัฐมนตรีว่าการกระทรวงมหาดไทย", Some("กระทรวงมหาดไทย"));
    assert_head("สำนักงานปลัดกระทรวงมหาดไทย", "ปลัดกระทรวงมหาดไทย", Some("สำนักงานปลัดกระทรวงมหาดไทย"));
    assert_head("กรมที่ดิน", "อธิบดีกรมที่ดิน", Some("กรมที่ดิน"));
    assert_head("สำนักงบประมาณ", "ผู้อำนวยการสำนักงบประมาณ", Some("สำนักงบประมาณ"));
    assert_head("สสจ.ตาก", "นายแพทย์สาธารณสุขจังหวัดตาก", Some("จังหวัดตาก"));
    assert_head("สำนักงานเกษตรอำเภอวังเจ้า", "เกษตรอำเภอวังเจ้า", Some("อำเภอวังเจ้า"));
    assert_head("สำนักงานจังหวัดเลย", "หัวหน้าสำนักงานจังหวัดเลย", Some("สำนักงานจังหวัดเลย"));
    assert_head("สำนักงานเกษตรจังหวัด", "เกษตรจังหวัด", None);
    assert_head("โรงพยาบาลเลย", "ผู้อำนวยการโรงพยาบาลเลย", Some("โรงพยาบาลเลย"));
    assert_head("ม.ขอนแก่น", "อธิการบดีมหาวิทยาลัยขอนแก่น", Some("มหาวิทยาลัยขอนแก่น"));
    let all = read("อบต.ทุกแห่ง").head().unwrap();
    assert_eq!((all.name(), all.quantifier()), ("นายกองค์การบริหารส่วนตำบล", Some(&Quantifier::All)));
    assert_eq!(read("อธิบดีกรมที่ดิน").head(), None);
}
