//! Each check by itself: one change of a letter that must raise it, at its place and with its correction, and those that come near and must not.

use saraban::{Check, Dossier, Finding, Language};

const CIRCULAR: &str = include_str!("../letters/circular.txt");
const MEMO: &str = include_str!("../letters/memo.txt");
const STAMPED: &str = include_str!("../letters/stamped.txt");
const PLAN: &str = include_str!("../letters/plan.txt");
/// A province passes on the letter of a department, each with a day.
const PASSED_ON: &str = "\
ที่ พร ๐๐๒๓.๓/ว ๑๑๐๗                                   ศาลากลางจังหวัดแพร่
                                                     ถนนไชยบูรณ์ พร ๕๔๐๐๐

                    ๒๕ มิถุนายน ๒๕๖๗

เรื่อง  การรายงานข้อมูล

เรียน  นายอำเภอ ทุกอำเภอ

สิ่งที่ส่งมาด้วย  สำเนาหนังสือกรมส่งเสริมการปกครองท้องถิ่น ที่ มท ๐๘๐๘.๓/ว ๔๑๒ ลงวันที่ ๑๗ มิถุนายน ๒๕๖๗  จำนวน ๑ ฉบับ

        ขอให้รายงานข้อมูลให้จังหวัดทราบภายในวันที่ ๓ กรกฎาคม ๒๕๖๗

                    ขอแสดงความนับถือ

                    ผู้ว่าราชการจังหวัดแพร่
\u{c}
ที่ มท ๐๘๐๘.๓/ว ๔๑๒                                   กรมส่งเสริมการปกครองท้องถิ่น
                                                     ถนนนครราชสีมา เขตดุสิต กทม. ๑๐๓๐๐

                    ๑๗ มิถุนายน ๒๕๖๗

เรื่อง  การรายงานข้อมูล

เรียน  ผู้ว่าราชการจังหวัด ทุกจังหวัด

        ขอให้จังหวัดรายงานข้อมูลภายในวันที่ ๕ กรกฎาคม ๒๕๖๗

                    ขอแสดงความนับถือ

                    อธิบดีกรมส่งเสริมการปกครองท้องถิ่น
";

/// A check, a letter, what to write in place of what that it is raised: where it then is, what would be right; and in place of what else
/// it is not.
struct Case {
    check: Check,
    letter: &'static str,
    raised: (&'static str, &'static str),
    at: &'static str,
    right: Option<&'static str>,
    near: &'static [(&'static str, &'static str)],
}

#[rustfmt::skip]
const CASES: &[Case] = &[
    Case {
        check: Check::UnknownPrefix, letter: CIRCULAR,
        raised: ("ที่ มท ๐๘๑๖.๓/ว ๓๑๔๑", "ที่ มฑ ๐๘๑๖.๓/ว ๓๑๔๑"), at: "มฑ ๐๘๑๖.๓/ว ๓๑๔๑", right: Some("มท"),
        // Letters of an office that is no more, and of one that has only its letters.
        near: &[("ด่วนมาก ที่ มท ๐๘๑๖.๓/ว ๒๐๗๙", "ด่วนมาก ที่ ทก ๐๒๐๔/ว ๒๐๗๙"), ("ที่ มท ๐๘๑๖.๓/ว ๓๑๔๑", "ที่ มท ๐๘๙๙.๓/ว ๓๑๔๑")],
    },
    Case {
        check: Check::ForeignIssuer, letter: CIRCULAR,
        raised: ("ที่ มท ๐๘๑๖.๓/ว ๓๑๔๑", "ที่ กค ๐๔๐๒.๕/ว ๓๑๔๑"), at: "กรมส่งเสริมการปกครองท้องถิ่น", right: None,
        near: &[("ว ๓๑๔๑                                   กรมส่งเสริมการปกครองท้องถิ่น", "ว ๓๑๔๑                                   กระทรวงมหาดไทย")],
    },
    Case {
        check: Check::ForeignAddressee, letter: PLAN,
        raised: ("เรียน นายอำเภอ ทุกอำเภอ", "เรียน นายอำเภอหลังสวน"), at: "นายอำเภอหลังสวน", right: None,
        near: &[("เรียน นายอำเภอ ทุกอำเภอ", "เรียน นายอำเภอพุนพิน"), ("เรียน นายอำเภอ ทุกอำเภอ", "เรียน ผู้ว่าราชการจังหวัดชุมพร")],
    },
    Case {
        check: Check::BlankSerial, letter: CIRCULAR,
        raised: ("ว ๓๑๔๑", "ว"), at: "มท ๐๘๑๖.๓/ว", right: None,
        // A draft: nobody has signed it.
        near: &[("ว ๓๑๔๑", "ว ๑"), ("(นายธีรเดช  มั่นคงธรรม)", "")],
    },
    Case {
        check: Check::BlankDay, letter: CIRCULAR,
        raised: ("๑๕ พฤษภาคม ๒๕๖๗", "    พฤษภาคม ๒๕๖๗"), at: "พฤษภาคม ๒๕๖๗", right: None,
        near: &[("๑๕ พฤษภาคม ๒๕๖๗", "๑ พฤษภาคม ๒๕๖๗")],
    },
    Case {
        check: Check::MixedDigits, letter: CIRCULAR,
        raised: ("ว ๓๑๔๑", "ว ๓1๔๑"), at: "มท ๐๘๑๖.๓/ว ๓1๔๑", right: Some("มท ๐๘๑๖.๓/ว ๓๑๔๑"),
        near: &[("ที่ มท ๐๘๑๖.๓/ว ๓๑๔๑", "ที่ มท 0816.3/ว 3141")],
    },
    Case {
        check: Check::ArabicDigits, letter: CIRCULAR,
        raised: ("จำนวน ๑,๒๕๐ แห่ง", "จำนวน 1,250 แห่ง"), at: "1,250", right: Some("๑,๒๕๐"),
        near: &[("จำนวน ๑,๒๕๐ แห่ง", "ตามระบบ e-Plan2"), ("จำนวน ๑,๒๕๐ แห่ง", "ที่ https://example.go.th/2567")],
    },
    Case {
        check: Check::Weekday, letter: STAMPED,
        raised: ("วันพุธที่ ๑๘", "วันศุกร์ที่ ๑๘"), at: "ภายในวันศุกร์ที่ ๑๘ กันยายน ๒๕๖๗ เวลา ๑๖.๓๐ น.", right: Some("วันพุธที่ ๑๘ กันยายน ๒๕๖๗"),
        near: &[("วันพุธที่ ๑๘", "วันศุกร์ที่ ๒๐"), ("วันพุธที่ ๑๘", "วันที่ ๑๘")],
    },
    Case {
        check: Check::DatedBeforeCited, letter: CIRCULAR,
        raised: ("๙ มกราคม ๒๕๖๗", "๑๖ พฤษภาคม ๒๕๖๗"), at: "๑๖ พฤษภาคม ๒๕๖๗", right: None,
        near: &[("๙ มกราคม ๒๕๖๗", "๑๕ พฤษภาคม ๒๕๖๗")],
    },
    Case {
        check: Check::CitedTwice, letter: CIRCULAR,
        raised: ("จำนวน ๑,๒๕๐ แห่ง นั้น", "ตามหนังสือ ที่ มท ๐๘๑๖.๓/ว ๘๘ ลงวันที่ ๑๐ มกราคม ๒๕๖๗ นั้น"), at: "๑๐ มกราคม ๒๕๖๗", right: None,
        // The same day, and the same number in another year.
        near: &[
            ("จำนวน ๑,๒๕๐ แห่ง นั้น", "ตามหนังสือ ที่ มท ๐๘๑๖.๓/ว ๘๘ ลงวันที่ ๙ มกราคม ๒๕๖๗ นั้น"),
            ("จำนวน ๑,๒๕๐ แห่ง นั้น", "ตามหนังสือ ที่ มท ๐๘๑๖.๓/ว ๘๘ ลงวันที่ ๑๐ มกราคม ๒๕๖๖ นั้น"),
        ],
    },
    Case {
        check: Check::DueBeforeLetter, letter: CIRCULAR,
        raised: ("๓๑ พฤษภาคม\n๒๕๖๗", "๑๔ พฤษภาคม ๒๕๖๗"), at: "ภายในวันที่ ๑๔ พฤษภาคม ๒๕๖๗", right: None,
        near: &[("๓๑ พฤษภาคม\n๒๕๖๗", "๑๕ พฤษภาคม ๒๕๖๗"), ("ครั้งแรกในวันที่ ๕ กรกฎาคม", "ครั้งแรกในวันที่ ๕ เมษายน")],
    },
    Case {
        check: Check::LateForSuperior, letter: PASSED_ON,
        raised: ("ภายในวันที่ ๓ กรกฎาคม", "ภายในวันที่ ๑๑ กรกฎาคม"), at: "ภายในวันที่ ๑๑ กรกฎาคม ๒๕๖๗", right: None,
        // The same day, and what comes back.
        near: &[("ภายในวันที่ ๓ กรกฎาคม ๒๕๖๗", "ภายในวันที่ ๕ กรกฎาคม ๒๕๖๗"), ("ภายในวันที่ ๓ กรกฎาคม ๒๕๖๗", "ทุกวันที่ ๑๑ ของเดือน")],
    },
    Case {
        check: Check::NoSuchDay, letter: CIRCULAR,
        raised: ("จำนวน ๑,๒๕๐ แห่ง", "เมื่อวันที่ ๓๑ มิถุนายน ๒๕๖๖"), at: "๓๑ มิถุนายน ๒๕๖๖", right: None,
        near: &[("จำนวน ๑,๒๕๐ แห่ง", "เมื่อวันที่ ๓๐ มิถุนายน ๒๕๖๖"), ("จำนวน ๑,๒๕๐ แห่ง", "รุ่นที่ ๓๑ มิถุนายน ๒๕๖๖")],
    },
    Case {
        check: Check::DueOnDayOff, letter: CIRCULAR,
        raised: ("๓๑ พฤษภาคม\n๒๕๖๗", "๓ มิถุนายน ๒๕๖๗"), at: "ภายในวันที่ ๓ มิถุนายน ๒๕๖๗", right: None,
        // Labour Day is no holiday of offices; what is due daily is due then too.
        near: &[("๓๑ พฤษภาคม\n๒๕๖๗", "๑ พฤษภาคม ๒๕๖๘"), ("ภายในวันที่ ๓๑ พฤษภาคม\n๒๕๖๗", "และรายงานทุกวัน")],
    },
    Case {
        check: Check::Salutation, letter: CIRCULAR,
        raised: ("เรียน  ผู้ว่า", "กราบเรียน  ผู้ว่า"), at: "กราบเรียน", right: Some("เรียน"),
        near: &[("เรียน  ผู้ว่าราชการจังหวัด ทุกจังหวัด (ยกเว้นจังหวัดนนทบุรี)", "กราบเรียน  นายกรัฐมนตรี")],
    },
    Case {
        check: Check::Closing, letter: CIRCULAR,
        raised: ("ขอแสดงความนับถือ", "ขอแสดงความนับถืออย่างยิ่ง"), at: "ขอแสดงความนับถืออย่างยิ่ง", right: Some("ขอแสดงความนับถือ"),
        near: &[("ขอแสดงความนับถือ", "ขอแสดงความนบถือ"), ("ขอแสดงความนับถือ", "ขอแสดงความ\n                                        นับถือ")],
    },
    Case {
        check: Check::EnclosureCount, letter: CIRCULAR,
        raised: ("สามารถดาวน์โหลดแบบรายงานได้ที่", "ส่งแบบรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก จำนวน ๒ ชุด"), at: "แบบรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก", right: Some("จำนวน ๑ ชุด"),
        near: &[
            ("สามารถดาวน์โหลดแบบรายงานได้ที่", "ส่งแบบรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก จำนวน ๑ ชุด"),
            ("สามารถดาวน์โหลดแบบรายงานได้ที่", "ส่งแบบรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก จำนวน ๑๒ แห่ง"),
        ],
    },
    Case {
        check: Check::MissingEnclosure, letter: CIRCULAR,
        raised: ("สามารถดาวน์โหลดแบบรายงานได้ที่", "รายละเอียดตามสิ่งที่ส่งมาด้วย ๓"), at: "สิ่งที่ส่งมาด้วย", right: None,
        near: &[("สามารถดาวน์โหลดแบบรายงานได้ที่", "รายละเอียดตามสิ่งที่ส่งมาด้วย ๒"), ("สามารถดาวน์โหลดแบบรายงานได้ที่", "ตามสิ่งที่ส่งมาด้วย ๓ ฉบับ")],
    },
    Case {
        check: Check::Amount, letter: MEMO,
        raised: ("สามแสนห้าหมื่นบาทถ้วน", "สามแสนสี่หมื่นบาทถ้วน"), at: "๓๕๐,๐๐๐ บาท (สามแสนสี่หมื่นบาทถ้วน)", right: None,
        near: &[("(สามแสนห้าหมื่นบาทถ้วน)", "(สามแสนห้าหมื่นบาท)"), ("(สามแสนห้าหมื่นบาทถ้วน)", "(ไม่รวมภาษีมูลค่าเพิ่ม)")],
    },
    Case {
        check: Check::Phone, letter: CIRCULAR,
        raised: ("๐ ๒๐๐๐ ๔๐๓๐", "๐ ๒๐๐๐ ๔๐๓"), at: "๐ ๒๐๐๐ ๔๐๓", right: None,
        near: &[("โทรสาร ๐ ๒๐๐๐ ๔๐๓๐", "โทร. ๑๕๖๗"), ("โทรสาร ๐ ๒๐๐๐ ๔๐๓๐", "โทร. (มท) ๕๐๒๓๑"), ("โทรสาร ๐ ๒๐๐๐ ๔๐๓๐", "โทรสาร ต่อ ๑๐๘")],
    },
    Case {
        check: Check::Misread, letter: CIRCULAR,
        raised: ("ว ๓๑๔๑", "ว ๓๑๔o"), at: "มท ๐๘๑๖.๓/ว ๓๑๔o", right: Some("มท ๐๘๑๖.๓/ว ๓๑๔๐"),
        near: &[("saraban@example.go.th", "o2oo@example.go.th"), ("ว ๓๑๔๑", "ว ๓๑๔๐")],
    },
];

/// What the check finds in the letter when `from` is written `to`.
fn found(case: &Case, (from, to): (&str, &str)) -> (String, Vec<Finding>) {
    assert!(case.letter.contains(from), "{}: {from} is not in the letter", case.check.name());
    let text = case.letter.replacen(from, to, 1);
    let found = Dossier::read(&text).letters().flat_map(|letter| letter.findings_of([case.check])).collect();
    (text, found)
}

#[test]
fn what_must_raise_it_does() {
    for case in CASES {
        let name = case.check.name();
        let (text, found) = found(case, case.raised);
        let [finding] = found.as_slice() else { panic!("{name}: {found:?}") };
        let stands = finding.span().slice(&text).unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(
            (finding.check(), stands.as_str(), finding.correction()),
            (case.check, case.at, case.right)
        );
        assert_eq!(finding.severity(), case.check.severity());
        for language in [Language::English, Language::Thai] {
            let message = finding.display(language).to_string();
            assert!(message.starts_with(case.check.text(language)), "{message}");
            assert!(case.right.is_none_or(|right| message.contains(right)), "{message}");
        }
    }
}

#[test]
fn what_comes_near_does_not() {
    for case in CASES {
        for near in case.near {
            let (_, found) = found(case, *near);
            assert!(found.is_empty(), "{}: {near:?}: {found:?}", case.check.name());
        }
    }
}

#[test]
fn every_check_has_its_case() {
    let cases: Vec<Check> = CASES.iter().map(|case| case.check).collect();
    assert_eq!(cases, Check::ALL);
    assert!(CASES.iter().all(|case| !case.near.is_empty()));
}
