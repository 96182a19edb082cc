//! Numbers beside which a letter's own stands: they look like it and are never confused with it.

mod meeting;
mod order;
mod phone;
mod receipt;
mod yearly;

pub use meeting::{MeetingNumber, Sitting};
pub use order::OrderNumber;
pub use phone::{PhoneNumber, PhoneNumberDisplay};
pub use receipt::ReceiptNumber;

pub(crate) use meeting::meeting;
pub(crate) use order::order;
pub(crate) use phone::phone;
pub(crate) use receipt::receipt;
