//! What holds for every letter that is written, and its machine form.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use saraban::{
    BuddhistDate, BuddhistMonth, DateExpression, DigitStyle, Dossier, Draft, FaultKind, Form, Month,
    ReferenceCode, Secrecy, Urgency, to_thai_digits,
};

use super::drafts::{phone, reference};

/// Bodies, posts and classes of them, and people.
const ADDRESSEES: &[&str] = &[
    "ผู้ว่าราชการจังหวัด ทุกจังหวัด",
    "ผู้ว่าราชการจังหวัดเลย",
    "นายอำเภอ ทุกอำเภอ",
    "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น",
    "ปลัดกระทรวงมหาดไทย",
    "นายกรัฐมนตรี",
    "ประธานศาลฎีกา",
    "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดพะเยา",
    "นายกองค์การบริหารส่วนตำบลแม่สุขใจ",
    "หัวหน้าส่วนราชการ ทุกแห่ง",
    "นายกเทศมนตรีเมืองแพร่",
    "องค์การบริหารส่วนตำบลบ้านไร่ อำเภอเทพสถิต",
    "ผู้อำนวยการโรงเรียนบ้านไร่วิทยาคม",
    "นายสมหมาย ดวงเด่น",
    "กรรมการผู้จัดการบริษัทบ้านสวนใหม่ จำกัด",
    "พระครูสุนทรธรรมกิจ",
];
const ISSUERS: &[&str] = &[
    "กรมส่งเสริมการปกครองท้องถิ่น",
    "กระทรวงมหาดไทย",
    "จังหวัดตราด",
    "อำเภอลอง",
    "เทศบาลตำบลบ้านไร่",
    "องค์การบริหารส่วนตำบลแม่สุขใจ",
    "องค์การบริหารส่วนจังหวัดแพร่",
    "สำนักงานสาธารณสุขจังหวัดแพร่",
    "มหาวิทยาลัยแม่โจ้",
];
const PLACES: &[&str] =
    &["ถนนนครราชสีมา เขตดุสิต กทม. ๑๐๓๐๐", "หมู่ที่ ๓ ตำบลแม่สุขใจ อำเภอลอง จังหวัดแพร่ ๕๔๑๕๐", "ถนนมลิวรรณ ลย ๔๒๐๐๐"];
const SUBJECTS: &[&str] = &[
    "การรายงานสถานะการคลัง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗",
    "ขอเชิญประชุมคณะทำงาน ครั้งที่ ๒/๒๕๖๗",
    "แต่งตั้งคณะกรรมการตรวจรับพัสดุ",
    "ซักซ้อมแนวทางการจัดทำแผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ - ๒๕๗๐) ตามหนังสือเวียนของกระทรวงมหาดไทย และการรายงานผลผ่านระบบ e-Plan",
];
const PARAGRAPHS: &[&str] = &[
    "ด้วยกรมส่งเสริมการปกครองท้องถิ่นจะจัดประชุมในวันที่ ๕ มกราคม ๒๕๖๘ เวลา ๐๙.๓๐ น.",
    "ตามหนังสือกรมที่ดิน ที่ มท ๐๕๑๕/ว ๙๐๒ ลงวันที่ ๓ เมษายน ๒๕๖๗ แจ้งให้จังหวัดดำเนินการ นั้น",
    "๑. รายงานผลการดำเนินงานภายในวันที่ ๕ ของเดือนถัดไป",
    "๒. ส่งเอกสาร จำนวน ๒ ฉบับ ไปที่ https://example.go.th/form2567 หรือโทร. ๐ ๒๐๐๐ ๑๒๓๔",
    "เงินอุดหนุน จำนวน ๑,๒๕๐.๕๐ บาท (หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์)",
    "ทั้งนี้ เรียนเชิญผู้บริหารเข้าร่วม และขอให้แต่งกายชุดสุภาพ",
    "อนึ่ง ขอให้ถือปฏิบัติโดยเคร่งครัด ทั้งนี้ ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๗ เป็นต้นไป",
];
const NAMES: &[&str] =
    &["นายธีรเดช มั่นคงธรรม", "นางสาวกานดา ใจเพียร", "พันตำรวจเอก ก้องภพ วงศ์สว่าง", "หม่อมหลวงปริญญา ศรีวิไล"];
const POSITIONS: &[&str] = &[
    "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น",
    "รองอธิบดี ปฏิบัติราชการแทน อธิบดีกรมที่ดิน",
    "ปลัดจังหวัด รักษาราชการแทน ผู้ว่าราชการจังหวัดตราด",
    "รองปลัดเทศบาล รักษาราชการแทน ปลัดเทศบาล ปฏิบัติหน้าที่ นายกเทศมนตรีตำบลบ้านสวนใหม่",
];
const ENCLOSURES: &[&str] = &[
    "แบบรายงาน จำนวน ๑ ชุด",
    "สำเนาหนังสือกรมบัญชีกลาง ด่วนที่สุด ที่ กค ๐๔๐๒.๕/ว ๑๒๐ ลงวันที่ ๒ มีนาคม ๒๕๖๗ จำนวน ๓ แผ่น",
    "แบบตอบรับ",
    "รายชื่อผู้เข้ารับการอบรม จำนวน ๑๒ หน้า",
];
const OFFICES: &[&str] = &["กองคลัง", "กองบริหารการคลังท้องถิ่น กลุ่มงานพัสดุ", "สำนักปลัด ฝ่ายอำนวยการ"];
const PHONES: &[&str] = &["๐ ๒๐๐๐ ๔๐๒๑-๓ ต่อ ๕๑๒", "๐ ๕๔๐๐ ๐๗๗๗", "๐๘ ๐๐๐๐ ๑๒๓๔", "๐ ๒๐๐๐ ๖๑๑๑ ต่อ ๒๐๗,๒๐๙"];
const REFERENCES: &[&str] = &[
    "มท ๐๘๑๖.๓/ว ๓๑๔๑",
    "มท ๐๘๑๐.๖/ว",
    "ชย ๐๐๒๓.๓/",
    "พร ๗๑๓๐๒/๔๑๖",
    "กค (กวจ) ๐๔๐๕.๒/ว ๘๙",
    "นร ๐๕๐๕/ว(ล) ๑๒๐๔",
    "อว ๖๖๐๓๐๑.๒๖/๐๔๔",
];

/// Letters that are cited, none of them the letter itself.
const CITED: &[&str] = &["กค ๐๔๐๒.๕/ว ๑๒๐", "นร ๐๕๐๕/๗๗", "ลย ๐๐๑๙.๓/ว ๕๒", "ด่วนที่สุด ที่ มท ๐๘๐๘.๒/ว ๒๑๐๗"];

/// Rows of a plan: number, task, when.
const ROWS: &[(&str, &str, &str)] = &[
    ("๑", "การเตรียมการ", ""),
    ("๑.๑", "สำนักงานพัฒนาชุมชนอำเภอรายงานผลการดำเนินงานให้จังหวัดทราบ", "ภายในวันที่ ๑๕ มกราคม ๒๕๖๗"),
    ("๑.๒", "จัดเวทีประชาคม และคัดเลือกหมู่บ้านเป้าหมาย", "มกราคม - มีนาคม ๒๕๖๗"),
    ("๒", "อำเภอติดตามผล", "ทุกวันที่ ๒๕ ของเดือน"),
    ("๒.๑", "สรุปผลการดำเนินงาน", "ตลอดปี"),
];

fn one(texts: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(texts)
}

fn some(texts: &'static [&'static str]) -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(one(texts), 0..4)
}

fn code() -> impl Strategy<Value = ReferenceCode> {
    one(REFERENCES).prop_map(reference)
}

fn day() -> impl Strategy<Value = BuddhistDate> {
    (2485u16..2600, 1u8..=12, 1u8..=28)
        .prop_map(|(year, month, day)| BuddhistDate::new(year, Month::new(month).unwrap(), day).unwrap())
}

/// A day, or the month of a letter that is not dated yet.
fn dated() -> impl Strategy<Value = DateExpression> {
    let month = (2485u16..2600, 1u8..=12)
        .prop_map(|(year, month)| BuddhistMonth::new(year, Month::new(month).unwrap()).unwrap());
    prop_oneof![3 => day().prop_map(DateExpression::from), 1 => month.prop_map(DateExpression::from)]
}

/// A letter of any form, with all that the form must have and some of what it may have.
fn draft() -> impl Strategy<Value = Draft> {
    let head = (
        prop::sample::select(Form::ALL),
        prop::option::of(prop::sample::select(Urgency::ALL)),
        prop::option::of(prop::sample::select(Secrecy::ALL)),
        code(),
        (1u32..2000, 2540u16..2600),
        one(ISSUERS),
        one(PLACES),
        dated(),
        one(SUBJECTS),
    );
    let addressed = (
        prop::collection::vec(one(ADDRESSEES), 1..4),
        prop::option::of(Just("ปลัดกระทรวงมหาดไทย")),
        (prop::sample::subsequence(CITED, 0..4), one(ISSUERS), day()),
        some(ENCLOSURES),
    );
    let text = prop::collection::vec(one(PARAGRAPHS), 1..5);
    let foot = (
        prop::option::of(one(NAMES)),
        one(POSITIONS),
        prop::option::of(one(OFFICES)),
        some(PHONES),
        some(PHONES),
        prop::option::of(Just("saraban@example.go.th")),
        prop::option::of(one(NAMES)),
        some(&ADDRESSEES[..12]),
        prop::sample::subsequence(ROWS, 0..=ROWS.len()),
    );
    (head, addressed, text, foot).prop_map(|(head, addressed, text, foot)| {
        let (form, urgency, secrecy, code, (number, year), issuer, place, date, subject) = head;
        let (addressees, through, cited, enclosures) = addressed;
        let (name, position, office, phones, fax, email, coordinator, copies, plan) = foot;
        let (codes, whose, written) = cited;
        let mut letter = Letter(Draft::new(form));
        letter.add(|draft| draft.with_reference(code));
        letter.add(|draft| draft.with_number(to_thai_digits(&format!("{number}/{year}"))));
        letter.add(|draft| draft.with_issuer(issuer));
        letter.add(|draft| draft.with_place(place));
        letter.add(|draft| draft.with_date(date));
        let meeting = form == Form::Minutes;
        letter.add(|draft| {
            draft.with_subject(if meeting {
                "คณะทำงานติดตามงบประมาณ จังหวัดน่าน"
            } else {
                subject
            })
        });
        letter.add_all(&addressees, |draft, to| draft.with_addressee(*to));
        letter.add_all(through.as_slice(), |draft, to| draft.with_through(*to));
        letter.add_all(&codes, |draft, code| draft.with_citation(whose, reference(code), written));
        letter.add_all(&enclosures, |draft, text| draft.with_enclosure(text));
        letter.add_all(opening(form), |draft, text| draft.with_paragraph(text));
        letter.add_all(&text, |draft, text| draft.with_paragraph(text));
        letter.add_all(name.as_slice(), |draft, name| draft.with_signatory(name));
        letter.add(|draft| draft.with_position(position));
        letter.add_all(office.as_slice(), |draft, office| draft.with_office(office));
        letter.add_all(&phones, |draft, text| draft.with_phone(phone(text)));
        letter.add_all(&fax, |draft, text| draft.with_fax(phone(text)));
        letter.add_all(email.as_slice(), |draft, text| draft.with_email(text));
        letter.add_all(coordinator.as_slice(), |draft, name| draft.with_coordinator(name));
        letter.add_all(&copies, |draft, to| draft.with_copy(*to));
        letter.add_all(&plan, |draft, (number, task, when)| draft.with_plan_row(number, task, when));
        letter.add_all(urgency.as_slice(), |draft, urgency| draft.with_urgency(*urgency));
        letter.add_all(secrecy.as_slice(), |draft, secrecy| draft.with_secrecy(*secrecy));
        letter.0
    })
}

/// A draft that takes the fields of its form only.
struct Letter(Draft);

impl Letter {
    fn add(&mut self, fill: impl FnOnce(Draft) -> Draft) {
        let next = fill(self.0.clone());
        if !next.faults().iter().any(|fault| fault.kind() == FaultKind::Foreign) {
            self.0 = next;
        }
    }

    fn add_all<T>(&mut self, values: &[T], fill: impl Fn(Draft, &T) -> Draft) {
        for value in values {
            self.add(|draft| fill(draft, value));
        }
    }
}

/// The words with which the text of some forms begins.
fn opening(form: Form) -> &'static [&'static str] {
    match form {
        Form::Certificate => &["หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า นายสมหมาย ดวงเด่น เป็นผู้มีความประพฤติดี"],
        Form::Minutes => &["ผู้มาประชุม"],
        _ => &["ด้วยจังหวัดได้รับแจ้งจากผู้ใหญ่บ้าน"],
    }
}

/// The fields in which two drafts differ.
fn differences(left: &Draft, right: &Draft) -> Vec<String> {
    let json = |draft: &Draft| serde_json::to_value(draft).unwrap();
    let (left, right) = (json(left), json(right));
    let fields = left.as_object().unwrap().iter().filter(|(field, value)| right[field.as_str()] != **value);
    fields.map(|(field, value)| format!("{field}: {value} is not {}", right[field.as_str()])).collect()
}

proptest! {
    /// Law: a letter that was written reads back as the same values, with Thai and with Arabic digits.
    #[test]
    fn what_is_written_reads_back(draft in draft()) {
        prop_assert_eq!(draft.faults(), []);
        for style in [DigitStyle::Thai, DigitStyle::Arabic] {
            let text = draft.display(style).to_string();
            let dossier = Dossier::read(&text);
            prop_assert_eq!(dossier.letters().len(), 1, "{}", text);
            let again = Draft::from(dossier.letters().next().unwrap());
            prop_assert!(again == draft, "{:#?} in\n{}", differences(&again, &draft), text);
        }
    }
}

proptest! {
    /// Law: the machine form of a draft is that draft.
    #[test]
    fn the_machine_form_reads_back(draft in draft()) {
        let json = serde_json::to_string(&draft).unwrap();
        prop_assert_eq!(serde_json::from_str::<Draft>(&json).unwrap(), draft, "{}", json);
    }
}

#[test]
fn a_draft_from_its_machine_form() {
    let draft: Draft = serde_json::from_str(
        r#"{"form": "memo", "reference": "มท 0402.3/318", "date": {"form": "month", "start": "2024-03-01", "end": "2024-03-31"},
            "subject": "การสำรวจ\tครุภัณฑ์ 2567", "enclosures": [{"text": "แบบสำรวจ", "count": "2 แผ่น"}],
            "addressees": [{"unit": "other", "name": "ผู้ค้าทุกราย", "within": null, "quantifier": null}]}"#,
    )
    .unwrap();
    let expected = Draft::new(Form::Memo)
        .with_reference(reference("มท ๐๔๐๒.๓/๓๑๘"))
        .with_date("มีนาคม ๒๕๖๗".parse::<BuddhistMonth>().unwrap())
        .with_subject("การสำรวจ ครุภัณฑ์ ๒๕๖๗")
        .with_enclosure("แบบสำรวจ จำนวน ๒ แผ่น");
    assert_eq!(
        differences(&draft, &expected).len(),
        1,
        "the addressee: {:?}",
        differences(&draft, &expected)
    );
    for (json, error) in [
        (r#"{"form": "novel"}"#, "unknown form novel"),
        (r#"{"form": "memo", "colour": "red"}"#, "unknown field `colour`"),
        (
            r#"{"form": "memo", "date": {"form": "year", "start": "2024-01-01", "end": "2024-12-31"}}"#,
            "expected a day or a month",
        ),
    ] {
        let found = serde_json::from_str::<Draft>(json).unwrap_err().to_string();
        assert!(found.starts_with(error), "{found}");
    }
}

/// The law is worth something only if the letters have in them what a letter can have.
#[test]
fn drafts_are_full() {
    let mut runner = TestRunner::deterministic();
    let mut filled = BTreeMap::<String, usize>::new();
    for _ in 0..600 {
        let draft = serde_json::to_value(draft().new_tree(&mut runner).unwrap().current()).unwrap();
        *filled.entry(draft["form"].as_str().unwrap().to_owned()).or_default() += 1;
        for (field, value) in draft.as_object().unwrap() {
            let is_filled = !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty());
            *filled.entry(field.clone()).or_default() += usize::from(is_filled);
        }
    }
    let rare: Vec<_> = filled
        .iter()
        .filter(|(field, filled)| **filled < 30 && !matches!(field.as_str(), "salutation" | "closing"))
        .collect();
    assert_eq!(rare, []);
    assert_eq!(Form::ALL.iter().filter(|form| filled.contains_key(form.name())).count(), Form::ALL.len());
}
