//! What stands around a code: which numbers in a running text are a letter's.

use saraban::{Kind, Scanner, Secrecy, Urgency, Value};

/// The canonical forms of the references that the scanner finds.
#[track_caller]
pub(super) fn assert_found(text: &str, expected: &[&str]) {
    let found: Vec<_> = Scanner::new()
        .only([Kind::Reference])
        .entities(text)
        .map(|entity| match entity.value() {
            Value::Reference(code) => code.canonical().to_string(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(found, expected, "in {text}");
}

#[track_caller]
fn assert_none(text: &str) {
    assert_found(text, &[]);
}

#[test]
fn things_in_registers_have_no_letters() {
    assert_none("ทะเบียน กค 0123/45 ครุภัณฑ์หมายเลข มท 0123/45 รหัสพัสดุ ชย 0023/12");
    assert_found("เลขทะเบียนหนังสือ กค 0123/45", &["กค 0123/45"]);
    assert_none("ใบอนุญาตที่ กก 0201/12 คำสั่งที่ กห 0201/12 สัญญาเลขที่ กค 0402/12");
    assert_found("ใบเสร็จเลขที่ 22/2567, ที่ อบ 78402/342 ทราบ", &["อบ 78402/342"]);
    assert_none("หนังสือ ที่ ธปท.คง.ว3 951/2564");
}

#[test]
fn codes_in_running_text() {
    assert_found("ตามหนังสือกรมที่ดินที่ มท 0515.2/ว 6346 ลงวันที่ 30 มีนาคม 2566", &["มท 0515.2/ว 6346"]);
    assert_found("หนังสือที่มท0515.2/ว6346 ลว. 30 มี.ค. 66", &["มท 0515.2/ว 6346"]);
    assert_found("ที่ ขย ๐๐๒๓.๑๔/ ๑๕๒๒ ที่ว่าการอำเภอ", &["ขย 0023.14/1522"]);
    assert_found("กค 0416.4 /ว 102 และ กค 0416.4 /ว 130", &["กค 0416.4/ว 102", "กค 0416.4/ว 130"]);
    assert_found("ด่วนที่สุด ทื่ ศธ 0206.4/ว24", &["ศธ 0206.4/ว 24"]);
    assert_found("ได้ทำหนังสือที่ รฟ 1/1911/2564 ลงวันที่", &["รฟ 1/1911/2564"]);
    assert_found("หนังสือเวียน ที่ ธปท.ฝนส.(1)ว.380/2563 เรื่อง", &["ธปท.ฝนส (1) ว 380/2563"]);
    assert_found("ที่ ผผ ๐๕/๑๒๗ สำนักงาน", &["ผผ 05/127"]);
    assert_found("ที่ นม ๕๘๒๐๕/๒๕๖๕ สำนักงานเทศบาล", &["นม 58205/2565"]);
    assert_found("(ตามหนังสือ กผส. ที่ 0402/ว 8554 ลงวันที่", &["0402/ว 8554"]);
    assert_found("ที่ ชม 52001/ 5 มกราคม 2567", &["ชม 52001/"]);
    assert_found("ที่ มท 0810.6/ว\n\nกรมส่งเสริมการปกครองท้องถิ่น", &["มท 0810.6/ว"]);
    assert_found("ที่ มท 0810.6/ว\n12 มกราคม 2566", &["มท 0810.6/ว"]);
    assert_found("โทร. 1234\nที่ นม 58205/123 วันที่ 5 มกราคม 2567", &["นม 58205/123"]);
    assert_found("หลักฐาน....กห 0483.63.4/12...........", &["กห 0483.63.4/12"]);
    assert_found("ประกอบรายงาน ที่ กห 0483.63.4/ ลง", &["กห 0483.63.4/"]);
    assert_found("ที่ กค 0402/ ลว. 5 ม.ค. 67", &["กค 0402/"]);
    assert_found("ที่ กค 0402/ลง 5 ม.ค. 67", &["กค 0402/"]);
    assert_found("ที่ : คค 0718.6/25 วันที่", &["คค 0718.6/25"]);
    assert_found("ที่ ม.ท. 0816.5/ว 1844 ลงวันที่", &["มท 0816.5/ว 1844"]);
    assert_found("อว 8393(14).9(4) / 12", &["อว 8393(14).9(4)/12"]);
    assert_found("ที่ มท 0810.6/ว\n5270 ลงวันที่ 22 ก.ค. 2565", &["มท 0810.6/ว 5270"]);
}

#[test]
fn numbers_of_bodies_that_have_their_own() {
    assert_found("หนังสือเวียน ธปท.ฝนส.(21)ว. 1/2565 เรื่อง", &["ธปท.ฝนส (21) ว 1/2565"]);
    assert_found("หนังสือเวียนที่ ฝนส.(21)ว. 1/2565 เรื่อง", &["ฝนส (21) ว 1/2565"]);
    assert_found("ที่ ธปท. ฝนส. (01) ว. 380/2563", &["ธปท.ฝนส (01) ว 380/2563"]);
    assert_found("จดหมายเปิดผนึก ที่ ธปท.ฝนง.(02) 247/2566 ลงวันที่", &["ธปท.ฝนง (02) 247/2566"]);
    assert_found("ธปท.ฝคง. 951/2564", &["ธปท.ฝคง 951/2564"]);
    assert_found("ที่ รฟ 1/1911/2564\nการรถไฟแห่งประเทศไทย", &["รฟ 1/1911/2564"]);
    assert_none("ประกาศ ธปท.สนส. 14/2563 เรื่อง");
    assert_none("คำสั่ง กอ.รมน. ที่ 12/2560");
    assert_none("คำสั่ง กอ.รมน. 12/2560");
    assert_none("ที่ กอ.รมน. 12/2560 เรื่อง แต่งตั้ง");
    assert_none("คำสั่งที่ พิเศษ 1/23/2560");
    assert_none("สัญญาจ้างที่ ภก 12/34/2560");
}

/// Each letter of a list is one, where the list says that it is of letters.
#[test]
fn serials_in_a_list() {
    assert_found(
        "ตามหนังสือ ที่ มท 0808.2/4201, 4202 และ 4203 ลงวันที่ 5 มกราคม 2567",
        &["มท 0808.2/4201", "มท 0808.2/4202", "มท 0808.2/4203"],
    );
    assert_found(
        "ที่ กค (กวจ) ๐๔๐๕.๒/ว ๑๒๒ - ๑๒๕, ๑๓๐ และ ๑๓๑ ลว. ๕ ม.ค. ๖๗",
        &["กค (กวจ) 0405.2/ว 122-125", "กค (กวจ) 0405.2/ว 130", "กค (กวจ) 0405.2/ว 131"],
    );
    for text in [
        "ที่ มท 0808.2/4201, 4202 และ 4203 ราย",
        "ที่ มท 0808.2/4201 และ 12 มีนาคม 2567",
        "ที่ มท 0808.2/4201 จำนวน 3, 5 และ 7 ลงวันที่ 5 มกราคม 2567",
    ] {
        assert_found(text, &["มท 0808.2/4201"]);
    }
    assert_none("จำนวน 3, 5 และ 7 ลงวันที่ 5 มกราคม 2567");
    // The urgency is printed before the first and is its own.
    assert_ranks(
        "ด่วนที่สุด ที่ มท 0808.2/4201 และ 4202 ลงวันที่",
        &[(None, Some(Urgency::MostUrgent)), (None, None)],
    );
}

/// The letters stand before the first only.
#[test]
fn offices_of_one_ministry_in_a_list() {
    assert_found(
        "ที่ กค 0202/123, 0203/124 และ 0204.1/ว 5 ลงวันที่ 5 มกราคม 2567",
        &["กค 0202/123", "กค 0203/124", "กค 0204.1/ว 5"],
    );
    assert_found(
        "ที่ กค (กวจ) 0405.2/ว 12 และ 0405.2/ว 13, 0433/ว 14",
        &["กค (กวจ) 0405.2/ว 12", "กค (กวจ) 0405.2/ว 13", "กค 0433/ว 14"],
    );
    assert_found("ที่ กค 0202/123 ราคา 500, 0203/124", &["กค 0202/123"]);
    assert_found("ที่ กค 0202/123, 203/124", &["กค 0202/123"]);
    assert_none("จำนวน 123, 0203/124");
}

#[test]
fn codes_cited_without_their_letters() {
    assert_found("ด่วนที่สุด ที่ 0421.3/ว 106 ลงวันที่", &["0421.3/ว 106"]);
    assert_found("กระทรวงมหาดไทย ที่ 0211.9/ว 2629 ลงวันที่", &["0211.9/ว 2629"]);
    assert_found("(หนังสือด่วนที่สุด ที่ 0718/4851 ลงวันที่", &["0718/4851"]);
    assert_none("ที่ 0718/4851 ลงวันที่");
    assert_none("คำสั่งที่ 0718/2560 ลงวันที่");
}

#[test]
fn drafts_without_a_slash() {
    assert_found("ที่ อว.6801.0917 หน่วยเครื่องมือกลาง", &["อว 6801.0917/"]);
    assert_found("ที่ อว ๐๖๐๓   ..........................", &["อว 0603/"]);
    assert_found("ที่ ศธ 0514 วันที่ ................", &["ศธ 0514/"]);
    assert_found("ที่ อว 660301.1. \nวันที่", &["อว 660301.1/"]);
    assert_none("พบรถที่ กค 0409 วันที่ 5");
    assert_none("ทะเบียน กค 0409 ......");
    assert_none("ที่ กค 0409");
}

#[test]
fn circulars_cited_without_their_office() {
    assert_found("หนังสือ ก.ค.ศ.ว19 ลว.25ตค.61", &["ว 19"]);
    assert_found("หนังสือ สป. ว 960 ลว 27 พ.ย. 57", &["ว 960"]);
    assert_found("หนังสือเวียน ว๕๗ กำหนด", &["ว 57"]);
    assert_found("ซึ่งเป็นไปตาม ว 521 ครบถ้วน", &["ว 521"]);
    assert_found("มท 0808.2/ว 123 และ ว 456 ลงวันที่ 5", &["มท 0808.2/ว 123", "ว 456"]);
    assert_found("เช่น มท 0808.2/ว 257 หรือ ว 184", &["มท 0808.2/ว 257", "ว 184"]);
    assert_found("(เรียกกันว่า ว.89) ที่กรมบัญชีกลาง", &["ว 89"]);
    // Its letters are lost, not its office.
    assert_none("0405.2/ว 414 ลงวันที่ 5");
    assert_none("แล้ว 20,422 ล้านบาท");
    assert_none("ปีที่แลว 20,422 ลานบาท");
    assert_none("ม.10 ว.2 จำนวน 1 คำสั่ง");
    assert_none("กว่า ว 5 นิ้ว");
}

#[test]
fn numbers_of_other_things() {
    assert_none("หมายเลขแดงที่ ผบ.๔๘๒๐/๒๕๕๗");
    assert_none("คดีหมายเลขดำที่ อ.261/2557");
    assert_none("หมายค้นศาลจังหวัดนครพนม ที่ ค.269/2565 ลง 12 ต.ค.2565");
    assert_none("คำสั่งกรมสรรพากรที่ ป.161/2566");
    assert_none("สัญญาเลขที่ กจ.21/2555");
    assert_none("คำสั่งกรมสรรพากร ที่ ท.ป.4/2528ฯ");
    assert_none("คำสั่งกระทรวงศึกษาธิการ ที่ สพฐ 839/2561");
    assert_none("มีคำสั่งที่ สป 1137/2561 เรื่อง แต่งตั้ง");
    assert_none("ประกาศของ ก.ล.ต. เลขที่ กจ 34/2543");
    assert_none("ทางหลวงชนบทสาย ลบ.5024 แยก");
    assert_none("รถยนต์หมายเลขทะเบียน กค 0409 กรุงเทพมหานคร");
    assert_none("ทะเบียน 2กค 0409/12");
    assert_none("มาตรฐานผลิตภัณฑ์ชุมชน (มผช. 15/2557)");
    assert_none("มยผ. 1301/1302-61");
    assert_none("แบบอาคารเรียน สปช.103/26 ขนาด 3 ห้องเรียน");
    assert_none("ใบอนุญาตประกอบการขนส่ง เลขที่ กท.77/2562");
    assert_none("ทะเบียนประวัติ (ทร.38/1)");
    assert_none("รวม 330 รูป/ท่าน");
    assert_none("รวม 12/25 แห่ง");
    assert_none("ถนน 12/3");
    assert_none("จำนวน 25/30 คน");
    assert_none("ท่องเที่ยว 0.019 ล้านล้านบาท");
    assert_none("ส่วนที่ลด 0.15 บาท/ลิตร");
    assert_none("ตู้ ปณ.1111/ไปรษณีย์/โทรสาร");
    assert_none("ขก 1234/2565");
    assert_none("บ้านเลขที่ 122/7 ถนนศาลาแดง");
    assert_none("โทร. 0 2241 9000/1");
    assert_none("สายด่วน สคบ.1166 / เว็บไซต์");
    assert_none("โทรศัพท์ มท 50123/50124");
    assert_none("พ.ค. 62/ มิ.ย.62/ ก.ค. 62 ตามลำดับ");
    assert_none("สิ้นเดือน ก.ค. 2563/ขยายเวลา");
}

#[test]
fn what_looks_like_a_code_with_zero() {
    assert_none("คำสั่งกรมที่ดิน ที่ มท 0515/2565");
    assert_none("คดีหมายเลขดำที่ อท 0123/2565");
    assert_none("สัญญาเลขที่ คค 0612/15/2560");
    assert_none("มอก 0123/2560");
    assert_none("ขนาด กว 0123/12");
    assert_found("กค 0402/ว 1, ว 2 และ ว 3", &["กค 0402/ว 1", "ว 2", "ว 3"]);
    assert_found("มท 0816.5/ว 123(ด่วนมาก)", &["มท 0816.5/ว 123"]);
    assert_found("ขย 0023.3/55", &["ขย 0023.3/55"]);
}

/// The secrecy and urgency of each reference that the scanner finds.
#[track_caller]
fn assert_ranks(text: &str, expected: &[(Option<Secrecy>, Option<Urgency>)]) {
    let found: Vec<_> = Scanner::new()
        .only([Kind::Reference])
        .entities(text)
        .map(|entity| match entity.value() {
            Value::Reference(code) => (code.secrecy(), code.urgency()),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(found, expected, "in {text}");
}

#[test]
fn ranks_belong_to_the_next_code_only() {
    const MOST: Option<Urgency> = Some(Urgency::MostUrgent);
    assert_ranks("หนังสือกรมที่ดิน ที่ มท 0515.2/1 และ ด่วนที่สุด ที่ มท 0515.2/2", &[(None, None), (None, MOST)]);
    assert_ranks("ด่วนที่สุด ที่ มท 0515.2/1 และ ที่ มท 0515.2/2", &[(None, MOST), (None, None)]);
    assert_ranks("ลับ ด่วนที่สุด ที่ มท 0515.2/1", &[(Some(Secrecy::Confidential), MOST)]);
    assert_ranks("ด่วนที่สุด ลับมาก ที่ มท 0515.2/1", &[(Some(Secrecy::Secret), MOST)]);
    assert_ranks("หนังสือด่วนที่สุดที่ มท 0515.2/1", &[(None, MOST)]);
    assert_ranks("ลับ/ด่วนที่สุด ที่ มท 0515.2/1", &[(Some(Secrecy::Confidential), MOST)]);
    assert_ranks("หนังสือ(ด่วนที่สุด) เลขที่ มท 0515.2/1", &[(None, MOST)]);
    assert_ranks("หนังสือ ด่วนมาก มท 0515.2/1", &[(None, Some(Urgency::VeryUrgent))]);
    assert_ranks("ด่วน\n\nที่ มท 0515.2/1", &[(None, Some(Urgency::Urgent))]);
    assert_ranks("ดวนทีสุด ที่ มท 0515.2/1", &[(None, MOST)]);
    assert_ranks("ลับมำก ด่วนมำก ที่ มท 0515.2/1", &[(Some(Secrecy::Secret), Some(Urgency::VeryUrgent))]);
    assert_ranks("ลบ ที่ มท 0515.2/1", &[(None, None)]);
    assert_ranks("เร่งด่วน ที่ มท 0515.2/1", &[(None, None)]);
    assert_ranks("สายด่วน ที่ มท 0515.2/1", &[(None, None)]);
    assert_ranks("หนังสือตอบกลับ ที่ มท 0515.2/1", &[(None, None)]);
    assert_ranks("ด่วนที่สุด กรมที่ดิน ที่ มท 0515.2/1", &[(None, None)]);
}

/// What is no part of a code though it stands behind one.
#[test]
fn ranks_misprinted_and_away_from_the_number() {
    let most = (None, Some(Urgency::MostUrgent));
    for text in ["ด่วน ที่สุด ที่", "ด่วยที่สุด ที่", "ด่วนที่สุด บันทึกที่", "ด่วนที่สุดบันทึกข้อความเลขที่"]
    {
        assert_ranks(&format!("{text} มท 0808.2/4201 ลงวันที่"), &[most]);
    }
    assert_ranks("ลับ ที่สุด ที่ กห 0401/352", &[(Some(Secrecy::TopSecret), None)]);
    for text in ["ส่วนที่สุด ที่", "เรื่องด่วนที่", "เอกสารลับ เลขที่", "หนังสือลับ ที่สุด ถึง ที่"]
    {
        assert_ranks(&format!("{text} มท 0808.2/4201 ลงวันที่"), &[(None, None)]);
    }
}

#[test]
fn words_behind_codes() {
    assert_found("ที่ กค 5306.46/นพ นั้น", &["กค 5306.46/"]);
    assert_found("ที่ กค 5306.46/นพ. นั้น", &["กค 5306.46/นพ"]);
    assert_found("ที่ มท ๐๘๑๖.๓/ลอ นั้น", &["มท 0816.3/"]);
    assert_found("ได้ส่งเอกสาร อว 6001/ว 12 ให้ทราบแล้ว", &["อว 6001/ว 12"]);
    assert_found("ได้ส่งเอกสาร อว 6001/12 ให้ทราบแล้ว", &[]);
}

/// A circular without its office is cited in the line of its issuer.
#[test]
fn circulars_without_an_office() {
    assert_found("ตามหนังสือกรมบัญชีกลาง ว 119 ให้ดำเนินการ", &["ว 119"]);
    assert_found("หนังสือกรมบัญชีกลาง\nว 119", &[]);
}
