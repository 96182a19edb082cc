//! The grammar of reference codes.
//!
//! ```text
//! whole     = reference [ dots ]
//! reference = [ secrecy ] [ urgency ] [ "เลขที่" | "ที่" ] code
//! code      = own | full | circular | unlettered
//! full      = letters space [ bracketed space ] office [ behind ] "/" tail
//! own       = letters [ bracketed ] [ mark ] serial            a body with its own numbers: ธปท.ฝคง. 951/2564
//! circular  = mark serial                                      cited without its office: ว ๑๐ ลว. …
//! unlettered = office "/" tail                                 cited without the letters: ที่ 0402/ว 8554
//! letters   = 2*6 consonant *( "." 1*6 consonant ) [ "." ]
//! office    = 1*6 digit *( "." 1*4 digit | "(" digits ")" )
//! behind    = bracketed | 2 consonant
//! tail      = [ inside ] [ mark space ] [ serial ] [ bracketed ]
//! inside    = ( bracketed | 1*5 consonant [ "." ] | "พิเศษ" ) [ "/" ]
//! mark      = "ว" [ "." | "(ล)" | "พิเศษ" ]
//! serial    = 1*7 digit [ "-" 1*7 digit ] [ "/" year ]
//! bracketed = "(" 1*8 ( consonant | digit | "." | " " ) ")"
//! dots      = 2*( "." | "…" | "_" | "-" )
//! ```

use core::fmt::Write as _;

use super::inline::Inline;
use super::register::is_known;
use super::{Mark, Part, ReferenceCode, grade};
use crate::error::Noun;
use crate::lex::{
    Blanks, Cursor, LexError, PResult, Parser, Run, alt, any_dash, blanks, delimited, digits, exact, fail,
    found, gap, label, lookahead, opt, peek, preceded, space, take_while, terminated, value, verify, word,
};
use crate::options::Deviation;
use crate::text::chars::{is_blank, is_break, is_consonant, is_dash, is_thai_letter};
use crate::text::digit_value;

const LETTERS: &Noun = &Noun::new("the letters of a ministry or province", "รหัสตัวพยัญชนะ");
const OFFICE: &Noun = &Noun::new("the number of the office", "เลขประจำของเจ้าของเรื่อง");
const SLASH: &Noun = &Noun::new("a slash", "เครื่องหมายทับ");

/// What was read, as it stands in the text.
#[derive(Clone, Copy, Default)]
struct Pieces<'i> {
    parts: [&'i str; Part::COUNT],
    mark: Option<Mark>,
}

impl<'i> Pieces<'i> {
    fn with(mut self, part: Part, text: &'i str) -> Self {
        if let Some(slot) = self.parts.get_mut(part as usize) {
            *slot = text;
        }
        self
    }

    fn has(&self, part: Part) -> bool {
        self.parts.get(part as usize).is_some_and(|text| !text.is_empty())
    }
}

/// `whole = reference [ dots ]`: what a text must be to be nothing but a code.
pub(crate) fn whole(start: Cursor<'_>) -> PResult<'_, ReferenceCode> {
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

/// `code = own | full | circular | unlettered`
pub(crate) fn code(start: Cursor<'_>) -> PResult<'_, ReferenceCode> {
    let (rest, pieces) = alt((lettered, circular, unlettered)).parse(start)?;
    let (rest, code) = found(rest, assemble(&pieces, rest.since(&start)))?;
    // Whether the letters are somebody's is no question of form: it is reported, never refused.
    let is_asked = rest.options().admits(Deviation::UnknownPrefix);
    let is_unknown = is_asked && code.prefix().is_some_and(|letters| !is_known(letters));
    Ok((if is_unknown { rest.deviate(Deviation::UnknownPrefix)? } else { rest }, code))
}

/// `own | full`
fn lettered(start: Cursor<'_>) -> PResult<'_, Pieces<'_>> {
    let (rest, letters) = label(LETTERS, letters)(start)?;
    if letters.contains('.') {
        alt((|rest| own(rest, letters), |rest| full(rest, letters))).parse(rest)
    } else {
        full(rest, letters)
    }
}

/// `full = letters space [ bracketed space ] office [ behind ] "/" tail`, behind its letters
fn full<'i>(start: Cursor<'i>, prefix: &'i str) -> PResult<'i, Pieces<'i>> {
    let (rest, ()) = space(start)?;
    let (rest, before) = opt_from('(', terminated(bracketed, space))(rest)?;
    let (rest, office) = label(OFFICE, office)(rest)?;
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

/// `own = letters [ bracketed ] [ mark ] serial`, behind its letters, which have a dot inside
///
/// The last letters may be the mark.
fn own<'i>(start: Cursor<'i>, letters: &'i str) -> PResult<'i, Pieces<'i>> {
    let Some((body, last)) = letters.rsplit_once('.') else { return fail(start) };
    let (rest, ()) = free(start)?;
    let (rest, before) = opt(terminated(bracketed, free)).parse(rest)?;
    let (rest, mark) = opt(terminated(mark, free)).parse(rest)?;
    let (prefix, mark) = match mark {
        None if last == "ว" => (body, Some(Mark::Circular)),
        mark => (letters, mark),
    };
    let (rest, serial) = verify(serial, |serial: &str| serial.contains('/')).parse(rest)?;
    let pieces = Pieces { mark, ..Pieces::default() }
        .with(Part::Prefix, prefix)
        .with(Part::Before, before.unwrap_or_default())
        .with(Part::Serial, serial);
    Ok((rest.deviate_since(&start, Deviation::Informal)?, pieces))
}

/// `circular = mark serial`
fn circular(start: Cursor<'_>) -> PResult<'_, Pieces<'_>> {
    let (rest, mark) = mark(start)?;
    let (rest, ()) = space(rest)?;
    let (rest, serial) = serial(rest)?;
    let pieces = Pieces { mark: Some(mark), ..Pieces::default() }.with(Part::Serial, serial);
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

/// `letters = 2*6 consonant *( "." 1*6 consonant ) [ "." ]`
fn letters(start: Cursor<'_>) -> PResult<'_, &str> {
    let (mut rest, _) = take_while(2..=6, is_consonant)(start)?;
    while let (next, Some(_)) = opt_from('.', preceded(exact("."), take_while(1..=6, is_consonant)))(rest)? {
        rest = next;
    }
    let letters = rest.since(&start);
    match rest.peek() {
        Some('.') => Ok((rest.skip(1).deviate(Deviation::Punctuation)?, letters)),
        Some(c) if is_thai_letter(c) => fail(rest),
        _ => Ok((rest, letters)),
    }
}

/// `office = 1*6 digit *( "." 1*4 digit | "(" digits ")" )`
fn office(start: Cursor<'_>) -> PResult<'_, &str> {
    let (mut rest, _) = digits(1..=6)(start)?;
    loop {
        match rest.peek().map(|c| if c == '.' { subnumber(rest) } else { bracketed_subnumber(rest) }) {
            Some(Ok((next, ()))) => rest = next,
            _ => return Ok((rest, rest.since(&start))),
        }
    }
}

fn subnumber(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = exact(".")(start)?;
    let (rest, ()) = gap(rest)?;
    value((), digits(1..=4)).parse(rest)
}

fn bracketed_subnumber(start: Cursor<'_>) -> PResult<'_, ()> {
    if !start.rest().starts_with('(') {
        return fail(start);
    }
    let inside = take_while(1..=6, |c| c == '.' || digit_value(c).is_some());
    value((), delimited(exact("("), inside, exact(")"))).parse(start)
}

/// `behind = bracketed | 2 consonant`
fn behind(start: Cursor<'_>) -> PResult<'_, &str> {
    if start.rest().starts_with('/') {
        return fail(start);
    }
    let (rest, _) = blanks(start);
    let (rest, text) = alt((bracketed, take_while(2..=2, is_consonant))).parse(rest)?;
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
        let end = end.skip(1);
        let is_dotted = rest.at() > start.at();
        let end = if is_dotted { end.deviate_since(&start, Deviation::Punctuation)? } else { end };
        return Ok((end, Slash::Written));
    }
    let lost = |start| preceded(preceded(free, mark), preceded(free, serial)).parse(start);
    let found = if lookahead(start, lost) { Slash::Lost } else { Slash::NothingFollows };
    Ok((start.deviate(Deviation::MissingPart).map_err(|_| start.expected(SLASH))?, found))
}

/// `tail = [ inside ] [ mark space ] [ serial ] [ bracketed ]`
fn tail<'i>(start: Cursor<'i>, pieces: Pieces<'i>) -> PResult<'i, Pieces<'i>> {
    let (rest, pieces) = marks(start, pieces)?;
    if let Ok((rest, serial)) = numbered(rest, pieces) {
        let (rest, after) = opt_from('(', bracketed)(rest)?;
        return Ok((rest, pieces.with(Part::Serial, serial).with(Part::After, after.unwrap_or_default())));
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
    let (rest, inside) = match inside {
        None if mark.is_some() && !is_digit(rest.rest().trim_start().chars().next()) => {
            opt(preceded(free, alt((bracketed, special)))).parse(rest)?
        }
        found => (rest, found),
    };
    Ok((rest, Pieces { mark, ..pieces }.with(Part::Inside, inside.unwrap_or_default())))
}

/// The serial and the space before it: one behind a mark, none behind the slash.
fn numbered<'i>(start: Cursor<'i>, pieces: Pieces<'i>) -> PResult<'i, &'i str> {
    let (rest, ()) = if pieces.mark.is_some() {
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
    Ok((end, serial))
}

/// `inside = ( bracketed | 1*5 consonant [ "." ] | "พิเศษ" ) [ "/" ]`, before a mark or a serial
fn inside(start: Cursor<'_>) -> PResult<'_, &str> {
    if start.rest().starts_with("ว ") {
        return fail(start);
    }
    let (rest, text) = alt((bracketed, special, inside_letters)).parse(start)?;
    let (rest, _) = opt(preceded(gap, exact("/"))).parse(rest)?;
    Ok((rest, text))
}

fn inside_letters(start: Cursor<'_>) -> PResult<'_, &str> {
    let (rest, _) = take_while(1..=5, is_consonant)(start)?;
    let text = rest.since(&start);
    let (rest, _) = opt(exact(".")).parse(rest)?;
    let (next, _) = blanks(rest);
    let goes_on = next.peek().is_some_and(|c| c == '/' || digit_value(c).is_some()) || lookahead(next, mark);
    if lookahead(start, mark) || !goes_on { fail(start) } else { Ok((rest, text)) }
}

/// `mark = "ว" [ "." | "(ล)" ]`, not the beginning of a word
fn mark(start: Cursor<'_>) -> PResult<'_, Mark> {
    let (rest, _) = exact("ว")(start)?;
    let rest = if rest.rest().starts_with('.') {
        rest.skip(1).deviate_since(&start, Deviation::Punctuation)?
    } else {
        rest
    };
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

/// `serial = 1*7 digit [ "-" 1*7 digit ] [ "/" year ]`
fn serial(start: Cursor<'_>) -> PResult<'_, &str> {
    let (rest, first) = digits(1..=7)(start)?;
    let may_go_on = rest.peek().is_some_and(|c| is_blank(c) || is_dash(c));
    let (rest, _) =
        if may_go_on { opt(|rest| range_end(rest, first.number())).parse(rest)? } else { (rest, None) };
    let (rest, _) = opt_from('/', year)(rest)?;
    Ok((rest, rest.since(&start)))
}

/// The dash and the last number of a range, which is greater than the first, or its last digits.
fn range_end(start: Cursor<'_>, first: Option<u64>) -> PResult<'_, ()> {
    let (rest, ()) = gap(start)?;
    let (rest, _) = any_dash(rest)?;
    let (rest, ()) = gap(rest)?;
    let spaced = rest.since(&start).chars().any(|c| !is_dash(c));
    let (rest, last) = digits(1..=7)(rest)?;
    if spaced && last.number() <= first { fail(start) } else { Ok((rest, ())) }
}

/// `"/" year`: two digits, or four that are a year of the Buddhist era
fn year(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = exact("/")(start)?;
    let is_year =
        |year: &Run<'_>| year.len != 3 && (year.len != 4 || matches!(year.number(), Some(2400..2700)));
    value((), verify(digits(2..=4), is_year)).parse(rest)
}

/// `bracketed = "(" 1*8 ( letter | digit | "." | " " ) ")"`
fn bracketed(start: Cursor<'_>) -> PResult<'_, &str> {
    let inside = |c: char| is_thai_letter(c) || digit_value(c).is_some() || matches!(c, '.' | ' ');
    let (rest, _) = (exact("("), take_while(1..=10, inside), exact(")")).parse(start)?;
    Ok((rest, rest.since(&start)))
}

/// A serial that a scanner spoilt: digits among letters that look like digits.
fn spoilt(start: Cursor<'_>) -> PResult<'_, &str> {
    let looks_like_digit = |c: char| matches!(c, 'ส' | 'ล' | 'อ' | 'ง' | 'o' | 'O' | 'l' | 'I' | 'i' | '|');
    let (rest, text) = take_while(2..=7, |c| looks_like_digit(c) || digit_value(c).is_some())(start)?;
    let is_spoilt = text.chars().any(looks_like_digit) && text.chars().any(|c| digit_value(c).is_some());
    if is_spoilt && !rest.peek().is_some_and(is_thai_letter) { Ok((rest, text)) } else { fail(start) }
}

/// What a parser reads, if anything; it begins with `first`, which spares most of the attempts.
fn opt_from<'i, T>(
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
fn free(start: Cursor<'_>) -> PResult<'_, ()> {
    match blanks(start) {
        (rest, Blanks::One) => Ok((rest, ())),
        _ => gap(start),
    }
}

/// Whether what follows says when the letter was written.
fn is_dated(start: Cursor<'_>) -> bool {
    let (rest, _) = blanks(start);
    ["ลง", "ลว", "วันที่"].iter().any(|word| rest.rest().starts_with(word))
}

/// Whether a number is the day before the name of a month, not a serial.
fn is_day(number: &str, after: Cursor<'_>) -> bool {
    if number.chars().nth(2).is_some() {
        return false;
    }
    let (rest, _) = blanks(after);
    let word_end = rest.rest().find(|c| !is_thai_letter(c)).unwrap_or(rest.rest().len());
    let (word, behind) = rest.rest().split_at_checked(word_end).unwrap_or_default();
    let full = ["คม", "ยน", "พันธ์"].iter().any(|end| word.ends_with(end));
    let short =
        matches!(word, "ม" | "ก" | "มี" | "เม" | "พ" | "มิ" | "ส" | "ต" | "ธ") && behind.starts_with('.');
    full || short
}

/// Puts the pieces together; `None` where they are too long to be a code.
fn assemble(pieces: &Pieces<'_>, written: &str) -> Option<ReferenceCode> {
    let mut parts = Inline::EMPTY;
    let mut ends = [0; Part::COUNT];
    let writers = [letter, insert, number, insert, insert, number, insert];
    for ((piece, write), end) in pieces.parts.iter().zip(writers).zip(&mut ends) {
        write(&mut parts, piece).ok()?;
        *end = u8::try_from(parts.len()).ok()?;
    }
    let Pieces { mark, .. } = *pieces;
    let mut code = ReferenceCode { parts, ends, mark, urgency: None, secrecy: None, written: Inline::EMPTY };
    if let Some(written) = folded(written) {
        code.written = written;
    } else {
        let mut canonical = Inline::EMPTY;
        write!(canonical, "{}", code.canonical()).ok()?;
        code.written = canonical;
    }
    Some(code)
}

/// `text` with each run of blanks as one space; `None` where it is too long.
fn folded<const N: usize>(text: &str) -> Option<Inline<N>> {
    let mut out = Inline::EMPTY;
    let is_gap = |pair: &[u8]| matches!(pair, [b' ', b' ']);
    if !text.bytes().any(|b| b < b' ') && !text.as_bytes().windows(2).any(is_gap) {
        return out.write_str(text).ok().map(|()| out);
    }
    for word in text.split_whitespace() {
        if out.len() > 0 {
            out.write_char(' ').ok()?;
        }
        out.write_str(word).ok()?;
    }
    Some(out)
}

/// Letters without the dot behind them.
fn letter<const N: usize>(out: &mut Inline<N>, text: &str) -> core::fmt::Result {
    out.write_str(text.trim_end_matches('.'))
}

/// Digits as Arabic ones, without blanks, dashes as hyphens.
fn number<const N: usize>(out: &mut Inline<N>, text: &str) -> core::fmt::Result {
    for c in text.chars() {
        match (digit_value(c), c) {
            (Some(digit), _) => out.push(b'0' + digit)?,
            (None, 'o' | 'O') => out.push(b'0')?,
            (None, '.' | '(' | ')' | '/') => out.push(c as u8)?,
            (None, c) if is_dash(c) => out.push(b'-')?,
            (None, _) => {}
        }
    }
    Ok(())
}

/// An insert: a dot or a space counts only between a letter and a digit.
fn insert<const N: usize>(out: &mut Inline<N>, text: &str) -> core::fmt::Result {
    let mut last = None;
    let mut between = None;
    for c in text.chars() {
        if c == '.' || is_blank(c) {
            between = between.or(Some(c));
            continue;
        }
        if let (Some(between), true) = (between, last.is_some_and(is_thai_letter) && digit_value(c).is_some())
        {
            out.write_char(between)?;
        }
        out.write_char(arabic(c))?;
        (last, between) = (Some(c), None);
    }
    Ok(())
}

fn is_digit(c: Option<char>) -> bool {
    c.and_then(digit_value).is_some()
}

fn arabic(c: char) -> char {
    digit_value(c).map_or(c, |digit| char::from(b'0' + digit))
}
