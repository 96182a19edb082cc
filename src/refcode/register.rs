//! Whose letters and numbers they are.

use super::ReferenceCode;
use crate::data::{DepartmentNumber, Ministry, Province};

/// Whose letters a code begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    Ministry(Ministry),
    Province(Province),
    /// Of a province now, and of a ministry once: สร.
    Both(Ministry, Province),
    Unknown,
}

impl Letters {
    pub(super) fn of(code: &ReferenceCode) -> Self {
        let Some(letters) = code.prefix() else { return Self::Unknown };
        match (Ministry::from_letters(letters), Province::from_letters(letters)) {
            (Some(ministry), None) => Self::Ministry(ministry),
            (None, Some(province)) => Self::Province(province),
            (Some(ministry), Some(province)) => Self::Both(ministry, province),
            (None, None) => Self::Unknown,
        }
    }

    pub(super) fn is_known(self) -> bool {
        self != Self::Unknown
    }
}

/// Whether the office number is of the kind that its letters have: four to six digits below a ministry that knows the
/// first two; below a province 00 or one of its districts and two more, or the five of a local government.
pub(super) fn fits(code: &ReferenceCode) -> bool {
    let group = code.office_parts().next().unwrap_or_default();
    let unit = group.get(..2).and_then(|digits| digits.parse::<u8>().ok());
    let in_ministry = |ministry| match group.len() {
        4 => unit.is_some_and(|unit| DepartmentNumber::of(ministry, unit).next().is_some()),
        5 | 6 => true,
        _ => false,
    };
    let in_province = |province: Province| match group.len() {
        4 => unit.is_some_and(|unit| usize::from(unit) <= province.districts().count()),
        5 => group.starts_with(['5', '6', '7', '8', '9']),
        _ => false,
    };
    match Letters::of(code) {
        Letters::Ministry(ministry) => in_ministry(ministry),
        Letters::Province(province) => in_province(province),
        Letters::Both(ministry, province) => in_ministry(ministry) || in_province(province),
        Letters::Unknown => false,
    }
}
