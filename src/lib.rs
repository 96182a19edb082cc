//! Thai official documents (งานสารบรรณ): numbers, Buddhist-era dates, reference codes, organisations,
//! deadlines, and the letters that carry them.
#![cfg_attr(not(any(test, feature = "std")), no_std)]

extern crate alloc;

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
    HolidayKind, HolyDays, LocalRank, Ministry, MinistryKind, Owner, Province, ProvincialOffice, Region,
    Sector, similar_letters,
};
#[cfg(feature = "local-governments")]
pub use data::{FormerRank, LocalGovernment, LocalGovernmentKind};
pub use date::{
    AcademicYear, Age, BuddhistDate, BuddhistMonth, BuddhistYear, DateDisplay, DateExpression, DateForm,
    DateRange, DateStyle, DayStyle, DayTime, DayTimeRange, FiscalYear, GregorianYear, HalfYear, Month,
    MonthStyle, Quarter, TimeOfDay, Weekday, YearKind, YearStyle,
};
pub use deadline::{
    Anchor, Bound, Caveat, Count, CountUnit, Counted, Deadline, DeadlineDisplay, DeadlineForm, Direction,
    Event, EventKind, FirstDay, Fixed, Frequency, Need, NoRrule, Occurrence, Occurrences, Reckoning,
    Recurrence, Rolling, Schedule, ShortMonth, Unit, WorkingDays,
};
pub use error::{
    Language, Noun, ParseError, ParseErrorDisplay, ParseErrorKind, ParseErrorShow, RangeError,
    RangeErrorDisplay,
};
pub use letter::{
    Addressee, Check, Citation, Contact, Dossier, Duty, Enclosure, Field, Finding, FindingDisplay, Form,
    Letter, Link, LinkKind, Note, Obligation, OtherAddressee, Part, Pieces, PlanRow, Severity, Signatory,
    Stamp, When, Zone,
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
pub use span::Span;
pub use text::{Clean, DigitStyle, Digits, to_arabic_digits, to_thai_digits};
