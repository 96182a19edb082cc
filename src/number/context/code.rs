//! Numbers that are pieces of codes, or cut by the edge of a text.

use super::{
    Seen, before_span, begins_with_digit, begins_with_one, ends_with_digit, ends_with_one, is_digit,
    is_year_number, tail, without_first_blanks, without_last_blanks,
};
use crate::text::chars::{is_blank, is_break, is_consonant, is_dash, is_thai_letter};
use crate::text::digit_value;

impl Seen<'_> {
    /// Whether the match is a piece of something longer: `10/2564`, `1.2.7`, `K-9`, `5G`, an address of the net.
    pub(super) fn is_in_code(&self) -> bool {
        without_last_blanks(self.before).ends_with("/ว")
            || self.is_joined_left()
            || self.is_joined_right()
            || self.is_torn_off()
            || self.is_padded_code()
            || self.is_ungrouped()
            || self.is_person_number()
            || self.is_listed_serial()
    }

    /// Whether it is one more letter of an office: `ที่ มท 0808.2/4201, 4202 และ 4203 ลงวันที่ …`.
    fn is_listed_serial(&self) -> bool {
        let is_dated = || ["ลงวันที่", "ลว."].iter().any(|word| behind_list(self.after).starts_with(word));
        let first = before_list(self.before);
        first.len() < self.before.len() && ends_with_one(first, &["/", "/ว"]) && is_dated()
    }

    /// Whether a sign or a letter ties the match to what stands before it.
    fn is_joined_left(&self) -> bool {
        let Some(last) = self.before.chars().next_back() else { return false };
        let before = self.before.strip_suffix(last).unwrap_or_default();
        let behind_sign = before.chars().next_back();
        match last {
            // Also the decimals of a number that fell apart: `3 .5 ล้าน`.
            '.' => {
                // A number that lost its beginning: `.5`.
                behind_sign.is_none_or(|c| {
                    is_digit(c) || is_consonant(c) || c.is_ascii_alphabetic() || is_blank(c) || c == '('
                }) || before.len() > without_last_blanks(before).len()
                    && ends_with_digit(without_last_blanks(before))
            }
            // The marks of a road: `กม. 0+000`.
            '+' => behind_sign.is_some_and(is_digit),
            // Two amounts with a slash between them are two amounts.
            '/' if self.matched.contains(',') => false,
            '/' => {
                behind_sign.is_some_and(|c| is_digit(c) || c == 'ว' || c == '.' || c.is_ascii_alphanumeric())
            }
            ',' => behind_sign.is_some_and(is_digit) && self.is_last_group(before),
            ':' => {
                let second = |(value, len)| len == 2 || is_year_number(value);
                behind_sign.is_some_and(is_digit) && self.integer().is_some_and(second)
            }
            '_' | '#' | '@' | '=' | '&' | '\\' => true,
            // The rate MRR-1.00% is a number less another.
            dash if is_dash(dash) => {
                behind_sign.is_some_and(|c| is_digit(c) || is_letter(c)) && !self.is_measured()
            }
            // Of `3x4` both sides are numbers, of `0x10` none.
            'x' | 'X' if behind_sign.is_some_and(is_digit) => is_lone_zero(number_at_end(before)),
            letter if letter.is_ascii_alphabetic() => !ends_with_one(self.before, CURRENCIES),
            _ if self.matched.starts_with(is_dash) => {
                is_digit(last)
                    || is_letter(last)
                    || is_blank(last) && self.is_subtracted()
                    || self.matched.starts_with('–') && (is_break(last) || !self.is_measured())
            }
            _ => false,
        }
    }

    /// Whether it is the last group of a number that was none: `400` of `7,400`, `56` of `1,234,56`, `00` of `10,00`.
    fn is_last_group(&self, before: &str) -> bool {
        let len = self.matched.chars().take_while(|c| is_digit(*c)).count();
        let first = before.trim_end_matches(is_digit);
        let group = before.get(first.len()..).unwrap_or_default().chars().count();
        let grouped = group == 3 && first.ends_with(',');
        len == 3 || grouped && len < 3 || begins_with_zero(self.matched) && len > 1
    }

    /// Whether the group behind the comma makes no number of it: `1,0000`, `10,00`, `1,234,56`.
    fn is_group_wrong(&self, group: &str) -> bool {
        match group.chars().take_while(|c| is_digit(*c)).count() {
            0 | 3 => false,
            1 => self.matched.contains(','),
            2 => self.matched.contains(',') || begins_with_zero(group),
            _ => true,
        }
    }

    /// Whether the next group of its digits stands apart: `1, 050 บาท`, `1'000`, `1,,000`. No number begins so.
    fn is_torn_off(&self) -> bool {
        let behind = without_first_blanks(self.after);
        let group = without_first_blanks(behind.trim_start_matches([',', '\'', '’']));
        let len = group.chars().take_while(|c| is_digit(*c)).count();
        group.len() < behind.len() && ends_with_digit(self.matched) && len == 3 && begins_with_zero(group)
    }

    /// Whether a dash stands between two numbers rather than being the minus of the second; a year loses nothing:
    /// `ปี 2565 -0.63%`.
    fn is_subtracted(&self) -> bool {
        let before = without_last_blanks(self.before);
        let left = before.get(before.trim_end_matches(is_digit).len()..).unwrap_or_default();
        let year = left
            .chars()
            .filter_map(digit_value)
            .fold(0, |sum, digit| (sum * 10 + u128::from(digit)) % 100_000);
        !(left.is_empty() || self.is_measured() && is_year_number(year))
    }

    /// Whether a sign or a letter ties the match to what stands behind it.
    fn is_joined_right(&self) -> bool {
        let Some(next) = self.after.chars().next() else { return false };
        let after = self.after.strip_prefix(next).unwrap_or_default();
        let ends_with_digit = ends_with_digit(self.matched);
        let apart = without_first_blanks(self.after).strip_prefix('.').is_some_and(begins_with_digit);
        match next {
            ' ' => ends_with_digit && apart,
            '+' => ends_with_digit && begins_with_digit(after),
            '.' => ends_with_digit && after.starts_with(|c: char| is_digit(c) || c.is_ascii_alphabetic()),
            '/' if self.matched.contains(',') => false,
            '/' => ends_with_digit && after.starts_with(|c| is_digit(c) || c == 'ว'),
            // A time; the parts of a ratio stand for themselves.
            ':' => {
                let behind = after.trim_start_matches(is_digit);
                let minutes = after.chars().take_while(|c| is_digit(*c)).count() == 2;
                ends_with_digit && minutes && !behind.starts_with(',')
            }
            ',' => ends_with_digit && (self.is_group_wrong(after) || begins_with_misread_digit(after)),
            '_' | '@' | '=' => true,
            'x' | 'X' if is_lone_zero(self.matched) => {
                after.starts_with(|c: char| is_digit(c) || c.is_ascii_hexdigit())
            }
            dash if is_dash(dash) => ends_with_digit && begins_with_digit(after),
            letter if letter.is_ascii_alphabetic() => ends_with_digit && !begins_with_unit(self.after),
            _ => false,
        }
    }

    /// Whether a comma that is no grouping ties it to the other half of an amount: `0,5 ล้านบาท`, `12,34 บาท`, `1.234,56
    /// บาท`. The comma of such an amount can be a point, or a digit is lost; neither half is a number.
    fn is_ungrouped(&self) -> bool {
        let digits = |text: &str| text.chars().take_while(|c| is_digit(*c)).count();
        let is_amount = |text: &str| {
            let text = without_first_blanks(text);
            text.starts_with('%') || begins_with_one(text, SCALES) || text.starts_with("บาท")
        };
        let is_half = |digits: usize| matches!(digits, 1 | 2);
        if let Some(half) = self.after.strip_prefix(',') {
            let len = digits(half);
            let behind = half.trim_start_matches(is_digit);
            return is_half(len) && is_amount(behind) && !self.before.ends_with(',');
        }
        let Some(left) = self.before.strip_suffix(',') else { return false };
        let outside = left.trim_end_matches(|c| is_digit(c) || c == '.');
        let len = digits(self.matched);
        let behind = self.matched.trim_start_matches(is_digit);
        let measured = is_amount(if behind.is_empty() { self.after } else { behind });
        is_half(len) && ends_with_digit(left) && !outside.ends_with(',') && measured
    }

    /// Whether it is a piece of the thirteen digits by which a person is registered: `3 1005 01234 56 7`.
    fn is_person_number(&self) -> bool {
        let joins = |c: char| is_digit(c) || is_dash(c) || c == ' ';
        if !self.matched.chars().all(joins) {
            return false;
        }
        let before = tail(self.before);
        let left = before.get(before.trim_end_matches(joins).len()..).unwrap_or_default();
        let right = self.after.chars().take(LONGEST_GROUPED).take_while(|c| joins(*c));
        let (mut groups, mut group) = ([0u8; 6], 0);
        for c in left.chars().chain(self.matched.chars()).chain(right) {
            match groups.get_mut(group) {
                Some(count) if is_digit(c) => *count = count.saturating_add(1),
                Some(0) => {}
                _ => group += 1,
            }
        }
        groups.starts_with(&[1, 4, 5, 2, 1])
    }

    /// Whether leading zeros say that the digits are a code, `0816.5`, `007`, or the rest of a number: `00 ล้านบาท`.
    fn is_padded_code(&self) -> bool {
        let mut digits = self.matched.chars().take_while(|c| is_digit(*c)).filter_map(digit_value);
        match (digits.next(), digits.next()) {
            (Some(0), Some(0)) => true,
            (Some(0), Some(_)) => digits.next().is_some(),
            _ => false,
        }
    }
}

/// The most serials of one list.
const LONGEST_LIST: usize = 24;

/// What signs stand between the numbers of a list.
const LIST_SIGNS: [&str; 2] = [",", "และ"];

/// What stands before the first number of a list, where a sign of one stands at the end of a text.
fn before_list(before: &str) -> &str {
    let mut rest = before;
    for _ in 0..LONGEST_LIST {
        let near = without_last_blanks(rest);
        let Some(earlier) = LIST_SIGNS.iter().find_map(|sign| near.strip_suffix(sign)) else { break };
        rest = without_last_blanks(without_last_blanks(earlier).trim_end_matches(is_digit));
    }
    rest
}

/// What stands behind the last number of a list that goes on.
fn behind_list(after: &str) -> &str {
    let mut rest = without_first_blanks(after);
    for _ in 0..LONGEST_LIST {
        let Some(later) = LIST_SIGNS.iter().find_map(|sign| rest.strip_prefix(sign)) else { break };
        rest = without_first_blanks(without_first_blanks(later).trim_start_matches(is_digit));
    }
    rest
}

/// The codes of currencies, which may touch the amount behind them.
const CURRENCIES: &[&str] = &["USD", "THB", "EUR", "JPY", "CNY"];

/// The scale words, which close an amount.
const SCALES: &[&str] = &["ล้าน", "แสน", "หมื่น", "พันล้าน"];

/// As long as the number of a person is with its gaps.
const LONGEST_GROUPED: usize = 20;

/// Whether a letter stands for the one that it looks like: `l๒๕`.
fn begins_with_misread_digit(text: &str) -> bool {
    text.strip_prefix(['l', 'I']).is_some_and(super::begins_with_digit)
}

fn begins_with_zero(text: &str) -> bool {
    text.chars().next().and_then(digit_value) == Some(0)
}

fn is_lone_zero(number: &str) -> bool {
    matches!(number, "0" | "๐")
}

/// The digits that a text ends with, as many as tell one from several.
fn number_at_end(text: &str) -> &str {
    let last = text.char_indices().rev().take(2).take_while(|(_, c)| is_digit(*c)).last();
    last.and_then(|(at, _)| text.get(at..)).unwrap_or_default()
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || is_thai_letter(c)
}

/// The abbreviations of units that stand right behind figures.
const UNITS: &[&str] = &[
    "km", "kg", "kV", "kW", "cm", "mm", "mg", "ml", "m", "g", "ha", "MW", "GW", "GB", "MB", "TB", "Mbps",
    "Gbps", "Hz", "MHz", "GHz", "USD", "THB", "KM", "Kg", "KG", "x", "X",
];

fn begins_with_unit(text: &str) -> bool {
    let len = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    text.get(..len).is_some_and(|word| UNITS.contains(&word))
}

/// What numbers things with two numbers and a slash between them: มาตรา 59/3, บ้านเลขที่ 25/8
const NUMBERED: &[&str] = &[
    "มาตรา",
    "ม.",
    "เลขที่",
    "ข้อ",
    "หมู่",
    "หมู่ที่",
    "บัญชี",
    "ซอย",
    "ห้อง",
    "อาคาร",
    "แปลง",
    "แปลงที่",
    "หมายเลข",
    "คดี",
];

/// The letters of standards.
const STANDARDS: &[&str] = &["มอก.", "มกอช.", "มกษ.", "มผช.", "ขมธอ.", "ISO", "ISO/IEC"];

/// The words before the plate of a vehicle.
const PLATES: &[&str] = &["ทะเบียน", "ทะเบียนรถ", "ทะเบียนรถยนต์"];

/// As many ungrouped digits are the number of a person or of an account.
const LONGEST: usize = 10;

impl Seen<'_> {
    /// Whether the match is the name of something that is numbered so.
    pub(super) fn is_numbered(&self) -> bool {
        let before = without_last_blanks(self.before);
        self.is_half_of_slash(before)
            || ends_with_one(before_span(before), STANDARDS)
            || self.integer().is_some_and(|(_, len)| len >= LONGEST)
            || self.ends_in_year()
            || self.is_plate(before)
    }

    /// Whether two numbers with a slash are no share: `มาตรา 59/3`, `25/25`; `1 1/2` is a share.
    fn is_half_of_slash(&self, before: &str) -> bool {
        let Some((left, right)) = self.matched.split_once('/') else { return false };
        let value = |part: &str| {
            part.chars().try_fold(0u64, |sum, c| Some(sum.checked_mul(10)? + u64::from(digit_value(c)?)))
        };
        let proper = || value(left).zip(value(right)).is_none_or(|(left, right)| left < right);
        ends_with_one(before, NUMBERED) || !proper()
    }

    /// Whether it is a number and its year: `18-2564`.
    fn ends_in_year(&self) -> bool {
        let number = |part: &str| {
            part.chars().try_fold(0, |sum: u128, c| Some(sum.checked_mul(10)? + u128::from(digit_value(c)?)))
        };
        let parts = self.matched.split_once(is_dash).map(|(left, right)| (number(left), number(right)));
        matches!(parts, Some((Some(0..1000), Some(2400..2700))))
    }

    /// Whether it is the plate of a vehicle, or the digit before its letters: `1กข 2345`.
    fn is_plate(&self, before: &str) -> bool {
        // Every consonant has three bytes.
        let is_few = |letters: &str, left: &str| (3..=9).contains(&(letters.len() - left.len()));
        let letters = before.trim_end_matches(is_consonant);
        let province = letters.strip_suffix(is_digit).unwrap_or(letters);
        let after = || self.after.trim_start_matches(is_consonant);
        is_few(before, letters) && ends_with_one(without_last_blanks(province), PLATES)
            || ends_with_one(before, PLATES)
                && is_few(self.after, after())
                && begins_with_digit(without_first_blanks(after()))
    }

    /// Whether the edge of the text has cut the number: `127,8`, `จำนวน 1,`, `,782 คดี`.
    pub(super) fn is_cut(&self) -> bool {
        let begun = |text: &str| text.chars().nth(2).is_none() && text.chars().all(is_digit);
        let whole = |text: &str| text.chars().rev().take_while(|c| is_digit(*c)).count() == 3;
        // At the end of a text one comma between two numbers parts no list.
        let alone = |left: &str| !left.trim_end_matches(is_digit).ends_with(',');
        let cut = |left: &str, right: &str| {
            begun(right) && (right.is_empty() || whole(left) || begins_with_zero(right) || alone(left))
        };
        let left =
            self.before.strip_suffix(',').filter(|left| self.after.is_empty() && ends_with_digit(left));
        self.before == ","
            || self
                .after
                .strip_prefix(',')
                .is_some_and(|right| cut(self.matched, right) && !self.before.ends_with(','))
            || left.is_some_and(|left| cut(left, self.matched))
    }
}
