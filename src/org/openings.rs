//! The class words that a name opens with.

use super::kind::OrganisationKind;
use super::ordinary::{COMMON, NO_DEPARTMENT, NO_FACULTY, NO_HEADED_PART, NO_OFFICE, NO_PART, NO_STATION};

/// What a class word says about the name behind it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Opening {
    /// An area of the administration: only a known name.
    Area(Area),
    /// A local government: a known name, or one that a space or a stop word ends.
    Local(OrganisationKind),
    /// An office of the name that follows.
    Office(Office),
    /// An office of a known area, the class word of the area included: สำนักงานสาธารณสุขจังหวัด for สสจ.
    Branch(&'static str, Area),
    /// A seat or an assembly of the local government of this type: สำนักงานเทศบาลตำบล….
    Seat(&'static str, OrganisationKind),
    /// A class of bodies that has no names of its own.
    Class(&'static str),
}

/// A level of areas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Area {
    Province,
    District,
    Khet,
    Subdistrict,
    Khwaeng,
    Village,
}

/// Offices with one class word.
#[derive(Clone, Copy, Debug)]
pub(super) struct Office {
    /// The class word in full.
    pub(super) full: &'static str,
    pub(super) kind: OrganisationKind,
    pub(super) naming: Naming,
    /// What makes an ordinary word of the class word.
    pub(super) never: &'static [&'static str],
}

/// How freely the offices of a class are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Naming {
    /// After places, persons, anything: schools, hospitals.
    Proper,
    /// After places or their work: สำนักงาน.
    Any,
    /// After places, or not at all where the reader knows which: แขวงทางหลวง.
    Known,
    /// After their work: the name begins with a word of the vocabulary, or the parent body follows.
    Work,
    /// The same for a class of divisions, which ordinary words name as well: กองกฎหมาย.
    Division,
    /// After a field of study.
    Subject,
    /// By a number: กองทัพภาคที่ 2.
    Numbered,
    /// One of a list: the public universities.
    Listed,
    /// After its seat in another country: สถานเอกอัครราชทูต ณ กรุงโตเกียว.
    Abroad,
    /// By an ordinary word, so that only the body behind it makes a part of that of it: ฝ่าย, กลุ่ม.
    Part,
    /// After anything, since the title of its head stands before it: ผู้อำนวยการกอง….
    Headed,
    /// The same for parts that have no name but an ordinary word: after their work.
    HeadedPart,
}

const fn office(
    full: &'static str,
    kind: OrganisationKind,
    naming: Naming,
    never: &'static [&'static str],
) -> Opening {
    Opening::Office(Office { full, kind, naming, never })
}

const fn proper(full: &'static str) -> Opening {
    office(full, OrganisationKind::Office, Naming::Proper, COMMON)
}

const fn listed(full: &'static str) -> Opening {
    office(full, OrganisationKind::Office, Naming::Listed, &[])
}

const fn abroad(full: &'static str) -> Opening {
    office(full, OrganisationKind::Office, Naming::Abroad, &[])
}

const fn numbered(full: &'static str) -> Opening {
    office(full, OrganisationKind::Office, Naming::Numbered, &[])
}

const fn work(full: &'static str, never: &'static [&'static str]) -> Opening {
    office(full, OrganisationKind::Office, Naming::Work, never)
}

const fn division(full: &'static str, never: &'static [&'static str]) -> Opening {
    office(full, OrganisationKind::Division, Naming::Division, never)
}

/// Class words of ordinary words that name an office behind the title of its head only, in byte order.
pub(super) const VOUCHED: &[(&str, Opening)] = &[
    ("งาน", office("งาน", OrganisationKind::Division, Naming::Part, NO_HEADED_PART)),
    ("ท่าอากาศยาน", work("ท่าอากาศยาน", &[])),
    ("วนอุทยาน", work("วนอุทยาน", &[])),
    ("สถานี", work("สถานี", &["ข่าว"])),
    ("สวนสัตว์", work("สวนสัตว์", &[])),
    ("ส่วน", office("ส่วน", OrganisationKind::Division, Naming::Part, NO_HEADED_PART)),
    ("หน่วย", office("หน่วย", OrganisationKind::Division, Naming::Part, NO_HEADED_PART)),
    ("อุทยานแห่งชาติ", work("อุทยานแห่งชาติ", &[])),
    ("เขตรักษาพันธุ์สัตว์ป่า", work("เขตรักษาพันธุ์สัตว์ป่า", &[])),
    ("เขตห้ามล่าสัตว์ป่า", work("เขตห้ามล่าสัตว์ป่า", &[])),
    ("แผนก", office("แผนก", OrganisationKind::Division, Naming::Part, NO_HEADED_PART)),
];

/// Class words in byte order, abbreviations without their last dot.
#[rustfmt::skip]
pub(super) const OPENINGS: &[(&str, Opening)] = &[
    ("กรม", office("กรม", OrganisationKind::Department, Naming::Work, NO_DEPARTMENT)),
    ("กรมทหารช่าง", numbered("กรมทหารช่าง")),
    ("กรมทหารปืนใหญ่", numbered("กรมทหารปืนใหญ่")),
    ("กรมทหารพราน", numbered("กรมทหารพราน")),
    ("กรมทหารม้า", numbered("กรมทหารม้า")),
    ("กรมทหารราบ", numbered("กรมทหารราบ")),
    ("กรมทหารสื่อสาร", numbered("กรมทหารสื่อสาร")),
    ("กระทรวง", Opening::Class("กระทรวง")),
    ("กระทรวง ทบวง กรม", Opening::Class("กระทรวง ทบวง กรม")),
    ("กลุ่ม", office("กลุ่ม", OrganisationKind::Division, Naming::Part, NO_PART)),
    ("กลุ่มงาน", division("กลุ่มงาน", &[])),
    ("กลุ่มภารกิจ", division("กลุ่มภารกิจ", &[])),
    ("กศน.อ", Opening::Branch("ศูนย์การศึกษานอกระบบและการศึกษาตามอัธยาศัยอำเภอ", Area::District)),
    ("กศน.อำเภอ", Opening::Branch("ศูนย์การศึกษานอกระบบและการศึกษาตามอัธยาศัยอำเภอ", Area::District)),
    ("กษ.จ", Opening::Branch("สำนักงานเกษตรและสหกรณ์จังหวัด", Area::Province)),
    ("กษจ", Opening::Branch("สำนักงานเกษตรและสหกรณ์จังหวัด", Area::Province)),
    ("กอ.รมน.จ", Opening::Branch("กองอำนวยการรักษาความมั่นคงภายในจังหวัด", Area::Province)),
    ("กอ.รมน.จว", Opening::Branch("กองอำนวยการรักษาความมั่นคงภายในจังหวัด", Area::Province)),
    ("กอ.รมน.จังหวัด", Opening::Branch("กองอำนวยการรักษาความมั่นคงภายในจังหวัด", Area::Province)),
    ("กอง", division("กอง", &["ทุน", "สลาก", "กำลัง", "ถ่าย", "ไฟ", "ขยะ", "เรือ", "เชียร์", "หลัง", "หน้า", "คาราวาน", "ดิน", "เกลือ", "หนุน", "โจร", "ประกวด", "เงิน", "ดอง", "มรดก", "ทราย", "ถ่าย", "อยู่", "ไว้", "ฟาง", "เลือด", "ทัพธรรม", "ทัพ", "ร้อย", "พัน", "พล", "กอย", "ฟืน", "หิน", "เอก", "เต็ม", "โต", "ประจำการ", "เกียรติยศ", "เกิน", "ผ้าป่า", "บิน", "ละ", "ทหาร"])),
    ("กอง/สำนัก", Opening::Class("กอง/สำนัก")),
    ("กองกำกับการตำรวจตระเวนชายแดน", numbered("กองกำกับการตำรวจตระเวนชายแดน")),
    ("กองทัพน้อย", numbered("กองทัพน้อย")),
    ("กองทัพภาค", numbered("กองทัพภาค")),
    ("กองบังคับการกองอาสารักษาดินแดนจังหวัด", Opening::Branch("กองบังคับการกองอาสารักษาดินแดนจังหวัด", Area::Province)),
    ("กองบังคับการตำรวจตระเวนชายแดนภาค", numbered("กองบังคับการตำรวจตระเวนชายแดนภาค")),
    ("กองบังคับการตำรวจภูธรจังหวัด", Opening::Branch("กองบังคับการตำรวจภูธรจังหวัด", Area::Province)),
    ("กองบัญชาการตำรวจภูธรภาค", numbered("กองบัญชาการตำรวจภูธรภาค")),
    ("กองบัญชาการมณฑลทหารบก", numbered("กองบัญชาการมณฑลทหารบก")),
    ("กองบิน", numbered("กองบิน")),
    ("กองพลทหารปืนใหญ่", numbered("กองพลทหารปืนใหญ่")),
    ("กองพลทหารม้า", numbered("กองพลทหารม้า")),
    ("กองพลทหารราบ", numbered("กองพลทหารราบ")),
    ("กองพลพัฒนา", numbered("กองพลพัฒนา")),
    ("กองพันทหารช่าง", numbered("กองพันทหารช่าง")),
    ("กองพันทหารปืนใหญ่", numbered("กองพันทหารปืนใหญ่")),
    ("กองพันทหารม้า", numbered("กองพันทหารม้า")),
    ("กองพันทหารราบ", numbered("กองพันทหารราบ")),
    ("กองพันทหารสื่อสาร", numbered("กองพันทหารสื่อสาร")),
    ("กองร้อยตำรวจตระเวนชายแดน", numbered("กองร้อยตำรวจตระเวนชายแดน")),
    ("กองร้อยทหารพราน", numbered("กองร้อยทหารพราน")),
    ("กองร้อยอาสารักษาดินแดนจังหวัด", Opening::Branch("กองร้อยอาสารักษาดินแดนจังหวัด", Area::Province)),
    ("กองร้อยอาสารักษาดินแดนอำเภอ", Opening::Branch("กองร้อยอาสารักษาดินแดนอำเภอ", Area::District)),
    ("กองอำนวยการรักษาความมั่นคงภายในจังหวัด", Opening::Branch("กองอำนวยการรักษาความมั่นคงภายในจังหวัด", Area::Province)),
    ("กิ่งกาชาดอำเภอ", Opening::Branch("กิ่งกาชาดอำเภอ", Area::District)),
    ("กิ่งอำเภอ", Opening::Area(Area::District)),
    ("คณะ", office("คณะ", OrganisationKind::Division, Naming::Subject, NO_FACULTY)),
    ("จ", Opening::Area(Area::Province)),
    ("จว", Opening::Area(Area::Province)),
    ("จังหวัด", Opening::Area(Area::Province)),
    ("ด่านกักกันสัตว์", proper("ด่านกักกันสัตว์")),
    ("ด่านตรวจคนเข้าเมือง", proper("ด่านตรวจคนเข้าเมือง")),
    ("ด่านศุลกากร", proper("ด่านศุลกากร")),
    ("ต", Opening::Area(Area::Subdistrict)),
    ("ตม.จว", Opening::Branch("ตรวจคนเข้าเมืองจังหวัด", Area::Province)),
    ("ตม.จังหวัด", Opening::Branch("ตรวจคนเข้าเมืองจังหวัด", Area::Province)),
    ("ตรวจคนเข้าเมืองจังหวัด", Opening::Branch("ตรวจคนเข้าเมืองจังหวัด", Area::Province)),
    ("ตำบล", Opening::Area(Area::Subdistrict)),
    ("ตำรวจตรวจคนเข้าเมืองจังหวัด", Opening::Branch("ตรวจคนเข้าเมืองจังหวัด", Area::Province)),
    ("ตำรวจภูธร", Opening::Branch("ตำรวจภูธรจังหวัด", Area::Province)),
    ("ตำรวจภูธร จ", Opening::Branch("ตำรวจภูธรจังหวัด", Area::Province)),
    ("ตำรวจภูธรจังหวัด", Opening::Branch("ตำรวจภูธรจังหวัด", Area::Province)),
    ("ตำรวจภูธรภาค", numbered("ตำรวจภูธรภาค")),
    ("ทต", Opening::Local(OrganisationKind::SubdistrictMunicipality)),
    ("ทน", Opening::Local(OrganisationKind::CityMunicipality)),
    ("ทม", Opening::Local(OrganisationKind::TownMunicipality)),
    ("ทสจ", Opening::Branch("สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด", Area::Province)),
    ("ทัณฑสถาน", proper("ทัณฑสถาน")),
    ("ทัพเรือภาค", numbered("ทัพเรือภาค")),
    ("ที่ทำการ ทต", Opening::Seat("ที่ทำการ", OrganisationKind::SubdistrictMunicipality)),
    ("ที่ทำการ ทน", Opening::Seat("ที่ทำการ", OrganisationKind::CityMunicipality)),
    ("ที่ทำการ ทม", Opening::Seat("ที่ทำการ", OrganisationKind::TownMunicipality)),
    ("ที่ทำการ อบจ", Opening::Seat("ที่ทำการ", OrganisationKind::Pao)),
    ("ที่ทำการ อบต", Opening::Seat("ที่ทำการ", OrganisationKind::Sao)),
    ("ที่ทำการปกครองจังหวัด", Opening::Branch("ที่ทำการปกครองจังหวัด", Area::Province)),
    ("ที่ทำการปกครองอำเภอ", Opening::Branch("ที่ทำการปกครองอำเภอ", Area::District)),
    ("ที่ทำการองค์การบริหารส่วนตำบล", Opening::Seat("ที่ทำการ", OrganisationKind::Sao)),
    ("ที่ว่าการ อ", Opening::Branch("ที่ว่าการอำเภอ", Area::District)),
    ("ที่ว่าการอำเภอ", Opening::Branch("ที่ว่าการอำเภอ", Area::District)),
    ("นิคมสร้างตนเอง", proper("นิคมสร้างตนเอง")),
    ("นิคมสหกรณ์", proper("นิคมสหกรณ์")),
    ("บก.น", numbered("กองบังคับการตำรวจนครบาล")),
    ("บก.ภ.จว", Opening::Branch("กองบังคับการตำรวจภูธรจังหวัด", Area::Province)),
    ("บ้านพักเด็กและครอบครัว", office("บ้านพักเด็กและครอบครัว", OrganisationKind::Office, Naming::Known, COMMON)),
    ("บ้านพักเด็กและครอบครัวจังหวัด", Opening::Branch("บ้านพักเด็กและครอบครัวจังหวัด", Area::Province)),
    ("ปภ", Opening::Branch("สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด", Area::Province)),
    ("ปภ.จ", Opening::Branch("สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด", Area::Province)),
    ("ปภ.จังหวัด", Opening::Branch("สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด", Area::Province)),
    ("ปศ.จ", Opening::Branch("สำนักงานปศุสัตว์จังหวัด", Area::Province)),
    ("ปศจ", Opening::Branch("สำนักงานปศุสัตว์จังหวัด", Area::Province)),
    ("ฝ่าย", office("ฝ่าย", OrganisationKind::Division, Naming::Part, NO_PART)),
    ("พช.จ", Opening::Branch("สำนักงานพัฒนาชุมชนจังหวัด", Area::Province)),
    ("พช.จังหวัด", Opening::Branch("สำนักงานพัฒนาชุมชนจังหวัด", Area::Province)),
    ("พช.อ", Opening::Branch("สำนักงานพัฒนาชุมชนอำเภอ", Area::District)),
    ("พช.อำเภอ", Opening::Branch("สำนักงานพัฒนาชุมชนอำเภอ", Area::District)),
    ("พชจ", Opening::Branch("สำนักงานพัฒนาชุมชนจังหวัด", Area::Province)),
    ("พณจ", Opening::Branch("สำนักงานพาณิชย์จังหวัด", Area::Province)),
    ("พมจ", Opening::Branch("สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", Area::Province)),
    ("ภ", numbered("ตำรวจภูธรภาค")),
    ("ภ.จว", Opening::Branch("ตำรวจภูธรจังหวัด", Area::Province)),
    ("ภาควิชา", office("ภาควิชา", OrganisationKind::Division, Naming::Subject, &["การ", "ชีพ"])),
    ("ม", listed("มหาวิทยาลัย")),
    ("มณฑลทหารบก", numbered("มณฑลทหารบก")),
    ("มทบ", numbered("มณฑลทหารบก")),
    ("มทร", proper("มหาวิทยาลัยเทคโนโลยีราชมงคล")),
    ("มรภ", proper("มหาวิทยาลัยราชภัฏ")),
    ("มหาวิทยาลัย", listed("มหาวิทยาลัย")),
    ("ยธจ", Opening::Branch("สำนักงานยุติธรรมจังหวัด", Area::Province)),
    ("ร.ร", proper("โรงเรียน")),
    ("รพ", proper("โรงพยาบาล")),
    ("รพ.สต", proper("โรงพยาบาลส่งเสริมสุขภาพตำบล")),
    ("รพร", proper("โรงพยาบาลสมเด็จพระยุพราช")),
    ("รร", proper("โรงเรียน")),
    ("รัฐวิสาหกิจ", Opening::Class("รัฐวิสาหกิจ")),
    ("วธจ", Opening::Branch("สำนักงานวัฒนธรรมจังหวัด", Area::Province)),
    ("วิทยาลัย", proper("วิทยาลัย")),
    ("ศธจ", Opening::Branch("สำนักงานศึกษาธิการจังหวัด", Area::Province)),
    ("ศธภ", numbered("สำนักงานศึกษาธิการภาค")),
    ("ศพด", proper("ศูนย์พัฒนาเด็กเล็ก")),
    ("ศอ.ปส.จ", Opening::Branch("ศูนย์อำนวยการป้องกันและปราบปรามยาเสพติดจังหวัด", Area::Province)),
    ("ศาลจังหวัด", Opening::Branch("ศาลจังหวัด", Area::Province)),
    ("ศาลปกครอง", proper("ศาลปกครอง")),
    ("ศาลมณฑลทหารบก", numbered("ศาลมณฑลทหารบก")),
    ("ศาลอาญาคดีทุจริตและประพฤติมิชอบภาค", numbered("ศาลอาญาคดีทุจริตและประพฤติมิชอบภาค")),
    ("ศาลอุทธรณ์ภาค", numbered("ศาลอุทธรณ์ภาค")),
    ("ศาลากลาง จ", Opening::Branch("ศาลากลางจังหวัด", Area::Province)),
    ("ศาลากลางจังหวัด", Opening::Branch("ศาลากลางจังหวัด", Area::Province)),
    ("ศาลเยาวชนและครอบครัว", proper("ศาลเยาวชนและครอบครัว")),
    ("ศาลแขวง", proper("ศาลแขวง")),
    ("ศาลแรงงานภาค", numbered("ศาลแรงงานภาค")),
    ("ศูนย์", work("ศูนย์", &["ใน", "ราชการ", "กลาง", "การค้า", "อพยพ", "พักพิง", "อาหาร", "รวม", "บาท", "กระจายสินค้า", "ราชการสะดวก", "การเรียน", "เรียนรู้", "ออกกำลังกาย", "เด็กเล็ก", "ประชุม", "สอบ", "การประชุม", "แสดงสินค้า", "นิทรรศการ", "ธุรกิจ", "เหรียญ", "ความรู้", "องค์", "บริการลูกค้า"])),
    ("ศูนย์ ปภ", numbered("ศูนย์ป้องกันและบรรเทาสาธารณภัย")),
    ("ศูนย์ฝึกและอบรมเด็กและเยาวชน", proper("ศูนย์ฝึกและอบรมเด็กและเยาวชน")),
    ("ศูนย์พัฒนาเด็กเล็ก", proper("ศูนย์พัฒนาเด็กเล็ก")),
    ("ศูนย์ราชการจังหวัด", Opening::Branch("ศูนย์ราชการจังหวัด", Area::Province)),
    ("สกร.อำเภอ", Opening::Branch("ศูนย์ส่งเสริมการเรียนรู้ระดับอำเภอ", Area::District)),
    ("สคร", numbered("สำนักงานป้องกันควบคุมโรค")),
    ("สถ.จ", Opening::Branch("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด", Area::Province)),
    ("สถ.จังหวัด", Opening::Branch("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด", Area::Province)),
    ("สถจ", Opening::Branch("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด", Area::Province)),
    ("สถอ", Opening::Branch("สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ", Area::District)),
    ("สถานกงสุลใหญ่", abroad("สถานกงสุลใหญ่")),
    ("สถานคุ้มครองและพัฒนาอาชีพ", proper("สถานคุ้มครองและพัฒนาอาชีพ")),
    ("สถานพินิจและคุ้มครองเด็กและเยาวชน", proper("สถานพินิจและคุ้มครองเด็กและเยาวชน")),
    ("สถานศึกษา", Opening::Class("สถานศึกษา")),
    ("สถานสงเคราะห์", proper("สถานสงเคราะห์")),
    ("สถานีตำรวจ", office("สถานีตำรวจ", OrganisationKind::Office, Naming::Proper, NO_STATION)),
    ("สถานีตำรวจทางหลวง", proper("สถานีตำรวจทางหลวง")),
    ("สถานีตำรวจนครบาล", proper("สถานีตำรวจนครบาล")),
    ("สถานีตำรวจภูธร", proper("สถานีตำรวจภูธร")),
    ("สถานีพัฒนาที่ดิน", proper("สถานีพัฒนาที่ดิน")),
    ("สถานีอนามัย", proper("สถานีอนามัย")),
    ("สถานีอุตุนิยมวิทยา", proper("สถานีอุตุนิยมวิทยา")),
    ("สถานเอกอัครราชทูต", abroad("สถานเอกอัครราชทูต")),
    ("สถาบัน", work("สถาบัน", &["การเงิน", "การศึกษา", "ครอบครัว", "เกษตรกร", "พระมหากษัตริย์", "หลัก", "ชาติ", "ทางการเงิน", "สังคม", "ทางสังคม", "อุดมศึกษา", "ศาสนา", "กวดวิชา", "ฝึกอบรม", "ประชาธิปไตย", "การพลศึกษา", "ของ"])),
    ("สถาบันอุดมศึกษา", Opening::Class("สถาบันอุดมศึกษา")),
    ("สธ.จ", Opening::Branch("สำนักงานสาธารณสุขจังหวัด", Area::Province)),
    ("สน", proper("สถานีตำรวจนครบาล")),
    ("สนง", office("สำนักงาน", OrganisationKind::Office, Naming::Any, NO_OFFICE)),
    ("สนง.พมจ", Opening::Branch("สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", Area::Province)),
    ("สนจ", Opening::Branch("สำนักงานจังหวัด", Area::Province)),
    ("สนพ", proper("สำนักงานพัฒนาฝีมือแรงงาน")),
    ("สปส", Opening::Branch("สำนักงานประกันสังคมจังหวัด", Area::Province)),
    ("สปส.จังหวัด", Opening::Branch("สำนักงานประกันสังคมจังหวัด", Area::Province)),
    ("สพก.จ", Opening::Branch("สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", Area::Province)),
    ("สพจ", Opening::Branch("สำนักงานพัฒนาชุมชนจังหวัด", Area::Province)),
    ("สพป", proper("สำนักงานเขตพื้นที่การศึกษาประถมศึกษา")),
    ("สพม", proper("สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา")),
    ("สพร", numbered("สถาบันพัฒนาฝีมือแรงงาน")),
    ("สภ", proper("สถานีตำรวจภูธร")),
    ("สภ.อ", Opening::Branch("สถานีตำรวจภูธรอำเภอ", Area::District)),
    ("สภา ทต", Opening::Seat("สภา", OrganisationKind::SubdistrictMunicipality)),
    ("สภา ทน", Opening::Seat("สภา", OrganisationKind::CityMunicipality)),
    ("สภา ทม", Opening::Seat("สภา", OrganisationKind::TownMunicipality)),
    ("สภา อบจ", Opening::Seat("สภา", OrganisationKind::Pao)),
    ("สภา อบต", Opening::Seat("สภา", OrganisationKind::Sao)),
    ("สภาตำบล", Opening::Branch("สภาตำบล", Area::Subdistrict)),
    ("สภาท้องถิ่น", Opening::Class("สภาท้องถิ่น")),
    ("สภามหาวิทยาลัย", listed("สภามหาวิทยาลัย")),
    ("สภาวัฒนธรรมจังหวัด", Opening::Branch("สภาวัฒนธรรมจังหวัด", Area::Province)),
    ("สภาวัฒนธรรมอำเภอ", Opening::Branch("สภาวัฒนธรรมอำเภอ", Area::District)),
    ("สภาองค์การบริหารส่วนจังหวัด", Opening::Branch("สภาองค์การบริหารส่วนจังหวัด", Area::Province)),
    ("สภาองค์การบริหารส่วนตำบล", Opening::Seat("สภา", OrganisationKind::Sao)),
    ("สภาเกษตรกรจังหวัด", Opening::Branch("สภาเกษตรกรจังหวัด", Area::Province)),
    ("สภาเด็กและเยาวชนจังหวัด", Opening::Branch("สภาเด็กและเยาวชนจังหวัด", Area::Province)),
    ("สภาเด็กและเยาวชนอำเภอ", Opening::Branch("สภาเด็กและเยาวชนอำเภอ", Area::District)),
    ("สภาเทศบาล", Opening::Class("สภาเทศบาล")),
    ("สภาเทศบาลตำบล", Opening::Seat("สภา", OrganisationKind::SubdistrictMunicipality)),
    ("สภาเทศบาลนคร", Opening::Seat("สภา", OrganisationKind::CityMunicipality)),
    ("สภาเทศบาลเมือง", Opening::Seat("สภา", OrganisationKind::TownMunicipality)),
    ("สยจ", Opening::Branch("สำนักงานยุติธรรมจังหวัด", Area::Province)),
    ("สวจ", Opening::Branch("สำนักงานวัฒนธรรมจังหวัด", Area::Province)),
    ("สสจ", Opening::Branch("สำนักงานสาธารณสุขจังหวัด", Area::Province)),
    ("สสอ", Opening::Branch("สำนักงานสาธารณสุขอำเภอ", Area::District)),
    ("สอจ", Opening::Branch("สำนักงานอุตสาหกรรมจังหวัด", Area::Province)),
    ("สำนัก", work("สำนัก", &["ข่าว", "พิมพ์", "สงฆ์", "ปฏิบัติธรรม", "โพล", "ตักศิลา", "บุญ", "งาน", "ชี", "นึก", "เรียน", "คิด", "ทรง", "ใน", "ที่", "ของ"])),
    ("สำนัก/กอง", Opening::Class("สำนัก/กอง")),
    ("สำนักงาน", office("สำนักงาน", OrganisationKind::Office, Naming::Any, NO_OFFICE)),
    ("สำนักงาน ทต", Opening::Seat("สำนักงาน", OrganisationKind::SubdistrictMunicipality)),
    ("สำนักงาน ทน", Opening::Seat("สำนักงาน", OrganisationKind::CityMunicipality)),
    ("สำนักงาน ทม", Opening::Seat("สำนักงาน", OrganisationKind::TownMunicipality)),
    ("สำนักงาน อบจ", Opening::Seat("สำนักงาน", OrganisationKind::Pao)),
    ("สำนักงาน อบต", Opening::Seat("สำนักงาน", OrganisationKind::Sao)),
    ("สำนักงานจังหวัด", Opening::Branch("สำนักงานจังหวัด", Area::Province)),
    ("สำนักงานองค์การบริหารส่วนจังหวัด", Opening::Seat("สำนักงาน", OrganisationKind::Pao)),
    ("สำนักงานองค์การบริหารส่วนตำบล", Opening::Seat("สำนักงาน", OrganisationKind::Sao)),
    ("สำนักงานอัยการจังหวัด", Opening::Branch("สำนักงานอัยการจังหวัด", Area::Province)),
    ("สำนักงานอัยการภาค", numbered("สำนักงานอัยการภาค")),
    ("สำนักงานเขต", Opening::Branch("สำนักงานเขต", Area::Khet)),
    ("สำนักงานเขตพื้นที่การศึกษา", office("สำนักงานเขตพื้นที่การศึกษา", OrganisationKind::Office, Naming::Known, COMMON)),
    ("สำนักงานเขตพื้นที่การศึกษาประถมศึกษา", office("สำนักงานเขตพื้นที่การศึกษาประถมศึกษา", OrganisationKind::Office, Naming::Known, COMMON)),
    ("สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา", office("สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา", OrganisationKind::Office, Naming::Known, COMMON)),
    ("สำนักงานเทศบาลตำบล", Opening::Seat("สำนักงาน", OrganisationKind::SubdistrictMunicipality)),
    ("สำนักงานเทศบาลนคร", Opening::Seat("สำนักงาน", OrganisationKind::CityMunicipality)),
    ("สำนักงานเทศบาลเมือง", Opening::Seat("สำนักงาน", OrganisationKind::TownMunicipality)),
    ("ส่วนราชการ", Opening::Class("ส่วนราชการ")),
    ("หน่วยงาน", Opening::Class("หน่วยงาน")),
    ("หน่วยงานของรัฐ", Opening::Class("หน่วยงานของรัฐ")),
    ("หมวดทางหลวง", proper("หมวดทางหลวง")),
    ("หมู่บ้าน", Opening::Area(Area::Village)),
    ("อ", Opening::Area(Area::District)),
    ("องค์การบริหารส่วนจังหวัด", Opening::Local(OrganisationKind::Pao)),
    ("องค์การบริหารส่วนตำบล", Opening::Local(OrganisationKind::Sao)),
    ("องค์การมหาชน", Opening::Class("องค์การมหาชน")),
    ("อบจ", Opening::Local(OrganisationKind::Pao)),
    ("อบต", Opening::Local(OrganisationKind::Sao)),
    ("อสจ", Opening::Branch("สำนักงานอุตสาหกรรมจังหวัด", Area::Province)),
    ("อำเภอ", Opening::Area(Area::District)),
    ("เขต", Opening::Area(Area::Khet)),
    ("เทศบาล", Opening::Class("เทศบาล")),
    ("เทศบาลตำบล", Opening::Local(OrganisationKind::SubdistrictMunicipality)),
    ("เทศบาลนคร", Opening::Local(OrganisationKind::CityMunicipality)),
    ("เทศบาลเมือง", Opening::Local(OrganisationKind::TownMunicipality)),
    ("เรือนจำกลาง", proper("เรือนจำกลาง")),
    ("เรือนจำจังหวัด", Opening::Branch("เรือนจำจังหวัด", Area::Province)),
    ("เรือนจำชั่วคราว", proper("เรือนจำชั่วคราว")),
    ("เรือนจำพิเศษ", proper("เรือนจำพิเศษ")),
    ("เรือนจำอำเภอ", Opening::Branch("เรือนจำอำเภอ", Area::District)),
    ("เหล่ากาชาดจังหวัด", Opening::Branch("เหล่ากาชาดจังหวัด", Area::Province)),
    ("แขวง", Opening::Area(Area::Khwaeng)),
    ("แขวงทางหลวง", office("แขวงทางหลวง", OrganisationKind::Office, Naming::Known, COMMON)),
    ("แขวงทางหลวงชนบท", office("แขวงทางหลวงชนบท", OrganisationKind::Office, Naming::Known, COMMON)),
    ("โครงการชลประทาน", proper("โครงการชลประทาน")),
    ("โครงการส่งน้ำและบำรุงรักษา", proper("โครงการส่งน้ำและบำรุงรักษา")),
    ("โรงพยาบาล", proper("โรงพยาบาล")),
    ("โรงพยาบาลศูนย์", proper("โรงพยาบาลศูนย์")),
    ("โรงพยาบาลส่งเสริมสุขภาพตำบล", proper("โรงพยาบาลส่งเสริมสุขภาพตำบล")),
    ("โรงเรียน", proper("โรงเรียน")),
];
