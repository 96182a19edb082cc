//! Numbers of meetings.
//!
//! ```text
//! meeting = "ครั้งที่" ( [ "พิเศษ" ] yearly [ "(ครั้งที่" overall ")" ] | overall "-" yearly | overall "(" yearly ")" )
//! yearly  = number "/" year
//! overall = number                                             not below that of the year
//! ```

use core::fmt;

use super::yearly::{Yearly, number, written, yearly};
use crate::error::Noun;
use crate::lex::{
    Cursor, PResult, Parser as _, alt, any_dash, delimited, exact, gap, label, opt, preceded, space,
    terminated, verify, word,
};
use crate::macros::readable;
use crate::options::Deviation;

const MEETING: &Noun = &Noun::new("the number of a meeting", "ครั้งที่ของการประชุม");

/// Which meeting of the year: `ครั้งที่ ๑/๒๕๖๔`, as minutes and citations name it. Some bodies also count all their
/// meetings: `ครั้งที่ ๑/๒๕๖๔ (ครั้งที่ ๑๕๓)`.
///
/// Lenient, a year of two digits is read too, and the overall number before the other: `ครั้งที่ ๕๓-๑๑/๒๕๖๔`,
/// `ครั้งที่ ๑๐ (๔/๒๕๖๔)`. serde writes `ครั้งที่ 1/2564`.
///
/// ```
/// use saraban::MeetingNumber;
///
/// let meeting: MeetingNumber = "ครั้งที่ ๑/๒๕๖๔".parse()?;
/// assert_eq!((meeting.number(), meeting.year()), (1, 2564));
/// # Ok::<(), saraban::ParseError>(())
/// ```
///
/// Source: clause 25 of the regulation on correspondence, B.E. 2526.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MeetingNumber {
    sitting: Sitting,
    yearly: Yearly,
    overall: Option<u32>,
}

/// Whether a meeting was called out of turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sitting {
    /// In its turn.
    Ordinary,
    /// พิเศษ: counted by itself.
    Special,
}

readable!(MeetingNumber, MEETING, meeting);
written!(MeetingNumber, write);

impl MeetingNumber {
    /// The number in its year.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.yearly.number
    }

    /// The year, Buddhist era.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.yearly.year
    }

    /// The number since the body was set up, where it is written.
    #[must_use]
    pub const fn overall(&self) -> Option<u32> {
        self.overall
    }

    /// Whether it was called out of turn.
    #[must_use]
    pub const fn sitting(&self) -> Sitting {
        self.sitting
    }
}

/// `meeting = "ครั้งที่" ( [ "พิเศษ" ] yearly [ "(ครั้งที่" overall ")" ] | overall "-" yearly | overall "(" yearly ")" )`
fn meeting(start: Cursor<'_>) -> PResult<'_, MeetingNumber> {
    let (rest, _) = label(MEETING, terminated(word("ครั้งที่"), space))(start)?;
    if let Ok(read) = counted(rest) {
        return Ok(read);
    }
    let (rest, special) = opt(terminated(word("พิเศษ"), space)).parse(rest)?;
    let (rest, yearly) = yearly(rest)?;
    let sitting = if special.is_some() { Sitting::Special } else { Sitting::Ordinary };
    let overall = preceded((exact("("), word("ครั้งที่"), space), terminated(number, exact(")")));
    let overall = verify(overall, |overall| *overall >= yearly.number);
    let (rest, overall) = opt(preceded(space, overall)).parse(rest)?;
    Ok((rest, MeetingNumber { sitting, yearly, overall }))
}

/// `overall "-" yearly | overall "(" yearly ")"`
fn counted(start: Cursor<'_>) -> PResult<'_, MeetingNumber> {
    let (rest, overall) = number(start)?;
    let dashed = preceded((gap, any_dash, gap), yearly);
    let bracketed = preceded(space, delimited(exact("("), yearly, exact(")")));
    // `5-6/2562` are two meetings.
    let (end, yearly) = verify(alt((dashed, bracketed)), |yearly| overall >= yearly.number).parse(rest)?;
    let (sitting, overall) = (Sitting::Ordinary, Some(overall));
    Ok((end.deviate_since(&start, Deviation::Informal)?, MeetingNumber { sitting, yearly, overall }))
}

fn write(meeting: &MeetingNumber, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let sitting = if meeting.sitting == Sitting::Special { "พิเศษ " } else { "" };
    write!(f, "ครั้งที่ {sitting}{}", meeting.yearly)?;
    meeting.overall.map_or(Ok(()), |overall| write!(f, " (ครั้งที่ {overall})"))
}
