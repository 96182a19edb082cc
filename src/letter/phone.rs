//! Telephone numbers as official letters print them.
//!
//! ```text
//! phones    = phone { ( "," | "/" | "และ" ) phone }
//! phone     = line [ run ] [ extension ]
//! line      = digits in groups                 9 digits, 10 of a mobile telephone, 4 of a short number
//! run       = dash digits                      the last digits of the last line: ๙๐๒๑-๓
//! extension = "ต่อ" digits [ run ] { "," digits }
//! ```
//!
//! Source: the telephone numbers of the letters of central and provincial agencies.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::span::Span;
use crate::text::chars::is_dash;
use crate::text::{DigitStyle, Digits, digit_value};

/// A telephone number, perhaps the first of a run of lines, perhaps with an extension.
///
/// `Display` writes it in Thai digits in the groups of official letters, serde as digits with `-` before the end of a
/// run and `x` before an extension: `022419021-3x406`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone {
    number: String,
    run: Option<String>,
    extension: Option<String>,
}

impl Phone {
    /// The digits of the (first) line, without separators.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    /// The last digits of the last line, where there are several: `3` of ๙๐๒๑-๓.
    #[must_use]
    pub fn run(&self) -> Option<&str> {
        self.run.as_deref()
    }

    /// The extension, or several as printed: `1601-2`, `101,102`.
    #[must_use]
    pub fn extension(&self) -> Option<&str> {
        self.extension.as_deref()
    }

    /// Whether it has as many digits as a number of its kind has: 9, of a mobile telephone 10, of a short number 4.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let mut digits = self.number.chars();
        match (digits.next(), digits.next()) {
            (Some('0'), Some('6' | '8' | '9')) => self.number.len() == 10,
            (Some('0'), _) => self.number.len() == 9,
            _ => (3..=5).contains(&self.number.len()),
        }
    }

    /// The same line with another extension.
    fn extended(&self, extension: String) -> Self {
        Self { extension: Some(extension), ..self.clone() }
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let groups: &[usize] = match self.number.len() {
            9 => &[1, 4, 4],
            10 => &[2, 4, 4],
            _ => &[self.number.len()],
        };
        let mut rest = self.number.as_str();
        for (n, len) in groups.iter().enumerate() {
            let (group, after) = rest.split_at_checked(*len).unwrap_or((rest, ""));
            let gap = if n == 0 { "" } else { " " };
            write!(f, "{gap}{}", Digits::new(group, DigitStyle::Thai))?;
            rest = after;
        }
        if let Some(run) = &self.run {
            write!(f, "-{}", Digits::new(run, DigitStyle::Thai))?;
        }
        match &self.extension {
            Some(extension) => write!(f, " ต่อ {}", Digits::new(extension, DigitStyle::Thai)),
            None => Ok(()),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Phone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let run = self.run.as_deref().map_or(String::new(), |run| alloc::format!("-{run}"));
        let extension = self.extension.as_deref().map_or(String::new(), |ext| alloc::format!("x{ext}"));
        serializer.collect_str(&format_args!("{}{run}{extension}", self.number))
    }
}

/// The telephone numbers at the beginning of `text`, with their places, counted from `at`. `same` is the line of an
/// extension that has none of its own (`โทรสาร ต่อ ๑๐๘`).
pub(super) fn phones(text: &str, at: usize, same: Option<&Phone>) -> Vec<(Span, Phone)> {
    let mut found: Vec<(Span, Phone)> = Vec::new();
    let mut rest = text.trim_start_matches(is_label_rest);
    loop {
        let before = rest;
        let phone = match (phone(rest), same) {
            (Some((phone, after)), _) => Some((phone, after)),
            (None, Some(same)) => extension(rest).map(|(ext, after)| (same.extended(ext), after)),
            (None, None) => None,
        };
        let Some((phone, after)) = phone else { return found };
        let start = at + text.len() - before.len();
        let end = at + text.len() - after.len();
        found.push((Span::new(start, end), phone));
        let next = after.trim_start();
        let separator = [",", "/", "และ", "หรือ"].iter().find_map(|word| next.strip_prefix(word));
        match separator {
            Some(next) => rest = next.trim_start(),
            // Two numbers may stand side by side with nothing but a gap.
            None if next.len() < after.len() && next.starts_with(['0', '๐', '(']) => rest = next,
            None => return found,
        }
    }
}

/// What may stand between the label and the number.
fn is_label_rest(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | ':' | '/')
}

/// One telephone number and the text behind it.
fn phone(text: &str) -> Option<(Phone, &str)> {
    let (number, mut rest) = line(text)?;
    let mut run = None;
    if let Some((digits, after)) = run_of_lines(rest) {
        run = Some(digits);
        rest = after;
    }
    let mut ext = None;
    if let Some((digits, after)) = extension(rest) {
        ext = Some(digits);
        rest = after;
    }
    Some((Phone { number, run, extension: ext }, rest))
}

/// The digits of a line: groups, until there are as many as its kind has.
fn line(text: &str) -> Option<(String, &str)> {
    let mut number = String::new();
    let mut rest = text.strip_prefix('(').unwrap_or(text);
    loop {
        let (group, after) = digits(rest)?;
        number.push_str(&group);
        rest = after;
        let needed = match number.get(..2) {
            Some("06" | "08" | "09") => 10,
            Some(two) if two.starts_with('0') => 9,
            None if number == "0" => 9,
            _ => number.len(),
        };
        if number.len() >= needed {
            break;
        }
        let next = rest
            .trim_start_matches(|c: char| c == ' ' || c == '\u{a0}' || c == ')' || c == '.' || is_dash(c));
        if digits(next).is_none() {
            break;
        }
        rest = next;
    }
    let is_number = if number.starts_with('0') { number.len() >= 8 } else { (3..=5).contains(&number.len()) };
    is_number.then_some((number, rest))
}

fn run_of_lines(text: &str) -> Option<(String, &str)> {
    let after = text.trim_start_matches(' ');
    let after = after.strip_prefix(is_dash).or_else(|| after.strip_prefix("ถึง"))?;
    let (run, rest) = digits(after.trim_start_matches(' '))?;
    (run.len() <= 4).then_some((run, rest))
}

/// `ต่อ ๔๐๖`, `ต่อ ๑๖๐๑-๒`, `ต่อ ๑๑, ๑๒`.
fn extension(text: &str) -> Option<(String, &str)> {
    let after = text.trim_start();
    let after = ["ต่อ", "#", "ext.", "ext"].iter().find_map(|word| after.strip_prefix(word))?;
    let (mut extension, mut rest) = digits(after.trim_start_matches([' ', '.', ':']))?;
    if let Some((run, after)) = run_of_lines(rest) {
        extension.push('-');
        extension.push_str(&run);
        rest = after;
    }
    while let Some((next, after)) =
        rest.trim_start().strip_prefix([',', '/']).and_then(|next| digits(next.trim_start()))
    {
        // A number that begins with 0 is another line.
        if next.starts_with('0') || next.len() > 5 {
            break;
        }
        extension.push(',');
        extension.push_str(&next);
        rest = after;
    }
    Some((extension, rest))
}

/// A group of digits, in Arabic ones, and the text behind it.
fn digits(text: &str) -> Option<(String, &str)> {
    let end = text.find(|c| digit_value(c).is_none()).unwrap_or(text.len());
    let (group, rest) = text.split_at_checked(end)?;
    let arabic: String = group.chars().filter_map(digit_value).map(|d| DigitStyle::Arabic.digit(d)).collect();
    (!arabic.is_empty()).then_some((arabic, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_phones(text: &str, expected: &[&str]) {
        let found: Vec<String> = phones(text, 0, None).iter().map(|(_, phone)| machine(phone)).collect();
        assert_eq!(found, expected, "{text}");
    }

    fn machine(phone: &Phone) -> String {
        let mut text = phone.number.clone();
        phone.run.iter().for_each(|run| text.extend(["-", run]));
        phone.extension.iter().for_each(|ext| text.extend(["x", ext]));
        text
    }

    #[test]
    fn groups() {
        assert_phones(". ๐ ๒๐๐๐ ๙๐๐๐", &["020009000"]);
        assert_phones(". ๐-๒๐๐๐-๙๐๐๐ ต่อ ๔๑04", &["020009000x4104"]);
        assert_phones(". ๐๔๔ - ๐๐๐๑๒๓", &["044000123"]);
        assert_phones(" (๐๒) ๑๒๓ ๔๕๖๗", &["021234567"]);
        assert_phones(" 080-0001234", &["0800001234"]);
        assert_phones(" ๐๘ ๐๐๐๐ ๑๒๓๔", &["0800001234"]);
        assert_phones(". ๑๕๖๗", &["1567"]);
    }

    #[test]
    fn runs_extensions_and_lists() {
        assert_phones(". ๐ ๒๐๐๐ ๙๐๒๑-๓ ต่อ ๔๐๖", &["020009021-3x406"]);
        assert_phones(". 0 2000 4567 - 70", &["020004567-70"]);
        assert_phones(". ๐-๒๐๐๐-๔๕๔๕ ต่อ ๑๖๐๑-๒", &["020004545x1601-2"]);
        assert_phones(". ๐ ๒๐๐๐ ๔๕๔๕ ต่อ ๑๑, ๑๒", &["020004545x11,12"]);
        assert_phones(". ๐ ๕๔๐๐ ๐๗๗๗ / ๐ ๕๔๐๐ ๐๗๗๘", &["054000777", "054000778"]);
        assert_phones(". ๐ ๕๔๐๐ ๐๗๗๗, ๐ ๕๔๐๐ ๐๗๗๘ ต่อ ๑", &["054000777", "054000778x1"]);
    }

    #[test]
    fn no_phones() {
        assert_phones("ติดต่อกองคลัง", &[]);
        assert_phones("", &[]);
        assert_phones(" ต่อ ๑๐๘", &[]);
    }

    #[test]
    fn an_extension_of_the_same_line() {
        let trunk = phones("๐ ๒๐๐๐ ๙๐๒๑", 0, None).remove(0).1;
        let fax = phones(" ต่อ ๑๐๘", 0, Some(&trunk));
        assert_eq!(fax.iter().map(|(_, phone)| machine(phone)).collect::<Vec<_>>(), ["020009021x108"]);
    }

    #[test]
    fn display_groups() {
        let phone = phones("020009021-3 ต่อ 406", 0, None).remove(0).1;
        assert_eq!(phone.to_string(), "๐ ๒๐๐๐ ๙๐๒๑-๓ ต่อ ๔๐๖");
        assert!(phone.is_complete());
    }
}
