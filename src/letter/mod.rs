//! Whole documents: a text in, its letters out.
//!
//! The way of a text, one file a step:
//!
//! | step | file |
//! |---|---|
//! | the text in lines and columns | `lines` |
//! | the values in it, found by the [scanner](crate::Scanner) once | `found` |
//! | what each line by itself may be | `cue`, `labels`, `words` |
//! | what lines are beside their neighbours | `columns`, `stamp`, `glued` |
//! | where one document ends and the next begins | `documents` |
//! | which part of its document each line is | `zone` |
//! | what each part says | `head`, `date`, `issuer`, `recipients`, `cited`, `enclosure`, `body`, `plan`, `signatory`, `contact`, `stamps`, `note` |
//!
//! Then `obligation` says who owes what by the `clause` of each deadline, `cascade` how the documents hang together, `check` what is wrong with them. The
//! other way goes `draft`: from values to the text of a letter, with the `manners` due to its addressee.
//!
//! Nothing is guessed: a field that the text does not have is absent, and each that it has keeps its place.

mod addressee;
mod amount;
mod body;
mod building;
mod cascade;
mod check;
mod cited;
mod clause;
mod columns;
mod contact;
mod cue;
mod date;
mod documents;
mod draft;
mod enclosure;
mod field;
mod form;
mod found;
mod glued;
mod head;
mod issuer;
mod labels;
mod lines;
#[cfg(feature = "serde")]
mod machine;
mod manners;
mod note;
mod obligation;
mod part;
mod phone;
mod plan;
mod read;
mod receiver;
mod recipients;
mod running;
mod sheet;
mod signatory;
mod stamp;
mod stamps;
mod torn;
mod words;
mod zone;

use alloc::string::String;
use alloc::vec::Vec;

use crate::date::{BuddhistDate, DateExpression};
use crate::number::StatedTwice;
use crate::refcode::{ReferenceCode, Secrecy, Urgency};
use crate::span::Span;
use crate::text::Clean;

pub use addressee::{Addressee, OtherAddressee};
pub use body::Duty;
pub use cascade::{Link, LinkKind};
pub use check::{Check, Finding, FindingDisplay, FindingShow, Severity};
pub use cited::Citation;
pub use contact::Contact;
pub use draft::{Draft, DraftDisplay, Fault, FaultDisplay, FaultKind};
pub use enclosure::{Enclosure, Pieces};
pub use field::Field;
pub use form::Form;
pub use note::Note;
pub use obligation::Obligation;
pub use part::{Part, Zone};
pub use plan::{PlanRow, When};
pub use signatory::Signatory;
pub use stamps::Stamp;

/// The documents of one text: a letter, or a letter with those that forward it.
///
/// ```
/// use saraban::Dossier;
///
/// let text = "ที่ มท ๐๘๐๘.๒/ว ๒๑๐๗        กรมส่งเสริมการปกครองท้องถิ่น
///                             ถนนนครราชสีมา เขตดุสิต กทม. ๑๐๓๐๐
///
///                 ๔ มีนาคม ๒๕๖๗
///
/// เรื่อง  การรายงานสถานะการคลัง
///
/// เรียน  ผู้ว่าราชการจังหวัด ทุกจังหวัด
///
///         ขอให้จังหวัดรายงานภายในวันที่ ๒๙ มีนาคม ๒๕๖๗
///
///                 ขอแสดงความนับถือ
///
///         อธิบดีกรมส่งเสริมการปกครองท้องถิ่น
/// ";
/// let dossier = Dossier::read(text);
/// let letter = dossier.letters().next().unwrap();
/// assert_eq!(letter.reference().unwrap().value(), &"มท 0808.2/ว 2107".parse().unwrap());
/// assert_eq!(letter.subject().unwrap().value(), "การรายงานสถานะการคลัง");
/// assert_eq!(letter.subject().unwrap().span().slice(text), Some("การรายงานสถานะการคลัง"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    letters: Vec<Letter>,
}

impl Dossier {
    /// Reads every document in `text`, whatever the state of the text. Spans are bytes of `text`.
    ///
    /// A text on which nothing is written has no documents; in any other every byte belongs to one of them.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let clean = Clean::new(text);
        let sheet = sheet::Sheet::new(&clean, text.len());
        let documents = documents::split(&sheet).into_iter();
        let documents = documents.filter(|lines| sheet.written(lines.clone()).next().is_some());
        let mut letters = documents.map(|lines| read::read(&sheet, lines)).collect::<Vec<_>>();
        cascade::pass_on(&mut letters);
        Self { letters }
    }

    /// The documents in the order in which they stand.
    #[must_use]
    pub fn letters(&self) -> impl ExactSizeIterator<Item = &Letter> {
        self.letters.iter()
    }

    /// How they hang together: which forwards or cites which, which are the same letter.
    #[must_use]
    pub fn links(&self) -> Vec<Link> {
        cascade::links(&self.letters)
    }

    /// The obligations of all documents, in their order.
    pub fn obligations(&self) -> impl Iterator<Item = Obligation<'_>> {
        self.letters.iter().flat_map(Letter::obligations)
    }
}

/// One official document.
///
/// The parts of a document [tile](Letter::parts) its text: nothing is lost, what fits nowhere is [`Zone::Rest`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    form: Form,
    span: Span,
    urgency: Option<Field<Urgency>>,
    secrecy: Option<Field<Secrecy>>,
    reference: Option<Field<ReferenceCode>>,
    number: Option<Field<String>>,
    issuer: Option<Field<String>>,
    place: Option<Field<String>>,
    date: Option<Field<DateExpression>>,
    subject: Option<Field<String>>,
    salutation: Option<Field<String>>,
    addressees: Vec<Field<Addressee>>,
    through: Vec<Field<Addressee>>,
    cited: Vec<Citation>,
    enclosures: Vec<Enclosure>,
    body: Vec<Field<String>>,
    deadlines: Vec<Duty>,
    plan: Vec<PlanRow>,
    charges: obligation::Charges,
    closing: Option<Field<String>>,
    signatory: Option<Signatory>,
    amounts: Vec<Field<StatedTwice>>,
    contact: Contact,
    copies: Vec<Field<Addressee>>,
    stamps: Vec<Stamp>,
    notes: Vec<Note>,
    parts: Vec<Part>,
    /// Where the lines of each paragraph of the body stand.
    body_places: Vec<body::Places>,
    /// The last day on which the letter that this one passes on asks for something once.
    asked: Option<BuddhistDate>,
}

impl Letter {
    /// The form, by its heading or by the labels that only it has.
    #[must_use]
    pub const fn form(&self) -> Form {
        self.form
    }

    /// The document with its stamps, its plan and the notes on it.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Every byte of the document, from top to bottom.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// ชั้นความเร็ว.
    #[must_use]
    pub const fn urgency(&self) -> Option<&Field<Urgency>> {
        self.urgency.as_ref()
    }

    /// ชั้นความลับ.
    #[must_use]
    pub const fn secrecy(&self) -> Option<&Field<Secrecy>> {
        self.secrecy.as_ref()
    }

    /// ที่ of a letter. Orders and announcements have a [number](Self::number) instead.
    #[must_use]
    pub const fn reference(&self) -> Option<&Field<ReferenceCode>> {
        self.reference.as_ref()
    }

    /// The number of an order, a certificate, a meeting: `๓๔๗/๒๕๖๓`, serial and Buddhist year.
    #[must_use]
    pub const fn number(&self) -> Option<&Field<String>> {
        self.number.as_ref()
    }

    /// Who issues the document: the body, not the building that the letterhead names.
    #[must_use]
    pub const fn issuer(&self) -> Option<&Field<String>> {
        self.issuer.as_ref()
    }

    /// Where the issuer sits (ที่ตั้ง), as its letterhead has it; of minutes, where the meeting was held (ณ).
    #[must_use]
    pub const fn place(&self) -> Option<&Field<String>> {
        self.place.as_ref()
    }

    /// Its date; of a draft without a day, the month.
    #[must_use]
    pub const fn date(&self) -> Option<&Field<DateExpression>> {
        self.date.as_ref()
    }

    /// Its day, where it has one.
    #[must_use]
    pub fn day(&self) -> Option<BuddhistDate> {
        self.date.as_ref().and_then(|date| day_of(date.value()))
    }

    /// เรื่อง; of a regulation its name behind ว่าด้วย, of minutes the name of the meeting.
    #[must_use]
    pub const fn subject(&self) -> Option<&Field<String>> {
        self.subject.as_ref()
    }

    /// คำขึ้นต้น: เรียน, กราบเรียน, นมัสการ.
    #[must_use]
    pub const fn salutation(&self) -> Option<&Field<String>> {
        self.salutation.as_ref()
    }

    /// To whom it goes.
    #[must_use]
    pub fn addressees(&self) -> &[Field<Addressee>] {
        &self.addressees
    }

    /// Through whom it goes (ผ่าน).
    #[must_use]
    pub fn through(&self) -> &[Field<Addressee>] {
        &self.through
    }

    /// The letters that it speaks of.
    #[must_use]
    pub fn cited(&self) -> &[Citation] {
        &self.cited
    }

    /// สิ่งที่ส่งมาด้วย.
    #[must_use]
    pub fn enclosures(&self) -> &[Enclosure] {
        &self.enclosures
    }

    /// The paragraphs, line breaks closed up.
    #[must_use]
    pub fn body(&self) -> &[Field<String>] {
        &self.body
    }

    /// What the text and the plan set a time for, in the order of the text.
    #[must_use]
    pub fn deadlines(&self) -> &[Duty] {
        &self.deadlines
    }

    /// The rows of an action plan.
    #[must_use]
    pub fn plan(&self) -> &[PlanRow] {
        &self.plan
    }

    /// Who owes what to whom by when: the duties of the text laid upon those addressed, then those of the plan. There may be
    /// as many as addressees times deadlines, so they are told one by one.
    pub fn obligations(&self) -> impl Iterator<Item = Obligation<'_>> {
        self.charges.obligations(&self.addressees, self.issuer.as_ref().map(|issuer| issuer.value().as_str()))
    }

    /// Amounts of money that the body states in figures and in words.
    #[must_use]
    pub fn amounts(&self) -> &[Field<StatedTwice>] {
        &self.amounts
    }

    /// What a registry officer would notice: the findings of every [`Check`].
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        self.findings_of(Check::ALL.iter().copied())
    }

    /// The findings of some checks.
    ///
    /// ```
    /// use saraban::{Check, Dossier};
    ///
    /// let dossier = Dossier::read("ที่ ขย ๐๐๒๓.๓/ว ๑๑๐๗\n\nถึง สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ ทุกอำเภอ\n");
    /// let letter = dossier.letters().next().unwrap();
    /// let finding = &letter.findings_of([Check::UnknownPrefix])[0];
    /// assert_eq!(finding.to_string(), "letters of no known agency: ขย (should be ชย)");
    /// ```
    #[must_use]
    pub fn findings_of(&self, checks: impl IntoIterator<Item = Check>) -> Vec<Finding> {
        check::findings(self, checks)
    }

    /// คำลงท้าย.
    #[must_use]
    pub const fn closing(&self) -> Option<&Field<String>> {
        self.closing.as_ref()
    }

    /// Who signs.
    #[must_use]
    pub const fn signatory(&self) -> Option<&Signatory> {
        self.signatory.as_ref()
    }

    /// The office in charge and how to reach it.
    #[must_use]
    pub const fn contact(&self) -> &Contact {
        &self.contact
    }

    /// สำเนาส่ง.
    #[must_use]
    pub fn copies(&self) -> &[Field<Addressee>] {
        &self.copies
    }

    /// The receipt stamps, from top to bottom.
    #[must_use]
    pub fn stamps(&self) -> &[Stamp] {
        &self.stamps
    }

    /// What people noted on it on its way.
    #[must_use]
    pub fn notes(&self) -> &[Note] {
        &self.notes
    }
}

/// The day that a date names.
fn day_of(date: &DateExpression) -> Option<BuddhistDate> {
    match date {
        DateExpression::Day(day) => Some(*day),
        DateExpression::DayTime(time) => Some(time.date()),
        _ => None,
    }
}
