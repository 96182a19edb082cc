//! Where in a text something stands.

use core::fmt;
use core::ops::Range;

use crate::text;

/// A half-open range of bytes of the text that the caller gave, always on char boundaries.
///
/// Spans point into the original text even when it was noisy: slicing the caller's own `&str` with
/// [`Span::range`] gives what was read.
///
/// ```
/// use saraban::Span;
///
/// let span = Span::new(0, 16);
/// assert_eq!(span.slice("ที่ มท ๐๘๑๖.๕"), Some("ที่ มท"));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(from = "Ends"))]
pub struct Span {
    start: usize,
    end: usize,
}

/// The machine form, whose ends may be in any order.
#[cfg(feature = "serde")]
#[derive(serde::Deserialize)]
struct Ends {
    start: usize,
    end: usize,
}

#[cfg(feature = "serde")]
impl From<Ends> for Span {
    fn from(Ends { start, end }: Ends) -> Self {
        Self::new(start, end)
    }
}

impl Span {
    /// The bytes from `start` up to, not including, `end`; empty where `end` lies before `start`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end: if end < start { start } else { end } }
    }

    /// The empty span at one place.
    #[must_use]
    pub const fn at(place: usize) -> Self {
        Self { start: place, end: place }
    }

    /// The first byte.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start
    }

    /// The byte after the last one.
    #[must_use]
    pub const fn end(self) -> usize {
        self.end
    }

    /// The number of bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether it covers no byte.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// The same as a range, to slice with.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The same stretch of a text that begins `by` bytes earlier.
    #[must_use]
    pub const fn shifted(self, by: usize) -> Self {
        Self { start: self.start.saturating_add(by), end: self.end.saturating_add(by) }
    }

    /// The smallest span that covers both.
    #[must_use]
    pub const fn join(self, other: Self) -> Self {
        Self {
            start: if self.start < other.start { self.start } else { other.start },
            end: if self.end > other.end { self.end } else { other.end },
        }
    }

    /// The line of `text` in which it begins, and below it carets from there to the end of the span or of the line. Thai
    /// marks take no column.
    ///
    /// ```
    /// use saraban::Scanner;
    ///
    /// let text = "ที่ประชุมครั้งที่แล้วเมื่อ ๗ มิถุนายน ๒๕๖๕";
    /// let date = Scanner::new().entities(text).next().ok_or("none")?;
    /// assert_eq!(
    ///     date.span().underline(text).to_string(),
    ///     "  ที่ประชุมครั้งที่แล้วเมื่อ ๗ มิถุนายน ๒๕๖๕\n                   ^^^^^^^^^^^^^"
    /// );
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub const fn underline(self, text: &str) -> Underline<'_> {
        Underline { span: self, text }
    }

    /// What stands there in `text`; `None` where the span does not belong to this text.
    #[must_use]
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }
}

/// Writes a line of a text with carets under a [`Span`].
#[derive(Clone, Copy, Debug)]
pub struct Underline<'a> {
    span: Span,
    text: &'a str,
}

impl fmt::Display for Underline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        text::columns::write_carets(f, self.text, self.span)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}
