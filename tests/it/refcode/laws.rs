//! What holds of every reference code, and of every text for the parsers.

use std::collections::HashSet;

use proptest::prelude::*;
use saraban::{
    DigitStyle, GazetteCitation, HouseNumber, LawCitation, Mark, MeetingNumber, OrderNumber, ParseOptions,
    PhoneNumber, Plate, ReceiptNumber, ReferenceCode, Section, Serial, to_arabic_digits, to_thai_digits,
};

/// The pieces of a code, from which its spellings are written.
#[derive(Clone, Debug)]
struct Pieces {
    prefix: String,
    before: Option<String>,
    office: String,
    behind: Option<String>,
    inside: Option<String>,
    mark: Option<&'static str>,
    serial: Option<String>,
}

impl Pieces {
    /// As the rule has it.
    fn official(&self) -> String {
        self.write(" ", "", " ", |insert| format!("({insert})"))
    }

    /// As a clerk in a hurry has it: dots, and spaces where none belong.
    fn sloppy(&self, between: &str) -> String {
        self.write(between, " ", between, |insert| format!("({insert}.)")).replacen(
            &self.prefix,
            &format!("{}.", self.prefix),
            1,
        )
    }

    fn write(
        &self,
        space: &str,
        around: &str,
        behind_mark: &str,
        bracket: impl Fn(&str) -> String,
    ) -> String {
        let mut text = self.prefix.clone() + space;
        if let Some(insert) = &self.before {
            text += &(bracket(insert) + space);
        }
        text += &self.office;
        if let Some(insert) = &self.behind {
            text += &(String::from(" ") + &bracket(insert));
        }
        text.extend([around, "/", around]);
        if let Some(insert) = &self.inside {
            text += &(bracket(insert) + " ");
        }
        text += self.mark.unwrap_or_default();
        if let Some(serial) = &self.serial {
            text += if self.mark.is_some() { behind_mark } else { "" };
            text += serial;
        }
        text.trim_end().to_owned()
    }
}

fn pieces() -> impl Strategy<Value = Pieces> {
    let insert = || proptest::option::of("[ก-ฮ]{2,4}");
    let mark = proptest::option::of(prop_oneof![Just("ว"), Just("ว(ล)")]);
    let serial = proptest::option::of("[1-9][0-9]{0,5}");
    (
        "[ก-ฮ]{2,3}",
        insert(),
        "0([1-9][0-9]{2}|0[1-9][0-9]|00[1-9])(\\.[1-9][0-9]{0,2}){0,2}",
        insert(),
        insert(),
        mark,
        serial,
    )
        .prop_map(|(prefix, before, office, behind, inside, mark, serial)| Pieces {
            prefix,
            before,
            office,
            behind,
            inside,
            mark,
            serial,
        })
}

fn lenient(text: &str) -> ReferenceCode {
    ReferenceCode::parse_with(text, ParseOptions::LENIENT).unwrap_or_else(|e| panic!("{text}: {e}")).value
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(pieces in pieces()) {
        let code = lenient(&pieces.official());
        prop_assert_eq!(code.prefix(), Some(&*pieces.prefix));
        prop_assert_eq!(code.office(), Some(&*pieces.office));
        prop_assert_eq!(code.mark().map(Mark::as_str), pieces.mark);
        prop_assert_eq!(code.serial().map(Serial::as_str), pieces.serial.as_deref());
        for style in [DigitStyle::Thai, DigitStyle::Arabic] {
            prop_assert_eq!(lenient(&code.display(style).to_string()), code);
        }
        prop_assert_eq!(lenient(code.as_written()), code);
        if pieces.serial.is_some() {
            prop_assert_eq!(code.to_string().parse::<ReferenceCode>().unwrap(), code, "the official form is strict");
        }
    }

    #[test]
    fn spelling_does_not_count(pieces in pieces(), between in "[ ]{0,3}") {
        let code = lenient(&pieces.official());
        let spellings = [
            pieces.sloppy(&between),
            to_thai_digits(&pieces.official()).into_owned(),
            to_arabic_digits(&pieces.sloppy(&between)).into_owned(),
        ];
        let mut codes = HashSet::from([code]);
        for text in &spellings {
            let other = lenient(text);
            prop_assert_eq!(other, code, "{}", text);
            prop_assert_eq!(other.cmp(&code), std::cmp::Ordering::Equal);
            prop_assert!(!codes.insert(other), "the hash of {} differs", text);
        }
    }

    #[test]
    fn order_agrees_with_equality(one in pieces(), other in pieces()) {
        let (one, other) = (lenient(&one.official()), lenient(&other.official()));
        prop_assert_eq!(one == other, one.cmp(&other).is_eq());
        prop_assert_eq!(one.cmp(&other), other.cmp(&one).reverse());
        prop_assert_eq!(one == other, one.canonical().to_string() == other.canonical().to_string());
    }

    #[test]
    fn one_letter_changed_is_never_another_known_body(pieces in pieces(), letter in "[ก-ฮ]") {
        let code = lenient(&pieces.official());
        let changed = pieces.official().replacen(|_| true, &letter, 1);
        let changed = lenient(&changed);
        if let Some(unknown) = changed.unknown_letters() {
            prop_assert_eq!(changed.owner(), None);
            prop_assert!(unknown.suggestions().all(|letters| letters != unknown.letters()));
        } else if changed != code {
            prop_assert!(changed.owner().is_some());
        }
    }

    #[test]
    fn no_text_makes_a_parser_panic(text in "[ก-ฮ0-9๐-๙ว./() ฯ\\-ะาิีุ่้oO|,\n\tที่ครั้งมาตราเล่มพ.ศต่อ]{0,40}") {
        let options = ParseOptions::LENIENT;
        let _ = ReferenceCode::parse_with(&text, options).map(|code| code.value.owner());
        let _ = OrderNumber::parse_with(&text, options);
        let _ = MeetingNumber::parse_with(&text, options);
        let _ = ReceiptNumber::parse_with(&text, options);
        let _ = PhoneNumber::parse_with(&text, options).map(|phone| phone.value.lines().next());
        let _ = LawCitation::parse_with(&text, options);
        let _ = Section::parse_with(&text, options);
        let _ = GazetteCitation::parse_with(&text, options);
        let _ = HouseNumber::parse_with(&text, options);
        let _ = Plate::parse_with(&text, options);
    }

    #[test]
    fn what_is_read_is_read_again(text in "(มท|กค|ธปท.ฝคง.|ว)?[. ]{0,2}(\\(กวจ\\) ?)?[0-9๐-๙.oO ]{0,7}[ (ก-ค)]{0,4}/{0,1}[ (]{0,2}[กวพส.)]{0,3}[ 0-9๐-๙\\-/,()]{0,8}") {
        if let Ok(read) = ReferenceCode::parse_with(&text, ParseOptions::LENIENT) {
            let code = read.value;
            prop_assert_eq!(lenient(&code.to_string()), code, "{} of {}", code, text);
            prop_assert_eq!(lenient(&code.canonical().to_string()), code, "{} of {}", code, text);
        }
    }
}
