//! Numbers that give a place rather than a size: labels of lists, ordinals.

use core::fmt::{self, Write as _};

use super::parse::{begins_with_digit, cardinal};
use super::{Number, NumberForm};
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{Blanks, Cursor, PResult, blanks};
use crate::macros::readable;
use crate::options::Deviation;
use crate::text::DigitStyle;
use crate::text::chars::is_consonant;

const A_LABEL: &Noun = &Noun::new("the label of a list", "เลขกำกับข้อ");
const A_LETTER_LABEL: &Noun = &Noun::new("a dot or a bracket behind the letter", "จุดหรือวงเล็บหลังตัวอักษร");
const AN_ORDINAL: &Noun = &Noun::new("an ordinal", "ลำดับที่");
const LEVELS: &Noun = &Noun::new("a label of more than 6 levels", "หัวข้อที่เกิน 6 ระดับ");
const AN_ITEM: &Noun = &Noun::new("an item above 65535", "ข้อที่เกิน 65535 ");

/// What encloses the label of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum LabelMark {
    /// Nothing: `๑.๒`.
    #[default]
    None,
    /// A dot behind it: `๑.`, `ก.`.
    Dot,
    /// A bracket behind it: `๑)`, `ก)`.
    Bracket,
    /// Brackets around it: `(๑)`, `(ก)`.
    Brackets,
}

/// The label of a clause or of an item in a list: `๑.`, `๑.๒.๓`, `(๑)`, `๒)`, `ก.`, `(ก)`.
///
/// `๑.๒` is the second item under the first here, not a decimal: whether a text means the one or the other, its place in
/// the text says, at the beginning of a line and before words. Read are up to [six levels](Self::MOST_LEVELS) in digits of
/// either style, or one Thai letter; written are Thai digits.
///
/// ```
/// use saraban::{LabelMark, ListLabel};
///
/// let clause: ListLabel = "๑.๒.๓".parse()?;
/// assert_eq!(clause.numbers(), [1, 2, 3]);
/// let item: ListLabel = "(ข)".parse()?;
/// assert_eq!((item.letter(), item.mark()), (Some('ข'), LabelMark::Brackets));
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ListLabel {
    item: Item,
    mark: LabelMark,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Item {
    /// Behind the last level stand zeros.
    Numbers([u16; ListLabel::MOST_LEVELS], u8),
    Letter(char),
}

impl ListLabel {
    /// The most levels that a label can have.
    pub const MOST_LEVELS: usize = 6;

    /// The numbers from the outermost level to the item's own; none where the label is a letter.
    #[must_use]
    pub fn numbers(&self) -> &[u16] {
        match &self.item {
            Item::Numbers(numbers, levels) => numbers.get(..usize::from(*levels)).unwrap_or_default(),
            Item::Letter(_) => &[],
        }
    }

    /// The letter, where the label is one.
    #[must_use]
    pub const fn letter(&self) -> Option<char> {
        match self.item {
            Item::Letter(letter) => Some(letter),
            Item::Numbers(..) => None,
        }
    }

    /// What encloses it.
    #[must_use]
    pub const fn mark(&self) -> LabelMark {
        self.mark
    }

    /// Writes the label with digits of `style`.
    #[must_use]
    pub const fn display(self, style: DigitStyle) -> ListLabelDisplay {
        ListLabelDisplay { label: self, style }
    }
}

/// Thai digits: `๑.๒.๓`, `(๑)`.
impl fmt::Display for ListLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(DigitStyle::Thai).fmt(f)
    }
}

/// Writes a [`ListLabel`] in a digit style. Made by [`ListLabel::display`].
#[derive(Clone, Copy, Debug)]
pub struct ListLabelDisplay {
    label: ListLabel,
    style: DigitStyle,
}

impl fmt::Display for ListLabelDisplay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::fmt::padded(f, |out| {
            let ListLabel { item, mark } = self.label;
            out.write_str(if mark == LabelMark::Brackets { "(" } else { "" })?;
            if let Item::Letter(letter) = item {
                out.write_char(letter)?;
            }
            for (level, number) in self.label.numbers().iter().enumerate() {
                out.write_str(if level > 0 { "." } else { "" })?;
                Number::from(*number).display(NumberForm::new(self.style)).write(out)?;
            }
            out.write_str(match mark {
                LabelMark::None => "",
                LabelMark::Dot => ".",
                LabelMark::Bracket | LabelMark::Brackets => ")",
            })
        })
    }
}

readable!(ListLabel, A_LABEL, label);

/// ```text
/// label  = "(" item ")" | item [ "." | ")" ]
/// item   = level { "." level } | letter                             ; a letter needs its mark
/// ```
pub(crate) fn label(start: Cursor<'_>) -> PResult<'_, ListLabel> {
    let opened = start.rest().starts_with('(');
    let (rest, item) = item(if opened { start.skip(1) } else { start })?;
    let mark = match (opened, rest.peek()) {
        (true, Some(')')) => LabelMark::Brackets,
        (false, Some(')')) => LabelMark::Bracket,
        (false, Some('.')) => LabelMark::Dot,
        (false, _) if matches!(item, Item::Numbers(..)) => {
            return Ok((rest, ListLabel { item, mark: LabelMark::None }));
        }
        _ => return Err(rest.expected(A_LETTER_LABEL)),
    };
    Ok((rest.skip(1), ListLabel { item, mark }))
}

fn item(start: Cursor<'_>) -> PResult<'_, Item> {
    if let Some(letter) = start.peek().filter(|c| is_consonant(*c)) {
        return Ok((start.skip(letter.len_utf8()), Item::Letter(letter)));
    }
    let (mut rest, mut numbers, mut levels) = (start, [0; ListLabel::MOST_LEVELS], 0);
    loop {
        let (after, number) = cardinal_in_digits(rest)?;
        let number =
            u16::try_from(number).map_err(|_| after.refuse(&rest, ParseErrorKind::Overflow(AN_ITEM)))?;
        let Some(slot) = numbers.get_mut(usize::from(levels)) else {
            return Err(after.refuse(&start, ParseErrorKind::Overflow(LEVELS)));
        };
        (*slot, levels, rest) = (number, levels + 1, after);
        let next = rest.rest().strip_prefix('.').map(|_| rest.skip(1));
        match next.filter(begins_with_digit) {
            Some(next) => rest = next,
            None => return Ok((rest, Item::Numbers(numbers, levels))),
        }
    }
}

fn cardinal_in_digits(start: Cursor<'_>) -> PResult<'_, u64> {
    if begins_with_digit(&start) { cardinal(start) } else { Err(start.expected(A_LABEL)) }
}

/// A place in a row: `ที่ ๒`, `ที่สอง`, `ครั้งที่ ๓`, `ลำดับที่ 4`, `อันดับหนึ่ง`.
///
/// The noun before it is read and not kept. Written `ที่ ๒`.
///
/// ```
/// use saraban::Ordinal;
///
/// let meeting: Ordinal = "ครั้งที่ ๒".parse()?;
/// assert_eq!(meeting, Ordinal::new(2));
/// assert_eq!(meeting.to_string(), "ที่ ๒");
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Ordinal(u64);

impl Ordinal {
    /// The place counted from 1.
    #[must_use]
    pub const fn new(place: u64) -> Self {
        Self(place)
    }

    /// The place counted from 1.
    #[must_use]
    pub const fn place(&self) -> u64 {
        self.0
    }
}

/// `ที่ ๒`
impl fmt::Display for Ordinal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::fmt::padded(f, |out| {
            out.write_str("ที่ ")?;
            Number::from(self.0).display(DigitStyle::Thai).write(out)
        })
    }
}

readable!(Ordinal, AN_ORDINAL, ordinal);

/// The words that an ordinal can begin with, and whether a number of its own may follow without ที่.
const ORDINAL_NOUNS: &[&str] = &["ครั้งที่", "ลำดับที่", "อันดับที่", "ฉบับที่", "ชุดที่", "รุ่นที่", "งวดที่", "ที่", "ลำดับ", "อันดับ"];

/// `ordinal = [ "ครั้ง" | "ลำดับ" | … ] "ที่" [ " " ] cardinal | ( "ลำดับ" | "อันดับ" ) [ " " ] cardinal`
pub(crate) fn ordinal(start: Cursor<'_>) -> PResult<'_, Ordinal> {
    let noun = ORDINAL_NOUNS.iter().find(|noun| start.rest().starts_with(**noun));
    let behind = noun.map(|noun| start.skip(noun.len())).ok_or_else(|| start.expected(AN_ORDINAL))?;
    let (rest, found) = blanks(behind);
    let rest = match found {
        Blanks::Many => rest.deviate_since(&behind, Deviation::ExtraSpace)?,
        Blanks::Broken => rest.deviate_since(&behind, Deviation::LineBreak)?,
        Blanks::None | Blanks::One | Blanks::TooMany => rest,
    };
    cardinal(rest).map(|(rest, place)| (rest, Ordinal(place)))
}
