//! The grammar of number words.
//!
//! ```text
//! words    = [ "ลบ" | "ติดลบ" ] whole [ half | fraction [ scale ] ]
//! whole    = "ศูนย์" | part { part }
//! part     = group { "ล้าน" }                                    ; only the last without "ล้าน"
//! group    = [ digit "แสน" ] [ digit "หมื่น" ] [ digit "พัน" ] [ digit "ร้อย" ] [ tens ] [ unit ]
//! tens     = [ "ยี่" | digit ] "สิบ"
//! unit     = digit | "เอ็ด"                                       ; "เอ็ด" behind something larger only
//! fraction = "จุด" ( digit | "ศูนย์" ) { digit | "ศูนย์" }
//! scale    = [ "แสน" | "หมื่น" | "พัน" | "ร้อย" ] { "ล้าน" }
//! half     = "ครึ่ง"
//! digit    = "หนึ่ง" | "สอง" | "สาม" | "สี่" | "ห้า" | "หก" | "เจ็ด" | "แปด" | "เก้า"
//! ```
//!
//! Parts whose runs of ล้าน grow shorter are added: หนึ่งล้านล้านห้าล้าน is 10¹² + 5·10⁶. Where a run is as long as
//! the one before it or longer, it multiplies everything before it, as the budget acts write:
//! สองล้านสี่แสนห้าหมื่นล้าน is 2,450,000 million.

use crate::error::{Noun, ParseErrorKind};
use crate::lex::{Blanks, Cursor, Failure, PResult, blanks};
use crate::number::{Number, parse};
use crate::options::Deviation;
use crate::text::begins_alike;
use crate::text::chars::is_dependent;

const A_NUMBER_WORD: &Noun = &Noun::new("a number in words", "จำนวนที่เขียนเป็นตัวอักษร");
const A_SMALLER_WORD: &Noun = &Noun::new("a smaller number word or the end", "คำบอกหลักที่ต่ำกว่า หรือจบจำนวนที่นี่");

const MILLION: u128 = 1_000_000;
/// With so many ล้าน in a row a number is too large for 128 bits.
const MOST_MILLIONS: usize = 7;

/// One word of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Zero,
    Digit(u8),
    /// ยี่, of ยี่สิบ.
    Twenty,
    /// เอ็ด, one behind something larger.
    One,
    /// สิบ to แสน.
    Place(u32),
    Million,
}

/// The words that begin with a letter.
const fn words_in(first: char) -> &'static [(&'static str, Word)] {
    match first {
        'ห' => &[
            ("หนึ่ง", Word::Digit(1)),
            ("ห้า", Word::Digit(5)),
            ("หก", Word::Digit(6)),
            ("หมื่น", Word::Place(10_000)),
        ],
        'ส' => &[
            ("สอง", Word::Digit(2)),
            ("สาม", Word::Digit(3)),
            ("สี่", Word::Digit(4)),
            ("สิบ", Word::Place(10)),
        ],
        'เ' => &[("เจ็ด", Word::Digit(7)), ("เก้า", Word::Digit(9)), ("เอ็ด", Word::One)],
        'แ' => &[("แปด", Word::Digit(8)), ("แสน", Word::Place(100_000))],
        'ร' => &[("ร้อย", Word::Place(100))],
        'พ' => &[("พัน", Word::Place(1_000))],
        'ล' => &[("ล้าน", Word::Million)],
        'ย' => &[("ยี่", Word::Twenty)],
        'ศ' => &[("ศูนย์", Word::Zero)],
        _ => &[],
    }
}

/// What makes another word of a number word that it follows: ห้าม and ห้าง, พันธ์, เก้าอี้, ร้อยละ, and the ranks of
/// the army and the police.
const OTHER_WORDS: &[(&str, &[&str])] = &[
    ("ห้า", &["ม", "ง"]),
    ("เก้า", &["อี้"]),
    ("สิบ", &["เอก", "โท", "ตรี", "ตำรวจ"]),
    ("ร้อย", &["ละ", "เอก", "โท", "ตรี", "ตำรวจ", "แก้ว", "กรอง", "เรียง"]),
    ("พัน", &["ธ", "เอก", "โท", "ตรี", "ตำรวจ", "จ่า"]),
];

/// What can follow ห้า although it begins with ม or ง.
const AFTER_FIVE: &[&str] = &["มกราคม", "มีนาคม", "มิถุนายน", "มาตรา", "มื้อ", "มัด", "ม้วน", "งาน", "งวด"];

/// The word at the beginning of what is left.
fn word(start: Cursor<'_>) -> Option<(Cursor<'_>, Word)> {
    let (text, rest, word) = words_in(start.peek()?)
        .iter()
        .find_map(|(text, word)| Some((*text, spelled(start, text)?, *word)))?;
    (!is_other_word(text, rest.rest())).then_some((rest, word))
}

/// Past a word, where it stands and no mark or vowel behind it makes it another; also with ำ drawn for า, which some
/// fonts do to every letter of a text, as a deviation.
#[inline]
pub(in crate::number) fn spelled<'i>(start: Cursor<'i>, word: &str) -> Option<Cursor<'i>> {
    if begins_alike(start.rest(), word) { spelled_out(start, word) } else { None }
}

fn spelled_out<'i>(start: Cursor<'i>, word: &str) -> Option<Cursor<'i>> {
    let rest = if start.rest().starts_with(word) {
        start.skip(word.len())
    } else {
        let rest = is_damaged(start.rest(), word).then(|| start.skip(word.len()))?;
        rest.deviate_since(&start, Deviation::DamagedWord).ok()?
    };
    (!rest.rest().starts_with(is_dependent)).then_some(rest)
}

/// Whether `text` begins with `word`, ำ drawn for า.
fn is_damaged(text: &str, word: &str) -> bool {
    let mut read = text.chars();
    word.chars().all(|right| read.next().is_some_and(|c| c == right || (c, right) == ('ำ', 'า')))
}

/// Whether `text` with what follows it is no number word at all.
fn is_other_word(text: &str, rest: &str) -> bool {
    let goes_on = rest.starts_with(is_dependent);
    let begins = |list: &[&str]| list.iter().any(|other| rest.starts_with(other));
    goes_on || OTHER_WORDS.iter().any(|(word, others)| *word == text && begins(others)) && !begins(AFTER_FIVE)
}

/// `words`
pub(crate) fn words(start: Cursor<'_>) -> PResult<'_, Number> {
    let (unsigned, negative) = parse::minus_word(start)?;
    let (rest, number) = unsigned_words(unsigned)?;
    Ok((rest, if negative { -number } else { number }))
}

/// `whole [ half | fraction [ scale ] ] | half`
pub(in crate::number) fn unsigned_words(start: Cursor<'_>) -> PResult<'_, Number> {
    if let Some(rest) = half(start)? {
        return Ok((rest, HALF));
    }
    let (rest, total) = whole(start)?;
    let overflow = |rest: Cursor<'_>| rest.refuse(&start, ParseErrorKind::Overflow(parse::ABOVE_128_BITS));
    if let Some(rest) = half(rest)? {
        return Ok((rest, with_half(total).ok_or_else(|| overflow(rest))?));
    }
    let Some((rest, number)) = fraction(rest, total) else { return Ok((rest, Number::from(total))) };
    let (rest, power) = scale(rest);
    let scaled = number.and_then(|number| number.scaled(power));
    Ok((rest, scaled.ok_or_else(|| overflow(rest))?))
}

pub(in crate::number) const HALF: Number = Number::raw(5, 1, false);

/// `half`, where it stands, and not a certain half of something.
pub(in crate::number) fn half(start: Cursor<'_>) -> Result<Option<Cursor<'_>>, Failure> {
    let certain = |rest: &Cursor<'_>| {
        ["แรก", "หลัง", "หนึ่ง", "ปีแรก", "ปีหลัง"].iter().any(|word| rest.rest().starts_with(word))
    };
    let found = spelled(start, "ครึ่ง").filter(|rest| !certain(rest));
    found.map(|rest| rest.deviate_since(&start, Deviation::Informal)).transpose()
}

/// Whether a number ends in a bare digit right behind a large place, as many say สามล้านห้า for 3,500,000; who writes
/// official words means 3,000,005.
pub(in crate::number) fn ends_in_bare_digit(start: Cursor<'_>) -> bool {
    let (mut rest, mut large, mut bare) = (start, false, false);
    while let Some((after, found)) = word(rest) {
        bare = large && matches!(found, Word::Digit(_));
        large = matches!(found, Word::Million | Word::Place(1_000..));
        rest = after;
    }
    bare
}

/// An integer and half of the last place that its words name, from the hundreds on: สองล้านครึ่ง is 2,500,000,
/// สองครึ่ง is 2.5.
fn with_half(total: u128) -> Option<Number> {
    let zeros = (1..=38).take_while(|power| total.is_multiple_of(10u128.pow(*power))).count();
    match zeros {
        _ if total == 0 => None,
        0 | 1 => Number::from(total).checked_add(HALF),
        2..=5 => total.checked_add(10u128.pow(u32::try_from(zeros).ok()?) / 2).map(Number::from),
        _ => total.checked_add(10u128.pow(u32::try_from(zeros - zeros % 6).ok()?) / 2).map(Number::from),
    }
}

/// `fraction` behind an integer; the number is `None` where it has too many digits.
fn fraction(start: Cursor<'_>, whole: u128) -> Option<(Cursor<'_>, Option<Number>)> {
    let mut rest = start.rest().starts_with("จุด").then(|| start.skip("จุด".len()))?;
    let (mut digits, mut decimals) = (Some(whole), 0u8);
    while let Some((after, Word::Zero | Word::Digit(_))) = word(rest) {
        let digit = if let Some((_, Word::Digit(digit))) = word(rest) { digit } else { 0 };
        digits = digits.and_then(|digits| digits.checked_mul(10)?.checked_add(digit.into()));
        (rest, decimals) = (after, decimals.saturating_add(1));
    }
    let fits = decimals <= Number::MAX_DECIMALS;
    (decimals > 0).then(|| (rest, digits.filter(|_| fits).map(|digits| Number::raw(digits, decimals, false))))
}

/// `scale` as a power of ten; 0 where none stands here.
pub(in crate::number) fn scale(start: Cursor<'_>) -> (Cursor<'_>, u8) {
    let (rest, power) = match word(start) {
        Some((rest, Word::Place(place))) if place > 10 => (rest, place.ilog10()),
        _ => (start, 0),
    };
    let (rest, millions) = millions(rest);
    let power = usize::try_from(power).unwrap_or(0) + 6 * millions;
    (rest, u8::try_from(power).unwrap_or(u8::MAX))
}

/// `whole`, an integer in words.
pub(crate) fn whole(start: Cursor<'_>) -> PResult<'_, u128> {
    match word(start) {
        None => return Err(start.expected(A_NUMBER_WORD)),
        Some((rest, Word::Zero)) => return Ok((rest, 0)),
        Some(_) => {}
    }
    let (mut rest, mut total, mut run) = (start, 0u128, usize::MAX);
    while run > 0 {
        let sum = if rest.at() > start.at() { last_one(rest) } else { None };
        let Some((after, sum)) = sum.map_or_else(|| group(rest), |sum| Ok(Some(sum)))? else { break };
        let (after, millions) = millions(after);
        total = joined(total, sum, millions, run)
            .ok_or_else(|| after.refuse(&start, ParseErrorKind::Overflow(parse::ABOVE_128_BITS)))?;
        (rest, run) = (after, millions);
    }
    if rest.at() == start.at() {
        return Err(start.expected(A_NUMBER_WORD));
    }
    match word(rest) {
        None | Some((_, Word::Zero)) => Ok((rest, total)),
        Some(_) => Err(rest.expected(A_SMALLER_WORD)),
    }
}

/// เอ็ด as a part of its own: หนึ่งล้านเอ็ด.
fn last_one(start: Cursor<'_>) -> Option<(Cursor<'_>, u32)> {
    match word(start) {
        Some((rest, Word::One)) => Some((rest, 1)),
        _ => None,
    }
}

/// The total with one more part, whose run of ล้าน is `millions` long where that before it was `last` long.
fn joined(total: u128, group: u32, millions: usize, last: usize) -> Option<u128> {
    let factor = MILLION.checked_pow(u32::try_from(millions).ok()?)?;
    let group = u128::from(group);
    if millions < last {
        total.checked_add(group.checked_mul(factor)?)
    } else {
        total.checked_add(group)?.checked_mul(factor)
    }
}

/// How often ล้าน stands here.
fn millions(mut rest: Cursor<'_>) -> (Cursor<'_>, usize) {
    let mut count = 0;
    // More than that no number can have: a text of nothing else is not read again and again to its end.
    while count < MOST_MILLIONS
        && let Some((after, Word::Million)) = word(rest)
    {
        (rest, count) = (after, count + 1);
    }
    (rest, count)
}

/// `group`, a number below a million; one million where only ล้าน stands. `None` where no group begins.
fn group(start: Cursor<'_>) -> Result<Option<(Cursor<'_>, u32)>, Failure> {
    let (mut rest, mut sum, mut below) = (start, 0, 1_000_000);
    while let Some((after, value, place)) = step(rest, below)? {
        (rest, sum, below) = (after, sum + value, place);
    }
    if rest.at() > start.at() {
        return Ok(Some((rest, sum)));
    }
    match word(start) {
        // ล้านสอง: the leading หนึ่ง is left out.
        Some((_, Word::Million)) => Ok(Some((start.deviate(Deviation::NumberWords)?, 1))),
        _ => Ok(None),
    }
}

/// One digit of a group with its place, which lies below `below`: what it is worth, and its place.
fn step(start: Cursor<'_>, below: u32) -> Result<Option<(Cursor<'_>, u32, u32)>, Failure> {
    let here = if below < 1_000_000 { continued(start)? } else { start };
    let Some((after, first)) = word(here) else { return Ok(None) };
    let place = |cursor| match word(cursor) {
        Some((rest, Word::Place(place))) if place < below => Some((rest, place)),
        _ => None,
    };
    Ok(match (first, place(after)) {
        (Word::Twenty, Some((rest, 10))) => Some((rest, 20, 10)),
        (Word::Digit(digit), Some((rest, place))) => {
            let unofficial = place == 10 && digit < 3;
            let rest = if unofficial { rest.deviate_since(&start, Deviation::NumberWords)? } else { rest };
            Some((rest, u32::from(digit) * place, place))
        }
        (Word::Digit(digit), None) if below > 1 => {
            let unofficial = digit == 1 && below == 10;
            let rest = if unofficial { after.deviate_since(&start, Deviation::NumberWords)? } else { after };
            Some((rest, u32::from(digit), 1))
        }
        (Word::One, _) if (10..1_000_000).contains(&below) => Some((after, 1, 1)),
        (Word::Place(10), _) if below > 10 => Some((after, 10, 10)),
        (Word::Place(place), _) if place < below => {
            Some((after.deviate_since(&start, Deviation::NumberWords)?, place, place))
        }
        _ => None,
    })
}

/// Past a blank or a line break inside a number, where a digit with its place goes on behind it.
fn continued(start: Cursor<'_>) -> Result<Cursor<'_>, Failure> {
    let (rest, found) = blanks(start);
    let goes_on = || match word(rest) {
        Some((after, Word::Digit(_) | Word::Twenty)) => matches!(word(after), Some((_, Word::Place(_)))),
        _ => false,
    };
    match found {
        Blanks::One | Blanks::Many if goes_on() => rest.deviate_since(&start, Deviation::ExtraSpace),
        Blanks::Broken if goes_on() => rest.deviate_since(&start, Deviation::LineBreak),
        _ => Ok(start),
    }
}
