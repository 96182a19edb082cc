//! Whose letters and numbers they are.

use core::fmt;

use chrono::NaiveDate;

use super::ReferenceCode;
use crate::data::{
    Body, DepartmentNumber, Ministry, MinistryKind, Owner, Province, confusable_letters, similar_letters,
};
use crate::error::Language;

impl ReferenceCode {
    /// Who keeps the matters under this number now, as far as the register knows; `None` for a code without
    /// letters, and for letters that are nobody's: [`unknown_letters`](Self::unknown_letters) says what they may have been.
    ///
    /// ```
    /// use saraban::{Evidence, ReferenceCode};
    ///
    /// let code: ReferenceCode = "มท ๐๘๑๖.๕/ว ๑๘๔๔".parse()?;
    /// let owner = code.owner().ok_or("unknown")?;
    /// assert_eq!(owner.department().map(|d| d.name()), Some("กรมส่งเสริมการปกครองท้องถิ่น"));
    /// assert!(owner.evidence().is_documented());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn owner(&self) -> Option<Owner> {
        self.owned(Owner::of(self.prefix()?, self.office_group(), None)?)
    }

    /// Who kept the matters under this number on a day: letters and numbers changed hands. Use the letter's date.
    ///
    /// ```
    /// use saraban::{BuddhistDate, ReferenceCode};
    ///
    /// let code: ReferenceCode = "นร 0708/ว 9".parse()?;
    /// let then: BuddhistDate = "๑๒ พฤษภาคม ๒๕๓๕".parse()?;
    /// let owner = code.owner_on(then).ok_or("unknown")?;
    /// assert_eq!(owner.to_string(), "สำนักงานคณะกรรมการข้าราชการพลเรือน"); // สำนักงบประมาณ now
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn owner_on(&self, day: impl Into<NaiveDate>) -> Option<Owner> {
        self.owned(Owner::of(self.prefix()?, self.office_group(), Some(day.into()))?)
    }

    /// The owner, but for a body outside the register whose codes have another form.
    fn owned(&self, owner: Owner) -> Option<Owner> {
        Some(owner).filter(|owner| !matches!(owner.body(), Body::Outside(_)) || self.is_yearly())
    }

    fn is_yearly(&self) -> bool {
        self.serial().is_some_and(|serial| serial.year().is_some())
    }

    /// The letters, where they belong to no body that the register knows.
    ///
    /// ```
    /// use saraban::{Language, ReferenceCode};
    ///
    /// let code: ReferenceCode = "ขย ๐๐๒๓.๓/๕๕๕".parse()?;
    /// let unknown = code.unknown_letters().ok_or("known")?;
    /// assert_eq!(unknown.to_string(), "unknown letters ขย, did you mean ชย?");
    /// assert_eq!(unknown.display(Language::Thai).to_string(), "ไม่พบรหัสตัวพยัญชนะ ขย หมายถึง ชย หรือไม่");
    /// assert_eq!(unknown.suggestions().collect::<Vec<_>>(), ["ชย"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unknown_letters(&self) -> Option<UnknownLetters<'_>> {
        let letters = self.prefix().filter(|_| !self.is_of_known())?;
        Some(UnknownLetters { letters, group: self.office_group() })
    }

    /// Whether the letters are somebody's: of the register, or of a body outside it that writes its numbers in this form.
    pub(super) fn is_of_known(&self) -> bool {
        self.prefix().is_some_and(|letters| {
            let is_outside =
                || Owner::of(letters, "", None).is_some_and(|owner| matches!(owner.body(), Body::Outside(_)));
            is_known(letters) || self.is_yearly() && is_outside()
        })
    }

    /// The office number up to its first dot, empty where there is none.
    pub(super) fn office_group(&self) -> &str {
        self.office_parts().next().unwrap_or_default()
    }
}

/// The letters of a reference code that belong to no body that the register knows: misread, mistyped, or of a body that
/// it lacks. `Display` writes an English message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownLetters<'a> {
    letters: &'a str,
    group: &'a str,
}

impl<'a> UnknownLetters<'a> {
    /// The letters, without dots.
    #[must_use]
    pub const fn letters(self) -> &'a str {
        self.letters
    }

    /// Known letters that look like these; those with which the office number makes sense come first.
    pub fn suggestions(self) -> impl Iterator<Item = &'static str> {
        let fitting = move |fits: bool| {
            similar_letters(self.letters).filter(move |known| fits_letters(known, self.group) == fits)
        };
        fitting(true).chain(fitting(false))
    }

    /// Known letters whose body `text` names: the rest of the letter, or what is said of its sender. Those that look
    /// like the unknown ones come first, then those that are one letter apart, then those of any province, if the
    /// office number can be a province's.
    ///
    /// A province counts as named with จังหวัด before it, or by a name that is no common word; a ministry also by one of its
    /// departments.
    ///
    /// ```
    /// use saraban::ReferenceCode;
    ///
    /// let code: ReferenceCode = "ลม ๐๐๒๓.๓/๕๕๕".parse()?;
    /// let unknown = code.unknown_letters().ok_or("known")?;
    /// assert_eq!(unknown.suggestions().collect::<Vec<_>>(), ["สน", "สม"]);
    /// let sender = "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดสกลนคร";
    /// assert_eq!(unknown.named_in(sender).collect::<Vec<_>>(), ["สน"]);
    /// let sender = "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดเลย";
    /// assert_eq!(unknown.named_in(sender).collect::<Vec<_>>(), ["ลย"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn named_in(self, text: &str) -> impl Iterator<Item = &'static str> {
        let confused = confusable_letters(self.letters).filter(move |known| is_named(known, text));
        let is_sender = move |province: &Province| {
            names_province(text, province.name()) && fits_province(*province, self.group)
        };
        let others = Province::all().filter(is_sender).map(Province::letters);
        let is_new = move |letters: &&str| confusable_letters(self.letters).all(|known| known != *letters);
        confused.chain(others.filter(is_new))
    }

    /// Known letters from which these may have been misread or mistyped, and which other numbers have: those that the same
    /// letter cites.
    ///
    /// ```
    /// use saraban::ReferenceCode;
    ///
    /// let code: ReferenceCode = "ลม ๐๐๒๓.๓/๕๕๕".parse()?;
    /// let unknown = code.unknown_letters().ok_or("known")?;
    /// let cited: ReferenceCode = "สม ๐๐๒๓.๓/๔๘๑".parse()?;
    /// assert_eq!(unknown.written_in([&cited]).collect::<Vec<_>>(), ["สม"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn written_in<'c>(
        self,
        codes: impl IntoIterator<Item = &'c ReferenceCode> + Clone,
    ) -> impl Iterator<Item = &'static str> {
        let is_written =
            move |known: &&str| codes.clone().into_iter().any(|code| code.prefix() == Some(*known));
        confusable_letters(self.letters).filter(is_written)
    }

    /// The message in `language`.
    #[must_use]
    pub const fn display(self, language: Language) -> UnknownLettersDisplay<'a> {
        UnknownLettersDisplay { unknown: self, language }
    }
}

impl fmt::Display for UnknownLetters<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.display(Language::English).fmt(f)
    }
}

/// Writes [`UnknownLetters`] in a language.
#[derive(Clone, Copy, Debug)]
pub struct UnknownLettersDisplay<'a> {
    unknown: UnknownLetters<'a>,
    language: Language,
}

impl fmt::Display for UnknownLettersDisplay<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (intro, meant, or, end) = match self.language {
            Language::Thai => ("ไม่พบรหัสตัวพยัญชนะ ", " หมายถึง ", " หรือ ", " หรือไม่"),
            _ => ("unknown letters ", ", did you mean ", " or ", "?"),
        };
        write!(f, "{intro}{}", self.unknown.letters)?;
        let mut suggestions = self.unknown.suggestions().take(2).peekable();
        if suggestions.peek().is_none() {
            return Ok(());
        }
        for (n, suggestion) in suggestions.enumerate() {
            write!(f, "{}{suggestion}", if n == 0 { meant } else { or })?;
        }
        f.write_str(end)
    }
}

/// Whether a text names the body that letters are those of.
fn is_named(letters: &str, text: &str) -> bool {
    let is_province = |province: Province| names_province(text, province.name());
    let is_ministry = |ministry: Ministry| {
        text.contains(ministry.name()) || ministry.departments().any(|below| text.contains(below.name()))
    };
    Province::from_letters(letters).is_some_and(is_province)
        || Ministry::from_letters(letters).is_some_and(is_ministry)
}

/// `เลย`, `ตาก` and `แพร่` are words as well.
fn names_province(text: &str, name: &str) -> bool {
    const LEADS: &[&str] = &["จังหวัด", "จ.", "จ. ", "จว.", "เมือง"];
    let is_word = name.chars().nth(5).is_none();
    text.match_indices(name).any(|(at, _)| {
        !is_word || text.get(..at).is_some_and(|before| LEADS.iter().any(|lead| before.ends_with(lead)))
    })
}

/// Whether letters are those of a ministry, another body or a province.
pub(super) fn is_known(letters: &str) -> bool {
    Ministry::from_letters(letters).is_some() || Province::from_letters(letters).is_some()
}

/// Whether the office numbers behind letters have four digits or more: those of ministries and provinces.
pub(super) fn has_four_digits(letters: &str) -> bool {
    let is_ministry =
        |ministry: Ministry| matches!(ministry.kind(), MinistryKind::Ministry | MinistryKind::FormerMinistry);
    Ministry::from_letters(letters).is_some_and(is_ministry) || Province::from_letters(letters).is_some()
}

/// Whether the first group of an office number is of the kind that follows its letters.
pub(super) fn fits_letters(letters: &str, group: &str) -> bool {
    Ministry::from_letters(letters).is_some_and(|ministry| fits_ministry(ministry, group))
        || Province::from_letters(letters).is_some_and(|province| fits_province(province, group))
}

/// Five or six digits, or four of which the ministry knows the first two; three of a court.
fn fits_ministry(ministry: Ministry, group: &str) -> bool {
    match (group.len(), unit(group)) {
        (4, Some(number)) => DepartmentNumber::of(ministry, number).next().is_some(),
        (3, Some(_)) => ministry.kind() == MinistryKind::Court,
        (5 | 6, _) => true,
        _ => false,
    }
}

/// 00 or one of the districts and two digits more, or the five digits of a local government.
fn fits_province(province: Province, group: &str) -> bool {
    match (group.len(), unit(group)) {
        (4, Some(number)) => usize::from(number) <= province.districts().count(),
        (5, _) => group.starts_with(['5', '6', '7', '8', '9']),
        _ => false,
    }
}

fn unit(group: &str) -> Option<u8> {
    group.get(..2)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::fits_letters;

    #[test]
    fn the_first_group_fits_its_letters() {
        for (letters, group) in
            [("มท", "0816"), ("มท", "08161"), ("ลย", "0023"), ("ลย", "1418"), ("ลย", "52001")]
        {
            assert!(fits_letters(letters, group), "{letters} {group}");
        }
        for (letters, group) in
            [("มท", "9916"), ("มท", "08"), ("ลย", "1523"), ("ลย", "12001"), ("ขย", "0023"), ("ลย", "")]
        {
            assert!(!fits_letters(letters, group), "{letters} {group}");
        }
    }
}
