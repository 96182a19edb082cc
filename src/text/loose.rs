//! Recognises a known word that a scan or a font map has damaged.

use super::chars::{is_mark, is_thai_letter, is_tone};

/// How a text resembles the word that it was held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Likeness {
    /// Letter by letter.
    Same,
    /// But for ฎ and ฏ, which are confused so often that both are read as one letter.
    Misspelt,
    /// Vowels above and below or tone marks lost or moved, or ำ drawn for า.
    Damaged,
}

/// The least number of letters, marks aside, that identify a word without its marks.
pub(crate) const ENOUGH: usize = 4;

/// The bytes of `text` that `word` takes at its beginning, exactly or [damaged](Likeness).
#[inline]
pub(crate) fn match_word(text: &str, word: &str) -> Option<(usize, Likeness)> {
    if begins_alike(text, word) { same_or_damaged(text, word, ENOUGH) } else { None }
}

/// The same where what follows tells which word it is, be it as short as it may.
pub(crate) fn match_told(text: &str, word: &str) -> Option<(usize, Likeness)> {
    if begins_alike(text, word) { same_or_damaged(text, word, 0) } else { None }
}

/// `least`: the letters, marks aside, that it takes to know the word without its marks.
fn same_or_damaged(text: &str, word: &str, least: usize) -> Option<(usize, Likeness)> {
    let same = same_bytes(text, word);
    let Some(due) = word.get(same..)?.chars().next() else { return Some((word.len(), Likeness::Same)) };
    let read = text.get(same..)?.chars().next();
    // A word of so few bytes has not letters enough.
    let is_short = word.len() < least * 'ก'.len_utf8();
    if may_be_damaged(read, due, is_short) { damaged(text, word, least) } else { None }
}

/// The bytes of the characters that both begin with.
fn same_bytes(text: &str, word: &str) -> usize {
    let mut same = text.bytes().zip(word.bytes()).take_while(|(read, due)| read == due).count();
    while !word.is_char_boundary(same) {
        same -= 1;
    }
    same
}

/// Whether the first difference may be damage: a mark that is lost or out of place, a letter that is confused with
/// another, the blank that a moved mark leaves. It tells nearly all other words at once.
fn may_be_damaged(read: Option<char>, due: char, is_short: bool) -> bool {
    let moved = || is_mark(due) || read.is_some_and(|c| is_mark(c) || c == ' ');
    !is_short && moved() || read.is_some_and(|c| alike(c, due).is_some())
}

/// How far behind a word no tone mark may stand where all are lost, in characters.
const TONELESS: usize = 20;

/// The bytes of `text` that `word` takes at its beginning without its tone marks, where none stands behind it either: so short a word
/// is known only where the text has lost them all.
pub(crate) fn match_toneless(text: &str, word: &str) -> Option<usize> {
    let mut read = text.chars();
    let mut len = 0;
    for right in word.chars().filter(|c| !is_tone(*c)) {
        let c = read.next().filter(|c| *c == right)?;
        len += c.len_utf8();
    }
    let rest = read.as_str();
    let is_lost = len < word.len() && !rest.chars().take(TONELESS).any(is_tone);
    (is_lost && !rest.starts_with(is_mark)).then_some(len)
}

/// Whether the first letters are alike, which spares nearly all comparisons of a text with a word.
#[inline]
pub(crate) fn begins_alike(text: &str, word: &str) -> bool {
    FirstLetter::of(text).begins(word)
}

/// The first letter of a text that is compared with many words.
#[derive(Clone, Copy)]
pub(crate) struct FirstLetter(u8);

impl FirstLetter {
    #[inline]
    pub(crate) const fn of(text: &str) -> Self {
        Self(first_byte(text))
    }

    /// Whether a word begins with it, or with one that it is confused with.
    #[inline]
    pub(crate) const fn begins(self, word: &str) -> bool {
        let (read, due) = (self.0, first_byte(word));
        // ฎ and ฏ end in 8E and 8F.
        read == due || due == NO_BYTE || read ^ due == 1 && read | 1 == 0x8f
    }
}

/// The byte that tells a first letter: of Thai letters the last of their three.
#[inline]
pub(super) const fn first_byte(text: &str) -> u8 {
    match *text.as_bytes() {
        [0xe0, _, third, ..] => third,
        [first, ..] => first,
        [] => NO_BYTE,
    }
}

/// No text has it.
const NO_BYTE: u8 = 0xff;

fn damaged(text: &str, word: &str, least: usize) -> Option<(usize, Likeness)> {
    let mut likeness = Likeness::Same;
    let mut letters = 0;
    let mut read = text.char_indices().peekable();
    let mut marks_differ = false;
    let mut due = word.char_indices().filter(|(_, c)| !is_mark(*c)).peekable();
    while let Some((at, expected)) = due.next() {
        let (_, c) = read.next()?;
        likeness = worse(likeness, alike(c, expected)?);
        letters += usize::from(is_thai_letter(expected));
        let own = word.get(at + expected.len_utf8()..)?;
        let mut strange = false;
        while let Some((_, mark)) = read.next_if(|(_, c)| is_mark(*c)) {
            strange |= !own.chars().take_while(|c| is_mark(*c)).any(|c| c == mark);
        }
        // Where a font map moves a mark, it often leaves a blank behind: `พทุ ธศักราช`.
        if strange && due.peek().is_some() {
            read.next_if(|(_, c)| *c == ' ');
        }
    }
    let end = read.peek().map_or(text.len(), |(at, _)| *at);
    let taken = text.get(..end)?;
    if marks(taken).ne(marks(word)) {
        marks_differ = true;
        // Marks may be lost or stand on the neighbour, but none may appear from nowhere.
        let count = |s: &str, mark: char| marks(s).filter(|m| *m == mark).count();
        if marks(taken).any(|mark| count(taken, mark) > count(word, mark)) {
            return None;
        }
    } else if likeness == Likeness::Same {
        marks_differ = true; // the same marks on other letters
    }
    if marks_differ {
        if letters < least {
            return None;
        }
        likeness = Likeness::Damaged;
    }
    Some((end, likeness))
}

fn marks(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| is_mark(*c))
}

fn worse(a: Likeness, b: Likeness) -> Likeness {
    if a as u8 >= b as u8 { a } else { b }
}

fn alike(read: char, expected: char) -> Option<Likeness> {
    match (read, expected) {
        _ if read == expected => Some(Likeness::Same),
        ('ฎ', 'ฏ') | ('ฏ', 'ฎ') => Some(Likeness::Misspelt),
        ('ำ', 'า') => Some(Likeness::Damaged),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_match(text: &str, word: &str, expected: Option<(&str, Likeness)>) {
        let found = match_word(text, word).map(|(len, likeness)| (text.get(..len).unwrap(), likeness));
        assert_eq!(found, expected, "{text} against {word}");
    }

    #[test]
    fn exact() {
        assert_match("มกราคม ๒๕๖๗", "มกราคม", Some(("มกราคม", Likeness::Same)));
        assert_match("มกรา", "มกราคม", None);
        assert_match("มีนาคม", "มกราคม", None);
    }

    #[test]
    fn confused_letters() {
        assert_match("กรกฏาคม", "กรกฎาคม", Some(("กรกฏาคม", Likeness::Misspelt)));
        assert_match("ปฎิบัติ", "ปฏิบัติ", Some(("ปฎิบัติ", Likeness::Misspelt)));
    }

    #[test]
    fn lost_and_moved_marks() {
        assert_match("สิงหำคม 2565", "สิงหาคม", Some(("สิงหำคม", Likeness::Damaged)));
        assert_match("วนสนไตรมาส", "วันสิ้นไตรมาส", Some(("วนสนไตรมาส", Likeness::Damaged)));
        assert_match("มถินุายน", "มิถุนายน", Some(("มถินุายน", Likeness::Damaged)));
        assert_match("พทุ ธศักราช ๒๕๔๖", "พุทธศักราช", Some(("พทุ ธศักราช", Likeness::Damaged)));
        assert_match("พุ ทธศักราช", "พุทธศักราช", None);
    }

    #[test]
    fn short_words_need_their_marks() {
        assert_match("ที", "ที่", None);
        assert_match("วนที่", "วันที่", None);
        assert_match("ม.ค.", "มี.ค.", None);
    }

    #[test]
    fn no_mark_appears_from_nowhere() {
        assert_match("มีกราคม", "มกราคม", None);
    }
}
