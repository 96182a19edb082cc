//! What holds for every value type and any text.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use saraban::{
    Deviation, Language, Organisation, ParseError, ParseErrorKind, ParseOptions, Parsed, to_arabic_digits,
    to_thai_digits,
};

/// A type that is read from text.
pub trait Readable: FromStr<Err = ParseError> + Display + Debug + PartialEq {
    /// Whether what is written can always be read: a name that no table knows needs the words around it.
    const STANDS_ALONE: bool = true;

    fn parse_with(text: &str, options: ParseOptions) -> Result<Parsed<Self>, ParseError>;

    /// Whether two say the same as far as `Display` writes it.
    fn is_written_like(&self, other: &Self) -> bool {
        self == other
    }
}

macro_rules! readable {
    ($($type:ident $(: $same:expr)?),* $(,)?) => {
        $(impl Readable for saraban::$type {
            $(
                const STANDS_ALONE: bool = false;

                fn is_written_like(&self, other: &Self) -> bool {
                    $same(self, other)
                }
            )?

            fn parse_with(text: &str, options: ParseOptions) -> Result<Parsed<Self>, ParseError> {
                Self::parse_with(text, options)
            }
        })*
    };
}

readable!(
    AcademicYear,
    Baht,
    BuddhistDate,
    BuddhistMonth,
    BuddhistYear,
    Counted,
    DateExpression,
    Deadline,
    Figures,
    FiscalYear,
    Fraction,
    Fixed,
    GazetteCitation,
    HalfYear,
    HouseNumber,
    LawCitation,
    ListLabel,
    MeetingNumber,
    Month,
    Number,
    OrderNumber,
    Ordinal,
    PhoneNumber,
    Plate,
    PlotNumber,
    Quantity,
    Quarter,
    ReceiptNumber,
    Recurrence,
    ReferenceCode,
    Section,
    StatedTwice,
    TimeOfDay,
    TimeRange,
    Weekday,
    Organisation: is_same_name,
    Addressees: |one: &Self, other: &Self| are_same(one.to(), other.to()) && are_same(one.through(), other.through()),
    Capacity: |one: &Self, other: &Self| are_same(one.posts(), other.posts()),
);

/// The larger body or area may stand beside a name: it is no part of it, and is not written.
fn is_same_name(one: &Organisation, other: &Organisation) -> bool {
    let parts = |body: &Organisation| {
        (body.kind(), body.name().to_owned(), body.acting(), body.quantifier().cloned())
    };
    parts(one) == parts(other)
}

fn are_same(one: &[Organisation], other: &[Organisation]) -> bool {
    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same_name(one, other))
}

/// The laws of a type that does not keep the style of its digits.
pub fn value<T: Readable>(text: &str) {
    reading::<T>(text);
    let value = |text: &str| T::parse_with(text, ParseOptions::LENIENT).map(|parsed| parsed.value).ok();
    let (thai, arabic) = (value(&to_thai_digits(text)), value(&to_arabic_digits(text)));
    assert_eq!(thai, arabic, "the style of its digits changes {text:?}");
}

/// The laws of every type: what is strict, what is written, where errors point.
pub fn reading<T: Readable>(text: &str) {
    let strict = text.parse::<T>();
    let lenient = T::parse_with(text, ParseOptions::LENIENT);
    match (&strict, &lenient) {
        (Ok(strict), Ok(lenient)) => {
            // Which letters there are no rule of writing says, but a table that may be out of date.
            let deviations = lenient.deviations.without(Deviation::UnknownPrefix);
            assert_eq!(*strict, lenient.value, "strict and lenient read {text:?} differently");
            assert!(deviations.is_empty(), "strict reads {text:?} with {deviations:?}");
        }
        (Ok(strict), Err(error)) => {
            panic!("strict reads {text:?} as {strict:?}, lenient refuses it: {error}")
        }
        (Err(error), Ok(lenient)) => {
            assert!(
                !lenient.deviations.is_empty(),
                "nothing deviates in {text:?}, but strict refuses it: {error}"
            );
            if let ParseErrorKind::Unofficial(said) = error.kind() {
                assert!(
                    lenient.deviations.contains(said),
                    "strict refuses {text:?} for {said:?}, but it has {:?}",
                    lenient.deviations
                );
            }
        }
        (Err(_), Err(_)) => {}
    }
    for error in [strict.err(), lenient.as_ref().err().copied()].into_iter().flatten() {
        assert!(error.span().slice(text).is_some(), "{error:?} of {text:?}");
        for language in [Language::English, Language::Thai] {
            assert!(!error.show(text, language).to_string().is_empty());
        }
    }
    if let Ok(lenient) = &lenient {
        written(text, &lenient.value);
    }
}

/// What is written reads the same.
pub fn written<T: Readable>(text: &str, value: &T) {
    let written = value.to_string();
    match T::parse_with(&written, ParseOptions::LENIENT) {
        Ok(again) => assert!(
            again.value.is_written_like(value),
            "{text:?}, {value:?}, was written as {written:?}, which is {:?}",
            again.value
        ),
        Err(error) => assert!(!T::STANDS_ALONE, "{text:?}, {value:?}, was written as {written:?}: {error}"),
    }
}
