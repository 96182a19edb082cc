//! A time of the day.

use chrono::NaiveTime;

use crate::error::{Noun, RangeError};

const HOUR: &Noun = &Noun::new("hour", "นาฬิกาที่");
const MINUTE: &Noun = &Noun::new("minute", "นาทีที่");

/// A time of the day to the minute, from `๐๐.๐๐ น.` to `๒๔.๐๐ น.`.
///
/// 24.00 is the end of the day it is printed with, not the beginning of the next, and so differs from 00.00.
///
/// Read, strictly: `๐๙.๐๐ น.`, `09.00 นาฬิกา`; also `๙.๐๐น`, `09:00 น.`, `๙ นาฬิกา`, `เก้านาฬิกา` with
/// [`parse_with`](Self::parse_with). Printed: `๐๙.๐๐ น.`.
///
/// ```
/// use saraban::TimeOfDay;
///
/// let time: TimeOfDay = "๑๖.๓๐ น.".parse()?;
/// assert_eq!((time.hour(), time.minute()), (16, 30));
/// assert_eq!("๒๔.๐๐ น.".parse::<TimeOfDay>()?, TimeOfDay::END_OF_DAY);
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

impl TimeOfDay {
    /// 00.00.
    pub const MIDNIGHT: Self = Self { hour: 0, minute: 0 };
    /// 24.00.
    pub const END_OF_DAY: Self = Self { hour: 24, minute: 0 };

    /// A time of the day.
    ///
    /// # Errors
    ///
    /// Where `hour` is more than 24, or `minute` more than 59, or more than 0 at 24.
    pub const fn new(hour: u8, minute: u8) -> Result<Self, RangeError> {
        if hour > 24 {
            return Err(RangeError::new(HOUR, hour as i64, 0, 24));
        }
        let last = if hour == 24 { 0 } else { 59 };
        if minute > last {
            return Err(RangeError::new(MINUTE, minute as i64, 0, last as i64));
        }
        Ok(Self { hour, minute })
    }

    /// 0 to 24.
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u8 {
        self.minute
    }

    /// The time in chrono; `None` for 24.00, which it does not have.
    #[must_use]
    pub fn to_naive(self) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(self.hour.into(), self.minute.into(), 0)
    }
}
