//! A span of time counted from a day, as Thai law counts it.

use alloc::string::String;
use alloc::vec::Vec;

use chrono::NaiveDate;

use super::Caveat;
use super::civil::{MonthNumber, plus_days};
use super::reckoning::{FirstDay, Reckoning, Rolling};
use super::recurrence::Unit;
use super::working_days::WorkingDays;
use crate::date::{BuddhistDate, TimeOfDay};
use crate::text::chars::{is_break, is_tone};
use crate::text::to_thai_digits;

/// A number of units of time, perhaps with a smaller unit beside it: `๑๕ วัน`, `๑ ปี ๖ เดือน`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Count {
    amount: u32,
    unit: CountUnit,
    rest: Option<(u32, CountUnit)>,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CountUnit {
    /// นาที
    Minutes,
    /// ชั่วโมง
    Hours,
    /// วัน
    Days,
    /// วันทำการ
    WorkingDays,
    /// สัปดาห์
    Weeks,
    /// เดือน
    Months,
    /// ปี
    Years,
}

impl Count {
    pub(super) const fn new(amount: u32, unit: CountUnit) -> Self {
        Self { amount, unit, rest: None }
    }

    /// The same and so many of a smaller unit.
    pub(super) const fn and(self, amount: u32, unit: CountUnit) -> Self {
        Self { rest: Some((amount, unit)), ..self }
    }

    /// How many.
    #[must_use]
    pub const fn amount(self) -> u32 {
        self.amount
    }

    /// Of what.
    #[must_use]
    pub const fn unit(self) -> CountUnit {
        self.unit
    }

    /// What comes on top of that: the `๖ เดือน` of `๑ ปี ๖ เดือน`.
    #[must_use]
    pub fn rest(self) -> Option<Self> {
        self.rest.map(|(amount, unit)| Self::new(amount, unit))
    }

    /// The most days that it can cover.
    pub(super) fn most_days(self) -> i64 {
        let amount = i64::from(self.amount);
        let whole = match self.unit {
            CountUnit::Minutes | CountUnit::Hours => amount / 24 + 1,
            CountUnit::Days => amount,
            // The longest run of days off in any year is well below ten days.
            CountUnit::WorkingDays => amount * 3 + 10,
            CountUnit::Weeks => amount * 7,
            CountUnit::Months => amount * 31,
            CountUnit::Years => amount * 366,
        };
        whole + self.rest().map_or(0, Self::most_days)
    }

    /// It as whole months and days, or as minutes, or as working days.
    fn span(self) -> Span {
        let whole = Span::of(self.amount, self.unit);
        match (whole, self.rest.map(|(amount, unit)| Span::of(amount, unit))) {
            (Span::Calendar { months, days }, Some(Span::Calendar { months: more, days: rest })) => {
                Span::Calendar { months: months + more, days: days + rest }
            }
            (Span::Minutes(minutes), Some(Span::Minutes(more))) => Span::Minutes(minutes + more),
            _ => whole,
        }
    }

    /// The last day of the period that `event` sets off.
    ///
    /// Civil and Commercial Code: the first day is not counted (s. 193/3), so counting begins on the day after
    /// the event; a number of days ends with the last day counted; weeks, months and years follow the
    /// calendar and end on the day before the one that corresponds to the first day counted, or, where the
    /// last month has no such day, on its last day (s. 193/5); of months and days the whole months are counted
    /// first (s. 193/6). The Administrative Procedure Act, s. 64, counts alike.
    pub(super) fn last_day(self, event: NaiveDate, reckoning: &Reckoning<'_>) -> Option<NaiveDate> {
        let begin = match reckoning.first_day {
            FirstDay::Excluded => event.succ_opt()?,
            FirstDay::Included => event,
        };
        match self.span() {
            // Shorter units run from the moment itself (s. 193/3): where only the day is known, the day they end in.
            Span::Minutes(minutes) => plus_days(event, minutes / (24 * 60)),
            Span::WorkingDays(count) => reckoning.calendar.nth_from(begin, count),
            Span::Calendar { months: 0, days } => plus_days(begin, days - 1),
            Span::Calendar { months, days } => plus_days(day_before_corresponding(begin, months)?, days),
        }
    }

    /// The latest day that lies so far before `event`.
    pub(super) fn day_before(self, event: NaiveDate, calendar: &WorkingDays) -> Option<NaiveDate> {
        match self.span() {
            Span::Minutes(minutes) => plus_days(event, -minutes.div_euclid(24 * 60)),
            Span::WorkingDays(count) => calendar.nth_before(event, count),
            Span::Calendar { months, days } => plus_days(corresponding(event, -months)?, -days),
        }
    }
}

/// A count in the units in which it is counted.
#[derive(Clone, Copy)]
enum Span {
    Minutes(i64),
    WorkingDays(u32),
    Calendar { months: i64, days: i64 },
}

impl Span {
    fn of(amount: u32, unit: CountUnit) -> Self {
        let number = i64::from(amount);
        let days = |days| Self::Calendar { months: 0, days };
        let months = |months| Self::Calendar { months, days: 0 };
        match unit {
            CountUnit::Minutes => Self::Minutes(number),
            CountUnit::Hours => Self::Minutes(number * 60),
            CountUnit::Days => days(number),
            CountUnit::WorkingDays => Self::WorkingDays(amount),
            CountUnit::Weeks => days(number * 7),
            CountUnit::Months => months(number),
            CountUnit::Years => months(number * 12),
        }
    }
}

/// Section 193/5 for months: the day before the corresponding one, or the last day of the month without one.
fn day_before_corresponding(begin: NaiveDate, months: i64) -> Option<NaiveDate> {
    let month = MonthNumber::of(begin).plus(months);
    match month.day(chrono::Datelike::day(&begin)) {
        Some(corresponding) => corresponding.pred_opt(),
        None => month.last_day(),
    }
}

fn corresponding(date: NaiveDate, months: i64) -> Option<NaiveDate> {
    let month = MonthNumber::of(date).plus(months);
    month.day(chrono::Datelike::day(&date)).or_else(|| month.last_day())
}

/// A time limit that an event sets off, counted as Thai law counts.
///
/// Civil and Commercial Code, sections 193/1 to 193/8: the rules hold unless a law, an order or a contract says
/// otherwise (193/1); what is shorter than a day is counted in its own unit (193/2) and from the moment on, of
/// anything longer the first day is not counted (193/3); `วัน` means the hours of the office (193/4);
/// weeks, months and years follow the calendar and end on the day before the corresponding one, or on the last day
/// of a month that lacks it (193/5); of months and days the whole months come first, half a month is fifteen days,
/// half a year six months (193/6); a period that is prolonged without a new beginning goes on from the day after its
/// old last day (193/7); a last day that is a holiday moves to the next working day (193/8). The
/// Administrative Procedure Act, section 64, counts alike, but a period that binds an authority ends on its last
/// day even if that is a holiday, so nothing is rolled unless [`Reckoning::rolling`] asks for it.
///
/// Read, strictly: `ภายใน ๑๕ วัน`, `ภายใน ๑ ปี ๖ เดือน`, `ภายใน ๕ วันทำการ นับถัดจากวันที่ ๔ มีนาคม ๒๕๖๗`, `ภายในสามสิบวันนับแต่วันที่ได้รับแจ้ง`, `ภายใน ๗ วัน
/// ก่อนวันประชุม`, `ล่วงหน้าไม่น้อยกว่า ๗ วัน`. Printed: one phrase of this kind, which reads back to the same.
///
/// ```
/// use saraban::Counted;
///
/// let counted: Counted = "ภายใน ๑ เดือน นับแต่วันที่ได้รับหนังสือ".parse()?;
/// let received = "๒๘ กุมภาพันธ์ ๒๕๖๖".parse()?;
/// assert_eq!(counted.due(received).map(|day| day.to_string()), Some("๓๑ มีนาคม ๒๕๖๖".to_owned()));
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Counted {
    pub(super) count: Count,
    pub(super) direction: Direction,
    pub(super) anchor: Anchor,
    pub(super) first: Wording,
    pub(super) time: Option<TimeOfDay>,
    pub(super) rolling: Option<Rolling>,
    pub(super) caveat: Option<Caveat>,
}

/// Whether time is counted from an event on or back from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// `ภายใน ๗ วัน นับแต่…`
    After,
    /// `ไม่น้อยกว่า ๗ วัน ก่อน…`
    Before,
}

/// Which words begin the count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Wording {
    /// `นับแต่`, `นับจาก`, `นับตั้งแต่`: some count the day itself.
    From,
    /// `นับถัดจาก`, `นับแต่วันถัดจาก`: certainly not.
    Following,
}

/// What time is counted from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Anchor {
    /// The text names nothing: the day of the letter.
    Unstated,
    /// A day.
    Date(BuddhistDate),
    /// The end of the period in which the letter was written: `ก่อนสิ้นปีงบประมาณ`.
    End(Unit),
    /// Something that happens.
    Event(Event),
}

/// An event in the words of the text: `วันที่ได้รับหนังสือฉบับนี้`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Event(String);

/// What sort of event, as far as the words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// Someone receives the letter, an order, a notice.
    Receipt,
    /// The letter or announcement itself is issued.
    Issue,
    /// Something is published in the Royal Gazette.
    Publication,
    /// Anything else: a signature, a decision, an accident.
    Other,
}

impl Event {
    /// The style of its digits, the width of its spaces and the end of a line inside it are no part of an event.
    pub(super) fn new(text: &str) -> Self {
        let text = text.split(is_break).map(str::trim).collect::<String>();
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ").replace("วัน ที่", "วันที่");
        let words = words.replace("วนั ที่", "วันที่").replace("วันท ี่", "วันที่");
        Self(to_thai_digits(&words).into_owned())
    }

    /// The words of the text, with single spaces and Thai digits; where time runs from each day of a rule that stands
    /// before it, `วันที่กำหนดแต่ละครั้ง`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What sort of event it is.
    #[must_use]
    pub fn kind(&self) -> EventKind {
        event_kind(&self.0)
    }
}

/// What is granted or suffered, not handed over: `ได้รับอนุมัติ` is a decision.
const NOT_RECEIVED: [&str; 14] = [
    "อนุมัติ",
    "อนุญาต",
    "เห็นชอบ",
    "แต่งตั้ง",
    "เลือกตั้ง",
    "คัดเลือก",
    "เสียหาย",
    "บาดเจ็บ",
    "วินิจฉัย",
    "โทษ",
    "รับรอง",
    "สิทธิ",
    "วัคซีน",
    "ผลกระทบ",
];

/// A text without its tone marks.
fn toneless(text: &str) -> String {
    text.replace(is_tone, "")
}

fn event_kind(text: &str) -> EventKind {
    // Where the text has lost its tone marks, the words are compared without theirs.
    let is_toneless = !text.contains(is_tone);
    let has = |part: &str| text.contains(part) || is_toneless && text.contains(&toneless(part));
    let this = has("ฉบับนี้") || has("นี้") || has("หนังสือ");
    if has("ราชกิจจานุเบกษา") {
        return EventKind::Publication;
    }
    // A paper, whatever it is about: `ได้รับแจ้งคำสั่งแต่งตั้ง`.
    let handed_over = ["ได้รับแจ้ง", "ได้รับหนังสือ", "ได้รับคำ", "ได้รับทราบคำสั่ง"].iter().any(|word| has(word));
    let taken = ["ได้รับ", "วันรับ", "ที่รับ", "ลงรับ"].iter().any(|word| has(word));
    if handed_over || taken && !has("รับทราบ") && !NOT_RECEIVED.iter().any(|word| has(word)) {
        return EventKind::Receipt;
    }
    let issued = [
        "ลงนามในหนังสือ",
        "วันที่ใน",
        "วันที่ของ",
        "วันที่ลงใน",
        "ลงวันที่",
        "ออกหนังสือ",
        "ออกประกาศ",
        "วันที่มีหนังสือ",
        "วันที่หนังสือนี้",
        "วันที่หนังสือฉบับนี้",
    ];
    if this && issued.iter().any(|word| has(word))
        || is_of_this_paper(text)
        || text.starts_with("วันนี้")
        || matches!(text, "นี้" | "บัดนี้")
    {
        return EventKind::Issue;
    }
    EventKind::Other
}

/// `วันที่ประกาศนี้`, `วันที่มีคำสั่งนี้`: the day of the paper itself, and not the one on which it comes into force.
fn is_of_this_paper(text: &str) -> bool {
    let text = toneless(text);
    let paper = text.strip_prefix("วันที").or_else(|| text.strip_prefix("วัน")).map(|paper| {
        let paper = ["มี", "ออก"].iter().find_map(|word| paper.strip_prefix(word)).unwrap_or(paper);
        paper.trim_end_matches("เป็นตนไป")
    });
    paper.is_some_and(|paper| ["ประกาศนี", "ประกาศฉบับนี", "คำสังนี", "หนังสือนี", "หนังสือ"].contains(&paper))
}

impl Counted {
    pub(super) const fn new(count: Count, direction: Direction, anchor: Anchor, first: Wording) -> Self {
        Self { count, direction, anchor, first, time: None, rolling: None, caveat: None }
    }

    /// How much time there is.
    #[must_use]
    pub const fn count(&self) -> Count {
        self.count
    }

    /// Whether it is counted on or back.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// What it is counted from.
    #[must_use]
    pub const fn anchor(&self) -> &Anchor {
        &self.anchor
    }

    /// Until which time of the day, where the text says so.
    #[must_use]
    pub const fn time(&self) -> Option<TimeOfDay> {
        self.time
    }

    /// Where the text says that a holiday moves the last day.
    #[must_use]
    pub const fn rolling(&self) -> Option<Rolling> {
        self.rolling
    }

    /// What the text adds that no rule can hold.
    #[must_use]
    pub const fn caveat(&self) -> Option<Caveat> {
        self.caveat
    }

    /// The last day where the event falls on `event`, as [`Reckoning::new`] reckons.
    #[must_use]
    pub fn due(&self, event: BuddhistDate) -> Option<BuddhistDate> {
        self.due_by(event, &Reckoning::new())
    }

    /// The last day where the event falls on `event`, as `reckoning` has it.
    #[must_use]
    pub fn due_by(&self, event: BuddhistDate, reckoning: &Reckoning<'_>) -> Option<BuddhistDate> {
        let event = event.to_gregorian();
        let nominal = match self.direction {
            Direction::Before => self.count.day_before(event, reckoning.calendar),
            Direction::After => {
                let first = match self.first {
                    Wording::From => reckoning.first_day,
                    Wording::Following => FirstDay::Excluded,
                };
                self.count.last_day(event, &reckoning.first_day(first))
            }
        }?;
        BuddhistDate::from_gregorian(reckoning.roll(nominal, self.rolling)).ok()
    }
}
