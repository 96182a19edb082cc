//! Papers that stand in a file beside letters (minutes, statements, messages), and letters whose head is hard to tell from
//! what stands around it.

use saraban::{Check, Deviation, Dossier, Form, Letter, Zone};

use crate::letter::assert_says;

#[track_caller]
fn letter(text: &str) -> Letter {
    let letters: Vec<Letter> = Dossier::read(text).letters().cloned().collect();
    let [letter] = letters.try_into().unwrap();
    letter
}

/// Nothing but a line end parts the heading from those who came.
const MINUTES: &str = "\
รายงานการประชุมคณะทำงานติดตามการเบิกจ่ายงบประมาณ
ครั้งที่ ๖/๒๕๖๗
วันจันทร์ที่ ๑๐ มิถุนายน ๒๕๖๗ เวลา ๐๙.๓๐ น.
ณ ห้องประชุมชั้น ๖
ผู้มาประชุม
๑. นายเกรียง ดวงดี       ประธาน
เริ่มประชุมเวลา ๐๙.๓๕ น.
ระเบียบวาระที่ ๑ เรื่องที่ประธานแจ้งต่อที่ประชุม
ขอให้ทุกกองเร่งรัดการเบิกจ่ายให้แล้วเสร็จภายในวันที่ ๓๐ กันยายน ๒๕๖๗
เลิกประชุมเวลา ๑๑.๓๐ น.
";

#[test]
fn who_took_the_minutes() {
    let of = |foot: &str| letter(&[MINUTES, foot].concat());
    let taker = &["form: minutes", "date: ๑๐ มิถุนายน ๒๕๖๗ เวลา ๐๙.๓๐ น.", "position: นักจัดการงานทั่วไปชำนาญการ"];
    for foot in [
        "นักจัดการงานทั่วไปชำนาญการ\nผู้จดรายงานการประชุม\n",
        "\n          (นางอรุณ เพียรดี)\n     นักจัดการงานทั่วไปชำนาญการ\n       ผู้จดรายงานการประชุม\n\n          (นายเกรียง ดวงดี)\n           ประธาน\n       ผู้ตรวจรายงานการประชุม\n",
        "     ลงชื่อ              ผู้จดรายงานการประชุม\n     นักจัดการงานทั่วไปชำนาญการ\n\n     ลงชื่อ              ผู้ตรวจรายงานการประชุม\n           ประธาน\n",
        "(ลงชื่อ)                ผู้จดรายงานการประชุม\n      (นางอรุณ เพียรดี)\n      นักจัดการงานทั่วไปชำนาญการ\n\nคณะกรรมการได้ตรวจแล้ว\n(ลงชื่อ)      ประธานกรรมการ\n",
    ] {
        let minutes = of(foot);
        assert_says(&minutes, taker);
        assert_eq!(minutes.contact().office(), None, "{foot}");
        assert_eq!(minutes.deadlines().len(), 1, "{foot}");
    }
    assert_says(&of("     (นางอรุณ เพียรดี)\n     ผู้จดรายงานการประชุม\n"), &["position: ผู้จดรายงานการประชุม"]);
}

#[test]
fn a_statement_may_give_its_date_above_its_issuer() {
    let text = "\
แถลงการณ์จังหวัดแพร่
เรื่อง สถานการณ์อุทกภัย

ผู้ประสบภัยสามารถยื่นคำร้อง ณ ที่ว่าการอำเภอ ภายในวันที่ ๓๑ มกราคม ๒๕๖๗
จึงแถลงมาให้ทราบโดยทั่วกัน

๒๖ ธันวาคม ๒๕๖๖
จังหวัดแพร่
";
    let statement = letter(text);
    assert_eq!(statement.form(), Form::Statement);
    assert_says(&statement, &["issuer: จังหวัดแพร่", "date: ๒๖ ธันวาคม ๒๕๖๖"]);
    let usual = text.replace("๒๖ ธันวาคม ๒๕๖๖\nจังหวัดแพร่", "จังหวัดแพร่\n๒๖ ธันวาคม ๒๕๖๖");
    assert_says(&letter(&usual), &["issuer: จังหวัดแพร่", "date: ๒๖ ธันวาคม ๒๕๖๖"]);
}

const MEMO: &str = "\
ส่วนราชการ  กองช่าง เทศบาลตำบลบ้านสวนใหม่
ที่ -                              วันที่ ๙ มกราคม ๒๕๖๗
เรื่อง ขอส่งแบบรายงานการลา
เรียน นายกเทศมนตรีตำบลบ้านสวนใหม่

        อ้างถึงบันทึก ที่ พร ๕๒๐๐๑/ว ๘๘๑ ลงวันที่ ๓ มกราคม ๒๕๖๗ ขอให้ทุกกองส่งแบบรายงานการลาภายในวันที่ ๑๐ มกราคม ๒๕๖๗ ความแจ้งแล้ว กองช่างขอส่งแบบดังกล่าว
        จึงเรียนมาเพื่อโปรดทราบ และโปรดมอบผู้เกี่ยวข้องรวบรวมแบบรายงานการลาของทุกกองต่อไปด้วย
                    ผู้อำนวยการกองช่าง
        - ทราบ
";

/// A memo without its heading and number, whose text begins with the word of a label, and whose signature touches the text.
#[test]
fn a_memo_typed_close() {
    let memo = letter(MEMO);
    assert_eq!(memo.form(), Form::Memo);
    assert_says(
        &memo,
        &[
            "issuer: กองช่าง เทศบาลตำบลบ้านสวนใหม่",
            "date: ๙ มกราคม ๒๕๖๗",
            "due: ภายในวันที่ ๑๐ มกราคม ๒๕๖๗",
            "position: ผู้อำนวยการกองช่าง",
        ],
    );
    assert_eq!(memo.reference(), None);
    assert_eq!(memo.cited().len(), 1);
}

/// The stamp of a receiver stands between the columns of the head.
#[test]
fn a_stamp_between_two_columns() {
    let text = "\
ที่ พร ๐๐๑๘/ว ๒๐๙              เทศบาลตำบลบ้านสวนใหม่      ที่ว่าการอำเภอลอง
                             เลขรับที่ ๕๕๑             ถนนยันตรกิจโกศล พร ๕๔๑๕๐
                             วันที่ ๑๘ ส.ค. ๒๕๖๖
                             เวลา ๑๓.๒๐
                 ๑๖ สิงหาคม ๒๕๖๖
เรื่อง  การเตรียมการเลือกผู้ใหญ่บ้าน
เรียน  นายกเทศมนตรีตำบลบ้านสวนใหม่
        ด้วยอำเภอกำหนดเลือกผู้ใหญ่บ้าน จึงขอให้ตรวจสอบบัญชีรายชื่อ
        จึงเรียนมาเพื่อทราบ
                 ขอแสดงความนับถือ

                 นายอำเภอลอง
";
    assert_says(&letter(text), &["issuer: อำเภอลอง", "date: ๑๖ สิงหาคม ๒๕๖๖"]);
}

#[test]
fn messages_by_radio_and_telefax() {
    let radio = "\
วิทยุในราชการกระทรวงมหาดไทย
จาก   ผวจ.แพร่
ถึง    นอภ.ทุกอำเภอ
ที่ พร ๐๐๒๑/ว ๑๘๗๗       ลงวันที่ ๒๑ ก.ย. ๖๗
        ให้อำเภอรายงานผลให้จังหวัดทราบภายในวันที่ ๒๓ กันยายน ๒๕๖๗
                         ผวจ.แพร่
";
    assert_says(
        &letter(radio),
        &["form: radio", "issuer: จังหวัดแพร่", "to: นายอำเภอ", "position: ผู้ว่าราชการจังหวัดแพร่"],
    );
    let cover = "\
                    โทรสาร (FAX)
จาก      สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดแพร่
         โทร. ๐ ๕๔๐๐ ๔๔๒๕  โทรสาร ๐ ๕๔๐๐ ๔๔๒๖
ถึง       ท้องถิ่นอำเภอ ทุกอำเภอ
ที่       พร ๐๐๒๓.๒/ว ๓๓๔         วันที่ ๑๑ มกราคม ๒๕๖๗
เรื่อง    ขอให้ตรวจสอบข้อมูล
จำนวน   ๓ แผ่น (รวมแผ่นนี้)

        ขอให้ท่านตรวจสอบและส่งกลับภายในวันที่ ๑๕ มกราคม ๒๕๖๗

                         ท้องถิ่นจังหวัดแพร่
";
    assert_says(
        &letter(cover),
        &[
            "form: radio",
            "ที่: พร 0023.2/ว 334",
            "issuer: สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดแพร่",
            "date: ๑๑ มกราคม ๒๕๖๗",
            "subject: ขอให้ตรวจสอบข้อมูล",
            "to: ท้องถิ่นอำเภอ",
            "due: ภายในวันที่ ๑๕ มกราคม ๒๕๖๗",
            "phone: ๐ ๕๔๐๐ ๔๔๒๕",
            "position: ท้องถิ่นจังหวัดแพร่",
        ],
    );
}

/// A letter that goes down two levels, with a plan whose rows name who has to do them.
const PASSED_ON: &str = "\
ที่ มท ๐๘๑๐.๓/ว ๒๕๓                       กรมส่งเสริมการปกครองท้องถิ่น
                    ๑๐ กรกฎาคม ๒๕๖๖
เรื่อง  การสำรวจขอ้ มลู แหล่งน้ำชมุ ชน
เรียน  ผู้ว่าราชการจังหวัด ทุกจังหวัด
อ้างถึง  หนังสือกรมส่งเสริมการปกครองท้องถิ่น ที่ มท ๐๘๑๐.๓/ว ๑๒๐ ลงวันที่ ๓๑ มิถุนายน ๒๕๖๖

        ขอให้จังหวัดแจ้งอำเภอและองค์กรปกครองส่วนท้องถิ่นในพื้นที่รายงานขอ้ มลู  ภายในวันที่ ๒๕ กรกฎาคม ๒๕๖๖

        ขอให้จังหวัดแจ้งอำเภอทราบ และรายงานผลให้กรมทราบภายในวันที่ ๑ สิงหาคม ๒๕๖๖

        จึงเรียนมาเพื่อโปรดพิจารณา
                    ขอแสดงความนับถือ

                    อธิบดีกรมส่งเสริมการปกครองท้องถิ่น
กองแผนงาน
โทร. ๐ ๒๐๐๐ ๙๐๐๐

แผนปฏิบัติการขับเคลื่อนการบริหารจัดการน้ำ
ที่\tกิจกรรม\tผู้รับผิดชอบ\tระยะเวลา
๑\tประชุมชี้แจง\tจังหวัด\tภายในวันที่ ๑๕ สิงหาคม ๒๕๖๖
๒\tรายงานผล\tอำเภอ และองค์กรปกครองส่วนท้องถิ่น\tทุกวันที่ ๒๕ ของเดือน
";

#[test]
fn who_has_to_do_it_one_level_down() {
    let letter = letter(PASSED_ON);
    let lines: Vec<String> =
        letter.obligations().map(|duty| format!("{}: {}", duty.who().value().name(), duty.what())).collect();
    assert_eq!(
        lines,
        [
            "อำเภอ: รายงานข้อมูล",
            "องค์กรปกครองส่วนท้องถิ่น: รายงานข้อมูล",
            "ผู้ว่าราชการจังหวัด: รายงานผลให้กรมทราบ",
            "ผู้ว่าราชการจังหวัด: ประชุมชี้แจง",
            "อำเภอ: รายงานผล",
            "องค์กรปกครองส่วนท้องถิ่น: รายงานผล",
        ]
    );
}

#[test]
fn a_heading_belongs_to_its_table() {
    let letter = letter(PASSED_ON);
    assert!(letter.parts().iter().all(|part| part.zone != Zone::Rest));
    assert_eq!(letter.plan().len(), 2);
}

#[test]
fn moved_marks_of_a_subject() {
    let letter = letter(PASSED_ON);
    let subject = letter.subject().unwrap();
    assert_eq!(subject.value(), "การสำรวจข้อมูลแหล่งน้ำชุมชน");
    assert!(subject.deviations().contains(Deviation::DamagedWord));
}

#[test]
fn a_date_of_no_calendar_behind_a_letter_cited() {
    let letter = letter(PASSED_ON);
    assert_eq!(letter.cited()[0].date(), None);
    assert_eq!(letter.cited()[0].impossible_date().unwrap().value(), "๓๑ มิถุนายน ๒๕๖๖");
    let found: Vec<_> =
        letter.findings().into_iter().filter(|found| found.check() == Check::NoSuchDay).collect();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].span().slice(PASSED_ON), Some("๓๑ มิถุนายน ๒๕๖๖"));
}

/// A scan misread the stamp: nothing is invented, and the place is shown.
#[test]
fn a_stamp_that_cannot_be_read() {
    let stamp = "เทศบาลตำบลบ้านสวนใหม่\nเลขรับที่ ๕๕๑\nวันที่ 1.8.ส.ค. 2566\nเวลา 13.20\n";
    let letter = letter(&[stamp, PASSED_ON].concat());
    let [stamp] = letter.stamps() else { panic!("{:?}", letter.stamps()) };
    assert_eq!(stamp.register().unwrap().value(), "๕๕๑");
    assert_eq!((stamp.date(), stamp.unread().unwrap().value().as_str()), (None, "1.8.ส.ค. 2566"));
    assert!(
        letter
            .findings()
            .into_iter()
            .any(|found| found.check() == Check::Misread && found.span() == stamp.unread().unwrap().span())
    );
}

/// What a memo tells of another letter is asked for by that one.
#[test]
fn a_memo_tells_what_another_asked_for() {
    let obliged = |text: &str| letter(text).obligations().count();
    assert_eq!(obliged(MEMO), 0);
    let asks = MEMO.replace("ความแจ้งแล้ว กองช่างขอส่งแบบดังกล่าว", "จึงขอให้ทุกกองส่งแบบภายในวันที่ ๘ มกราคม ๒๕๖๗");
    assert_eq!(obliged(&asks), 1);
}

/// Of two letters in a file, the font of one draws every า as ำ.
#[test]
fn one_page_of_a_broken_font() {
    let page = "\
ที่ พร ๐๐๒๑/ว ๔๑๒๐                    ศำลำกลำงจังหวัดแพร่
                    ๒๗ สิงหาคม ๒๕๖๗
เรื่อง  กำรรำยงำนสถำนกำรณ์อุทกภัย
เรียน  นำยอำเภอ ทุกอำเภอ
        ขอให้อำเภอรำยงำนสถำนกำรณ์ให้จังหวัดทรำบภำยในวันที่ ๖ กันยำยน ๒๕๖๗
        จึงเรียนมำเพื่อดำเนินกำร
                    ขอแสดงควำมนับถือ
                    ผู้ว่ำรำชกำรจังหวัดแพร่
";
    let other = "\u{c}\
ที่ พร ๐๐๑๘/ว ๙๐๒                    ที่ว่าการอำเภอลอง
                    ๒๘ สิงหาคม ๒๕๖๗
เรื่อง  การรายงานสถานการณ์อุทกภัยในพื้นที่รับผิดชอบของเทศบาลตำบล
เรียน  นายกเทศมนตรีตำบลบ้านสวนใหม่
        ด้วยจังหวัดแพร่ขอให้อำเภอรายงานสถานการณ์อุทกภัยในพื้นที่ตามรายการและภายในกำหนดเวลา
        จึงเรียนมาเพื่อดำเนินการ
                    ขอแสดงความนับถือ
                    นายอำเภอลอง
";
    let text = [page, other].concat();
    let dossier = Dossier::read(&text);
    let letters: Vec<_> = dossier.letters().collect();
    assert_says(
        letters[0],
        &[
            "issuer: จังหวัดแพร่",
            "subject: การรายงานสถานการณ์อุทกภัย",
            "due: ภายในวันที่ ๖ กันยายน ๒๕๖๗",
            "position: ผู้ว่าราชการจังหวัดแพร่",
        ],
    );
    assert!(letters[0].subject().unwrap().deviations().contains(Deviation::Noise));
    assert_says(letters[1], &["issuer: อำเภอลอง", "position: นายอำเภอลอง"]);
}

/// Nothing but blanks parts the columns of the plan; one row lacks a cell, of another a cell goes on below.
#[test]
fn a_plan_whose_columns_blanks_part() {
    let text = "\
ที่ พร ๐๐๑๗.๓/ว ๒๒๖๐                                   ศาลากลางจังหวัดแพร่
                                                     ถนนไชยบูรณ์ พร ๕๔๐๐๐

                      ๒๕ เมษายน ๒๕๖๘

เรื่อง  แผนปฏิบัติการป้องกันและแก้ไขปัญหาภัยแล้ง

เรียน  นายอำเภอ ทุกอำเภอ

        ขอให้ดำเนินการตามแผนท้ายหนังสือนี้

        จึงเรียนมาเพื่อพิจารณาดำเนินการ

                              ขอแสดงความนับถือ

                          ผู้ว่าราชการจังหวัดแพร่

สำนักงานจังหวัดแพร่
โทร. ๐ ๕๔๐๐ ๕๑๒๐ (มท) ๒๓๗๖๕
\u{c}
                 แผนปฏิบัติการ
ที่      กิจกรรม                          ผู้รับผิดชอบ           ระยะเวลา
๑.     สำรวจแหล่งน้ำและจัดทำบัญชี          อำเภอ               ภายในวันที่ ๙ พฤษภาคม ๒๕๖๘
       ครุภัณฑ์สูบน้ำ
๒.     ซ่อมแซมระบบประปาหมู่บ้าน                              ภายในเดือนพฤษภาคม ๒๕๖๘
๓.     แจกจ่ายน้ำอุปโภคบริโภค             อำเภอ               พฤษภาคม - มิถุนายน ๒๕๖๘
";
    let letter = letter(text);
    let plan: Vec<_> = letter.plan().iter().map(|row| (row.number().unwrap(), row.task())).collect();
    assert_eq!(
        plan,
        [("๑", "สำรวจแหล่งน้ำและจัดทำบัญชีครุภัณฑ์สูบน้ำ"), ("๒", "ซ่อมแซมระบบประปาหมู่บ้าน"), ("๓", "แจกจ่ายน้ำอุปโภคบริโภค"),]
    );
    assert_says(
        &letter,
        &["due: ภายในวันที่ ๙ พฤษภาคม ๒๕๖๘", "due: ภายในเดือนพฤษภาคม ๒๕๖๘", "phone: (มท) ๒๓๗๖๕"],
    );
    assert!(letter.parts().iter().all(|part| part.zone != Zone::Rest));
}
