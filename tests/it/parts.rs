//! The parts of values, each of which a program may ask for, and the values that other crates make of them.

use saraban::{
    AcademicYear, Addressee, BuddhistDate, BuddhistMonth, BuddhistYear, Capacity, Caveat, CountUnit, Counted,
    DateExpression, DateRange, DayOff, Deadline, Deviation, Deviations, Dossier, Draft, Fixed, Form,
    GazetteCitation, GazetteIssue, GazetteSeries, HolidayKind, HouseNumber, Kind, LawCitation, LawKind,
    MeetingNumber, Month, Number, NumberForm, OrderNumber, Organisation, Paragraph, ParseOptions,
    PhoneNumber, Plate, PlotNumber, Quantifier, ReceiptNumber, Reckoning, Recurrence, ReferenceCode, Rolling,
    Scanner, Section, SectionKind, Span, TimeOfDay, Unit, Weekday, WorkingDays,
};

fn read<T: std::str::FromStr<Err = saraban::ParseError>>(text: &str) -> T {
    text.parse().unwrap_or_else(|error: saraban::ParseError| panic!("{text}: {error}"))
}

fn machine(value: impl serde::Serialize) -> serde_json::Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn of_the_relatives_of_reference_codes() {
    let gazette: GazetteCitation = read("ราชกิจจานุเบกษา เล่ม ๑๓๕ ตอนพิเศษ ๕๕ ง หน้า ๑๒ วันที่ ๑๕ มีนาคม ๒๕๖๑");
    assert_eq!((gazette.volume(), gazette.year(), gazette.part()), (135, 2561, Some(55)));
    assert_eq!((gazette.issue(), gazette.series()), (GazetteIssue::Special, Some(GazetteSeries::General)));
    assert_eq!((gazette.page(), gazette.date()), (Some(12), Some(read("๑๕ มีนาคม ๒๕๖๑"))));
    let letters =
        [GazetteSeries::Laws, GazetteSeries::Honours, GazetteSeries::Commerce, GazetteSeries::General];
    assert_eq!(letters.map(GazetteSeries::letter), ['ก', 'ข', 'ค', 'ง']);

    let law: LawCitation = read("มาตรา ๑๒ แห่งระเบียบกระทรวงมหาดไทยว่าด้วยการรับเงิน (ฉบับที่ ๒) พ.ศ. ๒๕๖๑");
    assert_eq!((law.kind(), law.title()), (LawKind::Rule, "กระทรวงมหาดไทยว่าด้วยการรับเงิน"));
    assert_eq!((law.issuer(), law.subject()), (Some("กระทรวงมหาดไทย"), "การรับเงิน"));
    assert_eq!(law.sections(), [read::<Section>("มาตรา ๑๒")]);
    assert_eq!(law.instruments().map(saraban::Instrument::edition).collect::<Vec<_>>(), [Some(2)]);

    let section: Section = read("มาตรา ๓๙ ทวิ (๓) วรรคสอง");
    assert_eq!((section.kind(), section.number()), (SectionKind::Section, 39));
    assert_eq!((section.inserted(), section.item()), (Some(2), Some(3)));
    assert_eq!(section.paragraph(), Some(Paragraph::Nth(2)));
    assert_eq!(read::<Section>("มาตรา ๖/๔").inserted(), Some(4));

    let meeting: MeetingNumber = read("ครั้งที่ ๓/๒๕๖๗");
    assert_eq!((meeting.number(), meeting.year()), (3, 2567));
    let order: OrderNumber = read("๓๔๗/๒๕๖๓");
    assert_eq!((order.number(), order.year()), (347, 2563));
    let receipt: ReceiptNumber = read("เลขรับ ๑/๒๑๐/๒๕๖๕");
    assert_eq!((receipt.division(), receipt.number(), receipt.year()), (Some(1), 210, Some(2565)));
    let house: HouseNumber = read("บ้านเลขที่ ๑๒๒/๗");
    assert_eq!((house.number(), house.sub()), (122, Some(7)));
    assert_eq!(read::<PlotNumber>("แปลงเลขที่ ๑๐๓").number(), 103);
    let plate: Plate = read("๑กข ๒๓๔๕ ขอนแก่น");
    assert_eq!((plate.series(), plate.letters(), plate.digits()), (Some(1), "กข", "2345"));
    assert_eq!(plate.province().map(saraban::Province::name), Some("ขอนแก่น"));
    let phone: PhoneNumber = read("๐ ๒๑๙๙ ๙๐๒๑ ต่อ ๔๐๖");
    let fax: PhoneNumber = read("๐ ๒๑๙๙ ๙๐๒๕");
    assert_eq!(fax.with_extensions_of(&phone).extensions(), Some("406"));
    assert!(read::<PhoneNumber>("๐๘ ๑๒๓๔ ๕๖๗๘").is_mobile() && !phone.is_mobile());
    for value in [machine(meeting), machine(order), machine(receipt), machine(house), machine(plate)] {
        assert!(value.is_object() || value.is_string(), "{value}");
    }
    let back: ReferenceCode =
        serde_json::from_value(machine(read::<ReferenceCode>("มท ๐๘๑๖.๕/ว ๑๘๔๔"))).unwrap();
    assert_eq!(back, read("มท ๐๘๑๖.๕/ว ๑๘๔๔"));
}

#[test]
fn of_reference_codes() {
    let code: ReferenceCode = read("มท ๐๘๑๖.๕/ว ๑๘๔๔");
    assert!(code.same_letter(&read("ที่ มท 0816.5/ว 1844")));
    for other in ["มท ๐๘๑๖.๕/๑๘๔๔", "มท ๐๘๑๖.๕/ว ๑๘๔๕", "มท ๐๘๑๖.๔/ว ๑๘๔๔", "นร ๐๘๑๖.๕/ว ๑๘๔๔"]
    {
        assert!(!code.same_letter(&read(other)), "{other}");
    }
    assert!(code.same_office(&read("มท ๐๘๑๖.๕/๙")));
    assert!(!code.same_office(&read("มท ๐๘๑๖.๔/๙")) && !code.same_office(&read("กค ๐๘๑๖.๕/๙")));
    // Dots stand for a serial, not behind one.
    assert!(ReferenceCode::parse_with("มท ๐๘๑๖.๕/ว ....", ParseOptions::LENIENT).is_ok());
    assert!(ReferenceCode::parse_with("มท ๐๘๑๖.๕/ว ๑๘๔๔ ....", ParseOptions::LENIENT).is_err());
    assert!(code < read("มท ๐๘๑๖.๕/ว ๑๘๔๕") && code > read("กค ๐๘๑๖.๕/ว ๑๘๔๔"));
}

#[test]
fn of_days_months_and_years() {
    assert_eq!((Month::December.next(), Month::January.previous()), (Month::January, Month::December));
    assert_eq!(Month::ALL.map(u8::from), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    assert_eq!((Month::try_from(12), Month::try_from(0).is_err()), (Ok(Month::December), true));
    let february: BuddhistMonth = read("กุมภาพันธ์ ๒๕๖๗");
    assert_eq!((february.len(), february.is_empty()), (29, false));
    assert_eq!(february.day_or_last(31), read("๒๙ กุมภาพันธ์ ๒๕๖๗"));
    assert_eq!(february.day_or_last(0), read("๑ กุมภาพันธ์ ๒๕๖๗"));
    let day: BuddhistDate = read("๒๙ กุมภาพันธ์ ๒๕๖๗");
    assert_eq!(BuddhistDate::try_from(day.to_gregorian()), Ok(day));
    let age = day.age_on(read("๓๑ มีนาคม ๒๖๐๒"));
    let age = age.unwrap();
    assert_eq!((age.years(), age.months(), age.days()), (35, 1, 2));

    let year = AcademicYear::new(2567).unwrap();
    assert_eq!((year.year(), year), (2567, read("ปีการศึกษา ๒๕๖๗")));
    assert_eq!((year.school_start(), year.school_end()), (read("๑๖ พฤษภาคม ๒๕๖๗"), read("๑๕ พฤษภาคม ๒๕๖๘")));
    assert!(AcademicYear::new(2400).is_err() && AcademicYear::new(u16::MAX).is_err());
    assert!(BuddhistYear::new(9999).is_ok() && BuddhistYear::new(10_000).is_err());
    assert!(BuddhistYear::new(2432).is_ok() && BuddhistYear::new(2431).is_err());
    assert_eq!(
        machine(year),
        serde_json::json!({"form": "academic_year", "start": "2024-05-16", "end": "2025-05-15"})
    );
    assert_eq!(
        machine(february),
        serde_json::json!({"form": "month", "start": "2024-02-01", "end": "2024-02-29"})
    );
    assert_eq!(
        machine(BuddhistYear::new(2567).unwrap()),
        serde_json::json!({"form": "year", "start": "2024-01-01", "end": "2024-12-31"})
    );
    let range = DateRange::new(day, read("๕ มีนาคม ๒๕๖๗")).unwrap();
    assert!(range.contains(day) && range.contains(read("๕ มีนาคม ๒๕๖๗")));
    assert!(!range.contains(read("๖ มีนาคม ๒๕๖๗")) && !range.contains(read("๒๘ กุมภาพันธ์ ๒๕๖๗")));

    let time = TimeOfDay::new(16, 30).unwrap().to_naive();
    assert_eq!(time.map(|time| time.to_string()).as_deref(), Some("16:30:00"));
    assert_eq!(TimeOfDay::new(24, 0).unwrap().to_naive(), None);
    assert_eq!(Weekday::ALL.map(Weekday::abbreviation), ["จ.", "อ.", "พ.", "พฤ.", "ศ.", "ส.", "อา."]);
    assert_eq!(Weekday::ALL.map(Weekday::is_weekend), [false, false, false, false, false, true, true]);
}

#[test]
fn of_quarters_at_the_end_of_their_year() {
    let last: saraban::Quarter = read("ไตรมาสที่ ๔ ปีงบประมาณ พ.ศ. ๒๕๖๗");
    assert_eq!(last.next(), read("ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๘"));
}

#[test]
fn of_deadlines() {
    let fixed: Fixed = read("ภายในวันที่ ๒๘ ธันวาคม ๒๕๖๖ เวลา ๑๖.๓๐ น.");
    assert_eq!((fixed.time(), fixed.bound()), (TimeOfDay::new(16, 30).ok(), saraban::Bound::By));
    assert_eq!((fixed.caveat(), fixed.rolling()), (None, None));
    let counted: Counted = read("ภายใน ๔๘ ชั่วโมง นับแต่เวลาที่เกิดเหตุ");
    assert_eq!((counted.count().amount(), counted.count().unit()), (48, CountUnit::Hours));
    assert_eq!((counted.time(), counted.caveat(), counted.rolling()), (None, None, None));
    assert_eq!(counted.due(read("๑ มีนาคม ๒๕๖๗")), Some(read("๓ มีนาคม ๒๕๖๗")));
    let rule: Recurrence =
        read("ทุกวันที่ ๕ ของเดือน เวลา ๑๐.๐๐ น. หากตรงกับวันหยุดราชการให้เลื่อนเป็นวันทำการถัดไป หรือตามที่กรมกำหนดเพิ่มเติม");
    assert_eq!((rule.unit(), rule.bound()), (Unit::Month, saraban::Bound::On));
    assert_eq!((rule.rolling(), rule.caveat()), (Some(Rolling::Following), Some(Caveat::AsDirected)));
    assert_eq!(rule.time(), TimeOfDay::new(10, 0).ok());
    assert!(rule.is_day_stated() && !read::<Recurrence>("ปีละ ๖ ครั้ง").is_day_stated());
    assert_eq!((rule.interval(), read::<Recurrence>("ทุก ๒ เดือน").interval()), (1, 2));
    let rolled: Counted = read("ภายใน ๗ วัน นับแต่วันที่ได้รับหนังสือ หากตรงกับวันหยุดราชการให้เลื่อนเป็นวันทำการถัดไป");
    assert_eq!(rolled.rolling(), Some(Rolling::Following));
    assert_eq!(Deadline::from(fixed), read("ภายในวันที่ ๒๘ ธันวาคม ๒๕๖๖ เวลา ๑๖.๓๐ น."));
    assert_eq!(Deadline::from(counted.clone()), read("ภายใน ๔๘ ชั่วโมง นับแต่เวลาที่เกิดเหตุ"));

    // What is due once, within a span of days.
    let (first, last) = (read("๑ มีนาคม ๒๕๖๗"), read("๓๑ มีนาคม ๒๕๖๗"));
    let due = |text: &str| -> Vec<BuddhistDate> {
        let issued = Some(read("๑ มีนาคม ๒๕๖๗"));
        read::<Deadline>(text).due_between(issued, first, last, Reckoning::default()).collect()
    };
    assert_eq!(due("ภายในวันที่ ๑๕ มีนาคม ๒๕๖๗"), [read("๑๕ มีนาคม ๒๕๖๗")]);
    assert_eq!(due("ภายในวันที่ ๒๙ กุมภาพันธ์ ๒๕๖๗"), []);
    assert_eq!(due("ภายในวันที่ ๑ เมษายน ๒๕๖๗"), []);
    assert_eq!(due("ภายใน ๗ วัน นับแต่วันที่ของหนังสือฉบับนี้"), [read("๘ มีนาคม ๒๕๖๗")]);
    assert_eq!(due("ภายใน ๗ วัน นับแต่วันที่ได้รับหนังสือ"), []);
}

#[test]
fn of_days_off() {
    let songkran = DayOff::on(read("๑๓ เมษายน ๒๕๖๗"));
    let [day] = songkran.as_slice() else { panic!("{songkran:?}") };
    assert_eq!((day.name(), day.kind(), day.is_announced()), ("วันสงกรานต์", HolidayKind::Regular, true));
    assert_eq!((day.day(), day.to_string()), (read("๑๓ เมษายน ๒๕๖๗"), "วันสงกรานต์".to_owned()));
    assert!(!day.source().is_empty());
    let year = DayOff::of_year(BuddhistYear::new(2567).unwrap());
    assert!(year.len() > 15 && year.iter().any(|off| off.day() == read("๑๓ เมษายน ๒๕๖๗")), "{year:?}");
    assert_eq!(DayOff::on(read("๙ มกราคม ๒๕๖๗")), []);

    let calendar = WorkingDays::government();
    let songkran = read("๑๓ เมษายน ๒๕๖๗");
    assert_eq!(calendar.next_working_day(read("๑๑ เมษายน ๒๕๖๗")), read("๑๗ เมษายน ๒๕๖๗"));
    assert_eq!(calendar.add_working_days(songkran, 0), songkran);
    assert_eq!(calendar.working_days_between(read("๑๘ เมษายน ๒๕๖๗"), read("๑๑ เมษายน ๒๕๖๗")), -2);
    // Without holidays only the weekends are off.
    let plain = WorkingDays::weekends();
    assert!(plain.is_working_day(read("๑๕ เมษายน ๒๕๖๗")) && !plain.is_working_day(songkran));
}

#[test]
fn of_options_and_spans() {
    let options = ParseOptions::LENIENT.refusing(Deviation::TwoDigitYear);
    assert!(BuddhistDate::parse_with("๕ ม.ค. ๖๗", options).is_err());
    assert!(BuddhistDate::parse_with("๕ ม.ค. ๖๗", ParseOptions::LENIENT).is_ok());
    assert_eq!(ParseOptions::default(), ParseOptions::STRICT);
    let two: Deviations = [Deviation::Noise, Deviation::ExtraSpace].into_iter().collect();
    assert_eq!(format!("{two:?}"), "{ExtraSpace, Noise}");
    assert_eq!(Deviation::Noise.to_string(), "noise of text extraction");
    let span = Span::new(3, 9);
    assert_eq!((std::ops::Range::from(span), Span::from(3..9)), (3..9, span));
    assert_eq!(format!("{span:?}"), "3..9");
    let strict = Scanner::default().options(ParseOptions::LENIENT.refusing(Deviation::TwoDigitYear));
    let years = |scanner: Scanner| scanner.only([Kind::Date]).entities("ลงวันที่ ๕ ม.ค. ๖๗").count();
    assert_eq!((years(Scanner::new()), years(strict)), (1, 0));
    for kind in Kind::ALL {
        assert_eq!(kind.to_string().parse(), Ok(kind));
        assert!(!kind.thai_name().is_ascii());
    }
    let mut found = Scanner::new().entities("ที่ ขย ๐๐๒๓.๓/๕๕๕");
    assert!(found.next().is_some_and(|entity| entity.is_doubtful()));
    let month = "ฆ".parse::<Month>().unwrap_err();
    let saraban::ParseErrorKind::Expected { expected, .. } = month.kind() else { panic!("{month}") };
    assert_eq!(expected.to_string(), "a month name");
}

#[test]
fn of_names_and_posts() {
    let deputy: Capacity = read("ปลัดจังหวัดเลย ปฏิบัติราชการแทน ผู้ว่าราชการจังหวัดเลย");
    assert_eq!(deputy.own(), &read::<Organisation>("ปลัดจังหวัดเลย"));
    assert_eq!(deputy.signs_for().map(Organisation::name), Some("ผู้ว่าราชการจังหวัดเลย"));
    assert_eq!(read::<Capacity>("ปลัดจังหวัดเลย").signs_for(), None);
    let all = Addressee::from(read::<Organisation>("นายอำเภอ ทุกอำเภอ"));
    assert_eq!((all.name(), all.quantifier()), ("นายอำเภอ", Some(&Quantifier::All)));
    for text in ["นายอำเภอ ทุกอำเภอ", "ผู้ว่าราชการจังหวัด ทุกจังหวัด (ยกเว้นจังหวัดเลย)", "อบต.บ้านไร่"]
    {
        let body = Organisation::parse_with(text, ParseOptions::LENIENT).unwrap().value;
        let back: Organisation = serde_json::from_value(machine(&body)).unwrap();
        assert_eq!(machine(&back), machine(&body), "{text}");
    }
    let mut other = machine(read::<Organisation>("นายอำเภอ ทุกอำเภอ"));
    other["quantifier"] = "some".into();
    assert!(serde_json::from_value::<Organisation>(other).is_err());
}

#[test]
fn of_tables() {
    use saraban::{Body, Department, District, Ministry, Owner, Province};
    let names = |found: Vec<&'static str>, name: &str| assert!(found.contains(&name), "{found:?}");
    names(Province::similar("ขอนแก่").map(Province::name).collect(), "ขอนแก่น");
    names(District::similar("เทพสถิ").map(District::name).collect(), "เทพสถิต");
    let province = Province::from_name("เลย").unwrap();
    assert_eq!((province.to_string(), province.english()), ("จังหวัดเลย".to_owned(), "Loei"));
    let interior = Ministry::from_letters("มท").unwrap();
    assert_eq!(
        (interior.to_string(), interior.english()),
        ("กระทรวงมหาดไทย".to_owned(), "Ministry of Interior")
    );
    let local = Department::named("กรมส่งเสริมการปกครองท้องถิ่น").unwrap();
    assert_eq!(local.to_string(), local.name());
    assert_eq!(
        local.number().map(|number| format!("{number:?}")).as_deref(),
        Some("มท 08 กรมส่งเสริมการปกครองท้องถิ่น")
    );
    let code: ReferenceCode = read("มท ๐๘๑๖.๕/ว ๑๘๔๔");
    assert!(code.owner().is_some());
    let owner = Owner::of("นว", "52002", None).unwrap();
    let Body::LocalGovernment(_, office) = owner.body() else { panic!("{owner:?}") };
    assert_eq!((office.body(), office.unit(), office.unit_name()), (520, 2, Some("กองคลัง")));
}

#[test]
fn of_drafts_and_numbers() {
    let draft = Draft::new(Form::External)
        .with_addressee(read::<Organisation>("ผู้ว่าราชการจังหวัดเลย"))
        .with_salutation("กราบเรียน");
    assert_eq!(draft.form(), Form::External);
    assert!(draft.to_string().contains("กราบเรียน  ผู้ว่าราชการจังหวัดเลย"), "{draft}");
    let fault = Draft::new(Form::Memo).faults().into_iter().next().unwrap();
    assert_eq!(fault.field().to_string(), "reference");
    assert_eq!(Form::Memo.to_string(), "หนังสือภายใน (บันทึกข้อความ)");
    let number = Number::new(-1250, 2).unwrap();
    assert_eq!((number.digits(), number.decimals()), (1250, 2));
    let figures: saraban::Figures = read("๑,๒๕๐");
    assert_eq!(figures.display(saraban::DigitStyle::Arabic).to_string(), "1250");
    assert_eq!(figures.display(figures.form()).to_string(), "๑,๒๕๐");
    let _: NumberForm = figures.form();
    let letter = include_str!("../letters/circular.txt");
    let subject =
        Dossier::read(letter).letters().next().and_then(|letter| letter.subject().cloned()).unwrap();
    let (span, text) = (subject.span(), subject.into_value());
    assert!(span.slice(letter).is_some_and(|slice| slice.contains(text.split(' ').next().unwrap())));
    assert_eq!(machine(DateExpression::Day(read("๑ มกราคม ๒๕๖๗")))["form"], "day");
}
