//! Each parser, strict and lenient: error spans can be sliced, and what a strict parser read it reads back.
#![no_main]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use libfuzzer_sys::fuzz_target;
use saraban::{
    BuddhistDate, DateExpression, Language, Organisation, ParseError, ParseOptions, Parsed, Quantity, ReferenceCode,
};

fn check<T>(text: &str, lenient: impl Fn(&str, ParseOptions) -> Result<Parsed<T>, ParseError>)
where
    T: FromStr<Err = ParseError> + Display + Debug + PartialEq,
{
    for result in [text.parse::<T>(), lenient(text, ParseOptions::LENIENT).map(|parsed| parsed.value)] {
        match result {
            Ok(value) => {
                let written = value.to_string();
                let again = lenient(&written, ParseOptions::LENIENT).map(|parsed| parsed.value);
                assert_eq!(again.as_ref(), Ok(&value), "{text:?} was written as {written:?}");
            }
            Err(error) => {
                assert!(error.span().slice(text).is_some(), "{error:?} of {text:?}");
                let _ = error.show(text, Language::English).to_string();
                let _ = error.show(text, Language::Thai).to_string();
            }
        }
    }
}

fuzz_target!(|text: &str| {
    check::<BuddhistDate>(text, BuddhistDate::parse_with);
    check::<DateExpression>(text, DateExpression::parse_with);
    check::<ReferenceCode>(text, ReferenceCode::parse_with);
    check::<Quantity>(text, Quantity::parse_with);
    check::<Organisation>(text, Organisation::parse_with);
});
