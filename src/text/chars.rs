//! Classes of characters.

/// ก to ฮ.
pub(crate) const fn is_consonant(c: char) -> bool {
    matches!(c, 'ก'..='ฮ')
}

/// A letter of the Thai script, vowels and marks included; not ฿, ๆ, ฯ, digits.
pub(crate) const fn is_thai_letter(c: char) -> bool {
    matches!(c, 'ก'..='ฮ' | 'ะ'..='ฺ' | 'เ'..='ๅ' | '็'..='\u{e4e}')
}

/// A mark that hangs on the consonant before it: ั ิ ี ึ ื ุ ู ฺ ็ ่ ้ ๊ ๋ ์ ํ ๎.
pub(crate) const fn is_mark(c: char) -> bool {
    matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
}

/// A vowel or other mark above or below, but no tone mark and no ์.
pub(crate) const fn is_vowel_mark(c: char) -> bool {
    is_mark(c) && !is_tone_or_silencer(c)
}

/// ่ ้ ๊ ๋.
pub(crate) const fn is_tone(c: char) -> bool {
    matches!(c, '\u{e48}'..='\u{e4b}')
}

/// ่ ้ ๊ ๋ ์.
pub(crate) const fn is_tone_or_silencer(c: char) -> bool {
    matches!(c, '\u{e48}'..='\u{e4c}')
}

/// Whether a word cannot begin here: a mark, or a vowel that follows its consonant (ะ า ำ ๅ).
pub(crate) const fn is_dependent(c: char) -> bool {
    is_mark(c) || matches!(c, 'ะ' | 'า' | 'ำ' | 'ๅ')
}

/// A character that takes no place on the line: zero-width spaces, the byte-order mark, the soft hyphen.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{80}'..='\u{84}' | '\u{86}'..='\u{9f}')
}

/// A space that is not the plain one, and no line break.
pub(crate) const fn is_odd_space(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

/// Space or tab.
pub(crate) const fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t')
}

/// A line or page break: `\n`, `\r`, form feed, vertical tab.
pub(crate) const fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// A hyphen or dash of any length, or a minus sign.
pub(crate) const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
