//! Reference codes: what identifies an official letter.

mod assemble;
mod compare;
pub(crate) mod context;
mod fmt;
mod grade;
mod inline;
pub(crate) mod listed;
mod own;
mod parse;
mod plain;
mod register;
mod relative;
#[cfg(feature = "serde")]
mod serde;
mod serial;
mod tail;

use crate::error::Noun;
use crate::macros::readable;

pub use fmt::ReferenceDisplay;
pub use grade::{Secrecy, Urgency};
pub use register::{UnknownLetters, UnknownLettersDisplay};
pub use relative::{
    GazetteCitation, GazetteIssue, GazetteSeries, HouseNumber, Instrument, LawCitation, LawKind,
    MeetingNumber, OrderNumber, Paragraph, PhoneNumber, PhoneNumberDisplay, Plate, PlotNumber, ReceiptNumber,
    Section, SectionKind, Sitting,
};
pub use serial::Serial;

pub(crate) use grade::{secrecy, urgency};
pub(crate) use parse::code;
pub(crate) use relative::phone;

use inline::Inline;

/// The number of an official letter (เลขที่หนังสือออก): `มท ๐๘๑๖.๕/ว ๑๘๔๔`.
///
/// | part | here | what it says |
/// |---|---|---|
/// | [`prefix`](Self::prefix) | `มท` | the ministry, independent body or province |
/// | [`office`](Self::office) | `0816.5` | the department, division and section that keep the matter |
/// | [`mark`](Self::mark) | `ว` | a circular: the same letter to many |
/// | [`serial`](Self::serial) | `1844` | its place in that office's register of the calendar year |
///
/// A body that writes in an office's name puts its own letters in: before the office number (`กค (กวจ) 0405.2/…`),
/// behind it (`ตผ 0054.1 ชม/…`), before the serial (`นร 1112/(กยป) 044`) or behind it; these are the
/// [`inserts`](Self::inserts). A draft has no serial yet (`มท 0810.6/ว`).
///
/// The number names the office that keeps the matter, not the one that signs.
///
/// # Equality and order
///
/// Two codes are equal when their parts are: the style of the digits, dots, spaces and other ways of writing do not
/// count, and neither do urgency and secrecy, which say how a letter travels and not which letter it is. Leading zeros
/// count. Codes are ordered by prefix, office, inserts, mark, and then by the serial as a number.
/// The numbers of every office begin again each year; [`same_letter`](Self::same_letter) says when the years must
/// be compared as well.
///
/// # Making one
///
/// A code is made by reading it, so that none exists that could not stand in a letter:
/// `format!("มท 0816.5/ว {serial}").parse()`.
///
/// # Forms read
///
/// Strict: letters without dots, a space, the office number, a slash, and, for a circular, ว and a space before
/// the serial; Thai or Arabic digits, not mixed; no number that is zero, and no office number of three digits behind the
/// letters of a ministry or a province; urgency and secrecy and ที่ may stand before. Lenient: also such numbers, doubtful,
/// dots behind the letters, between them (`ม.ท.`) or behind the mark, spaces too many or too few, a lost slash, a blank or
/// dotted serial, a circular cited without its office (`ว ๑๐ ลว. …`), the numbers of bodies that have no office number but the
/// year behind their serial (`ธปท.ฝคง.ว. ๙๕๑/๒๕๖๔`), a serial that a scanner spoilt (then it is taken as blank, doubtful).
///
/// In running text also the further serials of a list (`มท ๐๘๐๘.๒/๔๒๐๑, ๔๒๐๒ และ ๔๒๐๓ ลงวันที่ …`), each with all that stands
/// before the first; that they are serials the date behind the list says. An office of the same ministry whose number
/// begins with zero may follow without its letters: `กค ๐๒๐๒/๑๒๓, ๐๒๐๓/๑๒๔`.
///
/// # Examples
///
/// ```
/// use saraban::{Mark, ReferenceCode, Urgency};
///
/// let code: ReferenceCode = "ด่วนที่สุด ที่ กค (กวจ) ๐๔๐๕.๒/ว ๖๓๗".parse()?;
/// assert_eq!(code.prefix(), Some("กค"));
/// assert_eq!(code.insert(), Some("กวจ"));
/// assert_eq!(code.office(), Some("0405.2"));
/// assert_eq!(code.mark(), Some(Mark::Circular));
/// assert_eq!(code.serial().map(|serial| serial.first()), Some(637));
/// assert_eq!(code.urgency(), Some(Urgency::MostUrgent));
/// assert_eq!(code.to_string(), "กค (กวจ) ๐๔๐๕.๒/ว ๖๓๗");
/// assert_eq!(code, "กค (กวจ) 0405.2/ว 637".parse()?);
/// # Ok::<(), saraban::ParseError>(())
/// ```
///
/// Sources: annex 1 of the Office of the Prime Minister's regulation on correspondence, B.E. 2526, for the
/// parts; letters of ministries, provinces and local governments for the inserts.
#[derive(Clone, Copy, Debug)]
pub struct ReferenceCode {
    /// All parts in order, in the machine form, brackets of the inserts included.
    parts: Inline<72>,
    /// Where in `parts` each [`Part`] ends.
    ends: [u8; Part::COUNT],
    mark: Option<Mark>,
    urgency: Option<Urgency>,
    secrecy: Option<Secrecy>,
    written: Inline<104>,
}

/// The parts that are text, in the order in which they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Prefix,
    /// An insert between the prefix and the office.
    Before,
    Office,
    /// An insert behind the office.
    Behind,
    /// An insert behind the slash.
    Inside,
    Serial,
    /// An insert behind the serial.
    After,
}

impl Part {
    const COUNT: usize = 7;
    const INSERTS: [Self; 4] = [Self::Before, Self::Behind, Self::Inside, Self::After];
}

/// The mark before the serial of a letter that goes to many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Mark {
    /// ว: a circular (หนังสือเวียน).
    Circular,
    /// ว(ล): a secret circular.
    SecretCircular,
}

impl Mark {
    /// As written before the serial, and by serde.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Circular => "ว",
            Self::SecretCircular => "ว(ล)",
        }
    }
}

const REFERENCE: &Noun = &Noun::new("a reference code", "เลขที่หนังสือ");
readable!(ReferenceCode, REFERENCE, parse::whole);

impl ReferenceCode {
    /// The letters of the ministry, body or province, without dots: `มท`. `None` where a circular is cited by its
    /// serial alone.
    #[must_use]
    pub fn prefix(&self) -> Option<&str> {
        self.part(Part::Prefix)
    }

    /// The number of the office in Arabic digits, as a string: leading zeros count. `None` where a circular is
    /// cited by its serial alone, and for bodies that write none.
    #[must_use]
    pub fn office(&self) -> Option<&str> {
        self.part(Part::Office)
    }

    /// The parts of the office number: `0816` and `5` of `0816.5`.
    ///
    /// ```
    /// let code: saraban::ReferenceCode = "สธ 0228.07.2/ว 688".parse()?;
    /// assert_eq!(code.office_parts().collect::<Vec<_>>(), ["0228", "07", "2"]);
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    pub fn office_parts(&self) -> impl Iterator<Item = &str> {
        self.office()
            .into_iter()
            .flat_map(|office| office.split(['.', '(', ')']))
            .filter(|part| !part.is_empty())
    }

    /// The first body inserted, without its brackets and dots: `กวจ`.
    #[must_use]
    pub fn insert(&self) -> Option<&str> {
        self.inserts().next()
    }

    /// All that is inserted, in the order in which it is written, without brackets and dots.
    pub fn inserts(&self) -> impl Iterator<Item = &str> {
        Part::INSERTS
            .into_iter()
            .filter_map(|part| self.part(part))
            .map(|insert| insert.trim_matches(['(', ')']))
    }

    /// The mark of a circular.
    #[must_use]
    pub const fn mark(&self) -> Option<Mark> {
        self.mark
    }

    /// Whether the same letter went to many.
    #[must_use]
    pub const fn is_circular(&self) -> bool {
        self.mark.is_some()
    }

    /// The number in the register; `None` in a draft.
    #[must_use]
    pub fn serial(&self) -> Option<Serial<'_>> {
        self.part(Part::Serial).map(Serial::new)
    }

    /// The urgency that stands before its ที่.
    #[must_use]
    pub const fn urgency(&self) -> Option<Urgency> {
        self.urgency
    }

    /// The secrecy that stands before its ที่.
    #[must_use]
    pub const fn secrecy(&self) -> Option<Secrecy> {
        self.secrecy
    }

    /// The same code with another urgency.
    #[must_use]
    pub const fn with_urgency(self, urgency: Option<Urgency>) -> Self {
        Self { urgency, ..self }
    }

    /// The same code with another secrecy.
    #[must_use]
    pub const fn with_secrecy(self, secrecy: Option<Secrecy>) -> Self {
        Self { secrecy, ..self }
    }

    /// The code as it was written, wide gaps drawn together; its canonical form where that is too long to keep.
    ///
    /// ```
    /// use saraban::{ParseOptions, ReferenceCode};
    ///
    /// let code = ReferenceCode::parse_with("กค.0402.4 /  ว.๑๙", ParseOptions::LENIENT)?.value;
    /// assert_eq!(code.as_written(), "กค.0402.4 / ว.๑๙");
    /// assert_eq!(code.canonical().to_string(), "กค 0402.4/ว 19");
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub fn as_written(&self) -> &str {
        self.written.as_str()
    }

    fn part(&self, part: Part) -> Option<&str> {
        let (start, end) = self.bounds(part);
        (start < end).then(|| self.parts.between(start, end))
    }

    fn has(&self, part: Part) -> bool {
        let (start, end) = self.bounds(part);
        start < end
    }

    fn bounds(&self, part: Part) -> (u8, u8) {
        let end = |part: usize| self.ends.get(part).copied().unwrap_or(0);
        (((part as usize).checked_sub(1)).map_or(0, end), end(part as usize))
    }
}
