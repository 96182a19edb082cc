//! Lists of numbers.

/// Most days, or years, that a list has.
pub(crate) const LONGEST_LIST: usize = 31;

/// Whether more numbers follow than a list has, with nothing but blanks, commas and dashes between them: a column of
/// figures. None of its numbers need look for the end of a list.
pub(crate) fn is_column(text: &str) -> bool {
    const WIDEST: usize = 8 * LONGEST_LIST;
    let (mut rest, mut numbers, mut in_number) = (text.as_bytes(), 0, false);
    for _ in 0..WIDEST {
        let is_digit;
        (is_digit, rest) = match rest {
            [b'0'..=b'9', rest @ ..] | [0xe0, 0xb9, 0x90..=0x99, rest @ ..] => (true, rest),
            // A dash of any length begins with E2 80.
            [b' ' | b'\t' | b',' | b'-', rest @ ..] | [0xe2, 0x80, 0x90..=0x95, rest @ ..] => (false, rest),
            _ => return false,
        };
        numbers += usize::from(is_digit && !in_number);
        in_number = is_digit;
        if numbers > LONGEST_LIST {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_ends() {
        let column = |numbers: usize| "๑, 12 – ".repeat(numbers / 2);
        assert!(is_column(&column(LONGEST_LIST + 1)));
        assert!(!is_column(&column(LONGEST_LIST - 1)));
        // The most that a list may have it may have.
        assert!(!is_column(&(column(LONGEST_LIST - 1) + "๗")));
        assert!(!is_column(&(column(8) + "มกราคม " + &column(40))));
        assert!(!is_column(&"1".repeat(1_000_000)));
    }
}
