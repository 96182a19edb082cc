//! Bodies by less than their names: abbreviations, letters, names cut with ฯ.

use alloc::format;
use alloc::string::String;

use super::bodies::BODIES;
use super::body::{Body, Found, branch, branch_of, opened, short_branch, with_branch};
use super::kind::OrganisationKind;
use super::lookup::longest;
use super::{Organisation, place, register, tables, words};
use crate::data::{Department, Ministry};
use crate::lex::Cursor;
use crate::options::Deviation;
use crate::text::chars::{is_consonant, is_dependent, is_thai_letter};
use crate::text::{begins_with_one, digit_value};

/// Boards by the dotted letters that their offices go by.
pub(super) const BOARDS: &[(&str, &str)] = &[
    ("ก.ค.ศ.", "สำนักงานคณะกรรมการข้าราชการครูและบุคลากรทางการศึกษา"),
    ("ก.พ.", "สำนักงานคณะกรรมการข้าราชการพลเรือน"),
    ("ก.พ.ร.", "สำนักงานคณะกรรมการพัฒนาระบบราชการ"),
    ("ก.ล.ต.", "สำนักงานคณะกรรมการกำกับหลักทรัพย์และตลาดหลักทรัพย์"),
    ("กกต.", "สำนักงานคณะกรรมการการเลือกตั้ง"),
    ("กกพ.", "สำนักงานคณะกรรมการกำกับกิจการพลังงาน"),
    ("กกอ.", "สำนักงานคณะกรรมการการอุดมศึกษา"),
    ("กคศ.", "สำนักงานคณะกรรมการข้าราชการครูและบุคลากรทางการศึกษา"),
    ("กปร.", "สำนักงานคณะกรรมการพิเศษเพื่อประสานงานโครงการอันเนื่องมาจากพระราชดำริ"),
    ("กพ.", "สำนักงานคณะกรรมการข้าราชการพลเรือน"),
    ("กพฐ.", "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน"),
    ("กพร.", "สำนักงานคณะกรรมการพัฒนาระบบราชการ"),
    ("กลต.", "สำนักงานคณะกรรมการกำกับหลักทรัพย์และตลาดหลักทรัพย์"),
    ("กสทช.", "สำนักงานคณะกรรมการกิจการกระจายเสียง กิจการโทรทัศน์ และกิจการโทรคมนาคมแห่งชาติ"),
    ("กสม.", "สำนักงานคณะกรรมการสิทธิมนุษยชนแห่งชาติ"),
    ("กอศ.", "สำนักงานคณะกรรมการการอาชีวศึกษา"),
    ("คปภ.", "สำนักงานคณะกรรมการกำกับและส่งเสริมการประกอบธุรกิจประกันภัย"),
    ("ป.ป.ง.", "สำนักงานป้องกันและปราบปรามการฟอกเงิน"),
    ("ป.ป.ช.", "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ"),
    ("ป.ป.ท.", "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตในภาครัฐ"),
    ("ป.ป.ส.", "สำนักงานคณะกรรมการป้องกันและปราบปรามยาเสพติด"),
    ("ปปง.", "สำนักงานป้องกันและปราบปรามการฟอกเงิน"),
    ("ปปช.", "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ"),
    ("ปปท.", "สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตในภาครัฐ"),
    ("ปปส.", "สำนักงานคณะกรรมการป้องกันและปราบปรามยาเสพติด"),
];

/// สำนักงาน for short.
const OFFICE: &str = "สนง.";

/// `short = cut-name | letters | initial | board | board-by-letters | abbreviation | letters-alone`, whichever is longest.
pub(super) fn short(start: Cursor<'_>) -> Option<Found<'_>> {
    let forms: [fn(Cursor<'_>) -> Option<Found<'_>>; 7] =
        [cut_short, by_letters, by_initial, board, board_by_letters, abbreviation, letters_alone];
    let found = forms.into_iter().filter_map(|form| form(start));
    found.reduce(|best, next| if next.0.at() > best.0.at() { next } else { best })
}

/// `กระทรวงเกษตรฯ`: the beginning of one name only, cut with `ฯ`.
fn cut_short(start: Cursor<'_>) -> Option<Found<'_>> {
    let class = ["กรม", "กระทรวง", "สำนักงาน", "สนง.", "สำนัก", "องค์การ", "การ"];
    let class = *class.iter().find(|word| start.rest().starts_with(**word))?;
    let behind = start.skip(class.len());
    let len: usize =
        behind.rest().chars().take(60).take_while(|c| is_thai_letter(*c)).map(char::len_utf8).sum();
    // The mark that silences the last letter goes where the name goes on: กระทรวงทรัพย์ฯ.
    let beginning = behind.rest().get(..len)?.trim_end_matches('์');
    let rest = behind.skip(len);
    if !rest.rest().starts_with('ฯ') || beginning.is_empty() {
        return None;
    }
    let class = if class == OFFICE { "สำนักงาน" } else { class };
    let rest = rest.skip('ฯ'.len_utf8()).deviate_since(&start, Deviation::Abbreviation).ok()?;
    let (rest, name) = match only_one_cut(class, beginning) {
        Some(name) => (rest, name),
        None => (rest.deviate_since(&start, Deviation::Ambiguous).ok()?, last_cut(class, beginning)?),
    };
    let kind = kind_of(name);
    Some((rest, Body::one(Organisation::new(kind, name))))
}

/// Whether a name of a class goes on behind a beginning.
fn begins<'t>(class: &'t str, beginning: &'t str) -> impl Fn(&&'static str) -> bool + Copy + 't {
    move |name| {
        let stem = name.strip_prefix(class);
        stem.is_some_and(|stem| {
            // กระทรวงท่องเที่ยวฯ is กระทรวงการท่องเที่ยวและกีฬา.
            let short = stem.strip_prefix("การ").filter(|_| class == "กระทรวง").unwrap_or(stem);
            [stem, short].iter().any(|stem| stem.starts_with(beginning) && stem.len() > beginning.len())
        })
    }
}

/// The one body of a class whose name goes on behind its beginning; of former ones where none is left.
fn only_one_cut(class: &str, beginning: &str) -> Option<&'static str> {
    let begins = begins(class, beginning);
    let own = BODIES.iter().map(|(name, _)| *name).filter(begins);
    [false, true].into_iter().find_map(|former| {
        let ministries =
            Ministry::all().filter(|ministry| ministry.is_former() == former).map(Ministry::name);
        let departments =
            Department::all().filter(|department| department.is_former() == former).map(Department::name);
        let fits = || ministries.clone().chain(departments.clone()).filter(begins).chain(own.clone());
        // Of several the one that has nothing but its reach behind the beginning: การรถไฟฯ is no การรถไฟฟ้าขนส่งมวลชน.
        let whole = fits()
            .filter(|name| name.strip_prefix(class).is_some_and(|stem| is_all_but_reach(stem, beginning)));
        only_one(fits()).or_else(|| only_one(whole)).map(Some).or_else(|| fits().next().map(|_| None))
    })?
}

/// The last of several ministries that are gone: กระทรวงวิทย์ฯ.
fn last_cut(class: &str, beginning: &str) -> Option<&'static str> {
    let begins = begins(class, beginning);
    let fits = || Ministry::all().filter(|ministry| begins(&ministry.name()));
    let is_gone =
        fits().all(Ministry::is_former) && !Department::all().map(Department::name).any(|name| begins(&name));
    fits().max_by_key(|ministry| ministry.until()).map(Ministry::name).filter(|_| is_gone)
}

/// The one that all are.
fn only_one(mut names: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let name = names.next()?;
    (!names.any(|other| other != name)).then_some(name)
}

fn is_all_but_reach(stem: &str, beginning: &str) -> bool {
    stem.strip_prefix(beginning).is_some_and(|rest| rest.starts_with("แห่ง"))
}

/// `กระทรวง พม.`, `สำนักงานปลัดกระทรวง อว.`: a ministry by its letters.
fn by_letters(start: Cursor<'_>) -> Option<Found<'_>> {
    let (before, rest) = ["กระทรวง", "สำนักงานปลัดกระทรวง"]
        .into_iter()
        .find_map(|word| Some((word, place::after(start, word)?)))?;
    let (rest, _) = place::gap(rest);
    let len = match DIGITAL.iter().find(|called| place::after(rest, called).is_some_and(words::ends)) {
        Some(called) => called.len(),
        None => rest.rest().chars().take(4).take_while(|c| is_thai_letter(*c)).map(char::len_utf8).sum(),
    };
    let name = short_ministry(rest.rest().get(..len)?)?;
    let end = end_of_abbreviation(rest.skip(len))?.deviate_since(&start, Deviation::Abbreviation).ok()?;
    let full = format!("{before}{}", name.strip_prefix("กระทรวง")?);
    let kind = if before == "กระทรวง" {
        OrganisationKind::Ministry
    } else {
        OrganisationKind::Department
    };
    Some((end, Body::named(Organisation::new(kind, full))))
}

/// `ก.แรงงาน`, `ก.เกษตรฯ`: กระทรวง for short before a short name.
fn by_initial(start: Cursor<'_>) -> Option<Found<'_>> {
    let (end, name) = name_of_ministry(place::after(start, "ก.")?)?;
    let ends =
        !end.peek().is_some_and(|c| is_thai_letter(c) || c == '.') && !end.since(&start).ends_with('.');
    let end = end.deviate_since(&start, Deviation::Abbreviation).ok().filter(|_| ends)?;
    let is_named = end.since(&start).chars().nth(4).is_some();
    is_named.then(|| (end, Body::one(Organisation::new(OrganisationKind::Ministry, name))))
}

/// Letters of ministries that have another meaning: กก. is a kilogram, นร. a pupil.
const AMBIGUOUS: &[&str] = &["กก", "นร"];

/// `มท.`, `อว.`: a ministry by its letters and a dot, and no code of a letter or of a room behind them.
fn letters_alone(start: Cursor<'_>) -> Option<Found<'_>> {
    let len: usize = start.rest().chars().take(4).take_while(|c| is_consonant(*c)).map(char::len_utf8).sum();
    let letters = start.rest().get(..len).filter(|letters| letters.chars().count() == 2)?;
    if AMBIGUOUS.contains(&letters) || !start.skip(len).rest().starts_with('.') {
        return None;
    }
    let name = short_ministry(letters)?;
    let end = end_of_abbreviation(start.skip(len))?;
    let is_code = place::gap(end).0.peek().is_some_and(|c| digit_value(c).is_some());
    let end = end.deviate_since(&start, Deviation::Abbreviation).ok().filter(|_| !is_code)?;
    Some((end, Body::one(Organisation::new(OrganisationKind::Ministry, name))))
}

/// A ministry by what follows กระทรวง in its name, whole or cut with ฯ, or by its letters.
pub(super) fn name_of_ministry(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    let current = || Ministry::all().filter(|ministry| !ministry.is_former()).map(Ministry::name);
    let short = |name: &'static str| name.strip_prefix("กระทรวง");
    let whole = current().filter(|name| short(name).is_some_and(|short| start.rest().starts_with(short)));
    if let Some(name) = whole.max_by_key(|name| name.len()) {
        return Some((start.skip(short(name)?.len()), name));
    }
    let len: usize =
        start.rest().chars().take(40).take_while(|c| is_thai_letter(*c)).map(char::len_utf8).sum();
    let (word, rest) = (start.rest().get(..len)?, start.skip(len));
    let cut = place::cut_off(rest);
    if cut.is_some() || matches!(word, "คลัง" | "ท่องเที่ยว" | "ดิจิทัล" | "เกษตร")
    {
        let fits = |name: &&'static str| {
            short(name).is_some_and(|short| {
                short.strip_prefix("การ").unwrap_or(short).starts_with(word) || short.starts_with(word)
            })
        };
        let mut fit = current().filter(fits);
        let name = fit.next().filter(|_| !word.is_empty() && fit.next().is_none())?;
        return Some((cut.unwrap_or(rest).deviate_since(&start, Deviation::Abbreviation).ok()?, name));
    }
    let name = short_ministry(word)?;
    let rest = rest.rest().strip_prefix('.').map_or(rest, |_| rest.skip(1));
    Some((rest.deviate_since(&start, Deviation::Abbreviation).ok()?, name))
}

/// What กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม is called.
const DIGITAL: &[&str] = &["ดีอีเอส", "ดีอี"];

/// A ministry in being by its letters, or by what it is called.
pub(super) fn short_ministry(word: &str) -> Option<&'static str> {
    let letters = if DIGITAL.contains(&word) { "ดศ" } else { word };
    let ministry = Ministry::from_letters(letters).filter(|ministry| !ministry.is_former())?;
    Some(ministry.name()).filter(|name| name.starts_with("กระทรวง"))
}

/// The sort of a body that a table knows.
fn kind_of(name: &str) -> OrganisationKind {
    if name.starts_with("กระทรวง") || name == "สำนักนายกรัฐมนตรี"
    {
        return OrganisationKind::Ministry;
    }
    let own = BODIES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
    let department = || Department::named(name).map(|_| OrganisationKind::Department);
    own.or_else(|| register::kind_of_ministry(name)).or_else(department).unwrap_or(OrganisationKind::Office)
}

/// Abbreviations that are words without their dot.
const WORDS: &[&str] = &["สอน"];

/// Abbreviations that other bodies go by as well: กรอ. is also คณะกรรมการร่วมภาครัฐและเอกชน, ทช. กรมทรัพยากรทางทะเลและชายฝั่ง,
/// พส. พนักงานสอบสวน, สค. กรมส่งเสริมการค้าระหว่างประเทศ, สคร. สำนักงานป้องกันควบคุมโรค, สนพ. สำนักงานพัฒนาฝีมือแรงงาน, สปอ.
/// สำนักงานการประถมศึกษาอำเภอ, สผ. สำนักงานเลขาธิการสภาผู้แทนราษฎร, สพร. สถาบันพัฒนาฝีมือแรงงาน, สสว. สำนักงานส่งเสริมและสนับสนุนวิชาการ.
const OF_SEVERAL: &[&str] = &["กรอ", "ทช", "พส", "สค", "สคร", "สนพ", "สปอ", "สผ", "สพร", "สสว"];

/// `ศอ.บต.`, `ททท.`; without its dot a deviation.
fn abbreviation(start: Cursor<'_>) -> Option<Found<'_>> {
    let (rest, (short, full)) = longest(start, &tables::ABBREVIATIONS)?;
    let rest = if short.ends_with('ฯ') { rest } else { end_of_abbreviation(rest)? };
    let is_word = short.chars().count() < 3 || WORDS.contains(short);
    // A team and its number: ชป.2.
    let is_numbered = rest.peek().is_some_and(|c| digit_value(c).is_some());
    if is_word && (is_numbered || !rest.since(&start).ends_with('.')) {
        return None;
    }
    // กศน.อำเภอ is no กศน.: the offices of an area that have a class word of their own.
    let opening = longest(start, &tables::OPENINGS).filter(|(_, (word, _))| word.len() > short.len());
    if opening.is_some_and(|(_, (word, _))| word.ends_with("อำเภอ") || word.ends_with("จังหวัด"))
    {
        return None;
    }
    // Roads have the letters of their department and a number: ทล.3263.
    if matches!(*short, "ทล" | "ทช") && place::gap(rest).0.peek().is_some_and(|c| digit_value(c).is_some())
    {
        return None;
    }
    let rest = if OF_SEVERAL.contains(short) {
        rest.deviate_since(&start, Deviation::Ambiguous).ok()?
    } else {
        rest
    };
    let kind = kind_of(full);
    // กรอ.กลุ่มจังหวัด is a committee: no department has a branch by its own letters.
    if full.starts_with("กรม") && begins_with_one(rest.rest(), &["จังหวัด", "กลุ่มจังหวัด", "ภูมิภาค"])
    {
        return None;
    }
    if kind == OrganisationKind::AllOf {
        return Some((rest, Body::named(Organisation::new(kind, *full))));
    }
    // Its branches have a class word of their own: สคร.ที่ 9.
    if tables::OPENINGS.has(short) {
        return Some((rest, Body::one(Organisation::new(kind, *full))));
    }
    if let Some((end, branch)) = short_branch(rest).filter(|_| kind == OrganisationKind::Office) {
        return Some(branch_of(end, full, branch));
    }
    with_branch(rest, full, kind)
}

/// `สำนักงาน ก.พ.`, `สำนักงาน ปภ.จังหวัดเลย`: an office by the letters of its board or of itself.
fn board(start: Cursor<'_>) -> Option<Found<'_>> {
    let rest = place::after(start, "สำนักงาน").or_else(|| place::after(start, OFFICE))?;
    let (rest, _) = place::gap(rest);
    let Some((rest, (letters, full))) = longest(rest, &tables::BOARDS) else {
        let branch = opened(rest).filter(|(end, _)| end.since(&rest).contains('.'));
        let (end, body) = branch.or_else(|| abbreviation(rest))?;
        return body.organisation.name.starts_with("สำนักงาน").then_some((end, body));
    };
    // Of some boards the province stands apart: สำนักงาน คปภ. จังหวัดเลย.
    let apart = place::gap(rest).0;
    let is_apart = matches!(*letters, "คปภ." | "กกต.") && place::after(apart, "จังหวัด").is_some();
    let Some((end, branch)) = branch(if is_apart { apart } else { rest }).or_else(|| short_branch(rest))
    else {
        return Some((rest, Body::one(Organisation::new(kind_of(full), *full))));
    };
    let body = Organisation::new(OrganisationKind::Office, format!("สำนักงาน {letters} {}", branch.name));
    Some((end, Body::named(branch.within.into_iter().fold(body, Organisation::inside))))
}

/// The office of a board that is named without the word office: its name, and the name of the board.
pub(super) fn office_of_board(start: Cursor<'_>) -> Option<(Cursor<'_>, String, &'static str)> {
    let (next, _) = place::gap(start);
    if let Some((rest, (letters, full))) = longest(next, &tables::BOARDS) {
        let board = full.strip_prefix("สำนักงาน").unwrap_or(full);
        return Some((rest, format!("สำนักงาน {letters}"), board));
    }
    named_board(start).map(|(rest, office)| (rest, office.into(), office))
}

/// A board by its letters: `คณะกรรมการ ป.ป.ส.`
fn board_by_letters(start: Cursor<'_>) -> Option<Found<'_>> {
    let (rest, _) = place::gap(place::after(start, "คณะกรรมการ")?);
    let (rest, (_, office)) = longest(rest, &tables::BOARDS)?;
    let board = office.strip_prefix("สำนักงาน")?;
    let name = format!("คณะกรรมการ{}", board.strip_prefix("คณะกรรมการ").unwrap_or(board));
    Some((rest, Body::one(Organisation::new(OrganisationKind::Office, name))))
}

/// The office of a board by what follows คณะกรรมการ in its name, and that: `การเลือกตั้ง` of ประธานกรรมการการเลือกตั้ง.
pub(super) fn rest_of_board(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str, &'static str)> {
    let offices = BODIES.iter().map(|(name, _)| *name).chain(Department::all().map(Department::name));
    let boards = offices.filter_map(|office| Some((office, office.strip_prefix("สำนักงานคณะกรรมการ")?)));
    let (office, name) =
        boards.filter(|(_, name)| start.rest().starts_with(name)).max_by_key(|(_, name)| name.len())?;
    Some((start.skip(name.len()), office, name))
}

/// An office by what it works for, and that: `ป้องกันและปราบปรามการฟอกเงิน` of สำนักงานป้องกันและปราบปรามการฟอกเงิน.
pub(super) fn office_of_work(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str, &'static str)> {
    let own = BODIES.iter().map(|(name, _)| (*name, *name));
    let departments = Department::all().map(Department::name);
    let offices = departments.filter_map(|office| Some((office, office.strip_prefix("สำนักงาน")?)));
    let fits = own.chain(offices).filter(|(_, name)| start.rest().starts_with(name));
    let (office, name) = fits.max_by_key(|(_, name)| name.len())?;
    Some((start.skip(name.len()), office, name))
}

/// The office of a board that is named in full without the word office.
pub(super) fn named_board(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    if let Some(found) = register::board(start) {
        return Some(found);
    }
    let boards = BODIES.iter().filter_map(|(office, _)| Some((*office, office.strip_prefix("สำนักงาน")?)));
    let boards =
        boards.filter(|(_, board)| board.starts_with("คณะกรรมการ") && start.rest().starts_with(board));
    let (office, board) = boards.max_by_key(|(_, board)| board.len())?;
    Some((start.skip(board.len()), office))
}

/// The last dot, or nothing where no letter follows.
fn end_of_abbreviation(rest: Cursor<'_>) -> Option<Cursor<'_>> {
    if rest.rest().starts_with('.') {
        let behind = rest.skip(1);
        // More letters with a dot make it another, longer abbreviation.
        let is_longer = behind.rest().trim_start_matches(is_consonant).starts_with('.')
            && !behind.rest().starts_with("พ.ศ.")
            && behind.peek() != Some('.')
            && short_branch(behind).is_none();
        return (!is_longer).then_some(behind);
    }
    let ends = !rest.peek().is_some_and(|c| is_thai_letter(c) || is_dependent(c));
    if ends { rest.deviate(Deviation::Abbreviation).ok() } else { None }
}

/// Behind an abbreviation that a name may follow: its dot, or a space, or nothing.
pub(super) fn end_of_abbreviation_before_name(rest: Cursor<'_>) -> Option<Cursor<'_>> {
    if rest.rest().starts_with('.') { Some(rest.skip(1)) } else { rest.deviate(Deviation::Abbreviation).ok() }
}
