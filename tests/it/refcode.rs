//! Reference codes: every form that real letters have.

use saraban::Deviation::*;
use saraban::{
    Deviation, Deviations, DigitStyle, Kind, Language, Mark, ParseOptions, ReferenceCode, Scanner, Secrecy,
    Urgency, Value,
};

#[track_caller]
fn lenient(text: &str) -> saraban::Parsed<ReferenceCode> {
    ReferenceCode::parse_with(text, ParseOptions::LENIENT).unwrap_or_else(|e| panic!("{text}: {e}"))
}

/// The canonical form of a strict reading.
#[track_caller]
fn assert_strict(text: &str, canonical: &str) {
    let code: ReferenceCode = text.parse().unwrap_or_else(|e| panic!("{text}: {e}"));
    assert_eq!(code.canonical().to_string(), canonical, "{text}");
}

/// The canonical form of a lenient reading and what it deviates in.
#[track_caller]
fn assert_read(text: &str, canonical: &str, deviations: &[Deviation]) {
    let read = lenient(text);
    assert_eq!(read.value.canonical().to_string(), canonical, "{text}");
    assert_eq!(read.deviations, deviations.iter().copied().collect::<Deviations>(), "{text}");
    assert!(
        deviations.is_empty() == text.parse::<ReferenceCode>().is_ok(),
        "strict and lenient disagree on {text}"
    );
}

#[track_caller]
fn assert_refused(text: &str) {
    let read = ReferenceCode::parse_with(text, ParseOptions::LENIENT);
    assert!(read.is_err(), "{text} was read as {}", read.unwrap().value);
}

#[test]
fn the_official_form() {
    assert_strict("มท ๐๘๑๖.๕/ว ๑๘๔๔", "มท 0816.5/ว 1844");
    assert_strict("มท 0816.5/ว 1844", "มท 0816.5/ว 1844");
    assert_strict("วธ 0415/441", "วธ 0415/441");
    assert_strict("ศธ 02145/551", "ศธ 02145/551");
    assert_strict("สธ 0228.07.2/ว 688", "สธ 0228.07.2/ว 688");
    assert_strict("กค 0417.1/042970", "กค 0417.1/042970");
    assert_strict("ผผ ๐๕/๑๒๗", "ผผ 05/127");
    assert_strict("ที่ มท ๐๘๑๖.๕/ว ๑๘๔๔", "มท 0816.5/ว 1844");
    assert_strict("เลขที่ มท ๐๘๑๖.๕/ว ๑๘๔๔", "มท 0816.5/ว 1844");
    assert_strict("อว 660301.26.4/ว 1", "อว 660301.26.4/ว 1");
    assert_strict("อว 8393(14).8/123", "อว 8393(14).8/123");
    assert_strict("อว 78.014/6624-24", "อว 78.014/6624-24");
    assert_strict("สธ ๐๒๓๐.๐๔/ว(ล) ๑๑๒๘", "สธ 0230.04/ว(ล) 1128");
}

#[test]
fn inserts_in_every_place() {
    assert_strict("กค (กวจ) 0405.2/ว 637", "กค (กวจ) 0405.2/ว 637");
    assert_strict("นร 0403 (กน)/736", "นร 0403 (กน)/736");
    assert_strict("นร 0403(กน)/2029", "นร 0403 (กน)/2029");
    assert_strict("นร 1112/(กยป.)044", "นร 1112/(กยป) 044");
    assert_read("นร 0403/ (กร 2)/12844", "นร 0403/(กร 2) 12844", &[ExtraSpace]);
    assert_strict("ตผ 0054.1 ชม/976", "ตผ 0054.1 ชม/976");
    assert_strict("กค 0702/พ.401", "กค 0702/พ 401");
    assert_strict("กค 0706/พ./2612", "กค 0706/พ 2612");
    assert_strict("กค 0702(กม.05)/1039", "กค 0702 (กม.05)/1039");
    assert_strict("นร 0508/ท 6882", "นร 0508/ท 6882");
    assert_strict("กท 0307/ป 8202", "กท 0307/ป 8202");
    assert_strict("กค ๐๔๒๒.๒/พิเศษ/ว ๕", "กค 0422.2/พิเศษ ว 5");
    assert_strict("มท 0204.3/123(ร)", "มท 0204.3/123(ร)");
}

#[test]
fn spaces_dots_and_slashes() {
    assert_read("มท0816.5/ว 1844", "มท 0816.5/ว 1844", &[MissingSpace]);
    assert_read("มท 0816.5/ว1844", "มท 0816.5/ว 1844", &[MissingSpace]);
    assert_read("มท 0816.5 /ว 1844", "มท 0816.5/ว 1844", &[ExtraSpace]);
    assert_read("มท 0816.5/ ว 1844", "มท 0816.5/ว 1844", &[ExtraSpace]);
    assert_read("มท 0816.5/ว  1844", "มท 0816.5/ว 1844", &[ExtraSpace]);
    assert_read("มท  0816.5 / 1844", "มท 0816.5/1844", &[ExtraSpace]);
    assert_read("นร0714/2550", "นร 0714/2550", &[MissingSpace]);
    assert_read("กค.0402.4/19207", "กค 0402.4/19207", &[Punctuation, MissingSpace]);
    assert_read("กค. 0530.3/ว.61", "กค 0530.3/ว 61", &[Punctuation, MissingSpace]);
    assert_read("กค (กวจ.)0405.2/ว.261", "กค (กวจ) 0405.2/ว 261", &[Punctuation, MissingSpace]);
    assert_read("กค 0405.2ว 612", "กค 0405.2/ว 612", &[MissingPart]);
    assert_read("สธ 0434.3 ว444", "สธ 0434.3/ว 444", &[MissingPart, ExtraSpace, MissingSpace]);
    assert_read("มท 0816.5./ว 1844", "มท 0816.5/ว 1844", &[Punctuation]);
    assert_read("มท 0816. 5/ว 1844", "มท 0816.5/ว 1844", &[ExtraSpace]);
    assert_read("มท\n0816.5/ว 1844", "มท 0816.5/ว 1844", &[LineBreak]);
    assert_read("มท 0816.5/\nว 1844", "มท 0816.5/ว 1844", &[LineBreak]);
    assert_read("มท\t0816.5/ว 1844", "มท 0816.5/ว 1844", &[ExtraSpace]);
    assert_read("มท\u{a0}0816.5/ว\u{200b} 1844", "มท 0816.5/ว 1844", &[Noise]);
}

#[test]
fn digits_of_both_styles() {
    assert_read("มท ๐8๑๐.๖/ว ๑", "มท 0810.6/ว 1", &[MixedDigits]);
    assert_read("มท 0816.5/ว 18๔๔", "มท 0816.5/ว 1844", &[MixedDigits]);
    assert_read("มท 0816.5/ว ๑๘๔๔", "มท 0816.5/ว 1844", &[MixedDigits]);
    assert_read("มท ๐๘๑o/ว ๑", "มท 0810/ว 1", &[LetterForDigit]);
}

#[test]
fn drafts_have_no_serial() {
    assert_read("มท 0810.6/ว", "มท 0810.6/ว", &[BlankSerial]);
    assert_read("ชม ๕๕๕๐๓/", "ชม 55503/", &[BlankSerial]);
    assert_read("ชร 52001/..............", "ชร 52001/", &[BlankSerial]);
    assert_read("มท 0810.6/ว ……", "มท 0810.6/ว", &[BlankSerial]);
    assert_read("มท 0810.6/ว _____", "มท 0810.6/ว", &[BlankSerial]);
    assert_read("ศธ ๐๔๐๐๙/ว.พิเศษ", "ศธ 04009/พิเศษ ว", &[Punctuation, BlankSerial]);
    assert_read("ศธ 04305.030", "ศธ 04305.030/", &[BlankSerial, MissingPart]);
}

#[test]
fn a_spoilt_serial_is_blank_and_doubtful() {
    assert_read("ลย ๐๐๑๙.๓/วส๒", "ลย 0019.3/ว", &[BlankSerial, OcrSuspicion]);
    assert_read("ลย ๐๐๑๙.๓/ว ๑ส", "ลย 0019.3/ว", &[BlankSerial, OcrSuspicion]);
    assert_read("ลย ๐๐๑๙.๓/ว l2", "ลย 0019.3/ว", &[BlankSerial, OcrSuspicion]);
    assert!(lenient("ลย ๐๐๑๙.๓/วส๒").is_doubtful());
}

#[test]
fn ranges_and_years() {
    let range = lenient("กค 0402/686-723").value;
    let serial = range.serial().unwrap();
    assert_eq!((serial.first(), serial.last(), serial.is_range()), (686, 723, true));
    let short = lenient("อว 78.014/๑๒๕๕–๕๙").value;
    assert_eq!(short.serial().unwrap().as_str(), "1255-59");
    assert_eq!(short.serial().unwrap().last(), 1259);
    assert_eq!(lenient("กค 0402/123 - 130").value.serial().unwrap().last(), 130);
    assert_strict("รฟ 1/1911/2564", "รฟ 1/1911/2564");
    assert_eq!(lenient("รฟ 1/1911/2564").value.serial().unwrap().year(), Some("2564"));
    assert_refused("รฟ 1/1911/3564");
}

#[test]
fn bodies_with_their_own_numbers() {
    let code = lenient("ธปท.ฝคง.ว. 951/2564").value;
    assert_eq!((code.prefix(), code.office(), code.mark()), (Some("ธปท.ฝคง"), None, Some(Mark::Circular)));
    assert_eq!(code.serial().unwrap().as_str(), "951/2564");
    let code = lenient("ธปท.ฝนง. (02) 247/2566").value;
    assert_eq!((code.prefix(), code.insert()), (Some("ธปท.ฝนง"), Some("02")));
}

#[test]
fn circulars_without_their_office() {
    let code = lenient("ว ๑๐").value;
    assert_eq!((code.prefix(), code.office(), code.mark()), (None, None, Some(Mark::Circular)));
    assert_eq!(code.to_string(), "ว ๑๐");
    assert_read("ว19", "ว 19", &[MissingSpace, MissingPart]);
    assert_refused("วัน 19");
}

#[test]
fn urgency_and_secrecy() {
    let code: ReferenceCode = "ลับ ด่วนที่สุด ที่ มท 0516.2/3025".parse().unwrap();
    assert_eq!((code.secrecy(), code.urgency()), (Some(Secrecy::Confidential), Some(Urgency::MostUrgent)));
    assert_eq!(lenient("ด่วนที่สุดที่ กค 0416.4/ ว 273").value.urgency(), Some(Urgency::MostUrgent));
    assert_eq!(lenient("ด่วนมาก ที่ กค 0209.2/1505").value.urgency(), Some(Urgency::VeryUrgent));
    assert_eq!(lenient("ด่วน ที่ กค 0209.2/1505").value.urgency(), Some(Urgency::Urgent));
    assert_eq!(lenient("ลับที่สุด ที่ กค 0209.2/1505").value.secrecy(), Some(Secrecy::TopSecret));
    assert_eq!(lenient("กค 0209.2/1505").value.urgency(), None);
}

#[test]
fn what_is_no_code() {
    assert_refused("มท");
    assert_refused("มท 0816.5/ว 1844 ลงวันที่");
    assert_refused("วันที่ 5/2564");
    assert_refused("มท 08165555/1");
    assert_refused("1364/2567");
    assert_refused("");
    assert_refused("ที่");
    assert_refused("ม 0816/1");
}

#[test]
fn display_writes_thai_digits() {
    let code: ReferenceCode = "มท 0816.5/ว 1844".parse().unwrap();
    assert_eq!(code.to_string(), "มท ๐๘๑๖.๕/ว ๑๘๔๔");
    assert_eq!(code.display(DigitStyle::Arabic).to_string(), "มท 0816.5/ว 1844");
}

/// The canonical forms of the references that the scanner finds.
#[track_caller]
fn assert_found(text: &str, expected: &[&str]) {
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
    assert_found("ที่ มท 0810.6/ว\n5270 ลงวันที่ 22 ก.ค. 2565", &["มท 0810.6/ว 5270"]);
}

#[test]
fn circulars_cited_without_their_office() {
    assert_found("หนังสือ ก.ค.ศ.ว19 ลว.25ตค.61", &["ว 19"]);
    assert_found("หนังสือ สป. ว 960 ลว 27 พ.ย. 57", &["ว 960"]);
    assert_found("หนังสือเวียน ว๕๗ กำหนด", &["ว 57"]);
    assert_found("ซึ่งเป็นไปตาม ว 521 ครบถ้วน", &["ว 521"]);
    assert_found("มท 0808.2/ว 123 และ ว 456 ลงวันที่ 5", &["มท 0808.2/ว 123", "ว 456"]);
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

#[track_caller]
fn assert_owner(code: &str, owner: &str) {
    let code: ReferenceCode = code.parse().unwrap();
    assert_eq!(code.owner().map(|owner| owner.to_string()).unwrap_or_default(), owner, "{code}");
}

#[test]
fn owners() {
    assert_owner("มท 0816.5/ว 1844", "กรมส่งเสริมการปกครองท้องถิ่น");
    assert_owner("ชย 0023.3/ว 1535", "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดชัยภูมิ");
    assert_owner("ขย 0023.3/ว 1535", "");
    assert_owner("สร 0023/1", "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดสุรินทร์");
    let old: ReferenceCode = "สร 0101/ว 1982".parse().unwrap();
    let day = chrono::NaiveDate::from_ymd_opt(1967, 5, 18).unwrap();
    assert_eq!(old.owner_on(day).unwrap().ministry().unwrap().name(), "สำนักนายกรัฐมนตรี");
}

#[test]
fn unknown_letters_are_reported_and_never_refused() {
    let read = lenient("ขย ๐๐๒๓.๓/๕๕๕");
    assert!(read.deviations.contains(UnknownPrefix));
    assert!("ขย ๐๐๒๓.๓/๕๕๕".parse::<ReferenceCode>().is_ok());
    assert!(!lenient("ชย ๐๐๒๓.๓/๕๕๕").deviations.contains(UnknownPrefix));
    let known: ReferenceCode = "ชย ๐๐๒๓.๓/๕๕๕".parse().unwrap();
    assert_eq!(known.unknown_letters(), None);
    let nobody: ReferenceCode = "ฌฌ 0123/1".parse().unwrap();
    assert_eq!(nobody.unknown_letters().unwrap().to_string(), "unknown letters ฌฌ");
}

#[test]
fn machine_form() {
    let code = lenient("ด่วนที่สุด ที่ กค (กวจ) ๐๔๐๕.๒/ว ๖๓๗").value;
    let json = serde_json::to_value(code).unwrap();
    assert_eq!(json["canonical"], "กค (กวจ) 0405.2/ว 637");
    assert_eq!(json["prefix"], "กค");
    assert_eq!(json["insert"], "กวจ");
    assert_eq!(json["office"], "0405.2");
    assert_eq!(json["mark"], "ว");
    assert_eq!(json["serial"], "637");
    assert_eq!(json["urgency"], "ด่วนที่สุด");
    assert_eq!(json["secrecy"], serde_json::Value::Null);
    assert_eq!(json["owner"]["department"], "กรมบัญชีกลาง");
    let back: ReferenceCode = serde_json::from_value(json).unwrap();
    assert_eq!((back, back.urgency()), (code, Some(Urgency::MostUrgent)));
    let draft: ReferenceCode = serde_json::from_str("\"มท 0810.6/ว\"").unwrap();
    assert_eq!(draft, lenient("มท ๐๘๑๐.๖/ว").value);
    assert!(serde_json::from_str::<ReferenceCode>("\"มท\"").is_err());
    assert!(serde_json::from_str::<ReferenceCode>("{\"prefix\":\"มท\"}").is_err());
}

#[test]
fn numbers_torn_or_grouped() {
    assert_read("มท ๐๘ ๑๖.๕/ว ๑๘๔๔", "มท 0816.5/ว 1844", &[ExtraSpace]);
    assert_read("มท 08 16/1844", "มท 0816/1844", &[ExtraSpace]);
    assert_read("มท o๘๑๖.๕/ว ๑๘๔๔", "มท 0816.5/ว 1844", &[LetterForDigit]);
    assert_read("มท ๐๘๑๖.๕/ว ๑,๘๔๔", "มท 0816.5/ว 1844", &[Grouping]);
    assert_found("มท 0816.5/ว 123,456", &["มท 0816.5/ว 123"]);
    assert_found("มท 0816.5/ว 1844 5 ม.ค. 67", &["มท 0816.5/ว 1844"]);
    let torn = Scanner::new().entities("มท 0816.5/ว 18 44 เรื่อง").next().unwrap().deviations();
    assert!(torn.contains(Ambiguous));
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

#[test]
fn police_provinces_inside_the_office_number() {
    assert_read("ตช 0018(ลป).5/123", "ตช 0018(ลป).5/123", &[]);
    assert_read("ตช 0018(ลป.).5/123", "ตช 0018(ลป).5/123", &[]);
    assert_read("ตช 0016.(นบ)3/123", "ตช 0016(นบ).3/123", &[]);
    assert_read("ตช 0023 (ภก.).6/9115", "ตช 0023(ภก).6/9115", &[]);
    assert_read("ตช 0018(ลป).5(13)/ว 4", "ตช 0018(ลป).5(13)/ว 4", &[]);
    assert_found("ได้มีหนังสือที่ 0023 (ภก.).6/9115 ลงวันที่", &["0023(ภก).6/9115"]);
    assert_eq!(lenient("ตช 0018(ลป).5/123").value.office_parts().collect::<Vec<_>>(), ["0018", "ลป", "5"]);
}

#[track_caller]
fn assert_error(text: &str, english: &str, thai: &str, place: &str) {
    let error = text.parse::<ReferenceCode>().expect_err(text);
    assert_eq!(error.to_string(), english, "{text}");
    assert_eq!(error.display(Language::Thai).to_string(), thai, "{text}");
    assert_eq!(error.span().slice(text), Some(place), "{text}");
}

#[test]
fn errors_say_what_and_where() {
    const BLANK: &str = "not the official form: the serial number is blank";
    assert_error("มท", "expected a space, found the end of the text", "ต้องเป็นวรรค แต่ข้อความจบเสียก่อน", "");
    assert_error(
        "มท /1",
        "expected the number of the office, found '/'",
        "ต้องเป็นเลขประจำของเจ้าของเรื่อง แต่พบ '/'",
        "/",
    );
    assert_error(
        "มท 0816.5",
        "expected a slash, found the end of the text",
        "ต้องเป็นเครื่องหมายทับ แต่ข้อความจบเสียก่อน",
        "",
    );
    assert_error("มท 0816.5/ว", BLANK, "ไม่เป็นไปตามแบบ: เว้นเลขทะเบียนหนังสือส่งว่างไว้", "");
    assert_error(
        "กค.0402/1",
        "not the official form: unofficial punctuation",
        "ไม่เป็นไปตามแบบ: เครื่องหมายไม่เป็นไปตามแบบ",
        ".",
    );
    assert_error("มท  0816/1", "not the official form: a space too many", "ไม่เป็นไปตามแบบ: วรรคเกิน", "  ");
    assert_error(
        "มท ๐8๑๖/1",
        "not the official form: Thai and Arabic digits side by side",
        "ไม่เป็นไปตามแบบ: ใช้เลขไทยปนเลขอารบิก",
        "๐8๑๖",
    );
    assert_error(
        "ที่",
        "expected the letters of a ministry or province, found 'ท'",
        "ต้องเป็นรหัสตัวพยัญชนะ แต่พบ 'ท'",
        "ท",
    );
}
