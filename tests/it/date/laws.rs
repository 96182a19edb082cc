//! Laws, over values that are made up by the hundred.

use proptest::prelude::*;
use saraban::{
    BuddhistDate, BuddhistMonth, BuddhistYear, DateExpression, DateRange, DateStyle, DayTime, DayTimeRange,
    DigitStyle, FiscalYear, HalfYear, Kind, MonthStyle, ParseOptions, Quarter, Scanner, TimeOfDay, YearKind,
    to_arabic_digits, to_thai_digits,
};

fn date() -> impl Strategy<Value = BuddhistDate> {
    (0..98_160).prop_map(|days| BuddhistDate::MIN.plus_days(days))
}

fn time() -> impl Strategy<Value = TimeOfDay> {
    prop_oneof![
        9 => (0_u8..24, 0_u8..60).prop_map(|(hour, minute)| TimeOfDay::new(hour, minute).unwrap()),
        1 => Just(TimeOfDay::END_OF_DAY),
    ]
}

fn range<T: Copy + PartialOrd>(one: T, other: T) -> DateRange<T> {
    DateRange::new(one, other).or_else(|| DateRange::new(other, one)).unwrap()
}

fn kind() -> impl Strategy<Value = YearKind> {
    prop_oneof![Just(YearKind::Calendar), Just(YearKind::Fiscal)]
}

fn expression() -> impl Strategy<Value = DateExpression> {
    let month = || date().prop_map(BuddhistMonth::of);
    let year = || (2432_u16..2700).prop_map(|year| BuddhistYear::new(year).unwrap());
    let fiscal = || (2485_u16..2700).prop_map(|year| FiscalYear::new(year).unwrap());
    prop_oneof![
        date().prop_map(DateExpression::Day),
        // Hours that end before they begin are read in doubt.
        (date(), time(), proptest::option::of(time())).prop_map(|(date, one, other)| {
            let (start, end) = other.map_or((one, None), |other| (one.min(other), Some(one.max(other))));
            DateExpression::DayTime(DayTime::new(date, start, end))
        }),
        month().prop_map(DateExpression::Month),
        year().prop_map(DateExpression::Year),
        fiscal().prop_map(DateExpression::FiscalYear),
        (kind(), 2485_u16..2700, 1_u8..=4).prop_map(|(kind, year, number)| DateExpression::Quarter(
            Quarter::new(kind, year, number).unwrap()
        )),
        (kind(), 2485_u16..2700, 1_u8..=2).prop_map(|(kind, year, number)| DateExpression::Half(
            HalfYear::new(kind, year, number).unwrap()
        )),
        (date(), 0..500)
            .prop_map(|(first, days)| DateExpression::DayRange(range(first, first.plus_days(days)))),
        (date(), time(), 0..500, time()).prop_filter_map("in order", |(first, from, days, to)| {
            DayTimeRange::new((first, from), (first.plus_days(days), to)).map(DateExpression::DayTimeRange)
        }),
        (month(), 0..40)
            .prop_map(|(first, months)| DateExpression::MonthRange(range(first, first.plus(months)))),
        (2432_u16..2650, 1_u16..50).prop_map(|(first, years)| {
            let year = |year| BuddhistYear::new(year).unwrap();
            DateExpression::YearRange(range(year(first), year(first + years)))
        }),
        (2485_u16..2650, 1_u16..50).prop_map(|(first, years)| {
            let year = |year| FiscalYear::new(year).unwrap();
            DateExpression::FiscalYearRange(range(year(first), year(first + years)))
        }),
    ]
}

/// Thai prose without a date in it.
fn prose() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        Just("ตามที่จังหวัดได้แจ้งให้ทราบแล้ว นั้น "),
        Just("เรียน นายอำเภอ ทุกอำเภอ\n"),
        Just(" จำนวน ๑,๒๐๐ ราย "),
        Just(" (รายละเอียดตามสิ่งที่ส่งมาด้วย) "),
        Just("โทร. ๐ ๒๒๔๑ ๙๐๐๐ "),
        Just("จึงเรียนมาเพื่อทราบ"),
        Just("สำนักงาน ก.พ. และ ก.ค.ศ. "),
    ]
}

proptest! {
    #[test]
    fn what_is_written_is_read(value in expression()) {
        let text = value.to_string();
        prop_assert_eq!(text.parse::<DateExpression>(), Ok(value), "{}", text);
    }

    #[test]
    fn digits_change_no_value(value in expression(), abbreviated in any::<bool>()) {
        let month = if abbreviated { MonthStyle::Abbreviation } else { MonthStyle::Name };
        let style = DateStyle::OFFICIAL.month(month);
        let arabic = value.display(style.digits(DigitStyle::Arabic)).to_string();
        let thai = value.display(style).to_string();
        prop_assert_eq!(to_thai_digits(&arabic), thai.as_str());
        prop_assert_eq!(to_arabic_digits(&thai), arabic.as_str());
        prop_assert_eq!(arabic.parse::<DateExpression>(), Ok(value), "{}", arabic);
    }

    #[test]
    fn a_value_begins_before_it_ends(value in expression()) {
        prop_assert!(value.start() <= value.end());
    }

    /// A date planted in prose is found where it was planted.
    #[test]
    fn what_is_planted_is_found(value in expression(), before in prose(), after in prose()) {
        let planted = value.to_string();
        let text = format!("{before} {planted} {after}");
        let found: Vec<_> = Scanner::new().only([Kind::Date]).entities(&text).collect();
        prop_assert_eq!(found.len(), 1, "{:?} in {}", found, text);
        prop_assert_eq!(found[0].as_str(), planted.as_str());
        prop_assert_eq!(found[0].value(), &saraban::Value::Date(value));
    }

    /// Whatever is cut out of a date is read or refused, with a place in it.
    #[test]
    fn no_piece_of_a_date_is_too_odd(value in expression(), from in 0_usize..60, to in 0_usize..60) {
        let text = value.to_string();
        let letters: Vec<char> = text.chars().collect();
        let piece: String = letters.iter().skip(from).take(to).collect();
        for options in [ParseOptions::STRICT, ParseOptions::LENIENT, ParseOptions::LENIENT.proleptic()] {
            if let Err(error) = DateExpression::parse_with(&piece, options) {
                prop_assert!(error.span().slice(&piece).is_some(), "{} {:?}", piece, error);
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }

    /// Letters of dates in any order.
    #[test]
    fn no_jumble_is_too_odd(text in "[0-9๐-๙ ./,:’กคพมยศตสธนรปที่เวลาวันเดือนถึงและะ\n–-]{0,40}") {
        for options in [ParseOptions::STRICT, ParseOptions::LENIENT] {
            if let Err(error) = DateExpression::parse_with(&text, options) {
                prop_assert!(error.span().slice(&text).is_some());
            }
        }
        for entity in Scanner::new().only([Kind::Date]).entities(&text) {
            prop_assert_eq!(entity.span().slice(&text), Some(entity.as_str()));
        }
    }

    #[test]
    fn periods_end_where_the_next_begin(first in date(), one in 1_u32..40, other in 1_u32..40) {
        // From the first of a month no day is missing, so that periods add up.
        let first = BuddhistMonth::of(first).start();
        let joined = first.end_of_months(one).next().end_of_months(other);
        prop_assert_eq!(joined, first.end_of_months(one + other));
    }
}
