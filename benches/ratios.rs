//! The figures of the README: each ratio of medians that the last `cargo bench` measured, beside the one to reach.
#![allow(missing_docs)]

use std::path::{Path, PathBuf};
use std::{env, fs};

/// What is measured, what it is held against, and the most that the first may take, with the second as 1.
const FIGURES: &[(&str, &str, f64)] = &[
    ("scan_letters-10MB/saraban-all", "scan_letters-10MB/regex-date", 1.0),
    ("scan_letters-10MB/saraban-dates-references", "scan_letters-10MB/regex-date", 0.5),
    ("scan_prose-10MB/saraban-all", "scan_prose-10MB/utf8-validation", 1.0),
    ("letter_read/saraban", "letter_read/scan", 5.0),
    ("digits_convert-1MB/saraban", "digits_convert-1MB/std", 0.2),
    ("number_parse/saraban", "number_parse/std", 1.5),
    ("date_parse/saraban", "date_parse/jiff", 2.5),
    ("date_parse/saraban", "date_parse/chrono", 0.25),
    ("date_format/saraban", "date_format/chrono", 0.5),
    ("baht_format/saraban", "baht_format/thai-number-text", 0.6),
    ("reference_parse/saraban", "reference_parse/regex", 0.5),
    ("recurrence_1000/monthly_saraban", "recurrence_1000/monthly_rrule", 0.02),
    ("recurrence_1000/weekly_saraban", "recurrence_1000/weekly_rrule", 0.02),
    ("recurrence_1000/daily_saraban", "recurrence_1000/daily_rrule", 0.02),
];

/// What one working day may take, in nanoseconds.
const WORKING_DAY: (&str, f64) = ("is_working_day", 10.0);

fn main() {
    let folder = env::var_os("CARGO_TARGET_DIR").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("target").join("criterion"),
        |target| PathBuf::from(target).join("criterion"),
    );
    for (what, peer, most) in FIGURES {
        match (median(&folder, what), median(&folder, peer)) {
            (Some(time), Some(of_peer)) => {
                print(&format!("{what} : {peer}"), time / of_peer, *most, "");
            }
            _ => println!("{what} : {peer}  not measured: run `cargo bench` first"),
        }
    }
    let (what, most) = WORKING_DAY;
    match median(&folder, what) {
        Some(time) => print(what, time, most, " ns"),
        None => println!("{what}  not measured: run `cargo bench` first"),
    }
}

fn print(what: &str, measured: f64, most: f64, unit: &str) {
    let reached = if measured <= most { "reached" } else { "not reached" };
    println!("{what:<80} {measured:8.3}{unit}  at most {most}{unit}  {reached}");
}

/// The median time of a bench in nanoseconds, as criterion wrote it down.
fn median(folder: &Path, bench: &str) -> Option<f64> {
    let file = folder.join(bench).join("new").join("estimates.json");
    let estimates: serde_json::Value = serde_json::from_str(&fs::read_to_string(file).ok()?).ok()?;
    estimates.get("median")?.get("point_estimate")?.as_f64()
}
