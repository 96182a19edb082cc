//! What is tried where: the one table of the scanner.

use super::entity::{Kind, Value};
use crate::lex::{Cursor, PResult};

/// One grammar and where it is worth trying.
pub(super) struct Rule {
    pub(super) kind: Kind,
    /// Whether a value may begin with this character.
    pub(super) begins: fn(char) -> bool,
    /// Reads a value at the beginning of a text.
    pub(super) read: for<'i> fn(Cursor<'i>) -> PResult<'i, Value>,
    /// Whether what stands before and after a match lets it be a value.
    pub(super) fits: fn(before: &str, after: &str) -> bool,
}

/// In the order in which entities that begin at one place are reported; of two equally long matches of one
/// kind the first wins.
pub(super) const RULES: &[Rule] = &[];
