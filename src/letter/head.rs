//! The head of a letter: its number, urgency and secrecy, subject, salutation, closing.

use alloc::string::String;
use alloc::vec::Vec;

use super::Form;
use super::cue::{Cue, grade_words, is_order_number, spelt_grade, without_grades};
use super::field::Field;
use super::found::Item;
use super::issuer::is_address;
use super::labels::{Label, split_closing, split_label};
use super::part::Zone;
use super::read::Document;
use crate::lex;
use crate::options::{Deviation, Deviations, ParseOptions};
use crate::refcode::{
    ReferenceCode, Secrecy, Urgency, secrecy as secrecy_grammar, urgency as urgency_grammar,
};
use crate::span::Span;
use crate::text::digit_value;

/// The most digits of a serial.
const SERIAL: usize = 6;

/// The least indent of what stands in the right column of the head.
const RIGHT_COLUMN: usize = 30;

/// The number of the letter. Orders and announcements have a [number](number) of another kind.
pub(super) fn reference(document: &Document<'_, '_>) -> Option<Field<ReferenceCode>> {
    if matches!(
        document.form,
        Form::Order | Form::Announcement | Form::Regulation | Form::Bylaw | Form::Minutes
    ) {
        return None;
    }
    let mut items = document
        .of(Zone::Reference)
        .chain(document.of(Zone::Title))
        .flat_map(|line| document.sheet.found.references.within(document.sheet.line(line).span));
    // Urgency and secrecy are the letter's, and no part of its number.
    let bare = |code: ReferenceCode| code.with_urgency(None).with_secrecy(None);
    let item = items.next()?;
    Some(
        serial_below(document, item)
            .unwrap_or_else(|| document.field(bare(item.value), item.span, item.deviations)),
    )
}

/// A number whose serial a scan puts on the line below; doubtful where that cannot be read.
fn serial_below(document: &Document<'_, '_>, item: &Item<ReferenceCode>) -> Option<Field<ReferenceCode>> {
    let line =
        document.of(Zone::Reference).find(|line| document.sheet.line(*line).span.contains(item.span))?;
    let below = document.sheet.next_written(line, document.lines.end)?;
    let is_beside = document.zone(below) == Zone::Letterhead && item.value.serial().is_none();
    let is_left = document.sheet.line(below).indent < RIGHT_COLUMN;
    let (cell, text) = document.sheet.line(below).cells().next().filter(|_| is_beside && is_left)?;
    let digits = text.chars().filter(|c| digit_value(*c).is_some()).count();
    let letters = text.chars().count() - digits;
    if digits == 0 || digits > SERIAL || letters > digits || is_address(text) && letters > 0 {
        return None;
    }
    let number = document.field(item.value, item.span, item.deviations);
    if letters > 0 {
        return Some(number.deviating(Deviations::NONE.with(Deviation::OcrSuspicion)));
    }
    let written = alloc::format!("{} {text}", item.value.as_written());
    let whole = ReferenceCode::parse_with(&written, ParseOptions::LENIENT).ok()?;
    let deviations = item.deviations.without(Deviation::BlankSerial).union(whole.deviations);
    Some(document.field(whole.value, item.span.join(cell), deviations.with(Deviation::LineBreak)))
}

/// The number of an order, a certificate or the like, which is no reference: `๓๔๗/๒๕๖๓`.
pub(super) fn number(document: &Document<'_, '_>) -> Option<Field<String>> {
    if let Some(line) = document.of(Zone::Reference).find(|line| is_numbered(document, *line)) {
        let (cell, text) = document.sheet.line(line).cells().next()?;
        let (_, rest) = split_label(text)?;
        return yearly(document, Span::new(cell.end() - rest.len(), cell.end()));
    }
    match document.form {
        Form::Statement | Form::News => issue(document),
        // A regulation has a name, and no number.
        Form::Regulation | Form::Bylaw => None,
        _ => number_in_title(document),
    }
}

/// `ฉบับที่ ๒` of a statement.
fn issue(document: &Document<'_, '_>) -> Option<Field<String>> {
    document.of(Zone::Title).find_map(|line| {
        let line = document.sheet.line(line);
        let number = line.text.strip_prefix("ฉบับที่")?.trim_start();
        document.text_field(&[Span::new(line.span.end() - number.len(), line.span.end())])
    })
}

fn is_numbered(document: &Document<'_, '_>, line: usize) -> bool {
    let is_own = matches!(document.form, Form::Order | Form::Announcement | Form::Regulation | Form::Bylaw);
    match document.sheet.cue(line) {
        Cue::Number => true,
        Cue::Label(Label::Number) => {
            document.sheet.found.references.within(document.sheet.line(line).span).is_empty()
        }
        Cue::Label(Label::Reference) => is_own,
        _ => false,
    }
}

/// `คำสั่งจังหวัดแพร่ ที่ ๑๒/๒๕๖๗` on one line, `ครั้งที่ ๒/๒๕๖๗` of a meeting.
fn number_in_title(document: &Document<'_, '_>) -> Option<Field<String>> {
    document.of(Zone::Title).find_map(|line| {
        let line = document.sheet.line(line);
        let (_, number) = line.text.rsplit_once("ที่")?;
        let number = number.trim_start();
        let is_bare = number.split('/').all(|part| part.split_whitespace().count() == 1);
        let span = Span::new(line.span.end() - number.len(), line.span.end());
        (is_order_number(number) && is_bare).then(|| yearly(document, span)).flatten()
    })
}

/// A serial with its year, without the blanks that may stand around the slash.
fn yearly(document: &Document<'_, '_>, span: Span) -> Option<Field<String>> {
    let close = |text: String| text.split('/').map(str::trim).collect::<Vec<_>>().join("/");
    document.text_field(&[span]).map(|field| field.map(close))
}

/// Where urgency and secrecy stand by themselves, or before the ที่ on its line.
fn grades<'s>(document: &'s Document<'_, '_>) -> impl Iterator<Item = (Span, &'s str)> {
    let head =
        |line: &usize| matches!(document.zone(*line), Zone::Grade | Zone::Reference | Zone::Letterhead);
    let lines = document.lines.clone().take_while(|line| document.zone(*line) != Zone::Body).filter(head);
    lines.flat_map(|line| document.sheet.line(line).cells()).flat_map(|(cell, text)| {
        let text =
            split_label(text).filter(|(label, _)| *label == Label::Grade).map_or(text, |(_, rest)| rest);
        let words = grade_words(text);
        words.take_while(|word| !word.starts_with("ที่")).map(move |word| {
            let at = word.as_ptr() as usize - text.as_ptr() as usize;
            let start = cell.end() - text.len() + at;
            (Span::new(start, start + word.len()), word)
        })
    })
}

fn grade<T>(
    document: &Document<'_, '_>,
    grammar: impl Fn(lex::Cursor<'_>) -> lex::PResult<'_, T> + Copy,
) -> Option<Field<T>> {
    grades(document).find_map(|(span, word)| {
        let word = word.trim_matches(|c| matches!(c, '"' | '“' | '”' | '-' | '*' | '(' | ')'));
        // Without its marks a longer word is not the shorter one that it begins with.
        let spelt = spelt_grade(word)?;
        let (value, len, deviations) = lex::prefix(spelt.word, &ParseOptions::LENIENT, grammar)?;
        (len == spelt.word.len()).then(|| document.field(value, span, deviations.union(spelt.deviations)))
    })
}

/// ด่วน, ด่วนมาก, ด่วนที่สุด.
pub(super) fn urgency(document: &Document<'_, '_>) -> Option<Field<Urgency>> {
    grade(document, urgency_grammar).or_else(|| glued(document, ReferenceCode::urgency))
}

/// ลับ, ลับมาก, ลับที่สุด.
pub(super) fn secrecy(document: &Document<'_, '_>) -> Option<Field<Secrecy>> {
    grade(document, secrecy_grammar).or_else(|| glued(document, ReferenceCode::secrecy))
}

/// A grade that touches the ที่ behind it.
fn glued<T>(document: &Document<'_, '_>, grade: impl Fn(&ReferenceCode) -> Option<T>) -> Option<Field<T>> {
    let line = document.of(Zone::Reference).next()?;
    let span = document.sheet.line(line).span;
    let item = document.sheet.found.references.within(span).first()?;
    let before = Span::new(span.start(), item.span.start());
    grade(&item.value)
        .map(|grade| document.field(grade, before, item.deviations.with(Deviation::MissingSpace)))
}

/// เรื่อง; of a regulation, what it is about (ว่าด้วย); of minutes, whose meeting or which.
pub(super) fn subject(document: &Document<'_, '_>) -> Option<Field<String>> {
    if let Some(block) = document.blocks(Zone::Subject).first() {
        let subject = document.text_field(&document.values(block));
        return subject.map(|subject| subject.deviating(document.label_deviations(block)));
    }
    match document.form {
        Form::Regulation | Form::Bylaw => regulated(document),
        Form::Minutes => meeting(document),
        _ => None,
    }
}

/// From `ว่าด้วย` to the end of the heading.
fn regulated(document: &Document<'_, '_>) -> Option<Field<String>> {
    let lines: Vec<usize> = document.of(Zone::Title).collect();
    let first = lines.iter().position(|line| document.sheet.line(*line).text.contains("ว่าด้วย"))?;
    let spans = lines.iter().skip(first).enumerate().map(|(n, line)| {
        let line = document.sheet.line(*line);
        let skipped = if n == 0 { line.text.find("ว่าด้วย").unwrap_or(0) } else { 0 };
        Span::new(line.span.start() + skipped, line.span.end())
    });
    document.text_field(&spans.collect::<Vec<_>>())
}

/// What stands behind `รายงานการประชุม`, to the number of the meeting.
fn meeting(document: &Document<'_, '_>) -> Option<Field<String>> {
    const ENDS: &[&str] = &["ครั้งที่", "เมื่อ", "ณ "];
    // Behind a blank or at the beginning of the line, and in no other word.
    let end_at = |text: &str, end: &str| {
        let is_apart =
            |at: &usize| text.get(..*at).is_some_and(|before| before.is_empty() || before.ends_with(' '));
        text.match_indices(end).map(|(at, _)| at).find(is_apart)
    };
    let mut spans = Vec::new();
    for line in document.of(Zone::Title) {
        let line = document.sheet.line(line);
        let rest = line.text.strip_prefix("รายงานการประชุม").unwrap_or(line.text).trim_start();
        let end = ENDS.iter().filter_map(|end| end_at(rest, end)).min();
        let text = rest.get(..end.unwrap_or(rest.len())).unwrap_or(rest).trim_end();
        let start = line.span.end() - rest.len();
        spans.extend(Some(Span::new(start, start + text.len())).filter(|span| !span.is_empty()));
        if end.is_some() {
            break;
        }
    }
    document.text_field(&spans)
}

/// The word that greets the addressee: เรียน, กราบเรียน, นมัสการ.
pub(super) fn salutation(document: &Document<'_, '_>) -> Option<Field<String>> {
    let line = document.of(Zone::Addressee).next()?;
    let (label, rest) = document.sheet.labelled(line)?;
    let line = document.sheet.line(line);
    let word = line.text.get(..line.text.len() - rest.len())?.trim_end_matches([':', ' ', '\t']);
    let span = Span::new(line.span.start(), line.span.start() + word.len());
    (label == Label::Salutation).then(|| document.field(String::from(word), span, Deviations::NONE))
}

/// ขอแสดงความนับถือ and its kin, with the marks that a scan has lost.
pub(super) fn closing(document: &Document<'_, '_>) -> Option<Field<String>> {
    let line = document.of(Zone::Closing).next()?;
    let field = document.text_field(&[document.sheet.line(line).span])?;
    let spelt = split_closing(field.value()).map(|(word, rest)| [word, rest].concat());
    Some(match spelt.filter(|spelt| spelt != field.value()) {
        Some(spelt) => field.map(|_| spelt).deviating(Deviations::NONE.with(Deviation::DamagedWord)),
        None => field,
    })
}

/// What stands in the line of the ที่ behind the number, for those who look for another field there.
pub(super) fn beside_reference(document: &Document<'_, '_>, line: usize) -> Vec<Span> {
    let line = document.sheet.line(line);
    let number = document.sheet.found.references.within(line.span).first().map(|item| item.span);
    let text = without_grades(line.text);
    let has_label = matches!(split_label(text), Some((Label::Reference | Label::Number, _)));
    let behind =
        |(n, (cell, text)): (usize, (Span, &str))| match number.filter(|number| cell.contains(*number)) {
            Some(number) => {
                let rest = document.sheet.slice(Span::new(number.end(), cell.end()));
                Span::new(cell.end() - rest.trim_start().len(), cell.end())
            }
            None if n == 0 && has_label => Span::at(cell.start() + text.len()),
            None => cell,
        };
    line.cells().enumerate().map(behind).filter(|span| !span.is_empty()).collect()
}
