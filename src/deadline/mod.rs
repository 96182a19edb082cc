//! By when something must be done: once, again and again, or so long after an event.
//!
//! One file a concern: `fixed` a day or the end of a period, `recurrence` a duty that comes back, `counted` a
//! span from an event and how law counts it; `civil` and `days` arithmetic on days and periods, `occurrences`
//! a rule laid out in time, `reckoning` what the text leaves open, `working_days` the calendar of offices, `days_off` its holidays;
//! `schedule` the machine form, `parse` the grammar, `fmt` the official phrase, `context` what only looks
//! like a deadline.

mod civil;
pub(crate) mod context;
mod counted;
mod days;
mod days_off;
mod fixed;
mod fmt;
mod occurrences;
pub(crate) mod parse;
mod reckoning;
mod recurrence;
mod rrule;
mod schedule;
mod sets;
mod window;
mod working_days;

pub use counted::{Anchor, Count, CountUnit, Counted, Direction, Event, EventKind};
pub use days_off::DayOff;
pub use fixed::Fixed;
pub use fmt::DeadlineDisplay;
pub use occurrences::{Occurrence, Occurrences};
pub use reckoning::{FirstDay, Reckoning, Rolling, ShortMonth};
pub use recurrence::{Frequency, Recurrence, Unit};
pub use rrule::NoRrule;
pub use schedule::{DeadlineForm, DueDays, Need, Schedule};
pub use working_days::WorkingDays;

use crate::error::Noun;

pub(crate) const DEADLINE: &Noun = &Noun::new("a deadline", "กำหนดเวลา");

/// By when something must be done, as letters say it.
///
/// | read | variant |
/// |---|---|
/// | `ภายในวันที่ ๒๘ ธันวาคม ๒๕๖๖`, `ก่อนสิ้นปีงบประมาณ`, `ตั้งแต่บัดนี้ถึงวันที่ ๓๐ ธันวาคม ๒๕๖๕` | [`Fixed`](Self::Fixed) |
/// | `ทุกวันที่ ๒๕ ของเดือน (มกราคม - สิงหาคม ๒๕๖๗)`, `ภายใน ๑๕ วัน นับแต่วันสิ้นไตรมาส` | [`Recurring`](Self::Recurring) |
/// | `ภายใน ๑๕ วันทำการ นับแต่วันที่ได้รับหนังสือ`, `ล่วงหน้าไม่น้อยกว่า ๗ วัน` | [`Counted`](Self::Counted) |
///
/// ```
/// use saraban::{Deadline, Need};
///
/// let deadline: Deadline = "ภายใน ๗ วัน นับแต่วันที่ได้รับหนังสือฉบับนี้".parse()?;
/// assert_eq!(deadline.schedule(None).needs(), Some(Need::ReceiptDate));
/// let deadline: Deadline = "ภายในวันที่ ๑๕ มกราคม".parse()?;
/// let issued = "๒ ตุลาคม ๒๕๖๖".parse()?;
/// assert_eq!(deadline.schedule(Some(issued)).due()[0].to_string(), "๑๕ มกราคม ๒๕๖๗");
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Deadline {
    /// Once, by a day or the end of a period.
    Fixed(Fixed),
    /// Again and again.
    Recurring(Recurrence),
    /// Once, so long after or before an event.
    Counted(Counted),
}

impl From<Fixed> for Deadline {
    fn from(fixed: Fixed) -> Self {
        Self::Fixed(fixed)
    }
}

impl From<Recurrence> for Deadline {
    fn from(rule: Recurrence) -> Self {
        Self::Recurring(rule)
    }
}

impl From<Counted> for Deadline {
    fn from(counted: Counted) -> Self {
        Self::Counted(counted)
    }
}

/// How a due day stands to the day that the text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bound {
    /// `ภายใน`, `ไม่เกิน`: up to that day, included.
    By,
    /// `ก่อน`: up to the day before.
    Before,
    /// `ใน`, `ทุก`: on that day.
    On,
    /// `ถึง`, `หมดเขต`: a time that ends with that day.
    Until,
}

/// What a text adds that no rule can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Caveat {
    /// `หรือตามที่กรมฯ กำหนดเพิ่มเติม`: someone may set other days.
    AsDirected,
}
