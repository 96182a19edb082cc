//! The codes of bodies that the tables know.

use alloc::string::{String, ToString as _};

use super::Organisation;
use super::kind::OrganisationKind;
use crate::data::{District, Ministry, Province};

impl Organisation {
    /// The code of this body where the tables know one body of this name: of areas that of the Department of
    /// Provincial Administration, of local governments that of the Department of Local Administration of 2560 (feature
    /// `local-governments`), of ministries the letters of their reference codes. A name that several have is told
    /// apart by the province or district in [`within`](Self::within).
    ///
    /// ```
    /// use saraban::Organisation;
    ///
    /// let loei: Organisation = "จังหวัดเลย".parse()?;
    /// assert_eq!(loei.code().as_deref(), Some("42"));
    /// let interior: Organisation = "กระทรวงมหาดไทย".parse()?;
    /// assert_eq!(interior.code().as_deref(), Some("มท"));
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<String> {
        match self.kind {
            OrganisationKind::Ministry => {
                Ministry::from_name(&self.name).map(|found| found.letters().to_string())
            }
            OrganisationKind::Province => self.province().map(|province| province.code().to_string()),
            OrganisationKind::District => self.district().map(|district| district.code().to_string()),
            #[cfg(feature = "subdistricts")]
            OrganisationKind::Subdistrict => {
                self.subdistrict().map(|subdistrict| subdistrict.code().to_string())
            }
            #[cfg(feature = "local-governments")]
            kind if kind.is_local_government() => {
                self.local_government().and_then(|body| Some(body.code()?.to_string()))
            }
            _ => None,
        }
    }

    fn province(&self) -> Option<Province> {
        if self.name == "กรุงเทพมหานคร" {
            return Some(Province::bangkok());
        }
        Province::from_name(self.name.strip_prefix("จังหวัด")?)
    }

    fn district(&self) -> Option<District> {
        let name = self.name.strip_prefix("อำเภอ").or_else(|| self.name.strip_prefix("เขต"))?;
        only(District::named(name).filter(|district| self.may_be_in(*district, None)))
    }

    #[cfg(feature = "subdistricts")]
    fn subdistrict(&self) -> Option<crate::data::Subdistrict> {
        let name = self.name.strip_prefix("ตำบล").or_else(|| self.name.strip_prefix("แขวง"))?;
        let all = crate::data::Subdistrict::named(name);
        only(all.filter(|subdistrict| self.may_be_in(subdistrict.district(), Some(subdistrict.district()))))
    }

    #[cfg(feature = "local-governments")]
    fn local_government(&self) -> Option<crate::data::LocalGovernment> {
        let word = self.kind.class_word();
        let all = crate::data::LocalGovernment::named(self.name.strip_prefix(word)?);
        let mut all = all.filter(|body| body.kind().word() == word);
        if self.within.is_none() {
            return only(all);
        }
        all.find(|body| body.districts().any(|district| self.may_be_in(district, Some(district))))
    }

    /// Whether the area beside this one lets it be in a province, or in a district of it.
    fn may_be_in(&self, place: District, district: Option<District>) -> bool {
        let Some(within) = &self.within else { return true };
        if let Some(name) = within.strip_prefix("จังหวัด") {
            return place.province().name() == name;
        }
        match (within.strip_prefix("อำเภอ").or_else(|| within.strip_prefix("เขต")), district)
        {
            (Some(name), Some(district)) => district.name() == name,
            (Some(_), None) => true,
            (None, _) => place.province().is_bangkok() == (within == "กรุงเทพมหานคร"),
        }
    }
}

/// The one that there is; nothing where there are several.
fn only<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next()?;
    all.next().is_none().then_some(first)
}
