//! What is sent along (สิ่งที่ส่งมาด้วย).

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use super::part::Zone;
use super::read::Document;
use super::sheet::closed_up;
use super::words::split_list_mark;
use crate::span::Span;
use crate::text::chars::{is_blank, is_thai_letter};
use crate::text::{DigitStyle, Digits, digit_value};

/// One thing that is sent along with a letter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Enclosure {
    text: String,
    count: Option<Pieces>,
    span: Span,
}

impl Enclosure {
    /// What it is.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many, where the letter says so.
    #[must_use]
    pub const fn count(&self) -> Option<&Pieces> {
        self.count.as_ref()
    }

    /// Where it stands.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }
}

/// So many pieces: `๑ ชุด`. serde writes `"1 ชุด"`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pieces {
    number: u32,
    unit: String,
}

impl Pieces {
    /// How many.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// What is counted: ชุด, ฉบับ, เล่ม, แผ่น.
    #[must_use]
    pub fn unit(&self) -> &str {
        &self.unit
    }
}

impl fmt::Display for Pieces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", Digits::new(self.number, DigitStyle::Thai), self.unit)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Pieces {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{} {}", self.number, self.unit))
    }
}

/// From `"1 ชุด"`.
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Pieces {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error as _;
        let text = <alloc::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let (number, unit) = number_and_unit(&text)
            .ok_or_else(|| D::Error::custom("expected a number and what is counted"))?;
        Ok(Self { number, unit: unit.to_string() })
    }
}

pub(super) fn enclosures(document: &Document<'_, '_>) -> Vec<Enclosure> {
    let mut blocks = document.blocks(Zone::Enclosures).into_iter();
    let Some(mut first) = blocks.next() else { return Vec::new() };
    // `จำนวน …` on a line of its own, perhaps behind an empty one, goes on with the block.
    first.extend(blocks.flatten());
    items(document, &first).iter().filter_map(|item| enclosure(document, item)).collect()
}

/// The places of each item: a list mark begins one, and so does what follows a count.
fn items(document: &Document<'_, '_>, block: &[usize]) -> Vec<Vec<Span>> {
    let mut items: Vec<Vec<Span>> = Vec::new();
    let mut is_counted = false;
    for span in document.values(block) {
        let mut start = span.start();
        while start < span.end() {
            let text = document.sheet.slice(Span::new(start, span.end()));
            let rest = split_list_mark(text).map_or(text, |(_, rest)| rest);
            let len = counted_len(rest).unwrap_or(rest.len());
            let place = Span::new(span.end() - rest.len(), span.end() - rest.len() + len);
            let begins = rest.len() < text.len() || is_counted || start > span.start();
            match items.last_mut().filter(|_| !begins) {
                Some(item) => item.push(place),
                None => items.push([place].into()),
            }
            is_counted = rest.get(..len).is_some_and(|item| split_count(item).is_some());
            start = span.end() - behind_separator(rest.get(len..).unwrap_or_default()).len();
        }
    }
    items
}

/// The bytes of the first of several items on one line: up to its count, where another item follows it.
fn counted_len(text: &str) -> Option<usize> {
    let counts = text.char_indices().filter(|(at, c)| {
        let before = text.get(..*at).unwrap_or_default();
        digit_value(*c).is_some() && (before.ends_with(is_blank) || before.ends_with("จำนวน"))
    });
    counts.map(|(at, _)| at).find_map(|at| {
        let is_labelled = text.get(..at)?.trim_end().ends_with("จำนวน");
        let number = text.get(at..)?;
        let unit = number.trim_start_matches(|c| digit_value(c).is_some()).trim_start_matches(' ');
        let rest = unit.trim_start_matches(is_thai_letter);
        let unit = unit.get(..unit.len() - rest.len())?;
        let is_count = UNITS.contains(&unit) || is_labelled && !unit.is_empty();
        let rest = rest.trim_start();
        let another =
            ["และ", ","].iter().any(|word| rest.starts_with(word)) || split_list_mark(rest).is_some();
        (is_count && another).then_some(text.len() - rest.len())
    })
}

fn behind_separator(text: &str) -> &str {
    let text = text.trim_start();
    ["และ", ","].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text).trim_start()
}

fn enclosure(document: &Document<'_, '_>, spans: &[Span]) -> Option<Enclosure> {
    let whole = closed_up(spans.iter().map(|span| document.sheet.slice(*span)));
    let span = spans.iter().copied().reduce(Span::join)?;
    let (text, count) = match split_count(&whole) {
        Some((text, count)) => (text.to_string(), Some(count)),
        None => (whole, None),
    };
    (!text.is_empty()).then(|| Enclosure { text, count, span: document.sheet.clean.to_source(span) })
}

/// What is counted.
const UNITS: &[&str] = &["ชุด", "ฉบับ", "เล่ม", "แผ่น", "รายการ", "หน้า", "แผ่นพับ", "ซอง", "ใบ", "กล่อง"];

/// `แบบรายงาน จำนวน ๑ ชุด` in two, also without จำนวน; a remark in brackets may follow.
pub(super) fn split_count(text: &str) -> Option<(&str, Pieces)> {
    let text = without_remark(text);
    let (before, number, unit) = if let Some((before, after)) = text.rsplit_once("จำนวน") {
        let (number, unit) = number_and_unit(after)?;
        (before, number, unit)
    } else {
        let unit = UNITS.iter().filter(|unit| text.ends_with(**unit)).max_by_key(|unit| unit.len())?;
        let before = text.strip_suffix(unit)?.trim_end();
        let name = before.trim_end_matches(|c| digit_value(c).is_some());
        let number = before.get(name.len()..)?;
        (name.strip_suffix(' ')?, whole_number(number)?, *unit)
    };
    let unit = unit.trim_end_matches('.').trim();
    Some((before.trim_end(), Pieces { number, unit: unit.to_string() }))
}

/// `จำนวน ๑ ชุด (ทาง QR Code)`: what is said of a count behind it.
fn without_remark(text: &str) -> &str {
    let counted =
        text.strip_suffix(')').and_then(|text| text.rsplit_once('(')).map(|(before, _)| before.trim_end());
    counted.filter(|before| UNITS.iter().any(|unit| before.ends_with(unit))).unwrap_or(text)
}

/// Digits and what they count. It is one word; more is a sentence that only mentions a number.
fn number_and_unit(text: &str) -> Option<(u32, &str)> {
    let text = text.trim_start();
    let end = text.find(|c| digit_value(c).is_none()).unwrap_or(text.len());
    let (digits, unit) = text.split_at_checked(end)?;
    let unit = unit.trim();
    let is_word = !unit.is_empty() && unit.split_whitespace().count() == 1;
    Some((whole_number(digits)?, unit)).filter(|_| is_word)
}

/// The number that a text of digits writes.
fn whole_number(digits: &str) -> Option<u32> {
    let value = |sum: u32, c| sum.checked_mul(10)?.checked_add(u32::from(digit_value(c)?));
    digits.chars().try_fold(0, value).filter(|_| !digits.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_count(text: &str, expected: Option<(&str, &str)>) {
        let found = split_count(text).map(|(text, count)| (text, count.to_string()));
        assert_eq!(found.as_ref().map(|(text, count)| (*text, count.as_str())), expected, "{text}");
    }

    #[test]
    fn counts() {
        assert_count("แบบรายงาน จำนวน ๑ ชุด", Some(("แบบรายงาน", "๑ ชุด")));
        assert_count("แบบรายงาน    จำนวน 12 แผ่น", Some(("แบบรายงาน", "๑๒ แผ่น")));
        assert_count("แบบรายงาน จำนวน ๑ชุด", Some(("แบบรายงาน", "๑ ชุด")));
        assert_count("คู่มือ ๒ เล่ม", Some(("คู่มือ", "๒ เล่ม")));
        assert_count("ระเบียบการแข่งขัน จำนวน ๑ ชุด (ทาง QR Code)", Some(("ระเบียบการแข่งขัน", "๑ ชุด")));
        assert_count("แบบรายงาน ๑ชุด", Some(("แบบรายงาน", "๑ ชุด")));
        assert_count("แบบตอบรับ", None);
        assert_count("รายชื่อผู้เข้าอบรมจำนวน ๒๐ คน รุ่นที่ ๑", None);
        assert_count("แผนพัฒนา พ.ศ. ๒๕๖๖", None);
    }
}
