//! How fast single values are read and written.
#![allow(missing_docs, clippy::unwrap_used)]

mod inputs;

use std::fmt::Write as _;
use std::hint::black_box;

use chrono::NaiveDate;
use criterion::{Criterion, criterion_group, criterion_main};
use regex::Regex;
use saraban::{Baht, BuddhistDate, Number, ParseOptions, ReferenceCode};

/// Codes as letters print them.
const REFERENCES: &[&str] = &[
    "มท ๐๘๑๖.๕/ว ๑๘๔๔",
    "กค (กวจ) 0405.2/ว 637",
    "นร 0505/ว 347",
    "ชย ๐๐๒๓.๓/๕๕๕",
    "สธ 0228.07.2/ว 688",
    "กค 0402.4/19207",
    "นร 0403 (กน)/9047",
    "นม ๕๘๒๐๕/๓๙๑",
];

/// The same parts, as one would write it for one occasion.
const REFERENCE: &str = r"^([ก-ฮ]{2,6})\.? ?(?:\(([ก-ฮ.]+)\) ?)?([0-9๐-๙]{2,6}(?:\.[0-9๐-๙]{1,4})*)(?: ?\(([ก-ฮ.]+)\))? ?/ ?(ว(?:\(ล\))?\.?)? ?([0-9๐-๙]{1,7}(?:-[0-9๐-๙]{1,7})?)?$";

fn references(c: &mut Criterion) {
    let mut group = c.benchmark_group("reference/parse");
    group.bench_function("saraban", |b| {
        b.iter(|| {
            for text in REFERENCES {
                black_box(black_box(text).parse::<ReferenceCode>()).unwrap();
            }
        });
    });
    group.bench_function("saraban-lenient", |b| {
        b.iter(|| {
            for text in REFERENCES {
                black_box(ReferenceCode::parse_with(black_box(text), ParseOptions::LENIENT)).unwrap();
            }
        });
    });
    let reference = Regex::new(REFERENCE).unwrap();
    group.bench_function("regex", |b| {
        b.iter(|| {
            for text in REFERENCES {
                black_box(reference.captures(black_box(text))).unwrap();
            }
        });
    });
    group.finish();
}

/// A long Thai date against the machine form of the same day, and against the same parts in one of chrono's formats.
fn date_parse(c: &mut Criterion) {
    let mut group = c.benchmark_group("date/parse");
    group.bench_function("saraban", |b| b.iter(|| black_box("๓๐ พฤศจิกายน ๒๕๖๕").parse::<BuddhistDate>()));
    group.bench_function("jiff", |b| b.iter(|| black_box("2022-11-30").parse::<jiff::civil::Date>()));
    group.bench_function("chrono", |b| {
        b.iter(|| NaiveDate::parse_from_str(black_box("30 November 2022"), "%d %B %Y"));
    });
    group.finish();
}

fn date_format(c: &mut Criterion) {
    let mut group = c.benchmark_group("date/format");
    let date: BuddhistDate = "๓๐ พฤศจิกายน ๒๕๖๕".parse().unwrap();
    let mut text = String::with_capacity(64);
    group.bench_function("saraban", |b| {
        b.iter(|| {
            text.clear();
            write!(text, "{}", black_box(date)).unwrap();
            text.len()
        });
    });
    let date = date.to_gregorian();
    group.bench_function("chrono", |b| {
        b.iter(|| {
            text.clear();
            write!(text, "{}", black_box(date).format("%-d %B %Y")).unwrap();
            text.len()
        });
    });
    group.finish();
}

/// A number of seven digits in Thai against the same digits in ASCII.
fn number_parse(c: &mut Criterion) {
    let mut group = c.benchmark_group("number/parse");
    group.bench_function("saraban", |b| b.iter(|| black_box("๖๘๗๔๒๙๒").parse::<Number>()));
    group.bench_function("std", |b| b.iter(|| black_box("6874292").parse::<u64>()));
    group.finish();
}

/// Amounts of money in words.
fn baht_format(c: &mut Criterion) {
    let mut group = c.benchmark_group("baht/format");
    let amount = Baht::from_satang(3_090_791_170);
    let mut text = String::with_capacity(256);
    group.bench_function("saraban", |b| {
        b.iter(|| {
            text.clear();
            write!(text, "{}", black_box(amount).words()).unwrap();
            text.len()
        });
    });
    let options = thai_number_text::ThaiTextOptions::royal_institute();
    group.bench_function("thai-number-text", |b| {
        b.iter(|| thai_number_text::to_baht(black_box(30_907_911.70), &options));
    });
    group.finish();
}

criterion_group!(benches, references, date_parse, date_format, number_parse, baht_format);
criterion_main!(benches);
