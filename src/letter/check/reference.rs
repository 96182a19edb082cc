//! Checks of numbers: whose they are, and whether they are complete.

use super::super::{Citation, Letter};
use super::Report;
use crate::data::Province;
use crate::date::DateExpression;

/// The letters of the letter's own number and of those that it cites.
pub(super) fn unknown_prefix(letter: &Letter, report: &mut Report) {
    let own = letter.reference().into_iter();
    for reference in own.chain(letter.cited().iter().map(Citation::reference)) {
        if let Some(unknown) = reference.value().unknown_letters() {
            // Of several letters that look alike none is the right one.
            let mut alike = unknown.suggestions();
            let only = alike.next().filter(|_| alike.next().is_none());
            report.add(reference.span(), unknown.letters(), only.map(alloc::string::String::from));
        }
    }
}

/// The province whose letters the number has.
fn province(letter: &Letter) -> Option<Province> {
    let code = letter.reference()?.value();
    let owner = match letter.day() {
        Some(day) => code.owner_on(day),
        None => code.owner(),
    };
    owner?.province()
}

/// The province that a name ends with: `จังหวัดเลย`.
fn named_province(name: &str) -> Option<Province> {
    let (_, named) = name.rsplit_once("จังหวัด")?;
    Province::from_name(named.split_whitespace().next()?)
}

/// A province's number on the letter of a body of another province. A ministry's or a department's letter may carry any
/// number below it.
pub(super) fn foreign_issuer(letter: &Letter, report: &mut Report) {
    let (Some(own), Some(issuer)) = (province(letter), letter.issuer()) else { return };
    if named_province(issuer.value()).is_some_and(|named| named != own) {
        report.add(issuer.span(), issuer.value(), Some(alloc::format!("จังหวัด{}", own.name())));
    }
}

/// A province writes to the district chiefs and offices of its own province.
pub(super) fn foreign_addressee(letter: &Letter, report: &mut Report) {
    let Some(own) = province(letter) else { return };
    for addressee in letter.addressees() {
        let name = addressee.value().name();
        let is_below = ["ท้องถิ่นจังหวัด", "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด", "ปลัดจังหวัด"];
        if is_below.iter().any(|word| name.starts_with(word))
            && named_province(name).is_some_and(|named| named != own)
        {
            report.add(addressee.span(), name, None);
        }
    }
}

/// Who signs, if anyone did by name.
pub(super) fn is_signed(letter: &Letter) -> bool {
    letter.signatory().is_some_and(|signatory| signatory.name().is_some())
}

pub(super) fn blank_serial(letter: &Letter, report: &mut Report) {
    if let Some(reference) =
        letter.reference().filter(|code| code.value().serial().is_none() && is_signed(letter))
    {
        report.add(reference.span(), reference.value(), None);
    }
}

/// Whether a date has no day.
pub(super) const fn is_month(date: &DateExpression) -> bool {
    matches!(date, DateExpression::Month(_))
}
