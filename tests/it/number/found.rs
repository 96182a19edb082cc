//! Numbers in running text, and what only looks like one.

use saraban::{Kind, Scanner, Value};

/// `marked` is a text with bars around each number that must be found.
#[track_caller]
fn assert_found(marked: &str) {
    let text = marked.replace('|', "");
    let mut again = String::new();
    let mut at = 0;
    for entity in Scanner::new().only([Kind::Number]).entities(&text) {
        let span = entity.span();
        again.push_str(&text[at..span.start()]);
        again.push('|');
        again.push_str(entity.as_str());
        again.push('|');
        at = span.end();
    }
    again.push_str(&text[at..]);
    assert_eq!(again, marked);
}

/// The only number in `text`, in the machine form.
#[track_caller]
fn assert_value(text: &str, json: &str) {
    let found: Vec<_> = Scanner::new().only([Kind::Number]).entities(text).collect();
    let [entity] = &found[..] else { panic!("{} numbers in {text}", found.len()) };
    assert!(matches!(entity.value(), Value::Number(_)));
    assert_eq!(serde_json::to_string(entity.value()).unwrap(), json, "{text}");
}

#[test]
fn figures() {
    assert_found("|๒|");
    assert_found("ครั้งที่ |๒|");
    assert_found("จำนวนทั้งสิ้น |๙,๐๖๖| ราย");
    assert_found("จำนวน |1| ไร่ |2| งาน |37.5| ตารางวา");
    assert_found("ขนาด |5| x |7| นิ้ว");
    assert_found("ตามมาตรา |๑๓| และมาตรา |๑๔|");
    assert_found("จำนวน|๕๐|คน แบ่งเป็น|๒|กลุ่ม");
    assert_found("อุณหภูมิ |-2.5| องศาเซลเซียส");
    assert_found("(|-3.1%|) และ (+|5.2%|)");
    assert_found("|5|,oops |1,o๐๐| บาท".replace("| บาท", " บาท|").as_str());
    assert_found("สัดส่วน |8| ต่อ |1|");
    assert_found("มาตราส่วน |1|:|4000|");
}

#[test]
fn figures_that_lost_a_sign_or_are_no_quantity() {
    assert_found("ขนาด |๒|x|๓| เมตร |3|X|4|X|6| นิ้ว");
    assert_found("รหัส 0x10, 0xFF, ๐x๑๐ และ |10|x|0|");
    assert_found("โทร +66 2 123 4567 และ +668 1234 5678");
    assert_found("ราคา .5 และ (.75)");
    assert_found(
        "จำนวน |1 000 000| และ |12 500 000.50| กับ |1| 250 750".replace(" กับ |1| 250 750", "").as_str(),
    );
}

/// What is raised may be a power or the mark of a note, which a text without its layout does not tell.
#[test]
fn raised_and_circled_digits_leave_doubt() {
    for text in ["จำนวน 10⁶ ราย", "จำนวน ๑,๒๕๐¹ ราย", "จำนวน 5① ข้อ", "ดู²๕ ข้อ", "จำนวน 1٣ ราย"]
    {
        let found: Vec<_> = Scanner::new().only([Kind::Number]).entities(text).collect();
        assert_eq!(found.iter().map(saraban::Entity::is_doubtful).collect::<Vec<_>>(), [true], "{text}");
    }
    assert_value("จำนวน 2½ ไร่", r#"{"value":"5/2"}"#);
    for text in ["จำนวน 2½ ไร่", "พื้นที่ 25 ม.²", "จำนวน 10 ①"]
    {
        let mut found = Scanner::new().only([Kind::Number]).entities(text);
        assert_eq!(found.next().map(|number| number.is_doubtful()), Some(false), "{text}");
        assert!(found.next().is_none());
    }
}

#[test]
fn no_thousands_begin_with_zero() {
    for text in ["0,123", "๐,๕๐๐ บาท"] {
        assert!(text.parse::<saraban::Quantity>().is_err(), "{text}");
        let read = saraban::Quantity::parse_with(text, saraban::ParseOptions::LENIENT).unwrap();
        assert!(read.is_doubtful(), "{text}");
    }
}

#[test]
fn wide_digits_are_none() {
    let doubts = |text: &str| -> Vec<bool> {
        let found = Scanner::new().only([Kind::Number]).entities(text);
        found.map(|entity| entity.deviations().are_doubtful()).collect()
    };
    assert!(doubts("จำนวน １２ ราย").is_empty());
    assert_eq!(doubts("จำนวน 1５ ราย"), [true]);
}

#[test]
fn an_amount_in_brackets_may_be_negative() {
    let doubts = |text: &str| -> Vec<bool> {
        let found = Scanner::new().only([Kind::Number]).entities(text);
        found.map(|entity| entity.deviations().are_doubtful()).collect()
    };
    assert_eq!(doubts("กำไร (ขาดทุน) (1,234,567.89)"), [true]);
    assert_eq!(doubts("รายรับ 5,000 (3,000) 2,000"), [false, true, false]);
    assert_eq!(doubts("ห้าพันบาทถ้วน (5,000)"), [false, false]);
    assert_eq!(doubts("จำนวน (รวม 5,000)"), [false]);
}

/// A point may be that of thousands, where a price has no thousandths and nobody counts parts of what is counted.
#[test]
fn points_before_three_digits_leave_doubt() {
    let doubts = |text: &str| -> Vec<bool> {
        let found = Scanner::new().only([Kind::Number]).entities(text);
        found.map(|entity| entity.deviations().are_doubtful()).collect()
    };
    for text in [
        "เป็นเงิน 3.000 บาท",
        "เป็นเงิน ๑๒.๕๐๐ บาท",
        "ไร่ละ 1.220บาท",
        "ผู้เข้าร่วม 155.486 คน",
        "1.000 - 2.000 บาท",
        "จ่าย 1.500.- บาท",
    ] {
        assert_eq!(doubts(text), [true], "{text}");
    }
    for text in [
        "วงเงิน 2.500 ล้านบาท",
        "หน่วยละ 0.125 บาท",
        "ลิตรละ 4.72 บาท",
        "หน่วยละ 4.1805 บาท",
        "10,123.456 บาท",
        "ระยะทาง 1.500 กิโลเมตร",
        "เนื้อที่ 1.250 ไร่",
    ] {
        assert_eq!(doubts(text), [false], "{text}");
    }
}

/// The first group of a number that fell apart is none.
#[test]
fn torn_off_groups() {
    let found = |text: &str| -> Vec<String> {
        Scanner::new().only([Kind::Number]).entities(text).map(|entity| entity.as_str().into()).collect()
    };
    for text in ["เงิน 1, 050 บาท", "เงิน 1'000 บาท", "เงิน ๑,,๐๐๐ บาท", "เงิน 1 ,000 บาท"]
    {
        assert!(found(text).is_empty(), "{text}: {:?}", found(text));
    }
    assert_eq!(found("จำนวน 1, 250 และ 300 แห่ง"), ["1", "250", "300"]);
}

#[test]
fn money_and_measures() {
    assert_found("จำนวน |450,000 ล้านบาท| (|สี่แสนห้าหมื่นล้านบาท|)");
    assert_found("วงเงิน|๒,๑๐๑,๐๐๑ บาท| (|สองล้านหนึ่งแสนหนึ่งพันเอ็ดบาทถ้วน|)");
    assert_found("ไม่ควรเกิน|ร้อยละ ๔.๗๕| ต่อปี");
    assert_found("กว่า |๒.๗ หมื่นคน|");
    assert_found("ขายได้|ร้อยละ 67.1| มูลค่า |273 ล้านบาท|");
    assert_found("ลูกค้าชำระ |20 กว่าล้านบาท| และ |2 พันกว่าล้าน| ภายหลัง");
    assert_found("|3-4 แสนล้านบาท| ต่อปี");
    assert_found("จำนวน |๑๐ ถึง ๑๕| ราย");
    assert_value("เป็นเงิน 5,000.- บาท", r#"{"value":"5000","unit":"baht"}"#);
    assert_value("จำนวน ๑ ๑/๒ ถัง", r#"{"value":"3/2"}"#);
    assert_value("ติดลบ 20,000 ล้านบาท", r#"{"value":"-20000000000","unit":"baht"}"#);
    assert_value("งบ 1 ล้านครึ่งบาท", r#"{"value":"1500000","unit":"baht"}"#);
    assert_value("ประมาณ 2 แสนครึ่ง", r#"{"value":"250000"}"#);
    assert_found("วงเงิน |3 ล้าน|ครึ่งปีแรก");
    assert_value("จำนวน 1 234 567 ราย", r#"{"value":"1234567"}"#);
    assert_found("จำนวน |12| |345| คน");
    assert_value("เป็นเงิน 20 ล้ำนบำท", r#"{"value":"20000000","unit":"baht"}"#);
}

#[test]
fn words() {
    assert_found("ปรับไม่เกินวันละ|หนึ่งหมื่นบาท|");
    assert_found("เมื่อพ้นกำหนด|สามสิบวัน|นับแต่วันประกาศ");
    assert_found("ไม่น้อยกว่า|สองในสาม|ของจำนวนสมาชิกทั้งหมด");
    assert_found("ไม่น้อยกว่า|กึ่งหนึ่ง|ของสมาชิก");
    assert_found("ประชาชนกว่า|หนึ่งพันล้านคน|");
    assert_found("จำนวน|พันสองร้อยแห่ง|");
    assert_found("นักท่องเที่ยวกว่า|แสนคน|");
    assert_found("|ศูนย์จุดห้าเปอร์เซ็นต์|");
    assert_found("ทั้ง|สองฝ่าย|เห็นพ้อง");
    assert_found("เป็นกิจที่|สอง| ประโยชน์ของเพื่อนมนุษย์เป็นกิจที่|หนึ่ง|");
    assert_found("เป็นเวลา|สองปีครึ่ง|");
    assert_found("ปรับ|พันห้าร้อยบาท| ไม่มีข้อผูกพัน|ห้าร้อยบาท| รายได้พันห้าร้อยบาท");
    assert_found("จำนวน |2| (|สอง|) ชุด ส่วนที่เกิน|สามส่วนสี่| แบ่งเป็น|สามส่วน|เท่ากัน");
}

#[test]
fn words_that_only_begin_or_end_like_numbers() {
    assert_found("หลายสิบล้านคน และ นับร้อยคน");
    assert_found("ห้ามมิให้ผู้ใดเข้าห้าง");
    assert_found("ความสามารถของสามีและสามัญชน");
    assert_found("เป็นไปด้วยความเรียบร้อย ไม่มีข้อผูกพันงบประมาณข้ามปี");
    assert_found("ศูนย์ราชการจังหวัดร้อยเอ็ด ยโสธร ร้อยเอ็ด และศรีสะเกษ");
    assert_found("เก้าอี้ริมสี่แยก สามเหลี่ยม ห้องสิบเวร นายสิบ");
    assert_found("พันตำรวจเอก ร้อยตรี สิบเอก พันธุ์พืช สัมพันธ์ ประชาสัมพันธ์");
    assert_found("ประการที่สอง นายกรัฐมนตรีสั่งการ".replace("สอง", "|สอง|").as_str());
    assert_found("โครงการคนละครึ่ง ครึ่งปีหลัง");
    assert_found("ส่วนหนึ่งของงาน อย่างหนึ่งอย่างใด หนึ่งเดียว");
    assert_found("ลบข้อมูล ลบล้าง ประสบการณ์");
}

#[test]
fn parts_of_dates() {
    assert_found("วันที่ ๗ มิถุนายน ๒๕๖๕");
    assert_found("๑๔\r\nพฤศจิกายน   ๒๕๖๗");
    assert_found("ลงวันที่ ๗\n มิถุนายน ๒๕๖๕ จำนวน |๓|\nราย");
    assert_found("ระหว่างวันที่ 6-8 ธันวาคม 2567 และ 15 ธ.ค.2562");
    assert_found("ก.ย.64 ก.ย. 64 และ (พ.ศ. 2566 - 2570)");
    assert_found("ปีงบประมาณ พ.ศ. 2560 ปี 2564/65 ปี 2566 ประจำปี 2568 ปี ค.ศ. 2030");
    assert_found("เวลา 09.00 - 16.30 น. และ ๐๘.๓๐ นาฬิกา เวลา 13.30");
    assert_found("อายุ |20| ปี |3| เดือน");
    assert_found("ครั้งที่ |62| พ.ศ. 2561");
    assert_found("เมื่อวันที่ 17 และ 23 สิงหาคม 2564 วันที่ 2 - 4 และ 22 - 24 เมษายน และวันที่ 5, 12 ม.ค. 67");
    assert_found("ปี 2563, 2564 และ 2565 แผน (2560 – 2564) ลว.25ตค.61 กล่าว (1 เม.ย 68)");
    assert_found("ถึง |2,400| คน เดือนมีนาคม |234,429| คัน 5 มีนาคม |574| ราย 6 มีนาคม |42| ราย");
    assert_found("October 9-11, 2024 และ 13 August 2024 Plan 2021-2025");
    assert_found("ในปี 2565 |-0.63%| จากนั้น|ร้อยละ 18 -24|");
}

#[test]
fn what_the_edge_of_the_text_has_cut() {
    assert_found("นธ์ 2565 เป็นเงิน |110,000| จากเดิม 110,00");
    assert_found("คม 2565 เป็นเงิน |110,000| จากเดิม 50,00");
    assert_found("จำนวน 1,");
    assert_found("ข้อความทั้งหมด 11,6");
    assert_found("ระดับ |1|,|2|,|3|");
}

#[test]
fn groups_that_are_wrong() {
    assert_found("๑,๐๐๐๐ บาท ๑๐,๐๐ บาท 1,234,56 บาท |12,34,567 บาท| |7|,|15| และ |1|:|50,000|");
    assert_found("ซอย |24|,|55|,|49|,|26| (|3|,|4|,|5|) (สาม) ด้านคน ถึง 20,0");
    assert_found(",782 คดี ภายในวันที่ 31 ธันว");
    assert_found("ประจำปีงบประมาณ พ.ศ. 25");
    assert_found("จำนวน |10|,|20| คน");
}

#[test]
fn a_comma_that_may_be_a_point() {
    assert_found("จำนวน 0,5 ล้านบาท ราคา 12,34 บาท และ 1.234,56 บาท");
    assert_found("เงินกู้ ๓๑,l๒๕ บาท");
    assert_found("ชนิดราคา |1|,|2|,|5| และ |10 บาท|");
    assert_found("เพิ่มขึ้น |1,250 ล้านบาท|");
}

#[test]
fn signs_below_zero() {
    assert_value("อุณหภูมิ −5 องศา", r#"{"value":"-5"}"#);
    assert_value("ขยายตัว –0.5% ต่อปี", r#"{"value":"-0.5","unit":"percent"}"#);
    assert_value("ระหว่าง −๒ ถึง ๕ องศา", r#"{"value":"-2","end":"5"}"#);
    assert_found("หน้า |๑๐ –๑๒| ราย และ – |๓| แห่ง");
    assert_found("ผู้ป่วย –|5| ราย");
}

#[test]
fn spoken_numbers_are_doubtful() {
    let is_doubtful = |text: &str| {
        let mut found = Scanner::new().only([Kind::Number]).entities(text);
        found.next().unwrap().deviations().are_doubtful()
    };
    assert!(is_doubtful("เป็นเงินสามล้านห้า"));
    assert!(is_doubtful("ค่าจ้างสองหมื่นห้าบาท"));
    assert!(!is_doubtful("สามล้านห้าบาทถ้วน"));
    assert!(!is_doubtful("สามล้านเอ็ดบาท"));
    assert!(!is_doubtful("สามล้านห้าแสนบาท"));
    assert!(!is_doubtful("สองร้อยห้าบาท"));
}

#[test]
fn numbers_that_fell_apart() {
    assert_found("วัคซีน 3 .5 ล้านโดส และ 00 ล้านบาท");
    assert_found("ช่วง กม. 0+000 - 31+700 ระยะทาง |31.7| กิโลเมตร");
}

#[test]
fn numbers_of_persons() {
    assert_found("เลขประจำตัวประชาชน 3 1005 01234 56 7");
    assert_found("เลขประจำตัวประชาชน ๓-๑๐๐๕-๐๑๒๓๔-๕๖-๗");
    assert_found("ตาราง |3| |1005| |01| |56| |7|");
}

#[test]
fn parts_of_codes() {
    assert_found("ที่ มท ๐๘๑๖.๕/ว ๑๘๔๔");
    assert_found("ที่ มท 0808.2/4201, 4202 และ 4203 ลงวันที่ 5 มกราคม 2567");
    assert_found("ที่ มท 0808.2/ว 4201 และ 4202 ลว. 5 ม.ค. 67");
    assert_found("ได้รับแล้ว |3|, |5| และ |7| ลงวันที่ 5 มกราคม 2567");
    assert_found("คำสั่งที่ 10/2564 ครั้งที่ ๑/๒๕๖๔");
    assert_found("ข้อ 1.2.7 และ ๑.๒.๓");
    assert_found("เชื้อโควิด-19 โควิด 19 COVID-19 สุนัข K-9 ชั้น B2 ระบบ 5G");
    assert_found("https://ln15.example.go.th/9 และ abc_12@example.go.th");
    assert_found("บ้านเลขที่ 99/31");
    assert_found("World Expo 2020 Dubai");
    assert_found("รหัส 00123");
    assert_found("มาตรา 59/3 เลขที่ 25/8 ไม่น้อยกว่า |3/4| ของ |1 1/2| ส่วน ขบวน 23/23");
    assert_found("มอก. 2228-2559 ISO 9001:2015 เล่ม 1-2567 เลขประจำตัว 1234567890123");
    assert_found("รถยนต์ทะเบียน 7กบ 5257 กรุงเทพมหานคร ทะเบียน กข 41 ลงทะเบียน |5,257| ราย");
    assert_found("วงเงิน |7,400|/|7,600 บาท| USD|4,475.67|");
}

#[test]
fn telephone_numbers_and_postcodes() {
    assert_found("โทร. ๐ ๒๒๔๑ ๙๐๐๐ ต่อ ๔๑๐๔");
    assert_found("โทรศัพท์ 0-2241-9000-3 โทรสาร 0 2241 9001");
    assert_found("โทร. 02-241-9000, 02-241-9001 ต่อ 12-14");
    assert_found("02 273 9020 ต่อ 3690");
    assert_found("0 2127 7243, 0 2127 7246 และ 0 2127 7227");
    assert_found("|342.02|    |104,128|    |4,921.21|");
    assert_found("สายด่วน 1669");
    assert_found("รหัสไปรษณีย์ ๓๖๐๐๐");
    assert_found("จังหวัดชัยภูมิ ๓๖๐๐๐");
    assert_found("กรุงเทพมหานคร 10300 กทม. 10300");
    assert_found("จ.ชัยภูมิ 36000");
    assert_found("งบประมาณ |36000|");
}

#[test]
fn days_in_a_row_are_no_numbers() {
    assert_found("วันที่ 1 2 3 มีนาคม 2567");
    assert_found("ในวันที่ ๓ ๑๐ และ ๑๗ มีนาคม");
    assert_found("กลุ่มที่ |1| |2| 3 มีนาคม");
}

#[test]
fn labels_of_lists() {
    assert_found(
        "มีมติ ดังนี้ 1.1 เห็นชอบแผน 1.2 มอบหมายให้จังหวัด |2.3| ล้านราย"
            .replace("|2.3| ล้านราย", "|2.3 ล้านราย|")
            .as_str(),
    );
    assert_found("ค่าฝุ่น PM 2.5 เกิน |37.5| ไมโครกรัม");
    assert_found("1. เรื่องเดิม\n2. ข้อพิจารณา");
    assert_found("มี |2| ประการ 1) ด้านคน ๒) ด้านเงิน (3) ด้านงาน");
    assert_found("มาตรา |204| (1)");
    assert_found("กำหนด|สามสิบ| (|30|) วัน");
    assert_found("(ไม่เกิน |5|)");
    assert_found("ดังนี้\n1.1 ให้รายงานตามข้อ 2.1 และ 2.3\n|2.5| เท่า\n|3.96| ตารางกิโลเมตร เฉลี่ย |4.5| ต่อ");
    assert_found("(ฉบับที่ |3|) ในพื้นที่ 3) ให้");
}

#[test]
fn units_are_no_numbers() {
    assert_found("หน่วย : ล้านบาท มูลค่า (ล้านบาท) ล้านคน รายได้กว่า|ล้านบาท|");
    assert_found("สองสามคน ห้าสิบห้าร้อย ร้อยล้านพันล้าน");
    assert_found("โควิด |63,958| กิโลกรัม เป็น |1 ใน 51| เวลา 6 โมงเช้า");
}
