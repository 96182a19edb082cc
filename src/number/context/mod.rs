//! What only looks like a number.
//!
//! The grammar reads `7` of `7 มิถุนายน`, `0816` of a letter's code and `36000` of an address as numbers; what stands
//! around them says that they are none. The bias is that of someone who wants to count with what is found: a part of a
//! date, of a code, of a telephone number or of an address is no number, nor is the label of a list.

mod code;
mod date;
mod label;
mod telephone;
mod words;

use crate::options::{Deviation, Deviations};
use crate::text::chars::{is_blank, is_dash};
use crate::text::{begins_with_one, digit_value, ends_with_one};

/// How a quantity can begin that does not begin with a digit.
pub(crate) const BEGINNINGS: &[&str] = &[
    "-",
    "−",
    "–",
    "฿",
    "หนึ่ง",
    "สอง",
    "สาม",
    "สี่",
    "ห้า",
    "หก",
    "เจ็ด",
    "แปด",
    "เก้า",
    "สิบ",
    "ยี่สิบ",
    "ร้อย",
    "พัน",
    "หมื่น",
    "แสน",
    "ล้าน",
    "ศูนย์จุด",
    "ศูนย์บาท",
    "ลบ",
    "ติดลบ",
    "กึ่งหนึ่ง",
    "ครึ่งหนึ่ง",
    "เศษ",
];

/// Whether what stands around a match lets it be a number.
pub(crate) fn is_number(before: &str, matched: &str, after: &str) -> bool {
    let Some(first) = matched.chars().next() else { return false };
    let seen = Seen { before, matched, after };
    if is_digit(first) || is_dash(first) || first == '฿' {
        !(seen.is_in_code()
            || seen.is_numbered()
            || seen.is_cut()
            || seen.is_label()
            || seen.is_time()
            || seen.is_in_date()
            || seen.is_telephone()
            || without_last_blanks(before).ends_with("หลาย")
            || seen.is_postcode())
    } else {
        !(seen.is_in_word() || seen.is_indefinite())
    }
}

/// What casts doubt on a number: alone in brackets, as accounts write what is negative, `(1,250.50)`; not as the figures of
/// words before it. And a raised or circled digit that touches it, be it a power, `10⁶`, or the mark of a note, `1,250¹`.
/// And a point before three digits where there is nothing by thousandths, or it may be that of thousands: `3.000 บาท`.
pub(crate) fn doubt(before: &str, matched: &str, after: &str) -> Deviations {
    let is_other_digit = |c: char| c.is_numeric() && !is_digit(c);
    if before.ends_with(is_other_digit) && matched.starts_with(is_digit)
        || after.starts_with(is_other_digit) && matched.ends_with(is_digit)
    {
        return Deviations::NONE.with(Deviation::Ambiguous);
    }
    if is_grouped_by_point(matched, after) {
        return Deviations::NONE.with(Deviation::Ambiguous);
    }
    let is_amount = matched.contains(',') && matched.starts_with(is_digit) && matched.ends_with(is_digit);
    let outside = before.strip_suffix('(').filter(|_| is_amount && after.starts_with(')'));
    let repeats = |outside: &str| words::ends_with_number(without_last_blanks(outside));
    match outside {
        Some(outside) if !repeats(outside) => Deviations::NONE.with(Deviation::Ambiguous),
        _ => Deviations::NONE,
    }
}

/// What there is no part of.
const WHOLE: &[&str] = &[
    "คน",
    "ราย",
    "แห่ง",
    "ครั้ง",
    "ครัวเรือน",
    "ครอบครัว",
    "หลัง",
    "ฉบับ",
    "คัน",
    "ตัว",
    "ต้น",
    "ชุด",
    "เครื่อง",
    "หมู่บ้าน",
    "โรงเรียน",
    "รูป",
    "ท่าน",
    "นาย",
    "อัตรา",
    "ทุน",
    "แปลง",
    "โครงการ",
];

/// Whether a point stands where a comma parts the thousands: `1.250 บาท`, `155.486 คน`; not in `2.500 ล้านบาท`, `0.125 บาท`.
fn is_grouped_by_point(matched: &str, after: &str) -> bool {
    let is_one = |figures: &str| {
        let figures = figures.trim_end_matches('.');
        let Some((before, behind)) = figures.split_once('.') else { return false };
        let len = |digits: &str| digits.chars().take_while(|c| is_digit(*c)).count();
        let is_all_digits = before.chars().chain(behind.chars()).all(is_digit);
        is_all_digits && matches!(len(before), 1..=3) && len(behind) == 3 && !before.starts_with(['0', '๐'])
    };
    let figures = matched.trim_end_matches("บาท");
    let is_money = figures.len() < matched.len()
        && without_last_blanks(figures).trim_end_matches('-').trim_end_matches('.').ends_with(is_digit);
    let is_counted = || matched.ends_with(is_digit) && begins_with_one(without_first_blanks(after), WHOLE);
    (is_money || is_counted()) && figures.split(|c| !is_digit(c) && !matches!(c, '.' | ',')).any(is_one)
}

/// A match and what stands around it.
#[derive(Clone, Copy)]
struct Seen<'t> {
    before: &'t str,
    matched: &'t str,
    after: &'t str,
}

/// How far to the left a label may stand that says what figures are.
const REACH: usize = 60;

fn is_digit(c: char) -> bool {
    digit_value(c).is_some()
}

fn begins_with_digit(text: &str) -> bool {
    text.starts_with(is_digit)
}

fn ends_with_digit(text: &str) -> bool {
    text.ends_with(is_digit)
}

fn without_last_blanks(text: &str) -> &str {
    text.trim_end_matches(is_blank)
}

fn without_first_blanks(text: &str) -> &str {
    text.trim_start_matches(is_blank)
}

impl Seen<'_> {
    /// The digits of an ungrouped integer, and how many; `None` where the match is anything else.
    fn integer(&self) -> Option<(u128, usize)> {
        let len = self.matched.chars().count();
        let value = |sum: u128, c| sum.checked_mul(10)?.checked_add(digit_value(c)?.into());
        self.matched.chars().try_fold(0, value).map(|sum| (sum, len))
    }

    /// Whether it is surely an amount, whatever it is tied to.
    fn is_measured(&self) -> bool {
        self.matched.contains(['%', '.']) || self.matched.ends_with("บาท")
    }
}

/// What stands before a number and before the one that a dash joins to it.
fn before_span(text: &str) -> &str {
    let first = without_last_blanks(text).trim_end_matches(is_dash);
    if first.len() < text.len() {
        without_last_blanks(first).trim_end_matches(is_digit).trim_end_matches(is_blank)
    } else {
        text
    }
}

/// Whether a number can be the year of a date, in either era.
fn is_year_number(number: u128) -> bool {
    matches!(number, 2400..2700 | 1900..2100)
}

/// The end of a text, as far as a label reaches.
fn tail(text: &str) -> &str {
    let from = text.char_indices().rev().nth(REACH - 1).map_or(0, |(at, _)| at);
    text.get(from..).unwrap_or_default()
}
