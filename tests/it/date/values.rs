//! Ages, periods, serde.

use saraban::{BuddhistDate, BuddhistMonth, DateExpression, Month, ParseOptions};

#[track_caller]
fn date(text: &str) -> BuddhistDate {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn ages() {
    #[track_caller]
    fn assert_age(born: &str, on: &str, expected: &str) {
        let age = date(born).age_on(date(on)).map(|age| age.to_string());
        assert_eq!(age.as_deref(), Some(expected), "{born} on {on}");
    }
    assert_age("๗ มิถุนายน ๒๕๓๐", "๗ มิถุนายน ๒๕๓๐", "๐ วัน");
    assert_age("๗ มิถุนายน ๒๕๓๐", "๘ มิถุนายน ๒๕๓๐", "๑ วัน");
    assert_age("๗ มิถุนายน ๒๕๓๐", "๖ มิถุนายน ๒๕๖๕", "๓๔ ปี ๑๑ เดือน ๓๐ วัน");
    assert_age("๗ มิถุนายน ๒๕๓๐", "๗ มิถุนายน ๒๕๖๕", "๓๕ ปี");
    assert_age("๓๑ มกราคม ๒๕๖๖", "๒๘ กุมภาพันธ์ ๒๕๖๖", "๒๘ วัน");
    assert_age("๓๑ มกราคม ๒๕๖๖", "๑ มีนาคม ๒๕๖๖", "๑ เดือน");
    assert_age("๒๙ กุมภาพันธ์ ๒๕๔๗", "๒๘ กุมภาพันธ์ ๒๕๖๕", "๑๗ ปี ๑๑ เดือน ๓๐ วัน");
    assert_age("๒๙ กุมภาพันธ์ ๒๕๔๗", "๑ มีนาคม ๒๕๖๕", "๑๘ ปี");
    assert_age("๒๙ กุมภาพันธ์ ๒๕๔๗", "๒๙ กุมภาพันธ์ ๒๕๖๗", "๒๐ ปี");
    // Across the year of nine months.
    assert_age("๑ มกราคม ๒๔๘๒", "๑ มกราคม ๒๔๘๔", "๑ ปี");
    assert_eq!(date("๒ มกราคม ๒๕๖๗").age_on(date("๑ มกราคม ๒๕๖๗")), None);
}

#[test]
fn ages_grow_by_a_day_a_day() {
    for born in ["๓๑ มกราคม ๒๕๖๖", "๒๙ กุมภาพันธ์ ๒๕๖๗", "๑ มีนาคม ๒๕๖๖", "๓๐ พฤศจิกายน ๒๕๖๖"]
    {
        let born = date(born);
        let mut last = born.age_on(born).unwrap();
        for days in 1..2000 {
            let age = born.age_on(born.plus_days(days)).unwrap();
            assert!(age > last, "{born} and {days} days: {age} after {last}");
            assert!(age.months() < 12 && age.days() < 31, "{age}");
            last = age;
        }
    }
}

/// Section 193/5: the day before the corresponding one, or the last of the month.
#[test]
fn periods() {
    #[track_caller]
    fn assert_end(first: &str, months: u32, expected: &str) {
        assert_eq!(date(first).end_of_months(months), date(expected), "{months} months from {first}");
    }
    assert_end("๑ มีนาคม ๒๕๖๖", 1, "๓๑ มีนาคม ๒๕๖๖");
    assert_end("๑๖ มกราคม ๒๕๖๖", 1, "๑๕ กุมภาพันธ์ ๒๕๖๖");
    assert_end("๓๑ มกราคม ๒๕๖๖", 1, "๒๘ กุมภาพันธ์ ๒๕๖๖");
    assert_end("๓๐ มกราคม ๒๕๖๗", 1, "๒๙ กุมภาพันธ์ ๒๕๖๗");
    assert_end("๒๙ มกราคม ๒๕๖๗", 1, "๒๘ กุมภาพันธ์ ๒๕๖๗");
    assert_end("๓๑ สิงหาคม ๒๕๖๖", 6, "๒๙ กุมภาพันธ์ ๒๕๖๗");
    assert_end("๑ มกราคม ๒๕๖๗", 12, "๓๑ ธันวาคม ๒๕๖๗");
    assert_eq!(date("๒๙ กุมภาพันธ์ ๒๕๖๗").end_of_years(1), date("๒๘ กุมภาพันธ์ ๒๕๖๘"));
}

/// Those born from 2 October of one year to 1 October of the next retire together.
#[test]
fn careers_end_with_the_fiscal_year() {
    let retires = |born: &str| saraban::FiscalYear::of(date(born).end_of_years(60)).end();
    assert_eq!(retires("๑ ตุลาคม ๒๕๐๘"), date("๓๐ กันยายน ๒๕๖๘"));
    assert_eq!(retires("๒ ตุลาคม ๒๕๐๘"), date("๓๐ กันยายน ๒๕๖๙"));
    assert_eq!(retires("๓๐ กันยายน ๒๕๐๘"), date("๓๐ กันยายน ๒๕๖๘"));
}

#[test]
fn months_between() {
    let month = |year, month| BuddhistMonth::new(year, month).unwrap();
    assert_eq!(month(2566, Month::November).months_until(month(2567, Month::February)), 3);
    assert_eq!(month(2567, Month::February).months_until(month(2566, Month::November)), -3);
    assert_eq!(month(2482, Month::March).months_until(month(2483, Month::April)), 1);
    assert_eq!(month(2482, Month::April).months_until(month(2484, Month::January)), 21);
}

#[test]
fn ranges_iterate() {
    let read = |text: &str| DateExpression::parse_with(text, ParseOptions::LENIENT).unwrap().value;
    let DateExpression::MonthRange(months) = read("พ.ย. 66 - ก.พ. 67") else { panic!() };
    let names: Vec<_> = months.iter().map(|month| month.month().abbreviation()).collect();
    assert_eq!(names, ["พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ."]);
    let DateExpression::DayRange(days) = read("28 ก.พ. - 2 มี.ค. 67") else { panic!() };
    assert_eq!(days.iter().map(BuddhistDate::day).collect::<Vec<_>>(), [28, 29, 1, 2]);
    let DateExpression::FiscalYearRange(years) = read("ปีงบประมาณ 2566 - 2570") else {
        panic!()
    };
    assert_eq!(years.iter().count(), 5);
}

#[test]
fn machine_form() {
    let json = |text: &str| {
        let value = DateExpression::parse_with(text, ParseOptions::LENIENT).unwrap().value;
        serde_json::to_string(&value).unwrap()
    };
    assert_eq!(json("๗ มิถุนายน ๒๕๖๕"), r#"{"form":"day","start":"2022-06-07","end":"2022-06-07"}"#);
    assert_eq!(
        json("๗ มิถุนายน ๒๕๖๕ เวลา ๐๙.๓๐ - ๒๔.๐๐ น."),
        r#"{"form":"day","start":"2022-06-07","end":"2022-06-07","start_time":"09:30","end_time":"24:00"}"#
    );
    assert_eq!(json("ปีงบประมาณ ๒๕๖๗"), r#"{"form":"fiscal_year","start":"2023-10-01","end":"2024-09-30"}"#);
    assert_eq!(
        json("ไตรมาสที่ 2 ปี 2567"),
        r#"{"form":"quarter","start":"2024-04-01","end":"2024-06-30","year":"calendar"}"#
    );
    assert_eq!(json("พ.ศ. 2566 - 2570"), r#"{"form":"year_range","start":"2023-01-01","end":"2027-12-31"}"#);
    let date = date("๑ มกราคม ๒๔๘๒");
    assert_eq!(serde_json::to_string(&date).unwrap(), r#""1940-01-01""#);
    assert_eq!(serde_json::from_str::<BuddhistDate>(r#""1940-01-01""#).unwrap(), date);
    assert_eq!(serde_json::from_str::<BuddhistDate>(r#""๑ มกราคม ๒๔๘๒""#).unwrap(), date);
    let error = serde_json::from_str::<BuddhistDate>(r#""1889-03-31""#).unwrap_err();
    assert!(error.to_string().starts_with("year 2431 is out of range 2432..=9999"), "{error}");
}
