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
mod ministry;
mod pool;
mod province;
mod search;
#[rustfmt::skip]
mod tables;

pub use department::{Department, DepartmentNumber};
pub use district::{District, FormerName};
pub use division::{Division, DivisionLevel, ProvincialOffice};
pub use evidence::Evidence;
pub use ministry::{Ministry, MinistryKind};
pub use province::{Province, Region};
