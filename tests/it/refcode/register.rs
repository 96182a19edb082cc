//! Who owned a number when.

use chrono::NaiveDate;
use saraban::{
    Body, Department, DepartmentNumber, Division, DivisionLevel, Evidence, LocalRank, Ministry, Owner,
    Province, ProvincialOffice, ReferenceCode, similar_letters,
};

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
    assert_owner("ปจ", "51021", 0, "องค์การบริหารส่วนจังหวัดปราจีนบุรี");
    assert_owner("นม", "58205", 0, "เทศบาล จังหวัดนครราชสีมา");
    assert_owner("มค", "72404", 0, "องค์การบริหารส่วนตำบล จังหวัดมหาสารคาม");
    assert_eq!(owner("ขย", "0023", 0), None);
    assert_eq!(owner("", "", 0), None);

    let owner = owner("ปจ", "51021", 0).unwrap();
    let Body::LocalGovernment(province, office) = owner.body() else { panic!("{owner}") };
    assert_eq!(
        (province, owner.ministry(), owner.province()),
        (province, None, Province::from_name("ปราจีนบุรี"))
    );
    assert_eq!((office.rank(), office.body(), office.unit()), (LocalRank::ProvincialAdministration, 510, 21));
}

#[test]
fn units_of_local_governments() {
    let unit = |office| match owner("นว", office, 0).unwrap().body() {
        Body::LocalGovernment(_, office) => (office.body(), office.unit(), office.unit_name()),
        other => panic!("{other:?}"),
    };
    assert_eq!(unit("52001"), (520, 1, Some("สำนักปลัด")));
    assert_eq!(unit("52103"), (521, 3, Some("กองช่าง")));
    assert_eq!(unit("72404"), (724, 4, Some("กองสาธารณสุขและสิ่งแวดล้อม")));
    assert_eq!(unit("52005"), (520, 5, None));
    for office in ["5200", "520010", "51101", "50001", "00001", "5200ก"] {
        let body = owner("นว", office, 0).unwrap().body();
        assert!(!matches!(body, Body::LocalGovernment(..)), "{office}");
    }
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

/// The code of an office, read from its official form and from its machine form.
#[track_caller]
fn code(letters: &str, office: &str) -> ReferenceCode {
    let code: ReferenceCode =
        format!("{letters} {office}/ว 1").parse().unwrap_or_else(|e| panic!("{letters}: {e}"));
    assert_eq!((code.prefix(), code.office()), (Some(letters), Some(office)));
    assert_eq!(code, code.to_string().parse().unwrap());
    assert_eq!(code, code.canonical().to_string().parse().unwrap());
    code
}

#[test]
fn every_ministry_and_department_is_the_owner_of_its_codes() {
    for ministry in Ministry::all() {
        let code = code(ministry.letters(), "9999");
        assert_eq!(code.unknown_letters(), None);
        let then = ministry.until().or(ministry.since());
        let owner = then.map_or_else(|| code.owner(), |day| code.owner_on(day)).unwrap();
        if then.is_some() || Province::from_letters(ministry.letters()).is_none() {
            assert_eq!(owner.ministry(), Some(ministry));
        }
    }
    for number in Department::all().flat_map(Department::numbers) {
        let code = code(number.ministry().letters(), &format!("{:02}00.1", number.digits()));
        let owners: Vec<_> =
            DepartmentNumber::of(number.ministry(), number.digits()).map(|n| n.department()).collect();
        assert!(owners.contains(&number.department()), "{number:?}");
        for day in [number.since(), number.until()].into_iter().flatten() {
            assert_eq!(
                code.owner_on(day).unwrap().department(),
                Some(number.department()),
                "{number:?} on {day}"
            );
        }
        if number.is_current() {
            assert_eq!(code.owner().unwrap().department(), Some(number.department()), "{number:?}");
        }
    }
}

#[test]
fn every_division_is_the_owner_of_its_codes() {
    for division in Division::all() {
        assert!(Division::of(division.letters(), division.office()).any(|row| row == division));
        let code = code(division.letters(), division.office());
        let day = division.seen().and_then(|(year, _)| NaiveDate::from_ymd_opt(i32::from(year) - 543, 12, 1));
        let owner = day.map_or_else(|| code.owner(), |day| code.owner_on(day)).unwrap();
        let of_ministry = owner.ministry().map(Ministry::letters);
        let letters = of_ministry.or(owner.province().map(Province::letters));
        assert_eq!(letters, Some(division.letters()), "{division}");
        if division.level() == DivisionLevel::Division && division.department() == owner.department() {
            let names = Division::of(division.letters(), division.office()).map(Division::name);
            let is_named =
                names.chain(owner.department().map(Department::name)).any(|n| n == owner.to_string());
            assert!(is_named, "{owner} keeps the matters of {division}");
        }
    }
}

#[test]
fn every_office_of_every_province_is_the_owner_of_its_codes() {
    for province in Province::all() {
        for office in ProvincialOffice::all() {
            let owner = |order: u8| {
                let code = code(province.letters(), &format!("{order:02}{:02}", office.number()));
                code.owner().unwrap().body()
            };
            if province.is_bangkok() {
                assert_eq!(owner(0), Body::Province(province));
                continue;
            }
            assert_eq!(owner(0), Body::ProvincialOffice(province, office));
            assert_eq!(owner(1), Body::DistrictOffice(province, 1, Some(office)));
            assert_eq!(owner(99), Body::Province(province));
        }
    }
}

/// The texts in which one letter of `text` is another consonant.
fn misspellings(text: &str) -> impl Iterator<Item = String> {
    let places = text.char_indices().filter(|(_, c)| matches!(c, 'ก'..='ฮ'));
    places.flat_map(move |(at, old)| {
        let others = ('ก'..='ฮ').filter(move |new| *new != old);
        others.map(move |new| format!("{}{new}{}", &text[..at], &text[at + old.len_utf8()..]))
    })
}

#[test]
fn one_wrong_letter_is_never_another_body() {
    let of_ministries = Ministry::all().map(Ministry::letters);
    let letters: Vec<_> = of_ministries.chain(Province::all().map(Province::letters)).collect();
    for (n, misspelt) in letters.iter().flat_map(|letters| misspellings(letters)).enumerate() {
        let code: ReferenceCode = format!("{misspelt} 0023/1").parse().unwrap();
        if letters.contains(&&*misspelt) {
            assert_eq!(code.unknown_letters(), None);
            continue;
        }
        assert_eq!(code.owner(), None, "{misspelt}");
        let unknown = code.unknown_letters().expect("unknown");
        if n % 10 != 0 {
            continue;
        }
        let suggested: Vec<_> = unknown.suggestions().collect();
        assert!(suggested.iter().all(|known| letters.contains(known)), "{misspelt}: {suggested:?}");
        let alike: Vec<_> = similar_letters(&misspelt).collect();
        assert_eq!(suggested.len(), alike.len());
        assert!(alike.iter().all(|known| suggested.contains(known)));
    }
}

#[test]
fn one_wrong_letter_in_a_name_is_never_another_body() {
    let names = Ministry::all().map(Ministry::name).chain(Department::all().map(Department::name));
    let offices = ProvincialOffice::all().map(ProvincialOffice::name);
    // Every seventh will do.
    for misspelt in names.chain(offices).flat_map(misspellings).step_by(7) {
        let ministry = Ministry::from_name(&misspelt).map(Ministry::name);
        let department = Department::named(&misspelt).map(Department::name);
        let office = ProvincialOffice::named(&misspelt).next().map(ProvincialOffice::name);
        for found in [ministry, department, office].into_iter().flatten() {
            assert_eq!(found, misspelt);
        }
    }
}
