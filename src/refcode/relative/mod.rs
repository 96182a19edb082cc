//! Numbers beside which a letter's own stands: they look like it and are never confused with it.

mod gazette;
mod law;
mod meeting;
mod order;
mod phone;
mod place;
mod receipt;
mod section;
mod yearly;

pub use gazette::{GazetteCitation, GazetteIssue, GazetteSeries};
pub use law::{Instrument, LawCitation, LawKind};
pub use meeting::{MeetingNumber, Sitting};
pub use order::OrderNumber;
pub use phone::{PhoneNumber, PhoneNumberDisplay};
pub use place::{HouseNumber, Plate, PlotNumber};
pub use receipt::ReceiptNumber;
pub use section::{Paragraph, Section, SectionKind};

pub(crate) use phone::phone;

use crate::lex::{Cursor, PResult, Parser as _, char_if, not};
use crate::text::chars::is_thai_letter;

/// Fails where a letter follows: what was read is the beginning of a word.
fn end_of_letters(start: Cursor<'_>) -> PResult<'_, ()> {
    not(char_if(is_thai_letter)).parse(start)
}
