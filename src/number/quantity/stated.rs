//! An amount in figures with the same amount in words behind it.

use core::fmt;

use crate::error::Noun;
use crate::lex::{Blanks, Cursor, PResult, blanks};
use crate::macros::readable;
use crate::number::Baht;
use crate::number::baht::parse::baht;
use crate::number::parse::begins_with_digit;
use crate::options::Deviation;

const FIGURES: &Noun = &Noun::new("the amount in figures", "จำนวนเงินที่เขียนเป็นตัวเลข");
const A_BRACKET: &Noun = &Noun::new("a bracket", "วงเล็บ");

/// An amount in figures with its words in brackets, as every contract and every payment order has it:
/// `๖,๘๗๔,๒๙๒ บาท (หกล้านแปดแสนเจ็ดหมื่นสี่พันสองร้อยเก้าสิบสองบาทถ้วน)`. Both are kept, for they can
/// [differ](Self::agrees).
///
/// ```
/// use saraban::{Baht, StatedTwice};
///
/// let stated: StatedTwice = "๕,๐๐๐ บาท (ห้าหมื่นบาทถ้วน)".parse()?;
/// assert!(!stated.agrees());
/// assert_eq!(stated.words(), Baht::from_satang(5_000_000));
///
/// let amount = Baht::from_satang(500_000);
/// assert_eq!(StatedTwice::of(amount).to_string(), "๕,๐๐๐ บาท (ห้าพันบาทถ้วน)");
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StatedTwice {
    figures: Baht,
    words: Baht,
}

impl StatedTwice {
    /// The amount both ways.
    #[must_use]
    pub const fn of(amount: Baht) -> Self {
        Self { figures: amount, words: amount }
    }

    /// The amount that the figures state.
    #[must_use]
    pub const fn figures(&self) -> Baht {
        self.figures
    }

    /// The amount that the words state. Where the two differ and nothing else tells, it is the words that count
    /// (Civil and Commercial Code, section 12).
    #[must_use]
    pub const fn words(&self) -> Baht {
        self.words
    }

    /// Whether both state one amount.
    #[must_use]
    pub const fn agrees(&self) -> bool {
        self.figures.satang() == self.words.satang()
    }
}

/// Both in the official form: `๕,๐๐๐ บาท (ห้าพันบาทถ้วน)`.
impl fmt::Display for StatedTwice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { figures, words } = self;
        write!(f, "{figures} ({})", words.words())
    }
}

readable!(StatedTwice, FIGURES, stated_twice);

/// `stated = baht-in-figures [ " " ] "(" baht-in-words ")"`
fn stated_twice(start: Cursor<'_>) -> PResult<'_, StatedTwice> {
    if !begins_with_digit(&start) && !start.rest().starts_with(['-', '\u{2212}', '฿']) {
        return Err(start.expected(FIGURES));
    }
    let (behind, figures) = baht(start)?;
    let (rest, found) = blanks(behind);
    let rest = match found {
        Blanks::Many => rest.deviate_since(&behind, Deviation::ExtraSpace)?,
        Blanks::Broken => rest.deviate_since(&behind, Deviation::LineBreak)?,
        Blanks::None | Blanks::One | Blanks::TooMany => rest,
    };
    if rest.peek() != Some('(') {
        return Err(rest.expected(A_BRACKET));
    }
    let (rest, words) = baht(blanks(rest.skip(1)).0)?;
    let rest = blanks(rest).0;
    match rest.peek() {
        Some(')') => Ok((rest.skip(1), StatedTwice { figures, words })),
        _ => Err(rest.expected(A_BRACKET)),
    }
}
