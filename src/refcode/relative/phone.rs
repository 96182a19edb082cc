//! Telephone numbers as letters print them.
//!
//! ```text
//! phone     = number [ run ] [ extension ]
//! number    = 3*4 digit | 9*10 digit      in groups, with spaces, hyphens or dots between; "+66" for the first 0
//!           | 4 digit                     in one group: a line inside an office
//!           | ( "(มท)" | "มท." ) 5 digit    in the telephone net of the Ministry of Interior
//! run       = ( "-" | "ถึง" ) 1*4 digit    the last digits of the last line
//! extension = ( "ต่อ" | "กด" | "#" | "x" ) line *( ( "," | "/" | "และ" | "หรือ" | " " ) line )
//! line      = 1*6 digit [ "-" 1*6 digit ]
//! ```

use alloc::string::String;
use core::fmt::{self, Write as _};

use crate::error::Noun;
use crate::lex::{
    Cursor, PResult, Parser as _, alt, any_dash, digits, exact, fail, label, lookahead, opt, preceded,
    take_while, told, value, word,
};
use crate::macros::readable;
use crate::options::Deviation;
use crate::refcode::inline::Inline;
use crate::text::chars::is_blank;
use crate::text::{DigitStyle, Digits, digit_value};

const PHONE: &Noun = &Noun::new("a telephone number", "หมายเลขโทรศัพท์");

/// A telephone number: `๐ ๒๑๙๙ ๙๐๒๑-๓ ต่อ ๔๐๖`.
///
/// Nine digits for a line (`02…` Bangkok, `03…`–`05…` and `07…` the provinces), ten for a mobile (`06…`, `08…`, `09…`), three or
/// four for a hotline (`1567`), four in one group for a line inside an office (`๖๓๑๔`), five behind `(มท)` in the net of the Ministry of
/// Interior, which reaches every province and district (`(มท) ๕๐๒๓๑`). `-3` behind it ends a run of lines,
/// here 9021 to 9023; ต่อ names extensions behind a switchboard. How the digits are grouped, and with what, does not count.
///
/// `Display` writes the grouping of official letters: `๐ ๒๑๙๙ ๙๐๒๑`, `๐๘ ๑๒๓๔ ๕๖๗๘`. serde writes `021999021-3x406`, which
/// is read as well.
///
/// ```
/// use saraban::PhoneNumber;
///
/// let phone: PhoneNumber = "๐ ๒๑๙๙ ๙๐๒๑-๓ ต่อ ๔๐๖".parse()?;
/// assert_eq!(phone.digits(), "021999021");
/// assert_eq!(phone.lines().collect::<Vec<_>>(), ["021999021", "021999022", "021999023"]);
/// assert_eq!(phone.extensions(), Some("406"));
/// assert_eq!(phone, "02-199-9021-3 กด 406".parse()?);
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PhoneNumber {
    digits: Inline<10>,
    /// The last digits of the last line of a run.
    run: Inline<4>,
    extensions: Inline<48>,
}

readable!(PhoneNumber, PHONE, phone);

impl PhoneNumber {
    /// The number of the first line, in Arabic digits without spaces.
    #[must_use]
    pub fn digits(&self) -> &str {
        self.digits.as_str()
    }

    /// The numbers of all lines: of a run each of them.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        let (first, width) = (number(self.digits()), self.digits.len());
        (first..=self.last()).map(move |line| alloc::format!("{line:0width$}"))
    }

    /// The extensions behind the switchboard, in Arabic digits, as listed: `406`, `3669,3653`, `2103-5`.
    #[must_use]
    pub fn extensions(&self) -> Option<&str> {
        Some(self.extensions.as_str()).filter(|text| !text.is_empty())
    }

    /// The same number with other extensions: a fax is often another extension of the same switchboard.
    #[must_use]
    pub const fn with_extensions_of(self, other: &Self) -> Self {
        Self { extensions: other.extensions, ..self }
    }

    /// Whether it is a mobile's.
    #[must_use]
    pub fn is_mobile(&self) -> bool {
        self.digits.len() == 10
    }

    /// Whether it is a hotline of three or four digits: it begins with 1.
    #[must_use]
    pub fn is_hotline(&self) -> bool {
        self.digits.len() < 9 && self.digits().starts_with('1')
    }

    /// Whether it is a number in the telephone net of the Ministry of Interior: it has five digits.
    #[must_use]
    pub fn is_of_interior_net(&self) -> bool {
        self.digits.len() == NET_DIGITS
    }

    /// The number with Thai or Arabic digits, grouped as in official letters.
    #[must_use]
    pub const fn display(&self, style: DigitStyle) -> PhoneNumberDisplay<'_> {
        PhoneNumberDisplay { phone: self, style }
    }

    /// The last line of the run: it differs from the first in the last digits only.
    fn last(&self) -> u64 {
        let shared = self.digits.len().saturating_sub(self.run.len());
        let shared = self.digits().get(..shared).unwrap_or_default();
        shared.bytes().chain(self.run.as_str().bytes()).fold(0, push)
    }
}

fn number(digits: &str) -> u64 {
    digits.bytes().fold(0, push)
}

fn push(sum: u64, digit: u8) -> u64 {
    sum.saturating_mul(10).saturating_add(u64::from(digit.wrapping_sub(b'0')))
}

/// `phone = number [ run ] [ extension ]`; a hotline is one line
pub(crate) fn phone(start: Cursor<'_>) -> PResult<'_, PhoneNumber> {
    let (rest, digits) = label(PHONE, line_number)(start)?;
    let (rest, run) =
        if digits.len() > 4 { opt(|rest| run(rest, &digits)).parse(rest)? } else { (rest, None) };
    let (rest, extensions) = opt(preceded(gaps, extensions)).parse(rest)?;
    let run = run.unwrap_or(Inline::EMPTY);
    Ok((rest, PhoneNumber { digits, run, extensions: extensions.unwrap_or(Inline::EMPTY) }))
}

/// The digits of a number in the telephone net of the Ministry of Interior.
const NET_DIGITS: usize = 5;

/// `( "(มท)" | "มท." ) 5 digit`
fn net_number(start: Cursor<'_>) -> PResult<'_, Inline<10>> {
    let mark = alt((exact("(มท)"), exact("(มท.)"), exact("มท."), exact("มท")));
    let (rest, group) = preceded((mark, gaps), digits(1..=10)).parse(start)?;
    if group.len != NET_DIGITS || lookahead(rest, a_code) {
        return fail(start);
    }
    let mut found = Inline::EMPTY;
    for digit in group.values() {
        found.push(b'0' + digit).map_err(|_| start.expected(PHONE))?;
    }
    Ok((rest, found))
}

/// What goes on as the number of a letter of the ministry: `มท ๐๘๑๖.๕/…`, and no telephone.
fn a_code(start: Cursor<'_>) -> PResult<'_, ()> {
    value((), (alt((exact("."), exact("/"))), digits(1..=4))).parse(start)
}

/// `number = net-number | 3*4 digit | 9*10 digit`, in groups
fn line_number(start: Cursor<'_>) -> PResult<'_, Inline<10>> {
    if let Ok(read) = net_number(start) {
        return Ok(read);
    }
    let mut found = Inline::EMPTY;
    let mut rest = start;
    if let Ok((next, _)) = preceded(exact("+66"), opt(separator)).parse(start) {
        found.push(b'0').map_err(|_| start.expected(PHONE))?;
        rest = next;
    }
    if let Ok((next, ())) = letter_for_zero(rest) {
        found.push(b'0').map_err(|_| start.expected(PHONE))?;
        rest = next;
    }
    loop {
        let (next, group) = digits(1..=10)(rest)?;
        for digit in group.values() {
            found.push(b'0' + digit).map_err(|_| start.expected(PHONE))?;
        }
        rest = next;
        let is_inside = group.len == 4 && found.len() == 4 && !found.as_str().starts_with(['0', '1']);
        if (is_whole(found.as_str()) || is_inside) && (found.len() > 4 || !lookahead(rest, preceded_digit)) {
            return Ok((rest, found));
        }
        rest = separator(rest)?.0;
    }
}

/// The letter o for the zero that begins a number.
fn letter_for_zero(start: Cursor<'_>) -> PResult<'_, ()> {
    let (letter, _) = alt((exact("o"), exact("O"))).parse(start)?;
    let (rest, _) = opt(separator).parse(letter.deviate_since(&start, Deviation::LetterForDigit)?)?;
    if lookahead(rest, digits(1..=10)) { Ok((rest, ())) } else { fail(start) }
}

/// Whether a number has all of its digits.
fn is_whole(number: &str) -> bool {
    let mut digits = number.bytes();
    match (digits.next(), digits.next()) {
        (Some(b'0'), Some(b'6' | b'8' | b'9')) => number.len() == 10,
        (Some(b'0'), Some(b'2'..=b'7')) => number.len() == 9,
        (Some(b'1'), Some(_)) => matches!(number.len(), 3 | 4),
        _ => false,
    }
}

fn preceded_digit(start: Cursor<'_>) -> PResult<'_, ()> {
    value((), preceded(separator, digits(1..=10))).parse(start)
}

/// What stands between two groups of digits: blanks, a hyphen or a dot, with or without blanks around.
fn separator(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, ()) = gaps(start)?;
    let (rest, _) = opt(alt((any_dash, value('.', exact("."))))).parse(rest)?;
    let (rest, ()) = gaps(rest)?;
    if rest.at() > start.at() { Ok((rest, ())) } else { fail(start) }
}

/// Blanks, as many as there are.
fn gaps(start: Cursor<'_>) -> PResult<'_, ()> {
    let (rest, _) = take_while(0..=8, is_blank)(start)?;
    Ok((rest, ()))
}

/// `run = ( "-" | "ถึง" ) 1*4 digit`, greater than the last digits of the first line
fn run<'i>(start: Cursor<'i>, first: &Inline<10>) -> PResult<'i, Inline<4>> {
    let dash = alt((value((), any_dash), value((), word("ถึง"))));
    let (rest, run) = preceded((gaps, dash, gaps), digits(1..=4)).parse(start)?;
    let tail_at = first.len().checked_sub(run.len);
    let tail = tail_at.and_then(|at| first.as_str().get(at..)).unwrap_or_default();
    if number(tail) >= run.number().unwrap_or_default() {
        return fail(start);
    }
    // `3728-3732` and `3728-32` are one run.
    let mut shortest = Inline::EMPTY;
    for (digit, same) in run.values().zip(tail.bytes()) {
        if shortest.len() > 0 || digit != same.wrapping_sub(b'0') {
            shortest.push(b'0' + digit).map_err(|_| start.expected(PHONE))?;
        }
    }
    Ok((rest, shortest))
}

/// `extension = ( "ต่อ" | "กด" | "#" | "x" ) line *( ( "," | "/" | "และ" | "หรือ" | " " ) line )`
fn extensions(start: Cursor<'_>) -> PResult<'_, Inline<48>> {
    let lead = alt((told("ต่อ"), word("กด"), exact("#"), exact("x"), exact("ext.")));
    let (rest, _) = (lead, gaps).parse(start)?;
    let mut list = Inline::EMPTY;
    let (mut rest, first) = extension(rest)?;
    write_extension(&mut list, "", first).map_err(|_| start.expected(PHONE))?;
    while let Ok((next, more)) = preceded(between_extensions, extension).parse(rest) {
        // A number that is much longer is another telephone number.
        if more.chars().count() > first.chars().count() + 3 || write_extension(&mut list, ",", more).is_err()
        {
            break;
        }
        rest = next;
    }
    Ok((rest, list))
}

fn extension(start: Cursor<'_>) -> PResult<'_, &str> {
    let (rest, _) = digits(1..=6)(start)?;
    let (rest, _) = opt((gaps, any_dash, gaps, digits(1..=6))).parse(rest)?;
    Ok((rest, rest.since(&start)))
}

fn between_extensions(start: Cursor<'_>) -> PResult<'_, ()> {
    let word = alt((exact(","), exact("/"), word("และ"), word("หรือ")));
    let (rest, word) = (gaps, opt(word), gaps).map(|((), word, ())| word).parse(start)?;
    // No extension, but the next telephone number.
    let is_next = rest.rest().starts_with(['0', '๐', 'o', 'O'])
        && (word.is_none_or(|word| word != ",") || line_number(rest).is_ok());
    if rest.at() == start.at() || is_next { fail(start) } else { Ok((rest, ())) }
}

fn write_extension(list: &mut Inline<48>, between: &str, text: &str) -> fmt::Result {
    list.write_str(between)?;
    for c in text.chars().filter(|c| !is_blank(*c)) {
        list.push(match digit_value(c) {
            Some(digit) => b'0' + digit,
            None if matches!(c, 'o' | 'O') => b'0',
            None => b'-',
        })?;
    }
    Ok(())
}

/// Writes a [`PhoneNumber`] with one style of digits.
#[derive(Clone, Copy, Debug)]
pub struct PhoneNumberDisplay<'a> {
    phone: &'a PhoneNumber,
    style: DigitStyle,
}

impl fmt::Display for PhoneNumberDisplay<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Digits::new(Grouped(self.phone), self.style).fmt(f)
    }
}

/// The official form: `๐ ๒๑๙๙ ๙๐๒๑-๓ ต่อ ๔๐๖`.
impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(DigitStyle::Thai).fmt(f)
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PhoneNumber({})", Machine(self))
    }
}

struct Grouped<'a>(&'a PhoneNumber);

impl fmt::Display for Grouped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(phone) = self;
        let digits = phone.digits();
        let area = digits.len().saturating_sub(8);
        if phone.is_of_interior_net() {
            f.write_str("(มท) ")?;
        }
        match (digits.split_at_checked(area), digits.split_at_checked(area + 4)) {
            (Some((area, _)), Some((head, tail))) if phone.digits.len() >= 9 => {
                write!(f, "{area} {} {tail}", head.get(area.len()..).unwrap_or_default())?;
            }
            _ => f.write_str(digits)?,
        }
        if phone.run.len() > 0 {
            write!(f, "-{}", phone.run.as_str())?;
        }
        if let Some(extensions) = phone.extensions() {
            write!(f, " ต่อ {extensions}")?;
        }
        Ok(())
    }
}

/// `021999021-3x406`
struct Machine<'a>(&'a PhoneNumber);

impl fmt::Display for Machine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(phone) = self;
        f.write_str(phone.digits())?;
        if phone.run.len() > 0 {
            write!(f, "-{}", phone.run.as_str())?;
        }
        phone.extensions().map_or(Ok(()), |extensions| write!(f, "x{extensions}"))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for PhoneNumber {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&Machine(self))
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for PhoneNumber {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <alloc::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let of_net = || alloc::format!("(มท) {text}").parse().ok();
        text.parse().or_else(|error| of_net().ok_or(error)).map_err(serde::de::Error::custom)
    }
}
