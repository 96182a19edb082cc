//! The text without noise: nothing invented, every byte traced back.

use proptest::prelude::*;
use saraban::{Clean, Span};

/// Pieces of Thai text and of every kind of noise, so that most generated texts need repair.
fn noisy() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[ก-ฮ]{1,3}",
        2 => "[เ-ไ]{1,2}",
        3 => "[\u{e31}\u{e34}-\u{e3a}\u{e47}-\u{e4e}]{1,3}",
        2 => "[าำะ]",
        2 => "[0-9๐-๙]{1,4}",
        1 => "[ \t\n./()-]",
        1 => "[\u{a0}\u{ad}\u{200b}\u{feff}\u{2009}\u{2028}\u{fffd}]",
        1 => "[\u{f700}-\u{f71a}\u{f884}-\u{f89e}\u{ff01}-\u{ff5e}]",
        1 => "(ส านัก|จัดท า|อ าเภอ|น้ า| า|\u{e4d}\u{e32}|\u{e4d}[่้]\u{e32}|ำ)",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..20).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn cleaning_twice_changes_nothing_more(source in noisy()) {
        let once = Clean::new(&source).text().to_owned();
        let twice = Clean::new(&once);
        prop_assert_eq!(twice.text(), &once);
    }

    #[test]
    fn every_stretch_leads_back_to_sliceable_text(source in noisy()) {
        let clean = Clean::new(&source);
        let text = clean.text();
        let edges: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        for (n, start) in edges.iter().enumerate() {
            for end in &edges[n..] {
                let back = clean.to_source(Span::new(*start, *end));
                prop_assert!(back.slice(&source).is_some(), "{:?} of {:?}", back, source);
            }
        }
    }

    #[test]
    fn what_was_not_repaired_stands_in_the_source_letter_by_letter(source in noisy()) {
        let clean = Clean::new(&source);
        let text = clean.text();
        for (start, c) in text.char_indices() {
            let span = Span::new(start, start + c.len_utf8());
            if !clean.is_repaired(span) {
                prop_assert_eq!(clean.to_source(span).slice(&source), span.slice(text));
            }
        }
    }

    #[test]
    fn neighbours_stay_in_order(source in noisy()) {
        let clean = Clean::new(&source);
        let mut last = 0;
        for (start, c) in clean.text().char_indices() {
            let back = clean.to_source(Span::new(start, start + c.len_utf8()));
            prop_assert!(back.start() >= last || clean.is_repaired(Span::new(start, start + 1)));
            last = back.start();
        }
    }
}

#[test]
fn a_doubled_vowel_is_one() {
    for source in [
        "น้ำำ",
        "น้ํำ",
        "น้ำํ",
        "น้ํา\u{e4d}\u{e32}",
        "น\u{e48}\u{e4d}\u{e32}\u{e48}\u{e4d}\u{e49}\u{e32}",
        "น้ำ\u{200b}\u{e4d}\u{e32}",
        "น้\u{fffd}\u{e4d}\u{e32}",
        "น้\u{a0}\u{e32}",
        "น\u{200b}้ \u{e32}",
    ] {
        assert_eq!(Clean::new(source).text(), "น้ำ", "of {source:?}");
    }
    assert_eq!(Clean::new("น้ำา").text(), "น้ำา");
    let source = "ถ้อยค\u{a0}าน าที่ส\u{200b}ำคัญ ค\u{a0}าแนะน\u{200b} า";
    let clean = Clean::new(source);
    assert_eq!(clean.text(), "ถ้อยคำนำที่สำคัญ คำแนะนำ");
    for (part, stands) in [
        ("คำ", "ค\u{a0}า"),
        ("นำ", "น า"),
        ("สำคัญ", "ส\u{200b}ำคัญ"),
        ("คำแนะ", "ค\u{a0}าแนะ"),
        ("แนะนำ", "แนะน\u{200b} า"),
    ] {
        let at = clean.text().rfind(part).unwrap();
        let at = if part == "นำ" || part == "คำ" { clean.text().find(part).unwrap() } else { at };
        let span = Span::new(at, at + part.len());
        assert_eq!(clean.to_source(span).slice(source), Some(stands));
        assert!(clean.is_repaired(span), "{part}");
    }
}

#[test]
fn most_generated_texts_need_repair() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let repaired = (0..200)
        .filter(|_| {
            let source = noisy().new_tree(&mut runner).unwrap().current();
            Clean::new(&source).text() != source
        })
        .count();
    assert!(repaired > 100, "only {repaired} of 200");
}
