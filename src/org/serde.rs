//! The machine form: `{"unit", "name", "within", "quantifier", "except"?, "code"}`.

use alloc::string::String;
use alloc::vec::Vec;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeStruct as _, Serializer};

use super::{Acting, Addressees, Capacity, Organisation, OrganisationKind, Quantifier};

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

/// By its [name](OrganisationKind::name).
impl<'de> Deserialize<'de> for OrganisationKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        let kind = Self::ALL.iter().copied().find(|kind| kind.name() == name);
        kind.ok_or_else(|| D::Error::custom(format_args!("unknown kind of organisation {name}")))
    }
}

/// By its [words](Acting::words).
impl<'de> Deserialize<'de> for Acting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let words = String::deserialize(deserializer)?;
        let all = [Self::OnBehalf, Self::InPlace, Self::Caretaker, Self::Duty];
        let acting = all.into_iter().find(|acting| acting.words() == words);
        acting.ok_or_else(|| D::Error::custom(format_args!("unknown words of acting {words}")))
    }
}

fn is_blank(name: &str) -> bool {
    name.trim().is_empty()
}

/// From its machine form; the code follows from the rest and is not read.
impl<'de> Deserialize<'de> for Organisation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Row {
            unit: OrganisationKind,
            name: String,
            #[serde(default)]
            within: Option<String>,
            #[serde(default)]
            quantifier: Option<String>,
            #[serde(default)]
            except: Vec<String>,
            #[serde(default)]
            acting: Option<Acting>,
        }
        let Row { unit, name, within, quantifier, except, acting } = Row::deserialize(deserializer)?;
        if is_blank(&name) || within.as_deref().is_some_and(is_blank) {
            return Err(D::Error::custom("expected the name of a body, found nothing"));
        }
        let quantifier = match quantifier.as_deref() {
            None => None,
            Some("all") => Some(Quantifier::All),
            Some("except") if !except.is_empty() && !except.iter().any(|name| is_blank(name)) => {
                Some(Quantifier::Except(except))
            }
            Some("except") => return Err(D::Error::custom("expected the names of those excepted")),
            Some(other) => {
                return Err(D::Error::custom(format_args!("expected all or except, found {other}")));
            }
        };
        Ok(Self { kind: unit, name, within, acting, quantifier })
    }
}

/// From its machine form. Who signs for nobody has one post, and the posts behind the first are those that he acts for.
impl<'de> Deserialize<'de> for Capacity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Row {
            posts: Vec<Organisation>,
        }
        let Row { posts } = Row::deserialize(deserializer)?;
        let is_chain = posts.iter().skip(1).all(|post| post.acting.is_some());
        Self::of(posts)
            .filter(|_| is_chain)
            .ok_or_else(|| D::Error::custom("expected a position, and those acted for"))
    }
}

/// From its machine form.
impl<'de> Deserialize<'de> for Addressees {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Row {
            to: Vec<Organisation>,
            #[serde(default)]
            through: Vec<Organisation>,
        }
        let Row { to, through } = Row::deserialize(deserializer)?;
        Self::of(to, through).ok_or_else(|| D::Error::custom("expected somebody to whom it is addressed"))
    }
}
