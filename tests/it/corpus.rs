//! Five real letters, scanned with all that scanning does to them. They are no part of the crate: the tests read them
//! only where they are at hand, and name dates, codes and offices, no people.

use std::path::PathBuf;

use saraban::{Check, Deadline, Dossier, Form, Letter};

/// The letters whose file names begin so; `None` where there are none.
fn dossier(number: &str) -> Option<Dossier> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/letters");
    let mut files = std::fs::read_dir(folder).ok()?.map(|entry| entry.unwrap().path());
    let file = files.find(|path| path.file_name().unwrap().to_str().unwrap().starts_with(number))?;
    Some(Dossier::read(&std::fs::read_to_string(file).unwrap()))
}

#[track_caller]
fn letters<const N: usize>(dossier: &Dossier) -> [&Letter; N] {
    dossier
        .letters()
        .collect::<Vec<_>>()
        .try_into()
        .unwrap_or_else(|_| panic!("{} letters", dossier.letters().len()))
}

fn code(letter: &Letter) -> String {
    letter.reference().map_or("-".to_owned(), |code| code.value().canonical().to_string())
}

fn date(letter: &Letter) -> String {
    letter.date().map_or("-".to_owned(), |date| date.value().to_string())
}

fn issuer(letter: &Letter) -> &str {
    letter.issuer().map_or("-", |issuer| issuer.value())
}

fn addressees(letter: &Letter) -> Vec<String> {
    letter.addressees().iter().map(|to| to.value().to_string()).collect()
}

fn cited(letter: &Letter) -> Vec<String> {
    let show = |citation: &saraban::Citation| {
        let date = citation.date().map_or("-".to_owned(), |date| date.value().to_string());
        format!("{} {date}", citation.reference().value().canonical())
    };
    letter.cited().iter().map(show).collect()
}

fn first_due(letter: &Letter) -> Vec<String> {
    let day =
        |duty: &saraban::Duty| duty.schedule().due().first().map_or("-".to_owned(), ToString::to_string);
    letter.deadlines().iter().map(day).collect()
}

fn recurring(letter: &Letter) -> usize {
    letter.deadlines().iter().filter(|duty| matches!(duty.deadline().value(), Deadline::Recurring(_))).count()
}

fn stamps(letter: &Letter) -> Vec<String> {
    let text = |stamp: &saraban::Stamp| {
        let register = stamp.register().map_or("-", |register| register.value());
        let date = stamp.date().map_or("-".to_owned(), |date| date.value().to_string());
        format!("{register} {date}")
    };
    letter.stamps().iter().map(text).collect()
}

#[test]
fn a_province_forwards_a_department() {
    let Some(dossier) = dossier("000") else { return };
    let [province, department] = letters(&dossier);
    assert_eq!((province.form(), department.form()), (Form::Stamped, Form::Stamped));
    assert_eq!(code(province), "ขย 0023.3/555");
    assert_eq!(province.date(), None);
    assert_eq!(
        addressees(province),
        [
            "สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ ทุกอำเภอ",
            "สำนักงานองค์การบริหารส่วนจังหวัดชัยภูมิ",
            "สำนักงานเทศบาลเมืองชัยภูมิ"
        ]
    );
    assert_eq!(cited(province), ["ขย 0023.3/ว 1535 ๗ มิถุนายน ๒๕๖๕"]);
    assert_eq!(first_due(province), ["๑ กรกฎาคม ๒๕๖๕", "-"]);
    assert_eq!(stamps(province), ["2289 / 66 ๓๐ สิงหาคม ๒๕๖๕", "๑/๒๑๐ / ๕๕ ๒๙ สิงหาคม ๒๕๖๕"]);
    assert_eq!(
        province.notes()[0].reference().map(|code| code.value().canonical().to_string()).as_deref(),
        Some("ขย 0023.14/1522")
    );
    let unknown = province.findings_of([Check::UnknownPrefix]);
    assert_eq!(unknown.iter().filter_map(|finding| finding.correction()).collect::<Vec<_>>(), ["ชย", "ชย"]);

    assert_eq!(code(department), "มท 0816.5/ว 2565");
    assert_eq!(issuer(department), "กรมส่งเสริมการปกครองท้องถิ่น");
    assert_eq!(date(department), "๒๕ สิงหาคม ๒๕๖๕");
    assert!(department.date().unwrap().is_doubtful(), "the scan has a digit more");
    assert_eq!(cited(department), ["มท 0816.5/ว 1844 ๒๒ เมษายน ๒๕๖๕"]);
    assert_eq!(first_due(department), ["๕ กันยายน ๒๕๖๕"]);
    assert_eq!(stamps(department), ["9597 -"]);
    assert_eq!((recurring(province), recurring(department)), (2, 1));
}

#[test]
fn a_draft_memo() {
    let Some(dossier) = dossier("001") else { return };
    let [memo] = letters(&dossier);
    assert_eq!(memo.form(), Form::Memo);
    assert_eq!((code(memo).as_str(), date(memo).as_str()), ("มท 0810.6/ว", "มิถุนายน ๒๕๖๔"));
    assert_eq!(addressees(memo), ["ท้องถิ่นจังหวัด ทุกจังหวัด"]);
    // An order and a meeting have numbers too, but are no letters.
    assert_eq!(memo.cited(), []);
    assert_eq!(memo.deadlines(), []);
    assert_eq!(memo.signatory().unwrap().position().unwrap().value(), "อธิบดีกรมส่งเสริมการปกครองท้องถิ่น");
}

#[test]
fn a_draft_letter() {
    let Some(dossier) = dossier("002") else { return };
    let [letter] = letters(&dossier);
    assert_eq!(letter.form(), Form::External);
    assert_eq!((code(letter).as_str(), date(letter).as_str()), ("มท 0810.6/ว", "มกราคม ๒๕๖๖"));
    assert_eq!(issuer(letter), "กรมส่งเสริมการปกครองท้องถิ่น");
    assert_eq!(addressees(letter), ["ผู้ว่าราชการจังหวัด ทุกจังหวัด"]);
    assert_eq!(cited(letter), ["นร 1112/(กยป) 044 ๑๕ พฤศจิกายน ๒๕๖๕"]);
    assert_eq!(letter.enclosures()[0].count().unwrap().to_string(), "๑ ชุด");
    assert_eq!(letter.deadlines(), []);
    assert_eq!(letter.signatory().unwrap().name(), None);
}

#[test]
fn a_plan_and_the_letter_behind_it() {
    let Some(dossier) = dossier("003") else { return };
    let [province, department] = letters(&dossier);
    assert_eq!((code(province).as_str(), date(province).as_str()), ("สฎ 0019.03/ว", "๒๒ ธันวาคม ๒๕๖๖"));
    assert_eq!(issuer(province), "จังหวัดสุราษฎร์ธานี");
    assert_eq!(addressees(province), ["นายอำเภอ ทุกอำเภอ"]);
    assert_eq!(province.signatory().unwrap().acting_for().unwrap().value(), "ผู้ว่าราชการจังหวัดสุราษฎร์ธานี");
    let numbers: Vec<_> = province.plan().iter().filter_map(|row| row.number()).collect();
    assert_eq!(numbers.len(), 21, "{numbers:?}");
    assert_eq!((numbers[0], numbers[20]), ("๑", "๓.๖"));
    let due = first_due(province);
    for day in ["๑๕ พฤศจิกายน ๒๕๖๖", "๒๕ ธันวาคม ๒๕๖๖", "๒๕ มกราคม ๒๕๖๗", "๓๐ สิงหาคม ๒๕๖๗"]
    {
        assert!(due.iter().any(|found| found == day), "{day} in {due:?}");
    }
    assert_eq!(recurring(province), 2);

    assert_eq!((code(department).as_str(), department.form()), ("มท 0409.2/ว 5292", Form::Stamped));
    assert_eq!(
        cited(department),
        [
            "มท 0409.2/ว 5265 ๒๔ ตุลาคม ๒๕๖๖",
            "มท 0409.2/ว 5690 ๘ พฤศจิกายน ๒๕๖๖",
            "มท 0406.7/ว 5020 ๒๘ พฤศจิกายน ๒๕๖๖"
        ]
    );
    assert_eq!(first_due(department), ["๒๘ ธันวาคม ๒๕๖๖", "๑๕ มกราคม ๒๕๖๗"]);
}

#[test]
fn a_letter_with_a_damaged_serial() {
    let Some(dossier) = dossier("004") else { return };
    let [letter] = letters(&dossier);
    assert_eq!((code(letter).as_str(), date(letter).as_str()), ("ลย 0019.3/ว", "๕ มกราคม ๒๕๖๗"));
    assert!(letter.reference().unwrap().is_doubtful());
    assert_eq!(issuer(letter), "จังหวัดเลย");
    assert_eq!(addressees(letter), ["นายอำเภอ ทุกอำเภอ"]);
    // The meeting of 15 January is no deadline.
    assert_eq!(first_due(letter), ["๒๔ มกราคม ๒๕๖๗"]);
    let signatory = letter.signatory().unwrap();
    assert_eq!(signatory.position().unwrap().value(), "รองผู้ว่าราชการจังหวัด");
    assert_eq!(signatory.acting_for().unwrap().value(), "ผู้ว่าราชการจังหวัดเลย");
}
