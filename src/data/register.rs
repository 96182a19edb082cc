//! Who keeps the matters under the letters and the office number of a reference code.

use core::fmt;

use chrono::{Datelike, NaiveDate};

use super::department::{Department, DepartmentNumber};
use super::division::{Division, DivisionLevel, ProvincialOffice};
use super::evidence::Evidence;
use super::local_code::{LocalOffice, LocalRank};
use super::ministry::Ministry;
use super::province::Province;

/// The day from which ministries and their numbers are those of the present: the reform of October 2545.
/// A number that was not seen before it need not have been the same then.
const REFORM: (i32, u32, u32) = (2002, 10, 3);

/// Who keeps the matters under a reference code, as far as the register knows.
///
/// A number names the office that keeps the file, which need not be the one that signs: letters numbered มท 08
/// mostly go out in the name of กระทรวงมหาดไทย. Each answer has its [`evidence`](Self::evidence).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Owner {
    body: Body,
    /// The one whose letters the code has.
    ministry: Option<Ministry>,
    evidence: Evidence,
}

/// What kind of body keeps the matters under a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Body {
    /// A ministry or independent body; which of its departments is not known.
    Ministry(Ministry),
    /// A department.
    Department(Department),
    /// A division, or a body below a ministry that is no department, as a university.
    Division(Division),
    /// A province, or Bangkok; which of its offices is not known.
    Province(Province),
    /// An office of a province: a code of four digits that begin with 00.
    ProvincialOffice(Province, ProvincialOffice),
    /// A district office: a code of four digits that begin with the district's place in an order of the
    /// province's own, which is not that of the official codes; and what office it stands for, where known.
    DistrictOffice(Province, u8, Option<ProvincialOffice>),
    /// A local government of the province, by a code of five digits.
    LocalGovernment(Province, LocalOffice),
    /// A body that numbers its letters by itself, outside the list of letters, by its name: the Bank of Thailand, the State
    /// Railway.
    Outside(&'static str),
}

/// Bodies that number their letters by themselves, by year: ธปท.ฝคง.ว. 951/2564, รฟ 1/1911/2564. As cited in government news
/// of 2563 to 2567.
const OUTSIDE: &[(&str, &str)] = &[("ธปท", "ธนาคารแห่งประเทศไทย"), ("รฟ", "การรถไฟแห่งประเทศไทย")];

/// The body of such letters; behind a dot are those of its unit.
fn outside(letters: &str) -> Option<&'static str> {
    let own = letters.split('.').next()?;
    OUTSIDE.iter().find(|(known, _)| *known == own).map(|(_, body)| *body)
}

impl Owner {
    /// The owner of an office number behind letters, on a day.
    ///
    /// `letters` has no dots, but before those of a unit (ธปท.ฝคง); `office` is the number up to its first dot, in Arabic digits, or empty. The day
    /// decides where letters or numbers changed hands: สร was the Office of the Prime Minister and is สุรินทร์
    /// now, นร 07 was สำนักงาน ก.พ. and is สำนักงบประมาณ now. Without one, the owner is the present one. `None` where
    /// the letters are nobody's: see [`similar_letters`](crate::similar_letters).
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use saraban::{Evidence, Owner};
    ///
    /// let owner = |letters, office, year| {
    ///     Owner::of(letters, office, NaiveDate::from_ymd_opt(year, 6, 1)).map(|owner| owner.to_string())
    /// };
    /// assert_eq!(owner("นร", "0708", 2024).as_deref(), Some("สำนักงบประมาณ"));
    /// assert_eq!(owner("นร", "0708", 1997).as_deref(), Some("สำนักงานคณะกรรมการข้าราชการพลเรือน"));
    /// assert_eq!(owner("ลย", "0023", 2024).as_deref(), Some("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดเลย"));
    /// assert_eq!(owner("ขย", "0023", 2024), None);
    ///
    /// let hint = Owner::of("มท", "0702", None).ok_or("unknown")?;
    /// assert_eq!(hint.evidence(), Evidence::Recall); // กรมโยธาธิการและผังเมือง, from memory
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn of(letters: &str, office: &str, on: Option<NaiveDate>) -> Option<Self> {
        let ministry = Ministry::from_letters(letters);
        match (ministry, Province::from_letters(letters)) {
            (Some(ministry), Some(province)) => {
                let then = on.is_some_and(|day| ministry.is_in_use_on(day));
                Some(if then {
                    Self::central(ministry, office, on)
                } else {
                    Self::provincial(province, office)
                })
            }
            (Some(ministry), None) => Some(Self::central(ministry, office, on)),
            (None, Some(province)) => Some(Self::provincial(province, office)),
            (None, None) => {
                let body = Body::Outside(outside(letters)?);
                Some(Self { body, ministry: None, evidence: Evidence::Page })
            }
        }
    }

    /// Ministry, department by the first two digits, division by all.
    fn central(ministry: Ministry, office: &str, on: Option<NaiveDate>) -> Self {
        let number = office.get(..2).and_then(|digits| digits.parse().ok());
        let department = number.and_then(|number| Self::department_of(ministry, number, on));
        let known = department.map(|(department, _)| department);
        let rows = || Division::of(ministry.letters(), office).filter(move |row| row.department() == known);
        let division = rows().find(|row| is_office(*row, ministry));
        let known_then = |row: &Division| on.is_none_or(|day| is_present(day) || is_seen_by(row.seen(), day));
        let seen = rows().filter(known_then).map(Division::evidence).max();
        let (body, evidence) = match (division, department) {
            (Some(division), _) => (Body::Division(division), division.evidence()),
            (None, Some((department, evidence))) => {
                (Body::Department(department), seen.map_or(evidence, |seen| seen.max(evidence)))
            }
            (None, None) => (Body::Ministry(ministry), ministry.evidence()),
        };
        Self { body, ministry: Some(ministry), evidence }
    }

    /// The department that had a number on a day. One whose years are known goes before one whose are not.
    fn department_of(
        ministry: Ministry,
        number: u8,
        on: Option<NaiveDate>,
    ) -> Option<(Department, Evidence)> {
        let numbers = DepartmentNumber::of(ministry, number);
        let found = match on {
            Some(day) => {
                let then = numbers.filter(|number| number.is_in_use_on(day));
                then.max_by_key(|number| (number.is_dated(), evidence_on(*number, day)))
            }
            None => numbers.clone().find(DepartmentNumber::is_current).or_else(|| numbers.clone().next()),
        }?;
        let evidence = on.map_or(found.evidence(), |day| evidence_on(found, day));
        Some((found.department(), evidence))
    }

    fn provincial(province: Province, office: &str) -> Self {
        let (body, evidence) = Self::below(province, office);
        Self { body, ministry: None, evidence }
    }

    fn below(province: Province, office: &str) -> (Body, Evidence) {
        if let Some(office) = LocalOffice::of(office).filter(|_| !province.is_bangkok()) {
            return (Body::LocalGovernment(province, office), Evidence::Program);
        }
        // The letters are those of a published list; what the number says of the office is less certain.
        let unknown = (Body::Province(province), Evidence::List);
        let digits = |digits: Option<&str>| digits.and_then(|digits| digits.parse().ok());
        let (4, Some(order), Some(number)) = (office.len(), digits(office.get(..2)), digits(office.get(2..)))
        else {
            return unknown;
        };
        let known = ProvincialOffice::from_number(number);
        match (order, known) {
            _ if province.is_bangkok() => unknown,
            (0, Some(office)) => (Body::ProvincialOffice(province, office), office.evidence()),
            (0, None) => unknown,
            (order, _) if usize::from(order) <= province.districts().count() => {
                let evidence = known.map_or(Evidence::Program, ProvincialOffice::evidence);
                (Body::DistrictOffice(province, order, known), Evidence::Program.min(evidence))
            }
            _ => unknown,
        }
    }

    /// What keeps the matters.
    #[must_use]
    pub const fn body(&self) -> Body {
        self.body
    }

    /// What the answer rests on. An answer from memory is a hint.
    #[must_use]
    pub const fn evidence(&self) -> Evidence {
        self.evidence
    }

    /// The ministry or independent body: of a provincial office the one that it answers to.
    #[must_use]
    pub fn ministry(&self) -> Option<Ministry> {
        match self.body {
            Body::ProvincialOffice(_, office) | Body::DistrictOffice(_, _, Some(office)) => {
                Some(office.ministry())
            }
            _ => self.ministry,
        }
    }

    /// The department: of a provincial office the one that it answers to.
    #[must_use]
    pub fn department(&self) -> Option<Department> {
        match self.body {
            Body::Department(department) => Some(department),
            Body::Division(division) => division.department(),
            Body::ProvincialOffice(_, office) | Body::DistrictOffice(_, _, Some(office)) => {
                Some(office.department())
            }
            _ => None,
        }
    }

    /// The province of a code with a province's letters.
    #[must_use]
    pub const fn province(&self) -> Option<Province> {
        match self.body {
            Body::Province(province)
            | Body::ProvincialOffice(province, _)
            | Body::DistrictOffice(province, ..)
            | Body::LocalGovernment(province, _) => Some(province),
            _ => None,
        }
    }
}

/// Whether a row names an office that can keep matters: a division, or a body in a department's place. A
/// committee writes in the name of the office that houses it.
fn is_office(row: Division, ministry: Ministry) -> bool {
    match row.level() {
        DivisionLevel::Division => !row.name().starts_with("คณะกรรมการ"),
        DivisionLevel::Department => row.department().is_none() && row.name() != ministry.name(),
        DivisionLevel::Ministry => false,
    }
}

/// What a number rests on for a day: letters of that time, or letters of today if the day is not before the reform.
fn evidence_on(number: DepartmentNumber, day: NaiveDate) -> Evidence {
    let known_then = is_present(day) || number.is_dated() || is_seen_by(number.seen(), day);
    if known_then { number.evidence() } else { Evidence::Recall }
}

fn is_present(day: NaiveDate) -> bool {
    (day.year(), day.month(), day.day()) >= REFORM
}

/// Whether the first letter seen is of the year of `day` or an earlier one.
fn is_seen_by(years: Option<(u16, u16)>, day: NaiveDate) -> bool {
    years.is_some_and(|(first, _)| i32::from(first) - 543 <= day.year())
}

/// The name of the body: `กรมส่งเสริมการปกครองท้องถิ่น`, `สำนักงานจังหวัดเลย`; of a body known by its kind only, that:
/// `องค์การบริหารส่วนตำบล จังหวัดเลย`. A province has one องค์การบริหารส่วนจังหวัด, which is named.
impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.body {
            Body::Ministry(ministry) => f.write_str(ministry.name()),
            Body::Outside(name) => f.write_str(name),
            Body::Department(department) => f.write_str(department.name()),
            Body::Division(division) => f.write_str(division.name()),
            Body::Province(province) => province.fmt(f),
            Body::ProvincialOffice(province, office) => write!(f, "{office}{}", province.name()),
            Body::DistrictOffice(province, ..) => write!(f, "ที่ว่าการอำเภอ {province}"),
            Body::LocalGovernment(province, office) => match office.rank() {
                rank @ LocalRank::ProvincialAdministration => write!(f, "{}{}", rank.name(), province.name()),
                rank => write!(f, "{} {province}", rank.name()),
            },
        }
    }
}
