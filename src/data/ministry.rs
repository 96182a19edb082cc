//! Bodies with reference letters of their own.

use core::fmt;

use chrono::NaiveDate;

use super::day::Period;
use super::department::Department;
use super::evidence::Evidence;
use super::handle::handle;
use super::pool::Text;
use super::search::ByName;
use super::tables::agencies::{MINISTRIES, MINISTRY_LETTER_INDEX, MINISTRY_NAME_INDEX};

pub(super) struct Row {
    pub(super) letters: Text,
    pub(super) name: Text,
    pub(super) english: Text,
    pub(super) kind: MinistryKind,
    pub(super) period: Period,
    /// Letters of up to two successors.
    pub(super) successors: [Text; 2],
    pub(super) evidence: Evidence,
}

/// What kind of body has letters of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MinistryKind {
    /// One of the twenty ministries, the Office of the Prime Minister among them.
    Ministry,
    /// A ministry that was dissolved or renamed.
    FormerMinistry,
    /// Letters that a ministry had before its present ones: `สร` of the Office of the Prime Minister.
    FormerLetters,
    /// An agency under no ministry, as the Royal Thai Police.
    Independent,
    /// Such an agency that was dissolved.
    FormerIndependent,
    /// A constitutional organ, as the State Audit Office.
    Constitutional,
    /// A secretariat of parliament.
    Parliament,
    /// The office of a court.
    Court,
}

handle! {
    /// A ministry or another body whose reference codes begin with letters of its own: 20 ministries, former
    /// ones, independent agencies, constitutional organs, parliament and the courts.
    ///
    /// Ordered as in the list of ministries. Days of beginning and end are from memory throughout.
    ///
    /// ```
    /// use saraban::Ministry;
    ///
    /// let interior = Ministry::from_letters("มท").ok_or("unknown")?;
    /// assert_eq!(interior.name(), "กระทรวงมหาดไทย");
    /// assert_eq!(interior.english(), "Ministry of Interior");
    /// # Ok::<(), &str>(())
    /// ```
    Ministry: Row = MINISTRIES
}

static NAMES: ByName = ByName { index: MINISTRY_NAME_INDEX, name: |row| Ministry(row).name(), longest: 64 };
static LETTERS: ByName =
    ByName { index: MINISTRY_LETTER_INDEX, name: |row| Ministry(row).letters(), longest: 8 };

impl Ministry {
    pub(super) const fn at(index: u8) -> Self {
        Self(index as u16)
    }

    /// The body whose reference codes begin with these letters, without dots; also of letters out of use.
    #[must_use]
    pub fn from_letters(letters: &str) -> Option<Self> {
        LETTERS.named(letters).next().map(Self)
    }

    /// The body of a full name, as `กระทรวงมหาดไทย`; the one in being where several had the name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let found = NAMES.named(name).map(Self);
        found.clone().find(|ministry| !ministry.is_former()).or(found.clone().next())
    }

    /// The full Thai name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name.thai()
    }

    /// The English name.
    #[must_use]
    pub fn english(self) -> &'static str {
        self.row().english.latin()
    }

    /// The letters of its reference codes, as `มท`.
    #[must_use]
    pub fn letters(self) -> &'static str {
        self.row().letters.thai()
    }

    /// What kind of body it is.
    #[must_use]
    pub fn kind(self) -> MinistryKind {
        self.row().kind
    }

    /// Whether the body or its letters are of the past.
    #[must_use]
    pub fn is_former(self) -> bool {
        use MinistryKind::{FormerIndependent, FormerLetters, FormerMinistry};
        matches!(self.kind(), FormerMinistry | FormerLetters | FormerIndependent)
    }

    /// Whether its letters were in use on a day, as far as is known.
    #[must_use]
    pub fn is_in_use_on(self, day: NaiveDate) -> bool {
        self.row().period.contains(day)
    }

    /// The first day of its letters, where it is known.
    #[must_use]
    pub fn since(self) -> Option<NaiveDate> {
        self.row().period.bounds().0
    }

    /// The last day of its letters, where they are of the past and it is known.
    #[must_use]
    pub fn until(self) -> Option<NaiveDate> {
        self.row().period.bounds().1
    }

    /// The bodies that took its place.
    pub fn successors(self) -> impl Iterator<Item = Self> {
        self.row().successors.iter().filter_map(|letters| Self::from_letters(letters.thai()))
    }

    /// What the letters rest on.
    #[must_use]
    pub fn evidence(self) -> Evidence {
        self.row().evidence
    }

    /// Its departments as they are now, in the order of their numbers; those without a known number last.
    pub fn departments(self) -> impl Iterator<Item = Department> + Clone {
        Department::all().filter(move |department| department.ministry() == self && !department.is_former())
    }
}

/// The full Thai name.
impl fmt::Display for Ministry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
