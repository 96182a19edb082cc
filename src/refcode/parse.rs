//! The grammar of reference codes.
//!
//! ```text
//! whole     = reference [ dots ]
//! reference = [ secrecy ] [ urgency ] [ "เลขที่" | "ที่" ] code
//! code      = full | own | circular | unlettered
//! full      = letters space [ bracketed space ] office [ behind ] "/" tail
//! circular  = mark serial                                      cited without its office: ว ๑๐ ลว. …
//! unlettered = office "/" tail                                 cited without the letters: ที่ 0402/ว 8554
//! letters   = 2*6 consonant *( "." 1*6 consonant ) [ "." ] | initials
//! initials  = 2*3( consonant "." )                             ม.ท. for มท, before a zero
//! office    = 1*6 digit *( "." 1*4 digit | "(" digits ")" | lettered )      also parted by a space: ๐๘ ๑๖.๕
//! lettered  = [ "." ] "(" 2*4 consonant [ "." ] ")" [ "." ] 1*4 digit        a police province: ตช 0018(ลป).5
//! behind    = [ "." ] bracketed | 2 consonant [ "." ]
//! bracketed = "(" 1*10 ( letter | digit | "." | " " | "-" ) ")"
//! dots      = 2*( "." | "…" | "_" | "-" )
//! ```
//!
//! What stands behind the slash is in [`tail`](super::tail), the numbers of bodies that have their own in [`own`](super::own).

use super::assemble::{Pieces, assemble};
use super::own::{is_written_as_own, own};
use super::plain::plain;
use super::register::has_four_digits;
use super::tail::{is_slash, mark, serial, tail};
use super::{Part, ReferenceCode, grade};
use crate::error::Noun;
use crate::lex::{
    Blanks, Cursor, Failure, LexError, PResult, Parser, Run, alt, blanks, delimited, digits, exact, fail,
    finally, found, gap, label, lookahead, opt, peek, preceded, space, take_while, terminated, value, verify,
    word,
};
use crate::options::Deviation;
use crate::text::chars::{is_blank, is_consonant, is_dash, is_dependent, is_thai_letter};
use crate::text::digit_value;

const LETTERS: &Noun = &Noun::new("the letters of a ministry or province", "รหัสตัวพยัญชนะ");
const OFFICE: &Noun = &Noun::new("the number of the office", "เลขประจำของเจ้าของเรื่อง");
const SERIAL: &Noun = &Noun::new("the serial number", "เลขทะเบียนหนังสือส่ง");
const FOUR_DIGITS: &Noun = &Noun::new("an office number of four digits", "เลขประจำของเจ้าของเรื่องสี่หลัก");
const NOT_ZERO: &Noun = &Noun::new("a number that is not zero", "เลขที่ไม่เป็นศูนย์");
const SLASH: &Noun = &Noun::new("a slash", "เครื่องหมายทับ");

/// Groups of letters behind the first, and numbers behind the first: no body has more, and a text that goes on and on
/// is not read again from each of its places.
const MOST_LETTER_GROUPS: usize = 3;
const MOST_SUBNUMBERS: usize = 5;

/// `whole = reference [ dots ]`: what a text must be to be nothing but a code.
pub(crate) fn whole(start: Cursor<'_>) -> PResult<'_, ReferenceCode> {
    if let Some(code) = plain(start.rest()) {
        return known(start.skip(start.rest().len()), code);
    }
    any(start)
}

/// `reference [ dots ]`, also where it is plain.
pub(super) fn any(start: Cursor<'_>) -> PResult<'_, ReferenceCode> {
    let (rest, code) = reference(start)?;
    let (rest, _) = if code.has(Part::Serial) { (rest, None) } else { opt(dots).parse(rest)? };
    Ok((rest, code))
}

/// `reference = [ secrecy ] [ urgency ] [ "เลขที่" | "ที่" ] code`
fn reference(start: Cursor<'_>) -> PResult<'_, ReferenceCode> {
    if !start.peek().is_some_and(|c| matches!(c, 'ล' | 'ด' | 'เ' | 'ท')) {
        return code(start);
    }
    let (rest, secrecy) = opt(terminated(grade::secrecy, space)).parse(start)?;
    let (rest, urgency) = opt(terminated(grade::urgency, space)).parse(rest)?;
    let (rest, _) = opt(terminated(lead, space)).parse(rest)?;
    let (rest, code) = code(rest)?;
    Ok((rest, code.with_secrecy(secrecy).with_urgency(urgency)))
}

/// `code = full | own | circular | unlettered`
pub(crate) fn code(start: Cursor<'_>) -> PResult<'_, ReferenceCode> {
    let (rest, pieces) = alt((lettered, circular, unlettered)).parse(start)?;
    let (rest, code) = found(rest, assemble(&pieces, rest.since(&start)))?;
    known(rest, code)
}

/// The code, and whether its letters are somebody's: that is no question of form, it is reported and never refused.
fn known(rest: Cursor<'_>, code: ReferenceCode) -> PResult<'_, ReferenceCode> {
    let is_asked = rest.options().admits(Deviation::UnknownPrefix);
    let is_unknown = is_asked && code.unknown_letters().is_some();
    Ok((if is_unknown { rest.deviate(Deviation::UnknownPrefix)? } else { rest }, code))
}

/// `full | own`
fn lettered(start: Cursor<'_>) -> PResult<'_, Pieces<'_>> {
    let (rest, letters) = label(LETTERS, letters)(start)?;
    let read_own = |rest| own(start, rest, letters);
    let read_full = |rest| full(rest, letters);
    let may_be_own =
        rest.rest().trim_start_matches(' ').starts_with('(') || rest.since(&start).ends_with('.');
    if letters.trim_end_matches('.').contains('.') {
        // What is no serial of their own because a space or a dot parts it is no office number either.
        let is_full =
            |pieces: &Pieces<'_>| !pieces.get(Part::Office).contains(' ') && !is_written_as_own(pieces);
        let read_full = verify(read_full, is_full);
        alt((read_own, read_full)).parse(rest)
    } else if may_be_own {
        alt((read_full, read_own)).parse(rest)
    } else {
        read_full(rest)
    }
}

/// `full = letters space [ bracketed space ] office [ behind ] "/" tail`, behind its letters
fn full<'i>(start: Cursor<'i>, prefix: &'i str) -> PResult<'i, Pieces<'i>> {
    let (rest, ()) = space_before(OFFICE, start)?;
    let (rest, before) = opt_from('(', terminated(bracketed, space))(rest)?;
    let (end, office) = label(OFFICE, office)(rest)?;
    let rest = official(rest, end, prefix)?;
    let (rest, behind) = opt(behind).parse(rest)?;
    let pieces = Pieces::default()
        .with(Part::Prefix, prefix)
        .with(Part::Before, before.unwrap_or_default())
        .with(Part::Office, office)
        .with(Part::Behind, behind.unwrap_or_default());
    let (rest, found) = label(SLASH, slash)(rest)?;
    match found {
        Slash::Written | Slash::Lost => tail(rest, pieces),
        Slash::NothingFollows => Ok((rest.deviate(Deviation::BlankSerial)?, pieces)),
    }
}

/// A space; at the end of the text what stands behind it is missed, and not the space.
fn space_before<'i>(next: &'static Noun, start: Cursor<'i>) -> PResult<'i, ()> {
    if start.rest().is_empty() { Err(start.expected(next)) } else { space(start) }
}

/// `circular = mark serial`
fn circular(start: Cursor<'_>) -> PResult<'_, Pieces<'_>> {
    let (rest, mark) = mark(start)?;
    let (rest, ()) = space_before(SERIAL, rest)?;
    let (rest, serial) = serial(rest)?;
    let pieces = Pieces::default().marked(Some(mark)).with(Part::Serial, serial);
    Ok((rest.deviate_since(&start, Deviation::MissingPart)?, pieces))
}

/// `unlettered = office "/" tail`, for an office number of four digits or more that begins with zero
fn unlettered(start: Cursor<'_>) -> PResult<'_, Pieces<'_>> {
    let (rest, office) =
        preceded(peek(verify(digits(4..=6), |run: &Run<'_>| run.values().next() == Some(0))), office)
            .parse(start)?;
    let (rest, _) = preceded(gap, exact("/")).parse(rest)?;
    let rest = rest.deviate_since(&start, Deviation::MissingPart)?;
    tail(rest, Pieces::default().with(Part::Office, office))
}

/// `letters = 2*6 consonant *( "." 1*6 consonant ) [ "." ] | initials`
pub(super) fn letters(start: Cursor<'_>) -> PResult<'_, &str> {
    let Ok((mut rest, _)) = take_while(2..=6, is_consonant)(start) else { return initials(start) };
    for _ in 0..MOST_LETTER_GROUPS {
        (rest, _) = opt_from('.', preceded(exact("."), take_while(1..=6, is_consonant)))(rest)?;
    }
    let letters = rest.since(&start);
    match rest.peek() {
        Some('.') => Ok((rest.skip(1).deviate_since(&rest, Deviation::Punctuation)?, letters)),
        Some(c) if is_thai_letter(c) => fail(rest),
        _ => Ok((rest, letters)),
    }
}

/// `initials = 2*3( consonant "." )`, before an office number that begins with zero: `ม.ท. ๐๘๑๖/…`
fn initials(start: Cursor<'_>) -> PResult<'_, &str> {
    let initial = |start| terminated(take_while(1..=1, is_consonant), exact(".")).parse(start);
    let (rest, _) = (initial, initial, opt(initial)).parse(start)?;
    let (number, _) = blanks(rest);
    if !number.peek().is_some_and(|c| matches!(c, '0' | '๐' | 'o' | 'O')) {
        return fail(start);
    }
    Ok((rest.deviate_since(&start, Deviation::Punctuation)?, rest.since(&start)))
}

/// `office = 1*6 digit *( "." 1*4 digit | "(" digits ")" )`
fn office(start: Cursor<'_>) -> PResult<'_, &str> {
    let (rest, len) = group(start)?;
    let (mut rest, _) =
        if len < 4 { opt_from(' ', |rest| other_part(rest, len))(rest)? } else { (rest, None) };
    for _ in 0..MOST_SUBNUMBERS {
        match alt((subnumber, bracketed_subnumber)).parse(rest) {
            Ok((next, ())) => rest = next,
            Err(_) => break,
        }
    }
    Ok((rest, rest.since(&start)))
}

/// The end of an office number; as deviations three digits behind letters of a ministry or a province, whose offices have
/// four, and nothing but zeros.
fn official<'i>(start: Cursor<'i>, end: Cursor<'i>, prefix: &str) -> Result<Cursor<'i>, Failure> {
    let end = not_zero(start, end)?;
    let group = end.since(&start).chars().take_while(|c| !matches!(c, '.' | '('));
    let digits = group.filter(|c| digit_value(*c).is_some() || matches!(c, 'o' | 'O')).count();
    if digits != 3 || !has_four_digits(prefix) {
        return Ok(end);
    }
    end.deviate_since(&start, Deviation::OcrSuspicion).map_err(|_| finally(start.expected(FOUR_DIGITS)))
}

/// A number from `start` on that is not zero; zeros only as a deviation: no office and no letter has them.
pub(super) fn not_zero<'i>(start: Cursor<'i>, rest: Cursor<'i>) -> Result<Cursor<'i>, Failure> {
    if rest.since(&start).chars().filter_map(digit_value).any(|digit| digit > 0) {
        return Ok(rest);
    }
    rest.deviate_since(&start, Deviation::OcrSuspicion).map_err(|_| finally(start.expected(NOT_ZERO)))
}

/// `1*6 digit`, also with the letter o for its first zeros
fn group(start: Cursor<'_>) -> PResult<'_, usize> {
    if !matches!(start.peek(), Some('o' | 'O')) {
        return digits(1..=6).map(|run: Run<'_>| run.len).parse(start);
    }
    let (rest, zeros) = take_while(1..=3, |c| matches!(c, 'o' | 'O'))(start)?;
    let (rest, run) = digits(4 - zeros.len()..=6 - zeros.len())(rest)?;
    Ok((rest.deviate_since(&start, Deviation::LetterForDigit)?, zeros.len() + run.len))
}

/// The rest of four digits that a space parts, before a dot or a slash: `๐๘ ๑๖.๕`
fn other_part(start: Cursor<'_>, first: usize) -> PResult<'_, ()> {
    let (rest, second) = preceded(exact(" "), group).parse(start)?;
    if first + second != 4 || !rest.rest().starts_with(['.', '/']) {
        return fail(start);
    }
    Ok((rest.deviate_since(&start, Deviation::ExtraSpace)?, ()))
}

/// `"." 1*4 digit`, also with the letter o for its first
fn subnumber(start: Cursor<'_>) -> PResult<'_, ()> {
    if !start.rest().starts_with('.') {
        return fail(start);
    }
    let (rest, _) = exact(".")(start)?;
    let (rest, ()) = gap(rest)?;
    if !matches!(rest.peek(), Some('o' | 'O')) {
        return value((), digits(1..=4)).parse(rest);
    }
    let (end, _) = (take_while(1..=1, |c| matches!(c, 'o' | 'O')), digits(1..=3)).parse(rest)?;
    Ok((end.deviate_since(&rest, Deviation::LetterForDigit)?, ()))
}

/// A number in brackets, or the letters of a province between two numbers: `8393(14).8`, `0018(ลป).5`
fn bracketed_subnumber(start: Cursor<'_>) -> PResult<'_, ()> {
    if !start.rest().starts_with(['(', '.', ' ']) {
        return fail(start);
    }
    let is_digit = |c: char| digit_value(c).is_some();
    let number = verify(take_while(1..=6, |c| c == '.' || is_digit(c)), |text: &str| text.contains(is_digit));
    let numbered = value((), delimited(exact("("), number, exact(")")));
    let letters = (take_while(2..=4, is_consonant), opt(exact(".")));
    let lettered = (opt(exact(".")), free, exact("("), letters, exact(")"), opt(exact(".")), digits(1..=4));
    alt((numbered, value((), lettered))).parse(start)
}

/// `behind = [ "." ] bracketed | 2 consonant [ "." ]`, the dot before the bracket as a deviation: `0016.(ชม)/…`
fn behind(start: Cursor<'_>) -> PResult<'_, &str> {
    if start.rest().starts_with('/') {
        return fail(start);
    }
    let is_dotted = start.rest().starts_with(".(");
    let start = if is_dotted { start.skip(1).deviate_since(&start, Deviation::Punctuation)? } else { start };
    let (rest, _) = blanks(start);
    let letters = terminated(take_while(2..=2, is_consonant), opt(exact(".")));
    let (rest, text) = alt((bracketed, letters)).parse(rest)?;
    let (end, _) = blanks(rest);
    if end.rest().starts_with('/') { Ok((rest, text)) } else { fail(rest) }
}

#[derive(Clone, Copy)]
enum Slash {
    Written,
    /// But a mark and a serial follow.
    Lost,
    NothingFollows,
}

/// The slash, or as a deviation none before a mark and behind an office number that can stand alone.
fn slash(start: Cursor<'_>) -> PResult<'_, Slash> {
    let rest = if start.rest().starts_with('.') { start.skip(1) } else { start };
    let (end, ()) = gap(rest)?;
    if end.rest().starts_with('/') {
        let (slash, _) = take_while(1..=2, is_slash)(end)?;
        let is_odd = rest.at() > start.at() || slash.since(&end) != "/";
        let end = if is_odd { slash.deviate_since(&start, Deviation::Punctuation)? } else { slash };
        return Ok((end, Slash::Written));
    }
    let lost = |start| preceded(preceded(free, mark), preceded(free, serial)).parse(start);
    let found = if lookahead(start, lost) { Slash::Lost } else { Slash::NothingFollows };
    Ok((start.deviate(Deviation::MissingPart).map_err(|_| start.expected(SLASH))?, found))
}

/// `bracketed = "(" 1*10 ( letter | digit | "." | " " | "-" ) ")"`
pub(super) fn bracketed(start: Cursor<'_>) -> PResult<'_, &str> {
    let inside = |c: char| is_thai_letter(c) || digit_value(c).is_some() || matches!(c, '.' | ' ' | '-');
    let inside = verify(take_while(1..=10, inside), |text: &str| is_insert(text));
    let (rest, _) = (exact("("), inside, exact(")")).parse(start)?;
    Ok((rest, rest.since(&start)))
}

/// Whether it says something, and no vowel or mark stands where its letter does not.
fn is_insert(text: &str) -> bool {
    let mut last = '(';
    let is_whole = |c| is_thai_letter(core::mem::replace(&mut last, c)) || !is_dependent(c);
    text.chars().any(|c| !matches!(c, '.' | ' ' | '-')) && text.chars().all(is_whole)
}

/// What a parser reads, if anything; it begins with `first`, which spares most of the attempts.
pub(super) fn opt_from<'i, T>(
    first: char,
    mut parser: impl Parser<Cursor<'i>, Output = T, Error = LexError>,
) -> impl FnMut(Cursor<'i>) -> PResult<'i, Option<T>> {
    move |start| {
        if !start.rest().starts_with(first) {
            return Ok((start, None));
        }
        match parser.parse(start) {
            Ok((rest, found)) => Ok((rest, Some(found))),
            Err(_) => Ok((start, None)),
        }
    }
}

/// Two or more dots, dashes or underlines where a number will be written in.
fn dots(start: Cursor<'_>) -> PResult<'_, &str> {
    let (rest, _) = blanks(start);
    take_while(2..=200, |c| matches!(c, '.' | '…' | '_') || is_dash(c) || is_blank(c))(rest)
}

/// `"เลขที่" | "ที่"`
fn lead(start: Cursor<'_>) -> PResult<'_, &str> {
    alt((word("เลขที่"), word("ที่"))).parse(start)
}

/// One space or none; more as a deviation.
pub(super) fn free(start: Cursor<'_>) -> PResult<'_, ()> {
    match blanks(start) {
        (rest, Blanks::One) => Ok((rest, ())),
        _ => gap(start),
    }
}
