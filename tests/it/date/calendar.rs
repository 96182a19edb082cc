//! The calendar: hand-checked days around its reforms, and every day there is.

use chrono::{Datelike, NaiveDate};
use saraban::{
    BuddhistDate, BuddhistMonth, BuddhistYear, DateStyle, DayStyle, Deviation, DigitStyle, FiscalYear, Month,
    MonthStyle, ParseOptions, Quarter, Weekday, YearStyle,
};

fn day(iso: &str) -> BuddhistDate {
    BuddhistDate::from_gregorian(iso.parse().unwrap()).unwrap()
}

/// Days whose Thai and Gregorian dates are both on record, and where. A weekday was printed with the date.
const ON_RECORD: &[(&str, &str, &str)] = &[
    // The years from 1 April: what began then, and the days of January to March that a count from 1 January would put into
    // the wrong year.
    ("๑ เมษายน ๒๔๓๒", "1889-04-01", "ประกาศให้ใช้วันอย่างใหม่ จ.ศ. ๑๒๕๐, ราชกิจจานุเบกษา เล่ม ๕ หน้า ๔๕๑"),
    ("๑ มกราคม ๒๔๓๔", "1892-01-01", "birth of the Prince Father, 1 January 1892"),
    ("๓ ตุลาคม ร.ศ. ๑๑๒", "1893-10-03", "Franco-Siamese treaty of 3 October 1893"),
    ("วันจันทร์ที่ ๑ เมษายน ร.ศ. ๑๑๔", "1895-04-01", "ประกาศสงกรานต์ ร.ศ. ๑๑๔"),
    ("วันศุกร์ที่ ๑๒ เมษายน ร.ศ. ๑๑๔", "1895-04-12", "ประกาศสงกรานต์ ร.ศ. ๑๑๔"),
    ("วันพฤหัสบดีที่ ๑ เมษายน ร.ศ. ๑๑๖", "1897-04-01", "ประกาศสงกรานต์ ร.ศ. ๑๑๖"),
    ("๑๗ กุมภาพันธ์ ๒๔๔๔", "1902-02-17", "founding of the Department of Lands, in its own history"),
    ("วันเสาร์ที่ ๒๒ ตุลาคม ร.ศ. ๑๒๙", "1910-10-22", "ราชกิจจานุเบกษา เล่ม ๒๗ หน้า ๑๗๘๒"),
    ("๒๓ ตุลาคม ๒๔๕๓", "1910-10-23", "death of King Chulalongkorn, 23 October 1910"),
    ("๑ เมษายน ๒๔๕๖", "1913-04-01", "the Buddhist era takes the place of ร.ศ. (ร.ศ. ๑๓๑ had been 2455)"),
    ("๒๖ กุมภาพันธ์ ๒๔๕๙", "1917-02-26", "the first cooperative, registered on 26 February 1917"),
    (
        "๒๕ กุมภาพันธ์ ๒๔๖๘",
        "1926-02-25",
        "coronation of King Prajadhipok, after his accession in November of the same 2468",
    ),
    ("๕ ธันวาคม ๒๔๗๐", "1927-12-05", "birth of King Bhumibol, 5 December 1927"),
    ("วันศุกร์ที่ ๒๔ มิถุนายน ๒๔๗๕", "1932-06-24", "the revolution of 24 June 1932"),
    ("๑๐ ธันวาคม ๒๔๗๕", "1932-12-10", "the constitution of 10 December 1932"),
    ("๑ มีนาคม ๒๔๗๕", "1933-03-01", "the last month of 2475"),
    ("๒ มีนาคม ๒๔๗๗", "1935-03-02", "abdication of King Prajadhipok, 2 March 1935"),
    // The reform.
    ("๒๙ กุมภาพันธ์ ๒๔๘๒", "1940-02-29", "the leap day of 1940"),
    ("๓๑ มีนาคม ๒๔๘๒", "1940-03-31", "the day before 2483"),
    ("๑ เมษายน ๒๔๘๓", "1940-04-01", "the last year that began in April"),
    ("๖ กันยายน พุทธศักราช ๒๔๘๓", "1940-09-06", "พระราชบัญญัติปีประดิทิน, ราชกิจจานุเบกษา เล่ม ๕๗ หน้า ๔๑๙"),
    ("๑๗ กันยายน ๒๔๘๓", "1940-09-17", "its publication"),
    ("๒๔ ธันวาคม ๒๔๘๓", "1940-12-24", "ประกาศให้ใช้วันที่ ๑ มกราคม เป็นวันขึ้นปีใหม่"),
    ("๓๑ ธันวาคม ๒๔๘๓", "1940-12-31", "the end of nine months, by the act"),
    ("วันพุธที่ ๑ มกราคม ๒๔๘๔", "1941-01-01", "the first year that began in January, by the act"),
    ("๓๑ มีนาคม ๒๔๘๔", "1941-03-31", "the same 2484"),
    ("๒๙ กุมภาพันธ์ ๒๔๘๗", "1944-02-29", "the leap day of 1944"),
];

#[test]
fn days_on_record() {
    for (thai, iso, record) in ON_RECORD {
        // Read strictly: also the weekday fits.
        let read: BuddhistDate = thai.parse().unwrap_or_else(|error| panic!("{thai}, {record}: {error}"));
        assert_eq!(read, day(iso), "{thai}, {record}");
        assert_eq!(read.to_gregorian().to_string(), *iso, "{thai}, {record}");
    }
}

/// The rule once more, written down independently: count the days from 1 April 2432 and begin a year where one began.
#[test]
fn every_day_follows_the_one_before() {
    let (mut year, mut last) = (2431, None);
    let mut date = BuddhistDate::MIN;
    while date.year() <= 2700 {
        let (month, number) = (date.month(), date.day());
        let first = if year < 2483 { Month::April } else { Month::January };
        if month == first && number == 1 {
            year += 1;
        }
        assert_eq!(date.year(), year, "{date:?}");
        assert_eq!(BuddhistDate::new(year, month, number), Ok(date));
        assert_eq!(BuddhistDate::from_gregorian(date.to_gregorian()), Ok(date));
        assert_eq!(date.proleptic_year(), u16::try_from(date.to_gregorian().year()).unwrap() + 543);
        assert_eq!(BuddhistDate::from_proleptic(date.proleptic_year(), month, number), Ok(date));
        assert_eq!(
            last.map_or(date.previous(), BuddhistDate::next),
            last.map_or(BuddhistDate::MIN, |_| date)
        );
        last = Some(date);
        date = date.next();
    }
}

/// Every style that there is.
fn styles() -> Vec<DateStyle> {
    let mut styles = Vec::new();
    for digits in [DigitStyle::Thai, DigitStyle::Arabic] {
        for opening in [DayStyle::Number, DayStyle::Labelled, DayStyle::Weekday, DayStyle::AsOf] {
            for month in
                [MonthStyle::Name, MonthStyle::Labelled, MonthStyle::Abbreviation, MonthStyle::Number]
            {
                for year in
                    [YearStyle::Full, YearStyle::WithEra, YearStyle::WithEraInFull, YearStyle::TwoDigits]
                {
                    let style = DateStyle::OFFICIAL.digits(digits).day(opening);
                    styles.push(style.month(month).year(year));
                }
            }
        }
    }
    styles
}

/// Writes a day in a style and reads it back; within fifty years of it, where its year has two digits.
fn round_trip(date: BuddhistDate, style: DateStyle, text: &mut String) {
    use std::fmt::Write as _;
    text.clear();
    write!(text, "{}", date.display(style)).unwrap();
    let options = if style == DateStyle::OFFICIAL {
        ParseOptions::STRICT
    } else {
        ParseOptions::LENIENT.with_pivot(date.year() - 50)
    };
    let read = BuddhistDate::parse_with(text, options).map(|parsed| parsed.value);
    assert_eq!(read, Ok(date), "{text}");
}

fn every_day() -> impl Iterator<Item = BuddhistDate> {
    let days = std::iter::successors(Some(BuddhistDate::MIN), |day| Some(day.next()));
    days.take_while(|day| day.year() <= 2700)
}

/// Each day in the official style and two others, so that each month meets each style.
#[test]
fn every_day_round_trips() {
    let styles = styles();
    let mut text = String::new();
    for (count, date) in every_day().enumerate() {
        for style in
            [DateStyle::OFFICIAL, styles[count % styles.len()], styles[(count * 7 + 3) % styles.len()]]
        {
            round_trip(date, style, &mut text);
        }
    }
    assert_eq!(every_day().count(), 98_160, "the days from 1 April 2432 to 31 December 2700");
}

#[test]
#[ignore = "twelve million round trips take a minute"]
fn every_day_round_trips_in_every_style() {
    let styles = styles();
    assert_eq!(styles.len(), 128);
    let mut text = String::new();
    for date in every_day() {
        for style in &styles {
            round_trip(date, *style, &mut text);
        }
    }
}

#[test]
fn official_styles_are_read_strictly() {
    let date = day("2022-06-07");
    for style in styles() {
        let text = date.display(style).to_string();
        let unofficial = text.contains('/')
            || text.ends_with("65") && !text.ends_with("2565")
            || text.ends_with("๖๕") && !text.ends_with("๒๕๖๕");
        assert_eq!(text.parse::<BuddhistDate>().is_err(), unofficial, "{text}");
    }
}

#[test]
fn written_styles() {
    let date = day("2022-06-07");
    let style = DateStyle::OFFICIAL;
    let arabic = style.digits(DigitStyle::Arabic);
    assert_eq!(date.to_string(), "๗ มิถุนายน ๒๕๖๕");
    assert_eq!(date.display(arabic).to_string(), "7 มิถุนายน 2565");
    assert_eq!(date.display(style.year(YearStyle::WithEra)).to_string(), "๗ มิถุนายน พ.ศ. ๒๕๖๕");
    assert_eq!(date.display(style.day(DayStyle::AsOf)).to_string(), "ณ วันที่ ๗ มิถุนายน ๒๕๖๕");
    assert_eq!(date.display(style.month(MonthStyle::Number)).to_string(), "๗/๖/๒๕๖๕");
    assert_eq!(
        date.display(arabic.month(MonthStyle::Abbreviation).year(YearStyle::TwoDigits)).to_string(),
        "7 มิ.ย. 65"
    );
    assert_eq!(day("2457-01-02").to_string(), "๒ มกราคม พ.ศ. ๓๐๐๐");
}

#[test]
fn years_and_fiscal_years_join_without_gap() {
    for number in 2432..2700 {
        let year = BuddhistYear::new(number).unwrap();
        assert_eq!(year.end().next(), year.next().start(), "{number}");
        assert_eq!((year.start().year(), year.end().year()), (number, number));
    }
    for number in 2433..2700 {
        let year = FiscalYear::new(number).unwrap();
        assert_eq!(year.end().next(), year.next().start(), "{number}");
        assert_eq!((FiscalYear::of(year.start()), FiscalYear::of(year.end())), (year, year));
    }
    assert_eq!(BuddhistYear::new(2483).unwrap().start().days_until(day("1941-01-01")), 275, "nine months");
}

#[test]
fn months_join_without_gap() {
    let mut month = BuddhistMonth::of(BuddhistDate::MIN);
    let mut days = 0;
    while month.year() < 2600 {
        assert_eq!(month.end().next(), month.next().start(), "{month}");
        assert_eq!(month.next().previous(), month);
        assert_eq!(BuddhistMonth::new(month.year(), month.month()), Ok(month));
        days += month.days().filter(|day| BuddhistMonth::of(*day) == month).count();
        month = month.next();
    }
    assert_eq!(BuddhistDate::MIN.days_until(month.start()), i64::try_from(days).unwrap());
}

#[test]
fn quarters_cover_their_year() {
    for number in 2485..2700 {
        let year = FiscalYear::new(number).unwrap();
        let mut quarter = Quarter::fiscal(year.start()).unwrap();
        assert_eq!((quarter.number(), quarter.year(), quarter.start()), (1, number, year.start()));
        for _ in 0..3 {
            assert_eq!(quarter.end().next(), quarter.next().start());
            quarter = quarter.next();
        }
        assert_eq!(quarter.end(), year.end());
        assert_eq!(Quarter::fiscal(quarter.end()), Ok(quarter));
        let calendar = Quarter::calendar(year.end()).unwrap();
        assert_eq!((calendar.number(), calendar.year()), (3, number));
    }
}

#[test]
fn limits() {
    assert_eq!(BuddhistDate::MIN.to_gregorian().to_string(), "1889-04-01");
    assert_eq!(BuddhistDate::MAX.to_gregorian().to_string(), "9456-12-31");
    assert_eq!(BuddhistDate::MIN.previous(), BuddhistDate::MIN);
    assert_eq!(BuddhistDate::MAX.next(), BuddhistDate::MAX);
    assert_eq!(BuddhistDate::MAX.plus_days(i32::MAX), BuddhistDate::MAX);
    assert_eq!(BuddhistDate::MIN.plus_days(i32::MIN), BuddhistDate::MIN);
    assert_eq!(BuddhistMonth::of(BuddhistDate::MAX).plus(i32::MAX).end(), BuddhistDate::MAX);
    assert_eq!(BuddhistMonth::of(BuddhistDate::MIN).plus(i32::MIN).start(), BuddhistDate::MIN);
    for date in [NaiveDate::MIN, NaiveDate::MAX, BuddhistDate::MIN.to_gregorian().pred_opt().unwrap()] {
        assert!(BuddhistDate::from_gregorian(date).is_err(), "{date}");
    }
    for text in ["๑ เมษายน ๒๔๓๒", "๓๑ ธันวาคม พ.ศ. ๙๙๙๙"]
    {
        let date: BuddhistDate = text.parse().unwrap();
        assert_eq!(date.to_string(), text);
    }
}

#[test]
fn a_weekday_that_does_not_fit_is_a_finding_on_every_day() {
    for (offset, name) in Weekday::ALL.into_iter().enumerate() {
        let text = format!("วัน{name}ที่ ๑ มกราคม ๒๕๖๗"); // a Monday
        let parsed = BuddhistDate::parse_with(&text, ParseOptions::LENIENT).unwrap();
        assert_eq!(parsed.deviations.contains(Deviation::WeekdayMismatch), offset != 0, "{text}");
    }
}
