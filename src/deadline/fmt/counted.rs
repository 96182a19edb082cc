//! The phrase of a count.

use core::fmt::{Display, Formatter, Result};

use super::recurrence::name;
use super::{Write, caveat, holiday, time_limit};
use crate::deadline::counted::{Anchor, Count, CountUnit, Counted, Direction, Wording};

/// `15 วันทำการ`, `1 ปี 6 เดือน`
impl Display for Count {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let unit = match self.unit() {
            CountUnit::Minutes => "นาที",
            CountUnit::Hours => "ชั่วโมง",
            CountUnit::Days => "วัน",
            CountUnit::WorkingDays => "วันทำการ",
            CountUnit::Weeks => "สัปดาห์",
            CountUnit::Months => "เดือน",
            CountUnit::Years => "ปี",
        };
        write!(f, "{} {unit}", self.amount())?;
        match self.rest() {
            Some(rest) => write!(f, " {rest}"),
            None => Ok(()),
        }
    }
}

impl Write for Counted {
    fn write(&self, f: &mut Formatter<'_>) -> Result {
        if (self.direction, &self.anchor) == (Direction::Before, &Anchor::Unstated) {
            write!(f, "ล่วงหน้าไม่น้อยกว่า {}", self.count)?;
            return self.write_clauses(f);
        }
        write!(f, "ภายใน {}", self.count)?;
        let from = match (self.direction, self.first) {
            (Direction::Before, _) => "ก่อน",
            (Direction::After, Wording::From) => "นับแต่",
            (Direction::After, Wording::Following) => "นับถัดจาก",
        };
        match &self.anchor {
            Anchor::Unstated => Ok(()),
            Anchor::Date(date) => write!(f, " {from}วันที่ {date}"),
            Anchor::End(unit) => write!(f, " {from}วันสิ้น{}", name(*unit)),
            Anchor::Event(event) => write!(f, " {from}{}", event.as_str()),
        }?;
        self.write_clauses(f)
    }
}

impl Counted {
    fn write_clauses(&self, f: &mut Formatter<'_>) -> Result {
        time_limit(f, self.time)?;
        holiday(f, self.rolling)?;
        caveat(f, self.caveat)
    }
}
