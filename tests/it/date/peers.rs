//! The calendar and its written forms against those of others. Where they differ, the test says who is right and why.

use chrono::Datelike as _;
use icu_calendar::Date;
use saraban::{
    BuddhistDate, DateRange, DateStyle, DayStyle, DigitStyle, Month, MonthStyle, ParseOptions, YearStyle,
};

/// The days of some years.
fn days(years: std::ops::RangeInclusive<u16>) -> impl Iterator<Item = BuddhistDate> {
    let all = std::iter::successors(Some(BuddhistDate::MIN), |day| Some(day.next()));
    let last = *years.end();
    all.skip_while(move |day| day.year() < *years.start()).take_while(move |day| day.year() <= last)
}

fn icu(year: u16, date: BuddhistDate) -> Date<icu_calendar::Iso> {
    Date::try_new_buddhist(year.into(), date.month().number(), date.day())
        .unwrap()
        .to_calendar(icu_calendar::Iso)
}

fn ymd(iso: Date<icu_calendar::Iso>) -> (i32, u32, u32) {
    (iso.year().extended_year(), iso.month().number().into(), iso.day_of_month().0.into())
}

/// Since 1 January 2484 a Buddhist date is the same to both, and its weekday.
#[test]
fn since_2484_icu_counts_the_same() {
    let mut count = 0;
    for date in days(2484..=2700) {
        let (iso, ours) = (icu(date.year(), date), date.to_gregorian());
        assert_eq!(ymd(iso), (ours.year(), ours.month(), ours.day()), "{date}");
        assert_eq!(iso.weekday() as u8, date.weekday().days_from_monday() + 1, "{date}");
        count += 1;
    }
    assert_eq!(count, 79_258, "the days of 217 years");
}

/// Before, ICU4X counts the years from 1 January, as nobody did then: its year is the proleptic one, and that of
/// January to March is one too many. Of the year of nine months it has all twelve.
#[test]
fn before_2484_icu_is_a_year_ahead_from_january_to_march() {
    for date in days(2432..=2483) {
        let ours = date.to_gregorian();
        let theirs = icu(date.proleptic_year(), date);
        assert_eq!(ymd(theirs), (ours.year(), ours.month(), ours.day()), "{date}");
        let ahead = u16::from(date.month() < Month::April);
        assert_eq!(date.proleptic_year(), date.year() + ahead, "{date}");
        let proleptic = ParseOptions::STRICT.proleptic();
        let text = format!("{} {} {}", date.day(), date.month(), date.proleptic_year());
        assert_eq!(BuddhistDate::parse_with(&text, proleptic).map(|parsed| parsed.value), Ok(date), "{text}");
    }
    assert_eq!(ymd(Date::try_new_buddhist(2483, 1, 1).unwrap().to_calendar(icu_calendar::Iso)), (1940, 1, 1));
    assert!(BuddhistDate::new(2483, Month::January, 1).is_err(), "it never was");
}

/// The patterns of CLDR 48 for Thai in the Buddhist calendar (`th`, `ca-buddhist`: full, long, medium, short), which
/// `java.time` and the browsers write, with their own digits and with `nu-thai`.
#[test]
fn the_patterns_of_cldr() {
    let date = BuddhistDate::new(2565, Month::June, 7).unwrap();
    let style = DateStyle::OFFICIAL;
    let patterns = [
        (
            style.day(DayStyle::Weekday).year(YearStyle::WithEra),
            "วันอังคารที่ 7 มิถุนายน พ.ศ. 2565",
            "วันอังคารที่ ๗ มิถุนายน พ.ศ. ๒๕๖๕",
        ),
        (style, "7 มิถุนายน 2565", "๗ มิถุนายน ๒๕๖๕"),
        (style.month(MonthStyle::Abbreviation), "7 มิ.ย. 2565", "๗ มิ.ย. ๒๕๖๕"),
        (style.month(MonthStyle::Number).year(YearStyle::TwoDigits), "7/6/65", "๗/๖/๖๕"),
    ];
    for (style, arabic, thai) in patterns {
        assert_eq!(date.display(style.digits(DigitStyle::Arabic)).to_string(), arabic);
        assert_eq!(date.display(style).to_string(), thai);
        for text in [arabic, thai] {
            let read = BuddhistDate::parse_with(text, ParseOptions::LENIENT).map(|parsed| parsed.value);
            assert_eq!(read, Ok(date), "{text}");
        }
    }
}

/// The names of CLDR 48 for Thai, abbreviated and in full.
#[test]
fn the_names_of_cldr() {
    let names = "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม";
    let short = "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.";
    assert!(Month::ALL.iter().map(|month| month.name()).eq(names.split(' ')));
    assert!(Month::ALL.iter().map(|month| month.abbreviation()).eq(short.split(' ')));
}

/// The intervals of CLDR 48 state month and year once as well, but join with an en dash, and days without spaces. Written
/// is the hyphen between spaces that letters have; read is both.
#[test]
fn the_intervals_of_cldr_are_read() {
    let day = |year, month, day| BuddhistDate::new(year, month, day).unwrap();
    let first = day(2565, Month::June, 7);
    for (theirs, ours, last) in [
        ("7–9 มิถุนายน 2565", "7 - 9 มิถุนายน 2565", day(2565, Month::June, 9)),
        ("7 มิถุนายน – 9 สิงหาคม 2565", "7 มิถุนายน - 9 สิงหาคม 2565", day(2565, Month::August, 9)),
        ("7 มิถุนายน 2565 – 9 มกราคม 2566", "7 มิถุนายน 2565 - 9 มกราคม 2566", day(2566, Month::January, 9)),
    ] {
        let range = DateRange::new(first, last).unwrap();
        assert_eq!(range.display(DateStyle::OFFICIAL.digits(DigitStyle::Arabic)).to_string(), ours);
        assert_eq!(theirs.parse(), Ok(saraban::DateExpression::DayRange(range)), "{theirs}");
    }
}
