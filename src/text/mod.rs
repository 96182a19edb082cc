//! Characters, digits, normal forms and columns of Thai text. Knows no domain type.

pub(crate) mod chars;
mod clean;
pub(crate) mod columns;
mod digits;
mod find;
mod listed;
mod loose;
mod moved;
mod sara_am;

pub use clean::Clean;
pub(crate) use clean::noise;
pub use digits::{DigitStyle, Digits, to_arabic_digits, to_thai_digits};
pub(crate) use digits::{digit_style, digit_value, thai_digit};
pub(crate) use find::{
    begins_with, begins_with_one, contains_one, ends_with_one, first_place, last_place, occurrences,
};
pub(crate) use listed::{LONGEST_LIST, is_column};
pub(crate) use loose::{ENOUGH, FirstLetter, Likeness, begins_alike, match_told, match_toneless, match_word};
pub(crate) use moved::put_back;
pub(crate) use sara_am::redrawn;
