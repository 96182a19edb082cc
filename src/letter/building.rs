//! Where a body sits: the letterhead of a province, a district or a local government names its building.

/// A building, and the beginnings of the names of those that sit in one. The first is the one that is written.
const BUILDINGS: &[(&str, &[&str])] = &[
    ("ศาลากลาง", &["จังหวัด"]),
    ("ศาลาว่าการ", &["กรุงเทพมหานคร", "เมืองพัทยา"]),
    ("ที่ว่าการ", &["อำเภอ", "กิ่งอำเภอ"]),
    ("ที่ทำการ", &["องค์การบริหารส่วนตำบล", "องค์การบริหารส่วน", "เทศบาล", "อบต", "กำนัน", "ผู้ใหญ่บ้าน"]),
    ("สำนักงาน", &["องค์การบริหารส่วน", "เทศบาลนคร", "เทศบาลเมือง", "เทศบาลตำบล", "เมืองพัทยา", "อบต", "อบจ"]),
];

/// The body that sits in a building: จังหวัดตราด of ศาลากลางจังหวัดตราด.
pub(super) fn body_of(name: &str) -> &str {
    let body = BUILDINGS.iter().find_map(|(building, bodies)| {
        let rest = name.strip_prefix(building)?.trim_start();
        bodies.iter().any(|body| rest.starts_with(body)).then_some(rest)
    });
    body.unwrap_or(name)
}

/// What stands before the name of a body in its letterhead: ศาลากลาง of จังหวัดตราด; nothing where the body names itself.
pub(super) fn building_of(body: &str) -> &'static str {
    // Municipalities and the organisation of a whole province sit in an office.
    let sits_in = |beginnings: &[&str]| beginnings.iter().any(|beginning| body.starts_with(beginning));
    let is_office = body.starts_with("เทศบาล") || body.starts_with("องค์การบริหารส่วนจังหวัด");
    let building = BUILDINGS.iter().find(|(building, bodies)| match *building {
        "ที่ทำการ" => !is_office && sits_in(bodies),
        _ => sits_in(bodies),
    });
    building.map_or("", |(building, _)| building)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_and_its_building() {
        for (body, building) in [
            ("จังหวัดตราด", "ศาลากลางจังหวัดตราด"),
            ("อำเภอลอง", "ที่ว่าการอำเภอลอง"),
            ("องค์การบริหารส่วนตำบลแม่สุขใจ", "ที่ทำการองค์การบริหารส่วนตำบลแม่สุขใจ"),
            ("องค์การบริหารส่วนจังหวัดแพร่", "สำนักงานองค์การบริหารส่วนจังหวัดแพร่"),
            ("เทศบาลตำบลบ้านสวนใหม่", "สำนักงานเทศบาลตำบลบ้านสวนใหม่"),
            ("กรุงเทพมหานคร", "ศาลาว่าการกรุงเทพมหานคร"),
            ("กรมที่ดิน", "กรมที่ดิน"),
        ] {
            assert_eq!(format!("{}{body}", building_of(body)), building);
            assert_eq!(body_of(building), body);
        }
        assert_eq!(body_of("สำนักงานจังหวัดตราด"), "สำนักงานจังหวัดตราด");
    }
}
