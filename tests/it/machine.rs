//! The machine form of every type, which programs store: it is exactly `machine.txt`, and changes with a major version only.

use std::collections::BTreeSet;
use std::fmt::{Debug, Write as _};

use saraban::{
    Check, Deviations, Dossier, Draft, Form, Holiday, Kind, OrganisationKind, ParseOptions, Scanner,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

fn line(said: &mut String, name: &str, value: impl Serialize) {
    writeln!(said, "{name} {}", serde_json::to_string(&value).unwrap()).unwrap();
}

/// Says a value, which is read back.
fn stored<T: Serialize + DeserializeOwned + PartialEq + Debug>(said: &mut String, name: &str, value: T) {
    let json = serde_json::to_string(&value).unwrap();
    assert_eq!(serde_json::from_str::<T>(&json).map_err(|error| error.to_string()), Ok(value), "{json}");
    writeln!(said, "{name} {json}").unwrap();
}

/// A type read from texts.
macro_rules! values {
    ($said:ident, $say:ident, $($type:ident: $($text:literal),+;)*) => {
        $($(
            let parsed = saraban::$type::parse_with($text, ParseOptions::LENIENT);
            $say(&mut $said, stringify!($type), parsed.unwrap_or_else(|error| panic!("{}: {error}", $text)).value);
        )+)*
    };
}

fn names() -> String {
    let mut said = String::from("== names\n\n");
    stored(&mut said, "Kind", Kind::ALL.to_vec());
    stored(&mut said, "Deviation", Deviations::ALL);
    line(&mut said, "Check", Check::ALL.iter().map(|check| check.name()).collect::<Vec<_>>());
    stored(&mut said, "Severity", Check::ALL.iter().map(|check| check.severity()).collect::<Vec<_>>());
    stored(&mut said, "Form", Form::ALL.to_vec());
    stored(&mut said, "OrganisationKind", OrganisationKind::ALL.to_vec());
    let kinds: BTreeSet<_> = Holiday::all().map(|day| format!("{:?}", day.kind())).collect();
    line(&mut said, "HolidayKind", kinds);
    said + "\n"
}

fn values() -> String {
    let mut said = String::from("== values\n\n");
    values! { said, stored,
        Number: "๑,๒๕๐.๕๐", "-0.1", "สามแสน";
        Figures: "๐๐๗";
        Baht: "๑,๒๕๐.๕๐ บาท";
        Fraction: "๑/๓";
        Quantity: "ร้อยละ ๔๐", "๓.๘๕ ล้านบาท", "ร้อยละ ๕ - ๗";
        StatedTwice: "๕,๐๐๐ บาท (ห้าพันบาทถ้วน)";
        ListLabel: "๒.๑", "(ก)";
        Ordinal: "ลำดับที่ ๓";
        BuddhistDate: "๗ มิถุนายน ๒๕๖๕";
        BuddhistMonth: "มิถุนายน ๒๕๖๕";
        BuddhistYear: "พ.ศ. ๒๕๖๕";
        FiscalYear: "ปีงบประมาณ พ.ศ. ๒๕๖๗";
        AcademicYear: "ปีการศึกษา ๒๕๖๗";
        Quarter: "ไตรมาสที่ ๒ ปีงบประมาณ พ.ศ. ๒๕๖๗";
        HalfYear: "ครึ่งปีแรก ปี พ.ศ. ๒๕๖๗";
        DateExpression: "๕ - ๗ มกราคม ๒๕๖๗", "มกราคม - สิงหาคม ๒๕๖๗", "๕ มกราคม ๒๕๖๗ เวลา ๐๙.๐๐ - ๑๖.๓๐ น.", "ปี ๒๕๖๕ - ๒๕๖๗",
            "ปีงบประมาณ ๒๕๖๕ - ๒๕๖๗", "ค.ศ. 2024";
        TimeOfDay: "๐๙.๐๐ น.";
        TimeRange: "๑๓.๓๐ - ๑๖.๓๐ น.";
        Month: "มิถุนายน";
        Weekday: "พฤหัสบดี";
        ReferenceCode: "ด่วนที่สุด ที่ มท ๐๘๑๖.๕/ว ๑๘๔๔", "ลับ ที่ นร 1112/(กยป.)044", "มท ๐๘๑๖.๓/ว(ล)";
        Urgency: "ด่วนมาก";
        Secrecy: "ลับ";
        OrderNumber: "๓๔๗/๒๕๖๓";
        MeetingNumber: "ครั้งที่ ๑/๒๕๖๔";
        ReceiptNumber: "เลขรับ ๒๒๘๙/๒๕๖๖";
        LawCitation: "มาตรา ๖ แห่งพระราชบัญญัติป่าสงวนแห่งชาติ พ.ศ. ๒๕๐๗";
        Section: "มาตรา ๓๙ ทวิ วรรคสอง";
        GazetteCitation: "ราชกิจจานุเบกษา เล่ม ๑๓๕ ตอนพิเศษ ๕๕ ง หน้า ๑๒ วันที่ ๑๕ มีนาคม ๒๕๖๑";
        PhoneNumber: "๐ ๒๑๙๙ ๙๐๒๑-๓ ต่อ ๔๐๖";
        HouseNumber: "บ้านเลขที่ ๑๒๒/๗";
        PlotNumber: "แปลงเลขที่ ๑๐๓";
        Plate: "๑กข ๒๓๔๕ ขอนแก่น";
        Organisation: "ผู้ว่าราชการจังหวัด ทุกจังหวัด (ยกเว้นจังหวัดเลย)", "จังหวัดเลย", "กรมที่ดิน", "นายอำเภอภูเรือ";
        Capacity: "ปลัดจังหวัดเลย ปฏิบัติราชการแทน ผู้ว่าราชการจังหวัดเลย";
        Addressees: "นายอำเภอ ทุกอำเภอ และท้องถิ่นจังหวัดเลย";
    }
    // What is due when, of which the rule cannot be known.
    values! { said, line,
        Deadline: "ภายในวันที่ ๒๘ ธันวาคม ๒๕๖๖", "ภายใน ๑๕ วันทำการ นับแต่วันที่ได้รับหนังสือ", "ทุกวันที่ ๒๕ ของเดือน (มกราคม - สิงหาคม ๒๕๖๗)";
        Fixed: "ภายในสิ้นเดือนนี้";
        Counted: "ภายใน ๓๐ วัน นับแต่วันที่ ๑ มีนาคม ๒๕๖๗";
        Recurrence: "ทุกไตรมาส", "ทุกวันศุกร์";
    }
    said + "\n"
}

fn entities() -> String {
    let mut said = String::from("== entities\n\n");
    let text = "ที่ มท 0816.๓/ว ๓๒๒ ลงวันที่ ๕ ม.ค. ๖๗ ให้จังหวัดเลยรายงานภายใน ๗ วัน นับแต่วันที่ได้รับหนังสือ จำนวน 3 ชุด";
    for entity in Scanner::new().entities(text) {
        line(&mut said, "Entity", entity);
    }
    said + "\n"
}

/// Which fields there are, and of which sort, in any of the letters.
fn fields(path: &str, value: &Value, found: &mut BTreeSet<String>) {
    let sort = match value {
        Value::Null => return,
        Value::Object(fields_of) => {
            // The codes of local governments are a feature's.
            let fields_of = fields_of.iter().filter(|(name, _)| *name != "code");
            return fields_of.for_each(|(name, value)| fields(&format!("{path}.{name}"), value, found));
        }
        Value::Array(items) => {
            return items.iter().for_each(|item| fields(&format!("{path}[]"), item, found));
        }
        Value::String(_) => "string",
        Value::Number(_) => "number",
        Value::Bool(_) => "bool",
    };
    found.insert(format!("{path} {sort}"));
}

fn letters() -> String {
    let mut found = BTreeSet::new();
    for text in crate::scanner_laws::letters() {
        let dossier = Dossier::read(&text);
        fields("Dossier", &serde_json::to_value(&dossier).unwrap(), &mut found);
        for letter in dossier.letters() {
            fields("Draft", &serde_json::to_value(Draft::from(letter)).unwrap(), &mut found);
        }
    }
    found.iter().fold(String::from("== letters\n\n"), |said, field| said + field + "\n")
}

#[test]
fn machine_forms_are_those_that_programs_have_stored() {
    let said = names() + &values() + &entities() + &letters();
    let stored = include_str!("machine.txt");
    if said != stored {
        let changed = said.lines().zip(stored.lines()).find(|(now, then)| now != then);
        panic!("{changed:?}\n\nall of it is\n{said}\n");
    }
}
