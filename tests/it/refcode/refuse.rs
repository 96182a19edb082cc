//! What is no code, and what the errors say.

use saraban::{Deviation, Language, ReferenceCode};

use super::{assert_read, assert_refused, assert_strict};

#[test]
fn what_is_no_code() {
    assert_refused("มท");
    assert_refused("มท 0816.5/ว 1844 ลงวันที่");
    assert_refused("วันที่ 5/2564");
    assert_refused("มท 08165555/1");
    assert_refused("1364/2567");
    assert_refused("");
    assert_refused("ที่");
    assert_refused("ม 0816/1");
    // A mark without its letter.
    assert_refused("กค (ก.้วจ) 0405.2/ว 637");
    // A number of a body's own with its year, oddly written: no office and its serial.
    assert_refused("ธปท.ฝงค5./2564");
    assert_refused("ธปท.ฝงค 5./67");
    assert_refused("ธปท.ฝงค 5\\2564");
}

#[track_caller]
fn assert_error(text: &str, english: &str, thai: &str, place: &str) {
    let error = text.parse::<ReferenceCode>().expect_err(text);
    assert_eq!(error.to_string(), english, "{text}");
    assert_eq!(error.display(Language::Thai).to_string(), thai, "{text}");
    assert_eq!(error.span().slice(text), Some(place), "{text}");
}

#[test]
fn errors_say_what_and_where() {
    const BLANK: &str = "not the official form: the serial number is blank";
    assert_error(
        "มท",
        "expected the number of the office, found the end of the text",
        "ต้องเป็นเลขประจำของเจ้าของเรื่อง แต่ข้อความจบเสียก่อน",
        "",
    );
    assert_error(
        "มท /1",
        "expected the number of the office, found '/'",
        "ต้องเป็นเลขประจำของเจ้าของเรื่อง แต่พบ '/'",
        "/",
    );
    assert_error(
        "มท 0816.5",
        "expected a slash, found the end of the text",
        "ต้องเป็นเครื่องหมายทับ แต่ข้อความจบเสียก่อน",
        "",
    );
    assert_error("มท 0816.5/ว", BLANK, "ไม่เป็นไปตามแบบ: เว้นเลขทะเบียนหนังสือส่งว่างไว้", "");
    assert_error(
        "กค.0402/1",
        "not the official form: unofficial punctuation",
        "ไม่เป็นไปตามแบบ: มีจุด วงเล็บ หรือเครื่องหมายอื่นที่ไม่มีในแบบ",
        ".",
    );
    assert_error("มท  0816/1", "not the official form: a space too many", "ไม่เป็นไปตามแบบ: เว้นวรรคเกิน", "  ");
    assert_error(
        "มท ๐8๑๖/1",
        "not the official form: Thai and Arabic digits side by side",
        "ไม่เป็นไปตามแบบ: ใช้เลขไทยปนเลขอารบิก",
        "๐8๑๖",
    );
    // What is named is what the text has, not what was missing where the grammar stopped.
    let (english, thai) = ("not the official form: a space is missing", "ไม่เป็นไปตามแบบ: ไม่ได้เว้นวรรค");
    assert_error("มท 0816/ว12", english, thai, "");
    let (english, thai) = ("not the official form: a space too many", "ไม่เป็นไปตามแบบ: เว้นวรรคเกิน");
    assert_error("มท 0816/ว  12", english, thai, "");
    assert_error(
        "ที่",
        "expected the letters of a ministry or province, found 'ท'",
        "ต้องเป็นรหัสตัวพยัญชนะ แต่พบ 'ท'",
        "ท",
    );
}

#[test]
fn numbers_that_no_office_and_no_letter_has() {
    const ZERO: &str = "expected a number that is not zero, found";
    assert_error("กก 0000/15", &format!("{ZERO} '0'"), "ต้องเป็นเลขที่ไม่เป็นศูนย์ แต่พบ '0'", "0");
    assert_error("กก ๐๒๐๑/ว ๐", &format!("{ZERO} '๐'"), "ต้องเป็นเลขที่ไม่เป็นศูนย์ แต่พบ '๐'", "๐");
    assert_error(
        "มท 816.5/ว 18",
        "expected an office number of four digits, found '8'",
        "ต้องเป็นเลขประจำของเจ้าของเรื่องสี่หลัก แต่พบ '8'",
        "8",
    );
    // The zero that a spreadsheet has lost.
    assert_read("มท 816.5/ว 18", "มท 816.5/ว 18", &[Deviation::OcrSuspicion]);
    assert_read("ลย 023/5", "ลย 023/5", &[Deviation::OcrSuspicion]);
    assert_read("กก 0000/0", "กก 0000/0", &[Deviation::OcrSuspicion]);
    // Courts, independent bodies and universities have other numbers.
    assert_strict("ศย 024/77", "ศย 024/77");
    assert_strict("ผผ 05/127", "ผผ 05/127");
    assert_strict("อว 78.014/ว 5", "อว 78.014/ว 5");
}
