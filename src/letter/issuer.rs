//! Who issues a document: the body, not the building that its letterhead names.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::Form;
use super::building::body_of;
use super::cue::{is_date_only, is_grade};
use super::field::Field;
use super::head::beside_reference;
use super::labels::{Label, split_label};
use super::part::Zone;
use super::read::Document;
use super::sheet::closed_up;
use super::signatory::signatory;
use super::words;
use crate::options::{Deviations, ParseOptions};
use crate::org::Organisation;
use crate::span::Span;
use crate::text::digit_value;

/// The issuing body as the letterhead, the seal, the memo's ส่วนราชการ or the heading names it.
pub(super) fn issuer(document: &Document<'_, '_>) -> Option<Field<String>> {
    match document.form {
        Form::Memo => office(document),
        // A radio message names its sender by post; its heading may name another body.
        Form::Radio => office(document)
            .map(|office| if words::is_body(office.value()) { office } else { office.map(body_of_post) })
            .filter(|office| words::is_body(office.value()))
            .or_else(|| heading(document).filter(|heading| words::is_body(heading.value())))
            .or_else(|| office(document)),
        Form::Order | Form::Announcement | Form::Regulation | Form::Bylaw => heading(document),
        // The minutes are of a meeting, which is no body.
        Form::Minutes => None,
        Form::Stamped | Form::Statement | Form::News | Form::Other => seal(document),
        Form::Certificate => letterhead(document).or_else(|| of_signatory(document)),
        _ => letterhead(document),
    }
}

/// The body of the post in whose name a document without a letterhead is signed.
fn of_signatory(document: &Document<'_, '_>) -> Option<Field<String>> {
    let signatory = signatory(document)?;
    let post = signatory.acting_for().or(signatory.position())?.clone();
    Some(post.map(body_of_post)).filter(|body| words::is_body(body.value()))
}

/// The body to which a post belongs, where the tables know: จังหวัดแพร่ of ผู้ว่าราชการจังหวัดแพร่.
fn body_of_post(post: String) -> String {
    let organisation = Organisation::parse_with(&post, ParseOptions::LENIENT).ok();
    let body = organisation.and_then(|organisation| organisation.value.within().map(String::from));
    // `ผู้อำนวยการกลาง กองบัญชาการ…`
    let behind =
        || post.split_once(' ').map(|(_, body)| body).filter(|body| words::is_body(body)).map(String::from);
    body.or_else(behind).unwrap_or(post)
}

/// ส่วนราชการ without the telephone number beside it; the office and its sections may stand on lines of their own.
fn office(document: &Document<'_, '_>) -> Option<Field<String>> {
    let block = document.blocks(Zone::Office).into_iter().next()?;
    // The day whose วันที่ is torn belongs to nothing where the line above it is lost.
    let is_name = |span: &Span| !document.sheet.slice(*span).starts_with("ที่ ");
    let values = document.values(&block).into_iter().take_while(is_name);
    let spans = values.map(|span| before_phone(document, span));
    let spans: Vec<Span> = spans.filter(|span| !span.is_empty()).collect();
    spaced(document, &spans)
}

fn before_phone(document: &Document<'_, '_>, span: Span) -> Span {
    let text = document.sheet.slice(span);
    let end = text.find("โทร").unwrap_or(text.len());
    let name = text.get(..end).unwrap_or(text).trim_end_matches(['.', '…', ' ']);
    Span::new(span.start(), span.start() + name.len())
}

/// What stands behind คำสั่ง, ประกาศ, ระเบียบ.
fn heading(document: &Document<'_, '_>) -> Option<Field<String>> {
    const WORDS: &[&str] = &[
        "คำสั่ง",
        "ประกาศ",
        "ระเบียบ",
        "ข้อบังคับ",
        "วิทยุในราชการ",
        "วิทยุสื่อสารในราชการ",
        "โทรสารในราชการ",
        "โทรสาร",
        "วิทยุ",
    ];
    const ENDS: &[&str] = &["ที่ ", "ด่วน", "ลับ", "ว่าด้วย", "เรื่อง", "ครั้งที่", "ฉบับที่", "พ.ศ.", "(ฉบับที่"];
    let mut spans = Vec::new();
    for line in document.of(Zone::Title) {
        let line = document.sheet.line(line);
        let word = WORDS.iter().find(|word| spans.is_empty() && line.text.starts_with(**word));
        let rest = word.and_then(|word| line.text.strip_prefix(*word)).unwrap_or(line.text);
        let end = ENDS.iter().filter_map(|end| rest.find(end)).min();
        let text = rest.get(..end.unwrap_or(rest.len())).unwrap_or(rest);
        let start = line.span.end() - rest.len() + (text.len() - text.trim_start().len());
        let span = Span::new(start, start + text.trim().len());
        let known = document.sheet.found.organisations.at(start);
        spans.extend(Some(span).filter(|span| !span.is_empty()));
        // What goes on below the whole name of a body is no part of it.
        if end.is_some() || known.is_some_and(|known| known.span == span) {
            break;
        }
    }
    document.text_field(&spans)
}

/// The body above the date at the foot of a sealed letter.
fn seal(document: &Document<'_, '_>) -> Option<Field<String>> {
    let is_above = |line: &usize| matches!(document.zone(*line), Zone::Body | Zone::Addressee);
    let above = document.lines.clone().rev().find(is_above)?;
    let lines: Vec<usize> = document.of(Zone::Letterhead).filter(|line| *line > above).collect();
    // The date may stand beside it.
    let is_name = |(span, text): &(Span, &str)| !is_date_only(*span, text, &document.sheet.found);
    let cells = lines.iter().flat_map(|line| {
        let line = document.sheet.line(*line);
        let is_dated = line.cells().any(|cell| !is_name(&cell));
        if is_dated {
            line.cells().filter(is_name).map(|(span, _)| span).collect()
        } else {
            [line.span].to_vec()
        }
    });
    name(document, &cells.collect::<Vec<_>>())
}

/// The columns of the head in which the issuer and its address stand.
fn head_cells(document: &Document<'_, '_>) -> Vec<Span> {
    let head = document.lines.clone().take_while(|line| document.zone(*line) != Zone::Body);
    head.filter(|line| matches!(document.zone(*line), Zone::Reference | Zone::Letterhead))
        .flat_map(|line| match document.zone(line) {
            Zone::Reference => beside_reference(document, line),
            _ => document
                .sheet
                .line(line)
                .cells()
                .filter(|(_, text)| !is_grade(text))
                .map(|(span, _)| span)
                .collect(),
        })
        .collect()
}

/// Where among the columns of the head the issuer is named.
fn named(document: &Document<'_, '_>, cells: &[Span]) -> Option<usize> {
    let is_named = |cell: &&Span| {
        let text = document.sheet.slice(**cell);
        words::is_body(text) && !is_address(text)
    };
    let first = cells.iter().position(|cell| is_named(&cell))?;
    // The name of a receiver in the stamp beside the letterhead stands before the seat.
    let is_seat = |n: &usize| cells.get(*n).is_some_and(|cell| words::is_seat(document.sheet.slice(*cell)));
    let beside = first + 1;
    Some(if is_seat(&beside) && !is_seat(&first) && is_beside_stamp(document, cells, first) {
        beside
    } else {
        first
    })
}

/// Whether a column of the head is on the line above a stamp, which it then names, with another column behind it.
fn is_beside_stamp(document: &Document<'_, '_>, cells: &[Span], cell: usize) -> bool {
    let line_of = |n: usize| {
        let cell = cells.get(n)?;
        document.lines.clone().find(|line| document.sheet.line(*line).span.contains(*cell))
    };
    match (line_of(cell), line_of(cell + 1)) {
        (Some(line), Some(next)) => line == next && document.zone(line + 1) == Zone::Stamp,
        _ => false,
    }
}

/// The first body in the columns of the head that is no address.
fn letterhead(document: &Document<'_, '_>) -> Option<Field<String>> {
    let cells = head_cells(document);
    name(document, cells.get(named(document, &cells)?..)?)
}

/// Where the issuer sits (ที่ตั้ง), as the letterhead has it; of a meeting, where it was held.
pub(super) fn place(document: &Document<'_, '_>) -> Option<Field<String>> {
    match document.form {
        Form::External | Form::Certificate => address(document),
        Form::Minutes => venue(document),
        _ => None,
    }
}

/// The lines of the address, with what stands of it behind the name of the issuer.
fn address(document: &Document<'_, '_>) -> Option<Field<String>> {
    let cells = head_cells(document);
    let named = named(document, &cells);
    let beside = named.and_then(|named| cells.get(named)).and_then(|cell| {
        let after = Span::new(before_address(document, *cell).end(), cell.end());
        let text = document.sheet.slice(after);
        let place = Span::new(after.end() - text.trim_start().len(), after.end());
        (!place.is_empty()).then_some(place)
    });
    let below = cells.iter().copied().skip(named.map_or(0, |named| named + 1));
    let below = below.filter(|cell| is_address(document.sheet.slice(*cell)));
    spaced(document, &beside.into_iter().chain(below).collect::<Vec<_>>())
}

/// `ณ ห้องประชุม…` below the heading of minutes.
fn venue(document: &Document<'_, '_>) -> Option<Field<String>> {
    document.of(Zone::Title).find_map(|line| {
        let line = document.sheet.line(line);
        let text = line.text.strip_prefix("ณ ")?.trim_start();
        spaced(document, &[Span::new(line.span.end() - text.len(), line.span.end())])
    })
}

/// The text of several lines with a space between any two.
fn spaced(document: &Document<'_, '_>, spans: &[Span]) -> Option<Field<String>> {
    let lines: Vec<String> = spans.iter().map(|span| closed_up([document.sheet.slice(*span)])).collect();
    let whole = spans.iter().copied().reduce(Span::join)?;
    Some(document.field(lines.join(" "), whole, Deviations::NONE))
}

/// The name that begins in the first of these cells, with the cells that go on with it.
fn name(document: &Document<'_, '_>, cells: &[Span]) -> Option<Field<String>> {
    let first = before_address(document, *cells.first()?);
    let organisation = document.sheet.found.organisations.at(first.start());
    let whole = organisation.filter(|item| item.span.end() > first.end());
    let spans: Vec<Span> = whole.map_or_else(
        || {
            let more = cells.iter().skip(1).take_while(|cell| goes_on(document.sheet.slice(**cell)));
            [first].into_iter().chain(more.copied()).collect()
        },
        |item| [item.span].into(),
    );
    let text = closed_up(spans.iter().map(|span| document.sheet.slice(*span)));
    let span = spans.iter().copied().reduce(Span::join)?;
    // Where a table knows the name, an abbreviation is written out.
    let full = organisation.filter(|item| item.span == span).map(|item| item.value.name().to_string());
    let deviations = organisation.map_or(Deviations::NONE, |item| item.deviations);
    let name = full.unwrap_or(text);
    Some(document.field(in_full(String::from(body_of(&name))), span, deviations))
}

/// Whether a cell goes on with the name above it: neither an address nor a date nor the name of another body.
fn goes_on(text: &str) -> bool {
    !is_address(text)
        && !words::is_body(text)
        && !text.chars().any(|c| digit_value(c).is_some())
        && split_label(text).is_none_or(|(label, _)| label == Label::Time)
}

/// Whether a line ends in the five digits of a postcode.
pub(super) fn has_postcode(text: &str) -> bool {
    text.chars().rev().take_while(|c| digit_value(*c).is_some()).count() == 5
}

/// An address begins with a street, a number or an area, or ends in a postcode.
pub(super) fn is_address(text: &str) -> bool {
    const AREAS: &[&str] = &[
        "ถนน",
        "ถ.",
        "เลขที่",
        "หมู่",
        "ม.",
        "ตำบล",
        "ต.",
        "อำเภอ",
        "อ.",
        "จังหวัด",
        "จ.",
        "แขวง",
        "เขต",
        "ซอย",
        "ซ.",
        "อาคาร",
        "ชั้น",
        "กทม",
        "กรุงเทพ",
        "ตู้ ปณ",
        "โทร",
    ];
    let begins = AREAS.iter().any(|area| text.starts_with(area));
    has_postcode(text)
        || begins && !is_area_body(text)
        || text.chars().next().is_some_and(|c| digit_value(c).is_some())
}

/// `จังหวัดเลย` alone can be the issuer; `อำเภอเมือง จังหวัดเลย` is where it sits.
fn is_area_body(text: &str) -> bool {
    ["จังหวัด", "อำเภอ", "กรุงเทพ"].iter().any(|area| text.starts_with(area)) && !text.contains(' ')
}

/// A name without the address that follows it on the same line.
fn before_address(document: &Document<'_, '_>, cell: Span) -> Span {
    const AREAS: &[&str] =
        &[" ถนน", " ถ.", " เลขที่", " หมู่ที่", " หมู่ ", " ตำบล", " ต.", " อำเภอ", " อ.", " แขวง", " ซอย"];
    let text = document.sheet.slice(cell);
    let end = AREAS.iter().filter_map(|area| text.find(area)).min().unwrap_or(text.len());
    Span::new(cell.start(), cell.start() + text.get(..end).unwrap_or(text).trim_end().len())
}

/// An abbreviated name written out: องค์การบริหารส่วนตำบลเวียงสูง of อบต.เวียงสูง.
fn in_full(name: String) -> String {
    let abbreviated = name.starts_with("อบ") || name.starts_with("ท");
    let organisation = Organisation::parse_with(&name, ParseOptions::LENIENT).ok().filter(|_| abbreviated);
    organisation.map_or(name, |organisation| organisation.value.name().to_string())
}
