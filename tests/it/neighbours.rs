//! Texts that differ in a word or a digit and are read differently: each line has its neighbour on the other side of what
//! tells them apart.

use saraban::{
    Addressee, BuddhistDate, Deviation, Dossier, FiscalYear, Kind, Letter, NoRrule, ParseOptions,
    PhoneNumber, Recurrence, ReferenceCode, Scanner, WorkingDays,
};

const CIRCULAR: &str = include_str!("../letters/circular.txt");
const ORDER: &str = include_str!("../letters/order.txt");

/// What is found of one kind, as it is written officially.
fn found(kind: Kind, text: &str) -> Vec<String> {
    Scanner::new().only([kind]).entities(text).map(|entity| entity.value().to_string()).collect()
}

#[track_caller]
fn assert_all(kind: Kind, lines: &[(&str, &[&str])]) {
    for (text, expected) in lines {
        assert_eq!(found(kind, text), *expected, "{text}");
    }
}

#[test]
fn days_months_and_years() {
    let march = |day: &str| format!("{day} มีนาคม ๒๕๖๗");
    assert_eq!(found(Kind::Date, "ประชุม 29, 30 และ 31 มีนาคม 2567"), [march("๒๙"), march("๓๐"), march("๓๑")]);
    assert_eq!(found(Kind::Date, "ประชุม 15, 10 และ 22 มีนาคม 2567"), [march("๑๐"), march("๒๒")]);
    assert_all(
        Kind::Date,
        &[
            ("เมื่อเดือน ก.พ. 47/111", &[]),
            ("เดือน ก.พ. 67/ นั้น", &["กุมภาพันธ์ ๒๕๖๗"]),
            ("เดือน ม.ค. 2567/12", &["มกราคม ๒๕๖๗"]),
            ("พ.ศ. 2565, 2566 และ 2567", &["พ.ศ. ๒๕๖๕", "พ.ศ. ๒๕๖๖", "พ.ศ. ๒๕๖๗"]),
            ("ปี 2565-2566 และ 2568", &["พ.ศ. ๒๕๖๕ - ๒๕๖๖"]),
            ("สิงหาคม และกุมภาพันธ์ 2567", &["สิงหาคม ๒๕๖๖", "กุมภาพันธ์ ๒๕๖๗"]),
            ("กรกฎาคม และมีนาคม 2567", &["กรกฎาคม ๒๕๖๗", "มีนาคม ๒๕๖๗"]),
        ],
    );
}

#[test]
fn ranges_of_years_and_eras() {
    let error = BuddhistDate::parse_with("๕ มกราคม ค.ศ. ๑๕๐๐", ParseOptions::LENIENT).unwrap_err();
    assert_eq!(error.to_string(), "year 1500 is out of range 1889..=9456");
    assert_eq!(FiscalYear::of(BuddhistDate::MIN).year(), 2433);
    let spaced = BuddhistDate::parse_with("๕ มกราคม พ. ศ. ๒๕๖๗", ParseOptions::LENIENT).unwrap();
    assert!(spaced.deviations.contains(Deviation::Abbreviation));
}

#[test]
fn numbers() {
    assert_all(
        Kind::Number,
        &[
            ("1 ใน 3 จังหวัด", &["๑", "๓"]),
            ("2 ใน 3 ของที่ประชุม", &["๒/๓"]),
            ("อันดับที่ 3) ให้", &["๓"]),
            ("ในพื้นที่ 3) ให้", &[]),
        ],
    );
    let range = |text: &str| saraban::Quantity::parse_with(text, ParseOptions::LENIENT).unwrap().deviations;
    assert_eq!(range("10  -  15"), [Deviation::ExtraSpace].into_iter().collect());
    assert_eq!(range("10 - 15"), saraban::Deviations::NONE);
}

#[test]
fn references() {
    assert_all(
        Kind::Reference,
        &[
            ("ด่วนที่สุดมท ๐๘๑๖.๕/ว ๑๘๔๔", &["มท ๐๘๑๖.๕/ว ๑๘๔๔"]),
            ("ตามหนังสือมท ๐๘๑๖.๕/ว ๑๘๔๔", &["มท ๐๘๑๖.๕/ว ๑๘๔๔"]),
            ("ว 1844 ลงวันที่ 5 มกราคม 2567", &["ว ๑๘๔๔"]),
            ("ว 89 ลว. 5 ม.ค. 67", &["ว ๘๙"]),
            ("ว 1844 คน", &[]),
        ],
    );
    let code = |text: &str| text.parse::<ReferenceCode>().unwrap();
    assert_ne!(code("มท ๐๘๑๖.๕/ว ๑๘๔๔"), code("มท ๐๘๑๖.๕/๑๘๔๔"));
    let lines = "๐ ๒๒๔๑ ๓๗๒๘-๓๗๓๒".parse::<PhoneNumber>().unwrap();
    assert_eq!(lines, PhoneNumber::parse_with("๐ ๒๒๔๑ ๓๗๒๘-๓๒", ParseOptions::LENIENT).unwrap().value);
    assert!(format!("{lines:?}").contains("022413728"), "{lines:?}");
    let inside = PhoneNumber::parse_with("๐ ๒๒๔๑ ๓๗๒๘ ต่อ ๑๒, ๑๒๓๔๕", ParseOptions::LENIENT).unwrap();
    assert_eq!(inside.value.to_string(), "๐ ๒๒๔๑ ๓๗๒๘ ต่อ ๑๒,๑๒๓๔๕");
}

#[test]
fn organisations() {
    // The letters of a body inside a longer abbreviation are not that body.
    assert_all(
        Kind::Organisation,
        &[
            ("ศบค.มท.แจ้งทุกหน่วย", &[]),
            ("ตามที่ ปภ.ช. แจ้ง", &[]),
            // Too few letters for a word of a name behind one that is known.
            ("กองบัญชาการตำรวจตระเวนชายแดนไทยได้แจ้งว่า", &["กองบัญชาการตำรวจตระเวนชายแดน"]),
            ("ตามที่ ปภ. แจ้ง", &["กรมป้องกันและบรรเทาสาธารณภัย"]),
        ],
    );
}

#[test]
fn deadlines_by_count() {
    assert_all(
        Kind::Deadline,
        &[
            ("ให้รายงานภายใน ๕ วัน ๒ เดือน นับแต่วันที่ได้รับแจ้ง", &["ภายใน ๕ วัน"]),
            ("ตรวจสอบได้ภายใน ๒ ชั่วโมง", &[]),
            ("รายงานภายใน ๒ ชั่วโมง", &["ภายใน ๒ ชั่วโมง"]),
            ("ส่งได้ภายใน ๓ วัน", &["ภายใน ๓ วัน"]),
            ("สามารถดำเนินการได้ภายใน ๓ วัน", &[]),
            ("ส่งก่อนการประชุมครั้งที่ ๒ วัน", &[]),
        ],
    );
}

#[test]
fn deadlines_that_recur() {
    assert_all(
        Kind::Deadline,
        &[
            ("รายงานภายใน ๕ วันทำการแรกของเดือน", &["ภายในวันทำการที่ ๕ ของทุกเดือน"]),
            ("รายงานภายใน ๕ วันแรกของเดือนถัดไป", &["ภายในวันที่ ๕ ของเดือนถัดไป"]),
            ("รายงานทุกวันที่ ๕ - ๕ ของเดือน", &[]),
            ("ผลความคืบหน้าทุก ๓ เดือนต่อที่ประชุม", &["ทุก ๓ เดือน"]),
            ("รายงานปีละ ๒ ครั้ง ทุก ๖ เดือน", &["ทุกครึ่งปี"]),
            ("รายงานทุก ๖ เดือน ปีละ ๒ ครั้ง", &["ทุก ๖ เดือน"]),
            ("รายงานเดือนละ ๒ ครั้ง ทุกเดือน ภายในวันที่ ๕", &["ทุกปักษ์", "ภายในวันที่ ๕ ของทุกเดือน"]),
            ("รายงานทุกวันที่ ๕ ของเดือน นับแต่วันที่ได้รับหนังสือ", &["ทุกวันที่ ๕ ของเดือน"]),
            ("รายงานทุกวัน ภายใน ๒๕.๐๐ น.", &[]),
            ("รายงานทุก ๒ เดือน ยกเว้นเดือนมกราคม", &["ทุก ๒ เดือน"]),
            ("รายงานทุกวันจันทร์ เป็น \"วันศุกร์\"", &[]),
        ],
    );
    // Six months that are neither the odd nor the even ones.
    let text = "ทุกวันที่ ๕ ของเดือนมกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม และมิถุนายน";
    let rule = Recurrence::parse_with(text, ParseOptions::LENIENT).unwrap().value;
    assert_eq!(rule.to_string().parse::<Recurrence>().unwrap(), rule, "{rule}");
    let rule = |text: &str| Recurrence::parse_with(text, ParseOptions::LENIENT).unwrap().value.to_rrule();
    assert_eq!(rule("ทุกเดือน ภายใน ๕ วันทำการ นับแต่วันสิ้นเดือน"), Err(NoRrule::WorkingDays));
    assert_eq!(rule("ทุกเดือน ภายใน ๕ วัน นับแต่วันสิ้นเดือน").as_deref(), Ok("FREQ=MONTHLY;BYMONTHDAY=5"));
}

#[test]
fn deadlines_of_one_day() {
    assert_all(
        Kind::Deadline,
        &[
            (
                "ส่งใบสมัครได้ตั้งแต่วันที่ ๕ มกราคม ๒๕๖๗ ถึงภายในวันที่ ๕ มกราคม ๒๕๖๗",
                &["ตั้งแต่วันที่ ๕ มกราคม ๒๕๖๗ ถึงวันที่ ๕ มกราคม ๒๕๖๗"],
            ),
            ("รับรายงานจาก ภายในวันที่ ๕ มกราคม ๒๕๖๗ ให้จังหวัด", &["ภายในวันที่ ๕ มกราคม ๒๕๖๗"]),
            ("เปลี่ยนจาก ภายในวันที่ ๕ มกราคม ๒๕๖๗ เป็นภายในวันที่ ๑๐ มกราคม ๒๕๖๗", &["ภายในวันที่ ๑๐ มกราคม ๒๕๖๗"]),
            ("ชำระเงินและครบกำหนดวันที่ ๕ มกราคม ๒๕๖๗", &["ภายในวันที่ ๕ มกราคม ๒๕๖๗"]),
        ],
    );
}

/// By leaps over years without known days off or step by step, the days are the same.
#[test]
fn working_days_are_counted_alike_across_the_first_known_year() {
    let days = WorkingDays::government();
    let start: BuddhistDate = "๑ ธันวาคม ๒๕๕๗".parse().unwrap();
    for from in (0..40).map(|ahead| start.plus_days(ahead)) {
        let mut day = from;
        for count in 1..40 {
            day = days.next_working_day(day);
            assert_eq!(days.add_working_days(from, count), day, "{count} from {from}");
            assert_eq!(days.working_days_between(from, day), i64::from(count), "{from} to {day}");
        }
    }
}

fn letter(text: &str) -> Letter {
    Dossier::read(text).letters().next().cloned().unwrap()
}

#[test]
fn parts_of_letters() {
    let number =
        |number: &str| letter(&ORDER.replacen("๑๔๒๘/๒๕๖๗", number, 1)).number().map(|n| n.value().clone());
    assert_eq!(number("๑๔๒๘/๒๕๖๗").as_deref(), Some("๑๔๒๘/๒๕๖๗"));
    assert_eq!(number("๑/๕"), None);
    let date = "                              ๑๕ พฤษภาคม ๒๕๖๗";
    let apart = |day: &str| {
        letter(&CIRCULAR.replacen(
            date,
            &format!("            {day}\n\n                              พฤษภาคม ๒๕๖๗"),
            1,
        ))
    };
    for (day, expected) in [("๕", "๕ พฤษภาคม ๒๕๖๗"), ("๑๕", "๑๕ พฤษภาคม ๒๕๖๗")]
    {
        let letter = apart(day);
        let date = letter.date().unwrap();
        assert_eq!(date.value().to_string(), expected);
        assert_eq!(date.deviations(), [Deviation::LineBreak].into_iter().collect());
    }
    let to = |names: &str| -> Vec<String> {
        let text = CIRCULAR.replacen("ผู้ว่าราชการจังหวัด ทุกจังหวัด (ยกเว้นจังหวัดนนทบุรี)", names, 1);
        letter(&text).addressees().iter().map(|to| to.value().name().to_string()).collect()
    };
    assert_eq!(to("นายสมชาย ใจดี /นายอำเภอเมืองเลย"), ["นายสมชาย ใจดี", "นายอำเภอเมืองเลย"]);
    assert_eq!(to("นายสมชาย ใจดี"), ["นายสมชาย ใจดี"]);
    let is_position = |name: &str| match Addressee::from(name) {
        Addressee::Other(other) => other.is_position(),
        Addressee::Body(body) => panic!("{body:?}"),
        _ => unreachable!(),
    };
    assert!(is_position("ผู้อำนวยการศูนย์ฝึกอาชีพแห่งหนึ่ง"));
    assert!(!is_position("นายสมชาย ใจดี"));
}
