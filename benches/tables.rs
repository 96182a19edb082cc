//! What a lookup in the tables costs, beside a map that a program would have to build at start-up.
#![allow(missing_docs)]

use std::collections::HashMap;
use std::hint::black_box;

use chrono::NaiveDate;
use criterion::{BenchmarkGroup, Criterion, criterion_group, criterion_main};
use saraban::{District, Holiday, LocalGovernment, Owner, Province, Subdistrict};

/// One lookup of each of `keys` in turn, in an order that no cache foresees.
fn each<K: Copy, R>(
    c: &mut BenchmarkGroup<'_, impl criterion::measurement::Measurement>,
    name: &str,
    keys: &[K],
    lookup: impl Fn(K) -> R,
) {
    let mixed: Vec<_> = (0..keys.len()).filter_map(|at| keys.get(at * 7_919 % keys.len())).copied().collect();
    let mut keys = mixed.iter().cycle().copied();
    c.bench_function(name, |b| b.iter(|| black_box(black_box(keys.next()).map(&lookup))));
}

fn codes(c: &mut Criterion) {
    let mut group = c.benchmark_group("tables/code");
    let districts: Vec<_> = District::all().map(District::code).collect();
    each(&mut group, "district", &districts, District::from_code);
    let subdistricts: Vec<_> = Subdistrict::all().map(Subdistrict::code).collect();
    each(&mut group, "subdistrict", &subdistricts, Subdistrict::from_code);
    let bodies: Vec<_> = LocalGovernment::all().filter_map(LocalGovernment::code).collect();
    each(&mut group, "local government", &bodies, LocalGovernment::from_code);
    let letters: Vec<_> = Province::all().map(Province::letters).collect();
    each(&mut group, "letters of a province", &letters, Province::from_letters);
}

fn names(c: &mut Criterion) {
    let mut group = c.benchmark_group("tables/name");
    let provinces: Vec<_> = Province::all().map(Province::name).collect();
    each(&mut group, "province", &provinces, Province::from_name);
    let districts: Vec<_> = District::all().map(District::name).collect();
    each(&mut group, "district", &districts, |name| District::named(name).next());
    let subdistricts: Vec<_> = Subdistrict::all().map(Subdistrict::name).collect();
    each(&mut group, "subdistrict", &subdistricts, |name| Subdistrict::named(name).next());
    let bodies: Vec<_> = LocalGovernment::all().map(LocalGovernment::name).collect();
    each(&mut group, "local government", &bodies, |name| LocalGovernment::named(name).next());
    let map: HashMap<_, _> = Subdistrict::all().map(|s| (s.name(), s)).collect();
    each(&mut group, "subdistrict, by a HashMap", &subdistricts, |name| map.get(name).copied());
}

fn days(c: &mut Criterion) {
    let mut group = c.benchmark_group("tables/day");
    let days: Vec<_> = Holiday::all().map(Holiday::day).collect();
    each(&mut group, "holiday", &days, |day: NaiveDate| Holiday::on(day).next());
    each(&mut group, "owner of a number", &days, |day| Owner::of("มท", "0816", Some(day)));
}

criterion_group!(benches, codes, names, days);
criterion_main!(benches);
