//! Who owes what to whom by when: the duties of a letter laid upon its addressees.
//!
//! ```text
//! duty = request [ doer ] verb what [ to receiver ] deadline
//! ```
//!
//! Without a doer the duty is each addressee's, without a receiver it is owed to the issuer. A letter that is to be passed
//! on (`แจ้งองค์กรปกครองส่วนท้องถิ่นรายงาน…`) names the doer one level down. In a plan the row names the doer.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::addressee::Addressee;
use super::body::{Duty, Known, paragraph_lines};
use super::field::Field;
use super::found::Item;
use super::plan::PlanRow;
use super::read::Document;
use super::receiver;
use super::sheet::closed_up;
use super::words::split_list_mark;
use crate::date::BuddhistDate;
use crate::deadline::{Deadline, DueDays, Reckoning, Schedule};
use crate::options::ParseOptions;
use crate::org::Organisation;
use crate::span::Span;

/// What someone has to do by a day: a view of one of the duties of a [`Letter`](super::Letter).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Obligation<'a> {
    who: &'a Field<Addressee>,
    duty: &'a Duty,
    charge: &'a Charge,
    issuer: Option<&'a str>,
}

/// What the letter lays upon somebody. Who owes what by when is told one by one when asked for: there are as many
/// obligations as addressees times deadlines.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Charge {
    doers: Vec<Doer>,
    what: String,
    to: Option<String>,
    duties: Vec<Duty>,
}

/// Upon whom a duty is laid.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Doer {
    /// Whom the text names.
    Named(Field<Addressee>),
    /// Those of a [group](Groups) of the addressees.
    Addressed(usize),
}

/// The addressees by their places in the list: all of them, then those of each of [`receiver::KINDS`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Groups(Vec<Vec<usize>>);

impl Groups {
    const ALL: usize = 0;

    fn new(addressees: &[Field<Addressee>]) -> Self {
        let of_kind = |kind: &&str| {
            let named = addressees.iter().enumerate().filter(|(_, who)| who.value().name().contains(*kind));
            named.map(|(at, _)| at).collect()
        };
        let all = (0..addressees.len()).collect();
        Self([all].into_iter().chain(receiver::KINDS.iter().map(of_kind)).collect())
    }

    fn get(&self, group: usize) -> &[usize] {
        self.0.get(group).map_or(&[], Vec::as_slice)
    }
}

/// The duties of a document, and upon whom they are laid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Charges {
    list: Vec<Charge>,
    groups: Groups,
}

impl Charges {
    /// Each duty with each of those upon whom it is laid.
    pub(super) fn obligations<'a>(
        &'a self,
        addressees: &'a [Field<Addressee>],
        issuer: Option<&'a str>,
    ) -> impl Iterator<Item = Obligation<'a>> {
        let those = move |doer: &'a Doer| {
            let (named, group) = match doer {
                Doer::Named(who) => (Some(who), [].as_slice()),
                Doer::Addressed(group) => (None, self.groups.get(*group)),
            };
            named.into_iter().chain(group.iter().filter_map(|at| addressees.get(*at)))
        };
        self.list.iter().flat_map(move |charge| {
            charge.duties.iter().flat_map(move |duty| {
                let doers = charge.doers.iter().flat_map(those);
                doers.map(move |who| Obligation { who, duty, charge, issuer })
            })
        })
    }
}

impl<'a> Obligation<'a> {
    /// Who has to do it: the doer that the text names, or an addressee.
    #[must_use]
    pub const fn who(&self) -> &'a Field<Addressee> {
        self.who
    }

    /// What is to be done, in the words of the letter.
    #[must_use]
    pub fn what(&self) -> &'a str {
        &self.charge.what
    }

    /// To whom: the receiver that the text names, or the issuer of the letter. Nobody reports to himself.
    #[must_use]
    pub fn to(&self) -> Option<&'a str> {
        self.charge.to.as_deref().filter(|to| *to != self.who.value().name())
    }

    /// By when, as the text has it.
    #[must_use]
    pub const fn deadline(&self) -> &'a Field<Deadline> {
        self.duty.deadline()
    }

    /// The first days on which it is due.
    #[must_use]
    pub const fn schedule(&self) -> &'a Schedule {
        self.duty.schedule()
    }

    /// The days from `first` to `last`, both included, on which it is due.
    #[must_use]
    pub fn due_between<'c>(
        &self,
        first: BuddhistDate,
        last: BuddhistDate,
        reckoning: Reckoning<'c>,
    ) -> DueDays<'c> {
        self.duty.due_between(first, last, reckoning)
    }

    /// Each body or post that has to do it, seen from the issuer of the letter: of `นายอำเภอ ทุกอำเภอ` every one of
    /// the province. `None` where [the tables cannot tell](Organisation::expand).
    #[must_use]
    pub fn bodies(&self) -> Option<Vec<Organisation>> {
        let Addressee::Body(who) = self.who.value() else { return None };
        if who.quantifier().is_none() {
            return Some(Vec::from([who.clone()]));
        }
        let issuer = self.issuer?;
        who.expand(&Organisation::parse_with(issuer, ParseOptions::LENIENT).ok()?.value)
    }
}

/// `{"who", "what", "to", "due", "needs", "span"}`.
#[cfg(feature = "serde")]
impl serde::Serialize for Obligation<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let schedule = self.schedule();
        let mut obligation = serializer.serialize_struct("Obligation", 6)?;
        obligation.serialize_field("who", self.who.value())?;
        obligation.serialize_field("what", self.what())?;
        obligation.serialize_field("to", &self.to())?;
        obligation.serialize_field("due", schedule.due())?;
        obligation.serialize_field("needs", &schedule.needs())?;
        obligation.serialize_field("span", &self.deadline().span())?;
        obligation.end()
    }
}

/// Words that ask for something; what follows is the doer or the deed.
const REQUESTS: &[&str] =
    &["ขอให้", "โดยให้", "ขอความร่วมมือ", "ขอความอนุเคราะห์", "มอบหมาย", "กำชับ", "สั่งการ", "และให้", "จึงให้", " ให้"];

/// Words that put something forward for a decision: nobody owes it yet.
const PROPOSALS: &[&str] = &["เห็นควร", "เห็นสมควร", "ขออนุมัติ", "ขออนุญาต"];

/// Deeds that letters ask for.
const DEEDS: &[&str] = &[
    "รวบรวม",
    "รายงาน",
    "จัดส่ง",
    "แจ้งผล",
    "แจ้งยืนยัน",
    "ตอบรับ",
    "ส่ง",
    "บันทึก",
    "จัดทำ",
    "ตรวจสอบ",
    "สำรวจ",
    "คัดเลือก",
    "ยื่น",
    "ชำระ",
    "นำเงิน",
    "เบิกจ่าย",
    "กันเงิน",
    "ลงทะเบียน",
    "สมัคร",
    "เสนอ",
    "ประชาสัมพันธ์",
    "ดำเนินการ",
    "ปรับปรุง",
    "ชี้แจง",
    "นำส่ง",
];

/// What stands before a doer.
const BEFORE_DOER: &[&str] =
    &["ให้", "แจ้ง", "มอบหมาย", "กำชับ", "ขอความร่วมมือ", "อนุเคราะห์", "ประสาน", "สั่งการ", "สำหรับ"];

/// The duties of a document: first those of its text, then those of its plan.
pub(super) fn charges(
    document: &Document<'_, '_>,
    addressees: &[Field<Addressee>],
    issuer: Option<&str>,
    day: Option<BuddhistDate>,
    plan: &[PlanRow],
) -> Charges {
    let groups = Groups::new(addressees);
    let mut list = Vec::new();
    let mut known = Known::default();
    for paragraph in paragraph_lines(document) {
        let whole = paragraph.into_iter().reduce(Span::join).unwrap_or_default();
        let (mut floor, mut is_proposed) = (whole.start(), false);
        for item in document.sheet.found.deadlines.within(whole) {
            let before = Span::new(floor, item.span.start());
            is_proposed = proposes(document.sheet.slice(before)).unwrap_or(is_proposed);
            let is_recited = closes_recital(document.sheet.slice(Span::new(item.span.end(), whole.end())));
            if !is_recited && known.is_new(&item.value) && !is_proposed {
                let clause = clause(document, before);
                let duty = Duty::new(document.field(item.value.clone(), item.span, item.deviations), day);
                list.push(laid_upon(clause, duty, issuer));
            }
            floor = item.span.end();
        }
    }
    list.extend(plan.iter().map(|row| planned(row, &groups, issuer)));
    Charges { list, groups }
}

/// What is read of one duty.
struct Clause {
    doer: Option<Field<Addressee>>,
    deed: String,
    receiver: Option<String>,
}

/// The clause before a deadline.
fn clause(document: &Document<'_, '_>, before: Span) -> Clause {
    let text = behind_recital(document.sheet.slice(before)).trim_start();
    let text = split_list_mark(text).map_or(text, |(_, rest)| rest);
    let start = before.end() - text.len();
    let requests = REQUESTS.iter().filter_map(|word| text.find(word).map(|at| at + word.len()));
    let asked = requests.filter(|at| !is_completion(text, *at)).min();
    let asked = asked.unwrap_or(0);
    let organisations = document.sheet.found.organisations.within(Span::new(start, before.end()));
    let is_name = |at: usize| organisations.iter().any(|item| item.span.start() < at && at < item.span.end());
    let deed = first_deed(text, asked, |at| is_name(start + at)).unwrap_or(asked);
    let doer = organisations
        .iter()
        .rfind(|item| item.span.start() < start + deed && follows(text, item, start, BEFORE_DOER));
    let receiver = organisations
        .iter()
        .rfind(|item| item.span.start() >= start + deed && follows(text, item, start, receiver::BEFORE));
    Clause {
        doer: doer
            .map(|item| document.field(Addressee::Body(item.value.clone()), item.span, item.deviations)),
        deed: without_and(closed_up(text.get(deed..).unwrap_or(text).lines())),
        receiver: receiver.map(|item| item.value.name().to_string()).or_else(|| receiver::named_at_end(text)),
    }
}

/// Whether a stretch of text puts something forward only, or asks for it; `None` where it goes on as it began. `โดยให้` behind a
/// proposal is part of it, `ขอให้` is a request of its own.
fn proposes(text: &str) -> Option<bool> {
    let last = |words: &[&str]| words.iter().filter_map(|word| text.rfind(word)).max();
    match (last(PROPOSALS), last(&["ขอให้", "จึงให้", "ขอความ"])) {
        (None, None) => None,
        (proposed, asked) => Some(proposed > asked),
    }
}

/// `ให้แล้วเสร็จ` says how far something is to be done, not that it is asked for.
fn is_completion(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| ["แล้วเสร็จ", "เสร็จ"].iter().any(|word| rest.starts_with(word)))
}

/// The word that closes what a letter tells of an earlier one (`ตามที่ … ขอให้รายงาน … นั้น`): nothing in it is asked for now.
const RECITAL_END: &str = " นั้น";

fn closes_recital(behind: &str) -> bool {
    behind.strip_prefix(RECITAL_END).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\n']))
}

/// The text behind the last recital in it.
fn behind_recital(text: &str) -> &str {
    let mut ends = text.rmatch_indices(RECITAL_END).map(|(at, _)| text.get(at..).unwrap_or_default());
    let end = ends.find(|end| closes_recital(end));
    end.and_then(|end| end.strip_prefix(RECITAL_END)).unwrap_or(text)
}

/// A second thing asked for by one word begins with `และ`.
fn without_and(deed: String) -> String {
    deed.strip_prefix("และ").map(|rest| String::from(rest.trim_start())).unwrap_or(deed)
}

/// Where behind `asked` a deed begins; not inside the name of a body (`สำนักงานส่งเสริม…`) nor a noun made of one
/// (`การรายงาน`, `ผลการดำเนินการ`).
fn first_deed(text: &str, asked: usize, is_name: impl Fn(usize) -> bool) -> Option<usize> {
    let rest = text.get(asked..)?;
    let deeds = DEEDS.iter().flat_map(|word| rest.match_indices(word));
    let is_deed = |at: &usize| {
        let before = rest.get(..*at).unwrap_or_default();
        !["การ", "ผู้", "ผล", "กรม", "แบบ", "หนังสือ"].iter().any(|noun| before.ends_with(noun))
    };
    deeds.map(|(at, _)| at).filter(is_deed).map(|at| asked + at).filter(|at| !is_name(*at)).min()
}

fn follows(text: &str, item: &Item<Organisation>, start: usize, words: &[&str]) -> bool {
    let before = text.get(..item.span.start() - start).unwrap_or_default().trim_end();
    words.iter().any(|word| before.ends_with(word))
}

/// `จังหวัดและอำเภอรายงาน…` in the plan of a province: the issuer and the addressees by their kinds.
fn by_kinds(row: &PlanRow, groups: &Groups, issuer: Option<&str>) -> Vec<Doer> {
    let mut doers = Vec::new();
    let mut rest = row.task();
    while let Some((at, kind)) = receiver::KINDS.iter().enumerate().find(|(_, kind)| rest.starts_with(**kind))
    {
        let (itself, group) = (issuer.filter(|issuer| issuer.starts_with(kind)), Groups::ALL + 1 + at);
        let itself = itself.and_then(|issuer| Organisation::parse_with(issuer, ParseOptions::LENIENT).ok());
        let doer = match itself {
            Some(body) => {
                Some(Doer::Named(Field::new(Addressee::Body(body.value), row.span(), body.deviations)))
            }
            None => Some(Doer::Addressed(group)).filter(|_| !groups.get(group).is_empty()),
        };
        doers.extend(doer.filter(|doer| !doers.contains(doer)));
        let behind = rest.strip_prefix(kind).unwrap_or_default();
        let Some(next) = ["และ", "/", ","].iter().find_map(|word| behind.strip_prefix(word)) else {
            break;
        };
        rest = next.trim_start();
    }
    doers
}

/// The receiver in full: where the text has only the kind of body, the issuer if it is of that kind.
fn in_full(named: Option<String>, issuer: Option<&str>) -> Option<String> {
    match (named, issuer) {
        (Some(kind), Some(issuer)) if issuer.starts_with(kind.as_str()) => Some(issuer.to_string()),
        (Some(named), _) => Some(named),
        (None, issuer) => issuer.map(String::from),
    }
}

fn laid_upon(clause: Clause, duty: Duty, issuer: Option<&str>) -> Charge {
    let doer = clause.doer.map_or(Doer::Addressed(Groups::ALL), Doer::Named);
    Charge {
        doers: Vec::from([doer]),
        what: clause.deed,
        to: in_full(clause.receiver, issuer),
        duties: Vec::from([duty]),
    }
}

fn planned(row: &PlanRow, groups: &Groups, issuer: Option<&str>) -> Charge {
    let mut doers: Vec<Doer> =
        row.who().iter().map(|who| Doer::Named(who.clone().map(Addressee::Body))).collect();
    if doers.is_empty() {
        doers = by_kinds(row, groups, issuer);
    }
    if doers.is_empty() {
        doers.push(Doer::Addressed(Groups::ALL));
    }
    let to = in_full(row.receiver().map(String::from), issuer);
    Charge { doers, what: row.task().to_string(), to, duties: row.duties().to_vec() }
}
