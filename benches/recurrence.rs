//! How fast a rule is laid out in time, beside another engine, and a calendar asked.
#![allow(missing_docs, clippy::expect_used)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use rrule::RRuleSet;
use saraban::{BuddhistDate, Month, Recurrence, WorkingDays};

/// How many times of a rule.
const TIMES: u16 = 1000;

fn first_day() -> BuddhistDate {
    BuddhistDate::new(2567, Month::January, 1).expect("a day of the calendar")
}

fn recurrence(c: &mut Criterion) {
    let mut group = c.benchmark_group(format!("recurrence/{TIMES}"));
    for (name, text) in [("monthly", "ทุกวันที่ ๒๕ ของเดือน"), ("weekly", "ทุกวันศุกร์"), ("daily", "ทุกวัน")]
    {
        let rule: Recurrence = text.parse().expect("a rule");
        let equal = rule.to_rrule().expect("an equal in RFC 5545");
        let first = rule.occurrences(first_day()).next().expect("an endless rule").due();
        let text = format!("DTSTART:{}T000000Z\nRRULE:{equal}", first.to_gregorian().format("%Y%m%d"));
        let set: RRuleSet = text.parse().expect("a rule of RFC 5545");
        group.bench_function(format!("{name}/saraban"), |b| {
            b.iter(|| {
                black_box(&rule).occurrences(first).take(usize::from(TIMES)).map(|time| time.due()).last()
            });
        });
        group.bench_function(format!("{name}/rrule"), |b| {
            b.iter(|| black_box(&set).into_iter().take(usize::from(TIMES)).last());
        });
    }
    group.finish();
}

fn working_days(c: &mut Criterion) {
    let calendar = WorkingDays::government();
    let days: Vec<_> = (0..1024).map(|day| first_day().plus_days(day)).collect();
    let mut next = days.iter().cycle();
    c.bench_function("is_working_day", |b| {
        b.iter(|| next.next().map(|day| black_box(&calendar).is_working_day(*day)));
    });
    c.bench_function("government", |b| b.iter(WorkingDays::government));
}

criterion_group!(benches, recurrence, working_days);
criterion_main!(benches);
