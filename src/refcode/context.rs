//! What stands around a code tells it from what only looks like one, and how urgent its letter is.
//!
//! Plates (`กค 0409`), rural roads (`ลบ.5024`), court cases (`ผบ.110/2558`), standards (`มผช. 15/2557`), contracts
//! (`กจ.21/2555`), orders (`ที่ สป 1137/2561`) and land titles have letters and numbers too. A code with a circular mark, or
//! with an office number that begins with zero, is certain by itself; any other needs letters that the register knows,
//! a ที่ before it, and no word near it that says what else it numbers.

use super::register::fits_letters;
use super::{ReferenceCode, Secrecy, Urgency, listed};
use crate::data::Ministry;
use crate::text::chars::{is_blank, is_break, is_mark, is_thai_letter};
use crate::text::{begins_with_one, digit_value, ends_with_one, last_place};

/// How many characters before a code are looked at.
const REACH: usize = 60;

/// The code that was read between `before` and `after`, with the urgency and secrecy that stand before it; `None`
/// where it is something else.
pub(crate) fn complete(before: &str, code: ReferenceCode, after: &str) -> Option<ReferenceCode> {
    if code.prefix().is_none()
        && code.office().is_some()
        && code.serial().is_some()
        && let Some(code) = listed::with_letters(before, &code)
    {
        return Some(code);
    }
    let before = tail(before);
    let lead = Lead::of(before);
    let is_code = match (code.prefix(), code.office()) {
        (None, None) => is_circular(&lead, before, after),
        (None, Some(_)) => {
            let is_of_letter =
                lead.of == Document::Letter || lead.of == Document::Untold && code.is_circular();
            lead.has_label && is_of_letter && is_certain(&code) && code.serial().is_some()
        }
        (Some(_), None) => lead.may_touch(before) && is_own(&code, &lead),
        (Some(_), Some(_)) => lead.may_touch(before) && is_letter(&code, &lead, after),
    };
    let (secrecy, urgency) = ranks(lead.before);
    is_code.then(|| code.with_secrecy(secrecy).with_urgency(urgency))
}

/// Whether a code can stand behind this text at all: not inside a word, but for those that lead to a code.
pub(crate) fn may_follow(before: &str) -> bool {
    const LEADS: &[&str] = &["ที่", "หนังสือ", "ด่วน", "มาก", "สุด", "ลับ", "เวียน", "ตาม", "และ"];
    match before.chars().next_back() {
        Some(c) if is_thai_letter(c) => ends_with_one(before, LEADS),
        Some(c) => !c.is_alphanumeric(),
        None => true,
    }
}

/// What leads to a number.
struct Lead<'t> {
    /// Whether ที่ or เลขที่ stands before it.
    has_label: bool,
    /// What the number is said to be of.
    of: Document,
    /// What stands before the label.
    before: &'t str,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Document {
    Letter,
    Other,
    Untold,
}

impl<'t> Lead<'t> {
    fn of(before: &'t str) -> Self {
        /// Words that end in ที่ and are no label of a letter's number.
        const COMPOUNDS: &[&str] = &[
            "พื้น",
            "หน้า",
            "สถาน",
            "ครั้ง",
            "วัน",
            "เล่ม",
            "ตอน",
            "ข้อ",
            "คัน",
            "ชุด",
            "ฉบับ",
            "ลำดับ",
            "แดง",
            "ดำ",
            "ชั้น",
            "แปลง",
            "รุ่น",
        ];
        let spaced = before.trim_end();
        let spaced = spaced.strip_suffix(':').map_or(spaced, str::trim_end);
        let label = ["เลขที่", "ที่", "ทื่", "ที"].iter().find_map(|label| spaced.strip_suffix(label));
        let label = label.filter(|stem| !stem.ends_with('เ')).filter(|stem| !ends_with_one(stem, COMPOUNDS));
        Self { has_label: label.is_some(), of: document(before), before: label.unwrap_or(spaced) }
    }

    /// Whether telephone numbers stand before it: those of the Ministry of Interior's own network begin with มท.
    fn is_phone(&self) -> bool {
        self.before.rfind("โทร").is_some_and(|at| self.before.len() - at < 75)
    }

    /// Whether the letters may follow the character before them: no letter but the last of a word that leads
    /// to a number.
    fn may_touch(&self, before: &str) -> bool {
        const GLUED: &[&str] = &["หนังสือ", "ด่วน", "ด่วนมาก", "ด่วนที่สุด", "ลับ", "ลับมาก", "ลับที่สุด"];
        match before.chars().next_back() {
            Some(c) if is_thai_letter(c) => self.has_label || ends_with_one(before, GLUED),
            Some('.') => before.ends_with(".."),
            Some(c) => !c.is_alphanumeric(),
            None => true,
        }
    }
}

/// What kind of document the last word before a number speaks of.
fn document(before: &str) -> Document {
    const LETTERS: &[&str] = &["หนังสือ", "จดหมาย", "บันทึก", "อ้างถึง", "วิทยุ", "โทรสาร"];
    const OTHERS: &[&str] = &[
        "คำสั่ง",
        "ประกาศ",
        "คดี",
        "แดงที่",
        "ดำที่",
        "หมายค้น",
        "หมายจับ",
        "หมายเรียก",
        "หมายเลข",
        "สัญญา",
        "ใบอนุญาต",
        "โฉนด",
        "ทะเบียน",
        "ระวาง",
        "มาตรฐาน",
        "กรมธรรม์",
        "ใบเสร็จ",
        "ข่าว",
        "แบบ",
        "ทางหลวง",
        "สาย",
        "รถ",
        "แปลง",
        "น.ส.",
        "ครุภัณฑ์",
        "รหัส",
        "เดินทาง",
    ];
    let other = last_place(before, OTHERS);
    match (last_place(before, LETTERS), other) {
        (Some(letter), Some(other)) if letter < other => other_document(before, other),
        (Some(_), _) => Document::Letter,
        (None, Some(other)) => other_document(before, other),
        (None, None) => Document::Untold,
    }
}

/// What a number is of behind the name of another document: `ใบเสร็จเลขที่ 22/2567, ที่ …` has its number already.
fn other_document(before: &str, at: usize) -> Document {
    let behind = before.get(at..).unwrap_or_default();
    let is_numbered = behind.rsplit_once(',').is_some_and(|(number, _)| ends_in_digit(number));
    if is_numbered { Document::Untold } else { Document::Other }
}

fn ends_in_digit(text: &str) -> bool {
    text.ends_with(|c| digit_value(c).is_some())
}

/// Whether the numbers alone leave no doubt: a circular mark, or an office number that begins with zero.
fn is_certain(code: &ReferenceCode) -> bool {
    let group = code.office_group();
    code.is_circular() && !group.is_empty() || group.starts_with('0') && group.len() >= 4
}

/// Whether letters of a ministry stand before a number with sections: `อว 8393(14).8/…`. Roads and plates have none.
fn has_sections(code: &ReferenceCode, letters: &str) -> bool {
    code.office_group().len() >= 4
        && code.office_parts().nth(1).is_some()
        && Ministry::from_letters(letters).is_some()
}

/// Whether a number without an office is that of a letter: of the Bank of Thailand, or as a citation says.
fn is_own(code: &ReferenceCode, lead: &Lead<'_>) -> bool {
    let is_told = code.is_circular() || lead.has_label && lead.of == Document::Letter;
    lead.of != Document::Other
        && (is_told || code.prefix().is_some_and(|letters| letters.starts_with("ธปท.")))
}

/// Whether a code with letters and an office is that of a letter.
fn is_letter(code: &ReferenceCode, lead: &Lead<'_>, after: &str) -> bool {
    let (letters, office) = (code.prefix().unwrap_or_default(), code.office().unwrap_or_default());
    let is_known = code.is_of_known();
    let fits = || fits_letters(letters, code.office_group());
    if !code.as_written().contains('/') && !code.is_circular() {
        let is_complete = office.contains('.') || is_left_open(after);
        return lead.has_label
            && lead.of != Document::Other
            && is_known
            && is_complete
            && (is_certain(code) || fits() || has_sections(code, letters));
    }
    // `ที่ สป 1137/2561` numbers an order; five digits are a local government's, which may reach such a serial.
    let is_year = code.serial().is_some_and(|serial| is_year(serial.as_str()));
    let is_told = lead.has_label && (lead.of == Document::Letter || is_known);
    if is_certain(code) && (code.is_circular() || !is_registered(lead.before)) {
        let is_yearly = is_year || code.serial().is_some_and(|serial| serial.year().is_some());
        let is_order = is_yearly && !code.is_circular() && lead.of == Document::Other;
        return !is_order && (is_known || is_told || code.is_circular() || office.contains('.'));
    }
    let is_local = code.office_group().len() == 5;
    // `รฟ 1/1911/2564` has three numbers; nothing else that has a ที่ before it does.
    let has_year = lead.has_label && code.serial().is_some_and(|serial| serial.year().is_some());
    let is_phone = !lead.has_label && lead.is_phone();
    lead.of != Document::Other
        && !is_phone
        && (is_told && (!is_year || is_local)
            || has_year
            || (fits() || has_sections(code, letters)) && !is_year)
}

/// Whether what is numbered stands right before its number: a thing in a register, or another document.
fn is_registered(before: &str) -> bool {
    const THINGS: &[&str] = &[
        "ทะเบียน",
        "หมายเลข",
        "ครุภัณฑ์",
        "รหัส",
        "รถ",
        "ระวาง",
        "แปลง",
        "พัสดุ",
        "ใบอนุญาต",
        "สัญญา",
        "คำสั่ง",
        "หมายจับ",
        "หมายค้น",
        "โฉนด",
        "กรมธรรม์",
        "ใบเสร็จ",
    ];
    THINGS.iter().any(|thing| before.trim_end().ends_with(thing))
}

/// Whether a line to write on follows, or the date.
fn is_left_open(after: &str) -> bool {
    let after = after.trim_start_matches(' ');
    begins_with_one(after, &["...", "……", "___", "วันที่", "ลงวันที่", "ลว"])
}

fn is_year(number: &str) -> bool {
    matches!(number.parse(), Ok(2400..2700))
}

/// Whether a circular is cited without its office: by a letter, by a word that cites, or with its date.
fn is_circular(lead: &Lead<'_>, before: &str, after: &str) -> bool {
    const CITING: &[&str] = &["เวียน", "หนังสือ", "ตาม", "(", "“", "\""];
    let touches = before.chars().next_back().is_some_and(|c| is_thai_letter(c) || c.is_alphanumeric());
    let is_cited = lead.has_label || ends_with_one(before.trim_end(), CITING);
    let is_of_letter = lead.of == Document::Letter && !before.contains(is_break);
    let behind = after.trim_start();
    let is_dated = behind.starts_with("ลว") || behind.starts_with("ลงวันที่") || is_on_day(behind);
    // `ว3 951/2564` has its number behind it.
    if behind.starts_with(|c| digit_value(c).is_some()) {
        return false;
    }
    // `ม.10 ว.2` is a paragraph of a section.
    let is_paragraph = before.trim_end().ends_with(|c| digit_value(c).is_some());
    // `0405.2/ว 414`: the letters are missing, not the office.
    if before.trim_end().ends_with('/') {
        return false;
    }
    // `กค 0402/ว 1, ว 2 และ ว 3`
    let is_listed = ends_with_one(before.trim_end(), &[",", "และ", "หรือ", "กับ"]) && before.contains("/ว");
    let is_called = before.trim_end().ends_with("ว่า") && before.contains("เรียก");
    let is_cited = is_cited || is_listed || is_called;
    match (is_dated, is_paragraph || lead.of == Document::Other) {
        (true, _) => is_cited || !touches,
        (false, true) => false,
        (false, false) => is_cited || is_of_letter && !touches,
    }
}

/// `ลง 5 ม.ค. 65`
fn is_on_day(behind: &str) -> bool {
    behind.strip_prefix("ลง").is_some_and(|rest| {
        rest.trim_start_matches([' ', '.']).starts_with(|c: char| digit_value(c).is_some())
    })
}

/// The secrecy and the urgency at the end of a text, in either order.
fn ranks(before: &str) -> (Option<Secrecy>, Option<Urgency>) {
    let (mut secrecy, mut urgency) = (None, None);
    // The name of the form may stand between: `ด่วนที่สุด บันทึกข้อความ ที่ …`
    let memo = ["บันทึกข้อความ", "บันทึก"].iter().find_map(|form| before.trim_end().strip_suffix(form));
    let mut rest = memo.unwrap_or(before);
    loop {
        rest = rest.trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, ')' | ']' | '"' | '”' | '’' | '/' | ',' | '-')
        });
        let found = if let Some((rank, left)) = last_rank(rest, Urgency::ALL, Urgency::as_str) {
            urgency = urgency.or(Some(rank));
            left
        } else if let Some((rank, left)) = last_rank(rest, Secrecy::ALL, Secrecy::as_str) {
            secrecy = secrecy.or(Some(rank));
            left
        } else {
            return (secrecy, urgency);
        };
        rest = found;
    }
}

/// The rank that a text ends with, and what stands before it.
fn last_rank<'t, T: Copy>(
    text: &'t str,
    ranks: &[T],
    word: impl Fn(T) -> &'static str,
) -> Option<(T, &'t str)> {
    /// Words that end in ด่วน or ลับ and are no ranks.
    const COMPOUNDS: &[&str] = &[
        "เร่งด่วน",
        "สายด่วน",
        "ทางด่วน",
        "เรื่องด่วน",
        "กลับ",
        "สลับ",
        "ความลับ",
        "เคล็ดลับ",
        "ลึกลับ",
        "ลี้ลับ",
        "เอกสารลับ",
    ];
    let found = ranks.iter().find_map(|rank| Some((*rank, strip_word(text, word(*rank))?)));
    found.filter(|_| !ends_with_one(text, COMPOUNDS))
}

/// `text` without a word at its end; a word that is long enough may have lost marks, have ำ for า, blanks between its
/// letters or one wrong letter behind its first.
fn strip_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    if let Some(stem) = text.strip_suffix(word) {
        return Some(stem);
    }
    let letters = || word.chars().filter(|c| !is_mark(*c));
    let count = letters().count();
    let (mut stem, mut wrong) = (text, 0);
    for (n, expected) in letters().rev().enumerate() {
        let bare = stem.trim_end_matches(|c| is_mark(c) || n > 0 && is_blank(c));
        let letter = bare.chars().next_back().filter(|c| is_thai_letter(*c))?;
        let is_wrong = letter != expected && (letter, expected) != ('ำ', 'า');
        wrong += usize::from(is_wrong);
        if wrong > 1 || is_wrong && n + 1 == count {
            return None;
        }
        stem = bare.strip_suffix(letter)?;
    }
    (count > 5 || count == 5 && wrong == 0).then_some(stem)
}

/// The last [`REACH`] characters.
fn tail(text: &str) -> &str {
    text.char_indices().rev().nth(REACH - 1).and_then(|(at, _)| text.get(at..)).unwrap_or(text)
}
