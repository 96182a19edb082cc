//! Reads a letter, or a letter with those that forward it, and reports what a registry desk wants to know.
//!
//! ```text
//! cargo run --example read_letter                    a bundled letter
//! cargo run --example read_letter -- letter.txt      a file, `-` for the standard input
//! cargo run --example read_letter -- --json letter.txt
//! ```
//!
//! The report is in Thai; `?` marks what a person should check. Due days are counted from the date of the letter and not
//! moved off holidays. With `--json` everything that was read, in the machine form.

use std::error::Error;
use std::fmt::Display;
use std::io::{self, BufWriter, Read, Write};
use std::process::ExitCode;

use saraban::{
    Citation, DeadlineForm, Dossier, Duty, Field, Language, Letter, LinkKind, Need, PlanRow, Schedule,
    Severity, Stamp, When, Zone, to_thai_digits,
};

const USAGE: &str =
    "usage: read_letter [--json] [FILE]    FILE or - for the standard input; without it a bundled letter";
const BUNDLED: &str = include_str!("../tests/letters/forwarded.txt");

/// The columns of a label, and of the whole report.
const LABEL: usize = 16;
const WIDTH: usize = 100;
/// How many due days are shown.
const SHOWN: usize = 3;

fn main() -> ExitCode {
    let (mut json, mut file) = (false, None);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--json" => json = true,
            flag if flag.starts_with("--") || file.is_some() => {
                eprintln!("{USAGE}");
                return ExitCode::from(2);
            }
            _ => file = Some(argument),
        }
    }
    match run(json, file.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads has read enough.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("read_letter: {}: {error}", file.as_deref().unwrap_or("-"));
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn run(json: bool, file: Option<&str>) -> Result<(), Box<dyn Error>> {
    let text = text(file)?;
    let dossier = Dossier::read(&text);
    let mut out = BufWriter::new(io::stdout().lock());
    if json {
        serde_json::to_writer_pretty(&mut out, &dossier).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        Report { out: &mut out, text: &text }.dossier(&dossier)?;
    }
    out.flush()?;
    Ok(())
}

/// The text of a file, also where some of its bytes are no UTF-8.
fn text(file: Option<&str>) -> io::Result<String> {
    let mut bytes = Vec::new();
    match file {
        None => return Ok(BUNDLED.to_owned()),
        Some("-") => io::stdin().lock().read_to_end(&mut bytes)?,
        Some(path) => std::fs::File::open(path)?.read_to_end(&mut bytes)?,
    };
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Writes the report of a text.
struct Report<'r, W> {
    out: &'r mut W,
    text: &'r str,
}

impl<W: Write> Report<'_, W> {
    fn dossier(&mut self, dossier: &Dossier) -> io::Result<()> {
        let count = dossier.letters().len();
        if count == 0 {
            return writeln!(self.out, "ไม่มีข้อความ");
        }
        for (n, letter) in dossier.letters().enumerate() {
            let form = letter.form().text(Language::Thai);
            writeln!(self.out, "{}", to_thai_digits(&format!("เอกสาร {} จาก {count}: {form}", n + 1)))?;
            writeln!(self.out, "{}", "─".repeat(WIDTH))?;
            self.letter(letter)?;
            writeln!(self.out)?;
        }
        for link in dossier.links() {
            let tie = match link.kind {
                LinkKind::Forwards => "เป็นหนังสือนำส่งเอกสาร",
                LinkKind::Cites => "อ้างถึงเอกสาร",
                _ => "เป็นฉบับเดียวกับเอกสาร",
            };
            writeln!(
                self.out,
                "{}",
                to_thai_digits(&format!("เอกสาร {} {tie} {}", link.from + 1, link.to + 1))
            )?;
        }
        Ok(())
    }

    fn letter(&mut self, letter: &Letter) -> io::Result<()> {
        self.field("ชั้นความลับ", letter.secrecy())?;
        self.field("ชั้นความเร็ว", letter.urgency())?;
        self.field("ที่", letter.reference())?;
        self.field("เลขที่", letter.number())?;
        if let Some(owner) = letter.reference().and_then(|code| code.value().owner()) {
            self.line("เจ้าของเรื่อง", owner)?;
        }
        self.field("ผู้ออก", letter.issuer())?;
        self.field("วันที่", letter.date())?;
        self.field("เรื่อง", letter.subject())?;
        self.fields("ถึง", letter.addressees())?;
        self.fields("ผ่าน", letter.through())?;
        self.each("อ้างถึง", letter.cited(), citation)?;
        self.each("สิ่งที่ส่งมาด้วย", letter.enclosures(), |enclosure| {
            enclosure.count().map_or_else(
                || enclosure.text().to_owned(),
                |count| format!("{} จำนวน {count}", enclosure.text()),
            )
        })?;
        self.signatory(letter)?;
        self.contact(letter)?;
        self.fields("สำเนาส่ง", letter.copies())?;
        self.each("ตรารับ", letter.stamps(), stamp)?;
        self.each("บันทึกบนหนังสือ", letter.notes(), |note| {
            note.text().value().clone()
        })?;
        self.obligations(letter)?;
        self.plan(letter.plan())?;
        self.findings(letter)?;
        self.rest(letter)
    }

    fn signatory(&mut self, letter: &Letter) -> io::Result<()> {
        let Some(signatory) = letter.signatory() else { return Ok(()) };
        self.field("ผู้ลงนาม", signatory.name())?;
        self.field("ตำแหน่ง", signatory.position())?;
        self.field("แทน", signatory.acting_for())
    }

    fn contact(&mut self, letter: &Letter) -> io::Result<()> {
        let contact = letter.contact();
        self.field("ติดต่อ", contact.office())?;
        self.fields("โทร.", contact.phones())?;
        self.fields("โทรสาร", contact.fax())?;
        self.fields("อีเมล", contact.email())?;
        self.fields("เว็บ", contact.links())?;
        self.field("ผู้ประสานงาน", contact.coordinator())
    }

    /// Who owes what to whom, and the next due days.
    fn obligations(&mut self, letter: &Letter) -> io::Result<()> {
        let mut obligations = letter.obligations().peekable();
        if obligations.peek().is_some() {
            writeln!(self.out, "\n  ต้องทำ")?;
        }
        for duty in obligations {
            let who = duty.who();
            let what = if duty.what().is_empty() { "ดำเนินการ" } else { duty.what() };
            self.line("•", format!("{}{}", who.value(), doubt(who.is_doubtful())))?;
            self.line("", what)?;
            if let Some(to) = duty.to() {
                self.line("", format!("ต่อ {}{}", to.value(), doubt(to.is_doubtful())))?;
            }
            let rule = duty.deadline();
            self.line("", format!("{}{}", rule.value(), doubt(rule.is_doubtful())))?;
            self.line("", format!("→ {}", days(duty.schedule())))?;
        }
        Ok(())
    }

    fn plan(&mut self, rows: &[PlanRow]) -> io::Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        writeln!(self.out, "\n  แผน")?;
        for row in rows {
            self.line(row.number().unwrap_or(""), row.task())?;
            if let Some(when) = row.when() {
                self.line("", format!("→ {}", time(when)))?;
            }
        }
        Ok(())
    }

    fn findings(&mut self, letter: &Letter) -> io::Result<()> {
        let findings = letter.findings();
        if !findings.is_empty() {
            writeln!(self.out, "\n  ข้อสังเกต")?;
        }
        for finding in findings {
            let mark = match finding.severity() {
                Severity::Error => "!!",
                Severity::Warning => "!",
                _ => "·",
            };
            self.line(mark, finding.display(Language::Thai))?;
        }
        Ok(())
    }

    /// What is in the text and fits nowhere.
    fn rest(&mut self, letter: &Letter) -> io::Result<()> {
        let rest: Vec<_> = letter.parts().iter().filter(|part| part.zone == Zone::Rest).collect();
        if !rest.is_empty() {
            writeln!(self.out, "\n  ข้อความอื่น")?;
        }
        for part in rest {
            self.line("", part.span.slice(self.text).unwrap_or_default())?;
        }
        Ok(())
    }

    fn field<T: Display>(&mut self, label: &str, field: Option<&Field<T>>) -> io::Result<()> {
        field.map_or(Ok(()), |field| self.line(label, shown(field)))
    }

    fn fields<T: Display>(&mut self, label: &str, fields: &[Field<T>]) -> io::Result<()> {
        self.each(label, fields, shown)
    }

    /// A label once, and a line for each item.
    fn each<T>(&mut self, label: &str, items: &[T], show: impl Fn(&T) -> String) -> io::Result<()> {
        for (n, item) in items.iter().enumerate() {
            self.line(if n == 0 { label } else { "" }, show(item))?;
        }
        Ok(())
    }

    /// One line, wrapped under its own beginning.
    fn line(&mut self, label: &str, value: impl Display) -> io::Result<()> {
        let gap = LABEL.saturating_sub(columns(label));
        let value = value.to_string();
        for (n, line) in wrapped(&value, WIDTH - LABEL - 2).iter().enumerate() {
            if n == 0 {
                writeln!(self.out, "  {label}{:gap$}{line}", "")?;
            } else {
                writeln!(self.out, "  {:LABEL$}{line}", "")?;
            }
        }
        Ok(())
    }
}

fn doubt(is_doubtful: bool) -> &'static str {
    if is_doubtful { " ?" } else { "" }
}

fn shown<T: Display>(field: &Field<T>) -> String {
    format!("{}{}", field.value(), doubt(field.is_doubtful()))
}

fn citation(citation: &Citation) -> String {
    let reference = citation.reference().value();
    let mut parts = Vec::new();
    parts.extend(citation.issuer().map(shown));
    parts.extend(reference.secrecy().map(|secrecy| secrecy.to_string()));
    parts.extend(reference.urgency().map(|urgency| urgency.to_string()));
    parts.push(format!("ที่ {}", shown(citation.reference())));
    parts.extend(citation.date().map(|date| format!("ลงวันที่ {}", shown(date))));
    parts.extend(citation.subject().map(|subject| format!("เรื่อง {}", subject.value())));
    parts.join(" ")
}

fn stamp(stamp: &Stamp) -> String {
    let mut parts = Vec::new();
    parts.extend(stamp.office().map(shown));
    parts.extend(stamp.register().map(|register| format!("เลขรับ {}", shown(register))));
    parts.extend(stamp.date().map(|date| format!("วันที่ {}", shown(date))));
    parts.extend(stamp.time().map(|time| format!("เวลา {}", shown(time))));
    parts.join(" ")
}

/// The next due days, or what is missing to know them.
fn days(schedule: &Schedule) -> String {
    let due = schedule.due();
    let mut text = due.iter().take(SHOWN).map(ToString::to_string).collect::<Vec<_>>().join(", ");
    if due.len() > SHOWN {
        text += ", …";
    }
    match schedule.needs() {
        None => text,
        Some(Need::ReceiptDate) => "นับจากวันที่ได้รับ".to_owned(),
        Some(Need::IssueDate) => "นับจากวันที่ของหนังสือ ซึ่งไม่ปรากฏ".to_owned(),
        Some(_) => "นับจากวันที่เกิดเหตุตามข้อความ".to_owned(),
    }
}

fn time(when: &When) -> String {
    match when {
        When::Due(duty) => due(duty),
        When::During(date) => shown(date),
        When::Text(text) => shown(text),
        _ => String::new(),
    }
}

/// The rule, and the days where it does not name its only one.
fn due(duty: &Duty) -> String {
    match duty.schedule().form() {
        DeadlineForm::Fixed => shown(duty.deadline()),
        _ => format!("{} → {}", shown(duty.deadline()), days(duty.schedule())),
    }
}

/// Thai marks take no column.
fn columns(text: &str) -> usize {
    text.chars().filter(|c| !is_mark(*c)).count()
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}')
}

/// The text in lines of at most `width` columns, broken at spaces where there are any.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut word = word.to_owned();
        let gap = usize::from(!line.is_empty());
        if gap == 1 && columns(&line) + 1 + columns(&word) > width {
            lines.push(std::mem::take(&mut line));
        } else if gap == 1 {
            line.push(' ');
        }
        while columns(&word) > width {
            let rest = split_columns(&mut word, width);
            lines.push(std::mem::replace(&mut word, rest));
        }
        line.push_str(&word);
    }
    lines.push(line);
    lines
}

/// Cuts `word` behind at most `width` columns, where a word is likely to begin, never before a mark or a vowel that follows
/// its letter; gives back the rest.
fn split_columns(word: &mut String, width: usize) -> String {
    const BEGINNINGS: &[&str] = &[
        "การ",
        "ความ",
        "ของ",
        "และ",
        "ให้",
        "ที่",
        "ตาม",
        "โดย",
        "เพื่อ",
        "ใน",
        "แห่ง",
        "จังหวัด",
        "อำเภอ",
        "ประ",
        "เ",
        "แ",
        "โ",
        "ใ",
        "ไ",
    ];
    let starts = word.char_indices().filter(|(_, c)| !is_mark(*c));
    let clusters: Vec<usize> =
        starts.filter(|(_, c)| !matches!(c, 'ะ' | 'า' | 'ำ' | 'ๆ' | 'ฯ')).map(|(at, _)| at).collect();
    let fits = |at: &&usize| word.get(..**at).is_some_and(|head| columns(head) <= width);
    let begins = |at: &&usize| {
        let rest = word.get(**at..).unwrap_or_default();
        BEGINNINGS.iter().any(|start| rest.starts_with(start))
    };
    let cuts = || clusters.iter().rev().filter(fits).filter(|at| **at > 0);
    let cut = cuts().take(width / 3).find(begins).or_else(|| cuts().next());
    let at = cut.copied().unwrap_or(word.len());
    word.split_off(at)
}
