//! The sorts of bodies.

use core::fmt;

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $name:literal, $class:literal;)*) => {
        /// What sort of body a name names.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum OrganisationKind { $($(#[$doc])* $variant),* }

        impl OrganisationKind {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The stable machine name, as serde writes it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// The class word that the names of this sort begin with; empty where there is no single one.
            #[must_use]
            pub const fn class_word(self) -> &'static str {
                match self { $(Self::$variant => $class),* }
            }
        }
    };
}

kinds! {
    /// กระทรวง, ทบวง, สำนักนายกรัฐมนตรี.
    Ministry = "ministry", "กระทรวง";
    /// กรม and what has its rank.
    Department = "department", "กรม";
    /// กอง, สำนัก, กลุ่มงาน and other parts of a body.
    Division = "division", "กอง";
    /// จังหวัด, and Bangkok.
    Province = "province", "จังหวัด";
    /// อำเภอ; เขต of Bangkok.
    District = "district", "อำเภอ";
    /// ตำบล; แขวง of Bangkok.
    Subdistrict = "subdistrict", "ตำบล";
    /// หมู่บ้าน.
    Village = "village", "หมู่บ้าน";
    /// องค์การบริหารส่วนจังหวัด (อบจ.).
    Pao = "pao", "องค์การบริหารส่วนจังหวัด";
    /// เทศบาลนคร (ทน.).
    CityMunicipality = "city_municipality", "เทศบาลนคร";
    /// เทศบาลเมือง (ทม.).
    TownMunicipality = "town_municipality", "เทศบาลเมือง";
    /// เทศบาลตำบล (ทต.).
    SubdistrictMunicipality = "subdistrict_municipality", "เทศบาลตำบล";
    /// องค์การบริหารส่วนตำบล (อบต.).
    Sao = "sao", "องค์การบริหารส่วนตำบล";
    /// Any other public body: an office, a school, a hospital, a court.
    Office = "office", "";
    /// The holder of a post.
    Position = "position", "";
    /// A class of bodies.
    AllOf = "all_of", "";
    /// A body that is none of these, such as เมืองพัทยา.
    Other = "other", "";
}

impl OrganisationKind {
    /// Whether this is an area of the administration: its offices and posts are named after it.
    #[must_use]
    pub const fn is_area(self) -> bool {
        matches!(self, Self::Province | Self::District | Self::Subdistrict | Self::Village)
    }

    /// Whether this is a local government.
    #[must_use]
    pub const fn is_local_government(self) -> bool {
        matches!(
            self,
            Self::Pao
                | Self::CityMunicipality
                | Self::TownMunicipality
                | Self::SubdistrictMunicipality
                | Self::Sao
        )
    }
}

impl fmt::Display for OrganisationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
