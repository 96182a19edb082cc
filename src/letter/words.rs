//! Words by which the parts of a letter are known, beyond the labels.

use crate::text::chars::is_blank;
use crate::text::digit_value;

fn begins(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.starts_with(word))
}

/// `๑.`, `1)`, `(๒)`, `-`, `•` and what follows, at the beginning of a line.
pub(super) fn split_list_mark(text: &str) -> Option<(&str, &str)> {
    if let Some(rest) = text.strip_prefix(['-', '•', '–']) {
        return Some(("", rest.trim_start()));
    }
    let open = text.strip_prefix('(');
    let body = open.unwrap_or(text);
    let end = body.find(|c| digit_value(c).is_none())?;
    let (number, rest) = body.split_at_checked(end)?;
    let rest = if open.is_some() { rest.strip_prefix(')') } else { rest.strip_prefix(['.', ')']) }?;
    let is_mark = !number.is_empty() && number.chars().count() <= 2;
    // `๑.๒` is a number, not the first point of a list.
    (is_mark && rest.chars().next().is_none_or(|c| digit_value(c).is_none()))
        .then(|| (number, rest.trim_start()))
}

pub(super) fn is_list_item(text: &str) -> bool {
    split_list_mark(text).is_some()
}

/// A point of a list that is not the first.
pub(super) fn is_later_item(text: &str) -> bool {
    split_list_mark(text).is_some_and(|(number, _)| !matches!(number, "" | "1" | "๑"))
}

/// `จำนวน ๑ ชุด` alone.
pub(super) fn is_count(text: &str) -> bool {
    text.strip_prefix("จำนวน").is_some_and(|rest| {
        rest.trim_start_matches(is_blank).chars().next().is_some_and(|c| digit_value(c).is_some())
    })
}

/// What stands in a message before those who are told and need do nothing: not on other forms, where people note it.
pub(super) const INFORMED: &str = "เพื่อทราบ";

/// Whether a list of addressees must go on behind this line.
pub(super) fn is_open_list(text: &str) -> bool {
    text.ends_with("และ") || text.ends_with([',', '/']) || text.ends_with("หรือ")
}

/// Whether a line goes on with a list of addressees.
pub(super) fn is_listed(text: &str) -> bool {
    begins(text, &["และ", "หรือ", "(", "ทุก"]) || is_list_item(text) || is_body(text) || is_position(text)
}

/// Whether the date of a cited letter must follow on the next line.
pub(super) fn wants_date(text: &str) -> bool {
    text.ends_with("ลงวันที่") || text.ends_with("ลง") || text.ends_with("ที่") || text.ends_with("เรื่อง")
}

/// `จึงเรียนมาเพื่อโปรดทราบ` and its kin: the purpose, the last paragraph of a letter.
pub(super) fn is_purpose(text: &str) -> bool {
    begins(text, &["จึงเรียน", "จึงกราบเรียน", "จึงนมัสการ", "จึงประกาศ", "จึงขอ", "จึงแจ้ง", "จึงเสนอ", "จึงทูล"])
}

/// Titles that only a person bears.
const POSITIONS: &[&str] = &[
    "นายก",
    "นายอำเภอ",
    "นายแพทย์",
    "นายทะเบียน",
    "อธิบดี",
    "อธิการบดี",
    "อัยการ",
    "ผู้",
    "รองผู้",
    "รองนายก",
    "รองอธิ",
    "รองปลัด",
    "รองเลขา",
    "รองประธาน",
    "รองหัวหน้า",
    "รองศ",
    "รอง",
    "ปลัด",
    "หัวหน้า",
    "เลขา",
    "ประธาน",
    "รัฐมนตรี",
    "คณบดี",
    "กรรมการ",
    "กำนัน",
    "สาธารณสุขอำเภอ",
    "สาธารณสุขจังหวัด",
    "เจ้าพนักงาน",
    "เจ้าหน้าที่",
    "นักวิ",
    "นักจัดการ",
    "นักทรัพยากร",
    "นักพัฒนา",
    "นักส่งเสริม",
    "นิติกร",
    "สัสดี",
    "สมุห์",
    "ครู",
    "อาจารย์",
    "พนักงาน",
    "วิศวกร",
    "นายช่าง",
    "สถาปนิก",
    "ที่ปรึกษา",
    "โฆษก",
    "แม่ทัพ",
    "เสนาธิการ",
    "จเร",
    "ราชเลขา",
    "พระ",
    "สมเด็จ",
];

/// Provincial and district heads are called by their mission: `ท้องถิ่นจังหวัด` is a person.
const MISSIONS: &[&str] = &[
    "ท้องถิ่น",
    "พัฒนาการ",
    "คลัง",
    "เกษตร",
    "ประมง",
    "ปศุสัตว์",
    "สหกรณ์",
    "พาณิชย์",
    "แรงงาน",
    "อุตสาหกรรม",
    "วัฒนธรรม",
    "ศึกษาธิการ",
    "สาธารณสุข",
    "โยธาธิการและผังเมือง",
    "ขนส่ง",
    "สถิติ",
    "พัฒนาสังคมและความมั่นคงของมนุษย์",
    "พลังงาน",
    "จัดหางาน",
    "ประกันสังคม",
    "สรรพากร",
    "สรรพสามิต",
    "ธนารักษ์",
    "ท่องเที่ยวและกีฬา",
    "ป้องกันและบรรเทาสาธารณภัย",
    "ทรัพยากรธรรมชาติและสิ่งแวดล้อม",
    "สัสดี",
];

/// Whether `text` begins with the title of a post.
pub(super) fn is_position(text: &str) -> bool {
    let text = text.trim_start_matches(['(', ')']);
    begins(text, POSITIONS)
        || begins(text, &["ผวจ.", "นอภ.", "ผอ.", "ผบก.", "ผกก."])
        || MISSIONS.iter().any(|mission| {
            text.strip_prefix(mission)
                .is_some_and(|rest| begins(rest, &["จังหวัด", "อำเภอ", "เขต", "ภาค", "พื้นที่"]))
        })
}

/// Whether `text` begins with the title of a public post: not every `ผู้…` is one (ผู้รับจ้าง, ผู้ปกครอง).
pub(super) fn is_post(text: &str) -> bool {
    const HOLDERS: &[&str] = &[
        "ผู้อำนวยการ",
        "ผู้ว่า",
        "ผู้บัญชาการ",
        "ผู้บังคับ",
        "ผู้กำกับ",
        "ผู้ตรวจ",
        "ผู้ช่วย",
        "ผู้พิพากษา",
        "ผู้อำนวย",
        "ผู้บริหาร",
        "ผู้ใหญ่บ้าน",
        "ผู้แทน",
    ];
    const NOT_PUBLIC: &[&str] = &["กรรมการผู้จัดการ", "ประธานบริษัท", "พนักงาน", "ครู ", "พระ"];
    begins(text, HOLDERS) || is_position(text) && !begins(text, NOT_PUBLIC) && !text.starts_with("ผู้")
}

/// Whether `text` begins with the name of a body or of one of its units.
pub(super) fn is_body(text: &str) -> bool {
    const BODIES: &[&str] = &[
        "กระทรวง",
        "กรม",
        "กอง",
        "สำนัก",
        "สนง",
        "กลุ่ม",
        "ฝ่าย",
        "งาน",
        "ส่วน",
        "ศูนย์",
        "สถาบัน",
        "คณะ",
        "จังหวัด",
        "อำเภอ",
        "เทศบาล",
        "องค์การ",
        "องค์กร",
        "อบต",
        "อบจ",
        "เมืองพัทยา",
        "กรุงเทพ",
        "เขต",
        "ศาลากลาง",
        "ศาลาว่าการ",
        "ศาล",
        "ที่ว่าการ",
        "ที่ทำการ",
        "โรงเรียน",
        "โรงพยาบาล",
        "วิทยาลัย",
        "มหาวิทยาลัย",
        "หน่วย",
        "สภา",
        "ทบวง",
        "ราชบัณฑิต",
        "ตำรวจ",
        "สถานี",
        "เรือนจำ",
        "ด่าน",
        "แขวง",
        "ธนาคาร",
        "การไฟฟ้า",
        "การประปา",
        "การท่า",
        "การเคหะ",
        "การรถไฟ",
        "การทาง",
        "ทต.",
        "ทม.",
        "ทน.",
        "ทัณฑสถาน",
        "กองทัพ",
        "มณฑล",
        "โครงการ",
        "สวน",
        "ภาค",
        "นิคม",
        "แผนก",
        "หมวด",
        "บ้านพัก",
        "วัด",
        "ชุดปฏิบัติ",
        "สหกรณ์",
        "สมาคม",
        "มูลนิธิ",
        "กองทุน",
        "ราชวิทยาลัย",
        "หอ",
        "พิพิธภัณฑ์",
    ];
    begins(text, BODIES) && !is_position(text)
}

/// How the abbreviations of posts and of titles begin.
const SHORT_POSTS: &[&str] = &[
    "ผวจ",
    "ผอ",
    "ผบ",
    "ผกก",
    "ผจก",
    "ผช",
    "นอภ",
    "ปจ",
    "ปล",
    "รมว",
    "รมช",
    "นพ",
    "พญ",
    "ดร",
    "ผศ",
    "รศ",
    "นส",
];

/// Whether `text` begins with the abbreviation of an office: `สถจ.เพชรบูรณ์`, `กง.บัญชี`. A single letter is the beginning of a
/// rank.
pub(super) fn is_abbreviated_office(text: &str) -> bool {
    let letters = text.split_once('.').map_or("", |(letters, _)| letters);
    (2..=4).contains(&letters.chars().count())
        && letters.chars().all(|c| matches!(c, 'ก'..='ฮ'))
        && !SHORT_POSTS.iter().any(|post| letters.starts_with(post))
}

/// Whether `text` begins with the seat of a body: what only a letterhead names.
pub(super) fn is_seat(text: &str) -> bool {
    const SEATS: &[&str] = &[
        "ศาลากลางจังหวัด",
        "ศาลาว่าการ",
        "ที่ว่าการ",
        "ที่ทำการองค์การ",
        "ที่ทำการปกครอง",
        "สำนักงานองค์การบริหาร",
        "สำนักงานเทศบาล",
    ];
    begins(text, SEATS)
}

/// Whether a line ends in the middle of a phrase that a name must follow.
pub(super) fn wants_noun(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "ของ",
        "และ",
        "หรือ",
        "ใน",
        "โดย",
        "แก่",
        "ตาม",
        "สำหรับ",
        "ให้",
        "กับ",
        "จาก",
        "ต่อ",
        "ระหว่าง",
        "ประจำ",
        "เขต",
    ];
    WORDS.iter().any(|word| text.ends_with(word))
}

/// The words by which one holds a post for another.
///
/// Source: sections 38 to 50 of the State Administration Act, 2534 BE, and annex 3 of the regulation.
pub(super) const ACTING: &[&str] = &[
    "ปฏิบัติราชการแทน",
    "ปฏิบัติการแทน",
    "รักษาราชการแทน",
    "รักษาการในตำแหน่ง",
    "รักษาการแทน",
    "ปฏิบัติหน้าที่แทน",
    "ปฏิบัติหน้าที่",
    "ทำการแทน",
    "รักษาการ",
];

pub(super) fn starts_acting(text: &str) -> bool {
    begins(text, ACTING)
}

pub(super) fn ends_acting(text: &str) -> bool {
    ACTING.iter().any(|word| text.ends_with(word))
}

/// An e-mail address, a link, a telephone label somewhere in a short line.
pub(super) fn has_contact(text: &str) -> bool {
    ["โทร", "@", "http", "www.", "e-mail", "E-mail", "อีเมล", "ไลน์", "Line", "ผู้ประสาน"]
        .iter()
        .any(|word| text.contains(word))
}

/// The headings below the head of the minutes of a meeting.
pub(super) fn begins_minutes(text: &str) -> bool {
    begins(text, &["ผู้มาประชุม", "ผู้เข้าประชุม", "ผู้เข้าร่วมประชุม", "ผู้ไม่มาประชุม", "เริ่มประชุม", "ระเบียบวาระ", "รายชื่อ"])
}

/// The last words of the minutes themselves, behind which only those stand who took and checked them.
pub(super) fn ends_meeting(text: &str) -> bool {
    begins(text, &["เลิกประชุม", "ปิดประชุม", "เลิกการประชุม", "ปิดการประชุม"])
}

/// What someone has to do with the minutes, below or beside the name: no post.
pub(super) fn is_part_in_minutes(text: &str) -> bool {
    begins(
        text,
        &["ผู้จด", "ผู้บันทึก", "ผู้ตรวจรายงาน", "ผู้ตรวจบันทึก", "ผู้ตรวจการจด", "ผู้ตรวจทาน", "ผู้รับรองรายงาน", "ผู้พิมพ์"],
    )
}

/// `(ลงชื่อ) …`: where the signature itself stands.
pub(super) fn is_signing(text: &str) -> bool {
    text.trim_start_matches('(').starts_with("ลงชื่อ")
}

/// Words with which people endorse a letter on its way (การเกษียนหนังสือ).
pub(super) fn is_note(text: &str) -> bool {
    begins(
        text.trim_start_matches(['-', ' ']),
        &[
            "เรียน",
            "เพื่อโปรด",
            "เพื่อทราบ",
            "ความเห็น",
            "เห็นควร",
            "เห็นชอบ",
            "ทราบ",
            "มอบ",
            "แจ้ง",
            "อนุมัติ",
            "อนุญาต",
            "ดำเนินการ",
            "โปรด",
            "ชอบ",
            "ลงนาม",
            "สำเนาถูกต้อง",
        ],
    )
}
