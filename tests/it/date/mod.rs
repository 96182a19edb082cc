//! Dates: read, written, refused, computed, told from what only looks like one.

mod allocations;
mod calendar;
mod context;
mod laws;
mod peers;
mod read;
mod refuse;
mod stored;
mod values;
