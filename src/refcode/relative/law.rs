//! Citations of laws and rules.
//!
//! ```text
//! law       = kind title [ edition ] era year *( amendment )
//! kind      = "พระราชบัญญัติ" | "พ.ร.บ." | … | "ระเบียบ" | "ประกาศ"
//! title     = any text without a line break, at most 200 characters
//! edition   = "(ฉบับที่" number ")"
//! era       = "พ.ศ." | "พุทธศักราช"
//! amendment = [ "แก้ไขเพิ่มเติม" | "และที่แก้ไขเพิ่มเติม" | "และ" ] edition era year
//! ```

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::yearly::{number, serde_as_text};
use crate::error::Noun;
use crate::lex::{
    Cursor, PResult, Parser as _, alt, exact, fail, gap, label, opt, preceded, space, terminated, word, words,
};
use crate::macros::readable;
use crate::text::chars::{is_break, is_mark};
use crate::text::{DigitStyle, Digits, to_thai_digits};

const LAW: &Noun = &Noun::new("a law or rule", "ชื่อกฎหมายหรือระเบียบ");
const TITLE: &Noun = &Noun::new("the title of a law and its year", "ชื่อกฎหมายและปีที่ออก");

/// The most characters that a title has.
const LONGEST_TITLE: usize = 200;

/// A law or rule, cited by its title and year: `ระเบียบกระทรวงมหาดไทยว่าด้วยอาสาพัฒนาชุมชน พ.ศ. ๒๕๔๗`.
///
/// Laws that amend one another have the same title and are told apart by their edition (ฉบับที่) and year; a citation often
/// names the first and its amendments in one breath, see [`instruments`](Self::instruments). Abbreviated kinds (พ.ร.บ.) are
/// read and written in full. The numbers and years in it are no numbers of letters and no dates.
///
/// serde writes the citation as one text with Arabic digits.
///
/// ```
/// use saraban::{LawCitation, LawKind};
///
/// let rule: LawCitation = "ระเบียบกระทรวงมหาดไทยว่าด้วยอาสาพัฒนาชุมชน พ.ศ. ๒๕๔๗ \
///     แก้ไขเพิ่มเติม (ฉบับที่ ๒) พ.ศ. ๒๕๕๒ และ (ฉบับที่ ๓) พ.ศ. ๒๕๕๕".parse()?;
/// assert_eq!(rule.kind(), LawKind::Rule);
/// assert_eq!((rule.issuer(), rule.subject()), (Some("กระทรวงมหาดไทย"), "อาสาพัฒนาชุมชน"));
/// let editions: Vec<_> = rule.instruments().map(|i| (i.edition(), i.year())).collect();
/// assert_eq!(editions, [(None, 2547), (Some(2), 2552), (Some(3), 2555)]);
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LawCitation {
    kind: LawKind,
    title: String,
    first: Instrument,
    amendments: Vec<Instrument>,
}

/// One of the laws that a [citation](LawCitation) names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Instrument {
    edition: Option<u32>,
    year: u16,
}

impl Instrument {
    /// The number of the edition (ฉบับที่); the first has none.
    #[must_use]
    pub const fn edition(self) -> Option<u32> {
        self.edition
    }

    /// The year, Buddhist era.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }
}

/// What kind of law or rule it is, by its rank and who can make it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LawKind {
    /// รัฐธรรมนูญ.
    Constitution,
    /// พระราชบัญญัติประกอบรัฐธรรมนูญ.
    OrganicAct,
    /// พระราชบัญญัติ, พ.ร.บ.
    Act,
    /// พระราชกำหนด, พ.ร.ก.
    EmergencyDecree,
    /// พระราชกฤษฎีกา, พ.ร.ฎ.
    RoyalDecree,
    /// กฎกระทรวง.
    MinisterialRegulation,
    /// ระเบียบ.
    Rule,
    /// ข้อบังคับ.
    Regulation,
    /// ข้อบัญญัติ, of a local government.
    Ordinance,
    /// เทศบัญญัติ, of a municipality.
    MunicipalOrdinance,
    /// ประกาศ.
    Announcement,
}

/// In full first, for writing; longer words before those that they begin with.
const KINDS: &[(&str, LawKind)] = &[
    ("พระราชบัญญัติประกอบรัฐธรรมนูญ", LawKind::OrganicAct),
    ("รัฐธรรมนูญ", LawKind::Constitution),
    ("พระราชบัญญัติ", LawKind::Act),
    ("พระราชกำหนด", LawKind::EmergencyDecree),
    ("พระราชกฤษฎีกา", LawKind::RoyalDecree),
    ("กฎกระทรวง", LawKind::MinisterialRegulation),
    ("ระเบียบ", LawKind::Rule),
    ("ข้อบังคับ", LawKind::Regulation),
    ("ข้อบัญญัติ", LawKind::Ordinance),
    ("เทศบัญญัติ", LawKind::MunicipalOrdinance),
    ("ประกาศ", LawKind::Announcement),
    ("พ.ร.ป.", LawKind::OrganicAct),
    ("พ.ร.บ.", LawKind::Act),
    ("พรบ.", LawKind::Act),
    ("พ.ร.ก.", LawKind::EmergencyDecree),
    ("พ.ร.ฎ.", LawKind::RoyalDecree),
];

impl LawKind {
    /// The word in full.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        KINDS.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }
}

impl fmt::Display for LawKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

readable!(LawCitation, LAW, law);
serde_as_text!(LawCitation);

impl LawCitation {
    /// What kind of law it is.
    #[must_use]
    pub const fn kind(&self) -> LawKind {
        self.kind
    }

    /// The title without the word for the kind, spaces drawn together, in Thai digits.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Who made a rule, where the title names that before ว่าด้วย or เรื่อง.
    #[must_use]
    pub fn issuer(&self) -> Option<&str> {
        self.split_title().map(|(issuer, _)| issuer.trim_end()).filter(|issuer| !issuer.is_empty())
    }

    /// What it is about.
    #[must_use]
    pub fn subject(&self) -> &str {
        self.split_title().map_or(&*self.title, |(_, subject)| subject.trim_start())
    }

    /// All laws named: the one of the title, then its amendments.
    pub fn instruments(&self) -> impl Iterator<Item = Instrument> {
        core::iter::once(self.first).chain(self.amendments.iter().copied())
    }

    /// The citation with the digits of `style`.
    #[must_use]
    pub fn display(&self, style: DigitStyle) -> impl fmt::Display {
        Digits::new(Full(self), style)
    }

    fn split_title(&self) -> Option<(&str, &str)> {
        self.title.split_once("ว่าด้วย").or_else(|| self.title.split_once("เรื่อง"))
    }
}

/// `law = kind title [ edition ] era year *( amendment )`
fn law(start: Cursor<'_>) -> PResult<'_, LawCitation> {
    let (rest, kind) = label(LAW, words(KINDS))(start)?;
    let (rest, title) = label(TITLE, title)(rest)?;
    let (rest, first) = instrument(rest)?;
    let mut amendments = Vec::new();
    let mut rest = rest;
    while let Ok((next, amendment)) = amendment(rest) {
        amendments.push(amendment);
        rest = next;
    }
    let title = to_thai_digits(&title.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned();
    Ok((rest, LawCitation { kind, title, first, amendments }))
}

/// Up to the edition or the era of the year. `ประกาศ ณ วันที่ …` is the last line of an announcement and names none.
fn title(start: Cursor<'_>) -> PResult<'_, &str> {
    let text = start.rest().trim_start();
    if text.starts_with("ณ ") || text.starts_with(is_mark) {
        return fail(start);
    }
    let ends = |rest: &str| ["(ฉบับที่", "พ.ศ.", "พ.ศ ", "พุทธศักราช"].iter().any(|end| rest.starts_with(end));
    for (at, c) in start.rest().char_indices().take(LONGEST_TITLE) {
        let here = start.skip(at);
        if ends(here.rest()) {
            return Ok((here, here.since(&start)));
        }
        if is_break(c) {
            break;
        }
    }
    fail(start)
}

/// `[ edition ] era year`
fn instrument(start: Cursor<'_>) -> PResult<'_, Instrument> {
    let (rest, edition) = opt(terminated(edition, space)).parse(start)?;
    let era = alt((exact("พ.ศ."), word("พุทธศักราช")));
    let (rest, _) = (era, space).parse(rest)?;
    let (end, year) = number(rest)?;
    match u16::try_from(year) {
        Ok(year @ 2300..2700) => Ok((end, Instrument { edition, year })),
        _ => fail(rest),
    }
}

/// `edition = "(ฉบับที่" number ")"`
fn edition(start: Cursor<'_>) -> PResult<'_, u32> {
    let (rest, _) = (exact("("), word("ฉบับที่"), space).parse(start)?;
    let (rest, edition) = number(rest)?;
    let (rest, _) = preceded(gap, exact(")")).parse(rest)?;
    Ok((rest, edition))
}

/// `amendment = [ "แก้ไขเพิ่มเติม" | "และที่แก้ไขเพิ่มเติม" | "และ" ] edition era year`
fn amendment(start: Cursor<'_>) -> PResult<'_, Instrument> {
    let (rest, ()) = space(start)?;
    let link = alt((word("และที่แก้ไขเพิ่มเติม"), word("แก้ไขเพิ่มเติม"), word("และ"), exact(",")));
    let (rest, _) = opt(terminated(link, space)).parse(rest)?;
    let (end, instrument) = instrument(rest)?;
    if instrument.edition.is_some() { Ok((end, instrument)) } else { fail(start) }
}

struct Full<'a>(&'a LawCitation);

impl fmt::Display for Full<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(law) = self;
        write!(f, "{}{} {}", law.kind, law.title, law.first)?;
        for (n, amendment) in law.amendments.iter().enumerate() {
            write!(f, " {} {amendment}", if n == 0 { "แก้ไขเพิ่มเติม" } else { "และ" })?;
        }
        Ok(())
    }
}

/// `(ฉบับที่ 2) พ.ศ. 2552`
impl fmt::Display for Instrument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(edition) = self.edition {
            write!(f, "(ฉบับที่ {edition}) ")?;
        }
        write!(f, "พ.ศ. {}", self.year)
    }
}

/// In full, with Thai digits.
impl fmt::Display for LawCitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(DigitStyle::Thai).fmt(f)
    }
}
