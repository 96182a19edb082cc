//! The machine form: `{"unit", "name", "within", "quantifier", "except"?, "code"}`.

use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use super::{Acting, Organisation, OrganisationKind, Quantifier};

impl Serialize for OrganisationKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl Serialize for Acting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.words())
    }
}

impl Serialize for Organisation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let except = match &self.quantifier {
            Some(Quantifier::Except(names)) => Some(names),
            _ => None,
        };
        let quantifier = self.quantifier.as_ref().map(|q| match q {
            Quantifier::All => "all",
            Quantifier::Except(_) => "except",
        });
        let fields = 5 + usize::from(except.is_some()) + usize::from(self.acting.is_some());
        let mut row = serializer.serialize_struct("Organisation", fields)?;
        row.serialize_field("unit", &self.kind)?;
        row.serialize_field("name", &self.name)?;
        row.serialize_field("within", &self.within)?;
        row.serialize_field("quantifier", &quantifier)?;
        if let Some(names) = except {
            row.serialize_field("except", names)?;
        }
        row.serialize_field("code", &self.code())?;
        if let Some(acting) = &self.acting {
            row.serialize_field("acting", acting)?;
        }
        row.end()
    }
}
