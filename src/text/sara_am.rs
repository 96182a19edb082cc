//! Texts whose font draws every า as ำ: `กำรรำยงำน` for `การรายงาน`.
//!
//! One such word may be anything, but a text full of them, with hardly an า, has one cause. Each ำ is then read as า, but in
//! the words that have an ำ by right.

use alloc::string::String;
use alloc::vec::Vec;

/// The last bytes of า and ำ, which both begin with E0 B8.
const AA: u8 = 0xb2;
const AM: u8 = 0xb3;
/// The least number of wrong ำ by which such a text is known.
const LEAST: usize = 8;
/// How many of them there must be for each า.
const SHARE: usize = 4;

/// Words of official prose that have an ำ, longer ones before those that they begin with where these are no words.
const WORDS: &[&str] = &[
    "กำกับ",
    "กำจัด",
    "กำชับ",
    "กำนัน",
    "กำเนิด",
    "กำแพง",
    "กำไร",
    "กำลัง",
    "กำหนด",
    "กระทำ",
    "ขั้นต่ำ",
    "คำกล่าว",
    "คำขอ",
    "คำชี้แจง",
    "คำตอบ",
    "คำเตือน",
    "คำถาม",
    "คำแถลง",
    "คำนวณ",
    "คำนำ",
    "คำนิยาม",
    "คำนึง",
    "คำแนะนำ",
    "คำปรึกษา",
    "คำพิพากษา",
    "คำร้อง",
    "คำรับรอง",
    "คำว่า",
    "คำวินิจฉัย",
    "คำสั่ง",
    "คำอธิบาย",
    "ค้ำประกัน",
    "จัดทำ",
    "จำกัด",
    "จำคุก",
    "จำนวน",
    "จำนอง",
    "จำนำ",
    "จำแนก",
    "จำเป็น",
    "จำพวก",
    "จำลอง",
    "จำเลย",
    "จำหน่าย",
    "ชำนาญ",
    "ชำระ",
    "ชำรุด",
    "ชี้นำ",
    "ซ้ำ",
    "ดำเนิน",
    "ดำรง",
    "ดำริ",
    "ตกต่ำ",
    "ต่ำกว่า",
    "ตำบล",
    "ตำแหน่ง",
    "ตำรวจ",
    "ตำรา",
    "ตำหนิ",
    "ถ้อยคำ",
    "ทำการ",
    "ทำข้อ",
    "ทำความ",
    "ทำงาน",
    "ทำนุ",
    "ทำเนียบ",
    "ทำบัญชี",
    "ทำประ",
    "ทำแผน",
    "ทำราย",
    "ทำลาย",
    "ทำสัญญา",
    "ทำหน้าที่",
    "ทำหนังสือ",
    "ทำให้",
    "ทำเอกสาร",
    "ธำรง",
    "นำข้อ",
    "นำเข้า",
    "นำเงิน",
    "นำมา",
    "นำไป",
    "นำร่อง",
    "นำส่ง",
    "นำเสนอ",
    "น้ำ",
    "แนะนำ",
    "บำนาญ",
    "บำบัด",
    "บำเพ็ญ",
    "บำรุง",
    "บำเหน็จ",
    "ประจำ",
    "ผู้นำ",
    "พำนัก",
    "ย้ำ",
    "รำคาญ",
    "รำลึก",
    "ลำคลอง",
    "ลำดับ",
    "ลำน้ำ",
    "ลำปาง",
    "ลำพูน",
    "ลำภู",
    "ลำเลียง",
    "ลำห้วย",
    "สำคัญ",
    "สำแดง",
    "สำนัก",
    "สำนึก",
    "สำเนา",
    "สำมะโน",
    "สำรวจ",
    "สำรอง",
    "สำราญ",
    "สำเร็จ",
    "สำโรง",
    "สำหรับ",
    "อำนวย",
    "อำนาจ",
    "อำเภอ",
    "อำลา",
];

/// Where in `source` an ำ stands for an า, from left to right; nowhere unless the whole text shows it.
pub(super) fn misdrawn(source: &str) -> Vec<usize> {
    let (aa, am) = (count(source, AA), count(source, AM));
    if am < LEAST || am < SHARE * aa {
        return Vec::new();
    }
    let wrong: Vec<usize> =
        source.match_indices('ำ').map(|(at, _)| at).filter(|at| !is_by_right(source, *at)).collect();
    if wrong.len() < LEAST || wrong.len() < SHARE * aa { Vec::new() } else { wrong }
}

/// How many letters of a text have the bytes E0 B8 and this one. Whole blocks are judged at once, for every text is
/// counted through.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "a lazy operator is a branch, which the compiler cannot vectorise"
)]
fn count(source: &str, last: u8) -> usize {
    const BLOCK: usize = 128;
    let is_letter = |bytes: &[u8]| matches!(bytes, [0xe0, 0xb8, byte] if *byte == last);
    let (mut rest, mut sum) = (source.as_bytes(), 0);
    while let Some(block) = rest.first_chunk::<{ BLOCK + 2 }>() {
        let letters = block.iter().zip(block.iter().skip(1)).zip(block.iter().skip(2));
        let found = letters
            .fold(0_u8, |found, ((a, b), c)| found + u8::from((*a == 0xe0) & (*b == 0xb8) & (*c == last)));
        sum += usize::from(found);
        rest = rest.get(BLOCK..).unwrap_or_default();
    }
    sum + rest.windows(3).filter(|bytes| is_letter(bytes)).count()
}

/// `source` with an า at each of these places, which changes no other.
pub(super) fn redrawn(source: &str, places: &[usize]) -> String {
    let mut text = String::with_capacity(source.len());
    let mut end = 0;
    for place in places {
        text.push_str(source.get(end..*place).unwrap_or_default());
        text.push('า');
        end = place + 'ำ'.len_utf8();
    }
    text.push_str(source.get(end..).unwrap_or_default());
    text
}

/// Whether the ำ at `at` belongs to a word that has one.
fn is_by_right(source: &str, at: usize) -> bool {
    let begins = |word: &str, inside: usize| {
        let start = at.checked_sub(inside)?;
        let is_other = word.starts_with('น') && source.get(..start)?.ends_with('ห');
        (!is_other && reads(source.get(start..)?, word)).then_some(())
    };
    WORDS.iter().any(|word| word.match_indices('ำ').any(|(inside, _)| begins(word, inside).is_some()))
}

/// Whether `text` begins with `word`, its า drawn as ำ or not.
fn reads(text: &str, word: &str) -> bool {
    let mut read = text.chars();
    word.chars().all(|due| read.next().is_some_and(|c| c == due || (c, due) == ('ำ', 'า')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        redrawn(text, &misdrawn(text))
    }

    #[test]
    fn a_text_without_its_vowel() {
        let text =
            "กำรรำยงำนผลกำรดำเนินงำนของสำนักงำนเทศบำลตำบลบ้ำนกลำง ภำยในเดือนตุลำคม ให้จัดทำเอกสำรจำนวน ๒ ชุด หน้ำ";
        let right =
            "การรายงานผลการดำเนินงานของสำนักงานเทศบาลตำบลบ้านกลาง ภายในเดือนตุลาคม ให้จัดทำเอกสารจำนวน ๒ ชุด หน้า";
        assert_eq!(read(text), right);
        assert_eq!(read(right), right);
    }

    #[test]
    fn letters_are_counted_wherever_they_stand() {
        for at in 0..300 {
            let text = ["x".repeat(at).as_str(), "กำกากำ", &"y".repeat(300 - at)].concat();
            assert_eq!((count(&text, AA), count(&text, AM)), (1, 2), "{at}");
        }
    }

    #[test]
    fn few_words_prove_nothing() {
        for text in ["กำรประชุม", "จำนวน จำนวน จำนวน จำนวน จำนวน จำนวน จำนวน จำนวน จำนวน", ""]
        {
            assert_eq!(read(text), text);
        }
    }
}
