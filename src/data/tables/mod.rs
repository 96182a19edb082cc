//! Written by `cargo test --test it tables::write -- --ignored`, but for this file.

pub(super) mod agencies;
pub(super) mod days_off;
pub(super) mod districts;
pub(super) mod holidays;
#[cfg(feature = "local-governments")]
pub(super) mod local_governments;
pub(super) mod names;
pub(super) mod provinces;
#[cfg(feature = "subdistricts")]
pub(super) mod subdistricts;
