//! The values of a letter that was read.

use alloc::string::{String, ToString as _};

use super::{Cited, Draft, Enclosed, Planned, official};
use crate::letter::manners::Manners;
use crate::letter::{Addressee, Citation, Field, Letter, PlanRow, When, Zone};
use crate::span::Span;

/// What the letter says, to be written again. Its stamps and notes stay behind.
impl From<&Letter> for Draft {
    fn from(letter: &Letter) -> Self {
        let text = |field: Option<&Field<String>>| field.and_then(|field| official(field.value()));
        let all = |fields: &[Field<Addressee>]| fields.iter().map(|field| field.value().clone()).collect();
        let signatory = letter.signatory();
        let contact = letter.contact();
        // What stands in the text belongs to the text.
        let own = |span: Span| !stands_in(letter, Zone::Body, span);
        let mut draft = Self {
            urgency: letter.urgency().map(|field| *field.value()),
            secrecy: letter.secrecy().map(|field| *field.value()),
            reference: letter.reference().map(|field| *field.value()),
            number: text(letter.number()),
            issuer: text(letter.issuer()),
            place: text(letter.place()),
            date: letter.date().map(|field| *field.value()),
            subject: text(letter.subject()),
            addressees: all(letter.addressees()),
            through: all(letter.through()),
            cited: letter
                .cited()
                .iter()
                .filter(|citation| stands_in(letter, Zone::Cites, citation.reference().span()))
                .map(cited)
                .collect(),
            enclosures: letter
                .enclosures()
                .iter()
                .filter_map(|enclosure| {
                    Some(Enclosed { text: official(enclosure.text())?, count: enclosure.count().cloned() })
                })
                .collect(),
            body: letter.body().iter().filter_map(|field| official(field.value())).collect(),
            signatory: signatory.and_then(|signatory| text(signatory.name())),
            position: signatory.and_then(|signatory| official(signatory.posts()?)),
            office: text(contact.office()),
            phones: contact
                .phones()
                .iter()
                .filter(|field| own(field.span()))
                .map(|field| *field.value())
                .collect(),
            fax: contact.fax().iter().filter(|field| own(field.span())).map(|field| *field.value()).collect(),
            email: contact
                .email()
                .iter()
                .filter(|field| own(field.span()))
                .filter_map(|field| official(field.value()))
                .collect(),
            coordinator: text(contact.coordinator()),
            copies: all(letter.copies()),
            plan: letter.plan().iter().filter_map(planned).collect(),
            ..Self::new(letter.form())
        };
        let manners = draft.addressees.first().and_then(Manners::towards);
        draft.salutation =
            text(letter.salutation()).filter(|word| manners.is_none_or(|manners| manners.salutation != word));
        draft.closing = text(letter.closing()).filter(|words| Some(words.as_str()) != draft.closing());
        draft
    }
}

fn cited(citation: &Citation) -> Cited {
    Cited {
        issuer: citation.issuer().and_then(|field| official(field.value())),
        reference: *citation.reference().value(),
        date: citation.date().map(|field| *field.value()),
        subject: citation.subject().and_then(|field| official(field.value())),
    }
}

/// A row with its number; one without belongs to a table of another sort.
fn planned(row: &PlanRow) -> Option<Planned> {
    let when = row.when().and_then(|when| {
        official(&match when {
            When::Due(duty) => duty.deadline().value().to_string(),
            When::During(time) => time.value().to_string(),
            When::Text(text) => text.value().clone(),
        })
    });
    Some(Planned { number: official(row.number()?)?, task: official(row.task())?, when })
}

/// Whether a place of the text belongs to a zone.
fn stands_in(letter: &Letter, zone: Zone, span: Span) -> bool {
    letter.parts().iter().any(|part| part.zone == zone && part.span.contains(span))
}
