//! Thai and Arabic digits. Nothing else that Unicode calls numeric is a digit here.

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

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
        while let Some((at, digit)) =
            rest.char_indices().find(|(_, c)| digit_style(*c).is_some_and(|s| s != self.style))
        {
            let (before, from) = rest.split_at(at);
            self.f.write_str(before)?;
            self.f.write_char(self.style.digit(digit_value(digit).unwrap_or_default()))?;
            let mut chars = from.chars();
            chars.next();
            rest = chars.as_str();
        }
        self.f.write_str(rest)
    }
}

fn restyled(text: &str, style: DigitStyle) -> Cow<'_, str> {
    let other = |c: &char| digit_style(*c).is_some_and(|s| s != style);
    if !text.chars().any(|c| other(&c)) {
        return Cow::Borrowed(text);
    }
    let convert = |c: char| if other(&c) { style.digit(digit_value(c).unwrap_or_default()) } else { c };
    Cow::Owned(text.chars().map(convert).collect::<String>())
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
