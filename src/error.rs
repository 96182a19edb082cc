//! What is said when a text cannot be read: in English, and in Thai on request.

use core::fmt;

use crate::options::Deviation;
use crate::span::Span;
use crate::text;

/// The language of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Language {
    /// English, the default.
    #[default]
    English,
    /// Thai, for the clerk at the desk.
    Thai,
}

/// A noun phrase in both languages: what was expected, or which component is out of range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Noun {
    english: &'static str,
    thai: &'static str,
}

impl Noun {
    /// The two forms of one phrase, without a full stop.
    pub(crate) const fn new(english: &'static str, thai: &'static str) -> Self {
        Self { english, thai }
    }

    /// The phrase in `language`.
    #[must_use]
    pub const fn text(&self, language: Language) -> &'static str {
        match language {
            Language::English => self.english,
            Language::Thai => self.thai,
        }
    }
}

impl fmt::Display for Noun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.english)
    }
}

/// A component outside of its range, as in the 31st of February (`1..=29`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.display(Language::English))]
pub struct RangeError {
    component: &'static Noun,
    value: i64,
    min: i64,
    max: i64,
}

impl RangeError {
    pub(crate) const fn new(component: &'static Noun, value: i64, min: i64, max: i64) -> Self {
        Self { component, value, min, max }
    }

    /// What was out of range.
    #[must_use]
    pub const fn component(&self) -> &'static Noun {
        self.component
    }

    /// The value that was given.
    #[must_use]
    pub const fn value(&self) -> i64 {
        self.value
    }

    /// The least value that would have been accepted here.
    #[must_use]
    pub const fn min(&self) -> i64 {
        self.min
    }

    /// The greatest value that would have been accepted here.
    #[must_use]
    pub const fn max(&self) -> i64 {
        self.max
    }

    /// The message in `language`.
    #[must_use]
    pub const fn display(&self, language: Language) -> RangeErrorDisplay {
        RangeErrorDisplay { error: *self, language }
    }
}

/// Writes a [`RangeError`] in a language.
#[derive(Clone, Copy, Debug)]
pub struct RangeErrorDisplay {
    error: RangeError,
    language: Language,
}

impl fmt::Display for RangeErrorDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let RangeError { component, value, min, max } = self.error;
        let component = component.text(self.language);
        match self.language {
            // No upper bound but that of the type, which says nothing to a reader.
            Language::English if max == i64::MAX => write!(f, "{component} {value} is less than {min}"),
            Language::Thai if max == i64::MAX => write!(f, "{component} {value} น้อยกว่า {min}"),
            Language::English => write!(f, "{component} {value} is out of range {min}..={max}"),
            Language::Thai => write!(f, "{component} {value} อยู่นอกช่วง {min} ถึง {max}"),
        }
    }
}

/// Why a text could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseErrorKind {
    /// Something else had to stand here; `found` is the character that does, `None` at the end of the text.
    Expected {
        /// What had to stand here.
        expected: &'static Noun,
        /// What stands here.
        found: Option<char>,
    },
    /// The form is right but the number cannot be.
    OutOfRange(RangeError),
    /// The number is larger than its type can hold.
    Overflow(&'static Noun),
    /// Digits as here, but more of them than there can be.
    TooManyDigits {
        /// How many there can be.
        most: usize,
    },
    /// A day that no calendar ever had, such as any of January to March 2483 BE.
    NeverExisted(&'static Noun),
    /// Two parts of the text contradict each other, such as a window that ends before it begins.
    Contradiction(&'static Noun),
    /// Readable, but not in a form that the options admit.
    Unofficial(Deviation),
    /// A value was read, and something is left behind it.
    TrailingText {
        /// The first character that is left.
        found: char,
    },
}

/// A text that could not be read: [why](Self::kind) and [where](Self::span).
///
/// ```
/// use saraban::{BuddhistDate, Language};
///
/// let text = "31 กุมภาพันธ์ 2565";
/// let error = text.parse::<BuddhistDate>().unwrap_err();
/// assert_eq!(error.to_string(), "day 31 is out of range 1..=28");
/// assert_eq!(error.display(Language::Thai).to_string(), "วันที่ 31 อยู่นอกช่วง 1 ถึง 28");
/// assert_eq!(error.span().slice(text), Some("31"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.display(Language::English))]
pub struct ParseError {
    kind: ParseErrorKind,
    span: Span,
}

impl ParseError {
    pub(crate) const fn new(kind: ParseErrorKind, span: Span) -> Self {
        Self { kind, span }
    }

    /// Why the text could not be read.
    #[must_use]
    pub const fn kind(&self) -> ParseErrorKind {
        self.kind
    }

    /// Where: bytes of the text given to the outermost call, empty at the end of the text.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }

    /// The message in `language`.
    #[must_use]
    pub const fn display(&self, language: Language) -> ParseErrorDisplay {
        ParseErrorDisplay { error: *self, language }
    }

    /// The message with the line of `text` that it speaks of and carets under the place.
    ///
    /// ```
    /// use saraban::{BuddhistDate, Language};
    ///
    /// let text = "๓๑ เมษายน ๒๕๖๕";
    /// let error = text.parse::<BuddhistDate>().unwrap_err();
    /// assert_eq!(
    ///     error.show(text, Language::English).to_string(),
    ///     "day 31 is out of range 1..=30\n  ๓๑ เมษายน ๒๕๖๕\n  ^^"
    /// );
    /// ```
    #[must_use]
    pub const fn show<'a>(&self, text: &'a str, language: Language) -> ParseErrorShow<'a> {
        ParseErrorShow { error: *self, text, language }
    }
}

/// Writes a [`ParseError`] in a language.
#[derive(Clone, Copy, Debug)]
pub struct ParseErrorDisplay {
    error: ParseError,
    language: Language,
}

impl fmt::Display for ParseErrorDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lang = self.language;
        let thai = lang == Language::Thai;
        match self.error.kind {
            ParseErrorKind::Expected { expected, found: Some(found) } => {
                let expected = expected.text(lang);
                let found = Quoted(found, lang);
                if thai {
                    write!(f, "ต้องเป็น{expected} แต่พบ{found}")
                } else {
                    write!(f, "expected {expected}, found {found}")
                }
            }
            ParseErrorKind::Expected { expected, found: None } => {
                let expected = expected.text(lang);
                if thai {
                    write!(f, "ต้องเป็น{expected} แต่ข้อความจบเสียก่อน")
                } else {
                    write!(f, "expected {expected}, found the end of the text")
                }
            }
            ParseErrorKind::OutOfRange(range) => range.display(lang).fmt(f),
            ParseErrorKind::Overflow(what) => {
                let what = what.text(lang);
                if thai {
                    write!(f, "ไม่สามารถรับ{what}ได้")
                } else {
                    write!(f, "{what} is too large")
                }
            }
            ParseErrorKind::TooManyDigits { most } if thai => write!(f, "ต้องเป็นตัวเลขไม่เกิน {most} หลัก"),
            ParseErrorKind::TooManyDigits { most } => write!(f, "expected at most {most} digits"),
            ParseErrorKind::NeverExisted(what) => {
                let what = what.text(lang);
                if thai {
                    write!(f, "{what}ไม่เคยมีในปฏิทิน")
                } else {
                    write!(f, "{what} never existed in the calendar")
                }
            }
            ParseErrorKind::Contradiction(what) => f.write_str(what.text(lang)),
            ParseErrorKind::Unofficial(deviation) => {
                let what = deviation.text(lang);
                if thai {
                    write!(f, "ไม่เป็นไปตามแบบ: {what}")
                } else {
                    write!(f, "not the official form: {what}")
                }
            }
            ParseErrorKind::TrailingText { found } => {
                let found = Quoted(found, lang);
                if thai {
                    write!(f, "ข้อความควรจบที่นี่ แต่พบ{found}")
                } else {
                    write!(f, "expected the end of the text, found {found}")
                }
            }
        }
    }
}

/// Writes a [`ParseError`] with the line of the text and carets under the place.
#[derive(Clone, Copy, Debug)]
pub struct ParseErrorShow<'a> {
    error: ParseError,
    text: &'a str,
    language: Language,
}

impl fmt::Display for ParseErrorShow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { error, text, language } = self;
        write!(f, "{}\n{}", error.display(*language), error.span.underline(text))
    }
}

/// A character in single quotes; a lone combining mark gets a dotted circle to sit on, what cannot be seen its name.
struct Quoted(char, Language);

impl fmt::Display for Quoted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let thai = self.1 == Language::Thai;
        // Thai words follow each other without a space.
        let gap = if thai { " " } else { "" };
        let named = |english, name| if thai { name } else { english };
        match self.0 {
            c if text::chars::is_mark(c) => write!(f, "{gap}'\u{25cc}{c}'"),
            ' ' => f.write_str(named("a space", "ช่องว่าง")),
            '\t' => f.write_str(named("a tab", "ช่องว่างจากแป้น Tab")),
            c if text::chars::is_break(c) => f.write_str(named("a line break", "การขึ้นบรรทัดใหม่")),
            c if c.is_control() || c.is_whitespace() || text::chars::is_invisible(c) => {
                let what = named("an invisible character", "อักขระที่มองไม่เห็น");
                write!(f, "{what} (U+{:04X})", u32::from(c))
            }
            c => write!(f, "{gap}'{c}'"),
        }
    }
}
