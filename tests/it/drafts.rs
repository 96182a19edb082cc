//! Letters that are written: each form as it goes to the printer, and what was read written again.

use saraban::{
    BuddhistDate, Deviation, DigitStyle, Dossier, Draft, Form, OrderNumber, ParseOptions, PhoneNumber,
    ReferenceCode, Secrecy, Urgency,
};

const FIXTURES: &[(&str, &str)] = &[
    ("announcement", include_str!("../letters/announcement.txt")),
    ("certificate", include_str!("../letters/certificate.txt")),
    ("circular", include_str!("../letters/circular.txt")),
    ("draft", include_str!("../letters/draft.txt")),
    ("forwarded", include_str!("../letters/forwarded.txt")),
    ("local", include_str!("../letters/local.txt")),
    ("memo", include_str!("../letters/memo.txt")),
    ("minutes", include_str!("../letters/minutes.txt")),
    ("noisy", include_str!("../letters/noisy.txt")),
    ("order", include_str!("../letters/order.txt")),
    ("plan", include_str!("../letters/plan.txt")),
    ("radio", include_str!("../letters/radio.txt")),
    ("regulation", include_str!("../letters/regulation.txt")),
    ("stamped", include_str!("../letters/stamped.txt")),
];

fn date(text: &str) -> BuddhistDate {
    text.parse().unwrap()
}

/// A code, its serial perhaps open.
pub(crate) fn reference(text: &str) -> ReferenceCode {
    ReferenceCode::parse_with(text, ParseOptions::STRICT.admitting(Deviation::BlankSerial)).unwrap().value
}

pub(crate) fn phone(text: &str) -> PhoneNumber {
    text.parse().unwrap()
}

/// The only letter of a text, as a draft.
#[track_caller]
fn read_back(text: &str) -> Draft {
    let dossier = Dossier::read(text);
    let letters: Vec<_> = dossier.letters().collect();
    assert_eq!(letters.len(), 1, "{} letters in\n{text}", letters.len());
    Draft::from(letters[0])
}

/// What is written is the golden text, complete, and reads back.
#[track_caller]
fn assert_written(draft: &Draft, golden: &str) {
    let text = draft.to_string();
    assert!(text == golden, "written is\n{text}");
    assert_eq!(draft.faults(), []);
    assert_eq!(read_back(&text), *draft);
    // What is written as it should be gives the registry nothing to find.
    let dossier = Dossier::read(&text);
    let found: Vec<_> = dossier.letters().flat_map(saraban::Letter::findings).collect();
    assert_eq!(found, []);
    let arabic = draft.display(DigitStyle::Arabic).to_string();
    assert!(!arabic.contains(|c| ('๐'..='๙').contains(&c)), "{arabic}");
    assert_eq!(read_back(&arabic), *draft);
}

#[test]
fn an_external_letter() {
    let draft = Draft::new(Form::External)
        .with_reference(reference("ด่วนที่สุด ที่ มท ๐๘๑๖.๓/ว ๓๑๔๑"))
        .with_issuer("กรมส่งเสริมการปกครองท้องถิ่น")
        .with_place("ถนนนครราชสีมา เขตดุสิต กทม. 10300")
        .with_date(date("๑๕ พฤษภาคม ๒๕๖๗"))
        .with_subject("การรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก ประจำปีงบประมาณ พ.ศ. 2567")
        .with_addressee("ผู้ว่าราชการจังหวัด ทุกจังหวัด (ยกเว้นจังหวัดนนทบุรี)")
        .with_citation("กระทรวงมหาดไทย", reference("ด่วนมาก ที่ มท ๐๘๑๖.๓/ว ๒๐๗๙"), date("๑๑ เมษายน ๒๕๖๖"))
        .with_citation("กรมส่งเสริมการปกครองท้องถิ่น", reference("มท ๐๘๑๖.๓/ว ๘๘"), date("๙ มกราคม ๒๕๖๗"))
        .with_enclosure("แบบรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก จำนวน 1 ชุด")
        .with_enclosure("แบบตอบรับ")
        .with_paragraph("ตามหนังสือที่อ้างถึง ๑ และ ๒ ได้แจ้งให้จังหวัดสำรวจข้อมูล\nศูนย์พัฒนาเด็กเล็ก นั้น")
        .with_paragraph("ขอให้รายงานภายในวันที่ ๓๑ พฤษภาคม ๒๕๖๗ ตามแบบที่ https://example.go.th/ecd/2567")
        .with_paragraph("จึงเรียนมาเพื่อโปรดพิจารณาดำเนินการ")
        .with_signatory("นายธีรเดช มั่นคงธรรม")
        .with_position("รองอธิบดี ปฏิบัติราชการแทน อธิบดีกรมส่งเสริมการปกครองท้องถิ่น")
        .with_office("กองส่งเสริมและพัฒนาการจัดการศึกษาท้องถิ่น กลุ่มงานการศึกษาปฐมวัย")
        .with_phone(phone("๐ ๒๐๐๐ ๔๐๒๑-๓ ต่อ ๕๑๒"))
        .with_fax(phone("๐ ๒๐๐๐ ๔๐๓๐"))
        .with_email("saraban@example.go.th")
        .with_coordinator("นางสาวกานดา ใจเพียร")
        .with_copy("กรมบัญชีกลาง");
    assert_written(&draft, include_str!("../letters/written/external.txt"));
}

#[test]
fn a_memo() {
    let draft = Draft::new(Form::Memo)
        .with_secrecy(Secrecy::Confidential)
        .with_issuer("กรมการพัฒนาชุมชน สำนักงานเลขานุการกรม กลุ่มงานพัสดุ")
        .with_phone(phone("๐ ๒๐๐๐ ๖๑๑๑ ต่อ ๒๐๗"))
        .with_reference(reference("มท ๐๔๐๑.๕/๘๑๒"))
        .with_date(date("๒๐ สิงหาคม ๒๕๖๗"))
        .with_subject("ขอให้ส่งแบบสำรวจความต้องการวัสดุสำนักงาน")
        .with_addressee("ผู้อำนวยการกองคลัง")
        .with_through("เลขานุการกรม")
        .with_paragraph("ด้วยกลุ่มงานพัสดุจะจัดทำแผนการจัดซื้อ วงเงิน ๓๕๐,๐๐๐ บาท (สามแสนห้าหมื่นบาทถ้วน)")
        .with_paragraph("จึงเรียนมาเพื่อโปรดพิจารณา")
        .with_signatory("นางประไพ ศรีสมบูรณ์")
        .with_position("หัวหน้ากลุ่มงานพัสดุ");
    assert_written(&draft, include_str!("../letters/written/memo.txt"));
}

#[test]
fn a_stamped_letter() {
    let draft = Draft::new(Form::Stamped)
        .with_reference(reference("มท ๐๘๐๘.๒/๔๑๐๗"))
        .with_addressee("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดเชียงราย")
        .with_addressee("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดพะเยา")
        .with_paragraph("ขอให้ส่งสำเนาบัตรประจำตัวเพิ่มเติม จำนวน ๒ ฉบับ ภายในวันที่ ๑๘ กันยายน ๒๕๖๗")
        .with_issuer("กรมส่งเสริมการปกครองท้องถิ่น")
        .with_date(date("๙ กันยายน ๒๕๖๗"))
        .with_office("กองบริหารการคลังท้องถิ่น")
        .with_phone(phone("๐ ๒๐๐๐ ๔๕๔๕ ต่อ ๑๖๐๑-๒"));
    assert_written(&draft, include_str!("../letters/written/stamped.txt"));
}

#[test]
fn an_order() {
    let number: OrderNumber = "๑๔๒๘/๒๕๖๗".parse().unwrap();
    let draft = Draft::new(Form::Order)
        .with_issuer("จังหวัดแพร่")
        .with_number(number)
        .with_subject("แต่งตั้งคณะทำงานขับเคลื่อนการลดอุบัติเหตุทางถนนระดับจังหวัด")
        .with_paragraph(
            "อาศัยอำนาจตามความในมาตรา ๕๗ แห่งพระราชบัญญัติระเบียบบริหารราชการแผ่นดิน พ.ศ. ๒๕๓๔ จึงแต่งตั้งคณะทำงาน",
        )
        .with_paragraph("ทั้งนี้ ตั้งแต่วันที่ ๑ กรกฎาคม พ.ศ. ๒๕๖๗ เป็นต้นไป")
        .with_date(date("๒๔ มิถุนายน ๒๕๖๗"))
        .with_signatory("พันตำรวจเอก เอกพล สุวรรณรัตน์")
        .with_position("ผู้ว่าราชการจังหวัดแพร่");
    assert_written(&draft, include_str!("../letters/written/order.txt"));
}

#[test]
fn a_regulation_and_a_bylaw() {
    let regulation = |form| {
        Draft::new(form)
            .with_issuer("กรมการพัฒนาชุมชน")
            .with_subject("การใช้ห้องประชุมและโสตทัศนูปกรณ์ (ฉบับที่ ๒) พ.ศ. ๒๕๖๗")
            .with_paragraph("โดยที่เป็นการสมควรแก้ไขเพิ่มเติมระเบียบว่าด้วยการใช้ห้องประชุม จึงวางระเบียบไว้ ดังต่อไปนี้")
            .with_paragraph("ข้อ ๑ ระเบียบนี้ให้ใช้บังคับตั้งแต่วันถัดจากวันประกาศเป็นต้นไป")
            .with_paragraph("ข้อ ๒ ผู้ขอใช้ห้องประชุมให้ยื่นแบบขอใช้ก่อนวันใช้ไม่น้อยกว่า ๓ วันทำการ")
            .with_date(date("๑ กุมภาพันธ์ ๒๕๖๗"))
            .with_signatory("นางพรทิพย์ ศรีวิไล")
            .with_position("อธิบดีกรมการพัฒนาชุมชน")
    };
    let golden = include_str!("../letters/written/regulation.txt");
    assert_written(&regulation(Form::Regulation), golden);
    assert_written(&regulation(Form::Bylaw), &golden.replacen("ระเบียบกรม", "ข้อบังคับกรม", 1));
}

#[test]
fn an_announcement() {
    let draft = Draft::new(Form::Announcement)
        .with_issuer("เทศบาลตำบลบ้านสวนใหม่")
        .with_subject("ประกวดราคาจ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก ด้วยวิธีประกวดราคาอิเล็กทรอนิกส์ (e-bidding)")
        .with_paragraph("เทศบาลตำบลบ้านสวนใหม่มีความประสงค์จะประกวดราคาจ้างก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ ๔")
        .with_paragraph("จึงประกาศมาให้ทราบโดยทั่วกัน")
        .with_date(date("๒๘ มิถุนายน ๒๕๖๗"))
        .with_signatory("นายวสันต์ พฤกษาไพร")
        .with_position("ปลัดเทศบาล ปฏิบัติหน้าที่ นายกเทศมนตรีตำบลบ้านสวนใหม่");
    assert_written(&draft, include_str!("../letters/written/announcement.txt"));
}

#[test]
fn a_statement_and_news() {
    let public = |form| {
        Draft::new(form)
            .with_issuer("กรมควบคุมโรค")
            .with_subject("การเฝ้าระวังโรคไข้เลือดออก")
            .with_number("๒")
            .with_paragraph("ด้วยมีรายงานผู้ป่วยโรคไข้เลือดออกเพิ่มขึ้นในหลายพื้นที่ จึงขอให้ประชาชนกำจัดแหล่งเพาะพันธุ์ยุงลาย")
            .with_date(date("๓ กรกฎาคม ๒๕๖๗"))
    };
    let golden = include_str!("../letters/written/statement.txt");
    assert_written(&public(Form::Statement), golden);
    assert_written(&public(Form::News), &golden.replacen("แถลงการณ์กรม", "ข่าวกรม", 1));
}

#[test]
fn a_certificate() {
    let draft = Draft::new(Form::Certificate)
        .with_number("๒๗/๒๕๖๗")
        .with_issuer("องค์การบริหารส่วนตำบลดอนสุขสม")
        .with_place("อำเภอเทพสถิต จังหวัดชัยภูมิ ๓๖๒๓๐")
        .with_paragraph("หนังสือฉบับนี้ให้ไว้เพื่อรับรองว่า นายสมหมาย ดวงเด่น ตำแหน่ง ผู้ช่วยนักวิชาการศึกษา ได้ปฏิบัติงานจนถึงปัจจุบัน")
        .with_date(date("๒ พฤษภาคม ๒๕๖๗"))
        .with_signatory("นางรัตนา คำภีร์")
        .with_position("ปลัดองค์การบริหารส่วนตำบล รักษาราชการแทน นายกองค์การบริหารส่วนตำบลดอนสุขสม");
    assert_written(&draft, include_str!("../letters/written/certificate.txt"));
}

#[test]
fn minutes() {
    let draft = Draft::new(Form::Minutes)
        .with_subject("คณะทำงานติดตามแผนพัฒนาจังหวัดน่าน")
        .with_number("๒/๒๕๖๗")
        .with_date(date("๑๔ มีนาคม ๒๕๖๗"))
        .with_place("ห้องประชุมภูเพียง ศาลากลางจังหวัดน่าน ชั้น ๓")
        .with_paragraph("ผู้มาประชุม")
        .with_paragraph("๑. นายเกรียงไกร พงษ์ดี หัวหน้าสำนักงานจังหวัดน่าน ประธาน")
        .with_paragraph("เริ่มประชุมเวลา ๐๙.๓๐ น.")
        .with_paragraph("ระเบียบวาระที่ ๑ เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ")
        .with_paragraph("เลิกประชุมเวลา ๑๒.๐๐ น.")
        .with_signatory("นายธงชัย อินทร์แก้ว")
        .with_position("ผู้จดรายงานการประชุม");
    assert_written(&draft, include_str!("../letters/written/minutes.txt"));
}

#[test]
fn a_radio_message() {
    let draft = Draft::new(Form::Radio)
        .with_urgency(Urgency::MostUrgent)
        .with_issuer("กรมการปกครอง")
        .with_addressee("ผู้ว่าราชการจังหวัด ทุกจังหวัด")
        .with_reference(reference("มท ๐๓๐๙.๒/ว ๑๐๒๘"))
        .with_date(date("๑๑ เมษายน ๒๕๖๗"))
        .with_subject("กำชับมาตรการป้องกันอุบัติเหตุช่วงเทศกาลสงกรานต์")
        .with_paragraph("ขอให้จังหวัดกำชับนายอำเภอทุกอำเภอจัดตั้งจุดตรวจ")
        .with_paragraph("จึงเรียนมาเพื่อดำเนินการโดยด่วน")
        .with_position("อธิบดีกรมการปกครอง")
        .with_office("สำนักบริหารการปกครองท้องที่")
        .with_phone(phone("๐ ๒๐๐๐ ๕๐๐๑-๔"));
    assert_written(&draft, include_str!("../letters/written/radio.txt"));
}

/// Law: a letter that was read is written so that it reads the same again.
#[test]
fn what_was_read_is_written_again() {
    for (name, text) in FIXTURES {
        for letter in Dossier::read(text).letters() {
            let draft = Draft::from(letter);
            let text = draft.to_string();
            assert_eq!(read_back(&text), draft, "{name}\n{text}");
        }
    }
}

#[test]
fn a_plan_is_a_table_behind_the_letter() {
    let draft = Draft::new(Form::Stamped)
        .with_reference(reference("ลย ๐๐๑๙.๓/ว ๙๑๒"))
        .with_addressee("ที่ว่าการอำเภอ ทุกอำเภอ")
        .with_paragraph("ขอส่งแผนปฏิบัติการมาเพื่อดำเนินการ")
        .with_issuer("จังหวัดเลย")
        .with_date(date("๕ มกราคม ๒๕๖๗"))
        .with_plan_row("1", "การเตรียมการ", "")
        .with_plan_row("๑.๑", "สำรวจข้อมูล", "ภายในวันที่ 15 มกราคม 2567")
        .with_plan_row("", "ไม่มีเลข", "");
    let text = draft.to_string();
    let table = "\n\nที่\tการดำเนินการ\tกำหนดเวลา\n๑\tการเตรียมการ\n๑.๑\tสำรวจข้อมูล\tภายในวันที่ ๑๕ มกราคม ๒๕๖๗\n";
    assert!(text.ends_with(table), "{text}");
    assert_eq!(read_back(&text), draft);
    let dossier = Dossier::read(&text);
    assert_eq!(dossier.obligations().count(), 1);
}

/// What was read of a letter that was cut off anywhere is written, if only in part.
#[test]
fn fragments_are_written() {
    for (name, text) in FIXTURES {
        for (at, _) in text.char_indices().step_by(211) {
            for part in [&text[..at], &text[at..]] {
                for letter in Dossier::read(part).letters() {
                    let draft = Draft::from(letter);
                    let text = draft.to_string();
                    let is_empty = draft == Draft::new(letter.form());
                    assert!(is_empty || !text.trim().is_empty() || !draft.faults().is_empty(), "{name}");
                    assert!(!text.contains("  \n") && !text.starts_with('\n'), "{name}\n{text}");
                }
            }
        }
    }
}
