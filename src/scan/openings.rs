//! How values begin, as far as the first three characters tell.

use crate::text::match_word;

/// The first characters of a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Opening {
    /// A word, also damaged.
    Word(&'static str),
    /// One of these words, also damaged.
    Words(&'static [&'static str]),
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
    openings.iter().any(|opening| matches!(opening, Word(word) if match_word(text, word).is_some()))
}

use Opening::{Digit, Initials, Letter, Letters, Word};

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
    Word("ภายใน"), Word("ก่อน"), Word("ไม่เกิน"), Word("ไม่ช้ากว่า"), Word("อย่างช้า"), Word("อย่างน้อย"),
    Word("ถึงวัน"), Word("จนถึง"), Word("ตั้งแต่"), Word("ระหว่าง"), Word("ทุก"), Word("ราย"), Word("รอบ"),
    Word("ในวัน"), Word("วันที่"), Word("วันละ"), Word("วันเว้น"), Word("สัปดาห์"), Word("เดือน"),
    Word("ไตรมาสละ"), Word("ปีละ"), Word("ปีเว้น"), Word("ปีงบประมาณละ"), Word("หมดเขต"), Word("ปิดรับ"),
    Word("ครบกำหนด"), Word("กำหนดส่ง"), Word("กำหนดยื่น"), Word("กำหนดชำระ"), Word("กำหนดแล้วเสร็จ"),
    Word("สิ้นสุดการ"), Word("เปิดรับ"), Word("รับสมัคร"), Word("เปิดจอง"), Word("เปิดลงทะเบียน"), Word("ลงทะเบียน"),
    Word("เป็นวันที่"), Word("และวันที่"), Word("ล่วงหน้า"),
    Word("เป็นภายใน"), Word("เป็นเดือน"), Word("ถึงเดือน"), Word("ไปจนถึง"), Word("ไปถึง"), Word("ออกไป"),
    Word("ไม่น้อยกว่า"),
];
