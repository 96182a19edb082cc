//! The numbers that tell offices of one name apart, and what stands with them.

use alloc::string::String;

use super::name::proper;
use super::openings::Area;
use super::{place, register};
use crate::lex::{Blanks, Cursor, Parser as _, any_dash, blanks, digits, exact, opt, preceded};
use crate::options::Deviation;
use crate::text::chars::is_thai_letter;
use crate::text::{digit_value, to_arabic_digits};

/// `number = ( "เขต" | "ที่" | "ภาค" | "ภาคที่" | "พื้นที่" ) digits [ province ] | "สาขา" place
/// | "วิทยาเขต" name`: what tells offices of
/// one name apart.
pub(super) fn number<'i>(start: Cursor<'i>, name: &mut String) -> Cursor<'i> {
    let (rest, found) = blanks(start);
    if matches!(found, Blanks::TooMany | Blanks::Broken) || !rest.peek().is_some_and(opens_number) {
        return start;
    }
    for word in BEFORE_NUMBERS {
        let Some(behind) = place::after(rest, word) else { continue };
        let (behind, _) = place::gap(behind);
        let Ok((end, run)) = digits(1..=3)(behind) else { return start };
        if end.peek().is_some_and(|c| matches!(c, '/' | '.' | ':')) && *word == "ที่" {
            return start;
        }
        if word.starts_with("เขต") {
            name.push(' ');
        }
        name.push_str(word);
        name.push(' ');
        name.push_str(&to_arabic_digits(run.text));
        if let Some((end, last)) = last_of_several(end, run.number()) {
            name.push('-');
            name.push_str(&to_arabic_digits(last));
            return end;
        }
        return one_of_several(seat(end, name));
    }
    if let Some((end, campus)) = place::after(rest, "วิทยาเขต").and_then(|rest| proper(rest, &[]))
    {
        name.push_str(" วิทยาเขต");
        name.push_str(&campus);
        return end;
    }
    if let Some(branch) = place::after(rest, "สาขา")
        && let Some((end, place)) = register::place(branch).or_else(|| branch_seat(branch))
    {
        name.push_str(" สาขา");
        name.push_str(place);
        return end;
    }
    let Ok((end, run)) = digits(1..=2)(rest) else { return start };
    let jubilee = JUBILEES.iter().find_map(|words| Some((place::after(place::gap(end).0, words)?, *words)));
    let jubilee = jubilee.filter(|_| name.ends_with("เฉลิมพระเกียรติ"));
    // Areas of education have เขต before theirs.
    let is_area = name.contains("พื้นที่") && !name.contains("พื้นที่การศึกษา");
    let is_series = is_area || SERIES.iter().any(|word| name.ends_with(word));
    if rest.at() == start.at() || !is_series && jubilee.is_none() {
        return start;
    }
    name.push(' ');
    name.push_str(&to_arabic_digits(run.text));
    let Some((end, words)) = jubilee else { return end };
    name.push(' ');
    name.push_str(words);
    end
}

/// The seat of a branch that is no province or district: `สาขาพัทยา`.
fn branch_seat(start: Cursor<'_>) -> Option<(Cursor<'_>, &'static str)> {
    const PATTAYA: &str = "พัทยา";
    let seat = register::local(start).or_else(|| Some((place::after(start, PATTAYA)?, PATTAYA)));
    seat.filter(|(end, _)| !end.peek().is_some_and(is_thai_letter))
}

/// The first of offices that are named together, of which the others have nothing but their numbers: `เขต 1, 2 และ 3`.
/// Whoever reads only that one shall look.
fn one_of_several(end: Cursor<'_>) -> Cursor<'_> {
    let (rest, _) = place::gap(end);
    let joined = place::after(rest, ",").or_else(|| place::after(rest, "และ"));
    let next = joined.map(|rest| place::gap(rest).0);
    let is_number = |next: Cursor<'_>| {
        let (behind, _) = digits(1..=3)(next).ok()?;
        let goes_on = place::gap(behind).0;
        (!behind.peek().is_some_and(|c| matches!(c, ',' | '.' | '/'))
            && !goes_on.peek().is_some_and(is_thai_letter)
            || goes_on.rest().starts_with("และ")
            || behind.rest().starts_with(", "))
        .then_some(())
    };
    if next.and_then(is_number).is_some() { end.deviate(Deviation::Ambiguous).unwrap_or(end) } else { end }
}

/// Whether a word and its number stand here, `เขต 32`: what stands before them is a whole name.
pub(super) fn is_numbered(here: Cursor<'_>) -> bool {
    here.peek().is_some_and(opens_number)
        && BEFORE_NUMBERS.iter().any(|word| {
            let behind = place::after(here, word).map(|behind| place::gap(behind).0);
            behind.is_some_and(|behind| digits(1..=3)(behind).is_ok())
        })
}

/// Whether a number may begin so, or the word before it.
fn opens_number(c: char) -> bool {
    digit_value(c).is_some() || matches!(c, 'เ' | 'ภ' | 'พ' | 'ท' | 'ว' | 'ส')
}

/// The last number where offices of one name are named together: `เขต 1-3`.
fn last_of_several(start: Cursor<'_>, first: Option<u64>) -> Option<(Cursor<'_>, &str)> {
    let (end, last) =
        preceded((opt(exact(" ")), any_dash, opt(exact(" "))), digits(1..=3)).parse(start).ok()?;
    let goes_on = end.peek().is_some_and(|c| matches!(c, '-' | '/' | '.'));
    (last.number() > first && !goes_on).then_some((end, last.text))
}

/// `[ "ที่" ] digits`: all the name that a military or police unit has.
pub(super) fn numbered<'i>(start: Cursor<'i>, name: &mut String) -> Option<Cursor<'i>> {
    let rest = number(start, name);
    if rest.at() > start.at() {
        return Some(rest);
    }
    let (rest, _) = place::gap(start);
    let (rest, word) = place::after(rest, "ที่").map_or((rest, ""), |rest| (place::gap(rest).0, "ที่"));
    let (end, run) = digits(1..=4)(rest).ok()?;
    name.push_str(word);
    name.push(' ');
    name.push_str(&to_arabic_digits(run.text));
    Some(end)
}

/// What stands before a number that tells offices of one name apart; longer words before those that they begin with.
const BEFORE_NUMBERS: &[&str] = &["เขตที่", "เขต", "ภาคที่", "ภาค", "พื้นที่", "ที่"];

/// Schools of one name, and institutes of one region, that are told apart by a number alone.
const SERIES: &[&str] = &[
    "เทศบาล",
    "บริการสาธารณสุข",
    "ราชประชานุเคราะห์",
    "ไทยรัฐวิทยา",
    "ภาคกลาง",
    "ภาคเหนือ",
    "ภาคใต้",
    "ภาคตะวันออก",
    "ภาคตะวันตก",
    "ภาคตะวันออกเฉียงเหนือ",
];

/// What stands behind the years of life that a building was opened for: `เฉลิมพระเกียรติ 60 พรรษา นวมินทราชินี`.
const JUBILEES: &[&str] = &["พรรษา นวมินทราชินี", "พรรษา มหาราชินี", "พรรษา"];

/// The province of the seat behind the number of an office: `สำนักศิลปากรที่ 9 อุบลราชธานี`.
fn seat<'i>(start: Cursor<'i>, name: &mut String) -> Cursor<'i> {
    let (rest, spaced) = place::gap(start);
    match register::area(rest, Area::Province).filter(|_| spaced) {
        Some((end, province)) if !end.peek().is_some_and(is_thai_letter) => {
            name.push(' ');
            name.push_str(province);
            end
        }
        _ => start,
    }
}
