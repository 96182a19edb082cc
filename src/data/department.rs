//! Departments and the numbers that they had in reference codes.

use core::fmt;

use chrono::NaiveDate;

use super::day::Period;
use super::evidence::Evidence;
use super::handle::{handle, row};
use super::ministry::Ministry;
use super::pool::Text;
use super::search::ByName;
use super::tables::agencies::{DEPARTMENT_NAME_INDEX, DEPARTMENTS, NUMBERS};

pub(super) struct Row {
    pub(super) name: Text,
    pub(super) abbreviation: Text,
    /// The index of its last ministry.
    pub(super) ministry: u8,
}

/// A number and who had it when.
pub(super) struct NumberRow {
    pub(super) ministry: u8,
    pub(super) number: u8,
    pub(super) department: u8,
    pub(super) period: Period,
    pub(super) seen: Seen,
    pub(super) evidence: Evidence,
}

/// The first and the last year of sighting, Buddhist era; 0 where no year is known.
#[derive(Clone, Copy)]
pub(super) struct Seen(pub(super) u16, pub(super) u16);

impl Seen {
    pub(super) fn years(self) -> Option<(u16, u16)> {
        (self.0 != 0).then_some((self.0, self.1))
    }
}

handle! {
    /// A department (กรม) or another body below a ministry with a number of its own in reference codes.
    ///
    /// ```
    /// use saraban::Department;
    ///
    /// let dla = Department::named("กรมส่งเสริมการปกครองท้องถิ่น").ok_or("unknown")?;
    /// assert_eq!((dla.abbreviation(), dla.ministry().letters()), (Some("สถ."), "มท"));
    /// # Ok::<(), &str>(())
    /// ```
    Department: Row = DEPARTMENTS
}

static NAMES: ByName =
    ByName { index: DEPARTMENT_NAME_INDEX, name: |row| Department(row).name(), longest: 64 };

impl Department {
    pub(super) const fn at(index: u8) -> Self {
        Self(index as u16)
    }

    /// The department of a full name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        NAMES.named(name).next().map(Self)
    }

    /// The departments of an abbreviation, as `สถ.`; some have two (`ทช.`: rural roads, the coast).
    pub fn abbreviated(abbreviation: &str) -> impl Iterator<Item = Self> + Clone {
        Self::all().filter(move |department| department.abbreviation() == Some(abbreviation))
    }

    /// The departments whose names `text` starts with, and the length of that name in bytes, the longest first.
    pub(crate) fn prefixes(text: &str) -> impl Iterator<Item = (Self, usize)> + Clone {
        NAMES.prefixes(text).map(|(row, len)| (Self(row), len))
    }

    /// The full Thai name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name.thai()
    }

    /// The abbreviation in use, from memory throughout.
    #[must_use]
    pub fn abbreviation(self) -> Option<&'static str> {
        Some(self.row().abbreviation.thai()).filter(|abbreviation| !abbreviation.is_empty())
    }

    /// The ministry that it is part of, or was last.
    #[must_use]
    pub fn ministry(self) -> Ministry {
        Ministry::at(self.row().ministry)
    }

    /// Its number now, where one is known.
    #[must_use]
    pub fn number(self) -> Option<DepartmentNumber> {
        self.numbers().find(DepartmentNumber::is_current)
    }

    /// The numbers that it has and had, as far as known.
    pub fn numbers(self) -> impl Iterator<Item = DepartmentNumber> + Clone {
        DepartmentNumber::all().filter(move |number| number.department() == self)
    }

    /// Whether all that is known of it is of the past.
    #[must_use]
    pub fn is_former(self) -> bool {
        let mut numbers = self.numbers().peekable();
        numbers.peek().is_some() && numbers.all(|number| !number.is_current())
    }
}

/// The full Thai name.
impl fmt::Display for Department {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A department's number in reference codes: the first two digits behind the letters, and when they were its own.
///
/// A number belongs to a department for a period: กรมที่ดิน was มท 06, 07, 06 and 07 before it became มท 05 in the
/// reform of October 2545. The bounds are inferred from letters seen and from that reform: the true change may
/// lie before an end or behind a beginning.
///
/// ```
/// use saraban::Department;
///
/// let land = Department::named("กรมที่ดิน").ok_or("unknown")?;
/// assert_eq!(land.number().map(|n| n.digits()), Some(5));
/// assert_eq!(land.numbers().count(), 5);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DepartmentNumber(u16);

impl DepartmentNumber {
    fn row(self) -> &'static NumberRow {
        row(&NUMBERS, usize::from(self.0))
    }

    #[expect(clippy::cast_possible_truncation, reason = "no table has 65,536 rows")]
    const fn at(index: usize) -> Self {
        Self(index as u16)
    }

    fn all() -> impl Iterator<Item = Self> + Clone {
        (0..NUMBERS.len()).map(Self::at)
    }

    /// Who has or had a number below the letters of a ministry: the present owner first.
    ///
    /// ```
    /// use saraban::{DepartmentNumber, Ministry};
    ///
    /// let finance = Ministry::from_letters("กค").ok_or("unknown")?;
    /// let owners: Vec<_> = DepartmentNumber::of(finance, 8).map(|n| n.department().name()).collect();
    /// assert_eq!(owners, ["สำนักงานคณะกรรมการนโยบายรัฐวิสาหกิจ", "กรมสรรพากร"]); // since the reform, and before it
    /// # Ok::<(), &str>(())
    /// ```
    pub fn of(ministry: Ministry, digits: u8) -> impl Iterator<Item = Self> + Clone {
        let from = NUMBERS.partition_point(|row| Ministry::at(row.ministry) < ministry);
        let rest = NUMBERS.get(from..).unwrap_or_default().iter().zip(from..);
        let of_ministry = rest.take_while(move |(row, _)| Ministry::at(row.ministry) == ministry);
        of_ministry.filter(move |(row, _)| row.number == digits).map(|(_, at)| Self::at(at))
    }

    /// The number, 1 to 99, printed with two digits.
    #[must_use]
    pub fn digits(&self) -> u8 {
        self.row().number
    }

    /// The ministry whose letters stand before it.
    #[must_use]
    pub fn ministry(&self) -> Ministry {
        Ministry::at(self.row().ministry)
    }

    /// The department.
    #[must_use]
    pub fn department(&self) -> Department {
        Department::at(self.row().department)
    }

    /// Whether it is the number now.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.row().period.is_open() && !self.ministry().is_former()
    }

    /// Whether it can have been the number on a day.
    #[must_use]
    pub fn is_in_use_on(&self, day: NaiveDate) -> bool {
        self.row().period.contains(day)
    }

    /// The first day of its time, where one is inferred.
    #[must_use]
    pub fn since(&self) -> Option<NaiveDate> {
        self.row().period.bounds().0
    }

    /// The last day of its time, where one is inferred.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        self.row().period.bounds().1
    }

    /// Whether one of the bounds of its time is known.
    pub(super) fn is_dated(self) -> bool {
        !self.row().period.is_always()
    }

    /// The first and the last year, Buddhist era, of which a letter was seen.
    #[must_use]
    pub fn seen(&self) -> Option<(u16, u16)> {
        self.row().seen.years()
    }

    /// What it rests on.
    #[must_use]
    pub fn evidence(&self) -> Evidence {
        self.row().evidence
    }
}

/// `มท 05 กรมที่ดิน`.
impl fmt::Debug for DepartmentNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:02} {}", self.ministry().letters(), self.digits(), self.department())
    }
}
