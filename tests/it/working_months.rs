//! Months of government working days, counted by hand on a wall calendar.
//!
//! Sources of the days off: the yearly list of holidays (as in the Python `holidays` package, version 0.108) and, where marked,
//! the cabinet resolutions that add and move days.

use saraban::{BuddhistDate, WorkingDays};

/// A month, the weekdays on which government offices were closed, the working days left.
struct Month {
    /// `YYYY-MM`.
    name: &'static str,
    days: u8,
    off: &'static [u8],
    working: i64,
}

const fn month(name: &'static str, days: u8, off: &'static [u8], working: i64) -> Month {
    Month { name, days, off, working }
}

const MONTHS: &[Month] = &[
    // ฉัตรมงคล, a day that the cabinet added, พืชมงคล, วิสาขบูชา; not แรงงาน (Sunday).
    month("2016-05", 31, &[5, 6, 9, 20], 18),
    // The day of the death and the cremation of King Bhumibol, ปิยมหาราช.
    month("2017-10", 31, &[13, 23, 26], 19),
    // อาสาฬหบูชา; the King's birthday fell on a Saturday.
    month("2018-07", 31, &[27, 30], 20),
    // บรมราชาภิเษก, พืชมงคล, for วิสาขบูชา on a Saturday; not แรงงาน (Wednesday).
    month("2019-05", 31, &[6, 9, 20], 20),
    // เข้าพรรษา, for อาสาฬหบูชา on a Sunday, for สงกรานต์ that was put off (cabinet), the King's birthday.
    month("2020-07", 31, &[6, 7, 27, 28], 19),
    // Two days that the cabinet added on 22 September 2563.
    month("2020-11", 30, &[19, 20], 19),
    // รัฐธรรมนูญ, for 5 December, which the cabinet moved from the 7th, สิ้นปี.
    month("2020-12", 31, &[10, 11, 31], 20),
    // The day of King Bhumibol's death, for ปิยมหาราช, which the cabinet moved from the 25th.
    month("2021-10", 31, &[13, 22], 19),
    // อาสาฬหบูชา, เข้าพรรษา, the King's birthday, and two days that the cabinet added.
    month("2022-07", 31, &[13, 14, 15, 28, 29], 16),
    // ฉัตรมงคล, a day that the cabinet added, พืชมงคล.
    month("2023-05", 31, &[4, 5, 17], 20),
    // 5 December, for รัฐธรรมนูญ on a Sunday, for สิ้นปี on a Sunday (cabinet).
    month("2023-12", 31, &[5, 11, 29], 18),
    // For อาสาฬหบูชา and the King's birthday on a weekend; เข้าพรรษา on a Sunday has no day of its own.
    month("2024-07", 31, &[22, 29], 21),
    // For ฉัตรมงคล and วิสาขบูชา on a Sunday, พืชมงคล; not แรงงาน (Thursday).
    month("2025-05", 31, &[5, 9, 12], 19),
    // A day that the cabinet added, the Queen's birthday.
    month("2025-06", 30, &[2, 3], 19),
];

#[test]
fn months_counted_by_hand() {
    let calendar = WorkingDays::government();
    for month in MONTHS {
        let day = |number: u8| {
            let iso = format!("{}-{number:02}", month.name);
            BuddhistDate::from_gregorian(iso.parse().unwrap()).unwrap()
        };
        let is_weekend = |number: u8| day(number).weekday().days_from_monday() >= 5;
        for number in 1..=month.days {
            let works = !is_weekend(number) && !month.off.contains(&number);
            assert_eq!(calendar.is_working_day(day(number)), works, "{}-{number:02}", month.name);
        }
        assert!(month.off.iter().all(|number| !is_weekend(*number)), "{}", month.name);
        let (before, last) = (day(1).previous(), day(month.days));
        assert_eq!(calendar.working_days_between(before, last), month.working, "{}", month.name);
        assert_eq!(
            calendar.add_working_days(before, month.working.try_into().unwrap()).month(),
            day(1).month()
        );
        let next = calendar.next_working_day(last);
        assert_eq!(calendar.add_working_days(before, (month.working + 1).try_into().unwrap()), next);
    }
}
