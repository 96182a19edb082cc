//! The conventions of Thai official documents (งานสารบรรณ): numbers in Thai digits and words, Buddhist-era dates,
//! reference codes, organisations and addressees, deadlines, and the letters that carry them.
//!
//! A program that holds the text of a letter asks what is written there, where, what it means, what is doubtful,
//! and who has to report what to whom by when.
//!
//! ```
//! use saraban::{BuddhistDate, Dossier, Recurrence, ReferenceCode, Scanner};
//!
//! // One value: strict, as the regulation prescribes it.
//! let date: BuddhistDate = "๗ มิถุนายน ๒๕๖๕".parse()?;
//! let code: ReferenceCode = "มท ๐๘๑๖.๕/ว ๑๘๔๔".parse()?;
//! let rule: Recurrence = "ทุกวันที่ ๒๕ ของเดือน (มกราคม - สิงหาคม ๒๕๖๗)".parse()?;
//! assert_eq!(date.to_gregorian().to_string(), "2022-06-07");
//! assert_eq!(code.prefix(), Some("มท"));
//! assert_eq!(rule.occurrences(date).next().map(|duty| duty.due().to_string()), Some("๒๕ มกราคม ๒๕๖๗".into()));
//!
//! // Everything in a text: whatever a clerk would read, with what is unofficial about it.
//! let text = "ตามหนังสือจังหวัดเลย ที่ ลย ๐๐๑๙.๓/ว ๕๒ ลงวันที่ ๕ มกราคม ๒๕๖๗ ให้รายงานภายในวันที่ ๒๔ มกราคม ๒๕๖๗";
//! for entity in Scanner::new().entities(text) {
//!     println!("{:?} {} {}", entity.span(), entity.as_str(), entity.value());
//! }
//!
//! // A whole file: its letters, what they oblige whom to, and what is wrong with them.
//! for letter in Dossier::read(text).letters() {
//!     for duty in letter.obligations() { /* who, what, to whom, when */ }
//!     for finding in letter.findings() { /* where, what, how to mend */ }
//! }
//! # Ok::<(), saraban::ParseError>(())
//! ```
//!
//! # From what is written to a type
//!
//! | written | type |
//! |---|---|
//! | `๑,๒๕๐.๕๐ บาท`, `ร้อยละ ๔๐`, `สามแสนบาทถ้วน` | [`Quantity`], [`Number`], [`Baht`] |
//! | `๗ มิถุนายน ๒๕๖๕`, `30 ส.ค. 65` | [`BuddhistDate`] |
//! | `ปีงบประมาณ พ.ศ. ๒๕๖๗`, `มกราคม - สิงหาคม ๒๕๖๗`, `๑๓.๓๐ - ๑๖.๓๐ น.` | [`DateExpression`] |
//! | `มท ๐๘๑๖.๕/ว ๑๘๔๔`, `นร 1112/(กยป.)044` | [`ReferenceCode`] |
//! | `คำสั่งที่ ๓๔๗/๒๕๖๓`, `ครั้งที่ ๑/๒๕๖๔`, `เลขรับ ๒๒๘๙` | [`OrderNumber`], [`MeetingNumber`], [`ReceiptNumber`] |
//! | `นายอำเภอ ทุกอำเภอ`, `อบต.บ้านไร่ อ.เทพสถิต` | [`Organisation`] |
//! | `ภายในวันที่ ๕ ของเดือนถัดไป`, `ภายใน ๑๕ วันทำการนับแต่วันที่ได้รับหนังสือ` | [`Deadline`], [`Recurrence`] |
//! | a file with one letter or several | [`Dossier`], [`Letter`] |
//! | a letter that is to be written | [`Draft`] |
//!
//! # Strict, lenient, and the text between
//!
//! There is one grammar for each type. `str::parse` admits what the regulation and the Royal Society prescribe; each
//! type's `parse_with` admits what its [`ParseOptions`] say and reports each [`Deviation`]; the [`Scanner`] is the same
//! grammar, lenient, wherever it is worth trying. Deviations that can change the value are
//! [doubtful](Deviation::is_doubtful): a person should look at the text.
//!
//! Spans are bytes of the text that you gave, on char boundaries, also where it was noisy: decomposed sara am, doubled
//! `เ`, misplaced tone marks, private-use glyphs, no-break and zero-width spaces. [`Clean`] does that part alone.
//!
//! # What is promised
//!
//! - No input makes it panic, in any set of features, and there is no `unsafe` code.
//! - Time grows with the length of the text and no faster. Memory beyond the text grows only with its noise.
//! - No value without the text that says it; what is absent is absent, never guessed.
//! - What is not understood is not lost: segments and the parts of a letter add up to the whole text.
//! - A deviation from the official form is always reported. A strict parser admits none; letters that no known agency has
//!   ([`Deviation::UnknownPrefix`]) are no question of form.
//! - Machine forms are stable: ISO dates, Arabic digits, canonical codes, the stable names of deviations and checks.
//!   A minor version may read more texts, report more deviations and findings, and add variants to what is marked
//!   `#[non_exhaustive]`; it reads no text as a different value without a line in the changelog.
//!
//! # What it is not
//!
//! No OCR, no PDF reader, no word segmenter, no database, no clock: "today" is an argument. It does not say what the law
//! is: each rule of counting names its section, and where practice differs the other reading is an option.
#![cfg_attr(not(any(test, feature = "std")), no_std)]

extern crate alloc;

/// The code of the README, compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod data;
mod date;
mod deadline;
mod error;
mod letter;
mod lex;
mod macros;
mod number;
mod options;
mod org;
mod refcode;
mod scan;
mod span;
mod text;

#[cfg(feature = "subdistricts")]
pub use data::Subdistrict;
pub use data::{
    Body, Department, DepartmentNumber, District, Division, DivisionLevel, Evidence, FormerName, Holiday,
    HolidayKind, HolyDays, LocalOffice, LocalRank, Ministry, MinistryKind, Owner, Province, ProvincialOffice,
    Region, Sector, similar_letters,
};
#[cfg(feature = "local-governments")]
pub use data::{FormerRank, LocalGovernment, LocalGovernmentKind};
pub use date::{
    AcademicYear, Age, BuddhistDate, BuddhistMonth, BuddhistYear, DateDisplay, DateExpression, DateForm,
    DateRange, DateStyle, DayStyle, DayTime, DayTimeRange, FiscalYear, GregorianYear, HalfYear, Month,
    MonthStyle, Quarter, TimeOfDay, TimeRange, Weekday, YearKind, YearStyle,
};
pub use deadline::{
    Anchor, Bound, Caveat, Count, CountUnit, Counted, DayOff, Deadline, DeadlineDisplay, DeadlineForm,
    Direction, DueDays, Event, EventKind, FirstDay, Fixed, Frequency, Need, NoRrule, Occurrence, Occurrences,
    Reckoning, Recurrence, Rolling, Schedule, ShortMonth, Unit, WorkingDays,
};
pub use error::{
    Language, Noun, ParseError, ParseErrorDisplay, ParseErrorKind, ParseErrorShow, RangeError,
    RangeErrorDisplay,
};
pub use letter::{
    Addressee, Check, Citation, Contact, Dossier, Draft, DraftDisplay, Duty, Enclosure, Fault, FaultDisplay,
    FaultKind, Field, Finding, FindingDisplay, FindingShow, Form, Letter, Link, LinkKind, Note, Obligation,
    OtherAddressee, Part, Pieces, PlanRow, Severity, Signatory, Stamp, When, Zone,
};
pub use number::{
    Amount, Baht, BahtDisplay, BahtWords, Classifier, Figures, Fraction, FractionDisplay, Grouping, HalfRule,
    LabelMark, ListLabel, ListLabelDisplay, Measure, MillionRule, Number, NumberDisplay, NumberForm,
    NumberWords, OneRule, Ordinal, Quantity, QuantityDisplay, Rounding, StatedTwice, WholeRule, WordForm,
};
pub use options::{Deviation, Deviations, ParseOptions, Parsed};
pub use org::{Acting, Addressees, Capacity, Organisation, OrganisationKind, Quantifier};
pub use refcode::{
    GazetteCitation, GazetteIssue, GazetteSeries, HouseNumber, Instrument, LawCitation, LawKind, Mark,
    MeetingNumber, OrderNumber, Paragraph, PhoneNumber, PhoneNumberDisplay, Plate, PlotNumber, ReceiptNumber,
    ReferenceCode, ReferenceDisplay, Secrecy, Section, SectionKind, Serial, Sitting, UnknownLetters,
    UnknownLettersDisplay, Urgency,
};
pub use scan::{Entities, Entity, Kind, Scanner, Segment, Segments, UnknownKind, Value};
pub use span::{Span, Underline};
pub use text::{Clean, DigitStyle, Digits, to_arabic_digits, to_thai_digits};
