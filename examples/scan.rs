//! Prints every entity in a text.
//!
//! ```text
//! cargo run --release --example scan < letter.txt
//! cargo run --release --example scan -- --only date,deadline < letter.txt
//! cargo run --release --example scan -- --jsonl < cases.jsonl
//! ```
//!
//! Plain, one entity a line: line and column, kind, what it says, `?` where the reading is doubtful, the text,
//! and what deviates from the official form. With `--jsonl` each input line is
//! `{"id": …, "text": "…", "issued": "YYYY-MM-DD"?}` and each output line `{"id": …, "entities": [ … ]}`.

use std::error::Error;
use std::io::{self, BufRead, BufWriter, Read, Write};
use std::process::ExitCode;

use saraban::{BuddhistDate, Entity, Kind, Language, Scanner};
use serde_json::{Map, Value, json};

const USAGE: &str = "usage: scan [--jsonl] [--only KIND,…]    reads the standard input
kinds: number, date, reference, organisation, deadline";

fn main() -> ExitCode {
    let Some(task) = arguments(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let mut out = BufWriter::new(io::stdout().lock());
    let done = if task.jsonl { json_lines(&task.scanner, &mut out) } else { plain(&task.scanner, &mut out) };
    match done.and_then(|()| Ok(out.flush()?)) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has read enough.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = out.flush();
            eprintln!("scan: {error}");
            ExitCode::FAILURE
        }
    }
}

struct Task {
    scanner: Scanner,
    jsonl: bool,
}

fn arguments(mut given: impl Iterator<Item = String>) -> Option<Task> {
    let mut task = Task { scanner: Scanner::new(), jsonl: false };
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--jsonl" => task.jsonl = true,
            "--only" => {
                let kinds: Result<Vec<Kind>, _> = given.next()?.split(',').map(str::parse).collect();
                task.scanner = task.scanner.only(kinds.ok()?);
            }
            _ => return None,
        }
    }
    Some(task)
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// The machine form, line by line.
fn json_lines(scanner: &Scanner, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    for (number, line) in io::stdin().lock().lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = answer(scanner, &line).map_err(|error| format!("line {}: {error}", number + 1))?;
        serde_json::to_writer(&mut *out, &answer).map_err(io::Error::from)?;
        writeln!(out)?;
    }
    Ok(())
}

fn answer(scanner: &Scanner, line: &str) -> Result<Value, Box<dyn Error>> {
    let case: Map<String, Value> = serde_json::from_str(line)?;
    let text = case.get("text").and_then(Value::as_str).ok_or("`text` must be a string")?;
    let issued = match case.get("issued").and_then(Value::as_str) {
        Some(day) => Some(BuddhistDate::from_gregorian(day.parse()?)?),
        None => None,
    };
    let entities =
        scanner.entities(text).map(|entity| machine_form(&entity, issued)).collect::<Result<Vec<_>, _>>()?;
    Ok(json!({ "id": case.get("id"), "entities": entities }))
}

/// An entity as serde writes it; what a deadline leaves open is reckoned from the day of the letter.
fn machine_form(entity: &Entity<'_>, issued: Option<BuddhistDate>) -> serde_json::Result<Value> {
    let mut form = serde_json::to_value(entity)?;
    if let (saraban::Value::Deadline(deadline), Some(value)) = (entity.value(), form.get_mut("value")) {
        *value = serde_json::to_value(deadline.schedule(issued))?;
    }
    Ok(form)
}

/// One entity a line, for people.
fn plain(scanner: &Scanner, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut text = String::new();
    io::stdin().lock().read_to_string(&mut text)?;
    let mut place = Place { line: 1, column: 1, at: 0 };
    for entity in scanner.entities(&text) {
        place.advance(&text, entity.span().start());
        write_entity(out, &place, &entity)?;
    }
    Ok(())
}

fn write_entity(out: &mut impl Write, place: &Place, entity: &Entity<'_>) -> io::Result<()> {
    let doubt = if entity.is_doubtful() { "?" } else { " " };
    let text = entity.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
    let deviations: Vec<_> = entity.deviations().iter().map(|d| d.text(Language::Thai)).collect();
    let position = format!("{}:{}", place.line, place.column);
    let kind = padded(entity.kind().thai_name(), 10);
    let value = padded(&entity.value().to_string(), 36);
    write!(out, "{position:>8} {doubt} {kind}  {value}  « {text} »")?;
    if !deviations.is_empty() {
        write!(out, "  ({})", deviations.join(", "))?;
    }
    writeln!(out)
}

/// Thai marks take no column, so `{:<36}` would not align.
fn padded(text: &str, columns: usize) -> String {
    format!("{text}{:1$}", "", columns.saturating_sub(columns_of(text)))
}

fn columns_of(text: &str) -> usize {
    let mark = |c: char| matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}');
    text.chars().filter(|c| !mark(*c)).count()
}

/// A place in the text, both counted from 1.
struct Place {
    line: usize,
    column: usize,
    at: usize,
}

impl Place {
    /// Goes on to the byte `to`.
    fn advance(&mut self, text: &str, to: usize) {
        let between = text.get(self.at..to).unwrap_or_default();
        match between.rsplit_once('\n') {
            Some((lines, line)) => {
                self.line += lines.matches('\n').count() + 1;
                self.column = columns_of(line) + 1;
            }
            None => self.column += columns_of(between),
        }
        self.at = to;
    }
}
