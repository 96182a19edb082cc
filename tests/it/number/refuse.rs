//! Bad input: the error says what is wrong and where, in both languages.

use saraban::{Baht, Fraction, Language, ListLabel, Number, Ordinal, ParseErrorKind, Quantity};

#[track_caller]
fn assert_error<T: std::str::FromStr<Err = saraban::ParseError> + std::fmt::Debug>(
    text: &str,
    place: &str,
    english: &str,
    thai: &str,
) {
    let error = text.parse::<T>().unwrap_err();
    assert_eq!(error.to_string(), english, "{text}");
    assert_eq!(error.display(Language::Thai).to_string(), thai, "{text}");
    assert_eq!(error.span().slice(text), Some(place), "{text}");
}

#[test]
fn what_was_expected() {
    assert_error::<Number>(
        "",
        "",
        "expected a number, found the end of the text",
        "ต้องเป็นจำนวน แต่ข้อความจบเสียก่อน",
    );
    assert_error::<Number>("ครม.", "ค", "expected a number, found 'ค'", "ต้องเป็นจำนวน แต่พบ 'ค'");
    assert_error::<Number>(
        "๑,๒๓๔ คน",
        " คน",
        "expected the end of the text, found a space",
        "ข้อความควรจบที่นี่ แต่พบช่องว่าง",
    );
    assert_error::<Number>(
        "๑.๒.๓",
        ".๓",
        "expected the end of the text, found '.'",
        "ข้อความควรจบที่นี่ แต่พบ '.'",
    );
    // Signs of the same two bytes as the digits.
    assert_error::<Number>("๑๚", "๚", "expected the end of the text, found '๚'", "ข้อความควรจบที่นี่ แต่พบ '๚'");
    assert_error::<Number>("๏๑", "๏", "expected a number, found '๏'", "ต้องเป็นจำนวน แต่พบ '๏'");
    assert_error::<Number>(
        "-",
        "",
        "expected a digit, found the end of the text",
        "ต้องเป็นตัวเลข แต่ข้อความจบเสียก่อน",
    );
    assert_error::<Number>(
        "สิบสิบ",
        "ส",
        "expected a smaller number word or the end, found 'ส'",
        "ต้องเป็นคำบอกหลักที่ต่ำกว่า หรือจบจำนวนที่นี่ แต่พบ 'ส'",
    );
    assert_error::<Baht>(
        "๕๐๐",
        "",
        "expected an amount in baht, found the end of the text",
        "ต้องเป็นจำนวนเงินที่มีหน่วยเป็นบาท แต่ข้อความจบเสียก่อน",
    );
    assert_error::<Ordinal>("สอง", "ส", "expected an ordinal, found 'ส'", "ต้องเป็นลำดับที่ แต่พบ 'ส'");
    assert_error::<ListLabel>(
        "ก",
        "",
        "expected a dot or a bracket behind the letter, found the end of the text",
        "ต้องเป็นจุดหรือวงเล็บหลังตัวอักษร แต่ข้อความจบเสียก่อน",
    );
}

#[test]
fn what_is_not_official() {
    assert_error::<Number>(
        "๑๒3",
        "๑๒3",
        "not the official form: Thai and Arabic digits side by side",
        "ไม่เป็นไปตามแบบ: ใช้เลขไทยปนเลขอารบิก",
    );
    assert_error::<Number>(
        "ยี่สิบหนึ่ง",
        "หนึ่ง",
        "not the official form: number words in an unofficial form",
        "ไม่เป็นไปตามแบบ: ใช้คำบอกจำนวนที่ไม่ใช่แบบทางการ",
    );
    assert_error::<Baht>(
        "5,000.-",
        ".-",
        "not the official form: unofficial punctuation",
        "ไม่เป็นไปตามแบบ: มีจุด วงเล็บ หรือเครื่องหมายอื่นที่ไม่มีในแบบ",
    );
}

#[test]
fn numbers_that_are_too_large() {
    let digits = "9".repeat(10_000);
    let error = digits.parse::<Number>().unwrap_err();
    assert_eq!(error.to_string(), "a number of more than 38 digits is too large");
    assert_eq!(error.span().range(), 0..10_000);
    assert_error::<Number>(
        "340282366920938463463374607431768211456",
        "340282366920938463463374607431768211456",
        "a number of more than 38 digits is too large",
        "ไม่สามารถรับจำนวนที่เกิน 38 หลักได้",
    );
    let decimals = format!("0.{}1", "0".repeat(38));
    assert_eq!(
        decimals.parse::<Number>().unwrap_err().to_string(),
        "a number of more than 38 decimals is too large"
    );
    assert_error::<Number>(
        "หนึ่งพันล้านล้านล้านล้านล้านล้าน",
        "หนึ่งพันล้านล้านล้านล้านล้านล้าน",
        "a number of more than 38 digits is too large",
        "ไม่สามารถรับจำนวนที่เกิน 38 หลักได้",
    );
    assert!(matches!(
        "99999999999999999999999999999999999999 ล้านบาท".parse::<Quantity>().unwrap_err().kind(),
        ParseErrorKind::Overflow(_)
    ));
}

#[test]
fn what_cannot_be() {
    assert_error::<Fraction>("๑/๐", "๐", "denominator 0 is less than 1", "ตัวส่วน 0 น้อยกว่า 1");
    assert!(Fraction::new(1, 0).is_err());
    assert_eq!(Number::new(1, 39).unwrap_err().to_string(), "number of decimals 39 is out of range 0..=38");
    assert_error::<Baht>(
        "๐.๐๐๑ บาท",
        "๐.๐๐๑ บาท",
        "number of decimals of an amount 3 is out of range 0..=2",
        "จำนวนตำแหน่งทศนิยมของจำนวนเงิน 3 อยู่นอกช่วง 0 ถึง 2",
    );
}
