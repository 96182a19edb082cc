//! Numbers of meetings.
//!
//! ```text
//! meeting = "ครั้งที่" [ "พิเศษ" ] number "/" year
//! ```

use core::fmt;

use super::yearly::{Yearly, written, yearly};
use crate::error::Noun;
use crate::lex::{Cursor, PResult, Parser as _, label, opt, space, terminated, word};
use crate::macros::readable;

const MEETING: &Noun = &Noun::new("the number of a meeting", "ครั้งที่ของการประชุม");

/// Which meeting of the year: `ครั้งที่ ๑/๒๕๖๔`, as minutes and citations name it.
///
/// Lenient, a year of two digits is read too. serde writes `ครั้งที่ 1/2564`.
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

    /// Whether it was called out of turn.
    #[must_use]
    pub const fn sitting(&self) -> Sitting {
        self.sitting
    }
}

/// `meeting = "ครั้งที่" [ "พิเศษ" ] number "/" year`
fn meeting(start: Cursor<'_>) -> PResult<'_, MeetingNumber> {
    let (rest, _) = label(MEETING, terminated(word("ครั้งที่"), space))(start)?;
    let (rest, special) = opt(terminated(word("พิเศษ"), space)).parse(rest)?;
    let (rest, yearly) = yearly(rest)?;
    let sitting = if special.is_some() { Sitting::Special } else { Sitting::Ordinary };
    Ok((rest, MeetingNumber { sitting, yearly }))
}

fn write(meeting: &MeetingNumber, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let sitting = if meeting.sitting == Sitting::Special { "พิเศษ " } else { "" };
    write!(f, "ครั้งที่ {sitting}{}", meeting.yearly)
}
