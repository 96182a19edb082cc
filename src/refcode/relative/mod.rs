//! Numbers beside which a letter's own stands: they look like it and are never confused with it.

mod phone;

pub use phone::{PhoneNumber, PhoneNumberDisplay};

pub(crate) use phone::phone;
