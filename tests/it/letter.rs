//! Whole letters: the fixtures field by field, and what holds for every text.

use saraban::{Deadline, Dossier, Field, Form, Letter, LinkKind, Zone};

pub(crate) const FIXTURES: &[(&str, &str)] = &[
    ("announcement", include_str!("../letters/announcement.txt")),
    ("certificate", include_str!("../letters/certificate.txt")),
    ("circular", include_str!("../letters/circular.txt")),
    ("close", include_str!("../letters/close.txt")),
    ("columns", include_str!("../letters/columns.txt")),
    ("draft", include_str!("../letters/draft.txt")),
    ("forwarded", include_str!("../letters/forwarded.txt")),
    ("local", include_str!("../letters/local.txt")),
    ("memo", include_str!("../letters/memo.txt")),
    ("minutes", include_str!("../letters/minutes.txt")),
    ("noisy", include_str!("../letters/noisy.txt")),
    ("order", include_str!("../letters/order.txt")),
    ("plan", include_str!("../letters/plan.txt")),
    ("radio", include_str!("../letters/radio.txt")),
    ("recipients", include_str!("../letters/recipients.txt")),
    ("regulation", include_str!("../letters/regulation.txt")),
    ("stamped", include_str!("../letters/stamped.txt")),
];

#[track_caller]
fn text_of(name: &str) -> &'static str {
    FIXTURES.iter().find(|(fixture, _)| *fixture == name).unwrap().1
}

#[track_caller]
fn letters(name: &str) -> Vec<Letter> {
    Dossier::read(text_of(name)).letters().cloned().collect()
}

#[track_caller]
fn letter(name: &str) -> Letter {
    let [letter] = letters(name).try_into().unwrap();
    letter
}

/// What a letter says, in lines: `label: value`.
fn said(letter: &Letter) -> Vec<String> {
    let mut lines = vec![format!("form: {}", letter.form().name())];
    let mut say = |label: &str, value: Option<String>| lines.extend(value.map(|v| format!("{label}: {v}")));
    say("urgency", letter.urgency().map(|f| f.value().to_string()));
    say("secrecy", letter.secrecy().map(|f| f.value().to_string()));
    say("ที่", letter.reference().map(|f| f.value().canonical().to_string()));
    say("number", letter.number().map(|f| f.value().clone()));
    say("issuer", letter.issuer().map(|f| f.value().clone()));
    say("date", letter.date().map(|f| f.value().to_string()));
    say("subject", letter.subject().map(|f| f.value().clone()));
    for to in letter.addressees() {
        say("to", Some(to.value().name().to_owned()));
    }
    for to in letter.through() {
        say("through", Some(to.value().name().to_owned()));
    }
    for to in letter.copies() {
        say("copy", Some(to.value().name().to_owned()));
    }
    for cited in letter.cited() {
        let date = cited.date().map_or("-".to_owned(), |date| date.value().to_string());
        say("cites", Some(format!("{} {date}", cited.reference().value().canonical())));
    }
    for enclosure in letter.enclosures() {
        let count = enclosure.count().map_or("-".to_owned(), ToString::to_string);
        say("encloses", Some(format!("{} ({count})", enclosure.text())));
    }
    for duty in letter.deadlines() {
        say("due", Some(duty.deadline().value().to_string()));
    }
    if let Some(signatory) = letter.signatory() {
        say("name", signatory.name().map(|f| f.value().clone()));
        say("position", signatory.position().map(|f| f.value().clone()));
        say("acting for", signatory.acting_for().map(|f| f.value().clone()));
    }
    let contact = letter.contact();
    say("office", contact.office().map(|f| f.value().clone()));
    for (label, numbers) in [("phone", contact.phones()), ("fax", contact.fax())] {
        for phone in numbers {
            say(label, Some(phone.value().to_string()));
        }
    }
    for text in contact.email().iter().chain(contact.links()) {
        say("address", Some(text.value().clone()));
    }
    for stamp in letter.stamps() {
        let text = |field: Option<&Field<String>>| field.map_or("-".to_owned(), |f| f.value().clone());
        let date = stamp.date().map_or("-".to_owned(), |f| f.value().to_string());
        let time = stamp.time().map_or("-".to_owned(), |f| f.value().to_string());
        say(
            "stamp",
            Some(format!("{} | {} | {date} | {time}", text(stamp.office()), text(stamp.register()))),
        );
    }
    lines
}

#[track_caller]
pub(crate) fn assert_says(letter: &Letter, expected: &[&str]) {
    let said = said(letter);
    let missing: Vec<_> = expected.iter().filter(|line| !said.iter().any(|said| said == *line)).collect();
    assert!(missing.is_empty(), "missing {missing:#?} in {said:#?}");
}

#[test]
fn a_circular() {
    assert_eq!(
        said(&letter("circular")),
        [
            "form: external",
            "urgency: ด่วนที่สุด",
            "ที่: มท 0816.3/ว 3141",
            "issuer: กรมส่งเสริมการปกครองท้องถิ่น",
            "date: ๑๕ พฤษภาคม ๒๕๖๗",
            "subject: การรายงานข้อมูลศูนย์พัฒนาเด็กเล็กขององค์กรปกครองส่วนท้องถิ่น ประจำปีงบประมาณ พ.ศ. ๒๕๖๗",
            "to: ผู้ว่าราชการจังหวัด",
            "cites: มท 0816.3/ว 2079 ๑๑ เมษายน ๒๕๖๖",
            "cites: มท 0816.3/ว 88 ๙ มกราคม ๒๕๖๗",
            "encloses: แบบรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก (๑ ชุด)",
            "encloses: คู่มือการใช้ระบบสารสนเทศทางการศึกษาท้องถิ่น (๒ เล่ม)",
            "due: ภายในวันที่ ๓๑ พฤษภาคม ๒๕๖๗",
            "due: ทุกวันที่ ๕ ของเดือน โดยเริ่มรายงานครั้งแรกในวันที่ ๕ กรกฎาคม ๒๕๖๗",
            "name: นายธีรเดช มั่นคงธรรม",
            "position: รองอธิบดี",
            "acting for: อธิบดีกรมส่งเสริมการปกครองท้องถิ่น",
            "office: กองส่งเสริมและพัฒนาการจัดการศึกษาท้องถิ่น กลุ่มงานการศึกษาปฐมวัย",
            "phone: ๐ ๒๐๐๐ ๔๐๒๑-๓ ต่อ ๕๑๒",
            "phone: ๐๘ ๐๐๐๐ ๑๒๓๔",
            "fax: ๐ ๒๐๐๐ ๔๐๓๐",
            "address: saraban@example.go.th",
            "address: https://example.go.th/ecd",
        ]
    );
}

#[test]
fn a_memo_goes_through_someone() {
    assert_says(
        &letter("memo"),
        &[
            "form: memo",
            "issuer: กรมการพัฒนาชุมชน สำนักงานเลขานุการกรม กลุ่มงานพัสดุ",
            "date: ๒๐ สิงหาคม ๒๕๖๗",
            "to: ผู้อำนวยการกองคลัง",
            "through: เลขานุการกรม",
            "position: หัวหน้ากลุ่มงานพัสดุ",
            "phone: ๐ ๒๐๐๐ ๖๑๑๑ ต่อ ๒๐๗",
        ],
    );
}

#[test]
fn a_sealed_letter_is_dated_at_its_foot() {
    assert_says(
        &letter("stamped"),
        &[
            "form: stamped",
            "issuer: กรมส่งเสริมการปกครองท้องถิ่น",
            "date: ๙ กันยายน ๒๕๖๗",
            "to: สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดเชียงราย",
            "to: สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดพะเยา",
            "cites: ชร 0023.5/9021 ๒ กันยายน ๒๕๖๗",
            "fax: ๐ ๒๐๐๐ ๔๕๔๕ ต่อ ๑๖๐๙",
        ],
    );
}

#[test]
fn a_letter_travels_with_the_one_that_forwards_it() {
    let dossier = Dossier::read(text_of("forwarded"));
    let [province, department] = dossier.letters().collect::<Vec<_>>().try_into().unwrap();
    assert_says(
        province,
        &[
            "ที่: ขย 0023.3/ว 2271",
            "issuer: สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดชัยภูมิ",
            "date: ๒๐ มิถุนายน ๒๕๖๗",
            "cites: มท 0820.2/ว 2643 ๑๔ มิถุนายน ๒๕๖๗",
            "stamp: องค์การบริหารส่วนตำบลดอนสุขสม | 1187/67 | ๒๗ มิถุนายน ๒๕๖๗ | ๑๐.๑๕ น.",
            "stamp: สนง.ส่งเสริมการปกครองท้องถิ่นอำเภอ | ๖๔๒ | ๒๕ มิถุนายน ๒๕๖๗ | -",
        ],
    );
    assert_says(
        department,
        &[
            "urgency: ด่วนที่สุด",
            "ที่: มท 0820.2/ว 2643",
            "date: ๑๔ มิถุนายน ๒๕๖๗",
            "stamp: สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดชัยภูมิ | 8840 | ๑๗ มิถุนายน ๒๕๖๗ | -",
            "fax: ๐ ๒๐๐๐ ๔๒๑๑ ต่อ ๑๐๘",
        ],
    );
    let links: Vec<_> = dossier.links().iter().map(|link| (link.from, link.to, link.kind)).collect();
    assert_eq!(links, [(0, 1, LinkKind::Forwards)]);
    assert_eq!(province.notes().len(), 3);
    assert_eq!(province.notes()[0].reference().unwrap().value(), &"ขย 0023.14/815".parse().unwrap());
}

#[test]
fn each_body_owes_its_own_report() {
    let dossier = Dossier::read(text_of("forwarded"));
    let owed: Vec<_> = dossier
        .obligations()
        .map(|duty| {
            (
                duty.who().value().name(),
                duty.to().map_or("-", |to| to.value().as_str()),
                duty.schedule().due()[0].to_string(),
            )
        })
        .collect();
    assert_eq!(
        owed,
        [
            ("องค์กรปกครองส่วนท้องถิ่น", "จังหวัด", "๑ กรกฎาคม ๒๕๖๗".to_owned()),
            ("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด", "กรมส่งเสริมการปกครองท้องถิ่น", "๕ กรกฎาคม ๒๕๖๗".to_owned()),
        ]
    );
}

#[test]
fn a_plan_is_read_row_by_row() {
    let letter = letter("plan");
    assert_says(&letter, &["date: ๑๖ พฤศจิกายน ๒๕๖๗", "issuer: จังหวัดสุราษฎร์ธานี", "fax: ๐ ๗๗๐๐ ๐๒๕๘"]);
    let numbers: Vec<_> = letter.plan().iter().filter_map(|row| row.number()).collect();
    assert_eq!(numbers, ["๑", "๑.๑", "๑.๒", "๑.๓", "๒", "๒.๑", "๒.๒", "๓", "๓.๑", "๓.๒"]);
    assert_eq!(letter.plan()[2].task(), "สำนักงานพัฒนาชุมชนอำเภอรายงานรายชื่อหมู่บ้านเป้าหมาย");
    assert!(letter.deadlines().iter().any(|duty| matches!(duty.deadline().value(), Deadline::Recurring(_))));
    let page = letter.parts().iter().find(|part| part.span.slice(text_of("plan")).unwrap().contains("- ๒ -"));
    assert_eq!(page.map(|part| part.zone), Some(Zone::Blank));
}

#[test]
fn each_addressee_stands_by_itself() {
    let letter = letter("recipients");
    assert_says(
        &letter,
        &[
            "ที่: กค (กวจ) 0405.2/ว 921",
            "issuer: คณะกรรมการวินิจฉัยปัญหาการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ",
            "subject: ซ้อมความเข้าใจการจัดจ้างงานก่อสร้างขององค์กรปกครองส่วนท้องถิ่น",
            "cites: กค (กวจ) 0405.2/ว 115 ๒๗ มีนาคม ๒๕๖๖",
            "encloses: แนวทาง (๑ ฉบับ)",
            "encloses: แบบตอบรับ (๑ แผ่น)",
            "position: รองปลัดกระทรวงการคลัง",
            "acting for: ปลัดกระทรวงการคลัง",
            "fax: ๐ ๒๐๐๐ ๗๑๘๕-๖",
        ],
    );
    let to: Vec<_> = letter.addressees().iter().map(|to| to.value().name()).collect();
    assert_eq!(
        to,
        [
            "ปลัดกระทรวง",
            "อธิบดี",
            "อธิการบดี",
            "ผู้ว่าราชการจังหวัด",
            "ผู้ว่าราชการกรุงเทพมหานคร",
            "ผู้บริหารท้องถิ่น",
            "ผู้บังคับการตำรวจภูธรจังหวัดตาก",
            "ผู้อำนวยการศูนย์ป้องกันและบรรเทาสาธารณภัย เขต 1-18",
        ]
    );
    let phones: Vec<_> = letter.contact().phones().iter().map(|phone| phone.value().to_string()).collect();
    assert_eq!(phones, ["๐ ๒๐๐๐ ๗๐๐๐ ต่อ ๔๕๕๑", "๐๘ ๑๐๐๐ ๑๒๓๔", "๐๘ ๒๐๐๐ ๑๒๓๔"]);
    assert_eq!(letter.contact().coordinator().unwrap().value(), "นางสาวแก้ว ตั้งใจ");
}

/// Areas behind one of their class are addressees too, but not the area where somebody sits.
#[test]
fn addressees_that_do_not_repeat_their_class_word() {
    for (line, expected) in [
        (
            "ผู้ว่าราชการจังหวัดเลย ขอนแก่น และหนองคาย",
            &["ผู้ว่าราชการจังหวัดเลย", "ผู้ว่าราชการจังหวัดขอนแก่น", "ผู้ว่าราชการจังหวัดหนองคาย"][..],
        ),
        (
            "ผู้ว่าราชการจังหวัดเลย ขอนแก่น และนครรำชสีมา",
            &["ผู้ว่าราชการจังหวัดเลย", "ผู้ว่าราชการจังหวัดขอนแก่น", "ผู้ว่าราชการจังหวัดนครราชสีมา"],
        ),
        ("นายอำเภอเสนา พระนครศรีอยุธยา", &["นายอำเภอเสนา"]),
    ] {
        let text = text_of("circular").replacen(
            "เรียน  ผู้ว่าราชการจังหวัด ทุกจังหวัด (ยกเว้นจังหวัดนนทบุรี)",
            &format!("เรียน  {line}"),
            1,
        );
        assert!(text.contains(line), "the letter has another line");
        let dossier = Dossier::read(&text);
        let letter = dossier.letters().next().unwrap();
        let to: Vec<_> = letter.addressees().iter().map(|to| to.value().name()).collect();
        assert_eq!(to, expected);
        // A damaged name is doubtful, and none before it.
        let mut doubtful = letter.addressees().iter().map(|to| to.deviations().are_doubtful());
        assert_eq!(doubtful.position(|doubt| doubt), line.contains("รำช").then_some(2), "{line}");
    }
}

/// A radio message without purpose and closing, numbers under one label, the sender named by post.
#[test]
fn a_radio_message_set_close() {
    let text = "กระดาษเขียนข่าว
ชั้นความลับ -  ความเร่งด่วน ด่วนมาก
จาก ผู้ว่าราชการจังหวัดแพร่
ผู้รับปฏิบัติ นายอำเภอทุกอำเภอ
ผู้รับทราบ ท้องถิ่นจังหวัดแพร่
ที่ พร ๐๐๒๑/ว ๘๘๑ วันที่ ๒ กันยายน ๒๕๖๗
ด้วยจะมีฝนตกหนัก ให้อำเภอเตรียมพร้อมและรายงานสรุปภายใน ๕ กันยายน ๒๕๖๗ ให้จังหวัดทราบ โดยให้รายงานทั้งจำนวนผู้ประสบภัย พื้นที่ และความเสียหายเบื้องต้นทุกด้าน
ผู้ว่าราชการจังหวัดแพร่
สำนักงาน ปภ.จังหวัด
โทร. ๐ ๕๔๐๐ ๒๗๘๘
     ๐ ๕๔๐๐ ๒๗๘๙
";
    let dossier = Dossier::read(text);
    assert_says(
        dossier.letters().next().unwrap(),
        &[
            "form: radio",
            "urgency: ด่วนมาก",
            "ที่: พร 0021/ว 881",
            "issuer: จังหวัดแพร่",
            "date: ๒ กันยายน ๒๕๖๗",
            "to: นายอำเภอ",
            "copy: ท้องถิ่นจังหวัดแพร่",
            "due: ภายในวันที่ ๕ กันยายน ๒๕๖๗",
            "position: ผู้ว่าราชการจังหวัดแพร่",
            "phone: ๐ ๕๔๐๐ ๒๗๘๘",
            "phone: ๐ ๕๔๐๐ ๒๗๘๙",
        ],
    );
}

/// A scan that reads the left column of the head first, and has lost the ที่ before the number.
#[test]
fn a_head_in_two_columns() {
    let letter = letter("columns");
    assert_eq!(
        said(&letter),
        [
            "form: external",
            "ที่: ชร 0018.1/ว 1170",
            "issuer: จังหวัดเชียงราย",
            "date: ๘ พฤษภาคม ๒๕๖๗",
            "subject: ขอความร่วมมือตรวจสอบข้อมูลบุคคล",
            "to: นายอำเภอ",
            "to: นายทะเบียนท้องถิ่น",
            "cites: มท 0309.1/ว 2201 ๒ พฤษภาคม ๒๕๖๗",
            "encloses: สำเนาหนังสือกรมการปกครอง ที่ มท ๐๓๐๙.๑/ว ๒๒๐๑ ลงวันที่ ๒ พฤษภาคม ๒๕๖๗ (-)",
            "due: ภายในวันที่ ๑๗ พฤษภาคม ๒๕๖๗",
            "name: นายโชติ สว่างใจ",
            "position: ปลัดจังหวัดเชียงราย",
            "acting for: ผู้ว่าราชการจังหวัดเชียงราย",
            "office: ที่ทำการปกครองจังหวัด",
            "phone: ๐ ๕๓๐๐ ๐๒๐๐",
        ]
    );
    assert_eq!(letter.notes().len(), 1);
    assert!(letter.contact().phones()[0].is_doubtful(), "letters for digits");
}

/// Neither indents nor empty lines, labels on lines of their own, a certified copy.
#[test]
fn lines_close_together() {
    assert_eq!(
        said(&letter("close"))[..13],
        [
            "form: external",
            "ที่: พร 52101/1247",
            "issuer: เทศบาลเมืองบ้านใหม่",
            "date: ๙ ธันวาคม ๒๕๖๖",
            "subject: แจ้งให้เข้าทำสัญญาจ้างเพื่อก่อสร้างรางระบายน้ำ",
            "to: กรรมการผู้จัดการบริษัท ทดสอบการก่อสร้าง จำกัด",
            "encloses: ร่างสัญญา (๑ ฉบับ)",
            "encloses: แบบหนังสือค้ำประกัน (๒ แผ่น)",
            "due: ภายใน ๗ วันทำการ นับถัดจากวันที่ได้รับหนังสือนี้",
            "name: นายประเสริฐ ทองมา",
            "position: รองนายกเทศมนตรี",
            "acting for: นายกเทศมนตรีเมืองบ้านใหม่",
            "office: กองคลัง",
        ]
    );
}

/// Law: how a text was set and extracted changes nothing that it says.
#[test]
fn extraction_changes_nothing() {
    type Change = fn(&str) -> String;
    let changes: [(&str, Change); 6] = [
        ("Windows line ends", |text| text.replace('\n', "\r\n")),
        ("no indents", |text| text.lines().map(|line| line.trim_start().to_owned() + "\n").collect()),
        ("no-break spaces", |text| text.replace("  ", "\u{a0}\u{a0}")),
        ("decomposed sara am", |text| text.replace('ำ', "\u{e4d}\u{e32}")),
        ("double-spaced", |text| text.replace('\n', "\n\n")),
        ("า drawn as ำ", |text| text.replace('า', "ำ")),
    ];
    for name in ["circular", "close", "recipients"] {
        let expected: Vec<_> = letters(name).iter().map(said).collect();
        for (label, change) in changes {
            let text = change(text_of(name));
            let dossier = Dossier::read(&text);
            assert_eq!(dossier.letters().map(said).collect::<Vec<_>>(), expected, "{name}: {label}");
            crate::letter_laws::assert_tiled(&text);
        }
    }
}

#[test]
fn a_draft_has_a_month_and_no_serial() {
    let letter = letter("draft");
    assert_says(
        &letter,
        &["ที่: มท 0810.6/ว", "date: กุมภาพันธ์ ๒๕๖๗", "cites: นร 1112/(กยป) 038 ๒๒ มกราคม ๒๕๖๗"],
    );
    assert!(letter.day().is_none());
    assert!(letter.signatory().unwrap().name().is_none());
}

#[test]
fn noise_changes_nothing() {
    assert_eq!(
        said(&letter("noisy"))[..9],
        [
            "form: external",
            "ที่: พล 0023.3/ว 1702",
            "issuer: จังหวัดพิษณุโลก",
            "date: ๒๕ มีนาคม ๒๕๖๗",
            "subject: การเร่งรัดการจ่ายเงินสนับสนุนศูนย์พัฒนาเด็กเล็กและการจัดทำบัญชี",
            "to: นายอำเภอ",
            "cites: พล 0023.3/ว 1220 ๑ มีนาคม ๒๕๖๗",
            "encloses: แบบรายงานการเบิกจ่ายเงิน (๑ ฉบับ)",
            "due: ภายในวันที่ ๑๐ เมษายน ๒๕๖๗",
        ]
    );
}

#[test]
fn the_other_forms() {
    #[track_caller]
    fn assert_form(name: &str, form: Form, expected: &[&str]) {
        let letter = letter(name);
        assert_eq!(letter.form(), form);
        assert_says(&letter, expected);
    }
    assert_form(
        "order",
        Form::Order,
        &["number: ๑๔๒๘/๒๕๖๗", "issuer: จังหวัดแพร่", "date: ๒๔ มิถุนายน ๒๕๖๗", "position: ผู้ว่าราชการจังหวัดแพร่"],
    );
    assert_form(
        "announcement",
        Form::Announcement,
        &[
            "issuer: เทศบาลตำบลบ้านสวนใหม่",
            "subject: ประกวดราคาจ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ ๔ ด้วยวิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)",
            "position: ปลัดเทศบาล",
            "acting for: นายกเทศมนตรีตำบลบ้านสวนใหม่",
        ],
    );
    assert_form("certificate", Form::Certificate, &["number: ๒๗/๒๕๖๗", "issuer: องค์การบริหารส่วนตำบลดอนสุขสม"]);
    assert_form(
        "radio",
        Form::Radio,
        &["ที่: มท 0309.2/ว 1028", "issuer: กรมการปกครอง", "to: ผู้ว่าราชการจังหวัด", "position: อธิบดีกรมการปกครอง"],
    );
    assert_form(
        "minutes",
        Form::Minutes,
        &["number: ๒/๒๕๖๗", "date: ๑๔ มีนาคม ๒๕๖๗", "position: ผู้จดรายงานการประชุม"],
    );
    assert_form(
        "regulation",
        Form::Regulation,
        &[
            "issuer: กรมการพัฒนาชุมชน",
            "subject: ว่าด้วยการใช้ห้องประชุมและโสตทัศนูปกรณ์ (ฉบับที่ ๒) พ.ศ. ๒๕๖๗",
            "date: ๑ กุมภาพันธ์ ๒๕๖๗",
        ],
    );
    assert_form(
        "local",
        Form::External,
        &[
            "issuer: องค์การบริหารส่วนตำบลแม่สุขใจ",
            "copy: นายอำเภอลอง",
            "encloses: แบบตอบรับ (-)",
            "phone: ๐ ๕๔๐๐ ๐๗๗๘",
        ],
    );
}

/// The machine form that programs in other languages read.
#[test]
fn the_machine_form() {
    let json = serde_json::to_value(Dossier::read(text_of("circular"))).unwrap();
    let letter = &json["documents"][0];
    assert_eq!(letter["form"], "external");
    assert_eq!(letter["urgency"]["value"], "ด่วนที่สุด");
    assert_eq!(letter["reference"]["value"]["canonical"], "มท 0816.3/ว 3141");
    assert_eq!(letter["date"]["value"]["start"], "2024-05-15");
    assert_eq!(letter["addressees"][0]["value"]["quantifier"], "except");
    assert_eq!(letter["cited"][0]["reference"]["value"]["urgency"], "ด่วนมาก");
    assert_eq!(letter["enclosures"][1]["count"], "2 เล่ม");
    assert_eq!(letter["deadlines"][1]["value"]["due"][0], "2024-07-05");
    assert_eq!(letter["signatory"]["acting_for"]["value"], "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น");
    assert_eq!(letter["contact"]["phones"][0]["value"], "020004021-3x512");
    for list in ["plan", "stamps", "findings", "notes", "through", "copies"] {
        assert_eq!(letter[list], serde_json::json!([]), "{list}");
    }
    assert_eq!(json["obligations"][0]["due"][0], "2024-05-31");
    assert_eq!(json["obligations"][1]["to"], "กรมส่งเสริมการปกครองท้องถิ่น");
}
