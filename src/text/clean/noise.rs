//! Where noise stands. Most texts have none, so this is what they cost.

use super::glyph::plain;
use super::repair::begins_with_am;
use super::{NIKHAHIT, REPLACEMENT};
use crate::span::Span;
use crate::text::chars::{
    is_consonant, is_invisible, is_mark, is_odd_space, is_tone_or_silencer, is_vowel_mark,
};

/// Where the first noise of a text stands, if there is any.
pub(crate) fn noise(source: &str) -> Option<Span> {
    first_noise(source, 0).map(|noise| {
        let behind = source.get(noise.end()..).and_then(|rest| rest.chars().next());
        Span::new(noise.start(), noise.end() + behind.map_or(0, char::len_utf8))
    })
}

/// Whether `c` can never be part of clean text.
const fn is_noise(c: char) -> bool {
    // Nearly all characters are told at once.
    if matches!(c, '\0'..='\x7f' | '\u{e00}'..='\u{e7f}') {
        return false;
    }
    is_invisible(c) || is_odd_space(c) || plain(c).is_some() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether `c` behind `last` is out of order.
const fn is_disorder(last: char, c: char) -> bool {
    match c {
        'เ' => last == 'เ',
        'ำ' => matches!(last, REPLACEMENT | NIKHAHIT | 'ำ' | ' '),
        NIKHAHIT if last == 'ำ' => true,
        'า' => last == NIKHAHIT || last == ' ',
        _ if is_tone_or_silencer(c) => last == 'ำ' || last == NIKHAHIT || is_tone_or_silencer(last),
        _ if is_vowel_mark(c) => {
            is_tone_or_silencer(last) || (is_vowel_mark(last) && last as u32 == c as u32)
        }
        _ => false,
    }
}

/// The first noise at or behind `from`, where a cluster begins: from the start of its cluster to its own.
///
/// Noise is rarely alone, so the next letters are looked at one by one; behind them, whole blocks at once.
pub(super) fn first_noise(source: &str, from: usize) -> Option<Span> {
    let mut at = from;
    loop {
        let mut last = (0, '\0');
        for (n, c) in source.get(at..)?.char_indices() {
            if is_noise(c) || is_disorder(last.1, c) {
                return Some(Span::new(cluster_start(source, from, at + n), at + n));
            }
            last = (n, c);
            if n >= BLOCK {
                break;
            }
        }
        if last.0 < BLOCK {
            return None;
        }
        at = skip_quiet(source, at + last.0);
    }
}

fn cluster_start(source: &str, from: usize, noise: usize) -> usize {
    let before = source.get(from..noise).unwrap_or_default();
    let is_base = |c: char| !is_mark(c) && !matches!(c, 'ำ' | 'า' | REPLACEMENT);
    let last = |before: &str| before.char_indices().rfind(|(_, c)| is_base(*c));
    let start = match last(before) {
        // A blank before ำ is part of the cluster.
        Some((at, ' ')) if source.get(from + at + 1..).is_some_and(begins_with_am) => {
            before.get(..at).and_then(last).filter(|(_, c)| is_consonant(*c)).map_or(at, |(at, _)| at)
        }
        Some((at, _)) => at,
        None => 0,
    };
    from + start
}

/// The bytes that are judged at once.
const BLOCK: usize = 64;

/// Past the blocks that are certainly without noise.
fn skip_quiet(source: &str, from: usize) -> usize {
    let mut at = from;
    while let Some(block) = source.as_bytes().get(at..).and_then(<[u8]>::first_chunk) {
        if may_have_noise(block) || may_have_lost_am(block) {
            break;
        }
        at += BLOCK;
    }
    while !source.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// Whether a character that begins in the block can be noise, or out of order with the next one. Judged are
/// single bytes and without a branch, so that the compiler can take many at a time.
#[expect(clippy::indexing_slicing, reason = "all bounds are constant")]
#[expect(
    clippy::needless_bitwise_bool,
    reason = "a lazy operator is a branch, which the compiler cannot vectorise"
)]
fn may_have_noise(block: &[u8; BLOCK + 5]) -> bool {
    let mut odd = false;
    for n in 0..BLOCK {
        let (lead, a1, a2, b1, b2) = (block[n], block[n + 1], block[n + 2], block[n + 4], block[n + 5]);
        let a_low = a1 == 0xb8;
        let a_high = a1 == 0xb9;
        let foreign = lead >= 0xc2 && lead != 0xe0;
        let tone = a_high & is_between(a2, 0x88, 0x8c);
        let mark = a_high & is_between(a2, 0x87, 0x8e) | a_low & ((a2 == 0xb1) | is_between(a2, 0xb4, 0xba));
        let next_tone = (b1 == 0xb9) & is_between(b2, 0x88, 0x8c);
        let next_mark = (b1 == 0xb9) & is_between(b2, 0x87, 0x8e)
            | (b1 == 0xb8) & ((b2 == 0xb1) | is_between(b2, 0xb4, 0xba));
        let sara_am = a_low & (a2 == 0xb3);
        let nikhahit = a_high & (a2 == 0x8d);
        let sara_e = a_high & (a2 == 0x80);
        let same = (a1 == b1) & (a2 == b2);
        odd |= foreign | nikhahit | tone & next_mark | sara_am & next_tone | same & (mark | sara_am | sara_e);
    }
    odd
}

/// Whether a blank that begins in the block can be what is left of an ำ, or parts one from its letter: an า or an ำ stands behind it.
#[expect(clippy::indexing_slicing, reason = "all bounds are constant")]
#[expect(
    clippy::needless_bitwise_bool,
    reason = "a lazy operator is a branch, which the compiler cannot vectorise"
)]
fn may_have_lost_am(block: &[u8; BLOCK + 5]) -> bool {
    (0..BLOCK).fold(false, |may, n| {
        may | (block[n] == b' ')
            & (block[n + 1] == 0xe0)
            & (block[n + 2] == 0xb8)
            & (block[n + 3] | 1 == 0xb3)
    })
}

const fn is_between(byte: u8, first: u8, last: u8) -> bool {
    byte.wrapping_sub(first) <= last - first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_is_found_wherever_it_stands() {
        let thai = "ที่ มท 0816.5/ว ๑๘๔๔ ทำน้ำให้ใส เก็บแก้วเข้าตู้ (e-mail), ฎีกาญาติ ".repeat(3);
        let latin = "from: office@example.go.th (fax 0 2199 9000) ".repeat(5);
        let noise = [
            "\u{a0}",
            "\u{200b}",
            "\u{2028}",
            "\u{f70a}",
            "\u{f8fe}\u{f89a}",
            "เเ",
            "\u{e4d}\u{e32}",
            "ก่่",
            "ล า",
            "จ ำ",
            "ก่ิ",
            "กิิ",
            "ำ้",
            "ำำ",
            "กํำ",
        ];
        for (sample, calm) in noise.iter().flat_map(|sample| [(sample, &thai), (sample, &latin)]) {
            for (at, _) in calm.char_indices() {
                let (before, after) = calm.split_at(at);
                let text = [before, *sample, after].concat();
                let mut last = '\0';
                let one_by_one = text
                    .char_indices()
                    .find(|(_, c)| is_noise(*c) || is_disorder(core::mem::replace(&mut last, *c), *c));
                let found = first_noise(&text, 0).map(Span::end);
                assert_eq!(found, one_by_one.map(|(at, _)| at), "{sample:?} at {at}");
            }
        }
    }
}
