//! Whether what stands before and behind a name makes something else of it.

use super::foreign::{is_foreign, is_named_after_country};
use super::lookup::longest;
use super::openings::Opening;
use super::parse::name_in_list;
use super::quantity::{quantity, separator};
use super::titles::Head;
use super::{Organisation, place, post, private, register, tables};
use crate::lex::Cursor;
use crate::options::ParseOptions;
use crate::text::chars::{is_consonant, is_thai_letter};
use crate::text::{begins_with_one, digit_value, ends_with_one};

/// Words that can stand directly before a name.
pub(super) const BEFORE: &[&str] = &[
    "กับ",
    "การ",
    "ของ",
    "ขอ",
    "จาก",
    "คือ",
    "คำสั่ง",
    "ชี้แจง",
    "ณ",
    "ด้วย",
    "ดำรงตำแหน่ง",
    "ตาม",
    "ตำแหน่ง",
    "ต่อ",
    "ถึง",
    "ที่",
    "ทาง",
    "นาย",
    "นำ",
    "ประกาศ",
    "ประสาน",
    "ผ่าน",
    "พร้อม",
    "มอบ",
    "มอบหมาย",
    "มี",
    "ยัง",
    "ระหว่าง",
    "รับ",
    "ร่วมกับ",
    "รวมทั้ง",
    "รวมถึง",
    "รอง",
    "ระเบียบ",
    "ว่า",
    "สั่ง",
    "สั่งการ",
    "ส่ง",
    "สู่",
    "หนังสือ",
    "หรือ",
    "หัวหน้า",
    "อดีต",
    "เจ้าหน้าที่",
    "เช่น",
    "เชิญ",
    "เป็น",
    "เพื่อ",
    "เรียน",
    "เสนอ",
    "เห็นชอบ",
    "เห็นด้วย",
    "แก่",
    "แต่งตั้ง",
    "แจ้ง",
    "แทน",
    "และ",
    "โดย",
    "ใน",
    "ให้",
    "ได้แก่",
    "ไปยัง",
    "ผู้แทน",
    "ข้าราชการ",
    "ตัวแทน",
    "สังกัด",
    "หน่วยงาน",
    "บูรณาการ",
    "กำชับ",
    "เมื่อ",
    "ขณะที่",
    "ซึ่ง",
    "แล้ว",
    "ทำให้",
    "ฝ่าย",
    "กราบ",
    "ช่วย",
    "บุคลากร",
    "คณะผู้บริหาร",
    "พนักงาน",
    "โครงการ",
    "ภารกิจ",
    "ประจำ",
    "ที่ปรึกษา",
    "เลขานุการ",
    "ผู้บริหาร",
    "เว็บไซต์",
    "เฟซบุ๊ก",
    "ทีม",
];

/// Words that make what follows directly the name of a place.
const PLACES: &[&str] = &["ถนน", "ซอย", "สะพาน", "วัด", "ตลาด", "สนาม", "สถานี", "แยก", "ถ.", "ซ."];

/// Words that end like one of these.
const NO_PLACES: &[&str] = &["จังหวัด", "ตัวชี้วัด", "เครื่องวัด", "มาตรวัด", "จำแนก", "แบ่งแยก"];

/// Whether a number of areas begins here: `๗๖ จังหวัด`.
pub(crate) fn counts_areas(here: &str) -> bool {
    const LONGEST: usize = 20;
    let counts = |c: &char| digit_value(*c).is_some() || *c == ',';
    let number = here.chars().take(LONGEST).take_while(counts).map(char::len_utf8).sum();
    let behind = here.get(number..).unwrap_or_default().trim_start_matches(' ');
    here.len() - behind.len() < LONGEST
        && ["จังหวัด", "อำเภอ", "ตำบล", "เขต"].iter().any(|word| behind.starts_with(word))
}

/// Whether a name may stand between this text before and after it.
pub(crate) fn fits(before: &str, matched: &str, after: &str) -> bool {
    let last = before.chars().next_back();
    let touches = last.is_some_and(|c| is_thai_letter(c) || c == '.');
    let near = before.trim_end_matches(' ');
    let is_half = matched.starts_with("ท้องถิ่น") && before.ends_with("ส่วน")
        || matched.starts_with("ทุก") && before.ends_with("บรร")
        || matched.starts_with("รอง") && before.ends_with("รับ")
        // 60 provinces are not all.
        || begins_with_one(matched, &["จังหวัดทั่ว", "อำเภอทั่ว"]) && ends_in_digit(near)
        || matched.starts_with("อุตสาหกรรม") && before.ends_with("สภา")
        // ดอลลาร์ สรอ. are those of the United States.
        || matched.starts_with("สรอ") && ["ดอลลาร์", "เหรียญ", "ล้าน"].iter().any(|money| near.ends_with(money));
    let is_excepted = near.ends_with(EXCEPT) || ends_list_of_exceptions(near, matched);
    let is_month = matched == "กค." && ends_in_digit(near);
    let acts = !touches && post::is_acting(after.trim_start());
    let is_untold = post::is_untold(matched)
        && (private::opens(after) || !is_addressed(near) && !acts && !ends_list_of_addressees(near));
    // The words of an acting clause vouch for no title of a private body.
    let is_untold = is_untold || acts_in_private(matched, after) || after.trim_start().starts_with("จำกัด");
    let is_part_of_number = ends_in_digit(before.strip_suffix(',').unwrap_or_default())
        && matched.chars().next().is_some_and(|c| digit_value(c).is_some());
    let is_place = ends_with_one(before, PLACES) && !ends_with_one(before, NO_PLACES);
    let is_common = before.ends_with("ทุก") && (matched.starts_with("หน่วยงานทั่ว") || is_weak(matched));
    let is_gloss = after.starts_with(')')
        && (is_short(matched) && opens_gloss(before) || before.ends_with('(') && is_spoken_name(matched));
    !private::has_in_name(before, matched)
        && !is_place
        && !is_part_of_number
        && !is_gloss
        && !is_excepted
        && !is_half
        && !is_month
        && !is_untold
        && !is_common
        && !is_foreign(after)
        && !is_named_after_country(matched)
        && (!touches || !is_weak(matched) || is_word(before))
}

fn ends_in_digit(near: &str) -> bool {
    near.chars().next_back().is_some_and(|c| digit_value(c).is_some())
}

/// Whether a bracket has been opened, with nothing or a title behind it: `(ปลัด พม.)`.
fn opens_gloss(before: &str) -> bool {
    before.rsplit_once('(').is_some_and(|(_, title)| {
        title.chars().count() < 16
            && title.chars().all(|c| is_thai_letter(c) || c == ' ')
            && !begins_with_one(title, &["ตรงข้าม", "หน้า", "ใกล้", "ข้าง", "ติด", "บริเวณ", "ที่"])
    })
}

/// Whether a text ends with a word before an addressee.
fn is_addressed(near: &str) -> bool {
    ["เรียน", "กราบเรียน", "ถึง", "ผ่าน", "เสนอ"].iter().any(|word| {
        let before = near.strip_suffix(word);
        before.is_some_and(|before| !before.chars().next_back().is_some_and(is_thai_letter))
    })
}

/// The bytes before a name in which a list of addressees or of exceptions is looked for.
const LONGEST_LINE: usize = 900;

/// Whether a text ends with addressees and the word before them: `เรียน ปลัดกระทรวง อธิบดี` before another.
fn ends_list_of_addressees(near: &str) -> bool {
    let reach = near.len().saturating_sub(LONGEST_LINE);
    let lead = ["เรียน", "ถึง"].iter().filter_map(|word| Some((near.rfind(word)?, word.len())));
    let Some((at, len)) =
        lead.max().filter(|(at, len)| *at >= reach && is_addressed(near.get(..at + len).unwrap_or_default()))
    else {
        return false;
    };
    is_list(near.get(at + len..).unwrap_or_default(), |_| true)
}

const EXCEPT: &str = "เว้น";

/// Whether a text ends with areas that are excepted, and one more of their sort follows: `ยกเว้นอำเภอนาด้วง อำเภอปากชม` before
/// another.
fn ends_list_of_exceptions(near: &str, matched: &str) -> bool {
    const AREAS: &[&str] = &["จังหวัด", "จ.", "จว.", "กรุงเทพ", "อำเภอ", "อ.", "เขต", "ตำบล", "ต.", "แขวง"];
    if !begins_with_one(matched, AREAS) {
        return false;
    }
    let list = near.rfind(EXCEPT).and_then(|at| near.get(at + EXCEPT.len()..));
    let Some(list) = list.filter(|list| list.len() <= LONGEST_LINE) else { return false };
    let area = name_in_list(Cursor::new(matched, &ParseOptions::LENIENT)).map(|(_, area)| area.kind());
    let kind = area.filter(|kind| kind.is_area());
    kind.is_some_and(|kind| is_list(list, |excepted| excepted.kind() == kind))
}

/// Whether a text is a list of such names, up to where the next begins.
fn is_list(text: &str, belongs: impl Fn(&Organisation) -> bool) -> bool {
    let options = ParseOptions::LENIENT;
    let mut rest = place::gap(Cursor::new(text, &options)).0;
    while let Some((end, _)) = name_in_list(rest).filter(|(_, name)| belongs(name)) {
        let end = quantity(end).map_or(end, |(end, ..)| end);
        match separator(end) {
            _ if end.rest().is_empty() => return true,
            Some(next) => rest = next,
            None => return false,
        }
    }
    rest.rest().is_empty()
}

/// Whether a text ends with a word that a name can touch.
fn is_word(before: &str) -> bool {
    let is_before = BEFORE.iter().any(|word| word.len() > 'ก'.len_utf8() && before.ends_with(word));
    is_before || tables::STOP_WORDS.ends(before) || tables::NAME_WORDS.ends(before)
}

/// Whether a match is an abbreviation and nothing more.
fn is_short(matched: &str) -> bool {
    let letters = matched.trim_end_matches('.');
    let count = letters.chars().count();
    count <= 14 && matched.ends_with('.') || count <= 8 && letters.chars().all(is_consonant)
}

/// Whether a match is what a body is called, letter by letter: บีโอไอ.
fn is_spoken_name(matched: &str) -> bool {
    !matched.ends_with('ฯ') && tables::ABBREVIATIONS.has(matched)
}

/// Whether a name begins with what can also be the end of another word: an abbreviation, the class word of a
/// free name, a mission (เกษตรจังหวัด). A class word with a name that the tables know is never that.
fn is_weak(matched: &str) -> bool {
    let options = ParseOptions::LENIENT;
    let start = Cursor::new(matched, &options);
    if matched.starts_with("ทุก") || is_acting_in_words(matched) {
        return false;
    }
    if register::agency(start).is_some() || longest(start, &tables::BODIES).is_some() {
        return false;
    }
    let title = longest(start, &tables::TITLES)
        .map(|(rest, (word, (_, head)))| (rest.at(), is_weak_title(word, *head)));
    let opening = longest(start, &tables::OPENINGS).map(|(rest, (word, opening))| {
        // The ends of longer names are classes too: (เกษตร)อำเภอทุกแห่ง.
        let is_class = matches!(opening, Opening::Area(_)) && quantity(rest).is_some();
        (rest.at(), is_class || is_weak_opening(word, *opening))
    });
    match (title, opening) {
        (Some(title), Some(opening)) if opening.0 > title.0 => opening.1,
        (Some(title), _) => title.1,
        (None, Some(opening)) => opening.1,
        (None, None) => true,
    }
}

/// Whether the post in an acting clause is one of the private body that opens behind it.
fn acts_in_private(matched: &str, after: &str) -> bool {
    let options = ParseOptions::LENIENT;
    let post = longest(Cursor::new(matched, &options), &tables::ACTING).map(|(rest, _)| place::gap(rest).0);
    post.is_some_and(|post| post::is_untold(post.rest())) && private::opens(after)
}

/// Whether an acting clause is spelt out, and not รก. or รรท.
fn is_acting_in_words(matched: &str) -> bool {
    post::is_acting(matched) && !matched.chars().take(6).any(|c| c == '.')
}

/// The letters of a class word that nothing else ends with.
const SURE: usize = 7;

fn is_weak_opening(word: &str, opening: Opening) -> bool {
    match opening {
        Opening::Area(area) => word != area.word(),
        Opening::Office(office) => word != office.full || word.chars().count() < SURE || word == "วิทยาลัย",
        Opening::Local(_) | Opening::Branch(..) | Opening::Seat(..) | Opening::Class(_) => {
            word.chars().count() < SURE
        }
    }
}

fn is_weak_title(word: &str, head: Head) -> bool {
    let is_post_of_an_area = ["ผู้ว่า", "นาย", "ปลัด"].iter().any(|sure| word.starts_with(sure));
    match head {
        Head::Area(_) => !is_post_of_an_area,
        _ => word.chars().count() < 4,
    }
}
