//! The telephone numbers behind a label: one or several, or an extension of the line before.

use alloc::format;
use alloc::vec::Vec;

use crate::lex;
use crate::options::{Deviation, Deviations, ParseOptions};
use crate::refcode::{PhoneNumber, phone};
use crate::span::Span;

/// The most characters of an extension with its label.
const LONGEST: usize = 40;
/// The most digits of a line inside an office.
const LONGEST_INSIDE: usize = 4;

/// A telephone number that begins a text.
type Read<'t> = (PhoneNumber, Deviations, &'t str);

/// The telephone numbers at the beginning of `text`, with their places, counted from `at`. `same` is the line of an
/// extension that has none of its own (`โทรสาร ต่อ ๑๐๘`).
pub(super) fn phones(
    text: &str,
    at: usize,
    same: Option<&PhoneNumber>,
) -> Vec<(Span, PhoneNumber, Deviations)> {
    let mut found = Vec::new();
    let mut rest = text.trim_start_matches(is_label_rest);
    while let Some((phone, deviations, after)) = read_behind(rest, found.last(), same) {
        let place = Span::new(at + text.len() - rest.len(), at + text.len() - after.len());
        found.push((place, phone, deviations));
        let next = behind_remark(after);
        let separator = [",", "/", "และ", "หรือ"].iter().find_map(|word| next.strip_prefix(word));
        match separator {
            Some(next) => rest = next.trim_start(),
            // Two numbers may stand side by side with nothing but a gap.
            None if next.len() < after.len() && next.starts_with(['0', '๐', '(', 'ม']) => {
                rest = next;
            }
            None => break,
        }
    }
    found
}

/// Behind the remark in brackets that may follow a number: `๐ ๒๑๙๙ ๔๕๔๕ (อัตโนมัติ)`.
fn behind_remark(text: &str) -> &str {
    let next = text.trim_start();
    // The mark of the net that the next number is of.
    if next.starts_with("(มท") {
        return next;
    }
    let inner = next.strip_prefix('(').map(|inner| inner.char_indices().take(LONGEST));
    let close = inner.and_then(|mut inner| inner.find(|(_, c)| *c == ')'));
    close.and_then(|(at, _)| next.get(at + 2..)).unwrap_or(text).trim_start()
}

/// What may stand between the label and the number.
fn is_label_rest(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | ':' | '/')
}

/// A number; short digits behind an extension are another one of the same line: `ต่อ ๑๗๐๒ (ในเวลาราชการ), ๑๗๓๓`.
fn read_behind<'t>(
    text: &'t str,
    last: Option<&(Span, PhoneNumber, Deviations)>,
    same: Option<&PhoneNumber>,
) -> Option<Read<'t>> {
    let extended = last.map(|(_, phone, _)| phone).filter(|phone| phone.extensions().is_some());
    match read(text) {
        Some((phone, ..)) if phone.digits().len() > LONGEST_INSIDE || phone.is_of_interior_net() => {
            read(text)
        }
        Some(_) if extended.is_some() => extension_of(extended?, "ต่อ ", text),
        Some(read) => Some(read),
        None => extension_of(same?, "", text),
    }
}

fn read(text: &str) -> Option<Read<'_>> {
    let (number, len, deviations) = lex::prefix(text, &ParseOptions::LENIENT, phone)?;
    Some((number, deviations, text.get(len..)?))
}

/// `ต่อ ๑๐๘` behind nothing: an extension of the line before. `label` is what its text lacks.
fn extension_of<'t>(same: &PhoneNumber, label: &str, text: &'t str) -> Option<Read<'t>> {
    let end = text.char_indices().nth(LONGEST).map_or(text.len(), |(end, _)| end);
    let trunk = format!("{} {label}", same.digits());
    let line = format!("{trunk}{}", text.get(..end)?);
    let (number, len, deviations) = lex::prefix(&line, &ParseOptions::LENIENT, phone)?;
    // The digits of the line before are Arabic here, however they were printed.
    let deviations = deviations.without(Deviation::MixedDigits);
    let rest = text.get(len.checked_sub(trunk.len())?..)?;
    (rest.len() < text.len() && number.extensions().is_some()).then_some((number, deviations, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_phones(text: &str, expected: &[&str]) {
        let found = phones(text, 0, None);
        let written: Vec<_> = found.iter().map(|(_, phone, _)| phone.to_string()).collect();
        assert_eq!(written, expected, "{text}");
    }

    #[test]
    fn lists() {
        assert_phones(". ๐-๒๑๙๙-๔๕๔๕ ต่อ ๑๖๐๑-๒", &["๐ ๒๑๙๙ ๔๕๔๕ ต่อ ๑๖๐๑-๒"]);
        assert_phones(". ๐ ๕๔๐๐ ๐๗๗๗ / ๐ ๕๔๐๐ ๐๗๗๘", &["๐ ๕๔๐๐ ๐๗๗๗", "๐ ๕๔๐๐ ๐๗๗๘"]);
        assert_phones("๐ ๒๑๙๙ ๔๕๔๕ (อัตโนมัติ), ๐ ๕๔๐๐ ๐๗๗๘", &["๐ ๒๑๙๙ ๔๕๔๕", "๐ ๕๔๐๐ ๐๗๗๘"]);
        assert_phones(" ๐ ๕๔๐๐ ๐๗๗๗ ต่อ ๑๓, ๐๘๑ ๐๐๐ ๑๒๓๔", &["๐ ๕๔๐๐ ๐๗๗๗ ต่อ ๑๓", "๐๘ ๑๐๐๐ ๑๒๓๔"]);
        assert_phones(" o ๕๔๐๐ ๐๗๗๗ ต่อ ๒o๑", &["๐ ๕๔๐๐ ๐๗๗๗ ต่อ ๒๐๑"]);
        assert_phones("๐ ๒๑๙๙ ๔๕๔๕ ต่อ ๑๖๐๑ (งานแผน), ๑๖๐๕", &["๐ ๒๑๙๙ ๔๕๔๕ ต่อ ๑๖๐๑", "๐ ๒๑๙๙ ๔๕๔๕ ต่อ ๑๖๐๕"]);
        // Lines inside an office: in one group, as the first four digits of a longer number are not.
        assert_phones(". ๖๓๑๔", &["๖๓๑๔"]);
        assert_phones("๖๓๑๔, ๖๓๑๕", &["๖๓๑๔", "๖๓๑๕"]);
        assert_phones("๐ ๒๑๙๙ ๔๕๔๕ ต่อ ๑๖๐๔, (มท) ๕๐๒๓๑", &["๐ ๒๑๙๙ ๔๕๔๕ ต่อ ๑๖๐๔", "(มท) ๕๐๒๓๑"]);
        assert_phones("๐ ๒๑๙๙ ๔๕๔๕ มท. ๕๐๒๓๑", &["๐ ๒๑๙๙ ๔๕๔๕", "(มท) ๕๐๒๓๑"]);
        assert_phones("๐ ๒๑๙๙ ๔๕๔๕ (มท) ๕๐๒๓๑", &["๐ ๒๑๙๙ ๔๕๔๕", "(มท) ๕๐๒๓๑"]);
        assert_phones(". (มท) ๕๐๒๓๑", &["(มท) ๕๐๒๓๑"]);
        assert_phones("๐ ๒๑๙๙ ๔๕๔๕ มท ๐๘๐๘.๒/๑", &["๐ ๒๑๙๙ ๔๕๔๕"]);
        assert_phones("๒๒๔๑ ๙๐๐๐", &[]);
        assert_phones("๔๑๐๔-๕", &[]);
        assert_phones("ศัพท์ ๐ ๕๔๐๐ ๐๗๗๗", &[]);
        assert_phones(" ต่อ ๑๐๘", &[]);
    }

    #[test]
    fn an_extension_of_the_same_line() {
        let trunk = phones("๐ ๒๑๙๙ ๙๐๒๑", 0, None).remove(0).1;
        let fax = phones(" ต่อ ๑๐๘", 10, Some(&trunk)).remove(0);
        assert_eq!(fax.1.to_string(), "๐ ๒๑๙๙ ๙๐๒๑ ต่อ ๑๐๘");
        assert_eq!(fax.0, Span::new(11, 11 + "ต่อ ๑๐๘".len()));
    }
}
