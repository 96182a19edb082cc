//! Who owes what to whom by when: the duties of a letter laid upon its addressees.
//!
//! ```text
//! duty = clause deadline
//! ```
//!
//! Without a doer in its [clause](super::clause) the duty is each addressee's, without a receiver it is owed to the issuer. A
//! letter that is to be passed on (`แจ้งองค์กรปกครองส่วนท้องถิ่นรายงาน…`) names the doer one level down, a document that goes
//! to nobody its party (`ผู้ประสงค์จะสมัคร`) or the committee that it appoints. In a plan the row names the doer.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::addressee::Addressee;
use super::body::{Duty, Known, paragraph_lines};
use super::clause::{self, Clause};
use super::field::Field;
use super::plan::PlanRow;
use super::read::Document;
use super::{Form, receiver};
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
    to: Option<Field<String>>,
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
    pub fn to(&self) -> Option<&'a Field<String>> {
        self.charge.to.as_ref().filter(|to| to.value() != self.who.value().name())
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
        obligation.serialize_field("to", &self.to().map(Field::value))?;
        obligation.serialize_field("due", schedule.due())?;
        obligation.serialize_field("needs", &schedule.needs())?;
        obligation.serialize_field("span", &self.deadline().span())?;
        obligation.end()
    }
}

/// The duties of a document: first those of its text, then those of its plan.
pub(super) fn charges(
    document: &Document<'_, '_>,
    addressees: &[Field<Addressee>],
    issuer: Option<&Field<String>>,
    subject: Option<&Field<String>>,
    day: Option<BuddhistDate>,
    plan: &[PlanRow],
) -> Charges {
    let groups = Groups::new(addressees);
    let committee = subject.filter(|_| document.form == Form::Order).and_then(clause::committee);
    let mut is_background = false;
    let mut list = Vec::new();
    let mut known = Known::default();
    for paragraph in paragraph_lines(document) {
        let whole = paragraph.into_iter().reduce(Span::join).unwrap_or_default();
        let text = document.sheet.slice(whole);
        let recited = clause::recital_end(text).filter(|_| text.starts_with("ตาม"));
        // A memo may tell what was asked for without the word that closes it.
        let recited = recited.or_else(|| clause::told_end(text).filter(|_| document.form == Form::Memo));
        let heading = clause::is_background(text);
        is_background = heading.unwrap_or(is_background);
        let (mut floor, mut is_proposed) = (whole.start(), false);
        for item in document.deadlines(whole) {
            let before = Span::new(floor, item.span.start());
            is_proposed = clause::proposes(document.sheet.slice(before)).unwrap_or(is_proposed);
            let behind = document.sheet.slice(Span::new(item.span.end(), whole.end()));
            let is_told = recited.is_some_and(|end| item.span.end() <= whole.start() + end);
            let is_recited = is_background || is_told || clause::closes_recital(behind);
            if !is_recited && known.is_new(&item.value) && !is_proposed {
                let mut clause = clause::clause(document, before);
                if clause.doers.is_empty() && addressees.is_empty() {
                    match clause::of_party(document, before) {
                        Some(of_party) => clause = of_party,
                        None => clause.doers.extend(committee.clone()),
                    }
                }
                let duty = Duty::new(document.field(item.value.clone(), item.span, item.deviations), day);
                let asked = document.sheet.slice(clause.asked).trim_start();
                let of_kinds = by_kinds(asked, clause.asked, &groups, None);
                list.push(laid_upon(clause, of_kinds, duty, issuer));
            }
            floor = item.span.end();
        }
    }
    list.extend(plan.iter().map(|row| planned(row, &groups, issuer)));
    Charges { list, groups }
}

/// `จังหวัดและอำเภอรายงาน…` at a place: the addressees by their kinds, and the issuer where that may be one of them, as in the
/// plan of a province.
fn by_kinds(text: &str, place: Span, groups: &Groups, issuer: Option<&Field<String>>) -> Vec<Doer> {
    let issuer = issuer.map(|issuer| issuer.value().as_str());
    let mut doers = Vec::new();
    let mut rest = text;
    while let Some((at, kind)) = receiver::KINDS.iter().enumerate().find(|(_, kind)| rest.starts_with(**kind))
    {
        let (itself, group) = (issuer.filter(|issuer| issuer.starts_with(kind)), Groups::ALL + 1 + at);
        let itself = itself.and_then(|issuer| Organisation::parse_with(issuer, ParseOptions::LENIENT).ok());
        let doer = match itself {
            Some(body) => Some(Doer::Named(Field::new(Addressee::Body(body.value), place, body.deviations))),
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

/// Those under ผู้รับผิดชอบ: the issuer and the addressees where a kind of body means them, and whoever else is named.
fn responsible(row: &PlanRow, groups: &Groups, issuer: Option<&Field<String>>) -> Vec<Doer> {
    let named = row.responsible().iter().flat_map(|who| {
        let known = by_kinds(who.value().name(), row.span(), groups, issuer);
        if known.is_empty() { Vec::from([Doer::Named(who.clone())]) } else { known }
    });
    named.collect()
}

/// The receiver in full: where the text has only the kind of body, the issuer if it is of that kind.
fn in_full(named: Option<Field<String>>, issuer: Option<&Field<String>>) -> Option<Field<String>> {
    match (named, issuer) {
        (Some(kind), Some(issuer)) if issuer.value().starts_with(kind.value().as_str()) => {
            Some(kind.map(|_| issuer.value().clone()))
        }
        (Some(named), _) => Some(named),
        (None, issuer) => issuer.cloned(),
    }
}

/// The duty of a clause: of those whom it names, else of the addressees of the kinds that it asks, else of all.
fn laid_upon(clause: Clause, of_kinds: Vec<Doer>, duty: Duty, issuer: Option<&Field<String>>) -> Charge {
    let mut doers: Vec<Doer> = clause.doers.into_iter().map(Doer::Named).collect();
    if doers.is_empty() {
        doers = of_kinds;
    }
    if doers.is_empty() {
        doers.push(Doer::Addressed(Groups::ALL));
    }
    let to = in_full(clause.receiver, issuer);
    Charge { doers, what: clause.deed, to, duties: Vec::from([duty]) }
}

fn planned(row: &PlanRow, groups: &Groups, issuer: Option<&Field<String>>) -> Charge {
    let mut doers: Vec<Doer> =
        row.who().iter().map(|who| Doer::Named(who.clone().map(Addressee::Body))).collect();
    if doers.is_empty() {
        doers = by_kinds(row.task(), row.span(), groups, issuer);
    }
    if doers.is_empty() {
        doers = responsible(row, groups, issuer);
    }
    if doers.is_empty() {
        doers.push(Doer::Addressed(Groups::ALL));
    }
    let to = in_full(row.receiver().cloned(), issuer);
    Charge { doers, what: row.task().to_string(), to, duties: row.duties().to_vec() }
}
