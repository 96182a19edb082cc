//! What only looks like a number.
//!
//! The grammar reads `7` of `7 มิถุนายน`, `0816` of a letter's code and `36000` of an address as numbers; what stands
//! around them says that they are none. The bias is that of someone who wants to count with what is found: a part of a
//! date, of a code, of a telephone number or of an address is no number, nor is the label of a list.

use crate::text::chars::{is_blank, is_consonant, is_dash, is_thai_letter};
use crate::text::digit_value;

/// How a quantity can begin that does not begin with a digit.
pub(crate) const BEGINNINGS: &[&str] = &[
    "-",
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

fn ends_with_one(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.ends_with(word))
}

fn begins_with_one(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word))
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

    /// Whether the match is a piece of something longer: `10/2564`, `1.2.7`, `K-9`, `5G`, an address of the net.
    fn is_in_code(&self) -> bool {
        without_last_blanks(self.before).ends_with("/ว")
            || self.is_joined_left()
            || self.is_joined_right()
            || self.is_padded_code()
    }

    /// Whether a sign or a letter ties the match to what stands before it.
    fn is_joined_left(&self) -> bool {
        let Some(last) = self.before.chars().next_back() else { return false };
        let before = self.before.strip_suffix(last).unwrap_or_default();
        let behind_sign = before.chars().next_back();
        match last {
            '.' => behind_sign.is_some_and(|c| is_digit(c) || is_consonant(c) || c.is_ascii_alphabetic()),
            '/' => {
                behind_sign.is_some_and(|c| is_digit(c) || c == 'ว' || c == '.' || c.is_ascii_alphanumeric())
            }
            ':' => behind_sign.is_some_and(is_digit) && self.integer().is_some_and(|(_, len)| len == 2),
            '_' | '#' | '@' | '=' | '&' | '\\' => true,
            // The rate MRR-1.00% is a number less another.
            dash if is_dash(dash) => {
                behind_sign.is_some_and(|c| is_digit(c) || is_letter(c)) && !self.is_measured()
            }
            letter if letter.is_ascii_alphabetic() => true,
            _ if self.matched.starts_with(is_dash) => {
                is_digit(last) || is_letter(last) || {
                    is_blank(last) && ends_with_digit(without_last_blanks(self.before))
                }
            }
            _ => false,
        }
    }

    /// Whether it is surely an amount, whatever it is tied to.
    fn is_measured(&self) -> bool {
        self.matched.contains(['%', '.']) || self.matched.ends_with("บาท")
    }

    /// Whether a sign or a letter ties the match to what stands behind it.
    fn is_joined_right(&self) -> bool {
        let Some(next) = self.after.chars().next() else { return false };
        let after = self.after.strip_prefix(next).unwrap_or_default();
        let ends_with_digit = ends_with_digit(self.matched);
        match next {
            '.' => ends_with_digit && after.starts_with(|c: char| is_digit(c) || c.is_ascii_alphabetic()),
            '/' => ends_with_digit && after.starts_with(|c| is_digit(c) || c == 'ว'),
            // A time; the parts of a ratio stand for themselves.
            ':' => ends_with_digit && after.chars().take_while(|c| is_digit(*c)).count() == 2,
            '_' | '@' | '=' => true,
            dash if is_dash(dash) => ends_with_digit && begins_with_digit(after),
            letter if letter.is_ascii_alphabetic() => ends_with_digit && !begins_with_unit(self.after),
            _ => false,
        }
    }

    /// Whether leading zeros say that the digits are a code: `0816.5`, `007`.
    fn is_padded_code(&self) -> bool {
        let mut digits = self.matched.chars().take_while(|c| is_digit(*c)).filter_map(digit_value);
        digits.next() == Some(0) && digits.count() > 1
    }
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

impl Seen<'_> {
    /// Whether the match is the label of an item or a clause: `2.`, `๓)`, `(1)`.
    fn is_label(&self) -> bool {
        let small =
            self.matched.split('.').all(|level| level.chars().all(is_digit) && level.chars().count() <= 3);
        let enclosed = self.before.strip_suffix('(').filter(|_| self.after.starts_with(')'));
        match enclosed {
            // The figures of `สามสิบ (30) วัน` repeat the words.
            Some(outside) => small && !ends_with_one(without_last_blanks(outside), NUMBER_ENDS),
            None if self.after.starts_with('.') => small && !self.after.starts_with(".-"),
            None => small && self.after.starts_with(')') && !has_open_bracket(self.before),
        }
    }

    /// Whether the match is a time of day: `09.00 น.`, `เวลา ๑๓.๓๐`.
    fn is_time(&self) -> bool {
        let after = without_first_blanks(self.after);
        let before = without_last_blanks(self.before);
        let clock = after.starts_with("น.") || after.starts_with("นาฬิกา");
        clock || self.matched.contains('.') && before.ends_with("เวลา")
    }
}

/// How a number in words ends.
const NUMBER_ENDS: &[&str] = &[
    "หนึ่ง",
    "เอ็ด",
    "สอง",
    "สาม",
    "สี่",
    "ห้า",
    "หก",
    "เจ็ด",
    "แปด",
    "เก้า",
    "สิบ",
    "ร้อย",
    "พัน",
    "หมื่น",
    "แสน",
    "ล้าน",
];

/// Whether a bracket stands open at the end of `before`, on its line.
fn has_open_bracket(before: &str) -> bool {
    let brackets = before.chars().rev().take(REACH).take_while(|c| *c != '\n');
    brackets.into_iter().find(|c| matches!(c, '(' | ')')) == Some('(')
}

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
    "ม.ค.",
    "ก.พ.",
    "มี.ค.",
    "เม.ย.",
    "พ.ค.",
    "มิ.ย.",
    "ก.ค.",
    "ส.ค.",
    "ก.ย.",
    "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
];

const ERAS: &[&str] = &["พ.ศ.", "ค.ศ.", "ร.ศ.", "พุทธศักราช", "คริสต์ศักราช"];

impl Seen<'_> {
    /// Whether the match is the day or the year of a date, or a year.
    fn is_in_date(&self) -> bool {
        let before = without_last_blanks(self.before);
        let after = without_first_blanks(self.after);
        begins_with_one(after, MONTHS)
            || ends_with_one(before, MONTHS)
            || self.is_year(before)
            || self.is_in_name(before)
    }

    /// Whether the match is the year in the name of a disease or of an event abroad: `โควิด 19`, `World Expo 2020`.
    fn is_in_name(&self, before: &str) -> bool {
        let year = self.integer().is_some_and(|(value, _)| (1900..2100).contains(&value));
        ends_with_one(before, &["โควิด", "โคโรนา"])
            || year && before.ends_with(|c: char| c.is_ascii_alphabetic())
    }

    /// Whether the match is a year, or a span of years, named as such.
    fn is_year(&self, before: &str) -> bool {
        let between = |c: char| is_dash(c) || is_blank(c);
        let parts = || self.matched.split(between).filter(|part| !part.is_empty());
        let len = |part: &str| part.chars().all(is_digit).then(|| part.chars().count());
        if !parts().all(|part| matches!(len(part), Some(2 | 4))) {
            return false;
        }
        // The end of a span: its beginning stands between it and the name.
        let earlier = before.trim_end_matches(between).trim_end_matches(is_digit);
        let span = before.ends_with(is_dash).then(|| without_last_blanks(earlier));
        let full = parts().all(|part| len(part) == Some(4));
        [Some(before), span].into_iter().flatten().any(|text| is_year_name(text, full))
    }
}

/// Whether a text ends with a word that stands before a year. The ปี of `20 ปี 3 เดือน` is a length of time, unless
/// what follows is a year in full.
fn is_year_name(text: &str, full: bool) -> bool {
    let outside = ["ปีงบประมาณ", "ปีการศึกษา", "ปีงบ", "ปี"].iter().find_map(|name| text.strip_suffix(name));
    ends_with_one(text, ERAS)
        || outside.is_some_and(|outside| full || !ends_with_digit(without_last_blanks(outside)))
}

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
    fn is_telephone(&self) -> bool {
        if is_dialled(self.before, self.matched, self.after) {
            return true;
        }
        let mut left = tail(self.before).trim_end_matches(is_dialling_sign);
        while let Some(outside) = BETWEEN_NUMBERS.iter().find_map(|word| left.strip_suffix(word)) {
            if is_dialled(outside.trim_end_matches(is_blank), "", "") {
                return true;
            }
            left = outside.trim_end_matches(is_dialling_sign);
        }
        ends_with_one(left, TELEPHONE)
    }

    /// Whether the match is a postcode: five digits behind its name, a province or Bangkok.
    fn is_postcode(&self) -> bool {
        let five = self.integer().is_some_and(|(code, len)| len == 5 && (10_000..97_000).contains(&code));
        let before = without_last_blanks(tail(self.before));
        five && (before.ends_with("ไปรษณีย์") || is_place(before))
    }
}

/// What stands between the numbers of one line.
const BETWEEN_NUMBERS: &[&str] = &["ต่อ", "ถึง", "หรือ", "และ"];

/// A digit, or what stands between the digits of telephone numbers.
fn is_dialling_sign(c: char) -> bool {
    is_digit(c) || is_blank(c) || is_dash(c) || matches!(c, '(' | ')' | ',' | ':' | '/' | '+')
}

/// Whether the digits of and around a text make a number that can be dialled: nine or ten, the first a zero.
fn is_dialled(before: &str, text: &str, after: &str) -> bool {
    let signs = |c: char| is_digit(c) || is_dash(c) || c == ' ';
    let before = tail(before);
    let left = before.get(before.trim_end_matches(signs).len()..).unwrap_or_default();
    let right = after.chars().take(REACH).take_while(|c| signs(*c));
    let digits = || left.chars().chain(text.chars()).chain(right.clone()).filter_map(digit_value);
    digits().next() == Some(0) && matches!(digits().count(), 9 | 10)
}

/// The end of a text, as far as a label reaches.
fn tail(text: &str) -> &str {
    let from = text.char_indices().rev().nth(REACH - 1).map_or(0, |(at, _)| at);
    text.get(from..).unwrap_or_default()
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

/// Number words that alone are more often a part of another word: หนึ่งเดียว, สี่แยก, นายสิบ.
const SHORT_WORDS: &[&str] = &["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ"];

/// What they can follow.
const BEFORE_SHORT: &[&str] = &["ที่", "อันดับ", "ลำดับ", "จำนวน"];

const PLACE_WORDS: &[&str] = &["ร้อย", "พัน", "หมื่น", "แสน", "ล้าน"];

/// What a number can follow that leaves out its หนึ่ง.
const BEFORE_PLACES: &[&str] =
    &["จำนวน", "กว่า", "ประมาณ", "เกือบ", "เกิน", "ราว", "ครบ", "รวม", "ถึง", "ละ", "เงิน"];

/// What makes no number in particular of a round one: หลายสิบ, นับร้อย.
const INDEFINITE: &[&str] = &["หลาย", "นับ", "เป็น", "กี่", "หลัก", "เรือน"];

impl Seen<'_> {
    /// Whether number words are a part of another word.
    fn is_in_word(&self) -> bool {
        match self.matched {
            "ครึ่งหนึ่ง" | "กึ่งหนึ่ง" => false,
            digit if SHORT_WORDS.contains(&digit) => {
                !ends_with_one(self.before, BEFORE_SHORT) || self.after.starts_with(is_thai_letter)
            }
            place if PLACE_WORDS.contains(&place) => true,
            // The province.
            "ร้อยเอ็ด" => true,
            centre if centre.starts_with("ศูนย์") => !begins_with_one(centre, &["ศูนย์จุด", "ศูนย์บาท"]),
            half if half.starts_with("ครึ่ง") => true,
            percent if percent.starts_with("ร้อยละ") => false,
            // เรียบร้อย, ผูกพัน, and the second half of สองพันกว่าล้าน.
            // อย่างหนึ่งอย่างใด
            one if one.starts_with("หนึ่ง") && self.after.starts_with("ใด") => true,
            large if begins_with_one(large, PLACE_WORDS) => match self.before.strip_suffix("กว่า") {
                Some(outside) => ends_with_one(outside, NUMBER_ENDS),
                None => self.before.ends_with(is_thai_letter) && !ends_with_one(self.before, BEFORE_PLACES),
            },
            _ => false,
        }
    }

    /// Whether the number is none in particular: หลายสิบล้าน, นับร้อย.
    fn is_indefinite(&self) -> bool {
        let round = self.matched.starts_with("สิบ") || begins_with_one(self.matched, PLACE_WORDS);
        round && !self.matched.starts_with("ร้อยละ") && ends_with_one(self.before, INDEFINITE)
    }
}
