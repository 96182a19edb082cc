//! The numbers that stand beside a letter's own.

use saraban::{
    GazetteCitation, HouseNumber, Language, LawCitation, MeetingNumber, OrderNumber, ParseError,
    ParseOptions, Parsed, PhoneNumber, Plate, PlotNumber, ReceiptNumber, Section, Sitting,
};

mod phones {
    use super::*;

    #[track_caller]
    fn assert_phone(text: &str, machine: &str) {
        let read =
            PhoneNumber::parse_with(text, ParseOptions::LENIENT).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!(serde_json::to_value(read.value).unwrap(), machine, "{text}");
        assert_eq!(read.value, read.value.to_string().parse().unwrap(), "{}", read.value);
        assert_eq!(read.value, machine.parse().unwrap());
    }

    #[track_caller]
    fn assert_refused(text: &str) {
        let read = PhoneNumber::parse_with(text, ParseOptions::LENIENT);
        assert!(read.is_err(), "{text} was read as {}", read.unwrap().value);
    }

    #[test]
    fn of_lines_and_mobiles() {
        assert_phone("๐ ๒๑๑๑ ๖๒๔๐", "021116240");
        assert_phone("๐-๒๑๙๙-๙๐๐๐", "021999000");
        assert_phone("02-181-0959", "021810959");
        assert_phone("02-1810959", "021810959");
        assert_phone("๐๔๔ - ๑๑๒๒๐๓", "044112203");
        assert_phone("055-111-786", "055111786");
        assert_phone("083 111 6901", "0831116901");
        assert_phone("๐๘ ๙๙๑๑ ๒๒๓๓", "0899112233");
        assert_phone("063-111 -6888", "0631116888");
        assert_phone("0631116888", "0631116888");
        assert_phone("+66 2 199 9000", "021999000");
    }

    #[test]
    fn of_hotlines() {
        assert_phone("1567", "1567");
        assert_phone("๑๓๐๐", "1300");
        assert_phone("191", "191");
        assert_phone("1111 กด 22", "1111x22");
    }

    #[test]
    fn of_lines_inside_an_office() {
        assert_phone("๖๓๑๔", "6314");
        assert!(!"6314".parse::<PhoneNumber>().unwrap().is_hotline());
        assert!("1567".parse::<PhoneNumber>().unwrap().is_hotline());
        assert_refused("63145");
        assert_refused("0314");
    }

    #[test]
    fn of_runs_of_lines() {
        assert_phone("๐ ๒๑๙๙ ๙๐๒๑-๓ ต่อ ๔๐๖", "021999021-3x406");
        assert_phone("0 2177 9529-30", "021779529-30");
        assert_phone("074-112267-69", "074112267-9");
        assert_phone("02 133 3728-3732", "021333728-32");
        assert_phone("0-2108-4174 - 7", "021084174-7");
        assert_phone("0 2108 4174 ถึง 7", "021084174-7");
        let run: PhoneNumber = "0 2177 9599-602".parse().unwrap();
        assert_eq!(run.lines().collect::<Vec<_>>(), ["021779599", "021779600", "021779601", "021779602"]);
    }

    #[test]
    fn with_extensions() {
        assert_phone("0 2199 9000 ต่อ 41๐๔", "021999000x4104");
        assert_phone("๐ ๒๑๙๙ ๙๐๐๐ ตอ ๔๑๐๔", "021999000x4104");
        assert_phone("๐ ๒๑๙๙ ๙๐๐๐ ตอ่ ๔๑๐๔", "021999000x4104");
        assert_phone("0 2133 3700 ต่อ 3728 - 3732", "021333700x3728-3732");
        assert_phone("0 2173 9020 ต่อ 3669, 3653, 3376", "021739020x3669,3653,3376");
        assert_phone("02 173 9020 ต่อ 3697 3527 3548", "021739020x3697,3527,3548");
        assert_phone("02 173 9020 ต่อ 11/12", "021739020x11,12");
        assert_phone("02 173 9020 ต่อ 11 หรือ 12", "021739020x11,12");
        assert_phone("02 173 9020#11", "021739020x11");
    }

    #[test]
    fn that_are_none() {
        assert_refused("");
        assert_refused("02");
        assert_refused("0 2199 900");
        assert_refused("0 2199 90000");
        assert_refused("2199 9000");
        assert_refused("10300");
        assert_refused("๔๒๐๐๐");
        assert_refused("1-2-3456789");
        assert_refused("02 199 9000 ต่อ");
    }
}

/// The machine form of what `read` makes of a text, which both it and the official form lead back to.
#[track_caller]
fn assert_machine<T>(text: &str, machine: &str, read: fn(&str, ParseOptions) -> Result<Parsed<T>, ParseError>)
where
    T: std::fmt::Display + std::fmt::Debug + PartialEq + serde::Serialize,
{
    let value = read(text, ParseOptions::LENIENT).unwrap_or_else(|e| panic!("{text}: {e}")).value;
    assert_eq!(serde_json::to_value(&value).unwrap(), machine, "{text}");
    assert_eq!(read(machine, ParseOptions::STRICT).unwrap().value, value);
    assert_eq!(read(&value.to_string(), ParseOptions::STRICT).unwrap().value, value);
}

#[test]
fn orders() {
    #[track_caller]
    fn assert_order(text: &str, machine: &str) {
        assert_machine(text, machine, OrderNumber::parse_with);
    }
    assert_order("๓๔๗/๒๕๖๓", "347/2563");
    assert_order("ที่ ๑/๒๕๖๔", "1/2564");
    assert_order("ที่ 1364 / 2567", "1364/2567");
    assert_order("สพฐ 839/2561", "สพฐ 839/2561");
    assert_order("ที่ สป 1137/2561", "สป 1137/2561");
    assert_order("ป.161/2566", "ป.161/2566");
    assert_order("ป. 161/2566", "ป.161/2566");
    assert_order("ท.ป.4/2528", "ท.ป.4/2528");
    assert_order("พิเศษ 12/2560", "พิเศษ 12/2560");
    assert_order("(สสพ.1) 9/2565", "(สสพ.1) 9/2565");
    assert_order("สกส2. 14/2564", "สกส2. 14/2564");
    assert_order("ที่ สนส. 14/2563", "สนส 14/2563");
    assert_order("47/60", "47/2560");
    assert!("47/60".parse::<OrderNumber>().is_err());
    for text in ["", "347", "347/", "347/1563", "347/256", "มาตรา 6/2", "347/2563 ", "สป1137/2561"]
    {
        assert!(text.parse::<OrderNumber>().is_err(), "{text}");
    }
}

#[test]
fn meetings() {
    #[track_caller]
    fn assert_meeting(text: &str, machine: &str) {
        assert_machine(text, machine, MeetingNumber::parse_with);
    }
    assert_meeting("ครั้งที่ ๑/๒๕๖๔", "ครั้งที่ 1/2564");
    assert_meeting("ครั้งที่ 1/64", "ครั้งที่ 1/2564");
    assert_meeting("ครั้งที่12 / 2564", "ครั้งที่ 12/2564");
    assert_meeting("ครั้งที่ พิเศษ 1/2564", "ครั้งที่ พิเศษ 1/2564");
    assert_meeting("ครั้งที่ 1/2564 (ครั้งที่ 153)", "ครั้งที่ 1/2564 (ครั้งที่ 153)");
    assert_meeting("ครั้งที่ 53-11/2564", "ครั้งที่ 11/2564 (ครั้งที่ 53)");
    assert_meeting("ครั้งที่ ๑๐ (๔/๒๕๖๔)", "ครั้งที่ 4/2564 (ครั้งที่ 10)");
    assert_eq!("ครั้งที่ 1/2564".parse::<MeetingNumber>().unwrap().overall(), None);
    assert_eq!("ครั้งที่ พิเศษ 1/2564".parse::<MeetingNumber>().unwrap().sitting(), Sitting::Special);
    for text in [
        "ครั้งที่ 5-6/2562",
        "ครั้งที่ 3 (4/2564)",
        "ครั้งที่ 4/2564 (ครั้งที่ 3)",
        "ครั้งที่ 1",
        "1/2564",
        "ครั้งที่ 1/2",
        "ครั้ง 1/2564",
    ] {
        assert!(MeetingNumber::parse_with(text, ParseOptions::LENIENT).is_err(), "{text}");
    }
}

#[test]
fn receipts() {
    #[track_caller]
    fn assert_receipt(text: &str, machine: &str) {
        assert_machine(text, machine, ReceiptNumber::parse_with);
    }
    assert_receipt("เลขรับ 2289 / 66", "เลขรับ 2289/2566");
    assert_receipt("เลขที่รับ ๑/๒๑๐ / ๕๕", "เลขรับ 1/210/2555");
    assert_receipt("รับเลขที่ 9597", "เลขรับ 9597");
    assert_receipt("เลขทะเบียนรับ 15/2567", "เลขรับ 15/2567");
    assert_receipt("รับที่ 15", "เลขรับ 15");
    assert_receipt("เลขรับ......15", "เลขรับ 15");
    assert_receipt("เลขรับ : 15", "เลขรับ 15");
    for text in ["เลขรับ", "2289/66", "เลขที่ 15", "เลขรับ ..."] {
        assert!(ReceiptNumber::parse_with(text, ParseOptions::LENIENT).is_err(), "{text}");
    }
}

#[test]
fn gazette_citations() {
    #[track_caller]
    fn assert_gazette(text: &str, machine: &str) {
        assert_machine(text, machine, GazetteCitation::parse_with);
    }
    assert_gazette("เล่ม ๑๓๔ ตอนพิเศษ ๒๙๐ ง", "ราชกิจจานุเบกษา เล่ม 134 ตอนพิเศษ 290 ง");
    assert_gazette("ราชกิจจานุเบกษา เล่ม 133 ตอนที่ 6 ก", "ราชกิจจานุเบกษา เล่ม 133 ตอนที่ 6 ก");
    assert_gazette("เล่มที่ 138 ตอนพิเศษ 1 ง", "ราชกิจจานุเบกษา เล่ม 138 ตอนพิเศษ 1 ง");
    assert_gazette("ราชกิจจานุเบกษา ฉบับพิเศษ เล่ม 101 ตอนที่ 133", "ราชกิจจานุเบกษา เล่ม 101 ตอนที่ 133");
    assert_gazette("เล่ม ๕๗ หน้า ๔๒๐", "ราชกิจจานุเบกษา เล่ม 57 หน้า 420");
    assert_gazette("เล่ม 120 ตอนที่ 12 ก พิเศษ หน้า 3", "ราชกิจจานุเบกษา เล่ม 120 ตอนพิเศษ 12 ก หน้า 3");
    assert_gazette("เล่ม 138 ตอนพิเศษ1ง หน้า1", "ราชกิจจานุเบกษา เล่ม 138 ตอนพิเศษ 1 ง หน้า 1");
    assert_gazette(
        "เล่ม 133 ตอนที่ 6 ก ลงวันที่ 18 มกราคม 2559",
        "ราชกิจจานุเบกษา เล่ม 133 ตอนที่ 6 ก วันที่ 18 มกราคม 2559",
    );
    assert_gazette(
        "เล่ม ๑๒๒ ตอนพิเศษ ๙๙ ง หน้า ๑ ๒๓ กันยายน ๒๕๔๘",
        "ราชกิจจานุเบกษา เล่ม 122 ตอนพิเศษ 99 ง หน้า 1 วันที่ 23 กันยายน 2548",
    );
    for text in ["เล่ม", "เล่ม 0 ตอนที่ 1 ก", "เล่ม 9999", "ตอนที่ 1 ก", "เล่ม 120 ตอนที่ 1 กค"]
    {
        assert!(GazetteCitation::parse_with(text, ParseOptions::LENIENT).is_err(), "{text}");
    }
    let error = "เล่ม 999 ตอนที่ 1".parse::<GazetteCitation>().unwrap_err();
    assert_eq!(error.to_string(), "volume 999 is out of range 1..=400");
}

#[test]
fn sections() {
    #[track_caller]
    fn assert_section(text: &str, machine: &str) {
        assert_machine(text, machine, Section::parse_with);
    }
    assert_section("มาตรา ๖/๒", "มาตรา 6/2");
    assert_section("มาตรา 63", "มาตรา 63");
    assert_section("มาตรา 39 ทวิ", "มาตรา 39 ทวิ");
    assert_section("มาตรา 65 ตรี (13)", "มาตรา 65 ตรี (13)");
    assert_section("มาตรา 41 วรรคสอง", "มาตรา 41 วรรคสอง");
    assert_section("มาตรา 41 วรรคแรก", "มาตรา 41 วรรคหนึ่ง");
    assert_section("มาตรา 12 (3)(1) วรรคท้าย", "มาตรา 12 (3)(1) วรรคท้าย");
    assert_section("ข้อ ๑๒(๓)", "ข้อ 12 (3)");
    assert_section("มาตรา9", "มาตรา 9");
    for text in ["มาตรา", "มาตรา 5 ฉบับ", "ข้อความ 5", "6/2"] {
        assert!(Section::parse_with(text, ParseOptions::LENIENT).is_err(), "{text}");
    }
}

#[test]
fn nothing_is_numbered_zero() {
    assert!("0/2567".parse::<OrderNumber>().is_err());
    assert!("ครั้งที่ 0/2567".parse::<MeetingNumber>().is_err());
    assert!("เลขรับ 0".parse::<ReceiptNumber>().is_err());
    assert!("มาตรา 0".parse::<Section>().is_err());
    assert!("บ้านเลขที่ 99/0".parse::<HouseNumber>().is_err());
    assert!("แปลงที่ 0".parse::<PlotNumber>().is_err());
}

#[test]
fn laws() {
    #[track_caller]
    fn assert_law(text: &str, machine: &str) {
        assert_machine(text, machine, LawCitation::parse_with);
    }
    assert_law("พระราชบัญญัติการเดินอากาศ พ.ศ. ๒๔๙๗", "พระราชบัญญัติการเดินอากาศ พ.ศ. 2497");
    assert_law("พ.ร.บ. การเดินอากาศ พ.ศ.2497", "พระราชบัญญัติการเดินอากาศ พ.ศ. 2497");
    assert_law(
        "พระราชบัญญัติระเบียบบริหารราชการแผ่นดิน (ฉบับที่ ๘) พ.ศ. ๒๕๕๓",
        "พระราชบัญญัติระเบียบบริหารราชการแผ่นดิน (ฉบับที่ 8) พ.ศ. 2553",
    );
    assert_law(
        "ระเบียบกระทรวงมหาดไทย ว่าด้วยการงบประมาณ พ.ศ. 2541 แก้ไขเพิ่มเติม(ฉบับที่ 2) พ.ศ. 2543 และ(ฉบับที่ 3) พ.ศ. 2543",
        "ระเบียบกระทรวงมหาดไทย ว่าด้วยการงบประมาณ พ.ศ. 2541 แก้ไขเพิ่มเติม (ฉบับที่ 2) พ.ศ. 2543 และ (ฉบับที่ 3) พ.ศ. 2543",
    );
    assert_law("รัฐธรรมนูญแห่งราชอาณาจักรไทย พุทธศักราช 2560", "รัฐธรรมนูญแห่งราชอาณาจักรไทย พ.ศ. 2560");
    assert_law("กฎกระทรวง ฉบับที่ 9 (พ.ศ. 2535)", "กฎกระทรวง ฉบับที่ 9 (พ.ศ. 2535)");
    assert_law("ประมวลกฎหมายอาญา", "ประมวลกฎหมายอาญา");
    assert_law("ป.พ.พ. มาตรา 193/3", "มาตรา 193/3 แห่งประมวลกฎหมายแพ่งและพาณิชย์");
    assert_law("มาตรา 65 ตรี (13) แห่งประมวลรัษฎากร", "มาตรา 65 ตรี (13) แห่งประมวลรัษฎากร");
    assert_law(
        "พ.ร.บ. การเดินอากาศ พ.ศ. 2497, มาตรา 6/2 และมาตรา 7",
        "มาตรา 6/2 และมาตรา 7 แห่งพระราชบัญญัติการเดินอากาศ พ.ศ. 2497",
    );
    assert_law("พระราชบัญญัติการเดินอากาศ (ฉบับที่ ..) พ.ศ. ....", "พระราชบัญญัติการเดินอากาศ (ฉบับที่ ..) พ.ศ. ....");
    // A blank before a vowel of the letter before it is none, and no title has more than one.
    assert_law("พ.ร.บ. การ\tาชทัณฑ์ พ.ศ. 2497", "พระราชบัญญัติการาชทัณฑ์ พ.ศ. 2497");
    for text in ["พ.ร.บ. การ  ทาง พ.ศ. 2497", "พ.ร.บ. การ\tทาง พ.ศ. 2497", "พ.ร.บ.  การ ทาง พ.ศ. 2497"]
    {
        assert!(text.parse::<LawCitation>().is_err(), "{text}");
        assert_law(text, "พระราชบัญญัติการ ทาง พ.ศ. 2497");
    }
    let bill: LawCitation = "พระราชบัญญัติการเดินอากาศ (ฉบับที่ ..) พ.ศ. ....".parse().unwrap();
    let bills: Vec<_> = bill.instruments().map(|i| (i.is_amendment(), i.edition(), i.year())).collect();
    assert_eq!(bills, [(true, None, None)]);
    for text in
        ["พระราชบัญญัติ", "พระราชบัญญัติการเดินอากาศ", "พระราชบัญญัติ\nการเดินอากาศ พ.ศ. 2497", "การเดินอากาศ พ.ศ. 2497"]
    {
        assert!(LawCitation::parse_with(text, ParseOptions::LENIENT).is_err(), "{text}");
    }
}

#[test]
fn houses_plots_and_plates() {
    assert_machine("บ้านเลขที่ 122/7", "122/7", HouseNumber::parse_with);
    assert_machine("เลขที่ ๙๙", "99", HouseNumber::parse_with);
    assert_machine("แปลงที่ ๑๒", "แปลงที่ 12", PlotNumber::parse_with);
    assert_machine("แปลงหมายเลข 12", "แปลงที่ 12", PlotNumber::parse_with);
    assert_machine("กค 0409", "กค 0409", Plate::parse_with);
    assert_machine("๒กค ๑๒๓๔ กรุงเทพมหานคร", "2กค 1234 กรุงเทพมหานคร", Plate::parse_with);
    assert!("กค 0409/1".parse::<Plate>().is_err());
    assert!("มท 0816.5/ว 1844".parse::<Plate>().is_err());
    assert!("กค 12345".parse::<Plate>().is_err());
}

/// What is a letter's number is nothing else, and the other way round.
#[test]
fn letters_are_never_taken_for_relatives() {
    for text in ["มท 0816.5/ว 1844", "มท 0515.2/3025", "ชย 0023.3/555", "กค (กวจ) 0405.2/ว 637"]
    {
        assert!(text.parse::<OrderNumber>().is_err(), "{text}");
        assert!(text.parse::<HouseNumber>().is_err(), "{text}");
        assert!(text.parse::<Plate>().is_err(), "{text}");
    }
}

/// What each says where its own text is wrong, in both languages.
#[test]
fn errors_say_what_was_expected() {
    #[track_caller]
    fn assert_error<T: std::str::FromStr<Err = ParseError> + std::fmt::Debug>(
        text: &str,
        english: &str,
        thai: &str,
    ) {
        let error = text.parse::<T>().expect_err(text);
        assert_eq!(error.to_string(), english, "{text}");
        assert_eq!(error.display(Language::Thai).to_string(), thai, "{text}");
        assert!(error.span().slice(text).is_some());
    }
    assert_error::<OrderNumber>("ที่ ก", "expected a number, found 'ก'", "ต้องเป็นตัวเลข แต่พบ 'ก'");
    assert_error::<OrderNumber>(
        "347/1563",
        "expected a year of the Buddhist era, found '1'",
        "ต้องเป็นปีพุทธศักราช แต่พบ '1'",
    );
    assert_error::<OrderNumber>(
        "347/63",
        "not the official form: a year of two digits",
        "ไม่เป็นไปตามแบบ: ปีมีเพียงสองหลัก",
    );
    assert_error::<MeetingNumber>(
        "ประชุม 1/2564",
        "expected the number of a meeting, found 'ป'",
        "ต้องเป็นครั้งที่ของการประชุม แต่พบ 'ป'",
    );
    assert_error::<ReceiptNumber>(
        "รับ 15",
        "expected the register number of a receipt, found 'ร'",
        "ต้องเป็นเลขรับหนังสือ แต่พบ 'ร'",
    );
    assert_error::<LawCitation>(
        "กฎหมายว่าด้วยการนี้",
        "expected a law or rule, found 'ก'",
        "ต้องเป็นชื่อกฎหมายหรือระเบียบ แต่พบ 'ก'",
    );
    assert_error::<LawCitation>(
        "พระราชบัญญัติการเดินอากาศ",
        "expected the title of a law and its year, found 'ก'",
        "ต้องเป็นชื่อกฎหมายและปีที่ออก แต่พบ 'ก'",
    );
    assert_error::<Section>("หมวด 1", "expected a section of a law, found 'ห'", "ต้องเป็นมาตราหรือข้อ แต่พบ 'ห'");
    assert_error::<GazetteCitation>(
        "ราชกิจจานุเบกษา",
        "expected a space, found the end of the text",
        "ต้องเป็นช่องว่าง แต่ข้อความจบเสียก่อน",
    );
    assert_error::<GazetteCitation>(
        "เล่ม 999 ตอนที่ 1",
        "volume 999 is out of range 1..=400",
        "เล่มที่ 999 อยู่นอกช่วง 1 ถึง 400",
    );
    assert_error::<PhoneNumber>(
        "02",
        "expected a telephone number, found '0'",
        "ต้องเป็นหมายเลขโทรศัพท์ แต่พบ '0'",
    );
    assert_error::<HouseNumber>("ก", "expected a house number, found 'ก'", "ต้องเป็นบ้านเลขที่ แต่พบ 'ก'");
    let space = ["expected a space, found the end of the text", "ต้องเป็นช่องว่าง แต่ข้อความจบเสียก่อน"];
    assert_error::<PlotNumber>("แปลง", space[0], space[1]);
    assert_error::<Plate>("กค", space[0], space[1]);
}

#[test]
fn phones_are_written_in_their_groups() {
    for text in ["๐ ๒๑๙๙ ๙๐๒๑-๓ ต่อ ๔๐๖", "๐๘ ๑๒๓๔ ๕๖๗๘", "๐ ๔๒๘๑ ๑๑๑๑"]
    {
        assert_eq!(text.parse::<PhoneNumber>().unwrap().to_string(), text);
    }
    assert_eq!("๐๔๒-๘๑๑๑๑๑".parse::<PhoneNumber>().unwrap().to_string(), "๐ ๔๒๘๑ ๑๑๑๑");
}

/// The hundred years that a year of two digits can mean begin with the pivot.
#[test]
fn short_years_and_the_pivot() {
    let year = |text: &str, pivot: u16| {
        OrderNumber::parse_with(text, ParseOptions::LENIENT.with_pivot(pivot)).unwrap().value.year()
    };
    assert_eq!((year("๑/๖๗", 2500), year("๑/๐๑", 2500)), (2567, 2501));
    assert_eq!((year("๑/๓๐", 2530), year("๑/๒๙", 2530)), (2530, 2629));
}

/// A hotline is one line.
#[test]
fn hotlines_have_no_runs() {
    assert_eq!("๑๕๖๗".parse::<PhoneNumber>().unwrap().to_string(), "๑๕๖๗");
    assert!(PhoneNumber::parse_with("๑๕๖๗-๘", ParseOptions::LENIENT).is_err());
}
