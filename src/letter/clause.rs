//! The clause of a duty: what is to be done before a deadline, by whom, and to whom it is reported.
//!
//! ```text
//! clause = request [ doer *( "และ" doer ) ] deed [ to receiver ]
//! ```

use alloc::string::String;
use alloc::vec::Vec;

use super::addressee::{Addressee, OtherAddressee};
use super::field::Field;
use super::found::Item;
use super::read::Document;
use super::receiver;
use super::recipients::listed;
use super::sheet::closed_up;
use super::words::{self, split_list_mark};
use crate::options::Deviations;
use crate::org::Organisation;
use crate::span::Span;
use crate::text::put_back;

/// Words that ask for something; what follows is the doer or the deed.
const REQUESTS: &[&str] =
    &["ขอให้", "โดยให้", "ขอความร่วมมือ", "ขอความอนุเคราะห์", "มอบหมาย", "กำชับ", "สั่งการ", "และให้", "จึงให้", " ให้"];

/// Words that put something forward for a decision: nobody owes it yet.
const PROPOSALS: &[&str] = &["เห็นควร", "เห็นสมควร", "ขออนุมัติ", "ขออนุญาต"];

/// Deeds that letters ask for.
const DEEDS: &[&str] = &[
    "รวบรวม",
    "รายงาน",
    "จัดส่ง",
    "แจ้งผล",
    "แจ้งยืนยัน",
    "ตอบรับ",
    "ส่ง",
    "บันทึก",
    "จัดทำ",
    "ตรวจสอบ",
    "สำรวจ",
    "คัดเลือก",
    "ยื่น",
    "ชำระ",
    "นำเงิน",
    "เบิกจ่าย",
    "กันเงิน",
    "ลงทะเบียน",
    "สมัคร",
    "เสนอ",
    "ประชาสัมพันธ์",
    "ดำเนินการ",
    "ปรับปรุง",
    "ชี้แจง",
    "นำส่ง",
    "ทบทวน",
    "สรุป",
    "อุทธรณ์",
    "ทำสัญญา",
];

/// What stands before a doer.
const BEFORE_DOER: &[&str] =
    &["ให้", "แจ้ง", "มอบหมาย", "มอบ", "กำชับ", "ขอความร่วมมือ", "อนุเคราะห์", "ประสาน", "สั่งการ", "สำหรับ"];

/// Words that begin what is asked for behind other things: the last of them leads to the deadline.
const LAST_REQUESTS: &[&str] = &["โดยให้", "จึงให้", "และให้", "และขอให้", "ทั้งนี้ ให้", "ทั้งนี้ ขอให้"];

/// Beginnings of the names of classes of bodies that a letter is to be passed on to.
const CLASSES: &[&str] = &[
    "อปท",
    "องค์กรปกครองส่วนท้องถิ่น",
    "องค์การบริหารส่วน",
    "เทศบาล",
    "อบต",
    "อบจ",
    "สำนักงาน",
    "หน่วยงาน",
    "ส่วนราชการ",
    "สถานศึกษา",
    "โรงเรียน",
    "คณะทำงาน",
    "คณะกรรมการ",
    "กำนัน",
    "ผู้ใหญ่บ้าน",
];

/// What stands between the name of a doer and the deed.
const BEHIND_DOER: &[&str] =
    &["ในพื้นที่", "ในเขต", "ในสังกัด", "ในความ", "ที่เกี่ยวข้อง", "ทราบ", "ถือปฏิบัติ", "เพื่อ", "พิจารณา", "เร่ง", "ติดตาม"];

/// What is read of one duty.
pub(super) struct Clause {
    /// Those whom the text names; nobody where it names none.
    pub(super) doers: Vec<Field<Addressee>>,
    /// What stands between the word that asks and the deed: `อำเภอ` of `ขอให้อำเภอรายงาน`; empty where no word asks.
    pub(super) asked: Span,
    pub(super) deed: String,
    pub(super) receiver: Option<Field<String>>,
}

/// The clause before a deadline.
pub(super) fn clause(document: &Document<'_, '_>, before: Span) -> Clause {
    let text = behind_recital(document.sheet.slice(before)).trim_start();
    let text = split_list_mark(text).map_or(text, |(_, rest)| rest);
    let start = before.end() - text.len();
    let organisations = document.sheet.found.organisations.within(Span::new(start, before.end()));
    let is_name = |at: usize| organisations.iter().any(|item| item.span.start() < at && at < item.span.end());
    let deed_behind = |asked: usize| first_deed(text, asked, |at| is_name(start + at));
    let ends = |words: &'static [&str]| {
        words.iter().flat_map(|word| text.match_indices(word).map(|(at, word)| at + word.len()))
    };
    let last = ends(LAST_REQUESTS).filter(|at| !is_completion(text, *at) && deed_behind(*at).is_some()).max();
    let asked = last.or_else(|| ends(REQUESTS).filter(|at| !is_completion(text, *at)).min()).unwrap_or(0);
    let deed = deed_behind(asked).unwrap_or(asked);
    let receiver = organisations
        .iter()
        .rfind(|item| item.span.start() >= start + deed && follows(text, item, start, receiver::BEFORE));
    let receiver = receiver.map(|item| {
        receiver::receiver(document, String::from(item.value.name()), item.span, item.deviations)
    });
    Clause {
        doers: doers(document, text.get(..deed).unwrap_or(text), start),
        asked: Span::new(start + asked, start + if asked > 0 { deed } else { 0 }),
        deed: without_and(put_back(&closed_up(text.get(deed..).unwrap_or(text).lines())).into_owned()),
        receiver: receiver.or_else(|| receiver::named_at_end(document, Span::new(start, before.end()))),
    }
}

/// Who is named last before a deed, with those listed beside: `ให้อำเภอแจ้งเทศบาลตำบลและองค์การบริหารส่วนตำบล…`.
fn doers(document: &Document<'_, '_>, text: &str, start: usize) -> Vec<Field<Addressee>> {
    let names = |at: usize| {
        let rest = text.get(at..).unwrap_or_default();
        document.sheet.found.organisations.at(start + at).is_some()
            || CLASSES.iter().any(|class| rest.starts_with(class))
    };
    // The districts of whoever passes the letter on.
    let passes_on = |word: &str, at: usize| {
        let rest = text.get(at..).unwrap_or_default();
        word != "ให้" && ["อำเภอ", "ทุกอำเภอ"].iter().any(|class| rest.starts_with(class))
    };
    let behind = BEFORE_DOER
        .iter()
        .flat_map(|word| text.match_indices(word).map(|(at, word)| (word, at + word.len())));
    let behind = behind
        .map(|(word, at)| (word, at + text.get(at..).map_or(0, |rest| rest.len() - rest.trim_start().len())));
    let Some(from) = behind.filter(|(word, at)| names(*at) || passes_on(word, *at)).map(|(_, at)| at).max()
    else {
        return Vec::new();
    };
    let rest = text.get(from..).unwrap_or_default();
    // Whoever is only told something does nothing: `แจ้ง … ทราบ`.
    let end = BEHIND_DOER.iter().filter_map(|word| rest.find(word)).min().unwrap_or(rest.len());
    let told = rest.get(end..).and_then(|rest| rest.strip_prefix("ทราบ")).map(str::trim_start);
    if told.is_some_and(|rest| !rest.is_empty() && !TOLD_TO_DO.iter().any(|word| rest.starts_with(word))) {
        return Vec::new();
    }
    let mut parts = Vec::from([0]);
    for (at, and) in rest.get(..end).unwrap_or(rest).match_indices("และ") {
        let next = at + and.len();
        if names(from + next) {
            parts.push(next);
        }
    }
    let ends = parts.iter().skip(1).map(|next| next - "และ".len()).chain([end]);
    let places = parts.iter().zip(ends).map(|(from_, to)| Span::new(start + from + from_, start + from + to));
    places.flat_map(|place| listed(document, trimmed(document, place))).collect()
}

/// What those who are told something do then.
const TOLD_TO_DO: &[&str] = &["และถือปฏิบัติ", "และดำเนินการ", "และพิจารณา", "และปฏิบัติ"];

fn trimmed(document: &Document<'_, '_>, place: Span) -> Span {
    let text = document.sheet.slice(place);
    let start = place.end() - text.trim_start().len();
    Span::new(start, start + text.trim().len())
}

/// Those whom a document that goes to nobody speaks to, beside whoever does something (`ผู้…`).
const PARTIES: &[&str] = &[
    "นิติบุคคล",
    "บุคคล",
    "ประชาชน",
    "เกษตรกร",
    "นายจ้าง",
    "เจ้าของ",
    "สถานประกอบการ",
    "สถานประกอบกิจการ",
    "สมาชิก",
    "นักเรียน",
    "นักศึกษา",
];

/// The clause of a document that goes to nobody: it names the party that has to do something (`ผู้ประสงค์จะสมัครให้ยื่น…`,
/// `ให้นิติบุคคลนำส่ง…`).
pub(super) fn of_party(document: &Document<'_, '_>, before: Span) -> Option<Clause> {
    const BEHIND: &[&str] =
        &["ต้อง", "จะต้อง", "ให้", "สามารถ", "สอบถาม", "ติดต่อ", "โปรด", "มีสิทธิ", "มีหน้าที่", "ขอรับ", " "];
    let text = document.sheet.slice(before);
    let last_of = |party: &str| {
        text.rmatch_indices(party).map(|(at, _)| at).find(|at| {
            let head = text.get(..*at).unwrap_or_default();
            head.is_empty() || head.ends_with([' ', '\n', '\t']) || head.ends_with("ให้")
        })
    };
    let named = PARTIES.iter().filter_map(|party| Some((last_of(party)?, party.len(), DEEDS))).max();
    let (at, len, deeds) = named.max(last_of("ผู้").map(|at| (at, "ผู้".len() + 1, &[] as &[&str])))?;
    let rest = text.get(at..)?;
    let ends = BEHIND.iter().chain(deeds).filter_map(|word| rest.find(word));
    let end = ends.filter(|at| *at >= len).min()?;
    let span = Span::new(before.start() + at, before.start() + at + end);
    let name = closed_up(rest.get(..end)?.lines());
    let who = document.field(Addressee::Other(OtherAddressee::new(&name)), span, Deviations::NONE);
    Some(Clause { doers: Vec::from([who]), ..clause(document, Span::new(span.end(), before.end())) })
}

/// The committee that an order appoints, by its subject: `แต่งตั้งคณะทำงาน…`.
pub(super) fn committee(subject: &Field<String>) -> Option<Field<Addressee>> {
    const COMMITTEES: &[&str] = &["คณะกรรมการ", "คณะอนุกรรมการ", "คณะทำงาน", "คณะเจ้าหน้าที่"];
    let text = subject.value().as_str();
    let at = COMMITTEES.iter().filter_map(|word| text.find(word)).min()?;
    let name = text.get(at..)?;
    Some(subject.clone().map(|_| Addressee::Other(OtherAddressee::new(name))))
}

/// Whether what stands under the headings of a memo asks for something now; `None` where no heading begins.
pub(super) fn is_background(paragraph: &str) -> Option<bool> {
    const BACKGROUND: &[&str] = &["เรื่องเดิม", "ความเป็นมา", "ต้นเรื่อง", "ข้อเท็จจริง", "ข้อกฎหมาย", "ข้อระเบียบ"];
    const OTHERS: &[&str] = &["ข้อพิจารณา", "ข้อเสนอ", "ความเห็น", "การดำเนินการ"];
    let text = split_list_mark(paragraph).map_or(paragraph, |(_, rest)| rest);
    let begins = |headings: &[&str]| headings.iter().any(|heading| text.starts_with(heading));
    match (begins(BACKGROUND), begins(OTHERS) || words::is_purpose(text)) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}

/// Whether a stretch of text puts something forward only, or asks for it; `None` where it goes on as it began. `โดยให้` behind a
/// proposal is part of it, `ขอให้` is a request of its own.
pub(super) fn proposes(text: &str) -> Option<bool> {
    let last = |words: &[&str]| words.iter().filter_map(|word| text.rfind(word)).max();
    match (last(PROPOSALS), last(&["ขอให้", "จึงให้", "ขอความ"])) {
        (None, None) => None,
        (proposed, asked) => Some(proposed > asked),
    }
}

/// `ให้แล้วเสร็จ` says how far something is to be done, not that it is asked for.
fn is_completion(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| ["แล้วเสร็จ", "เสร็จ"].iter().any(|word| rest.starts_with(word)))
}

/// The word that closes what a letter tells of an earlier one (`ตามที่ … ขอให้รายงาน … นั้น`): nothing in it is asked for now.
const RECITAL_END: &str = " นั้น";

pub(super) fn closes_recital(behind: &str) -> bool {
    behind.strip_prefix(RECITAL_END).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\n']))
}

/// Where the last recital of a text ends.
pub(super) fn recital_end(text: &str) -> Option<usize> {
    let mut ends = text.rmatch_indices(RECITAL_END).map(|(at, word)| (at, at + word.len()));
    ends.find(|(at, _)| text.get(*at..).is_some_and(closes_recital)).map(|(_, end)| end)
}

/// Where what a paragraph tells of an earlier letter ends, though no word closes it: before what follows from it, or with the
/// paragraph. `ด้วยจังหวัดมีหนังสือ … ขอให้รายงานภายในวันที่ …`
pub(super) fn told_end(text: &str) -> Option<usize> {
    const TELLS: &[&str] = &["ตามที่", "ตามหนังสือ", "ตามบันทึก", "ตามข้อสั่งการ", "อ้างถึง"];
    const LETTERS: &[&str] = &["มีหนังสือ", "ได้รับหนังสือ", "ได้รับแจ้ง", "ได้แจ้ง", "ส่งหนังสือ", "ได้กำหนดให้"];
    const FOLLOWS: &[&str] = &["จึง", "ในการนี้", "บัดนี้", "เพื่อให้", "เห็นควร"];
    let follows = FOLLOWS.iter().filter_map(|word| text.find(word)).min().unwrap_or(text.len());
    let told = text.get(..follows)?;
    let tells = TELLS.iter().any(|word| text.starts_with(word));
    let by_letter = text.starts_with("ด้วย") && LETTERS.iter().any(|word| told.contains(word));
    (tells || by_letter).then_some(follows)
}

/// The text behind the last recital in it.
fn behind_recital(text: &str) -> &str {
    recital_end(text).and_then(|end| text.get(end..)).unwrap_or(text)
}

/// A second thing asked for by one word begins with `และ`.
fn without_and(deed: String) -> String {
    deed.strip_prefix("และ").map(|rest| String::from(rest.trim_start())).unwrap_or(deed)
}

/// Where behind `asked` a deed begins; not inside the name of a body (`สำนักงานส่งเสริม…`) nor a noun made of one
/// (`การรายงาน`, `ผลการดำเนินการ`).
fn first_deed(text: &str, asked: usize, is_name: impl Fn(usize) -> bool) -> Option<usize> {
    let rest = text.get(asked..)?;
    let deeds = DEEDS.iter().flat_map(|word| rest.match_indices(word));
    let is_deed = |at: &usize| {
        let before = rest.get(..*at).unwrap_or_default();
        !["การ", "ผู้", "ผล", "กรม", "แบบ", "หนังสือ"].iter().any(|noun| before.ends_with(noun))
    };
    deeds.map(|(at, _)| at).filter(is_deed).map(|at| asked + at).filter(|at| !is_name(*at)).min()
}

fn follows(text: &str, item: &Item<Organisation>, start: usize, words: &[&str]) -> bool {
    let before = text.get(..item.span.start() - start).unwrap_or_default().trim_end();
    words.iter().any(|word| before.ends_with(word))
}
