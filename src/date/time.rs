//! Times of the day, and the hours between two.

use chrono::NaiveTime;

use crate::error::{Noun, RangeError};

const HOUR: &Noun = &Noun::new("hour", "นาฬิกาที่");
const MINUTE: &Noun = &Noun::new("minute", "นาทีที่");

/// The minutes of a day.
const DAY: u16 = 24 * 60;

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

    /// The minutes since 00.00.
    const fn since_midnight(self) -> u16 {
        self.hour as u16 * 60 + self.minute as u16
    }

    /// The time in chrono; `None` for 24.00, which it does not have.
    #[must_use]
    pub fn to_naive(self) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(self.hour.into(), self.minute.into(), 0)
    }
}

/// The hours from one time of a day to another: `๑๓.๓๐ - ๑๖.๓๐ น.`, of whatever day.
///
/// An end that is earlier than the beginning is taken for the next day, as of a night's watch: `๒๐.๐๐ - ๐๖.๐๐ น.`. It may be
/// a slip just as well, so that it is read with doubt, and not strictly.
///
/// Read, strictly: `๑๓.๓๐ - ๑๖.๓๐ น.`, `เวลา ๐๙.๐๐ น. ถึง ๑๒.๐๐ น.`; also `9.00-12.00 น.`, `๙ - ๑๒ นาฬิกา` with
/// [`parse_with`](Self::parse_with). Printed: `๑๓.๓๐ - ๑๖.๓๐ น.`.
///
/// ```
/// use saraban::TimeRange;
///
/// let meeting: TimeRange = "เวลา ๑๓.๓๐ - ๑๖.๓๐ น.".parse()?;
/// assert_eq!(meeting.minutes(), 180);
/// assert_eq!(meeting.to_string(), "๑๓.๓๐ - ๑๖.๓๐ น.");
/// assert!("๑๓.๓๐ - ๑๒.๐๐ น.".parse::<TimeRange>().is_err());
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeRange {
    start: TimeOfDay,
    end: TimeOfDay,
}

impl TimeRange {
    /// From `start` to `end`, which is of the next day where it is the earlier one.
    #[must_use]
    pub const fn new(start: TimeOfDay, end: TimeOfDay) -> Self {
        Self { start, end }
    }

    /// When it begins.
    #[must_use]
    pub const fn start(self) -> TimeOfDay {
        self.start
    }

    /// When it ends.
    #[must_use]
    pub const fn end(self) -> TimeOfDay {
        self.end
    }

    /// Whether it ends on the day after the one on which it begins.
    #[must_use]
    pub fn is_overnight(self) -> bool {
        self.end < self.start
    }

    /// How many minutes it takes, 0 to 1440.
    #[must_use]
    pub fn minutes(self) -> u16 {
        let night = if self.is_overnight() { DAY } else { 0 };
        night + self.end.since_midnight() - self.start.since_midnight()
    }
}
