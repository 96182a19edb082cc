//! What a careless or hostile program may ask for: extreme days, counts, options, spans and machine forms.

use std::sync::LazyLock;

use proptest::prelude::*;
use saraban::{BuddhistDate, Clean, Month, Organisation, ParseOptions, ReceiptNumber, Span, WorkingDays};

static CALENDARS: LazyLock<[WorkingDays; 4]> = LazyLock::new(|| {
    let early = BuddhistDate::new(2450, Month::June, 9).unwrap();
    [
        WorkingDays::weekends(),
        WorkingDays::government(),
        WorkingDays::weekends().with_holiday(early).with_working_day(early.plus_days(40)),
        WorkingDays::government().with_holiday(BuddhistDate::MAX),
    ]
});

fn near(year: i32) -> impl Strategy<Value = BuddhistDate> {
    let first = BuddhistDate::MIN.plus_days((year - 2432) * 365);
    (-400..400i32).prop_map(move |days| first.plus_days(days))
}

/// Days around the edges of what calendars know, and of what there is.
fn days() -> impl Strategy<Value = BuddhistDate> {
    prop_oneof![near(2432), near(2450), near(2558), near(2567), near(2693), near(9999)]
}

proptest! {
    /// Counting is by whole weeks where nothing is known of a year, and day by day elsewhere.
    #[test]
    fn working_days_are_those_that_are_met_day_by_day(from in days(), count in -700..700i32) {
        for calendar in &*CALENDARS {
            let mut day = from;
            let mut left = count;
            while left != 0 && day.plus_days(left.signum()) != day {
                day = day.plus_days(left.signum());
                left -= i32::from(calendar.is_working_day(day)) * left.signum();
            }
            if left == 0 {
                prop_assert_eq!(calendar.add_working_days(from, count), day);
                let met = calendar.working_days_between(from, day);
                // Backwards, the day itself is not counted, and the one that was left is.
                let is_left = i64::from(calendar.is_working_day(from));
                let at = i64::from(calendar.is_working_day(day));
                let due = if count < 0 { i64::from(count) + at - is_left } else { i64::from(count) };
                prop_assert_eq!(met, due, "{} to {}", from, day);
            } else {
                let limit = if count < 0 { BuddhistDate::MIN } else { BuddhistDate::MAX };
                prop_assert_eq!(calendar.add_working_days(from, count), limit);
            }
        }
    }
}

#[test]
fn a_count_beyond_the_calendar_ends_at_its_limit() {
    let today = BuddhistDate::new(2567, Month::June, 3).unwrap();
    for calendar in &*CALENDARS {
        for day in [today, BuddhistDate::MIN, BuddhistDate::MAX] {
            assert_eq!(calendar.add_working_days(day, i32::MAX), BuddhistDate::MAX);
            assert_eq!(calendar.add_working_days(day, i32::MIN), BuddhistDate::MIN);
        }
    }
    // Five days of seven.
    let weekends = WorkingDays::weekends();
    let all = weekends.working_days_between(BuddhistDate::MIN, BuddhistDate::MAX);
    let days = BuddhistDate::MIN.days_until(BuddhistDate::MAX);
    assert!((all - days * 5 / 7).abs() <= 2, "{all} of {days}");
    assert_eq!(weekends.working_days_between(BuddhistDate::MAX, BuddhistDate::MIN), -all);
}

#[test]
fn a_pivot_is_held_in_the_calendar() {
    for (pivot, held) in [(0, 2432), (2432, 2432), (2500, 2500), (9900, 9900), (u16::MAX, 9900)] {
        let options = ParseOptions::LENIENT.with_pivot(pivot);
        assert_eq!(options.pivot(), held);
        for digits in 0..100 {
            let date = BuddhistDate::parse_with(&format!("๑ พ.ค. {digits:02}"), options).unwrap().value;
            assert!((held..held + 100).contains(&date.year()) && date.year() % 100 == digits, "{date}");
            let receipt = ReceiptNumber::parse_with(&format!("เลขรับ 5/{digits:02}"), options).unwrap().value;
            assert_eq!(receipt.year(), Some(date.year()));
        }
    }
}

#[test]
fn spans_of_no_text() {
    let odd = [Span::new(0, usize::MAX), Span::new(usize::MAX, 0), Span::at(usize::MAX), Span::new(1, 2)];
    for text in ["", "ก", "จ\u{e4d}\u{e32}นวน \u{200b}๑", "a\nข"] {
        let clean = Clean::new(text);
        for span in odd {
            assert!(clean.to_source(span).slice(text).is_none_or(|part| text.contains(part)));
            let _ = (clean.is_repaired(span), span.underline(text).to_string());
            assert_eq!(span.shifted(usize::MAX), Span::at(usize::MAX));
        }
    }
    // The ends in the wrong order are an empty span, as they are for `Span::new`.
    let span: Span = serde_json::from_str(r#"{"start":5,"end":2}"#).unwrap();
    assert_eq!((span, span.len()), (Span::at(5), 0));
}

#[test]
fn machine_forms_without_a_name() {
    for (json, said) in [
        (r#"{"unit":"province","name":" "}"#, "expected the name of a body, found nothing"),
        (
            r#"{"unit":"district","name":"อำเภอวังสะพุง","within":""}"#,
            "expected the name of a body, found nothing",
        ),
        (
            r#"{"unit":"all_of","name":"จังหวัด","quantifier":"except","except":[]}"#,
            "expected the names of those excepted",
        ),
        (
            r#"{"unit":"all_of","name":"จังหวัด","quantifier":"except","except":["จังหวัดเลย",""]}"#,
            "expected the names of those excepted",
        ),
    ] {
        let error = serde_json::from_str::<Organisation>(json).unwrap_err().to_string();
        assert!(error.starts_with(said), "{json}: {error}");
    }
}
