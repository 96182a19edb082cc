//! The 77 provinces by code. As of 2022-08; no change since.
//!
//! Written by `cargo test --test it tables::write -- --ignored`.

use crate::data::day::{Day, NEVER, day};
use crate::data::pool::{NameId, Text};
use crate::data::province::{Region, Row};

const fn row(code: u8, name: u16, letters: Text, latin: Text, region: Region, created: Day, split_from: u8) -> Row {
    Row { code, name: NameId(name), letters, latin, region, created, split_from }
}

pub(in crate::data) static PROVINCES: [Row; 77] = [
    row(10, 11, Text::new(6255, 6), Text::new(469, 3), Region::Central, NEVER, 0), // กรุงเทพมหานคร กท BKK
    row(11, 597, Text::new(7116, 6), Text::new(8526, 3), Region::Central, NEVER, 0), // สมุทรปราการ สป SPK
    row(12, 215, Text::new(189, 6), Text::new(474, 3), Region::Central, NEVER, 0), // นนทบุรี นบ NBI
    row(13, 354, Text::new(2872, 6), Text::new(2676, 3), Region::Central, NEVER, 0), // ปทุมธานี ปท PTE
    row(14, 418, Text::new(377, 6), Text::new(348, 3), Region::Central, NEVER, 0), // พระนครศรีอยุธยา อย AYA
    row(15, 744, Text::new(4707, 6), Text::new(331, 3), Region::Central, NEVER, 0), // อ่างทอง อท ATG
    row(16, 507, Text::new(2319, 6), Text::new(3788, 3), Region::Central, NEVER, 0), // ลพบุรี ลบ LRI
    row(17, 649, Text::new(757, 6), Text::new(8500, 3), Region::Central, NEVER, 0), // สิงห์บุรี สห SBR
    row(18, 100, Text::new(303, 6), Text::new(1735, 3), Region::Central, NEVER, 0), // ชัยนาท ชน CNT
    row(19, 603, Text::new(7097, 6), Text::new(8529, 3), Region::Central, NEVER, 0), // สระบุรี สบ SRI
    row(20, 97, Text::new(266, 6), Text::new(1677, 3), Region::East, NEVER, 0), // ชลบุรี ชบ CBI
    row(21, 489, Text::new(1438, 6), Text::new(8390, 3), Region::East, NEVER, 0), // ระยอง รย RYG
    row(22, 90, Text::new(751, 6), Text::new(1754, 3), Region::East, NEVER, 0), // จันทบุรี จบ CTI
    row(23, 142, Text::new(471, 6), Text::new(6368, 3), Region::East, NEVER, 0), // ตราด ตร TRT
    row(24, 94, Text::new(3980, 6), Text::new(1680, 3), Region::East, NEVER, 0), // ฉะเชิงเทรา ฉช CCO
    row(25, 365, Text::new(1567, 6), Text::new(7438, 3), Region::East, NEVER, 0), // ปราจีนบุรี ปจ PRI
    row(26, 207, Text::new(3379, 6), Text::new(6379, 3), Region::Central, NEVER, 0), // นครนายก นย NYK
    row(27, 604, Text::new(4809, 6), Text::new(8512, 3), Region::East, day(1993, 12, 1), 25), // สระแก้ว สก SKW
    row(30, 210, Text::new(1503, 6), Text::new(6350, 3), Region::Northeast, NEVER, 0), // นครราชสีมา นม NMA
    row(31, 310, Text::new(1023, 6), Text::new(484, 3), Region::Northeast, NEVER, 0), // บุรีรัมย์ บร BRM
    row(32, 660, Text::new(656, 6), Text::new(8532, 3), Region::Northeast, NEVER, 0), // สุรินทร์ สร SRN
    row(33, 579, Text::new(17, 6), Text::new(8535, 3), Region::Northeast, NEVER, 0), // ศรีสะเกษ ศก SSK
    row(34, 741, Text::new(485, 6), Text::new(9669, 3), Region::Northeast, NEVER, 0), // อุบลราชธานี อบ UBN
    row(35, 486, Text::new(4146, 6), Text::new(10055, 3), Region::Northeast, NEVER, 0), // ยโสธร ยส YST
    row(36, 103, Text::new(5960, 6), Text::new(1742, 3), Region::Northeast, NEVER, 0), // ชัยภูมิ ชย CPM
    row(37, 733, Text::new(1009, 6), Text::new(321, 3), Region::Northeast, day(1993, 12, 1), 34), // อำนาจเจริญ อจ ACR
    row(38, 302, Text::new(102, 6), Text::new(477, 3), Region::Northeast, day(2011, 3, 23), 43), // บึงกาฬ บก BKN
    row(39, 679, Text::new(7029, 6), Text::new(479, 3), Region::Northeast, day(1993, 12, 1), 41), // หนองบัวลำภู นภ NBP
    row(40, 40, Text::new(622, 6), Text::new(470, 3), Region::Northeast, NEVER, 0), // ขอนแก่น ขก KKN
    row(41, 735, Text::new(7408, 6), Text::new(9672, 3), Region::Northeast, NEVER, 0), // อุดรธานี อด UDN
    row(42, 889, Text::new(1302, 6), Text::new(3778, 3), Region::Northeast, NEVER, 0), // เลย ลย LEI
    row(43, 672, Text::new(32, 6), Text::new(2684, 3), Region::Northeast, NEVER, 0), // หนองคาย นค NKI
    row(44, 468, Text::new(531, 6), Text::new(1744, 3), Region::Northeast, NEVER, 0), // มหาสารคาม มค MKM
    row(45, 506, Text::new(280, 6), Text::new(7419, 3), Region::Northeast, NEVER, 0), // ร้อยเอ็ด รอ RET
    row(46, 25, Text::new(10869, 6), Text::new(2682, 3), Region::Northeast, NEVER, 0), // กาฬสินธุ์ กส KSN
    row(47, 588, Text::new(321, 6), Text::new(2683, 3), Region::Northeast, NEVER, 0), // สกลนคร สน SNK
    row(48, 209, Text::new(2160, 6), Text::new(6353, 3), Region::Northeast, NEVER, 0), // นครพนม นพ NPM
    row(49, 474, Text::new(581, 6), Text::new(486, 3), Region::Northeast, NEVER, 0), // มุกดาหาร มห MDH
    row(50, 786, Text::new(1307, 6), Text::new(1732, 3), Region::North, NEVER, 0), // เชียงใหม่ ชม CMI
    row(51, 527, Text::new(539, 6), Text::new(3784, 3), Region::North, NEVER, 0), // ลำพูน ลพ LPN
    row(52, 526, Text::new(244, 6), Text::new(3781, 3), Region::North, NEVER, 0), // ลำปาง ลป LPG
    row(53, 736, Text::new(1458, 6), Text::new(9675, 3), Region::North, NEVER, 0), // อุตรดิตถ์ อต UTD
    row(54, 920, Text::new(3889, 6), Text::new(7418, 3), Region::North, NEVER, 0), // แพร่ พร PRE
    row(55, 246, Text::new(965, 6), Text::new(472, 3), Region::North, NEVER, 0), // น่าน นน NAN
    row(56, 431, Text::new(769, 6), Text::new(7441, 3), Region::North, NEVER, 0), // พะเยา พย PYO
    row(57, 784, Text::new(11466, 6), Text::new(322, 3), Region::North, NEVER, 0), // เชียงราย ชร CRI
    row(58, 940, Text::new(1696, 6), Text::new(1746, 3), Region::North, NEVER, 0), // แม่ฮ่องสอน มส MSN
    row(60, 212, Text::new(2682, 6), Text::new(6364, 3), Region::Central, NEVER, 0), // นครสวรรค์ นว NSN
    row(61, 738, Text::new(1258, 6), Text::new(9678, 3), Region::Central, NEVER, 0), // อุทัยธานี อน UTI
    row(62, 26, Text::new(4683, 6), Text::new(2675, 3), Region::Central, NEVER, 0), // กำแพงเพชร กพ KPT
    row(63, 148, Text::new(65, 6), Text::new(1737, 3), Region::West, NEVER, 0), // ตาก ตก TAK
    row(64, 663, Text::new(7057, 6), Text::new(8538, 3), Region::Central, NEVER, 0), // สุโขทัย สท STI
    row(65, 445, Text::new(1060, 6), Text::new(7415, 3), Region::Central, NEVER, 0), // พิษณุโลก พล PLK
    row(66, 439, Text::new(1890, 6), Text::new(7387, 3), Region::Central, NEVER, 0), // พิจิตร พจ PCT
    row(67, 806, Text::new(2153, 6), Text::new(3785, 3), Region::Central, NEVER, 0), // เพชรบูรณ์ พช PNB
    row(70, 496, Text::new(132, 6), Text::new(8385, 3), Region::West, NEVER, 0), // ราชบุรี รบ RBR
    row(71, 22, Text::new(18, 6), Text::new(2679, 3), Region::West, NEVER, 0), // กาญจนบุรี กจ KRI
    row(72, 658, Text::new(8121, 6), Text::new(8523, 3), Region::Central, NEVER, 0), // สุพรรณบุรี สพ SPB
    row(73, 208, Text::new(2266, 6), Text::new(6356, 3), Region::Central, NEVER, 0), // นครปฐม นฐ NPT
    row(74, 599, Text::new(976, 6), Text::new(8509, 3), Region::Central, NEVER, 0), // สมุทรสาคร สค SKN
    row(75, 598, Text::new(2734, 6), Text::new(8506, 3), Region::Central, NEVER, 0), // สมุทรสงคราม สส SKM
    row(76, 805, Text::new(2784, 6), Text::new(481, 3), Region::West, NEVER, 0), // เพชรบุรี พบ PBI
    row(77, 358, Text::new(621, 6), Text::new(7395, 3), Region::West, NEVER, 0), // ประจวบคีรีขันธ์ ปข PKN
    row(80, 211, Text::new(7051, 6), Text::new(6359, 3), Region::South, NEVER, 0), // นครศรีธรรมราช นศ NRT
    row(81, 7, Text::new(46, 6), Text::new(1739, 3), Region::South, NEVER, 0), // กระบี่ กบ KBI
    row(82, 433, Text::new(3120, 6), Text::new(1751, 3), Region::South, NEVER, 0), // พังงา พง PNA
    row(83, 460, Text::new(6734, 6), Text::new(7398, 3), Region::South, NEVER, 0), // ภูเก็ต ภก PKT
    row(84, 659, Text::new(3949, 6), Text::new(1747, 3), Region::South, NEVER, 0), // สุราษฎร์ธานี สฎ SNI
    row(85, 488, Text::new(816, 6), Text::new(8387, 3), Region::South, NEVER, 0), // ระนอง รน RNG
    row(86, 109, Text::new(386, 6), Text::new(1750, 3), Region::South, NEVER, 0), // ชุมพร ชพ CPN
    row(90, 589, Text::new(7230, 6), Text::new(8503, 3), Region::South, NEVER, 0), // สงขลา สข SKA
    row(91, 591, Text::new(470, 6), Text::new(8541, 3), Region::South, NEVER, 0), // สตูล สต STN
    row(92, 141, Text::new(7287, 6), Text::new(6361, 3), Region::South, NEVER, 0), // ตรัง ตง TRG
    row(93, 436, Text::new(414, 6), Text::new(7412, 3), Region::South, NEVER, 0), // พัทลุง พท PLG
    row(94, 376, Text::new(6085, 6), Text::new(6357, 3), Region::South, NEVER, 0), // ปัตตานี ปน PTN
    row(95, 478, Text::new(63, 6), Text::new(10052, 3), Region::South, NEVER, 0), // ยะลา ยล YLA
    row(96, 217, Text::new(1107, 6), Text::new(6366, 3), Region::South, NEVER, 0), // นราธิวาส นธ NWT
];

pub(in crate::data) static BY_NAME: [u16; 77] = [
    64, 0, 56, 34, 49, 28, 12, 14, 10, 8, 24, 69, 72, 13, 50, 16, 58, 36, 18, 63,
    47, 2, 76, 43, 26, 19, 3, 62, 15, 74, 4, 44, 65, 73, 53, 52, 66, 32, 37, 75,
    23, 68, 11, 55, 33, 6, 40, 39, 21, 35, 70, 71, 1, 60, 59, 9, 17, 7, 57, 67,
    20, 51, 31, 27, 25, 29, 41, 48, 22, 5, 45, 38, 61, 54, 30, 42, 46,
];

pub(in crate::data) static BY_LETTERS: [u16; 77] = [
    56, 0, 64, 49, 34, 28, 12, 14, 8, 10, 69, 38, 24, 45, 50, 72, 13, 31, 58, 76,
    43, 2, 36, 27, 18, 16, 47, 63, 26, 19, 62, 15, 3, 74, 65, 53, 54, 73, 61, 44,
    42, 52, 66, 32, 46, 37, 75, 23, 68, 55, 11, 33, 6, 40, 39, 30, 21, 17, 70, 59,
    67, 71, 51, 35, 9, 1, 57, 20, 60, 7, 25, 29, 41, 5, 48, 22, 4,
];
