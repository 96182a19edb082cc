//! In what capacity someone signs.

use alloc::vec::Vec;
use core::fmt;

use super::post::{acting, post};
use super::{Organisation, place};
use crate::error::Noun;
use crate::lex::{Cursor, PResult};

const CAPACITY: &Noun = &Noun::new("a position", "ชื่อตำแหน่ง");

/// The post of a signer, and the posts that he fills for others: `พัฒนาการจังหวัดตราด ปฏิบัติราชการแทน
/// ผู้ว่าราชการจังหวัดตราด`. The letter goes out in the name of the last.
///
/// ```
/// use saraban::{Acting, Capacity};
///
/// let signer: Capacity = "ปลัดจังหวัด รักษาราชการแทน ผู้ว่าราชการจังหวัดตราด".parse()?;
/// assert_eq!(signer.own().name(), "ปลัดจังหวัด");
/// assert_eq!(signer.signs_for().map(|post| post.name()), Some("ผู้ว่าราชการจังหวัดตราด"));
/// assert_eq!(signer.posts()[1].acting(), Some(Acting::InPlace));
/// # Ok::<(), saraban::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Capacity {
    /// Never empty.
    posts: Vec<Organisation>,
}

impl Capacity {
    /// `None` where there is no post.
    #[cfg(feature = "serde")]
    pub(super) fn of(posts: Vec<Organisation>) -> Option<Self> {
        (!posts.is_empty()).then_some(Self { posts })
    }

    /// The signer's own post; where only an acting clause is printed, the post that he fills.
    #[must_use]
    pub fn own(&self) -> &Organisation {
        // `posts` is never empty: the index is a formality.
        #[expect(clippy::indexing_slicing, reason = "made with one post at least")]
        &self.posts[0]
    }

    /// The post in whose name he signs, where it is not his own.
    #[must_use]
    pub fn signs_for(&self) -> Option<&Organisation> {
        self.posts.last().filter(|post| post.acting().is_some())
    }

    /// All posts, his own first.
    #[must_use]
    pub fn posts(&self) -> &[Organisation] {
        &self.posts
    }
}

/// `capacity = ( post | acting-post ) { gap acting-post }`.
pub(crate) fn capacity(start: Cursor<'_>) -> PResult<'_, Capacity> {
    let Some((mut rest, first)) = acting(start).or_else(|| post(start)) else {
        return Err(start.expected(CAPACITY));
    };
    let mut posts = Vec::from([first]);
    while let Some((end, next)) = acting(place::gap(rest).0) {
        posts.push(next);
        rest = end;
    }
    Ok((rest, Capacity { posts }))
}

impl fmt::Display for Capacity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, post) in self.posts.iter().enumerate() {
            write!(f, "{}{post}", if n == 0 { "" } else { " " })?;
        }
        Ok(())
    }
}

crate::macros::readable!(Capacity, CAPACITY, capacity, crate::lex::parse_name_with);
