//! The number of a letter in its register.

use core::fmt;

use crate::text::DigitStyle;
use crate::text::Digits;

/// The number of a letter in the register of an office and a calendar year, as written: `1844`, `044`, the range
/// `686-723`, or with the year, `1911/2564`.
///
/// `Display` writes it with Arabic digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Serial<'a>(&'a str);

impl<'a> Serial<'a> {
    /// `text` is digits, perhaps `-` and digits, perhaps `/` and digits; all of them Arabic.
    pub(super) const fn new(text: &'a str) -> Self {
        Self(text)
    }

    /// As written, in Arabic digits, without spaces.
    #[must_use]
    pub const fn as_str(self) -> &'a str {
        self.0
    }

    /// The number, of a range the first.
    #[must_use]
    pub fn first(self) -> u32 {
        number(self.run().0)
    }

    /// The number, of a range the last. A range may leave out the digits that both ends share: `1255-59` ends
    /// with 1259.
    #[must_use]
    pub fn last(self) -> u32 {
        let (first, Some(last)) = self.run() else { return self.first() };
        let shared = first.len().checked_sub(last.len()).and_then(|len| first.get(..len)).unwrap_or_default();
        let full = last.bytes().fold(number(shared), push);
        if full >= number(first) { full } else { number(last) }
    }

    /// Whether it stands for several letters.
    #[must_use]
    pub fn is_range(self) -> bool {
        self.run().1.is_some()
    }

    /// The year that some bodies write behind the number, as written: Buddhist era, of two or four digits.
    #[must_use]
    pub fn year(self) -> Option<&'a str> {
        self.0.split_once('/').map(|(_, year)| year)
    }

    fn run(self) -> (&'a str, Option<&'a str>) {
        let numbers = self.0.split_once('/').map_or(self.0, |(numbers, _)| numbers);
        numbers.split_once('-').map_or((numbers, None), |(first, last)| (first, Some(last)))
    }
}

/// Eight digits at most are kept, so this cannot overflow.
fn number(digits: &str) -> u32 {
    digits.bytes().fold(0, push)
}

fn push(sum: u32, digit: u8) -> u32 {
    sum.saturating_mul(10).saturating_add(u32::from(digit.wrapping_sub(b'0')))
}

impl fmt::Display for Serial<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Digits::new(self.0, DigitStyle::Arabic).fmt(f)
    }
}
