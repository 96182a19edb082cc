//! How fast a letter must travel and who may read it.

use core::fmt;

use crate::error::Noun;
use crate::lex::{Cursor, PResult, label, words};
use crate::macros::readable;

/// An enum whose variants are the words printed on paper.
macro_rules! grades {
    (
        $(#[$doc:meta])* $name:ident, $noun:ident = $english:literal, $thai:literal, $grammar:ident;
        $($(#[$variant_doc:meta])* $variant:ident = $word:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name { $($(#[$variant_doc])* $variant),* }

        impl $name {
            /// From the lowest to the highest.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word on paper, which `Display` and serde write.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        const $noun: &Noun = &Noun::new($english, $thai);
        readable!($name, $noun, $grammar);

        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let word = <alloc::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                word.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

grades! {
    /// The urgency of a letter (ชั้นความเร็ว), printed in red above its ที่.
    ///
    /// A letter without one travels at the usual speed; there is no word for that. Source: clause 28 of the
    /// Office of the Prime Minister's regulation on correspondence, B.E. 2526.
    ///
    /// ```
    /// use saraban::Urgency;
    ///
    /// let urgency: Urgency = "ด่วนที่สุด".parse()?;
    /// assert!(urgency > Urgency::VeryUrgent);
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    Urgency, URGENCY = "an urgency", "ชั้นความเร็ว", urgency;
    /// ด่วน: to be dealt with faster than usual.
    Urgent = "ด่วน";
    /// ด่วนมาก: to be dealt with quickly.
    VeryUrgent = "ด่วนมาก";
    /// ด่วนที่สุด: to be dealt with the moment it arrives.
    MostUrgent = "ด่วนที่สุด";
}

grades! {
    /// The secrecy of a letter (ชั้นความลับ), printed in red at the top and the bottom.
    ///
    /// A letter without one is open. Source: the regulation on official secrets, B.E. 2544. The lowest grade of the
    /// regulation of 2517 (ปกปิด) is no more.
    ///
    /// ```
    /// use saraban::Secrecy;
    ///
    /// assert_eq!("ลับมาก".parse::<Secrecy>()?, Secrecy::Secret);
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    Secrecy, SECRECY = "a secrecy", "ชั้นความลับ", secrecy;
    /// ลับ.
    Confidential = "ลับ";
    /// ลับมาก.
    Secret = "ลับมาก";
    /// ลับที่สุด.
    TopSecret = "ลับที่สุด";
}

/// `urgency = "ด่วนที่สุด" | "ด่วนมาก" | "ด่วน"`
pub(crate) fn urgency(start: Cursor<'_>) -> PResult<'_, Urgency> {
    const WORDS: &[(&str, Urgency)] =
        &[("ด่วนที่สุด", Urgency::MostUrgent), ("ด่วนมาก", Urgency::VeryUrgent), ("ด่วน", Urgency::Urgent)];
    label(URGENCY, words(WORDS))(start)
}

/// `secrecy = "ลับที่สุด" | "ลับมาก" | "ลับ"`
pub(crate) fn secrecy(start: Cursor<'_>) -> PResult<'_, Secrecy> {
    const WORDS: &[(&str, Secrecy)] =
        &[("ลับที่สุด", Secrecy::TopSecret), ("ลับมาก", Secrecy::Secret), ("ลับ", Secrecy::Confidential)];
    label(SECRECY, words(WORDS))(start)
}
