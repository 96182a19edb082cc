//! The official phrase of a deadline, which reads back to the same deadline.
//!
//! The parts write their numbers as they come; [`Digits`] gives the whole phrase its style.

mod counted;
mod fixed;
mod recurrence;

use core::fmt::{self, Display, Formatter};

use super::{Caveat, Counted, Deadline, Fixed, Recurrence, Rolling};
use crate::date::TimeOfDay;
use crate::text::{DigitStyle, Digits};

/// Writes a deadline with the digits of a style. Made by `display`.
#[derive(Clone, Copy, Debug)]
pub struct DeadlineDisplay<'d, T> {
    deadline: &'d T,
    style: DigitStyle,
}

/// A deadline whose digits are of any style.
struct Phrase<'d, T>(&'d T);

/// What writes itself as an official phrase.
trait Write {
    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Write> Display for Phrase<'_, T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.write(f)
    }
}

impl Write for Deadline {
    fn write(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(fixed) => fixed.write(f),
            Self::Counted(counted) => counted.write(f),
            Self::Recurring(rule) => rule.write(f),
        }
    }
}

macro_rules! display {
    ($($type:ty),*) => {$(
        impl $type {
            /// The official phrase with the digits of `style`.
            #[must_use]
            pub const fn display(&self, style: DigitStyle) -> DeadlineDisplay<'_, Self> {
                DeadlineDisplay { deadline: self, style }
            }
        }

        impl Display for DeadlineDisplay<'_, $type> {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                Digits::new(Phrase(self.deadline), self.style).fmt(f)
            }
        }

        /// The official phrase, in Thai digits.
        impl Display for $type {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                self.display(DigitStyle::Thai).fmt(f)
            }
        }
    )*};
}

display!(Deadline, Fixed, Counted, Recurrence);

/// ` ภายในเวลา ๑๖.๓๐ น.`
fn time_limit(f: &mut Formatter<'_>, time: Option<TimeOfDay>) -> fmt::Result {
    match time {
        Some(time) => write!(f, " ภายในเวลา {time}"),
        None => Ok(()),
    }
}

/// Where a holiday moves the due day.
fn holiday(f: &mut Formatter<'_>, rolling: Option<Rolling>) -> fmt::Result {
    match rolling {
        None | Some(Rolling::None) => Ok(()),
        Some(Rolling::Preceding) => f.write_str(" หากตรงกับวันหยุดราชการให้เลื่อนเป็นวันทำการก่อนหน้า"),
        Some(_) => f.write_str(" หากตรงกับวันหยุดราชการให้เลื่อนเป็นวันทำการถัดไป"),
    }
}

fn caveat(f: &mut Formatter<'_>, caveat: Option<Caveat>) -> fmt::Result {
    match caveat {
        Some(Caveat::AsDirected) => f.write_str(" หรือตามที่กำหนดเพิ่มเติม"),
        None => Ok(()),
    }
}
