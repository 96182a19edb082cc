//! Sections of laws and clauses of rules.
//!
//! ```text
//! section   = ( "มาตรา" | "ข้อ" ) number [ "/" number ] [ latin ] *( "(" number ")" ) [ paragraph ]
//! latin     = "ทวิ" | "ตรี" | "จัตวา" | "เบญจ" | "ฉ" | "สัตต" | "อัฏฐ" | "นว" | "ทศ"
//! paragraph = "วรรค" ( "หนึ่ง" | … | "สิบ" | "แรก" | "ท้าย" )
//! ```

use core::fmt;

use super::end_of_letters;
use super::yearly::{number, written};
use crate::error::Noun;
use crate::lex::{
    Cursor, PResult, Parser as _, alt, delimited, exact, gap, label, opt, preceded, space, terminated, value,
    word, words,
};
use crate::macros::readable;

const SECTION: &Noun = &Noun::new("a section of a law", "มาตราหรือข้อ");

/// A section of a law or a clause of a rule: `มาตรา ๖/๒`, `มาตรา ๓๙ ทวิ วรรคสอง`, `ข้อ ๑๒ (๓)`.
///
/// `๖/๒` is the second section put in behind section 6; older laws count those in Pali (ทวิ the first put in, ตรี …). It looks
/// like a number with a year and is none. serde writes `มาตรา 6/2`.
///
/// ```
/// use saraban::{Section, SectionKind};
///
/// let section: Section = "มาตรา ๖๕ ตรี (๑๓)".parse()?;
/// assert_eq!((section.kind(), section.number(), section.item()), (SectionKind::Section, 65, Some(13)));
/// assert_eq!(section.inserted(), Some(3));
/// let section: Section = "มาตรา ๖/๒ วรรคหนึ่ง".parse()?;
/// assert_eq!((section.inserted(), section.paragraph()), (Some(2), Some(Paragraph::Nth(1))));
/// # use saraban::Paragraph;
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Section {
    kind: SectionKind,
    number: u32,
    inserted: Option<Inserted>,
    items: [Option<u32>; 2],
    paragraph: Option<Paragraph>,
}

/// What laws and rules are divided into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SectionKind {
    /// มาตรา, of a law.
    Section,
    /// ข้อ, of a rule, an order or an announcement.
    Clause,
}

/// A paragraph of a section (วรรค).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Paragraph {
    /// วรรคหนึ่ง to วรรคสิบ; วรรคแรก is the first.
    Nth(u8),
    /// วรรคท้าย.
    Last,
}

/// How many sections were put in behind one of the first text, and how they are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Inserted {
    /// `/2`
    Slash(u32),
    /// ทวิ is 2.
    Pali(u8),
}

const PALI: &[(&str, u8)] = &[
    ("ทวิ", 2),
    ("ตรี", 3),
    ("จัตวา", 4),
    ("เบญจ", 5),
    ("ฉ", 6),
    ("สัตต", 7),
    ("อัฏฐ", 8),
    ("นว", 9),
    ("ทศ", 10),
];

const PARAGRAPHS: &[(&str, Paragraph)] = &[
    ("หนึ่ง", Paragraph::Nth(1)),
    ("แรก", Paragraph::Nth(1)),
    ("สอง", Paragraph::Nth(2)),
    ("สาม", Paragraph::Nth(3)),
    ("สี่", Paragraph::Nth(4)),
    ("ห้า", Paragraph::Nth(5)),
    ("หก", Paragraph::Nth(6)),
    ("เจ็ด", Paragraph::Nth(7)),
    ("แปด", Paragraph::Nth(8)),
    ("เก้า", Paragraph::Nth(9)),
    ("สิบ", Paragraph::Nth(10)),
    ("ท้าย", Paragraph::Last),
];

readable!(Section, SECTION, section);
written!(Section, write);

impl Section {
    /// Whether it is a section of a law or a clause of a rule.
    #[must_use]
    pub const fn kind(&self) -> SectionKind {
        self.kind
    }

    /// The number.
    #[must_use]
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// Which of those put in behind the section of this number: 2 of `๖/๒`, and 2 of ทวิ, which follows the first text's own.
    #[must_use]
    pub fn inserted(&self) -> Option<u32> {
        self.inserted.map(|inserted| match inserted {
            Inserted::Slash(number) => number,
            Inserted::Pali(number) => number.into(),
        })
    }

    /// The item in brackets, the outer one of two.
    #[must_use]
    pub const fn item(&self) -> Option<u32> {
        let [item, _] = self.items;
        item
    }

    /// The paragraph.
    #[must_use]
    pub const fn paragraph(&self) -> Option<Paragraph> {
        self.paragraph
    }
}

/// `section = ( "มาตรา" | "ข้อ" ) number [ "/" number ] [ latin ] *( "(" number ")" ) [ paragraph ]`
pub(super) fn section(start: Cursor<'_>) -> PResult<'_, Section> {
    let section = value(SectionKind::Section, word("มาตรา"));
    let kind = alt((section, value(SectionKind::Clause, word("ข้อ"))));
    let (rest, kind) = label(SECTION, terminated(kind, space))(start)?;
    let (rest, count) = number(rest)?;
    let (rest, inserted) = opt(inserted).parse(rest)?;
    let (rest, first) = opt(preceded(space, item)).parse(rest)?;
    let (rest, second) = if first.is_some() { opt(preceded(gap, item)).parse(rest)? } else { (rest, None) };
    let (rest, paragraph) = opt(preceded((space, word("วรรค")), words(PARAGRAPHS))).parse(rest)?;
    Ok((rest, Section { kind, number: count, inserted, items: [first, second], paragraph }))
}

fn inserted(start: Cursor<'_>) -> PResult<'_, Inserted> {
    let slash = preceded((gap, exact("/"), gap), number).map(Inserted::Slash);
    let pali = preceded(space, terminated(words(PALI), end_of_letters)).map(Inserted::Pali);
    alt((slash, pali)).parse(start)
}

fn item(start: Cursor<'_>) -> PResult<'_, u32> {
    delimited(exact("("), number, exact(")")).parse(start)
}

fn write(section: &Section, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let kind = if section.kind == SectionKind::Section { "มาตรา" } else { "ข้อ" };
    write!(f, "{kind} {}", section.number)?;
    match section.inserted {
        Some(Inserted::Slash(number)) => write!(f, "/{number}")?,
        Some(Inserted::Pali(number)) => {
            let word = PALI.iter().find(|(_, n)| *n == number).map_or("", |(word, _)| word);
            write!(f, " {word}")?;
        }
        None => {}
    }
    for (n, item) in section.items.iter().flatten().enumerate() {
        write!(f, "{}({item})", if n == 0 { " " } else { "" })?;
    }
    match section.paragraph {
        Some(paragraph) => {
            let word = PARAGRAPHS.iter().find(|(_, p)| *p == paragraph).map_or("", |(word, _)| word);
            write!(f, " วรรค{word}")
        }
        None => Ok(()),
    }
}
