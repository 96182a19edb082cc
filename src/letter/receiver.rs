//! To whom something is reported: X of `ให้ X ทราบ`.

use alloc::string::String;

use super::sheet::closed_up;

/// Kinds of bodies, by which a letter calls its issuer.
pub(super) const KINDS: &[&str] = &["กระทรวง", "กรม", "จังหวัด", "อำเภอ", "เทศบาล", "สำนักงาน", "กอง"];

/// What else a receiver begins with.
const OTHERS: &[&str] =
    &["องค์การ", "องค์กร", "สำนัก", "ศูนย์", "สภา", "คณะกรรมการ", "คณะทำงาน", "ผู้บริหาร", "ผู้บังคับบัญชา", "ผู้ว่าราชการ"];

/// What stands before a receiver.
pub(super) const BEFORE: &[&str] = &["ให้", "ต่อ", "ถึง", "ไปยัง", "ส่ง", "แก่", "ที่", "เสนอ", "รายงาน"];

/// The body that a text ends with as its receiver, by its kind alone (`ให้จังหวัดทราบ`) or in the words of the letter, be they
/// the name of a known body or not.
pub(super) fn named_at_end(text: &str) -> Option<String> {
    let text = text.trim_end();
    let informed = text.strip_suffix("ทราบ").map(str::trim_end);
    let before = informed.unwrap_or(text);
    let before = ["รับ", "เพื่อ", "โปรด"].iter().find_map(|word| before.strip_suffix(word)).unwrap_or(before);
    by_kind(before.trim_end().trim_end_matches('ฯ'))
        .or_else(|| in_words(before.trim_end(), informed.is_some()))
}

fn by_kind(before: &str) -> Option<String> {
    let kind = KINDS.iter().find(|kind| before.ends_with(**kind))?;
    let before = before.strip_suffix(kind)?.trim_end();
    BEFORE.iter().any(|word| before.ends_with(word)).then(|| String::from(*kind))
}

/// Only before `ทราบ`: `ให้จังหวัดดำเนินการ` names a doer.
fn in_words(before: &str, is_informed: bool) -> Option<String> {
    if !is_informed {
        return None;
    }
    let starts = BEFORE.iter().filter(|word| **word != "ที่").filter_map(|word| {
        let (head, _) = before.rsplit_once(word)?;
        Some(head.len() + word.len())
    });
    let name = before.get(starts.max()?..)?.trim();
    let is_body = KINDS.iter().chain(OTHERS).any(|word| name.starts_with(word));
    is_body.then(|| closed_up([name]))
}

#[cfg(test)]
mod tests {
    use super::named_at_end;

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
            assert_eq!(named_at_end(text).as_deref(), Some(receiver), "{text}");
        }
        for text in ["ขอให้จังหวัดดำเนินการ", "แจ้งให้ทราบ", "รายงานผลให้ประชาชนทราบ", "ตามแบบที่จังหวัดกำหนด", ""]
        {
            assert_eq!(named_at_end(text), None, "{text}");
        }
    }
}
