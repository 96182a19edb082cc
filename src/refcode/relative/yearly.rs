//! What orders, meetings and receipts share: a number that begins again each year, and the year.

use core::fmt;

use crate::error::Noun;
use crate::lex::{Cursor, PResult, Parser as _, digits, exact, fail, gap, label, opt};
use crate::options::Deviation;

const NUMBER: &Noun = &Noun::new("a number", "ตัวเลข");
const YEAR: &Noun = &Noun::new("a year of the Buddhist era", "ปีพุทธศักราช");

/// A number and its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Yearly {
    /// Buddhist era.
    pub(super) year: u16,
    pub(super) number: u32,
}

/// `yearly = number "/" year`
pub(super) fn yearly(start: Cursor<'_>) -> PResult<'_, Yearly> {
    let (rest, number) = number(start)?;
    let (rest, year) = slashed_year(rest)?;
    Ok((rest, Yearly { year, number }))
}

/// `number = 1*7 digit`; registers, sections and houses are counted from one
pub(super) fn number(start: Cursor<'_>) -> PResult<'_, u32> {
    let (rest, run) = label(NUMBER, digits(1..=7))(start)?;
    match run.number().and_then(|number| u32::try_from(number).ok()) {
        Some(number @ 1..) => Ok((rest, number)),
        _ => fail(start),
    }
}

/// `"/" year`
pub(super) fn slashed_year(start: Cursor<'_>) -> PResult<'_, u16> {
    let (rest, _) = (gap, exact("/"), gap).parse(start)?;
    year(rest)
}

/// Whether a year of four digits or of two stands here, admitted or not.
pub(super) fn is_slashed_year(start: Cursor<'_>) -> bool {
    let digits = (gap, exact("/"), gap, digits(2..=4)).parse(start);
    digits.is_ok_and(|(_, (.., run))| matches!((run.len, run.number()), (4, Some(2400..2700)) | (2, Some(_))))
}

/// `year = 4 digit | 2 digit`, of the Buddhist era; two digits are a deviation, read by the pivot of the options
fn year(start: Cursor<'_>) -> PResult<'_, u16> {
    let (rest, _) = opt(exact("พ.ศ. ")).parse(start)?;
    let (end, run) = label(YEAR, digits(2..=4))(rest)?;
    let number = run.number().and_then(|number| u16::try_from(number).ok()).unwrap_or_default();
    match (run.len, number) {
        (4, 2400..2700) => Ok((end, number)),
        (2, short) => {
            let year = end.options().year_of(short);
            Ok((end.deviate_since(&rest, Deviation::TwoDigitYear)?, year))
        }
        _ => Err(rest.expected(YEAR)),
    }
}

/// `347/2563`
impl fmt::Display for Yearly {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.year)
    }
}

/// What serde does for a value that is written as one text, by its machine form and its parser.
macro_rules! serde_as_text {
    ($type:ty) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&self.display($crate::text::DigitStyle::Arabic))
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <alloc::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

/// `Display` in Thai digits, `display(style)` in either, and serde in Arabic ones, from the one function that writes.
macro_rules! written {
    ($type:ty, $write:path) => {
        impl $type {
            /// The value with the digits of `style`.
            pub fn display(&self, style: $crate::text::DigitStyle) -> impl core::fmt::Display {
                $crate::text::Digits::new($crate::refcode::relative::yearly::Written(*self, $write), style)
            }
        }

        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.display($crate::text::DigitStyle::Thai).fmt(f)
            }
        }

        $crate::refcode::relative::yearly::serde_as_text!($type);
    };
}

/// A value and the function that writes it.
pub(super) struct Written<T>(pub(super) T, pub(super) fn(&T, &mut fmt::Formatter<'_>) -> fmt::Result);

impl<T> fmt::Display for Written<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.1(&self.0, f)
    }
}

pub(super) use {serde_as_text, written};
