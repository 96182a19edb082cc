//! Who heads what.

use alloc::format;
use alloc::string::String;

use super::Organisation;
use super::kind::OrganisationKind;
use super::titles::{Head, TITLES};

/// Bodies whose heads have titles of their own.
#[rustfmt::skip]
const OWN: &[(&str, &str)] = &[
    ("กรุงเทพมหานคร", "ผู้ว่าราชการกรุงเทพมหานคร"),
    ("กองทัพบก", "ผู้บัญชาการทหารบก"),
    ("กองทัพอากาศ", "ผู้บัญชาการทหารอากาศ"),
    ("กองทัพเรือ", "ผู้บัญชาการทหารเรือ"),
    ("กองทัพไทย", "ผู้บัญชาการทหารสูงสุด"),
    ("กองบัญชาการกองทัพไทย", "ผู้บัญชาการทหารสูงสุด"),
    ("การท่าเรือแห่งประเทศไทย", "ผู้อำนวยการการท่าเรือแห่งประเทศไทย"),
    ("คณะรัฐมนตรี", "นายกรัฐมนตรี"),
    ("ธนาคารอาคารสงเคราะห์", "กรรมการผู้จัดการธนาคารอาคารสงเคราะห์"),
    ("ธนาคารออมสิน", "ผู้อำนวยการธนาคารออมสิน"),
    ("ธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร", "ผู้จัดการธนาคารเพื่อการเกษตรและสหกรณ์การเกษตร"),
    ("ธนาคารแห่งประเทศไทย", "ผู้ว่าการธนาคารแห่งประเทศไทย"),
    ("รัฐสภา", "ประธานรัฐสภา"),
    ("วุฒิสภา", "ประธานวุฒิสภา"),
    ("ศาลฎีกา", "ประธานศาลฎีกา"),
    ("ศาลปกครองสูงสุด", "ประธานศาลปกครองสูงสุด"),
    ("ศาลรัฐธรรมนูญ", "ประธานศาลรัฐธรรมนูญ"),
    ("สภาผู้แทนราษฎร", "ประธานสภาผู้แทนราษฎร"),
    ("สำนักงานการตรวจเงินแผ่นดิน", "ผู้ว่าการตรวจเงินแผ่นดิน"),
    ("สำนักงานตำรวจแห่งชาติ", "ผู้บัญชาการตำรวจแห่งชาติ"),
    ("สำนักงานป้องกันและปราบปรามการฟอกเงิน", "เลขาธิการคณะกรรมการป้องกันและปราบปรามการฟอกเงิน"),
    ("สำนักงานเลขาธิการวุฒิสภา", "เลขาธิการวุฒิสภา"),
    ("สำนักงานเลขาธิการสภาผู้แทนราษฎร", "เลขาธิการสภาผู้แทนราษฎร"),
    ("สำนักงานอัยการสูงสุด", "อัยการสูงสุด"),
    ("สำนักนายกรัฐมนตรี", "นายกรัฐมนตรี"),
    ("สำนักเลขาธิการคณะรัฐมนตรี", "เลขาธิการคณะรัฐมนตรี"),
    ("สำนักเลขาธิการนายกรัฐมนตรี", "เลขาธิการนายกรัฐมนตรี"),
    ("เมืองพัทยา", "นายกเมืองพัทยา"),
];

/// Offices under a secretary general without being that of a board.
const SECRETARIATS: &[&str] = &[
    "สำนักงานประกันสังคม",
    "สำนักงานการปฏิรูปที่ดินเพื่อเกษตรกรรม",
    "สำนักงานเศรษฐกิจการเกษตร",
    "สำนักงานมาตรฐานสินค้าเกษตรและอาหารแห่งชาติ",
    "สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม",
    "สำนักงานทรัพยากรน้ำแห่งชาติ",
    "สำนักงานศาลยุติธรรม",
    "สำนักงานศาลปกครอง",
    "สำนักงานศาลรัฐธรรมนูญ",
    "สำนักงานผู้ตรวจการแผ่นดิน",
];

/// How the name of an office begins, and what stands in the title of its head for that: the longer first. The heads of
/// other offices of an area are called after their work: เกษตรจังหวัด of สำนักงานเกษตรจังหวัด.
#[rustfmt::skip]
const BEGINNINGS: &[(&str, &str)] = &[
    ("สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด", "ท้องถิ่นจังหวัด"),
    ("สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ", "ท้องถิ่นอำเภอ"),
    ("สำนักงานพัฒนาชุมชนจังหวัด", "พัฒนาการจังหวัด"),
    ("สำนักงานพัฒนาชุมชนอำเภอ", "พัฒนาการอำเภอ"),
    ("สำนักงานสาธารณสุขจังหวัด", "นายแพทย์สาธารณสุขจังหวัด"),
    ("สำนักงานที่ดินจังหวัด", "เจ้าพนักงานที่ดินจังหวัด"),
    ("สำนักงานอัยการจังหวัด", "อัยการจังหวัด"),
    ("ที่ทำการปกครองจังหวัด", "ปลัดจังหวัด"),
    ("ที่ทำการปกครองอำเภอ", "นายอำเภอ"),
    ("ที่ว่าการอำเภอ", "นายอำเภอ"),
    ("สำนักงานจังหวัด", "หัวหน้าสำนักงานจังหวัด"),
    ("สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด", "หัวหน้าสำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด"),
    ("สำนักงานเขตพื้นที่", "ผู้อำนวยการสำนักงานเขตพื้นที่"),
    ("สำนักงานเขต", "ผู้อำนวยการเขต"),
    ("สำนักงานปลัด", "ปลัด"),
    ("สำนักงานคณะกรรมการ", "เลขาธิการคณะกรรมการ"),
    ("สำนักงานสภา", "เลขาธิการสภา"),
    ("สำนักงานเลขานุการกรม", "เลขานุการกรม"),
    ("กองทัพภาค", "แม่ทัพภาค"),
];

/// How the name of a body begins, and the title that stands before all of it.
#[rustfmt::skip]
const BEFORE: &[(&str, &str)] = &[
    ("กระทรวง", "รัฐมนตรีว่าการ"), ("กรม", "อธิบดี"),
    ("มหาวิทยาลัย", "อธิการบดี"), ("จุฬาลงกรณ์มหาวิทยาลัย", "อธิการบดี"), ("สถาบันบัณฑิต", "อธิการบดี"),
    ("สถาบันเทคโนโลยีพระจอมเกล้า", "อธิการบดี"), ("คณะ", "คณบดี"),
    ("สถานีตำรวจ", "ผู้กำกับการ"), ("ตำรวจภูธรจังหวัด", "ผู้บังคับการ"), ("ตำรวจภูธรภาค", "ผู้บัญชาการ"),
    ("กองบังคับการ", "ผู้บังคับการ"), ("กองบัญชาการ", "ผู้บัญชาการ"), ("มณฑลทหารบก", "ผู้บัญชาการ"),
    ("เรือนจำ", "ผู้บัญชาการ"), ("ศาลจังหวัด", "ผู้พิพากษาหัวหน้า"), ("ศาลแขวง", "ผู้พิพากษาหัวหน้า"),
    ("การไฟฟ้า", "ผู้ว่าการ"), ("การประปา", "ผู้ว่าการ"), ("การรถไฟ", "ผู้ว่าการ"), ("การเคหะ", "ผู้ว่าการ"),
    ("การทางพิเศษ", "ผู้ว่าการ"), ("การท่องเที่ยว", "ผู้ว่าการ"), ("การกีฬา", "ผู้ว่าการ"),
    ("การนิคมอุตสาหกรรม", "ผู้ว่าการ"), ("การยาง", "ผู้ว่าการ"),
    ("กลุ่ม", "หัวหน้า"), ("ฝ่าย", "หัวหน้า"), ("งาน", "หัวหน้า"),
    ("กอง", "ผู้อำนวยการ"), ("สำนัก", "ผู้อำนวยการ"), ("ศูนย์", "ผู้อำนวยการ"), ("สถาบัน", "ผู้อำนวยการ"),
    ("โรงเรียน", "ผู้อำนวยการ"), ("โรงพยาบาล", "ผู้อำนวยการ"), ("วิทยาลัย", "ผู้อำนวยการ"),
    ("ทัณฑสถาน", "ผู้อำนวยการ"), ("แขวงทางหลวง", "ผู้อำนวยการ"), ("องค์การ", "ผู้อำนวยการ"),
];

impl Organisation {
    /// The post of whoever heads this body: of an area its governor, district officer or headman, of a local
    /// government its mayor, of a ministry its minister, of an office its director or whatever his title is; of a
    /// class the class of its heads. `None` for posts, and for bodies whose heads have no title that is known.
    ///
    /// ```
    /// use saraban::Organisation;
    ///
    /// let head = |name: &str| Ok::<_, saraban::ParseError>(name.parse::<Organisation>()?.head());
    /// let office = head("สำนักงานพัฒนาชุมชนจังหวัดเลย")?.ok_or("unknown")?;
    /// assert_eq!((office.name(), office.within()), ("พัฒนาการจังหวัดเลย", Some("จังหวัดเลย")));
    /// let town = head("เทศบาลเมืองเลย")?.ok_or("unknown")?;
    /// assert_eq!((town.name(), town.within()), ("นายกเทศมนตรีเมืองเลย", Some("เทศบาลเมืองเลย")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn head(&self) -> Option<Self> {
        let is_post = self.kind == OrganisationKind::Position;
        let title = Some(&*self.name).filter(|_| !is_post).and_then(title)?;
        // Posts are named after the area of an office: เกษตรจังหวัดเลย; a class is in the area that it is meant in.
        let of_area =
            self.within.clone().filter(|area| !self.is_inside_own_name() && title.ends_with(&**area));
        let within = match &self.quantifier {
            Some(_) => self.within.clone(),
            None => of_area.or_else(|| (!is_class(&self.name)).then(|| self.name.clone())),
        };
        let post = Self::new(OrganisationKind::Position, title);
        Some(Self { within, quantifier: self.quantifier.clone(), ..post })
    }

    /// Whether the name is that of the office itself with a director before it: ผู้อำนวยการสำนักงานคุมประพฤติจังหวัดเลย.
    fn is_inside_own_name(&self) -> bool {
        title(&self.name).is_some_and(|title| title.ends_with(&self.name))
    }
}

/// Whether a name says only what sort of body is meant.
fn is_class(name: &str) -> bool {
    ["จังหวัด", "อำเภอ", "ตำบล", "หมู่บ้าน", "กระทรวง", "กรม"].iter().any(|word| name.ends_with(word))
}

/// The title of the head of a body of this name.
fn title(name: &str) -> Option<String> {
    if let Some((_, title)) = OWN.iter().find(|(own, _)| *own == name) {
        return Some((*title).into());
    }
    if SECRETARIATS.contains(&name) {
        return Some(format!("เลขาธิการ{name}"));
    }
    of_area(name).or_else(|| of_local_government(name)).or_else(|| of_office(name))
}

fn of_area(name: &str) -> Option<String> {
    if name.starts_with("จังหวัด") {
        return Some(format!("ผู้ว่าราชการ{name}"));
    }
    if let Some(district) = name.strip_prefix("อำเภอ") {
        return Some(format!("นายอำเภอ{district}"));
    }
    if name.starts_with("เขต") {
        return Some(format!("ผู้อำนวยการ{name}"));
    }
    if name.starts_with("ตำบล") {
        return Some(format!("กำนัน{name}"));
    }
    (name == "หมู่บ้าน").then(|| "ผู้ใหญ่บ้าน".into())
}

fn of_local_government(name: &str) -> Option<String> {
    if name.starts_with("องค์การบริหารส่วน") || name == "องค์กรปกครองส่วนท้องถิ่น"
    {
        return Some(format!("นายก{name}"));
    }
    name.strip_prefix("เทศบาล").map(|rest| format!("นายกเทศมนตรี{rest}"))
}

fn of_office(name: &str) -> Option<String> {
    if let Some((beginning, title)) = BEGINNINGS.iter().find(|(beginning, _)| name.starts_with(beginning)) {
        return Some(format!("{title}{}", name.strip_prefix(beginning)?));
    }
    let work = name.strip_prefix("สำนักงาน");
    let called = |work: &&str| {
        TITLES.iter().any(|(title, (full, head))| {
            matches!(head, Head::Area(_)) && title == full && work.starts_with(title)
        })
    };
    if let Some(work) = work.filter(called) {
        return Some(work.into());
    }
    let (_, title) = BEFORE.iter().find(|(beginning, _)| name.starts_with(beginning))?;
    Some(format!("{title}{name}"))
}
