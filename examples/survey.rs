//! What the scanner and the letter reader make of a folder of texts.
//!
//! ```text
//! cargo run --release --example survey -- FOLDER…
//! ```
//!
//! Reads every file below the folders that is UTF-8, and counts: bytes and time, entities by kind, documents by form,
//! findings by check, and how much of it a person should look at. A panic names the file that it happened in and ends the run.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use std::time::{Duration, Instant};
use std::{env, fs, io, panic};

use saraban::{Dossier, Scanner};

/// The file that is being read, for the panic hook.
static READING: Mutex<Option<PathBuf>> = Mutex::new(None);

fn main() -> ExitCode {
    let folders: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    if folders.is_empty() {
        eprintln!("usage: survey FOLDER…");
        return ExitCode::from(2);
    }
    name_the_file_of_a_panic();
    let mut survey = Survey::default();
    for folder in &folders {
        if let Err(error) = survey.walk(folder) {
            eprintln!("survey: {}: {error}", folder.display());
            return ExitCode::FAILURE;
        }
    }
    survey.report();
    ExitCode::SUCCESS
}

fn name_the_file_of_a_panic() {
    let report = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if let Some(path) = READING.lock().ok().and_then(|mut path| path.take()) {
            eprintln!("while reading {}:", path.display());
        }
        report(info);
    }));
}

/// How many of a sort, and how many of them are doubtful.
#[derive(Default)]
struct Tally {
    all: usize,
    doubtful: usize,
}

#[derive(Default)]
struct Survey {
    files: usize,
    skipped: usize,
    bytes: usize,
    scanning: Duration,
    reading: Duration,
    /// The file that took longest for a byte, of those long enough to measure, and how long in nanoseconds.
    slowest: Option<(u128, PathBuf)>,
    entities: BTreeMap<&'static str, Tally>,
    deviations: BTreeMap<&'static str, usize>,
    documents: BTreeMap<&'static str, usize>,
    findings: BTreeMap<&'static str, usize>,
    obligations: usize,
}

impl Survey {
    /// Every file below `path`, in the order of the names.
    fn walk(&mut self, path: &Path) -> io::Result<()> {
        if !path.is_dir() {
            return self.file(path);
        }
        let mut paths = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        paths.iter().try_for_each(|path| self.walk(path))
    }

    fn file(&mut self, path: &Path) -> io::Result<()> {
        let Ok(text) = String::from_utf8(fs::read(path)?) else {
            self.skipped += 1;
            return Ok(());
        };
        if let Ok(mut reading) = READING.lock() {
            *reading = Some(path.to_owned());
        }
        self.files += 1;
        self.bytes += text.len();
        let taken = self.scan(&text) + self.read(&text);
        let pace = |taken: Duration| taken.as_nanos() / text.len().max(1) as u128;
        let is_slowest = |pace: u128| {
            text.len() >= 4096 && self.slowest.as_ref().is_none_or(|(slowest, _)| pace > *slowest)
        };
        // A few times more: the time may have gone to another program.
        let mut least = taken;
        for _ in 0..4 {
            if !is_slowest(pace(least)) {
                return Ok(());
            }
            let start = Instant::now();
            Scanner::new().entities(&text).for_each(drop);
            Dossier::read(&text).letters().for_each(|letter| drop(letter.findings()));
            least = least.min(start.elapsed());
        }
        if is_slowest(pace(least)) {
            self.slowest = Some((pace(least), path.to_owned()));
        }
        Ok(())
    }

    fn scan(&mut self, text: &str) -> Duration {
        let start = Instant::now();
        let entities: Vec<_> = Scanner::new().entities(text).collect();
        let taken = start.elapsed();
        self.scanning += taken;
        for entity in entities {
            let tally = self.entities.entry(entity.kind().name()).or_default();
            tally.all += 1;
            tally.doubtful += usize::from(entity.is_doubtful());
            for deviation in entity.deviations().iter() {
                *self.deviations.entry(deviation.name()).or_default() += 1;
            }
        }
        taken
    }

    fn read(&mut self, text: &str) -> Duration {
        let start = Instant::now();
        let dossier = Dossier::read(text);
        for letter in dossier.letters() {
            for finding in letter.findings() {
                *self.findings.entry(finding.check().name()).or_default() += 1;
            }
            *self.documents.entry(letter.form().name()).or_default() += 1;
        }
        let taken = start.elapsed();
        self.reading += taken;
        self.obligations += dossier.obligations().count();
        taken
    }

    fn report(&self) {
        println!("{} files, {} bytes; {} more are not UTF-8", self.files, self.bytes, self.skipped);
        for (what, time) in [("scanner", self.scanning), ("reader with checks", self.reading)] {
            let pace = time.as_nanos() / self.bytes.max(1) as u128;
            println!("{what}: {:.1} s, {pace} ns a byte", time.as_secs_f64());
        }
        if let Some((pace, path)) = &self.slowest {
            println!("slowest: {pace} ns a byte, {}", path.display());
        }
        println!("\nentities, and how many of them are doubtful");
        for (kind, Tally { all, doubtful }) in &self.entities {
            println!("{all:>9}  {kind}, {doubtful} ({:.1} %)", share(*doubtful, *all));
        }
        list("deviations", &self.deviations);
        list("documents", &self.documents);
        list("findings", &self.findings);
        println!("\n{} obligations", self.obligations);
    }
}

fn list(title: &str, counts: &BTreeMap<&'static str, usize>) {
    println!("\n{title}");
    for (name, count) in counts {
        println!("{count:>9}  {name}");
    }
}

#[expect(clippy::cast_precision_loss, reason = "a share for people")]
fn share(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}
