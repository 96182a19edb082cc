//! Texts to begin with: the bundled letters, their lines, and every Thai text that a test of the crate names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every text once; the letters whole as well. `root` is the folder of the crate.
pub fn texts(root: &Path) -> BTreeSet<String> {
    let mut texts = BTreeSet::new();
    for path in files(&root.join("tests/letters"), "txt") {
        let letter = fs::read_to_string(path).unwrap();
        texts.extend(letter.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned));
        texts.insert(letter);
    }
    for path in files(&root.join("tests/it"), "rs") {
        texts.extend(literals(&fs::read_to_string(path).unwrap()));
    }
    texts
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|other| other == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// What stands between double quotes on one line and has Thai in it.
fn literals(source: &str) -> impl Iterator<Item = String> {
    source
        .lines()
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .filter(|literal| literal.contains(|c| ('ก'..='๛').contains(&c)))
        .map(|literal| literal.replace("\\n", "\n").replace("\\t", "\t").replace("\\u{200b}", "\u{200b}"))
}
