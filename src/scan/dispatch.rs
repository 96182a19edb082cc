//! What is tried where: the one table of the scanner.

use super::entity::{Kind, Value};
use crate::lex::{Cursor, PResult, Parser as _, map};
use crate::refcode;

/// One grammar and where it is worth trying.
pub(super) struct Rule {
    pub(super) kind: Kind,
    /// How its values can begin. At least this much must fit; the grammar says whether it is a value.
    pub(super) begins: &'static [Opening],
    /// A cheap test that every value passes.
    pub(super) hint: fn(&str) -> bool,
    /// Reads a value at the beginning of a text.
    pub(super) read: for<'i> fn(Cursor<'i>) -> PResult<'i, Value>,
    /// The value, completed by what stands around it; `None` where that says that it is something else.
    pub(super) complete: fn(before: &str, value: Value, after: &str) -> Option<Value>,
}

/// The first characters of a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Opening {
    /// A word, also damaged.
    Word(&'static str),
    /// A digit.
    Digit,
    /// Two or more consonants and what is no letter: `มท ๐`, `กค.0`.
    Letters,
    /// One letter and what is no letter: `ว ๑`.
    Letter(char),
}

/// In the order in which entities that begin at one place are reported; of two equally long matches of one
/// kind the first wins.
pub(super) const RULES: &[Rule] = &[Rule {
    kind: Kind::Reference,
    begins: &[Opening::Letters, Opening::Letter('ว')],
    hint: is_code,
    read: |start| map(refcode::code, Value::Reference).parse(start),
    complete: complete_reference,
}];

fn complete_reference(before: &str, value: Value, after: &str) -> Option<Value> {
    match value {
        Value::Reference(code) => refcode::context::complete(before, code, after).map(Value::Reference),
        other => Some(other),
    }
}

/// Whether letters are followed by a number or a bracket.
fn is_code(text: &str) -> bool {
    let behind = text.trim_start_matches(|c: char| matches!(c, 'ก'..='ฮ' | '.' | ' '));
    behind.starts_with(|c: char| matches!(c, '(' | '\n' | '\r' | '\t' | '0'..='9' | '๐'..='๙'))
}
