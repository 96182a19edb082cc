//! The tables of an action plan: who does what by when.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::addressee::Addressee;
use super::body::Duty;
use super::columns::Columns;
use super::cue::Cue;
use super::field::Field;
use super::found::Item;
use super::lines::Line;
use super::part::Zone;
use super::read::Document;
use super::receiver;
use super::recipients::listed;
use super::sheet::closed_up;
use super::words::split_list_mark;
use crate::date::{BuddhistDate, DateExpression};
use crate::deadline::Deadline;
use crate::options::{Deviations, ParseOptions};
use crate::org::Organisation;
use crate::span::Span;
use crate::text::digit_value;

/// A row of an action plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct PlanRow {
    number: Option<String>,
    task: String,
    who: Vec<Field<Organisation>>,
    #[cfg_attr(feature = "serde", serde(skip))]
    responsible: Vec<Field<Addressee>>,
    #[cfg_attr(feature = "serde", serde(rename = "to"))]
    receiver: Option<Field<String>>,
    when: Option<When>,
    #[cfg_attr(feature = "serde", serde(skip))]
    duties: Vec<Duty>,
    span: Span,
}

/// The time that a row of a plan names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum When {
    /// By when: `ภายในวันที่ ๒๕ ธันวาคม ๒๕๖๖`.
    Due(Duty),
    /// During which time: `มกราคม – มิถุนายน ๒๕๖๗`.
    During(Field<DateExpression>),
    /// As the text has it.
    Text(Field<String>),
}

impl PlanRow {
    /// The number of the task, as printed: `๑.๓`.
    #[must_use]
    pub fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// What is to be done; of a row without a time, the heading of the rows below.
    #[must_use]
    pub fn task(&self) -> &str {
        &self.task
    }

    /// The bodies named at the beginning of the task, or else in the column ผู้รับผิดชอบ.
    #[must_use]
    pub fn who(&self) -> &[Field<Organisation>] {
        &self.who
    }

    /// Those in the column ผู้รับผิดชอบ, bodies and classes of them.
    pub(super) fn responsible(&self) -> &[Field<Addressee>] {
        &self.responsible
    }

    /// The body to which the task is reported: X of `ให้ X ทราบ`.
    #[must_use]
    pub const fn receiver(&self) -> Option<&Field<String>> {
        self.receiver.as_ref()
    }

    /// When.
    #[must_use]
    pub const fn when(&self) -> Option<&When> {
        self.when.as_ref()
    }

    /// What the row sets a time for: its time, or what the task itself says (`รายงานเป็นประจำทุกเดือน`), then within the time of
    /// the row.
    #[must_use]
    pub fn duties(&self) -> &[Duty] {
        &self.duties
    }

    /// Where the row stands.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.span
    }
}

/// The rows of the tables of a document; their headings are no rows.
pub(super) fn rows(document: &Document<'_, '_>, issued: Option<BuddhistDate>) -> Vec<PlanRow> {
    let (mut columns, mut doers) = (None, None);
    let mut rows: Vec<Row> = Vec::new();
    for line in document.of(Zone::Plan).filter(|line| document.sheet.cue(*line) == Cue::Table) {
        let line = document.sheet.line(line);
        let heading = Columns::of_heading(&line);
        doers = Column::of_doers(&line).or(doers);
        if heading.is_some() {
            columns = heading;
        } else if let Some(columns) = columns.as_ref().filter(|_| !line.is_tabbed()) {
            Row::add(&mut rows, columns, doers, &line);
        } else {
            rows.extend(Row::of_cells(&line, doers));
        }
    }
    rows.iter().filter_map(|row| row.read(document, issued)).collect()
}

/// A column of a table, counted from the left; rows of another number of cells have it not.
#[derive(Clone, Copy, Debug)]
struct Column {
    place: usize,
    of: usize,
}

/// Whether a cell of a heading names the column of those who have to do it.
pub(super) fn is_doers(cell: &str) -> bool {
    const HEADINGS: &[&str] =
        &["ผู้รับผิดชอบ", "หน่วยงานรับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานดำเนินการ", "ผู้ดำเนินการ", "หน่วยดำเนินการ"];
    HEADINGS.iter().any(|heading| cell.starts_with(heading))
}

impl Column {
    /// The column under ผู้รับผิดชอบ, where the line is the heading of a table that has one.
    fn of_doers(line: &Line<'_>) -> Option<Self> {
        let place = line.cells().position(|(_, cell)| is_doers(cell))?;
        Some(Self { place, of: line.cells().count() })
    }

    fn cell<'c>(self, cells: &[(Span, &'c str)]) -> Option<(Span, &'c str)> {
        cells.get(self.place).copied().filter(|_| cells.len() == self.of)
    }
}

/// Where the cells of a row stand.
#[derive(Clone, Debug)]
struct Row {
    number: Option<Span>,
    /// What is to be done, in one or several lines.
    task: Vec<Span>,
    responsible: Option<Span>,
    time: Option<Span>,
    whole: Span,
}

/// Whether a cell is the number of a row: `๑.๓`.
pub(super) fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| digit_value(c).is_some() || c == '.')
}

impl Row {
    /// A row whose cells tabs part.
    fn of_cells(line: &Line<'_>, doers: Option<Column>) -> Option<Self> {
        let cells: Vec<(Span, &str)> = line.cells().collect();
        let (first, rest) = cells.split_first()?;
        let (number, rest) =
            if is_number(first.1) { (Some(first.0), rest) } else { (None, cells.as_slice()) };
        if number.is_none() && is_number_heading(first.1) {
            return None;
        }
        let (task, times) = rest.split_first()?;
        Some(Self {
            number,
            task: [task.0].into(),
            responsible: doers.and_then(|column| column.cell(&cells)).map(|(cell, _)| cell),
            time: times.last().map(|(cell, _)| *cell),
            whole: line.span,
        })
    }

    /// Adds a line of a table whose columns blanks part: a row, or more of the one above.
    fn add(rows: &mut Vec<Self>, columns: &Columns, doers: Option<Column>, line: &Line<'_>) {
        let cells = columns.cells(line);
        let cell =
            |wanted: usize| cells.iter().find(|(column, ..)| *column == wanted).map(|(_, span, _)| *span);
        match (cell(0), cell(1), rows.last_mut()) {
            (Some(number), Some(task), _) => {
                let last = cells.last().filter(|(column, ..)| *column > 1);
                rows.push(Self {
                    number: Some(number),
                    task: [task].into(),
                    responsible: doers.and_then(|column| cell(column.place)),
                    time: last.map(|(_, span, _)| *span),
                    whole: line.span,
                });
            }
            (None, more, Some(row)) => {
                row.task.extend(more);
                row.whole = row.whole.join(line.span);
            }
            _ => {}
        }
    }

    fn read(&self, document: &Document<'_, '_>, issued: Option<BuddhistDate>) -> Option<PlanRow> {
        let task = *self.task.first()?;
        let (own_number, text) = split_number(document.sheet.slice(task));
        let mut who = who(document, Span::new(task.end() - text.len(), task.end()));
        if let Some(cell) = self.responsible.filter(|_| who.is_empty()) {
            who = self::who(document, cell);
        }
        let more = self.task.iter().skip(1).map(|span| document.sheet.slice(*span));
        let number = self.number.map(|number| document.sheet.slice(number).trim_end_matches('.'));
        let when = self.time.and_then(|cell| when(document, cell, issued));
        Some(PlanRow {
            number: own_number.or(number).map(String::from),
            task: closed_up([text].into_iter().chain(more)),
            who,
            responsible: self.responsible.map_or_else(Vec::new, |cell| listed(document, cell)),
            receiver: receiver(document, task),
            duties: duties(document, self.whole, when.as_ref(), issued),
            when,
            span: document.sheet.clean.to_source(self.whole),
        })
    }
}

/// `ที่`, `ลำดับ`: the first cell of the heading of a table.
pub(super) fn is_number_heading(text: &str) -> bool {
    matches!(text.trim_end_matches('.'), "ที่" | "ลำดับ" | "ลำดับที่" | "ข้อ" | "เลขที่")
}

/// `๑.๓ ประกาศวาระ…` in its number and its text.
fn split_number(text: &str) -> (Option<&str>, &str) {
    if let Some((number, rest)) = split_list_mark(text) {
        return (Some(number).filter(|number| !number.is_empty()), rest);
    }
    let end = text.find(|c: char| digit_value(c).is_none() && c != '.').unwrap_or(0);
    let (number, rest) = text.split_at_checked(end).unwrap_or(("", text));
    let is_number = number.contains('.') && rest.starts_with(' ');
    if is_number { (Some(number.trim_end_matches('.')), rest.trim_start()) } else { (None, text) }
}

/// What the cells of a row set a time for. A rule that names no bounds holds within the time of the row.
fn duties(
    document: &Document<'_, '_>,
    row: Span,
    when: Option<&When>,
    issued: Option<BuddhistDate>,
) -> Vec<Duty> {
    let found = document.sheet.found.deadlines.within(row).iter();
    found
        .map(|item| {
            let rule = match (&item.value, when) {
                (Deadline::Recurring(rule), Some(When::During(time))) => {
                    Deadline::Recurring(rule.within(*time.value()))
                }
                (other, _) => other.clone(),
            };
            Duty::new(document.field(rule, item.span, item.deviations), issued)
        })
        .collect()
}

/// The bodies with which the task begins, one behind another.
fn who(document: &Document<'_, '_>, task: Span) -> Vec<Field<Organisation>> {
    let mut end = task.start();
    let mut who = Vec::new();
    for item in document.sheet.found.organisations.within(task) {
        let between = document.sheet.slice(Span::new(end, item.span.start())).trim();
        if !matches!(between, "" | "และ" | "," | "/" | "ร่วมกับ") {
            break;
        }
        end = item.span.end();
        who.push(document.field(item.value.clone(), item.span, item.deviations));
        if let Some((below, span)) = of_next_level(document, item, task) {
            end = span.end();
            who.push(document.field(below, span, item.deviations));
        }
    }
    who
}

/// `สำนักงานพัฒนาชุมชนจังหวัดและอำเภอ`: the same office one level down, named by its level alone.
fn of_next_level(
    document: &Document<'_, '_>,
    item: &Item<Organisation>,
    task: Span,
) -> Option<(Organisation, Span)> {
    let stem = item.value.name().strip_suffix("จังหวัด")?;
    let behind = document.sheet.slice(Span::new(item.span.end(), task.end()));
    let rest = behind.trim_start();
    let rest = ["และ", "/"].iter().find_map(|word| rest.strip_prefix(word))?;
    let after = rest.strip_prefix("อำเภอ")?;
    let below = Organisation::parse_with(&format!("{stem}อำเภอ"), ParseOptions::LENIENT).ok()?;
    let start = task.end() - rest.len();
    Some((below.value, Span::new(start, task.end() - after.len())))
}

/// The body between `ให้` and `ทราบ` at the end of the task.
fn receiver(document: &Document<'_, '_>, task: Span) -> Option<Field<String>> {
    let known = document.sheet.found.organisations.within(task).last().filter(|item| {
        let before = document.sheet.slice(Span::new(task.start(), item.span.start())).trim_end();
        let after = document.sheet.slice(Span::new(item.span.end(), task.end())).trim_start();
        before.ends_with("ให้") && after.starts_with("ทราบ")
    });
    let known = known.map(|item| {
        receiver::receiver(document, String::from(item.value.name()), item.span, item.deviations)
    });
    known.or_else(|| {
        let text = document.sheet.slice(task);
        let (before, _) = text.rsplit_once("ทราบ")?;
        receiver::named_at_end(document, Span::new(task.start(), task.start() + before.len() + "ทราบ".len()))
    })
}

fn when(document: &Document<'_, '_>, cell: Span, issued: Option<BuddhistDate>) -> Option<When> {
    let found = &document.sheet.found;
    if let Some(item) = found.deadlines.within(cell).first() {
        let field = document.field(item.value.clone(), item.span, item.deviations);
        return Some(When::Due(Duty::new(field, issued)));
    }
    if let Some(item) = found.dates.within(cell).first() {
        return Some(When::During(document.field(item.value, item.span, item.deviations)));
    }
    let text = closed_up([document.sheet.slice(cell)]);
    (!text.is_empty()).then(|| When::Text(document.field(text, cell, Deviations::NONE)))
}
