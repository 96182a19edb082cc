//! Checks of what a letter holds: enclosures, amounts, telephone numbers, doubtful values.

use super::super::Letter;
use super::{Report, values};
use crate::text::digit_value;

/// `สิ่งที่ส่งมาด้วย ๓` in a letter that lists two.
pub(super) fn missing_enclosure(letter: &Letter, report: &mut Report) {
    let listed = letter.enclosures().len();
    for paragraph in letter.body() {
        for (_, rest) in paragraph
            .value()
            .match_indices("สิ่งที่ส่งมาด้วย")
            .filter_map(|(at, word)| Some((at, paragraph.value().get(at + word.len()..)?.trim_start())))
        {
            let digits = rest.chars().map_while(digit_value).take(3);
            let number = digits.fold(0, |sum, digit| sum * 10 + usize::from(digit));
            if number > listed && listed > 0 {
                report.add(paragraph.span(), alloc::format!("สิ่งที่ส่งมาด้วย {number}"), None);
            }
        }
    }
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

pub(super) fn misread(letter: &Letter, report: &mut Report) {
    use crate::options::Deviation::{DamagedWord, LetterForDigit, OcrSuspicion};
    for (span, deviations, text) in values(letter) {
        let doubts = deviations.iter().filter(|d| matches!(d, DamagedWord | LetterForDigit | OcrSuspicion));
        if let Some(doubt) = doubts.last() {
            report.add(span, alloc::format!("{text} ({})", doubt.text(crate::error::Language::Thai)), None);
        }
    }
}
