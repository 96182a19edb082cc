//! What only looks like a date: told by what stands around it.
//!
//! Each function takes the text before a match, and some the text after it, and says whether it stands as a
//! date there. They look back a bounded way, so that a long text is read in linear time.

use super::{BuddhistYear, DateExpression, FiscalYear, Month};
use crate::text::chars::{is_blank, is_break, is_dash, is_thai_letter};
use crate::text::{begins_with, contains_one, digit_value, ends_with_one, occurrences};

/// Words after which an abbreviation is no month but an institution: สำนักงาน ก.พ.
const INSTITUTION: [&str; 12] = [
    "สำนักงาน",
    "คณะกรรมการ",
    "อนุกรรมการ",
    "เลขาธิการ",
    "ประธาน",
    "ผู้แทน",
    "มติ",
    "กฎ",
    "หลักสูตร",
    "ว่าด้วย",
    "โดย",
    "อ.",
];

/// Words that may stand before an abbreviated month without a space: ถึงมี.ค.
const BEFORE_MONTH: [&str; 14] =
    ["เดือน", "ถึง", "และ", "หรือ", "ใน", "ภายใน", "ช่วง", "ของ", "เมื่อ", "ต้น", "กลาง", "ปลาย", "สิ้น", "ตั้งแต่"];

/// Words after which a number is that of something else: ครั้งที่ 5/3/2561
const NUMBERED: [&str; 6] = ["ข้อ", "มาตรา", "หมายเลข", "รหัส", "ทะเบียน", "โทร."];

/// Words that with ที่ behind them number something else than days: ระยะที่ 1 เดือนมีนาคม 2567. The first one may have
/// lost its beginning, where a text is cut.
const COUNTED: [&str; 22] = [
    "ั้ง",
    "เลข",
    "ฉบับ",
    "คำสั่ง",
    "คดี",
    "แปลง",
    "งวด",
    "รุ่น",
    "รอบ",
    "ระยะ",
    "สัปดาห์",
    "ชุด",
    "กลุ่ม",
    "ตอน",
    "เล่ม",
    "ลำดับ",
    "อันดับ",
    "ภาค",
    "คณะ",
    "ชั้น",
    "ไตรมาส",
    "เข็ม",
];

/// How months end, and what else stands before a year of two digits.
const BEFORE_SHORT_YEAR: [&str; 9] = ["ค.", "ย.", "พ.", "คม", "ยน", "พันธ์", "ปี", "ศ.", "’"];

/// Words that say that a date follows.
const LABELS: [&str; 8] = ["วันที่", "ลงวันที่", "ลว.", "ลว", " ลง", "เมื่อ", " ณ", "ถึง"];

/// Words for laws, whose year is part of their name.
const LAWS: [&str; 19] = [
    "พระราชบัญญัติ",
    "พ.ร.บ.",
    "พรบ.",
    "พระราชกำหนด",
    "พ.ร.ก.",
    "พระราชกฤษฎีกา",
    "พ.ร.ฎ.",
    "รัฐธรรมนูญ",
    "ระเบียบ",
    "ข้อบังคับ",
    "กฎกระทรวง",
    "กฎ ก",
    "ประมวล",
    "ข้อบัญญัติ",
    "เทศบัญญัติ",
    "ข้อกำหนด",
    "หลักเกณฑ์",
    "ประกาศ",
    "คำสั่ง",
];

/// Words before a year that make it a time of its own, whatever law was named before.
const FREE: [&str; 18] = [
    "ใน",
    "เมื่อ",
    "ตั้งแต่",
    "ระหว่าง",
    "(",
    "ถึง",
    "-",
    "–",
    "ของ",
    "ประจำ",
    "ราว",
    "ปลาย",
    "ต้น",
    "วันที่",
    "ก่อน",
    "หลัง",
    " ณ",
    "สมัย",
];

/// How many bytes a row of days takes at most.
const LONGEST_ROW: usize = 200;

/// How many bytes a law's name reaches back from its year, and how many words it has.
const LONGEST_NAME: (usize, usize) = (600, 8);

/// Whether the digits at the beginning can be the day of a date: one or two, or the four of an ISO year.
pub(crate) fn may_be_day(text: &str) -> bool {
    let behind = text.trim_start_matches(is_digit);
    match leading_digits(text) {
        0 => true,
        1 | 2 => !behind.is_empty(),
        4 => behind.starts_with('-'),
        _ => false,
    }
}

/// Whether four digits stand at the beginning.
pub(crate) fn may_be_year(text: &str) -> bool {
    leading_digits(text) == 4
}

fn leading_digits(text: &str) -> usize {
    text.chars().take(5).take_while(|c| is_digit(*c)).count()
}

/// A day: not the rest of a longer number (`0-2345-12/5/2565`), nor a number of something else.
pub(crate) fn is_day(before: &str, matched: &str, after: &str) -> bool {
    if is_joined_to_number(before) || is_cut(matched, after) {
        return false;
    }
    if is_in_numbers(matched) && is_in_address(before) {
        return false;
    }
    if is_joined_to_word(before) {
        return false;
    }
    let near = near(before);
    if is_doubtful(matched) { ends_with_one(near, &LABELS) } else { !is_numbered(near) }
}

/// Whether a number that follows is that of something else than a day.
fn is_numbered(near: &str) -> bool {
    ends_with_one(near, &NUMBERED)
        || near.strip_suffix("ที่").is_some_and(|counted| ends_with_one(counted, &COUNTED))
}

/// Whether the end of the text has cut a year after its second digit: `5 มกราคม 25`.
fn is_cut(matched: &str, after: &str) -> bool {
    let mut last = matched.chars().rev().filter_map(digit_value);
    after.is_empty()
        && trailing_digits(matched) == 2
        && matches!((last.next(), last.next()), (Some(4 | 5), Some(2)))
}

/// Whether the year that what follows lends is [cut](is_cut): `5 - 7 มกราคม 25`.
fn lends_cut_year(after: &str) -> bool {
    is_cut(after, "") && !after.split(|c| !is_digit(c)).any(|number| number.chars().count() == 4)
}

/// Whether a text ends in the middle of a number; `12,` before a day is the day before it in a list.
fn is_joined_to_number(before: &str) -> bool {
    let number = before.strip_suffix(|c: char| matches!(c, '.' | '/' | ':' | ',') || is_dash(c));
    let digits = number.map_or(0, trailing_digits);
    digits > 2 || digits > 0 && !before.ends_with(',')
}

/// Whether a text ends in the middle of an address of the web or the name of a file.
fn is_in_address(before: &str) -> bool {
    let name = before.trim_end_matches(['-', '/', '_', '.', '=']);
    name.len() < before.len() && name.ends_with(|c: char| c.is_ascii_alphanumeric())
}

fn is_in_numbers(matched: &str) -> bool {
    matched.chars().all(|c| is_digit(c) || matches!(c, '-' | '.' | '/' | ' '))
}

/// Whether a day is written as areas of land and numbers of clauses are: `3-1-91`.
fn is_doubtful(matched: &str) -> bool {
    let year = matched.rsplit(['-', '.', ' ']).next().unwrap_or_default();
    let iso = leading_digits(matched) == 4;
    // Of two numbers the second is no year: `15 - 17` of a list.
    let parts = matched.split(|c| !is_digit(c)).filter(|part| !part.is_empty()).count();
    !iso && parts > 2 && matched.contains(['-', '.']) && year.chars().count() == 2 && is_in_numbers(matched)
}

/// A day that has its month from a later one: `วันที่ ๑๗ และ …`.
pub(crate) fn is_listed_day(before: &str, matched: &str, after: &str) -> bool {
    if lends_cut_year(after) {
        return false;
    }
    let next = after.trim_start_matches(is_space);
    if next.starts_with(is_digit) {
        return is_day(before, matched, after)
            && ends_in_list(before)
            && ascends_to_month(before, matched, after);
    }
    if !next.starts_with(',') {
        return is_day(before, matched, after);
    }
    // Numbers before a comma are many things; days only where that is said, or where a list of them goes on to a month.
    let list = |c: char| is_space(c) || is_digit(c) || is_dash(c) || c == ',';
    let outside = before.trim_end_matches(list);
    outside.ends_with("ที่") && !is_numbered(outside)
        || is_day(before, matched, after)
            && !is_numbered(near(outside))
            && ascends_to_month(before, matched, after)
}

/// Whether a text ends in numbers of days behind a label: `วันที่ ๓ ๑๐ `
fn ends_in_list(before: &str) -> bool {
    let list = |c: char| is_space(c) || is_digit(c) || c == ',';
    let outside = tail(before, LONGEST_ROW).trim_end_matches(list);
    outside.ends_with("ที่") && !is_numbered(outside)
}

/// Whether days follow each other up to a month, the last of them behind a word: `15`, ` - 17, 20 และ 22 มีนาคม`.
fn ascends_to_month(before: &str, matched: &str, after: &str) -> bool {
    // Of no more than two digits.
    let number = |text: &str| {
        text.chars().take(2).map_while(digit_value).fold(0, |sum, digit| sum * 10 + u32::from(digit))
    };
    let first = matched.trim_end_matches(is_digit).len();
    let (mut last, mut rest, mut closed) = (number(matched.get(first..).unwrap_or_default()), after, false);
    let earlier = before.trim_end_matches(|c| is_space(c) || c == ',');
    let earlier = number(earlier.get(earlier.trim_end_matches(is_digit).len()..).unwrap_or_default());
    let (mut count, mut in_a_row) = (if earlier > 0 && earlier + 1 == last { 2 } else { 1 }, true);
    loop {
        let here = rest.trim_start_matches(is_space);
        let word = ["และ", "กับ", "หรือ"].iter().find_map(|word| here.strip_prefix(word));
        let sign = word.or_else(|| here.strip_prefix(|c| c == ',' || is_dash(c)));
        let apart = here.len() < rest.len() && here.starts_with(is_digit);
        let Some(next) = sign.or_else(|| apart.then_some(here)) else {
            return (closed || in_a_row && count > 2)
                && Month::ALL.iter().any(|month| here.starts_with(month.name()) || starts_as(here, *month));
        };
        let next = next.trim_start_matches(is_space);
        let next = next.strip_prefix("วันที่").map_or(next, |next| next.trim_start_matches(is_space));
        let digits = leading_digits(next);
        let behind = next.trim_start_matches(is_digit);
        let day = number(next);
        if closed || !(1..=2).contains(&digits) || day <= last || day > 31 {
            return false;
        }
        (count, in_a_row) = (count + 1, in_a_row && day == last + 1);
        (last, rest, closed) = (day, behind, word.is_some());
    }
}

/// Whether a text begins with the abbreviation of a month, with its dots or without.
fn starts_as(text: &str, month: Month) -> bool {
    let letters = month.abbreviation().chars().filter(|c| *c != '.');
    let mut rest = text;
    letters.into_iter().all(|letter| {
        let found = rest.trim_start_matches('.').strip_prefix(letter);
        rest = found.unwrap_or_default();
        found.is_some()
    })
}

/// A month: not that of a day that cannot be (`๓๑ กันยายน ๒๕๖๕`), no institution (`สำนักงาน ก.พ. ๒๕๖๕`), no
/// letters of a ministry or a plate (`กค 2563`).
pub(crate) fn is_month(before: &str, matched: &str, after: &str) -> bool {
    let near = near(before);
    let unlabelled = near.strip_suffix("เดือน").map_or(near, self::near);
    if ends_in_day(unlabelled) || before.ends_with(['/', '.']) || is_cut(matched, after) {
        return false;
    }
    if is_in_address_of_house(near, matched, after) {
        return false;
    }
    let named = Month::ALL.iter().any(|month| begins_with(matched, month.name()));
    if !named && before.ends_with(is_thai_letter) {
        // Neither the มนาคม of คมนาคม nor the letters at the end of a word are a month.
        return ends_with_one(near, &BEFORE_MONTH);
    }
    let letters = matched.chars().take_while(|c| is_thai_letter(*c)).count();
    match matched.chars().nth(letters) {
        // As long as any abbreviation without its dots.
        _ if letters > 3 => true,
        Some('.') => !ends_with_one(near, &INSTITUTION),
        _ => ends_with_one(near, &BEFORE_MONTH),
    }
}

/// Whether a month is the name of a street, or the two digits behind it the number of a house: `ก.พ. 47/111`.
fn is_in_address_of_house(near: &str, matched: &str, after: &str) -> bool {
    let is_house =
        || trailing_digits(matched) == 2 && after.strip_prefix('/').is_some_and(|b| leading_digits(b) > 0);
    ends_with_one(near, &["ถนน", "ซอย", "ถ.", "ซ."]) || is_house()
}

/// A month that has its year from a later one: `มกราคม และ …`; not the end of a range.
pub(crate) fn is_listed_month(before: &str, matched: &str, after: &str) -> bool {
    let range = near(before).ends_with(is_dash) || near(before).ends_with("ถึง");
    !range && !lends_cut_year(after) && is_month(before, matched, after)
}

/// Whether a text ends with the number of a day; not with the year of a month before, nor with โควิด-19.
fn ends_in_day(near: &str) -> bool {
    let number = trailing_digits(near);
    let before = near.trim_end_matches(is_digit);
    (1..=2).contains(&number)
        && !ends_with_one(self::near(before), &BEFORE_SHORT_YEAR)
        && !is_numbered(self::near(before))
        && !is_joined_to_word(before)
}

/// Whether a text ends with a word and a dash, so that the number behind belongs to the word: โควิด-
fn is_joined_to_word(before: &str) -> bool {
    let word = before.trim_end_matches(is_dash);
    word.len() < before.len()
        && word.ends_with(|c: char| is_thai_letter(c) || c.is_ascii_alphabetic())
        && !word.ends_with("นี้")
        && !ends_with_one(word, &BEFORE_SHORT_YEAR)
}

/// A year or a part of it: not one that is part of a law's name, nor a number of years (`๕ ปี ๑๐ เดือน`).
pub(crate) fn is_year(before: &str, matched: &str, after: &str) -> bool {
    if is_cut(matched, after) {
        return false;
    }
    let near = near(before);
    // Neither the ค.ศ. of ก.ค.ศ. nor the พศ of เพศ is an era.
    let in_word = before.ends_with(['.', 'เ', 'แ', 'โ', 'ใ', 'ไ']);
    let counted = is_short(matched) && near.ends_with(|c: char| is_digit(c) || c == 'ๆ');
    // Of a day or a month that never was, `๓๑ กันยายน พ.ศ. ๒๕๖๓`, nothing is left.
    let of_month =
        Month::ALL.iter().any(|month| near.ends_with(month.name()) || near.ends_with(month.abbreviation()));
    !in_word && !counted && !of_month && (matched.starts_with("ปี") || is_span(matched) || !ends_in_law(near))
}

/// Whether a match has more than one year: plans have that, laws do not.
fn is_span(matched: &str) -> bool {
    matched.chars().filter(|c| is_digit(*c)).count() > 4
}

/// Whether a year is only ปี and two digits.
fn is_short(matched: &str) -> bool {
    let number = matched.strip_prefix("ปี").map(str::trim_start);
    number.is_some_and(|number| leading_digits(number) == 2)
}

/// What stands between the years of a list.
const LIST_SIGNS: [&str; 4] = [",", "และ", "หรือ", "กับ"];

/// The bare year of a list is of the kind of the year before it: `ปีงบประมาณ ๒๕๖๐ และ ๒๕๖๑`.
pub(crate) fn listed_year(before: &str, year: DateExpression) -> Option<DateExpression> {
    let DateExpression::Year(bare) = year else { return None };
    let mut rest = tail(near(before), LONGEST_NAME.0);
    loop {
        let sign = LIST_SIGNS.into_iter().find_map(|sign| rest.strip_suffix(sign))?;
        let earlier = near(sign);
        let unlisted = near(earlier.trim_end_matches(is_digit));
        if trailing_digits(earlier) != 4 {
            return None;
        }
        rest = unlisted.strip_suffix("พ.ศ.").map_or(unlisted, near);
        if rest.ends_with("ปีงบประมาณ") || rest.ends_with("ปีงบ") {
            return FiscalYear::new(bare.year()).ok().map(DateExpression::FiscalYear);
        }
        let first = rest.ends_with("ปี") || rest.len() < unlisted.len();
        if first && !ends_with_one(rest, &LIST_SIGNS) {
            return (!ends_in_law(rest))
                .then_some(DateExpression::Year(BuddhistYear::new(bare.year()).ok()?));
        }
    }
}

/// A year behind an era, which in a list is of the kind of the year before it: `ปีงบประมาณ พ.ศ. ๒๕๖๐ และ พ.ศ. ๒๕๖๑`.
pub(crate) fn year_in_list(before: &str, matched: &str, year: DateExpression) -> DateExpression {
    if matched.starts_with("ปี") { year } else { listed_year(before, year).unwrap_or(year) }
}

fn ends_in_law(near: &str) -> bool {
    let numbered =
        near.strip_suffix(')').unwrap_or(near).trim_end_matches(|c: char| is_digit(c) || is_blank(c));
    if numbered.len() < near.len() && numbered.ends_with("ฉบับที่") {
        return true;
    }
    if ends_with_one(near, &FREE) {
        return false;
    }
    let tail = tail(near, LONGEST_NAME.0);
    let last = occurrences(tail, &LAWS).next_back();
    let name = last.and_then(|(at, law)| tail.get(at + law.len()..));
    name.is_some_and(|name| {
        !name.contains(is_break)
            && !contains_one(name, &["พ.ศ.", "พุทธศักราช", "ลงวันที่", "เมื่อ", "  ", "โครงการ", "แผน"])
            && name.split(is_blank).count() <= LONGEST_NAME.1
    })
}

/// The text without the blanks and breaks at its end.
fn near(before: &str) -> &str {
    before.trim_end_matches(is_space)
}

/// The last `bytes` of a text, or a little less.
fn tail(text: &str, bytes: usize) -> &str {
    let from = text.len().saturating_sub(bytes);
    (from..text.len()).find_map(|at| text.get(at..)).unwrap_or_default()
}

fn trailing_digits(text: &str) -> usize {
    text.chars().rev().take(5).take_while(|c| is_digit(*c)).count()
}

fn is_digit(c: char) -> bool {
    digit_value(c).is_some()
}

fn is_space(c: char) -> bool {
    is_blank(c) || is_break(c)
}
