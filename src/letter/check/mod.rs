//! What a registry officer would notice in a letter.
//!
//! Each [`Check`] is one function over what was read; none finds anything without evidence in the text. What only
//! a person can decide is a [`Severity::Note`].

mod belonging;
mod content;
mod date;
mod reference;
mod style;

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::body::Places;
use super::{Letter, day_of};
use crate::date::BuddhistDate;
use crate::error::Language;
use crate::options::Deviations;
use crate::span::Span;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Severity {
    /// Worth a look.
    Note,
    /// Not as the rules have it.
    Warning,
    /// It cannot be meant so.
    Error,
}

/// Defines [`Check`] with its stable name, its severity and its message in both languages.
macro_rules! checks {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $severity:ident, $run:path, $english:literal, $thai:literal;)*) => {
        /// One thing that is looked for in a letter.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Check { $($(#[$doc])* $variant),* }

        impl Check {
            /// Every check, in the order in which they run.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable machine name, as serde writes it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// How grave its findings are.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),* }
            }

            /// What its findings say.
            #[must_use]
            pub const fn text(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$variant, Language::English) => $english,
                      (Self::$variant, Language::Thai) => $thai),*
                }
            }

            fn run(self, letter: &Letter, report: &mut Report) {
                match self { $(Self::$variant => $run(letter, report)),* }
            }
        }
    };
}

checks! {
    /// The letters before an office number belong to no known agency: `ขย`.
    UnknownPrefix = "unknown-prefix", Error, reference::unknown_prefix,
        "letters of no known agency", "ไม่พบรหัสตัวพยัญชนะนี้";
    /// The number is of one ministry, department, province or level, the issuer of another: กรมที่ดิน with a number of
    /// กรมการปกครอง. A ministry's letter may carry a number of its department, a province's one of its office.
    ForeignIssuer = "foreign-issuer", Error, belonging::foreign_issuer,
        "the number is not the issuer's, nor of an office under it", "เลขที่หนังสือไม่ใช่ของผู้ออกหนังสือหรือหน่วยงานในสังกัด";
    /// The number is of one province, an addressee below it of another.
    ForeignAddressee = "foreign-addressee", Warning, belonging::foreign_addressee,
        "the number belongs to another province than the addressee", "เลขที่หนังสือกับผู้รับเป็นของต่างจังหวัดกัน";
    /// A letter that is signed has no serial.
    BlankSerial = "blank-serial", Warning, reference::blank_serial,
        "signed, but without a serial", "ลงนามแล้วแต่ยังไม่มีเลขทะเบียนหนังสือส่ง";
    /// A letter that is signed has no day.
    BlankDay = "blank-day", Warning, date::blank_day,
        "signed, but without a day", "ลงนามแล้วแต่ยังไม่ลงวันที่";
    /// One number in Thai and in Arabic digits.
    MixedDigits = "mixed-digits", Note, style::mixed_digits,
        "Thai and Arabic digits side by side", "ใช้เลขไทยปนเลขอารบิก";
    /// Arabic digits where official letters have Thai ones (cabinet resolution of 2543 BE): the first in the letter.
    ArabicDigits = "arabic-digits", Note, style::arabic_digits,
        "Arabic digits in an official letter", "ใช้เลขอารบิกในหนังสือราชการ";
    /// The weekday printed is not that of the date.
    Weekday = "weekday", Error, date::weekday,
        "the weekday does not fit the date", "ชื่อวันไม่ตรงกับวันที่";
    /// A letter cites one that is dated later.
    DatedBeforeCited = "dated-before-cited", Error, date::dated_before_cited,
        "cites a letter of a later date", "อ้างถึงหนังสือที่ลงวันที่ภายหลัง";
    /// A letter is cited twice, with two dates.
    CitedTwice = "cited-twice", Warning, date::cited_twice,
        "one letter is cited with two dates", "อ้างถึงหนังสือฉบับเดียวกันแต่วันที่ต่างกัน";
    /// What must be done was due before the letter was written.
    DueBeforeLetter = "due-before-letter", Warning, date::due_before_letter,
        "due before the date of the letter", "กำหนดส่งอยู่ก่อนวันที่ของหนังสือ";
    /// A letter passes on another and asks for something later than that one does.
    LateForSuperior = "late-for-superior", Warning, date::late_for_superior,
        "due later than the letter that is passed on asks", "กำหนดส่งช้ากว่าที่หนังสือต้นเรื่องกำหนด";
    /// A day and month in the text that no calendar has: ๓๑ มิถุนายน.
    NoSuchDay = "no-such-day", Error, date::no_such_day,
        "a day that no calendar has", "ไม่มีวันที่นี้ในปฏิทิน";
    /// What must be done is due on a day on which offices do not work.
    DueOnDayOff = "due-on-day-off", Note, date::due_on_day_off,
        "due on a day on which offices do not work", "กำหนดส่งตรงกับวันหยุดราชการ";
    /// The salutation is not the addressee's.
    Salutation = "salutation", Warning, style::salutation,
        "the salutation does not fit the addressee", "คำขึ้นต้นไม่เหมาะกับผู้รับ";
    /// The closing is not that of the salutation.
    Closing = "closing", Warning, style::closing,
        "the closing does not fit the salutation", "คำลงท้ายไม่คู่กับคำขึ้นต้น";
    /// The text counts an enclosure otherwise than the list.
    EnclosureCount = "enclosure-count", Warning, content::enclosure_count,
        "counted otherwise than in the list of enclosures", "จำนวนไม่ตรงกับรายการสิ่งที่ส่งมาด้วย";
    /// The text speaks of an enclosure that is not listed.
    MissingEnclosure = "missing-enclosure", Warning, content::missing_enclosure,
        "speaks of an enclosure that is not listed", "กล่าวถึงสิ่งที่ส่งมาด้วยซึ่งไม่มีในรายการ";
    /// An amount in figures and in words, and the two differ.
    Amount = "amount", Error, content::amount,
        "figures and words of an amount differ", "จำนวนเงินที่เป็นตัวเลขกับตัวอักษรไม่ตรงกัน";
    /// What stands behind a telephone label has not the digits of a telephone number.
    Phone = "phone", Warning, content::phone,
        "a telephone number with too few or too many digits", "หมายเลขโทรศัพท์มีจำนวนหลักไม่ถูกต้อง";
    /// A value that may have been misread.
    Misread = "misread", Note, content::misread,
        "may have been misread", "อาจอ่านผิดจากต้นฉบับ";
}

/// What a check found: [where](Self::span), [what](Self::check), and [what would be right](Self::correction).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Finding {
    check: Check,
    span: Span,
    detail: String,
    correction: Option<String>,
}

impl Finding {
    /// Which check found it.
    #[must_use]
    pub const fn check(&self) -> Check {
        self.check
    }

    /// How grave it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.check.severity()
    }

    /// Where, in bytes of the text that was read.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// What it is about, as it stands or as it was read.
    #[must_use]
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// What would be right, where that can be told.
    #[must_use]
    pub fn correction(&self) -> Option<&str> {
        self.correction.as_deref()
    }

    /// The message in `language`.
    #[must_use]
    pub const fn display(&self, language: Language) -> FindingDisplay<'_> {
        FindingDisplay { finding: self, language }
    }

    /// The message with the line of `text`, the text that was read, and carets under the place.
    ///
    /// ```
    /// use saraban::{Dossier, Language};
    ///
    /// let text = "ที่ ขย ๐๐๒๓.๓/ว ๑๑๐๗\n\nถึง สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ ทุกอำเภอ\n";
    /// let dossier = Dossier::read(text);
    /// let finding = &dossier.letters().next().ok_or("none")?.findings()[0];
    /// assert_eq!(
    ///     finding.show(text, Language::Thai).to_string(),
    ///     "ไม่พบรหัสตัวพยัญชนะนี้: ขย (ควรเป็น ชย)\n  ที่ ขย ๐๐๒๓.๓/ว ๑๑๐๗\n    ^^^^^^^^^^^^^^^^"
    /// );
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn show<'a>(&'a self, text: &'a str, language: Language) -> FindingShow<'a> {
        FindingShow { finding: self, text, language }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(Language::English).fmt(f)
    }
}

/// Writes a [`Finding`] in a language.
#[derive(Clone, Copy, Debug)]
pub struct FindingDisplay<'a> {
    finding: &'a Finding,
    language: Language,
}

impl fmt::Display for FindingDisplay<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { finding, language } = self;
        f.write_str(finding.check.text(*language))?;
        if finding.correction.as_ref() != Some(&finding.detail) {
            write!(f, ": {}", finding.detail)?;
        }
        match (&finding.correction, language) {
            (None, _) => Ok(()),
            (Some(right), Language::Thai) => write!(f, " (ควรเป็น {right})"),
            (Some(right), Language::English) => write!(f, " (should be {right})"),
        }
    }
}

/// Writes a [`Finding`] with the line of the text and carets under the place.
#[derive(Clone, Copy, Debug)]
pub struct FindingShow<'a> {
    finding: &'a Finding,
    text: &'a str,
    language: Language,
}

impl fmt::Display for FindingShow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { finding, text, language } = self;
        write!(f, "{}\n{}", finding.display(*language), finding.span.underline(text))
    }
}

/// `{"check", "severity", "span", "message", "message_th", "correction"}`.
#[cfg(feature = "serde")]
impl serde::Serialize for Finding {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use alloc::string::ToString as _;
        use serde::ser::SerializeStruct as _;
        let mut finding = serializer.serialize_struct("Finding", 6)?;
        finding.serialize_field("check", self.check.name())?;
        finding.serialize_field("severity", &self.severity())?;
        finding.serialize_field("span", &self.span)?;
        finding.serialize_field("message", &self.to_string())?;
        finding.serialize_field("message_th", &self.display(Language::Thai).to_string())?;
        finding.serialize_field("correction", &self.correction)?;
        finding.end()
    }
}

/// The findings of one check while it runs.
pub(super) struct Report {
    check: Check,
    found: Vec<Finding>,
}

impl Report {
    fn add(&mut self, span: Span, detail: impl fmt::Display, correction: Option<String>) {
        let detail = alloc::format!("{detail}");
        self.found.push(Finding { check: self.check, span, detail, correction });
    }
}

/// What some checks find, in their order.
pub(super) fn findings(letter: &Letter, checks: impl IntoIterator<Item = Check>) -> Vec<Finding> {
    let mut found = Vec::new();
    for check in checks {
        let mut report = Report { check, found };
        check.run(letter, &mut report);
        found = report.found;
    }
    found
}

/// A paragraph of the body, and where a piece of its text stands.
struct Paragraph<'l> {
    text: &'l str,
    places: &'l Places,
}

impl Paragraph<'_> {
    /// Where `piece`, a slice of the text, stands.
    fn span(&self, piece: &str) -> Span {
        let at = piece.as_ptr() as usize - self.text.as_ptr() as usize;
        self.places.span(Span::new(at, at + piece.len()))
    }
}

fn paragraphs(letter: &Letter) -> impl Iterator<Item = Paragraph<'_>> {
    let paragraphs = letter.body().iter().zip(&letter.body_places);
    paragraphs.map(|(field, places)| Paragraph { text: field.value(), places })
}

/// A value of a letter that keeps its deviations.
struct Read {
    span: Span,
    deviations: Deviations,
    /// As it is written officially.
    text: String,
    /// What it is, and not what it asks for: a deadline is written in other words.
    is_plain: bool,
    /// The day that it names, where it is a date.
    day: Option<BuddhistDate>,
}

impl Read {
    /// Its official form, where that is what should stand in its place.
    fn right(&self) -> Option<String> {
        self.is_plain.then(|| self.text.clone())
    }
}

/// Every value of a letter that keeps its deviations.
fn values(letter: &Letter) -> impl Iterator<Item = Read> {
    let mut values = Vec::new();
    macro_rules! add {
        ($field:expr, $day:expr) => {
            add!($field, $day, true)
        };
        ($field:expr, $day:expr, $is_plain:expr) => {
            values.extend($field.map(|f| Read {
                span: f.span(),
                deviations: f.deviations(),
                text: alloc::format!("{}", f.value()),
                is_plain: $is_plain,
                day: $day(f.value()),
            }));
        };
    }
    add!(letter.reference(), |_| None);
    add!(letter.date(), day_of);
    for citation in letter.cited() {
        add!(Some(citation.reference()), |_| None);
        add!(citation.date(), day_of);
    }
    for duty in letter.deadlines() {
        add!(Some(duty.deadline()), |_| duty.schedule().due().first().copied(), false);
    }
    for phone in letter.contact().phones().iter().chain(letter.contact().fax()) {
        add!(Some(phone), |_| None);
    }
    for stamp in letter.stamps() {
        add!(stamp.date(), day_of);
    }
    values.into_iter()
}
