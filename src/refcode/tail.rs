//! The grammar of what stands behind the slash.
//!
//! ```text
//! tail   = [ inside ] [ mark space ] [ serial ] [ after ]
//! inside = ( bracketed | 1*5 consonant [ "." ] | "พิเศษ" | register ) [ "/" ]
//! register = 1*5 consonant year "/"                            numbered by itself each year: ขสต ๒๕๖๒/๙๐๘
//! mark   = "ว" [ "." | "(ล)" | "พิเศษ" ]
//! serial = ( 1*7 digit | 1*2 digit "," 3 digit ) [ ( "-" | "ถึง" ) 1*7 digit ] [ "/" year ]
//! after  = "(" 1*4 consonant ")"
//! ```

use super::assemble::Pieces;
use super::parse::{bracketed, free, not_zero, opt_from};
use super::{Mark, Part};
use crate::lex::{
    Cursor, PResult, Parser as _, Run, alt, any_dash, blanks, delimited, digits, exact, fail, gap, is_final,
    lookahead, opt, preceded, space, take_while, value, verify,
};
use crate::options::Deviation;
use crate::text::chars::{is_blank, is_break, is_consonant, is_dash, is_thai_letter};
use crate::text::{begins_with_one, digit_value};

/// How the names of the months begin, in full and abbreviated.
const MONTHS: &[&str] = &[
    "มกรา",
    "กุมภา",
    "มีนา",
    "เมษา",
    "พฤษภา",
    "มิถุนา",
    "กรกฎา",
    "กรกฏา",
    "สิงหา",
    "กันยา",
    "ตุลา",
    "พฤศจิกา",
    "ธันวา",
    "ม.ค",
    "ก.พ",
    "มี.ค",
    "เม.ย",
    "พ.ค",
    "มิ.ย",
    "ก.ค",
    "ส.ค",
    "ก.ย",
    "ต.ค",
    "พ.ย",
    "ธ.ค",
];

/// `tail = [ inside ] [ mark space ] [ serial ] [ bracketed ]`
pub(super) fn tail<'i>(start: Cursor<'i>, pieces: Pieces<'i>) -> PResult<'i, Pieces<'i>> {
    let (rest, pieces) = marks(start, pieces)?;
    match numbered(rest, pieces) {
        Ok((rest, serial)) => {
            let (rest, after) = opt_from('(', after)(rest)?;
            return Ok((
                rest,
                pieces.with(Part::Serial, serial).with(Part::After, after.unwrap_or_default()),
            ));
        }
        Err(failure) if is_final(&failure) => return Err(failure),
        Err(_) => {}
    }
    let (rest, spoilt) = opt(preceded(free, spoilt)).parse(rest)?;
    let rest = if spoilt.is_some() { rest.deviate(Deviation::OcrSuspicion)? } else { rest };
    Ok((rest.deviate(Deviation::BlankSerial)?, pieces))
}

/// `[ inside ] [ mark ]`; a special mark may stand behind the other
fn marks<'i>(start: Cursor<'i>, pieces: Pieces<'i>) -> PResult<'i, Pieces<'i>> {
    if is_digit(start.peek()) {
        return Ok((start, pieces));
    }
    let (rest, inside) = opt(preceded(gap, inside)).parse(start)?;
    let (rest, mark) = match inside {
        None => opt(preceded(gap, mark)).parse(rest)?,
        Some(_) => opt(preceded(free, mark)).parse(rest)?,
    };
    let (rest, _) = if mark.is_some() { opt(slashes).parse(rest)? } else { (rest, None) };
    let (rest, inside) = match inside {
        None if mark.is_some() && !is_digit(rest.rest().trim_start().chars().next()) => {
            opt(preceded(free, alt((bracketed, dashed_special)))).parse(rest)?
        }
        found => (rest, found),
    };
    Ok((rest, pieces.marked(mark).with(Part::Inside, inside.unwrap_or_default())))
}

/// A slash behind the mark, or two: `0225.02/ว/12`
fn slashes(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = take_while(1..=2, is_slash)(start)?;
    if is_digit(rest.peek()) {
        Ok((rest.deviate_since(&start, Deviation::Punctuation)?, ()))
    } else {
        fail(start)
    }
}

/// The serial and the space before it: one behind a mark, none behind the slash.
fn numbered<'i>(start: Cursor<'i>, pieces: Pieces<'i>) -> PResult<'i, &'i str> {
    let (rest, ()) = if pieces.is_marked() {
        space(start)?
    } else if pieces.has(Part::Inside) {
        free(start)?
    } else {
        gap(start)?
    };
    let broken = rest.since(&start).chars().any(is_break);
    let (end, serial) = serial(rest)?;
    let goes_on = end.peek().is_some_and(|c| c.is_alphabetic() || c == '|');
    let spoilt = goes_on && spoilt(rest).is_ok_and(|(spoilt, _)| spoilt.at() > end.at());
    // What stands on the next line is the serial only where the citation goes on behind it.
    if spoilt || broken && !is_dated(end) || is_day(serial, end) {
        return fail(start);
    }
    let is_odd = is_torn(end) || goes_on_behind_slash(end);
    Ok((if is_odd { end.deviate_since(&rest, Deviation::Ambiguous)? } else { end }, serial))
}

/// Whether one part more follows than a code has: `0808/2567/ว 12`.
fn goes_on_behind_slash(after: Cursor<'_>) -> bool {
    let behind = after.rest().strip_prefix('/');
    behind.is_some_and(|behind| behind.starts_with("ว ") || behind.starts_with(|c| digit_value(c).is_some()))
}

/// Whether more digits follow that begin no date: `18 44` may be one number torn apart.
fn is_torn(after: Cursor<'_>) -> bool {
    match preceded(exact(" "), digits(1..=5)).parse(after) {
        Ok((end, run)) => !is_day(run.text, end) && !end.rest().starts_with(['/', '.', ')']),
        Err(_) => false,
    }
}

/// `after = "(" 1*4 consonant ")"`
fn after(start: Cursor<'_>) -> PResult<'_, &str> {
    let (rest, _) = delimited(exact("("), take_while(1..=4, is_consonant), exact(")")).parse(start)?;
    Ok((rest, rest.since(&start)))
}

/// `inside = ( bracketed | register | 1*5 consonant [ "." ] | "พิเศษ" ) [ "/" ]`, before a mark or a serial
fn inside(start: Cursor<'_>) -> PResult<'_, &str> {
    if start.rest().starts_with("ว ") {
        return fail(start);
    }
    let (rest, text) = alt((bracketed, special, register, inside_letters)).parse(start)?;
    let (rest, _) = opt(preceded(gap, exact("/"))).parse(rest)?;
    Ok((rest, text))
}

/// `register = 1*5 consonant year "/"`, before a number that is no year
fn register(start: Cursor<'_>) -> PResult<'_, &str> {
    let year = preceded(free, verify(digits(4..=4), is_buddhist));
    let (rest, _) = (take_while(1..=5, is_consonant), year).parse(start)?;
    let mut number = preceded((gap, exact("/"), gap), digits(1..=6));
    let is_numbered = |(_, number): (_, Run<'_>)| !is_buddhist(&number);
    if number.parse(rest).is_ok_and(is_numbered) { Ok((rest, rest.since(&start))) } else { fail(start) }
}

pub(super) fn is_buddhist(year: &Run<'_>) -> bool {
    matches!(year.number(), Some(2400..2700))
}

fn inside_letters(start: Cursor<'_>) -> PResult<'_, &str> {
    let (rest, _) = take_while(1..=5, is_consonant)(start)?;
    let text = rest.since(&start);
    let (rest, dot) = opt(exact(".")).parse(rest)?;
    let (next, _) = blanks(rest);
    let goes_on = next.peek().is_some_and(|c| c == '/' || digit_value(c).is_some()) || lookahead(next, mark);
    // `5306.46/นพ.` is a draft, and so is `5306.46/นพ` where nothing follows; behind ลว. and ลง stands the date.
    let is_last = rest.peek().is_none() || dot.is_some() && !rest.peek().is_some_and(is_thai_letter);
    let leads_to_date = matches!(text, "ลว" | "ลง");
    if lookahead(start, mark) || leads_to_date || !(goes_on || is_last) {
        fail(start)
    } else {
        Ok((rest, text))
    }
}

/// `mark = "ว" [ "." | "(ล)" ]`, not the beginning of a word
pub(super) fn mark(start: Cursor<'_>) -> PResult<'_, Mark> {
    let (rest, _) = exact("ว")(start)?;
    let is_dotted = rest.rest().starts_with('.') && !rest.rest().starts_with("..");
    let rest = if is_dotted { rest.skip(1).deviate_since(&start, Deviation::Punctuation)? } else { rest };
    match rest.peek() {
        Some(c) if is_thai_letter(c) && !lookahead(rest, special) && !lookahead(rest, spoilt) => fail(start),
        Some(' ' | '(') => match preceded(free, exact("(ล)")).parse(rest) {
            Ok((rest, _)) => Ok((rest, Mark::SecretCircular)),
            Err(_) => Ok((rest, Mark::Circular)),
        },
        _ => Ok((rest, Mark::Circular)),
    }
}

fn special(start: Cursor<'_>) -> PResult<'_, &str> {
    exact("พิเศษ")(start)
}

/// `ว.พิเศษ`, `ว-พิเศษ`
fn dashed_special(start: Cursor<'_>) -> PResult<'_, &str> {
    let (rest, dash) = opt(any_dash).parse(start)?;
    let rest = if dash.is_some() { rest.deviate_since(&start, Deviation::Punctuation)? } else { rest };
    special(rest)
}

/// `serial = ( 1*7 digit | 1*2 digit "," 3 digit ) [ ( "-" | "ถึง" ) 1*7 digit ] [ "/" year ]`
pub(super) fn serial(start: Cursor<'_>) -> PResult<'_, &str> {
    let (rest, first) = digits(1..=7)(start)?;
    let rest = not_zero(start, rest)?;
    let (rest, _) = if first.len < 3 { opt_from(',', thousands)(rest)? } else { (rest, None) };
    let may_go_on = rest.peek().is_some_and(|c| is_blank(c) || is_dash(c) || c == 'ถ');
    let (rest, _) =
        if may_go_on { opt(|rest| range_end(rest, first.number())).parse(rest)? } else { (rest, None) };
    let (rest, _) = match rest.peek() {
        Some('/') => opt(alt((year, spaced_year))).parse(rest)?,
        Some(' ') => opt(spaced_year).parse(rest)?,
        _ => (rest, None),
    };
    Ok((rest, rest.since(&start)))
}

/// The last three digits of a serial written like an amount: `๑,๘๔๔`
fn thousands(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = preceded(exact(","), digits(3..=3)).parse(start)?;
    Ok((rest.deviate_since(&start, Deviation::Grouping)?, ()))
}

/// The dash and the last number of a range, which is greater than the first, or its last digits.
fn range_end(start: Cursor<'_>, first: Option<u64>) -> PResult<'_, ()> {
    let (rest, ()) = gap(start)?;
    let (rest, _) = alt((any_dash, until)).parse(rest)?;
    let (rest, ()) = gap(rest)?;
    let spaced = rest.since(&start).chars().any(|c| !is_dash(c));
    let (rest, last) = digits(1..=7)(rest)?;
    if is_day(last.text, rest) {
        return fail(start);
    }
    let is_greater = last.number() > first;
    if spaced && !is_greater {
        return fail(start);
    }
    // `1255-59` leaves out what both share; `2567-001` is no range.
    let is_odd = !is_greater && ends_below(first, &last);
    Ok((if is_odd { rest.deviate_since(&start, Deviation::Ambiguous)? } else { rest }, ()))
}

/// `ถึง` for the dash, also with the mark again: `ว 686 ถึง ว 723`
fn until(start: Cursor<'_>) -> PResult<'_, char> {
    let (rest, _) = (exact("ถึง"), opt((gap, mark))).parse(start)?;
    Ok((rest.deviate_since(&start, Deviation::Informal)?, '-'))
}

/// Whether the digits that stand for the last number are below those at the same places of the first.
fn ends_below(first: Option<u64>, last: &Run<'_>) -> bool {
    let digits = u32::try_from(last.len).unwrap_or_default();
    first.zip(last.number()).is_some_and(|(first, last)| last < first % 10_u64.pow(digits))
}

/// `"/" year`: two digits, or four that are a year of the Buddhist era
fn year(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = exact("/")(start)?;
    let is_year = |year: &Run<'_>| year.len != 3 && (year.len != 4 || is_buddhist(year));
    value((), verify(digits(2..=4), is_year)).parse(rest)
}

/// `01 / 2569`
fn spaced_year(start: Cursor<'_>) -> PResult<'_, ()> {
    let slash = (gap, exact("/"), gap);
    value((), preceded(slash, verify(digits(4..=4), is_buddhist))).parse(start)
}

/// A serial that a scanner spoilt: digits among letters that look like digits.
fn spoilt(start: Cursor<'_>) -> PResult<'_, &str> {
    let looks_like_digit = |c: char| matches!(c, 'ส' | 'ล' | 'อ' | 'ง' | 'o' | 'O' | 'l' | 'I' | 'i' | '|');
    let (rest, text) = take_while(2..=7, |c| looks_like_digit(c) || digit_value(c).is_some())(start)?;
    let is_spoilt = text.chars().any(looks_like_digit) && text.chars().any(|c| digit_value(c).is_some());
    if is_spoilt && !rest.peek().is_some_and(is_thai_letter) { Ok((rest, text)) } else { fail(start) }
}

/// Whether what follows says when the letter was written.
pub(super) fn is_dated(start: Cursor<'_>) -> bool {
    let (rest, _) = blanks(start);
    begins_with_one(rest.rest(), &["ลง", "ลว", "วันที่"])
}

/// Whether a number is the day before the name of a month, not a serial.
fn is_day(number: &str, after: Cursor<'_>) -> bool {
    if number.chars().nth(2).is_some() {
        return false;
    }
    let (rest, _) = blanks(after);
    begins_with_one(rest.rest(), MONTHS)
}

/// A slash, also one that leans the other way.
pub(super) const fn is_slash(c: char) -> bool {
    matches!(c, '/' | '\\')
}

fn is_digit(c: Option<char>) -> bool {
    c.and_then(digit_value).is_some()
}
