//! The five digits of a local government's reference codes.

/// What the five digits behind a province's letters say: a number for the body, and one for the unit in it.
///
/// `นว 52002` is the first municipality's second unit. Inferred from some twenty codes whose owner is known, printed by
/// programs that the bodies use; no rule of the ministry was read. The bodies' numbers do not follow the districts.
///
/// ```
/// use saraban::{Body, LocalRank, Owner};
///
/// let owner = Owner::of("นว", "52002", None).ok_or("unknown")?;
/// let Body::LocalGovernment(province, office) = owner.body() else { return Err("no local government") };
/// assert_eq!((province.name(), office.rank(), office.body()), ("นครสวรรค์", LocalRank::Municipality, 520));
/// assert_eq!(office.unit_name(), Some("กองคลัง"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalOffice {
    rank: LocalRank,
    body: u16,
    unit: u8,
}

impl LocalOffice {
    /// `None` for a number that is no local government's.
    pub(super) fn of(office: &str) -> Option<Self> {
        let (body, unit) = office.split_at_checked(3).filter(|_| office.len() == 5)?;
        let (body, unit) = (body.parse().ok()?, unit.parse().ok()?);
        Some(Self { rank: LocalRank::of(body)?, body, unit })
    }

    /// The rank of the body.
    #[must_use]
    pub const fn rank(self) -> LocalRank {
        self.rank
    }

    /// The first three digits, which count the bodies of a province: 510, 520, 724.
    #[must_use]
    pub const fn body(self) -> u16 {
        self.body
    }

    /// The last two digits, which count the units of the body.
    #[must_use]
    pub const fn unit(self) -> u8 {
        self.unit
    }

    /// What the first four units are in every body seen; from 05 on each body has its own order.
    #[must_use]
    pub const fn unit_name(self) -> Option<&'static str> {
        match self.unit {
            1 => Some("สำนักปลัด"),
            2 => Some("กองคลัง"),
            3 => Some("กองช่าง"),
            4 => Some("กองสาธารณสุขและสิ่งแวดล้อม"),
            _ => None,
        }
    }
}

/// What the first digits of a local government's code say of its rank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LocalRank {
    /// องค์การบริหารส่วนจังหวัด: 510.
    ProvincialAdministration,
    /// เทศบาล of any rank: from 520 on.
    Municipality,
    /// องค์การบริหารส่วนตำบล: from 700 on.
    SubdistrictAdministration,
}

impl LocalRank {
    const fn of(body: u16) -> Option<Self> {
        match body {
            510 => Some(Self::ProvincialAdministration),
            520..=699 => Some(Self::Municipality),
            700..=999 => Some(Self::SubdistrictAdministration),
            _ => None,
        }
    }

    /// The Thai word.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::ProvincialAdministration => "องค์การบริหารส่วนจังหวัด",
            Self::Municipality => "เทศบาล",
            Self::SubdistrictAdministration => "องค์การบริหารส่วนตำบล",
        }
    }
}
