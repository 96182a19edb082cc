//! Text without noise: cleaning twice changes nothing more, and every span leads back to sliceable text.

use saraban::{Clean, DigitStyle, Digits, Span, to_arabic_digits, to_thai_digits};

pub fn clean(text: &str) {
    let clean = Clean::new(text);
    assert_eq!(Clean::new(clean.text()).text(), clean.text(), "of {text:?}");
    let (mut last, mut cluster) = (0, 0);
    for (start, c) in clean.text().char_indices() {
        let span = Span::new(start, start + c.len_utf8());
        let back = clean.to_source(span);
        let source = back.slice(text).unwrap_or_else(|| panic!("{back:?} of {text:?}"));
        if clean.is_repaired(span) {
            cluster = cluster.max(back.end());
        } else {
            assert_eq!(Some(source), span.slice(clean.text()), "{back:?} of {text:?}");
            assert!(back.start() >= last, "{back:?} of {text:?}");
        }
        last = back.start();
        // From the beginning to here, and from here to the end.
        for span in [Span::new(0, span.end()), Span::new(start, clean.text().len())] {
            assert!(clean.to_source(span).slice(text).is_some(), "{span:?} of {text:?}");
        }
    }
    digits(text);
}

fn digits(text: &str) {
    let (thai, arabic) = (to_thai_digits(text), to_arabic_digits(text));
    assert!(!thai.contains(|c: char| c.is_ascii_digit()) && !arabic.contains(|c| ('๐'..='๙').contains(&c)));
    assert_eq!(to_arabic_digits(&thai), arabic);
    assert_eq!(to_thai_digits(&arabic), thai);
    assert_eq!(Digits::new(text, DigitStyle::Thai).to_string(), thai);
    assert_eq!(text.chars().count(), thai.chars().count());
}
