//! Whose a code is, and what unknown letters may have been.

use saraban::Deviation::UnknownPrefix;
use saraban::{Language, ReferenceCode};

use super::lenient;

#[track_caller]
fn assert_owner(code: &str, owner: &str) {
    let code: ReferenceCode = code.parse().unwrap();
    assert_eq!(code.owner().map(|owner| owner.to_string()).unwrap_or_default(), owner, "{code}");
}

#[test]
fn owners() {
    assert_owner("มท 0816.5/ว 1844", "กรมส่งเสริมการปกครองท้องถิ่น");
    assert_owner("ชย 0023.3/ว 1535", "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดชัยภูมิ");
    assert_owner("ขย 0023.3/ว 1535", "");
    assert_owner("สร 0023/1", "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดสุรินทร์");
    let old: ReferenceCode = "สร 0101/ว 1982".parse().unwrap();
    let day = chrono::NaiveDate::from_ymd_opt(1967, 5, 18).unwrap();
    assert_eq!(old.owner_on(day).unwrap().ministry().unwrap().name(), "สำนักนายกรัฐมนตรี");
}

#[test]
fn bodies_outside_the_register() {
    let owner = |code: &str| lenient(code).value.owner().map(|owner| owner.to_string()).unwrap_or_default();
    assert_eq!(owner("ธปท.ฝคง.ว. 951/2564"), "ธนาคารแห่งประเทศไทย");
    assert_eq!(owner("รฟ 1/1911/2564"), "การรถไฟแห่งประเทศไทย");
    assert_eq!(owner("รฟ.พด. 4200/123/2564"), "การรถไฟแห่งประเทศไทย");
    assert_eq!(lenient("รฟ 1/1911/2564").value.unknown_letters(), None);
    // Not in their form.
    assert_eq!(owner("รฟ 0001/12"), "");
}

#[test]
fn unknown_letters_are_reported_and_never_refused() {
    let read = lenient("ขย ๐๐๒๓.๓/๕๕๕");
    assert!(read.deviations.contains(UnknownPrefix));
    assert!("ขย ๐๐๒๓.๓/๕๕๕".parse::<ReferenceCode>().is_ok());
    assert!(!lenient("ชย ๐๐๒๓.๓/๕๕๕").deviations.contains(UnknownPrefix));
    let known: ReferenceCode = "ชย ๐๐๒๓.๓/๕๕๕".parse().unwrap();
    assert_eq!(known.unknown_letters(), None);
    let nobody: ReferenceCode = "ฌฌ 0123/1".parse().unwrap();
    assert_eq!(nobody.unknown_letters().unwrap().to_string(), "unknown letters ฌฌ");
}

#[test]
fn unknown_letters_are_judged_by_their_looks_and_by_what_is_written_beside_them() {
    #[track_caller]
    fn assert_meant(code: &str, text: &str, expected: &[&str]) {
        let code: ReferenceCode = code.parse().unwrap();
        let unknown = code.unknown_letters().expect("unknown");
        assert_eq!(unknown.named_in(text).collect::<Vec<_>>(), expected, "{code} in {text}");
    }
    assert_meant("ลม 0023.3/555", "ศาลากลางจังหวัดสกลนคร", &["สน"]);
    assert_meant("ลม 0023.3/555", "ที่ทำการปกครองจังหวัดเลย", &["ลย"]);
    assert_meant("ลม 0816.5/555", "กรมหนึ่ง แม้เลยกำหนดแล้ว", &[]);
    assert_meant("มหท 0816.5/555", "กรมส่งเสริมการปกครองท้องถิ่น", &["มท"]);
    assert_meant("ศค 0405.2/12", "กรมบัญชีกลาง กระทรวงการคลัง", &["กค"]);
    assert_meant("ศค 0405.2/12", "", &[]);

    let code: ReferenceCode = "ลม 0023.3/555".parse().unwrap();
    let unknown = code.unknown_letters().unwrap();
    assert_eq!(unknown.to_string(), "unknown letters ลม, did you mean สน or สม?");
    assert_eq!(unknown.display(Language::Thai).to_string(), "ไม่พบรหัสตัวพยัญชนะ ลม หมายถึง สน หรือ สม หรือไม่");
}
