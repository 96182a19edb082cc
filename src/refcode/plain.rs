//! The official form in one go.
//!
//! ```text
//! plain = 2*3 consonant " " [ inserted " " ] 2*6 digit *( "." 1*4 digit ) [ [ " " ] inserted ] "/" [ "ว " ] 1*7 digit
//! inserted = "(" 2*4 consonant ")"
//! ```
//!
//! with no number of zeros only, and no office number that begins with three digits.
//!
//! Nine of ten letters have it. The [grammar](super::parse) reads it as well, and the same: where a text has anything else,
//! also a digit of another style, it is left to the grammar.

use core::fmt::Write as _;

use super::inline::Inline;
use super::{Mark, Part, ReferenceCode};

/// The code that is all of `text`.
pub(super) fn plain(text: &str) -> Option<ReferenceCode> {
    let mut reader = Reader::new(text);
    reader.consonants(2..=3)?;
    reader.end(Part::Prefix);
    reader.byte(b' ')?;
    if reader.inserted()? {
        reader.byte(b' ')?;
    }
    reader.end(Part::Before);
    reader.group()?;
    while reader.byte(b'.').is_some() {
        reader.parts.push(b'.').ok()?;
        reader.digits(1..=4)?;
    }
    reader.end(Part::Office);
    let is_parted = reader.byte(b' ').is_some();
    (reader.inserted()? || !is_parted).then_some(())?;
    reader.end(Part::Behind);
    reader.byte(b'/')?;
    reader.end(Part::Inside);
    let mark = reader.circular();
    reader.number(1..=7)?;
    reader.end(Part::Serial);
    reader.end(Part::After);
    reader.rest.is_empty().then_some(())?;
    let mut written = Inline::EMPTY;
    written.write_str(text).ok()?;
    let Reader { parts, ends, .. } = reader;
    Some(ReferenceCode { parts, ends, mark, urgency: None, secrecy: None, written })
}

/// The text byte by byte, and what the parts are so far.
struct Reader<'t> {
    rest: &'t str,
    /// Which digits the first was of.
    is_thai: Option<bool>,
    parts: Inline<72>,
    ends: [u8; Part::COUNT],
}

impl<'t> Reader<'t> {
    const fn new(text: &'t str) -> Self {
        Self { rest: text, is_thai: None, parts: Inline::EMPTY, ends: [0; Part::COUNT] }
    }

    /// What was read belongs to `part` and those before it.
    fn end(&mut self, part: Part) {
        if let (Some(end), Ok(len)) = (self.ends.get_mut(part as usize), u8::try_from(self.parts.len())) {
            *end = len;
        }
    }

    fn byte(&mut self, byte: u8) -> Option<()> {
        let (first, rest) = self.rest.split_at_checked(1)?;
        (first.as_bytes() == [byte]).then(|| self.rest = rest)
    }

    fn circular(&mut self) -> Option<Mark> {
        self.rest = self.rest.strip_prefix("ว ")?;
        Some(Mark::Circular)
    }

    fn consonants(&mut self, count: core::ops::RangeInclusive<usize>) -> Option<()> {
        let (chars, _) = self.rest.as_bytes().as_chunks();
        let len = chars.iter().take_while(|c| matches!(c, [0xe0, 0xb8, 0x81..=0xae])).count();
        let (letters, rest) = self.rest.split_at_checked(3 * len).filter(|_| count.contains(&len))?;
        self.parts.write_str(letters).ok()?;
        self.rest = rest;
        Some(())
    }

    /// Whether something is inserted here.
    fn inserted(&mut self) -> Option<bool> {
        if self.byte(b'(').is_none() {
            return Some(false);
        }
        self.parts.push(b'(').ok()?;
        self.consonants(2..=4)?;
        self.byte(b')')?;
        self.parts.push(b')').ok()?;
        Some(true)
    }

    /// The first group of an office number; one of three digits is not in form behind most letters.
    fn group(&mut self) -> Option<()> {
        (self.number(2..=6)? != 3).then_some(())
    }

    /// How many digits stand here, which are not all zero.
    fn number(&mut self, count: core::ops::RangeInclusive<usize>) -> Option<usize> {
        let (len, sum) = self.digits(count)?;
        (sum > 0).then_some(len)
    }

    /// How many digits stand here, and their sum.
    fn digits(&mut self, count: core::ops::RangeInclusive<usize>) -> Option<(usize, u32)> {
        let (mut len, mut sum, mut bytes) = (0, 0, self.rest.as_bytes());
        loop {
            let (digit, is_thai, rest) = match bytes {
                [digit @ b'0'..=b'9', rest @ ..] => (*digit, false, rest),
                [0xe0, 0xb9, digit @ 0x90..=0x99, rest @ ..] => (*digit - 0x90 + b'0', true, rest),
                _ => break,
            };
            (*self.is_thai.get_or_insert(is_thai) == is_thai).then_some(())?;
            self.parts.push(digit).ok()?;
            (len, sum, bytes) = (len + 1, sum + u32::from(digit - b'0'), rest);
        }
        let read = self.rest.len() - bytes.len();
        self.rest = self.rest.get(read..).filter(|_| count.contains(&len))?;
        Some((len, sum))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::strict;
    use crate::refcode::REFERENCE;
    use crate::refcode::parse::any;
    use crate::text::to_thai_digits;

    /// Every way to put the parts together.
    fn texts() -> Vec<String> {
        let mut texts = vec![String::new()];
        for parts in [
            &["มท", "วธ", "รฟท", "ลว"][..],
            &[" "],
            &["", "(กวจ) "],
            &["05", "0816", "0816.5", "660301.26.6.2"],
            &["", " (กน)", "(กน)"],
            &["/"],
            &["", "ว "],
            &["5", "1844", "2567", "0000001"],
        ] {
            texts =
                texts.iter().flat_map(|text| parts.iter().map(move |part| format!("{text}{part}"))).collect();
        }
        texts
    }

    #[test]
    fn reads_as_the_grammar_does() {
        for text in texts().iter().flat_map(|text| [text.clone(), to_thai_digits(text).into_owned()]) {
            let read = plain(&text).unwrap_or_else(|| panic!("{text}"));
            let expected = strict(&text, REFERENCE, any).unwrap_or_else(|e| panic!("{text}: {e}"));
            assert_eq!(read, expected, "{text}");
            assert_eq!(read.as_written(), expected.as_written());
        }
    }

    #[test]
    fn leaves_the_rest_to_the_grammar() {
        let text = "มท 0816.5/ว 1844";
        for (at, _) in text.char_indices() {
            for odd in ["", " ", ".", "๑", "ก", "(", "/", "-", "\n", "้"] {
                let (head, tail) = text.split_at(at);
                for text in [format!("{head}{odd}"), format!("{head}{odd}{tail}")] {
                    if let Some(read) = plain(&text) {
                        assert_eq!(Ok(read), strict(&text, REFERENCE, any), "{text}");
                    }
                }
            }
        }
        for text in [
            "มท 0816.5/ว",
            "มท 0816/1/2564",
            "มท 0816/1-2",
            "กค 0702/พ 5",
            "มท ๐816/1",
            "ที่ มท 0816/1",
            "มท 816/1",
            "มท 0000/1",
            "มท 0816/0",
            "ว 5",
            "",
        ] {
            assert!(plain(text).is_none(), "{text}");
        }
    }
}
