//! Checks of style: digits, salutation, closing.
//!
//! Source: annex 2 of the Regulation of the Office of the Prime Minister on Correspondence, 2526 BE (คำขึ้นต้น สรรพนาม และ
//! คำลงท้าย), and the cabinet resolution of 2543 BE on Thai digits.

use alloc::string::ToString as _;

use super::super::{Addressee, Form, Letter};
use super::{Report, values};
use crate::options::Deviation;
use crate::text::to_thai_digits;

pub(super) fn mixed_digits(letter: &Letter, report: &mut Report) {
    for (span, deviations, text) in values(letter) {
        if deviations.contains(Deviation::MixedDigits) {
            report.add(span, text, None);
        }
    }
}

/// The number of a formal letter; one finding is enough.
pub(super) fn arabic_digits(letter: &Letter, report: &mut Report) {
    let Some(reference) = letter.reference().filter(|_| letter.form() != Form::Radio) else { return };
    let written = reference.value().as_written();
    let is_mixed = reference.deviations().contains(Deviation::MixedDigits);
    if !is_mixed && written.contains(|c: char| c.is_ascii_digit()) {
        report.add(reference.span(), written, Some(to_thai_digits(written).into_owned()));
    }
}

/// The offices whose holders are greeted กราบเรียน.
const HIGHEST: &[&str] = &[
    "ประธานองคมนตรี",
    "นายกรัฐมนตรี",
    "ประธานรัฐสภา",
    "ประธานสภาผู้แทนราษฎร",
    "ประธานวุฒิสภา",
    "ประธานศาลฎีกา",
    "รัฐบุรุษ",
    "ประธานศาลรัฐธรรมนูญ",
    "ประธานศาลปกครองสูงสุด",
    "ประธานกรรมการการเลือกตั้ง",
    "ประธานกรรมการสิทธิมนุษยชนแห่งชาติ",
    "ประธานกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
    "ประธานกรรมการตรวจเงินแผ่นดิน",
    "ผู้ตรวจการแผ่นดิน",
    "ประธานผู้ตรวจการแผ่นดิน",
    "อัยการสูงสุด",
];

/// The salutation that the addressee has by his office; `None` where that cannot be told.
pub(in super::super) fn salutation_of(addressee: &Addressee) -> Option<&'static str> {
    let name = addressee.name();
    if HIGHEST.contains(&name) {
        Some("กราบเรียน")
    } else if ["พระครู", "พระมหา", "พระอธิการ", "เจ้าอาวาส", "เจ้าคณะ"].iter().any(|word| name.starts_with(word))
    {
        Some("นมัสการ")
    } else {
        matches!(addressee, Addressee::Body(_)).then_some("เรียน")
    }
}

/// The closing that goes with a salutation.
pub(in super::super) fn closing_of(salutation: &str) -> Option<&'static str> {
    match salutation {
        "เรียน" => Some("ขอแสดงความนับถือ"),
        "กราบเรียน" => Some("ขอแสดงความนับถืออย่างยิ่ง"),
        "นมัสการ" => Some("ขอนมัสการด้วยความเคารพ"),
        _ => None,
    }
}

pub(super) fn salutation(letter: &Letter, report: &mut Report) {
    let (Some(salutation), Some(addressee)) = (letter.salutation(), letter.addressees().first()) else {
        return;
    };
    let is_external = letter.form() == Form::External;
    let Some(right) = salutation_of(addressee.value()).filter(|_| is_external) else { return };
    if !salutation.value().ends_with(right) || right == "เรียน" && salutation.value() != right {
        report.add(salutation.span(), salutation.value(), Some(right.to_string()));
    }
}

pub(super) fn closing(letter: &Letter, report: &mut Report) {
    let (Some(salutation), Some(closing)) = (letter.salutation(), letter.closing()) else { return };
    let Some(right) = closing_of(salutation.value()) else { return };
    // Monks of higher rank have longer closings of the same kind.
    let fits = if right.starts_with("ขอนมัสการ") {
        closing.value().starts_with(right)
    } else {
        closing.value() == right
    };
    if !fits {
        report.add(closing.span(), closing.value(), Some(right.to_string()));
    }
}
