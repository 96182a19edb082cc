//! Thai and Arabic digits. Nothing else that Unicode calls numeric is a digit here.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use super::find::find_pair;

/// Which digits a number is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum DigitStyle {
    /// `๐` to `๙`, which official letters use (cabinet resolution of 2543 BE) and `Display` writes.
    #[default]
    Thai,
    /// `0` to `9`.
    Arabic,
}

impl DigitStyle {
    /// The character for `digit`, its last decimal place where it is more than 9.
    #[must_use]
    pub const fn digit(self, digit: u8) -> char {
        let digit = digit % 10;
        match self {
            Self::Arabic => (b'0' + digit) as char,
            Self::Thai => match digit {
                0 => '๐',
                1 => '๑',
                2 => '๒',
                3 => '๓',
                4 => '๔',
                5 => '๕',
                6 => '๖',
                7 => '๗',
                8 => '๘',
                _ => '๙',
            },
        }
    }
}

/// The value of a digit `0`–`9` or `๐`–`๙`.
pub(crate) const fn digit_value(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '๐'..='๙' => Some((c as u32 - '๐' as u32).to_le_bytes()[0]),
        _ => None,
    }
}

/// The value of a Thai digit as bytes: E0 B9 90 to E0 B9 99.
#[inline]
pub(crate) const fn thai_digit([lead, second, third]: [u8; 3]) -> Option<u8> {
    const ZERO: u32 = u32::from_le_bytes([0xe0, 0xb9, THAI_ZERO, 0]);
    // The third byte comes to be the lowest, so that whatever differs in the others makes a number of it that is too large.
    let above = u32::from_le_bytes([lead, second, third, 0]).wrapping_sub(ZERO).rotate_left(16);
    if above < 10 { Some(above.to_le_bytes()[0]) } else { None }
}

/// The style of a digit.
pub(crate) const fn digit_style(c: char) -> Option<DigitStyle> {
    match c {
        '0'..='9' => Some(DigitStyle::Arabic),
        '๐'..='๙' => Some(DigitStyle::Thai),
        _ => None,
    }
}

/// Writes anything with its digits in one style, without allocating.
///
/// ```
/// use saraban::{DigitStyle, Digits};
///
/// assert_eq!(Digits::new("มท 0816.5/ว 1844", DigitStyle::Thai).to_string(), "มท ๐๘๑๖.๕/ว ๑๘๔๔");
/// assert_eq!(Digits::new(2567, DigitStyle::Thai).to_string(), "๒๕๖๗");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Digits<T> {
    inner: T,
    style: DigitStyle,
}

impl<T> Digits<T> {
    /// `inner`, written with the digits of `style`.
    #[must_use]
    pub const fn new(inner: T, style: DigitStyle) -> Self {
        Self { inner, style }
    }
}

impl<T: fmt::Display> fmt::Display for Digits<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        write!(Restyle { f, style: self.style }, "{}", self.inner)
    }
}

/// Passes text on with its digits in one style, in as few pieces as possible.
struct Restyle<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    style: DigitStyle,
}

impl fmt::Write for Restyle<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some(at) = find_other(rest, self.style) {
            let (before, from) = rest.split_at_checked(at).unwrap_or((rest, ""));
            self.f.write_str(before)?;
            let mut chars = from.chars();
            if let Some(digit) = chars.next().and_then(digit_value) {
                self.f.write_char(self.style.digit(digit))?;
            }
            rest = chars.as_str();
        }
        self.f.write_str(rest)
    }
}

fn restyled(text: &str, style: DigitStyle) -> Cow<'_, str> {
    let Some(mut clean) = find_other(text, style) else { return Cow::Borrowed(text) };
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    loop {
        let (before, digits) = rest.split_at_checked(clean).unwrap_or((rest, ""));
        out.push_str(before);
        if digits.is_empty() {
            return Cow::Owned(out);
        }
        rest = match style {
            DigitStyle::Arabic => push_arabic(digits, &mut out),
            DigitStyle::Thai => push_thai(digits, &mut out),
        };
        clean = find_other(rest, style).unwrap_or(rest.len());
    }
}

/// A Thai digit is the bytes E0 B9, and a third that is this much more than its value.
const THAI_ZERO: u8 = 0x90;

/// Where the first digit stands that is not of `style`.
fn find_other(text: &str, style: DigitStyle) -> Option<usize> {
    let bytes = text.as_bytes();
    if style == DigitStyle::Thai {
        return find_pair(bytes, |byte, _| byte.is_ascii_digit());
    }
    let mut from = 0;
    loop {
        let second =
            from + find_pair(bytes.get(from..)?, |a, b| a == 0xb9 && b.wrapping_sub(THAI_ZERO) < 10)?;
        match second.checked_sub(1) {
            Some(first) if bytes.get(first) == Some(&0xe0) => return Some(first),
            _ => from = second + 1,
        }
    }
}

/// Adds the Thai digits at the beginning of a text, and what ASCII stands between them, as ASCII; returns what follows.
fn push_arabic<'t>(text: &'t str, out: &mut String) -> &'t str {
    let mut rest = text.as_bytes();
    let mut converted = [0; 256];
    loop {
        let mut len = 0;
        for slot in &mut converted {
            (*slot, rest) = match rest {
                [0xe0, 0xb9, digit @ 0x90..=0x99, behind @ ..] => (digit - THAI_ZERO + b'0', behind),
                [byte @ 0..0x80, behind @ ..] => (*byte, behind),
                _ => break,
            };
            len += 1;
        }
        out.push_str(converted.get(..len).and_then(|ascii| str::from_utf8(ascii).ok()).unwrap_or_default());
        if len < converted.len() {
            return text.get(text.len() - rest.len()..).unwrap_or_default();
        }
    }
}

/// Adds the Arabic digits at the beginning of a text as Thai ones; returns what follows.
fn push_thai<'t>(text: &'t str, out: &mut String) -> &'t str {
    let behind = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.get(..text.len() - behind.len()).unwrap_or_default();
    out.extend(digits.bytes().map(|digit| DigitStyle::Thai.digit(digit - b'0')));
    behind
}

/// The text with `0`–`9` in place of `๐`–`๙`; borrowed where there is none.
///
/// ```
/// assert_eq!(saraban::to_arabic_digits("โทร. ๐ ๒๒๔๑ ๙๐๐๐"), "โทร. 0 2241 9000");
/// ```
#[must_use]
pub fn to_arabic_digits(text: &str) -> Cow<'_, str> {
    restyled(text, DigitStyle::Arabic)
}

/// The text with `๐`–`๙` in place of `0`–`9`; borrowed where there is none.
///
/// ```
/// assert_eq!(saraban::to_thai_digits("ข้อ 13"), "ข้อ ๑๓");
/// ```
#[must_use]
pub fn to_thai_digits(text: &str) -> Cow<'_, str> {
    restyled(text, DigitStyle::Thai)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::FileFailurePersistence;

    use super::*;

    fn one_by_one(text: &str, style: DigitStyle) -> String {
        text.chars().map(|c| digit_value(c).map_or(c, |digit| style.digit(digit))).collect()
    }

    #[test]
    fn bytes_of_other_letters_are_no_digits() {
        // ṕ ends in the bytes B9 95, and so do some emoji; ู is E0 B8 B9.
        for text in ["ṕ", "๏ ๚ ู๑", "ู", "\u{1f650}", "\u{ff10}", "²", "٣", "०"] {
            assert_eq!(to_arabic_digits(text), one_by_one(text, DigitStyle::Arabic));
            assert_eq!(to_thai_digits(text), one_by_one(text, DigitStyle::Thai));
        }
    }

    #[test]
    fn clean_text_is_borrowed() {
        assert!(matches!(to_arabic_digits("ข้อ 13 ก"), Cow::Borrowed(_)));
        assert!(matches!(to_thai_digits("ข้อ ๑๓ ก"), Cow::Borrowed(_)));
    }

    #[test]
    fn long_runs() {
        let thai = "๐๑๒๓๔๕๖๗๘๙\n".repeat(100);
        let arabic = "0123456789\n".repeat(100);
        assert_eq!(to_arabic_digits(&thai), arabic);
        assert_eq!(to_thai_digits(&arabic), thai);
    }

    /// What breaks a law is kept where the tests are.
    fn under_tests() -> ProptestConfig {
        let folder = FileFailurePersistence::SourceParallel("tests/proptest-regressions");
        ProptestConfig { failure_persistence: Some(Box::new(folder)), ..ProptestConfig::default() }
    }

    proptest! {
        #![proptest_config(under_tests())]

        #[test]
        fn each_digit_is_converted(text in "([0-9๐-๙]{0,9}[ก-์ a-z\n]{0,20}){0,30}|\\PC{0,40}") {
            for style in [DigitStyle::Thai, DigitStyle::Arabic] {
                let expected = one_by_one(&text, style);
                prop_assert_eq!(restyled(&text, style), expected.as_str());
                prop_assert_eq!(Digits::new(&text, style).to_string(), expected);
            }
        }
    }
}
