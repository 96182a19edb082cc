//! Citations of the Royal Gazette.
//!
//! ```text
//! gazette = [ "ราชกิจจานุเบกษา" [ kind ] ] "เล่ม" [ "ที่" ] number [ part ] [ "หน้า" [ "ที่" ] number ] [ day ]
//! day     = [ "วันที่" | "ลงวันที่" ] date
//! kind    = "ฉบับกฤษฎีกา" | "ฉบับทั่วไป" | "ฉบับพิเศษ" | "ฉบับทะเบียนการค้า"
//! part    = "ตอน" [ "ที่" | "พิเศษ" ] number [ series ] [ "พิเศษ" ]
//! series  = "ก" | "ข" | "ค" | "ง"
//! ```

use core::fmt;

use super::end_of_letters;
use super::yearly::{number, written};
use crate::date::BuddhistDate;
use crate::date::parse::full_date;
use crate::error::{Noun, ParseErrorKind, RangeError};
use crate::lex::{
    Cursor, PResult, Parser as _, alt, exact, label, opt, preceded, space, terminated, value, word,
};
use crate::macros::readable;
use crate::options::Deviation;

const GAZETTE: &Noun = &Noun::new("a citation of the Royal Gazette", "การอ้างราชกิจจานุเบกษา");
const VOLUME: &Noun = &Noun::new("volume", "เล่มที่");
const PART: &Noun = &Noun::new("part", "ตอนที่");
const PAGE: &Noun = &Noun::new("page", "หน้า");

/// The Buddhist year of a volume is this much greater than its number.
const YEAR_OF_VOLUME: u16 = 2426;

/// Where in the Royal Gazette: `ราชกิจจานุเบกษา เล่ม ๑๒๒ ตอนพิเศษ ๙๙ ง หน้า ๑ วันที่ ๒๓ กันยายน ๒๕๔๘`.
///
/// Since 2540 BE about a part has a [series](GazetteSeries); older ones have none, and the oldest no part. serde writes
/// the same with Arabic digits.
///
/// ```
/// use saraban::{GazetteCitation, GazetteSeries};
///
/// let place: GazetteCitation = "ราชกิจจานุเบกษา เล่ม ๑๒๒ ตอนพิเศษ ๙๙ ง หน้า ๑".parse()?;
/// assert_eq!((place.volume(), place.part(), place.page()), (122, Some(99), Some(1)));
/// assert_eq!(place.series(), Some(GazetteSeries::General));
/// assert_eq!(place.year(), 2548);
/// let dated: GazetteCitation = "เล่ม ๑๒๒ ตอนพิเศษ ๙๙ ง วันที่ ๒๓ กันยายน ๒๕๔๘".parse()?;
/// assert_eq!(dated.date().map(|day| day.year()), Some(dated.year()));
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GazetteCitation {
    volume: u16,
    part: Option<u16>,
    issue: GazetteIssue,
    series: Option<GazetteSeries>,
    page: Option<u16>,
    date: Option<BuddhistDate>,
}

/// Whether a part was published out of turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GazetteIssue {
    /// In its turn.
    Ordinary,
    /// ตอนพิเศษ: a special issue, counted by itself.
    Special,
}

/// What a part of the Royal Gazette holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GazetteSeries {
    /// ก: laws (กฤษฎีกา).
    Laws,
    /// ข: honours (ทะเบียนฐานันดร).
    Honours,
    /// ค: the register of companies (ทะเบียนการค้า).
    Commerce,
    /// ง: announcements and general matters.
    General,
}

impl GazetteSeries {
    /// The letter behind the number of the part.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Laws => 'ก',
            Self::Honours => 'ข',
            Self::Commerce => 'ค',
            Self::General => 'ง',
        }
    }
}

readable!(GazetteCitation, GAZETTE, gazette);
written!(GazetteCitation, write);

impl GazetteCitation {
    /// The volume (เล่ม): one a year.
    #[must_use]
    pub const fn volume(&self) -> u16 {
        self.volume
    }

    /// The Buddhist year of the volume, inferred from its number: a check on the date beside it. Volumes began in
    /// December until 2483, so that those can be one off.
    #[must_use]
    pub const fn year(&self) -> u16 {
        self.volume + YEAR_OF_VOLUME
    }

    /// The part (ตอน).
    #[must_use]
    pub const fn part(&self) -> Option<u16> {
        self.part
    }

    /// Whether the part is a special issue.
    #[must_use]
    pub const fn issue(&self) -> GazetteIssue {
        self.issue
    }

    /// The series of the part.
    #[must_use]
    pub const fn series(&self) -> Option<GazetteSeries> {
        self.series
    }

    /// The page (หน้า).
    #[must_use]
    pub const fn page(&self) -> Option<u16> {
        self.page
    }

    /// The day on which it was published, where it stands behind the place.
    #[must_use]
    pub const fn date(&self) -> Option<BuddhistDate> {
        self.date
    }
}

/// `gazette = [ "ราชกิจจานุเบกษา" [ kind ] ] "เล่ม" [ "ที่" ] number [ part ] [ "หน้า" [ "ที่" ] number ] [ day ]`
fn gazette(start: Cursor<'_>) -> PResult<'_, GazetteCitation> {
    let (rest, title) = opt(word("ราชกิจจานุเบกษา")).parse(start)?;
    let rest =
        if title.is_some() { preceded(space, opt(terminated(kind, space))).parse(rest)?.0 } else { rest };
    let (rest, _) = label(GAZETTE, terminated((word("เล่ม"), opt(word("ที่"))), space))(rest)?;
    let (rest, volume) = limited(rest, VOLUME, 400)?;
    let (rest, part) = opt(preceded(space, part)).parse(rest)?;
    let page = preceded((space, word("หน้า"), opt(word("ที่")), space), |rest| {
        limited(rest, PAGE, 9999)
    });
    let (rest, page) = opt(page).parse(rest)?;
    let (rest, date) = opt(day).parse(rest)?;
    let (part, issue, series) =
        part.map_or((None, GazetteIssue::Ordinary, None), |(n, i, s)| (Some(n), i, s));
    Ok((rest, GazetteCitation { volume, part, issue, series, page, date }))
}

/// `day = [ "วันที่" | "ลงวันที่" ] date`
fn day(start: Cursor<'_>) -> PResult<'_, BuddhistDate> {
    let lead = terminated(alt((word("วันที่"), word("ลงวันที่"))), space);
    preceded((space, opt(lead)), full_date).parse(start)
}

fn kind(start: Cursor<'_>) -> PResult<'_, &str> {
    alt((word("ฉบับกฤษฎีกา"), word("ฉบับทะเบียนการค้า"), word("ฉบับทั่วไป"), word("ฉบับพิเศษ"))).parse(start)
}

/// `part = "ตอน" [ "ที่" | "พิเศษ" ] number [ series ] [ "พิเศษ" ]`
fn part(start: Cursor<'_>) -> PResult<'_, (u16, GazetteIssue, Option<GazetteSeries>)> {
    let (rest, _) = word("ตอน")(start)?;
    let special = value(GazetteIssue::Special, word("พิเศษ"));
    let ordinary = value(GazetteIssue::Ordinary, word("ที่"));
    let (rest, before) = opt(alt((special, ordinary))).parse(rest)?;
    let (rest, ()) = space(rest)?;
    let (rest, number) = limited(rest, PART, 9999)?;
    let (rest, series) = opt(preceded(space, series)).parse(rest)?;
    let behind = preceded(space, value(GazetteIssue::Special, word("พิเศษ")));
    let (rest, behind) = opt(behind).parse(rest)?;
    Ok((rest, (number, behind.or(before).unwrap_or(GazetteIssue::Ordinary), series)))
}

fn series(start: Cursor<'_>) -> PResult<'_, GazetteSeries> {
    let letter = |series: GazetteSeries, letter| value(series, exact(letter));
    let letters = alt((
        letter(GazetteSeries::Laws, "ก"),
        letter(GazetteSeries::Honours, "ข"),
        letter(GazetteSeries::Commerce, "ค"),
        letter(GazetteSeries::General, "ง"),
    ));
    let (rest, series) = terminated(letters, end_of_letters).parse(start)?;
    let (rest, dot) = opt(exact(".")).parse(rest)?;
    Ok((if dot.is_some() { rest.deviate(Deviation::Punctuation)? } else { rest }, series))
}

/// A number from 1 to `max`.
fn limited<'i>(start: Cursor<'i>, what: &'static Noun, max: u16) -> PResult<'i, u16> {
    let (rest, found) = number(start)?;
    match u16::try_from(found) {
        Ok(found @ 1..) if found <= max => Ok((rest, found)),
        _ => {
            let range = RangeError::new(what, i64::from(found), 1, i64::from(max));
            Err(rest.refuse(&start, ParseErrorKind::OutOfRange(range)))
        }
    }
}

fn write(place: &GazetteCitation, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "ราชกิจจานุเบกษา เล่ม {}", place.volume)?;
    if let Some(part) = place.part {
        let kind = if place.issue == GazetteIssue::Special { "พิเศษ" } else { "ที่" };
        write!(f, " ตอน{kind} {part}")?;
    }
    if let Some(series) = place.series {
        write!(f, " {}", series.letter())?;
    }
    if let Some(page) = place.page {
        write!(f, " หน้า {page}")?;
    }
    place.date.map_or(Ok(()), |date| write!(f, " วันที่ {date}"))
}
