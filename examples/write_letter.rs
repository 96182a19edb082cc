//! Writes a letter from its values, and reads it back as the registry of the receiver will.
//!
//! ```text
//! cargo run --example write_letter
//! ```

use std::error::Error;

use saraban::{BuddhistDate, Dossier, Draft, Form, Language, PhoneNumber, ReferenceCode};

fn main() -> Result<(), Box<dyn Error>> {
    let reference: ReferenceCode = "ด่วนที่สุด ที่ พร ๐๐๒๓.๓/ว ๑๑๘๒".parse()?;
    let forwarded: ReferenceCode = "มท ๐๘๑๖.๓/ว ๓๑๔๑".parse()?;
    let written: BuddhistDate = "๑๗ พฤษภาคม ๒๕๖๗".parse()?;
    let phone: PhoneNumber = "๐ ๕๔๐๐ ๐๗๗๗ ต่อ ๑๒".parse()?;
    let draft = Draft::new(Form::External)
        .with_reference(reference)
        .with_issuer("จังหวัดแพร่")
        .with_place("ถนนไชยบูรณ์ พร ๕๔๐๐๐")
        .with_date(written)
        .with_subject("การรายงานข้อมูลศูนย์พัฒนาเด็กเล็ก ประจำปีงบประมาณ พ.ศ. ๒๕๖๗")
        .with_addressee("นายอำเภอ ทุกอำเภอ")
        .with_addressee("นายกเทศมนตรีเมืองแพร่")
        .with_citation("กรมส่งเสริมการปกครองท้องถิ่น", forwarded, "๑๕ พฤษภาคม ๒๕๖๗".parse::<BuddhistDate>()?)
        .with_enclosure("แบบรายงาน จำนวน ๑ ชุด")
        .with_paragraph("ตามหนังสือที่อ้างถึง กรมส่งเสริมการปกครองท้องถิ่นขอให้จังหวัดสำรวจข้อมูลศูนย์พัฒนาเด็กเล็ก นั้น")
        .with_paragraph("จังหวัดแพร่จึงขอให้รายงานตามแบบรายงานที่ส่งมาด้วย ภายในวันที่ ๓๑ พฤษภาคม ๒๕๖๗")
        .with_paragraph("จึงเรียนมาเพื่อพิจารณาดำเนินการ")
        .with_signatory("นายเอกพล สุวรรณรัตน์")
        .with_position("ปลัดจังหวัด รักษาราชการแทน ผู้ว่าราชการจังหวัดแพร่")
        .with_office("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด กลุ่มงานส่งเสริมและพัฒนาท้องถิ่น")
        .with_phone(phone);
    for fault in draft.faults() {
        eprintln!("{}", fault.display(Language::Thai));
    }

    let text = draft.to_string();
    println!("{text}");

    for letter in Dossier::read(&text).letters() {
        for duty in letter.obligations() {
            let due = duty.schedule().due().first().map(ToString::to_string).unwrap_or_default();
            println!("{} ต้อง{} ภายใน {due}", duty.who().value(), duty.what());
        }
        for finding in letter.findings() {
            println!("{}", finding.show(&text, Language::Thai));
        }
    }
    Ok(())
}
