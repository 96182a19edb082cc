//! How fast single values are read and written.
#![allow(missing_docs)]

mod inputs;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use regex::Regex;
use saraban::{ParseOptions, ReferenceCode};

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

criterion_group!(benches, references);
criterion_main!(benches);
