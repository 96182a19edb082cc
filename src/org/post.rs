//! Posts: who heads what, and who acts for whom.

use alloc::format;
use alloc::string::String;
use core::iter::successors;

use super::body::{Body, Reach, body, headed};
use super::career::career;
use super::kind::OrganisationKind;
use super::lookup::{behind_name, longest};
use super::members::{councillor, deputy, member};
use super::openings::{Area, Naming};
use super::quantity::quantity;
use super::titles::{BEFORE, Bodies, Head};
use super::{Acting, Organisation, name, number, place, register, short, tables, words};
use crate::lex::Cursor;
use crate::options::Deviation;
use crate::text::chars::{is_consonant, is_thai_letter};

/// Acting words in byte order.
pub(super) const ACTING: &[(&str, Acting)] = &[
    ("ทำการแทน", Acting::Duty),
    ("ทำหน้าที่", Acting::Duty),
    ("ทำหน้าที่แทน", Acting::Duty),
    ("ปฏิบัติการแทน", Acting::OnBehalf),
    ("ปฏิบัติราชการแทน", Acting::OnBehalf),
    ("ปฏิบัติราชการในตำแหน่ง", Acting::Duty),
    ("ปฏิบัติหน้าที่", Acting::Duty),
    ("ปฏิบัติหน้าที่ราชการแทน", Acting::Duty),
    ("ปฏิบัติหน้าที่แทน", Acting::Duty),
    ("ปฏิบัติหน้าที่ในตำแหน่ง", Acting::Duty),
    ("ปรท.", Acting::OnBehalf),
    ("ผู้ปฏิบัติราชการแทน", Acting::OnBehalf),
    ("ผู้ปฏิบัติหน้าที่แทน", Acting::Duty),
    ("ผู้รักษาการแทน", Acting::Caretaker),
    ("ผู้รักษาการในตำแหน่ง", Acting::Caretaker),
    ("ผู้รักษาราชการแทน", Acting::InPlace),
    ("รก.", Acting::Caretaker),
    ("รรท.", Acting::InPlace),
    ("รักษาการ", Acting::Caretaker),
    ("รักษาการแทน", Acting::Caretaker),
    ("รักษาการแทนในตำแหน่ง", Acting::Caretaker),
    ("รักษาการในตำแหน่ง", Acting::Caretaker),
    ("รักษาราชการแทน", Acting::InPlace),
    ("รักษาราชการแทนในตำแหน่ง", Acting::InPlace),
    ("รักษาราชการในตำแหน่ง", Acting::InPlace),
];

/// `acting-post = acting-words gap post`.
pub(super) fn acting(start: Cursor<'_>) -> Option<(Cursor<'_>, Organisation)> {
    let (rest, (_, acting)) = longest(start, &tables::ACTING)?;
    let (rest, _) = place::gap(rest);
    let (rest, post) = post(rest)?;
    Some((rest, Organisation { acting: Some(*acting), ..post }))
}

/// `post = [ "รอง" | "ผู้ช่วย" | … ] title [ body ] | career-post`.
pub(super) fn post(start: Cursor<'_>) -> Option<(Cursor<'_>, Organisation)> {
    let titled = titled(start).or_else(|| {
        BEFORE.iter().find_map(|word| {
            let rest = place::after(start, word)?;
            let (rest, post) = titled(rest).or_else(|| titled(place::gap(rest).0))?;
            Some((rest, Organisation { name: format!("{word}{}", post.name), ..post }))
        })
    });
    titled.or_else(|| career(start))
}

pub(super) fn position(name: impl Into<alloc::string::String>) -> Organisation {
    Organisation::new(OrganisationKind::Position, name)
}

fn titled(start: Cursor<'_>) -> Option<(Cursor<'_>, Organisation)> {
    let (rest, (word, (full, head))) = longest(start, &tables::TITLES)?;
    if let Some(found) = with_head(rest, word, full, *head) {
        return Some(found);
    }
    // A mayor whose town the text cuts is no mayor of an unknown one.
    if matches!(head, Head::Mayor(_)) {
        return None;
    }
    // A shorter title: ปลัด of ปลัดเทศบาล(เมือง…).
    let shorter = |word: &str| tables::TITLES.shorter(word);
    successors(shorter(word), |(word, _)| shorter(word)).find_map(|(shorter, (full, head))| {
        with_head(behind_name(start, &tables::TITLES, shorter)?, shorter, full, *head)
    })
}

fn with_head<'i>(rest: Cursor<'i>, word: &str, full: &str, head: Head) -> Option<(Cursor<'i>, Organisation)> {
    let short = word != full && !word.ends_with('ฯ') && !word.ends_with("จังหวัด");
    // Two letters are no title before other letters: ผอวช.
    if short && word.chars().count() < 3 && rest.peek().is_some_and(is_thai_letter) && is_short_form(rest) {
        return None;
    }
    let rest = match word.ends_with('ฯ') {
        true => rest.deviate(Deviation::Abbreviation).ok()?,
        false if short => short::end_of_abbreviation_before_name(rest)?,
        false => rest,
    };
    match head {
        Head::Deputy => Some(deputy(rest, full)),
        Head::Alone if word == "นายกฯ" => local_mayor(rest).or_else(|| Some(alone(rest, full))),
        Head::Alone => Some(alone(rest, full)),
        Head::Permanent => permanent(rest, full).or_else(|| untold(rest, full)),
        Head::Area(area) => area_post(rest, full, area, short || word.ends_with('ฯ')),
        Head::Mayor(kind) => mayor(rest, full, kind),
        Head::Headman => Some(headman(rest, full)),
        Head::ShortMinistry => short_ministry(rest, full),
        Head::Secretariat => secretary(rest, full),
        Head::DepartmentSecretary => department_secretary(rest, full),
        Head::Member => member(rest, full),
        Head::Councillor => councillor(rest, full),
        Head::Command(class) => command(rest, full, class).or_else(|| commander(rest, full)),
        Head::Abroad => name::abroad(rest).map(|(end, seat)| (end, position(format!("{full}{seat}")))),
        Head::Chair => chair(rest, full),
        Head::Region(office) => region(rest, full, office),
        Head::Minister => minister(rest, full),
        Head::Spokesman => head_of(rest, full, Bodies::CENTRAL)
            .or_else(|| of_ministry(rest, full))
            .or_else(|| untold(rest, full)),
        Head::Body(sorts) => {
            head_of(rest, full, sorts).or_else(|| class_of_heads(rest, full)).or_else(|| untold(rest, full))
        }
    }
}

/// A title that says all, and the side of politics that the holder stands on.
fn alone<'i>(rest: Cursor<'i>, full: &str) -> (Cursor<'i>, Organisation) {
    let side = ["ฝ่ายการเมือง", "ฝ่ายบริหาร", "ฝ่ายข้าราชการประจำ"]
        .iter()
        .find_map(|side| Some((place::after(rest, side)?, side)));
    match side.filter(|_| full.starts_with("เลขาธิการ")) {
        Some((end, side)) => (end, position(format!("{full}{side}"))),
        None => (rest, position(full)),
    }
}

/// `นายกฯ อบต.บ้านไร่`: the mayor of the body behind it, and not the Prime Minister.
fn local_mayor(rest: Cursor<'_>) -> Option<(Cursor<'_>, Organisation)> {
    head_of(rest, "นายก", Bodies::LOCALS).filter(|(_, post)| {
        post.within
            .as_deref()
            .is_some_and(|body| body.starts_with("องค์การบริหารส่วน") || body.starts_with("เทศบาล"))
    })
}

/// `ปลัดกระทรวงมหาดไทย`, `ปลัด มท.`, `ปลัดเทศบาล`.
fn permanent<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    if let Some(found) = head_of(rest, full, Bodies::PERMANENT) {
        return Some(found);
    }
    let (next, _) = place::gap(rest);
    let (end, ministry) = short::name_of_ministry(next)?;
    if !end.since(&next).ends_with(['.', 'ฯ']) {
        return of_ministry(rest, full);
    }
    Some((end, position(format!("{full}{ministry}")).inside(ministry)))
}

/// `ปลัดมหาดไทย`: of a ministry without the word กระทรวง.
fn of_ministry<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    let (end, ministry) = short::name_of_ministry(rest)?;
    let end = end.deviate_since(&rest, Deviation::Abbreviation).ok().filter(|_| words::ends(end))?;
    Some((end, position(format!("{full}{ministry}")).inside(ministry)))
}

/// `รัฐมนตรีกระทรวงแรงงาน`, `รัฐมนตรีเกษตรฯ`.
fn minister<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    let of_body = head_of(rest, full, Bodies::MINISTRIES).map(|(end, post)| {
        // `รัฐมนตรี สธ.`
        let is_short = end.since(&rest).ends_with('.');
        let in_full = || post.within.as_ref().map(|ministry| format!("{full}ว่าการ{ministry}"));
        let name = is_short.then(in_full).flatten();
        (end, name.map_or(post.clone(), |name| Organisation { name, ..post }))
    });
    of_body.or_else(|| class_of_heads(rest, full)).or_else(|| {
        let (end, ministry) = short::name_of_ministry(rest)?;
        let is_cut = end.since(&rest).ends_with('ฯ');
        is_cut.then(|| (end, position(format!("{full}ว่าการ{ministry}")).inside(ministry)))
    })
}

/// `นายอำเภอเมืองเลย`, or the class where no name follows.
fn area_post<'i>(
    rest: Cursor<'i>,
    full: &str,
    area: Area,
    is_short: bool,
) -> Option<(Cursor<'i>, Organisation)> {
    // Behind a short title the name may stand apart: ผู้ว่าฯ ขอนแก่น; but not where it may be a word.
    let apart = || {
        let (next, _) = place::gap(rest);
        let (end, name) = register::area(next.deviate_since(&rest, Deviation::ExtraSpace).ok()?, area)?;
        let is_sure =
            !matches!(name, "เลย" | "ตาก" | "แพร่" | "น่าน") && !end.peek().is_some_and(is_thai_letter);
        (is_short && is_sure).then(|| (end, name.into()))
    };
    // Where courts are that are no capital's, prosecutors are too: อัยการจังหวัดพล.
    if full == "อัยการจังหวัด"
        && let Some((end, name)) = place::court(rest)
    {
        let post = position(format!("{full}{name}"));
        return Some((end, post.inside(format!("สำนักงาน{full}{name}"))));
    }
    // The class word again, for short: นายอำเภอ อ.ภูเรือ.
    let again = || {
        let word = match area {
            Area::Province => "จ.",
            Area::District => "อ.",
            _ => return None,
        };
        place::area_name(place::after(place::gap(rest).0, word)?, area)
    };
    match place::area_name(rest, area).or_else(apart).or_else(again) {
        Some((end, name)) => {
            Some((end, position(format!("{full}{name}")).inside(format!("{}{name}", area.word()))))
        }
        None => (!register::is_cut(rest, area)).then(|| (rest, position(full))),
    }
}

/// `นายกเทศมนตรีเมืองเลย`, or the class where no name follows.
fn mayor<'i>(rest: Cursor<'i>, full: &str, kind: OrganisationKind) -> Option<(Cursor<'i>, Organisation)> {
    let Some((end, local)) = place::local(rest, kind) else {
        return (!register::is_cut_local(rest)).then(|| (rest, position(full)));
    };
    let name = local.name.strip_prefix(kind.class_word())?;
    Some((end, position(format!("{full}{name}")).inside(local.name.as_str())))
}

fn headman<'i>(rest: Cursor<'i>, full: &str) -> (Cursor<'i>, Organisation) {
    let place = place::after(rest, "ตำบล").and_then(|rest| place::area(rest, Area::Subdistrict));
    match place {
        Some((end, place)) => (end, position(format!("{full}{}", place.name)).inside(place.name)),
        None => (rest, position(full)),
    }
}

/// `รมว.แรงงาน`, `รมว.พม.`, `รมว.เกษตรฯ`.
fn short_ministry<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    let (rest, _) = place::gap(rest);
    let rest = ["กระทรวง", "ก."].iter().find_map(|word| place::after(rest, word)).unwrap_or(rest);
    let (end, ministry) = short::name_of_ministry(rest)?;
    let name = ministry.strip_prefix("กระทรวง")?;
    Some((end, position(format!("{full}{name}")).inside(ministry)))
}

/// `เลขาธิการคณะกรรมการ…`, `เลขาธิการ ป.ป.ช.`: the head of the office of a board is called after the board.
fn secretary<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    // `เลขาธิการคณะกรรมการ ป.ป.ช.`
    let letters = place::after(rest, "คณะกรรมการ")
        .filter(|behind| longest(place::gap(*behind).0, &tables::BOARDS).is_some());
    if let Some((end, office, board)) = short::office_of_board(letters.unwrap_or(rest)) {
        let name = board.strip_prefix("สำนักงาน").unwrap_or(board);
        return Some((end, position(format!("{full}{name}")).inside(office)));
    }
    head_of(rest, full, Bodies::OFFICES)
        .or_else(|| secretary_of_board(rest, full))
        .or_else(|| untold(rest, full))
}

/// `เลขานุการกรมชลประทาน`, or `เลขานุการกรม` where no name follows.
fn department_secretary<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    const DEPARTMENT: &str = "กรม";
    let named = head_of(rest, full, Bodies::DEPARTMENTS);
    named.filter(|(end, _)| end.since(&rest).starts_with(DEPARTMENT)).or_else(|| {
        let end = place::after(rest, DEPARTMENT).filter(|end| words::ends(*end))?;
        Some((end, position(format!("{full}{DEPARTMENT}"))))
    })
}

/// `เลขาธิการคณะกรรมการป้องกันและปราบปรามการฟอกเงิน`: of a board whose office is not called after a board, or of one that no
/// table has.
fn secretary_of_board<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    const BOARD: &str = "คณะกรรมการ";
    let behind = place::after(rest, BOARD)?;
    if let Some((end, office, name)) = short::office_of_work(behind) {
        return Some((end, position(format!("{full}{BOARD}{name}")).inside(office)));
    }
    let (end, name) = name::free(behind, Naming::Headed, &[])?;
    Some((end, position(format!("{full}{BOARD}{name}"))))
}

/// `ประธานกรรมการ ป.ป.ช.`, `ประธานกรรมการการเลือกตั้ง`, `ประธานกรรมการธนาคารออมสิน`: the chair of a board by its letters, by the
/// rest of its name, or of a body.
fn chair<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    if let Some((end, office, board)) = short::office_of_board(rest) {
        let name = board.strip_prefix("คณะกรรมการ")?;
        return Some((end, position(format!("{full}{name}")).inside(office)));
    }
    if let Some((end, office, name)) = short::rest_of_board(rest) {
        return Some((end, position(format!("{full}{name}")).inside(office)));
    }
    head_of(rest, full, Bodies::OFFICES)
}

/// `แม่ทัพภาคที่ 2`, of the office that is numbered alike.
fn region<'i>(rest: Cursor<'i>, full: &str, office: &str) -> Option<(Cursor<'i>, Organisation)> {
    let mut name = String::new();
    let end = number::numbered(rest, &mut name)?;
    Some((end, position(format!("{full}{name}")).inside(format!("{office}{name}"))))
}

/// `ผบช.ปส.`: of the command of the police that goes by these letters; they stand for other bodies elsewhere.
fn command<'i>(rest: Cursor<'i>, full: &str, class: &str) -> Option<(Cursor<'i>, Organisation)> {
    let len = rest.rest().chars().take(5).take_while(|c| is_consonant(*c)).map(char::len_utf8).sum();
    let letters = rest.rest().get(..len)?;
    let (_, office) = tables::ABBREVIATIONS.get(&format!("{class}{letters}"))?;
    let end = rest.skip(len);
    let end = place::after(end, ".").or_else(|| (!end.peek().is_some_and(is_thai_letter)).then_some(end))?;
    let command = office.strip_prefix("กองบัญชาการ").or_else(|| office.strip_prefix("กองบังคับการ"))?;
    Some((end, position(format!("{full}{command}")).inside(*office)))
}

/// `ผบก.ภ.จว.เลย`: of a body of the police.
fn commander<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    const POLICE: &[&str] = &["ตำรวจ", "กองบัญชาการ", "กองบังคับการ", "สำนักงานตรวจคนเข้าเมือง"];
    let is_of_police = |post: &Organisation| {
        post.within.as_ref().is_some_and(|body| POLICE.iter().any(|word| body.starts_with(word)))
    };
    let alone = || words::ends(rest).then(|| (rest, position(full)));
    head_of(rest, full, Bodies::OFFICES).filter(|(_, post)| is_of_police(post)).or_else(alone)
}

/// A title alone, where a quantifier makes a class of its holders: `อธิบดีทุกกรม`.
fn class_of_heads<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    quantity(rest).map(|_| (rest, position(full)))
}

/// A title alone, of the body that the reader knows: เรียน อธิบดี. In a text only an addressee or somebody for whom
/// another acts is called so.
fn untold<'i>(rest: Cursor<'i>, full: &str) -> Option<(Cursor<'i>, Organisation)> {
    let ends = !rest.peek().is_some_and(|c| is_thai_letter(c) || matches!(c, 'ฯ' | '.'));
    let is_title = !["ประจำ", "ว่าการ"].iter().any(|word| full.ends_with(word));
    (is_title && (ends || longest(rest, &tables::ACTING).is_some())).then(|| (rest, position(full)))
}

/// Whether a text is the title of a head and says not of what.
pub(super) fn is_untold(matched: &str) -> bool {
    let before = BEFORE.iter().find_map(|word| matched.strip_prefix(word)).unwrap_or(matched);
    let is_title = |text: &str| {
        let title = tables::TITLES.get(text);
        title.is_some_and(|(_, (_, head))| may_be_untold(*head))
    };
    is_title(before.trim_start().trim_end_matches('.')) || is_title(matched.trim_end_matches('.'))
}

const fn may_be_untold(head: Head) -> bool {
    matches!(head, Head::Body(_) | Head::Permanent | Head::Secretariat | Head::Spokesman | Head::Command(_))
}

/// Whether an acting clause begins here.
pub(super) fn is_acting(here: &str) -> bool {
    ACTING.iter().any(|(words, _)| here.starts_with(words))
}

/// A body of the right sort behind a title, and the space that may stand between.
pub(super) fn head_of<'i>(rest: Cursor<'i>, full: &str, sorts: Bodies) -> Option<(Cursor<'i>, Organisation)> {
    let (next, _) = place::gap(rest);
    let (end, Body { organisation, reach }) = if vouches(full) { headed(next) } else { body(next) }?;
    let bare = reach == Reach::Bare;
    let is_ministries = organisation.name == "กระทรวง" && sorts.contains(OrganisationKind::Ministry);
    let end = if is_ministries { place::cut_off(end).unwrap_or(end) } else { end };
    if !sorts.contains(organisation.kind) && !is_ministries {
        return None;
    }
    let is_spaced = next.at() > rest.at();
    if is_spaced && (bare || !may_stand_apart(full)) && !is_short_form(next) {
        return None;
    }
    let are_all = || full == "หัวหน้า" && organisation.name == "หน่วยงาน" && quantity(end).is_some();
    if bare && (!ends_here(end) || !has_heads(&organisation.name, sorts)) && !are_all() {
        return None;
    }
    let name = match organisation.name.strip_prefix("เทศบาล") {
        Some(name) if full == "นายก" => format!("นายกเทศมนตรี{name}"),
        _ => format!("{full}{}", organisation.name),
    };
    let post = position(name);
    // Of a class that is counted behind it no one is the body that the post belongs to.
    let is_class = bare
        || organisation.kind == OrganisationKind::AllOf
        || organisation.name.starts_with("ฝ่าย")
        || reach == Reach::Open && organisation.within.is_none() && quantity(end).is_some();
    Some((end, if is_class { post } else { post.inside(organisation.name) }))
}

/// Whether whoever has this title heads an office of the public service, whatever it is named after.
fn vouches(title: &str) -> bool {
    ["ผู้อำนวยการ", "หัวหน้า", "คณบดี", "อธิการบดี", "ผู้ว่าการ"].iter().any(|word| title.ends_with(word))
}

/// Whether the body can stand behind a space, and be no second addressee: `ผู้อำนวยการ องค์การสวนสัตว์`.
fn may_stand_apart(title: &str) -> bool {
    !["หัวหน้า", "ประธาน", "โฆษก", "นายก"].iter().any(|word| title.starts_with(word))
}

/// Whether the members of a class have heads with a title of their own; หัวหน้าหน่วยงาน is no title.
fn has_heads(class: &str, sorts: Bodies) -> bool {
    const NONE: &[&str] = &[
        "จังหวัด",
        "อำเภอ",
        "ตำบล",
        "หมู่บ้าน",
        "หน่วยงาน",
        "หน่วยงานของรัฐ",
        "ส่วนราชการ",
        "รัฐวิสาหกิจ",
        "องค์การมหาชน",
    ];
    sorts == Bodies::PERMANENT || !NONE.contains(&class)
}

/// Whether a class is not the beginning of a name that no table knows: `ปลัดกระทรวง` of ปลัดกระทรวงดิจิทัล….
fn ends_here(end: Cursor<'_>) -> bool {
    end.peek() != Some('ฯ') && words::ends(end) || longest(end, &tables::TITLES).is_some()
}

/// Whether an abbreviation stands here, before which a title has a space: นายก อบต.
fn is_short_form(start: Cursor<'_>) -> bool {
    start.rest().chars().take_while(|c| is_thai_letter(*c)).count() <= 5
        && start.rest().chars().find(|c| !is_thai_letter(*c)) == Some('.')
}
