//! The form that nearly all dates have, read in one go.
//!
//! `๗ มิถุนายน ๒๕๖๕` takes none of the turns that the [grammar](super::day) is made for, so it is read by itself
//! first. What is read here the grammar would read as well, and to the same value; a test holds the two together.

use super::name::named;
use crate::date::Month;
use crate::text::thai_digit;

/// The day, the month and the Buddhist year at the beginning of a text, and what is left behind them.
pub(super) struct Plain<'i> {
    pub(super) day: u8,
    pub(super) month: Month,
    pub(super) year: u16,
    pub(super) rest: &'i str,
}

/// `1 or 2 digits " " name " " 4 digits`: digits of one kind, a name in full, a year that needs no era.
pub(super) fn plain(text: &str) -> Option<Plain<'_>> {
    let (day, len, rest) = number(text)?;
    let rest = rest.strip_prefix(' ')?;
    let month = named(rest)?;
    let rest = rest.get(month.name().len()..)?.strip_prefix(' ')?;
    let same_kind = is_arabic(text)? == is_arabic(rest)?;
    let (year, digits, rest) = number(rest)?;
    let official = same_kind && len <= 2 && digits == 4 && (2200..=super::year::LAST_BARE).contains(&year);
    // Digits of the other kind, or the letter o for one, are for the grammar.
    let ends = !rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '๐'..='๙' | 'o' | 'O'));
    let day = u8::try_from(day).ok()?;
    (official && ends).then_some(Plain { day, month, year, rest })
}

/// At most four digits of the kind of the first: their value, their number, what is left.
#[inline]
fn number(text: &str) -> Option<(u16, usize, &str)> {
    let arabic = is_arabic(text)?;
    let (mut value, mut len, mut rest) = (0, 0, text.as_bytes());
    while len < 4
        && let Some((digit, behind)) = if arabic { arabic_digit(rest) } else { thai_digit_at(rest) }
    {
        (value, len, rest) = (value * 10 + u16::from(digit), len + 1, behind);
    }
    let rest = text.get(text.len() - rest.len()..)?;
    (len > 0).then_some((value, len, rest))
}

fn arabic_digit(text: &[u8]) -> Option<(u8, &[u8])> {
    let (digit, behind) = text.split_first()?;
    digit.is_ascii_digit().then(|| (digit - b'0', behind))
}

fn thai_digit_at(text: &[u8]) -> Option<(u8, &[u8])> {
    let (digit, behind) = text.split_first_chunk()?;
    Some((thai_digit(*digit)?, behind))
}

fn is_arabic(digits: &str) -> Option<bool> {
    Some(digits.as_bytes().first()?.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;
    use crate::date::BuddhistDate;
    use crate::date::parse::day::partial_day;
    use crate::lex::Cursor;
    use crate::options::{Deviations, ParseOptions};

    /// What the grammar reads there: the date, the bytes it takes, and that it is official.
    fn by_grammar(text: &str) -> Option<(BuddhistDate, usize)> {
        let (rest, day) = partial_day(Cursor::new(text, &ParseOptions::LENIENT)).ok()?;
        let (rest, date) = day.resolve(rest, day.month?, day.year?).ok()?;
        (rest.seen() == Deviations::NONE).then_some((date, rest.at()))
    }

    #[track_caller]
    fn assert_agreed(text: &str) {
        let read = plain(text).and_then(|plain| {
            let date = BuddhistDate::new(plain.year, plain.month, plain.day).ok()?;
            Some((date, text.len() - plain.rest.len()))
        });
        assert_eq!(read, by_grammar(text), "{text}");
    }

    #[test]
    fn the_grammar_reads_the_same() {
        for month in Month::ALL {
            for (day, year) in [("1", "2567"), ("๓๑", "๒๔๘๒"), ("29", "๒๔๘๓"), ("๐๙", "2799"), ("0", "2565")]
            {
                for behind in ["", " น.", "จังหวัด", "\n", ".", " เวลา"] {
                    assert_agreed(&format!("{day} {} {year}{behind}", month.name()));
                }
            }
        }
    }

    #[test]
    fn what_is_not_plain_is_left_to_the_grammar() {
        for text in [
            "",
            "1",
            "1 ",
            "123 มกราคม 2567",
            "1  มกราคม 2567",
            "1 มกราคม  2567",
            "1 มกราคม 256๗",
            "1 มกราคม 25677",
            "1 มกราคม 256o",
            "1 มกราคม 2567o",
            "๑1 มกราคม 2567",
            "๑ มกราคม 2567",
            "1 มกราคม ๒๕๖๗",
            "1 มกราคม 67",
            "1 มกราคม 2024",
            "1 กรกฏาคม 2567",
            "1 สิงหาคมคม 2567",
            "1 มกราคม์ 2567",
            "1 ม.ค. 2567",
            "1 มกราคม 9999",
        ] {
            assert!(plain(text).is_none(), "{text}");
        }
    }
}
