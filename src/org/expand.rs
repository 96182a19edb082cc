//! The bodies that an addressee means, seen from the sender.

use alloc::format;
use alloc::vec::Vec;

use super::kind::OrganisationKind;
use super::quantity::CENTRAL_ADMINISTRATION;
use super::{Organisation, Quantifier};
use crate::data::{Department, District, Ministry, MinistryKind, Province};

/// The area that a sender's letters go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    Country,
    Province(Province),
    District(District),
}

/// What a class has one of in each area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    /// Ministries and departments.
    Agencies,
    Ministries,
    Departments,
    Provinces,
    Districts,
    /// The districts of Bangkok, wherever the sender is.
    Khets,
    #[cfg(feature = "subdistricts")]
    Subdistricts,
    #[cfg(feature = "local-governments")]
    LocalGovernments(Locals),
}

/// Which local governments a class word means.
#[cfg(feature = "local-governments")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Locals {
    All,
    Municipalities,
    Kind(crate::data::LocalGovernmentKind),
}

impl Organisation {
    /// The bodies or posts that this names, seen from a sender: of a class with a quantifier each member in the
    /// area of the sender, or in the area that the class is meant in; of one body itself. `None` where the tables
    /// cannot tell: they know ministries, departments, areas and, with the feature `local-governments`, local
    /// governments, but not how many schools there are. Departments (`อธิบดีทุกกรม`) are those of the sender's
    /// ministry.
    ///
    /// Bangkok is no province here: it has neither a ผู้ว่าราชการจังหวัด nor provincial offices.
    ///
    /// ```
    /// use saraban::Organisation;
    ///
    /// let governor: Organisation = "ผู้ว่าราชการจังหวัดเลย".parse()?;
    /// let districts: Organisation = "นายอำเภอ ทุกอำเภอ".parse()?;
    /// let named = districts.expand(&governor).ok_or("unknown")?;
    /// assert_eq!(named.len(), 14);
    /// assert_eq!(named[0].name(), "นายอำเภอเมืองเลย");
    ///
    /// let department: Organisation = "กรมส่งเสริมการปกครองท้องถิ่น".parse()?;
    /// let governors: Organisation = "ผู้ว่าราชการจังหวัด ทุกจังหวัด".parse()?;
    /// assert_eq!(governors.expand(&department).map(|named| named.len()), Some(76));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn expand(&self, sender: &Self) -> Option<Vec<Self>> {
        let Some(quantifier) = &self.quantifier else { return Some(Vec::from([self.clone()])) };
        let own = self.within.as_deref().map_or(Reach::Country, |area| Reach::of_names([Some(area), None]));
        let reach = if own == Reach::Country { Reach::of(sender) } else { own };
        let mut members = self.members(reach, sender)?;
        if let Quantifier::Except(names) = quantifier {
            members.retain(|member| !names.iter().any(|name| member.is_excepted(name)));
        }
        Some(members)
    }

    /// Whether an exception means this: by its name, or by that of its area.
    fn is_excepted(&self, name: &str) -> bool {
        let same = |known: &str| {
            let (longer, shorter) = if known.len() > name.len() { (known, name) } else { (name, known) };
            longer.ends_with(shorter)
        };
        same(&self.name) || self.within.as_deref().is_some_and(same)
    }

    fn members(&self, reach: Reach, sender: &Self) -> Option<Vec<Self>> {
        let members = match Class::of(&self.name)? {
            Class::Agencies => {
                let class = |word: &str| Self::new(OrganisationKind::AllOf, word);
                let departments = class("กรม").of_departments(None);
                class("กระทรวง").of_ministries().into_iter().chain(departments).collect()
            }
            Class::Ministries => self.of_ministries(),
            Class::Departments => self.of_departments(sender.ministry()),
            Class::Khets => Province::bangkok().districts().map(|district| self.of_khet(district)).collect(),
            Class::Provinces => reach.provinces().map(|province| self.of_province(province)).collect(),
            Class::Districts => reach.districts().map(|district| self.of_district(district)).collect(),
            #[cfg(feature = "subdistricts")]
            Class::Subdistricts => reach
                .districts()
                .flat_map(District::subdistricts)
                .map(|subdistrict| {
                    let district = subdistrict.district();
                    self.member(&format!("{subdistrict}"), &format!("{district}"))
                })
                .collect(),
            #[cfg(feature = "local-governments")]
            Class::LocalGovernments(kinds) => reach
                .local_governments()
                .filter(|body| kinds.contain(body.kind()))
                .map(|body| self.local(body))
                .collect(),
        };
        Some(members)
    }

    /// `ปลัดกระทรวง`: the Office of the Prime Minister has the rank of a ministry, but no minister of its own.
    fn of_ministries(&self) -> Vec<Self> {
        let before = self.name.strip_suffix("กระทรวง").unwrap_or_default();
        let has_minister = |name: &str| name.starts_with("กระทรวง") || !before.starts_with("รัฐมนตรี");
        let current = Ministry::all().filter(|ministry| ministry.kind() == MinistryKind::Ministry);
        let names = current.map(Ministry::name).filter(|name| has_minister(name));
        names.map(|name| self.of_agency(before, name, OrganisationKind::Ministry)).collect()
    }

    /// `อธิบดี`, `กรม`: of a ministry, or of all.
    fn of_departments(&self, ministry: Option<Ministry>) -> Vec<Self> {
        let before = self.name.strip_suffix("กรม").unwrap_or(&self.name);
        let current = Department::all().filter(|department| !department.is_former());
        let ours = current.filter(|department| ministry.is_none_or(|ours| department.ministry() == ours));
        let names = ours.map(Department::name).filter(|name| name.starts_with("กรม"));
        names.map(|name| self.of_agency(before, name, OrganisationKind::Department)).collect()
    }

    /// A member of a class of agencies: the agency, its head, or an office of it.
    fn of_agency(&self, before: &str, name: &str, kind: OrganisationKind) -> Self {
        if before.is_empty() {
            return Self::new(kind, name);
        }
        let is_post = self.kind == OrganisationKind::Position;
        let kind = if is_post { OrganisationKind::Position } else { OrganisationKind::Department };
        Self::new(kind, format!("{before}{name}")).inside(name)
    }

    fn of_khet(&self, district: District) -> Self {
        let before = self.name.strip_suffix("เขต").unwrap_or_default();
        let kind = match (self.kind, before) {
            (OrganisationKind::Position, _) => OrganisationKind::Position,
            (_, "") => OrganisationKind::District,
            _ => OrganisationKind::Office,
        };
        let within = if before.is_empty() {
            "กรุงเทพมหานคร".into()
        } else {
            format!("{district}")
        };
        Self::new(kind, format!("{before}{district}")).inside(within)
    }

    /// The ministry that this is or belongs to, where that is not the whole government.
    fn ministry(&self) -> Option<Ministry> {
        [Some(&*self.name), self.within.as_deref()].into_iter().flatten().find_map(|name| {
            let own = name.find("กระทรวง").and_then(|at| Ministry::from_name(name.get(at..)?));
            let department = || name.find("กรม").and_then(|at| Department::named(name.get(at..)?));
            own.or_else(|| department().map(Department::ministry))
        })
    }

    fn of_province(&self, province: Province) -> Self {
        self.member(&format!("{province}"), &format!("{province}"))
    }

    fn of_district(&self, district: District) -> Self {
        let within = if self.kind == OrganisationKind::AllOf && self.name == "อำเภอ" {
            format!("{}", district.province())
        } else {
            format!("{district}")
        };
        self.member(&format!("{district}"), &within)
    }

    /// The member of this class in an area: the class name ends with the class word of the area's name.
    fn member(&self, area: &str, within: &str) -> Self {
        let word =
            ["จังหวัด", "อำเภอ", "ตำบล"].into_iter().find(|word| area.starts_with(word)).unwrap_or_default();
        let before = self.name.strip_suffix(word).unwrap_or(&self.name);
        let kind = match (self.kind, before, word) {
            (OrganisationKind::Position, ..) => OrganisationKind::Position,
            (_, "", "จังหวัด") => OrganisationKind::Province,
            (_, "", "อำเภอ") => OrganisationKind::District,
            (_, "", "ตำบล") => OrganisationKind::Subdistrict,
            _ => OrganisationKind::Office,
        };
        let member = Self::new(kind, format!("{before}{area}"));
        if within == member.name { member } else { member.inside(within) }
    }

    #[cfg(feature = "local-governments")]
    fn local(&self, body: crate::data::LocalGovernment) -> Self {
        let within =
            body.district().map_or_else(|| format!("{}", body.province()), |district| format!("{district}"));
        let name = format!("{body}");
        let before =
            self.name.strip_suffix(body.kind().word()).filter(|_| self.kind == OrganisationKind::Position);
        match before {
            Some(before) => Self::new(OrganisationKind::Position, format!("{before}{name}")).inside(name),
            None => Self::new(OrganisationKind::of(body.kind()), name).inside(within),
        }
    }
}

impl Class {
    /// The class that a name ends with.
    fn of(name: &str) -> Option<Self> {
        #[cfg(feature = "local-governments")]
        if let Some(kinds) = Locals::of(name) {
            return Some(Self::LocalGovernments(kinds));
        }
        if name.ends_with("จังหวัด") && !name.ends_with("องค์การบริหารส่วนจังหวัด")
        {
            return Some(Self::Provinces);
        }
        // No กิ่งอำเภอ is left.
        if name.ends_with("อำเภอ") && !name.ends_with("กิ่งอำเภอ") {
            return Some(Self::Districts);
        }
        if name == CENTRAL_ADMINISTRATION {
            return Some(Self::Agencies);
        }
        if name.ends_with("กระทรวง") {
            return Some(Self::Ministries);
        }
        if matches!(name, "กรม" | "อธิบดี" | "อธิบดีกรม") {
            return Some(Self::Departments);
        }
        if matches!(name, "เขต" | "ผู้อำนวยการเขต" | "ผู้อำนวยการสำนักงานเขต" | "สำนักงานเขต")
        {
            return Some(Self::Khets);
        }
        #[cfg(feature = "subdistricts")]
        if name == "ตำบล" || name == "กำนัน" {
            return Some(Self::Subdistricts);
        }
        None
    }
}

impl Reach {
    fn of(sender: &Organisation) -> Self {
        Self::of_names([Some(sender.name()), sender.within()])
    }

    fn of_names(names: [Option<&str>; 2]) -> Self {
        let mut names = names.into_iter().flatten();
        let province = names.clone().find_map(|name| {
            let at = name.rfind("จังหวัด")?;
            Province::from_name(name.get(at + "จังหวัด".len()..)?)
        });
        let district = names.find_map(|name| {
            let at = name.rfind("อำเภอ")?;
            let mut found = District::named(name.get(at + "อำเภอ".len()..)?);
            let first = found.next()?;
            // A name that two provinces have needs the province.
            match province {
                Some(province) => {
                    core::iter::once(first).chain(found).find(|district| district.province() == province)
                }
                None => found.next().is_none().then_some(first),
            }
        });
        match (district, province) {
            (Some(district), _) => Self::District(district),
            (None, Some(province)) => Self::Province(province),
            (None, None) => Self::Country,
        }
    }

    fn provinces(self) -> impl Iterator<Item = Province> {
        Province::all().filter(move |province| {
            !province.is_bangkok()
                && match self {
                    Self::Country => true,
                    Self::Province(own) => *province == own,
                    Self::District(own) => *province == own.province(),
                }
        })
    }

    fn districts(self) -> impl Iterator<Item = District> {
        let all = self.provinces().flat_map(Province::districts);
        all.filter(move |district| !matches!(self, Self::District(own) if own != *district))
    }

    #[cfg(feature = "local-governments")]
    fn local_governments(self) -> impl Iterator<Item = crate::data::LocalGovernment> {
        let all = self.provinces().flat_map(Province::local_governments);
        all.filter(move |body| match self {
            Self::District(own) => body.districts().any(|district| district == own),
            _ => true,
        })
    }
}

#[cfg(feature = "local-governments")]
impl Locals {
    fn of(name: &str) -> Option<Self> {
        use crate::data::LocalGovernmentKind as Kind;
        if name == "องค์กรปกครองส่วนท้องถิ่น" {
            return Some(Self::All);
        }
        if name == "เทศบาล" || name == "นายกเทศมนตรี" {
            return Some(Self::Municipalities);
        }
        let kinds = [
            Kind::ProvincialAdministration,
            Kind::CityMunicipality,
            Kind::TownMunicipality,
            Kind::SubdistrictMunicipality,
            Kind::SubdistrictAdministration,
        ];
        kinds.into_iter().find(|kind| name.ends_with(kind.word())).map(Self::Kind)
    }

    fn contain(self, kind: crate::data::LocalGovernmentKind) -> bool {
        use crate::data::LocalGovernmentKind as Kind;
        match self {
            Self::All => true,
            Self::Municipalities => {
                matches!(
                    kind,
                    Kind::CityMunicipality | Kind::TownMunicipality | Kind::SubdistrictMunicipality
                )
            }
            Self::Kind(own) => own == kind,
        }
    }
}

#[cfg(feature = "local-governments")]
impl OrganisationKind {
    pub(super) const fn of(kind: crate::data::LocalGovernmentKind) -> Self {
        use crate::data::LocalGovernmentKind as Kind;
        match kind {
            Kind::Bangkok => Self::Province,
            Kind::ProvincialAdministration => Self::Pao,
            Kind::CityMunicipality => Self::CityMunicipality,
            Kind::TownMunicipality => Self::TownMunicipality,
            Kind::SubdistrictMunicipality => Self::SubdistrictMunicipality,
            Kind::SubdistrictAdministration => Self::Sao,
            Kind::Pattaya => Self::Other,
        }
    }
}
