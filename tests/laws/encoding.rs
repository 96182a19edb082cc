//! Thai text in one byte a character, so that whatever a fuzzer makes of its bytes is a text, and a change of a byte is
//! a change of a letter.
//!
//! ASCII is itself, the Thai block stands where the standard TIS-620 has it, in the gaps stands what letters contain
//! otherwise, and [`OTHER`] leads two bytes of any other character.

/// The byte before a character by its number, in two bytes.
const OTHER: u8 = 0xff;

/// Where the Thai block begins.
const THAI: u8 = 0xa1;

/// The characters in the gaps, from 0x80 and from 0xfc.
const GAPS: [char; 36] = [
    '\u{a0}', '\u{200b}', '\u{200c}', '\u{200e}', '\u{feff}', '\u{ad}', '\u{2060}', '\u{2028}', '\u{85}',
    '\u{2009}', '\u{3000}', '–', '—', '\u{2010}', '\u{2212}', '’', '“', '”', '…', '•', '\u{fffd}',
    '\u{f700}', '\u{f701}', '\u{f705}', '\u{f70a}', '\u{f70b}', '\u{f710}', '\u{f711}', '\u{f712}',
    '\u{f713}', '\u{f718}', '½', '²', '\u{661}', '\u{301}', '😀',
];

/// The text that some bytes stand for.
pub fn decode(bytes: &[u8]) -> String {
    let mut bytes = bytes.iter().copied();
    let mut text = String::new();
    while let Some(byte) = bytes.next() {
        text.push(match byte {
            0..0x80 => char::from(byte),
            OTHER => {
                let code = [bytes.next().unwrap_or(0), bytes.next().unwrap_or(0)];
                char::from_u32(u16::from_be_bytes(code).into()).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            THAI..0xfc => char::from_u32('ก' as u32 + u32::from(byte - THAI)).unwrap(),
            0x80..THAI => GAPS[usize::from(byte - 0x80)],
            0xfc.. => GAPS[usize::from(byte - 0xfc) + usize::from(THAI - 0x80)],
        });
    }
    text
}

/// The bytes that stand for a text; a character of no plane but the first is a replacement character.
pub fn encode(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for c in text.chars() {
        match (u8::try_from(c as u32), GAPS.iter().position(|gap| *gap == c)) {
            (Ok(byte @ 0..0x80), _) => bytes.push(byte),
            (_, Some(gap)) if gap < usize::from(THAI - 0x80) => bytes.push(0x80 + u8::try_from(gap).unwrap()),
            (_, Some(gap)) => bytes.push(0xfc + u8::try_from(gap - usize::from(THAI - 0x80)).unwrap()),
            _ if ('ก'..='๛').contains(&c) => {
                bytes.push(THAI + u8::try_from(c as u32 - 'ก' as u32).unwrap());
            }
            _ => {
                let code = u16::try_from(c as u32).unwrap_or(0xfffd);
                bytes.push(OTHER);
                bytes.extend(code.to_be_bytes());
            }
        }
    }
    bytes
}
