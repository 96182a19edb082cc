//! To whom something is reported: X of `ให้ X ทราบ`.

use alloc::string::String;

use super::field::Field;
use super::read::Document;
use super::sheet::closed_up;
use crate::data::{Department, Ministry, Province};
use crate::options::{Deviation, Deviations};
use crate::span::Span;

/// Kinds of bodies, by which a letter calls its issuer.
pub(super) const KINDS: &[&str] = &["กระทรวง", "กรม", "จังหวัด", "อำเภอ", "เทศบาล", "สำนักงาน", "กอง"];

/// What else a receiver begins with.
const OTHERS: &[&str] =
    &["องค์การ", "องค์กร", "สำนัก", "ศูนย์", "สภา", "คณะกรรมการ", "คณะทำงาน", "ผู้บริหาร", "ผู้บังคับบัญชา", "ผู้ว่าราชการ"];

/// What stands before a receiver.
pub(super) const BEFORE: &[&str] = &["ให้", "ต่อ", "ถึง", "ไปยัง", "ส่ง", "แก่", "ที่", "เสนอ", "รายงาน"];

/// The body that a stretch of text ends with as its receiver, by its kind alone (`ให้จังหวัดทราบ`) or in the words of the
/// letter; doubtful where the words are those of no body that there is.
pub(super) fn named_at_end(document: &Document<'_, '_>, place: Span) -> Option<Field<String>> {
    let (at, name) = at_end(document.sheet.slice(place))?;
    let span = Span::new(place.start() + at, place.start() + at + name.len());
    Some(receiver(document, closed_up([name]), span, Deviations::NONE))
}

/// Who is told, doubtful where there is nobody of the name.
pub(super) fn receiver(
    document: &Document<'_, '_>,
    name: String,
    span: Span,
    deviations: Deviations,
) -> Field<String> {
    let is_doubtful = is_of_no_body(&name);
    let deviations = if is_doubtful { deviations.with(Deviation::OcrSuspicion) } else { deviations };
    document.field(name, span, deviations)
}

/// A ministry, a department or a province of a name that none has.
fn is_of_no_body(name: &str) -> bool {
    let is_whole = !name.contains(['ฯ', ' ', '(']);
    let of = |kind: &str| name.strip_prefix(kind).filter(|rest| !rest.is_empty() && is_whole);
    of("กระทรวง").is_some_and(|_| Ministry::from_name(name).is_none())
        || of("กรม").is_some_and(|_| Department::named(name).is_none())
        || of("จังหวัด").is_some_and(|province| Province::from_name(province).is_none())
}

fn at_end(text: &str) -> Option<(usize, &str)> {
    let text = text.trim_end();
    let informed = text.strip_suffix("ทราบ").map(str::trim_end);
    let before = informed.unwrap_or(text);
    let before = ["รับ", "เพื่อ", "โปรด"].iter().find_map(|word| before.strip_suffix(word)).unwrap_or(before);
    by_kind(before.trim_end().trim_end_matches('ฯ'))
        .or_else(|| in_words(before.trim_end(), informed.is_some()))
}

fn by_kind(text: &str) -> Option<(usize, &str)> {
    let kind = KINDS.iter().find(|kind| text.ends_with(**kind))?;
    let before = text.strip_suffix(kind)?;
    let is_receiver = BEFORE.iter().any(|word| before.trim_end().ends_with(word));
    is_receiver.then_some((before.len(), *kind))
}

/// Only before `ทราบ`: `ให้จังหวัดดำเนินการ` names a doer.
fn in_words(before: &str, is_informed: bool) -> Option<(usize, &str)> {
    if !is_informed {
        return None;
    }
    let starts = BEFORE.iter().filter(|word| **word != "ที่").filter_map(|word| {
        let (head, _) = before.rsplit_once(word)?;
        Some(head.len() + word.len())
    });
    let name = before.get(starts.max()?..)?.trim();
    let is_body = KINDS.iter().chain(OTHERS).any(|word| name.starts_with(word));
    is_body.then_some((before.trim_end().len() - name.len(), name))
}

#[cfg(test)]
mod tests {
    use super::{at_end, is_of_no_body};

    #[test]
    fn receivers() {
        for (text, receiver) in [
            ("รายงานผลการดำเนินงานให้จังหวัดทราบ", "จังหวัด"),
            ("รายงานให้กรมฯ ทราบ", "กรม"),
            ("จัดส่งให้จังหวัด", "จังหวัด"),
            // One letter misread: the body as the letter has it, not another one.
            ("รายงานข้อมูลผ่านแบบออนไลน์ ให้กรมการพัฒนารวมชนทราบ", "กรมการพัฒนารวมชน"),
            ("จังหวัดและอำเภอรายงานผู้บริหารทราบ", "ผู้บริหาร"),
            ("แจ้งผลให้สำนักงานสถิติทราบ", "สำนักงานสถิติ"),
        ] {
            assert_eq!(at_end(text).map(|(_, name)| name), Some(receiver), "{text}");
        }
        for text in ["ขอให้จังหวัดดำเนินการ", "แจ้งให้ทราบ", "รายงานผลให้ประชาชนทราบ", "ตามแบบที่จังหวัดกำหนด", ""]
        {
            assert_eq!(at_end(text), None, "{text}");
        }
    }

    #[test]
    fn bodies_that_there_are_not() {
        for name in ["กรมการพัฒนารวมชน", "กระทรวงมหาดทย", "จังหวัดเลยย"]
        {
            assert!(is_of_no_body(name), "{name}");
        }
        for name in ["กรมการพัฒนาชุมชน", "กรม", "กรมอุทยานแห่งชาติฯ", "จังหวัดเลย", "กระทรวงมหาดไทย", "ผู้บริหาร"]
        {
            assert!(!is_of_no_body(name), "{name}");
        }
    }
}
