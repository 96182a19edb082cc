//! Days, years and their parts.

use super::{
    REACH, Seen, before_span, begins_with_one, ends_with_digit, ends_with_one, is_digit, is_year_number,
    tail, without_first_blanks, without_last_blanks,
};
use crate::text::chars::{is_blank, is_dash, is_thai_letter};
use crate::text::{LONGEST_LIST, begins_alike, digit_value, is_column};

const MONTHS: &[&str] = &[
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "กรกฏาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
];

/// The abbreviations, without their dots.
const SHORT_MONTHS: &[&str] = &["มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค"];

const ENGLISH_MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What stands behind one line break: a day may be printed on the line before its month.
fn over_a_break(after: &str) -> &str {
    let next = after.strip_prefix("\r\n").or_else(|| after.strip_prefix('\n'));
    next.map_or(after, without_first_blanks)
}

const ERAS: &[&str] = &["พ.ศ.", "พ.ศ", "พศ.", "ค.ศ.", "ร.ศ.", "พุทธศักราช", "คริสต์ศักราช"];

/// What is counted: a number before it is no year.
#[rustfmt::skip]
const COUNTED: &[&str] = &[
    "ราย", "คน", "ครั้ง", "แห่ง", "คัน", "คดี", "เที่ยว", "โดส", "ตัน", "ล้าน", "หมื่น", "แสน", "บาท", "%", "ไร่", "ครัวเรือน",
];

/// What stands between the days or the years of a list.
const LIST_WORDS: &[&str] = &["และ", "หรือ", "กับ", "ถึง", "จนถึง"];

impl Seen<'_> {
    /// Whether the match is the day or the year of a date, or a year.
    pub(super) fn is_in_date(&self) -> bool {
        let before = without_last_blanks(self.before);
        let after = without_first_blanks(self.after);
        self.is_plain() && begins_with_month(over_a_break(after))
            || ends_with_month(before) && self.may_be_year(after)
            || self.is_beside_cut_month(before, after)
            || self.is_listed_day(after)
            || self.is_year(before)
            || self.is_cut_year(before)
            || self.is_bracketed_year()
            || self.is_in_english(before)
            || self.is_in_name(before)
    }

    /// Whether it is an integer without commas, or a range of such.
    fn is_plain(&self) -> bool {
        self.matched.chars().all(|c| is_digit(c) || is_dash(c) || is_blank(c))
    }

    /// Whether it is written as the year of a month is, and counts nothing: `มีนาคม 234,429 คัน`, `5 มีนาคม 42 ราย`.
    fn may_be_year(&self, after: &str) -> bool {
        let len = self.matched.chars().take_while(|c| is_digit(*c)).count();
        self.is_plain()
            && (len != 3 || self.after.is_empty())
            && !(len < 3 && begins_with_one(after, COUNTED))
    }

    /// Whether the match is the day or the year of a month whose name the edge of the text has cut.
    fn is_beside_cut_month(&self, before: &str, after: &str) -> bool {
        let begun = || after.len() >= "กรก".len() && MONTHS.iter().any(|month| month.starts_with(after));
        let ended = || {
            let least = before.len() >= "คม".len();
            least && MONTHS.iter().any(|month| month.len() > before.len() && month.ends_with(before))
        };
        self.is_plain() && (begun() || ended())
    }

    /// Whether the match is a day, or a range of days, that has its month from a later one: `17` of `17 และ 23 สิงหาคม`.
    fn is_listed_day(&self, after: &str) -> bool {
        if !self.is_plain() {
            return false;
        }
        // `วันที่ ๓ ๑๐ และ ๑๗ มีนาคม`
        let outside = self.before.trim_end_matches(|c| is_digit(c) || is_blank(c));
        let apart = |rest: &'_ str| rest.starts_with(is_digit) && outside.ends_with("วันที่");
        let mut rest = after;
        for nth in 0..LONGEST_LIST {
            let Some(later) = behind_sign(rest).or_else(|| apart(rest).then_some(rest)) else { return false };
            if nth == 0 && is_column(later) {
                return false;
            }
            let behind = later.trim_start_matches(is_digit);
            if !matches!(later.chars().take(3).take_while(|c| is_digit(*c)).count(), 1 | 2) {
                return false;
            }
            rest = without_first_blanks(behind);
            if begins_with_month(rest) {
                return true;
            }
        }
        false
    }

    /// Whether the match is the year in the name of a disease or of an event abroad: `โควิด 19`, `World Expo 2020`.
    fn is_in_name(&self, before: &str) -> bool {
        let number = self.matched.trim_start_matches(is_dash);
        let first = number.chars().take_while(|c| is_digit(*c)).filter_map(digit_value);
        let year = first.fold(0, |sum, digit| (sum * 10 + u128::from(digit)) % 100_000);
        let cut = self.after.is_empty() && matches!(year, 1 | 2 | 20 | 201);
        let disease = self.is_plain() && (cut || matches!(year, 19 | 2019));
        // Dust is named by its size.
        ends_with_one(before, &["PM"])
            || disease && ends_with_one(before, &["โควิด", "โคโรนา"])
            || self.is_plain()
                && (1900..2100).contains(&year)
                && before.ends_with(|c: char| c.is_ascii_alphabetic())
    }

    /// Whether the match is a part of a date in English: `October 9-11, 2024`, `13 August 2024`.
    fn is_in_english(&self, before: &str) -> bool {
        let is_between = |c| is_digit(c) || is_dash(c) || is_blank(c) || c == ',';
        let may_be_named = before.bytes().rev().take(REACH).any(|byte| byte.is_ascii_alphabetic());
        begins_with_one(without_first_blanks(self.after), ENGLISH_MONTHS)
            || may_be_named && ends_with_one(before.trim_end_matches(is_between), ENGLISH_MONTHS)
    }

    /// Whether the match is a year, or a span of years, named as such.
    fn is_year(&self, before: &str) -> bool {
        let between = |c: char| is_dash(c) || is_blank(c) || c == '/';
        let parts = || self.matched.split(between).filter(|part| !part.is_empty());
        let len = |part: &str| part.chars().all(is_digit).then(|| part.chars().count());
        if !parts().all(|part| matches!(len(part), Some(2 | 4))) {
            return false;
        }
        let full = parts().all(|part| len(part) == Some(4));
        if is_year_name(before, full) {
            return true;
        }
        if !(full || before.ends_with(is_dash)) {
            return false;
        }
        // The end of a span, or a later year of a list: the first one stands between it and the name.
        let mut rest = tail(before);
        for _ in 0..LONGEST_LIST {
            let Some(earlier) = before_sign(rest) else { return false };
            rest = without_last_blanks(earlier.trim_end_matches(is_digit));
            if rest.len() == earlier.len() {
                return false;
            }
            if is_year_name(rest, full) {
                return true;
            }
        }
        false
    }

    /// Whether the match is the beginning of a year that the end of the text has cut: `พ.ศ. 25`.
    fn is_cut_year(&self, before: &str) -> bool {
        let begun = self.integer().is_some_and(|(value, _)| matches!(value, 2 | 24..=26 | 240..=269));
        self.after.is_empty() && begun && is_year_name(before, false)
    }

    /// Whether the match stands alone in brackets and can be a year, or a span of years: `(2560 – 2564)`.
    fn is_bracketed_year(&self) -> bool {
        let parts = self.matched.split(|c| is_dash(c) || is_blank(c)).filter(|part| !part.is_empty());
        let year = |part: &str| {
            let value = |sum: u128, c| sum.checked_mul(10)?.checked_add(digit_value(c)?.into());
            part.chars().try_fold(0, value).is_some_and(is_year_number)
        };
        before_span(self.before).ends_with('(') && self.after.starts_with(')') && parts.clone().all(year)
    }
}

fn begins_with_month(text: &str) -> bool {
    if !text.starts_with(is_thai_letter) {
        return false;
    }
    begins_with_one(text, MONTHS)
        || SHORT_MONTHS.iter().filter(|month| begins_alike(text, month)).any(|month| {
            behind_letters(text, month).is_some_and(|behind| !behind.starts_with(is_thai_letter))
        })
}

/// Past the letters of an abbreviation, whatever dots and blanks stand between them: `ม.ค.`, `มค`, `ม. ค.`
fn behind_letters<'t>(text: &'t str, letters: &str) -> Option<&'t str> {
    letters.chars().try_fold(text, |rest, letter| rest.trim_start_matches(['.', ' ']).strip_prefix(letter))
}

fn ends_with_month(text: &str) -> bool {
    // The last letter of every abbreviation.
    let is_short = || text.trim_end_matches('.').ends_with(['ค', 'พ', 'ย']);
    ends_with_one(text, MONTHS)
        || is_short()
            && SHORT_MONTHS.iter().filter_map(|month| before_letters(text, month)).any(|before| {
                // Without its dots, it could be the end of any word.
                text.ends_with('.') || !before.ends_with(is_thai_letter)
            })
}

/// Before the letters of an abbreviation at the end of a text, whatever dots and blanks stand between them.
fn before_letters<'t>(text: &'t str, letters: &str) -> Option<&'t str> {
    letters
        .chars()
        .rev()
        .try_fold(text, |rest, letter| rest.trim_end_matches(['.', ' ']).strip_suffix(letter))
}

/// Past the sign between two days of a list.
fn behind_sign(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(|c| c == ',' || is_dash(c)).map_or(text, without_first_blanks);
    let rest = LIST_WORDS.iter().find_map(|word| rest.strip_prefix(word)).unwrap_or(rest);
    let rest = without_first_blanks(rest);
    (rest.len() < text.len()).then(|| without_first_blanks(rest.strip_prefix("วันที่").unwrap_or(rest)))
}

/// What stands before the sign between two years of a list.
fn before_sign(text: &str) -> Option<&str> {
    let rest = LIST_WORDS.iter().find_map(|word| text.strip_suffix(word)).map_or(text, without_last_blanks);
    let rest = rest.strip_suffix(|c| c == ',' || is_dash(c)).unwrap_or(rest);
    (rest.len() < text.len()).then(|| without_last_blanks(rest))
}

/// Whether a text ends with a word that stands before a year. The ปี of `20 ปี 3 เดือน` is a length of time, unless
/// what follows is a year in full.
fn is_year_name(text: &str, full: bool) -> bool {
    let outside = ["ปีงบประมาณ", "ปีการศึกษา", "ปีงบ", "ปี"].iter().find_map(|name| text.strip_suffix(name));
    ends_with_one(text, ERAS)
        || outside.is_some_and(|outside| full || !ends_with_digit(without_last_blanks(outside)))
}
