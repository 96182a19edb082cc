//! The glyph variants of Thai fonts, in the private use area, and the wide forms of Latin characters.
//!
//! Sources: those of Windows Thai fonts (U+F700–F71A) and of Mac OS Thai (U+F884–F89E) as shaping engines know them;
//! the Unicode block Halfwidth and Fullwidth Forms.

use super::NIKHAHIT;

/// The plain character for a glyph variant of a Thai font, for a bullet of a symbol font, or for the wide form that East Asian
/// programs write.
pub(super) const fn plain(c: char) -> Option<char> {
    // Tone marks and ์ come in three placements, in this order.
    const fn tone(index: u32) -> Option<char> {
        char::from_u32(0xe48 + index)
    }
    match c as u32 {
        code @ 0xf705..=0xf709 => tone(code - 0xf705),
        code @ 0xf70a..=0xf70e => tone(code - 0xf70a),
        code @ 0xf713..=0xf717 => tone(code - 0xf713),
        code @ 0xf701..=0xf704 => char::from_u32(0xe34 + code - 0xf701),
        code @ 0xf718..=0xf71a => char::from_u32(0xe38 + code - 0xf718),
        code @ 0xf885..=0xf888 => char::from_u32(0xe34 + code - 0xf885),
        code @ 0xf88a..=0xf898 => tone((code - 0xf88a) / 3),
        code @ 0xf89b..=0xf89d => char::from_u32(0xe38 + code - 0xf89b),
        0xf700 | 0xf89e => Some('ฐ'),
        0xf70f | 0xf89a => Some('ญ'),
        0xf710 | 0xf884 => Some('\u{e31}'),
        0xf711 | 0xf899 => Some(NIKHAHIT),
        0xf712 | 0xf889 => Some('\u{e47}'),
        0xf0a7 | 0xf0b7 | 0xf0d8 | 0xf0fc | 0xf06c | 0xf076 => Some('•'),
        // Digits are those of the regulation and no others, so that none is read as what it may not be.
        0xff10..=0xff19 => None,
        code @ 0xff01..=0xff5e => char::from_u32(code - 0xff01 + 0x21),
        _ => None,
    }
}
