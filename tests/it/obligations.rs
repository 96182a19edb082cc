//! Who owes what to whom by when.

use saraban::{Dossier, Obligation, Reckoning, WorkingDays};

/// `who | to | rule | first and last due day`, as the letter sets them.
fn owed(text: &str) -> Vec<String> {
    let line = |duty: Obligation<'_>| {
        let due = duty.schedule().due();
        format!(
            "{} | {} | {} | {}",
            duty.who().value(),
            duty.to().map_or("-", |to| to.value()),
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
fn what_an_earlier_letter_asked_for_is_owed_no_more() {
    let letter = plan("").replace(
        "ขอให้อำเภอดำเนินการตามแผน",
        "ตามที่ได้ขอให้รายงานข้อมูลภายในวันที่ ๓ ธันวาคม ๒๕๖๖ นั้น จึงขอให้สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดเลยและรวบรวมรายงานภายในวันที่ ๕ มกราคม ๒๕๖๗",
    );
    let dossier = Dossier::read(&letter);
    let read: Vec<_> =
        dossier.obligations().map(|duty| (duty.what(), duty.deadline().value().to_string())).collect();
    assert_eq!(read, [("รวบรวมรายงาน", "ภายในวันที่ ๕ มกราคม ๒๕๖๗".to_owned())]);
}

#[test]
fn nobody_reports_to_himself() {
    assert_eq!(
        owed(&plan("๑\tจังหวัดประกาศรายชื่อหมู่บ้าน\tภายในวันที่ ๓๐ สิงหาคม ๒๕๖๗\n")),
        ["จังหวัดเลย | - | ภายในวันที่ ๓๐ สิงหาคม ๒๕๖๗ | ๓๐ สิงหาคม ๒๕๖๗"]
    );
}

#[test]
fn a_span_of_days_says_who_owes_what_on_which_day() {
    let letter = "ที่ ลย ๐๐๒๓.๓/ว ๘๑๓\n\nศาลากลางจังหวัดเลย\n\n๑๕ ธันวาคม ๒๕๖๖\n\nเรื่อง การรายงานผลการจัดเก็บภาษี\n\nเรียน นายอำเภอ ทุกอำเภอ\n\n\
        \tขอให้อำเภอรายงานผลการจัดเก็บภาษีให้จังหวัดทราบ ภายในวันที่ ๕ ของเดือนถัดไป หากตรงกับวันหยุดราชการให้เลื่อนเป็นวันทำการถัดไป\n\n\
        ขอแสดงความนับถือ\n\n(นายวีระ ทองดี)\nผู้ว่าราชการจังหวัดเลย\n";
    let dossier = Dossier::read(letter);
    let duty = dossier.obligations().next().unwrap();
    let bodies = duty.bodies().unwrap();
    assert_eq!((bodies.len(), bodies[0].name()), (14, "นายอำเภอเมืองเลย"));
    let calendar = WorkingDays::government();
    let one_more = calendar.clone().with_holiday("๕ มีนาคม ๒๕๖๗".parse().unwrap());
    let (first, last) = ("๑ ธันวาคม ๒๕๖๖".parse().unwrap(), "๓๐ เมษายน ๒๕๖๗".parse().unwrap());
    let days = |reckoning: Reckoning<'_>| {
        let due = duty.due_between(first, last, reckoning);
        due.map(|day| day.to_gregorian().format("%m-%d").to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(days(Reckoning::new()), "01-05 02-05 03-05 04-05");
    assert_eq!(days(Reckoning::on(&calendar)), "01-05 02-05 03-05 04-05");
    // The text's own rule wins.
    assert_eq!(days(Reckoning::on(&one_more)), "01-05 02-05 03-06 04-05");
}

/// What a letter of these paragraphs asks for.
fn asked(body: &str) -> Vec<String> {
    let text = format!(
        "ที่ ลย ๐๐๒๓.๓/ว ๘๑๓\n\nศาลากลางจังหวัดเลย\n\n๑๕ ธันวาคม ๒๕๖๖\n\nเรื่อง การเบิกจ่าย\n\nเรียน นายอำเภอ ทุกอำเภอ\n\n\
         {body}\n\nจึงเรียนมาเพื่อพิจารณา\n\nขอแสดงความนับถือ\n\n(นายวีระ ทองดี)\nผู้ว่าราชการจังหวัดเลย\n"
    );
    Dossier::read(&text).obligations().map(|duty| duty.what().to_owned()).collect()
}

#[test]
fn what_is_to_be_finished_is_named() {
    assert_eq!(
        asked("        ขอให้เบิกจ่ายเงินอุดหนุน จำนวน ๒๐๐,๐๐๐ บาท ให้แล้วเสร็จภายในวันที่ ๓๑ มกราคม ๒๕๖๗"),
        ["เบิกจ่ายเงินอุดหนุน จำนวน ๒๐๐,๐๐๐ บาท ให้แล้วเสร็จ"]
    );
}

#[test]
fn a_proposal_obliges_nobody() {
    assert_eq!(asked("        เห็นควรรายงานผลภายในวันที่ ๓๑ มกราคม ๒๕๖๗"), [""; 0]);
    assert_eq!(asked("        เห็นควรแจ้งอำเภอ โดยให้รายงานผลภายในวันที่ ๓๑ มกราคม ๒๕๖๗"), [""; 0]);
    assert_eq!(
        asked("        เห็นควรส่งมอบภายในวันที่ ๑๕ มกราคม ๒๕๖๗ และรายงานผลภายในวันที่ ๓๑ มกราคม ๒๕๖๗"),
        [""; 0]
    );
    assert_eq!(
        asked("        คณะทำงานเห็นควรสำรวจข้อมูล จึงขอให้อำเภอรายงานผลภายในวันที่ ๓๑ มกราคม ๒๕๖๗"),
        ["รายงานผล"]
    );
}

/// `who: what -> to` of the duties of a text.
fn asked_of(text: &str) -> Vec<String> {
    let line = |duty: Obligation<'_>| {
        let to = duty.to().map_or(String::new(), |to| format!(" -> {}", to.value()));
        format!("{}: {}{to}", duty.who().value(), duty.what())
    };
    Dossier::read(text).obligations().map(line).collect()
}

/// A letter of the province of Loei to its districts.
fn circular(body: &str) -> String {
    plan("").replace("ขอให้อำเภอดำเนินการตามแผน", body)
}

#[test]
fn those_who_are_told_to_do_something_owe_it() {
    let letter = circular(
        "        ขอให้อำเภอแจ้งเทศบาลตำบลและองค์การบริหารส่วนตำบลในพื้นที่รายงานข้อมูลภายในวันที่ ๑๕ มกราคม ๒๕๖๗ และรวบรวมรายงานจังหวัดภายในวันที่ ๓๑ มกราคม ๒๕๖๗",
    );
    assert_eq!(
        asked_of(&letter),
        [
            "เทศบาลตำบล: รายงานข้อมูล -> จังหวัดเลย",
            "องค์การบริหารส่วนตำบล: รายงานข้อมูล -> จังหวัดเลย",
            "นายอำเภอ ทุกอำเภอ: รวบรวมรายงานจังหวัด -> จังหวัดเลย",
        ]
    );
    // Who is only told does nothing.
    let told = circular("        ขอให้แจ้งองค์กรปกครองส่วนท้องถิ่นทราบ และรายงานผลภายในวันที่ ๑๕ มกราคม ๒๕๖๗");
    assert_eq!(asked_of(&told), ["นายอำเภอ ทุกอำเภอ: รายงานผล -> จังหวัดเลย"]);
    let last = circular("        ขอให้อำเภอดำเนินการตามแผนทุกขั้นตอน โดยให้รายงานผลภายในวันที่ ๑๕ มกราคม ๒๕๖๗");
    assert_eq!(asked_of(&last), ["นายอำเภอ ทุกอำเภอ: รายงานผล -> จังหวัดเลย"]);
}

#[test]
fn a_kind_of_body_is_those_of_the_addressees_that_are_of_it() {
    let letter = circular(
        "        ขอให้เร่งรัดการเบิกจ่าย และให้อำเภอรวบรวมส่งจังหวัดภายในวันที่ ๑๕ มกราคม ๒๕๖๗ ทั้งนี้ ให้รายงานยอดหนี้ภายในวันที่ ๓๑ มกราคม ๒๕๖๗",
    );
    let letter = letter.replace("นายอำเภอ ทุกอำเภอ", "นายอำเภอ ทุกอำเภอ และนายกเทศมนตรีเมืองเลย");
    assert_eq!(
        asked_of(&letter),
        [
            "นายอำเภอ ทุกอำเภอ: รวบรวมส่งจังหวัด -> จังหวัดเลย",
            "นายอำเภอ ทุกอำเภอ: รายงานยอดหนี้ -> จังหวัดเลย",
            "นายกเทศมนตรีเมืองเลย: รายงานยอดหนี้ -> จังหวัดเลย",
        ]
    );
}

#[test]
fn the_background_of_a_memo_asks_for_nothing() {
    let text = "บันทึกข้อความ
ส่วนราชการ กองคลัง ฝ่ายพัสดุ โทร. ๐ ๒๐๐๐ ๐๑๒๑
ที่ มท ๐๔๐๒/๕๑๑            วันที่ ๓๑ ตุลาคม ๒๕๖๖
เรื่อง การส่งแบบประเมิน
เรียน ผู้อำนวยการกองคลัง
๑. เรื่องเดิม
กองการเจ้าหน้าที่ขอให้ส่งแบบประเมินภายในวันที่ ๑๐ พฤศจิกายน ๒๕๖๖
๒. ข้อพิจารณา
ขอให้กลุ่มงานส่งแบบประเมินคืนภายในวันที่ ๖ พฤศจิกายน ๒๕๖๖
จึงเรียนมาเพื่อโปรดพิจารณา
";
    assert_eq!(owed(text).len(), 1, "{:?}", owed(text));
    assert!(owed(text)[0].contains("๖ พฤศจิกายน ๒๕๖๖"));
}

#[test]
fn what_goes_to_nobody_lays_its_duties_on_its_party() {
    let order = "คำสั่งจังหวัดพะเยา
ที่ ๑๐๔๗/๒๕๖๗
เรื่อง แต่งตั้งคณะทำงานป้องกันหมอกควัน
--------------------
อาศัยอำนาจตามมาตรา ๕๗ จึงแต่งตั้งคณะทำงาน มีหน้าที่
(๑) จัดทำแผนปฏิบัติการให้แล้วเสร็จภายในวันที่ ๑๕ กุมภาพันธ์ ๒๕๖๗
สั่ง ณ วันที่ ๒๙ มกราคม พ.ศ. ๒๕๖๗
(นายวีระ บุญมั่น)
ผู้ว่าราชการจังหวัดพะเยา
";
    assert_eq!(asked_of(order), ["คณะทำงานป้องกันหมอกควัน: จัดทำแผนปฏิบัติการให้แล้วเสร็จ -> จังหวัดพะเยา"]);
    let announcement = "ประกาศเทศบาลตำบลบ้านสวนใหม่
เรื่อง รับสมัครพนักงานจ้าง
--------------------
ผู้ประสงค์จะสมัครให้ยื่นใบสมัครภายในวันที่ ๑๕ กุมภาพันธ์ ๒๕๖๗ ณ สำนักปลัด
ประกาศ ณ วันที่ ๒๙ มกราคม พ.ศ. ๒๕๖๗
(นายวีระ บุญมั่น)
นายกเทศมนตรีตำบลบ้านสวนใหม่
";
    assert_eq!(asked_of(announcement), ["ผู้ประสงค์จะสมัคร: ยื่นใบสมัคร -> เทศบาลตำบลบ้านสวนใหม่"]);
}

#[test]
fn a_receiver_that_there_is_not_is_doubtful() {
    let doubts = |body: &str| {
        let dossier = Dossier::read(&circular(body));
        dossier
            .obligations()
            .map(|duty| duty.to().is_some_and(saraban::Field::is_doubtful))
            .collect::<Vec<_>>()
    };
    assert_eq!(doubts("        ขอให้รายงานผลให้กรมการพัฒนารวมชนทราบ ภายในวันที่ ๑๕ มกราคม ๒๕๖๗"), [true]);
    assert_eq!(doubts("        ขอให้รายงานผลให้กรมการพัฒนาชุมชนทราบ ภายในวันที่ ๑๕ มกราคม ๒๕๖๗"), [false]);
}

#[test]
fn a_time_that_was_extended_holds_no_more() {
    let due = |body: &str| {
        let dossier = Dossier::read(&circular(body));
        dossier
            .letters()
            .flat_map(|letter| letter.deadlines().iter().map(|duty| duty.deadline().value().to_string()))
            .collect::<Vec<_>>()
    };
    let recital = "        ตามหนังสือที่อ้างถึง ขอให้ส่งรายงานภายในวันที่ ๑๕ มกราคม ๒๕๖๗ และท่านขอขยายเวลา นั้น";
    let extended = format!("{recital}\n\n        จังหวัดให้ขยายเวลาส่งรายงานออกไปจนถึงวันที่ ๓๑ มกราคม ๒๕๖๗");
    assert_eq!(due(&extended), ["ถึงวันที่ ๓๑ มกราคม ๒๕๖๗"]);
    assert_eq!(asked_of(&circular(&extended)).len(), 1);
    // What is recalled holds on.
    let recalled = "        ตามหนังสือที่อ้างถึง ขอให้ส่งรายงานภายในวันที่ ๑๕ มกราคม ๒๕๖๗ นั้น\n\n        ขอให้เร่งรัดด้วย";
    assert_eq!(due(recalled), ["ภายในวันที่ ๑๕ มกราคม ๒๕๖๗"]);
}

#[test]
fn a_certificate_asks_for_nothing() {
    let text = "เลขที่ ๑๗/๒๕๖๖                      สำนักงานเทศบาลเมืองแพร่
                                    ถนนไชยบูรณ์ พร ๕๔๐๐๐

     หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า ร้านสุขใจ เป็นผู้จำหน่ายพัสดุจริง

     หนังสือรับรองฉบับนี้ให้ใช้ได้ภายใน ๖๐ วัน นับแต่วันที่ออกหนังสือ

               ให้ไว้ ณ วันที่ ๑๐ สิงหาคม พ.ศ. ๒๕๖๖

               นายกเทศมนตรีเมืองแพร่
";
    let dossier = Dossier::read(text);
    assert!(dossier.letters().all(|letter| letter.deadlines().is_empty()));
    assert_eq!(dossier.obligations().count(), 0);
}

/// Minutes and announcements go to nobody, and name who has to do something all the same.
#[test]
fn those_whom_minutes_and_announcements_name() {
    let minutes = "\
รายงานการประชุมคณะกรรมการจังหวัดแพร่
ครั้งที่ ๒/๒๕๖๗
วันพฤหัสบดีที่ ๒๙ กุมภาพันธ์ ๒๕๖๗ เวลา ๐๙.๓๐ น.
ณ ศาลากลางจังหวัดแพร่
เริ่มประชุมเวลา ๐๙.๓๐ น.
ระเบียบวาระที่ ๑ เรื่องเพื่อพิจารณา
มติที่ประชุม  มอบสำนักงานจังหวัดแพร่รายงานความก้าวหน้าภายในวันที่ ๑๕ มีนาคม ๒๕๖๗
เลิกประชุมเวลา ๑๒.๐๐ น.
";
    assert_eq!(owed(minutes), ["สำนักงานจังหวัดแพร่ | - | ภายในวันที่ ๑๕ มีนาคม ๒๕๖๗ | ๑๕ มีนาคม ๒๕๖๗"]);
    let announcement = "\
ประกาศเทศบาลเมืองแพร่
เรื่อง การส่งรายงานของกิจการ

        ให้นิติบุคคลนำส่งรายงานต่อเทศบาลภายในวันที่ ๓๑ พฤษภาคม ๒๕๖๗

                ประกาศ ณ วันที่ ๒๖ เมษายน พ.ศ. ๒๕๖๗

                (นายวีระ ทองดี)
                นายกเทศมนตรีเมืองแพร่
";
    assert_eq!(owed(announcement), ["นิติบุคคล | เทศบาลเมืองแพร่ | ภายในวันที่ ๓๑ พฤษภาคม ๒๕๖๗ | ๓๑ พฤษภาคม ๒๕๖๗"]);
}
