//! The written forms, the odd ones first.

use std::fmt::Write as _;

use saraban::{
    BuddhistDate, BuddhistMonth, DateExpression, Deviation, FiscalYear, HalfYear, Month, ParseOptions,
    Quarter, TimeOfDay, TimeRange, Weekday,
};

/// Reads a day, leniently, and tells what deviated.
#[track_caller]
fn assert_day(text: &str, iso: &str, deviations: &[Deviation]) {
    let parsed = match BuddhistDate::parse_with(text, ParseOptions::LENIENT) {
        Ok(parsed) => parsed,
        Err(error) => panic!("{text}: {error} at {:?}", error.span().slice(text)),
    };
    assert_eq!(parsed.value.to_gregorian().to_string(), iso, "{text}");
    assert_eq!(parsed.deviations, deviations.iter().copied().collect(), "{text}");
    assert_eq!(text.parse::<BuddhistDate>().is_ok(), deviations.is_empty(), "{text}, strictly");
}

/// Reads a date of any form, leniently: its form and its Gregorian days, with hours where it has some.
#[track_caller]
fn assert_reads(text: &str, expected: &str) {
    let value = match DateExpression::parse_with(text, ParseOptions::LENIENT) {
        Ok(parsed) => parsed.value,
        Err(error) => panic!("{text}: {error} at {:?}", error.span().slice(text)),
    };
    let mut read = format!("{:?} {}", value.form(), value.start().to_gregorian());
    if value.end() != value.start() {
        write!(read, " {}", value.end().to_gregorian()).unwrap();
    }
    for time in [value.start_time(), value.end_time()].into_iter().flatten() {
        write!(read, " {:02}:{:02}", time.hour(), time.minute()).unwrap();
    }
    assert_eq!(read, expected, "{text}");
}

use Deviation::{
    Abbreviation, Ambiguous, DamagedWord, ExtraSpace, Informal, LetterForDigit, LineBreak, MissingSpace,
    Misspelling, MixedDigits, Noise, NumericDate, Punctuation, TwoDigitYear, UnmarkedGregorian,
    WeekdayMismatch,
};

#[test]
fn official_days() {
    assert_day("๗ มิถุนายน ๒๕๖๕", "2022-06-07", &[]);
    assert_day("7 มิถุนายน 2565", "2022-06-07", &[]);
    assert_day("๗ มิ.ย. ๒๕๖๕", "2022-06-07", &[]);
    assert_day("๗ มิถุนายน พ.ศ. ๒๕๖๕", "2022-06-07", &[]);
    assert_day("๗ มิถุนายน พุทธศักราช ๒๕๖๕", "2022-06-07", &[]);
    assert_day("๗ มิถุนายน พระพุทธศักราช ๒๔๖๗", "1924-06-07", &[]);
    assert_day("๗ เดือน มิถุนายน พ.ศ. ๒๕๖๕", "2022-06-07", &[]);
    assert_day("วันที่ ๗ เดือนมิถุนายน พ.ศ. ๒๕๖๕", "2022-06-07", &[]);
    assert_day("ณ วันที่ ๗ มิถุนายน ๒๕๖๕", "2022-06-07", &[]);
    assert_day("วันอังคารที่ ๗ มิถุนายน ๒๕๖๕", "2022-06-07", &[]);
    assert_day("วันพฤหัสบดีที่ ๒๙ กุมภาพันธ์ พ.ศ. ๒๕๖๗", "2024-02-29", &[]);
    assert_day("7 มิถุนายน ค.ศ. 2022", "2022-06-07", &[]);
    assert_day("๑๓ กรกฎาคม ร.ศ. ๑๑๒", "1893-07-13", &[]);
    assert_day("2022-06-07", "2022-06-07", &[]);
}

#[test]
fn spaces_and_breaks() {
    assert_day("30 เม.ย.2563", "2020-04-30", &[MissingSpace]);
    assert_day("๕มกราคม๒๕๖๗", "2024-01-05", &[MissingSpace]);
    assert_day("22  มีนาคม  2565", "2022-03-22", &[ExtraSpace]);
    assert_day("๓๐\nตุลาคม ๒๕๖๓", "2020-10-30", &[LineBreak]);
    assert_day("๓๐ ตุลาคม\r\n๒๕๖๓", "2020-10-30", &[LineBreak]);
    assert_day("6 สิงหาคม พ.ศ.2556", "2013-08-06", &[MissingSpace]);
    assert_day("5\tมกราคม 2567", "2024-01-05", &[ExtraSpace]);
    assert_day("15เดือนกรกฎาคม 2561", "2018-07-15", &[MissingSpace]);
    assert_day("5\u{a0}มก\u{200b}ราคม 2567", "2024-01-05", &[Noise]);
}

#[test]
fn months_as_they_are_abbreviated() {
    assert_day("25 ตค. 2561", "2018-10-25", &[Abbreviation]);
    assert_day("25 ต.ค 2561", "2018-10-25", &[Abbreviation]);
    assert_day("25 ตค 2561", "2018-10-25", &[Abbreviation]);
    assert_day("25 ต. ค. 2561", "2018-10-25", &[Abbreviation]);
    assert_day("25ตค.61", "2018-10-25", &[Abbreviation, MissingSpace, TwoDigitYear]);
    assert_day("7 มีค. 60", "2017-03-07", &[Abbreviation, TwoDigitYear]);
    assert_day("7 เมย 60", "2017-04-07", &[Abbreviation, TwoDigitYear]);
    assert_day("1 มกรา 2567", "2024-01-01", &[Abbreviation]);
    assert_day("1 กุมภา 2567", "2024-02-01", &[Abbreviation]);
    for month in Month::ALL {
        let text = format!("๑ {} ๒๕๖๗", month.abbreviation());
        assert_day(&text, &format!("2024-{:02}-01", month.number()), &[]);
        let dotless = month.abbreviation().replace('.', "");
        assert_day(
            &format!("1{dotless}67"),
            &format!("2024-{:02}-01", month.number()),
            &[Abbreviation, MissingSpace, TwoDigitYear],
        );
    }
}

#[test]
fn months_as_they_are_misspelt() {
    let misspelt = [
        ("กุมภาพันธุ์", 2),
        ("กุมภาพัน", 2),
        ("มกราค", 1),
        ("กันยาย", 9),
        ("กุมพาพันธ์", 2),
        ("เมยายน", 4),
        ("เมษยน", 4),
        ("มษายน", 4),
        ("พฤาภาคม", 5),
        ("พฤศภาคม", 5),
        ("พฤษาคม", 5),
        ("กรกฏาคม", 7),
        ("กรฎาคม", 7),
        ("กรกฎคม", 7),
        ("กรกรฎาคม", 7),
        ("สิงหาคมคม", 8),
        ("กันายน", 9),
        ("กันยาน", 9),
        ("คุลาคม", 10),
        ("ตุลำคม", 10),
        ("พฤสจิกายน", 11),
        ("พฤจิกายน", 11),
        ("พฤษจิกายน", 11),
        ("ธันวามคม", 12),
        ("มกรคาม", 1),
        ("เมสายน", 4),
        ("พรึสภาคม", 5),
        ("กรกดาคม", 7),
        ("พรึสจิกายน", 11),
        ("มิถนายน", 6),
        ("มถินุายน", 6),
        ("กมุภาพันธ์", 2),
        ("สิงหำคม", 8),
    ];
    for (name, month) in misspelt {
        let text = format!("๕ {name} ๒๕๖๗");
        let parsed = BuddhistDate::parse_with(&text, ParseOptions::LENIENT);
        let parsed = parsed.unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(parsed.value, BuddhistDate::new(2567, Month::new(month).unwrap(), 5).unwrap(), "{name}");
        let found = [Misspelling, DamagedWord].map(|wrong| parsed.deviations.contains(wrong));
        assert!(found[0] || found[1], "{name} is not right");
        assert!(text.parse::<BuddhistDate>().is_err(), "{name} is not official");
    }
}

#[test]
fn every_single_slip_in_a_name_is_read_or_refused_but_never_another_month() {
    for month in Month::ALL {
        let letters: Vec<char> = month.name().chars().collect();
        for at in 0..letters.len() {
            let mut lost = letters.clone();
            lost.remove(at);
            let mut doubled = letters.clone();
            doubled.insert(at, letters[at]);
            let mut wrong = letters.clone();
            wrong[at] = 'ศ';
            for slip in [lost, doubled, wrong] {
                let name: String = slip.into_iter().collect();
                let text = format!("๑ {name} ๒๕๖๗");
                if let Ok(parsed) = BuddhistDate::parse_with(&text, ParseOptions::LENIENT) {
                    assert_eq!(parsed.value.month(), month, "{text}");
                }
            }
        }
    }
}

#[test]
fn digits() {
    assert_day("๓0 ตุลาคม ๒๕๖๓", "2020-10-30", &[MixedDigits]);
    assert_day("๑0 พฤศจิกายน ๒๕60", "2017-11-10", &[MixedDigits]);
    assert_day("๓o มีนาคม ๒๕๔๖", "2003-03-30", &[LetterForDigit]);
    // One number in Thai, another in Arabic digits: also where no other thing about the date is odd.
    assert_day("7 มิถุนายน ๒๕๖๕", "2022-06-07", &[MixedDigits]);
    assert_day("๗ มิถุนายน 2565", "2022-06-07", &[MixedDigits]);
    assert_day("๗ มิ.ย. 2565", "2022-06-07", &[MixedDigits]);
    assert_day("๐๗ มิถุนายน ๒๕๖๕", "2022-06-07", &[]);
}

#[test]
fn eras() {
    assert_day("๓๐ มีนาคม พทุ ธศักราช ๒๕๔๖", "2003-03-30", &[DamagedWord]);
    assert_day("1 มกราคม พ.ศ 2567", "2024-01-01", &[Abbreviation]);
    assert_day("1 มกราคม พศ. 2567", "2024-01-01", &[Abbreviation]);
    assert_day("1 มกราคม พ. ศ. 2567", "2024-01-01", &[Abbreviation]);
    assert_day("1 มกราคม 2024", "2024-01-01", &[UnmarkedGregorian]);
    assert_day("1 มกราคม คริสต์ศักราช 2024", "2024-01-01", &[]);
    assert_day("1 มกราคม ปี 2567", "2024-01-01", &[Informal]);
    assert_day("๑ มกราคม ร.ศ.๑๑๐", "1892-01-01", &[MissingSpace]);
    assert_day("1 เมษายน ร.ศ. 108", "1889-04-01", &[]);
    assert_day("5 เมษายน จ.ศ. 1255", "1893-04-05", &[Ambiguous]);
    assert_day("5 มกราคม ’67", "2024-01-05", &[Punctuation, TwoDigitYear]);
}

#[test]
fn two_digit_years_follow_the_pivot() {
    let read = |text: &str, pivot| {
        BuddhistDate::parse_with(text, ParseOptions::LENIENT.with_pivot(pivot)).unwrap().value.year()
    };
    assert_eq!(read("1 พ.ค. 65", 2500), 2565);
    assert_eq!(read("1 พ.ค. 65", 2470), 2565);
    assert_eq!(read("1 พ.ค. 65", 2466), 2565);
    assert_eq!(read("1 พ.ค. 65", 2465), 2465);
    assert_eq!(read("1 พ.ค. 00", 2500), 2500);
    assert_eq!(read("1 พ.ค. 99", 2450), 2499);
    assert_eq!(read("1/5/65", 2466), 2565);
}

#[test]
fn numeric() {
    assert_day("28/10/62", "2019-10-28", &[NumericDate, TwoDigitYear]);
    assert_day("๒๘/๑๐/๒๕๖๒", "2019-10-28", &[NumericDate]);
    assert_day("28-10-2562", "2019-10-28", &[NumericDate]);
    assert_day("28.10.2562", "2019-10-28", &[NumericDate]);
    assert_day("28 / 10 / 2562", "2019-10-28", &[NumericDate]);
    assert_day("5/1/2024", "2024-01-05", &[NumericDate, UnmarkedGregorian]);
    assert_day("05-ม.ค.-67", "2024-01-05", &[Punctuation, TwoDigitYear]);
    assert_day("5/มกราคม/2567", "2024-01-05", &[Punctuation]);
    assert_day("2567-01-05", "2024-01-05", &[NumericDate]);
}

#[test]
fn weekdays() {
    assert_day("วันพฤหัสบดีที่ ๒๓ ธันวาคม ๒๕๖๓", "2020-12-23", &[WeekdayMismatch]);
    assert_day("วันพฤหัสที่ 20 มิถุนายน 2567", "2024-06-20", &[Abbreviation]);
    assert_day("วันพฤหัสฯ ที่ 20 มิถุนายน 2567", "2024-06-20", &[Abbreviation, ExtraSpace]);
    assert_day("วันพุทธที่ 19 มิถุนายน 2567", "2024-06-19", &[Misspelling]);
    assert_day("วันศุกร์ ที่ 21 มิถุนายน 2567", "2024-06-21", &[ExtraSpace]);
    assert_day("วันศุกร์ 21 มิถุนายน 2567", "2024-06-21", &[Informal]);
    assert_day("ศุกร์ที่ 21 มิถุนายน 2567", "2024-06-21", &[Informal]);
    assert_day("วันเสาร์ที่22 มิถุนายน 2567", "2024-06-22", &[MissingSpace]);
    assert_day("วันอาทิตย์ที่\n23 มิถุนายน 2567", "2024-06-23", &[LineBreak]);
    assert_day("วันศุกร์ที 21 มิถุนายน 2567", "2024-06-21", &[DamagedWord]);
    assert_day("วันศกุร์ที่ 21 มิถุนายน 2567", "2024-06-21", &[DamagedWord]);
    assert_day("วันจนัทร์ที่ 21 มิถุนายน 2567", "2024-06-21", &[DamagedWord, WeekdayMismatch]);
}

#[test]
fn ranges_of_days() {
    assert_reads("10 – 18 พฤศจิกายน 2567", "DayRange 2024-11-10 2024-11-18");
    assert_reads("6-26 พ.ย. 60", "DayRange 2017-11-06 2017-11-26");
    assert_reads("23 -24 กันยายน 2565", "DayRange 2022-09-23 2022-09-24");
    assert_reads("๑ ถึง ๕ มกราคม ๒๕๖๗", "DayRange 2024-01-01 2024-01-05");
    assert_reads("1 ถึงวันที่ 5 มกราคม 2567", "DayRange 2024-01-01 2024-01-05");
    assert_reads("1 จนถึงวันที่ 5 มกราคม 2567", "DayRange 2024-01-01 2024-01-05");
    assert_reads("1 ~ 5 มกราคม 2567", "DayRange 2024-01-01 2024-01-05");
    assert_reads("26 เมษายน - 1 พฤษภาคม 2560", "DayRange 2017-04-26 2017-05-01");
    assert_reads("2 ธ.ค. 67 - 30 เม.ย. 68", "DayRange 2024-12-02 2025-04-30");
    assert_reads("2 ธ.ค. - 30 เม.ย. 68", "DayRange 2024-12-02 2025-04-30");
    assert_reads("16 เมษายน 2560 - 17 เมษายน 2560", "DayRange 2017-04-16 2017-04-17");
    assert_reads("24 มิถุนายน 2565 ถึงวันที่ 8 กรกฎาคม 2565", "DayRange 2022-06-24 2022-07-08");
    assert_reads("วันจันทร์ที่ 1 - วันศุกร์ที่ 5 มกราคม 2567", "DayRange 2024-01-01 2024-01-05");
    assert_reads("1/10/2566 - 30/9/2567", "DayRange 2023-10-01 2024-09-30");
    assert_reads("1\n-\n5 มกราคม 2567", "DayRange 2024-01-01 2024-01-05");
    assert_reads("ระหว่างวันที่ ๑ - ๕ มกราคม ๒๕๖๗", "DayRange 2024-01-01 2024-01-05");
    assert_reads("1 ตุลาคม - 15 กุมภาพันธ์ 2475", "DayRange 1932-10-01 1933-02-15");
    // The dash behind a month does not belong to a year that is none: July 17th is not July 2517.
    assert_reads("11 ก.ค.-17 ส.ค. 2565", "DayRange 2022-07-11 2022-08-17");
}

#[test]
fn months_and_their_ranges() {
    assert_reads("มกราคม ๒๕๖๗", "Month 2024-01-01 2024-01-31");
    assert_reads("เดือนกุมภาพันธ์ 2567", "Month 2024-02-01 2024-02-29");
    assert_reads("ธ.ค. 66", "Month 2023-12-01 2023-12-31");
    assert_reads("มีนาคม 2475", "Month 1933-03-01 1933-03-31");
    assert_reads("มกราคม - เดือนมีนาคม ๒๕๖๖", "MonthRange 2023-01-01 2023-03-31");
    assert_reads("ตุลาคม 2564-กุมภาพันธ์ 2565", "MonthRange 2021-10-01 2022-02-28");
    assert_reads("ตุลาคม - กุมภาพันธ์ 2565", "MonthRange 2021-10-01 2022-02-28");
    assert_reads("ส.ค. - ก.ย. 67", "MonthRange 2024-08-01 2024-09-30");
    assert_reads("ตุลาคม 63 – มีนาคม 64", "MonthRange 2020-10-01 2021-03-31");
    assert_reads("มิถุนายน ถึง สิงหาคม 2565", "MonthRange 2022-06-01 2022-08-31");
}

#[test]
fn years_and_their_parts() {
    assert_reads("พ.ศ. ๒๕๖๗", "Year 2024-01-01 2024-12-31");
    assert_reads("ปี พ.ศ.2567", "Year 2024-01-01 2024-12-31");
    assert_reads("ปี 67", "Year 2024-01-01 2024-12-31");
    assert_reads("คริสต์ศักราช 2019", "Year 2019-01-01 2019-12-31");
    assert_reads("ค.ศ. 1932", "Year 1932-01-01 1932-12-31");
    assert_reads("พ.ศ. 2475", "Year 1932-04-01 1933-03-31");
    assert_reads("ร.ศ. 112", "Year 1893-04-01 1894-03-31");
    assert_reads("พ.ศ. 2483", "Year 1940-04-01 1940-12-31");
    assert_reads("พ.ศ. 2566 - 2570", "YearRange 2023-01-01 2027-12-31");
    assert_reads("พ.ศ. 2566 - พ.ศ. 2570", "YearRange 2023-01-01 2027-12-31");
    assert_reads("ค.ศ. 2021-2025", "YearRange 2021-01-01 2025-12-31");
    assert_reads("ปี 2566/67", "YearRange 2023-01-01 2024-12-31");
    assert_reads("ปีงบประมาณ พ.ศ. ๒๕๖๗", "FiscalYear 2023-10-01 2024-09-30");
    assert_reads("ปีงบ 66", "FiscalYear 2022-10-01 2023-09-30");
    assert_reads("ปีงบฯ 2566", "FiscalYear 2022-10-01 2023-09-30");
    assert_reads("ปีงบประมาณ 2559-67", "YearRange 2015-10-01 2024-09-30");
    assert_reads("ปีงบประมาณ 2565 ถึงปีงบประมาณ 2568", "YearRange 2021-10-01 2025-09-30");
    assert_reads("ไตรมาสที่ ๒ ปี ๒๕๖๗", "Quarter 2024-04-01 2024-06-30");
    assert_reads("ไตรมาส 1/2560", "Quarter 2017-01-01 2017-03-31");
    assert_reads("ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2567", "Quarter 2023-10-01 2023-12-31");
    assert_reads("ไตรมาสที่สี่ของปี 2563", "Quarter 2020-10-01 2020-12-31");
    assert_reads("ไตรมาสแรกของปีงบประมาณ 2567", "Quarter 2023-10-01 2023-12-31");
    assert_reads("ไตรมาสสุดท้าย ปีงบประมาณ 2567", "Quarter 2024-07-01 2024-09-30");
    assert_reads("ครึ่งปีแรกของปี 2567", "Half 2024-01-01 2024-06-30");
    assert_reads("ครึ่งปีหลัง ปีงบประมาณ 2567", "Half 2024-04-01 2024-09-30");
    assert_reads("ครึ่งหลังของปีงบประมาณ พ.ศ. 2567", "Half 2024-04-01 2024-09-30");
    assert_reads("ครึ่งแรกปี 2567", "Half 2024-01-01 2024-06-30");
    assert_reads("ปี 2557-2558-2559", "YearRange 2014-01-01 2016-12-31");
    assert_reads("8 ของเดือนมกราคม 2567", "Day 2024-01-08");
    assert_reads("๘ เดือน ๑ พ.ศ. ๒๕๖๗", "Day 2024-01-08");
}

#[test]
fn several_parts_of_a_year() {
    assert_reads("ไตรมาสที่ 1-3 ปี 2566", "MonthRange 2023-01-01 2023-09-30");
    assert_reads("ไตรมาสที่ ๑ ถึงไตรมาสที่ ๓ ปีงบประมาณ พ.ศ. ๒๕๖๖", "MonthRange 2022-10-01 2023-06-30");
    assert_reads("ไตรมาสที่ 1 และ 2 ของปีงบประมาณ พ.ศ. 2566", "MonthRange 2022-10-01 2023-03-31");
    assert_reads("ปีงบประมาณ 2566 ไตรมาส 2", "Quarter 2023-01-01 2023-03-31");
    assert_reads("ปี 2566 ไตรมาส 2 - 3", "MonthRange 2023-04-01 2023-09-30");
    assert_reads("ปี 2566 ครึ่งปีแรก", "Half 2023-01-01 2023-06-30");
}

#[test]
fn months_of_a_fiscal_year() {
    assert_reads("ตุลาคม - ธันวาคม ของปีงบประมาณ พ.ศ. ๒๕๖๖", "MonthRange 2022-10-01 2022-12-31");
    assert_reads("ต.ค. - มี.ค. ปีงบประมาณ 2566", "MonthRange 2022-10-01 2023-03-31");
    assert_reads("ตุลาคม ปีงบประมาณ พ.ศ. ๒๕๖๖", "Month 2022-10-01 2022-10-31");
    assert_reads("มีนาคม ปีงบประมาณ พ.ศ. ๒๕๖๖", "Month 2023-03-01 2023-03-31");
    assert!(DateExpression::parse_with("กันยายน - ตุลาคม ปีงบประมาณ 2566", ParseOptions::LENIENT).is_err());
}

#[test]
fn a_day_that_stands_twice_or_apart_is_doubtful() {
    assert_day("๒๕ ๒๕ สิงหาคม ๒๕๖๕", "2022-08-25", &[Ambiguous]);
    assert_day("๒๒\n\nธันวาคม ๒๕๖๖", "2023-12-22", &[LineBreak, Ambiguous]);
    assert!(BuddhistDate::parse_with("๒๔ ๒๕ สิงหาคม ๒๕๖๕", ParseOptions::LENIENT).is_err());
    assert!(BuddhistDate::parse_with("๒๒\n\n\nธันวาคม ๒๕๖๖", ParseOptions::LENIENT).is_err());
}

#[test]
fn hours_that_end_before_they_begin_are_doubtful() {
    let doubtful = |text: &str| {
        DateExpression::parse_with(text, ParseOptions::LENIENT).unwrap().deviations.are_doubtful()
    };
    assert!(doubtful("๕ มีนาคม ๒๕๖๗ เวลา ๑๓.๐๐ - ๙.๐๐ น."));
    assert!(doubtful("๕ มีนาคม ๒๕๖๗ เวลา ๒๒.๐๐ - ๐๕.๐๐ น."));
    assert!(doubtful("5 มีนาคม 2567 เวลา 13.30 p.m."));
    assert!(!doubtful("๕ มีนาคม ๒๕๖๗ เวลา ๐๙.๐๐ - ๒๔.๐๐ น."));
    assert!(!doubtful("5 มีนาคม 2567 เวลา 1.30 p.m."));
}

#[test]
fn days_with_hours() {
    assert_reads("10 พฤศจิกายน 2563 เวลา 10.00 น.", "Day 2020-11-10 10:00");
    assert_reads("10 พฤศจิกายน 2563 เวลา ๐๙.๓๐ - ๑๒.๐๐ น.", "Day 2020-11-10 09:30 12:00");
    assert_reads("10 พฤศจิกายน 2563 เวลา 09.30 น. - 12.00 น.", "Day 2020-11-10 09:30 12:00");
    assert_reads("10 พฤศจิกายน 2563 เวลา 09.30 น. ถึงเวลา 12.00 น.", "Day 2020-11-10 09:30 12:00");
    assert_reads("10 พ.ย. 63 ตั้งแต่เวลา 09.30-12.00น.", "Day 2020-11-10 09:30 12:00");
    assert_reads("10 พฤศจิกายน 2563, 13:30 น.", "Day 2020-11-10 13:30");
    assert_reads("10 พฤศจิกายน 2563 09.00 นาฬิกา", "Day 2020-11-10 09:00");
    assert_reads("10 พฤศจิกายน 2563 เวลา 9 นาฬิกา 30 นาที", "Day 2020-11-10 09:30");
    assert_reads("10 พฤศจิกายน 2563 เวลา 24.00 น.", "Day 2020-11-10 24:00");
    assert_reads("10 พฤศจิกายน 2563 เวลาประมาณ 09.00 น.", "Day 2020-11-10 09:00");
    assert_reads(
        "1 มีนาคม 2567 เวลา 08.30 น. - 30.04.2567 เวลา 16.30 น.",
        "DayRange 2024-03-01 2024-04-30 08:30 16:30",
    );
    assert_reads(
        "1 มีนาคม 2567 เวลา 08.30 น. ถึงวันที่ 5 มีนาคม 2567 เวลา 16.30 น.",
        "DayRange 2024-03-01 2024-03-05 08:30 16:30",
    );
}

#[test]
fn ranges_of_hours() {
    #[track_caller]
    fn assert_range(text: &str, written: &str, minutes: u16) {
        let parsed = TimeRange::parse_with(text, ParseOptions::LENIENT);
        let parsed = parsed.unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!((&*parsed.value.to_string(), parsed.value.minutes()), (written, minutes), "{text}");
        assert_eq!(parsed.deviations.are_doubtful(), parsed.value.is_overnight(), "{text}");
    }
    assert_range("๑๓.๓๐ - ๑๖.๓๐ น.", "๑๓.๓๐ - ๑๖.๓๐ น.", 180);
    assert_range("เวลา ๐๙.๐๐ น. ถึง ๑๒.๐๐ น.", "๐๙.๐๐ - ๑๒.๐๐ น.", 180);
    assert_range("08.30-16.30น.", "๐๘.๓๐ - ๑๖.๓๐ น.", 480);
    assert_range("ระหว่างเวลา 9 - 12 นาฬิกา", "๐๙.๐๐ - ๑๒.๐๐ น.", 180);
    assert_range("ตั้งแต่เวลา ๐๘:๓๐ น. จนถึงเวลา ๑๖:๓๐ น.", "๐๘.๓๐ - ๑๖.๓๐ น.", 480);
    assert_range("เก้านาฬิกา ถึงสิบสองนาฬิกา", "๐๙.๐๐ - ๑๒.๐๐ น.", 180);
    assert_range("1.30 p.m. - 4.00 p.m.", "๑๓.๓๐ - ๑๖.๐๐ น.", 150);
    assert_range("๐๐.๐๐ - ๒๔.๐๐ น.", "๐๐.๐๐ - ๒๔.๐๐ น.", 1440);
    assert_range("๒๐.๐๐ - ๐๖.๐๐ น.", "๒๐.๐๐ - ๐๖.๐๐ น.", 600);
    for strict in ["๑๓.๓๐ - ๑๖.๓๐ น.", "เวลา ๑๓.๓๐ น. ถึง ๑๖.๓๐ น."]
    {
        assert!(strict.parse::<TimeRange>().is_ok(), "{strict}");
    }
    assert!("๒๐.๐๐ - ๐๖.๐๐ น.".parse::<TimeRange>().is_err());
    // A time alone, two numbers, days, and a price are no hours.
    for text in
        ["๑๓.๓๐ น.", "๑๓ - ๑๖", "13.30 - 16.30", "๑๓ - ๑๖ มีนาคม ๒๕๖๗", "๑๓.๓๐ - ๑๖.๓๐ บาท", "๑๓.๓๐ - น."]
    {
        assert!(TimeRange::parse_with(text, ParseOptions::LENIENT).is_err(), "{text}");
    }
    let error = "๑๓.๓๐ - ๒๕.๐๐ น.".parse::<TimeRange>().unwrap_err();
    assert_eq!(error.to_string(), "hour 25 is out of range 0..=24");
    let day: DateExpression = "๕ มีนาคม ๒๕๖๗ เวลา ๐๙.๐๐ - ๑๒.๐๐ น.".parse().unwrap();
    let DateExpression::DayTime(day) = day else { panic!("{day:?}") };
    assert_eq!(day.hours().map(|hours| hours.to_string()).as_deref(), Some("๐๙.๐๐ - ๑๒.๐๐ น."));
}

#[test]
fn hours() {
    #[track_caller]
    fn assert_time(text: &str, hour: u8, minute: u8) {
        let parsed = TimeOfDay::parse_with(text, ParseOptions::LENIENT);
        let parsed = parsed.unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(parsed.value, TimeOfDay::new(hour, minute).unwrap(), "{text}");
    }
    assert_time("๐๙.๐๐ น.", 9, 0);
    assert_time("16.30 น.", 16, 30);
    assert_time("16:30 น.", 16, 30);
    assert_time("16.30น", 16, 30);
    assert_time("24.00 น.", 24, 0);
    assert_time("00.00 น.", 0, 0);
    assert_time("9 นาฬิกา", 9, 0);
    assert_time("๙ นาฬิกา ๓๐ นาที", 9, 30);
    assert_time("08.30.15 น.", 8, 30);
    assert_time("เก้านาฬิกา", 9, 0);
    assert_time("สิบหกนาฬิกาสามสิบนาที", 16, 30);
    assert_time("ยี่สิบสี่นาฬิกา", 24, 0);
    assert_time("1.30 p.m.", 13, 30);
    assert_time("12.15 a.m.", 0, 15);
    assert_time("12:15 PM", 12, 15);
    assert_time("9.00 AM", 9, 0);
}

#[test]
fn values_read_themselves() {
    assert_eq!("มิ.ย. 2565".parse(), BuddhistMonth::new(2565, Month::June).map_err(|_| unreachable!()));
    assert_eq!("ปีงบประมาณ พ.ศ. ๒๕๖๗".parse::<FiscalYear>().unwrap().year(), 2567);
    assert_eq!("ไตรมาสที่ ๔ ปีงบประมาณ พ.ศ. ๒๕๖๗".parse::<Quarter>().unwrap().number(), 4);
    assert_eq!("ครึ่งปีแรก ปี พ.ศ. ๒๕๖๗".parse::<HalfYear>().unwrap().number(), 1);
    assert_eq!("ธันวาคม".parse::<Month>(), Ok(Month::December));
    assert_eq!("พฤหัสบดี".parse::<Weekday>(), Ok(Weekday::Thursday));
}

#[test]
fn proleptic_years() {
    let read = |text: &str| BuddhistDate::parse_with(text, ParseOptions::LENIENT.proleptic());
    let iso = |text| read(text).unwrap().value.to_gregorian().to_string();
    assert_eq!(iso("1 มกราคม 2483"), "1940-01-01");
    assert_eq!(iso("31 มีนาคม 2476"), "1933-03-31");
    assert_eq!(iso("1 เมษายน 2476"), "1933-04-01");
    assert_eq!(iso("1 มกราคม 2567"), "2024-01-01");
    assert!(read("31 มีนาคม 2432").is_err());
}

#[test]
fn a_year_stated_once_over_new_year_is_doubtful() {
    for (text, expected) in [
        ("ตุลาคม - มีนาคม ๒๕๖๗", "MonthRange 2023-10-01 2024-03-31"),
        ("28 ธันวาคม - 3 มกราคม 2567", "DayRange 2023-12-28 2024-01-03"),
    ] {
        assert_reads(text, expected);
        let read = DateExpression::parse_with(text, ParseOptions::LENIENT).unwrap();
        assert!(read.deviations.contains(Deviation::Ambiguous), "{text}");
        assert!(text.parse::<DateExpression>().is_err(), "{text}");
    }
    assert!("ตุลาคม ๒๕๖๖ - มีนาคม ๒๕๖๗".parse::<DateExpression>().is_ok());
}

#[test]
fn a_space_before_the_point_of_an_hour() {
    let read = |text: &str| DateExpression::parse_with(text, ParseOptions::LENIENT);
    let spaced = read("๑๓ สิงหาคม ๒๕๕๕ เวลา ๑๕ .๐๐ น.").unwrap();
    assert_eq!(spaced.value, read("๑๓ สิงหาคม ๒๕๕๕ เวลา ๑๕.๐๐ น.").unwrap().value);
    assert!(spaced.deviations.contains(Deviation::ExtraSpace));
    assert!("๑๓ สิงหาคม ๒๕๕๕ เวลา ๑๕ .๐๐ น.".parse::<DateExpression>().is_err());
}

#[test]
fn dates_as_machines_and_forms_print_them() {
    let read = |text: &str| DateExpression::parse_with(text, ParseOptions::LENIENT).unwrap().value;
    assert_eq!(read("2021-04-26 16:00:16"), read("26 เมษายน 2564 เวลา 16.00 น."));
    assert_eq!(read("03 / มิ.ย. / 2566"), read("3 มิถุนายน 2566"));
    assert_eq!(read("03 /มิ.ย./ 66"), read("3 มิถุนายน 2566"));
    assert!(DateExpression::parse_with("2021-04-26 16:00", ParseOptions::LENIENT).is_err());
}

/// A year in two halves is read as one and doubted; where the halves cannot be told apart from something else nothing is.
#[test]
fn years_that_fell_apart() {
    assert_day("๕ มกราคม ๒๕ ๖๗", "2024-01-05", &[ExtraSpace, Deviation::OcrSuspicion]);
    assert_day("๕ มกราคม พ.ศ. ๒๕ ๖๗", "2024-01-05", &[ExtraSpace, Deviation::OcrSuspicion]);
    assert_day("๕ มกราคม ๒๕", "1982-01-05", &[TwoDigitYear]);
    for text in ["๕ มกราคม ๒๕-๖๗", "5 มกราคม 25b7", "5 มกราคม 25G7"]
    {
        let found: Vec<_> = saraban::Scanner::new().only([saraban::Kind::Date]).entities(text).collect();
        assert!(found.is_empty(), "{text}: {found:?}");
    }
    // Another number, another day.
    assert_reads("5 ม.ค. 25 - 10 ม.ค. 25", "DayRange 1982-01-05 1982-01-10");
    let text = "5 ม.ค. 25 12 คน";
    let found: Vec<_> = saraban::Scanner::new()
        .only([saraban::Kind::Date])
        .entities(text)
        .map(|date| date.as_str().to_string())
        .collect();
    assert_eq!(found, ["5 ม.ค. 25"]);
}

/// `ค.ศ.` before a year as the Buddhist era counts them is a slip of one of the two.
#[test]
fn a_gregorian_year_far_ahead_is_doubtful() {
    assert_day("๕ มกราคม ค.ศ. ๒๕๖๗", "2567-01-05", &[Deviation::Ambiguous]);
    assert_day("๕ มกราคม ค.ศ. ๒๐๒๔", "2024-01-05", &[]);
}
