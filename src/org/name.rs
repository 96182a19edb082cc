//! Where a name that no table knows ends.
//!
//! Thai puts no space between words, so the end of a free name is a judgement. It is made here and nowhere
//! else, from left to right and without looking back:
//!
//! 1. A name is read word by word. At each place the longest of three is taken: an area that the tables know
//!    (`จังหวัดตาก`), a word that names are made of ([`NAME_WORDS`]), a word that goes on with the sentence
//!    ([`STOP_WORDS`]). The last ends the name before it.
//! 2. Behind an area only a number follows: `สำนักงานเกษตรจังหวัดตากได้` ends with ตาก whatever comes.
//! 3. `และ` belongs to a name where a word of names follows that opens no name of its own.
//! 4. Another body ends the name: `กองคลังกรมปศุสัตว์` are two.
//! 5. Letters of no known word are taken, one syllable sign after the other, by classes that are named after
//!    anything (schools, hospitals); classes that are named after their work begin with a word of names, or
//!    their parent is printed behind them.
//! 6. Everything that is no Thai letter ends a name, but a number behind `ที่`, `เขต`, `ภาค` belongs to it.
//! 7. A name that the end of the text cuts inside a word of names is none.
//!
//! The cost is linear: a name has at most [`LONGEST`] letters, and each is looked at a bounded number of times.

use alloc::format;
use alloc::string::String;

use super::body::{Reach, opened};
use super::ending::{
    NEW, goes_on_listing, goes_on_unknown, has_parent, is_abbreviated_area, is_cut, is_cut_area, is_new,
    is_short_stop, opens_another,
};
use super::lookup::longest;
use super::number::{number, numbered};
use super::openings::{Area, Naming};
use super::pairs::may_be_known;
use super::quantity::quantity;
use super::words::stop;
use super::{place, register, tables};
use crate::lex::{Cursor, digits};
use crate::options::Deviation;
use crate::text::begins_with;
use crate::text::chars::{is_consonant, is_dependent, is_mark, is_thai_letter};
use crate::text::to_arabic_digits;

/// The most letters of a free name.
const LONGEST: usize = 160;
/// The most letters in a row of no known word: more are no name, and what goes on for ever costs little.
const MOST_UNKNOWN: usize = 24;
/// The same for a class that is named after its work, where no word of names begins: only a parent behind it makes a name
/// of them.
const MOST_BEFORE_PARENT: usize = 12;

/// The class words of areas that a name can end with.
pub(super) const AREAS: &[&str] = &["จังหวัด", "อำเภอ", "ตำบล"];

/// The fewest letters of an unknown word that ends a name in the middle of a sentence.
pub(super) const SHORTEST: usize = 3;

/// Words of names that end none.
const JOINING: &[&str] = &["แห่ง", "ผู้", "การ", "งาน", "ด้าน", "และ", "เพื่อการ", "ใน", "ทาง", "ความ"];

/// Names that tell no body from another of its class: only the body printed behind makes a name of them. In byte
/// order.
#[rustfmt::skip]
const GENERAL: &[&str] = &[
    "กฎหมาย", "กองทุน", "การผลิต", "การศึกษา", "การอาชีพ", "การแพทย์", "กีฬา", "ข้อมูล", "ครู", "ควบคุม", "จังหวัด", "จัดการ",
    "ชุมชน", "ช่วยเหลือ", "ดนตรี", "ดนตรีไทย", "ตำบล", "ตำรวจ", "ทหาร", "ทั่วไป", "ท้องถิ่น", "นาฏศิลป์", "นานาชาติ",
    "บริการ", "บริหาร", "บริหารจัดการ", "ปฏิบัติการ", "ประกันสังคม", "ประถมศึกษา", "ประสานงาน", "ผลิต", "ฝึกอบรม",
    "พยาบาล", "พัฒนา", "พิเศษ", "พื้นที่พิเศษ", "มัธยม", "มัธยมศึกษา", "รองรับ", "วิจัย", "วิจัยและการพัฒนา", "วิจัยและพัฒนา",
    "วิชาการ", "ศึกษา", "สาธิต", "สารพัดช่าง", "สื่อสาร", "ส่งเสริม", "ส่งเสริมสุขภาพ", "อนุบาล", "อบรม", "อาชีพ",
    "อาชีวศึกษา", "อำนวยการ", "อำเภอ", "เกษตร", "เกษตรและเทคโนโลยี", "เขตเศรษฐกิจพิเศษ", "เทคนิค", "เทศบาล", "แพทย์",
    "แม่ข่าย",
];

/// A free name as it is being read.
struct Reading<'i> {
    rest: Cursor<'i>,
    name: String,
    /// Whether it began with a word of names.
    begins_known: bool,
    /// Whether a short word of the sentence ends it in the middle of letters of no known word, whose last it may be.
    is_guess: bool,
}

/// What stands at a place inside a name.
enum Step<'i> {
    /// A word of the name, in its right spelling.
    Word(Cursor<'i>, &'static str),
    /// An area, which ends the name.
    Area(Cursor<'i>, String),
    /// The sentence goes on.
    Stop,
    /// The text ends inside a word of names.
    Cut,
    /// Letters of no known word.
    Unknown,
}

/// A name after anything, and whether it ends with an area.
pub(super) fn proper<'i>(start: Cursor<'i>, never: &[&str]) -> Option<(Cursor<'i>, String)> {
    free(start, Naming::Proper, never)
}

/// The name behind a class word of offices; the text begins with none of the words that `never` name an office.
pub(super) fn free<'i>(start: Cursor<'i>, naming: Naming, never: &[&str]) -> Option<(Cursor<'i>, String)> {
    match naming {
        Naming::Numbered => {
            let mut name = String::new();
            let rest = numbered(start, &mut name)?;
            return Some((rest, name));
        }
        Naming::Listed => return university(start),
        Naming::Abroad => return abroad(start),
        _ => {}
    }
    let mut read = read(start, naming, never)?;
    if read.is_guess {
        read.rest = read.rest.deviate_since(&start, Deviation::Ambiguous).ok()?;
    }
    let mut name = read.name;
    if read.rest.peek() == Some('.') && is_initials(&name) {
        return None;
    }
    let is_vouched = matches!(naming, Naming::Division | Naming::Headed | Naming::HeadedPart);
    let is_general = !is_vouched && is_general(&name);
    let rest = number(read.rest, &mut name);
    let is_of_several = matches!(naming, Naming::Work | Naming::Division | Naming::Headed);
    let rest = if is_of_several && rest.at() == read.rest.at() { bare_number(rest, &mut name) } else { rest };
    let enough = match naming {
        _ if is_general && rest.at() == read.rest.at() => {
            quantity(rest).is_some() || has_parent(rest) && !goes_on_listing(rest)
        }
        Naming::Proper | Naming::Any | Naming::Known | Naming::Headed => true,
        Naming::Work | Naming::Division => read.begins_known || has_parent(read.rest),
        Naming::Part => has_parent(read.rest) && !place::gap(read.rest).0.rest().starts_with("กลุ่ม"),
        Naming::Subject | Naming::HeadedPart => read.begins_known,
        Naming::Numbered | Naming::Listed | Naming::Abroad => false,
    };
    if !enough {
        return None;
    }
    Some((cut_off(rest, &mut name), name))
}

/// Whether a name tells no body from another of its class.
pub(super) fn is_general(name: &str) -> bool {
    GENERAL.binary_search(&name).is_ok()
}

/// Whether a name before a dot is none, but short for one: the ปภ of `สนง.ปภ.`
fn is_initials(name: &str) -> bool {
    name.chars().count() < 5 && name.chars().all(is_consonant)
}

fn read<'i>(start: Cursor<'i>, naming: Naming, never: &[&str]) -> Option<Reading<'i>> {
    let mut read = Reading { rest: start, name: String::new(), begins_known: false, is_guess: false };
    if start.peek().is_none_or(is_dependent) || is_ordinary(start, never) {
        return None;
    }
    // Behind the last word that can end a name.
    let mut sure = (start, 0);
    while read.rest.at() - start.at() < 3 * LONGEST {
        let unknown = read.name.get(sure.1..).unwrap_or_default();
        if unknown.len() > 3 * most_unknown(naming, read.begins_known) {
            return None;
        }
        let step = step(read.rest, naming, read.name.is_empty(), unknown);
        read.begins_known |= read.name.is_empty() && !matches!(step, Step::Unknown);
        match step {
            Step::Word(rest, word) => {
                // Of วัดบางนาใน more is left than วัด.
                let is_bare = matches!(read.name.get(..sure.1), Some("วัด" | "บ้าน"));
                if is_bare && JOINING.contains(&word) && unknown.chars().count() >= SHORTEST {
                    sure = (read.rest, read.name.len());
                }
                read.name.push_str(word);
                read.rest = rest;
                if !JOINING.contains(&word) {
                    sure = (rest, read.name.len());
                }
            }
            Step::Area(rest, area) => {
                read.name.push_str(&area);
                read.rest = rest;
                sure = (rest, read.name.len());
                break;
            }
            Step::Stop => {
                read.is_guess = !unknown.is_empty() && is_short_stop(read.rest) || goes_on_unknown(read.rest);
                break;
            }
            Step::Cut => return None,
            Step::Unknown => {
                let cluster = cluster(read.rest);
                read.name.push_str(cluster.since(&read.rest));
                read.rest = cluster;
            }
        }
    }
    read.back_to(sure);
    (read.name.chars().count() > 1).then_some(read)
}

const fn most_unknown(naming: Naming, begins_known: bool) -> usize {
    match naming {
        Naming::Proper | Naming::Any | Naming::Known | Naming::Headed => MOST_UNKNOWN,
        _ if begins_known => MOST_UNKNOWN,
        _ => MOST_BEFORE_PARENT,
    }
}

impl<'i> Reading<'i> {
    /// Gives up what cannot end a name: a joining word, and letters too few for a word before a word of the
    /// sentence, which they belong to.
    fn back_to(&mut self, (rest, len): (Cursor<'i>, usize)) {
        let Some(tail) = self.name.get(len..).filter(|tail| !tail.is_empty()) else { return };
        let goes_on = self.rest.peek().is_some_and(is_thai_letter);
        let is_joining = JOINING.iter().any(|word| tail.ends_with(word));
        if is_joining || goes_on && tail.chars().count() < SHORTEST {
            self.is_guess |= goes_on && !is_joining;
            self.name.truncate(len);
            self.rest = rest;
        }
    }
}

/// Whether an ordinary word stands here, and no longer word of names.
fn is_ordinary(start: Cursor<'_>, never: &[&str]) -> bool {
    let ordinary = never.iter().filter(|word| begins_with(start.rest(), word)).map(|word| word.len()).max();
    let known = longest(start, &tables::NAME_WORDS).map_or(0, |(rest, _)| rest.at() - start.at());
    ordinary.is_some_and(|len| len >= known) && !begins_with_commune(start)
}

/// Whether ชุมชน begins the name of a place rather than telling whom a school is for: โรงเรียนชุมชนนาคำ, not โรงพยาบาลชุมชนแม่ข่าย.
fn begins_with_commune(start: Cursor<'_>) -> bool {
    place::after(start, "ชุมชน").is_some_and(|rest| {
        rest.peek().is_some_and(is_thai_letter)
            && longest(rest, &tables::NAME_WORDS).is_none()
            && stop(rest).is_none()
    })
}

/// What stands `here`, behind the letters since the last known word.
fn step<'i>(here: Cursor<'i>, naming: Naming, first: bool, letters: &str) -> Step<'i> {
    let unknown = letters.len();
    if !here.peek().is_some_and(is_thai_letter) {
        return Step::Stop;
    }
    if !first && number(here, &mut String::new()).at() > here.at() {
        return Step::Stop;
    }
    if unknown == 0 && is_cut(here, naming) {
        return Step::Cut;
    }
    if !may_be_known(here.rest()) {
        return unknown_or_place(here);
    }
    if is_cut_area(here) {
        return Step::Cut;
    }
    if let Some((rest, area)) = area(here, first) {
        // Offices of the capital are told apart by their พื้นที่.
        let left = rest.rest();
        if area == BANGKOK && !left.is_empty() && "พื้นที่".starts_with(left) {
            return Step::Cut;
        }
        return Step::Area(rest, area);
    }
    if here.rest().starts_with(LOCAL) {
        let local =
            opened(here).filter(|(_, body)| first && naming == Naming::Proper && body.reach == Reach::One);
        return local.map_or(Step::Stop, |(rest, body)| Step::Area(rest, body.organisation.name));
    }
    let word = longest(here, &tables::NAME_WORDS);
    let stop = stop(here).map_or(0, |(rest, _)| rest.at());
    let is_place =
        |rest: Cursor<'_>| rest.at() > stop || rest.at() == stop && !rest.peek().is_some_and(is_thai_letter);
    if (first || stop > 0)
        && let Some((rest, place)) = register::place(here).filter(|(rest, _)| is_place(*rest))
    {
        return Step::Word(rest, place);
    }
    match word.filter(|(rest, word)| naming != Naming::Proper || !is_in_syllable(*rest, word)) {
        Some((rest, word)) if rest.at() > stop => damaged_area(rest, word).unwrap_or(Step::Word(rest, word)),
        // Too few letters for a word before a short word of the sentence: both are parts of another word.
        _ if stop > 0 && (1..3 * SHORTEST).contains(&unknown) && stop - here.at() <= 9 => Step::Unknown,
        _ if stop > 0 && begins_syllable(letters) => Step::Unknown,
        _ if stop > 0 && naming == Naming::Proper && !first && is_new(here) => {
            Step::Word(here.skip(NEW.len()), NEW)
        }
        // Behind the unknown name of a school or hospital another begins, or a temple.
        _ if stop > 0 && naming == Naming::Proper && unknown > 0 => Step::Stop,
        _ if stop > 0 => and(here, naming).unwrap_or(Step::Stop),
        _ if !first && (opens_another(here) || is_abbreviated_area(here)) => Step::Stop,
        _ => unknown_or_place(here),
    }
}

fn unknown_or_place(here: Cursor<'_>) -> Step<'_> {
    register::place(here).map_or(Step::Unknown, |(rest, place)| Step::Word(rest, place))
}

/// Whether the last letter begins a syllable, because the one before it is closed already: the ข of บางข, which is
/// the beginning of บางขวาง and never all of a name. Only letters that go together with the next, as in ทร and หม.
fn begins_syllable(letters: &str) -> bool {
    const FIRST_OF_TWO: [char; 10] = ['ก', 'ข', 'ค', 'ต', 'ท', 'ป', 'ผ', 'พ', 'ส', 'ห'];
    let mut back = letters.chars().rev();
    let (Some(last), Some(closing), Some(vowel), Some(_)) =
        (back.next(), back.next(), back.next(), back.next())
    else {
        return false;
    };
    // อ and ว are vowels too. The ย of เวียง closes nothing.
    let is_vowel = is_dependent(vowel) || matches!(vowel, 'อ' | 'ว');
    let is_closed = match closing {
        'ง' | 'น' | 'ม' => is_vowel,
        'ย' => is_vowel && !matches!(vowel, 'ี' | '่' | '้'),
        _ => false,
    };
    is_closed && FIRST_OF_TWO.contains(&last)
}

/// Whether a short word is no word of a name, but the beginning of a syllable: the ยา of วังยาว.
fn is_in_syllable(rest: Cursor<'_>, word: &str) -> bool {
    let mut near = rest.rest().chars();
    let (closing, next) = (near.next(), near.next());
    word.chars().count() <= SHORTEST
        && word.ends_with(is_dependent)
        && closing.is_some_and(is_consonant)
        && !next.is_some_and(is_dependent)
        && stop(rest).is_none()
        && longest(rest, &tables::NAME_WORDS).is_none()
        && area(rest, false).is_none()
        && !opens_another(rest)
        && !is_abbreviated_area(rest)
}

/// `และ` and the word of names behind it.
fn and(here: Cursor<'_>, naming: Naming) -> Option<Step<'_>> {
    let rest = place::after(here, "และ")?;
    if opens_another(rest) || longest(rest, &tables::BODIES).is_some() {
        return None;
    }
    if is_cut(rest, naming) {
        return Some(Step::Cut);
    }
    let (end, _) = longest(rest, &tables::NAME_WORDS)?;
    let stop = stop(rest).map_or(0, |(rest, _)| rest.at());
    // The ปลัด of และปลัดอำเภอ is a post.
    let title = longest(rest, &tables::TITLES).map_or(0, |(rest, _)| rest.at());
    (end.at() > stop.max(title)).then_some(Step::Word(rest, "และ"))
}

pub(super) const BANGKOK: &str = "กรุงเทพมหานคร";

/// How the names of local governments begin that a day care centre or a school is named after.
pub(super) const LOCAL: &str = "องค์การบริหารส่วน";

/// An area inside the name of an office: `จังหวัดตาก`, or `จังหวัด` where the reader knows which.
fn area(here: Cursor<'_>, first: bool) -> Option<(Cursor<'_>, String)> {
    if let Some(rest) = place::after(here, BANGKOK) {
        return Some((rest, BANGKOK.into()));
    }
    for area in [Area::Province, Area::District, Area::Subdistrict] {
        let Some(rest) = place::after(here, area.word()) else { continue };
        if let Some((rest, name)) = place::area_name(rest, area) {
            return Some((rest, format!("{}{name}", area.word())));
        }
        let longer = longest(here, &tables::NAME_WORDS).is_some_and(|(end, _)| end.at() > rest.at());
        if !first && !longer && area != Area::Subdistrict {
            return Some((rest, area.word().into()));
        }
    }
    None
}

/// The area behind its class word, where a font moved the marks of that and left a blank behind them: `จงั หวดั ตาก`.
fn damaged_area<'i>(rest: Cursor<'i>, word: &str) -> Option<Step<'i>> {
    let area = [Area::Province, Area::District].into_iter().find(|area| area.word() == word)?;
    if !rest.seen().contains(Deviation::DamagedWord) {
        return None;
    }
    let (end, name) = place::area_name(place::gap(rest).0, area)?;
    Some(Step::Area(end, format!("{word}{name}")))
}

/// The number alone of one of several divisions, where the body that they are parts of follows: `กองมาตรฐาน 2 สำนักงาน…`.
fn bare_number<'i>(start: Cursor<'i>, name: &mut String) -> Cursor<'i> {
    let (rest, spaced) = place::gap(start);
    let Ok((end, run)) = digits(1..=1)(rest) else { return start };
    if !spaced || !end.rest().starts_with(' ') || !has_parent(end) {
        return start;
    }
    name.push(' ');
    name.push_str(&to_arabic_digits(run.text));
    end
}

/// One letter and what hangs on it, with the vowel before it.
fn cluster(start: Cursor<'_>) -> Cursor<'_> {
    let mut rest = start;
    if rest.peek().is_some_and(|c| matches!(c, 'เ' | 'แ' | 'โ' | 'ใ' | 'ไ')) {
        rest = rest.skip(3);
    }
    if rest.peek().is_some_and(|c| is_thai_letter(c) && !is_dependent(c)) {
        rest = rest.skip(3);
    }
    let mut has_vowel = false;
    while let Some(c) = rest.peek().filter(|c| is_dependent(*c)) {
        // No mark stands on a vowel: it was moved there, `บา้น`.
        if has_vowel && is_mark(c) {
            rest = rest.deviate(Deviation::DamagedWord).unwrap_or(rest);
        }
        has_vowel |= !is_mark(c);
        rest = rest.skip(c.len_utf8());
    }
    rest
}

/// A public university, and its campus.
fn university(start: Cursor<'_>) -> Option<(Cursor<'_>, String)> {
    let (rest, name) = longest(start, &tables::UNIVERSITIES)?;
    let mut name = String::from(*name);
    Some((number(rest, &mut name), name))
}

/// `[ "ไทย" ] "ณ" seat`: of embassies and consulates only the own have their seat printed so.
pub(super) fn abroad(start: Cursor<'_>) -> Option<(Cursor<'_>, String)> {
    let (rest, own) = place::after(start, "ไทย").map_or((start, ""), |rest| (rest, "ไทย"));
    let rest = place::gap(place::after(place::gap(rest).0, "ณ")?).0;
    let seat = ["กรุง", "เมือง", "นคร"].iter().find_map(|word| Some((place::after(rest, word)?, *word)));
    let (rest, word) = seat?;
    let (end, name) = proper(rest, &[])?;
    Some((end, format!("{own} ณ {word}{name}")))
}

/// `ฯ` for the rest of a name that the reader knows.
fn cut_off<'i>(start: Cursor<'i>, name: &mut String) -> Cursor<'i> {
    place::cut_off(start).map_or(start, |rest| {
        name.push('ฯ');
        rest
    })
}
