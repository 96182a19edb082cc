//! What is said to people, all of it: each kind of error, deviation and finding in both languages, with carets under the
//! place. `messages.txt` is what they read.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::str::FromStr;

use saraban::{
    Baht, BuddhistDate, Check, DateExpression, Deadline, Deviation, Deviations, Dossier, Draft, FiscalYear,
    Form, Fraction, GazetteCitation, HalfYear, Kind, Language, LawCitation, Letter, ListLabel, Month,
    NoRrule, Number, OrderNumber, Organisation, ParseError, ParseErrorKind, ParseOptions, Quarter,
    RangeError, Recurrence, ReferenceCode, Scanner, StatedTwice, TimeOfDay, YearKind,
};

const MESSAGES: &str = include_str!("messages.txt");

/// The text of a strict parser that refuses, and what it says.
fn refused<T: FromStr<Err = ParseError>>(text: &str, said: &mut String) -> ParseErrorKind {
    let Err(error) = text.parse::<T>() else { panic!("{text} is read") };
    writeln!(said, "{}\n{}\n", error.display(Language::Thai), error.show(text, Language::English)).unwrap();
    error.kind()
}

#[test]
fn errors() {
    let mut said = String::from("== errors\n\n");
    let kinds = [
        refused::<BuddhistDate>("๓๐ บาท", &mut said),
        refused::<BuddhistDate>("๓๐ ตุลาคม", &mut said),
        refused::<BuddhistDate>("๓๑ มิถุนายน ๒๕๖๓", &mut said),
        refused::<Fraction>("๑/๐", &mut said),
        refused::<Baht>("ห้าบาทหนึ่งร้อยสตางค์", &mut said),
        refused::<BuddhistDate>("๕ มกราคม ๙๙๙๙๙", &mut said),
        refused::<Quarter>("ไตรมาสที่ ๑๒ ปีงบประมาณ พ.ศ. ๒๕๖๗", &mut said),
        refused::<ListLabel>("๖๕๕๓๖.", &mut said),
        refused::<BuddhistDate>("๕ มกราคม ๒๔๘๓", &mut said),
        refused::<DateExpression>("๑๐ - ๕ มกราคม ๒๕๖๗", &mut said),
        refused::<ReferenceCode>("มท ๐8๑๖/๑", &mut said),
        refused::<ReferenceCode>("มท ๐๘๑๖/๑ นั้น", &mut said),
        refused::<Organisation>("จังหวัดเลย\nจังหวัดตาก", &mut said),
        refused::<ReferenceCode>("มท ๐๘๑๖ุ/๑", &mut said),
    ];
    let all = |kind: &ParseErrorKind| match kind {
        ParseErrorKind::Expected { found: Some(_), .. } => 0,
        ParseErrorKind::Expected { found: None, .. } => 1,
        ParseErrorKind::OutOfRange(_) => 2,
        ParseErrorKind::Overflow(_) => 3,
        ParseErrorKind::NeverExisted(_) => 4,
        ParseErrorKind::Contradiction(_) => 5,
        ParseErrorKind::Unofficial(_) => 6,
        ParseErrorKind::TrailingText { .. } => 7,
        ParseErrorKind::TooManyDigits { .. } => 8,
        _ => 9,
    };
    assert_eq!(kinds.iter().map(all).collect::<BTreeSet<_>>(), (0..9).collect());
    assert_told(&said);
}

/// What each type expects where nothing of it stands.
#[test]
fn expectations() {
    let mut said = String::from("== expectations\n\n");
    macro_rules! expect {
        ($($type:ident),* $(,)?) => {
            $(
                let kind = refused::<saraban::$type>("ฆ ๑", &mut said);
                assert!(matches!(kind, ParseErrorKind::Expected { .. }), "{kind:?}");
            )*
        };
    }
    expect!(
        Number,
        Figures,
        Quantity,
        Baht,
        Fraction,
        Ordinal,
        ListLabel,
        StatedTwice,
        BuddhistDate,
        BuddhistMonth,
        BuddhistYear,
        DateExpression,
        FiscalYear,
        AcademicYear,
        Quarter,
        HalfYear,
        TimeOfDay,
        TimeRange,
        Month,
        Weekday,
        ReferenceCode,
        Urgency,
        Secrecy,
        OrderNumber,
        MeetingNumber,
        ReceiptNumber,
        GazetteCitation,
        LawCitation,
        Section,
        PhoneNumber,
        HouseNumber,
        PlotNumber,
        Plate,
        Organisation,
        Capacity,
        Addressees,
        Deadline,
        Fixed,
        Counted,
        Recurrence,
    );
    assert_told(&said);
}

/// What else is refused in the middle of a value.
#[test]
fn refusals() {
    let mut said = String::from("== refusals\n\n");
    refused::<Number>(&format!("๐.{}", "๐".repeat(39)), &mut said);
    refused::<Baht>("สองสามบาท", &mut said);
    refused::<Baht>("๑.๒๓๔ บาท", &mut said);
    refused::<Fraction>("๓ ใน ครึ่ง", &mut said);
    refused::<StatedTwice>("๕,๐๐๐ บาท ห้าพันบาทถ้วน", &mut said);
    refused::<ListLabel>("- ก", &mut said);
    refused::<ListLabel>("๑.๒.๓.๔.๕.๖.๗", &mut said);
    refused::<saraban::Ordinal>("ที่ ๑๘๔๔๖๗๔๔๐๗๓๗๐๙๕๕๑๖๑๖", &mut said);
    refused::<Number>("๓๔๐๒๘๒๓๖๖๙๒๐๙๓๘๔๖๓๔๖๓๓๗๔๖๐๗๔๓๑๗๖๘๒๑๑๔๕๖", &mut said);
    refused::<ReferenceCode>("๐๘๑๖.๓/๕๕", &mut said);
    refused::<ReferenceCode>("๐๐๒๓", &mut said);
    refused::<ReferenceCode>("มท", &mut said);
    refused::<ReferenceCode>("ว", &mut said);
    refused::<ReferenceCode>("มท /๕๕", &mut said);
    refused::<saraban::Plate>("กค", &mut said);
    refused::<ReferenceCode>("มท ๘๑๖.๓/๕๕", &mut said);
    refused::<ReferenceCode>("มท ๐๘๑๖.๓/๐", &mut said);
    refused::<OrderNumber>("๓๔๗", &mut said);
    refused::<OrderNumber>("๓๔๗/ก", &mut said);
    refused::<LawCitation>("พระราชบัญญัติ", &mut said);
    refused::<GazetteCitation>("ราชกิจจานุเบกษา เล่ม ๙๙๙ ตอนที่ ๕๕ ก หน้า ๑ วันที่ ๑ มกราคม ๒๕๖๐", &mut said);
    refused::<GazetteCitation>("ราชกิจจานุเบกษา เล่ม ๑๔๐ ตอนที่ ๑๐๐๐๐ ก หน้า ๑ วันที่ ๑ มกราคม ๒๕๖๐", &mut said);
    refused::<GazetteCitation>("ราชกิจจานุเบกษา เล่ม ๑๔๐ ตอนที่ ๕๕ ก หน้า ๑๐๐๐๐ วันที่ ๑ มกราคม ๒๕๖๐", &mut said);
    refused::<Deadline>("ภายใน ๐ วัน นับแต่วันที่ได้รับหนังสือ", &mut said);
    refused::<Recurrence>("ภายในวันทำการที่ ๓๐ ของเดือน", &mut said);
    refused::<Recurrence>("ทุกวันศุกร์ที่ ๖ ของเดือน", &mut said);
    refused::<Recurrence>("ทุกวันที่ ๑๕ ของเดือนมกราคม เมษายน และมกราคม", &mut said);
    refused::<Recurrence>("ทุกวันที่ ๕ ของเดือน ตั้งแต่เดือนมีนาคม ๒๕๖๗ ถึงเดือนมกราคม ๒๕๖๗", &mut said);
    refused::<Recurrence>("ทุกวันจันทร์ นับแต่วันที่ ๒ เมษายน ๒๕๖๗ ถึงวันที่ ๔ เมษายน ๒๕๖๗", &mut said);
    assert_told(&said);
}

/// What constructors refuse.
#[test]
fn ranges() {
    let mut said = String::from("== ranges\n\n");
    let month = |number| Month::new(number).unwrap();
    let refused: [RangeError; 13] = [
        BuddhistDate::new(2567, month(2), 30).unwrap_err(),
        BuddhistDate::new(2483, month(1), 5).unwrap_err(),
        BuddhistDate::new(2400, month(1), 5).unwrap_err(),
        Month::new(13).unwrap_err(),
        FiscalYear::new(2300).unwrap_err(),
        Quarter::new(YearKind::Fiscal, 2567, 5).unwrap_err(),
        HalfYear::new(YearKind::Fiscal, 2567, 3).unwrap_err(),
        TimeOfDay::new(25, 0).unwrap_err(),
        TimeOfDay::new(10, 75).unwrap_err(),
        Number::new(1, 39).unwrap_err(),
        Fraction::new(1, 0).unwrap_err(),
        Baht::try_from(Number::new(1001, 3).unwrap()).unwrap_err(),
        Baht::try_from(Number::new(i128::MAX, 0).unwrap()).unwrap_err(),
    ];
    for error in refused {
        writeln!(said, "{}\n{error}\n", error.display(Language::Thai)).unwrap();
    }
    assert_told(&said);
}

/// A text for each deviation.
const DEVIANT: &[(Deviation, &str)] = &[
    (Deviation::MixedDigits, "ลงวันที่ ๗ มิถุนายน 2๕๖๕"),
    (Deviation::LetterForDigit, "ลงวันที่ ๓o ตุลาคม ๒๕๖๓"),
    (Deviation::MissingSpace, "ลงวันที่ ๓๐ตุลาคม ๒๕๖๓"),
    (Deviation::ExtraSpace, "ลงวันที่ ๓๐  ตุลาคม ๒๕๖๓"),
    (Deviation::LineBreak, "ลงวันที่ ๓๐ ตุลาคม\n๒๕๖๓"),
    (Deviation::Noise, "ลงวันที่ ๓๐ ตุลาคม\u{200b} ๒๕๖๓"),
    (Deviation::DamagedWord, "ลงวันที่ ๓๐ ตลาคม ๒๕๖๓"),
    (Deviation::Misspelling, "ลงวันที่ ๓๐ กรกฏาคม ๒๕๖๓"),
    (Deviation::Abbreviation, "ลงวันที่ ๓๐ กค. ๒๕๖๓"),
    (Deviation::Punctuation, "ที่ กค.0402.4/1"),
    (Deviation::Grouping, "เป็นเงิน ๑,๐๐,๐๐๐ บาท"),
    (Deviation::NumberWords, "เป็นเงิน ยี่สิบหนึ่งบาท"),
    (Deviation::NumericDate, "ลงวันที่ ๕/๑/๒๕๖๗"),
    (Deviation::TwoDigitYear, "ลงวันที่ ๓๐ ต.ค. ๖๓"),
    (Deviation::UnmarkedGregorian, "ลงวันที่ 30 ตุลาคม 2020"),
    (Deviation::WeekdayMismatch, "วันจันทร์ที่ ๓๐ ตุลาคม ๒๕๖๓"),
    (Deviation::BlankSerial, "ที่ มท ๐๘๑๖.๓/ว"),
    (Deviation::MissingPart, "ที่ มท ๐๘๑๖.๓ว ๓๒๒"),
    (Deviation::Informal, "ประชุมวันที่ ๕ ของเดือนมกราคม ๒๕๖๗"),
    (Deviation::OcrSuspicion, "ที่ มท ๐๘๑๖/วส๒"),
    (Deviation::UnknownPrefix, "ที่ ขย ๐๐๒๓.๓/๕๕๕"),
    (Deviation::Ambiguous, "ภายในวันที่ ๕ ของเดือน"),
];

#[test]
fn deviations() {
    let mut said = String::from("== deviations\n\n");
    let mut left: BTreeSet<&str> = Deviations::ALL.iter().map(Deviation::name).collect();
    for (deviation, text) in DEVIANT {
        let kinds = [Kind::Reference, Kind::Date, Kind::Number, Kind::Deadline, Kind::Organisation];
        let mut entities = Scanner::new().only(kinds).entities(text);
        let Some(entity) = entities.find(|entity| entity.deviations().contains(*deviation)) else {
            panic!("{} is not in {text}", deviation.name());
        };
        let (thai, english) = (deviation.text(Language::Thai), deviation.text(Language::English));
        writeln!(said, "{thai}\n{english}\n{}\n", entity.span().underline(text)).unwrap();
        left.remove(deviation.name());
    }
    // A day is blank only where a letter has its date.
    let text = CIRCULAR.replacen("๑๕ พฤษภาคม", "   พฤษภาคม", 1);
    let dossier = Dossier::read(&text);
    let date = dossier.letters().next().unwrap().date().unwrap().clone();
    assert!(date.deviations().contains(Deviation::BlankDay));
    let (thai, english) =
        [Language::Thai, Language::English].map(|language| Deviation::BlankDay.text(language)).into();
    writeln!(said, "{thai}\n{english}\n{}\n", date.span().underline(&text)).unwrap();
    left.remove(Deviation::BlankDay.name());
    assert!(left.is_empty(), "without an example: {left:?}");
    assert_told(&said);
}

const CIRCULAR: &str = include_str!("../letters/circular.txt");
const MEMO: &str = include_str!("../letters/memo.txt");
const STAMPED: &str = include_str!("../letters/stamped.txt");
const FORWARDED: &str = include_str!("../letters/forwarded.txt");

/// A letter for each check: what is written in place of what.
fn faulty(check: Check) -> String {
    let circular = |from: &str, to: &str| CIRCULAR.replacen(from, to, 1);
    let says = |words: &str| circular("จำนวน ๑,๒๕๐ แห่ง", words);
    match check {
        Check::UnknownPrefix => STAMPED.replacen("ชร ๐๐๒๓", "ขย ๐๐๒๓", 1),
        Check::ForeignIssuer => circular("ที่ มท ๐๘๑๖.๓/ว ๓๑๔๑", "ที่ กค ๐๔๐๒.๕/ว ๓๑๔๑"),
        Check::ForeignAddressee => {
            STAMPED.replacen("มท ๐๘๐๘.๒/๔๑๐๗", "ลย ๐๐๒๓.๒/๔๑๐๗", 1).replace("กรมส่งเสริม", "สำนักงานส่งเสริม")
        }
        Check::BlankSerial => circular("/ว ๓๑๔๑", "/ว"),
        Check::BlankDay => circular("๑๕ พฤษภาคม", "   พฤษภาคม"),
        Check::MixedDigits => circular("ว ๓๑๔๑", "ว ๓1๔๑"),
        Check::ArabicDigits => says("จำนวน 1,250 แห่ง"),
        Check::Weekday => STAMPED.replacen("วันพุธที่ ๑๘", "วันศุกร์ที่ ๑๘", 1),
        Check::DatedBeforeCited => circular("๙ มกราคม ๒๕๖๗", "๙ มิถุนายน ๒๕๖๗"),
        Check::CitedTwice => says("ตามหนังสือ ที่ มท ๐๘๑๖.๓/ว ๘๘ ลงวันที่ ๑๐ มกราคม ๒๕๖๗"),
        Check::DueBeforeLetter => circular("๓๑ พฤษภาคม\n๒๕๖๗", "๓ พฤษภาคม ๒๕๖๗"),
        Check::LateForSuperior => FORWARDED
            .replacen("ทุกวันที่ ๑ ของเดือน โดยเริ่มรายงานครั้งแรกในวันที่ ๑ กรกฎาคม", "ภายในวันที่ ๑๒ กรกฎาคม", 1)
            .replacen("ทุกรอบเดือน (รายงานภายในวันที่ ๕ ของเดือนถัดไป)", "ภายในวันที่ ๕ กรกฎาคม ๒๕๖๗", 1),
        Check::NoSuchDay => says("เมื่อวันที่ ๓๑ มิถุนายน ๒๕๖๖"),
        Check::DueOnDayOff => circular("๓๑ พฤษภาคม\n๒๕๖๗", "๓ มิถุนายน ๒๕๖๗"),
        Check::Salutation => circular("เรียน  ผู้ว่า", "กราบเรียน  ผู้ว่า"),
        Check::Closing => circular("ขอแสดงความนับถือ", "ขอแสดงความนับถืออย่างยิ่ง"),
        Check::EnclosureCount => says("ส่งแบบรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก จำนวน ๒ ชุด"),
        Check::MissingEnclosure => says("ตามสิ่งที่ส่งมาด้วย ๓"),
        Check::Amount => MEMO.replacen("สามแสนห้าหมื่น", "สามแสนสี่หมื่น", 1),
        Check::Phone => circular("๐ ๒๐๐๐ ๔๐๓๐", "๐ ๒๐๐๐ ๔๐๓"),
        Check::Misread => circular("ว ๓๑๔๑", "ว ๓๑๔o"),
        _ => panic!("{} has no letter", check.name()),
    }
}

#[test]
fn findings() {
    let mut said = String::from("== findings\n\n");
    for check in Check::ALL {
        let text = faulty(*check);
        let dossier = Dossier::read(&text);
        let found: Vec<_> = dossier.letters().flat_map(Letter::findings).collect();
        let Some(finding) = found.iter().find(|finding| finding.check() == *check) else {
            panic!("{} is not found, but {found:?}", check.name());
        };
        let thai = finding.display(Language::Thai);
        writeln!(said, "{}\n{thai}\n{}\n", check.name(), finding.show(&text, Language::English)).unwrap();
        // Without its check it is not found.
        let others = Check::ALL.iter().copied().filter(|other| other != check);
        let mut others = dossier.letters().flat_map(|letter| letter.findings_of(others.clone()));
        assert!(others.all(|finding| finding.check() != *check));
    }
    assert_told(&said);
}

/// Each field where it is missing or has no room.
#[test]
fn faults() {
    let mut said = String::from("== faults\n\n");
    let date: BuddhistDate = "๑๕ พฤษภาคม ๒๕๖๗".parse().unwrap();
    let reference: ReferenceCode = "มท ๐๘๑๖.๓/ว ๘๘".parse().unwrap();
    let clerk: Organisation = "ปลัดจังหวัดเลย".parse().unwrap();
    let phone = "๐ ๒๐๐๐ ๔๐๐๐".parse().unwrap();
    let drafts = [
        Draft::new(Form::External),
        Draft::new(Form::Minutes),
        Draft::new(Form::Stamped).with_subject("ขอเอกสารเพิ่มเติม").with_closing("ขอแสดงความนับถือ"),
        Draft::new(Form::Statement)
            .with_reference("ลับ ด่วนที่สุด ที่ มท ๐๘๑๖.๓/๑".parse().unwrap())
            .with_place("ห้องประชุม ๑")
            .with_addressee(clerk.clone())
            .with_salutation("เรียน")
            .with_through(clerk.clone())
            .with_citation("กรมส่งเสริมการปกครองท้องถิ่น", reference, date)
            .with_enclosure("แบบรายงาน")
            .with_closing("ขอแสดงความนับถือ")
            .with_signatory("นายวีระ ทองดี")
            .with_position("อธิบดีกรมส่งเสริมการปกครองท้องถิ่น")
            .with_office("กองคลัง")
            .with_phone(phone)
            .with_fax(phone)
            .with_email("clerk@example.go.th")
            .with_coordinator("นางสาวมาลี ใจงาม")
            .with_copy(clerk)
            .with_plan_row("๑", "รายงานผล", "ภายในวันที่ ๓๑ พฤษภาคม ๒๕๖๗"),
    ];
    for fault in drafts.iter().flat_map(Draft::faults) {
        writeln!(said, "{}\n{fault}\n", fault.display(Language::Thai)).unwrap();
    }
    assert_told(&said);
}

/// Why a rule has no equal in calendar programs.
#[test]
fn rules_without_an_equal() {
    let mut said = String::from("== rules without an equal\n\n");
    let rules = [
        (NoRrule::WorkingDays, "ทุกวันทำการสุดท้ายของเดือน"),
        (NoRrule::ShortMonths, "ทุกวันที่ ๑๕ และ ๓๐ ของเดือน"),
        (NoRrule::DifferentDays, "ภายในวันที่ ๑๕ มกราคม และวันที่ ๓๑ มีนาคม ของทุกปี"),
        (NoRrule::MovingCount, "ทุกเดือน ภายใน ๔๕ วัน นับแต่วันสิ้นเดือน"),
        (NoRrule::FirstTime, "ทุกวันที่ ๕ ของเดือน โดยเริ่มรายงานครั้งแรกในวันที่ ๒๐ มกราคม ๒๕๖๗"),
        (NoRrule::NoDay, "สัปดาห์ละ ๒ ครั้ง"),
    ];
    for (why, text) in rules {
        let rule = Recurrence::parse_with(text, ParseOptions::LENIENT).unwrap().value;
        assert_eq!(rule.to_rrule(), Err(why), "{text}");
        writeln!(said, "{}\n{why}\n", why.text(Language::Thai)).unwrap();
    }
    assert_told(&said);
}

/// The names of kinds are for programs.
#[test]
fn kinds() {
    let error = "letter".parse::<Kind>().unwrap_err();
    assert_eq!(error.to_string(), "expected number, date, reference, organisation or deadline");
    assert_eq!(error.text(Language::Thai), "ต้องเป็น number, date, reference, organisation หรือ deadline");
}

/// No phrase of a message in `src` is without its place in `messages.txt`: one that nothing says is dead.
#[test]
fn every_phrase_is_said() {
    let sources = super::layers::sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let sources: Vec<_> = sources.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let phrases: Vec<_> = sources.iter().flat_map(|source| phrases(source)).collect();
    assert!(phrases.len() > 90, "only {}", phrases.len());
    let is_said = |[english, thai]: &[&str; 2]| {
        let is_told = |line: &str| {
            let starts = |rest: &str| rest.starts_with(|c: char| c == '-' || c.is_ascii_digit());
            line == *english
                || line.starts_with(&format!("expected {english}, found"))
                || line.ends_with(&format!(": the {english} is missing"))
                || line.ends_with(&format!(" has no room for the {english}"))
                || line.strip_prefix(*english).and_then(|rest| rest.strip_prefix(' ')).is_some_and(|rest| {
                    starts(rest) || ["is too large", "never existed in the calendar"].contains(&rest)
                })
        };
        MESSAGES.lines().any(is_told) && MESSAGES.contains(thai.trim())
    };
    let unsaid: Vec<_> = phrases.iter().filter(|phrase| !is_said(phrase)).collect();
    assert!(unsaid.is_empty(), "nothing says {unsaid:?}");
}

/// What stands in quotes behind each `Noun::new(`, English and Thai.
fn phrases(source: &str) -> impl Iterator<Item = [&str; 2]> {
    source.split("Noun::new(").skip(1).filter_map(|call| {
        let (arguments, _) = call.split_once(')')?;
        let mut texts = arguments.split('"').skip(1).step_by(2);
        Some([texts.next()?, texts.next()?])
    })
}

/// A section of `messages.txt` is exactly this.
#[track_caller]
fn assert_told(said: &str) {
    let (head, _) = said.split_once('\n').unwrap();
    let told =
        MESSAGES.split("== ").find(|part| head == format!("== {}", part.lines().next().unwrap_or_default()));
    let told = told.map(|part| format!("== {part}"));
    assert!(told.as_deref() == Some(said), "said is\n{said}");
}
