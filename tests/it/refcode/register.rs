//! Who owned a number when.

use chrono::NaiveDate;
use saraban::{Body, Department, DepartmentNumber, Evidence, LocalRank, Owner, Province};

/// The owner on 1 June of a Buddhist year; now, for year 0.
fn owner(letters: &str, office: &str, year: i32) -> Option<Owner> {
    Owner::of(letters, office, NaiveDate::from_ymd_opt(year - 543, 6, 1).filter(|_| year != 0))
}

#[track_caller]
fn assert_owner(letters: &str, office: &str, year: i32, expected: &str) {
    let found = owner(letters, office, year).map(|owner| owner.to_string());
    assert_eq!(found.as_deref(), Some(expected), "{letters} {office} in {year}");
}

#[test]
fn the_date_decides() {
    assert_owner("นร", "0708", 2540, "สำนักงานคณะกรรมการข้าราชการพลเรือน");
    assert_owner("นร", "0704", 2567, "สำนักงบประมาณ");
    assert_owner("นร", "0704", 0, "สำนักงบประมาณ");
    assert_owner("สร", "0204", 2525, "สำนักเลขาธิการคณะรัฐมนตรี");
    assert_owner("สร", "0403", 2512, "สำนักเลขาธิการคณะรัฐมนตรี");
    assert_owner("สร", "0017", 2560, "สำนักงานจังหวัดสุรินทร์");
    assert_owner("สร", "0017", 0, "สำนักงานจังหวัดสุรินทร์");
    assert_owner("มท", "0603", 2524, "กรมที่ดิน");
    assert_owner("มท", "0705", 2528, "กรมที่ดิน");
    assert_owner("มท", "0605", 2537, "กรมที่ดิน");
    assert_owner("มท", "0728", 2543, "กรมที่ดิน");
    assert_owner("มท", "0511", 2558, "กรมที่ดิน");
    assert_owner("กค", "0526", 2543, "กรมบัญชีกลาง");
    assert_owner("กค", "0526", 2550, "กรมศุลกากร");
    assert_owner("กค", "0811", 2543, "กรมสรรพากร");
    assert_owner("กค", "0811", 2560, "สำนักงานคณะกรรมการนโยบายรัฐวิสาหกิจ");
    assert_owner("พม", "0604", 2557, "กองบริหารกองทุนส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการ");
    assert_owner("พม", "0604", 2566, "กรมพัฒนาสังคมและสวัสดิการ");
}

#[test]
fn departments_and_what_is_below_them() {
    assert_owner("มท", "0816", 2567, "กรมส่งเสริมการปกครองท้องถิ่น");
    assert_owner("กค", "0405", 2565, "กรมบัญชีกลาง");
    assert_owner("ศธ", "0206", 2560, "สำนักงานคณะกรรมการข้าราชการครูและบุคลากรทางการศึกษา");
    assert_owner("ศธ", "04006", 2563, "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน");
    assert_owner("อว", "0605", 2566, "มหาวิทยาลัยมหาสารคาม");
    assert_owner("อว", "660301", 0, "มหาวิทยาลัยขอนแก่น");
    assert_owner("ตช", "0010", 2567, "สำนักงานตำรวจแห่งชาติ");
    assert_owner("ปป", "0004", 2561, "กองบริหารคดี");
    assert_owner("กต", "0902", 0, "กระทรวงการต่างประเทศ");
    assert_owner("มท", "", 0, "กระทรวงมหาดไทย");
    assert_owner("มท", "9999", 0, "กระทรวงมหาดไทย");
}

#[test]
fn provinces_districts_and_local_governments() {
    assert_owner("ชย", "0023", 2566, "สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดชัยภูมิ");
    assert_owner("อบ", "0033", 2567, "สำนักงานสาธารณสุขจังหวัดอุบลราชธานี");
    assert_owner("อบ", "0318", 2566, "ที่ว่าการอำเภอ จังหวัดอุบลราชธานี");
    assert_owner("ชม", "0098", 0, "จังหวัดเชียงใหม่");
    assert_owner("ชม", "9918", 0, "จังหวัดเชียงใหม่");
    assert_owner("กทม", "0307", 0, "กรุงเทพมหานคร");
    assert_owner("กท", "0307", 2546, "กรุงเทพมหานคร");
    assert_owner("ปจ", "51021", 0, "องค์การบริหารส่วนจังหวัด จังหวัดปราจีนบุรี");
    assert_owner("นม", "58205", 0, "เทศบาล จังหวัดนครราชสีมา");
    assert_owner("มค", "72404", 0, "องค์การบริหารส่วนตำบล จังหวัดมหาสารคาม");
    assert_eq!(owner("ขย", "0023", 0), None);
    assert_eq!(owner("", "", 0), None);

    let local = owner("ปจ", "51021", 0).unwrap();
    let expected =
        Body::LocalGovernment(Province::from_name("ปราจีนบุรี").unwrap(), LocalRank::ProvincialAdministration);
    assert_eq!(
        (local.body(), local.ministry(), local.province()),
        (expected, None, Province::from_letters("ปจ"))
    );
}

#[test]
fn what_is_from_memory_stays_a_hint() {
    let evidence = |letters, office, year| owner(letters, office, year).unwrap().evidence();
    assert_eq!(evidence("มท", "0708", 2566), Evidence::Recall);
    assert_eq!(evidence("มท", "0816", 2566), Evidence::Original);
    assert_eq!(evidence("นร", "1112", 2566), Evidence::Original);
    assert_eq!(evidence("กค", "0405", 2566), Evidence::Letters);
    // Not seen before the reform of 2545, which moved the numbers.
    assert_eq!(evidence("มท", "0816", 2530), Evidence::Recall);
    assert_eq!(evidence("ชย", "0023", 2566), Evidence::Original);
    assert_eq!(evidence("ชย", "0034", 2566), Evidence::Recall);
    assert_eq!(evidence("ดศ", "", 2566), Evidence::Recall);
}

#[test]
fn every_number_is_found_in_the_years_of_its_letters() {
    for number in Department::all().flat_map(Department::numbers) {
        let office = format!("{:02}99", number.digits());
        let years: Vec<_> = number.seen().map_or(Vec::new(), |(first, last)| vec![first, last]);
        let found = |year: i32| owner(number.ministry().letters(), &office, year).unwrap().department();
        for year in years {
            assert_eq!(found(i32::from(year)), Some(number.department()), "{number:?} in {year}");
        }
        if DepartmentNumber::is_current(&number) {
            assert_eq!(found(0), Some(number.department()), "{number:?}");
        }
    }
}
