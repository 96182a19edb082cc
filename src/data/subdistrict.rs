//! Subdistricts.

use core::fmt;

use super::district::District;
use super::former::{FormerName, of_code};
use super::handle::{Within, handle};
use super::likeness::one_apart;
use super::numbered::{numbered, rows_of};
use super::pool::NameId;
use super::province::Province;
use super::search::ByName;
use super::tables::subdistricts::{
    FIRST, FORMER_NAMES, NAME_INDEX, OLD_CODES, OTHER_SPELLINGS, SUBDISTRICTS,
};

/// The number inside the district, and the name (two bytes).
#[derive(Clone, Copy)]
pub(super) struct Row([u8; 3]);

pub(super) const fn row(number: u8, name: u16) -> Row {
    let [high, low] = name.to_be_bytes();
    Row([number, high, low])
}

impl Row {
    const fn number(self) -> u8 {
        self.0[0]
    }

    const fn name(self) -> NameId {
        NameId(u16::from_be_bytes([self.0[1], self.0[2]]))
    }
}

/// A code that is no longer used (three bytes), and the index of the subdistrict (two).
pub(super) struct OldCode([u8; 5]);

pub(super) const fn old(code: u32, now: u16) -> OldCode {
    let [_, a, b, c] = code.to_be_bytes();
    let [high, low] = now.to_be_bytes();
    OldCode([a, b, c, high, low])
}

impl OldCode {
    fn code(&self) -> u32 {
        let [a, b, c, ..] = self.0;
        u32::from_be_bytes([0, a, b, c])
    }

    fn now(&self) -> Subdistrict {
        let [.., high, low] = self.0;
        Subdistrict(u16::from_be_bytes([high, low]))
    }
}

handle! {
    /// A subdistrict: one of 7,256 ตำบล, or of the 180 แขวง of Bangkok. With the feature `subdistricts`.
    ///
    /// Ordered by code. Most names occur more than once, and many are ordinary words.
    /// As of August 2022.
    ///
    /// ```
    /// use saraban::Subdistrict;
    ///
    /// let khao_kaeo = Subdistrict::from_code(420304).ok_or("unknown")?;
    /// assert_eq!(khao_kaeo.to_string(), "ตำบลเขาแก้ว");
    /// assert_eq!(khao_kaeo.district().to_string(), "อำเภอเชียงคาน");
    /// # Ok::<(), &str>(())
    /// ```
    Subdistrict: Row = SUBDISTRICTS
}

static NAMES: ByName = ByName { index: NAME_INDEX, name: |row| Subdistrict(row).name(), longest: 24 };

impl Subdistrict {
    #[cfg(feature = "local-governments")]
    pub(super) const fn at(index: u16) -> Self {
        Self(index)
    }

    /// The subdistrict of a six-digit code of the Department of Provincial Administration, as `420304`.
    #[must_use]
    pub fn from_code(code: u32) -> Option<Self> {
        let district = District::from_code(u16::try_from(code / 100).ok()?)?;
        let number = u8::try_from(code % 100).ok()?;
        let row = numbered(rows_of(district.index(), &FIRST), number.into(), number, |row| {
            Self(row).row().number()
        })?;
        Some(Self(row)).filter(|found| found.row().number() == number)
    }

    /// The subdistricts of a name without ตำบล or แขวง, in the order of their codes; of another spelling in
    /// use where there is one.
    pub fn named(name: &str) -> impl Iterator<Item = Self> + Clone {
        let exact = NAMES.named(name).map(Self);
        let other = OTHER_SPELLINGS.iter().filter(move |other| other.name.thai() == name);
        exact.chain(other.filter_map(|other| Self::from_code(other.code)))
    }

    /// The subdistricts whose names are one letter from an unknown one; the fewer for taking only those of a
    /// district.
    pub fn similar(name: &str) -> impl Iterator<Item = Self> + Clone {
        Self::all().filter(move |subdistrict| one_apart(subdistrict.name(), name))
    }

    /// The subdistricts that once had a name.
    pub fn formerly_named(name: &str) -> impl Iterator<Item = Self> + Clone {
        let found = FORMER_NAMES.iter().filter(move |former| former.name.thai() == name);
        found.filter_map(|former| Self::from_code(former.code))
    }

    /// The subdistrict that once had a code, in the district that it was part of then: `342701` is หนองข่า, 370301
    /// now.
    #[must_use]
    pub fn from_old_code(code: u32) -> Option<Self> {
        let at = OLD_CODES.binary_search_by_key(&code, OldCode::code).ok()?;
        OLD_CODES.get(at).map(OldCode::now)
    }

    /// The subdistricts of a district in the order of their codes.
    pub(super) fn of(district: District) -> impl DoubleEndedIterator<Item = Self> + Clone {
        rows_of(district.index(), &FIRST).map(Self)
    }

    /// The subdistricts whose names `text` starts with, and the length of that name in bytes, the longest first.
    pub(crate) fn prefixes(text: &str) -> impl Iterator<Item = (Self, usize)> + Clone {
        NAMES.prefixes(text).map(|(row, len)| (Self(row), len))
    }

    /// The name without ตำบล or แขวง.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name().thai()
    }

    /// The English name.
    #[must_use]
    pub fn english(self) -> &'static str {
        self.row().name().english()
    }

    /// The six-digit code of the Department of Provincial Administration, which begins with the district's.
    #[must_use]
    pub fn code(self) -> u32 {
        u32::from(self.district().code()) * 100 + u32::from(self.row().number())
    }

    /// The district.
    #[must_use]
    pub fn district(self) -> District {
        District::at(FIRST.partition_point(|first| *first <= self.0).saturating_sub(1))
    }

    /// The province.
    #[must_use]
    pub fn province(self) -> Province {
        self.district().province()
    }

    /// With its district and province, as in an address: `ตำบลเขาแก้ว อำเภอเชียงคาน จังหวัดเลย`.
    #[must_use]
    pub fn in_full(self) -> impl fmt::Display + Clone {
        Within(self, self.district().in_full())
    }

    /// The names that it had before, in the order of their end.
    pub fn former_names(self) -> impl Iterator<Item = FormerName> + Clone {
        of_code(&FORMER_NAMES, self.code()).map(FormerName::new)
    }

    /// Other spellings of the name that are in use.
    pub fn other_spellings(self) -> impl Iterator<Item = &'static str> + Clone {
        of_code(&OTHER_SPELLINGS, self.code()).map(|other| other.name.thai())
    }
}

/// As it stands in an address: `ตำบลเขาแก้ว`, `แขวงดุสิต`.
impl fmt::Display for Subdistrict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.province().is_bangkok() { "แขวง" } else { "ตำบล" };
        write!(f, "{kind}{}", self.name())
    }
}
