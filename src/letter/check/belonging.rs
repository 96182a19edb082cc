//! Checks of what belongs together: the number, its issuer, those written to.
//!
//! A number names the office that keeps the matter, not the one that signs: a ministry's letter carries the numbers of its
//! departments, a province's those of its offices. What cannot be is a number of another ministry, department or province.
//! Which department a number is of is evidence only where documents show it.

use alloc::string::String;

use super::super::Letter;
use super::Report;
use crate::data::{Body, Department, District, Ministry, Owner, Province};

/// Who keeps the matters under the letter's number.
fn owner(letter: &Letter) -> Option<Owner> {
    let code = letter.reference()?.value();
    match letter.day() {
        Some(day) => code.owner_on(day),
        None => code.owner(),
    }
}

/// Where a body belongs, as far as its name tells.
enum Home {
    Central(Ministry, Option<Department>),
    /// The provinces in which there is a place of the name.
    Local(Places),
}

/// A province by its name, or every district of a name.
#[derive(Clone, Copy)]
enum Places {
    Province(Province),
    District(&'static str),
}

impl Places {
    /// The province that a name ends with (`จังหวัดเลย`), or the district (`อำเภอลอง`).
    fn of(name: &str) -> Option<Self> {
        let word_behind = |word: &str| name.rsplit_once(word)?.1.split_whitespace().next();
        if let Some(province) = word_behind("จังหวัด").and_then(Province::from_name) {
            return Some(Self::Province(province));
        }
        let district = District::named(word_behind("อำเภอ")?).next()?;
        Some(Self::District(district.name()))
    }

    fn may_be_in(self, province: Province) -> bool {
        match self {
            Self::Province(own) => own == province,
            Self::District(name) => District::named(name).any(|district| district.province() == province),
        }
    }
}

fn home(name: &str) -> Option<Home> {
    let first = name.split_whitespace().next()?;
    if let Some(department) = Department::named(first).filter(|department| !department.is_former()) {
        return Some(Home::Central(department.ministry(), Some(department)));
    }
    match Ministry::from_name(first).filter(|ministry| !ministry.is_former()) {
        Some(ministry) => Some(Home::Central(ministry, None)),
        None => Places::of(name).map(Home::Local),
    }
}

/// A number that is not the issuer's, nor of any office under it.
pub(super) fn foreign_issuer(letter: &Letter, report: &mut Report) {
    let (Some(owner), Some(issuer)) = (owner(letter), letter.issuer()) else { return };
    let name = issuer.value();
    match (home(name), owner.province()) {
        (Some(Home::Local(places)), Some(province)) if !places.may_be_in(province) => {
            let right = matches!(places, Places::Province(_)) && name.starts_with("จังหวัด");
            report.add(issuer.span(), name, right.then(|| alloc::format!("จังหวัด{}", province.name())));
        }
        (Some(Home::Central(..)), Some(_)) => report.add(issuer.span(), name, None),
        (Some(Home::Central(ministry, department)), None) if !is_under(owner, ministry, department) => {
            report.add(issuer.span(), name, None);
        }
        (_, Some(province)) if is_other_level(owner, name) || sits_elsewhere(letter, province) => {
            report.add(issuer.span(), name, None);
        }
        _ => {}
    }
}

/// Whether a number is of a ministry or of one of its departments.
fn is_under(owner: Owner, ministry: Ministry, department: Option<Department>) -> bool {
    let is_of_ministry = owner.ministry().is_none_or(|own| own == ministry || own.is_former());
    let is_of_department = match (owner.department(), department) {
        (Some(own), Some(department)) if owner.evidence().is_documented() => {
            own == department || own.is_former()
        }
        _ => true,
    };
    is_of_ministry && is_of_department
}

/// A local government's number of five digits on the letter of a province or a district, or the other way round.
fn is_other_level(owner: Owner, issuer: &str) -> bool {
    const LOCAL: &[&str] = &["องค์การบริหารส่วน", "เทศบาลนคร", "เทศบาลเมือง", "เทศบาลตำบล"];
    let begins = |words: &[&str]| words.iter().any(|word| issuer.starts_with(word));
    match owner.body() {
        Body::LocalGovernment(..) => begins(&["จังหวัด", "อำเภอ"]),
        Body::ProvincialOffice(..) | Body::DistrictOffice(..) => begins(LOCAL),
        _ => false,
    }
}

/// Whether the address below the issuer's name is in another province.
fn sits_elsewhere(letter: &Letter, province: Province) -> bool {
    let place = letter.place().map_or("", |place| place.value().as_str());
    let named = place.rsplit_once("จังหวัด").and_then(|(_, rest)| rest.split_whitespace().next());
    named.and_then(Province::from_name).is_some_and(|named| named != province)
}

/// A province writes to the district chiefs and offices of its own province. What local governments write to each other
/// crosses any border.
pub(super) fn foreign_addressee(letter: &Letter, report: &mut Report) {
    const BELOW: &[&str] = &[
        "ท้องถิ่นจังหวัด",
        "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด",
        "ปลัดจังหวัด",
        "นายอำเภอ",
        "อำเภอ",
        "ที่ว่าการอำเภอ",
        "ท้องถิ่นอำเภอ",
        "สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ",
    ];
    let Some(owner) = owner(letter).filter(|owner| !matches!(owner.body(), Body::LocalGovernment(..))) else {
        return;
    };
    let Some(province) = owner.province() else { return };
    for addressee in letter.addressees() {
        let name = addressee.value().name();
        // A district that has namesakes is known by the area beside it.
        let area = match addressee.value() {
            super::super::Addressee::Body(body) => body.within().filter(|within| !name.contains(within)),
            super::super::Addressee::Other(_) => None,
        };
        let places = area.and_then(Places::of).or_else(|| Places::of(name));
        let is_foreign = places.is_some_and(|places| !places.may_be_in(province));
        if is_foreign && BELOW.iter().any(|word| name.starts_with(word)) {
            report.add(addressee.span(), String::from(name), None);
        }
    }
}
