//! Public holidays that were announced, and the Buddhist holy days of two centuries.

use core::fmt;

use chrono::{Datelike, Days, NaiveDate};

use super::day::Day;
use super::handle::handle;
use super::tables::holidays::{FIRST_YEAR, HOLIDAYS, HOLY_DAYS, NAMES, SCOPES, SOURCES};

pub(super) struct Row {
    pub(super) day: Day,
    pub(super) kind: HolidayKind,
    /// Who has the day off: [`GOVERNMENT`], [`PRIVATE`], [`BANK`].
    pub(super) sectors: u8,
    pub(super) scope: u8,
    pub(super) name: u8,
    pub(super) source: u8,
    pub(super) substitute_for: Day,
}

pub(super) const GOVERNMENT: u8 = 1;
pub(super) const PRIVATE: u8 = 2;
pub(super) const BANK: u8 = 4;

/// What kind of day stands in the table of [holidays](Holiday).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HolidayKind {
    /// A holiday of every year.
    Regular,
    /// In place of a holiday that fell on a weekend.
    Substitution,
    /// Given by the cabinet for one year.
    Special,
    /// Given by the cabinet for part of the country: see [`Holiday::scope`].
    Regional,
    /// Marked in calendars; nobody has the day off.
    Observance,
    /// Given by the cabinet, then taken back.
    Cancelled,
}

/// Who may have a day off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Sector {
    /// Government offices: official holidays (วันหยุดราชการ).
    Government,
    /// Employers under the labour law; wide-spread practice, each announces its own days.
    Private,
    /// Banks, as the Bank of Thailand announces.
    Bank,
}

handle! {
    /// A holiday of 2558 to 2570 BE, in the order of days.
    ///
    /// The days of 2558 to 2568 were announced. Of 2569 the table holds the regular days and 2 January, no later
    /// decision of the cabinet; the days of 2570 are [computed](Self::is_announced). Labour Day is a holiday, but
    /// not of the government; Khao Phansa and the ploughing day are the government's only.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use saraban::{Holiday, Sector};
    ///
    /// let day = NaiveDate::from_ymd_opt(2024, 5, 1).ok_or("no day")?;
    /// let labour = Holiday::on(day).next().ok_or("none")?;
    /// assert_eq!(labour.name(), "วันแรงงานแห่งชาติ");
    /// assert!(labour.is_off(Sector::Private) && !labour.is_off(Sector::Government));
    /// # Ok::<(), &str>(())
    /// ```
    Holiday: Row = HOLIDAYS
}

/// The year whose days the table computes instead of knowing.
const COMPUTED: i32 = 2027;

impl Holiday {
    /// The holidays of a day; often one, sometimes two.
    pub fn on(day: NaiveDate) -> impl Iterator<Item = Self> + Clone {
        let day = Day::of(day);
        let from = HOLIDAYS.partition_point(|row| row.day < day);
        Self::between(from, HOLIDAYS.len()).take_while(move |holiday| holiday.row().day == day)
    }

    /// The first and the last year that the table covers, Gregorian.
    #[must_use]
    pub fn years() -> (i32, i32) {
        let year = |holiday: Option<Self>| holiday.map_or(0, |holiday| holiday.day().year());
        (year(Self::all().next()), year(Self::all().next_back()))
    }

    /// The day.
    #[must_use]
    pub fn day(self) -> NaiveDate {
        self.row().day.date().unwrap_or_default()
    }

    /// The Thai name, as `ชดเชยวันสงกรานต์`.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.get(usize::from(self.row().name)).copied().unwrap_or_default()
    }

    /// What kind of day it is.
    #[must_use]
    pub fn kind(self) -> HolidayKind {
        self.row().kind
    }

    /// Whether a sector has the day off, in the [part of the country](Self::scope) that it is for.
    #[must_use]
    pub fn is_off(self, sector: Sector) -> bool {
        let bit = match sector {
            Sector::Government => GOVERNMENT,
            Sector::Private => PRIVATE,
            Sector::Bank => BANK,
        };
        self.row().sectors & bit != 0
    }

    /// Whether it is for the whole country.
    #[must_use]
    pub fn is_nationwide(self) -> bool {
        self.scope() == "ทั่วประเทศ"
    }

    /// The part of the country that it is for, in the words of the cabinet: `ทั่วประเทศ`, `ภาคใต้`.
    #[must_use]
    pub fn scope(self) -> &'static str {
        SCOPES.get(usize::from(self.row().scope)).copied().unwrap_or_default()
    }

    /// The day in whose place it is given, where the decision names one.
    #[must_use]
    pub fn substitute_for(self) -> Option<NaiveDate> {
        self.row().substitute_for.date()
    }

    /// Where it is known from: a resolution of the cabinet, or the collection that it was taken from.
    #[must_use]
    pub fn source(self) -> &'static str {
        SOURCES.get(usize::from(self.row().source)).copied().unwrap_or_default()
    }

    /// Whether the day was announced; if not, it was computed from the rules.
    #[must_use]
    pub fn is_announced(self) -> bool {
        self.day().year() < COMPUTED
    }
}

/// The Thai name.
impl fmt::Display for Holiday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

pub(super) struct HolyRow {
    /// Month and day of Makha, Visakha and Asalha Bucha.
    days: [(u8, u8); 3],
}

pub(super) const fn holy(makha: (u8, u8), visakha: (u8, u8), asalha: (u8, u8)) -> HolyRow {
    HolyRow { days: [makha, visakha, asalha] }
}

/// The Buddhist holy days of a year that are public holidays.
///
/// The days follow the Thai lunar calendar. From 1941 to 2150 they are computed from its rules; those of 2015
/// to 2027 agree with what was announced, later ones are predictions until the announcement.
///
/// ```
/// use saraban::HolyDays;
///
/// let days = HolyDays::of(2024).ok_or("out of range")?;
/// assert_eq!(days.visakha().to_string(), "2024-05-22");
/// assert_eq!(days.khao_phansa().to_string(), "2024-07-21");
/// assert!(HolyDays::of(2151).is_none());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct HolyDays {
    days: [NaiveDate; 3],
}

impl HolyDays {
    /// The holy days of a Gregorian year from 1941 to 2150.
    #[must_use]
    pub fn of(year: i32) -> Option<Self> {
        let row = HOLY_DAYS.get(usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?)?;
        let [makha, visakha, asalha] = row.days;
        let date = |(month, day): (u8, u8)| NaiveDate::from_ymd_opt(year, month.into(), day.into());
        Some(Self { days: [date(makha)?, date(visakha)?, date(asalha)?] })
    }

    /// วันมาฆบูชา: the full moon of the third month, of the fourth in a year of thirteen.
    #[must_use]
    pub const fn makha(&self) -> NaiveDate {
        self.days[0]
    }

    /// วันวิสาขบูชา: the full moon of the sixth month, of the seventh in a year of thirteen.
    #[must_use]
    pub const fn visakha(&self) -> NaiveDate {
        self.days[1]
    }

    /// วันอาสาฬหบูชา: the full moon of the eighth month, of the second eighth in a year of thirteen.
    #[must_use]
    pub const fn asalha(&self) -> NaiveDate {
        self.days[2]
    }

    /// วันเข้าพรรษา: the day after Asalha Bucha.
    #[must_use]
    pub fn khao_phansa(&self) -> NaiveDate {
        let asalha = self.asalha();
        asalha.checked_add_days(Days::new(1)).unwrap_or(asalha)
    }
}
