//! What is no body, though it begins like one, and where names are doubtful.

use OrganisationKind::Office;
use saraban::{Kind, Organisation, OrganisationKind, Scanner};

use super::{assert_doubtful, assert_found, assert_name, assert_nothing};

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
fn an_abbreviation_is_not_cut_out_of_a_longer_one() {
    assert_found("|กอ.รมน.จว.เลย| ร่วมกับ สสจก. และ|พมจ.|พร้อม".replace("และ|พมจ.|", "และ |พมจ.|").as_str());
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
    assert_found("|เลขาธิการคณะกรรมการส่งเสริมการลงทุน| (บีโอไอ) ว่า |บีโอไอ| จะเสนอ");
    assert_found("สำนักงานใหญ่ (|กรุงเทพฯ|)");
    // No department has branches by its letters.
    assert_nothing("กรอ.กลุ่มจังหวัด และ กรอ.จังหวัด");
}

#[test]
fn one_letter_more_or_less_is_no_other_body() {
    assert!("กรมที่ดีน".parse::<Organisation>().map_or(true, |read| read.name() != "กรมที่ดิน"));
    assert_nothing("จังหวัดเล");
    assert_nothing("จังหวัดตราต");
}

/// Strictly, a damaged name in free words is none, rather than another name by its letters.
#[test]
fn a_damaged_name_is_not_official() {
    for text in ["โรงเรียนบ้ำนนา", "อบต.บ้ำนไร่", "ทน.บ้ำน", "โรงเรียนวัดบา้นไร่"]
    {
        let error = text.parse::<Organisation>().expect_err(text);
        let damaged = saraban::ParseErrorKind::Unofficial(saraban::Deviation::DamagedWord);
        assert_eq!((error.kind(), error.span().slice(text)), (damaged, Some(text)), "{text}");
    }
}

#[test]
fn a_name_that_the_text_cuts_is_none() {
    assert_nothing("มอบหมายให้สำนักงานคณะกรรมการป้องกันและปราบป");
    assert_nothing("โดยกรมสวัสดิการและค");
    assert_nothing("เชิญผู้ว่าราชการจังหวัดบึงก");
    assert_nothing("แจ้งสำนักงานเกษตรจังหวัดยโ");
    assert_nothing("หารือสถาบันวิจัยวิทยาศาสต");
    assert_nothing("ณ โรงเรียนบ้านนาจังห");
    assert_nothing("ณ โรงเรียนบ้านนาอำเ");
    #[cfg(feature = "local-governments")]
    assert_nothing("ร่วมกับเทศบาลตำบลเจ็ดเสมี");
    assert_found("ณ |โรงเรียนบ้านนา|");
    assert_found("ณ |โรงเรียนวัดท่า|");
    assert_found("โดย|กองคลัง|");
    assert_found("|สำนักงานปลัดกระทรวง|");
    assert_found("|ปลัดกระทรวง|");
}

/// A name is as long as names are: words of names that go on and on are none, and cost what one name costs.
#[test]
fn no_name_goes_on_for_ever() {
    let words = |count: usize| format!("โรงเรียน{}", "วิทยา".repeat(count));
    assert_name(&words(20), Office, &words(20));
    let found = super::found(&words(400));
    assert!(found.iter().all(|(text, _)| text.chars().count() < 200), "{found:?}");
}

#[test]
fn words_that_tell_no_office_apart() {
    assert_nothing("โรงเรียนกีฬา โรงเรียนแพทย์ โรงพยาบาลแม่ข่าย ศูนย์ประสานงาน ศูนย์ปฏิบัติการร่วม ศูนย์วิจัย");
    assert_found("|ศูนย์ปฏิบัติการ| |กรมชลประทาน| และ|กองกฎหมาย||กรมประมง|");
    assert_found("|โรงเรียนกีฬาจังหวัดสุพรรณบุรี| |กองกฎหมาย| |ผู้อำนวยการกองวิชาการ|");
}

#[test]
fn abbreviations_are_no_words() {
    assert_nothing("การเรียนการสอน รพ.สต. ทุกวัน ถนน ทล.3263");
    assert_found("|กรมทางหลวง| (ทล.) และ |ทล.| รายงาน");
    // In brackets behind a name stands its abbreviation or another body.
    assert_found("|กรมที่ดิน| (|กระทรวงมหาดไทย|)");
    assert_name("สคร.ที่ 9", Office, "สำนักงานป้องกันควบคุมโรคที่ 9");
    assert_nothing("แจ้ง สนง.ปภ. ทราบ");
}

#[test]
fn what_private_bodies_are_named_after_is_nothing() {
    assert_nothing("ร่วมกับหอการค้าจังหวัดเลย ประธานสภาอุตสาหกรรมจังหวัดเลย สมาคมขนส่งสินค้าจังหวัดตาก");
    assert_nothing("ชมรมกำนันผู้ใหญ่บ้านจังหวัดตาก รองเจ้าคณะจังหวัดเลย");
    assert_found("สมาชิกสมาคมใน|จังหวัดตาก| สมาคมขนส่ง |จังหวัดตาก| หอการค้าและ|จังหวัดเลย|");
    assert_nothing("ดอลลาร์ สรอ. โรงพยาบาลทุติยภูมิ แขวงทางหลวงชนบทเช");
}

#[test]
fn standing_boards_are_bodies_and_others_are_not() {
    assert_name("คณะกรรมการกฤษฎีกา", Office, "คณะกรรมการกฤษฎีกา");
    assert_found("|คณะกรรมการส่งเสริมการลงทุน|มีมติ คณะกรรมการอำนวยการ คณะกรรมการตรวจรับ");
}

#[test]
fn phrae_is_a_province_where_no_verb_fits() {
    assert_found("|จังหวัดแพร่|หลังน้ำท่วม |โรงพยาบาลแพร่| จังหวัดแพร่กระจายเชื้อ");
}
