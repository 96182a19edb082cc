//! What scans and extractions make of the layout of letters, each with what is read all the same.

use saraban::{Check, Deviation, Dossier, Letter};

use crate::letter::assert_says;

pub(crate) const LAYOUTS: &[(&str, &str)] = &[
    ("labels lost", LABELS_LOST),
    ("labels glued", LABELS_GLUED),
    ("labels torn", LABELS_TORN),
    ("serial below", SERIAL_BELOW),
    ("order", ORDER),
    ("message", MESSAGE),
    ("sealed", SEALED),
    ("three", THREE),
    ("worn", WORN),
    ("seal beside", SEAL_BESIDE),
    ("beside date", BESIDE_DATE),
];

fn letters(text: &str) -> Vec<Letter> {
    Dossier::read(text).letters().cloned().collect()
}

#[track_caller]
fn letter(text: &str) -> Letter {
    let [letter] = letters(text).try_into().unwrap();
    letter
}

/// Neither เรื่อง nor เรียน was extracted; a box around the receipt stamp was.
const LABELS_LOST: &str = "\
                                                  ┌──────────────┐
                                                  เทศบาลตำบลบ้านสวนใหม่
                                                  เลขรับ  ๕๑๘
                                                  วันที่  ๑๕ พ.ค. ๒๕๖๗
                                                  เวลา  ๑๐.๓๕ น.
                                                  └──────────────┘
ที่ พร ๐๐๑๗.๒/ว ๑๐๗๔                       ศาลากลางจังหวัดแพร่
                                          ถนนไชยบูรณ์ พร ๕๔๐๐๐

                 ๑๓ พฤษภาคม ๒๕๖๗

        การจัดกิจกรรมจิตอาสาพัฒนา

        นายอำเภอ ทุกอำเภอ และนายกเทศมนตรีเมืองแพร่

สิ่งที่ส่งมาด้วย  กำหนดการ ๑ ชุด และแบบตอบรับ ๒ แผ่น

        ขอให้ส่งรายชื่อผู้เข้าร่วมกิจกรรมให้จังหวัดภายในวันจันทร์ที่ ๒๗ พฤษภาคม ๒๕๖๗

        จึงเรียนมาเพื่อทราบและดำเนินการ

                 ขอแสดงความนับถือ

           หัวหน้าสำนักงานจังหวัดแพร่ ปฏิบัติราชการแทน
                 ผู้ว่าราชการจังหวัดแพร่

สำนักงานจังหวัด กลุ่มงานอำนวยการ โทร. ๐ ๕๔๐๐ ๙๖๐๐ (สายตรง ๐ ๕๔๐๐ ๙๖๐๑)
";

#[test]
fn labels_may_be_lost() {
    let letter = letter(LABELS_LOST);
    assert_says(
        &letter,
        &[
            "form: external",
            "date: ๑๓ พฤษภาคม ๒๕๖๗",
            "issuer: จังหวัดแพร่",
            "subject: การจัดกิจกรรมจิตอาสาพัฒนา",
            "to: นายอำเภอ",
            "to: นายกเทศมนตรีเมืองแพร่",
            "encloses: กำหนดการ (๑ ชุด)",
            "encloses: แบบตอบรับ (๒ แผ่น)",
            "stamp: เทศบาลตำบลบ้านสวนใหม่ | ๕๑๘ | ๑๕ พฤษภาคม ๒๕๖๗ | ๑๐.๓๕ น.",
            "phone: ๐ ๕๔๐๐ ๙๖๐๐",
            "phone: ๐ ๕๔๐๐ ๙๖๐๑",
        ],
    );
    assert!(letter.subject().unwrap().deviations().contains(Deviation::MissingPart));
    assert!(letter.addressees()[0].deviations().contains(Deviation::MissingPart));
    // With its labels, nothing is missing.
    let whole =
        LABELS_LOST.replace("        การจัด", "เรื่อง  การจัด").replace("        นายอำเภอ", "เรียน  นายอำเภอ");
    assert!(self::letter(&whole).subject().unwrap().deviations().is_empty());
}

const LABELS_GLUED: &str = "\
ด่วนมาก
ที่ กค ๐๔๐๘.๕/ว ๙๓๑                         กรมบัญชีกลาง
                                          ถนนพระราม ๖ เขตพญาไท กทม. ๑๐๔๐๐
                    ๓๐ พฤศจิกายน ๒๕๖๕
เรื่องการซักซ้อมแนวทางการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม
เรียนหัวหน้าส่วนราชการ หัวหน้ารัฐวิสาหกิจ
อ้างถึงหนังสือคณะกรรมการกลั่นกรองการฝึกอบรม ด่วนที่สุด ที่ กค ๐๔๐๖.๔/ว ๕
        ลงวันที่ ๑๔ มกราคม ๒๕๕๖
        ตามหนังสือที่อ้างถึง ได้กำหนดหลักเกณฑ์การเบิกจ่ายไว้แล้ว นั้น
เรื่องนี้กรมบัญชีกลางพิจารณาแล้ว ขอให้ส่งแบบสรุปค่าใช้จ่ายภายในวันที่ ๓๑ มีนาคม ๒๕๖๖
        จึงเรียนมาเพื่อโปรดทราบและถือปฏิบัติต่อไป
                    ขอแสดงความนับถือ

                    อธิบดีกรมบัญชีกลาง
กองกฎหมาย
โทร. ๐ ๒๐๐๐ ๗๒๙๓
";

#[test]
fn labels_may_touch_their_fields() {
    let letter = letter(LABELS_GLUED);
    assert_says(
        &letter,
        &[
            "form: external",
            "date: ๓๐ พฤศจิกายน ๒๕๖๕",
            "subject: การซักซ้อมแนวทางการเบิกจ่ายค่าใช้จ่ายในการฝึกอบรม",
            "to: หัวหน้าส่วนราชการ",
            "to: หัวหน้ารัฐวิสาหกิจ",
            "cites: กค 0406.4/ว 5 ๑๔ มกราคม ๒๕๕๖",
        ],
    );
    assert_eq!(letter.salutation().unwrap().value(), "เรียน");
    assert!(letter.subject().unwrap().deviations().contains(Deviation::MissingSpace));
    assert_eq!(letter.cited()[0].issuer().unwrap().value(), "คณะกรรมการกลั่นกรองการฝึกอบรม");
    assert!(letter.body().iter().any(|text| text.value().contains("เรื่องนี้กรมบัญชีกลาง")));
}

/// Labels of which the end of a line has the last syllables on the next.
const LABELS_TORN: &str = "\
                                   บันทึกข้อความ
ส่วน
ราชการ  กองคลัง  กลุ่มงานพัสดุ  โทร. ๐ ๒๒๔๑ ๙๙๐๐ ต่อ ๑๒๓
ที่  มท ๐๘๐๒.๓/๔๕๖            วัน
ที่  ๑๒ มีนาคม ๒๕๖๗
เรื่อง  ขออนุมัติจัดซื้อวัสดุสำนักงาน
เรียน  ผู้อำนวยการกองคลัง
อ้าง
ถึง  บันทึกกองคลัง ที่ มท ๐๘๐๒.๓/๓๙๘ ลงวันที่ ๔ มีนาคม ๒๕๖๗
สิ่งที่ส่งมา
ด้วย  แบบรายงาน จำนวน ๒ ฉบับ

        ตามที่กลุ่มงานพัสดุต้องใช้วัสดุสำนักงาน นั้น

        จึงเรียนมาเพื่อโปรดพิจารณาอนุมัติ

                                   (นายสมชาย ใจดี)
                                หัวหน้ากลุ่มงานพัสดุ
";

#[test]
fn labels_may_be_torn() {
    assert_says(
        &letter(LABELS_TORN),
        &[
            "form: memo",
            "date: ๑๒ มีนาคม ๒๕๖๗",
            "issuer: กองคลัง กลุ่มงานพัสดุ",
            "subject: ขออนุมัติจัดซื้อวัสดุสำนักงาน",
            "cites: มท 0802.3/398 ๔ มีนาคม ๒๕๖๗",
            "encloses: แบบรายงาน (๒ ฉบับ)",
            "phone: ๐ ๒๒๔๑ ๙๙๐๐ ต่อ ๑๒๓",
        ],
    );
}

/// Letters of one office that are cited together.
#[test]
fn letters_in_a_list_have_one_issuer_and_one_date() {
    let list = "หนังสือกรมบัญชีกลาง ที่ กค 0406.4/12, 13 และ 0405/14 ลงวันที่ 5 ธันวาคม 2565 และ ที่ กค 0407/9 ลงวันที่ 6";
    let letter = letter(&format!(
        "ที่ กค 0402/77\n\nวันที่ 9 มกราคม 2566\n\nเรื่อง การทดลอง\n\nเรียน อธิบดีกรมที่ดิน\n\nอ้างถึง {list}\n\nตามที่อ้างถึง"
    ));
    let cited: Vec<_> = letter
        .cited()
        .iter()
        .map(|one| {
            (one.issuer().map(|body| body.value().as_str()), one.date().map(|date| date.value().to_string()))
        })
        .collect();
    let of_list = (Some("กรมบัญชีกลาง"), Some("๕ ธันวาคม ๒๕๖๕".to_owned()));
    assert_eq!(cited.get(..3), Some([of_list.clone(), of_list.clone(), of_list].as_slice()));
    assert_eq!(cited.get(3), Some(&(None, None)));
}

/// The serial and the foot in letters of offices, as districts type them.
const SERIAL_BELOW: &str = "\
ที่ พช ๐๐๒๓.๒/ว                              ศาลากลางจังหวัดเพชรบูรณ์
        ๕๖๗                                ถนนสระบุรี-หล่มสัก พช ๖๗๐๐๐
            วันที่ ๒๔ พฤษภาคม ๒๕๖๖
เรื่อง  ซักซ้อมการจัดทำงบประมาณ
เรียน  นายอำเภอทุกอำเภอ
(ผ่านท้องถิ่นอำเภอ)
        ตามหนังสือจังหวัดเพชรบูรณ์ ที่ พช ๐๐๒๓.๒/ว ๕๖๗ ลงวันที่ ๒๐ พฤษภาคม ๒๕๖๕ และที่ พช ๐๐๒๓.๒/ว ๕๖๗ ลงวันที่ ๒๔ พฤษภาคม ๒๕๖๖ ขอให้อำเภอรายงานภายในวันที่ ๑๕ สิงหาคม ๒๕๖๖
        จึงเรียนมาเพื่อทราบและดำเนินการ
                         ขอแสดงความนับถือ

                         (นายชาญ กล้าหาญ)
                         รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน
                         ผู้ว่าราชการจังหวัดเพชรบูรณ์
สถจ.เพชรบูรณ์
กง.บัญชี
โทร. ๐ ๕๖๐๐ ๑๑๔๔
";

#[test]
fn a_serial_may_stand_below_its_number() {
    let letter = letter(SERIAL_BELOW);
    assert_says(
        &letter,
        &[
            "ที่: พช 0023.2/ว 567",
            "issuer: จังหวัดเพชรบูรณ์",
            "through: ท้องถิ่นอำเภอ",
            // Of the year before: serials begin anew.
            "cites: พช 0023.2/ว 567 ๒๐ พฤษภาคม ๒๕๖๕",
            "acting for: ผู้ว่าราชการจังหวัดเพชรบูรณ์",
            "office: สถจ.เพชรบูรณ์ กง.บัญชี",
        ],
    );
    assert_eq!(letter.cited().len(), 1, "not itself");
    assert!(letter.reference().unwrap().deviations().contains(Deviation::LineBreak));
    assert!(letter.findings_of([Check::BlankSerial, Check::Misread]).is_empty());
    // Something stands there that is no serial: read badly, but not blank.
    let unread = self::letter(&SERIAL_BELOW.replace("        ๕๖๗ ", "        สฎ๑๑"));
    assert!(unread.reference().unwrap().value().serial().is_none());
    assert!(unread.findings_of([Check::BlankSerial]).is_empty());
    assert_eq!(unread.findings_of([Check::Misread]).len(), 1);
}

const ORDER: &str = "\
                              (ครุฑ)
                    คำสั่งจังหวัดพะเยา
                    ที่  ๑๐๔๗ / ๒๕๖๗
        เรื่อง  แต่งตั้งคณะทำงานป้องกันและแก้ไขปัญหาหมอกควัน
                    ────────────────────
     อาศัยอำนาจตามมาตรา ๕๗ แห่งพระราชบัญญัติระเบียบบริหารราชการแผ่นดิน พ.ศ. ๒๕๓๔ จึงแต่งตั้งคณะทำงาน มีหน้าที่
     (๑) จัดทำแผนปฏิบัติการให้แล้วเสร็จภายในวันที่ ๑๕ กุมภาพันธ์ ๒๕๖๗
     (๒) รายงานผลการดำเนินงานต่อผู้ว่าราชการจังหวัดพะเยาทุกวันจันทร์
          ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป
                    สั่ง ณ วันที่ ๒๙ มกราคม พ.ศ. ๒๕๖๗
                                        (นายวีระ บุญมั่น)
                                      ผู้ว่าราชการจังหวัดพะเยา
";

#[test]
fn an_order_drawn_with_boxes_and_gaps() {
    assert_says(
        &letter(ORDER),
        &[
            "form: order",
            "number: ๑๐๔๗/๒๕๖๗",
            "issuer: จังหวัดพะเยา",
            "date: ๒๙ มกราคม ๒๕๖๗",
            "subject: แต่งตั้งคณะทำงานป้องกันและแก้ไขปัญหาหมอกควัน",
            "name: นายวีระ บุญมั่น",
        ],
    );
}

const MESSAGE: &str = "\
วิทยุในราชการกรมการปกครอง
สถานีส่ง  ปค.              วัน เดือน ปี   ๑๔ ก.ย. ๒๕๖๖   เวลา ๑๕.๓๐ น.
จาก   อธิบดีกรมการปกครอง
ถึง    ผวจ. ทุกจังหวัด
เพื่อทราบ  ปลัดจังหวัด ทุกจังหวัด
ที่ มท ๐๓๑๐.๑/ว ๙๔๕๗  ลงวันที่ ๑๔ ก.ย. ๖๖
ความเร่งด่วน  ด่วนที่สุด
           ขอให้จังหวัดแจ้งอำเภอสำรวจความเสียหายจากอุทกภัย และรายงานภายในวันที่ ๑๘ ก.ย. ๖๖
สำนักบริหารการปกครองท้องที่ โทร. ๐-๒๐๐๐-๔๘๕๑
";

#[test]
fn a_message_with_words_of_its_own() {
    assert_says(
        &letter(MESSAGE),
        &[
            "form: radio",
            "urgency: ด่วนที่สุด",
            "ที่: มท 0310.1/ว 9457",
            "issuer: กรมการปกครอง",
            "date: ๑๔ กันยายน ๒๕๖๖",
            "to: ผู้ว่าราชการจังหวัด",
            "copy: ปลัดจังหวัด",
            "phone: ๐ ๒๐๐๐ ๔๘๕๑",
        ],
    );
}

const SEALED: &str = "\
ที่ สร ๐๐๒๓.๔/ว ๙๐๒
ถึง   ที่ว่าการอำเภอทุกอำเภอ
            ขอให้เร่งรัดรายงานให้จังหวัดภายใน ๓ วันทำการ นับแต่วันที่ได้รับหนังสือนี้


                              จังหวัดสุรินทร์
                         (ตราจังหวัดสุรินทร์)
                              ๑๙ มีนาคม ๒๕๖๗
สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดสุรินทร์
โทร ๐๔๔-๐๐-๑๘๘๑-๒ ต่อ ๑๔,๑๕
โทรสาร ๐๔๔-๐๐-๔๔๑๑
";

#[test]
fn a_seal_is_named_between_issuer_and_date() {
    assert_says(
        &letter(SEALED),
        &["form: stamped", "issuer: จังหวัดสุรินทร์", "date: ๑๙ มีนาคม ๒๕๖๗", "fax: ๐ ๔๔๐๐ ๔๔๑๑"],
    );
}

/// A memo on the letter of a district on the letter of a province, each on its page.
const THREE: &str = "\
                        บันทึกข้อความ
ส่วนราชการ  สำนักปลัด องค์การบริหารส่วนตำบลทุ่งรวงทอง  โทร. ๐-๕๔๐๐-๐๐๑๑
ที่  พย ๗๒๘๐๑/๑๔๕          วันที่  ๖ มีนาคม ๒๕๖๗
เรื่อง  รายงานการสำรวจถังขยะเปียก
เรียน  นายกองค์การบริหารส่วนตำบลทุ่งรวงทอง

        ด้วยอำเภอจุนได้ส่งหนังสือตามที่แนบมาพร้อมนี้

        จึงเรียนมาเพื่อโปรดทราบ

                        นักจัดการงานทั่วไป
\u{c}
                                                  อบต.ทุ่งรวงทอง
                                                  เลขรับ ๓๐๑/๖๗
                                                  วันที่ ๕ มี.ค. ๒๕๖๗
ที่ พย ๐๐๒๓.๑๐/ว ๓๓๐

ถึง  เทศบาลตำบลทุกแห่ง และองค์การบริหารส่วนตำบลทุกแห่ง

        พร้อมนี้ อำเภอจุนขอส่งสำเนาหนังสือจังหวัดพะเยา มาเพื่อดำเนินการและรายงานภายในวันที่ ๑๔ มีนาคม ๒๕๖๗


                        อำเภอจุน
                        ๔ มีนาคม ๒๕๖๗

สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ
โทร. ๐-๕๔๐๐-๙๔๖๑
\u{c}
- ๓ -
ที่ พย ๐๐๒๓.๓/ว ๑๐๐๒                         ศาลากลางจังหวัดพะเยา
                                            ถนนพหลโยธิน พย ๕๖๐๐๐

                 ๒๗ กุมภาพันธ์ ๒๕๖๗

เรื่อง  การสำรวจถังขยะเปียก

เรียน  นายอำเภอ ทุกอำเภอ

        ขอให้อำเภอรายงานจังหวัดภายในวันที่ ๒๐ มีนาคม ๒๕๖๗

                 ขอแสดงความนับถือ

           ท้องถิ่นจังหวัดพะเยา ปฏิบัติราชการแทน
              ผู้ว่าราชการจังหวัดพะเยา
";

#[test]
fn documents_stay_apart_without_a_line_of_their_heads() {
    assert_eq!(letters(THREE).len(), 3);
    let heads = [
        "ที่ พย ๐๐๒๓.๑๐/ว ๓๓๐",
        "ถึง  เทศบาลตำบลทุกแห่ง และองค์การบริหารส่วนตำบลทุกแห่ง",
        "ที่ พย ๐๐๒๓.๓/ว ๑๐๐๒                         ศาลากลางจังหวัดพะเยา",
        "เรื่อง  การสำรวจถังขยะเปียก\n\nเรียน",
    ];
    for head in heads {
        assert!(THREE.contains(head));
        let letters = letters(&THREE.replacen(head, "", 1));
        let dates: Vec<_> = letters.iter().map(|letter| letter.day().unwrap().to_string()).collect();
        assert_eq!(dates, ["๖ มีนาคม ๒๕๖๗", "๔ มีนาคม ๒๕๖๗", "๒๗ กุมภาพันธ์ ๒๕๖๗"], "{head}");
    }
}

/// Tone marks are lost, also in words as short as ที่, and the urgency stands beside the address.
const WORN: &str = "\
                                                        กรมการขนส่งทางบก
ด่วนที่สด                                                ถนนพหลโยธิน กทม. ๑๐๙๐๐
ที คค ๐๔๑๔.๒/ว ๓๘๘
                        ๒๑ พฤษภาคม ๒๕๖๗

เรือง   การตรวจสภาพรถรับส่งนักเรียน

เรียน   ขนส่งจังหวัด ทุกจังหวัด ยกเว้นจังหวัดยะลา และอธิบดีกรมส่งเสริมการปกครองท้องถิ่น

อางถึง   หนังสือกรมการขนส่งทางบก ที่ คค ๐๔๑๔.๒/ว ๒๐๕ ลงวันที่ ๗ มีนาคม ๒๕๖๗

สิงทีส่งมาด้วย   แบบตรวจสภาพรถ                 จำนวน ๑ ชุด

        ขอให้ตรวจสภาพรถรับส่งนักเรียนให้แล้วเสร็จภายในวันที ๑๔ มิถุนายน ๒๕๖๗

        จึงเรียนมาเพื่อทราบและดำเนินการ

                        ขอแสดงความนับถือ

                    อธิบดีกรมการขนส่งทางบก

สำนักสวัสดิภาพการขนส่งทางบก
โทร. ๐ ๒๐๐๐ ๘๖๐๘
";

#[test]
fn marks_may_be_lost_in_every_label() {
    let letter = letter(WORN);
    assert_says(
        &letter,
        &[
            "urgency: ด่วนที่สุด",
            "ที่: คค 0414.2/ว 388",
            "issuer: กรมการขนส่งทางบก",
            "date: ๒๑ พฤษภาคม ๒๕๖๗",
            "subject: การตรวจสภาพรถรับส่งนักเรียน",
            "to: ขนส่งจังหวัด",
            "to: อธิบดีกรมส่งเสริมการปกครองท้องถิ่น",
            "cites: คค 0414.2/ว 205 ๗ มีนาคม ๒๕๖๗",
            "encloses: แบบตรวจสภาพรถ (๑ ชุด)",
            "due: ภายในวันที่ ๑๔ มิถุนายน ๒๕๖๗",
        ],
    );
    assert!(letter.urgency().unwrap().deviations().contains(Deviation::DamagedWord));
}

/// The date stands beside the office that put its seal on the letter.
const SEAL_BESIDE: &str = "\
ที่ นศ ๐๐๓๐.๑/ว ๔๑๒

ถึง  สำนักงานเกษตรอำเภอทุกอำเภอ

     พร้อมหนังสือนี้ ขอส่งแบบสำรวจ และขอให้รายงานภายในวันที่ ๓๑ พฤษภาคม ๒๕๖๖

     ๒๒ พฤษภาคม ๒๕๖๖                      จังหวัดนครศรีธรรมราช

สำนักงานเกษตรจังหวัด
โทร. ๐ ๗๕๐๐ ๖๑๖๑
";

#[test]
fn a_date_may_stand_beside_the_seal() {
    let expected = &["form: stamped", "issuer: จังหวัดนครศรีธรรมราช", "date: ๒๒ พฤษภาคม ๒๕๖๖"];
    assert_says(&letter(SEAL_BESIDE), expected);
}

#[test]
fn a_range_of_areas_is_one_addressee() {
    let text =
        WORN.replace("ขนส่งจังหวัด ทุกจังหวัด ยกเว้นจังหวัดยะลา", "สวัสดิการและคุ้มครองแรงงานกรุงเทพมหานครพื้นที่ ๑ - ๕");
    let letter = letter(&text);
    let names: Vec<_> = letter.addressees().iter().map(|addressee| addressee.value().name()).collect();
    assert_eq!(names, ["สวัสดิการและคุ้มครองแรงงานกรุงเทพมหานครพื้นที่ ๑ - ๕", "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น"]);
}

/// The office of a stamp stands in the other column of the addressee, and the stamp itself below.
#[test]
fn a_stamp_beside_the_addressee() {
    let text = WORN.replace(
        "เรียน   ขนส่งจังหวัด ทุกจังหวัด ยกเว้นจังหวัดยะลา และอธิบดีกรมส่งเสริมการปกครองท้องถิ่น\n",
        "เรียน   ขนส่งจังหวัด ทุกจังหวัด               สำนักงานขนส่งจังหวัดเลย\n\
         \u{20}                                            เลขรับ ๓๕๒\n\
         \u{20}                                            วันที่ ๒๔ พ.ค. ๖๗\n",
    );
    let letter = letter(&text);
    assert_eq!(letter.addressees().len(), 1);
    assert_eq!(letter.stamps().len(), 1);
}

/// A blank inside the urgency makes no lesser one of it.
#[test]
fn an_urgency_in_two_parts() {
    for (written, urgency) in
        [("ด่วนที่ สุด", "ด่วนที่สุด"), ("ด่วน ที่สุด", "ด่วนที่สุด"), ("ด่วน  มาก", "ด่วนมาก"), ("ด่วน", "ด่วน")]
    {
        let text = format!(
            "{written}\nที่ ลย ๐๐๒๓.๔/ว ๘๑๒                    ศาลากลางจังหวัดเลย\n\n๑๕ ธันวาคม ๒๕๖๖\n\nเรื่อง การเบิกจ่าย\n\nเรียน นายอำเภอ ทุกอำเภอ\n"
        );
        let letter = Dossier::read(&text).letters().next().unwrap().clone();
        let read = letter.urgency().unwrap();
        assert_eq!((read.value().to_string(), read.span().slice(&text)), (urgency.into(), Some(written)));
        assert_eq!(read.deviations().contains(Deviation::ExtraSpace), written.contains(' '), "{written}");
    }
}

/// The stamp beside the date has no heading, a word is torn by the end of a line, a blank stands before ำ, and one telephone is of the
/// ministry's own net.
const BESIDE_DATE: &str = "\
ที่ มท ๐๘๐๘.๓/ว ๔๑๒๘                                กรมส่งเสริมการปกครองท้องถิ่น
                                                  ถนนนครราชสีมา เขตดุสิต กทม. ๑๐๓๐๐

                    ๒๒ กรกฎาคม ๒๕๖๗                         เลขรับ ๕๕๘๐
                                                          วันที่ ๒๔ ก.ค. ๒๕๖๗
                                                          เวลา ๑๓.๔๕ น.
เรื่อง  การจัดสรรเงินอุดหนุน

เรียน  ผู้ว่าราชการจังหวัด ทุกจังหวัด

สิ่งที่ส่งมาด้วย  แบบรายงานผลการเบิกจ่าย             จ ำนวน ๒ ฉบับ

        ขอให้แจ้งองค์กรปกครองส่วนท้องถิ่นก่อหนี้ผูกพันให้แล้วเสร็จภาย
ในวันที่ ๓๐ สิงหาคม ๒๕๖๗ และรายงานให้กรมทราบภายใน ๕ วันท ำการ นับแต่วันที่ก่อหนี้

        จึงเรียนมาเพื่อโปรดพิจารณา

                              ขอแสดงความนับถือ

                       อธิบดีกรมส่งเสริมการปกครองท้องถิ่น

สำนักบริหารการคลังท้องถิ่น
โทร. ๐ ๒๐๐๐ ๙๐๐๐ ต่อ ๑๖๐๔, (มท) ๕๐๒๓๑
";

#[test]
fn a_stamp_beside_the_date() {
    assert_says(
        &letter(BESIDE_DATE),
        &[
            "form: external",
            "issuer: กรมส่งเสริมการปกครองท้องถิ่น",
            "date: ๒๒ กรกฎาคม ๒๕๖๗",
            "encloses: แบบรายงานผลการเบิกจ่าย (๒ ฉบับ)",
            "due: ภายในวันที่ ๓๐ สิงหาคม ๒๕๖๗",
            "due: ภายใน ๕ วันทำการ นับแต่วันที่ก่อหนี้",
            "stamp: - | ๕๕๘๐ | ๒๔ กรกฎาคม ๒๕๖๗ | ๑๓.๔๕ น.",
            "phone: ๐ ๒๐๐๐ ๙๐๐๐ ต่อ ๑๖๐๔",
            "phone: (มท) ๕๐๒๓๑",
        ],
    );
}

/// Without a letterhead, whoever signs tells who issues it.
#[test]
fn a_certificate_without_letterhead() {
    let text = "\
                          หนังสือรับรอง
                                             เลขที่ ๒๗/๒๕๖๘

        หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า นางสาวสายใจ ใจงาม เป็นพนักงานเทศบาลสามัญจริง

        หนังสือรับรองฉบับนี้ใช้ได้ภายใน ๓๐ วัน นับแต่วันที่ออกหนังสือ

                ให้ไว้ ณ วันที่ ๙ มิถุนายน พ.ศ. ๒๕๖๘

                        (นายสมหมาย ใจมั่น)
                      นายกเทศมนตรีตำบลบ้านสวนใหม่
";
    let certificate = letter(text);
    assert_says(&certificate, &["form: certificate", "issuer: เทศบาลตำบลบ้านสวนใหม่", "date: ๙ มิถุนายน ๒๕๖๘"]);
    assert!(certificate.deadlines().is_empty());
}
