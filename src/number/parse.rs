//! The grammar of figures, and of a plain number.
//!
//! ```text
//! number   = figures | words                                      ; words and whole: see words::read
//! cardinal = digit { digit } | whole
//! figures  = [ sign ] integer [ "." digit { digit } ]
//! sign     = "-" | "+" | "ลบ" | "ติดลบ"
//! integer  = digit { digit } { "," digit digit digit }
//! ```
//!
//! Figures are the innermost loop of every reader, so their digits are read as bytes: a Thai digit is `E0 B9 90` to
//! `E0 B9 99`.

use core::str::FromStr;

use super::words::read as in_words;
use super::{Number, ten_to};
use crate::error::{Noun, ParseError, ParseErrorKind};
use crate::lex::{self, Blanks, Cursor, Failure, PResult, Parser as _, alt, blanks, label, map};
use crate::options::{Deviation, ParseOptions, Parsed};
use crate::text::{DigitStyle, digit_value, thai_digit};

const A_NUMBER: &Noun = &Noun::new("a number", "จำนวน");
pub(super) const A_DIGIT: &Noun = &Noun::new("a digit", "ตัวเลข");
/// What 128 bits do not hold.
pub(super) const ABOVE_128_BITS: &Noun = &Noun::new("a number of more than 38 digits", "จำนวนที่เกิน 38 หลัก");
/// What 64 bits do not hold.
pub(super) const ABOVE_64_BITS: &Noun =
    &Noun::new("a whole number of more than 19 digits", "จำนวนเต็มที่เกิน 19 หลัก");
const TOO_MANY_DECIMALS: &Noun = &Noun::new("a number of more than 38 decimals", "จำนวนที่มีทศนิยมเกิน 38 ตำแหน่ง");

/// The most groups that one number can have.
const MOST_GROUPS: usize = 13;

impl FromStr for Number {
    type Err = ParseError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, ParseError> {
        // Most numbers are nothing but digits, and the reader of a table is called for each of them.
        plain(text.as_bytes()).map_or_else(|| read(text), |value| Ok(value.into()))
    }
}

/// What is more than digits.
#[cold]
fn read(text: &str) -> Result<Number, ParseError> {
    lex::strict(text, A_NUMBER, number)
}

impl Number {
    /// Reads the whole of `text` as `options` admit, and reports each deviation.
    ///
    /// # Errors
    ///
    /// Where the text is not of this form, or deviates in what `options` do not admit.
    pub fn parse_with(text: &str, options: ParseOptions) -> Result<Parsed<Self>, ParseError> {
        lex::parse_with(text, options, A_NUMBER, number)
    }
}

/// `number`, in figures or in words.
pub(crate) fn number(start: Cursor<'_>) -> PResult<'_, Number> {
    if begins_with_digit(&start) {
        return map(unsigned, |read| read.value).parse(start);
    }
    label(A_NUMBER, alt((map(figures, |read| read.value), in_words::words))).parse(start)
}

/// `cardinal`, a whole number without sign, grouping or unit: `๑๕`, `15`, `สิบห้า`.
pub(crate) fn cardinal(start: Cursor<'_>) -> PResult<'_, u64> {
    let (rest, number) = if begins_with_digit(&start) {
        let mut digits = Digits::default();
        let rest = digits.run(start)?;
        (digits.checked(rest, &start)?, digits.value)
    } else {
        in_words::whole(start)?
    };
    match u64::try_from(number) {
        Ok(number) => Ok((rest, number)),
        Err(_) => Err(rest.refuse(&start, ParseErrorKind::Overflow(ABOVE_64_BITS))),
    }
}

pub(super) fn begins_with_digit(cursor: &Cursor<'_>) -> bool {
    cursor.peek().is_some_and(|c| digit_value(c).is_some())
}

/// The value of most numbers: nothing but digits of one style, no more than 64 bits surely hold.
#[inline]
fn plain(text: &[u8]) -> Option<u64> {
    const MOST: usize = 19;
    if text.first()?.is_ascii_digit() {
        let digit = |byte: &u8| Some(byte.wrapping_sub(b'0')).filter(|digit| *digit < 10);
        let value = |sum, byte| Some(sum * 10 + u64::from(digit(byte)?));
        return if text.len() <= MOST { text.iter().try_fold(0, value) } else { None };
    }
    if text.len() > MOST * '๐'.len_utf8() {
        return None;
    }
    let (mut sum, mut rest) = (0, text);
    while let Some((digit, behind)) = rest.split_first_chunk() {
        sum = sum * 10 + u64::from(thai_digit(*digit)?);
        rest = behind;
    }
    if rest.is_empty() { Some(sum) } else { None }
}

/// What figures say and how they are written.
#[derive(Clone, Copy, Debug)]
pub(super) struct ReadFigures {
    pub(super) value: Number,
    pub(super) style: DigitStyle,
    /// Digits before the point.
    pub(super) width: usize,
    /// Whether there are commas.
    pub(super) grouped: bool,
}

/// `figures`
pub(super) fn figures(start: Cursor<'_>) -> PResult<'_, ReadFigures> {
    let (rest, negative) = sign(start)?;
    let (rest, read) = unsigned(rest)?;
    Ok((rest, if negative { ReadFigures { value: -read.value, ..read } } else { read }))
}

/// `[ sign ]`: whether the number is negative.
pub(super) fn sign(start: Cursor<'_>) -> PResult<'_, bool> {
    match start.peek() {
        Some('+') => Ok((start.skip(1), false)),
        Some('-') => Ok((start.skip(1), true)),
        Some(minus @ '\u{2212}') => Ok((start.skip(minus.len_utf8()), true)),
        Some(dash @ '\u{2010}'..='\u{2013}') => {
            Ok((start.skip(dash.len_utf8()).deviate_since(&start, Deviation::Punctuation)?, true))
        }
        _ => minus_word(start),
    }
}

/// `[ "ลบ" | "ติดลบ" ]`
pub(super) fn minus_word(start: Cursor<'_>) -> PResult<'_, bool> {
    let word = ["ติดลบ", "ลบ"].into_iter().find(|word| start.rest().starts_with(word));
    let Some(word) = word else { return Ok((start, false)) };
    let behind = start.skip(word.len());
    Ok(match blanks(behind) {
        (rest, Blanks::None | Blanks::One) => (rest, true),
        (rest, Blanks::Many) => (rest.deviate_since(&behind, Deviation::ExtraSpace)?, true),
        (rest, Blanks::Broken) => (rest.deviate_since(&behind, Deviation::LineBreak)?, true),
        (_, Blanks::TooMany) => (start, false),
    })
}

/// `integer [ "." digit { digit } ]`
pub(super) fn unsigned(start: Cursor<'_>) -> PResult<'_, ReadFigures> {
    let mut digits = Digits::default();
    let mut rest = digits.run(start)?;
    let (mut width, mut grouped) = (digits.count, false);
    let begins_with_zero = start.peek().and_then(digit_value) == Some(0);
    if rest.rest().starts_with(',') {
        rest = groups(rest, &mut digits)?;
        // What begins with zero has no thousands: its comma may be a point, and is not written again.
        if digits.count > width && begins_with_zero {
            rest = rest.deviate_since(&start, Deviation::Grouping)?;
        }
        grouped = digits.count > width && !begins_with_zero;
        width = digits.count;
    }
    rest = decimals(rest, &mut digits)?;
    digits.finish(rest, &start, width, grouped)
}

/// `[ "." digit { digit } ]`
fn decimals<'i>(start: Cursor<'i>, digits: &mut Digits) -> Result<Cursor<'i>, Failure> {
    match start.rest().strip_prefix('.') {
        Some(fraction) if fraction.starts_with(|c| digit_value(c).is_some()) => digits.run(start.skip(1)),
        _ => Ok(start),
    }
}

/// Figures grouped by single spaces: `๑ ๒๓๔ ๕๖๗`. Only what follows tells them from a row of numbers.
pub(super) fn spaced(start: Cursor<'_>) -> PResult<'_, ReadFigures> {
    let mut digits = Digits::default();
    let mut rest = digits.run(start)?;
    let first = digits.count;
    while digits.count <= 3 * MOST_GROUPS
        && let Some(group) = rest.rest().strip_prefix(' ')
        && group.chars().take(4).take_while(|c| digit_value(*c).is_some()).count() == 3
    {
        rest = digits.run(rest.skip(1))?;
    }
    if first > 3 || digits.count == first {
        return Err(rest.expected(A_DIGIT));
    }
    let width = digits.count;
    let rest = decimals(rest, &mut digits)?;
    let (rest, read) = digits.finish(rest, &start, width, false)?;
    Ok((rest.deviate_since(&start, Deviation::Grouping)?, read))
}

/// `{ "," digit digit digit }`, where they belong to the number; irregular groups as a deviation.
fn groups<'i>(start: Cursor<'i>, digits: &mut Digits) -> Result<Cursor<'i>, Failure> {
    let (count, regular) = group_count(start.rest(), digits.count);
    let mut rest = start;
    for _ in 0..count {
        rest = digits.run(rest.skip(1))?;
    }
    if regular { Ok(rest) } else { rest.deviate_since(&start, Deviation::Grouping) }
}

/// How many of the groups that follow `first` digits belong to the number, and whether all are of three digits:
/// `1,234,567`. `1,00,000` and `1000,000` are read as well, for their last group leaves no doubt that a number
/// was meant; `1,2,3` and `15,20` are lists.
fn group_count(text: &str, first: usize) -> (usize, bool) {
    let (mut left, mut all, mut threes, mut last) = (text, 0, 0, 0);
    while all < MOST_GROUPS
        && let Some(group) = left.strip_prefix(',')
        && let digits = digits_at(group)
        && let len @ 2..=3 = digits.clone().count()
    {
        left = group.get(digits.map(char::len_utf8).sum()..).unwrap_or_default();
        threes += usize::from(len == 3 && threes == all);
        all += 1;
        last = len;
    }
    match (first, last) {
        (1..=3, _) if threes == all => (all, true),
        (4.., _) if threes == all && all > 0 => (all, false),
        (1..=3, 3) => (all, false),
        (1..=3, _) => (threes, true),
        _ => (0, true),
    }
}

/// The digits at the beginning of a group, at most four; the letter o is one as in [`Digits::run`].
fn digits_at(group: &str) -> impl Iterator<Item = char> + Clone {
    let next = group.chars().skip(1).map(Some).chain([None]);
    let is_digit = |(c, next): &(char, Option<char>)| {
        digit_value(*c).is_some() || matches!(c, 'o' | 'O') && !next.is_some_and(|c| c.is_ascii_alphabetic())
    };
    group.chars().zip(next).take(4).take_while(is_digit).map(|(c, _)| c)
}

/// The digits of one number as they are read.
#[derive(Clone, Copy, Debug, Default)]
struct Digits {
    /// Of the digits in front of the chunk.
    value: u128,
    /// The last digits: a machine word multiplies several times faster than 128 bits.
    chunk: u64,
    chunk_len: u8,
    /// All digits.
    count: usize,
    too_many: bool,
    /// Which sorts of digit there are.
    seen: u8,
}

impl Digits {
    const ARABIC: u8 = 1;
    const THAI: u8 = 2;
    const LETTER: u8 = 4;
    const CHUNK: u8 = 19;

    /// Reads the digits that stand here, at least one.
    fn run<'i>(&mut self, start: Cursor<'i>) -> Result<Cursor<'i>, Failure> {
        let text = start.rest().as_bytes();
        let mut left = text;
        loop {
            left = match left {
                [0xe0, 0xb9, digit @ 0x90..=0x99, rest @ ..] => {
                    self.push(digit - 0x90, Self::THAI);
                    rest
                }
                [digit @ b'0'..=b'9', rest @ ..] => {
                    self.push(digit - b'0', Self::ARABIC);
                    rest
                }
                // Of "3ok" the letter is no zero.
                [b'o' | b'O', rest @ ..]
                    if self.count > 0 && !rest.first().is_some_and(u8::is_ascii_alphabetic) =>
                {
                    self.push(0, Self::LETTER);
                    rest
                }
                _ => break,
            };
        }
        if left.len() == text.len() {
            return Err(start.expected(A_DIGIT));
        }
        self.fold();
        Ok(start.skip(text.len() - left.len()))
    }

    fn push(&mut self, digit: u8, sort: u8) {
        if self.chunk_len == Self::CHUNK {
            self.fold();
        }
        self.chunk = self.chunk * 10 + u64::from(digit);
        self.chunk_len += 1;
        self.count += 1;
        self.seen |= sort;
    }

    /// Adds the chunk to the value.
    fn fold(&mut self) {
        let moved = if self.value == 0 { Some(0) } else { self.value.checked_mul(ten_to(self.chunk_len)) };
        match moved.and_then(|value| value.checked_add(self.chunk.into())) {
            Some(value) => self.value = value,
            None => self.too_many = true,
        }
        (self.chunk, self.chunk_len) = (0, 0);
    }

    const fn style(&self) -> DigitStyle {
        if self.seen & Self::THAI != 0 { DigitStyle::Thai } else { DigitStyle::Arabic }
    }

    /// The number that began at `start`, `width` of its digits before the point.
    fn finish<'i>(
        &self,
        rest: Cursor<'i>,
        start: &Cursor<'i>,
        width: usize,
        grouped: bool,
    ) -> PResult<'i, ReadFigures> {
        let rest = self.checked(rest, start)?;
        let decimals = u8::try_from(self.count - width).unwrap_or(u8::MAX);
        if decimals > Number::MAX_DECIMALS {
            return Err(rest.refuse(start, ParseErrorKind::Overflow(TOO_MANY_DECIMALS)));
        }
        let value = Number::raw(self.value, decimals, false);
        Ok((rest, ReadFigures { value, style: self.style(), width, grouped }))
    }

    /// `rest`, behind the number that began at `start`, with what deviates in its digits.
    fn checked<'i>(&self, mut rest: Cursor<'i>, start: &Cursor<'i>) -> Result<Cursor<'i>, Failure> {
        if self.too_many {
            return Err(rest.refuse(start, ParseErrorKind::Overflow(ABOVE_128_BITS)));
        }
        if self.seen & Self::THAI != 0 && self.seen & Self::ARABIC != 0 {
            rest = rest.deviate_since(start, Deviation::MixedDigits)?;
        }
        if self.seen & Self::LETTER != 0 {
            rest = rest.deviate_since(start, Deviation::LetterForDigit)?;
        }
        Ok(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::{Deviation, Deviations, ParseOptions};

    #[track_caller]
    fn assert_cardinal(text: &str, expected: u64, rest: &str, deviations: &[Deviation]) {
        let options = ParseOptions::LENIENT;
        let (after, number) = cardinal(Cursor::new(text, &options)).unwrap();
        assert_eq!((number, after.rest()), (expected, rest), "{text}");
        assert_eq!(after.seen(), deviations.iter().copied().collect::<Deviations>(), "{text}");
    }

    #[test]
    fn cardinals() {
        assert_cardinal("๑๕ วัน", 15, " วัน", &[]);
        assert_cardinal("1๕วัน", 15, "วัน", &[Deviation::MixedDigits]);
        assert_cardinal("สิบห้าวัน", 15, "วัน", &[]);
        assert_cardinal("เก้าสิบวันนับแต่", 90, "วันนับแต่", &[]);
        assert_cardinal("หนึ่งร้อยยี่สิบวัน", 120, "วัน", &[]);
        assert_cardinal("ร้อยยี่สิบวัน", 120, "วัน", &[Deviation::NumberWords]);
        assert_cardinal("สองร้อยเจ็ดสิบวัน", 270, "วัน", &[]);
        assert_cardinal("สามสิบเอ็ดวัน", 31, "วัน", &[]);
        assert_cardinal("ห้ามกราคม", 5, "มกราคม", &[]);
        assert_cardinal("สองพันห้าร้อยหกสิบเจ็ด", 2567, "", &[]);
        assert_cardinal("สองพัน\nห้าร้อยหกสิบเจ็ด", 2567, "", &[Deviation::LineBreak]);
        assert_cardinal("ล้านสอง", 1_000_002, "", &[Deviation::NumberWords]);
        assert_cardinal("ศูนย์", 0, "", &[]);
        assert_cardinal("สี่ศูนย์ฝึก", 4, "ศูนย์ฝึก", &[]);
    }

    #[test]
    fn no_cardinals() {
        let options = ParseOptions::LENIENT;
        for text in [
            "สิบสิบ",
            "สองสาม",
            "เอ็ด",
            "ยี่",
            "ห้าม",
            "ห้าง",
            "สามารถ",
            "สามี",
            "เก้าอี้",
            "พันธุ์",
            "ร้อยละ",
            "หมื่นแสน",
            "",
            "18446744073709551616",
            "สองล้านล้านล้านล้านล้านล้านล้านล้านล้านล้าน",
        ] {
            assert!(cardinal(Cursor::new(text, &options)).is_err(), "{text}");
        }
    }
}
