//! Citations of laws and rules.
//!
//! ```text
//! law       = [ sections "แห่ง" ] named [ [ "," ] sections ]
//! named     = code | kind title first *( amendment )
//! code      = "ประมวลกฎหมายอาญา" | "ป.พ.พ." | …                    known by its title alone
//! kind      = "พระราชบัญญัติ" | "พ.ร.บ." | … | "ระเบียบ" | "ประกาศ"
//! title     = any text without a line break, at most 200 characters
//! first     = [ edition ] era year | "ฉบับที่" number "(" era year ")"
//! edition   = "(ฉบับที่" ( number | dots ) ")"
//! era       = "พ.ศ." | "พุทธศักราช"
//! year      = 4 digit | dots                                    dots in a bill
//! amendment = [ "แก้ไขเพิ่มเติม" | "และที่แก้ไขเพิ่มเติม" | "และ" ] edition era year
//! sections  = section *( ( "," | "และ" | "ประกอบ" ) section )
//! ```

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::section::{Section, section};
use super::yearly::{number, serde_as_text};
use crate::error::Noun;
use crate::lex::{
    Cursor, PResult, Parser as _, alt, exact, fail, gap, label, opt, preceded, space, take_while, terminated,
    value, word, words,
};
use crate::macros::readable;
use crate::options::Deviation;
use crate::text::chars::{is_break, is_dependent};
use crate::text::{DigitStyle, Digits, noise, to_thai_digits};

const LAW: &Noun = &Noun::new("a law or rule", "ชื่อกฎหมายหรือระเบียบ");
const TITLE: &Noun = &Noun::new("the title of a law and its year", "ชื่อกฎหมายและปีที่ออก");

/// The most characters that a title has.
const LONGEST_TITLE: usize = 200;

/// A law or rule, cited by its title and year: `ระเบียบกระทรวงมหาดไทยว่าด้วยอาสาพัฒนาชุมชน พ.ศ. ๒๕๔๗`.
///
/// Laws that amend one another have the same title and are told apart by their edition (ฉบับที่) and year; a citation often
/// names the first and its amendments in one breath, see [`instruments`](Self::instruments). Abbreviated kinds (พ.ร.บ.) are
/// read and written in full. Codes (ประมวลกฎหมายอาญา) have neither edition nor year, bills have dots for both. The sections
/// cited stand before the law with แห่ง, or behind it. The numbers and years in it are no numbers of letters and no dates.
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
/// assert_eq!(editions, [(None, Some(2547)), (Some(2), Some(2552)), (Some(3), Some(2555))]);
///
/// let section: LawCitation = "มาตรา ๖/๒ แห่งพระราชบัญญัติการเดินอากาศ พ.ศ. ๒๔๙๗".parse()?;
/// assert_eq!(section.sections().first().map(|s| s.number()), Some(6));
/// assert_eq!(section, "พ.ร.บ. การเดินอากาศ พ.ศ. ๒๔๙๗ มาตรา ๖/๒".parse()?);
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LawCitation {
    kind: LawKind,
    title: String,
    first: Option<Instrument>,
    amendments: Vec<Instrument>,
    sections: Vec<Section>,
}

/// One of the laws that a [citation](LawCitation) names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Instrument {
    edition: Edition,
    year: Option<u16>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Edition {
    First,
    /// `(ฉบับที่ 2)`
    Number(u32),
    /// `(ฉบับที่ ..)`
    Blank,
    /// `ฉบับที่ 9 (พ.ศ. 2535)`, of regulations that have no other title.
    Series(u32),
}

impl Instrument {
    /// The number of the edition (ฉบับที่); the first has none, nor has a bill yet.
    #[must_use]
    pub const fn edition(self) -> Option<u32> {
        match self.edition {
            Edition::Number(number) | Edition::Series(number) => Some(number),
            Edition::First | Edition::Blank => None,
        }
    }

    /// Whether it amends the law of its title.
    #[must_use]
    pub const fn is_amendment(self) -> bool {
        matches!(self.edition, Edition::Number(_) | Edition::Blank)
    }

    /// The year, Buddhist era; `None` for a bill (ร่าง), where dots stand for it.
    #[must_use]
    pub const fn year(self) -> Option<u16> {
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
    /// ประมวลกฎหมาย, and ประมวลรัษฎากร.
    Code,
}

/// The codes by their titles, and how they are abbreviated.
const CODES: &[(&str, &str)] = &[
    ("ประมวลกฎหมายแพ่งและพาณิชย์", "กฎหมายแพ่งและพาณิชย์"),
    ("ประมวลกฎหมายวิธีพิจารณาความแพ่ง", "กฎหมายวิธีพิจารณาความแพ่ง"),
    ("ประมวลกฎหมายวิธีพิจารณาความอาญา", "กฎหมายวิธีพิจารณาความอาญา"),
    ("ประมวลกฎหมายอาญาทหาร", "กฎหมายอาญาทหาร"),
    ("ประมวลกฎหมายอาญา", "กฎหมายอาญา"),
    ("ประมวลกฎหมายที่ดิน", "กฎหมายที่ดิน"),
    ("ประมวลกฎหมายยาเสพติด", "กฎหมายยาเสพติด"),
    ("ประมวลรัษฎากร", "รัษฎากร"),
    ("ป.พ.พ.", "กฎหมายแพ่งและพาณิชย์"),
    ("ป.วิ.พ.", "กฎหมายวิธีพิจารณาความแพ่ง"),
    ("ป.วิ.อ.", "กฎหมายวิธีพิจารณาความอาญา"),
    ("ป.อ.", "กฎหมายอาญา"),
];

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
    ("ประมวล", LawKind::Code),
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

    /// All laws named: the one of the title, then its amendments. A code has none.
    pub fn instruments(&self) -> impl Iterator<Item = Instrument> {
        self.first.into_iter().chain(self.amendments.iter().copied())
    }

    /// The sections that are cited.
    #[must_use]
    pub fn sections(&self) -> &[Section] {
        &self.sections
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

/// `law = [ sections "แห่ง" ] named [ [ "," ] sections ]`
fn law(start: Cursor<'_>) -> PResult<'_, LawCitation> {
    let (rest, before) = opt(terminated(sections, (space, word("แห่ง"), gap))).parse(start)?;
    let (rest, mut law) = alt((code, titled)).parse(rest)?;
    if let Some(sections) = before {
        law.sections = sections;
        return Ok((rest, law));
    }
    let comma = (opt(exact(",")), space);
    let (rest, behind) = opt(preceded(comma, sections)).parse(rest)?;
    law.sections = behind.unwrap_or_default();
    Ok((rest, law))
}

/// `sections = section *( ( "," | "และ" | "ประกอบ" ) section )`
fn sections(start: Cursor<'_>) -> PResult<'_, Vec<Section>> {
    let (mut rest, first) = section(start)?;
    let mut sections = Vec::from([first]);
    let comma = |start| value((), (gap, exact(","), space)).parse(start);
    let and = |start| value((), (space, alt((word("และ"), word("ประกอบ"))), gap)).parse(start);
    while let Ok((next, section)) = preceded(alt((comma, and)), section).parse(rest) {
        sections.push(section);
        rest = next;
    }
    Ok((rest, sections))
}

fn code(start: Cursor<'_>) -> PResult<'_, LawCitation> {
    let (rest, title) = words(CODES)(start)?;
    let (kind, title) = (LawKind::Code, String::from(title));
    Ok((rest, LawCitation { kind, title, first: None, amendments: Vec::new(), sections: Vec::new() }))
}

/// `kind title first *( amendment )`
fn titled(start: Cursor<'_>) -> PResult<'_, LawCitation> {
    let (rest, kind) = label(LAW, words(KINDS))(start)?;
    let (rest, title) = label(TITLE, words_of_title)(rest)?;
    let (rest, first) = alt((instrument, series)).parse(rest)?;
    let mut amendments = Vec::new();
    let mut rest = rest;
    while let Ok((next, amendment)) = amendment(rest) {
        amendments.push(amendment);
        rest = next;
    }
    Ok((rest, LawCitation { kind, title, first: Some(first), amendments, sections: Vec::new() }))
}

/// The words of a title with one space between them, in Thai digits.
fn words_of_title(start: Cursor<'_>) -> PResult<'_, String> {
    let (mut rest, text) = title(start)?;
    let (mut title, mut is_damaged) = (String::new(), false);
    for word in text.split_whitespace() {
        // No word begins with a vowel of the letter before it: what parts the two is no space.
        let is_torn = word.starts_with(is_dependent);
        is_damaged |= is_torn;
        if !title.is_empty() && !is_torn {
            title.push(' ');
        }
        title.push_str(word);
    }
    let inner = text.strip_prefix(' ').unwrap_or(text);
    let mut parts = inner.strip_suffix(' ').unwrap_or(inner).split(' ');
    if text != " " && parts.any(|part| part.is_empty() || part.contains(char::is_whitespace)) {
        rest = rest.deviate_since(&start, Deviation::ExtraSpace)?;
    }
    if is_damaged {
        rest = rest.deviate_since(&start, Deviation::DamagedWord)?;
        // Together they may be nothing that is ever written.
        if noise(&title).is_some() {
            return fail(start);
        }
    }
    Ok((rest, to_thai_digits(&title).into_owned()))
}

/// Up to the edition or the era of the year. `ประกาศ ณ วันที่ …` is the last line of an announcement and names none.
fn title(start: Cursor<'_>) -> PResult<'_, &str> {
    let text = start.rest().trim_start();
    if text.starts_with("ณ ") || text.starts_with(is_dependent) {
        return fail(start);
    }
    let ends = |here: Cursor<'_>| {
        ["(ฉบับที่", "พ.ศ.", "พ.ศ ", "พุทธศักราช"].iter().any(|end| here.rest().starts_with(end))
            || here.rest().starts_with("ฉบับที่") && series(here).is_ok()
    };
    for (at, c) in start.rest().char_indices().take(LONGEST_TITLE) {
        let here = start.skip(at);
        if ends(here) {
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
    let (rest, year) = year(rest)?;
    Ok((rest, Instrument { edition: edition.unwrap_or(Edition::First), year }))
}

/// `"ฉบับที่" number "(" era year ")"`
fn series(start: Cursor<'_>) -> PResult<'_, Instrument> {
    let (rest, number) = preceded((word("ฉบับที่"), space), number).parse(start)?;
    let (rest, year) = preceded((space, exact("(")), terminated(year, exact(")"))).parse(rest)?;
    Ok((rest, Instrument { edition: Edition::Series(number), year }))
}

/// `era year`; no year where dots stand for it
fn year(start: Cursor<'_>) -> PResult<'_, Option<u16>> {
    let era = alt((exact("พ.ศ."), word("พุทธศักราช")));
    let (rest, _) = (era, space).parse(start)?;
    let (end, year) = alt((value(None, dots), number.map(Some))).parse(rest)?;
    match year.map(u16::try_from) {
        None => Ok((end, None)),
        Some(Ok(year @ 2300..2700)) => Ok((end, Some(year))),
        Some(_) => fail(rest),
    }
}

/// Where a bill leaves its number and year open.
fn dots(start: Cursor<'_>) -> PResult<'_, &str> {
    take_while(1..=8, |c| matches!(c, '.' | '…'))(start)
}

/// `edition = "(ฉบับที่" ( number | dots ) ")"`
fn edition(start: Cursor<'_>) -> PResult<'_, Edition> {
    let (rest, _) = (exact("("), word("ฉบับที่"), space).parse(start)?;
    let (rest, edition) = alt((value(Edition::Blank, dots), number.map(Edition::Number))).parse(rest)?;
    let (rest, _) = preceded(gap, exact(")")).parse(rest)?;
    Ok((rest, edition))
}

/// `amendment = [ "แก้ไขเพิ่มเติม" | "และที่แก้ไขเพิ่มเติม" | "และ" ] edition era year`
fn amendment(start: Cursor<'_>) -> PResult<'_, Instrument> {
    let (rest, ()) = space(start)?;
    let link = alt((word("และที่แก้ไขเพิ่มเติม"), word("แก้ไขเพิ่มเติม"), word("และ"), exact(",")));
    let (rest, _) = opt(terminated(link, space)).parse(rest)?;
    let (end, instrument) = instrument(rest)?;
    if instrument.is_amendment() { Ok((end, instrument)) } else { fail(start) }
}

struct Full<'a>(&'a LawCitation);

impl fmt::Display for Full<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(law) = self;
        for (n, section) in law.sections.iter().enumerate() {
            let between = if n == 0 { "" } else { " และ" };
            write!(f, "{between}{}", section.display(DigitStyle::Arabic))?;
        }
        if !law.sections.is_empty() {
            f.write_str(" แห่ง")?;
        }
        write!(f, "{}{}", law.kind, law.title)?;
        if let Some(first) = law.first {
            write!(f, " {first}")?;
        }
        for (n, amendment) in law.amendments.iter().enumerate() {
            write!(f, " {} {amendment}", if n == 0 { "แก้ไขเพิ่มเติม" } else { "และ" })?;
        }
        Ok(())
    }
}

/// `(ฉบับที่ 2) พ.ศ. 2552`
impl fmt::Display for Instrument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let year = |f: &mut fmt::Formatter<'_>| match self.year {
            Some(year) => write!(f, "พ.ศ. {year}"),
            None => f.write_str("พ.ศ. ...."),
        };
        match self.edition {
            Edition::First => year(f),
            Edition::Number(number) => write!(f, "(ฉบับที่ {number}) ").and_then(|()| year(f)),
            Edition::Blank => f.write_str("(ฉบับที่ ..) ").and_then(|()| year(f)),
            Edition::Series(number) => {
                write!(f, "ฉบับที่ {number} (")?;
                year(f)?;
                f.write_str(")")
            }
        }
    }
}

/// In full, with Thai digits.
impl fmt::Display for LawCitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(DigitStyle::Thai).fmt(f)
    }
}
