//! Reading and writing dates allocates nothing.

use saraban::{BuddhistDate, DateExpression, DateStyle, DayStyle, ParseOptions, TimeOfDay, YearStyle};

use crate::allocations::{count, write};

#[test]
fn reading() {
    assert_eq!(count(|| "๗ มิถุนายน ๒๕๖๕".parse::<BuddhistDate>().unwrap()), 0);
    assert_eq!(count(|| "วันอังคารที่ ๗ มิถุนายน พ.ศ. ๒๕๖๕".parse::<BuddhistDate>().unwrap()), 0);
    assert_eq!(count(|| "31 กุมภาพันธ์ 2565".parse::<BuddhistDate>().unwrap_err()), 0);
    assert_eq!(count(|| "๐๙.๐๐ น.".parse::<TimeOfDay>().unwrap()), 0);
    for text in [
        "2 ธ.ค. 67 - 30 เม.ย. 68",
        "15เดือนกรกฏาคม 2561",
        "๑0 พฤสจิกายน\n๒๕60 เวลา ๑๓:๓0-๑๖.๐๐น.",
        "1/10/2566 - 30/9/2567",
        "ตุลาคม 63 – มีนาคม 64",
        "ปีงบประมาณ พ.ศ. 2559 - 2567",
        "ไตรมาสสุดท้ายของปีงบประมาณ 2567",
    ] {
        assert_eq!(count(|| DateExpression::parse_with(text, ParseOptions::LENIENT).unwrap()), 0, "{text}");
    }
}

#[test]
fn writing() {
    let date: BuddhistDate = "๗ มิถุนายน ๒๕๖๕".parse().unwrap();
    let style = DateStyle::OFFICIAL.day(DayStyle::Weekday).year(YearStyle::WithEra);
    assert_eq!(count(|| write(date)), 0);
    assert_eq!(count(|| write(date.display(style))), 0);
    let range: DateExpression = "๒ ธันวาคม ๒๕๖๗ - ๓๐ เมษายน ๒๕๖๘".parse().unwrap();
    assert_eq!(count(|| write(range.display(style))), 0);
}
