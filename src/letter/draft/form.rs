//! Which fields each form has.

use alloc::vec::Vec;
use core::fmt;

use super::Draft;
use crate::error::{Language, Noun};
use crate::letter::Form;

/// What keeps a [`Draft`] from being a letter of its form: a field that is missing, or one that the form has no room for
/// and that is therefore not written.
///
/// ```
/// use saraban::{Draft, Form, Language};
///
/// let draft = Draft::new(Form::Stamped)
///     .with_reference("มท ๐๘๐๘.๒/๔๑๐๗".parse()?)
///     .with_subject("ขอเอกสารเพิ่มเติม")
///     .with_addressee("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดพะเยา")
///     .with_paragraph("ขอให้ส่งสำเนาบัตรประจำตัวเพิ่มเติม จำนวน ๒ ฉบับ")
///     .with_issuer("กรมส่งเสริมการปกครองท้องถิ่น");
/// let faults: Vec<_> = draft.faults().iter().map(ToString::to_string).collect();
/// assert_eq!(faults, ["stamped letter: the date is missing", "stamped letter: the form has no room for the subject"]);
/// assert_eq!(draft.faults()[0].display(Language::Thai).to_string(), "หนังสือประทับตรา: ยังไม่มีวันที่");
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fault {
    form: Form,
    field: &'static Noun,
    kind: FaultKind,
}

/// What is wrong with a field of a [`Draft`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FaultKind {
    /// The form must have it.
    Missing,
    /// The form does not have it.
    Foreign,
}

impl Fault {
    /// The field.
    #[must_use]
    pub const fn field(&self) -> &'static Noun {
        self.field
    }

    /// What is wrong with it.
    #[must_use]
    pub const fn kind(&self) -> FaultKind {
        self.kind
    }

    /// The message in `language`.
    #[must_use]
    pub const fn display(&self, language: Language) -> FaultDisplay {
        FaultDisplay { fault: *self, language }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(Language::English).fmt(f)
    }
}

/// Writes a [`Fault`] in a language.
#[derive(Clone, Copy, Debug)]
pub struct FaultDisplay {
    fault: Fault,
    language: Language,
}

impl fmt::Display for FaultDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Fault { form, field, kind } = self.fault;
        let (form, field) = (form.text(self.language), field.text(self.language));
        match (kind, self.language) {
            (FaultKind::Missing, Language::English) => write!(f, "{form}: the {field} is missing"),
            (FaultKind::Missing, Language::Thai) => write!(f, "{form}: ยังไม่มี{field}"),
            (FaultKind::Foreign, Language::English) => {
                write!(f, "{form}: the form has no room for the {field}")
            }
            (FaultKind::Foreign, Language::Thai) => write!(f, "{form}: แบบหนังสือนี้ไม่มี{field}"),
        }
    }
}

/// A field: whether a draft has it, the forms that must have it, the others that may.
struct Row {
    field: &'static Noun,
    is_set: fn(&Draft) -> bool,
    must: &'static [Form],
    may: &'static [Form],
}

const fn row(
    field: &'static Noun,
    is_set: fn(&Draft) -> bool,
    must: &'static [Form],
    may: &'static [Form],
) -> Row {
    Row { field, is_set, must, may }
}

/// Forms that go to someone.
const LETTERS: &[Form] = &[Form::External, Form::Memo, Form::Stamped, Form::Radio];
/// Forms that greet whom they go to.
const GREETING: &[Form] = &[Form::External, Form::Memo];
/// Forms with the office in charge at their foot; announcements have it in use.
const FOOTED: &[Form] = &[Form::External, Form::Stamped, Form::Announcement, Form::Radio, Form::Other];
/// Forms behind which the table of a plan may stand.
const PLANNED: &[Form] =
    &[Form::External, Form::Memo, Form::Stamped, Form::Order, Form::Announcement, Form::Radio, Form::Other];
/// Forms that name who signs.
const SIGNED: &[Form] = &[
    Form::External,
    Form::Memo,
    Form::Order,
    Form::Regulation,
    Form::Bylaw,
    Form::Announcement,
    Form::Certificate,
];
/// Forms that carry urgency and secrecy.
const GRADED: &[Form] = &[
    Form::External,
    Form::Memo,
    Form::Stamped,
    Form::Order,
    Form::Announcement,
    Form::Certificate,
    Form::Radio,
    Form::Other,
];
/// Forms with an issuer; the minutes of a meeting have none.
const ISSUED: &[Form] = &[
    Form::External,
    Form::Memo,
    Form::Stamped,
    Form::Order,
    Form::Regulation,
    Form::Bylaw,
    Form::Announcement,
    Form::Statement,
    Form::News,
    Form::Certificate,
    Form::Radio,
];
const DATED: &[Form] = &[
    Form::External,
    Form::Memo,
    Form::Stamped,
    Form::Order,
    Form::Regulation,
    Form::Bylaw,
    Form::Announcement,
    Form::Statement,
    Form::News,
    Form::Certificate,
    Form::Minutes,
    Form::Radio,
];
const ABOUT: &[Form] = &[
    Form::External,
    Form::Memo,
    Form::Order,
    Form::Regulation,
    Form::Bylaw,
    Form::Announcement,
    Form::Statement,
    Form::News,
    Form::Minutes,
];
const ALL: &[Form] = Form::ALL;

/// The fields in the order of the paper. Source: clauses 11 to 27 of the regulation.
const ROWS: &[Row] = &[
    row(&Noun::new("secrecy", "ชั้นความลับ"), |draft| draft.secrecy.is_some(), &[], GRADED),
    row(&Noun::new("urgency", "ชั้นความเร็ว"), |draft| draft.urgency.is_some(), &[], GRADED),
    row(
        &Noun::new("reference", "เลขที่หนังสือ (ที่)"),
        |draft| draft.reference.is_some(),
        LETTERS,
        &[Form::Certificate, Form::Other],
    ),
    row(
        &Noun::new("number", "เลขที่หรือครั้งที่"),
        // A certificate is numbered by itself or as a letter.
        |draft| draft.number.is_some() || draft.form == Form::Certificate && draft.reference.is_some(),
        &[Form::Order, Form::Minutes, Form::Certificate],
        &[Form::Announcement, Form::Statement, Form::News],
    ),
    row(
        &Noun::new("issuer", "ชื่อส่วนราชการเจ้าของหนังสือ"),
        |draft| draft.issuer.is_some(),
        ISSUED,
        &[Form::Other],
    ),
    row(
        &Noun::new("place", "สถานที่"),
        |draft| draft.place.is_some(),
        &[Form::Minutes],
        &[Form::External, Form::Certificate],
    ),
    row(&Noun::new("date", "วันที่"), |draft| draft.date.is_some(), DATED, &[Form::Other]),
    row(&Noun::new("subject", "เรื่อง"), |draft| draft.subject.is_some(), ABOUT, &[Form::Radio]),
    row(&Noun::new("addressee", "ผู้รับ"), |draft| !draft.addressees.is_empty(), LETTERS, &[]),
    row(
        &Noun::new("salutation", "คำขึ้นต้น"),
        |draft| match draft.form {
            Form::External | Form::Memo => draft.salutation().is_some(),
            _ => draft.salutation.is_some(),
        },
        GREETING,
        &[],
    ),
    row(
        &Noun::new("person through whom it goes", "ผู้ที่ให้ส่งผ่าน"),
        |draft| !draft.through.is_empty(),
        &[],
        GREETING,
    ),
    row(&Noun::new("letter referred to", "อ้างถึง"), |draft| !draft.cited.is_empty(), &[], GREETING),
    row(&Noun::new("enclosure", "สิ่งที่ส่งมาด้วย"), |draft| !draft.enclosures.is_empty(), &[], GREETING),
    row(&Noun::new("text", "ข้อความ"), |draft| !draft.body.is_empty(), ALL, &[]),
    row(
        &Noun::new("closing", "คำลงท้าย"),
        |draft| match draft.form {
            Form::External => draft.closing().is_some(),
            _ => draft.closing.is_some(),
        },
        &[Form::External],
        &[],
    ),
    row(
        &Noun::new("name of who signs", "ชื่อผู้ลงนาม"),
        |draft| draft.signatory.is_some(),
        &[],
        &[
            Form::External,
            Form::Memo,
            Form::Order,
            Form::Regulation,
            Form::Bylaw,
            Form::Announcement,
            Form::Certificate,
            Form::Minutes,
            Form::Radio,
        ],
    ),
    row(
        &Noun::new("position of who signs", "ตำแหน่งผู้ลงนาม"),
        |draft| draft.position.is_some(),
        SIGNED,
        &[Form::Minutes, Form::Radio],
    ),
    row(&Noun::new("office in charge", "ส่วนราชการเจ้าของเรื่อง"), |draft| draft.office.is_some(), &[], FOOTED),
    row(
        &Noun::new("telephone number", "หมายเลขโทรศัพท์"),
        |draft| !draft.phones.is_empty(),
        &[],
        &[Form::External, Form::Memo, Form::Stamped, Form::Announcement, Form::Radio, Form::Other],
    ),
    row(&Noun::new("fax number", "หมายเลขโทรสาร"), |draft| !draft.fax.is_empty(), &[], FOOTED),
    row(&Noun::new("e-mail address", "ไปรษณีย์อิเล็กทรอนิกส์"), |draft| !draft.email.is_empty(), &[], FOOTED),
    row(&Noun::new("coordinator", "ผู้ประสานงาน"), |draft| draft.coordinator.is_some(), &[], FOOTED),
    row(&Noun::new("receiver of a copy", "ผู้รับสำเนา"), |draft| !draft.copies.is_empty(), &[], FOOTED),
    row(&Noun::new("plan", "แผนปฏิบัติการ"), |draft| !draft.plan.is_empty(), &[], PLANNED),
];

impl Draft {
    /// What keeps it from being a letter of its form, in the order of the paper. An open serial or day is no fault.
    ///
    /// What is in the fields is for the [checks](crate::Letter::findings) of the letter that was written.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let fault = |row: &Row| {
            let kind = match ((row.is_set)(self), row.must.contains(&self.form)) {
                (false, true) => FaultKind::Missing,
                (true, false) if !row.may.contains(&self.form) => FaultKind::Foreign,
                _ => return None,
            };
            Some(Fault { form: self.form, field: row.field, kind })
        };
        ROWS.iter().filter_map(fault).collect()
    }
}
