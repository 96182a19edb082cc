//! The words under which the forms of the regulation put their fields.
//!
//! Sources: forms 1 to 11 of the Regulation of the Office of the Prime Minister on Correspondence, 2526 BE
//! (`ที่`, `ส่วนราชการ`, `วันที่`, `เรื่อง`, the salutations of annex 2, `ถึง`, `อ้างถึง`, `สิ่งที่ส่งมาด้วย`); the receipt stamp
//! (`เลขรับ`, `วันที่`, `เวลา`); the contact block as central agencies print it.

use alloc::string::String;
use alloc::vec::Vec;

use crate::text::chars::{is_break, is_mark, is_thai_letter};
use crate::text::{digit_value, match_word};

/// Under which word a line, or what follows in it, stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// `ที่`.
    Reference,
    /// `เลขที่`, on certificates.
    Number,
    /// `ส่วนราชการ` of a memo, `จาก` of a radio message.
    Office,
    /// `วันที่`.
    Date,
    /// `เรื่อง`.
    Subject,
    /// `เรียน` and its kin.
    Salutation,
    /// `ถึง`.
    To,
    /// `ผ่าน`.
    Through,
    /// `อ้างถึง`.
    Cites,
    /// `สิ่งที่ส่งมาด้วย`.
    Enclosures,
    /// `ชั้นความเร็ว`, `ชั้นความลับ`.
    Grade,
    /// `สำเนาส่ง`.
    Copies,
    /// `เลขรับ`, of a receipt stamp.
    Register,
    /// `เวลา`, of a receipt stamp.
    Time,
    /// `โทร.`.
    Phone,
    /// `โทรสาร`.
    Fax,
    /// `ไปรษณีย์อิเล็กทรอนิกส์`.
    Email,
    /// `ผู้ประสานงาน`.
    Coordinator,
}

/// What must follow a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    /// A blank, a colon or the end of the line.
    Gap,
    /// Also a digit, a dot or the like, but no letter.
    NoLetter,
    /// Anything.
    Anything,
}

/// Longer words before the shorter ones that they begin with.
const LABELS: &[(&str, Label, Then)] = &[
    ("ที่", Label::Reference, Then::Anything),
    ("เลขที่รับ", Label::Register, Then::NoLetter),
    ("เลขทะเบียนรับ", Label::Register, Then::NoLetter),
    ("เลขรับที่", Label::Register, Then::NoLetter),
    ("เลขรับ", Label::Register, Then::Anything),
    ("เลขที่", Label::Number, Then::NoLetter),
    ("ทะเบียนรับ", Label::Register, Then::Anything),
    ("รับเลขที่", Label::Register, Then::NoLetter),
    ("รับที่", Label::Register, Then::NoLetter),
    ("ส่วนราชการ", Label::Office, Then::Gap),
    ("ส่วนงาน", Label::Office, Then::Gap),
    ("หน่วยงาน", Label::Office, Then::Gap),
    ("จาก", Label::Office, Then::Gap),
    ("ผู้ส่ง", Label::Office, Then::Gap),
    ("วันที่", Label::Date, Then::NoLetter),
    ("วัน เดือน ปี", Label::Date, Then::NoLetter),
    ("ลงวันที่", Label::Date, Then::NoLetter),
    ("เรื่อง", Label::Subject, Then::Gap),
    ("กราบเรียน", Label::Salutation, Then::Gap),
    ("เรียน", Label::Salutation, Then::Gap),
    ("กราบนมัสการ", Label::Salutation, Then::Gap),
    ("นมัสการ", Label::Salutation, Then::Gap),
    ("ขอประทานกราบทูล", Label::Salutation, Then::Gap),
    ("กราบทูล", Label::Salutation, Then::Gap),
    ("ทูล", Label::Salutation, Then::Gap),
    ("เสนอ", Label::Salutation, Then::Gap),
    ("ถึง", Label::To, Then::Gap),
    ("ผู้รับปฏิบัติ", Label::To, Then::Gap),
    ("ผู้รับทราบ", Label::Copies, Then::Gap),
    ("ผู้รับ", Label::To, Then::Gap),
    ("ผ่าน", Label::Through, Then::Anything),
    ("อ้างถึง", Label::Cites, Then::Anything),
    ("สิ่งที่ส่งมาด้วย", Label::Enclosures, Then::Anything),
    ("สิ่งที่แนบมาด้วย", Label::Enclosures, Then::Anything),
    ("สิ่งที่ส่งมาพร้อมนี้", Label::Enclosures, Then::Gap),
    ("ชั้นความเร็ว", Label::Grade, Then::Anything),
    ("ชั้นความลับ", Label::Grade, Then::Anything),
    ("ลำดับความเร่งด่วน", Label::Grade, Then::Anything),
    ("ความเร่งด่วน", Label::Grade, Then::Gap),
    ("สำเนาส่ง", Label::Copies, Then::Anything),
    ("สำเนาเรียน", Label::Copies, Then::Anything),
    ("เวลา", Label::Time, Then::NoLetter),
    ("โทรสาร", Label::Fax, Then::NoLetter),
    ("แฟกซ์", Label::Fax, Then::NoLetter),
    ("โทรศัพท์", Label::Phone, Then::Anything),
    ("หมายเลขโทรศัพท์", Label::Phone, Then::Anything),
    ("เบอร์โทร", Label::Phone, Then::Anything),
    ("โทร", Label::Phone, Then::NoLetter),
    ("ไปรษณีย์อิเล็กทรอนิกส์", Label::Email, Then::NoLetter),
    ("อีเมล", Label::Email, Then::Anything),
    ("E-mail", Label::Email, Then::Anything),
    ("e-mail", Label::Email, Then::Anything),
    ("Email", Label::Email, Then::Anything),
    ("ผู้ประสานงาน", Label::Coordinator, Then::Anything),
];

/// The label that `text` begins with, and the rest of the text behind it.
pub(super) fn split_label(text: &str) -> Option<(Label, &str)> {
    let first = text.chars().next()?;
    LABELS.iter().filter(|(word, ..)| word.starts_with(first)).find_map(|(word, label, then)| {
        let rest = text.get(match_spaced(text, word)?..)?;
        follows(rest, *then).then(|| (*label, skip_gap(rest)))
    })
}

/// Whether a label ends in the text behind a line with nothing but its beginning.
pub(super) fn is_torn_label(line: &str, next: &str) -> bool {
    LABELS.iter().any(|(word, label, then)| {
        // Only the number of the day tells `วัน` above `ที่` from the end of a table.
        let is_dated = |rest: &str| rest.trim_start().starts_with(|c| digit_value(c).is_some());
        torn_from(line, word, next)
            .is_some_and(|rest| follows(rest, *then) && (*label != Label::Date || is_dated(rest)))
    })
}

/// The same of a word that ends a letter politely.
pub(super) fn is_torn_closing(line: &str, next: &str) -> bool {
    CLOSINGS.iter().any(|word| torn_from(line, word, next).is_some())
}

/// What stands behind a word of which a line has the first syllables and the next the last.
fn torn_from<'t>(line: &str, word: &str, next: &'t str) -> Option<&'t str> {
    let rest = word.strip_prefix(line).filter(|rest| !line.is_empty() && !rest.is_empty())?;
    let is_syllable = |part: &str| part.chars().nth(1).is_some() && !part.starts_with(is_mark);
    (is_syllable(line) && is_syllable(rest)).then(|| next.strip_prefix(rest)).flatten()
}

/// `ที่` without its tone mark, which only the number behind it tells from a letter of a word: `ที พท ๐๐๒๓/๑`.
pub(super) fn split_worn_reference(text: &str) -> Option<(Label, &str)> {
    let rest = text.strip_prefix("ที")?;
    rest.starts_with([' ', '\t']).then(|| (Label::Reference, rest.trim_start()))
}

/// A label that touches its field (`เรื่องการรายงาน`), as some PDF files have it. Many words begin so: what stands around a
/// line must tell that it is one.
pub(super) fn split_glued(text: &str) -> Option<(Label, &str)> {
    const GLUED: &[(&str, Label)] = &[
        ("เรื่อง", Label::Subject),
        ("กราบเรียน", Label::Salutation),
        ("เรียน", Label::Salutation),
        ("ถึง", Label::To),
    ];
    GLUED.iter().find_map(|(word, label)| {
        let rest = text.strip_prefix(word)?;
        rest.chars().next().is_some_and(|c| is_thai_letter(c) && !is_mark(c)).then_some((*label, rest))
    })
}

fn follows(rest: &str, then: Then) -> bool {
    let next = rest.chars().next();
    match then {
        _ if next.is_some_and(is_mark) => false,
        Then::Anything => true,
        Then::Gap => next.is_none_or(|c| c.is_whitespace() || is_leader(c)),
        Then::NoLetter => next.is_none_or(|c| !c.is_alphabetic() || matches!(c, '๐'..='๙')),
    }
}

/// Behind the blanks, colons and dotted lines that part a label from its field.
fn skip_gap(rest: &str) -> &str {
    let after = rest.trim_start_matches(|c: char| c.is_whitespace() || is_leader(c));
    // One dot belongs to the label: `โทร.`.
    let is_dot = rest.strip_prefix('.').is_some_and(|rest| !rest.starts_with(['.', '…']));
    if is_dot { rest } else { after }
}

/// A colon, or a dot of a dotted line to write on.
const fn is_leader(c: char) -> bool {
    matches!(c, ':' | '.' | '…')
}

/// The bytes of `text` that `word` takes, also damaged, or with its letters drawn apart.
pub(super) fn match_spaced(text: &str, word: &str) -> Option<usize> {
    match_word(text, word).map(|(len, _)| len).or_else(|| drawn_apart(text, word))
}

/// `word` with single spaces between its letters, as some PDF files have it, or torn by the end of a line; its marks perhaps
/// moved.
fn drawn_apart(text: &str, word: &str) -> Option<usize> {
    let mut closed = String::new();
    let mut ends = Vec::new();
    let mut last = '\0';
    // As many characters as the word has, and a space behind each.
    for (at, c) in text.char_indices().take(2 * word.chars().count()) {
        if c != ' ' && !is_break(c) {
            closed.push(c);
            ends.push((closed.len(), at + c.len_utf8()));
        } else if last == ' ' && c == ' ' {
            break;
        }
        last = c;
    }
    if closed.len() == last_end(&ends) {
        return None;
    }
    let (len, _) = match_word(&closed, word)?;
    ends.iter().find(|(end, _)| *end == len).map(|(_, end)| *end)
}

fn last_end(ends: &[(usize, usize)]) -> usize {
    ends.last().map_or(0, |(_, end)| *end)
}

/// The words that end a letter politely.
///
/// Source: annex 2 of the regulation (คำขึ้นต้น สรรพนาม และคำลงท้าย).
const CLOSINGS: &[&str] =
    &["ขอแสดงความนับถือ", "ขอแสดงความเคารพ", "ขอนมัสการด้วยความเคารพ", "ด้วยความเคารพ", "ควรมิควรแล้วแต่จะ"];

/// The word that ends a letter politely with which `text` begins, as it should be spelt, and what stands behind it.
pub(super) fn split_closing(text: &str) -> Option<(&'static str, &str)> {
    CLOSINGS.iter().find_map(|word| Some((*word, text.get(match_spaced(text, word)?..)?)))
}

/// Whether a word that ends a letter politely stands at the beginning of `text`.
pub(super) fn is_closing(text: &str) -> bool {
    split_closing(text).is_some()
}

/// What follows `สั่ง ณ วันที่`, `ประกาศ ณ วันที่` or `ให้ไว้ ณ วันที่` at the beginning of `text`.
pub(super) fn split_given(text: &str) -> Option<&str> {
    const VERBS: &[&str] = &["สั่ง", "ประกาศ", "ให้ไว้", "แถลง", "ออกให้", "ตรา"];
    VERBS.iter().find_map(|verb| {
        let rest = text.get(match_spaced(text, verb)?..)?.trim_start();
        let rest = rest.strip_prefix('ณ')?.trim_start();
        // The tone mark of so short a word is soon lost.
        let len = match_spaced(rest, "วันที่").or_else(|| rest.starts_with("วันที").then_some("วันที".len()))?;
        rest.get(len..).map(str::trim_start)
    })
}

/// Whether a paragraph begins here: the words with which letters open their cause, request or purpose.
pub(super) fn is_opener(text: &str) -> bool {
    const OPENERS: &[&str] = &[
        "ด้วย",
        "เนื่อง",
        "ตามที่",
        "ตามหนังสือ",
        "ตามคำสั่ง",
        "ตามประกาศ",
        "ตามมติ",
        "อนุสนธิ",
        "สืบเนื่อง",
        "โดยที่",
        "พร้อม",
        "เพื่อ",
        "ขอให้",
        "ขอส่ง",
        "ขอแจ้ง",
        "ขอเรียน",
        "ขอเชิญ",
        "จึง",
        "ในการนี้",
        "ทั้งนี้",
        "อนึ่ง",
        "อาศัยอำนาจ",
        "หนังสือฉบับนี้",
        "บัดนี้",
        "ในคราว",
        "ตาม ",
        "ข้อ ",
    ];
    OPENERS.iter().any(|word| text.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels() {
        #[track_caller]
        fn assert_label(text: &str, label: Label, rest: &str) {
            assert_eq!(split_label(text), Some((label, rest)), "{text}");
        }
        assert_label("เรื่อง  ขอเชิญประชุม", Label::Subject, "ขอเชิญประชุม");
        assert_label("เรื่อง", Label::Subject, "");
        assert_label("เรือง ขอเชิญประชุม", Label::Subject, "ขอเชิญประชุม");
        assert_label("เ รื่ อ ง ขอเชิญประชุม", Label::Subject, "ขอเชิญประชุม");
        assert_label("สิ่งทีส่งมาด้วย ๑ ชุด", Label::Enclosures, "๑ ชุด");
        assert_label("เรยี น  ผู้ว่าราชการจังหวัด", Label::Salutation, "ผู้ว่าราชการจังหวัด");
        assert_label("เรอื่ ง การรายงาน", Label::Subject, "การรายงาน");
        assert_label("เรื่อง.......ขออนุมัติ", Label::Subject, "ขออนุมัติ");
        assert_label("ที่……มท ๐๘๑๖/๑", Label::Reference, "มท ๐๘๑๖/๑");
        assert_label("กราบเรียน นายกรัฐมนตรี", Label::Salutation, "นายกรัฐมนตรี");
        assert_label("โทร/โทรสาร ๐", Label::Phone, "/โทรสาร ๐");
        assert_label("โทร. ๐", Label::Phone, ". ๐");
        assert_label("เลขที่รับ ๑", Label::Register, "๑");
        assert_label("เรียน : ผู้ว่าราชการจังหวัด", Label::Salutation, "ผู้ว่าราชการจังหวัด");
    }

    #[test]
    fn torn() {
        assert!(is_torn_label("ส่วน", "ราชการ  กองคลัง"));
        assert!(is_torn_label("สิ่งที่ส่งมา", "ด้วย ๑ ชุด"));
        assert!(is_torn_label("วัน", "ที่ ๑๒ มีนาคม ๒๕๖๗"));
        assert!(is_torn_closing("ขอแสดงความ", "นับถือ"));
        for (line, next) in [
            ("วัน", "ที่ มท ๐๘๐๒.๓/๔๕๖"),
            ("ส่วนราชการ", "กองคลัง"),
            ("ส่วน", "ราชการที่เกี่ยวข้อง"),
            ("โทร", "ทัศน์"),
            ("", "เรื่อง ขออนุมัติ"),
        ] {
            assert!(!is_torn_label(line, next), "{line} {next}");
        }
    }

    #[test]
    fn look_alikes() {
        for text in ["เรื่องที่ประธานแจ้ง", "เรียนมาเพื่อทราบ", "โทรทัศน์", "วันที่ดี", "เวลานี้", "ถึงแม้", "จากนั้น", ""]
        {
            assert_eq!(split_label(text), None, "{text}");
        }
    }

    #[test]
    fn closings() {
        assert!(is_closing("ขอแสดงความนับถืออย่างยิ่ง"));
        assert!(is_closing("ขอแสดงความนบถือ"));
        assert!(!is_closing("ขอแสดงความยินดี"));
        assert_eq!(split_given("สั่ง  ณ  วันที่ ๒ มีนาคม พ.ศ. ๒๕๖๗"), Some("๒ มีนาคม พ.ศ. ๒๕๖๗"));
        assert_eq!(split_given("ประกาศรายชื่อ"), None);
    }
}
