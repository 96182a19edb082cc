//! Classes of bodies, who of them is meant, and lists of addressees.

use OrganisationKind::{Department, Ministry, Office};
use saraban::{Addressees, Deviation, Kind, Organisation, OrganisationKind, ParseOptions, Scanner, Value};

use super::{assert_found, assert_name, assert_nothing, assert_quantifier, read};

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
    for (text, kind) in [
        ("จังหวัด ทุกจังหวัด", OrganisationKind::AllOf),
        ("อบต.ทุกแห่ง", OrganisationKind::AllOf),
        ("กรมทุกกรม", OrganisationKind::AllOf),
        ("นายอำเภอ ทุกอำเภอ", OrganisationKind::Position),
    ] {
        assert_eq!(read(text).kind(), kind, "{text}");
    }
    assert_nothing("ใน 14 จังหวัด ทั้ง ๓ จังหวัด");
    assert_nothing("ประชาชนทุกพื้นที่ ทุกภาคส่วน ทุกฝ่ายที่เกี่ยวข้อง");
}

/// Whom a letter leaves out is not lost with a mark.
#[test]
fn quantifiers_with_marks_lost_or_moved() {
    #[track_caller]
    fn assert_doubtful(text: &str, except: &[&str]) {
        assert_quantifier(text, "นายอำเภอ", Some(except));
        let deviations = Organisation::parse_with(text, ParseOptions::LENIENT).unwrap().deviations;
        assert!(deviations.contains(Deviation::DamagedWord), "{text}");
    }
    assert_doubtful("นายอำเภอ ทกุอำเภอ", &[]);
    assert_doubtful("นายอำเภอ ทุกอำเภอ (เวน้นายอำเภอเกาะกูด)", &["นายอำเภอเกาะกูด"]);
    assert_doubtful("นายอำเภอ ทุกอำเภอ (เวนนายอำเภอเกาะกูด)", &["นายอำเภอเกาะกูด"]);
    assert_doubtful("นายอำเภอ ทุกอำเภอ ยกเวนอำเภอเกาะกูด", &["อำเภอเกาะกูด"]);
    assert_quantifier("ผู้ว่าราชการจังหวัด ทุกจงัหวัด", "ผู้ว่าราชการจังหวัด", Some(&[]));
    assert_quantifier("ผู้ว่าราชการจังหวัด ทุกจงหวัด", "ผู้ว่าราชการจังหวัด", Some(&[]));
    assert_found("|นายอำเภอ| ทุกข์ของประชาชน");
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
fn a_quantifier_behind_the_abbreviation_of_its_class() {
    assert_found("|องค์กรปกครองส่วนท้องถิ่น (อปท.) ทุกแห่ง| |ผู้ว่าราชการจังหวัด (ผวจ.) ทุกจังหวัด| ทราบ");
    assert_quantifier(
        "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด (สถจ.) ทั้ง 76 จังหวัด",
        "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด",
        Some(&[]),
    );
    // What is no abbreviation says more about the class.
    assert_found("|ผู้ว่าราชการจังหวัด| (ภาคใต้) |ทุกจังหวัด|");
}

#[test]
fn all_by_how_many_there_are() {
    assert_quantifier("นายอำเภอ ทั้ง 14 อำเภอ", "นายอำเภอ", Some(&[]));
    assert_quantifier("พัฒนาการอำเภอทั้ง ๑๑ อำเภอ", "พัฒนาการอำเภอ", Some(&[]));
    assert_quantifier("นายก อปท. ทั้ง 94 แห่ง", "นายกองค์กรปกครองส่วนท้องถิ่น", Some(&[]));
    assert_quantifier("เทศบาลทั้ง 26 แห่ง", "เทศบาล", Some(&[]));
    assert_quantifier("สำนักงานเกษตรอำเภอทั้ง 14 อำเภอ", "สำนักงานเกษตรอำเภอ", Some(&[]));
    // Those that were named before.
    assert_found("ณ โรงพยาบาลทั้ง 3 แห่ง ให้ทั้ง 3 จังหวัด เตรียม");
    assert_found("|นายอำเภอ|ทั้ง 3 คน");
}

#[test]
fn classes_that_are_counted_before_they_are_named() {
    assert_quantified("แจ้งเวียนทุกส่วนราชการ ทุกจังหวัด", &["ส่วนราชการ", "จังหวัด"]);
    assert_quantified("พร้อมกันทุกอำเภอ", &["อำเภอ"]);
    assert_quantified("แจ้งทุก อปท. ทุกอบต.", &["องค์กรปกครองส่วนท้องถิ่น", "องค์การบริหารส่วนตำบล"]);
    assert_nothing("ขอให้ทุกหน่วยงาน และทุกหน่วยงานทั่วประเทศ ร่วมกัน");
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
    for (line, expected) in [
        (
            "ผู้ว่าราชการจังหวัดเลย ขอนแก่น และหนองคาย",
            &["ผู้ว่าราชการจังหวัดเลย", "ผู้ว่าราชการจังหวัดขอนแก่น", "ผู้ว่าราชการจังหวัดหนองคาย"][..],
        ),
        (
            "นายอำเภอเชียงคาน, ปากชม และท่าลี่ นายก อบจ.เลย",
            &["นายอำเภอเชียงคาน", "นายอำเภอปากชม", "นายอำเภอท่าลี่", "นายกองค์การบริหารส่วนจังหวัดเลย"],
        ),
        ("สำนักงานเกษตรจังหวัดตากและน่าน", &["สำนักงานเกษตรจังหวัดตาก", "สำนักงานเกษตรจังหวัดน่าน"]),
    ] {
        let line = Addressees::parse_with(line, ParseOptions::LENIENT).unwrap().value;
        let names: Vec<_> = line.to().iter().map(Organisation::name).collect();
        assert_eq!(names, expected);
        assert!(
            line.to().iter().all(|to| to
                .within()
                .is_some_and(|area| to.name().ends_with(area.trim_start_matches("องค์การบริหารส่วน")))),
            "{line}"
        );
    }
    // Behind a space alone it may be where that is.
    assert!("นายอำเภอเสนา พระนครศรีอยุธยา".parse::<Addressees>().is_err());
    let line: Addressees = "เลขาธิการ ป.ป.ช. ผ่านผู้อำนวยการสำนักงาน ป.ป.ช. ประจำจังหวัดน่าน".parse().unwrap();
    assert_eq!((line.to().len(), line.through().len()), (1, 1));
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
    assert_found("|หัวหน้าส่วนราชการสังกัดกระทรวงมหาดไทยทุกส่วนราชการ| ทราบ");
    let branch_offices = "ปลัดอำเภอผู้เป็นหัวหน้าประจำกิ่งอำเภอ";
    assert_quantifier(&format!("{branch_offices} ทุกกิ่งอำเภอ"), branch_offices, Some(&[]));
    assert_quantifier("ผู้อำนวยการโรงพยาบาลศูนย์ ทุกแห่ง", "ผู้อำนวยการโรงพยาบาลศูนย์", Some(&[]));
    assert_name("โรงพยาบาลศูนย์ขอนแก่น", Office, "โรงพยาบาลศูนย์ขอนแก่น");
    assert_name("ศูนย์บริการสาธารณสุข ๔๑", Office, "ศูนย์บริการสาธารณสุข 41");
    assert_found("ทุกฝ่าย ทุกภาคส่วน และทุกกลุ่ม");
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
    assert_count("ผู้อำนวยการสำนักงานเขต ทุกเขต", "กรุงเทพมหานคร", 50);
    assert_count("นายอำเภอทั้ง 14 อำเภอ", "จังหวัดเลย", 14);
    // None is left, so that it is not known who is meant.
    let branches = read("ปลัดอำเภอผู้เป็นหัวหน้าประจำกิ่งอำเภอ ทุกกิ่งอำเภอ");
    assert_eq!(branches.expand(&read("จังหวัดเลย")), None);
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
fn what_is_excepted_is_not_meant() {
    assert_nothing("ทั่วประเทศ (ยกเว้นกรุงเทพมหานคร)");
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
fn exceptions_in_brackets_and_behind_an_area() {
    assert_quantifier("ผู้ว่าราชการจังหวัด (ทุกจังหวัด ยกเว้นจังหวัดน่าน)", "ผู้ว่าราชการจังหวัด", Some(&["จังหวัดน่าน"]));
    let towns: &[&str] = &["เทศบาลนครเชียงใหม่"];
    assert_quantifier("อปท. ทุกแห่งในพื้นที่ ยกเว้นเทศบาลนครเชียงใหม่", "องค์กรปกครองส่วนท้องถิ่น", Some(towns));
    assert_quantifier("หัวหน้าหน่วยงานในสังกัดทุกแห่ง", "หัวหน้าหน่วยงาน", Some(&[]));
    assert_found("สั่งหัวหน้าหน่วยงานที่เกี่ยวข้อง");
}

#[test]
fn areas_in_a_list_of_exceptions_are_nothing() {
    assert_found("ในท้องที่|จังหวัดเลย| ยกเว้นอำเภอนาด้วง อำเภอปากชม และอำเภอท่าลี่");
    assert_found("ยกเว้นอำเภอนาด้วง |จังหวัดเลย| และ|อำเภอเมืองน่าน|");
    assert_found("ยกเว้นอำเภอนาด้วง ให้|อำเภอปากชม|รายงาน");
}
