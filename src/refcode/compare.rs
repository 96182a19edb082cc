//! When two codes are the same code, the same office, the same letter.

use core::cmp::Ordering;
use core::hash::{Hash, Hasher};

use super::{Part, ReferenceCode, Serial};

impl ReferenceCode {
    /// Whether the same office keeps both letters: the same prefix and the same office number, inserts aside.
    ///
    /// ```
    /// use saraban::ReferenceCode;
    ///
    /// let one: ReferenceCode = "กค (กวจ) 0405.2/ว 637".parse()?;
    /// let other: ReferenceCode = "กค 0405.2/129".parse()?;
    /// assert!(one.same_office(&other));
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub fn same_office(&self, other: &Self) -> bool {
        self.prefix().is_some() && self.prefix() == other.prefix() && self.office() == other.office()
    }

    /// Whether both name one letter, given that both are of one calendar year: every part is the same, leading
    /// zeros of the serial aside. Drafts without a serial are never the same letter.
    ///
    /// The number alone is not enough: the registers begin again with each year.
    ///
    /// ```
    /// use saraban::ReferenceCode;
    ///
    /// let one: ReferenceCode = "กห 0401/0352".parse()?;
    /// assert!(one.same_letter(&"กห ๐๔๐๑/๓๕๒".parse()?));
    /// assert!(!one.same_letter(&"กห ๐๔๐๑/ว ๓๕๒".parse()?));
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub fn same_letter(&self, other: &Self) -> bool {
        let number = |code: &Self| code.serial().map(|s| (s.first(), s.last()));
        self.same_office(other)
            && self.mark == other.mark
            && self.inserts().eq(other.inserts())
            && number(self).is_some()
            && number(self) == number(other)
    }

    /// What equality, order and hash look at: the parts in the order of their weight.
    fn key(&self) -> impl Ord {
        let inserts = Part::INSERTS.map(|part| self.part(part));
        let number = self.serial().map(Serial::first);
        (self.prefix(), self.office(), inserts, self.mark, number, self.part(Part::Serial))
    }
}

impl PartialEq for ReferenceCode {
    fn eq(&self, other: &Self) -> bool {
        self.ends == other.ends && self.mark == other.mark && self.parts == other.parts
    }
}

impl Eq for ReferenceCode {}

impl PartialOrd for ReferenceCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ReferenceCode {
    fn cmp(&self, other: &Self) -> Ordering {
        self.key().cmp(&other.key())
    }
}

impl Hash for ReferenceCode {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.ends, self.mark, self.parts).hash(state);
    }
}
