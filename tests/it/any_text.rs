//! The laws for any text, tried on the seeds of the fuzz targets and on what becomes of them by small changes: what a
//! fuzzer does, without one. Texts that once broke a law stand at the end.

use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::laws::{TARGETS, encoding, seeds};

/// The seeds that are not too long to be tried hundreds of times.
static SEEDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    seeds::texts(Path::new(env!("CARGO_MANIFEST_DIR"))).into_iter().filter(|text| text.len() < 600).collect()
});

/// One change of a text.
#[derive(Clone, Debug)]
enum Change {
    Delete(Index, usize),
    Insert(Index, String),
    Repeat(Index, usize),
    Move(Index, usize, Index),
    /// From here on, the text of another seed.
    Splice(Index, Index, Index),
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    let place = any::<Index>;
    let insert = prop_oneof![
        3 => "[0-9๐-๙]{1,3}",
        2 => "[ก-ฮ]{1,2}",
        2 => "[ะ-ฺเ-๎ๆฯ]",
        2 => "[ \t\n./(),:-]",
        2 => select(vec!["\u{a0}", "\u{200b}", "\u{feff}", "\u{ad}", "\u{f70a}", "\u{e4d}\u{e32}", "เเ", "–", "o", "…"]).prop_map(String::from),
        1 => select(&**SEEDS),
        1 => any::<char>().prop_map(String::from),
    ];
    let change = prop_oneof![
        (place(), 1usize..4).prop_map(|(at, len)| Change::Delete(at, len)),
        (place(), insert).prop_map(|(at, text)| Change::Insert(at, text)),
        (place(), 1usize..6).prop_map(|(at, len)| Change::Repeat(at, len)),
        (place(), 1usize..6, place()).prop_map(|(at, len, to)| Change::Move(at, len, to)),
        (place(), place(), place()).prop_map(|(at, seed, from)| Change::Splice(at, seed, from)),
    ];
    prop::collection::vec(change, 1..5)
}

fn change(text: &mut Vec<char>, change: &Change) {
    let place = |index: &Index, len: usize| index.index(len + 1);
    match change {
        Change::Delete(at, len) => {
            let at = place(at, text.len());
            text.drain(at..text.len().min(at + len));
        }
        Change::Insert(at, insert) => {
            let at = place(at, text.len());
            text.splice(at..at, insert.chars());
        }
        Change::Repeat(at, len) => {
            let at = place(at, text.len());
            let piece: Vec<_> = text[at..text.len().min(at + len)].to_vec();
            text.splice(at..at, piece);
        }
        Change::Move(at, len, to) => {
            let at = place(at, text.len());
            let piece: Vec<_> = text.drain(at..text.len().min(at + len)).collect();
            let to = place(to, text.len());
            text.splice(to..to, piece);
        }
        Change::Splice(at, seed, from) => {
            let seed: Vec<_> = SEEDS[seed.index(SEEDS.len())].chars().collect();
            text.truncate(place(at, text.len()));
            text.extend(&seed[place(from, seed.len())..]);
        }
    }
}

fn changed() -> impl Strategy<Value = String> {
    (select(&**SEEDS), changes()).prop_map(|(seed, changes)| {
        let mut text = seed.chars().collect();
        for one in &changes {
            change(&mut text, one);
        }
        text.into_iter().collect()
    })
}

proptest! {
    // Each case is a hundred readings.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases / 4, ..ProptestConfig::default() })]

    #[test]
    fn the_laws_hold_of_changed_texts(text in changed()) {
        for (_, law) in TARGETS {
            law(&text);
        }
    }

    #[test]
    fn the_encoding_loses_nothing(text in "[\\u{0}-\\u{ffff}]{0,20}", bytes in any::<Vec<u8>>()) {
        prop_assert_eq!(encoding::decode(&encoding::encode(&text)), text);
        let text = encoding::decode(&bytes);
        prop_assert_eq!(encoding::decode(&encoding::encode(&text)), text);
    }
}

#[test]
fn the_laws_hold_of_the_seeds() {
    assert!(SEEDS.len() > 1500, "only {}", SEEDS.len());
    for text in &*SEEDS {
        for (_, law) in TARGETS {
            law(text);
        }
    }
}

/// Texts that once broke a law.
const BROKEN: &[&str] = &[
    "ก่อนสิ้นปีงประมาณ๗ ไม่น้อยกว่า  ๓๐ วัน",
    "ภายใน ๑ เดือน ๑๕ วัน นับแต่วันที่ ๓๑ มกราค๒๕๖๗",
    "ก่อนวันที่ ๑ มิถุนายน ๒\u{1c}๕๖๗ อย่างน้อย ๓๐ วัน",
    "สำนักงานเขตพื้นที่การศึกษามัธยมศึงานเขตต 32",
    "ขก 1234/2565\u{200b}",
    "\u{feff}ครั้งที่ ๒",
    "กลุ่มงานส่งเสริมการพัฒนาชุ\u{e38}มชน",
    "ภายใน ๓๐ วัน นับแต่วันที่ได้รับอนุ\u{e38}มัติ",
    "ภายใน ๓๐ วัน นับแต่วันสั่งตามข้อ 49",
    "ทุกวันที่ ๓๐ ของเดือน หากตรงกับวันหยุดราชการให้เลื่อนเป็น\u{e4d}าวันทำการก่อนหน้า",
    "ทุกปี ในหกเดือนนับแต่วันสิ้นปีงบประมาณ",
    "เลขรับ 1187/67",
    "ประกาศ ณ วันที่ ๑ กุมภาพันธ์ พ.ศ. ๒๕๖๗",
    "ประกาศกรมที่ดิน เรื่อง การวัด 3 แบบ พ.ศ. 2567",
    "กค 0706/พ/ตาราง",
    "ธปท.ฝคง 951/2564",
    "ธปท.ฝนง (02) 247/2566",
    "02 000 9020 ต่อ 3 3527 3548",
    "๑๐ ๐๑ ถึง ๕",
    "ทุกกรม",
    "[image: ถุนายน 2568",
    "ที่ กค 0402/ ลว. 5 ม.ค. 67",
    "ธปท.ฝนส (0 ว)1 381/2563",
    "2,๗๙๐,เ\u{ad}เธ\u{200c}๏\u{f712}\u{200b}\u{e37}-,\u{e37}\u{e37}",
    "เ\u{ad}เธ",
    "เมื่อดฮเนินการแล้วเสร็จใ16:3ห้ร 040ายงานภายใน ๑๕ วัน0 น.",
    "-ารปรภายใน ๓๐ วัน ภายหลังก| -ารปรภายใน ๓๐ วัน ายภายหลังก|",
    "[image: image1.pฉฉฉฉng]",
    "oลย oo๒ฃ.๓/ว ของทุกเดือน โดยเริ่มตั้งแต่วันที่ ๑ มว. 2ร7/2566กรากภายใน พฤษภาคม ๒๑",
    "ศธ ๐๔๐๐/ว.๐๔๐",
    "ป.พ.0402/68\u{200c}",
    "อว 831(.)",
    "ครบกำหนดชำระวันท่ ๑๕ เมษายน ๒๕๖๗",
    "๗\u{e4d}\u{fffd}\u{e4d}\u{fffd}ำ",
    "ภายใน ๙๐๐ วัน นับแต่วนสิ\u{e31}้นเดือน",
    "๐o1๑,o๐๐",
    "0,500",
    "00๑,000",
    "/842\u{ffff}เวลา\u{ffff}\u{2eff}....",
    "ท\"\u{e35}\u{e48}\u{f711}\u{e48}\u{e32}\u{e48}\u{f711}\u{e48}\u{e32} เปะ",
    "ภายใน ๑๕ วัน นับแต่วันที่ ๑/เ",
    "พเศษ 12/2560",
    "ค าแนะน า",
    "น้ า\u{fffd}ำ",
    "ส\u{a0}านัก",
    "สพม.บัณฑิตวิทยา 32",
    "ธปท.ฝงค5./2564",
    "พ.ร.บ. ก\tาข พ.ศ. 2567",
    "พ.ร.บ. ก่\t้ข พ.ศ. 2567",
    "ทน.บ้ำนน",
    "กค (กฺ้.ํ้วจ) ๐๔๐๕.๒/ว ๖๓๗",
    "กค (กํ.าวจ) ๐๔๐๕.๒/ว ๖๓๗",
];

#[test]
fn the_laws_hold_where_they_were_broken() {
    for text in BROKEN {
        for (_, law) in TARGETS {
            law(text);
        }
    }
}
