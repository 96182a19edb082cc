//! Which months a text can be meant for, as far as its first letters tell.

use crate::date::Month;
use crate::text::chars::is_mark;

/// The spelling in force from 1942 to 1944, which did without ฎ, ฤ, ษ and ศ.
pub(super) const OLD: [(&str, Month); 4] = [
    ("เมสายน", Month::April),
    ("พรึสภาคม", Month::May),
    ("กรกดาคม", Month::July),
    ("พรึสจิกายน", Month::November),
];

/// The months that may be meant, by their bits from January on, and behind them the old spellings.
#[derive(Clone, Copy)]
pub(super) struct Meant(u16);

impl Meant {
    /// The names with which a text may begin, their marks lost or moved, or one of their letters wrong, lost or too many.
    /// It spares nearly all texts the rest. `None` where no month is meant; no name is as short as three letters, whatever
    /// it has lost.
    pub(super) fn at(text: &str) -> Option<Self> {
        let mut chars = text.chars();
        let letters = [chars.next()?, chars.next()?, chars.next()?, chars.next()?];
        let [a, b, c, d] = letters.map(|c| LETTERS.get(low(c as u32)).copied().unwrap_or_default());
        // A mark stands second, and behind it another, or the blank that a moved mark leaves.
        let [_, second, third, _] = letters;
        let in_heap = if is_mark(second) && (is_mark(third) || third == ' ') { u16::MAX } else { 0 };
        let goes_on = in_heap | b.second | b.third | c.third | c.second & d.third;
        let names = a.first & goes_on | a.second & (b.first | b.third) | b.second & c.third;
        (names != 0).then_some(Self(names))
    }

    pub(super) fn months(self) -> impl Iterator<Item = Month> {
        let meant = move |(bit, _): &(usize, Month)| self.0 >> bit & 1 == 1;
        Month::ALL.into_iter().enumerate().filter(meant).map(|(_, month)| month)
    }

    /// Whether it may be one of the old spellings.
    pub(super) const fn is_old(self) -> bool {
        self.0 >> Month::ALL.len() != 0
    }
}

/// The names that have a letter first, second or third, as bits.
#[derive(Clone, Copy, Default)]
struct Names {
    first: u16,
    second: u16,
    third: u16,
}

/// What tells Thai letters apart: the bits of the last of their three bytes.
const fn low(c: u32) -> usize {
    (c & 0x3f) as usize
}

/// By the letters, whatever stands for another with the same last byte.
#[expect(clippy::indexing_slicing, reason = "no name has less than three letters of three bytes")]
static LETTERS: [Names; 64] = {
    let mut letters = [Names { first: 0, second: 0, third: 0 }; 64];
    let mut bit = 0;
    while bit < Month::ALL.len() + OLD.len() {
        let name =
            if bit < Month::ALL.len() { Month::ALL[bit].name() } else { OLD[bit - Month::ALL.len()].0 };
        let name = name.as_bytes();
        letters[low(name[2] as u32)].first |= 1 << bit;
        letters[low(name[5] as u32)].second |= 1 << bit;
        letters[low(name[8] as u32)].third |= 1 << bit;
        bit += 1;
    }
    letters
};
