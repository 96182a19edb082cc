//! A draft from its machine form, by the same ways as from values: what a letter cannot have it does not get.

use alloc::string::String;
use alloc::vec::Vec;

use serde::de::{Deserialize, Deserializer, Error as _};

use super::{Cited, Draft, Enclosed, Planned, official};
use crate::date::DateExpression;
use crate::letter::{Addressee, Form};
use crate::refcode::{PhoneNumber, ReferenceCode, Secrecy, Urgency};

/// The fields as serde has them; those that are missing are empty.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Values {
    form: Form,
    #[serde(default)]
    urgency: Option<Urgency>,
    #[serde(default)]
    secrecy: Option<Secrecy>,
    #[serde(default)]
    reference: Option<ReferenceCode>,
    #[serde(default)]
    number: Option<String>,
    #[serde(default)]
    issuer: Option<String>,
    #[serde(default)]
    place: Option<String>,
    #[serde(default, deserialize_with = "date")]
    date: Option<DateExpression>,
    #[serde(default)]
    subject: Option<String>,
    #[serde(default)]
    salutation: Option<String>,
    #[serde(default)]
    addressees: Vec<Addressee>,
    #[serde(default)]
    through: Vec<Addressee>,
    #[serde(default)]
    cited: Vec<Cited>,
    #[serde(default)]
    enclosures: Vec<Enclosed>,
    #[serde(default)]
    body: Vec<String>,
    #[serde(default)]
    closing: Option<String>,
    #[serde(default)]
    signatory: Option<String>,
    #[serde(default)]
    position: Option<String>,
    #[serde(default)]
    office: Option<String>,
    #[serde(default)]
    phones: Vec<PhoneNumber>,
    #[serde(default)]
    fax: Vec<PhoneNumber>,
    #[serde(default)]
    email: Vec<String>,
    #[serde(default)]
    coordinator: Option<String>,
    #[serde(default)]
    copies: Vec<Addressee>,
    #[serde(default)]
    plan: Vec<Planned>,
}

impl From<Values> for Draft {
    fn from(values: Values) -> Self {
        let text = |field: Option<String>| field.and_then(|text| official(&text));
        let all = |fields: Vec<String>| fields.iter().filter_map(|text| official(text)).collect();
        let named = |list: Vec<Addressee>| list.into_iter().filter(|one| !one.name().is_empty()).collect();
        let mut draft = Self {
            issuer: text(values.issuer),
            place: text(values.place),
            subject: text(values.subject),
            salutation: text(values.salutation),
            addressees: named(values.addressees),
            through: named(values.through),
            cited: values
                .cited
                .into_iter()
                .map(|cited| Cited { issuer: text(cited.issuer), subject: text(cited.subject), ..cited })
                .collect(),
            enclosures: values
                .enclosures
                .into_iter()
                .filter_map(|one| Some(Enclosed { text: official(&one.text)?, count: one.count }))
                .collect(),
            body: all(values.body),
            closing: text(values.closing),
            signatory: text(values.signatory),
            position: text(values.position),
            office: text(values.office),
            phones: values.phones,
            fax: values.fax,
            email: all(values.email),
            coordinator: text(values.coordinator),
            copies: named(values.copies),
            ..Self::new(values.form)
        };
        if let Some(reference) = values.reference {
            draft = draft.with_reference(reference);
        }
        if let Some(number) = values.number {
            draft = draft.with_number(number);
        }
        if let Some(date) = values.date {
            draft = draft.with_date(date);
        }
        draft.urgency = values.urgency.or(draft.urgency);
        draft.secrecy = values.secrecy.or(draft.secrecy);
        values.plan.iter().fold(draft, |draft, row| {
            draft.with_plan_row(&row.number, &row.task, row.when.as_deref().unwrap_or_default())
        })
    }
}

/// The day or, of what is not dated yet, the month: a document bears no other date.
pub(super) fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<DateExpression>, D::Error> {
    match Option::deserialize(deserializer)? {
        date @ (None | Some(DateExpression::Day(_) | DateExpression::Month(_))) => Ok(date),
        Some(_) => Err(D::Error::custom("expected a day or a month")),
    }
}
