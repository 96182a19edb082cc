//! How an addressee is greeted, and how a letter to him closes.
//!
//! Source: annex 2 of the Regulation of the Office of the Prime Minister on Correspondence, 2526 BE (คำขึ้นต้น สรรพนาม และ
//! คำลงท้าย), as amended in 2541 BE. The forms for the royal family are proclaimed anew in each reign and are not kept here.

use super::Addressee;

/// A salutation with the closing that belongs to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Manners {
    pub(super) salutation: &'static str,
    pub(super) closing: &'static str,
}

/// Anyone.
const USUAL: Manners =
    Manners { salutation: "เรียน", closing: "ขอแสดงความนับถือ" };
/// The holders of the [highest offices](HIGHEST).
const HIGH: Manners = Manners {
    salutation: "กราบเรียน", closing: "ขอแสดงความนับถืออย่างยิ่ง"
};
/// A monk.
const MONK: Manners = Manners {
    salutation: "นมัสการ", closing: "ขอนมัสการด้วยความเคารพ"
};
/// พระราชาคณะ.
const SENIOR_MONK: Manners = Manners {
    salutation: "นมัสการ", closing: "ขอนมัสการด้วยความเคารพอย่างสูง"
};
/// สมเด็จพระราชาคณะ and รองสมเด็จพระราชาคณะ.
const CHIEF_MONK: Manners = Manners {
    salutation: "นมัสการ", closing: "ขอนมัสการด้วยความเคารพอย่างยิ่ง"
};
/// สมเด็จพระสังฆราช.
const PATRIARCH: Manners = Manners {
    salutation: "กราบทูล", closing: "ควรมิควรแล้วแต่จะโปรด"
};
/// สมเด็จพระสังฆราชเจ้า.
const ROYAL_PATRIARCH: Manners = Manners {
    salutation: "ขอประทานกราบทูล",
    closing: "ควรมิควรแล้วแต่จะโปรดเกล้าโปรดกระหม่อม",
};

/// Every pair of the table.
const ALL: &[Manners] = &[USUAL, HIGH, MONK, SENIOR_MONK, CHIEF_MONK, PATRIARCH, ROYAL_PATRIARCH];

/// The offices whose holders are greeted กราบเรียน.
const HIGHEST: &[&str] = &[
    "ประธานองคมนตรี",
    "นายกรัฐมนตรี",
    "ประธานรัฐสภา",
    "ประธานสภาผู้แทนราษฎร",
    "ประธานวุฒิสภา",
    "ประธานศาลฎีกา",
    "รัฐบุรุษ",
    "ประธานศาลรัฐธรรมนูญ",
    "ประธานศาลปกครองสูงสุด",
    "ประธานกรรมการการเลือกตั้ง",
    "ประธานกรรมการสิทธิมนุษยชนแห่งชาติ",
    "ประธานกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
    "ประธานกรรมการตรวจเงินแผ่นดิน",
    "ผู้ตรวจการแผ่นดิน",
    "ผู้ตรวจการแผ่นดินของรัฐสภา",
];

/// Offices that newer lists add to the highest, and older ones do not have: either salutation is right.
const NEWLY_HIGHEST: &[&str] = &["ประธานผู้ตรวจการแผ่นดิน", "อัยการสูงสุด"];

/// Beginnings of the names of monks, the rarer rank first.
const CLERGY: &[(&str, Manners)] = &[
    ("สมเด็จพระสังฆราชเจ้า", ROYAL_PATRIARCH),
    ("สมเด็จพระสังฆราช", PATRIARCH),
    ("สมเด็จพระวันรัต", CHIEF_MONK),
    ("สมเด็จพระพุ", CHIEF_MONK),
    ("สมเด็จพระมหา", CHIEF_MONK),
    ("สมเด็จพระธีร", CHIEF_MONK),
    ("สมเด็จพระญาณ", CHIEF_MONK),
    ("พระพรหม", CHIEF_MONK),
    ("พระธรรม", SENIOR_MONK),
    ("พระเทพ", SENIOR_MONK),
    ("พระราช", SENIOR_MONK),
    ("พระครู", MONK),
    ("พระมหา", MONK),
    ("พระปลัด", MONK),
    ("พระสมุห์", MONK),
    ("พระใบฎีกา", MONK),
    ("พระอธิการ", MONK),
    ("พระอาจารย์", MONK),
    ("พระภิกษุ", MONK),
    ("เจ้าอาวาส", MONK),
    ("เจ้าคณะ", MONK),
];

/// Beginnings of the names of the royal family.
const ROYAL: &[&str] =
    &["พระบาท", "สมเด็จ", "พระบรม", "พระเจ้า", "พระวรวงศ์", "พระองค์เจ้า", "ทูลกระหม่อม", "หม่อมเจ้า"];

/// What the addressee is, as far as his manners go.
enum Rank {
    Known(Manners),
    /// One of two.
    Either,
    Royal,
    Usual,
}

fn rank(name: &str) -> Rank {
    // The chairman may be of the committee or of its members.
    let office = name.strip_prefix("ประธานคณะกรรมการ");
    let is_in = |offices: &[&str]| {
        offices.contains(&name)
            || office.is_some_and(|rest| {
                offices.iter().any(|office| office.strip_prefix("ประธานกรรมการ") == Some(rest))
            })
    };
    if is_in(HIGHEST) {
        return Rank::Known(HIGH);
    }
    if is_in(NEWLY_HIGHEST) {
        return Rank::Either;
    }
    let monk = CLERGY.iter().find(|(beginning, _)| name.starts_with(beginning));
    match monk {
        Some((_, manners)) => Rank::Known(*manners),
        None if ROYAL.iter().any(|beginning| name.starts_with(beginning)) => Rank::Royal,
        None => Rank::Usual,
    }
}

impl Manners {
    /// How one writes to this addressee; `None` where the table does not say.
    pub(super) fn towards(addressee: &Addressee) -> Option<Self> {
        match rank(addressee.name()) {
            Rank::Known(manners) => Some(manners),
            Rank::Either => Some(HIGH),
            Rank::Royal => None,
            Rank::Usual => Some(USUAL),
        }
    }

    /// The one salutation that fits this addressee, where there is evidence for one: nobody is told from a name that no
    /// table has how its bearer is greeted.
    pub(super) fn known(addressee: &Addressee) -> Option<Self> {
        match rank(addressee.name()) {
            Rank::Known(manners) => Some(manners),
            Rank::Usual => matches!(addressee, Addressee::Body(_)).then_some(USUAL),
            Rank::Either | Rank::Royal => None,
        }
    }

    /// The closings that belong to a salutation, the usual one first.
    pub(super) fn closings(salutation: &str) -> impl Iterator<Item = &'static str> {
        ALL.iter().filter(move |manners| manners.salutation == salutation).map(|manners| manners.closing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_manners(name: &str, expected: Option<(&str, &str)>) {
        let manners = Manners::towards(&Addressee::from(name));
        assert_eq!(manners.map(|manners| (manners.salutation, manners.closing)), expected, "{name}");
    }

    #[test]
    fn each_row_of_the_table() {
        assert_manners("ผู้ว่าราชการจังหวัด ทุกจังหวัด", Some(("เรียน", "ขอแสดงความนับถือ")));
        assert_manners("รองนายกรัฐมนตรี", Some(("เรียน", "ขอแสดงความนับถือ")));
        assert_manners("นางสาวพระพร ใจดี", Some(("เรียน", "ขอแสดงความนับถือ")));
        for office in HIGHEST {
            assert_manners(office, Some(("กราบเรียน", "ขอแสดงความนับถืออย่างยิ่ง")));
        }
        assert_manners("ประธานคณะกรรมการการเลือกตั้ง", Some(("กราบเรียน", "ขอแสดงความนับถืออย่างยิ่ง")));
        assert_manners("พระครูสุนทรธรรมกิจ", Some(("นมัสการ", "ขอนมัสการด้วยความเคารพ")));
        assert_manners("เจ้าคณะอำเภอลอง", Some(("นมัสการ", "ขอนมัสการด้วยความเคารพ")));
        assert_manners("พระเทพรัตนกวี", Some(("นมัสการ", "ขอนมัสการด้วยความเคารพอย่างสูง")));
        assert_manners("พระพรหมวชิรกวี", Some(("นมัสการ", "ขอนมัสการด้วยความเคารพอย่างยิ่ง")));
        assert_manners("สมเด็จพระสังฆราช", Some(("กราบทูล", "ควรมิควรแล้วแต่จะโปรด")));
        assert_manners("สมเด็จพระสังฆราชเจ้า", Some(("ขอประทานกราบทูล", "ควรมิควรแล้วแต่จะโปรดเกล้าโปรดกระหม่อม")));
        assert_manners("สมเด็จพระนางเจ้า", None);
    }

    #[test]
    fn no_evidence_no_judgement() {
        for name in ["นายสมชาย ใจดี", "อัยการสูงสุด", "ประธานผู้ตรวจการแผ่นดิน", "สมเด็จพระนางเจ้า"]
        {
            assert_eq!(Manners::known(&Addressee::from(name)), None, "{name}");
        }
        assert_eq!(Manners::known(&Addressee::from("ผู้ว่าราชการจังหวัดเลย")), Some(USUAL));
    }
}
