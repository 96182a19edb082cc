//! How values begin, as far as the first characters tell.

use crate::text::chars::is_blank;
use crate::text::{FirstLetter, digit_value, match_word};

/// The first characters of a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Opening {
    /// A word, also damaged, and misspelt behind its third character.
    Word(&'static str),
    /// A word, also damaged.
    Whole(&'static str),
    /// One of these words as [`Word`](Self::Word).
    Words(&'static [&'static str]),
    /// One of these words; a mark that it lost makes it another.
    Names(&'static [&'static str]),
    /// A digit.
    Digit,
    /// Two or more consonants and what is no letter: `มท ๐`, `กค.0`.
    Letters,
    /// One letter, a dot and another letter: `ม.ท. ๐`.
    Initials,
    /// One letter and what is no letter: `ว ๑`.
    Letter(char),
}

/// Whether a text begins with one of these words in full, exactly or damaged.
pub(super) fn is_opened(text: &str, openings: &[Opening]) -> bool {
    let first = FirstLetter::of(text);
    let begins = |word: &str| first.begins(word) && match_word(text, word).is_some();
    openings.iter().any(|opening| matches!(opening, Whole(word) if begins(word)))
}

/// `และ ๒๕ มีนาคม ๒๕๖๗`: whether a text begins with one more thing that is numbered.
pub(super) fn is_numbered_too(text: &str) -> bool {
    let number = text.strip_prefix("และ").map(|rest| rest.trim_start_matches(is_blank));
    number.is_some_and(|rest| rest.starts_with(|c| digit_value(c).is_some()))
}

use Opening::{Digit, Initials, Letter, Letters, Whole, Word};

/// A digit, a weekday with its วัน or without.
#[rustfmt::skip]
pub(super) const DAYS: &[Opening] = &[
    Digit, Word("วันจ"), Word("วันอ"), Word("วันพ"), Word("วันศ"), Word("วันเ"), Word("จันทร์"), Word("อังคาร"),
    Word("พุธ"), Word("พฤหัส"), Word("ศุกร์"), Word("เสาร์"), Word("อาทิตย์"),
];

/// By their names, or abbreviated with dots or without.
#[rustfmt::skip]
pub(super) const MONTHS: &[Opening] = &[
    Word("มกราคม"), Word("กุมภาพันธ์"), Word("มีนาคม"), Word("เมษายน"), Word("พฤษภาคม"), Word("มิถุนายน"),
    Word("กรกฎาคม"), Word("สิงหาคม"), Word("กันยายน"), Word("ตุลาคม"), Word("พฤศจิกายน"), Word("ธันวาคม"),
    Word("ม."), Word("มค"), Word("ก."), Word("กพ"), Word("กค"), Word("กย"), Word("มี."), Word("มีค"), Word("เม."),
    Word("เมย"), Word("พ."), Word("พค"), Word("พย"), Word("มิ."), Word("มิย"), Word("ส."), Word("สค"), Word("ต."),
    Word("ตค"), Word("ธ."), Word("ธค"),
];

/// Years and the parts of years.
#[rustfmt::skip]
pub(super) const YEARS: &[Opening] = &[
    Word("ปี"), Word("พ.ศ"), Word("พศ"), Word("พ. "), Word("พุทธ"), Word("ค.ศ"), Word("คศ"), Word("ค. "),
    Word("คริสต"), Word("ร.ศ"), Word("รศ"), Word("รัตน"), Word("ไตรมาส"), Word("ครึ่ง"),
];

/// References begin with the letters of an office, or with the mark of a circular.
pub(super) const REFERENCE: &[Opening] = &[Letters, Initials, Letter('ว')];

/// A number.
pub(super) const DIGIT: &[Opening] = &[Digit];

/// Deadlines begin with the word that says how the day binds, or with how often.
#[rustfmt::skip]
pub(super) const DEADLINE: &[Opening] = &[
    Whole("ภายใน"), Whole("ภาย\n"), Whole("ภาย\r"), Whole("ก่อน"), Whole("กอนวัน"), Whole("กอนสิน"), Whole("กอนเดือน"), Whole("ไม่เกิน"), Whole("ไม่ช้ากว่า"), Whole("อย่างช้า"), Whole("อย่างน้อย"),
    Whole("ถึง"), Whole("จนถึง"), Whole("จนสิ้น"), Whole("ตั้งแต่"), Whole("ระหว่าง"), Whole("ทุก"), Whole("ราย"), Whole("รอบ"),
    Whole("ในวัน"), Whole("วันที่"), Whole("วันละ"), Whole("วันเว้น"), Whole("สัปดาห์"), Whole("เดือน"),
    Whole("ไตรมาสละ"), Whole("ปีละ"), Whole("ปีเว้น"), Whole("ปีงบประมาณละ"), Whole("หมดเขต"), Whole("ปิดรับ"),
    Whole("ครบกำหนด"), Whole("กำหนดส่ง"), Whole("กำหนดยื่น"), Whole("กำหนดชำระ"), Whole("กำหนดแล้วเสร็จ"),
    Whole("สิ้นสุดการ"), Whole("เปิดรับ"), Whole("รับสมัคร"), Whole("เปิดจอง"), Whole("เปิดลงทะเบียน"), Whole("ลงทะเบียน"),
    Whole("เป็นวันที่"), Whole("เป็น "), Whole("และวันที่"), Whole("ล่วงหน้า"),
    Whole("เป็นภายใน"), Whole("เป็นสิ้นสุด"), Whole("เป็นครบกำหนด"), Whole("เป็นเดือน"), Whole("ไปจนถึง"), Whole("ไปถึง"), Whole("ออกไป"),
    Whole("เป็นวันจันทร์"), Whole("เป็นวันอังคาร"), Whole("เป็นวันพุธ"), Whole("เป็นวันพฤหัส"), Whole("เป็นวันศุกร์"),
    Whole("เป็นวันเสาร์"), Whole("เป็นวันอาทิตย์"),
    Whole("ปิดการรับ"), Whole("ปิดลงทะเบียน"), Whole("ปิดระบบ"), Whole("วันสุดท้ายของการ"),
    Whole("ไม่น้อยกว่า"), Whole("ต้นเดือน"), Whole("ครั้งที่"), Whole("งวดที่"),
];
