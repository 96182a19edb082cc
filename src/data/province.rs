//! Provinces.

use core::fmt;

use chrono::NaiveDate;

use super::day::Day;
use super::district::District;
use super::former::{FormerName, of_code};
use super::handle::handle;
use super::likeness::one_apart;
use super::pool::{NameId, Text};
use super::search::ByName;
use super::tables::provinces::{FORMER_NAMES, LETTER_INDEX, NAME_INDEX, PROVINCES};

pub(super) struct Row {
    pub(super) code: u8,
    pub(super) name: NameId,
    pub(super) letters: Text,
    pub(super) latin: Text,
    pub(super) region: Region,
    pub(super) created: Day,
    /// The code of the province that it was a part of before.
    pub(super) split_from: u8,
}

/// The row of each code.
#[expect(
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "77 rows, whose codes have two digits"
)]
static BY_CODE: [Option<u8>; 100] = {
    let mut rows = [None; 100];
    let mut row = 0;
    while row < PROVINCES.len() {
        rows[PROVINCES[row].code as usize] = Some(row as u8);
        row += 1;
    }
    rows
};

/// One of the six regions of the country as geographers count them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the National Geographical Committee named six in 2520")]
pub enum Region {
    /// ภาคเหนือ: 9 provinces.
    North,
    /// ภาคตะวันออกเฉียงเหนือ: 20 provinces.
    Northeast,
    /// ภาคกลาง: 22 provinces with Bangkok.
    Central,
    /// ภาคตะวันออก: 7 provinces.
    East,
    /// ภาคตะวันตก: 5 provinces.
    West,
    /// ภาคใต้: 14 provinces.
    South,
}

impl Region {
    /// The Thai name, as `ภาคเหนือ`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::North => "ภาคเหนือ",
            Self::Northeast => "ภาคตะวันออกเฉียงเหนือ",
            Self::Central => "ภาคกลาง",
            Self::East => "ภาคตะวันออก",
            Self::West => "ภาคตะวันตก",
            Self::South => "ภาคใต้",
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

handle! {
    /// A province (จังหวัด), Bangkok among them: 76 and one.
    ///
    /// Ordered by code, as official lists are. As of August 2022; no province has been
    /// created since.
    ///
    /// ```
    /// use saraban::Province;
    ///
    /// let loei = Province::from_letters("ลย").ok_or("unknown")?;
    /// assert_eq!(loei.to_string(), "จังหวัดเลย");
    /// assert_eq!((loei.code(), loei.english()), (42, "Loei"));
    /// assert_eq!(loei.districts().count(), 14);
    /// # Ok::<(), &str>(())
    /// ```
    Province: Row = PROVINCES
}

static NAMES: ByName = ByName { index: NAME_INDEX, name: |row| Province(row).name(), longest: 16 };
static LETTERS: ByName = ByName { index: LETTER_INDEX, name: |row| Province(row).letters(), longest: 8 };

impl Province {
    #[cfg(feature = "local-governments")]
    pub(super) const fn at(index: u16) -> Self {
        Self(index)
    }

    pub(super) const fn index(self) -> u16 {
        self.0
    }

    /// The province of a code of the Department of Provincial Administration (TIS 1099), `10` to `96`.
    #[must_use]
    pub fn from_code(code: u8) -> Option<Self> {
        let row = BY_CODE.get(usize::from(code)).copied().flatten()?;
        Some(Self(row.into()))
    }

    /// The province of a name without จังหวัด.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        NAMES.named(name).next().map(Self)
    }

    /// The province of the letters that its reference codes begin with, without dots; Bangkok also of `กทม`.
    #[must_use]
    pub fn from_letters(letters: &str) -> Option<Self> {
        let found = LETTERS.named(letters).next().map(Self);
        found.or_else(|| (letters == "กทม").then(Self::bangkok))
    }

    /// The province of an ISO 3166-2 code, as `TH-42`.
    #[must_use]
    pub fn from_iso(code: &str) -> Option<Self> {
        code.strip_prefix("TH-").filter(|digits| digits.len() == 2)?.parse().ok().and_then(Self::from_code)
    }

    /// Bangkok, which is no จังหวัด in law but counts as one.
    #[must_use]
    pub const fn bangkok() -> Self {
        Self(0)
    }

    /// The provinces whose names `text` starts with, and the length of that name in bytes, the longest first.
    pub(crate) fn prefixes(text: &str) -> impl Iterator<Item = (Self, usize)> + Clone {
        NAMES.prefixes(text).map(|(row, len)| (Self(row), len))
    }

    /// Whether the name of a province may stand at the beginning of `text`; where it may not, none does.
    pub(crate) fn may_begin(text: &str) -> bool {
        NAMES.opens(text)
    }

    /// The provinces whose names are one letter from an unknown one: suggestions, for the letter can be wrong in
    /// more than one way.
    ///
    /// ```
    /// use saraban::Province;
    ///
    /// assert!(Province::similar("ศรีษะเกษ").eq(Province::from_name("ศรีสะเกษ")));
    /// ```
    pub fn similar(name: &str) -> impl Iterator<Item = Self> + Clone {
        Self::all().filter(move |province| one_apart(province.name(), name))
    }

    /// The provinces that once had a name: `สวรรคโลก` is สุโขทัย.
    pub fn formerly_named(name: &str) -> impl Iterator<Item = Self> + Clone {
        let found = FORMER_NAMES.iter().filter(move |former| former.name.thai() == name);
        found.filter_map(|former| Self::from_code(former.code))
    }

    /// The name without จังหวัด, as `เลย`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name.thai()
    }

    /// The English name, as `Loei`.
    #[must_use]
    pub fn english(self) -> &'static str {
        self.row().name.english()
    }

    /// The code of the Department of Provincial Administration, which is also TIS 1099 and the number of
    /// [ISO 3166-2](Self::iso).
    #[must_use]
    pub fn code(self) -> u8 {
        self.row().code
    }

    /// The ISO 3166-2 code, as `TH-42`.
    #[must_use]
    pub fn iso(self) -> impl fmt::Display + Clone {
        Iso(self)
    }

    /// The letters of its reference codes, as `ลย`.
    #[must_use]
    pub fn letters(self) -> &'static str {
        self.row().letters.thai()
    }

    /// The three Latin letters that registers use, as `LEI`.
    #[must_use]
    pub fn latin(self) -> &'static str {
        self.row().latin.latin()
    }

    /// The region.
    #[must_use]
    pub fn region(self) -> Region {
        self.row().region
    }

    /// Whether it is Bangkok, whose districts are เขต and subdistricts แขวง.
    #[must_use]
    pub fn is_bangkok(self) -> bool {
        self == Self::bangkok()
    }

    /// The day it came into being and the province that it was part of until then, where that was after
    /// 2530 BE: สระแก้ว, อำนาจเจริญ and หนองบัวลำภู (1 December 2536), บึงกาฬ (23 March 2554).
    #[must_use]
    pub fn split(self) -> Option<(NaiveDate, Self)> {
        let row = self.row();
        Some((row.created.date()?, Self::from_code(row.split_from)?))
    }

    /// The names that it had before.
    pub fn former_names(self) -> impl Iterator<Item = FormerName> + Clone {
        of_code(&FORMER_NAMES, self.code()).map(FormerName::new)
    }

    /// Its districts in the order of their codes.
    #[must_use]
    pub fn districts(self) -> impl DoubleEndedIterator<Item = District> + Clone {
        District::of(self)
    }

    /// Its local governments.
    #[cfg(feature = "local-governments")]
    #[must_use]
    pub fn local_governments(self) -> impl DoubleEndedIterator<Item = super::LocalGovernment> + Clone {
        super::LocalGovernment::of(self)
    }

    /// Its district of this name without อำเภอ or เขต; `เมือง` is the [capital](Self::capital).
    #[must_use]
    pub fn district(self, name: &str) -> Option<District> {
        let exact = District::named(name).find(|district| district.province() == self);
        exact.or_else(|| self.capital().filter(|_| name == "เมือง"))
    }

    /// The district where the province has its seat (อำเภอเมือง…; พระนครศรีอยุธยา in its province); `None`
    /// for Bangkok.
    #[must_use]
    pub fn capital(self) -> Option<District> {
        District::from_code(u16::from(self.code()) * 100 + 1).filter(|_| !self.is_bangkok())
    }
}

/// As it stands in an address: `จังหวัดเลย`, `กรุงเทพมหานคร`.
impl fmt::Display for Province {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.is_bangkok() { "" } else { "จังหวัด" };
        write!(f, "{kind}{}", self.name())
    }
}

#[derive(Clone)]
struct Iso(Province);

impl fmt::Display for Iso {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TH-{}", self.0.code())
    }
}
