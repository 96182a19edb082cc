//! The forms of official documents.

use core::fmt;

use crate::error::Language;

/// Defines [`Form`] with its machine name and its names for people.
macro_rules! forms {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $english:literal, $thai:literal;)*) => {
        /// The form of an official document.
        ///
        /// Source: the six kinds of correspondence of the Regulation of the Office of the Prime Minister on
        /// Correspondence, 2526 BE (clauses 11 to 27), and the radio message of the Ministry of Interior.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Form { $($(#[$doc])* $variant),* }

        impl Form {
            /// Every form.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable machine name, as serde writes it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// The name for people.
            #[must_use]
            pub const fn text(self, language: Language) -> &'static str {
                match (self, language) {
                    $((Self::$variant, Language::English) => $english,
                      (Self::$variant, Language::Thai) => $thai),*
                }
            }
        }
    };
}

forms! {
    /// หนังสือภายนอก: on garuda paper, from one agency to another or to a person; เรื่อง, เรียน, a closing.
    External = "external", "external letter", "หนังสือภายนอก";
    /// หนังสือภายใน (บันทึกข้อความ): inside a ministry, department or province.
    Memo = "memo", "memo", "หนังสือภายใน (บันทึกข้อความ)";
    /// หนังสือประทับตรา: sealed instead of signed, to ถึง, without subject and closing.
    Stamped = "stamped", "stamped letter", "หนังสือประทับตรา";
    /// คำสั่ง.
    Order = "order", "order", "คำสั่ง";
    /// ระเบียบ.
    Regulation = "regulation", "regulation", "ระเบียบ";
    /// ข้อบังคับ.
    Bylaw = "bylaw", "by-law", "ข้อบังคับ";
    /// ประกาศ.
    Announcement = "announcement", "announcement", "ประกาศ";
    /// แถลงการณ์.
    Statement = "statement", "official statement", "แถลงการณ์";
    /// ข่าว.
    News = "news", "official news", "ข่าว";
    /// หนังสือรับรอง.
    Certificate = "certificate", "certificate", "หนังสือรับรอง";
    /// รายงานการประชุม.
    Minutes = "minutes", "minutes of a meeting", "รายงานการประชุม";
    /// วิทยุในราชการ, โทรสารในราชการ.
    Radio = "radio", "radio message", "วิทยุในราชการ";
    /// None of these.
    Other = "other", "document", "เอกสารอื่น";
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text(Language::Thai))
    }
}

/// By its [name](Form::name).
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Form {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error as _;
        let name = <alloc::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let form = Self::ALL.iter().copied().find(|form| form.name() == name);
        form.ok_or_else(|| D::Error::custom(format_args!("unknown form {name}")))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Form {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
