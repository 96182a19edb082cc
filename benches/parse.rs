//! How fast single values are read and written.
#![allow(missing_docs)]

mod inputs;

use criterion::{Criterion, criterion_group, criterion_main};

fn values(_: &mut Criterion) {}

criterion_group!(benches, values);
criterion_main!(benches);
