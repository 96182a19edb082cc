//! What is tried where: the one table of the scanner.

use super::candidates::RuleSet;
use super::entity::{Kind, Value};
use super::openings::{self, Opening};
use crate::date;
use crate::deadline;
use crate::lex::{Cursor, PResult, Parser as _, map};
use crate::number;
use crate::options::Deviations;
use crate::org;
use crate::refcode;
use crate::text::chars::is_break;
use crate::text::digit_value;

/// One grammar and where it is worth trying.
pub(super) struct Rule {
    pub(super) kind: Kind,
    /// How its values can begin. At least this much must fit; the grammar says whether it is a value.
    pub(super) begins: &'static [Opening],
    pub(super) reading: Reading,
}

/// What is done where a value may begin.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    /// A cheap test that every value passes.
    pub(super) hint: fn(before: &str, here: &str) -> bool,
    /// Reads a value at the beginning of a text.
    pub(super) read: for<'i> fn(Cursor<'i>) -> PResult<'i, Value>,
    /// The value, completed by what stands around it; `None` where that says that it is something else.
    pub(super) complete: fn(before: &str, matched: &str, value: Value, after: &str) -> Option<Value>,
    /// What stands around the value that casts doubt on it.
    pub(super) doubt: fn(before: &str, matched: &str, after: &str) -> Deviations,
}

/// In the order in which entities that begin at one place are reported; of two equally long matches of one
/// kind the first wins.
pub(super) const RULES: &[Rule] = &[
    Rule {
        kind: Kind::Reference,
        begins: openings::REFERENCE,
        reading: Reading {
            hint: |before, here| is_code(here) && refcode::context::may_follow(before),
            read: |start| map(refcode::code, Value::Reference).parse(start),
            complete: complete_reference,
            doubt: no_doubt,
        },
    },
    Rule {
        kind: Kind::Reference,
        begins: openings::DIGIT,
        reading: Reading {
            hint: |_, here| is_code_without_letters(here),
            read: |start| map(refcode::code, Value::Reference).parse(start),
            complete: complete_reference,
            doubt: no_doubt,
        },
    },
    Rule {
        kind: Kind::Reference,
        begins: openings::DIGIT,
        reading: Reading {
            hint: |before, _| refcode::listed::may_follow(before),
            read: |start| map(refcode::listed::listed, Value::Reference).parse(start),
            complete: complete_listed_reference,
            doubt: no_doubt,
        },
    },
    Rule {
        kind: Kind::Date,
        begins: openings::DAYS,
        reading: Reading {
            hint: |_, here| date::context::may_be_day(here),
            read: |start| map(date::parse::days, Value::Date).parse(start),
            complete: |before, matched, value, after| {
                date::context::is_day(before, matched, after).then_some(value)
            },
            doubt: no_doubt,
        },
    },
    Rule {
        kind: Kind::Date,
        begins: openings::DIGIT,
        reading: Reading {
            hint: |_, here| date::context::may_be_day(here),
            read: |start| map(date::parse::borrowing_day, Value::Date).parse(start),
            complete: |before, matched, value, after| {
                date::context::is_listed_day(before, matched, after).then_some(value)
            },
            doubt: no_doubt,
        },
    },
    Rule {
        kind: Kind::Date,
        begins: openings::MONTHS,
        reading: Reading {
            hint: anything,
            read: |start| map(date::parse::months, Value::Date).parse(start),
            complete: |before, matched, value, after| {
                date::context::is_month(before, matched, after).then_some(value)
            },
            doubt: no_doubt,
        },
    },
    Rule {
        kind: Kind::Date,
        begins: openings::MONTHS,
        reading: Reading {
            hint: anything,
            read: |start| map(date::parse::borrowing_month, Value::Date).parse(start),
            complete: |before, matched, value, after| {
                date::context::is_listed_month(before, matched, after).then_some(value)
            },
            doubt: no_doubt,
        },
    },
    Rule {
        kind: Kind::Date,
        begins: openings::YEARS,
        reading: Reading {
            hint: anything,
            read: |start| map(date::parse::years, Value::Date).parse(start),
            complete: complete_year,
            doubt: no_doubt,
        },
    },
    Rule {
        kind: Kind::Date,
        begins: openings::DIGIT,
        reading: Reading {
            hint: |_, here| date::context::may_be_year(here),
            read: |start| map(date::parse::listed_year, Value::Date).parse(start),
            complete: complete_listed_year,
            doubt: no_doubt,
        },
    },
    Rule {
        kind: Kind::Deadline,
        begins: openings::DEADLINE,
        reading: Reading {
            hint: |_, here| openings::is_opened(here, openings::DEADLINE) || openings::is_numbered_too(here),
            read: |start| map(deadline::parse::deadline, Value::Deadline).parse(start),
            complete: complete_deadline,
            doubt: deadline::context::doubt,
        },
    },
    Rule {
        kind: Kind::Organisation,
        begins: &[Opening::Names(org::BEGINNINGS)],
        reading: Reading {
            hint: |_, here| org::may_begin(here),
            read: |start| map(org::organisation, Value::Organisation).parse(start),
            complete: |before, matched, value, after| {
                org::context::fits(before, matched, after).then_some(value)
            },
            doubt: no_doubt,
        },
    },
    Rule {
        kind: Kind::Organisation,
        begins: openings::DIGIT,
        reading: Reading {
            hint: |_, here| org::context::counts_areas(here),
            read: |start| map(org::organisation, Value::Organisation).parse(start),
            complete: |before, matched, value, after| {
                org::context::fits(before, matched, after).then_some(value)
            },
            doubt: no_doubt,
        },
    },
    Rule {
        kind: Kind::Number,
        begins: &[Opening::Digit, Opening::Words(number::BEGINNINGS)],
        reading: Reading {
            hint: anything,
            read: |start| map(number::in_text, Value::Number).parse(start),
            complete: |before, matched, value, after| {
                number::context::is_number(before, matched, after).then_some(value)
            },
            doubt: number::context::doubt,
        },
    },
];

/// A year that an era introduces may go on a list of fiscal years.
fn complete_year(before: &str, matched: &str, value: Value, after: &str) -> Option<Value> {
    if !date::context::is_year(before, matched, after) {
        return None;
    }
    match value {
        Value::Date(year) => Some(Value::Date(date::context::year_in_list(before, matched, year))),
        other => Some(other),
    }
}

/// How the rules read: all that is left of them when a program runs, for where values begin the tables of the candidates
/// know.
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
pub(super) static READINGS: [Reading; RULES.len()] = {
    let mut readings = [RULES[0].reading; RULES.len()];
    let mut n = 0;
    while n < readings.len() {
        readings[n] = RULES[n].reading;
        n += 1;
    }
    readings
};

/// The places in the table of the rules of each kind, as bits, in the order of [`Kind::ALL`].
#[expect(clippy::indexing_slicing, reason = "the compiler evaluates it, and a wrong index does not compile")]
pub(super) const RULES_OF_KIND: [RuleSet; Kind::ALL.len()] = {
    let mut sets = [0; Kind::ALL.len()];
    let (mut kind, mut n) = (0, 0);
    while kind < sets.len() {
        while n < RULES.len() {
            sets[kind] |= ((RULES[n].kind as u8 == Kind::ALL[kind] as u8) as RuleSet) << n;
            n += 1;
        }
        (kind, n) = (kind + 1, 0);
    }
    sets
};

fn complete_listed_year(before: &str, _: &str, value: Value, _: &str) -> Option<Value> {
    match value {
        Value::Date(year) => date::context::listed_year(before, year).map(Value::Date),
        other => Some(other),
    }
}

fn no_doubt(_: &str, _: &str, _: &str) -> Deviations {
    Deviations::NONE
}

fn anything(_: &str, _: &str) -> bool {
    true
}

fn complete_deadline(before: &str, matched: &str, value: Value, after: &str) -> Option<Value> {
    match value {
        Value::Deadline(found) => {
            deadline::context::complete(before, matched, found, after).map(Value::Deadline)
        }
        other => Some(other),
    }
}

fn complete_reference(before: &str, _: &str, value: Value, after: &str) -> Option<Value> {
    match value {
        Value::Reference(code) => refcode::context::complete(before, code, after).map(Value::Reference),
        other => Some(other),
    }
}

fn complete_listed_reference(before: &str, _: &str, value: Value, after: &str) -> Option<Value> {
    match value {
        Value::Reference(code) => refcode::listed::complete(before, &code, after).map(Value::Reference),
        other => Some(other),
    }
}

/// Whether the letters are followed by a number or a bracket.
fn is_code(text: &str) -> bool {
    let mut behind = text.chars().take(24).skip_while(|c| matches!(c, 'ก'..='ฮ' | '.' | ' '));
    behind
        .next()
        .is_some_and(|c| digit_value(c).is_some() || is_break(c) || matches!(c, '(' | 'o' | 'O' | '\t'))
}

/// Whether an office number that begins with zero is followed by a slash or a bracket.
fn is_code_without_letters(text: &str) -> bool {
    let in_number = |c: &char| digit_value(*c).is_some() || matches!(c, '.' | ' ');
    // No office number is longer: a run of spaces and digits is not walked through again and again.
    let mut behind = text.chars().take(24).skip_while(in_number);
    text.starts_with(['0', '๐']) && matches!(behind.next(), Some('/' | '('))
}
