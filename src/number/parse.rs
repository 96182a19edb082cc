//! The grammar of numbers.
//!
//! ```text
//! cardinal = digits | words
//! ```

use super::words::read;
use crate::error::{Noun, ParseErrorKind};
use crate::lex::{Cursor, PResult, digits};
use crate::text::digit_value;

const THE_NUMBER: &Noun = &Noun::new("the number", "จำนวน");

/// `cardinal`, a whole number without sign, grouping or unit: `๑๕`, `15`, `สิบห้า`.
pub(crate) fn cardinal(start: Cursor<'_>) -> PResult<'_, u64> {
    let overflow = |rest: &Cursor<'_>| rest.refuse(&start, ParseErrorKind::Overflow(THE_NUMBER));
    if start.peek().is_some_and(|c| digit_value(c).is_some()) {
        let (rest, run) = digits(1..=usize::MAX)(start)?;
        return Ok((rest, run.number().ok_or_else(|| overflow(&rest))?));
    }
    let (rest, number) = read::whole(start)?;
    Ok((rest, u64::try_from(number).map_err(|_| overflow(&rest))?))
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
