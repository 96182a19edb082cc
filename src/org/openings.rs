//! The class words that a name opens with.

use super::unit::Unit;

/// What a class word says about the name behind it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Opening {
    /// An area of the administration: only a known name.
    Area(Area),
    /// A local government: a known name, or one that a space or a stop word ends.
    Local(Unit),
    /// An office of the name that follows.
    Office(Office),
    /// An office of a known area, the class word of the area included: สำนักงานสาธารณสุขจังหวัด for สสจ.
    Branch(&'static str, Area),
    /// A seat or an assembly of the local government of this type: สำนักงานเทศบาลตำบล….
    Seat(&'static str, Unit),
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
    pub(super) unit: Unit,
    pub(super) naming: Naming,
    /// What makes an ordinary word of the class word.
    pub(super) never: &'static [&'static str],
}

/// How freely the offices of a class are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Naming {
    /// After places, persons, anything: schools, hospitals.
    Proper,
    /// After their work: the name begins with a word of the vocabulary, or the parent body follows.
    Work,
}

const fn office(
    full: &'static str,
    unit: Unit,
    naming: Naming,
    never: &'static [&'static str],
) -> Opening {
    Opening::Office(Office { full, unit, naming, never })
}

const fn proper(full: &'static str) -> Opening {
    office(full, Unit::Office, Naming::Proper, COMMON)
}

const fn work(full: &'static str, never: &'static [&'static str]) -> Opening {
    office(full, Unit::Office, Naming::Work, never)
}

const fn division(full: &'static str, never: &'static [&'static str]) -> Opening {
    office(full, Unit::Division, Naming::Work, never)
}

/// What stands behind a class word where all of the class are spoken of, or an ordinary one.
const COMMON: &[&str] = &[
    "เอกชน", "รัฐ", "ของรัฐ", "รัฐบาล", "สนาม", "ทั่วไป", "ชุมชน", "อื่น", "ใหญ่", "เล็ก", "ขนาด", "แห่ง", "ต่าง", "ใน", "ที่", "ทุก",
    "เป้าหมาย", "ต้นแบบ", "นำร่อง", "เครือข่าย", "คู่สัญญา", "ประจำ", "สังกัด", "คู่", "เดิม", "ใกล้", "หลัก", "คุณภาพ", "และ",
    "ภาครัฐ", "ดังกล่าว", "ชั้นนำ", "ระดับ", "ร่วม", "สีเขียว", "ดี", "ปลอด", "นั้น", "นี้",
];

/// กรม that is no department.
const NO_DEPARTMENT: &[&str] = &[
    "ธรรม์", "หลวง", "พระยา", "พระ", "ขุน", "หมื่น", "สมเด็จ", "วัง", "ท่า", "ดิษฐ์", "นุษย์", "ต่าง", "การจังหวัด", "การอำเภอ", "ทหาร", "ใน",
    "ที่", "ใด", "อื่น", "กอง",
];

/// กลุ่ม and ฝ่าย that are no part of a body.
const NO_PART: &[&str] = &[
    "เกษตรกร", "ผู้", "จังหวัด", "ประเทศ", "เด็ก", "แรงงาน", "อาชีพ", "เป้าหมาย", "เปราะบาง", "คน", "ไทย", "ที่", "ต่าง", "นักเรียน",
    "ธุรกิจ", "อุตสาหกรรม", "สินค้า", "วิสาหกิจ", "ประชาชน", "ชาติพันธุ์", "โรค", "ราษฎร", "สตรี", "เยาวชน", "ลูกค้า", "พลังงาน",
    "สงฆ์", "ปกครอง", "บริหาร", "ความมั่นคง", "นิติบัญญัติ", "ตุลาการ", "รัฐ", "การเมือง", "เลขานุการ", "ผลิต", "บริการ", "อาหาร",
    "โรงงาน", "ออมทรัพย์", "วัฒนธรรม", "สหกรณ์", "ชุมชน", "เครือข่าย", "อนุรักษ์", "พืช", "ยา", "สัตว์", "น้ำ", "ค้า", "เทคโนโลยี",
];

/// คณะ that is no faculty.
const NO_FACULTY: &[&str] = &[
    "กรรมการ", "กรรมาธิการ", "ทำงาน", "ผู้", "รัฐมนตรี", "อนุกรรมการ", "สงฆ์", "นี้", "เจ้าหน้าที่", "ทูต", "นัก", "รัฐบาล", "องคมนตรี",
    "ราษฎร", "ครู", "แพทย์", "บุคคล", "ใน", "ที่", "ของ", "ปฏิรูป", "ตรวจ", "วิจัย", "มนตรี", "เดินทาง", "สำรวจ", "ดูงาน", "บริหาร", "ศิลปิน",
    "องค์", "นิติบุคคล", "พยาบาล", "ปฏิบัติ", "พัฒนา", "เจรจา",
];

/// Class words in byte order, abbreviations without their last dot.
#[rustfmt::skip]
pub(super) const OPENINGS: &[(&str, Opening)] = &[
    ("กรม", office("กรม", Unit::Department, Naming::Work, NO_DEPARTMENT)),
    ("กระทรวง", Opening::Class("กระทรวง")),
    ("กลุ่ม", office("กลุ่ม", Unit::Division, Naming::Work, NO_PART)),
    ("กลุ่มงาน", division("กลุ่มงาน", &[])),
    ("กอ.รมน.จ", Opening::Branch("กองอำนวยการรักษาความมั่นคงภายในจังหวัด", Area::Province)),
    ("กอ.รมน.จังหวัด", Opening::Branch("กองอำนวยการรักษาความมั่นคงภายในจังหวัด", Area::Province)),
    ("กอง", division("กอง", &["ทุน", "กำลัง", "ถ่าย", "ไฟ", "ขยะ", "เรือ", "เชียร์", "หลัง", "หน้า", "คาราวาน", "ดิน", "เกลือ", "หนุน", "โจร", "ประกวด", "เงิน", "ดอง", "มรดก", "ทราย", "ถ่าย", "อยู่", "ไว้", "ฟาง", "เลือด", "ทัพธรรม", "ทัพ", "ร้อย", "พัน", "พล", "กอย", "ฟืน", "หิน", "เอก", "เต็ม", "โต", "ประจำการ", "กลาง", "เกียรติยศ", "เกิน", "ผ้าป่า", "บิน", "ปราบ", "ละ", "ทหาร"])),
    ("กิ่งอำเภอ", Opening::Area(Area::District)),
    ("คณะ", office("คณะ", Unit::Division, Naming::Work, NO_FACULTY)),
    ("จ", Opening::Area(Area::Province)),
    ("จว", Opening::Area(Area::Province)),
    ("จังหวัด", Opening::Area(Area::Province)),
    ("ด่านกักกันสัตว์", proper("ด่านกักกันสัตว์")),
    ("ด่านตรวจคนเข้าเมือง", proper("ด่านตรวจคนเข้าเมือง")),
    ("ด่านศุลกากร", proper("ด่านศุลกากร")),
    ("ต", Opening::Area(Area::Subdistrict)),
    ("ตม.จว", Opening::Branch("ตรวจคนเข้าเมืองจังหวัด", Area::Province)),
    ("ตม.จังหวัด", Opening::Branch("ตรวจคนเข้าเมืองจังหวัด", Area::Province)),
    ("ตำบล", Opening::Area(Area::Subdistrict)),
    ("ตำรวจภูธรจังหวัด", Opening::Branch("ตำรวจภูธรจังหวัด", Area::Province)),
    ("ตำรวจภูธรภาค", proper("ตำรวจภูธรภาค")),
    ("ทต", Opening::Local(Unit::SubdistrictMunicipality)),
    ("ทน", Opening::Local(Unit::CityMunicipality)),
    ("ทม", Opening::Local(Unit::TownMunicipality)),
    ("ทสจ", Opening::Branch("สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด", Area::Province)),
    ("ทัณฑสถาน", proper("ทัณฑสถาน")),
    ("ที่ทำการปกครองจังหวัด", Opening::Branch("ที่ทำการปกครองจังหวัด", Area::Province)),
    ("ที่ทำการปกครองอำเภอ", Opening::Branch("ที่ทำการปกครองอำเภอ", Area::District)),
    ("ที่ทำการองค์การบริหารส่วนตำบล", Opening::Seat("ที่ทำการ", Unit::Sao)),
    ("ที่ว่าการอำเภอ", Opening::Branch("ที่ว่าการอำเภอ", Area::District)),
    ("ปภ", Opening::Branch("สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด", Area::Province)),
    ("ปภ.จ", Opening::Branch("สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด", Area::Province)),
    ("ปภ.จังหวัด", Opening::Branch("สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด", Area::Province)),
    ("ฝ่าย", office("ฝ่าย", Unit::Division, Naming::Work, NO_PART)),
    ("พชจ", Opening::Branch("สำนักงานพัฒนาชุมชนจังหวัด", Area::Province)),
    ("พณจ", Opening::Branch("สำนักงานพาณิชย์จังหวัด", Area::Province)),
    ("พมจ", Opening::Branch("สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", Area::Province)),
    ("ภ.จว", Opening::Branch("ตำรวจภูธรจังหวัด", Area::Province)),
    ("ม", proper("มหาวิทยาลัย")),
    ("มหาวิทยาลัย", proper("มหาวิทยาลัย")),
    ("ยธจ", Opening::Branch("สำนักงานยุติธรรมจังหวัด", Area::Province)),
    ("รพ", proper("โรงพยาบาล")),
    ("รพ.สต", proper("โรงพยาบาลส่งเสริมสุขภาพตำบล")),
    ("รร", proper("โรงเรียน")),
    ("รัฐวิสาหกิจ", Opening::Class("รัฐวิสาหกิจ")),
    ("วธจ", Opening::Branch("สำนักงานวัฒนธรรมจังหวัด", Area::Province)),
    ("วิทยาลัย", proper("วิทยาลัย")),
    ("ศธจ", Opening::Branch("สำนักงานศึกษาธิการจังหวัด", Area::Province)),
    ("ศพด", proper("ศูนย์พัฒนาเด็กเล็ก")),
    ("ศาลจังหวัด", Opening::Branch("ศาลจังหวัด", Area::Province)),
    ("ศาลปกครอง", proper("ศาลปกครอง")),
    ("ศาลอุทธรณ์ภาค", proper("ศาลอุทธรณ์ภาค")),
    ("ศาลากลางจังหวัด", Opening::Branch("ศาลากลางจังหวัด", Area::Province)),
    ("ศาลเยาวชนและครอบครัว", proper("ศาลเยาวชนและครอบครัว")),
    ("ศาลแขวง", proper("ศาลแขวง")),
    ("ศาลแรงงานภาค", proper("ศาลแรงงานภาค")),
    ("ศูนย์", work("ศูนย์", &["กลาง", "การค้า", "อพยพ", "พักพิง", "อาหาร", "รวม", "บาท", "กระจายสินค้า", "ราชการสะดวก", "การเรียน", "เรียนรู้", "ออกกำลังกาย", "เด็กเล็ก", "ประชุม", "บริการ", "ข้อมูล", "สอบ", "การประชุม", "แสดงสินค้า", "นิทรรศการ", "ธุรกิจ", "เหรียญ", "ความรู้", "องค์"])),
    ("ศูนย์พัฒนาเด็กเล็ก", proper("ศูนย์พัฒนาเด็กเล็ก")),
    ("สถจ", Opening::Branch("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด", Area::Province)),
    ("สถอ", Opening::Branch("สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ", Area::District)),
    ("สถานศึกษา", Opening::Class("สถานศึกษา")),
    ("สถานีตำรวจนครบาล", proper("สถานีตำรวจนครบาล")),
    ("สถานีตำรวจภูธร", proper("สถานีตำรวจภูธร")),
    ("สถาบัน", work("สถาบัน", &["การเงิน", "การศึกษา", "ครอบครัว", "เกษตรกร", "พระมหากษัตริย์", "หลัก", "ชาติ", "ทางการเงิน", "สังคม", "ทางสังคม", "อุดมศึกษา", "ศาสนา", "วิจัย", "กวดวิชา", "ฝึกอบรม", "ประชาธิปไตย", "การพลศึกษา", "ของ"])),
    ("สถาบันอุดมศึกษา", Opening::Class("สถาบันอุดมศึกษา")),
    ("สน", proper("สถานีตำรวจนครบาล")),
    ("สนง", work("สำนักงาน", &[])),
    ("สนง.พมจ", Opening::Branch("สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", Area::Province)),
    ("สนจ", Opening::Branch("สำนักงานจังหวัด", Area::Province)),
    ("สปส", Opening::Branch("สำนักงานประกันสังคมจังหวัด", Area::Province)),
    ("สปส.จังหวัด", Opening::Branch("สำนักงานประกันสังคมจังหวัด", Area::Province)),
    ("สพก.จ", Opening::Branch("สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", Area::Province)),
    ("สพจ", Opening::Branch("สำนักงานพัฒนาชุมชนจังหวัด", Area::Province)),
    ("สพป", proper("สำนักงานเขตพื้นที่การศึกษาประถมศึกษา")),
    ("สพม", proper("สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา")),
    ("สภ", proper("สถานีตำรวจภูธร")),
    ("สภาองค์การบริหารส่วนจังหวัด", Opening::Branch("สภาองค์การบริหารส่วนจังหวัด", Area::Province)),
    ("สภาองค์การบริหารส่วนตำบล", Opening::Seat("สภา", Unit::Sao)),
    ("สภาเทศบาลตำบล", Opening::Seat("สภา", Unit::SubdistrictMunicipality)),
    ("สภาเทศบาลนคร", Opening::Seat("สภา", Unit::CityMunicipality)),
    ("สภาเทศบาลเมือง", Opening::Seat("สภา", Unit::TownMunicipality)),
    ("สวจ", Opening::Branch("สำนักงานวัฒนธรรมจังหวัด", Area::Province)),
    ("สสจ", Opening::Branch("สำนักงานสาธารณสุขจังหวัด", Area::Province)),
    ("สสอ", Opening::Branch("สำนักงานสาธารณสุขอำเภอ", Area::District)),
    ("สำนัก", work("สำนัก", &["ข่าว", "พิมพ์", "สงฆ์", "ปฏิบัติธรรม", "โพล", "ตักศิลา", "บุญ", "งาน", "ชี", "นึก", "เรียน", "คิด", "ทรง", "ใน", "ที่", "ของ"])),
    ("สำนักงาน", work("สำนักงาน", &["ใหญ่", "ที่ตั้ง", "แห่งใหม่", "ชั่วคราว", "ของ", "ทนายความ", "บัญชี", "สาขา", "กฎหมาย", "ให้", "เขต", "ภูมิภาค"])),
    ("สำนักงานจังหวัด", Opening::Branch("สำนักงานจังหวัด", Area::Province)),
    ("สำนักงานองค์การบริหารส่วนจังหวัด", Opening::Seat("สำนักงาน", Unit::Pao)),
    ("สำนักงานองค์การบริหารส่วนตำบล", Opening::Seat("สำนักงาน", Unit::Sao)),
    ("สำนักงานเขต", Opening::Branch("สำนักงานเขต", Area::Khet)),
    ("สำนักงานเขตพื้นที่การศึกษาประถมศึกษา", proper("สำนักงานเขตพื้นที่การศึกษาประถมศึกษา")),
    ("สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา", proper("สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา")),
    ("สำนักงานเทศบาลตำบล", Opening::Seat("สำนักงาน", Unit::SubdistrictMunicipality)),
    ("สำนักงานเทศบาลนคร", Opening::Seat("สำนักงาน", Unit::CityMunicipality)),
    ("สำนักงานเทศบาลเมือง", Opening::Seat("สำนักงาน", Unit::TownMunicipality)),
    ("ส่วนราชการ", Opening::Class("ส่วนราชการ")),
    ("หน่วยงาน", Opening::Class("หน่วยงาน")),
    ("หน่วยงานของรัฐ", Opening::Class("หน่วยงานของรัฐ")),
    ("หมู่บ้าน", Opening::Area(Area::Village)),
    ("อ", Opening::Area(Area::District)),
    ("องค์การบริหารส่วนจังหวัด", Opening::Local(Unit::Pao)),
    ("องค์การบริหารส่วนตำบล", Opening::Local(Unit::Sao)),
    ("องค์การมหาชน", Opening::Class("องค์การมหาชน")),
    ("อบจ", Opening::Local(Unit::Pao)),
    ("อบต", Opening::Local(Unit::Sao)),
    ("อสจ", Opening::Branch("สำนักงานอุตสาหกรรมจังหวัด", Area::Province)),
    ("อำเภอ", Opening::Area(Area::District)),
    ("เขต", Opening::Area(Area::Khet)),
    ("เทศบาล", Opening::Class("เทศบาล")),
    ("เทศบาลตำบล", Opening::Local(Unit::SubdistrictMunicipality)),
    ("เทศบาลนคร", Opening::Local(Unit::CityMunicipality)),
    ("เทศบาลเมือง", Opening::Local(Unit::TownMunicipality)),
    ("เรือนจำกลาง", proper("เรือนจำกลาง")),
    ("เรือนจำจังหวัด", Opening::Branch("เรือนจำจังหวัด", Area::Province)),
    ("เรือนจำชั่วคราว", proper("เรือนจำชั่วคราว")),
    ("เรือนจำพิเศษ", proper("เรือนจำพิเศษ")),
    ("เรือนจำอำเภอ", Opening::Branch("เรือนจำอำเภอ", Area::District)),
    ("แขวง", Opening::Area(Area::Khwaeng)),
    ("แขวงทางหลวง", proper("แขวงทางหลวง")),
    ("แขวงทางหลวงชนบท", proper("แขวงทางหลวงชนบท")),
    ("โรงพยาบาล", proper("โรงพยาบาล")),
    ("โรงพยาบาลส่งเสริมสุขภาพตำบล", proper("โรงพยาบาลส่งเสริมสุขภาพตำบล")),
    ("โรงเรียน", proper("โรงเรียน")),
];
