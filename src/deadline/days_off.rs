//! The days off of government offices by name: as announced, later ones computed from the rules.

use alloc::vec::Vec;
use core::fmt;

use chrono::{Datelike, NaiveDate};

use super::working_days::is_weekend;
use crate::data::{Holiday, HolidayKind, HolyDays, Sector};
use crate::date::{BuddhistDate, BuddhistYear};

/// A day on which government offices of the whole country are closed besides weekends.
///
/// To the last year of the table of [holidays](Holiday) they are those announced: the days of every year, the
/// substitutes, the special days of the cabinet, the days that were moved. Later years are computed: the days of
/// every year as they stand since 2562 BE, the four [holy days](HolyDays), and for each feast that touches a weekend
/// one substitute on the next working day (cabinet resolutions of 1 May 2544 and 3 February 2547). Songkran is one
/// feast, and so are Asalha Bucha and Khao Phansa. Special days and the day of the ploughing ceremony are
/// announced year by year and cannot be computed.
///
/// ```
/// use saraban::{BuddhistYear, DayOff};
///
/// let year = BuddhistYear::new(2573)?;
/// let days: Vec<_> = DayOff::of_year(year).into_iter().filter(|day| day.day().month().number() == 4).collect();
/// // วันจักรี and the middle of Songkran lie on weekends: one substitute each.
/// assert_eq!(days.len(), 6);
/// let last = days[5];
/// assert_eq!(last.to_string(), "ชดเชยวันสงกรานต์");
/// assert_eq!(last.day().to_string(), "๑๖ เมษายน ๒๕๗๓");
/// assert!(!last.is_announced());
/// # Ok::<(), saraban::RangeError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DayOff {
    day: NaiveDate,
    name: &'static str,
    kind: HolidayKind,
    source: &'static str,
    is_announced: bool,
}

/// Days that have one substitute between them, as they stand since 2562 BE: month, day, how many, names.
const FEASTS: [(u32, u32, i64, &str, &str); 11] = [
    (1, 1, 1, "วันขึ้นปีใหม่", "ชดเชยวันขึ้นปีใหม่"),
    (4, 6, 1, "วันจักรี", "ชดเชยวันจักรี"),
    (4, 13, 3, "วันสงกรานต์", "ชดเชยวันสงกรานต์"),
    (5, 4, 1, "วันฉัตรมงคล", "ชดเชยวันฉัตรมงคล"),
    (6, 3, 1, "วันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชินี", "ชดเชยวันเฉลิมพระชนมพรรษาสมเด็จพระบรมราชินี"),
    (7, 28, 1, "วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว", "ชดเชยวันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระเจ้าอยู่หัว"),
    (8, 12, 1, "วันแม่แห่งชาติ", "ชดเชยวันแม่แห่งชาติ"),
    (10, 13, 1, "วันนวมินทรมหาราช", "ชดเชยวันนวมินทรมหาราช"),
    (10, 23, 1, "วันปิยมหาราช", "ชดเชยวันปิยมหาราช"),
    (12, 5, 1, "วันพ่อแห่งชาติ", "ชดเชยวันพ่อแห่งชาติ"),
    (12, 10, 1, "วันรัฐธรรมนูญ", "ชดเชยวันรัฐธรรมนูญ"),
];

/// The last day of the year, whose substitute lies in the next.
const YEAR_END: (&str, &str) = ("วันสิ้นปี", "ชดเชยวันสิ้นปี");

/// Where the computed days come from.
const RULES: &str = "มติ ครม. 1 พ.ค. 2544 และ 3 ก.พ. 2547 (คำนวณ)";

/// Some days in a row that have one substitute between them.
struct Feast {
    first: NaiveDate,
    names: Vec<&'static str>,
    substitute: &'static str,
}

impl Feast {
    fn days(&self) -> impl Iterator<Item = NaiveDate> {
        self.first.iter_days().take(self.names.len())
    }
}

impl DayOff {
    /// The days off of a calendar year, in order; none before the first year of the table, nor where the
    /// [holy days](HolyDays) are not known.
    #[must_use]
    pub fn of_year(year: BuddhistYear) -> Vec<Self> {
        Self::of_gregorian_year(year.start().to_gregorian().year())
    }

    /// What makes a day one off, if anything does besides a weekend; two feasts may share a day.
    #[must_use]
    pub fn on(day: BuddhistDate) -> Vec<Self> {
        let day = day.to_gregorian();
        let mut days = Self::of_gregorian_year(day.year());
        days.retain(|off| off.day == day);
        days
    }

    pub(super) fn of_gregorian_year(year: i32) -> Vec<Self> {
        let (_, table_end) = Holiday::years();
        if year > table_end { Self::computed(year) } else { Self::announced(year) }
    }

    fn announced(year: i32) -> Vec<Self> {
        let is_off = |holiday: &Holiday| holiday.is_off(Sector::Government) && holiday.is_nationwide();
        let of_year = Holiday::all().filter(|holiday| holiday.day().year() == year).filter(is_off);
        of_year
            .map(|holiday| Self {
                day: holiday.day(),
                name: holiday.name(),
                kind: holiday.kind(),
                source: holiday.source(),
                is_announced: holiday.is_announced(),
            })
            .collect()
    }

    fn computed(year: i32) -> Vec<Self> {
        let Some(feasts) = feasts(year) else { return Vec::new() };
        let off = |day, name, kind| Self { day, name, kind, source: RULES, is_announced: false };
        let mut days: Vec<Self> = feasts
            .iter()
            .flat_map(|feast| feast.days().zip(feast.names.iter().copied()))
            .map(|(day, name)| off(day, name, HolidayKind::Regular))
            .collect();
        // What was made up for, not twice where two feasts meet.
        let mut made_up: Vec<NaiveDate> = Vec::new();
        for feast in &feasts {
            let lost: Vec<_> =
                feast.days().filter(|day| is_weekend(*day) && !made_up.contains(day)).collect();
            let ends_the_year =
                (feast.first.year(), feast.first.month(), feast.first.day()) == (year, 12, 31);
            if lost.is_empty() || ends_the_year {
                continue;
            }
            made_up.extend(lost);
            let is_free = |day: &NaiveDate| !is_weekend(*day) && days.iter().all(|off| off.day != *day);
            let next = feast.days().last().and_then(|last| last.iter_days().skip(1).find(is_free));
            days.extend(next.map(|day| off(day, feast.substitute, HolidayKind::Substitution)));
        }
        days.retain(|off| off.day.year() == year);
        days.sort_by_key(|off| off.day);
        days
    }

    /// The day.
    #[must_use]
    pub fn day(&self) -> BuddhistDate {
        BuddhistDate::from_gregorian(self.day).unwrap_or(BuddhistDate::MAX)
    }

    /// The Thai name, as `ชดเชยวันสงกรานต์`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What kind of day it is.
    #[must_use]
    pub const fn kind(&self) -> HolidayKind {
        self.kind
    }

    /// Where it is known from, or the rules that it is computed from.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the day was announced; if not, it was computed from the rules.
    #[must_use]
    pub const fn is_announced(&self) -> bool {
        self.is_announced
    }
}

/// The Thai name.
impl fmt::Display for DayOff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name)
    }
}

/// The feasts of a year in order, with the last day of the year before; `None` where the holy days are not known.
fn feasts(year: i32) -> Option<Vec<Feast>> {
    let holy = HolyDays::of(year)?;
    let single = |first, name, substitute| Feast { first, names: Vec::from([name]), substitute };
    let eve = |year| NaiveDate::from_ymd_opt(year, 12, 31).map(|eve| single(eve, YEAR_END.0, YEAR_END.1));
    let mut feasts: Vec<Feast> = FEASTS
        .iter()
        .filter_map(|(month, day, count, name, substitute)| {
            let first = NaiveDate::from_ymd_opt(year, *month, *day)?;
            let names = (0..*count).map(|_| *name).collect();
            Some(Feast { first, names, substitute })
        })
        .collect();
    feasts.push(single(holy.makha(), "วันมาฆบูชา", "ชดเชยวันมาฆบูชา"));
    feasts.push(single(holy.visakha(), "วันวิสาขบูชา", "ชดเชยวันวิสาขบูชา"));
    feasts.push(Feast {
        first: holy.asalha(),
        names: Vec::from(["วันอาสาฬหบูชา", "วันเข้าพรรษา"]),
        substitute: "ชดเชยวันอาสาฬหบูชา",
    });
    feasts.extend(eve(year - 1));
    feasts.extend(eve(year));
    feasts.sort_by_key(|feast| feast.first);
    Some(feasts)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The regular days and substitutes that the rules give are those that were announced, but for what the
    /// cabinet moved.
    #[test]
    fn the_rules_give_what_was_announced() {
        let by_rule = |kind| matches!(kind, HolidayKind::Regular | HolidayKind::Substitution);
        // Songkran 2020 was put off, substitutes were moved beside other holidays.
        let moved = |day: NaiveDate| match day.year() {
            2020 => matches!(day.month(), 4 | 7 | 9 | 12),
            2021 => day.month() == 10,
            2023 => (day.month(), day.day()) == (12, 29),
            2024 => (day.month(), day.day()) == (1, 2),
            _ => false,
        };
        for year in 2020..=2027 {
            let days = |all: Vec<DayOff>| -> Vec<NaiveDate> {
                let regular = all.into_iter().filter(|off| by_rule(off.kind) && off.name != "วันพืชมงคล");
                let mut days: Vec<_> = regular.map(|off| off.day).filter(|day| !moved(*day)).collect();
                days.dedup();
                days
            };
            assert_eq!(days(DayOff::computed(year)), days(DayOff::announced(year)), "{year}");
        }
    }

    /// Both days of a new year on a weekend have a substitute each, as in 2017 and 2023.
    #[test]
    fn two_feasts_beside_each_other_have_two_substitutes() {
        let days: Vec<_> =
            DayOff::computed(2034).iter().take(3).map(|off| (off.day.day(), off.name)).collect();
        assert_eq!(days, [(1, "วันขึ้นปีใหม่"), (2, "ชดเชยวันสิ้นปี"), (3, "ชดเชยวันขึ้นปีใหม่")]);
    }
}
