//! Laws that hold for any text, one function a target. Here they stand for both who try them: the fuzz targets, which
//! look for texts that break one, and the test `any_text`, which tries them without a fuzzer.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::must_use_candidate,
    clippy::missing_panics_doc,
    unreachable_pub
)]

mod deadline;
pub mod encoding;
mod letter;
mod noise;
mod scan;
pub mod seeds;
mod stored;
mod value;

use saraban::{
    AcademicYear, Addressees, Baht, BuddhistDate, BuddhistMonth, BuddhistYear, Capacity, DateExpression,
    Figures, FiscalYear, Fraction, GazetteCitation, HalfYear, HouseNumber, LawCitation, ListLabel,
    MeetingNumber, Month, Number, OrderNumber, Ordinal, Organisation, PhoneNumber, Plate, PlotNumber,
    Quantity, Quarter, ReceiptNumber, ReferenceCode, Section, StatedTwice, TimeOfDay, TimeRange, Weekday,
};

pub use deadline::deadline;
pub use letter::{draft, letter};
pub use noise::clean;
pub use scan::scan;
use stored::stored;
use value::{reading, value};

/// A law with its name.
pub type Target = (&'static str, fn(&str));

/// The laws of text, of each parser, of the scanner, of the reader.
pub const TARGETS: &[Target] = &[
    ("clean", clean),
    ("number", number),
    ("date", date),
    ("reference", reference),
    ("relatives", relatives),
    ("organisation", organisation),
    ("deadline", deadline),
    ("scan", scan),
    ("letter", letter),
    ("draft", draft),
];

pub fn number(text: &str) {
    value::<Number>(text);
    stored::<Number>(text);
    reading::<Figures>(text);
    stored::<Figures>(text);
    value::<Baht>(text);
    stored::<Baht>(text);
    value::<Fraction>(text);
    stored::<Fraction>(text);
    value::<Quantity>(text);
    stored::<Quantity>(text);
    value::<StatedTwice>(text);
    stored::<StatedTwice>(text);
    reading::<ListLabel>(text);
    stored::<ListLabel>(text);
    value::<Ordinal>(text);
    stored::<Ordinal>(text);
}

pub fn date(text: &str) {
    value::<BuddhistDate>(text);
    stored::<BuddhistDate>(text);
    value::<DateExpression>(text);
    stored::<DateExpression>(text);
    value::<BuddhistMonth>(text);
    stored::<BuddhistMonth>(text);
    value::<BuddhistYear>(text);
    stored::<BuddhistYear>(text);
    value::<FiscalYear>(text);
    stored::<FiscalYear>(text);
    value::<AcademicYear>(text);
    stored::<AcademicYear>(text);
    value::<Quarter>(text);
    stored::<Quarter>(text);
    value::<HalfYear>(text);
    stored::<HalfYear>(text);
    value::<Month>(text);
    stored::<Month>(text);
    value::<Weekday>(text);
    stored::<Weekday>(text);
    value::<TimeOfDay>(text);
    stored::<TimeOfDay>(text);
    value::<TimeRange>(text);
    stored::<TimeRange>(text);
}

pub fn reference(text: &str) {
    value::<ReferenceCode>(text);
    stored::<ReferenceCode>(text);
}

/// What looks like a reference code and is another number.
pub fn relatives(text: &str) {
    value::<OrderNumber>(text);
    stored::<OrderNumber>(text);
    value::<MeetingNumber>(text);
    stored::<MeetingNumber>(text);
    value::<ReceiptNumber>(text);
    stored::<ReceiptNumber>(text);
    value::<PhoneNumber>(text);
    stored::<PhoneNumber>(text);
    value::<LawCitation>(text);
    stored::<LawCitation>(text);
    value::<Section>(text);
    stored::<Section>(text);
    value::<GazetteCitation>(text);
    stored::<GazetteCitation>(text);
    value::<HouseNumber>(text);
    stored::<HouseNumber>(text);
    value::<PlotNumber>(text);
    stored::<PlotNumber>(text);
    value::<Plate>(text);
    stored::<Plate>(text);
}

pub fn organisation(text: &str) {
    value::<Organisation>(text);
    stored::<Organisation>(text);
    value::<Addressees>(text);
    stored::<Addressees>(text);
    value::<Capacity>(text);
    stored::<Capacity>(text);
}
