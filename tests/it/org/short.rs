//! Names for short: letters, abbreviations, names cut with a sign.

use OrganisationKind::{Department, Ministry, Office, Province};
use saraban::{Organisation, OrganisationKind, ParseOptions};

use super::{assert_doubtful, assert_found, assert_name, assert_nothing, assert_within};

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
fn commanders_of_the_police_by_letters() {
    let drugs = "กองบัญชาการตำรวจปราบปรามยาเสพติด";
    assert_within("ผบช.ปส.", "ผู้บัญชาการตำรวจปราบปรามยาเสพติด", drugs);
    assert_within("รอง ผบช.น.", "รองผู้บัญชาการตำรวจนครบาล", "กองบัญชาการตำรวจนครบาล");
    assert_within("ผบก.ทล.", "ผู้บังคับการตำรวจทางหลวง", "กองบังคับการตำรวจทางหลวง");
    assert_within("ผบก.น.1", "ผู้บังคับการตำรวจนครบาล 1", "กองบังคับการตำรวจนครบาล 1");
    assert_within("ผบช.ภ.5", "ผู้บัญชาการตำรวจภูธรภาค 5", "ตำรวจภูธรภาค 5");
    assert_within("ผบก.ภ.จว.เลย", "ผู้บังคับการตำรวจภูธรจังหวัดเลย", "ตำรวจภูธรจังหวัดเลย");
    assert_name("ผช.ผบ.ตร.", OrganisationKind::Position, "ผู้ช่วยผู้บัญชาการตำรวจแห่งชาติ");
    assert_found("มีคำสั่ง ถึง |ผบช.|และ |ผบก.|ในสังกัด");
    // The letters of no command: not those of another body.
    assert_nothing("ผบช.พม.");
}

#[test]
fn members_of_assemblies_by_the_body() {
    let council = "สภาองค์การบริหารส่วนจังหวัดเลย";
    assert_within("สมาชิก อบจ.เลย", "สมาชิกสภาองค์การบริหารส่วนจังหวัดเลย", council);
    assert_within("ส.อบจ.เลย", "สมาชิกสภาองค์การบริหารส่วนจังหวัดเลย", council);
    assert_found("|ส.อบต.บ้านไร่| เขต 4 |สมาชิก อบต. ทุกท่าน|");
    assert_within("ส.ส.เลย", "สมาชิกสภาผู้แทนราษฎรจังหวัดเลย", "จังหวัดเลย");
    assert_found("ทั้ง |ส.ส.|และ |ส.ว.| (ส.ส.) |ส.ส.ท.|");
    assert_nothing("สมาชิกเทศบาลานุสรณ์");
}

#[test]
fn heads_of_regions() {
    assert_within("ศึกษาธิการภาค 11", "ศึกษาธิการภาค 11", "สำนักงานศึกษาธิการภาค 11");
    assert_within("ปศุสัตว์เขต 2", "ปศุสัตว์เขต 2", "สำนักงานปศุสัตว์เขต 2");
    assert_within("มทภ.4", "แม่ทัพภาคที่ 4", "กองทัพภาคที่ 4");
    let security = "ผู้อำนวยการรักษาความมั่นคงภายในจังหวัดยะลา";
    assert_within("ผอ.รมน.จังหวัดยะลา", security, "จังหวัดยะลา");
}

#[test]
fn departments_as_they_are_spoken_of() {
    assert_name("กรมปกครอง", Department, "กรมการปกครอง");
    assert_within("อธิบดีกรมขนส่งทางบก", "อธิบดีกรมการขนส่งทางบก", "กรมการขนส่งทางบก");
    assert_found("|กรมพัฒนาชุมชน|ได้จัดกิจกรรม กับกรมข้าวสาร");
    assert!("กรมปกครอง".parse::<Organisation>().is_err());
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
fn offices_of_provinces_as_short_as_can_be() {
    assert_within("สนง.ปภ.จ.ลำปาง", "สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดลำปาง", "จังหวัดลำปาง");
    assert_within("พช.จังหวัดน่าน", "สำนักงานพัฒนาชุมชนจังหวัดน่าน", "จังหวัดน่าน");
    assert_within("สถ.จ.น่าน", "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดน่าน", "จังหวัดน่าน");
    assert_within("กษ.จ.เลย", "สำนักงานเกษตรและสหกรณ์จังหวัดเลย", "จังหวัดเลย");
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
