//! What a text leaves open, and the caller decides.

use chrono::NaiveDate;

use super::working_days::{GOVERNMENT, WorkingDays};

/// What becomes of a day that a month does not have: the 31st in April, the 30th in February.
///
/// No rule of law speaks of it for a duty that comes back; [`Clamp`](Self::Clamp) is what section 193/5 of the
/// Civil and Commercial Code does for a period that would end on such a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum ShortMonth {
    /// The last day of the month stands in for it. The default.
    #[default]
    Clamp,
    /// Nothing is due in that month.
    Skip,
    /// It is due on the first day of the next month.
    Roll,
}

/// Whether the day of the event is counted.
///
/// The law says no (Civil and Commercial Code s. 193/3, Administrative Procedure Act s. 64 paragraph 1), and
/// `นับแต่`, `นับจาก`, `นับตั้งแต่` and `นับถัดจาก` are all read so in practice. Letters that state the last
/// day themselves nevertheless count both ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum FirstDay {
    /// Counting begins on the day after. The default.
    #[default]
    Excluded,
    /// Counting begins on the day itself, unless the text says `ถัดจาก`.
    Included,
}

/// Where a due day goes that is no working day.
///
/// Between agencies it stays: a period that binds an authority ends on its last day even if that is a
/// holiday (Administrative Procedure Act s. 64 paragraph 2). A period that binds a person goes on to the
/// next working day (paragraph 3; Civil and Commercial Code s. 193/8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Rolling {
    /// It stays. The default.
    #[default]
    None,
    /// To the next working day.
    Following,
    /// To the last working day before.
    Preceding,
    /// To the next working day, but to the last one before where the next lies in another month.
    ModifiedFollowing,
}

/// How to reckon where the text leaves it open, and on which calendar.
///
/// ```
/// use saraban::{Reckoning, Recurrence, Rolling, WorkingDays};
///
/// let rule: Recurrence = "ทุกวันที่ ๒๕ ของเดือน".parse()?;
/// let calendar = WorkingDays::government();
/// let reckoning = Reckoning::on(&calendar).rolling(Rolling::Following);
/// let duty = rule.occurrences_by("๑ กุมภาพันธ์ ๒๕๖๗".parse()?, reckoning).next().ok_or("none")?;
/// // A Sunday, and Monday was the substitute for Makha Bucha.
/// assert_eq!(duty.nominal().to_string(), "๒๕ กุมภาพันธ์ ๒๕๖๗");
/// assert_eq!(duty.due().to_string(), "๒๗ กุมภาพันธ์ ๒๕๖๗");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Reckoning<'c> {
    pub(super) calendar: &'c WorkingDays,
    pub(super) short_month: ShortMonth,
    pub(super) first_day: FirstDay,
    rolling: Option<Rolling>,
}

impl Reckoning<'static> {
    /// Working days are those of [government offices](WorkingDays::government); the first day is not counted; a day that a month
    /// does not have is its last; nothing is rolled, not even where the text says so.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            calendar: &GOVERNMENT,
            short_month: ShortMonth::Clamp,
            first_day: FirstDay::Excluded,
            rolling: None,
        }
    }
}

impl Default for Reckoning<'static> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'c> Reckoning<'c> {
    /// As [`new`](Reckoning::new), but working days are those of `calendar`, and a rule whose text says where a
    /// holiday moves its due day is rolled so.
    #[must_use]
    pub const fn on(calendar: &'c WorkingDays) -> Self {
        Self {
            calendar,
            short_month: ShortMonth::Clamp,
            first_day: FirstDay::Excluded,
            rolling: Some(Rolling::None),
        }
    }

    /// As [`on`](Reckoning::on), for what binds an authority: its last day stays, be it a holiday or not
    /// (Administrative Procedure Act s. 64 paragraph 2).
    #[must_use]
    pub const fn for_authority(calendar: &'c WorkingDays) -> Self {
        Self::on(calendar)
    }

    /// As [`on`](Reckoning::on), for what binds a private person: a last day that is a holiday moves to the next working day
    /// (Administrative Procedure Act s. 64 paragraph 3; Civil and Commercial Code s. 193/8).
    ///
    /// ```
    /// use saraban::{Counted, Reckoning, WorkingDays};
    ///
    /// let calendar = WorkingDays::government();
    /// let appeal: Counted = "ภายใน ๑๕ วัน นับแต่วันที่ได้รับแจ้งคำสั่ง".parse()?;
    /// let notified = "๒๙ มีนาคม ๒๕๖๗".parse()?;
    /// let last = |reckoning| appeal.due_by(notified, &reckoning).map(|day| day.to_string());
    /// assert_eq!(last(Reckoning::for_authority(&calendar)).as_deref(), Some("๑๓ เมษายน ๒๕๖๗"));
    /// assert_eq!(last(Reckoning::for_person(&calendar)).as_deref(), Some("๑๗ เมษายน ๒๕๖๗"));
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub const fn for_person(calendar: &'c WorkingDays) -> Self {
        Self::on(calendar).rolling(Rolling::Following)
    }

    /// Rules whose text is silent are rolled in this way; the text's own rule wins.
    #[must_use]
    pub const fn rolling(self, rolling: Rolling) -> Self {
        Self { rolling: Some(rolling), ..self }
    }

    /// What becomes of a day that a month does not have.
    #[must_use]
    pub const fn short_month(self, short_month: ShortMonth) -> Self {
        Self { short_month, ..self }
    }

    /// Whether the day of the event is counted where the wording leaves it open.
    #[must_use]
    pub const fn first_day(self, first_day: FirstDay) -> Self {
        Self { first_day, ..self }
    }

    /// The due day for a nominal one, given what the text says.
    #[inline]
    pub(super) fn roll(&self, nominal: NaiveDate, stated: Option<Rolling>) -> NaiveDate {
        match self.rolling {
            None => nominal,
            Some(silent) => self.calendar.roll_day(nominal, stated.unwrap_or(silent)),
        }
    }
}
