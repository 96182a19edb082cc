//! Ministries, departments and their numbers, divisions and provincial offices. As of 2026.
//!
//! Written by `cargo test --test it tables::write -- --ignored`.

use crate::data::day::{NEVER, Period, day};
use crate::data::department::{NumberRow, Row as Department, Seen};
use crate::data::division::{DivisionLevel, DivisionRow, OfficeRow};
use crate::data::evidence::Evidence;
use crate::data::ministry::{MinistryKind, Row as Ministry};
use crate::data::pool::Text;
use crate::data::search::Index;

pub(in crate::data) static MINISTRIES: [Ministry; 44] = [
    Ministry { letters: Text::new(1750, 6), name: Text::new(8052, 51), english: Text::new(8740, 28), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // นร สำนักนายกรัฐมนตรี
    Ministry { letters: Text::new(6007, 6), name: Text::new(7413, 39), english: Text::new(3851, 19), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // กห กระทรวงกลาโหม
    Ministry { letters: Text::new(259, 6), name: Text::new(7438, 42), english: Text::new(3948, 19), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // กค กระทรวงการคลัง
    Ministry { letters: Text::new(2323, 6), name: Text::new(7464, 60), english: Text::new(3967, 27), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // กต กระทรวงการต่างประเทศ
    Ministry { letters: Text::new(2293, 6), name: Text::new(7516, 81), english: Text::new(4404, 30), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::List }, // กก กระทรวงการท่องเที่ยวและกีฬา
    Ministry { letters: Text::new(5553, 6), name: Text::new(7555, 126), english: Text::new(4355, 49), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // พม กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์
    Ministry { letters: Text::new(2454, 6), name: Text::new(13083, 140), english: Text::new(3994, 62), kind: MinistryKind::Ministry, period: Period { from: day(2019, 5, 2), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // อว กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม
    Ministry { letters: Text::new(267, 6), name: Text::new(7972, 63), english: Text::new(3772, 40), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // กษ กระทรวงเกษตรและสหกรณ์
    Ministry { letters: Text::new(4133, 6), name: Text::new(7609, 39), english: Text::new(4434, 21), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // คค กระทรวงคมนาคม
    Ministry { letters: Text::new(2522, 6), name: Text::new(7681, 111), english: Text::new(4204, 45), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // ทส กระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม
    Ministry { letters: Text::new(10778, 6), name: Text::new(7634, 105), english: Text::new(3870, 39), kind: MinistryKind::Ministry, period: Period { from: day(2016, 9, 16), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ดศ กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม
    Ministry { letters: Text::new(3760, 6), name: Text::new(7730, 42), english: Text::new(3930, 18), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::List }, // พน กระทรวงพลังงาน
    Ministry { letters: Text::new(4873, 6), name: Text::new(7756, 42), english: Text::new(3812, 20), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::List }, // พณ กระทรวงพาณิชย์
    Ministry { letters: Text::new(664, 6), name: Text::new(7782, 42), english: Text::new(4128, 20), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Original }, // มท กระทรวงมหาดไทย
    Ministry { letters: Text::new(1964, 6), name: Text::new(7808, 45), english: Text::new(4148, 19), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // ยธ กระทรวงยุติธรรม
    Ministry { letters: Text::new(66, 6), name: Text::new(8005, 39), english: Text::new(4167, 18), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // รง กระทรวงแรงงาน
    Ministry { letters: Text::new(12787, 6), name: Text::new(7835, 45), english: Text::new(3832, 19), kind: MinistryKind::Ministry, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // วธ กระทรวงวัฒนธรรม
    Ministry { letters: Text::new(5428, 6), name: Text::new(7862, 51), english: Text::new(3909, 21), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letters }, // ศธ กระทรวงศึกษาธิการ
    Ministry { letters: Text::new(4359, 6), name: Text::new(7891, 48), english: Text::new(4249, 25), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // สธ กระทรวงสาธารณสุข
    Ministry { letters: Text::new(394, 6), name: Text::new(7943, 51), english: Text::new(4056, 20), kind: MinistryKind::Ministry, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // อก กระทรวงอุตสาหกรรม
    Ministry { letters: Text::new(1378, 6), name: Text::new(9386, 111), english: Text::new(4076, 52), kind: MinistryKind::FormerMinistry, period: Period { from: day(2002, 10, 3), to: day(2016, 9, 15) }, successors: [Text::new(10778, 6), Text::new(0, 0)], evidence: Evidence::List }, // ทก กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร
    Ministry { letters: Text::new(3400, 6), name: Text::new(9434, 90), english: Text::new(4274, 34), kind: MinistryKind::FormerMinistry, period: Period { from: day(2002, 10, 3), to: day(2019, 5, 1) }, successors: [Text::new(2454, 6), Text::new(0, 0)], evidence: Evidence::Recall }, // วท กระทรวงวิทยาศาสตร์และเทคโนโลยี
    Ministry { letters: Text::new(11296, 6), name: Text::new(13130, 124), english: Text::new(4308, 47), kind: MinistryKind::FormerMinistry, period: Period { from: day(1992, 4, 4), to: day(2002, 10, 2) }, successors: [Text::new(3400, 6), Text::new(2522, 6)], evidence: Evidence::Recall }, // วว กระทรวงวิทยาศาสตร์ เทคโนโลยีและสิ่งแวดล้อม
    Ministry { letters: Text::new(431, 6), name: Text::new(8005, 90), english: Text::new(4167, 37), kind: MinistryKind::FormerMinistry, period: Period { from: day(1993, 9, 23), to: day(2002, 10, 2) }, successors: [Text::new(66, 6), Text::new(5553, 6)], evidence: Evidence::Recall }, // รส กระทรวงแรงงานและสวัสดิการสังคม
    Ministry { letters: Text::new(9780, 6), name: Text::new(2481, 45), english: Text::new(616, 30), kind: MinistryKind::FormerMinistry, period: Period { from: NEVER, to: day(2003, 7, 6) }, successors: [Text::new(5428, 6), Text::new(0, 0)], evidence: Evidence::Recall }, // ทม ทบวงมหาวิทยาลัย
    Ministry { letters: Text::new(608, 6), name: Text::new(8052, 51), english: Text::new(8740, 28), kind: MinistryKind::FormerLetters, period: Period { from: NEVER, to: day(1992, 12, 31) }, successors: [Text::new(1750, 6), Text::new(0, 0)], evidence: Evidence::Letters }, // สร สำนักนายกรัฐมนตรี
    Ministry { letters: Text::new(3026, 6), name: Text::new(7033, 63), english: Text::new(7907, 17), kind: MinistryKind::Independent, period: Period { from: day(1998, 10, 17), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // ตช สำนักงานตำรวจแห่งชาติ
    Ministry { letters: Text::new(2437, 6), name: Text::new(9061, 42), english: Text::new(1459, 29), kind: MinistryKind::Independent, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // พว สำนักพระราชวัง
    Ministry { letters: Text::new(12963, 6), name: Text::new(8198, 84), english: Text::new(4574, 27), kind: MinistryKind::Independent, period: Period { from: day(2002, 10, 3), to: NEVER }, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // พศ สำนักงานพระพุทธศาสนาแห่งชาติ
    Ministry { letters: Text::new(10880, 6), name: Text::new(8137, 108), english: Text::new(9660, 28), kind: MinistryKind::Independent, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ปง สำนักงานป้องกันและปราบปรามการฟอกเงิน
    Ministry { letters: Text::new(1414, 6), name: Text::new(8396, 63), english: Text::new(9682, 27), kind: MinistryKind::Independent, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // รถ สำนักงานราชบัณฑิตยสภา
    Ministry { letters: Text::new(4472, 6), name: Text::new(6717, 159), english: Text::new(6686, 50), kind: MinistryKind::Independent, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // ปป สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตในภาครัฐ
    Ministry { letters: Text::new(1897, 6), name: Text::new(9122, 51), english: Text::new(6635, 51), kind: MinistryKind::FormerIndependent, period: Period::ALWAYS, successors: [Text::new(2437, 6), Text::new(0, 0)], evidence: Evidence::Topic }, // รล สำนักราชเลขาธิการ
    Ministry { letters: Text::new(7348, 6), name: Text::new(8732, 60), english: Text::new(6771, 30), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // อส สำนักงานอัยการสูงสุด
    Ministry { letters: Text::new(9948, 6), name: Text::new(6105, 78), english: Text::new(8728, 18), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Letter }, // ตผ สำนักงานการตรวจเงินแผ่นดิน
    Ministry { letters: Text::new(5066, 6), name: Text::new(6366, 90), english: Text::new(2130, 19), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ลต สำนักงานคณะกรรมการการเลือกตั้ง
    Ministry { letters: Text::new(4445, 6), name: Text::new(6664, 159), english: Text::new(6161, 35), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // ปช สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ
    Ministry { letters: Text::new(5683, 6), name: Text::new(8173, 75), english: Text::new(6917, 9), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ผผ สำนักงานผู้ตรวจการแผ่นดิน
    Ministry { letters: Text::new(204, 6), name: Text::new(6847, 114), english: Text::new(6196, 32), kind: MinistryKind::Constitutional, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // สม สำนักงานคณะกรรมการสิทธิมนุษยชนแห่งชาติ
    Ministry { letters: Text::new(5682, 6), name: Text::new(8878, 93), english: Text::new(8304, 43), kind: MinistryKind::Parliament, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // สผ สำนักงานเลขาธิการสภาผู้แทนราษฎร
    Ministry { letters: Text::new(1128, 6), name: Text::new(8826, 72), english: Text::new(8347, 25), kind: MinistryKind::Parliament, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // สว สำนักงานเลขาธิการวุฒิสภา
    Ministry { letters: Text::new(796, 6), name: Text::new(8436, 57), english: Text::new(6835, 23), kind: MinistryKind::Court, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Program }, // ศย สำนักงานศาลยุติธรรม
    Ministry { letters: Text::new(5457, 6), name: Text::new(8419, 51), english: Text::new(6736, 35), kind: MinistryKind::Court, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ศป สำนักงานศาลปกครอง
    Ministry { letters: Text::new(546, 6), name: Text::new(8455, 63), english: Text::new(6801, 34), kind: MinistryKind::Court, period: Period::ALWAYS, successors: [Text::new(0, 0), Text::new(0, 0)], evidence: Evidence::Recall }, // ศร สำนักงานศาลรัฐธรรมนูญ
];

pub(in crate::data) static MINISTRY_LETTER_INDEX: Index = Index {
    buckets: &[
        0, 0, 6, 6, 8, 10, 12, 13, 15, 15, 15, 15, 16, 16, 16, 16, 16, 16,
        16, 16, 17, 19, 19, 20, 21, 23, 25, 25, 25, 25, 25, 25, 25, 25, 26, 26,
        26, 26, 28, 28, 28, 29, 31, 31, 31, 32, 32, 32, 32, 32, 32, 32, 33, 35,
        35, 35, 38, 40, 41, 43, 44, 44, 44, 44, 44,
    ],
    rows: &[
        24, 32, 23, 41, 43, 33, 9, 35, 40, 6, 38, 25, 39, 14, 18, 19, 12, 11,
        21, 5, 16, 27, 22, 8, 28, 0, 34, 31, 13, 26, 36, 29, 2, 4, 30, 3,
        37, 42, 15, 17, 20, 7, 10, 1,
    ],
    beginnings: &[
        0x00001000225490f0, 0x00000012480a2000, 0x0002001200600020, 0x00002985b00a4000,
    ],
};

pub(in crate::data) static MINISTRY_NAME_INDEX: Index = Index {
    buckets: &[
        0, 0, 2, 3, 5, 5, 5, 5, 5, 5, 6, 6, 7, 7, 7, 9, 9, 9,
        10, 11, 11, 11, 12, 12, 12, 12, 13, 13, 14, 15, 16, 19, 21, 21, 22, 24,
        24, 26, 27, 27, 28, 29, 29, 31, 31, 31, 31, 32, 33, 34, 35, 36, 36, 37,
        37, 38, 38, 38, 40, 40, 42, 42, 43, 44, 44,
    ],
    rows: &[
        4, 36, 8, 17, 23, 37, 29, 0, 25, 30, 31, 21, 39, 1, 14, 7, 24, 35,
        33, 12, 32, 43, 28, 27, 9, 22, 42, 41, 2, 16, 26, 38, 40, 5, 6, 20,
        15, 34, 13, 19, 3, 10, 11, 18,
    ],
    beginnings: &[
        0x3084000204000202,
    ],
};

pub(in crate::data) static DEPARTMENTS: [Department; 159] = [
    Department { name: Text::new(8040, 87), abbreviation: Text::new(13567, 10), ministry: 0 }, // นร สำนักงานปลัดสำนักนายกรัฐมนตรี
    Department { name: Text::new(881, 48), abbreviation: Text::new(12990, 10), ministry: 0 }, // นร กรมประชาสัมพันธ์
    Department { name: Text::new(6481, 105), abbreviation: Text::new(13417, 10), ministry: 0 }, // นร สำนักงานคณะกรรมการคุ้มครองผู้บริโภค
    Department { name: Text::new(9164, 78), abbreviation: Text::new(13594, 10), ministry: 0 }, // นร สำนักเลขาธิการนายกรัฐมนตรี
    Department { name: Text::new(9139, 75), abbreviation: Text::new(13590, 10), ministry: 0 }, // นร สำนักเลขาธิการคณะรัฐมนตรี
    Department { name: Text::new(6071, 63), abbreviation: Text::new(13406, 10), ministry: 0 }, // นร สำนักข่าวกรองแห่งชาติ
    Department { name: Text::new(6092, 39), abbreviation: Text::new(13425, 10), ministry: 0 }, // นร สำนักงบประมาณ
    Department { name: Text::new(8525, 87), abbreviation: Text::new(13582, 10), ministry: 0 }, // นร สำนักงานสภาความมั่นคงแห่งชาติ
    Department { name: Text::new(6273, 75), abbreviation: Text::new(13413, 10), ministry: 0 }, // นร สำนักงานคณะกรรมการกฤษฎีกา
    Department { name: Text::new(6447, 102), abbreviation: Text::new(13643, 33), ministry: 0 }, // นร สำนักงานคณะกรรมการข้าราชการพลเรือน
    Department { name: Text::new(8554, 129), abbreviation: Text::new(13610, 10), ministry: 0 }, // นร สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ
    Department { name: Text::new(6814, 99), abbreviation: Text::new(13654, 37), ministry: 0 }, // นร สำนักงานคณะกรรมการพัฒนาระบบราชการ
    Department { name: Text::new(6885, 102), abbreviation: Text::new(13390, 10), ministry: 0 }, // นร สำนักงานคณะกรรมการส่งเสริมการลงทุน
    Department { name: Text::new(7099, 81), abbreviation: Text::new(13439, 13), ministry: 0 }, // นร สำนักงานทรัพยากรน้ำแห่งชาติ
    Department { name: Text::new(6616, 126), abbreviation: Text::new(13196, 17), ministry: 0 }, // นร กองอำนวยการรักษาความมั่นคงภายในราชอาณาจักร
    Department { name: Text::new(3473, 114), abbreviation: Text::new(13378, 14), ministry: 0 }, // นร ศูนย์อำนวยการบริหารจังหวัดชายแดนภาคใต้
    Department { name: Text::new(7401, 75), abbreviation: Text::new(13492, 14), ministry: 1 }, // กห สำนักงานปลัดกระทรวงกลาโหม
    Department { name: Text::new(2124, 60), abbreviation: Text::new(13290, 14), ministry: 1 }, // กห กองบัญชาการกองทัพไทย
    Department { name: Text::new(5956, 24), abbreviation: Text::new(13263, 7), ministry: 1 }, // กห กองทัพบก
    Department { name: Text::new(5568, 30), abbreviation: Text::new(13272, 7), ministry: 1 }, // กห กองทัพเรือ
    Department { name: Text::new(5734, 33), abbreviation: Text::new(13278, 7), ministry: 1 }, // กห กองทัพอากาศ
    Department { name: Text::new(7426, 78), abbreviation: Text::new(13477, 14), ministry: 2 }, // กค สำนักงานปลัดกระทรวงการคลัง
    Department { name: Text::new(811, 33), abbreviation: Text::new(13284, 7), ministry: 2 }, // กค กรมธนารักษ์
    Department { name: Text::new(855, 36), abbreviation: Text::new(13287, 7), ministry: 2 }, // กค กรมบัญชีกลาง
    Department { name: Text::new(1366, 30), abbreviation: Text::new(13372, 7), ministry: 2 }, // กค กรมศุลกากร
    Department { name: Text::new(1476, 36), abbreviation: Text::new(13189, 7), ministry: 2 }, // กค กรมสรรพสามิต
    Department { name: Text::new(1512, 30), abbreviation: Text::new(13177, 7), ministry: 2 }, // กค กรมสรรพากร
    Department { name: Text::new(6578, 105), abbreviation: Text::new(13421, 10), ministry: 2 }, // กค สำนักงานคณะกรรมการนโยบายรัฐวิสาหกิจ
    Department { name: Text::new(7305, 75), abbreviation: Text::new(13460, 10), ministry: 2 }, // กค สำนักงานบริหารหนี้สาธารณะ
    Department { name: Text::new(8915, 69), abbreviation: Text::new(13606, 10), ministry: 2 }, // กค สำนักงานเศรษฐกิจการคลัง
    Department { name: Text::new(7452, 96), abbreviation: Text::new(13482, 14), ministry: 3 }, // กต สำนักงานปลัดกระทรวงการต่างประเทศ
    Department { name: Text::new(1153, 39), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมพิธีการทูต
    Department { name: Text::new(10008, 72), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมเศรษฐกิจระหว่างประเทศ
    Department { name: Text::new(73, 33), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมการกงสุล
    Department { name: Text::new(1247, 24), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมยุโรป
    Department { name: Text::new(1386, 63), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมสนธิสัญญาและกฎหมาย
    Department { name: Text::new(1582, 33), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมสารนิเทศ
    Department { name: Text::new(12879, 69), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมองค์การระหว่างประเทศ
    Department { name: Text::new(11213, 69), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมอเมริกาและแปซิฟิกใต้
    Department { name: Text::new(12406, 30), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมอาเซียน
    Department { name: Text::new(9842, 51), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมเอเชียตะวันออก
    Department { name: Text::new(13044, 103), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมเอเชียใต้ ตะวันออกกลางและแอฟริกา
    Department { name: Text::new(520, 81), abbreviation: Text::new(0, 0), ministry: 3 }, // กต กรมความร่วมมือระหว่างประเทศ
    Department { name: Text::new(7504, 117), abbreviation: Text::new(13472, 14), ministry: 4 }, // กก สำนักงานปลัดกระทรวงการท่องเที่ยวและกีฬา
    Department { name: Text::new(989, 30), abbreviation: Text::new(12998, 10), ministry: 4 }, // กก กรมพลศึกษา
    Department { name: Text::new(229, 48), abbreviation: Text::new(12983, 10), ministry: 4 }, // กก กรมการท่องเที่ยว
    Department { name: Text::new(2074, 78), abbreviation: Text::new(13345, 10), ministry: 4 }, // กก มหาวิทยาลัยการกีฬาแห่งชาติ
    Department { name: Text::new(7543, 162), abbreviation: Text::new(13522, 14), ministry: 5 }, // พม สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์
    Department { name: Text::new(459, 66), abbreviation: Text::new(13248, 7), ministry: 5 }, // พม กรมกิจการเด็กและเยาวชน
    Department { name: Text::new(404, 57), abbreviation: Text::new(13313, 7), ministry: 5 }, // พม กรมกิจการผู้สูงอายุ
    Department { name: Text::new(423, 90), abbreviation: Text::new(13410, 7), ministry: 5 }, // พม กรมกิจการสตรีและสถาบันครอบครัว
    Department { name: Text::new(1112, 75), abbreviation: Text::new(13342, 7), ministry: 5 }, // พม กรมพัฒนาสังคมและสวัสดิการ
    Department { name: Text::new(1821, 111), abbreviation: Text::new(13321, 7), ministry: 5 }, // พม กรมส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการ
    Department { name: Text::new(8682, 150), abbreviation: Text::new(13321, 7), ministry: 5 }, // พม สำนักงานส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการแห่งชาติ
    Department { name: Text::new(13680, 176), abbreviation: Text::new(13562, 14), ministry: 6 }, // อว สำนักงานปลัดกระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม
    Department { name: Text::new(1326, 60), abbreviation: Text::new(13369, 7), ministry: 6 }, // อว กรมวิทยาศาสตร์บริการ
    Department { name: Text::new(6202, 72), abbreviation: Text::new(13363, 7), ministry: 6 }, // อว สำนักงานการวิจัยแห่งชาติ
    Department { name: Text::new(7330, 72), abbreviation: Text::new(12991, 7), ministry: 6 }, // อว สำนักงานปรมาณูเพื่อสันติ
    Department { name: Text::new(7960, 99), abbreviation: Text::new(13487, 14), ministry: 7 }, // กษ สำนักงานปลัดกระทรวงเกษตรและสหกรณ์
    Department { name: Text::new(621, 33), abbreviation: Text::new(13245, 7), ministry: 7 }, // กษ กรมชลประทาน
    Department { name: Text::new(644, 54), abbreviation: Text::new(12979, 10), ministry: 7 }, // กษ กรมตรวจบัญชีสหกรณ์
    Department { name: Text::new(897, 24), abbreviation: Text::new(12987, 7), ministry: 7 }, // กษ กรมประมง
    Department { name: Text::new(905, 33), abbreviation: Text::new(13307, 7), ministry: 7 }, // กษ กรมปศุสัตว์
    Department { name: Text::new(999, 42), abbreviation: Text::new(13330, 7), ministry: 7 }, // กษ กรมพัฒนาที่ดิน
    Department { name: Text::new(1282, 45), abbreviation: Text::new(13172, 10), ministry: 7 }, // กษ กรมวิชาการเกษตร
    Department { name: Text::new(1708, 57), abbreviation: Text::new(13176, 10), ministry: 7 }, // กษ กรมส่งเสริมการเกษตร
    Department { name: Text::new(1779, 51), abbreviation: Text::new(13188, 10), ministry: 7 }, // กษ กรมส่งเสริมสหกรณ์
    Department { name: Text::new(6165, 111), abbreviation: Text::new(13383, 12), ministry: 7 }, // กษ สำนักงานการปฏิรูปที่ดินเพื่อเกษตรกรรม
    Department { name: Text::new(8938, 72), abbreviation: Text::new(13602, 10), ministry: 7 }, // กษ สำนักงานเศรษฐกิจการเกษตร
    Department { name: Text::new(1134, 57), abbreviation: Text::new(13002, 10), ministry: 7 }, // กษ การยางแห่งประเทศไทย
    Department { name: Text::new(141, 30), abbreviation: Text::new(12972, 7), ministry: 7 }, // กษ กรมการข้าว
    Department { name: Text::new(1864, 33), abbreviation: Text::new(13354, 7), ministry: 7 }, // กษ กรมหม่อนไหม
    Department { name: Text::new(961, 69), abbreviation: Text::new(13316, 7), ministry: 7 }, // กษ กรมฝนหลวงและการบินเกษตร
    Department { name: Text::new(8354, 126), abbreviation: Text::new(13349, 13), ministry: 7 }, // กษ สำนักงานมาตรฐานสินค้าเกษตรและอาหารแห่งชาติ
    Department { name: Text::new(7597, 75), abbreviation: Text::new(13497, 14), ministry: 8 }, // คค สำนักงานปลัดกระทรวงคมนาคม
    Department { name: Text::new(10377, 30), abbreviation: Text::new(13236, 7), ministry: 8 }, // คค กรมเจ้าท่า
    Department { name: Text::new(100, 48), abbreviation: Text::new(13215, 7), ministry: 8 }, // คค กรมการขนส่งทางบก
    Department { name: Text::new(786, 42), abbreviation: Text::new(13269, 7), ministry: 8 }, // คค กรมท่าอากาศยาน
    Department { name: Text::new(749, 30), abbreviation: Text::new(13275, 7), ministry: 8 }, // คค กรมทางหลวง
    Department { name: Text::new(749, 42), abbreviation: Text::new(13251, 7), ministry: 8 }, // คค กรมทางหลวงชนบท
    Department { name: Text::new(7180, 108), abbreviation: Text::new(13444, 10), ministry: 8 }, // คค สำนักงานนโยบายและแผนการขนส่งและจราจร
    Department { name: Text::new(124, 51), abbreviation: Text::new(13218, 7), ministry: 8 }, // คค กรมการขนส่งทางราง
    Department { name: Text::new(7669, 147), abbreviation: Text::new(13507, 14), ministry: 9 }, // ทส สำนักงานปลัดกระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อม
    Department { name: Text::new(487, 42), abbreviation: Text::new(13230, 7), ministry: 9 }, // ทส กรมควบคุมมลพิษ
    Department { name: Text::new(662, 84), abbreviation: Text::new(13251, 7), ministry: 9 }, // ทส กรมทรัพยากรทางทะเลและชายฝั่ง
    Department { name: Text::new(690, 45), abbreviation: Text::new(13257, 7), ministry: 9 }, // ทส กรมทรัพยากรธรณี
    Department { name: Text::new(705, 42), abbreviation: Text::new(13260, 7), ministry: 9 }, // ทส กรมทรัพยากรน้ำ
    Department { name: Text::new(705, 57), abbreviation: Text::new(13263, 7), ministry: 9 }, // ทส กรมทรัพยากรน้ำบาดาล
    Department { name: Text::new(310, 132), abbreviation: Text::new(13189, 7), ministry: 9 }, // ทส กรมการเปลี่ยนแปลงสภาพภูมิอากาศและสิ่งแวดล้อม
    Department { name: Text::new(13006, 113), abbreviation: Text::new(13783, 7), ministry: 9 }, // ทส กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช
    Department { name: Text::new(7228, 150), abbreviation: Text::new(13575, 7), ministry: 9 }, // ทส สำนักงานนโยบายและแผนทรัพยากรธรรมชาติและสิ่งแวดล้อม
    Department { name: Text::new(916, 27), abbreviation: Text::new(13304, 7), ministry: 9 }, // ทส กรมป่าไม้
    Department { name: Text::new(7622, 141), abbreviation: Text::new(13502, 14), ministry: 10 }, // ดศ สำนักงานปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม
    Department { name: Text::new(11701, 48), abbreviation: Text::new(13777, 7), ministry: 10 }, // ดศ กรมอุตุนิยมวิทยา
    Department { name: Text::new(6524, 162), abbreviation: Text::new(13432, 10), ministry: 10 }, // ดศ สำนักงานคณะกรรมการดิจิทัลเพื่อเศรษฐกิจและสังคมแห่งชาติ
    Department { name: Text::new(8504, 63), abbreviation: Text::new(13625, 10), ministry: 10 }, // ดศ สำนักงานสถิติแห่งชาติ
    Department { name: Text::new(7718, 78), abbreviation: Text::new(13517, 14), ministry: 11 }, // พน สำนักงานปลัดกระทรวงพลังงาน
    Department { name: Text::new(4892, 63), abbreviation: Text::new(13242, 7), ministry: 11 }, // พน กรมเชื้อเพลิงธรรมชาติ
    Department { name: Text::new(822, 48), abbreviation: Text::new(13281, 7), ministry: 11 }, // พน กรมธุรกิจพลังงาน
    Department { name: Text::new(1068, 114), abbreviation: Text::new(13339, 7), ministry: 11 }, // พน กรมพัฒนาพลังงานทดแทนและอนุรักษ์พลังงาน
    Department { name: Text::new(7278, 81), abbreviation: Text::new(13452, 10), ministry: 11 }, // พน สำนักงานนโยบายและแผนพลังงาน
    Department { name: Text::new(7744, 78), abbreviation: Text::new(13512, 14), ministry: 12 }, // พณ สำนักงานปลัดกระทรวงพาณิชย์
    Department { name: Text::new(161, 57), abbreviation: Text::new(13221, 7), ministry: 12 }, // พณ กรมการค้าต่างประเทศ
    Department { name: Text::new(187, 42), abbreviation: Text::new(13224, 7), ministry: 12 }, // พณ กรมการค้าภายใน
    Department { name: Text::new(10812, 81), abbreviation: Text::new(13239, 7), ministry: 12 }, // พณ กรมเจรจาการค้าระหว่างประเทศ
    Department { name: Text::new(729, 60), abbreviation: Text::new(13266, 7), ministry: 12 }, // พณ กรมทรัพย์สินทางปัญญา
    Department { name: Text::new(1024, 60), abbreviation: Text::new(13324, 7), ministry: 12 }, // พณ กรมพัฒนาธุรกิจการค้า
    Department { name: Text::new(1634, 90), abbreviation: Text::new(13410, 7), ministry: 12 }, // พณ กรมส่งเสริมการค้าระหว่างประเทศ
    Department { name: Text::new(7147, 99), abbreviation: Text::new(13448, 10), ministry: 12 }, // พณ สำนักงานนโยบายและยุทธศาสตร์การค้า
    Department { name: Text::new(7770, 78), abbreviation: Text::new(13527, 14), ministry: 13 }, // มท สำนักงานปลัดกระทรวงมหาดไทย
    Department { name: Text::new(252, 36), abbreviation: Text::new(13298, 7), ministry: 13 }, // มท กรมการปกครอง
    Department { name: Text::new(270, 48), abbreviation: Text::new(13327, 7), ministry: 13 }, // มท กรมการพัฒนาชุมชน
    Department { name: Text::new(772, 27), abbreviation: Text::new(13254, 7), ministry: 13 }, // มท กรมที่ดิน
    Department { name: Text::new(929, 84), abbreviation: Text::new(13301, 7), ministry: 13 }, // มท กรมป้องกันและบรรเทาสาธารณภัย
    Department { name: Text::new(9544, 69), abbreviation: Text::new(13357, 7), ministry: 13 }, // มท กรมโยธาธิการและผังเมือง
    Department { name: Text::new(1674, 84), abbreviation: Text::new(13436, 7), ministry: 13 }, // มท กรมส่งเสริมการปกครองท้องถิ่น
    Department { name: Text::new(7796, 81), abbreviation: Text::new(13532, 14), ministry: 14 }, // ยธ สำนักงานปลัดกระทรวงยุติธรรม
    Department { name: Text::new(575, 39), abbreviation: Text::new(13227, 7), ministry: 14 }, // ยธ กรมคุมประพฤติ
    Department { name: Text::new(588, 78), abbreviation: Text::new(12975, 10), ministry: 14 }, // ยธ กรมคุ้มครองสิทธิและเสรีภาพ
    Department { name: Text::new(843, 36), abbreviation: Text::new(13295, 7), ministry: 14 }, // ยธ กรมบังคับคดี
    Department { name: Text::new(1169, 96), abbreviation: Text::new(13336, 7), ministry: 14 }, // ยธ กรมพินิจและคุ้มครองเด็กและเยาวชน
    Department { name: Text::new(1271, 33), abbreviation: Text::new(13360, 7), ministry: 14 }, // ยธ กรมราชทัณฑ์
    Department { name: Text::new(1565, 51), abbreviation: Text::new(13180, 10), ministry: 14 }, // ยธ กรมสอบสวนคดีพิเศษ
    Department { name: Text::new(6226, 66), abbreviation: Text::new(13394, 10), ministry: 14 }, // ยธ สำนักงานกิจการยุติธรรม
    Department { name: Text::new(5582, 63), abbreviation: Text::new(13456, 10), ministry: 14 }, // ยธ สถาบันนิติวิทยาศาสตร์
    Department { name: Text::new(6770, 132), abbreviation: Text::new(13667, 37), ministry: 14 }, // ยธ สำนักงานคณะกรรมการป้องกันและปราบปรามยาเสพติด
    Department { name: Text::new(7993, 75), abbreviation: Text::new(13537, 14), ministry: 15 }, // รง สำนักงานปลัดกระทรวงแรงงาน
    Department { name: Text::new(206, 42), abbreviation: Text::new(12968, 10), ministry: 15 }, // รง กรมการจัดหางาน
    Department { name: Text::new(1044, 57), abbreviation: Text::new(12994, 10), ministry: 15 }, // รง กรมพัฒนาฝีมือแรงงาน
    Department { name: Text::new(1531, 87), abbreviation: Text::new(13184, 10), ministry: 15 }, // รง กรมสวัสดิการและคุ้มครองแรงงาน
    Department { name: Text::new(7362, 57), abbreviation: Text::new(13571, 10), ministry: 15 }, // รง สำนักงานประกันสังคม
    Department { name: Text::new(7823, 81), abbreviation: Text::new(13542, 14), ministry: 16 }, // วธ สำนักงานปลัดกระทรวงวัฒนธรรม
    Department { name: Text::new(289, 33), abbreviation: Text::new(13375, 7), ministry: 16 }, // วธ กรมการศาสนา
    Department { name: Text::new(1350, 30), abbreviation: Text::new(13372, 7), ministry: 16 }, // วธ กรมศิลปากร
    Department { name: Text::new(1754, 57), abbreviation: Text::new(13598, 10), ministry: 16 }, // วธ กรมส่งเสริมวัฒนธรรม
    Department { name: Text::new(8476, 84), abbreviation: Text::new(13614, 10), ministry: 16 }, // วธ สำนักงานศิลปวัฒนธรรมร่วมสมัย
    Department { name: Text::new(4937, 63), abbreviation: Text::new(13464, 10), ministry: 16 }, // วธ สถาบันบัณฑิตพัฒนศิลป์
    Department { name: Text::new(7850, 87), abbreviation: Text::new(13547, 14), ministry: 17 }, // ศธ สำนักงานปลัดกระทรวงศึกษาธิการ
    Department { name: Text::new(8850, 84), abbreviation: Text::new(13402, 10), ministry: 17 }, // ศธ สำนักงานเลขาธิการสภาการศึกษา
    Department { name: Text::new(6298, 111), abbreviation: Text::new(13578, 10), ministry: 17 }, // ศธ สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน
    Department { name: Text::new(6335, 93), abbreviation: Text::new(13639, 10), ministry: 17 }, // ศธ สำนักงานคณะกรรมการการอาชีวศึกษา
    Department { name: Text::new(1732, 66), abbreviation: Text::new(13398, 10), ministry: 17 }, // ศธ กรมส่งเสริมการเรียนรู้
    Department { name: Text::new(7879, 84), abbreviation: Text::new(13552, 14), ministry: 18 }, // สธ สำนักงานปลัดกระทรวงสาธารณสุข
    Department { name: Text::new(360, 33), abbreviation: Text::new(13182, 4), ministry: 18 }, // สธ กรมการแพทย์
    Department { name: Text::new(501, 36), abbreviation: Text::new(13233, 7), ministry: 18 }, // สธ กรมควบคุมโรค
    Department { name: Text::new(360, 108), abbreviation: Text::new(13333, 7), ministry: 18 }, // สธ กรมการแพทย์แผนไทยและการแพทย์ทางเลือก
    Department { name: Text::new(1304, 66), abbreviation: Text::new(13366, 7), ministry: 18 }, // สธ กรมวิทยาศาสตร์การแพทย์
    Department { name: Text::new(1448, 69), abbreviation: Text::new(13468, 10), ministry: 18 }, // สธ กรมสนับสนุนบริการสุขภาพ
    Department { name: Text::new(1603, 36), abbreviation: Text::new(13429, 7), ministry: 18 }, // สธ กรมสุขภาพจิต
    Department { name: Text::new(12427, 27), abbreviation: Text::new(13081, 4), ministry: 18 }, // สธ กรมอนามัย
    Department { name: Text::new(6919, 84), abbreviation: Text::new(13780, 7), ministry: 18 }, // สธ สำนักงานคณะกรรมการอาหารและยา
    Department { name: Text::new(7931, 87), abbreviation: Text::new(13557, 14), ministry: 19 }, // อก สำนักงานปลัดกระทรวงอุตสาหกรรม
    Department { name: Text::new(9495, 57), abbreviation: Text::new(13079, 10), ministry: 19 }, // อก กรมโรงงานอุตสาหกรรม
    Department { name: Text::new(1796, 63), abbreviation: Text::new(13192, 10), ministry: 19 }, // อก กรมส่งเสริมอุตสาหกรรม
    Department { name: Text::new(12157, 105), abbreviation: Text::new(12994, 10), ministry: 19 }, // อก กรมอุตสาหกรรมพื้นฐานและการเหมืองแร่
    Department { name: Text::new(6947, 105), abbreviation: Text::new(13635, 10), ministry: 19 }, // อก สำนักงานคณะกรรมการอ้อยและน้ำตาลทราย
    Department { name: Text::new(8320, 102), abbreviation: Text::new(13586, 10), ministry: 19 }, // อก สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม
    Department { name: Text::new(8964, 78), abbreviation: Text::new(13618, 10), ministry: 19 }, // อก สำนักงานเศรษฐกิจอุตสาหกรรม
    Department { name: Text::new(8052, 51), abbreviation: Text::new(0, 0), ministry: 25 }, // สร สำนักนายกรัฐมนตรี
];

pub(in crate::data) static DEPARTMENT_NAME_INDEX: Index = Index {
    buckets: &[
        0, 0, 0, 0, 0, 0, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 7, 8,
        9, 9, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 11, 11, 12, 13, 15, 15,
        15, 15, 15, 16, 16, 16, 16, 16, 16, 16, 17, 17, 17, 18, 18, 19, 20, 21,
        24, 24, 24, 24, 27, 28, 29, 31, 31, 31, 32, 33, 34, 34, 34, 36, 37, 37,
        38, 39, 39, 41, 42, 43, 43, 43, 43, 43, 44, 45, 45, 45, 45, 45, 45, 45,
        46, 47, 48, 50, 50, 52, 53, 53, 53, 53, 53, 53, 53, 53, 53, 53, 55, 56,
        56, 56, 57, 57, 57, 57, 58, 60, 60, 62, 64, 65, 65, 66, 66, 70, 70, 70,
        71, 71, 72, 72, 72, 73, 75, 77, 77, 78, 79, 80, 81, 82, 82, 82, 82, 82,
        82, 84, 85, 85, 86, 86, 86, 87, 88, 89, 91, 92, 92, 94, 94, 94, 94, 97,
        99, 99, 99, 101, 102, 103, 104, 104, 106, 106, 107, 107, 107, 107, 107, 108, 108, 109,
        109, 109, 109, 110, 112, 112, 113, 113, 114, 114, 114, 114, 114, 115, 115, 115, 116, 116,
        117, 117, 117, 117, 119, 120, 122, 122, 122, 123, 124, 125, 125, 126, 128, 129, 129, 129,
        129, 132, 132, 133, 134, 135, 135, 137, 137, 138, 138, 141, 141, 141, 142, 142, 142, 142,
        143, 144, 146, 146, 147, 148, 149, 149, 150, 152, 153, 153, 153, 154, 155, 155, 155, 157,
        157, 157, 157, 158, 159,
    ],
    rows: &[
        61, 136, 156, 149, 69, 103, 16, 48, 134, 125, 97, 47, 20, 57, 96, 157, 68, 115,
        5, 15, 127, 81, 107, 30, 128, 32, 130, 108, 158, 105, 77, 140, 137, 9, 71, 74,
        131, 58, 55, 42, 80, 89, 35, 98, 93, 84, 56, 31, 152, 138, 113, 142, 28, 133,
        66, 144, 50, 37, 139, 12, 119, 109, 10, 29, 145, 73, 120, 147, 154, 17, 99, 82,
        8, 132, 18, 129, 90, 59, 88, 44, 101, 7, 1, 94, 116, 102, 85, 135, 27, 46,
        6, 151, 52, 67, 117, 121, 43, 33, 11, 104, 155, 14, 110, 76, 143, 100, 21, 112,
        39, 72, 70, 51, 23, 40, 91, 111, 83, 45, 146, 153, 78, 114, 36, 41, 95, 53,
        24, 0, 87, 49, 75, 126, 3, 150, 4, 64, 122, 2, 86, 63, 65, 22, 148, 25,
        60, 34, 19, 62, 13, 124, 123, 54, 92, 106, 118, 141, 38, 79, 26,
    ],
    beginnings: &[
        0x0000008c0000c05f, 0x0840300000000000, 0x0000004005100001, 0xaca00084021d64a0,
    ],
};

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
    DivisionRow { letters: Text::new(259, 6), office: Text::new(219, 4), name: Text::new(7438, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2544, 2544), sightings: 1, evidence: Evidence::Letter }, // กค 0209 กระทรวงการคลัง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(156, 4), name: Text::new(811, 33), parent: Text::new(0, 0), department: Some(22), level: DivisionLevel::Department, seen: Seen(2564, 2564), sightings: 1, evidence: Evidence::Letter }, // กค 0304 กรมธนารักษ์
    DivisionRow { letters: Text::new(259, 6), office: Text::new(295, 4), name: Text::new(811, 33), parent: Text::new(0, 0), department: Some(22), level: DivisionLevel::Department, seen: Seen(2560, 2563), sightings: 2, evidence: Evidence::Letters }, // กค 0305 กรมธนารักษ์
    DivisionRow { letters: Text::new(259, 6), office: Text::new(186, 4), name: Text::new(811, 33), parent: Text::new(0, 0), department: Some(22), level: DivisionLevel::Department, seen: Seen(2560, 2560), sightings: 1, evidence: Evidence::Page }, // กค 0308 กรมธนารักษ์
    DivisionRow { letters: Text::new(259, 6), office: Text::new(85, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2563, 2564), sightings: 4, evidence: Evidence::Letters }, // กค 0402 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(85, 4), name: Text::new(7438, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2562, 2567), sightings: 6, evidence: Evidence::Letters }, // กค 0402 กระทรวงการคลัง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(105, 4), name: Text::new(1986, 189), parent: Text::new(855, 36), department: Some(23), level: DivisionLevel::Division, seen: Seen(2561, 2568), sightings: 25, evidence: Evidence::Letters }, // กค 0405 คณะกรรมการวินิจฉัยปัญหาการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ
    DivisionRow { letters: Text::new(259, 6), office: Text::new(105, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2560, 2565), sightings: 7, evidence: Evidence::Letters }, // กค 0405 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(111, 4), name: Text::new(7438, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2552, 2558), sightings: 2, evidence: Evidence::Letters }, // กค 0406 กระทรวงการคลัง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(125, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Program }, // กค 0408 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(125, 4), name: Text::new(7438, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2563, 2563), sightings: 2, evidence: Evidence::Letters }, // กค 0408 กระทรวงการคลัง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(131, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2553, 2553), sightings: 1, evidence: Evidence::Program }, // กค 0409 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(131, 4), name: Text::new(7438, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2547, 2562), sightings: 2, evidence: Evidence::Letters }, // กค 0409 กระทรวงการคลัง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(145, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2561, 2566), sightings: 2, evidence: Evidence::Letters }, // กค 0410 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(151, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // กค 0411 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(162, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2561, 2563), sightings: 2, evidence: Evidence::Letters }, // กค 0412 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(168, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2564, 2564), sightings: 1, evidence: Evidence::Letter }, // กค 0414 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(270, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2560, 2566), sightings: 21, evidence: Evidence::Letters }, // กค 0416 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(303, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2549, 2567), sightings: 2, evidence: Evidence::Letters }, // กค 0417 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(241, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // กค 0420 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(203, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2556, 2559), sightings: 2, evidence: Evidence::Program }, // กค 0422 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(203, 4), name: Text::new(7438, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2555, 2555), sightings: 1, evidence: Evidence::Letter }, // กค 0422 กระทรวงการคลัง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(101, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(2562, 2563), sightings: 2, evidence: Evidence::Letters }, // กค 0433 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(107, 4), name: Text::new(855, 36), parent: Text::new(0, 0), department: Some(23), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 2, evidence: Evidence::Program }, // กค 0526 กรมบัญชีกลาง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(297, 4), name: Text::new(7438, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2542, 2542), sightings: 1, evidence: Evidence::Letter }, // กค 0529 กระทรวงการคลัง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(38, 4), name: Text::new(7438, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2544, 2544), sightings: 1, evidence: Evidence::Page }, // กค 0530 กระทรวงการคลัง
    DivisionRow { letters: Text::new(259, 6), office: Text::new(217, 4), name: Text::new(1512, 30), parent: Text::new(0, 0), department: Some(26), level: DivisionLevel::Department, seen: Seen(2552, 2564), sightings: 5, evidence: Evidence::Letters }, // กค 0702 กรมสรรพากร
    DivisionRow { letters: Text::new(259, 6), office: Text::new(258, 4), name: Text::new(1512, 30), parent: Text::new(0, 0), department: Some(26), level: DivisionLevel::Department, seen: Seen(2547, 2549), sightings: 3, evidence: Evidence::Program }, // กค 0706 กรมสรรพากร
    DivisionRow { letters: Text::new(259, 6), office: Text::new(287, 4), name: Text::new(1512, 30), parent: Text::new(0, 0), department: Some(26), level: DivisionLevel::Department, seen: Seen(2542, 2543), sightings: 4, evidence: Evidence::Program }, // กค 0811 กรมสรรพากร
    DivisionRow { letters: Text::new(259, 6), office: Text::new(137, 4), name: Text::new(7305, 75), parent: Text::new(0, 0), department: Some(28), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // กค 0905 สำนักงานบริหารหนี้สาธารณะ
    DivisionRow { letters: Text::new(2323, 6), office: Text::new(99, 4), name: Text::new(1153, 39), parent: Text::new(0, 0), department: Some(31), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Topic }, // กต 0404 กรมพิธีการทูต
    DivisionRow { letters: Text::new(2323, 6), office: Text::new(231, 4), name: Text::new(10008, 72), parent: Text::new(0, 0), department: Some(32), level: DivisionLevel::Department, seen: Seen(2564, 2565), sightings: 2, evidence: Evidence::Topic }, // กต 0703 กรมเศรษฐกิจระหว่างประเทศ
    DivisionRow { letters: Text::new(2323, 6), office: Text::new(77, 4), name: Text::new(7464, 60), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Letter }, // กต 0902 กระทรวงการต่างประเทศ
    DivisionRow { letters: Text::new(4708, 6), office: Text::new(233, 4), name: Text::new(5547, 39), parent: Text::new(0, 0), department: None, level: DivisionLevel::Department, seen: Seen(2546, 2546), sightings: 1, evidence: Evidence::Program }, // กท 0307 กรุงเทพมหานคร
    DivisionRow { letters: Text::new(267, 6), office: Text::new(227, 4), name: Text::new(897, 24), parent: Text::new(0, 0), department: Some(61), level: DivisionLevel::Department, seen: Seen(2563, 2563), sightings: 1, evidence: Evidence::Topic }, // กษ 0515 กรมประมง
    DivisionRow { letters: Text::new(267, 6), office: Text::new(299, 4), name: Text::new(1134, 57), parent: Text::new(0, 0), department: Some(69), level: DivisionLevel::Department, seen: Seen(2563, 2563), sightings: 1, evidence: Evidence::Topic }, // กษ 2908 การยางแห่งประเทศไทย
    DivisionRow { letters: Text::new(6007, 6), office: Text::new(93, 4), name: Text::new(1225, 48), parent: Text::new(5956, 24), department: Some(18), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // กห 0403 กรมยุทธการทหารบก
    DivisionRow { letters: Text::new(6007, 6), office: Text::new(32, 4), name: Text::new(13202, 38), parent: Text::new(5956, 24), department: Some(18), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // กห 0482 กองทัพภาคที่ 2
    DivisionRow { letters: Text::new(6007, 6), office: Text::new(2, 4), name: Text::new(12691, 81), parent: Text::new(5956, 24), department: Some(18), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // กห 0483 โรงพยาบาลค่ายสุรศักดิ์มนตรี
    DivisionRow { letters: Text::new(6007, 6), office: Text::new(139, 4), name: Text::new(13629, 17), parent: Text::new(5568, 30), department: Some(19), level: DivisionLevel::Division, seen: Seen(2559, 2559), sightings: 1, evidence: Evidence::Program }, // กห 0507 สสท.ทร.
    DivisionRow { letters: Text::new(4133, 6), office: Text::new(74, 4), name: Text::new(7609, 39), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2564, 2564), sightings: 1, evidence: Evidence::Letter }, // คค 0100 กระทรวงคมนาคม
    DivisionRow { letters: Text::new(4133, 6), office: Text::new(174, 4), name: Text::new(10377, 30), parent: Text::new(0, 0), department: Some(75), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // คค 0310 กรมเจ้าท่า
    DivisionRow { letters: Text::new(4133, 6), office: Text::new(291, 4), name: Text::new(749, 42), parent: Text::new(0, 0), department: Some(79), level: DivisionLevel::Department, seen: Seen(2567, 2569), sightings: 1, evidence: Evidence::Program }, // คค 0709 กรมทางหลวงชนบท
    DivisionRow { letters: Text::new(3026, 6), office: Text::new(6, 4), name: Text::new(7033, 63), parent: Text::new(0, 0), department: None, level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Letter }, // ตช 0010 สำนักงานตำรวจแห่งชาติ
    DivisionRow { letters: Text::new(9948, 6), office: Text::new(180, 4), name: Text::new(9025, 108), parent: Text::new(6105, 78), department: None, level: DivisionLevel::Division, seen: Seen(2560, 2560), sightings: 1, evidence: Evidence::Letter }, // ตผ 0054 สำนักตรวจเงินแผ่นดินจังหวัดเชียงใหม่
    DivisionRow { letters: Text::new(2522, 6), office: Text::new(133, 4), name: Text::new(9088, 102), parent: Text::new(13006, 113), department: Some(89), level: DivisionLevel::Division, seen: Seen(2559, 2559), sightings: 1, evidence: Evidence::Letter }, // ทส 0906 สำนักฟื้นฟูและพัฒนาพื้นที่อนุรักษ์
    DivisionRow { letters: Text::new(2522, 6), office: Text::new(133, 4), name: Text::new(13006, 113), parent: Text::new(0, 0), department: Some(89), level: DivisionLevel::Department, seen: Seen(2554, 2559), sightings: 2, evidence: Evidence::Letters }, // ทส 0906 กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช
    DivisionRow { letters: Text::new(2522, 6), office: Text::new(75, 4), name: Text::new(7228, 150), parent: Text::new(0, 0), department: Some(90), level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Program }, // ทส 1009 สำนักงานนโยบายและแผนทรัพยากรธรรมชาติและสิ่งแวดล้อม
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(7, 4), name: Text::new(8052, 51), parent: Text::new(0, 0), department: Some(158), level: DivisionLevel::Ministry, seen: Seen(2563, 2564), sightings: 2, evidence: Evidence::Letters }, // นร 0106 สำนักนายกรัฐมนตรี
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(36, 4), name: Text::new(9139, 75), parent: Text::new(0, 0), department: Some(4), level: DivisionLevel::Department, seen: Seen(2536, 2536), sightings: 1, evidence: Evidence::Letter }, // นร 0205 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(72, 4), name: Text::new(9164, 78), parent: Text::new(0, 0), department: Some(3), level: DivisionLevel::Department, seen: Seen(2557, 2557), sightings: 1, evidence: Evidence::Page }, // นร 0401 สำนักเลขาธิการนายกรัฐมนตรี
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(85, 4), name: Text::new(9164, 78), parent: Text::new(0, 0), department: Some(3), level: DivisionLevel::Department, seen: Seen(2560, 2564), sightings: 2, evidence: Evidence::Letters }, // นร 0402 สำนักเลขาธิการนายกรัฐมนตรี
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(93, 4), name: Text::new(9164, 78), parent: Text::new(0, 0), department: Some(3), level: DivisionLevel::Department, seen: Seen(2564, 2566), sightings: 4, evidence: Evidence::Letters }, // นร 0403 สำนักเลขาธิการนายกรัฐมนตรี
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(172, 4), name: Text::new(9139, 75), parent: Text::new(0, 0), department: Some(4), level: DivisionLevel::Department, seen: Seen(2562, 2566), sightings: 2, evidence: Evidence::Letters }, // นร 0503 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(225, 4), name: Text::new(9139, 75), parent: Text::new(0, 0), department: Some(4), level: DivisionLevel::Department, seen: Seen(2546, 2567), sightings: 8, evidence: Evidence::Letters }, // นร 0505 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(119, 4), name: Text::new(9139, 75), parent: Text::new(0, 0), department: Some(4), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // นร 0508 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(239, 4), name: Text::new(6092, 39), parent: Text::new(0, 0), department: Some(6), level: DivisionLevel::Department, seen: Seen(2553, 2567), sightings: 2, evidence: Evidence::Letters }, // นร 0704 สำนักงบประมาณ
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(252, 4), name: Text::new(6092, 39), parent: Text::new(0, 0), department: Some(6), level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Letter }, // นร 0705 สำนักงบประมาณ
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(279, 4), name: Text::new(6092, 39), parent: Text::new(0, 0), department: Some(6), level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 2, evidence: Evidence::Letters }, // นร 0707 สำนักงบประมาณ
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(285, 4), name: Text::new(6447, 102), parent: Text::new(0, 0), department: Some(9), level: DivisionLevel::Department, seen: Seen(2535, 2540), sightings: 2, evidence: Evidence::Letters }, // นร 0708 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(281, 4), name: Text::new(6092, 39), parent: Text::new(0, 0), department: Some(6), level: DivisionLevel::Department, seen: Seen(2562, 2562), sightings: 1, evidence: Evidence::Letter }, // นร 0714 สำนักงบประมาณ
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(141, 4), name: Text::new(6092, 39), parent: Text::new(0, 0), department: Some(6), level: DivisionLevel::Department, seen: Seen(2562, 2562), sightings: 1, evidence: Evidence::Letter }, // นร 0718 สำนักงบประมาณ
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(235, 4), name: Text::new(6092, 39), parent: Text::new(0, 0), department: Some(6), level: DivisionLevel::Department, seen: Seen(2563, 2564), sightings: 2, evidence: Evidence::Letters }, // นร 0723 สำนักงบประมาณ
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(293, 4), name: Text::new(6273, 75), parent: Text::new(0, 0), department: Some(8), level: DivisionLevel::Department, seen: Seen(2563, 2567), sightings: 3, evidence: Evidence::Letters }, // นร 0903 สำนักงานคณะกรรมการกฤษฎีกา
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(221, 4), name: Text::new(6273, 75), parent: Text::new(0, 0), department: Some(8), level: DivisionLevel::Department, seen: Seen(2563, 2564), sightings: 2, evidence: Evidence::Letters }, // นร 0913 สำนักงานคณะกรรมการกฤษฎีกา
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(154, 4), name: Text::new(6447, 102), parent: Text::new(0, 0), department: Some(9), level: DivisionLevel::Department, seen: Seen(2553, 2553), sightings: 1, evidence: Evidence::Letter }, // นร 1003 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(268, 4), name: Text::new(6447, 102), parent: Text::new(0, 0), department: Some(9), level: DivisionLevel::Department, seen: Seen(2562, 2562), sightings: 2, evidence: Evidence::Letters }, // นร 1004 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(193, 4), name: Text::new(6447, 102), parent: Text::new(0, 0), department: Some(9), level: DivisionLevel::Department, seen: Seen(2553, 2561), sightings: 4, evidence: Evidence::Letters }, // นร 1006 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(262, 4), name: Text::new(6447, 102), parent: Text::new(0, 0), department: Some(9), level: DivisionLevel::Department, seen: Seen(2553, 2562), sightings: 4, evidence: Evidence::Letters }, // นร 1008 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(147, 4), name: Text::new(6447, 102), parent: Text::new(0, 0), department: Some(9), level: DivisionLevel::Department, seen: Seen(2556, 2566), sightings: 2, evidence: Evidence::Letters }, // นร 1011 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(176, 4), name: Text::new(6447, 102), parent: Text::new(0, 0), department: Some(9), level: DivisionLevel::Department, seen: Seen(2552, 2567), sightings: 6, evidence: Evidence::Letters }, // นร 1012 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(20, 4), name: Text::new(1941, 84), parent: Text::new(6447, 102), department: Some(9), level: DivisionLevel::Division, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Letter }, // นร 1019 คณะกรรมการมาตรฐานทางจริยธรรม
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(89, 4), name: Text::new(6447, 102), parent: Text::new(0, 0), department: Some(9), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // นร 1024 สำนักงานคณะกรรมการข้าราชการพลเรือน
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(178, 4), name: Text::new(6814, 99), parent: Text::new(0, 0), department: Some(11), level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Letter }, // นร 1200 สำนักงานคณะกรรมการพัฒนาระบบราชการ
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(246, 4), name: Text::new(8052, 51), parent: Text::new(0, 0), department: Some(158), level: DivisionLevel::Ministry, seen: Seen(2539, 2539), sightings: 1, evidence: Evidence::Letter }, // นร 1204 สำนักนายกรัฐมนตรี
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(115, 4), name: Text::new(6814, 99), parent: Text::new(0, 0), department: Some(11), level: DivisionLevel::Department, seen: Seen(2560, 2563), sightings: 2, evidence: Evidence::Letters }, // นร 1208 สำนักงานคณะกรรมการพัฒนาระบบราชการ
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(164, 4), name: Text::new(6814, 99), parent: Text::new(0, 0), department: Some(11), level: DivisionLevel::Department, seen: Seen(2563, 2563), sightings: 1, evidence: Evidence::Letter }, // นร 1222 สำนักงานคณะกรรมการพัฒนาระบบราชการ
    DivisionRow { letters: Text::new(1750, 6), office: Text::new(223, 4), name: Text::new(8052, 51), parent: Text::new(0, 0), department: Some(158), level: DivisionLevel::Ministry, seen: Seen(2543, 2543), sightings: 2, evidence: Evidence::Letters }, // นร 1305 สำนักนายกรัฐมนตรี
    DivisionRow { letters: Text::new(4472, 6), office: Text::new(0, 4), name: Text::new(88, 36), parent: Text::new(6717, 159), department: None, level: DivisionLevel::Division, seen: Seen(2561, 2561), sightings: 1, evidence: Evidence::Program }, // ปป 0004 กองบริหารคดี
    DivisionRow { letters: Text::new(5553, 6), office: Text::new(45, 4), name: Text::new(7543, 162), parent: Text::new(0, 0), department: Some(47), level: DivisionLevel::Department, seen: Seen(2553, 2553), sightings: 1, evidence: Evidence::Program }, // พม 0206 สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์
    DivisionRow { letters: Text::new(5553, 6), office: Text::new(87, 4), name: Text::new(7543, 162), parent: Text::new(0, 0), department: Some(47), level: DivisionLevel::Department, seen: Seen(2553, 2553), sightings: 1, evidence: Evidence::Program }, // พม 0210 สำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์
    DivisionRow { letters: Text::new(5553, 6), office: Text::new(201, 4), name: Text::new(5372, 147), parent: Text::new(8682, 150), department: Some(53), level: DivisionLevel::Division, seen: Seen(2557, 2557), sightings: 1, evidence: Evidence::Program }, // พม 0604 กองบริหารกองทุนส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการ
    DivisionRow { letters: Text::new(5553, 6), office: Text::new(217, 4), name: Text::new(1821, 111), parent: Text::new(0, 0), department: Some(52), level: DivisionLevel::Department, seen: Seen(2561, 2561), sightings: 1, evidence: Evidence::Letter }, // พม 0702 กรมส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการ
    DivisionRow { letters: Text::new(2437, 6), office: Text::new(24, 4), name: Text::new(9061, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // พว 0202 สำนักพระราชวัง
    DivisionRow { letters: Text::new(664, 6), office: Text::new(36, 4), name: Text::new(7782, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2559, 2559), sightings: 1, evidence: Evidence::Program }, // มท 0205 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(664, 6), office: Text::new(174, 4), name: Text::new(252, 36), parent: Text::new(0, 0), department: Some(110), level: DivisionLevel::Department, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Letter }, // มท 0310 กรมการปกครอง
    DivisionRow { letters: Text::new(664, 6), office: Text::new(174, 4), name: Text::new(7782, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2554, 2563), sightings: 10, evidence: Evidence::Letters }, // มท 0310 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(664, 6), office: Text::new(95, 4), name: Text::new(252, 36), parent: Text::new(0, 0), department: Some(110), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // มท 0319 กรมการปกครอง
    DivisionRow { letters: Text::new(664, 6), office: Text::new(270, 4), name: Text::new(12277, 87), parent: Text::new(252, 36), department: Some(110), level: DivisionLevel::Division, seen: Seen(2528, 2528), sightings: 1, evidence: Evidence::Letter }, // มท 0416 กองบัญชาการกองอาสารักษาดินแดน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(209, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2558, 2558), sightings: 2, evidence: Evidence::Letters }, // มท 0511 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(209, 4), name: Text::new(7782, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2564, 2564), sightings: 1, evidence: Evidence::Letter }, // มท 0511 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(664, 6), office: Text::new(227, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Letter }, // มท 0515 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(254, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2564, 2564), sightings: 3, evidence: Evidence::Letters }, // มท 0516 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(184, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2524, 2537), sightings: 2, evidence: Evidence::Page }, // มท 0603 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(207, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2537, 2537), sightings: 1, evidence: Evidence::Page }, // มท 0605 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(195, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2537, 2537), sightings: 1, evidence: Evidence::Page }, // มท 0606 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(135, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2524, 2524), sightings: 1, evidence: Evidence::Page }, // มท 0609 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(260, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2537, 2537), sightings: 1, evidence: Evidence::Page }, // มท 0610 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(197, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2524, 2524), sightings: 1, evidence: Evidence::Page }, // มท 0611 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(113, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2524, 2524), sightings: 1, evidence: Evidence::Page }, // มท 0612 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(68, 4), name: Text::new(8092, 135), parent: Text::new(929, 84), department: Some(113), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // มท 0618 สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดระยอง
    DivisionRow { letters: Text::new(664, 6), office: Text::new(213, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0701 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(217, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0702 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(252, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2528, 2528), sightings: 1, evidence: Evidence::Page }, // มท 0705 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(285, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2528, 2528), sightings: 1, evidence: Evidence::Page }, // มท 0708 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(291, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0709 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(191, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0710 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(41, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2528, 2528), sightings: 1, evidence: Evidence::Page }, // มท 0711 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(244, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0712 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(281, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2535, 2535), sightings: 1, evidence: Evidence::Page }, // มท 0714 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(81, 4), name: Text::new(772, 27), parent: Text::new(0, 0), department: Some(112), level: DivisionLevel::Department, seen: Seen(2543, 2543), sightings: 1, evidence: Evidence::Page }, // มท 0728 กรมที่ดิน
    DivisionRow { letters: Text::new(664, 6), office: Text::new(301, 4), name: Text::new(1674, 84), parent: Text::new(0, 0), department: Some(115), level: DivisionLevel::Department, seen: Seen(2560, 2560), sightings: 1, evidence: Evidence::Program }, // มท 0804 กรมส่งเสริมการปกครองท้องถิ่น
    DivisionRow { letters: Text::new(664, 6), office: Text::new(117, 4), name: Text::new(7782, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Program }, // มท 0805 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(664, 6), office: Text::new(264, 4), name: Text::new(1674, 84), parent: Text::new(0, 0), department: Some(115), level: DivisionLevel::Department, seen: Seen(2566, 2567), sightings: 2, evidence: Evidence::Letters }, // มท 0808 กรมส่งเสริมการปกครองท้องถิ่น
    DivisionRow { letters: Text::new(664, 6), office: Text::new(264, 4), name: Text::new(7782, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2552, 2563), sightings: 3, evidence: Evidence::Letters }, // มท 0808 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(664, 6), office: Text::new(266, 4), name: Text::new(7782, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // มท 0810 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(664, 6), office: Text::new(121, 4), name: Text::new(1674, 84), parent: Text::new(0, 0), department: Some(115), level: DivisionLevel::Department, seen: Seen(2568, 2568), sightings: 1, evidence: Evidence::Letter }, // มท 0816 กรมส่งเสริมการปกครองท้องถิ่น
    DivisionRow { letters: Text::new(664, 6), office: Text::new(127, 4), name: Text::new(7782, 42), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Letter }, // มท 0818 กระทรวงมหาดไทย
    DivisionRow { letters: Text::new(664, 6), office: Text::new(188, 4), name: Text::new(1674, 84), parent: Text::new(0, 0), department: Some(115), level: DivisionLevel::Department, seen: Seen(2551, 2555), sightings: 6, evidence: Evidence::Program }, // มท 0890 กรมส่งเสริมการปกครองท้องถิ่น
    DivisionRow { letters: Text::new(1964, 6), office: Text::new(174, 4), name: Text::new(575, 39), parent: Text::new(0, 0), department: Some(117), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // ยธ 0310 กรมคุมประพฤติ
    DivisionRow { letters: Text::new(12787, 6), office: Text::new(248, 4), name: Text::new(13739, 78), parent: Text::new(1350, 30), department: Some(133), level: DivisionLevel::Division, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // วธ 0415 สำนักศิลปากรที่ 5 ปราจีนบุรี
    DivisionRow { letters: Text::new(12787, 6), office: Text::new(248, 4), name: Text::new(1350, 30), parent: Text::new(0, 0), department: Some(133), level: DivisionLevel::Department, seen: Seen(2565, 2565), sightings: 1, evidence: Evidence::Letter }, // วธ 0415 กรมศิลปากร
    DivisionRow { letters: Text::new(5428, 6), office: Text::new(45, 4), name: Text::new(6396, 153), parent: Text::new(7850, 87), department: Some(137), level: DivisionLevel::Division, seen: Seen(2548, 2564), sightings: 20, evidence: Evidence::Letters }, // ศธ 0206 สำนักงานคณะกรรมการข้าราชการครูและบุคลากรทางการศึกษา
    DivisionRow { letters: Text::new(5428, 6), office: Text::new(60, 5), name: Text::new(7862, 51), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2563, 2563), sightings: 1, evidence: Evidence::Letter }, // ศธ 02145 กระทรวงศึกษาธิการ
    DivisionRow { letters: Text::new(5428, 6), office: Text::new(26, 4), name: Text::new(7862, 51), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2564, 2564), sightings: 1, evidence: Evidence::Letter }, // ศธ 0237 กระทรวงศึกษาธิการ
    DivisionRow { letters: Text::new(5428, 6), office: Text::new(57, 5), name: Text::new(6298, 111), parent: Text::new(0, 0), department: Some(139), level: DivisionLevel::Department, seen: Seen(2555, 2555), sightings: 1, evidence: Evidence::Program }, // ศธ 04002 สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน
    DivisionRow { letters: Text::new(5428, 6), office: Text::new(65, 5), name: Text::new(6298, 111), parent: Text::new(0, 0), department: Some(139), level: DivisionLevel::Department, seen: Seen(2563, 2563), sightings: 2, evidence: Evidence::Letters }, // ศธ 04006 สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน
    DivisionRow { letters: Text::new(5428, 6), office: Text::new(195, 4), name: Text::new(6335, 93), parent: Text::new(0, 0), department: Some(140), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // ศธ 0606 สำนักงานคณะกรรมการการอาชีวศึกษา
    DivisionRow { letters: Text::new(5428, 6), office: Text::new(47, 4), name: Text::new(11712, 60), parent: Text::new(6335, 93), department: Some(140), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // ศธ 0623 วิทยาลัยเทคนิคชลบุรี
    DivisionRow { letters: Text::new(5428, 6), office: Text::new(252, 5), name: Text::new(1732, 66), parent: Text::new(0, 0), department: Some(141), level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // ศธ 07051 กรมส่งเสริมการเรียนรู้
    DivisionRow { letters: Text::new(4359, 6), office: Text::new(17, 4), name: Text::new(7879, 84), parent: Text::new(0, 0), department: Some(142), level: DivisionLevel::Department, seen: Seen(2554, 2555), sightings: 2, evidence: Evidence::Letters }, // สธ 0201 สำนักงานปลัดกระทรวงสาธารณสุข
    DivisionRow { letters: Text::new(4359, 6), office: Text::new(24, 4), name: Text::new(7891, 48), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Topic }, // สธ 0202 กระทรวงสาธารณสุข
    DivisionRow { letters: Text::new(4359, 6), office: Text::new(79, 4), name: Text::new(7891, 48), parent: Text::new(0, 0), department: None, level: DivisionLevel::Ministry, seen: Seen(2568, 2568), sightings: 1, evidence: Evidence::Program }, // สธ 0207 กระทรวงสาธารณสุข
    DivisionRow { letters: Text::new(4359, 6), office: Text::new(53, 4), name: Text::new(7879, 84), parent: Text::new(0, 0), department: Some(142), level: DivisionLevel::Department, seen: Seen(2566, 2566), sightings: 1, evidence: Evidence::Program }, // สธ 0235 สำนักงานปลัดกระทรวงสาธารณสุข
    DivisionRow { letters: Text::new(4359, 6), office: Text::new(158, 4), name: Text::new(501, 36), parent: Text::new(0, 0), department: Some(144), level: DivisionLevel::Department, seen: Seen(2569, 2569), sightings: 1, evidence: Evidence::Program }, // สธ 0434 กรมควบคุมโรค
    DivisionRow { letters: Text::new(4359, 6), office: Text::new(127, 4), name: Text::new(4565, 87), parent: Text::new(1603, 36), department: Some(148), level: DivisionLevel::Division, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // สธ 0818 โรงพยาบาลจิตเวชเลยราชนครินทร์
    DivisionRow { letters: Text::new(5682, 6), office: Text::new(13, 4), name: Text::new(8878, 93), parent: Text::new(0, 0), department: None, level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // สผ 0014 สำนักงานเลขาธิการสภาผู้แทนราษฎร
    DivisionRow { letters: Text::new(204, 6), office: Text::new(51, 4), name: Text::new(6847, 114), parent: Text::new(0, 0), department: None, level: DivisionLevel::Department, seen: Seen(2569, 2569), sightings: 1, evidence: Evidence::Program }, // สม 0302 สำนักงานคณะกรรมการสิทธิมนุษยชนแห่งชาติ
    DivisionRow { letters: Text::new(608, 6), office: Text::new(19, 4), name: Text::new(8052, 51), parent: Text::new(0, 0), department: Some(158), level: DivisionLevel::Ministry, seen: Seen(2510, 2510), sightings: 1, evidence: Evidence::Letter }, // สร 0101 สำนักนายกรัฐมนตรี
    DivisionRow { letters: Text::new(608, 6), office: Text::new(30, 4), name: Text::new(9139, 75), parent: Text::new(0, 0), department: Some(4), level: DivisionLevel::Department, seen: Seen(2525, 2525), sightings: 1, evidence: Evidence::Letter }, // สร 0204 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(608, 6), office: Text::new(93, 4), name: Text::new(9139, 75), parent: Text::new(0, 0), department: Some(4), level: DivisionLevel::Department, seen: Seen(2512, 2512), sightings: 1, evidence: Evidence::Letter }, // สร 0403 สำนักเลขาธิการคณะรัฐมนตรี
    DivisionRow { letters: Text::new(394, 6), office: Text::new(258, 4), name: Text::new(8320, 102), parent: Text::new(0, 0), department: Some(156), level: DivisionLevel::Department, seen: Seen(2567, 2568), sightings: 2, evidence: Evidence::Letters }, // อก 0706 สำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรม
    DivisionRow { letters: Text::new(2454, 6), office: Text::new(219, 4), name: Text::new(13680, 176), parent: Text::new(0, 0), department: Some(54), level: DivisionLevel::Department, seen: Seen(2567, 2567), sightings: 1, evidence: Evidence::Letter }, // อว 0209 สำนักงานปลัดกระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม
    DivisionRow { letters: Text::new(2454, 6), office: Text::new(207, 4), name: Text::new(7911, 60), parent: Text::new(0, 0), department: None, level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // อว 0605 มหาวิทยาลัยมหาสารคาม
    DivisionRow { letters: Text::new(2454, 6), office: Text::new(9, 4), name: Text::new(2485, 99), parent: Text::new(0, 0), department: None, level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Topic }, // อว 0654 มหาวิทยาลัยเทคโนโลยีราชมงคลล้านนา
    DivisionRow { letters: Text::new(2454, 6), office: Text::new(273, 6), name: Text::new(1968, 54), parent: Text::new(0, 0), department: None, level: DivisionLevel::Department, seen: Seen(0, 0), sightings: 1, evidence: Evidence::Program }, // อว 660301 มหาวิทยาลัยขอนแก่น
];

pub(in crate::data) static PROVINCIAL_OFFICES: [OfficeRow; 22] = [
    OfficeRow { number: 3, name: Text::new(6982, 57), ministry: 2, department: 23, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานคลังจังหวัด
    OfficeRow { number: 4, name: Text::new(8251, 141), ministry: 5, department: 47, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด
    OfficeRow { number: 6, name: Text::new(7381, 60), ministry: 7, department: 61, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานประมงจังหวัด
    OfficeRow { number: 7, name: Text::new(8797, 87), ministry: 7, department: 58, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานเกษตรและสหกรณ์จังหวัด
    OfficeRow { number: 8, name: Text::new(8069, 69), ministry: 7, department: 62, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานปศุสัตว์จังหวัด
    OfficeRow { number: 9, name: Text::new(8777, 60), ministry: 7, department: 65, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานเกษตรจังหวัด
    OfficeRow { number: 10, name: Text::new(8597, 63), ministry: 7, department: 66, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานสหกรณ์จังหวัด
    OfficeRow { number: 11, name: Text::new(6131, 90), ministry: 7, department: 67, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานการปฏิรูปที่ดินจังหวัด
    OfficeRow { number: 13, name: Text::new(6248, 60), ministry: 8, department: 76, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานขนส่งจังหวัด
    OfficeRow { number: 14, name: Text::new(7054, 135), ministry: 9, department: 82, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด
    OfficeRow { number: 15, name: Text::new(8298, 66), ministry: 12, department: 101, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานพาณิชย์จังหวัด
    OfficeRow { number: 17, name: Text::new(7012, 45), ministry: 13, department: 109, former: false, seen: Seen(0, 0), evidence: Evidence::Program }, // สำนักงานจังหวัด
    OfficeRow { number: 18, name: Text::new(3266, 63), ministry: 13, department: 110, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // ที่ทำการปกครองจังหวัด
    OfficeRow { number: 19, name: Text::new(8226, 75), ministry: 13, department: 111, former: false, seen: Seen(0, 0), evidence: Evidence::Original }, // สำนักงานพัฒนาชุมชนจังหวัด
    OfficeRow { number: 20, name: Text::new(7126, 63), ministry: 13, department: 112, former: false, seen: Seen(0, 0), evidence: Evidence::Program }, // สำนักงานที่ดินจังหวัด
    OfficeRow { number: 21, name: Text::new(8092, 120), ministry: 13, department: 113, former: false, seen: Seen(2567, 2567), evidence: Evidence::Program }, // สำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัด
    OfficeRow { number: 22, name: Text::new(8990, 105), ministry: 13, department: 114, former: false, seen: Seen(0, 0), evidence: Evidence::Topic }, // สำนักงานโยธาธิการและผังเมืองจังหวัด
    OfficeRow { number: 23, name: Text::new(8642, 120), ministry: 13, department: 115, former: false, seen: Seen(0, 0), evidence: Evidence::Original }, // สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด
    OfficeRow { number: 27, name: Text::new(8618, 72), ministry: 18, department: 142, former: true, seen: Seen(0, 0), evidence: Evidence::Program }, // สำนักงานสาธารณสุขจังหวัด
    OfficeRow { number: 32, name: Text::new(8618, 72), ministry: 18, department: 142, former: true, seen: Seen(2560, 2566), evidence: Evidence::Program }, // สำนักงานสาธารณสุขจังหวัด
    OfficeRow { number: 33, name: Text::new(8618, 72), ministry: 18, department: 142, former: false, seen: Seen(2566, 2569), evidence: Evidence::Program }, // สำนักงานสาธารณสุขจังหวัด
    OfficeRow { number: 34, name: Text::new(8752, 75), ministry: 19, department: 151, former: false, seen: Seen(0, 0), evidence: Evidence::Recall }, // สำนักงานอุตสาหกรรมจังหวัด
];
