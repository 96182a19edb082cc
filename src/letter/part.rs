//! The parts of a document.

use crate::span::Span;

/// A stretch of a document and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Part {
    /// What it is.
    pub zone: Zone,
    /// Where it stands.
    pub span: Span,
}

/// What a line of a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Zone {
    /// Empty lines, page numbers, rules.
    Blank,
    /// A receipt stamp.
    Stamp,
    /// Urgency or secrecy.
    Grade,
    /// The heading of the form.
    Title,
    /// The line of the ที่, with what stands beside it.
    Reference,
    /// The issuing body with its address.
    Letterhead,
    /// ส่วนราชการ of a memo, จาก of a radio message.
    Office,
    /// The date.
    Date,
    /// เรื่อง.
    Subject,
    /// เรียน, ถึง.
    Addressee,
    /// ผ่าน.
    Through,
    /// อ้างถึง.
    Cites,
    /// สิ่งที่ส่งมาด้วย.
    Enclosures,
    /// The text of the letter.
    Body,
    /// A table of tasks and times.
    Plan,
    /// ขอแสดงความนับถือ.
    Closing,
    /// Name and position of who signs.
    Signature,
    /// The office in charge and how to reach it.
    Contact,
    /// สำเนาส่ง.
    Copies,
    /// What someone noted on the letter on its way.
    Note,
    /// Everything else.
    Rest,
}
