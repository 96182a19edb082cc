//! Who owes what to whom by when.

use saraban::{Dossier, Obligation};

/// `who | to | rule | first and last due day`, as the letter sets them.
fn owed(text: &str) -> Vec<String> {
    let line = |duty: &Obligation| {
        let due = duty.schedule().due();
        format!(
            "{} | {} | {} | {}",
            duty.who().value(),
            duty.to().unwrap_or("-"),
            duty.deadline().value(),
            due.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        )
    };
    Dossier::read(text).obligations().map(line).collect()
}

/// A letter of the province of Loei with a plan of these rows.
fn plan(rows: &str) -> String {
    format!(
        "ที่ ลย ๐๐๑๙.๓/ว ๘๑๒\n\nศาลากลางจังหวัดเลย\n\n๑๕ ธันวาคม ๒๕๖๖\n\nเรื่อง แผนปฏิบัติการหมู่บ้านปลอดขยะ\n\nเรียน นายอำเภอ ทุกอำเภอ\n\n\
         ขอให้อำเภอดำเนินการตามแผน\n\nขอแสดงความนับถือ\n\n(นายวีระ ทองดี)\nผู้ว่าราชการจังหวัดเลย\n\n\
         ที่\tกิจกรรม\tระยะเวลา\n{rows}"
    )
}

#[test]
fn a_rule_of_a_task_holds_within_the_time_of_its_row() {
    assert_eq!(
        owed(&plan("๑\tจังหวัดและอำเภอรายงานผู้บริหารทราบเป็นประจำทุกเดือน\tมกราคม – มีนาคม ๒๕๖๗\n")),
        [
            "จังหวัดเลย | ผู้บริหาร | ทุกเดือน ตั้งแต่เดือนมกราคม ๒๕๖๗ ถึงเดือนมีนาคม ๒๕๖๗ | ๓๑ มกราคม ๒๕๖๗, ๒๙ กุมภาพันธ์ ๒๕๖๗, ๓๑ มีนาคม ๒๕๖๗",
            "นายอำเภอ ทุกอำเภอ | ผู้บริหาร | ทุกเดือน ตั้งแต่เดือนมกราคม ๒๕๖๗ ถึงเดือนมีนาคม ๒๕๖๗ | ๓๑ มกราคม ๒๕๖๗, ๒๙ กุมภาพันธ์ ๒๕๖๗, ๓๑ มีนาคม ๒๕๖๗",
        ]
    );
}

#[test]
fn offices_of_two_levels_each_owe_their_report() {
    assert_eq!(
        owed(&plan("๑\tสำนักงานพัฒนาชุมชนจังหวัดและอำเภอรายงานให้กรมการพัฒนารวมชนทราบ\tภายในวันที่ ๑๐ มกราคม ๒๕๖๗\n")),
        [
            "สำนักงานพัฒนาชุมชนจังหวัด | กรมการพัฒนารวมชน | ภายในวันที่ ๑๐ มกราคม ๒๕๖๗ | ๑๐ มกราคม ๒๕๖๗",
            "สำนักงานพัฒนาชุมชนอำเภอ | กรมการพัฒนารวมชน | ภายในวันที่ ๑๐ มกราคม ๒๕๖๗ | ๑๐ มกราคม ๒๕๖๗",
        ]
    );
}

#[test]
fn nobody_reports_to_himself() {
    assert_eq!(
        owed(&plan("๑\tจังหวัดประกาศรายชื่อหมู่บ้าน\tภายในวันที่ ๓๐ สิงหาคม ๒๕๖๗\n")),
        ["จังหวัดเลย | - | ภายในวันที่ ๓๐ สิงหาคม ๒๕๖๗ | ๓๐ สิงหาคม ๒๕๖๗"]
    );
}
