//! What holds for every text that is scanned.

use std::fs;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use saraban::{
    BuddhistDate, Clean, DateExpression, Deadline, Entity, Kind, Month, Organisation, ParseOptions, Quantity,
    ReferenceCode, Scanner, Segment, Value, to_arabic_digits, to_thai_digits,
};

/// Words of letters that say nothing by themselves.
const FILLER: &[&str] = &[
    "ตามที่ได้มีการประชุมหารือ",
    "จึงเรียนมาเพื่อทราบ",
    "ขอให้ดำเนินการตามระเบียบ",
    "ที่เหมาะสม",
    "ทุก",
    "และ",
    "น้ำ",
    "เอกสารดังกล่าว",
    "(เพิ่มเติม)",
    "รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย",
    "นั้น",
    "\n",
    "\t",
];

fn day() -> impl Strategy<Value = BuddhistDate> {
    (2485u16..2600, 1u8..=12, 1u8..=28)
        .prop_map(|(year, month, day)| BuddhistDate::new(year, Month::new(month).unwrap(), day).unwrap())
}

/// A value as an office writes it, and what kind it is.
fn planted() -> impl Strategy<Value = (Kind, String)> {
    let code = (
        prop::sample::select(vec!["มท", "กค", "ศธ", "นร", "สธ", "ชย", "ขก"]),
        "0[0-9]{3}(\\.[1-9])?",
        prop_oneof![Just("/"), Just("/ว ")],
        1u32..20_000,
    )
        .prop_map(|(letters, office, mark, serial)| format!("{letters} {office}{mark}{serial}"));
    let body = prop::sample::select(vec![
        "กรมส่งเสริมการปกครองท้องถิ่น",
        "กระทรวงมหาดไทย",
        "จังหวัดแพร่",
        "สำนักงานสาธารณสุขจังหวัดแพร่",
        "ผู้ว่าราชการจังหวัดเลย",
    ]);
    prop_oneof![
        day().prop_map(|day| (Kind::Date, day.to_string())),
        code.prop_map(|code| (Kind::Reference, to_thai_digits(&code).into_owned())),
        (1000u32..900_000).prop_map(|n| (Kind::Number, to_thai_digits(&format!("{n} บาท")).into_owned())),
        body.prop_map(|body| (Kind::Organisation, body.to_owned())),
        day().prop_map(|day| (Kind::Deadline, format!("ภายในวันที่ {day}"))),
    ]
}

/// Values among words, and where each of them stands.
pub(crate) fn letter() -> impl Strategy<Value = (String, Vec<(Kind, usize)>)> {
    let piece = (prop::sample::select(FILLER), planted());
    prop::collection::vec(piece, 1..6).prop_map(|pieces| {
        let mut text = String::new();
        let mut places = Vec::new();
        for (filler, (kind, value)) in pieces {
            text.extend([filler, " "]);
            places.push((kind, text.len()));
            text.extend([&value, " "]);
        }
        (text, places)
    })
}

/// Letters, and text of any sort, with noise of extraction in it.
fn anything() -> impl Strategy<Value = String> {
    let noise = prop_oneof![
        Just("\u{200b}"),
        Just("\u{a0}"),
        Just("\u{e4d}\u{e32}"),
        Just("\u{f70a}"),
        Just("เเ"),
        Just("\r\n"),
        Just("(")
    ];
    prop_oneof![
        letter().prop_map(|(text, _)| text),
        "[ก-ฮะ-ู เ-๎๐-๙0-9./()-]{0,60}",
        any::<String>(),
        (letter(), noise, any::<prop::sample::Index>()).prop_map(|((text, _), noise, place)| {
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let (before, after) = text.split_at(places[place.index(places.len())]);
            [before, noise, after].concat()
        }),
    ]
}

fn entities(text: &str) -> Vec<Entity<'_>> {
    Scanner::new().entities(text).collect()
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '๐'..='๙')
}

/// The text read by the parser of a kind's own type.
fn read_as(kind: Kind, text: &str, options: ParseOptions) -> Option<Value> {
    Some(match kind {
        Kind::Date => Value::Date(DateExpression::parse_with(text, options).ok()?.value),
        Kind::Reference => Value::Reference(ReferenceCode::parse_with(text, options).ok()?.value),
        Kind::Number => Value::Number(Quantity::parse_with(text, options).ok()?.value),
        Kind::Organisation => Value::Organisation(Organisation::parse_with(text, options).ok()?.value),
        Kind::Deadline => Value::Deadline(Deadline::parse_with(text, options).ok()?.value),
        _ => return None,
    })
}

/// The machine form, which does not tell the styles of digits apart.
fn machine_form(entity: &Entity<'_>) -> (Kind, serde_json::Value) {
    (entity.kind(), serde_json::to_value(entity.value()).unwrap())
}

proptest! {
    #[test]
    fn spans_are_in_order_and_one_kind_does_not_overlap(text in anything()) {
        let mut ends = [0; 5];
        let mut last = 0;
        for entity in entities(&text) {
            let span = entity.span();
            prop_assert!(!span.is_empty() && last <= span.start(), "{:?}", entity);
            prop_assert_eq!(span.slice(&text), Some(entity.as_str()));
            prop_assert!(ends[entity.kind() as usize] <= span.start(), "{:?}", entity);
            ends[entity.kind() as usize] = span.end();
            last = span.start();
        }
    }

    #[test]
    fn what_is_found_reads_the_same_alone((text, places) in letter()) {
        for entity in entities(&text).iter().filter(|e| places.contains(&(e.kind(), e.span().start()))) {
            let alone = read_as(entity.kind(), entity.as_str(), ParseOptions::LENIENT);
            prop_assert_eq!(alone, Some(entity.value().clone()), "{}", entity.as_str());
        }
    }

    #[test]
    fn no_digit_touches_an_entity_with_a_digit_at_its_edge(text in anything()) {
        let clean = Clean::new(&text);
        for entity in entities(clean.text()) {
            let (before, after) = (&clean.text()[..entity.span().start()], &clean.text()[entity.span().end()..]);
            let left = (before.chars().next_back(), entity.as_str().chars().next());
            let right = (entity.as_str().chars().next_back(), after.chars().next());
            for (a, b) in [left, right] {
                prop_assert!(!(a.is_some_and(is_digit) && b.is_some_and(is_digit)), "{:?}", entity);
            }
        }
    }

    #[test]
    fn segments_concatenate_to_the_text(text in anything()) {
        let pieces: Vec<Segment<'_>> = Scanner::new().segments(&text).collect();
        prop_assert_eq!(pieces.iter().map(Segment::as_str).collect::<String>(), &*text);
        prop_assert!(pieces.iter().all(|piece| !piece.as_str().is_empty()));
    }

    #[test]
    fn what_is_written_reads_the_same((text, places) in letter()) {
        for entity in entities(&text).iter().filter(|e| places.contains(&(e.kind(), e.span().start()))) {
            let written = entity.value().to_string();
            let again = read_as(entity.kind(), &written, ParseOptions::STRICT);
            prop_assert_eq!(again, Some(entity.value().clone()), "{}", written);
        }
    }

    #[test]
    fn the_style_of_the_digits_changes_no_value((text, _) in letter()) {
        let (thai, arabic) = (to_thai_digits(&text), to_arabic_digits(&text));
        let values = |text| entities(text).iter().map(machine_form).collect::<Vec<_>>();
        prop_assert_eq!(values(&thai), values(&arabic));
    }

    #[test]
    fn one_kind_alone_is_found_as_among_all(text in anything()) {
        let all = entities(&text);
        for kind in Kind::ALL {
            let alone: Vec<_> = Scanner::new().only([kind]).entities(&text).collect();
            let among: Vec<_> = all.iter().filter(|e| e.kind() == kind).cloned().collect();
            prop_assert_eq!(alone, among);
        }
    }
}

/// Without this the laws could hold because nothing is ever found.
#[test]
fn what_is_planted_is_found() {
    let mut runner = TestRunner::deterministic();
    let (mut hits, mut misses) = (0, Vec::new());
    for _ in 0..300 {
        let (text, places) = letter().new_tree(&mut runner).unwrap().current();
        let found: Vec<_> = entities(&text).iter().map(|e| (e.kind(), e.span().start())).collect();
        for place in places {
            if found.contains(&place) {
                hits += 1;
            } else {
                misses.push((place, text.clone()));
            }
        }
    }
    assert!(hits > 800, "{hits}");
    assert!(misses.len() * 100 < hits, "{} of {hits}, the first {:?}", misses.len(), misses.first());
}

pub(crate) fn letters() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/letters");
    let mut texts: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "txt"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    texts.sort();
    assert!(texts.len() > 5);
    texts
}

#[test]
fn a_letter_cut_anywhere_is_read_up_to_the_cut() {
    for text in letters() {
        let whole: Vec<_> = entities(&text).iter().map(|e| (e.kind(), e.span())).collect();
        for (cut, _) in text.char_indices().step_by(97) {
            let part = &text[..cut];
            // What stands well before the cut does not depend on what comes behind it.
            let reach = cut.saturating_sub(4096);
            let read: Vec<_> = entities(part).iter().map(|e| (e.kind(), e.span())).collect();
            let sure = |list: &[(Kind, saraban::Span)]| {
                list.iter().filter(|(_, span)| span.end() < reach).copied().collect::<Vec<_>>()
            };
            assert_eq!(sure(&read), sure(&whole));
        }
    }
}

#[test]
fn nothing_is_found_in_nothing() {
    for text in ["", " ", "\n", "\u{200b}", "\u{feff}", "่", "ก", "-", "(", "๎๎๎"] {
        assert_eq!(Scanner::new().entities(text).next(), None, "{text:?}");
    }
    assert_eq!(Scanner::new().segments("").next(), None);
}

#[test]
fn no_kind_finds_nothing() {
    let nothing = Scanner::new().only([]);
    assert_eq!(nothing.entities("ลงวันที่ ๗ มิถุนายน ๒๕๖๕").next(), None);
    let pieces: Vec<_> = nothing.segments("๗ มิถุนายน ๒๕๖๕").collect();
    assert_eq!(pieces, [Segment::Text("๗ มิถุนายน ๒๕๖๕")]);
}
