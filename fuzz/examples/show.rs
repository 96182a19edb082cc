//! Prints the texts that inputs of a fuzz target stand for.
//!
//! ```text
//! cargo run --manifest-path fuzz/Cargo.toml --example show -- fuzz/artifacts/scan/crash-…
//! ```

use std::{env, fs, io};

use saraban_fuzz::laws::encoding;

fn main() -> io::Result<()> {
    for path in env::args_os().skip(1) {
        println!("{:?}", encoding::decode(&fs::read(path)?));
    }
    Ok(())
}
