//! Holidays and holy days.

use std::collections::BTreeSet;

use super::super::facts::Facts;
use super::rows::{array, day, head};

pub(super) fn holidays() -> String {
    let holidays = Facts::read("holidays");
    let mut out = head("Public holidays of 2015 to 2027, and the Buddhist holy days of 1941 to 2150.");
    out.push_str(
        "use crate::data::day::{NEVER, day};\n\
         use crate::data::holiday::HolidayKind::{Cancelled, Observance, Regional, Regular, Special, Substitution};\n\
         use crate::data::holiday::{BANK, GOVERNMENT, HolyRow, PRIVATE, Row, holy};\n",
    );
    let distinct = |column: &str| {
        let words: BTreeSet<String> = holidays.iter().map(|holiday| holiday[column].to_owned()).collect();
        words.into_iter().collect::<Vec<_>>()
    };
    let (scopes, names, sources) = (distinct("scope"), distinct("name"), distinct("source"));
    let rows: Vec<_> = holidays
        .iter()
        .map(|h| {
            let index = |words: &[String], column: &str| words.iter().position(|word| *word == h[column]).unwrap();
            format!(
                "Row {{ day: {}, kind: {}, sectors: {}, scope: {}, name: {}, source: {}, substitute_for: {} }}, // {}",
                day(&h["date"], false),
                holiday_kind(&h["kind"]),
                sectors(&h["sector"]),
                index(&scopes, "scope"),
                index(&names, "name"),
                index(&sources, "source"),
                day(&h["substitute_for"], false),
                &h["name"],
            )
        })
        .collect();
    array(&mut out, "HOLIDAYS", "Row", &rows);
    for (constant, words) in [("NAMES", names), ("SCOPES", scopes), ("SOURCES", sources)] {
        let words: Vec<_> =
            words.iter().enumerate().map(|(at, word)| format!("\"{word}\", // {at}")).collect();
        array(&mut out, constant, "&str", &words);
    }
    out.push_str("\npub(in crate::data) const FIRST_YEAR: i32 = 1941;\n");
    let rows: Vec<_> = Facts::read("holy_days")
        .iter()
        .zip(1941..)
        .map(|(year, number)| {
            assert_eq!(year["year_ce"], number.to_string());
            let days = ["makha", "visakha", "asalha"].map(|day| {
                let numbers: Vec<u8> =
                    year[day].split('-').skip(1).map(|part| part.parse().unwrap()).collect();
                format!("({}, {})", numbers[0], numbers[1])
            });
            format!("holy({}), // {number}", days.join(", "))
        })
        .collect();
    array(&mut out, "HOLY_DAYS", "HolyRow", &rows);
    out
}

fn sectors(cell: &str) -> String {
    let words: Vec<_> = cell
        .split(',')
        .map(|sector| match sector {
            "gov" => "GOVERNMENT",
            "private" => "PRIVATE",
            "bank" => "BANK",
            "" => "0",
            other => panic!("{other}"),
        })
        .collect();
    words.join(" | ")
}

fn holiday_kind(word: &str) -> &'static str {
    match word {
        "regular" => "Regular",
        "substitution" => "Substitution",
        "special" => "Special",
        "regional" => "Regional",
        "observance" => "Observance",
        "cancelled" => "Cancelled",
        other => panic!("{other}"),
    }
}
