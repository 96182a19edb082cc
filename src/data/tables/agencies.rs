//! Ministries, departments and their numbers, divisions and provincial offices. As of 2026.
//!
//! Written by `cargo test --test it tables::write -- --ignored`.

use crate::data::day::{NEVER, Period, day};
use crate::data::department::{NumberRow, Row as Department, Seen};
use crate::data::division::{DivisionLevel, DivisionRow, OfficeRow};
use crate::data::evidence::Evidence;
use crate::data::ministry::{MinistryKind, Row as Ministry};
use crate::data::pool::Text;

pub(in crate::data) static MINISTRIES: [Ministry; 44] = [
    Ministry { letters: Text::new(970, 6), name: Text::new(9261, 51), english: Text::new(7318, 28), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // นร สำนักนายกรัฐมนตรี
    Ministry { letters: Text::new(2767, 6), name: Text::new(8688, 39), english: Text::new(4389, 19), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // กห กระทรวงกลาโหม
    Ministry { letters: Text::new(278, 6), name: Text::new(8713, 42), english: Text::new(4486, 19), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // กค กระทรวงการคลัง
    Ministry { letters: Text::new(3827, 6), name: Text::new(8739, 60), english: Text::new(4505, 27), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // กต กระทรวงการต่างประเทศ
    Ministry { letters: Text::new(6749, 6), name: Text::new(8771, 81), english: Text::new(4942, 30), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::List }, // กก กระทรวงการท่องเที่ยวและกีฬา
    Ministry { letters: Text::new(2752, 6), name: Text::new(8810, 126), english: Text::new(4893, 49), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // พม กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์
    Ministry { letters: Text::new(943, 6), name: Text::new(13488, 140), english: Text::new(4532, 62), kind: MinistryKind::Ministry, period: Period { from: day(2019, 5, 2), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // อว กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม
    Ministry { letters: Text::new(286, 6), name: Text::new(9203, 63), english: Text::new(4310, 40), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // กษ กระทรวงเกษตรและสหกรณ์
    Ministry { letters: Text::new(5467, 6), name: Text::new(8864, 39), english: Text::new(4972, 21), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // คค กระทรวงคมนาคม
    Ministry { letters: Text::new(4368, 6), name: Text::new(8936, 111), english: Text::new(4742, 45), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // ทส กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม
    Ministry { letters: Text::new(1494, 6), name: Text::new(8889, 105), english: Text::new(4408, 39), kind: MinistryKind::Ministry, period: Period { from: day(2016, 9, 16), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ดศ กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม
    Ministry { letters: Text::new(1502, 6), name: Text::new(8985, 42), english: Text::new(4468, 18), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::List }, // พน กระทรวงพลังงาน
    Ministry { letters: Text::new(1745, 6), name: Text::new(9011, 42), english: Text::new(4350, 20), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::List }, // พณ กระทรวงพาณิชย์
    Ministry { letters: Text::new(765, 6), name: Text::new(9037, 42), english: Text::new(4666, 20), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Original }, // มท กระทรวงมหาดไทย
    Ministry { letters: Text::new(577, 6), name: Text::new(9063, 45), english: Text::new(4686, 19), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // ยธ กระทรวงยุติธรรม
    Ministry { letters: Text::new(42, 6), name: Text::new(2610, 39), english: Text::new(4705, 18), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // รง กระทรวงแรงงาน
    Ministry { letters: Text::new(262, 6), name: Text::new(9090, 45), english: Text::new(4370, 19), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // วธ กระทรวงวัฒนธรรม
    Ministry { letters: Text::new(187, 6), name: Text::new(9117, 51), english: Text::new(4447, 21), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // ศธ กระทรวงศึกษาธิการ
    Ministry { letters: Text::new(5994, 6), name: Text::new(9146, 48), english: Text::new(4787, 25), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // สธ กระทรวงสาธารณสุข
    Ministry { letters: Text::new(441, 6), name: Text::new(9174, 51), english: Text::new(4594, 20), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // อก กระทรวงอุตสาหกรรม
    Ministry { letters: Text::new(2745, 6), name: Text::new(2571, 111), english: Text::new(4614, 52), kind: MinistryKind::FormerMinistry, period: Period { from: day(2002, 10, 3), to: day(2016, 9, 15) }, successors: [Text::new(1494, 6), Text::new(0, 0)], evidence: Evidence::List }, // ทก กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร
    Ministry { letters: Text::new(4214, 6), name: Text::new(2541, 90), english: Text::new(4812, 34), kind: MinistryKind::FormerMinistry, period: Period { from: day(2002, 10, 3), to: day(2019, 5, 1) }, successors: [Text::new(943, 6), Text::new(0, 0)], evidence: Evidence::Recall }, // วท กระทรวงวิทยาศาสตร์และเทคโนโลยี
    Ministry { letters: Text::new(490, 6), name: Text::new(13535, 124), english: Text::new(4846, 47), kind: MinistryKind::FormerMinistry, period: Period { from: day(1992, 4, 4), to: day(2002, 10, 2) }, successors: [Text::new(4214, 6), Text::new(4368, 6)], evidence: Evidence::Recall }, // วว กระทรวงวิทยาศาสตร์ เทคโนโลยีและสิ่งแวดล้อม
    Ministry { letters: Text::new(469, 6), name: Text::new(2610, 90), english: Text::new(4705, 37), kind: MinistryKind::FormerMinistry, period: Period { from: day(1993, 9, 23), to: day(2002, 10, 2) }, successors: [Text::new(42, 6), Text::new(2752, 6)], evidence: Evidence::Recall }, // รส กระทรวงแรงงานและสวัสดิการสังคม
    Ministry { letters: Text::new(1265, 6), name: Text::new(868, 45), english: Text::new(4993, 30), kind: MinistryKind::FormerMinistry, period: Period { from: NEVER, to: day(2003, 7, 6) }, successors: [Text::new(187, 6), Text::new(0, 0)], evidence: Evidence::Recall }, // ทม ทบวงมหาวิทยาลัย
    Ministry { letters: Text::new(656, 6), name: Text::new(9261, 51), english: Text::new(7318, 28), kind: MinistryKind::FormerLetters, period: Period { from: NEVER, to: day(1992, 12, 31) }, successors: [Text::new(970, 6), Text::new(0, 0)], evidence: Evidence::Letters }, // สร สำนักนายกรัฐมนตรี
    Ministry { letters: Text::new(385, 6), name: Text::new(8328, 63), english: Text::new(8478, 17), kind: MinistryKind::Independent, period: Period { from: day(1998, 10, 17), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // ตช สำนักงานตำรวจแห่งชาติ
    Ministry { letters: Text::new(3011, 6), name: Text::new(10260, 42), english: Text::new(1648, 29), kind: MinistryKind::Independent, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // พว สำนักพระราชวัง
    Ministry { letters: Text::new(13368, 6), name: Text::new(9407, 84), english: Text::new(6648, 27), kind: MinistryKind::Independent, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // พศ สำนักงานพระพุทธศาสนาแห่งชาติ
    Ministry { letters: Text::new(3002, 6), name: Text::new(9346, 108), english: Text::new(368, 28), kind: MinistryKind::Independent, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ปง สำนักงานป้องกันและปราบปรามการฟอกเงิน
    Ministry { letters: Text::new(3133, 6), name: Text::new(9605, 63), english: Text::new(7346, 27), kind: MinistryKind::Independent, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // รถ สำนักงานราชบัณฑิตยสภา
    Ministry { letters: Text::new(6087, 6), name: Text::new(8029, 159), english: Text::new(1682, 50), kind: MinistryKind::Independent, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // ปป สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตในภาครัฐ
    Ministry { letters: Text::new(14, 6), name: Text::new(10308, 51), english: Text::new(390, 51), kind: MinistryKind::FormerIndependent, period: Period::ALWAYS, successors: [Text::new(3011, 6), Text::new(0, 0)], evidence: Evidence::Topic }, // รล สำนักราชเลขาธิการ
    Ministry { letters: Text::new(2604, 6), name: Text::new(9939, 60), english: Text::new(7231, 30), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // อส สำนักงานอัยการสูงสุด
    Ministry { letters: Text::new(1459, 6), name: Text::new(7485, 78), english: Text::new(9193, 18), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // ตผ สำนักงานการตรวจเงินแผ่นดิน
    Ministry { letters: Text::new(64, 6), name: Text::new(7737, 90), english: Text::new(2468, 19), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ลต สำนักงานคณะกรรมการการเลือกตั้ง
    Ministry { letters: Text::new(6065, 6), name: Text::new(7976, 159), english: Text::new(5095, 35), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // ปช สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ
    Ministry { letters: Text::new(1460, 6), name: Text::new(9382, 75), english: Text::new(7373, 9), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ผผ สำนักงานผู้ตรวจการแผ่นดิน
    Ministry { letters: Text::new(1209, 6), name: Text::new(8159, 114), english: Text::new(6616, 32), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // สม สำนักงานคณะกรรมการสิทธิมนุษยชนแห่งชาติ
    Ministry { letters: Text::new(7118, 6), name: Text::new(10085, 93), english: Text::new(8805, 43), kind: MinistryKind::Parliament, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // สผ สำนักงานเลขาธิการสภาผู้แทนราษฎร
    Ministry { letters: Text::new(739, 6), name: Text::new(10033, 72), english: Text::new(8848, 25), kind: MinistryKind::Parliament, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // สว สำนักงานเลขาธิการวุฒิสภา
    Ministry { letters: Text::new(962, 6), name: Text::new(9643, 57), english: Text::new(7295, 23), kind: MinistryKind::Court, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // ศย สำนักงานศาลยุติธรรม
    Ministry { letters: Text::new(620, 6), name: Text::new(9626, 51), english: Text::new(7196, 35), kind: MinistryKind::Court, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ศป สำนักงานศาลปกครอง
    Ministry { letters: Text::new(38, 6), name: Text::new(9662, 63), english: Text::new(7261, 34), kind: MinistryKind::Court, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ศร สำนักงานศาลรัฐธรรมนูญ
];

pub(in crate::data) static MINISTRIES_BY_LETTERS: [u16; 44] = [
    4, 2, 3, 7, 1, 8, 10, 26, 34, 20, 24, 9, 0, 29, 36, 31, 37, 12, 11, 5,
    27, 28, 13, 14, 15, 30, 32, 23, 35, 21, 16, 22, 17, 42, 41, 43, 18, 39, 38, 25,
    40, 19, 6, 33,
];

pub(in crate::data) static MINISTRIES_BY_NAME: [u16; 44] = [
    1, 2, 3, 4, 5, 6, 8, 10, 9, 11, 12, 13, 14, 16, 22, 21, 17, 18, 19, 7,
    20, 15, 23, 24, 34, 35, 36, 31, 38, 26, 29, 37, 28, 30, 42, 41, 43, 33, 40, 39,
    0, 25, 27, 32,
];

pub(in crate::data) static DEPARTMENTS: [Department; 159] = [
    Department { name: Text::new(9249, 87), abbreviation: Text::new(13972, 10), ministry: 0 }, // นร สำนักงานปลัดสำนักนายกรัฐมนตรี
    Department { name: Text::new(1094, 48), abbreviation: Text::new(13395, 10), ministry: 0 }, // นร กรมประชาสัมพันธ์
    Department { name: Text::new(7852, 105), abbreviation: Text::new(13822, 10), ministry: 0 }, // นร สำนักงานคณะกรรมการคุ้มครองผู้บริโภค
    Department { name: Text::new(10350, 78), abbreviation: Text::new(13999, 10), ministry: 0 }, // นร สำนักเลขาธิการนายกรัฐมนตรี
    Department { name: Text::new(10325, 75), abbreviation: Text::new(13995, 10), ministry: 0 }, // นร สำนักเลขาธิการคณะรัฐมนตรี
    Department { name: Text::new(7451, 63), abbreviation: Text::new(13811, 10), ministry: 0 }, // นร สำนักข่าวกรองแห่งชาติ
    Department { name: Text::new(7472, 39), abbreviation: Text::new(13830, 10), ministry: 0 }, // นร สำนักงบประมาณ
    Department { name: Text::new(9732, 87), abbreviation: Text::new(13987, 10), ministry: 0 }, // นร สำนักงานสภาความมั่นคงแห่งชาติ
    Department { name: Text::new(7644, 75), abbreviation: Text::new(13818, 10), ministry: 0 }, // นร สำนักงานคณะกรรมการกฤษฎีกา
    Department { name: Text::new(7818, 102), abbreviation: Text::new(14048, 33), ministry: 0 }, // นร สำนักงานคณะกรรมการข้าราชการพลเรือน
    Department { name: Text::new(9761, 129), abbreviation: Text::new(14015, 10), ministry: 0 }, // นร สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ
    Department { name: Text::new(8126, 99), abbreviation: Text::new(14059, 37), ministry: 0 }, // นร สำนักงานคณะกรรมการพัฒนาระบบราชการ
    Department { name: Text::new(8197, 102), abbreviation: Text::new(13795, 10), ministry: 0 }, // นร สำนักงานคณะกรรมการส่งเสริมการลงทุน
    Department { name: Text::new(8394, 81), abbreviation: Text::new(13844, 13), ministry: 0 }, // นร สำนักงานทรัพยากรน้ำแห่งชาติ
    Department { name: Text::new(2952, 126), abbreviation: Text::new(13601, 17), ministry: 0 }, // นร กองอำนวยการรักษาความมั่นคงภายในราชอาณาจักร
    Department { name: Text::new(6998, 114), abbreviation: Text::new(13783, 14), ministry: 0 }, // นร ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้
    Department { name: Text::new(8676, 75), abbreviation: Text::new(13897, 14), ministry: 1 }, // กห สำนักงานปลัดกระทรวงกลาโหม
    Department { name: Text::new(2893, 60), abbreviation: Text::new(13695, 14), ministry: 1 }, // กห กองบัญชาการกองทัพไทย
    Department { name: Text::new(2779, 24), abbreviation: Text::new(13668, 7), ministry: 1 }, // กห กองทัพบก
    Department { name: Text::new(2802, 30), abbreviation: Text::new(13677, 7), ministry: 1 }, // กห กองทัพเรือ
    Department { name: Text::new(2786, 33), abbreviation: Text::new(13683, 7), ministry: 1 }, // กห กองทัพอากาศ
    Department { name: Text::new(8701, 78), abbreviation: Text::new(13882, 14), ministry: 2 }, // กค สำนักงานปลัดกระทรวงการคลัง
    Department { name: Text::new(1040, 33), abbreviation: Text::new(13689, 7), ministry: 2 }, // กค กรมธนารักษ์
    Department { name: Text::new(1082, 36), abbreviation: Text::new(13692, 7), ministry: 2 }, // กค กรมบัญชีกลาง
    Department { name: Text::new(1686, 30), abbreviation: Text::new(13777, 7), ministry: 2 }, // กค กรมศุลกากร
    Department { name: Text::new(1747, 36), abbreviation: Text::new(13594, 7), ministry: 2 }, // กค กรมสรรพสามิต
    Department { name: Text::new(1797, 30), abbreviation: Text::new(13582, 7), ministry: 2 }, // กค กรมสรรพากร
    Department { name: Text::new(7941, 105), abbreviation: Text::new(13826, 10), ministry: 2 }, // กค สำนักงานคณะกรรมการนโยบายรัฐวิสาหกิจ
    Department { name: Text::new(8588, 75), abbreviation: Text::new(13865, 10), ministry: 2 }, // กค สำนักงานบริหารหนี้สาธารณะ
    Department { name: Text::new(10116, 69), abbreviation: Text::new(14011, 10), ministry: 2 }, // กค สำนักงานเศรษฐกิจการคลัง
    Department { name: Text::new(8727, 96), abbreviation: Text::new(13887, 14), ministry: 3 }, // กต สำนักงานปลัดกระทรวงการต่างประเทศ
    Department { name: Text::new(1467, 39), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมพิธีการทูต
    Department { name: Text::new(2440, 72), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมเศรษฐกิจระหว่างประเทศ
    Department { name: Text::new(74, 33), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมการกงสุล
    Department { name: Text::new(1560, 24), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมยุโรป
    Department { name: Text::new(1694, 63), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมสนธิสัญญาและกฎหมาย
    Department { name: Text::new(1859, 33), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมสารนิเทศ
    Department { name: Text::new(2190, 69), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมองค์การระหว่างประเทศ
    Department { name: Text::new(2324, 69), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมอเมริกาและแปซิฟิกใต้
    Department { name: Text::new(2235, 30), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมอาเซียน
    Department { name: Text::new(2471, 51), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมเอเชียตะวันออก
    Department { name: Text::new(13449, 103), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมเอเชียใต้ ตะวันออกกลางและแอฟริกา
    Department { name: Text::new(594, 81), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมความร่วมมือระหว่างประเทศ
    Department { name: Text::new(8759, 117), abbreviation: Text::new(13877, 14), ministry: 4 }, // กก สำนักงานปลัดกระทรวงการท่องเที่ยวและกีฬา
    Department { name: Text::new(1216, 30), abbreviation: Text::new(13403, 10), ministry: 4 }, // กก กรมพลศึกษา
    Department { name: Text::new(247, 48), abbreviation: Text::new(13388, 10), ministry: 4 }, // กก กรมการท่องเที่ยว
    Department { name: Text::new(872, 78), abbreviation: Text::new(13750, 10), ministry: 4 }, // กก มหาวิทยาลัยการกีฬาแห่งชาติ
    Department { name: Text::new(8798, 162), abbreviation: Text::new(13927, 14), ministry: 5 }, // พม สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์
    Department { name: Text::new(506, 66), abbreviation: Text::new(13653, 7), ministry: 5 }, // พม กรมกิจการเด็กและเยาวชน
    Department { name: Text::new(442, 57), abbreviation: Text::new(13718, 7), ministry: 5 }, // พม กรมกิจการผู้สูงอายุ
    Department { name: Text::new(461, 90), abbreviation: Text::new(13815, 7), ministry: 5 }, // พม กรมกิจการสตรีและสถาบันครอบครัว
    Department { name: Text::new(1414, 75), abbreviation: Text::new(13747, 7), ministry: 5 }, // พม กรมพัฒนาสังคมและสวัสดิการ
    Department { name: Text::new(2129, 111), abbreviation: Text::new(13726, 7), ministry: 5 }, // พม กรมส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการ
    Department { name: Text::new(9889, 150), abbreviation: Text::new(13726, 7), ministry: 5 }, // พม สำนักงานส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการแห่งชาติ
    Department { name: Text::new(14085, 176), abbreviation: Text::new(13967, 14), ministry: 6 }, // อว สำนักงานปลัดกระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม
    Department { name: Text::new(1648, 60), abbreviation: Text::new(13774, 7), ministry: 6 }, // อว กรมวิทยาศาสตร์บริการ
    Department { name: Text::new(7578, 72), abbreviation: Text::new(13768, 7), ministry: 6 }, // อว สำนักงานการวิจัยแห่งชาติ
    Department { name: Text::new(8613, 72), abbreviation: Text::new(13396, 7), ministry: 6 }, // อว สำนักงานปรมาณูเพื่อสันติ
    Department { name: Text::new(9191, 99), abbreviation: Text::new(13892, 14), ministry: 7 }, // กษ สำนักงานปลัดกระทรวงเกษตรและสหกรณ์
    Department { name: Text::new(723, 33), abbreviation: Text::new(13650, 7), ministry: 7 }, // กษ กรมชลประทาน
    Department { name: Text::new(745, 54), abbreviation: Text::new(13384, 10), ministry: 7 }, // กษ กรมตรวจบัญชีสหกรณ์
    Department { name: Text::new(1110, 24), abbreviation: Text::new(13392, 7), ministry: 7 }, // กษ กรมประมง
    Department { name: Text::new(1118, 33), abbreviation: Text::new(13712, 7), ministry: 7 }, // กษ กรมปศุสัตว์
    Department { name: Text::new(1226, 42), abbreviation: Text::new(13735, 7), ministry: 7 }, // กษ กรมพัฒนาที่ดิน
    Department { name: Text::new(1591, 45), abbreviation: Text::new(13577, 10), ministry: 7 }, // กษ กรมวิชาการเกษตร
    Department { name: Text::new(1995, 57), abbreviation: Text::new(13581, 10), ministry: 7 }, // กษ กรมส่งเสริมการเกษตร
    Department { name: Text::new(2087, 51), abbreviation: Text::new(13593, 10), ministry: 7 }, // กษ กรมส่งเสริมสหกรณ์
    Department { name: Text::new(7541, 111), abbreviation: Text::new(13788, 12), ministry: 7 }, // กษ สำนักงานการปฏิรูปที่ดินเพื่อเกษตรกรรม
    Department { name: Text::new(10139, 72), abbreviation: Text::new(14007, 10), ministry: 7 }, // กษ สำนักงานเศรษฐกิจการเกษตร
    Department { name: Text::new(1436, 57), abbreviation: Text::new(13407, 10), ministry: 7 }, // กษ การยางแห่งประเทศไทย
    Department { name: Text::new(120, 30), abbreviation: Text::new(13377, 7), ministry: 7 }, // กษ กรมการข้าว
    Department { name: Text::new(2173, 33), abbreviation: Text::new(13759, 7), ministry: 7 }, // กษ กรมหม่อนไหม
    Department { name: Text::new(1186, 69), abbreviation: Text::new(13721, 7), ministry: 7 }, // กษ กรมฝนหลวงและการบินเกษตร
    Department { name: Text::new(9563, 126), abbreviation: Text::new(13754, 13), ministry: 7 }, // กษ สำนักงานมาตรฐานสินค้าเกษตรและอาหารแห่งชาติ
    Department { name: Text::new(8852, 75), abbreviation: Text::new(13902, 14), ministry: 8 }, // คค สำนักงานปลัดกระทรวงคมนาคม
    Department { name: Text::new(2400, 30), abbreviation: Text::new(13641, 7), ministry: 8 }, // คค กรมเจ้าท่า
    Department { name: Text::new(88, 48), abbreviation: Text::new(13620, 7), ministry: 8 }, // คค กรมการขนส่งทางบก
    Department { name: Text::new(952, 42), abbreviation: Text::new(13674, 7), ministry: 8 }, // คค กรมท่าอากาศยาน
    Department { name: Text::new(855, 30), abbreviation: Text::new(13680, 7), ministry: 8 }, // คค กรมทางหลวง
    Department { name: Text::new(855, 42), abbreviation: Text::new(13656, 7), ministry: 8 }, // คค กรมทางหลวงชนบท
    Department { name: Text::new(8475, 108), abbreviation: Text::new(13849, 10), ministry: 8 }, // คค สำนักงานนโยบายและแผนการขนส่งและจราจร
    Department { name: Text::new(103, 51), abbreviation: Text::new(13623, 7), ministry: 8 }, // คค กรมการขนส่งทางราง
    Department { name: Text::new(8924, 147), abbreviation: Text::new(13912, 14), ministry: 9 }, // ทส สำนักงานปลัดกระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม
    Department { name: Text::new(529, 42), abbreviation: Text::new(13635, 7), ministry: 9 }, // ทส กรมควบคุมมลพิษ
    Department { name: Text::new(763, 84), abbreviation: Text::new(13656, 7), ministry: 9 }, // ทส กรมทรัพยากรทางทะเลและชายฝั่ง
    Department { name: Text::new(791, 45), abbreviation: Text::new(13662, 7), ministry: 9 }, // ทส กรมทรัพยากรธรณี
    Department { name: Text::new(806, 42), abbreviation: Text::new(13665, 7), ministry: 9 }, // ทส กรมทรัพยากรน้ำ
    Department { name: Text::new(806, 57), abbreviation: Text::new(13668, 7), ministry: 9 }, // ทส กรมทรัพยากรน้ำบาดาล
    Department { name: Text::new(331, 132), abbreviation: Text::new(13594, 7), ministry: 9 }, // ทส กรมการเปลี่ยนแปลงสภาพภูมิอากาศและสิ่งแวดล้อม
    Department { name: Text::new(13411, 113), abbreviation: Text::new(14188, 7), ministry: 9 }, // ทส กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช
    Department { name: Text::new(8511, 150), abbreviation: Text::new(13980, 7), ministry: 9 }, // ทส สำนักงานนโยบายและแผนทรัพยากรธรรมชาติและสิ่งแวดล้อม
    Department { name: Text::new(1129, 27), abbreviation: Text::new(13709, 7), ministry: 9 }, // ทส กรมป่าไม้
    Department { name: Text::new(8877, 141), abbreviation: Text::new(13907, 14), ministry: 10 }, // ดศ สำนักงานปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม
    Department { name: Text::new(2293, 48), abbreviation: Text::new(14182, 7), ministry: 10 }, // ดศ กรมอุตุนิยมวิทยา
    Department { name: Text::new(7887, 162), abbreviation: Text::new(13837, 10), ministry: 10 }, // ดศ สำนักงานคณะกรรมการดิจิทัลเพื่อเศรษฐกิจและสังคมแห่งชาติ
    Department { name: Text::new(9711, 63), abbreviation: Text::new(14030, 10), ministry: 10 }, // ดศ สำนักงานสถิติแห่งชาติ
    Department { name: Text::new(8973, 78), abbreviation: Text::new(13922, 14), ministry: 11 }, // พน สำนักงานปลัดกระทรวงพลังงาน
    Department { name: Text::new(2419, 63), abbreviation: Text::new(13647, 7), ministry: 11 }, // พน กรมเชื้อเพลิงธรรมชาติ
    Department { name: Text::new(1051, 48), abbreviation: Text::new(13686, 7), ministry: 11 }, // พน กรมธุรกิจพลังงาน
    Department { name: Text::new(1368, 114), abbreviation: Text::new(13744, 7), ministry: 11 }, // พน กรมพัฒนาพลังงานทดแทนและอนุรักษ์พลังงาน
    Department { name: Text::new(8561, 81), abbreviation: Text::new(13857, 10), ministry: 11 }, // พน สำนักงานนโยบายและแผนพลังงาน
    Department { name: Text::new(8999, 78), abbreviation: Text::new(13917, 14), ministry: 12 }, // พณ สำนักงานปลัดกระทรวงพาณิชย์
    Department { name: Text::new(169, 57), abbreviation: Text::new(13626, 7), ministry: 12 }, // พณ กรมการค้าต่างประเทศ
    Department { name: Text::new(194, 42), abbreviation: Text::new(13629, 7), ministry: 12 }, // พณ กรมการค้าภายใน
    Department { name: Text::new(2347, 81), abbreviation: Text::new(13644, 7), ministry: 12 }, // พณ กรมเจรจาการค้าระหว่างประเทศ
    Department { name: Text::new(835, 60), abbreviation: Text::new(13671, 7), ministry: 12 }, // พณ กรมทรัพย์สินทางปัญญา
    Department { name: Text::new(1321, 60), abbreviation: Text::new(13729, 7), ministry: 12 }, // พณ กรมพัฒนาธุรกิจการค้า
    Department { name: Text::new(1917, 90), abbreviation: Text::new(13815, 7), ministry: 12 }, // พณ กรมส่งเสริมการค้าระหว่างประเทศ
    Department { name: Text::new(8442, 99), abbreviation: Text::new(13853, 10), ministry: 12 }, // พณ สำนักงานนโยบายและยุทธศาสตร์การค้า
    Department { name: Text::new(9025, 78), abbreviation: Text::new(13932, 14), ministry: 13 }, // มท สำนักงานปลัดกระทรวงมหาดไทย
    Department { name: Text::new(271, 36), abbreviation: Text::new(13703, 7), ministry: 13 }, // มท กรมการปกครอง
    Department { name: Text::new(289, 48), abbreviation: Text::new(13732, 7), ministry: 13 }, // มท กรมการพัฒนาชุมชน
    Department { name: Text::new(917, 27), abbreviation: Text::new(13659, 7), ministry: 13 }, // มท กรมที่ดิน
    Department { name: Text::new(1151, 84), abbreviation: Text::new(13706, 7), ministry: 13 }, // มท กรมป้องกันและบรรเทาสาธารณภัย
    Department { name: Text::new(2487, 69), abbreviation: Text::new(13762, 7), ministry: 13 }, // มท กรมโยธาธิการและผังเมือง
    Department { name: Text::new(1957, 84), abbreviation: Text::new(13841, 7), ministry: 13 }, // มท กรมส่งเสริมการปกครองท้องถิ่น
    Department { name: Text::new(9051, 81), abbreviation: Text::new(13937, 14), ministry: 14 }, // ยธ สำนักงานปลัดกระทรวงยุติธรรม
    Department { name: Text::new(623, 39), abbreviation: Text::new(13632, 7), ministry: 14 }, // ยธ กรมคุมประพฤติ
    Department { name: Text::new(636, 78), abbreviation: Text::new(13380, 10), ministry: 14 }, // ยธ กรมคุ้มครองสิทธิและเสรีภาพ
    Department { name: Text::new(1070, 36), abbreviation: Text::new(13700, 7), ministry: 14 }, // ยธ กรมบังคับคดี
    Department { name: Text::new(1509, 96), abbreviation: Text::new(13741, 7), ministry: 14 }, // ยธ กรมพินิจและคุ้มครองเด็กและเยาวชน
    Department { name: Text::new(1580, 33), abbreviation: Text::new(13765, 7), ministry: 14 }, // ยธ กรมราชทัณฑ์
    Department { name: Text::new(1842, 51), abbreviation: Text::new(13585, 10), ministry: 14 }, // ยธ กรมสอบสวนคดีพิเศษ
    Department { name: Text::new(7602, 66), abbreviation: Text::new(13799, 10), ministry: 14 }, // ยธ สำนักงานกิจการยุติธรรม
    Department { name: Text::new(2379, 63), abbreviation: Text::new(13861, 10), ministry: 14 }, // ยธ สถาบันนิติวิทยาศาสตร์
    Department { name: Text::new(8082, 132), abbreviation: Text::new(14072, 37), ministry: 14 }, // ยธ สำนักงานคณะกรรมการป้องกันและปราบปรามยาเสพติด
    Department { name: Text::new(9224, 75), abbreviation: Text::new(13942, 14), ministry: 15 }, // รง สำนักงานปลัดกระทรวงแรงงาน
    Department { name: Text::new(218, 42), abbreviation: Text::new(13373, 10), ministry: 15 }, // รง กรมการจัดหางาน
    Department { name: Text::new(1341, 57), abbreviation: Text::new(13399, 10), ministry: 15 }, // รง กรมพัฒนาฝีมือแรงงาน
    Department { name: Text::new(1805, 87), abbreviation: Text::new(13589, 10), ministry: 15 }, // รง กรมสวัสดิการและคุ้มครองแรงงาน
    Department { name: Text::new(8637, 57), abbreviation: Text::new(13976, 10), ministry: 15 }, // รง สำนักงานประกันสังคม
    Department { name: Text::new(9078, 81), abbreviation: Text::new(13947, 14), ministry: 16 }, // วธ สำนักงานปลัดกระทรวงวัฒนธรรม
    Department { name: Text::new(313, 33), abbreviation: Text::new(13780, 7), ministry: 16 }, // วธ กรมการศาสนา
    Department { name: Text::new(1678, 30), abbreviation: Text::new(13777, 7), ministry: 16 }, // วธ กรมศิลปากร
    Department { name: Text::new(2047, 57), abbreviation: Text::new(14003, 10), ministry: 16 }, // วธ กรมส่งเสริมวัฒนธรรม
    Department { name: Text::new(9683, 84), abbreviation: Text::new(14019, 10), ministry: 16 }, // วธ สำนักงานศิลปวัฒนธรรมร่วมสมัย
    Department { name: Text::new(7036, 63), abbreviation: Text::new(13869, 10), ministry: 16 }, // วธ สถาบันบัณฑิตพัฒนศิลป์
    Department { name: Text::new(9105, 87), abbreviation: Text::new(13952, 14), ministry: 17 }, // ศธ สำนักงานปลัดกระทรวงศึกษาธิการ
    Department { name: Text::new(10057, 84), abbreviation: Text::new(13807, 10), ministry: 17 }, // ศธ สำนักงานเลขาธิการสภาการศึกษา
    Department { name: Text::new(7669, 111), abbreviation: Text::new(13983, 10), ministry: 17 }, // ศธ สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน
    Department { name: Text::new(7706, 93), abbreviation: Text::new(14044, 10), ministry: 17 }, // ศธ สำนักงานคณะกรรมการการอาชีวศึกษา
    Department { name: Text::new(2025, 66), abbreviation: Text::new(13803, 10), ministry: 17 }, // ศธ กรมส่งเสริมการเรียนรู้
    Department { name: Text::new(9134, 84), abbreviation: Text::new(13957, 14), ministry: 18 }, // สธ สำนักงานปลัดกระทรวงสาธารณสุข
    Department { name: Text::new(407, 33), abbreviation: Text::new(13587, 4), ministry: 18 }, // สธ กรมการแพทย์
    Department { name: Text::new(543, 36), abbreviation: Text::new(13638, 7), ministry: 18 }, // สธ กรมควบคุมโรค
    Department { name: Text::new(407, 108), abbreviation: Text::new(13738, 7), ministry: 18 }, // สธ กรมการแพทย์แผนไทยและการแพทย์ทางเลือก
    Department { name: Text::new(1626, 66), abbreviation: Text::new(13771, 7), ministry: 18 }, // สธ กรมวิทยาศาสตร์การแพทย์
    Department { name: Text::new(1723, 69), abbreviation: Text::new(13873, 10), ministry: 18 }, // สธ กรมสนับสนุนบริการสุขภาพ
    Department { name: Text::new(1882, 36), abbreviation: Text::new(13834, 7), ministry: 18 }, // สธ กรมสุขภาพจิต
    Department { name: Text::new(2226, 27), abbreviation: Text::new(13486, 4), ministry: 18 }, // สธ กรมอนามัย
    Department { name: Text::new(8231, 84), abbreviation: Text::new(14185, 7), ministry: 18 }, // สธ สำนักงานคณะกรรมการอาหารและยา
    Department { name: Text::new(9162, 87), abbreviation: Text::new(13962, 14), ministry: 19 }, // อก สำนักงานปลัดกระทรวงอุตสาหกรรม
    Department { name: Text::new(2516, 57), abbreviation: Text::new(13484, 10), ministry: 19 }, // อก กรมโรงงานอุตสาหกรรม
    Department { name: Text::new(2104, 63), abbreviation: Text::new(13597, 10), ministry: 19 }, // อก กรมส่งเสริมอุตสาหกรรม
    Department { name: Text::new(2250, 105), abbreviation: Text::new(13399, 10), ministry: 19 }, // อก กรมอุตสาหกรรมพื้นฐานและการเหมืองแร่
    Department { name: Text::new(8259, 105), abbreviation: Text::new(14040, 10), ministry: 19 }, // อก สำนักงานคณะกรรมการอ้อยและน้ำตาลทราย
    Department { name: Text::new(9529, 102), abbreviation: Text::new(13991, 10), ministry: 19 }, // อก สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม
    Department { name: Text::new(10163, 78), abbreviation: Text::new(14023, 10), ministry: 19 }, // อก สำนักงานเศรษฐกิจอุตสาหกรรม
    Department { name: Text::new(9261, 51), abbreviation: Text::new(0, 0), ministry: 25 }, // สร สำนักนายกรัฐมนตรี
];

pub(in crate::data) static DEPARTMENTS_BY_NAME: [u16; 159] = [
    33, 76, 81, 70, 102, 103, 127, 45, 110, 111, 132, 88, 143, 145, 49, 50, 48, 83, 144, 42,
    117, 118, 59, 60, 84, 85, 86, 87, 105, 78, 79, 112, 77, 22, 98, 119, 23, 1, 61, 62,
    91, 113, 72, 44, 63, 106, 128, 99, 51, 31, 120, 34, 121, 64, 146, 55, 133, 24, 35, 147,
    25, 26, 129, 122, 36, 148, 107, 115, 65, 141, 134, 66, 153, 52, 71, 37, 149, 39, 154, 93,
    89, 38, 104, 75, 97, 32, 40, 41, 114, 152, 18, 20, 19, 17, 14, 69, 46, 15, 124, 136,
    5, 6, 67, 56, 123, 8, 139, 140, 9, 2, 94, 27, 125, 11, 12, 150, 155, 13, 108, 80,
    90, 100, 28, 57, 130, 16, 21, 30, 43, 47, 54, 74, 92, 82, 96, 101, 109, 116, 131, 137,
    142, 151, 58, 126, 0, 156, 73, 135, 95, 7, 10, 53, 138, 29, 68, 157, 158, 4, 3,
];

pub(in crate::data) static NUMBERS: [NumberRow; 151] = [
    NumberRow { ministry: 0, number: 1, department: 0, period: Period { from: day(2002, 10, 3), to: NEVER }, seen: Seen(2563, 2564), evidence: Evidence::Letter }, // นร 01 สำนักงานปลัดสำนักนายกรัฐมนตรี
    NumberRow { ministry: 0, number: 2, department: 1, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // นร 02 กรมประชาสัมพันธ์
    NumberRow { ministry: 0, number: 3, department: 2, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // นร 03 สำนักงานคณะกรรมการคุ้มครองผู้บริโภค
    NumberRow { ministry: 0, number: 4, department: 3, period: Period::ALWAYS, seen: Seen(2557, 2566), evidence: Evidence::Letters }, // นร 04 สำนักเลขาธิการนายกรัฐมนตรี
    NumberRow { ministry: 0, number: 5, department: 4, period: Period { from: day(2002, 10, 3), to: NEVER }, seen: Seen(2546, 2567), evidence: Evidence::Letters }, // นร 05 สำนักเลขาธิการคณะรัฐมนตรี
    NumberRow { ministry: 0, number: 6, department: 5, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // นร 06 สำนักข่าวกรองแห่งชาติ
    NumberRow { ministry: 0, number: 7, department: 6, period: Period { from: day(2002, 10, 3), to: NEVER }, seen: Seen(2553, 2567), evidence: Evidence::Letters }, // นร 07 สำนักงบประมาณ
    NumberRow { ministry: 0, number: 8, department: 7, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // นร 08 สำนักงานสภาความมั่นคงแห่งชาติ
    NumberRow { ministry: 0, number: 9, department: 8, period: Period::ALWAYS, seen: Seen(2563, 2567), evidence: Evidence::Letters }, // นร 09 สำนักงานคณะกรรมการกฤษฎีกา
    NumberRow { ministry: 0, number: 10, department: 9, period: Period { from: day(2002, 10, 3), to: NEVER }, seen: Seen(2552, 2567), evidence: Evidence::Letters }, // นร 10 สำนักงานคณะกรรมการข้าราชการพลเรือน
    NumberRow { ministry: 0, number: 11, department: 10, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Original }, // นร 11 สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ
    NumberRow { ministry: 0, number: 12, department: 11, period: Period { from: day(2002, 10, 3), to: NEVER }, seen: Seen(2560, 2567), evidence: Evidence::Letters }, // นร 12 สำนักงานคณะกรรมการพัฒนาระบบราชการ
    NumberRow { ministry: 0, number: 13, department: 12, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // นร 13 สำนักงานคณะกรรมการส่งเสริมการลงทุน
    NumberRow { ministry: 0, number: 14, department: 13, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // นร 14 สำนักงานทรัพยากรน้ำแห่งชาติ
    NumberRow { ministry: 0, number: 51, department: 14, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // นร 51 กองอำนวยการรักษาความมั่นคงภายในราชอาณาจักร
    NumberRow { ministry: 0, number: 52, department: 15, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // นร 52 ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้
    NumberRow { ministry: 0, number: 2, department: 4, period: Period { from: NEVER, to: day(2002, 10, 2) }, seen: Seen(2536, 2536), evidence: Evidence::Letter }, // นร 02 สำนักเลขาธิการคณะรัฐมนตรี
    NumberRow { ministry: 0, number: 7, department: 9, period: Period { from: NEVER, to: day(2002, 10, 2) }, seen: Seen(2535, 2540), evidence: Evidence::Letters }, // นร 07 สำนักงานคณะกรรมการข้าราชการพลเรือน
    NumberRow { ministry: 0, number: 12, department: 0, period: Period { from: NEVER, to: day(2000, 12, 31) }, seen: Seen(2539, 2539), evidence: Evidence::Letter }, // นร 12 สำนักงานปลัดสำนักนายกรัฐมนตรี
    NumberRow { ministry: 0, number: 13, department: 0, period: Period { from: NEVER, to: day(2002, 10, 2) }, seen: Seen(2543, 2543), evidence: Evidence::Letters }, // นร 13 สำนักงานปลัดสำนักนายกรัฐมนตรี
    NumberRow { ministry: 1, number: 2, department: 16, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กห 02 สำนักงานปลัดกระทรวงกลาโหม
    NumberRow { ministry: 1, number: 3, department: 17, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กห 03 กองบัญชาการกองทัพไทย
    NumberRow { ministry: 1, number: 4, department: 18, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Program }, // กห 04 กองทัพบก
    NumberRow { ministry: 1, number: 5, department: 19, period: Period::ALWAYS, seen: Seen(2559, 2559), evidence: Evidence::Program }, // กห 05 กองทัพเรือ
    NumberRow { ministry: 1, number: 6, department: 20, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กห 06 กองทัพอากาศ
    NumberRow { ministry: 2, number: 2, department: 21, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กค 02 สำนักงานปลัดกระทรวงการคลัง
    NumberRow { ministry: 2, number: 3, department: 22, period: Period::ALWAYS, seen: Seen(2560, 2564), evidence: Evidence::Letters }, // กค 03 กรมธนารักษ์
    NumberRow { ministry: 2, number: 4, department: 23, period: Period { from: day(2002, 10, 3), to: NEVER }, seen: Seen(2547, 2568), evidence: Evidence::Letters }, // กค 04 กรมบัญชีกลาง
    NumberRow { ministry: 2, number: 5, department: 24, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กค 05 กรมศุลกากร
    NumberRow { ministry: 2, number: 6, department: 25, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กค 06 กรมสรรพสามิต
    NumberRow { ministry: 2, number: 7, department: 26, period: Period { from: day(2002, 10, 3), to: NEVER }, seen: Seen(2547, 2564), evidence: Evidence::Letter }, // กค 07 กรมสรรพากร
    NumberRow { ministry: 2, number: 8, department: 27, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กค 08 สำนักงานคณะกรรมการนโยบายรัฐวิสาหกิจ
    NumberRow { ministry: 2, number: 9, department: 28, period: Period::ALWAYS, seen: Seen(2565, 2565), evidence: Evidence::Letter }, // กค 09 สำนักงานบริหารหนี้สาธารณะ
    NumberRow { ministry: 2, number: 10, department: 29, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กค 10 สำนักงานเศรษฐกิจการคลัง
    NumberRow { ministry: 2, number: 5, department: 23, period: Period { from: NEVER, to: day(2002, 10, 2) }, seen: Seen(2542, 2544), evidence: Evidence::Program }, // กค 05 กรมบัญชีกลาง
    NumberRow { ministry: 2, number: 8, department: 26, period: Period { from: NEVER, to: day(2002, 10, 2) }, seen: Seen(2542, 2543), evidence: Evidence::Program }, // กค 08 กรมสรรพากร
    NumberRow { ministry: 3, number: 2, department: 30, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กต 02 สำนักงานปลัดกระทรวงการต่างประเทศ
    NumberRow { ministry: 3, number: 4, department: 31, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Topic }, // กต 04 กรมพิธีการทูต
    NumberRow { ministry: 3, number: 7, department: 32, period: Period::ALWAYS, seen: Seen(2564, 2565), evidence: Evidence::Topic }, // กต 07 กรมเศรษฐกิจระหว่างประเทศ
    NumberRow { ministry: 4, number: 2, department: 43, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กก 02 สำนักงานปลัดกระทรวงการท่องเที่ยวและกีฬา
    NumberRow { ministry: 4, number: 3, department: 44, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กก 03 กรมพลศึกษา
    NumberRow { ministry: 4, number: 4, department: 45, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กก 04 กรมการท่องเที่ยว
    NumberRow { ministry: 4, number: 5, department: 46, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กก 05 มหาวิทยาลัยการกีฬาแห่งชาติ
    NumberRow { ministry: 5, number: 2, department: 47, period: Period::ALWAYS, seen: Seen(2553, 2553), evidence: Evidence::Program }, // พม 02 สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์
    NumberRow { ministry: 5, number: 3, department: 48, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พม 03 กรมกิจการเด็กและเยาวชน
    NumberRow { ministry: 5, number: 4, department: 49, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พม 04 กรมกิจการผู้สูงอายุ
    NumberRow { ministry: 5, number: 5, department: 50, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พม 05 กรมกิจการสตรีและสถาบันครอบครัว
    NumberRow { ministry: 5, number: 6, department: 51, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พม 06 กรมพัฒนาสังคมและสวัสดิการ
    NumberRow { ministry: 5, number: 7, department: 52, period: Period { from: day(2015, 1, 1), to: NEVER }, seen: Seen(2561, 2561), evidence: Evidence::Letter }, // พม 07 กรมส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการ
    NumberRow { ministry: 5, number: 6, department: 53, period: Period { from: NEVER, to: day(2015, 12, 31) }, seen: Seen(2557, 2557), evidence: Evidence::Program }, // พม 06 สำนักงานส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการแห่งชาติ
    NumberRow { ministry: 6, number: 2, department: 54, period: Period::ALWAYS, seen: Seen(2567, 2567), evidence: Evidence::Letter }, // อว 02 สำนักงานปลัดกระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม
    NumberRow { ministry: 6, number: 3, department: 55, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // อว 03 กรมวิทยาศาสตร์บริการ
    NumberRow { ministry: 6, number: 4, department: 56, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // อว 04 สำนักงานการวิจัยแห่งชาติ
    NumberRow { ministry: 7, number: 2, department: 58, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กษ 02 สำนักงานปลัดกระทรวงเกษตรและสหกรณ์
    NumberRow { ministry: 7, number: 3, department: 59, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กษ 03 กรมชลประทาน
    NumberRow { ministry: 7, number: 4, department: 60, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กษ 04 กรมตรวจบัญชีสหกรณ์
    NumberRow { ministry: 7, number: 5, department: 61, period: Period::ALWAYS, seen: Seen(2563, 2563), evidence: Evidence::Topic }, // กษ 05 กรมประมง
    NumberRow { ministry: 7, number: 6, department: 62, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กษ 06 กรมปศุสัตว์
    NumberRow { ministry: 7, number: 8, department: 63, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กษ 08 กรมพัฒนาที่ดิน
    NumberRow { ministry: 7, number: 9, department: 64, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กษ 09 กรมวิชาการเกษตร
    NumberRow { ministry: 7, number: 10, department: 65, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กษ 10 กรมส่งเสริมการเกษตร
    NumberRow { ministry: 7, number: 11, department: 66, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กษ 11 กรมส่งเสริมสหกรณ์
    NumberRow { ministry: 7, number: 12, department: 67, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กษ 12 สำนักงานการปฏิรูปที่ดินเพื่อเกษตรกรรม
    NumberRow { ministry: 7, number: 13, department: 68, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // กษ 13 สำนักงานเศรษฐกิจการเกษตร
    NumberRow { ministry: 7, number: 29, department: 69, period: Period::ALWAYS, seen: Seen(2563, 2563), evidence: Evidence::Topic }, // กษ 29 การยางแห่งประเทศไทย
    NumberRow { ministry: 8, number: 2, department: 74, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // คค 02 สำนักงานปลัดกระทรวงคมนาคม
    NumberRow { ministry: 8, number: 3, department: 75, period: Period::ALWAYS, seen: Seen(2565, 2565), evidence: Evidence::Letter }, // คค 03 กรมเจ้าท่า
    NumberRow { ministry: 8, number: 4, department: 76, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // คค 04 กรมการขนส่งทางบก
    NumberRow { ministry: 8, number: 5, department: 77, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // คค 05 กรมท่าอากาศยาน
    NumberRow { ministry: 8, number: 6, department: 78, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // คค 06 กรมทางหลวง
    NumberRow { ministry: 8, number: 7, department: 79, period: Period::ALWAYS, seen: Seen(2567, 2569), evidence: Evidence::Program }, // คค 07 กรมทางหลวงชนบท
    NumberRow { ministry: 8, number: 8, department: 80, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // คค 08 สำนักงานนโยบายและแผนการขนส่งและจราจร
    NumberRow { ministry: 9, number: 2, department: 82, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ทส 02 สำนักงานปลัดกระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม
    NumberRow { ministry: 9, number: 3, department: 83, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ทส 03 กรมควบคุมมลพิษ
    NumberRow { ministry: 9, number: 4, department: 84, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ทส 04 กรมทรัพยากรทางทะเลและชายฝั่ง
    NumberRow { ministry: 9, number: 5, department: 85, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ทส 05 กรมทรัพยากรธรณี
    NumberRow { ministry: 9, number: 6, department: 86, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ทส 06 กรมทรัพยากรน้ำ
    NumberRow { ministry: 9, number: 7, department: 87, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ทส 07 กรมทรัพยากรน้ำบาดาล
    NumberRow { ministry: 9, number: 8, department: 88, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ทส 08 กรมการเปลี่ยนแปลงสภาพภูมิอากาศและสิ่งแวดล้อม
    NumberRow { ministry: 9, number: 9, department: 89, period: Period::ALWAYS, seen: Seen(2554, 2559), evidence: Evidence::Letters }, // ทส 09 กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช
    NumberRow { ministry: 9, number: 10, department: 90, period: Period::ALWAYS, seen: Seen(2567, 2567), evidence: Evidence::Program }, // ทส 10 สำนักงานนโยบายและแผนทรัพยากรธรรมชาติและสิ่งแวดล้อม
    NumberRow { ministry: 9, number: 16, department: 91, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ทส 16 กรมป่าไม้
    NumberRow { ministry: 10, number: 2, department: 92, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ดศ 02 สำนักงานปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม
    NumberRow { ministry: 11, number: 2, department: 96, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พน 02 สำนักงานปลัดกระทรวงพลังงาน
    NumberRow { ministry: 11, number: 3, department: 97, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พน 03 กรมเชื้อเพลิงธรรมชาติ
    NumberRow { ministry: 11, number: 4, department: 98, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พน 04 กรมธุรกิจพลังงาน
    NumberRow { ministry: 11, number: 5, department: 99, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พน 05 กรมพัฒนาพลังงานทดแทนและอนุรักษ์พลังงาน
    NumberRow { ministry: 11, number: 6, department: 100, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พน 06 สำนักงานนโยบายและแผนพลังงาน
    NumberRow { ministry: 12, number: 2, department: 101, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พณ 02 สำนักงานปลัดกระทรวงพาณิชย์
    NumberRow { ministry: 12, number: 3, department: 102, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พณ 03 กรมการค้าต่างประเทศ
    NumberRow { ministry: 12, number: 4, department: 103, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พณ 04 กรมการค้าภายใน
    NumberRow { ministry: 12, number: 6, department: 104, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พณ 06 กรมเจรจาการค้าระหว่างประเทศ
    NumberRow { ministry: 12, number: 7, department: 105, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พณ 07 กรมทรัพย์สินทางปัญญา
    NumberRow { ministry: 12, number: 8, department: 106, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พณ 08 กรมพัฒนาธุรกิจการค้า
    NumberRow { ministry: 12, number: 9, department: 107, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // พณ 09 กรมส่งเสริมการค้าระหว่างประเทศ
    NumberRow { ministry: 13, number: 2, department: 109, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // มท 02 สำนักงานปลัดกระทรวงมหาดไทย
    NumberRow { ministry: 13, number: 3, department: 110, period: Period::ALWAYS, seen: Seen(2539, 2566), evidence: Evidence::Letter }, // มท 03 กรมการปกครอง
    NumberRow { ministry: 13, number: 4, department: 111, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Original }, // มท 04 กรมการพัฒนาชุมชน
    NumberRow { ministry: 13, number: 5, department: 112, period: Period { from: day(2002, 10, 3), to: NEVER }, seen: Seen(2558, 2566), evidence: Evidence::Letters }, // มท 05 กรมที่ดิน
    NumberRow { ministry: 13, number: 6, department: 113, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Program }, // มท 06 กรมป้องกันและบรรเทาสาธารณภัย
    NumberRow { ministry: 13, number: 7, department: 114, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // มท 07 กรมโยธาธิการและผังเมือง
    NumberRow { ministry: 13, number: 8, department: 115, period: Period::ALWAYS, seen: Seen(2551, 2568), evidence: Evidence::Original }, // มท 08 กรมส่งเสริมการปกครองท้องถิ่น
    NumberRow { ministry: 13, number: 4, department: 110, period: Period { from: NEVER, to: day(1996, 12, 31) }, seen: Seen(2528, 2528), evidence: Evidence::Letter }, // มท 04 กรมการปกครอง
    NumberRow { ministry: 13, number: 6, department: 112, period: Period { from: NEVER, to: day(1985, 12, 31) }, seen: Seen(2524, 2524), evidence: Evidence::Page }, // มท 06 กรมที่ดิน
    NumberRow { ministry: 13, number: 6, department: 112, period: Period { from: day(1992, 1, 1), to: day(2000, 12, 31) }, seen: Seen(2537, 2537), evidence: Evidence::Page }, // มท 06 กรมที่ดิน
    NumberRow { ministry: 13, number: 7, department: 112, period: Period { from: NEVER, to: day(1994, 12, 31) }, seen: Seen(2528, 2535), evidence: Evidence::Page }, // มท 07 กรมที่ดิน
    NumberRow { ministry: 13, number: 7, department: 112, period: Period { from: day(1994, 1, 1), to: day(2002, 10, 2) }, seen: Seen(2543, 2543), evidence: Evidence::Page }, // มท 07 กรมที่ดิน
    NumberRow { ministry: 14, number: 2, department: 116, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ยธ 02 สำนักงานปลัดกระทรวงยุติธรรม
    NumberRow { ministry: 14, number: 3, department: 117, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Program }, // ยธ 03 กรมคุมประพฤติ
    NumberRow { ministry: 14, number: 4, department: 118, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ยธ 04 กรมคุ้มครองสิทธิและเสรีภาพ
    NumberRow { ministry: 14, number: 5, department: 119, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ยธ 05 กรมบังคับคดี
    NumberRow { ministry: 14, number: 6, department: 120, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ยธ 06 กรมพินิจและคุ้มครองเด็กและเยาวชน
    NumberRow { ministry: 14, number: 7, department: 121, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ยธ 07 กรมราชทัณฑ์
    NumberRow { ministry: 14, number: 8, department: 122, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ยธ 08 กรมสอบสวนคดีพิเศษ
    NumberRow { ministry: 14, number: 9, department: 123, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ยธ 09 สำนักงานกิจการยุติธรรม
    NumberRow { ministry: 14, number: 10, department: 124, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ยธ 10 สถาบันนิติวิทยาศาสตร์
    NumberRow { ministry: 14, number: 11, department: 125, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ยธ 11 สำนักงานคณะกรรมการป้องกันและปราบปรามยาเสพติด
    NumberRow { ministry: 15, number: 2, department: 126, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // รง 02 สำนักงานปลัดกระทรวงแรงงาน
    NumberRow { ministry: 15, number: 3, department: 127, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // รง 03 กรมการจัดหางาน
    NumberRow { ministry: 15, number: 4, department: 128, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // รง 04 กรมพัฒนาฝีมือแรงงาน
    NumberRow { ministry: 15, number: 5, department: 129, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // รง 05 กรมสวัสดิการและคุ้มครองแรงงาน
    NumberRow { ministry: 15, number: 6, department: 130, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // รง 06 สำนักงานประกันสังคม
    NumberRow { ministry: 16, number: 2, department: 131, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // วธ 02 สำนักงานปลัดกระทรวงวัฒนธรรม
    NumberRow { ministry: 16, number: 3, department: 132, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // วธ 03 กรมการศาสนา
    NumberRow { ministry: 16, number: 4, department: 133, period: Period::ALWAYS, seen: Seen(2565, 2565), evidence: Evidence::Letter }, // วธ 04 กรมศิลปากร
    NumberRow { ministry: 16, number: 5, department: 134, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // วธ 05 กรมส่งเสริมวัฒนธรรม
    NumberRow { ministry: 16, number: 6, department: 135, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // วธ 06 สำนักงานศิลปวัฒนธรรมร่วมสมัย
    NumberRow { ministry: 17, number: 2, department: 137, period: Period::ALWAYS, seen: Seen(2548, 2564), evidence: Evidence::Letters }, // ศธ 02 สำนักงานปลัดกระทรวงศึกษาธิการ
    NumberRow { ministry: 17, number: 3, department: 138, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // ศธ 03 สำนักงานเลขาธิการสภาการศึกษา
    NumberRow { ministry: 17, number: 4, department: 139, period: Period::ALWAYS, seen: Seen(2555, 2563), evidence: Evidence::Letters }, // ศธ 04 สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน
    NumberRow { ministry: 17, number: 6, department: 140, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Program }, // ศธ 06 สำนักงานคณะกรรมการการอาชีวศึกษา
    NumberRow { ministry: 17, number: 7, department: 141, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Program }, // ศธ 07 กรมส่งเสริมการเรียนรู้
    NumberRow { ministry: 18, number: 2, department: 142, period: Period::ALWAYS, seen: Seen(2554, 2566), evidence: Evidence::Letter }, // สธ 02 สำนักงานปลัดกระทรวงสาธารณสุข
    NumberRow { ministry: 18, number: 3, department: 143, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Topic }, // สธ 03 กรมการแพทย์
    NumberRow { ministry: 18, number: 4, department: 144, period: Period::ALWAYS, seen: Seen(2569, 2569), evidence: Evidence::Program }, // สธ 04 กรมควบคุมโรค
    NumberRow { ministry: 18, number: 5, department: 145, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // สธ 05 กรมการแพทย์แผนไทยและการแพทย์ทางเลือก
    NumberRow { ministry: 18, number: 6, department: 146, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // สธ 06 กรมวิทยาศาสตร์การแพทย์
    NumberRow { ministry: 18, number: 7, department: 147, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // สธ 07 กรมสนับสนุนบริการสุขภาพ
    NumberRow { ministry: 18, number: 8, department: 148, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Program }, // สธ 08 กรมสุขภาพจิต
    NumberRow { ministry: 18, number: 9, department: 149, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // สธ 09 กรมอนามัย
    NumberRow { ministry: 18, number: 10, department: 150, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // สธ 10 สำนักงานคณะกรรมการอาหารและยา
    NumberRow { ministry: 19, number: 2, department: 151, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // อก 02 สำนักงานปลัดกระทรวงอุตสาหกรรม
    NumberRow { ministry: 19, number: 3, department: 152, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // อก 03 กรมโรงงานอุตสาหกรรม
    NumberRow { ministry: 19, number: 4, department: 153, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // อก 04 กรมส่งเสริมอุตสาหกรรม
    NumberRow { ministry: 19, number: 5, department: 154, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // อก 05 กรมอุตสาหกรรมพื้นฐานและการเหมืองแร่
    NumberRow { ministry: 19, number: 6, department: 155, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // อก 06 สำนักงานคณะกรรมการอ้อยและน้ำตาลทราย
    NumberRow { ministry: 19, number: 7, department: 156, period: Period::ALWAYS, seen: Seen(2567, 2568), evidence: Evidence::Letter }, // อก 07 สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม
    NumberRow { ministry: 19, number: 8, department: 157, period: Period::ALWAYS, seen: Seen(0, 0), evidence: Evidence::Recall }, // อก 08 สำนักงานเศรษฐกิจอุตสาหกรรม
    NumberRow { ministry: 25, number: 1, department: 158, period: Period { from: NEVER, to: day(1992, 12, 31) }, seen: Seen(2510, 2510), evidence: Evidence::Letter }, // สร 01 สำนักนายกรัฐมนตรี
    NumberRow { ministry: 25, number: 2, department: 4, period: Period { from: NEVER, to: day(1992, 12, 31) }, seen: Seen(2525, 2525), evidence: Evidence::Letter }, // สร 02 สำนักเลขาธิการคณะรัฐมนตรี
    NumberRow { ministry: 25, number: 4, department: 4, period: Period { from: NEVER, to: day(1982, 12, 31) }, seen: Seen(2512, 2512), evidence: Evidence::Letter }, // สร 04 สำนักเลขาธิการคณะรัฐมนตรี
];

pub(in crate::data) static DIVISIONS: [DivisionRow; 146] = [
    DivisionRow { letters: Text::new(278, 6), office: Text::new(116, 4), name: Text::new(8713, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2544, 2544), sightings: 1, evidence: Evidence::Letter }, // กค 0209 กระทรวงการคลัง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(21, 4), name: Text::new(1040, 33), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2564, 2564), sightings: 1, evidence: Evidence::Letter }, // กค 0304 กรมธนารักษ์
    DivisionRow { letters: Text::new(278, 6), office: Text::new(37, 4), name: Text::new(1040, 33), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2560, 2563), sightings: 2, evidence: Evidence::Letters }, // กค 0305 กรมธนารักษ์
    DivisionRow { letters: Text::new(278, 6), office: Text::new(82, 4), name: Text::new(1040, 33), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2560, 2560), sightings: 1, evidence: Evidence::Page }, // กค 0308 กรมธนารักษ์
    DivisionRow { letters: Text::new(278, 6), office: Text::new(31, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2563, 2564), sightings: 4, evidence: Evidence::Letters }, // กค 0402 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(31, 4), name: Text::new(8713, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2562, 2567), sightings: 6, evidence: Evidence::Letters }, // กค 0402 กระทรวงการคลัง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(65, 4), name: Text::new(977, 189), parent: Text::new(1082, 36), level: DivisionLevel::Division, seen: Seen(2561, 2568), sightings: 25, evidence: Evidence::Letters }, // กค 0405 คณะกรรมการวินิจฉัยปัญหาการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ
    DivisionRow { letters: Text::new(278, 6), office: Text::new(65, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2560, 2565), sightings: 7, evidence: Evidence::Letters }, // กค 0405 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(155, 4), name: Text::new(8713, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2552, 2558), sightings: 2, evidence: Evidence::Letters }, // กค 0406 กระทรวงการคลัง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(160, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Program }, // กค 0408 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(160, 4), name: Text::new(8713, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2563, 2563), sightings: 2, evidence: Evidence::Letters }, // กค 0408 กระทรวงการคลัง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(167, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2553, 2553), sightings: 1, evidence: Evidence::Program }, // กค 0409 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(167, 4), name: Text::new(8713, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2547, 2562), sightings: 2, evidence: Evidence::Letters }, // กค 0409 กระทรวงการคลัง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(180, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2561, 2566), sightings: 2, evidence: Evidence::Letters }, // กค 0410 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(183, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // กค 0411 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(195, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2561, 2563), sightings: 2, evidence: Evidence::Letters }, // กค 0412 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(199, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2564, 2564), sightings: 1, evidence: Evidence::Letter }, // กค 0414 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(207, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2560, 2566), sightings: 21, evidence: Evidence::Letters }, // กค 0416 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(211, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2549, 2567), sightings: 2, evidence: Evidence::Letters }, // กค 0417 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(215, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // กค 0420 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(218, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2556, 2559), sightings: 2, evidence: Evidence::Program }, // กค 0422 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(218, 4), name: Text::new(8713, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2555, 2555), sightings: 1, evidence: Evidence::Letter }, // กค 0422 กระทรวงการคลัง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(222, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2562, 2563), sightings: 2, evidence: Evidence::Letters }, // กค 0433 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(238, 4), name: Text::new(1082, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 2, evidence: Evidence::Program }, // กค 0526 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(242, 4), name: Text::new(8713, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2542, 2542), sightings: 1, evidence: Evidence::Letter }, // กค 0529 กระทรวงการคลัง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(246, 4), name: Text::new(8713, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2544, 2544), sightings: 1, evidence: Evidence::Page }, // กค 0530 กระทรวงการคลัง
    DivisionRow { letters: Text::new(278, 6), office: Text::new(53, 4), name: Text::new(1797, 30), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2552, 2564), sightings: 5, evidence: Evidence::Letters }, // กค 0702 กรมสรรพากร
    DivisionRow { letters: Text::new(278, 6), office: Text::new(277, 4), name: Text::new(1797, 30), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2547, 2549), sightings: 3, evidence: Evidence::Program }, // กค 0706 กรมสรรพากร
    DivisionRow { letters: Text::new(278, 6), office: Text::new(162, 4), name: Text::new(1797, 30), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2542, 2543), sightings: 4, evidence: Evidence::Program }, // กค 0811 กรมสรรพากร
    DivisionRow { letters: Text::new(278, 6), office: Text::new(118, 4), name: Text::new(8588, 75), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // กค 0905 สำนักงานบริหารหนี้สาธารณะ
    DivisionRow { letters: Text::new(3827, 6), office: Text::new(63, 4), name: Text::new(1467, 39), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Topic }, // กต 0404 กรมพิธีการทูต
    DivisionRow { letters: Text::new(3827, 6), office: Text::new(80, 4), name: Text::new(2440, 72), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2564, 2565), sightings: 2, evidence: Evidence::Topic }, // กต 0703 กรมเศรษฐกิจระหว่างประเทศ
    DivisionRow { letters: Text::new(3827, 6), office: Text::new(76, 4), name: Text::new(8739, 60), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Letter }, // กต 0902 กระทรวงการต่างประเทศ
    DivisionRow { letters: Text::new(6255, 6), office: Text::new(51, 4), name: Text::new(2746, 39), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2546, 2546), sightings: 1, evidence: Evidence::Program }, // กท 0307 กรุงเทพมหานคร
    DivisionRow { letters: Text::new(286, 6), office: Text::new(86, 4), name: Text::new(1110, 24), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2563, 2563), sightings: 1, evidence: Evidence::Topic }, // กษ 0515 กรมประมง
    DivisionRow { letters: Text::new(286, 6), office: Text::new(189, 4), name: Text::new(1436, 57), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2563, 2563), sightings: 1, evidence: Evidence::Topic }, // กษ 2908 การยางแห่งประเทศไทย
    DivisionRow { letters: Text::new(2767, 6), office: Text::new(49, 4), name: Text::new(1545, 48), parent: Text::new(2779, 24), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // กห 0403 กรมยุทธการทหารบก
    DivisionRow { letters: Text::new(2767, 6), office: Text::new(230, 4), name: Text::new(13607, 38), parent: Text::new(2779, 24), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // กห 0482 กองทัพภาคที่ 2
    DivisionRow { letters: Text::new(2767, 6), office: Text::new(234, 4), name: Text::new(4870, 81), parent: Text::new(2779, 24), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // กห 0483 โรงพยาบาลค่ายสุรศักดิ์มนตรี
    DivisionRow { letters: Text::new(2767, 6), office: Text::new(41, 4), name: Text::new(14034, 17), parent: Text::new(2802, 30), level: DivisionLevel::Division, seen: Seen(2559, 2559), sightings: 1, evidence: Evidence::Program }, // กห 0507 สสท.ทร.
    DivisionRow { letters: Text::new(5467, 6), office: Text::new(7, 4), name: Text::new(8864, 39), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2564, 2564), sightings: 1, evidence: Evidence::Letter }, // คค 0100 กระทรวงคมนาคม
    DivisionRow { letters: Text::new(5467, 6), office: Text::new(102, 4), name: Text::new(2400, 30), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // คค 0310 กรมเจ้าท่า
    DivisionRow { letters: Text::new(5467, 6), office: Text::new(288, 4), name: Text::new(855, 42), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2567, 2569), sightings: 1, evidence: Evidence::Program }, // คค 0709 กรมทางหลวงชนบท
    DivisionRow { letters: Text::new(385, 6), office: Text::new(90, 4), name: Text::new(8328, 63), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Letter }, // ตช 0010 สำนักงานตำรวจแห่งชาติ
    DivisionRow { letters: Text::new(1459, 6), office: Text::new(112, 4), name: Text::new(10224, 108), parent: Text::new(7485, 78), level: DivisionLevel::Division, seen: Seen(2560, 2560), sightings: 1, evidence: Evidence::Letter }, // ตผ 0054 สำนักตรวจเงินแผ่นดินจังหวัดเชียงใหม่
    DivisionRow { letters: Text::new(4368, 6), office: Text::new(169, 4), name: Text::new(10274, 102), parent: Text::new(13411, 113), level: DivisionLevel::Division, seen: Seen(2559, 2559), sightings: 1, evidence: Evidence::Letter }, // ทส 0906 สำนักฟื้นฟูและพัฒนาพื้นที่อนุรักษ์
    DivisionRow { letters: Text::new(4368, 6), office: Text::new(169, 4), name: Text::new(13411, 113), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2554, 2559), sightings: 2, evidence: Evidence::Letters }, // ทส 0906 กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช
    DivisionRow { letters: Text::new(4368, 6), office: Text::new(98, 4), name: Text::new(8511, 150), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Program }, // ทส 1009 สำนักงานนโยบายและแผนทรัพยากรธรรมชาติและสิ่งแวดล้อม
    DivisionRow { letters: Text::new(970, 6), office: Text::new(45, 4), name: Text::new(9261, 51), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2563, 2564), sightings: 2, evidence: Evidence::Letters }, // นร 0106 สำนักนายกรัฐมนตรี
    DivisionRow { letters: Text::new(970, 6), office: Text::new(33, 4), name: Text::new(10325, 75), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2536, 2536), sightings: 1, evidence: Evidence::Letter }, // นร 0205 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(970, 6), office: Text::new(23, 4), name: Text::new(10350, 78), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2557, 2557), sightings: 1, evidence: Evidence::Page }, // นร 0401 สำนักเลขาธิการนายกรัฐมนตรี
    DivisionRow { letters: Text::new(970, 6), office: Text::new(31, 4), name: Text::new(10350, 78), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2560, 2564), sightings: 2, evidence: Evidence::Letters }, // นร 0402 สำนักเลขาธิการนายกรัฐมนตรี
    DivisionRow { letters: Text::new(970, 6), office: Text::new(49, 4), name: Text::new(10350, 78), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2564, 2566), sightings: 4, evidence: Evidence::Letters }, // นร 0403 สำนักเลขาธิการนายกรัฐมนตรี
    DivisionRow { letters: Text::new(970, 6), office: Text::new(35, 4), name: Text::new(10325, 75), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2562, 2566), sightings: 2, evidence: Evidence::Letters }, // นร 0503 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(970, 6), office: Text::new(39, 4), name: Text::new(10325, 75), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2546, 2567), sightings: 8, evidence: Evidence::Letters }, // นร 0505 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(970, 6), office: Text::new(59, 4), name: Text::new(10325, 75), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // นร 0508 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(970, 6), office: Text::new(265, 4), name: Text::new(7472, 39), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2553, 2567), sightings: 2, evidence: Evidence::Letters }, // นร 0704 สำนักงบประมาณ
    DivisionRow { letters: Text::new(970, 6), office: Text::new(269, 4), name: Text::new(7472, 39), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Letter }, // นร 0705 สำนักงบประมาณ
    DivisionRow { letters: Text::new(970, 6), office: Text::new(281, 4), name: Text::new(7472, 39), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 2, evidence: Evidence::Letters }, // นร 0707 สำนักงบประมาณ
    DivisionRow { letters: Text::new(970, 6), office: Text::new(283, 4), name: Text::new(7818, 102), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2535, 2540), sightings: 2, evidence: Evidence::Letters }, // นร 0708 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(970, 6), office: Text::new(305, 4), name: Text::new(7472, 39), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2562, 2562), sightings: 1, evidence: Evidence::Letter }, // นร 0714 สำนักงบประมาณ
    DivisionRow { letters: Text::new(970, 6), office: Text::new(309, 4), name: Text::new(7472, 39), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2562, 2562), sightings: 1, evidence: Evidence::Letter }, // นร 0718 สำนักงบประมาณ
    DivisionRow { letters: Text::new(970, 6), office: Text::new(313, 4), name: Text::new(7472, 39), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2563, 2564), sightings: 2, evidence: Evidence::Letters }, // นร 0723 สำนักงบประมาณ
    DivisionRow { letters: Text::new(970, 6), office: Text::new(100, 4), name: Text::new(7644, 75), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2563, 2567), sightings: 3, evidence: Evidence::Letters }, // นร 0903 สำนักงานคณะกรรมการกฤษฎีกา
    DivisionRow { letters: Text::new(970, 6), office: Text::new(290, 4), name: Text::new(7644, 75), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2563, 2564), sightings: 2, evidence: Evidence::Letters }, // นร 0913 สำนักงานคณะกรรมการกฤษฎีกา
    DivisionRow { letters: Text::new(970, 6), office: Text::new(8, 4), name: Text::new(7818, 102), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2553, 2553), sightings: 1, evidence: Evidence::Letter }, // นร 1003 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(970, 6), office: Text::new(29, 4), name: Text::new(7818, 102), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2562, 2562), sightings: 2, evidence: Evidence::Letters }, // นร 1004 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(970, 6), office: Text::new(70, 4), name: Text::new(7818, 102), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2553, 2561), sightings: 4, evidence: Evidence::Letters }, // นร 1006 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(970, 6), office: Text::new(92, 4), name: Text::new(7818, 102), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2553, 2562), sightings: 4, evidence: Evidence::Letters }, // นร 1008 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(970, 6), office: Text::new(26, 4), name: Text::new(7818, 102), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2556, 2566), sightings: 2, evidence: Evidence::Letters }, // นร 1011 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(970, 6), office: Text::new(104, 4), name: Text::new(7818, 102), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2552, 2567), sightings: 6, evidence: Evidence::Letters }, // นร 1012 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(970, 6), office: Text::new(128, 4), name: Text::new(554, 84), parent: Text::new(7818, 102), level: DivisionLevel::Division, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Letter }, // นร 1019 คณะกรรมการมาตรฐานทางจริยธรรม
    DivisionRow { letters: Text::new(970, 6), office: Text::new(134, 4), name: Text::new(7818, 102), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // นร 1024 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(970, 6), office: Text::new(106, 4), name: Text::new(8126, 99), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Letter }, // นร 1200 สำนักงานคณะกรรมการพัฒนาระบบราชการ
    DivisionRow { letters: Text::new(970, 6), office: Text::new(165, 4), name: Text::new(9261, 51), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2539, 2539), sightings: 1, evidence: Evidence::Letter }, // นร 1204 สำนักนายกรัฐมนตรี
    DivisionRow { letters: Text::new(970, 6), office: Text::new(174, 4), name: Text::new(8126, 99), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2560, 2563), sightings: 2, evidence: Evidence::Letters }, // นร 1208 สำนักงานคณะกรรมการพัฒนาระบบราชการ
    DivisionRow { letters: Text::new(970, 6), office: Text::new(186, 4), name: Text::new(8126, 99), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2563, 2563), sightings: 1, evidence: Evidence::Letter }, // นร 1222 สำนักงานคณะกรรมการพัฒนาระบบราชการ
    DivisionRow { letters: Text::new(970, 6), office: Text::new(273, 4), name: Text::new(9261, 51), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2543, 2543), sightings: 2, evidence: Evidence::Letters }, // นร 1305 สำนักนายกรัฐมนตรี
    DivisionRow { letters: Text::new(6087, 6), office: Text::new(0, 4), name: Text::new(2881, 36), parent: Text::new(8029, 159), level: DivisionLevel::Division, seen: Seen(2561, 2561), sightings: 1, evidence: Evidence::Program }, // ปป 0004 กองบริหารคดี
    DivisionRow { letters: Text::new(2752, 6), office: Text::new(55, 4), name: Text::new(8798, 162), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2553, 2553), sightings: 1, evidence: Evidence::Program }, // พม 0206 สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์
    DivisionRow { letters: Text::new(2752, 6), office: Text::new(132, 4), name: Text::new(8798, 162), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2553, 2553), sightings: 1, evidence: Evidence::Program }, // พม 0210 สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์
    DivisionRow { letters: Text::new(2752, 6), office: Text::new(47, 4), name: Text::new(2816, 147), parent: Text::new(9889, 150), level: DivisionLevel::Division, seen: Seen(2557, 2557), sightings: 1, evidence: Evidence::Program }, // พม 0604 กองบริหารกองทุนส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการ
    DivisionRow { letters: Text::new(2752, 6), office: Text::new(53, 4), name: Text::new(2129, 111), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2561, 2561), sightings: 1, evidence: Evidence::Letter }, // พม 0702 กรมส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการ
    DivisionRow { letters: Text::new(3011, 6), office: Text::new(12, 4), name: Text::new(10260, 42), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // พว 0202 สำนักพระราชวัง
    DivisionRow { letters: Text::new(765, 6), office: Text::new(33, 4), name: Text::new(9037, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2559, 2559), sightings: 1, evidence: Evidence::Program }, // มท 0205 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(765, 6), office: Text::new(102, 4), name: Text::new(271, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Letter }, // มท 0310 กรมการปกครอง
    DivisionRow { letters: Text::new(765, 6), office: Text::new(102, 4), name: Text::new(9037, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2554, 2563), sightings: 10, evidence: Evidence::Letters }, // มท 0310 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(765, 6), office: Text::new(151, 4), name: Text::new(271, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // มท 0319 กรมการปกครอง
    DivisionRow { letters: Text::new(765, 6), office: Text::new(207, 4), name: Text::new(2913, 87), parent: Text::new(271, 36), level: DivisionLevel::Division, seen: Seen(2528, 2528), sightings: 1, evidence: Evidence::Letter }, // มท 0416 กองบัญชาการกองอาสารักษาดินแดน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(67, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2558, 2558), sightings: 2, evidence: Evidence::Letters }, // มท 0511 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(67, 4), name: Text::new(9037, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2564, 2564), sightings: 1, evidence: Evidence::Letter }, // มท 0511 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(765, 6), office: Text::new(86, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Letter }, // มท 0515 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(120, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2564, 2564), sightings: 3, evidence: Evidence::Letters }, // มท 0516 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(19, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2524, 2537), sightings: 2, evidence: Evidence::Page }, // มท 0603 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(57, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2537, 2537), sightings: 1, evidence: Evidence::Page }, // มท 0605 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(72, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2537, 2537), sightings: 1, evidence: Evidence::Page }, // มท 0606 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(74, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2524, 2524), sightings: 1, evidence: Evidence::Page }, // มท 0609 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(157, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2537, 2537), sightings: 1, evidence: Evidence::Page }, // มท 0610 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(171, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2524, 2524), sightings: 1, evidence: Evidence::Page }, // มท 0611 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(249, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2524, 2524), sightings: 1, evidence: Evidence::Page }, // มท 0612 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(253, 4), name: Text::new(9301, 135), parent: Text::new(1151, 84), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // มท 0618 สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดระยอง
    DivisionRow { letters: Text::new(765, 6), office: Text::new(43, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0701 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(53, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0702 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(269, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2528, 2528), sightings: 1, evidence: Evidence::Page }, // มท 0705 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(283, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2528, 2528), sightings: 1, evidence: Evidence::Page }, // มท 0708 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(288, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0709 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(294, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0710 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(297, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2528, 2528), sightings: 1, evidence: Evidence::Page }, // มท 0711 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(301, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0712 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(305, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0714 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(317, 4), name: Text::new(917, 27), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2543, 2543), sightings: 1, evidence: Evidence::Page }, // มท 0728 กรมที่ดิน
    DivisionRow { letters: Text::new(765, 6), office: Text::new(61, 4), name: Text::new(1957, 84), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2560, 2560), sightings: 1, evidence: Evidence::Program }, // มท 0804 กรมส่งเสริมการปกครองท้องถิ่น
    DivisionRow { letters: Text::new(765, 6), office: Text::new(84, 4), name: Text::new(9037, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Program }, // มท 0805 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(765, 6), office: Text::new(94, 4), name: Text::new(1957, 84), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2566, 2567), sightings: 2, evidence: Evidence::Letters }, // มท 0808 กรมส่งเสริมการปกครองท้องถิ่น
    DivisionRow { letters: Text::new(765, 6), office: Text::new(94, 4), name: Text::new(9037, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2552, 2563), sightings: 3, evidence: Evidence::Letters }, // มท 0808 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(765, 6), office: Text::new(96, 4), name: Text::new(9037, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // มท 0810 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(765, 6), office: Text::new(176, 4), name: Text::new(1957, 84), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2568, 2568), sightings: 1, evidence: Evidence::Letter }, // มท 0816 กรมส่งเสริมการปกครองท้องถิ่น
    DivisionRow { letters: Text::new(765, 6), office: Text::new(191, 4), name: Text::new(9037, 42), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Letter }, // มท 0818 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(765, 6), office: Text::new(285, 4), name: Text::new(1957, 84), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2551, 2555), sightings: 6, evidence: Evidence::Program }, // มท 0890 กรมส่งเสริมการปกครองท้องถิ่น
    DivisionRow { letters: Text::new(577, 6), office: Text::new(102, 4), name: Text::new(623, 39), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // ยธ 0310 กรมคุมประพฤติ
    DivisionRow { letters: Text::new(262, 6), office: Text::new(203, 4), name: Text::new(14144, 78), parent: Text::new(1678, 30), level: DivisionLevel::Division, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // วธ 0415 สำนักศิลปากรที่ 5 ปราจีนบุรี
    DivisionRow { letters: Text::new(262, 6), office: Text::new(203, 4), name: Text::new(1678, 30), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // วธ 0415 กรมศิลปากร
    DivisionRow { letters: Text::new(187, 6), office: Text::new(55, 4), name: Text::new(7767, 153), parent: Text::new(9105, 87), level: DivisionLevel::Division, seen: Seen(2548, 2564), sightings: 20, evidence: Evidence::Letters }, // ศธ 0206 สำนักงานคณะกรรมการข้าราชการครูและบุคลากรทางการศึกษา
    DivisionRow { letters: Text::new(187, 6), office: Text::new(138, 5), name: Text::new(9117, 51), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2563, 2563), sightings: 1, evidence: Evidence::Letter }, // ศธ 02145 กระทรวงศึกษาธิการ
    DivisionRow { letters: Text::new(187, 6), office: Text::new(147, 4), name: Text::new(9117, 51), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2564, 2564), sightings: 1, evidence: Evidence::Letter }, // ศธ 0237 กระทรวงศึกษาธิการ
    DivisionRow { letters: Text::new(187, 6), office: Text::new(2, 5), name: Text::new(7669, 111), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2555, 2555), sightings: 1, evidence: Evidence::Program }, // ศธ 04002 สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน
    DivisionRow { letters: Text::new(187, 6), office: Text::new(16, 5), name: Text::new(7669, 111), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2563, 2563), sightings: 2, evidence: Evidence::Letters }, // ศธ 04006 สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน
    DivisionRow { letters: Text::new(187, 6), office: Text::new(72, 4), name: Text::new(7706, 93), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // ศธ 0606 สำนักงานคณะกรรมการการอาชีวศึกษา
    DivisionRow { letters: Text::new(187, 6), office: Text::new(257, 4), name: Text::new(2304, 60), parent: Text::new(7706, 93), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // ศธ 0623 วิทยาลัยเทคนิคชลบุรี
    DivisionRow { letters: Text::new(187, 6), office: Text::new(269, 5), name: Text::new(2025, 66), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // ศธ 07051 กรมส่งเสริมการเรียนรู้
    DivisionRow { letters: Text::new(5994, 6), office: Text::new(5, 4), name: Text::new(9134, 84), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2554, 2555), sightings: 2, evidence: Evidence::Letters }, // สธ 0201 สำนักงานปลัดกระทรวงสาธารณสุข
    DivisionRow { letters: Text::new(5994, 6), office: Text::new(12, 4), name: Text::new(9146, 48), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Topic }, // สธ 0202 กระทรวงสาธารณสุข
    DivisionRow { letters: Text::new(5994, 6), office: Text::new(78, 4), name: Text::new(9146, 48), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2568, 2568), sightings: 1, evidence: Evidence::Program }, // สธ 0207 กระทรวงสาธารณสุข
    DivisionRow { letters: Text::new(5994, 6), office: Text::new(143, 4), name: Text::new(9134, 84), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Program }, // สธ 0235 สำนักงานปลัดกระทรวงสาธารณสุข
    DivisionRow { letters: Text::new(5994, 6), office: Text::new(226, 4), name: Text::new(543, 36), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2569, 2569), sightings: 1, evidence: Evidence::Program }, // สธ 0434 กรมควบคุมโรค
    DivisionRow { letters: Text::new(5994, 6), office: Text::new(191, 4), name: Text::new(13130, 87), parent: Text::new(1882, 36), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // สธ 0818 โรงพยาบาลจิตเวชเลยราชนครินทร์
    DivisionRow { letters: Text::new(7118, 6), office: Text::new(108, 4), name: Text::new(10085, 93), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // สผ 0014 สำนักงานเลขาธิการสภาผู้แทนราษฎร
    DivisionRow { letters: Text::new(1209, 6), office: Text::new(10, 4), name: Text::new(8159, 114), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2569, 2569), sightings: 1, evidence: Evidence::Program }, // สม 0302 สำนักงานคณะกรรมการสิทธิมนุษยชนแห่งชาติ
    DivisionRow { letters: Text::new(656, 6), office: Text::new(25, 4), name: Text::new(9261, 51), parent: Text::new(0, 0), level: DivisionLevel::Ministry, seen: Seen(2510, 2510), sightings: 1, evidence: Evidence::Letter }, // สร 0101 สำนักนายกรัฐมนตรี
    DivisionRow { letters: Text::new(656, 6), office: Text::new(14, 4), name: Text::new(10325, 75), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2525, 2525), sightings: 1, evidence: Evidence::Letter }, // สร 0204 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(656, 6), office: Text::new(49, 4), name: Text::new(10325, 75), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2512, 2512), sightings: 1, evidence: Evidence::Letter }, // สร 0403 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(441, 6), office: Text::new(277, 4), name: Text::new(9529, 102), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2567, 2568), sightings: 2, evidence: Evidence::Letters }, // อก 0706 สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม
    DivisionRow { letters: Text::new(943, 6), office: Text::new(116, 4), name: Text::new(14085, 176), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Letter }, // อว 0209 สำนักงานปลัดกระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม
    DivisionRow { letters: Text::new(943, 6), office: Text::new(57, 4), name: Text::new(1266, 60), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // อว 0605 มหาวิทยาลัยมหาสารคาม
    DivisionRow { letters: Text::new(943, 6), office: Text::new(261, 4), name: Text::new(1285, 99), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Topic }, // อว 0654 มหาวิทยาลัยเทคโนโลยีราชมงคลล้านนา
    DivisionRow { letters: Text::new(943, 6), office: Text::new(123, 6), name: Text::new(1246, 54), parent: Text::new(0, 0), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // อว 660301 มหาวิทยาลัยขอนแก่น
];

pub(in crate::data) static PROVINCIAL_OFFICES: [OfficeRow; 22] = [
    OfficeRow { number: 3, name: Text::new(8294, 57), ministry: 2, department: 23, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานคลังจังหวัด
    OfficeRow { number: 4, name: Text::new(9460, 141), ministry: 5, department: 47, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด
    OfficeRow { number: 6, name: Text::new(8656, 60), ministry: 7, department: 61, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานประมงจังหวัด
    OfficeRow { number: 7, name: Text::new(10004, 87), ministry: 7, department: 58, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานเกษตรและสหกรณ์จังหวัด
    OfficeRow { number: 8, name: Text::new(9278, 69), ministry: 7, department: 62, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานปศุสัตว์จังหวัด
    OfficeRow { number: 9, name: Text::new(9984, 60), ministry: 7, department: 65, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานเกษตรจังหวัด
    OfficeRow { number: 10, name: Text::new(9804, 63), ministry: 7, department: 66, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานสหกรณ์จังหวัด
    OfficeRow { number: 11, name: Text::new(7511, 90), ministry: 7, department: 67, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานการปฏิรูปที่ดินจังหวัด
    OfficeRow { number: 13, name: Text::new(7624, 60), ministry: 8, department: 76, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานขนส่งจังหวัด
    OfficeRow { number: 14, name: Text::new(8349, 135), ministry: 9, department: 82, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด
    OfficeRow { number: 15, name: Text::new(9507, 66), ministry: 12, department: 101, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานพาณิชย์จังหวัด
    OfficeRow { number: 17, name: Text::new(8313, 45), ministry: 13, department: 109, former: false, seen: Seen(0, 0), evidence: Evidence::Program }, // สำนักงานจังหวัด
    OfficeRow { number: 18, name: Text::new(4449, 63), ministry: 13, department: 110, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // ที่ทำการปกครองจังหวัด
    OfficeRow { number: 19, name: Text::new(9435, 75), ministry: 13, department: 111, former: false, seen: Seen(0, 0), evidence: Evidence::Original }, // สำนักงานพัฒนาชุมชนจังหวัด
    OfficeRow { number: 20, name: Text::new(8421, 63), ministry: 13, department: 112, former: false, seen: Seen(0, 0), evidence: Evidence::Program }, // สำนักงานที่ดินจังหวัด
    OfficeRow { number: 21, name: Text::new(9301, 120), ministry: 13, department: 113, former: false, seen: Seen(2567, 2567), evidence: Evidence::Program }, // สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด
    OfficeRow { number: 22, name: Text::new(10189, 105), ministry: 13, department: 114, former: false, seen: Seen(0, 0), evidence: Evidence::Topic }, // สำนักงานโยธาธิการและผังเมืองจังหวัด
    OfficeRow { number: 23, name: Text::new(9849, 120), ministry: 13, department: 115, former: false, seen: Seen(0, 0), evidence: Evidence::Original }, // สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด
    OfficeRow { number: 27, name: Text::new(9825, 72), ministry: 18, department: 142, former: true, seen: Seen(0, 0), evidence: Evidence::Program }, // สำนักงานสาธารณสุขจังหวัด
    OfficeRow { number: 32, name: Text::new(9825, 72), ministry: 18, department: 142, former: true, seen: Seen(2560, 2566), evidence: Evidence::Program }, // สำนักงานสาธารณสุขจังหวัด
    OfficeRow { number: 33, name: Text::new(9825, 72), ministry: 18, department: 142, former: false, seen: Seen(2566, 2569), evidence: Evidence::Program }, // สำนักงานสาธารณสุขจังหวัด
    OfficeRow { number: 34, name: Text::new(9959, 75), ministry: 19, department: 151, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานอุตสาหกรรมจังหวัด
];
