//! What the checks find, each in a letter that is right but for one thing.

use saraban::{Check, Dossier, Language};

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
        ("unknown-prefix", "ขย ๐๐๒๓.๕/๙๐๒๑", Some("ชย")),
    );
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

#[test]
fn what_is_signed_is_complete() {
    assert_finds(CIRCULAR, ("๐๘๑๖.๓/ว ๓๑๔๑", "๐๘๑๖.๓/ว"), ("blank-serial", "มท ๐๘๑๖.๓/ว", None));
    let undated = CIRCULAR.replacen("๑๕ พฤษภาคม ๒๕๖๗", "   พฤษภาคม ๒๕๖๗", 1);
    assert_eq!(findings(&undated), [("blank-day", "พฤษภาคม ๒๕๖๗".to_owned(), None)]);
}

#[test]
fn digits() {
    assert_finds(CIRCULAR, ("ว ๓๑๔๑", "ว ๓1๔๑"), ("mixed-digits", "มท ๐๘๑๖.๓/ว ๓1๔๑", None));
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
    let found = findings(&STAMPED.replace("วันพุธที่ ๑๘", "วันศุกร์ที่ ๑๘"));
    assert_eq!(found.iter().map(|(name, ..)| *name).collect::<Vec<_>>(), ["weekday"]);
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
    assert_finds(CIRCULAR, ("ว ๓๑๔๑", "ว ๓๑๔o"), ("misread", "มท ๐๘๑๖.๓/ว ๓๑๔o", None));
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
        "คำลงท้ายไม่เข้ากับคำขึ้นต้น: ขอแสดงความนับถือ (ควรเป็น ขอแสดงความนับถืออย่างยิ่ง)"
    );
}
