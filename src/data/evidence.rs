//! How well a fact of the register is documented.

use core::fmt;

/// How well a fact of the register is documented, the weakest first.
///
/// No official list of the letters and numbers of reference codes is public. The register is put together
/// from what letters, official pages and public programs show, and each row keeps the best of what speaks
/// for it. What rests on [`Recall`](Self::Recall) may be shown as a hint; it never rejects or corrects.
///
/// ```
/// use saraban::{Department, Evidence};
///
/// let cgd = Department::named("กรมบัญชีกลาง").ok_or("unknown")?;
/// let number = cgd.number().ok_or("no number")?;
/// assert_eq!(number.digits(), 4); // กค 04
/// assert_eq!(number.evidence(), Evidence::Letters);
/// assert!(number.evidence().is_documented());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Evidence {
    /// From memory, not seen on any document: a hypothesis.
    Recall,
    /// The letters stand in a published list of letters.
    List,
    /// The number was seen beside the ministry; the owner follows from the subject of the letter.
    Topic,
    /// A public program or data set of an agency shows it.
    Program,
    /// An official web page shows it, such as a department's list of its own circulars.
    Page,
    /// One letter names the owner beside the number.
    Letter,
    /// Two or more letters name the owner beside the number.
    Letters,
    /// It stands on the letterhead of a letter that was read whole.
    Original,
}

impl Evidence {
    /// Every grade, the weakest first.
    #[cfg(feature = "serde")]
    pub(super) const ALL: [Self; 8] = [
        Self::Recall,
        Self::List,
        Self::Topic,
        Self::Program,
        Self::Page,
        Self::Letter,
        Self::Letters,
        Self::Original,
    ];

    /// Whether there is any document behind it.
    #[must_use]
    pub const fn is_documented(self) -> bool {
        !matches!(self, Self::Recall)
    }

    /// The word for it in data, as `letters`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Recall => "recall",
            Self::List => "list",
            Self::Topic => "topic",
            Self::Program => "program",
            Self::Page => "page",
            Self::Letter => "letter",
            Self::Letters => "letters",
            Self::Original => "original",
        }
    }
}

impl fmt::Display for Evidence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
