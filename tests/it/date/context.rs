//! Dates in running text: `«…»` marks what must be found, and nothing else may be.

use saraban::{Kind, Scanner};

#[track_caller]
fn assert_found(marked: &str) {
    let text = marked.replace(['«', '»'], "");
    let mut found = String::new();
    let mut at = 0;
    for entity in Scanner::new().only([Kind::Date]).entities(&text) {
        found += &text[at..entity.span().start()];
        found.extend(["«", entity.as_str(), "»"]);
        at = entity.span().end();
    }
    found += &text[at..];
    assert_eq!(found, marked);
}

#[test]
fn no_dates() {
    for text in [
        "โทร. ๐ ๒๒๔๑ ๙๐๐๐ ต่อ ๑๒-๑๕ โทรสาร 0-2345-12",
        "สำนักงาน ก.พ. ที่ นร 1004/ว 12",
        "คณะกรรมการ ก.ค.ศ. 2563",
        "มาตรา 120/59 วรรคสอง ข้อ 5.1.2 และ (๑)",
        "เนื้อที่ 3-1-91 ไร่ และ 0-3-75 ไร่",
        "เนื้อที่ประมาณ 3-1-63 ไร่ ลดลง 2-1-65",
        "https://example.go.th/press-24-02-2565 และ scan_1-2-2565.pdf",
        "ครั้งที่ 5/3/2561 ประชุมครั้งที่ 1/2564",
        "โรงเรียนมีนักเรียน 2563 คน ครู 125 คน",
        "มกราคม ถึง กุมภาพันธ์ ของทุกปี ทุกวันที่ 5 ธันวาคม",
        "แรม 12 ค่ำ เดือน 4 จ.ศ. 1250",
        "พระราชบัญญัติ (ฉบับที่ ..) พ.ศ. ....",
        "สำนักงาน ก.พ. 47/111 ถนนพฤษภาคม 35 และซอยมกราคม 12",
        "31 กันยายน 2563 และ ๓๐ กุมภาพันธ์ ๒๕๖๗",
        "1 มกราคม 2483",
        "31 กันยายน พ.ศ. 2563 และ ๓๐ ก.พ. พ.ศ. ๒๕๖๗ กับ ๒๙ กุมภาพันธ์ ปี ๒๕๖๖",
        "15 มกราคม พ.ศ. 2483 มกราคม พ.ศ. ๒๔๘๓",
        "๓๒/๐๑/๒๕๖๖ และ ๑๒/๑๓/๒๕๖๖",
        "รวม 5 ปี 10 เดือน อายุ 15 ปี 60 วัน",
        "หมายเลขบัญชี 067-0-10330-6 ทะเบียน กค 2563 กรุงเทพมหานคร",
        "สายทาง มค.3062 แยก ทล.208",
        "นพ.ศุภกร รพ.ศูนย์ เพศ 2563",
        "ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ (ฉบับที่ ๒) พ.ศ. ๒๕๔๘",
        "14 ก.พ. 50 คน",
        "รุ่น 2.10.65 เวอร์ชัน 1.2.3456",
        "ราคา 1,250.50 บาท ร้อยละ 12.5-13.75",
        "๕ มกราคม ของทุกปี",
        "โควิด-19 เมษายน ปี 55 แห่งจาก 6 ประเภท",
        "เริ่มใช้ในวันที่ 5 มกราคม 25",
        "ตั้งแต่ปีงบประมาณ พ.ศ. ๒๕",
        "ก่อนสิ้นปีงบประมาณ ๓๐ วัน",
        "ระหว่าง 5 - 7 มกราคม 25",
        "มกราคม และกุมภาพันธ์ 25",
        "รศ.ดร.สมชาย ใจดี รศ. 12 คน อันดับ คศ. 2",
        "14 ก.พ. 16 น. 5 มกราคม 08.30 น. ธันวาคม 1,200 ราย",
    ] {
        assert_found(text);
    }
}

#[test]
fn days() {
    assert_found("ที่ กค.0402.4/19207 ลว. «30 เม.ย.2563»");
    assert_found("ลงวันที่ «๓๐\nตุลาคม ๒๕๖๓»จังหวัดชัยภูมิ");
    assert_found("ในวันที่ «24 มิถุนายน 2565 ถึงวันที่ 8 กรกฎาคม 2565» รวม 15 วัน");
    assert_found("ใน«วันอังคารที่ 10 พฤศจิกายน 2563 เวลา 10.00 น.»ณ ห้องประชุม");
    assert_found("(«2 ธ.ค. 67 - 30 เม.ย. 68»)");
    assert_found("ประกาศ «2566-01-05» และ «2023-01-05» ที่ 2023-01");
    assert_found("ลงวันที่ «3-1-65» และ «3-1-2565» เลขที่ 3-1-65");
    assert_found("วันนี้ («วันพุธที่ 19 มิถุนายน 2568») เวลา 17.05 น.");
    assert_found("๘๕๐๐๐ «มกราคม ๒๕๖๗»");
    assert_found("๘๕๐๐๐ «๕ มกราคม ๒๕๖๗»");
    assert_found("«วันเสาร์ที่ 17 ธันวาคม 2565»\n«17/12/2565»\nพิมพ์");
    assert_found("«๒๕ ๒๕ สิงหาคม ๒๕๖๕» ๒๔ «๒๕ สิงหาคม ๒๕๖๕»");
    assert_found("ภายในวันที่ «17เดือนเมษายน 2561» และสิ้นสุดภายใน วันที่«15เดือนกรกฏาคม 2561»");
    assert_found("วันที่ «8 เดือน 1 ปี 2567» ระยะเวลา 8 เดือน 15 วัน");
    assert_found("ใน«วันศุกร์ที่ 5 มกราคม 2567» เวลา 9");
    assert_found("ใน«วันศุกร์ที่ 5 มกราคม 2567 เวลา 9 - 12 น.»");
}

#[test]
fn numbers_of_something_else() {
    assert_found("ครั้งที่ 1 เดือน«กันยายน 2560» ครั้งที่ 2 เดือน«พฤษภาคม - มิถุนายน 2562»");
    assert_found("ระยะที่ 1 เดือน«มีนาคม 2567 - มีนาคม 2568» งวดที่ ๒ «เมษายน ๒๕๖๗»");
    assert_found("ที่ «5 มกราคม 2567» และวันที่ «7 มกราคม 2567»");
}

#[test]
fn letters_at_the_end_of_a_word_are_no_month() {
    assert_found("แผนของกระทรวงคมนาคม «พ.ศ. 2566 - 2570»");
    assert_found("เดือน«มินาคม 2567» และใน«มี.ค. 67» ณ«มกราคม 2567»");
}

#[test]
fn numbers_beside() {
    assert_found("วันนี้ «18  ก.พ. 66» น.ส.สมหญิง ใจดี");
    assert_found("โควิด-19 เดือน «ก.พ. 65» ตั้งแต่วันนี้-«31 ธ.ค. 65»");
    assert_found("«พ.ย. 60»    «ธ.ค. 60»    «ม.ค. 61»");
    assert_found("«มกราคม 60» «กุมภาพันธ์ 60»");
    assert_found("«5 ม.ค. 65» รายงานผล «7 ม.ค. 65» วันที่ส่ง");
}

#[test]
fn ranges_with_one_impossible_end() {
    assert_found("ระหว่าง «1 มิถุนายน» - 31 กันยายน 2564");
    assert_found("ระหว่าง «1 มิถุนายน 2564» - 31 กันยายน 2564");
    assert_found("ระหว่าง 31 เมษายน - «15 พฤษภาคม 2564»");
    assert_found("«28» - 31 กุมภาพันธ์ 2564");
}

#[test]
fn lists_without_a_label() {
    assert_found("«15», «16» และ «17 มี.ค. 66»");
    assert_found("ระหว่าง «15 - 17», «20» และ «22 มีนาคม 2566»");
    assert_found("«๓», «๔», «๕ มกราคม ๒๕๖๗»");
    assert_found("จำนวน 12, «16 มี.ค. 66»");
    assert_found("วันศุกร์ที่ «3» «10» «17» และ «24 มกราคม 2563»");
    assert_found("ไตรมาสที่ ๕ «ปี ๒๕๖๖»");
    assert_found("จำนวน 3 10 «17» และ «24 มกราคม 2563»");
    assert_found("«ไตรมาส 1» และ«ไตรมาส 2 ปี 2566»");
    assert_found("«ปี 2566» ไตรมาส 5");
}

#[test]
fn lists() {
    assert_found("เมื่อวันที่ «17» และ «23 สิงหาคม 2564»");
    assert_found("ในวันที่ «๕», «๑๒» และ «๑๙ มกราคม ๒๕๖๗»");
    assert_found("วันที่ «๕ มกราคม» และวันที่ «๓ กุมภาพันธ์ ๒๕๖๗»");
    assert_found("วันที่ «1 - 3» และ «5 - 7 มกราคม 2567»");
    assert_found("ในวันที่ «12»,«19 เม.ย.64» และ «ธันวาคม 2563»\n- «มกราคม 2563 – ธันวาคม 2564»");
    assert_found("แผนพัฒนาฯ ฉบับที่ ๑๒ «พ.ศ.๒๕๖๐ – ๒๕๖๔»");
    assert_found("หน้า 5, «7 มกราคม 2567»");
    assert_found("«ปีงบประมาณ 2560» และ «2561» กระทรวง");
    assert_found("วันที่ «8 ม.ค.», «12 ก.พ.» และ «5 มี.ค. 2567»");
    assert_found("เดือน«มกราคม» «มีนาคม» และเดือน«พฤษภาคม 2567» ในเดือนกรกฎาคมและสิงหาคม");
    assert_found("«ปี 2563», «2564» และ «2565»");
}

#[test]
fn months_and_years() {
    assert_found("ตั้งแต่เดือน«ตุลาคม 2564-กุมภาพันธ์ 2565»");
    assert_found("ถึง«มี.ค. 67» และเดือน «ธ.ค. 2566»");
    assert_found("ภายใน«ปี 2593» («ค.ศ. 2050»)");
    assert_found("8 เดือนแรกของ«ปีงบ 66» («ต.ค. 65 – พ.ค. 66»)");
    assert_found("รอบที่ 1 «ปีงบประมาณ พ.ศ. 2566» ครั้งที่ 2 «ปี พ.ศ. 2566»");
    assert_found("แผนพัฒนาฯ («พ.ศ. 2566 - 2570») ประจำ«ปี 2567»");
    assert_found("สิ้น«ปี 64» และต้น«ปี ๖๕»");
    assert_found("ณ สิ้น«ไตรมาสที่ 2/2563» «ครึ่งปีแรกของปี 2567»");
    assert_found("ใน«ครึ่งแรกของปี 2566» และ«ครึ่งหลังปีงบประมาณ พ.ศ. ๒๕๖๗» ช่วง«ปี 57-58-59»");
    assert_found("(«รศ. 110») และ «พ. ศ. ๒๕๖๗»");
}

#[test]
fn a_list_of_days_over_new_year_is_of_two_years_and_doubtful() {
    let first = |text: &str| {
        let entity = Scanner::new().only([Kind::Date]).entities(text).next().unwrap();
        let doubtful = entity.deviations().contains(saraban::Deviation::Ambiguous);
        let saraban::Value::Date(date) = entity.value() else { unreachable!() };
        (serde_json::to_value(date).unwrap(), doubtful)
    };
    let alone = |text: &str| first(text).0;
    for (text, day, doubtful) in [
        ("วันที่ ๓๐ ธันวาคม และ ๒ มกราคม ๒๕๖๗", "๓๐ ธันวาคม ๒๕๖๖", true),
        ("วันที่ ๒๐ มีนาคม และ ๑๐ มกราคม ๒๕๖๗", "๒๐ มีนาคม ๒๕๖๗", true),
        ("วันที่ ๒๐ มีนาคม และ ๑๐ เมษายน ๒๕๖๗", "๒๐ มีนาคม ๒๕๖๗", false),
        ("วันที่ ๑๗ และ ๒๓ สิงหาคม ๒๕๖๗", "๑๗ สิงหาคม ๒๕๖๗", false),
    ] {
        assert_eq!(first(text), (alone(day), doubtful), "{text}");
    }
}

/// Numbers that follow each other up to a month are days where a label or the row itself says so.
#[test]
fn rows_of_days() {
    for marked in [
        "อบรมวันที่ «๕», «๑๒» และ «๑๙ มีนาคม ๒๕๖๗»",
        "อบรม «๕», «๑๒» และ «๑๙ มีนาคม ๒๕๖๗»",
        // Behind the label of a day also where they do not ascend.
        "อบรมวันที่ «๑๕», «๓ มีนาคม ๒๕๖๗»",
        "อบรมวันที่ «๑๕», «๑๒», «๓ มีนาคม ๒๕๖๗»",
        "อบรม ๑๕, «๓ มีนาคม ๒๕๖๗»",
        "อบรมวันที่ «1» «2» «3 มีนาคม 2567»",
        "อบรมวันที่ 1 «2 มีนาคม 2567»",
    ] {
        assert_found(marked);
    }
}

/// A word that begins with น is no unit of the hour.
#[test]
fn hours_before_words() {
    for marked in [
        "«๕ มกราคม ๒๕๖๗ เวลา ๑๐.๐๐ น» มาประชุม",
        "«๕ มกราคม ๒๕๖๗ เวลา ๑๐.๐๐» นายวีระมาประชุม",
        "«๕ มกราคม ๒๕๖๗ เวลา ๑๐.๐๐» นครราชสีมา",
        "«๕ มกราคม ๒๕๖๗ เวลา ๑๐.๐๐» น้ำท่วม",
    ] {
        assert_found(marked);
    }
}

/// Days that go back across a dash are of two months, and where the end cannot be a day nobody knows the beginning.
#[test]
fn ranges_that_cannot_be_are_doubtful() {
    let read = |text: &str| -> Vec<(String, bool)> {
        let found = Scanner::new().only([Kind::Date]).entities(text);
        found.map(|entity| (entity.as_str().into(), entity.is_doubtful())).collect()
    };
    let found = |first: &str, is_doubtful: bool| (first.to_string(), is_doubtful);
    assert_eq!(read("ระหว่างวันที่ ๒๘ - ๒ มีนาคม ๒๕๖๗"), [found("๒๘", true), found("๒ มีนาคม ๒๕๖๗", false)]);
    assert_eq!(read("วันที่ ๒๘ - ๓๐ กุมภาพันธ์ ๒๕๖๗")[..1], [found("๒๘", true)]);
    assert_eq!(read("วันที่ ๓๐ มกราคม - ๓๐ กุมภาพันธ์ ๒๕๖๗")[..1], [found("๓๐ มกราคม", true)]);
    assert_eq!(
        read("วันที่ ๑๗, ๒๓ และ ๒๕ สิงหาคม ๒๕๖๔"),
        [found("๑๗", false), found("๒๓", false), found("๒๕ สิงหาคม ๒๕๖๔", false)]
    );
}
