//! The tables of names that are walked through, each with its tree.

use super::kind::OrganisationKind;
use super::openings::Opening;
use super::titles::Head;
use super::tree::{sorted, table};
use super::{Acting, abbreviations, bodies, openings, post, short, titles, universities, words};
use crate::data;

table!(BODIES: (&'static str, OrganisationKind), keys(bodies::BODIES));
table!(ABBREVIATIONS: (&'static str, &'static str), keys(abbreviations::ABBREVIATIONS));
table!(BOARDS: (&'static str, &'static str), keys(short::BOARDS));
table!(OPENINGS: (&'static str, Opening), keys(openings::OPENINGS));
table!(VOUCHED: (&'static str, Opening), keys(openings::VOUCHED));
table!(TITLES: (&'static str, (&'static str, Head)), keys(titles::TITLES));
table!(ACTING: (&'static str, Acting), keys(post::ACTING));
table!(UNIVERSITIES: &'static str, names(universities::UNIVERSITIES));
table!(
    /// Of these, short ones differ by a mark from other words: `ร่วมใจ` from `รวมใจ`.
    NAME_WORDS: &'static str, names(words::NAME_WORDS), 6
);
table!(STOP_WORDS: &'static str, names(words::STOP_WORDS));
table!(
    /// Ministries and departments.
    AGENCIES: &'static str, names(AGENCY_NAMES)
);

static AGENCY_NAMES: [&str; data::AGENCY_NAMES.len()] = sorted(data::AGENCY_NAMES);
