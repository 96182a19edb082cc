//! What is tried where: the one table of the scanner.

use super::entity::{Kind, Value};
use crate::date;
use crate::deadline;
use crate::lex::{Cursor, PResult, Parser as _, map};
use crate::org;
use crate::refcode;
use crate::text::chars::is_break;
use crate::text::digit_value;

/// One grammar and where it is worth trying.
pub(super) struct Rule {
    pub(super) kind: Kind,
    /// How its values can begin. At least this much must fit; the grammar says whether it is a value.
    pub(super) begins: &'static [Opening],
    /// A cheap test that every value passes.
    pub(super) hint: fn(&str) -> bool,
    /// Reads a value at the beginning of a text.
    pub(super) read: for<'i> fn(Cursor<'i>) -> PResult<'i, Value>,
    /// The value, completed by what stands around it; `None` where that says that it is something else.
    pub(super) complete: fn(before: &str, matched: &str, value: Value, after: &str) -> Option<Value>,
}

/// The first characters of a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Opening {
    /// A word, also damaged.
    Word(&'static str),
    /// One of these words, also damaged.
    Words(&'static [&'static str]),
    /// A digit.
    Digit,
    /// Two or more consonants and what is no letter: `มท ๐`, `กค.0`.
    Letters,
    /// One letter and what is no letter: `ว ๑`.
    Letter(char),
}

/// A digit, a weekday with its วัน or without.
const DAYS: &[Opening] = &[
    Opening::Digit,
    Opening::Word("วันจ"),
    Opening::Word("วันอ"),
    Opening::Word("วันพ"),
    Opening::Word("วันศ"),
    Opening::Word("วันเ"),
    Opening::Word("จันทร์"),
    Opening::Word("อังคาร"),
    Opening::Word("พุธ"),
    Opening::Word("พฤหัส"),
    Opening::Word("ศุกร์"),
    Opening::Word("เสาร์"),
    Opening::Word("อาทิตย์"),
];

const MONTHS: &[Opening] = &[
    Opening::Word("มกราคม"),
    Opening::Word("กุมภาพันธ์"),
    Opening::Word("มีนาคม"),
    Opening::Word("เมษายน"),
    Opening::Word("พฤษภาคม"),
    Opening::Word("มิถุนายน"),
    Opening::Word("กรกฎาคม"),
    Opening::Word("สิงหาคม"),
    Opening::Word("กันยายน"),
    Opening::Word("ตุลาคม"),
    Opening::Word("พฤศจิกายน"),
    Opening::Word("ธันวาคม"),
];

/// With their dots or without.
const ABBREVIATED_MONTHS: &[Opening] = &[
    Opening::Word("ม."),
    Opening::Word("มค"),
    Opening::Word("ก."),
    Opening::Word("กพ"),
    Opening::Word("กค"),
    Opening::Word("กย"),
    Opening::Word("มี."),
    Opening::Word("มีค"),
    Opening::Word("เม."),
    Opening::Word("เมย"),
    Opening::Word("พ."),
    Opening::Word("พค"),
    Opening::Word("พย"),
    Opening::Word("มิ."),
    Opening::Word("มิย"),
    Opening::Word("ส."),
    Opening::Word("สค"),
    Opening::Word("ต."),
    Opening::Word("ตค"),
    Opening::Word("ธ."),
    Opening::Word("ธค"),
];

/// Years and the parts of years.
const YEARS: &[Opening] = &[
    Opening::Word("ปี"),
    Opening::Word("พ.ศ"),
    Opening::Word("พศ"),
    Opening::Word("พุทธ"),
    Opening::Word("ค.ศ"),
    Opening::Word("คริสต"),
    Opening::Word("ร.ศ"),
    Opening::Word("รัตน"),
    Opening::Word("ไตรมาส"),
    Opening::Word("ครึ่งปี"),
];

/// In the order in which entities that begin at one place are reported; of two equally long matches of one
/// kind the first wins.
pub(super) const RULES: &[Rule] = &[
    Rule {
        kind: Kind::Reference,
        begins: &[Opening::Letters, Opening::Letter('ว')],
        hint: is_code,
        read: |start| map(refcode::code, Value::Reference).parse(start),
        complete: complete_reference,
    },
    Rule {
        kind: Kind::Reference,
        begins: &[Opening::Digit],
        hint: is_code_without_letters,
        read: |start| map(refcode::code, Value::Reference).parse(start),
        complete: complete_reference,
    },
    Rule {
        kind: Kind::Date,
        begins: DAYS,
        hint: date::context::may_be_day,
        read: |start| map(date::parse::sure_days, Value::Date).parse(start),
        complete: |before, _, value, _| date::context::is_day(before).then_some(value),
    },
    Rule {
        kind: Kind::Date,
        begins: &[Opening::Digit],
        hint: date::context::may_be_in_numbers,
        read: |start| map(date::parse::doubtful_days, Value::Date).parse(start),
        complete: |before, _, value, _| date::context::is_labelled_day(before).then_some(value),
    },
    Rule {
        kind: Kind::Date,
        begins: &[Opening::Digit],
        hint: date::context::may_be_day,
        read: |start| map(date::parse::borrowing_day, Value::Date).parse(start),
        complete: |before, _, value, after| date::context::is_listed_day(before, after).then_some(value),
    },
    Rule {
        kind: Kind::Date,
        begins: MONTHS,
        hint: anything,
        read: |start| map(date::parse::months, Value::Date).parse(start),
        complete: |before, _, value, _| date::context::is_month(before).then_some(value),
    },
    Rule {
        kind: Kind::Date,
        begins: ABBREVIATED_MONTHS,
        hint: anything,
        read: |start| map(date::parse::months, Value::Date).parse(start),
        complete: |before, _, value, _| date::context::is_abbreviated_month(before).then_some(value),
    },
    Rule {
        kind: Kind::Date,
        begins: YEARS,
        hint: anything,
        read: |start| map(date::parse::long_years, Value::Date).parse(start),
        complete: |before, _, value, _| date::context::is_year(before).then_some(value),
    },
    Rule {
        kind: Kind::Date,
        begins: &[Opening::Word("ปี")],
        hint: anything,
        read: |start| map(date::parse::short_years, Value::Date).parse(start),
        complete: |before, _, value, _| date::context::is_short_year(before).then_some(value),
    },
    Rule {
        kind: Kind::Date,
        begins: &[Opening::Digit],
        hint: date::context::may_be_year,
        read: |start| map(date::parse::listed_year, Value::Date).parse(start),
        complete: complete_listed_year,
    },
    Rule {
        kind: Kind::Deadline,
        begins: &[
            Opening::Word("ภายใน"),
            Opening::Word("ก่อน"),
            Opening::Word("ไม่เกิน"),
            Opening::Word("ไม่ช้ากว่า"),
            Opening::Word("อย่างช้า"),
            Opening::Word("อย่างน้อย"),
            Opening::Word("ถึงวัน"),
            Opening::Word("จนถึง"),
            Opening::Word("ตั้งแต่"),
            Opening::Word("ระหว่าง"),
            Opening::Word("ทุก"),
            Opening::Word("ราย"),
            Opening::Word("รอบ"),
            Opening::Word("ในวัน"),
            Opening::Word("วันที่"),
            Opening::Word("วันละ"),
            Opening::Word("วันเว้น"),
            Opening::Word("สัปดาห์"),
            Opening::Word("เดือน"),
            Opening::Word("ไตรมาสละ"),
            Opening::Word("ปีละ"),
            Opening::Word("ปีเว้น"),
            Opening::Word("ปีงบประมาณละ"),
            Opening::Word("หมดเขต"),
            Opening::Word("ปิดรับ"),
            Opening::Word("ครบกำหนด"),
            Opening::Word("เป็นวันที่"),
            Opening::Word("ล่วงหน้า"),
        ],
        hint: anything,
        read: |start| map(deadline::parse::deadline, Value::Deadline).parse(start),
        complete: complete_deadline,
    },
    Rule {
        kind: Kind::Organisation,
        begins: &[Opening::Words(org::BEGINNINGS)],
        hint: anything,
        read: |start| map(org::organisation, Value::Organisation).parse(start),
        complete: |before, matched, value, after| org::context::fits(before, matched, after).then_some(value),
    },
    Rule {
        kind: Kind::Organisation,
        begins: &[Opening::Digit],
        hint: org::context::counts_areas,
        read: |start| map(org::organisation, Value::Organisation).parse(start),
        complete: |before, matched, value, after| org::context::fits(before, matched, after).then_some(value),
    },
];

fn complete_listed_year(before: &str, _: &str, value: Value, _: &str) -> Option<Value> {
    match value {
        Value::Date(year) => date::context::listed_year(before, year).map(Value::Date),
        other => Some(other),
    }
}

fn anything(_: &str) -> bool {
    true
}

fn complete_deadline(before: &str, _: &str, value: Value, after: &str) -> Option<Value> {
    match value {
        Value::Deadline(found) => deadline::context::complete(before, found, after).map(Value::Deadline),
        other => Some(other),
    }
}

fn complete_reference(before: &str, _: &str, value: Value, after: &str) -> Option<Value> {
    match value {
        Value::Reference(code) => refcode::context::complete(before, code, after).map(Value::Reference),
        other => Some(other),
    }
}

/// Whether the letters are followed by a number or a bracket.
fn is_code(text: &str) -> bool {
    let mut behind = text.chars().take(12).skip_while(|c| matches!(c, 'ก'..='ฮ' | '.' | ' '));
    behind.next().is_some_and(|c| digit_value(c).is_some() || c == '(' || is_break(c) || c == '\t')
}

/// Whether an office number that begins with zero is followed by a slash.
fn is_code_without_letters(text: &str) -> bool {
    let behind = text.trim_start_matches(|c: char| matches!(c, '0'..='9' | '๐'..='๙' | '.' | ' '));
    text.starts_with(['0', '๐']) && behind.starts_with('/')
}
