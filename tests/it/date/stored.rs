//! Machine forms are read back, and what is none is refused.

use std::fmt::Debug;

use saraban::{
    AcademicYear, BuddhistDate, BuddhistMonth, BuddhistYear, DateExpression, DateRange, DayTime,
    DayTimeRange, FiscalYear, GregorianYear, HalfYear, Month, Quarter, TimeOfDay, YearKind,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

#[track_caller]
fn assert_stored<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T) {
    let json = serde_json::to_string(&value).unwrap();
    assert_eq!(serde_json::from_str::<T>(&json).map_err(|error| error.to_string()), Ok(value), "{json}");
}

/// A value by itself and among those of other forms.
#[track_caller]
fn assert_both<T>(value: T)
where
    T: Serialize + DeserializeOwned + PartialEq + Debug + Copy + Into<DateExpression>,
{
    assert_stored(value);
    assert_stored::<DateExpression>(value.into());
}

#[test]
fn every_period_of_every_year() {
    for year in (2432..2600).chain(9990..=9999) {
        let this = BuddhistYear::new(year).unwrap();
        assert_both(this);
        for last in [year, year + 1, year + 20] {
            let Ok(last) = BuddhistYear::new(last) else { continue };
            assert_both(DateRange::new(this, last).unwrap());
        }
        if let Ok(fiscal) = FiscalYear::new(year) {
            assert_both(fiscal);
            assert_both(DateRange::new(fiscal, fiscal.next()).unwrap());
        }
        if let Ok(academic) = AcademicYear::new(year) {
            assert_stored(academic);
        }
        for kind in [YearKind::Calendar, YearKind::Fiscal] {
            (1..=4).filter_map(|n| Quarter::new(kind, year, n).ok()).for_each(assert_both);
            (1..=2).filter_map(|n| HalfYear::new(kind, year, n).ok()).for_each(assert_both);
        }
        for month in Month::ALL.into_iter().filter_map(|month| BuddhistMonth::new(year, month).ok()) {
            assert_both(month);
            assert_both(DateRange::new(month, month.next()).unwrap());
            assert_both(DateRange::new(month.start(), month.end()).unwrap());
        }
    }
    (1890..=1940).map(|year| GregorianYear::new(year).unwrap()).for_each(assert_both);
}

#[test]
fn days_and_hours() {
    let day: BuddhistDate = "๕ มกราคม ๒๕๖๗".parse().unwrap();
    let hours: Vec<TimeOfDay> =
        (0..=24).flat_map(|hour| [0, 9, 59].map(|minute| TimeOfDay::new(hour, minute))).flatten().collect();
    for &hour in &hours {
        assert_stored(hour);
        assert_both(DayTime::new(day, hour, None));
        assert_both(DayTime::new(day, hour, Some(TimeOfDay::END_OF_DAY)));
        assert_both(DayTimeRange::new((day, hour), (day.next(), TimeOfDay::MIDNIGHT)).unwrap());
        // The same day and hour twice is a range still, not a day.
        assert_both(DayTimeRange::new((day, hour), (day, hour)).unwrap());
    }
    assert_eq!(serde_json::from_str::<TimeOfDay>(r#""๑๖.๓๐ น.""#).unwrap(), TimeOfDay::new(16, 30).unwrap());
}

#[test]
fn what_makes_no_value() {
    for json in [
        r#"{"form": "day", "start": "2024-01-05", "end": "2024-01-06"}"#,
        r#"{"form": "day", "start": "2024-01-05", "end": "2024-01-05", "end_time": "09:00"}"#,
        r#"{"form": "day", "start": "2024-01-05", "end": "2024-01-05", "start_time": "24:01"}"#,
        r#"{"form": "day", "start": "2024-01-05", "end": "2024-01-05", "start_time": "+9:00"}"#,
        r#"{"form": "day_range", "start": "2024-01-05", "end": "2024-01-04"}"#,
        r#"{"form": "day_range", "start": "2024-01-05", "end": "2024-01-07", "start_time": "09:00"}"#,
        r#"{"form": "month", "start": "2024-01-01", "end": "2024-01-30"}"#,
        r#"{"form": "month", "start": "2024-01-02", "end": "2024-01-31"}"#,
        r#"{"form": "month", "start": "2024-01-01", "end": "2024-01-31", "start_time": "09:00"}"#,
        r#"{"form": "month_range", "start": "2024-03-01", "end": "2024-01-31"}"#,
        r#"{"form": "year", "start": "2024-10-01", "end": "2025-09-30"}"#,
        r#"{"form": "fiscal_year", "start": "2024-01-01", "end": "2024-12-31"}"#,
        r#"{"form": "year_range", "start": "2024-01-01", "end": "2025-09-30"}"#,
        r#"{"form": "quarter", "start": "2024-01-01", "end": "2024-03-31"}"#,
        r#"{"form": "quarter", "start": "2024-01-01", "end": "2024-03-31", "year": "lunar"}"#,
        r#"{"form": "quarter", "start": "2024-02-01", "end": "2024-04-30", "year": "fiscal"}"#,
        r#"{"form": "half", "start": "2024-04-01", "end": "2024-09-30", "year": "calendar"}"#,
        r#"{"form": "half", "start": "2024-01-01", "end": "2024-06-30", "year": "fiscal"}"#,
        r#"{"form": "decade", "start": "2024-01-01", "end": "2033-12-31"}"#,
        r#"{"form": "day", "start": "1800-01-05", "end": "1800-01-05"}"#,
    ] {
        assert!(serde_json::from_str::<DateExpression>(json).is_err(), "{json}");
    }
    let month = r#"{"form": "month", "start": "2024-01-01", "end": "2024-01-31"}"#;
    assert!(serde_json::from_str::<BuddhistMonth>(month).is_ok());
    assert!(serde_json::from_str::<BuddhistYear>(month).is_err());
    let year = r#"{"form": "academic_year", "start": "2024-05-16", "end": "2025-05-14"}"#;
    assert!(serde_json::from_str::<AcademicYear>(year).is_err());
    for json in [r#"{"posts": []}"#, r#"{"to": []}"#] {
        assert!(serde_json::from_str::<saraban::Capacity>(json).is_err());
        assert!(serde_json::from_str::<saraban::Addressees>(json).is_err());
    }
    assert!(serde_json::from_str::<saraban::Deviations>(r#"["noise", "rust"]"#).is_err());
}
