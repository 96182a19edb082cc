//! Arrows point down only: a source file names no module of its own layer (but its own) or of a higher one.

use std::fs;
use std::path::{Path, PathBuf};

/// The layers from the bottom; modules of one layer do not know each other.
const LAYERS: &[&[&str]] = &[
    &["span", "error", "options", "macros", "text"],
    &["data"],
    &["lex"],
    &["number"],
    &["date", "org"],
    &["refcode", "deadline"],
    &["scan"],
    &["letter"],
];

/// The layers, with three rules of their own: the leaves know each other (an error shows its place in columns),
/// only the domains look things up in the tables, and a deadline does not know who it binds.
fn allowed(from: &str, to: &str) -> bool {
    let layer = |module: &str| LAYERS.iter().position(|layer| layer.contains(&module));
    match (layer(from), layer(to)) {
        (_, None) | (None, _) | (Some(0), Some(0)) => true,
        (Some(2 | 3), Some(1)) => false,
        _ if from == "deadline" && to == "org" => false,
        (Some(from), Some(to)) => to < from,
    }
}

/// The modules of this crate that a line of code names.
fn named(line: &str) -> impl Iterator<Item = &str> {
    let code = line.split("//").next().unwrap_or_default();
    // What a macro names, it names where it is used.
    code.split("crate::")
        .zip(code.split("crate::").skip(1))
        .filter(|(before, _)| !before.ends_with('$'))
        .map(|(_, rest)| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default())
}

fn forbidden(source: &str, module: &str) -> Vec<String> {
    source
        .lines()
        .enumerate()
        .flat_map(|(n, line)| named(line).map(move |to| (n, line, to)))
        .filter(|(_, _, to)| *to != module && !allowed(module, to))
        .map(|(n, line, to)| format!("line {}: {module} names {to}: {}", n + 1, line.trim()))
        .collect()
}

/// The Rust files below a folder.
pub(super) fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
    found
}

#[test]
fn arrows_point_down() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    let files = sources(&src);
    assert!(files.len() > 10, "only {} files found", files.len());
    for path in files {
        let inside = path.strip_prefix(&src).unwrap();
        let module =
            inside.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs");
        let source = fs::read_to_string(&path).unwrap();
        wrong.extend(
            forbidden(&source, module).into_iter().map(|edge| format!("{}: {edge}", inside.display())),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_edge_that_points_up_is_seen() {
    assert_eq!(forbidden("use crate::letter::Letter;", "date").len(), 1);
    assert_eq!(forbidden("use crate::org::Organisation;", "date").len(), 1);
    assert_eq!(forbidden("    let x = crate::scan::Scanner::new();", "refcode").len(), 1);
    assert_eq!(forbidden("use crate::number::Number;", "date"), Vec::<String>::new());
    assert_eq!(forbidden("/// See [`crate::letter`].", "date"), Vec::<String>::new());
}

#[test]
fn nom_is_known_in_lex_only() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for path in sources(&src) {
        let source = fs::read_to_string(&path).unwrap();
        let inside = path.strip_prefix(&src).unwrap();
        if !inside.starts_with("lex") {
            let line =
                source.lines().find(|line| line.split("//").next().unwrap_or_default().contains("nom::"));
            assert_eq!(line, None, "{}", inside.display());
        }
    }
}
