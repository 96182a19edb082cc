//! Words in a short text.
//!
//! `str::find` prepares itself for a long text, and what stands around a value is short: there the preparation costs
//! more than the search. Of most words one byte tells that they do not stand at a place.

use super::loose::first_byte;

/// Whether a text begins with a word, letter by letter.
#[inline]
pub(crate) fn begins_with(text: &str, word: &str) -> bool {
    (word.is_empty() || first_byte(text) == first_byte(word)) && text.starts_with(word)
}

/// Whether a text begins with one of these words.
pub(crate) fn begins_with_one(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| begins_with(text, word))
}

/// Whether a text ends with one of these words.
pub(crate) fn ends_with_one(text: &str, words: &[&str]) -> bool {
    let last = text.as_bytes().last();
    words.iter().any(|word| word.as_bytes().last() == last && text.ends_with(word))
}

/// Every place where one of these words stands, and which.
pub(crate) fn occurrences<'t>(
    text: &'t str,
    words: &'t [&'static str],
) -> impl DoubleEndedIterator<Item = (usize, &'static str)> {
    let firsts = words.iter().filter_map(|word| word.chars().next()).fold(0, |set, first| set | bit(first));
    let begins = text.char_indices().filter(move |(_, c)| firsts & bit(*c) != 0);
    begins.flat_map(move |(at, _)| {
        let here = text.get(at..).unwrap_or_default();
        words.iter().filter(move |word| begins_with(here, word)).map(move |word| (at, *word))
    })
}

/// Where the first of these words stands.
pub(crate) fn first_place(text: &str, words: &[&'static str]) -> Option<usize> {
    occurrences(text, words).next().map(|(at, _)| at)
}

/// Where the last of these words stands.
pub(crate) fn last_place(text: &str, words: &[&'static str]) -> Option<usize> {
    occurrences(text, words).next_back().map(|(at, _)| at)
}

/// Whether one of these words stands in a text.
pub(crate) fn contains_one(text: &str, words: &[&'static str]) -> bool {
    first_place(text, words).is_some()
}

/// Where the first byte stands that is wanted with the one behind it; behind the last stands a zero. Most text is
/// without digits, so that many bytes are judged at once.
pub(super) fn find_pair(bytes: &[u8], wanted: impl Fn(u8, u8) -> bool) -> Option<usize> {
    const BLOCK: usize = 16;
    let pairs = |from| {
        let bytes: &[u8] = bytes.get(from..)?;
        Some((bytes.first_chunk::<BLOCK>()?, bytes.get(1..)?.first_chunk::<BLOCK>()?))
    };
    let mut from = 0;
    while let Some((block, next)) = pairs(from)
        && !block.iter().zip(next).fold(false, |any, (a, b)| any | wanted(*a, *b))
    {
        from += BLOCK;
    }
    let rest = bytes.get(from..)?;
    let next = rest.iter().skip(1).chain(&[0]);
    rest.iter().zip(next).position(|(a, b)| wanted(*a, *b)).map(|at| from + at)
}

/// The bit of a character in a set, which it shares with those that are a multiple of 64 away.
fn bit(c: char) -> u64 {
    1 << (u32::from(c) & 0x3f)
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn words_are_found_where_they_stand() {
        let words = &["ส่ง", "ส่งผล", "รายงาน", "-"];
        let found: Vec<_> = occurrences("รายงาน-ส่งผล ส่ง", words).collect();
        assert_eq!(found, [(0, "รายงาน"), (18, "-"), (19, "ส่ง"), (19, "ส่งผล"), (35, "ส่ง")]);
        assert_eq!(occurrences("รายงาน-ส่งผล ส่ง", words).next_back(), Some((35, "ส่ง")));
        assert_eq!(occurrences("", words).next(), None);
    }

    #[test]
    fn beginnings_and_ends() {
        assert!(begins_with_one("ส่งผล", &["ก", "ส่ง"]));
        assert!(!begins_with_one("สง", &["ส่ง", "สงผล"]));
        assert!(begins_with_one("สง", &[""]));
        assert!(ends_with_one("ได้ส่ง", &["ก", "ส่ง"]));
        assert!(!ends_with_one("ง", &["ส่ง"]));
        assert!(!ends_with_one("", &["ส่ง"]));
    }
}
