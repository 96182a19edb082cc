//! Years and eras.

use super::name::month_name;
use crate::date::{BuddhistDate, MONTH, Month, YEAR, calendar};
use crate::error::{Noun, ParseErrorKind, RangeError};
use crate::lex::{
    Blanks, Cursor, PResult, Parser as _, alt, blanks, digits, exact, fail, opt, preceded, space, value, word,
};
use crate::options::{Deviation, ParseOptions};
use crate::text::chars::{is_dash, is_thai_letter};
use crate::text::{begins_alike, begins_with_one, digit_value};

const WINTER_2483: &Noun = &Noun::new("January to March 2483 BE", "เดือนมกราคมถึงมีนาคม พ.ศ. ๒๔๘๓ ");
pub(super) const YEAR_NUMBER: &Noun = &Noun::new("a year", "ปี");

/// How the years of a text are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Era {
    /// พ.ศ.
    Buddhist,
    /// ค.ศ.
    Gregorian,
    /// ร.ศ., from the founding of Bangkok.
    Rattanakosin,
    /// จ.ศ., the lesser era; its years began in the middle of April.
    Chula,
}

/// A year as written, in its era.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BareYear {
    pub(crate) era: Era,
    /// In full, also where two digits were written.
    pub(crate) number: u16,
    /// Whether two digits were written.
    pub(crate) is_short: bool,
}

impl BareYear {
    /// The Gregorian year in which a month of this year lies.
    pub(crate) fn gregorian(self, month: Month, options: &ParseOptions) -> Result<u16, RangeError> {
        let buddhist = match self.era {
            Era::Gregorian => {
                BuddhistDate::of_gregorian(self.number, month, 1)?;
                let (first, last) = (BuddhistDate::MIN, BuddhistDate::MAX);
                let reached = (self.number, month) >= (first.gregorian_year(), first.month());
                return if reached && self.number <= last.gregorian_year() {
                    Ok(self.number)
                } else {
                    let limits = (first.gregorian_year().into(), last.gregorian_year().into());
                    Err(RangeError::new(YEAR, self.number.into(), limits.0, limits.1))
                };
            }
            _ => self.buddhist()?,
        };
        if options.is_proleptic() {
            return BuddhistDate::from_proleptic(buddhist, month, 1).map(BuddhistDate::gregorian_year);
        }
        calendar::gregorian_year(buddhist, month)
    }

    /// The Buddhist year with the same number of years since; for ค.ศ. the one that begins in it.
    pub(crate) fn buddhist(self) -> Result<u16, RangeError> {
        let offset = match self.era {
            Era::Buddhist => 0,
            Era::Gregorian => 543,
            Era::Rattanakosin => 2324,
            Era::Chula => 1181,
        };
        let (min, max) = calendar::YEARS;
        match self.number.checked_add(offset) {
            Some(year) if (min..=max).contains(&year) => Ok(year),
            _ => Err(RangeError::new(
                YEAR,
                self.number.into(),
                i64::from(min) - i64::from(offset),
                i64::from(max) - i64::from(offset),
            )),
        }
    }
}

/// A year that is out of range, or a month that its year did not have.
pub(crate) fn refusal(year: BareYear, error: RangeError) -> ParseErrorKind {
    if error.component() == MONTH && year.era != Era::Gregorian {
        ParseErrorKind::NeverExisted(WINTER_2483)
    } else {
        ParseErrorKind::OutOfRange(error)
    }
}

/// `[ era ] ( 4 digits | 2 digits )`
pub(crate) fn year(start: Cursor<'_>) -> PResult<'_, BareYear> {
    if start.peek().is_some_and(|c| digit_value(c).is_some()) {
        return bare(start);
    }
    match era(start) {
        Ok((rest, era)) => {
            let (rest, ()) = space(rest)?;
            let (rest, (number, is_short)) = number(rest, Some(era))?;
            // As the years of the Buddhist era are numbered: `ค.ศ. ๒๕๖๗`.
            let is_slip = era == Era::Gregorian && number >= calendar::YEARS.0;
            let rest = if is_slip { rest.deviate_since(&start, Deviation::Ambiguous)? } else { rest };
            Ok((rest, BareYear { era, number, is_short }))
        }
        Err(_) => bare(start),
    }
}

/// A year of an era that is not named: 19xx and 20xx are Gregorian, others Buddhist.
fn bare(start: Cursor<'_>) -> PResult<'_, BareYear> {
    let (rest, ()) = apostrophe(start)?;
    let (rest, (number, is_short)) = number(rest, None)?;
    if (1800..2200).contains(&number) {
        let rest = rest.deviate_since(&start, Deviation::UnmarkedGregorian)?;
        return Ok((rest, BareYear { era: Era::Gregorian, number, is_short }));
    }
    Ok((rest, BareYear { era: Era::Buddhist, number, is_short }))
}

/// `’66`
fn apostrophe(start: Cursor<'_>) -> PResult<'_, ()> {
    match start.peek() {
        Some(c @ ('\'' | '’' | '‘')) => {
            Ok((start.skip(c.len_utf8()).deviate_since(&start, Deviation::Punctuation)?, ()))
        }
        _ => Ok((start, ())),
    }
}

/// The greatest year that is read without an era; above, a number is more likely.
pub(super) const LAST_BARE: u16 = 2799;

/// The number, in full, and whether two digits were written.
fn number(start: Cursor<'_>, era: Option<Era>) -> PResult<'_, (u16, bool)> {
    let (end, run) = digits(1..=4)(start).map_err(|error| match start.peek() {
        Some(c) if digit_value(c).is_some() => error,
        _ => start.expected(YEAR_NUMBER),
    })?;
    let number = run.number().and_then(|n| u16::try_from(n).ok()).unwrap_or_default();
    if run.len == 2
        && matches!(era, None | Some(Era::Buddhist))
        && let Some(torn) = torn_apart(start, end, number)
    {
        return torn;
    }
    match (run.len, era) {
        (2, None | Some(Era::Buddhist)) => {
            let end = end.deviate_since(&start, Deviation::TwoDigitYear)?;
            Ok((end, (start.options().year_of(number), true)))
        }
        (4, Some(_)) | (2..=3, Some(Era::Rattanakosin)) => Ok((end, (number, false))),
        (4, None) if number <= LAST_BARE => Ok((end, (number, false))),
        _ => {
            let max = if era.is_some() { calendar::YEARS.1 } else { LAST_BARE };
            let range = RangeError::new(YEAR, number.into(), calendar::YEARS.0.into(), max.into());
            Err(end.refuse(&start, ParseErrorKind::OutOfRange(range)))
        }
    }
}

/// `๒๕ ๖๗`: a year that fell apart, and neither of the year 25 nor before another number.
fn torn_apart<'i>(start: Cursor<'i>, end: Cursor<'i>, first: u16) -> Option<PResult<'i, (u16, bool)>> {
    let (ahead, found) = blanks(end);
    if first != CENTURY || !matches!(found, Blanks::One | Blanks::Many) {
        return None;
    }
    let (rest, run) = digits(2..=2)(ahead).ok()?;
    let number = run.number().and_then(|n| u16::try_from(n).ok())?;
    let goes_on = rest.peek().is_some_and(|c| matches!(c, '.' | ',' | ':' | '/' | '%'));
    let is_other = goes_on || month_name(blanks(rest).0).is_ok() || is_counted(&rest);
    let read = |rest: Cursor<'i>| {
        let rest = rest.deviate_since(&start, Deviation::ExtraSpace)?;
        Ok((rest.deviate_since(&start, Deviation::OcrSuspicion)?, (first * 100 + number, false)))
    };
    (!is_other).then(|| read(rest))
}

/// What every year of four digits since 2500 begins with.
const CENTURY: u16 = 25;

/// The name of an era, in full or abbreviated.
pub(crate) fn era(start: Cursor<'_>) -> PResult<'_, Era> {
    // Most of what is looked at here has none.
    if !matches!(start.peek(), Some('พ' | 'ค' | 'ร' | 'จ')) {
        return fail(start);
    }
    alt((
        initials('พ', Era::Buddhist),
        value(Era::Buddhist, word("พุทธศักราช")),
        value(Era::Buddhist, word("พระพุทธศักราช")),
        initials('ค', Era::Gregorian),
        value(Era::Gregorian, misspelt("คริสตศักราช")),
        value(Era::Gregorian, word("คริสต์ศักราช")),
        initials('ร', Era::Rattanakosin),
        value(Era::Rattanakosin, word("รัตนโกสินทร์ศก")),
        initials('จ', Era::Chula),
        value(Era::Chula, word("จุลศักราช")),
    ))
    .parse(start)
}

fn misspelt<'i>(name: &'static str) -> impl Fn(Cursor<'i>) -> PResult<'i, ()> {
    move |start| {
        let (rest, _) = exact(name)(start)?;
        Ok((rest.deviate_since(&start, Deviation::Misspelling)?, ()))
    }
}

/// `พ.ศ.`, with dots lost or a space between as deviations.
fn initials<'i>(first: char, era: Era) -> impl Fn(Cursor<'i>) -> PResult<'i, Era> {
    move |start| {
        if start.peek() != Some(first) {
            return fail(start);
        }
        let (rest, dotted) = dot(start.skip(first.len_utf8()));
        let rest = if dotted { blanks(rest).0 } else { rest };
        let (rest, _) = exact("ศ")(rest)?;
        let (end, closed) = dot(rest);
        let official = dotted && closed && end.since(&start).len() == "พ.ศ.".len();
        let end = if official { end } else { end.deviate_since(&start, Deviation::Abbreviation)? };
        Ok((end, era))
    }
}

fn dot(start: Cursor<'_>) -> (Cursor<'_>, bool) {
    if start.peek() == Some('.') { (start.skip(1), true) } else { (start, false) }
}

/// `[ "ปี" ]` before a year that follows a month.
pub(super) fn after_month(start: Cursor<'_>) -> PResult<'_, BareYear> {
    if start.peek().is_some_and(|c| digit_value(c).is_some()) {
        return year(start);
    }
    preceded(opt(informal_word), year).parse(start)
}

/// `ของปี`, `ปี` between month and year.
fn informal_word(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = alt((exact("ของปี"), exact("ปี"))).parse(start)?;
    let rest = rest.deviate_since(&start, Deviation::Informal)?;
    Ok((blanks(rest).0, ()))
}

/// Words of counting: two digits before them are no year. Not `เรื่อง`, the subject that follows the date of a letter.
const COUNTED: [&str; 25] = [
    "คน",
    "ราย",
    "ครั้ง",
    "ชุด",
    "ตัน",
    "หมู่บ้าน",
    "ตำบล",
    "อำเภอ",
    "จังหวัด",
    "ครัวเรือน",
    "หลัง",
    "คัน",
    "ตัว",
    "วัน",
    "เดือน",
    "ปี",
    "ชั่วโมง",
    "นาที",
    "ห้อง",
    "โครงการ",
    "รูป",
    "ประเทศ",
    "หน่วย",
    "ฉบับ",
    "รายการ",
];

/// Words of counting that no other word begins with.
const ALWAYS_COUNTED: [&str; 8] = ["ล้าน", "แสน", "หมื่น", "บาท", "แห่ง", "ไร่", "นาฬิกา", "%"];

/// Whether the two digits read as a year are the hour of a time, the beginning of another number, or a count.
pub(super) fn is_cut_off(rest: &Cursor<'_>, year: BareYear) -> bool {
    if !year.is_short {
        return false;
    }
    let mut ahead = rest.rest().chars();
    let (sign, digit) = (ahead.next(), ahead.next());
    if sign.is_some_and(|c| matches!(c, '.' | ':' | ',')) && digit.is_some_and(|c| digit_value(c).is_some()) {
        return true;
    }
    if year.number % 100 == CENTURY && is_first_half(rest) {
        return true;
    }
    let ahead = blanks(*rest).0;
    let behind = ahead.rest();
    // The day of the next month of a list: `8 ม.ค., 12 ก.พ. และ 5 มี.ค. 2567`.
    if (1..=31).contains(&(year.number % 100)) && month_name(ahead).is_ok() {
        return true;
    }
    let is_hour = || {
        let left = behind.strip_prefix("น.");
        year.number % 100 <= 24 && left.is_some_and(|left| !left.starts_with(is_thai_letter))
    };
    is_counted(rest) || is_hour()
}

/// Whether the word behind a number says what it counts.
fn is_counted(rest: &Cursor<'_>) -> bool {
    let behind = blanks(*rest).0.rest();
    let stands_apart = |word: &&str| {
        begins_alike(behind, word)
            && behind.strip_prefix(*word).is_some_and(|left| !left.starts_with(is_thai_letter))
    };
    begins_with_one(behind, &ALWAYS_COUNTED) || COUNTED.iter().any(stands_apart)
}

/// Whether 25 is all that is left of a year: `๒๕-๖๗`, `25b7`.
fn is_first_half(rest: &Cursor<'_>) -> bool {
    let behind = rest.rest();
    let halves = behind.strip_prefix(is_dash).is_some_and(|half| {
        let digits = half.chars().take_while(|c| digit_value(*c).is_some()).map(char::len_utf8);
        let (count, len) = digits.fold((0, 0), |(count, all), len| (count + 1, all + len));
        let day = half.get(len..).unwrap_or_default().trim_start();
        count == 2 && !day.starts_with(is_thai_letter)
    });
    halves || behind.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// Whether the two digits before count days.
pub(super) fn is_span_of_days(rest: &Cursor<'_>) -> bool {
    let behind = blanks(*rest).0.rest().strip_prefix("วัน");
    behind.is_some_and(|left| !left.starts_with(is_thai_letter))
}
