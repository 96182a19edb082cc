//! Local governments.

use core::fmt;

use chrono::NaiveDate;

use super::day::Day;
use super::district::District;
use super::former::{FormerName, of_code};
use super::handle::handle;
use super::likeness::one_apart;
use super::numbered::{numbered, rows_of};
use super::pool::NameId;
use super::province::Province;
use super::search::ByName;
use super::subdistrict::Subdistrict;
use super::tables::local_governments::{
    FIRST, FORMER_NAMES, LOCAL_GOVERNMENTS, MORE_DISTRICTS, NAME_INDEX, UPGRADES,
};

/// What a local government is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "the kinds that the law knows")]
pub enum LocalGovernmentKind {
    /// กรุงเทพมหานคร.
    Bangkok,
    /// องค์การบริหารส่วนจังหวัด (อบจ.), of a whole province.
    ProvincialAdministration,
    /// เทศบาลนคร (ทน.).
    CityMunicipality,
    /// เทศบาลเมือง (ทม.).
    TownMunicipality,
    /// เทศบาลตำบล (ทต.).
    SubdistrictMunicipality,
    /// องค์การบริหารส่วนตำบล (อบต.).
    SubdistrictAdministration,
    /// เมืองพัทยา.
    Pattaya,
}

impl LocalGovernmentKind {
    /// The word before the name, as `เทศบาลตำบล`; empty for Bangkok, whose name says it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Bangkok => "",
            Self::ProvincialAdministration => "องค์การบริหารส่วนจังหวัด",
            Self::CityMunicipality => "เทศบาลนคร",
            Self::TownMunicipality => "เทศบาลเมือง",
            Self::SubdistrictMunicipality => "เทศบาลตำบล",
            Self::SubdistrictAdministration => "องค์การบริหารส่วนตำบล",
            Self::Pattaya => "เมือง",
        }
    }

    /// The official abbreviation, as `ทต.`; of Pattaya, which has none, its name.
    #[must_use]
    pub const fn abbreviation(self) -> &'static str {
        match self {
            Self::Bangkok => "กทม.",
            Self::ProvincialAdministration => "อบจ.",
            Self::CityMunicipality => "ทน.",
            Self::TownMunicipality => "ทม.",
            Self::SubdistrictMunicipality => "ทต.",
            Self::SubdistrictAdministration => "อบต.",
            Self::Pattaya => "เมืองพัทยา",
        }
    }
}

/// What a body was before it got its rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FormerRank {
    /// สภาตำบล.
    SubdistrictCouncil,
    /// สุขาภิบาล.
    SanitaryDistrict,
    /// องค์การบริหารส่วนตำบล.
    SubdistrictAdministration,
    /// เทศบาลตำบล.
    SubdistrictMunicipality,
    /// เทศบาลเมือง.
    TownMunicipality,
}

impl FormerRank {
    /// The Thai word, as `สุขาภิบาล`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::SubdistrictCouncil => "สภาตำบล",
            Self::SanitaryDistrict => "สุขาภิบาล",
            Self::SubdistrictAdministration => "องค์การบริหารส่วนตำบล",
            Self::SubdistrictMunicipality => "เทศบาลตำบล",
            Self::TownMunicipality => "เทศบาลเมือง",
        }
    }
}

/// The area that a body is in, as the table holds it.
pub(super) enum Place {
    Province(u16),
    District(u16),
    Subdistrict(u16),
}

/// Numbers as bytes, for the sake of size.
#[derive(Clone, Copy)]
pub(super) struct Row {
    key: Key,
    name: [u8; 2],
    place: [u8; 2],
    kind: LocalGovernmentKind,
}

/// A code with its first digit, the rank, behind the others: what the table is sorted by.
#[derive(Clone, Copy)]
struct Key([u8; 3]);

impl Key {
    /// `None` of a number of more than seven digits.
    const fn of(code: u32) -> Option<Self> {
        match (code % 1_000_000 * 10 + code / 1_000_000).to_be_bytes() {
            [0, high, middle, low] if code < 10_000_000 => Some(Self([high, middle, low])),
            _ => None,
        }
    }

    const fn number(self) -> u32 {
        let Self([high, middle, low]) = self;
        u32::from_be_bytes([0, high, middle, low])
    }

    const fn code(self) -> u32 {
        self.number() % 10 * 1_000_000 + self.number() / 10
    }
}

/// Where places that are districts begin, and those that are provinces.
const DISTRICTS: u16 = 10_000;
const PROVINCES: u16 = 20_000;

pub(super) const fn row(kind: LocalGovernmentKind, name: u16, place: &Place, code: u32) -> Row {
    let place = match *place {
        Place::Province(index) => PROVINCES + index,
        Place::District(index) => DISTRICTS + index,
        Place::Subdistrict(index) => index,
    };
    let key = match Key::of(code) {
        Some(key) => key,
        None => Key([0; 3]),
    };
    Row { key, name: name.to_be_bytes(), place: place.to_be_bytes(), kind }
}

impl Row {
    const fn place(self) -> Place {
        match u16::from_be_bytes(self.place) {
            index @ 0..DISTRICTS => Place::Subdistrict(index),
            index @ DISTRICTS..PROVINCES => Place::District(index - DISTRICTS),
            index => Place::Province(index - PROVINCES),
        }
    }
}

/// A body that was raised in rank.
pub(super) struct Upgrade {
    pub(super) body: u16,
    pub(super) from: FormerRank,
    pub(super) since: Day,
}

handle! {
    /// A local government (องค์กรปกครองส่วนท้องถิ่น): 76 อบจ., 2,776 เทศบาล, 4,998 อบต., Bangkok and Pattaya. With the
    /// feature `local-governments`.
    ///
    /// Ordered by province, district and number of the [code](Self::code). As of August 2022, with the changes of
    /// rank and name that the budget lists of the fiscal years 2569 and 2570 show (June 2026); a few mergers
    /// and changes between are missing.
    ///
    /// ```
    /// use saraban::{LocalGovernment, LocalGovernmentKind};
    ///
    /// let body = LocalGovernment::from_code(3400102).ok_or("unknown")?;
    /// assert_eq!(body.to_string(), "เทศบาลนครขอนแก่น");
    /// assert_eq!(body.kind(), LocalGovernmentKind::CityMunicipality);
    /// # Ok::<(), &str>(())
    /// ```
    LocalGovernment: Row = LOCAL_GOVERNMENTS
}

static NAMES: ByName = ByName { index: NAME_INDEX, name: |row| LocalGovernment(row).name(), longest: 24 };

impl LocalGovernment {
    /// The body of a seven-digit code of the Department of Local Administration of 2560: see [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: u32) -> Option<Self> {
        let key = Key::of(code)?.number();
        let district = District::up_to(u16::try_from(code / 100 % 10_000).ok()?)?;
        let number = u16::try_from(code % 100).ok()?;
        let row =
            numbered(rows_of(district.index(), &FIRST), number, key, |row| Self(row).row().key.number())?;
        Some(Self(row)).filter(|body| body.code() == Some(code))
    }

    /// The bodies of a name without the word for the kind, in the order of the table.
    pub fn named(name: &str) -> impl Iterator<Item = Self> + Clone {
        NAMES.named(name).map(Self)
    }

    /// The bodies whose names are one letter from an unknown one; the fewer for taking only those of a district.
    pub fn similar(name: &str) -> impl Iterator<Item = Self> + Clone {
        Self::all().filter(move |body| one_apart(body.name(), name))
    }

    /// The bodies that once had a name.
    pub fn formerly_named(name: &str) -> impl Iterator<Item = Self> + Clone {
        FORMER_NAMES.iter().filter(move |former| former.name.thai() == name).map(|former| Self(former.code))
    }

    /// The bodies of a province.
    pub(super) fn of(province: Province) -> impl DoubleEndedIterator<Item = Self> + Clone {
        let first = u32::from(province.code()) * 10_000;
        let before = |code| LOCAL_GOVERNMENTS.partition_point(|row| row.key.code() % 1_000_000 < code);
        Self::between(before(first), before(first + 10_000))
    }

    /// The bodies whose names `text` starts with, and the length of that name in bytes, the longest first.
    pub(crate) fn prefixes(text: &str) -> impl Iterator<Item = (Self, usize)> + Clone {
        NAMES.prefixes(text).map(|(row, len)| (Self(row), len))
    }

    /// The name without the word for the kind, as `ขอนแก่น`.
    #[must_use]
    pub fn name(self) -> &'static str {
        NameId(u16::from_be_bytes(self.row().name)).thai()
    }

    /// The English name without a word for the kind, where one is known.
    #[must_use]
    pub fn english(self) -> Option<&'static str> {
        Some(NameId(u16::from_be_bytes(self.row().name)).english()).filter(|name| !name.is_empty())
    }

    /// What it is.
    #[must_use]
    pub fn kind(self) -> LocalGovernmentKind {
        self.row().kind
    }

    /// The code of the Department of Local Administration as of March 2560: a digit for the rank that it had then
    /// (2 อบจ., 3 ทน., 4 ทม., 5 ทต., 6 อบต.), two for the province, two for the district, two for the body. 23 have none
    /// in the table.
    #[must_use]
    pub fn code(self) -> Option<u32> {
        Some(self.row().key.code()).filter(|code| *code >= 1_000_000)
    }

    /// The province.
    #[must_use]
    pub fn province(self) -> Province {
        match self.row().place() {
            Place::Province(index) => Province::at(index),
            Place::District(index) => District::at(usize::from(index)).province(),
            Place::Subdistrict(index) => Subdistrict::at(index).province(),
        }
    }

    /// The district of its seat; `None` for Bangkok and the bodies of whole provinces.
    #[must_use]
    pub fn district(self) -> Option<District> {
        match self.row().place() {
            Place::Province(_) => None,
            Place::District(index) => Some(District::at(usize::from(index))),
            Place::Subdistrict(index) => Some(Subdistrict::at(index).district()),
        }
    }

    /// Its districts: four bodies reach into a second.
    pub fn districts(self) -> impl Iterator<Item = District> + Clone {
        let more = MORE_DISTRICTS.iter().filter(move |(body, _)| *body == self.0);
        self.district().into_iter().chain(more.filter_map(|(_, code)| District::from_code(*code)))
    }

    /// The subdistrict that it governs, or that it has grown out of; where one is known.
    #[must_use]
    pub fn subdistrict(self) -> Option<Subdistrict> {
        match self.row().place() {
            Place::Subdistrict(index) => Some(Subdistrict::at(index)),
            Place::Province(_) | Place::District(_) => None,
        }
    }

    fn upgrade(self) -> Option<&'static Upgrade> {
        let at = UPGRADES.binary_search_by_key(&self.0, |upgrade| upgrade.body).ok()?;
        UPGRADES.get(at)
    }

    /// What it was before it got the rank it has, where that is known.
    #[must_use]
    pub fn former_rank(self) -> Option<FormerRank> {
        self.upgrade().map(|upgrade| upgrade.from)
    }

    /// The day since which it has its rank, where that is known. 28 November 2568, the announced day of the last
    /// wave, stands for all of that wave; single days were not checked.
    #[must_use]
    pub fn since(self) -> Option<NaiveDate> {
        self.upgrade()?.since.date()
    }

    /// The names that it had before.
    pub fn former_names(self) -> impl Iterator<Item = FormerName> + Clone {
        of_code(&FORMER_NAMES, self.0).map(FormerName::new)
    }
}

/// The full name: `เทศบาลนครขอนแก่น`.
impl fmt::Display for LocalGovernment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.kind().word(), self.name())
    }
}
