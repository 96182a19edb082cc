//! Bodies of other countries, which are none of ours.

use crate::text::chars::is_dash;
use crate::text::{begins_with_one, ends_with_one};

/// Other countries, by the beginnings of their names.
const COUNTRIES: &[&str] = &[
    "สหประชาชาติ",
    "อาเซียน",
    "กัมพูชา",
    "เกาหลี",
    "แคนาดา",
    "คูเวต",
    "จีน",
    "ชิลี",
    "ซาอุดี",
    "ซาอุ",
    "ญี่ปุ่น",
    "เดนมาร์ก",
    "ติมอร์",
    "ตุรกี",
    "ทูร์เคีย",
    "ทาจิกิสถาน",
    "ไต้หวัน",
    "นอร์เวย์",
    "นิวซีแลนด์",
    "เนปาล",
    "เนเธอร์แลนด์",
    "บราซิล",
    "บรูไน",
    "บังกลาเทศ",
    "บังคลาเทศ",
    "บาห์เรน",
    "เบลเยียม",
    "เบลารุส",
    "ประชาชนจีน",
    "ปาปัว",
    "ปากีสถาน",
    "เปรู",
    "โปรตุเกส",
    "โปแลนด์",
    "ฝรั่งเศส",
    "ฟิจิ",
    "ฟินแลนด์",
    "ฟิลิปปินส์",
    "ภูฏาน",
    "มองโกเลีย",
    "มัลดีฟส์",
    "มาเลเซีย",
    "เม็กซิโก",
    "เมียนมา",
    "โมร็อกโก",
    "ยูเครน",
    "เยอรมนี",
    "เยอรมัน",
    "รัสเซีย",
    "โรมาเนีย",
    "ลาว",
    "สปป",
    "ลักเซมเบิร์ก",
    "เวียดนาม",
    "ศรีลังกา",
    "สเปน",
    "สวิต",
    "สวีเดน",
    "สหรัฐ",
    "สหรัฐอเมริกา",
    "สหราชอาณาจักร",
    "สาธารณรัฐ",
    "สิงคโปร์",
    "สังคมนิยมเวียดนาม",
    "สโลวา",
    "สหภาพยุโรป",
    "ออสเตรเลีย",
    "ออสเตรีย",
    "อังกฤษ",
    "อาร์เจนตินา",
    "อาเซอร์ไบจาน",
    "อิตาลี",
    "อินเดีย",
    "อินโดนีเซีย",
    "อิสราเอล",
    "อิหร่าน",
    "อียิปต์",
    "อุซเบกิสถาน",
    "เอสโตเนีย",
    "แอฟริกา",
    "โอมาน",
    "ไอร์แลนด์",
    "ฮ่องกง",
    "ฮังการี",
    "คาซัคสถาน",
    "กาตาร์",
    "จอร์แดน",
    "ยูเออี",
    "เคนยา",
    "ไนจีเรีย",
    "กรีซ",
    "เช็ก",
    "รวันดา",
];

/// Whether the name of another country follows, to which the body belongs.
pub(super) fn is_foreign(after: &str) -> bool {
    let near = after.strip_prefix(' ').unwrap_or(after);
    let near = ["แห่ง", "ของ", "ประจำ"].iter().find_map(|word| near.strip_prefix(word)).unwrap_or(near);
    let near =
        ["สาธารณรัฐ", "ราชอาณาจักร", "สหพันธ์สาธารณรัฐ", "สหพันธรัฐ", "ประเทศ", "เครือรัฐ", "สมาพันธรัฐ", "รัฐสุลต่าน"]
            .iter()
            .find_map(|word| near.strip_prefix(word))
            .unwrap_or(near);
    let is_region = after.starts_with("ระหว่างประเทศ")
        || after.trim_start().strip_prefix("แห่ง").is_some_and(|region| region.starts_with("มณฑล"));
    // The text may end inside the name of the country.
    let is_cut = |country: &&str| near.chars().nth(2).is_some() && country.starts_with(near);
    is_region || begins_with_one(near, COUNTRIES) || near.len() < 60 && COUNTRIES.iter().any(is_cut)
}

/// Whether a name ends with that of another country, whose body it is: กองทัพเรือเวียดนาม, not ศูนย์มิตรภาพไทย-ลาว.
pub(super) fn is_named_after_country(matched: &str) -> bool {
    const CLASSES: &[&str] = &["กระทรวง", "กรม", "กอง", "สำนัก", "รัฐ", "ธนาคาร", "สถาบัน", "ตำรวจ"];
    let is_after = |country: &&str| {
        let name = matched.strip_suffix(*country).filter(|_| country.chars().count() > 3);
        name.is_some_and(|name| !name.trim_end_matches(' ').ends_with(is_dash))
    };
    begins_with_one(matched, CLASSES) && ends_with_one(matched, COUNTRIES) && COUNTRIES.iter().any(is_after)
}
