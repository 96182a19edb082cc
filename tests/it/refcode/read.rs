//! Every form that real letters have.

use saraban::Deviation::*;
use saraban::{DigitStyle, Mark, ReferenceCode, Scanner, Secrecy, Urgency};

use super::context::assert_found;
use super::{assert_read, assert_refused, assert_strict, lenient};

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
    assert_eq!(lenient("ม.ท. ๐๕/๖๗").value, lenient("มท ๐๕/๖๗").value);
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
    assert_strict("ตผ 0054.1 ชม./976", "ตผ 0054.1 ชม/976");
    assert_strict("สธ 5302/ตป/ว 559/2568", "สธ 5302/ตป ว 559/2568");
    assert_strict("อว 67.49/ขสต 2562/908", "อว 67.49/ขสต 2562/908");
    assert_read("อว ๖๗.๔๙ / ขสต ๒๕๖๒ / ๙๐๘", "อว 67.49/ขสต 2562/908", &[ExtraSpace]);
    assert_read("อว ๖๗.๓๐/(วฟ-๖๕-๗๐ )", "อว 67.30/(วฟ-65-70)", &[BlankSerial]);
    assert_read("มท 5306.46/นพ.", "มท 5306.46/นพ", &[BlankSerial]);
    assert_read("พม 0605/ว-พิเศษ", "พม 0605/พิเศษ ว", &[Punctuation, BlankSerial]);
}

#[test]
fn slashes_too_many_and_ranges_in_words() {
    assert_read("ศธ 0225.02/ว/12", "ศธ 0225.02/ว 12", &[MissingSpace, Punctuation]);
    assert_read("ศธ 0225.02/ว//12", "ศธ 0225.02/ว 12", &[MissingSpace, Punctuation]);
    assert_read("ศธ 0225.02/\\ว 12", "ศธ 0225.02/ว 12", &[Punctuation]);
    assert_read("นร 0406/686 ถึง 723", "นร 0406/686-723", &[ExtraSpace, Informal]);
    assert_read("นร 0406/ว 686 ถึง ว 723", "นร 0406/ว 686-723", &[ExtraSpace, Informal]);
    assert_read("รฟ 1/1911/2564", "รฟ 1/1911/2564", &[]);
    assert_found("นร 0406/ว 686 ถึงกระทรวง นร 0406/5 ถึง 12 มีนาคม", &["นร 0406/ว 686", "นร 0406/5"]);
}

#[test]
fn spaces_dots_and_slashes() {
    assert_read("มท0816.5/ว 1844", "มท 0816.5/ว 1844", &[MissingSpace]);
    assert_read("มท 0816.5/ว1844", "มท 0816.5/ว 1844", &[MissingSpace]);
    assert_read("มท 0816.5 /ว 1844", "มท 0816.5/ว 1844", &[ExtraSpace]);
    assert_read("มท 0816.5/ ว 1844", "มท 0816.5/ว 1844", &[ExtraSpace]);
    assert_read("มท 0816.5/ว  1844", "มท 0816.5/ว 1844", &[ExtraSpace]);
    assert_read("ม.ท. 0816.5/ว 1844", "มท 0816.5/ว 1844", &[Punctuation]);
    assert_read("ตช 0016.(ชม)/1234", "ตช 0016 (ชม)/1234", &[Punctuation]);
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
    assert_read("ลย oo๒๓.๓/ว ๑", "ลย 0023.3/ว 1", &[LetterForDigit]);
    assert_read("ลย o๐๒๓.o๓๑/ว ๑", "ลย 0023.031/ว 1", &[LetterForDigit]);
}

#[test]
fn drafts_have_no_serial() {
    assert_read("มท 0810.6/ว", "มท 0810.6/ว", &[BlankSerial]);
    assert_read("ชม ๕๕๕๐๓/", "ชม 55503/", &[BlankSerial]);
    assert_read("ชร 52001/..............", "ชร 52001/", &[BlankSerial]);
    assert_read("มท 0810.6/ว...", "มท 0810.6/ว", &[BlankSerial]);
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
    // Letters alone are no spoilt digits.
    assert_eq!(lenient("ลย ๐๐๑๙.๓/สอ").deviations.iter().collect::<Vec<_>>(), [BlankSerial]);
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
    assert_read("ยธ 0204 / ว 01 / 2569", "ยธ 0204/ว 01/2569", &[ExtraSpace]);
    assert_read("ศธ 0514/2567-001", "ศธ 0514/2567-001", &[Ambiguous]);
    assert_found("มท ๐๘๐๘/๒๕๖๗/ว ๕", &["มท 0808/2567"]);
    let odd = Scanner::new().entities("มท ๐๘๐๘/๒๕๖๗/ว ๕").next().unwrap().deviations();
    assert!(odd.contains(Ambiguous));
    assert_refused("รฟ 1/1911/3564");
}

#[test]
fn bodies_with_their_own_numbers() {
    let code = lenient("ธปท.ฝคง.ว. 951/2564").value;
    assert_eq!((code.prefix(), code.office(), code.mark()), (Some("ธปท.ฝคง"), None, Some(Mark::Circular)));
    assert_eq!(code.serial().unwrap().as_str(), "951/2564");
    let code = lenient("ธปท.ฝนง. (02) 247/2566").value;
    assert_eq!((code.prefix(), code.insert()), (Some("ธปท.ฝนง"), Some("02")));
    assert_eq!(lenient("ธปท. ฝนง. (02) ว. 247/2566").value.prefix(), Some("ธปท.ฝนง"));
    assert_eq!(lenient("ฝนส.(21)ว. 1/2565").value.mark(), Some(Mark::Circular));
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

/// A word that is damaged is not the shorter one that it begins with.
#[test]
fn a_damaged_urgency_is_not_a_lower_one() {
    let read = lenient("ด่วนที่สด ที่ มท 0816.5/ว 1844");
    assert_eq!(read.value.urgency(), Some(Urgency::MostUrgent));
    assert!(read.deviations.are_doubtful());
    assert_eq!(lenient("ด่วน ที่ มท 0816.5/ว 1844").value.urgency(), Some(Urgency::Urgent));
}

#[test]
fn display_writes_thai_digits() {
    let code: ReferenceCode = "มท 0816.5/ว 1844".parse().unwrap();
    assert_eq!(code.to_string(), "มท ๐๘๑๖.๕/ว ๑๘๔๔");
    assert_eq!(code.display(DigitStyle::Arabic).to_string(), "มท 0816.5/ว 1844");
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
fn police_provinces_inside_the_office_number() {
    assert_read("ตช 0018(ลป).5/123", "ตช 0018(ลป).5/123", &[]);
    assert_read("ตช 0018(ลป.).5/123", "ตช 0018(ลป).5/123", &[]);
    assert_read("ตช 0016.(นบ)3/123", "ตช 0016(นบ).3/123", &[]);
    assert_read("ตช 0023 (ภก.).6/9115", "ตช 0023(ภก).6/9115", &[]);
    assert_read("ตช 0018(ลป).5(13)/ว 4", "ตช 0018(ลป).5(13)/ว 4", &[]);
    assert_found("ได้มีหนังสือที่ 0023 (ภก.).6/9115 ลงวันที่", &["0023(ภก).6/9115"]);
    assert_eq!(lenient("ตช 0018(ลป).5/123").value.office_parts().collect::<Vec<_>>(), ["0018", "ลป", "5"]);
}

/// The letter o for each of the first zeros, four digits in all or more.
#[test]
fn letters_for_the_first_zeros() {
    let deviations = &[LetterForDigit];
    assert_read("มท o816/1", "มท 0816/1", deviations);
    assert_read("มท oo23.3/1", "มท 0023.3/1", deviations);
    assert_read("มท oo1234/1", "มท 001234/1", deviations);
    assert_refused("มท o16/1");
    assert_refused("มท o123456/1");
}

#[test]
fn serials_of_several_letters() {
    let range: ReferenceCode = "มท ๐๘๑๖/ว ๑๒-๑๔".parse().unwrap();
    let serial = range.serial().unwrap();
    assert_eq!((serial.is_range(), serial.first(), serial.last()), (true, 12, 14));
    let one: ReferenceCode = "มท ๐๘๑๖/ว ๑๒".parse().unwrap();
    let serial = one.serial().unwrap();
    assert_eq!((serial.is_range(), serial.first(), serial.last()), (false, 12, 12));
}

/// Two digits and two are an office of a ministry; a bank's own numbers have no space in them.
#[test]
fn offices_in_two_parts() {
    assert_read("มท 08 16/1", "มท 0816/1", &[ExtraSpace]);
    assert_read("ธปท.ฝคง 9511/2564", "ธปท.ฝคง 9511/2564", &[Informal]);
    assert_refused("ธปท.ฝคง 95 11/2564");
}
