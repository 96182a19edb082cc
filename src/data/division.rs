//! Offices seen beside a number of four to six digits, and the offices of a province.

use core::fmt;

use super::department::{Department, Seen};
use super::evidence::Evidence;
use super::handle::handle;
use super::ministry::Ministry;
use super::pool::Text;
use super::tables::agencies::{DIVISIONS, PROVINCIAL_OFFICES};

pub(super) struct DivisionRow {
    pub(super) letters: Text,
    pub(super) office: Text,
    pub(super) name: Text,
    /// The body that it is a part of.
    pub(super) parent: Text,
    /// The index of that body, or of itself, among the departments.
    pub(super) department: Option<u8>,
    pub(super) level: DivisionLevel,
    pub(super) seen: Seen,
    pub(super) sightings: u8,
    pub(super) evidence: Evidence,
}

/// What the body named beside a number of four to six digits is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DivisionLevel {
    /// The letters name the ministry only.
    Ministry,
    /// The letters name the department, or the agency that stands for one.
    Department,
    /// The letters name the division itself.
    Division,
}

handle! {
    /// A body that letters name beside a number of four to six digits.
    ///
    /// Most letters name only the department or the ministry: [`level`](Self::level) says which. One number
    /// may have several rows, because several senders used it: a division may house a committee.
    Division: DivisionRow = DIVISIONS
}

impl Division {
    /// The bodies seen beside an office number of four to six Arabic digits behind these letters, the lowest
    /// level first.
    pub fn of(letters: &str, office: &str) -> impl Iterator<Item = Self> + Clone {
        let key = (letters, office);
        let from = DIVISIONS.partition_point(|row| (row.letters.thai(), row.office.latin()) < key);
        let rest = Self::between(from, DIVISIONS.len());
        rest.take_while(move |division| (division.letters(), division.office()) == key)
    }

    /// The full Thai name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name.thai()
    }

    /// The letters of the reference code.
    #[must_use]
    pub fn letters(self) -> &'static str {
        self.row().letters.thai()
    }

    /// The office number: four to six Arabic digits.
    #[must_use]
    pub fn office(self) -> &'static str {
        self.row().office.latin()
    }

    /// What the body named is.
    #[must_use]
    pub fn level(self) -> DivisionLevel {
        self.row().level
    }

    /// The name of the body that a [division](DivisionLevel::Division) is part of, where it was given.
    #[must_use]
    pub fn parent(self) -> Option<&'static str> {
        Some(self.row().parent.thai()).filter(|parent| !parent.is_empty())
    }

    /// The department: itself, or what it is part of.
    #[must_use]
    pub fn department(self) -> Option<Department> {
        self.row().department.map(Department::at)
    }

    /// The first and the last year, Buddhist era, of which a letter was seen.
    #[must_use]
    pub fn seen(self) -> Option<(u16, u16)> {
        self.row().seen.years()
    }

    /// How many letters were seen.
    #[must_use]
    pub fn sightings(self) -> u8 {
        self.row().sightings
    }

    /// What it rests on.
    #[must_use]
    pub fn evidence(self) -> Evidence {
        self.row().evidence
    }
}

/// The full Thai name.
impl fmt::Display for Division {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

pub(super) struct OfficeRow {
    pub(super) number: u8,
    pub(super) name: Text,
    pub(super) ministry: u8,
    pub(super) department: u8,
    pub(super) former: bool,
    pub(super) seen: Seen,
    pub(super) evidence: Evidence,
}

handle! {
    /// An office that every province has, and its two digits in the reference codes of provinces and districts:
    /// `23` in `ลย 0023.3/ว 1234` is the office of local administration.
    ///
    /// [Health](Self::is_former) moved from 27 to 32 to 33, the last in 2566, so that three numbers name it.
    ///
    /// ```
    /// use saraban::ProvincialOffice;
    ///
    /// let office = ProvincialOffice::from_number(23).ok_or("unknown")?;
    /// assert_eq!(office.name(), "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด");
    /// # Ok::<(), &str>(())
    /// ```
    ProvincialOffice: OfficeRow = PROVINCIAL_OFFICES
}

impl ProvincialOffice {
    /// The office of a number: the last two digits of a provincial code of four.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        let at = PROVINCIAL_OFFICES.binary_search_by_key(&number, |row| row.number).ok()?;
        u16::try_from(at).ok().map(Self)
    }

    /// The offices of a name without the province's: one, or several where its number has moved.
    pub fn named(name: &str) -> impl Iterator<Item = Self> + Clone {
        Self::all().filter(move |office| office.name() == name)
    }

    /// The number, printed with two digits.
    #[must_use]
    pub fn number(self) -> u8 {
        self.row().number
    }

    /// The name, behind which the province's stands: `สำนักงานจังหวัด` (+ `เลย`).
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name.thai()
    }

    /// The ministry that it answers to.
    #[must_use]
    pub fn ministry(self) -> Ministry {
        Ministry::at(self.row().ministry)
    }

    /// The department that it answers to.
    #[must_use]
    pub fn department(self) -> Department {
        Department::at(self.row().department)
    }

    /// Whether the office has left this number for another.
    #[must_use]
    pub fn is_former(self) -> bool {
        self.row().former
    }

    /// The first and the last year, Buddhist era, of which a letter was seen.
    #[must_use]
    pub fn seen(self) -> Option<(u16, u16)> {
        self.row().seen.years()
    }

    /// What it rests on.
    #[must_use]
    pub fn evidence(self) -> Evidence {
        self.row().evidence
    }
}

/// The name, without the province's.
impl fmt::Display for ProvincialOffice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
