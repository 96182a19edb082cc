//! The titles of posts, and what each is the head of.

use super::kind::OrganisationKind;
use super::openings::Area;

/// What stands behind a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Head {
    /// Nothing: the title says it all.
    Alone,
    /// The name of an area whose class word ends the title, or nothing: นายอำเภอ(เมืองเลย).
    Area(Area),
    /// The name of a municipality whose type ends the title: นายกเทศมนตรีเมือง(ศิลา).
    Mayor(OrganisationKind),
    /// A body of one of these sorts.
    Body(Bodies),
    /// A ministry by its short name: รมว.แรงงาน.
    ShortMinistry,
    /// A subdistrict, or nothing: กำนัน(ตำบลบ้านไร่).
    Headman,
    /// A ministry, also by its letters, or a local government: ปลัด(กระทรวงมหาดไทย).
    Permanent,
    /// A board by its letters or the rest of its name: ประธานกรรมการ ป.ป.ช., ประธานกรรมการการเลือกตั้ง.
    Chair,
    /// A ministry, also by its short name cut with ฯ: รัฐมนตรี(เกษตรฯ).
    Minister,
    /// A body of the centre, or a ministry by its short name: โฆษก(ดีอีเอส).
    Spokesman,
    /// The number of a region, and the office there: แม่ทัพภาค(ที่ 2).
    Region(&'static str),
    /// A seat in another country: เอกอัครราชทูต ณ กรุงโตเกียว.
    Abroad,
    /// An assembly, or the local government whose assembly is meant: สมาชิกสภาผู้แทนราษฎร, สมาชิก อบจ.เลย.
    Member,
    /// A province, or nothing: ส.ส.(เลย).
    Deputy,
    /// An area, where the title says of which assembly: ส.อบจ.(เลย).
    Councillor,
    /// The letters of a command of the police, which goes by them behind this class word: ผบช.(ปส.).
    Command(&'static str),
    /// A department, or กรม where the reader knows which: เลขานุการ(กรม).
    DepartmentSecretary,
    /// A committee by its abbreviation or the name of its office: เลขาธิการ ป.ป.ช.
    Secretariat,
}

/// A set of sorts of bodies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bodies(u8);

impl Bodies {
    const MINISTRY: u8 = 1;
    const DEPARTMENT: u8 = 2;
    const LOCAL: u8 = 4;
    const OFFICE: u8 = 8;

    /// What a permanent secretary or a clerk of a local government can head.
    pub(super) const PERMANENT: Self = Self(Self::MINISTRY | Self::LOCAL);
    /// What a minister can head.
    pub(super) const MINISTRIES: Self = Self(Self::MINISTRY);
    /// What has a spokesman.
    pub(super) const CENTRAL: Self = Self(Self::MINISTRY | Self::DEPARTMENT | Self::OFFICE | Self::LOCAL);
    /// What a mayor can head.
    pub(super) const LOCALS: Self = Self(Self::LOCAL);
    /// What has a secretary of its own.
    pub(super) const DEPARTMENTS: Self = Self(Self::DEPARTMENT);
    /// What has members.
    pub(super) const ASSEMBLIES: Self = Self(Self::LOCAL | Self::OFFICE);
    /// What a secretary general can head.
    pub(super) const OFFICES: Self = Self(Self::DEPARTMENT | Self::OFFICE);

    pub(super) const fn contains(self, kind: OrganisationKind) -> bool {
        let bit = match kind {
            OrganisationKind::Ministry => Self::MINISTRY,
            OrganisationKind::Department => Self::DEPARTMENT,
            OrganisationKind::Subdistrict | OrganisationKind::District | OrganisationKind::Village => 0,
            OrganisationKind::Province | OrganisationKind::Pao | OrganisationKind::CityMunicipality => {
                Self::LOCAL
            }
            OrganisationKind::TownMunicipality
            | OrganisationKind::SubdistrictMunicipality
            | OrganisationKind::Sao => Self::LOCAL,
            OrganisationKind::AllOf => Self::LOCAL | Self::OFFICE,
            _ => Self::OFFICE,
        };
        self.0 & bit != 0
    }
}

const MINISTRY: Head = Head::Body(Bodies::MINISTRIES);
const CENTRAL: Head = Head::Body(Bodies::CENTRAL);
const DEPARTMENT: Head = Head::Body(Bodies(Bodies::DEPARTMENT | Bodies::OFFICE));
const OFFICE: Head = Head::Body(Bodies(Bodies::DEPARTMENT | Bodies::OFFICE));
const LOCAL: Head = Head::Body(Bodies(Bodies::LOCAL | Bodies::OFFICE));

/// A word before a title that makes another post of it.
pub(super) const BEFORE: &[&str] = &[
    "รอง",
    "ผู้ช่วยเลขานุการ",
    "ผู้ช่วย",
    "ที่ปรึกษา",
    "เลขานุการ",
    "คณะที่ปรึกษา",
    "ผู้ทำการแทน",
    "หัวหน้าคณะทำงาน",
    "ประธานคณะทำงาน",
    "หัวหน้าคณะที่ปรึกษา",
    "ประธานคณะที่ปรึกษา",
    "ประธานที่ปรึกษา",
];

/// Titles in byte order: as written without the last dot, in full, and what is behind.
#[rustfmt::skip]
pub(super) const TITLES: &[(&str, (&str, Head))] = &[
    ("กงสุลใหญ่", ("กงสุลใหญ่", Head::Abroad)),
    ("กรรมการผู้จัดการ", ("กรรมการผู้จัดการ", OFFICE)),
    ("กรรมการผู้จัดการใหญ่", ("กรรมการผู้จัดการใหญ่", OFFICE)),
    ("กรรมการผู้อำนวยการใหญ่", ("กรรมการผู้อำนวยการใหญ่", OFFICE)),
    ("กำนัน", ("กำนัน", Head::Headman)),
    ("ขนส่งจังหวัด", ("ขนส่งจังหวัด", Head::Area(Area::Province))),
    ("คณบดี", ("คณบดี", OFFICE)),
    ("คลังจังหวัด", ("คลังจังหวัด", Head::Area(Area::Province))),
    ("คลังเขต", ("คลังเขต", Head::Region("สำนักงานคลังเขต"))),
    ("จัดหางานจังหวัด", ("จัดหางานจังหวัด", Head::Area(Area::Province))),
    ("จ่าจังหวัด", ("จ่าจังหวัด", Head::Area(Area::Province))),
    ("ทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด", ("ทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด", Head::Area(Area::Province))),
    ("ท่องเที่ยวและกีฬาจังหวัด", ("ท่องเที่ยวและกีฬาจังหวัด", Head::Area(Area::Province))),
    ("ท้องถิ่นจังหวัด", ("ท้องถิ่นจังหวัด", Head::Area(Area::Province))),
    ("ท้องถิ่นอำเภอ", ("ท้องถิ่นอำเภอ", Head::Area(Area::District))),
    ("ธนารักษ์พื้นที่", ("ธนารักษ์พื้นที่", Head::Area(Area::Province))),
    ("นพ.สสจ", ("นายแพทย์สาธารณสุขจังหวัด", Head::Area(Area::Province))),
    ("นรม", ("นายกรัฐมนตรี", Head::Alone)),
    ("นอภ", ("นายอำเภอ", Head::Area(Area::District))),
    ("นายก", ("นายก", LOCAL)),
    ("นายกรัฐมนตรี", ("นายกรัฐมนตรี", Head::Alone)),
    ("นายกสภา", ("นายกสภา", OFFICE)),
    ("นายกฯ", ("นายกรัฐมนตรี", Head::Alone)),
    ("นายกเทศมนตรี", ("นายกเทศมนตรี", Head::Alone)),
    ("นายกเทศมนตรีตำบล", ("นายกเทศมนตรีตำบล", Head::Mayor(OrganisationKind::SubdistrictMunicipality))),
    ("นายกเทศมนตรีนคร", ("นายกเทศมนตรีนคร", Head::Mayor(OrganisationKind::CityMunicipality))),
    ("นายกเทศมนตรีเมือง", ("นายกเทศมนตรีเมือง", Head::Mayor(OrganisationKind::TownMunicipality))),
    ("นายกเมืองพัทยา", ("นายกเมืองพัทยา", Head::Alone)),
    ("นายกเหล่ากาชาดจังหวัด", ("นายกเหล่ากาชาดจังหวัด", Head::Area(Area::Province))),
    ("นายอำเภอ", ("นายอำเภอ", Head::Area(Area::District))),
    ("นายแพทย์ สสจ", ("นายแพทย์สาธารณสุขจังหวัด", Head::Area(Area::Province))),
    ("นายแพทย์สาธารณสุขจังหวัด", ("นายแพทย์สาธารณสุขจังหวัด", Head::Area(Area::Province))),
    ("ปฏิรูปที่ดินจังหวัด", ("ปฏิรูปที่ดินจังหวัด", Head::Area(Area::Province))),
    ("ประกันสังคมจังหวัด", ("ประกันสังคมจังหวัด", Head::Area(Area::Province))),
    ("ประชาสัมพันธ์จังหวัด", ("ประชาสัมพันธ์จังหวัด", Head::Area(Area::Province))),
    ("ประธาน", ("ประธาน", LOCAL)),
    ("ประธานกรรมการ", ("ประธานกรรมการ", Head::Chair)),
    ("ประธานรัฐสภา", ("ประธานรัฐสภา", Head::Alone)),
    ("ประธานวุฒิสภา", ("ประธานวุฒิสภา", Head::Alone)),
    ("ประธานศาลฎีกา", ("ประธานศาลฎีกา", Head::Alone)),
    ("ประธานศาลปกครองสูงสุด", ("ประธานศาลปกครองสูงสุด", Head::Alone)),
    ("ประธานศาลรัฐธรรมนูญ", ("ประธานศาลรัฐธรรมนูญ", Head::Alone)),
    ("ประธานสภาผู้แทนราษฎร", ("ประธานสภาผู้แทนราษฎร", Head::Alone)),
    ("ประธานองคมนตรี", ("ประธานองคมนตรี", Head::Alone)),
    ("ประมงจังหวัด", ("ประมงจังหวัด", Head::Area(Area::Province))),
    ("ประมงอำเภอ", ("ประมงอำเภอ", Head::Area(Area::District))),
    ("ปลัด", ("ปลัด", Head::Permanent)),
    ("ปลัดจังหวัด", ("ปลัดจังหวัด", Head::Area(Area::Province))),
    ("ปลัดอำเภอ", ("ปลัดอำเภอ", Head::Area(Area::District))),
    ("ปลัดอำเภอผู้เป็นหัวหน้าประจำกิ่งอำเภอ", ("ปลัดอำเภอผู้เป็นหัวหน้าประจำกิ่งอำเภอ", Head::Area(Area::District))),
    ("ปลัดเมืองพัทยา", ("ปลัดเมืองพัทยา", Head::Alone)),
    ("ปศุสัตว์จังหวัด", ("ปศุสัตว์จังหวัด", Head::Area(Area::Province))),
    ("ปศุสัตว์อำเภอ", ("ปศุสัตว์อำเภอ", Head::Area(Area::District))),
    ("ปศุสัตว์เขต", ("ปศุสัตว์เขต", Head::Region("สำนักงานปศุสัตว์เขต"))),
    ("ป้องกันจังหวัด", ("ป้องกันจังหวัด", Head::Area(Area::Province))),
    ("ผกก", ("ผู้กำกับการ", OFFICE)),
    ("ผช.ผบ.ตร", ("ผู้ช่วยผู้บัญชาการตำรวจแห่งชาติ", Head::Alone)),
    ("ผช.รมว", ("ผู้ช่วยรัฐมนตรีประจำกระทรวง", Head::ShortMinistry)),
    ("ผบ.ตร", ("ผู้บัญชาการตำรวจแห่งชาติ", Head::Alone)),
    ("ผบ.ทบ", ("ผู้บัญชาการทหารบก", Head::Alone)),
    ("ผบ.ทร", ("ผู้บัญชาการทหารเรือ", Head::Alone)),
    ("ผบ.ทสส", ("ผู้บัญชาการทหารสูงสุด", Head::Alone)),
    ("ผบ.ทอ", ("ผู้บัญชาการทหารอากาศ", Head::Alone)),
    ("ผบ.มทบ", ("ผู้บัญชาการมณฑลทหารบก", Head::Region("มณฑลทหารบก"))),
    ("ผบก", ("ผู้บังคับการ", Head::Command("บก."))),
    ("ผบก.น", ("ผู้บังคับการตำรวจนครบาล", Head::Region("กองบังคับการตำรวจนครบาล"))),
    ("ผบช", ("ผู้บัญชาการ", Head::Command("บช."))),
    ("ผวจ", ("ผู้ว่าราชการจังหวัด", Head::Area(Area::Province))),
    ("ผอ", ("ผู้อำนวยการ", OFFICE)),
    ("ผอ.รมน.จว", ("ผู้อำนวยการรักษาความมั่นคงภายในจังหวัด", Head::Area(Area::Province))),
    ("ผอ.รมน.จังหวัด", ("ผู้อำนวยการรักษาความมั่นคงภายในจังหวัด", Head::Area(Area::Province))),
    ("ผอ.เขต", ("ผู้อำนวยการเขต", Head::Area(Area::Khet))),
    ("ผู้กำกับ", ("ผู้กำกับการ", OFFICE)),
    ("ผู้กำกับการ", ("ผู้กำกับการ", OFFICE)),
    ("ผู้จัดการ", ("ผู้จัดการ", OFFICE)),
    ("ผู้ช่วย ผบ.ตร", ("ผู้ช่วยผู้บัญชาการตำรวจแห่งชาติ", Head::Alone)),
    ("ผู้ช่วย รมว", ("ผู้ช่วยรัฐมนตรีประจำกระทรวง", Head::ShortMinistry)),
    ("ผู้ช่วยรัฐมนตรีประจำ", ("ผู้ช่วยรัฐมนตรีประจำ", CENTRAL)),
    ("ผู้ช่วยรัฐมนตรีประจำนายกรัฐมนตรี", ("ผู้ช่วยรัฐมนตรีประจำนายกรัฐมนตรี", Head::Alone)),
    ("ผู้ตรวจการแผ่นดิน", ("ผู้ตรวจการแผ่นดิน", Head::Alone)),
    ("ผู้ตรวจราชการ", ("ผู้ตรวจราชการ", CENTRAL)),
    ("ผู้บังการ", ("ผู้บังคับการ", OFFICE)),
    ("ผู้บังคับการ", ("ผู้บังคับการ", OFFICE)),
    ("ผู้บัญชาการ", ("ผู้บัญชาการ", OFFICE)),
    ("ผู้บัญชาการตำรวจตระเวนชายแดน", ("ผู้บัญชาการตำรวจตระเวนชายแดน", Head::Alone)),
    ("ผู้บัญชาการตำรวจท่องเที่ยว", ("ผู้บัญชาการตำรวจท่องเที่ยว", Head::Alone)),
    ("ผู้บัญชาการตำรวจนครบาล", ("ผู้บัญชาการตำรวจนครบาล", Head::Alone)),
    ("ผู้บัญชาการตำรวจปราบปรามยาเสพติด", ("ผู้บัญชาการตำรวจปราบปรามยาเสพติด", Head::Alone)),
    ("ผู้บัญชาการตำรวจสอบสวนกลาง", ("ผู้บัญชาการตำรวจสอบสวนกลาง", Head::Alone)),
    ("ผู้บัญชาการตำรวจสันติบาล", ("ผู้บัญชาการตำรวจสันติบาล", Head::Alone)),
    ("ผู้บัญชาการตำรวจแห่งชาติ", ("ผู้บัญชาการตำรวจแห่งชาติ", Head::Alone)),
    ("ผู้บัญชาการทหารบก", ("ผู้บัญชาการทหารบก", Head::Alone)),
    ("ผู้บัญชาการทหารสูงสุด", ("ผู้บัญชาการทหารสูงสุด", Head::Alone)),
    ("ผู้บัญชาการทหารอากาศ", ("ผู้บัญชาการทหารอากาศ", Head::Alone)),
    ("ผู้บัญชาการทหารเรือ", ("ผู้บัญชาการทหารเรือ", Head::Alone)),
    ("ผู้พิพากษาหัวหน้า", ("ผู้พิพากษาหัวหน้า", OFFICE)),
    ("ผู้ว่า", ("ผู้ว่า", OFFICE)),
    ("ผู้ว่า กทม", ("ผู้ว่าราชการกรุงเทพมหานคร", Head::Alone)),
    ("ผู้ว่า จ", ("ผู้ว่าราชการจังหวัด", Head::Area(Area::Province))),
    ("ผู้ว่าการ", ("ผู้ว่าการ", OFFICE)),
    ("ผู้ว่าการตรวจเงินแผ่นดิน", ("ผู้ว่าการตรวจเงินแผ่นดิน", Head::Alone)),
    ("ผู้ว่าราชการ กทม", ("ผู้ว่าราชการกรุงเทพมหานคร", Head::Alone)),
    ("ผู้ว่าราชการ จ", ("ผู้ว่าราชการจังหวัด", Head::Area(Area::Province))),
    ("ผู้ว่าราชการกรุงเทพมหานคร", ("ผู้ว่าราชการกรุงเทพมหานคร", Head::Alone)),
    ("ผู้ว่าราชการจ", ("ผู้ว่าราชการจังหวัด", Head::Area(Area::Province))),
    ("ผู้ว่าราชการจังหวัด", ("ผู้ว่าราชการจังหวัด", Head::Area(Area::Province))),
    ("ผู้ว่าฯ", ("ผู้ว่าราชการจังหวัด", Head::Area(Area::Province))),
    ("ผู้ว่าฯ กทม", ("ผู้ว่าราชการกรุงเทพมหานคร", Head::Alone)),
    ("ผู้ว่าฯ จ", ("ผู้ว่าราชการจังหวัด", Head::Area(Area::Province))),
    ("ผู้ว่าฯ จังหวัด", ("ผู้ว่าราชการจังหวัด", Head::Area(Area::Province))),
    ("ผู้ว่าฯกทม", ("ผู้ว่าราชการกรุงเทพมหานคร", Head::Alone)),
    ("ผู้ว่าฯจังหวัด", ("ผู้ว่าราชการจังหวัด", Head::Area(Area::Province))),
    ("ผู้อำนวยการ", ("ผู้อำนวยการ", OFFICE)),
    ("ผู้อำนวยการรักษาความมั่นคงภายในจังหวัด", ("ผู้อำนวยการรักษาความมั่นคงภายในจังหวัด", Head::Area(Area::Province))),
    ("ผู้อำนวยการเขต", ("ผู้อำนวยการเขต", Head::Area(Area::Khet))),
    ("ผู้ใหญ่บ้าน", ("ผู้ใหญ่บ้าน", Head::Alone)),
    ("พลังงานจังหวัด", ("พลังงานจังหวัด", Head::Area(Area::Province))),
    ("พัฒนาการจังหวัด", ("พัฒนาการจังหวัด", Head::Area(Area::Province))),
    ("พัฒนาการอำเภอ", ("พัฒนาการอำเภอ", Head::Area(Area::District))),
    ("พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", ("พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด", Head::Area(Area::Province))),
    ("พาณิชย์จังหวัด", ("พาณิชย์จังหวัด", Head::Area(Area::Province))),
    ("มทภ", ("แม่ทัพภาคที่", Head::Region("กองทัพภาคที่"))),
    ("ยุติธรรมจังหวัด", ("ยุติธรรมจังหวัด", Head::Area(Area::Province))),
    ("รมช", ("รัฐมนตรีช่วยว่าการกระทรวง", Head::ShortMinistry)),
    ("รมต", ("รัฐมนตรีว่าการกระทรวง", Head::ShortMinistry)),
    ("รมต. นร", ("รัฐมนตรีประจำสำนักนายกรัฐมนตรี", Head::Alone)),
    ("รมต.นร", ("รัฐมนตรีประจำสำนักนายกรัฐมนตรี", Head::Alone)),
    ("รมต.ประจำ", ("รัฐมนตรีประจำ", MINISTRY)),
    ("รมต.ประจำสำนักนายกฯ", ("รัฐมนตรีประจำสำนักนายกรัฐมนตรี", Head::Alone)),
    ("รมว", ("รัฐมนตรีว่าการกระทรวง", Head::ShortMinistry)),
    ("รัฐมนตรี", ("รัฐมนตรี", Head::Minister)),
    ("รัฐมนตรีช่วย", ("รัฐมนตรีช่วย", Head::Minister)),
    ("รัฐมนตรีช่วยว่าการ", ("รัฐมนตรีช่วยว่าการ", MINISTRY)),
    ("รัฐมนตรีประจำ", ("รัฐมนตรีประจำ", MINISTRY)),
    ("รัฐมนตรีว่าการ", ("รัฐมนตรีว่าการ", MINISTRY)),
    ("วัฒนธรรมจังหวัด", ("วัฒนธรรมจังหวัด", Head::Area(Area::Province))),
    ("วัฒนธรรมอำเภอ", ("วัฒนธรรมอำเภอ", Head::Area(Area::District))),
    ("ศึกษาธิการจังหวัด", ("ศึกษาธิการจังหวัด", Head::Area(Area::Province))),
    ("ศึกษาธิการภาค", ("ศึกษาธิการภาค", Head::Region("สำนักงานศึกษาธิการภาค"))),
    ("ส.ว", ("สมาชิกวุฒิสภา", Head::Alone)),
    ("ส.ส", ("สมาชิกสภาผู้แทนราษฎร", Head::Deputy)),
    ("ส.อบจ", ("สมาชิกสภาองค์การบริหารส่วนจังหวัด", Head::Councillor)),
    ("ส.อบต", ("สมาชิกสภาองค์การบริหารส่วนตำบล", Head::Councillor)),
    ("สถิติจังหวัด", ("สถิติจังหวัด", Head::Area(Area::Province))),
    ("สมาชิก", ("สมาชิก", Head::Member)),
    ("สรรพสามิตพื้นที่", ("สรรพสามิตพื้นที่", Head::Area(Area::Province))),
    ("สรรพสามิตภาค", ("สรรพสามิตภาค", Head::Region("สำนักงานสรรพสามิตภาค"))),
    ("สรรพากรพื้นที่", ("สรรพากรพื้นที่", Head::Area(Area::Province))),
    ("สรรพากรพื้นที่จังหวัด", ("สรรพากรพื้นที่จังหวัด", Head::Area(Area::Province))),
    ("สรรพากรภาค", ("สรรพากรภาค", Head::Region("สำนักงานสรรพากรภาค"))),
    ("สวัสดิการและคุ้มครองแรงงานจังหวัด", ("สวัสดิการและคุ้มครองแรงงานจังหวัด", Head::Area(Area::Province))),
    ("สหกรณ์จังหวัด", ("สหกรณ์จังหวัด", Head::Area(Area::Province))),
    ("สหกรณ์อำเภอ", ("สหกรณ์อำเภอ", Head::Area(Area::District))),
    ("สัสดีจังหวัด", ("สัสดีจังหวัด", Head::Area(Area::Province))),
    ("สัสดีอำเภอ", ("สัสดีอำเภอ", Head::Area(Area::District))),
    ("สาธารณสุขจังหวัด", ("สาธารณสุขจังหวัด", Head::Area(Area::Province))),
    ("สาธารณสุขอำเภอ", ("สาธารณสุขอำเภอ", Head::Area(Area::District))),
    ("สารวัตร", ("สารวัตร", OFFICE)),
    ("สารวัตรกำนัน", ("สารวัตรกำนัน", Head::Alone)),
    ("หน", ("หัวหน้า", OFFICE)),
    ("หัวหน้า", ("หัวหน้า", OFFICE)),
    ("หัวหน้าผู้ตรวจราชการ", ("หัวหน้าผู้ตรวจราชการ", CENTRAL)),
    ("หัวหน้ารัฐวิสาหกิจ", ("หัวหน้ารัฐวิสาหกิจ", Head::Alone)),
    ("หัวหน้าส่วนราชการ", ("หัวหน้าส่วนราชการ", Head::Alone)),
    ("หัวหน้าส่วนราชการจังหวัด", ("หัวหน้าส่วนราชการจังหวัด", Head::Area(Area::Province))),
    ("หัวหน้าส่วนราชการประจำจังหวัด", ("หัวหน้าส่วนราชการประจำจังหวัด", Head::Area(Area::Province))),
    ("หัวหน้าส่วนราชการประจำอำเภอ", ("หัวหน้าส่วนราชการประจำอำเภอ", Head::Area(Area::District))),
    ("หัวหน้าหน่วยงานของรัฐ", ("หัวหน้าหน่วยงานของรัฐ", Head::Alone)),
    ("หัวหน้าหน่วยงานรัฐวิสาหกิจ", ("หัวหน้าหน่วยงานรัฐวิสาหกิจ", Head::Alone)),
    ("อธิการบดี", ("อธิการบดี", OFFICE)),
    ("อธิบดี", ("อธิบดี", DEPARTMENT)),
    ("อธิบดีผู้พิพากษา", ("อธิบดีผู้พิพากษา", OFFICE)),
    ("อธิบดีผู้พิพากษาภาค", ("อธิบดีผู้พิพากษาภาค", Head::Region("สำนักงานศาลยุติธรรมประจำภาค"))),
    ("อธิบดีอัยการภาค", ("อธิบดีอัยการภาค", Head::Region("สำนักงานอัยการภาค"))),
    ("อัยการจังหวัด", ("อัยการจังหวัด", Head::Area(Area::Province))),
    ("อัยการสูงสุด", ("อัยการสูงสุด", Head::Alone)),
    ("อุตสาหกรรมจังหวัด", ("อุตสาหกรรมจังหวัด", Head::Area(Area::Province))),
    ("เกษตรจังหวัด", ("เกษตรจังหวัด", Head::Area(Area::Province))),
    ("เกษตรอำเภอ", ("เกษตรอำเภอ", Head::Area(Area::District))),
    ("เกษตรและสหกรณ์จังหวัด", ("เกษตรและสหกรณ์จังหวัด", Head::Area(Area::Province))),
    ("เจ้าพนักงานที่ดินจังหวัด", ("เจ้าพนักงานที่ดินจังหวัด", Head::Area(Area::Province))),
    ("เลขาธิการ", ("เลขาธิการ", Head::Secretariat)),
    ("เลขาธิการคณะรัฐมนตรี", ("เลขาธิการคณะรัฐมนตรี", Head::Alone)),
    ("เลขาธิการนายกรัฐมนตรี", ("เลขาธิการนายกรัฐมนตรี", Head::Alone)),
    ("เลขานุการ", ("เลขานุการ", Head::DepartmentSecretary)),
    ("เสมียนตราจังหวัด", ("เสมียนตราจังหวัด", Head::Area(Area::Province))),
    ("เอกอัครราชทูต", ("เอกอัครราชทูต", Head::Abroad)),
    ("แพทย์ประจำตำบล", ("แพทย์ประจำตำบล", Head::Alone)),
    ("แม่ทัพ", ("แม่ทัพ", OFFICE)),
    ("แม่ทัพภาค", ("แม่ทัพภาค", Head::Region("กองทัพภาค"))),
    ("แรงงานจังหวัด", ("แรงงานจังหวัด", Head::Area(Area::Province))),
    ("โฆษก", ("โฆษก", Head::Spokesman)),
    ("โฆษกประจำ", ("โฆษกประจำ", CENTRAL)),
    ("โฆษกรัฐบาล", ("โฆษกรัฐบาล", Head::Alone)),
    ("โยธาธิการและผังเมืองจังหวัด", ("โยธาธิการและผังเมืองจังหวัด", Head::Area(Area::Province))),
];
