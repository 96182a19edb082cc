//! One test binary; one module a concern.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

mod allocations;
mod any_text;
mod clean;
mod corpus;
mod cost;
mod date;
mod deadline;
mod deadline_counting;
mod deadline_damage;
mod deadline_forms;
mod deadline_laws;
mod deadline_none;
mod deadline_put_off;
mod deadline_text;
mod deadline_year;
mod draft_laws;
mod drafts;
mod extremes;
mod invariance;
#[path = "../laws/mod.rs"]
mod laws;
mod layers;
mod letter;
mod letter_checks;
mod letter_laws;
mod letter_layouts;
mod letter_near_misses;
mod letter_pages;
mod letter_papers;
mod machine;
mod messages;
mod neighbours;
mod number;
mod obligations;
mod org;
mod parts;
mod refcode;
mod registers;
mod scanner_laws;
#[cfg(feature = "local-governments")]
mod small_places;
mod tables;
mod working_months;
