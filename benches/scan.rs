//! How fast a text is scanned, beside what a program would otherwise use.
#![allow(missing_docs, clippy::unwrap_used)]

mod inputs;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use inputs::{MEGABYTE, digits, letters, prose};
use regex::Regex;
use saraban::{Kind, Scanner, to_arabic_digits};

/// Days with their month and year, as one would write it for one occasion.
const DATE: &str = "[0-9๐-๙]{1,2} *(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|\
                    ตุลาคม|พฤศจิกายน|ธันวาคม|ม\\.ค\\.|ก\\.พ\\.|มี\\.ค\\.|เม\\.ย\\.|พ\\.ค\\.|มิ\\.ย\\.|ก\\.ค\\.|ส\\.ค\\.|\
                    ก\\.ย\\.|ต\\.ค\\.|พ\\.ย\\.|ธ\\.ค\\.) *(?:พ\\.ศ\\. *)?[0-9๐-๙]{2,4}";

fn entities(text: &str, scanner: Scanner) -> usize {
    scanner.entities(black_box(text)).map(|entity| entity.span().len()).sum()
}

fn scan_letters(c: &mut Criterion) {
    let text = letters(10 * MEGABYTE);
    let mut group = c.benchmark_group("scan/letters-10MB");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("saraban-all", |b| b.iter(|| entities(&text, Scanner::new())));
    let two = Scanner::new().only([Kind::Date, Kind::Reference]);
    group.bench_function("saraban-dates-references", |b| b.iter(|| entities(&text, two)));
    let date = Regex::new(DATE).unwrap();
    group.bench_function("regex-date", |b| {
        b.iter(|| date.find_iter(black_box(&text)).map(|found| found.len()).sum::<usize>());
    });
    group.finish();
}

fn scan_prose(c: &mut Criterion) {
    let text = prose(10 * MEGABYTE);
    assert_eq!(Scanner::new().entities(&text).next(), None, "prose has no entity");
    let mut group = c.benchmark_group("scan/prose-10MB");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("saraban-all", |b| b.iter(|| entities(&text, Scanner::new())));
    group
        .bench_function("utf8-validation", |b| b.iter(|| str::from_utf8(black_box(text.as_bytes())).is_ok()));
    group.finish();
}

fn convert_digits(c: &mut Criterion) {
    let text = digits(MEGABYTE);
    let mut group = c.benchmark_group("digits/convert-1MB");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("saraban", |b| b.iter(|| to_arabic_digits(black_box(&text)).len()));
    group
        .bench_function("std", |b| b.iter(|| black_box(&text).chars().map(arabic).collect::<String>().len()));
    group.finish();
}

fn arabic(c: char) -> char {
    match c {
        '๐'..='๙' => char::from_u32(c as u32 - '๐' as u32 + '0' as u32).unwrap_or(c),
        c => c,
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2)).sample_size(10);
    targets = scan_letters, scan_prose, convert_digits
}
criterion_main!(benches);
