//! How names begin, for whoever looks for them in a text.

use super::abbreviations::ABBREVIATIONS;
use super::bodies::BODIES;
use super::career::CAREERS;
use super::lookup::reaches;
use super::openings::OPENINGS;
use super::post::ACTING;
use super::register::AGENCY_BEGINNINGS;
use super::tables;
use super::titles::{BEFORE, TITLES};
use crate::data::AGENCY_LETTERS;
use crate::lex::Cursor;
use crate::options::ParseOptions;
use crate::text::begins_with_one;

/// Every class word, title, abbreviation and name of its own.
pub(crate) const BEGINNINGS: &[&str] = &ALL;

/// Whether one of them stands at the beginning of a text in full. Every name of an organisation passes.
pub(crate) fn may_begin(text: &str) -> bool {
    let start = Cursor::new(text, &ParseOptions::LENIENT);
    let is_abbreviated = || {
        let letters = text.chars().take(MOST_LETTERS + 1).take_while(|c| *c != '.').map(char::len_utf8).sum();
        let (letters, rest) = text.split_at_checked(letters).unwrap_or_default();
        rest.starts_with('.') && AGENCY_LETTERS.contains(&letters)
    };
    reaches(start, &tables::OPENINGS)
        || reaches(start, &tables::TITLES)
        || reaches(start, &tables::BODIES)
        || reaches(start, &tables::ABBREVIATIONS)
        || reaches(start, &tables::ACTING)
        || [AGENCY_BEGINNINGS, BEFORE, CAREERS, COUNTED, CUT].iter().any(|words| begins_with_one(text, words))
        || is_abbreviated()
}

/// How many letters a ministry or department can go by.
const MOST_LETTERS: usize = 4;

/// How names begin that may be cut with ฯ, or that have nothing but a letter of their class word.
const CUT: &[&str] =
    &["การรถไฟ", "การท่าเรือ", "การท่องเที่ยว", "การเคหะ", "การกีฬา", "การทางพิเศษ", "การนิคม", "ก."];

/// How classes begin that are counted before they are named.
const COUNTED: &[&str] = &["ทุก", "ทั่วประเทศ", "ทั่วราชอาณาจักร", "ทั้ง"];

const COUNT: usize = BODIES.len()
    + ABBREVIATIONS.len()
    + OPENINGS.len()
    + TITLES.len()
    + ACTING.len()
    + AGENCY_BEGINNINGS.len()
    + AGENCY_LETTERS.len()
    + BEFORE.len()
    + CAREERS.len()
    + COUNTED.len()
    + CUT.len();

static ALL: [&str; COUNT] = {
    let filled = with_keys(([""; COUNT], 0), BODIES);
    let filled = with_keys(filled, ABBREVIATIONS);
    let filled = with_keys(filled, OPENINGS);
    let filled = with_keys(filled, TITLES);
    let filled = with_keys(filled, ACTING);
    let filled = with(filled, AGENCY_BEGINNINGS);
    let filled = with(filled, &AGENCY_LETTERS);
    let filled = with(filled, BEFORE);
    let filled = with(filled, CAREERS);
    let filled = with(filled, COUNTED);
    with(filled, CUT).0
};

/// Words, and how many there are.
type Filled = ([&'static str; COUNT], usize);

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
const fn with_keys<T>((mut words, mut count): Filled, table: &[(&'static str, T)]) -> Filled {
    let mut n = 0;
    while n < table.len() {
        words[count] = table[n].0;
        (n, count) = (n + 1, count + 1);
    }
    (words, count)
}

#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
const fn with((mut words, mut count): Filled, table: &[&'static str]) -> Filled {
    let mut n = 0;
    while n < table.len() {
        words[count] = table[n];
        (n, count) = (n + 1, count + 1);
    }
    (words, count)
}
