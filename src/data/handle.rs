//! What every handle into a table has, written once.

use core::fmt;

/// The row at `index`. A handle is made from a row of its table only, so the bound is a formality.
#[expect(clippy::indexing_slicing, reason = "an index into a table that is not empty, or its last")]
pub(super) const fn row<T, const N: usize>(rows: &'static [T; N], index: usize) -> &'static T {
    &rows[if index < N { index } else { N - 1 }]
}

/// A place and the larger one behind it, with a space between.
#[derive(Clone, Copy)]
pub(super) struct Within<Place, Larger>(pub(super) Place, pub(super) Larger);

impl<Place: fmt::Display, Larger: fmt::Display> fmt::Display for Within<Place, Larger> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0, self.1)
    }
}

/// A `Copy` handle: an index into a static table, ordered as that is.
macro_rules! handle {
    ($(#[$doc:meta])* $type:ident: $row:ty = $rows:path) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $type(u16);

        impl $type {
            fn row(self) -> &'static $row {
                $crate::data::handle::row(&$rows, usize::from(self.0))
            }

            /// All of them, in the order of the table.
            pub fn all() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + Clone {
                Self::between(0, $rows.len())
            }

            /// The rows from one index to before another.
            #[expect(clippy::cast_possible_truncation, reason = "no table has 65,536 rows")]
            fn between(from: usize, to: usize) -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + Clone {
                (from as u16..to as u16).map(Self)
            }
        }

        impl core::fmt::Debug for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                // `{:?}` of a `str` writes Thai marks as escapes.
                write!(f, concat!(stringify!($type), "({})"), self.name())
            }
        }
    };
}

pub(super) use handle;
