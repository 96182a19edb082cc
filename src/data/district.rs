//! Districts.

use core::fmt;

use chrono::NaiveDate;

use super::former::{FormerName, of_code};
use super::handle::{Within, handle};
use super::likeness::one_apart;
use super::numbered::{numbered, rows_of};
use super::pool::NameId;
use super::province::Province;
use super::search::ByName;
use super::tables::districts::{DISTRICTS, FIRST, FORMER_NAMES, NAME_INDEX, OLD_CODES, OTHER_SPELLINGS};

#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) code: u16,
    pub(super) name: NameId,
}

handle! {
    /// A district: one of 878 อำเภอ, or of the 50 เขต of Bangkok.
    ///
    /// Ordered by code. Names occur in more than one province, so that a name may find several.
    /// As of August 2022.
    ///
    /// ```
    /// use saraban::District;
    ///
    /// let found: Vec<_> = District::named("เฉลิมพระเกียรติ").map(|d| d.province().name()).collect();
    /// assert_eq!(found, ["สระบุรี", "นครราชสีมา", "บุรีรัมย์", "น่าน", "นครศรีธรรมราช"]);
    /// ```
    District: Row = DISTRICTS
}

static NAMES: ByName = ByName { index: NAME_INDEX, name: |row| District(row).name(), longest: 24 };

impl District {
    #[cfg(feature = "subdistricts")]
    #[expect(clippy::cast_possible_truncation, reason = "no table has 65,536 rows")]
    pub(super) const fn at(index: usize) -> Self {
        Self(index as u16)
    }

    #[cfg(feature = "subdistricts")]
    pub(super) const fn index(self) -> u16 {
        self.0
    }

    /// The district of a four-digit code of the Department of Provincial Administration, as `4203`.
    #[must_use]
    pub fn from_code(code: u16) -> Option<Self> {
        Self::up_to(code).filter(|district| district.code() == code)
    }

    /// The district of a code; where there is none, the one before it in its province.
    pub(super) fn up_to(code: u16) -> Option<Self> {
        let province = Province::from_code(u8::try_from(code / 100).ok()?)?;
        numbered(rows_of(province.index(), &FIRST), code % 100, code, |row| Self(row).code()).map(Self)
    }

    /// The districts of a name without อำเภอ or เขต, in the order of their codes; of another spelling in use
    /// where there is one (`สุไหงโกลก`).
    pub fn named(name: &str) -> impl Iterator<Item = Self> + Clone {
        let exact = NAMES.named(name).map(Self);
        let other = OTHER_SPELLINGS.iter().filter(move |other| other.name.thai() == name);
        exact.chain(other.filter_map(|other| Self::from_code(other.code)))
    }

    /// The districts whose names are one letter from an unknown one: suggestions, for the letter can be wrong in
    /// more than one way.
    ///
    /// ```
    /// use saraban::District;
    ///
    /// let meant: Vec<_> = District::similar("กันทรลักษณ์").map(|d| d.to_string()).collect();
    /// assert_eq!(meant, ["อำเภอกันทรลักษ์"]);
    /// ```
    pub fn similar(name: &str) -> impl Iterator<Item = Self> + Clone {
        Self::all().filter(move |district| one_apart(district.name(), name))
    }

    /// The districts that once had a name.
    pub fn formerly_named(name: &str) -> impl Iterator<Item = Self> + Clone {
        let found = FORMER_NAMES.iter().filter(move |former| former.name.thai() == name);
        found.filter_map(|former| Self::from_code(former.code))
    }

    /// The district that once had a code, in the province that it was part of then: `4303` is บึงกาฬ, 3801 now.
    #[must_use]
    pub fn from_old_code(code: u16) -> Option<Self> {
        let at = OLD_CODES.binary_search_by_key(&code, |(old, _)| *old).ok()?;
        OLD_CODES.get(at).and_then(|(_, now)| Self::from_code(*now))
    }

    pub(super) fn of(province: Province) -> impl DoubleEndedIterator<Item = Self> + Clone {
        rows_of(province.index(), &FIRST).map(Self)
    }

    /// The districts whose names `text` starts with, and the length of that name in bytes, the longest first.
    pub(crate) fn prefixes(text: &str) -> impl Iterator<Item = (Self, usize)> + Clone {
        NAMES.prefixes(text).map(|(row, len)| (Self(row), len))
    }

    /// Whether the name of a district may stand at the beginning of `text`; where it may not, none does.
    pub(crate) fn may_begin(text: &str) -> bool {
        NAMES.opens(text)
    }

    /// The name without อำเภอ or เขต, as `เมืองเลย`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().name.thai()
    }

    /// The English name, as `Mueang Loei`.
    #[must_use]
    pub fn english(self) -> &'static str {
        self.row().name.english()
    }

    /// The four-digit code of the Department of Provincial Administration, which begins with the province's.
    #[must_use]
    pub fn code(self) -> u16 {
        self.row().code
    }

    /// The province.
    #[must_use]
    pub fn province(self) -> Province {
        let code = u8::try_from(self.code() / 100).ok();
        code.and_then(Province::from_code).unwrap_or(Province::bangkok())
    }

    /// With its province, as in an address: `อำเภอเชียงคาน จังหวัดเลย`.
    #[must_use]
    pub fn in_full(self) -> impl fmt::Display + Clone {
        Within(self, self.province())
    }

    /// The province that it was part of on a day; of provinces created after 2530 BE.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use saraban::District;
    ///
    /// let bueng_kan = District::from_code(3801).ok_or("unknown")?;
    /// let day = NaiveDate::from_ymd_opt(2007, 5, 1).ok_or("no day")?;
    /// assert_eq!(bueng_kan.province().name(), "บึงกาฬ");
    /// assert_eq!(bueng_kan.province_on(day).name(), "หนองคาย");
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn province_on(self, day: NaiveDate) -> Province {
        let now = self.province();
        now.split().filter(|(created, _)| day < *created).map_or(now, |(_, before)| before)
    }

    /// Its subdistricts in the order of their codes.
    #[cfg(feature = "subdistricts")]
    #[must_use]
    pub fn subdistricts(self) -> impl DoubleEndedIterator<Item = super::Subdistrict> + Clone {
        super::Subdistrict::of(self)
    }

    /// Its subdistrict of this name without ตำบล or แขวง.
    #[cfg(feature = "subdistricts")]
    #[must_use]
    pub fn subdistrict(self, name: &str) -> Option<super::Subdistrict> {
        super::Subdistrict::named(name).find(|subdistrict| subdistrict.district() == self)
    }

    /// Its local governments, those that reach into it from another district among them.
    #[cfg(feature = "local-governments")]
    pub fn local_governments(self) -> impl Iterator<Item = super::LocalGovernment> + Clone {
        let bodies = self.province().local_governments();
        bodies.filter(move |body| body.districts().any(|district| district == self))
    }

    /// Whether the province has its seat here.
    #[must_use]
    pub fn is_capital(self) -> bool {
        self.province().capital() == Some(self)
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

/// As it stands in an address: `อำเภอเชียงคาน`, `เขตดุสิต`.
impl fmt::Display for District {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = if self.province().is_bangkok() { "เขต" } else { "อำเภอ" };
        write!(f, "{kind}{}", self.name())
    }
}
