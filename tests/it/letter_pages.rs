//! Letters of several pages, and what is printed anew on each.

use saraban::{Dossier, Form, Letter, Zone};

fn letters(text: &str) -> Vec<Letter> {
    Dossier::read(text).letters().cloned().collect()
}

/// A letter of two pages with these lines at the top of the second.
fn two_pages(header: &str) -> String {
    format!(
        "\
ที่ พร ๐๐๑๗.๒/ว ๑๐๗๔                       ศาลากลางจังหวัดแพร่
                                          ถนนไชยบูรณ์ พร ๕๔๐๐๐

                 ๑๓ พฤษภาคม ๒๕๖๗

เรื่อง  การจัดกิจกรรมจิตอาสาพัฒนา

เรียน  นายอำเภอ ทุกอำเภอ

        ด้วยจังหวัดแพร่กำหนดจัดกิจกรรมจิตอาสาพัฒนาในพื้นที่สาธารณะของทุกอำเภอ จึงขอให้อำเภอดำเนินการ
\u{c}
{header}
        ส่งรายชื่อผู้เข้าร่วมกิจกรรมให้จังหวัดภายในวันจันทร์ที่ ๒๗ พฤษภาคม ๒๕๖๗

        จึงเรียนมาเพื่อทราบและดำเนินการ

                 ขอแสดงความนับถือ

                 (นายวีระ ทองดี)
                 ผู้ว่าราชการจังหวัดแพร่

สำนักงานจังหวัด กลุ่มงานอำนวยการ
โทร. ๐ ๕๔๐๐ ๙๖๐๐
"
    )
}

#[test]
fn the_number_above_and_below_the_page() {
    for header in [
        "ที่ พร ๐๐๑๗.๒/ว ๑๐๗๔\n                - ๒ -\n",
        "                - ๒ -\nที่ พร ๐๐๑๗.๒/ว ๑๐๗๔\n",
        "                - ๒ -\nที่ พร ๐๐๑๗.๒/ว ๑๐๗๔\nศาลากลางจังหวัดแพร่\n",
        "                - ๒ -\n",
    ] {
        let text = two_pages(header);
        let [letter] = letters(&text).try_into().unwrap();
        assert_eq!(letter.deadlines().len(), 1, "{header}");
        let signatory = letter.signatory().unwrap();
        assert_eq!(signatory.position().unwrap().value(), "ผู้ว่าราชการจังหวัดแพร่", "{header}");
        let phones: Vec<_> =
            letter.contact().phones().iter().map(|phone| phone.value().to_string()).collect();
        assert_eq!(phones, ["๐ ๕๔๐๐ ๙๖๐๐"], "{header}");
        assert!(letter.notes().is_empty(), "{header}");
        let zone = |words: &str| {
            let at = text.rfind(words).unwrap();
            letter.parts().iter().find(|part| part.span.start() <= at && at < part.span.end()).unwrap().zone
        };
        assert_eq!(zone("- ๒ -"), Zone::Blank, "{header}");
    }
}

/// The same letter once more behind a numbered page is a copy, and no header.
#[test]
fn a_copy_of_the_letter() {
    let letter = two_pages("                - ๒ -\n");
    let [first, second] =
        letters(&[&letter, "                - ๓ -\n", &letter].concat()).try_into().unwrap();
    assert_eq!(first.reference().map(|code| *code.value()), second.reference().map(|code| *code.value()));
    assert_eq!(second.form(), Form::External);
    assert_eq!(second.addressees().len(), 1);
}

/// Another number above a page is that of a note, or of another document.
#[test]
fn another_number() {
    let [letter, _] = letters(&two_pages(
        "                - ๒ -\nที่ พร ๐๐๑๗.๓/ว ๒๐๐๐                   ศาลากลางจังหวัดแพร่\n                ๒๐ พฤษภาคม ๒๕๖๗\nเรื่อง  การประชุม\nเรียน  นายอำเภอ ทุกอำเภอ\n",
    ))
    .try_into()
    .unwrap();
    assert!(letter.deadlines().is_empty());
}

#[test]
fn a_day_without_its_tone_mark() {
    let text = "\
ประกาศเทศบาลตำบลบ้านสวนใหม่
เรือง  การชำระภาษีทีดินและสิงปลูกสร้าง

        เทศบาลตำบลบ้านสวนใหม่ขอให้ผู้เสียภาษีมาชำระภาษี ณ กองคลัง ตังแต่วันที ๑ กุมภาพันธ์ ๒๕๖๗ ถึงวันที ๓๐ เมษายน ๒๕๖๗

                ประกาศ ณ วันที ๒๕ มกราคม พ.ศ. ๒๕๖๗

                (นายวีระ ทองดี)
                นายกเทศมนตรีตำบลบ้านสวนใหม่
";
    let [letter] = letters(text).try_into().unwrap();
    assert_eq!(letter.date().unwrap().value().to_string(), "๒๕ มกราคม ๒๕๖๗");
    assert_eq!(letter.deadlines().len(), 1);
}
