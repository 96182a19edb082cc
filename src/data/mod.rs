//! The country as tables: provinces, districts, subdistricts and local governments; ministries, departments
//! and the register of their reference numbers; holidays. Lookups only: nothing here reads a text.
//!
//! The tables are written by `cargo test --test it tables::write -- --ignored` from `tests/facts`, where
//! each file names its source and its day.

mod day;
mod department;
mod district;
mod division;
mod evidence;
mod handle;
mod holiday;
mod likeness;
#[cfg(feature = "local-governments")]
mod local;
mod ministry;
mod pool;
mod province;
mod register;
mod search;
#[cfg(feature = "subdistricts")]
mod subdistrict;
#[rustfmt::skip]
mod tables;

pub use department::{Department, DepartmentNumber};
pub use district::{District, FormerName};
pub use division::{Division, DivisionLevel, ProvincialOffice};
pub use evidence::Evidence;
pub use holiday::{Holiday, HolidayKind, HolyDays, Sector};
#[expect(unused_imports, reason = "for reference codes")]
pub(crate) use likeness::look_alike;
pub use likeness::similar_letters;
#[cfg(feature = "local-governments")]
pub use local::{FormerRank, LocalGovernment, LocalGovernmentKind};
pub use ministry::{Ministry, MinistryKind};
pub use province::{Province, Region};
pub use register::{Body, LocalRank, Owner};
#[cfg(feature = "subdistricts")]
pub use subdistrict::Subdistrict;
