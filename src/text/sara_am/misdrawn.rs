//! Texts whose font draws every า as ำ: `กำรรำยงำน` for `การรายงาน`.
//!
//! One such word may be anything, but a text full of them, or a page of it, with hardly an า, has one cause. Each ำ is then
//! read as า, but in the words that have an ำ by right.

use alloc::string::String;
use alloc::vec::Vec;

use super::WORDS;

/// The last bytes of า and ำ, which both begin with E0 B8.
const AA: u8 = 0xb2;
const AM: u8 = 0xb3;
/// The least number of wrong ำ by which such a text is known.
const LEAST: usize = 8;
/// The most า of lines of another font between those of this one: a date that was typed later.
const FEW: usize = 2;
/// How many of them there must be for each า.
const SHARE: usize = 4;

/// Where in `source` an ำ stands for an า, from left to right: where the whole text shows it, or some of its lines do.
pub(in crate::text) fn misdrawn(source: &str) -> Vec<usize> {
    let (aa, am) = count(source);
    if am < LEAST {
        return Vec::new();
    }
    if am >= SHARE * aa {
        let wrong: Vec<usize> = wrong_in(source, 0).collect();
        if is_shown(wrong.len(), aa) {
            return wrong;
        }
    }
    in_stretches(source)
}

/// A text that is known to come from such a font, however short, with the า for which its ำ stand.
pub(crate) fn redrawn(text: &str) -> String {
    let mut spelt = String::with_capacity(text.len());
    let mut end = 0;
    for at in wrong_in(text, 0) {
        spelt.push_str(text.get(end..at).unwrap_or_default());
        spelt.push('า');
        end = at + 'ำ'.len_utf8();
    }
    spelt.push_str(text.get(end..).unwrap_or_default());
    spelt
}

/// Where an ำ stands that no known word has, in a part of a text that begins at `start`.
fn wrong_in(part: &str, start: usize) -> impl Iterator<Item = usize> {
    // Behind these an า would be a part of an ำ.
    let is_part = |at: usize| part.get(..at).is_some_and(|before| before.ends_with([' ', '\u{e4d}']));
    let places = part.match_indices('ำ').map(|(at, _)| at);
    places.filter(move |at| !is_part(*at) && !is_by_right(part, *at)).map(move |at| start + at)
}

/// Whether so many wrong ำ beside so many า have one cause.
const fn is_shown(wrong: usize, aa: usize) -> bool {
    wrong >= LEAST && wrong >= SHARE * aa
}

/// The same in stretches of lines: of a file of several documents only some may come from such a font. Lines with more than
/// a few า that speak against it end a stretch.
fn in_stretches(source: &str) -> Vec<usize> {
    let (mut places, mut stretch) = (Vec::new(), Stretch::default());
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        if !stretch.takes(line, start) {
            places.append(&mut core::mem::take(&mut stretch).shown());
        }
        start += line.len();
    }
    places.append(&mut stretch.shown());
    places
}

/// Lines that may come from such a font.
#[derive(Default)]
struct Stretch {
    wrong: Vec<usize>,
    aa: usize,
    /// The า of the last lines, as long as none of those behind them has shown the font again.
    against: usize,
}

impl Stretch {
    /// Takes a line that begins at `start`; `false` where it is the end.
    fn takes(&mut self, line: &str, start: usize) -> bool {
        let (aa, am) = count(line);
        let known = self.wrong.len();
        let least = if aa > 0 { SHARE * (self.aa + self.against + aa) } else { 0 };
        // Of most lines that is known before it is looked at what their ำ stand in.
        if am > 0 && known + am >= least {
            self.wrong.extend(wrong_in(line, start));
        }
        if self.wrong.len() < least {
            self.wrong.truncate(known);
            self.against += aa;
            return self.against <= FEW;
        }
        if self.wrong.len() > known {
            self.aa += core::mem::take(&mut self.against);
        }
        self.aa += aa;
        true
    }

    fn shown(self) -> Vec<usize> {
        if is_shown(self.wrong.len(), self.aa) { self.wrong } else { Vec::new() }
    }
}

/// How many า and ำ a text has. Whole blocks are judged at once, for every text is counted through.
fn count(source: &str) -> (usize, usize) {
    let (mut rest, mut sums) = (source.as_bytes(), (0, 0));
    let mut add = |(aa, am): (u8, u8)| sums = (sums.0 + usize::from(aa), sums.1 + usize::from(am));
    while let Some(block) = rest.first_chunk() {
        add(count_in(block));
        rest = rest.get(BLOCK..).unwrap_or_default();
    }
    let mut last = [0; BLOCK + 2];
    last.iter_mut().zip(rest).for_each(|(slot, byte)| *slot = *byte);
    add(count_in(&last));
    sums
}

/// How many letters begin at once in a block.
const BLOCK: usize = 32;

#[expect(
    clippy::needless_bitwise_bool,
    reason = "a lazy operator is a branch, which the compiler cannot vectorise"
)]
fn count_in(block: &[u8; BLOCK + 2]) -> (u8, u8) {
    let letters = block.iter().zip(block.iter().skip(1)).zip(block.iter().skip(2));
    letters.fold((0, 0), |(aa, am), ((lead, second), last)| {
        let has = |letter| u8::from((*lead == 0xe0) & (*second == 0xb8) & (*last == letter));
        (aa + has(AA), am + has(AM))
    })
}

/// Whether the ำ at `at` belongs to a word that has one.
fn is_by_right(source: &str, at: usize) -> bool {
    let begins = |word: &str, inside: usize| {
        let start = at.checked_sub(inside)?;
        let is_other = word.starts_with('น') && source.get(..start)?.ends_with('ห');
        (!is_other && reads(source.get(start..)?, word)).then_some(())
    };
    WORDS.iter().any(|word| word.match_indices('ำ').any(|(inside, _)| begins(word, inside).is_some()))
}

/// Whether `text` begins with `word`, its า drawn as ำ or not.
fn reads(text: &str, word: &str) -> bool {
    let mut read = text.chars();
    word.chars().all(|due| read.next().is_some_and(|c| c == due || (c, due) == ('ำ', 'า')))
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned as _;
    use alloc::string::String;

    use super::*;
    use crate::text::Clean;

    fn read(text: &str) -> String {
        Clean::new(text).text().to_owned()
    }

    #[test]
    fn a_text_without_its_vowel() {
        let text =
            "กำรรำยงำนผลกำรดำเนินงำนของสำนักงำนเทศบำลตำบลบ้ำนกลำง ภำยในเดือนตุลำคม ให้จัดทำเอกสำรจำนวน ๒ ชุด หน้ำ";
        let right =
            "การรายงานผลการดำเนินงานของสำนักงานเทศบาลตำบลบ้านกลาง ภายในเดือนตุลาคม ให้จัดทำเอกสารจำนวน ๒ ชุด หน้า";
        assert_eq!(read(text), right);
        assert_eq!(read(right), right);
    }

    #[test]
    fn a_page_of_a_text() {
        let page = "กำรรำยงำนผล\n๒๗ สิงหาคม ๒๕๖๗\nกำรดำเนินงำน\nของสำนักงำนเทศบำลตำบลบ้ำนกลำง\nภำยในเดือนตุลำคม\n";
        let right = "การรายงานผล\n๒๗ สิงหาคม ๒๕๖๗\nการดำเนินงาน\nของสำนักงานเทศบาลตำบลบ้านกลาง\nภายในเดือนตุลาคม\n";
        let other = "เทศบาลตำบลบ้านกลางขอรายงานผลการดำเนินงานตามแผนงานประจำปี\nจำนวน ๒ ชุด\n".repeat(9);
        for (before, after) in [("", other.as_str()), (&other, ""), (&other, &other)] {
            assert_eq!(read(&[before, page, after].concat()), [before, right, after].concat());
        }
        assert_eq!(read(&other), other);
    }

    #[test]
    fn letters_are_counted_wherever_they_stand() {
        for at in 0..300 {
            let text = ["x".repeat(at).as_str(), "กำกากำ", &"y".repeat(300 - at)].concat();
            assert_eq!(count(&text), (1, 2), "{at}");
        }
    }

    #[test]
    fn few_words_prove_nothing() {
        for text in ["กำรประชุม", "จำนวน จำนวน จำนวน จำนวน จำนวน จำนวน จำนวน จำนวน จำนวน", ""]
        {
            assert_eq!(read(text), text);
        }
    }
}
