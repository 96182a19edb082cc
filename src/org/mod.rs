//! Bodies, posts and the classes of them that a letter writes to, names or speaks of.
//!
//! A name is a *class word* (จังหวัด, กรม, สำนักงาน, นายก …) and what follows it. Which words open a name is
//! [`openings`]; where a name that no table knows ends is [`name`], the one place of that judgement.

mod abbreviations;
mod addressees;
mod beginnings;
mod beside;
mod bodies;
mod body;
mod capacity;
mod career;
mod code;
pub(crate) mod context;
mod education;
mod ending;
mod expand;
mod fmt;
mod foreign;
mod head;
mod kind;
mod lookup;
mod members;
mod name;
mod number;
mod openings;
mod ordinary;
mod pairs;
mod parse;
mod place;
mod post;
mod private;
mod quantity;
mod register;
#[cfg(feature = "serde")]
mod serde;
mod short;
mod tables;
mod titles;
mod tree;
mod universities;
mod words;

use alloc::string::String;
use alloc::vec::Vec;

use crate::error::Noun;
use crate::lex::Cursor;

pub use addressees::Addressees;
pub(crate) use addressees::others;
pub(crate) use beginnings::{BEGINNINGS, may_begin};
pub use capacity::Capacity;
pub use kind::OrganisationKind;
pub(crate) use parse::organisation;

const ORGANISATION: &Noun = &Noun::new("an organisation or position", "ชื่อหน่วยงานหรือตำแหน่ง");

/// A body, the holder of a post, or a class of either, as an official text names it.
///
/// Read are names in full and in their official abbreviations, with what a clerk would still read through: `ฯ`, a
/// missing dot, a line break inside, ำ for า. The name is kept in full: `อบต.บ้านไร่` is
/// องค์การบริหารส่วนตำบลบ้านไร่. Names that no table knows end where the sentence goes on; bare names of
/// places (เลย, ตาก) are nothing. Printed is the full name, with `ทุก…` behind a class.
///
/// Where a name in free words ends before a short word of the sentence that may be its last syllable, the end is a guess,
/// and doubtful.
///
/// Not read: committees but the standing boards that have an office of their own, private bodies, foreign ones,
/// villages by their number, and what is a place first and an office second (national parks, airports) but behind the title
/// of its head.
///
/// ```
/// use saraban::{Organisation, OrganisationKind, ParseOptions};
///
/// let office: Organisation = "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดเลย".parse()?;
/// assert_eq!((office.kind(), office.within()), (OrganisationKind::Office, Some("จังหวัดเลย")));
///
/// let short = Organisation::parse_with("นายก อบต.บ้านไร่", ParseOptions::LENIENT)?.value;
/// assert_eq!(short.name(), "นายกองค์การบริหารส่วนตำบลบ้านไร่");
/// assert_eq!(short.within(), Some("องค์การบริหารส่วนตำบลบ้านไร่"));
///
/// let all: Organisation = "นายอำเภอ ทุกอำเภอ".parse()?;
/// assert!(all.quantifier().is_some());
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Organisation {
    kind: OrganisationKind,
    name: String,
    within: Option<String>,
    acting: Option<Acting>,
    quantifier: Option<Quantifier>,
}

/// How many of a class are meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Quantifier {
    /// Each of them: ทุกจังหวัด, ทุกแห่ง, ทั่วประเทศ.
    All,
    /// Each but these, by their names in full: ยกเว้นจังหวัดสมุทรสาคร.
    Except(Vec<String>),
}

/// In which right one post is filled by the holder of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Acting {
    /// ปฏิบัติราชการแทน: the holder delegated.
    OnBehalf,
    /// รักษาราชการแทน: the post is vacant or its holder unable to act.
    InPlace,
    /// รักษาการในตำแหน่ง, รักษาการแทน, รักษาการ: a post without a rule for รักษาราชการแทน.
    Caretaker,
    /// ปฏิบัติหน้าที่, ทำหน้าที่, ทำการแทน.
    Duty,
}

impl Organisation {
    pub(crate) fn new(kind: OrganisationKind, name: impl Into<String>) -> Self {
        Self { kind, name: name.into(), within: None, acting: None, quantifier: None }
    }

    /// The same, within a body or area that its name points to.
    fn inside(self, body: impl Into<String>) -> Self {
        Self { within: Some(body.into()), ..self }
    }

    /// What sort of body it is.
    #[must_use]
    pub const fn kind(&self) -> OrganisationKind {
        self.kind
    }

    /// The name in full, abbreviations written out.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The body or area that the name points to, or the larger area printed beside it.
    #[must_use]
    pub fn within(&self) -> Option<&str> {
        self.within.as_deref()
    }

    /// The acting clause that stands before a post.
    #[must_use]
    pub const fn acting(&self) -> Option<Acting> {
        self.acting
    }

    /// How many are meant, where the text says so.
    #[must_use]
    pub const fn quantifier(&self) -> Option<&Quantifier> {
        self.quantifier.as_ref()
    }
}

crate::macros::readable!(Organisation, ORGANISATION, organisation, crate::lex::parse_name_with);

#[cfg(test)]
mod tests {
    use super::abbreviations::ABBREVIATIONS;
    use super::bodies::BODIES;
    use super::openings::{OPENINGS, VOUCHED};
    use super::titles::TITLES;
    use super::tree::Named;
    use super::universities::UNIVERSITIES;
    use super::words::{NAME_WORDS, STOP_WORDS};
    use super::{BEGINNINGS, Organisation};
    use crate::data::{Department, Ministry};
    use crate::options::ParseOptions;
    use crate::text::chars::is_consonant;

    #[track_caller]
    fn assert_sorted<T: Named>(table: &[T]) {
        let wrong = table.windows(2).find(|pair| pair[0].name() >= pair[1].name());
        assert_eq!(wrong.map(|pair| pair[1].name()), None);
    }

    #[test]
    fn tables_are_sorted_and_name_each_thing_once() {
        assert_sorted(BODIES);
        assert_sorted(ABBREVIATIONS);
        assert_sorted(OPENINGS);
        assert_sorted(VOUCHED);
        assert_sorted(TITLES);
        assert_sorted(UNIVERSITIES);
        assert_sorted(NAME_WORDS);
        assert_sorted(STOP_WORDS);
    }

    #[test]
    fn every_opening_begins_as_the_scanner_expects() {
        let own = BODIES.iter().map(|(name, _)| *name);
        // Two letters need their dot.
        for (short, _) in ABBREVIATIONS {
            let short = format!("{short}.");
            assert!(BEGINNINGS.iter().any(|beginning| short.starts_with(beginning)), "{short}");
        }
        let words = OPENINGS.iter().map(|(word, _)| *word).chain(TITLES.iter().map(|(title, _)| *title));
        let agencies = Ministry::all().map(Ministry::name).chain(Department::all().map(Department::name));
        for name in own.chain(words).chain(agencies) {
            assert!(BEGINNINGS.iter().any(|beginning| name.starts_with(beginning)), "{name}");
        }
    }

    /// One letter of an abbreviation exchanged: nothing, or what that abbreviation stands for, if it is one.
    #[test]
    fn a_wrong_letter_makes_no_abbreviation_of_another() {
        for (short, full) in ABBREVIATIONS {
            let letters: Vec<char> = short.chars().collect();
            for at in (0..letters.len()).filter(|at| letters.get(*at).is_some_and(|c| is_consonant(*c))) {
                for wrong in ('ก'..='ฮ').filter(|c| Some(c) != letters.get(at)) {
                    let text: String =
                        letters.iter().enumerate().map(|(n, c)| if n == at { wrong } else { *c }).collect();
                    let read = Organisation::parse_with(&format!("{text}."), ParseOptions::LENIENT);
                    let Ok(read) = read else { continue };
                    let is_entry = ABBREVIATIONS.iter().any(|(entry, _)| *entry == text)
                        || OPENINGS.iter().any(|(entry, _)| *entry == text)
                        || TITLES.iter().any(|(entry, _)| *entry == text)
                        || Ministry::from_letters(&text).is_some();
                    assert!(is_entry, "{text} for {short} is {}", read.value.name());
                    assert!(read.value.name() != *full || is_synonym(&text, full), "{text} is {full}");
                }
            }
        }
    }

    /// Whether an entry is short for the same body as another is: สปก and ส.ป.ก.
    fn is_synonym(text: &str, full: &str) -> bool {
        ABBREVIATIONS.iter().any(|(entry, of)| *entry == text && *of == full)
    }

    #[test]
    fn every_name_of_the_tables_reads_as_itself() {
        let own = BODIES.iter().map(|(name, _)| *name);
        let agencies = Ministry::all().map(Ministry::name).chain(Department::all().map(Department::name));
        for name in own.chain(agencies) {
            let read: Organisation = name.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(read.name(), name);
        }
        for (short, full) in ABBREVIATIONS {
            let read = Organisation::parse_with(&format!("{short}."), ParseOptions::LENIENT);
            let read = read.or_else(|_| Organisation::parse_with(short, ParseOptions::LENIENT));
            assert_eq!(read.as_ref().map(|read| read.value.name()), Ok(*full), "{short}");
        }
    }
}
