//! The machine form: due days, or what is missing to know them.

use alloc::vec::Vec;

use super::counted::{Anchor, Direction, EventKind};
use super::occurrences::Occurrences;
use super::reckoning::Reckoning;
use super::recurrence::{Frequency, Recurrence};
use super::{Counted, Deadline};
use crate::date::BuddhistDate;

/// How many due days a schedule lists.
const LISTED: usize = 6;

/// What a text leaves out that its due days depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Need {
    /// When the letter, order or notice was received.
    #[cfg_attr(feature = "serde", serde(rename = "receipt date"))]
    ReceiptDate,
    /// When something happened that the text names.
    #[cfg_attr(feature = "serde", serde(rename = "event date"))]
    EventDate,
    /// When the letter was written.
    #[cfg_attr(feature = "serde", serde(rename = "issue date"))]
    IssueDate,
}

impl Need {
    const fn of(event: EventKind) -> Self {
        match event {
            EventKind::Issue => Self::IssueDate,
            EventKind::Receipt => Self::ReceiptDate,
            EventKind::Publication | EventKind::Other => Self::EventDate,
        }
    }
}

/// The form of a [`Deadline`], as serde names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DeadlineForm {
    /// Once.
    Fixed,
    /// Again and again.
    Recurring,
    /// So long after an event.
    Counted,
}

/// The first due days of a deadline, at most six, or what is missing to know them.
///
/// Working days are those of [government offices](super::WorkingDays::government) in the whole country, and nothing is rolled;
/// for another calendar see [`Recurrence::occurrences_by`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Schedule {
    form: DeadlineForm,
    #[cfg_attr(feature = "serde", serde(rename = "freq"))]
    frequency: Option<Frequency>,
    interval: u16,
    due: Vec<BuddhistDate>,
    needs: Option<Need>,
}

impl Schedule {
    /// Which form of deadline it is.
    #[must_use]
    pub const fn form(&self) -> DeadlineForm {
        self.form
    }

    /// How often, where it comes back.
    #[must_use]
    pub const fn frequency(&self) -> Option<Frequency> {
        self.frequency
    }

    /// Every so many days, weeks, months, …; 1 where it does not come back.
    #[must_use]
    pub const fn interval(&self) -> u16 {
        self.interval
    }

    /// The first due days, at most six; empty where something [is missing](Self::needs).
    #[must_use]
    pub fn due(&self) -> &[BuddhistDate] {
        &self.due
    }

    /// What is missing to know the due days.
    #[must_use]
    pub const fn needs(&self) -> Option<Need> {
        self.needs
    }
}

impl Deadline {
    /// The first due days, given when the letter was written; without that, what the text alone gives.
    ///
    /// A rule that names no first day begins with its first due day after `issued`; one about the next period
    /// (`ของเดือนถัดไป`) with the report on the period in which `issued` lies.
    #[must_use]
    pub fn schedule(&self, issued: Option<BuddhistDate>) -> Schedule {
        match self {
            Self::Fixed(fixed) => Schedule::once(DeadlineForm::Fixed, fixed.due(issued), Need::IssueDate),
            Self::Counted(counted) => counted.schedule(issued),
            Self::Recurring(rule) => rule.schedule(issued),
        }
    }
}

/// The due days of a deadline within a span of days, in order. Made by [`Deadline::due_between`].
#[derive(Clone, Debug)]
pub struct DueDays<'c> {
    once: Option<BuddhistDate>,
    times: Option<Occurrences<'c>>,
    last: BuddhistDate,
}

impl Iterator for DueDays<'_> {
    type Item = BuddhistDate;

    fn next(&mut self) -> Option<BuddhistDate> {
        let next = match &mut self.times {
            Some(times) => times.next().map(|time| time.due()),
            None => self.once.take(),
        };
        let within = next.filter(|due| *due <= self.last);
        if within.is_none() {
            self.times = None;
        }
        within
    }
}

impl core::iter::FusedIterator for DueDays<'_> {}

impl Deadline {
    /// The due days from `first` to `last`, both included, as `reckoning` has them, given when the letter was
    /// written; none where the text needs [something else](Schedule::needs) to know them.
    ///
    /// ```
    /// use saraban::{Deadline, Reckoning};
    ///
    /// let deadline: Deadline = "ภายในวันที่ ๕ ของเดือนถัดไป".parse()?;
    /// let letter = "๒๕ สิงหาคม ๒๕๖๕".parse()?;
    /// let (first, last) = ("๑ ตุลาคม ๒๕๖๕".parse()?, "๓๑ ธันวาคม ๒๕๖๕".parse()?);
    /// let due = deadline.due_between(Some(letter), first, last, Reckoning::new());
    /// assert_eq!(due.map(|day| day.day()).collect::<Vec<_>>(), [5, 5, 5]);
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub fn due_between<'c>(
        &self,
        issued: Option<BuddhistDate>,
        first: BuddhistDate,
        last: BuddhistDate,
        reckoning: Reckoning<'c>,
    ) -> DueDays<'c> {
        let once = match self {
            Self::Recurring(rule) => {
                let rule = issued.map_or(*rule, |issued| rule.issued(issued));
                let times = rule.event().is_none().then(|| rule.occurrences_by(first, reckoning));
                return DueDays { once: None, times, last };
            }
            Self::Fixed(fixed) => fixed.due_by(issued, &reckoning),
            Self::Counted(counted) => {
                counted.event(issued).0.and_then(|event| counted.due_by(event, &reckoning))
            }
        };
        DueDays { once: once.filter(|due| *due >= first), times: None, last }
    }
}

impl Schedule {
    fn once(form: DeadlineForm, due: Option<BuddhistDate>, need: Need) -> Self {
        let needs = if due.is_none() { Some(need) } else { None };
        let due = due.into_iter().collect();
        Self { form, frequency: None, interval: 1, due, needs }
    }
}

impl Counted {
    /// The day of the event as far as the text and the letter tell, and what is missing otherwise.
    fn event(&self, issued: Option<BuddhistDate>) -> (Option<BuddhistDate>, Need) {
        match &self.anchor {
            Anchor::Unstated if self.direction() == Direction::Before => (None, Need::EventDate),
            Anchor::Unstated => (issued, Need::IssueDate),
            Anchor::Date(day) => (Some(*day), Need::EventDate),
            Anchor::End(unit) => {
                let grid = unit.grid();
                let end = issued.and_then(|day| grid.end(grid.number(day.to_gregorian())));
                (end.and_then(|day| BuddhistDate::from_gregorian(day).ok()), Need::IssueDate)
            }
            Anchor::Event(event) => match event.kind() {
                EventKind::Issue => (issued, Need::IssueDate),
                kind => (None, Need::of(kind)),
            },
        }
    }

    fn schedule(&self, issued: Option<BuddhistDate>) -> Schedule {
        let (event, need) = self.event(issued);
        Schedule::once(DeadlineForm::Counted, event.and_then(|event| self.due(event)), need)
    }
}

impl Recurrence {
    fn schedule(&self, issued: Option<BuddhistDate>) -> Schedule {
        let rule = match issued {
            Some(issued) => self.issued(issued),
            None => *self,
        };
        let due: Vec<_> = match rule.first_possible() {
            Some(from) => rule.occurrences(from).take(LISTED).map(|time| time.nominal()).collect(),
            None => Vec::new(),
        };
        Schedule {
            form: DeadlineForm::Recurring,
            frequency: Some(self.frequency()),
            interval: self.interval(),
            needs: due.is_empty().then(|| self.event().map_or(Need::IssueDate, Need::of)),
            due,
        }
    }
}

/// The schedule that the text alone gives. It is for those who act on the days and is not read back: many rules have the same
/// days. Who keeps a rule keeps its text, [`to_string`](alloc::string::ToString::to_string), which `str::parse` reads; of what
/// derives serde, [`DisplayFromStr`](https://docs.rs/serde_with/latest/serde_with/struct.DisplayFromStr.html) does both.
#[cfg(feature = "serde")]
impl serde::Serialize for Deadline {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.schedule(None).serialize(serializer)
    }
}

/// The parts of a deadline have the machine form of the deadline that they are.
#[cfg(feature = "serde")]
macro_rules! as_deadline {
    ($($value:ty),*) => {$(
        /// The schedule that the text alone gives.
        impl serde::Serialize for $value {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Deadline::from(self.clone()).serialize(serializer)
            }
        }
    )*};
}

#[cfg(feature = "serde")]
as_deadline!(super::Fixed, Recurrence, Counted);
