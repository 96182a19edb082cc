//! Checks of what a letter holds: enclosures, amounts, telephone numbers, doubtful values.

use super::super::{Form, Letter};
use super::{Report, paragraphs, values};
use crate::text::{DigitStyle, Digits, digit_value};

/// The label in the text, where it speaks of what is sent along.
const ENCLOSED: &str = "สิ่งที่ส่งมาด้วย";
/// What is counted behind the label, where the number is no place in the list.
const COUNTED: &[&str] = &["ชุด", "ฉบับ", "เล่ม", "แผ่น", "รายการ", "หน้า"];

/// `สิ่งที่ส่งมาด้วย ๓` in a letter that lists two; `ตามสิ่งที่ส่งมาด้วย` in one that lists nothing.
pub(super) fn missing_enclosure(letter: &Letter, report: &mut Report) {
    let listed = letter.enclosures().len();
    for paragraph in paragraphs(letter) {
        for (at, word) in paragraph.text.match_indices(ENCLOSED) {
            let (before, rest) = paragraph.text.split_at_checked(at).unwrap_or_default();
            let rest = rest.get(word.len()..).unwrap_or_default();
            if listed == 0 && before.ends_with("ตาม") && letter.form() == Form::External {
                report.add(paragraph.span(word), ENCLOSED, None);
            } else if let Some(number) = last_place(rest).filter(|number| listed > 0 && *number > listed) {
                let digits = Digits::new(number, DigitStyle::Thai);
                report.add(paragraph.span(word), alloc::format!("{ENCLOSED} {digits}"), None);
            }
        }
    }
}

/// The greatest of the places that follow: ๓ of `๑ - ๓`, `๑, ๒ และ ๓`.
fn last_place(text: &str) -> Option<usize> {
    let mut rest = text.trim_start();
    let mut last = None;
    loop {
        let digits = rest.chars().map_while(digit_value).count();
        let (number, after) =
            rest.split_at_checked(rest.char_indices().nth(digits).map_or(rest.len(), |(end, _)| end))?;
        if digits == 0 || digits > 2 || COUNTED.iter().any(|unit| after.trim_start().starts_with(unit)) {
            return last;
        }
        last = last
            .max(Some(number.chars().filter_map(digit_value).fold(0, |sum, d| sum * 10 + usize::from(d))));
        let next = after.trim_start();
        let word = ["และ", "ถึง", ",", "-", "–"].iter().find_map(|word| next.strip_prefix(word));
        let Some(next) = word else { return last };
        rest = next.trim_start();
    }
}

/// `แบบรายงาน จำนวน ๒ ชุด` in the text, and one of them in the list.
pub(super) fn enclosure_count(letter: &Letter, report: &mut Report) {
    for enclosure in letter.enclosures() {
        let Some(listed) = enclosure.count().filter(|_| enclosure.text().chars().count() >= LEAST_NAME)
        else {
            continue;
        };
        for paragraph in paragraphs(letter) {
            for (at, name) in paragraph.text.match_indices(enclosure.text()) {
                let rest = paragraph.text.get(at + name.len()..).unwrap_or_default();
                let Some(rest) = rest.trim_start().strip_prefix("จำนวน") else { continue };
                let Some((number, unit)) = split_number(rest) else { continue };
                let is_same_unit = unit.trim_start().starts_with(listed.unit());
                if is_same_unit && number != listed.number() {
                    let found = Digits::new(number, DigitStyle::Thai);
                    let right = alloc::format!("จำนวน {listed}");
                    let detail = alloc::format!("จำนวน {found} {}", listed.unit());
                    report.add(paragraph.span(name), detail, Some(right));
                }
            }
        }
    }
}

/// The least characters of a name that is found again in the text.
const LEAST_NAME: usize = 6;

/// The number that a text begins with.
fn split_number(text: &str) -> Option<(u32, &str)> {
    let text = text.trim_start();
    let end = text.find(|c| digit_value(c).is_none()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end).filter(|(digits, _)| !digits.is_empty())?;
    let number = digits
        .chars()
        .filter_map(digit_value)
        .try_fold(0u32, |sum, digit| sum.checked_mul(10)?.checked_add(u32::from(digit)))?;
    Some((number, rest))
}

pub(super) fn amount(letter: &Letter, report: &mut Report) {
    for stated in letter.amounts().iter().filter(|stated| !stated.value().agrees()) {
        report.add(stated.span(), stated.value(), None);
    }
}

pub(super) fn phone(letter: &Letter, report: &mut Report) {
    for unread in letter.contact().unread() {
        report.add(unread.span(), unread.value(), None);
    }
}

/// A letter in place of a digit and a damaged word say what they stand for; a doubtful number does not.
pub(super) fn misread(letter: &Letter, report: &mut Report) {
    use crate::options::Deviation::{DamagedWord, LetterForDigit, OcrSuspicion};
    for read in values(letter) {
        let has = |deviation| read.deviations.contains(deviation);
        if has(OcrSuspicion) {
            report.add(read.span, read.text, None);
        } else if has(LetterForDigit) || has(DamagedWord) {
            report.add(read.span, &read.text, read.right());
        }
    }
    for unread in letter.stamps().iter().filter_map(|stamp| stamp.unread()) {
        report.add(unread.span(), unread.value(), None);
    }
}
