//! How fast whole letters are read, beside the scan of the same text.
#![allow(missing_docs)]

mod inputs;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use inputs::{MEGABYTE, letters};
use saraban::{Dossier, Scanner};

fn read(c: &mut Criterion) {
    let text = letters(MEGABYTE);
    let mut group = c.benchmark_group("letter/read");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("saraban", |b| b.iter(|| Dossier::read(black_box(&text)).letters().len()));
    group.bench_function("scan", |b| b.iter(|| Scanner::new().entities(black_box(&text)).count()));
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default().warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2)).sample_size(10);
    targets = read
}
criterion_main!(benches);
