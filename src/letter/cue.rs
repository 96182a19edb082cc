//! What a line, looked at by itself, may be. What it is, its place in the document decides ([`zone`](super::zone)).

use alloc::string::String;
use core::iter;

use super::Form;
use super::found::Found;
use super::labels::{self, Label, match_spaced, split_label, split_worn_reference};
use super::lines::Line;
use super::words::{self, split_list_mark};
use crate::date::{BuddhistMonth, DateExpression};
use crate::options::{Deviation, Deviations, ParseOptions, Parsed};
use crate::span::Span;
use crate::text::chars::{is_blank, is_dash};
use crate::text::{digit_value, match_word};

/// What a line may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// Nothing stands on it.
    Blank,
    /// A page number, a rule, a placeholder of an image.
    Furniture,
    /// Part of a receipt stamp.
    Stamp,
    /// Urgency or secrecy alone.
    Grade,
    /// The heading of a form.
    Title(Form),
    /// `ที่ ๓๔๗/๒๕๖๓`, the number of an order.
    Number,
    /// `สั่ง ณ วันที่` and its kin.
    Given,
    /// `ขอแสดงความนับถือ` and its kin.
    Closing,
    /// A label; `ที่` only where a reference follows.
    Label(Label),
    /// A reference alone, its `ที่` lost.
    Code,
    /// A name in brackets.
    Name,
    /// A row with tabs.
    Table,
    /// Anything else.
    Text,
}

/// The most columns of a heading.
const WIDEST_TITLE: usize = 110;
/// The most characters of a month with its year.
const LONGEST_MONTH: usize = 30;
/// The most columns of a name in brackets.
const WIDEST_NAME: usize = 60;

/// What a line by itself may be.
pub(super) fn cue(line: &Line<'_>, found: &Found) -> Cue {
    let text = line.text;
    if line.is_blank() {
        Cue::Blank
    } else if is_furniture(text) {
        Cue::Furniture
    } else if is_table(line) {
        Cue::Table
    } else if is_grade(text) {
        Cue::Grade
    } else if labels::split_given(text).is_some() {
        Cue::Given
    } else if let Some(form) = title(line) {
        Cue::Title(form)
    } else if labels::is_closing(text) {
        Cue::Closing
    } else if is_name(line) {
        Cue::Name
    } else {
        labelled(line, found)
    }
}

fn labelled(line: &Line<'_>, found: &Found) -> Cue {
    // `ด่วนที่สุด ที่ มท …` on one line is the line of its ที่.
    let rest = without_grades(line.text);
    match split_label(rest).or_else(|| split_worn_reference(rest)) {
        Some((Label::Reference, value)) => {
            let place = line.span.end() - value.len();
            if found.references.at(place).is_some() || is_blank_number(value) {
                Cue::Label(Label::Reference)
            } else if is_order_number(value) {
                Cue::Number
            } else {
                Cue::Text
            }
        }
        Some((label, _)) if rest.len() == line.text.len() => Cue::Label(label),
        _ if is_code(line, rest, found) => Cue::Code,
        _ => Cue::Text,
    }
}

/// `ที่ -   วันที่ …`: a number that there is not, with the date of the memo beside it.
fn is_blank_number(value: &str) -> bool {
    let rest = value.trim_start_matches(|c| is_dash(c) || matches!(c, '.' | '…' | '_'));
    rest.len() < value.len() && rest.trim_start_matches(is_blank).starts_with("วันที่")
}

/// Whether a reference takes the first column of the line, but for urgency and secrecy before it.
fn is_code(line: &Line<'_>, text: &str, found: &Found) -> bool {
    let place = line.span.end() - text.len();
    let item = found.references.at(place).filter(|item| item.value.prefix().is_some());
    item.is_some_and(|item| {
        line.cells().any(|(cell, _)| cell.end() == item.span.end()) || item.span.end() > line.span.end()
    })
}

/// `text` behind any urgency and secrecy that it begins with.
pub(super) fn without_grades(text: &str) -> &str {
    let mut rest = text;
    let parted = |text| grade_words(text).next().filter(|word| is_parted(word)).map(str::len);
    while let Some(len) = parted(rest).or_else(|| GRADES.iter().find_map(|word| grade_at(rest, word))) {
        let next = rest.get(len..).unwrap_or_default().trim_start();
        if next.is_empty() {
            break;
        }
        rest = next;
    }
    rest
}

/// `text` before any urgency and secrecy that it ends with.
pub(super) fn before_grades(text: &str) -> &str {
    let mut rest = text.trim_end();
    while let Some(before) = GRADES.iter().find_map(|word| rest.strip_suffix(word)) {
        rest = before.trim_end();
    }
    rest
}

/// Longer words before the shorter ones that they begin with.
const GRADES: &[&str] = &["ด่วนที่สุด", "ด่วนมาก", "ด่วน", "ลับที่สุด", "ลับมาก", "ลับ"];

pub(super) fn is_grade(text: &str) -> bool {
    grade_words(text).all(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphabetic() && !is_thai_mark(c));
        !word.is_empty() && spelt_grade(word).is_some()
    })
}

/// The words of a line of grades; one that a blank parts, `ด่วน ที่สุด`, is one.
pub(super) fn grade_words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    iter::from_fn(move || {
        rest = rest.trim_start();
        let first = rest.split_whitespace().next()?;
        let behind = rest.get(first.len()..)?.trim_start();
        let second = behind.split_whitespace().next().filter(|word| spelt_grade(word).is_none());
        let both = second.map(|second| rest.len() - behind.len() + second.len());
        let both = both.and_then(|len| rest.get(..len)).filter(|both| spelt_grade(both).is_some());
        let (word, left) = rest.split_at_checked(both.unwrap_or(first).len())?;
        rest = left;
        Some(word)
    })
}

fn is_parted(word: &str) -> bool {
    word.contains(char::is_whitespace)
}

/// A grade as it should be spelt, and what is wrong with how it is.
pub(super) struct SpeltGrade {
    pub(super) word: &'static str,
    pub(super) deviations: Deviations,
}

/// The grade that a word is, whole.
pub(super) fn spelt_grade(word: &str) -> Option<SpeltGrade> {
    if !word.starts_with(['ด', 'ล']) {
        return None;
    }
    let closed: String = word.split_whitespace().collect();
    let spelt = GRADES.iter().copied().find(|grade| grade_at(&closed, grade) == Some(closed.len()))?;
    let parted = (closed.len() < word.len()).then_some(Deviation::ExtraSpace);
    let damaged = (spelt != closed).then_some(Deviation::DamagedWord);
    let deviations = parted.into_iter().chain(damaged).fold(Deviations::NONE, Deviations::with);
    Some(SpeltGrade { word: spelt, deviations })
}

/// The bytes that a grade takes at the beginning of a text, also without its marks where it is long enough to be known.
fn grade_at(text: &str, grade: &str) -> Option<usize> {
    match_word(text, grade).map(|(len, _)| len)
}

fn is_thai_mark(c: char) -> bool {
    crate::text::chars::is_mark(c)
}

/// `- ๒ -`, `-----`, `[image: …]`, the word that goes on overleaf (`/จึงเรียน…`).
fn is_furniture(text: &str) -> bool {
    // Lines and corners of boxes too.
    let bare = |c: char| {
        is_blank(c) || is_dash(c) || matches!(c, '_' | '=' | '*' | '~' | '.' | '…' | '\u{2500}'..='\u{259f}')
    };
    let inner = text.trim_matches(bare);
    let page = inner.len() < text.len() && inner.chars().count() <= 3 && inner.chars().all(is_digit);
    let overleaf = text.starts_with('/') && (text.ends_with("...") || text.ends_with('…'));
    page || overleaf || text.starts_with("[image:") && text.ends_with(']') || is_copy_mark(text)
}

/// `(ร่าง)`, `(สำเนา)`, `(ครุฑ)`, `(ตราจังหวัดเลย)`: what sort of copy this is, and where the garuda and the seal are.
fn is_copy_mark(text: &str) -> bool {
    const MARKS: &[&str] = &["ร่าง", "สำเนา", "คู่ฉบับ", "สำเนาคู่ฉบับ", "สำเนาถูกต้อง", "ครุฑ", "ลายมือชื่อ"];
    const SEALS: &[&str] = &["ตราประทับ", "ตรา", "ประทับตรา", "ลงตรา"];
    let inner = text.trim_matches(['(', ')', '-', ' ']);
    let of_seal = SEALS.iter().find_map(|word| inner.strip_prefix(word)).map(str::trim_start);
    let is_seal =
        of_seal.is_some_and(|of| of.is_empty() || of.starts_with("ส่วนราชการ") || words::is_body(of));
    (is_seal || MARKS.contains(&inner)) && inner.len() < text.len()
}

fn is_digit(c: char) -> bool {
    digit_value(c).is_some()
}

/// A row of a table: two cells parted by a tab, or a number and a cell. The point of a list may be typed with a tab behind
/// its mark, and the fields of a head with tabs between them.
pub(super) fn is_table(line: &Line<'_>) -> bool {
    if !line.is_tabbed() || is_field(line.text) {
        return false;
    }
    let mut cells = line.text.split('\t').map(str::trim).filter(|cell| !cell.is_empty());
    match cells.next() {
        Some(mark) if split_list_mark(mark).is_some_and(|(_, rest)| rest.is_empty()) => cells.count() >= 2,
        Some(_) => cells.next().is_some(),
        None => false,
    }
}

/// Whether a line is a field under a label; `ที่` is one only with a number, and else the first column of a table.
fn is_field(text: &str) -> bool {
    match split_label(without_grades(text)) {
        Some((Label::Reference, rest)) => rest.split('\t').next().is_some_and(|cell| cell.contains('/')),
        Some(_) => true,
        None => false,
    }
}

/// `๓๔๗/๒๕๖๓`, with or without letters before it and blanks around the slash.
pub(super) fn is_order_number(text: &str) -> bool {
    let Some((number, year)) = text.rsplit_once('/') else { return false };
    let number = number.split_whitespace().next_back().unwrap_or_default();
    let year = year.trim();
    !number.is_empty()
        && number.chars().any(is_digit)
        && year.chars().count() == 4
        && year.chars().all(is_digit)
}

/// The form whose heading this line is.
fn title(line: &Line<'_>) -> Option<Form> {
    const TITLES: &[(&str, Form)] = &[
        ("คำสั่ง", Form::Order),
        ("ระเบียบ", Form::Regulation),
        ("ข้อบังคับ", Form::Bylaw),
        ("ประกาศ", Form::Announcement),
        ("แถลงการณ์", Form::Statement),
        ("ข่าว", Form::News),
        ("หนังสือรับรอง", Form::Certificate),
        ("รายงานการประชุม", Form::Minutes),
        ("วิทยุ", Form::Radio),
        ("โทรสารในราชการ", Form::Radio),
        ("โทรพิมพ์ในราชการ", Form::Radio),
        ("กระดาษเขียนข่าว", Form::Radio),
    ];
    const NOT_TITLES: &[&str] = &["ระเบียบวาระ", "ประกาศ ณ", "ประกาศรายชื่อ", "ประกาศผล"];
    let text = line.text;
    let bare: &str = text.trim_matches(|c: char| c == '"' || c == '“' || c == '”');
    if match_spaced(bare, "บันทึกข้อความ").is_some_and(|len| len == bare.len()) {
        return Some(Form::Memo);
    }
    if is_fax_cover(bare) {
        return Some(Form::Radio);
    }
    if line.width() > WIDEST_TITLE || NOT_TITLES.iter().any(|word| text.starts_with(word)) {
        return None;
    }
    TITLES.iter().find(|(word, _)| match_spaced(text, word).is_some()).map(|(_, form)| *form)
}

/// `โทรสาร (FAX)`, `ใบนำส่งโทรสาร`: the heading of a message sent by telefax, and no label of a number.
fn is_fax_cover(text: &str) -> bool {
    let text = text.strip_prefix("ใบนำส่ง").or_else(|| text.strip_prefix("แบบส่ง")).unwrap_or(text);
    let rest = text.strip_prefix("โทรสาร").map(str::trim_start);
    rest.is_some_and(|rest| {
        rest.is_empty()
            || rest
                .trim_matches(['(', ')'])
                .split_whitespace()
                .all(|word| ["FAX", "fax", "Fax", "FACSIMILE", "Facsimile", "TRANSMISSION"].contains(&word))
    })
}

/// `(นาย…)` alone on its line, or behind a rank.
fn is_name(line: &Line<'_>) -> bool {
    let Some((before, rest)) = line.text.split_once('(') else { return false };
    let Some(inner) = rest.strip_suffix(')') else { return false };
    line.width() <= WIDEST_NAME
        && !inner.trim().is_empty()
        && !inner.contains(['(', ')'])
        && !line.text.chars().any(is_digit)
        && (before.trim().is_empty() || is_rank(before.trim()))
}

/// A rank or title that stands before the bracket with the name.
pub(super) fn is_rank(text: &str) -> bool {
    const RANKS: &[&str] = &[
        "ลงชื่อ",
        "ว่าที่",
        "พล",
        "พัน",
        "ร้อย",
        "จ่า",
        "สิบ",
        "นาวา",
        "นาวี",
        "เรือ",
        "นาย",
        "นาง",
        "หม่อม",
        "คุณหญิง",
        "ท่านผู้หญิง",
        "ศาสตราจารย์",
        "รองศาสตราจารย์",
        "ผู้ช่วยศาสตราจารย์",
        "ดร.",
        "ผศ.",
        "รศ.",
        "ศ.",
        "จ.อ.",
        "จ.ส.อ.",
        "ส.อ.",
        "ร.อ.",
        "ร.ท.",
        "ร.ต.",
        "พ.อ.",
        "พ.ท.",
        "พ.ต.",
        "น.อ.",
        "น.ท.",
        "น.ต.",
        "จ.ต.",
        "จ.ท.",
        "ด.ต.",
        "แพทย์",
        "ม.ล.",
        "ม.ร.ว.",
    ];
    text.chars().count() <= 40 && RANKS.iter().any(|rank| text.starts_with(rank))
}

/// Whether only a date stands in `text`, perhaps under a label, with noise that is no word.
pub(super) fn is_date_only(span: Span, text: &str, found: &Found) -> bool {
    let place = span.start();
    let text = text.trim_end_matches(|c: char| c == '.' || is_blank(c));
    let Some(date) = found.dates.within(span).last().filter(|date| is_day_or_month(&date.value)) else {
        return false;
    };
    let (head, tail) = (Span::new(place, date.span.start()), Span::new(date.span.end(), place + text.len()));
    let slice = |part: Span| text.get(part.start() - place..part.end() - place).unwrap_or_default();
    let label = split_label(slice(head)).filter(|(label, _)| *label == Label::Date);
    let head = label.map_or(slice(head), |(_, rest)| rest);
    tail.is_empty() && head.chars().all(|c| is_digit(c) || !c.is_alphabetic())
}

/// Whether a document can bear this date.
pub(super) const fn is_day_or_month(date: &DateExpression) -> bool {
    matches!(date, DateExpression::Day(_) | DateExpression::DayTime(_) | DateExpression::Month(_))
}

/// A month with its year alone: what is left of a date whose day stands on another line.
pub(super) fn month_only(text: &str) -> Option<Parsed<BuddhistMonth>> {
    // Longer texts are no month; they need not be tried.
    let is_short = text.chars().nth(LONGEST_MONTH).is_none();
    let parsed = is_short.then(|| DateExpression::parse_with(text, ParseOptions::LENIENT).ok())??;
    match parsed.value {
        DateExpression::Month(month) => Some(Parsed::new(month, parsed.deviations)),
        _ => None,
    }
}

/// Whether `text` is the number of a day, as a scan may put it on a line of its own.
pub(super) fn day_only(text: &str) -> Option<u32> {
    let digits = text.chars().map(digit_value).collect::<Option<alloc::vec::Vec<_>>>()?;
    let day = match digits.as_slice() {
        [day] => u32::from(*day),
        [ten, one] => u32::from(*ten) * 10 + u32::from(*one),
        _ => return None,
    };
    (1..=31).contains(&day).then_some(day)
}
