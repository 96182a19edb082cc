//! What is stored in machine form is read back as the same value.

use saraban::ParseOptions;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::value::Readable;

pub fn stored<T: Readable + Serialize + DeserializeOwned>(text: &str) {
    let Ok(parsed) = T::parse_with(text, ParseOptions::LENIENT) else { return };
    let json = serde_json::to_string(&parsed.value).expect("every value has a machine form");
    match serde_json::from_str::<T>(&json) {
        Ok(again) => assert_eq!(again, parsed.value, "{text:?} is stored as {json}"),
        Err(error) => panic!("{text:?}, {:?}, is stored as {json}: {error}", parsed.value),
    }
}
