//! Names that are no longer in use.

use chrono::NaiveDate;

use super::day::Day;
use super::pool::Text;

/// What something was called until a day.
#[derive(Clone, Copy)]
pub(super) struct Former<Code> {
    pub(super) code: Code,
    pub(super) name: Text,
    pub(super) until: Day,
}

/// A name that is no longer in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FormerName {
    name: &'static str,
    changed: Option<NaiveDate>,
}

impl FormerName {
    pub(super) fn new<Code>(former: &Former<Code>) -> Self {
        Self { name: former.name.thai(), changed: former.until.date() }
    }

    /// The name, without the word for what it names.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The first day of the name that came after it, where that is known.
    #[must_use]
    pub const fn changed(&self) -> Option<NaiveDate> {
        self.changed
    }
}

/// The rows of one code, of a table that is sorted by code.
pub(super) fn of_code<Code: Copy + Ord>(
    table: &'static [Former<Code>],
    code: Code,
) -> impl Iterator<Item = &'static Former<Code>> + Clone {
    let from = table.partition_point(|former| former.code < code);
    table.get(from..).unwrap_or_default().iter().take_while(move |former| former.code == code)
}
