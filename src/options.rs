//! How much a reader admits, and what it reports having admitted.

use core::fmt;

use crate::error::Language;

/// Defines [`Deviation`] with its stable name and its message in both languages.
macro_rules! deviations {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $english:literal, $thai:literal;)*) => {
        /// Something that the official form does not have but a clerk would still read.
        ///
        /// A strict parser refuses each; a lenient one reads on and reports it. The ones that are
        /// [doubtful](Self::is_doubtful) can change the value: a person should look.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Deviation { $($(#[$doc])* $variant),* }

        impl Deviation {
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable machine name, as serde writes it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// What deviates, as a phrase in `language`.
            #[must_use]
            pub const fn text(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$variant, Language::English) => $english,
                      (Self::$variant, Language::Thai) => $thai),*
                }
            }
        }
    };
}

deviations! {
    /// Thai and Arabic digits in one value: `๐8๑๐`, `๗ มิถุนายน 2565`.
    MixedDigits = "mixed digits", "Thai and Arabic digits side by side", "ใช้เลขไทยปนเลขอารบิก";
    /// A letter where a zero must be: `๓o`.
    LetterForDigit = "letter for digit", "a letter in place of a digit", "ใช้ตัวอักษรแทนตัวเลข";
    /// No space where the form has one.
    MissingSpace = "missing space", "a space is missing", "ไม่ได้เว้นวรรค";
    /// A space where the form has none, or more than one.
    ExtraSpace = "extra space", "a space too many", "เว้นวรรคเกิน";
    /// A line break inside a value.
    LineBreak = "line break", "a line break inside", "ขึ้นบรรทัดใหม่กลางข้อความ";
    /// What text extraction leaves: decomposed sara am, doubled เ, private-use glyphs, invisible characters.
    Noise = "noise", "noise of text extraction", "มีอักขระแปลกปลอมจากการแปลงเอกสาร";
    /// A known word with its vowels or tone marks lost or moved.
    DamagedWord = "damaged word", "a word with lost or moved marks", "มีคำที่สระหรือวรรณยุกต์ขาดหายหรือเลื่อนที่";
    /// A known wrong or old spelling: `กรกฏาคม`.
    Misspelling = "misspelling", "a wrong or old spelling", "สะกดผิดหรือสะกดแบบเก่า";
    /// An abbreviation in an unofficial form: `มิย`, `อบต`.
    Abbreviation = "abbreviation", "an unofficial abbreviation", "ใช้อักษรย่อที่ไม่ใช่แบบทางการ";
    /// A dot, bracket or mark that the official form does not have: `กค.0402`.
    Punctuation = "punctuation", "unofficial punctuation", "มีจุด วงเล็บ หรือเครื่องหมายอื่นที่ไม่มีในแบบ";
    /// Digits grouped irregularly: `1,00,000`.
    Grouping = "grouping", "irregular grouping of digits", "คั่นหลักตัวเลขไม่ถูกต้อง";
    /// A number word in a form that the standard does not prescribe: `ยี่สิบหนึ่ง`.
    NumberWords = "number words", "number words in an unofficial form", "ใช้คำบอกจำนวนที่ไม่ใช่แบบทางการ";
    /// A date written with numbers only: `5/1/2567`.
    NumericDate = "numeric date", "a date in numbers only", "เขียนวันที่เป็นตัวเลขล้วน";
    /// A two-digit year, read by the pivot: `65` is 2565 BE.
    TwoDigitYear = "two-digit year", "a year of two digits", "ปีมีเพียงสองหลัก";
    /// A Gregorian year without ค.ศ. beside a Thai month: `5 มกราคม 2024`.
    UnmarkedGregorian = "unmarked gregorian", "a Gregorian year without ค.ศ.", "เป็นปีคริสต์ศักราชแต่ไม่ระบุ ค.ศ.";
    /// The weekday printed is not the weekday of the date.
    WeekdayMismatch = "weekday mismatch", "the weekday does not fit the date", "ชื่อวันไม่ตรงกับวันที่";
    /// The day is missing or a dotted line.
    BlankDay = "blank day", "the day is blank", "เว้นวันที่ว่างไว้";
    /// The serial of a reference is missing or a dotted line.
    BlankSerial = "blank serial", "the serial number is blank", "เว้นเลขทะเบียนหนังสือส่งว่างไว้";
    /// A reference without its slash or another part lost.
    MissingPart = "missing part", "a part of the form is missing", "ขาดเครื่องหมายทับหรือส่วนอื่นของแบบ";
    /// A form in use that no rule prescribes.
    Informal = "informal", "a form that no rule prescribes", "เขียนในแบบที่ระเบียบไม่ได้กำหนด";
    /// Letters or digits that look like a misreading of others.
    OcrSuspicion = "ocr suspicion", "likely misread by a scanner", "อาจอ่านผิดจากภาพเอกสาร";
    /// The letters of a reference belong to no known agency.
    UnknownPrefix = "unknown prefix", "letters of no known agency", "ไม่พบรหัสตัวพยัญชนะนี้";
    /// The text allows another reading.
    Ambiguous = "ambiguous", "another reading is possible", "อ่านได้มากกว่าหนึ่งความหมาย";
}

impl Deviation {
    /// Whether the value itself may be wrong, so that a person should look at the text.
    #[must_use]
    pub const fn is_doubtful(self) -> bool {
        matches!(
            self,
            Self::LetterForDigit
                | Self::DamagedWord
                | Self::Grouping
                | Self::UnmarkedGregorian
                | Self::WeekdayMismatch
                | Self::OcrSuspicion
                | Self::UnknownPrefix
                | Self::Ambiguous
        )
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text(Language::English))
    }
}

/// A set of [deviations](Deviation), in the order of their definition.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Deviations(u64);

impl Deviations {
    /// None: the official form.
    pub const NONE: Self = Self(0);
    /// All that there are.
    pub const ALL: Self = Self((1 << Deviation::ALL.len()) - 1);

    /// These and one more.
    #[must_use]
    pub const fn with(self, deviation: Deviation) -> Self {
        Self(self.0 | 1 << deviation as u8)
    }

    /// These but for one.
    #[must_use]
    pub const fn without(self, deviation: Deviation) -> Self {
        Self(self.0 & !(1 << deviation as u8))
    }

    /// All that are in one of the two.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether `deviation` is one of them.
    #[must_use]
    pub const fn contains(self, deviation: Deviation) -> bool {
        self.0 & (1 << deviation as u8) != 0
    }

    /// Whether one of them casts doubt on the value.
    #[must_use]
    pub fn are_doubtful(self) -> bool {
        self.iter().any(Deviation::is_doubtful)
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Deviation> + Clone {
        Deviation::ALL.iter().copied().filter(move |d| self.contains(*d))
    }
}

impl fmt::Debug for Deviations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Deviation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The list of their [names](Deviation::name).
/// By its [name](Deviation::name).
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Deviation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error as _;
        let name = <alloc::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let deviation = Self::ALL.iter().copied().find(|deviation| deviation.name() == name);
        deviation.ok_or_else(|| D::Error::custom(format_args!("unknown deviation {name}")))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Deviations {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// From the list of their names.
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Deviations {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;

        impl<'de> serde::de::Visitor<'de> for Names {
            type Value = Deviations;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of deviations")
            }

            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut names: A) -> Result<Deviations, A::Error> {
                let mut all = Deviations::NONE;
                while let Some(deviation) = names.next_element()? {
                    all = all.with(deviation);
                }
                Ok(all)
            }
        }

        deserializer.deserialize_seq(Names)
    }
}

impl FromIterator<Deviation> for Deviations {
    fn from_iter<I: IntoIterator<Item = Deviation>>(deviations: I) -> Self {
        deviations.into_iter().fold(Self::NONE, Self::with)
    }
}

/// How much a reader admits.
///
/// [`STRICT`](Self::STRICT) is what `str::parse` uses: the forms that the regulation and the Royal Society
/// prescribe. [`LENIENT`](Self::LENIENT) is what a clerk would still read, and what
/// [`Scanner`](crate::Scanner) uses.
///
/// ```
/// use saraban::{BuddhistDate, Deviation, ParseOptions};
///
/// let options = ParseOptions::STRICT.admitting(Deviation::MixedDigits);
/// assert!(BuddhistDate::parse_with("๓0 ตุลาคม ๒๕๖๓", options).is_ok());
/// assert!("๓0 ตุลาคม ๒๕๖๓".parse::<BuddhistDate>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseOptions {
    admitted: Deviations,
    pivot: u16,
    proleptic: bool,
}

impl ParseOptions {
    /// Only what is prescribed.
    pub const STRICT: Self = Self { admitted: Deviations::NONE, pivot: 2500, proleptic: false };
    /// Everything that can be read.
    pub const LENIENT: Self = Self { admitted: Deviations::ALL, pivot: 2500, proleptic: false };

    /// Also `deviation`.
    #[must_use]
    pub const fn admitting(self, deviation: Deviation) -> Self {
        Self { admitted: self.admitted.with(deviation), ..self }
    }

    /// Not `deviation`.
    #[must_use]
    pub const fn refusing(self, deviation: Deviation) -> Self {
        Self { admitted: self.admitted.without(deviation), ..self }
    }

    /// Two-digit years are those of the hundred years that begin with `year` (Buddhist era); 2500 by default. Held within
    /// 2432 and 9900, so that each of them is a year of the calendar.
    #[must_use]
    pub const fn with_pivot(self, year: u16) -> Self {
        let pivot = if year < 2432 { 2432 } else { year };
        Self { pivot: if pivot > 9900 { 9900 } else { pivot }, ..self }
    }

    /// Every Buddhist year counts from 1 January, also those before 2484: for data out of systems that compute so.
    ///
    /// ```
    /// use saraban::{BuddhistDate, ParseOptions};
    ///
    /// let date = BuddhistDate::parse_with("5 มกราคม 2476", ParseOptions::STRICT.proleptic())?;
    /// assert_eq!(date.value.to_gregorian().to_string(), "1933-01-05");
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub const fn proleptic(self) -> Self {
        Self { proleptic: true, ..self }
    }

    /// Whether every Buddhist year counts from 1 January, as [`proleptic`](Self::proleptic) asks.
    #[must_use]
    pub const fn is_proleptic(&self) -> bool {
        self.proleptic
    }

    /// Whether `deviation` is admitted.
    #[must_use]
    pub const fn admits(&self, deviation: Deviation) -> bool {
        self.admitted.contains(deviation)
    }

    /// The first of the hundred Buddhist years that a two-digit year can mean.
    #[must_use]
    pub const fn pivot(&self) -> u16 {
        self.pivot
    }

    /// The year of the hundred from the pivot on that ends in two digits.
    pub(crate) const fn year_of(&self, two_digits: u16) -> u16 {
        let year = self.pivot / 100 * 100 + two_digits;
        if year < self.pivot { year + 100 } else { year }
    }
}

impl Default for ParseOptions {
    /// [`STRICT`](Self::STRICT).
    fn default() -> Self {
        Self::STRICT
    }
}

/// A value with what its text deviates in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Parsed<T> {
    /// What the text says.
    pub value: T,
    /// What it deviates in from the official form.
    pub deviations: Deviations,
}

impl<T> Parsed<T> {
    pub(crate) const fn new(value: T, deviations: Deviations) -> Self {
        Self { value, deviations }
    }

    /// Whether a person should look at the text.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        self.deviations.are_doubtful()
    }
}
