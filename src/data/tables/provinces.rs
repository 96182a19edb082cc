//! The 77 provinces by code. As of 2022-08; no change since.
//!
//! Written by `cargo test --test it tables::write -- --ignored`.

use crate::data::day::{Day, NEVER, day};
use crate::data::former::Former;
use crate::data::pool::{NameId, Text};
use crate::data::province::{Region, Row};
use crate::data::search::Index;

const fn row(code: u8, name: u16, letters: Text, latin: Text, region: Region, created: Day, split_from: u8) -> Row {
    Row { code, name: NameId(name), letters, latin, region, created, split_from }
}

pub(in crate::data) static PROVINCES: [Row; 77] = [
    row(10, 11, Text::new(4708, 6), Text::new(349, 3), Region::Central, NEVER, 0), // กรุงเทพมหานคร กท BKK
    row(11, 597, Text::new(5673, 6), Text::new(7973, 3), Region::Central, NEVER, 0), // สมุทรปราการ สป SPK
    row(12, 215, Text::new(760, 6), Text::new(5761, 3), Region::Central, NEVER, 0), // นนทบุรี นบ NBI
    row(13, 354, Text::new(4450, 6), Text::new(5805, 3), Region::Central, NEVER, 0), // ปทุมธานี ปท PTE
    row(14, 418, Text::new(1018, 6), Text::new(328, 3), Region::Central, NEVER, 0), // พระนครศรีอยุธยา อย AYA
    row(15, 744, Text::new(3889, 6), Text::new(311, 3), Region::Central, NEVER, 0), // อ่างทอง อท ATG
    row(16, 507, Text::new(5254, 6), Text::new(3191, 3), Region::Central, NEVER, 0), // ลพบุรี ลบ LRI
    row(17, 649, Text::new(656, 6), Text::new(7924, 3), Region::Central, NEVER, 0), // สิงห์บุรี สห SBR
    row(18, 100, Text::new(284, 6), Text::new(1507, 3), Region::Central, NEVER, 0), // ชัยนาท ชน CNT
    row(19, 603, Text::new(5648, 6), Text::new(7986, 3), Region::Central, NEVER, 0), // สระบุรี สบ SRI
    row(20, 97, Text::new(3085, 6), Text::new(1488, 3), Region::East, NEVER, 0), // ชลบุรี ชบ CBI
    row(21, 489, Text::new(1136, 6), Text::new(7810, 3), Region::East, NEVER, 0), // ระยอง รย RYG
    row(22, 90, Text::new(650, 6), Text::new(6859, 3), Region::East, NEVER, 0), // จันทบุรี จบ CTI
    row(23, 142, Text::new(433, 6), Text::new(8825, 3), Region::East, NEVER, 0), // ตราด ตร TRT
    row(24, 94, Text::new(2433, 6), Text::new(1497, 3), Region::East, NEVER, 0), // ฉะเชิงเทรา ฉช CCO
    row(25, 365, Text::new(4340, 6), Text::new(6912, 3), Region::East, NEVER, 0), // ปราจีนบุรี ปจ PRI
    row(26, 207, Text::new(3475, 6), Text::new(5866, 3), Region::Central, NEVER, 0), // นครนายก นย NYK
    row(27, 604, Text::new(3299, 6), Text::new(7994, 3), Region::East, day(1993, 12, 1), 25), // สระแก้ว สก SKW
    row(30, 210, Text::new(1937, 6), Text::new(5764, 3), Region::Northeast, NEVER, 0), // นครราชสีมา นม NMA
    row(31, 310, Text::new(91, 6), Text::new(7792, 3), Region::Northeast, NEVER, 0), // บุรีรัมย์ บร BRM
    row(32, 660, Text::new(608, 6), Text::new(7989, 3), Region::Northeast, NEVER, 0), // สุรินทร์ สร SRN
    row(33, 579, Text::new(5371, 6), Text::new(7993, 3), Region::Northeast, NEVER, 0), // ศรีสะเกษ ศก SSK
    row(34, 741, Text::new(447, 6), Text::new(9241, 3), Region::Northeast, NEVER, 0), // อุบลราชธานี อบ UBN
    row(35, 486, Text::new(3147, 6), Text::new(9709, 3), Region::Northeast, NEVER, 0), // ยโสธร ยส YST
    row(36, 103, Text::new(302, 6), Text::new(1513, 3), Region::Northeast, NEVER, 0), // ชัยภูมิ ชย CPM
    row(37, 733, Text::new(2018, 6), Text::new(307, 3), Region::Northeast, day(1993, 12, 1), 34), // อำนาจเจริญ อจ ACR
    row(38, 302, Text::new(114, 6), Text::new(367, 3), Region::Northeast, day(2011, 3, 23), 43), // บึงกาฬ บก BKN
    row(39, 679, Text::new(3504, 6), Text::new(1535, 3), Region::Northeast, day(1993, 12, 1), 41), // หนองบัวลำภู นภ NBP
    row(40, 40, Text::new(1879, 6), Text::new(350, 3), Region::Northeast, NEVER, 0), // ขอนแก่น ขก KKN
    row(41, 735, Text::new(6039, 6), Text::new(9252, 3), Region::Northeast, NEVER, 0), // อุดรธานี อด UDN
    row(42, 889, Text::new(401, 6), Text::new(3168, 3), Region::Northeast, NEVER, 0), // เลย ลย LEI
    row(43, 672, Text::new(444, 6), Text::new(2340, 3), Region::Northeast, NEVER, 0), // หนองคาย นค NKI
    row(44, 468, Text::new(489, 6), Text::new(3426, 3), Region::Northeast, NEVER, 0), // มหาสารคาม มค MKM
    row(45, 506, Text::new(261, 6), Text::new(6887, 3), Region::Northeast, NEVER, 0), // ร้อยเอ็ด รอ RET
    row(46, 25, Text::new(12, 6), Text::new(2338, 3), Region::Northeast, NEVER, 0), // กาฬสินธุ์ กส KSN
    row(47, 588, Text::new(297, 6), Text::new(2339, 3), Region::Northeast, NEVER, 0), // สกลนคร สน SNK
    row(48, 209, Text::new(564, 6), Text::new(5779, 3), Region::Northeast, NEVER, 0), // นครพนม นพ NPM
    row(49, 474, Text::new(1866, 6), Text::new(3416, 3), Region::Northeast, NEVER, 0), // มุกดาหาร มห MDH
    row(50, 786, Text::new(2507, 6), Text::new(1504, 3), Region::North, NEVER, 0), // เชียงใหม่ ชม CMI
    row(51, 527, Text::new(497, 6), Text::new(3174, 3), Region::North, NEVER, 0), // ลำพูน ลพ LPN
    row(52, 526, Text::new(625, 6), Text::new(3171, 3), Region::North, NEVER, 0), // ลำปาง ลป LPG
    row(53, 736, Text::new(3025, 6), Text::new(9263, 3), Region::North, NEVER, 0), // อุตรดิตถ์ อต UTD
    row(54, 920, Text::new(1418, 6), Text::new(6886, 3), Region::North, NEVER, 0), // แพร่ พร PRE
    row(55, 246, Text::new(799, 6), Text::new(3176, 3), Region::North, NEVER, 0), // น่าน นน NAN
    row(56, 431, Text::new(668, 6), Text::new(6915, 3), Region::North, NEVER, 0), // พะเยา พย PYO
    row(57, 784, Text::new(10584, 6), Text::new(308, 3), Region::North, NEVER, 0), // เชียงราย ชร CRI
    row(58, 940, Text::new(876, 6), Text::new(3445, 3), Region::North, NEVER, 0), // แม่ฮ่องสอน มส MSN
    row(60, 212, Text::new(3480, 6), Text::new(5824, 3), Region::Central, NEVER, 0), // นครสวรรค์ นว NSN
    row(61, 738, Text::new(563, 6), Text::new(9270, 3), Region::Central, NEVER, 0), // อุทัยธานี อน UTI
    row(62, 26, Text::new(4742, 6), Text::new(2323, 3), Region::Central, NEVER, 0), // กำแพงเพชร กพ KPT
    row(63, 148, Text::new(10454, 6), Text::new(8813, 3), Region::West, NEVER, 0), // ตาก ตก TAK
    row(64, 663, Text::new(5603, 6), Text::new(8007, 3), Region::Central, NEVER, 0), // สุโขทัย สท STI
    row(65, 445, Text::new(831, 6), Text::new(6876, 3), Region::Central, NEVER, 0), // พิษณุโลก พล PLK
    row(66, 439, Text::new(1611, 6), Text::new(6858, 3), Region::Central, NEVER, 0), // พิจิตร พจ PCT
    row(67, 806, Text::new(1845, 6), Text::new(1534, 3), Region::Central, NEVER, 0), // เพชรบูรณ์ พช PNB
    row(70, 496, Text::new(156, 6), Text::new(7791, 3), Region::West, NEVER, 0), // ราชบุรี รบ RBR
    row(71, 22, Text::new(21, 6), Text::new(2335, 3), Region::West, NEVER, 0), // กาญจนบุรี กจ KRI
    row(72, 658, Text::new(6809, 6), Text::new(7969, 3), Region::Central, NEVER, 0), // สุพรรณบุรี สพ SPB
    row(73, 208, Text::new(6331, 6), Text::new(5804, 3), Region::Central, NEVER, 0), // นครปฐม นฐ NPT
    row(74, 599, Text::new(5538, 6), Text::new(7953, 3), Region::Central, NEVER, 0), // สมุทรสาคร สค SKN
    row(75, 598, Text::new(1524, 6), Text::new(7940, 3), Region::Central, NEVER, 0), // สมุทรสงคราม สส SKM
    row(76, 805, Text::new(4990, 6), Text::new(7970, 3), Region::West, NEVER, 0), // เพชรบุรี พบ PBI
    row(77, 358, Text::new(4333, 6), Text::new(6862, 3), Region::West, NEVER, 0), // ประจวบคีรีขันธ์ ปข PKN
    row(80, 211, Text::new(4952, 6), Text::new(5813, 3), Region::South, NEVER, 0), // นครศรีธรรมราช นศ NRT
    row(81, 7, Text::new(30, 6), Text::new(2320, 3), Region::South, NEVER, 0), // กระบี่ กบ KBI
    row(82, 433, Text::new(4314, 6), Text::new(3175, 3), Region::South, NEVER, 0), // พังงา พง PNA
    row(83, 460, Text::new(5239, 6), Text::new(7974, 3), Region::South, NEVER, 0), // ภูเก็ต ภก PKT
    row(84, 659, Text::new(5563, 6), Text::new(3446, 3), Region::South, NEVER, 0), // สุราษฎร์ธานี สฎ SNI
    row(85, 488, Text::new(715, 6), Text::new(7990, 3), Region::South, NEVER, 0), // ระนอง รน RNG
    row(86, 109, Text::new(2444, 6), Text::new(1533, 3), Region::South, NEVER, 0), // ชุมพร ชพ CPN
    row(90, 589, Text::new(5802, 6), Text::new(7931, 3), Region::South, NEVER, 0), // สงขลา สข SKA
    row(91, 591, Text::new(432, 6), Text::new(9710, 3), Region::South, NEVER, 0), // สตูล สต STN
    row(92, 141, Text::new(5858, 6), Text::new(8822, 3), Region::South, NEVER, 0), // ตรัง ตง TRG
    row(93, 436, Text::new(367, 6), Text::new(6873, 3), Region::South, NEVER, 0), // พัทลุง พท PLG
    row(94, 376, Text::new(4470, 6), Text::new(2324, 3), Region::South, NEVER, 0), // ปัตตานี ปน PTN
    row(95, 478, Text::new(12435, 6), Text::new(9658, 3), Region::South, NEVER, 0), // ยะลา ยล YLA
    row(96, 217, Text::new(726, 6), Text::new(5848, 3), Region::South, NEVER, 0), // นราธิวาส นธ NWT
];

pub(in crate::data) static NAME_INDEX: Index = Index {
    buckets: &[
        0, 2, 2, 2, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 9, 10, 11, 11,
        11, 11, 13, 13, 15, 15, 16, 16, 17, 19, 21, 21, 22, 22, 23, 23, 23, 23,
        24, 25, 28, 29, 29, 29, 31, 31, 33, 33, 33, 33, 33, 34, 34, 34, 35, 35,
        36, 37, 39, 39, 39, 40, 40, 40, 40, 40, 41, 42, 43, 43, 43, 43, 43, 44,
        44, 45, 45, 45, 46, 48, 48, 49, 51, 52, 53, 54, 55, 55, 55, 55, 55, 56,
        57, 57, 57, 57, 57, 59, 59, 60, 61, 61, 62, 63, 63, 64, 64, 65, 65, 65,
        67, 67, 67, 67, 69, 71, 71, 72, 73, 74, 75, 75, 75, 75, 75, 75, 76, 76,
        76, 77, 77,
    ],
    rows: &[
        33, 1, 28, 21, 35, 71, 27, 42, 46, 53, 29, 69, 70, 8, 55, 6, 67, 66,
        48, 26, 4, 62, 31, 2, 0, 50, 18, 20, 59, 10, 40, 49, 11, 54, 13, 47,
        24, 34, 52, 19, 68, 44, 14, 15, 65, 22, 17, 57, 3, 73, 30, 7, 60, 39,
        45, 61, 58, 12, 75, 16, 43, 9, 63, 32, 76, 64, 38, 36, 25, 74, 51, 5,
        56, 72, 37, 41, 23,
    ],
    beginnings: &[
        0x1000104400cc0810, 0x000020188981008e, 0x0500884140200001, 0x2400000000018100,
        0x8050d80512200000, 0x0880814100020108, 0x01898052d8101040, 0xc0840a0604405808,
        0x4180041c00804401, 0x20001a0801011000, 0x4044145802800480, 0x0809001040000400,
        0x00000006020048d1, 0x000000040004c0c0, 0x1098020c01010500, 0x8118024041701680,
    ],
};

pub(in crate::data) static LETTER_INDEX: Index = Index {
    buckets: &[
        0, 0, 0, 0, 0, 0, 0, 3, 5, 5, 5, 9, 10, 11, 12, 13, 17, 19,
        22, 22, 22, 22, 23, 23, 23, 24, 24, 25, 26, 26, 26, 26, 26, 27, 28, 29,
        30, 30, 30, 30, 30, 31, 32, 32, 33, 34, 38, 40, 44, 44, 44, 44, 44, 44,
        44, 46, 46, 46, 46, 46, 46, 46, 46, 47, 47, 48, 50, 51, 51, 51, 52, 52,
        53, 53, 54, 55, 57, 57, 58, 58, 58, 60, 60, 60, 61, 61, 61, 62, 62, 62,
        62, 62, 62, 63, 63, 63, 63, 63, 63, 63, 63, 63, 64, 64, 64, 64, 65, 66,
        66, 68, 68, 70, 70, 72, 72, 72, 73, 73, 73, 74, 75, 75, 75, 76, 76, 76,
        76, 77, 77,
    ],
    rows: &[
        14, 33, 4, 60, 7, 6, 40, 48, 22, 20, 39, 57, 35, 12, 9, 1, 29, 71,
        41, 51, 25, 5, 67, 59, 17, 70, 65, 28, 53, 54, 73, 58, 61, 36, 8, 69,
        76, 43, 2, 42, 10, 31, 44, 52, 46, 37, 13, 47, 27, 18, 16, 63, 32, 38,
        45, 24, 74, 50, 72, 3, 15, 62, 66, 56, 26, 55, 49, 68, 64, 30, 0, 75,
        21, 34, 23, 19, 11,
    ],
    beginnings: &[
        0x71421f0057000000, 0x0000410400400051, 0xaaa2202800002288, 0x080000000a000000,
        0x0080a880202002a8, 0x0001000002002008, 0x0203048000200000, 0x0400080042008009,
    ],
};

pub(in crate::data) static FORMER_NAMES: [Former<u8>; 6] = [
    Former { code: 33, name: Text::new(1919, 21), until: day(1938, 11, 14) }, // ขุขันธ์
    Former { code: 53, name: Text::new(5210, 15), until: day(1915, 8, 22) }, // พิไชย
    Former { code: 64, name: Text::new(5727, 24), until: day(1939, 4, 17) }, // สวรรคโลก
    Former { code: 77, name: Text::new(4537, 24), until: day(1915, 8, 22) }, // ปราณบุรี
    Former { code: 84, name: Text::new(2339, 12), until: NEVER }, // ไชยา
    Former { code: 96, name: Text::new(3351, 18), until: day(1915, 8, 8) }, // บางนรา
];
