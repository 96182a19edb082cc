//! Fills `fuzz/corpus` with the bundled letters, their lines, and every Thai text that a test of the crate names.
//!
//! ```text
//! cargo run --manifest-path fuzz/Cargo.toml --example seed
//! ```

use std::path::Path;
use std::{fs, io};

use saraban_fuzz::laws::{TARGETS, encoding, seeds};

/// A text longer than that is seed only of the laws of whole texts.
const SHORT: usize = 400;

fn main() -> io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = seeds::texts(&here.join(".."));
    for (target, _) in TARGETS {
        let folder = here.join("corpus").join(target);
        fs::create_dir_all(&folder)?;
        let whole = matches!(*target, "clean" | "scan" | "letter" | "draft");
        for (n, text) in texts.iter().enumerate().filter(|(_, text)| whole || text.len() < SHORT) {
            fs::write(folder.join(format!("seed-{n:05}")), encoding::encode(text))?;
        }
    }
    println!("{} texts", texts.len());
    Ok(())
}
