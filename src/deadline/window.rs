//! The span of time within which a rule holds.

use super::recurrence::{End, Recurrence, Start, Unit};
use crate::date::{DateExpression, DateForm};

/// Whether a date names its days, not the months or years that hold them.
fn names_days(date: DateExpression) -> bool {
    matches!(date.form(), DateForm::Day | DateForm::DayRange)
}

impl Start {
    /// A rule begins with a day, or with a period.
    pub(super) fn at(date: DateExpression) -> Self {
        let first = date.start().to_gregorian();
        if names_days(date) { Self::Day(first) } else { Self::Period(first) }
    }
}

impl End {
    /// A rule ends with a day, or with a period.
    pub(super) fn at(date: DateExpression) -> Self {
        let last = date.end().to_gregorian();
        if names_days(date) { Self::Day(last) } else { Self::Period(last) }
    }
}

impl Recurrence {
    /// The rule within a span of time that stands beside it: `รายงานเป็นประจำทุกเดือน` in a row of a plan whose time is
    /// `มกราคม – มิถุนายน ๒๕๖๗`. Bounds that the rule has itself stay.
    ///
    /// ```
    /// use saraban::{DateExpression, Recurrence};
    ///
    /// let rule: Recurrence = "ทุกวันที่ ๒๕ ของเดือน".parse()?;
    /// let span: DateExpression = "มกราคม - มิถุนายน ๒๕๖๗".parse()?;
    /// let days: Vec<_> = rule.within(span).occurrences(span.start()).map(|time| time.due().to_string()).collect();
    /// assert_eq!(days.len(), 6);
    /// assert_eq!(days[5], "๒๕ มิถุนายน ๒๕๖๗");
    /// # Ok::<(), saraban::ParseError>(())
    /// ```
    #[must_use]
    pub fn within(&self, span: DateExpression) -> Self {
        if self.start.is_some() || self.end.is_some() {
            return *self;
        }
        self.beginning(Start::at(span)).ending(End::at(span))
    }

    /// Days and weeks do not fill months: there it is the day that counts.
    const fn is_within_months(&self) -> bool {
        matches!(self.every.unit, Unit::Day | Unit::WorkingDay | Unit::Week | Unit::HalfMonth)
    }

    pub(super) fn beginning(self, start: Start) -> Self {
        let start = match start {
            Start::Period(day) if self.is_within_months() => Start::Day(day),
            other => other,
        };
        Self { start: Some(start), ..self }
    }

    pub(super) fn ending(self, end: End) -> Self {
        let end = match end {
            End::Period(day) if self.is_within_months() => End::Day(day),
            other => other,
        };
        Self { end: Some(end), ..self }
    }
}
