//! The only place that knows nom: the input with its options and deviations, the error, the leaf parsers.
//!
//! A grammar is a set of functions `fn(Cursor) -> PResult<T>`, one per production, combined with
//! [`alt`], [`opt`], tuples and the like. Each reads a prefix: it neither looks left nor asks for the end.
//! A grammar reads everything that can be read and *reports* what is not official with
//! [`Cursor::deviate`]; the [options](crate::ParseOptions) decide whether that is admitted. So there is
//! one grammar for the strict parser, the lenient one and the scanner.

mod cursor;
mod entry;
mod leaf;

pub(crate) use cursor::{Cursor, Failure, LexError, PResult, finally, is_final};
pub(crate) use entry::{parse_name_with, parse_with, prefix, strict};
pub(crate) use leaf::{
    Blanks, Run, any_dash, blanks, char_if, digits, exact, fail, found, furthest, furthest_opened, gap,
    label, lookahead, ordinal_sign, space, take_while, told, word, words,
};
pub(crate) use nom::Parser;
pub(crate) use nom::branch::alt;
pub(crate) use nom::combinator::{map, not, opt, peek, value, verify};
pub(crate) use nom::sequence::{delimited, preceded, terminated};
