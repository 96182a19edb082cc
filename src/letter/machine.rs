//! The machine form of documents and their texts.

use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::{Dossier, Letter};

/// `{"documents", "links", "obligations"}`.
impl Serialize for Dossier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut dossier = serializer.serialize_struct("Dossier", 3)?;
        dossier.serialize_field("documents", &self.letters)?;
        dossier.serialize_field("links", &self.links())?;
        dossier.serialize_field("obligations", &Obligations(self))?;
        dossier.end()
    }
}

/// The obligations of all documents, one by one.
struct Obligations<'a>(&'a Dossier);

impl Serialize for Obligations<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.obligations())
    }
}

/// Writes a struct from a list of its fields.
macro_rules! document {
    ($serializer:expr, $($name:literal: $value:expr,)*) => {{
        let mut document = $serializer.serialize_struct("Letter", [$($name),*].len())?;
        $(document.serialize_field($name, $value)?;)*
        document.end()
    }};
}

/// Every field that the document has, with what its checks found; absent ones are `null` or empty.
impl Serialize for Letter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        document!(serializer,
            "form": &self.form,
            "span": &self.span,
            "urgency": &self.urgency,
            "secrecy": &self.secrecy,
            "reference": &self.reference,
            "number": &self.number,
            "issuer": &self.issuer,
            "place": &self.place,
            "date": &self.date,
            "subject": &self.subject,
            "salutation": &self.salutation,
            "addressees": &self.addressees,
            "through": &self.through,
            "cited": &self.cited,
            "enclosures": &self.enclosures,
            "body": &self.body,
            "deadlines": &self.deadlines,
            "plan": &self.plan,
            "closing": &self.closing,
            "signatory": &self.signatory,
            "contact": &self.contact,
            "copies": &self.copies,
            "stamps": &self.stamps,
            "notes": &self.notes,
            "parts": &self.parts,
            "findings": &self.findings(),
        )
    }
}
