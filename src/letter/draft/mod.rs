//! Writing letters: a letter from its values.
//!
//! | step | file |
//! |---|---|
//! | what a draft holds, and how it is filled | this one |
//! | the values of a letter that was read | `from` |
//! | which fields each form has, and which are missing | `form` |
//! | the layout of each form | `layout` |
//! | fields that several forms share | `fields` |
//! | lines, columns and digits | `pen` |
//! | the machine form | `machine` |

mod fields;
mod form;
mod from;
mod layout;
#[cfg(feature = "serde")]
mod machine;
mod pen;

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use super::enclosure::{Pieces, split_count};
use super::manners::Manners;
use super::sheet::closed_up;
use super::{Addressee, Form};
use crate::date::DateExpression;
use crate::refcode::{PhoneNumber, ReferenceCode, Secrecy, Urgency};
use crate::text::{DigitStyle, to_thai_digits};

pub use form::{Fault, FaultDisplay, FaultKind};

/// A letter in the making (ร่าง): the values from which it is written in the layout of its form.
///
/// Fill in what there is, in any order; what is not there is left out. A number without a serial and a date without a day
/// stay open, as drafts have them until the registry numbers and dates the letter. `Display` writes the text in Thai
/// digits, one paragraph a line, for a typesetter or a printer to break; [`display`](Self::display) writes Arabic ones.
/// Salutation and closing are those that annex 2 of the regulation gives the first addressee. Texts are closed up: line
/// breaks and doubled spaces go, and digits become Thai but for words with Latin letters in them (`https://…/2567`).
///
/// What is written reads back as the same values, and a letter that was [read](super::Dossier::read) is a draft again:
/// for a reply, a corrected copy, a clean copy of a scan. What only the paper has (stamps, notes) is no part of a draft.
///
/// ```
/// use saraban::{BuddhistMonth, Deviation, Dossier, Draft, Form, ParseOptions, ReferenceCode};
///
/// // The registry will give the serial and the day.
/// let open = ParseOptions::STRICT.admitting(Deviation::BlankSerial);
/// let draft = Draft::new(Form::External)
///     .with_reference(ReferenceCode::parse_with("มท ๐๘๐๘.๒/ว", open)?.value)
///     .with_issuer("กรมส่งเสริมการปกครองท้องถิ่น")
///     .with_place("ถนนนครราชสีมา เขตดุสิต กทม. ๑๐๓๐๐")
///     .with_date("มีนาคม ๒๕๖๗".parse::<BuddhistMonth>()?)
///     .with_subject("การรายงานสถานะการคลัง")
///     .with_addressee("ผู้ว่าราชการจังหวัด ทุกจังหวัด")
///     .with_enclosure("แบบรายงาน จำนวน 1 ชุด")
///     .with_paragraph("ขอให้จังหวัดรายงานภายในวันที่ ๒๙ มีนาคม ๒๕๖๗")
///     .with_paragraph("จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ")
///     .with_position("อธิบดีกรมส่งเสริมการปกครองท้องถิ่น");
/// assert_eq!(draft.faults(), []);
///
/// let text = draft.to_string();
/// assert_eq!(
///     text,
///     "\
/// ที่ มท ๐๘๐๘.๒/ว                           กรมส่งเสริมการปกครองท้องถิ่น
///                                         ถนนนครราชสีมา เขตดุสิต กทม. ๑๐๓๐๐
///
///                                    มีนาคม ๒๕๖๗
///
/// เรื่อง  การรายงานสถานะการคลัง
///
/// เรียน  ผู้ว่าราชการจังหวัด ทุกจังหวัด
///
/// สิ่งที่ส่งมาด้วย  แบบรายงาน  จำนวน ๑ ชุด
///
///         ขอให้จังหวัดรายงานภายในวันที่ ๒๙ มีนาคม ๒๕๖๗
///
///         จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ
///
///                               ขอแสดงความนับถือ
///
///
///
///                               อธิบดีกรมส่งเสริมการปกครองท้องถิ่น
/// "
/// );
///
/// let dossier = Dossier::read(&text);
/// let letter = dossier.letters().next().expect("one letter");
/// assert_eq!(Draft::from(letter), draft);
/// assert_eq!(letter.obligations().count(), 1);
/// # Ok::<(), saraban::ParseError>(())
/// ```
///
/// Source: clauses 11 to 27 of the Regulation of the Office of the Prime Minister on Correspondence, 2526 BE, with its
/// forms 1 to 11 and its annexes 2 and 3.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(from = "machine::Values"))]
pub struct Draft {
    form: Form,
    urgency: Option<Urgency>,
    secrecy: Option<Secrecy>,
    reference: Option<ReferenceCode>,
    number: Option<String>,
    issuer: Option<String>,
    place: Option<String>,
    date: Option<DateExpression>,
    subject: Option<String>,
    salutation: Option<String>,
    addressees: Vec<Addressee>,
    through: Vec<Addressee>,
    cited: Vec<Cited>,
    enclosures: Vec<Enclosed>,
    body: Vec<String>,
    closing: Option<String>,
    signatory: Option<String>,
    position: Option<String>,
    office: Option<String>,
    phones: Vec<PhoneNumber>,
    fax: Vec<PhoneNumber>,
    email: Vec<String>,
    coordinator: Option<String>,
    copies: Vec<Addressee>,
    plan: Vec<Planned>,
}

/// A row of the table of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Planned {
    number: String,
    task: String,
    when: Option<String>,
}

/// A letter under อ้างถึง.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Cited {
    issuer: Option<String>,
    reference: ReferenceCode,
    #[cfg_attr(feature = "serde", serde(default, deserialize_with = "machine::date"))]
    date: Option<DateExpression>,
    subject: Option<String>,
}

/// A thing under สิ่งที่ส่งมาด้วย.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Enclosed {
    text: String,
    count: Option<Pieces>,
}

impl Enclosed {
    /// `แบบรายงาน จำนวน ๑ ชุด`.
    fn new(text: &str) -> Option<Self> {
        let text = official(text)?;
        let (text, count) = match split_count(&text) {
            Some((text, count)) => (text.to_string(), Some(count)),
            None => (text, None),
        };
        (!text.is_empty()).then_some(Self { text, count })
    }
}

impl Draft {
    /// A letter of this form with nothing in it yet.
    #[must_use]
    pub const fn new(form: Form) -> Self {
        Self {
            form,
            urgency: None,
            secrecy: None,
            reference: None,
            number: None,
            issuer: None,
            place: None,
            date: None,
            subject: None,
            salutation: None,
            addressees: Vec::new(),
            through: Vec::new(),
            cited: Vec::new(),
            enclosures: Vec::new(),
            body: Vec::new(),
            closing: None,
            signatory: None,
            position: None,
            office: None,
            phones: Vec::new(),
            fax: Vec::new(),
            email: Vec::new(),
            coordinator: None,
            copies: Vec::new(),
            plan: Vec::new(),
        }
    }

    /// The form.
    #[must_use]
    pub const fn form(&self) -> Form {
        self.form
    }

    /// ชั้นความเร็ว.
    #[must_use]
    pub const fn with_urgency(mut self, urgency: Urgency) -> Self {
        self.urgency = Some(urgency);
        self
    }

    /// ชั้นความลับ.
    #[must_use]
    pub const fn with_secrecy(mut self, secrecy: Secrecy) -> Self {
        self.secrecy = Some(secrecy);
        self
    }

    /// ที่, with or without a serial. Urgency and secrecy before the code are the letter's. On a certificate it takes the place
    /// of a [number](Self::with_number), and the other way round.
    #[must_use]
    pub fn with_reference(mut self, reference: ReferenceCode) -> Self {
        self.urgency = reference.urgency().or(self.urgency);
        self.secrecy = reference.secrecy().or(self.secrecy);
        self.reference = Some(reference.with_urgency(None).with_secrecy(None));
        self.number = self.number.filter(|_| self.form != Form::Certificate);
        self
    }

    /// The number of an order, a certificate, a meeting, a statement: an [`OrderNumber`](crate::OrderNumber), a
    /// [`MeetingNumber`](crate::MeetingNumber), or as it is to be printed, `๓๔๗/๒๕๖๓`.
    #[must_use]
    pub fn with_number(mut self, number: impl fmt::Display) -> Self {
        const LABELS: &[&str] = &["ครั้งที่", "ฉบับที่", "เลขที่", "ที่"];
        let number = number.to_string();
        let bare = LABELS.iter().find_map(|label| number.strip_prefix(*label)).unwrap_or(&number);
        self.number = official(bare);
        self.reference = self.reference.filter(|_| self.form != Form::Certificate);
        self
    }

    /// Who issues it: the body (`จังหวัดตราด`), whose building the letterhead names (`ศาลากลางจังหวัดตราด`). Of a memo the office
    /// with its sections, of minutes nobody.
    #[must_use]
    pub fn with_issuer(mut self, issuer: &str) -> Self {
        self.issuer = official(super::building::body_of(issuer.trim()));
        self
    }

    /// Where the issuer sits: street, area, postcode. Of minutes, where the meeting was held.
    #[must_use]
    pub fn with_place(mut self, place: &str) -> Self {
        self.place = official(place);
        self
    }

    /// The day; of a draft that is not dated yet, the month.
    #[must_use]
    pub fn with_date(mut self, date: impl Into<DateExpression>) -> Self {
        let date = date.into();
        self.date = Some(super::day_of(&date).map_or(date, DateExpression::Day));
        self
    }

    /// เรื่อง. Of a regulation its name behind ว่าด้วย (`การใช้ห้องประชุม พ.ศ. ๒๕๖๗`), of minutes the name of the meeting.
    #[must_use]
    pub fn with_subject(mut self, subject: &str) -> Self {
        let is_named = matches!(self.form, Form::Regulation | Form::Bylaw);
        self.subject = official(subject).map(|subject| {
            if is_named && !subject.starts_with("ว่าด้วย") {
                alloc::format!("ว่าด้วย{subject}")
            } else {
                subject
            }
        });
        self
    }

    /// Another salutation than the table has for the first addressee.
    #[must_use]
    pub fn with_salutation(mut self, salutation: &str) -> Self {
        self.salutation = official(salutation);
        self
    }

    /// One more to whom it goes: a body or post by its name, or a value that was read.
    #[must_use]
    pub fn with_addressee(mut self, addressee: impl Into<Addressee>) -> Self {
        add(&mut self.addressees, addressee.into());
        self
    }

    /// One more through whom it goes (ผ่าน).
    #[must_use]
    pub fn with_through(mut self, addressee: impl Into<Addressee>) -> Self {
        add(&mut self.through, addressee.into());
        self
    }

    /// One more letter under อ้างถึง: whose, its number with its urgency, its date.
    #[must_use]
    pub fn with_citation(
        mut self,
        issuer: &str,
        reference: ReferenceCode,
        date: impl Into<DateExpression>,
    ) -> Self {
        let (issuer, date) = (official(issuer), Some(date.into()));
        self.cited.push(Cited { issuer, reference, date, subject: None });
        self
    }

    /// One more thing that is sent along, with its count: `แบบรายงาน จำนวน ๑ ชุด`.
    #[must_use]
    pub fn with_enclosure(mut self, enclosure: &str) -> Self {
        self.enclosures.extend(Enclosed::new(enclosure));
        self
    }

    /// One more paragraph.
    #[must_use]
    pub fn with_paragraph(mut self, text: &str) -> Self {
        self.body.extend(official(text));
        self
    }

    /// Another closing than the table has for the first addressee.
    #[must_use]
    pub fn with_closing(mut self, closing: &str) -> Self {
        self.closing = official(closing);
        self
    }

    /// The name of who signs, with rank and title: `นายธีรเดช มั่นคงธรรม`, `พันเอก ก้องภพ วงศ์สว่าง`.
    #[must_use]
    pub fn with_signatory(mut self, name: &str) -> Self {
        self.signatory = official(name);
        self
    }

    /// The post of who signs, with the post that he fills for another: `รองอธิบดี ปฏิบัติราชการแทน อธิบดีกรมที่ดิน`.
    #[must_use]
    pub fn with_position(mut self, position: &str) -> Self {
        self.position = official(position);
        self
    }

    /// The office in charge (ส่วนราชการเจ้าของเรื่อง), with the section under it.
    #[must_use]
    pub fn with_office(mut self, office: &str) -> Self {
        self.office = official(office);
        self
    }

    /// One more telephone number (โทร.).
    #[must_use]
    pub fn with_phone(mut self, phone: PhoneNumber) -> Self {
        self.phones.push(phone);
        self
    }

    /// One more fax number (โทรสาร).
    #[must_use]
    pub fn with_fax(mut self, fax: PhoneNumber) -> Self {
        self.fax.push(fax);
        self
    }

    /// One more e-mail address (ไปรษณีย์อิเล็กทรอนิกส์).
    #[must_use]
    pub fn with_email(mut self, address: &str) -> Self {
        self.email.extend(official(address));
        self
    }

    /// Who knows more about the matter (ผู้ประสานงาน).
    #[must_use]
    pub fn with_coordinator(mut self, name: &str) -> Self {
        self.coordinator = official(name);
        self
    }

    /// One more who gets a copy (สำเนาส่ง).
    #[must_use]
    pub fn with_copy(mut self, addressee: impl Into<Addressee>) -> Self {
        add(&mut self.copies, addressee.into());
        self
    }

    /// One more row of the plan behind the letter: its number (`๑.๓`), the task, and by or during when it is done, which a row
    /// that only heads others leaves empty. A row without a number or without a task is none.
    #[must_use]
    pub fn with_plan_row(mut self, number: &str, task: &str, when: &str) -> Self {
        let row = official(number).zip(official(task));
        self.plan.extend(row.map(|(number, task)| Planned { number, task, when: official(when) }));
        self
    }

    /// Writes the letter with the digits of `style`.
    #[must_use]
    pub const fn display(&self, style: DigitStyle) -> DraftDisplay<'_> {
        DraftDisplay { draft: self, style }
    }

    /// The word that greets: its own, or that of the table.
    fn salutation(&self) -> Option<&str> {
        self.salutation.as_deref().or_else(|| self.manners().map(|manners| manners.salutation))
    }

    /// The words that close: its own, or those of the table.
    fn closing(&self) -> Option<&str> {
        self.closing.as_deref().or_else(|| {
            let own = self.salutation.as_deref().and_then(|word| Manners::closings(word).next());
            own.or_else(|| self.manners().map(|manners| manners.closing))
        })
    }

    fn manners(&self) -> Option<Manners> {
        self.addressees.first().and_then(Manners::towards)
    }
}

/// Adds an addressee who has a name.
fn add(list: &mut Vec<Addressee>, addressee: Addressee) {
    if !addressee.name().is_empty() {
        list.push(addressee);
    }
}

/// A text as a letter has it: closed up, with Thai digits but in words with Latin letters; `None` where nothing is left.
fn official(text: &str) -> Option<String> {
    let mut closed = String::new();
    for (n, word) in closed_up(text.lines()).split(' ').enumerate() {
        if n > 0 {
            closed.push(' ');
        }
        if word.contains(|c: char| c.is_ascii_alphabetic()) {
            closed.push_str(word);
        } else {
            closed.push_str(&to_thai_digits(word));
        }
    }
    (!closed.is_empty()).then_some(closed)
}

/// In Thai digits, as official letters have them.
impl fmt::Display for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(DigitStyle::Thai).fmt(f)
    }
}

/// Writes a [`Draft`] with one style of digits.
#[derive(Clone, Copy, Debug)]
pub struct DraftDisplay<'a> {
    draft: &'a Draft,
    style: DigitStyle,
}

impl fmt::Display for DraftDisplay<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        layout::write(self.draft, &mut pen::Pen::new(f, self.style))
    }
}
