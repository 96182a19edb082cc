//! Telephone numbers and postcodes.

use super::{REACH, Seen, ends_with_one, is_digit, tail, without_last_blanks};
use crate::text::chars::{is_blank, is_dash, is_thai_letter};
use crate::text::digit_value;

const TELEPHONE: &[&str] = &[
    "โทร.",
    "โทร",
    "โทรศัพท์",
    "โทรสาร",
    "โทรฯ",
    "สายด่วน",
    "เบอร์",
    "มือถือ",
    "หมายเลขโทรศัพท์",
    "โทรศัพท์หมายเลข",
    "Call Center",
    "call center",
    "Tel.",
    "Tel",
    "TEL",
    "Fax",
    "FAX",
    "Fax.",
    "สายตรง",
    "แฟกซ์",
];

impl Seen<'_> {
    /// Whether the match is a telephone number, a part of one, or an extension.
    pub(super) fn is_telephone(&self) -> bool {
        let near = tail(self.before);
        if is_dialled(near, self.matched, self.after) {
            return true;
        }
        let mut left = near.trim_end_matches(is_dialling_sign);
        while let Some(outside) = BETWEEN_NUMBERS.iter().find_map(|word| left.strip_suffix(word)) {
            if is_dialled(outside.trim_end_matches(is_blank), "", "") {
                return true;
            }
            left = outside.trim_end_matches(is_dialling_sign);
        }
        ends_with_one(left, TELEPHONE)
            || is_from_abroad(near.get(left.len()..).unwrap_or_default(), self.matched)
    }

    /// Whether the match is a postcode: five digits behind its name, a province or Bangkok.
    pub(super) fn is_postcode(&self) -> bool {
        let five = self.integer().is_some_and(|(code, len)| len == 5 && (10_000..97_000).contains(&code));
        let before = || without_last_blanks(tail(self.before));
        five && (before().ends_with("ไปรษณีย์") || is_place(before()))
    }
}

/// Whether a number begins with the code of the country, as it is dialled from abroad: `+66 2 123 4567`.
fn is_from_abroad(before: &str, matched: &str) -> bool {
    let dialled = before.rfind('+').and_then(|at| before.get(at + 1..));
    dialled
        .is_some_and(|begun| begun.chars().chain(matched.chars()).filter_map(digit_value).take(2).eq([6, 6]))
}

/// What stands between the numbers of one line.
const BETWEEN_NUMBERS: &[&str] = &["ต่อ", "ถึง", "หรือ", "และ"];

/// A digit, or what stands between the digits of telephone numbers.
fn is_dialling_sign(c: char) -> bool {
    is_digit(c) || is_blank(c) || is_dash(c) || matches!(c, '(' | ')' | ',' | ':' | '/' | '+')
}

/// Whether the digits of a text and around it make a number that can be dialled: nine or ten, the first a zero.
fn is_dialled(before: &str, text: &str, after: &str) -> bool {
    let signs = |c: char| is_digit(c) || is_dash(c) || c == ' ';
    // The columns of a table: `342.02    104,128`.
    let outside = before.trim_end_matches(signs);
    let earlier = outside.strip_suffix('.');
    if text.contains([',', '.'])
        || before.ends_with(' ') && earlier.is_some_and(|number| number.ends_with(is_digit))
    {
        return false;
    }
    let left = before.get(outside.len()..).unwrap_or_default();
    let right = after.chars().take(REACH).take_while(|c| signs(*c));
    let digits = || left.chars().chain(text.chars()).chain(right.clone()).filter_map(digit_value);
    digits().next() == Some(0) && matches!(digits().count(), 9 | 10)
}

/// Whether the last word of a text is the name of a province behind จังหวัด, จ. or on its own for Bangkok.
fn is_place(before: &str) -> bool {
    let name = before.len() - before.trim_end_matches(is_thai_letter).len();
    let (outside, name) = before.split_at_checked(before.len() - name).unwrap_or_default();
    name.contains("จังหวัด")
        || ends_with_one(name, &["กรุงเทพ", "กรุงเทพมหานคร"])
        || {
            !name.is_empty() && ends_with_one(without_last_blanks(outside), &["จ.", "กรุงเทพฯ"])
        }
        || ends_with_one(before, &["กรุงเทพฯ", "กทม.", "กทม"])
}
