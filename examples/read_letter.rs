//! Reads a letter.
use saraban::Dossier;
use std::io::Read as _;
fn main() {
    let mut json = false;
    let mut file = None;
    for a in std::env::args().skip(1) {
        if a == "--json" { json = true } else { file = Some(a) }
    }
    let text = match file.as_deref() {
        None => include_str!("../tests/letters/circular.txt").to_owned(),
        Some("-") => {
            let mut t = String::new();
            std::io::stdin().read_to_string(&mut t).unwrap();
            t
        }
        Some(f) => std::fs::read_to_string(f).unwrap(),
    };
    let d = Dossier::read(&text);
    if json {
        println!("{}", serde_json::to_string_pretty(&d).unwrap());
        return;
    }
    for l in d.letters() {
        println!("=== {:?} {:?}", l.form(), l.span());
        for p in l.parts() {
            println!("{:?}: {:?}", p.zone, p.span.slice(&text).unwrap());
        }
    }
}
