//! The 7,852 local governments. As of 2022-08, with changes of rank and name up to 2026-06.
//!
//! Written by `cargo test --test it tables::write -- --ignored`.

use crate::data::day::{NEVER, day};
use crate::data::former::Former;
use crate::data::local::LocalGovernmentKind::{
    Bangkok, CityMunicipality, Pattaya, ProvincialAdministration, SubdistrictAdministration,
    SubdistrictMunicipality, TownMunicipality,
};
use crate::data::local::{FormerRank, Place, Row, Upgrade, row};
use crate::data::pool::{Name, Text, name};

pub(in crate::data) const LATIN: &str = "\
Ao KhanomAo PhayunAyodyaBan Bang Muang KhanBan Chat Pa WaiBan Chiao LanBan Dan Khong ChiamBan Khai M\
uen PhaeoBan Khai PhatthanaBan Kruat PanyawatBan KrutBan Laem PhatthanaBan Mae KhachanBan Na PrueBan \
NiwetBan Phet Phu KhiaoBan PlongBan Pluak DaengBan TanotBan Tha Luang Siri Wiang ChaiyamontriBang Ka\
phi Dong Phlapphla NaraiBang Pakong Phrom Thep Sanan RakBang Rakam Mueang Mai Khok KruatBang Wua Kha\
na Rakm 5Bo WeluBua Sawang WatthanaBueng Kham OBueng RamanBuketaChaliang ThongthaeChedi Mae KhruaChi\
ang Klang Phaya Kaeo MethiChom ChaengChomphon Chao Phraya SurasakDan SamrongDoi LangDon KhueangDon M\
ongDon Sae LopburiHua KunchaeHuai ChinsiHuai KrabokHuai RueaHuai Wang ThongKaen FangKhai Noen WongKh\
ao Chi ChanKhao Chum ThongKhao Hua Chang Thai NgamKhao KhwangKhao NguKhao Phraya Doen ThongKhelang N\
akhon HongKhlong NgaeKhlong Phon PhatthanaKhlong Saen SaepKhok MakokKhok SawaiKhok Sung SamphanKhok \
Tum-Phon ThongKhok Yai HorathepKhuan KunKhuan Sao ThongKhun Phat PhengKlet KaeoKo Kha Mae YaoKo Loi \
Bang HakKong Phan Phan Don Tan Pha Sukhothai ThaniKrung Thep Maha NakhonKu Talat Nikhom PrasatKut Ch\
um PhatthanaKut HaetLaem ChabangLaem Ngop Mueang Mai Bang Bua ThongLak HaLam Nam PhongLam Phan ChatL\
am Sam KaeoLamduan SunphinLat ChadoLat LuangLubo YiraiLuk Kaeng Suea TenMae Chonnabot WibunMae Lan N\
am Tok Sai Yok NoiMae LongMae Phrik Pha PangMae Sai MittraphapMae Tha ChangMakham Mueang MaiMap Amma\
ritMap Kha PhatthanaMueang Kaen PhatthanaMueang Kamcha-iMueang Ket ChaiyoMueang Khit KhinMueang Khuk\
hanMueang Khun Hang Chat Mae TanMueang Klaeng KachetMueang RamanMueang Wiang ThoengNa KhraiNa Pho Ph\
atthanaNa Si ThongNa Thawi NokNam Phrae PhatthanaNikhon PrasatNoen SantiNoen SungNon Sung - Nam Kham \
KaoNon Sung PlueaiNong BenNong Bua LaiNong Bua WongNong SamrongNong Tong PhatthanaNong Waeng Kaem Ho\
mNong Waeng Non Sa-atPa Ko Dam PhatthanaPa Tan Na KhruaPak DongPak Nam ChawangPak Nam PrasaePak Nam \
Samut PrakanPak Nam Tha Ruea Phra Thaen Lam PhrayaPaknam ChumphonPaknam Lang SuanPalm PhatthanaPha N\
ang KhoiPhan Thong Nong KakhaPhang Khon Si ChampaPhanna NakhonPhanom RungPhatthayaPhet Mueang Thong \
Tha RaePhet Pha-nganPho PhaisanPho PhithakPhra IntharachaPhra Phutthabat Chiang KhanPhra SadetPhra T\
hat Pu KamPhra Yuen Ming MongkhonPok PaekPong Kham Dong Mueang Yuam TaiProk FaPu Chao Saming PhraiRa\
ng KrathumRatchasathitRong Fong Nam ChamRuam Chai PhatthanaSai Nam KhamSai Ngam Ong InSam Ngam Phatt\
hanaSam Nong Ya Dok Khao Wua - Phloi WaenSam Pot WonSan Chao Pho Khun Siri SenangSan Sai Maha WongSi \
Don PhaiSi PhanaSi Phaya - Bo Phu Pha DaengSi SatuekSima MongkhonSiri Rattanawari Si CharoenSong Dao \
Nong DaengSunthon Phu Chong Na YoiTalat KhaeTalat Khet Udom SakTha Chiang ThongTha Duea - Muet Kahad\
Tha Kat NueaTha Khlong TengTha LanTha Lat Dong YangTha Nam Oi Muang HakTha Phrik Noen Sai Yong - Cha\
i Wang SawanTha SadetTha Sop Chai WariThao U ThongThat Phanom TaiThep WongsaThepphamongkhonThung Sad\
aoThung Si ChumphonTo Saeng Sawang Chaeng Sabai ChaiyanamTon KramTon Tan - Phraya ThotUdom ThamWang \
BongWiang Chiang KhongWiang Chiang SaenWiang FangWiang KaeoWiang KanWiang LoWiang PhraoWiang SuaiWia\
ng Tha KanYan Din Daeng";

pub(in crate::data) const THAI: &str = "\
ขุนพัดเพ็งคลองพนพัฒนาโพธิ์พัฒนาสีทองคลองเต็งควนกุน้ำแพร่พัฒนาประดู่เหนือ่าวขนอมควนเสาธงตลาดนิคมปราสา\
ท่าโขลงตลาดเขตรอุดมศักดิ์ทอแสงสว่างแจ้งสบายใจทากาศเหนือ่าวพะยูนทาสบชัยวารีทุ่งศรีชุมพลูกแก่นฝางทุ่งส\
ะเดาท่าช้างจันทบูร่วมใจท่าน้ำอ้อยม่วงหักำแพงเมืองใหม่โคกกรวดท่าพริกเนินทราย่านดินแดงท่าลาดดงยางท่าลา\
น้ำตกไทรโยคน้อยท่าเชียงทองแท้าวอู่ทองท่าเสด็จอมแจ้งธาตุพนมใต้บัวสว่างวัฒนาบางกะพี้ดงพลับพลานารายณ์บา\
งปะกงพรหมเทพรังสรรค์บางระกำเมืองใหม่บางบัวทองบางวัวคณารักษ์บึงคำอ้อโยธยาบึงระมาณบูเก๊ะตาบ่อแฮ้วหนองก\
ระทิงบ้านกรวดปัญญาวัฒน์บ้านกรูดอยลางบ้านค่ายพัฒนาทวีนอกงพานพันดอนโมงบ้านค่ายหมื่นแผ้วังสวรรค์บ้านชัฏ\
ป่าหวายบ้านด่านโขงเจียมะขามเมืองใหม่บ้านท่าหลวงศิริบ้านนาปรือุดมธรรมบ้านนิเวศน์บ้านบางม่วงคันบ้านปลว\
กแดงบ้านปล้องบ้านเชี่ยวหลานบ้านเพชรภูเขียวังบงค์บ้านแม่ข่าปรกฟ้าปากดงปากน้ำฉวางปากน้ำชุมพระเสด็จอมพล\
เจ้าพระยาสุรศักดิ์ปากน้ำท่าเรือพระแท่นลำพระยาปากน้ำประแส่องดาวหนองแดงปากน้ำสมุทรปราการางกระทุ่มปู่เจ\
้าสมิงพรายป่งขามดงหมูป่าก่อดำพัฒนาป่าตันนาครัวป๊อกแป๊กผานางคอยผู้ไทคำชะอีพนมรุ้งพรรณานครโพธิ์ไทรงามอ\
งค์อินทร์พระธาตุปู่ก่ำพระพุทธบาทเชียงคานพระยืนมิ่งมงคลองแสนแสบ้านโตนดอนเขืองพระอินทราชากหมากุดแฮด่าน\
สำโรงพลับ้านแหลมพัฒนาพังโคนศรีจำปากน้ำหลังสวนพัทยาภูจองนายอยภูผาแดงรวมใจพัฒนาลาดชะโดอนตาลผาสุกุดชุมพ\
ัฒนาไคร้ลำดวนสุรพินท์ลำน้ำพองลำพันชาดศรีดอนไผ่สันทรายมหาวงศ์สามง่ามพัฒนาสามหนองแวงโนนสะอาดสายน้ำคำก้\
าวิเศษไชยชาญสำรองสิริราชลบถวิบูลย์สิริเวียงชัยสิริเสนางค์สีมามงคลองแงะสุนทรภู่หนองตองพัฒนาหนองบัวลาย\
หนองบัววงหนองพ้อรัญญประเทศรีพนาหนองสำโรงหนองหญ้าดอกขาวหนองหญ้าไซพัฒนาหนองเบนหนองแวงแก้มหอมหลักห้างฉั\
ตรแม่ตาลำสามแก้วเมธีหว้ากอหัวกุญแจหุบรักห้วยกระบอกห้วยชินสีห์ห้วยวังทองห้วยเรือหงส์เกล็ดแก้วเกษตรกำแ\
พงแสนั่นรักษ์เกษไชโยเกาะคาแม่ยาวเกาะลอยบางหักเขลางค์นครหงษ์เขาขวางเขางูเขาชีจรรย์เขาชุมทองเขาพระยาเด\
ินธงเขาย้อยพัฒนาเขาหัวช้างไทยงามาบอำมฤตลาดแค่ายเนินวงเจดีย์แม่ครัวเฉลียงทองเชียงกลางพญาแก้วเทพนิมิตร\
ัตนวารีศรีเจริญเนินสันติเนินสูงเพชรพะงันเพชรเมืองทองท่าแร่องฟองน้ำชำเมืองขีดขินเมืองขุขันธ์เมืองขุนห\
าญเมืองคำชะอีเมืองพรหมพิรามเมืองยวมใต้เมืองรามันห์เมืองเวียงแก้วเมืองแกนพัฒนาเมืองแกลงกะเฉดเวียงกานต\
์เวียงท่ากานเวียงฝางเวียงพร้าวเวียงลอเวียงสรวยเวียงเชียงของเวียงเชียงแสนเวียงเทิงแก่งเสือเต้นครามาบข\
่าพัฒนาแม่ขะจานแม่พริกผาปังแม่ลานนาแม่สายมิตรภาพานทองหนองกะขะแม่โจ้แหลมงอบเมืองใหม่แหลมฉบังโคกมะกอกโ\
คกสวายโคกสูงสัมพันธ์โคกใหญ่หรเทพวงศาลเจ้าพ่อขุนศรีสตึกโนนสูงเปลือยโพธิ์พิทักษ์กม.5 ต้นตาล - พระยาทดท\
่าเดื่อ-มืดกา  สีพยา-บ่อพุ  เขาวัว-พลอยแหวน  โคกตูม-โพนทอง  โนนสูง-น้ำคำ  ไทรโยง-ไชยวาล  ";

pub(in crate::data) static NAMES: [Name; 294] = [
    name(44171, 33, 46603, 18), // 6196: กงพานพันดอน, Kong Phan Phan Don
    name(45895, 8, 46000, 4), // 6197: กม.5, km 5
    name(24873, 18, 15409, 7), // 6198: กระจับ, Krachap
    name(5547, 39, 46645, 22), // 6199: กรุงเทพมหานคร, Krung Thep Maha Nakhon
    name(23224, 15, 48293, 5), // 6200: กะฮาด, Kahad
    name(4142, 30, 0, 0), // 6201: กันทรวิชัย, 
    name(43856, 42, 0, 0), // 6202: กำแพงเมืองใหม่, 
    name(20240, 18, 7758, 7), // 6203: กุดค้า, Kut Kha
    name(44810, 33, 46689, 18), // 6204: กุดชุมพัฒนา, Kut Chum Phatthana
    name(19947, 18, 46667, 8), // 6205: กุดลาด, Ku Talat
    name(18944, 18, 25618, 7), // 6206: กุดสิม, Kut Sim
    name(44708, 18, 46707, 8), // 6207: กุดแฮด, Kut Haet
    name(43617, 30, 46550, 15), // 6208: ขุนพัดเพ็ง, Khun Phat Pheng
    name(43627, 33, 46416, 21), // 6209: คลองพนพัฒนา, Khlong Phon Phatthana
    name(43653, 24, 48314, 11), // 6210: คลองเต็ง, Khlong Teng
    name(44980, 21, 46405, 11), // 6211: คลองแงะ, Khlong Ngae
    name(44669, 30, 46437, 16), // 6212: คลองแสนแสบ, Khlong Saen Saep
    name(43661, 18, 46526, 9), // 6213: ควนกุน, Khuan Kun
    name(43696, 24, 46535, 15), // 6214: ควนเสาธง, Khuan Sao Thong
    name(5539, 15, 2570, 7), // 6215: คอนสา, Khon Sa
    name(44913, 18, 47291, 8), // 6216: คำก้าว, Kham Kao
    name(45360, 30, 46279, 14), // 6217: ค่ายเนินวง, Khai Noen Wong
    name(16491, 27, 0, 0), // 6218: จอมจันทร์, 
    name(16553, 15, 46132, 8), // 6219: จอมพล, Chomphon
    name(44412, 42, 46132, 20), // 6220: จอมพลเจ้าพระยา, Chomphon Chao Phraya
    name(43961, 21, 46121, 11), // 6221: จอมแจ้ง, Chom Chaeng
    name(44940, 33, 46871, 15), // 6222: ชลบถวิบูลย์, Chonnabot Wibun
    name(29593, 18, 48546, 9), // 6223: ชัยนาม, Chaiyanam
    name(43784, 21, 48427, 9), // 6224: ชัยวารี, Chai Wari
    name(44702, 21, 0, 0), // 6225: ชากหมาก, 
    name(45339, 30, 46330, 15), // 6226: ช้างไทยงาม, Chang Thai Ngam
    name(44800, 33, 46618, 15), // 6227: ดอนตาลผาสุก, Don Tan Pha Suk
    name(44685, 24, 46179, 11), // 6228: ดอนเขือง, Don Khueang
    name(14142, 21, 46198, 11), // 6229: ดอนแสลบ, Don Sae Lop
    name(44179, 18, 46190, 8), // 6230: ดอนโมง, Don Mong
    name(44147, 18, 46171, 8), // 6231: ดอยลาง, Doi Lang
    name(44713, 27, 46160, 11), // 6232: ด่านสำโรง, Dan Samrong
    name(43704, 42, 46670, 19), // 6233: ตลาดนิคมปราสาท, Talat Nikhom Prasat
    name(43724, 21, 48242, 10), // 6234: ตลาดเขต, Talat Khet
    name(45355, 18, 48232, 10), // 6235: ตลาดแค, Talat Khae
    name(4807, 18, 11944, 7), // 6236: ตันหยง, Tanyong
    name(45707, 21, 48555, 8), // 6237: ต้นคราม, Ton Kram
    name(45898, 42, 48563, 21), // 6238: ต้นตาล - พระยาทด, Ton Tan - Phraya Thot
    name(14628, 18, 12863, 7), // 6239: ต้นไทร, Ton Sai
    name(43940, 18, 46068, 9), // 6240: ทองแท้, Thongthae
    name(43742, 30, 48517, 15), // 6241: ทอแสงสว่าง, To Saeng Sawang
    name(43762, 30, 48298, 12), // 6242: ทากาศเหนือ, Tha Kat Nuea
    name(43780, 21, 48419, 12), // 6243: ทาสบชัย, Tha Sop Chai
    name(43791, 36, 48500, 17), // 6244: ทุ่งศรีชุมพล, Thung Si Chumphon
    name(2689, 33, 0, 0), // 6245: ทุ่งศรีอุดม, 
    name(43812, 27, 48489, 11), // 6246: ทุ่งสะเดา, Thung Sadao
    name(43821, 42, 0, 0), // 6247: ท่าช้างจันทบูร, 
    name(43840, 51, 48349, 20), // 6248: ท่าน้ำอ้อยม่วงหัก, Tha Nam Oi Muang Hak
    name(43877, 45, 48369, 18), // 6249: ท่าพริกเนินทราย, Tha Phrik Noen Sai
    name(43901, 33, 48332, 17), // 6250: ท่าลาดดงยาง, Tha Lat Dong Yang
    name(43912, 18, 48325, 7), // 6251: ท่าลาน, Tha Lan
    name(43932, 33, 48261, 16), // 6252: ท่าเชียงทอง, Tha Chiang Thong
    name(45912, 40, 48277, 18), // 6253: ท่าเดื่อ-มืดกา, Tha Duea - Muet Ka
    name(44441, 42, 47516, 19), // 6254: ท่าเรือพระแท่น, Tha Ruea Phra Thaen
    name(43954, 24, 48410, 9), // 6255: ท่าเสด็จ, Tha Sadet
    name(43717, 21, 48310, 10), // 6256: ท่าโขลง, Tha Khlong
    name(43944, 30, 48436, 12), // 6257: ท้าวอู่ทอง, Thao U Thong
    name(43968, 30, 48448, 15), // 6258: ธาตุพนมใต้, That Phanom Tai
    name(45269, 21, 46394, 11), // 6259: นครหงษ์, Nakhon Hong
    name(14758, 36, 21843, 18), // 6260: นครเนื่องเขต, Nakhon Nueang Khet
    name(44602, 33, 0, 0), // 6261: นครโพธิ์ไทร, 
    name(44164, 24, 47213, 12), // 6262: นาทวีนอก, Na Thawi Nok
    name(43676, 39, 0, 0), // 6263: นาประดู่เหนือ, 
    name(43646, 21, 47202, 11), // 6264: นาสีทอง, Na Si Thong
    name(39952, 30, 0, 0), // 6265: นาหนองทุ่ม, 
    name(43636, 36, 47186, 16), // 6266: นาโพธิ์พัฒนา, Na Pho Phatthana
    name(44819, 18, 47178, 8), // 6267: นาไคร้, Na Khrai
    name(43708, 30, 47244, 13), // 6268: นิคมปราสาท, Nikhon Prasat
    name(43917, 45, 46894, 19), // 6269: น้ำตกไทรโยคน้อย, Nam Tok Sai Yok Noi
    name(43666, 36, 47225, 19), // 6270: น้ำแพร่พัฒนา, Nam Phrae Phatthana
    name(43978, 24, 46011, 10), // 6271: บัวสว่าง, Bua Sawang
    name(43991, 42, 45888, 21), // 6272: บางกะพี้ดงพลับ, Bang Kaphi Dong Phlap
    name(44015, 66, 45919, 26), // 6273: บางปะกงพรหมเทพรังสรรค์, Bang Pakong Phrom Thep San
    name(44037, 48, 45951, 21), // 6274: บางระกำเมืองใหม่, Bang Rakam Mueang Mai
    name(44062, 42, 45983, 18), // 6275: บางวัวคณารักษ์, Bang Wua Khana Rak
    name(44076, 24, 46030, 12), // 6276: บึงคำอ้อ, Bueng Kham O
    name(44089, 24, 46042, 11), // 6277: บึงระมาณ, Bueng Raman
    name(25333, 18, 15166, 9), // 6278: บุฤๅษี, Bu Rue Si
    name(44097, 24, 46053, 6), // 6279: บูเก๊ะตา, Buketa
    name(25817, 21, 46004, 7), // 6280: บ่อเวฬุ, Bo Welu
    name(44105, 51, 0, 0), // 6281: บ่อแฮ้วหนองกระทิง, 
    name(44122, 54, 45721, 18), // 6282: บ้านกรวดปัญญาวัฒน์, Ban Kruat Panyawat
    name(44140, 24, 45739, 8), // 6283: บ้านกรูด, Ban Krut
    name(44153, 39, 45703, 18), // 6284: บ้านค่ายพัฒนา, Ban Khai Phatthana
    name(44185, 51, 45684, 19), // 6285: บ้านค่ายหมื่นแผ้ว, Ban Khai Muen Phaeo
    name(44210, 42, 45637, 15), // 6286: บ้านชัฏป่าหวาย, Ban Chat Pa Wai
    name(44224, 48, 45665, 19), // 6287: บ้านด่านโขงเจียม, Ban Dan Khong Chiam
    name(26781, 21, 847, 6), // 6288: บ้านต้า, Ban Ta
    name(44253, 33, 45851, 13), // 6289: บ้านท่าหลวง, Ban Tha Luang
    name(44268, 30, 45780, 11), // 6290: บ้านนาปรือ, Ban Na Prue
    name(44285, 33, 45791, 9), // 6291: บ้านนิเวศน์, Ban Niwet
    name(44296, 33, 45618, 14), // 6292: บ้านบางม่วง, Ban Bang Muang
    name(44310, 33, 45827, 15), // 6293: บ้านปลวกแดง, Ban Pluak Daeng
    name(44321, 27, 45818, 9), // 6294: บ้านปล้อง, Ban Plong
    name(44330, 42, 45652, 13), // 6295: บ้านเชี่ยวหลาน, Ban Chiao Lan
    name(28047, 18, 11391, 7), // 6296: บ้านเพ, Ban Phe
    name(44344, 45, 45800, 18), // 6297: บ้านเพชรภูเขียว, Ban Phet Phu Khiao
    name(44365, 30, 45765, 11), // 6298: บ้านแม่ข่า, Ban Mae Kha
    name(44725, 39, 45747, 18), // 6299: บ้านแหลมพัฒนา, Ban Laem Phatthana
    name(44678, 21, 0, 0), // 6300: บ้านโตน, 
    name(44678, 24, 45842, 9), // 6301: บ้านโตนด, Ban Tanot
    name(44375, 18, 47867, 7), // 6302: ปรกฟ้า, Prok Fa
    name(44381, 15, 47451, 8), // 6303: ปากดง, Pak Dong
    name(44386, 30, 47459, 15), // 6304: ปากน้ำฉวาง, Pak Nam Chawang
    name(44396, 33, 47546, 15), // 6305: ปากน้ำชุมพร, Paknam Chumphon
    name(44435, 39, 47508, 16), // 6306: ปากน้ำท่าเรือ, Pak Nam Tha Ruea
    name(44462, 33, 47474, 14), // 6307: ปากน้ำประแส, Pak Nam Prasae
    name(44486, 51, 47488, 20), // 6308: ปากน้ำสมุทรปราการ, Pak Nam Samut Prakan
    name(44749, 39, 47561, 16), // 6309: ปากน้ำหลังสวน, Paknam Lang Suan
    name(17904, 15, 35330, 6), // 6310: ปาดัง, Padang
    name(21957, 30, 47577, 14), // 6311: ปาล์มพัฒนา, Palm Phatthana
    name(44512, 45, 47874, 20), // 6312: ปู่เจ้าสมิงพราย, Pu Chao Saming Phrai
    name(44527, 33, 47837, 17), // 6313: ป่งขามดงหมู, Pong Kham Dong Mu
    name(44538, 39, 47417, 19), // 6314: ป่าก่อดำพัฒนา, Pa Ko Dam Phatthana
    name(44551, 36, 47436, 15), // 6315: ป่าตันนาครัว, Pa Tan Na Khrua
    name(44563, 24, 47829, 8), // 6316: ป๊อกแป๊ก, Pok Paek
    name(44571, 24, 47591, 13), // 6317: ผานางคอย, Pha Nang Khoi
    name(44579, 33, 0, 0), // 6318: ผู้ไทคำชะอี, 
    name(44590, 21, 47658, 11), // 6319: พนมรุ้ง, Phanom Rung
    name(44597, 24, 47645, 13), // 6320: พรรณานคร, Phanna Nakhon
    name(44626, 39, 47790, 16), // 6321: พระธาตุปู่ก่ำ, Phra That Pu Kam
    name(44639, 54, 47753, 27), // 6322: พระพุทธบาทเชียงคาน, Phra Phutthabat Chiang Khan
    name(44657, 42, 47806, 23), // 6323: พระยืนมิ่งมงคล, Phra Yuen Ming Mongkhon
    name(44693, 33, 47738, 15), // 6324: พระอินทราชา, Phra Intharacha
    name(44405, 24, 47780, 10), // 6325: พระเสด็จ, Phra Sadet
    name(44448, 42, 47525, 21), // 6326: พระแท่นลำพระยา, Phra Thaen Lam Phraya
    name(44001, 42, 45904, 15), // 6327: พลับพลานารายณ์, Phlapphla Narai
    name(11141, 15, 5241, 9), // 6328: พังงา, Phang Nga
    name(44738, 39, 47625, 20), // 6329: พังโคนศรีจำปา, Phang Khon Si Champa
    name(44762, 15, 47669, 9), // 6330: พัทยา, Phatthaya
    name(45764, 42, 47604, 21), // 6331: พานทองหนองกะขะ, Phan Thong Nong Kakha
    name(11196, 15, 0, 0), // 6332: พิมาย, 
    name(44767, 30, 48216, 16), // 6333: ภูจองนายอย, Phu Chong Na Yoi
    name(44777, 21, 48127, 13), // 6334: ภูผาแดง, Phu Pha Daeng
    name(44239, 42, 46970, 17), // 6335: มะขามเมืองใหม่, Makham Mueang Mai
    name(45713, 33, 46998, 17), // 6336: มาบข่าพัฒนา, Map Kha Phatthana
    name(45348, 24, 46987, 11), // 6337: มาบอำมฤต, Map Ammarit
    name(11266, 9, 4932, 3), // 6338: มุก, Muk
    name(44303, 21, 45627, 10), // 6339: ม่วงคัน, Muang Khan
    name(9329, 18, 9102, 9), // 6340: ยางชุม, Yang Chum
    name(43891, 30, 48708, 13), // 6341: ย่านดินแดง, Yan Din Daeng
    name(44784, 30, 47936, 19), // 6342: รวมใจพัฒนา, Ruam Chai Phatthana
    name(45416, 48, 48167, 22), // 6343: รัตนวารีศรีเจริญ, Rattanawari Si Charoen
    name(44502, 30, 47894, 12), // 6344: รางกระทุ่ม, Rang Krathum
    name(18496, 27, 47906, 12), // 6345: ราชสถิตย์, Ratchasathit
    name(43834, 18, 0, 0), // 6346: ร่วมใจ, 
    name(45473, 36, 47918, 18), // 6347: ร่องฟองน้ำชำ, Rong Fong Nam Cham
    name(11388, 18, 46206, 7), // 6348: ลพบุรี, Lopburi
    name(28389, 21, 46830, 9), // 6349: ลัดหลวง, Lat Luang
    name(44794, 21, 46821, 9), // 6350: ลาดชะโด, Lat Chado
    name(44825, 39, 46806, 15), // 6351: ลำดวนสุรพินท์, Lamduan Sunphin
    name(44838, 24, 46768, 13), // 6352: ลำน้ำพอง, Lam Nam Phong
    name(44846, 24, 46781, 13), // 6353: ลำพันชาด, Lam Phan Chat
    name(45124, 27, 46794, 12), // 6354: ลำสามแก้ว, Lam Sam Kaeo
    name(38472, 27, 46839, 10), // 6355: ลุโบะยิไร, Lubo Yirai
    name(43802, 15, 46849, 7), // 6356: ลูกแก, Luk Kae
    name(55, 15, 44360, 7), // 6357: วังกะ, Wang Ka
    name(44358, 21, 48593, 9), // 6358: วังบงค์, Wang Bong
    name(44201, 27, 48400, 10), // 6359: วังสวรรค์, Wang Sawan
    name(44918, 33, 3664, 15), // 6360: วิเศษไชยชาญ, Wiset Chai Chan
    name(44854, 27, 48094, 11), // 6361: ศรีดอนไผ่, Si Don Phai
    name(45042, 18, 48105, 8), // 6362: ศรีพนา, Si Phana
    name(45864, 21, 48140, 9), // 6363: ศรีสตึก, Si Satuek
    name(22142, 30, 38883, 12), // 6364: ศาลเจ้าพ่อ, San Chao Pho
    name(45851, 48, 48048, 20), // 6365: ศาลเจ้าพ่อขุนศรี, San Chao Pho Khun Si
    name(45220, 30, 45942, 9), // 6366: สนั่นรักษ์, Sanan Rak
    name(43981, 30, 46015, 15), // 6367: สว่างวัฒนา, Sawang Watthana
    name(43747, 45, 48526, 24), // 6368: สว่างแจ้งสบายใจ, Sawang Chaeng Sabai Chai
    name(7349, 24, 0, 0), // 6369: สันติสุข, 
    name(44863, 42, 48077, 17), // 6370: สันทรายมหาวงศ์, San Sai Maha Wong
    name(31811, 21, 48037, 11), // 6371: สัมปทวน, Sam Pot Won
    name(44877, 36, 47982, 18), // 6372: สามง่ามพัฒนา, Sam Ngam Phatthana
    name(44889, 21, 48000, 8), // 6373: สามหนอง, Sam Nong
    name(44907, 24, 47955, 12), // 6374: สายน้ำคำ, Sai Nam Kham
    name(44929, 15, 2829, 7), // 6375: สำรอง, Samrong
    name(44934, 21, 48162, 8), // 6376: สิริราช, Siri Rat
    name(44951, 36, 45865, 15), // 6377: สิริเวียงชัย, Siri Wiang Chai
    name(44963, 33, 48066, 11), // 6378: สิริเสนางค์, Siri Senang
    name(45926, 31, 48113, 17), // 6379: สีพยา-บ่อพุ, Si Phaya - Bo Phu
    name(44974, 24, 48149, 13), // 6380: สีมามงคล, Sima Mongkhon
    name(44987, 24, 48208, 11), // 6381: สุนทรภู่, Sunthon Phu
    name(11667, 33, 46630, 15), // 6382: สุโขทัยธานี, Sukhothai Thani
    name(44472, 42, 48189, 19), // 6383: ส่องดาวหนองแดง, Song Dao Nong Daeng
    name(44995, 36, 47359, 19), // 6384: หนองตองพัฒนา, Nong Tong Phatthana
    name(45007, 30, 47322, 12), // 6385: หนองบัวลาย, Nong Bua Lai
    name(45017, 27, 47334, 13), // 6386: หนองบัววง, Nong Bua Wong
    name(45026, 21, 6626, 8), // 6387: หนองพ้อ, Nong Pho
    name(9601, 18, 7955, 7), // 6388: หนองสอ, Nong So
    name(9601, 33, 0, 0), // 6389: หนองสองห้อง, 
    name(45048, 27, 47347, 12), // 6390: หนองสำโรง, Nong Samrong
    name(45057, 42, 48004, 16), // 6391: หนองหญ้าดอกขาว, Nong Ya Dok Khao
    name(45071, 45, 0, 0), // 6392: หนองหญ้าไซพัฒนา, 
    name(45086, 21, 47314, 8), // 6393: หนองเบน, Nong Ben
    name(45093, 42, 47378, 19), // 6394: หนองแวงแก้มหอม, Nong Waeng Kaem Hom
    name(44892, 45, 47397, 20), // 6395: หนองแวงโนนสะอาด, Nong Waeng Non Sa-at
    name(44260, 24, 45859, 10), // 6396: หลวงศิริ, Luang Siri
    name(45107, 21, 46762, 6), // 6397: หลักห้า, Lak Ha
    name(45137, 18, 0, 0), // 6398: หว้ากอ, 
    name(45143, 24, 46213, 11), // 6399: หัวกุญแจ, Hua Kunchae
    name(45151, 18, 0, 0), // 6400: หุบรัก, 
    name(45157, 30, 46235, 11), // 6401: ห้วยกระบอก, Huai Krabok
    name(45167, 33, 46224, 11), // 6402: ห้วยชินสีห์, Huai Chinsi
    name(45178, 30, 46255, 15), // 6403: ห้วยวังทอง, Huai Wang Thong
    name(45188, 24, 46246, 9), // 6404: ห้วยเรือ, Huai Ruea
    name(45111, 42, 47110, 17), // 6405: ห้างฉัตรแม่ตาล, Hang Chat Mae Tan
    name(45032, 33, 5766, 13), // 6406: อรัญญประเทศ, Aranyaprathet
    name(44277, 24, 48584, 9), // 6407: อุดมธรรม, Udom Tham
    name(3878, 12, 5788, 4), // 6408: อุบล, Ubon
    name(44083, 18, 45612, 6), // 6409: อโยธยา, Ayodya
    name(43688, 24, 45594, 9), // 6410: อ่าวขนอม, Ao Khanom
    name(43771, 27, 45603, 9), // 6411: อ่าวพะยูน, Ao Phayun
    name(45200, 27, 46565, 9), // 6412: เกล็ดแก้ว, Klet Kaeo
    name(45209, 39, 0, 0), // 6413: เกษตรกำแพงแสน, 
    name(45230, 21, 47058, 10), // 6414: เกษไชโย, Ket Chaiyo
    name(45237, 36, 46574, 14), // 6415: เกาะคาแม่ยาว, Ko Kha Mae Yao
    name(45249, 39, 46588, 15), // 6416: เกาะลอยบางหัก, Ko Loi Bang Hak
    name(43728, 42, 48248, 13), // 6417: เขตรอุดมศักดิ์, Khet Udom Sak
    name(45262, 30, 46386, 14), // 6418: เขลางค์นคร, Khelang Nakhon
    name(45276, 21, 46345, 11), // 6419: เขาขวาง, Khao Khwang
    name(45283, 15, 46356, 8), // 6420: เขางู, Khao Ngu
    name(45288, 30, 46293, 13), // 6421: เขาชีจรรย์, Khao Chi Chan
    name(45298, 27, 46306, 15), // 6422: เขาชุมทอง, Khao Chum Thong
    name(45307, 42, 46364, 22), // 6423: เขาพระยาเดินธง, Khao Phraya Doen Thong
    name(45321, 36, 0, 0), // 6424: เขาย้อยพัฒนา, 
    name(45937, 43, 48016, 21), // 6425: เขาวัว-พลอยแหวน, Khao Wua - Phloi Waen
    name(45333, 30, 46321, 14), // 6426: เขาหัวช้าง, Khao Hua Chang
    name(45370, 39, 46077, 15), // 6427: เจดีย์แม่ครัว, Chedi Mae Khrua
    name(21924, 27, 25873, 11), // 6428: เจ้าพระยา, Chao Phraya
    name(44417, 54, 46141, 19), // 6429: เจ้าพระยาสุรศักดิ์, Chao Phraya Surasak
    name(45383, 27, 46059, 14), // 6430: เฉลียงทอง, Chaliang Thong
    name(45392, 48, 46092, 23), // 6431: เชียงกลางพญาแก้ว, Chiang Klang Phaya Kaeo
    name(39334, 21, 48474, 15), // 6432: เทพมงคล, Thepphamongkhon
    name(45846, 21, 48463, 11), // 6433: เทพวงศา, Thep Wongsa
    name(45432, 27, 47257, 10), // 6434: เนินสันติ, Noen Santi
    name(45441, 21, 47267, 9), // 6435: เนินสูง, Noen Sung
    name(45448, 27, 47703, 13), // 6436: เพชรพะงัน, Phet Pha-ngan
    name(45457, 36, 47678, 17), // 6437: เพชรเมืองทอง, Phet Mueang Thong
    name(45485, 33, 47068, 16), // 6438: เมืองขีดขิน, Mueang Khit Khin
    name(45496, 36, 47084, 14), // 6439: เมืองขุขันธ์, Mueang Khukhan
    name(45508, 33, 47098, 15), // 6440: เมืองขุนหาญ, Mueang Khun Han
    name(45519, 33, 47036, 15), // 6441: เมืองคำชะอี, Mueang Kamcha-i
    name(45461, 42, 47683, 20), // 6442: เมืองทองท่าแร่, Mueang Thong Tha Rae
    name(45530, 42, 0, 0), // 6443: เมืองพรหมพิราม, 
    name(45544, 33, 47852, 15), // 6444: เมืองยวมใต้, Mueang Yuam Tai
    name(45555, 36, 47147, 12), // 6445: เมืองรามันห์, Mueang Raman
    name(23539, 24, 47051, 10), // 6446: เมืองเกษ, Mueang Ket
    name(45567, 30, 47159, 12), // 6447: เมืองเวียง, Mueang Wiang
    name(45581, 39, 47015, 21), // 6448: เมืองแกนพัฒนา, Mueang Kaen Phatthana
    name(45594, 27, 47127, 13), // 6449: เมืองแกลง, Mueang Klaeng
    name(43861, 48, 45962, 21), // 6450: เมืองใหม่โคกกรวด, Mueang Mai Khok Kruat
    name(45192, 24, 0, 0), // 6451: เรือหงส์, 
    name(45608, 30, 48657, 9), // 6452: เวียงกานต์, Wiang Kan
    name(45618, 33, 48695, 13), // 6453: เวียงท่ากาน, Wiang Tha Kan
    name(45629, 24, 48637, 10), // 6454: เวียงฝาง, Wiang Fang
    name(45637, 30, 48674, 11), // 6455: เวียงพร้าว, Wiang Phrao
    name(45647, 21, 48666, 8), // 6456: เวียงลอ, Wiang Lo
    name(45654, 27, 48685, 10), // 6457: เวียงสรวย, Wiang Suai
    name(45663, 39, 48602, 18), // 6458: เวียงเชียงของ, Wiang Chiang Khong
    name(45676, 39, 48620, 17), // 6459: เวียงเชียงแสน, Wiang Chiang Saen
    name(45689, 27, 47166, 12), // 6460: เวียงเทิง, Wiang Thoeng
    name(45572, 27, 48647, 10), // 6461: เวียงแก้ว, Wiang Kaeo
    name(45599, 27, 47134, 13), // 6462: แกลงกะเฉด, Klaeng Kachet
    name(45698, 36, 46853, 14), // 6463: แก่งเสือเต้น, Kaeng Suea Ten
    name(43805, 21, 46270, 9), // 6464: แก่นฝาง, Kaen Fang
    name(45129, 24, 46111, 10), // 6465: แก้วเมธี, Kaeo Methi
    name(45724, 24, 45769, 11), // 6466: แม่ขะจาน, Mae Khachan
    name(12379, 30, 46957, 13), // 6467: แม่ท่าช้าง, Mae Tha Chang
    name(45732, 36, 46921, 18), // 6468: แม่พริกผาปัง, Mae Phrik Pha Pang
    name(45744, 24, 46886, 10), // 6469: แม่ลานนา, Mae Lan Na
    name(45752, 39, 46939, 18), // 6470: แม่สายมิตรภาพ, Mae Sai Mittraphap
    name(41402, 21, 46913, 8), // 6471: แม่หลอง, Mae Long
    name(45778, 18, 46867, 7), // 6472: แม่โจ้, Mae Cho
    name(45784, 48, 46727, 20), // 6473: แหลมงอบเมืองใหม่, Laem Ngop Mueang Mai
    name(45800, 24, 46715, 12), // 6474: แหลมฉบัง, Laem Chabang
    name(45952, 37, 46490, 19), // 6475: โคกตูม-โพนทอง, Khok Tum-Phon Thong
    name(45808, 24, 46453, 10), // 6476: โคกมะกอก, Khok Makok
    name(12662, 18, 8060, 7), // 6477: โคกศรี, Khok Si
    name(45816, 21, 46463, 10), // 6478: โคกสวาย, Khok Sawai
    name(45823, 42, 46473, 17), // 6479: โคกสูงสัมพันธ์, Khok Sung Samphan
    name(45837, 36, 46509, 17), // 6480: โคกใหญ่หรเทพ, Khok Yai Horathep
    name(45965, 34, 47276, 19), // 6481: โนนสูง-น้ำคำ, Non Sung - Nam Kham
    name(45871, 36, 47299, 15), // 6482: โนนสูงเปลือย, Non Sung Plueai
    name(43145, 27, 47716, 11), // 6483: โพธิไพศาล, Pho Phaisan
    name(45883, 36, 47727, 11), // 6484: โพธิ์พิทักษ์, Pho Phithak
    name(44049, 39, 46744, 18), // 6485: ใหม่บางบัวทอง, Mai Bang Bua Thong
    name(37899, 24, 45876, 12), // 6486: ไชยมนตรี, Chaiyamontri
    name(44610, 48, 47967, 15), // 6487: ไทรงามองค์อินทร์, Sai Ngam Ong In
    name(45977, 37, 48384, 19), // 6488: ไทรโยง-ไชยวาล, Sai Yong - Chai Wan
    name(12942, 24, 36131, 13), // 6489: ไผ่จำศีล, Phai Cham Sin
];

pub(in crate::data) static LOCAL_GOVERNMENTS: [Row; 7852] = [
    row(Bangkok, 6199, &Place::Province(0), 100000), // กทม.กรุงเทพมหานคร
    row(ProvincialAdministration, 597, &Place::Province(1), 2110101), // อบจ.สมุทรปราการ
    row(CityMunicipality, 597, &Place::District(50), 3110102), // ทน.สมุทรปราการ
    row(TownMunicipality, 6308, &Place::Subdistrict(182), 4110103), // ทม.ปากน้ำสมุทรปราการ
    row(SubdistrictMunicipality, 6232, &Place::District(50), 5110104), // ทต.ด่านสำโรง
    row(SubdistrictMunicipality, 2838, &Place::District(50), 5110105), // ทต.บางปู
    row(SubdistrictMunicipality, 2917, &Place::District(50), 5110106), // ทต.บางเมือง
    row(SubdistrictMunicipality, 5661, &Place::District(50), 5110107), // ทต.แพรกษา
    row(SubdistrictMunicipality, 4509, &Place::District(50), 5110108), // ทต.สำโรงเหนือ
    row(TownMunicipality, 5662, &Place::Subdistrict(192), 6110109), // ทม.แพรกษาใหม่
    row(SubdistrictMunicipality, 796, &Place::Subdistrict(190), 6110110), // ทต.เทพารักษ์
    row(SubdistrictAdministration, 2794, &Place::Subdistrict(188), 6110111), // อบต.บางด้วน
    row(SubdistrictAdministration, 2935, &Place::Subdistrict(186), 6110112), // อบต.บางโปรง
    row(TownMunicipality, 5661, &Place::Subdistrict(185), 6110113), // ทม.แพรกษา
    row(SubdistrictMunicipality, 2850, &Place::Subdistrict(195), 5110201), // ทต.บางพลีน้อย
    row(SubdistrictMunicipality, 1276, &Place::District(51), 5110202), // ทต.คลองด่าน
    row(SubdistrictMunicipality, 1330, &Place::District(51), 5110203), // ทต.คลองสวน
    row(SubdistrictMunicipality, 278, &Place::District(51), 5110204), // ทต.บางบ่อ
    row(SubdistrictAdministration, 1276, &Place::Subdistrict(197), 6110205), // อบต.คลองด่าน
    row(SubdistrictAdministration, 1295, &Place::Subdistrict(200), 6110206), // อบต.คลองนิยมยาตรา
    row(SubdistrictAdministration, 278, &Place::Subdistrict(193), 6110207), // อบต.บางบ่อ
    row(SubdistrictAdministration, 2915, &Place::Subdistrict(196), 6110208), // อบต.บางเพรียง
    row(SubdistrictAdministration, 3182, &Place::Subdistrict(194), 6110209), // อบต.บ้านระกาศ
    row(SubdistrictAdministration, 5435, &Place::Subdistrict(199), 6110210), // อบต.เปร็ง
    row(SubdistrictMunicipality, 284, &Place::District(52), 5110301), // ทต.บางพลี
    row(TownMunicipality, 295, &Place::Subdistrict(202), 6110302), // ทม.บางแก้ว
    row(SubdistrictAdministration, 2932, &Place::Subdistrict(204), 6110303), // อบต.บางโฉลง
    row(SubdistrictAdministration, 2831, &Place::Subdistrict(203), 6110304), // อบต.บางปลา
    row(SubdistrictAdministration, 2851, &Place::Subdistrict(201), 6110305), // อบต.บางพลีใหญ่
    row(SubdistrictAdministration, 3880, &Place::Subdistrict(205), 6110306), // อบต.ราชาเทวะ
    row(SubdistrictAdministration, 682, &Place::Subdistrict(206), 6110307), // อบต.หนองปรือ
    row(TownMunicipality, 419, &Place::District(53), 4110401), // ทม.พระประแดง
    row(TownMunicipality, 6349, &Place::District(53), 4110402), // ทม.ลัดหลวง
    row(TownMunicipality, 6312, &Place::District(53), 4110403), // ทม.ปู่เจ้าสมิงพราย
    row(SubdistrictAdministration, 2046, &Place::Subdistrict(219), 6110404), // อบต.ทรงคนอง
    row(SubdistrictAdministration, 2754, &Place::Subdistrict(215), 6110405), // อบต.บางกะเจ้า
    row(SubdistrictAdministration, 2743, &Place::Subdistrict(217), 6110406), // อบต.บางกระสอบ
    row(SubdistrictAdministration, 2750, &Place::Subdistrict(218), 6110407), // อบต.บางกอบัว
    row(SubdistrictAdministration, 2821, &Place::Subdistrict(216), 6110408), // อบต.บางน้ำผึ้ง
    row(SubdistrictAdministration, 2863, &Place::Subdistrict(214), 6110409), // อบต.บางยอ
    row(SubdistrictMunicipality, 423, &Place::District(54), 5110501), // ทต.พระสมุทรเจดีย์
    row(SubdistrictMunicipality, 5816, &Place::District(54), 5110502), // ทต.แหลมฟ้าผ่า
    row(SubdistrictAdministration, 2576, &Place::Subdistrict(222), 6110503), // อบต.นาเกลือ
    row(SubdistrictAdministration, 6091, &Place::Subdistrict(226), 6110504), // อบต.ในคลองบางปลากด
    row(SubdistrictAdministration, 3084, &Place::Subdistrict(223), 6110505), // อบต.บ้านคลองสวน
    row(SubdistrictAdministration, 5816, &Place::Subdistrict(224), 6110506), // อบต.แหลมฟ้าผ่า
    row(SubdistrictMunicipality, 294, &Place::District(55), 5110601), // ทต.บางเสาธง
    row(SubdistrictAdministration, 294, &Place::Subdistrict(227), 6110602), // อบต.บางเสาธง
    row(SubdistrictAdministration, 4257, &Place::Subdistrict(228), 6110603), // อบต.ศีรษะจรเข้น้อย
    row(SubdistrictAdministration, 4258, &Place::Subdistrict(229), 6110604), // อบต.ศีรษะจรเข้ใหญ่
    row(ProvincialAdministration, 215, &Place::Province(2), 2120101), // อบจ.นนทบุรี
    row(CityMunicipality, 215, &Place::District(56), 3120102), // ทน.นนทบุรี
    row(TownMunicipality, 2882, &Place::District(56), 4120103), // ทม.บางศรีเมือง
    row(TownMunicipality, 6126, &Place::Subdistrict(238), 5120104), // ทม.ไทรม้า
    row(TownMunicipality, 2749, &Place::Subdistrict(237), 6120105), // ทม.บางกร่าง
    row(TownMunicipality, 2942, &Place::Subdistrict(235), 6120106), // ทม.บางไผ่
    row(TownMunicipality, 2870, &Place::Subdistrict(239), 6120107), // ทม.บางรักน้อย
    row(TownMunicipality, 260, &Place::District(57), 4120201), // ทม.บางกรวย
    row(TownMunicipality, 3341, &Place::District(57), 5120202), // ทม.ปลายบาง
    row(TownMunicipality, 4233, &Place::Subdistrict(248), 5120203), // ทม.ศาลากลาง
    row(SubdistrictAdministration, 2759, &Place::Subdistrict(243), 6120204), // อบต.บางขนุน
    row(SubdistrictAdministration, 2766, &Place::Subdistrict(244), 6120205), // อบต.บางขุนกอง
    row(SubdistrictMunicipality, 2892, &Place::Subdistrict(242), 5120206), // ทต.บางสีทอง
    row(SubdistrictAdministration, 3707, &Place::Subdistrict(246), 6120207), // อบต.มหาสวัสดิ์
    row(TownMunicipality, 6292, &Place::Subdistrict(249), 5120301), // ทม.บ้านบางม่วง
    row(TownMunicipality, 293, &Place::Subdistrict(251), 5120302), // ทม.บางเลน
    row(SubdistrictMunicipality, 2862, &Place::District(58), 5120304), // ทต.บางม่วง
    row(TownMunicipality, 298, &Place::District(58), 5120305), // ทม.บางใหญ่
    row(TownMunicipality, 2927, &Place::Subdistrict(250), 6120306), // ทม.บางแม่นาง
    row(SubdistrictMunicipality, 298, &Place::Subdistrict(253), 6120307), // ทต.บางใหญ่
    row(SubdistrictAdministration, 3289, &Place::Subdistrict(254), 6120308), // อบต.บ้านใหม่
    row(TownMunicipality, 5555, &Place::Subdistrict(252), 120391), // ทม.เสาธงหิน
    row(CityMunicipality, 276, &Place::District(59), 4120401), // ทน.บางบัวทอง
    row(TownMunicipality, 2776, &Place::Subdistrict(258), 6120402), // ทม.บางคูรัด
    row(TownMunicipality, 6485, &Place::Subdistrict(256), 6120403), // ทม.ใหม่บางบัวทอง
    row(TownMunicipality, 2871, &Place::Subdistrict(262), 6120404), // ทม.บางรักพัฒนา
    row(SubdistrictAdministration, 2872, &Place::Subdistrict(257), 6120405), // อบต.บางรักใหญ่
    row(TownMunicipality, 3932, &Place::Subdistrict(259), 6120407), // ทม.ละหาร
    row(TownMunicipality, 4000, &Place::Subdistrict(260), 6120408), // ทม.ลำโพ
    row(TownMunicipality, 3656, &Place::Subdistrict(261), 120493), // ทม.พิมลราช
    row(SubdistrictMunicipality, 994, &Place::District(60), 5120501), // ทต.ไทรน้อย
    row(SubdistrictMunicipality, 1231, &Place::Subdistrict(267), 6120502), // ทต.ขุนศรี
    row(SubdistrictMunicipality, 1260, &Place::Subdistrict(268), 6120503), // ทต.คลองขวาง
    row(SubdistrictMunicipality, 158, &Place::Subdistrict(269), 6120504), // ทต.ทวีวัฒนา
    row(TownMunicipality, 994, &Place::Subdistrict(263), 6120505), // ทม.ไทรน้อย
    row(SubdistrictMunicipality, 6131, &Place::Subdistrict(266), 6120506), // ทต.ไทรใหญ่
    row(SubdistrictAdministration, 3888, &Place::Subdistrict(264), 6120507), // อบต.ราษฎร์นิยม
    row(SubdistrictMunicipality, 4807, &Place::Subdistrict(265), 6120508), // ทต.หนองเพรางาย
    row(CityMunicipality, 385, &Place::District(61), 3120601), // ทน.ปากเกร็ด
    row(SubdistrictAdministration, 5232, &Place::Subdistrict(277), 6120602), // อบต.เกาะเกร็ด
    row(SubdistrictAdministration, 1263, &Place::Subdistrict(279), 6120603), // อบต.คลองข่อย
    row(SubdistrictMunicipality, 1310, &Place::Subdistrict(275), 6120604), // ทต.คลองพระอุดม
    row(TownMunicipality, 2342, &Place::Subdistrict(276), 6120605), // ทม.ท่าอิฐ
    row(SubdistrictAdministration, 2800, &Place::Subdistrict(274), 6120606), // อบต.บางตะไนย์
    row(SubdistrictAdministration, 5185, &Place::Subdistrict(278), 6120608), // อบต.อ้อมเกร็ด
    row(TownMunicipality, 2849, &Place::Subdistrict(280), 120692), // ทม.บางพลับ
    row(ProvincialAdministration, 354, &Place::Province(3), 2130101), // อบจ.ปทุมธานี
    row(TownMunicipality, 354, &Place::District(62), 4130102), // ทม.ปทุมธานี
    row(TownMunicipality, 2777, &Place::Subdistrict(288), 4130103), // ทม.บางคูวัด
    row(SubdistrictMunicipality, 2761, &Place::Subdistrict(287), 5130104), // ทต.บางขะแยง
    row(SubdistrictMunicipality, 2912, &Place::Subdistrict(290), 5130105), // ทต.บางเดื่อ
    row(SubdistrictMunicipality, 3064, &Place::Subdistrict(284), 5130107), // ทต.บ้านกลาง
    row(SubdistrictMunicipality, 3289, &Place::Subdistrict(283), 5130108), // ทต.บ้านใหม่
    row(SubdistrictMunicipality, 2895, &Place::District(62), 5130109), // ทต.บางหลวง
    row(TownMunicipality, 2752, &Place::Subdistrict(293), 5130110), // ทม.บางกะดี
    row(SubdistrictMunicipality, 4903, &Place::Subdistrict(295), 5130111), // ทต.หลักหก
    row(SubdistrictAdministration, 2854, &Place::Subdistrict(291), 6130112), // อบต.บางพูด
    row(SubdistrictAdministration, 3061, &Place::Subdistrict(286), 6130113), // อบต.บ้านกระแชง
    row(SubdistrictAdministration, 2895, &Place::Subdistrict(289), 6130114), // อบต.บางหลวง
    row(SubdistrictAdministration, 319, &Place::Subdistrict(285), 6130115), // อบต.บ้านฉาง
    row(SubdistrictAdministration, 4353, &Place::Subdistrict(294), 6130116), // อบต.สวนพริกไทย
    row(SubdistrictMunicipality, 2855, &Place::Subdistrict(292), 130195), // ทต.บางพูน
    row(TownMunicipality, 6256, &Place::District(63), 4130201), // ทม.ท่าโขลง
    row(TownMunicipality, 55, &Place::District(63), 4130202), // ทม.คลองหลวง
    row(SubdistrictAdministration, 1355, &Place::Subdistrict(302), 6130203), // อบต.คลองเจ็ด
    row(SubdistrictAdministration, 1335, &Place::Subdistrict(298), 6130204), // อบต.คลองสาม
    row(SubdistrictAdministration, 1339, &Place::Subdistrict(299), 6130205), // อบต.คลองสี่
    row(SubdistrictAdministration, 1340, &Place::Subdistrict(301), 6130206), // อบต.คลองหก
    row(SubdistrictAdministration, 1347, &Place::Subdistrict(300), 6130207), // อบต.คลองห้า
    row(CityMunicipality, 3865, &Place::District(64), 3130301), // ทน.รังสิต
    row(TownMunicipality, 2980, &Place::Subdistrict(304), 4130302), // ทม.บึงยี่โถ
    row(TownMunicipality, 6366, &Place::District(64), 4130303), // ทม.สนั่นรักษ์
    row(SubdistrictMunicipality, 203, &Place::District(64), 5130304), // ทต.ธัญบุรี
    row(SubdistrictMunicipality, 697, &Place::District(65), 5130401), // ทต.หนองเสือ
    row(SubdistrictAdministration, 2426, &Place::Subdistrict(315), 6130402), // อบต.นพรัตน์
    row(SubdistrictAdministration, 2961, &Place::Subdistrict(311), 6130403), // อบต.บึงกาสาม
    row(SubdistrictAdministration, 2965, &Place::Subdistrict(312), 6130404), // อบต.บึงชำอ้อ
    row(SubdistrictAdministration, 2972, &Place::Subdistrict(310), 6130405), // อบต.บึงบอน
    row(SubdistrictAdministration, 2974, &Place::Subdistrict(309), 6130406), // อบต.บึงบา
    row(SubdistrictAdministration, 4235, &Place::Subdistrict(314), 6130407), // อบต.ศาลาครุ
    row(SubdistrictMunicipality, 4757, &Place::Subdistrict(313), 6130408), // ทต.หนองสามวัง
    row(SubdistrictMunicipality, 1472, &Place::Subdistrict(319), 5130501), // ทต.คูขวาง
    row(SubdistrictMunicipality, 3860, &Place::District(66), 5130502), // ทต.ระแหง
    row(SubdistrictMunicipality, 1310, &Place::Subdistrict(320), 5130503), // ทต.คลองพระอุดม
    row(SubdistrictAdministration, 3044, &Place::Subdistrict(321), 6130504), // อบต.บ่อเงิน
    row(SubdistrictAdministration, 4879, &Place::Subdistrict(322), 6130505), // อบต.หน้าไม้
    row(SubdistrictAdministration, 1481, &Place::Subdistrict(318), 6130506), // อบต.คูบางหลวง
    row(SubdistrictAdministration, 518, &Place::Subdistrict(317), 6130507), // อบต.ลาดหลุมแก้ว
    row(SubdistrictAdministration, 3860, &Place::Subdistrict(316), 6130508), // อบต.ระแหง
    row(TownMunicipality, 1475, &Place::District(67), 4130601), // ทม.คูคต
    row(TownMunicipality, 6354, &Place::Subdistrict(323), 4130602), // ทม.ลำสามแก้ว
    row(SubdistrictMunicipality, 4002, &Place::District(67), 5130604), // ทต.ลำไทร
    row(SubdistrictMunicipality, 528, &Place::District(67), 5130605), // ทต.ลำลูกกา
    row(SubdistrictAdministration, 2962, &Place::Subdistrict(329), 6130606), // อบต.บึงคอไห
    row(SubdistrictAdministration, 2963, &Place::Subdistrict(325), 6130607), // อบต.บึงคำพร้อย
    row(SubdistrictAdministration, 2967, &Place::Subdistrict(327), 6130608), // อบต.บึงทองหลาง
    row(SubdistrictAdministration, 3662, &Place::Subdistrict(330), 6130609), // อบต.พืชอุดม
    row(SubdistrictAdministration, 4002, &Place::Subdistrict(328), 6130610), // อบต.ลำไทร
    row(SubdistrictAdministration, 528, &Place::Subdistrict(326), 6130611), // อบต.ลำลูกกา
    row(TownMunicipality, 3951, &Place::Subdistrict(324), 130694), // ทม.ลาดสวาย
    row(SubdistrictMunicipality, 642, &Place::Subdistrict(333), 5130701), // ทต.สามโคก
    row(SubdistrictMunicipality, 2913, &Place::District(68), 5130702), // ทต.บางเตย
    row(SubdistrictAdministration, 1039, &Place::Subdistrict(334), 6130703), // อบต.กระแชง
    row(SubdistrictMunicipality, 1264, &Place::Subdistrict(332), 6130704), // ทต.คลองควาย
    row(SubdistrictAdministration, 5376, &Place::Subdistrict(339), 6130705), // อบต.เชียงรากน้อย
    row(SubdistrictMunicipality, 5377, &Place::Subdistrict(336), 6130706), // ทต.เชียงรากใหญ่
    row(SubdistrictAdministration, 2391, &Place::Subdistrict(341), 6130707), // อบต.ท้ายเกาะ
    row(SubdistrictAdministration, 2741, &Place::Subdistrict(340), 6130708), // อบต.บางกระบือ
    row(SubdistrictAdministration, 2938, &Place::Subdistrict(335), 6130709), // อบต.บางโพธิ์เหนือ
    row(SubdistrictAdministration, 3092, &Place::Subdistrict(338), 6130710), // อบต.บ้านงิ้ว
    row(SubdistrictAdministration, 3153, &Place::Subdistrict(337), 6130711), // อบต.บ้านปทุม
    row(ProvincialAdministration, 418, &Place::Province(4), 2140101), // อบจ.พระนครศรีอยุธยา
    row(CityMunicipality, 418, &Place::District(69), 3140102), // ทน.พระนครศรีอยุธยา
    row(TownMunicipality, 6409, &Place::District(69), 4140103), // ทม.อโยธยา
    row(TownMunicipality, 5240, &Place::Subdistrict(360), 6140104), // ทม.เกาะเรียน
    row(SubdistrictAdministration, 1278, &Place::Subdistrict(352), 6140105), // อบต.คลองตะเคียน
    row(SubdistrictAdministration, 1329, &Place::Subdistrict(359), 6140106), // อบต.คลองสระบัว
    row(SubdistrictAdministration, 3217, &Place::Subdistrict(357), 6140107), // อบต.บ้านเกาะ
    row(SubdistrictAdministration, 3162, &Place::Subdistrict(361), 6140108), // อบต.บ้านป้อม
    row(SubdistrictAdministration, 3289, &Place::Subdistrict(356), 6140109), // อบต.บ้านใหม่
    row(SubdistrictAdministration, 3369, &Place::Subdistrict(348), 6140110), // อบต.ปากกราน
    row(SubdistrictAdministration, 3695, &Place::Subdistrict(349), 6140111), // อบต.ภูเขาทอง
    row(SubdistrictAdministration, 4015, &Place::Subdistrict(355), 6140112), // อบต.ลุมพลี
    row(SubdistrictAdministration, 4153, &Place::Subdistrict(353), 6140113), // อบต.วัดตูม
    row(SubdistrictAdministration, 4352, &Place::Subdistrict(351), 6140114), // อบต.สวนพริก
    row(SubdistrictMunicipality, 4502, &Place::Subdistrict(350), 6140115), // ทต.สำเภาล่ม
    row(SubdistrictAdministration, 4928, &Place::Subdistrict(354), 6140116), // อบต.หันตรา
    row(SubdistrictMunicipality, 194, &Place::District(70), 5140201), // ทต.ท่าหลวง
    row(SubdistrictMunicipality, 196, &Place::District(70), 5140202), // ทต.ท่าเรือ
    row(SubdistrictAdministration, 1560, &Place::Subdistrict(364), 6140203), // อบต.จำปา
    row(SubdistrictAdministration, 2349, &Place::Subdistrict(372), 6140204), // อบต.ท่าเจ้าสนุก
    row(SubdistrictAdministration, 194, &Place::Subdistrict(365), 6140205), // อบต.ท่าหลวง
    row(SubdistrictAdministration, 3187, &Place::Subdistrict(366), 6140206), // อบต.บ้านร่อม
    row(SubdistrictAdministration, 3384, &Place::Subdistrict(370), 6140207), // อบต.ปากท่า
    row(SubdistrictAdministration, 6033, &Place::Subdistrict(369), 6140208), // อบต.โพธิ์เอน
    row(SubdistrictAdministration, 4126, &Place::Subdistrict(368), 6140209), // อบต.วังแดง
    row(SubdistrictAdministration, 4240, &Place::Subdistrict(367), 6140210), // อบต.ศาลาลอย
    row(SubdistrictAdministration, 4589, &Place::Subdistrict(371), 6140211), // อบต.หนองขนาก
    row(SubdistrictMunicipality, 213, &Place::District(71), 5140301), // ทต.นครหลวง
    row(SubdistrictMunicipality, 5123, &Place::District(71), 5140302), // ทต.อรัญญิก
    row(SubdistrictAdministration, 1334, &Place::Subdistrict(382), 6140303), // อบต.คลองสะแก
    row(SubdistrictMunicipality, 3053, &Place::Subdistrict(375), 6140304), // ทต.บ่อโพง
    row(SubdistrictAdministration, 4701, &Place::Subdistrict(381), 6140305), // อบต.หนองปลิง
    row(SubdistrictAdministration, 3105, &Place::Subdistrict(376), 6140306), // อบต.บ้านชุ้ง
    row(SubdistrictAdministration, 3376, &Place::Subdistrict(377), 6140307), // อบต.ปากจั่น
    row(SubdistrictAdministration, 5731, &Place::Subdistrict(380), 6140308), // อบต.แม่ลา
    row(TownMunicipality, 299, &Place::District(72), 5140401), // ทม.บางไทร
    row(SubdistrictMunicipality, 3877, &Place::District(72), 5140402), // ทต.ราชคราม
    row(SubdistrictAdministration, 1039, &Place::Subdistrict(394), 6140403), // อบต.กระแชง
    row(SubdistrictAdministration, 6165, &Place::Subdistrict(400), 6140404), // อบต.ไม้ตรา
    row(SubdistrictAdministration, 5852, &Place::Subdistrict(407), 6140405), // อบต.โคกช้าง
    row(SubdistrictAdministration, 2868, &Place::Subdistrict(390), 6140406), // อบต.บางยี่โท
    row(SubdistrictAdministration, 3065, &Place::Subdistrict(395), 6140407), // อบต.บ้านกลึง
    row(SubdistrictAdministration, 3178, &Place::Subdistrict(401), 6140408), // อบต.บ้านม้า
    row(SubdistrictAdministration, 6141, &Place::Subdistrict(398), 6140409), // อบต.ไผ่พระ
    row(SubdistrictAdministration, 6067, &Place::Subdistrict(405), 6140410), // อบต.โพแตง
    row(SubdistrictAdministration, 4270, &Place::Subdistrict(387), 6140411), // อบต.สนามชัย
    row(SubdistrictMunicipality, 277, &Place::District(73), 5140501), // ทต.บางบาล
    row(SubdistrictMunicipality, 3704, &Place::District(73), 5140502), // ทต.มหาพราหมณ์
    row(SubdistrictAdministration, 1013, &Place::Subdistrict(413), 6140503), // อบต.กบเจา
    row(SubdistrictAdministration, 2690, &Place::Subdistrict(416), 6140504), // อบต.น้ำเต้า
    row(SubdistrictAdministration, 3085, &Place::Subdistrict(414), 6140505), // อบต.บ้านคลัง
    row(SubdistrictAdministration, 3562, &Place::Subdistrict(415), 6140506), // อบต.พระขาว
    row(SubdistrictMunicipality, 1881, &Place::Subdistrict(440), 5140601), // ทต.ตลาดเกรียบ
    row(SubdistrictMunicipality, 282, &Place::District(74), 5140603), // ทต.บางปะอิน
    row(TownMunicipality, 334, &Place::District(74), 5140604), // ทม.บ้านสร้าง
    row(SubdistrictMunicipality, 6324, &Place::District(74), 5140605), // ทต.พระอินทราชา
    row(SubdistrictMunicipality, 2744, &Place::Subdistrict(428), 5140606), // ทต.บางกระสั้น
    row(SubdistrictMunicipality, 3329, &Place::Subdistrict(424), 5140607), // ทต.ปราสาททอง
    row(SubdistrictMunicipality, 5376, &Place::Subdistrict(425), 5140608), // ทต.เชียงรากน้อย
    row(SubdistrictMunicipality, 1268, &Place::Subdistrict(429), 5140609), // ทต.คลองจิก
    row(SubdistrictAdministration, 5233, &Place::Subdistrict(434), 6140610), // อบต.เกาะเกิด
    row(SubdistrictAdministration, 143, &Place::Subdistrict(438), 6140611), // อบต.ตลิ่งชัน
    row(SubdistrictAdministration, 2830, &Place::Subdistrict(432), 6140612), // อบต.บางประแดง
    row(SubdistrictAdministration, 3259, &Place::Subdistrict(436), 6140613), // อบต.บ้านแป้ง
    row(SubdistrictAdministration, 3171, &Place::Subdistrict(435), 6140614), // อบต.บ้านพลับ
    row(SubdistrictMunicipality, 3281, &Place::Subdistrict(426), 6140615), // ทต.บ้านโพ
    row(SubdistrictAdministration, 3208, &Place::Subdistrict(430), 6140616), // อบต.บ้านหว้า
    row(SubdistrictAdministration, 4160, &Place::Subdistrict(431), 6140617), // อบต.วัดยม
    row(SubdistrictAdministration, 4466, &Place::Subdistrict(433), 6140618), // อบต.สามเรือน
    row(TownMunicipality, 3059, &Place::Subdistrict(427), 140696), // ทม.บ้านกรด
    row(SubdistrictMunicipality, 281, &Place::District(75), 5140701), // ทต.บางปะหัน
    row(SubdistrictMunicipality, 1965, &Place::Subdistrict(450), 6140702), // ทต.ตานิม
    row(SubdistrictAdministration, 2076, &Place::Subdistrict(451), 6140703), // อบต.ทับน้ำ
    row(SubdistrictAdministration, 2912, &Place::Subdistrict(444), 6140704), // อบต.บางเดื่อ
    row(SubdistrictAdministration, 281, &Place::Subdistrict(442), 6140705), // อบต.บางปะหัน
    row(SubdistrictAdministration, 3075, &Place::Subdistrict(458), 6140706), // อบต.บ้านขล้อ
    row(SubdistrictAdministration, 3192, &Place::Subdistrict(454), 6140707), // อบต.บ้านลี่
    row(SubdistrictAdministration, 3669, &Place::Subdistrict(456), 6140708), // อบต.พุทเลา
    row(SubdistrictAdministration, 6029, &Place::Subdistrict(455), 6140709), // อบต.โพธิ์สามต้น
    row(SubdistrictAdministration, 5553, &Place::Subdistrict(445), 6140710), // อบต.เสาธง
    row(SubdistrictAdministration, 4932, &Place::Subdistrict(448), 6140711), // อบต.หันสัง
    row(TownMunicipality, 396, &Place::District(76), 4140801), // ทม.ผักไห่
    row(SubdistrictMunicipality, 6350, &Place::District(76), 5140802), // ทต.ลาดชะโด
    row(SubdistrictAdministration, 1124, &Place::Subdistrict(467), 6140803), // อบต.กุฎี
    row(SubdistrictAdministration, 1792, &Place::Subdistrict(465), 6140804), // อบต.ดอนลาน
    row(SubdistrictAdministration, 2258, &Place::Subdistrict(464), 6140805), // อบต.ท่าดินแดง
    row(SubdistrictAdministration, 219, &Place::Subdistrict(466), 6140806), // อบต.นาคู
    row(SubdistrictAdministration, 3251, &Place::Subdistrict(461), 6140807), // อบต.บ้านแค
    row(SubdistrictAdministration, 3945, &Place::Subdistrict(472), 6140808), // อบต.ลาดชิด
    row(SubdistrictAdministration, 3948, &Place::Subdistrict(462), 6140809), // อบต.ลาดน้ำเค็ม
    row(SubdistrictAdministration, 4878, &Place::Subdistrict(473), 6140810), // อบต.หน้าโคก
    row(SubdistrictMunicipality, 451, &Place::District(77), 5140901), // ทต.ภาชี
    row(SubdistrictAdministration, 1018, &Place::Subdistrict(481), 6140902), // อบต.กระจิว
    row(SubdistrictAdministration, 5870, &Place::Subdistrict(476), 6140903), // อบต.โคกม่วง
    row(SubdistrictAdministration, 1796, &Place::Subdistrict(479), 6140904), // อบต.ดอนหญ้านาง
    row(SubdistrictAdministration, 6144, &Place::Subdistrict(480), 6140905), // อบต.ไผ่ล้อม
    row(SubdistrictAdministration, 3590, &Place::Subdistrict(482), 6140906), // อบต.พระแก้ว
    row(SubdistrictAdministration, 3861, &Place::Subdistrict(477), 6140907), // อบต.ระโสม
    row(SubdistrictAdministration, 4671, &Place::Subdistrict(478), 6140908), // อบต.หนองน้ำใส
    row(SubdistrictMunicipality, 515, &Place::District(78), 5141001), // ทต.ลาดบัวหลวง
    row(SubdistrictMunicipality, 4465, &Place::Subdistrict(485), 5141002), // ทต.สามเมือง
    row(SubdistrictAdministration, 1309, &Place::Subdistrict(489), 6141003), // อบต.คลองพระยาบันลือ
    row(SubdistrictAdministration, 4513, &Place::Subdistrict(487), 6141004), // อบต.สิงหนาท
    row(SubdistrictAdministration, 1490, &Place::Subdistrict(488), 6141005), // อบต.คู้สลอด
    row(SubdistrictAdministration, 3580, &Place::Subdistrict(486), 6141006), // อบต.พระยาบันลือ
    row(SubdistrictAdministration, 515, &Place::Subdistrict(483), 6141007), // อบต.ลาดบัวหลวง
    row(SubdistrictAdministration, 4897, &Place::Subdistrict(484), 6141008), // อบต.หลักชัย
    row(TownMunicipality, 3969, &Place::District(79), 4141101), // ทม.ลำตาเสา
    row(SubdistrictAdministration, 1241, &Place::Subdistrict(498), 6141102), // อบต.ข้าวงาม
    row(SubdistrictAdministration, 1594, &Place::Subdistrict(499), 6141103), // อบต.ชะแมบ
    row(SubdistrictMunicipality, 3024, &Place::Subdistrict(491), 6141104), // ทต.บ่อตาโล่
    row(SubdistrictAdministration, 3549, &Place::Subdistrict(495), 6141105), // อบต.พยอม
    row(SubdistrictMunicipality, 4002, &Place::Subdistrict(493), 6141106), // ทต.ลำไทร
    row(SubdistrictAdministration, 4050, &Place::Subdistrict(497), 6141107), // อบต.วังจุฬา
    row(SubdistrictAdministration, 538, &Place::Subdistrict(492), 6141108), // อบต.วังน้อย
    row(SubdistrictAdministration, 4267, &Place::Subdistrict(494), 6141109), // อบต.สนับทึบ
    row(SubdistrictAdministration, 4929, &Place::Subdistrict(496), 6141110), // อบต.หันตะเภา
    row(TownMunicipality, 901, &Place::District(80), 4141201), // ทม.เสนา
    row(SubdistrictMunicipality, 4962, &Place::District(80), 5141202), // ทต.หัวเวียง
    row(TownMunicipality, 5356, &Place::District(80), 5141203), // ทม.เจ้าเจ็ด
    row(SubdistrictMunicipality, 4447, &Place::Subdistrict(503), 5141204), // ทต.สามกอ
    row(SubdistrictMunicipality, 2811, &Place::Subdistrict(504), 5141205), // ทต.บางนมโค
    row(SubdistrictAdministration, 1613, &Place::Subdistrict(511), 6141206), // อบต.ชายนา
    row(SubdistrictAdministration, 1773, &Place::Subdistrict(514), 6141207), // อบต.ดอนทอง
    row(SubdistrictAdministration, 3262, &Place::Subdistrict(501), 6141208), // อบต.บ้านแพน
    row(SubdistrictAdministration, 348, &Place::Subdistrict(507), 6141209), // อบต.บ้านโพธิ์
    row(SubdistrictAdministration, 337, &Place::Subdistrict(515), 6141210), // อบต.บ้านหลวง
    row(SubdistrictAdministration, 3758, &Place::Subdistrict(506), 6141211), // อบต.มารวิชัย
    row(SubdistrictAdministration, 3871, &Place::Subdistrict(508), 6141212), // อบต.รางจรเข้
    row(SubdistrictAdministration, 3944, &Place::Subdistrict(513), 6141213), // อบต.ลาดงา
    row(SubdistrictAdministration, 4452, &Place::Subdistrict(512), 6141214), // อบต.สามตุ่ม
    row(SubdistrictMunicipality, 272, &Place::District(81), 5141301), // ทต.บางซ้าย
    row(SubdistrictAdministration, 6432, &Place::Subdistrict(521), 6141302), // อบต.เทพมงคล
    row(SubdistrictAdministration, 272, &Place::Subdistrict(517), 6141303), // อบต.บางซ้าย
    row(SubdistrictAdministration, 3339, &Place::Subdistrict(520), 6141304), // อบต.ปลายกลัด
    row(SubdistrictAdministration, 4089, &Place::Subdistrict(522), 6141305), // อบต.วังพัฒนา
    row(SubdistrictMunicipality, 737, &Place::District(82), 5141401), // ทต.อุทัย
    row(SubdistrictAdministration, 1244, &Place::Subdistrict(533), 6141402), // อบต.ข้าวเม่า
    row(SubdistrictAdministration, 1415, &Place::Subdistrict(523), 6141403), // อบต.คานหาม
    row(SubdistrictAdministration, 2395, &Place::Subdistrict(532), 6141404), // อบต.ธนู
    row(SubdistrictAdministration, 3214, &Place::Subdistrict(526), 6141405), // อบต.บ้านหีบ
    row(SubdistrictAdministration, 6065, &Place::Subdistrict(531), 6141406), // อบต.โพสาวหาญ
    row(SubdistrictAdministration, 4453, &Place::Subdistrict(525), 6141407), // อบต.สามบัณฑิต
    row(SubdistrictAdministration, 901, &Place::Subdistrict(529), 6141408), // อบต.เสนา
    row(SubdistrictAdministration, 4669, &Place::Subdistrict(530), 6141409), // อบต.หนองน้ำส้ม
    row(SubdistrictAdministration, 4862, &Place::Subdistrict(527), 6141410), // อบต.หนองไม้ซุง
    row(SubdistrictAdministration, 737, &Place::Subdistrict(528), 6141411), // อบต.อุทัย
    row(SubdistrictAdministration, 3107, &Place::Subdistrict(524), 6141412), // อบต.บ้านช้าง
    row(SubdistrictMunicipality, 467, &Place::District(83), 5141501), // ทต.มหาราช
    row(SubdistrictMunicipality, 6075, &Place::District(83), 5141502), // ทต.โรงช้าง
    row(SubdistrictAdministration, 2262, &Place::Subdistrict(544), 6141503), // อบต.ท่าตอ
    row(SubdistrictAdministration, 273, &Place::Subdistrict(538), 6141504), // อบต.บางนา
    row(SubdistrictAdministration, 326, &Place::Subdistrict(542), 6141505), // อบต.บ้านนา
    row(SubdistrictAdministration, 3289, &Place::Subdistrict(545), 6141506), // อบต.บ้านใหม่
    row(SubdistrictAdministration, 3076, &Place::Subdistrict(543), 6141507), // อบต.บ้านขวาง
    row(SubdistrictMunicipality, 342, &Place::District(84), 5141601), // ทต.บ้านแพรก
    row(SubdistrictAdministration, 1296, &Place::Subdistrict(549), 6141602), // อบต.คลองน้อย
    row(SubdistrictAdministration, 4495, &Place::Subdistrict(548), 6141603), // อบต.สำพะเนียง
    row(ProvincialAdministration, 744, &Place::Province(5), 2150101), // อบจ.อ่างทอง
    row(TownMunicipality, 744, &Place::District(85), 4150102), // ทม.อ่างทอง
    row(SubdistrictMunicipality, 4244, &Place::Subdistrict(553), 5150103), // ทต.ศาลาแดง
    row(SubdistrictMunicipality, 6063, &Place::Subdistrict(561), 5150104), // ทต.โพสะ
    row(SubdistrictAdministration, 1324, &Place::Subdistrict(563), 6150105), // อบต.คลองวัว
    row(SubdistrictAdministration, 1562, &Place::Subdistrict(560), 6150106), // อบต.จำปาหล่อ
    row(SubdistrictAdministration, 1872, &Place::Subdistrict(556), 6150107), // อบต.ตลาดกรวด
    row(SubdistrictAdministration, 3269, &Place::Subdistrict(555), 6150108), // อบต.บ้านแห
    row(SubdistrictAdministration, 3215, &Place::Subdistrict(558), 6150109), // อบต.บ้านอิฐ
    row(SubdistrictAdministration, 3446, &Place::Subdistrict(554), 6150110), // อบต.ป่างิ้ว
    row(SubdistrictAdministration, 3842, &Place::Subdistrict(564), 6150111), // อบต.ย่านซื่อ
    row(SubdistrictMunicipality, 4967, &Place::Subdistrict(559), 6150112), // ทต.หัวไผ่
    row(SubdistrictMunicipality, 6414, &Place::District(86), 5150201), // ทต.เกษไชโย
    row(SubdistrictMunicipality, 991, &Place::District(86), 5150202), // ทต.ไชโย
    row(SubdistrictAdministration, 1606, &Place::Subdistrict(567), 6150203), // อบต.ชัยฤทธิ์
    row(SubdistrictAdministration, 5413, &Place::Subdistrict(568), 6150204), // อบต.เทวราช
    row(SubdistrictAdministration, 6345, &Place::Subdistrict(569), 6150205), // อบต.ราชสถิตย์
    row(SubdistrictMunicipality, 394, &Place::District(87), 5150301), // ทต.ป่าโมก
    row(SubdistrictAdministration, 2427, &Place::Subdistrict(579), 6150302), // อบต.นรสิงห์
    row(SubdistrictAdministration, 2920, &Place::Subdistrict(578), 6150303), // อบต.บางเสด็จ
    row(SubdistrictAdministration, 6009, &Place::Subdistrict(581), 6150304), // อบต.โผงเผง
    row(SubdistrictAdministration, 6075, &Place::Subdistrict(577), 6150305), // อบต.โรงช้าง
    row(SubdistrictAdministration, 4474, &Place::Subdistrict(576), 6150306), // อบต.สายทอง
    row(SubdistrictAdministration, 5601, &Place::Subdistrict(580), 6150307), // อบต.เอกราช
    row(SubdistrictMunicipality, 979, &Place::District(88), 5150401), // ทต.โพธิ์ทอง
    row(SubdistrictMunicipality, 3893, &Place::District(88), 5150402), // ทต.รำมะสัก
    row(SubdistrictMunicipality, 5864, &Place::Subdistrict(590), 5150403), // ทต.โคกพุทรา
    row(SubdistrictMunicipality, 2100, &Place::Subdistrict(593), 5150404), // ทต.ทางพระ
    row(SubdistrictMunicipality, 6339, &Place::Subdistrict(586), 5150405), // ทต.ม่วงคัน
    row(SubdistrictAdministration, 1434, &Place::Subdistrict(596), 6150406), // อบต.คำหยาด
    row(SubdistrictAdministration, 2908, &Place::Subdistrict(595), 6150407), // อบต.บางเจ้าฉ่า
    row(SubdistrictAdministration, 2849, &Place::Subdistrict(584), 6150408), // อบต.บางพลับ
    row(SubdistrictAdministration, 286, &Place::Subdistrict(587), 6150409), // อบต.บางระกำ
    row(SubdistrictAdministration, 3803, &Place::Subdistrict(591), 6150410), // อบต.ยางช้าย
    row(SubdistrictAdministration, 4831, &Place::Subdistrict(585), 6150411), // อบต.หนองแม่ไก่
    row(SubdistrictAdministration, 727, &Place::Subdistrict(589), 6150412), // อบต.องครักษ์
    row(SubdistrictAdministration, 5174, &Place::Subdistrict(582), 6150413), // อบต.อ่างแก้ว
    row(SubdistrictAdministration, 5144, &Place::Subdistrict(583), 6150414), // อบต.อินทประมูล
    row(SubdistrictMunicipality, 949, &Place::District(89), 5150501), // ทต.แสวงหา
    row(SubdistrictAdministration, 1566, &Place::Subdistrict(603), 6150502), // อบต.จำลอง
    row(SubdistrictAdministration, 3166, &Place::Subdistrict(599), 6150503), // อบต.บ้านพราน
    row(SubdistrictAdministration, 540, &Place::Subdistrict(600), 6150504), // อบต.วังน้ำเย็น
    row(SubdistrictAdministration, 4207, &Place::Subdistrict(598), 6150505), // อบต.ศรีพราน
    row(SubdistrictAdministration, 4522, &Place::Subdistrict(601), 6150506), // อบต.สีบัวทอง
    row(SubdistrictMunicipality, 6437, &Place::Subdistrict(597), 5150507), // ทต.เพชรเมืองทอง
    row(SubdistrictAdministration, 5113, &Place::Subdistrict(602), 6150508), // อบต.ห้วยไผ่
    row(SubdistrictMunicipality, 2785, &Place::District(90), 5150601), // ทต.บางจัก
    row(SubdistrictMunicipality, 6360, &Place::District(90), 5150602), // ทต.วิเศษไชยชาญ
    row(SubdistrictMunicipality, 5028, &Place::Subdistrict(611), 5150603), // ทต.ห้วยคันแหลน
    row(SubdistrictMunicipality, 180, &Place::Subdistrict(608), 5150604), // ทต.ท่าช้าง
    row(SubdistrictMunicipality, 6138, &Place::Subdistrict(606), 5150605), // ทต.ไผ่ดำพัฒนา
    row(SubdistrictMunicipality, 3781, &Place::Subdistrict(615), 5150606), // ทต.ม่วงเตี้ย
    row(SubdistrictMunicipality, 4483, &Place::Subdistrict(607), 5150607), // ทต.สาวร้องไห้
    row(SubdistrictAdministration, 1258, &Place::Subdistrict(612), 6150608), // อบต.คลองขนาก
    row(SubdistrictMunicipality, 1886, &Place::Subdistrict(618), 6150609), // ทต.ตลาดใหม่
    row(SubdistrictAdministration, 2785, &Place::Subdistrict(610), 6150610), // อบต.บางจัก
    row(SubdistrictAdministration, 6489, &Place::Subdistrict(604), 6150611), // อบต.ไผ่จำศีล
    row(SubdistrictAdministration, 6145, &Place::Subdistrict(613), 6150612), // อบต.ไผ่วง
    row(SubdistrictAdministration, 3836, &Place::Subdistrict(609), 6150613), // อบต.ยี่ล้น
    row(SubdistrictAdministration, 4247, &Place::Subdistrict(605), 6150614), // อบต.ศาลเจ้าโรงทอง
    row(SubdistrictAdministration, 4907, &Place::Subdistrict(617), 6150615), // อบต.หลักแก้ว
    row(SubdistrictAdministration, 711, &Place::Subdistrict(616), 6150616), // อบต.หัวตะพาน
    row(SubdistrictMunicipality, 641, &Place::District(91), 5150701), // ทต.สามโก้
    row(SubdistrictAdministration, 6022, &Place::Subdistrict(622), 6150702), // อบต.โพธิ์ม่วงพันธ์
    row(SubdistrictAdministration, 5119, &Place::Subdistrict(621), 6150703), // อบต.อบทม
    row(ProvincialAdministration, 6348, &Place::Province(6), 2160101), // อบจ.ลพบุรี
    row(TownMunicipality, 6348, &Place::District(92), 4160102), // ทม.ลพบุรี
    row(TownMunicipality, 5308, &Place::Subdistrict(629), 4160103), // ทม.เขาสามยอด
    row(SubdistrictMunicipality, 5293, &Place::Subdistrict(628), 5160104), // ทต.เขาพระงาม
    row(SubdistrictMunicipality, 5856, &Place::District(92), 5160105), // ทต.โคกตูม
    row(SubdistrictMunicipality, 2023, &Place::Subdistrict(647), 5160106), // ทต.ถนนใหญ่
    row(SubdistrictMunicipality, 192, &Place::Subdistrict(637), 5160107), // ทต.ท่าศาลา
    row(SubdistrictMunicipality, 1008, &Place::Subdistrict(626), 5160108), // ทต.กกโก
    row(SubdistrictAdministration, 5829, &Place::Subdistrict(627), 6160109), // อบต.โก่งธนู
    row(SubdistrictAdministration, 5874, &Place::Subdistrict(631), 6160110), // อบต.โคกลำพาน
    row(SubdistrictAdministration, 1814, &Place::Subdistrict(634), 6160111), // อบต.ดอนโพธิ์
    row(SubdistrictAdministration, 2384, &Place::Subdistrict(641), 6160112), // อบต.ท้ายตลาด
    row(SubdistrictAdministration, 3080, &Place::Subdistrict(640), 6160113), // อบต.บ้านข่อย
    row(SubdistrictAdministration, 6019, &Place::Subdistrict(645), 6160114), // อบต.โพธิ์ตรุ
    row(SubdistrictAdministration, 5838, &Place::Subdistrict(630), 6160115), // อบต.โคกกะเทียม
    row(SubdistrictAdministration, 1508, &Place::Subdistrict(633), 6160116), // อบต.งิ้วราย
    row(SubdistrictAdministration, 1918, &Place::Subdistrict(635), 6160117), // อบต.ตะลุง
    row(SubdistrictAdministration, 2063, &Place::Subdistrict(624), 6160118), // อบต.ทะเลชุบศร
    row(SubdistrictMunicipality, 2357, &Place::Subdistrict(636), 6160119), // ทต.ท่าแค
    row(SubdistrictAdministration, 2762, &Place::Subdistrict(639), 6160120), // อบต.บางขันหมาก
    row(SubdistrictMunicipality, 3451, &Place::Subdistrict(642), 5160121), // ทต.ป่าตาล
    row(SubdistrictMunicipality, 3558, &Place::Subdistrict(643), 6160122), // ทต.พรหมมาสตร์
    row(SubdistrictAdministration, 6031, &Place::Subdistrict(644), 6160123), // อบต.โพธิ์เก้าต้น
    row(SubdistrictMunicipality, 6423, &Place::Subdistrict(648), 5160201), // ทต.เขาพระยาเดินธง
    row(SubdistrictMunicipality, 6463, &Place::District(93), 5160202), // ทต.แก่งเสือเต้น
    row(SubdistrictMunicipality, 435, &Place::District(93), 5160203), // ทต.พัฒนานิคม
    row(SubdistrictMunicipality, 1832, &Place::Subdistrict(651), 5160204), // ทต.ดีลัง
    row(SubdistrictAdministration, 5881, &Place::Subdistrict(652), 6160205), // อบต.โคกสลุง
    row(SubdistrictAdministration, 1640, &Place::Subdistrict(649), 6160206), // อบต.ช่องสาริกา
    row(SubdistrictAdministration, 1584, &Place::Subdistrict(653), 6160207), // อบต.ชอนน้อย
    row(SubdistrictAdministration, 2681, &Place::Subdistrict(656), 6160208), // อบต.น้ำสุด
    row(SubdistrictAdministration, 3729, &Place::Subdistrict(650), 6160209), // อบต.มะนาวหวาน
    row(SubdistrictAdministration, 677, &Place::Subdistrict(654), 6160210), // อบต.หนองบัว
    row(SubdistrictAdministration, 5024, &Place::Subdistrict(655), 6160211), // อบต.ห้วยขุนราม
    row(SubdistrictMunicipality, 957, &Place::District(94), 5160301), // ทต.โคกสำโรง
    row(SubdistrictAdministration, 5241, &Place::Subdistrict(658), 6160302), // อบต.เกาะแก้ว
    row(SubdistrictAdministration, 1350, &Place::Subdistrict(662), 6160303), // อบต.คลองเกตุ
    row(SubdistrictAdministration, 957, &Place::Subdistrict(657), 6160304), // อบต.โคกสำโรง
    row(SubdistrictAdministration, 1712, &Place::Subdistrict(666), 6160305), // อบต.ดงมะรุม
    row(SubdistrictAdministration, 2024, &Place::Subdistrict(659), 6160306), // อบต.ถลุงเหล็ก
    row(SubdistrictAdministration, 5449, &Place::Subdistrict(664), 6160307), // อบต.เพนียด
    row(SubdistrictAdministration, 4041, &Place::Subdistrict(667), 6160308), // อบต.วังขอนขว้าง
    row(SubdistrictAdministration, 4048, &Place::Subdistrict(668), 6160309), // อบต.วังจั่น
    row(SubdistrictAdministration, 4119, &Place::Subdistrict(665), 6160310), // อบต.วังเพลิง
    row(SubdistrictAdministration, 4407, &Place::Subdistrict(663), 6160311), // อบต.สะแกราบ
    row(SubdistrictAdministration, 698, &Place::Subdistrict(669), 6160312), // อบต.หนองแขม
    row(SubdistrictAdministration, 4911, &Place::Subdistrict(660), 6160313), // อบต.หลุมข้าว
    row(SubdistrictAdministration, 5107, &Place::Subdistrict(661), 6160314), // อบต.ห้วยโป่ง
    row(SubdistrictMunicipality, 3973, &Place::District(95), 5160401), // ทต.ลำนารายณ์
    row(SubdistrictAdministration, 5217, &Place::Subdistrict(681), 6160402), // อบต.เกาะรัง
    row(SubdistrictAdministration, 5322, &Place::Subdistrict(686), 6160403), // อบต.เขาแหลม
    row(SubdistrictAdministration, 1602, &Place::Subdistrict(671), 6160404), // อบต.ชัยนารายณ์
    row(SubdistrictAdministration, 101, &Place::Subdistrict(684), 6160405), // อบต.ชัยบาดาล
    row(SubdistrictAdministration, 1668, &Place::Subdistrict(678), 6160406), // อบต.ซับตะเคียน
    row(SubdistrictAdministration, 2257, &Place::Subdistrict(676), 6160407), // อบต.ท่าดินดำ
    row(SubdistrictAdministration, 2301, &Place::Subdistrict(682), 6160408), // อบต.ท่ามะนาว
    row(SubdistrictAdministration, 2623, &Place::Subdistrict(679), 6160409), // อบต.นาโสม
    row(SubdistrictAdministration, 2635, &Place::Subdistrict(683), 6160410), // อบต.นิคมลำนารายณ์
    row(SubdistrictAdministration, 2725, &Place::Subdistrict(675), 6160411), // อบต.บัวชุม
    row(SubdistrictAdministration, 3291, &Place::Subdistrict(685), 6160412), // อบต.บ้านใหม่สามัคคี
    row(SubdistrictAdministration, 3768, &Place::Subdistrict(674), 6160413), // อบต.ม่วงค่อม
    row(SubdistrictAdministration, 3973, &Place::Subdistrict(670), 6160414), // อบต.ลำนารายณ์
    row(SubdistrictAdministration, 4252, &Place::Subdistrict(672), 6160415), // อบต.ศิลาทิพย์
    row(SubdistrictAdministration, 4732, &Place::Subdistrict(680), 6160416), // อบต.หนองยายโต๊ะ
    row(SubdistrictAdministration, 5085, &Place::Subdistrict(673), 6160417), // อบต.ห้วยหิน
    row(SubdistrictMunicipality, 6256, &Place::District(96), 5160501), // ทต.ท่าโขลง
    row(SubdistrictMunicipality, 191, &Place::District(96), 5160502), // ทต.ท่าวุ้ง
    row(SubdistrictMunicipality, 5882, &Place::Subdistrict(692), 5160503), // ทต.โคกสลุด
    row(SubdistrictMunicipality, 6013, &Place::Subdistrict(689), 5160504), // ทต.โพตลาดแก้ว
    row(SubdistrictMunicipality, 2782, &Place::Subdistrict(691), 5160505), // ทต.บางงา
    row(SubdistrictAdministration, 5307, &Place::Subdistrict(693), 6160506), // อบต.เขาสมอคอน
    row(SubdistrictAdministration, 191, &Place::Subdistrict(687), 6160507), // อบต.ท่าวุ้ง
    row(SubdistrictAdministration, 2779, &Place::Subdistrict(688), 6160508), // อบต.บางคู้
    row(SubdistrictAdministration, 2877, &Place::Subdistrict(690), 6160509), // อบต.บางลี่
    row(SubdistrictAdministration, 3227, &Place::Subdistrict(696), 6160510), // อบต.บ้านเบิก
    row(SubdistrictAdministration, 3763, &Place::Subdistrict(697), 6160511), // อบต.มุจลินท์
    row(SubdistrictAdministration, 4952, &Place::Subdistrict(694), 6160512), // อบต.หัวสำโรง
    row(TownMunicipality, 336, &Place::District(97), 4160601), // ทม.บ้านหมี่
    row(SubdistrictAdministration, 1585, &Place::Subdistrict(712), 6160602), // อบต.ชอนม่วง
    row(SubdistrictAdministration, 5371, &Place::Subdistrict(717), 6160603), // อบต.เชียงงา
    row(SubdistrictAdministration, 1766, &Place::Subdistrict(711), 6160604), // อบต.ดอนดึง
    row(SubdistrictAdministration, 6272, &Place::Subdistrict(707), 6160605), // อบต.บางกะพี้ดงพลับ
    row(SubdistrictAdministration, 2764, &Place::Subdistrict(710), 6160606), // อบต.บางขาม
    row(SubdistrictAdministration, 2852, &Place::Subdistrict(705), 6160607), // อบต.บางพึ่ง
    row(SubdistrictAdministration, 3066, &Place::Subdistrict(700), 6160608), // อบต.บ้านกล้วย
    row(SubdistrictAdministration, 3104, &Place::Subdistrict(702), 6160609), // อบต.บ้านชี
    row(SubdistrictAdministration, 3133, &Place::Subdistrict(699), 6160610), // อบต.บ้านทราย
    row(SubdistrictAdministration, 6152, &Place::Subdistrict(698), 6160611), // อบต.ไผ่ใหญ่
    row(SubdistrictAdministration, 3665, &Place::Subdistrict(703), 6160612), // อบต.พุคา
    row(SubdistrictAdministration, 984, &Place::Subdistrict(709), 6160613), // อบต.โพนทอง
    row(SubdistrictAdministration, 3708, &Place::Subdistrict(715), 6160614), // อบต.มหาสอน
    row(SubdistrictAdministration, 4272, &Place::Subdistrict(719), 6160615), // อบต.สนามแจง
    row(SubdistrictAdministration, 4477, &Place::Subdistrict(714), 6160616), // อบต.สายห้วยแก้ว
    row(SubdistrictAdministration, 4565, &Place::Subdistrict(713), 6160617), // อบต.หนองกระเบียน
    row(SubdistrictAdministration, 4802, &Place::Subdistrict(708), 6160618), // อบต.หนองเต่า
    row(SubdistrictAdministration, 4652, &Place::Subdistrict(706), 6160619), // อบต.หนองทรายขาว
    row(SubdistrictAdministration, 4809, &Place::Subdistrict(718), 6160620), // อบต.หนองเมือง
    row(SubdistrictAdministration, 5002, &Place::Subdistrict(704), 6160621), // อบต.หินปัก
    row(SubdistrictMunicipality, 6289, &Place::District(98), 5160701), // ทต.บ้านท่าหลวง
    row(SubdistrictAdministration, 5606, &Place::Subdistrict(721), 6160702), // อบต.แก่งผักกูด
    row(SubdistrictAdministration, 1667, &Place::Subdistrict(722), 6160703), // อบต.ซับจำปา
    row(SubdistrictAdministration, 194, &Place::Subdistrict(720), 6160704), // อบต.ท่าหลวง
    row(SubdistrictAdministration, 4708, &Place::Subdistrict(723), 6160705), // อบต.หนองผักแว่น
    row(SubdistrictAdministration, 4950, &Place::Subdistrict(725), 6160706), // อบต.หัวลำ
    row(SubdistrictMunicipality, 605, &Place::District(99), 5160801), // ทต.สระโบสถ์
    row(SubdistrictAdministration, 2641, &Place::Subdistrict(730), 6160802), // อบต.นิยมชัย
    row(SubdistrictAdministration, 3709, &Place::Subdistrict(727), 6160803), // อบต.มหาโพธิ
    row(SubdistrictAdministration, 2147, &Place::Subdistrict(728), 6160804), // อบต.ทุ่งท่าช้าง
    row(SubdistrictAdministration, 959, &Place::Subdistrict(731), 6160901), // อบต.โคกเจริญ
    row(SubdistrictAdministration, 5907, &Place::Subdistrict(735), 6160902), // อบต.โคกแสมสาร
    row(SubdistrictAdministration, 3812, &Place::Subdistrict(732), 6160903), // อบต.ยางราก
    row(SubdistrictAdministration, 536, &Place::Subdistrict(734), 6160904), // อบต.วังทอง
    row(SubdistrictAdministration, 4721, &Place::Subdistrict(733), 6160905), // อบต.หนองมะค่า
    row(SubdistrictAdministration, 1138, &Place::Subdistrict(739), 6161001), // อบต.กุดตาเพชร
    row(SubdistrictAdministration, 5287, &Place::Subdistrict(741), 6161002), // อบต.เขาน้อย
    row(SubdistrictAdministration, 5301, &Place::Subdistrict(740), 6161003), // อบต.เขารวก
    row(SubdistrictAdministration, 1673, &Place::Subdistrict(737), 6161004), // อบต.ซับสมบูรณ์
    row(SubdistrictAdministration, 529, &Place::Subdistrict(736), 6161005), // อบต.ลำสนธิ
    row(SubdistrictAdministration, 4740, &Place::Subdistrict(738), 6161006), // อบต.หนองรี
    row(SubdistrictMunicipality, 685, &Place::District(102), 5161101), // ทต.หนองม่วง
    row(SubdistrictAdministration, 1586, &Place::Subdistrict(745), 6161102), // อบต.ชอนสมบูรณ์
    row(SubdistrictAdministration, 1587, &Place::Subdistrict(747), 6161103), // อบต.ชอนสารเดช
    row(SubdistrictAdministration, 1696, &Place::Subdistrict(744), 6161104), // อบต.ดงดินแดง
    row(SubdistrictAdministration, 312, &Place::Subdistrict(743), 6161105), // อบต.บ่อทอง
    row(SubdistrictAdministration, 3826, &Place::Subdistrict(746), 6161106), // อบต.ยางโทน
    row(SubdistrictAdministration, 685, &Place::Subdistrict(742), 6161107), // อบต.หนองม่วง
    row(ProvincialAdministration, 649, &Place::Province(7), 2170101), // อบจ.สิงห์บุรี
    row(TownMunicipality, 649, &Place::District(103), 4170102), // ทม.สิงห์บุรี
    row(SubdistrictAdministration, 1540, &Place::Subdistrict(754), 6170103), // อบต.จักรสีห์
    row(SubdistrictAdministration, 2013, &Place::Subdistrict(753), 6170104), // อบต.ต้นโพธิ์
    row(SubdistrictAdministration, 2741, &Place::Subdistrict(755), 6170105), // อบต.บางกระบือ
    row(SubdistrictAdministration, 2861, &Place::Subdistrict(749), 6170106), // อบต.บางมัญ
    row(SubdistrictAdministration, 6010, &Place::Subdistrict(750), 6170107), // อบต.โพกรวม
    row(SubdistrictAdministration, 3777, &Place::Subdistrict(751), 6170108), // อบต.ม่วงหมู่
    row(SubdistrictAdministration, 4967, &Place::Subdistrict(752), 6170109), // อบต.หัวไผ่
    row(TownMunicipality, 287, &Place::District(104), 4170201), // ทม.บางระจัน
    row(SubdistrictAdministration, 3099, &Place::Subdistrict(761), 6170202), // อบต.บ้านจ่า
    row(SubdistrictAdministration, 3627, &Place::Subdistrict(762), 6170203), // อบต.พักทัน
    row(SubdistrictAdministration, 5731, &Place::Subdistrict(760), 6170204), // อบต.แม่ลา
    row(SubdistrictAdministration, 6164, &Place::Subdistrict(757), 6170205), // อบต.ไม้ดัด
    row(SubdistrictAdministration, 4324, &Place::Subdistrict(763), 6170206), // อบต.สระแจง
    row(SubdistrictMunicipality, 6064, &Place::District(105), 5170301), // ทต.โพสังโฆ
    row(SubdistrictAdministration, 1402, &Place::Subdistrict(768), 6170302), // อบต.คอทราย
    row(SubdistrictAdministration, 2234, &Place::Subdistrict(767), 6170303), // อบต.ท่าข้าม
    row(SubdistrictAdministration, 76, &Place::Subdistrict(765), 6170304), // อบต.ค่ายบางระจัน
    row(SubdistrictAdministration, 975, &Place::Subdistrict(764), 6170305), // อบต.โพทะเล
    row(SubdistrictAdministration, 6064, &Place::Subdistrict(766), 6170306), // อบต.โพสังโฆ
    row(SubdistrictAdministration, 4562, &Place::Subdistrict(769), 6170307), // อบต.หนองกระทุ่ม
    row(SubdistrictMunicipality, 2822, &Place::District(106), 5170401), // ทต.บางน้ำเชี่ยว
    row(SubdistrictMunicipality, 414, &Place::District(106), 5170402), // ทต.พรหมบุรี
    row(SubdistrictAdministration, 3259, &Place::Subdistrict(774), 6170403), // อบต.บ้านแป้ง
    row(SubdistrictAdministration, 3203, &Place::Subdistrict(773), 6170404), // อบต.บ้านหม้อ
    row(SubdistrictAdministration, 3564, &Place::Subdistrict(770), 6170405), // อบต.พระงาม
    row(SubdistrictAdministration, 6075, &Place::Subdistrict(776), 6170406), // อบต.โรงช้าง
    row(SubdistrictMunicipality, 2025, &Place::District(107), 5170501), // ทต.ถอนสมอ
    row(SubdistrictAdministration, 6058, &Place::Subdistrict(778), 6170502), // อบต.โพประจักษ์
    row(SubdistrictAdministration, 4190, &Place::Subdistrict(779), 6170503), // อบต.วิหารขาว
    row(SubdistrictMunicipality, 734, &Place::District(108), 5170601), // ทต.อินทร์บุรี
    row(SubdistrictMunicipality, 2081, &Place::Subdistrict(783), 5170602), // ทต.ทับยา
    row(SubdistrictAdministration, 1508, &Place::Subdistrict(784), 6170603), // อบต.งิ้วราย
    row(SubdistrictAdministration, 1621, &Place::Subdistrict(785), 6170604), // อบต.ชีน้ำร้าย
    row(SubdistrictAdministration, 2059, &Place::Subdistrict(788), 6170605), // อบต.ทองเอน
    row(SubdistrictAdministration, 2240, &Place::Subdistrict(786), 6170606), // อบต.ท่างาม
    row(SubdistrictAdministration, 2661, &Place::Subdistrict(787), 6170607), // อบต.น้ำตาล
    row(SubdistrictAdministration, 3322, &Place::Subdistrict(782), 6170608), // อบต.ประศุก
    row(SubdistrictAdministration, 977, &Place::Subdistrict(790), 6170609), // อบต.โพธิ์ชัย
    row(SubdistrictAdministration, 5033, &Place::Subdistrict(789), 6170610), // อบต.ห้วยชัน
    row(SubdistrictAdministration, 734, &Place::Subdistrict(781), 6170611), // อบต.อินทร์บุรี
    row(ProvincialAdministration, 100, &Place::Province(8), 2180101), // อบจ.ชัยนาท
    row(TownMunicipality, 100, &Place::District(109), 4180102), // ทม.ชัยนาท
    row(SubdistrictMunicipality, 5565, &Place::Subdistrict(798), 5180103), // ทต.เสือโฮก
    row(SubdistrictMunicipality, 100, &Place::Subdistrict(794), 5180104), // ทต.ชัยนาท
    row(SubdistrictMunicipality, 2460, &Place::Subdistrict(799), 5180105), // ทต.นางลือ
    row(SubdistrictMunicipality, 4977, &Place::Subdistrict(796), 5180106), // ทต.หาดท่าเสา
    row(SubdistrictMunicipality, 3066, &Place::Subdistrict(792), 5180107), // ทต.บ้านกล้วย
    row(SubdistrictAdministration, 5284, &Place::Subdistrict(795), 6180108), // อบต.เขาท่าพระ
    row(SubdistrictMunicipality, 2249, &Place::Subdistrict(793), 6180109), // ทต.ท่าชัย
    row(SubdistrictMunicipality, 2397, &Place::Subdistrict(797), 5180110), // ทต.ธรรมามูล
    row(SubdistrictMunicipality, 1469, &Place::District(110), 5180201), // ทต.คุ้งสำเภา
    row(SubdistrictMunicipality, 4968, &Place::District(110), 5180202), // ทต.หางน้ำสาคร
    row(SubdistrictMunicipality, 4251, &Place::Subdistrict(802), 5180203), // ทต.ศิลาดาน
    row(SubdistrictMunicipality, 475, &Place::Subdistrict(800), 5180204), // ทต.มโนรมย์
    row(SubdistrictAdministration, 2246, &Place::Subdistrict(803), 6180205), // อบต.ท่าฉนวน
    row(SubdistrictAdministration, 6175, &Place::Subdistrict(805), 6180206), // อบต.ไร่พัฒนา
    row(SubdistrictAdministration, 4175, &Place::Subdistrict(801), 6180207), // อบต.วัดโคก
    row(SubdistrictAdministration, 5168, &Place::Subdistrict(806), 6180208), // อบต.อู่ตะเภา
    row(SubdistrictMunicipality, 553, &Place::District(111), 5180301), // ทต.วัดสิงห์
    row(SubdistrictMunicipality, 4598, &Place::Subdistrict(811), 5180302), // ทต.หนองขุ่น
    row(SubdistrictMunicipality, 4668, &Place::Subdistrict(809), 5180303), // ทต.หนองน้อย
    row(SubdistrictMunicipality, 3050, &Place::Subdistrict(812), 6180304), // ทต.บ่อแร่
    row(SubdistrictAdministration, 3720, &Place::Subdistrict(808), 6180305), // อบต.มะขามเฒ่า
    row(SubdistrictAdministration, 4109, &Place::Subdistrict(813), 6180306), // อบต.วังหมัน
    row(SubdistrictAdministration, 677, &Place::Subdistrict(810), 6180307), // อบต.หนองบัว
    row(SubdistrictMunicipality, 6484, &Place::District(112), 5180401), // ทต.โพธิ์พิทักษ์
    row(SubdistrictMunicipality, 602, &Place::District(112), 5180402), // ทต.สรรพยา
    row(SubdistrictMunicipality, 2895, &Place::Subdistrict(819), 5180403), // ทต.บางหลวง
    row(SubdistrictMunicipality, 6051, &Place::Subdistrict(818), 5180404), // ทต.โพนางดำออก
    row(SubdistrictMunicipality, 1890, &Place::Subdistrict(815), 5180405), // ทต.ตลุก
    row(SubdistrictMunicipality, 4986, &Place::Subdistrict(820), 5180406), // ทต.หาดอาษา
    row(SubdistrictMunicipality, 6050, &Place::Subdistrict(817), 5180407), // ทต.โพนางดำตก
    row(SubdistrictMunicipality, 6428, &Place::Subdistrict(814), 5180408), // ทต.เจ้าพระยา
    row(SubdistrictAdministration, 5318, &Place::Subdistrict(816), 6180409), // อบต.เขาแก้ว
    row(SubdistrictMunicipality, 601, &Place::Subdistrict(821), 5180501), // ทต.สรรคบุรี
    row(SubdistrictMunicipality, 2765, &Place::Subdistrict(825), 5180502), // ทต.บางขุด
    row(SubdistrictMunicipality, 5018, &Place::Subdistrict(823), 5180503), // ทต.ห้วยกรด
    row(SubdistrictMunicipality, 5660, &Place::District(113), 5180504), // ทต.แพรกศรีราชา
    row(SubdistrictMunicipality, 6011, &Place::Subdistrict(824), 5180505), // ทต.โพงาม
    row(SubdistrictMunicipality, 1691, &Place::Subdistrict(826), 5180506), // ทต.ดงคอน
    row(SubdistrictMunicipality, 1751, &Place::Subdistrict(827), 5180507), // ทต.ดอนกำ
    row(SubdistrictMunicipality, 5019, &Place::Subdistrict(828), 5180508), // ทต.ห้วยกรดพัฒนา
    row(SubdistrictAdministration, 5415, &Place::Subdistrict(822), 6180509), // อบต.เที่ยงแท้
    row(SubdistrictMunicipality, 3222, &Place::Subdistrict(830), 5180601), // ทต.บ้านเชี่ยน
    row(SubdistrictMunicipality, 5029, &Place::Subdistrict(833), 5180602), // ทต.ห้วยงู
    row(SubdistrictMunicipality, 4450, &Place::District(114), 5180603), // ทต.สามง่ามท่าโบสถ์
    row(SubdistrictMunicipality, 710, &Place::District(114), 5180604), // ทต.หันคา
    row(SubdistrictMunicipality, 700, &Place::Subdistrict(832), 5180605), // ทต.หนองแซง
    row(SubdistrictMunicipality, 6372, &Place::Subdistrict(836), 5180606), // ทต.สามง่ามพัฒนา
    row(SubdistrictAdministration, 5396, &Place::Subdistrict(835), 6180607), // อบต.เด่นใหญ่
    row(SubdistrictAdministration, 6156, &Place::Subdistrict(831), 6180608), // อบต.ไพรนกยูง
    row(SubdistrictAdministration, 4137, &Place::Subdistrict(834), 6180609), // อบต.วังไก่เถื่อน
    row(SubdistrictAdministration, 710, &Place::Subdistrict(829), 6180610), // อบต.หันคา
    row(SubdistrictMunicipality, 4063, &Place::Subdistrict(838), 5180701), // ทต.วังตะเคียน
    row(SubdistrictMunicipality, 684, &Place::Subdistrict(837), 5180702), // ทต.หนองมะโมง
    row(SubdistrictAdministration, 1131, &Place::Subdistrict(840), 6180703), // อบต.กุดจอก
    row(SubdistrictAdministration, 4383, &Place::Subdistrict(839), 6180704), // อบต.สะพานหิน
    row(SubdistrictMunicipality, 798, &Place::Subdistrict(841), 5180801), // ทต.เนินขาม
    row(SubdistrictAdministration, 1078, &Place::Subdistrict(842), 6180802), // อบต.กะบกเตี้ย
    row(SubdistrictAdministration, 4540, &Place::Subdistrict(843), 6180803), // อบต.สุขเดือนห้า
    row(ProvincialAdministration, 603, &Place::Province(9), 2190101), // อบจ.สระบุรี
    row(TownMunicipality, 603, &Place::District(117), 4190102), // ทม.สระบุรี
    row(SubdistrictMunicipality, 6316, &Place::District(117), 5190103), // ทต.ป๊อกแป๊ก
    row(SubdistrictMunicipality, 1141, &Place::Subdistrict(852), 5190104), // ทต.กุดนกเปล้า
    row(SubdistrictMunicipality, 1902, &Place::Subdistrict(854), 5190105), // ทต.ตะกุด
    row(SubdistrictAdministration, 5883, &Place::Subdistrict(847), 6190106), // อบต.โคกสว่าง
    row(SubdistrictAdministration, 1826, &Place::Subdistrict(845), 6190107), // อบต.ดาวเรือง
    row(SubdistrictAdministration, 143, &Place::Subdistrict(853), 6190108), // อบต.ตลิ่งชัน
    row(SubdistrictAdministration, 3371, &Place::Subdistrict(850), 6190109), // อบต.ปากข้าวสาร
    row(SubdistrictAdministration, 4844, &Place::Subdistrict(848), 6190110), // อบต.หนองโน
    row(SubdistrictAdministration, 4700, &Place::Subdistrict(851), 6190111), // อบต.หนองปลาไหล
    row(SubdistrictAdministration, 4733, &Place::Subdistrict(849), 6190112), // อบต.หนองยาว
    row(TownMunicipality, 913, &Place::District(118), 4190201), // ทม.แก่งคอย
    row(TownMunicipality, 2070, &Place::District(118), 4190202), // ทม.ทับกวาง
    row(SubdistrictAdministration, 2236, &Place::Subdistrict(859), 6190203), // อบต.ท่าคล้อ
    row(SubdistrictAdministration, 1592, &Place::Subdistrict(864), 6190204), // อบต.ชะอม
    row(SubdistrictAdministration, 1616, &Place::Subdistrict(867), 6190205), // อบต.ชำผักแพว
    row(SubdistrictAdministration, 1970, &Place::Subdistrict(857), 6190206), // อบต.ตาลเดี่ยว
    row(SubdistrictAdministration, 5399, &Place::Subdistrict(866), 6190207), // อบต.เตาปูน
    row(SubdistrictAdministration, 183, &Place::Subdistrict(863), 6190208), // อบต.ท่าตูม
    row(SubdistrictAdministration, 2302, &Place::Subdistrict(868), 6190209), // อบต.ท่ามะปราง
    row(SubdistrictAdministration, 3161, &Place::Subdistrict(862), 6190210), // อบต.บ้านป่า
    row(SubdistrictAdministration, 4367, &Place::Subdistrict(865), 6190211), // อบต.สองคอน
    row(SubdistrictAdministration, 5103, &Place::Subdistrict(858), 6190212), // อบต.ห้วยแห้ง
    row(SubdistrictAdministration, 4997, &Place::Subdistrict(860), 6190213), // อบต.หินซ้อน
    row(SubdistrictMunicipality, 1245, &Place::District(119), 5190301), // ทต.คชสิทธิ์
    row(SubdistrictMunicipality, 4996, &Place::District(119), 5190302), // ทต.หินกอง
    row(SubdistrictMunicipality, 699, &Place::District(119), 5190303), // ทต.หนองแค
    row(SubdistrictMunicipality, 6139, &Place::Subdistrict(875), 5190304), // ทต.ไผ่ต่ำ
    row(SubdistrictAdministration, 1179, &Place::Subdistrict(870), 6190305), // อบต.กุ่มหัก
    row(SubdistrictAdministration, 1245, &Place::Subdistrict(871), 6190306), // อบต.คชสิทธิ์
    row(SubdistrictAdministration, 6475, &Place::Subdistrict(872), 6190307), // อบต.โคกตูม-โพนทอง
    row(SubdistrictAdministration, 5906, &Place::Subdistrict(873), 6190308), // อบต.โคกแย้
    row(SubdistrictAdministration, 2732, &Place::Subdistrict(874), 6190309), // อบต.บัวลอย
    row(SubdistrictAdministration, 698, &Place::Subdistrict(880), 6190310), // อบต.หนองแขม
    row(SubdistrictAdministration, 4855, &Place::Subdistrict(879), 6190311), // อบต.หนองไข่น้ำ
    row(SubdistrictAdministration, 4616, &Place::Subdistrict(882), 6190312), // อบต.หนองจรเข้
    row(SubdistrictAdministration, 674, &Place::Subdistrict(881), 6190313), // อบต.หนองจิก
    row(SubdistrictAdministration, 4664, &Place::Subdistrict(883), 6190314), // อบต.หนองนาก
    row(SubdistrictAdministration, 4699, &Place::Subdistrict(884), 6190315), // อบต.หนองปลาหมอ
    row(SubdistrictAdministration, 4701, &Place::Subdistrict(885), 6190316), // อบต.หนองปลิง
    row(SubdistrictAdministration, 4850, &Place::Subdistrict(886), 6190317), // อบต.หนองโรง
    row(SubdistrictAdministration, 5022, &Place::Subdistrict(877), 6190318), // อบต.ห้วยขมิ้น
    row(SubdistrictAdministration, 5041, &Place::Subdistrict(878), 6190319), // อบต.ห้วยทราย
    row(SubdistrictMunicipality, 561, &Place::District(120), 5190401), // ทต.วิหารแดง
    row(SubdistrictMunicipality, 4773, &Place::District(120), 5190402), // ทต.หนองหมู
    row(SubdistrictAdministration, 1362, &Place::Subdistrict(889), 6190403), // อบต.คลองเรือ
    row(SubdistrictAdministration, 5344, &Place::Subdistrict(892), 6190404), // อบต.เจริญธรรม
    row(SubdistrictMunicipality, 3190, &Place::Subdistrict(888), 6190405), // ทต.บ้านลำ
    row(SubdistrictAdministration, 561, &Place::Subdistrict(890), 6190406), // อบต.วิหารแดง
    row(SubdistrictAdministration, 4749, &Place::Subdistrict(891), 6190407), // อบต.หนองสรวง
    row(SubdistrictAdministration, 4773, &Place::Subdistrict(887), 6190408), // อบต.หนองหมู
    row(SubdistrictMunicipality, 700, &Place::District(121), 5190501), // ทต.หนองแซง
    row(SubdistrictAdministration, 6105, &Place::Subdistrict(898), 6190502), // อบต.ไก่เส่า
    row(SubdistrictAdministration, 5886, &Place::Subdistrict(899), 6190503), // อบต.โคกสะอาด
    row(SubdistrictAdministration, 3778, &Place::Subdistrict(900), 6190504), // อบต.ม่วงหวาน
    row(SubdistrictAdministration, 4559, &Place::Subdistrict(897), 6190505), // อบต.หนองกบ
    row(SubdistrictAdministration, 4786, &Place::Subdistrict(895), 6190506), // อบต.หนองหัวโพ
    row(SubdistrictMunicipality, 2930, &Place::Subdistrict(903), 5190601), // ทต.บางโขมด
    row(SubdistrictMunicipality, 6251, &Place::District(122), 5190602), // ทต.ท่าลาน
    row(SubdistrictMunicipality, 335, &Place::District(122), 5190603), // ทต.บ้านหมอ
    row(SubdistrictMunicipality, 1876, &Place::Subdistrict(905), 5190604), // ทต.ตลาดน้อย
    row(SubdistrictAdministration, 6480, &Place::Subdistrict(907), 6190605), // อบต.โคกใหญ่หรเทพ
    row(SubdistrictAdministration, 6438, &Place::Subdistrict(902), 6190606), // อบต.เมืองขีดขิน
    row(SubdistrictAdministration, 6134, &Place::Subdistrict(908), 6190607), // อบต.ไผ่ขวาง
    row(SubdistrictMunicipality, 4326, &Place::Subdistrict(904), 5190608), // ทต.สร่างโศก
    row(SubdistrictMunicipality, 677, &Place::Subdistrict(910), 5190609), // ทต.หนองบัว
    row(SubdistrictMunicipality, 123, &Place::District(123), 5190701), // ทต.ดอนพุด
    row(SubdistrictAdministration, 1698, &Place::Subdistrict(914), 6190702), // อบต.ดงตะงาว
    row(SubdistrictMunicipality, 702, &Place::District(124), 5190801), // ทต.หนองโดน
    row(SubdistrictAdministration, 1773, &Place::Subdistrict(917), 6190802), // อบต.ดอนทอง
    row(SubdistrictAdministration, 3063, &Place::Subdistrict(916), 6190803), // อบต.บ้านกลับ
    row(SubdistrictAdministration, 702, &Place::Subdistrict(915), 6190804), // อบต.หนองโดน
    row(TownMunicipality, 421, &Place::District(125), 4190901), // ทม.พระพุทธบาท
    row(SubdistrictMunicipality, 3663, &Place::Subdistrict(926), 5190902), // ทต.พุกร่าง
    row(SubdistrictAdministration, 768, &Place::Subdistrict(924), 6190903), // อบต.เขาวง
    row(SubdistrictMunicipality, 2413, &Place::Subdistrict(921), 5190904), // ทต.ธารเกษม
    row(SubdistrictMunicipality, 2535, &Place::Subdistrict(922), 5190905), // ทต.นายาว
    row(SubdistrictAdministration, 3666, &Place::Subdistrict(923), 6190906), // อบต.พุคำจาน
    row(SubdistrictMunicipality, 4820, &Place::Subdistrict(927), 5190907), // ทต.หนองแก
    row(SubdistrictMunicipality, 5052, &Place::Subdistrict(925), 5190908), // ทต.ห้วยป่าหวาย
    row(SubdistrictMunicipality, 3181, &Place::District(126), 5191001), // ทต.บ้านยาง
    row(SubdistrictMunicipality, 4350, &Place::District(126), 5191002), // ทต.สวนดอกไม้
    row(SubdistrictMunicipality, 905, &Place::District(126), 5191003), // ทต.เสาไห้
    row(SubdistrictMunicipality, 5491, &Place::Subdistrict(938), 5191004), // ทต.เมืองเก่า
    row(SubdistrictMunicipality, 4946, &Place::Subdistrict(930), 5191005), // ทต.หัวปลวก
    row(SubdistrictMunicipality, 6238, &Place::Subdistrict(933), 5191006), // ทต.ต้นตาล - พระยาทด
    row(SubdistrictAdministration, 6226, &Place::Subdistrict(934), 6191007), // อบต.ช้างไทยงาม
    row(SubdistrictAdministration, 3181, &Place::Subdistrict(929), 6191008), // อบต.บ้านยาง
    row(SubdistrictAdministration, 3769, &Place::Subdistrict(936), 6191009), // อบต.ม่วงงาม
    row(SubdistrictAdministration, 5516, &Place::Subdistrict(937), 6191010), // อบต.เริงราง
    row(SubdistrictMunicipality, 465, &Place::District(127), 5191101), // ทต.มวกเหล็ก
    row(SubdistrictAdministration, 1672, &Place::Subdistrict(945), 6191102), // อบต.ซับสนุ่น
    row(SubdistrictAdministration, 465, &Place::Subdistrict(940), 6191103), // อบต.มวกเหล็ก
    row(SubdistrictAdministration, 3760, &Place::Subdistrict(941), 6191104), // อบต.มิตรภาพ
    row(SubdistrictAdministration, 3982, &Place::Subdistrict(944), 6191105), // อบต.ลำพญากลาง
    row(SubdistrictAdministration, 3992, &Place::Subdistrict(943), 6191106), // อบต.ลำสมพุง
    row(SubdistrictAdministration, 4736, &Place::Subdistrict(942), 6191107), // อบต.หนองย่างเสือ
    row(SubdistrictMunicipality, 541, &Place::District(128), 5191201), // ทต.วังม่วง
    row(SubdistrictMunicipality, 1429, &Place::Subdistrict(947), 5191202), // ทต.คำพราน
    row(SubdistrictAdministration, 541, &Place::Subdistrict(948), 6191203), // อบต.วังม่วง
    row(SubdistrictMunicipality, 5805, &Place::Subdistrict(946), 5191204), // ทต.แสลงพัน
    row(SubdistrictMunicipality, 4874, &Place::District(129), 5191301), // ทต.หน้าพระลาน
    row(SubdistrictAdministration, 5275, &Place::Subdistrict(949), 6191302), // อบต.เขาดินพัฒนา
    row(SubdistrictAdministration, 3249, &Place::Subdistrict(950), 6191303), // อบต.บ้านแก้ง
    row(SubdistrictAdministration, 3522, &Place::Subdistrict(951), 6191304), // อบต.ผึ้งรวง
    row(SubdistrictAdministration, 3674, &Place::Subdistrict(952), 6191305), // อบต.พุแค
    row(SubdistrictAdministration, 4874, &Place::Subdistrict(954), 6191306), // อบต.หน้าพระลาน
    row(SubdistrictAdministration, 5048, &Place::Subdistrict(953), 6191307), // อบต.ห้วยบง
    row(ProvincialAdministration, 97, &Place::Province(10), 2200101), // อบจ.ชลบุรี
    row(TownMunicipality, 97, &Place::District(130), 4200102), // ทม.ชลบุรี
    row(TownMunicipality, 5799, &Place::District(130), 4200103), // ทม.แสนสุข
    row(CityMunicipality, 3196, &Place::District(130), 4200104), // ทน.บ้านสวน
    row(TownMunicipality, 5172, &Place::District(130), 4200105), // ทม.อ่างศิลา
    row(SubdistrictMunicipality, 5570, &Place::Subdistrict(967), 5200106), // ทต.เหมือง
    row(SubdistrictMunicipality, 1283, &Place::District(130), 5200107), // ทต.คลองตำหรุ
    row(SubdistrictMunicipality, 2805, &Place::District(130), 5200108), // ทต.บางทราย
    row(SubdistrictMunicipality, 5021, &Place::Subdistrict(969), 5200109), // ทต.ห้วยกะปิ
    row(TownMunicipality, 1800, &Place::Subdistrict(963), 5200110), // ทม.ดอนหัวฬ่อ
    row(SubdistrictMunicipality, 4864, &Place::Subdistrict(964), 5200111), // ทต.หนองไม้แดง
    row(SubdistrictMunicipality, 5544, &Place::Subdistrict(970), 5200112), // ทต.เสม็ด
    row(SubdistrictMunicipality, 2513, &Place::Subdistrict(961), 5200113), // ทต.นาป่า
    row(SubdistrictAdministration, 1283, &Place::Subdistrict(966), 6200114), // อบต.คลองตำหรุ
    row(SubdistrictAdministration, 4493, &Place::Subdistrict(972), 6200115), // อบต.สำนักบก
    row(SubdistrictAdministration, 4601, &Place::Subdistrict(962), 6200116), // อบต.หนองข้างคอก
    row(SubdistrictMunicipality, 4740, &Place::Subdistrict(960), 6200117), // ทต.หนองรี
    row(TownMunicipality, 329, &Place::District(131), 4200201), // ทม.บ้านบึง
    row(SubdistrictMunicipality, 329, &Place::Subdistrict(973), 5200202), // ทต.บ้านบึง
    row(SubdistrictMunicipality, 4632, &Place::Subdistrict(976), 5200203), // ทต.หนองซ้ำซาก
    row(SubdistrictMunicipality, 4858, &Place::District(131), 5200204), // ทต.หนองไผ่แก้ว
    row(SubdistrictMunicipality, 6399, &Place::District(131), 5200205), // ทต.หัวกุญแจ
    row(SubdistrictMunicipality, 4622, &Place::Subdistrict(978), 5200206), // ทต.หนองชาก
    row(SubdistrictAdministration, 1256, &Place::Subdistrict(974), 6200207), // อบต.คลองกิ่ว
    row(SubdistrictAdministration, 3755, &Place::Subdistrict(975), 6200208), // อบต.มาบไผ่
    row(SubdistrictAdministration, 4675, &Place::Subdistrict(977), 6200209), // อบต.หนองบอนแดง
    row(SubdistrictAdministration, 4858, &Place::Subdistrict(980), 6200210), // อบต.หนองไผ่แก้ว
    row(SubdistrictAdministration, 4789, &Place::Subdistrict(979), 6200211), // อบต.หนองอิรุณ
    row(SubdistrictMunicipality, 703, &Place::District(132), 5200301), // ทต.หนองใหญ่
    row(SubdistrictAdministration, 5273, &Place::Subdistrict(985), 6200302), // อบต.เขาซก
    row(SubdistrictAdministration, 1311, &Place::Subdistrict(982), 6200303), // อบต.คลองพลู
    row(SubdistrictAdministration, 4815, &Place::Subdistrict(983), 6200304), // อบต.หนองเสือช้าง
    row(SubdistrictAdministration, 5116, &Place::Subdistrict(984), 6200305), // อบต.ห้างสูง
    row(TownMunicipality, 682, &Place::Subdistrict(987), 4200401), // ทม.หนองปรือ
    row(SubdistrictMunicipality, 289, &Place::District(133), 5200402), // ทต.บางละมุง
    row(SubdistrictMunicipality, 5111, &Place::District(133), 5200403), // ทต.ห้วยใหญ่
    row(SubdistrictMunicipality, 5999, &Place::Subdistrict(989), 5200404), // ทต.โป่ง
    row(SubdistrictMunicipality, 1926, &Place::Subdistrict(992), 5200405), // ทต.ตะเคียนเตี้ย
    row(SubdistrictMunicipality, 5328, &Place::Subdistrict(990), 6200406), // ทต.เขาไม้แก้ว
    row(SubdistrictMunicipality, 4700, &Place::Subdistrict(988), 5200407), // ทต.หนองปลาไหล
    row(Pattaya, 6330, &Place::District(133), 200497), // เมืองพัทยาพัทยา
    row(SubdistrictMunicipality, 438, &Place::District(134), 5200501), // ทต.พานทอง
    row(SubdistrictMunicipality, 4649, &Place::District(134), 5200502), // ทต.หนองตำลึง
    row(SubdistrictAdministration, 6416, &Place::Subdistrict(1003), 6200503), // อบต.เกาะลอยบางหัก
    row(SubdistrictAdministration, 5845, &Place::Subdistrict(999), 6200504), // อบต.โคกขี้หนอน
    row(SubdistrictAdministration, 2814, &Place::Subdistrict(1002), 6200505), // อบต.บางนาง
    row(SubdistrictAdministration, 3218, &Place::Subdistrict(1000), 6200506), // อบต.บ้านเก่า
    row(SubdistrictAdministration, 6331, &Place::Subdistrict(994), 6200507), // อบต.พานทองหนองกะขะ
    row(SubdistrictAdministration, 3754, &Place::Subdistrict(996), 6200508), // อบต.มาบโป่ง
    row(SubdistrictAdministration, 4764, &Place::Subdistrict(998), 6200509), // อบต.หนองหงษ์
    row(SubdistrictAdministration, 4872, &Place::Subdistrict(1001), 6200510), // อบต.หน้าประดู่
    row(TownMunicipality, 406, &Place::District(135), 4200601), // ทม.พนัสนิคม
    row(SubdistrictMunicipality, 4883, &Place::Subdistrict(1010), 5200602), // ทต.หมอนนาง
    row(SubdistrictMunicipality, 1125, &Place::Subdistrict(1013), 5200603), // ทต.กุฎโง้ง
    row(SubdistrictAdministration, 5902, &Place::Subdistrict(1022), 6200604), // อบต.โคกเพลาะ
    row(SubdistrictAdministration, 2234, &Place::Subdistrict(1015), 6200605), // อบต.ท่าข้าม
    row(SubdistrictAdministration, 2127, &Place::Subdistrict(1018), 6200606), // อบต.ทุ่งขวาง
    row(SubdistrictAdministration, 2526, &Place::Subdistrict(1024), 6200607), // อบต.นามะตูม
    row(SubdistrictAdministration, 2591, &Place::Subdistrict(1009), 6200608), // อบต.นาเริก
    row(SubdistrictAdministration, 2539, &Place::Subdistrict(1020), 6200609), // อบต.นาวังหิน
    row(SubdistrictAdministration, 3107, &Place::Subdistrict(1021), 6200610), // อบต.บ้านช้าง
    row(SubdistrictAdministration, 3223, &Place::Subdistrict(1008), 6200611), // อบต.บ้านเซิด
    row(SubdistrictAdministration, 6181, &Place::Subdistrict(1023), 6200612), // อบต.ไร่หลักทอง
    row(SubdistrictAdministration, 555, &Place::Subdistrict(1012), 6200613), // อบต.วัดโบสถ์
    row(SubdistrictAdministration, 4168, &Place::Subdistrict(1007), 6200614), // อบต.วัดหลวง
    row(SubdistrictAdministration, 4322, &Place::Subdistrict(1011), 6200615), // อบต.สระสี่เหลี่ยม
    row(SubdistrictAdministration, 4592, &Place::Subdistrict(1017), 6200616), // อบต.หนองขยาด
    row(SubdistrictAdministration, 682, &Place::Subdistrict(1016), 6200617), // อบต.หนองปรือ
    row(SubdistrictAdministration, 4818, &Place::Subdistrict(1019), 6200618), // อบต.หนองเหียง
    row(SubdistrictAdministration, 4873, &Place::Subdistrict(1006), 6200619), // อบต.หน้าพระธาตุ
    row(SubdistrictMunicipality, 4941, &Place::Subdistrict(1014), 5200620), // ทต.หัวถนน
    row(CityMunicipality, 6474, &Place::District(136), 3200701), // ทน.แหลมฉบัง
    row(TownMunicipality, 574, &Place::District(136), 4200702), // ทม.ศรีราชา
    row(CityMunicipality, 6429, &Place::District(136), 3200703), // ทน.เจ้าพระยาสุรศักดิ์
    row(SubdistrictMunicipality, 2843, &Place::District(136), 5200704), // ทต.บางพระ
    row(SubdistrictAdministration, 5266, &Place::Subdistrict(1030), 6200705), // อบต.เขาคันทรง
    row(SubdistrictAdministration, 3036, &Place::Subdistrict(1032), 6200706), // อบต.บ่อวิน
    row(TownMunicipality, 2843, &Place::Subdistrict(1031), 6200707), // ทม.บางพระ
    row(SubdistrictAdministration, 4596, &Place::Subdistrict(1029), 6200708), // อบต.หนองขาม
    row(SubdistrictMunicipality, 757, &Place::District(137), 5200801), // ทต.เกาะสีชัง
    row(TownMunicipality, 627, &Place::District(138), 4200901), // ทม.สัตหีบ
    row(SubdistrictMunicipality, 6421, &Place::Subdistrict(1035), 5200902), // ทต.เขาชีจรรย์
    row(SubdistrictMunicipality, 2469, &Place::District(138), 5200903), // ทต.นาจอมเทียน
    row(SubdistrictMunicipality, 2921, &Place::District(138), 5200904), // ทต.บางเสร่
    row(SubdistrictMunicipality, 6417, &Place::Subdistrict(1034), 5200905), // ทต.เขตรอุดมศักดิ์
    row(SubdistrictMunicipality, 6412, &Place::Subdistrict(1037), 5200906), // ทต.เกล็ดแก้ว
    row(TownMunicipality, 3614, &Place::Subdistrict(1036), 6200907), // ทม.พลูตาหลวง
    row(SubdistrictMunicipality, 5803, &Place::Subdistrict(1038), 6200908), // ทต.แสมสาร
    row(SubdistrictMunicipality, 312, &Place::District(139), 5201001), // ทต.บ่อทอง
    row(SubdistrictMunicipality, 2401, &Place::Subdistrict(1042), 5201002), // ทต.ธาตุทอง
    row(SubdistrictAdministration, 5193, &Place::Subdistrict(1043), 6201003), // อบต.เกษตรสุวรรณ
    row(SubdistrictMunicipality, 3021, &Place::Subdistrict(1041), 6201004), // ทต.บ่อกวางทอง
    row(SubdistrictAdministration, 312, &Place::Subdistrict(1039), 6201005), // อบต.บ่อทอง
    row(SubdistrictAdministration, 3604, &Place::Subdistrict(1044), 6201006), // อบต.พลวงทอง
    row(SubdistrictAdministration, 4167, &Place::Subdistrict(1040), 6201007), // อบต.วัดสุวรรณ
    row(SubdistrictMunicipality, 751, &Place::District(140), 5201102), // ทต.เกาะจันทร์
    row(SubdistrictMunicipality, 2285, &Place::District(140), 5201103), // ทต.ท่าบุญมี
    row(SubdistrictAdministration, 2285, &Place::Subdistrict(1046), 6201104), // อบต.ท่าบุญมี
    row(TownMunicipality, 6302, &Place::Subdistrict(1045), 201198), // ทม.ปรกฟ้า
    row(ProvincialAdministration, 489, &Place::Province(11), 2210101), // อบจ.ระยอง
    row(CityMunicipality, 489, &Place::District(141), 3210102), // ทน.ระยอง
    row(CityMunicipality, 3749, &Place::District(141), 4210103), // ทน.มาบตาพุด
    row(SubdistrictMunicipality, 6462, &Place::District(141), 5210104), // ทต.แกลงกะเฉด
    row(SubdistrictMunicipality, 6296, &Place::District(141), 5210105), // ทต.บ้านเพ
    row(SubdistrictMunicipality, 2649, &Place::Subdistrict(1058), 5210106), // ทต.น้ำคอก
    row(TownMunicipality, 5423, &Place::Subdistrict(1055), 5210107), // ทม.เนินพระ
    row(SubdistrictMunicipality, 2080, &Place::Subdistrict(1057), 5210108), // ทต.ทับมา
    row(SubdistrictAdministration, 911, &Place::Subdistrict(1052), 6210109), // อบต.แกลง
    row(SubdistrictAdministration, 5446, &Place::Subdistrict(1051), 6210110), // อบต.เพ
    row(SubdistrictAdministration, 4491, &Place::Subdistrict(1061), 6210111), // อบต.สำนักทอง
    row(SubdistrictMunicipality, 5368, &Place::Subdistrict(1048), 5210112), // ทต.เชิงเนิน
    row(SubdistrictAdministration, 3267, &Place::Subdistrict(1053), 6210113), // อบต.บ้านแลง
    row(SubdistrictAdministration, 1089, &Place::Subdistrict(1056), 6210114), // อบต.กะเฉด
    row(SubdistrictAdministration, 1916, &Place::Subdistrict(1049), 6210115), // อบต.ตะพง
    row(SubdistrictMunicipality, 2487, &Place::Subdistrict(1054), 6210116), // ทต.นาตาขวัญ
    row(TownMunicipality, 319, &Place::District(142), 4210201), // ทม.บ้านฉาง
    row(SubdistrictMunicipality, 4492, &Place::District(142), 5210202), // ทต.สำนักท้อน
    row(SubdistrictMunicipality, 3610, &Place::Subdistrict(1063), 5210203), // ทต.พลา
    row(SubdistrictMunicipality, 319, &Place::Subdistrict(1064), 5210204), // ทต.บ้านฉาง
    row(SubdistrictMunicipality, 6225, &Place::Subdistrict(1062), 6210205), // ทต.ชากหมาก
    row(SubdistrictMunicipality, 4369, &Place::Subdistrict(1079), 5210301), // ทต.สองสลึง
    row(SubdistrictMunicipality, 1068, &Place::District(143), 5210302), // ทต.กองดิน
    row(SubdistrictMunicipality, 2132, &Place::District(143), 5210303), // ทต.ทุ่งควายกิน
    row(SubdistrictMunicipality, 6307, &Place::District(143), 5210304), // ทต.ปากน้ำประแส
    row(SubdistrictMunicipality, 6381, &Place::District(143), 5210305), // ทต.สุนทรภู่
    row(SubdistrictMunicipality, 6449, &Place::District(143), 5210306), // ทต.เมืองแกลง
    row(SubdistrictMunicipality, 326, &Place::Subdistrict(1072), 5210307), // ทต.บ้านนา
    row(SubdistrictMunicipality, 5419, &Place::Subdistrict(1068), 5210308), // ทต.เนินฆ้อ
    row(SubdistrictAdministration, 1040, &Place::Subdistrict(1071), 6210309), // อบต.กระแสบน
    row(SubdistrictAdministration, 4113, &Place::Subdistrict(1066), 6210310), // อบต.วังหว้า
    row(SubdistrictAdministration, 1307, &Place::Subdistrict(1075), 6210311), // อบต.คลองปูน
    row(SubdistrictAdministration, 2132, &Place::Subdistrict(1073), 6210312), // อบต.ทุ่งควายกิน
    row(SubdistrictAdministration, 3634, &Place::Subdistrict(1076), 6210313), // อบต.พังราด
    row(SubdistrictAdministration, 5063, &Place::Subdistrict(1078), 6210314), // อบต.ห้วยยาง
    row(SubdistrictAdministration, 1068, &Place::Subdistrict(1074), 6210315), // อบต.กองดิน
    row(SubdistrictAdministration, 1610, &Place::Subdistrict(1067), 6210316), // อบต.ชากโดน
    row(SubdistrictAdministration, 2102, &Place::Subdistrict(1065), 6210317), // อบต.ทางเกวียน
    row(SubdistrictMunicipality, 113, &Place::District(144), 5210401), // ทต.ชุมแสง
    row(SubdistrictAdministration, 113, &Place::Subdistrict(1081), 6210402), // อบต.ชุมแสง
    row(SubdistrictAdministration, 3602, &Place::Subdistrict(1083), 6210403), // อบต.พลงตาเอี่ยม
    row(SubdistrictAdministration, 3462, &Place::Subdistrict(1082), 6210404), // อบต.ป่ายุบใน
    row(SubdistrictAdministration, 533, &Place::Subdistrict(1080), 6210405), // อบต.วังจันทร์
    row(SubdistrictMunicipality, 318, &Place::District(145), 5210501), // ทต.บ้านค่าย
    row(SubdistrictAdministration, 4741, &Place::Subdistrict(1085), 6210502), // อบต.หนองละลอก
    row(SubdistrictAdministration, 2827, &Place::Subdistrict(1088), 6210503), // อบต.บางบุตร
    row(SubdistrictMunicipality, 6284, &Place::Subdistrict(1084), 5210504), // ทต.บ้านค่ายพัฒนา
    row(SubdistrictMunicipality, 1608, &Place::Subdistrict(1090), 5210505), // ทต.ชากบก
    row(SubdistrictAdministration, 1954, &Place::Subdistrict(1087), 6210506), // อบต.ตาขัน
    row(SubdistrictAdministration, 4639, &Place::Subdistrict(1086), 6210507), // อบต.หนองตะพาน
    row(SubdistrictMunicipality, 677, &Place::Subdistrict(1089), 6210508), // ทต.หนองบัว
    row(SubdistrictMunicipality, 368, &Place::Subdistrict(1091), 5210601), // ทต.ปลวกแดง
    row(SubdistrictMunicipality, 6220, &Place::District(146), 5210602), // ทต.จอมพลเจ้าพระยา
    row(SubdistrictAdministration, 3751, &Place::Subdistrict(1095), 6210603), // อบต.มาบยางพร
    row(SubdistrictMunicipality, 6293, &Place::District(146), 6210604), // ทต.บ้านปลวกแดง
    row(SubdistrictAdministration, 1978, &Place::Subdistrict(1092), 6210605), // อบต.ตาสิทธิ์
    row(SubdistrictMunicipality, 5709, &Place::Subdistrict(1094), 6210606), // ทต.แม่น้ำคู้
    row(SubdistrictAdministration, 3932, &Place::Subdistrict(1093), 6210607), // อบต.ละหาร
    row(SubdistrictAdministration, 4866, &Place::Subdistrict(1096), 6210608), // อบต.หนองไร่
    row(SubdistrictMunicipality, 1615, &Place::Subdistrict(1099), 5210701), // ทต.ชำฆ้อ
    row(SubdistrictAdministration, 2692, &Place::Subdistrict(1097), 6210702), // อบต.น้ำเป็น
    row(SubdistrictAdministration, 764, &Place::Subdistrict(1098), 6210703), // อบต.เขาชะเมา
    row(SubdistrictAdministration, 5287, &Place::Subdistrict(1100), 6210704), // อบต.เขาน้อย
    row(SubdistrictMunicipality, 3747, &Place::District(148), 5210801), // ทต.มาบข่า
    row(TownMunicipality, 3715, &Place::Subdistrict(1104), 5210802), // ทม.มะขามคู่
    row(SubdistrictMunicipality, 6336, &Place::Subdistrict(1102), 5210803), // ทต.มาบข่าพัฒนา
    row(TownMunicipality, 245, &Place::Subdistrict(1101), 6210804), // ทม.นิคมพัฒนา
    row(SubdistrictMunicipality, 3548, &Place::Subdistrict(1103), 6210805), // ทต.พนานิคม
    row(ProvincialAdministration, 90, &Place::Province(12), 2220101), // อบจ.จันทบุรี
    row(TownMunicipality, 90, &Place::District(149), 4220102), // ทม.จันทบุรี
    row(TownMunicipality, 180, &Place::District(149), 4220103), // ทม.ท่าช้าง
    row(TownMunicipality, 1545, &Place::District(149), 4220104), // ทม.จันทนิมิต
    row(SubdistrictMunicipality, 5804, &Place::Subdistrict(1113), 5220105), // ทต.แสลง
    row(SubdistrictMunicipality, 2751, &Place::District(149), 5220106), // ทต.บางกะจะ
    row(SubdistrictMunicipality, 6327, &Place::District(149), 5220107), // ทต.พลับพลานารายณ์
    row(SubdistrictMunicipality, 677, &Place::District(149), 5220108), // ทต.หนองบัว
    row(TownMunicipality, 5199, &Place::Subdistrict(1108), 5220109), // ทม.เกาะขวาง
    row(SubdistrictAdministration, 1247, &Place::Subdistrict(1109), 6220110), // อบต.คมบาง
    row(SubdistrictMunicipality, 6217, &Place::Subdistrict(1112), 5220111), // ทต.ค่ายเนินวง
    row(TownMunicipality, 6247, &Place::Subdistrict(1110), 6220112), // ทม.ท่าช้างจันทบูร
    row(SubdistrictMunicipality, 3608, &Place::Subdistrict(1115), 5220113), // ทต.พลับพลา
    row(SubdistrictAdministration, 677, &Place::Subdistrict(1114), 6220114), // อบต.หนองบัว
    row(SubdistrictAdministration, 1294, &Place::Subdistrict(1107), 6220115), // อบต.คลองนารายณ์
    row(TownMunicipality, 39, &Place::District(150), 4220201), // ทม.ขลุง
    row(SubdistrictMunicipality, 1859, &Place::Subdistrict(1126), 5220202), // ทต.ตกพรม
    row(SubdistrictMunicipality, 3018, &Place::Subdistrict(1117), 5220203), // ทต.บ่อ
    row(SubdistrictMunicipality, 5191, &Place::Subdistrict(1118), 5220204), // ทต.เกวียนหัก
    row(SubdistrictMunicipality, 1682, &Place::Subdistrict(1122), 5220205), // ทต.ซึ้ง
    row(SubdistrictMunicipality, 6280, &Place::Subdistrict(1127), 5220206), // ทต.บ่อเวฬุ
    row(SubdistrictMunicipality, 4180, &Place::Subdistrict(1121), 5220207), // ทต.วันยาว
    row(SubdistrictAdministration, 3756, &Place::Subdistrict(1123), 6220208), // อบต.มาบไพ
    row(SubdistrictAdministration, 1863, &Place::Subdistrict(1125), 6220209), // อบต.ตรอกนอง
    row(SubdistrictAdministration, 1913, &Place::Subdistrict(1119), 6220210), // อบต.ตะปอน
    row(SubdistrictAdministration, 2790, &Place::Subdistrict(1120), 6220211), // อบต.บางชัน
    row(SubdistrictAdministration, 4104, &Place::Subdistrict(1124), 6220212), // อบต.วังสรรพรส
    row(SubdistrictMunicipality, 6435, &Place::District(151), 5220301), // ทต.เนินสูง
    row(SubdistrictMunicipality, 4603, &Place::District(151), 5220302), // ทต.หนองคล้า
    row(TownMunicipality, 199, &Place::District(151), 4220303), // ทม.ท่าใหม่
    row(SubdistrictMunicipality, 5289, &Place::Subdistrict(1134), 5220304), // ทต.เขาบายศรี
    row(SubdistrictMunicipality, 6425, &Place::Subdistrict(1133), 5220305), // ทต.เขาวัว-พลอยแหวน
    row(SubdistrictAdministration, 5830, &Place::Subdistrict(1138), 6220306), // อบต.โขมง
    row(SubdistrictAdministration, 5318, &Place::Subdistrict(1141), 6220307), // อบต.เขาแก้ว
    row(SubdistrictMunicipality, 1899, &Place::Subdistrict(1139), 6220308), // ทต.ตะกาดเง้า
    row(SubdistrictAdministration, 2203, &Place::Subdistrict(1136), 6220309), // อบต.ทุ่งเบญจา
    row(SubdistrictMunicipality, 617, &Place::Subdistrict(1135), 5220310), // ทต.สองพี่น้อง
    row(SubdistrictMunicipality, 1262, &Place::Subdistrict(1140), 6220311), // ทต.คลองขุด
    row(SubdistrictAdministration, 3892, &Place::Subdistrict(1137), 6220312), // อบต.รำพัน
    row(SubdistrictAdministration, 6379, &Place::Subdistrict(1130), 6220313), // อบต.สีพยา-บ่อพุ
    row(SubdistrictMunicipality, 974, &Place::District(152), 5220401), // ทต.โป่งน้ำร้อน
    row(SubdistrictMunicipality, 4643, &Place::Subdistrict(1144), 5220402), // ทต.หนองตาคง
    row(SubdistrictMunicipality, 60, &Place::Subdistrict(1146), 5220403), // ทต.คลองใหญ่
    row(SubdistrictMunicipality, 2089, &Place::Subdistrict(1142), 5220404), // ทต.ทับไทร
    row(SubdistrictMunicipality, 5407, &Place::Subdistrict(1145), 6220405), // ทต.เทพนิมิต
    row(SubdistrictAdministration, 974, &Place::Subdistrict(1143), 6220406), // อบต.โป่งน้ำร้อน
    row(SubdistrictMunicipality, 4125, &Place::Subdistrict(1150), 5220501), // ทต.วังแซ้ม
    row(SubdistrictMunicipality, 194, &Place::Subdistrict(1148), 5220502), // ทต.ท่าหลวง
    row(SubdistrictMunicipality, 3367, &Place::Subdistrict(1149), 5220503), // ทต.ปัถวี
    row(SubdistrictMunicipality, 1573, &Place::Subdistrict(1151), 5220504), // ทต.ฉมัน
    row(SubdistrictMunicipality, 469, &Place::District(153), 5220505), // ทต.มะขาม
    row(SubdistrictMunicipality, 6335, &Place::Subdistrict(1147), 5220506), // ทต.มะขามเมืองใหม่
    row(SubdistrictMunicipality, 5171, &Place::Subdistrict(1152), 5220507), // ทต.อ่างคีรี
    row(SubdistrictMunicipality, 3389, &Place::District(154), 5220601), // ทต.ปากน้ำแหลมสิงห์
    row(SubdistrictMunicipality, 3613, &Place::District(154), 5220602), // ทต.พลิ้ว
    row(SubdistrictAdministration, 5236, &Place::Subdistrict(1154), 6220603), // อบต.เกาะเปริด
    row(SubdistrictAdministration, 4623, &Place::Subdistrict(1155), 6220604), // อบต.หนองชิ่ม
    row(SubdistrictAdministration, 2755, &Place::Subdistrict(1159), 6220605), // อบต.บางกะไชย
    row(SubdistrictMunicipality, 2887, &Place::Subdistrict(1158), 6220606), // ทต.บางสระเก้า
    row(SubdistrictMunicipality, 2054, &Place::District(155), 5220701), // ทต.ทรายขาว
    row(SubdistrictMunicipality, 2073, &Place::Subdistrict(1162), 5220702), // ทต.ทับช้าง
    row(SubdistrictAdministration, 2054, &Place::Subdistrict(1163), 6220703), // อบต.ทรายขาว
    row(SubdistrictAdministration, 2125, &Place::Subdistrict(1161), 6220704), // อบต.ทุ่งขนาน
    row(SubdistrictMunicipality, 3353, &Place::Subdistrict(1160), 6220705), // ทต.ปะตง
    row(SubdistrictAdministration, 4377, &Place::Subdistrict(1164), 6220706), // อบต.สะตอน
    row(SubdistrictAdministration, 1224, &Place::Subdistrict(1166), 6220801), // อบต.ขุนซ่อง
    row(SubdistrictAdministration, 5304, &Place::Subdistrict(1169), 6220802), // อบต.เขาวงกต
    row(SubdistrictAdministration, 4458, &Place::Subdistrict(1167), 6220803), // อบต.สามพี่น้อง
    row(SubdistrictAdministration, 914, &Place::Subdistrict(1165), 6220804), // อบต.แก่งหางแมว
    row(SubdistrictMunicipality, 3616, &Place::Subdistrict(1168), 5220805), // ทต.พวา
    row(SubdistrictMunicipality, 231, &Place::District(157), 5220901), // ทต.นายายอาม
    row(SubdistrictAdministration, 1038, &Place::Subdistrict(1172), 6220902), // อบต.กระแจะ
    row(SubdistrictMunicipality, 1654, &Place::Subdistrict(1174), 5220903), // ทต.ช้างข้าม
    row(SubdistrictAdministration, 231, &Place::Subdistrict(1170), 6220904), // อบต.นายายอาม
    row(SubdistrictAdministration, 4128, &Place::Subdistrict(1171), 6220905), // อบต.วังโตนด
    row(SubdistrictAdministration, 4136, &Place::Subdistrict(1175), 6220906), // อบต.วังใหม่
    row(SubdistrictMunicipality, 4274, &Place::Subdistrict(1173), 5220907), // ทต.สนามไชย
    row(SubdistrictMunicipality, 1923, &Place::Subdistrict(1178), 5221001), // ทต.ตะเคียนทอง
    row(SubdistrictMunicipality, 1611, &Place::Subdistrict(1176), 5221002), // ทต.ชากไทย
    row(SubdistrictMunicipality, 1311, &Place::Subdistrict(1179), 5221003), // ทต.คลองพลู
    row(SubdistrictMunicipality, 1551, &Place::Subdistrict(1180), 5221004), // ทต.จันทเขลม
    row(SubdistrictMunicipality, 3603, &Place::Subdistrict(1177), 5221005), // ทต.พลวง
    row(ProvincialAdministration, 142, &Place::Province(13), 2230101), // อบจ.ตราด
    row(TownMunicipality, 142, &Place::District(159), 4230102), // ทม.ตราด
    row(SubdistrictMunicipality, 6249, &Place::District(159), 5230103), // ทต.ท่าพริกเนินทราย
    row(SubdistrictMunicipality, 4813, &Place::Subdistrict(1182), 5230104), // ทต.หนองเสม็ด
    row(SubdistrictMunicipality, 1617, &Place::Subdistrict(1193), 5230105), // ทต.ชำราก
    row(SubdistrictMunicipality, 1898, &Place::Subdistrict(1192), 5230106), // ทต.ตะกาง
    row(SubdistrictAdministration, 4034, &Place::Subdistrict(1187), 6230107), // อบต.วังกระแจะ
    row(SubdistrictAdministration, 2223, &Place::Subdistrict(1191), 6230108), // อบต.ท่ากุ่ม
    row(SubdistrictAdministration, 5421, &Place::Subdistrict(1189), 6230109), // อบต.เนินทราย
    row(SubdistrictAdministration, 4851, &Place::Subdistrict(1183), 6230110), // อบต.หนองโสน
    row(SubdistrictAdministration, 5016, &Place::Subdistrict(1185), 6230111), // อบต.ห้วงน้ำขาว
    row(SubdistrictAdministration, 5809, &Place::Subdistrict(1194), 6230112), // อบต.แหลมกลัด
    row(SubdistrictAdministration, 5182, &Place::Subdistrict(1186), 6230113), // อบต.อ่าวใหญ่
    row(SubdistrictAdministration, 4608, &Place::Subdistrict(1184), 6230114), // อบต.หนองคันทรง
    row(SubdistrictAdministration, 5102, &Place::Subdistrict(1188), 6230115), // อบต.ห้วยแร้ง
    row(SubdistrictMunicipality, 60, &Place::District(160), 5230201), // ทต.คลองใหญ่
    row(SubdistrictMunicipality, 4988, &Place::District(160), 5230202), // ทต.หาดเล็ก
    row(SubdistrictAdministration, 60, &Place::Subdistrict(1195), 6230203), // อบต.คลองใหญ่
    row(SubdistrictAdministration, 6168, &Place::Subdistrict(1196), 6230204), // อบต.ไม้รูด
    row(SubdistrictMunicipality, 769, &Place::District(161), 5230301), // ทต.เขาสมิง
    row(SubdistrictMunicipality, 5795, &Place::District(161), 5230302), // ทต.แสนตุ้ง
    row(SubdistrictAdministration, 769, &Place::Subdistrict(1198), 6230303), // อบต.เขาสมิง
    row(SubdistrictAdministration, 2371, &Place::Subdistrict(1201), 6230304), // อบต.ท่าโสม
    row(SubdistrictAdministration, 2148, &Place::Subdistrict(1205), 6230305), // อบต.ทุ่งนนทรี
    row(SubdistrictAdministration, 5407, &Place::Subdistrict(1204), 6230306), // อบต.เทพนิมิต
    row(SubdistrictAdministration, 3314, &Place::Subdistrict(1203), 6230307), // อบต.ประณีต
    row(SubdistrictAdministration, 4063, &Place::Subdistrict(1200), 6230308), // อบต.วังตะเคียน
    row(SubdistrictAdministration, 4376, &Place::Subdistrict(1202), 6230309), // อบต.สะตอ
    row(SubdistrictAdministration, 5795, &Place::Subdistrict(1199), 6230310), // อบต.แสนตุ้ง
    row(SubdistrictMunicipality, 313, &Place::District(162), 5230401), // ทต.บ่อพลอย
    row(SubdistrictMunicipality, 4674, &Place::Subdistrict(1209), 5230402), // ทต.หนองบอน
    row(SubdistrictAdministration, 1659, &Place::Subdistrict(1207), 6230403), // อบต.ช้างทูน
    row(SubdistrictAdministration, 1848, &Place::Subdistrict(1208), 6230404), // อบต.ด่านชุมพล
    row(SubdistrictAdministration, 2424, &Place::Subdistrict(1210), 6230405), // อบต.นนทรีย์
    row(SubdistrictAdministration, 313, &Place::Subdistrict(1206), 6230406), // อบต.บ่อพลอย
    row(SubdistrictMunicipality, 2689, &Place::District(163), 5230501), // ทต.น้ำเชี่ยว
    row(SubdistrictMunicipality, 950, &Place::District(163), 5230502), // ทต.แหลมงอบ
    row(SubdistrictAdministration, 60, &Place::Subdistrict(1214), 6230503), // อบต.คลองใหญ่
    row(SubdistrictAdministration, 2837, &Place::Subdistrict(1213), 6230504), // อบต.บางปิด
    row(SubdistrictAdministration, 6473, &Place::Subdistrict(1211), 6230505), // อบต.แหลมงอบเมืองใหม่
    row(SubdistrictAdministration, 749, &Place::Subdistrict(1216), 6230601), // อบต.เกาะกูด
    row(SubdistrictAdministration, 5229, &Place::Subdistrict(1215), 6230602), // อบต.เกาะหมาก
    row(SubdistrictMunicipality, 752, &Place::Subdistrict(1217), 5230701), // ทต.เกาะช้าง
    row(SubdistrictMunicipality, 5203, &Place::Subdistrict(1218), 6230702), // ทต.เกาะช้างใต้
    row(ProvincialAdministration, 94, &Place::Province(14), 2240101), // อบจ.ฉะเชิงเทรา
    row(TownMunicipality, 94, &Place::District(166), 4240102), // ทม.ฉะเชิงเทรา
    row(SubdistrictMunicipality, 6260, &Place::District(166), 5240103), // ทต.นครเนื่องเขต
    row(SubdistrictAdministration, 2843, &Place::Subdistrict(1231), 6240104), // อบต.บางพระ
    row(SubdistrictAdministration, 1270, &Place::Subdistrict(1225), 6240105), // อบต.คลองจุกกระเฌอ
    row(SubdistrictAdministration, 1292, &Place::Subdistrict(1228), 6240106), // อบต.คลองนครเนื่องเขต
    row(SubdistrictAdministration, 1293, &Place::Subdistrict(1222), 6240107), // อบต.คลองนา
    row(SubdistrictAdministration, 1359, &Place::Subdistrict(1234), 6240108), // อบต.คลองเปรง
    row(SubdistrictAdministration, 1343, &Place::Subdistrict(1236), 6240109), // อบต.คลองหลวงแพ่ง
    row(SubdistrictAdministration, 1348, &Place::Subdistrict(1235), 6240110), // อบต.คลองอุดมชลจร
    row(SubdistrictAdministration, 2373, &Place::Subdistrict(1220), 6240111), // อบต.ท่าไข่
    row(SubdistrictAdministration, 2804, &Place::Subdistrict(1223), 6240112), // อบต.บางตีนเป็ด
    row(SubdistrictAdministration, 2913, &Place::Subdistrict(1237), 6240113), // อบต.บางเตย
    row(SubdistrictAdministration, 2942, &Place::Subdistrict(1224), 6240114), // อบต.บางไผ่
    row(SubdistrictAdministration, 6083, &Place::Subdistrict(1230), 6240115), // อบต.โสธร
    row(SubdistrictAdministration, 4868, &Place::Subdistrict(1233), 6240116), // อบต.หนามแดง
    row(SubdistrictAdministration, 2756, &Place::Subdistrict(1232), 6240117), // อบต.บางกะไห
    row(SubdistrictAdministration, 295, &Place::Subdistrict(1226), 6240118), // อบต.บางแก้ว
    row(SubdistrictAdministration, 2760, &Place::Subdistrict(1227), 6240119), // อบต.บางขวัญ
    row(SubdistrictAdministration, 3289, &Place::Subdistrict(1221), 6240120), // อบต.บ้านใหม่
    row(SubdistrictAdministration, 4063, &Place::Subdistrict(1229), 6240121), // อบต.วังตะเคียน
    row(SubdistrictMunicipality, 3386, &Place::District(167), 5240201), // ทต.ปากน้ำ
    row(SubdistrictMunicipality, 269, &Place::District(167), 5240202), // ทต.บางคล้า
    row(SubdistrictAdministration, 4482, &Place::Subdistrict(1243), 6240203), // อบต.สาวชะโงก
    row(SubdistrictAdministration, 2272, &Place::Subdistrict(1242), 6240204), // อบต.ท่าทองหลาง
    row(SubdistrictAdministration, 2745, &Place::Subdistrict(1240), 6240205), // อบต.บางกระเจ็ด
    row(SubdistrictAdministration, 5546, &Place::Subdistrict(1245), 6240206), // อบต.เสม็ดใต้
    row(SubdistrictAdministration, 5545, &Place::Subdistrict(1244), 6240207), // อบต.เสม็ดเหนือ
    row(SubdistrictAdministration, 713, &Place::Subdistrict(1246), 6240208), // อบต.หัวไทร
    row(SubdistrictAdministration, 2888, &Place::Subdistrict(1239), 6240209), // อบต.บางสวน
    row(SubdistrictMunicipality, 1761, &Place::District(168), 5240301), // ทต.ดอนฉิมพลี
    row(SubdistrictMunicipality, 2758, &Place::District(168), 5240302), // ทต.บางขนาก
    row(SubdistrictMunicipality, 274, &Place::District(168), 5240303), // ทต.บางน้ำเปรี้ยว
    row(SubdistrictMunicipality, 4244, &Place::District(168), 5240304), // ทต.ศาลาแดง
    row(SubdistrictMunicipality, 1803, &Place::Subdistrict(1252), 5240305), // ทต.ดอนเกาะกา
    row(SubdistrictAdministration, 274, &Place::Subdistrict(1247), 6240306), // อบต.บางน้ำเปรี้ยว
    row(SubdistrictAdministration, 6062, &Place::Subdistrict(1256), 6240307), // อบต.โพรงอากาศ
    row(SubdistrictMunicipality, 4882, &Place::Subdistrict(1250), 6240308), // ทต.หมอนทอง
    row(SubdistrictAdministration, 1761, &Place::Subdistrict(1254), 6240309), // อบต.ดอนฉิมพลี
    row(SubdistrictMunicipality, 6212, &Place::Subdistrict(1248), 5240310), // ทต.คลองแสนแสบ
    row(SubdistrictAdministration, 2971, &Place::Subdistrict(1251), 6240311), // อบต.บึงน้ำรักษ์
    row(SubdistrictAdministration, 6072, &Place::Subdistrict(1253), 6240312), // อบต.โยธะกา
    row(SubdistrictMunicipality, 4516, &Place::Subdistrict(1249), 6240313), // ทต.สิงโตทอง
    row(SubdistrictAdministration, 4244, &Place::Subdistrict(1255), 6240314), // อบต.ศาลาแดง
    row(SubdistrictMunicipality, 6273, &Place::Subdistrict(1257), 5240401), // ทต.บางปะกงพรหมเทพรังสรรค์
    row(SubdistrictMunicipality, 2886, &Place::Subdistrict(1260), 5240402), // ทต.บางสมัคร
    row(SubdistrictMunicipality, 2234, &Place::District(169), 5240403), // ทต.ท่าข้าม
    row(SubdistrictMunicipality, 2327, &Place::District(169), 5240404), // ทต.ท่าสะอ้าน
    row(SubdistrictMunicipality, 280, &Place::District(169), 5240405), // ทต.บางปะกง
    row(SubdistrictMunicipality, 2881, &Place::District(169), 5240406), // ทต.บางวัว
    row(SubdistrictMunicipality, 4924, &Place::District(169), 5240407), // ทต.หอมศีล
    row(SubdistrictMunicipality, 6275, &Place::Subdistrict(1259), 5240408), // ทต.บางวัวคณารักษ์
    row(SubdistrictMunicipality, 3655, &Place::Subdistrict(1265), 5240409), // ทต.พิมพา
    row(SubdistrictMunicipality, 2841, &Place::Subdistrict(1261), 5240410), // ทต.บางผึ้ง
    row(SubdistrictAdministration, 673, &Place::Subdistrict(1264), 6240411), // อบต.หนองจอก
    row(SubdistrictAdministration, 5274, &Place::Subdistrict(1268), 6240412), // อบต.เขาดิน
    row(SubdistrictAdministration, 2327, &Place::Subdistrict(1258), 6240413), // อบต.ท่าสะอ้าน
    row(SubdistrictAdministration, 4924, &Place::Subdistrict(1267), 6240414), // อบต.หอมศีล
    row(SubdistrictAdministration, 2902, &Place::Subdistrict(1262), 6240415), // อบต.บางเกลือ
    row(SubdistrictAdministration, 4366, &Place::Subdistrict(1263), 6240416), // อบต.สองคลอง
    row(SubdistrictMunicipality, 5798, &Place::Subdistrict(1284), 5240501), // ทต.แสนภูดาษ
    row(SubdistrictMunicipality, 5410, &Place::District(170), 5240502), // ทต.เทพราช
    row(SubdistrictMunicipality, 348, &Place::District(170), 5240503), // ทต.บ้านโพธิ์
    row(SubdistrictMunicipality, 3941, &Place::Subdistrict(1282), 5240504), // ทต.ลาดขวาง
    row(SubdistrictAdministration, 1262, &Place::Subdistrict(1271), 6240505), // อบต.คลองขุด
    row(SubdistrictAdministration, 5410, &Place::Subdistrict(1275), 6240506), // อบต.เทพราช
    row(SubdistrictAdministration, 4650, &Place::Subdistrict(1277), 6240507), // อบต.หนองตีนนก
    row(SubdistrictAdministration, 5245, &Place::Subdistrict(1270), 6240508), // อบต.เกาะไร่
    row(SubdistrictAdministration, 1302, &Place::Subdistrict(1272), 6240509), // อบต.คลองบ้านโพธิ์
    row(SubdistrictMunicipality, 1304, &Place::Subdistrict(1273), 6240510), // ทต.คลองประเวศ
    row(SubdistrictAdministration, 1772, &Place::Subdistrict(1274), 6240511), // อบต.ดอนทราย
    row(SubdistrictAdministration, 2748, &Place::Subdistrict(1280), 6240512), // อบต.บางกรูด
    row(SubdistrictAdministration, 4269, &Place::Subdistrict(1283), 6240513), // อบต.สนามจันทร์
    row(SubdistrictAdministration, 4519, &Place::Subdistrict(1285), 6240514), // อบต.สิบเอ็ดศอก
    row(SubdistrictAdministration, 677, &Place::Subdistrict(1278), 6240515), // อบต.หนองบัว
    row(SubdistrictAdministration, 5814, &Place::Subdistrict(1281), 6240516), // อบต.แหลมประดู่
    row(SubdistrictMunicipality, 5198, &Place::District(171), 5240601), // ทต.เกาะขนุน
    row(SubdistrictMunicipality, 5313, &Place::District(171), 5240602), // ทต.เขาหินซ้อน
    row(SubdistrictMunicipality, 404, &Place::District(171), 5240603), // ทต.พนมสารคาม
    row(SubdistrictMunicipality, 3109, &Place::Subdistrict(1287), 5240604), // ทต.บ้านซ่อง
    row(SubdistrictAdministration, 404, &Place::Subdistrict(1288), 6240605), // อบต.พนมสารคาม
    row(SubdistrictAdministration, 5198, &Place::Subdistrict(1286), 6240606), // อบต.เกาะขนุน
    row(SubdistrictAdministration, 5313, &Place::Subdistrict(1293), 6240607), // อบต.เขาหินซ้อน
    row(SubdistrictMunicipality, 2269, &Place::Subdistrict(1291), 5240608), // ทต.ท่าถ่าน
    row(SubdistrictAdministration, 5491, &Place::Subdistrict(1289), 6240609), // อบต.เมืองเก่า
    row(SubdistrictAdministration, 4733, &Place::Subdistrict(1290), 6240610), // อบต.หนองยาว
    row(SubdistrictAdministration, 4841, &Place::Subdistrict(1292), 6240611), // อบต.หนองแหน
    row(SubdistrictAdministration, 2775, &Place::Subdistrict(1294), 6240701), // อบต.บางคา
    row(SubdistrictAdministration, 1699, &Place::Subdistrict(1296), 6240702), // อบต.ดงน้อย
    row(SubdistrictAdministration, 5508, &Place::Subdistrict(1295), 6240703), // อบต.เมืองใหม่
    row(SubdistrictMunicipality, 594, &Place::District(173), 5240801), // ทต.สนามชัยเขต
    row(SubdistrictAdministration, 1488, &Place::Subdistrict(1297), 6240802), // อบต.คู้ยายหมี
    row(SubdistrictAdministration, 2219, &Place::Subdistrict(1298), 6240803), // อบต.ท่ากระดาน
    row(SubdistrictAdministration, 2167, &Place::Subdistrict(1299), 6240804), // อบต.ทุ่งพระยา
    row(SubdistrictAdministration, 3940, &Place::Subdistrict(1300), 6240805), // อบต.ลาดกระทิง
    row(SubdistrictMunicipality, 6246, &Place::District(174), 5240901), // ทต.ทุ่งสะเดา
    row(SubdistrictMunicipality, 919, &Place::District(174), 5240902), // ทต.แปลงยาว
    row(SubdistrictMunicipality, 4952, &Place::District(174), 5240903), // ทต.หัวสำโรง
    row(SubdistrictMunicipality, 4122, &Place::Subdistrict(1302), 5240904), // ทต.วังเย็น
    row(SubdistrictAdministration, 4863, &Place::Subdistrict(1304), 6240905), // อบต.หนองไม้แก่น
    row(SubdistrictAdministration, 4952, &Place::Subdistrict(1303), 6240906), // อบต.หัวสำโรง
    row(SubdistrictAdministration, 919, &Place::Subdistrict(1301), 6240907), // อบต.แปลงยาว
    row(SubdistrictAdministration, 181, &Place::Subdistrict(1305), 6241001), // อบต.ท่าตะเกียบ
    row(SubdistrictAdministration, 1277, &Place::Subdistrict(1306), 6241002), // อบต.คลองตะเกรา
    row(SubdistrictAdministration, 1188, &Place::Subdistrict(1307), 6241101), // อบต.ก้อนแก้ว
    row(SubdistrictAdministration, 58, &Place::Subdistrict(1308), 6241102), // อบต.คลองเขื่อน
    row(SubdistrictAdministration, 2795, &Place::Subdistrict(1311), 6241103), // อบต.บางตลาด
    row(SubdistrictAdministration, 2939, &Place::Subdistrict(1310), 6241104), // อบต.บางโรง
    row(SubdistrictAdministration, 2919, &Place::Subdistrict(1309), 6241105), // อบต.บางเล่า
    row(ProvincialAdministration, 365, &Place::Province(15), 2250101), // อบจ.ปราจีนบุรี
    row(TownMunicipality, 365, &Place::District(177), 4250102), // ทม.ปราจีนบุรี
    row(SubdistrictMunicipality, 6476, &Place::District(177), 5250103), // ทต.โคกมะกอก
    row(SubdistrictMunicipality, 6290, &Place::District(177), 5250104), // ทต.บ้านนาปรือ
    row(SubdistrictAdministration, 5911, &Place::Subdistrict(1320), 6250105), // อบต.โคกไม้ลาย
    row(SubdistrictAdministration, 1687, &Place::Subdistrict(1322), 6250106), // อบต.ดงขี้เหล็ก
    row(SubdistrictAdministration, 1705, &Place::Subdistrict(1318), 6250107), // อบต.ดงพระราม
    row(SubdistrictAdministration, 2240, &Place::Subdistrict(1316), 6250108), // อบต.ท่างาม
    row(SubdistrictAdministration, 5984, &Place::Subdistrict(1324), 6250109), // อบต.โนนห้อม
    row(SubdistrictAdministration, 2910, &Place::Subdistrict(1315), 6250110), // อบต.บางเดชะ
    row(SubdistrictAdministration, 3849, &Place::Subdistrict(1313), 6250111), // อบต.รอบเมือง
    row(SubdistrictAdministration, 555, &Place::Subdistrict(1314), 6250112), // อบต.วัดโบสถ์
    row(SubdistrictAdministration, 5429, &Place::Subdistrict(1323), 6250113), // อบต.เนินหอม
    row(SubdistrictAdministration, 3165, &Place::Subdistrict(1319), 6250114), // อบต.บ้านพระ
    row(SubdistrictAdministration, 6169, &Place::Subdistrict(1321), 6250115), // อบต.ไม้เค็ด
    row(SubdistrictMunicipality, 5491, &Place::District(178), 5250201), // ทต.เมืองเก่า
    row(SubdistrictMunicipality, 4310, &Place::District(178), 5250202), // ทต.สระบัว
    row(SubdistrictMunicipality, 1012, &Place::District(178), 5250203), // ทต.กบินทร์
    row(SubdistrictAdministration, 4071, &Place::Subdistrict(1338), 6250204), // อบต.วังท่าช้าง
    row(SubdistrictAdministration, 1012, &Place::Subdistrict(1325), 6250205), // อบต.กบินทร์
    row(SubdistrictAdministration, 5328, &Place::Subdistrict(1337), 6250206), // อบต.เขาไม้แก้ว
    row(SubdistrictAdministration, 2423, &Place::Subdistrict(1328), 6250207), // อบต.นนทรี
    row(SubdistrictAdministration, 2604, &Place::Subdistrict(1336), 6250208), // อบต.นาแขม
    row(SubdistrictAdministration, 312, &Place::Subdistrict(1334), 6250209), // อบต.บ่อทอง
    row(SubdistrictAdministration, 5491, &Place::Subdistrict(1326), 6250210), // อบต.เมืองเก่า
    row(SubdistrictAdministration, 3845, &Place::Subdistrict(1329), 6250211), // อบต.ย่านรี
    row(SubdistrictAdministration, 3946, &Place::Subdistrict(1332), 6250212), // อบต.ลาดตะเคียน
    row(SubdistrictAdministration, 4978, &Place::Subdistrict(1331), 6250213), // อบต.หาดนางแก้ว
    row(SubdistrictAdministration, 326, &Place::Subdistrict(1333), 6250214), // อบต.บ้านนา
    row(SubdistrictAdministration, 4057, &Place::Subdistrict(1327), 6250215), // อบต.วังดาล
    row(SubdistrictAdministration, 4063, &Place::Subdistrict(1330), 6250216), // อบต.วังตะเคียน
    row(TownMunicipality, 669, &Place::Subdistrict(1335), 6250217), // ทม.หนองกี่
    row(SubdistrictMunicipality, 222, &Place::District(179), 5250301), // ทต.นาดี
    row(SubdistrictAdministration, 5605, &Place::Subdistrict(1343), 6250302), // อบต.แก่งดินสอ
    row(SubdistrictAdministration, 2211, &Place::Subdistrict(1342), 6250303), // อบต.ทุ่งโพธิ์
    row(SubdistrictAdministration, 4383, &Place::Subdistrict(1341), 6250304), // อบต.สะพานหิน
    row(SubdistrictAdministration, 222, &Place::Subdistrict(1339), 6250305), // อบต.นาดี
    row(SubdistrictAdministration, 3001, &Place::Subdistrict(1344), 6250306), // อบต.บุพราหมณ์
    row(SubdistrictAdministration, 4496, &Place::Subdistrict(1340), 6250307), // อบต.สำพันตา
    row(SubdistrictMunicipality, 334, &Place::District(180), 5250601), // ทต.บ้านสร้าง
    row(SubdistrictMunicipality, 2926, &Place::Subdistrict(1349), 6250602), // ทต.บางแตน
    row(SubdistrictAdministration, 2864, &Place::Subdistrict(1348), 6250603), // อบต.บางยาง
    row(SubdistrictAdministration, 2747, &Place::Subdistrict(1346), 6250604), // อบต.บางกระเบา
    row(SubdistrictAdministration, 2833, &Place::Subdistrict(1351), 6250605), // อบต.บางปลาร้า
    row(SubdistrictAdministration, 2848, &Place::Subdistrict(1350), 6250606), // อบต.บางพลวง
    row(SubdistrictAdministration, 334, &Place::Subdistrict(1345), 6250607), // อบต.บ้านสร้าง
    row(SubdistrictAdministration, 2913, &Place::Subdistrict(1347), 6250608), // อบต.บางเตย
    row(SubdistrictMunicipality, 360, &Place::District(181), 5250701), // ทต.ประจันตคาม
    row(SubdistrictMunicipality, 6018, &Place::Subdistrict(1362), 5250702), // ทต.โพธิ์งาม
    row(SubdistrictAdministration, 360, &Place::Subdistrict(1354), 6250703), // อบต.ประจันตคาม
    row(SubdistrictAdministration, 5218, &Place::Subdistrict(1355), 6250704), // อบต.เกาะลอย
    row(SubdistrictAdministration, 1446, &Place::Subdistrict(1359), 6250705), // อบต.คำโตนด
    row(SubdistrictAdministration, 1700, &Place::Subdistrict(1358), 6250706), // อบต.ดงบัง
    row(SubdistrictAdministration, 3209, &Place::Subdistrict(1356), 6250707), // อบต.บ้านหอย
    row(SubdistrictAdministration, 4821, &Place::Subdistrict(1361), 6250708), // อบต.หนองแก้ว
    row(SubdistrictAdministration, 701, &Place::Subdistrict(1357), 6250709), // อบต.หนองแสง
    row(SubdistrictAdministration, 3000, &Place::Subdistrict(1360), 6250710), // อบต.บุฝ้าย
    row(SubdistrictMunicipality, 1015, &Place::District(182), 5250801), // ทต.กรอกสมบูรณ์
    row(SubdistrictMunicipality, 571, &Place::District(182), 5250802), // ทต.ศรีมหาโพธิ
    row(SubdistrictAdministration, 183, &Place::Subdistrict(1366), 6250803), // อบต.ท่าตูม
    row(SubdistrictAdministration, 571, &Place::Subdistrict(1363), 6250804), // อบต.ศรีมหาโพธิ
    row(SubdistrictAdministration, 1015, &Place::Subdistrict(1372), 6250805), // อบต.กรอกสมบูรณ์
    row(SubdistrictAdministration, 1684, &Place::Subdistrict(1368), 6250806), // อบต.ดงกระทงยาม
    row(SubdistrictAdministration, 3136, &Place::Subdistrict(1365), 6250807), // อบต.บ้านทาม
    row(SubdistrictAdministration, 4849, &Place::Subdistrict(1369), 6250808), // อบต.หนองโพรง
    row(SubdistrictAdministration, 4956, &Place::Subdistrict(1370), 6250809), // อบต.หัวหว้า
    row(SubdistrictMunicipality, 5860, &Place::District(183), 5250901), // ทต.โคกปีบ
    row(SubdistrictAdministration, 5860, &Place::Subdistrict(1373), 6250902), // อบต.โคกปีบ
    row(SubdistrictAdministration, 6137, &Place::Subdistrict(1376), 6250903), // อบต.ไผ่ชะเลือด
    row(SubdistrictAdministration, 5910, &Place::Subdistrict(1374), 6250904), // อบต.โคกไทย
    row(ProvincialAdministration, 207, &Place::Province(16), 2260101), // อบจ.นครนายก
    row(TownMunicipality, 207, &Place::District(184), 4260102), // ทม.นครนายก
    row(SubdistrictMunicipality, 180, &Place::District(184), 5260103), // ทต.ท่าช้าง
    row(SubdistrictAdministration, 5292, &Place::Subdistrict(1388), 6260104), // อบต.เขาพระ
    row(SubdistrictAdministration, 3288, &Place::Subdistrict(1379), 6260105), // อบต.บ้านใหญ่
    row(SubdistrictAdministration, 4195, &Place::Subdistrict(1383), 6260106), // อบต.ศรีจุฬา
    row(SubdistrictAdministration, 4204, &Place::Subdistrict(1385), 6260107), // อบต.ศรีนาวา
    row(SubdistrictAdministration, 5001, &Place::Subdistrict(1387), 6260108), // อบต.หินตั้ง
    row(SubdistrictAdministration, 1718, &Place::Subdistrict(1384), 6260109), // อบต.ดงละคร
    row(SubdistrictAdministration, 1785, &Place::Subdistrict(1382), 6260110), // อบต.ดอนยอ
    row(SubdistrictAdministration, 180, &Place::Subdistrict(1378), 6260111), // อบต.ท่าช้าง
    row(SubdistrictAdministration, 2270, &Place::Subdistrict(1381), 6260112), // อบต.ท่าทราย
    row(SubdistrictAdministration, 4035, &Place::Subdistrict(1380), 6260113), // อบต.วังกระโจม
    row(SubdistrictAdministration, 4480, &Place::Subdistrict(1386), 6260114), // อบต.สาริกา
    row(SubdistrictAdministration, 3556, &Place::Subdistrict(1389), 6260115), // อบต.พรหมณี
    row(SubdistrictMunicipality, 5231, &Place::District(185), 5260201), // ทต.เกาะหวาย
    row(SubdistrictAdministration, 5231, &Place::Subdistrict(1390), 6260202), // อบต.เกาะหวาย
    row(SubdistrictAdministration, 5243, &Place::Subdistrict(1391), 6260203), // อบต.เกาะโพธิ์
    row(SubdistrictAdministration, 5832, &Place::Subdistrict(1393), 6260204), // อบต.โคกกรวด
    row(SubdistrictAdministration, 196, &Place::Subdistrict(1394), 6260205), // อบต.ท่าเรือ
    row(SubdistrictAdministration, 2567, &Place::Subdistrict(1396), 6260206), // อบต.นาหินลาด
    row(SubdistrictAdministration, 383, &Place::Subdistrict(1392), 6260207), // อบต.ปากพลี
    row(SubdistrictAdministration, 701, &Place::Subdistrict(1395), 6260208), // อบต.หนองแสง
    row(SubdistrictMunicipality, 326, &Place::District(186), 5260301), // ทต.บ้านนา
    row(SubdistrictAdministration, 326, &Place::Subdistrict(1397), 6260302), // อบต.บ้านนา
    row(SubdistrictAdministration, 3167, &Place::Subdistrict(1399), 6260303), // อบต.บ้านพริก
    row(SubdistrictAdministration, 2901, &Place::Subdistrict(1402), 6260304), // อบต.บางอ้อ
    row(SubdistrictAdministration, 3169, &Place::Subdistrict(1398), 6260305), // อบต.บ้านพร้าว
    row(SubdistrictAdministration, 3440, &Place::Subdistrict(1404), 6260306), // อบต.ป่าขะ
    row(SubdistrictMunicipality, 3651, &Place::Subdistrict(1403), 5260307), // ทต.พิกุลออก
    row(SubdistrictAdministration, 5317, &Place::Subdistrict(1405), 6260308), // อบต.เขาเพิ่ม
    row(SubdistrictAdministration, 2058, &Place::Subdistrict(1401), 6260309), // อบต.ทองหลาง
    row(SubdistrictAdministration, 4192, &Place::Subdistrict(1406), 6260310), // อบต.ศรีกะอาง
    row(SubdistrictAdministration, 5135, &Place::Subdistrict(1400), 6260311), // อบต.อาษา
    row(SubdistrictMunicipality, 727, &Place::District(187), 5260401), // ทต.องครักษ์
    row(SubdistrictAdministration, 727, &Place::Subdistrict(1415), 6260402), // อบต.องครักษ์
    row(SubdistrictAdministration, 60, &Place::Subdistrict(1417), 6260403), // อบต.คลองใหญ่
    row(SubdistrictAdministration, 1627, &Place::Subdistrict(1416), 6260404), // อบต.ชุมพล
    row(SubdistrictMunicipality, 157, &Place::Subdistrict(1412), 6260405), // ทต.ทรายมูล
    row(SubdistrictAdministration, 2832, &Place::Subdistrict(1413), 6260406), // อบต.บางปลากด
    row(SubdistrictAdministration, 2879, &Place::Subdistrict(1414), 6260407), // อบต.บางลูกเสือ
    row(SubdistrictAdministration, 2982, &Place::Subdistrict(1408), 6260408), // อบต.บึงศาล
    row(SubdistrictAdministration, 3585, &Place::Subdistrict(1407), 6260409), // อบต.พระอาจารย์
    row(SubdistrictAdministration, 4256, &Place::Subdistrict(1409), 6260410), // อบต.ศีรษะกระบือ
    row(SubdistrictMunicipality, 2885, &Place::Subdistrict(1411), 6260411), // ทต.บางสมบูรณ์
    row(SubdistrictAdministration, 6034, &Place::Subdistrict(1410), 6260412), // อบต.โพธิ์แทน
    row(ProvincialAdministration, 604, &Place::Province(17), 2270101), // อบจ.สระแก้ว
    row(TownMunicipality, 604, &Place::District(188), 4270102), // ทม.สระแก้ว
    row(SubdistrictMunicipality, 2347, &Place::District(188), 5270103), // ทต.ท่าเกษม
    row(SubdistrictMunicipality, 4243, &Place::District(188), 5270104), // ทต.ศาลาลำดวน
    row(SubdistrictAdministration, 2347, &Place::Subdistrict(1423), 6270105), // อบต.ท่าเกษม
    row(SubdistrictAdministration, 5861, &Place::Subdistrict(1421), 6270106), // อบต.โคกปี่ฆ้อง
    row(SubdistrictAdministration, 2360, &Place::Subdistrict(1422), 6270107), // อบต.ท่าแยก
    row(SubdistrictAdministration, 3249, &Place::Subdistrict(1419), 6270108), // อบต.บ้านแก้ง
    row(SubdistrictAdministration, 4243, &Place::Subdistrict(1420), 6270109), // อบต.ศาลาลำดวน
    row(SubdistrictAdministration, 604, &Place::Subdistrict(1418), 6270110), // อบต.สระแก้ว
    row(SubdistrictAdministration, 4302, &Place::Subdistrict(1424), 6270111), // อบต.สระขวัญ
    row(SubdistrictAdministration, 4674, &Place::Subdistrict(1425), 6270112), // อบต.หนองบอน
    row(SubdistrictMunicipality, 57, &Place::Subdistrict(1426), 5270201), // ทต.คลองหาด
    row(SubdistrictAdministration, 1370, &Place::Subdistrict(1430), 6270202), // อบต.คลองไก่เถื่อน
    row(SubdistrictAdministration, 6122, &Place::Subdistrict(1427), 6270203), // อบต.ไทยอุดม
    row(SubdistrictAdministration, 6128, &Place::Subdistrict(1429), 6270204), // อบต.ไทรเดี่ยว
    row(SubdistrictAdministration, 5432, &Place::Subdistrict(1431), 6270205), // อบต.เบญจขร
    row(SubdistrictAdministration, 1671, &Place::Subdistrict(1428), 6270206), // อบต.ซับมะกรูด
    row(SubdistrictAdministration, 6125, &Place::Subdistrict(1432), 6270207), // อบต.ไทรทอง
    row(SubdistrictMunicipality, 152, &Place::District(190), 5270301), // ทต.ตาพระยา
    row(SubdistrictAdministration, 152, &Place::Subdistrict(1433), 6270302), // อบต.ตาพระยา
    row(SubdistrictAdministration, 2094, &Place::Subdistrict(1436), 6270303), // อบต.ทัพไทย
    row(SubdistrictAdministration, 2091, &Place::Subdistrict(1435), 6270304), // อบต.ทัพราช
    row(SubdistrictAdministration, 5912, &Place::Subdistrict(1437), 6270305), // อบต.โคคลาน
    row(SubdistrictAdministration, 2093, &Place::Subdistrict(1434), 6270306), // อบต.ทัพเสด็จ
    row(TownMunicipality, 540, &Place::District(191), 4270401), // ทม.วังน้ำเย็น
    row(SubdistrictAdministration, 1346, &Place::Subdistrict(1440), 6270402), // อบต.คลองหินปูน
    row(SubdistrictAdministration, 1980, &Place::Subdistrict(1439), 6270403), // อบต.ตาหลังใน
    row(SubdistrictAdministration, 2172, &Place::Subdistrict(1441), 6270404), // อบต.ทุ่งมหาเจริญ
    row(SubdistrictMunicipality, 552, &Place::District(192), 5270501), // ทต.วัฒนานคร
    row(SubdistrictAdministration, 552, &Place::Subdistrict(1442), 6270502), // อบต.วัฒนานคร
    row(SubdistrictMunicipality, 5646, &Place::Subdistrict(1449), 6270503), // ทต.แซร์ออ
    row(SubdistrictAdministration, 2346, &Place::Subdistrict(1443), 6270504), // อบต.ท่าเกวียน
    row(SubdistrictAdministration, 5106, &Place::Subdistrict(1452), 6270505), // อบต.ห้วยโจด
    row(SubdistrictAdministration, 1633, &Place::Subdistrict(1447), 6270506), // อบต.ช่องกุ่ม
    row(SubdistrictAdministration, 5980, &Place::Subdistrict(1445), 6270507), // อบต.โนนหมากเค็ง
    row(SubdistrictAdministration, 3496, &Place::Subdistrict(1444), 6270508), // อบต.ผักขะ
    row(SubdistrictAdministration, 4640, &Place::Subdistrict(1451), 6270509), // อบต.หนองตะเคียนบอน
    row(SubdistrictAdministration, 4671, &Place::Subdistrict(1446), 6270510), // อบต.หนองน้ำใส
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(1448), 6270511), // อบต.หนองแวง
    row(SubdistrictAdministration, 4770, &Place::Subdistrict(1450), 6270512), // อบต.หนองหมากฝ้าย
    row(TownMunicipality, 6406, &Place::District(193), 4270601), // ทม.อรัญญประเทศ
    row(SubdistrictMunicipality, 3293, &Place::Subdistrict(1460), 5270602), // ทต.บ้านใหม่หนองไทร
    row(SubdistrictMunicipality, 321, &Place::Subdistrict(1465), 5270603), // ทต.บ้านด่าน
    row(SubdistrictMunicipality, 3491, &Place::Subdistrict(1458), 5270604), // ทต.ป่าไร่
    row(SubdistrictMunicipality, 3679, &Place::Subdistrict(1464), 5270605), // ทต.ฟากห้วย
    row(SubdistrictAdministration, 1298, &Place::Subdistrict(1456), 6270606), // อบต.คลองน้ำใส
    row(SubdistrictMunicipality, 2234, &Place::Subdistrict(1457), 6270607), // ทต.ท่าข้าม
    row(SubdistrictAdministration, 3526, &Place::Subdistrict(1461), 6270608), // อบต.ผ่านศึก
    row(SubdistrictAdministration, 5509, &Place::Subdistrict(1454), 6270609), // อบต.เมืองไผ่
    row(SubdistrictAdministration, 4756, &Place::Subdistrict(1462), 6270610), // อบต.หนองสังข์
    row(SubdistrictAdministration, 4930, &Place::Subdistrict(1455), 6270611), // อบต.หันทราย
    row(SubdistrictAdministration, 1288, &Place::Subdistrict(1463), 6270612), // อบต.คลองทับจันทร์
    row(SubdistrictAdministration, 2079, &Place::Subdistrict(1459), 6270613), // อบต.ทับพริก
    row(SubdistrictMunicipality, 763, &Place::District(194), 5270701), // ทต.เขาฉกรรจ์
    row(SubdistrictAdministration, 5309, &Place::Subdistrict(1469), 6270702), // อบต.เขาสามสิบ
    row(SubdistrictAdministration, 3587, &Place::Subdistrict(1468), 6270703), // อบต.พระเพลิง
    row(SubdistrictAdministration, 4779, &Place::Subdistrict(1467), 6270704), // อบต.หนองหว้า
    row(SubdistrictAdministration, 763, &Place::Subdistrict(1466), 6270705), // อบต.เขาฉกรรจ์
    row(SubdistrictMunicipality, 958, &Place::Subdistrict(1470), 5270801), // ทต.โคกสูง
    row(SubdistrictAdministration, 685, &Place::Subdistrict(1471), 6270802), // อบต.หนองม่วง
    row(SubdistrictAdministration, 5979, &Place::Subdistrict(1473), 6270803), // อบต.โนนหมากมุ่น
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(1472), 6270804), // อบต.หนองแวง
    row(SubdistrictMunicipality, 536, &Place::Subdistrict(1476), 5270901), // ทต.วังทอง
    row(SubdistrictMunicipality, 544, &Place::Subdistrict(1474), 5270902), // ทต.วังสมบูรณ์
    row(SubdistrictAdministration, 4136, &Place::Subdistrict(1475), 6270903), // อบต.วังใหม่
    row(ProvincialAdministration, 210, &Place::Province(18), 2300101), // อบจ.นครราชสีมา
    row(CityMunicipality, 210, &Place::District(197), 3300102), // ทน.นครราชสีมา
    row(SubdistrictMunicipality, 4857, &Place::Subdistrict(1486), 5300103), // ทต.หนองไผ่ล้อม
    row(SubdistrictMunicipality, 4942, &Place::Subdistrict(1487), 5300104), // ทต.หัวทะเล
    row(SubdistrictMunicipality, 6450, &Place::Subdistrict(1493), 5300105), // ทต.เมืองใหม่โคกกรวด
    row(SubdistrictMunicipality, 5832, &Place::District(197), 5300106), // ทต.โคกกรวด
    row(SubdistrictMunicipality, 1530, &Place::District(197), 5300107), // ทต.จอหอ
    row(SubdistrictMunicipality, 958, &Place::Subdistrict(1480), 5300108), // ทต.โคกสูง
    row(SubdistrictMunicipality, 3334, &Place::Subdistrict(1483), 5300109), // ทต.ปรุใหญ่
    row(SubdistrictMunicipality, 4855, &Place::Subdistrict(1501), 5300110), // ทต.หนองไข่น้ำ
    row(SubdistrictMunicipality, 6017, &Place::Subdistrict(1478), 5300111), // ทต.โพธิ์กลาง
    row(SubdistrictAdministration, 1530, &Place::Subdistrict(1492), 6300112), // อบต.จอหอ
    row(SubdistrictMunicipality, 4682, &Place::Subdistrict(1495), 6300113), // ทต.หนองบัวศาลา
    row(SubdistrictMunicipality, 6111, &Place::Subdistrict(1494), 5300114), // ทต.ไชยมงคล
    row(SubdistrictMunicipality, 1871, &Place::Subdistrict(1498), 5300115), // ทต.ตลาด
    row(SubdistrictMunicipality, 3217, &Place::Subdistrict(1488), 6300116), // ทต.บ้านเกาะ
    row(SubdistrictMunicipality, 348, &Place::Subdistrict(1491), 5300117), // ทต.บ้านโพธิ์
    row(SubdistrictMunicipality, 3289, &Place::Subdistrict(1489), 5300118), // ทต.บ้านใหม่
    row(SubdistrictAdministration, 3601, &Place::Subdistrict(1485), 6300119), // อบต.พลกรัง
    row(SubdistrictMunicipality, 3667, &Place::Subdistrict(1490), 5300120), // ทต.พุดซา
    row(SubdistrictAdministration, 4524, &Place::Subdistrict(1497), 6300121), // อบต.สีมุม
    row(SubdistrictMunicipality, 4543, &Place::Subdistrict(1496), 5300122), // ทต.สุรนารี
    row(SubdistrictMunicipality, 4562, &Place::Subdistrict(1500), 6300123), // ทต.หนองกระทุ่ม
    row(SubdistrictAdministration, 4617, &Place::Subdistrict(1479), 6300124), // อบต.หนองจะบก
    row(SubdistrictAdministration, 4738, &Place::Subdistrict(1482), 6300125), // อบต.หนองระเวียง
    row(SubdistrictAdministration, 4889, &Place::Subdistrict(1484), 6300126), // อบต.หมื่นไวย
    row(SubdistrictAdministration, 3624, &Place::Subdistrict(1499), 6300127), // อบต.พะเนา
    row(SubdistrictAdministration, 3743, &Place::Subdistrict(1481), 6300128), // อบต.มะเริง
    row(SubdistrictMunicipality, 1511, &Place::District(198), 5300201), // ทต.จระเข้หิน
    row(SubdistrictMunicipality, 5642, &Place::District(198), 5300202), // ทต.แชะ
    row(SubdistrictMunicipality, 6488, &Place::District(198), 5300203), // ทต.ไทรโยง-ไชยวาล
    row(SubdistrictMunicipality, 5121, &Place::Subdistrict(1508), 5300204), // ทต.อรพิมพ์
    row(SubdistrictMunicipality, 1249, &Place::Subdistrict(1511), 5300205), // ทต.ครบุรีใต้
    row(SubdistrictAdministration, 1511, &Place::Subdistrict(1506), 6300206), // อบต.จระเข้หิน
    row(SubdistrictAdministration, 5642, &Place::Subdistrict(1502), 6300207), // อบต.แชะ
    row(SubdistrictAdministration, 49, &Place::Subdistrict(1504), 6300208), // อบต.ครบุรี
    row(SubdistrictAdministration, 5833, &Place::Subdistrict(1505), 6300209), // อบต.โคกกระชาย
    row(SubdistrictAdministration, 5362, &Place::Subdistrict(1503), 6300210), // อบต.เฉลียง
    row(SubdistrictAdministration, 1930, &Place::Subdistrict(1512), 6300211), // อบต.ตะแบกบาน
    row(SubdistrictAdministration, 3289, &Place::Subdistrict(1509), 6300212), // อบต.บ้านใหม่
    row(SubdistrictAdministration, 3748, &Place::Subdistrict(1507), 6300213), // อบต.มาบตะโกเอน
    row(SubdistrictAdministration, 3996, &Place::Subdistrict(1510), 6300214), // อบต.ลำเพียก
    row(SubdistrictMunicipality, 4319, &Place::Subdistrict(1513), 6300215), // ทต.สระว่านพระยา
    row(SubdistrictMunicipality, 5973, &Place::District(199), 5300301), // ทต.โนนสมบูรณ์
    row(SubdistrictMunicipality, 906, &Place::District(199), 5300302), // ทต.เสิงสาง
    row(SubdistrictAdministration, 906, &Place::Subdistrict(1514), 6300303), // อบต.เสิงสาง
    row(SubdistrictAdministration, 1171, &Place::Subdistrict(1517), 6300304), // อบต.กุดโบสถ์
    row(SubdistrictAdministration, 3184, &Place::Subdistrict(1519), 6300305), // อบต.บ้านราษฎร์
    row(SubdistrictAdministration, 4306, &Place::Subdistrict(1515), 6300306), // อบต.สระตะเคียน
    row(SubdistrictMunicipality, 4541, &Place::Subdistrict(1518), 6300307), // ทต.สุขไพบูลย์
    row(SubdistrictAdministration, 5973, &Place::Subdistrict(1516), 6300308), // อบต.โนนสมบูรณ์
    row(SubdistrictMunicipality, 5411, &Place::District(200), 5300401), // ทต.เทพาลัย
    row(SubdistrictMunicipality, 5458, &Place::District(200), 5300402), // ทต.เมืองคง
    row(SubdistrictAdministration, 1473, &Place::Subdistrict(1521), 6300403), // อบต.คูขาด
    row(SubdistrictAdministration, 1958, &Place::Subdistrict(1523), 6300404), // อบต.ตาจั่น
    row(SubdistrictAdministration, 5411, &Place::Subdistrict(1522), 6300405), // อบต.เทพาลัย
    row(SubdistrictAdministration, 3155, &Place::Subdistrict(1524), 6300406), // อบต.บ้านปรางค์
    row(SubdistrictAdministration, 5458, &Place::Subdistrict(1520), 6300407), // อบต.เมืองคง
    row(SubdistrictAdministration, 677, &Place::Subdistrict(1526), 6300408), // อบต.หนองบัว
    row(SubdistrictAdministration, 4723, &Place::Subdistrict(1525), 6300409), // อบต.หนองมะนาว
    row(SubdistrictAdministration, 1213, &Place::Subdistrict(1529), 6300410), // อบต.ขามสมบูรณ์
    row(SubdistrictAdministration, 1817, &Place::Subdistrict(1528), 6300411), // อบต.ดอนใหญ่
    row(SubdistrictAdministration, 5987, &Place::Subdistrict(1527), 6300412), // อบต.โนนเต็ง
    row(SubdistrictMunicipality, 339, &Place::District(201), 5300501), // ทต.บ้านเหลื่อม
    row(SubdistrictAdministration, 5834, &Place::Subdistrict(1532), 6300502), // อบต.โคกกระเบื้อง
    row(SubdistrictAdministration, 1647, &Place::Subdistrict(1533), 6300503), // อบต.ช่อระกา
    row(SubdistrictAdministration, 339, &Place::Subdistrict(1530), 6300504), // อบต.บ้านเหลื่อม
    row(SubdistrictAdministration, 4130, &Place::Subdistrict(1531), 6300505), // อบต.วังโพธิ์
    row(SubdistrictMunicipality, 87, &Place::District(202), 5300601), // ทต.จักราช
    row(SubdistrictAdministration, 1361, &Place::Subdistrict(1540), 6300602), // อบต.คลองเมือง
    row(SubdistrictAdministration, 87, &Place::Subdistrict(1534), 6300603), // อบต.จักราช
    row(SubdistrictAdministration, 4212, &Place::Subdistrict(1539), 6300604), // อบต.ศรีละกอ
    row(SubdistrictAdministration, 4527, &Place::Subdistrict(1536), 6300605), // อบต.สีสุก
    row(SubdistrictAdministration, 4596, &Place::Subdistrict(1537), 6300606), // อบต.หนองขาม
    row(SubdistrictAdministration, 2058, &Place::Subdistrict(1535), 6300607), // อบต.ทองหลาง
    row(SubdistrictAdministration, 4714, &Place::Subdistrict(1538), 6300608), // อบต.หนองพลวง
    row(SubdistrictAdministration, 5008, &Place::Subdistrict(1541), 6300609), // อบต.หินโคน
    row(SubdistrictMunicipality, 962, &Place::District(203), 5300701), // ทต.โชคชัย
    row(SubdistrictMunicipality, 1854, &Place::District(203), 5300702), // ทต.ด่านเกวียน
    row(SubdistrictMunicipality, 2353, &Place::Subdistrict(1548), 5300703), // ทต.ท่าเยี่ยม
    row(SubdistrictAdministration, 3608, &Place::Subdistrict(1543), 6300704), // อบต.พลับพลา
    row(SubdistrictAdministration, 1042, &Place::Subdistrict(1542), 6300705), // อบต.กระโทก
    row(SubdistrictAdministration, 962, &Place::Subdistrict(1549), 6300706), // อบต.โชคชัย
    row(SubdistrictAdministration, 1854, &Place::Subdistrict(1551), 6300707), // อบต.ด่านเกวียน
    row(SubdistrictAdministration, 2242, &Place::Subdistrict(1547), 6300708), // อบต.ท่าจะหลุง
    row(SubdistrictAdministration, 2312, &Place::Subdistrict(1546), 6300709), // อบต.ท่าลาดขาว
    row(SubdistrictAdministration, 2345, &Place::Subdistrict(1544), 6300710), // อบต.ท่าอ่าง
    row(SubdistrictAdministration, 2198, &Place::Subdistrict(1545), 6300711), // อบต.ทุ่งอรุณ
    row(SubdistrictAdministration, 3926, &Place::Subdistrict(1550), 6300712), // อบต.ละลมใหม่พัฒนา
    row(SubdistrictMunicipality, 135, &Place::District(204), 5300801), // ทต.ด่านขุนทด
    row(SubdistrictMunicipality, 4567, &Place::District(204), 5300802), // ทต.หนองกราด
    row(SubdistrictMunicipality, 4677, &Place::Subdistrict(1562), 5300803), // ทต.หนองบัวตะเกียด
    row(SubdistrictAdministration, 135, &Place::Subdistrict(1553), 6300804), // อบต.ด่านขุนทด
    row(SubdistrictAdministration, 5048, &Place::Subdistrict(1565), 6300805), // อบต.ห้วยบง
    row(SubdistrictAdministration, 1150, &Place::Subdistrict(1552), 6300806), // อบต.กุดพิมาน
    row(SubdistrictAdministration, 1850, &Place::Subdistrict(1554), 6300807), // อบต.ด่านนอก
    row(SubdistrictAdministration, 1858, &Place::Subdistrict(1555), 6300808), // อบต.ด่านใน
    row(SubdistrictAdministration, 5992, &Place::Subdistrict(1566), 6300809), // อบต.โนนเมืองพัฒนา
    row(SubdistrictAdministration, 3218, &Place::Subdistrict(1557), 6300810), // อบต.บ้านเก่า
    row(SubdistrictAdministration, 3257, &Place::Subdistrict(1558), 6300811), // อบต.บ้านแปรง
    row(SubdistrictAdministration, 4856, &Place::Subdistrict(1567), 6300812), // อบต.หนองไทร
    row(SubdistrictAdministration, 4998, &Place::Subdistrict(1564), 6300813), // อบต.หินดาด
    row(SubdistrictAdministration, 1922, &Place::Subdistrict(1556), 6300814), // อบต.ตะเคียน
    row(SubdistrictAdministration, 3640, &Place::Subdistrict(1559), 6300815), // อบต.พันชนะ
    row(SubdistrictAdministration, 4305, &Place::Subdistrict(1560), 6300816), // อบต.สระจรเข้
    row(SubdistrictAdministration, 4567, &Place::Subdistrict(1561), 6300817), // อบต.หนองกราด
    row(SubdistrictAdministration, 4681, &Place::Subdistrict(1563), 6300818), // อบต.หนองบัวละคร
    row(SubdistrictMunicipality, 6478, &Place::District(205), 5300901), // ทต.โคกสวาย
    row(SubdistrictMunicipality, 973, &Place::District(205), 5300902), // ทต.โนนไทย
    row(SubdistrictMunicipality, 2720, &Place::Subdistrict(1574), 5300903), // ทต.บัลลังก์
    row(SubdistrictAdministration, 1112, &Place::Subdistrict(1570), 6300904), // อบต.กำปัง
    row(SubdistrictAdministration, 1847, &Place::Subdistrict(1569), 6300905), // อบต.ด่านจาก
    row(SubdistrictAdministration, 973, &Place::Subdistrict(1568), 6300906), // อบต.โนนไทย
    row(SubdistrictAdministration, 3193, &Place::Subdistrict(1573), 6300907), // อบต.บ้านวัง
    row(SubdistrictAdministration, 646, &Place::Subdistrict(1571), 6300908), // อบต.สำโรง
    row(SubdistrictAdministration, 1498, &Place::Subdistrict(1572), 6300909), // อบต.ค้างพลู
    row(SubdistrictAdministration, 2022, &Place::Subdistrict(1576), 6300910), // อบต.ถนนโพธิ์
    row(SubdistrictAdministration, 3723, &Place::Subdistrict(1577), 6300911), // อบต.มะค่า
    row(SubdistrictAdministration, 4478, &Place::Subdistrict(1575), 6300912), // อบต.สายออ
    row(SubdistrictMunicipality, 6235, &Place::District(206), 5301001), // ทต.ตลาดแค
    row(SubdistrictMunicipality, 3723, &Place::District(206), 5301002), // ทต.มะค่า
    row(SubdistrictMunicipality, 971, &Place::District(206), 5301003), // ทต.โนนสูง
    row(SubdistrictMunicipality, 6098, &Place::Subdistrict(1579), 5301004), // ทต.ใหม่
    row(SubdistrictMunicipality, 1846, &Place::Subdistrict(1589), 5301005), // ทต.ด่านคล้า
    row(SubdistrictMunicipality, 1797, &Place::Subdistrict(1592), 5301006), // ทต.ดอนหวาย
    row(SubdistrictAdministration, 3606, &Place::Subdistrict(1586), 6301007), // อบต.พลสงคราม
    row(SubdistrictAdministration, 5472, &Place::Subdistrict(1591), 6301008), // อบต.เมืองปราสาท
    row(SubdistrictAdministration, 3966, &Place::Subdistrict(1590), 6301009), // อบต.ลำคอหงษ์
    row(SubdistrictAdministration, 4911, &Place::Subdistrict(1584), 6301010), // อบต.หลุมข้าว
    row(SubdistrictAdministration, 1214, &Place::Subdistrict(1588), 6301011), // อบต.ขามเฒ่า
    row(SubdistrictAdministration, 1552, &Place::Subdistrict(1587), 6301012), // อบต.จันอัด
    row(SubdistrictAdministration, 1762, &Place::Subdistrict(1582), 6301013), // อบต.ดอนชมพู
    row(SubdistrictAdministration, 5925, &Place::Subdistrict(1580), 6301014), // อบต.โตนด
    row(SubdistrictAdministration, 2411, &Place::Subdistrict(1583), 6301015), // อบต.ธารปราสาท
    row(SubdistrictAdministration, 2957, &Place::Subdistrict(1581), 6301016), // อบต.บิง
    row(SubdistrictAdministration, 3723, &Place::Subdistrict(1585), 6301017), // อบต.มะค่า
    row(SubdistrictAdministration, 3990, &Place::Subdistrict(1593), 6301018), // อบต.ลำมูล
    row(SubdistrictMunicipality, 43, &Place::District(207), 5301101), // ทต.ขามสะแกแสง
    row(SubdistrictMunicipality, 4783, &Place::District(207), 5301102), // ทต.หนองหัวฟาน
    row(SubdistrictMunicipality, 5991, &Place::Subdistrict(1595), 5301103), // ทต.โนนเมือง
    row(SubdistrictAdministration, 43, &Place::Subdistrict(1594), 6301104), // อบต.ขามสะแกแสง
    row(SubdistrictAdministration, 1625, &Place::Subdistrict(1597), 6301105), // อบต.ชีวึก
    row(SubdistrictAdministration, 3618, &Place::Subdistrict(1598), 6301106), // อบต.พะงาด
    row(SubdistrictAdministration, 5490, &Place::Subdistrict(1600), 6301107), // อบต.เมืองเกษตร
    row(SubdistrictAdministration, 5467, &Place::Subdistrict(1596), 6301108), // อบต.เมืองนาท
    row(SubdistrictAdministration, 4783, &Place::Subdistrict(1599), 6301109), // อบต.หนองหัวฟาน
    row(TownMunicipality, 259, &Place::District(208), 4301201), // ทม.บัวใหญ่
    row(SubdistrictAdministration, 259, &Place::Subdistrict(1601), 6301202), // อบต.บัวใหญ่
    row(SubdistrictAdministration, 1226, &Place::Subdistrict(1609), 6301203), // อบต.ขุนทอง
    row(SubdistrictAdministration, 1769, &Place::Subdistrict(1604), 6301204), // อบต.ดอนตะหนิน
    row(SubdistrictAdministration, 136, &Place::Subdistrict(1608), 6301205), // อบต.ด่านช้าง
    row(SubdistrictAdministration, 5950, &Place::Subdistrict(1606), 6301206), // อบต.โนนทองหลาง
    row(SubdistrictAdministration, 4825, &Place::Subdistrict(1610), 6301207), // อบต.หนองแจ้งใหญ่
    row(SubdistrictAdministration, 5063, &Place::Subdistrict(1602), 6301208), // อบต.ห้วยยาง
    row(SubdistrictAdministration, 1131, &Place::Subdistrict(1607), 6301209), // อบต.กุดจอก
    row(SubdistrictAdministration, 5542, &Place::Subdistrict(1603), 6301210), // อบต.เสมาใหญ่
    row(SubdistrictMunicipality, 4683, &Place::Subdistrict(1605), 5301211), // ทต.หนองบัวสะอาด
    row(SubdistrictMunicipality, 361, &Place::District(209), 5301301), // ทต.ประทาย
    row(SubdistrictAdministration, 361, &Place::Subdistrict(1611), 6301302), // อบต.ประทาย
    row(SubdistrictAdministration, 5836, &Place::Subdistrict(1622), 6301303), // อบต.โคกกลาง
    row(SubdistrictMunicipality, 2190, &Place::Subdistrict(1621), 6301304), // ทต.ทุ่งสว่าง
    row(SubdistrictAdministration, 2459, &Place::Subdistrict(1619), 6301305), // อบต.นางรำ
    row(SubdistrictAdministration, 5505, &Place::Subdistrict(1623), 6301306), // อบต.เมืองโดน
    row(SubdistrictAdministration, 4143, &Place::Subdistrict(1613), 6301307), // อบต.วังไม้แดง
    row(SubdistrictAdministration, 4611, &Place::Subdistrict(1616), 6301308), // อบต.หนองค่าย
    row(SubdistrictAdministration, 4714, &Place::Subdistrict(1615), 6301309), // อบต.หนองพลวง
    row(SubdistrictAdministration, 1022, &Place::Subdistrict(1612), 6301310), // อบต.กระทุ่มราย
    row(SubdistrictAdministration, 1783, &Place::Subdistrict(1618), 6301311), // อบต.ดอนมัน
    row(SubdistrictAdministration, 1888, &Place::Subdistrict(1614), 6301312), // อบต.ตลาดไทร
    row(SubdistrictAdministration, 5990, &Place::Subdistrict(1620), 6301313), // อบต.โนนเพ็ด
    row(SubdistrictAdministration, 4933, &Place::Subdistrict(1617), 6301314), // อบต.หันห้วยทราย
    row(SubdistrictMunicipality, 1904, &Place::District(210), 5301401), // ทต.ตะขบ
    row(TownMunicipality, 5474, &Place::District(210), 4301402), // ทม.เมืองปัก
    row(SubdistrictMunicipality, 2415, &Place::Subdistrict(1629), 5301403), // ทต.นกออก
    row(SubdistrictMunicipality, 3972, &Place::Subdistrict(1634), 5301404), // ทต.ลำนางแก้ว
    row(SubdistrictMunicipality, 3028, &Place::Subdistrict(1639), 5301405), // ทต.บ่อปลาทอง
    row(SubdistrictMunicipality, 375, &Place::Subdistrict(1624), 5301406), // ทต.ปักธงชัย
    row(SubdistrictAdministration, 1505, &Place::Subdistrict(1632), 6301407), // อบต.งิ้ว
    row(SubdistrictAdministration, 1904, &Place::Subdistrict(1628), 6301408), // อบต.ตะขบ
    row(SubdistrictAdministration, 1907, &Place::Subdistrict(1625), 6301409), // อบต.ตะคุ
    row(SubdistrictAdministration, 5195, &Place::Subdistrict(1638), 6301410), // อบต.เกษมทรัพย์
    row(SubdistrictAdministration, 5910, &Place::Subdistrict(1626), 6301411), // อบต.โคกไทย
    row(SubdistrictAdministration, 1745, &Place::Subdistrict(1630), 6301412), // อบต.ดอน
    row(SubdistrictMunicipality, 2002, &Place::Subdistrict(1631), 6301413), // ทต.ตูม
    row(SubdistrictAdministration, 2393, &Place::Subdistrict(1636), 6301414), // อบต.ธงชัยเหนือ
    row(SubdistrictMunicipality, 459, &Place::Subdistrict(1635), 6301415), // ทต.ภูหลวง
    row(SubdistrictAdministration, 4406, &Place::Subdistrict(1633), 6301416), // อบต.สะแกราช
    row(SubdistrictAdministration, 646, &Place::Subdistrict(1627), 6301417), // อบต.สำโรง
    row(SubdistrictAdministration, 4539, &Place::Subdistrict(1637), 6301418), // อบต.สุขเกษม
    row(SubdistrictMunicipality, 6332, &Place::District(211), 5301501), // ทต.พิมาย
    row(SubdistrictMunicipality, 3862, &Place::Subdistrict(1645), 5301502), // ทต.รังกาใหญ่
    row(SubdistrictAdministration, 6096, &Place::Subdistrict(1640), 6301503), // อบต.ในเมือง
    row(SubdistrictAdministration, 4438, &Place::Subdistrict(1641), 6301504), // อบต.สัมฤทธิ์
    row(SubdistrictAdministration, 1019, &Place::Subdistrict(1648), 6301505), // อบต.กระชอน
    row(SubdistrictAdministration, 1739, &Place::Subdistrict(1649), 6301506), // อบต.ดงใหญ่
    row(SubdistrictAdministration, 4738, &Place::Subdistrict(1651), 6301507), // อบต.หนองระเวียง
    row(SubdistrictAdministration, 1035, &Place::Subdistrict(1643), 6301508), // อบต.กระเบื้องใหญ่
    row(SubdistrictAdministration, 1624, &Place::Subdistrict(1646), 6301509), // อบต.ชีวาน
    row(SubdistrictAdministration, 194, &Place::Subdistrict(1644), 6301510), // อบต.ท่าหลวง
    row(SubdistrictAdministration, 2412, &Place::Subdistrict(1650), 6301511), // อบต.ธารละหลอด
    row(SubdistrictAdministration, 2637, &Place::Subdistrict(1647), 6301512), // อบต.นิคมสร้างตนเอง
    row(SubdistrictAdministration, 5997, &Place::Subdistrict(1642), 6301513), // อบต.โบสถ์
    row(SubdistrictMunicipality, 725, &Place::District(212), 5301601), // ทต.ห้วยแถลง
    row(SubdistrictMunicipality, 4998, &Place::District(212), 5301602), // ทต.หินดาด
    row(SubdistrictAdministration, 1505, &Place::Subdistrict(1657), 6301603), // อบต.งิ้ว
    row(SubdistrictAdministration, 5478, &Place::Subdistrict(1654), 6301604), // อบต.เมืองพลับพลา
    row(SubdistrictAdministration, 4915, &Place::Subdistrict(1655), 6301605), // อบต.หลุ่งตะเคียน
    row(SubdistrictAdministration, 4916, &Place::Subdistrict(1659), 6301606), // อบต.หลุ่งประดู่
    row(SubdistrictAdministration, 725, &Place::Subdistrict(1652), 6301607), // อบต.ห้วยแถลง
    row(SubdistrictMunicipality, 1011, &Place::Subdistrict(1658), 5301608), // ทต.กงรถ
    row(SubdistrictAdministration, 1932, &Place::Subdistrict(1660), 6301609), // อบต.ตะโก
    row(SubdistrictAdministration, 2084, &Place::Subdistrict(1653), 6301610), // อบต.ทับสวาย
    row(SubdistrictAdministration, 5099, &Place::Subdistrict(1661), 6301611), // อบต.ห้วยแคน
    row(SubdistrictAdministration, 4998, &Place::Subdistrict(1656), 6301612), // อบต.หินดาด
    row(SubdistrictMunicipality, 111, &Place::District(213), 5301701), // ทต.ชุมพวง
    row(SubdistrictAdministration, 111, &Place::Subdistrict(1662), 6301702), // อบต.ชุมพวง
    row(SubdistrictAdministration, 5967, &Place::Subdistrict(1670), 6301703), // อบต.โนนยอ
    row(SubdistrictAdministration, 4487, &Place::Subdistrict(1665), 6301704), // อบต.สาหร่าย
    row(SubdistrictAdministration, 4776, &Place::Subdistrict(1668), 6301705), // อบต.หนองหลัก
    row(SubdistrictAdministration, 1888, &Place::Subdistrict(1666), 6301706), // อบต.ตลาดไทร
    row(SubdistrictAdministration, 2311, &Place::Subdistrict(1664), 6301707), // อบต.ท่าลาด
    row(SubdistrictAdministration, 5947, &Place::Subdistrict(1669), 6301708), // อบต.โนนตูม
    row(SubdistrictAdministration, 5969, &Place::Subdistrict(1667), 6301709), // อบต.โนนรัง
    row(SubdistrictAdministration, 3325, &Place::Subdistrict(1663), 6301710), // อบต.ประสุข
    row(SubdistrictMunicipality, 1132, &Place::District(214), 5301801), // ทต.กุดจิก
    row(SubdistrictMunicipality, 666, &Place::District(214), 5301802), // ทต.สูงเนิน
    row(SubdistrictAdministration, 1132, &Place::Subdistrict(1681), 6301803), // อบต.กุดจิก
    row(SubdistrictAdministration, 5914, &Place::Subdistrict(1676), 6301804), // อบต.โค้งยาง
    row(SubdistrictAdministration, 218, &Place::Subdistrict(1679), 6301805), // อบต.นากลาง
    row(SubdistrictAdministration, 5939, &Place::Subdistrict(1675), 6301806), // อบต.โนนค่า
    row(SubdistrictAdministration, 3009, &Place::Subdistrict(1674), 6301807), // อบต.บุ่งขี้เหล็ก
    row(SubdistrictAdministration, 3739, &Place::Subdistrict(1677), 6301808), // อบต.มะเกลือเก่า
    row(SubdistrictAdministration, 3740, &Place::Subdistrict(1678), 6301809), // อบต.มะเกลือใหม่
    row(SubdistrictAdministration, 666, &Place::Subdistrict(1671), 6301810), // อบต.สูงเนิน
    row(SubdistrictAdministration, 5913, &Place::Subdistrict(1673), 6301811), // อบต.โคราช
    row(SubdistrictAdministration, 5541, &Place::Subdistrict(1672), 6301812), // อบต.เสมา
    row(SubdistrictAdministration, 4641, &Place::Subdistrict(1680), 6301813), // อบต.หนองตะไก้
    row(SubdistrictMunicipality, 42, &Place::District(215), 5301901), // ทต.ขามทะเลสอ
    row(SubdistrictAdministration, 42, &Place::Subdistrict(1682), 6301902), // อบต.ขามทะเลสอ
    row(SubdistrictAdministration, 4749, &Place::Subdistrict(1685), 6301903), // อบต.หนองสรวง
    row(SubdistrictAdministration, 2985, &Place::Subdistrict(1686), 6301904), // อบต.บึงอ้อ
    row(SubdistrictAdministration, 6006, &Place::Subdistrict(1683), 6301905), // อบต.โป่งแดง
    row(SubdistrictMunicipality, 3643, &Place::Subdistrict(1684), 5301906), // ทต.พันดุง
    row(TownMunicipality, 653, &Place::District(216), 4302001), // ทม.สีคิ้ว
    row(SubdistrictMunicipality, 1372, &Place::District(216), 5302002), // ทต.คลองไผ่
    row(SubdistrictMunicipality, 3949, &Place::District(216), 5302003), // ทต.ลาดบัวขาว
    row(SubdistrictMunicipality, 4671, &Place::Subdistrict(1693), 5302004), // ทต.หนองน้ำใส
    row(SubdistrictMunicipality, 653, &Place::Subdistrict(1687), 6302005), // ทต.สีคิ้ว
    row(SubdistrictAdministration, 1051, &Place::Subdistrict(1689), 6302006), // อบต.กฤษณา
    row(SubdistrictAdministration, 1372, &Place::Subdistrict(1696), 6302007), // อบต.คลองไผ่
    row(SubdistrictAdministration, 3949, &Place::Subdistrict(1690), 6302008), // อบต.ลาดบัวขาว
    row(SubdistrictAdministration, 4133, &Place::Subdistrict(1694), 6302009), // อบต.วังโรงใหญ่
    row(SubdistrictAdministration, 4679, &Place::Subdistrict(1698), 6302010), // อบต.หนองบัวน้อย
    row(SubdistrictAdministration, 4766, &Place::Subdistrict(1691), 6302011), // อบต.หนองหญ้าขาว
    row(SubdistrictAdministration, 1142, &Place::Subdistrict(1692), 6302012), // อบต.กุดน้อย
    row(SubdistrictAdministration, 127, &Place::Subdistrict(1697), 6302013), // อบต.ดอนเมือง
    row(SubdistrictAdministration, 3210, &Place::Subdistrict(1688), 6302014), // อบต.บ้านหัน
    row(SubdistrictAdministration, 3760, &Place::Subdistrict(1695), 6302015), // อบต.มิตรภาพ
    row(TownMunicipality, 380, &Place::District(217), 4302101), // ทม.ปากช่อง
    row(SubdistrictMunicipality, 1056, &Place::District(217), 5302102), // ทต.กลางดง
    row(SubdistrictMunicipality, 4140, &Place::Subdistrict(1709), 5302103), // ทต.วังไทร
    row(SubdistrictMunicipality, 4892, &Place::Subdistrict(1703), 5302104), // ทต.หมูสี
    row(SubdistrictMunicipality, 6380, &Place::Subdistrict(1700), 5302105), // ทต.สีมามงคล
    row(SubdistrictAdministration, 4759, &Place::Subdistrict(1704), 6302106), // อบต.หนองสาหร่าย
    row(SubdistrictAdministration, 1191, &Place::Subdistrict(1705), 6302107), // อบต.ขนงพระ
    row(SubdistrictAdministration, 1550, &Place::Subdistrict(1701), 6302108), // อบต.จันทึก
    row(SubdistrictAdministration, 4670, &Place::Subdistrict(1708), 6302109), // อบต.หนองน้ำแดง
    row(SubdistrictAdministration, 1318, &Place::Subdistrict(1707), 6302110), // อบต.คลองม่วง
    row(SubdistrictAdministration, 380, &Place::Subdistrict(1699), 6302111), // อบต.ปากช่อง
    row(SubdistrictAdministration, 6001, &Place::Subdistrict(1706), 6302112), // อบต.โป่งตาลอง
    row(SubdistrictAdministration, 3540, &Place::Subdistrict(1710), 6302113), // อบต.พญาเย็น
    row(SubdistrictAdministration, 4037, &Place::Subdistrict(1702), 6302114), // อบต.วังกะทะ
    row(SubdistrictMunicipality, 4785, &Place::Subdistrict(1714), 5302201), // ทต.หนองหัวแรต
    row(SubdistrictMunicipality, 5812, &Place::Subdistrict(1715), 5302202), // ทต.แหลมทอง
    row(SubdistrictAdministration, 992, &Place::Subdistrict(1713), 6302203), // อบต.ไทยเจริญ
    row(SubdistrictAdministration, 3289, &Place::Subdistrict(1719), 6302204), // อบต.บ้านใหม่
    row(SubdistrictAdministration, 645, &Place::Subdistrict(1712), 6302205), // อบต.สารภี
    row(SubdistrictAdministration, 4641, &Place::Subdistrict(1716), 6302206), // อบต.หนองตะไก้
    row(SubdistrictAdministration, 4692, &Place::Subdistrict(1711), 6302207), // อบต.หนองบุนนาก
    row(SubdistrictAdministration, 4013, &Place::Subdistrict(1717), 6302208), // อบต.ลุงเขว้า
    row(SubdistrictAdministration, 4865, &Place::Subdistrict(1718), 6302209), // อบต.หนองไม้ไผ่
    row(SubdistrictMunicipality, 2984, &Place::Subdistrict(1724), 5302301), // ทต.บึงสำโรง
    row(SubdistrictMunicipality, 916, &Place::Subdistrict(1720), 6302302), // ทต.แก้งสนามนาง
    row(SubdistrictAdministration, 5977, &Place::Subdistrict(1721), 6302303), // อบต.โนนสำราญ
    row(SubdistrictAdministration, 2978, &Place::Subdistrict(1722), 6302304), // อบต.บึงพะไล
    row(SubdistrictAdministration, 4527, &Place::Subdistrict(1723), 6302305), // อบต.สีสุก
    row(SubdistrictMunicipality, 972, &Place::District(220), 5302401), // ทต.โนนแดง
    row(SubdistrictAdministration, 972, &Place::Subdistrict(1725), 6302402), // อบต.โนนแดง
    row(SubdistrictAdministration, 5946, &Place::Subdistrict(1726), 6302403), // อบต.โนนตาเถร
    row(SubdistrictAdministration, 1789, &Place::Subdistrict(1729), 6302404), // อบต.ดอนยาวใหญ่
    row(SubdistrictMunicipality, 547, &Place::Subdistrict(1728), 5302405), // ทต.วังหิน
    row(SubdistrictAdministration, 4495, &Place::Subdistrict(1727), 6302406), // อบต.สำพะเนียง
    row(SubdistrictMunicipality, 6364, &Place::District(221), 5302501), // ทต.ศาลเจ้าพ่อ
    row(SubdistrictAdministration, 6121, &Place::Subdistrict(1734), 6302502), // อบต.ไทยสามัคคี
    row(SubdistrictMunicipality, 539, &Place::Subdistrict(1730), 6302503), // ทต.วังน้ำเขียว
    row(SubdistrictAdministration, 3855, &Place::Subdistrict(1732), 6302504), // อบต.ระเริง
    row(SubdistrictAdministration, 4110, &Place::Subdistrict(1731), 6302505), // อบต.วังหมี
    row(SubdistrictAdministration, 5154, &Place::Subdistrict(1733), 6302506), // อบต.อุดมทรัพย์
    row(SubdistrictAdministration, 4490, &Place::Subdistrict(1735), 6302601), // อบต.สำนักตะคร้อ
    row(SubdistrictAdministration, 2975, &Place::Subdistrict(1737), 6302602), // อบต.บึงปรือ
    row(SubdistrictAdministration, 4097, &Place::Subdistrict(1738), 6302603), // อบต.วังยายทอง
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(1736), 6302604), // อบต.หนองแวง
    row(SubdistrictMunicipality, 849, &Place::Subdistrict(1739), 5302701), // ทต.เมืองยาง
    row(SubdistrictAdministration, 1034, &Place::Subdistrict(1740), 6302702), // อบต.กระเบื้องนอก
    row(SubdistrictAdministration, 3931, &Place::Subdistrict(1741), 6302703), // อบต.ละหานปลาค้าว
    row(SubdistrictAdministration, 5985, &Place::Subdistrict(1742), 6302704), // อบต.โนนอุดม
    row(SubdistrictMunicipality, 416, &Place::District(224), 5302801), // ทต.พระทองคำ
    row(SubdistrictAdministration, 2090, &Place::Subdistrict(1746), 6302802), // อบต.ทัพรั้ง
    row(SubdistrictAdministration, 3637, &Place::Subdistrict(1745), 6302803), // อบต.พังเทียม
    row(SubdistrictAdministration, 4780, &Place::Subdistrict(1747), 6302804), // อบต.หนองหอย
    row(SubdistrictAdministration, 3746, &Place::Subdistrict(1744), 6302805), // อบต.มาบกราด
    row(SubdistrictMunicipality, 4312, &Place::Subdistrict(1743), 5302806), // ทต.สระพระ
    row(SubdistrictMunicipality, 1237, &Place::Subdistrict(1748), 5302901), // ทต.ขุย
    row(SubdistrictMunicipality, 6386, &Place::District(225), 5302902), // ทต.หนองบัววง
    row(SubdistrictMunicipality, 1644, &Place::Subdistrict(1750), 5302903), // ทต.ช่องแมว
    row(SubdistrictMunicipality, 3181, &Place::Subdistrict(1749), 5302904), // ทต.บ้านยาง
    row(SubdistrictMunicipality, 6159, &Place::Subdistrict(1751), 5302905), // ทต.ไพล
    row(SubdistrictMunicipality, 6385, &Place::District(226), 5303001), // ทต.หนองบัวลาย
    row(SubdistrictAdministration, 257, &Place::Subdistrict(1754), 6303002), // อบต.บัวลาย
    row(SubdistrictAdministration, 5479, &Place::Subdistrict(1752), 6303003), // อบต.เมืองพะไล
    row(SubdistrictMunicipality, 5943, &Place::Subdistrict(1753), 6303004), // ทต.โนนจาน
    row(SubdistrictAdministration, 4779, &Place::Subdistrict(1755), 6303005), // อบต.หนองหว้า
    row(SubdistrictMunicipality, 655, &Place::District(227), 5303101), // ทต.สีดา
    row(SubdistrictAdministration, 655, &Place::Subdistrict(1756), 6303102), // อบต.สีดา
    row(SubdistrictAdministration, 5958, &Place::Subdistrict(1758), 6303103), // อบต.โนนประดู่
    row(SubdistrictAdministration, 984, &Place::Subdistrict(1757), 6303104), // อบต.โพนทอง
    row(SubdistrictAdministration, 4465, &Place::Subdistrict(1759), 6303105), // อบต.สามเมือง
    row(SubdistrictAdministration, 4646, &Place::Subdistrict(1760), 6303106), // อบต.หนองตาดใหญ่
    row(SubdistrictMunicipality, 180, &Place::District(228), 5303201), // ทต.ท่าช้าง
    row(SubdistrictAdministration, 180, &Place::Subdistrict(1762), 6303202), // อบต.ท่าช้าง
    row(SubdistrictAdministration, 4615, &Place::Subdistrict(1764), 6303203), // อบต.หนองงูเหลือม
    row(SubdistrictAdministration, 4729, &Place::Subdistrict(1765), 6303204), // อบต.หนองยาง
    row(SubdistrictAdministration, 1658, &Place::Subdistrict(1761), 6303205), // อบต.ช้างทอง
    row(SubdistrictAdministration, 3578, &Place::Subdistrict(1763), 6303206), // อบต.พระพุทธ
    row(ProvincialAdministration, 310, &Place::Province(19), 2310101), // อบจ.บุรีรัมย์
    row(CityMunicipality, 310, &Place::District(229), 4310102), // ทน.บุรีรัมย์
    row(SubdistrictMunicipality, 4904, &Place::Subdistrict(1780), 5310104), // ทต.หลักเขต
    row(SubdistrictMunicipality, 9, &Place::Subdistrict(1783), 6310105), // ทต.กระสัง
    row(SubdistrictAdministration, 3181, &Place::Subdistrict(1772), 6310106), // อบต.บ้านยาง
    row(TownMunicipality, 1629, &Place::Subdistrict(1779), 4310107), // ทม.ชุมเห็ด
    row(TownMunicipality, 3147, &Place::Subdistrict(1769), 5310108), // ทม.บ้านบัว
    row(SubdistrictAdministration, 3563, &Place::Subdistrict(1773), 6310109), // อบต.พระครู
    row(SubdistrictAdministration, 4014, &Place::Subdistrict(1776), 6310110), // อบต.ลุมปุ๊ก
    row(TownMunicipality, 4362, &Place::Subdistrict(1771), 6310111), // ทม.สวายจีก
    row(SubdistrictAdministration, 4370, &Place::Subdistrict(1777), 6310112), // อบต.สองห้อง
    row(SubdistrictAdministration, 4405, &Place::Subdistrict(1781), 6310113), // อบต.สะแกซำ
    row(SubdistrictAdministration, 4408, &Place::Subdistrict(1770), 6310114), // อบต.สะแกโพรง
    row(SubdistrictAdministration, 5544, &Place::Subdistrict(1768), 6310115), // อบต.เสม็ด
    row(SubdistrictMunicipality, 4645, &Place::Subdistrict(1775), 5310116), // ทต.หนองตาด
    row(SubdistrictAdministration, 1054, &Place::Subdistrict(1782), 6310117), // อบต.กลันทา
    row(SubdistrictAdministration, 2024, &Place::Subdistrict(1774), 6310118), // อบต.ถลุงเหล็ก
    row(SubdistrictMunicipality, 2727, &Place::Subdistrict(1778), 6310119), // ทต.บัวทอง
    row(SubdistrictAdministration, 5475, &Place::Subdistrict(1784), 6310120), // อบต.เมืองฝาง
    row(SubdistrictMunicipality, 75, &Place::District(230), 5310201), // ทต.คูเมือง
    row(SubdistrictMunicipality, 5006, &Place::District(230), 5310202), // ทต.หินเหล็กไฟ
    row(SubdistrictAdministration, 75, &Place::Subdistrict(1785), 6310203), // อบต.คูเมือง
    row(SubdistrictAdministration, 2004, &Place::Subdistrict(1790), 6310204), // อบต.ตูมใหญ่
    row(SubdistrictAdministration, 3261, &Place::Subdistrict(1787), 6310205), // อบต.บ้านแพ
    row(SubdistrictAdministration, 3359, &Place::Subdistrict(1786), 6310206), // อบต.ปะเคียบ
    row(SubdistrictAdministration, 3555, &Place::Subdistrict(1788), 6310207), // อบต.พรสำราญ
    row(SubdistrictAdministration, 4591, &Place::Subdistrict(1791), 6310208), // อบต.หนองขมาร
    row(SubdistrictAdministration, 5006, &Place::Subdistrict(1789), 6310209), // อบต.หินเหล็กไฟ
    row(SubdistrictMunicipality, 9, &Place::District(231), 5310301), // ทต.กระสัง
    row(SubdistrictMunicipality, 4368, &Place::Subdistrict(1794), 5310302), // ทต.สองชั้น
    row(SubdistrictMunicipality, 4801, &Place::Subdistrict(1796), 5310303), // ทต.หนองเต็ง
    row(SubdistrictMunicipality, 6407, &Place::Subdistrict(1792), 5310304), // ทต.อุดมธรรม
    row(SubdistrictAdministration, 19, &Place::Subdistrict(1801), 6310305), // อบต.กันทรารมย์
    row(SubdistrictAdministration, 113, &Place::Subdistrict(1798), 6310306), // อบต.ชุมแสง
    row(SubdistrictAdministration, 3157, &Place::Subdistrict(1799), 6310307), // อบต.บ้านปรือ
    row(SubdistrictAdministration, 5509, &Place::Subdistrict(1797), 6310308), // อบต.เมืองไผ่
    row(SubdistrictAdministration, 522, &Place::Subdistrict(1793), 6310309), // อบต.ลำดวน
    row(SubdistrictAdministration, 666, &Place::Subdistrict(1795), 6310310), // อบต.สูงเนิน
    row(SubdistrictAdministration, 5078, &Place::Subdistrict(1800), 6310311), // อบต.ห้วยสำราญ
    row(SubdistrictAdministration, 4209, &Place::Subdistrict(1802), 6310312), // อบต.ศรีภูมิ
    row(TownMunicipality, 220, &Place::District(232), 4310401), // ทม.นางรอง
    row(SubdistrictMunicipality, 2208, &Place::Subdistrict(1816), 5310402), // ทต.ทุ่งแสงทอง
    row(SubdistrictAdministration, 2020, &Place::Subdistrict(1808), 6310403), // อบต.ถนนหัก
    row(SubdistrictAdministration, 220, &Place::Subdistrict(1803), 6310404), // อบต.นางรอง
    row(SubdistrictAdministration, 622, &Place::Subdistrict(1804), 6310405), // อบต.สะเดา
    row(SubdistrictAdministration, 1189, &Place::Subdistrict(1810), 6310406), // อบต.ก้านเหลือง
    row(SubdistrictAdministration, 113, &Place::Subdistrict(1805), 6310407), // อบต.ชุมแสง
    row(SubdistrictAdministration, 2049, &Place::Subdistrict(1813), 6310408), // อบต.ทรัพย์พระยา
    row(SubdistrictAdministration, 3200, &Place::Subdistrict(1811), 6310409), // อบต.บ้านสิงห์
    row(SubdistrictAdministration, 4003, &Place::Subdistrict(1812), 6310410), // อบต.ลำไทรโยง
    row(SubdistrictAdministration, 4558, &Place::Subdistrict(1807), 6310411), // อบต.หนองกง
    row(SubdistrictAdministration, 4856, &Place::Subdistrict(1809), 6310412), // อบต.หนองไทร
    row(SubdistrictMunicipality, 4845, &Place::Subdistrict(1806), 6310413), // ทต.หนองโบสถ์
    row(SubdistrictAdministration, 4731, &Place::Subdistrict(1814), 6310414), // อบต.หนองยายพิมพ์
    row(SubdistrictAdministration, 4851, &Place::Subdistrict(1817), 6310415), // อบต.หนองโสน
    row(SubdistrictAdministration, 4941, &Place::Subdistrict(1815), 6310416), // อบต.หัวถนน
    row(SubdistrictMunicipality, 669, &Place::District(233), 5310501), // ทต.หนองกี่
    row(SubdistrictMunicipality, 1802, &Place::Subdistrict(1821), 5310502), // ทต.ดอนอะราง
    row(SubdistrictMunicipality, 6365, &Place::Subdistrict(1818), 5310503), // ทต.ศาลเจ้าพ่อขุนศรี
    row(SubdistrictAdministration, 2367, &Place::Subdistrict(1825), 6310504), // อบต.ท่าโพธิ์ชัย
    row(SubdistrictAdministration, 2119, &Place::Subdistrict(1824), 6310505), // อบต.ทุ่งกระเต็น
    row(SubdistrictMunicipality, 5509, &Place::Subdistrict(1820), 6310506), // ทต.เมืองไผ่
    row(SubdistrictAdministration, 5883, &Place::Subdistrict(1822), 6310507), // อบต.โคกสว่าง
    row(SubdistrictAdministration, 958, &Place::Subdistrict(1826), 6310508), // อบต.โคกสูง
    row(SubdistrictAdministration, 2993, &Place::Subdistrict(1827), 6310509), // อบต.บุกระสัง
    row(SubdistrictAdministration, 5513, &Place::Subdistrict(1819), 6310510), // อบต.เย้ยปราสาท
    row(SubdistrictAdministration, 2114, &Place::Subdistrict(1823), 6310511), // อบต.ทุ่งกระตาดพัฒนา
    row(SubdistrictMunicipality, 1957, &Place::Subdistrict(1829), 5310601), // ทต.ตาจง
    row(SubdistrictMunicipality, 510, &Place::District(234), 5310602), // ทต.ละหานทราย
    row(SubdistrictMunicipality, 4511, &Place::Subdistrict(1830), 5310603), // ทต.สำโรงใหม่
    row(SubdistrictMunicipality, 4834, &Place::Subdistrict(1831), 5310604), // ทต.หนองแวง
    row(SubdistrictMunicipality, 4638, &Place::Subdistrict(1832), 5310605), // ทต.หนองตะครอง
    row(SubdistrictAdministration, 510, &Place::Subdistrict(1828), 6310606), // อบต.ละหานทราย
    row(SubdistrictAdministration, 5876, &Place::Subdistrict(1833), 6310607), // อบต.โคกว่าน
    row(TownMunicipality, 363, &Place::District(235), 5310701), // ทม.ประโคนชัย
    row(SubdistrictMunicipality, 5807, &Place::Subdistrict(1835), 5310702), // ทต.แสลงโทน
    row(SubdistrictMunicipality, 5871, &Place::Subdistrict(1841), 5310703), // ทต.โคกม้า
    row(SubdistrictAdministration, 363, &Place::Subdistrict(1834), 6310704), // อบต.ประโคนชัย
    row(SubdistrictMunicipality, 5265, &Place::Subdistrict(1844), 5310705), // ทต.เขาคอก
    row(SubdistrictAdministration, 1515, &Place::Subdistrict(1838), 6310706), // อบต.จรเข้มาก
    row(SubdistrictAdministration, 3296, &Place::Subdistrict(1836), 6310707), // อบต.บ้านไทร
    row(SubdistrictAdministration, 3365, &Place::Subdistrict(1839), 6310708), // อบต.ปังกู
    row(SubdistrictAdministration, 6160, &Place::Subdistrict(1842), 6310709), // อบต.ไพศาล
    row(SubdistrictAdministration, 3936, &Place::Subdistrict(1837), 6310710), // อบต.ละเวี้ย
    row(SubdistrictAdministration, 4674, &Place::Subdistrict(1845), 6310711), // อบต.หนองบอน
    row(SubdistrictAdministration, 5856, &Place::Subdistrict(1847), 6310712), // อบต.โคกตูม
    row(SubdistrictAdministration, 5867, &Place::Subdistrict(1846), 6310713), // อบต.โคกมะขาม
    row(SubdistrictAdministration, 5873, &Place::Subdistrict(1840), 6310714), // อบต.โคกย่าง
    row(SubdistrictMunicipality, 1933, &Place::Subdistrict(1843), 6310715), // ทต.ตะโกตาพิ
    row(SubdistrictAdministration, 3321, &Place::Subdistrict(1848), 6310716), // อบต.ประทัดบุ
    row(SubdistrictAdministration, 4535, &Place::Subdistrict(1849), 6310717), // อบต.สี่เหลี่ยม
    row(SubdistrictMunicipality, 6233, &Place::District(236), 5310801), // ทต.ตลาดนิคมปราสาท
    row(SubdistrictMunicipality, 316, &Place::District(236), 5310802), // ทต.บ้านกรวด
    row(SubdistrictMunicipality, 1546, &Place::Subdistrict(1857), 5310803), // ทต.จันทบเพชร
    row(SubdistrictMunicipality, 4861, &Place::Subdistrict(1852), 5310804), // ทต.หนองไม้งาม
    row(SubdistrictMunicipality, 6282, &Place::Subdistrict(1850), 5310805), // ทต.บ้านกรวดปัญญาวัฒน์
    row(SubdistrictMunicipality, 5986, &Place::Subdistrict(1851), 5310806), // ทต.โนนเจริญ
    row(SubdistrictMunicipality, 2987, &Place::Subdistrict(1856), 5310807), // ทต.บึงเจริญ
    row(SubdistrictMunicipality, 367, &Place::Subdistrict(1853), 5310808), // ทต.ปราสาท
    row(SubdistrictAdministration, 4473, &Place::Subdistrict(1854), 6310809), // อบต.สายตะกู
    row(SubdistrictAdministration, 5276, &Place::Subdistrict(1858), 6310810), // อบต.เขาดินเหนือ
    row(SubdistrictAdministration, 5004, &Place::Subdistrict(1855), 6310811), // อบต.หินลาด
    row(SubdistrictMunicipality, 447, &Place::District(237), 5310901), // ทต.พุทไธสง
    row(SubdistrictAdministration, 447, &Place::Subdistrict(1859), 6310902), // อบต.พุทไธสง
    row(SubdistrictAdministration, 3096, &Place::Subdistrict(1861), 6310903), // อบต.บ้านจาน
    row(SubdistrictAdministration, 3181, &Place::Subdistrict(1864), 6310904), // อบต.บ้านยาง
    row(SubdistrictAdministration, 3229, &Place::Subdistrict(1862), 6310905), // อบต.บ้านเป้า
    row(SubdistrictAdministration, 3268, &Place::Subdistrict(1863), 6310906), // อบต.บ้านแวง
    row(SubdistrictAdministration, 4993, &Place::Subdistrict(1865), 6310907), // อบต.หายโศก
    row(SubdistrictAdministration, 3742, &Place::Subdistrict(1860), 6310908), // อบต.มะเฟือง
    row(SubdistrictMunicipality, 2062, &Place::District(238), 5311001), // ทต.ทะเมนชัย
    row(TownMunicipality, 525, &Place::District(238), 5311002), // ทม.ลำปลายมาศ
    row(SubdistrictAdministration, 4609, &Place::Subdistrict(1867), 6311003), // อบต.หนองคู
    row(SubdistrictAdministration, 5836, &Place::Subdistrict(1872), 6311004), // อบต.โคกกลาง
    row(SubdistrictAdministration, 5875, &Place::Subdistrict(1877), 6311005), // อบต.โคกล่าม
    row(SubdistrictAdministration, 5886, &Place::Subdistrict(1873), 6311006), // อบต.โคกสะอาด
    row(SubdistrictAdministration, 1884, &Place::Subdistrict(1870), 6311007), // อบต.ตลาดโพธิ์
    row(SubdistrictAdministration, 3181, &Place::Subdistrict(1875), 6311008), // อบต.บ้านยาง
    row(SubdistrictAdministration, 3525, &Place::Subdistrict(1876), 6311009), // อบต.ผไทรินทร์
    row(SubdistrictAdministration, 5503, &Place::Subdistrict(1874), 6311010), // อบต.เมืองแฝก
    row(SubdistrictAdministration, 5805, &Place::Subdistrict(1868), 6311011), // อบต.แสลงพัน
    row(SubdistrictAdministration, 4576, &Place::Subdistrict(1871), 6311012), // อบต.หนองกะทิง
    row(SubdistrictAdministration, 4689, &Place::Subdistrict(1879), 6311013), // อบต.หนองบัวโคก
    row(SubdistrictAdministration, 5008, &Place::Subdistrict(1878), 6311014), // อบต.หินโคน
    row(SubdistrictAdministration, 2062, &Place::Subdistrict(1869), 6311015), // อบต.ทะเมนชัย
    row(SubdistrictAdministration, 3007, &Place::Subdistrict(1880), 6311016), // อบต.บุโพธิ์
    row(SubdistrictAdministration, 702, &Place::Subdistrict(1881), 6311017), // อบต.หนองโดน
    row(SubdistrictMunicipality, 590, &Place::District(239), 5311101), // ทต.สตึก
    row(SubdistrictAdministration, 2632, &Place::Subdistrict(1883), 6311102), // อบต.นิคม
    row(SubdistrictMunicipality, 6363, &Place::Subdistrict(1882), 5311103), // ทต.ศรีสตึก
    row(SubdistrictAdministration, 113, &Place::Subdistrict(1889), 6311104), // อบต.ชุมแสง
    row(SubdistrictAdministration, 187, &Place::Subdistrict(1890), 6311105), // อบต.ท่าม่วง
    row(SubdistrictAdministration, 2184, &Place::Subdistrict(1884), 6311106), // อบต.ทุ่งวัง
    row(SubdistrictAdministration, 5500, &Place::Subdistrict(1885), 6311107), // อบต.เมืองแก
    row(SubdistrictAdministration, 3916, &Place::Subdistrict(1887), 6311108), // อบต.ร่อนทอง
    row(SubdistrictAdministration, 4270, &Place::Subdistrict(1892), 6311109), // อบต.สนามชัย
    row(SubdistrictMunicipality, 4403, &Place::Subdistrict(1891), 5311110), // ทต.สะแก
    row(SubdistrictAdministration, 703, &Place::Subdistrict(1886), 6311111), // อบต.หนองใหญ่
    row(SubdistrictAdministration, 9, &Place::Subdistrict(1893), 6311112), // อบต.กระสัง
    row(SubdistrictMunicipality, 1778, &Place::Subdistrict(1888), 5311113), // ทต.ดอนมนต์
    row(SubdistrictMunicipality, 371, &Place::District(240), 5311201), // ทต.ปะคำ
    row(SubdistrictAdministration, 5868, &Place::Subdistrict(1897), 6311202), // อบต.โคกมะม่วง
    row(SubdistrictAdministration, 5013, &Place::Subdistrict(1898), 6311203), // อบต.หูทำนบ
    row(SubdistrictAdministration, 992, &Place::Subdistrict(1895), 6311204), // อบต.ไทยเจริญ
    row(SubdistrictAdministration, 677, &Place::Subdistrict(1896), 6311205), // อบต.หนองบัว
    row(SubdistrictMunicipality, 241, &Place::District(241), 5311301), // ทต.นาโพธิ์
    row(SubdistrictAdministration, 1750, &Place::Subdistrict(1902), 6311302), // อบต.ดอนกอก
    row(SubdistrictAdministration, 241, &Place::Subdistrict(1899), 6311303), // อบต.นาโพธิ์
    row(SubdistrictAdministration, 3088, &Place::Subdistrict(1900), 6311304), // อบต.บ้านคู
    row(SubdistrictAdministration, 3114, &Place::Subdistrict(1901), 6311305), // อบต.บ้านดู่
    row(SubdistrictAdministration, 4217, &Place::Subdistrict(1903), 6311306), // อบต.ศรีสว่าง
    row(SubdistrictMunicipality, 690, &Place::District(242), 5311401), // ทต.หนองหงส์
    row(SubdistrictMunicipality, 5085, &Place::Subdistrict(1905), 5311402), // ทต.ห้วยหิน
    row(SubdistrictAdministration, 6121, &Place::Subdistrict(1906), 6311403), // อบต.ไทยสามัคคี
    row(SubdistrictAdministration, 5476, &Place::Subdistrict(1909), 6311404), // อบต.เมืองฝ้าย
    row(SubdistrictAdministration, 604, &Place::Subdistrict(1904), 6311405), // อบต.สระแก้ว
    row(SubdistrictAdministration, 4307, &Place::Subdistrict(1910), 6311406), // อบต.สระทอง
    row(SubdistrictAdministration, 5557, &Place::Subdistrict(1908), 6311407), // อบต.เสาเดียว
    row(SubdistrictAdministration, 4621, &Place::Subdistrict(1907), 6311408), // อบต.หนองชัยศรี
    row(SubdistrictMunicipality, 430, &Place::District(243), 5311501), // ทต.พลับพลาชัย
    row(SubdistrictMunicipality, 1544, &Place::Subdistrict(1911), 5311502), // ทต.จันดุม
    row(SubdistrictMunicipality, 5843, &Place::Subdistrict(1912), 6311503), // ทต.โคกขมิ้น
    row(SubdistrictAdministration, 646, &Place::Subdistrict(1915), 6311504), // อบต.สำโรง
    row(SubdistrictAdministration, 3447, &Place::Subdistrict(1913), 6311505), // อบต.ป่าชัน
    row(SubdistrictAdministration, 622, &Place::Subdistrict(1914), 6311506), // อบต.สะเดา
    row(SubdistrictMunicipality, 723, &Place::District(244), 5311601), // ทต.ห้วยราช
    row(SubdistrictMunicipality, 5904, &Place::Subdistrict(1921), 5311602), // ทต.โคกเหล็ก
    row(SubdistrictAdministration, 4266, &Place::Subdistrict(1920), 6311603), // อบต.สนวน
    row(SubdistrictMunicipality, 4470, &Place::Subdistrict(1917), 5311604), // ทต.สามแวง
    row(SubdistrictAdministration, 723, &Place::Subdistrict(1916), 6311605), // อบต.ห้วยราช
    row(SubdistrictAdministration, 1992, &Place::Subdistrict(1918), 6311606), // อบต.ตาเสา
    row(SubdistrictAdministration, 3117, &Place::Subdistrict(1919), 6311607), // อบต.บ้านตะโก
    row(SubdistrictAdministration, 5506, &Place::Subdistrict(1922), 6311608), // อบต.เมืองโพธิ์
    row(SubdistrictMunicipality, 970, &Place::District(245), 5311701), // ทต.โนนสุวรรณ
    row(SubdistrictMunicipality, 5827, &Place::Subdistrict(1926), 5311702), // ทต.โกรกแก้ว
    row(SubdistrictAdministration, 970, &Place::Subdistrict(1924), 6311703), // อบต.โนนสุวรรณ
    row(SubdistrictMunicipality, 1728, &Place::Subdistrict(1927), 6311704), // ทต.ดงอีจาน
    row(SubdistrictMunicipality, 2139, &Place::Subdistrict(1925), 6311705), // ทต.ทุ่งจังหัน
    row(SubdistrictMunicipality, 106, &Place::Subdistrict(1928), 5311801), // ทต.ชำนิ
    row(SubdistrictMunicipality, 4702, &Place::Subdistrict(1929), 5311802), // ทต.หนองปล่อง
    row(SubdistrictAdministration, 1646, &Place::Subdistrict(1931), 6311803), // อบต.ช่อผกา
    row(SubdistrictAdministration, 849, &Place::Subdistrict(1930), 6311804), // อบต.เมืองยาง
    row(SubdistrictAdministration, 5879, &Place::Subdistrict(1933), 6311805), // อบต.โคกสนวน
    row(SubdistrictAdministration, 3927, &Place::Subdistrict(1932), 6311806), // อบต.ละลวด
    row(SubdistrictMunicipality, 350, &Place::District(247), 5311901), // ทต.บ้านใหม่ไชยพจน์
    row(SubdistrictAdministration, 1184, &Place::Subdistrict(1937), 6311902), // อบต.กู่สวนแตง
    row(SubdistrictAdministration, 5648, &Place::Subdistrict(1936), 6311903), // อบต.แดงใหญ่
    row(SubdistrictAdministration, 2058, &Place::Subdistrict(1935), 6311904), // อบต.ทองหลาง
    row(SubdistrictAdministration, 4811, &Place::Subdistrict(1938), 6311905), // อบต.หนองเยือง
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(1934), 6311906), // อบต.หนองแวง
    row(SubdistrictMunicipality, 965, &Place::District(248), 5312001), // ทต.โนนดินแดง
    row(SubdistrictAdministration, 965, &Place::Subdistrict(1939), 6312002), // อบต.โนนดินแดง
    row(SubdistrictAdministration, 3971, &Place::Subdistrict(1941), 6312003), // อบต.ลำนางรอง
    row(SubdistrictAdministration, 4550, &Place::Subdistrict(1940), 6312004), // อบต.ส้มป่อย
    row(SubdistrictMunicipality, 321, &Place::Subdistrict(1942), 5312101), // ทต.บ้านด่าน
    row(SubdistrictMunicipality, 367, &Place::Subdistrict(1943), 5312102), // ทต.ปราสาท
    row(SubdistrictAdministration, 5936, &Place::Subdistrict(1945), 6312103), // อบต.โนนขวาง
    row(SubdistrictAdministration, 549, &Place::Subdistrict(1944), 6312104), // อบต.วังเหนือ
    row(SubdistrictMunicipality, 917, &Place::District(250), 5312201), // ทต.แคนดง
    row(SubdistrictAdministration, 917, &Place::Subdistrict(1946), 6312202), // อบต.แคนดง
    row(SubdistrictAdministration, 4310, &Place::Subdistrict(1948), 6312203), // อบต.สระบัว
    row(SubdistrictAdministration, 1706, &Place::Subdistrict(1947), 6312204), // อบต.ดงพลอง
    row(SubdistrictMunicipality, 4948, &Place::Subdistrict(1949), 6312205), // ทต.หัวฝาย
    row(SubdistrictMunicipality, 6319, &Place::District(251), 5312301), // ทต.พนมรุ้ง
    row(SubdistrictMunicipality, 3835, &Place::Subdistrict(1954), 5312302), // ทต.ยายแย้มวัฒนา
    row(SubdistrictMunicipality, 2026, &Place::Subdistrict(1953), 5312303), // ทต.ถาวร
    row(SubdistrictAdministration, 5347, &Place::Subdistrict(1950), 6312304), // อบต.เจริญสุข
    row(SubdistrictAdministration, 5151, &Place::Subdistrict(1952), 6312305), // อบต.อีสานเขต
    row(ProvincialAdministration, 660, &Place::Province(20), 2320101), // อบจ.สุรินทร์
    row(TownMunicipality, 660, &Place::District(252), 4320102), // ทม.สุรินทร์
    row(SubdistrictMunicipality, 5464, &Place::District(252), 5320103), // ทต.เมืองที
    row(SubdistrictAdministration, 5604, &Place::Subdistrict(1963), 6320104), // อบต.แกใหญ่
    row(SubdistrictAdministration, 5360, &Place::Subdistrict(1967), 6320105), // อบต.เฉนียง
    row(TownMunicipality, 2431, &Place::Subdistrict(1964), 6320106), // ทม.นอกเมือง
    row(SubdistrictAdministration, 5464, &Place::Subdistrict(1970), 6320107), // อบต.เมืองที
    row(SubdistrictAdministration, 1110, &Place::Subdistrict(1975), 6320108), // อบต.กาเกาะ
    row(SubdistrictAdministration, 1410, &Place::Subdistrict(1965), 6320109), // อบต.คอโค
    row(SubdistrictAdministration, 1867, &Place::Subdistrict(1973), 6320110), // อบต.ตระแสง
    row(SubdistrictAdministration, 1948, &Place::Subdistrict(1956), 6320111), // อบต.ตั้งใจ
    row(SubdistrictAdministration, 1982, &Place::Subdistrict(1961), 6320112), // อบต.ตาอ็อง
    row(SubdistrictAdministration, 2322, &Place::Subdistrict(1959), 6320113), // อบต.ท่าสว่าง
    row(SubdistrictAdministration, 5403, &Place::Subdistrict(1968), 6320114), // อบต.เทนมีย์
    row(SubdistrictAdministration, 222, &Place::Subdistrict(1958), 6320115), // อบต.นาดี
    row(SubdistrictAdministration, 2505, &Place::Subdistrict(1969), 6320116), // อบต.นาบัว
    row(SubdistrictAdministration, 6278, &Place::Subdistrict(1972), 6320117), // อบต.บุฤๅษี
    row(SubdistrictMunicipality, 5452, &Place::Subdistrict(1957), 6320118), // ทต.เพี้ยราม
    row(SubdistrictAdministration, 3882, &Place::Subdistrict(1971), 6320119), // อบต.ราม
    row(SubdistrictAdministration, 4361, &Place::Subdistrict(1966), 6320120), // อบต.สวาย
    row(SubdistrictAdministration, 646, &Place::Subdistrict(1962), 6320121), // อบต.สำโรง
    row(SubdistrictAdministration, 5806, &Place::Subdistrict(1974), 6320122), // อบต.แสลงพันธ์
    row(SubdistrictAdministration, 4342, &Place::Subdistrict(1960), 6320123), // อบต.สลักได
    row(SubdistrictMunicipality, 110, &Place::District(253), 5320201), // ทต.ชุมพลบุรี
    row(SubdistrictMunicipality, 6244, &Place::Subdistrict(1976), 5320202), // ทต.ทุ่งศรีชุมพล
    row(SubdistrictMunicipality, 3793, &Place::Subdistrict(1980), 5320203), // ทต.ยะวึก
    row(SubdistrictMunicipality, 4303, &Place::Subdistrict(1982), 5320204), // ทต.สระขุด
    row(SubdistrictAdministration, 1033, &Place::Subdistrict(1983), 6320205), // อบต.กระเบื้อง
    row(SubdistrictMunicipality, 2557, &Place::Subdistrict(1977), 5320206), // ทต.นาหนองไผ่
    row(SubdistrictAdministration, 6155, &Place::Subdistrict(1978), 6320207), // อบต.ไพรขลา
    row(SubdistrictAdministration, 5469, &Place::Subdistrict(1981), 6320208), // อบต.เมืองบัว
    row(SubdistrictAdministration, 564, &Place::Subdistrict(1979), 6320209), // อบต.ศรีณรงค์
    row(SubdistrictAdministration, 696, &Place::Subdistrict(1984), 6320210), // อบต.หนองเรือ
    row(SubdistrictMunicipality, 5500, &Place::Subdistrict(1989), 5320301), // ทต.เมืองแก
    row(SubdistrictMunicipality, 183, &Place::District(254), 5320302), // ทต.ท่าตูม
    row(SubdistrictAdministration, 1043, &Place::Subdistrict(1986), 6320303), // อบต.กระโพ
    row(SubdistrictAdministration, 183, &Place::Subdistrict(1985), 6320304), // อบต.ท่าตูม
    row(SubdistrictAdministration, 2123, &Place::Subdistrict(1994), 6320305), // อบต.ทุ่งกุลา
    row(SubdistrictAdministration, 2713, &Place::Subdistrict(1990), 6320306), // อบต.บะ
    row(SubdistrictAdministration, 2738, &Place::Subdistrict(1992), 6320307), // อบต.บัวโคก
    row(SubdistrictAdministration, 3552, &Place::Subdistrict(1987), 6320308), // อบต.พรมเทพ
    row(SubdistrictAdministration, 6040, &Place::Subdistrict(1988), 6320309), // อบต.โพนครก
    row(SubdistrictAdministration, 677, &Place::Subdistrict(1991), 6320310), // อบต.หนองบัว
    row(SubdistrictAdministration, 4808, &Place::Subdistrict(1993), 6320311), // อบต.หนองเมธี
    row(SubdistrictMunicipality, 3006, &Place::Subdistrict(1998), 5320401), // ทต.บุแกรง
    row(SubdistrictMunicipality, 84, &Place::District(255), 5320402), // ทต.จอมพระ
    row(SubdistrictMunicipality, 1029, &Place::Subdistrict(1997), 5320403), // ทต.กระหาด
    row(SubdistrictAdministration, 84, &Place::Subdistrict(1995), 6320404), // อบต.จอมพระ
    row(SubdistrictAdministration, 330, &Place::Subdistrict(2000), 6320405), // อบต.บ้านผือ
    row(SubdistrictAdministration, 5443, &Place::Subdistrict(2003), 6320406), // อบต.เป็นสุข
    row(SubdistrictAdministration, 5484, &Place::Subdistrict(1996), 6320407), // อบต.เมืองลีง
    row(SubdistrictMunicipality, 4748, &Place::Subdistrict(1999), 6320408), // ทต.หนองสนิท
    row(SubdistrictAdministration, 113, &Place::Subdistrict(2002), 6320409), // อบต.ชุมแสง
    row(SubdistrictAdministration, 4022, &Place::Subdistrict(2001), 6320410), // อบต.ลุ่มระวี
    row(SubdistrictMunicipality, 1094, &Place::District(256), 5320501), // ทต.กังแอน
    row(SubdistrictMunicipality, 6268, &Place::District(256), 5320502), // ทต.นิคมปราสาท
    row(SubdistrictMunicipality, 1096, &Place::Subdistrict(2019), 5320503), // ทต.กันตวจระมวล
    row(SubdistrictAdministration, 1094, &Place::Subdistrict(2004), 6320504), // อบต.กังแอน
    row(SubdistrictAdministration, 5886, &Place::Subdistrict(2012), 6320505), // อบต.โคกสะอาด
    row(SubdistrictAdministration, 5388, &Place::Subdistrict(2015), 6320506), // อบต.เชื้อเพลิง
    row(SubdistrictAdministration, 5919, &Place::Subdistrict(2014), 6320507), // อบต.โชคนาสาม
    row(SubdistrictAdministration, 2045, &Place::Subdistrict(2005), 6320508), // อบต.ทมอ
    row(SubdistrictAdministration, 3170, &Place::Subdistrict(2018), 6320509), // อบต.บ้านพลวง
    row(SubdistrictAdministration, 3332, &Place::Subdistrict(2007), 6320510), // อบต.ปรือ
    row(SubdistrictAdministration, 6159, &Place::Subdistrict(2006), 6320511), // อบต.ไพล
    row(SubdistrictAdministration, 5872, &Place::Subdistrict(2011), 6320512), // อบต.โคกยาง
    row(SubdistrictAdministration, 1966, &Place::Subdistrict(2017), 6320513), // อบต.ตานี
    row(SubdistrictAdministration, 1989, &Place::Subdistrict(2009), 6320514), // อบต.ตาเบา
    row(SubdistrictAdministration, 2171, &Place::Subdistrict(2008), 6320515), // อบต.ทุ่งมน
    row(SubdistrictAdministration, 3296, &Place::Subdistrict(2013), 6320516), // อบต.บ้านไทร
    row(SubdistrictAdministration, 3321, &Place::Subdistrict(2021), 6320517), // อบต.ประทัดบุ
    row(SubdistrictAdministration, 3328, &Place::Subdistrict(2016), 6320518), // อบต.ปราสาททนง
    row(SubdistrictAdministration, 4293, &Place::Subdistrict(2020), 6320519), // อบต.สมุด
    row(SubdistrictAdministration, 703, &Place::Subdistrict(2010), 6320520), // อบต.หนองใหญ่
    row(SubdistrictMunicipality, 24, &Place::Subdistrict(2022), 5320601), // ทต.กาบเชิง
    row(SubdistrictAdministration, 1478, &Place::Subdistrict(2023), 6320602), // อบต.คูตัน
    row(SubdistrictMunicipality, 5854, &Place::Subdistrict(2026), 5320603), // ทต.โคกตะเคียน
    row(SubdistrictMunicipality, 1845, &Place::Subdistrict(2024), 6320604), // ทต.ด่าน
    row(SubdistrictAdministration, 1922, &Place::Subdistrict(2027), 6320605), // อบต.ตะเคียน
    row(SubdistrictAdministration, 5653, &Place::Subdistrict(2025), 6320606), // อบต.แนงมุด
    row(SubdistrictMunicipality, 492, &Place::District(258), 5320701), // ทต.รัตนบุรี
    row(SubdistrictAdministration, 1129, &Place::Subdistrict(2037), 6320702), // อบต.กุดขาคีม
    row(SubdistrictAdministration, 2088, &Place::Subdistrict(2039), 6320703), // อบต.ทับใหญ่
    row(SubdistrictAdministration, 2400, &Place::Subdistrict(2029), 6320704), // อบต.ธาตุ
    row(SubdistrictAdministration, 2688, &Place::Subdistrict(2036), 6320705), // อบต.น้ำเขียว
    row(SubdistrictAdministration, 5434, &Place::Subdistrict(2035), 6320706), // อบต.เบิด
    row(SubdistrictAdministration, 6132, &Place::Subdistrict(2034), 6320707), // อบต.ไผ่
    row(SubdistrictAdministration, 3813, &Place::Subdistrict(2038), 6320708), // อบต.ยางสว่าง
    row(SubdistrictAdministration, 492, &Place::Subdistrict(2028), 6320709), // อบต.รัตนบุรี
    row(SubdistrictAdministration, 5603, &Place::Subdistrict(2030), 6320710), // อบต.แก
    row(SubdistrictAdministration, 1811, &Place::Subdistrict(2031), 6320711), // อบต.ดอนแรด
    row(SubdistrictAdministration, 4678, &Place::Subdistrict(2032), 6320712), // อบต.หนองบัวทอง
    row(SubdistrictAdministration, 4680, &Place::Subdistrict(2033), 6320713), // อบต.หนองบัวบาน
    row(SubdistrictMunicipality, 593, &Place::District(259), 5320801), // ทต.สนม
    row(SubdistrictMunicipality, 5626, &Place::Subdistrict(2044), 5320802), // ทต.แคน
    row(SubdistrictAdministration, 2502, &Place::Subdistrict(2043), 6320803), // อบต.นานวน
    row(SubdistrictAdministration, 6057, &Place::Subdistrict(2041), 6320804), // อบต.โพนโก
    row(SubdistrictAdministration, 593, &Place::Subdistrict(2040), 6320805), // อบต.สนม
    row(SubdistrictAdministration, 4737, &Place::Subdistrict(2042), 6320806), // อบต.หนองระฆัง
    row(SubdistrictAdministration, 4792, &Place::Subdistrict(2046), 6320807), // อบต.หนองอียอ
    row(SubdistrictAdministration, 4936, &Place::Subdistrict(2045), 6320808), // อบต.หัวงัว
    row(SubdistrictMunicipality, 587, &Place::District(260), 5320901), // ทต.ศีขรภูมิ
    row(SubdistrictMunicipality, 3501, &Place::Subdistrict(2061), 5320902), // ทต.ผักไหม
    row(SubdistrictAdministration, 5651, &Place::Subdistrict(2051), 6320903), // อบต.แตล
    row(SubdistrictAdministration, 4593, &Place::Subdistrict(2055), 6320904), // อบต.หนองขวาว
    row(SubdistrictAdministration, 1158, &Place::Subdistrict(2057), 6320905), // อบต.กุดหวาย
    row(SubdistrictAdministration, 1200, &Place::Subdistrict(2058), 6320906), // อบต.ขวาวใหญ่
    row(SubdistrictAdministration, 1416, &Place::Subdistrict(2053), 6320907), // อบต.คาละแมะ
    row(SubdistrictAdministration, 1559, &Place::Subdistrict(2049), 6320908), // อบต.จารพัต
    row(SubdistrictAdministration, 1650, &Place::Subdistrict(2056), 6320909), // อบต.ช่างปี่
    row(SubdistrictAdministration, 1861, &Place::Subdistrict(2060), 6320910), // อบต.ตรมไพร
    row(SubdistrictAdministration, 1870, &Place::Subdistrict(2048), 6320911), // อบต.ตรึม
    row(SubdistrictAdministration, 2537, &Place::Subdistrict(2059), 6320912), // อบต.นารุ่ง
    row(SubdistrictAdministration, 3795, &Place::Subdistrict(2050), 6320913), // อบต.ยาง
    row(SubdistrictAdministration, 3858, &Place::Subdistrict(2047), 6320914), // อบต.ระแงง
    row(SubdistrictAdministration, 677, &Place::Subdistrict(2052), 6320915), // อบต.หนองบัว
    row(SubdistrictAdministration, 4816, &Place::Subdistrict(2054), 6320916), // อบต.หนองเหล็ก
    row(SubdistrictMunicipality, 625, &Place::District(261), 5321001), // ทต.สังขะ
    row(SubdistrictAdministration, 625, &Place::Subdistrict(2062), 6321002), // อบต.สังขะ
    row(SubdistrictAdministration, 1032, &Place::Subdistrict(2067), 6321003), // อบต.กระเทียม
    row(SubdistrictAdministration, 1204, &Place::Subdistrict(2063), 6321004), // อบต.ขอนแตก
    row(SubdistrictAdministration, 1956, &Place::Subdistrict(2071), 6321005), // อบต.ตาคง
    row(SubdistrictAdministration, 1964, &Place::Subdistrict(2069), 6321006), // อบต.ตาตุม
    row(SubdistrictAdministration, 2075, &Place::Subdistrict(2070), 6321007), // อบต.ทับทัน
    row(SubdistrictAdministration, 5409, &Place::Subdistrict(2073), 6321008), // อบต.เทพรักษา
    row(SubdistrictAdministration, 3097, &Place::Subdistrict(2066), 6321009), // อบต.บ้านจารย์
    row(SubdistrictAdministration, 3100, &Place::Subdistrict(2072), 6321010), // อบต.บ้านชบ
    row(SubdistrictAdministration, 3590, &Place::Subdistrict(2065), 6321011), // อบต.พระแก้ว
    row(SubdistrictAdministration, 4373, &Place::Subdistrict(2068), 6321012), // อบต.สะกาด
    row(SubdistrictAdministration, 1740, &Place::Subdistrict(2064), 6321013), // อบต.ดม
    row(SubdistrictMunicipality, 6351, &Place::District(262), 5321101), // ทต.ลำดวนสุรพินท์
    row(SubdistrictAdministration, 1868, &Place::Subdistrict(2077), 6321102), // อบต.ตรำดม
    row(SubdistrictAdministration, 5920, &Place::Subdistrict(2075), 6321103), // อบต.โชคเหนือ
    row(SubdistrictAdministration, 1866, &Place::Subdistrict(2078), 6321104), // อบต.ตระเปียงเตีย
    row(SubdistrictAdministration, 522, &Place::Subdistrict(2074), 6321105), // อบต.ลำดวน
    row(SubdistrictAdministration, 5169, &Place::Subdistrict(2076), 6321106), // อบต.อู่โลก
    row(SubdistrictMunicipality, 647, &Place::District(263), 5321201), // ทต.สำโรงทาบ
    row(SubdistrictMunicipality, 4888, &Place::Subdistrict(2085), 5321202), // ทต.หมื่นศรี
    row(SubdistrictAdministration, 5241, &Place::Subdistrict(2084), 6321203), // อบต.เกาะแก้ว
    row(SubdistrictAdministration, 3316, &Place::Subdistrict(2088), 6321204), // อบต.ประดู่
    row(SubdistrictAdministration, 4221, &Place::Subdistrict(2083), 6321205), // อบต.ศรีสุข
    row(SubdistrictAdministration, 4410, &Place::Subdistrict(2087), 6321206), // อบต.สะโน
    row(SubdistrictAdministration, 647, &Place::Subdistrict(2079), 6321207), // อบต.สำโรงทาบ
    row(SubdistrictAdministration, 5543, &Place::Subdistrict(2086), 6321208), // อบต.เสม็จ
    row(SubdistrictAdministration, 4857, &Place::Subdistrict(2080), 6321209), // อบต.หนองไผ่ล้อม
    row(SubdistrictAdministration, 4796, &Place::Subdistrict(2082), 6321210), // อบต.หนองฮะ
    row(SubdistrictAdministration, 1030, &Place::Subdistrict(2081), 6321211), // อบต.กระออม
    row(SubdistrictMunicipality, 258, &Place::District(264), 5321301), // ทต.บัวเชด
    row(SubdistrictAdministration, 258, &Place::Subdistrict(2089), 6321302), // อบต.บัวเชด
    row(SubdistrictAdministration, 1976, &Place::Subdistrict(2092), 6321303), // อบต.ตาวัง
    row(SubdistrictAdministration, 622, &Place::Subdistrict(2090), 6321304), // อบต.สะเดา
    row(SubdistrictAdministration, 4501, &Place::Subdistrict(2094), 6321305), // อบต.สำเภาลูน
    row(SubdistrictAdministration, 5138, &Place::Subdistrict(2093), 6321306), // อบต.อาโพน
    row(SubdistrictAdministration, 1512, &Place::Subdistrict(2091), 6321307), // อบต.จรัส
    row(SubdistrictAdministration, 5836, &Place::Subdistrict(2096), 6321401), // อบต.โคกกลาง
    row(SubdistrictAdministration, 1570, &Place::Subdistrict(2097), 6321402), // อบต.จีกแดก
    row(SubdistrictAdministration, 1991, &Place::Subdistrict(2098), 6321403), // อบต.ตาเมียง
    row(SubdistrictAdministration, 2718, &Place::Subdistrict(2095), 6321404), // อบต.บักได
    row(SubdistrictAdministration, 1683, &Place::Subdistrict(2099), 6321501), // อบต.ณรงค์
    row(SubdistrictAdministration, 5638, &Place::Subdistrict(2100), 6321502), // อบต.แจนแวน
    row(SubdistrictAdministration, 1862, &Place::Subdistrict(2101), 6321503), // อบต.ตรวจ
    row(SubdistrictMunicipality, 4221, &Place::Subdistrict(2103), 6321504), // ทต.ศรีสุข
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(2102), 6321505), // อบต.หนองแวง
    row(SubdistrictMunicipality, 760, &Place::Subdistrict(2104), 5321601), // ทต.เขวาสินรินทร์
    row(SubdistrictAdministration, 1951, &Place::Subdistrict(2106), 6321602), // อบต.ตากูก
    row(SubdistrictAdministration, 2958, &Place::Subdistrict(2105), 6321603), // อบต.บึง
    row(SubdistrictAdministration, 3329, &Place::Subdistrict(2107), 6321604), // อบต.ปราสาททอง
    row(SubdistrictAdministration, 3266, &Place::Subdistrict(2108), 6321605), // อบต.บ้านแร่
    row(SubdistrictAdministration, 1427, &Place::Subdistrict(2110), 6321701), // อบต.คำผง
    row(SubdistrictAdministration, 3857, &Place::Subdistrict(2112), 6321702), // อบต.ระเวียง
    row(SubdistrictAdministration, 4803, &Place::Subdistrict(2113), 6321703), // อบต.หนองเทพ
    row(SubdistrictAdministration, 4775, &Place::Subdistrict(2109), 6321704), // อบต.หนองหลวง
    row(SubdistrictAdministration, 5928, &Place::Subdistrict(2111), 6321705), // อบต.โนน
    row(ProvincialAdministration, 579, &Place::Province(21), 2330101), // อบจ.ศรีสะเกษ
    row(TownMunicipality, 579, &Place::District(269), 4330102), // ทม.ศรีสะเกษ
    row(SubdistrictMunicipality, 2650, &Place::Subdistrict(2128), 5330103), // ทต.น้ำคำ
    row(SubdistrictAdministration, 6039, &Place::Subdistrict(2121), 6330104), // อบต.โพนข่า
    row(SubdistrictAdministration, 1555, &Place::Subdistrict(2118), 6330105), // อบต.จาน
    row(SubdistrictAdministration, 1680, &Place::Subdistrict(2117), 6330106), // อบต.ซำ
    row(SubdistrictMunicipality, 1909, &Place::Subdistrict(2119), 6330107), // ทต.ตะดอบ
    row(SubdistrictAdministration, 2216, &Place::Subdistrict(2125), 6330108), // อบต.ทุ่ม
    row(SubdistrictMunicipality, 6015, &Place::Subdistrict(2129), 6330109), // ทต.โพธิ์
    row(SubdistrictMunicipality, 6052, &Place::Subdistrict(2123), 6330110), // ทต.โพนเขวา
    row(SubdistrictAdministration, 6041, &Place::Subdistrict(2122), 6330111), // อบต.โพนค้อ
    row(SubdistrictAdministration, 4821, &Place::Subdistrict(2127), 6330112), // อบต.หนองแก้ว
    row(SubdistrictAdministration, 1477, &Place::Subdistrict(2116), 6330113), // อบต.คูซอด
    row(SubdistrictAdministration, 4557, &Place::Subdistrict(2124), 6330114), // อบต.หญ้าปล้อง
    row(SubdistrictAdministration, 4602, &Place::Subdistrict(2120), 6330115), // อบต.หนองครก
    row(SubdistrictAdministration, 704, &Place::Subdistrict(2131), 6330116), // อบต.หนองไผ่
    row(SubdistrictMunicipality, 4867, &Place::Subdistrict(2126), 6330117), // ทต.หนองไฮ
    row(SubdistrictAdministration, 4886, &Place::Subdistrict(2130), 6330118), // อบต.หมากเขียบ
    row(SubdistrictMunicipality, 481, &Place::District(270), 5330201), // ทต.ยางชุมน้อย
    row(SubdistrictAdministration, 1163, &Place::Subdistrict(2136), 6330202), // อบต.กุดเมืองฮาม
    row(SubdistrictAdministration, 1403, &Place::Subdistrict(2134), 6330203), // อบต.คอนกาม
    row(SubdistrictAdministration, 964, &Place::Subdistrict(2135), 6330204), // อบต.โนนคูณ
    row(SubdistrictAdministration, 2972, &Place::Subdistrict(2137), 6330205), // อบต.บึงบอน
    row(SubdistrictAdministration, 3802, &Place::Subdistrict(2138), 6330206), // อบต.ยางชุมใหญ่
    row(SubdistrictAdministration, 4010, &Place::Subdistrict(2133), 6330207), // อบต.ลิ้นฟ้า
    row(SubdistrictMunicipality, 19, &Place::District(271), 5330301), // ทต.กันทรารมย์
    row(SubdistrictAdministration, 1439, &Place::Subdistrict(2154), 6330302), // อบต.คำเนียม
    row(SubdistrictAdministration, 1555, &Place::Subdistrict(2153), 6330303), // อบต.จาน
    row(SubdistrictMunicipality, 2106, &Place::Subdistrict(2145), 6330304), // ทต.ทาม
    row(SubdistrictAdministration, 3499, &Place::Subdistrict(2152), 6330305), // อบต.ผักแพว
    row(SubdistrictAdministration, 4782, &Place::Subdistrict(2141), 6330306), // อบต.หนองหัวช้าง
    row(SubdistrictAdministration, 1839, &Place::Subdistrict(2151), 6330307), // อบต.ดู่
    row(SubdistrictAdministration, 1837, &Place::Subdistrict(2139), 6330308), // อบต.ดูน
    row(SubdistrictAdministration, 969, &Place::Subdistrict(2140), 6330309), // อบต.โนนสัง
    row(SubdistrictAdministration, 2728, &Place::Subdistrict(2149), 6330310), // อบต.บัวน้อย
    row(SubdistrictAdministration, 5468, &Place::Subdistrict(2147), 6330311), // อบต.เมืองน้อย
    row(SubdistrictAdministration, 3795, &Place::Subdistrict(2142), 6330312), // อบต.ยาง
    row(SubdistrictAdministration, 3923, &Place::Subdistrict(2146), 6330313), // อบต.ละทาย
    row(SubdistrictAdministration, 4821, &Place::Subdistrict(2144), 6330314), // อบต.หนองแก้ว
    row(SubdistrictAdministration, 677, &Place::Subdistrict(2150), 6330315), // อบต.หนองบัว
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(2143), 6330316), // อบต.หนองแวง
    row(SubdistrictAdministration, 5150, &Place::Subdistrict(2148), 6330317), // อบต.อีปาด
    row(TownMunicipality, 17, &Place::District(272), 4330401), // ทม.กันทรลักษ์
    row(SubdistrictMunicipality, 4345, &Place::Subdistrict(2171), 5330402), // ทต.สวนกล้วย
    row(SubdistrictAdministration, 1039, &Place::Subdistrict(2166), 6330403), // อบต.กระแชง
    row(SubdistrictAdministration, 2686, &Place::Subdistrict(2159), 6330404), // อบต.น้ำอ้อม
    row(SubdistrictAdministration, 3696, &Place::Subdistrict(2164), 6330405), // อบต.ภูเงิน
    row(SubdistrictMunicipality, 4767, &Place::Subdistrict(2168), 5330406), // ทต.หนองหญ้าลาด
    row(SubdistrictAdministration, 1167, &Place::Subdistrict(2156), 6330407), // อบต.กุดเสลา
    row(SubdistrictAdministration, 1558, &Place::Subdistrict(2163), 6330408), // อบต.จานใหญ่
    row(SubdistrictAdministration, 176, &Place::Subdistrict(2173), 6330409), // อบต.ทุ่งใหญ่
    row(SubdistrictAdministration, 2979, &Place::Subdistrict(2155), 6330410), // อบต.บึงมะลู
    row(SubdistrictAdministration, 4413, &Place::Subdistrict(2158), 6330411), // อบต.สังเม็ก
    row(SubdistrictAdministration, 5554, &Place::Subdistrict(2169), 6330412), // อบต.เสาธงชัย
    row(SubdistrictAdministration, 1195, &Place::Subdistrict(2170), 6330413), // อบต.ขนุน
    row(SubdistrictAdministration, 1614, &Place::Subdistrict(2165), 6330414), // อบต.ชำ
    row(SubdistrictAdministration, 1864, &Place::Subdistrict(2162), 6330415), // อบต.ตระกาจ
    row(SubdistrictAdministration, 5977, &Place::Subdistrict(2167), 6330416), // อบต.โนนสำราญ
    row(SubdistrictAdministration, 3688, &Place::Subdistrict(2174), 6330417), // อบต.ภูผาหมอก
    row(SubdistrictAdministration, 5455, &Place::Subdistrict(2157), 6330418), // อบต.เมือง
    row(SubdistrictAdministration, 3904, &Place::Subdistrict(2161), 6330419), // อบต.รุง
    row(SubdistrictAdministration, 3928, &Place::Subdistrict(2160), 6330420), // อบต.ละลาย
    row(SubdistrictAdministration, 5537, &Place::Subdistrict(2172), 6330421), // อบต.เวียงเหนือ
    row(SubdistrictMunicipality, 6439, &Place::District(273), 5330501), // ทต.เมืองขุขันธ์
    row(SubdistrictAdministration, 3333, &Place::Subdistrict(2180), 6330502), // อบต.ปรือใหญ่
    row(SubdistrictAdministration, 6084, &Place::Subdistrict(2179), 6330503), // อบต.โสน
    row(SubdistrictAdministration, 5094, &Place::Subdistrict(2183), 6330504), // อบต.ห้วยเหนือ
    row(SubdistrictAdministration, 4963, &Place::Subdistrict(2185), 6330505), // อบต.หัวเสือ
    row(SubdistrictAdministration, 1051, &Place::Subdistrict(2192), 6330506), // อบต.กฤษณา
    row(SubdistrictAdministration, 19, &Place::Subdistrict(2175), 6330507), // อบต.กันทรารมย์
    row(SubdistrictAdministration, 5900, &Place::Subdistrict(2188), 6330508), // อบต.โคกเพชร
    row(SubdistrictAdministration, 1532, &Place::Subdistrict(2176), 6330509), // อบต.จะกง
    row(SubdistrictAdministration, 6090, &Place::Subdistrict(2177), 6330510), // อบต.ใจดี
    row(SubdistrictAdministration, 1744, &Place::Subdistrict(2178), 6330511), // อบต.ดองกำเม็ด
    row(SubdistrictAdministration, 1922, &Place::Subdistrict(2186), 6330512), // อบต.ตะเคียน
    row(SubdistrictAdministration, 1981, &Place::Subdistrict(2182), 6330513), // อบต.ตาอุด
    row(SubdistrictAdministration, 245, &Place::Subdistrict(2187), 6330514), // อบต.นิคมพัฒนา
    row(SubdistrictAdministration, 367, &Place::Subdistrict(2189), 6330515), // อบต.ปราสาท
    row(SubdistrictAdministration, 3919, &Place::Subdistrict(2193), 6330516), // อบต.ลมศักดิ์
    row(SubdistrictAdministration, 4202, &Place::Subdistrict(2195), 6330517), // อบต.ศรีตระกูล
    row(SubdistrictMunicipality, 4219, &Place::Subdistrict(2196), 5330518), // ทต.ศรีสะอาด
    row(SubdistrictAdministration, 4394, &Place::Subdistrict(2181), 6330519), // อบต.สะเดาใหญ่
    row(SubdistrictAdministration, 4506, &Place::Subdistrict(2190), 6330520), // อบต.สำโรงตาเจ็น
    row(SubdistrictAdministration, 4619, &Place::Subdistrict(2194), 6330521), // อบต.หนองฉลอง
    row(SubdistrictAdministration, 5110, &Place::Subdistrict(2184), 6330522), // อบต.ห้วยใต้
    row(SubdistrictAdministration, 5078, &Place::Subdistrict(2191), 6330523), // อบต.ห้วยสำราญ
    row(SubdistrictMunicipality, 996, &Place::District(274), 5330601), // ทต.ไพรบึง
    row(SubdistrictAdministration, 996, &Place::Subdistrict(2197), 6330602), // อบต.ไพรบึง
    row(SubdistrictAdministration, 133, &Place::Subdistrict(2198), 6330603), // อบต.ดินแดง
    row(SubdistrictAdministration, 5960, &Place::Subdistrict(2202), 6330604), // อบต.โนนปูน
    row(SubdistrictAdministration, 3330, &Place::Subdistrict(2199), 6330605), // อบต.ปราสาทเยอ
    row(SubdistrictMunicipality, 4508, &Place::Subdistrict(2200), 5330606), // ทต.สำโรงพลัน
    row(SubdistrictAdministration, 4538, &Place::Subdistrict(2201), 6330607), // อบต.สุขสวัสดิ์
    row(SubdistrictMunicipality, 364, &Place::District(275), 5330701), // ทต.ปรางค์กู่
    row(SubdistrictAdministration, 2002, &Place::Subdistrict(2206), 6330702), // อบต.ตูม
    row(SubdistrictAdministration, 1180, &Place::Subdistrict(2204), 6330703), // อบต.กู่
    row(SubdistrictAdministration, 4287, &Place::Subdistrict(2207), 6330704), // อบต.สมอ
    row(SubdistrictAdministration, 4507, &Place::Subdistrict(2209), 6330705), // อบต.สำโรงปราสาท
    row(SubdistrictAdministration, 4799, &Place::Subdistrict(2205), 6330706), // อบต.หนองเชียงทูน
    row(SubdistrictAdministration, 1839, &Place::Subdistrict(2210), 6330707), // อบต.ดู่
    row(SubdistrictAdministration, 444, &Place::Subdistrict(2203), 6330708), // อบต.พิมาย
    row(SubdistrictAdministration, 3658, &Place::Subdistrict(2212), 6330709), // อบต.พิมายเหนือ
    row(SubdistrictAdministration, 6025, &Place::Subdistrict(2208), 6330710), // อบต.โพธิ์ศรี
    row(SubdistrictAdministration, 4361, &Place::Subdistrict(2211), 6330711), // อบต.สวาย
    row(SubdistrictMunicipality, 47, &Place::District(276), 5330801), // ทต.ขุนหาญ
    row(SubdistrictMunicipality, 1098, &Place::Subdistrict(2221), 5330802), // ทต.กันทรอม
    row(SubdistrictMunicipality, 4512, &Place::Subdistrict(2213), 5330803), // ทต.สิ
    row(SubdistrictMunicipality, 1028, &Place::Subdistrict(2218), 5330804), // ทต.กระหวัน
    row(SubdistrictMunicipality, 6016, &Place::Subdistrict(2223), 5330805), // ทต.โพธิ์กระสังข์
    row(SubdistrictMunicipality, 971, &Place::Subdistrict(2220), 5330806), // ทต.โนนสูง
    row(SubdistrictAdministration, 3594, &Place::Subdistrict(2215), 6330807), // อบต.พราน
    row(SubdistrictAdministration, 6024, &Place::Subdistrict(2216), 6330808), // อบต.โพธิ์วงศ์
    row(SubdistrictAdministration, 6440, &Place::Subdistrict(2219), 6330809), // อบต.เมืองขุนหาญ
    row(SubdistrictAdministration, 2717, &Place::Subdistrict(2214), 6330810), // อบต.บักดอง
    row(SubdistrictAdministration, 6154, &Place::Subdistrict(2217), 6330811), // อบต.ไพร
    row(SubdistrictAdministration, 5031, &Place::Subdistrict(2224), 6330812), // อบต.ห้วยจันทร์
    row(SubdistrictAdministration, 3689, &Place::Subdistrict(2222), 6330813), // อบต.ภูฝ้าย
    row(SubdistrictMunicipality, 5458, &Place::District(277), 5330901), // ทต.เมืองคง
    row(SubdistrictAdministration, 5458, &Place::Subdistrict(2225), 6330902), // อบต.เมืองคง
    row(SubdistrictAdministration, 1568, &Place::Subdistrict(2228), 6330903), // อบต.จิกสังข์ทอง
    row(SubdistrictAdministration, 1839, &Place::Subdistrict(2230), 6330904), // อบต.ดู่
    row(SubdistrictMunicipality, 5501, &Place::Subdistrict(2226), 6330905), // ทต.เมืองแคน
    row(SubdistrictAdministration, 699, &Place::Subdistrict(2227), 6330906), // อบต.หนองแค
    row(SubdistrictAdministration, 4793, &Place::Subdistrict(2231), 6330907), // อบต.หนองอึ่ง
    row(SubdistrictAdministration, 1845, &Place::Subdistrict(2229), 6330908), // อบต.ด่าน
    row(SubdistrictMunicipality, 2735, &Place::Subdistrict(2232), 5330909), // ทต.บัวหุ่ง
    row(SubdistrictAdministration, 6132, &Place::Subdistrict(2233), 6330910), // อบต.ไผ่
    row(SubdistrictMunicipality, 4550, &Place::Subdistrict(2234), 5330911), // ทต.ส้มป่อย
    row(SubdistrictAdministration, 4337, &Place::Subdistrict(2237), 6330912), // อบต.สร้างปี่
    row(SubdistrictAdministration, 4771, &Place::Subdistrict(2235), 6330913), // อบต.หนองหมี
    row(SubdistrictAdministration, 4921, &Place::Subdistrict(2236), 6330914), // อบต.หว้านคำ
    row(SubdistrictMunicipality, 1116, &Place::District(278), 5331001), // ทต.กำแพง
    row(SubdistrictMunicipality, 5849, &Place::Subdistrict(2256), 5331002), // ทต.โคกจาน
    row(SubdistrictMunicipality, 4301, &Place::Subdistrict(2254), 5331003), // ทต.สระกำแพงใหญ่
    row(SubdistrictMunicipality, 739, &Place::Subdistrict(2238), 5331004), // ทต.อุทุมพรพิสัย
    row(SubdistrictAdministration, 646, &Place::Subdistrict(2242), 6331005), // อบต.สำโรง
    row(SubdistrictAdministration, 1205, &Place::Subdistrict(2245), 6331006), // อบต.ขะยูง
    row(SubdistrictAdministration, 4788, &Place::Subdistrict(2253), 6331007), // อบต.หนองห้าง
    row(SubdistrictAdministration, 1189, &Place::Subdistrict(2240), 6331008), // อบต.ก้านเหลือง
    row(SubdistrictAdministration, 5623, &Place::Subdistrict(2250), 6331009), // อบต.แข้
    row(SubdistrictAdministration, 5622, &Place::Subdistrict(2243), 6331010), // อบต.แขม
    row(SubdistrictAdministration, 5894, &Place::Subdistrict(2255), 6331011), // อบต.โคกหล่าม
    row(SubdistrictAdministration, 1983, &Place::Subdistrict(2246), 6331012), // อบต.ตาเกษ
    row(SubdistrictMunicipality, 5652, &Place::Subdistrict(2249), 5331013), // ทต.แต้
    row(SubdistrictAdministration, 2214, &Place::Subdistrict(2241), 6331014), // อบต.ทุ่งไชย
    row(SubdistrictAdministration, 3357, &Place::Subdistrict(2252), 6331015), // อบต.ปะอาว
    row(SubdistrictAdministration, 977, &Place::Subdistrict(2251), 6331016), // อบต.โพธิ์ชัย
    row(SubdistrictAdministration, 3866, &Place::Subdistrict(2248), 6331017), // อบต.รังแร้ง
    row(SubdistrictMunicipality, 4867, &Place::Subdistrict(2244), 6331018), // ทต.หนองไฮ
    row(SubdistrictAdministration, 4938, &Place::Subdistrict(2247), 6331019), // อบต.หัวช้าง
    row(SubdistrictAdministration, 5153, &Place::Subdistrict(2239), 6331020), // อบต.อี่หล่ำ
    row(SubdistrictMunicipality, 305, &Place::District(279), 5331101), // ทต.บึงบูรพ์
    row(SubdistrictAdministration, 5445, &Place::Subdistrict(2257), 6331102), // อบต.เป๊าะ
    row(SubdistrictMunicipality, 720, &Place::District(280), 5331201), // ทต.ห้วยทับทัน
    row(SubdistrictAdministration, 5489, &Place::Subdistrict(2260), 6331202), // อบต.เมืองหลวง
    row(SubdistrictAdministration, 1062, &Place::Subdistrict(2261), 6331203), // อบต.กล้วยกว้าง
    row(SubdistrictMunicipality, 1557, &Place::Subdistrict(2263), 5331204), // ทต.จานแสนไชย
    row(SubdistrictAdministration, 367, &Place::Subdistrict(2264), 6331205), // อบต.ปราสาท
    row(SubdistrictAdministration, 3501, &Place::Subdistrict(2262), 6331206), // อบต.ผักไหม
    row(SubdistrictAdministration, 720, &Place::Subdistrict(2259), 6331207), // อบต.ห้วยทับทัน
    row(SubdistrictAdministration, 5940, &Place::Subdistrict(2265), 6331301), // อบต.โนนค้อ
    row(SubdistrictAdministration, 2704, &Place::Subdistrict(2266), 6331302), // อบต.บก
    row(SubdistrictAdministration, 4580, &Place::Subdistrict(2268), 6331303), // อบต.หนองกุง
    row(SubdistrictAdministration, 6015, &Place::Subdistrict(2267), 6331304), // อบต.โพธิ์
    row(SubdistrictAdministration, 5579, &Place::Subdistrict(2269), 6331305), // อบต.เหล่ากวาง
    row(SubdistrictMunicipality, 573, &Place::District(282), 5331401), // ทต.ศรีรัตนะ
    row(SubdistrictAdministration, 4388, &Place::Subdistrict(2276), 6331402), // อบต.สะพุง
    row(SubdistrictAdministration, 3652, &Place::Subdistrict(2271), 6331403), // อบต.พิงพวย
    row(SubdistrictAdministration, 4228, &Place::Subdistrict(2270), 6331404), // อบต.ศรีแก้ว
    row(SubdistrictAdministration, 2002, &Place::Subdistrict(2273), 6331405), // อบต.ตูม
    row(SubdistrictAdministration, 4230, &Place::Subdistrict(2275), 6331406), // อบต.ศรีโนนงาม
    row(SubdistrictAdministration, 4323, &Place::Subdistrict(2272), 6331407), // อบต.สระเยาว์
    row(SubdistrictAdministration, 5566, &Place::Subdistrict(2274), 6331408), // อบต.เสื่องข้าว
    row(SubdistrictAdministration, 5329, &Place::Subdistrict(2280), 6331501), // อบต.เขิน
    row(SubdistrictAdministration, 1894, &Place::Subdistrict(2279), 6331502), // อบต.ตองปิด
    row(SubdistrictMunicipality, 3937, &Place::Subdistrict(2278), 6331503), // ทต.ละเอาะ
    row(SubdistrictAdministration, 1479, &Place::Subdistrict(2282), 6331504), // อบต.คูบ
    row(SubdistrictAdministration, 252, &Place::Subdistrict(2277), 6331505), // อบต.น้ำเกลี้ยง
    row(SubdistrictAdministration, 3905, &Place::Subdistrict(2281), 6331506), // อบต.รุ่งระวี
    row(SubdistrictMunicipality, 3003, &Place::Subdistrict(2283), 5331601), // ทต.บุสูง
    row(SubdistrictAdministration, 1741, &Place::Subdistrict(2285), 6331602), // อบต.ดวนใหญ่
    row(SubdistrictAdministration, 2190, &Place::Subdistrict(2288), 6331603), // อบต.ทุ่งสว่าง
    row(SubdistrictAdministration, 2400, &Place::Subdistrict(2284), 6331604), // อบต.ธาตุ
    row(SubdistrictAdministration, 3048, &Place::Subdistrict(2286), 6331605), // อบต.บ่อแก้ว
    row(SubdistrictAdministration, 6046, &Place::Subdistrict(2290), 6331606), // อบต.โพนยาง
    row(SubdistrictMunicipality, 547, &Place::Subdistrict(2289), 5331607), // ทต.วังหิน
    row(SubdistrictAdministration, 4220, &Place::Subdistrict(2287), 6331608), // อบต.ศรีสำราญ
    row(SubdistrictAdministration, 3925, &Place::Subdistrict(2294), 6331701), // อบต.ละลม
    row(SubdistrictAdministration, 5037, &Place::Subdistrict(2293), 6331702), // อบต.ห้วยตึ๊กชู
    row(SubdistrictAdministration, 5855, &Place::Subdistrict(2291), 6331703), // อบต.โคกตาล
    row(SubdistrictAdministration, 1717, &Place::Subdistrict(2296), 6331704), // อบต.ดงรัก
    row(SubdistrictAdministration, 1925, &Place::Subdistrict(2295), 6331705), // อบต.ตะเคียนราม
    row(SubdistrictAdministration, 6157, &Place::Subdistrict(2297), 6331706), // อบต.ไพรพัฒนา
    row(SubdistrictAdministration, 5036, &Place::Subdistrict(2292), 6331707), // อบต.ห้วยตามอญ
    row(SubdistrictMunicipality, 815, &Place::Subdistrict(2298), 5331801), // ทต.เมืองจันทร์
    row(SubdistrictAdministration, 1994, &Place::Subdistrict(2299), 6331802), // อบต.ตาโกน
    row(SubdistrictMunicipality, 703, &Place::Subdistrict(2300), 5331803), // ทต.หนองใหญ่
    row(SubdistrictAdministration, 5560, &Place::Subdistrict(2301), 6331901), // อบต.เสียว
    row(SubdistrictAdministration, 4615, &Place::Subdistrict(2303), 6331902), // อบต.หนองงูเหลือม
    row(SubdistrictAdministration, 4797, &Place::Subdistrict(2304), 6331903), // อบต.หนองฮาง
    row(SubdistrictAdministration, 2236, &Place::Subdistrict(2305), 6331904), // อบต.ท่าคล้อ
    row(SubdistrictAdministration, 4779, &Place::Subdistrict(2302), 6331905), // อบต.หนองหว้า
    row(SubdistrictMunicipality, 411, &Place::District(288), 5332001), // ทต.พยุห์
    row(SubdistrictAdministration, 411, &Place::Subdistrict(2306), 6332002), // อบต.พยุห์
    row(SubdistrictAdministration, 2000, &Place::Subdistrict(2308), 6332003), // อบต.ตำแย
    row(SubdistrictAdministration, 5989, &Place::Subdistrict(2309), 6332004), // อบต.โนนเพ็ก
    row(SubdistrictAdministration, 3559, &Place::Subdistrict(2307), 6332005), // อบต.พรหมสวัสดิ์
    row(SubdistrictAdministration, 4612, &Place::Subdistrict(2310), 6332006), // อบต.หนองค้า
    row(SubdistrictMunicipality, 5923, &Place::Subdistrict(2311), 5332101), // ทต.โดด
    row(SubdistrictMunicipality, 3524, &Place::Subdistrict(2314), 5332102), // ทต.ผือใหญ่
    row(SubdistrictAdministration, 5560, &Place::Subdistrict(2312), 6332103), // อบต.เสียว
    row(SubdistrictAdministration, 4726, &Place::Subdistrict(2313), 6332104), // อบต.หนองม้า
    row(SubdistrictAdministration, 5152, &Place::Subdistrict(2315), 6332105), // อบต.อีเซ
    row(SubdistrictAdministration, 1122, &Place::Subdistrict(2316), 6332201), // อบต.กุง
    row(SubdistrictAdministration, 1374, &Place::Subdistrict(2317), 6332202), // อบต.คลีกลิ้ง
    row(SubdistrictAdministration, 5917, &Place::Subdistrict(2319), 6332203), // อบต.โจดม่วง
    row(SubdistrictAdministration, 4676, &Place::Subdistrict(2318), 6332204), // อบต.หนองบัวดง
    row(ProvincialAdministration, 741, &Place::Province(22), 2340101), // อบจ.อุบลราชธานี
    row(CityMunicipality, 741, &Place::District(291), 3340102), // ทน.อุบลราชธานี
    row(SubdistrictMunicipality, 6408, &Place::District(291), 5340103), // ทต.อุบล
    row(SubdistrictMunicipality, 3307, &Place::Subdistrict(2323), 5340104), // ทต.ปทุม
    row(SubdistrictMunicipality, 1218, &Place::Subdistrict(2324), 5340105), // ทต.ขามใหญ่
    row(SubdistrictAdministration, 6205, &Place::Subdistrict(2329), 6340106), // อบต.กุดลาด
    row(TownMunicipality, 5639, &Place::Subdistrict(2325), 4340107), // ทม.แจระแม
    row(SubdistrictAdministration, 4594, &Place::Subdistrict(2322), 6340108), // อบต.หนองขอน
    row(SubdistrictAdministration, 6174, &Place::Subdistrict(2327), 6340109), // อบต.ไร่น้อย
    row(SubdistrictAdministration, 4694, &Place::Subdistrict(2326), 6340110), // อบต.หนองบ่อ
    row(SubdistrictAdministration, 1044, &Place::Subdistrict(2328), 6340111), // อบต.กระโสบ
    row(SubdistrictAdministration, 1219, &Place::Subdistrict(2330), 6340112), // อบต.ขี้เหล็ก
    row(SubdistrictAdministration, 3358, &Place::Subdistrict(2331), 6340113), // อบต.ปะอาว
    row(SubdistrictAdministration, 4961, &Place::Subdistrict(2321), 6340114), // อบต.หัวเรือ
    row(SubdistrictMunicipality, 585, &Place::District(292), 5340201), // ทต.ศรีเมืองใหม่
    row(SubdistrictAdministration, 5615, &Place::Subdistrict(2333), 6340202), // อบต.แก้งกอก
    row(SubdistrictAdministration, 2451, &Place::Subdistrict(2332), 6340203), // อบต.นาคำ
    row(SubdistrictAdministration, 1450, &Place::Subdistrict(2339), 6340204), // อบต.คำไหล
    row(SubdistrictAdministration, 4869, &Place::Subdistrict(2340), 6340205), // อบต.หนามแท่ง
    row(SubdistrictAdministration, 5602, &Place::Subdistrict(2334), 6340206), // อบต.เอือดใหญ่
    row(SubdistrictAdministration, 1817, &Place::Subdistrict(2342), 6340207), // อบต.ดอนใหญ่
    row(SubdistrictAdministration, 1912, &Place::Subdistrict(2338), 6340208), // อบต.ตะบ่าย
    row(SubdistrictAdministration, 2595, &Place::Subdistrict(2341), 6340209), // อบต.นาเลิน
    row(SubdistrictAdministration, 3942, &Place::Subdistrict(2336), 6340210), // อบต.ลาดควาย
    row(SubdistrictAdministration, 4181, &Place::Subdistrict(2335), 6340211), // อบต.วาริน
    row(SubdistrictAdministration, 4260, &Place::Subdistrict(2337), 6340212), // อบต.สงยาง
    row(SubdistrictMunicipality, 6287, &Place::District(293), 5340301), // ทต.บ้านด่านโขงเจียม
    row(SubdistrictAdministration, 955, &Place::Subdistrict(2343), 6340302), // อบต.โขงเจียม
    row(SubdistrictAdministration, 5113, &Place::Subdistrict(2347), 6340303), // อบต.ห้วยไผ่
    row(SubdistrictAdministration, 2619, &Place::Subdistrict(2345), 6340304), // อบต.นาโพธิ์กลาง
    row(SubdistrictAdministration, 4839, &Place::Subdistrict(2346), 6340305), // อบต.หนองแสงใหญ่
    row(SubdistrictAdministration, 5063, &Place::Subdistrict(2344), 6340306), // อบต.ห้วยยาง
    row(SubdistrictMunicipality, 771, &Place::District(294), 5340401), // ทต.เขื่องใน
    row(SubdistrictMunicipality, 3068, &Place::Subdistrict(2359), 5340402), // ทต.บ้านกอก
    row(SubdistrictAdministration, 1060, &Place::Subdistrict(2360), 6340403), // อบต.กลางใหญ่
    row(SubdistrictAdministration, 1186, &Place::Subdistrict(2351), 6340404), // อบต.ก่อเอ้
    row(SubdistrictAdministration, 1492, &Place::Subdistrict(2350), 6340405), // อบต.ค้อทอง
    row(SubdistrictAdministration, 1620, &Place::Subdistrict(2353), 6340406), // อบต.ชีทวน
    row(SubdistrictAdministration, 2377, &Place::Subdistrict(2354), 6340407), // อบต.ท่าไห
    row(SubdistrictAdministration, 2403, &Place::Subdistrict(2357), 6340408), // อบต.ธาตุน้อย
    row(SubdistrictAdministration, 3295, &Place::Subdistrict(2358), 6340409), // อบต.บ้านไทย
    row(SubdistrictAdministration, 3797, &Place::Subdistrict(2362), 6340410), // อบต.ยางขี้นก
    row(SubdistrictMunicipality, 4221, &Place::Subdistrict(2363), 6340411), // ทต.ศรีสุข
    row(SubdistrictAdministration, 4333, &Place::Subdistrict(2349), 6340412), // อบต.สร้างถ่อ
    row(SubdistrictAdministration, 4817, &Place::Subdistrict(2365), 6340413), // อบต.หนองเหล่า
    row(SubdistrictMunicipality, 6404, &Place::Subdistrict(2348), 5340414), // ทต.ห้วยเรือ
    row(SubdistrictAdministration, 5647, &Place::Subdistrict(2356), 6340415), // อบต.แดงหม้อ
    row(SubdistrictAdministration, 2452, &Place::Subdistrict(2355), 6340416), // อบต.นาคำใหญ่
    row(SubdistrictAdministration, 5969, &Place::Subdistrict(2361), 6340417), // อบต.โนนรัง
    row(SubdistrictAdministration, 4365, &Place::Subdistrict(2364), 6340418), // อบต.สหธาตุ
    row(SubdistrictAdministration, 4940, &Place::Subdistrict(2352), 6340419), // อบต.หัวดอน
    row(SubdistrictMunicipality, 759, &Place::District(295), 5340501), // ทต.เขมราฐ
    row(SubdistrictMunicipality, 1212, &Place::Subdistrict(2367), 5340502), // ทต.ขามป้อม
    row(SubdistrictMunicipality, 4710, &Place::Subdistrict(2369), 5340503), // ทต.หนองผือ
    row(TownMunicipality, 6433, &Place::Subdistrict(2366), 5340504), // ทม.เทพวงศา
    row(SubdistrictMunicipality, 4944, &Place::Subdistrict(2374), 5340505), // ทต.หัวนา
    row(SubdistrictAdministration, 5616, &Place::Subdistrict(2371), 6340506), // อบต.แก้งเหนือ
    row(SubdistrictAdministration, 5350, &Place::Subdistrict(2368), 6340507), // อบต.เจียด
    row(SubdistrictAdministration, 2610, &Place::Subdistrict(2370), 6340508), // อบต.นาแวง
    row(SubdistrictMunicipality, 4659, &Place::Subdistrict(2372), 5340509), // ทต.หนองนกทา
    row(SubdistrictAdministration, 4760, &Place::Subdistrict(2373), 6340510), // อบต.หนองสิม
    row(TownMunicipality, 789, &Place::District(296), 4340701), // ทม.เดชอุดม
    row(SubdistrictMunicipality, 2555, &Place::District(296), 5340702), // ทต.นาส่วง
    row(SubdistrictMunicipality, 2724, &Place::District(296), 5340703), // ทต.บัวงาม
    row(SubdistrictMunicipality, 1145, &Place::Subdistrict(2380), 5340704), // ทต.กุดประทาย
    row(SubdistrictMunicipality, 6042, &Place::Subdistrict(2388), 5340705), // ทต.โพนงาม
    row(SubdistrictAdministration, 1055, &Place::Subdistrict(2382), 6340706), // อบต.กลาง
    row(SubdistrictAdministration, 5614, &Place::Subdistrict(2383), 6340707), // อบต.แก้ง
    row(SubdistrictAdministration, 1860, &Place::Subdistrict(2381), 6340708), // อบต.ตบหู
    row(SubdistrictAdministration, 2202, &Place::Subdistrict(2378), 6340709), // อบต.ทุ่งเทิง
    row(SubdistrictAdministration, 2433, &Place::Subdistrict(2387), 6340710), // อบต.นากระแซง
    row(SubdistrictAdministration, 2583, &Place::Subdistrict(2377), 6340711), // อบต.นาเจริญ
    row(SubdistrictAdministration, 2555, &Place::Subdistrict(2376), 6340712), // อบต.นาส่วง
    row(SubdistrictAdministration, 5493, &Place::Subdistrict(2375), 6340713), // อบต.เมืองเดช
    row(SubdistrictAdministration, 4285, &Place::Subdistrict(2379), 6340714), // อบต.สมสะอาด
    row(SubdistrictAdministration, 1418, &Place::Subdistrict(2386), 6340715), // อบต.คำครั่ง
    row(SubdistrictAdministration, 2368, &Place::Subdistrict(2384), 6340716), // อบต.ท่าโพธิ์ศรี
    row(SubdistrictAdministration, 5973, &Place::Subdistrict(2390), 6340717), // อบต.โนนสมบูรณ์
    row(SubdistrictAdministration, 2724, &Place::Subdistrict(2385), 6340718), // อบต.บัวงาม
    row(SubdistrictAdministration, 3487, &Place::Subdistrict(2389), 6340719), // อบต.ป่าโมง
    row(SubdistrictMunicipality, 221, &Place::District(297), 5340801), // ทต.นาจะหลวย
    row(SubdistrictMunicipality, 6333, &Place::Subdistrict(2391), 5340802), // ทต.ภูจองนายอย
    row(SubdistrictAdministration, 3123, &Place::Subdistrict(2394), 6340803), // อบต.บ้านตูม
    row(SubdistrictAdministration, 5973, &Place::Subdistrict(2392), 6340804), // อบต.โนนสมบูรณ์
    row(SubdistrictAdministration, 5974, &Place::Subdistrict(2396), 6340805), // อบต.โนนสวรรค์
    row(SubdistrictAdministration, 3554, &Place::Subdistrict(2393), 6340806), // อบต.พรสวรรค์
    row(SubdistrictAdministration, 6082, &Place::Subdistrict(2395), 6340807), // อบต.โสกแสง
    row(SubdistrictMunicipality, 250, &Place::District(298), 5340901), // ทต.น้ำยืน
    row(SubdistrictMunicipality, 5921, &Place::Subdistrict(2397), 5340902), // ทต.โซง
    row(SubdistrictAdministration, 3005, &Place::Subdistrict(2400), 6340903), // อบต.บุเปือย
    row(SubdistrictAdministration, 5249, &Place::Subdistrict(2403), 6340904), // อบต.เก่าขาม
    row(SubdistrictAdministration, 5924, &Place::Subdistrict(2399), 6340905), // อบต.โดมประดิษฐ์
    row(SubdistrictAdministration, 3795, &Place::Subdistrict(2398), 6340906), // อบต.ยาง
    row(SubdistrictAdministration, 3828, &Place::Subdistrict(2402), 6340907), // อบต.ยางใหญ่
    row(SubdistrictMunicipality, 4526, &Place::Subdistrict(2401), 5340908), // ทต.สีวิเชียร
    row(SubdistrictMunicipality, 309, &Place::District(299), 5341001), // ทต.บุณฑริก
    row(SubdistrictMunicipality, 1409, &Place::Subdistrict(2406), 5341002), // ทต.คอแลน
    row(SubdistrictMunicipality, 241, &Place::Subdistrict(2407), 5341003), // ทต.นาโพธิ์
    row(SubdistrictAdministration, 4755, &Place::Subdistrict(2408), 6341004), // อบต.หนองสะโน
    row(SubdistrictAdministration, 5025, &Place::Subdistrict(2405), 6341005), // อบต.ห้วยข่า
    row(SubdistrictAdministration, 5940, &Place::Subdistrict(2409), 6341006), // อบต.โนนค้อ
    row(SubdistrictAdministration, 2724, &Place::Subdistrict(2410), 6341007), // อบต.บัวงาม
    row(SubdistrictAdministration, 3264, &Place::Subdistrict(2411), 6341008), // อบต.บ้านแมด
    row(SubdistrictAdministration, 6042, &Place::Subdistrict(2404), 6341009), // อบต.โพนงาม
    row(SubdistrictMunicipality, 140, &Place::District(300), 5341101), // ทต.ตระการพืชผล
    row(SubdistrictAdministration, 1216, &Place::Subdistrict(2416), 6341102), // อบต.ขามเปี้ย
    row(SubdistrictAdministration, 1437, &Place::Subdistrict(2434), 6341103), // อบต.คำเจริญ
    row(SubdistrictAdministration, 5390, &Place::Subdistrict(2426), 6341104), // อบต.เซเป็ด
    row(SubdistrictAdministration, 1031, &Place::Subdistrict(2413), 6341105), // อบต.กระเดียน
    row(SubdistrictAdministration, 1152, &Place::Subdistrict(2432), 6341106), // อบต.กุดยาลวน
    row(SubdistrictAdministration, 1177, &Place::Subdistrict(2415), 6341107), // อบต.กุศกร
    row(SubdistrictAdministration, 5194, &Place::Subdistrict(2414), 6341108), // อบต.เกษม
    row(SubdistrictAdministration, 1405, &Place::Subdistrict(2417), 6341109), // อบต.คอนสาย
    row(SubdistrictAdministration, 5849, &Place::Subdistrict(2418), 6341110), // อบต.โคกจาน
    row(SubdistrictAdministration, 194, &Place::Subdistrict(2430), 6341111), // อบต.ท่าหลวง
    row(SubdistrictAdministration, 2521, &Place::Subdistrict(2419), 6341112), // อบต.นาพิน
    row(SubdistrictAdministration, 5933, &Place::Subdistrict(2421), 6341113), // อบต.โนนกุง
    row(SubdistrictAdministration, 5444, &Place::Subdistrict(2425), 6341114), // อบต.เป้า
    row(SubdistrictAdministration, 4387, &Place::Subdistrict(2427), 6341115), // อบต.สะพือ
    row(SubdistrictAdministration, 4802, &Place::Subdistrict(2428), 6341116), // อบต.หนองเต่า
    row(SubdistrictAdministration, 5054, &Place::Subdistrict(2431), 6341117), // อบต.ห้วยฝ้ายพัฒนา
    row(SubdistrictAdministration, 6192, &Place::Subdistrict(2424), 6341118), // อบต.ไหล่ทุ่ง
    row(SubdistrictAdministration, 1865, &Place::Subdistrict(2422), 6341119), // อบต.ตระการ
    row(SubdistrictAdministration, 1952, &Place::Subdistrict(2423), 6341120), // อบต.ตากแดด
    row(SubdistrictAdministration, 2042, &Place::Subdistrict(2429), 6341121), // อบต.ถ้ำแข้
    row(SubdistrictAdministration, 2547, &Place::Subdistrict(2420), 6341122), // อบต.นาสะไม
    row(SubdistrictAdministration, 3254, &Place::Subdistrict(2433), 6341123), // อบต.บ้านแดง
    row(SubdistrictMunicipality, 29, &Place::District(301), 5341201), // ทต.กุดข้าวปุ้น
    row(SubdistrictAdministration, 1101, &Place::Subdistrict(2438), 6341202), // อบต.กาบิน
    row(SubdistrictAdministration, 5608, &Place::Subdistrict(2437), 6341203), // อบต.แก่งเค็ง
    row(SubdistrictAdministration, 5975, &Place::Subdistrict(2436), 6341204), // อบต.โนนสวาง
    row(SubdistrictAdministration, 4655, &Place::Subdistrict(2439), 6341205), // อบต.หนองทันน้ำ
    row(SubdistrictAdministration, 1242, &Place::Subdistrict(2435), 6341206), // อบต.ข้าวปุ้น
    row(SubdistrictMunicipality, 476, &Place::District(302), 5341401), // ทต.ม่วงสามสิบ
    row(SubdistrictAdministration, 476, &Place::Subdistrict(2440), 6341402), // อบต.ม่วงสามสิบ
    row(SubdistrictAdministration, 6152, &Place::Subdistrict(2451), 6341403), // อบต.ไผ่ใหญ่
    row(SubdistrictAdministration, 3827, &Place::Subdistrict(2450), 6341404), // อบต.ยางโยภาพ
    row(SubdistrictAdministration, 3814, &Place::Subdistrict(2446), 6341405), // อบต.ยางสักกระโพหลุ่ม
    row(SubdistrictAdministration, 4854, &Place::Subdistrict(2447), 6341406), // อบต.หนองไข่นก
    row(SubdistrictAdministration, 4809, &Place::Subdistrict(2444), 6341407), // อบต.หนองเมือง
    row(SubdistrictAdministration, 5586, &Place::Subdistrict(2441), 6341408), // อบต.เหล่าบก
    row(SubdistrictAdministration, 1835, &Place::Subdistrict(2442), 6341409), // อบต.ดุมใหญ่
    row(SubdistrictAdministration, 5397, &Place::Subdistrict(2445), 6341410), // อบต.เตย
    row(SubdistrictAdministration, 2594, &Place::Subdistrict(2452), 6341411), // อบต.นาเลิง
    row(SubdistrictAdministration, 6056, &Place::Subdistrict(2453), 6341412), // อบต.โพนแพง
    row(SubdistrictAdministration, 4629, &Place::Subdistrict(2443), 6341413), // อบต.หนองช้างใหญ่
    row(SubdistrictAdministration, 4817, &Place::Subdistrict(2448), 6341414), // อบต.หนองเหล่า
    row(SubdistrictAdministration, 4797, &Place::Subdistrict(2449), 6341415), // อบต.หนองฮาง
    row(TownMunicipality, 559, &Place::District(303), 4341501), // ทม.วารินชำราบ
    row(SubdistrictMunicipality, 5799, &Place::Subdistrict(2464), 5341502), // ทต.แสนสุข
    row(SubdistrictMunicipality, 5023, &Place::District(303), 5341503), // ทต.ห้วยขะยุง
    row(SubdistrictMunicipality, 1417, &Place::Subdistrict(2462), 5341504), // ทต.คำขวาง
    row(SubdistrictMunicipality, 5485, &Place::Subdistrict(2467), 5341505), // ทต.เมืองศรีไค
    row(SubdistrictAdministration, 75, &Place::Subdistrict(2458), 6341507), // อบต.คูเมือง
    row(SubdistrictAdministration, 2311, &Place::Subdistrict(2456), 6341508), // อบต.ท่าลาด
    row(SubdistrictMunicipality, 2400, &Place::Subdistrict(2455), 5341509), // ทต.ธาตุ
    row(SubdistrictAdministration, 3013, &Place::Subdistrict(2461), 6341510), // อบต.บุ่งหวาย
    row(SubdistrictMunicipality, 3016, &Place::Subdistrict(2469), 5341511), // ทต.บุ่งไหม
    row(SubdistrictAdministration, 6035, &Place::Subdistrict(2463), 6341512), // อบต.โพธิ์ใหญ่
    row(SubdistrictAdministration, 4320, &Place::Subdistrict(2459), 6341513), // อบต.สระสมิง
    row(SubdistrictAdministration, 4579, &Place::Subdistrict(2465), 6341514), // อบต.หนองกินเพล
    row(SubdistrictMunicipality, 5962, &Place::Subdistrict(2466), 6341515), // ทต.โนนผึ้ง
    row(SubdistrictAdministration, 5996, &Place::Subdistrict(2457), 6341516), // อบต.โนนโหนน
    row(SubdistrictAdministration, 5023, &Place::Subdistrict(2468), 6341517), // อบต.ห้วยขะยุง
    row(SubdistrictMunicipality, 1422, &Place::Subdistrict(2460), 341591), // ทต.คำน้ำแซบ
    row(TownMunicipality, 441, &Place::District(304), 4341901), // ทม.พิบูลมังสาหาร
    row(SubdistrictMunicipality, 5172, &Place::District(304), 5341902), // ทต.อ่างศิลา
    row(SubdistrictAdministration, 241, &Place::Subdistrict(2474), 6341903), // อบต.นาโพธิ์
    row(SubdistrictMunicipality, 6025, &Place::Subdistrict(2477), 5341904), // ทต.โพธิ์ศรี
    row(SubdistrictMunicipality, 982, &Place::Subdistrict(2476), 5341906), // ทต.โพธิ์ไทร
    row(SubdistrictAdministration, 6185, &Place::Subdistrict(2479), 6341907), // อบต.ไร่ใต้
    row(SubdistrictAdministration, 4686, &Place::Subdistrict(2480), 6341908), // อบต.หนองบัวฮี
    row(SubdistrictAdministration, 1760, &Place::Subdistrict(2472), 6341909), // อบต.ดอนจิก
    row(SubdistrictAdministration, 157, &Place::Subdistrict(2473), 6341910), // อบต.ทรายมูล
    row(SubdistrictAdministration, 5929, &Place::Subdistrict(2475), 6341911), // อบต.โนนกลาง
    row(SubdistrictAdministration, 5931, &Place::Subdistrict(2482), 6341912), // อบต.โนนกาหลง
    row(SubdistrictAdministration, 3250, &Place::Subdistrict(2483), 6341913), // อบต.บ้านแขม
    row(SubdistrictAdministration, 3856, &Place::Subdistrict(2478), 6341914), // อบต.ระเว
    row(SubdistrictAdministration, 5172, &Place::Subdistrict(2481), 6341915), // อบต.อ่างศิลา
    row(SubdistrictMunicipality, 1134, &Place::Subdistrict(2471), 341990), // ทต.กุดชมภู
    row(SubdistrictMunicipality, 153, &Place::District(305), 5342001), // ทต.ตาลสุม
    row(SubdistrictAdministration, 153, &Place::Subdistrict(2484), 6342002), // อบต.ตาลสุม
    row(SubdistrictAdministration, 1435, &Place::Subdistrict(2489), 6342003), // อบต.คำหว้า
    row(SubdistrictAdministration, 1569, &Place::Subdistrict(2486), 6342004), // อบต.จิกเทิง
    row(SubdistrictAdministration, 2450, &Place::Subdistrict(2488), 6342005), // อบต.นาคาย
    row(SubdistrictAdministration, 646, &Place::Subdistrict(2485), 6342006), // อบต.สำโรง
    row(SubdistrictAdministration, 4580, &Place::Subdistrict(2487), 6342007), // อบต.หนองกุง
    row(SubdistrictMunicipality, 982, &Place::District(306), 5342101), // ทต.โพธิ์ไทร
    row(SubdistrictAdministration, 3782, &Place::Subdistrict(2491), 6342102), // อบต.ม่วงใหญ่
    row(SubdistrictAdministration, 4367, &Place::Subdistrict(2493), 6342103), // อบต.สองคอน
    row(SubdistrictAdministration, 646, &Place::Subdistrict(2492), 6342104), // อบต.สำโรง
    row(SubdistrictMunicipality, 6261, &Place::Subdistrict(2490), 6342105), // ทต.นครโพธิ์ไทร
    row(SubdistrictMunicipality, 645, &Place::Subdistrict(2494), 6342106), // ทต.สารภี
    row(SubdistrictAdministration, 5581, &Place::Subdistrict(2495), 6342107), // อบต.เหล่างาม
    row(SubdistrictAdministration, 5932, &Place::Subdistrict(2500), 6342201), // อบต.โนนกาเล็น
    row(SubdistrictAdministration, 1493, &Place::Subdistrict(2499), 6342202), // อบต.ค้อน้อย
    row(SubdistrictAdministration, 5883, &Place::Subdistrict(2501), 6342203), // อบต.โคกสว่าง
    row(SubdistrictMunicipality, 646, &Place::Subdistrict(2496), 5342204), // ทต.สำโรง
    row(SubdistrictAdministration, 4867, &Place::Subdistrict(2498), 6342205), // อบต.หนองไฮ
    row(SubdistrictAdministration, 1212, &Place::Subdistrict(2504), 6342206), // อบต.ขามป้อม
    row(SubdistrictAdministration, 5842, &Place::Subdistrict(2497), 6342207), // อบต.โคกก่อง
    row(SubdistrictAdministration, 5929, &Place::Subdistrict(2502), 6342208), // อบต.โนนกลาง
    row(SubdistrictAdministration, 2712, &Place::Subdistrict(2503), 6342209), // อบต.บอน
    row(SubdistrictAdministration, 124, &Place::Subdistrict(2505), 6342401), // อบต.ดอนมดแดง
    row(SubdistrictAdministration, 5596, &Place::Subdistrict(2506), 6342402), // อบต.เหล่าแดง
    row(SubdistrictAdministration, 1452, &Place::Subdistrict(2508), 6342403), // อบต.คำไฮใหญ่
    row(SubdistrictAdministration, 2352, &Place::Subdistrict(2507), 6342404), // อบต.ท่าเมือง
    row(SubdistrictMunicipality, 1641, &Place::District(309), 5342501), // ทต.ช่องเม็ก
    row(SubdistrictMunicipality, 2638, &Place::Subdistrict(2512), 5342502), // ทต.นิคมสร้างตนเองลำโดมน้อย
    row(SubdistrictAdministration, 1641, &Place::Subdistrict(2510), 6342503), // อบต.ช่องเม็ก
    row(SubdistrictAdministration, 1414, &Place::Subdistrict(2509), 6342504), // อบต.คันไร่
    row(SubdistrictAdministration, 71, &Place::Subdistrict(2514), 6342505), // อบต.คำเขื่อนแก้ว
    row(SubdistrictAdministration, 5934, &Place::Subdistrict(2511), 6342506), // อบต.โนนก่อ
    row(SubdistrictAdministration, 3528, &Place::Subdistrict(2513), 6342507), // อบต.ฝางคำ
    row(SubdistrictAdministration, 5851, &Place::Subdistrict(2518), 6342601), // อบต.โคกชำแระ
    row(SubdistrictAdministration, 1164, &Place::Subdistrict(2517), 6342602), // อบต.กุดเรือ
    row(SubdistrictAdministration, 2577, &Place::Subdistrict(2516), 6342603), // อบต.นาเกษม
    row(SubdistrictAdministration, 2569, &Place::Subdistrict(2519), 6342604), // อบต.นาห่อม
    row(SubdistrictAdministration, 4794, &Place::Subdistrict(2515), 6342605), // อบต.หนองอ้ม
    row(SubdistrictMunicipality, 6245, &Place::District(310), 342699), // ทต.ทุ่งศรีอุดม
    row(SubdistrictMunicipality, 238, &Place::District(311), 5342901), // ทต.นาเยีย
    row(SubdistrictMunicipality, 2471, &Place::Subdistrict(2520), 5342902), // ทต.นาจาน
    row(SubdistrictAdministration, 222, &Place::Subdistrict(2521), 6342903), // อบต.นาดี
    row(SubdistrictMunicipality, 2593, &Place::Subdistrict(2522), 5342904), // ทต.นาเรือง
    row(SubdistrictMunicipality, 1072, &Place::Subdistrict(2525), 6343001), // ทต.กองโพน
    row(SubdistrictMunicipality, 225, &Place::Subdistrict(2523), 6343002), // ทต.นาตาล
    row(SubdistrictAdministration, 3636, &Place::Subdistrict(2526), 6343003), // อบต.พังเคน
    row(SubdistrictAdministration, 3621, &Place::Subdistrict(2524), 6343004), // อบต.พะลาน
    row(SubdistrictAdministration, 4673, &Place::Subdistrict(2530), 6343101), // อบต.หนองบก
    row(SubdistrictAdministration, 6054, &Place::Subdistrict(2528), 6343102), // อบต.โพนเมือง
    row(SubdistrictAdministration, 5658, &Place::Subdistrict(2529), 6343103), // อบต.แพงใหญ่
    row(SubdistrictMunicipality, 908, &Place::Subdistrict(2527), 5343104), // ทต.เหล่าเสือโก้ก
    row(SubdistrictMunicipality, 5611, &Place::Subdistrict(2531), 6343201), // ทต.แก่งโดม
    row(SubdistrictMunicipality, 180, &Place::Subdistrict(2532), 5343202), // ทต.ท่าช้าง
    row(SubdistrictMunicipality, 4363, &Place::Subdistrict(2534), 5343203), // ทต.สว่าง
    row(SubdistrictMunicipality, 3012, &Place::Subdistrict(2533), 5343204), // ทต.บุ่งมะแลง
    row(SubdistrictMunicipality, 1219, &Place::Subdistrict(2537), 5343301), // ทต.ขี้เหล็ก
    row(SubdistrictMunicipality, 1984, &Place::Subdistrict(2535), 5343302), // ทต.ตาเกา
    row(SubdistrictAdministration, 5886, &Place::Subdistrict(2538), 6343303), // อบต.โคกสะอาด
    row(SubdistrictAdministration, 6153, &Place::Subdistrict(2536), 6343304), // อบต.ไพบูลย์
    row(ProvincialAdministration, 486, &Place::Province(23), 2350101), // อบจ.ยโสธร
    row(TownMunicipality, 486, &Place::District(316), 4350102), // ทม.ยโสธร
    row(SubdistrictMunicipality, 5391, &Place::Subdistrict(2545), 5350103), // ทต.เดิด
    row(SubdistrictMunicipality, 1963, &Place::Subdistrict(2541), 5350104), // ทต.ตาดทอง
    row(SubdistrictAdministration, 1236, &Place::Subdistrict(2553), 6350105), // อบต.ขุมเงิน
    row(SubdistrictAdministration, 5331, &Place::Subdistrict(2550), 6350106), // อบต.เขื่องคำ
    row(SubdistrictMunicipality, 2651, &Place::Subdistrict(2540), 5350107), // ทต.น้ำคำใหญ่
    row(SubdistrictMunicipality, 4498, &Place::Subdistrict(2542), 5350108), // ทต.สำราญ
    row(SubdistrictAdministration, 4609, &Place::Subdistrict(2552), 6350109), // อบต.หนองคู
    row(SubdistrictAdministration, 1495, &Place::Subdistrict(2543), 6350110), // อบต.ค้อเหนือ
    row(SubdistrictMunicipality, 2206, &Place::Subdistrict(2547), 5350111), // ทต.ทุ่งแต้
    row(SubdistrictMunicipality, 2548, &Place::Subdistrict(2549), 6350112), // ทต.นาสะไมย์
    row(SubdistrictAdministration, 4514, &Place::Subdistrict(2548), 6350113), // อบต.สิงห์
    row(SubdistrictAdministration, 4806, &Place::Subdistrict(2556), 6350114), // อบต.หนองเป็ด
    row(SubdistrictAdministration, 1211, &Place::Subdistrict(2546), 6350115), // อบต.ขั้นไดใหญ่
    row(SubdistrictAdministration, 1840, &Place::Subdistrict(2544), 6350116), // อบต.ดู่ทุ่ง
    row(SubdistrictAdministration, 2150, &Place::Subdistrict(2554), 6350117), // อบต.ทุ่งนางโอก
    row(SubdistrictAdministration, 696, &Place::Subdistrict(2555), 6350118), // อบต.หนองเรือ
    row(SubdistrictAdministration, 694, &Place::Subdistrict(2551), 6350119), // อบต.หนองหิน
    row(SubdistrictMunicipality, 157, &Place::District(317), 5350201), // ทต.ทรายมูล
    row(SubdistrictMunicipality, 2597, &Place::Subdistrict(2560), 5350202), // ทต.นาเวียง
    row(SubdistrictAdministration, 6132, &Place::Subdistrict(2561), 6350203), // อบต.ไผ่
    row(SubdistrictAdministration, 1713, &Place::Subdistrict(2559), 6350204), // อบต.ดงมะไฟ
    row(SubdistrictAdministration, 1843, &Place::Subdistrict(2558), 6350205), // อบต.ดู่ลาด
    row(SubdistrictAdministration, 157, &Place::Subdistrict(2557), 6350206), // อบต.ทรายมูล
    row(SubdistrictMunicipality, 6204, &Place::District(318), 5350301), // ทต.กุดชุมพัฒนา
    row(SubdistrictAdministration, 1119, &Place::Subdistrict(2564), 6350302), // อบต.กำแมด
    row(SubdistrictAdministration, 31, &Place::Subdistrict(2562), 6350303), // อบต.กุดชุม
    row(SubdistrictAdministration, 6042, &Place::Subdistrict(2568), 6350304), // อบต.โพนงาม
    row(SubdistrictAdministration, 1421, &Place::Subdistrict(2569), 6350305), // อบต.คำน้ำสร้าง
    row(SubdistrictAdministration, 2624, &Place::Subdistrict(2565), 6350306), // อบต.นาโส่
    row(SubdistrictMunicipality, 5988, &Place::Subdistrict(2563), 6350307), // ทต.โนนเปือย
    row(SubdistrictAdministration, 4771, &Place::Subdistrict(2567), 6350308), // อบต.หนองหมี
    row(SubdistrictAdministration, 4841, &Place::Subdistrict(2570), 6350309), // อบต.หนองแหน
    row(SubdistrictMunicipality, 5097, &Place::Subdistrict(2566), 6350310), // ทต.ห้วยแก้ง
    row(SubdistrictMunicipality, 71, &Place::District(319), 5350401), // ทต.คำเขื่อนแก้ว
    row(SubdistrictMunicipality, 1737, &Place::Subdistrict(2577), 5350402), // ทต.ดงแคนใหญ่
    row(SubdistrictAdministration, 4017, &Place::Subdistrict(2571), 6350403), // อบต.ลุมพุก
    row(SubdistrictAdministration, 3841, &Place::Subdistrict(2572), 6350404), // อบต.ย่อ
    row(SubdistrictAdministration, 1127, &Place::Subdistrict(2580), 6350405), // อบต.กุดกุง
    row(SubdistrictAdministration, 1182, &Place::Subdistrict(2578), 6350406), // อบต.กู่จาน
    row(SubdistrictAdministration, 5627, &Place::Subdistrict(2582), 6350407), // อบต.แคนน้อย
    row(SubdistrictAdministration, 118, &Place::Subdistrict(2583), 6350408), // อบต.ดงเจริญ
    row(SubdistrictAdministration, 2171, &Place::Subdistrict(2575), 6350409), // อบต.ทุ่งมน
    row(SubdistrictAdministration, 239, &Place::Subdistrict(2579), 6350410), // อบต.นาแก
    row(SubdistrictAdministration, 2451, &Place::Subdistrict(2576), 6350411), // อบต.นาคำ
    row(SubdistrictAdministration, 6044, &Place::Subdistrict(2574), 6350412), // อบต.โพนทัน
    row(SubdistrictAdministration, 4262, &Place::Subdistrict(2573), 6350413), // อบต.สงเปือย
    row(SubdistrictAdministration, 5599, &Place::Subdistrict(2581), 6350414), // อบต.เหล่าไฮ
    row(SubdistrictMunicipality, 390, &Place::District(320), 5350501), // ทต.ป่าติ้ว
    row(SubdistrictAdministration, 5383, &Place::Subdistrict(2587), 6350502), // อบต.เชียงเพ็ง
    row(SubdistrictAdministration, 982, &Place::Subdistrict(2584), 6350503), // อบต.โพธิ์ไทร
    row(SubdistrictAdministration, 1017, &Place::Subdistrict(2585), 6350504), // อบต.กระจาย
    row(SubdistrictAdministration, 5858, &Place::Subdistrict(2586), 6350505), // อบต.โคกนาโก
    row(SubdistrictAdministration, 4197, &Place::Subdistrict(2588), 6350506), // อบต.ศรีฐาน
    row(SubdistrictMunicipality, 3680, &Place::District(321), 5350601), // ทต.ฟ้าหยาด
    row(SubdistrictAdministration, 3680, &Place::Subdistrict(2589), 6350602), // อบต.ฟ้าหยาด
    row(SubdistrictAdministration, 4960, &Place::Subdistrict(2590), 6350603), // อบต.หัวเมือง
    row(SubdistrictAdministration, 75, &Place::Subdistrict(2591), 6350604), // อบต.คูเมือง
    row(SubdistrictAdministration, 3765, &Place::Subdistrict(2594), 6350605), // อบต.ม่วง
    row(SubdistrictAdministration, 5948, &Place::Subdistrict(2595), 6350606), // อบต.โนนทราย
    row(SubdistrictAdministration, 2739, &Place::Subdistrict(2593), 6350607), // อบต.บากเรือ
    row(SubdistrictAdministration, 2990, &Place::Subdistrict(2596), 6350608), // อบต.บึงแก
    row(SubdistrictAdministration, 3523, &Place::Subdistrict(2592), 6350609), // อบต.ผือฮี
    row(SubdistrictAdministration, 3588, &Place::Subdistrict(2597), 6350610), // อบต.พระเสาร์
    row(SubdistrictAdministration, 4260, &Place::Subdistrict(2598), 6350611), // อบต.สงยาง
    row(SubdistrictMunicipality, 77, &Place::District(322), 5350701), // ทต.ค้อวัง
    row(SubdistrictAdministration, 3681, &Place::Subdistrict(2599), 6350702), // อบต.ฟ้าห่วน
    row(SubdistrictAdministration, 1143, &Place::Subdistrict(2600), 6350703), // อบต.กุดน้ำใส
    row(SubdistrictAdministration, 2686, &Place::Subdistrict(2601), 6350704), // อบต.น้ำอ้อม
    row(SubdistrictAdministration, 77, &Place::Subdistrict(2602), 6350705), // อบต.ค้อวัง
    row(SubdistrictMunicipality, 891, &Place::District(323), 5350801), // ทต.เลิงนกทา
    row(SubdistrictMunicipality, 4469, &Place::District(323), 5350802), // ทต.สามแยก
    row(SubdistrictMunicipality, 5115, &Place::Subdistrict(2605), 5350803), // ทต.ห้องแซง
    row(SubdistrictMunicipality, 3010, &Place::Subdistrict(2603), 5350804), // ทต.บุ่งค้า
    row(SubdistrictMunicipality, 4463, &Place::Subdistrict(2606), 5350805), // ทต.สามัคคี
    row(SubdistrictMunicipality, 4228, &Place::Subdistrict(2612), 5350806), // ทต.ศรีแก้ว
    row(SubdistrictMunicipality, 1161, &Place::Subdistrict(2607), 5350807), // ทต.กุดเชียงหมี
    row(SubdistrictMunicipality, 1169, &Place::Subdistrict(2609), 5350808), // ทต.กุดแห่
    row(SubdistrictMunicipality, 5889, &Place::Subdistrict(2610), 6350809), // ทต.โคกสำราญ
    row(SubdistrictMunicipality, 4360, &Place::Subdistrict(2604), 5350810), // ทต.สวาท
    row(SubdistrictMunicipality, 6389, &Place::Subdistrict(2608), 6350811), // ทต.หนองสองห้อง
    row(SubdistrictMunicipality, 4338, &Place::Subdistrict(2611), 6350812), // ทต.สร้างมิ่ง
    row(SubdistrictMunicipality, 1438, &Place::Subdistrict(2616), 5350901), // ทต.คำเตย
    row(SubdistrictAdministration, 992, &Place::Subdistrict(2613), 6350902), // อบต.ไทยเจริญ
    row(SubdistrictAdministration, 1449, &Place::Subdistrict(2617), 6350903), // อบต.คำไผ่
    row(SubdistrictAdministration, 2650, &Place::Subdistrict(2614), 6350904), // อบต.น้ำคำ
    row(SubdistrictAdministration, 4551, &Place::Subdistrict(2615), 6350905), // อบต.ส้มผ่อ
    row(ProvincialAdministration, 103, &Place::Province(24), 2360101), // อบจ.ชัยภูมิ
    row(TownMunicipality, 103, &Place::District(325), 4360102), // ทม.ชัยภูมิ
    row(SubdistrictMunicipality, 6285, &Place::District(325), 5360103), // ทต.บ้านค่ายหมื่นแผ้ว
    row(SubdistrictMunicipality, 3956, &Place::District(325), 5360104), // ทต.ลาดใหญ่
    row(SubdistrictMunicipality, 958, &Place::Subdistrict(2634), 5360105), // ทต.โคกสูง
    row(SubdistrictMunicipality, 1623, &Place::Subdistrict(2624), 5360106), // ทต.ชีลอง
    row(SubdistrictMunicipality, 1139, &Place::Subdistrict(2623), 6360107), // ทต.กุดตุ้ม
    row(SubdistrictAdministration, 2516, &Place::Subdistrict(2621), 6360108), // อบต.นาฝาย
    row(SubdistrictAdministration, 2598, &Place::Subdistrict(2626), 6360109), // อบต.นาเสียว
    row(SubdistrictAdministration, 5977, &Place::Subdistrict(2633), 6360110), // อบต.โนนสำราญ
    row(SubdistrictAdministration, 318, &Place::Subdistrict(2622), 6360111), // อบต.บ้านค่าย
    row(SubdistrictAdministration, 3239, &Place::Subdistrict(2625), 6360112), // อบต.บ้านเล่า
    row(SubdistrictAdministration, 984, &Place::Subdistrict(2620), 6360113), // อบต.โพนทอง
    row(SubdistrictAdministration, 4667, &Place::Subdistrict(2627), 6360114), // อบต.หนองนาแซง
    row(SubdistrictAdministration, 311, &Place::Subdistrict(2635), 6360115), // อบต.บุ่งคล้า
    row(SubdistrictAdministration, 3849, &Place::Subdistrict(2619), 6360116), // อบต.รอบเมือง
    row(SubdistrictAdministration, 704, &Place::Subdistrict(2629), 6360117), // อบต.หนองไผ่
    row(SubdistrictAdministration, 5048, &Place::Subdistrict(2632), 6360118), // อบต.ห้วยบง
    row(SubdistrictAdministration, 2339, &Place::Subdistrict(2630), 6360119), // อบต.ท่าหินโงม
    row(SubdistrictAdministration, 3956, &Place::Subdistrict(2628), 6360120), // อบต.ลาดใหญ่
    row(SubdistrictAdministration, 5038, &Place::Subdistrict(2631), 6360121), // อบต.ห้วยต้อน
    row(SubdistrictAdministration, 1675, &Place::Subdistrict(2636), 6360122), // อบต.ซับสีทอง
    row(SubdistrictMunicipality, 338, &Place::District(326), 5360201), // ทต.บ้านเขว้า
    row(SubdistrictMunicipality, 2146, &Place::Subdistrict(2637), 5360202), // ทต.ทุ่งทอง
    row(SubdistrictAdministration, 972, &Place::Subdistrict(2642), 6360203), // อบต.โนนแดง
    row(SubdistrictMunicipality, 1883, &Place::Subdistrict(2638), 5360204), // ทต.ตลาดแร้ง
    row(SubdistrictMunicipality, 4023, &Place::Subdistrict(2639), 5360205), // ทต.ลุ่มลำชี
    row(SubdistrictAdministration, 1622, &Place::Subdistrict(2640), 6360206), // อบต.ชีบน
    row(SubdistrictAdministration, 3698, &Place::Subdistrict(2641), 6360207), // อบต.ภูแลนคา
    row(SubdistrictMunicipality, 65, &Place::District(327), 5360301), // ทต.คอนสวรรค์
    row(SubdistrictAdministration, 1639, &Place::Subdistrict(2645), 6360302), // อบต.ช่องสามหมอ
    row(SubdistrictAdministration, 968, &Place::Subdistrict(2646), 6360303), // อบต.โนนสะอาด
    row(SubdistrictAdministration, 4596, &Place::Subdistrict(2650), 6360304), // อบต.หนองขาม
    row(SubdistrictAdministration, 5114, &Place::Subdistrict(2647), 6360305), // อบต.ห้วยไร่
    row(SubdistrictAdministration, 65, &Place::Subdistrict(2643), 6360306), // อบต.คอนสวรรค์
    row(SubdistrictAdministration, 5869, &Place::Subdistrict(2649), 6360307), // อบต.โคกมั่งงอย
    row(SubdistrictAdministration, 3284, &Place::Subdistrict(2648), 6360308), // อบต.บ้านโสก
    row(SubdistrictAdministration, 3819, &Place::Subdistrict(2644), 6360309), // อบต.ยางหวาย
    row(SubdistrictAdministration, 4220, &Place::Subdistrict(2651), 6360310), // อบต.ศรีสำราญ
    row(SubdistrictMunicipality, 748, &Place::District(328), 5360401), // ทต.เกษตรสมบูรณ์
    row(SubdistrictMunicipality, 3229, &Place::District(328), 5360402), // ทต.บ้านเป้า
    row(SubdistrictAdministration, 3229, &Place::Subdistrict(2655), 6360404), // อบต.บ้านเป้า
    row(SubdistrictAdministration, 3210, &Place::Subdistrict(2653), 6360405), // อบต.บ้านหัน
    row(SubdistrictAdministration, 1166, &Place::Subdistrict(2656), 6360406), // อบต.กุดเลาะ
    row(SubdistrictAdministration, 5930, &Place::Subdistrict(2657), 6360407), // อบต.โนนกอก
    row(SubdistrictMunicipality, 5949, &Place::Subdistrict(2662), 6360408), // ทต.โนนทอง
    row(SubdistrictMunicipality, 3147, &Place::Subdistrict(2661), 6360409), // ทต.บ้านบัว
    row(SubdistrictAdministration, 4325, &Place::Subdistrict(2658), 6360410), // อบต.สระโพนทอง
    row(SubdistrictAdministration, 4600, &Place::Subdistrict(2659), 6360411), // อบต.หนองข่า
    row(SubdistrictAdministration, 4848, &Place::Subdistrict(2660), 6360412), // อบต.หนองโพนงาม
    row(SubdistrictMunicipality, 3181, &Place::Subdistrict(2652), 6360413), // ทต.บ้านยาง
    row(SubdistrictMunicipality, 3224, &Place::Subdistrict(2654), 360493), // ทต.บ้านเดื่อ
    row(SubdistrictMunicipality, 680, &Place::District(329), 5360501), // ทต.หนองบัวแดง
    row(SubdistrictMunicipality, 6396, &Place::Subdistrict(2663), 5360502), // ทต.หลวงศิริ
    row(SubdistrictAdministration, 1135, &Place::Subdistrict(2664), 6360503), // อบต.กุดชุมแสง
    row(SubdistrictAdministration, 75, &Place::Subdistrict(2668), 6360504), // อบต.คูเมือง
    row(SubdistrictAdministration, 2038, &Place::Subdistrict(2665), 6360505), // อบต.ถ้ำวัวแดง
    row(SubdistrictAdministration, 4051, &Place::Subdistrict(2670), 6360506), // อบต.วังชมภู
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(2667), 6360507), // อบต.หนองแวง
    row(SubdistrictMunicipality, 2372, &Place::Subdistrict(2669), 6360508), // ทต.ท่าใหญ่
    row(SubdistrictAdministration, 2467, &Place::Subdistrict(2666), 6360509), // อบต.นางแดด
    row(SubdistrictMunicipality, 89, &Place::District(330), 5360601), // ทต.จัตุรัส
    row(SubdistrictMunicipality, 4689, &Place::District(330), 5360602), // ทต.หนองบัวโคก
    row(SubdistrictMunicipality, 4691, &Place::Subdistrict(2677), 5360603), // ทต.หนองบัวใหญ่
    row(SubdistrictAdministration, 4680, &Place::Subdistrict(2672), 6360604), // อบต.หนองบัวบาน
    row(SubdistrictAdministration, 702, &Place::Subdistrict(2675), 6360605), // อบต.หนองโดน
    row(SubdistrictAdministration, 1143, &Place::Subdistrict(2674), 6360606), // อบต.กุดน้ำใส
    row(SubdistrictAdministration, 3068, &Place::Subdistrict(2671), 6360607), // อบต.บ้านกอก
    row(SubdistrictAdministration, 3078, &Place::Subdistrict(2673), 6360608), // อบต.บ้านขาม
    row(SubdistrictAdministration, 3929, &Place::Subdistrict(2676), 6360609), // อบต.ละหาน
    row(SubdistrictAdministration, 4550, &Place::Subdistrict(2679), 6360610), // อบต.ส้มป่อย
    row(SubdistrictAdministration, 4689, &Place::Subdistrict(2678), 6360611), // อบต.หนองบัวโคก
    row(SubdistrictMunicipality, 3230, &Place::District(331), 5360701), // ทต.บ้านเพชร
    row(SubdistrictMunicipality, 301, &Place::District(331), 5360702), // ทต.บำเหน็จณรงค์
    row(SubdistrictAdministration, 5903, &Place::Subdistrict(2684), 6360703), // อบต.โคกเริงรมย์
    row(SubdistrictAdministration, 5213, &Place::Subdistrict(2685), 6360704), // อบต.เกาะมะนาว
    row(SubdistrictAdministration, 3101, &Place::Subdistrict(2680), 6360705), // อบต.บ้านชวน
    row(SubdistrictAdministration, 5901, &Place::Subdistrict(2686), 6360706), // อบต.โคกเพชรพัฒนา
    row(SubdistrictAdministration, 3119, &Place::Subdistrict(2682), 6360707), // อบต.บ้านตาล
    row(SubdistrictAdministration, 3230, &Place::Subdistrict(2681), 6360708), // อบต.บ้านเพชร
    row(SubdistrictAdministration, 4942, &Place::Subdistrict(2683), 6360709), // อบต.หัวทะเล
    row(SubdistrictMunicipality, 678, &Place::District(332), 5360801), // ทต.หนองบัวระเหว
    row(SubdistrictMunicipality, 5886, &Place::Subdistrict(2690), 5360802), // ทต.โคกสะอาด
    row(SubdistrictMunicipality, 5101, &Place::Subdistrict(2689), 5360803), // ทต.ห้วยแย้
    row(SubdistrictMunicipality, 4064, &Place::Subdistrict(2688), 6360804), // ทต.วังตะเฆ่
    row(SubdistrictAdministration, 6081, &Place::Subdistrict(2691), 6360805), // อบต.โสกปลาดุก
    row(SubdistrictMunicipality, 794, &Place::District(333), 5360901), // ทต.เทพสถิต
    row(SubdistrictAdministration, 2534, &Place::Subdistrict(2694), 6360902), // อบต.นายางกลัก
    row(SubdistrictAdministration, 352, &Place::Subdistrict(2695), 6360903), // อบต.บ้านไร่
    row(SubdistrictAdministration, 6002, &Place::Subdistrict(2696), 6360904), // อบต.โป่งนก
    row(SubdistrictAdministration, 4031, &Place::Subdistrict(2692), 6360905), // อบต.วะตะแบก
    row(SubdistrictAdministration, 5067, &Place::Subdistrict(2693), 6360906), // อบต.ห้วยยายจิ๋ว
    row(SubdistrictMunicipality, 3249, &Place::Subdistrict(2700), 5361001), // ทต.บ้านแก้ง
    row(SubdistrictMunicipality, 6297, &Place::District(334), 5361002), // ทต.บ้านเพชรภูเขียว
    row(SubdistrictMunicipality, 461, &Place::District(334), 5361003), // ทต.ภูเขียว
    row(SubdistrictAdministration, 3498, &Place::Subdistrict(2697), 6361004), // อบต.ผักปัง
    row(SubdistrictAdministration, 1151, &Place::Subdistrict(2701), 6361005), // อบต.กุดยม
    row(SubdistrictAdministration, 5886, &Place::Subdistrict(2703), 6361006), // อบต.โคกสะอาด
    row(SubdistrictAdministration, 4606, &Place::Subdistrict(2699), 6361007), // อบต.หนองคอนไทย
    row(SubdistrictAdministration, 4651, &Place::Subdistrict(2704), 6361008), // อบต.หนองตูม
    row(SubdistrictAdministration, 6089, &Place::Subdistrict(2705), 6361009), // อบต.โอโล
    row(SubdistrictAdministration, 1065, &Place::Subdistrict(2698), 6361010), // อบต.กวางโจน
    row(SubdistrictMunicipality, 2401, &Place::Subdistrict(2706), 5361011), // ทต.ธาตุทอง
    row(SubdistrictAdministration, 3112, &Place::Subdistrict(2707), 6361012), // อบต.บ้านดอน
    row(SubdistrictMunicipality, 3230, &Place::Subdistrict(2702), 6361013), // ทต.บ้านเพชร
    row(SubdistrictMunicipality, 340, &Place::District(335), 5361101), // ทต.บ้านแท่น
    row(SubdistrictAdministration, 340, &Place::Subdistrict(2708), 6361102), // อบต.บ้านแท่น
    row(SubdistrictAdministration, 4313, &Place::Subdistrict(2710), 6361103), // อบต.สระพัง
    row(SubdistrictAdministration, 4461, &Place::Subdistrict(2709), 6361104), // อบต.สามสวน
    row(SubdistrictAdministration, 4609, &Place::Subdistrict(2712), 6361105), // อบต.หนองคู
    row(SubdistrictMunicipality, 3225, &Place::Subdistrict(2711), 5361106), // ทต.บ้านเต่า
    row(SubdistrictMunicipality, 915, &Place::District(336), 5361201), // ทต.แก้งคร้อ
    row(SubdistrictMunicipality, 2556, &Place::District(336), 5361202), // ทต.นาหนองทุ่ม
    row(SubdistrictMunicipality, 4756, &Place::Subdistrict(2717), 5361203), // ทต.หนองสังข์
    row(SubdistrictAdministration, 2556, &Place::Subdistrict(2715), 6361204), // อบต.นาหนองทุ่ม
    row(SubdistrictAdministration, 5251, &Place::Subdistrict(2720), 6361205), // อบต.เก่าย่าดี
    row(SubdistrictAdministration, 1639, &Place::Subdistrict(2713), 6361206), // อบต.ช่องสามหมอ
    row(SubdistrictAdministration, 2307, &Place::Subdistrict(2721), 6361207), // อบต.ท่ามะไฟหวาน
    row(SubdistrictAdministration, 4596, &Place::Subdistrict(2714), 6361208), // อบต.หนองขาม
    row(SubdistrictAdministration, 4909, &Place::Subdistrict(2718), 6361209), // อบต.หลุบคา
    row(SubdistrictMunicipality, 5839, &Place::Subdistrict(2719), 6361210), // ทต.โคกกุง
    row(SubdistrictAdministration, 3249, &Place::Subdistrict(2716), 6361211), // อบต.บ้านแก้ง
    row(SubdistrictAdministration, 704, &Place::Subdistrict(2722), 6361212), // อบต.หนองไผ่
    row(SubdistrictMunicipality, 2182, &Place::Subdistrict(2727), 5361301), // ทต.ทุ่งลุยลาย
    row(SubdistrictMunicipality, 66, &Place::District(337), 5361302), // ทต.คอนสาร
    row(SubdistrictAdministration, 1700, &Place::Subdistrict(2728), 6361303), // อบต.ดงบัง
    row(SubdistrictAdministration, 2152, &Place::Subdistrict(2729), 6361304), // อบต.ทุ่งนาเลา
    row(SubdistrictAdministration, 1685, &Place::Subdistrict(2730), 6361305), // อบต.ดงกลาง
    row(SubdistrictAdministration, 66, &Place::Subdistrict(2723), 6361307), // อบต.คอนสาร
    row(SubdistrictAdministration, 2166, &Place::Subdistrict(2724), 6361308), // อบต.ทุ่งพระ
    row(SubdistrictAdministration, 964, &Place::Subdistrict(2725), 6361309), // อบต.โนนคูณ
    row(SubdistrictMunicipality, 5063, &Place::Subdistrict(2726), 361392), // ทต.ห้วยยาง
    row(SubdistrictMunicipality, 5349, &Place::Subdistrict(2732), 6361401), // ทต.เจาทอง
    row(SubdistrictAdministration, 536, &Place::Subdistrict(2733), 6361402), // อบต.วังทอง
    row(SubdistrictAdministration, 3220, &Place::Subdistrict(2731), 6361403), // อบต.บ้านเจียง
    row(SubdistrictAdministration, 5812, &Place::Subdistrict(2734), 6361404), // อบต.แหลมทอง
    row(SubdistrictAdministration, 6200, &Place::Subdistrict(2737), 6361501), // อบต.กะฮาด
    row(SubdistrictAdministration, 1988, &Place::Subdistrict(2736), 6361502), // อบต.ตาเนิน
    row(SubdistrictAdministration, 3863, &Place::Subdistrict(2738), 6361503), // อบต.รังงาม
    row(SubdistrictAdministration, 4620, &Place::Subdistrict(2735), 6361504), // อบต.หนองฉิม
    row(SubdistrictAdministration, 115, &Place::Subdistrict(2739), 6361601), // อบต.ซับใหญ่
    row(SubdistrictAdministration, 2224, &Place::Subdistrict(2740), 6361602), // อบต.ท่ากูบ
    row(SubdistrictAdministration, 1934, &Place::Subdistrict(2741), 6361603), // อบต.ตะโกทอง
    row(ProvincialAdministration, 733, &Place::Province(25), 2370101), // อบจ.อำนาจเจริญ
    row(TownMunicipality, 733, &Place::District(341), 4370102), // ทม.อำนาจเจริญ
    row(SubdistrictMunicipality, 2666, &Place::District(341), 5370103), // ทต.น้ำปลีก
    row(SubdistrictMunicipality, 2532, &Place::Subdistrict(2759), 5370104), // ทต.นายม
    row(SubdistrictMunicipality, 233, &Place::Subdistrict(2751), 5370105), // ทต.นาวัง
    row(SubdistrictMunicipality, 6104, &Place::Subdistrict(2743), 5370106), // ทต.ไก่คำ
    row(SubdistrictMunicipality, 2561, &Place::Subdistrict(2752), 5370107), // ทต.นาหมอม้า
    row(SubdistrictAdministration, 3008, &Place::Subdistrict(2742), 6370108), // อบต.บุ่ง
    row(SubdistrictAdministration, 1147, &Place::Subdistrict(2757), 6370109), // อบต.กุดปลาดุก
    row(SubdistrictAdministration, 1458, &Place::Subdistrict(2748), 6370110), // อบต.คึมใหญ่
    row(SubdistrictAdministration, 1807, &Place::Subdistrict(2758), 6370111), // อบต.ดอนเมย
    row(SubdistrictAdministration, 2474, &Place::Subdistrict(2744), 6370112), // อบต.นาจิก
    row(SubdistrictAdministration, 2515, &Place::Subdistrict(2749), 6370113), // อบต.นาผือ
    row(SubdistrictAdministration, 5995, &Place::Subdistrict(2753), 6370114), // อบต.โนนโพธิ์
    row(SubdistrictAdministration, 5978, &Place::Subdistrict(2754), 6370115), // อบต.โนนหนามแท่ง
    row(SubdistrictAdministration, 3337, &Place::Subdistrict(2745), 6370116), // อบต.ปลาค้าว
    row(SubdistrictAdministration, 4335, &Place::Subdistrict(2747), 6370117), // อบต.สร้างนกทา
    row(SubdistrictAdministration, 4725, &Place::Subdistrict(2756), 6370118), // อบต.หนองมะแซว
    row(SubdistrictAdministration, 5589, &Place::Subdistrict(2746), 6370119), // อบต.เหล่าพรวน
    row(SubdistrictAdministration, 2607, &Place::Subdistrict(2760), 6370120), // อบต.นาแต้
    row(SubdistrictAdministration, 2666, &Place::Subdistrict(2750), 6370121), // อบต.น้ำปลีก
    row(SubdistrictAdministration, 5114, &Place::Subdistrict(2755), 6370122), // อบต.ห้วยไร่
    row(SubdistrictMunicipality, 105, &Place::District(342), 5370201), // ทต.ชานุมาน
    row(SubdistrictMunicipality, 5840, &Place::Subdistrict(2764), 5370202), // ทต.โคกก่ง
    row(SubdistrictAdministration, 105, &Place::Subdistrict(2761), 6370203), // อบต.ชานุมาน
    row(SubdistrictAdministration, 5888, &Place::Subdistrict(2762), 6370204), // อบต.โคกสาร
    row(SubdistrictAdministration, 3438, &Place::Subdistrict(2765), 6370205), // อบต.ป่าก่อ
    row(SubdistrictAdministration, 71, &Place::Subdistrict(2763), 6370206), // อบต.คำเขื่อนแก้ว
    row(SubdistrictMunicipality, 356, &Place::District(343), 5370301), // ทต.ปทุมราชวงศา
    row(SubdistrictMunicipality, 2514, &Place::Subdistrict(2772), 5370302), // ทต.นาป่าแซง
    row(SubdistrictMunicipality, 4600, &Place::Subdistrict(2766), 5370303), // ทต.หนองข่า
    row(SubdistrictMunicipality, 5017, &Place::Subdistrict(2770), 5370304), // ทต.ห้วย
    row(SubdistrictAdministration, 236, &Place::Subdistrict(2768), 6370305), // อบต.นาหว้า
    row(SubdistrictAdministration, 5942, &Place::Subdistrict(2771), 6370306), // อบต.โนนงาม
    row(SubdistrictMunicipality, 4012, &Place::Subdistrict(2769), 6370307), // ทต.ลือ
    row(SubdistrictAdministration, 1447, &Place::Subdistrict(2767), 6370308), // อบต.คำโพน
    row(SubdistrictMunicipality, 407, &Place::District(344), 5370401), // ทต.พนา
    row(SubdistrictMunicipality, 3589, &Place::Subdistrict(2776), 5370402), // ทต.พระเหลา
    row(SubdistrictAdministration, 407, &Place::Subdistrict(2773), 6370403), // อบต.พนา
    row(SubdistrictAdministration, 1556, &Place::Subdistrict(2774), 6370404), // อบต.จานลาน
    row(SubdistrictAdministration, 6161, &Place::Subdistrict(2775), 6370405), // อบต.ไม้กลอน
    row(SubdistrictMunicipality, 902, &Place::District(345), 5370501), // ทต.เสนางคนิคม
    row(SubdistrictMunicipality, 6378, &Place::Subdistrict(2777), 5370502), // ทต.สิริเสนางค์
    row(SubdistrictAdministration, 2597, &Place::Subdistrict(2780), 6370503), // อบต.นาเวียง
    row(SubdistrictAdministration, 984, &Place::Subdistrict(2778), 6370504), // อบต.โพนทอง
    row(SubdistrictAdministration, 4758, &Place::Subdistrict(2782), 6370505), // อบต.หนองสามสี
    row(SubdistrictMunicipality, 4867, &Place::Subdistrict(2781), 6370506), // ทต.หนองไฮ
    row(SubdistrictAdministration, 6179, &Place::Subdistrict(2779), 6370507), // อบต.ไร่สีสุก
    row(SubdistrictMunicipality, 711, &Place::District(346), 5370601), // ทต.หัวตะพาน
    row(SubdistrictMunicipality, 6343, &Place::Subdistrict(2783), 5370602), // ทต.รัตนวารีศรีเจริญ
    row(SubdistrictAdministration, 1428, &Place::Subdistrict(2784), 6370603), // อบต.คำพระ
    row(SubdistrictMunicipality, 5338, &Place::Subdistrict(2785), 5370604), // ทต.เค็งใหญ่
    row(SubdistrictAdministration, 6055, &Place::Subdistrict(2787), 6370605), // อบต.โพนเมืองน้อย
    row(SubdistrictAdministration, 4334, &Place::Subdistrict(2788), 6370606), // อบต.สร้างถ่อน้อย
    row(SubdistrictAdministration, 4821, &Place::Subdistrict(2786), 6370607), // อบต.หนองแก้ว
    row(SubdistrictAdministration, 1567, &Place::Subdistrict(2789), 6370608), // อบต.จิกดู่
    row(SubdistrictMunicipality, 5139, &Place::District(347), 5370701), // ทต.อำนาจ
    row(SubdistrictMunicipality, 5441, &Place::Subdistrict(2793), 5370702), // ทต.เปือย
    row(SubdistrictMunicipality, 1711, &Place::Subdistrict(2792), 5370703), // ทต.ดงมะยาง
    row(SubdistrictMunicipality, 6373, &Place::Subdistrict(2791), 5370704), // ทต.สามหนอง
    row(SubdistrictMunicipality, 5836, &Place::Subdistrict(2797), 5370705), // ทต.โคกกลาง
    row(SubdistrictAdministration, 1700, &Place::Subdistrict(2794), 6370706), // อบต.ดงบัง
    row(SubdistrictMunicipality, 5665, &Place::Subdistrict(2796), 6370707), // ทต.แมด
    row(SubdistrictAdministration, 6173, &Place::Subdistrict(2795), 6370708), // อบต.ไร่ขี
    row(ProvincialAdministration, 302, &Place::Province(26), 2380101), // อบจ.บึงกาฬ
    row(SubdistrictMunicipality, 4923, &Place::Subdistrict(2801), 5380102), // ทต.หอคำ
    row(SubdistrictMunicipality, 5976, &Place::Subdistrict(2800), 5380103), // ทต.โนนสว่าง
    row(TownMunicipality, 302, &Place::District(348), 5380104), // ทม.บึงกาฬ
    row(SubdistrictMunicipality, 6106, &Place::Subdistrict(2805), 5380105), // ทต.ไคสี
    row(SubdistrictMunicipality, 5842, &Place::Subdistrict(2803), 5380107), // ทต.โคกก่อง
    row(SubdistrictMunicipality, 2543, &Place::Subdistrict(2804), 6380109), // ทต.นาสวรรค์
    row(SubdistrictAdministration, 6005, &Place::Subdistrict(2809), 6380110), // อบต.โป่งเปือย
    row(SubdistrictAdministration, 1420, &Place::Subdistrict(2808), 6380111), // อบต.คำนาดี
    row(SubdistrictMunicipality, 4812, &Place::Subdistrict(2802), 5380112), // ทต.หนองเลิง
    row(SubdistrictAdministration, 1603, &Place::Subdistrict(2806), 6380113), // อบต.ชัยพร
    row(SubdistrictMunicipality, 5973, &Place::Subdistrict(2799), 6380114), // ทต.โนนสมบูรณ์
    row(SubdistrictMunicipality, 427, &Place::District(349), 5380201), // ทต.พรเจริญ
    row(SubdistrictMunicipality, 1796, &Place::District(349), 5380202), // ทต.ดอนหญ้านาง
    row(SubdistrictMunicipality, 4220, &Place::Subdistrict(2816), 5380203), // ทต.ศรีสำราญ
    row(SubdistrictAdministration, 3483, &Place::Subdistrict(2815), 6380204), // อบต.ป่าแฝก
    row(SubdistrictMunicipality, 4051, &Place::Subdistrict(2814), 6380205), // ทต.วังชมภู
    row(SubdistrictMunicipality, 4196, &Place::Subdistrict(2810), 6380206), // ทต.ศรีชมภู
    row(SubdistrictMunicipality, 4782, &Place::Subdistrict(2813), 6380207), // ทต.หนองหัวช้าง
    row(SubdistrictMunicipality, 963, &Place::District(350), 5380301), // ทต.โซ่พิสัย
    row(SubdistrictAdministration, 2041, &Place::Subdistrict(2822), 6380302), // อบต.ถ้ำเจริญ
    row(SubdistrictAdministration, 2726, &Place::Subdistrict(2821), 6380303), // อบต.บัวตูม
    row(SubdistrictAdministration, 4718, &Place::Subdistrict(2818), 6380304), // อบต.หนองพันทา
    row(SubdistrictAdministration, 1442, &Place::Subdistrict(2820), 6380305), // อบต.คำแก้ว
    row(SubdistrictAdministration, 5922, &Place::Subdistrict(2817), 6380306), // อบต.โซ่
    row(SubdistrictAdministration, 4196, &Place::Subdistrict(2819), 6380307), // อบต.ศรีชมภู
    row(SubdistrictAdministration, 5584, &Place::Subdistrict(2823), 6380308), // อบต.เหล่าทอง
    row(SubdistrictMunicipality, 2326, &Place::District(351), 5380401), // ทต.ท่าสะอาด
    row(SubdistrictMunicipality, 6362, &Place::District(351), 5380402), // ทต.ศรีพนา
    row(SubdistrictAdministration, 3125, &Place::Subdistrict(2827), 6380403), // อบต.บ้านต้อง
    row(SubdistrictAdministration, 2326, &Place::Subdistrict(2830), 6380404), // อบต.ท่าสะอาด
    row(SubdistrictAdministration, 788, &Place::Subdistrict(2824), 5380405), // อบต.เซกา
    row(SubdistrictAdministration, 6079, &Place::Subdistrict(2832), 6380406), // อบต.โสกก่าม
    row(SubdistrictAdministration, 2652, &Place::Subdistrict(2829), 6380407), // อบต.น้ำจั้น
    row(SubdistrictAdministration, 4657, &Place::Subdistrict(2831), 6380408), // อบต.หนองทุ่ม
    row(SubdistrictMunicipality, 1679, &Place::Subdistrict(2825), 6380409), // ทต.ซาง
    row(SubdistrictMunicipality, 3434, &Place::Subdistrict(2828), 6380410), // ทต.ป่งไฮ
    row(SubdistrictAdministration, 2217, &Place::Subdistrict(2826), 6380411), // อบต.ท่ากกแดง
    row(SubdistrictMunicipality, 378, &Place::District(352), 5380501), // ทต.ปากคาด
    row(SubdistrictAdministration, 2437, &Place::Subdistrict(2835), 6380502), // อบต.นากั้ง
    row(SubdistrictAdministration, 378, &Place::Subdistrict(2833), 6380503), // อบต.ปากคาด
    row(SubdistrictAdministration, 967, &Place::Subdistrict(2836), 6380504), // อบต.โนนศิลา
    row(SubdistrictAdministration, 2482, &Place::Subdistrict(2838), 6380505), // อบต.นาดง
    row(SubdistrictMunicipality, 4728, &Place::Subdistrict(2834), 6380506), // ทต.หนองยอง
    row(SubdistrictAdministration, 4284, &Place::Subdistrict(2837), 6380507), // อบต.สมสนุก
    row(SubdistrictMunicipality, 308, &Place::District(353), 5380601), // ทต.บึงโขงหลง
    row(SubdistrictMunicipality, 2964, &Place::Subdistrict(2839), 5380602), // ทต.บึงงาม
    row(SubdistrictAdministration, 2256, &Place::Subdistrict(2842), 6380603), // อบต.ท่าดอกคำ
    row(SubdistrictAdministration, 1700, &Place::Subdistrict(2841), 6380604), // อบต.ดงบัง
    row(SubdistrictAdministration, 6030, &Place::Subdistrict(2840), 6380605), // อบต.โพธิ์หมากแข้ง
    row(SubdistrictMunicipality, 575, &Place::District(354), 5380701), // ทต.ศรีวิไล
    row(SubdistrictAdministration, 2546, &Place::Subdistrict(2846), 6380702), // อบต.นาสะแบง
    row(SubdistrictAdministration, 1628, &Place::Subdistrict(2844), 6380703), // อบต.ชุมภูพร
    row(SubdistrictAdministration, 2551, &Place::Subdistrict(2847), 6380704), // อบต.นาสิงห์
    row(SubdistrictMunicipality, 2611, &Place::Subdistrict(2845), 6380705), // ทต.นาแสง
    row(SubdistrictAdministration, 4800, &Place::Subdistrict(2849), 6380801), // อบต.หนองเดิ่น
    row(SubdistrictMunicipality, 311, &Place::Subdistrict(2848), 6380802), // ทต.บุ่งคล้า
    row(SubdistrictAdministration, 5837, &Place::Subdistrict(2850), 6380803), // อบต.โคกกว้าง
    row(ProvincialAdministration, 679, &Place::Province(27), 2390101), // อบจ.หนองบัวลำภู
    row(TownMunicipality, 679, &Place::District(356), 4390102), // ทม.หนองบัวลำภู
    row(SubdistrictMunicipality, 2453, &Place::District(356), 5390103), // ทต.นาคำไฮ
    row(SubdistrictMunicipality, 2528, &Place::District(356), 5390104), // ทต.นามะเฟือง
    row(SubdistrictMunicipality, 4944, &Place::District(356), 5390105), // ทต.หัวนา
    row(SubdistrictAdministration, 677, &Place::Subdistrict(2851), 6390106), // อบต.หนองบัว
    row(SubdistrictAdministration, 1132, &Place::Subdistrict(2861), 6390107), // อบต.กุดจิก
    row(SubdistrictAdministration, 2453, &Place::Subdistrict(2863), 6390108), // อบต.นาคำไฮ
    row(SubdistrictAdministration, 2528, &Place::Subdistrict(2857), 6390109), // อบต.นามะเฟือง
    row(SubdistrictAdministration, 5935, &Place::Subdistrict(2859), 6390110), // อบต.โนนขมิ้น
    row(SubdistrictAdministration, 5952, &Place::Subdistrict(2862), 6390111), // อบต.โนนทัน
    row(SubdistrictAdministration, 3078, &Place::Subdistrict(2856), 6390112), // อบต.บ้านขาม
    row(SubdistrictAdministration, 3169, &Place::Subdistrict(2858), 6390113), // อบต.บ้านพร้าว
    row(SubdistrictAdministration, 3490, &Place::Subdistrict(2864), 6390114), // อบต.ป่าไม้งาม
    row(SubdistrictAdministration, 4720, &Place::Subdistrict(2852), 6390115), // อบต.หนองภัยศูนย์
    row(SubdistrictAdministration, 4752, &Place::Subdistrict(2854), 6390116), // อบต.หนองสวรรค์
    row(SubdistrictAdministration, 4779, &Place::Subdistrict(2865), 6390117), // อบต.หนองหว้า
    row(SubdistrictAdministration, 4944, &Place::Subdistrict(2855), 6390118), // อบต.หัวนา
    row(SubdistrictMunicipality, 1136, &Place::District(357), 5390201), // ทต.กุดดินจี่
    row(SubdistrictMunicipality, 218, &Place::District(357), 5390202), // ทต.นากลาง
    row(SubdistrictMunicipality, 5248, &Place::Subdistrict(2870), 5390203), // ทต.เก่ากลอย
    row(SubdistrictMunicipality, 3527, &Place::Subdistrict(2869), 5390204), // ทต.ฝั่งแดง
    row(SubdistrictMunicipality, 2556, &Place::Subdistrict(2868), 5390205), // ทต.นาหนองทุ่ม
    row(SubdistrictAdministration, 1169, &Place::Subdistrict(2874), 6390206), // อบต.กุดแห่
    row(SubdistrictAdministration, 5991, &Place::Subdistrict(2871), 6390207), // อบต.โนนเมือง
    row(SubdistrictAdministration, 5157, &Place::Subdistrict(2872), 6390208), // อบต.อุทัยสวรรค์
    row(SubdistrictAdministration, 1722, &Place::Subdistrict(2873), 6390209), // อบต.ดงสวรรค์
    row(SubdistrictAdministration, 136, &Place::Subdistrict(2867), 6390210), // อบต.ด่านช้าง
    row(SubdistrictMunicipality, 1137, &Place::District(358), 5390301), // ทต.กุดดู่
    row(SubdistrictMunicipality, 969, &Place::District(358), 5390302), // ทต.โนนสัง
    row(SubdistrictMunicipality, 3090, &Place::Subdistrict(2879), 5390303), // ทต.บ้านค้อ
    row(SubdistrictMunicipality, 696, &Place::Subdistrict(2877), 5390304), // ทต.หนองเรือ
    row(SubdistrictAdministration, 1137, &Place::Subdistrict(2878), 6390305), // อบต.กุดดู่
    row(SubdistrictAdministration, 5870, &Place::Subdistrict(2882), 6390306), // อบต.โคกม่วง
    row(SubdistrictAdministration, 5909, &Place::Subdistrict(2881), 6390307), // อบต.โคกใหญ่
    row(SubdistrictAdministration, 245, &Place::Subdistrict(2883), 6390308), // อบต.นิคมพัฒนา
    row(SubdistrictAdministration, 5991, &Place::Subdistrict(2880), 6390309), // อบต.โนนเมือง
    row(SubdistrictAdministration, 3130, &Place::Subdistrict(2876), 6390310), // อบต.บ้านถิ่น
    row(SubdistrictAdministration, 3410, &Place::Subdistrict(2884), 6390311), // อบต.ปางกู่
    row(SubdistrictMunicipality, 82, &Place::District(359), 5390401), // ทต.จอมทอง
    row(SubdistrictMunicipality, 6482, &Place::District(359), 5390402), // ทต.โนนสูงเปลือย
    row(SubdistrictMunicipality, 968, &Place::Subdistrict(2890), 5390403), // ทต.โนนสะอาด
    row(SubdistrictMunicipality, 3818, &Place::Subdistrict(2891), 5390404), // ทต.ยางหล่อ
    row(SubdistrictMunicipality, 4820, &Place::Subdistrict(2894), 5390405), // ทต.หนองแก
    row(SubdistrictAdministration, 5508, &Place::Subdistrict(2885), 6390406), // อบต.เมืองใหม่
    row(SubdistrictAdministration, 1155, &Place::Subdistrict(2888), 6390407), // อบต.กุดสะเทียน
    row(SubdistrictAdministration, 2055, &Place::Subdistrict(2895), 6390408), // อบต.ทรายทอง
    row(SubdistrictAdministration, 2435, &Place::Subdistrict(2889), 6390409), // อบต.นากอก
    row(SubdistrictAdministration, 5966, &Place::Subdistrict(2892), 6390410), // อบต.โนนม่วง
    row(SubdistrictAdministration, 4585, &Place::Subdistrict(2893), 6390411), // อบต.หนองกุงแก้ว
    row(SubdistrictAdministration, 4690, &Place::Subdistrict(2887), 6390412), // อบต.หนองบัวใต้
    row(SubdistrictAdministration, 4931, &Place::Subdistrict(2896), 6390413), // อบต.หันนางาม
    row(SubdistrictAdministration, 569, &Place::Subdistrict(2886), 6390414), // อบต.ศรีบุญเรือง
    row(SubdistrictMunicipality, 346, &Place::District(360), 5390501), // ทต.บ้านโคก
    row(SubdistrictMunicipality, 661, &Place::District(360), 5390502), // ทต.สุวรรณคูหา
    row(SubdistrictMunicipality, 222, &Place::Subdistrict(2899), 5390503), // ทต.นาดี
    row(SubdistrictMunicipality, 2485, &Place::Subdistrict(2900), 5390504), // ทต.นาด่าน
    row(SubdistrictMunicipality, 2995, &Place::Subdistrict(2903), 5390505), // ทต.บุญทัน
    row(SubdistrictAdministration, 1713, &Place::Subdistrict(2901), 6390506), // อบต.ดงมะไฟ
    row(SubdistrictAdministration, 2552, &Place::Subdistrict(2897), 6390507), // อบต.นาสี
    row(SubdistrictAdministration, 1149, &Place::Subdistrict(2904), 6390508), // อบต.กุดผึ้ง
    row(SubdistrictAdministration, 346, &Place::Subdistrict(2898), 6390509), // อบต.บ้านโคก
    row(SubdistrictMunicipality, 2602, &Place::District(361), 5390601), // ทต.นาเหล่า
    row(SubdistrictAdministration, 5405, &Place::Subdistrict(2909), 6390602), // อบต.เทพคีรี
    row(SubdistrictAdministration, 239, &Place::Subdistrict(2906), 6390603), // อบต.นาแก
    row(SubdistrictAdministration, 2602, &Place::Subdistrict(2905), 6390604), // อบต.นาเหล่า
    row(SubdistrictAdministration, 536, &Place::Subdistrict(2907), 6390605), // อบต.วังทอง
    row(SubdistrictAdministration, 4085, &Place::Subdistrict(2908), 6390606), // อบต.วังปลาป้อม
    row(ProvincialAdministration, 40, &Place::Province(28), 2400101), // อบจ.ขอนแก่น
    row(CityMunicipality, 40, &Place::District(362), 3400102), // ทน.ขอนแก่น
    row(TownMunicipality, 3228, &Place::Subdistrict(2924), 5400103), // ทม.บ้านเป็ด
    row(SubdistrictMunicipality, 2293, &Place::District(362), 5400104), // ทต.ท่าพระ
    row(SubdistrictMunicipality, 4651, &Place::Subdistrict(2925), 5400105), // ทต.หนองตูม
    row(SubdistrictMunicipality, 5953, &Place::Subdistrict(2927), 5400106), // ทต.โนนท่อน
    row(SubdistrictMunicipality, 4498, &Place::Subdistrict(2911), 5400107), // ทต.สำราญ
    row(TownMunicipality, 3138, &Place::Subdistrict(2914), 4400108), // ทม.บ้านทุ่ม
    row(SubdistrictMunicipality, 5491, &Place::Subdistrict(2915), 5400109), // ทต.เมืองเก่า
    row(SubdistrictMunicipality, 3090, &Place::Subdistrict(2919), 5400110), // ทต.บ้านค้อ
    row(SubdistrictMunicipality, 4485, &Place::Subdistrict(2917), 5400111), // ทต.สาวะถี
    row(SubdistrictMunicipality, 3582, &Place::Subdistrict(2916), 5400112), // ทต.พระลับ
    row(SubdistrictAdministration, 5890, &Place::Subdistrict(2912), 6400113), // อบต.โคกสี
    row(SubdistrictAdministration, 2293, &Place::Subdistrict(2913), 6400114), // อบต.ท่าพระ
    row(TownMunicipality, 4250, &Place::Subdistrict(2923), 4400115), // ทม.ศิลา
    row(SubdistrictAdministration, 1799, &Place::Subdistrict(2922), 6400116), // อบต.ดอนหัน
    row(SubdistrictAdministration, 1764, &Place::Subdistrict(2921), 6400117), // อบต.ดอนช้าง
    row(SubdistrictAdministration, 5648, &Place::Subdistrict(2920), 6400118), // อบต.แดงใหญ่
    row(SubdistrictMunicipality, 3208, &Place::Subdistrict(2918), 6400119), // ทต.บ้านหว้า
    row(SubdistrictMunicipality, 2988, &Place::Subdistrict(2926), 5400120), // ทต.บึงเนียม
    row(SubdistrictMunicipality, 331, &Place::District(363), 5400201), // ทต.บ้านฝาง
    row(SubdistrictMunicipality, 3460, &Place::Subdistrict(2932), 5400202), // ทต.ป่ามะนาว
    row(SubdistrictMunicipality, 5941, &Place::Subdistrict(2930), 5400203), // ทต.โนนฆ้อง
    row(SubdistrictMunicipality, 5848, &Place::Subdistrict(2934), 5400204), // ทต.โคกงาม
    row(SubdistrictMunicipality, 6464, &Place::Subdistrict(2933), 5400205), // ทต.แก่นฝาง
    row(SubdistrictAdministration, 3245, &Place::Subdistrict(2931), 6400206), // อบต.บ้านเหล่า
    row(SubdistrictMunicipality, 3470, &Place::Subdistrict(2929), 6400207), // ทต.ป่าหวายนั่ง
    row(SubdistrictMunicipality, 677, &Place::Subdistrict(2928), 5400208), // ทต.หนองบัว
    row(SubdistrictMunicipality, 3278, &Place::District(364), 5400301), // ทต.บ้านโต้น
    row(SubdistrictMunicipality, 422, &Place::District(364), 5400302), // ทต.พระยืน
    row(SubdistrictMunicipality, 3575, &Place::Subdistrict(2936), 5400303), // ทต.พระบุ
    row(SubdistrictAdministration, 1212, &Place::Subdistrict(2939), 6400304), // อบต.ขามป้อม
    row(SubdistrictMunicipality, 6323, &Place::Subdistrict(2935), 5400305), // ทต.พระยืนมิ่งมงคล
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(2938), 6400306), // อบต.หนองแวง
    row(SubdistrictMunicipality, 6230, &Place::District(365), 5400401), // ทต.ดอนโมง
    row(SubdistrictMunicipality, 4820, &Place::District(365), 5400402), // ทต.หนองแก
    row(SubdistrictMunicipality, 696, &Place::District(365), 5400403), // ทต.หนองเรือ
    row(SubdistrictMunicipality, 5949, &Place::Subdistrict(2945), 5400404), // ทต.โนนทอง
    row(SubdistrictMunicipality, 3233, &Place::Subdistrict(2941), 6400405), // ทต.บ้านเม็ง
    row(SubdistrictMunicipality, 6451, &Place::Subdistrict(2940), 6400406), // ทต.เรือหงส์
    row(SubdistrictMunicipality, 5952, &Place::Subdistrict(2947), 6400407), // ทต.โนนทัน
    row(SubdistrictMunicipality, 968, &Place::Subdistrict(2948), 5400408), // ทต.โนนสะอาด
    row(SubdistrictMunicipality, 3799, &Place::Subdistrict(2943), 5400409), // ทต.ยางคำ
    row(SubdistrictMunicipality, 1126, &Place::Subdistrict(2946), 5400410), // ทต.กุดกว้าง
    row(SubdistrictAdministration, 1510, &Place::Subdistrict(2944), 6400411), // อบต.จระเข้
    row(SubdistrictAdministration, 3058, &Place::Subdistrict(2942), 6400412), // อบต.บ้านกง
    row(SubdistrictMunicipality, 330, &Place::Subdistrict(2949), 5400413), // ทต.บ้านผือ
    row(TownMunicipality, 112, &Place::District(366), 4400501), // ทม.ชุมแพ
    row(SubdistrictMunicipality, 6479, &Place::District(366), 5400502), // ทต.โคกสูงสัมพันธ์
    row(SubdistrictMunicipality, 5983, &Place::District(366), 5400503), // ทต.โนนหัน
    row(SubdistrictMunicipality, 4814, &Place::Subdistrict(2960), 5400504), // ทต.หนองเสาเล้า
    row(SubdistrictMunicipality, 704, &Place::Subdistrict(2955), 5400505), // ทต.หนองไผ่
    row(SubdistrictAdministration, 1210, &Place::Subdistrict(2954), 6400506), // อบต.ขัวเรียง
    row(SubdistrictAdministration, 112, &Place::Subdistrict(2950), 6400507), // อบต.ชุมแพ
    row(SubdistrictMunicipality, 2588, &Place::Subdistrict(2958), 5400508), // ทต.นาเพียง
    row(SubdistrictAdministration, 2556, &Place::Subdistrict(2952), 6400509), // อบต.นาหนองทุ่ม
    row(SubdistrictAdministration, 5983, &Place::Subdistrict(2951), 6400510), // อบต.โนนหัน
    row(SubdistrictAdministration, 4115, &Place::Subdistrict(2957), 6400511), // อบต.วังหินลาด
    row(SubdistrictAdministration, 6117, &Place::Subdistrict(2956), 6400512), // อบต.ไชยสอ
    row(SubdistrictMunicipality, 968, &Place::Subdistrict(2961), 5400513), // ทต.โนนสะอาด
    row(SubdistrictAdministration, 5985, &Place::Subdistrict(2953), 6400514), // อบต.โนนอุดม
    row(SubdistrictAdministration, 4798, &Place::Subdistrict(2959), 6400515), // อบต.หนองเขียด
    row(SubdistrictMunicipality, 654, &Place::District(367), 5400601), // ทต.สีชมพู
    row(SubdistrictMunicipality, 4120, &Place::Subdistrict(2965), 5400602), // ทต.วังเพิ่ม
    row(SubdistrictMunicipality, 2471, &Place::Subdistrict(2964), 5400603), // ทต.นาจาน
    row(SubdistrictAdministration, 1719, &Place::Subdistrict(2968), 6400604), // อบต.ดงลาน
    row(SubdistrictAdministration, 2708, &Place::Subdistrict(2969), 6400605), // อบต.บริบูรณ์
    row(SubdistrictAdministration, 654, &Place::Subdistrict(2962), 6400606), // อบต.สีชมพู
    row(SubdistrictAdministration, 1681, &Place::Subdistrict(2966), 6400607), // อบต.ซำยาง
    row(SubdistrictAdministration, 3289, &Place::Subdistrict(2970), 6400608), // อบต.บ้านใหม่
    row(SubdistrictAdministration, 3694, &Place::Subdistrict(2971), 6400609), // อบต.ภูห่าน
    row(SubdistrictAdministration, 4221, &Place::Subdistrict(2963), 6400610), // อบต.ศรีสุข
    row(SubdistrictAdministration, 4826, &Place::Subdistrict(2967), 6400611), // อบต.หนองแดง
    row(SubdistrictMunicipality, 249, &Place::District(368), 5400701), // ทต.น้ำพอง
    row(SubdistrictMunicipality, 4054, &Place::District(368), 5400702), // ทต.วังชัย
    row(SubdistrictMunicipality, 3778, &Place::Subdistrict(2977), 5400703), // ทต.ม่วงหวาน
    row(SubdistrictMunicipality, 1143, &Place::Subdistrict(2983), 5400704), // ทต.กุดน้ำใส
    row(SubdistrictMunicipality, 6352, &Place::Subdistrict(2972), 5400705), // ทต.ลำน้ำพอง
    row(SubdistrictAdministration, 4054, &Place::Subdistrict(2973), 6400706), // อบต.วังชัย
    row(SubdistrictAdministration, 157, &Place::Subdistrict(2980), 6400707), // อบต.ทรายมูล
    row(SubdistrictAdministration, 2220, &Place::Subdistrict(2981), 6400708), // อบต.ท่ากระเสริม
    row(TownMunicipality, 2736, &Place::Subdistrict(2979), 6400709), // ทม.บัวเงิน
    row(SubdistrictAdministration, 259, &Place::Subdistrict(2975), 6400710), // อบต.บัวใหญ่
    row(SubdistrictAdministration, 3078, &Place::Subdistrict(2978), 6400711), // อบต.บ้านขาม
    row(SubdistrictAdministration, 3632, &Place::Subdistrict(2982), 6400712), // อบต.พังทุย
    row(SubdistrictMunicipality, 4390, &Place::Subdistrict(2976), 5400713), // ทต.สะอาด
    row(SubdistrictAdministration, 4580, &Place::Subdistrict(2974), 6400714), // อบต.หนองกุง
    row(SubdistrictMunicipality, 2451, &Place::Subdistrict(2987), 5400801), // ทต.นาคำ
    row(SubdistrictMunicipality, 5335, &Place::District(369), 5400802), // ทต.เขื่อนอุบลรัตน์
    row(SubdistrictAdministration, 5335, &Place::Subdistrict(2986), 6400804), // อบต.เขื่อนอุบลรัตน์
    row(SubdistrictAdministration, 2209, &Place::Subdistrict(2989), 6400805), // อบต.ทุ่งโป่ง
    row(SubdistrictAdministration, 3111, &Place::Subdistrict(2985), 6400806), // อบต.บ้านดง
    row(SubdistrictAdministration, 4222, &Place::Subdistrict(2988), 6400807), // อบต.ศรีสุขสำราญ
    row(SubdistrictMunicipality, 958, &Place::Subdistrict(2984), 400894), // ทต.โคกสูง
    row(SubdistrictMunicipality, 2686, &Place::Subdistrict(2997), 5400901), // ทต.น้ำอ้อม
    row(SubdistrictMunicipality, 5063, &Place::Subdistrict(2993), 5400902), // ทต.ห้วยยาง
    row(TownMunicipality, 6, &Place::District(370), 4400903), // ทม.กระนวน
    row(SubdistrictMunicipality, 4844, &Place::Subdistrict(2996), 5400904), // ทต.หนองโน
    row(SubdistrictAdministration, 4843, &Place::Subdistrict(2990), 6400905), // อบต.หนองโก
    row(SubdistrictAdministration, 1838, &Place::Subdistrict(2995), 6400906), // อบต.ดูนสาด
    row(SubdistrictAdministration, 331, &Place::Subdistrict(2994), 6400907), // อบต.บ้านฝาง
    row(SubdistrictAdministration, 4586, &Place::Subdistrict(2991), 6400908), // อบต.หนองกุงใหญ่
    row(SubdistrictAdministration, 5106, &Place::Subdistrict(2992), 6400909), // อบต.ห้วยโจด
    row(SubdistrictAdministration, 4945, &Place::Subdistrict(2998), 6400910), // อบต.หัวนาคำ
    row(TownMunicipality, 351, &Place::District(371), 4401001), // ทม.บ้านไผ่
    row(SubdistrictMunicipality, 6096, &Place::Subdistrict(3000), 5401002), // ทต.ในเมือง
    row(SubdistrictAdministration, 4953, &Place::Subdistrict(3008), 6401003), // อบต.หัวหนอง
    row(SubdistrictAdministration, 351, &Place::Subdistrict(2999), 6401004), // อบต.บ้านไผ่
    row(SubdistrictMunicipality, 3189, &Place::Subdistrict(3002), 6401005), // ทต.บ้านลาน
    row(SubdistrictAdministration, 5001, &Place::Subdistrict(3006), 6401006), // อบต.หินตั้ง
    row(SubdistrictMunicipality, 5628, &Place::Subdistrict(3003), 6401007), // ทต.แคนเหนือ
    row(SubdistrictAdministration, 3455, &Place::Subdistrict(3005), 6401008), // อบต.ป่าปอ
    row(SubdistrictAdministration, 3697, &Place::Subdistrict(3004), 6401009), // อบต.ภูเหล็ก
    row(SubdistrictAdministration, 5496, &Place::Subdistrict(3001), 6401010), // อบต.เมืองเพีย
    row(SubdistrictAdministration, 4671, &Place::Subdistrict(3007), 6401011), // อบต.หนองน้ำใส
    row(SubdistrictMunicipality, 803, &Place::District(372), 5401101), // ทต.เปือยน้อย
    row(SubdistrictMunicipality, 604, &Place::Subdistrict(3012), 5401102), // ทต.สระแก้ว
    row(SubdistrictAdministration, 1212, &Place::Subdistrict(3011), 6401103), // อบต.ขามป้อม
    row(SubdistrictAdministration, 541, &Place::Subdistrict(3010), 6401104), // อบต.วังม่วง
    row(TownMunicipality, 5477, &Place::District(373), 4401201), // ทม.เมืองพล
    row(SubdistrictAdministration, 5250, &Place::Subdistrict(3015), 6401202), // อบต.เก่างิ้ว
    row(SubdistrictAdministration, 5453, &Place::Subdistrict(3018), 6401203), // อบต.เพ็กใหญ่
    row(SubdistrictAdministration, 6080, &Place::Subdistrict(3023), 6401204), // อบต.โสกนกเต็น
    row(SubdistrictAdministration, 4836, &Place::Subdistrict(3020), 6401205), // อบต.หนองแวงนางเบ้า
    row(SubdistrictAdministration, 5918, &Place::Subdistrict(3014), 6401206), // อบต.โจดหนองแก
    row(SubdistrictAdministration, 4837, &Place::Subdistrict(3017), 6401207), // อบต.หนองแวงโสกพระ
    row(SubdistrictAdministration, 5878, &Place::Subdistrict(3019), 6401208), // อบต.โคกสง่า
    row(SubdistrictAdministration, 5937, &Place::Subdistrict(3022), 6401209), // อบต.โนนข่า
    row(SubdistrictMunicipality, 5477, &Place::Subdistrict(3013), 6401210), // ทต.เมืองพล
    row(SubdistrictAdministration, 3922, &Place::Subdistrict(3021), 6401211), // อบต.ลอมคอม
    row(SubdistrictMunicipality, 4724, &Place::Subdistrict(3016), 6401212), // ทต.หนองมะเขือ
    row(SubdistrictAdministration, 4943, &Place::Subdistrict(3024), 6401213), // อบต.หัวทุ่ง
    row(SubdistrictMunicipality, 947, &Place::District(374), 5401301), // ทต.แวงใหญ่
    row(SubdistrictAdministration, 1404, &Place::Subdistrict(3025), 6401302), // อบต.คอนฉิม
    row(SubdistrictAdministration, 5949, &Place::Subdistrict(3027), 6401303), // อบต.โนนทอง
    row(SubdistrictAdministration, 6099, &Place::Subdistrict(3026), 6401304), // อบต.ใหม่นาเพียง
    row(SubdistrictAdministration, 968, &Place::Subdistrict(3029), 6401305), // อบต.โนนสะอาด
    row(SubdistrictMunicipality, 946, &Place::District(375), 5401401), // ทต.แวงน้อย
    row(SubdistrictMunicipality, 1189, &Place::Subdistrict(3031), 5401402), // ทต.ก้านเหลือง
    row(SubdistrictAdministration, 2279, &Place::Subdistrict(3032), 6401403), // อบต.ท่านางแนว
    row(SubdistrictAdministration, 946, &Place::Subdistrict(3030), 6401404), // อบต.แวงน้อย
    row(SubdistrictAdministration, 3930, &Place::Subdistrict(3033), 6401405), // อบต.ละหานนา
    row(SubdistrictAdministration, 2098, &Place::Subdistrict(3035), 6401406), // อบต.ทางขวาง
    row(SubdistrictAdministration, 2318, &Place::Subdistrict(3034), 6401407), // อบต.ท่าวัด
    row(SubdistrictMunicipality, 688, &Place::District(376), 5401501), // ทต.หนองสองห้อง
    row(SubdistrictAdministration, 1767, &Place::Subdistrict(3042), 6401502), // อบต.ดอนดู่
    row(SubdistrictAdministration, 4857, &Place::Subdistrict(3047), 6401503), // อบต.หนองไผ่ล้อม
    row(SubdistrictAdministration, 4810, &Place::Subdistrict(3041), 6401504), // อบต.หนองเม็ก
    row(SubdistrictAdministration, 688, &Place::Subdistrict(3036), 6401505), // อบต.หนองสองห้อง
    row(SubdistrictAdministration, 1457, &Place::Subdistrict(3037), 6401506), // อบต.คึมชาด
    row(SubdistrictAdministration, 1729, &Place::Subdistrict(3043), 6401507), // อบต.ดงเค็ง
    row(SubdistrictAdministration, 1765, &Place::Subdistrict(3045), 6401508), // อบต.ดอนดั่ง
    row(SubdistrictAdministration, 145, &Place::Subdistrict(3039), 6401509), // อบต.ตะกั่วป่า
    row(SubdistrictAdministration, 5954, &Place::Subdistrict(3038), 6401510), // อบต.โนนธาตุ
    row(SubdistrictMunicipality, 547, &Place::Subdistrict(3046), 6401511), // ทต.วังหิน
    row(SubdistrictAdministration, 646, &Place::Subdistrict(3040), 6401512), // อบต.สำโรง
    row(SubdistrictAdministration, 4934, &Place::Subdistrict(3044), 6401513), // อบต.หันโจด
    row(SubdistrictMunicipality, 464, &Place::District(377), 5401601), // ทต.ภูเวียง
    row(SubdistrictAdministration, 464, &Place::Subdistrict(3058), 6401602), // อบต.ภูเวียง
    row(SubdistrictAdministration, 1128, &Place::Subdistrict(3050), 6401603), // อบต.กุดขอนแก่น
    row(SubdistrictAdministration, 2477, &Place::Subdistrict(3051), 6401604), // อบต.นาชุมแสง
    row(SubdistrictAdministration, 236, &Place::Subdistrict(3052), 6401605), // อบต.นาหว้า
    row(SubdistrictAdministration, 3234, &Place::Subdistrict(3048), 6401606), // อบต.บ้านเรือ
    row(SubdistrictAdministration, 4262, &Place::Subdistrict(3055), 6401607), // อบต.สงเปือย
    row(SubdistrictMunicipality, 4584, &Place::Subdistrict(3054), 6401608), // ทต.หนองกุงเซิน
    row(SubdistrictAdministration, 1829, &Place::Subdistrict(3057), 6401609), // อบต.ดินดำ
    row(SubdistrictAdministration, 2140, &Place::Subdistrict(3056), 6401610), // อบต.ทุ่งชมพู
    row(SubdistrictMunicipality, 4582, &Place::Subdistrict(3053), 6401611), // ทต.หนองกุงธนสาร
    row(SubdistrictAdministration, 4920, &Place::Subdistrict(3049), 6401612), // อบต.หว้าทอง
    row(SubdistrictAdministration, 5287, &Place::Subdistrict(3108), 6401613), // อบต.เขาน้อย
    row(SubdistrictAdministration, 5492, &Place::Subdistrict(3107), 6401615), // อบต.เมืองเก่าพัฒนา
    row(SubdistrictMunicipality, 471, &Place::District(378), 5401701), // ทต.มัญจาคีรี
    row(SubdistrictMunicipality, 2445, &Place::Subdistrict(3064), 5401702), // ทต.นาข่า
    row(SubdistrictAdministration, 1160, &Place::Subdistrict(3059), 6401703), // อบต.กุดเค้า
    row(SubdistrictAdministration, 1443, &Place::Subdistrict(3063), 6401704), // อบต.คำแคน
    row(SubdistrictAdministration, 192, &Place::Subdistrict(3066), 6401705), // อบต.ท่าศาลา
    row(SubdistrictAdministration, 2464, &Place::Subdistrict(3065), 6401706), // อบต.นางาม
    row(SubdistrictAdministration, 6053, &Place::Subdistrict(3062), 6401707), // อบต.โพนเพ็ก
    row(SubdistrictAdministration, 4355, &Place::Subdistrict(3060), 6401708), // อบต.สวนหม่อน
    row(SubdistrictAdministration, 4827, &Place::Subdistrict(3061), 6401709), // อบต.หนองแปน
    row(SubdistrictMunicipality, 95, &Place::District(379), 5401801), // ทต.ชนบท
    row(SubdistrictMunicipality, 6222, &Place::Subdistrict(3067), 5401802), // ทต.ชลบถวิบูลย์
    row(SubdistrictAdministration, 4127, &Place::Subdistrict(3069), 6401803), // อบต.วังแสง
    row(SubdistrictAdministration, 569, &Place::Subdistrict(3072), 6401804), // อบต.ศรีบุญเรือง
    row(SubdistrictAdministration, 1162, &Place::Subdistrict(3068), 6401805), // อบต.กุดเพียขอม
    row(SubdistrictAdministration, 5964, &Place::Subdistrict(3073), 6401806), // อบต.โนนพะยอม
    row(SubdistrictAdministration, 340, &Place::Subdistrict(3071), 6401807), // อบต.บ้านแท่น
    row(SubdistrictAdministration, 3351, &Place::Subdistrict(3074), 6401808), // อบต.ปอแดง
    row(SubdistrictAdministration, 5096, &Place::Subdistrict(3070), 6401809), // อบต.ห้วยแก
    row(SubdistrictMunicipality, 770, &Place::District(380), 5401901), // ทต.เขาสวนกวาง
    row(SubdistrictMunicipality, 5973, &Place::Subdistrict(3078), 5401902), // ทต.โนนสมบูรณ์
    row(SubdistrictAdministration, 770, &Place::Subdistrict(3075), 6401903), // อบต.เขาสวนกวาง
    row(SubdistrictAdministration, 1733, &Place::Subdistrict(3076), 6401904), // อบต.ดงเมืองแอม
    row(SubdistrictAdministration, 70, &Place::Subdistrict(3079), 6401905), // อบต.คำม่วง
    row(SubdistrictAdministration, 2465, &Place::Subdistrict(3077), 6401906), // อบต.นางิ้ว
    row(SubdistrictMunicipality, 456, &Place::District(381), 5402001), // ทต.ภูผาม่าน
    row(SubdistrictMunicipality, 5938, &Place::Subdistrict(3080), 5402002), // ทต.โนนคอม
    row(SubdistrictAdministration, 456, &Place::Subdistrict(3082), 6402003), // อบต.ภูผาม่าน
    row(SubdistrictAdministration, 2516, &Place::Subdistrict(3081), 6402004), // อบต.นาฝาย
    row(SubdistrictAdministration, 4105, &Place::Subdistrict(3083), 6402005), // อบต.วังสวาบ
    row(SubdistrictAdministration, 5060, &Place::Subdistrict(3084), 6402006), // อบต.ห้วยม่วง
    row(SubdistrictMunicipality, 116, &Place::District(382), 5402101), // ทต.ซำสูง
    row(SubdistrictAdministration, 1444, &Place::Subdistrict(3086), 6402102), // อบต.คำแมด
    row(SubdistrictAdministration, 1476, &Place::Subdistrict(3088), 6402103), // อบต.คูคำ
    row(SubdistrictAdministration, 3279, &Place::Subdistrict(3087), 6402104), // อบต.บ้านโนน
    row(SubdistrictAdministration, 5093, &Place::Subdistrict(3089), 6402105), // อบต.ห้วยเตย
    row(SubdistrictMunicipality, 346, &Place::District(383), 5402201), // ทต.บ้านโคก
    row(SubdistrictMunicipality, 6036, &Place::Subdistrict(3091), 5402202), // ทต.โพธิ์ไชย
    row(SubdistrictMunicipality, 2608, &Place::Subdistrict(3093), 5402203), // ทต.นาแพง
    row(SubdistrictMunicipality, 6334, &Place::Subdistrict(3090), 5402204), // ทต.ภูผาแดง
    row(SubdistrictAdministration, 1673, &Place::Subdistrict(3092), 6402205), // อบต.ซับสมบูรณ์
    row(SubdistrictMunicipality, 676, &Place::Subdistrict(3095), 5402301), // ทต.หนองนาคำ
    row(SubdistrictAdministration, 1140, &Place::Subdistrict(3094), 6402302), // อบต.กุดธาตุ
    row(SubdistrictMunicipality, 1192, &Place::Subdistrict(3096), 5402303), // ทต.ขนวน
    row(SubdistrictMunicipality, 345, &Place::District(385), 5402401), // ทต.บ้านแฮด
    row(SubdistrictMunicipality, 5889, &Place::Subdistrict(3098), 5402402), // ทต.โคกสำราญ
    row(SubdistrictMunicipality, 6359, &Place::Subdistrict(3097), 5402403), // ทต.วังสวรรค์
    row(SubdistrictMunicipality, 5973, &Place::Subdistrict(3099), 6402404), // ทต.โนนสมบูรณ์
    row(SubdistrictAdministration, 700, &Place::Subdistrict(3100), 6402405), // อบต.หนองแซง
    row(SubdistrictMunicipality, 967, &Place::District(386), 5402501), // ทต.โนนศิลา
    row(SubdistrictAdministration, 3210, &Place::Subdistrict(3103), 6402502), // อบต.บ้านหัน
    row(SubdistrictAdministration, 972, &Place::Subdistrict(3105), 6402503), // อบต.โนนแดง
    row(SubdistrictAdministration, 5442, &Place::Subdistrict(3104), 6402504), // อบต.เปือยใหญ่
    row(SubdistrictAdministration, 4699, &Place::Subdistrict(3102), 6402505), // อบต.หนองปลาหมอ
    row(SubdistrictMunicipality, 6096, &Place::Subdistrict(3106), 5402614), // ทต.ในเมือง
    row(ProvincialAdministration, 735, &Place::Province(29), 2410101), // อบจ.อุดรธานี
    row(CityMunicipality, 735, &Place::District(388), 3410102), // ทน.อุดรธานี
    row(TownMunicipality, 6481, &Place::District(388), 4410103), // ทม.โนนสูง-น้ำคำ
    row(TownMunicipality, 6390, &Place::District(388), 4410104), // ทม.หนองสำโรง
    row(SubdistrictMunicipality, 2445, &Place::District(388), 5410105), // ทต.นาข่า
    row(SubdistrictMunicipality, 2636, &Place::District(388), 5410106), // ทต.นิคมสงเคราะห์
    row(SubdistrictMunicipality, 3095, &Place::District(388), 5410107), // ทต.บ้านจั่น
    row(SubdistrictMunicipality, 677, &Place::District(388), 5410108), // ทต.หนองบัว
    row(SubdistrictMunicipality, 704, &Place::Subdistrict(3129), 5410109), // ทต.หนองไผ่
    row(SubdistrictMunicipality, 4595, &Place::Subdistrict(3126), 5410110), // ทต.หนองขอนกว้าง
    row(SubdistrictAdministration, 5886, &Place::Subdistrict(3127), 6410111), // อบต.โคกสะอาด
    row(SubdistrictAdministration, 1154, &Place::Subdistrict(3118), 6410112), // อบต.กุดสระ
    row(SubdistrictAdministration, 783, &Place::Subdistrict(3116), 6410113), // อบต.เชียงยืน
    row(SubdistrictAdministration, 2434, &Place::Subdistrict(3128), 6410114), // อบต.นากว้าง
    row(SubdistrictAdministration, 222, &Place::Subdistrict(3119), 6410115), // อบต.นาดี
    row(SubdistrictAdministration, 971, &Place::Subdistrict(3114), 6410116), // อบต.โนนสูง
    row(SubdistrictAdministration, 3079, &Place::Subdistrict(3111), 6410117), // อบต.บ้านขาว
    row(SubdistrictAdministration, 676, &Place::Subdistrict(3117), 6410118), // อบต.หนองนาคำ
    row(SubdistrictAdministration, 4867, &Place::Subdistrict(3123), 6410119), // อบต.หนองไฮ
    row(SubdistrictAdministration, 4890, &Place::Subdistrict(3115), 6410120), // อบต.หมูม่น
    row(SubdistrictAdministration, 5375, &Place::Subdistrict(3121), 6410121), // อบต.เชียงพิณ
    row(SubdistrictAdministration, 2445, &Place::Subdistrict(3124), 6410122), // อบต.นาข่า
    row(SubdistrictAdministration, 2636, &Place::Subdistrict(3110), 6410123), // อบต.นิคมสงเคราะห์
    row(SubdistrictAdministration, 3095, &Place::Subdistrict(3125), 6410124), // อบต.บ้านจั่น
    row(SubdistrictMunicipality, 3118, &Place::Subdistrict(3113), 5410125), // ทต.บ้านตาด
    row(SubdistrictAdministration, 4456, &Place::Subdistrict(3122), 6410126), // อบต.สามพร้าว
    row(SubdistrictMunicipality, 30, &Place::District(389), 5410201), // ทต.กุดจับ
    row(SubdistrictMunicipality, 5383, &Place::District(389), 5410202), // ทต.เชียงเพ็ง
    row(SubdistrictMunicipality, 1973, &Place::District(389), 5410203), // ทต.ตาลเลียน
    row(SubdistrictMunicipality, 4331, &Place::District(389), 5410204), // ทต.สร้างก่อ
    row(SubdistrictMunicipality, 3362, &Place::Subdistrict(3131), 5410205), // ทต.ปะโค
    row(SubdistrictMunicipality, 5496, &Place::Subdistrict(3135), 5410206), // ทต.เมืองเพีย
    row(SubdistrictAdministration, 1202, &Place::Subdistrict(3132), 6410207), // อบต.ขอนยูง
    row(SubdistrictMunicipality, 6340, &Place::Subdistrict(3133), 5410208), // ทต.ยางชุม
    row(SubdistrictAdministration, 30, &Place::Subdistrict(3130), 6410209), // อบต.กุดจับ
    row(SubdistrictAdministration, 1973, &Place::Subdistrict(3136), 6410210), // อบต.ตาลเลียน
    row(SubdistrictMunicipality, 6265, &Place::Subdistrict(3134), 6410211), // ทต.นาหนองทุ่ม
    row(SubdistrictMunicipality, 687, &Place::District(390), 5410301), // ทต.หนองวัวซอ
    row(SubdistrictMunicipality, 6334, &Place::District(390), 5410302), // ทต.ภูผาแดง
    row(SubdistrictMunicipality, 5167, &Place::Subdistrict(3139), 5410303), // ทต.อูบมุง
    row(SubdistrictMunicipality, 5981, &Place::Subdistrict(3143), 5410304), // ทต.โนนหวาย
    row(SubdistrictAdministration, 4795, &Place::Subdistrict(3138), 6410305), // อบต.หนองอ้อ
    row(SubdistrictAdministration, 4885, &Place::Subdistrict(3137), 6410306), // อบต.หมากหญ้า
    row(SubdistrictMunicipality, 1157, &Place::Subdistrict(3140), 5410307), // ทต.กุดหมากไฟ
    row(SubdistrictAdministration, 2673, &Place::Subdistrict(3141), 6410308), // อบต.น้ำพ่น
    row(SubdistrictMunicipality, 4680, &Place::Subdistrict(3142), 5410309), // ทต.หนองบัวบาน
    row(SubdistrictMunicipality, 34, &Place::District(391), 5410401), // ทต.กุมภวาปี
    row(SubdistrictMunicipality, 3642, &Place::District(391), 5410402), // ทต.พันดอน
    row(SubdistrictMunicipality, 5090, &Place::District(391), 5410403), // ทต.ห้วยเกิ้ง
    row(SubdistrictMunicipality, 5527, &Place::Subdistrict(3147), 5410404), // ทต.เวียงคำ
    row(SubdistrictMunicipality, 5385, &Place::Subdistrict(3149), 5410405), // ทต.เชียงแหว
    row(SubdistrictMunicipality, 4779, &Place::Subdistrict(3157), 5410406), // ทต.หนองหว้า
    row(SubdistrictMunicipality, 6196, &Place::Subdistrict(3146), 5410407), // ทต.กงพานพันดอน
    row(SubdistrictMunicipality, 3363, &Place::Subdistrict(3153), 5410408), // ทต.ปะโค
    row(SubdistrictAdministration, 189, &Place::Subdistrict(3155), 6410409), // อบต.ท่าลี่
    row(SubdistrictAdministration, 5508, &Place::Subdistrict(3156), 6410410), // อบต.เมืองใหม่
    row(SubdistrictMunicipality, 5643, &Place::Subdistrict(3148), 5410411), // ทต.แชแล
    row(SubdistrictAdministration, 2003, &Place::Subdistrict(3145), 6410412), // อบต.ตูมใต้
    row(SubdistrictAdministration, 3516, &Place::Subdistrict(3154), 6410413), // อบต.ผาสุก
    row(SubdistrictMunicipality, 4528, &Place::Subdistrict(3152), 6410414), // ทต.สีออ
    row(SubdistrictAdministration, 5551, &Place::Subdistrict(3151), 6410415), // อบต.เสอเพลอ
    row(SubdistrictMunicipality, 968, &Place::District(392), 5410501), // ทต.โนนสะอาด
    row(SubdistrictMunicipality, 6395, &Place::Subdistrict(3158), 5410502), // ทต.หนองแวงโนนสะอาด
    row(SubdistrictAdministration, 5836, &Place::Subdistrict(3163), 6410503), // อบต.โคกกลาง
    row(SubdistrictMunicipality, 6027, &Place::Subdistrict(3160), 6410504), // ทต.โพธิ์ศรีสำราญ
    row(SubdistrictAdministration, 670, &Place::Subdistrict(3162), 6410505), // อบต.หนองกุงศรี
    row(SubdistrictAdministration, 2044, &Place::Subdistrict(3161), 6410506), // อบต.ทมนางาม
    row(SubdistrictAdministration, 3015, &Place::Subdistrict(3159), 6410507), // อบต.บุ่งแก้ว
    row(SubdistrictMunicipality, 3221, &Place::District(393), 5410601), // ทต.บ้านเชียง
    row(SubdistrictMunicipality, 4810, &Place::District(393), 5410602), // ทต.หนองเม็ก
    row(SubdistrictMunicipality, 693, &Place::District(393), 5410603), // ทต.หนองหาน
    row(SubdistrictMunicipality, 704, &Place::Subdistrict(3173), 5410604), // ทต.หนองไผ่
    row(SubdistrictMunicipality, 958, &Place::Subdistrict(3165), 5410605), // ทต.โคกสูง
    row(SubdistrictAdministration, 3221, &Place::Subdistrict(3169), 6410606), // อบต.บ้านเชียง
    row(SubdistrictAdministration, 1801, &Place::Subdistrict(3174), 6410607), // อบต.ดอนหายโศก
    row(SubdistrictAdministration, 6042, &Place::Subdistrict(3171), 6410608), // อบต.โพนงาม
    row(SubdistrictAdministration, 4751, &Place::Subdistrict(3175), 6410609), // อบต.หนองสระปลา
    row(SubdistrictAdministration, 3180, &Place::Subdistrict(3170), 6410610), // อบต.บ้านยา
    row(SubdistrictMunicipality, 3497, &Place::Subdistrict(3172), 5410611), // ทต.ผักตบ
    row(SubdistrictAdministration, 3630, &Place::Subdistrict(3166), 6410612), // อบต.พังงู
    row(SubdistrictAdministration, 4328, &Place::Subdistrict(3168), 6410613), // อบต.สร้อยพร้าว
    row(SubdistrictMunicipality, 4409, &Place::Subdistrict(3167), 6410614), // ทต.สะแบง
    row(SubdistrictAdministration, 693, &Place::Subdistrict(3164), 6410615), // อบต.หนองหาน
    row(SubdistrictMunicipality, 168, &Place::District(394), 5410701), // ทต.ทุ่งฝน
    row(SubdistrictAdministration, 6203, &Place::Subdistrict(3176), 6410702), // อบต.กุดค้า
    row(SubdistrictMunicipality, 176, &Place::Subdistrict(3177), 5410703), // ทต.ทุ่งใหญ่
    row(SubdistrictAdministration, 2477, &Place::Subdistrict(3178), 6410704), // อบต.นาชุมแสง
    row(SubdistrictAdministration, 226, &Place::Subdistrict(3179), 6410705), // อบต.นาทม
    row(SubdistrictMunicipality, 989, &Place::District(395), 5410801), // ทต.ไชยวาน
    row(SubdistrictMunicipality, 6049, &Place::Subdistrict(3183), 5410802), // ทต.โพนสูง
    row(SubdistrictMunicipality, 6394, &Place::Subdistrict(3180), 5410803), // ทต.หนองแวงแก้มหอม
    row(SubdistrictAdministration, 1440, &Place::Subdistrict(3182), 6410804), // อบต.คำเลาะ
    row(SubdistrictAdministration, 4776, &Place::Subdistrict(3181), 6410805), // อบต.หนองหลัก
    row(SubdistrictMunicipality, 565, &Place::District(396), 5410901), // ทต.ศรีธาตุ
    row(SubdistrictMunicipality, 4945, &Place::Subdistrict(3187), 5410902), // ทต.หัวนาคำ
    row(SubdistrictMunicipality, 1564, &Place::Subdistrict(3185), 5410903), // ทต.จำปี
    row(SubdistrictMunicipality, 3280, &Place::Subdistrict(3186), 5410904), // ทต.บ้านโปร่ง
    row(SubdistrictAdministration, 6276, &Place::Subdistrict(3184), 6410905), // อบต.บึงคำอ้อ
    row(SubdistrictAdministration, 4660, &Place::Subdistrict(3188), 6410906), // อบต.หนองนกเขียน
    row(SubdistrictAdministration, 1963, &Place::Subdistrict(3190), 6410907), // อบต.ตาดทอง
    row(SubdistrictAdministration, 232, &Place::Subdistrict(3189), 6410908), // อบต.นายูง
    row(SubdistrictMunicipality, 546, &Place::District(397), 5411001), // ทต.วังสามหมอ
    row(SubdistrictMunicipality, 3517, &Place::Subdistrict(3194), 5411002), // ทต.ผาสุก
    row(SubdistrictMunicipality, 6353, &Place::Subdistrict(3196), 5411003), // ทต.ลำพันชาด
    row(SubdistrictMunicipality, 692, &Place::Subdistrict(3192), 5411004), // ทต.หนองหญ้าไซ
    row(SubdistrictMunicipality, 1445, &Place::Subdistrict(3195), 6411005), // ทต.คำโคกสูง
    row(SubdistrictMunicipality, 2714, &Place::Subdistrict(3193), 5411006), // ทต.บะยาว
    row(SubdistrictAdministration, 4581, &Place::Subdistrict(3191), 6411007), // อบต.หนองกุงทับม้า
    row(TownMunicipality, 320, &Place::District(398), 4411101), // ทม.บ้านดุง
    row(SubdistrictAdministration, 6049, &Place::Subdistrict(3200), 6411102), // อบต.โพนสูง
    row(SubdistrictAdministration, 2029, &Place::Subdistrict(3205), 6411103), // อบต.ถ่อนนาลับ
    row(SubdistrictAdministration, 536, &Place::Subdistrict(3206), 6411104), // อบต.วังทอง
    row(SubdistrictAdministration, 1734, &Place::Subdistrict(3199), 6411105), // อบต.ดงเย็น
    row(SubdistrictAdministration, 2451, &Place::Subdistrict(3209), 6411106), // อบต.นาคำ
    row(SubdistrictAdministration, 2631, &Place::Subdistrict(3204), 6411107), // อบต.นาไหม
    row(SubdistrictAdministration, 3093, &Place::Subdistrict(3202), 6411108), // อบต.บ้านจันทน์
    row(SubdistrictAdministration, 3103, &Place::Subdistrict(3203), 6411109), // อบต.บ้านชัย
    row(SubdistrictAdministration, 3118, &Place::Subdistrict(3208), 6411110), // อบต.บ้านตาด
    row(SubdistrictAdministration, 332, &Place::Subdistrict(3207), 6411111), // อบต.บ้านม่วง
    row(SubdistrictAdministration, 5183, &Place::Subdistrict(3201), 6411112), // อบต.อ้อมกอ
    row(SubdistrictAdministration, 320, &Place::Subdistrict(3198), 6411113), // อบต.บ้านดุง
    row(SubdistrictMunicipality, 330, &Place::District(399), 5411701), // ทต.บ้านผือ
    row(SubdistrictAdministration, 330, &Place::Subdistrict(3210), 6411702), // อบต.บ้านผือ
    row(SubdistrictAdministration, 1563, &Place::Subdistrict(3216), 6411703), // อบต.จำปาโมง
    row(SubdistrictAdministration, 5949, &Place::Subdistrict(3214), 6411704), // อบต.โนนทอง
    row(SubdistrictAdministration, 4781, &Place::Subdistrict(3220), 6411705), // อบต.หนองหัวคู
    row(SubdistrictAdministration, 4993, &Place::Subdistrict(3211), 6411706), // อบต.หายโศก
    row(SubdistrictMunicipality, 1060, &Place::Subdistrict(3217), 5411707), // ทต.กลางใหญ่
    row(SubdistrictAdministration, 1243, &Place::Subdistrict(3215), 6411708), // อบต.ข้าวสาร
    row(SubdistrictAdministration, 5330, &Place::Subdistrict(3212), 6411709), // อบต.เขือน้ำ
    row(SubdistrictAdministration, 1419, &Place::Subdistrict(3219), 6411710), // อบต.คำด้วง
    row(SubdistrictMunicipality, 1424, &Place::Subdistrict(3213), 5411711), // ทต.คำบง
    row(SubdistrictAdministration, 3090, &Place::Subdistrict(3221), 6411712), // อบต.บ้านค้อ
    row(SubdistrictMunicipality, 5480, &Place::Subdistrict(3218), 6411713), // ทต.เมืองพาน
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(3222), 6411714), // อบต.หนองแวง
    row(SubdistrictMunicipality, 2462, &Place::District(400), 5411801), // ทต.นางัว
    row(SubdistrictMunicipality, 253, &Place::District(400), 5411802), // ทต.น้ำโสม
    row(SubdistrictAdministration, 2462, &Place::Subdistrict(3223), 6411803), // อบต.นางัว
    row(SubdistrictAdministration, 4220, &Place::Subdistrict(3228), 6411804), // อบต.ศรีสำราญ
    row(SubdistrictAdministration, 3204, &Place::Subdistrict(3226), 6411805), // อบต.บ้านหยวก
    row(SubdistrictAdministration, 253, &Place::Subdistrict(3224), 6411806), // อบต.น้ำโสม
    row(SubdistrictAdministration, 4463, &Place::Subdistrict(3229), 6411807), // อบต.สามัคคี
    row(SubdistrictAdministration, 6086, &Place::Subdistrict(3227), 6411808), // อบต.โสมเยี่ยม
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(3225), 6411809), // อบต.หนองแวง
    row(SubdistrictMunicipality, 807, &Place::District(401), 5411901), // ทต.เพ็ญ
    row(SubdistrictMunicipality, 3139, &Place::Subdistrict(3231), 5411902), // ทต.บ้านธาตุ
    row(SubdistrictAdministration, 5400, &Place::Subdistrict(3238), 6411903), // อบต.เตาไห
    row(SubdistrictAdministration, 2524, &Place::Subdistrict(3232), 6411904), // อบต.นาพู่
    row(SubdistrictAdministration, 807, &Place::Subdistrict(3230), 6411905), // อบต.เพ็ญ
    row(SubdistrictAdministration, 4542, &Place::Subdistrict(3234), 6411906), // อบต.สุมเส้า
    row(SubdistrictAdministration, 5836, &Place::Subdistrict(3239), 6411907), // อบต.โคกกลาง
    row(SubdistrictAdministration, 1527, &Place::Subdistrict(3237), 6411908), // อบต.จอมศรี
    row(SubdistrictAdministration, 5379, &Place::Subdistrict(3233), 6411909), // อบต.เชียงหวาง
    row(SubdistrictAdministration, 2505, &Place::Subdistrict(3235), 6411910), // อบต.นาบัว
    row(SubdistrictAdministration, 3245, &Place::Subdistrict(3236), 6411911), // อบต.บ้านเหล่า
    row(SubdistrictAdministration, 4340, &Place::Subdistrict(3240), 6411912), // อบต.สร้างแป้น
    row(SubdistrictMunicipality, 607, &Place::Subdistrict(3241), 5412001), // ทต.สร้างคอม
    row(SubdistrictAdministration, 2544, &Place::Subdistrict(3245), 6412002), // อบต.นาสะอาด
    row(SubdistrictMunicipality, 3179, &Place::Subdistrict(3243), 5412003), // ทต.บ้านยวด
    row(SubdistrictAdministration, 3213, &Place::Subdistrict(3246), 6412004), // อบต.บ้านหินโงม
    row(SubdistrictAdministration, 5372, &Place::Subdistrict(3242), 6412005), // อบต.เชียงดา
    row(SubdistrictMunicipality, 346, &Place::Subdistrict(3244), 5412006), // ทต.บ้านโคก
    row(SubdistrictMunicipality, 5791, &Place::District(403), 5412101), // ทต.แสงสว่าง
    row(SubdistrictMunicipality, 222, &Place::Subdistrict(3249), 5412102), // ทต.นาดี
    row(SubdistrictAdministration, 2071, &Place::Subdistrict(3250), 6412103), // อบต.ทับกุง
    row(SubdistrictAdministration, 6241, &Place::Subdistrict(3248), 6412104), // อบต.ทอแสงสว่าง
    row(SubdistrictAdministration, 701, &Place::Subdistrict(3247), 6412105), // อบต.หนองแสง
    row(SubdistrictMunicipality, 232, &Place::Subdistrict(3251), 5412201), // ทต.นายูง
    row(SubdistrictAdministration, 3074, &Place::Subdistrict(3252), 6412202), // อบต.บ้านก้อง
    row(SubdistrictAdministration, 2605, &Place::Subdistrict(3253), 6412203), // อบต.นาแค
    row(SubdistrictMunicipality, 5949, &Place::Subdistrict(3254), 5412204), // ทต.โนนทอง
    row(SubdistrictAdministration, 3254, &Place::Subdistrict(3255), 6412301), // อบต.บ้านแดง
    row(SubdistrictAdministration, 1748, &Place::Subdistrict(3257), 6412302), // อบต.ดอนกลอย
    row(SubdistrictAdministration, 2490, &Place::Subdistrict(3256), 6412303), // อบต.นาทราย
    row(SubdistrictMunicipality, 37, &Place::Subdistrict(3258), 5412401), // ทต.กู่แก้ว
    row(SubdistrictAdministration, 1497, &Place::Subdistrict(3260), 6412402), // อบต.ค้อใหญ่
    row(SubdistrictMunicipality, 1405, &Place::Subdistrict(3261), 5412403), // ทต.คอนสาย
    row(SubdistrictAdministration, 5951, &Place::Subdistrict(3259), 6412404), // อบต.โนนทองอินทร์
    row(SubdistrictAdministration, 2530, &Place::Subdistrict(3262), 6412501), // อบต.นาม่วง
    row(SubdistrictAdministration, 5077, &Place::Subdistrict(3263), 6412502), // อบต.ห้วยสามพาด
    row(SubdistrictAdministration, 5163, &Place::Subdistrict(3264), 6412503), // อบต.อุ่มจาน
    row(ProvincialAdministration, 889, &Place::Province(30), 2420101), // อบจ.เลย
    row(TownMunicipality, 889, &Place::District(408), 4420102), // ทม.เลย
    row(SubdistrictMunicipality, 2573, &Place::District(408), 5420103), // ทต.นาอ้อ
    row(SubdistrictMunicipality, 2680, &Place::District(408), 5420104), // ทต.น้ำสวย
    row(SubdistrictMunicipality, 2484, &Place::Subdistrict(3273), 5420105), // ทต.นาดินดำ
    row(SubdistrictMunicipality, 2618, &Place::Subdistrict(3272), 5420106), // ทต.นาโป่ง
    row(SubdistrictMunicipality, 2570, &Place::Subdistrict(3271), 5420107), // ทต.นาอาน
    row(SubdistrictAdministration, 2604, &Place::Subdistrict(3276), 6420108), // อบต.นาแขม
    row(SubdistrictAdministration, 2680, &Place::Subdistrict(3274), 6420109), // อบต.น้ำสวย
    row(SubdistrictAdministration, 5455, &Place::Subdistrict(3266), 6420110), // อบต.เมือง
    row(SubdistrictAdministration, 1000, &Place::Subdistrict(3268), 6420111), // อบต.กกดู่
    row(SubdistrictAdministration, 1002, &Place::Subdistrict(3278), 6420112), // อบต.กกทอง
    row(SubdistrictAdministration, 1604, &Place::Subdistrict(3275), 6420113), // อบต.ชัยพฤกษ์
    row(SubdistrictAdministration, 2683, &Place::Subdistrict(3269), 6420114), // อบต.น้ำหมาน
    row(SubdistrictAdministration, 4218, &Place::Subdistrict(3277), 6420115), // อบต.ศรีสองรัก
    row(SubdistrictAdministration, 5561, &Place::Subdistrict(3270), 6420116), // อบต.เสี้ยว
    row(SubdistrictMunicipality, 224, &Place::District(409), 5420201), // ทต.นาด้วง
    row(SubdistrictMunicipality, 2483, &Place::Subdistrict(3280), 5420202), // ทต.นาดอกคำ
    row(SubdistrictAdministration, 2321, &Place::Subdistrict(3282), 6420203), // อบต.ท่าสวรรค์
    row(SubdistrictAdministration, 2326, &Place::Subdistrict(3281), 6420204), // อบต.ท่าสะอาด
    row(SubdistrictAdministration, 6465, &Place::Subdistrict(3279), 6420205), // อบต.แก้วเมธี
    row(SubdistrictMunicipality, 779, &Place::District(410), 5420301), // ทต.เชียงคาน
    row(SubdistrictMunicipality, 5318, &Place::Subdistrict(3286), 5420302), // ทต.เขาแก้ว
    row(SubdistrictMunicipality, 2400, &Place::Subdistrict(3284), 5420303), // ทต.ธาตุ
    row(SubdistrictAdministration, 779, &Place::Subdistrict(3283), 6420304), // อบต.เชียงคาน
    row(SubdistrictAdministration, 1527, &Place::Subdistrict(3289), 6420305), // อบต.จอมศรี
    row(SubdistrictAdministration, 2481, &Place::Subdistrict(3285), 6420306), // อบต.นาซ่าว
    row(SubdistrictAdministration, 3004, &Place::Subdistrict(3288), 6420307), // อบต.บุฮม
    row(SubdistrictAdministration, 3379, &Place::Subdistrict(3287), 6420308), // อบต.ปากตม
    row(SubdistrictAdministration, 4975, &Place::Subdistrict(3290), 6420309), // อบต.หาดทรายขาว
    row(SubdistrictMunicipality, 5370, &Place::District(411), 5420401), // ทต.เชียงกลม
    row(SubdistrictMunicipality, 379, &Place::District(411), 5420402), // ทต.ปากชม
    row(SubdistrictAdministration, 6259, &Place::Subdistrict(3291), 6420403), // อบต.นครหงษ์
    row(SubdistrictAdministration, 1582, &Place::Subdistrict(3296), 6420404), // อบต.ชมเจริญ
    row(SubdistrictMunicipality, 6215, &Place::Subdistrict(3292), 5420405), // ทต.คอนสา
    row(SubdistrictAdministration, 5049, &Place::Subdistrict(3294), 6420406), // อบต.ห้วยบ่อซืน
    row(SubdistrictAdministration, 5057, &Place::Subdistrict(3295), 6420407), // อบต.ห้วยพิชัย
    row(SubdistrictAdministration, 4971, &Place::Subdistrict(3293), 6420408), // อบต.หาดคัมภีร์
    row(SubdistrictMunicipality, 137, &Place::District(412), 5420501), // ทต.ด่านซ้าย
    row(SubdistrictMunicipality, 4218, &Place::Subdistrict(3297), 5420502), // ทต.ศรีสองรัก
    row(SubdistrictAdministration, 5848, &Place::Subdistrict(3300), 6420503), // อบต.โคกงาม
    row(SubdistrictAdministration, 2565, &Place::Subdistrict(3306), 6420504), // อบต.นาหอ
    row(SubdistrictAdministration, 1004, &Place::Subdistrict(3303), 6420505), // อบต.กกสะทอน
    row(SubdistrictAdministration, 222, &Place::Subdistrict(3299), 6420506), // อบต.นาดี
    row(SubdistrictAdministration, 3400, &Place::Subdistrict(3298), 6420507), // อบต.ปากหมัน
    row(SubdistrictAdministration, 5999, &Place::Subdistrict(3304), 6420508), // อบต.โป่ง
    row(SubdistrictAdministration, 6049, &Place::Subdistrict(3301), 6420509), // อบต.โพนสูง
    row(SubdistrictAdministration, 4098, &Place::Subdistrict(3305), 6420510), // อบต.วังยาว
    row(SubdistrictAdministration, 5147, &Place::Subdistrict(3302), 6420511), // อบต.อิปุ่ม
    row(SubdistrictMunicipality, 240, &Place::District(413), 5420601), // ทต.นาแห้ว
    row(SubdistrictAdministration, 2522, &Place::Subdistrict(3309), 6420602), // อบต.นาพึง
    row(SubdistrictAdministration, 2529, &Place::Subdistrict(3310), 6420603), // อบต.นามาลา
    row(SubdistrictAdministration, 5580, &Place::Subdistrict(3311), 6420604), // อบต.เหล่ากอหก
    row(SubdistrictAdministration, 5790, &Place::Subdistrict(3308), 6420605), // อบต.แสงภา
    row(SubdistrictMunicipality, 463, &Place::District(414), 5420701), // ทต.ภูเรือ
    row(SubdistrictAdministration, 192, &Place::Subdistrict(3313), 6420702), // อบต.ท่าศาลา
    row(SubdistrictAdministration, 3338, &Place::Subdistrict(3315), 6420703), // อบต.ปลาบ่า
    row(SubdistrictMunicipality, 3913, &Place::Subdistrict(3314), 5420704), // ทต.ร่องจิก
    row(SubdistrictAdministration, 4444, &Place::Subdistrict(3317), 6420705), // อบต.สานตม
    row(SubdistrictAdministration, 677, &Place::Subdistrict(3312), 6420706), // อบต.หนองบัว
    row(SubdistrictAdministration, 3943, &Place::Subdistrict(3316), 6420707), // อบต.ลาดค่าง
    row(SubdistrictMunicipality, 189, &Place::District(415), 5420801), // ทต.ท่าลี่
    row(SubdistrictAdministration, 5909, &Place::Subdistrict(3322), 6420802), // อบต.โคกใหญ่
    row(SubdistrictAdministration, 189, &Place::Subdistrict(3318), 6420803), // อบต.ท่าลี่
    row(SubdistrictAdministration, 2696, &Place::Subdistrict(3321), 6420804), // อบต.น้ำแคม
    row(SubdistrictAdministration, 4710, &Place::Subdistrict(3319), 6420805), // อบต.หนองผือ
    row(SubdistrictAdministration, 5136, &Place::Subdistrict(3320), 6420806), // อบต.อาฮี
    row(TownMunicipality, 545, &Place::District(416), 4420901), // ทม.วังสะพุง
    row(SubdistrictAdministration, 2054, &Place::Subdistrict(3325), 6420902), // อบต.ทรายขาว
    row(SubdistrictAdministration, 3509, &Place::Subdistrict(3329), 6420903), // อบต.ผาน้อย
    row(SubdistrictAdministration, 545, &Place::Subdistrict(3324), 6420904), // อบต.วังสะพุง
    row(SubdistrictMunicipality, 576, &Place::Subdistrict(3333), 5420905), // ทต.ศรีสงคราม
    row(SubdistrictAdministration, 691, &Place::Subdistrict(3326), 6420906), // อบต.หนองหญ้าปล้อง
    row(SubdistrictAdministration, 5311, &Place::Subdistrict(3331), 6420907), // อบต.เขาหลวง
    row(SubdistrictAdministration, 5843, &Place::Subdistrict(3332), 6420908), // อบต.โคกขมิ้น
    row(SubdistrictMunicipality, 3393, &Place::Subdistrict(3328), 5420909), // ทต.ปากปวน
    row(SubdistrictAdministration, 3511, &Place::Subdistrict(3330), 6420910), // อบต.ผาบิ้ง
    row(SubdistrictAdministration, 4614, &Place::Subdistrict(3327), 6420911), // อบต.หนองงิ้ว
    row(SubdistrictMunicipality, 453, &Place::District(417), 5421001), // ทต.ภูกระดึง
    row(SubdistrictAdministration, 453, &Place::Subdistrict(3336), 6421002), // อบต.ภูกระดึง
    row(SubdistrictAdministration, 4197, &Place::Subdistrict(3334), 6421003), // อบต.ศรีฐาน
    row(SubdistrictAdministration, 3508, &Place::Subdistrict(3335), 6421004), // อบต.ผานกเค้า
    row(SubdistrictAdministration, 5080, &Place::Subdistrict(3337), 6421005), // อบต.ห้วยส้ม
    row(SubdistrictAdministration, 5607, &Place::Subdistrict(3342), 6421101), // อบต.แก่งศรีภูมิ
    row(SubdistrictMunicipality, 3693, &Place::Subdistrict(3338), 6421102), // ทต.ภูหอ
    row(SubdistrictAdministration, 4607, &Place::Subdistrict(3339), 6421103), // อบต.หนองคัน
    row(SubdistrictAdministration, 5520, &Place::Subdistrict(3341), 6421104), // อบต.เลยวังไสย์
    row(SubdistrictAdministration, 5079, &Place::Subdistrict(3340), 6421105), // อบต.ห้วยสีเสียด
    row(SubdistrictMunicipality, 2252, &Place::Subdistrict(3344), 5421201), // ทต.ท่าช้างคล้อง
    row(SubdistrictMunicipality, 5959, &Place::Subdistrict(3345), 5421202), // ทต.โนนปอแดง
    row(SubdistrictAdministration, 397, &Place::Subdistrict(3343), 6421203), // อบต.ผาขาว
    row(SubdistrictAdministration, 5961, &Place::Subdistrict(3346), 6421204), // อบต.โนนป่าซาง
    row(SubdistrictAdministration, 3232, &Place::Subdistrict(3347), 6421205), // อบต.บ้านเพิ่ม
    row(SubdistrictMunicipality, 909, &Place::Subdistrict(3348), 5421301), // ทต.เอราวัณ
    row(SubdistrictMunicipality, 3518, &Place::Subdistrict(3349), 5421302), // ทต.ผาอินทร์แปลง
    row(SubdistrictAdministration, 3514, &Place::Subdistrict(3350), 6421303), // อบต.ผาสามยอด
    row(SubdistrictAdministration, 2051, &Place::Subdistrict(3351), 6421304), // อบต.ทรัพย์ไพวัลย์
    row(SubdistrictMunicipality, 694, &Place::District(421), 5421401), // ทต.หนองหิน
    row(SubdistrictAdministration, 694, &Place::Subdistrict(3352), 6421402), // อบต.หนองหิน
    row(SubdistrictAdministration, 1961, &Place::Subdistrict(3353), 6421403), // อบต.ตาดข่า
    row(SubdistrictAdministration, 3346, &Place::Subdistrict(3354), 6421404), // อบต.ปวนพุ
    row(ProvincialAdministration, 672, &Place::Province(31), 2430101), // อบจ.หนองคาย
    row(TownMunicipality, 672, &Place::District(422), 4430102), // ทม.หนองคาย
    row(SubdistrictMunicipality, 5528, &Place::District(422), 5430103), // ทต.เวียงคุก
    row(SubdistrictMunicipality, 688, &Place::District(422), 5430104), // ทต.หนองสองห้อง
    row(SubdistrictMunicipality, 4972, &Place::Subdistrict(3361), 5430105), // ทต.หาดคำ
    row(SubdistrictMunicipality, 977, &Place::Subdistrict(3357), 5430106), // ทต.โพธิ์ชัย
    row(SubdistrictMunicipality, 1064, &Place::Subdistrict(3358), 5430107), // ทต.กวนวัน
    row(SubdistrictMunicipality, 3224, &Place::Subdistrict(3363), 5430108), // ทต.บ้านเดื่อ
    row(SubdistrictMunicipality, 3362, &Place::Subdistrict(3368), 5430109), // ทต.ปะโค
    row(SubdistrictMunicipality, 4155, &Place::Subdistrict(3360), 5430110), // ทต.วัดธาตุ
    row(SubdistrictAdministration, 4574, &Place::Subdistrict(3367), 6430111), // อบต.หนองกอมเกาะ
    row(SubdistrictAdministration, 1491, &Place::Subdistrict(3364), 6430112), // อบต.ค่ายบกหวาน
    row(SubdistrictAdministration, 3568, &Place::Subdistrict(3366), 6430113), // อบต.พระธาตุบังพวน
    row(SubdistrictAdministration, 5009, &Place::Subdistrict(3362), 6430114), // อบต.หินโงม
    row(SubdistrictAdministration, 5488, &Place::Subdistrict(3369), 6430115), // อบต.เมืองหมี
    row(SubdistrictAdministration, 6047, &Place::Subdistrict(3365), 6430116), // อบต.โพนสว่าง
    row(SubdistrictAdministration, 4521, &Place::Subdistrict(3370), 6430117), // อบต.สีกาย
    row(TownMunicipality, 184, &Place::District(423), 4430201), // ทม.ท่าบ่อ
    row(SubdistrictMunicipality, 6048, &Place::District(423), 5430202), // ทต.โพนสา
    row(SubdistrictMunicipality, 3131, &Place::Subdistrict(3376), 5430203), // ทต.บ้านถ่อน
    row(SubdistrictAdministration, 5847, &Place::Subdistrict(3374), 6430204), // อบต.โคกคอน
    row(SubdistrictAdministration, 3224, &Place::Subdistrict(3375), 6430205), // อบต.บ้านเดื่อ
    row(SubdistrictAdministration, 3194, &Place::Subdistrict(3377), 6430206), // อบต.บ้านว่าน
    row(SubdistrictMunicipality, 1070, &Place::Subdistrict(3373), 5430207), // ทต.กองนาง
    row(SubdistrictAdministration, 184, &Place::Subdistrict(3371), 6430208), // อบต.ท่าบ่อ
    row(SubdistrictAdministration, 2445, &Place::Subdistrict(3378), 6430209), // อบต.นาข่า
    row(SubdistrictAdministration, 2700, &Place::Subdistrict(3372), 6430210), // อบต.น้ำโมง
    row(SubdistrictAdministration, 6048, &Place::Subdistrict(3379), 6430211), // อบต.โพนสา
    row(SubdistrictAdministration, 4665, &Place::Subdistrict(3380), 6430212), // อบต.หนองนาง
    row(TownMunicipality, 986, &Place::District(424), 5430501), // ทม.โพนพิสัย
    row(SubdistrictMunicipality, 4336, &Place::Subdistrict(3391), 5430502), // ทต.สร้างนางขาว
    row(SubdistrictAdministration, 1572, &Place::Subdistrict(3381), 6430503), // อบต.จุมพล
    row(SubdistrictAdministration, 5389, &Place::Subdistrict(3388), 6430504), // อบต.เซิม
    row(SubdistrictAdministration, 2196, &Place::Subdistrict(3385), 6430505), // อบต.ทุ่งหลวง
    row(SubdistrictAdministration, 2558, &Place::Subdistrict(3387), 6430506), // อบต.นาหนัง
    row(SubdistrictAdministration, 330, &Place::Subdistrict(3390), 6430507), // อบต.บ้านผือ
    row(SubdistrictAdministration, 348, &Place::Subdistrict(3389), 6430508), // อบต.บ้านโพธิ์
    row(SubdistrictAdministration, 5583, &Place::Subdistrict(3386), 6430509), // อบต.เหล่าต่างคำ
    row(SubdistrictAdministration, 1144, &Place::Subdistrict(3383), 6430510), // อบต.กุดบง
    row(SubdistrictAdministration, 1626, &Place::Subdistrict(3384), 6430511), // อบต.ชุมช้าง
    row(SubdistrictMunicipality, 4168, &Place::Subdistrict(3382), 6430512), // ทต.วัดหลวง
    row(SubdistrictMunicipality, 583, &Place::District(425), 5430701), // ทต.ศรีเชียงใหม่
    row(SubdistrictMunicipality, 4697, &Place::Subdistrict(3395), 5430702), // ทต.หนองปลาปาก
    row(SubdistrictAdministration, 3203, &Place::Subdistrict(3393), 6430703), // อบต.บ้านหม้อ
    row(SubdistrictMunicipality, 421, &Place::Subdistrict(3394), 6430704), // ทต.พระพุทธบาท
    row(SubdistrictAdministration, 3648, &Place::Subdistrict(3392), 6430705), // อบต.พานพร้าว
    row(SubdistrictMunicipality, 626, &Place::District(426), 5430801), // ทต.สังคม
    row(SubdistrictAdministration, 5618, &Place::Subdistrict(3396), 6430802), // อบต.แก้งไก่
    row(SubdistrictAdministration, 2465, &Place::Subdistrict(3399), 6430803), // อบต.นางิ้ว
    row(SubdistrictAdministration, 332, &Place::Subdistrict(3398), 6430804), // อบต.บ้านม่วง
    row(SubdistrictAdministration, 3506, &Place::Subdistrict(3397), 6430805), // อบต.ผาตั้ง
    row(SubdistrictAdministration, 626, &Place::Subdistrict(3400), 6430806), // อบต.สังคม
    row(SubdistrictAdministration, 331, &Place::Subdistrict(3403), 6431401), // อบต.บ้านฝาง
    row(SubdistrictMunicipality, 606, &Place::Subdistrict(3401), 6431402), // ทต.สระใคร
    row(SubdistrictAdministration, 1401, &Place::Subdistrict(3402), 6431403), // อบต.คอกช้าง
    row(SubdistrictMunicipality, 804, &Place::Subdistrict(3404), 5431501), // ทต.เฝ้าไร่
    row(SubdistrictAdministration, 5156, &Place::Subdistrict(3408), 6431502), // อบต.อุดมพร
    row(SubdistrictAdministration, 222, &Place::Subdistrict(3405), 6431503), // อบต.นาดี
    row(SubdistrictAdministration, 4775, &Place::Subdistrict(3406), 6431504), // อบต.หนองหลวง
    row(SubdistrictAdministration, 4111, &Place::Subdistrict(3407), 6431505), // อบต.วังหลวง
    row(SubdistrictMunicipality, 2496, &Place::Subdistrict(3410), 6431601), // ทต.นาทับไฮ
    row(SubdistrictAdministration, 3573, &Place::Subdistrict(3412), 6431602), // อบต.พระบาทนาสิงห์
    row(SubdistrictAdministration, 3126, &Place::Subdistrict(3411), 6431603), // อบต.บ้านต้อน
    row(SubdistrictAdministration, 6056, &Place::Subdistrict(3413), 6431604), // อบต.โพนแพง
    row(SubdistrictAdministration, 493, &Place::Subdistrict(3409), 6431605), // อบต.รัตนวาปี
    row(SubdistrictAdministration, 984, &Place::Subdistrict(3415), 6431701), // อบต.โพนทอง
    row(SubdistrictAdministration, 1852, &Place::Subdistrict(3416), 6431702), // อบต.ด่านศรีสุข
    row(SubdistrictAdministration, 978, &Place::Subdistrict(3414), 6431703), // อบต.โพธิ์ตาก
    row(ProvincialAdministration, 468, &Place::Province(32), 2440101), // อบจ.มหาสารคาม
    row(TownMunicipality, 468, &Place::District(431), 4440102), // ทม.มหาสารคาม
    row(SubdistrictMunicipality, 5789, &Place::District(431), 5440103), // ทต.แวงน่าง
    row(SubdistrictMunicipality, 5841, &Place::Subdistrict(3421), 6440104), // ทต.โคกก่อ
    row(SubdistrictAdministration, 183, &Place::Subdistrict(3419), 6440105), // อบต.ท่าตูม
    row(SubdistrictAdministration, 2323, &Place::Subdistrict(3425), 6440106), // อบต.ท่าสองคอน
    row(SubdistrictMunicipality, 3950, &Place::Subdistrict(3426), 6440107), // ทต.ลาดพัฒนา
    row(SubdistrictAdministration, 5789, &Place::Subdistrict(3420), 6440108), // อบต.แวงน่าง
    row(SubdistrictMunicipality, 5246, &Place::Subdistrict(3423), 6440109), // ทต.เกิ้ง
    row(SubdistrictAdministration, 5609, &Place::Subdistrict(3424), 6440110), // อบต.แก่งเลิงจาน
    row(SubdistrictAdministration, 1798, &Place::Subdistrict(3422), 6440111), // อบต.ดอนหว่าน
    row(SubdistrictAdministration, 4844, &Place::Subdistrict(3429), 6440112), // อบต.หนองโน
    row(SubdistrictAdministration, 5104, &Place::Subdistrict(3428), 6440113), // อบต.ห้วยแอ่ง
    row(SubdistrictAdministration, 5252, &Place::Subdistrict(3418), 6440114), // อบต.เขวา
    row(SubdistrictAdministration, 2723, &Place::Subdistrict(3430), 6440115), // อบต.บัวค้อ
    row(SubdistrictAdministration, 4701, &Place::Subdistrict(3427), 6440116), // อบต.หนองปลิง
    row(SubdistrictMunicipality, 910, &Place::District(432), 5440201), // ทต.แกดำ
    row(SubdistrictMunicipality, 3760, &Place::Subdistrict(3433), 5440202), // ทต.มิตรภาพ
    row(SubdistrictAdministration, 910, &Place::Subdistrict(3431), 6440203), // อบต.แกดำ
    row(SubdistrictAdministration, 4127, &Place::Subdistrict(3432), 6440204), // อบต.วังแสง
    row(SubdistrictAdministration, 5965, &Place::Subdistrict(3435), 6440205), // อบต.โนนภิบาล
    row(SubdistrictAdministration, 4580, &Place::Subdistrict(3434), 6440206), // อบต.หนองกุง
    row(SubdistrictMunicipality, 954, &Place::District(433), 5440301), // ทต.โกสุมพิสัย
    row(SubdistrictAdministration, 5256, &Place::Subdistrict(3439), 6440302), // อบต.เขวาไร่
    row(SubdistrictAdministration, 5656, &Place::Subdistrict(3440), 6440303), // อบต.แพง
    row(SubdistrictAdministration, 5332, &Place::Subdistrict(3445), 6440304), // อบต.เขื่อน
    row(SubdistrictAdministration, 6042, &Place::Subdistrict(3447), 6440305), // อบต.โพนงาม
    row(SubdistrictAdministration, 3808, &Place::Subdistrict(3437), 6440306), // อบต.ยางน้อย
    row(SubdistrictAdministration, 4674, &Place::Subdistrict(3446), 6440307), // อบต.หนองบอน
    row(SubdistrictAdministration, 677, &Place::Subdistrict(3443), 6440308), // อบต.หนองบัว
    row(SubdistrictAdministration, 4816, &Place::Subdistrict(3442), 6440309), // อบต.หนองเหล็ก
    row(SubdistrictAdministration, 4935, &Place::Subdistrict(3436), 6440310), // อบต.หัวขวาง
    row(SubdistrictAdministration, 5824, &Place::Subdistrict(3449), 6440311), // อบต.แห่ใต้
    row(SubdistrictAdministration, 5617, &Place::Subdistrict(3441), 6440312), // อบต.แก้งแก
    row(SubdistrictAdministration, 1749, &Place::Subdistrict(3452), 6440313), // อบต.ดอนกลาง
    row(SubdistrictAdministration, 3806, &Place::Subdistrict(3448), 6440314), // อบต.ยางท่าแจ้ง
    row(SubdistrictAdministration, 5522, &Place::Subdistrict(3451), 6440315), // อบต.เลิงใต้
    row(SubdistrictAdministration, 4098, &Place::Subdistrict(3438), 6440316), // อบต.วังยาว
    row(SubdistrictAdministration, 4583, &Place::Subdistrict(3450), 6440317), // อบต.หนองกุงสวรรค์
    row(SubdistrictAdministration, 5577, &Place::Subdistrict(3444), 6440318), // อบต.เหล่า
    row(SubdistrictMunicipality, 6201, &Place::District(434), 5440401), // ทต.กันทรวิชัย
    row(SubdistrictMunicipality, 2231, &Place::Subdistrict(3456), 5440402), // ทต.ท่าขอนยาง
    row(SubdistrictMunicipality, 1217, &Place::Subdistrict(3458), 5440403), // ทต.ขามเรียง
    row(SubdistrictMunicipality, 5862, &Place::Subdistrict(3453), 6440404), // ทต.โคกพระ
    row(SubdistrictAdministration, 3723, &Place::Subdistrict(3455), 6440405), // อบต.มะค่า
    row(SubdistrictAdministration, 1172, &Place::Subdistrict(3461), 6440406), // อบต.กุดใส้จ่อ
    row(SubdistrictAdministration, 1215, &Place::Subdistrict(3462), 6440407), // อบต.ขามเฒ่าพัฒนา
    row(SubdistrictMunicipality, 5255, &Place::Subdistrict(3459), 6440408), // ทต.เขวาใหญ่
    row(SubdistrictMunicipality, 2553, &Place::Subdistrict(3457), 6440409), // ทต.นาสีนวน
    row(SubdistrictAdministration, 4221, &Place::Subdistrict(3460), 6440410), // อบต.ศรีสุข
    row(SubdistrictAdministration, 1411, &Place::Subdistrict(3454), 6440411), // อบต.คันธารราษฎร์
    row(SubdistrictMunicipality, 783, &Place::District(435), 5440501), // ทต.เชียงยืน
    row(SubdistrictMunicipality, 984, &Place::Subdistrict(3469), 5440502), // ทต.โพนทอง
    row(SubdistrictAdministration, 783, &Place::Subdistrict(3463), 6440503), // อบต.เชียงยืน
    row(SubdistrictMunicipality, 1183, &Place::Subdistrict(3466), 6440504), // ทต.กู่ทอง
    row(SubdistrictAdministration, 1804, &Place::Subdistrict(3465), 6440505), // อบต.ดอนเงิน
    row(SubdistrictAdministration, 5563, &Place::Subdistrict(3468), 6440506), // อบต.เสือเฒ่า
    row(SubdistrictAdministration, 4631, &Place::Subdistrict(3464), 6440507), // อบต.หนองซอน
    row(SubdistrictAdministration, 2491, &Place::Subdistrict(3467), 6440508), // อบต.นาทอง
    row(SubdistrictAdministration, 5587, &Place::Subdistrict(3470), 6440509), // อบต.เหล่าบัวบาน
    row(SubdistrictMunicipality, 254, &Place::District(436), 5440601), // ทต.บรบือ
    row(SubdistrictAdministration, 254, &Place::Subdistrict(3471), 6440602), // อบต.บรบือ
    row(SubdistrictAdministration, 1114, &Place::Subdistrict(3475), 6440603), // อบต.กำพี้
    row(SubdistrictAdministration, 972, &Place::Subdistrict(3477), 6440604), // อบต.โนนแดง
    row(SubdistrictAdministration, 3055, &Place::Subdistrict(3472), 6440605), // อบต.บ่อใหญ่
    row(SubdistrictAdministration, 674, &Place::Subdistrict(3478), 6440606), // อบต.หนองจิก
    row(SubdistrictAdministration, 685, &Place::Subdistrict(3474), 6440607), // อบต.หนองม่วง
    row(SubdistrictAdministration, 4760, &Place::Subdistrict(3483), 6440608), // อบต.หนองสิม
    row(SubdistrictAdministration, 1759, &Place::Subdistrict(3485), 6440609), // อบต.ดอนงัว
    row(SubdistrictAdministration, 5970, &Place::Subdistrict(3476), 6440610), // อบต.โนนราษี
    row(SubdistrictAdministration, 2731, &Place::Subdistrict(3479), 6440611), // อบต.บัวมาศ
    row(SubdistrictAdministration, 3795, &Place::Subdistrict(3482), 6440612), // อบต.ยาง
    row(SubdistrictAdministration, 4139, &Place::Subdistrict(3473), 6440613), // อบต.วังไชย
    row(SubdistrictAdministration, 4136, &Place::Subdistrict(3481), 6440614), // อบต.วังใหม่
    row(SubdistrictAdministration, 4843, &Place::Subdistrict(3484), 6440615), // อบต.หนองโก
    row(SubdistrictAdministration, 4610, &Place::Subdistrict(3480), 6440616), // อบต.หนองคูขาด
    row(SubdistrictMunicipality, 237, &Place::District(437), 5440701), // ทต.นาเชือก
    row(SubdistrictAdministration, 237, &Place::Subdistrict(3486), 6440702), // อบต.นาเชือก
    row(SubdistrictMunicipality, 5256, &Place::Subdistrict(3489), 6440703), // ทต.เขวาไร่
    row(SubdistrictAdministration, 3349, &Place::Subdistrict(3491), 6440704), // อบต.ปอพาน
    row(SubdistrictAdministration, 631, &Place::Subdistrict(3495), 6440705), // อบต.สันป่าตอง
    row(SubdistrictAdministration, 646, &Place::Subdistrict(3487), 6440706), // อบต.สำโรง
    row(SubdistrictAdministration, 4826, &Place::Subdistrict(3488), 6440707), // อบต.หนองแดง
    row(SubdistrictAdministration, 4810, &Place::Subdistrict(3492), 6440708), // อบต.หนองเม็ก
    row(SubdistrictAdministration, 4580, &Place::Subdistrict(3494), 6440709), // อบต.หนองกุง
    row(SubdistrictAdministration, 4847, &Place::Subdistrict(3490), 6440710), // อบต.หนองโพธิ์
    row(SubdistrictAdministration, 696, &Place::Subdistrict(3493), 6440711), // อบต.หนองเรือ
    row(SubdistrictMunicipality, 409, &Place::District(438), 5440801), // ทต.พยัคฆภูมิพิสัย
    row(SubdistrictAdministration, 1190, &Place::Subdistrict(3497), 6440802), // อบต.ก้ามปู
    row(SubdistrictAdministration, 5511, &Place::Subdistrict(3499), 6440803), // อบต.เม็กดำ
    row(SubdistrictAdministration, 5494, &Place::Subdistrict(3503), 6440804), // อบต.เมืองเตา
    row(SubdistrictAdministration, 2554, &Place::Subdistrict(3500), 6440805), // อบต.นาสีนวล
    row(SubdistrictAdministration, 3356, &Place::Subdistrict(3496), 6440806), // อบต.ปะหลาน
    row(SubdistrictAdministration, 3683, &Place::Subdistrict(3509), 6440807), // อบต.ภารแอ่น
    row(SubdistrictAdministration, 5498, &Place::Subdistrict(3508), 6440808), // อบต.เมืองเสือ
    row(SubdistrictAdministration, 3890, &Place::Subdistrict(3501), 6440809), // อบต.ราษฎร์เจริญ
    row(SubdistrictAdministration, 3889, &Place::Subdistrict(3507), 6440810), // อบต.ราษฎร์พัฒนา
    row(SubdistrictAdministration, 3962, &Place::Subdistrict(3504), 6440811), // อบต.ลานสะแก
    row(SubdistrictAdministration, 892, &Place::Subdistrict(3505), 6440812), // อบต.เวียงชัย
    row(SubdistrictAdministration, 5535, &Place::Subdistrict(3498), 6440813), // อบต.เวียงสะอาด
    row(SubdistrictAdministration, 677, &Place::Subdistrict(3506), 6440814), // อบต.หนองบัว
    row(SubdistrictAdministration, 4688, &Place::Subdistrict(3502), 6440815), // อบต.หนองบัวแก้ว
    row(SubdistrictMunicipality, 557, &Place::District(439), 5440901), // ทต.วาปีปทุม
    row(SubdistrictAdministration, 4657, &Place::Subdistrict(3522), 6440902), // อบต.หนองทุ่ม
    row(SubdistrictAdministration, 701, &Place::Subdistrict(3510), 6440903), // อบต.หนองแสง
    row(SubdistrictAdministration, 5626, &Place::Subdistrict(3516), 6440904), // อบต.แคน
    row(SubdistrictAdministration, 1503, &Place::Subdistrict(3517), 6440905), // อบต.งัวบา
    row(SubdistrictAdministration, 2445, &Place::Subdistrict(3518), 6440906), // อบต.นาข่า
    row(SubdistrictAdministration, 5564, &Place::Subdistrict(3512), 6440907), // อบต.เสือโก้ก
    row(SubdistrictAdministration, 4867, &Place::Subdistrict(3520), 6440908), // อบต.หนองไฮ
    row(SubdistrictAdministration, 4961, &Place::Subdistrict(3515), 6440909), // อบต.หัวเรือ
    row(SubdistrictAdministration, 1212, &Place::Subdistrict(3511), 6440910), // อบต.ขามป้อม
    row(SubdistrictAdministration, 5891, &Place::Subdistrict(3524), 6440911), // อบต.โคกสีทองหลาง
    row(SubdistrictAdministration, 1739, &Place::Subdistrict(3513), 6440912), // อบต.ดงใหญ่
    row(SubdistrictAdministration, 3207, &Place::Subdistrict(3519), 6440913), // อบต.บ้านหวาย
    row(SubdistrictAdministration, 3312, &Place::Subdistrict(3521), 6440914), // อบต.ประชาพัฒนา
    row(SubdistrictAdministration, 977, &Place::Subdistrict(3514), 6440915), // อบต.โพธิ์ชัย
    row(SubdistrictMunicipality, 4840, &Place::Subdistrict(3523), 6440916), // ทต.หนองแสน
    row(SubdistrictMunicipality, 223, &Place::District(440), 5441001), // ทต.นาดูน
    row(SubdistrictMunicipality, 4939, &Place::Subdistrict(3530), 5441002), // ทต.หัวดง
    row(SubdistrictAdministration, 1185, &Place::Subdistrict(3532), 6441003), // อบต.กู่สันตรัตน์
    row(SubdistrictAdministration, 1694, &Place::Subdistrict(3529), 6441004), // อบต.ดงดวน
    row(SubdistrictMunicipality, 1700, &Place::Subdistrict(3528), 6441005), // ทต.ดงบัง
    row(SubdistrictAdministration, 1716, &Place::Subdistrict(3531), 6441006), // อบต.ดงยาง
    row(SubdistrictAdministration, 3566, &Place::Subdistrict(3533), 6441007), // อบต.พระธาตุ
    row(SubdistrictAdministration, 4609, &Place::Subdistrict(3527), 6441008), // อบต.หนองคู
    row(SubdistrictMunicipality, 704, &Place::Subdistrict(3526), 5441009), // ทต.หนองไผ่
    row(SubdistrictMunicipality, 483, &Place::Subdistrict(3534), 6441101), // ทต.ยางสีสุราช
    row(SubdistrictAdministration, 1732, &Place::Subdistrict(3538), 6441102), // อบต.ดงเมือง
    row(SubdistrictMunicipality, 5788, &Place::Subdistrict(3536), 6441103), // ทต.แวงดง
    row(SubdistrictAdministration, 4339, &Place::Subdistrict(3539), 6441104), // อบต.สร้างแซ่ง
    row(SubdistrictAdministration, 2525, &Place::Subdistrict(3535), 6441105), // อบต.นาภู
    row(SubdistrictAdministration, 3073, &Place::Subdistrict(3537), 6441106), // อบต.บ้านกู่
    row(SubdistrictAdministration, 4684, &Place::Subdistrict(3540), 6441107), // อบต.หนองบัวสันตุ
    row(SubdistrictAdministration, 33, &Place::Subdistrict(3541), 6441201), // อบต.กุดรัง
    row(SubdistrictAdministration, 241, &Place::Subdistrict(3542), 6441202), // อบต.นาโพธิ์
    row(SubdistrictAdministration, 5521, &Place::Subdistrict(3543), 6441203), // อบต.เลิงแฝก
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(3544), 6441204), // อบต.หนองแวง
    row(SubdistrictAdministration, 5093, &Place::Subdistrict(3545), 6441205), // อบต.ห้วยเตย
    row(SubdistrictMunicipality, 1147, &Place::Subdistrict(3547), 5441301), // ทต.กุดปลาดุก
    row(SubdistrictMunicipality, 4580, &Place::Subdistrict(3549), 5441302), // ทต.หนองกุง
    row(SubdistrictAdministration, 5582, &Place::Subdistrict(3548), 6441303), // อบต.เหล่าดอกไม้
    row(SubdistrictMunicipality, 107, &Place::Subdistrict(3546), 6441304), // ทต.ชื่นชม
    row(ProvincialAdministration, 506, &Place::Province(33), 2450101), // อบจ.ร้อยเอ็ด
    row(TownMunicipality, 506, &Place::District(444), 4450102), // ทม.ร้อยเอ็ด
    row(SubdistrictMunicipality, 3350, &Place::Subdistrict(3557), 5450103), // ทต.ปอภาร
    row(SubdistrictMunicipality, 5945, &Place::Subdistrict(3563), 5450104), // ทต.โนนตาล
    row(SubdistrictAdministration, 1719, &Place::Subdistrict(3561), 6450105), // อบต.ดงลาน
    row(SubdistrictAdministration, 5568, &Place::Subdistrict(3552), 6450106), // อบต.เหนือเมือง
    row(SubdistrictAdministration, 40, &Place::Subdistrict(3553), 6450107), // อบต.ขอนแก่น
    row(SubdistrictAdministration, 5629, &Place::Subdistrict(3562), 6450108), // อบต.แคนใหญ่
    row(SubdistrictAdministration, 5463, &Place::Subdistrict(3564), 6450109), // อบต.เมืองทอง
    row(SubdistrictAdministration, 3849, &Place::Subdistrict(3551), 6450110), // อบต.รอบเมือง
    row(SubdistrictAdministration, 4391, &Place::Subdistrict(3555), 6450111), // อบต.สะอาดสมบูรณ์
    row(SubdistrictMunicipality, 4529, &Place::Subdistrict(3556), 5450112), // ทต.สีแก้ว
    row(SubdistrictAdministration, 4821, &Place::Subdistrict(3559), 6450113), // อบต.หนองแก้ว
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(3560), 6450114), // อบต.หนองแวง
    row(SubdistrictAdministration, 241, &Place::Subdistrict(3554), 6450115), // อบต.นาโพธิ์
    row(SubdistrictAdministration, 5969, &Place::Subdistrict(3558), 6450116), // อบต.โนนรัง
    row(SubdistrictMunicipality, 1181, &Place::District(445), 5450201), // ทต.กู่กาสิงห์
    row(SubdistrictMunicipality, 747, &Place::District(445), 5450202), // ทต.เกษตรวิสัย
    row(SubdistrictMunicipality, 5469, &Place::Subdistrict(3566), 5450203), // ทต.เมืองบัว
    row(SubdistrictAdministration, 1116, &Place::Subdistrict(3572), 6450204), // อบต.กำแพง
    row(SubdistrictAdministration, 1181, &Place::Subdistrict(3573), 6450205), // อบต.กู่กาสิงห์
    row(SubdistrictAdministration, 6446, &Place::Subdistrict(3565), 6450206), // อบต.เมืองเกษ
    row(SubdistrictAdministration, 1689, &Place::Subdistrict(3577), 6450207), // อบต.ดงครั่งน้อย
    row(SubdistrictAdministration, 5976, &Place::Subdistrict(3575), 6450208), // อบต.โนนสว่าง
    row(SubdistrictAdministration, 4515, &Place::Subdistrict(3568), 6450209), // อบต.สิงห์โคก
    row(SubdistrictAdministration, 5594, &Place::Subdistrict(3567), 6450210), // อบต.เหล่าหลวง
    row(SubdistrictAdministration, 1690, &Place::Subdistrict(3569), 6450211), // อบต.ดงครั่งใหญ่
    row(SubdistrictAdministration, 2146, &Place::Subdistrict(3576), 6450212), // อบต.ทุ่งทอง
    row(SubdistrictAdministration, 2686, &Place::Subdistrict(3574), 6450213), // อบต.น้ำอ้อม
    row(SubdistrictAdministration, 331, &Place::Subdistrict(3570), 6450214), // อบต.บ้านฝาง
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(3571), 6450215), // อบต.หนองแวง
    row(SubdistrictMunicipality, 355, &Place::District(446), 5450301), // ทต.ปทุมรัตต์
    row(SubdistrictAdministration, 2737, &Place::Subdistrict(3578), 6450302), // อบต.บัวแดง
    row(SubdistrictAdministration, 1742, &Place::Subdistrict(3579), 6450303), // อบต.ดอกล้ำ
    row(SubdistrictMunicipality, 5972, &Place::Subdistrict(3584), 6450304), // ทต.โนนสง่า
    row(SubdistrictMunicipality, 5974, &Place::Subdistrict(3582), 5450305), // ทต.โนนสวรรค์
    row(SubdistrictMunicipality, 6049, &Place::Subdistrict(3581), 5450306), // ทต.โพนสูง
    row(SubdistrictAdministration, 4310, &Place::Subdistrict(3583), 6450307), // อบต.สระบัว
    row(SubdistrictAdministration, 4823, &Place::Subdistrict(3580), 6450308), // อบต.หนองแคน
    row(SubdistrictAdministration, 1219, &Place::Subdistrict(3585), 6450309), // อบต.ขี้เหล็ก
    row(SubdistrictMunicipality, 81, &Place::District(447), 5450401), // ทต.จตุรพักตรพิมาน
    row(SubdistrictMunicipality, 4710, &Place::Subdistrict(3587), 5450402), // ทต.หนองผือ
    row(SubdistrictMunicipality, 4938, &Place::Subdistrict(3586), 5450403), // ทต.หัวช้าง
    row(SubdistrictMunicipality, 1738, &Place::Subdistrict(3591), 5450404), // ทต.ดงแดง
    row(SubdistrictMunicipality, 5875, &Place::Subdistrict(3589), 5450405), // ทต.โคกล่าม
    row(SubdistrictMunicipality, 5487, &Place::Subdistrict(3588), 5450406), // ทต.เมืองหงส์
    row(SubdistrictMunicipality, 4010, &Place::Subdistrict(3595), 5450407), // ทต.ลิ้นฟ้า
    row(SubdistrictMunicipality, 1685, &Place::Subdistrict(3592), 6450408), // ทต.ดงกลาง
    row(SubdistrictMunicipality, 3468, &Place::Subdistrict(3593), 6450409), // ทต.ป่าสังข์
    row(SubdistrictMunicipality, 4229, &Place::Subdistrict(3597), 6450410), // ทต.ศรีโคตร
    row(SubdistrictMunicipality, 5149, &Place::Subdistrict(3594), 6450411), // ทต.อีง่อง
    row(SubdistrictAdministration, 1841, &Place::Subdistrict(3596), 6450412), // อบต.ดู่น้อย
    row(SubdistrictAdministration, 2701, &Place::Subdistrict(3590), 6450413), // อบต.น้ำใส
    row(SubdistrictMunicipality, 2394, &Place::District(448), 5450501), // ทต.ธงธานี
    row(SubdistrictMunicipality, 6291, &Place::District(448), 5450502), // ทต.บ้านนิเวศน์
    row(SubdistrictMunicipality, 5165, &Place::Subdistrict(3602), 5450503), // ทต.อุ่มเม้า
    row(SubdistrictMunicipality, 3738, &Place::Subdistrict(3603), 5450504), // ทต.มะอึ
    row(SubdistrictMunicipality, 2643, &Place::Subdistrict(3598), 5450505), // ทต.นิเวศน์
    row(SubdistrictAdministration, 202, &Place::Subdistrict(3601), 6450506), // อบต.ธวัชบุรี
    row(SubdistrictAdministration, 6160, &Place::Subdistrict(3605), 6450507), // อบต.ไพศาล
    row(SubdistrictAdministration, 704, &Place::Subdistrict(3600), 6450508), // อบต.หนองไผ่
    row(SubdistrictAdministration, 5253, &Place::Subdistrict(3604), 6450509), // อบต.เขวาทุ่ง
    row(SubdistrictAdministration, 2969, &Place::Subdistrict(3607), 6450510), // อบต.บึงนคร
    row(SubdistrictAdministration, 5468, &Place::Subdistrict(3606), 6450511), // อบต.เมืองน้อย
    row(SubdistrictAdministration, 3878, &Place::Subdistrict(3608), 6450512), // อบต.ราชธานี
    row(SubdistrictAdministration, 683, &Place::Subdistrict(3609), 6450513), // อบต.หนองพอก
    row(SubdistrictMunicipality, 405, &Place::District(449), 5450601), // ทต.พนมไพร
    row(SubdistrictMunicipality, 977, &Place::Subdistrict(3617), 5450602), // ทต.โพธิ์ชัย
    row(SubdistrictAdministration, 405, &Place::Subdistrict(3610), 6450603), // อบต.พนมไพร
    row(SubdistrictAdministration, 1143, &Place::Subdistrict(3612), 6450604), // อบต.กุดน้ำใส
    row(SubdistrictAdministration, 1451, &Place::Subdistrict(3619), 6450605), // อบต.คำไฮ
    row(SubdistrictAdministration, 6035, &Place::Subdistrict(3614), 6450606), // อบต.โพธิ์ใหญ่
    row(SubdistrictAdministration, 4182, &Place::Subdistrict(3615), 6450607), // อบต.วารีสวัสดิ์
    row(SubdistrictAdministration, 604, &Place::Subdistrict(3620), 6450608), // อบต.สระแก้ว
    row(SubdistrictAdministration, 5799, &Place::Subdistrict(3611), 6450609), // อบต.แสนสุข
    row(SubdistrictAdministration, 4656, &Place::Subdistrict(3613), 6450610), // อบต.หนองทัพไทย
    row(SubdistrictAdministration, 1497, &Place::Subdistrict(3621), 6450611), // อบต.ค้อใหญ่
    row(SubdistrictAdministration, 5883, &Place::Subdistrict(3616), 6450612), // อบต.โคกสว่าง
    row(SubdistrictAdministration, 1612, &Place::Subdistrict(3622), 6450613), // อบต.ชานุวรรณ
    row(SubdistrictAdministration, 2503, &Place::Subdistrict(3618), 6450614), // อบต.นานวล
    row(SubdistrictMunicipality, 5831, &Place::Subdistrict(3624), 5450701), // ทต.โคกกกม่วง
    row(SubdistrictMunicipality, 984, &Place::District(450), 5450702), // ทต.โพนทอง
    row(SubdistrictMunicipality, 958, &Place::Subdistrict(3636), 5450703), // ทต.โคกสูง
    row(SubdistrictMunicipality, 5787, &Place::Subdistrict(3623), 5450704), // ทต.แวง
    row(SubdistrictAdministration, 4309, &Place::Subdistrict(3634), 6450705), // อบต.สระนกแก้ว
    row(SubdistrictAdministration, 1420, &Place::Subdistrict(3632), 6450706), // อบต.คำนาดี
    row(SubdistrictAdministration, 2572, &Place::Subdistrict(3625), 6450707), // อบต.นาอุดม
    row(SubdistrictMunicipality, 5944, &Place::Subdistrict(3629), 5450708), // ทต.โนนชัยศรี
    row(SubdistrictAdministration, 3551, &Place::Subdistrict(3633), 6450709), // อบต.พรมสวรรค์
    row(SubdistrictMunicipality, 979, &Place::Subdistrict(3628), 5450710), // ทต.โพธิ์ทอง
    row(SubdistrictMunicipality, 6026, &Place::Subdistrict(3630), 6450711), // ทต.โพธิ์ศรีสว่าง
    row(SubdistrictAdministration, 4363, &Place::Subdistrict(3626), 6450712), // อบต.สว่าง
    row(SubdistrictAdministration, 703, &Place::Subdistrict(3627), 6450713), // อบต.หนองใหญ่
    row(SubdistrictAdministration, 5164, &Place::Subdistrict(3631), 6450714), // อบต.อุ่มเม่า
    row(SubdistrictAdministration, 4106, &Place::Subdistrict(3635), 6450715), // อบต.วังสามัคคี
    row(SubdistrictMunicipality, 6224, &Place::District(451), 5450801), // ทต.ชัยวารี
    row(SubdistrictMunicipality, 786, &Place::District(451), 5450802), // ทต.เชียงใหม่
    row(SubdistrictMunicipality, 1430, &Place::Subdistrict(3642), 5450803), // ทต.คำพอุง
    row(SubdistrictMunicipality, 5131, &Place::Subdistrict(3640), 5450804), // ทต.อัคคะคำ
    row(SubdistrictAdministration, 1216, &Place::Subdistrict(3637), 6450805), // อบต.ขามเปี้ย
    row(SubdistrictAdministration, 6025, &Place::Subdistrict(3645), 6450806), // อบต.โพธิ์ศรี
    row(SubdistrictAdministration, 4390, &Place::Subdistrict(3641), 6450807), // อบต.สะอาด
    row(SubdistrictAdministration, 1816, &Place::Subdistrict(3644), 6450808), // อบต.ดอนโอง
    row(SubdistrictAdministration, 2722, &Place::Subdistrict(3639), 6450809), // อบต.บัวคำ
    row(SubdistrictMunicipality, 4648, &Place::Subdistrict(3643), 6450810), // ทต.หนองตาไก้
    row(SubdistrictMunicipality, 2333, &Place::Subdistrict(3654), 5450901), // ทต.ท่าสีดา
    row(SubdistrictMunicipality, 683, &Place::District(452), 5450902), // ทต.หนองพอก
    row(SubdistrictAdministration, 683, &Place::Subdistrict(3646), 6450903), // อบต.หนองพอก
    row(SubdistrictAdministration, 5883, &Place::Subdistrict(3650), 6450904), // อบต.โคกสว่าง
    row(SubdistrictAdministration, 2964, &Place::Subdistrict(3647), 6450905), // อบต.บึงงาม
    row(SubdistrictMunicipality, 3695, &Place::Subdistrict(3648), 6450906), // ทต.ภูเขาทอง
    row(SubdistrictAdministration, 4599, &Place::Subdistrict(3651), 6450907), // อบต.หนองขุ่นใหญ่
    row(SubdistrictAdministration, 1009, &Place::Subdistrict(3649), 6450908), // อบต.กกโพธิ์
    row(SubdistrictMunicipality, 3510, &Place::Subdistrict(3653), 6450909), // ทต.ผาน้ำย้อย
    row(SubdistrictAdministration, 3849, &Place::Subdistrict(3652), 6450910), // อบต.รอบเมือง
    row(SubdistrictMunicipality, 5241, &Place::Subdistrict(3665), 5451001), // ทต.เกาะแก้ว
    row(SubdistrictMunicipality, 904, &Place::District(453), 5451002), // ทต.เสลภูมิ
    row(SubdistrictMunicipality, 5510, &Place::Subdistrict(3657), 5451003), // ทต.เมืองไพร
    row(SubdistrictMunicipality, 1199, &Place::Subdistrict(3662), 5451004), // ทต.ขวาว
    row(SubdistrictMunicipality, 2589, &Place::Subdistrict(3659), 5451005), // ทต.นาเมือง
    row(SubdistrictMunicipality, 2606, &Place::Subdistrict(3658), 5451006), // ทต.นาแซง
    row(SubdistrictMunicipality, 3554, &Place::Subdistrict(3670), 5451007), // ทต.พรสวรรค์
    row(SubdistrictMunicipality, 4111, &Place::Subdistrict(3660), 5451008), // ทต.วังหลวง
    row(SubdistrictMunicipality, 4775, &Place::Subdistrict(3669), 5451009), // ทต.หนองหลวง
    row(SubdistrictAdministration, 2464, &Place::Subdistrict(3656), 6451010), // อบต.นางาม
    row(SubdistrictAdministration, 2594, &Place::Subdistrict(3666), 6451011), // อบต.นาเลิง
    row(SubdistrictAdministration, 979, &Place::Subdistrict(3663), 6451012), // อบต.โพธิ์ทอง
    row(SubdistrictAdministration, 3696, &Place::Subdistrict(3664), 6451013), // อบต.ภูเงิน
    row(SubdistrictAdministration, 5585, &Place::Subdistrict(3667), 6451014), // อบต.เหล่าน้อย
    row(SubdistrictMunicipality, 187, &Place::Subdistrict(3661), 5451015), // ทต.ท่าม่วง
    row(SubdistrictAdministration, 2986, &Place::Subdistrict(3672), 6451016), // อบต.บึงเกลือ
    row(SubdistrictAdministration, 4214, &Place::Subdistrict(3668), 6451017), // อบต.ศรีวิลัย
    row(SubdistrictMunicipality, 662, &Place::District(454), 5451101), // ทต.สุวรรณภูมิ
    row(SubdistrictMunicipality, 4996, &Place::Subdistrict(3676), 5451102), // ทต.หินกอง
    row(SubdistrictMunicipality, 2123, &Place::Subdistrict(3685), 5451103), // ทต.ทุ่งกุลา
    row(SubdistrictMunicipality, 1561, &Place::Subdistrict(3687), 5451104), // ทต.จำปาขัน
    row(SubdistrictAdministration, 1663, &Place::Subdistrict(3684), 6451105), // อบต.ช้างเผือก
    row(SubdistrictAdministration, 2188, &Place::Subdistrict(3686), 6451106), // อบต.ทุ่งศรีเมือง
    row(SubdistrictMunicipality, 2196, &Place::Subdistrict(3680), 5451107), // ทต.ทุ่งหลวง
    row(SubdistrictAdministration, 4938, &Place::Subdistrict(3681), 6451108), // อบต.หัวช้าง
    row(SubdistrictAdministration, 2628, &Place::Subdistrict(3675), 6451109), // อบต.นาใหญ่
    row(SubdistrictAdministration, 2650, &Place::Subdistrict(3682), 6451110), // อบต.น้ำคำ
    row(SubdistrictAdministration, 4304, &Place::Subdistrict(3673), 6451111), // อบต.สระคู
    row(SubdistrictAdministration, 5086, &Place::Subdistrict(3683), 6451112), // อบต.ห้วยหินลาด
    row(SubdistrictMunicipality, 1743, &Place::Subdistrict(3674), 5451113), // ทต.ดอกไม้
    row(SubdistrictAdministration, 3031, &Place::Subdistrict(3679), 6451114), // อบต.บ่อพันขัน
    row(SubdistrictAdministration, 5465, &Place::Subdistrict(3677), 6451115), // อบต.เมืองทุ่ง
    row(SubdistrictAdministration, 4964, &Place::Subdistrict(3678), 6451116), // อบต.หัวโทน
    row(SubdistrictMunicipality, 865, &Place::District(455), 5451201), // ทต.เมืองสรวง
    row(SubdistrictMunicipality, 999, &Place::Subdistrict(3691), 5451202), // ทต.กกกุง
    row(SubdistrictMunicipality, 75, &Place::Subdistrict(3690), 5451203), // ทต.คูเมือง
    row(SubdistrictMunicipality, 694, &Place::Subdistrict(3689), 5451204), // ทต.หนองหิน
    row(SubdistrictMunicipality, 983, &Place::District(456), 5451301), // ทต.โพนทราย
    row(SubdistrictAdministration, 2337, &Place::Subdistrict(3697), 6451302), // อบต.ท่าหาดยาว
    row(SubdistrictAdministration, 3799, &Place::Subdistrict(3696), 6451303), // อบต.ยางคำ
    row(SubdistrictMunicipality, 4217, &Place::Subdistrict(3695), 6451304), // ทต.ศรีสว่าง
    row(SubdistrictMunicipality, 4448, &Place::Subdistrict(3694), 5451305), // ทต.สามขา
    row(SubdistrictMunicipality, 732, &Place::District(457), 5451401), // ทต.อาจสามารถ
    row(SubdistrictMunicipality, 6054, &Place::Subdistrict(3699), 5451402), // ทต.โพนเมือง
    row(SubdistrictAdministration, 4596, &Place::Subdistrict(3703), 6451403), // อบต.หนองขาม
    row(SubdistrictAdministration, 4870, &Place::Subdistrict(3701), 6451404), // อบต.หน่อม
    row(SubdistrictAdministration, 1219, &Place::Subdistrict(3706), 6451405), // อบต.ขี้เหล็ก
    row(SubdistrictAdministration, 3252, &Place::Subdistrict(3700), 6451406), // อบต.บ้านแจ้ง
    row(SubdistrictAdministration, 3114, &Place::Subdistrict(3707), 6451407), // อบต.บ้านดู่
    row(SubdistrictAdministration, 677, &Place::Subdistrict(3705), 6451408), // อบต.หนองบัว
    row(SubdistrictMunicipality, 4772, &Place::Subdistrict(3702), 6451409), // ทต.หนองหมื่นถ่าน
    row(SubdistrictAdministration, 732, &Place::Subdistrict(3698), 6451410), // อบต.อาจสามารถ
    row(SubdistrictAdministration, 6087, &Place::Subdistrict(3704), 6451411), // อบต.โหรา
    row(SubdistrictMunicipality, 109, &Place::Subdistrict(3709), 5451501), // ทต.ชุมพร
    row(SubdistrictMunicipality, 808, &Place::Subdistrict(3708), 5451502), // ทต.เมยวดี
    row(SubdistrictMunicipality, 1581, &Place::Subdistrict(3711), 5451503), // ทต.ชมสะอาด
    row(SubdistrictMunicipality, 3014, &Place::Subdistrict(3710), 5451504), // ทต.บุ่งเลิศ
    row(SubdistrictMunicipality, 577, &Place::Subdistrict(3713), 5451601), // ทต.ศรีสมเด็จ
    row(SubdistrictMunicipality, 3148, &Place::Subdistrict(3719), 5451602), // ทต.บ้านบาก
    row(SubdistrictMunicipality, 6028, &Place::Subdistrict(3717), 6451603), // ทต.โพธิ์สัย
    row(SubdistrictMunicipality, 5495, &Place::Subdistrict(3714), 6451604), // ทต.เมืองเปลือย
    row(SubdistrictAdministration, 4347, &Place::Subdistrict(3716), 6451605), // อบต.สวนจิก
    row(SubdistrictAdministration, 4835, &Place::Subdistrict(3718), 6451606), // อบต.หนองแวงควง
    row(SubdistrictMunicipality, 979, &Place::Subdistrict(3712), 5451607), // ทต.โพธิ์ทอง
    row(SubdistrictMunicipality, 703, &Place::Subdistrict(3715), 6451608), // ทต.หนองใหญ่
    row(SubdistrictMunicipality, 1829, &Place::Subdistrict(3720), 5451701), // ทต.ดินดำ
    row(SubdistrictMunicipality, 1723, &Place::Subdistrict(3724), 5451702), // ทต.ดงสิงห์
    row(SubdistrictMunicipality, 88, &Place::Subdistrict(3723), 5451703), // ทต.จังหาร
    row(SubdistrictMunicipality, 3500, &Place::Subdistrict(3726), 5451704), // ทต.ผักแว่น
    row(SubdistrictMunicipality, 3418, &Place::Subdistrict(3721), 6451705), // ทต.ปาฝา
    row(SubdistrictMunicipality, 3775, &Place::Subdistrict(3722), 6451706), // ทต.ม่วงลาด
    row(SubdistrictAdministration, 3828, &Place::Subdistrict(3725), 6451707), // อบต.ยางใหญ่
    row(SubdistrictMunicipality, 5793, &Place::Subdistrict(3727), 6451708), // ทต.แสนชาติ
    row(SubdistrictMunicipality, 777, &Place::Subdistrict(3728), 5451801), // ทต.เชียงขวัญ
    row(SubdistrictAdministration, 3219, &Place::Subdistrict(3733), 6451802), // อบต.บ้านเขือง
    row(SubdistrictAdministration, 3586, &Place::Subdistrict(3731), 6451803), // อบต.พระเจ้า
    row(SubdistrictAdministration, 3566, &Place::Subdistrict(3730), 6451804), // อบต.พระธาตุ
    row(SubdistrictAdministration, 3608, &Place::Subdistrict(3729), 6451805), // อบต.พลับพลา
    row(SubdistrictAdministration, 4891, &Place::Subdistrict(3732), 6451806), // อบต.หมูม้น
    row(SubdistrictMunicipality, 695, &Place::Subdistrict(3734), 5451901), // ทต.หนองฮี
    row(SubdistrictAdministration, 1836, &Place::Subdistrict(3736), 6451902), // อบต.ดูกอึ่ง
    row(SubdistrictAdministration, 5394, &Place::Subdistrict(3737), 6451903), // อบต.เด่นราษฎร์
    row(SubdistrictMunicipality, 4486, &Place::Subdistrict(3735), 6451904), // ทต.สาวแห
    row(SubdistrictAdministration, 174, &Place::Subdistrict(3738), 6452001), // อบต.ทุ่งเขาหลวง
    row(SubdistrictAdministration, 5414, &Place::Subdistrict(3739), 6452002), // อบต.เทอดไทย
    row(SubdistrictAdministration, 2964, &Place::Subdistrict(3740), 6452003), // อบต.บึงงาม
    row(SubdistrictAdministration, 3730, &Place::Subdistrict(3741), 6452004), // อบต.มะบ้า
    row(SubdistrictMunicipality, 5577, &Place::Subdistrict(3742), 6452005), // ทต.เหล่า
    row(ProvincialAdministration, 25, &Place::Province(34), 2460101), // อบจ.กาฬสินธุ์
    row(TownMunicipality, 25, &Place::District(464), 4460102), // ทม.กาฬสินธุ์
    row(SubdistrictMunicipality, 2472, &Place::District(464), 5460103), // ทต.นาจารย์
    row(SubdistrictMunicipality, 6388, &Place::District(464), 5460104), // ทต.หนองสอ
    row(SubdistrictMunicipality, 5108, &Place::Subdistrict(3751), 5460105), // ทต.ห้วยโพธิ์
    row(SubdistrictMunicipality, 3965, &Place::Subdistrict(3759), 5460106), // ทต.ลำคลอง
    row(SubdistrictMunicipality, 3685, &Place::Subdistrict(3753), 5460107), // ทต.ภูดิน
    row(SubdistrictMunicipality, 2981, &Place::Subdistrict(3750), 5460108), // ทต.บึงวิชัย
    row(SubdistrictMunicipality, 3687, &Place::Subdistrict(3752), 5460109), // ทต.ภูปอ
    row(SubdistrictMunicipality, 984, &Place::Subdistrict(3757), 5460110), // ทต.โพนทอง
    row(SubdistrictMunicipality, 6132, &Place::Subdistrict(3746), 5460111), // ทต.ไผ่
    row(SubdistrictMunicipality, 3986, &Place::Subdistrict(3748), 5460112), // ทต.ลำพาน
    row(SubdistrictMunicipality, 4908, &Place::Subdistrict(3745), 5460113), // ทต.หลุบ
    row(SubdistrictMunicipality, 5380, &Place::Subdistrict(3749), 5460114), // ทต.เชียงเครือ
    row(SubdistrictMunicipality, 1057, &Place::Subdistrict(3755), 5460115), // ทต.กลางหมื่น
    row(SubdistrictMunicipality, 5567, &Place::Subdistrict(3744), 5460116), // ทต.เหนือ
    row(SubdistrictMunicipality, 1196, &Place::Subdistrict(3756), 5460117), // ทต.ขมิ้น
    row(SubdistrictMunicipality, 4580, &Place::Subdistrict(3754), 6460118), // ทต.หนองกุง
    row(SubdistrictMunicipality, 230, &Place::District(465), 5460201), // ทต.นามน
    row(SubdistrictMunicipality, 4261, &Place::Subdistrict(3762), 5460202), // ทต.สงเปลือย
    row(SubdistrictAdministration, 4906, &Place::Subdistrict(3763), 6460203), // อบต.หลักเหลี่ยม
    row(SubdistrictAdministration, 230, &Place::Subdistrict(3760), 6460204), // อบต.นามน
    row(SubdistrictAdministration, 3790, &Place::Subdistrict(3761), 6460205), // อบต.ยอดแกง
    row(SubdistrictAdministration, 677, &Place::Subdistrict(3764), 6460206), // อบต.หนองบัว
    row(SubdistrictMunicipality, 3, &Place::District(466), 5460301), // ทต.กมลาไสย
    row(SubdistrictMunicipality, 2399, &Place::District(466), 5460302), // ทต.ธัญญา
    row(SubdistrictMunicipality, 4827, &Place::District(466), 5460303), // ทต.หนองแปน
    row(SubdistrictMunicipality, 1720, &Place::Subdistrict(3768), 5460304), // ทต.ดงลิง
    row(SubdistrictAdministration, 5880, &Place::Subdistrict(3772), 6460305), // อบต.โคกสมบูรณ์
    row(SubdistrictAdministration, 5353, &Place::Subdistrict(3771), 6460306), // อบต.เจ้าท่า
    row(SubdistrictAdministration, 6042, &Place::Subdistrict(3767), 6460307), // อบต.โพนงาม
    row(SubdistrictMunicipality, 4905, &Place::Subdistrict(3766), 5460308), // ทต.หลักเมือง
    row(SubdistrictAdministration, 3, &Place::Subdistrict(3765), 6460309), // อบต.กมลาไสย
    row(SubdistrictAdministration, 2399, &Place::Subdistrict(3769), 6460310), // อบต.ธัญญา
    row(SubdistrictMunicipality, 503, &Place::District(467), 5460401), // ทต.ร่องคำ
    row(SubdistrictAdministration, 5595, &Place::Subdistrict(3775), 6460402), // อบต.เหล่าอ้อย
    row(SubdistrictAdministration, 4463, &Place::Subdistrict(3774), 6460403), // อบต.สามัคคี
    row(SubdistrictMunicipality, 1159, &Place::District(468), 5460501), // ทต.กุดหว้า
    row(TownMunicipality, 28, &Place::District(468), 4460502), // ทม.กุฉินารายณ์
    row(SubdistrictMunicipality, 2442, &Place::Subdistrict(3783), 5460503), // ทต.นาขาม
    row(SubdistrictMunicipality, 1571, &Place::Subdistrict(3779), 5460504), // ทต.จุมจัง
    row(SubdistrictMunicipality, 5598, &Place::Subdistrict(3778), 5460505), // ทต.เหล่าใหญ่
    row(SubdistrictAdministration, 2721, &Place::Subdistrict(3776), 6460506), // อบต.บัวขาว
    row(SubdistrictMunicipality, 4448, &Place::Subdistrict(3782), 6460507), // ทต.สามขา
    row(SubdistrictAdministration, 1130, &Place::Subdistrict(3787), 6460508), // อบต.กุดค้าว
    row(SubdistrictAdministration, 6267, &Place::Subdistrict(3781), 6460509), // อบต.นาไคร้
    row(SubdistrictAdministration, 5637, &Place::Subdistrict(3777), 6460510), // อบต.แจนแลน
    row(SubdistrictAdministration, 2613, &Place::Subdistrict(3785), 6460511), // อบต.นาโก
    row(SubdistrictAdministration, 4285, &Place::Subdistrict(3786), 6460512), // อบต.สมสะอาด
    row(SubdistrictAdministration, 4788, &Place::Subdistrict(3784), 6460513), // อบต.หนองห้าง
    row(SubdistrictAdministration, 5600, &Place::Subdistrict(3780), 6460514), // อบต.เหล่าไฮงาม
    row(SubdistrictMunicipality, 6206, &Place::District(469), 5460601), // ทต.กุดสิม
    row(SubdistrictMunicipality, 4314, &Place::Subdistrict(3792), 5460602), // ทต.สระพังทอง
    row(SubdistrictMunicipality, 1156, &Place::Subdistrict(3791), 5460603), // ทต.กุดสิมคุ้มใหม่
    row(SubdistrictAdministration, 1470, &Place::Subdistrict(3788), 6460604), // อบต.คุ้มเก่า
    row(SubdistrictMunicipality, 4261, &Place::Subdistrict(3789), 5460605), // ทต.สงเปลือย
    row(SubdistrictAdministration, 4710, &Place::Subdistrict(3790), 6460606), // อบต.หนองผือ
    row(SubdistrictMunicipality, 482, &Place::District(470), 5460701), // ทต.ยางตลาด
    row(SubdistrictMunicipality, 6477, &Place::District(470), 5460702), // ทต.โคกศรี
    row(SubdistrictMunicipality, 4945, &Place::Subdistrict(3800), 5460703), // ทต.หัวนาคำ
    row(SubdistrictMunicipality, 5141, &Place::Subdistrict(3799), 5460704), // ทต.อิตื้อ
    row(SubdistrictMunicipality, 2729, &Place::Subdistrict(3797), 5460705), // ทต.บัวบาน
    row(SubdistrictMunicipality, 5295, &Place::Subdistrict(3805), 5460706), // ทต.เขาพระนอน
    row(SubdistrictMunicipality, 971, &Place::Subdistrict(3807), 5460707), // ทต.โนนสูง
    row(SubdistrictMunicipality, 5164, &Place::Subdistrict(3796), 5460708), // ทต.อุ่มเม่า
    row(SubdistrictAdministration, 1261, &Place::Subdistrict(3804), 6460709), // อบต.คลองขาม
    row(SubdistrictAdministration, 237, &Place::Subdistrict(3803), 6460710), // อบต.นาเชือก
    row(SubdistrictAdministration, 222, &Place::Subdistrict(3806), 6460711), // อบต.นาดี
    row(SubdistrictAdministration, 482, &Place::Subdistrict(3794), 6460712), // อบต.ยางตลาด
    row(SubdistrictAdministration, 4636, &Place::Subdistrict(3808), 6460713), // อบต.หนองตอกแป้น
    row(SubdistrictAdministration, 4790, &Place::Subdistrict(3801), 6460714), // อบต.หนองอิเฒ่า
    row(SubdistrictAdministration, 1795, &Place::Subdistrict(3802), 6460715), // อบต.ดอนสมบูรณ์
    row(SubdistrictAdministration, 5539, &Place::Subdistrict(3798), 6460716), // อบต.เว่อ
    row(SubdistrictAdministration, 4936, &Place::Subdistrict(3795), 6460717), // อบต.หัวงัว
    row(SubdistrictMunicipality, 1448, &Place::District(471), 5460801), // ทต.คำใหญ่
    row(SubdistrictMunicipality, 724, &Place::District(471), 5460802), // ทต.ห้วยเม็ก
    row(SubdistrictMunicipality, 1441, &Place::Subdistrict(3815), 5460803), // ทต.คำเหมือดแก้ว
    row(SubdistrictMunicipality, 6250, &Place::Subdistrict(3809), 5460804), // ทต.ท่าลาดดงยาง
    row(SubdistrictAdministration, 1170, &Place::Subdistrict(3811), 6460805), // อบต.กุดโดน
    row(SubdistrictAdministration, 2970, &Place::Subdistrict(3812), 6460806), // อบต.บึงนาเรียง
    row(SubdistrictAdministration, 712, &Place::Subdistrict(3813), 6460807), // อบต.หัวหิน
    row(SubdistrictAdministration, 1448, &Place::Subdistrict(3810), 6460808), // อบต.คำใหญ่
    row(SubdistrictAdministration, 2055, &Place::Subdistrict(3817), 6460809), // อบต.ทรายทอง
    row(SubdistrictAdministration, 968, &Place::Subdistrict(3816), 6460810), // อบต.โนนสะอาด
    row(SubdistrictAdministration, 3659, &Place::Subdistrict(3814), 6460811), // อบต.พิมูล
    row(SubdistrictMunicipality, 5957, &Place::District(472), 5460901), // ทต.โนนบุรี
    row(SubdistrictMunicipality, 458, &Place::Subdistrict(3818), 5460902), // ทต.ภูสิงห์
    row(SubdistrictMunicipality, 2632, &Place::Subdistrict(3822), 5460903), // ทต.นิคม
    row(SubdistrictMunicipality, 5956, &Place::Subdistrict(3825), 5460904), // ทต.โนนน้ำเกลี้ยง
    row(SubdistrictMunicipality, 967, &Place::Subdistrict(3821), 5460905), // ทต.โนนศิลา
    row(SubdistrictMunicipality, 2527, &Place::Subdistrict(3820), 5460906), // ทต.นามะเขือ
    row(SubdistrictAdministration, 5994, &Place::Subdistrict(3823), 6460907), // อบต.โนนแหลมทอง
    row(SubdistrictAdministration, 615, &Place::Subdistrict(3819), 6460908), // อบต.สหัสขันธ์
    row(SubdistrictMunicipality, 70, &Place::District(473), 5461001), // ทต.คำม่วง
    row(SubdistrictMunicipality, 6038, &Place::District(473), 5461002), // ทต.โพน
    row(SubdistrictMunicipality, 2494, &Place::Subdistrict(3830), 5461003), // ทต.นาทัน
    row(SubdistrictAdministration, 2129, &Place::Subdistrict(3826), 6461004), // อบต.ทุ่งคลอง
    row(SubdistrictAdministration, 1828, &Place::Subdistrict(3828), 6461005), // อบต.ดินจี่
    row(SubdistrictAdministration, 229, &Place::Subdistrict(3829), 6461006), // อบต.นาบอน
    row(SubdistrictAdministration, 6038, &Place::Subdistrict(3827), 6461007), // อบต.โพน
    row(SubdistrictAdministration, 5426, &Place::Subdistrict(3831), 6461008), // อบต.เนินยาง
    row(SubdistrictMunicipality, 177, &Place::District(474), 5461101), // ทต.ท่าคันโท
    row(SubdistrictMunicipality, 1123, &Place::Subdistrict(3833), 5461102), // ทต.กุงเก่า
    row(SubdistrictMunicipality, 1132, &Place::Subdistrict(3835), 5461103), // ทต.กุดจิก
    row(SubdistrictMunicipality, 1721, &Place::Subdistrict(3837), 5461104), // ทต.ดงสมบูรณ์
    row(SubdistrictMunicipality, 225, &Place::Subdistrict(3836), 5461105), // ทต.นาตาล
    row(SubdistrictAdministration, 3821, &Place::Subdistrict(3834), 6461106), // อบต.ยางอู้ม
    row(SubdistrictMunicipality, 670, &Place::District(475), 5461201), // ทต.หนองกุงศรี
    row(SubdistrictMunicipality, 694, &Place::District(475), 5461202), // ทต.หนองหิน
    row(SubdistrictMunicipality, 677, &Place::Subdistrict(3839), 5461203), // ทต.หนองบัว
    row(SubdistrictMunicipality, 4749, &Place::Subdistrict(3841), 5461204), // ทต.หนองสรวง
    row(SubdistrictMunicipality, 6216, &Place::Subdistrict(3838), 5461205), // ทต.คำก้าว
    row(SubdistrictAdministration, 5897, &Place::Subdistrict(3840), 6461206), // อบต.โคกเครือ
    row(SubdistrictAdministration, 5559, &Place::Subdistrict(3842), 6461207), // อบต.เสาเล้า
    row(SubdistrictMunicipality, 1714, &Place::Subdistrict(3844), 5461208), // ทต.ดงมูล
    row(SubdistrictAdministration, 694, &Place::Subdistrict(3846), 6461209), // อบต.หนองหิน
    row(SubdistrictMunicipality, 703, &Place::Subdistrict(3843), 5461210), // ทต.หนองใหญ่
    row(SubdistrictMunicipality, 600, &Place::District(476), 5461301), // ทต.สมเด็จ
    row(SubdistrictAdministration, 600, &Place::Subdistrict(3847), 6461302), // อบต.สมเด็จ
    row(SubdistrictMunicipality, 5645, &Place::Subdistrict(3849), 5461303), // ทต.แซงบาดาล
    row(SubdistrictMunicipality, 3710, &Place::Subdistrict(3850), 5461304), // ทต.มหาไชย
    row(SubdistrictMunicipality, 3995, &Place::Subdistrict(3854), 5461305), // ทต.ลำห้วยหลัว
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(3848), 6461306), // อบต.หนองแวง
    row(SubdistrictAdministration, 4890, &Place::Subdistrict(3851), 6461307), // อบต.หมูม่น
    row(SubdistrictMunicipality, 3520, &Place::Subdistrict(3852), 5461308), // ทต.ผาเสวย
    row(SubdistrictAdministration, 577, &Place::Subdistrict(3853), 6461309), // อบต.ศรีสมเด็จ
    row(SubdistrictMunicipality, 721, &Place::District(477), 5461401), // ทต.ห้วยผึ้ง
    row(SubdistrictMunicipality, 1424, &Place::Subdistrict(3855), 5461402), // ทต.คำบง
    row(SubdistrictMunicipality, 4791, &Place::Subdistrict(3858), 5461403), // ทต.หนองอีบุตร
    row(SubdistrictMunicipality, 6107, &Place::Subdistrict(3856), 6461404), // ทต.ไค้นุ่น
    row(SubdistrictAdministration, 2639, &Place::Subdistrict(3857), 6461405), // อบต.นิคมห้วยผึ้ง
    row(SubdistrictAdministration, 1432, &Place::Subdistrict(3861), 6461501), // อบต.คำสร้างเที่ยง
    row(SubdistrictAdministration, 4498, &Place::Subdistrict(3859), 6461502), // อบต.สำราญ
    row(SubdistrictAdministration, 4500, &Place::Subdistrict(3860), 6461503), // อบต.สำราญใต้
    row(SubdistrictAdministration, 4626, &Place::Subdistrict(3862), 6461504), // อบต.หนองช้าง
    row(SubdistrictMunicipality, 219, &Place::District(479), 5461601), // ทต.นาคู
    row(SubdistrictAdministration, 219, &Place::Subdistrict(3863), 6461602), // อบต.นาคู
    row(SubdistrictAdministration, 5955, &Place::Subdistrict(3865), 6461603), // อบต.โนนนาจาน
    row(SubdistrictAdministration, 3048, &Place::Subdistrict(3866), 6461604), // อบต.บ่อแก้ว
    row(SubdistrictMunicipality, 3699, &Place::Subdistrict(3867), 5461605), // ทต.ภูแล่นช้าง
    row(SubdistrictAdministration, 4475, &Place::Subdistrict(3864), 6461606), // อบต.สายนาวัง
    row(SubdistrictMunicipality, 120, &Place::Subdistrict(3868), 5461701), // ทต.ดอนจาน
    row(SubdistrictMunicipality, 3772, &Place::Subdistrict(3871), 5461702), // ทต.ม่วงนา
    row(SubdistrictAdministration, 1704, &Place::Subdistrict(3870), 6461703), // อบต.ดงพยุง
    row(SubdistrictAdministration, 2473, &Place::Subdistrict(3872), 6461704), // อบต.นาจำปา
    row(SubdistrictAdministration, 4392, &Place::Subdistrict(3869), 6461705), // อบต.สะอาดไชยศรี
    row(SubdistrictMunicipality, 1501, &Place::Subdistrict(3873), 5461801), // ทต.ฆ้องชัยพัฒนา
    row(SubdistrictAdministration, 5886, &Place::Subdistrict(3875), 6461802), // อบต.โคกสะอาด
    row(SubdistrictMunicipality, 5971, &Place::Subdistrict(3876), 6461803), // ทต.โนนศิลาเลิง
    row(SubdistrictAdministration, 3967, &Place::Subdistrict(3877), 6461804), // อบต.ลำชี
    row(SubdistrictAdministration, 5578, &Place::Subdistrict(3874), 6461805), // อบต.เหล่ากลาง
    row(ProvincialAdministration, 588, &Place::Province(35), 2470101), // อบจ.สกลนคร
    row(CityMunicipality, 588, &Place::District(482), 3470102), // ทน.สกลนคร
    row(SubdistrictMunicipality, 4742, &Place::Subdistrict(3891), 5470103), // ทต.หนองลาด
    row(SubdistrictMunicipality, 1713, &Place::District(482), 5470104), // ทต.ดงมะไฟ
    row(SubdistrictMunicipality, 2361, &Place::District(482), 5470105), // ทต.ท่าแร่
    row(SubdistrictMunicipality, 5380, &Place::Subdistrict(3882), 5470106), // ทต.เชียงเครือ
    row(SubdistrictMunicipality, 2402, &Place::Subdistrict(3889), 5470107), // ทต.ธาตุนาเวง
    row(SubdistrictMunicipality, 5588, &Place::Subdistrict(3890), 5470108), // ทต.เหล่าปอแดง
    row(SubdistrictMunicipality, 1507, &Place::Subdistrict(3880), 5470109), // ทต.งิ้วด่อน
    row(SubdistrictMunicipality, 5187, &Place::Subdistrict(3892), 5470110), // ทต.ฮางโฮง
    row(SubdistrictMunicipality, 6442, &Place::Subdistrict(3883), 5470111), // ทต.เมืองทองท่าแร่
    row(SubdistrictAdministration, 1196, &Place::Subdistrict(3879), 6470112), // อบต.ขมิ้น
    row(SubdistrictAdministration, 1713, &Place::Subdistrict(3888), 6470113), // อบต.ดงมะไฟ
    row(SubdistrictAdministration, 5063, &Place::Subdistrict(3886), 6470114), // อบต.ห้วยยาง
    row(SubdistrictAdministration, 5842, &Place::Subdistrict(3893), 6470115), // อบต.โคกก่อง
    row(SubdistrictAdministration, 1693, &Place::Subdistrict(3885), 6470116), // อบต.ดงชน
    row(SubdistrictAdministration, 5982, &Place::Subdistrict(3881), 6470117), // อบต.โนนหอม
    row(SubdistrictAdministration, 3629, &Place::Subdistrict(3887), 6470118), // อบต.พังขว้าง
    row(SubdistrictAdministration, 3776, &Place::Subdistrict(3884), 6470119), // อบต.ม่วงลาย
    row(SubdistrictMunicipality, 36, &Place::District(483), 5470201), // ทต.กุสุมาลย์
    row(SubdistrictAdministration, 2588, &Place::Subdistrict(3896), 6470202), // อบต.นาเพียง
    row(SubdistrictAdministration, 241, &Place::Subdistrict(3895), 6470203), // อบต.นาโพธิ์
    row(SubdistrictAdministration, 6483, &Place::Subdistrict(3897), 6470204), // อบต.โพธิไพศาล
    row(SubdistrictAdministration, 5163, &Place::Subdistrict(3898), 6470205), // อบต.อุ่มจาน
    row(SubdistrictAdministration, 36, &Place::Subdistrict(3894), 6470206), // อบต.กุสุมาลย์
    row(SubdistrictMunicipality, 32, &Place::District(484), 5470301), // ทต.กุดบาก
    row(SubdistrictMunicipality, 1173, &Place::Subdistrict(3901), 5470302), // ทต.กุดไห
    row(SubdistrictMunicipality, 6207, &Place::Subdistrict(3899), 5470303), // ทต.กุดแฮด
    row(SubdistrictMunicipality, 2531, &Place::Subdistrict(3900), 5470304), // ทต.นาม่อง
    row(SubdistrictMunicipality, 6271, &Place::Subdistrict(3909), 5470401), // ทต.บัวสว่าง
    row(SubdistrictMunicipality, 412, &Place::District(485), 5470402), // ทต.พรรณานิคม
    row(SubdistrictMunicipality, 3617, &Place::Subdistrict(3904), 5470403), // ทต.พอกน้อย
    row(SubdistrictMunicipality, 2627, &Place::Subdistrict(3908), 5470404), // ทต.นาใน
    row(SubdistrictAdministration, 1661, &Place::Subdistrict(3907), 6470405), // อบต.ช้างมิ่ง
    row(SubdistrictMunicipality, 6171, &Place::Subdistrict(3906), 5470406), // ทต.ไร่
    row(SubdistrictMunicipality, 542, &Place::Subdistrict(3903), 5470407), // ทต.วังยาง
    row(SubdistrictAdministration, 5365, &Place::Subdistrict(3911), 6470408), // อบต.เชิงชุม
    row(SubdistrictMunicipality, 2566, &Place::Subdistrict(3905), 5470409), // ทต.นาหัวบ่อ
    row(SubdistrictAdministration, 2716, &Place::Subdistrict(3910), 6470410), // อบต.บะฮี
    row(SubdistrictMunicipality, 6320, &Place::Subdistrict(3902), 5470411), // ทต.พรรณานคร
    row(SubdistrictMunicipality, 434, &Place::District(486), 5470501), // ทต.พังโคน
    row(SubdistrictMunicipality, 6329, &Place::Subdistrict(3912), 5470502), // ทต.พังโคนศรีจำปา
    row(SubdistrictAdministration, 2008, &Place::Subdistrict(3916), 6470503), // อบต.ต้นผึ้ง
    row(SubdistrictAdministration, 3783, &Place::Subdistrict(3913), 6470504), // อบต.ม่วงไข่
    row(SubdistrictMunicipality, 5785, &Place::Subdistrict(3914), 5470505), // ทต.แร่
    row(SubdistrictMunicipality, 6195, &Place::Subdistrict(3915), 5470506), // ทต.ไฮหย่อง
    row(SubdistrictMunicipality, 4742, &Place::Subdistrict(3919), 5470601), // ทต.หนองลาด
    row(SubdistrictMunicipality, 558, &Place::District(487), 5470602), // ทต.วาริชภูมิ
    row(SubdistrictMunicipality, 3343, &Place::Subdistrict(3918), 5470603), // ทต.ปลาโหล
    row(SubdistrictMunicipality, 1425, &Place::Subdistrict(3920), 5470604), // ทต.คำบ่อ
    row(SubdistrictAdministration, 1494, &Place::Subdistrict(3921), 6470605), // อบต.ค้อเขียว
    row(SubdistrictAdministration, 558, &Place::Subdistrict(3917), 6470606), // อบต.วาริชภูมิ
    row(SubdistrictAdministration, 244, &Place::Subdistrict(3922), 6470701), // อบต.นิคมน้ำอูน
    row(SubdistrictAdministration, 4546, &Place::Subdistrict(3925), 6470702), // อบต.สุวรรณคาม
    row(SubdistrictAdministration, 4701, &Place::Subdistrict(3923), 6470703), // อบต.หนองปลิง
    row(SubdistrictAdministration, 677, &Place::Subdistrict(3924), 6470704), // อบต.หนองบัว
    row(SubdistrictMunicipality, 4834, &Place::Subdistrict(3932), 5470801), // ทต.หนองแวง
    row(SubdistrictMunicipality, 556, &Place::District(489), 5470802), // ทต.วานรนิวาส
    row(SubdistrictMunicipality, 2478, &Place::Subdistrict(3934), 5470803), // ทต.นาซอ
    row(SubdistrictMunicipality, 1165, &Place::Subdistrict(3938), 5470804), // ทต.กุดเรือคำ
    row(SubdistrictAdministration, 1208, &Place::Subdistrict(3928), 6470805), // อบต.ขัวก่าย
    row(SubdistrictAdministration, 5393, &Place::Subdistrict(3927), 6470806), // อบต.เดื่อศรีคันไชย
    row(SubdistrictAdministration, 2400, &Place::Subdistrict(3931), 6470807), // อบต.ธาตุ
    row(SubdistrictAdministration, 556, &Place::Subdistrict(3926), 6470808), // อบต.วานรนิวาส
    row(SubdistrictAdministration, 4213, &Place::Subdistrict(3933), 6470809), // อบต.ศรีวิชัย
    row(SubdistrictMunicipality, 4838, &Place::Subdistrict(3939), 6470810), // ทต.หนองแวงใต้
    row(SubdistrictMunicipality, 4747, &Place::Subdistrict(3929), 5470811), // ทต.หนองสนม
    row(SubdistrictMunicipality, 1482, &Place::Subdistrict(3930), 5470812), // ทต.คูสะคาม
    row(SubdistrictAdministration, 2451, &Place::Subdistrict(3936), 6470813), // อบต.นาคำ
    row(SubdistrictAdministration, 5145, &Place::Subdistrict(3935), 6470814), // อบต.อินทร์แปลง
    row(SubdistrictAdministration, 65, &Place::Subdistrict(3937), 6470815), // อบต.คอนสวรรค์
    row(SubdistrictMunicipality, 69, &Place::District(490), 5470901), // ทต.คำตากล้า
    row(SubdistrictMunicipality, 5659, &Place::Subdistrict(3943), 5470902), // ทต.แพด
    row(SubdistrictMunicipality, 4685, &Place::Subdistrict(3941), 6470903), // ทต.หนองบัวสิม
    row(SubdistrictAdministration, 2607, &Place::Subdistrict(3942), 6470904), // อบต.นาแต้
    row(SubdistrictAdministration, 69, &Place::Subdistrict(3940), 6470905), // อบต.คำตากล้า
    row(SubdistrictMunicipality, 332, &Place::District(491), 5471001), // ทต.บ้านม่วง
    row(SubdistrictMunicipality, 5083, &Place::Subdistrict(3949), 5471002), // ทต.ห้วยหลัว
    row(SubdistrictAdministration, 3765, &Place::Subdistrict(3944), 6471003), // อบต.ม่วง
    row(SubdistrictAdministration, 1726, &Place::Subdistrict(3946), 6471004), // อบต.ดงหม้อทอง
    row(SubdistrictAdministration, 1727, &Place::Subdistrict(3948), 6471005), // อบต.ดงหม้อทองใต้
    row(SubdistrictAdministration, 1736, &Place::Subdistrict(3947), 6471006), // อบต.ดงเหนือ
    row(SubdistrictAdministration, 3048, &Place::Subdistrict(3952), 6471007), // อบต.บ่อแก้ว
    row(SubdistrictAdministration, 4572, &Place::Subdistrict(3951), 6471008), // อบต.หนองกวั่ง
    row(SubdistrictAdministration, 968, &Place::Subdistrict(3950), 6471009), // อบต.โนนสะอาด
    row(SubdistrictAdministration, 3757, &Place::Subdistrict(3945), 6471010), // อบต.มาย
    row(SubdistrictMunicipality, 2715, &Place::Subdistrict(3959), 5471101), // ทต.บะหว้า
    row(SubdistrictMunicipality, 731, &Place::District(492), 5471102), // ทต.อากาศอำนวย
    row(SubdistrictMunicipality, 4464, &Place::Subdistrict(3960), 5471103), // ทต.สามัคคีพัฒนา
    row(SubdistrictAdministration, 5133, &Place::Subdistrict(3953), 6471104), // อบต.อากาศ
    row(SubdistrictAdministration, 6042, &Place::Subdistrict(3956), 6471105), // อบต.โพนงาม
    row(SubdistrictMunicipality, 6056, &Place::Subdistrict(3954), 5471106), // ทต.โพนแพง
    row(SubdistrictMunicipality, 4185, &Place::Subdistrict(3955), 5471107), // ทต.วาใหญ่
    row(SubdistrictMunicipality, 2225, &Place::Subdistrict(3957), 5471108), // ทต.ท่าก้อน
    row(SubdistrictAdministration, 2574, &Place::Subdistrict(3958), 6471109), // อบต.นาฮี
    row(SubdistrictMunicipality, 6228, &Place::District(493), 5471201), // ทต.ดอนเขือง
    row(SubdistrictMunicipality, 614, &Place::District(493), 5471202), // ทต.สว่างแดนดิน
    row(SubdistrictMunicipality, 3645, &Place::Subdistrict(3970), 5471203), // ทต.พันนา
    row(SubdistrictMunicipality, 2707, &Place::Subdistrict(3968), 5471204), // ทต.บงใต้
    row(SubdistrictMunicipality, 5890, &Place::Subdistrict(3966), 5471205), // ทต.โคกสี
    row(SubdistrictMunicipality, 3127, &Place::Subdistrict(3963), 5471206), // ทต.บ้านต้าย
    row(SubdistrictMunicipality, 4775, &Place::Subdistrict(3967), 5471207), // ทต.หนองหลวง
    row(SubdistrictAdministration, 1496, &Place::Subdistrict(3969), 6471208), // อบต.ค้อใต้
    row(SubdistrictAdministration, 1433, &Place::Subdistrict(3962), 6471209), // อบต.คำสะอาด
    row(SubdistrictAdministration, 157, &Place::Subdistrict(3972), 6471210), // อบต.ทรายมูล
    row(SubdistrictAdministration, 2706, &Place::Subdistrict(3964), 6471211), // อบต.บงเหนือ
    row(SubdistrictAdministration, 5787, &Place::Subdistrict(3971), 6471212), // อบต.แวง
    row(SubdistrictAdministration, 1975, &Place::Subdistrict(3973), 6471213), // อบต.ตาลโกน
    row(SubdistrictAdministration, 1972, &Place::Subdistrict(3974), 6471214), // อบต.ตาลเนิ้ง
    row(SubdistrictAdministration, 2401, &Place::Subdistrict(3975), 6471215), // อบต.ธาตุทอง
    row(SubdistrictAdministration, 3131, &Place::Subdistrict(3976), 6471216), // อบต.บ้านถ่อน
    row(SubdistrictAdministration, 6049, &Place::Subdistrict(3965), 6471217), // อบต.โพนสูง
    row(TownMunicipality, 614, &Place::Subdistrict(3961), 6471218), // ทม.สว่างแดนดิน
    row(SubdistrictMunicipality, 668, &Place::District(494), 5471301), // ทต.ส่องดาว
    row(SubdistrictMunicipality, 2320, &Place::Subdistrict(3978), 5471302), // ทต.ท่าศิลา
    row(SubdistrictMunicipality, 6383, &Place::Subdistrict(3977), 5471303), // ทต.ส่องดาวหนองแดง
    row(SubdistrictMunicipality, 3308, &Place::Subdistrict(3980), 5471304), // ทต.ปทุมวาปี
    row(SubdistrictMunicipality, 551, &Place::Subdistrict(3979), 5471305), // ทต.วัฒนา
    row(SubdistrictAdministration, 792, &Place::Subdistrict(3981), 6471401), // อบต.เต่างอย
    row(SubdistrictAdministration, 225, &Place::Subdistrict(3983), 6471402), // อบต.นาตาล
    row(SubdistrictAdministration, 1548, &Place::Subdistrict(3984), 6471403), // อบต.จันทร์เพ็ญ
    row(SubdistrictAdministration, 2966, &Place::Subdistrict(3982), 6471404), // อบต.บึงทวาย
    row(SubdistrictMunicipality, 1895, &Place::Subdistrict(3985), 5471501), // ทต.ตองโขบ
    row(SubdistrictAdministration, 1851, &Place::Subdistrict(3987), 6471502), // อบต.ด่านม่วงคำ
    row(SubdistrictAdministration, 5666, &Place::Subdistrict(3988), 6471503), // อบต.แมดนาท่ม
    row(SubdistrictAdministration, 5597, &Place::Subdistrict(3986), 6471504), // อบต.เหล่าโพนค้อ
    row(SubdistrictMunicipality, 773, &Place::District(497), 5471601), // ทต.เจริญศิลป์
    row(SubdistrictAdministration, 773, &Place::Subdistrict(3990), 6471602), // อบต.เจริญศิลป์
    row(SubdistrictAdministration, 2204, &Place::Subdistrict(3991), 6471603), // อบต.ทุ่งแก
    row(SubdistrictAdministration, 3245, &Place::Subdistrict(3989), 6471604), // อบต.บ้านเหล่า
    row(SubdistrictAdministration, 4827, &Place::Subdistrict(3993), 6471605), // อบต.หนองแปน
    row(SubdistrictAdministration, 5877, &Place::Subdistrict(3992), 6471606), // อบต.โคกศิลา
    row(SubdistrictMunicipality, 2603, &Place::Subdistrict(3995), 5471701), // ทต.นาแก้ว
    row(SubdistrictAdministration, 2486, &Place::Subdistrict(3996), 6471702), // อบต.นาตงวัฒนา
    row(SubdistrictAdministration, 3260, &Place::Subdistrict(3997), 6471703), // อบต.บ้านแป้น
    row(SubdistrictMunicipality, 5378, &Place::Subdistrict(3998), 5471704), // ทต.เชียงสือ
    row(SubdistrictMunicipality, 3282, &Place::Subdistrict(3994), 5471705), // ทต.บ้านโพน
    row(SubdistrictMunicipality, 5865, &Place::Subdistrict(4001), 5471801), // ทต.โคกภู
    row(SubdistrictMunicipality, 4332, &Place::Subdistrict(3999), 5471802), // ทต.สร้างค้อ
    row(SubdistrictAdministration, 1003, &Place::Subdistrict(4002), 6471803), // อบต.กกปลาซิว
    row(SubdistrictAdministration, 4910, &Place::Subdistrict(4000), 6471804), // อบต.หลุบเลา
    row(ProvincialAdministration, 209, &Place::Province(36), 2480101), // อบจ.นครพนม
    row(TownMunicipality, 209, &Place::District(500), 4480102), // ทม.นครพนม
    row(SubdistrictMunicipality, 4633, &Place::Subdistrict(4014), 5480103), // ทต.หนองญาติ
    row(SubdistrictAdministration, 2239, &Place::Subdistrict(4012), 6480104), // อบต.ท่าค้อ
    row(SubdistrictAdministration, 2490, &Place::Subdistrict(4005), 6480105), // อบต.นาทราย
    row(SubdistrictAdministration, 1214, &Place::Subdistrict(4010), 6480106), // อบต.ขามเฒ่า
    row(SubdistrictAdministration, 1438, &Place::Subdistrict(4013), 6480107), // อบต.คำเตย
    row(SubdistrictAdministration, 1686, &Place::Subdistrict(4015), 6480108), // อบต.ดงขวาง
    row(SubdistrictAdministration, 3064, &Place::Subdistrict(4011), 6480109), // อบต.บ้านกลาง
    row(SubdistrictAdministration, 3163, &Place::Subdistrict(4008), 6480110), // อบต.บ้านผึ้ง
    row(SubdistrictAdministration, 4067, &Place::Subdistrict(4016), 6480111), // อบต.วังตามัว
    row(SubdistrictAdministration, 732, &Place::Subdistrict(4009), 6480112), // อบต.อาจสามารถ
    row(SubdistrictAdministration, 1176, &Place::Subdistrict(4007), 6480113), // อบต.กุรุคุ
    row(SubdistrictAdministration, 2536, &Place::Subdistrict(4006), 6480114), // อบต.นาราชควาย
    row(SubdistrictAdministration, 978, &Place::Subdistrict(4017), 6480115), // อบต.โพธิ์ตาก
    row(SubdistrictMunicipality, 369, &Place::District(501), 5480201), // ทต.ปลาปาก
    row(SubdistrictAdministration, 369, &Place::Subdistrict(4018), 6480202), // อบต.ปลาปาก
    row(SubdistrictAdministration, 695, &Place::Subdistrict(4019), 6480203), // อบต.หนองฮี
    row(SubdistrictAdministration, 1174, &Place::Subdistrict(4020), 6480204), // อบต.กุตาไก้
    row(SubdistrictAdministration, 5883, &Place::Subdistrict(4021), 6480205), // อบต.โคกสว่าง
    row(SubdistrictAdministration, 958, &Place::Subdistrict(4022), 6480206), // อบต.โคกสูง
    row(SubdistrictAdministration, 2527, &Place::Subdistrict(4024), 6480207), // อบต.นามะเขือ
    row(SubdistrictAdministration, 3702, &Place::Subdistrict(4023), 6480208), // อบต.มหาชัย
    row(SubdistrictAdministration, 4805, &Place::Subdistrict(4025), 6480209), // อบต.หนองเทาใหญ่
    row(SubdistrictMunicipality, 195, &Place::District(502), 5480301), // ทต.ท่าอุเทน
    row(SubdistrictAdministration, 6109, &Place::Subdistrict(4029), 6480302), // อบต.ไชยบุรี
    row(SubdistrictAdministration, 2243, &Place::Subdistrict(4028), 6480303), // อบต.ท่าจำปา
    row(SubdistrictAdministration, 3546, &Place::Subdistrict(4030), 6480304), // อบต.พนอม
    row(SubdistrictAdministration, 3883, &Place::Subdistrict(4033), 6480305), // อบต.รามราช
    row(SubdistrictAdministration, 4804, &Place::Subdistrict(4034), 6480306), // อบต.หนองเทา
    row(SubdistrictAdministration, 5945, &Place::Subdistrict(4027), 6480307), // อบต.โนนตาล
    row(SubdistrictAdministration, 3620, &Place::Subdistrict(4031), 6480308), // อบต.พะทาย
    row(SubdistrictMunicipality, 5523, &Place::Subdistrict(4032), 5480309), // ทต.เวินพระบาท
    row(SubdistrictMunicipality, 341, &Place::District(503), 5480401), // ทต.บ้านแพง
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(4038), 6480402), // อบต.หนองแวง
    row(SubdistrictAdministration, 2580, &Place::Subdistrict(4040), 6480403), // อบต.นาเข
    row(SubdistrictAdministration, 2462, &Place::Subdistrict(4039), 6480404), // อบต.นางัว
    row(SubdistrictAdministration, 6144, &Place::Subdistrict(4036), 6480405), // อบต.ไผ่ล้อม
    row(SubdistrictAdministration, 984, &Place::Subdistrict(4037), 6480406), // อบต.โพนทอง
    row(SubdistrictMunicipality, 2645, &Place::Subdistrict(4048), 5480501), // ทต.น้ำก่ำ
    row(SubdistrictMunicipality, 3527, &Place::Subdistrict(4042), 5480502), // ทต.ฝั่งแดง
    row(SubdistrictMunicipality, 204, &Place::District(504), 5480503), // ทต.ธาตุพนม
    row(SubdistrictMunicipality, 2559, &Place::Subdistrict(4050), 5480504), // ทต.นาหนาด
    row(SubdistrictMunicipality, 6258, &Place::Subdistrict(4041), 5480505), // ทต.ธาตุพนมใต้
    row(SubdistrictAdministration, 2489, &Place::Subdistrict(4045), 6480506), // อบต.นาถ่อน
    row(SubdistrictAdministration, 1133, &Place::Subdistrict(4051), 6480507), // อบต.กุดฉิม
    row(SubdistrictAdministration, 1774, &Place::Subdistrict(4047), 6480508), // อบต.ดอนนางหงส์
    row(SubdistrictAdministration, 3561, &Place::Subdistrict(4044), 6480509), // อบต.พระกลางทุ่ง
    row(SubdistrictAdministration, 6056, &Place::Subdistrict(4043), 6480510), // อบต.โพนแพง
    row(SubdistrictAdministration, 5797, &Place::Subdistrict(4046), 6480511), // อบต.แสนพัน
    row(SubdistrictAdministration, 5166, &Place::Subdistrict(4049), 6480512), // อบต.อุ่มเหม้า
    row(SubdistrictMunicipality, 888, &Place::District(505), 5480601), // ทต.เรณูนคร
    row(SubdistrictAdministration, 5896, &Place::Subdistrict(4057), 6480602), // อบต.โคกหินแฮ่
    row(SubdistrictAdministration, 2442, &Place::Subdistrict(4060), 6480603), // อบต.นาขาม
    row(SubdistrictAdministration, 2464, &Place::Subdistrict(4056), 6480604), // อบต.นางาม
    row(SubdistrictAdministration, 984, &Place::Subdistrict(4054), 6480605), // อบต.โพนทอง
    row(SubdistrictAdministration, 5514, &Place::Subdistrict(4053), 6480606), // อบต.เรณู
    row(SubdistrictAdministration, 5515, &Place::Subdistrict(4059), 6480607), // อบต.เรณูใต้
    row(SubdistrictMunicipality, 4734, &Place::Subdistrict(4058), 6480608), // ทต.หนองย่างชิ้น
    row(SubdistrictAdministration, 2311, &Place::Subdistrict(4055), 6480609), // อบต.ท่าลาด
    row(SubdistrictMunicipality, 239, &Place::District(506), 5480701), // ทต.นาแก
    row(SubdistrictMunicipality, 3565, &Place::Subdistrict(4062), 5480702), // ทต.พระซอง
    row(SubdistrictAdministration, 1189, &Place::Subdistrict(4067), 6480703), // อบต.ก้านเหลือง
    row(SubdistrictAdministration, 1431, &Place::Subdistrict(4071), 6480704), // อบต.คำพี้
    row(SubdistrictAdministration, 2455, &Place::Subdistrict(4064), 6480705), // อบต.นาคู่
    row(SubdistrictAdministration, 654, &Place::Subdistrict(4072), 6480706), // อบต.สีชมพู
    row(SubdistrictAdministration, 4694, &Place::Subdistrict(4068), 6480707), // อบต.หนองบ่อ
    row(SubdistrictAdministration, 239, &Place::Subdistrict(4061), 6480708), // อบต.นาแก
    row(SubdistrictAdministration, 2596, &Place::Subdistrict(4069), 6480709), // อบต.นาเลียง
    row(SubdistrictAdministration, 3249, &Place::Subdistrict(4070), 6480710), // อบต.บ้านแก้ง
    row(SubdistrictAdministration, 3657, &Place::Subdistrict(4065), 6480711), // อบต.พิมาน
    row(SubdistrictAdministration, 3675, &Place::Subdistrict(4066), 6480712), // อบต.พุ่มแก
    row(SubdistrictAdministration, 4756, &Place::Subdistrict(4063), 6480713), // อบต.หนองสังข์
    row(SubdistrictMunicipality, 576, &Place::District(507), 5480801), // ทต.ศรีสงคราม
    row(SubdistrictMunicipality, 3081, &Place::Subdistrict(4078), 5480802), // ทต.บ้านข่า
    row(SubdistrictAdministration, 576, &Place::Subdistrict(4073), 6480803), // อบต.ศรีสงคราม
    row(SubdistrictMunicipality, 2451, &Place::Subdistrict(4079), 5480804), // ทต.นาคำ
    row(SubdistrictAdministration, 2586, &Place::Subdistrict(4074), 6480805), // อบต.นาเดื่อ
    row(SubdistrictAdministration, 3246, &Place::Subdistrict(4075), 6480806), // อบต.บ้านเอื้อง
    row(SubdistrictMunicipality, 4454, &Place::Subdistrict(4076), 5480807), // ทต.สามผง
    row(SubdistrictAdministration, 2286, &Place::Subdistrict(4077), 6480808), // อบต.ท่าบ่อสงคราม
    row(SubdistrictAdministration, 6047, &Place::Subdistrict(4080), 6480809), // อบต.โพนสว่าง
    row(SubdistrictMunicipality, 4990, &Place::Subdistrict(4081), 5480810), // ทต.หาดแพง
    row(SubdistrictMunicipality, 236, &Place::District(508), 5480901), // ทต.นาหว้า
    row(SubdistrictAdministration, 236, &Place::Subdistrict(4082), 6480902), // อบต.นาหว้า
    row(SubdistrictAdministration, 3242, &Place::Subdistrict(4084), 6480903), // อบต.บ้านเสียว
    row(SubdistrictAdministration, 5590, &Place::Subdistrict(4086), 6480904), // อบต.เหล่าพัฒนา
    row(SubdistrictMunicipality, 196, &Place::Subdistrict(4087), 5480905), // ทต.ท่าเรือ
    row(SubdistrictAdministration, 2454, &Place::Subdistrict(4085), 6480906), // อบต.นาคูณใหญ่
    row(SubdistrictAdministration, 2462, &Place::Subdistrict(4083), 6480907), // อบต.นางัว
    row(SubdistrictMunicipality, 987, &Place::District(509), 5481001), // ทต.โพนสวรรค์
    row(SubdistrictAdministration, 987, &Place::Subdistrict(4088), 6481002), // อบต.โพนสวรรค์
    row(SubdistrictAdministration, 2438, &Place::Subdistrict(4090), 6481003), // อบต.นาขมิ้น
    row(SubdistrictAdministration, 2566, &Place::Subdistrict(4089), 6481004), // อบต.นาหัวบ่อ
    row(SubdistrictAdministration, 3090, &Place::Subdistrict(4092), 6481005), // อบต.บ้านค้อ
    row(SubdistrictAdministration, 6045, &Place::Subdistrict(4091), 6481006), // อบต.โพนบก
    row(SubdistrictAdministration, 2627, &Place::Subdistrict(4094), 6481007), // อบต.นาใน
    row(SubdistrictAdministration, 6043, &Place::Subdistrict(4093), 6481008), // อบต.โพนจาน
    row(SubdistrictAdministration, 1805, &Place::Subdistrict(4097), 6481101), // อบต.ดอนเตย
    row(SubdistrictAdministration, 226, &Place::Subdistrict(4095), 6481102), // อบต.นาทม
    row(SubdistrictAdministration, 4630, &Place::Subdistrict(4096), 6481103), // อบต.หนองซน
    row(SubdistrictAdministration, 542, &Place::Subdistrict(4098), 6481201), // อบต.วังยาง
    row(SubdistrictAdministration, 3789, &Place::Subdistrict(4100), 6481202), // อบต.ยอดชาด
    row(SubdistrictAdministration, 5890, &Place::Subdistrict(4099), 6481203), // อบต.โคกสี
    row(ProvincialAdministration, 474, &Place::Province(37), 2490101), // อบจ.มุกดาหาร
    row(TownMunicipality, 474, &Place::District(512), 4490102), // ทม.มุกดาหาร
    row(SubdistrictMunicipality, 1734, &Place::Subdistrict(4112), 5490103), // ทต.ดงเย็น
    row(SubdistrictMunicipality, 1436, &Place::Subdistrict(4111), 5490104), // ทต.คำอาฮวน
    row(SubdistrictMunicipality, 983, &Place::Subdistrict(4106), 5490105), // ทต.โพนทราย
    row(SubdistrictMunicipality, 1426, &Place::Subdistrict(4110), 5490106), // ทต.คำป่าหลาย
    row(SubdistrictMunicipality, 1709, &Place::Subdistrict(4113), 5490107), // ทต.ดงมอน
    row(SubdistrictMunicipality, 2622, &Place::Subdistrict(4108), 5490108), // ทต.นาโสก
    row(SubdistrictMunicipality, 2807, &Place::Subdistrict(4105), 5490109), // ทต.บางทรายใหญ่
    row(SubdistrictMunicipality, 3521, &Place::Subdistrict(4107), 5490110), // ทต.ผึ่งแดด
    row(SubdistrictMunicipality, 6338, &Place::Subdistrict(4102), 5490111), // ทต.มุก
    row(SubdistrictMunicipality, 2553, &Place::Subdistrict(4109), 5490112), // ทต.นาสีนวน
    row(SubdistrictAdministration, 346, &Place::Subdistrict(4104), 6490113), // อบต.บ้านโคก
    row(SubdistrictAdministration, 1168, &Place::Subdistrict(4114), 6490114), // อบต.กุดแข้
    row(SubdistrictMunicipality, 243, &Place::District(513), 5490201), // ทต.นิคมคำสร้อย
    row(SubdistrictMunicipality, 3907, &Place::Subdistrict(4121), 5490202), // ทต.ร่มเกล้า
    row(SubdistrictAdministration, 962, &Place::Subdistrict(4120), 6490203), // อบต.โชคชัย
    row(SubdistrictAdministration, 243, &Place::Subdistrict(4115), 6490204), // อบต.นิคมคำสร้อย
    row(SubdistrictAdministration, 1006, &Place::Subdistrict(4118), 6490205), // อบต.กกแดง
    row(SubdistrictAdministration, 2435, &Place::Subdistrict(4116), 6490206), // อบต.นากอก
    row(SubdistrictAdministration, 2572, &Place::Subdistrict(4119), 6490207), // อบต.นาอุดม
    row(SubdistrictAdministration, 4834, &Place::Subdistrict(4117), 6490208), // อบต.หนองแวง
    row(SubdistrictMunicipality, 6227, &Place::Subdistrict(4122), 5490301), // ทต.ดอนตาลผาสุก
    row(SubdistrictMunicipality, 121, &Place::District(514), 5490302), // ทต.ดอนตาล
    row(SubdistrictMunicipality, 3249, &Place::Subdistrict(4128), 5490303), // ทต.บ้านแก้ง
    row(SubdistrictAdministration, 3148, &Place::Subdistrict(4126), 6490304), // อบต.บ้านบาก
    row(SubdistrictAdministration, 3491, &Place::Subdistrict(4124), 6490305), // อบต.ป่าไร่
    row(SubdistrictAdministration, 5593, &Place::Subdistrict(4125), 6490306), // อบต.เหล่าหมี
    row(SubdistrictAdministration, 2545, &Place::Subdistrict(4127), 6490307), // อบต.นาสะเม็ง
    row(SubdistrictAdministration, 982, &Place::Subdistrict(4123), 6490308), // อบต.โพธิ์ไทร
    row(SubdistrictMunicipality, 117, &Place::Subdistrict(4129), 5490401), // ทต.ดงหลวง
    row(SubdistrictMunicipality, 4823, &Place::Subdistrict(4132), 5490402), // ทต.หนองแคน
    row(SubdistrictMunicipality, 1001, &Place::Subdistrict(4131), 5490403), // ทต.กกตูม
    row(SubdistrictAdministration, 1598, &Place::Subdistrict(4133), 6490404), // อบต.ชะโนดน้อย
    row(SubdistrictAdministration, 677, &Place::Subdistrict(4130), 6490405), // อบต.หนองบัว
    row(SubdistrictAdministration, 3638, &Place::Subdistrict(4134), 6490406), // อบต.พังแดง
    row(SubdistrictMunicipality, 68, &Place::District(516), 5490501), // ทต.คำชะอี
    row(SubdistrictAdministration, 3090, &Place::Subdistrict(4138), 6490502), // อบต.บ้านค้อ
    row(SubdistrictAdministration, 3245, &Place::Subdistrict(4139), 6490503), // อบต.บ้านเหล่า
    row(SubdistrictAdministration, 2691, &Place::Subdistrict(4143), 6490504), // อบต.น้ำเที่ยง
    row(SubdistrictMunicipality, 3108, &Place::Subdistrict(4135), 6490505), // ทต.บ้านซ่ง
    row(SubdistrictAdministration, 6441, &Place::Subdistrict(4136), 6490506), // อบต.เมืองคำชะอี
    row(SubdistrictAdministration, 1423, &Place::Subdistrict(4142), 6490507), // อบต.คำบก
    row(SubdistrictAdministration, 6042, &Place::Subdistrict(4140), 6490508), // อบต.โพนงาม
    row(SubdistrictAdministration, 4819, &Place::Subdistrict(4137), 6490509), // อบต.หนองเอี่ยน
    row(SubdistrictAdministration, 5592, &Place::Subdistrict(4141), 6490510), // อบต.เหล่าสร้างถ่อ
    row(SubdistrictMunicipality, 6318, &Place::District(516), 490595), // ทต.ผู้ไทคำชะอี
    row(SubdistrictMunicipality, 709, &Place::Subdistrict(4144), 5490601), // ทต.หว้านใหญ่
    row(SubdistrictMunicipality, 1597, &Place::Subdistrict(4147), 5490602), // ทต.ชะโนด
    row(SubdistrictAdministration, 2806, &Place::Subdistrict(4146), 6490603), // อบต.บางทรายน้อย
    row(SubdistrictAdministration, 6313, &Place::Subdistrict(4145), 6490604), // อบต.ป่งขามดงหมู
    row(SubdistrictMunicipality, 4762, &Place::Subdistrict(4154), 5490701), // ทต.หนองสูงเหนือ
    row(SubdistrictMunicipality, 3229, &Place::Subdistrict(4152), 5490702), // ทต.บ้านเป้า
    row(SubdistrictMunicipality, 3692, &Place::Subdistrict(4151), 5490703), // ทต.ภูวง
    row(SubdistrictAdministration, 5968, &Place::Subdistrict(4150), 6490704), // อบต.โนนยาง
    row(SubdistrictAdministration, 4763, &Place::Subdistrict(4153), 6490705), // อบต.หนองสูงใต้
    row(ProvincialAdministration, 786, &Place::Province(38), 2500101), // อบจ.เชียงใหม่
    row(CityMunicipality, 786, &Place::District(519), 3500102), // ทน.เชียงใหม่
    row(TownMunicipality, 5774, &Place::Subdistrict(4163), 4500103), // ทม.แม่เหียะ
    row(SubdistrictMunicipality, 4706, &Place::Subdistrict(4167), 5500104), // ทต.หนองป่าครั่ง
    row(SubdistrictMunicipality, 1663, &Place::District(519), 5500105), // ทต.ช้างเผือก
    row(SubdistrictMunicipality, 393, &Place::Subdistrict(4164), 5500106), // ทต.ป่าแดด
    row(TownMunicipality, 4548, &Place::Subdistrict(4162), 5500107), // ทม.สุเทพ
    row(SubdistrictMunicipality, 4780, &Place::Subdistrict(4165), 5500108), // ทต.หนองหอย
    row(SubdistrictMunicipality, 192, &Place::Subdistrict(4166), 5500109), // ทต.ท่าศาลา
    row(SubdistrictMunicipality, 3682, &Place::Subdistrict(4168), 5500110), // ทต.ฟ้าฮ่าม
    row(SubdistrictMunicipality, 4428, &Place::Subdistrict(4170), 5500111), // ทต.สันผีเสื้อ
    row(SubdistrictAdministration, 1663, &Place::Subdistrict(4161), 6500112), // อบต.ช้างเผือก
    row(SubdistrictMunicipality, 82, &Place::District(520), 5500201), // ทต.จอมทอง
    row(SubdistrictMunicipality, 1824, &Place::Subdistrict(4175), 5500202), // ทต.ดอยแก้ว
    row(SubdistrictMunicipality, 3258, &Place::Subdistrict(4174), 5500203), // ทต.บ้านแปะ
    row(SubdistrictMunicipality, 337, &Place::Subdistrict(4171), 5500204), // ทต.บ้านหลวง
    row(SubdistrictMunicipality, 4280, &Place::Subdistrict(4173), 5500205), // ทต.สบเตี๊ยะ
    row(SubdistrictAdministration, 1239, &Place::Subdistrict(4172), 6500206), // อบต.ข่วงเปา
    row(SubdistrictMunicipality, 5743, &Place::Subdistrict(4176), 5500207), // ทต.แม่สอย
    row(SubdistrictMunicipality, 943, &Place::District(521), 5500301), // ทต.แม่แจ่ม
    row(SubdistrictMunicipality, 2289, &Place::Subdistrict(4178), 5500302), // ทต.ท่าผา
    row(SubdistrictAdministration, 1651, &Place::Subdistrict(4177), 6500303), // อบต.ช่างเคิ่ง
    row(SubdistrictAdministration, 3134, &Place::Subdistrict(4179), 6500304), // อบต.บ้านทับ
    row(SubdistrictAdministration, 1071, &Place::Subdistrict(4183), 6500305), // อบต.กองแขก
    row(SubdistrictAdministration, 3415, &Place::Subdistrict(4182), 6500306), // อบต.ปางหินฝน
    row(SubdistrictAdministration, 5703, &Place::Subdistrict(4181), 6500307), // อบต.แม่นาจร
    row(SubdistrictAdministration, 5737, &Place::Subdistrict(4180), 6500308), // อบต.แม่ศึก
    row(SubdistrictMunicipality, 781, &Place::District(522), 5500401), // ทต.เชียงดาว
    row(SubdistrictMunicipality, 5460, &Place::District(522), 5500402), // ทต.เมืองงาย
    row(SubdistrictMunicipality, 5466, &Place::Subdistrict(4185), 5500403), // ทต.เมืองนะ
    row(SubdistrictMunicipality, 2128, &Place::Subdistrict(4190), 5500404), // ทต.ทุ่งข้าวพวง
    row(SubdistrictMunicipality, 3422, &Place::Subdistrict(4189), 5500405), // ทต.ปิงโค้ง
    row(SubdistrictMunicipality, 6321, &Place::Subdistrict(4186), 5500406), // ทต.พระธาตุปู่ก่ำ
    row(SubdistrictAdministration, 781, &Place::Subdistrict(4184), 6500407), // อบต.เชียงดาว
    row(SubdistrictMunicipality, 5701, &Place::Subdistrict(4187), 5500408), // ทต.แม่นะ
    row(SubdistrictAdministration, 5459, &Place::Subdistrict(4188), 6500409), // อบต.เมืองคอง
    row(SubdistrictMunicipality, 128, &Place::District(523), 5500501), // ทต.ดอยสะเก็ด
    row(SubdistrictMunicipality, 5366, &Place::Subdistrict(4191), 5500502), // ทต.เชิงดอย
    row(SubdistrictMunicipality, 3920, &Place::Subdistrict(4193), 5500503), // ทต.ลวงเหนือ
    row(SubdistrictMunicipality, 4423, &Place::Subdistrict(4192), 5500504), // ทต.สันปูเลย
    row(SubdistrictMunicipality, 5782, &Place::Subdistrict(4202), 5500505), // ทต.แม่โป่ง
    row(SubdistrictMunicipality, 4263, &Place::Subdistrict(4195), 5500506), // ทต.สง่าบ้าน
    row(SubdistrictMunicipality, 3476, &Place::Subdistrict(4203), 5500507), // ทต.ป่าเมี่ยง
    row(SubdistrictMunicipality, 5685, &Place::Subdistrict(4199), 5500508), // ทต.แม่คือ
    row(SubdistrictMunicipality, 5763, &Place::Subdistrict(4201), 5500509), // ทต.แม่ฮ้อยเงิน
    row(SubdistrictMunicipality, 1885, &Place::Subdistrict(4200), 5500510), // ทต.ตลาดใหญ่
    row(SubdistrictMunicipality, 3456, &Place::Subdistrict(4194), 5500511), // ทต.ป่าป้อง
    row(SubdistrictMunicipality, 4499, &Place::Subdistrict(4198), 5500512), // ทต.สำราญราษฎร์
    row(SubdistrictMunicipality, 1874, &Place::Subdistrict(4197), 5500513), // ทต.ตลาดขวัญ
    row(SubdistrictAdministration, 5412, &Place::Subdistrict(4204), 6500514), // อบต.เทพเสด็จ
    row(TownMunicipality, 6448, &Place::District(524), 4500601), // ทม.เมืองแกนพัฒนา
    row(SubdistrictMunicipality, 4430, &Place::District(524), 5500602), // ทต.สันมหาพน
    row(SubdistrictMunicipality, 5143, &Place::Subdistrict(4217), 5500603), // ทต.อินทขิล
    row(SubdistrictMunicipality, 944, &Place::Subdistrict(4206), 5500604), // ทต.แม่แตง
    row(SubdistrictAdministration, 1121, &Place::Subdistrict(4216), 6500605), // อบต.กื้ดช้าง
    row(SubdistrictMunicipality, 6221, &Place::Subdistrict(4207), 5500606), // ทต.จอมแจ้ง
    row(SubdistrictAdministration, 3107, &Place::Subdistrict(4215), 6500607), // อบต.บ้านช้าง
    row(SubdistrictMunicipality, 3229, &Place::Subdistrict(4211), 6500608), // ทต.บ้านเป้า
    row(SubdistrictAdministration, 3482, &Place::Subdistrict(4213), 6500609), // อบต.ป่าแป๋
    row(SubdistrictAdministration, 5457, &Place::Subdistrict(4214), 6500610), // อบต.เมืองก๋าย
    row(SubdistrictMunicipality, 5757, &Place::Subdistrict(4209), 5500611), // ทต.แม่หอพระ
    row(SubdistrictAdministration, 4281, &Place::Subdistrict(4210), 6500612), // อบต.สบเปิง
    row(SubdistrictAdministration, 4425, &Place::Subdistrict(4212), 6500613), // อบต.สันป่ายาง
    row(SubdistrictMunicipality, 928, &Place::District(525), 5500701), // ทต.แม่ริม
    row(SubdistrictMunicipality, 1219, &Place::Subdistrict(4221), 5500702), // ทต.ขี้เหล็ก
    row(SubdistrictMunicipality, 3899, &Place::Subdistrict(4219), 5500703), // ทต.ริมเหนือ
    row(SubdistrictMunicipality, 4435, &Place::Subdistrict(4220), 5500704), // ทต.สันโป่ง
    row(TownMunicipality, 1808, &Place::Subdistrict(4227), 6500705), // ทม.ดอนแก้ว
    row(SubdistrictAdministration, 6008, &Place::Subdistrict(4225), 6500706), // อบต.โป่งแยง
    row(SubdistrictMunicipality, 5779, &Place::Subdistrict(4224), 5500707), // ทต.แม่แรม
    row(SubdistrictMunicipality, 5745, &Place::Subdistrict(4226), 6500708), // ทต.แม่สา
    row(SubdistrictMunicipality, 5574, &Place::Subdistrict(4228), 5500709), // ทต.เหมืองแก้ว
    row(SubdistrictMunicipality, 4389, &Place::Subdistrict(4222), 6500710), // ทต.สะลวง
    row(SubdistrictAdministration, 5041, &Place::Subdistrict(4223), 6500711), // อบต.ห้วยทราย
    row(SubdistrictMunicipality, 4400, &Place::District(526), 5500801), // ทต.สะเมิงใต้
    row(SubdistrictAdministration, 3048, &Place::Subdistrict(4232), 6500802), // อบต.บ่อแก้ว
    row(SubdistrictMunicipality, 5747, &Place::Subdistrict(4231), 6500803), // ทต.แม่สาบ
    row(SubdistrictAdministration, 3794, &Place::Subdistrict(4233), 6500804), // อบต.ยั้งเมิน
    row(SubdistrictAdministration, 4399, &Place::Subdistrict(4230), 6500805), // อบต.สะเมิงเหนือ
    row(SubdistrictMunicipality, 6298, &Place::District(527), 5500901), // ทต.บ้านแม่ข่า
    row(SubdistrictMunicipality, 6454, &Place::District(527), 5500902), // ทต.เวียงฝาง
    row(SubdistrictMunicipality, 630, &Place::Subdistrict(4238), 5500903), // ทต.สันทราย
    row(SubdistrictAdministration, 3785, &Place::Subdistrict(4235), 6500904), // อบต.ม่อนปิ่น
    row(SubdistrictMunicipality, 5678, &Place::Subdistrict(4240), 5500905), // ทต.แม่ข่า
    row(SubdistrictAdministration, 5686, &Place::Subdistrict(4236), 6500906), // อบต.แม่งอน
    row(SubdistrictAdministration, 5524, &Place::Subdistrict(4234), 6500907), // อบต.เวียง
    row(SubdistrictAdministration, 974, &Place::Subdistrict(4241), 6500908), // อบต.โป่งน้ำร้อน
    row(SubdistrictAdministration, 5681, &Place::Subdistrict(4239), 6500909), // อบต.แม่คะ
    row(SubdistrictAdministration, 5753, &Place::Subdistrict(4237), 6500910), // อบต.แม่สูน
    row(SubdistrictMunicipality, 939, &Place::District(528), 5501001), // ทต.แม่อาย
    row(SubdistrictAdministration, 2263, &Place::Subdistrict(4246), 6501002), // อบต.ท่าตอน
    row(SubdistrictAdministration, 5705, &Place::Subdistrict(4245), 6501003), // อบต.แม่นาวาง
    row(SubdistrictAdministration, 5749, &Place::Subdistrict(4243), 6501004), // อบต.แม่สาว
    row(SubdistrictAdministration, 337, &Place::Subdistrict(4247), 6501005), // อบต.บ้านหลวง
    row(SubdistrictMunicipality, 6231, &Place::Subdistrict(4242), 6501006), // ทต.ดอยลาง
    row(SubdistrictAdministration, 4417, &Place::Subdistrict(4244), 6501007), // อบต.สันต้นหมื้อ
    row(SubdistrictMunicipality, 6455, &Place::District(529), 5501101), // ทต.เวียงพร้าว
    row(SubdistrictMunicipality, 5711, &Place::Subdistrict(4258), 5501102), // ทต.แม่ปั๋ง
    row(SubdistrictMunicipality, 2697, &Place::Subdistrict(4255), 5501103), // ทต.น้ำแพร่
    row(SubdistrictMunicipality, 347, &Place::Subdistrict(4254), 5501104), // ทต.บ้านโป่ง
    row(SubdistrictMunicipality, 3492, &Place::Subdistrict(4252), 5501105), // ทต.ป่าไหน่
    row(SubdistrictMunicipality, 3453, &Place::Subdistrict(4251), 5501106), // ทต.ป่าตุ้ม
    row(SubdistrictAdministration, 6088, &Place::Subdistrict(4259), 6501107), // อบต.โหล่งขอด
    row(SubdistrictMunicipality, 5334, &Place::Subdistrict(4256), 6501108), // ทต.เขื่อนผาก
    row(SubdistrictAdministration, 5780, &Place::Subdistrict(4257), 6501109), // อบต.แม่แวน
    row(SubdistrictAdministration, 630, &Place::Subdistrict(4253), 6501110), // อบต.สันทราย
    row(SubdistrictMunicipality, 3064, &Place::District(530), 5501201), // ทต.บ้านกลาง
    row(SubdistrictMunicipality, 631, &Place::District(530), 5501202), // ทต.สันป่าตอง
    row(SubdistrictMunicipality, 2144, &Place::Subdistrict(4268), 5501203), // ทต.ทุ่งต้อม
    row(SubdistrictMunicipality, 4414, &Place::Subdistrict(4261), 6501204), // ทต.สันกลาง
    row(SubdistrictAdministration, 6453, &Place::Subdistrict(4266), 6501205), // อบต.เวียงท่ากาน
    row(SubdistrictAdministration, 3719, &Place::Subdistrict(4263), 6501206), // อบต.มะขามหลวง
    row(SubdistrictMunicipality, 3838, &Place::Subdistrict(4260), 5501207), // ทต.ยุหว่า
    row(SubdistrictAdministration, 2317, &Place::Subdistrict(4262), 6501208), // อบต.ท่าวังพร้าว
    row(SubdistrictMunicipality, 2192, &Place::Subdistrict(4267), 5501209), // ทต.ทุ่งสะโตก
    row(SubdistrictAdministration, 2665, &Place::Subdistrict(4269), 6501210), // อบต.น้ำบ่อหลวง
    row(SubdistrictMunicipality, 3263, &Place::Subdistrict(4265), 5501211), // ทต.บ้านแม
    row(SubdistrictAdministration, 3722, &Place::Subdistrict(4270), 6501212), // อบต.มะขุนหวาน
    row(SubdistrictAdministration, 5675, &Place::Subdistrict(4264), 6501213), // อบต.แม่ก๊า
    row(TownMunicipality, 2012, &Place::District(531), 4501301), // ทม.ต้นเปา
    row(SubdistrictMunicipality, 628, &Place::District(531), 5501302), // ทต.สันกำแพง
    row(SubdistrictMunicipality, 5715, &Place::Subdistrict(4277), 5501303), // ทต.แม่ปูคา
    row(SubdistrictMunicipality, 5128, &Place::Subdistrict(4276), 5501305), // ทต.ออนใต้
    row(SubdistrictAdministration, 5644, &Place::Subdistrict(4275), 6501306), // อบต.แช่ช้าง
    row(SubdistrictMunicipality, 4414, &Place::Subdistrict(4280), 5501307), // ทต.สันกลาง
    row(SubdistrictMunicipality, 3917, &Place::Subdistrict(4273), 6501308), // ทต.ร้องวัวแดง
    row(SubdistrictAdministration, 628, &Place::Subdistrict(4271), 6501309), // อบต.สันกำแพง
    row(SubdistrictMunicipality, 5041, &Place::Subdistrict(4278), 5501310), // ทต.ห้วยทราย
    row(SubdistrictMunicipality, 2709, &Place::Subdistrict(4274), 501396), // ทต.บวกค้าง
    row(TownMunicipality, 6472, &Place::District(532), 4501401), // ทม.แม่โจ้
    row(SubdistrictMunicipality, 4420, &Place::District(532), 5501402), // ทต.สันทรายหลวง
    row(SubdistrictMunicipality, 3489, &Place::Subdistrict(4292), 5501403), // ทต.ป่าไผ่
    row(SubdistrictMunicipality, 4422, &Place::Subdistrict(4284), 5501404), // ทต.สันนาเม็ง
    row(SubdistrictMunicipality, 4429, &Place::Subdistrict(4283), 5501405), // ทต.สันพระเนตร
    row(SubdistrictMunicipality, 6427, &Place::Subdistrict(4290), 5501406), // ทต.เจดีย์แม่ครัว
    row(SubdistrictMunicipality, 4618, &Place::Subdistrict(4287), 5501407), // ทต.หนองจ๊อม
    row(SubdistrictMunicipality, 5776, &Place::Subdistrict(4289), 5501408), // ทต.แม่แฝก
    row(SubdistrictMunicipality, 5497, &Place::Subdistrict(4291), 5501409), // ทต.เมืองเล็น
    row(SubdistrictMunicipality, 4426, &Place::Subdistrict(4285), 5501410), // ทต.สันป่าเปา
    row(SubdistrictMunicipality, 4842, &Place::Subdistrict(4286), 5501411), // ทต.หนองแหย่ง
    row(SubdistrictMunicipality, 4787, &Place::Subdistrict(4288), 5501412), // ทต.หนองหาร
    row(SubdistrictMunicipality, 6384, &Place::District(533), 5501501), // ทต.หนองตองพัฒนา
    row(SubdistrictMunicipality, 714, &Place::District(533), 5501502), // ทต.หางดง
    row(SubdistrictMunicipality, 3272, &Place::Subdistrict(4299), 5501503), // ทต.บ้านแหวน
    row(SubdistrictMunicipality, 4427, &Place::Subdistrict(4300), 5501504), // ทต.สันผักหวาน
    row(SubdistrictMunicipality, 4995, &Place::Subdistrict(4295), 5501505), // ทต.หารแก้ว
    row(SubdistrictAdministration, 1222, &Place::Subdistrict(4297), 6501506), // อบต.ขุนคง
    row(SubdistrictMunicipality, 4822, &Place::Subdistrict(4294), 5501507), // ทต.หนองแก๋ว
    row(SubdistrictMunicipality, 4604, &Place::Subdistrict(4301), 5501508), // ทต.หนองควาย
    row(SubdistrictMunicipality, 6467, &Place::Subdistrict(4293), 5501509), // ทต.แม่ท่าช้าง
    row(SubdistrictMunicipality, 6270, &Place::Subdistrict(4303), 5501510), // ทต.น้ำแพร่พัฒนา
    row(SubdistrictMunicipality, 3152, &Place::Subdistrict(4302), 5501511), // ทต.บ้านปง
    row(SubdistrictAdministration, 4282, &Place::Subdistrict(4298), 6501512), // อบต.สบแม่ข่า
    row(SubdistrictMunicipality, 2234, &Place::District(534), 5501601), // ทต.ท่าข้าม
    row(SubdistrictMunicipality, 3040, &Place::Subdistrict(4307), 5501602), // ทต.บ่อหลวง
    row(SubdistrictMunicipality, 3119, &Place::Subdistrict(4306), 5501603), // ทต.บ้านตาล
    row(SubdistrictAdministration, 2448, &Place::Subdistrict(4309), 6501604), // อบต.นาคอเรือ
    row(SubdistrictAdministration, 3037, &Place::Subdistrict(4308), 6501605), // อบต.บ่อสลี
    row(SubdistrictAdministration, 714, &Place::Subdistrict(4304), 6501606), // อบต.หางดง
    row(SubdistrictAdministration, 746, &Place::Subdistrict(4305), 6501607), // อบต.ฮอด
    row(SubdistrictMunicipality, 6253, &Place::District(535), 5501701), // ทต.ท่าเดื่อ-มืดกา
    row(SubdistrictAdministration, 131, &Place::Subdistrict(4310), 6501702), // อบต.ดอยเต่า
    row(SubdistrictAdministration, 2350, &Place::Subdistrict(4311), 6501703), // อบต.ท่าเดื่อ
    row(SubdistrictAdministration, 2705, &Place::Subdistrict(4314), 6501704), // อบต.บงตัน
    row(SubdistrictAdministration, 3273, &Place::Subdistrict(4313), 6501705), // อบต.บ้านแอ่น
    row(SubdistrictAdministration, 5998, &Place::Subdistrict(4315), 6501706), // อบต.โปงทุ่ง
    row(SubdistrictMunicipality, 728, &Place::District(536), 5501801), // ทต.อมก๋อย
    row(SubdistrictAdministration, 3824, &Place::Subdistrict(4317), 6501802), // อบต.ยางเปียง
    row(SubdistrictAdministration, 6471, &Place::Subdistrict(4320), 6501803), // อบต.แม่หลอง
    row(SubdistrictAdministration, 2579, &Place::Subdistrict(4321), 6501804), // อบต.นาเกียน
    row(SubdistrictAdministration, 3784, &Place::Subdistrict(4319), 6501805), // อบต.ม่อนจอง
    row(SubdistrictMunicipality, 5693, &Place::Subdistrict(4318), 6501806), // ทต.แม่ตื่น
    row(SubdistrictAdministration, 728, &Place::Subdistrict(4316), 6501807), // อบต.อมก๋อย
    row(SubdistrictMunicipality, 3823, &Place::District(537), 5501901), // ทต.ยางเนิ้ง
    row(SubdistrictMunicipality, 4709, &Place::Subdistrict(4328), 5501902), // ทต.หนองผึ้ง
    row(SubdistrictMunicipality, 645, &Place::Subdistrict(4323), 5501903), // ทต.สารภี
    row(SubdistrictMunicipality, 1580, &Place::Subdistrict(4324), 5501904), // ทต.ชมภู
    row(SubdistrictMunicipality, 6115, &Place::Subdistrict(4325), 5501905), // ทต.ไชยสถาน
    row(SubdistrictMunicipality, 1209, &Place::Subdistrict(4326), 5501906), // ทต.ขัวมุง
    row(SubdistrictMunicipality, 1808, &Place::Subdistrict(4330), 5501907), // ทต.ดอนแก้ว
    row(SubdistrictMunicipality, 2221, &Place::Subdistrict(4329), 5501908), // ทต.ท่ากว้าง
    row(SubdistrictMunicipality, 2315, &Place::Subdistrict(4331), 5501909), // ทต.ท่าวังตาล
    row(SubdistrictMunicipality, 4828, &Place::Subdistrict(4327), 5501910), // ทต.หนองแฝก
    row(SubdistrictMunicipality, 6370, &Place::Subdistrict(4332), 5501911), // ทต.สันทรายมหาวงศ์
    row(SubdistrictMunicipality, 3454, &Place::Subdistrict(4333), 5501912), // ทต.ป่าบง
    row(SubdistrictAdministration, 5504, &Place::Subdistrict(4334), 6502001), // อบต.เมืองแหง
    row(SubdistrictAdministration, 5438, &Place::Subdistrict(4335), 6502002), // อบต.เปียงหลวง
    row(SubdistrictMunicipality, 5801, &Place::Subdistrict(4336), 5502003), // ทต.แสนไห
    row(SubdistrictMunicipality, 988, &Place::District(539), 5502101), // ทต.ไชยปราการ
    row(SubdistrictMunicipality, 677, &Place::Subdistrict(4340), 5502102), // ทต.หนองบัว
    row(SubdistrictAdministration, 5699, &Place::Subdistrict(4339), 6502103), // อบต.แม่ทะลบ
    row(SubdistrictMunicipality, 4198, &Place::Subdistrict(4338), 6502104), // ทต.ศรีดงเย็น
    row(SubdistrictMunicipality, 933, &Place::District(540), 5502201), // ทต.แม่วาง
    row(SubdistrictAdministration, 1806, &Place::Subdistrict(4345), 6502202), // อบต.ดอนเปา
    row(SubdistrictAdministration, 3069, &Place::Subdistrict(4341), 6502203), // อบต.บ้านกาด
    row(SubdistrictAdministration, 5736, &Place::Subdistrict(4344), 6502204), // อบต.แม่วิน
    row(SubdistrictAdministration, 2160, &Place::Subdistrict(4342), 6502205), // อบต.ทุ่งปี๊
    row(SubdistrictAdministration, 2178, &Place::Subdistrict(4343), 6502206), // อบต.ทุ่งรวงทอง
    row(SubdistrictAdministration, 3197, &Place::Subdistrict(4348), 6502301), // อบต.บ้านสหกรณ์
    row(SubdistrictAdministration, 2108, &Place::Subdistrict(4351), 6502302), // อบต.ทาเหนือ
    row(SubdistrictAdministration, 924, &Place::Subdistrict(4350), 6502303), // อบต.แม่ทา
    row(SubdistrictAdministration, 5098, &Place::Subdistrict(4349), 6502304), // อบต.ห้วยแก้ว
    row(SubdistrictAdministration, 5126, &Place::Subdistrict(4347), 6502305), // อบต.ออนกลาง
    row(SubdistrictAdministration, 5127, &Place::Subdistrict(4346), 6502306), // อบต.ออนเหนือ
    row(SubdistrictMunicipality, 3798, &Place::Subdistrict(4354), 5502401), // ทต.ยางคราม
    row(SubdistrictMunicipality, 618, &Place::Subdistrict(4353), 5502402), // ทต.สองแคว
    row(SubdistrictMunicipality, 629, &Place::Subdistrict(4355), 5502403), // ทต.สันติสุข
    row(SubdistrictAdministration, 130, &Place::Subdistrict(4352), 6502404), // อบต.ดอยหล่อ
    row(SubdistrictAdministration, 5640, &Place::Subdistrict(4358), 6502501), // อบต.แจ่มหลวง
    row(SubdistrictAdministration, 3094, &Place::Subdistrict(4356), 6502502), // อบต.บ้านจันทร์
    row(SubdistrictAdministration, 5775, &Place::Subdistrict(4357), 6502503), // อบต.แม่แดด
    row(ProvincialAdministration, 527, &Place::Province(39), 2510101), // อบจ.ลำพูน
    row(TownMunicipality, 527, &Place::District(544), 4510102), // ทม.ลำพูน
    row(SubdistrictMunicipality, 3260, &Place::District(544), 5510103), // ทต.บ้านแป้น
    row(SubdistrictMunicipality, 3897, &Place::District(544), 5510104), // ทต.ริมปิง
    row(SubdistrictMunicipality, 5160, &Place::District(544), 5510105), // ทต.อุโมงค์
    row(SubdistrictMunicipality, 3741, &Place::Subdistrict(4371), 5510106), // ทต.มะเขือแจ้
    row(SubdistrictMunicipality, 5571, &Place::Subdistrict(4360), 5510107), // ทต.เหมืองง่า
    row(SubdistrictMunicipality, 5534, &Place::Subdistrict(4369), 5510108), // ทต.เวียงยอง
    row(SubdistrictMunicipality, 3064, &Place::Subdistrict(4370), 5510109), // ทต.บ้านกลาง
    row(SubdistrictMunicipality, 5572, &Place::Subdistrict(4367), 5510110), // ทต.เหมืองจี้
    row(SubdistrictMunicipality, 2006, &Place::Subdistrict(4365), 5510111), // ทต.ต้นธง
    row(SubdistrictMunicipality, 3320, &Place::Subdistrict(4363), 5510112), // ทต.ประตูป่า
    row(SubdistrictMunicipality, 4627, &Place::Subdistrict(4362), 5510113), // ทต.หนองช้างคืน
    row(SubdistrictMunicipality, 6252, &Place::Subdistrict(4366), 5510114), // ทต.ท่าเชียงทอง
    row(SubdistrictMunicipality, 3467, &Place::Subdistrict(4368), 5510115), // ทต.ป่าสัก
    row(SubdistrictAdministration, 4769, &Place::Subdistrict(4373), 6510116), // อบต.หนองหนาม
    row(SubdistrictMunicipality, 4205, &Place::Subdistrict(4372), 5510117), // ทต.ศรีบัวบาน
    row(SubdistrictMunicipality, 2095, &Place::District(545), 5510201), // ทต.ทากาศ
    row(SubdistrictMunicipality, 2107, &Place::District(545), 5510202), // ทต.ทาสบเส้า
    row(SubdistrictMunicipality, 6243, &Place::Subdistrict(4375), 5510203), // ทต.ทาสบชัย
    row(SubdistrictMunicipality, 2096, &Place::Subdistrict(4377), 5510204), // ทต.ทาขุมเงิน
    row(SubdistrictMunicipality, 2103, &Place::Subdistrict(4378), 5510205), // ทต.ทาทุ่งหลวง
    row(SubdistrictMunicipality, 2105, &Place::Subdistrict(4374), 5510206), // ทต.ทาปลาดุก
    row(SubdistrictMunicipality, 6242, &Place::Subdistrict(4376), 5510207), // ทต.ทากาศเหนือ
    row(SubdistrictAdministration, 2109, &Place::Subdistrict(4379), 6510208), // อบต.ทาแม่ลอบ
    row(SubdistrictMunicipality, 349, &Place::District(546), 5510301), // ทต.บ้านโฮ่ง
    row(SubdistrictMunicipality, 4226, &Place::Subdistrict(4383), 5510302), // ทต.ศรีเตี้ย
    row(SubdistrictAdministration, 6452, &Place::Subdistrict(4380), 6510303), // อบต.เวียงกานต์
    row(SubdistrictAdministration, 4698, &Place::Subdistrict(4384), 6510304), // อบต.หนองปลาสะวาย
    row(SubdistrictAdministration, 5591, &Place::Subdistrict(4382), 6510305), // อบต.เหล่ายาว
    row(SubdistrictAdministration, 3457, &Place::Subdistrict(4381), 6510306), // อบต.ป่าพลู
    row(SubdistrictMunicipality, 5692, &Place::District(547), 5510401), // ทต.แม่ตืน
    row(SubdistrictMunicipality, 4058, &Place::District(547), 5510402), // ทต.วังดิน
    row(SubdistrictMunicipality, 1695, &Place::Subdistrict(4388), 5510403), // ทต.ดงดำ
    row(SubdistrictMunicipality, 530, &Place::Subdistrict(4385), 5510404), // ทต.ลี้
    row(SubdistrictMunicipality, 4213, &Place::Subdistrict(4392), 5510405), // ทต.ศรีวิชัย
    row(SubdistrictAdministration, 2490, &Place::Subdistrict(4387), 6510406), // อบต.นาทราย
    row(SubdistrictMunicipality, 3489, &Place::Subdistrict(4391), 5510407), // ทต.ป่าไผ่
    row(SubdistrictAdministration, 6461, &Place::Subdistrict(4386), 6510408), // อบต.เวียงแก้ว
    row(SubdistrictMunicipality, 1187, &Place::Subdistrict(4389), 5510409), // ทต.ก้อ
    row(SubdistrictAdministration, 929, &Place::Subdistrict(4390), 6510410), // อบต.แม่ลาน
    row(SubdistrictMunicipality, 173, &Place::District(548), 5510501), // ทต.ทุ่งหัวช้าง
    row(SubdistrictAdministration, 173, &Place::Subdistrict(4393), 6510502), // อบต.ทุ่งหัวช้าง
    row(SubdistrictAdministration, 1924, &Place::Subdistrict(4395), 6510503), // อบต.ตะเคียนปม
    row(SubdistrictAdministration, 3158, &Place::Subdistrict(4394), 6510504), // อบต.บ้านปวง
    row(SubdistrictMunicipality, 5778, &Place::Subdistrict(4398), 5510601), // ทต.แม่แรง
    row(SubdistrictMunicipality, 389, &Place::District(549), 5510602), // ทต.ป่าซาง
    row(SubdistrictMunicipality, 3773, &Place::District(549), 5510603), // ทต.ม่วงน้อย
    row(SubdistrictMunicipality, 3712, &Place::Subdistrict(4401), 5510604), // ทต.มะกอก
    row(SubdistrictAdministration, 2268, &Place::Subdistrict(4402), 6510605), // อบต.ท่าตุ้ม
    row(SubdistrictAdministration, 2421, &Place::Subdistrict(4404), 6510606), // อบต.นครเจดีย์
    row(SubdistrictAdministration, 2659, &Place::Subdistrict(4403), 6510607), // อบต.น้ำดิบ
    row(SubdistrictMunicipality, 3235, &Place::Subdistrict(4400), 6510608), // ทต.บ้านเรือน
    row(SubdistrictMunicipality, 325, &Place::Subdistrict(4405), 5510701), // ทต.บ้านธิ
    row(SubdistrictAdministration, 5066, &Place::Subdistrict(4406), 6510702), // อบต.ห้วยยาบ
    row(SubdistrictMunicipality, 4086, &Place::District(551), 5510801), // ทต.วังผาง
    row(SubdistrictMunicipality, 4745, &Place::Subdistrict(4407), 5510802), // ทต.หนองล่อง
    row(SubdistrictMunicipality, 4727, &Place::Subdistrict(4408), 5510803), // ทต.หนองยวง
    row(ProvincialAdministration, 526, &Place::Province(40), 2520101), // อบจ.ลำปาง
    row(CityMunicipality, 526, &Place::District(552), 3520102), // ทน.ลำปาง
    row(TownMunicipality, 6418, &Place::District(552), 4520103), // ทม.เขลางค์นคร
    row(SubdistrictMunicipality, 2007, &Place::Subdistrict(4426), 5520104), // ทต.ต้นธงชัย
    row(SubdistrictMunicipality, 3052, &Place::District(552), 5520105), // ทต.บ่อแฮ้ว
    row(TownMunicipality, 440, &Place::District(552), 4520106), // ทม.พิชัย
    row(SubdistrictMunicipality, 6281, &Place::Subdistrict(4425), 6520107), // ทต.บ่อแฮ้วหนองกระทิง
    row(SubdistrictAdministration, 3247, &Place::Subdistrict(4422), 6520108), // อบต.บ้านเอื้อม
    row(SubdistrictAdministration, 440, &Place::Subdistrict(4420), 6520109), // อบต.พิชัย
    row(SubdistrictAdministration, 2163, &Place::Subdistrict(4421), 6520110), // อบต.ทุ่งฝาย
    row(SubdistrictAdministration, 245, &Place::Subdistrict(4427), 6520111), // อบต.นิคมพัฒนา
    row(SubdistrictAdministration, 3089, &Place::Subdistrict(4424), 6520112), // อบต.บ้านค่า
    row(SubdistrictAdministration, 3229, &Place::Subdistrict(4423), 6520113), // อบต.บ้านเป้า
    row(SubdistrictAdministration, 3267, &Place::Subdistrict(4418), 6520114), // อบต.บ้านแลง
    row(SubdistrictAdministration, 3241, &Place::Subdistrict(4419), 6520115), // อบต.บ้านเสด็จ
    row(SubdistrictAdministration, 2996, &Place::Subdistrict(4428), 6520116), // อบต.บุญนาคพัฒนา
    row(SubdistrictMunicipality, 942, &Place::Subdistrict(4432), 5520201), // ทต.แม่เมาะ
    row(SubdistrictAdministration, 2549, &Place::Subdistrict(4430), 6520202), // อบต.นาสัก
    row(SubdistrictAdministration, 4278, &Place::Subdistrict(4433), 6520203), // อบต.สบป้าด
    row(SubdistrictAdministration, 1554, &Place::Subdistrict(4431), 6520204), // อบต.จางเหนือ
    row(SubdistrictAdministration, 3111, &Place::Subdistrict(4429), 6520205), // อบต.บ้านดง
    row(SubdistrictMunicipality, 4088, &Place::Subdistrict(4437), 5520301), // ทต.วังพร้าว
    row(SubdistrictMunicipality, 750, &Place::District(554), 5520302), // ทต.เกาะคา
    row(SubdistrictMunicipality, 2603, &Place::Subdistrict(4435), 5520303), // ทต.นาแก้ว
    row(SubdistrictMunicipality, 4232, &Place::Subdistrict(4438), 5520304), // ทต.ศาลา
    row(SubdistrictMunicipality, 3976, &Place::Subdistrict(4434), 5520305), // ทต.ลำปางหลวง
    row(SubdistrictMunicipality, 6194, &Place::Subdistrict(4436), 5520306), // ทต.ไหล่หิน
    row(SubdistrictMunicipality, 2289, &Place::Subdistrict(4441), 5520307), // ทต.ท่าผา
    row(SubdistrictMunicipality, 6415, &Place::Subdistrict(4439), 5520308), // ทต.เกาะคาแม่ยาว
    row(SubdistrictAdministration, 2612, &Place::Subdistrict(4440), 6520309), // อบต.นาแส่ง
    row(SubdistrictAdministration, 6100, &Place::Subdistrict(4442), 6520310), // อบต.ใหม่พัฒนา
    row(SubdistrictMunicipality, 903, &Place::District(555), 5520401), // ทต.เสริมงาม
    row(SubdistrictMunicipality, 5549, &Place::Subdistrict(4445), 5520402), // ทต.เสริมซ้าย
    row(SubdistrictMunicipality, 2138, &Place::Subdistrict(4443), 5520403), // ทต.ทุ่งงาม
    row(SubdistrictAdministration, 5547, &Place::Subdistrict(4446), 6520404), // อบต.เสริมกลาง
    row(SubdistrictAdministration, 5548, &Place::Subdistrict(4444), 6520405), // อบต.เสริมขวา
    row(SubdistrictMunicipality, 4895, &Place::District(556), 5520501), // ทต.หลวงเหนือ
    row(SubdistrictMunicipality, 4896, &Place::Subdistrict(4448), 5520502), // ทต.หลวงใต้
    row(SubdistrictAdministration, 347, &Place::Subdistrict(4449), 6520503), // อบต.บ้านโป่ง
    row(SubdistrictAdministration, 3270, &Place::Subdistrict(4454), 6520504), // อบต.บ้านแหง
    row(SubdistrictAdministration, 3305, &Place::Subdistrict(4451), 6520505), // อบต.ปงเตา
    row(SubdistrictAdministration, 239, &Place::Subdistrict(4452), 6520506), // อบต.นาแก
    row(SubdistrictAdministration, 3188, &Place::Subdistrict(4450), 6520507), // อบต.บ้านร้อง
    row(SubdistrictAdministration, 3206, &Place::Subdistrict(4455), 6520508), // อบต.บ้านหวด
    row(SubdistrictAdministration, 3216, &Place::Subdistrict(4453), 6520509), // อบต.บ้านอ้อน
    row(SubdistrictAdministration, 5691, &Place::Subdistrict(4456), 6520510), // อบต.แม่ตีบ
    row(SubdistrictMunicipality, 918, &Place::District(557), 5520601), // ทต.แจ้ห่ม
    row(SubdistrictMunicipality, 3198, &Place::Subdistrict(4458), 5520602), // ทต.บ้านสา
    row(SubdistrictMunicipality, 2162, &Place::Subdistrict(4462), 5520603), // ทต.ทุ่งผึ้ง
    row(SubdistrictAdministration, 918, &Place::Subdistrict(4457), 6520604), // อบต.แจ้ห่ม
    row(SubdistrictAdministration, 5752, &Place::Subdistrict(4460), 6520605), // อบต.แม่สุก
    row(SubdistrictAdministration, 4191, &Place::Subdistrict(4463), 6520606), // อบต.วิเชตนคร
    row(SubdistrictAdministration, 3299, &Place::Subdistrict(4459), 6520607), // อบต.ปงดอน
    row(SubdistrictAdministration, 5481, &Place::Subdistrict(4461), 6520608), // อบต.เมืองมาย
    row(SubdistrictMunicipality, 3289, &Place::District(558), 5520701), // ทต.บ้านใหม่
    row(SubdistrictMunicipality, 549, &Place::District(558), 5520702), // ทต.วังเหนือ
    row(SubdistrictAdministration, 4056, &Place::Subdistrict(4469), 6520703), // อบต.วังซ้าย
    row(SubdistrictAdministration, 2199, &Place::Subdistrict(4464), 6520704), // อบต.ทุ่งฮั้ว
    row(SubdistrictAdministration, 3915, &Place::Subdistrict(4467), 6520705), // อบต.ร่องเคาะ
    row(SubdistrictAdministration, 4123, &Place::Subdistrict(4470), 6520706), // อบต.วังแก้ว
    row(SubdistrictAdministration, 4134, &Place::Subdistrict(4466), 6520707), // อบต.วังใต้
    row(SubdistrictAdministration, 4068, &Place::Subdistrict(4471), 6520708), // อบต.วังทรายคำ
    row(SubdistrictAdministration, 536, &Place::Subdistrict(4468), 6520709), // อบต.วังทอง
    row(SubdistrictMunicipality, 5533, &Place::Subdistrict(4476), 5520801), // ทต.เวียงมอก
    row(TownMunicipality, 4025, &Place::District(559), 4520802), // ทม.ล้อมแรด
    row(SubdistrictMunicipality, 5402, &Place::Subdistrict(4479), 5520803), // ทต.เถินบุรี
    row(SubdistrictMunicipality, 5719, &Place::Subdistrict(4475), 5520804), // ทต.แม่มอก
    row(SubdistrictAdministration, 5696, &Place::Subdistrict(4478), 6520805), // อบต.แม่ถอด
    row(SubdistrictAdministration, 5734, &Place::Subdistrict(4473), 6520806), // อบต.แม่วะ
    row(SubdistrictAdministration, 2618, &Place::Subdistrict(4477), 6520807), // อบต.นาโป่ง
    row(SubdistrictAdministration, 5710, &Place::Subdistrict(4474), 6520808), // อบต.แม่ปะ
    row(SubdistrictMunicipality, 5714, &Place::District(560), 5520901), // ทต.แม่ปุ
    row(SubdistrictMunicipality, 925, &Place::District(560), 5520902), // ทต.แม่พริก
    row(SubdistrictMunicipality, 3574, &Place::Subdistrict(4483), 5520903), // ทต.พระบาทวังตวง
    row(SubdistrictAdministration, 6468, &Place::Subdistrict(4480), 6520904), // อบต.แม่พริกผาปัง
    row(SubdistrictMunicipality, 6315, &Place::District(561), 5521001), // ทต.ป่าตันนาครัว
    row(SubdistrictMunicipality, 2699, &Place::Subdistrict(4489), 5521002), // ทต.น้ำโจ้
    row(SubdistrictMunicipality, 923, &Place::Subdistrict(4484), 5521003), // ทต.แม่ทะ
    row(SubdistrictMunicipality, 6376, &Place::Subdistrict(4493), 5521004), // ทต.สิริราช
    row(SubdistrictMunicipality, 2447, &Place::Subdistrict(4485), 5521005), // ทต.นาครัว
    row(SubdistrictAdministration, 4963, &Place::Subdistrict(4491), 6521006), // อบต.หัวเสือ
    row(SubdistrictAdministration, 1820, &Place::Subdistrict(4490), 6521007), // อบต.ดอนไฟ
    row(SubdistrictAdministration, 3071, &Place::Subdistrict(4487), 6521008), // อบต.บ้านกิ่ว
    row(SubdistrictAdministration, 3146, &Place::Subdistrict(4488), 6521009), // อบต.บ้านบอม
    row(SubdistrictAdministration, 4118, &Place::Subdistrict(4492), 6521010), // อบต.วังเงิน
    row(SubdistrictMunicipality, 595, &Place::District(562), 5521101), // ทต.สบปราบ
    row(SubdistrictAdministration, 2533, &Place::Subdistrict(4497), 6521102), // อบต.นายาง
    row(SubdistrictAdministration, 5670, &Place::Subdistrict(4496), 6521103), // อบต.แม่กัวะ
    row(SubdistrictAdministration, 595, &Place::Subdistrict(4494), 6521104), // อบต.สบปราบ
    row(SubdistrictAdministration, 4292, &Place::Subdistrict(4495), 6521105), // อบต.สมัย
    row(SubdistrictMunicipality, 726, &Place::District(563), 5521201), // ทต.ห้างฉัตร
    row(SubdistrictMunicipality, 5482, &Place::Subdistrict(4500), 5521202), // ทต.เมืองยาว
    row(SubdistrictMunicipality, 3303, &Place::Subdistrict(4501), 5521203), // ทต.ปงยางคก
    row(SubdistrictMunicipality, 6405, &Place::Subdistrict(4498), 5521204), // ทต.ห้างฉัตรแม่ตาล
    row(SubdistrictMunicipality, 5529, &Place::Subdistrict(4502), 6521205), // ทต.เวียงตาล
    row(SubdistrictAdministration, 4778, &Place::Subdistrict(4499), 6521206), // อบต.หนองหล่ม
    row(SubdistrictAdministration, 5744, &Place::Subdistrict(4503), 6521207), // อบต.แม่สัน
    row(SubdistrictAdministration, 4030, &Place::Subdistrict(4504), 6521208), // อบต.วอแก้ว
    row(SubdistrictMunicipality, 839, &Place::Subdistrict(4505), 5521301), // ทต.เมืองปาน
    row(SubdistrictAdministration, 5641, &Place::Subdistrict(4508), 6521302), // อบต.แจ้ซ้อน
    row(SubdistrictAdministration, 2122, &Place::Subdistrict(4507), 6521303), // อบต.ทุ่งกว๋าว
    row(SubdistrictMunicipality, 3077, &Place::Subdistrict(4506), 6521304), // ทต.บ้านขอ
    row(SubdistrictAdministration, 4960, &Place::Subdistrict(4509), 6521305), // อบต.หัวเมือง
    row(ProvincialAdministration, 736, &Place::Province(41), 2530101), // อบจ.อุตรดิตถ์
    row(TownMunicipality, 736, &Place::District(565), 4530102), // ทม.อุตรดิตถ์
    row(SubdistrictMunicipality, 3217, &Place::Subdistrict(4512), 5530103), // ทต.บ้านเกาะ
    row(SubdistrictMunicipality, 3115, &Place::District(565), 5530104), // ทต.บ้านด่านนาขาม
    row(SubdistrictMunicipality, 4038, &Place::District(565), 5530105), // ทต.วังกะพี้
    row(SubdistrictMunicipality, 2677, &Place::Subdistrict(4517), 5530106), // ทต.น้ำริด
    row(SubdistrictMunicipality, 4969, &Place::Subdistrict(4516), 5530107), // ทต.หาดกรวด
    row(SubdistrictMunicipality, 2356, &Place::Subdistrict(4511), 5530108), // ทต.ท่าเสา
    row(SubdistrictMunicipality, 1465, &Place::Subdistrict(4514), 5530109), // ทต.คุ้งตะเภา
    row(SubdistrictMunicipality, 3503, &Place::Subdistrict(4521), 5530110), // ทต.ผาจุก
    row(SubdistrictMunicipality, 1506, &Place::Subdistrict(4518), 5530111), // ทต.งิ้วงาม
    row(SubdistrictMunicipality, 3474, &Place::Subdistrict(4513), 5530112), // ทต.ป่าเซ่า
    row(SubdistrictAdministration, 1229, &Place::Subdistrict(4525), 6530113), // อบต.ขุนฝาง
    row(SubdistrictAdministration, 2032, &Place::Subdistrict(4526), 6530114), // อบต.ถ้ำฉลอง
    row(SubdistrictAdministration, 321, &Place::Subdistrict(4520), 6530115), // อบต.บ้านด่าน
    row(SubdistrictAdministration, 3115, &Place::Subdistrict(4519), 6530116), // อบต.บ้านด่านนาขาม
    row(SubdistrictAdministration, 4058, &Place::Subdistrict(4522), 6530117), // อบต.วังดิน
    row(SubdistrictAdministration, 5794, &Place::Subdistrict(4523), 6530118), // อบต.แสนตอ
    row(SubdistrictAdministration, 4973, &Place::Subdistrict(4524), 6530119), // อบต.หาดงิ้ว
    row(SubdistrictMunicipality, 139, &Place::District(566), 5530201), // ทต.ตรอน
    row(SubdistrictMunicipality, 3248, &Place::District(566), 5530202), // ทต.บ้านแก่ง
    row(SubdistrictAdministration, 4126, &Place::Subdistrict(4527), 6530203), // อบต.วังแดง
    row(SubdistrictAdministration, 1240, &Place::Subdistrict(4531), 6530204), // อบต.ข่อยสูง
    row(SubdistrictAdministration, 2685, &Place::Subdistrict(4530), 6530205), // อบต.น้ำอ่าง
    row(SubdistrictAdministration, 3248, &Place::Subdistrict(4528), 6530206), // อบต.บ้านแก่ง
    row(SubdistrictAdministration, 4983, &Place::Subdistrict(4529), 6530207), // อบต.หาดสองแคว
    row(SubdistrictMunicipality, 185, &Place::District(567), 5530301), // ทต.ท่าปลา
    row(SubdistrictMunicipality, 3911, &Place::District(567), 5530302), // ทต.ร่วมจิต
    row(SubdistrictMunicipality, 1513, &Place::Subdistrict(4535), 5530303), // ทต.จริม
    row(SubdistrictAdministration, 185, &Place::Subdistrict(4532), 6530304), // อบต.ท่าปลา
    row(SubdistrictAdministration, 2359, &Place::Subdistrict(4545), 6530305), // อบต.ท่าแฝก
    row(SubdistrictAdministration, 2458, &Place::Subdistrict(4537), 6530306), // อบต.นางพญา
    row(SubdistrictAdministration, 2682, &Place::Subdistrict(4536), 6530307), // อบต.น้ำหมัน
    row(SubdistrictAdministration, 3519, &Place::Subdistrict(4534), 6530308), // อบต.ผาเลือด
    row(SubdistrictMunicipality, 6346, &Place::Subdistrict(4538), 6530309), // ทต.ร่วมใจ
    row(SubdistrictMunicipality, 4982, &Place::Subdistrict(4533), 6530310), // ทต.หาดล้า
    row(SubdistrictMunicipality, 248, &Place::District(568), 5530401), // ทต.น้ำปาด
    row(SubdistrictAdministration, 5395, &Place::Subdistrict(4541), 6530402), // อบต.เด่นเหล็ก
    row(SubdistrictAdministration, 2703, &Place::Subdistrict(4543), 6530403), // อบต.น้ำไผ่
    row(SubdistrictAdministration, 2702, &Place::Subdistrict(4542), 6530404), // อบต.น้ำไคร้
    row(SubdistrictAdministration, 3164, &Place::Subdistrict(4540), 6530405), // อบต.บ้านฝาย
    row(SubdistrictAdministration, 5794, &Place::Subdistrict(4539), 6530406), // อบต.แสนตอ
    row(SubdistrictAdministration, 5059, &Place::Subdistrict(4544), 6530407), // อบต.ห้วยมุ่น
    row(SubdistrictMunicipality, 449, &Place::District(569), 5530501), // ทต.ฟากท่า
    row(SubdistrictAdministration, 449, &Place::Subdistrict(4546), 6530502), // อบต.ฟากท่า
    row(SubdistrictAdministration, 3243, &Place::Subdistrict(4548), 6530503), // อบต.บ้านเสี้ยว
    row(SubdistrictAdministration, 4367, &Place::Subdistrict(4547), 6530504), // อบต.สองคอน
    row(SubdistrictAdministration, 4370, &Place::Subdistrict(4549), 6530505), // อบต.สองห้อง
    row(SubdistrictMunicipality, 346, &Place::District(570), 5530601), // ทต.บ้านโคก
    row(SubdistrictMunicipality, 2444, &Place::Subdistrict(4552), 6530602), // ทต.นาขุม
    row(SubdistrictAdministration, 3045, &Place::Subdistrict(4553), 6530603), // อบต.บ่อเบี้ย
    row(SubdistrictAdministration, 3780, &Place::Subdistrict(4550), 6530604), // อบต.ม่วงเจ็ดต้น
    row(SubdistrictMunicipality, 6096, &Place::District(571), 5530701), // ทต.ในเมือง
    row(SubdistrictMunicipality, 2329, &Place::District(571), 5530702), // ทต.ท่าสัก
    row(SubdistrictAdministration, 6096, &Place::Subdistrict(4554), 6530703), // อบต.ในเมือง
    row(SubdistrictAdministration, 3203, &Place::Subdistrict(4559), 6530704), // อบต.บ้านหม้อ
    row(SubdistrictAdministration, 3542, &Place::Subdistrict(4562), 6530705), // อบต.พญาแมน
    row(SubdistrictAdministration, 1406, &Place::Subdistrict(4558), 6530706), // อบต.คอรุม
    row(SubdistrictAdministration, 2306, &Place::Subdistrict(4560), 6530707), // อบต.ท่ามะเฟือง
    row(SubdistrictAdministration, 2329, &Place::Subdistrict(4557), 6530708), // อบต.ท่าสัก
    row(SubdistrictAdministration, 2533, &Place::Subdistrict(4564), 6530709), // อบต.นายาง
    row(SubdistrictAdministration, 2571, &Place::Subdistrict(4563), 6530710), // อบต.นาอิน
    row(SubdistrictAdministration, 3276, &Place::Subdistrict(4561), 6530711), // อบต.บ้านโคน
    row(SubdistrictAdministration, 3113, &Place::Subdistrict(4555), 6530712), // อบต.บ้านดารา
    row(SubdistrictAdministration, 6182, &Place::Subdistrict(4556), 6530713), // อบต.ไร่อ้อย
    row(SubdistrictMunicipality, 2175, &Place::District(572), 5530801), // ทต.ทุ่งยั้ง
    row(SubdistrictMunicipality, 4939, &Place::District(572), 5530802), // ทต.หัวดง
    row(SubdistrictMunicipality, 4206, &Place::District(572), 5530803), // ทต.ศรีพนมมาศ
    row(SubdistrictAdministration, 1600, &Place::Subdistrict(4569), 6530804), // อบต.ชัยจุมพล
    row(SubdistrictAdministration, 1855, &Place::Subdistrict(4572), 6530805), // อบต.ด่านแม่คำมัน
    row(SubdistrictMunicipality, 6325, &Place::Subdistrict(4571), 5530806), // ทต.พระเสด็จ
    row(SubdistrictAdministration, 2501, &Place::Subdistrict(4567), 6530807), // อบต.นานกกก
    row(SubdistrictAdministration, 6144, &Place::Subdistrict(4570), 6530808), // อบต.ไผ่ล้อม
    row(SubdistrictAdministration, 3531, &Place::Subdistrict(4568), 6530809), // อบต.ฝายหลวง
    row(SubdistrictAdministration, 5718, &Place::Subdistrict(4566), 6530810), // อบต.แม่พูล
    row(SubdistrictMunicipality, 160, &Place::District(573), 5530901), // ทต.ทองแสนขัน
    row(SubdistrictAdministration, 312, &Place::Subdistrict(4574), 6530902), // อบต.บ่อทอง
    row(SubdistrictAdministration, 2671, &Place::Subdistrict(4576), 6530903), // อบต.น้ำพี้
    row(SubdistrictAdministration, 3444, &Place::Subdistrict(4575), 6530904), // อบต.ป่าคาย
    row(SubdistrictAdministration, 3495, &Place::Subdistrict(4573), 6530905), // อบต.ผักขวง
    row(ProvincialAdministration, 920, &Place::Province(42), 2540101), // อบจ.แพร่
    row(TownMunicipality, 920, &Place::District(574), 4540102), // ทม.แพร่
    row(SubdistrictMunicipality, 1649, &Place::District(574), 5540103), // ทต.ช่อแฮ
    row(SubdistrictMunicipality, 2212, &Place::District(574), 5540104), // ทต.ทุ่งโฮ้ง
    row(SubdistrictMunicipality, 5755, &Place::District(574), 5540105), // ทต.แม่หล่าย
    row(SubdistrictMunicipality, 5684, &Place::Subdistrict(4590), 5540106), // ทต.แม่คำมี
    row(SubdistrictMunicipality, 3484, &Place::Subdistrict(4586), 5540107), // ทต.ป่าแมต
    row(SubdistrictMunicipality, 4356, &Place::Subdistrict(4588), 5540108), // ทต.สวนเขื่อน
    row(SubdistrictMunicipality, 4108, &Place::Subdistrict(4589), 5540109), // ทต.วังหงส์
    row(SubdistrictMunicipality, 3130, &Place::Subdistrict(4587), 5540110), // ทต.บ้านถิ่น
    row(SubdistrictMunicipality, 2121, &Place::Subdistrict(4591), 5540111), // ทต.ทุ่งกวาว
    row(SubdistrictMunicipality, 5573, &Place::Subdistrict(4582), 6540112), // ทต.เหมืองหม้อ
    row(SubdistrictAdministration, 1099, &Place::Subdistrict(4596), 6540113), // อบต.กาญจนา
    row(SubdistrictAdministration, 2470, &Place::Subdistrict(4578), 6540114), // อบต.นาจักร
    row(SubdistrictAdministration, 3481, &Place::Subdistrict(4580), 6540115), // อบต.ป่าแดง
    row(SubdistrictAdministration, 5720, &Place::Subdistrict(4593), 6540116), // อบต.แม่ยม
    row(SubdistrictAdministration, 6347, &Place::Subdistrict(4595), 6540117), // อบต.ร่องฟองน้ำชำ
    row(SubdistrictAdministration, 4073, &Place::Subdistrict(4583), 6540118), // อบต.วังธง
    row(SubdistrictAdministration, 2234, &Place::Subdistrict(4592), 6540119), // อบต.ท่าข้าม
    row(SubdistrictAdministration, 5061, &Place::Subdistrict(4585), 6540120), // อบต.ห้วยม้า
    row(SubdistrictMunicipality, 505, &Place::District(575), 5540201), // ทต.ร้องกวาง
    row(SubdistrictMunicipality, 3240, &Place::Subdistrict(4600), 5540202), // ทต.บ้านเวียง
    row(SubdistrictAdministration, 6317, &Place::Subdistrict(4597), 6540203), // อบต.ผานางคอย
    row(SubdistrictMunicipality, 2693, &Place::Subdistrict(4599), 6540204), // ทต.น้ำเลา
    row(SubdistrictMunicipality, 5697, &Place::Subdistrict(4606), 6540205), // ทต.แม่ทราย
    row(SubdistrictAdministration, 5723, &Place::Subdistrict(4602), 6540206), // อบต.แม่ยางตาล
    row(SubdistrictAdministration, 5724, &Place::Subdistrict(4607), 6540207), // อบต.แม่ยางร้อง
    row(SubdistrictAdministration, 6151, &Place::Subdistrict(4604), 6540208), // อบต.ไผ่โทน
    row(SubdistrictMunicipality, 5725, &Place::Subdistrict(4603), 6540209), // ทต.แม่ยางฮ่อ
    row(SubdistrictAdministration, 5109, &Place::Subdistrict(4605), 6540210), // อบต.ห้วยโรง
    row(SubdistrictMunicipality, 3159, &Place::District(576), 5540301), // ทต.บ้านปิน
    row(SubdistrictMunicipality, 5088, &Place::District(576), 5540302), // ทต.ห้วยอ้อ
    row(SubdistrictMunicipality, 5530, &Place::Subdistrict(4611), 5540303), // ทต.เวียงต้า
    row(SubdistrictMunicipality, 5712, &Place::Subdistrict(4616), 5540304), // ทต.แม่ปาน
    row(SubdistrictMunicipality, 6469, &Place::Subdistrict(4608), 5540305), // ทต.แม่ลานนา
    row(SubdistrictAdministration, 3159, &Place::Subdistrict(4609), 6540306), // อบต.บ้านปิน
    row(SubdistrictAdministration, 4943, &Place::Subdistrict(4613), 6540307), // อบต.หัวทุ่ง
    row(SubdistrictAdministration, 2015, &Place::Subdistrict(4610), 6540308), // อบต.ต้าผามอก
    row(SubdistrictMunicipality, 3047, &Place::Subdistrict(4615), 6540309), // ทต.บ่อเหล็กลอง
    row(SubdistrictMunicipality, 3370, &Place::Subdistrict(4612), 5540310), // ทต.ปากกาง
    row(SubdistrictAdministration, 2207, &Place::Subdistrict(4614), 6540311), // อบต.ทุ่งแล้ง
    row(SubdistrictMunicipality, 667, &Place::District(577), 5540401), // ทต.สูงเม่น
    row(SubdistrictAdministration, 1784, &Place::Subdistrict(4620), 6540402), // อบต.ดอนมูล
    row(SubdistrictAdministration, 2655, &Place::Subdistrict(4618), 6540403), // อบต.น้ำชำ
    row(SubdistrictAdministration, 3067, &Place::Subdistrict(4622), 6540404), // อบต.บ้านกวาง
    row(SubdistrictAdministration, 3152, &Place::Subdistrict(4623), 6540405), // อบต.บ้านปง
    row(SubdistrictAdministration, 3245, &Place::Subdistrict(4621), 6540406), // อบต.บ้านเหล่า
    row(SubdistrictAdministration, 3584, &Place::Subdistrict(4628), 6540407), // อบต.พระหลวง
    row(SubdistrictAdministration, 3912, &Place::Subdistrict(4625), 6540408), // อบต.ร่องกาศ
    row(SubdistrictAdministration, 5531, &Place::Subdistrict(4627), 6540409), // อบต.เวียงทอง
    row(SubdistrictAdministration, 4279, &Place::Subdistrict(4626), 6540410), // อบต.สบสาย
    row(SubdistrictMunicipality, 6300, &Place::Subdistrict(4617), 6540411), // ทต.บ้านโตน
    row(SubdistrictAdministration, 4948, &Place::Subdistrict(4619), 6540412), // อบต.หัวฝาย
    row(SubdistrictAdministration, 3070, &Place::Subdistrict(4624), 6540413), // อบต.บ้านกาศ
    row(SubdistrictAdministration, 5688, &Place::Subdistrict(4630), 5540501), // อบต.แม่จั๊วะ
    row(SubdistrictMunicipality, 791, &Place::District(578), 5540502), // ทต.เด่นชัย
    row(SubdistrictMunicipality, 3302, &Place::Subdistrict(4633), 5540503), // ทต.ปงป่าหวาย
    row(SubdistrictAdministration, 791, &Place::Subdistrict(4629), 6540504), // อบต.เด่นชัย
    row(SubdistrictMunicipality, 5688, &Place::District(578), 6540505), // ทต.แม่จั๊วะ
    row(SubdistrictAdministration, 6127, &Place::Subdistrict(4631), 6540506), // อบต.ไทรย้อย
    row(SubdistrictAdministration, 5114, &Place::Subdistrict(4632), 6540507), // อบต.ห้วยไร่
    row(SubdistrictMunicipality, 616, &Place::District(579), 5540601), // ทต.สอง
    row(SubdistrictMunicipality, 5082, &Place::Subdistrict(4636), 5540602), // ทต.ห้วยหม้าย
    row(SubdistrictMunicipality, 5399, &Place::Subdistrict(4637), 6540603), // ทต.เตาปูน
    row(SubdistrictAdministration, 3064, &Place::Subdistrict(4635), 6540604), // อบต.บ้านกลาง
    row(SubdistrictAdministration, 3202, &Place::Subdistrict(4634), 6540605), // อบต.บ้านหนุน
    row(SubdistrictMunicipality, 4960, &Place::Subdistrict(4638), 6540606), // ทต.หัวเมือง
    row(SubdistrictMunicipality, 5649, &Place::Subdistrict(4640), 6540607), // ทต.แดนชุมพล
    row(SubdistrictMunicipality, 2156, &Place::Subdistrict(4641), 6540608), // ทต.ทุ่งน้าว
    row(SubdistrictMunicipality, 4402, &Place::Subdistrict(4639), 6540609), // ทต.สะเอียบ
    row(SubdistrictMunicipality, 534, &Place::District(580), 5540701), // ทต.วังชิ้น
    row(SubdistrictAdministration, 5716, &Place::Subdistrict(4644), 6540702), // อบต.แม่ป้าก
    row(SubdistrictAdministration, 534, &Place::Subdistrict(4642), 6540703), // อบต.วังชิ้น
    row(SubdistrictAdministration, 2523, &Place::Subdistrict(4645), 6540704), // อบต.นาพูน
    row(SubdistrictAdministration, 3467, &Place::Subdistrict(4647), 6540705), // อบต.ป่าสัก
    row(SubdistrictAdministration, 5764, &Place::Subdistrict(4648), 6540706), // อบต.แม่เกิ๋ง
    row(SubdistrictAdministration, 5717, &Place::Subdistrict(4646), 6540707), // อบต.แม่พุง
    row(SubdistrictAdministration, 4296, &Place::Subdistrict(4643), 6540708), // อบต.สรอย
    row(SubdistrictMunicipality, 686, &Place::District(581), 5540801), // ทต.หนองม่วงไข่
    row(SubdistrictAdministration, 5684, &Place::Subdistrict(4649), 6540802), // อบต.แม่คำมี
    row(SubdistrictAdministration, 1998, &Place::Subdistrict(4653), 6540803), // อบต.ตำหนักธรรม
    row(SubdistrictAdministration, 2205, &Place::Subdistrict(4654), 6540804), // อบต.ทุ่งแค้ว
    row(SubdistrictAdministration, 2676, &Place::Subdistrict(4651), 6540805), // อบต.น้ำรัด
    row(SubdistrictAdministration, 4111, &Place::Subdistrict(4652), 6540806), // อบต.วังหลวง
    row(ProvincialAdministration, 246, &Place::Province(43), 2550101), // อบจ.น่าน
    row(TownMunicipality, 246, &Place::District(582), 4550102), // ทม.น่าน
    row(SubdistrictMunicipality, 1844, &Place::Subdistrict(4662), 5550103), // ทต.ดู่ใต้
    row(TownMunicipality, 6116, &Place::Subdistrict(4658), 6550104), // ทม.ไชยสถาน
    row(SubdistrictAdministration, 2028, &Place::Subdistrict(4659), 6550105), // อบต.ถืมตอง
    row(SubdistrictAdministration, 3018, &Place::Subdistrict(4656), 6550106), // อบต.บ่อ
    row(SubdistrictAdministration, 3515, &Place::Subdistrict(4657), 6550107), // อบต.ผาสิงห์
    row(SubdistrictAdministration, 5518, &Place::Subdistrict(4660), 6550108), // อบต.เรือง
    row(SubdistrictAdministration, 3038, &Place::Subdistrict(4664), 6550109), // อบต.บ่อสวก
    row(SubdistrictAdministration, 4398, &Place::Subdistrict(4665), 6550110), // อบต.สะเนียน
    row(SubdistrictMunicipality, 1067, &Place::Subdistrict(4663), 5550111), // ทต.กองควาย
    row(SubdistrictAdministration, 2479, &Place::Subdistrict(4661), 6550112), // อบต.นาซาว
    row(SubdistrictMunicipality, 4826, &Place::District(583), 5550201), // ทต.หนองแดง
    row(SubdistrictAdministration, 2670, &Place::Subdistrict(4668), 6550202), // อบต.น้ำพาง
    row(SubdistrictAdministration, 921, &Place::Subdistrict(4670), 6550203), // อบต.แม่จริม
    row(SubdistrictAdministration, 4826, &Place::Subdistrict(4666), 6550204), // อบต.หนองแดง
    row(SubdistrictAdministration, 4884, &Place::Subdistrict(4667), 6550205), // อบต.หมอเมือง
    row(SubdistrictAdministration, 3173, &Place::Subdistrict(4674), 6550301), // อบต.บ้านพี้
    row(SubdistrictAdministration, 3174, &Place::Subdistrict(4671), 6550302), // อบต.บ้านฟ้า
    row(SubdistrictAdministration, 3445, &Place::Subdistrict(4672), 6550303), // อบต.ป่าคาหลวง
    row(SubdistrictAdministration, 4344, &Place::Subdistrict(4673), 6550304), // อบต.สวด
    row(SubdistrictMunicipality, 228, &Place::District(585), 5550401), // ทต.นาน้อย
    row(SubdistrictMunicipality, 4216, &Place::Subdistrict(4677), 5550402), // ทต.ศรีษะเกษ
    row(SubdistrictAdministration, 228, &Place::Subdistrict(4675), 6550403), // อบต.นาน้อย
    row(SubdistrictAdministration, 778, &Place::Subdistrict(4676), 6550404), // อบต.เชียงของ
    row(SubdistrictAdministration, 2660, &Place::Subdistrict(4681), 6550405), // อบต.น้ำตก
    row(SubdistrictAdministration, 259, &Place::Subdistrict(4680), 6550406), // อบต.บัวใหญ่
    row(SubdistrictAdministration, 4264, &Place::Subdistrict(4678), 6550407), // อบต.สถาน
    row(SubdistrictAdministration, 4421, &Place::Subdistrict(4679), 6550408), // อบต.สันทะ
    row(SubdistrictMunicipality, 377, &Place::District(586), 5550501), // ทต.ปัว
    row(SubdistrictMunicipality, 4255, &Place::Subdistrict(4685), 5550502), // ทต.ศิลาแลง
    row(SubdistrictAdministration, 5635, &Place::Subdistrict(4683), 6550503), // อบต.แงง
    row(SubdistrictAdministration, 6114, &Place::Subdistrict(4688), 6550504), // อบต.ไชยวัฒนา
    row(SubdistrictAdministration, 3435, &Place::Subdistrict(4692), 6550505), // อบต.ป่ากลาง
    row(SubdistrictAdministration, 4029, &Place::Subdistrict(4693), 6550506), // อบต.วรนคร
    row(SubdistrictAdministration, 4254, &Place::Subdistrict(4686), 6550507), // อบต.ศิลาเพชร
    row(SubdistrictAdministration, 4264, &Place::Subdistrict(4684), 6550508), // อบต.สถาน
    row(SubdistrictAdministration, 5341, &Place::Subdistrict(4689), 6550509), // อบต.เจดีย์ชัย
    row(SubdistrictAdministration, 3684, &Place::Subdistrict(4690), 6550510), // อบต.ภูคา
    row(SubdistrictAdministration, 4259, &Place::Subdistrict(4691), 6550511), // อบต.สกาด
    row(SubdistrictAdministration, 5125, &Place::Subdistrict(4687), 6550512), // อบต.อวน
    row(SubdistrictMunicipality, 190, &Place::District(587), 5550601), // ทต.ท่าวังผา
    row(SubdistrictAdministration, 1967, &Place::Subdistrict(4698), 6550602), // อบต.ตาลชุม
    row(SubdistrictAdministration, 3895, &Place::Subdistrict(4694), 6550603), // อบต.ริม
    row(SubdistrictAdministration, 84, &Place::Subdistrict(4700), 6550604), // อบต.จอมพระ
    row(SubdistrictAdministration, 3443, &Place::Subdistrict(4695), 6550605), // อบต.ป่าคา
    row(SubdistrictAdministration, 3787, &Place::Subdistrict(4697), 6550606), // อบต.ยม
    row(SubdistrictAdministration, 4209, &Place::Subdistrict(4699), 6550607), // อบต.ศรีภูมิ
    row(SubdistrictAdministration, 3505, &Place::Subdistrict(4696), 6550608), // อบต.ผาตอ
    row(SubdistrictAdministration, 3507, &Place::Subdistrict(4703), 6550609), // อบต.ผาทอง
    row(SubdistrictAdministration, 5796, &Place::Subdistrict(4701), 6550610), // อบต.แสนทอง
    row(SubdistrictMunicipality, 895, &Place::District(588), 5550701), // ทต.เวียงสา
    row(SubdistrictMunicipality, 1058, &Place::Subdistrict(4704), 5550702), // ทต.กลางเวียง
    row(SubdistrictMunicipality, 1220, &Place::Subdistrict(4705), 5550703), // ทต.ขึ่ง
    row(SubdistrictAdministration, 1523, &Place::Subdistrict(4718), 6550704), // อบต.จอมจันทร์
    row(SubdistrictAdministration, 1967, &Place::Subdistrict(4707), 6550705), // อบต.ตาลชุม
    row(SubdistrictAdministration, 2187, &Place::Subdistrict(4720), 6550706), // อบต.ทุ่งศรีทอง
    row(SubdistrictAdministration, 2601, &Place::Subdistrict(4708), 6550707), // อบต.นาเหลือง
    row(SubdistrictAdministration, 2667, &Place::Subdistrict(4711), 6550708), // อบต.น้ำปั้ว
    row(SubdistrictAdministration, 5745, &Place::Subdistrict(4719), 6550709), // อบต.แม่สา
    row(SubdistrictAdministration, 4552, &Place::Subdistrict(4709), 6550710), // อบต.ส้าน
    row(SubdistrictAdministration, 6193, &Place::Subdistrict(4706), 6550711), // อบต.ไหล่น่าน
    row(SubdistrictAdministration, 5175, &Place::Subdistrict(4714), 6550712), // อบต.อ่ายนาไลย
    row(SubdistrictAdministration, 2674, &Place::Subdistrict(4710), 6550713), // อบต.น้ำมวบ
    row(SubdistrictAdministration, 5677, &Place::Subdistrict(4716), 6550714), // อบต.แม่ขะนิง
    row(SubdistrictAdministration, 5746, &Place::Subdistrict(4717), 6550715), // อบต.แม่สาคร
    row(SubdistrictAdministration, 3829, &Place::Subdistrict(4712), 6550716), // อบต.ยาบหัวนา
    row(SubdistrictMunicipality, 166, &Place::District(589), 5550801), // ทต.ทุ่งช้าง
    row(SubdistrictMunicipality, 1502, &Place::Subdistrict(4722), 5550802), // ทต.งอบ
    row(SubdistrictAdministration, 166, &Place::Subdistrict(4724), 6550803), // อบต.ทุ่งช้าง
    row(SubdistrictAdministration, 3348, &Place::Subdistrict(4721), 6550804), // อบต.ปอน
    row(SubdistrictAdministration, 5786, &Place::Subdistrict(4723), 6550805), // อบต.และ
    row(SubdistrictMunicipality, 776, &Place::District(590), 5550901), // ทต.เชียงกลาง
    row(SubdistrictMunicipality, 6322, &Place::Subdistrict(4730), 5550902), // ทต.พระพุทธบาทเชียงคาน
    row(SubdistrictAdministration, 6431, &Place::Subdistrict(4725), 6550903), // อบต.เชียงกลางพญาแก้ว
    row(SubdistrictAdministration, 3566, &Place::Subdistrict(4728), 6550904), // อบต.พระธาตุ
    row(SubdistrictAdministration, 5440, &Place::Subdistrict(4726), 6550905), // อบต.เปือ
    row(SubdistrictMunicipality, 3048, &Place::Subdistrict(4732), 5551001), // ทต.บ่อแก้ว
    row(SubdistrictAdministration, 2493, &Place::Subdistrict(4731), 6551002), // อบต.นาทะนุง
    row(SubdistrictAdministration, 3421, &Place::Subdistrict(4734), 6551003), // อบต.ปิงหลวง
    row(SubdistrictAdministration, 5483, &Place::Subdistrict(4733), 6551004), // อบต.เมืองลี
    row(SubdistrictAdministration, 1842, &Place::Subdistrict(4735), 6551101), // อบต.ดู่พงษ์
    row(SubdistrictAdministration, 3485, &Place::Subdistrict(4736), 6551102), // อบต.ป่าแลวหลวง
    row(SubdistrictAdministration, 3536, &Place::Subdistrict(4737), 6551103), // อบต.พงษ์
    row(SubdistrictMunicipality, 6369, &Place::District(592), 551197), // ทต.สันติสุข
    row(SubdistrictMunicipality, 3043, &Place::Subdistrict(4739), 5551201), // ทต.บ่อเกลือใต้
    row(SubdistrictAdministration, 1703, &Place::Subdistrict(4741), 6551202), // อบต.ดงพญา
    row(SubdistrictAdministration, 3042, &Place::Subdistrict(4738), 6551203), // อบต.บ่อเกลือเหนือ
    row(SubdistrictAdministration, 3690, &Place::Subdistrict(4740), 6551204), // อบต.ภูฟ้า
    row(SubdistrictMunicipality, 3788, &Place::Subdistrict(4744), 5551301), // ทต.ยอด
    row(SubdistrictAdministration, 2630, &Place::Subdistrict(4742), 6551302), // อบต.นาไร่หลวง
    row(SubdistrictAdministration, 96, &Place::Subdistrict(4743), 6551303), // อบต.ชนแดน
    row(SubdistrictAdministration, 3532, &Place::Subdistrict(4751), 6551401), // อบต.ฝายแก้ว
    row(SubdistrictAdministration, 3771, &Place::Subdistrict(4745), 6551402), // อบต.ม่วงตึ๊ด
    row(SubdistrictAdministration, 5461, &Place::Subdistrict(4749), 6551403), // อบต.เมืองจัง
    row(SubdistrictAdministration, 2280, &Place::Subdistrict(4750), 6551404), // อบต.ท่าน้าว
    row(SubdistrictAdministration, 2511, &Place::Subdistrict(4746), 6551405), // อบต.นาปัง
    row(SubdistrictAdministration, 2687, &Place::Subdistrict(4748), 6551406), // อบต.น้ำเกี๋ยน
    row(SubdistrictAdministration, 2695, &Place::Subdistrict(4747), 6551407), // อบต.น้ำแก่น
    row(SubdistrictAdministration, 1228, &Place::Subdistrict(4753), 6551501), // อบต.ขุนน่าน
    row(SubdistrictAdministration, 5105, &Place::Subdistrict(4752), 6551502), // อบต.ห้วยโก๋น
    row(ProvincialAdministration, 431, &Place::Province(44), 2560101), // อบจ.พะเยา
    row(TownMunicipality, 431, &Place::District(597), 4560102), // ทม.พะเยา
    row(SubdistrictMunicipality, 5671, &Place::Subdistrict(4761), 5560103), // ทต.แม่กา
    row(SubdistrictMunicipality, 3129, &Place::Subdistrict(4759), 5560104), // ทต.บ้านต๋อม
    row(SubdistrictMunicipality, 5713, &Place::Subdistrict(4760), 5560105), // ทต.แม่ปืม
    row(SubdistrictMunicipality, 3128, &Place::Subdistrict(4758), 5560106), // ทต.บ้านต๊ำ
    row(SubdistrictMunicipality, 2316, &Place::Subdistrict(4764), 5560107), // ทต.ท่าวังทอง
    row(SubdistrictMunicipality, 2244, &Place::Subdistrict(4767), 5560108), // ทต.ท่าจำปี
    row(SubdistrictMunicipality, 3289, &Place::Subdistrict(4762), 5560109), // ทต.บ้านใหม่
    row(SubdistrictMunicipality, 3199, &Place::Subdistrict(4766), 5560110), // ทต.บ้านสาง
    row(SubdistrictMunicipality, 4424, &Place::Subdistrict(4768), 5560111), // ทต.สันป่าม่วง
    row(SubdistrictAdministration, 1565, &Place::Subdistrict(4763), 6560112), // อบต.จำป่าหวาย
    row(SubdistrictAdministration, 3122, &Place::Subdistrict(4757), 6560113), // อบต.บ้านตุ่น
    row(SubdistrictAdministration, 5707, &Place::Subdistrict(4756), 6560114), // อบต.แม่นาเรือ
    row(SubdistrictAdministration, 5783, &Place::Subdistrict(4765), 6560115), // อบต.แม่ใส
    row(SubdistrictMunicipality, 5027, &Place::District(598), 5560201), // ทต.ห้วยข้าวก่ำ
    row(SubdistrictMunicipality, 91, &Place::Subdistrict(4770), 5560202), // ทต.จุน
    row(SubdistrictMunicipality, 4555, &Place::Subdistrict(4772), 5560203), // ทต.หงส์หิน
    row(SubdistrictMunicipality, 6456, &Place::Subdistrict(4771), 5560204), // ทต.เวียงลอ
    row(SubdistrictMunicipality, 2178, &Place::Subdistrict(4773), 5560205), // ทต.ทุ่งรวงทอง
    row(SubdistrictAdministration, 3567, &Place::Subdistrict(4775), 6560206), // อบต.พระธาตุขิงแกง
    row(SubdistrictAdministration, 5064, &Place::Subdistrict(4774), 6560207), // อบต.ห้วยยางขาม
    row(SubdistrictMunicipality, 780, &Place::District(599), 5560301), // ทต.เชียงคำ
    row(SubdistrictMunicipality, 5524, &Place::District(599), 5560302), // ทต.เวียง
    row(SubdistrictMunicipality, 3529, &Place::Subdistrict(4779), 5560303), // ทต.ฝายกวาง
    row(SubdistrictAdministration, 5340, &Place::Subdistrict(4780), 6560304), // อบต.เจดีย์คำ
    row(SubdistrictAdministration, 5374, &Place::Subdistrict(4782), 6560305), // อบต.เชียงบาน
    row(SubdistrictAdministration, 2161, &Place::Subdistrict(4785), 6560306), // อบต.ทุ่งผาสุข
    row(SubdistrictAdministration, 2698, &Place::Subdistrict(4777), 6560307), // อบต.น้ำแวน
    row(SubdistrictAdministration, 931, &Place::Subdistrict(4783), 6560308), // อบต.แม่ลาว
    row(SubdistrictAdministration, 3909, &Place::Subdistrict(4781), 6560309), // อบต.ร่มเย็น
    row(SubdistrictMunicipality, 4893, &Place::Subdistrict(4776), 5560310), // ทต.หย่วน
    row(SubdistrictAdministration, 744, &Place::Subdistrict(4784), 6560311), // อบต.อ่างทอง
    row(SubdistrictMunicipality, 782, &Place::District(600), 5560401), // ทต.เชียงม่วน
    row(SubdistrictAdministration, 3176, &Place::Subdistrict(4787), 6560402), // อบต.บ้านมาง
    row(SubdistrictAdministration, 4297, &Place::Subdistrict(4788), 6560403), // อบต.สระ
    row(TownMunicipality, 119, &Place::District(601), 4560501), // ทม.ดอกคำใต้
    row(SubdistrictMunicipality, 3132, &Place::District(601), 5560502), // ทต.บ้านถ้ำ
    row(SubdistrictMunicipality, 5072, &Place::Subdistrict(4793), 5560503), // ทต.ห้วยลาน
    row(SubdistrictMunicipality, 4778, &Place::Subdistrict(4796), 5560504), // ทต.หนองหล่ม
    row(SubdistrictAdministration, 119, &Place::Subdistrict(4789), 6560505), // อบต.ดอกคำใต้
    row(SubdistrictAdministration, 3159, &Place::Subdistrict(4792), 6560506), // อบต.บ้านปิน
    row(SubdistrictAdministration, 4434, &Place::Subdistrict(4794), 6560507), // อบต.สันโค้ง
    row(SubdistrictAdministration, 1459, &Place::Subdistrict(4800), 6560508), // อบต.คือเวียง
    row(SubdistrictAdministration, 1724, &Place::Subdistrict(4797), 6560509), // อบต.ดงสุวรรณ
    row(SubdistrictAdministration, 1793, &Place::Subdistrict(4790), 6560510), // อบต.ดอนศรีชุม
    row(SubdistrictAdministration, 389, &Place::Subdistrict(4795), 6560511), // อบต.ป่าซาง
    row(SubdistrictMunicipality, 1504, &Place::District(602), 5560601), // ทต.งิม
    row(SubdistrictMunicipality, 353, &Place::District(602), 5560602), // ทต.ปง
    row(SubdistrictMunicipality, 5720, &Place::Subdistrict(4801), 5560603), // ทต.แม่ยม
    row(SubdistrictAdministration, 1223, &Place::Subdistrict(4807), 6560604), // อบต.ขุนควร
    row(SubdistrictAdministration, 1398, &Place::Subdistrict(4802), 6560605), // อบต.ควร
    row(SubdistrictAdministration, 1504, &Place::Subdistrict(4804), 6560606), // อบต.งิม
    row(SubdistrictAdministration, 2509, &Place::Subdistrict(4806), 6560607), // อบต.นาปรัง
    row(SubdistrictAdministration, 5129, &Place::Subdistrict(4803), 6560608), // อบต.ออย
    row(SubdistrictAdministration, 3504, &Place::Subdistrict(4805), 6560609), // อบต.ผาช้างน้อย
    row(SubdistrictMunicipality, 945, &Place::District(603), 5560701), // ทต.แม่ใจ
    row(SubdistrictMunicipality, 3245, &Place::Subdistrict(4812), 5560702), // ทต.บ้านเหล่า
    row(SubdistrictMunicipality, 6342, &Place::Subdistrict(4808), 5560703), // ทต.รวมใจพัฒนา
    row(SubdistrictMunicipality, 5346, &Place::Subdistrict(4813), 5560704), // ทต.เจริญราษฎร์
    row(SubdistrictMunicipality, 3483, &Place::Subdistrict(4811), 5560705), // ทต.ป่าแฝก
    row(SubdistrictAdministration, 5752, &Place::Subdistrict(4810), 6560706), // อบต.แม่สุก
    row(SubdistrictMunicipality, 4203, &Place::Subdistrict(4809), 5560707), // ทต.ศรีถ้อย
    row(SubdistrictMunicipality, 4276, &Place::District(604), 5560801), // ทต.สบบง
    row(SubdistrictAdministration, 5384, &Place::Subdistrict(4817), 6560802), // อบต.เชียงแรง
    row(SubdistrictAdministration, 2120, &Place::Subdistrict(4816), 6560803), // อบต.ทุ่งกล้วย
    row(SubdistrictAdministration, 3467, &Place::Subdistrict(4815), 6560804), // อบต.ป่าสัก
    row(SubdistrictAdministration, 455, &Place::Subdistrict(4814), 6560805), // อบต.ภูซาง
    row(SubdistrictMunicipality, 1730, &Place::District(605), 5560901), // ทต.ดงเจน
    row(SubdistrictAdministration, 1730, &Place::Subdistrict(4820), 6560902), // อบต.ดงเจน
    row(SubdistrictAdministration, 5758, &Place::Subdistrict(4821), 6560903), // อบต.แม่อิง
    row(SubdistrictAdministration, 5098, &Place::Subdistrict(4819), 6560904), // อบต.ห้วยแก้ว
    row(ProvincialAdministration, 784, &Place::Province(45), 2570101), // อบจ.เชียงราย
    row(CityMunicipality, 784, &Place::District(606), 3570102), // ทน.เชียงราย
    row(SubdistrictMunicipality, 630, &Place::Subdistrict(4828), 5570103), // ทต.สันทราย
    row(SubdistrictMunicipality, 3114, &Place::Subdistrict(4824), 5570104), // ทต.บ้านดู่
    row(SubdistrictMunicipality, 2468, &Place::Subdistrict(4825), 5570105), // ทต.นางแล
    row(SubdistrictMunicipality, 3473, &Place::Subdistrict(4834), 5570106), // ทต.ป่าอ้อดอนชัย
    row(SubdistrictMunicipality, 5726, &Place::Subdistrict(4827), 5570107), // ทต.แม่ยาว
    row(SubdistrictMunicipality, 2331, &Place::Subdistrict(4835), 5570108), // ทต.ท่าสาย
    row(SubdistrictMunicipality, 2334, &Place::Subdistrict(4837), 5570109), // ทต.ท่าสุด
    row(SubdistrictMunicipality, 1822, &Place::Subdistrict(4833), 5570110), // ทต.ดอยลาน
    row(SubdistrictMunicipality, 1823, &Place::Subdistrict(4836), 5570111), // ทต.ดอยฮาง
    row(SubdistrictMunicipality, 5667, &Place::Subdistrict(4829), 6570112), // ทต.แม่กรณ์
    row(SubdistrictAdministration, 5679, &Place::Subdistrict(4826), 6570113), // อบต.แม่ข้าวต้ม
    row(SubdistrictAdministration, 3896, &Place::Subdistrict(4832), 6570114), // อบต.ริมกก
    row(SubdistrictMunicipality, 5075, &Place::Subdistrict(4831), 5570115), // ทต.ห้วยสัก
    row(SubdistrictAdministration, 3850, &Place::Subdistrict(4823), 6570116), // อบต.รอบเวียง
    row(SubdistrictAdministration, 5032, &Place::Subdistrict(4830), 6570117), // อบต.ห้วยชมภู
    row(SubdistrictMunicipality, 892, &Place::District(607), 5570201), // ทต.เวียงชัย
    row(SubdistrictMunicipality, 5462, &Place::Subdistrict(4842), 5570202), // ทต.เมืองชุม
    row(SubdistrictMunicipality, 6377, &Place::Subdistrict(4838), 5570203), // ทต.สิริเวียงชัย
    row(SubdistrictMunicipality, 5537, &Place::Subdistrict(4840), 5570204), // ทต.เวียงเหนือ
    row(SubdistrictMunicipality, 1794, &Place::Subdistrict(4841), 5570205), // ทต.ดอนศิลา
    row(SubdistrictAdministration, 3502, &Place::Subdistrict(4839), 6570206), // อบต.ผางาม
    row(SubdistrictMunicipality, 5034, &Place::Subdistrict(4847), 5570301), // ทต.ห้วยซ้อ
    row(SubdistrictMunicipality, 2998, &Place::District(608), 5570302), // ทต.บุญเรือง
    row(SubdistrictMunicipality, 6458, &Place::District(608), 5570303), // ทต.เวียงเชียงของ
    row(SubdistrictMunicipality, 1250, &Place::Subdistrict(4845), 5570304), // ทต.ครึ่ง
    row(SubdistrictMunicipality, 5524, &Place::Subdistrict(4843), 5570305), // ทต.เวียง
    row(SubdistrictMunicipality, 4264, &Place::Subdistrict(4844), 5570306), // ทต.สถาน
    row(SubdistrictMunicipality, 4199, &Place::Subdistrict(4848), 5570307), // ทต.ศรีดอนชัย
    row(SubdistrictAdministration, 3900, &Place::Subdistrict(4849), 6570308), // อบต.ริมโขง
    row(SubdistrictMunicipality, 1505, &Place::Subdistrict(4851), 5570401), // ทต.งิ้ว
    row(SubdistrictMunicipality, 4418, &Place::Subdistrict(4857), 5570402), // ทต.สันทรายงาม
    row(SubdistrictMunicipality, 6294, &Place::District(609), 5570403), // ทต.บ้านปล้อง
    row(SubdistrictMunicipality, 6460, &Place::District(609), 5570404), // ทต.เวียงเทิง
    row(SubdistrictMunicipality, 4556, &Place::Subdistrict(4856), 5570405), // ทต.หงาว
    row(SubdistrictAdministration, 5524, &Place::Subdistrict(4850), 6570406), // อบต.เวียง
    row(SubdistrictAdministration, 3345, &Place::Subdistrict(4852), 6570407), // อบต.ปล้อง
    row(SubdistrictAdministration, 5729, &Place::Subdistrict(4853), 6570408), // อบต.แม่ลอย
    row(SubdistrictAdministration, 4832, &Place::Subdistrict(4859), 6570409), // อบต.หนองแรด
    row(SubdistrictMunicipality, 5381, &Place::Subdistrict(4854), 5570410), // ทต.เชียงเคี่ยน
    row(SubdistrictAdministration, 1947, &Place::Subdistrict(4855), 6570411), // อบต.ตับเต่า
    row(SubdistrictAdministration, 4201, &Place::Subdistrict(4858), 6570412), // อบต.ศรีดอนไชย
    row(SubdistrictMunicipality, 5480, &Place::District(610), 5570501), // ทต.เมืองพาน
    row(SubdistrictAdministration, 5348, &Place::Subdistrict(4866), 6570502), // อบต.เจริญเมือง
    row(SubdistrictAdministration, 1821, &Place::Subdistrict(4864), 6570503), // อบต.ดอยงาม
    row(SubdistrictAdministration, 2054, &Place::Subdistrict(4869), 6570504), // อบต.ทรายขาว
    row(SubdistrictAdministration, 2104, &Place::Subdistrict(4873), 6570505), // อบต.ทานตะวัน
    row(SubdistrictAdministration, 3471, &Place::Subdistrict(4867), 6570506), // อบต.ป่าหุ่ง
    row(SubdistrictAdministration, 5480, &Place::Subdistrict(4872), 6570507), // อบต.เมืองพาน
    row(SubdistrictAdministration, 5771, &Place::Subdistrict(4871), 6570508), // อบต.แม่เย็น
    row(SubdistrictMunicipality, 5761, &Place::Subdistrict(4861), 6570509), // ทต.แม่อ้อ
    row(SubdistrictAdministration, 5536, &Place::Subdistrict(4874), 6570510), // อบต.เวียงห้าว
    row(SubdistrictAdministration, 4414, &Place::Subdistrict(4870), 6570511), // อบต.สันกลาง
    row(SubdistrictAdministration, 4937, &Place::Subdistrict(4865), 6570512), // อบต.หัวง้ม
    row(SubdistrictAdministration, 2409, &Place::Subdistrict(4862), 6570513), // อบต.ธารทอง
    row(SubdistrictAdministration, 3767, &Place::Subdistrict(4868), 6570514), // อบต.ม่วงคำ
    row(SubdistrictAdministration, 629, &Place::Subdistrict(4863), 6570515), // อบต.สันติสุข
    row(SubdistrictMunicipality, 4432, &Place::Subdistrict(4860), 5570516), // ทต.สันมะเค็ด
    row(SubdistrictMunicipality, 4431, &Place::Subdistrict(4877), 5570601), // ทต.สันมะค่า
    row(SubdistrictMunicipality, 4231, &Place::Subdistrict(4879), 5570602), // ทต.ศรีโพธิ์เงิน
    row(SubdistrictMunicipality, 3480, &Place::District(611), 5570603), // ทต.ป่าแงะ
    row(SubdistrictMunicipality, 393, &Place::District(611), 5570604), // ทต.ป่าแดด
    row(SubdistrictMunicipality, 6075, &Place::Subdistrict(4878), 5570605), // ทต.โรงช้าง
    row(SubdistrictMunicipality, 1541, &Place::District(612), 5570701), // ทต.จันจว้า
    row(SubdistrictMunicipality, 5683, &Place::District(612), 5570702), // ทต.แม่คำ
    row(SubdistrictMunicipality, 922, &Place::District(612), 5570703), // ทต.แม่จัน
    row(SubdistrictMunicipality, 630, &Place::District(612), 5570704), // ทต.สันทราย
    row(SubdistrictMunicipality, 389, &Place::Subdistrict(4883), 5570705), // ทต.ป่าซาง
    row(SubdistrictMunicipality, 2235, &Place::Subdistrict(4885), 5570706), // ทต.ท่าข้าวเปลือก
    row(SubdistrictMunicipality, 6374, &Place::Subdistrict(4882), 5570707), // ทต.สายน้ำคำ
    row(SubdistrictAdministration, 3452, &Place::Subdistrict(4886), 6570708), // อบต.ป่าตึง
    row(SubdistrictAdministration, 922, &Place::Subdistrict(4880), 6570709), // อบต.แม่จัน
    row(SubdistrictMunicipality, 5784, &Place::Subdistrict(4887), 5570710), // ทต.แม่ไร่
    row(SubdistrictAdministration, 1528, &Place::Subdistrict(4890), 6570711), // อบต.จอมสวรรค์
    row(SubdistrictAdministration, 4194, &Place::Subdistrict(4888), 6570712), // อบต.ศรีค้ำ
    row(SubdistrictMunicipality, 6218, &Place::Subdistrict(4884), 6570713), // ทต.จอมจันทร์
    row(SubdistrictMunicipality, 5524, &Place::Subdistrict(4891), 5570801), // ทต.เวียง
    row(SubdistrictMunicipality, 6459, &Place::District(613), 5570802), // ทต.เวียงเชียงแสน
    row(SubdistrictMunicipality, 3253, &Place::Subdistrict(4893), 5570803), // ทต.บ้านแซว
    row(SubdistrictMunicipality, 5766, &Place::Subdistrict(4895), 5570804), // ทต.แม่เงิน
    row(SubdistrictAdministration, 4200, &Place::Subdistrict(4894), 6570805), // อบต.ศรีดอนมูล
    row(SubdistrictAdministration, 3467, &Place::Subdistrict(4892), 6570806), // อบต.ป่าสัก
    row(SubdistrictMunicipality, 6073, &Place::Subdistrict(4896), 5570807), // ทต.โยนก
    row(SubdistrictMunicipality, 937, &Place::District(614), 5570901), // ทต.แม่สาย
    row(SubdistrictMunicipality, 5112, &Place::District(614), 5570902), // ทต.ห้วยไคร้
    row(SubdistrictMunicipality, 5532, &Place::Subdistrict(4902), 5570903), // ทต.เวียงพางคำ
    row(SubdistrictMunicipality, 6470, &Place::Subdistrict(4897), 5570904), // ทต.แม่สายมิตรภาพ
    row(SubdistrictAdministration, 752, &Place::Subdistrict(4899), 6570905), // อบต.เกาะช้าง
    row(SubdistrictAdministration, 6000, &Place::Subdistrict(4904), 6570906), // อบต.โป่งงาม
    row(SubdistrictAdministration, 6003, &Place::Subdistrict(4900), 6570907), // อบต.โป่งผา
    row(SubdistrictAdministration, 4227, &Place::Subdistrict(4901), 6570908), // อบต.ศรีเมืองชุม
    row(SubdistrictAdministration, 3116, &Place::Subdistrict(4903), 6570909), // อบต.บ้านด้าย
    row(SubdistrictAdministration, 5112, &Place::Subdistrict(4898), 6570910), // อบต.ห้วยไคร้
    row(SubdistrictMunicipality, 934, &Place::District(615), 5571001), // ทต.แม่สรวย
    row(SubdistrictMunicipality, 5342, &Place::District(615), 5571002), // ทต.เจดีย์หลวง
    row(SubdistrictMunicipality, 6457, &Place::Subdistrict(4905), 5571003), // ทต.เวียงสรวย
    row(SubdistrictAdministration, 925, &Place::Subdistrict(4907), 6571004), // อบต.แม่พริก
    row(SubdistrictAdministration, 393, &Place::Subdistrict(4906), 6571005), // อบต.ป่าแดด
    row(SubdistrictAdministration, 4183, &Place::Subdistrict(4910), 6571006), // อบต.วาวี
    row(SubdistrictAdministration, 4203, &Place::Subdistrict(4908), 6571007), // อบต.ศรีถ้อย
    row(SubdistrictAdministration, 5342, &Place::Subdistrict(4911), 6571008), // อบต.เจดีย์หลวง
    row(SubdistrictAdministration, 2226, &Place::Subdistrict(4909), 6571009), // อบต.ท่าก๊อ
    row(SubdistrictMunicipality, 6466, &Place::District(616), 5571101), // ทต.แม่ขะจาน
    row(SubdistrictMunicipality, 893, &Place::District(616), 5571102), // ทต.เวียงป่าเป้า
    row(SubdistrictMunicipality, 3446, &Place::Subdistrict(4915), 5571103), // ทต.ป่างิ้ว
    row(SubdistrictMunicipality, 5525, &Place::Subdistrict(4916), 5571104), // ทต.เวียงกาหลง
    row(SubdistrictAdministration, 347, &Place::Subdistrict(4914), 6571105), // อบต.บ้านโป่ง
    row(SubdistrictAdministration, 5768, &Place::Subdistrict(4918), 6571106), // อบต.แม่เจดีย์ใหม่
    row(SubdistrictAdministration, 5524, &Place::Subdistrict(4913), 6571107), // อบต.เวียง
    row(SubdistrictAdministration, 4433, &Place::Subdistrict(4912), 6571108), // อบต.สันสลี
    row(SubdistrictAdministration, 5767, &Place::Subdistrict(4917), 6571109), // อบต.แม่เจดีย์
    row(SubdistrictMunicipality, 5512, &Place::Subdistrict(4922), 5571201), // ทต.เม็งราย
    row(SubdistrictMunicipality, 399, &Place::District(617), 5571202), // ทต.พญาเม็งราย
    row(SubdistrictMunicipality, 6167, &Place::Subdistrict(4921), 5571203), // ทต.ไม้ยา
    row(SubdistrictAdministration, 1962, &Place::Subdistrict(4923), 6571204), // อบต.ตาดควัน
    row(SubdistrictAdministration, 5695, &Place::Subdistrict(4920), 6571205), // อบต.แม่ต๋ำ
    row(SubdistrictAdministration, 5770, &Place::Subdistrict(4919), 6571206), // อบต.แม่เปา
    row(SubdistrictMunicipality, 3774, &Place::Subdistrict(4924), 5571301), // ทต.ม่วงยาย
    row(SubdistrictMunicipality, 4918, &Place::Subdistrict(4926), 5571302), // ทต.หล่ายงาว
    row(SubdistrictMunicipality, 2234, &Place::Subdistrict(4927), 5571303), // ทต.ท่าข้าม
    row(SubdistrictAdministration, 3347, &Place::Subdistrict(4925), 6571304), // อบต.ปอ
    row(SubdistrictMunicipality, 6288, &Place::District(619), 5571401), // ทต.บ้านต้า
    row(SubdistrictMunicipality, 3451, &Place::Subdistrict(4929), 5571402), // ทต.ป่าตาล
    row(SubdistrictMunicipality, 3822, &Place::Subdistrict(4930), 5571403), // ทต.ยางฮอม
    row(SubdistrictAdministration, 2014, &Place::Subdistrict(4928), 6571404), // อบต.ต้า
    row(SubdistrictAdministration, 926, &Place::Subdistrict(4934), 6571501), // อบต.แม่ฟ้าหลวง
    row(SubdistrictAdministration, 5738, &Place::Subdistrict(4933), 6571502), // อบต.แม่สลองนอก
    row(SubdistrictAdministration, 5414, &Place::Subdistrict(4931), 6571503), // อบต.เทอดไทย
    row(SubdistrictAdministration, 5739, &Place::Subdistrict(4932), 6571504), // อบต.แม่สลองใน
    row(SubdistrictMunicipality, 1710, &Place::Subdistrict(4935), 5571601), // ทต.ดงมะดะ
    row(SubdistrictMunicipality, 3439, &Place::District(621), 5571602), // ทต.ป่าก่อดำ
    row(SubdistrictMunicipality, 931, &Place::District(621), 5571603), // ทต.แม่ลาว
    row(SubdistrictAdministration, 1529, &Place::Subdistrict(4936), 6571604), // อบต.จอมหมอกแก้ว
    row(SubdistrictAdministration, 6007, &Place::Subdistrict(4939), 6571605), // อบต.โป่งแพร่
    row(SubdistrictAdministration, 2734, &Place::Subdistrict(4937), 6571606), // อบต.บัวสลี
    row(SubdistrictAdministration, 6314, &Place::Subdistrict(4938), 6571607), // อบต.ป่าก่อดำพัฒนา
    row(SubdistrictMunicipality, 3245, &Place::District(622), 5571701), // ทต.บ้านเหล่า
    row(SubdistrictMunicipality, 1708, &Place::Subdistrict(4941), 6571702), // ทต.ดงมหาวัน
    row(SubdistrictAdministration, 2124, &Place::Subdistrict(4940), 6571703), // อบต.ทุ่งก่อ
    row(SubdistrictMunicipality, 389, &Place::Subdistrict(4942), 6571704), // ทต.ป่าซาง
    row(SubdistrictAdministration, 962, &Place::Subdistrict(4944), 6571801), // อบต.โชคชัย
    row(SubdistrictAdministration, 3301, &Place::Subdistrict(4943), 6571802), // อบต.ปงน้อย
    row(SubdistrictAdministration, 4705, &Place::Subdistrict(4945), 6571803), // อบต.หนองป่าก่อ
    row(ProvincialAdministration, 940, &Place::Province(46), 2580101), // อบจ.แม่ฮ่องสอน
    row(TownMunicipality, 940, &Place::District(624), 4580102), // ทม.แม่ฮ่องสอน
    row(SubdistrictAdministration, 3414, &Place::Subdistrict(4949), 6580103), // อบต.ปางหมู
    row(SubdistrictAdministration, 3512, &Place::Subdistrict(4948), 6580104), // อบต.ผาบ่อง
    row(SubdistrictAdministration, 4881, &Place::Subdistrict(4950), 6580105), // อบต.หมอกจำแป่
    row(SubdistrictAdministration, 5051, &Place::Subdistrict(4952), 6580106), // อบต.ห้วยปูลิง
    row(SubdistrictAdministration, 5107, &Place::Subdistrict(4947), 6580107), // อบต.ห้วยโป่ง
    row(SubdistrictAdministration, 5053, &Place::Subdistrict(4951), 6580108), // อบต.ห้วยผา
    row(SubdistrictMunicipality, 46, &Place::District(625), 5580201), // ทต.ขุนยวม
    row(SubdistrictAdministration, 5473, &Place::Subdistrict(4955), 6580202), // อบต.เมืองปอน
    row(SubdistrictAdministration, 5765, &Place::Subdistrict(4954), 6580203), // อบต.แม่เงา
    row(SubdistrictAdministration, 5722, &Place::Subdistrict(4956), 6580204), // อบต.แม่ยวมน้อย
    row(SubdistrictAdministration, 5760, &Place::Subdistrict(4958), 6580205), // อบต.แม่อูคอ
    row(SubdistrictAdministration, 46, &Place::Subdistrict(4953), 6580206), // อบต.ขุนยวม
    row(SubdistrictAdministration, 5673, &Place::Subdistrict(4957), 6580207), // อบต.แม่กิ๊
    row(SubdistrictMunicipality, 388, &Place::District(626), 5580301), // ทต.ปาย
    row(SubdistrictAdministration, 5538, &Place::Subdistrict(4959), 6580302), // อบต.เวียงใต้
    row(SubdistrictAdministration, 5537, &Place::Subdistrict(4960), 6580303), // อบต.เวียงเหนือ
    row(SubdistrictAdministration, 2177, &Place::Subdistrict(4963), 6580304), // อบต.ทุ่งยาว
    row(SubdistrictAdministration, 5706, &Place::Subdistrict(4961), 6580305), // อบต.แม่นาเติง
    row(SubdistrictAdministration, 5762, &Place::Subdistrict(4962), 6580306), // อบต.แม่ฮี้
    row(SubdistrictAdministration, 6004, &Place::Subdistrict(4965), 6580307), // อบต.โป่งสา
    row(SubdistrictAdministration, 5502, &Place::Subdistrict(4964), 6580308), // อบต.เมืองแปง
    row(SubdistrictMunicipality, 6444, &Place::Subdistrict(4967), 5580401), // ทต.เมืองยวมใต้
    row(SubdistrictMunicipality, 936, &Place::District(627), 5580402), // ทต.แม่สะเรียง
    row(SubdistrictMunicipality, 5721, &Place::Subdistrict(4970), 5580403), // ทต.แม่ยวม
    row(SubdistrictAdministration, 5680, &Place::Subdistrict(4968), 6580404), // อบต.แม่คง
    row(SubdistrictAdministration, 3070, &Place::Subdistrict(4966), 6580405), // อบต.บ้านกาศ
    row(SubdistrictAdministration, 3482, &Place::Subdistrict(4972), 6580406), // อบต.ป่าแป๋
    row(SubdistrictAdministration, 5773, &Place::Subdistrict(4969), 6580407), // อบต.แม่เหาะ
    row(SubdistrictAdministration, 5556, &Place::Subdistrict(4971), 6580408), // อบต.เสาหิน
    row(SubdistrictMunicipality, 930, &Place::District(628), 5580501), // ทต.แม่ลาน้อย
    row(SubdistrictAdministration, 1233, &Place::Subdistrict(4980), 6580502), // อบต.ขุนแม่ลาน้อย
    row(SubdistrictAdministration, 5704, &Place::Subdistrict(4978), 6580503), // อบต.แม่นาจาง
    row(SubdistrictAdministration, 2290, &Place::Subdistrict(4975), 6580504), // อบต.ท่าผาปุ้ม
    row(SubdistrictAdministration, 5781, &Place::Subdistrict(4976), 6580505), // อบต.แม่โถ
    row(SubdistrictAdministration, 5733, &Place::Subdistrict(4974), 6580506), // อบต.แม่ลาหลวง
    row(SubdistrictAdministration, 4416, &Place::Subdistrict(4979), 6580507), // อบต.สันติคีรี
    row(SubdistrictAdministration, 5087, &Place::Subdistrict(4977), 6580508), // อบต.ห้วยห้อม
    row(SubdistrictAdministration, 930, &Place::Subdistrict(4973), 6580509), // อบต.แม่ลาน้อย
    row(SubdistrictAdministration, 5741, &Place::Subdistrict(4984), 6580601), // อบต.แม่สวด
    row(SubdistrictAdministration, 596, &Place::Subdistrict(4981), 6580602), // อบต.สบเมย
    row(SubdistrictAdministration, 1066, &Place::Subdistrict(4983), 6580603), // อบต.กองก๋อย
    row(SubdistrictAdministration, 3486, &Place::Subdistrict(4985), 6580604), // อบต.ป่าโปง
    row(SubdistrictAdministration, 5682, &Place::Subdistrict(4982), 6580605), // อบต.แม่คะตวน
    row(SubdistrictAdministration, 5748, &Place::Subdistrict(4986), 6580606), // อบต.แม่สามแลบ
    row(SubdistrictAdministration, 2037, &Place::Subdistrict(4989), 6580701), // อบต.ถ้ำลอด
    row(SubdistrictAdministration, 4277, &Place::Subdistrict(4987), 6580702), // อบต.สบป่อง
    row(SubdistrictAdministration, 2512, &Place::Subdistrict(4990), 6580703), // อบต.นาปู่ป้อม
    row(SubdistrictAdministration, 386, &Place::Subdistrict(4988), 6580704), // อบต.ปางมะผ้า
    row(ProvincialAdministration, 212, &Place::Province(47), 2600101), // อบจ.นครสวรรค์
    row(CityMunicipality, 212, &Place::District(631), 3600102), // ทน.นครสวรรค์
    row(SubdistrictMunicipality, 6393, &Place::District(631), 5600103), // ทต.หนองเบน
    row(SubdistrictAdministration, 2420, &Place::Subdistrict(4997), 6600104), // อบต.นครสวรรค์ออก
    row(SubdistrictAdministration, 3175, &Place::Subdistrict(5000), 6600105), // อบต.บ้านมะเกลือ
    row(SubdistrictAdministration, 5633, &Place::Subdistrict(4994), 6600106), // อบต.แควใหญ่
    row(SubdistrictMunicipality, 3248, &Place::Subdistrict(5001), 6600107), // ทต.บ้านแก่ง
    row(SubdistrictAdministration, 2989, &Place::Subdistrict(5007), 6600108), // อบต.บึงเสนาท
    row(SubdistrictAdministration, 3570, &Place::Subdistrict(5002), 6600109), // อบต.พระนอน
    row(SubdistrictAdministration, 4566, &Place::Subdistrict(5005), 6600110), // อบต.หนองกระโดน
    row(SubdistrictAdministration, 1059, &Place::Subdistrict(4992), 6600111), // อบต.กลางแดด
    row(SubdistrictAdministration, 5190, &Place::Subdistrict(4993), 6600112), // อบต.เกรียงไกร
    row(SubdistrictAdministration, 1927, &Place::Subdistrict(4995), 6600113), // อบต.ตะเคียนเลื่อน
    row(SubdistrictAdministration, 2419, &Place::Subdistrict(4996), 6600114), // อบต.นครสวรรค์ตก
    row(SubdistrictAdministration, 2845, &Place::Subdistrict(4998), 6600115), // อบต.บางพระหลวง
    row(SubdistrictAdministration, 2862, &Place::Subdistrict(4999), 6600116), // อบต.บางม่วง
    row(SubdistrictAdministration, 4178, &Place::Subdistrict(5003), 6600117), // อบต.วัดไทรย์
    row(SubdistrictAdministration, 4560, &Place::Subdistrict(5004), 6600118), // อบต.หนองกรด
    row(TownMunicipality, 4701, &Place::Subdistrict(5006), 6600119), // ทม.หนองปลิง
    row(SubdistrictMunicipality, 952, &Place::District(632), 5600201), // ทต.โกรกพระ
    row(SubdistrictMunicipality, 2829, &Place::District(632), 5600202), // ทต.บางประมุง
    row(SubdistrictMunicipality, 2858, &Place::Subdistrict(5010), 5600203), // ทต.บางมะฝ่อ
    row(SubdistrictAdministration, 5416, &Place::Subdistrict(5014), 6600204), // อบต.เนินกว้าว
    row(SubdistrictAdministration, 5427, &Place::Subdistrict(5015), 6600205), // อบต.เนินศาลา
    row(SubdistrictAdministration, 952, &Place::Subdistrict(5008), 6600206), // อบต.โกรกพระ
    row(SubdistrictAdministration, 4984, &Place::Subdistrict(5016), 6600207), // อบต.หาดสูง
    row(SubdistrictAdministration, 218, &Place::Subdistrict(5012), 6600208), // อบต.นากลาง
    row(SubdistrictAdministration, 3805, &Place::Subdistrict(5009), 6600209), // อบต.ยางตาล
    row(SubdistrictAdministration, 4244, &Place::Subdistrict(5013), 6600210), // อบต.ศาลาแดง
    row(TownMunicipality, 113, &Place::District(633), 4600301), // ทม.ชุมแสง
    row(SubdistrictMunicipality, 2068, &Place::District(633), 5600302), // ทต.ทับกฤช
    row(SubdistrictAdministration, 5189, &Place::Subdistrict(5020), 6600303), // อบต.เกยไชย
    row(SubdistrictAdministration, 2068, &Place::Subdistrict(5018), 6600304), // อบต.ทับกฤช
    row(SubdistrictAdministration, 2069, &Place::Subdistrict(5028), 6600305), // อบต.ทับกฤชใต้
    row(SubdistrictAdministration, 2374, &Place::Subdistrict(5021), 6600306), // อบต.ท่าไม้
    row(SubdistrictAdministration, 2906, &Place::Subdistrict(5022), 6600307), // อบต.บางเคียน
    row(SubdistrictAdministration, 3646, &Place::Subdistrict(5024), 6600308), // อบต.พันลาน
    row(SubdistrictAdministration, 4563, &Place::Subdistrict(5023), 6600309), // อบต.หนองกระเจา
    row(SubdistrictAdministration, 5892, &Place::Subdistrict(5025), 6600310), // อบต.โคกหม้อ
    row(SubdistrictAdministration, 1500, &Place::Subdistrict(5027), 6600311), // อบต.ฆะมัง
    row(SubdistrictAdministration, 6146, &Place::Subdistrict(5026), 6600312), // อบต.ไผ่สิงห์
    row(SubdistrictAdministration, 3649, &Place::Subdistrict(5019), 6600313), // อบต.พิกุล
    row(TownMunicipality, 677, &Place::District(634), 5600401), // ทม.หนองบัว
    row(SubdistrictAdministration, 4569, &Place::Subdistrict(5030), 6600402), // อบต.หนองกลับ
    row(SubdistrictAdministration, 2408, &Place::Subdistrict(5031), 6600403), // อบต.ธารทหาร
    row(SubdistrictAdministration, 4082, &Place::Subdistrict(5037), 6600404), // อบต.วังบ่อ
    row(SubdistrictAdministration, 677, &Place::Subdistrict(5029), 6600405), // อบต.หนองบัว
    row(SubdistrictAdministration, 2146, &Place::Subdistrict(5036), 6600406), // อบต.ทุ่งทอง
    row(SubdistrictAdministration, 5040, &Place::Subdistrict(5033), 6600407), // อบต.ห้วยถั่วใต้
    row(SubdistrictAdministration, 5039, &Place::Subdistrict(5034), 6600408), // อบต.ห้วยถั่วเหนือ
    row(SubdistrictAdministration, 5071, &Place::Subdistrict(5032), 6600409), // อบต.ห้วยร่วม
    row(SubdistrictMunicipality, 5111, &Place::Subdistrict(5035), 6600410), // ทต.ห้วยใหญ่
    row(SubdistrictMunicipality, 255, &Place::District(635), 5600501), // ทต.บรรพตพิสัย
    row(SubdistrictMunicipality, 3255, &Place::Subdistrict(5042), 5600502), // ทต.บ้านแดน
    row(SubdistrictAdministration, 136, &Place::Subdistrict(5046), 6600503), // อบต.ด่านช้าง
    row(SubdistrictAdministration, 1955, &Place::Subdistrict(5044), 6600504), // อบต.ตาขีด
    row(SubdistrictAdministration, 1977, &Place::Subdistrict(5045), 6600505), // อบต.ตาสัง
    row(SubdistrictAdministration, 2241, &Place::Subdistrict(5038), 6600506), // อบต.ท่างิ้ว
    row(SubdistrictAdministration, 2976, &Place::Subdistrict(5049), 6600507), // อบต.บึงปลาทู
    row(SubdistrictAdministration, 4644, &Place::Subdistrict(5048), 6600508), // อบต.หนองตางู
    row(SubdistrictAdministration, 5345, &Place::Subdistrict(5050), 6600509), // อบต.เจริญผล
    row(SubdistrictAdministration, 295, &Place::Subdistrict(5043), 6600510), // อบต.บางแก้ว
    row(SubdistrictAdministration, 2802, &Place::Subdistrict(5039), 6600511), // อบต.บางตาหงาย
    row(SubdistrictAdministration, 4560, &Place::Subdistrict(5047), 6600512), // อบต.หนองกรด
    row(SubdistrictAdministration, 5011, &Place::Subdistrict(5040), 6600513), // อบต.หูกวาง
    row(SubdistrictAdministration, 744, &Place::Subdistrict(5041), 6600514), // อบต.อ่างทอง
    row(SubdistrictMunicipality, 758, &Place::District(636), 5600601), // ทต.เก้าเลี้ยว
    row(SubdistrictAdministration, 4802, &Place::Subdistrict(5053), 6600602), // อบต.หนองเต่า
    row(SubdistrictAdministration, 5274, &Place::Subdistrict(5054), 6600603), // อบต.เขาดิน
    row(SubdistrictAdministration, 3709, &Place::Subdistrict(5051), 6600604), // อบต.มหาโพธิ
    row(SubdistrictAdministration, 4939, &Place::Subdistrict(5055), 6600605), // อบต.หัวดง
    row(TownMunicipality, 151, &Place::District(637), 4600701), // ทม.ตาคลี
    row(SubdistrictMunicipality, 1642, &Place::District(637), 5600702), // ทต.ช่องแค
    row(SubdistrictAdministration, 1642, &Place::Subdistrict(5057), 6600703), // อบต.ช่องแค
    row(SubdistrictAdministration, 151, &Place::Subdistrict(5056), 6600704), // อบต.ตาคลี
    row(SubdistrictAdministration, 4955, &Place::Subdistrict(5060), 6600705), // อบต.หัวหวาย
    row(SubdistrictAdministration, 1553, &Place::Subdistrict(5058), 6600706), // อบต.จันเสน
    row(SubdistrictAdministration, 3947, &Place::Subdistrict(5064), 6600707), // อบต.ลาดทิพรส
    row(SubdistrictAdministration, 4327, &Place::Subdistrict(5063), 6600708), // อบต.สร้อยทอง
    row(SubdistrictAdministration, 4846, &Place::Subdistrict(5061), 6600709), // อบต.หนองโพ
    row(SubdistrictAdministration, 4774, &Place::Subdistrict(5062), 6600710), // อบต.หนองหม้อ
    row(SubdistrictAdministration, 5084, &Place::Subdistrict(5059), 6600711), // อบต.ห้วยหอม
    row(SubdistrictAdministration, 3557, &Place::Subdistrict(5065), 6600712), // อบต.พรหมนิมิต
    row(SubdistrictMunicipality, 182, &Place::District(638), 5600801), // ทต.ท่าตะโก
    row(SubdistrictAdministration, 182, &Place::Subdistrict(5066), 6600802), // อบต.ท่าตะโก
    row(SubdistrictAdministration, 2110, &Place::Subdistrict(5072), 6600803), // อบต.ทำนบ
    row(SubdistrictAdministration, 3543, &Place::Subdistrict(5067), 6600804), // อบต.พนมรอก
    row(SubdistrictAdministration, 4476, &Place::Subdistrict(5069), 6600805), // อบต.สายลำโพง
    row(SubdistrictAdministration, 4941, &Place::Subdistrict(5068), 6600806), // อบต.หัวถนน
    row(SubdistrictAdministration, 1758, &Place::Subdistrict(5071), 6600807), // อบต.ดอนคา
    row(SubdistrictAdministration, 3545, &Place::Subdistrict(5074), 6600808), // อบต.พนมเศษ
    row(SubdistrictAdministration, 4092, &Place::Subdistrict(5070), 6600809), // อบต.วังมหากร
    row(SubdistrictAdministration, 4135, &Place::Subdistrict(5073), 6600810), // อบต.วังใหญ่
    row(SubdistrictAdministration, 4775, &Place::Subdistrict(5075), 6600811), // อบต.หนองหลวง
    row(SubdistrictMunicipality, 997, &Place::District(639), 5600901), // ทต.ไพศาลี
    row(SubdistrictAdministration, 5899, &Place::Subdistrict(5076), 6600902), // อบต.โคกเดื่อ
    row(SubdistrictAdministration, 997, &Place::Subdistrict(5083), 6600903), // อบต.ไพศาลี
    row(SubdistrictAdministration, 1905, &Place::Subdistrict(5079), 6600904), // อบต.ตะคร้อ
    row(SubdistrictAdministration, 6020, &Place::Subdistrict(5080), 6600905), // อบต.โพธิ์ประสาท
    row(SubdistrictAdministration, 4078, &Place::Subdistrict(5078), 6600906), // อบต.วังน้ำลัด
    row(SubdistrictAdministration, 4505, &Place::Subdistrict(5077), 6600907), // อบต.สำโรงชัย
    row(SubdistrictAdministration, 2440, &Place::Subdistrict(5082), 6600908), // อบต.นาขอม
    row(SubdistrictAdministration, 4042, &Place::Subdistrict(5081), 6600909), // อบต.วังข่อย
    row(SubdistrictMunicipality, 6248, &Place::District(640), 5601001), // ทต.ท่าน้ำอ้อยม่วงหัก
    row(SubdistrictMunicipality, 3550, &Place::District(640), 5601002), // ทต.พยุหะ
    row(SubdistrictAdministration, 3550, &Place::Subdistrict(5084), 6601003), // อบต.พยุหะ
    row(SubdistrictAdministration, 5260, &Place::Subdistrict(5093), 6601004), // อบต.เขากะลา
    row(SubdistrictAdministration, 2662, &Place::Subdistrict(5092), 6601005), // อบต.น้ำทรง
    row(SubdistrictAdministration, 5425, &Place::Subdistrict(5085), 6601006), // อบต.เนินมะกอก
    row(SubdistrictAdministration, 3843, &Place::Subdistrict(5089), 6601007), // อบต.ย่านมัทรี
    row(SubdistrictAdministration, 4308, &Place::Subdistrict(5094), 6601008), // อบต.สระทะเล
    row(SubdistrictAdministration, 2640, &Place::Subdistrict(5086), 6601009), // อบต.นิคมเขาบ่อแก้ว
    row(SubdistrictAdministration, 3796, &Place::Subdistrict(5088), 6601010), // อบต.ยางขาว
    row(SubdistrictAdministration, 5282, &Place::Subdistrict(5090), 6601011), // อบต.เขาทอง
    row(SubdistrictMunicipality, 517, &Place::District(641), 5601101), // ทต.ลาดยาว
    row(SubdistrictMunicipality, 4248, &Place::District(641), 5601102), // ทต.ศาลเจ้าไก่ต่อ
    row(SubdistrictAdministration, 352, &Place::Subdistrict(5103), 6601103), // อบต.บ้านไร่
    row(SubdistrictAdministration, 517, &Place::Subdistrict(5095), 6601104), // อบต.ลาดยาว
    row(SubdistrictAdministration, 5418, &Place::Subdistrict(5104), 6601105), // อบต.เนินขี้เหล็ก
    row(SubdistrictAdministration, 4096, &Place::Subdistrict(5097), 6601106), // อบต.วังม้า
    row(SubdistrictAdministration, 4248, &Place::Subdistrict(5105), 6601107), // อบต.ศาลเจ้าไก่ต่อ
    row(SubdistrictAdministration, 604, &Place::Subdistrict(5106), 6601108), // อบต.สระแก้ว
    row(SubdistrictAdministration, 4663, &Place::Subdistrict(5102), 6601109), // อบต.หนองนมวัว
    row(SubdistrictAdministration, 4733, &Place::Subdistrict(5101), 6601110), // อบต.หนองยาว
    row(SubdistrictAdministration, 5047, &Place::Subdistrict(5096), 6601111), // อบต.ห้วยน้ำหอม
    row(SubdistrictAdministration, 3752, &Place::Subdistrict(5100), 6601112), // อบต.มาบแก
    row(SubdistrictAdministration, 4121, &Place::Subdistrict(5098), 6601113), // อบต.วังเมือง
    row(SubdistrictAdministration, 4330, &Place::Subdistrict(5099), 6601114), // อบต.สร้อยละคร
    row(SubdistrictMunicipality, 5155, &Place::Subdistrict(5112), 5601201), // ทต.อุดมธัญญา
    row(SubdistrictMunicipality, 149, &Place::District(642), 5601202), // ทต.ตากฟ้า
    row(SubdistrictAdministration, 5272, &Place::Subdistrict(5113), 6601203), // อบต.เขาชายธง
    row(SubdistrictAdministration, 149, &Place::Subdistrict(5107), 6601204), // อบต.ตากฟ้า
    row(SubdistrictAdministration, 656, &Place::Subdistrict(5109), 6601205), // อบต.สุขสำราญ
    row(SubdistrictAdministration, 3670, &Place::Subdistrict(5111), 6601206), // อบต.พุนกยูง
    row(SubdistrictAdministration, 3983, &Place::Subdistrict(5108), 6601207), // อบต.ลำพยนต์
    row(SubdistrictAdministration, 4719, &Place::Subdistrict(5110), 6601208), // อบต.หนองพิกุล
    row(SubdistrictAdministration, 5772, &Place::Subdistrict(5115), 6601301), // อบต.แม่เล่ย์
    row(SubdistrictAdministration, 932, &Place::Subdistrict(5114), 6601302), // อบต.แม่วงก์
    row(SubdistrictAdministration, 5270, &Place::Subdistrict(5117), 6601303), // อบต.เขาชนกัน
    row(SubdistrictAdministration, 4055, &Place::Subdistrict(5116), 6601304), // อบต.วังซ่าน
    row(SubdistrictAdministration, 941, &Place::Subdistrict(5118), 6601401), // อบต.แม่เปิน
    row(SubdistrictAdministration, 108, &Place::Subdistrict(5119), 6601501), // อบต.ชุมตาบง
    row(SubdistrictAdministration, 3413, &Place::Subdistrict(5120), 6601502), // อบต.ปางสวรรค์
    row(ProvincialAdministration, 738, &Place::Province(48), 2610101), // อบจ.อุทัยธานี
    row(TownMunicipality, 738, &Place::District(646), 4610102), // ทม.อุทัยธานี
    row(SubdistrictMunicipality, 4974, &Place::Subdistrict(5125), 5610103), // ทต.หาดทนง
    row(SubdistrictMunicipality, 2657, &Place::Subdistrict(5122), 6610104), // ทต.น้ำซึม
    row(SubdistrictAdministration, 4404, &Place::Subdistrict(5123), 6610105), // อบต.สะแกกรัง
    row(SubdistrictAdministration, 5235, &Place::Subdistrict(5126), 6610106), // อบต.เกาะเทโพ
    row(SubdistrictAdministration, 1754, &Place::Subdistrict(5124), 6610107), // อบต.ดอนขวาง
    row(SubdistrictAdministration, 2255, &Place::Subdistrict(5127), 6610108), // อบต.ท่าซุง
    row(SubdistrictAdministration, 5431, &Place::Subdistrict(5134), 6610109), // อบต.เนินแจง
    row(SubdistrictAdministration, 4820, &Place::Subdistrict(5128), 6610110), // อบต.หนองแก
    row(SubdistrictAdministration, 4859, &Place::Subdistrict(5131), 6610111), // อบต.หนองไผ่แบน
    row(SubdistrictMunicipality, 1892, &Place::District(647), 5610201), // ทต.ตลุกดู่
    row(SubdistrictMunicipality, 164, &Place::District(647), 5610202), // ทต.ทัพทัน
    row(SubdistrictMunicipality, 4750, &Place::Subdistrict(5143), 5610203), // ทต.หนองสระ
    row(SubdistrictMunicipality, 4562, &Place::Subdistrict(5142), 6610204), // ทต.หนองกระทุ่ม
    row(SubdistrictAdministration, 5892, &Place::Subdistrict(5139), 6610205), // อบต.โคกหม้อ
    row(SubdistrictAdministration, 4570, &Place::Subdistrict(5141), 6610206), // อบต.หนองกลางดง
    row(SubdistrictAdministration, 4730, &Place::Subdistrict(5140), 6610207), // อบต.หนองยายดา
    row(SubdistrictMunicipality, 613, &Place::District(648), 5610301), // ทต.สว่างอารมณ์
    row(SubdistrictMunicipality, 6368, &Place::Subdistrict(5145), 5610302), // ทต.สว่างแจ้งสบายใจ
    row(SubdistrictMunicipality, 3605, &Place::Subdistrict(5147), 5610303), // ทต.พลวงสองนาง
    row(SubdistrictAdministration, 6150, &Place::Subdistrict(5148), 6610304), // อบต.ไผ่เขียว
    row(SubdistrictAdministration, 3034, &Place::Subdistrict(5149), 6610305), // อบต.บ่อยาง
    row(SubdistrictAdministration, 4775, &Place::Subdistrict(5146), 6610306), // อบต.หนองหลวง
    row(SubdistrictMunicipality, 5288, &Place::District(649), 5610401), // ทต.เขาบางแกรก
    row(SubdistrictMunicipality, 675, &Place::District(649), 5610402), // ทต.หนองฉาง
    row(SubdistrictAdministration, 5258, &Place::Subdistrict(5159), 6610403), // อบต.เขากวางทอง
    row(SubdistrictAdministration, 675, &Place::Subdistrict(5150), 6610404), // อบต.หนองฉาง
    row(SubdistrictAdministration, 2210, &Place::Subdistrict(5156), 6610405), // อบต.ทุ่งโพ
    row(SubdistrictAdministration, 4666, &Place::Subdistrict(5152), 6610406), // อบต.หนองนางนวล
    row(SubdistrictAdministration, 4729, &Place::Subdistrict(5151), 6610407), // อบต.หนองยาง
    row(SubdistrictAdministration, 5158, &Place::Subdistrict(5155), 6610408), // อบต.อุทัยเก่า
    row(SubdistrictAdministration, 4749, &Place::Subdistrict(5153), 6610409), // อบต.หนองสรวง
    row(SubdistrictAdministration, 2164, &Place::Subdistrict(5157), 6610410), // อบต.ทุ่งพง
    row(SubdistrictMunicipality, 671, &Place::District(650), 5610501), // ทต.หนองขาหย่าง
    row(SubdistrictAdministration, 1686, &Place::Subdistrict(5168), 6610502), // อบต.ดงขวาง
    row(SubdistrictAdministration, 2365, &Place::Subdistrict(5165), 6610503), // อบต.ท่าโพ
    row(SubdistrictAdministration, 671, &Place::Subdistrict(5160), 6610504), // อบต.หนองขาหย่าง
    row(SubdistrictAdministration, 704, &Place::Subdistrict(5161), 6610505), // อบต.หนองไผ่
    row(SubdistrictAdministration, 4914, &Place::Subdistrict(5167), 6610506), // อบต.หลุมเข้า
    row(SubdistrictMunicipality, 352, &Place::District(651), 5610601), // ทต.บ้านไร่
    row(SubdistrictMunicipality, 5456, &Place::District(651), 5610602), // ทต.เมืองการุ้ง
    row(SubdistrictAdministration, 352, &Place::Subdistrict(5169), 6610603), // อบต.บ้านไร่
    row(SubdistrictAdministration, 547, &Place::Subdistrict(5173), 6610604), // อบต.วังหิน
    row(SubdistrictAdministration, 673, &Place::Subdistrict(5176), 6610605), // อบต.หนองจอก
    row(SubdistrictAdministration, 1400, &Place::Subdistrict(5172), 6610606), // อบต.คอกควาย
    row(SubdistrictAdministration, 5355, &Place::Subdistrict(5181), 6610607), // อบต.เจ้าวัด
    row(SubdistrictAdministration, 2092, &Place::Subdistrict(5170), 6610608), // อบต.ทัพหลวง
    row(SubdistrictAdministration, 329, &Place::Subdistrict(5178), 6610609), // อบต.บ้านบึง
    row(SubdistrictAdministration, 3290, &Place::Subdistrict(5179), 6610610), // อบต.บ้านใหม่คลองเคียน
    row(SubdistrictAdministration, 5456, &Place::Subdistrict(5174), 6610611), // อบต.เมืองการุ้ง
    row(SubdistrictAdministration, 4693, &Place::Subdistrict(5180), 6610612), // อบต.หนองบ่มกล้วย
    row(SubdistrictAdministration, 5103, &Place::Subdistrict(5171), 6610613), // อบต.ห้วยแห้ง
    row(SubdistrictAdministration, 5012, &Place::Subdistrict(5177), 6610614), // อบต.หูช้าง
    row(SubdistrictMunicipality, 521, &Place::District(652), 5610701), // ทต.ลานสัก
    row(SubdistrictAdministration, 521, &Place::Subdistrict(5182), 6610702), // อบต.ลานสัก
    row(SubdistrictAdministration, 2675, &Place::Subdistrict(5186), 6610703), // อบต.น้ำรอบ
    row(SubdistrictAdministration, 3472, &Place::Subdistrict(5184), 6610704), // อบต.ป่าอ้อ
    row(SubdistrictAdministration, 3851, &Place::Subdistrict(5185), 6610705), // อบต.ระบำ
    row(SubdistrictAdministration, 2149, &Place::Subdistrict(5187), 6610706), // อบต.ทุ่งนางาม
    row(SubdistrictAdministration, 3318, &Place::Subdistrict(5183), 6610707), // อบต.ประดู่ยืน
    row(SubdistrictAdministration, 2058, &Place::Subdistrict(5189), 6610801), // อบต.ทองหลาง
    row(SubdistrictAdministration, 4537, &Place::Subdistrict(5188), 6610802), // อบต.สุขฤทัย
    row(SubdistrictAdministration, 719, &Place::Subdistrict(5190), 6610803), // อบต.ห้วยคต
    row(ProvincialAdministration, 26, &Place::Province(49), 2620101), // อบจ.กำแพงเพชร
    row(TownMunicipality, 26, &Place::District(654), 4620102), // ทม.กำแพงเพชร
    row(SubdistrictMunicipality, 1365, &Place::District(654), 5620103), // ทต.คลองแม่ลาย
    row(SubdistrictMunicipality, 2416, &Place::District(654), 5620104), // ทต.นครชุม
    row(SubdistrictMunicipality, 6303, &Place::District(654), 5620105), // ทต.ปากดง
    row(SubdistrictMunicipality, 2634, &Place::Subdistrict(5200), 5620106), // ทต.นิคมทุ่งโพธิ์ทะเล
    row(SubdistrictMunicipality, 5406, &Place::Subdistrict(5201), 5620107), // ทต.เทพนคร
    row(SubdistrictAdministration, 2416, &Place::Subdistrict(5195), 6620108), // อบต.นครชุม
    row(TownMunicipality, 4701, &Place::Subdistrict(5198), 4620109), // ทม.หนองปลิง
    row(SubdistrictAdministration, 1246, &Place::Subdistrict(5199), 6620110), // อบต.คณฑี
    row(SubdistrictAdministration, 1365, &Place::Subdistrict(5204), 6620111), // อบต.คลองแม่ลาย
    row(SubdistrictAdministration, 6118, &Place::Subdistrict(5192), 6620112), // อบต.ไตรตรึงษ์
    row(SubdistrictAdministration, 2047, &Place::Subdistrict(5196), 6620113), // อบต.ทรงธรรม
    row(SubdistrictAdministration, 2233, &Place::Subdistrict(5203), 6620114), // อบต.ท่าขุนราม
    row(SubdistrictAdministration, 3958, &Place::Subdistrict(5197), 6620115), // อบต.ลานดอกไม้
    row(SubdistrictAdministration, 536, &Place::Subdistrict(5202), 6620116), // อบต.วังทอง
    row(TownMunicipality, 604, &Place::Subdistrict(5206), 6620117), // ทม.สระแก้ว
    row(SubdistrictAdministration, 744, &Place::Subdistrict(5193), 6620118), // อบต.อ่างทอง
    row(SubdistrictAdministration, 2414, &Place::Subdistrict(5205), 6620119), // อบต.ธำมรงค์
    row(SubdistrictAdministration, 2507, &Place::Subdistrict(5194), 6620120), // อบต.นาบ่อคำ
    row(SubdistrictMunicipality, 993, &Place::District(655), 5620201), // ทต.ไทรงาม
    row(SubdistrictAdministration, 6487, &Place::Subdistrict(5207), 6620202), // อบต.ไทรงามองค์อินทร์
    row(SubdistrictAdministration, 438, &Place::Subdistrict(5212), 6620203), // อบต.พานทอง
    row(SubdistrictAdministration, 3702, &Place::Subdistrict(5211), 6620204), // อบต.มหาชัย
    row(SubdistrictAdministration, 4653, &Place::Subdistrict(5209), 6620205), // อบต.หนองทอง
    row(SubdistrictAdministration, 4830, &Place::Subdistrict(5213), 6620206), // อบต.หนองแม่แตง
    row(SubdistrictAdministration, 4860, &Place::Subdistrict(5210), 6620207), // อบต.หนองไม้กอง
    row(SubdistrictAdministration, 4603, &Place::Subdistrict(5208), 6620208), // อบต.หนองคล้า
    row(SubdistrictMunicipality, 1322, &Place::Subdistrict(5216), 5620301), // ทต.คลองลานพัฒนา
    row(SubdistrictAdministration, 1299, &Place::Subdistrict(5214), 6620302), // อบต.คลองน้ำไหล
    row(SubdistrictMunicipality, 4411, &Place::Subdistrict(5217), 6620303), // ทต.สักงาม
    row(SubdistrictAdministration, 974, &Place::Subdistrict(5215), 6620304), // อบต.โป่งน้ำร้อน
    row(SubdistrictMunicipality, 41, &Place::District(657), 5620401), // ทต.ขาณุวรลักษบุรี
    row(SubdistrictMunicipality, 4341, &Place::District(657), 5620402), // ทต.สลกบาตร
    row(SubdistrictAdministration, 3025, &Place::Subdistrict(5222), 6620403), // อบต.บ่อถ้ำ
    row(SubdistrictAdministration, 4341, &Place::Subdistrict(5221), 6620404), // อบต.สลกบาตร
    row(SubdistrictAdministration, 5915, &Place::Subdistrict(5225), 6620405), // อบต.โค้งไผ่
    row(TownMunicipality, 3412, &Place::Subdistrict(5226), 4620406), // ทม.ปางมะค่า
    row(SubdistrictAdministration, 3816, &Place::Subdistrict(5218), 6620407), // อบต.ยางสูง
    row(SubdistrictAdministration, 4052, &Place::Subdistrict(5224), 6620408), // อบต.วังชะพลู
    row(SubdistrictAdministration, 4114, &Place::Subdistrict(5227), 6620409), // อบต.วังหามแห
    row(SubdistrictAdministration, 5794, &Place::Subdistrict(5220), 6620410), // อบต.แสนตอ
    row(SubdistrictAdministration, 5205, &Place::Subdistrict(5228), 6620411), // อบต.เกาะตาล
    row(SubdistrictAdministration, 1809, &Place::Subdistrict(5223), 6620412), // อบต.ดอนแตง
    row(SubdistrictAdministration, 3458, &Place::Subdistrict(5219), 6620413), // อบต.ป่าพุทรา
    row(SubdistrictMunicipality, 50, &Place::District(658), 5620501), // ทต.คลองขลุง
    row(SubdistrictMunicipality, 2299, &Place::District(658), 5620502), // ทต.ท่าพุทรา
    row(SubdistrictMunicipality, 2304, &Place::District(658), 5620503), // ทต.ท่ามะเขือ
    row(SubdistrictMunicipality, 542, &Place::Subdistrict(5233), 5620504), // ทต.วังยาง
    row(SubdistrictAdministration, 50, &Place::Subdistrict(5229), 6620505), // อบต.คลองขลุง
    row(SubdistrictAdministration, 2299, &Place::Subdistrict(5231), 6620506), // อบต.ท่าพุทรา
    row(SubdistrictAdministration, 2304, &Place::Subdistrict(5230), 6620507), // อบต.ท่ามะเขือ
    row(SubdistrictAdministration, 5732, &Place::Subdistrict(5232), 6620508), // อบต.แม่ลาด
    row(SubdistrictAdministration, 4124, &Place::Subdistrict(5234), 6620509), // อบต.วังแขม
    row(SubdistrictAdministration, 4140, &Place::Subdistrict(5236), 6620510), // อบต.วังไทร
    row(SubdistrictMunicipality, 4079, &Place::Subdistrict(5237), 6620511), // ทต.วังบัว
    row(SubdistrictAdministration, 4941, &Place::Subdistrict(5235), 6620512), // อบต.หัวถนน
    row(SubdistrictAdministration, 1327, &Place::Subdistrict(5238), 6620513), // อบต.คลองสมบูรณ์
    row(SubdistrictMunicipality, 426, &Place::District(659), 5620601), // ทต.พรานกระต่าย
    row(SubdistrictMunicipality, 1313, &Place::Subdistrict(5246), 5620602), // ทต.คลองพิไกร
    row(SubdistrictMunicipality, 3166, &Place::Subdistrict(5239), 5620603), // ทต.บ้านพราน
    row(SubdistrictMunicipality, 5267, &Place::Subdistrict(5244), 5620604), // ทต.เขาคีริส
    row(SubdistrictAdministration, 1460, &Place::Subdistrict(5245), 6620605), // อบต.คุยบ้านโอง
    row(SubdistrictAdministration, 2031, &Place::Subdistrict(5247), 6620606), // อบต.ถ้ำกระต่ายทอง
    row(SubdistrictAdministration, 2374, &Place::Subdistrict(5241), 6620607), // อบต.ท่าไม้
    row(SubdistrictAdministration, 4043, &Place::Subdistrict(5242), 6620608), // อบต.วังควง
    row(SubdistrictAdministration, 4065, &Place::Subdistrict(5243), 6620609), // อบต.วังตะแบก
    row(SubdistrictAdministration, 5062, &Place::Subdistrict(5248), 6620610), // อบต.ห้วยยั้ง
    row(SubdistrictAdministration, 4784, &Place::Subdistrict(5240), 6620611), // อบต.หนองหัววัว
    row(SubdistrictMunicipality, 1636, &Place::Subdistrict(5250), 5620701), // ทต.ช่องลม
    row(SubdistrictMunicipality, 519, &Place::District(660), 5620702), // ทต.ลานกระบือ
    row(SubdistrictAdministration, 1549, &Place::Subdistrict(5255), 6620703), // อบต.จันทิมา
    row(SubdistrictAdministration, 2968, &Place::Subdistrict(5254), 6620704), // อบต.บึงทับแรต
    row(SubdistrictAdministration, 5963, &Place::Subdistrict(5252), 6620705), // อบต.โนนพลวง
    row(SubdistrictMunicipality, 3313, &Place::Subdistrict(5253), 5620706), // ทต.ประชาสุขสันต์
    row(SubdistrictAdministration, 519, &Place::Subdistrict(5249), 6620707), // อบต.ลานกระบือ
    row(SubdistrictAdministration, 4775, &Place::Subdistrict(5251), 6620708), // อบต.หนองหลวง
    row(SubdistrictMunicipality, 2145, &Place::Subdistrict(5256), 5620801), // ทต.ทุ่งทราย
    row(SubdistrictAdministration, 2027, &Place::Subdistrict(5258), 6620802), // อบต.ถาวรวัฒนา
    row(SubdistrictAdministration, 2146, &Place::Subdistrict(5257), 6620803), // อบต.ทุ่งทอง
    row(SubdistrictAdministration, 3411, &Place::Subdistrict(5261), 6620901), // อบต.ปางตาไว
    row(SubdistrictAdministration, 979, &Place::Subdistrict(5259), 6620902), // อบต.โพธิ์ทอง
    row(SubdistrictAdministration, 4999, &Place::Subdistrict(5260), 6620903), // อบต.หินดาต
    row(SubdistrictMunicipality, 3854, &Place::Subdistrict(5264), 5621001), // ทต.ระหาน
    row(SubdistrictAdministration, 5407, &Place::Subdistrict(5265), 6621002), // อบต.เทพนิมิต
    row(SubdistrictAdministration, 307, &Place::Subdistrict(5262), 6621003), // อบต.บึงสามัคคี
    row(SubdistrictAdministration, 4053, &Place::Subdistrict(5263), 6621004), // อบต.วังชะโอน
    row(SubdistrictAdministration, 5828, &Place::Subdistrict(5266), 6621101), // อบต.โกสัมพี
    row(SubdistrictAdministration, 5447, &Place::Subdistrict(5267), 6621102), // อบต.เพชรชมภู
    row(SubdistrictAdministration, 3959, &Place::Subdistrict(5268), 6621103), // อบต.ลานดอกไม้ตก
    row(ProvincialAdministration, 148, &Place::Province(50), 2630101), // อบจ.ตาก
    row(TownMunicipality, 148, &Place::District(665), 4630102), // ทม.ตาก
    row(SubdistrictMunicipality, 6163, &Place::Subdistrict(5274), 5630103), // ทต.ไม้งาม
    row(SubdistrictMunicipality, 4690, &Place::Subdistrict(5280), 5630104), // ทต.หนองบัวใต้
    row(SubdistrictAdministration, 3461, &Place::Subdistrict(5279), 6630105), // อบต.ป่ามะม่วง
    row(SubdistrictAdministration, 1891, &Place::Subdistrict(5282), 6630106), // อบต.ตลุกกลางทุ่ง
    row(SubdistrictAdministration, 2678, &Place::Subdistrict(5276), 6630107), // อบต.น้ำรึม
    row(SubdistrictAdministration, 5700, &Place::Subdistrict(5278), 6630108), // อบต.แม่ท้อ
    row(SubdistrictAdministration, 4687, &Place::Subdistrict(5273), 6630109), // อบต.หนองบัวเหนือ
    row(SubdistrictAdministration, 6006, &Place::Subdistrict(5275), 6630110), // อบต.โป่งแดง
    row(SubdistrictAdministration, 4083, &Place::Subdistrict(5281), 6630111), // อบต.วังประจบ
    row(SubdistrictAdministration, 547, &Place::Subdistrict(5277), 6630112), // อบต.วังหิน
    row(SubdistrictMunicipality, 2118, &Place::District(666), 5630201), // ทต.ทุ่งกระเชาะ
    row(SubdistrictMunicipality, 323, &Place::District(666), 5630202), // ทต.บ้านตาก
    row(SubdistrictAdministration, 1950, &Place::Subdistrict(5283), 6630203), // อบต.ตากออก
    row(SubdistrictAdministration, 1949, &Place::Subdistrict(5286), 6630204), // อบต.ตากตก
    row(SubdistrictAdministration, 2378, &Place::Subdistrict(5289), 6630205), // อบต.ท้องฟ้า
    row(SubdistrictAdministration, 5740, &Place::Subdistrict(5285), 6630206), // อบต.แม่สลิด
    row(SubdistrictAdministration, 4291, &Place::Subdistrict(5284), 6630207), // อบต.สมอโคน
    row(SubdistrictAdministration, 5204, &Place::Subdistrict(5287), 6630208), // อบต.เกาะตะเภา
    row(SubdistrictMunicipality, 640, &Place::District(667), 5630301), // ทต.สามเงา
    row(SubdistrictAdministration, 326, &Place::Subdistrict(5294), 6630302), // อบต.บ้านนา
    row(SubdistrictAdministration, 3786, &Place::Subdistrict(5292), 6630303), // อบต.ยกกระบัตร
    row(SubdistrictAdministration, 3845, &Place::Subdistrict(5293), 6630304), // อบต.ย่านรี
    row(SubdistrictAdministration, 533, &Place::Subdistrict(5295), 6630305), // อบต.วังจันทร์
    row(SubdistrictAdministration, 4109, &Place::Subdistrict(5291), 6630306), // อบต.วังหมัน
    row(SubdistrictAdministration, 640, &Place::Subdistrict(5290), 6630307), // อบต.สามเงา
    row(SubdistrictMunicipality, 2196, &Place::Subdistrict(5297), 5630401), // ทต.ทุ่งหลวง
    row(SubdistrictMunicipality, 5687, &Place::District(668), 5630402), // ทต.แม่จะเรา
    row(SubdistrictMunicipality, 927, &Place::District(668), 5630403), // ทต.แม่ระมาด
    row(SubdistrictAdministration, 3566, &Place::Subdistrict(5301), 6630404), // อบต.พระธาตุ
    row(SubdistrictAdministration, 927, &Place::Subdistrict(5296), 6630405), // อบต.แม่ระมาด
    row(SubdistrictAdministration, 1206, &Place::Subdistrict(5298), 6630406), // อบต.ขะเนจื้อ
    row(SubdistrictAdministration, 5693, &Place::Subdistrict(5299), 6630407), // อบต.แม่ตื่น
    row(SubdistrictAdministration, 4462, &Place::Subdistrict(5300), 6630408), // อบต.สามหมื่น
    row(SubdistrictMunicipality, 5694, &Place::District(669), 5630501), // ทต.แม่ต้าน
    row(SubdistrictAdministration, 193, &Place::Subdistrict(5302), 6630502), // อบต.ท่าสองยาง
    row(SubdistrictAdministration, 5694, &Place::Subdistrict(5303), 6630503), // อบต.แม่ต้าน
    row(SubdistrictAdministration, 5735, &Place::Subdistrict(5306), 6630504), // อบต.แม่วะหลวง
    row(SubdistrictAdministration, 5742, &Place::Subdistrict(5304), 6630505), // อบต.แม่สอง
    row(SubdistrictAdministration, 5754, &Place::Subdistrict(5305), 6630506), // อบต.แม่หละ
    row(SubdistrictAdministration, 5759, &Place::Subdistrict(5307), 6630507), // อบต.แม่อุสุ
    row(CityMunicipality, 935, &Place::District(670), 3630601), // ทน.แม่สอด
    row(SubdistrictMunicipality, 2332, &Place::District(670), 5630602), // ทต.ท่าสายลวด
    row(SubdistrictMunicipality, 5674, &Place::District(670), 5630603), // ทต.แม่กุ
    row(SubdistrictMunicipality, 5690, &Place::Subdistrict(5311), 5630604), // ทต.แม่ตาว
    row(SubdistrictAdministration, 1856, &Place::Subdistrict(5316), 6630605), // อบต.ด่านแม่ละเมา
    row(SubdistrictAdministration, 2332, &Place::Subdistrict(5313), 6630606), // อบต.ท่าสายลวด
    row(SubdistrictAdministration, 3623, &Place::Subdistrict(5310), 6630607), // อบต.พะวอ
    row(SubdistrictAdministration, 5674, &Place::Subdistrict(5309), 6630608), // อบต.แม่กุ
    row(SubdistrictAdministration, 5710, &Place::Subdistrict(5314), 6630609), // อบต.แม่ปะ
    row(SubdistrictAdministration, 3569, &Place::Subdistrict(5317), 6630610), // อบต.พระธาตุผาแดง
    row(SubdistrictAdministration, 3706, &Place::Subdistrict(5315), 6630611), // อบต.มหาวัน
    row(SubdistrictAdministration, 5672, &Place::Subdistrict(5312), 6630612), // อบต.แม่กาษา
    row(SubdistrictMunicipality, 408, &Place::District(671), 5630701), // ทต.พบพระ
    row(SubdistrictAdministration, 408, &Place::Subdistrict(5318), 6630702), // อบต.พบพระ
    row(SubdistrictAdministration, 1643, &Place::Subdistrict(5319), 6630703), // อบต.ช่องแคบ
    row(SubdistrictAdministration, 1453, &Place::Subdistrict(5320), 6630704), // อบต.คีรีราษฎร์
    row(SubdistrictAdministration, 3847, &Place::Subdistrict(5322), 6630705), // อบต.รวมไทยพัฒนา
    row(SubdistrictAdministration, 4184, &Place::Subdistrict(5321), 6630706), // อบต.วาเล่ย์
    row(SubdistrictMunicipality, 742, &Place::District(672), 5630801), // ทต.อุ้มผาง
    row(SubdistrictMunicipality, 922, &Place::Subdistrict(5326), 5630802), // ทต.แม่จัน
    row(SubdistrictAdministration, 742, &Place::Subdistrict(5323), 6630803), // อบต.อุ้มผาง
    row(SubdistrictMunicipality, 5669, &Place::Subdistrict(5328), 5630804), // ทต.แม่กลอง
    row(SubdistrictAdministration, 6071, &Place::Subdistrict(5325), 6630805), // อบต.โมโกร
    row(SubdistrictMunicipality, 548, &Place::District(673), 5630901), // ทต.วังเจ้า
    row(SubdistrictAdministration, 3315, &Place::Subdistrict(5331), 6630902), // อบต.ประดาง
    row(SubdistrictAdministration, 5373, &Place::Subdistrict(5329), 6630903), // อบต.เชียงทอง
    row(SubdistrictAdministration, 2617, &Place::Subdistrict(5330), 6630904), // อบต.นาโบสถ์
    row(ProvincialAdministration, 663, &Place::Province(51), 2640101), // อบจ.สุโขทัย
    row(TownMunicipality, 6382, &Place::District(674), 4640102), // ทม.สุโขทัยธานี
    row(SubdistrictMunicipality, 3196, &Place::District(674), 5640103), // ทต.บ้านสวน
    row(SubdistrictMunicipality, 5491, &Place::District(674), 5640104), // ทต.เมืองเก่า
    row(SubdistrictMunicipality, 3066, &Place::Subdistrict(5337), 5640105), // ทต.บ้านกล้วย
    row(SubdistrictAdministration, 3196, &Place::Subdistrict(5333), 6640106), // อบต.บ้านสวน
    row(SubdistrictAdministration, 3404, &Place::Subdistrict(5335), 6640107), // อบต.ปากแคว
    row(SubdistrictAdministration, 5491, &Place::Subdistrict(5334), 6640108), // อบต.เมืองเก่า
    row(SubdistrictAdministration, 1971, &Place::Subdistrict(5339), 6640109), // อบต.ตาลเตี้ย
    row(SubdistrictAdministration, 3205, &Place::Subdistrict(5338), 6640110), // อบต.บ้านหลุม
    row(SubdistrictAdministration, 3396, &Place::Subdistrict(5340), 6640111), // อบต.ปากพระ
    row(SubdistrictAdministration, 3804, &Place::Subdistrict(5336), 6640112), // อบต.ยางซ้าย
    row(SubdistrictAdministration, 4069, &Place::Subdistrict(5341), 6640113), // อบต.วังทองแดง
    row(SubdistrictMunicipality, 3963, &Place::District(675), 5640201), // ทต.ลานหอย
    row(SubdistrictMunicipality, 143, &Place::Subdistrict(5346), 5640202), // ทต.ตลิ่งชัน
    row(SubdistrictAdministration, 321, &Place::Subdistrict(5343), 6640203), // อบต.บ้านด่าน
    row(SubdistrictAdministration, 3963, &Place::Subdistrict(5342), 6640204), // อบต.ลานหอย
    row(SubdistrictAdministration, 4062, &Place::Subdistrict(5344), 6640205), // อบต.วังตะคร้อ
    row(SubdistrictAdministration, 4075, &Place::Subdistrict(5345), 6640206), // อบต.วังน้ำขาว
    row(SubdistrictAdministration, 4099, &Place::Subdistrict(5348), 6640207), // อบต.วังลึก
    row(SubdistrictAdministration, 691, &Place::Subdistrict(5347), 6640208), // อบต.หนองหญ้าปล้อง
    row(SubdistrictMunicipality, 2196, &Place::District(676), 5640301), // ทต.ทุ่งหลวง
    row(SubdistrictMunicipality, 6301, &Place::District(676), 5640302), // ทต.บ้านโตนด
    row(SubdistrictAdministration, 5925, &Place::Subdistrict(5349), 6640303), // อบต.โตนด
    row(SubdistrictAdministration, 2176, &Place::Subdistrict(5358), 6640304), // อบต.ทุ่งยางเมือง
    row(SubdistrictAdministration, 2585, &Place::Subdistrict(5355), 6640305), // อบต.นาเชิงคีรี
    row(SubdistrictAdministration, 3145, &Place::Subdistrict(5357), 6640306), // อบต.บ้านน้ำพุ
    row(SubdistrictAdministration, 3162, &Place::Subdistrict(5351), 6640307), // อบต.บ้านป้อม
    row(SubdistrictAdministration, 4193, &Place::Subdistrict(5353), 6640308), // อบต.ศรีคีรีมาศ
    row(SubdistrictAdministration, 4457, &Place::Subdistrict(5352), 6640309), // อบต.สามพวง
    row(SubdistrictAdministration, 4561, &Place::Subdistrict(5356), 6640310), // อบต.หนองกระดิ่ง
    row(SubdistrictAdministration, 674, &Place::Subdistrict(5354), 6640311), // อบต.หนองจิก
    row(SubdistrictMunicipality, 1, &Place::District(677), 5640401), // ทต.กงไกรลาศ
    row(SubdistrictAdministration, 1007, &Place::Subdistrict(5366), 6640402), // อบต.กกแรต
    row(SubdistrictAdministration, 1010, &Place::Subdistrict(5359), 6640403), // อบต.กง
    row(SubdistrictAdministration, 6102, &Place::Subdistrict(5361), 6640404), // อบต.ไกรนอก
    row(SubdistrictAdministration, 6103, &Place::Subdistrict(5363), 6640405), // อบต.ไกรใน
    row(SubdistrictAdministration, 1731, &Place::Subdistrict(5364), 6640406), // อบต.ดงเดือย
    row(SubdistrictAdministration, 2246, &Place::Subdistrict(5367), 6640407), // อบต.ท่าฉนวน
    row(SubdistrictAdministration, 3483, &Place::Subdistrict(5365), 6640408), // อบต.ป่าแฝก
    row(SubdistrictAdministration, 4651, &Place::Subdistrict(5368), 6640409), // อบต.หนองตูม
    row(SubdistrictAdministration, 6101, &Place::Subdistrict(5362), 6640410), // อบต.ไกรกลาง
    row(SubdistrictAdministration, 3292, &Place::Subdistrict(5369), 6640411), // อบต.บ้านใหม่สุขเกษม
    row(TownMunicipality, 580, &Place::District(678), 4640501), // ทม.ศรีสัชนาลัย
    row(SubdistrictMunicipality, 4989, &Place::District(678), 5640502), // ทต.หาดเสี้ยว
    row(SubdistrictAdministration, 3121, &Place::Subdistrict(5374), 6640503), // อบต.บ้านตึก
    row(SubdistrictAdministration, 3446, &Place::Subdistrict(5371), 6640504), // อบต.ป่างิ้ว
    row(SubdistrictAdministration, 4479, &Place::Subdistrict(5380), 6640505), // อบต.สารจิตร
    row(SubdistrictAdministration, 1692, &Place::Subdistrict(5378), 6640506), // อบต.ดงคู่
    row(SubdistrictAdministration, 3248, &Place::Subdistrict(5379), 6640507), // อบต.บ้านแก่ง
    row(SubdistrictAdministration, 5750, &Place::Subdistrict(5372), 6640508), // อบต.แม่สำ
    row(SubdistrictAdministration, 5751, &Place::Subdistrict(5373), 6640509), // อบต.แม่สิน
    row(SubdistrictAdministration, 4795, &Place::Subdistrict(5375), 6640510), // อบต.หนองอ้อ
    row(SubdistrictMunicipality, 582, &Place::District(679), 5640601), // ทต.ศรีสำโรง
    row(SubdistrictAdministration, 3110, &Place::Subdistrict(5391), 6640602), // อบต.บ้านซ่าน
    row(SubdistrictAdministration, 352, &Place::Subdistrict(5389), 6640603), // อบต.บ้านไร่
    row(SubdistrictAdministration, 5206, &Place::Subdistrict(5387), 6640604), // อบต.เกาะตาเลี้ยง
    row(SubdistrictAdministration, 2078, &Place::Subdistrict(5390), 6640605), // อบต.ทับผึ้ง
    row(SubdistrictAdministration, 3886, &Place::Subdistrict(5393), 6640606), // อบต.ราวต้นจันทร์
    row(SubdistrictAdministration, 4099, &Place::Subdistrict(5382), 6640607), // อบต.วังลึก
    row(SubdistrictAdministration, 4171, &Place::Subdistrict(5388), 6640608), // อบต.วัดเกาะ
    row(SubdistrictAdministration, 4466, &Place::Subdistrict(5383), 6640609), // อบต.สามเรือน
    row(SubdistrictAdministration, 2443, &Place::Subdistrict(5386), 6640610), // อบต.นาขุนไกร
    row(SubdistrictAdministration, 326, &Place::Subdistrict(5384), 6640611), // อบต.บ้านนา
    row(SubdistrictAdministration, 536, &Place::Subdistrict(5385), 6640612), // อบต.วังทอง
    row(SubdistrictAdministration, 4135, &Place::Subdistrict(5392), 6640613), // อบต.วังใหญ่
    row(TownMunicipality, 610, &Place::District(680), 4640701), // ทม.สวรรคโลก
    row(SubdistrictMunicipality, 6096, &Place::Subdistrict(5395), 5640702), // ทต.ในเมือง
    row(SubdistrictMunicipality, 3437, &Place::Subdistrict(5405), 5640703), // ทต.ป่ากุมเกาะ
    row(SubdistrictAdministration, 2271, &Place::Subdistrict(5403), 6640704), // อบต.ท่าทอง
    row(SubdistrictAdministration, 3386, &Place::Subdistrict(5404), 6640705), // อบต.ปากน้ำ
    row(SubdistrictMunicipality, 1320, &Place::Subdistrict(5401), 5640706), // ทต.คลองยาง
    row(SubdistrictAdministration, 2497, &Place::Subdistrict(5400), 6640707), // อบต.นาทุ่ง
    row(SubdistrictAdministration, 5471, &Place::Subdistrict(5402), 6640708), // อบต.เมืองบางยม
    row(SubdistrictAdministration, 4142, &Place::Subdistrict(5398), 6640709), // อบต.วังไม้ขอน
    row(SubdistrictAdministration, 4569, &Place::Subdistrict(5407), 6640710), // อบต.หนองกลับ
    row(SubdistrictAdministration, 1251, &Place::Subdistrict(5396), 6640711), // อบต.คลองกระจง
    row(SubdistrictMunicipality, 5470, &Place::Subdistrict(5406), 5640712), // ทต.เมืองบางขลัง
    row(SubdistrictAdministration, 3844, &Place::Subdistrict(5399), 6640713), // อบต.ย่านยาว
    row(SubdistrictMunicipality, 566, &Place::District(681), 5640801), // ทต.ศรีนคร
    row(SubdistrictAdministration, 566, &Place::Subdistrict(5408), 6640802), // อบต.ศรีนคร
    row(SubdistrictAdministration, 1315, &Place::Subdistrict(5411), 6640803), // อบต.คลองมะพลับ
    row(SubdistrictAdministration, 2422, &Place::Subdistrict(5409), 6640804), // อบต.นครเดิฐ
    row(SubdistrictAdministration, 2648, &Place::Subdistrict(5410), 6640805), // อบต.น้ำขุม
    row(SubdistrictAdministration, 677, &Place::Subdistrict(5412), 6640806), // อบต.หนองบัว
    row(SubdistrictMunicipality, 175, &Place::District(682), 5640901), // ทต.ทุ่งเสลี่ยม
    row(SubdistrictMunicipality, 5319, &Place::Subdistrict(5417), 5640902), // ทต.เขาแก้วศรีสมบูรณ์
    row(SubdistrictAdministration, 175, &Place::Subdistrict(5415), 6640903), // อบต.ทุ่งเสลี่ยม
    row(TownMunicipality, 1056, &Place::Subdistrict(5416), 5640904), // ทม.กลางดง
    row(SubdistrictAdministration, 6119, &Place::Subdistrict(5414), 6640905), // อบต.ไทยชนะศึก
    row(SubdistrictAdministration, 3294, &Place::Subdistrict(5413), 6640906), // อบต.บ้านใหม่ไชยมงคล
    row(ProvincialAdministration, 445, &Place::Province(52), 2650101), // อบจ.พิษณุโลก
    row(CityMunicipality, 445, &Place::District(683), 3650102), // ทน.พิษณุโลก
    row(SubdistrictMunicipality, 4949, &Place::Subdistrict(5428), 5650103), // ทต.หัวรอ
    row(SubdistrictMunicipality, 3289, &Place::District(683), 5650104), // ทต.บ้านใหม่
    row(SubdistrictMunicipality, 3611, &Place::Subdistrict(5432), 5650105), // ทต.พลายชุมพล
    row(SubdistrictAdministration, 1773, &Place::Subdistrict(5425), 6650106), // อบต.ดอนทอง
    row(SubdistrictAdministration, 3062, &Place::Subdistrict(5430), 6650107), // อบต.บ้านกร่าง
    row(SubdistrictMunicipality, 3083, &Place::Subdistrict(5431), 5650108), // ทต.บ้านคลอง
    row(SubdistrictAdministration, 6135, &Place::Subdistrict(5436), 6650109), // อบต.ไผ่ขอดอน
    row(SubdistrictAdministration, 4148, &Place::Subdistrict(5420), 6650110), // อบต.วัดจันทร์
    row(SubdistrictAdministration, 1506, &Place::Subdistrict(5437), 6650111), // อบต.งิ้วงาม
    row(SubdistrictAdministration, 82, &Place::Subdistrict(5429), 6650112), // อบต.จอมทอง
    row(SubdistrictMunicipality, 2271, &Place::Subdistrict(5422), 5650113), // ทต.ท่าทอง
    row(TownMunicipality, 2366, &Place::Subdistrict(5423), 6650114), // ทม.ท่าโพธิ์
    row(SubdistrictAdministration, 3161, &Place::Subdistrict(5426), 6650115), // อบต.บ้านป่า
    row(SubdistrictAdministration, 2977, &Place::Subdistrict(5435), 6650116), // อบต.บึงพระ
    row(SubdistrictAdministration, 3409, &Place::Subdistrict(5427), 6650117), // อบต.ปากโทก
    row(SubdistrictAdministration, 3717, &Place::Subdistrict(5433), 6650118), // อบต.มะขามสูง
    row(SubdistrictAdministration, 4076, &Place::Subdistrict(5419), 6650119), // อบต.วังน้ำคู้
    row(SubdistrictAdministration, 4159, &Place::Subdistrict(5421), 6650120), // อบต.วัดพริก
    row(SubdistrictMunicipality, 4290, &Place::Subdistrict(5424), 6650121), // ทต.สมอแข
    row(TownMunicipality, 5123, &Place::Subdistrict(5434), 4650122), // ทม.อรัญญิก
    row(SubdistrictMunicipality, 214, &Place::District(684), 5650201), // ทต.นครไทย
    row(SubdistrictMunicipality, 3265, &Place::Subdistrict(5440), 5650202), // ทต.บ้านแยง
    row(SubdistrictAdministration, 4577, &Place::Subdistrict(5439), 6650203), // อบต.หนองกะท้าว
    row(SubdistrictAdministration, 2505, &Place::Subdistrict(5442), 6650204), // อบต.นาบัว
    row(SubdistrictAdministration, 5095, &Place::Subdistrict(5448), 6650205), // อบต.ห้วยเฮี้ย
    row(SubdistrictAdministration, 2416, &Place::Subdistrict(5443), 6650206), // อบต.นครชุม
    row(SubdistrictAdministration, 2644, &Place::Subdistrict(5444), 6650207), // อบต.น้ำกุ่ม
    row(SubdistrictAdministration, 5430, &Place::Subdistrict(5441), 6650208), // อบต.เนินเพิ่ม
    row(SubdistrictAdministration, 3054, &Place::Subdistrict(5446), 6650209), // อบต.บ่อโพธิ์
    row(SubdistrictAdministration, 3169, &Place::Subdistrict(5447), 6650210), // อบต.บ้านพร้าว
    row(SubdistrictAdministration, 3825, &Place::Subdistrict(5445), 6650211), // อบต.ยางโกลน
    row(SubdistrictMunicipality, 3481, &Place::District(685), 5650301), // ทต.ป่าแดง
    row(SubdistrictAdministration, 104, &Place::Subdistrict(5450), 6650302), // อบต.ชาติตระการ
    row(SubdistrictAdministration, 993, &Place::Subdistrict(5449), 6650303), // อบต.ไทรงาม
    row(SubdistrictAdministration, 2328, &Place::Subdistrict(5454), 6650304), // อบต.ท่าสะแก
    row(SubdistrictAdministration, 3033, &Place::Subdistrict(5453), 6650305), // อบต.บ่อภาค
    row(SubdistrictAdministration, 3111, &Place::Subdistrict(5452), 6650306), // อบต.บ้านดง
    row(SubdistrictAdministration, 4357, &Place::Subdistrict(5451), 6650307), // อบต.สวนเมี่ยง
    row(SubdistrictMunicipality, 6274, &Place::Subdistrict(5455), 5650401), // ทต.บางระกำเมืองใหม่
    row(SubdistrictMunicipality, 286, &Place::District(686), 5650402), // ทต.บางระกำ
    row(SubdistrictMunicipality, 3336, &Place::District(686), 5650403), // ทต.ปลักแรด
    row(SubdistrictMunicipality, 6277, &Place::Subdistrict(5456), 5650404), // ทต.บึงระมาณ
    row(SubdistrictMunicipality, 3647, &Place::Subdistrict(5457), 5650405), // ทต.พันเสา
    row(SubdistrictAdministration, 1630, &Place::Subdistrict(5461), 6650406), // อบต.ชุมแสงสงคราม
    row(SubdistrictAdministration, 2960, &Place::Subdistrict(5459), 6650407), // อบต.บึงกอก
    row(SubdistrictAdministration, 1461, &Place::Subdistrict(5465), 6650408), // อบต.คุยม่วง
    row(SubdistrictAdministration, 2278, &Place::Subdistrict(5464), 6650409), // อบต.ท่านางงาม
    row(SubdistrictAdministration, 245, &Place::Subdistrict(5462), 6650410), // อบต.นิคมพัฒนา
    row(SubdistrictAdministration, 312, &Place::Subdistrict(5463), 6650411), // อบต.บ่อทอง
    row(SubdistrictAdministration, 4116, &Place::Subdistrict(5458), 6650412), // อบต.วังอิทก
    row(SubdistrictAdministration, 4587, &Place::Subdistrict(5460), 6650413), // อบต.หนองกุลา
    row(SubdistrictMunicipality, 5417, &Place::District(687), 5650501), // ทต.เนินกุ่ม
    row(SubdistrictMunicipality, 261, &Place::District(687), 5650502), // ทต.บางกระทุ่ม
    row(SubdistrictAdministration, 2266, &Place::Subdistrict(5470), 6650503), // อบต.ท่าตาล
    row(SubdistrictAdministration, 2418, &Place::Subdistrict(5472), 6650504), // อบต.นครป่าหมาก
    row(SubdistrictMunicipality, 5098, &Place::Subdistrict(5466), 5650505), // ทต.ห้วยแก้ว
    row(SubdistrictAdministration, 5882, &Place::Subdistrict(5468), 6650506), // อบต.โคกสลุด
    row(SubdistrictAdministration, 352, &Place::Subdistrict(5467), 6650507), // อบต.บ้านไร่
    row(SubdistrictAdministration, 6144, &Place::Subdistrict(5471), 6650508), // อบต.ไผ่ล้อม
    row(SubdistrictMunicipality, 4268, &Place::Subdistrict(5469), 5650509), // ทต.สนามคลี
    row(SubdistrictMunicipality, 415, &Place::District(688), 5650601), // ทต.พรหมพิราม
    row(SubdistrictMunicipality, 4026, &Place::District(688), 5650602), // ทต.วงฆ้อง
    row(SubdistrictMunicipality, 6443, &Place::Subdistrict(5475), 6650603), // ทต.เมืองพรหมพิราม
    row(SubdistrictAdministration, 4026, &Place::Subdistrict(5477), 6650604), // อบต.วงฆ้อง
    row(SubdistrictAdministration, 1701, &Place::Subdistrict(5486), 6650605), // อบต.ดงประคำ
    row(SubdistrictAdministration, 180, &Place::Subdistrict(5476), 6650606), // อบต.ท่าช้าง
    row(SubdistrictAdministration, 3725, &Place::Subdistrict(5484), 6650607), // อบต.มะต้อง
    row(SubdistrictAdministration, 3724, &Place::Subdistrict(5478), 6650608), // อบต.มะตูม
    row(SubdistrictAdministration, 4100, &Place::Subdistrict(5482), 6650609), // อบต.วังวน
    row(SubdistrictAdministration, 4208, &Place::Subdistrict(5480), 6650610), // อบต.ศรีภิรมย์
    row(SubdistrictAdministration, 698, &Place::Subdistrict(5483), 6650611), // อบต.หนองแขม
    row(SubdistrictAdministration, 1893, &Place::Subdistrict(5481), 6650612), // อบต.ตลุกเทียม
    row(SubdistrictAdministration, 2082, &Place::Subdistrict(5485), 6650613), // อบต.ทับยายเชียง
    row(SubdistrictMunicipality, 4922, &Place::Subdistrict(5479), 6650614), // ทต.หอกลอง
    row(SubdistrictMunicipality, 555, &Place::District(689), 5650701), // ทต.วัดโบสถ์
    row(SubdistrictAdministration, 555, &Place::Subdistrict(5487), 6650702), // อบต.วัดโบสถ์
    row(SubdistrictAdministration, 3181, &Place::Subdistrict(5490), 6650703), // อบต.บ้านยาง
    row(SubdistrictAdministration, 1413, &Place::Subdistrict(5492), 6650704), // อบต.คันโช้ง
    row(SubdistrictAdministration, 6240, &Place::Subdistrict(5489), 6650705), // อบต.ทองแท้
    row(SubdistrictAdministration, 2240, &Place::Subdistrict(5488), 6650706), // อบต.ท่างาม
    row(SubdistrictAdministration, 5004, &Place::Subdistrict(5491), 6650707), // อบต.หินลาด
    row(SubdistrictMunicipality, 536, &Place::District(690), 5650801), // ทต.วังทอง
    row(SubdistrictAdministration, 536, &Place::Subdistrict(5493), 6650802), // อบต.วังทอง
    row(SubdistrictAdministration, 3641, &Place::Subdistrict(5494), 6650803), // อบต.พันชาลี
    row(SubdistrictAdministration, 5727, &Place::Subdistrict(5495), 6650804), // อบต.แม่ระกา
    row(SubdistrictAdministration, 5612, &Place::Subdistrict(5498), 6650805), // อบต.แก่งโสภา
    row(SubdistrictAdministration, 6223, &Place::Subdistrict(5502), 6650806), // อบต.ชัยนาม
    row(SubdistrictAdministration, 1830, &Place::Subdistrict(5503), 6650807), // อบต.ดินทอง
    row(SubdistrictAdministration, 2336, &Place::Subdistrict(5499), 6650808), // อบต.ท่าหมื่นราม
    row(SubdistrictAdministration, 3064, &Place::Subdistrict(5496), 6650809), // อบต.บ้านกลาง
    row(SubdistrictAdministration, 4074, &Place::Subdistrict(5500), 6650810), // อบต.วังนกแอ่น
    row(SubdistrictAdministration, 4090, &Place::Subdistrict(5497), 6650811), // อบต.วังพิกุล
    row(SubdistrictAdministration, 4713, &Place::Subdistrict(5501), 6650812), // อบต.หนองพระ
    row(SubdistrictMunicipality, 799, &Place::District(691), 5650901), // ทต.เนินมะปราง
    row(SubdistrictMunicipality, 3177, &Place::Subdistrict(5505), 5650902), // ทต.บ้านมุง
    row(SubdistrictMunicipality, 6127, &Place::Subdistrict(5506), 5650903), // ทต.ไทรย้อย
    row(SubdistrictAdministration, 1579, &Place::Subdistrict(5504), 6650904), // อบต.ชมพู
    row(SubdistrictAdministration, 799, &Place::Subdistrict(5509), 6650905), // อบต.เนินมะปราง
    row(SubdistrictAdministration, 3143, &Place::Subdistrict(5508), 6650906), // อบต.บ้านน้อยซุ้มขี้เหล็ก
    row(SubdistrictAdministration, 4131, &Place::Subdistrict(5507), 6650907), // อบต.วังโพรง
    row(SubdistrictAdministration, 542, &Place::Subdistrict(5510), 6650908), // อบต.วังยาง
    row(ProvincialAdministration, 439, &Place::Province(53), 2660101), // อบจ.พิจิตร
    row(TownMunicipality, 439, &Place::District(692), 4660102), // ทม.พิจิตร
    row(SubdistrictMunicipality, 2340, &Place::District(692), 5660103), // ทต.ท่าฬ่อ
    row(SubdistrictMunicipality, 4033, &Place::District(692), 5660104), // ทต.วังกรด
    row(SubdistrictMunicipality, 4939, &Place::District(692), 5660105), // ทต.หัวดง
    row(SubdistrictMunicipality, 1702, &Place::Subdistrict(5522), 5660106), // ทต.ดงป่าคำ
    row(SubdistrictAdministration, 3150, &Place::Subdistrict(5520), 6660107), // อบต.บ้านบุ่ง
    row(SubdistrictMunicipality, 1265, &Place::Subdistrict(5516), 6660108), // ทต.คลองคะเชนทร์
    row(SubdistrictAdministration, 3459, &Place::Subdistrict(5524), 6660109), // อบต.ป่ามะคาบ
    row(SubdistrictAdministration, 4939, &Place::Subdistrict(5523), 6660110), // อบต.หัวดง
    row(SubdistrictAdministration, 1500, &Place::Subdistrict(5521), 6660111), // อบต.ฆะมัง
    row(SubdistrictAdministration, 1685, &Place::Subdistrict(5526), 6660112), // อบต.ดงกลาง
    row(SubdistrictAdministration, 194, &Place::Subdistrict(5519), 6660113), // อบต.ท่าหลวง
    row(SubdistrictAdministration, 2340, &Place::Subdistrict(5514), 6660114), // อบต.ท่าฬ่อ
    row(SubdistrictAdministration, 3383, &Place::Subdistrict(5515), 6660115), // อบต.ปากทาง
    row(SubdistrictAdministration, 6134, &Place::Subdistrict(5512), 6660116), // อบต.ไผ่ขวาง
    row(SubdistrictAdministration, 5491, &Place::Subdistrict(5518), 6660117), // อบต.เมืองเก่า
    row(SubdistrictAdministration, 3844, &Place::Subdistrict(5513), 6660118), // อบต.ย่านยาว
    row(SubdistrictAdministration, 6075, &Place::Subdistrict(5517), 6660119), // อบต.โรงช้าง
    row(SubdistrictAdministration, 4472, &Place::Subdistrict(5525), 6660120), // อบต.สายคำโห้
    row(SubdistrictMunicipality, 535, &Place::District(693), 5660201), // ทต.วังทรายพูน
    row(SubdistrictMunicipality, 4703, &Place::Subdistrict(5530), 5660202), // ทต.หนองปล้อง
    row(SubdistrictAdministration, 535, &Place::Subdistrict(5527), 6660203), // อบต.วังทรายพูน
    row(SubdistrictAdministration, 4713, &Place::Subdistrict(5529), 6660204), // อบต.หนองพระ
    row(SubdistrictAdministration, 4700, &Place::Subdistrict(5528), 6660205), // อบต.หนองปลาไหล
    row(SubdistrictMunicipality, 6142, &Place::Subdistrict(5534), 5660301), // ทต.ไผ่รอบ
    row(SubdistrictMunicipality, 980, &Place::District(694), 5660302), // ทต.โพธิ์ประทับช้าง
    row(SubdistrictAdministration, 176, &Place::Subdistrict(5537), 6660303), // อบต.ทุ่งใหญ่
    row(SubdistrictAdministration, 1735, &Place::Subdistrict(5535), 6660304), // อบต.ดงเสือเหลือง
    row(SubdistrictAdministration, 5428, &Place::Subdistrict(5536), 6660305), // อบต.เนินสว่าง
    row(SubdistrictAdministration, 6140, &Place::Subdistrict(5532), 6660306), // อบต.ไผ่ท่าโพ
    row(SubdistrictAdministration, 980, &Place::Subdistrict(5531), 6660307), // อบต.โพธิ์ประทับช้าง
    row(TownMunicipality, 146, &Place::District(695), 4660401), // ทม.ตะพานหิน
    row(SubdistrictMunicipality, 4712, &Place::Subdistrict(5542), 5660402), // ทต.หนองพยอม
    row(SubdistrictAdministration, 4107, &Place::Subdistrict(5546), 6660403), // อบต.วังสำโรง
    row(SubdistrictAdministration, 1508, &Place::Subdistrict(5539), 6660404), // อบต.งิ้วราย
    row(SubdistrictAdministration, 1697, &Place::Subdistrict(5544), 6660405), // อบต.ดงตะขบ
    row(SubdistrictAdministration, 2211, &Place::Subdistrict(5543), 6660406), // อบต.ทุ่งโพธิ์
    row(SubdistrictAdministration, 4112, &Place::Subdistrict(5548), 6660407), // อบต.วังหลุม
    row(SubdistrictAdministration, 5089, &Place::Subdistrict(5540), 6660408), // อบต.ห้วยเกตุ
    row(SubdistrictAdministration, 1266, &Place::Subdistrict(5545), 6660409), // อบต.คลองคูณ
    row(SubdistrictAdministration, 2085, &Place::Subdistrict(5549), 6660410), // อบต.ทับหมัน
    row(SubdistrictAdministration, 6147, &Place::Subdistrict(5550), 6660411), // อบต.ไผ่หลวง
    row(SubdistrictAdministration, 4113, &Place::Subdistrict(5547), 6660412), // อบต.วังหว้า
    row(TownMunicipality, 285, &Place::District(696), 4660501), // ทม.บางมูลนาก
    row(SubdistrictMunicipality, 2942, &Place::District(696), 5660502), // ทต.บางไผ่
    row(SubdistrictMunicipality, 4061, &Place::District(696), 5660503), // ทต.วังตะกู
    row(SubdistrictMunicipality, 4489, &Place::District(702), 5660504), // ทต.สำนักขุนเณร
    row(SubdistrictMunicipality, 5425, &Place::Subdistrict(5554), 5660505), // ทต.เนินมะกอก
    row(SubdistrictMunicipality, 4927, &Place::Subdistrict(5553), 5660506), // ทต.หอไกร
    row(SubdistrictAdministration, 4061, &Place::Subdistrict(5559), 6660507), // อบต.วังตะกู
    row(SubdistrictAdministration, 3691, &Place::Subdistrict(5556), 6660508), // อบต.ภูมิ
    row(SubdistrictAdministration, 4033, &Place::Subdistrict(5557), 6660509), // อบต.วังกรด
    row(SubdistrictAdministration, 2942, &Place::Subdistrict(5552), 6660510), // อบต.บางไผ่
    row(SubdistrictAdministration, 3974, &Place::Subdistrict(5560), 6660511), // อบต.ลำประดา
    row(SubdistrictAdministration, 4107, &Place::Subdistrict(5555), 6660512), // อบต.วังสำโรง
    row(SubdistrictMunicipality, 2356, &Place::District(697), 5660601), // ทต.ท่าเสา
    row(SubdistrictMunicipality, 975, &Place::District(697), 5660602), // ทต.โพทะเล
    row(SubdistrictMunicipality, 2155, &Place::Subdistrict(5565), 5660603), // ทต.ทุ่งน้อย
    row(SubdistrictMunicipality, 2774, &Place::Subdistrict(5568), 5660604), // ทต.บางคลาน
    row(SubdistrictAdministration, 2061, &Place::Subdistrict(5563), 6660605), // อบต.ทะนง
    row(SubdistrictAdministration, 2230, &Place::Subdistrict(5566), 6660606), // อบต.ท่าขมิ้น
    row(SubdistrictAdministration, 2284, &Place::Subdistrict(5564), 6660607), // อบต.ท่าบัว
    row(SubdistrictAdministration, 2356, &Place::Subdistrict(5567), 6660608), // อบต.ท่าเสา
    row(SubdistrictAdministration, 975, &Place::Subdistrict(5561), 6660609), // อบต.โพทะเล
    row(SubdistrictAdministration, 2276, &Place::Subdistrict(5569), 6660610), // อบต.ท่านั่ง
    row(SubdistrictAdministration, 2386, &Place::Subdistrict(5562), 6660611), // อบต.ท้ายน้ำ
    row(SubdistrictAdministration, 3142, &Place::Subdistrict(5570), 6660612), // อบต.บ้านน้อย
    row(SubdistrictAdministration, 4147, &Place::Subdistrict(5571), 6660613), // อบต.วัดขวาง
    row(SubdistrictMunicipality, 1117, &Place::District(698), 5660701), // ทต.กำแพงดิน
    row(SubdistrictMunicipality, 635, &Place::District(698), 5660702), // ทต.สามง่าม
    row(SubdistrictMunicipality, 5422, &Place::Subdistrict(5575), 5660703), // ทต.เนินปอ
    row(SubdistrictAdministration, 635, &Place::Subdistrict(5572), 6660704), // อบต.สามง่าม
    row(SubdistrictAdministration, 3864, &Place::Subdistrict(5574), 6660705), // อบต.รังนก
    row(SubdistrictAdministration, 4851, &Place::Subdistrict(5576), 6660706), // อบต.หนองโสน
    row(SubdistrictAdministration, 1117, &Place::Subdistrict(5573), 6660707), // อบต.กำแพงดิน
    row(SubdistrictMunicipality, 5281, &Place::District(699), 5660801), // ทต.เขาทราย
    row(SubdistrictMunicipality, 161, &Place::District(699), 5660802), // ทต.ทับคล้อ
    row(SubdistrictAdministration, 5316, &Place::Subdistrict(5579), 6660803), // อบต.เขาเจ็ดลูก
    row(SubdistrictAdministration, 5281, &Place::Subdistrict(5578), 6660804), // อบต.เขาทราย
    row(SubdistrictAdministration, 161, &Place::Subdistrict(5577), 6660805), // อบต.ทับคล้อ
    row(SubdistrictAdministration, 2385, &Place::Subdistrict(5580), 6660806), // อบต.ท้ายทุ่ง
    row(SubdistrictMunicipality, 633, &Place::District(700), 5660901), // ทต.สากเหล็ก
    row(SubdistrictAdministration, 633, &Place::Subdistrict(5581), 6660902), // อบต.สากเหล็ก
    row(SubdistrictAdministration, 1286, &Place::Subdistrict(5583), 6660903), // อบต.คลองทราย
    row(SubdistrictAdministration, 2353, &Place::Subdistrict(5582), 6660904), // อบต.ท่าเยี่ยม
    row(SubdistrictAdministration, 4070, &Place::Subdistrict(5585), 6660905), // อบต.วังทับไทร
    row(SubdistrictAdministration, 4768, &Place::Subdistrict(5584), 6660906), // อบต.หนองหญ้าไทร
    row(SubdistrictAdministration, 2875, &Place::Subdistrict(5589), 6661001), // อบต.บางลาย
    row(SubdistrictAdministration, 6037, &Place::Subdistrict(5587), 6661002), // อบต.โพธิ์ไทรงาม
    row(SubdistrictAdministration, 5098, &Place::Subdistrict(5586), 6661003), // อบต.ห้วยแก้ว
    row(SubdistrictAdministration, 5817, &Place::Subdistrict(5588), 6661004), // อบต.แหลมรัง
    row(SubdistrictAdministration, 304, &Place::Subdistrict(5590), 6661005), // อบต.บึงนาราง
    row(SubdistrictMunicipality, 6358, &Place::Subdistrict(5595), 5661101), // ทต.วังบงค์
    row(SubdistrictAdministration, 4046, &Place::Subdistrict(5592), 6661102), // อบต.วังงิ้ว
    row(SubdistrictMunicipality, 4047, &Place::Subdistrict(5591), 6661103), // ทต.วังงิ้วใต้
    row(SubdistrictAdministration, 5058, &Place::Subdistrict(5594), 6661104), // อบต.ห้วยพุก
    row(SubdistrictAdministration, 5071, &Place::Subdistrict(5593), 6661105), // อบต.ห้วยร่วม
    row(SubdistrictAdministration, 326, &Place::Subdistrict(5596), 6661201), // อบต.บ้านนา
    row(SubdistrictAdministration, 4777, &Place::Subdistrict(5599), 6661202), // อบต.หนองหลุม
    row(SubdistrictAdministration, 2973, &Place::Subdistrict(5597), 6661203), // อบต.บึงบัว
    row(SubdistrictAdministration, 4132, &Place::Subdistrict(5598), 6661204), // อบต.วังโมกข์
    row(ProvincialAdministration, 806, &Place::Province(54), 2670101), // อบจ.เพชรบูรณ์
    row(TownMunicipality, 806, &Place::District(704), 4670102), // ทม.เพชรบูรณ์
    row(SubdistrictMunicipality, 2296, &Place::District(704), 5670103), // ทต.ท่าพล
    row(SubdistrictMunicipality, 4051, &Place::District(704), 5670104), // ทต.วังชมภู
    row(SubdistrictMunicipality, 2463, &Place::Subdistrict(5605), 5670105), // ทต.นางั่ว
    row(SubdistrictAdministration, 4395, &Place::Subdistrict(5603), 6670106), // อบต.สะเดียง
    row(SubdistrictAdministration, 1588, &Place::Subdistrict(5609), 6670107), // อบต.ชอนไพร
    row(SubdistrictAdministration, 1715, &Place::Subdistrict(5607), 6670108), // อบต.ดงมูลเหล็ก
    row(SubdistrictAdministration, 1928, &Place::Subdistrict(5601), 6670109), // อบต.ตะเบาะ
    row(SubdistrictAdministration, 2296, &Place::Subdistrict(5606), 6670110), // อบต.ท่าพล
    row(SubdistrictAdministration, 2513, &Place::Subdistrict(5610), 6670111), // อบต.นาป่า
    row(SubdistrictAdministration, 2532, &Place::Subdistrict(5611), 6670112), // อบต.นายม
    row(SubdistrictAdministration, 2679, &Place::Subdistrict(5613), 6670113), // อบต.น้ำร้อน
    row(SubdistrictAdministration, 3277, &Place::Subdistrict(5602), 6670114), // อบต.บ้านโตก
    row(SubdistrictAdministration, 3477, &Place::Subdistrict(5604), 6670115), // อบต.ป่าเลา
    row(SubdistrictAdministration, 3853, &Place::Subdistrict(5616), 6670116), // อบต.ระวิง
    row(SubdistrictAdministration, 4051, &Place::Subdistrict(5612), 6670117), // อบต.วังชมภู
    row(SubdistrictAdministration, 5074, &Place::Subdistrict(5614), 6670118), // อบต.ห้วยสะแก
    row(SubdistrictAdministration, 5111, &Place::Subdistrict(5615), 6670119), // อบต.ห้วยใหญ่
    row(SubdistrictAdministration, 346, &Place::Subdistrict(5608), 6670120), // อบต.บ้านโคก
    row(SubdistrictMunicipality, 96, &Place::District(705), 5670201), // ทต.ชนแดน
    row(SubdistrictMunicipality, 1688, &Place::District(705), 5670202), // ทต.ดงขุย
    row(SubdistrictMunicipality, 2234, &Place::District(705), 5670203), // ทต.ท่าข้าม
    row(SubdistrictAdministration, 3954, &Place::Subdistrict(5621), 6670204), // อบต.ลาดแค
    row(SubdistrictAdministration, 1688, &Place::Subdistrict(5618), 6670205), // อบต.ดงขุย
    row(SubdistrictAdministration, 1903, &Place::Subdistrict(5624), 6670206), // อบต.ตะกุดไร
    row(SubdistrictAdministration, 2234, &Place::Subdistrict(5619), 6670207), // อบต.ท่าข้าม
    row(SubdistrictAdministration, 3066, &Place::Subdistrict(5622), 6670208), // อบต.บ้านกล้วย
    row(SubdistrictAdministration, 3668, &Place::Subdistrict(5620), 6670209), // อบต.พุทธบาท
    row(SubdistrictAdministration, 96, &Place::Subdistrict(5617), 6670210), // อบต.ชนแดน
    row(SubdistrictAdministration, 1670, &Place::Subdistrict(5623), 6670211), // อบต.ซับพุทรา
    row(SubdistrictMunicipality, 4242, &Place::Subdistrict(5625), 5670212), // ทต.ศาลาลาย
    row(TownMunicipality, 707, &Place::District(706), 4670301), // ทม.หล่มสัก
    row(SubdistrictMunicipality, 1970, &Place::Subdistrict(5628), 5670302), // ทต.ตาลเดี่ยว
    row(SubdistrictAdministration, 2646, &Place::Subdistrict(5637), 6670303), // อบต.น้ำก้อ
    row(SubdistrictAdministration, 1657, &Place::Subdistrict(5645), 6670304), // อบต.ช้างตะลูด
    row(SubdistrictAdministration, 2343, &Place::Subdistrict(5633), 6670305), // อบต.ท่าอิบุญ
    row(SubdistrictAdministration, 2656, &Place::Subdistrict(5639), 6670306), // อบต.น้ำชุน
    row(SubdistrictAdministration, 3064, &Place::Subdistrict(5644), 6670307), // อบต.บ้านกลาง
    row(SubdistrictAdministration, 3120, &Place::Subdistrict(5635), 6670308), // อบต.บ้านติ้ว
    row(SubdistrictAdministration, 3207, &Place::Subdistrict(5648), 6670309), // อบต.บ้านหวาย
    row(SubdistrictAdministration, 311, &Place::Subdistrict(5642), 6670310), // อบต.บุ่งคล้า
    row(SubdistrictAdministration, 3011, &Place::Subdistrict(5643), 6670311), // อบต.บุ่งน้ำเต้า
    row(SubdistrictAdministration, 380, &Place::Subdistrict(5638), 6670312), // อบต.ปากช่อง
    row(SubdistrictAdministration, 3530, &Place::Subdistrict(5629), 6670313), // อบต.ฝายนาแซง
    row(SubdistrictAdministration, 3961, &Place::Subdistrict(5641), 6670314), // อบต.ลานบ่า
    row(SubdistrictAdministration, 4157, &Place::Subdistrict(5627), 6670315), // อบต.วัดป่า
    row(SubdistrictAdministration, 4412, &Place::Subdistrict(5632), 6670316), // อบต.สักหลง
    row(SubdistrictAdministration, 4853, &Place::Subdistrict(5640), 6670317), // อบต.หนองไขว่
    row(SubdistrictAdministration, 5114, &Place::Subdistrict(5636), 6670318), // อบต.ห้วยไร่
    row(SubdistrictAdministration, 352, &Place::Subdistrict(5646), 6670319), // อบต.บ้านไร่
    row(SubdistrictAdministration, 3284, &Place::Subdistrict(5634), 6670320), // อบต.บ้านโสก
    row(SubdistrictAdministration, 3378, &Place::Subdistrict(5647), 6670321), // อบต.ปากดุก
    row(SubdistrictMunicipality, 708, &Place::District(707), 5670401), // ทต.หล่มเก่า
    row(SubdistrictAdministration, 2578, &Place::Subdistrict(5656), 6670402), // อบต.นาเกาะ
    row(SubdistrictAdministration, 2480, &Place::Subdistrict(5650), 6670403), // อบต.นาซำ
    row(SubdistrictAdministration, 3226, &Place::Subdistrict(5652), 6670404), // อบต.บ้านเนิน
    row(SubdistrictAdministration, 4080, &Place::Subdistrict(5655), 6670405), // อบต.วังบาล
    row(SubdistrictAdministration, 5005, &Place::Subdistrict(5651), 6670406), // อบต.หินฮาว
    row(SubdistrictAdministration, 1960, &Place::Subdistrict(5657), 6670407), // อบต.ตาดกลอย
    row(SubdistrictAdministration, 2606, &Place::Subdistrict(5654), 6670408), // อบต.นาแซง
    row(SubdistrictAdministration, 4250, &Place::Subdistrict(5653), 6670409), // อบต.ศิลา
    row(SubdistrictAdministration, 708, &Place::Subdistrict(5649), 6670410), // อบต.หล่มเก่า
    row(TownMunicipality, 562, &Place::District(708), 4670501), // ทม.วิเชียรบุรี
    row(SubdistrictMunicipality, 3673, &Place::District(708), 5670502), // ทต.พุเตย
    row(SubdistrictAdministration, 2369, &Place::Subdistrict(5658), 6670503), // อบต.ท่าโรง
    row(SubdistrictAdministration, 5859, &Place::Subdistrict(5661), 6670504), // อบต.โคกปรง
    row(SubdistrictAdministration, 1669, &Place::Subdistrict(5671), 6670505), // อบต.ซับน้อย
    row(SubdistrictAdministration, 1673, &Place::Subdistrict(5667), 6670506), // อบต.ซับสมบูรณ์
    row(SubdistrictAdministration, 2679, &Place::Subdistrict(5662), 6670507), // อบต.น้ำร้อน
    row(SubdistrictAdministration, 3035, &Place::Subdistrict(5663), 6670508), // อบต.บ่อรัง
    row(SubdistrictAdministration, 2959, &Place::Subdistrict(5668), 6670509), // อบต.บึงกระจับ
    row(SubdistrictAdministration, 3664, &Place::Subdistrict(5665), 6670510), // อบต.พุขาม
    row(SubdistrictAdministration, 3673, &Place::Subdistrict(5664), 6670511), // อบต.พุเตย
    row(SubdistrictAdministration, 3686, &Place::Subdistrict(5666), 6670512), // อบต.ภูน้ำหยด
    row(SubdistrictAdministration, 3815, &Place::Subdistrict(5670), 6670513), // อบต.ยางสาว
    row(SubdistrictAdministration, 4135, &Place::Subdistrict(5669), 6670514), // อบต.วังใหญ่
    row(SubdistrictAdministration, 4469, &Place::Subdistrict(5660), 6670515), // อบต.สามแยก
    row(SubdistrictAdministration, 4311, &Place::Subdistrict(5659), 6670516), // อบต.สระประดู่
    row(SubdistrictMunicipality, 6367, &Place::District(709), 5670601), // ทต.สว่างวัฒนา
    row(SubdistrictMunicipality, 5886, &Place::Subdistrict(5676), 5670602), // ทต.โคกสะอาด
    row(SubdistrictAdministration, 4298, &Place::Subdistrict(5673), 6670603), // อบต.สระกรวด
    row(SubdistrictAdministration, 1252, &Place::Subdistrict(5674), 6670604), // อบต.คลองกระจัง
    row(SubdistrictAdministration, 2541, &Place::Subdistrict(5675), 6670605), // อบต.นาสนุ่น
    row(SubdistrictAdministration, 3317, &Place::Subdistrict(5678), 6670606), // อบต.ประดู่งาม
    row(SubdistrictAdministration, 584, &Place::Subdistrict(5672), 6670607), // อบต.ศรีเทพ
    row(SubdistrictAdministration, 4735, &Place::Subdistrict(5677), 6670608), // อบต.หนองย่างทอย
    row(SubdistrictMunicipality, 2584, &Place::District(710), 5670701), // ทต.นาเฉลียง
    row(SubdistrictMunicipality, 704, &Place::District(710), 5670702), // ทต.หนองไผ่
    row(SubdistrictMunicipality, 3056, &Place::Subdistrict(5684), 5670703), // ทต.บ่อไทย
    row(SubdistrictMunicipality, 2733, &Place::Subdistrict(5687), 5670704), // ทต.บัววัฒนา
    row(SubdistrictMunicipality, 6430, &Place::Subdistrict(5680), 5670705), // ทต.เฉลียงทอง
    row(SubdistrictAdministration, 3801, &Place::Subdistrict(5690), 6670706), // อบต.ยางงาม
    row(SubdistrictAdministration, 704, &Place::Subdistrict(5688), 6670707), // อบต.หนองไผ่
    row(SubdistrictAdministration, 1069, &Place::Subdistrict(5679), 6670708), // อบต.กองทูล
    row(SubdistrictAdministration, 2358, &Place::Subdistrict(5682), 6670709), // อบต.ท่าแดง
    row(SubdistrictMunicipality, 3283, &Place::Subdistrict(5681), 5670710), // ทต.บ้านโภชน์
    row(SubdistrictAdministration, 5448, &Place::Subdistrict(5683), 6670711), // อบต.เพชรละคร
    row(SubdistrictAdministration, 4129, &Place::Subdistrict(5689), 6670712), // อบต.วังโบสถ์
    row(SubdistrictAdministration, 5107, &Place::Subdistrict(5685), 6670713), // อบต.ห้วยโป่ง
    row(SubdistrictAdministration, 2260, &Place::Subdistrict(5691), 6670714), // อบต.ท่าด้วง
    row(SubdistrictAdministration, 4072, &Place::Subdistrict(5686), 6670715), // อบต.วังท่าดี
    row(SubdistrictMunicipality, 1674, &Place::District(711), 5670801), // ทต.ซับสมอทอด
    row(SubdistrictAdministration, 306, &Place::Subdistrict(5700), 6670802), // อบต.บึงสามพัน
    row(SubdistrictAdministration, 1095, &Place::Subdistrict(5695), 6670803), // อบต.กันจุ
    row(SubdistrictAdministration, 1677, &Place::Subdistrict(5693), 6670804), // อบต.ซับไม้แดง
    row(SubdistrictAdministration, 1674, &Place::Subdistrict(5692), 6670805), // อบต.ซับสมอทอด
    row(SubdistrictAdministration, 4090, &Place::Subdistrict(5696), 6670806), // อบต.วังพิกุล
    row(SubdistrictAdministration, 4824, &Place::Subdistrict(5694), 6670807), // อบต.หนองแจง
    row(SubdistrictAdministration, 3539, &Place::Subdistrict(5697), 6670808), // อบต.พญาวัง
    row(SubdistrictAdministration, 4210, &Place::Subdistrict(5698), 6670809), // อบต.ศรีมงคล
    row(SubdistrictAdministration, 604, &Place::Subdistrict(5699), 6670810), // อบต.สระแก้ว
    row(SubdistrictAdministration, 251, &Place::Subdistrict(5701), 6670901), // อบต.น้ำหนาว
    row(SubdistrictAdministration, 5866, &Place::Subdistrict(5704), 6670902), // อบต.โคกมน
    row(SubdistrictAdministration, 4036, &Place::Subdistrict(5703), 6670903), // อบต.วังกวาง
    row(SubdistrictAdministration, 4899, &Place::Subdistrict(5702), 6670904), // อบต.หลักด่าน
    row(SubdistrictMunicipality, 2383, &Place::District(713), 5671001), // ทต.ท้ายดง
    row(SubdistrictMunicipality, 550, &Place::District(713), 5671002), // ทต.วังโป่ง
    row(SubdistrictAdministration, 550, &Place::Subdistrict(5705), 6671003), // อบต.วังโป่ง
    row(SubdistrictAdministration, 4102, &Place::Subdistrict(5709), 6671004), // อบต.วังศาล
    row(SubdistrictAdministration, 547, &Place::Subdistrict(5708), 6671005), // อบต.วังหิน
    row(SubdistrictAdministration, 1676, &Place::Subdistrict(5707), 6671006), // อบต.ซับเปิบ
    row(SubdistrictAdministration, 2383, &Place::Subdistrict(5706), 6671007), // อบต.ท้ายดง
    row(SubdistrictMunicipality, 5630, &Place::Subdistrict(5711), 5671101), // ทต.แคมป์สน
    row(SubdistrictAdministration, 762, &Place::Subdistrict(5712), 6671102), // อบต.เขาค้อ
    row(SubdistrictAdministration, 5336, &Place::Subdistrict(5716), 6671103), // อบต.เข็กน้อย
    row(SubdistrictAdministration, 2189, &Place::Subdistrict(5710), 6671104), // อบต.ทุ่งสมอ
    row(SubdistrictAdministration, 4829, &Place::Subdistrict(5715), 6671105), // อบต.หนองแม่นา
    row(ProvincialAdministration, 496, &Place::Province(55), 2700101), // อบจ.ราชบุรี
    row(TownMunicipality, 496, &Place::District(715), 4700102), // ทม.ราชบุรี
    row(SubdistrictMunicipality, 6420, &Place::District(715), 5700103), // ทต.เขางู
    row(SubdistrictMunicipality, 4905, &Place::District(715), 5700104), // ทต.หลักเมือง
    row(SubdistrictMunicipality, 6402, &Place::District(715), 5700105), // ทต.ห้วยชินสีห์
    row(SubdistrictMunicipality, 4912, &Place::Subdistrict(5733), 5700106), // ทต.หลุมดิน
    row(SubdistrictAdministration, 1770, &Place::Subdistrict(5719), 6700107), // อบต.ดอนตะโก
    row(SubdistrictAdministration, 352, &Place::Subdistrict(5738), 6700108), // อบต.บ้านไร่
    row(SubdistrictAdministration, 5212, &Place::Subdistrict(5732), 6700109), // อบต.เกาะพลับพลา
    row(SubdistrictMunicipality, 1464, &Place::Subdistrict(5723), 6700110), // ทต.คุ้งกระถิน
    row(SubdistrictAdministration, 1480, &Place::Subdistrict(5736), 6700111), // อบต.คูบัว
    row(SubdistrictAdministration, 5343, &Place::Subdistrict(5718), 6700112), // อบต.เจดีย์หัก
    row(SubdistrictAdministration, 1812, &Place::Subdistrict(5729), 6700113), // อบต.ดอนแร่
    row(SubdistrictAdministration, 2672, &Place::Subdistrict(5728), 6700114), // อบต.น้ำพุ
    row(SubdistrictAdministration, 2840, &Place::Subdistrict(5734), 6700115), // อบต.บางป่า
    row(SubdistrictAdministration, 4466, &Place::Subdistrict(5726), 6700116), // อบต.สามเรือน
    row(SubdistrictAdministration, 4571, &Place::Subdistrict(5720), 6700117), // อบต.หนองกลางนา
    row(SubdistrictMunicipality, 5113, &Place::Subdistrict(5721), 6700118), // ทต.ห้วยไผ่
    row(SubdistrictMunicipality, 4996, &Place::Subdistrict(5730), 6700119), // ทต.หินกอง
    row(SubdistrictAdministration, 5321, &Place::Subdistrict(5731), 6700120), // อบต.เขาแร้ง
    row(SubdistrictMunicipality, 1466, &Place::Subdistrict(5722), 6700121), // ทต.คุ้งน้ำวน
    row(SubdistrictAdministration, 2310, &Place::Subdistrict(5737), 6700122), // อบต.ท่าราบ
    row(SubdistrictAdministration, 3650, &Place::Subdistrict(5727), 6700123), // อบต.พิกุลทอง
    row(SubdistrictMunicipality, 83, &Place::District(716), 5700201), // ทต.จอมบึง
    row(SubdistrictMunicipality, 1849, &Place::District(716), 5700202), // ทต.ด่านทับตะโก
    row(SubdistrictAdministration, 5619, &Place::Subdistrict(5743), 6700203), // อบต.แก้มอ้น
    row(TownMunicipality, 6219, &Place::Subdistrict(5739), 6700204), // ทม.จอมพล
    row(SubdistrictAdministration, 1849, &Place::Subdistrict(5742), 6700205), // อบต.ด่านทับตะโก
    row(SubdistrictAdministration, 380, &Place::Subdistrict(5740), 6700206), // อบต.ปากช่อง
    row(SubdistrictAdministration, 3872, &Place::Subdistrict(5744), 6700207), // อบต.รางบัว
    row(SubdistrictAdministration, 5433, &Place::Subdistrict(5741), 6700208), // อบต.เบิกไพร
    row(SubdistrictMunicipality, 6286, &Place::District(717), 5700301), // ทต.บ้านชัฏป่าหวาย
    row(SubdistrictMunicipality, 608, &Place::District(717), 5700302), // ทต.สวนผึ้ง
    row(SubdistrictAdministration, 1910, &Place::Subdistrict(5748), 6700303), // อบต.ตะนาวศรี
    row(SubdistrictAdministration, 2348, &Place::Subdistrict(5747), 6700304), // อบต.ท่าเคย
    row(SubdistrictAdministration, 3469, &Place::Subdistrict(5746), 6700305), // อบต.ป่าหวาย
    row(SubdistrictAdministration, 608, &Place::Subdistrict(5745), 6700306), // อบต.สวนผึ้ง
    row(SubdistrictMunicipality, 132, &Place::District(718), 5700401), // ทต.ดำเนินสะดวก
    row(SubdistrictMunicipality, 6361, &Place::District(718), 5700402), // ทต.ศรีดอนไผ่
    row(SubdistrictMunicipality, 352, &Place::Subdistrict(5756), 5700403), // ทต.บ้านไร่
    row(SubdistrictMunicipality, 3324, &Place::Subdistrict(5750), 5700404), // ทต.ประสาทสิทธิ์
    row(SubdistrictMunicipality, 2724, &Place::Subdistrict(5755), 5700405), // ทต.บัวงาม
    row(SubdistrictAdministration, 1746, &Place::Subdistrict(5753), 6700406), // อบต.ดอนกรวย
    row(SubdistrictAdministration, 1757, &Place::Subdistrict(5754), 6700407), // อบต.ดอนคลัง
    row(SubdistrictAdministration, 1230, &Place::Subdistrict(5760), 6700408), // อบต.ขุนพิทักษ์
    row(SubdistrictAdministration, 1819, &Place::Subdistrict(5761), 6700409), // อบต.ดอนไผ่
    row(SubdistrictAdministration, 2275, &Place::Subdistrict(5759), 6700410), // อบต.ท่านัด
    row(SubdistrictAdministration, 5657, &Place::Subdistrict(5757), 6700411), // อบต.แพงพวย
    row(SubdistrictAdministration, 1979, &Place::Subdistrict(5752), 6700412), // อบต.ตาหลวง
    row(SubdistrictAdministration, 4534, &Place::Subdistrict(5758), 6700413), // อบต.สี่หมื่น
    row(TownMunicipality, 347, &Place::District(719), 4700501), // ทม.บ้านโป่ง
    row(SubdistrictMunicipality, 1046, &Place::Subdistrict(5764), 5700502), // ทต.กรับใหญ่
    row(SubdistrictMunicipality, 6198, &Place::District(719), 5700503), // ทต.กระจับ
    row(TownMunicipality, 2289, &Place::District(719), 4700504), // ทม.ท่าผา
    row(SubdistrictMunicipality, 6401, &Place::District(719), 5700505), // ทต.ห้วยกระบอก
    row(SubdistrictMunicipality, 5433, &Place::Subdistrict(5775), 5700506), // ทต.เบิกไพร
    row(SubdistrictAdministration, 1747, &Place::Subdistrict(5768), 6700507), // อบต.ดอนกระเบื้อง
    row(SubdistrictAdministration, 4795, &Place::Subdistrict(5767), 6700508), // อบต.หนองอ้อ
    row(SubdistrictAdministration, 1467, &Place::Subdistrict(5772), 6700509), // อบต.คุ้งพยอม
    row(SubdistrictAdministration, 332, &Place::Subdistrict(5771), 6700510), // อบต.บ้านม่วง
    row(SubdistrictAdministration, 4699, &Place::Subdistrict(5773), 6700511), // อบต.หนองปลาหมอ
    row(SubdistrictAdministration, 5261, &Place::Subdistrict(5774), 6700512), // อบต.เขาขลุง
    row(SubdistrictAdministration, 2417, &Place::Subdistrict(5770), 6700513), // อบต.นครชุมน์
    row(SubdistrictAdministration, 3408, &Place::Subdistrict(5765), 6700514), // อบต.ปากแรต
    row(SubdistrictAdministration, 3949, &Place::Subdistrict(5776), 6700515), // อบต.ลาดบัวขาว
    row(SubdistrictAdministration, 4345, &Place::Subdistrict(5769), 6700516), // อบต.สวนกล้วย
    row(SubdistrictAdministration, 4559, &Place::Subdistrict(5766), 6700517), // อบต.หนองกบ
    row(SubdistrictMunicipality, 297, &Place::District(720), 5700601), // ทต.บางแพ
    row(SubdistrictMunicipality, 6066, &Place::District(720), 5700602), // ทต.โพหัก
    row(SubdistrictAdministration, 4173, &Place::Subdistrict(5780), 6700603), // อบต.วัดแก้ว
    row(SubdistrictAdministration, 4965, &Place::Subdistrict(5779), 6700604), // อบต.หัวโพ
    row(SubdistrictAdministration, 1758, &Place::Subdistrict(5782), 6700605), // อบต.ดอนคา
    row(SubdistrictAdministration, 1817, &Place::Subdistrict(5781), 6700606), // อบต.ดอนใหญ่
    row(TownMunicipality, 976, &Place::District(721), 4700701), // ทม.โพธาราม
    row(SubdistrictMunicipality, 3200, &Place::Subdistrict(5790), 5700702), // ทต.บ้านสิงห์
    row(SubdistrictMunicipality, 6419, &Place::District(721), 5700703), // ทต.เขาขวาง
    row(SubdistrictMunicipality, 5352, &Place::District(721), 5700704), // ทต.เจ็ดเสมียน
    row(SubdistrictMunicipality, 3237, &Place::District(721), 5700705), // ทต.บ้านเลือก
    row(SubdistrictMunicipality, 4846, &Place::District(721), 5700706), // ทต.หนองโพ
    row(SubdistrictMunicipality, 3091, &Place::Subdistrict(5789), 5700707), // ทต.บ้านฆ้อง
    row(SubdistrictMunicipality, 1772, &Place::Subdistrict(5791), 5700708), // ทต.ดอนทราย
    row(SubdistrictAdministration, 4846, &Place::Subdistrict(5786), 6700709), // อบต.หนองโพ
    row(SubdistrictAdministration, 5271, &Place::Subdistrict(5801), 6700710), // อบต.เขาชะงุ้ม
    row(SubdistrictAdministration, 1263, &Place::Subdistrict(5793), 6700711), // อบต.คลองข่อย
    row(SubdistrictMunicipality, 1281, &Place::Subdistrict(5788), 5700712), // ทต.คลองตาคต
    row(SubdistrictAdministration, 1618, &Place::Subdistrict(5794), 6700713), // อบต.ชำแระ
    row(SubdistrictAdministration, 1747, &Place::Subdistrict(5785), 6700714), // อบต.ดอนกระเบื้อง
    row(SubdistrictAdministration, 5399, &Place::Subdistrict(5798), 6700715), // อบต.เตาปูน
    row(SubdistrictMunicipality, 2251, &Place::Subdistrict(5796), 6700716), // ทต.ท่าชุมพล
    row(SubdistrictAdministration, 2398, &Place::Subdistrict(5800), 6700717), // อบต.ธรรมเสน
    row(SubdistrictAdministration, 2933, &Place::Subdistrict(5797), 6700718), // อบต.บางโตนด
    row(SubdistrictAdministration, 4329, &Place::Subdistrict(5795), 6700719), // อบต.สร้อยฟ้า
    row(SubdistrictAdministration, 4573, &Place::Subdistrict(5802), 6700720), // อบต.หนองกวาง
    row(SubdistrictMunicipality, 381, &Place::District(722), 5700801), // ทต.ปากท่อ
    row(SubdistrictMunicipality, 2196, &Place::Subdistrict(5803), 5700802), // ทต.ทุ่งหลวง
    row(SubdistrictAdministration, 381, &Place::Subdistrict(5807), 6700803), // อบต.ปากท่อ
    row(SubdistrictAdministration, 3488, &Place::Subdistrict(5808), 6700804), // อบต.ป่าไก่
    row(SubdistrictAdministration, 4093, &Place::Subdistrict(5804), 6700805), // อบต.วังมะนาว
    row(SubdistrictAdministration, 1772, &Place::Subdistrict(5805), 6700806), // อบต.ดอนทราย
    row(SubdistrictAdministration, 4161, &Place::Subdistrict(5809), 6700807), // อบต.วัดยางงาม
    row(SubdistrictAdministration, 4562, &Place::Subdistrict(5806), 6700808), // อบต.หนองกระทุ่ม
    row(SubdistrictAdministration, 5173, &Place::Subdistrict(5810), 6700809), // อบต.อ่างหิน
    row(SubdistrictAdministration, 3019, &Place::Subdistrict(5811), 6700810), // อบต.บ่อกระดาน
    row(SubdistrictAdministration, 3820, &Place::Subdistrict(5812), 6700811), // อบต.ยางหัก
    row(SubdistrictAdministration, 5065, &Place::Subdistrict(5814), 6700812), // อบต.ห้วยยางโทน
    row(SubdistrictMunicipality, 554, &Place::District(723), 5700901), // ทต.วัดเพลง
    row(SubdistrictAdministration, 5223, &Place::Subdistrict(5815), 6700902), // อบต.เกาะศาลพระ
    row(SubdistrictAdministration, 1524, &Place::Subdistrict(5816), 6700903), // อบต.จอมประทัด
    row(SubdistrictAdministration, 554, &Place::Subdistrict(5817), 6700904), // อบต.วัดเพลง
    row(SubdistrictAdministration, 317, &Place::Subdistrict(5818), 6701001), // อบต.บ้านคา
    row(SubdistrictAdministration, 329, &Place::Subdistrict(5819), 6701002), // อบต.บ้านบึง
    row(SubdistrictAdministration, 4717, &Place::Subdistrict(5820), 6701003), // อบต.หนองพันจันทร์
    row(ProvincialAdministration, 22, &Place::Province(56), 2710101), // อบจ.กาญจนบุรี
    row(TownMunicipality, 22, &Place::District(725), 4710102), // ทม.กาญจนบุรี
    row(SubdistrictMunicipality, 2300, &Place::Subdistrict(5824), 5710103), // ทต.ท่ามะขาม
    row(SubdistrictMunicipality, 5610, &Place::District(725), 5710104), // ทต.แก่งเสี้ยน
    row(SubdistrictMunicipality, 3953, &Place::District(725), 5710105), // ทต.ลาดหญ้า
    row(SubdistrictMunicipality, 677, &Place::District(725), 5710106), // ทต.หนองบัว
    row(TownMunicipality, 3407, &Place::Subdistrict(5823), 5710107), // ทม.ปากแพรก
    row(SubdistrictAdministration, 5227, &Place::Subdistrict(5831), 6710108), // อบต.เกาะสำโรง
    row(SubdistrictAdministration, 5610, &Place::Subdistrict(5825), 6710109), // อบต.แก่งเสี้ยน
    row(SubdistrictAdministration, 1637, &Place::Subdistrict(5829), 6710110), // อบต.ช่องสะเดา
    row(SubdistrictAdministration, 3218, &Place::Subdistrict(5832), 6710111), // อบต.บ้านเก่า
    row(SubdistrictAdministration, 3953, &Place::Subdistrict(5827), 6710112), // อบต.ลาดหญ้า
    row(SubdistrictAdministration, 4059, &Place::Subdistrict(5828), 6710113), // อบต.วังด้ง
    row(SubdistrictAdministration, 4122, &Place::Subdistrict(5833), 6710114), // อบต.วังเย็น
    row(SubdistrictAdministration, 677, &Place::Subdistrict(5826), 6710115), // อบต.หนองบัว
    row(SubdistrictAdministration, 4765, &Place::Subdistrict(5830), 6710116), // อบต.หนองหญ้า
    row(SubdistrictMunicipality, 6269, &Place::District(726), 5710201), // ทต.น้ำตกไทรโยคน้อย
    row(SubdistrictMunicipality, 4130, &Place::District(726), 5710202), // ทต.วังโพธิ์
    row(SubdistrictAdministration, 2356, &Place::Subdistrict(5835), 6710203), // อบต.ท่าเสา
    row(SubdistrictAdministration, 4024, &Place::Subdistrict(5834), 6710204), // อบต.ลุ่มสุ่ม
    row(SubdistrictMunicipality, 995, &Place::Subdistrict(5837), 5710205), // ทต.ไทรโยค
    row(SubdistrictAdministration, 3057, &Place::Subdistrict(5840), 6710206), // อบต.บ้องตี้
    row(SubdistrictAdministration, 4034, &Place::Subdistrict(5838), 6710207), // อบต.วังกระแจะ
    row(SubdistrictAdministration, 4210, &Place::Subdistrict(5839), 6710208), // อบต.ศรีมงคล
    row(SubdistrictAdministration, 4514, &Place::Subdistrict(5836), 6710209), // อบต.สิงห์
    row(SubdistrictMunicipality, 313, &Place::District(727), 5710301), // ทต.บ่อพลอย
    row(SubdistrictMunicipality, 4740, &Place::District(727), 5710302), // ทต.หนองรี
    row(SubdistrictAdministration, 1634, &Place::Subdistrict(5845), 6710303), // อบต.ช่องด่าน
    row(SubdistrictAdministration, 313, &Place::Subdistrict(5841), 6710304), // อบต.บ่อพลอย
    row(SubdistrictAdministration, 4588, &Place::Subdistrict(5842), 6710305), // อบต.หนองกุ่ม
    row(SubdistrictAdministration, 4568, &Place::Subdistrict(5846), 6710306), // อบต.หนองกร่าง
    row(SubdistrictAdministration, 4740, &Place::Subdistrict(5843), 6710307), // อบต.หนองรี
    row(SubdistrictAdministration, 4913, &Place::Subdistrict(5844), 6710308), // อบต.หลุมรัง
    row(SubdistrictMunicipality, 909, &Place::District(728), 5710401), // ทต.เอราวัณ
    row(SubdistrictMunicipality, 5323, &Place::Subdistrict(5851), 5710402), // ทต.เขาโจด
    row(SubdistrictAdministration, 1857, &Place::Subdistrict(5848), 6710403), // อบต.ด่านแม่แฉลบ
    row(SubdistrictAdministration, 2219, &Place::Subdistrict(5850), 6710404), // อบต.ท่ากระดาน
    row(SubdistrictAdministration, 2542, &Place::Subdistrict(5847), 6710405), // อบต.นาสวน
    row(SubdistrictAdministration, 5668, &Place::Subdistrict(5852), 6710406), // อบต.แม่กระบุง
    row(SubdistrictAdministration, 4806, &Place::Subdistrict(5849), 6710407), // อบต.หนองเป็ด
    row(TownMunicipality, 6254, &Place::District(729), 4710501), // ทม.ท่าเรือพระแท่น
    row(SubdistrictMunicipality, 4743, &Place::Subdistrict(5869), 5710502), // ทต.หนองลาน
    row(SubdistrictMunicipality, 186, &Place::District(729), 5710503), // ทต.ท่ามะกา
    row(SubdistrictMunicipality, 2374, &Place::District(729), 5710504), // ทต.ท่าไม้
    row(SubdistrictMunicipality, 3591, &Place::District(729), 5710505), // ทต.พระแท่น
    row(SubdistrictMunicipality, 6356, &Place::District(729), 5710506), // ทต.ลูกแก
    row(SubdistrictMunicipality, 4919, &Place::District(729), 5710507), // ทต.หวายเหนียว
    row(SubdistrictMunicipality, 1753, &Place::Subdistrict(5861), 5710508), // ทต.ดอนขมิ้น
    row(SubdistrictAdministration, 1906, &Place::Subdistrict(5857), 6710509), // อบต.ตะคร้ำเอน
    row(SubdistrictAdministration, 4919, &Place::Subdistrict(5865), 6710510), // อบต.หวายเหนียว
    row(SubdistrictMunicipality, 3811, &Place::Subdistrict(5854), 6710511), // ทต.ยางม่วง
    row(SubdistrictMunicipality, 4273, &Place::Subdistrict(5867), 6710512), // ทต.สนามแย้
    row(SubdistrictAdministration, 5794, &Place::Subdistrict(5866), 6710513), // อบต.แสนตอ
    row(SubdistrictAdministration, 5310, &Place::Subdistrict(5863), 6710514), // อบต.เขาสามสิบหาบ
    row(SubdistrictAdministration, 5853, &Place::Subdistrict(5860), 6710515), // อบต.โคกตะบอง
    row(SubdistrictMunicipality, 1763, &Place::Subdistrict(5855), 6710516), // ทต.ดอนชะเอม
    row(SubdistrictAdministration, 186, &Place::Subdistrict(5858), 6710517), // อบต.ท่ามะกา
    row(SubdistrictMunicipality, 2356, &Place::Subdistrict(5868), 6710518), // ทต.ท่าเสา
    row(SubdistrictAdministration, 3534, &Place::Subdistrict(5853), 6710519), // อบต.พงตึก
    row(SubdistrictMunicipality, 6326, &Place::Subdistrict(5864), 5710520), // ทต.พระแท่นลำพระยา
    row(SubdistrictAdministration, 5161, &Place::Subdistrict(5862), 6710521), // อบต.อุโลกสี่หมื่น
    row(SubdistrictMunicipality, 6391, &Place::Subdistrict(5874), 5710601), // ทต.หนองหญ้าดอกขาว
    row(SubdistrictMunicipality, 187, &Place::District(730), 5710602), // ทต.ท่าม่วง
    row(SubdistrictMunicipality, 6375, &Place::District(730), 5710603), // ทต.สำรอง
    row(SubdistrictMunicipality, 4597, &Place::District(730), 5710604), // ทต.หนองขาว
    row(SubdistrictMunicipality, 4642, &Place::District(730), 5710605), // ทต.หนองตากยา
    row(SubdistrictMunicipality, 4040, &Place::Subdistrict(5871), 5710606), // ทต.วังขนาย
    row(SubdistrictMunicipality, 4103, &Place::Subdistrict(5872), 5710607), // ทต.วังศาลา
    row(SubdistrictMunicipality, 2313, &Place::Subdistrict(5873), 5710608), // ทต.ท่าล้อ
    row(SubdistrictMunicipality, 3770, &Place::Subdistrict(5877), 5710609), // ทต.ม่วงชุม
    row(SubdistrictAdministration, 2146, &Place::Subdistrict(5875), 6710610), // อบต.ทุ่งทอง
    row(SubdistrictAdministration, 5287, &Place::Subdistrict(5876), 6710611), // อบต.เขาน้อย
    row(SubdistrictAdministration, 3289, &Place::Subdistrict(5878), 6710612), // อบต.บ้านใหม่
    row(SubdistrictAdministration, 3631, &Place::Subdistrict(5879), 6710613), // อบต.พังตรุ
    row(SubdistrictAdministration, 3874, &Place::Subdistrict(5881), 6710614), // อบต.รางสาลี่
    row(SubdistrictAdministration, 4642, &Place::Subdistrict(5882), 6710615), // อบต.หนองตากยา
    row(SubdistrictAdministration, 2264, &Place::Subdistrict(5880), 6710616), // อบต.ท่าตะคร้อ
    row(SubdistrictAdministration, 187, &Place::Subdistrict(5870), 6710617), // อบต.ท่าม่วง
    row(SubdistrictMunicipality, 2229, &Place::Subdistrict(5883), 5710701), // ทต.ท่าขนุน
    row(SubdistrictMunicipality, 159, &Place::District(731), 5710702), // ทต.ทองผาภูมิ
    row(SubdistrictMunicipality, 4364, &Place::Subdistrict(5889), 5710703), // ทต.สหกรณ์นิคม
    row(SubdistrictAdministration, 3425, &Place::Subdistrict(5884), 6710704), // อบต.ปิล๊อก
    row(SubdistrictMunicipality, 4009, &Place::Subdistrict(5886), 5710705), // ทต.ลิ่นถิ่น
    row(SubdistrictAdministration, 4998, &Place::Subdistrict(5885), 6710706), // อบต.หินดาด
    row(SubdistrictAdministration, 1595, &Place::Subdistrict(5887), 6710707), // อบต.ชะแล
    row(SubdistrictAdministration, 5092, &Place::Subdistrict(5888), 6710708), // อบต.ห้วยเขย่ง
    row(SubdistrictMunicipality, 6357, &Place::District(732), 5710801), // ทต.วังกะ
    row(SubdistrictAdministration, 3326, &Place::Subdistrict(5891), 6710802), // อบต.ปรังเผล
    row(SubdistrictAdministration, 6188, &Place::Subdistrict(5892), 6710803), // อบต.ไล่โว่
    row(SubdistrictAdministration, 4744, &Place::Subdistrict(5890), 6710804), // อบต.หนองลู
    row(SubdistrictMunicipality, 403, &Place::District(733), 5710901), // ทต.พนมทวน
    row(SubdistrictMunicipality, 6234, &Place::District(733), 5710902), // ทต.ตลาดเขต
    row(SubdistrictMunicipality, 4759, &Place::Subdistrict(5899), 5710903), // ทต.หนองสาหร่าย
    row(SubdistrictMunicipality, 3875, &Place::Subdistrict(5898), 5710904), // ทต.รางหวาย
    row(SubdistrictAdministration, 403, &Place::Subdistrict(5893), 6710905), // อบต.พนมทวน
    row(SubdistrictAdministration, 1771, &Place::Subdistrict(5900), 6710906), // อบต.ดอนตาเพชร
    row(SubdistrictAdministration, 3631, &Place::Subdistrict(5897), 6710907), // อบต.พังตรุ
    row(SubdistrictAdministration, 4850, &Place::Subdistrict(5894), 6710908), // อบต.หนองโรง
    row(SubdistrictMunicipality, 126, &Place::Subdistrict(5896), 5710909), // ทต.ดอนเจดีย์
    row(SubdistrictAdministration, 2189, &Place::Subdistrict(5895), 6710910), // อบต.ทุ่งสมอ
    row(SubdistrictMunicipality, 890, &Place::District(734), 5711001), // ทต.เลาขวัญ
    row(SubdistrictMunicipality, 4711, &Place::District(734), 5711002), // ทต.หนองฝ้าย
    row(SubdistrictAdministration, 890, &Place::Subdistrict(5901), 6711003), // อบต.เลาขวัญ
    row(SubdistrictAdministration, 4696, &Place::Subdistrict(5903), 6711004), // อบต.หนองประดู่
    row(SubdistrictAdministration, 4701, &Place::Subdistrict(5904), 6711005), // อบต.หนองปลิง
    row(SubdistrictAdministration, 4711, &Place::Subdistrict(5907), 6711006), // อบต.หนองฝ้าย
    row(SubdistrictAdministration, 4851, &Place::Subdistrict(5902), 6711007), // อบต.หนองโสน
    row(SubdistrictAdministration, 2116, &Place::Subdistrict(5906), 6711008), // อบต.ทุ่งกระบ่ำ
    row(SubdistrictAdministration, 4661, &Place::Subdistrict(5905), 6711009), // อบต.หนองนกแก้ว
    row(SubdistrictMunicipality, 138, &Place::District(735), 5711101), // ทต.ด่านมะขามเตี้ย
    row(SubdistrictAdministration, 1052, &Place::Subdistrict(5909), 6711102), // อบต.กลอนโด
    row(SubdistrictAdministration, 1518, &Place::Subdistrict(5910), 6711103), // อบต.จรเข้เผือก
    row(SubdistrictAdministration, 138, &Place::Subdistrict(5908), 6711104), // อบต.ด่านมะขามเตี้ย
    row(SubdistrictAdministration, 704, &Place::Subdistrict(5911), 6711105), // อบต.หนองไผ่
    row(SubdistrictMunicipality, 682, &Place::District(736), 5711201), // ทต.หนองปรือ
    row(SubdistrictMunicipality, 4700, &Place::Subdistrict(5913), 5711202), // ทต.หนองปลาไหล
    row(SubdistrictAdministration, 682, &Place::Subdistrict(5912), 6711203), // อบต.หนองปรือ
    row(SubdistrictMunicipality, 4294, &Place::Subdistrict(5914), 5711204), // ทต.สมเด็จเจริญ
    row(SubdistrictMunicipality, 717, &Place::Subdistrict(5915), 5711301), // ทต.ห้วยกระเจา
    row(SubdistrictMunicipality, 4318, &Place::Subdistrict(5918), 5711302), // ทต.สระลงเรือ
    row(SubdistrictAdministration, 6229, &Place::Subdistrict(5917), 6711303), // อบต.ดอนแสลบ
    row(SubdistrictAdministration, 4141, &Place::Subdistrict(5916), 6711304), // อบต.วังไผ่
    row(ProvincialAdministration, 658, &Place::Province(57), 2720101), // อบจ.สุพรรณบุรี
    row(TownMunicipality, 658, &Place::District(738), 4720102), // ทม.สุพรรณบุรี
    row(SubdistrictMunicipality, 6255, &Place::District(738), 5720103), // ทต.ท่าเสด็จ
    row(SubdistrictMunicipality, 6021, &Place::District(738), 5720104), // ทต.โพธิ์พระยา
    row(SubdistrictMunicipality, 4358, &Place::District(738), 5720105), // ทต.สวนแตง
    row(SubdistrictMunicipality, 2309, &Place::Subdistrict(5922), 5720106), // ทต.ท่าระหัด
    row(SubdistrictMunicipality, 2757, &Place::Subdistrict(5933), 5720107), // ทต.บางกุ้ง
    row(SubdistrictMunicipality, 6403, &Place::Subdistrict(5937), 5720108), // ทต.ห้วยวังทอง
    row(SubdistrictAdministration, 4234, &Place::Subdistrict(5934), 6720109), // อบต.ศาลาขาว
    row(SubdistrictAdministration, 1815, &Place::Subdistrict(5929), 6720110), // อบต.ดอนโพธิ์ทอง
    row(SubdistrictAdministration, 143, &Place::Subdistrict(5932), 6720111), // อบต.ตลิ่งชัน
    row(SubdistrictAdministration, 6134, &Place::Subdistrict(5923), 6720112), // อบต.ไผ่ขวาง
    row(SubdistrictAdministration, 4268, &Place::Subdistrict(5938), 6720113), // อบต.สนามคลี
    row(SubdistrictAdministration, 4270, &Place::Subdistrict(5936), 6720114), // อบต.สนามชัย
    row(SubdistrictAdministration, 4358, &Place::Subdistrict(5935), 6720115), // อบต.สวนแตง
    row(SubdistrictAdministration, 5908, &Place::Subdistrict(5924), 6720116), // อบต.โคกโคเฒ่า
    row(SubdistrictAdministration, 1752, &Place::Subdistrict(5928), 6720117), // อบต.ดอนกำยาน
    row(SubdistrictAdministration, 121, &Place::Subdistrict(5925), 6720118), // อบต.ดอนตาล
    row(SubdistrictAdministration, 1780, &Place::Subdistrict(5926), 6720119), // อบต.ดอนมะสังข์
    row(SubdistrictAdministration, 2074, &Place::Subdistrict(5921), 6720120), // อบต.ทับตีเหล็ก
    row(SubdistrictMunicipality, 348, &Place::Subdistrict(5930), 5720121), // ทต.บ้านโพธิ์
    row(SubdistrictMunicipality, 3660, &Place::Subdistrict(5927), 6720122), // ทต.พิหารแดง
    row(SubdistrictMunicipality, 3870, &Place::Subdistrict(5920), 6720123), // ทต.รั้วใหญ่
    row(SubdistrictMunicipality, 2130, &Place::Subdistrict(5944), 5720201), // ทต.ทุ่งคลี
    row(SubdistrictMunicipality, 5292, &Place::District(739), 5720202), // ทต.เขาพระ
    row(SubdistrictMunicipality, 2457, &Place::District(739), 5720203), // ทต.นางบวช
    row(SubdistrictMunicipality, 3020, &Place::District(739), 5720204), // ทต.บ่อกรุ
    row(SubdistrictMunicipality, 5392, &Place::Subdistrict(5940), 5720205), // ทต.เดิมบาง
    row(SubdistrictMunicipality, 5274, &Place::Subdistrict(5942), 5720207), // ทต.เขาดิน
    row(SubdistrictMunicipality, 4562, &Place::Subdistrict(5952), 5720208), // ทต.หนองกระทุ่ม
    row(SubdistrictAdministration, 3020, &Place::Subdistrict(5948), 6720209), // อบต.บ่อกรุ
    row(SubdistrictAdministration, 3466, &Place::Subdistrict(5950), 6720210), // อบต.ป่าสะแก
    row(SubdistrictAdministration, 3807, &Place::Subdistrict(5951), 6720211), // อบต.ยางนอน
    row(SubdistrictAdministration, 4957, &Place::Subdistrict(5946), 6720212), // อบต.หัวเขา
    row(SubdistrictAdministration, 4944, &Place::Subdistrict(5947), 6720213), // อบต.หัวนา
    row(SubdistrictAdministration, 5292, &Place::Subdistrict(5939), 6720214), // อบต.เขาพระ
    row(SubdistrictAdministration, 5852, &Place::Subdistrict(5945), 6720215), // อบต.โคกช้าง
    row(SubdistrictAdministration, 2457, &Place::Subdistrict(5941), 6720216), // อบต.นางบวช
    row(SubdistrictMunicipality, 3386, &Place::Subdistrict(5943), 720298), // ทต.ปากน้ำ
    row(SubdistrictMunicipality, 136, &Place::District(740), 5720301), // ทต.ด่านช้าง
    row(SubdistrictAdministration, 4044, &Place::Subdistrict(5957), 6720302), // อบต.วังคัน
    row(SubdistrictAdministration, 4722, &Place::Subdistrict(5953), 6720303), // อบต.หนองมะค่าโมง
    row(SubdistrictAdministration, 5022, &Place::Subdistrict(5955), 6720304), // อบต.ห้วยขมิ้น
    row(SubdistrictAdministration, 136, &Place::Subdistrict(5954), 6720305), // อบต.ด่านช้าง
    row(SubdistrictAdministration, 2633, &Place::Subdistrict(5958), 6720306), // อบต.นิคมกระเสียว
    row(SubdistrictAdministration, 4098, &Place::Subdistrict(5959), 6720307), // อบต.วังยาว
    row(SubdistrictAdministration, 5117, &Place::Subdistrict(5956), 6720308), // อบต.องค์พระ
    row(SubdistrictMunicipality, 5846, &Place::District(741), 5720401), // ทต.โคกคราม
    row(SubdistrictMunicipality, 279, &Place::District(741), 5720402), // ทต.บางปลาม้า
    row(SubdistrictMunicipality, 344, &Place::District(741), 5720403), // ทต.บ้านแหลม
    row(SubdistrictMunicipality, 6133, &Place::District(741), 5720404), // ทต.ไผ่กองดิน
    row(SubdistrictMunicipality, 1908, &Place::Subdistrict(5962), 5720405), // ทต.ตะค่า
    row(SubdistrictMunicipality, 6237, &Place::Subdistrict(5960), 5720406), // ทต.ต้นคราม
    row(SubdistrictMunicipality, 6299, &Place::Subdistrict(5969), 5720407), // ทต.บ้านแหลมพัฒนา
    row(SubdistrictAdministration, 279, &Place::Subdistrict(5961), 6720408), // อบต.บางปลาม้า
    row(SubdistrictAdministration, 4481, &Place::Subdistrict(5965), 6720409), // อบต.สาลี
    row(SubdistrictAdministration, 1051, &Place::Subdistrict(5964), 6720410), // อบต.กฤษณา
    row(SubdistrictAdministration, 1519, &Place::Subdistrict(5968), 6720411), // อบต.จรเข้ใหญ่
    row(SubdistrictAdministration, 298, &Place::Subdistrict(5963), 6720412), // อบต.บางใหญ่
    row(SubdistrictAdministration, 6133, &Place::Subdistrict(5966), 6720413), // อบต.ไผ่กองดิน
    row(SubdistrictAdministration, 3716, &Place::Subdistrict(5970), 6720414), // อบต.มะขามล้ม
    row(SubdistrictAdministration, 540, &Place::Subdistrict(5971), 6720415), // อบต.วังน้ำเย็น
    row(SubdistrictAdministration, 4150, &Place::Subdistrict(5973), 6720416), // อบต.วัดดาว
    row(SubdistrictAdministration, 555, &Place::Subdistrict(5972), 6720417), // อบต.วัดโบสถ์
    row(SubdistrictMunicipality, 727, &Place::Subdistrict(5967), 6720418), // ทต.องครักษ์
    row(SubdistrictMunicipality, 570, &Place::District(742), 5720501), // ทต.ศรีประจันต์
    row(SubdistrictMunicipality, 542, &Place::Subdistrict(5982), 5720502), // ทต.วังยาง
    row(SubdistrictMunicipality, 3340, &Place::Subdistrict(5979), 5720503), // ทต.ปลายนา
    row(SubdistrictMunicipality, 3062, &Place::Subdistrict(5975), 5720504), // ทต.บ้านกร่าง
    row(SubdistrictAdministration, 570, &Place::Subdistrict(5974), 6720505), // อบต.ศรีประจันต์
    row(SubdistrictAdministration, 3701, &Place::Subdistrict(5976), 6720506), // อบต.มดแดง
    row(SubdistrictMunicipality, 4077, &Place::Subdistrict(5981), 5720507), // ทต.วังน้ำซับ
    row(SubdistrictMunicipality, 4113, &Place::Subdistrict(5980), 5720508), // ทต.วังหว้า
    row(SubdistrictAdministration, 1776, &Place::Subdistrict(5978), 6720509), // อบต.ดอนปรู
    row(SubdistrictAdministration, 2783, &Place::Subdistrict(5977), 6720510), // อบต.บางงาม
    row(SubdistrictMunicipality, 126, &Place::District(743), 5720601), // ทต.ดอนเจดีย์
    row(SubdistrictMunicipality, 4299, &Place::District(743), 5720602), // ทต.สระกระโจม
    row(SubdistrictAdministration, 126, &Place::Subdistrict(5983), 6720603), // อบต.ดอนเจดีย์
    row(SubdistrictAdministration, 6177, &Place::Subdistrict(5985), 6720604), // อบต.ไร่รถ
    row(SubdistrictAdministration, 2066, &Place::Subdistrict(5987), 6720605), // อบต.ทะเลบก
    row(SubdistrictAdministration, 4299, &Place::Subdistrict(5986), 6720606), // อบต.สระกระโจม
    row(SubdistrictAdministration, 4759, &Place::Subdistrict(5984), 6720607), // อบต.หนองสาหร่าย
    row(TownMunicipality, 617, &Place::District(744), 4720701), // ทม.สองพี่น้อง
    row(SubdistrictMunicipality, 2133, &Place::District(744), 5720702), // ทต.ทุ่งคอก
    row(SubdistrictAdministration, 2133, &Place::Subdistrict(5999), 6720703), // อบต.ทุ่งคอก
    row(SubdistrictAdministration, 293, &Place::Subdistrict(5989), 6720704), // อบต.บางเลน
    row(SubdistrictAdministration, 4694, &Place::Subdistrict(6000), 6720705), // อบต.หนองบ่อ
    row(SubdistrictAdministration, 5424, &Place::Subdistrict(5995), 6720706), // อบต.เนินพระปรางค์
    row(SubdistrictAdministration, 3039, &Place::Subdistrict(6001), 6720707), // อบต.บ่อสุพรรณ
    row(SubdistrictAdministration, 4220, &Place::Subdistrict(5998), 6720708), // อบต.ศรีสำราญ
    row(SubdistrictAdministration, 4966, &Place::Subdistrict(5993), 6720709), // อบต.หัวโพธิ์
    row(SubdistrictAdministration, 1779, &Place::Subdistrict(6002), 6720710), // อบต.ดอนมะนาว
    row(SubdistrictAdministration, 2005, &Place::Subdistrict(5997), 6720711), // อบต.ต้นตาล
    row(SubdistrictAdministration, 2799, &Place::Subdistrict(5991), 6720712), // อบต.บางตะเคียน
    row(SubdistrictAdministration, 2803, &Place::Subdistrict(5990), 6720713), // อบต.บางตาเถร
    row(SubdistrictAdministration, 2849, &Place::Subdistrict(5994), 6720714), // อบต.บางพลับ
    row(SubdistrictAdministration, 3072, &Place::Subdistrict(5992), 6720715), // อบต.บ้านกุ่ม
    row(SubdistrictAdministration, 3107, &Place::Subdistrict(5996), 6720716), // อบต.บ้านช้าง
    row(SubdistrictMunicipality, 637, &Place::District(745), 5720801), // ทต.สามชุก
    row(SubdistrictAdministration, 3844, &Place::Subdistrict(6003), 6720802), // อบต.ย่านยาว
    row(SubdistrictAdministration, 3195, &Place::Subdistrict(6007), 6720803), // อบต.บ้านสระ
    row(SubdistrictAdministration, 4099, &Place::Subdistrict(6004), 6720804), // อบต.วังลึก
    row(SubdistrictAdministration, 4707, &Place::Subdistrict(6006), 6720805), // อบต.หนองผักนาก
    row(SubdistrictAdministration, 4754, &Place::Subdistrict(6008), 6720806), // อบต.หนองสะเดา
    row(SubdistrictAdministration, 1037, &Place::Subdistrict(6009), 6720807), // อบต.กระเสียว
    row(SubdistrictMunicipality, 1517, &Place::Subdistrict(6012), 5720901), // ทต.จรเข้สามพัน
    row(SubdistrictMunicipality, 4317, &Place::District(746), 5720902), // ทต.สระยายโสม
    row(SubdistrictMunicipality, 743, &Place::District(746), 5720903), // ทต.อู่ทอง
    row(SubdistrictMunicipality, 1016, &Place::Subdistrict(6022), 5720904), // ทต.กระจัน
    row(SubdistrictMunicipality, 3275, &Place::Subdistrict(6019), 5720905), // ทต.บ้านโข้ง
    row(SubdistrictMunicipality, 6257, &Place::Subdistrict(6010), 5720906), // ทต.ท้าวอู่ทอง
    row(SubdistrictMunicipality, 3112, &Place::Subdistrict(6013), 5720907), // ทต.บ้านดอน
    row(SubdistrictMunicipality, 6208, &Place::Subdistrict(6011), 5720908), // ทต.ขุนพัดเพ็ง
    row(SubdistrictMunicipality, 5339, &Place::Subdistrict(6020), 5720909), // ทต.เจดีย์
    row(SubdistrictAdministration, 4315, &Place::Subdistrict(6021), 6720910), // อบต.สระพังลาน
    row(SubdistrictAdministration, 4852, &Place::Subdistrict(6016), 6720911), // อบต.หนองโอ่ง
    row(SubdistrictAdministration, 3609, &Place::Subdistrict(6018), 6720912), // อบต.พลับพลาไชย
    row(SubdistrictAdministration, 1758, &Place::Subdistrict(6017), 6720913), // อบต.ดอนคา
    row(SubdistrictAdministration, 1781, &Place::Subdistrict(6015), 6720914), // อบต.ดอนมะเกลือ
    row(SubdistrictAdministration, 3840, &Place::Subdistrict(6014), 6720915), // อบต.ยุ้งทะลาย
    row(SubdistrictMunicipality, 692, &Place::District(747), 5721001), // ทต.หนองหญ้าไซ
    row(SubdistrictAdministration, 5636, &Place::Subdistrict(6026), 6721002), // อบต.แจงงาม
    row(SubdistrictAdministration, 2092, &Place::Subdistrict(6028), 6721003), // อบต.ทัพหลวง
    row(SubdistrictAdministration, 4596, &Place::Subdistrict(6027), 6721004), // อบต.หนองขาม
    row(SubdistrictAdministration, 4847, &Place::Subdistrict(6025), 6721005), // อบต.หนองโพธิ์
    row(SubdistrictMunicipality, 6392, &Place::Subdistrict(6023), 6721006), // ทต.หนองหญ้าไซพัฒนา
    row(SubdistrictAdministration, 4739, &Place::Subdistrict(6024), 6721007), // อบต.หนองราชวัตร
    row(ProvincialAdministration, 208, &Place::Province(58), 2730101), // อบจ.นครปฐม
    row(CityMunicipality, 208, &Place::District(748), 3730102), // ทน.นครปฐม
    row(SubdistrictMunicipality, 1788, &Place::District(748), 5730103), // ทต.ดอนยายหอม
    row(SubdistrictMunicipality, 2396, &Place::District(748), 5730104), // ทต.ธรรมศาลา
    row(SubdistrictMunicipality, 6061, &Place::District(748), 5730105), // ทต.โพรงมะเดื่อ
    row(SubdistrictAdministration, 2396, &Place::Subdistrict(6032), 6730106), // อบต.ธรรมศาลา
    row(SubdistrictAdministration, 3577, &Place::Subdistrict(6031), 6730107), // อบต.พระประโทน
    row(SubdistrictMunicipality, 6400, &Place::Subdistrict(6046), 6730108), // ทต.หุบรัก
    row(SubdistrictAdministration, 3984, &Place::Subdistrict(6047), 6730109), // อบต.ลำพยา
    row(SubdistrictAdministration, 4269, &Place::Subdistrict(6035), 6730110), // อบต.สนามจันทร์
    row(TownMunicipality, 4449, &Place::Subdistrict(6042), 6730111), // ทม.สามควายเผือก
    row(SubdistrictAdministration, 5030, &Place::Subdistrict(6050), 6730112), // อบต.ห้วยจรเข้
    row(SubdistrictAdministration, 1788, &Place::Subdistrict(6036), 6730113), // อบต.ดอนยายหอม
    row(SubdistrictMunicipality, 1953, &Place::Subdistrict(6033), 6730114), // ทต.ตาก้อง
    row(SubdistrictAdministration, 2017, &Place::Subdistrict(6037), 6730115), // อบต.ถนนขาด
    row(TownMunicipality, 208, &Place::Subdistrict(6039), 4730116), // ทม.นครปฐม
    row(SubdistrictAdministration, 3181, &Place::Subdistrict(6053), 6730118), // อบต.บ้านยาง
    row(SubdistrictAdministration, 4061, &Place::Subdistrict(6040), 6730119), // อบต.วังตะกู
    row(SubdistrictAdministration, 4122, &Place::Subdistrict(6045), 6730120), // อบต.วังเย็น
    row(SubdistrictAdministration, 4300, &Place::Subdistrict(6048), 6730121), // อบต.สระกะเทียม
    row(SubdistrictAdministration, 4351, &Place::Subdistrict(6049), 6730122), // อบต.สวนป่าน
    row(SubdistrictAdministration, 4704, &Place::Subdistrict(6041), 6730123), // อบต.หนองปากโลง
    row(TownMunicipality, 2092, &Place::Subdistrict(6051), 6730124), // ทม.ทัพหลวง
    row(SubdistrictMunicipality, 2155, &Place::Subdistrict(6043), 6730125), // ทต.ทุ่งน้อย
    row(SubdistrictAdministration, 2924, &Place::Subdistrict(6030), 6730126), // อบต.บางแขม
    row(SubdistrictMunicipality, 3753, &Place::Subdistrict(6034), 5730127), // ทต.มาบแค
    row(SubdistrictAdministration, 4615, &Place::Subdistrict(6052), 6730128), // อบต.หนองงูเหลือม
    row(SubdistrictAdministration, 4634, &Place::Subdistrict(6044), 6730129), // อบต.หนองดินแดง
    row(SubdistrictMunicipality, 3030, &Place::Subdistrict(6038), 730199), // ทต.บ่อพลับ
    row(SubdistrictMunicipality, 27, &Place::District(749), 5730201), // ทต.กำแพงแสน
    row(SubdistrictAdministration, 4321, &Place::Subdistrict(6059), 6730202), // อบต.สระสี่มุม
    row(SubdistrictAdministration, 1021, &Place::Subdistrict(6055), 6730203), // อบต.กระตีบ
    row(SubdistrictMunicipality, 6413, &Place::Subdistrict(6065), 6730204), // ทต.เกษตรกำแพงแสน
    row(SubdistrictAdministration, 1756, &Place::Subdistrict(6061), 6730205), // อบต.ดอนข่อย
    row(SubdistrictAdministration, 2183, &Place::Subdistrict(6056), 6730206), // อบต.ทุ่งลูกนก
    row(SubdistrictAdministration, 539, &Place::Subdistrict(6068), 6730207), // อบต.วังน้ำเขียว
    row(SubdistrictAdministration, 4316, &Place::Subdistrict(6062), 6730208), // อบต.สระพัฒนา
    row(SubdistrictAdministration, 4562, &Place::Subdistrict(6067), 6730209), // อบต.หนองกระทุ่ม
    row(SubdistrictAdministration, 5081, &Place::Subdistrict(6063), 6730210), // อบต.ห้วยหมอนทอง
    row(SubdistrictMunicipality, 2117, &Place::Subdistrict(6054), 6730211), // ทต.ทุ่งกระพังโหม
    row(SubdistrictAdministration, 2127, &Place::Subdistrict(6058), 6730212), // อบต.ทุ่งขวาง
    row(SubdistrictMunicipality, 2157, &Place::Subdistrict(6060), 6730213), // ทต.ทุ่งบัว
    row(SubdistrictAdministration, 3873, &Place::Subdistrict(6066), 6730214), // อบต.รางพิกุล
    row(SubdistrictAdministration, 718, &Place::Subdistrict(6057), 6730215), // อบต.ห้วยขวาง
    row(SubdistrictAdministration, 5060, &Place::Subdistrict(6064), 6730216), // อบต.ห้วยม่วง
    row(SubdistrictMunicipality, 206, &Place::District(750), 5730301), // ทต.นครชัยศรี
    row(SubdistrictMunicipality, 5056, &Place::District(750), 5730302), // ทต.ห้วยพลู
    row(SubdistrictAdministration, 2267, &Place::Subdistrict(6072), 6730303), // อบต.ท่าตำหนัก
    row(SubdistrictMunicipality, 1232, &Place::Subdistrict(6075), 5730304), // ทต.ขุนแก้ว
    row(SubdistrictAdministration, 2218, &Place::Subdistrict(6074), 6730305), // อบต.ท่ากระชับ
    row(SubdistrictAdministration, 2294, &Place::Subdistrict(6076), 6730306), // อบต.ท่าพระยา
    row(SubdistrictAdministration, 206, &Place::Subdistrict(6069), 6730307), // อบต.นครชัยศรี
    row(SubdistrictAdministration, 295, &Place::Subdistrict(6073), 6730308), // อบต.บางแก้ว
    row(SubdistrictAdministration, 4163, &Place::Subdistrict(6087), 6730309), // อบต.วัดละมุด
    row(SubdistrictMunicipality, 4215, &Place::Subdistrict(6080), 6730310), // ทต.ศรีษะทอง
    row(SubdistrictAdministration, 6371, &Place::Subdistrict(6083), 6730311), // อบต.สัมปทวน
    row(SubdistrictAdministration, 5863, &Place::Subdistrict(6079), 6730312), // อบต.โคกพระเจดีย์
    row(SubdistrictMunicipality, 1508, &Place::Subdistrict(6091), 6730313), // ทต.งิ้วราย
    row(SubdistrictAdministration, 1810, &Place::Subdistrict(6085), 6730314), // อบต.ดอนแฝก
    row(SubdistrictAdministration, 6123, &Place::Subdistrict(6092), 6730315), // อบต.ไทยาวาส
    row(SubdistrictAdministration, 2923, &Place::Subdistrict(6089), 6730316), // อบต.บางแก้วฟ้า
    row(SubdistrictAdministration, 2843, &Place::Subdistrict(6088), 6730317), // อบต.บางพระ
    row(SubdistrictAdministration, 286, &Place::Subdistrict(6078), 6730318), // อบต.บางระกำ
    row(SubdistrictAdministration, 3625, &Place::Subdistrict(6077), 6730319), // อบต.พะเนียด
    row(SubdistrictAdministration, 3960, &Place::Subdistrict(6090), 6730320), // อบต.ลานตากฟ้า
    row(SubdistrictAdministration, 4174, &Place::Subdistrict(6071), 6730321), // อบต.วัดแค
    row(SubdistrictAdministration, 4166, &Place::Subdistrict(6084), 6730322), // อบต.วัดสำโรง
    row(SubdistrictAdministration, 4211, &Place::Subdistrict(6082), 6730323), // อบต.ศรีมหาโพธิ์
    row(SubdistrictAdministration, 5056, &Place::Subdistrict(6086), 6730324), // อบต.ห้วยพลู
    row(SubdistrictAdministration, 5813, &Place::Subdistrict(6081), 6730325), // อบต.แหลมบัว
    row(SubdistrictMunicipality, 635, &Place::District(751), 5730401), // ทต.สามง่าม
    row(SubdistrictMunicipality, 3998, &Place::Subdistrict(6095), 6730402), // ทต.ลำเหย
    row(SubdistrictAdministration, 5055, &Place::Subdistrict(6094), 6730403), // อบต.ห้วยพระ
    row(SubdistrictAdministration, 1777, &Place::Subdistrict(6096), 6730404), // อบต.ดอนพุทรา
    row(SubdistrictAdministration, 1790, &Place::Subdistrict(6098), 6730405), // อบต.ดอนรวก
    row(SubdistrictAdministration, 337, &Place::Subdistrict(6097), 6730406), // อบต.บ้านหลวง
    row(SubdistrictAdministration, 5035, &Place::Subdistrict(6099), 6730407), // อบต.ห้วยด้วน
    row(SubdistrictMunicipality, 293, &Place::District(752), 5730501), // ทต.บางเลน
    row(SubdistrictMunicipality, 2895, &Place::District(752), 5730502), // ทต.บางหลวง
    row(SubdistrictMunicipality, 6344, &Place::District(752), 5730503), // ทต.รางกระทุ่ม
    row(SubdistrictMunicipality, 3981, &Place::District(752), 5730504), // ทต.ลำพญา
    row(SubdistrictAdministration, 122, &Place::Subdistrict(6109), 6730505), // อบต.ดอนตูม
    row(SubdistrictAdministration, 2856, &Place::Subdistrict(6104), 6730506), // อบต.บางภาษี
    row(SubdistrictAdministration, 293, &Place::Subdistrict(6101), 6730507), // อบต.บางเลน
    row(SubdistrictAdministration, 2642, &Place::Subdistrict(6110), 6730508), // อบต.นิลเพชร
    row(SubdistrictAdministration, 2941, &Place::Subdistrict(6106), 6730509), // อบต.บางไทรป่า
    row(SubdistrictMunicipality, 2831, &Place::Subdistrict(6102), 6730510), // ทต.บางปลา
    row(SubdistrictAdministration, 286, &Place::Subdistrict(6105), 6730511), // อบต.บางระกำ
    row(SubdistrictAdministration, 2895, &Place::Subdistrict(6103), 6730512), // อบต.บางหลวง
    row(SubdistrictMunicipality, 6149, &Place::Subdistrict(6115), 6730513), // ทต.ไผ่หูช้าง
    row(SubdistrictAdministration, 1291, &Place::Subdistrict(6112), 6730514), // อบต.คลองนกกระทุง
    row(SubdistrictAdministration, 993, &Place::Subdistrict(6108), 6730515), // อบต.ไทรงาม
    row(SubdistrictAdministration, 2428, &Place::Subdistrict(6113), 6730516), // อบต.นราภิรมย์
    row(SubdistrictAdministration, 2730, &Place::Subdistrict(6111), 6730517), // อบต.บัวปากท่า
    row(SubdistrictAdministration, 3981, &Place::Subdistrict(6114), 6730518), // อบต.ลำพญา
    row(SubdistrictAdministration, 5003, &Place::Subdistrict(6107), 6730519), // อบต.หินมูล
    row(TownMunicipality, 6172, &Place::Subdistrict(6123), 4730601), // ทม.ไร่ขิง
    row(TownMunicipality, 1023, &Place::Subdistrict(6125), 4730602), // ทม.กระทุ่มล้ม
    row(TownMunicipality, 638, &Place::District(753), 4730603), // ทม.สามพราน
    row(SubdistrictMunicipality, 5186, &Place::District(753), 5730604), // ทต.อ้อมใหญ่
    row(SubdistrictMunicipality, 2740, &Place::Subdistrict(6119), 5730605), // ทต.บางกระทึก
    row(SubdistrictMunicipality, 1269, &Place::Subdistrict(6128), 6730606), // ทต.คลองจินดา
    row(SubdistrictAdministration, 1875, &Place::Subdistrict(6127), 6730607), // อบต.ตลาดจินดา
    row(SubdistrictAdministration, 1369, &Place::Subdistrict(6126), 6730608), // อบต.คลองใหม่
    row(SubdistrictAdministration, 2046, &Place::Subdistrict(6117), 6730609), // อบต.ทรงคนอง
    row(SubdistrictAdministration, 2234, &Place::Subdistrict(6116), 6730610), // อบต.ท่าข้าม
    row(SubdistrictAdministration, 2261, &Place::Subdistrict(6124), 6730611), // อบต.ท่าตลาด
    row(SubdistrictAdministration, 2791, &Place::Subdistrict(6122), 6730612), // อบต.บางช้าง
    row(SubdistrictAdministration, 2913, &Place::Subdistrict(6120), 6730613), // อบต.บางเตย
    row(SubdistrictAdministration, 3832, &Place::Subdistrict(6129), 6730614), // อบต.ยายชา
    row(SubdistrictAdministration, 638, &Place::Subdistrict(6121), 6730615), // อบต.สามพราน
    row(SubdistrictAdministration, 4925, &Place::Subdistrict(6118), 6730616), // อบต.หอมเกร็ด
    row(SubdistrictAdministration, 3289, &Place::Subdistrict(6130), 6730617), // อบต.บ้านใหม่
    row(SubdistrictMunicipality, 4238, &Place::District(754), 5730701), // ทต.ศาลายา
    row(TownMunicipality, 1368, &Place::Subdistrict(6133), 5730702), // ทม.คลองโยง
    row(SubdistrictMunicipality, 3707, &Place::Subdistrict(6134), 6730703), // ทต.มหาสวัสดิ์
    row(SubdistrictAdministration, 4238, &Place::Subdistrict(6132), 6730704), // อบต.ศาลายา
    row(ProvincialAdministration, 599, &Place::Province(59), 2740101), // อบจ.สมุทรสาคร
    row(CityMunicipality, 599, &Place::District(755), 3740102), // ทน.สมุทรสาคร
    row(SubdistrictMunicipality, 2831, &Place::District(755), 5740103), // ทต.บางปลา
    row(SubdistrictMunicipality, 2893, &Place::Subdistrict(6151), 5740104), // ทต.บางหญ้าแพรก
    row(SubdistrictMunicipality, 222, &Place::Subdistrict(6143), 5740105), // ทต.นาดี
    row(SubdistrictMunicipality, 2245, &Place::Subdistrict(6142), 5740106), // ทต.ท่าจีน
    row(SubdistrictAdministration, 1109, &Place::Subdistrict(6140), 6740107), // อบต.กาหลง
    row(TownMunicipality, 5844, &Place::Subdistrict(6148), 6740108), // ทม.โคกขาม
    row(SubdistrictMunicipality, 1605, &Place::Subdistrict(6152), 6740109), // ทต.ชัยมงคล
    row(SubdistrictAdministration, 2270, &Place::Subdistrict(6144), 6740110), // อบต.ท่าทราย
    row(SubdistrictAdministration, 2934, &Place::Subdistrict(6139), 6740111), // อบต.บางโทรัด
    row(SubdistrictAdministration, 3151, &Place::Subdistrict(6138), 6740112), // อบต.บ้านบ่อ
    row(TownMunicipality, 3644, &Place::Subdistrict(6147), 6740113), // ทม.พันท้ายนรสิงห์
    row(SubdistrictMunicipality, 1399, &Place::Subdistrict(6145), 6740114), // ทต.คอกกระบือ
    row(SubdistrictAdministration, 2614, &Place::Subdistrict(6141), 6740115), // อบต.นาโคก
    row(SubdistrictAdministration, 2746, &Place::Subdistrict(6150), 6740116), // อบต.บางกระเจ้า
    row(SubdistrictAdministration, 2820, &Place::Subdistrict(6146), 6740117), // อบต.บางน้ำจืด
    row(SubdistrictAdministration, 3217, &Place::Subdistrict(6149), 6740118), // อบต.บ้านเกาะ
    row(CityMunicipality, 5184, &Place::District(756), 3740201), // ทน.อ้อมน้อย
    row(TownMunicipality, 5, &Place::District(756), 4740202), // ทม.กระทุ่มแบน
    row(SubdistrictMunicipality, 609, &Place::Subdistrict(6156), 5740203), // ทต.สวนหลวง
    row(SubdistrictMunicipality, 1818, &Place::Subdistrict(6160), 5740204), // ทต.ดอนไก่ดี
    row(TownMunicipality, 1316, &Place::Subdistrict(6158), 6740205), // ทม.คลองมะเดื่อ
    row(SubdistrictMunicipality, 5631, &Place::Subdistrict(6161), 6740206), // ทต.แคราย
    row(SubdistrictAdministration, 2374, &Place::Subdistrict(6155), 6740207), // อบต.ท่าไม้
    row(SubdistrictAdministration, 2356, &Place::Subdistrict(6162), 6740208), // อบต.ท่าเสา
    row(SubdistrictAdministration, 2864, &Place::Subdistrict(6157), 6740209), // อบต.บางยาง
    row(SubdistrictAdministration, 4662, &Place::Subdistrict(6159), 6740210), // อบต.หนองนกไข่
    row(SubdistrictMunicipality, 5192, &Place::District(757), 5740301), // ทต.เกษตรพัฒนา
    row(SubdistrictMunicipality, 343, &Place::District(757), 5740302), // ทต.บ้านแพ้ว
    row(SubdistrictMunicipality, 6397, &Place::District(757), 5740303), // ทต.หลักห้า
    row(SubdistrictAdministration, 343, &Place::Subdistrict(6163), 6740304), // อบต.บ้านแพ้ว
    row(SubdistrictAdministration, 1279, &Place::Subdistrict(6171), 6740305), // อบต.คลองตัน
    row(SubdistrictAdministration, 4354, &Place::Subdistrict(6173), 6740306), // อบต.สวนส้ม
    row(SubdistrictAdministration, 4901, &Place::Subdistrict(6169), 6740307), // อบต.หลักสอง
    row(SubdistrictAdministration, 4902, &Place::Subdistrict(6164), 6740308), // อบต.หลักสาม
    row(SubdistrictAdministration, 5140, &Place::Subdistrict(6172), 6740309), // อบต.อำแพง
    row(SubdistrictAdministration, 5351, &Place::Subdistrict(6170), 6740310), // อบต.เจ็ดริ้ว
    row(ProvincialAdministration, 598, &Place::Province(60), 2750101), // อบจ.สมุทรสงคราม
    row(TownMunicipality, 598, &Place::District(758), 4750102), // ทม.สมุทรสงคราม
    row(SubdistrictAdministration, 1353, &Place::Subdistrict(6182), 6750103), // อบต.คลองเขิน
    row(SubdistrictAdministration, 295, &Place::Subdistrict(6179), 6750104), // อบต.บางแก้ว
    row(SubdistrictMunicipality, 2784, &Place::Subdistrict(6185), 5750105), // ทต.บางจะเกร็ง
    row(SubdistrictMunicipality, 3154, &Place::Subdistrict(6178), 6750106), // ทต.บ้านปรก
    row(SubdistrictAdministration, 3956, &Place::Subdistrict(6177), 6750107), // อบต.ลาดใหญ่
    row(SubdistrictMunicipality, 5823, &Place::Subdistrict(6181), 6750108), // ทต.แหลมใหญ่
    row(SubdistrictMunicipality, 1367, &Place::Subdistrict(6183), 6750109), // ทต.คลองโคน
    row(SubdistrictAdministration, 2390, &Place::Subdistrict(6180), 6750110), // อบต.ท้ายหาด
    row(SubdistrictAdministration, 2456, &Place::Subdistrict(6184), 6750111), // อบต.นางตะเคียน
    row(SubdistrictAdministration, 2763, &Place::Subdistrict(6176), 6750112), // อบต.บางขันแตก
    row(SubdistrictMunicipality, 1020, &Place::District(759), 5750201), // ทต.กระดังงา
    row(SubdistrictMunicipality, 2809, &Place::District(759), 5750202), // ทต.บางนกแขวก
    row(SubdistrictMunicipality, 2866, &Place::Subdistrict(6188), 5750203), // ทต.บางยี่รงค์
    row(SubdistrictMunicipality, 2741, &Place::Subdistrict(6197), 5750204), // ทต.บางกระบือ
    row(SubdistrictAdministration, 1020, &Place::Subdistrict(6186), 6750205), // อบต.กระดังงา
    row(SubdistrictAdministration, 2890, &Place::Subdistrict(6187), 6750206), // อบต.บางสะแก
    row(SubdistrictMunicipality, 1525, &Place::Subdistrict(6194), 6750207), // ทต.จอมปลวก
    row(SubdistrictAdministration, 1782, &Place::Subdistrict(6191), 6750208), // อบต.ดอนมะโนรา
    row(SubdistrictAdministration, 268, &Place::Subdistrict(6190), 6750209), // อบต.บางคนที
    row(SubdistrictAdministration, 2842, &Place::Subdistrict(6192), 6750210), // อบต.บางพรม
    row(SubdistrictAdministration, 6076, &Place::Subdistrict(6189), 6750211), // อบต.โรงหีบ
    row(SubdistrictMunicipality, 5575, &Place::District(760), 5750301), // ทต.เหมืองใหม่
    row(SubdistrictMunicipality, 730, &Place::District(760), 5750302), // ทต.อัมพวา
    row(SubdistrictAdministration, 2791, &Place::Subdistrict(6204), 6750303), // อบต.บางช้าง
    row(SubdistrictAdministration, 5632, &Place::Subdistrict(6205), 6750304), // อบต.แควอ้อม
    row(SubdistrictAdministration, 2238, &Place::Subdistrict(6201), 6750305), // อบต.ท่าคา
    row(SubdistrictAdministration, 296, &Place::Subdistrict(6207), 6750306), // อบต.บางแค
    row(SubdistrictAdministration, 3342, &Place::Subdistrict(6206), 6750307), // อบต.ปลายโพงพาง
    row(SubdistrictAdministration, 5663, &Place::Subdistrict(6208), 6750308), // อบต.แพรกหนามแดง
    row(SubdistrictAdministration, 3837, &Place::Subdistrict(6209), 6750309), // อบต.ยี่สาร
    row(SubdistrictAdministration, 4156, &Place::Subdistrict(6202), 6750310), // อบต.วัดประดู่
    row(SubdistrictMunicipality, 609, &Place::Subdistrict(6200), 5750311), // ทต.สวนหลวง
    row(SubdistrictAdministration, 5575, &Place::Subdistrict(6203), 6750312), // อบต.เหมืองใหม่
    row(SubdistrictAdministration, 2816, &Place::Subdistrict(6210), 6750313), // อบต.บางนางลี่
    row(ProvincialAdministration, 805, &Place::Province(61), 2760101), // อบจ.เพชรบุรี
    row(TownMunicipality, 805, &Place::District(761), 4760102), // ทม.เพชรบุรี
    row(SubdistrictMunicipality, 4951, &Place::District(761), 5760103), // ทต.หัวสะพาน
    row(SubdistrictMunicipality, 4987, &Place::District(761), 5760104), // ทต.หาดเจ้าสำราญ
    row(SubdistrictMunicipality, 1638, &Place::Subdistrict(6223), 6760105), // ทต.ช่องสะแก
    row(SubdistrictMunicipality, 2392, &Place::Subdistrict(6215), 6760106), // ทต.ธงชัย
    row(SubdistrictMunicipality, 3203, &Place::Subdistrict(6221), 6760107), // ทต.บ้านหม้อ
    row(SubdistrictAdministration, 6068, &Place::Subdistrict(6231), 6760108), // อบต.โพไร่หวาน
    row(SubdistrictMunicipality, 6180, &Place::Subdistrict(6218), 6760109), // ทต.ไร่ส้ม
    row(SubdistrictMunicipality, 2010, &Place::Subdistrict(6222), 6760110), // ทต.ต้นมะม่วง
    row(SubdistrictAdministration, 2520, &Place::Subdistrict(6214), 6760111), // อบต.นาพันสาม
    row(SubdistrictAdministration, 2540, &Place::Subdistrict(6224), 6760112), // อบต.นาวุ้ง
    row(SubdistrictAdministration, 2787, &Place::Subdistrict(6213), 6760113), // อบต.บางจาน
    row(SubdistrictAdministration, 3072, &Place::Subdistrict(6216), 6760114), // อบต.บ้านกุ่ม
    row(SubdistrictAdministration, 6059, &Place::Subdistrict(6226), 6760115), // อบต.โพพระ
    row(SubdistrictMunicipality, 4590, &Place::Subdistrict(6233), 5760116), // ทต.หนองขนาน
    row(SubdistrictAdministration, 4715, &Place::Subdistrict(6234), 6760117), // อบต.หนองพลับ
    row(SubdistrictMunicipality, 4851, &Place::Subdistrict(6217), 6760118), // ทต.หนองโสน
    row(SubdistrictAdministration, 1786, &Place::Subdistrict(6232), 6760119), // อบต.ดอนยาง
    row(SubdistrictAdministration, 2786, &Place::Subdistrict(6220), 6760120), // อบต.บางจาก
    row(SubdistrictAdministration, 4497, &Place::Subdistrict(6225), 6760121), // อบต.สำมะโรง
    row(SubdistrictAdministration, 2009, &Place::Subdistrict(6229), 6760122), // อบต.ต้นมะพร้าว
    row(SubdistrictMunicipality, 767, &Place::District(762), 5760201), // ทต.เขาย้อย
    row(SubdistrictMunicipality, 6424, &Place::Subdistrict(6235), 6760202), // ทต.เขาย้อยพัฒนา
    row(SubdistrictAdministration, 4624, &Place::Subdistrict(6241), 6760203), // อบต.หนองชุมพล
    row(SubdistrictAdministration, 4625, &Place::Subdistrict(6244), 6760204), // อบต.หนองชุมพลเหนือ
    row(SubdistrictAdministration, 4695, &Place::Subdistrict(6240), 6760205), // อบต.หนองปรง
    row(SubdistrictAdministration, 4700, &Place::Subdistrict(6239), 6760206), // อบต.หนองปลาไหล
    row(SubdistrictAdministration, 5044, &Place::Subdistrict(6243), 6760207), // อบต.ห้วยท่าช้าง
    row(SubdistrictAdministration, 5109, &Place::Subdistrict(6242), 6760208), // อบต.ห้วยโรง
    row(SubdistrictMunicipality, 691, &Place::Subdistrict(6245), 6760301), // ทต.หนองหญ้าปล้อง
    row(SubdistrictAdministration, 2264, &Place::Subdistrict(6248), 6760302), // อบต.ท่าตะคร้อ
    row(SubdistrictAdministration, 3810, &Place::Subdistrict(6247), 6760303), // อบต.ยางน้ำกลัดใต้
    row(TownMunicipality, 99, &Place::District(764), 4760401), // ทม.ชะอำ
    row(SubdistrictMunicipality, 2533, &Place::District(764), 5760402), // ทต.นายาง
    row(SubdistrictMunicipality, 2903, &Place::Subdistrict(6250), 5760403), // ทต.บางเก่า
    row(SubdistrictAdministration, 4746, &Place::Subdistrict(6253), 6760404), // อบต.หนองศาลา
    row(SubdistrictAdministration, 6187, &Place::Subdistrict(6255), 6760405), // อบต.ไร่ใหม่พัฒนา
    row(SubdistrictAdministration, 4455, &Place::Subdistrict(6256), 6760406), // อบต.สามพระยา
    row(SubdistrictAdministration, 5042, &Place::Subdistrict(6254), 6760407), // อบต.ห้วยทรายเหนือ
    row(SubdistrictMunicipality, 188, &Place::District(765), 5760501), // ทต.ท่ายาง
    row(SubdistrictMunicipality, 673, &Place::District(765), 5760502), // ทต.หนองจอก
    row(SubdistrictMunicipality, 2364, &Place::Subdistrict(6268), 5760503), // ทต.ท่าแลง
    row(SubdistrictMunicipality, 2375, &Place::Subdistrict(6263), 5760504), // ทต.ท่าไม้รวก
    row(SubdistrictAdministration, 3426, &Place::Subdistrict(6266), 6760505), // อบต.ปึกเตียน
    row(SubdistrictAdministration, 3750, &Place::Subdistrict(6262), 6760506), // อบต.มาบปลาเค้า
    row(SubdistrictAdministration, 3817, &Place::Subdistrict(6260), 6760507), // อบต.ยางหย่อง
    row(SubdistrictAdministration, 1053, &Place::Subdistrict(6265), 6760508), // อบต.กลัดหลวง
    row(SubdistrictAdministration, 5257, &Place::Subdistrict(6267), 6760509), // อบต.เขากระปุก
    row(SubdistrictAdministration, 4138, &Place::Subdistrict(6264), 6760510), // อบต.วังไคร้
    row(SubdistrictAdministration, 3287, &Place::Subdistrict(6269), 6760511), // อบต.บ้านในดง
    row(SubdistrictAdministration, 673, &Place::Subdistrict(6261), 6760512), // อบต.หนองจอก
    row(SubdistrictAdministration, 2237, &Place::Subdistrict(6259), 6760513), // อบต.ท่าคอย
    row(SubdistrictMunicipality, 333, &Place::District(766), 5760601), // ทต.บ้านลาด
    row(SubdistrictAdministration, 2036, &Place::Subdistrict(6286), 6760602), // อบต.ถ้ำรงค์
    row(SubdistrictAdministration, 180, &Place::Subdistrict(6285), 6760603), // อบต.ท่าช้าง
    row(SubdistrictAdministration, 3135, &Place::Subdistrict(6272), 6760604), // อบต.บ้านทาน
    row(SubdistrictAdministration, 3211, &Place::Subdistrict(6271), 6760605), // อบต.บ้านหาด
    row(SubdistrictAdministration, 6176, &Place::Subdistrict(6275), 6760606), // อบต.ไร่มะขาม
    row(SubdistrictAdministration, 4578, &Place::Subdistrict(6278), 6760607), // อบต.หนองกะปุ
    row(SubdistrictAdministration, 1999, &Place::Subdistrict(6273), 6760608), // อบต.ตำหรุ
    row(SubdistrictAdministration, 2354, &Place::Subdistrict(6276), 6760609), // อบต.ท่าเสน
    row(SubdistrictAdministration, 6184, &Place::Subdistrict(6281), 6760610), // อบต.ไร่โคก
    row(SubdistrictAdministration, 6178, &Place::Subdistrict(6283), 6760611), // อบต.ไร่สะท้อน
    row(SubdistrictAdministration, 4289, &Place::Subdistrict(6274), 6760612), // อบต.สมอพลือ
    row(SubdistrictAdministration, 5073, &Place::Subdistrict(6287), 6760613), // อบต.ห้วยลึก
    row(SubdistrictAdministration, 4564, &Place::Subdistrict(6277), 6760614), // อบต.หนองกระเจ็ด
    row(SubdistrictAdministration, 6077, &Place::Subdistrict(6282), 6760615), // อบต.โรงเข้
    row(SubdistrictMunicipality, 2796, &Place::District(767), 5760701), // ทต.บางตะบูน
    row(SubdistrictMunicipality, 344, &Place::District(767), 5760702), // ทต.บ้านแหลม
    row(SubdistrictAdministration, 344, &Place::Subdistrict(6288), 6760703), // อบต.บ้านแหลม
    row(SubdistrictAdministration, 295, &Place::Subdistrict(6291), 6760704), // อบต.บางแก้ว
    row(SubdistrictAdministration, 2771, &Place::Subdistrict(6289), 6760705), // อบต.บางขุนไทร
    row(SubdistrictAdministration, 2772, &Place::Subdistrict(6295), 6760706), // อบต.บางครก
    row(SubdistrictAdministration, 2362, &Place::Subdistrict(6296), 6760707), // อบต.ท่าแร้ง
    row(SubdistrictAdministration, 2363, &Place::Subdistrict(6297), 6760708), // อบต.ท่าแร้งออก
    row(SubdistrictAdministration, 2796, &Place::Subdistrict(6293), 6760709), // อบต.บางตะบูน
    row(SubdistrictAdministration, 3382, &Place::Subdistrict(6290), 6760710), // อบต.ปากทะเล
    row(SubdistrictAdministration, 5815, &Place::Subdistrict(6292), 6760711), // อบต.แหลมผักเบี้ย
    row(SubdistrictAdministration, 912, &Place::Subdistrict(6298), 6760801), // อบต.แก่งกระจาน
    row(SubdistrictAdministration, 3475, &Place::Subdistrict(6301), 6760802), // อบต.ป่าเด็ง
    row(SubdistrictAdministration, 3672, &Place::Subdistrict(6302), 6760803), // อบต.พุสวรรค์
    row(SubdistrictAdministration, 533, &Place::Subdistrict(6300), 6760804), // อบต.วังจันทร์
    row(SubdistrictAdministration, 617, &Place::Subdistrict(6299), 6760805), // อบต.สองพี่น้อง
    row(SubdistrictAdministration, 5100, &Place::Subdistrict(6303), 6760806), // อบต.ห้วยแม่เพรียง
    row(ProvincialAdministration, 358, &Place::Province(62), 2770101), // อบจ.ประจวบคีรีขันธ์
    row(TownMunicipality, 358, &Place::District(769), 4770102), // ทม.ประจวบคีรีขันธ์
    row(SubdistrictMunicipality, 1325, &Place::District(769), 5770103), // ทต.คลองวาฬ
    row(SubdistrictMunicipality, 6197, &Place::District(769), 5770104), // ทต.กม.5
    row(SubdistrictAdministration, 5230, &Place::Subdistrict(6305), 6770105), // อบต.เกาะหลัก
    row(SubdistrictMunicipality, 6398, &Place::Subdistrict(6306), 6770106), // ทต.หว้ากอ
    row(SubdistrictAdministration, 3026, &Place::Subdistrict(6309), 6770107), // อบต.บ่อนอก
    row(SubdistrictAdministration, 5041, &Place::Subdistrict(6307), 6770108), // อบต.ห้วยทราย
    row(SubdistrictAdministration, 5178, &Place::Subdistrict(6308), 6770109), // อบต.อ่าวน้อย
    row(SubdistrictMunicipality, 35, &Place::District(770), 5770201), // ทต.กุยบุรี
    row(SubdistrictAdministration, 6186, &Place::Subdistrict(6351), 5770202), // อบต.ไร่ใหม่
    row(SubdistrictAdministration, 35, &Place::Subdistrict(6310), 6770203), // อบต.กุยบุรี
    row(SubdistrictAdministration, 4446, &Place::Subdistrict(6314), 6770204), // อบต.สามกระทาย
    row(SubdistrictAdministration, 1175, &Place::Subdistrict(6311), 6770205), // อบต.กุยเหนือ
    row(SubdistrictAdministration, 5320, &Place::Subdistrict(6312), 6770206), // อบต.เขาแดง
    row(SubdistrictAdministration, 1787, &Place::Subdistrict(6313), 6770207), // อบต.ดอนยายหนู
    row(SubdistrictAdministration, 4970, &Place::Subdistrict(6315), 6770208), // อบต.หาดขาม
    row(SubdistrictMunicipality, 163, &Place::District(771), 5770301), // ทต.ทับสะแก
    row(SubdistrictAdministration, 5303, &Place::Subdistrict(6319), 6770302), // อบต.เขาล้าน
    row(SubdistrictAdministration, 163, &Place::Subdistrict(6316), 6770303), // อบต.ทับสะแก
    row(SubdistrictAdministration, 5063, &Place::Subdistrict(6320), 6770304), // อบต.ห้วยยาง
    row(SubdistrictAdministration, 2568, &Place::Subdistrict(6318), 6770305), // อบต.นาหูกวาง
    row(SubdistrictAdministration, 5792, &Place::Subdistrict(6321), 6770306), // อบต.แสงอรุณ
    row(SubdistrictAdministration, 744, &Place::Subdistrict(6317), 6770307), // อบต.อ่างทอง
    row(SubdistrictMunicipality, 1115, &Place::District(772), 5770401), // ทต.กำเนิดนพคุณ
    row(SubdistrictMunicipality, 6283, &Place::District(772), 5770402), // ทต.บ้านกรูด
    row(SubdistrictMunicipality, 3916, &Place::District(772), 5770403), // ทต.ร่อนทอง
    row(SubdistrictAdministration, 1115, &Place::Subdistrict(6322), 6770404), // อบต.กำเนิดนพคุณ
    row(SubdistrictAdministration, 1607, &Place::Subdistrict(6326), 6770405), // อบต.ชัยเกษม
    row(SubdistrictAdministration, 2057, &Place::Subdistrict(6327), 6770406), // อบต.ทองมงคล
    row(SubdistrictAdministration, 5728, &Place::Subdistrict(6328), 6770407), // อบต.แม่รำพึง
    row(SubdistrictAdministration, 3916, &Place::Subdistrict(6324), 6770408), // อบต.ร่อนทอง
    row(SubdistrictAdministration, 2392, &Place::Subdistrict(6325), 6770409), // อบต.ธงชัย
    row(SubdistrictAdministration, 3535, &Place::Subdistrict(6323), 6770410), // อบต.พงศ์ประศาสน์
    row(SubdistrictMunicipality, 291, &Place::District(773), 5770501), // ทต.บางสะพานน้อย
    row(SubdistrictAdministration, 290, &Place::Subdistrict(6330), 6770502), // อบต.บางสะพาน
    row(SubdistrictAdministration, 1664, &Place::Subdistrict(6332), 6770503), // อบต.ช้างแรก
    row(SubdistrictAdministration, 6113, &Place::Subdistrict(6333), 6770504), // อบต.ไชยราช
    row(SubdistrictAdministration, 2055, &Place::Subdistrict(6331), 6770505), // อบต.ทรายทอง
    row(SubdistrictAdministration, 3407, &Place::Subdistrict(6329), 6770506), // อบต.ปากแพรก
    row(SubdistrictMunicipality, 5287, &Place::Subdistrict(6335), 5770601), // ทต.เขาน้อย
    row(SubdistrictMunicipality, 3388, &Place::District(774), 5770602), // ทต.ปากน้ำปราณ
    row(SubdistrictMunicipality, 366, &Place::District(774), 5770603), // ทต.ปราณบุรี
    row(SubdistrictAdministration, 5269, &Place::Subdistrict(6339), 6770604), // อบต.เขาจ้าว
    row(SubdistrictAdministration, 366, &Place::Subdistrict(6334), 6770605), // อบต.ปราณบุรี
    row(SubdistrictAdministration, 3388, &Place::Subdistrict(6336), 6770606), // อบต.ปากน้ำปราณ
    row(SubdistrictAdministration, 4039, &Place::Subdistrict(6338), 6770607), // อบต.วังก์พง
    row(SubdistrictAdministration, 4647, &Place::Subdistrict(6337), 6770608), // อบต.หนองตาแต้ม
    row(CityMunicipality, 712, &Place::District(775), 4770701), // ทน.หัวหิน
    row(SubdistrictMunicipality, 4715, &Place::District(775), 5770702), // ทต.หนองพลับ
    row(SubdistrictAdministration, 2087, &Place::Subdistrict(6344), 6770703), // อบต.ทับใต้
    row(SubdistrictAdministration, 4715, &Place::Subdistrict(6343), 6770704), // อบต.หนองพลับ
    row(SubdistrictAdministration, 5006, &Place::Subdistrict(6342), 6770705), // อบต.หินเหล็กไฟ
    row(SubdistrictAdministration, 2969, &Place::Subdistrict(6346), 6770706), // อบต.บึงนคร
    row(SubdistrictAdministration, 5076, &Place::Subdistrict(6345), 6770707), // อบต.ห้วยสัตว์ใหญ่
    row(SubdistrictMunicipality, 6183, &Place::District(776), 5770801), // ทต.ไร่เก่า
    row(SubdistrictMunicipality, 6186, &Place::District(770), 6770802), // ทต.ไร่ใหม่
    row(SubdistrictMunicipality, 4241, &Place::Subdistrict(6350), 6770803), // ทต.ศาลาลัย
    row(SubdistrictAdministration, 4253, &Place::Subdistrict(6348), 6770804), // อบต.ศิลาลอย
    row(SubdistrictAdministration, 6183, &Place::Subdistrict(6349), 6770805), // อบต.ไร่เก่า
    row(SubdistrictAdministration, 639, &Place::Subdistrict(6347), 6770806), // อบต.สามร้อยยอด
    row(ProvincialAdministration, 211, &Place::Province(63), 2800101), // อบจ.นครศรีธรรมราช
    row(CityMunicipality, 211, &Place::District(777), 3800102), // ทน.นครศรีธรรมราช
    row(TownMunicipality, 3397, &Place::Subdistrict(6365), 4800103), // ทม.ปากพูน
    row(SubdistrictMunicipality, 2241, &Place::Subdistrict(6362), 5800104), // ทต.ท่างิ้ว
    row(SubdistrictMunicipality, 6032, &Place::Subdistrict(6363), 5800105), // ทต.โพธิ์เสด็จ
    row(SubdistrictMunicipality, 198, &Place::District(777), 5800106), // ทต.ท่าแพ
    row(SubdistrictMunicipality, 2786, &Place::District(777), 5800107), // ทต.บางจาก
    row(SubdistrictMunicipality, 3385, &Place::District(777), 5800108), // ทต.ปากนคร
    row(SubdistrictAdministration, 2786, &Place::Subdistrict(6364), 6800109), // อบต.บางจาก
    row(SubdistrictAdministration, 1118, &Place::Subdistrict(6358), 6800110), // อบต.กำแพงเซา
    row(SubdistrictAdministration, 6486, &Place::Subdistrict(6359), 6800111), // อบต.ไชยมนตรี
    row(SubdistrictAdministration, 2254, &Place::Subdistrict(6366), 6800112), // อบต.ท่าซัก
    row(SubdistrictAdministration, 196, &Place::Subdistrict(6367), 6800113), // อบต.ท่าเรือ
    row(SubdistrictAdministration, 2376, &Place::Subdistrict(6355), 6800114), // อบต.ท่าไร่
    row(SubdistrictAdministration, 2582, &Place::Subdistrict(6361), 6800115), // อบต.นาเคียน
    row(SubdistrictAdministration, 2490, &Place::Subdistrict(6357), 6800116), // อบต.นาทราย
    row(SubdistrictAdministration, 3385, &Place::Subdistrict(6356), 6800117), // อบต.ปากนคร
    row(SubdistrictAdministration, 3732, &Place::Subdistrict(6360), 6800118), // อบต.มะม่วงสองต้น
    row(SubdistrictMunicipality, 2060, &Place::District(778), 5800201), // ทต.ทอนหงส์
    row(SubdistrictMunicipality, 3560, &Place::District(778), 5800202), // ทต.พรหมโลก
    row(SubdistrictMunicipality, 413, &Place::Subdistrict(6368), 5800203), // ทต.พรหมคีรี
    row(SubdistrictAdministration, 2060, &Place::Subdistrict(6371), 6800204), // อบต.ทอนหงส์
    row(SubdistrictAdministration, 2592, &Place::Subdistrict(6372), 6800205), // อบต.นาเรียง
    row(SubdistrictAdministration, 3217, &Place::Subdistrict(6369), 6800206), // อบต.บ้านเกาะ
    row(SubdistrictAdministration, 5142, &Place::Subdistrict(6370), 6800207), // อบต.อินคีรี
    row(SubdistrictMunicipality, 520, &Place::District(779), 5800301), // ทต.ลานสกา
    row(SubdistrictMunicipality, 1227, &Place::Subdistrict(6377), 5800302), // ทต.ขุนทะเล
    row(SubdistrictAdministration, 1120, &Place::Subdistrict(6376), 6800303), // อบต.กำโลน
    row(SubdistrictAdministration, 5318, &Place::Subdistrict(6373), 6800304), // อบต.เขาแก้ว
    row(SubdistrictAdministration, 2259, &Place::Subdistrict(6375), 6800305), // อบต.ท่าดี
    row(SubdistrictAdministration, 520, &Place::Subdistrict(6374), 6800306), // อบต.ลานสกา
    row(SubdistrictMunicipality, 1543, &Place::District(780), 5800401), // ทต.จันดี
    row(SubdistrictMunicipality, 93, &Place::District(780), 5800402), // ทต.ฉวาง
    row(SubdistrictMunicipality, 6170, &Place::District(780), 5800403), // ทต.ไม้เรียง
    row(SubdistrictAdministration, 1091, &Place::Subdistrict(6382), 6800404), // อบต.กะเปียด
    row(SubdistrictAdministration, 2609, &Place::Subdistrict(6380), 6800405), // อบต.นาแว
    row(SubdistrictAdministration, 6170, &Place::Subdistrict(6381), 6800406), // อบต.ไม้เรียง
    row(SubdistrictAdministration, 6190, &Place::Subdistrict(6385), 6800407), // อบต.ไสหร้า
    row(SubdistrictAdministration, 5050, &Place::Subdistrict(6384), 6800408), // อบต.ห้วยปริก
    row(SubdistrictMunicipality, 6304, &Place::Subdistrict(6378), 5800409), // ทต.ปากน้ำฉวาง
    row(SubdistrictAdministration, 2436, &Place::Subdistrict(6383), 6800410), // อบต.นากะชะ
    row(SubdistrictAdministration, 2581, &Place::Subdistrict(6386), 6800411), // อบต.นาเขลียง
    row(SubdistrictAdministration, 3933, &Place::Subdistrict(6379), 6800412), // อบต.ละอาย
    row(SubdistrictMunicipality, 443, &Place::District(781), 5800501), // ทต.พิปูน
    row(SubdistrictMunicipality, 5292, &Place::Subdistrict(6390), 5800502), // ทต.เขาพระ
    row(SubdistrictMunicipality, 1077, &Place::Subdistrict(6389), 5800503), // ทต.กะทูน
    row(SubdistrictMunicipality, 1377, &Place::Subdistrict(6392), 5800504), // ทต.ควนกลาง
    row(SubdistrictAdministration, 443, &Place::Subdistrict(6388), 6800505), // อบต.พิปูน
    row(SubdistrictAdministration, 3800, &Place::Subdistrict(6391), 6800506), // อบต.ยางค้อม
    row(SubdistrictMunicipality, 787, &Place::District(782), 5800601), // ทต.เชียรใหญ่
    row(SubdistrictMunicipality, 1104, &Place::Subdistrict(6400), 5800602), // ทต.การะเกด
    row(SubdistrictAdministration, 5296, &Place::Subdistrict(6401), 6800603), // อบต.เขาพระบาท
    row(SubdistrictAdministration, 6189, &Place::Subdistrict(6397), 6800604), // อบต.ไสหมาก
    row(SubdistrictAdministration, 787, &Place::Subdistrict(6393), 6800605), // อบต.เชียรใหญ่
    row(SubdistrictAdministration, 2379, &Place::Subdistrict(6398), 6800606), // อบต.ท้องลำเจียก
    row(SubdistrictAdministration, 2228, &Place::Subdistrict(6394), 6800607), // อบต.ท่าขนาน
    row(SubdistrictAdministration, 3226, &Place::Subdistrict(6396), 6800608), // อบต.บ้านเนิน
    row(SubdistrictAdministration, 5769, &Place::Subdistrict(6402), 6800609), // อบต.แม่เจ้าอยู่หัว
    row(SubdistrictAdministration, 5562, &Place::Subdistrict(6399), 6800610), // อบต.เสือหึง
    row(SubdistrictMunicipality, 98, &Place::District(783), 5800701), // ทต.ชะอวด
    row(SubdistrictAdministration, 5200, &Place::Subdistrict(6410), 6800702), // อบต.เกาะขันธ์
    row(SubdistrictAdministration, 98, &Place::Subdistrict(6403), 6800703), // อบต.ชะอวด
    row(SubdistrictAdministration, 1203, &Place::Subdistrict(6409), 6800704), // อบต.ขอนหาด
    row(SubdistrictAdministration, 5294, &Place::Subdistrict(6412), 6800705), // อบต.เขาพระทอง
    row(SubdistrictAdministration, 1392, &Place::Subdistrict(6411), 6800706), // อบต.ควนหนองหงษ์
    row(SubdistrictAdministration, 5337, &Place::Subdistrict(6406), 6800707), // อบต.เคร็ง
    row(SubdistrictAdministration, 2461, &Place::Subdistrict(6413), 6800708), // อบต.นางหลง
    row(SubdistrictAdministration, 4117, &Place::Subdistrict(6407), 6800709), // อบต.วังอ่าง
    row(SubdistrictMunicipality, 2287, &Place::Subdistrict(6405), 5800710), // ทต.ท่าประจะ
    row(SubdistrictAdministration, 2355, &Place::Subdistrict(6404), 6800711), // อบต.ท่าเสม็ด
    row(SubdistrictAdministration, 3124, &Place::Subdistrict(6408), 6800712), // อบต.บ้านตูล
    row(SubdistrictMunicipality, 192, &Place::District(784), 5800801), // ทต.ท่าศาลา
    row(TownMunicipality, 192, &Place::Subdistrict(6414), 6800802), // ทม.ท่าศาลา
    row(SubdistrictAdministration, 979, &Place::Subdistrict(6423), 6800803), // อบต.โพธิ์ทอง
    row(SubdistrictAdministration, 143, &Place::Subdistrict(6422), 6800804), // อบต.ตลิ่งชัน
    row(TownMunicipality, 2232, &Place::Subdistrict(6416), 6800805), // ทม.ท่าขึ้น
    row(SubdistrictAdministration, 6120, &Place::Subdistrict(6420), 6800806), // อบต.ไทยบุรี
    row(SubdistrictAdministration, 6069, &Place::Subdistrict(6419), 6800807), // อบต.โมคลาน
    row(SubdistrictAdministration, 1061, &Place::Subdistrict(6415), 6800808), // อบต.กลาย
    row(SubdistrictAdministration, 1770, &Place::Subdistrict(6421), 6800809), // อบต.ดอนตะโก
    row(SubdistrictAdministration, 604, &Place::Subdistrict(6418), 6800810), // อบต.สระแก้ว
    row(SubdistrictAdministration, 711, &Place::Subdistrict(6417), 6800811), // อบต.หัวตะพาน
    row(TownMunicipality, 171, &Place::District(785), 4800901), // ทม.ทุ่งสง
    row(SubdistrictMunicipality, 2111, &Place::Subdistrict(6432), 5800902), // ทต.ที่วัง
    row(TownMunicipality, 1590, &Place::Subdistrict(6425), 5800903), // ทม.ชะมาย
    row(SubdistrictMunicipality, 2043, &Place::Subdistrict(6434), 5800904), // ทต.ถ้ำใหญ่
    row(SubdistrictAdministration, 690, &Place::Subdistrict(6426), 6800905), // อบต.หนองหงส์
    row(SubdistrictMunicipality, 1079, &Place::Subdistrict(6431), 5800906), // ทต.กะปาง
    row(SubdistrictAdministration, 5324, &Place::Subdistrict(6430), 6800907), // อบต.เขาโร
    row(SubdistrictAdministration, 1376, &Place::Subdistrict(6427), 6800908), // อบต.ควนกรด
    row(SubdistrictAdministration, 2564, &Place::Subdistrict(6429), 6800909), // อบต.นาหลวงเสน
    row(SubdistrictAdministration, 5262, &Place::Subdistrict(6436), 6800910), // อบต.เขาขาว
    row(SubdistrictAdministration, 241, &Place::Subdistrict(6435), 6800911), // อบต.นาโพธิ์
    row(SubdistrictAdministration, 2629, &Place::Subdistrict(6428), 6800912), // อบต.นาไม้ไผ่
    row(SubdistrictAdministration, 2660, &Place::Subdistrict(6433), 6800913), // อบต.น้ำตก
    row(SubdistrictMunicipality, 229, &Place::District(786), 5801001), // ทต.นาบอน
    row(SubdistrictAdministration, 5621, &Place::Subdistrict(6439), 6801002), // อบต.แก้วแสน
    row(SubdistrictAdministration, 229, &Place::Subdistrict(6437), 6801003), // อบต.นาบอน
    row(SubdistrictAdministration, 171, &Place::Subdistrict(6438), 6801004), // อบต.ทุ่งสง
    row(SubdistrictMunicipality, 188, &Place::District(787), 5801101), // ทต.ท่ายาง
    row(SubdistrictAdministration, 1048, &Place::Subdistrict(6446), 6801102), // อบต.กรุงหยัน
    row(SubdistrictAdministration, 188, &Place::Subdistrict(6440), 6801103), // อบต.ท่ายาง
    row(SubdistrictAdministration, 176, &Place::Subdistrict(6442), 6801104), // อบต.ทุ่งใหญ่
    row(SubdistrictAdministration, 1178, &Place::Subdistrict(6443), 6801105), // อบต.กุแหระ
    row(SubdistrictMunicipality, 2193, &Place::Subdistrict(6441), 5801106), // ทต.ทุ่งสัง
    row(SubdistrictAdministration, 2874, &Place::Subdistrict(6445), 6801107), // อบต.บางรูป
    row(SubdistrictMunicipality, 3331, &Place::Subdistrict(6444), 6801108), // ทต.ปริก
    row(TownMunicipality, 382, &Place::District(788), 4801201), // ทม.ปากพนัง
    row(SubdistrictAdministration, 5014, &Place::Subdistrict(6454), 6801202), // อบต.หูล่อง
    row(SubdistrictMunicipality, 5207, &Place::Subdistrict(6452), 5801203), // ทต.เกาะทวด
    row(SubdistrictAdministration, 1253, &Place::Subdistrict(6451), 6801204), // อบต.คลองกระบือ
    row(SubdistrictAdministration, 1296, &Place::Subdistrict(6448), 6801205), // อบต.คลองน้อย
    row(SubdistrictMunicipality, 2843, &Place::Subdistrict(6458), 5801206), // ทต.บางพระ
    row(SubdistrictAdministration, 3231, &Place::Subdistrict(6461), 6801207), // อบต.บ้านเพิง
    row(SubdistrictAdministration, 3395, &Place::Subdistrict(6460), 6801208), // อบต.ปากพนังฝั่งตะวันออก
    row(SubdistrictAdministration, 1194, &Place::Subdistrict(6464), 6801209), // อบต.ขนาบนาก
    row(SubdistrictMunicipality, 1593, &Place::Subdistrict(6450), 5801210), // ทต.ชะเมา
    row(SubdistrictAdministration, 2292, &Place::Subdistrict(6462), 6801211), // อบต.ท่าพยา
    row(SubdistrictAdministration, 2883, &Place::Subdistrict(6457), 6801212), // อบต.บางศาลา
    row(SubdistrictAdministration, 3289, &Place::Subdistrict(6453), 6801213), // อบต.บ้านใหม่
    row(SubdistrictAdministration, 3394, &Place::Subdistrict(6456), 6801214), // อบต.ปากพนังฝั่งตะวันตก
    row(SubdistrictAdministration, 3407, &Place::Subdistrict(6463), 6801215), // อบต.ปากแพรก
    row(SubdistrictAdministration, 3463, &Place::Subdistrict(6449), 6801216), // อบต.ป่าระกำ
    row(SubdistrictAdministration, 5810, &Place::Subdistrict(6455), 6801217), // อบต.แหลมตะลุมพุก
    row(SubdistrictMunicipality, 6422, &Place::District(789), 5801301), // ทต.เขาชุมทอง
    row(SubdistrictMunicipality, 504, &Place::District(789), 5801302), // ทต.ร่อนพิบูลย์
    row(SubdistrictMunicipality, 5000, &Place::District(789), 5801303), // ทต.หินตก
    row(SubdistrictAdministration, 1380, &Place::Subdistrict(6470), 6801304), // อบต.ควนชุม
    row(SubdistrictAdministration, 1384, &Place::Subdistrict(6469), 6801305), // อบต.ควนพัง
    row(SubdistrictAdministration, 504, &Place::Subdistrict(6465), 6801306), // อบต.ร่อนพิบูลย์
    row(SubdistrictAdministration, 5553, &Place::Subdistrict(6467), 6801307), // อบต.เสาธง
    row(SubdistrictAdministration, 5000, &Place::Subdistrict(6466), 6801308), // อบต.หินตก
    row(SubdistrictMunicipality, 650, &Place::District(790), 5801401), // ทต.สิชล
    row(SubdistrictAdministration, 2159, &Place::Subdistrict(6472), 6801402), // อบต.ทุ่งปรัง
    row(SubdistrictAdministration, 650, &Place::Subdistrict(6471), 6801403), // อบต.สิชล
    row(SubdistrictAdministration, 5287, &Place::Subdistrict(6478), 6801404), // อบต.เขาน้อย
    row(SubdistrictAdministration, 1574, &Place::Subdistrict(6473), 6801405), // อบต.ฉลอง
    row(SubdistrictMunicipality, 2213, &Place::Subdistrict(6479), 5801406), // ทต.ทุ่งใส
    row(SubdistrictAdministration, 5410, &Place::Subdistrict(6477), 6801407), // อบต.เทพราช
    row(SubdistrictAdministration, 5436, &Place::Subdistrict(6475), 6801408), // อบต.เปลี่ยน
    row(SubdistrictAdministration, 5558, &Place::Subdistrict(6474), 6801409), // อบต.เสาเภา
    row(SubdistrictAdministration, 4530, &Place::Subdistrict(6476), 6801410), // อบต.สี่ขีด
    row(SubdistrictMunicipality, 6410, &Place::Subdistrict(6480), 5801501), // ทต.อ่าวขนอม
    row(SubdistrictMunicipality, 38, &Place::District(791), 5801502), // ทต.ขนอม
    row(SubdistrictMunicipality, 2380, &Place::Subdistrict(6482), 5801503), // ทต.ท้องเนียน
    row(SubdistrictAdministration, 1381, &Place::Subdistrict(6481), 6801504), // อบต.ควนทอง
    row(SubdistrictMunicipality, 713, &Place::District(792), 5801601), // ทต.หัวไทร
    row(SubdistrictMunicipality, 5239, &Place::Subdistrict(6493), 5801602), // ทต.เกาะเพชร
    row(SubdistrictAdministration, 5298, &Place::Subdistrict(6487), 6801603), // อบต.เขาพังไกร
    row(SubdistrictAdministration, 713, &Place::Subdistrict(6483), 6801604), // อบต.หัวไทร
    row(SubdistrictAdministration, 1379, &Place::Subdistrict(6491), 6801605), // อบต.ควนชะลิก
    row(SubdistrictAdministration, 2054, &Place::Subdistrict(6485), 6801606), // อบต.ทรายขาว
    row(SubdistrictAdministration, 2253, &Place::Subdistrict(6490), 6801607), // อบต.ท่าซอม
    row(SubdistrictAdministration, 2810, &Place::Subdistrict(6489), 6801608), // อบต.บางนบ
    row(SubdistrictAdministration, 3183, &Place::Subdistrict(6488), 6801609), // อบต.บ้านราม
    row(SubdistrictAdministration, 3885, &Place::Subdistrict(6492), 6801610), // อบต.รามแก้ว
    row(SubdistrictMunicipality, 4875, &Place::Subdistrict(6484), 5801611), // ทต.หน้าสตน
    row(SubdistrictAdministration, 5808, &Place::Subdistrict(6486), 6801612), // อบต.แหลม
    row(SubdistrictAdministration, 266, &Place::Subdistrict(6494), 6801701), // อบต.บางขัน
    row(SubdistrictAdministration, 3141, &Place::Subdistrict(6497), 6801702), // อบต.บ้านนิคม
    row(SubdistrictAdministration, 3191, &Place::Subdistrict(6495), 6801703), // อบต.บ้านลำนาว
    row(SubdistrictAdministration, 547, &Place::Subdistrict(6496), 6801704), // อบต.วังหิน
    row(SubdistrictMunicipality, 155, &Place::Subdistrict(6498), 6801801), // ทต.ถ้ำพรรณรา
    row(SubdistrictAdministration, 1363, &Place::Subdistrict(6499), 6801802), // อบต.คลองเส
    row(SubdistrictAdministration, 134, &Place::Subdistrict(6500), 6801803), // อบต.ดุสิต
    row(SubdistrictAdministration, 2211, &Place::Subdistrict(6504), 6801901), // อบต.ทุ่งโพธิ์
    row(SubdistrictAdministration, 2560, &Place::Subdistrict(6505), 6801902), // อบต.นาหมอบุญ
    row(SubdistrictAdministration, 4451, &Place::Subdistrict(6506), 6801903), // อบต.สามตำบล
    row(SubdistrictAdministration, 1391, &Place::Subdistrict(6503), 6801904), // อบต.ควนหนองคว้า
    row(SubdistrictAdministration, 3102, &Place::Subdistrict(6502), 6801905), // อบต.บ้านชะอวด
    row(SubdistrictAdministration, 2389, &Place::Subdistrict(6509), 6802001), // อบต.ท้ายสำเภา
    row(SubdistrictAdministration, 2518, &Place::Subdistrict(6507), 6802002), // อบต.นาพรุ
    row(SubdistrictMunicipality, 2550, &Place::Subdistrict(6508), 5802003), // ทต.นาสาร
    row(SubdistrictAdministration, 1656, &Place::Subdistrict(6510), 6802004), // อบต.ช้างซ้าย
    row(SubdistrictAdministration, 1087, &Place::Subdistrict(6513), 6802101), // อบต.กะหรอ
    row(SubdistrictAdministration, 216, &Place::Subdistrict(6511), 6802102), // อบต.นบพิตำ
    row(SubdistrictMunicipality, 2600, &Place::Subdistrict(6514), 5802103), // ทต.นาเหรง
    row(SubdistrictAdministration, 1047, &Place::Subdistrict(6512), 6802104), // อบต.กรุงชิง
    row(SubdistrictAdministration, 114, &Place::Subdistrict(6515), 6802201), // อบต.ช้างกลาง
    row(SubdistrictMunicipality, 4346, &Place::Subdistrict(6517), 5802202), // ทต.สวนขัน
    row(SubdistrictMunicipality, 4898, &Place::Subdistrict(6516), 5802203), // ทต.หลักช้าง
    row(SubdistrictMunicipality, 2101, &Place::Subdistrict(6521), 5802301), // ทต.ทางพูน
    row(SubdistrictAdministration, 5386, &Place::Subdistrict(6518), 6802302), // อบต.เชียรเขา
    row(SubdistrictMunicipality, 1768, &Place::Subdistrict(6519), 5802303), // ทต.ดอนตรอ
    row(SubdistrictAdministration, 609, &Place::Subdistrict(6520), 6802304), // อบต.สวนหลวง
    row(ProvincialAdministration, 7, &Place::Province(64), 2810101), // อบจ.กระบี่
    row(TownMunicipality, 7, &Place::District(800), 4810102), // ทม.กระบี่
    row(SubdistrictAdministration, 5264, &Place::Subdistrict(6525), 6810103), // อบต.เขาคราม
    row(SubdistrictAdministration, 5177, &Place::Subdistrict(6529), 6810104), // อบต.อ่าวนาง
    row(SubdistrictAdministration, 1303, &Place::Subdistrict(6531), 6810105), // อบต.คลองประสงค์
    row(SubdistrictAdministration, 2077, &Place::Subdistrict(6527), 6810106), // อบต.ทับปริก
    row(SubdistrictAdministration, 6191, &Place::Subdistrict(6528), 6810107), // อบต.ไสไทย
    row(SubdistrictAdministration, 4654, &Place::Subdistrict(6530), 6810108), // อบต.หนองทะเล
    row(SubdistrictMunicipality, 1025, &Place::Subdistrict(6524), 5810109), // ทต.กระบี่น้อย
    row(SubdistrictAdministration, 5282, &Place::Subdistrict(6526), 6810110), // อบต.เขาทอง
    row(SubdistrictMunicipality, 766, &Place::District(801), 5810201), // ทต.เขาพนม
    row(SubdistrictAdministration, 766, &Place::Subdistrict(6532), 6810202), // อบต.เขาพนม
    row(SubdistrictAdministration, 5274, &Place::Subdistrict(6533), 6810203), // อบต.เขาดิน
    row(SubdistrictAdministration, 5895, &Place::Subdistrict(6537), 6810204), // อบต.โคกหาร
    row(SubdistrictAdministration, 3597, &Place::Subdistrict(6535), 6810205), // อบต.พรุเตียว
    row(SubdistrictAdministration, 4517, &Place::Subdistrict(6534), 6810206), // อบต.สินปุน
    row(SubdistrictAdministration, 4876, &Place::Subdistrict(6536), 6810207), // อบต.หน้าเขา
    row(SubdistrictMunicipality, 5220, &Place::District(802), 5810301), // ทต.เกาะลันตาใหญ่
    row(SubdistrictAdministration, 5220, &Place::Subdistrict(6538), 6810302), // อบต.เกาะลันตาใหญ่
    row(SubdistrictMunicipality, 4236, &Place::Subdistrict(6542), 6810303), // ทต.ศาลาด่าน
    row(SubdistrictMunicipality, 5197, &Place::Subdistrict(6540), 6810304), // ทต.เกาะกลาง
    row(SubdistrictMunicipality, 1320, &Place::Subdistrict(6541), 6810305), // ทต.คลองยาง
    row(SubdistrictAdministration, 5219, &Place::Subdistrict(6539), 6810306), // อบต.เกาะลันตาน้อย
    row(SubdistrictMunicipality, 1290, &Place::District(803), 5810401), // ทต.คลองท่อมใต้
    row(SubdistrictMunicipality, 1308, &Place::District(803), 5810402), // ทต.คลองพน
    row(SubdistrictAdministration, 1289, &Place::Subdistrict(6544), 6810403), // อบต.คลองท่อมเหนือ
    row(SubdistrictMunicipality, 6209, &Place::Subdistrict(6545), 5810404), // ทต.คลองพนพัฒนา
    row(SubdistrictMunicipality, 2054, &Place::Subdistrict(6546), 5810405), // ทต.ทรายขาว
    row(SubdistrictAdministration, 3595, &Place::Subdistrict(6548), 6810406), // อบต.พรุดินนา
    row(SubdistrictMunicipality, 5046, &Place::Subdistrict(6547), 6810407), // ทต.ห้วยน้ำขาว
    row(SubdistrictAdministration, 1290, &Place::Subdistrict(6543), 6810408), // อบต.คลองท่อมใต้
    row(SubdistrictAdministration, 5450, &Place::Subdistrict(6549), 6810409), // อบต.เพหลา
    row(SubdistrictMunicipality, 5820, &Place::District(804), 5810501), // ทต.แหลมสัก
    row(SubdistrictMunicipality, 5181, &Place::District(804), 5810502), // ทต.อ่าวลึกใต้
    row(SubdistrictAdministration, 2599, &Place::Subdistrict(6552), 6810503), // อบต.นาเหนือ
    row(SubdistrictAdministration, 3064, &Place::Subdistrict(6558), 6810504), // อบต.บ้านกลาง
    row(SubdistrictAdministration, 5181, &Place::Subdistrict(6550), 6810505), // อบต.อ่าวลึกใต้
    row(SubdistrictAdministration, 5180, &Place::Subdistrict(6555), 6810506), // อบต.อ่าวลึกเหนือ
    row(SubdistrictAdministration, 5325, &Place::Subdistrict(6556), 6810507), // อบต.เขาใหญ่
    row(SubdistrictAdministration, 1319, &Place::Subdistrict(6557), 6810508), // อบต.คลองยา
    row(SubdistrictMunicipality, 1345, &Place::Subdistrict(6553), 6810509), // ทต.คลองหิน
    row(SubdistrictAdministration, 5820, &Place::Subdistrict(6551), 6810510), // อบต.แหลมสัก
    row(SubdistrictAdministration, 5179, &Place::Subdistrict(6554), 6810511), // อบต.อ่าวลึกน้อย
    row(SubdistrictMunicipality, 370, &Place::District(805), 5810601), // ทต.ปลายพระยา
    row(SubdistrictAdministration, 370, &Place::Subdistrict(6559), 6810602), // อบต.ปลายพระยา
    row(SubdistrictAdministration, 5279, &Place::Subdistrict(6561), 6810603), // อบต.เขาต่อ
    row(SubdistrictAdministration, 1454, &Place::Subdistrict(6562), 6810604), // อบต.คีรีวง
    row(SubdistrictAdministration, 5314, &Place::Subdistrict(6560), 6810605), // อบต.เขาเขน
    row(SubdistrictMunicipality, 524, &Place::District(806), 5810701), // ทต.ลำทับ
    row(SubdistrictAdministration, 2215, &Place::Subdistrict(6565), 6810702), // อบต.ทุ่งไทรทอง
    row(SubdistrictAdministration, 524, &Place::Subdistrict(6563), 6810703), // อบต.ลำทับ
    row(SubdistrictAdministration, 133, &Place::Subdistrict(6566), 6810704), // อบต.ดินแดง
    row(SubdistrictAdministration, 1831, &Place::Subdistrict(6564), 6810705), // อบต.ดินอุดม
    row(SubdistrictMunicipality, 907, &Place::District(807), 5810801), // ทต.เหนือคลอง
    row(SubdistrictAdministration, 907, &Place::Subdistrict(6567), 6810802), // อบต.เหนือคลอง
    row(SubdistrictAdministration, 1259, &Place::Subdistrict(6569), 6810803), // อบต.คลองขนาน
    row(SubdistrictAdministration, 143, &Place::Subdistrict(6572), 6810804), // อบต.ตลิ่งชัน
    row(SubdistrictAdministration, 3298, &Place::Subdistrict(6573), 6810805), // อบต.ปกาสัย
    row(SubdistrictAdministration, 5068, &Place::Subdistrict(6574), 6810806), // อบต.ห้วยยูง
    row(SubdistrictAdministration, 5222, &Place::Subdistrict(6568), 6810807), // อบต.เกาะศรีบอยา
    row(SubdistrictAdministration, 5872, &Place::Subdistrict(6571), 6810808), // อบต.โคกยาง
    row(SubdistrictAdministration, 1352, &Place::Subdistrict(6570), 6810809), // อบต.คลองเขม้า
    row(ProvincialAdministration, 6328, &Place::Province(65), 2820101), // อบจ.พังงา
    row(TownMunicipality, 6328, &Place::District(808), 4820102), // ทม.พังงา
    row(SubdistrictAdministration, 5209, &Place::Subdistrict(6582), 6820103), // อบต.เกาะปันหยี
    row(SubdistrictAdministration, 2035, &Place::Subdistrict(6577), 6820104), // อบต.ถ้ำน้ำผุด
    row(SubdistrictAdministration, 2425, &Place::Subdistrict(6576), 6820105), // อบต.นบปริง
    row(SubdistrictMunicipality, 2913, &Place::Subdistrict(6578), 5820106), // ทต.บางเตย
    row(SubdistrictAdministration, 1952, &Place::Subdistrict(6579), 6820107), // อบต.ตากแดด
    row(SubdistrictAdministration, 2136, &Place::Subdistrict(6581), 6820108), // อบต.ทุ่งคาโงก
    row(SubdistrictAdministration, 3436, &Place::Subdistrict(6583), 6820109), // อบต.ป่ากอ
    row(SubdistrictMunicipality, 754, &Place::District(809), 5820201), // ทต.เกาะยาว
    row(SubdistrictAdministration, 5215, &Place::Subdistrict(6584), 6820202), // อบต.เกาะยาวน้อย
    row(SubdistrictMunicipality, 5216, &Place::Subdistrict(6585), 5820203), // ทต.เกาะยาวใหญ่
    row(SubdistrictMunicipality, 3598, &Place::Subdistrict(6586), 5820204), // ทต.พรุใน
    row(SubdistrictMunicipality, 2277, &Place::District(810), 5820301), // ทต.ท่านา
    row(SubdistrictAdministration, 2277, &Place::Subdistrict(6588), 6820302), // อบต.ท่านา
    row(SubdistrictAdministration, 3846, &Place::Subdistrict(6591), 6820303), // อบต.รมณีย์
    row(SubdistrictAdministration, 5569, &Place::Subdistrict(6589), 6820304), // อบต.เหมาะ
    row(SubdistrictAdministration, 5576, &Place::Subdistrict(6590), 6820305), // อบต.เหล
    row(SubdistrictMunicipality, 1045, &Place::District(811), 5820401), // ทต.กระโสม
    row(TownMunicipality, 5835, &Place::District(811), 5820402), // ทม.โคกกลอย
    row(SubdistrictAdministration, 5835, &Place::Subdistrict(6597), 6820403), // อบต.โคกกลอย
    row(SubdistrictAdministration, 2341, &Place::Subdistrict(6595), 6820404), // อบต.ท่าอยู่
    row(SubdistrictAdministration, 1045, &Place::Subdistrict(6593), 6820405), // อบต.กระโสม
    row(SubdistrictAdministration, 4917, &Place::Subdistrict(6596), 6820406), // อบต.หล่อยูง
    row(SubdistrictAdministration, 1093, &Place::Subdistrict(6594), 6820407), // อบต.กะไหล
    row(SubdistrictAdministration, 1354, &Place::Subdistrict(6598), 6820408), // อบต.คลองเคียน
    row(SubdistrictAdministration, 2030, &Place::Subdistrict(6592), 6820409), // อบต.ถ้ำ
    row(TownMunicipality, 145, &Place::District(812), 4820501), // ทม.ตะกั่วป่า
    row(SubdistrictMunicipality, 2817, &Place::Subdistrict(6600), 5820502), // ทต.บางนายสี
    row(SubdistrictMunicipality, 1456, &Place::Subdistrict(6605), 5820503), // ทต.คึกคัก
    row(SubdistrictAdministration, 299, &Place::Subdistrict(6601), 6820504), // อบต.บางไทร
    row(SubdistrictAdministration, 2862, &Place::Subdistrict(6602), 6820505), // อบต.บางม่วง
    row(SubdistrictAdministration, 5201, &Place::Subdistrict(6606), 6820506), // อบต.เกาะคอเขา
    row(SubdistrictAdministration, 5898, &Place::Subdistrict(6604), 6820507), // อบต.โคกเคียน
    row(SubdistrictMunicipality, 74, &Place::District(813), 5820601), // ทต.คุระบุรี
    row(SubdistrictAdministration, 1462, &Place::Subdistrict(6607), 6820602), // อบต.คุระ
    row(SubdistrictAdministration, 5211, &Place::Subdistrict(6609), 6820603), // อบต.เกาะพระทอง
    row(SubdistrictAdministration, 2880, &Place::Subdistrict(6608), 6820604), // อบต.บางวัน
    row(SubdistrictAdministration, 5702, &Place::Subdistrict(6610), 6820605), // อบต.แม่นางขาว
    row(SubdistrictMunicipality, 162, &Place::District(814), 5820701), // ทต.ทับปุด
    row(SubdistrictAdministration, 162, &Place::Subdistrict(6611), 6820702), // อบต.ทับปุด
    row(SubdistrictAdministration, 3735, &Place::Subdistrict(6612), 6820703), // อบต.มะรุ่ย
    row(SubdistrictAdministration, 959, &Place::Subdistrict(6615), 6820704), // อบต.โคกเจริญ
    row(SubdistrictAdministration, 3051, &Place::Subdistrict(6613), 6820705), // อบต.บ่อแสน
    row(SubdistrictAdministration, 2922, &Place::Subdistrict(6616), 6820706), // อบต.บางเหรียง
    row(SubdistrictMunicipality, 200, &Place::District(815), 5820801), // ทต.ท้ายเหมือง
    row(SubdistrictMunicipality, 3999, &Place::Subdistrict(6622), 5820802), // ทต.ลำแก่น
    row(SubdistrictAdministration, 200, &Place::Subdistrict(6617), 6820803), // อบต.ท้ายเหมือง
    row(SubdistrictAdministration, 2587, &Place::Subdistrict(6618), 6820804), // อบต.นาเตย
    row(SubdistrictAdministration, 2808, &Place::Subdistrict(6619), 6820805), // อบต.บางทอง
    row(SubdistrictAdministration, 2174, &Place::Subdistrict(6620), 6820806), // อบต.ทุ่งมะพร้าว
    row(SubdistrictAdministration, 3987, &Place::Subdistrict(6621), 6820807), // อบต.ลำภี
    row(ProvincialAdministration, 460, &Place::Province(66), 2830101), // อบจ.ภูเก็ต
    row(CityMunicipality, 460, &Place::District(816), 3830102), // ทน.ภูเก็ต
    row(SubdistrictMunicipality, 1574, &Place::Subdistrict(6628), 5830103), // ทต.ฉลอง
    row(SubdistrictMunicipality, 1082, &Place::District(816), 5830104), // ทต.กะรน
    row(SubdistrictMunicipality, 495, &Place::Subdistrict(6626), 5830105), // ทต.รัษฎา
    row(SubdistrictMunicipality, 4186, &Place::Subdistrict(6627), 5830106), // ทต.วิชิต
    row(SubdistrictMunicipality, 3891, &Place::Subdistrict(6629), 5830107), // ทต.ราไวย์
    row(SubdistrictAdministration, 5241, &Place::Subdistrict(6625), 6830108), // อบต.เกาะแก้ว
    row(TownMunicipality, 3449, &Place::District(817), 4830201), // ทม.ป่าตอง
    row(TownMunicipality, 12, &Place::District(817), 4830202), // ทม.กะทู้
    row(SubdistrictAdministration, 1014, &Place::Subdistrict(6633), 6830203), // อบต.กมลา
    row(SubdistrictMunicipality, 4224, &Place::Subdistrict(6635), 5830301), // ทต.ศรีสุนทร
    row(SubdistrictMunicipality, 5367, &Place::District(818), 5830302), // ทต.เชิงทะเล
    row(SubdistrictMunicipality, 5404, &Place::District(818), 5830303), // ทต.เทพกระษัตรี
    row(SubdistrictAdministration, 5367, &Place::Subdistrict(6636), 6830304), // อบต.เชิงทะเล
    row(SubdistrictAdministration, 5404, &Place::Subdistrict(6634), 6830305), // อบต.เทพกระษัตรี
    row(SubdistrictAdministration, 6162, &Place::Subdistrict(6638), 6830306), // อบต.ไม้ขาว
    row(SubdistrictAdministration, 4443, &Place::Subdistrict(6639), 6830307), // อบต.สาคู
    row(SubdistrictMunicipality, 3442, &Place::Subdistrict(6637), 5830308), // ทต.ป่าคลอก
    row(ProvincialAdministration, 659, &Place::Province(67), 2840101), // อบจ.สุราษฎร์ธานี
    row(CityMunicipality, 659, &Place::District(819), 3840102), // ทน.สุราษฎร์ธานี
    row(SubdistrictMunicipality, 4156, &Place::Subdistrict(6642), 5840103), // ทต.วัดประดู่
    row(SubdistrictMunicipality, 1227, &Place::Subdistrict(6643), 5840104), // ทต.ขุนทะเล
    row(SubdistrictAdministration, 3721, &Place::Subdistrict(6641), 6840105), // อบต.มะขามเตี้ย
    row(SubdistrictAdministration, 1272, &Place::Subdistrict(6650), 6840106), // อบต.คลองฉนาก
    row(SubdistrictAdministration, 1296, &Place::Subdistrict(6646), 6840107), // อบต.คลองน้อย
    row(SubdistrictAdministration, 2788, &Place::Subdistrict(6645), 6840108), // อบต.บางชนะ
    row(SubdistrictAdministration, 299, &Place::Subdistrict(6647), 6840109), // อบต.บางไทร
    row(SubdistrictAdministration, 2940, &Place::Subdistrict(6644), 6840110), // อบต.บางใบไม้
    row(SubdistrictAdministration, 2937, &Place::Subdistrict(6648), 6840111), // อบต.บางโพธิ์
    row(SubdistrictMunicipality, 1049, &Place::Subdistrict(6655), 5840201), // ทต.กรูด
    row(SubdistrictMunicipality, 21, &Place::District(820), 5840202), // ทต.กาญจนดิษฐ์
    row(SubdistrictMunicipality, 2273, &Place::District(820), 5840203), // ทต.ท่าทองใหม่
    row(SubdistrictMunicipality, 1656, &Place::Subdistrict(6656), 5840204), // ทต.ช้างซ้าย
    row(SubdistrictMunicipality, 1653, &Place::Subdistrict(6660), 5840205), // ทต.ช้างขวา
    row(SubdistrictAdministration, 2271, &Place::Subdistrict(6652), 6840206), // อบต.ท่าทอง
    row(SubdistrictAdministration, 3464, &Place::Subdistrict(6658), 6840207), // อบต.ป่าร่อน
    row(SubdistrictAdministration, 3612, &Place::Subdistrict(6657), 6840208), // อบต.พลายวาส
    row(SubdistrictAdministration, 1328, &Place::Subdistrict(6663), 6840209), // อบต.คลองสระ
    row(SubdistrictAdministration, 1923, &Place::Subdistrict(6659), 6840210), // อบต.ตะเคียนทอง
    row(SubdistrictAdministration, 2273, &Place::Subdistrict(6651), 6840211), // อบต.ท่าทองใหม่
    row(SubdistrictAdministration, 2344, &Place::Subdistrict(6661), 6840212), // อบต.ท่าอุแท
    row(SubdistrictAdministration, 2113, &Place::Subdistrict(6654), 6840213), // อบต.ทุ่งกง
    row(SubdistrictAdministration, 2180, &Place::Subdistrict(6662), 6840214), // อบต.ทุ่งรัง
    row(TownMunicipality, 125, &Place::District(821), 4840301), // ทม.ดอนสัก
    row(SubdistrictAdministration, 1583, &Place::Subdistrict(6665), 6840302), // อบต.ชลคราม
    row(SubdistrictAdministration, 125, &Place::Subdistrict(6664), 6840303), // อบต.ดอนสัก
    row(SubdistrictAdministration, 6108, &Place::Subdistrict(6666), 6840304), // อบต.ไชยคราม
    row(TownMunicipality, 3407, &Place::Subdistrict(6667), 6840305), // ทม.ปากแพรก
    row(CityMunicipality, 756, &Place::District(822), 3840401), // ทน.เกาะสมุย
    row(SubdistrictMunicipality, 3286, &Place::Subdistrict(6676), 5840501), // ทต.บ้านใต้
    row(SubdistrictMunicipality, 753, &Place::District(823), 5840502), // ทต.เกาะพะงัน
    row(SubdistrictMunicipality, 5234, &Place::Subdistrict(6677), 5840503), // ทต.เกาะเต่า
    row(SubdistrictMunicipality, 6436, &Place::Subdistrict(6675), 5840504), // ทต.เพชรพะงัน
    row(SubdistrictMunicipality, 3671, &Place::District(824), 5840601), // ทต.พุมเรียง
    row(SubdistrictMunicipality, 1887, &Place::District(824), 5840602), // ทต.ตลาดไชยา
    row(SubdistrictAdministration, 2112, &Place::Subdistrict(6682), 6840603), // อบต.ทุ่ง
    row(SubdistrictAdministration, 5519, &Place::Subdistrict(6680), 6840604), // อบต.เลม็ด
    row(SubdistrictAdministration, 1897, &Place::Subdistrict(6684), 6840605), // อบต.ตะกรบ
    row(SubdistrictAdministration, 3401, &Place::Subdistrict(6686), 6840606), // อบต.ปากหมาก
    row(SubdistrictAdministration, 3478, &Place::Subdistrict(6683), 6840607), // อบต.ป่าเว
    row(SubdistrictAdministration, 6070, &Place::Subdistrict(6685), 6840608), // อบต.โมถ่าย
    row(SubdistrictMunicipality, 5524, &Place::Subdistrict(6681), 5840609), // ทต.เวียง
    row(SubdistrictMunicipality, 179, &Place::District(825), 5840701), // ทต.ท่าชนะ
    row(SubdistrictAdministration, 1312, &Place::Subdistrict(6692), 6840702), // อบต.คลองพา
    row(SubdistrictAdministration, 3323, &Place::Subdistrict(6689), 6840703), // อบต.ประสงค์
    row(SubdistrictAdministration, 4288, &Place::Subdistrict(6688), 6840704), // อบต.สมอทอง
    row(SubdistrictAdministration, 1412, &Place::Subdistrict(6690), 6840705), // อบต.คันธุลี
    row(SubdistrictAdministration, 179, &Place::Subdistrict(6687), 6840706), // อบต.ท่าชนะ
    row(SubdistrictAdministration, 4032, &Place::Subdistrict(6691), 6840707), // อบต.วัง
    row(SubdistrictMunicipality, 2227, &Place::District(826), 5840801), // ทต.ท่าขนอน
    row(SubdistrictAdministration, 2227, &Place::Subdistrict(6693), 6840802), // อบต.ท่าขนอน
    row(SubdistrictAdministration, 3137, &Place::Subdistrict(6700), 6840803), // อบต.บ้านทำเนียบ
    row(SubdistrictAdministration, 3181, &Place::Subdistrict(6694), 6840804), // อบต.บ้านยาง
    row(SubdistrictAdministration, 3844, &Place::Subdistrict(6698), 6840805), // อบต.ย่านยาว
    row(SubdistrictAdministration, 1090, &Place::Subdistrict(6696), 6840806), // อบต.กะเปา
    row(SubdistrictAdministration, 2039, &Place::Subdistrict(6699), 6840807), // อบต.ถ้ำสิงขร
    row(SubdistrictAdministration, 2219, &Place::Subdistrict(6697), 6840808), // อบต.ท่ากระดาน
    row(SubdistrictAdministration, 2684, &Place::Subdistrict(6695), 6840809), // อบต.น้ำหัก
    row(SubdistrictMunicipality, 6295, &Place::District(827), 5840901), // ทต.บ้านเชี่ยวหลาน
    row(SubdistrictMunicipality, 324, &Place::District(827), 5840902), // ทต.บ้านตาขุน
    row(SubdistrictAdministration, 768, &Place::Subdistrict(6701), 6840903), // อบต.เขาวง
    row(SubdistrictAdministration, 3599, &Place::Subdistrict(6703), 6840904), // อบต.พรุไทย
    row(SubdistrictAdministration, 3626, &Place::Subdistrict(6702), 6840905), // อบต.พะแสง
    row(SubdistrictMunicipality, 401, &Place::District(828), 5841001), // ทต.พนม
    row(SubdistrictMunicipality, 1273, &Place::Subdistrict(6710), 5841002), // ทต.คลองชะอุ่น
    row(SubdistrictAdministration, 1326, &Place::Subdistrict(6707), 6841003), // อบต.คลองศก
    row(SubdistrictAdministration, 2011, &Place::Subdistrict(6706), 6841004), // อบต.ต้นยวน
    row(SubdistrictAdministration, 401, &Place::Subdistrict(6705), 6841005), // อบต.พนม
    row(SubdistrictAdministration, 3615, &Place::Subdistrict(6708), 6841006), // อบต.พลูเถื่อน
    row(SubdistrictMunicipality, 178, &Place::District(829), 5841101), // ทต.ท่าฉาง
    row(SubdistrictAdministration, 5280, &Place::Subdistrict(6714), 6841102), // อบต.เขาถ่าน
    row(SubdistrictAdministration, 1371, &Place::Subdistrict(6713), 6841103), // อบต.คลองไทร
    row(SubdistrictAdministration, 2348, &Place::Subdistrict(6712), 6841104), // อบต.ท่าเคย
    row(SubdistrictAdministration, 178, &Place::Subdistrict(6711), 6841105), // อบต.ท่าฉาง
    row(SubdistrictAdministration, 3377, &Place::Subdistrict(6716), 6841106), // อบต.ปากฉลุย
    row(SubdistrictAdministration, 5550, &Place::Subdistrict(6715), 6841107), // อบต.เสวียด
    row(TownMunicipality, 2550, &Place::District(830), 4841201), // ทม.นาสาร
    row(SubdistrictAdministration, 2672, &Place::Subdistrict(6725), 6841202), // อบต.น้ำพุ
    row(SubdistrictMunicipality, 2250, &Place::Subdistrict(6721), 5841203), // ทต.ท่าชี
    row(SubdistrictMunicipality, 3596, &Place::Subdistrict(6718), 5841204), // ทต.พรุพี
    row(SubdistrictMunicipality, 1305, &Place::Subdistrict(6724), 5841205), // ทต.คลองปราบ
    row(SubdistrictMunicipality, 1388, &Place::Subdistrict(6722), 5841206), // ทต.ควนศรี
    row(SubdistrictAdministration, 1390, &Place::Subdistrict(6723), 6841207), // อบต.ควนสุบรรณ
    row(SubdistrictAdministration, 2200, &Place::Subdistrict(6719), 6841208), // อบต.ทุ่งเตา
    row(SubdistrictAdministration, 2201, &Place::Subdistrict(6726), 6841209), // อบต.ทุ่งเตาใหม่
    row(SubdistrictAdministration, 5451, &Place::Subdistrict(6727), 6841210), // อบต.เพิ่มพูนทรัพย์
    row(SubdistrictAdministration, 527, &Place::Subdistrict(6720), 6841211), // อบต.ลำพูน
    row(SubdistrictMunicipality, 326, &Place::District(831), 5841301), // ทต.บ้านนา
    row(SubdistrictAdministration, 196, &Place::Subdistrict(6729), 6841302), // อบต.ท่าเรือ
    row(SubdistrictAdministration, 2626, &Place::Subdistrict(6731), 6841303), // อบต.นาใต้
    row(SubdistrictAdministration, 2048, &Place::Subdistrict(6730), 6841304), // อบต.ทรัพย์ทวี
    row(SubdistrictAdministration, 326, &Place::Subdistrict(6728), 6841305), // อบต.บ้านนา
    row(SubdistrictMunicipality, 772, &Place::District(832), 5841401), // ทต.เคียนซา
    row(SubdistrictAdministration, 3676, &Place::Subdistrict(6733), 6841402), // อบต.พ่วงพรมคร
    row(SubdistrictAdministration, 5277, &Place::Subdistrict(6734), 6841403), // อบต.เขาตอก
    row(SubdistrictAdministration, 772, &Place::Subdistrict(6732), 6841404), // อบต.เคียนซา
    row(SubdistrictAdministration, 5122, &Place::Subdistrict(6735), 6841406), // อบต.อรัญคามวารี
    row(SubdistrictMunicipality, 3241, &Place::Subdistrict(6736), 841490), // ทต.บ้านเสด็จ
    row(SubdistrictMunicipality, 5285, &Place::Subdistrict(6741), 5841501), // ทต.เขานิพันธ์
    row(SubdistrictMunicipality, 3201, &Place::Subdistrict(6738), 5841502), // ทต.บ้านส้อง
    row(TownMunicipality, 894, &Place::District(833), 5841503), // ทม.เวียงสระ
    row(SubdistrictMunicipality, 2196, &Place::Subdistrict(6740), 5841504), // ทต.ทุ่งหลวง
    row(SubdistrictMunicipality, 6447, &Place::Subdistrict(6737), 5841505), // ทต.เมืองเวียง
    row(SubdistrictAdministration, 1271, &Place::Subdistrict(6739), 6841506), // อบต.คลองฉนวน
    row(SubdistrictMunicipality, 2889, &Place::District(834), 5841601), // ทต.บางสวรรค์
    row(SubdistrictMunicipality, 6341, &Place::District(834), 5841602), // ทต.ย่านดินแดง
    row(SubdistrictAdministration, 6124, &Place::Subdistrict(6745), 6841603), // อบต.ไทรขึง
    row(SubdistrictAdministration, 6130, &Place::Subdistrict(6747), 6841604), // อบต.ไทรโสภา
    row(SubdistrictAdministration, 2889, &Place::Subdistrict(6744), 6841605), // อบต.บางสวรรค์
    row(SubdistrictAdministration, 4443, &Place::Subdistrict(6748), 6841606), // อบต.สาคู
    row(SubdistrictAdministration, 4518, &Place::Subdistrict(6746), 6841607), // อบต.สินเจริญ
    row(SubdistrictAdministration, 4517, &Place::Subdistrict(6743), 6841608), // อบต.สินปุน
    row(SubdistrictAdministration, 5146, &Place::Subdistrict(6742), 6841609), // อบต.อิปัน
    row(TownMunicipality, 2234, &Place::District(835), 4841701), // ทม.ท่าข้าม
    row(SubdistrictMunicipality, 2370, &Place::Subdistrict(6754), 6841702), // ทต.ท่าโรงช้าง
    row(SubdistrictAdministration, 4856, &Place::Subdistrict(6762), 6841703), // อบต.หนองไทร
    row(SubdistrictMunicipality, 3736, &Place::Subdistrict(6760), 6841704), // ทต.มะลวน
    row(SubdistrictAdministration, 4011, &Place::Subdistrict(6751), 6841705), // อบต.ลีเล็ด
    row(SubdistrictAdministration, 4213, &Place::Subdistrict(6758), 6841706), // อบต.ศรีวิชัย
    row(SubdistrictAdministration, 4959, &Place::Subdistrict(6761), 6841707), // อบต.หัวเตย
    row(SubdistrictAdministration, 1049, &Place::Subdistrict(6755), 6841708), // อบต.กรูด
    row(SubdistrictAdministration, 5312, &Place::Subdistrict(6763), 6841709), // อบต.เขาหัวควาย
    row(SubdistrictAdministration, 1915, &Place::Subdistrict(6764), 6841710), // อบต.ตะปาน
    row(SubdistrictAdministration, 2234, &Place::Subdistrict(6749), 6841711), // อบต.ท่าข้าม
    row(SubdistrictAdministration, 2324, &Place::Subdistrict(6750), 6841712), // อบต.ท่าสะท้อน
    row(SubdistrictAdministration, 2675, &Place::Subdistrict(6759), 6841713), // อบต.น้ำรอบ
    row(SubdistrictAdministration, 2781, &Place::Subdistrict(6757), 6841714), // อบต.บางงอน
    row(SubdistrictAdministration, 2911, &Place::Subdistrict(6753), 6841715), // อบต.บางเดือน
    row(SubdistrictAdministration, 2860, &Place::Subdistrict(6752), 6841716), // อบต.บางมะเดื่อ
    row(SubdistrictAdministration, 448, &Place::Subdistrict(6756), 6841717), // อบต.พุนพิน
    row(SubdistrictAdministration, 4371, &Place::Subdistrict(6765), 6841801), // อบต.สองแพรก
    row(SubdistrictAdministration, 1296, &Place::Subdistrict(6767), 6841802), // อบต.คลองน้อย
    row(SubdistrictAdministration, 102, &Place::Subdistrict(6766), 6841803), // อบต.ชัยบุรี
    row(SubdistrictAdministration, 6125, &Place::Subdistrict(6768), 6841804), // อบต.ไทรทอง
    row(SubdistrictAdministration, 1901, &Place::Subdistrict(6769), 6841901), // อบต.ตะกุกใต้
    row(SubdistrictAdministration, 1900, &Place::Subdistrict(6770), 6841902), // อบต.ตะกุกเหนือ
    row(ProvincialAdministration, 488, &Place::Province(68), 2850101), // อบจ.ระนอง
    row(TownMunicipality, 488, &Place::District(838), 4850102), // ทม.ระนอง
    row(SubdistrictMunicipality, 2812, &Place::Subdistrict(6776), 5850103), // ทต.บางนอน
    row(SubdistrictMunicipality, 3386, &Place::District(838), 5850104), // ทต.ปากน้ำ
    row(SubdistrictMunicipality, 4556, &Place::District(838), 5850105), // ทต.หงาว
    row(SubdistrictMunicipality, 3876, &Place::Subdistrict(6772), 5850106), // ทต.ราชกรูด
    row(SubdistrictMunicipality, 6306, &Place::Subdistrict(6775), 5850107), // ทต.ปากน้ำท่าเรือ
    row(TownMunicipality, 2873, &Place::Subdistrict(6774), 4850108), // ทม.บางริ้น
    row(SubdistrictAdministration, 2056, &Place::Subdistrict(6778), 6850109), // อบต.ทรายแดง
    row(SubdistrictAdministration, 4556, &Place::Subdistrict(6773), 6850110), // อบต.หงาว
    row(SubdistrictAdministration, 4985, &Place::Subdistrict(6777), 6850111), // อบต.หาดส้มแป้น
    row(SubdistrictAdministration, 5210, &Place::Subdistrict(6779), 6850112), // อบต.เกาะพยาม
    row(SubdistrictMunicipality, 511, &Place::District(839), 5850201), // ทต.ละอุ่น
    row(SubdistrictMunicipality, 295, &Place::Subdistrict(6784), 6850202), // ทต.บางแก้ว
    row(SubdistrictAdministration, 2846, &Place::Subdistrict(6783), 6850203), // อบต.บางพระเหนือ
    row(SubdistrictAdministration, 3934, &Place::Subdistrict(6781), 6850204), // อบต.ละอุ่นเหนือ
    row(SubdistrictMunicipality, 15, &Place::District(840), 5850301), // ทต.กะเปอร์
    row(SubdistrictAdministration, 15, &Place::Subdistrict(6788), 6850302), // อบต.กะเปอร์
    row(SubdistrictAdministration, 2900, &Place::Subdistrict(6791), 6850303), // อบต.บางหิน
    row(SubdistrictAdministration, 3766, &Place::Subdistrict(6787), 6850304), // อบต.ม่วงกลวง
    row(SubdistrictAdministration, 326, &Place::Subdistrict(6790), 6850305), // อบต.บ้านนา
    row(SubdistrictMunicipality, 2653, &Place::District(841), 5850401), // ทต.น้ำจืด
    row(SubdistrictMunicipality, 1509, &Place::Subdistrict(6797), 5850402), // ทต.จ.ป.ร.
    row(SubdistrictAdministration, 2653, &Place::Subdistrict(6792), 6850403), // อบต.น้ำจืด
    row(SubdistrictAdministration, 2654, &Place::Subdistrict(6793), 6850404), // อบต.น้ำจืดน้อย
    row(SubdistrictAdministration, 298, &Place::Subdistrict(6798), 6850405), // อบต.บางใหญ่
    row(SubdistrictAdministration, 3376, &Place::Subdistrict(6795), 6850406), // อบต.ปากจั่น
    row(SubdistrictAdministration, 3731, &Place::Subdistrict(6794), 6850407), // อบต.มะมุ
    row(SubdistrictMunicipality, 3997, &Place::Subdistrict(6796), 6850408), // ทต.ลำเลียง
    row(SubdistrictMunicipality, 1113, &Place::Subdistrict(6800), 5850501), // ทต.กำพวน
    row(SubdistrictAdministration, 2449, &Place::Subdistrict(6799), 6850502), // อบต.นาคา
    row(ProvincialAdministration, 109, &Place::Province(69), 2860101), // อบจ.ชุมพร
    row(TownMunicipality, 109, &Place::District(843), 4860102), // ทม.ชุมพร
    row(TownMunicipality, 188, &Place::Subdistrict(6803), 5860103), // ทม.ท่ายาง
    row(SubdistrictMunicipality, 6305, &Place::District(843), 5860104), // ทต.ปากน้ำชุมพร
    row(SubdistrictMunicipality, 4141, &Place::District(843), 5860105), // ทต.วังไผ่
    row(SubdistrictMunicipality, 2878, &Place::Subdistrict(6808), 5860106), // ทต.บางลึก
    row(SubdistrictMunicipality, 4136, &Place::Subdistrict(6811), 5860107), // ทต.วังใหม่
    row(SubdistrictMunicipality, 4976, &Place::Subdistrict(6816), 5860108), // ทต.หาดทรายรี
    row(SubdistrictMunicipality, 2894, &Place::Subdistrict(6804), 5860109), // ทต.บางหมาก
    row(SubdistrictMunicipality, 1221, &Place::Subdistrict(6813), 5860110), // ทต.ขุนกระทิง
    row(SubdistrictMunicipality, 2475, &Place::Subdistrict(6806), 5860111), // ทต.นาชะอัง
    row(SubdistrictAdministration, 1952, &Place::Subdistrict(6807), 6860112), // อบต.ตากแดด
    row(SubdistrictAdministration, 2134, &Place::Subdistrict(6814), 6860113), // อบต.ทุ่งคา
    row(SubdistrictAdministration, 2497, &Place::Subdistrict(6805), 6860114), // อบต.นาทุ่ง
    row(SubdistrictMunicipality, 3386, &Place::Subdistrict(6802), 6860115), // ทต.ปากน้ำ
    row(SubdistrictAdministration, 4188, &Place::Subdistrict(6815), 6860116), // อบต.วิสัยเหนือ
    row(SubdistrictAdministration, 2040, &Place::Subdistrict(6817), 6860117), // อบต.ถ้ำสิงห์
    row(SubdistrictAdministration, 326, &Place::Subdistrict(6812), 6860118), // อบต.บ้านนา
    row(SubdistrictAdministration, 4141, &Place::Subdistrict(6810), 6860119), // อบต.วังไผ่
    row(SubdistrictAdministration, 4979, &Place::Subdistrict(6809), 6860120), // อบต.หาดพันไกร
    row(SubdistrictMunicipality, 197, &Place::District(844), 5860201), // ทต.ท่าแซะ
    row(SubdistrictMunicipality, 6434, &Place::District(844), 5860202), // ทต.เนินสันติ
    row(SubdistrictAdministration, 197, &Place::Subdistrict(6818), 6860203), // อบต.ท่าแซะ
    row(SubdistrictAdministration, 3869, &Place::Subdistrict(6822), 6860204), // อบต.รับร่อ
    row(SubdistrictAdministration, 2050, &Place::Subdistrict(6826), 6860205), // อบต.ทรัพย์อนันต์
    row(SubdistrictAdministration, 2234, &Place::Subdistrict(6823), 6860206), // อบต.ท่าข้าม
    row(SubdistrictAdministration, 2432, &Place::Subdistrict(6821), 6860207), // อบต.นากระตาม
    row(SubdistrictAdministration, 4343, &Place::Subdistrict(6820), 6860208), // อบต.สลุย
    row(SubdistrictAdministration, 617, &Place::Subdistrict(6827), 6860209), // อบต.สองพี่น้อง
    row(SubdistrictAdministration, 4554, &Place::Subdistrict(6824), 6860210), // อบต.หงษ์เจริญ
    row(SubdistrictAdministration, 1463, &Place::Subdistrict(6819), 6860211), // อบต.คุริง
    row(SubdistrictAdministration, 5007, &Place::Subdistrict(6825), 6860212), // อบต.หินแก้ว
    row(SubdistrictMunicipality, 372, &Place::District(845), 5860301), // ทต.ปะทิว
    row(SubdistrictMunicipality, 6337, &Place::District(845), 5860302), // ทต.มาบอำมฤต
    row(SubdistrictMunicipality, 4381, &Place::District(845), 5860303), // ทต.สะพลี
    row(SubdistrictMunicipality, 1631, &Place::Subdistrict(6831), 5860304), // ทต.ชุมโค
    row(SubdistrictMunicipality, 2064, &Place::Subdistrict(6829), 5860305), // ทต.ทะเลทรัพย์
    row(SubdistrictMunicipality, 2884, &Place::Subdistrict(6828), 5860306), // ทต.บางสน
    row(SubdistrictAdministration, 5326, &Place::Subdistrict(6834), 6860307), // อบต.เขาไชยราช
    row(SubdistrictAdministration, 1786, &Place::Subdistrict(6832), 6860308), // อบต.ดอนยาง
    row(SubdistrictAdministration, 3373, &Place::Subdistrict(6833), 6860309), // อบต.ปากคลอง
    row(SubdistrictAdministration, 4381, &Place::Subdistrict(6830), 6860310), // อบต.สะพลี
    row(TownMunicipality, 706, &Place::District(846), 4860401), // ทม.หลังสวน
    row(SubdistrictMunicipality, 6309, &Place::District(846), 5860402), // ทต.ปากน้ำหลังสวน
    row(SubdistrictMunicipality, 2303, &Place::Subdistrict(6837), 6860403), // ทต.ท่ามะพลา
    row(SubdistrictAdministration, 3086, &Place::Subdistrict(6840), 6860404), // อบต.บ้านควน
    row(SubdistrictMunicipality, 4060, &Place::Subdistrict(6846), 5860405), // ทต.วังตะกอ
    row(SubdistrictAdministration, 2441, &Place::Subdistrict(6838), 6860406), // อบต.นาขา
    row(SubdistrictAdministration, 2820, &Place::Subdistrict(6842), 6860407), // อบต.บางน้ำจืด
    row(SubdistrictAdministration, 3678, &Place::Subdistrict(6844), 6860408), // อบต.พ้อแดง
    row(SubdistrictAdministration, 4981, &Place::Subdistrict(6847), 6860409), // อบต.หาดยาย
    row(SubdistrictAdministration, 5811, &Place::Subdistrict(6845), 6860410), // อบต.แหลมทราย
    row(SubdistrictAdministration, 2517, &Place::Subdistrict(6839), 6860411), // อบต.นาพญา
    row(SubdistrictAdministration, 2859, &Place::Subdistrict(6841), 6860412), // อบต.บางมะพร้าว
    row(SubdistrictMunicipality, 512, &Place::District(847), 5860501), // ทต.ละแม
    row(SubdistrictAdministration, 2135, &Place::Subdistrict(6851), 6860502), // อบต.ทุ่งคาวัด
    row(SubdistrictAdministration, 2196, &Place::Subdistrict(6849), 6860503), // อบต.ทุ่งหลวง
    row(SubdistrictAdministration, 512, &Place::Subdistrict(6848), 6860504), // อบต.ละแม
    row(SubdistrictAdministration, 4358, &Place::Subdistrict(6850), 6860505), // อบต.สวนแตง
    row(SubdistrictMunicipality, 432, &Place::District(848), 5860601), // ทต.พะโต๊ะ
    row(SubdistrictAdministration, 432, &Place::Subdistrict(6852), 6860602), // อบต.พะโต๊ะ
    row(SubdistrictAdministration, 3366, &Place::Subdistrict(6854), 6860603), // อบต.ปังหวาน
    row(SubdistrictAdministration, 3381, &Place::Subdistrict(6853), 6860604), // อบต.ปากทรง
    row(SubdistrictAdministration, 3581, &Place::Subdistrict(6855), 6860605), // อบต.พระรักษ์
    row(SubdistrictMunicipality, 241, &Place::District(849), 5860701), // ทต.นาโพธิ์
    row(SubdistrictAdministration, 2338, &Place::Subdistrict(6859), 6860702), // อบต.ท่าหิน
    row(SubdistrictMunicipality, 6266, &Place::Subdistrict(6856), 5860703), // ทต.นาโพธิ์พัฒนา
    row(SubdistrictAdministration, 1248, &Place::Subdistrict(6862), 6860704), // อบต.ครน
    row(SubdistrictAdministration, 611, &Place::Subdistrict(6857), 6860705), // อบต.สวี
    row(SubdistrictAdministration, 2549, &Place::Subdistrict(6864), 6860706), // อบต.นาสัก
    row(SubdistrictAdministration, 4189, &Place::Subdistrict(6863), 6860707), // อบต.วิสัยใต้
    row(SubdistrictAdministration, 5268, &Place::Subdistrict(6866), 6860708), // อบต.เขาค่าย
    row(SubdistrictMunicipality, 5283, &Place::Subdistrict(6865), 6860709), // ทต.เขาทะลุ
    row(SubdistrictAdministration, 2179, &Place::Subdistrict(6858), 6860710), // อบต.ทุ่งระยะ
    row(SubdistrictAdministration, 1853, &Place::Subdistrict(6861), 6860711), // อบต.ด่านสวี
    row(SubdistrictMunicipality, 3380, &Place::District(850), 5860801), // ทต.ปากตะโก
    row(SubdistrictMunicipality, 2141, &Place::Subdistrict(6868), 5860802), // ทต.ทุ่งตะไคร
    row(SubdistrictAdministration, 1645, &Place::Subdistrict(6870), 6860803), // อบต.ช่องไม้แก้ว
    row(SubdistrictAdministration, 1932, &Place::Subdistrict(6869), 6860804), // อบต.ตะโก
    row(ProvincialAdministration, 589, &Place::Province(70), 2900101), // อบจ.สงขลา
    row(CityMunicipality, 589, &Place::District(851), 3900102), // ทน.สงขลา
    row(TownMunicipality, 5302, &Place::Subdistrict(6872), 4900103), // ทม.เขารูปช้าง
    row(SubdistrictMunicipality, 5242, &Place::Subdistrict(6873), 5900104), // ทต.เกาะแต้ว
    row(SubdistrictMunicipality, 3622, &Place::Subdistrict(6874), 5900105), // ทต.พะวง
    row(SubdistrictAdministration, 5214, &Place::Subdistrict(6876), 6900106), // อบต.เกาะยอ
    row(SubdistrictAdministration, 2197, &Place::Subdistrict(6875), 6900107), // อบต.ทุ่งหวัง
    row(SubdistrictMunicipality, 592, &Place::District(852), 5900201), // ทต.สทิงพระ
    row(SubdistrictAdministration, 1321, &Place::Subdistrict(6882), 6900202), // อบต.คลองรี
    row(SubdistrictAdministration, 1474, &Place::Subdistrict(6883), 6900203), // อบต.คูขุด
    row(SubdistrictAdministration, 1534, &Place::Subdistrict(6877), 6900204), // อบต.จะทิ้งพระ
    row(SubdistrictAdministration, 2338, &Place::Subdistrict(6884), 6900205), // อบต.ท่าหิน
    row(SubdistrictAdministration, 3049, &Place::Subdistrict(6886), 6900206), // อบต.บ่อแดง
    row(SubdistrictAdministration, 4148, &Place::Subdistrict(6885), 6900207), // อบต.วัดจันทร์
    row(SubdistrictAdministration, 4270, &Place::Subdistrict(6879), 6900208), // อบต.สนามชัย
    row(SubdistrictAdministration, 1020, &Place::Subdistrict(6878), 6900209), // อบต.กระดังงา
    row(SubdistrictAdministration, 1627, &Place::Subdistrict(6881), 6900210), // อบต.ชุมพล
    row(SubdistrictAdministration, 1833, &Place::Subdistrict(6880), 6900211), // อบต.ดีหลวง
    row(SubdistrictAdministration, 3022, &Place::Subdistrict(6887), 6900212), // อบต.บ่อดาน
    row(SubdistrictMunicipality, 326, &Place::Subdistrict(6888), 5900301), // ทต.บ้านนา
    row(SubdistrictMunicipality, 85, &Place::District(853), 5900302), // ทต.จะนะ
    row(SubdistrictAdministration, 143, &Place::Subdistrict(6901), 6900303), // อบต.ตลิ่งชัน
    row(SubdistrictAdministration, 4372, &Place::Subdistrict(6891), 6900304), // อบต.สะกอม
    row(SubdistrictAdministration, 1360, &Place::Subdistrict(6900), 6900305), // อบต.คลองเปียะ
    row(SubdistrictAdministration, 1538, &Place::Subdistrict(6897), 6900306), // อบต.จะโหนง
    row(SubdistrictMunicipality, 2495, &Place::Subdistrict(6893), 5900307), // ทต.นาทับ
    row(SubdistrictAdministration, 2647, &Place::Subdistrict(6894), 6900308), // อบต.น้ำขาว
    row(SubdistrictAdministration, 1225, &Place::Subdistrict(6895), 6900309), // อบต.ขุนตัดหวาย
    row(SubdistrictAdministration, 1471, &Place::Subdistrict(6898), 6900310), // อบต.คู
    row(SubdistrictAdministration, 5624, &Place::Subdistrict(6899), 6900311), // อบต.แค
    row(SubdistrictAdministration, 2335, &Place::Subdistrict(6896), 6900312), // อบต.ท่าหมอไทร
    row(SubdistrictAdministration, 236, &Place::Subdistrict(6892), 6900313), // อบต.นาหว้า
    row(SubdistrictAdministration, 3448, &Place::Subdistrict(6889), 6900314), // อบต.ป่าชิง
    row(SubdistrictAdministration, 4386, &Place::Subdistrict(6890), 6900315), // อบต.สะพานไม้แก่น
    row(SubdistrictMunicipality, 6262, &Place::Subdistrict(6902), 5900401), // ทต.นาทวีนอก
    row(SubdistrictMunicipality, 227, &Place::District(854), 5900402), // ทต.นาทวี
    row(SubdistrictAdministration, 2288, &Place::Subdistrict(6907), 6900403), // อบต.ท่าประดู่
    row(SubdistrictAdministration, 1255, &Place::Subdistrict(6911), 6900404), // อบต.คลองกวาง
    row(SubdistrictAdministration, 1286, &Place::Subdistrict(6905), 6900405), // อบต.คลองทราย
    row(SubdistrictAdministration, 1576, &Place::Subdistrict(6903), 6900406), // อบต.ฉาง
    row(SubdistrictAdministration, 2073, &Place::Subdistrict(6909), 6900407), // อบต.ทับช้าง
    row(SubdistrictAdministration, 2562, &Place::Subdistrict(6904), 6900408), // อบต.นาหมอศรี
    row(SubdistrictAdministration, 3309, &Place::Subdistrict(6910), 6900409), // อบต.ประกอบ
    row(SubdistrictAdministration, 3335, &Place::Subdistrict(6906), 6900410), // อบต.ปลักหนู
    row(SubdistrictAdministration, 4378, &Place::Subdistrict(6908), 6900411), // อบต.สะท้อน
    row(SubdistrictMunicipality, 795, &Place::District(855), 5900501), // ทต.เทพา
    row(SubdistrictMunicipality, 4004, &Place::Subdistrict(6915), 5900502), // ทต.ลำไพล
    row(SubdistrictAdministration, 795, &Place::Subdistrict(6912), 6900503), // อบต.เทพา
    row(SubdistrictAdministration, 3391, &Place::Subdistrict(6913), 6900504), // อบต.ปากบาง
    row(SubdistrictAdministration, 4372, &Place::Subdistrict(6918), 6900505), // อบต.สะกอม
    row(SubdistrictAdministration, 5225, &Place::Subdistrict(6914), 6900506), // อบต.เกาะสะบ้า
    row(SubdistrictAdministration, 187, &Place::Subdistrict(6916), 6900507), // อบต.ท่าม่วง
    row(SubdistrictAdministration, 4135, &Place::Subdistrict(6917), 6900508), // อบต.วังใหญ่
    row(SubdistrictMunicipality, 620, &Place::District(856), 5900601), // ทต.สะบ้าย้อย
    row(SubdistrictMunicipality, 2294, &Place::Subdistrict(6919), 5900602), // ทต.ท่าพระยา
    row(SubdistrictAdministration, 5320, &Place::Subdistrict(6925), 6900603), // อบต.เขาแดง
    row(SubdistrictAdministration, 1483, &Place::Subdistrict(6924), 6900604), // อบต.คูหา
    row(SubdistrictAdministration, 1537, &Place::Subdistrict(6923), 6900605), // อบต.จะแหน
    row(SubdistrictAdministration, 2169, &Place::Subdistrict(6920), 6900606), // อบต.ทุ่งพอ
    row(SubdistrictAdministration, 2407, &Place::Subdistrict(6927), 6900607), // อบต.ธารคีรี
    row(SubdistrictAdministration, 3285, &Place::Subdistrict(6922), 6900608), // อบต.บ้านโหนด
    row(SubdistrictAdministration, 2956, &Place::Subdistrict(6926), 6900609), // อบต.บาโหย
    row(SubdistrictAdministration, 5439, &Place::Subdistrict(6921), 6900610), // อบต.เปียน
    row(SubdistrictMunicipality, 3406, &Place::Subdistrict(6934), 5900701), // ทต.ปากแตระ
    row(SubdistrictMunicipality, 3023, &Place::District(857), 5900702), // ทต.บ่อตรุ
    row(SubdistrictMunicipality, 491, &Place::District(857), 5900703), // ทต.ระโนด
    row(SubdistrictAdministration, 491, &Place::Subdistrict(6928), 6900704), // อบต.ระโนด
    row(SubdistrictAdministration, 3852, &Place::Subdistrict(6936), 6900705), // อบต.ระวะ
    row(SubdistrictAdministration, 1364, &Place::Subdistrict(6929), 6900706), // อบต.คลองแดน
    row(SubdistrictAdministration, 5650, &Place::Subdistrict(6939), 6900707), // อบต.แดนสงวน
    row(SubdistrictAdministration, 1921, &Place::Subdistrict(6930), 6900708), // อบต.ตะเครียะ
    row(SubdistrictAdministration, 2283, &Place::Subdistrict(6931), 6900709), // อบต.ท่าบอน
    row(SubdistrictAdministration, 3079, &Place::Subdistrict(6938), 6900710), // อบต.บ้านขาว
    row(SubdistrictAdministration, 3289, &Place::Subdistrict(6932), 6900711), // อบต.บ้านใหม่
    row(SubdistrictAdministration, 3633, &Place::Subdistrict(6935), 6900712), // อบต.พังยาง
    row(SubdistrictAdministration, 4164, &Place::Subdistrict(6937), 6900713), // อบต.วัดสน
    row(SubdistrictMunicipality, 10, &Place::Subdistrict(6943), 5900801), // ทต.กระแสสินธุ์
    row(SubdistrictMunicipality, 5369, &Place::Subdistrict(6942), 5900802), // ทต.เชิงแส
    row(SubdistrictAdministration, 5244, &Place::Subdistrict(6940), 6900803), // อบต.เกาะใหญ่
    row(SubdistrictAdministration, 6074, &Place::Subdistrict(6941), 6900804), // อบต.โรง
    row(TownMunicipality, 26, &Place::Subdistrict(6944), 4900901), // ทม.กำแพงเพชร
    row(SubdistrictMunicipality, 26, &Place::District(859), 5900902), // ทต.กำแพงเพชร
    row(SubdistrictMunicipality, 6264, &Place::District(859), 5900903), // ทต.นาสีทอง
    row(SubdistrictAdministration, 1386, &Place::Subdistrict(6947), 6900904), // อบต.ควนรู
    row(SubdistrictAdministration, 2248, &Place::Subdistrict(6945), 6900905), // อบต.ท่าชะมวง
    row(SubdistrictAdministration, 5292, &Place::Subdistrict(6948), 6900906), // อบต.เขาพระ
    row(SubdistrictMunicipality, 1485, &Place::Subdistrict(6946), 5900907), // ทต.คูหาใต้
    row(TownMunicipality, 622, &Place::District(860), 4901001), // ทม.สะเดา
    row(TownMunicipality, 3416, &Place::District(860), 4901002), // ทม.ปาดังเบซาร์
    row(SubdistrictMunicipality, 4488, &Place::Subdistrict(6956), 5901003), // ทต.สำนักขาม
    row(SubdistrictMunicipality, 3331, &Place::District(860), 5901004), // ทต.ปริก
    row(SubdistrictMunicipality, 6211, &Place::District(860), 5901005), // ทต.คลองแงะ
    row(SubdistrictMunicipality, 6310, &Place::Subdistrict(6955), 5901006), // ทต.ปาดัง
    row(SubdistrictAdministration, 5299, &Place::Subdistrict(6957), 6901007), // อบต.เขามีเกียรติ
    row(SubdistrictAdministration, 2366, &Place::Subdistrict(6954), 6901008), // อบต.ท่าโพธิ์
    row(SubdistrictAdministration, 2195, &Place::Subdistrict(6953), 6901009), // อบต.ทุ่งหมอ
    row(SubdistrictAdministration, 3331, &Place::Subdistrict(6950), 6901010), // อบต.ปริก
    row(SubdistrictAdministration, 3635, &Place::Subdistrict(6951), 6901011), // อบต.พังลา
    row(SubdistrictAdministration, 4494, &Place::Subdistrict(6952), 6901012), // อบต.สำนักแต้ว
    row(CityMunicipality, 716, &Place::District(861), 3901101), // ทน.หาดใหญ่
    row(TownMunicipality, 3168, &Place::District(861), 4901102), // ทม.บ้านพรุ
    row(TownMunicipality, 1408, &Place::Subdistrict(6961), 4901103), // ทม.คอหงส์
    row(TownMunicipality, 1366, &Place::Subdistrict(6962), 4901104), // ทม.คลองแห
    row(TownMunicipality, 1387, &Place::Subdistrict(6959), 4901105), // ทม.ควนลัง
    row(TownMunicipality, 2142, &Place::Subdistrict(6966), 4901106), // ทม.ทุ่งตำเสา
    row(SubdistrictMunicipality, 3619, &Place::District(861), 5901107), // ทต.พะตง
    row(SubdistrictMunicipality, 1486, &Place::Subdistrict(6960), 5901108), // ทต.คูเต่า
    row(SubdistrictMunicipality, 2664, &Place::Subdistrict(6968), 5901109), // ทต.น้ำน้อย
    row(SubdistrictMunicipality, 352, &Place::Subdistrict(6969), 5901110), // ทต.บ้านไร่
    row(SubdistrictAdministration, 176, &Place::Subdistrict(6965), 6901111), // อบต.ทุ่งใหญ่
    row(SubdistrictMunicipality, 1575, &Place::Subdistrict(6964), 6901112), // ทต.ฉลุง
    row(SubdistrictAdministration, 2234, &Place::Subdistrict(6967), 6901113), // อบต.ท่าข้าม
    row(SubdistrictAdministration, 1349, &Place::Subdistrict(6963), 6901114), // อบต.คลองอู่ตะเภา
    row(SubdistrictAdministration, 3619, &Place::Subdistrict(6970), 6901115), // อบต.พะตง
    row(SubdistrictAdministration, 1342, &Place::Subdistrict(6974), 6901201), // อบต.คลองหรัง
    row(SubdistrictAdministration, 235, &Place::Subdistrict(6971), 6901202), // อบต.นาหม่อม
    row(SubdistrictAdministration, 439, &Place::Subdistrict(6972), 6901203), // อบต.พิจิตร
    row(SubdistrictAdministration, 2126, &Place::Subdistrict(6973), 6901204), // อบต.ทุ่งขมิ้น
    row(SubdistrictMunicipality, 2922, &Place::Subdistrict(6978), 5901301), // ทต.บางเหรียง
    row(SubdistrictMunicipality, 63, &Place::District(863), 5901302), // ทต.ควนเนียง
    row(SubdistrictAdministration, 494, &Place::Subdistrict(6975), 6901303), // อบต.รัตภูมิ
    row(SubdistrictAdministration, 1397, &Place::Subdistrict(6976), 6901304), // อบต.ควนโส
    row(SubdistrictAdministration, 5073, &Place::Subdistrict(6977), 6901305), // อบต.ห้วยลึก
    row(SubdistrictMunicipality, 180, &Place::Subdistrict(6980), 5901401), // ทต.ท่าช้าง
    row(SubdistrictMunicipality, 3212, &Place::Subdistrict(6982), 5901402), // ทต.บ้านหาร
    row(SubdistrictAdministration, 5698, &Place::Subdistrict(6981), 6901403), // อบต.แม่ทอม
    row(SubdistrictAdministration, 262, &Place::Subdistrict(6979), 6901404), // อบต.บางกล่ำ
    row(TownMunicipality, 648, &Place::District(865), 4901501), // ทม.สิงหนคร
    row(SubdistrictMunicipality, 1596, &Place::Subdistrict(6988), 5901502), // ทต.ชะแล้
    row(SubdistrictAdministration, 2905, &Place::Subdistrict(6992), 6901503), // อบต.บางเขียด
    row(SubdistrictAdministration, 3894, &Place::Subdistrict(6986), 6901504), // อบต.รำแดง
    row(SubdistrictAdministration, 1619, &Place::Subdistrict(6983), 6901505), // อบต.ชิงโค
    row(SubdistrictAdministration, 2110, &Place::Subdistrict(6985), 6901506), // อบต.ทำนบ
    row(SubdistrictAdministration, 3398, &Place::Subdistrict(6989), 6901507), // อบต.ปากรอ
    row(SubdistrictAdministration, 3441, &Place::Subdistrict(6990), 6901508), // อบต.ป่าขาด
    row(TownMunicipality, 3769, &Place::Subdistrict(6993), 4901509), // ทม.ม่วงงาม
    row(SubdistrictAdministration, 4146, &Place::Subdistrict(6987), 6901510), // อบต.วัดขนุน
    row(SubdistrictMunicipality, 5870, &Place::Subdistrict(6996), 5901601), // ทต.โคกม่วง
    row(SubdistrictMunicipality, 2181, &Place::Subdistrict(6995), 5901602), // ทต.ทุ่งลาน
    row(SubdistrictAdministration, 1344, &Place::Subdistrict(6997), 6901603), // อบต.คลองหลา
    row(SubdistrictAdministration, 56, &Place::Subdistrict(6994), 6901604), // อบต.คลองหอยโข่ง
    row(ProvincialAdministration, 591, &Place::Province(71), 2910101), // อบจ.สตูล
    row(TownMunicipality, 591, &Place::District(867), 4910102), // ทม.สตูล
    row(SubdistrictMunicipality, 5358, &Place::District(867), 5910103), // ทต.เจ๊ะบิลัง
    row(SubdistrictMunicipality, 1575, &Place::District(867), 5910104), // ทต.ฉลุง
    row(SubdistrictMunicipality, 1262, &Place::Subdistrict(6999), 5910105), // ทต.คลองขุด
    row(SubdistrictAdministration, 1378, &Place::Subdistrict(7000), 6910106), // อบต.ควนขัน
    row(SubdistrictAdministration, 5358, &Place::Subdistrict(7005), 6910107), // อบต.เจ๊ะบิลัง
    row(SubdistrictAdministration, 1575, &Place::Subdistrict(7002), 6910108), // อบต.ฉลุง
    row(SubdistrictMunicipality, 3086, &Place::Subdistrict(7001), 6910109), // ทต.บ้านควน
    row(SubdistrictAdministration, 5188, &Place::Subdistrict(7009), 6910110), // อบต.เกตรี
    row(SubdistrictAdministration, 5226, &Place::Subdistrict(7003), 6910111), // อบต.เกาะสาหร่าย
    row(SubdistrictAdministration, 1396, &Place::Subdistrict(7008), 6910112), // อบต.ควนโพธิ์
    row(SubdistrictAdministration, 1946, &Place::Subdistrict(7004), 6910113), // อบต.ตันหยงโป
    row(SubdistrictAdministration, 1997, &Place::Subdistrict(7006), 6910114), // อบต.ตำมะลัง
    row(SubdistrictAdministration, 3431, &Place::Subdistrict(7007), 6910115), // อบต.ปูยู
    row(SubdistrictMunicipality, 64, &Place::District(868), 5910201), // ทต.ควนโดน
    row(SubdistrictAdministration, 64, &Place::Subdistrict(7010), 6910202), // อบต.ควนโดน
    row(SubdistrictAdministration, 1389, &Place::Subdistrict(7011), 6910203), // อบต.ควนสตอ
    row(SubdistrictAdministration, 3842, &Place::Subdistrict(7012), 6910204), // อบต.ย่านซื่อ
    row(SubdistrictAdministration, 4084, &Place::Subdistrict(7013), 6910205), // อบต.วังประจัน
    row(SubdistrictMunicipality, 61, &Place::Subdistrict(7015), 6910301), // ทต.ควนกาหลง
    row(SubdistrictMunicipality, 2154, &Place::Subdistrict(7014), 6910302), // ทต.ทุ่งนุ้ย
    row(SubdistrictAdministration, 5162, &Place::Subdistrict(7016), 6910303), // อบต.อุใดเจริญ
    row(SubdistrictAdministration, 198, &Place::Subdistrict(7017), 6910401), // อบต.ท่าแพ
    row(SubdistrictAdministration, 5654, &Place::Subdistrict(7018), 6910402), // อบต.แป-ระ
    row(SubdistrictAdministration, 196, &Place::Subdistrict(7020), 6910403), // อบต.ท่าเรือ
    row(SubdistrictAdministration, 4440, &Place::Subdistrict(7019), 6910404), // อบต.สาคร
    row(SubdistrictMunicipality, 1116, &Place::District(871), 5910501), // ทต.กำแพง
    row(SubdistrictMunicipality, 6202, &Place::Subdistrict(7021), 6910502), // ทต.กำแพงเมืองใหม่
    row(SubdistrictAdministration, 3386, &Place::Subdistrict(7024), 6910503), // อบต.ปากน้ำ
    row(SubdistrictAdministration, 5262, &Place::Subdistrict(7023), 6910504), // อบต.เขาขาว
    row(SubdistrictAdministration, 509, &Place::Subdistrict(7022), 6910505), // อบต.ละงู
    row(SubdistrictAdministration, 5818, &Place::Subdistrict(7026), 6910506), // อบต.แหลมสน
    row(SubdistrictAdministration, 2669, &Place::Subdistrict(7025), 6910507), // อบต.น้ำผุด
    row(SubdistrictMunicipality, 172, &Place::District(872), 5910601), // ทต.ทุ่งหว้า
    row(SubdistrictAdministration, 172, &Place::Subdistrict(7027), 6910602), // อบต.ทุ่งหว้า
    row(SubdistrictAdministration, 2492, &Place::Subdistrict(7028), 6910603), // อบต.นาทอน
    row(SubdistrictAdministration, 1201, &Place::Subdistrict(7029), 6910604), // อบต.ขอนคลาน
    row(SubdistrictAdministration, 2158, &Place::Subdistrict(7030), 6910605), // อบต.ทุ่งบุหลัง
    row(SubdistrictAdministration, 3479, &Place::Subdistrict(7031), 6910606), // อบต.ป่าแก่บ่อหิน
    row(SubdistrictAdministration, 245, &Place::Subdistrict(7033), 6910701), // อบต.นิคมพัฒนา
    row(SubdistrictAdministration, 6311, &Place::Subdistrict(7032), 6910702), // อบต.ปาล์มพัฒนา
    row(ProvincialAdministration, 141, &Place::Province(72), 2920101), // อบจ.ตรัง
    row(CityMunicipality, 141, &Place::District(874), 3920102), // ทน.ตรัง
    row(SubdistrictMunicipality, 6210, &Place::District(874), 5920103), // ทต.คลองเต็ง
    row(SubdistrictMunicipality, 5893, &Place::Subdistrict(7041), 5920104), // ทต.โคกหล่อ
    row(SubdistrictAdministration, 2519, &Place::Subdistrict(7035), 6920105), // อบต.นาพละ
    row(SubdistrictAdministration, 2621, &Place::Subdistrict(7039), 6920106), // อบต.นาโยงใต้
    row(SubdistrictAdministration, 348, &Place::Subdistrict(7046), 6920107), // อบต.บ้านโพธิ์
    row(SubdistrictAdministration, 1383, &Place::Subdistrict(7038), 6920108), // อบต.ควนปริง
    row(SubdistrictMunicipality, 2488, &Place::Subdistrict(7045), 5920109), // ทต.นาตาล่วง
    row(SubdistrictAdministration, 2616, &Place::Subdistrict(7042), 6920110), // อบต.นาโต๊ะหมิง
    row(SubdistrictAdministration, 2500, &Place::Subdistrict(7048), 6920111), // อบต.นาท่ามใต้
    row(SubdistrictAdministration, 2499, &Place::Subdistrict(7047), 6920112), // อบต.นาท่ามเหนือ
    row(SubdistrictMunicipality, 2506, &Place::Subdistrict(7037), 6920113), // ทต.นาบินหลา
    row(SubdistrictAdministration, 2669, &Place::Subdistrict(7044), 6920114), // อบต.น้ำผุด
    row(SubdistrictAdministration, 288, &Place::Subdistrict(7040), 6920115), // อบต.บางรัก
    row(SubdistrictAdministration, 3086, &Place::Subdistrict(7036), 6920116), // อบต.บ้านควน
    row(SubdistrictAdministration, 4635, &Place::Subdistrict(7043), 6920117), // อบต.หนองตรุด
    row(TownMunicipality, 16, &Place::District(875), 4920201), // ทม.กันตัง
    row(SubdistrictAdministration, 4100, &Place::Subdistrict(7053), 6920202), // อบต.วังวน
    row(SubdistrictAdministration, 1097, &Place::Subdistrict(7054), 6920203), // อบต.กันตังใต้
    row(SubdistrictAdministration, 5221, &Place::Subdistrict(7061), 6920204), // อบต.เกาะลิบง
    row(SubdistrictAdministration, 3027, &Place::Subdistrict(7058), 6920205), // อบต.บ่อน้ำร้อน
    row(SubdistrictMunicipality, 2914, &Place::Subdistrict(7052), 6920206), // ทต.บางเป้า
    row(SubdistrictAdministration, 2891, &Place::Subdistrict(7059), 6920207), // อบต.บางสัก
    row(SubdistrictAdministration, 2894, &Place::Subdistrict(7051), 6920208), // อบต.บางหมาก
    row(SubdistrictAdministration, 3842, &Place::Subdistrict(7057), 6920209), // อบต.ย่านซื่อ
    row(SubdistrictAdministration, 1275, &Place::Subdistrict(7062), 6920210), // อบต.คลองชีล้อม
    row(SubdistrictAdministration, 1323, &Place::Subdistrict(7056), 6920211), // อบต.คลองลุ
    row(SubdistrictMunicipality, 1382, &Place::Subdistrict(7050), 6920212), // ทต.ควนธานี
    row(SubdistrictAdministration, 5872, &Place::Subdistrict(7055), 6920213), // อบต.โคกยาง
    row(SubdistrictAdministration, 2576, &Place::Subdistrict(7060), 6920214), // อบต.นาเกลือ
    row(SubdistrictMunicipality, 487, &Place::District(876), 5920301), // ทต.ย่านตาขาว
    row(SubdistrictAdministration, 5238, &Place::Subdistrict(7070), 6920302), // อบต.เกาะเปียะ
    row(SubdistrictMunicipality, 2115, &Place::Subdistrict(7068), 5920303), // ทต.ทุ่งกระบือ
    row(SubdistrictAdministration, 2137, &Place::Subdistrict(7069), 6920304), // อบต.ทุ่งค่าย
    row(SubdistrictAdministration, 2476, &Place::Subdistrict(7065), 6920305), // อบต.นาชุมเห็ด
    row(SubdistrictAdministration, 6092, &Place::Subdistrict(7066), 6920306), // อบต.ในควน
    row(SubdistrictAdministration, 4694, &Place::Subdistrict(7064), 6920307), // อบต.หนองบ่อ
    row(SubdistrictAdministration, 6060, &Place::Subdistrict(7067), 6920308), // อบต.โพรงจระเข้
    row(SubdistrictMunicipality, 1396, &Place::Subdistrict(7063), 5920309), // ทต.ควนโพธิ์
    row(SubdistrictMunicipality, 2234, &Place::District(877), 5920401), // ทต.ท่าข้าม
    row(SubdistrictMunicipality, 2177, &Place::District(877), 5920402), // ทต.ทุ่งยาว
    row(SubdistrictAdministration, 2234, &Place::Subdistrict(7071), 6920403), // อบต.ท่าข้าม
    row(SubdistrictAdministration, 2177, &Place::Subdistrict(7072), 6920404), // อบต.ทุ่งยาว
    row(SubdistrictAdministration, 5228, &Place::Subdistrict(7078), 6920405), // อบต.เกาะสุกร
    row(SubdistrictMunicipality, 2291, &Place::Subdistrict(7079), 5920406), // ทต.ท่าพญา
    row(SubdistrictAdministration, 326, &Place::Subdistrict(7075), 6920407), // อบต.บ้านนา
    row(SubdistrictAdministration, 374, &Place::Subdistrict(7073), 6920408), // อบต.ปะเหลียน
    row(SubdistrictAdministration, 2794, &Place::Subdistrict(7074), 6920409), // อบต.บางด้วน
    row(SubdistrictAdministration, 4008, &Place::Subdistrict(7077), 6920410), // อบต.ลิพัง
    row(SubdistrictAdministration, 4549, &Place::Subdistrict(7076), 6920411), // อบต.สุโสะ
    row(SubdistrictAdministration, 5819, &Place::Subdistrict(7080), 6920412), // อบต.แหลมสอม
    row(SubdistrictMunicipality, 6213, &Place::District(878), 5920501), // ทต.ควนกุน
    row(SubdistrictMunicipality, 652, &Place::District(878), 5920502), // ทต.สิเกา
    row(SubdistrictAdministration, 6166, &Place::Subdistrict(7084), 6920503), // อบต.ไม้ฝาด
    row(SubdistrictAdministration, 1084, &Place::Subdistrict(7083), 6920504), // อบต.กะลาเส
    row(SubdistrictAdministration, 5328, &Place::Subdistrict(7082), 6920505), // อบต.เขาไม้แก้ว
    row(SubdistrictMunicipality, 2590, &Place::Subdistrict(7085), 5920506), // ทต.นาเมืองเพชร
    row(SubdistrictAdministration, 3041, &Place::Subdistrict(7081), 6920507), // อบต.บ่อหิน
    row(SubdistrictMunicipality, 2538, &Place::District(879), 5920601), // ทต.นาวง
    row(SubdistrictMunicipality, 3989, &Place::District(879), 5920602), // ทต.ลำภูรา
    row(SubdistrictMunicipality, 722, &Place::District(879), 5920603), // ทต.ห้วยยอด
    row(SubdistrictAdministration, 5290, &Place::Subdistrict(7092), 6920604), // อบต.เขาปูน
    row(SubdistrictAdministration, 3989, &Place::Subdistrict(7096), 6920605), // อบต.ลำภูรา
    row(SubdistrictMunicipality, 5045, &Place::Subdistrict(7098), 5920606), // ทต.ห้วยนาง
    row(SubdistrictAdministration, 5259, &Place::Subdistrict(7090), 6920607), // อบต.เขากอบ
    row(SubdistrictAdministration, 2143, &Place::Subdistrict(7100), 6920608), // อบต.ทุ่งต่อ
    row(SubdistrictAdministration, 2538, &Place::Subdistrict(7097), 6920609), // อบต.นาวง
    row(SubdistrictAdministration, 2757, &Place::Subdistrict(7089), 6920610), // อบต.บางกุ้ง
    row(SubdistrictAdministration, 2793, &Place::Subdistrict(7088), 6920611), // อบต.บางดี
    row(SubdistrictAdministration, 3372, &Place::Subdistrict(7094), 6920612), // อบต.ปากคม
    row(SubdistrictAdministration, 4045, &Place::Subdistrict(7101), 6920613), // อบต.วังคีรี
    row(SubdistrictAdministration, 4628, &Place::Subdistrict(7087), 6920614), // อบต.หนองช้างแล่น
    row(SubdistrictAdministration, 5262, &Place::Subdistrict(7091), 6920615), // อบต.เขาขาว
    row(SubdistrictMunicipality, 2241, &Place::Subdistrict(7095), 5920616), // ทต.ท่างิ้ว
    row(SubdistrictAdministration, 6095, &Place::Subdistrict(7099), 6920617), // อบต.ในเตา
    row(SubdistrictAdministration, 3405, &Place::Subdistrict(7093), 6920618), // อบต.ปากแจ่ม
    row(SubdistrictAdministration, 722, &Place::Subdistrict(7086), 6920619), // อบต.ห้วยยอด
    row(SubdistrictMunicipality, 543, &Place::District(880), 5920701), // ทต.วังวิเศษ
    row(SubdistrictAdministration, 4095, &Place::Subdistrict(7106), 6920702), // อบต.วังมะปรางเหนือ
    row(SubdistrictAdministration, 5306, &Place::Subdistrict(7102), 6920703), // อบต.เขาวิเศษ
    row(SubdistrictAdministration, 2325, &Place::Subdistrict(7105), 6920704), // อบต.ท่าสะบ้า
    row(SubdistrictAdministration, 4094, &Place::Subdistrict(7103), 6920705), // อบต.วังมะปราง
    row(SubdistrictAdministration, 5176, &Place::Subdistrict(7104), 6920706), // อบต.อ่าวตง
    row(SubdistrictMunicipality, 2620, &Place::District(881), 5920801), // ทต.นาโยงเหนือ
    row(SubdistrictAdministration, 2620, &Place::Subdistrict(7107), 6920802), // อบต.นาโยงเหนือ
    row(SubdistrictAdministration, 3924, &Place::Subdistrict(7109), 6920803), // อบต.ละมอ
    row(SubdistrictAdministration, 5885, &Place::Subdistrict(7110), 6920804), // อบต.โคกสะบ้า
    row(SubdistrictAdministration, 1632, &Place::Subdistrict(7108), 6920805), // อบต.ช่อง
    row(SubdistrictAdministration, 2446, &Place::Subdistrict(7112), 6920806), // อบต.นาข้าวเสีย
    row(SubdistrictAdministration, 2563, &Place::Subdistrict(7111), 6920807), // อบต.นาหมื่นศรี
    row(SubdistrictMunicipality, 1306, &Place::District(882), 5920901), // ทต.คลองปาง
    row(SubdistrictAdministration, 1306, &Place::Subdistrict(7114), 6920902), // อบต.คลองปาง
    row(SubdistrictAdministration, 5327, &Place::Subdistrict(7117), 6920903), // อบต.เขาไพร
    row(SubdistrictAdministration, 1394, &Place::Subdistrict(7113), 6920904), // อบต.ควนเมา
    row(SubdistrictAdministration, 677, &Place::Subdistrict(7115), 6920905), // อบต.หนองบัว
    row(SubdistrictAdministration, 682, &Place::Subdistrict(7116), 6920906), // อบต.หนองปรือ
    row(SubdistrictAdministration, 3297, &Place::Subdistrict(7119), 6921001), // อบต.บ้าหวี
    row(SubdistrictMunicipality, 715, &Place::Subdistrict(7118), 6921002), // ทต.หาดสำราญ
    row(SubdistrictAdministration, 1929, &Place::Subdistrict(7120), 6921003), // อบต.ตะเสะ
    row(ProvincialAdministration, 436, &Place::Province(73), 2930101), // อบจ.พัทลุง
    row(TownMunicipality, 436, &Place::District(884), 4930102), // ทม.พัทลุง
    row(SubdistrictMunicipality, 5850, &Place::Subdistrict(7124), 5930103), // ทต.โคกชะงาย
    row(SubdistrictMunicipality, 2308, &Place::Subdistrict(7123), 5930104), // ทต.ท่ามิหรำ
    row(SubdistrictMunicipality, 5315, &Place::Subdistrict(7122), 5930105), // ทต.เขาเจียก
    row(SubdistrictMunicipality, 2498, &Place::Subdistrict(7125), 5930106), // ทต.นาท่อม
    row(SubdistrictMunicipality, 3538, &Place::Subdistrict(7134), 5930107), // ทต.พญาขัน
    row(SubdistrictMunicipality, 3327, &Place::Subdistrict(7126), 5930108), // ทต.ปรางหมู่
    row(SubdistrictMunicipality, 3908, &Place::Subdistrict(7131), 5930109), // ทต.ร่มเมือง
    row(SubdistrictAdministration, 1385, &Place::Subdistrict(7130), 6930110), // อบต.ควนมะพร้าว
    row(SubdistrictMunicipality, 1996, &Place::Subdistrict(7129), 6930111), // ทต.ตำนาน
    row(SubdistrictMunicipality, 2625, &Place::Subdistrict(7133), 5930112), // ทต.นาโหนด
    row(SubdistrictAdministration, 102, &Place::Subdistrict(7132), 6930113), // อบต.ชัยบุรี
    row(SubdistrictMunicipality, 2357, &Place::Subdistrict(7127), 5930114), // ทต.ท่าแค
    row(SubdistrictAdministration, 3978, &Place::Subdistrict(7128), 6930115), // อบต.ลำปำ
    row(SubdistrictMunicipality, 1591, &Place::Subdistrict(7136), 5930201), // ทต.ชะรัด
    row(SubdistrictMunicipality, 1287, &Place::Subdistrict(7138), 5930202), // ทต.คลองทรายขาว
    row(SubdistrictMunicipality, 0, &Place::Subdistrict(7135), 5930203), // ทต.กงหรา
    row(SubdistrictAdministration, 1357, &Place::Subdistrict(7137), 6930204), // อบต.คลองเฉลิม
    row(SubdistrictMunicipality, 4286, &Place::Subdistrict(7139), 5930205), // ทต.สมหวัง
    row(SubdistrictMunicipality, 765, &Place::District(886), 5930301), // ทต.เขาชัยสน
    row(SubdistrictMunicipality, 5870, &Place::Subdistrict(7144), 5930302), // ทต.โคกม่วง
    row(SubdistrictMunicipality, 1522, &Place::Subdistrict(7142), 5930303), // ทต.จองถนน
    row(SubdistrictAdministration, 765, &Place::Subdistrict(7140), 6930304), // อบต.เขาชัยสน
    row(SubdistrictMunicipality, 62, &Place::Subdistrict(7141), 6930305), // ทต.ควนขนุน
    row(SubdistrictAdministration, 4991, &Place::Subdistrict(7143), 6930306), // อบต.หานโพธิ์
    row(SubdistrictMunicipality, 147, &Place::District(887), 5930401), // ทต.ตะโหมด
    row(SubdistrictMunicipality, 5676, &Place::District(887), 5930402), // ทต.แม่ขรี
    row(SubdistrictMunicipality, 6426, &Place::Subdistrict(7146), 5930403), // ทต.เขาหัวช้าง
    row(SubdistrictMunicipality, 6214, &Place::Subdistrict(7145), 5930404), // ทต.ควนเสาธง
    row(SubdistrictMunicipality, 60, &Place::Subdistrict(7147), 5930405), // ทต.คลองใหญ่
    row(SubdistrictMunicipality, 5664, &Place::Subdistrict(7159), 5930501), // ทต.แพรกหา
    row(SubdistrictMunicipality, 5821, &Place::Subdistrict(7152), 5930502), // ทต.แหลมโตนด
    row(SubdistrictMunicipality, 62, &Place::District(888), 5930503), // ทต.ควนขนุน
    row(SubdistrictMunicipality, 3714, &Place::District(888), 5930504), // ทต.มะกอกเหนือ
    row(SubdistrictMunicipality, 3547, &Place::Subdistrict(7157), 5930505), // ทต.พนางตุง
    row(SubdistrictMunicipality, 2439, &Place::Subdistrict(7150), 5930506), // ทต.นาขยาด
    row(SubdistrictMunicipality, 3196, &Place::Subdistrict(7156), 5930507), // ทต.บ้านสวน
    row(SubdistrictMunicipality, 6387, &Place::Subdistrict(7148), 5930508), // ทต.หนองพ้อ
    row(SubdistrictMunicipality, 5926, &Place::Subdistrict(7154), 5930509), // ทต.โตนดด้วน
    row(SubdistrictMunicipality, 1772, &Place::Subdistrict(7155), 5930510), // ทต.ดอนทราย
    row(SubdistrictMunicipality, 2065, &Place::Subdistrict(7149), 5930511), // ทต.ทะเลน้อย
    row(SubdistrictAdministration, 3544, &Place::Subdistrict(7151), 6930512), // อบต.พนมวังก์
    row(SubdistrictAdministration, 3368, &Place::Subdistrict(7153), 6930513), // อบต.ปันแต
    row(SubdistrictAdministration, 1589, &Place::Subdistrict(7158), 6930514), // อบต.ชะมวง
    row(SubdistrictMunicipality, 384, &Place::District(889), 5930601), // ทต.ปากพะยูน
    row(SubdistrictMunicipality, 4994, &Place::Subdistrict(7165), 5930602), // ทต.หารเทา
    row(SubdistrictMunicipality, 6411, &Place::Subdistrict(7160), 5930603), // ทต.อ่าวพะยูน
    row(SubdistrictMunicipality, 1772, &Place::Subdistrict(7166), 5930604), // ทต.ดอนทราย
    row(SubdistrictMunicipality, 5208, &Place::Subdistrict(7162), 5930605), // ทต.เกาะนางคำ
    row(SubdistrictMunicipality, 1775, &Place::Subdistrict(7161), 5930606), // ทต.ดอนประดู่
    row(SubdistrictAdministration, 3533, &Place::Subdistrict(7164), 6930607), // อบต.ฝาละมี
    row(SubdistrictMunicipality, 5229, &Place::Subdistrict(7163), 6930608), // ทต.เกาะหมาก
    row(SubdistrictAdministration, 5291, &Place::Subdistrict(7168), 6930701), // อบต.เขาปู่
    row(SubdistrictAdministration, 5300, &Place::Subdistrict(7167), 6930702), // อบต.เขาย่า
    row(SubdistrictAdministration, 1931, &Place::Subdistrict(7169), 6930703), // อบต.ตะแพน
    row(SubdistrictMunicipality, 391, &Place::District(891), 5930801), // ทต.ป่าบอน
    row(SubdistrictAdministration, 5857, &Place::Subdistrict(7171), 6930802), // อบต.โคกทราย
    row(SubdistrictAdministration, 4658, &Place::Subdistrict(7172), 6930803), // อบต.หนองธง
    row(SubdistrictAdministration, 2151, &Place::Subdistrict(7173), 6930804), // อบต.ทุ่งนารี
    row(SubdistrictAdministration, 391, &Place::Subdistrict(7170), 6930805), // อบต.ป่าบอน
    row(SubdistrictAdministration, 4136, &Place::Subdistrict(7174), 6930806), // อบต.วังใหม่
    row(SubdistrictMunicipality, 2305, &Place::District(892), 5930901), // ทต.ท่ามะเดื่อ
    row(SubdistrictMunicipality, 295, &Place::Subdistrict(7175), 5930902), // ทต.บางแก้ว
    row(SubdistrictAdministration, 5887, &Place::Subdistrict(7177), 6930903), // อบต.โคกสัก
    row(SubdistrictAdministration, 2510, &Place::Subdistrict(7176), 6930904), // อบต.นาปะขอ
    row(SubdistrictMunicipality, 3169, &Place::Subdistrict(7181), 5931001), // ทต.บ้านพร้าว
    row(SubdistrictMunicipality, 3957, &Place::Subdistrict(7179), 5931002), // ทต.ลานข่อย
    row(SubdistrictAdministration, 5234, &Place::Subdistrict(7180), 6931003), // อบต.เกาะเต่า
    row(SubdistrictAdministration, 392, &Place::Subdistrict(7178), 6931004), // อบต.ป่าพะยอม
    row(SubdistrictMunicipality, 326, &Place::Subdistrict(7183), 5931101), // ทต.บ้านนา
    row(SubdistrictMunicipality, 1627, &Place::Subdistrict(7182), 5931102), // ทต.ชุมพล
    row(SubdistrictMunicipality, 744, &Place::Subdistrict(7184), 5931103), // ทต.อ่างทอง
    row(SubdistrictMunicipality, 3993, &Place::Subdistrict(7185), 5931104), // ทต.ลำสินธุ์
    row(ProvincialAdministration, 376, &Place::Province(74), 2940101), // อบจ.ปัตตานี
    row(TownMunicipality, 376, &Place::District(895), 4940102), // ทม.ปัตตานี
    row(TownMunicipality, 3906, &Place::Subdistrict(7195), 5940103), // ทม.รูสะมิแล
    row(SubdistrictAdministration, 2945, &Place::Subdistrict(7197), 6940104), // อบต.บาราเฮาะ
    row(SubdistrictAdministration, 3427, &Place::Subdistrict(7198), 6940105), // อบต.ปุยุด
    row(SubdistrictAdministration, 1081, &Place::Subdistrict(7192), 6940106), // อบต.กะมิยอ
    row(SubdistrictAdministration, 1317, &Place::Subdistrict(7191), 6940107), // อบต.คลองมานิง
    row(SubdistrictAdministration, 1920, &Place::Subdistrict(7196), 6940108), // อบต.ตะลุโบะ
    row(TownMunicipality, 2944, &Place::Subdistrict(7189), 6940109), // ทม.บานา
    row(SubdistrictAdministration, 2946, &Place::Subdistrict(7193), 6940110), // อบต.บาราโหม
    row(SubdistrictAdministration, 3352, &Place::Subdistrict(7194), 6940111), // อบต.ปะกาฮะรัง
    row(SubdistrictAdministration, 1945, &Place::Subdistrict(7190), 6940112), // อบต.ตันหยงลุโละ
    row(SubdistrictMunicipality, 960, &Place::District(896), 5940201), // ทต.โคกโพธิ์
    row(SubdistrictMunicipality, 2508, &Place::District(896), 5940202), // ทต.นาประดู่
    row(SubdistrictAdministration, 2575, &Place::Subdistrict(7208), 6940203), // อบต.นาเกตุ
    row(SubdistrictAdministration, 1395, &Place::Subdistrict(7209), 6940204), // อบต.ควนโนรี
    row(SubdistrictAdministration, 960, &Place::Subdistrict(7199), 6940205), // อบต.โคกโพธิ์
    row(SubdistrictMunicipality, 6263, &Place::Subdistrict(7204), 6940206), // ทต.นาประดู่เหนือ
    row(SubdistrictAdministration, 2929, &Place::Subdistrict(7201), 6940207), // อบต.บางโกระ
    row(SubdistrictAdministration, 3399, &Place::Subdistrict(7205), 6940208), // อบต.ปากล่อ
    row(SubdistrictMunicipality, 3711, &Place::Subdistrict(7200), 5940209), // ทต.มะกรูด
    row(SubdistrictAdministration, 1666, &Place::Subdistrict(7210), 6940210), // อบต.ช้างให้ตก
    row(SubdistrictAdministration, 2054, &Place::Subdistrict(7203), 6940211), // อบต.ทรายขาว
    row(SubdistrictAdministration, 196, &Place::Subdistrict(7207), 6940212), // อบต.ท่าเรือ
    row(SubdistrictAdministration, 2168, &Place::Subdistrict(7206), 6940213), // อบต.ทุ่งพลา
    row(SubdistrictAdministration, 391, &Place::Subdistrict(7202), 6940214), // อบต.ป่าบอน
    row(SubdistrictMunicipality, 674, &Place::District(897), 5940301), // ทต.หนองจิก
    row(SubdistrictMunicipality, 312, &Place::District(897), 5940302), // ทต.บ่อทอง
    row(SubdistrictAdministration, 5237, &Place::Subdistrict(7211), 6940303), // อบต.เกาะเปาะ
    row(SubdistrictAdministration, 1791, &Place::Subdistrict(7213), 6940304), // อบต.ดอนรัก
    row(SubdistrictAdministration, 2001, &Place::Subdistrict(7215), 6940305), // อบต.ตุยง
    row(SubdistrictAdministration, 2904, &Place::Subdistrict(7218), 6940306), // อบต.บางเขา
    row(SubdistrictAdministration, 2801, &Place::Subdistrict(7219), 6940307), // อบต.บางตาวา
    row(SubdistrictAdministration, 3830, &Place::Subdistrict(7221), 6940308), // อบต.ยาบี
    row(SubdistrictAdministration, 4007, &Place::Subdistrict(7222), 6940309), // อบต.ลิปะสะโง
    row(SubdistrictAdministration, 1407, &Place::Subdistrict(7212), 6940310), // อบต.คอลอตันหยง
    row(SubdistrictAdministration, 1827, &Place::Subdistrict(7214), 6940311), // อบต.ดาโต๊ะ
    row(SubdistrictAdministration, 2222, &Place::Subdistrict(7216), 6940312), // อบต.ท่ากำชำ
    row(SubdistrictAdministration, 3430, &Place::Subdistrict(7220), 6940313), // อบต.ปุโละปุโย
    row(SubdistrictMunicipality, 373, &Place::District(898), 5940401), // ทต.ปะนาเระ
    row(SubdistrictAdministration, 3064, &Place::Subdistrict(7231), 6940402), // อบต.บ้านกลาง
    row(SubdistrictAdministration, 1375, &Place::Subdistrict(7227), 6940403), // อบต.ควน
    row(SubdistrictAdministration, 2234, &Place::Subdistrict(7224), 6940404), // อบต.ท่าข้าม
    row(SubdistrictAdministration, 3140, &Place::Subdistrict(7225), 6940405), // อบต.บ้านนอก
    row(SubdistrictAdministration, 3144, &Place::Subdistrict(7232), 6940406), // อบต.บ้านน้ำบ่อ
    row(SubdistrictAdministration, 1399, &Place::Subdistrict(7229), 6940407), // อบต.คอกกระบือ
    row(SubdistrictAdministration, 1745, &Place::Subdistrict(7226), 6940408), // อบต.ดอน
    row(SubdistrictAdministration, 2281, &Place::Subdistrict(7228), 6940409), // อบต.ท่าน้ำ
    row(SubdistrictMunicipality, 3677, &Place::Subdistrict(7230), 5940410), // ทต.พ่อมิ่ง
    row(SubdistrictMunicipality, 472, &Place::District(899), 5940501), // ทต.มายอ
    row(SubdistrictAdministration, 2016, &Place::Subdistrict(7234), 6940502), // อบต.ถนน
    row(SubdistrictAdministration, 6355, &Place::Subdistrict(7237), 6940503), // อบต.ลุโบะยิไร
    row(SubdistrictAdministration, 1036, &Place::Subdistrict(7239), 6940504), // อบต.กระเสาะ
    row(SubdistrictAdministration, 1027, &Place::Subdistrict(7236), 6940505), // อบต.กระหวะ
    row(SubdistrictAdministration, 5202, &Place::Subdistrict(7240), 6940506), // อบต.เกาะจัน
    row(SubdistrictAdministration, 3364, &Place::Subdistrict(7241), 6940507), // อบต.ปะโด
    row(SubdistrictMunicipality, 3939, &Place::Subdistrict(7238), 6940508), // ทต.ลางา
    row(SubdistrictAdministration, 4374, &Place::Subdistrict(7244), 6940509), // อบต.สะกำ
    row(SubdistrictAdministration, 141, &Place::Subdistrict(7235), 6940510), // อบต.ตรัง
    row(SubdistrictAdministration, 4441, &Place::Subdistrict(7242), 6940511), // อบต.สาคอบน
    row(SubdistrictAdministration, 3402, &Place::Subdistrict(7249), 6940601), // อบต.ปากู
    row(SubdistrictAdministration, 2658, &Place::Subdistrict(7248), 6940602), // อบต.น้ำดำ
    row(SubdistrictAdministration, 3661, &Place::Subdistrict(7247), 6940603), // อบต.พิเทน
    row(SubdistrictAdministration, 1938, &Place::Subdistrict(7246), 6940604), // อบต.ตะโละแมะนา
    row(TownMunicipality, 1919, &Place::District(901), 4940701), // ทม.ตะลุบัน
    row(SubdistrictAdministration, 1075, &Place::Subdistrict(7256), 6940702), // อบต.กะดุนง
    row(SubdistrictMunicipality, 5398, &Place::Subdistrict(7255), 5940703), // ทต.เตราะบอน
    row(SubdistrictAdministration, 2903, &Place::Subdistrict(7253), 6940704), // อบต.บางเก่า
    row(SubdistrictAdministration, 5655, &Place::Subdistrict(7259), 6940705), // อบต.แป้น
    row(SubdistrictAdministration, 3726, &Place::Subdistrict(7258), 6940706), // อบต.มะนังดาลำ
    row(SubdistrictAdministration, 1911, &Place::Subdistrict(7251), 6940707), // อบต.ตะบิ้ง
    row(SubdistrictAdministration, 2992, &Place::Subdistrict(7254), 6940708), // อบต.บือเระ
    row(SubdistrictAdministration, 3360, &Place::Subdistrict(7252), 6940709), // อบต.ปะเสยะวอ
    row(SubdistrictAdministration, 3932, &Place::Subdistrict(7257), 6940710), // อบต.ละหาร
    row(SubdistrictAdministration, 6125, &Place::Subdistrict(7261), 6940801), // อบต.ไทรทอง
    row(SubdistrictAdministration, 1772, &Place::Subdistrict(7264), 6940802), // อบต.ดอนทราย
    row(SubdistrictAdministration, 1939, &Place::Subdistrict(7263), 6940803), // อบต.ตะโละไกรทอง
    row(SubdistrictMunicipality, 6236, &Place::District(903), 5940901), // ทต.ตันหยง
    row(SubdistrictMunicipality, 2838, &Place::District(903), 5940902), // ทต.บางปู
    row(SubdistrictMunicipality, 479, &Place::District(903), 5940903), // ทต.ยะหริ่ง
    row(SubdistrictAdministration, 1969, &Place::Subdistrict(7271), 6940904), // อบต.ตาลีอายร์
    row(SubdistrictAdministration, 2955, &Place::Subdistrict(7277), 6940905), // อบต.บาโลย
    row(SubdistrictAdministration, 4445, &Place::Subdistrict(7278), 6940906), // อบต.สาบัน
    row(SubdistrictAdministration, 1536, &Place::Subdistrict(7281), 6940907), // อบต.จะรัง
    row(SubdistrictAdministration, 1935, &Place::Subdistrict(7265), 6940908), // อบต.ตะโละ
    row(SubdistrictAdministration, 1936, &Place::Subdistrict(7266), 6940909), // อบต.ตะโละกาโปร์
    row(SubdistrictMunicipality, 1896, &Place::Subdistrict(7269), 5940910), // ทต.ตอหลัง
    row(SubdistrictAdministration, 1942, &Place::Subdistrict(7267), 6940911), // อบต.ตันหยงดาลอ
    row(SubdistrictAdministration, 1993, &Place::Subdistrict(7270), 6940912), // อบต.ตาแกะ
    row(SubdistrictAdministration, 3424, &Place::Subdistrict(7275), 6940913), // อบต.ปิยามุมัง
    row(SubdistrictAdministration, 3881, &Place::Subdistrict(7280), 6940914), // อบต.ราตาปันยัง
    row(SubdistrictAdministration, 4833, &Place::Subdistrict(7274), 6940915), // อบต.หนองแรต
    row(SubdistrictAdministration, 5822, &Place::Subdistrict(7282), 6940916), // อบต.แหลมโพธิ์
    row(SubdistrictAdministration, 3728, &Place::Subdistrict(7279), 6940917), // อบต.มะนังยง
    row(SubdistrictAdministration, 3831, &Place::Subdistrict(7272), 6940918), // อบต.ยามู
    row(SubdistrictMunicipality, 477, &Place::District(904), 5941001), // ทต.ยะรัง
    row(SubdistrictAdministration, 1074, &Place::Subdistrict(7293), 6941002), // อบต.กอลำ
    row(SubdistrictAdministration, 1369, &Place::Subdistrict(7291), 6941003), // อบต.คลองใหม่
    row(SubdistrictAdministration, 5454, &Place::Subdistrict(7292), 6941004), // อบต.เมาะมาวี
    row(SubdistrictAdministration, 4144, &Place::Subdistrict(7289), 6941005), // อบต.วัด
    row(SubdistrictAdministration, 1041, &Place::Subdistrict(7290), 6941006), // อบต.กระโด
    row(SubdistrictAdministration, 5278, &Place::Subdistrict(7294), 6941007), // อบต.เขาตูม
    row(SubdistrictAdministration, 3310, &Place::Subdistrict(7285), 6941008), // อบต.ประจัน
    row(SubdistrictAdministration, 3423, &Place::Subdistrict(7288), 6941009), // อบต.ปิตูมุดี
    row(SubdistrictAdministration, 477, &Place::Subdistrict(7283), 6941010), // อบต.ยะรัง
    row(SubdistrictAdministration, 3859, &Place::Subdistrict(7287), 6941011), // อบต.ระแว้ง
    row(SubdistrictAdministration, 4375, &Place::Subdistrict(7284), 6941012), // อบต.สะดาวา
    row(SubdistrictAdministration, 4379, &Place::Subdistrict(7286), 6941013), // อบต.สะนอ
    row(SubdistrictAdministration, 1083, &Place::Subdistrict(7295), 6941101), // อบต.กะรุบี
    row(SubdistrictAdministration, 1937, &Place::Subdistrict(7296), 6941102), // อบต.ตะโละดือรามัน
    row(SubdistrictAdministration, 3344, &Place::Subdistrict(7297), 6941103), // อบต.ปล่องหอย
    row(SubdistrictAdministration, 3781, &Place::Subdistrict(7299), 6941201), // อบต.ม่วงเตี้ย
    row(SubdistrictAdministration, 3491, &Place::Subdistrict(7300), 6941202), // อบต.ป่าไร่
    row(SubdistrictAdministration, 929, &Place::Subdistrict(7298), 6941203), // อบต.แม่ลาน
    row(ProvincialAdministration, 478, &Place::Province(75), 2950101), // อบจ.ยะลา
    row(CityMunicipality, 478, &Place::District(907), 3950102), // ทน.ยะลา
    row(TownMunicipality, 4397, &Place::Subdistrict(7313), 4950103), // ทม.สะเตงนอก
    row(SubdistrictMunicipality, 4001, &Place::District(907), 5950104), // ทต.ลำใหม่
    row(SubdistrictMunicipality, 2999, &Place::Subdistrict(7302), 5950105), // ทต.บุดี
    row(SubdistrictMunicipality, 2330, &Place::Subdistrict(7306), 5950106), // ทต.ท่าสาป
    row(SubdistrictAdministration, 478, &Place::Subdistrict(7305), 6950107), // อบต.ยะลา
    row(SubdistrictMunicipality, 3839, &Place::Subdistrict(7303), 5950108), // ทต.ยุโป
    row(SubdistrictAdministration, 3985, &Place::Subdistrict(7309), 6950109), // อบต.ลำพะยา
    row(SubdistrictAdministration, 4005, &Place::Subdistrict(7304), 6950110), // อบต.ลิดล
    row(SubdistrictAdministration, 1985, &Place::Subdistrict(7314), 6950111), // อบต.ตาเซะ
    row(SubdistrictAdministration, 2719, &Place::Subdistrict(7312), 6950112), // อบต.บันนังสาเรง
    row(SubdistrictAdministration, 5437, &Place::Subdistrict(7310), 6950113), // อบต.เปาะเส้ง
    row(SubdistrictAdministration, 3600, &Place::Subdistrict(7311), 6950114), // อบต.พร่อน
    row(SubdistrictAdministration, 4001, &Place::Subdistrict(7307), 6950115), // อบต.ลำใหม่
    row(SubdistrictAdministration, 4871, &Place::Subdistrict(7308), 6950116), // อบต.หน้าถ้ำ
    row(TownMunicipality, 802, &Place::District(908), 4950201), // ทม.เบตง
    row(SubdistrictAdministration, 1987, &Place::Subdistrict(7317), 6950202), // อบต.ตาเนาะแมเราะ
    row(SubdistrictMunicipality, 2410, &Place::Subdistrict(7319), 5950203), // ทต.ธารน้ำทิพย์
    row(SubdistrictAdministration, 3792, &Place::Subdistrict(7316), 6950204), // อบต.ยะรม
    row(SubdistrictAdministration, 5132, &Place::Subdistrict(7318), 6950205), // อบต.อัยเยอร์เวง
    row(SubdistrictMunicipality, 256, &Place::District(909), 5950301), // ทต.บันนังสตา
    row(SubdistrictMunicipality, 5333, &Place::Subdistrict(7325), 5950302), // ทต.เขื่อนบางลาง
    row(SubdistrictAdministration, 143, &Place::Subdistrict(7324), 6950303), // อบต.ตลิ่งชัน
    row(SubdistrictAdministration, 1986, &Place::Subdistrict(7322), 6950304), // อบต.ตาเนาะปูเต๊ะ
    row(SubdistrictAdministration, 256, &Place::Subdistrict(7320), 6950305), // อบต.บันนังสตา
    row(SubdistrictAdministration, 300, &Place::Subdistrict(7321), 6950306), // อบต.บาเจาะ
    row(SubdistrictAdministration, 2034, &Place::Subdistrict(7323), 6950307), // อบต.ถ้ำทะลุ
    row(SubdistrictMunicipality, 1401, &Place::District(910), 5950401), // ทต.คอกช้าง
    row(SubdistrictAdministration, 205, &Place::Subdistrict(7326), 6950402), // อบต.ธารโต
    row(SubdistrictAdministration, 5756, &Place::Subdistrict(7328), 6950403), // อบต.แม่หวาด
    row(SubdistrictAdministration, 3271, &Place::Subdistrict(7327), 6950404), // อบต.บ้านแหร
    row(SubdistrictAdministration, 1455, &Place::Subdistrict(7329), 6950405), // อบต.คีรีเขต
    row(SubdistrictMunicipality, 480, &Place::District(911), 5950501), // ทต.ยะหา
    row(SubdistrictAdministration, 1959, &Place::Subdistrict(7334), 6950502), // อบต.ตาชี
    row(SubdistrictAdministration, 3938, &Place::Subdistrict(7331), 6950503), // อบต.ละแอ
    row(SubdistrictAdministration, 1100, &Place::Subdistrict(7336), 6950504), // อบต.กาตอง
    row(SubdistrictAdministration, 2954, &Place::Subdistrict(7333), 6950505), // อบต.บาโร๊ะ
    row(SubdistrictMunicipality, 3361, &Place::Subdistrict(7332), 5950506), // ทต.ปะแต
    row(SubdistrictAdministration, 480, &Place::Subdistrict(7330), 6950507), // อบต.ยะหา
    row(SubdistrictAdministration, 2952, &Place::Subdistrict(7335), 6950508), // อบต.บาโงยซิแน
    row(SubdistrictMunicipality, 6445, &Place::District(912), 5950601), // ทต.เมืองรามันห์
    row(SubdistrictMunicipality, 5825, &Place::District(912), 5950602), // ทต.โกตาบารู
    row(SubdistrictAdministration, 1103, &Place::Subdistrict(7337), 6950603), // อบต.กายูบอเกาะ
    row(SubdistrictAdministration, 1940, &Place::Subdistrict(7352), 6950604), // อบต.ตะโล๊ะหะลอ
    row(SubdistrictAdministration, 2274, &Place::Subdistrict(7344), 6950605), // อบต.ท่าธง
    row(SubdistrictAdministration, 1533, &Place::Subdistrict(7343), 6950606), // อบต.จะกว๊ะ
    row(SubdistrictAdministration, 1073, &Place::Subdistrict(7340), 6950607), // อบต.กอตอตือร๊ะ
    row(SubdistrictAdministration, 1105, &Place::Subdistrict(7339), 6950608), // อบต.กาลอ
    row(SubdistrictAdministration, 1107, &Place::Subdistrict(7338), 6950609), // อบต.กาลูปัง
    row(SubdistrictAdministration, 5196, &Place::Subdistrict(7342), 6950610), // อบต.เกะรอ
    row(SubdistrictAdministration, 5420, &Place::Subdistrict(7345), 6950611), // อบต.เนินงาม
    row(SubdistrictAdministration, 2951, &Place::Subdistrict(7347), 6950612), // อบต.บาโงย
    row(SubdistrictMunicipality, 2947, &Place::Subdistrict(7346), 5950613), // ทต.บาลอ
    row(SubdistrictAdministration, 2991, &Place::Subdistrict(7348), 6950614), // อบต.บือมัง
    row(SubdistrictAdministration, 3791, &Place::Subdistrict(7349), 6950615), // อบต.ยะต๊ะ
    row(SubdistrictAdministration, 4087, &Place::Subdistrict(7350), 6950616), // อบต.วังพญา
    row(SubdistrictAdministration, 5134, &Place::Subdistrict(7351), 6950617), // อบต.อาซ่อง
    row(SubdistrictAdministration, 2948, &Place::Subdistrict(7354), 6950701), // อบต.บาละ
    row(SubdistrictAdministration, 23, &Place::Subdistrict(7353), 6950702), // อบต.กาบัง
    row(SubdistrictAdministration, 4, &Place::Subdistrict(7355), 6950801), // อบต.กรงปินัง
    row(SubdistrictAdministration, 4401, &Place::Subdistrict(7356), 6950802), // อบต.สะเอะ
    row(SubdistrictAdministration, 3429, &Place::Subdistrict(7358), 6950803), // อบต.ปุโรง
    row(SubdistrictAdministration, 5020, &Place::Subdistrict(7357), 6950804), // อบต.ห้วยกระทิง
    row(ProvincialAdministration, 217, &Place::Province(76), 2960101), // อบจ.นราธิวาส
    row(TownMunicipality, 217, &Place::District(915), 4960102), // ทม.นราธิวาส
    row(SubdistrictMunicipality, 1086, &Place::Subdistrict(7364), 5960103), // ทต.กะลุวอเหนือ
    row(SubdistrictAdministration, 3988, &Place::Subdistrict(7360), 6960104), // อบต.ลำภู
    row(SubdistrictAdministration, 5898, &Place::Subdistrict(7365), 6960105), // อบต.โคกเคียน
    row(SubdistrictAdministration, 2835, &Place::Subdistrict(7362), 6960106), // อบต.บางปอ
    row(SubdistrictAdministration, 3727, &Place::Subdistrict(7361), 6960107), // อบต.มะนังตายอ
    row(SubdistrictAdministration, 1085, &Place::Subdistrict(7363), 6960108), // อบต.กะลุวอ
    row(TownMunicipality, 150, &Place::District(916), 4960201), // ทม.ตากใบ
    row(SubdistrictAdministration, 5224, &Place::Subdistrict(7371), 6960202), // อบต.เกาะสะท้อน
    row(SubdistrictAdministration, 3600, &Place::Subdistrict(7368), 6960203), // อบต.พร่อน
    row(SubdistrictAdministration, 6158, &Place::Subdistrict(7367), 6960204), // อบต.ไพรวัน
    row(SubdistrictAdministration, 4245, &Place::Subdistrict(7369), 6960205), // อบต.ศาลาใหม่
    row(SubdistrictAdministration, 5916, &Place::Subdistrict(7373), 6960206), // อบต.โฆษิต
    row(SubdistrictAdministration, 2504, &Place::Subdistrict(7372), 6960207), // อบต.นานาค
    row(SubdistrictAdministration, 2767, &Place::Subdistrict(7370), 6960208), // อบต.บางขุนทอง
    row(SubdistrictMunicipality, 6239, &Place::District(917), 5960301), // ทต.ต้นไทร
    row(SubdistrictMunicipality, 300, &Place::District(917), 5960302), // ทต.บาเจาะ
    row(SubdistrictAdministration, 300, &Place::Subdistrict(7374), 6960303), // อบต.บาเจาะ
    row(SubdistrictAdministration, 3354, &Place::Subdistrict(7377), 6960304), // อบต.ปะลุกาสาเมาะ
    row(SubdistrictAdministration, 1111, &Place::Subdistrict(7376), 6960305), // อบต.กาเยาะมาตี
    row(SubdistrictAdministration, 2950, &Place::Subdistrict(7379), 6960306), // อบต.บาเระใต้
    row(SubdistrictAdministration, 2949, &Place::Subdistrict(7378), 6960307), // อบต.บาเระเหนือ
    row(SubdistrictAdministration, 4021, &Place::Subdistrict(7375), 6960308), // อบต.ลุโบะสาวอ
    row(SubdistrictMunicipality, 485, &Place::District(918), 5960401), // ทต.ยี่งอ
    row(SubdistrictAdministration, 485, &Place::Subdistrict(7380), 6960402), // อบต.ยี่งอ
    row(SubdistrictAdministration, 1531, &Place::Subdistrict(7382), 6960403), // อบต.จอเบาะ
    row(SubdistrictAdministration, 1914, &Place::Subdistrict(7385), 6960404), // อบต.ตะปอเยาะ
    row(SubdistrictAdministration, 3932, &Place::Subdistrict(7381), 6960405), // อบต.ละหาร
    row(SubdistrictAdministration, 4018, &Place::Subdistrict(7383), 6960406), // อบต.ลุโบะบายะ
    row(SubdistrictAdministration, 4019, &Place::Subdistrict(7384), 6960407), // อบต.ลุโบะบือซา
    row(SubdistrictMunicipality, 1943, &Place::District(919), 5960501), // ทต.ตันหยงมัส
    row(SubdistrictMunicipality, 3733, &Place::District(919), 5960502), // ทต.มะรือโบตก
    row(SubdistrictAdministration, 1106, &Place::Subdistrict(7389), 6960503), // อบต.กาลิซา
    row(SubdistrictAdministration, 1943, &Place::Subdistrict(7386), 6960504), // อบต.ตันหยงมัส
    row(SubdistrictAdministration, 2953, &Place::Subdistrict(7390), 6960505), // อบต.บาโงสะโต
    row(SubdistrictAdministration, 5361, &Place::Subdistrict(7391), 6960506), // อบต.เฉลิม
    row(SubdistrictAdministration, 1944, &Place::Subdistrict(7387), 6960507), // อบต.ตันหยงลิมอ
    row(SubdistrictAdministration, 2711, &Place::Subdistrict(7388), 6960508), // อบต.บองอ
    row(SubdistrictAdministration, 3733, &Place::Subdistrict(7392), 6960509), // อบต.มะรือโบตก
    row(SubdistrictMunicipality, 502, &Place::District(920), 5960601), // ทต.รือเสาะ
    row(SubdistrictAdministration, 502, &Place::Subdistrict(7393), 6960602), // อบต.รือเสาะ
    row(SubdistrictAdministration, 3903, &Place::Subdistrict(7399), 6960603), // อบต.รือเสาะออก
    row(SubdistrictAdministration, 3964, &Place::Subdistrict(7398), 6960604), // อบต.ลาโละ
    row(SubdistrictAdministration, 4484, &Place::Subdistrict(7394), 6960605), // อบต.สาวอ
    row(SubdistrictAdministration, 4463, &Place::Subdistrict(7396), 6960606), // อบต.สามัคคี
    row(SubdistrictAdministration, 5884, &Place::Subdistrict(7400), 6960607), // อบต.โคกสะตอ
    row(SubdistrictAdministration, 2943, &Place::Subdistrict(7397), 6960608), // อบต.บาตง
    row(SubdistrictAdministration, 5517, &Place::Subdistrict(7395), 6960609), // อบต.เรียง
    row(SubdistrictAdministration, 4547, &Place::Subdistrict(7401), 6960610), // อบต.สุวารี
    row(SubdistrictMunicipality, 581, &Place::District(921), 5960701), // ทต.ศรีสาคร
    row(SubdistrictAdministration, 1678, &Place::Subdistrict(7402), 6960702), // อบต.ซากอ
    row(SubdistrictAdministration, 581, &Place::Subdistrict(7404), 6960703), // อบต.ศรีสาคร
    row(SubdistrictAdministration, 1109, &Place::Subdistrict(7406), 6960704), // อบต.กาหลง
    row(SubdistrictAdministration, 5364, &Place::Subdistrict(7405), 6960705), // อบต.เชิงคีรี
    row(SubdistrictAdministration, 1917, &Place::Subdistrict(7403), 6960706), // อบต.ตะมะยูง
    row(SubdistrictAdministration, 568, &Place::Subdistrict(7407), 6960707), // อบต.ศรีบรรพต
    row(SubdistrictMunicipality, 6279, &Place::District(922), 5960801), // ทต.บูเก๊ะตา
    row(SubdistrictMunicipality, 948, &Place::District(922), 5960802), // ทต.แว้ง
    row(SubdistrictAdministration, 1499, &Place::Subdistrict(7410), 6960803), // อบต.ฆอเลาะ
    row(SubdistrictAdministration, 5689, &Place::Subdistrict(7412), 6960804), // อบต.แม่ดง
    row(SubdistrictAdministration, 6078, &Place::Subdistrict(7411), 6960805), // อบต.โละจูด
    row(SubdistrictAdministration, 948, &Place::Subdistrict(7408), 6960806), // อบต.แว้ง
    row(SubdistrictAdministration, 1102, &Place::Subdistrict(7409), 6960807), // อบต.กายูคละ
    row(SubdistrictAdministration, 909, &Place::Subdistrict(7413), 6960808), // อบต.เอราวัณ
    row(SubdistrictMunicipality, 657, &Place::District(923), 5960901), // ทต.สุคิริน
    row(SubdistrictAdministration, 5247, &Place::Subdistrict(7416), 6960902), // อบต.เกียร์
    row(SubdistrictAdministration, 657, &Place::Subdistrict(7415), 6960903), // อบต.สุคิริน
    row(SubdistrictAdministration, 3695, &Place::Subdistrict(7417), 6960904), // อบต.ภูเขาทอง
    row(SubdistrictAdministration, 3759, &Place::Subdistrict(7414), 6960905), // อบต.มาโมง
    row(SubdistrictAdministration, 3910, &Place::Subdistrict(7418), 6960906), // อบต.ร่มไทร
    row(TownMunicipality, 665, &Place::District(924), 4961001), // ทม.สุไหงโก-ลก
    row(SubdistrictMunicipality, 3420, &Place::Subdistrict(7420), 5961002), // ทต.ปาเสมัส
    row(SubdistrictAdministration, 3432, &Place::Subdistrict(7422), 6961003), // อบต.ปูโยะ
    row(SubdistrictAdministration, 3764, &Place::Subdistrict(7421), 6961004), // อบต.มูโนะ
    row(SubdistrictMunicipality, 3355, &Place::District(925), 5961101), // ทต.ปะลุรู
    row(SubdistrictAdministration, 3355, &Place::Subdistrict(7423), 6961102), // อบต.ปะลุรู
    row(SubdistrictAdministration, 1108, &Place::Subdistrict(7428), 6961103), // อบต.กาวะ
    row(SubdistrictAdministration, 5927, &Place::Subdistrict(7425), 6961104), // อบต.โต๊ะเด็ง
    row(SubdistrictAdministration, 4439, &Place::Subdistrict(7426), 6961105), // อบต.สากอ
    row(SubdistrictAdministration, 664, &Place::Subdistrict(7424), 6961106), // อบต.สุไหงปาดี
    row(SubdistrictAdministration, 3902, &Place::Subdistrict(7427), 6961107), // อบต.ริโก๋
    row(SubdistrictAdministration, 1834, &Place::Subdistrict(7430), 6961201), // อบต.ดุซงญอ
    row(SubdistrictAdministration, 86, &Place::Subdistrict(7429), 6961202), // อบต.จะแนะ
    row(SubdistrictAdministration, 1663, &Place::Subdistrict(7432), 6961203), // อบต.ช้างเผือก
    row(SubdistrictAdministration, 3494, &Place::Subdistrict(7431), 6961204), // อบต.ผดุงมาตร
    row(SubdistrictAdministration, 1520, &Place::Subdistrict(7433), 6961301), // อบต.จวบ
    row(SubdistrictAdministration, 3017, &Place::Subdistrict(7434), 6961302), // อบต.บูกิต
    row(SubdistrictAdministration, 3734, &Place::Subdistrict(7435), 6961303), // อบต.มะรือโบออก
];

pub(in crate::data) static NAME_BUCKETS: [u16; 4097] = [
    0, 6, 7, 17, 23, 23, 23, 29, 32, 33, 33, 35, 35, 38, 40, 42, 42, 43, 44, 45,
    47, 48, 49, 49, 49, 49, 50, 50, 50, 50, 51, 52, 53, 56, 57, 59, 62, 63, 64, 66,
    66, 67, 70, 74, 76, 80, 80, 81, 84, 86, 86, 88, 88, 90, 92, 95, 95, 95, 96, 98,
    100, 102, 103, 103, 106, 108, 111, 111, 112, 112, 119, 120, 121, 121, 123, 134, 135, 143, 145, 148,
    149, 150, 152, 157, 158, 160, 163, 165, 166, 168, 170, 172, 174, 175, 178, 180, 183, 183, 184, 184,
    186, 188, 189, 190, 190, 190, 192, 194, 200, 200, 201, 206, 208, 208, 211, 213, 214, 214, 214, 215,
    216, 218, 219, 221, 222, 222, 225, 225, 229, 231, 238, 239, 241, 243, 244, 245, 247, 248, 248, 249,
    250, 252, 252, 252, 256, 260, 260, 262, 262, 263, 264, 266, 269, 271, 276, 276, 277, 279, 280, 280,
    283, 292, 294, 295, 295, 296, 296, 298, 300, 300, 301, 304, 307, 308, 314, 315, 316, 322, 323, 325,
    333, 336, 340, 340, 342, 342, 350, 351, 352, 355, 356, 362, 363, 365, 366, 367, 369, 371, 371, 375,
    378, 378, 381, 381, 383, 383, 383, 384, 387, 387, 388, 388, 391, 397, 401, 402, 407, 407, 408, 413,
    413, 413, 414, 415, 418, 422, 427, 427, 428, 429, 431, 431, 433, 435, 439, 440, 443, 447, 448, 449,
    449, 449, 452, 453, 453, 453, 453, 453, 455, 458, 461, 462, 465, 470, 471, 474, 477, 478, 478, 478,
    480, 480, 485, 485, 486, 487, 489, 492, 495, 496, 498, 498, 498, 499, 500, 501, 503, 503, 504, 504,
    504, 504, 504, 507, 507, 508, 508, 510, 511, 513, 513, 516, 517, 523, 525, 526, 527, 528, 528, 529,
    529, 539, 540, 542, 547, 552, 553, 558, 558, 558, 558, 558, 561, 573, 574, 576, 576, 577, 578, 580,
    581, 582, 584, 586, 591, 592, 596, 596, 600, 600, 601, 604, 604, 605, 605, 607, 610, 611, 613, 615,
    622, 623, 623, 626, 632, 633, 635, 635, 636, 636, 636, 637, 640, 641, 641, 643, 643, 643, 644, 645,
    647, 648, 651, 660, 663, 667, 677, 677, 677, 679, 679, 680, 682, 686, 691, 692, 692, 693, 694, 698,
    701, 701, 702, 704, 706, 712, 713, 713, 716, 719, 720, 724, 724, 726, 728, 731, 733, 733, 733, 737,
    739, 741, 741, 747, 747, 752, 759, 763, 763, 763, 769, 769, 771, 777, 777, 785, 785, 787, 789, 791,
    791, 792, 794, 797, 798, 801, 802, 803, 805, 805, 809, 814, 816, 816, 816, 822, 827, 828, 832, 834,
    837, 839, 839, 843, 847, 847, 848, 850, 853, 857, 864, 865, 866, 868, 869, 870, 873, 874, 875, 879,
    879, 879, 900, 904, 907, 907, 910, 915, 915, 915, 917, 921, 922, 930, 931, 931, 934, 946, 949, 951,
    951, 953, 954, 955, 956, 957, 957, 959, 959, 960, 961, 961, 961, 966, 966, 966, 972, 973, 976, 977,
    982, 984, 988, 991, 992, 996, 1004, 1004, 1004, 1005, 1008, 1010, 1016, 1018, 1018, 1019, 1021, 1031, 1033, 1036,
    1038, 1039, 1042, 1045, 1048, 1050, 1053, 1059, 1059, 1061, 1063, 1064, 1064, 1065, 1065, 1068, 1071, 1075, 1076, 1079,
    1080, 1081, 1082, 1082, 1082, 1083, 1083, 1086, 1090, 1093, 1095, 1095, 1096, 1096, 1097, 1099, 1100, 1101, 1102, 1102,
    1103, 1112, 1113, 1113, 1114, 1114, 1120, 1121, 1121, 1127, 1127, 1128, 1130, 1131, 1133, 1133, 1136, 1137, 1139, 1139,
    1141, 1142, 1144, 1148, 1150, 1150, 1150, 1154, 1155, 1158, 1159, 1159, 1163, 1163, 1165, 1166, 1166, 1172, 1175, 1179,
    1181, 1184, 1186, 1186, 1189, 1190, 1191, 1192, 1196, 1198, 1199, 1201, 1202, 1208, 1209, 1210, 1212, 1215, 1215, 1220,
    1223, 1225, 1226, 1228, 1235, 1235, 1236, 1238, 1247, 1248, 1251, 1256, 1256, 1256, 1257, 1257, 1258, 1258, 1260, 1261,
    1263, 1263, 1265, 1269, 1269, 1269, 1270, 1272, 1272, 1274, 1275, 1276, 1276, 1277, 1278, 1280, 1282, 1282, 1283, 1284,
    1288, 1288, 1292, 1295, 1297, 1298, 1298, 1300, 1304, 1305, 1305, 1309, 1311, 1312, 1314, 1315, 1316, 1317, 1324, 1324,
    1325, 1325, 1325, 1330, 1330, 1334, 1336, 1340, 1340, 1343, 1347, 1347, 1352, 1354, 1355, 1359, 1361, 1362, 1364, 1370,
    1371, 1374, 1374, 1374, 1374, 1376, 1376, 1376, 1378, 1378, 1378, 1378, 1379, 1380, 1381, 1382, 1387, 1388, 1388, 1389,
    1393, 1393, 1393, 1397, 1398, 1398, 1402, 1402, 1406, 1407, 1410, 1410, 1412, 1414, 1416, 1418, 1418, 1420, 1420, 1423,
    1424, 1425, 1426, 1429, 1431, 1436, 1440, 1441, 1442, 1442, 1444, 1446, 1449, 1449, 1449, 1452, 1458, 1459, 1460, 1461,
    1462, 1466, 1466, 1468, 1468, 1470, 1471, 1474, 1476, 1476, 1476, 1476, 1478, 1481, 1487, 1489, 1493, 1493, 1493, 1495,
    1497, 1498, 1498, 1498, 1499, 1503, 1515, 1518, 1518, 1519, 1522, 1526, 1527, 1528, 1529, 1530, 1537, 1541, 1542, 1544,
    1546, 1546, 1554, 1556, 1556, 1560, 1563, 1563, 1564, 1566, 1569, 1572, 1575, 1576, 1580, 1580, 1581, 1581, 1581, 1582,
    1588, 1588, 1590, 1590, 1594, 1594, 1598, 1599, 1601, 1604, 1605, 1605, 1607, 1612, 1617, 1619, 1619, 1624, 1627, 1627,
    1631, 1634, 1636, 1638, 1641, 1644, 1645, 1649, 1650, 1652, 1654, 1655, 1655, 1655, 1655, 1657, 1658, 1659, 1672, 1673,
    1678, 1678, 1680, 1683, 1684, 1686, 1693, 1693, 1695, 1695, 1698, 1702, 1703, 1704, 1709, 1709, 1709, 1710, 1711, 1715,
    1718, 1722, 1724, 1724, 1728, 1730, 1731, 1733, 1735, 1736, 1736, 1736, 1737, 1740, 1741, 1742, 1746, 1747, 1747, 1747,
    1748, 1748, 1750, 1751, 1751, 1753, 1756, 1757, 1757, 1760, 1763, 1765, 1767, 1770, 1771, 1771, 1772, 1773, 1775, 1780,
    1784, 1787, 1787, 1788, 1790, 1790, 1792, 1792, 1793, 1794, 1797, 1797, 1804, 1804, 1804, 1805, 1807, 1807, 1810, 1812,
    1812, 1814, 1818, 1819, 1820, 1820, 1822, 1825, 1829, 1829, 1829, 1831, 1831, 1836, 1836, 1839, 1839, 1841, 1841, 1843,
    1844, 1847, 1849, 1850, 1850, 1851, 1851, 1852, 1852, 1855, 1855, 1855, 1855, 1858, 1858, 1866, 1867, 1870, 1872, 1873,
    1873, 1876, 1878, 1880, 1881, 1883, 1883, 1886, 1886, 1890, 1895, 1896, 1899, 1900, 1901, 1904, 1906, 1907, 1907, 1909,
    1910, 1917, 1917, 1918, 1919, 1923, 1923, 1923, 1933, 1935, 1942, 1942, 1943, 1946, 1949, 1951, 1953, 1953, 1954, 1954,
    1955, 1957, 1959, 1959, 1961, 1963, 1963, 1964, 1965, 1965, 1965, 1966, 1967, 1969, 1970, 1970, 1970, 1971, 1974, 1976,
    1977, 1977, 1980, 1981, 1982, 1988, 1990, 1991, 1992, 1996, 2000, 2000, 2002, 2005, 2010, 2013, 2017, 2019, 2020, 2034,
    2038, 2041, 2044, 2046, 2049, 2051, 2052, 2053, 2058, 2058, 2060, 2061, 2061, 2062, 2062, 2062, 2063, 2069, 2069, 2072,
    2074, 2074, 2076, 2078, 2079, 2080, 2085, 2089, 2092, 2093, 2096, 2097, 2100, 2104, 2104, 2105, 2106, 2111, 2111, 2116,
    2116, 2119, 2122, 2123, 2130, 2130, 2130, 2130, 2134, 2134, 2145, 2145, 2146, 2147, 2148, 2150, 2155, 2156, 2158, 2160,
    2160, 2161, 2172, 2173, 2175, 2175, 2180, 2182, 2185, 2188, 2192, 2194, 2199, 2202, 2202, 2208, 2208, 2209, 2210, 2210,
    2210, 2212, 2214, 2214, 2218, 2219, 2223, 2226, 2226, 2226, 2228, 2228, 2229, 2231, 2236, 2241, 2244, 2258, 2259, 2261,
    2261, 2264, 2265, 2265, 2267, 2270, 2270, 2270, 2271, 2271, 2272, 2273, 2274, 2279, 2284, 2285, 2285, 2286, 2286, 2286,
    2287, 2288, 2288, 2289, 2292, 2292, 2295, 2296, 2303, 2304, 2305, 2307, 2307, 2307, 2308, 2314, 2323, 2324, 2327, 2330,
    2331, 2333, 2335, 2335, 2336, 2337, 2338, 2339, 2339, 2347, 2350, 2352, 2352, 2356, 2364, 2364, 2366, 2366, 2373, 2373,
    2373, 2377, 2381, 2383, 2385, 2385, 2387, 2389, 2389, 2392, 2393, 2394, 2395, 2397, 2398, 2401, 2402, 2407, 2409, 2410,
    2413, 2416, 2417, 2418, 2420, 2422, 2422, 2424, 2424, 2425, 2426, 2430, 2430, 2431, 2433, 2439, 2439, 2439, 2441, 2441,
    2441, 2442, 2444, 2444, 2448, 2448, 2450, 2452, 2457, 2458, 2458, 2460, 2466, 2469, 2471, 2473, 2477, 2478, 2481, 2482,
    2482, 2485, 2486, 2491, 2493, 2496, 2497, 2497, 2500, 2503, 2504, 2504, 2506, 2507, 2507, 2509, 2510, 2511, 2515, 2517,
    2517, 2519, 2520, 2523, 2524, 2527, 2531, 2531, 2532, 2532, 2532, 2535, 2537, 2538, 2541, 2542, 2543, 2543, 2543, 2543,
    2546, 2548, 2557, 2557, 2559, 2559, 2560, 2563, 2564, 2565, 2570, 2570, 2572, 2572, 2573, 2576, 2577, 2578, 2579, 2581,
    2582, 2582, 2582, 2583, 2591, 2592, 2594, 2595, 2597, 2597, 2598, 2601, 2605, 2609, 2609, 2612, 2622, 2623, 2625, 2628,
    2629, 2629, 2631, 2633, 2634, 2635, 2635, 2635, 2635, 2637, 2637, 2638, 2640, 2644, 2645, 2647, 2649, 2650, 2654, 2655,
    2658, 2658, 2659, 2663, 2664, 2666, 2666, 2672, 2672, 2675, 2676, 2679, 2682, 2685, 2691, 2692, 2695, 2702, 2703, 2703,
    2704, 2705, 2706, 2707, 2707, 2714, 2714, 2715, 2716, 2716, 2721, 2722, 2723, 2725, 2725, 2725, 2728, 2731, 2732, 2734,
    2735, 2737, 2740, 2740, 2743, 2748, 2749, 2754, 2754, 2755, 2756, 2758, 2760, 2760, 2761, 2761, 2762, 2765, 2766, 2767,
    2769, 2772, 2773, 2776, 2777, 2779, 2780, 2783, 2785, 2786, 2786, 2786, 2790, 2790, 2790, 2790, 2791, 2791, 2793, 2793,
    2794, 2796, 2796, 2798, 2799, 2800, 2801, 2803, 2804, 2805, 2807, 2812, 2819, 2821, 2821, 2822, 2826, 2827, 2830, 2832,
    2833, 2835, 2838, 2838, 2841, 2841, 2842, 2849, 2852, 2854, 2856, 2859, 2859, 2860, 2860, 2860, 2860, 2866, 2867, 2869,
    2876, 2876, 2876, 2876, 2877, 2881, 2885, 2885, 2885, 2886, 2891, 2891, 2892, 2893, 2897, 2899, 2903, 2903, 2904, 2905,
    2906, 2910, 2911, 2912, 2914, 2918, 2923, 2925, 2925, 2925, 2926, 2928, 2934, 2935, 2938, 2939, 2943, 2945, 2947, 2954,
    2956, 2957, 2959, 2961, 2961, 2961, 2962, 2964, 2965, 2966, 2966, 2967, 2968, 2968, 2973, 2973, 2976, 2977, 2978, 2979,
    2979, 2979, 2980, 2983, 2985, 2988, 2990, 2992, 2996, 3003, 3005, 3006, 3009, 3010, 3012, 3014, 3014, 3014, 3016, 3018,
    3018, 3019, 3021, 3021, 3022, 3023, 3023, 3025, 3029, 3029, 3031, 3033, 3033, 3033, 3033, 3034, 3035, 3035, 3036, 3038,
    3039, 3043, 3044, 3046, 3047, 3047, 3048, 3050, 3050, 3052, 3055, 3058, 3058, 3063, 3064, 3065, 3065, 3066, 3066, 3067,
    3067, 3068, 3070, 3071, 3071, 3073, 3075, 3076, 3077, 3081, 3081, 3088, 3091, 3092, 3093, 3093, 3093, 3093, 3093, 3095,
    3096, 3096, 3096, 3097, 3101, 3102, 3104, 3105, 3106, 3108, 3108, 3109, 3114, 3117, 3118, 3123, 3124, 3125, 3132, 3132,
    3140, 3140, 3140, 3142, 3144, 3144, 3145, 3145, 3145, 3146, 3150, 3153, 3154, 3156, 3156, 3160, 3162, 3162, 3172, 3173,
    3179, 3180, 3180, 3180, 3182, 3183, 3184, 3184, 3186, 3186, 3189, 3190, 3192, 3192, 3195, 3198, 3199, 3201, 3206, 3206,
    3208, 3209, 3211, 3211, 3211, 3212, 3215, 3227, 3227, 3227, 3230, 3230, 3231, 3233, 3233, 3233, 3235, 3237, 3238, 3240,
    3242, 3247, 3253, 3253, 3257, 3258, 3261, 3261, 3261, 3261, 3261, 3262, 3268, 3268, 3270, 3273, 3273, 3278, 3283, 3285,
    3286, 3288, 3292, 3293, 3294, 3301, 3302, 3304, 3309, 3309, 3310, 3313, 3313, 3316, 3316, 3317, 3318, 3321, 3321, 3321,
    3323, 3324, 3325, 3327, 3328, 3332, 3333, 3335, 3337, 3340, 3341, 3343, 3343, 3345, 3348, 3348, 3349, 3351, 3352, 3355,
    3356, 3357, 3359, 3361, 3364, 3367, 3368, 3376, 3376, 3376, 3378, 3380, 3383, 3385, 3385, 3388, 3389, 3390, 3390, 3391,
    3391, 3391, 3391, 3393, 3394, 3395, 3396, 3399, 3400, 3400, 3400, 3404, 3406, 3409, 3410, 3412, 3418, 3420, 3422, 3423,
    3423, 3423, 3424, 3426, 3427, 3430, 3432, 3432, 3435, 3435, 3437, 3437, 3437, 3440, 3441, 3442, 3444, 3446, 3447, 3451,
    3452, 3452, 3453, 3453, 3454, 3456, 3459, 3459, 3460, 3460, 3462, 3465, 3469, 3476, 3479, 3481, 3485, 3489, 3493, 3493,
    3495, 3496, 3496, 3497, 3498, 3498, 3500, 3503, 3505, 3506, 3508, 3508, 3515, 3516, 3517, 3520, 3524, 3527, 3530, 3533,
    3535, 3535, 3535, 3535, 3538, 3539, 3540, 3541, 3541, 3541, 3541, 3542, 3542, 3544, 3547, 3549, 3550, 3552, 3553, 3555,
    3555, 3556, 3558, 3562, 3562, 3562, 3564, 3567, 3570, 3570, 3571, 3576, 3580, 3581, 3585, 3586, 3587, 3587, 3587, 3590,
    3593, 3595, 3598, 3600, 3601, 3601, 3610, 3611, 3612, 3613, 3613, 3617, 3617, 3618, 3619, 3620, 3621, 3623, 3624, 3624,
    3625, 3625, 3629, 3629, 3633, 3635, 3635, 3668, 3669, 3672, 3676, 3676, 3677, 3678, 3680, 3681, 3681, 3682, 3682, 3684,
    3684, 3689, 3689, 3689, 3692, 3692, 3693, 3694, 3698, 3698, 3701, 3704, 3705, 3707, 3709, 3710, 3712, 3715, 3719, 3725,
    3725, 3726, 3726, 3726, 3727, 3727, 3730, 3734, 3736, 3737, 3738, 3740, 3741, 3742, 3745, 3745, 3748, 3750, 3752, 3752,
    3752, 3753, 3755, 3758, 3758, 3759, 3761, 3763, 3765, 3766, 3767, 3768, 3769, 3769, 3773, 3773, 3774, 3777, 3779, 3783,
    3788, 3792, 3794, 3797, 3797, 3797, 3799, 3803, 3804, 3816, 3817, 3817, 3819, 3821, 3821, 3824, 3826, 3830, 3830, 3831,
    3832, 3838, 3839, 3839, 3840, 3842, 3847, 3850, 3850, 3852, 3852, 3857, 3862, 3863, 3865, 3866, 3868, 3869, 3870, 3871,
    3871, 3873, 3873, 3873, 3875, 3881, 3882, 3883, 3885, 3888, 3890, 3890, 3902, 3903, 3904, 3907, 3908, 3913, 3916, 3918,
    3918, 3923, 3926, 3927, 3930, 3933, 3935, 3939, 3942, 3943, 3948, 3948, 3952, 3953, 3957, 3958, 3960, 3966, 3970, 3970,
    3973, 3976, 3980, 3980, 3981, 3982, 3985, 3986, 3991, 3994, 3997, 3999, 4000, 4000, 4003, 4004, 4011, 4011, 4011, 4013,
    4016, 4021, 4021, 4022, 4025, 4029, 4029, 4031, 4035, 4036, 4039, 4039, 4039, 4040, 4049, 4057, 4059, 4060, 4060, 4061,
    4063, 4064, 4067, 4068, 4071, 4071, 4073, 4073, 4073, 4079, 4079, 4082, 4084, 4089, 4091, 4092, 4096, 4096, 4098, 4100,
    4103, 4104, 4104, 4104, 4110, 4111, 4112, 4113, 4114, 4114, 4118, 4120, 4122, 4125, 4126, 4126, 4128, 4131, 4134, 4134,
    4137, 4137, 4139, 4140, 4142, 4145, 4146, 4148, 4152, 4152, 4157, 4157, 4162, 4164, 4166, 4168, 4169, 4170, 4170, 4172,
    4173, 4173, 4176, 4181, 4183, 4184, 4184, 4185, 4189, 4191, 4191, 4192, 4192, 4193, 4194, 4194, 4196, 4196, 4198, 4200,
    4201, 4203, 4203, 4206, 4207, 4210, 4210, 4210, 4211, 4216, 4217, 4219, 4222, 4226, 4226, 4227, 4227, 4228, 4229, 4233,
    4237, 4239, 4242, 4242, 4244, 4245, 4250, 4252, 4254, 4257, 4260, 4263, 4265, 4268, 4273, 4276, 4277, 4283, 4287, 4292,
    4293, 4295, 4298, 4304, 4309, 4311, 4313, 4313, 4316, 4317, 4321, 4324, 4327, 4330, 4332, 4333, 4333, 4338, 4341, 4342,
    4346, 4350, 4352, 4354, 4354, 4356, 4356, 4361, 4362, 4364, 4367, 4367, 4368, 4370, 4371, 4371, 4372, 4372, 4373, 4375,
    4376, 4376, 4380, 4381, 4383, 4383, 4385, 4386, 4395, 4397, 4400, 4402, 4405, 4407, 4411, 4412, 4412, 4412, 4412, 4414,
    4414, 4414, 4417, 4424, 4425, 4426, 4426, 4427, 4428, 4429, 4431, 4432, 4432, 4435, 4435, 4439, 4440, 4442, 4444, 4444,
    4445, 4448, 4448, 4455, 4458, 4461, 4462, 4463, 4463, 4463, 4463, 4464, 4464, 4465, 4465, 4465, 4465, 4468, 4468, 4479,
    4480, 4481, 4481, 4483, 4484, 4485, 4487, 4489, 4490, 4493, 4493, 4495, 4496, 4499, 4501, 4503, 4504, 4505, 4507, 4508,
    4510, 4518, 4518, 4519, 4519, 4522, 4524, 4526, 4526, 4528, 4533, 4538, 4544, 4546, 4553, 4553, 4554, 4555, 4559, 4561,
    4562, 4564, 4565, 4565, 4566, 4570, 4573, 4576, 4578, 4578, 4579, 4588, 4594, 4595, 4596, 4598, 4600, 4600, 4602, 4604,
    4604, 4605, 4609, 4610, 4611, 4616, 4617, 4629, 4637, 4637, 4640, 4641, 4641, 4641, 4644, 4646, 4646, 4649, 4651, 4655,
    4655, 4655, 4655, 4656, 4658, 4660, 4660, 4663, 4664, 4665, 4665, 4667, 4668, 4670, 4683, 4688, 4691, 4692, 4709, 4709,
    4709, 4712, 4713, 4713, 4714, 4719, 4720, 4723, 4725, 4727, 4730, 4731, 4733, 4740, 4743, 4746, 4748, 4749, 4750, 4754,
    4754, 4756, 4756, 4759, 4760, 4761, 4761, 4763, 4764, 4768, 4772, 4775, 4777, 4778, 4778, 4780, 4783, 4787, 4794, 4794,
    4794, 4795, 4799, 4799, 4800, 4802, 4803, 4805, 4810, 4810, 4813, 4817, 4819, 4821, 4823, 4824, 4825, 4827, 4828, 4828,
    4828, 4834, 4834, 4835, 4835, 4835, 4837, 4837, 4837, 4841, 4842, 4845, 4845, 4846, 4850, 4853, 4853, 4853, 4853, 4858,
    4864, 4864, 4865, 4868, 4869, 4870, 4870, 4872, 4872, 4872, 4876, 4877, 4882, 4883, 4884, 4884, 4884, 4884, 4884, 4885,
    4885, 4888, 4888, 4888, 4888, 4891, 4892, 4893, 4893, 4897, 4899, 4900, 4900, 4901, 4907, 4909, 4910, 4912, 4913, 4916,
    4916, 4918, 4919, 4920, 4921, 4925, 4927, 4927, 4930, 4933, 4936, 4937, 4937, 4937, 4937, 4938, 4938, 4939, 4939, 4939,
    4941, 4944, 4944, 4946, 4946, 4948, 4951, 4951, 4952, 4952, 4954, 4955, 4956, 4958, 4964, 4966, 4967, 4967, 4968, 4970,
    4973, 4973, 4973, 4973, 4974, 4974, 4975, 4976, 4978, 4978, 4982, 4982, 4982, 4982, 4983, 4983, 4984, 4987, 4994, 4994,
    4995, 4998, 4998, 4998, 5002, 5002, 5002, 5004, 5013, 5015, 5018, 5021, 5025, 5027, 5029, 5029, 5033, 5035, 5038, 5040,
    5041, 5044, 5045, 5048, 5050, 5053, 5059, 5060, 5060, 5061, 5061, 5061, 5061, 5064, 5066, 5070, 5072, 5080, 5082, 5082,
    5082, 5082, 5082, 5086, 5088, 5088, 5089, 5091, 5092, 5092, 5093, 5093, 5095, 5097, 5098, 5107, 5107, 5107, 5108, 5109,
    5110, 5113, 5113, 5116, 5117, 5117, 5117, 5122, 5123, 5126, 5129, 5131, 5133, 5137, 5137, 5138, 5139, 5146, 5150, 5151,
    5154, 5156, 5157, 5157, 5158, 5163, 5173, 5173, 5174, 5175, 5175, 5177, 5183, 5186, 5189, 5194, 5196, 5199, 5204, 5204,
    5206, 5208, 5211, 5215, 5217, 5217, 5218, 5220, 5220, 5226, 5226, 5228, 5229, 5232, 5233, 5233, 5233, 5233, 5236, 5241,
    5243, 5244, 5245, 5247, 5251, 5251, 5251, 5253, 5255, 5257, 5257, 5258, 5258, 5261, 5262, 5263, 5264, 5264, 5268, 5273,
    5273, 5273, 5273, 5280, 5283, 5285, 5291, 5293, 5294, 5294, 5296, 5301, 5302, 5302, 5304, 5311, 5312, 5312, 5312, 5315,
    5319, 5320, 5321, 5324, 5324, 5327, 5330, 5332, 5335, 5337, 5337, 5341, 5342, 5345, 5349, 5350, 5368, 5369, 5369, 5369,
    5369, 5372, 5373, 5373, 5376, 5377, 5379, 5379, 5381, 5381, 5381, 5382, 5388, 5388, 5392, 5400, 5400, 5401, 5403, 5403,
    5404, 5407, 5407, 5410, 5412, 5412, 5417, 5419, 5420, 5421, 5425, 5430, 5432, 5433, 5433, 5436, 5438, 5438, 5439, 5440,
    5447, 5448, 5449, 5454, 5454, 5456, 5456, 5457, 5457, 5459, 5461, 5461, 5462, 5462, 5465, 5466, 5467, 5472, 5473, 5478,
    5478, 5480, 5482, 5483, 5484, 5485, 5485, 5490, 5492, 5493, 5493, 5493, 5494, 5495, 5495, 5497, 5498, 5500, 5501, 5502,
    5503, 5505, 5505, 5508, 5513, 5515, 5518, 5521, 5522, 5524, 5525, 5525, 5527, 5529, 5530, 5534, 5536, 5537, 5541, 5543,
    5543, 5544, 5547, 5550, 5554, 5560, 5561, 5562, 5562, 5564, 5569, 5574, 5576, 5584, 5586, 5586, 5589, 5589, 5590, 5591,
    5597, 5597, 5597, 5600, 5610, 5610, 5611, 5611, 5615, 5618, 5623, 5623, 5623, 5624, 5627, 5629, 5631, 5633, 5634, 5636,
    5640, 5641, 5641, 5641, 5642, 5642, 5643, 5644, 5664, 5666, 5670, 5670, 5673, 5673, 5675, 5675, 5680, 5682, 5682, 5684,
    5684, 5686, 5686, 5688, 5692, 5693, 5698, 5701, 5701, 5703, 5705, 5706, 5707, 5708, 5708, 5709, 5714, 5714, 5718, 5718,
    5718, 5720, 5726, 5726, 5727, 5727, 5728, 5728, 5730, 5737, 5739, 5745, 5746, 5747, 5748, 5750, 5753, 5756, 5757, 5758,
    5759, 5759, 5762, 5764, 5767, 5768, 5770, 5771, 5771, 5774, 5775, 5778, 5779, 5780, 5781, 5783, 5787, 5787, 5793, 5794,
    5798, 5799, 5799, 5800, 5805, 5805, 5806, 5809, 5809, 5811, 5825, 5827, 5827, 5827, 5827, 5831, 5831, 5832, 5837, 5838,
    5843, 5843, 5845, 5846, 5850, 5853, 5856, 5862, 5862, 5862, 5862, 5864, 5864, 5867, 5868, 5870, 5872, 5873, 5879, 5883,
    5885, 5886, 5890, 5892, 5897, 5900, 5900, 5901, 5903, 5903, 5908, 5911, 5911, 5913, 5913, 5916, 5917, 5919, 5925, 5925,
    5931, 5935, 5937, 5940, 5942, 5947, 5952, 5952, 5954, 5954, 5954, 5958, 5959, 5959, 5964, 5965, 5967, 5968, 5973, 5979,
    5980, 5982, 5982, 5987, 5990, 5993, 5995, 5996, 5999, 5999, 6001, 6004, 6007, 6008, 6009, 6011, 6011, 6012, 6013, 6013,
    6015, 6016, 6019, 6022, 6023, 6023, 6023, 6024, 6029, 6029, 6031, 6035, 6035, 6035, 6039, 6040, 6041, 6041, 6043, 6044,
    6044, 6045, 6046, 6047, 6050, 6050, 6053, 6053, 6053, 6056, 6059, 6060, 6067, 6067, 6067, 6068, 6069, 6073, 6076, 6077,
    6077, 6079, 6079, 6081, 6082, 6082, 6083, 6083, 6083, 6086, 6088, 6090, 6093, 6093, 6096, 6098, 6098, 6099, 6099, 6101,
    6101, 6102, 6104, 6107, 6107, 6111, 6112, 6115, 6116, 6117, 6118, 6120, 6123, 6125, 6126, 6126, 6129, 6129, 6133, 6139,
    6142, 6144, 6144, 6144, 6155, 6155, 6162, 6165, 6173, 6175, 6176, 6178, 6180, 6181, 6181, 6183, 6183, 6185, 6190, 6190,
    6191, 6191, 6192, 6195, 6195, 6199, 6200, 6201, 6203, 6203, 6206, 6208, 6215, 6215, 6217, 6217, 6219, 6220, 6220, 6222,
    6226, 6228, 6228, 6231, 6231, 6236, 6239, 6243, 6247, 6248, 6248, 6248, 6249, 6250, 6250, 6252, 6254, 6256, 6258, 6258,
    6260, 6264, 6264, 6265, 6265, 6269, 6270, 6270, 6271, 6275, 6278, 6281, 6284, 6286, 6288, 6291, 6296, 6296, 6296, 6300,
    6303, 6306, 6308, 6310, 6313, 6314, 6316, 6319, 6321, 6323, 6326, 6328, 6330, 6332, 6333, 6334, 6336, 6338, 6343, 6346,
    6346, 6346, 6348, 6348, 6353, 6354, 6354, 6357, 6360, 6361, 6363, 6365, 6369, 6372, 6373, 6379, 6381, 6382, 6383, 6387,
    6390, 6400, 6405, 6407, 6411, 6415, 6418, 6418, 6424, 6424, 6429, 6437, 6441, 6442, 6446, 6447, 6449, 6449, 6454, 6454,
    6455, 6459, 6459, 6459, 6461, 6471, 6475, 6475, 6477, 6477, 6478, 6480, 6482, 6483, 6484, 6485, 6487, 6488, 6488, 6490,
    6493, 6493, 6493, 6498, 6504, 6505, 6511, 6511, 6512, 6514, 6515, 6523, 6525, 6525, 6526, 6531, 6534, 6538, 6538, 6538,
    6538, 6539, 6542, 6542, 6544, 6546, 6550, 6552, 6552, 6554, 6554, 6554, 6555, 6559, 6565, 6566, 6567, 6568, 6568, 6570,
    6573, 6575, 6576, 6576, 6576, 6578, 6581, 6583, 6584, 6585, 6585, 6588, 6588, 6591, 6591, 6593, 6593, 6595, 6597, 6598,
    6598, 6601, 6607, 6607, 6609, 6609, 6611, 6615, 6616, 6618, 6618, 6619, 6622, 6622, 6622, 6625, 6626, 6627, 6627, 6629,
    6630, 6635, 6635, 6639, 6644, 6646, 6647, 6649, 6650, 6655, 6657, 6657, 6657, 6658, 6664, 6666, 6669, 6673, 6674, 6675,
    6675, 6676, 6678, 6682, 6684, 6684, 6684, 6687, 6688, 6690, 6691, 6691, 6692, 6694, 6695, 6697, 6699, 6701, 6703, 6705,
    6707, 6709, 6710, 6711, 6713, 6718, 6721, 6721, 6725, 6726, 6728, 6730, 6732, 6732, 6738, 6741, 6741, 6744, 6744, 6746,
    6747, 6747, 6750, 6752, 6752, 6754, 6755, 6756, 6756, 6758, 6761, 6764, 6767, 6768, 6773, 6773, 6774, 6777, 6777, 6779,
    6779, 6784, 6786, 6788, 6788, 6789, 6790, 6790, 6791, 6791, 6792, 6793, 6794, 6794, 6794, 6797, 6799, 6801, 6803, 6805,
    6805, 6811, 6813, 6815, 6816, 6819, 6821, 6829, 6830, 6830, 6832, 6833, 6833, 6835, 6838, 6849, 6850, 6857, 6858, 6858,
    6863, 6863, 6866, 6872, 6872, 6877, 6877, 6877, 6881, 6881, 6881, 6882, 6882, 6890, 6894, 6895, 6896, 6896, 6899, 6904,
    6907, 6908, 6908, 6910, 6911, 6913, 6913, 6919, 6922, 6922, 6926, 6927, 6929, 6930, 6931, 6934, 6934, 6939, 6944, 6944,
    6950, 6957, 6961, 6962, 6962, 6962, 6964, 6964, 6966, 6969, 6971, 6971, 6972, 6975, 6975, 6975, 6976, 6976, 6977, 6977,
    6977, 6978, 6982, 6982, 6983, 6985, 6987, 6990, 6991, 6993, 7002, 7003, 7007, 7014, 7014, 7014, 7018, 7020, 7020, 7022,
    7025, 7025, 7026, 7028, 7032, 7034, 7038, 7039, 7041, 7042, 7043, 7043, 7044, 7049, 7049, 7051, 7051, 7054, 7055, 7057,
    7061, 7061, 7062, 7064, 7065, 7065, 7070, 7070, 7070, 7071, 7075, 7076, 7077, 7078, 7081, 7082, 7082, 7088, 7089, 7089,
    7092, 7094, 7096, 7098, 7098, 7100, 7101, 7102, 7108, 7109, 7111, 7115, 7116, 7116, 7119, 7119, 7123, 7127, 7131, 7134,
    7136, 7137, 7141, 7144, 7145, 7149, 7149, 7149, 7150, 7151, 7155, 7158, 7159, 7160, 7161, 7163, 7165, 7169, 7169, 7170,
    7171, 7173, 7173, 7174, 7178, 7180, 7181, 7182, 7191, 7195, 7196, 7200, 7201, 7203, 7203, 7204, 7206, 7209, 7212, 7212,
    7212, 7213, 7216, 7219, 7219, 7219, 7220, 7222, 7225, 7225, 7227, 7229, 7232, 7237, 7241, 7244, 7246, 7252, 7252, 7255,
    7256, 7258, 7259, 7263, 7265, 7265, 7269, 7270, 7274, 7274, 7274, 7275, 7276, 7279, 7281, 7281, 7281, 7281, 7282, 7283,
    7283, 7285, 7287, 7287, 7287, 7290, 7291, 7291, 7295, 7297, 7302, 7307, 7309, 7312, 7315, 7315, 7316, 7316, 7318, 7318,
    7321, 7322, 7323, 7324, 7325, 7326, 7326, 7328, 7330, 7331, 7334, 7336, 7336, 7339, 7347, 7347, 7347, 7347, 7348, 7365,
    7371, 7372, 7375, 7379, 7382, 7382, 7383, 7386, 7388, 7390, 7391, 7393, 7395, 7396, 7399, 7402, 7404, 7406, 7408, 7410,
    7411, 7414, 7418, 7419, 7419, 7421, 7424, 7427, 7428, 7430, 7436, 7436, 7436, 7439, 7441, 7444, 7444, 7446, 7447, 7450,
    7454, 7456, 7459, 7462, 7464, 7468, 7468, 7469, 7469, 7472, 7473, 7473, 7473, 7473, 7481, 7481, 7481, 7483, 7485, 7486,
    7489, 7492, 7494, 7495, 7496, 7497, 7497, 7498, 7500, 7501, 7501, 7502, 7506, 7512, 7513, 7515, 7516, 7517, 7517, 7518,
    7519, 7523, 7524, 7528, 7530, 7532, 7539, 7540, 7541, 7541, 7542, 7546, 7547, 7548, 7549, 7549, 7549, 7550, 7554, 7554,
    7558, 7559, 7560, 7561, 7562, 7566, 7569, 7570, 7571, 7571, 7574, 7576, 7577, 7578, 7581, 7584, 7585, 7587, 7587, 7590,
    7591, 7598, 7600, 7602, 7603, 7603, 7603, 7607, 7607, 7613, 7615, 7617, 7618, 7624, 7625, 7626, 7628, 7631, 7633, 7635,
    7636, 7646, 7651, 7651, 7654, 7656, 7662, 7663, 7667, 7668, 7668, 7669, 7678, 7678, 7680, 7681, 7681, 7682, 7685, 7686,
    7687, 7687, 7687, 7688, 7691, 7692, 7695, 7697, 7699, 7700, 7700, 7702, 7705, 7705, 7709, 7713, 7717, 7718, 7721, 7722,
    7724, 7725, 7726, 7727, 7727, 7730, 7730, 7730, 7731, 7732, 7735, 7736, 7741, 7741, 7742, 7746, 7746, 7748, 7748, 7748,
    7750, 7754, 7754, 7754, 7756, 7767, 7767, 7769, 7774, 7777, 7778, 7779, 7779, 7782, 7787, 7788, 7790, 7792, 7792, 7794,
    7795, 7798, 7799, 7799, 7801, 7802, 7802, 7803, 7806, 7807, 7814, 7814, 7818, 7818, 7819, 7820, 7820, 7825, 7827, 7827,
    7827, 7828, 7831, 7833, 7835, 7835, 7836, 7838, 7838, 7840, 7841, 7844, 7848, 7849, 7851, 7852, 7852,
];

pub(in crate::data) static NAME_ROWS: [u16; 7852] = [
    6174, 6273, 6275, 28, 3600, 7823, 4474, 2289, 2436, 2929, 3015, 3584, 2388, 7646, 1042, 6808, 6811, 3856, 1462, 1463,
    4380, 4395, 5033, 1122, 6060, 3616, 3617, 3571, 4997, 2892, 2895, 2017, 7509, 7264, 1062, 5686, 1, 2, 5438, 5763,
    772, 4727, 4588, 550, 2126, 2000, 7075, 6707, 5920, 3720, 1067, 5939, 5170, 7590, 5424, 2336, 6904, 3002, 3005, 6870,
    6877, 7500, 4762, 4930, 7679, 3409, 3727, 4092, 4803, 1267, 972, 4406, 752, 1593, 2613, 2738, 924, 6280, 6599, 7177,
    5436, 7253, 4910, 199, 6680, 6683, 2054, 4835, 3079, 7292, 7657, 844, 7020, 4410, 3624, 6795, 7062, 2827, 804, 1556,
    6472, 624, 4266, 4106, 1479, 1704, 4951, 5420, 3483, 5625, 5627, 3418, 6020, 6050, 2534, 4642, 4789, 5590, 4290, 7193,
    4911, 1394, 1397, 7670, 178, 1212, 4198, 6674, 7070, 7394, 7608, 460, 1111, 1114, 6043, 2817, 6566, 1879, 2494, 2861,
    2934, 3559, 7431, 1727, 4693, 2737, 1885, 6810, 1315, 2354, 4549, 5617, 4422, 4768, 1352, 1495, 4585, 4928, 352, 2878,
    5588, 4341, 4866, 5926, 7320, 335, 2341, 871, 2152, 2350, 5630, 4596, 7549, 1845, 3436, 4864, 3379, 7619, 6167, 2132,
    3914, 6565, 915, 2618, 5444, 6727, 4043, 973, 2324, 6217, 2270, 2632, 5458, 6245, 2065, 2546, 2992, 3644, 7618, 5591,
    5997, 6922, 6923, 1075, 1079, 6800, 1023, 4243, 3214, 3751, 3916, 7597, 7601, 3695, 2080, 6843, 202, 7364, 4705, 7086,
    7090, 3302, 6999, 532, 3834, 1799, 5507, 5644, 7322, 4863, 1775, 401, 2326, 655, 4344, 4398, 6608, 4566, 6289, 5119,
    6163, 6854, 6018, 6380, 1506, 6324, 5018, 2274, 1245, 3183, 7785, 5583, 4905, 3508, 5515, 5520, 4156, 3047, 1789, 3771,
    883, 1055, 6603, 463, 5962, 6175, 1815, 7655, 4138, 142, 148, 905, 4812, 2637, 2644, 2669, 1345, 4003, 2537, 540,
    657, 663, 4926, 6488, 103, 108, 579, 6403, 6413, 4613, 2073, 4479, 7850, 2663, 5697, 7771, 5321, 7772, 5328, 5134,
    3805, 6193, 3964, 770, 172, 3160, 3931, 1244, 498, 882, 3067, 6147, 6641, 6797, 1958, 931, 7202, 622, 760, 5758,
    6191, 6543, 2685, 3041, 305, 3989, 3994, 5274, 585, 921, 3326, 6690, 6666, 3197, 195, 522, 7158, 5049, 5183, 3986,
    1434, 4116, 1915, 2520, 2295, 4008, 55, 1027, 5779, 5787, 6578, 4369, 7402, 7424, 5377, 253, 2898, 2899, 3622, 2284,
    1691, 3173, 5312, 2774, 3639, 5031, 3317, 4317, 4649, 462, 205, 1407, 1925, 2094, 4189, 7681, 402, 7524, 1678, 4854,
    3370, 6055, 1557, 6161, 4361, 285, 6710, 1785, 6507, 563, 4136, 2858, 2862, 6798, 6963, 7833, 1411, 4861, 5056, 4777,
    4781, 2312, 1478, 681, 684, 1765, 2630, 1457, 3057, 7576, 1036, 2387, 2400, 5406, 6780, 2364, 2149, 2509, 6372, 1112,
    6089, 6343, 65, 6283, 6402, 6408, 3340, 1726, 2557, 4656, 387, 1056, 6605, 3252, 4734, 618, 6590, 6969, 2130, 7142,
    2333, 46, 47, 6253, 1289, 2678, 4183, 3877, 5003, 7688, 2020, 2021, 5126, 289, 1793, 4704, 4551, 5370, 4284, 4557,
    7218, 3823, 7428, 3838, 3874, 1291, 3711, 5861, 2551, 1990, 5284, 4452, 4312, 2148, 1018, 5914, 6538, 1945, 3346, 6037,
    3917, 6757, 6759, 1326, 5185, 5005, 5687, 1843, 6849, 6631, 80, 84, 145, 1896, 7022, 270, 5486, 4250, 3543, 4305,
    5341, 1767, 3906, 4389, 6728, 4736, 4491, 7599, 4294, 7645, 3229, 4188, 4383, 2258, 863, 2575, 4150, 2002, 3970, 3971,
    380, 2756, 6743, 5834, 3024, 3400, 6361, 6410, 7686, 886, 2096, 2865, 4550, 5680, 7409, 5881, 2099, 2850, 1006, 1625,
    6186, 115, 6767, 7525, 6238, 4027, 4033, 3513, 4419, 7542, 4471, 3187, 4435, 1373, 1375, 4598, 5179, 5094, 7041, 1753,
    3660, 858, 859, 1672, 1685, 1769, 1899, 5203, 2568, 2584, 6486, 1576, 5702, 1295, 3310, 1226, 7446, 7053, 1105, 5622,
    7272, 7777, 3688, 6127, 5489, 7809, 3268, 7056, 4411, 6864, 6865, 1641, 6615, 7283, 3512, 3818, 3063, 3796, 6770, 163,
    7766, 6422, 7557, 4934, 4784, 748, 357, 1476, 1483, 5933, 4617, 6593, 2192, 974, 4990, 7136, 308, 781, 4327, 6295,
    3768, 4219, 4946, 5212, 5332, 2092, 1072, 724, 5542, 5545, 7548, 4274, 869, 6834, 7058, 3331, 2821, 5194, 2672, 6623,
    3998, 4523, 4524, 1097, 2085, 6097, 746, 7626, 2942, 4367, 7774, 390, 3073, 3359, 4279, 6733, 6734, 5375, 7842, 5423,
    400, 671, 4309, 4129, 7330, 7369, 7370, 6712, 3433, 1298, 1312, 1702, 2569, 2991, 3195, 3698, 4131, 4646, 4658, 4816,
    1913, 5717, 175, 983, 5024, 1587, 5277, 6203, 2715, 4939, 3442, 3427, 56, 1898, 6803, 3397, 6109, 7827, 81, 6439,
    6319, 3988, 6397, 6801, 217, 1708, 937, 6532, 6650, 6652, 3098, 6369, 6156, 7347, 6323, 3947, 5792, 6348, 5915, 1656,
    1921, 2830, 2831, 2764, 2882, 3081, 2011, 5148, 1366, 2257, 6036, 4201, 4202, 7528, 3681, 3722, 3723, 3761, 2135, 7233,
    3706, 2070, 3208, 5761, 6764, 7337, 1303, 3070, 3127, 3144, 3430, 3580, 2928, 815, 321, 1047, 1057, 5202, 6105, 5940,
    5704, 5684, 3572, 4859, 7555, 7708, 2219, 2384, 4577, 4770, 1517, 1025, 2867, 4732, 4683, 2844, 523, 5271, 30, 754,
    788, 6190, 6192, 7507, 4751, 4932, 4542, 7397, 4831, 6378, 4042, 4933, 774, 5552, 7154, 2016, 228, 740, 6426, 453,
    7181, 1978, 5327, 1222, 86, 7124, 3879, 5124, 5125, 6705, 6709, 5921, 4509, 3395, 209, 2419, 1083, 3962, 2805, 6311,
    2947, 2954, 1391, 7718, 1139, 1839, 3653, 2332, 5236, 5, 7663, 428, 7040, 1760, 3905, 4723, 4724, 2511, 6892, 1570,
    6250, 1852, 1665, 1525, 2391, 4170, 2753, 711, 4558, 398, 3549, 3550, 3885, 3106, 7194, 7377, 7426, 6223, 6235, 441,
    442, 5319, 4605, 1135, 2798, 592, 7770, 793, 6032, 542, 7598, 1613, 2770, 6390, 560, 7108, 1283, 4241, 7697, 5443,
    325, 650, 1278, 1301, 1606, 1709, 1828, 2009, 2060, 2623, 2931, 3257, 3266, 3610, 3629, 3646, 3941, 4026, 4145, 4236,
    2743, 3968, 1614, 4278, 2095, 4405, 3542, 5843, 3231, 3243, 6768, 7318, 7324, 7654, 1725, 2856, 1902, 5734, 5735, 7344,
    363, 7269, 1084, 6044, 6062, 7551, 7559, 7660, 22, 6075, 1686, 6744, 6760, 5795, 546, 1130, 5712, 40, 1987, 2008,
    2279, 2969, 3522, 3376, 5560, 6546, 246, 14, 7848, 5582, 6860, 91, 133, 4607, 6374, 4665, 4842, 5439, 7719, 5788,
    526, 3175, 4222, 4311, 2921, 3344, 5021, 287, 4286, 4364, 6400, 7518, 787, 2971, 1207, 2191, 547, 2901, 2911, 4834,
    4843, 5008, 5721, 5316, 2382, 6122, 6125, 2287, 6634, 6895, 6897, 1871, 2506, 2174, 3602, 5114, 2883, 2891, 3104, 3284,
    4227, 4691, 5855, 4323, 699, 5260, 5469, 2243, 5173, 1597, 4663, 4667, 5180, 5589, 3123, 3124, 5529, 944, 4441, 367,
    3300, 1230, 7244, 7582, 1428, 7595, 7050, 7702, 7713, 2321, 3651, 5182, 2646, 3306, 7231, 4394, 5946, 6099, 1101, 7432,
    6960, 1336, 6434, 3637, 1811, 3800, 7667, 2550, 3315, 4711, 200, 6234, 3904, 6464, 629, 5869, 5736, 5747, 5111, 358,
    5805, 2066, 3743, 6092, 3443, 1416, 3423, 3432, 2472, 5701, 7429, 1330, 1579, 1782, 2561, 3563, 920, 5473, 988, 6572,
    1972, 3785, 1404, 2416, 3337, 7180, 2516, 6693, 4738, 4957, 7081, 4562, 2791, 5778, 2397, 7499, 3793, 2112, 5407, 6061,
    6806, 5215, 7343, 1642, 1667, 1777, 2414, 137, 6371, 6393, 7, 13, 1951, 2811, 1713, 1716, 7021, 381, 4937, 5112,
    3348, 4434, 2133, 2246, 4177, 6284, 7448, 3781, 4007, 4204, 72, 7374, 7423, 4651, 4793, 4795, 39, 5635, 3094, 3719,
    1585, 4167, 797, 4615, 6688, 6983, 5710, 5490, 1436, 174, 3594, 182, 557, 6205, 3790, 7437, 4892, 3938, 7445, 6971,
    3398, 667, 2973, 3316, 2185, 5535, 6498, 5848, 5905, 686, 3011, 3154, 3734, 5976, 3165, 7838, 7839, 2536, 4048, 3151,
    3158, 6085, 4360, 765, 5217, 5615, 1157, 5771, 6827, 2198, 2893, 6314, 7704, 3647, 3227, 6318, 1969, 6391, 4677, 2500,
    7262, 3753, 3784, 7149, 7150, 2311, 3867, 4349, 7098, 5479, 6995, 1986, 5974, 7323, 1746, 1202, 3837, 3840, 5139, 306,
    4924, 7761, 7290, 762, 5403, 2755, 423, 1655, 6953, 7346, 5618, 5751, 6297, 7035, 3163, 7666, 2724, 6401, 5729, 365,
    374, 7228, 7229, 764, 1588, 2077, 2574, 7476, 7768, 7589, 845, 2710, 2728, 3191, 3196, 3894, 6500, 5322, 1211, 1310,
    4846, 6432, 6505, 2263, 494, 5204, 5206, 4767, 6056, 2793, 2428, 2760, 3861, 1583, 2712, 6782, 1914, 2317, 7641, 7168,
    908, 6889, 4297, 3497, 1482, 1509, 5011, 4838, 607, 1459, 1809, 375, 6740, 2666, 2057, 129, 4300, 173, 3936, 3937,
    7238, 7416, 7795, 7802, 5448, 535, 3448, 4698, 6522, 3308, 6268, 105, 641, 834, 6308, 2879, 6230, 552, 553, 555,
    1494, 2120, 6687, 6692, 1957, 2286, 254, 2863, 7365, 7532, 3873, 2076, 7537, 5888, 180, 5646, 637, 642, 2714, 6853,
    3798, 5964, 5965, 922, 3850, 5967, 5633, 1086, 6334, 2996, 3547, 5091, 7505, 125, 1491, 6762, 950, 467, 2353, 3303,
    3993, 5146, 3881, 6802, 6703, 7388, 4477, 4891, 5037, 4869, 6033, 2833, 2838, 1232, 3596, 5106, 4393, 4941, 4140, 4717,
    2900, 7116, 3091, 3912, 923, 3080, 3492, 953, 3220, 1563, 1573, 5879, 5992, 1559, 4828, 4830, 5197, 4746, 2701, 5768,
    5789, 2283, 2452, 2555, 2853, 3387, 5376, 4545, 4548, 2172, 3872, 6384, 2524, 3061, 4469, 7129, 2443, 4154, 7710, 5222,
    4322, 5153, 2829, 6436, 3591, 5972, 3518, 4547, 892, 3680, 2779, 5711, 1136, 606, 789, 3609, 4451, 5177, 384, 385,
    3100, 1612, 5948, 3054, 4292, 5668, 6265, 1324, 6580, 3535, 5593, 3783, 5612, 7162, 6643, 6645, 5058, 644, 98, 7751,
    768, 3792, 6185, 6188, 1439, 7832, 3997, 7314, 3360, 5066, 7057, 7567, 7571, 7610, 2378, 3999, 7458, 1574, 3659, 6418,
    1176, 6614, 2409, 6328, 6330, 6967, 864, 6607, 2736, 1453, 5353, 5585, 3889, 4701, 3279, 489, 2479, 4763, 5475, 7430,
    4276, 5042, 5078, 2707, 2923, 3277, 4099, 4253, 4769, 4965, 5117, 1092, 1094, 4593, 74, 6499, 7644, 4570, 6970, 4522,
    7698, 3948, 1567, 3001, 3217, 3878, 6826, 6638, 1516, 7569, 5466, 5925, 2552, 3264, 3855, 7808, 5405, 6521, 6633, 4465,
    1409, 5074, 2562, 3953, 6131, 3200, 1129, 1788, 3779, 4983, 4039, 1449, 3285, 2721, 6404, 10, 4573, 5835, 281, 3776,
    4228, 7651, 7401, 5455, 7502, 7503, 4103, 2983, 3717, 5427, 5431, 8, 5303, 5305, 349, 5866, 1488, 2114, 2189, 1389,
    828, 573, 5383, 5391, 1619, 621, 2995, 3484, 7624, 2232, 4155, 359, 5441, 293, 6711, 6715, 4339, 4015, 3507, 6980,
    6981, 1816, 4225, 2366, 1497, 5155, 5163, 2579, 2828, 5877, 572, 6925, 152, 198, 2064, 240, 6792, 261, 1631, 6247,
    6585, 6586, 6961, 6962, 4, 3603, 5433, 5803, 5809, 3923, 7692, 3253, 6272, 7080, 1993, 3282, 1376, 6918, 3422, 3429,
    2868, 6559, 668, 6030, 3670, 1549, 1554, 7285, 2318, 3764, 6749, 487, 3382, 3383, 7012, 2063, 6029, 3373, 482, 2300,
    2315, 2338, 6005, 7664, 2206, 2603, 2786, 3261, 6287, 7565, 5282, 5782, 3425, 2051, 2119, 2140, 1145, 3311, 6450, 7461,
    4877, 5317, 5318, 7125, 2493, 7348, 4626, 4703, 6550, 3396, 569, 1334, 1339, 1846, 4887, 212, 7828, 7830, 6753, 7399,
    7484, 577, 1692, 7328, 7072, 143, 295, 5036, 956, 7359, 7296, 4847, 932, 994, 5465, 2772, 2775, 1979, 1684, 2158,
    3036, 4173, 2843, 4999, 161, 162, 5760, 5765, 480, 2376, 3393, 7063, 640, 7245, 5772, 4004, 554, 6183, 1771, 7623,
    4059, 7762, 2165, 2249, 3961, 4798, 481, 4634, 506, 6539, 2978, 2458, 2962, 5978, 1523, 3215, 5740, 3579, 1996, 4101,
    4640, 6787, 6791, 4621, 7288, 660, 3848, 6604, 1829, 1830, 1059, 5440, 4618, 5966, 4511, 5938, 5942, 4438, 5649, 4633,
    7048, 718, 1675, 1981, 37, 4779, 6804, 5210, 4220, 1186, 2660, 5147, 7281, 3455, 766, 6601, 6602, 6073, 7580, 5351,
    5354, 5253, 6042, 6045, 6108, 2402, 7076, 7157, 7435, 4497, 7750, 5088, 989, 991, 2810, 2812, 4730, 6117, 4152, 3569,
    4492, 5041, 2444, 2446, 4009, 3521, 4226, 1126, 1888, 4722, 243, 245, 4472, 4979, 5688, 5824, 5637, 6266, 2659, 7691,
    775, 1983, 1989, 879, 5452, 5653, 7729, 1645, 2611, 7749, 5281, 1748, 1090, 1095, 1868, 2124, 4865, 1274, 1542, 1543,
    4174, 6840, 7096, 6120, 2190, 2214, 4987, 7338, 7372, 7376, 6002, 2816, 4088, 6745, 6286, 6121, 4326, 140, 7101, 5613,
    4191, 4390, 5894, 4218, 7232, 5293, 5188, 2851, 4151, 4310, 6009, 4708, 1204, 6451, 3804, 7668, 4890, 5816, 5817, 3320,
    1447, 4623, 5300, 3265, 7561, 4503, 2139, 6726, 796, 1859, 3438, 3754, 5498, 5561, 6058, 7083, 7205, 3020, 4461, 2918,
    2998, 3457, 3645, 4852, 4372, 6863, 854, 1458, 2268, 2696, 2993, 3983, 6621, 6661, 2379, 1012, 5068, 1591, 1592, 2589,
    3119, 3536, 3564, 1399, 2750, 6421, 2532, 2533, 5296, 5573, 7672, 1266, 3729, 6339, 1842, 6512, 6982, 3405, 3406, 7139,
    7141, 4811, 4945, 4457, 6394, 7368, 2807, 404, 5103, 3593, 6333, 2145, 3062, 4755, 1221, 1802, 897, 7031, 7032, 4546,
    6478, 6255, 1866, 2123, 1933, 2146, 2498, 3829, 6281, 6282, 5523, 5534, 458, 5191, 5237, 594, 5514, 5518, 6080, 6087,
    3978, 7835, 4718, 1689, 4466, 3479, 7813, 7815, 1223, 7462, 2799, 2802, 3323, 2296, 1307, 1991, 3044, 4737, 5664, 783,
    5181, 2035, 2581, 2687, 2949, 3131, 3194, 3599, 3676, 5355, 5924, 5929, 6189, 4513, 2448, 2512, 2735, 3447, 3298, 3692,
    60, 3871, 3839, 4486, 5900, 5909, 777, 6365, 7730, 6916, 2956, 7536, 315, 4506, 4064, 6317, 1864, 406, 210, 7494,
    964, 6214, 1787, 1658, 1660, 2390, 2535, 2620, 3766, 6158, 366, 5238, 2601, 5887, 5232, 7270, 1258, 1259, 2421, 580,
    7422, 4682, 4774, 7793, 6305, 1623, 386, 2304, 4556, 2078, 3945, 2604, 4455, 2079, 3313, 4857, 2897, 3960, 4385, 4743,
    113, 1287, 6656, 6660, 1120, 2961, 6298, 3446, 6177, 6181, 7539, 1734, 1747, 3249, 6068, 3621, 4856, 6540, 5963, 1963,
    3503, 6332, 865, 3226, 1346, 1268, 1269, 4668, 4330, 5989, 2503, 6515, 916, 5408, 5597, 1419, 1492, 1801, 1867, 2155,
    2422, 2427, 2434, 3053, 3554, 3287, 3514, 7818, 6294, 6529, 5936, 76, 7261, 492, 6951, 2359, 3972, 4016, 2648, 4273,
    5566, 1155, 1159, 1861, 2459, 2885, 3137, 3286, 3347, 3462, 3886, 6446, 7046, 3223, 3290, 50, 51, 3092, 3453, 2239,
    7310, 1781, 5804, 5806, 6395, 7482, 5557, 3911, 2313, 17, 20, 493, 7434, 4018, 5059, 2227, 720, 1398, 2582, 2960,
    2965, 4176, 795, 798, 1017, 6386, 6774, 377, 422, 5558, 7836, 6686, 1823, 3485, 6805, 75, 2226, 2650, 208, 27,
    6411, 6444, 3822, 4855, 5568, 1461, 5009, 6977, 1415, 7185, 556, 1671, 2045, 2089, 6078, 92, 2787, 4968, 5579, 2222,
    2223, 3416, 5640, 7241, 4414, 2653, 5290, 5357, 5359, 5595, 5690, 5886, 5971, 6003, 7336, 7531, 7534, 4921, 3853, 851,
    731, 0, 2950, 4254, 6424, 4371, 4963, 194, 7144, 6142, 4901, 959, 4559, 4306, 521, 2484, 2904, 3951, 567, 151,
    1026, 1169, 6433, 6914, 7811, 3703, 7199, 6520, 4923, 7820, 3009, 2548, 4531, 5570, 5333, 1273, 6560, 2036, 2168, 2435,
    2754, 3141, 3582, 85, 4139, 3896, 7133, 4614, 2994, 2594, 2599, 4040, 4764, 4636, 6750, 2596, 2871, 2939, 2957, 3034,
    3184, 3902, 4054, 5030, 2945, 2951, 4654, 5471, 5472, 3847, 980, 1697, 5272, 7389, 5796, 7212, 5923, 7769, 1526, 1770,
    3745, 6138, 6153, 7279, 1847, 1848, 434, 1305, 1306, 2310, 1351, 4564, 7765, 4175, 3648, 4592, 6618, 6620, 1282, 1833,
    4657, 5555, 7015, 4456, 283, 7573, 531, 1327, 5331, 6064, 6227, 6362, 2325, 1046, 1049, 4133, 5404, 5453, 225, 6442,
    6443, 2303, 5299, 1480, 4537, 1705, 4053, 7230, 2839, 1617, 6769, 4381, 2413, 2345, 909, 6431, 3831, 71, 528, 3669,
    4095, 197, 4653, 5641, 6399, 1721, 3675, 7466, 7003, 1001, 7379, 713, 1759, 5577, 3714, 3516, 3667, 6869, 3956, 4707,
    7661, 6720, 24, 1323, 7257, 7099, 6928, 6929, 3913, 3918, 4680, 2948, 4262, 5257, 5258, 5415, 132, 138, 2282, 6704,
    2023, 5329, 2972, 2976, 2517, 5919, 7110, 3548, 4800, 5969, 5957, 2159, 5394, 104, 2322, 3737, 4354, 344, 4391, 4397,
    1002, 2740, 3059, 4194, 4195, 7259, 7628, 336, 2639, 136, 6012, 816, 4242, 6563, 6816, 3475, 3480, 2922, 1038, 6137,
    1171, 4489, 3213, 1091, 1096, 6027, 3259, 3263, 6011, 1598, 1792, 1021, 1341, 5891, 6755, 5581, 5629, 2271, 3250, 7819,
    4959, 3832, 3975, 7092, 6445, 7695, 6972, 7026, 4320, 5090, 730, 1422, 1425, 1440, 3517, 1806, 2086, 7380, 7450, 4181,
    2046, 6350, 2476, 5020, 4952, 5737, 5786, 5616, 7340, 2614, 831, 7600, 6160, 2815, 6301, 4437, 4443, 7252, 2308, 4832,
    6756, 6837, 5149, 733, 5846, 4978, 1644, 7303, 222, 619, 5554, 6208, 6736, 6903, 7249, 7722, 7592, 2652, 4075, 2150,
    1663, 4540, 4541, 6637, 1936, 7215, 2406, 2424, 2528, 4244, 721, 722, 7126, 703, 705, 2101, 5812, 1860, 517, 1661,
    5519, 355, 249, 2801, 3375, 4184, 4186, 1568, 6168, 6279, 1369, 3167, 7596, 2010, 4031, 6991, 7102, 6987, 2127, 5719,
    1929, 4029, 4725, 1030, 1977, 4034, 4517, 7100, 3021, 5358, 5367, 5575, 3090, 1784, 1786, 2334, 2404, 3608, 3630, 3991,
    6754, 7213, 73, 1886, 5265, 7051, 7055, 6489, 7711, 3411, 4919, 685, 3449, 3066, 2943, 2316, 4771, 6577, 220, 697,
    2507, 645, 5144, 5214, 4058, 5770, 6501, 6306, 7419, 6454, 7413, 5323, 689, 4420, 2019, 438, 6884, 4627, 1117, 7540,
    6427, 4255, 6304, 4826, 3335, 1532, 15, 18, 16, 4532, 3270, 6194, 2153, 1423, 6818, 7782, 157, 514, 6495, 6016,
    5661, 4896, 505, 782, 5098, 2677, 2679, 2852, 2953, 3159, 3880, 2757, 4415, 7094, 5269, 1333, 1338, 7477, 4487, 651,
    3121, 6024, 3897, 299, 3125, 981, 578, 5381, 5382, 7308, 7309, 6899, 820, 821, 7329, 251, 1465, 2201, 1757, 2357,
    2640, 4915, 3333, 6896, 4345, 5970, 6741, 4984, 508, 1188, 6655, 1359, 3228, 1485, 2461, 4070, 1161, 1504, 5072, 1206,
    6370, 6376, 5867, 500, 3108, 5904, 6589, 1712, 7493, 2692, 3663, 5745, 4137, 479, 4157, 7427, 2156, 2339, 5755, 2104,
    3190, 2141, 3297, 6879, 6888, 5695, 4259, 4829, 4536, 1466, 829, 7018, 6095, 1082, 5109, 5902, 1367, 7758, 2006, 3,
    360, 1264, 6259, 439, 2999, 4163, 6310, 7789, 4475, 2038, 5022, 741, 747, 2926, 2706, 1950, 7671, 7743, 1670, 4302,
    7128, 1454, 4427, 1104, 4772, 5849, 4062, 2876, 3901, 6639, 1825, 2915, 6772, 7156, 3212, 3232, 3350, 3652, 4081, 48,
    4972, 3362, 738, 739, 5365, 6074, 7593, 232, 1998, 1971, 5035, 1577, 4534, 561, 4841, 432, 445, 5190, 2417, 2418,
    3495, 4430, 631, 1182, 1881, 1883, 3477, 6143, 2399, 36, 1347, 4143, 1575, 3068, 5932, 5781, 6911, 5086, 5060, 4760,
    255, 2785, 4897, 271, 7045, 7049, 2425, 7421, 2043, 2007, 6338, 638, 3749, 5982, 5506, 5508, 6616, 4674, 3135, 3524,
    3526, 7472, 7488, 5162, 6357, 4028, 5491, 5497, 362, 802, 2083, 4425, 6684, 957, 5780, 5784, 6342, 2570, 4894, 3219,
    2734, 4647, 1876, 226, 2343, 389, 206, 1774, 6211, 7242, 2704, 2641, 4555, 5249, 7386, 2559, 150, 5884, 2401, 4121,
    850, 5777, 6270, 7591, 5256, 907, 90, 6047, 7849, 4224, 1565, 5435, 2053, 2859, 904, 3417, 7378, 7776, 1873, 4051,
    2670, 2671, 3084, 5836, 5837, 4428, 6511, 575, 5496, 4260, 256, 4148, 4715, 5691, 4124, 3185, 929, 3288, 4416, 5171,
    4572, 7170, 4442, 5504, 5562, 3952, 4366, 5362, 4049, 4580, 1181, 1183, 6392, 3709, 3883, 1448, 7606, 1537, 7714, 1850,
    7687, 5537, 4773, 1235, 805, 3870, 1329, 1500, 6206, 3666, 6636, 2903, 7004, 3467, 409, 6225, 1862, 3276, 5656, 1382,
    1387, 4231, 5121, 111, 6130, 4068, 2616, 3412, 3426, 2266, 7602, 1039, 4355, 808, 6724, 4622, 6913, 99, 408, 1819,
    369, 504, 2673, 170, 2739, 5945, 1797, 3671, 5509, 1836, 4595, 3336, 3778, 6906, 5700, 3251, 3424, 4080, 4729, 2730,
    2732, 3450, 3143, 3864, 4817, 2825, 5324, 2449, 1064, 1071, 4203, 2526, 6669, 6678, 3710, 7470, 7478, 2946, 4903, 5374,
    701, 7363, 7498, 3674, 3677, 1647, 2741, 1813, 7803, 7804, 5822, 5488, 6201, 627, 461, 3075, 2131, 3177, 3365, 3367,
    2872, 6556, 6761, 6763, 7151, 29, 6617, 3967, 5766, 5828, 4883, 1589, 3114, 5654, 2255, 4579, 2264, 4700, 478, 2356,
    5241, 7594, 6820, 2855, 7305, 2209, 6367, 3545, 5368, 2675, 4612, 5077, 1578, 2700, 5611, 6868, 6672, 447, 4245, 4753,
    4758, 4949, 4036, 5012, 2102, 4900, 617, 1701, 2433, 3693, 3724, 4130, 7251, 970, 971, 6200, 3597, 3807, 4882, 5501,
    410, 6786, 3458, 5505, 7694, 5727, 6492, 6496, 7243, 2368, 7403, 7404, 1536, 3381, 1610, 2958, 1340, 3859, 2840, 2938,
    7104, 5699, 4229, 4232, 6564, 5135, 1464, 1752, 2001, 2768, 3186, 3273, 7786, 343, 3705, 3742, 3794, 5462, 6735, 1050,
    7173, 338, 5528, 5949, 5118, 427, 6497, 936, 5468, 2968, 729, 2642, 1285, 3504, 3744, 6049, 4792, 2759, 7176, 5882,
    5199, 3210, 4210, 11, 7459, 4575, 3558, 6322, 5844, 4096, 4097, 1102, 7481, 7195, 636, 4650, 5790, 5797, 6094, 6133,
    6467, 1832, 2147, 2635, 1288, 1674, 1700, 5082, 5694, 5696, 6285, 1386, 3623, 1651, 291, 5174, 5175, 2826, 2986, 2987,
    6943, 7634, 1435, 2381, 3468, 4061, 4159, 5988, 5991, 4352, 4376, 4982, 5047, 2780, 3701, 4050, 2207, 3262, 714, 719,
    7515, 1009, 167, 1320, 4645, 6459, 6685, 4423, 3321, 2212, 582, 2170, 3033, 7469, 533, 3371, 3374, 1827, 5230, 7492,
    229, 5601, 5979, 1790, 6748, 1600, 2298, 3509, 3218, 3182, 4752, 6545, 5549, 1317, 292, 294, 1561, 2607, 3118, 2411,
    2438, 5010, 3380, 3334, 891, 6508, 4396, 4017, 4021, 484, 2471, 3707, 5442, 6123, 7067, 2726, 2307, 2234, 1855, 3399,
    6523, 2565, 2566, 472, 7263, 2457, 2441, 7640, 323, 4761, 5233, 5136, 6673, 958, 961, 2254, 7276, 2744, 2746, 4799,
    1198, 3819, 3820, 2347, 3854, 1442, 1445, 6124, 3866, 4820, 6063, 106, 4010, 5631, 5632, 4648, 2163, 2450, 274, 2941,
    3439, 4495, 6821, 1907, 7588, 4494, 4967, 1234, 507, 809, 813, 1146, 4719, 5681, 7612, 1605, 1281, 1127, 38, 7145,
    7400, 7740, 6510, 3560, 4950, 7006, 5955, 643, 4766, 4666, 4508, 912, 753, 6398, 1715, 3389, 3519, 6799, 1982, 5028,
    5539, 141, 147, 273, 3188, 3926, 2251, 5161, 1131, 1865, 758, 7530, 6356, 5667, 1077, 6462, 6513, 6846, 5655, 1932,
    1160, 6945, 5040, 7406, 3843, 3851, 7248, 2742, 3267, 3271, 7178, 5821, 126, 224, 534, 6363, 454, 6463, 1393, 4574,
    6552, 6111, 1043, 2749, 3721, 3506, 2676, 2571, 4716, 4858, 5083, 1484, 952, 121, 5996, 6000, 3527, 3309, 4609, 955,
    6549, 4750, 7391, 5726, 5730, 7517, 2297, 3540, 4314, 3638, 207, 1949, 2178, 364, 2265, 5981, 179, 1208, 1209, 4875,
    3846, 1000, 1250, 1723, 3501, 887, 4510, 6719, 239, 3965, 2814, 3086, 1714, 4073, 876, 3278, 44, 2235, 1430, 5223,
    5587, 1342, 2245, 264, 4938, 5409, 5767, 5380, 1529, 1531, 2836, 3922, 965, 7000, 7775, 3132, 2267, 5027, 6725, 1456,
    7250, 7277, 990, 998, 1639, 1640, 3126, 5167, 3530, 397, 3152, 3435, 5706, 1627, 1628, 6551, 7652, 120, 475, 187,
    7033, 4488, 5907, 2651, 1390, 2912, 5897, 7210, 1137, 1887, 7025, 4012, 7415, 4213, 7014, 962, 751, 967, 1424, 5794,
    6195, 7217, 4652, 3825, 7648, 7286, 2625, 6031, 2157, 3868, 3272, 1895, 2944, 3244, 3245, 3440, 6026, 761, 4388, 2585,
    7558, 5038, 1444, 2854, 2866, 7256, 7784, 6642, 6646, 149, 3568, 3097, 848, 6389, 4190, 2492, 1166, 4606, 7527, 4673,
    1926, 1455, 2857, 5228, 6237, 6241, 5895, 5384, 5388, 5658, 5859, 6881, 7570, 900, 1385, 3808, 2118, 856, 4630, 960,
    7683, 6950, 5446, 570, 6671, 7066, 1550, 1555, 6028, 4521, 2369, 5395, 6878, 4597, 1717, 3515, 1844, 416, 576, 678,
    870, 895, 901, 1088, 1363, 1783, 1889, 1962, 2059, 2835, 2925, 3130, 3363, 3502, 3573, 3780, 3842, 3928, 4025, 4249,
    4460, 5216, 5220, 5624, 6081, 6090, 7506, 3891, 2705, 2963, 3620, 4925, 708, 4516, 5336, 4871, 568, 2658, 2277, 1284,
    5104, 59, 4063, 5366, 7237, 2003, 3189, 6815, 4350, 6937, 3747, 3763, 2919, 1900, 4238, 6215, 7690, 7807, 1719, 1916,
    2469, 2276, 5287, 6856, 3581, 911, 1167, 7287, 327, 53, 6113, 1279, 6202, 6212, 7207, 2914, 2723, 5065, 5073, 7312,
    3821, 938, 2465, 881, 1253, 2725, 2823, 1773, 6627, 6632, 7508, 1257, 7115, 7659, 6610, 6612, 4527, 6984, 7016, 814,
    2487, 2626, 2818, 3725, 3816, 614, 185, 4664, 4493, 7200, 6149, 6172, 1632, 4610, 5521, 488, 5718, 1923, 984, 7246,
    5107, 525, 530, 1548, 1552, 4035, 822, 7152, 2025, 7647, 5785, 6176, 6178, 589, 5818, 7266, 1521, 7255, 4333, 1679,
    1682, 6423, 6435, 3233, 4179, 3153, 3176, 3413, 4671, 4898, 5856, 5865, 7529, 1358, 2913, 411, 583, 436, 2261, 7438,
    5004, 874, 4057, 2590, 4265, 1149, 2018, 3463, 3739, 4071, 5267, 5340, 5457, 3325, 3328, 322, 7222, 7011, 6658, 2361,
    6905, 6406, 7189, 3148, 1515, 7227, 6485, 6139, 418, 421, 695, 3618, 83, 5815, 2012, 7118, 7119, 4439, 5169, 5393,
    4739, 927, 6302, 1732, 3291, 159, 2111, 4199, 6890, 6891, 370, 7696, 2022, 2563, 3757, 7273, 7275, 42, 7441, 1609,
    3803, 6714, 3019, 1107, 3356, 394, 4030, 1020, 1365, 5584, 620, 1377, 1590, 5977, 7059, 317, 6773, 6986, 7113, 4720,
    7111, 2796, 7316, 3735, 861, 5892, 6718, 6699, 4515, 1696, 693, 700, 1620, 1643, 1744, 1756, 2615, 5709, 6341, 7034,
    7684, 896, 951, 1931, 5213, 5744, 5286, 7678, 298, 6303, 4908, 4909, 1603, 3523, 3809, 2208, 2050, 2790, 6415, 7418,
    647, 1314, 659, 544, 7834, 4331, 3281, 3786, 2106, 2107, 7114, 7523, 5594, 941, 3940, 262, 3541, 4261, 5392, 6833,
    3307, 3312, 1650, 1930, 2202, 2392, 3327, 4032, 6135, 6088, 588, 5154, 5413, 7822, 316, 1242, 1247, 5079, 5987, 4399,
    3134, 6292, 4370, 4578, 5087, 6014, 3403, 1313, 5165, 6129, 6048, 1108, 2252, 3858, 4164, 5160, 1275, 3283, 1546, 5480,
    3169, 2781, 7731, 5275, 1604, 4449, 5951, 2765, 1103, 2874, 3178, 1014, 1015, 3813, 4616, 2549, 5913, 2262, 2542, 835,
    3760, 7721, 3641, 6912, 1519, 1520, 4104, 4484, 536, 2870, 2030, 7794, 7797, 6316, 7159, 7522, 6022, 5142, 7452, 7454,
    2344, 7656, 1106, 6112, 7038, 1451, 1452, 2980, 4833, 2592, 5823, 7201, 812, 2515, 3027, 4582, 6730, 4936, 4611, 6647,
    177, 181, 485, 935, 1503, 2351, 5746, 3394, 4107, 833, 165, 1035, 5610, 6236, 7121, 7163, 7398, 4913, 3532, 7464,
    5705, 6708, 2075, 5485, 1822, 4601, 2508, 4790, 7356, 5201, 773, 926, 5145, 7703, 5002, 119, 529, 5791, 5798, 7223,
    3109, 3140, 6978, 7091, 1308, 2645, 6739, 4782, 5728, 2544, 3665, 6465, 2052, 7521, 2591, 5304, 5259, 7360, 7728, 7182,
    263, 1156, 2518, 1858, 1954, 6196, 7733, 2167, 7274, 332, 2048, 7562, 4334, 188, 1414, 630, 4786, 6051, 1730, 6335,
    1804, 1808, 878, 1110, 1115, 324, 6824, 6691, 5741, 2595, 2681, 4287, 5261, 5067, 5930, 5999, 7701, 6041, 6713, 3060,
    52, 5255, 5055, 1622, 674, 4678, 7225, 3537, 3893, 3900, 6676, 3520, 4686, 4687, 5288, 5291, 6368, 1608, 3388, 3869,
    5143, 452, 1364, 6114, 2240, 3224, 166, 975, 4169, 1370, 258, 4837, 7843, 3029, 4759, 5292, 6777, 6664, 7325, 4481,
    1254, 4086, 4576, 4368, 2396, 3274, 3329, 3949, 424, 6938, 7514, 2125, 4280, 3565, 827, 4889, 403, 2385, 2100, 6850,
    345, 709, 4359, 6079, 6084, 5417, 837, 6831, 675, 3791, 4765, 3111, 425, 7489, 1468, 4094, 4168, 4499, 2256, 1924,
    2144, 2117, 1140, 1142, 471, 2372, 6885, 6644, 7254, 5101, 2055, 3679, 7297, 4696, 4702, 7214, 7239, 6258, 5045, 6455,
    7630, 7060, 2587, 2193, 3319, 2420, 2970, 3555, 4819, 4822, 5264, 5944, 1123, 1124, 7637, 2988, 5657, 2062, 7407, 3051,
    6809, 1800, 3378, 6716, 4992, 4440, 5959, 1191, 3040, 1178, 1215, 3289, 3577, 4504, 4470, 4055, 6154, 4791, 3817, 611,
    5015, 7122, 7127, 680, 3204, 6244, 4881, 7028, 5350, 756, 5225, 5854, 4676, 7345, 3269, 7265, 5732, 2609, 5132, 5137,
    6118, 6132, 451, 5689, 7240, 216, 6269, 4318, 1511, 61, 6329, 3561, 5513, 2195, 6788, 6793, 1429, 7332, 5061, 6531,
    7052, 4365, 5723, 1236, 5527, 7662, 7405, 66, 5189, 6940, 1966, 4336, 4037, 1201, 3355, 3077, 3845, 4100, 1654, 7216,
    5251, 6965, 7463, 3078, 2445, 5311, 5113, 2169, 3658, 3755, 4632, 5325, 414, 2213, 5851, 5070, 7806, 5289, 5294, 1618,
    87, 4301, 5742, 4358, 2619, 3696, 1318, 1179, 4584, 2684, 7801, 2236, 2966, 6568, 3733, 6947, 1426, 2129, 3138, 3882,
    2162, 4307, 3531, 2281, 2383, 743, 3756, 431, 5130, 5935, 354, 1227, 1228, 6262, 6025, 2480, 3222, 1148, 5494, 4162,
    6920, 1210, 872, 5993, 1270, 6366, 5308, 1581, 2429, 4446, 2920, 715, 6993, 7001, 7726, 1764, 211, 1884, 3750, 3351,
    3510, 6243, 6611, 6657, 2358, 497, 2439, 6600, 2578, 4502, 6164, 6694, 4985, 7295, 1558, 5044, 6909, 6910, 4624, 5775,
    1292, 7622, 1261, 4408, 7715, 1019, 3844, 3852, 2182, 2423, 2984, 3494, 3557, 3613, 3836, 4721, 7030, 6842, 6187, 312,
    5097, 679, 491, 3155, 6966, 2930, 6260, 726, 2074, 1374, 4885, 192, 652, 3488, 4024, 5192, 5389, 6180, 184, 6682,
    5683, 3166, 5890, 2655, 2887, 1938, 4757, 100, 234, 4421, 5195, 2466, 3774, 7420, 4206, 6893, 4348, 3364, 7564, 448,
    1791, 6457, 1795, 1498, 347, 7383, 7447, 396, 2819, 6819, 2248, 2473, 3655, 3777, 4335, 755, 6973, 6975, 5853, 62,
    3085, 383, 3099, 1141, 6581, 7350, 4733, 4608, 6789, 5263, 6035, 6315, 6828, 7043, 2290, 3369, 3657, 3875, 519, 3876,
    3887, 4850, 1293, 1297, 6992, 1831, 749, 1776, 1920, 2216, 3708, 3795, 3935, 587, 4530, 843, 852, 2463, 7082, 6855,
    4827, 3301, 1956, 6729, 6814, 692, 3110, 2716, 3612, 1970, 7439, 7753, 4105, 269, 1870, 5673, 6453, 3865, 2093, 6,
    7603, 1683, 1803, 1997, 7315, 1530, 1538, 1676, 4944, 4948, 468, 558, 5544, 5863, 6461, 5454, 7289, 4920, 2634, 3341,
    3136, 6575, 1061, 1070, 6066, 7036, 1637, 1413, 1417, 2196, 5871, 7745, 2103, 2237, 2238, 3481, 2278, 101, 4119, 4377,
    4490, 4787, 5722, 5874, 6882, 7625, 3605, 486, 6594, 1571, 1348, 1355, 2314, 2320, 2783, 3088, 3115, 4778, 4780, 539,
    2661, 3528, 2037, 3762, 5516, 376, 1657, 1621, 1911, 6198, 6199, 7712, 7773, 2180, 2337, 5039, 2890, 763, 6263, 6267,
    4401, 4872, 6579, 1980, 49, 5226, 1948, 6651, 1502, 3925, 4544, 1239, 1240, 1248, 1794, 3014, 3689, 5295, 5397, 5947,
    6742, 2482, 2128, 7112, 750, 5927, 2184, 7393, 7790, 7471, 7474, 3199, 3101, 368, 890, 1195, 1203, 1633, 1634, 2470,
    5698, 6571, 7351, 2352, 1673, 4629, 694, 1837, 1838, 2273, 231, 235, 632, 6479, 1960, 2056, 2329, 3544, 1510, 4223,
    1973, 1372, 6093, 2299, 2309, 745, 2134, 3664, 3627, 164, 2975, 6171, 2997, 1745, 2605, 2606, 4267, 4328, 4552, 379,
    608, 1158, 602, 1599, 6360, 3640, 7284, 7676, 242, 3590, 4022, 6659, 339, 590, 1941, 3578, 3985, 6779, 3769, 4135,
    2305, 7334, 4303, 3759, 19, 1908, 5864, 3352, 6933, 464, 5339, 2881, 1903, 3974, 4836, 7673, 5019, 5773, 4989, 57,
    6835, 6994, 2394, 5838, 5845, 4066, 4082, 4277, 1196, 6222, 6233, 6706, 7313, 6595, 4337, 1069, 5242, 6226, 6859, 7395,
    333, 6219, 3748, 1535, 873, 728, 1737, 1834, 2097, 2177, 4291, 4567, 6017, 96, 97, 3202, 7639, 5685, 3987, 7299,
    5606, 456, 342, 946, 2373, 6635, 3076, 4747, 4958, 6871, 420, 4403, 6942, 7767, 7649, 677, 1999, 725, 2403, 2415,
    89, 6822, 3702, 4235, 7087, 4340, 995, 2087, 4620, 1081, 158, 6997, 7187, 2583, 5950, 3407, 4586, 4589, 7511, 7512,
    4873, 5046, 5052, 5532, 942, 903, 513, 669, 6875, 7321, 5984, 2430, 1472, 5001, 3304, 3305, 1534, 5609, 5643, 6996,
    7480, 5906, 5050, 3746, 426, 4379, 26, 5150, 5551, 7475, 7221, 2804, 574, 510, 511, 1677, 2105, 2593, 5510, 3713,
    596, 4325, 7669, 1220, 2842, 5662, 7577, 1857, 7061, 302, 4669, 4672, 6894, 257, 1974, 3575, 842, 855, 524, 5774,
    7117, 1527, 2285, 3631, 3211, 5990, 4047, 7846, 5598, 446, 5677, 654, 6240, 1939, 2629, 3168, 2143, 6420, 7039, 6300,
    5512, 1849, 1853, 2407, 6830, 7084, 4447, 586, 4712, 2453, 1586, 5096, 3806, 7760, 7636, 2229, 4193, 2748, 744, 7357,
    275, 6480, 6481, 6841, 3765, 201, 2745, 1233, 7547, 4824, 1741, 1742, 4463, 311, 2612, 4655, 32, 4748, 7805, 7519,
    4639, 6414, 233, 4293, 3254, 3946, 5128, 153, 4955, 4960, 948, 7268, 5550, 5663, 7234, 2362, 3128, 3145, 2989, 4560,
    5669, 3386, 3421, 4269, 930, 985, 987, 1007, 1229, 7541, 2275, 3587, 5876, 4108, 6096, 176, 2864, 3366, 7742, 4796,
    4011, 4482, 4483, 7068, 5168, 6503, 6514, 7319, 5207, 6490, 2727, 4044, 2187, 6385, 1328, 215, 1162, 1168, 7560, 6449,
    5477, 6689, 356, 978, 7516, 6359, 566, 5578, 2502, 5335, 3921, 7460, 3008, 450, 455, 5306, 3017, 3026, 1041, 2488,
    5032, 4353, 7680, 7689, 4041, 4045, 5250, 704, 4754, 1539, 3728, 4692, 7552, 2990, 259, 1277, 1551, 3012, 6288, 6553,
    4980, 4981, 3682, 3684, 135, 3083, 2691, 4867, 779, 7629, 301, 2927, 3570, 296, 4161, 849, 33, 4571, 3788, 3944,
    3758, 1496, 3003, 3122, 4695, 4697, 5607, 5172, 7271, 6555, 3207, 7381, 2776, 3649, 260, 266, 5209, 5565, 1443, 1450,
    6857, 6858, 1706, 7609, 7219, 1028, 337, 3361, 7327, 6349, 272, 1311, 1316, 1681, 2940, 3770, 3529, 392, 4569, 5400,
    6069, 6072, 1469, 3460, 1772, 1880, 6246, 6252, 107, 326, 5131, 3773, 3782, 4122, 1718, 268, 5110, 4263, 2545, 2631,
    2974, 3685, 3018, 7748, 947, 949, 3372, 5026, 6813, 6874, 7607, 3633, 5053, 2808, 977, 2024, 2047, 196, 6939, 6988,
    1349, 1350, 1427, 4257, 5678, 2773, 346, 6388, 1477, 2474, 4002, 4207, 7109, 2731, 1854, 5626, 1490, 5500, 5502, 3857,
    4988, 1768, 154, 219, 7165, 6346, 6630, 4641, 1405, 1690, 7097, 2108, 6898, 3037, 2600, 6179, 559, 5826, 1755, 868,
    784, 1134, 5707, 5708, 6261, 4296, 116, 4431, 982, 7146, 5411, 3907, 6829, 4417, 6622, 2699, 437, 4496, 4797, 4974,
    5062, 3069, 4160, 1664, 3171, 3835, 3981, 6354, 2763, 5833, 5524, 3996, 6930, 7132, 918, 3471, 7709, 3903, 1032, 2084,
    474, 4233, 496, 4568, 2633, 2841, 2981, 3992, 2292, 2834, 2847, 6232, 7653, 6134, 1177, 2031, 2058, 2762, 3628, 4418,
    4478, 7444, 1934, 7304, 6932, 2495, 3401, 3402, 3767, 3927, 3934, 7333, 7341, 3469, 2447, 5418, 549, 2166, 3410, 3589,
    3683, 5051, 6861, 1878, 1241, 1243, 1528, 1133, 2580, 3625, 3730, 4251, 490, 5243, 5363, 634, 2426, 4689, 597, 562,
    3995, 899, 2556, 3113, 4505, 6528, 6494, 300, 250, 6606, 7616, 2244, 2360, 6915, 7160, 3338, 3004, 1738, 986, 7821,
    7825, 4953, 7787, 7788, 6013, 124, 4387, 4514, 4659, 2306, 1265, 313, 847, 1151, 1216, 1217, 5492, 5603, 5832, 7069,
    7073, 7138, 7166, 7247, 7457, 7581, 4899, 2628, 6626, 6509, 1975, 3650, 665, 3898, 5451, 5456, 3694, 2327, 4363, 41,
    45, 7191, 7204, 6145, 77, 877, 7658, 7791, 4525, 670, 330, 518, 7005, 7007, 4005, 4212, 5429, 5733, 6264, 7491,
    3280, 2789, 2797, 1602, 1441, 6516, 6517, 244, 6534, 7188, 5986, 407, 2069, 649, 3538, 5571, 7611, 4956, 31, 4285,
    4342, 2151, 3635, 7396, 5470, 7390, 6325, 6326, 6340, 7071, 4413, 4429, 3039, 3466, 7137, 110, 3615, 4512, 5739, 1187,
    6407, 6065, 2610, 2935, 3032, 3247, 3293, 7841, 1467, 7755, 1380, 1470, 6070, 7543, 6872, 4785, 2617, 3772, 3862, 1003,
    4895, 4172, 3139, 7300, 5910, 6231, 3824, 5390, 2044, 3662, 6695, 6698, 3179, 1383, 1388, 2813, 3117, 3908, 218, 2013,
    3814, 2161, 4637, 391, 3239, 5572, 3235, 4217, 4788, 997, 2365, 4014, 5211, 7342, 4914, 4565, 1225, 1869, 6974, 6976,
    1116, 1005, 4993, 3718, 5298, 459, 7123, 2431, 4694, 5414, 5416, 4661, 7550, 6954, 6956, 5875, 7553, 5064, 134, 5917,
    4994, 7456, 131, 3357, 1214, 5346, 4996, 3142, 3942, 1085, 6271, 6313, 757, 3349, 1611, 1851, 5651, 2272, 3890, 717,
    4001, 1401, 214, 3295, 5285, 6679, 919, 7198, 7642, 2294, 6007, 6204, 7479, 5499, 867, 7578, 6862, 7093, 4590, 4969,
    3588, 7335, 2241, 7723, 405, 3093, 3095, 2527, 3150, 2622, 2788, 5839, 5852, 499, 1909, 2160, 5842, 5450, 2694, 6535,
    6668, 6670, 78, 6506, 2621, 7408, 6544, 9, 5338, 139, 5483, 7226, 1560, 6155, 112, 449, 1249, 3072, 4146, 4208,
    3296, 4115, 4518, 6677, 4535, 605, 996, 1034, 1153, 1199, 6852, 1063, 4815, 1205, 2955, 329, 7387, 7436, 1840, 2720,
    6004, 6561, 3023, 1400, 3950, 6675, 2602, 3815, 5108, 4961, 5522, 885, 4971, 1955, 1841, 4775, 5762, 992, 860, 4454,
    954, 3444, 6807, 6010, 6887, 4118, 5352, 527, 776, 1060, 1286, 4424, 4741, 5100, 5858, 5862, 6430, 7095, 7105, 7174,
    7339, 7451, 7453, 7627, 4020, 7845, 4433, 5187, 5371, 5372, 6039, 3420, 4192, 12, 1810, 914, 5266, 5605, 5912, 7280,
    2175, 4464, 5810, 5813, 7384, 7385, 7674, 6926, 7024, 7029, 2624, 6524, 2824, 5246, 5247, 2437, 2777, 3984, 683, 297,
    307, 3811, 2225, 5659, 54, 3162, 5517, 238, 968, 6277, 691, 2873, 2933, 5326, 626, 2220, 6990, 4067, 4625, 4628,
    1533, 2849, 5200, 3129, 3146, 4289, 7533, 348, 7211, 483, 5245, 5248, 7699, 7700, 7705, 5619, 5620, 7732, 7738, 3686,
    6166, 6170, 5278, 5279, 5076, 7019, 825, 1319, 5178, 341, 3797, 35, 5928, 591, 1384, 5819, 393, 4324, 6071, 7554,
    6355, 476, 1294, 7414, 1635, 2218, 6351, 2442, 2747, 1280, 3915, 888, 889, 2049, 5985, 4685, 1272, 3000, 2377, 2247,
    3959, 5960, 4459, 5428, 5432, 5994, 6019, 236, 1961, 2598, 2729, 4783, 5885, 7130, 1068, 5361, 6557, 6567, 5671, 5273,
    2462, 3924, 4089, 639, 2142, 1648, 2115, 6425, 7741, 2072, 1493, 1231, 2410, 2496, 2501, 2977, 4074, 2302, 2340, 2505,
    3198, 3499, 3849, 4060, 4258, 1487, 7631, 7184, 6375, 7282, 7756, 6475, 4904, 2489, 6100, 5531, 5533, 6409, 7196, 5953,
    5954, 2186, 6648, 1680, 7148, 5872, 3752, 4275, 4282, 7847, 2039, 213, 5276, 6765, 1343, 5176, 4849, 4862, 999, 1004,
    6101, 6104, 6353, 4211, 6291, 7371, 7375, 1796, 690, 4485, 4185, 5205, 6364, 2253, 2522, 2985, 3236, 4038, 4187, 6207,
    4078, 2173, 2179, 127, 2042, 4321, 7106, 6116, 3841, 4392, 1118, 3043, 2342, 3715, 2210, 3673, 5493, 4714, 6229, 7089,
    7829, 4386, 5807, 1193, 1194, 465, 7798, 2375, 1505, 5660, 5157, 5487, 4840, 5918, 7779, 7736, 5164, 6458, 7197, 1668,
    979, 1693, 5808, 6182, 6533, 117, 963, 1304, 3546, 7155, 7572, 1994, 1995, 6091, 5092, 7298, 5105, 4587, 1066, 7851,
    5116, 6239, 1893, 3459, 7727, 2211, 5878, 1636, 5347, 2082, 5000, 5141, 2767, 2367, 2936, 429, 646, 5703, 5922, 7759,
    399, 543, 5769, 6382, 1263, 5447, 5937, 6700, 917, 7358, 862, 5495, 6598, 6784, 6548, 276, 3230, 388, 1724, 5402,
    1736, 3799, 3050, 6936, 3206, 469, 4196, 2068, 656, 661, 7169, 7171, 7473, 122, 5716, 1418, 4970, 5080, 6530, 4247,
    6836, 4807, 4808, 1040, 6873, 3048, 688, 1882, 1918, 7013, 7579, 155, 3919, 1649, 4690, 6054, 4599, 6379, 1897, 857,
    6771, 3980, 4533, 7433, 1128, 633, 5645, 4023, 823, 5600, 4742, 6697, 144, 1189, 1190, 1863, 2260, 331, 1262, 7615,
    6776, 6526, 910, 5608, 4735, 2455, 6562, 698, 5800, 1089, 2572, 3096, 7010, 3789, 4240, 4373, 7716, 6747, 2293, 894,
    4019, 6946, 2071, 928, 933, 4357, 5412, 7291, 5063, 6405, 6419, 5481, 3248, 6584, 6592, 5827, 6008, 466, 6989, 5345,
    7352, 7677, 5541, 1541, 1582, 3493, 801, 6758, 4072, 3112, 1109, 612, 613, 1392, 2028, 2183, 4109, 5234, 6596, 1119,
    280, 2665, 4888, 1290, 1572, 2280, 5084, 6952, 4710, 6880, 6883, 5880, 5484, 7074, 7077, 2005, 4878, 6536, 2098, 4814,
    4745, 2490, 6115, 3691, 6502, 6717, 5410, 2573, 5302, 3678, 6654, 3451, 3456, 2979, 6958, 3464, 3738, 4806, 6344, 4813,
    1927, 1935, 2481, 4270, 6136, 473, 1630, 2577, 2752, 3470, 3525, 3697, 3828, 4149, 4166, 7693, 6150, 3164, 5592, 6021,
    584, 1431, 6812, 4313, 2784, 5156, 1703, 800, 310, 340, 537, 5043, 5752, 7002, 5801, 2586, 6662, 6663, 3318, 3343,
    279, 7635, 6381, 6103, 5931, 5811, 5814, 247, 3954, 3955, 5731, 1566, 7725, 7780, 7781, 7783, 6629, 6558, 6588, 1325,
    6358, 2848, 628, 227, 2916, 4374, 4825, 4918, 581, 2668, 6309, 1408, 5401, 5666, 6416, 1170, 1172, 564, 7483, 2525,
    6001, 4848, 1473, 1524, 4158, 2231, 4404, 1805, 7604, 4635, 4947, 6482, 3392, 2822, 5252, 7538, 5034, 5268, 5270, 706,
    1562, 3490, 2800, 3074, 3740, 4165, 265, 4893, 4998, 5995, 278, 304, 5857, 5860, 1489, 3339, 3473, 3474, 3353, 3606,
    412, 2682, 1818, 1821, 7735, 945, 63, 6440, 5449, 7382, 6493, 2543, 2547, 4728, 4802, 4123, 6428, 7682, 2242, 4912,
    4347, 361, 2331, 2389, 7685, 1474, 2884, 2794, 6917, 5425, 1807, 351, 5672, 6387, 6412, 2081, 5337, 1964, 1965, 3275,
    902, 2200, 5123, 6327, 6337, 2649, 3414, 4375, 5546, 4699, 4860, 1144, 790, 6998, 1707, 1711, 2711, 5847, 1121, 21,
    6681, 5054, 7354, 1100, 2510, 2029, 7260, 3461, 3489, 3491, 4268, 4749, 2228, 6447, 1638, 4991, 6307, 5650, 7746, 6766,
    7617, 6924, 6722, 68, 4975, 3562, 190, 792, 2497, 2751, 1353, 189, 5652, 6046, 5564, 5553, 5556, 3930, 6251, 3482,
    1074, 3087, 3089, 1564, 5628, 6619, 3932, 4448, 4810, 5503, 976, 6098, 7706, 5559, 5599, 6299, 541, 551, 601, 6582,
    1890, 1093, 1053, 6625, 6628, 2217, 2230, 1545, 6469, 7088, 25, 1031, 5235, 6377, 6483, 6587, 7131, 7574, 2348, 2680,
    2091, 5227, 6197, 7153, 7167, 1616, 6110, 2664, 2902, 5580, 4256, 6216, 395, 5638, 4230, 1252, 3899, 6649, 6790, 7614,
    7763, 7764, 1910, 4538, 1471, 1337, 6576, 6948, 6949, 7017, 1595, 2205, 3052, 5360, 5482, 5956, 6823, 1817, 1438, 1154,
    1695, 7799, 5574, 5006, 817, 818, 1919, 3246, 7757, 503, 509, 1299, 3539, 4962, 2758, 1892, 1894, 4851, 4539, 6477,
    7008, 3082, 118, 2499, 2888, 3973, 3982, 1395, 1410, 4299, 5759, 1024, 6955, 1437, 5563, 635, 5369, 2889, 7349, 3604,
    1512, 2722, 1501, 248, 4821, 3833, 5129, 5478, 5548, 3969, 7495, 7496, 3201, 6851, 2136, 1011, 7563, 5387, 3863, 502,
    737, 6102, 6107, 94, 3452, 2519, 6570, 1008, 5682, 4298, 4304, 6126, 6751, 1669, 4098, 1260, 4681, 2181, 3626, 791,
    1694, 5262, 5437, 4675, 3704, 7140, 1175, 2690, 2769, 2820, 3595, 3958, 2395, 3687, 893, 3826, 477, 6470, 6964, 7203,
    7206, 4083, 846, 4839, 1687, 6038, 6152, 6547, 6274, 6278, 2346, 3476, 282, 417, 1421, 7605, 5899, 4462, 3910, 4604,
    3732, 4660, 4684, 5422, 6128, 3601, 7192, 4964, 2832, 2837, 2886, 4679, 5569, 6839, 548, 6934, 853, 2033, 4468, 4927,
    4412, 6157, 3498, 204, 3431, 3654, 4246, 7449, 3330, 832, 4553, 2782, 1646, 6731, 1522, 2363, 3294, 1256, 5980, 6034,
    3013, 6847, 6848, 4110, 3712, 4271, 4272, 2795, 413, 4619, 223, 1150, 759, 1143, 7467, 4221, 1481, 593, 7621, 2504,
    318, 1596, 6383, 2164, 1396, 6006, 4935, 595, 5675, 4688, 2203, 3957, 4052, 4346, 4884, 5186, 4942, 3472, 4125, 7258,
    4870, 7837, 6518, 794, 5903, 1743, 1309, 4713, 516, 7326, 67, 69, 6256, 7143, 444, 3920, 1959, 4801, 1968, 672,
    1946, 723, 2386, 3690, 5224, 5831, 4805, 5013, 1087, 7826, 2197, 5307, 5356, 840, 3064, 2328, 373, 2014, 707, 1507,
    1513, 5310, 5621, 1615, 7744, 6438, 6441, 5419, 3030, 2323, 4209, 1798, 114, 435, 3324, 5017, 6067, 5998, 7054, 6331,
    6817, 4087, 2067, 2924, 6597, 3342, 6396, 5254, 4458, 7754, 2771, 5692, 6210, 3963, 6701, 5868, 3979, 6738, 7147, 6220,
    7443, 5459, 6417, 4740, 4351, 6487, 1607, 1820, 3147, 3240, 5934, 6165, 5679, 5208, 5445, 6119, 6466, 2982, 1912, 6907,
    7440, 415, 353, 3505, 2638, 3415, 5850, 4084, 7490, 4113, 4432, 2908, 1540, 7307, 303, 3237, 2483, 5309, 2026, 1356,
    1360, 7134, 7135, 3385, 7224, 371, 2412, 130, 1662, 5670, 2034, 598, 604, 6876, 221, 3977, 1238, 898, 940, 727,
    734, 3909, 4132, 603, 610, 5647, 6184, 1013, 5315, 1824, 1237, 5421, 156, 6737, 4329, 5152, 7844, 5799, 1045, 769,
    7587, 4111, 4112, 5122, 742, 284, 682, 5636, 2380, 3741, 7442, 3345, 7455, 6169, 5099, 7752, 785, 3445, 2564, 6525,
    824, 2521, 2894, 4171, 4178, 4581, 5373, 7107, 5434, 7361, 2176, 1029, 5873, 2806, 3576, 735, 1947, 3892, 2233, 495,
    1302, 2698, 2896, 3234, 4602, 5396, 5604, 5714, 5715, 5983, 230, 7497, 3810, 4128, 653, 6173, 23, 2654, 5676, 1751,
    2485, 2674, 3598, 1976, 1152, 5820, 7267, 109, 836, 839, 2708, 2709, 3241, 3454, 4046, 6023, 2468, 7720, 7724, 93,
    2398, 5840, 7311, 4554, 7079, 3592, 4709, 5244, 5738, 5743, 7585, 7586, 7734, 2803, 1058, 5941, 1368, 1371, 5540, 925,
    1078, 7373, 4090, 3478, 4467, 2845, 6844, 5158, 7566, 6919, 4476, 309, 5313, 5364, 6320, 6347, 457, 7027, 1255, 3103,
    3611, 3860, 2718, 2188, 2553, 5348, 2440, 6144, 5623, 4316, 3801, 7064, 6057, 6059, 1296, 1626, 2221, 2846, 3174, 168,
    5567, 623, 1099, 5297, 4248, 7487, 4402, 4519, 123, 7078, 2875, 6721, 6723, 7161, 4453, 1200, 3007, 6696, 4126, 4127,
    7545, 1174, 6519, 3391, 1219, 7707, 5802, 378, 943, 2374, 277, 3656, 6832, 1547, 1766, 3888, 6959, 1943, 2952, 3990,
    4102, 4563, 969, 5841, 6040, 3049, 2523, 6591, 3292, 866, 6702, 2432, 4853, 1731, 6471, 6473, 286, 1076, 1321, 3441,
    6218, 7417, 3105, 993, 5793, 1381, 1762, 319, 320, 4940, 5239, 5398, 6624, 7583, 1357, 1362, 2137, 2138, 1992, 2959,
    3170, 4436, 2040, 6746, 6935, 267, 6249, 648, 4091, 6569, 5283, 4600, 4823, 3486, 7179, 7665, 5825, 1402, 538, 6221,
    6452, 5639, 1758, 4332, 6448, 7816, 6957, 3830, 5196, 5665, 7510, 1779, 2370, 2371, 58, 3031, 3180, 1065, 1728, 1917,
    1780, 5538, 4583, 7513, 1922, 2224, 767, 1403, 6086, 7812, 146, 6484, 3332, 2250, 3583, 3943, 2335, 186, 1778, 1740,
    5713, 3566, 5184, 5901, 2171, 290, 1940, 1944, 6460, 1835, 1812, 1814, 3619, 4141, 7747, 4879, 6794, 6796, 2877, 4234,
    3354, 3812, 6076, 6077, 1891, 7103, 6248, 6257, 5095, 7037, 609, 2513, 2004, 5674, 7220, 5720, 3322, 4995, 1988, 1514,
    5231, 6665, 7485, 4976, 4977, 1733, 5968, 662, 1544, 3929, 5349, 4288, 3487, 3434, 545, 4000, 6352, 5385, 2531, 3384,
    7235, 5075, 5081, 2467, 6053, 7411, 7412, 7643, 7410, 7824, 3827, 5973, 1276, 6900, 6901, 4526, 7792, 6583, 7810, 2110,
    7800, 1874, 128, 4319, 2194, 1163, 6541, 3699, 4076, 4756, 7047, 3071, 1113, 7613, 3006, 1761, 2627, 2636, 1901, 1904,
    778, 6276, 1698, 5952, 5958, 6554, 3193, 3205, 2122, 2405, 3716, 4384, 6491, 515, 4845, 5576, 2393, 3496, 3551, 3661,
    6979, 2917, 4591, 1165, 7367, 5218, 2702, 4498, 4407, 2514, 4343, 4638, 5463, 4804, 7584, 5379, 2964, 913, 5133, 6504,
    3933, 5343, 1699, 382, 1335, 4726, 470, 966, 4500, 7632, 7302, 2713, 6778, 1856, 4114, 4818, 7556, 4215, 4216, 4529,
    6476, 5525, 5526, 841, 3107, 3161, 2538, 7120, 1406, 1508, 1518, 6159, 4986, 1125, 5069, 4153, 7638, 884, 3120, 2643,
    4426, 4120, 7465, 1420, 160, 6732, 710, 712, 3016, 372, 3045, 3192, 3556, 7575, 1132, 2090, 4065, 2792, 443, 5342,
    5344, 4134, 3025, 6613, 6296, 288, 565, 6825, 5320, 4966, 501, 4880, 2330, 3802, 4520, 780, 4907, 3404, 600, 4006,
    4315, 1629, 4543, 3156, 7293, 7294, 5783, 658, 2567, 5753, 2291, 2530, 4338, 4450, 5140, 5127, 3058, 3209, 7650, 1952,
    4868, 819, 771, 183, 4809, 1729, 1569, 4237, 2199, 6312, 6838, 7085, 6141, 6151, 1594, 1906, 1022, 2689, 2693, 799,
    1378, 2597, 2683, 3775, 6321, 1877, 3634, 1984, 6573, 70, 102, 169, 314, 1033, 1322, 1344, 1580, 2967, 4594, 4916,
    5634, 6148, 6437, 6781, 7301, 716, 1246, 2657, 2686, 4180, 4239, 1412, 2560, 4117, 7366, 6866, 1475, 702, 1300, 2032,
    7717, 2288, 6052, 5426, 5430, 520, 5229, 3358, 2349, 3299, 2319, 1953, 736, 3668, 3216, 2113, 7208, 7209, 5280, 7065,
    3181, 3225, 2529, 1432, 1054, 2464, 2608, 4744, 3221, 5961, 2541, 7183, 7190, 5240, 1937, 7675, 1601, 5301, 334, 3028,
    5159, 2688, 3238, 2909, 3632, 3636, 3203, 7044, 3884, 5511, 6908, 3672, 4943, 3700, 4085, 4473, 7620, 3035, 3038, 3465,
    5467, 3976, 5889, 5898, 5025, 3500, 5975, 5193, 5198, 7486, 6667, 7392, 1720, 1710, 4382, 5330, 4662, 3585, 1735, 3256,
    5023, 5029, 4444, 2733, 4528, 4954, 5048, 5120, 5693, 7468, 2880, 5474, 7355, 1224, 1379, 1826, 5378, 7633, 3511, 430,
    1433, 4507, 4922, 4561, 806, 6941, 1271, 5602, 3172, 811, 732, 1652, 3939, 43, 2540, 7817, 1037, 7278, 203, 2656,
    5464, 615, 7520, 880, 5014, 6574, 2719, 2860, 2907, 3255, 4205, 4252, 4142, 6902, 4056, 2554, 2015, 5893, 2766, 2869,
    4283, 5642, 4706, 3314, 2932, 6537, 1010, 3437, 6775, 5764, 2703, 1688, 1048, 2355, 2558, 3042, 3046, 3408, 1624, 1460,
    4480, 6140, 810, 2667, 4079, 5596, 82, 807, 6752, 193, 6527, 2454, 4643, 4644, 3258, 3260, 4147, 4200, 2121, 6867,
    7526, 6290, 6927, 6931, 7164, 1739, 2215, 838, 5071, 2491, 6785, 673, 4182, 4445, 3055, 3056, 4144, 4501, 5476, 7317,
    4794, 7501, 3614, 7353, 6944, 2778, 1722, 1928, 2027, 830, 6542, 328, 5085, 5586, 419, 1985, 3731, 6968, 687, 7042,
    4902, 3010, 3895, 7175, 7186, 786, 2269, 3149, 3157, 6082, 6640, 6783, 7009, 1197, 4197, 7840, 5870, 433, 616, 5093,
    5530, 3065, 4362, 2109, 2456, 7362, 2809, 2937, 2301, 6921, 5219, 803, 5829, 1361, 2697, 5115, 2717, 666, 1754, 1905,
    2475, 2647, 2662, 3133, 3966, 5916, 2588, 3643, 5221, 5460, 6146, 1044, 1052, 571, 4077, 64, 7535, 7544, 3533, 3534,
    2539, 3022, 2451, 1749, 1763, 1584, 1080, 1446, 3567, 4731, 696, 1098, 1138, 1147, 2906, 5543, 5547, 5750, 6474, 5138,
    88, 1185, 4886, 5911, 7306, 2576, 2460, 5386, 5461, 1192, 1486, 6213, 3607, 3787, 1173, 5166, 1073, 1354, 3574, 191,
    1251, 625, 4973, 7739, 4409, 1180, 1184, 5724, 5943, 512, 6456, 2116, 7568, 1164, 6468, 5334, 4603, 237, 875, 1016,
    4295, 906, 1942, 1875, 6985, 4631, 5776, 1659, 1666, 6653, 3377, 4308, 3736, 5896, 3102, 5648, 5754, 5756, 2761, 5725,
    5757, 1653, 1967, 34, 6429, 241, 2905, 5748, 79, 5908, 2259, 599, 664, 3116, 3642, 2204, 3368, 2477, 2478, 5536,
    4356, 4931, 5007, 5016, 5057, 5089, 7023, 7814, 5883, 1553, 2088, 6254, 5614, 4844, 7425, 1332, 2408, 4929, 6345, 2910,
    4069, 4214, 6224, 6228, 1750, 3553, 4378, 6083, 4013, 4400, 4670, 6106, 1213, 3390, 7796, 4776, 5151, 3242, 7236, 7546,
    2154, 826, 934, 95, 350, 6293, 4906, 3428, 4874, 4876, 6162, 4281, 2041, 2695, 7331, 7778, 5102, 6336, 3552, 6886,
    5399, 440, 676, 5749, 6209, 2486, 7172, 1872, 6015, 939, 1051, 7737, 1331, 6845, 5830, 2061, 252, 6609, 4917, 5314,
    1218, 6373, 4093, 6242, 4264, 171, 3726, 7831, 7504, 1499, 3586, 3419,
];

pub(in crate::data) static FORMER_NAMES: [Former<u16>; 160] = [
    Former { code: 64, name: Text::new(23855, 21), until: day(2011, 9, 30) }, // บางม่วง
    Former { code: 74, name: Text::new(3395, 27), until: day(2020, 9, 8) }, // บางบัวทอง
    Former { code: 80, name: Text::new(27490, 30), until: day(1999, 5, 21) }, // ราษฎร์นิยม
    Former { code: 347, name: Text::new(24689, 21), until: day(2009, 10, 27) }, // รำมะสัก
    Former { code: 363, name: Text::new(12577, 18), until: day(2013, 6, 7) }, // แสวงหา
    Former { code: 407, name: Text::new(5036, 27), until: day(2011, 9, 30) }, // พัฒนานิคม
    Former { code: 465, name: Text::new(22432, 24), until: day(2015, 9, 4) }, // บางกะพี้
    Former { code: 528, name: Text::new(3960, 24), until: day(2013, 10, 18) }, // บางระจัน
    Former { code: 565, name: Text::new(17609, 27), until: day(2013, 9, 6) }, // คุ้งสำเภา
    Former { code: 584, name: Text::new(5698, 18), until: day(2009, 10, 27) }, // สรรพยา
    Former { code: 600, name: Text::new(31912, 45), until: day(2009, 10, 27) }, // สามง่ามท่าโบสถ์
    Former { code: 643, name: Text::new(42110, 18), until: day(2010, 6, 24) }, // โคกตูม
    Former { code: 674, name: Text::new(34255, 21), until: day(2011, 11, 30) }, // โคกใหญ่
    Former { code: 675, name: Text::new(4220, 21), until: day(2010, 3, 25) }, // บ้านหมอ
    Former { code: 698, name: Text::new(31855, 18), until: day(2006, 1, 18) }, // ต้นตาล
    Former { code: 699, name: Text::new(12382, 21), until: day(2006, 12, 7) }, // ท่าช้าง
    Former { code: 764, name: Text::new(37968, 21), until: day(2015, 9, 4) }, // เกาะลอย
    Former { code: 768, name: Text::new(5298, 18), until: day(2014, 10, 31) }, // พานทอง
    Former { code: 802, name: Text::new(24476, 30), until: NEVER }, // นาจอมเทียน
    Former { code: 840, name: Text::new(32198, 27), until: NEVER }, // สำนักท้อน
    Former { code: 866, name: Text::new(3952, 24), until: day(2012, 8, 31) }, // บ้านค่าย
    Former { code: 881, name: Text::new(37080, 30), until: day(2013, 10, 18) }, // ห้วยทับมอญ
    Former { code: 898, name: Text::new(22414, 21), until: NEVER }, // บางกะจะ
    Former { code: 899, name: Text::new(12382, 21), until: NEVER }, // ท่าช้าง
    Former { code: 919, name: Text::new(38708, 18), until: day(2005, 11, 14) }, // เขาวัว
    Former { code: 927, name: Text::new(38326, 15), until: day(2005, 11, 14) }, // สีพยา
    Former { code: 939, name: Text::new(2460, 15), until: day(2008, 7, 25) }, // มะขาม
    Former { code: 1009, name: Text::new(9809, 21), until: day(2009, 7, 31) }, // แหลมงอบ
    Former { code: 1053, name: Text::new(22527, 21), until: NEVER }, // บางขนาก
    Former { code: 1058, name: Text::new(3461, 21), until: day(2011, 9, 30) }, // บางปะกง
    Former { code: 1309, name: Text::new(41903, 21), until: day(2011, 9, 30) }, // โคกกรวด
    Former { code: 1481, name: Text::new(39722, 24), until: day(2008, 7, 16) }, // เมืองปัก
    Former { code: 1494, name: Text::new(29975, 21), until: day(1999, 5, 21) }, // ในเมือง
    Former { code: 1670, name: Text::new(2309, 18), until: day(2008, 7, 18) }, // กระสัง
    Former { code: 1768, name: Text::new(5565, 12), until: day(2012, 8, 24) }, // สตึก
    Former { code: 1871, name: Text::new(5250, 27), until: day(2008, 7, 18) }, // ชุมพลบุรี
    Former { code: 2111, name: Text::new(44717, 27), until: day(2012, 8, 30) }, // สำโรงพลับ
    Former { code: 2132, name: Text::new(4334, 18), until: NEVER }, // ขุนหาญ
    Former { code: 2154, name: Text::new(5889, 15), until: day(2009, 10, 27) }, // กำแพง
    Former { code: 2282, name: Text::new(10274, 24), until: day(2013, 9, 6) }, // เขื่องใน
    Former { code: 2318, name: Text::new(3433, 24), until: day(2013, 9, 6) }, // นาจะหลวย
    Former { code: 2428, name: Text::new(10684, 24), until: NEVER }, // โพธิ์ไทร
    Former { code: 2458, name: Text::new(2516, 18), until: day(2013, 9, 6) }, // นาเยีย
    Former { code: 2558, name: Text::new(36087, 18), until: NEVER }, // สามแยก
    Former { code: 2588, name: Text::new(4263, 27), until: day(2008, 10, 24) }, // บ้านเขว้า
    Former { code: 2618, name: Text::new(9370, 30), until: day(2009, 10, 27) }, // หนองบัวแดง
    Former { code: 2750, name: Text::new(12087, 30), until: day(2013, 9, 6) }, // เสนางคนิคม
    Former { code: 2757, name: Text::new(9881, 24), until: day(2009, 10, 27) }, // หัวตะพาน
    Former { code: 2767, name: Text::new(3431, 15), until: day(2009, 10, 27) }, // อำนาจ
    Former { code: 2818, name: Text::new(2387, 27), until: day(2012, 4, 7) }, // บึงโขงหลง
    Former { code: 2852, name: Text::new(18272, 27), until: day(2009, 10, 27) }, // กุดดินจี่
    Former { code: 2922, name: Text::new(4171, 21), until: NEVER }, // บ้านฝาง
    Former { code: 2930, name: Text::new(12601, 18), until: day(2012, 8, 24) }, // พระยืน
    Former { code: 2937, name: Text::new(9696, 24), until: NEVER }, // หนองเรือ
    Former { code: 3079, name: Text::new(759, 12), until: NEVER }, // ชนบท
    Former { code: 3107, name: Text::new(5871, 21), until: day(2009, 10, 27) }, // บ้านโคก
    Former { code: 3109, name: Text::new(5871, 21), until: day(2013, 9, 6) }, // บ้านโคก
    Former { code: 3114, name: Text::new(556, 21), until: day(2008, 7, 18) }, // บ้านแฮด
    Former { code: 3156, name: Text::new(39217, 27), until: NEVER }, // เชียงเพ็ง
    Former { code: 3159, name: Text::new(31211, 24), until: NEVER }, // สร้างก่อ
    Former { code: 3175, name: Text::new(30166, 18), until: NEVER }, // พันดอน
    Former { code: 3178, name: Text::new(9858, 24), until: day(2009, 7, 31) }, // กุมภวาปี
    Former { code: 3185, name: Text::new(12795, 24), until: day(2009, 10, 27) }, // โนนสะอาด
    Former { code: 3195, name: Text::new(35277, 24), until: day(2008, 10, 24) }, // หนองเม็ก
    Former { code: 3207, name: Text::new(2651, 18), until: day(2017, 10, 18) }, // ทุ่งฝน
    Former { code: 3213, name: Text::new(5212, 18), until: NEVER }, // ไชยวาน
    Former { code: 3220, name: Text::new(5472, 21), until: day(2009, 7, 31) }, // ศรีธาตุ
    Former { code: 3288, name: Text::new(23009, 24), until: day(2009, 7, 31) }, // แสงสว่าง
    Former { code: 3297, name: Text::new(26397, 21), until: NEVER }, // บ้านจีต
    Former { code: 3324, name: Text::new(2246, 18), until: NEVER }, // นาด้วง
    Former { code: 3336, name: Text::new(4694, 15), until: day(2020, 5, 13) }, // ปากชม
    Former { code: 3338, name: Text::new(39107, 24), until: day(2012, 8, 31) }, // เชียงกลม
    Former { code: 3343, name: Text::new(567, 24), until: day(2009, 10, 27) }, // ด่านซ้าย
    Former { code: 3420, name: Text::new(9605, 21), until: day(2010, 9, 17) }, // สองห้อง
    Former { code: 3513, name: Text::new(12633, 18), until: NEVER }, // โคกพระ
    Former { code: 3637, name: Text::new(1722, 30), until: day(2009, 7, 30) }, // เกษตรวิสัย
    Former { code: 3864, name: Text::new(36111, 21), until: day(2019, 7, 30) }, // กุดหว้า
    Former { code: 3896, name: Text::new(10001, 24), until: day(2009, 10, 27) }, // ห้วยเม็ก
    Former { code: 3930, name: Text::new(9286, 30), until: day(2009, 10, 27) }, // หนองกุงศรี
    Former { code: 3980, name: Text::new(21841, 18), until: day(2013, 9, 6) }, // ท่าแร่
    Former { code: 3997, name: Text::new(1880, 18), until: day(2009, 10, 27) }, // กุดบาก
    Former { code: 3999, name: Text::new(5753, 15), until: day(2009, 10, 27) }, // สว่าง
    Former { code: 4009, name: Text::new(12670, 15), until: day(2013, 9, 6) }, // พรรณา
    Former { code: 4011, name: Text::new(5168, 18), until: day(2012, 8, 24) }, // พังโคน
    Former { code: 4085, name: Text::new(9829, 21), until: day(2013, 9, 6) }, // ส่องดาว
    Former { code: 4154, name: Text::new(5429, 21), until: day(2009, 10, 27) }, // ธาตุพนม
    Former { code: 4225, name: Text::new(11266, 24), until: day(2009, 10, 27) }, // มุกดาหาร
    Former { code: 4237, name: Text::new(4685, 18), until: day(2009, 10, 27) }, // ดอนตาล
    Former { code: 4256, name: Text::new(9352, 18), until: day(2009, 7, 31) }, // คำชะอี
    Former { code: 4265, name: Text::new(29194, 18), until: day(2013, 8, 30) }, // ป่งขาม
    Former { code: 4326, name: Text::new(18324, 24), until: day(2015, 3, 3) }, // ขี้เหล็ก
    Former { code: 4365, name: Text::new(12534, 18), until: day(2013, 10, 18) }, // แม่อาย
    Former { code: 4381, name: Text::new(3929, 24), until: day(2019, 8, 15) }, // บ้านกลาง
    Former { code: 4420, name: Text::new(9920, 15), until: day(2012, 4, 6) }, // หางดง
    Former { code: 4421, name: Text::new(38109, 21), until: day(2013, 9, 6) }, // น้ำแพร่
    Former { code: 4454, name: Text::new(5906, 21), until: day(2009, 10, 27) }, // สันทราย
    Former { code: 4495, name: Text::new(25657, 24), until: day(2010, 8, 26) }, // บ้านแป้น
    Former { code: 4505, name: Text::new(18532, 15), until: day(2009, 7, 30) }, // ทากาศ
    Former { code: 4509, name: Text::new(5100, 24), until: NEVER }, // บ้านโฮ่ง
    Former { code: 4520, name: Text::new(40696, 18), until: day(2011, 11, 30) }, // แม่ตืน
    Former { code: 4546, name: Text::new(33884, 21), until: NEVER }, // บ่อแฮ้ว
    Former { code: 4568, name: Text::new(10066, 18), until: day(2009, 10, 27) }, // เกาะคา
    Former { code: 4568, name: Text::new(5668, 15), until: day(2011, 11, 30) }, // สบยาว
    Former { code: 4614, name: Text::new(12400, 21), until: day(2009, 7, 31) }, // แม่พริก
    Former { code: 4633, name: Text::new(12130, 24), until: day(2009, 10, 27) }, // ห้างฉัตร
    Former { code: 4677, name: Text::new(37390, 21), until: NEVER }, // ร่วมจิต
    Former { code: 4713, name: Text::new(19558, 24), until: NEVER }, // ทุ่งยั้ง
    Former { code: 4739, name: Text::new(16875, 21), until: day(2009, 7, 31) }, // ร่องฟอง
    Former { code: 4745, name: Text::new(3804, 24), until: day(2009, 7, 31) }, // ร้องกวาง
    Former { code: 4774, name: Text::new(9651, 21), until: NEVER }, // สูงเม่น
    Former { code: 4815, name: Text::new(25757, 9), until: day(2010, 9, 17) }, // สวก
    Former { code: 4880, name: Text::new(12636, 30), until: NEVER }, // พระพุทธบาท
    Former { code: 4881, name: Text::new(10304, 27), until: day(2013, 8, 30) }, // เชียงกลาง
    Former { code: 4957, name: Text::new(10880, 6), until: day(2009, 10, 27) }, // ปง
    Former { code: 4966, name: Text::new(9819, 15), until: NEVER }, // แม่ใจ
    Former { code: 4999, name: Text::new(11999, 24), until: day(2013, 9, 6) }, // เวียงชัย
    Former { code: 5050, name: Text::new(27461, 15), until: day(2009, 10, 27) }, // แม่คำ
    Former { code: 5056, name: Text::new(5906, 21), until: NEVER }, // สันทราย
    Former { code: 5067, name: Text::new(12519, 18), until: NEVER }, // แม่สาย
    Former { code: 5076, name: Text::new(12496, 21), until: day(2009, 10, 27) }, // แม่สรวย
    Former { code: 5116, name: Text::new(34028, 24), until: day(2009, 7, 31) }, // ป่าก่อดำ
    Former { code: 5147, name: Text::new(12509, 30), until: day(2011, 9, 30) }, // แม่สะเรียง
    Former { code: 5336, name: Text::new(5777, 33), until: day(2008, 2, 28) }, // สว่างอารมณ์
    Former { code: 5402, name: Text::new(10689, 18), until: day(2009, 7, 30) }, // ไทรงาม
    Former { code: 5465, name: Text::new(45408, 27), until: day(2005, 12, 15) }, // เทพนิมิตร
    Former { code: 5498, name: Text::new(40613, 24), until: day(2011, 11, 30) }, // แม่จะเรา
    Former { code: 5666, name: Text::new(29663, 18), until: day(2009, 7, 30) }, // ป่าแดง
    Former { code: 5671, name: Text::new(3597, 21), until: day(2011, 9, 30) }, // บางระกำ
    Former { code: 5688, name: Text::new(3179, 30), until: day(2013, 9, 6) }, // บางกระทุ่ม
    Former { code: 5695, name: Text::new(5147, 27), until: NEVER }, // พรหมพิราม
    Former { code: 5711, name: Text::new(40758, 18), until: day(2020, 5, 14) }, // ท้อแท้
    Former { code: 5827, name: Text::new(32168, 33), until: day(2008, 7, 17) }, // สำนักขุนเณร
    Former { code: 5990, name: Text::new(2384, 18), until: day(2020, 9, 8) }, // จอมบึง
    Former { code: 6135, name: Text::new(3539, 21), until: day(2013, 8, 27) }, // พระแท่น
    Former { code: 6137, name: Text::new(32870, 21), until: NEVER }, // หนองขาว
    Former { code: 6205, name: Text::new(24927, 30), until: day(2009, 10, 27) }, // โพธิ์พระยา
    Former { code: 6251, name: Text::new(9805, 24), until: day(2009, 10, 27) }, // บ้านแหลม
    Former { code: 6323, name: Text::new(9640, 30), until: NEVER }, // หนองหญ้าไซ
    Former { code: 6332, name: Text::new(15375, 33), until: NEVER }, // โพรงมะเดื่อ
    Former { code: 6357, name: Text::new(5889, 24), until: NEVER }, // กำแพงแสน
    Former { code: 6539, name: Text::new(10238, 21), until: NEVER }, // เขาย้อย
    Former { code: 6606, name: Text::new(15292, 21), until: NEVER }, // คลองวาฬ
    Former { code: 6682, name: Text::new(22685, 21), until: day(2009, 10, 27) }, // พรหมโลก
    Former { code: 6701, name: Text::new(2440, 12), until: day(2013, 5, 22) }, // ฉวาง
    Former { code: 6804, name: Text::new(3645, 12), until: day(2011, 10, 7) }, // ขนอม
    Former { code: 6873, name: Text::new(15016, 18), until: NEVER }, // คลองพน
    Former { code: 7014, name: Text::new(10090, 27), until: day(2012, 8, 1) }, // เกาะพะงัน
    Former { code: 7084, name: Text::new(12019, 24), until: day(2009, 10, 27) }, // เวียงสระ
    Former { code: 7124, name: Text::new(4719, 18), until: day(2008, 7, 25) }, // ปากน้ำ
    Former { code: 7215, name: Text::new(10682, 21), until: NEVER }, // นาโพธิ์
    Former { code: 7262, name: Text::new(10674, 15), until: day(2011, 9, 30) }, // นาทวี
    Former { code: 7282, name: Text::new(5825, 27), until: day(2013, 9, 5) }, // สะบ้าย้อย
    Former { code: 7320, name: Text::new(17904, 33), until: NEVER }, // ปาดังเบซาร์
    Former { code: 7397, name: Text::new(5889, 15), until: NEVER }, // กำแพง
    Former { code: 7450, name: Text::new(47, 27), until: day(2013, 9, 6) }, // ย่านตาขาว
    Former { code: 7540, name: Text::new(40547, 18), until: day(2008, 7, 25) }, // แม่ขรี
    Former { code: 7548, name: Text::new(39449, 30), until: day(2008, 6, 24) }, // มะกอกเหนือ
    Former { code: 7549, name: Text::new(2267, 21), until: day(2008, 7, 23) }, // ควนขนุน
    Former { code: 7602, name: Text::new(18823, 24), until: NEVER }, // นาประดู่
    Former { code: 7834, name: Text::new(2523, 27), until: NEVER }, // สุไหงโกลก
];

pub(in crate::data) static UPGRADES: [Upgrade; 1494] = [
    Upgrade { body: 9, from: FormerRank::SubdistrictAdministration, since: day(2019, 11, 21) }, // แพรกษาใหม่
    Upgrade { body: 10, from: FormerRank::SubdistrictAdministration, since: day(2019, 12, 19) }, // เทพารักษ์
    Upgrade { body: 13, from: FormerRank::SubdistrictAdministration, since: day(2020, 5, 13) }, // แพรกษา
    Upgrade { body: 14, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 12) }, // บางพลีน้อย
    Upgrade { body: 25, from: FormerRank::SubdistrictAdministration, since: day(2019, 8, 30) }, // บางแก้ว
    Upgrade { body: 54, from: FormerRank::SubdistrictAdministration, since: day(2020, 6, 4) }, // บางกร่าง
    Upgrade { body: 55, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บางไผ่
    Upgrade { body: 56, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บางรักน้อย
    Upgrade { body: 58, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // ปลายบาง
    Upgrade { body: 59, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // ศาลากลาง
    Upgrade { body: 62, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // บางสีทอง
    Upgrade { body: 64, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // บ้านบางม่วง
    Upgrade { body: 65, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // บางเลน
    Upgrade { body: 67, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // บางใหญ่
    Upgrade { body: 68, from: FormerRank::SubdistrictAdministration, since: day(2020, 3, 20) }, // บางแม่นาง
    Upgrade { body: 69, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บางใหญ่
    Upgrade { body: 71, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // เสาธงหิน
    Upgrade { body: 72, from: FormerRank::TownMunicipality, since: NEVER }, // บางบัวทอง
    Upgrade { body: 73, from: FormerRank::SubdistrictAdministration, since: day(2019, 1, 2) }, // บางคูรัด
    Upgrade { body: 74, from: FormerRank::SubdistrictAdministration, since: day(2020, 9, 8) }, // ใหม่บางบัวทอง
    Upgrade { body: 75, from: FormerRank::SubdistrictAdministration, since: day(2019, 9, 3) }, // บางรักพัฒนา
    Upgrade { body: 77, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ละหาร
    Upgrade { body: 78, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ลำโพ
    Upgrade { body: 80, from: FormerRank::SanitaryDistrict, since: day(1999, 5, 25) }, // ไทรน้อย
    Upgrade { body: 81, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ขุนศรี
    Upgrade { body: 82, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คลองขวาง
    Upgrade { body: 83, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทวีวัฒนา
    Upgrade { body: 84, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ไทรน้อย
    Upgrade { body: 85, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ไทรใหญ่
    Upgrade { body: 87, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองเพรางาย
    Upgrade { body: 91, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คลองพระอุดม
    Upgrade { body: 92, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าอิฐ
    Upgrade { body: 95, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // บางพลับ
    Upgrade { body: 99, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // บางขะแยง
    Upgrade { body: 100, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // บางเดื่อ
    Upgrade { body: 102, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 1) }, // บ้านใหม่
    Upgrade { body: 128, from: FormerRank::SubdistrictCouncil, since: day(1995, 3, 3) }, // บึงบา
    Upgrade { body: 130, from: FormerRank::SubdistrictAdministration, since: day(2020, 7, 29) }, // หนองสามวัง
    Upgrade { body: 131, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // คูขวาง
    Upgrade { body: 133, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // คลองพระอุดม
    Upgrade { body: 150, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 1) }, // สามโคก
    Upgrade { body: 153, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คลองควาย
    Upgrade { body: 155, from: FormerRank::SubdistrictAdministration, since: day(2020, 5, 13) }, // เชียงรากใหญ่
    Upgrade { body: 164, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เกาะเรียน
    Upgrade { body: 175, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สำเภาล่ม
    Upgrade { body: 191, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ่อโพง
    Upgrade { body: 196, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // บางไทร
    Upgrade { body: 213, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // ตลาดเกรียบ
    Upgrade { body: 215, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // บ้านสร้าง
    Upgrade { body: 226, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านโพ
    Upgrade { body: 232, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ตานิม
    Upgrade { body: 271, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ่อตาโล่
    Upgrade { body: 273, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ลำไทร
    Upgrade { body: 280, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // เจ้าเจ็ด
    Upgrade { body: 330, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หัวไผ่
    Upgrade { body: 345, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โคกพุทรา
    Upgrade { body: 346, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ทางพระ
    Upgrade { body: 347, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ม่วงคัน
    Upgrade { body: 363, from: FormerRank::SubdistrictAdministration, since: day(2013, 6, 7) }, // เพชรเมืองทอง
    Upgrade { body: 367, from: FormerRank::SubdistrictAdministration, since: day(2008, 5, 1) }, // ห้วยคันแหลน
    Upgrade { body: 368, from: FormerRank::SubdistrictAdministration, since: day(2008, 8, 1) }, // ท่าช้าง
    Upgrade { body: 369, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ไผ่ดำพัฒนา
    Upgrade { body: 370, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ม่วงเตี้ย
    Upgrade { body: 371, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สาวร้องไห้
    Upgrade { body: 373, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ตลาดใหม่
    Upgrade { body: 402, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าแค
    Upgrade { body: 404, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ป่าตาล
    Upgrade { body: 405, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // พรหมมาสตร์
    Upgrade { body: 407, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // เขาพระยาเดินธง
    Upgrade { body: 451, from: FormerRank::SubdistrictAdministration, since: day(2009, 1, 30) }, // โคกสลุด
    Upgrade { body: 452, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // โพตลาดแก้ว
    Upgrade { body: 453, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บางงา
    Upgrade { body: 501, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // ลำสนธิ
    Upgrade { body: 542, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 31) }, // ทับยา
    Upgrade { body: 560, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าชัย
    Upgrade { body: 561, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 30) }, // ธรรมามูล
    Upgrade { body: 564, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ศิลาดาน
    Upgrade { body: 565, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // มโนรมย์
    Upgrade { body: 571, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // หนองขุ่น
    Upgrade { body: 572, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // หนองน้อย
    Upgrade { body: 573, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ่อแร่
    Upgrade { body: 580, from: FormerRank::SubdistrictAdministration, since: day(2009, 3, 16) }, // โพนางดำออก
    Upgrade { body: 581, from: FormerRank::SubdistrictAdministration, since: day(2009, 3, 16) }, // ตลุก
    Upgrade { body: 582, from: FormerRank::SubdistrictAdministration, since: day(2009, 3, 16) }, // หาดอาษา
    Upgrade { body: 583, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โพนางดำตก
    Upgrade { body: 584, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เจ้าพระยา
    Upgrade { body: 587, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // บางขุด
    Upgrade { body: 588, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // ห้วยกรด
    Upgrade { body: 590, from: FormerRank::SubdistrictAdministration, since: day(2009, 3, 16) }, // โพงาม
    Upgrade { body: 592, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ดอนกำ
    Upgrade { body: 593, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ห้วยกรดพัฒนา
    Upgrade { body: 595, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // บ้านเชี่ยน
    Upgrade { body: 596, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // ห้วยงู
    Upgrade { body: 600, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สามง่ามพัฒนา
    Upgrade { body: 606, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองมะโมง
    Upgrade { body: 660, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านลำ
    Upgrade { body: 670, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // บางโขมด
    Upgrade { body: 673, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 24) }, // ตลาดน้อย
    Upgrade { body: 677, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 7) }, // สร่างโศก
    Upgrade { body: 678, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // หนองบัว
    Upgrade { body: 688, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 7) }, // ธารเกษม
    Upgrade { body: 689, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // นายาว
    Upgrade { body: 691, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // หนองแก
    Upgrade { body: 692, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ห้วยป่าหวาย
    Upgrade { body: 696, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // เมืองเก่า
    Upgrade { body: 697, from: FormerRank::SubdistrictAdministration, since: day(2009, 1, 30) }, // หัวปลวก
    Upgrade { body: 698, from: FormerRank::SubdistrictAdministration, since: day(2008, 9, 5) }, // ต้นตาล - พระยาทด
    Upgrade { body: 713, from: FormerRank::SubdistrictAdministration, since: day(2012, 10, 1) }, // แสลงพัน
    Upgrade { body: 723, from: FormerRank::SubdistrictMunicipality, since: day(2001, 10, 26) }, // แสนสุข
    Upgrade { body: 724, from: FormerRank::TownMunicipality, since: NEVER }, // บ้านสวน
    Upgrade { body: 726, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // เหมือง
    Upgrade { body: 730, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // ดอนหัวฬ่อ
    Upgrade { body: 737, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองรี
    Upgrade { body: 739, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // บ้านบึง
    Upgrade { body: 740, from: FormerRank::SubdistrictAdministration, since: day(2011, 7, 31) }, // หนองซ้ำซาก
    Upgrade { body: 759, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เขาไม้แก้ว
    Upgrade { body: 760, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // หนองปลาไหล
    Upgrade { body: 774, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // กุฎโง้ง
    Upgrade { body: 791, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // หัวถนน
    Upgrade { body: 798, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บางพระ
    Upgrade { body: 802, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // เขาชีจรรย์
    Upgrade { body: 807, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // พลูตาหลวง
    Upgrade { body: 808, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แสมสาร
    Upgrade { body: 812, from: FormerRank::SubdistrictAdministration, since: day(2020, 4, 17) }, // บ่อกวางทอง
    Upgrade { body: 822, from: FormerRank::TownMunicipality, since: NEVER }, // มาบตาพุด
    Upgrade { body: 825, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 24) }, // น้ำคอก
    Upgrade { body: 826, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // เนินพระ
    Upgrade { body: 831, from: FormerRank::SubdistrictAdministration, since: day(2012, 7, 12) }, // เชิงเนิน
    Upgrade { body: 835, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นาตาขวัญ
    Upgrade { body: 840, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ชากหมาก
    Upgrade { body: 841, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // สองสลึง
    Upgrade { body: 866, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // บ้านค่ายพัฒนา
    Upgrade { body: 867, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ชากบก
    Upgrade { body: 870, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองบัว
    Upgrade { body: 871, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ปลวกแดง
    Upgrade { body: 876, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แม่น้ำคู้
    Upgrade { body: 879, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 26) }, // ชำฆ้อ
    Upgrade { body: 884, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // มะขามคู่
    Upgrade { body: 886, from: FormerRank::SubdistrictAdministration, since: NEVER }, // นิคมพัฒนา
    Upgrade { body: 887, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // พนานิคม
    Upgrade { body: 892, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // แสลง
    Upgrade { body: 896, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // เกาะขวาง
    Upgrade { body: 898, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ค่ายเนินวง
    Upgrade { body: 899, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าช้างจันทบูร
    Upgrade { body: 900, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 27) }, // พลับพลา
    Upgrade { body: 907, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // ซึ้ง
    Upgrade { body: 909, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // วันยาว
    Upgrade { body: 917, from: FormerRank::SubdistrictMunicipality, since: day(2012, 3, 9) }, // ท่าใหม่
    Upgrade { body: 919, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เขาวัว-พลอยแหวน
    Upgrade { body: 922, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ตะกาดเง้า
    Upgrade { body: 924, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // สองพี่น้อง
    Upgrade { body: 925, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คลองขุด
    Upgrade { body: 931, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 1) }, // ทับไทร
    Upgrade { body: 932, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เทพนิมิต
    Upgrade { body: 934, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // วังแซ้ม
    Upgrade { body: 935, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // ท่าหลวง
    Upgrade { body: 936, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // ปัถวี
    Upgrade { body: 937, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // ฉมัน
    Upgrade { body: 939, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // มะขามเมืองใหม่
    Upgrade { body: 940, from: FormerRank::SubdistrictAdministration, since: day(2008, 3, 1) }, // อ่างคีรี
    Upgrade { body: 946, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บางสระเก้า
    Upgrade { body: 951, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ปะตง
    Upgrade { body: 957, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 26) }, // พวา
    Upgrade { body: 960, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ช้างข้าม
    Upgrade { body: 964, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // สนามไชย
    Upgrade { body: 967, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // คลองพลู
    Upgrade { body: 968, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // จันทเขลม
    Upgrade { body: 973, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 24) }, // หนองเสม็ด
    Upgrade { body: 974, from: FormerRank::SubdistrictAdministration, since: day(2008, 8, 1) }, // ชำราก
    Upgrade { body: 981, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // แหลมกลัด
    Upgrade { body: 1009, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // แหลมงอบเมืองใหม่
    Upgrade { body: 1012, from: FormerRank::SubdistrictAdministration, since: day(2008, 4, 30) }, // เกาะช้าง
    Upgrade { body: 1013, from: FormerRank::SubdistrictAdministration, since: day(2020, 5, 13) }, // เกาะช้างใต้
    Upgrade { body: 1025, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // บางตีนเป็ด
    Upgrade { body: 1051, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หมอนทอง
    Upgrade { body: 1053, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // คลองแสนแสบ
    Upgrade { body: 1056, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สิงโตทอง
    Upgrade { body: 1058, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // บางปะกงพรหมเทพรังสรรค์
    Upgrade { body: 1059, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // บางสมัคร
    Upgrade { body: 1067, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บางผึ้ง
    Upgrade { body: 1074, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // แสนภูดาษ
    Upgrade { body: 1077, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ลาดขวาง
    Upgrade { body: 1083, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คลองประเวศ
    Upgrade { body: 1093, from: FormerRank::SubdistrictAdministration, since: day(2008, 8, 25) }, // บ้านซ่อง
    Upgrade { body: 1097, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ท่าถ่าน
    Upgrade { body: 1154, from: FormerRank::SubdistrictAdministration, since: day(2020, 5, 13) }, // หนองกี่
    Upgrade { body: 1163, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บางแตน
    Upgrade { body: 1171, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // โพธิ์งาม
    Upgrade { body: 1222, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // พิกุลออก
    Upgrade { body: 1231, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทรายมูล
    Upgrade { body: 1237, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บางสมบูรณ์
    Upgrade { body: 1251, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // คลองหาด
    Upgrade { body: 1270, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แซร์ออ
    Upgrade { body: 1281, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // บ้านใหม่หนองไทร
    Upgrade { body: 1282, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // บ้านด่าน
    Upgrade { body: 1283, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // ป่าไร่
    Upgrade { body: 1284, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // ฟากห้วย
    Upgrade { body: 1286, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าข้าม
    Upgrade { body: 1298, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // โคกสูง
    Upgrade { body: 1302, from: FormerRank::SubdistrictAdministration, since: day(2008, 2, 28) }, // วังทอง
    Upgrade { body: 1309, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // เมืองใหม่โคกกรวด
    Upgrade { body: 1312, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 1) }, // โคกสูง
    Upgrade { body: 1317, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองบัวศาลา
    Upgrade { body: 1318, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ไชยมงคล
    Upgrade { body: 1319, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ตลาด
    Upgrade { body: 1320, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านเกาะ
    Upgrade { body: 1321, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // บ้านโพธิ์
    Upgrade { body: 1322, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // บ้านใหม่
    Upgrade { body: 1324, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 27) }, // พุดซา
    Upgrade { body: 1326, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // สุรนารี
    Upgrade { body: 1327, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองกระทุ่ม
    Upgrade { body: 1336, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 31) }, // อรพิมพ์
    Upgrade { body: 1337, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 31) }, // ครบุรีใต้
    Upgrade { body: 1347, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สระว่านพระยา
    Upgrade { body: 1354, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สุขไพบูลย์
    Upgrade { body: 1401, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // ด่านใน
    Upgrade { body: 1402, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // โนนเมืองพัฒนา
    Upgrade { body: 1411, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // หนองบัวละคร
    Upgrade { body: 1435, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // จันอัด
    Upgrade { body: 1441, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ลำมูล
    Upgrade { body: 1444, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // โนนเมือง
    Upgrade { body: 1461, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // หนองบัวสะอาด
    Upgrade { body: 1465, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทุ่งสว่าง
    Upgrade { body: 1478, from: FormerRank::SubdistrictAdministration, since: day(2008, 6, 30) }, // นกออก
    Upgrade { body: 1480, from: FormerRank::SubdistrictAdministration, since: day(2008, 1, 1) }, // บ่อปลาทอง
    Upgrade { body: 1481, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 16) }, // ปักธงชัย
    Upgrade { body: 1488, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ตูม
    Upgrade { body: 1490, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ภูหลวง
    Upgrade { body: 1494, from: FormerRank::SanitaryDistrict, since: day(1999, 5, 25) }, // พิมาย
    Upgrade { body: 1495, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // รังกาใหญ่
    Upgrade { body: 1514, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // กงรถ
    Upgrade { body: 1547, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // พันดุง
    Upgrade { body: 1552, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สีคิ้ว
    Upgrade { body: 1577, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // หนองหัวแรต
    Upgrade { body: 1578, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // แหลมทอง
    Upgrade { body: 1586, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // บึงสำโรง
    Upgrade { body: 1587, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แก้งสนามนาง
    Upgrade { body: 1595, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // วังหิน
    Upgrade { body: 1599, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // วังน้ำเขียว
    Upgrade { body: 1616, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // สระพระ
    Upgrade { body: 1617, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // ขุย
    Upgrade { body: 1619, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ช่องแมว
    Upgrade { body: 1620, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บ้านยาง
    Upgrade { body: 1621, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ไพล
    Upgrade { body: 1625, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โนนจาน
    Upgrade { body: 1640, from: FormerRank::TownMunicipality, since: NEVER }, // บุรีรัมย์
    Upgrade { body: 1641, from: FormerRank::SubdistrictAdministration, since: day(2009, 9, 29) }, // หลักเขต
    Upgrade { body: 1642, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // กระสัง
    Upgrade { body: 1644, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ชุมเห็ด
    Upgrade { body: 1645, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // บ้านบัว
    Upgrade { body: 1648, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สวายจีก
    Upgrade { body: 1653, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // หนองตาด
    Upgrade { body: 1656, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บัวทอง
    Upgrade { body: 1661, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ตูมใหญ่
    Upgrade { body: 1662, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // บ้านแพ
    Upgrade { body: 1668, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // สองชั้น
    Upgrade { body: 1669, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // หนองเต็ง
    Upgrade { body: 1670, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // อุดมธรรม
    Upgrade { body: 1680, from: FormerRank::SubdistrictAdministration, since: day(2008, 2, 28) }, // ทุ่งแสงทอง
    Upgrade { body: 1682, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // นางรอง
    Upgrade { body: 1691, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองโบสถ์
    Upgrade { body: 1696, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ดอนอะราง
    Upgrade { body: 1700, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เมืองไผ่
    Upgrade { body: 1710, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองตะครอง
    Upgrade { body: 1713, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // ประโคนชัย
    Upgrade { body: 1714, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // แสลงโทน
    Upgrade { body: 1715, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // โคกม้า
    Upgrade { body: 1717, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // เขาคอก
    Upgrade { body: 1726, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // โคกย่าง
    Upgrade { body: 1727, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ตะโกตาพิ
    Upgrade { body: 1735, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โนนเจริญ
    Upgrade { body: 1736, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บึงเจริญ
    Upgrade { body: 1737, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ปราสาท
    Upgrade { body: 1746, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // บ้านแวง
    Upgrade { body: 1750, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // ลำปลายมาศ
    Upgrade { body: 1768, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ศรีสตึก
    Upgrade { body: 1775, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // สะแก
    Upgrade { body: 1778, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ดอนมนต์
    Upgrade { body: 1782, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ไทยเจริญ
    Upgrade { body: 1789, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ศรีสว่าง
    Upgrade { body: 1800, from: FormerRank::SubdistrictAdministration, since: day(2020, 7, 29) }, // โคกขมิ้น
    Upgrade { body: 1805, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // โคกเหล็ก
    Upgrade { body: 1807, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // สามแวง
    Upgrade { body: 1815, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ดงอีจาน
    Upgrade { body: 1816, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทุ่งจังหัน
    Upgrade { body: 1817, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 31) }, // ชำนิ
    Upgrade { body: 1818, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองปล่อง
    Upgrade { body: 1826, from: FormerRank::SubdistrictAdministration, since: day(2013, 7, 31) }, // ทองหลาง
    Upgrade { body: 1834, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ปราสาท
    Upgrade { body: 1841, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หัวฝาย
    Upgrade { body: 1852, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นอกเมือง
    Upgrade { body: 1864, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เพี้ยราม
    Upgrade { body: 1871, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ทุ่งศรีชุมพล
    Upgrade { body: 1872, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // ยะวึก
    Upgrade { body: 1873, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // สระขุด
    Upgrade { body: 1875, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // นาหนองไผ่
    Upgrade { body: 1880, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // เมืองแก
    Upgrade { body: 1891, from: FormerRank::SubdistrictAdministration, since: day(2010, 10, 28) }, // บุแกรง
    Upgrade { body: 1893, from: FormerRank::SubdistrictAdministration, since: day(2009, 9, 29) }, // กระหาด
    Upgrade { body: 1898, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองสนิท
    Upgrade { body: 1903, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // กันตวจระมวล
    Upgrade { body: 1921, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // กาบเชิง
    Upgrade { body: 1923, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // โคกตะเคียน
    Upgrade { body: 1924, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ด่าน
    Upgrade { body: 1941, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // แคน
    Upgrade { body: 1949, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ผักไหม
    Upgrade { body: 1984, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // หมื่นศรี
    Upgrade { body: 2008, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ศรีสุข
    Upgrade { body: 2010, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // เขวาสินรินทร์
    Upgrade { body: 2026, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ตะดอบ
    Upgrade { body: 2028, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โพธิ์
    Upgrade { body: 2029, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โพนเขวา
    Upgrade { body: 2036, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองไฮ
    Upgrade { body: 2048, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทาม
    Upgrade { body: 2063, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สวนกล้วย
    Upgrade { body: 2067, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // หนองหญ้าลาด
    Upgrade { body: 2100, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 19) }, // ศรีสะอาด
    Upgrade { body: 2111, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 30) }, // สำโรงพลัน
    Upgrade { body: 2126, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // สิ
    Upgrade { body: 2129, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โนนสูง
    Upgrade { body: 2141, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เมืองแคน
    Upgrade { body: 2145, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บัวหุ่ง
    Upgrade { body: 2147, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ส้มป่อย
    Upgrade { body: 2152, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โคกจาน
    Upgrade { body: 2153, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สระกำแพงใหญ่
    Upgrade { body: 2154, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // อุทุมพรพิสัย
    Upgrade { body: 2163, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 19) }, // แต้
    Upgrade { body: 2168, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองไฮ
    Upgrade { body: 2176, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // จานแสนไชย
    Upgrade { body: 2195, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ละเอาะ
    Upgrade { body: 2198, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // รุ่งระวี
    Upgrade { body: 2205, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // วังหิน
    Upgrade { body: 2208, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ห้วยตึ๊กชู
    Upgrade { body: 2214, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // เมืองจันทร์
    Upgrade { body: 2216, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // หนองใหญ่
    Upgrade { body: 2228, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 27) }, // โดด
    Upgrade { body: 2229, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // ผือใหญ่
    Upgrade { body: 2243, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 5) }, // แจระแม
    Upgrade { body: 2270, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // บ้านกอก
    Upgrade { body: 2279, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ศรีสุข
    Upgrade { body: 2282, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ห้วยเรือ
    Upgrade { body: 2291, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // เทพวงศา
    Upgrade { body: 2296, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // หนองนกทา
    Upgrade { body: 2303, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // กลาง
    Upgrade { body: 2304, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // แก้ง
    Upgrade { body: 2308, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // นาเจริญ
    Upgrade { body: 2311, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // สมสะอาด
    Upgrade { body: 2314, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // โนนสมบูรณ์
    Upgrade { body: 2318, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ภูจองนายอย
    Upgrade { body: 2325, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // โซง
    Upgrade { body: 2326, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บุเปือย
    Upgrade { body: 2329, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ยาง
    Upgrade { body: 2330, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ยางใหญ่
    Upgrade { body: 2331, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // สีวิเชียร
    Upgrade { body: 2334, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 30) }, // นาโพธิ์
    Upgrade { body: 2388, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // คำขวาง
    Upgrade { body: 2390, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // คูเมือง
    Upgrade { body: 2392, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ธาตุ
    Upgrade { body: 2394, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บุ่งไหม
    Upgrade { body: 2398, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โนนผึ้ง
    Upgrade { body: 2405, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // โพธิ์ศรี
    Upgrade { body: 2406, from: FormerRank::SubdistrictAdministration, since: day(2013, 7, 13) }, // โพธิ์ไทร
    Upgrade { body: 2428, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นครโพธิ์ไทร
    Upgrade { body: 2429, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สารภี
    Upgrade { body: 2434, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // สำโรง
    Upgrade { body: 2448, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // คำเขื่อนแก้ว
    Upgrade { body: 2449, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // โนนก่อ
    Upgrade { body: 2451, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // โคกชำแระ
    Upgrade { body: 2455, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // หนองอ้ม
    Upgrade { body: 2456, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทุ่งศรีอุดม
    Upgrade { body: 2458, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // นาจาน
    Upgrade { body: 2460, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // นาเรือง
    Upgrade { body: 2461, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // กองโพน
    Upgrade { body: 2462, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นาตาล
    Upgrade { body: 2468, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // เหล่าเสือโก้ก
    Upgrade { body: 2469, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แก่งโดม
    Upgrade { body: 2470, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 29) }, // ท่าช้าง
    Upgrade { body: 2471, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // สว่าง
    Upgrade { body: 2472, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 10) }, // บุ่งมะแลง
    Upgrade { body: 2473, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ขี้เหล็ก
    Upgrade { body: 2474, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // ตาเกา
    Upgrade { body: 2479, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // เดิด
    Upgrade { body: 2480, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ตาดทอง
    Upgrade { body: 2483, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // น้ำคำใหญ่
    Upgrade { body: 2484, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // สำราญ
    Upgrade { body: 2487, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ทุ่งแต้
    Upgrade { body: 2488, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นาสะไมย์
    Upgrade { body: 2497, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 5) }, // นาเวียง
    Upgrade { body: 2508, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โนนเปือย
    Upgrade { body: 2511, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ห้วยแก้ง
    Upgrade { body: 2513, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ดงแคนใหญ่
    Upgrade { body: 2550, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ห้องแซง
    Upgrade { body: 2551, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // บุ่งค้า
    Upgrade { body: 2552, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // สามัคคี
    Upgrade { body: 2553, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // ศรีแก้ว
    Upgrade { body: 2554, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // กุดเชียงหมี
    Upgrade { body: 2555, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // กุดแห่
    Upgrade { body: 2556, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โคกสำราญ
    Upgrade { body: 2557, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // สวาท
    Upgrade { body: 2558, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองสองห้อง
    Upgrade { body: 2559, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สร้างมิ่ง
    Upgrade { body: 2560, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // คำเตย
    Upgrade { body: 2569, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โคกสูง
    Upgrade { body: 2570, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ชีลอง
    Upgrade { body: 2571, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // กุดตุ้ม
    Upgrade { body: 2586, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ซับสีทอง
    Upgrade { body: 2588, from: FormerRank::SubdistrictAdministration, since: day(2008, 10, 24) }, // ทุ่งทอง
    Upgrade { body: 2590, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ตลาดแร้ง
    Upgrade { body: 2591, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 25) }, // ลุ่มลำชี
    Upgrade { body: 2610, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โนนทอง
    Upgrade { body: 2611, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านบัว
    Upgrade { body: 2615, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านยาง
    Upgrade { body: 2618, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หลวงศิริ
    Upgrade { body: 2624, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าใหญ่
    Upgrade { body: 2628, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองบัวใหญ่
    Upgrade { body: 2649, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // วังตะเฆ่
    Upgrade { body: 2657, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // บ้านแก้ง
    Upgrade { body: 2667, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ธาตุทอง
    Upgrade { body: 2668, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // บ้านดอน
    Upgrade { body: 2669, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านเพชร
    Upgrade { body: 2675, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // บ้านเต่า
    Upgrade { body: 2678, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // หนองสังข์
    Upgrade { body: 2683, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // หนองขาม
    Upgrade { body: 2685, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โคกกุง
    Upgrade { body: 2688, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // ทุ่งลุยลาย
    Upgrade { body: 2697, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เจาทอง
    Upgrade { body: 2699, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บ้านเจียง
    Upgrade { body: 2712, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // นาวัง
    Upgrade { body: 2713, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ไก่คำ
    Upgrade { body: 2714, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // นาหมอม้า
    Upgrade { body: 2731, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โคกก่ง
    Upgrade { body: 2737, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // นาป่าแซง
    Upgrade { body: 2738, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองข่า
    Upgrade { body: 2739, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ห้วย
    Upgrade { body: 2742, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ลือ
    Upgrade { body: 2750, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // สิริเสนางค์
    Upgrade { body: 2754, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองไฮ
    Upgrade { body: 2757, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // รัตนวารีศรีเจริญ
    Upgrade { body: 2759, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // เค็งใหญ่
    Upgrade { body: 2765, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เปือย
    Upgrade { body: 2766, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ดงมะยาง
    Upgrade { body: 2767, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สามหนอง
    Upgrade { body: 2768, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 6) }, // โคกกลาง
    Upgrade { body: 2770, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แมด
    Upgrade { body: 2776, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ไคสี
    Upgrade { body: 2777, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โคกก่อง
    Upgrade { body: 2778, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นาสวรรค์
    Upgrade { body: 2781, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 29) }, // หนองเลิง
    Upgrade { body: 2783, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โนนสมบูรณ์
    Upgrade { body: 2786, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ศรีสำราญ
    Upgrade { body: 2788, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // วังชมภู
    Upgrade { body: 2789, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ศรีชมภู
    Upgrade { body: 2790, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองหัวช้าง
    Upgrade { body: 2807, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // ซาง
    Upgrade { body: 2808, from: FormerRank::SubdistrictAdministration, since: day(2020, 8, 5) }, // ป่งไฮ
    Upgrade { body: 2812, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ปากคาด
    Upgrade { body: 2815, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองยอง
    Upgrade { body: 2818, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 7) }, // บึงงาม
    Upgrade { body: 2826, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นาแสง
    Upgrade { body: 2828, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บุ่งคล้า
    Upgrade { body: 2835, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หนองบัว
    Upgrade { body: 2839, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // โนนขมิ้น
    Upgrade { body: 2841, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // บ้านขาม
    Upgrade { body: 2842, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // บ้านพร้าว
    Upgrade { body: 2844, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หนองภัยศูนย์
    Upgrade { body: 2845, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หนองสวรรค์
    Upgrade { body: 2847, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หัวนา
    Upgrade { body: 2850, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เก่ากลอย
    Upgrade { body: 2851, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ฝั่งแดง
    Upgrade { body: 2852, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // นาหนองทุ่ม
    Upgrade { body: 2860, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านค้อ
    Upgrade { body: 2861, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองเรือ
    Upgrade { body: 2871, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 10) }, // โนนสะอาด
    Upgrade { body: 2873, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองแก
    Upgrade { body: 2885, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // นาดี
    Upgrade { body: 2886, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // นาด่าน
    Upgrade { body: 2887, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บุญทัน
    Upgrade { body: 2900, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // บ้านเป็ด
    Upgrade { body: 2904, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // สำราญ
    Upgrade { body: 2909, from: FormerRank::SubdistrictAdministration, since: day(2008, 11, 28) }, // พระลับ
    Upgrade { body: 2910, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // โคกสี
    Upgrade { body: 2911, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ท่าพระ
    Upgrade { body: 2912, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ศิลา
    Upgrade { body: 2913, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ดอนหัน
    Upgrade { body: 2916, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านหว้า
    Upgrade { body: 2917, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 27) }, // บึงเนียม
    Upgrade { body: 2919, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // ป่ามะนาว
    Upgrade { body: 2920, from: FormerRank::SubdistrictAdministration, since: day(2009, 12, 10) }, // โนนฆ้อง
    Upgrade { body: 2921, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // โคกงาม
    Upgrade { body: 2922, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // แก่นฝาง
    Upgrade { body: 2923, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // บ้านเหล่า
    Upgrade { body: 2924, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ป่าหวายนั่ง
    Upgrade { body: 2925, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // หนองบัว
    Upgrade { body: 2928, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // พระบุ
    Upgrade { body: 2930, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // พระยืนมิ่งมงคล
    Upgrade { body: 2935, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // โนนทอง
    Upgrade { body: 2936, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านเม็ง
    Upgrade { body: 2937, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เรือหงส์
    Upgrade { body: 2938, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โนนทัน
    Upgrade { body: 2939, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // โนนสะอาด
    Upgrade { body: 2940, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ยางคำ
    Upgrade { body: 2941, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // กุดกว้าง
    Upgrade { body: 2944, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บ้านผือ
    Upgrade { body: 2948, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองเสาเล้า
    Upgrade { body: 2949, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // หนองไผ่
    Upgrade { body: 2952, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 25) }, // นาเพียง
    Upgrade { body: 2961, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // วังเพิ่ม
    Upgrade { body: 2962, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // นาจาน
    Upgrade { body: 2979, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บัวเงิน
    Upgrade { body: 2985, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // นาคำ
    Upgrade { body: 2992, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // น้ำอ้อม
    Upgrade { body: 2993, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // ห้วยยาง
    Upgrade { body: 2995, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // หนองโน
    Upgrade { body: 3003, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 11) }, // ในเมือง
    Upgrade { body: 3005, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // บ้านไผ่
    Upgrade { body: 3006, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านลาน
    Upgrade { body: 3007, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หินตั้ง
    Upgrade { body: 3008, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แคนเหนือ
    Upgrade { body: 3009, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ป่าปอ
    Upgrade { body: 3010, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ภูเหล็ก
    Upgrade { body: 3011, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // เมืองเพีย
    Upgrade { body: 3012, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หนองน้ำใส
    Upgrade { body: 3014, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สระแก้ว
    Upgrade { body: 3016, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // วังม่วง
    Upgrade { body: 3018, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // เก่างิ้ว
    Upgrade { body: 3019, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // เพ็กใหญ่
    Upgrade { body: 3020, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // โสกนกเต็น
    Upgrade { body: 3021, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // หนองแวงนางเบ้า
    Upgrade { body: 3022, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // โจดหนองแก
    Upgrade { body: 3023, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // หนองแวงโสกพระ
    Upgrade { body: 3024, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // โคกสง่า
    Upgrade { body: 3025, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // โนนข่า
    Upgrade { body: 3026, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เมืองพล
    Upgrade { body: 3027, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ลอมคอม
    Upgrade { body: 3028, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองมะเขือ
    Upgrade { body: 3029, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หัวทุ่ง
    Upgrade { body: 3031, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // คอนฉิม
    Upgrade { body: 3032, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // โนนทอง
    Upgrade { body: 3033, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ใหม่นาเพียง
    Upgrade { body: 3034, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // โนนสะอาด
    Upgrade { body: 3036, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ก้านเหลือง
    Upgrade { body: 3037, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ท่านางแนว
    Upgrade { body: 3038, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // แวงน้อย
    Upgrade { body: 3039, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ละหานนา
    Upgrade { body: 3040, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ทางขวาง
    Upgrade { body: 3041, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ท่าวัด
    Upgrade { body: 3043, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ดอนดู่
    Upgrade { body: 3044, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หนองไผ่ล้อม
    Upgrade { body: 3045, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หนองเม็ก
    Upgrade { body: 3046, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หนองสองห้อง
    Upgrade { body: 3047, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // คึมชาด
    Upgrade { body: 3048, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ดงเค็ง
    Upgrade { body: 3049, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ดอนดั่ง
    Upgrade { body: 3050, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ตะกั่วป่า
    Upgrade { body: 3051, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // โนนธาตุ
    Upgrade { body: 3052, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // วังหิน
    Upgrade { body: 3053, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // สำโรง
    Upgrade { body: 3054, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หันโจด
    Upgrade { body: 3058, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // นาชุมแสง
    Upgrade { body: 3062, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองกุงเซิน
    Upgrade { body: 3065, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองกุงธนสาร
    Upgrade { body: 3079, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ชลบถวิบูลย์
    Upgrade { body: 3080, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // วังแสง
    Upgrade { body: 3081, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ศรีบุญเรือง
    Upgrade { body: 3082, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // กุดเพียขอม
    Upgrade { body: 3083, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // โนนพะยอม
    Upgrade { body: 3084, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // บ้านแท่น
    Upgrade { body: 3085, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ปอแดง
    Upgrade { body: 3086, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ห้วยแก
    Upgrade { body: 3094, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 17) }, // โนนคอม
    Upgrade { body: 3105, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 17) }, // โพธิ์ไชย
    Upgrade { body: 3106, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // นาแพง
    Upgrade { body: 3107, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ภูผาแดง
    Upgrade { body: 3109, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // หนองนาคำ
    Upgrade { body: 3111, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ขนวน
    Upgrade { body: 3113, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 19) }, // โคกสำราญ
    Upgrade { body: 3114, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // วังสวรรค์
    Upgrade { body: 3115, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โนนสมบูรณ์
    Upgrade { body: 3118, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // บ้านหัน
    Upgrade { body: 3120, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // เปือยใหญ่
    Upgrade { body: 3122, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ในเมือง
    Upgrade { body: 3132, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // หนองขอนกว้าง
    Upgrade { body: 3133, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // โคกสะอาด
    Upgrade { body: 3134, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // กุดสระ
    Upgrade { body: 3140, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // หนองนาคำ
    Upgrade { body: 3142, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // หมูม่น
    Upgrade { body: 3143, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 21) }, // เชียงพิณ
    Upgrade { body: 3147, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 30) }, // บ้านตาด
    Upgrade { body: 3148, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // สามพร้าว
    Upgrade { body: 3153, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ปะโค
    Upgrade { body: 3154, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // เมืองเพีย
    Upgrade { body: 3156, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ยางชุม
    Upgrade { body: 3159, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นาหนองทุ่ม
    Upgrade { body: 3162, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // อูบมุง
    Upgrade { body: 3163, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // โนนหวาย
    Upgrade { body: 3166, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // กุดหมากไฟ
    Upgrade { body: 3168, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // หนองบัวบาน
    Upgrade { body: 3173, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // เชียงแหว
    Upgrade { body: 3175, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // กงพานพันดอน
    Upgrade { body: 3178, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // เมืองใหม่
    Upgrade { body: 3179, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // แชแล
    Upgrade { body: 3182, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สีออ
    Upgrade { body: 3185, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองแวงโนนสะอาด
    Upgrade { body: 3187, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โพธิ์ศรีสำราญ
    Upgrade { body: 3195, from: FormerRank::SubdistrictAdministration, since: day(2008, 10, 24) }, // โคกสูง
    Upgrade { body: 3201, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ผักตบ
    Upgrade { body: 3204, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สะแบง
    Upgrade { body: 3208, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ทุ่งใหญ่
    Upgrade { body: 3213, from: FormerRank::SubdistrictAdministration, since: day(2012, 10, 5) }, // หนองแวงแก้มหอม
    Upgrade { body: 3219, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านโปร่ง
    Upgrade { body: 3220, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บึงคำอ้อ
    Upgrade { body: 3227, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองหญ้าไซ
    Upgrade { body: 3228, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คำโคกสูง
    Upgrade { body: 3229, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // บะยาว
    Upgrade { body: 3230, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // หนองกุงทับม้า
    Upgrade { body: 3243, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บ้านดุง
    Upgrade { body: 3250, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // กลางใหญ่
    Upgrade { body: 3254, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // คำบง
    Upgrade { body: 3256, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เมืองพาน
    Upgrade { body: 3281, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บ้านยวด
    Upgrade { body: 3284, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บ้านโคก
    Upgrade { body: 3288, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ทอแสงสว่าง
    Upgrade { body: 3289, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // หนองแสง
    Upgrade { body: 3290, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // นายูง
    Upgrade { body: 3293, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // โนนทอง
    Upgrade { body: 3297, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // กู่แก้ว
    Upgrade { body: 3299, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // คอนสาย
    Upgrade { body: 3312, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // น้ำสวย
    Upgrade { body: 3313, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // เมือง
    Upgrade { body: 3314, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // กกดู่
    Upgrade { body: 3317, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // น้ำหมาน
    Upgrade { body: 3319, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // เสี้ยว
    Upgrade { body: 3324, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // แก้วเมธี
    Upgrade { body: 3338, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // คอนสา
    Upgrade { body: 3343, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ศรีสองรัก
    Upgrade { body: 3361, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 27) }, // ร่องจิก
    Upgrade { body: 3375, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ศรีสงคราม
    Upgrade { body: 3379, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ปากปวน
    Upgrade { body: 3384, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ศรีฐาน
    Upgrade { body: 3385, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ผานกเค้า
    Upgrade { body: 3388, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ภูหอ
    Upgrade { body: 3392, from: FormerRank::SubdistrictAdministration, since: day(2008, 5, 1) }, // ท่าช้างคล้อง
    Upgrade { body: 3394, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ผาขาว
    Upgrade { body: 3397, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // เอราวัณ
    Upgrade { body: 3398, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ผาอินทร์แปลง
    Upgrade { body: 3404, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ปวนพุ
    Upgrade { body: 3411, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // กวนวัน
    Upgrade { body: 3412, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านเดื่อ
    Upgrade { body: 3413, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ปะโค
    Upgrade { body: 3414, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // วัดธาตุ
    Upgrade { body: 3424, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านถ่อน
    Upgrade { body: 3428, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // กองนาง
    Upgrade { body: 3434, from: FormerRank::SubdistrictMunicipality, since: day(2025, 11, 28) }, // โพนพิสัย
    Upgrade { body: 3435, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สร้างนางขาว
    Upgrade { body: 3437, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // เซิม
    Upgrade { body: 3438, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ทุ่งหลวง
    Upgrade { body: 3439, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // นาหนัง
    Upgrade { body: 3442, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // เหล่าต่างคำ
    Upgrade { body: 3443, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // กุดบง
    Upgrade { body: 3444, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ชุมช้าง
    Upgrade { body: 3445, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // วัดหลวง
    Upgrade { body: 3447, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองปลาปาก
    Upgrade { body: 3449, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // พระพุทธบาท
    Upgrade { body: 3458, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สระใคร
    Upgrade { body: 3465, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นาทับไฮ
    Upgrade { body: 3468, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // โพนแพง
    Upgrade { body: 3469, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // รัตนวาปี
    Upgrade { body: 3476, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โคกก่อ
    Upgrade { body: 3479, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ลาดพัฒนา
    Upgrade { body: 3481, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เกิ้ง
    Upgrade { body: 3490, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // มิตรภาพ
    Upgrade { body: 3513, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // กันทรวิชัย
    Upgrade { body: 3516, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โคกพระ
    Upgrade { body: 3520, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เขวาใหญ่
    Upgrade { body: 3521, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นาสีนวน
    Upgrade { body: 3525, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โพนทอง
    Upgrade { body: 3527, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // กู่ทอง
    Upgrade { body: 3551, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เขวาไร่
    Upgrade { body: 3590, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองแสน
    Upgrade { body: 3592, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // หัวดง
    Upgrade { body: 3595, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ดงบัง
    Upgrade { body: 3599, from: FormerRank::SubdistrictAdministration, since: day(2013, 7, 27) }, // หนองไผ่
    Upgrade { body: 3600, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ยางสีสุราช
    Upgrade { body: 3602, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แวงดง
    Upgrade { body: 3612, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // กุดปลาดุก
    Upgrade { body: 3613, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองกุง
    Upgrade { body: 3615, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ชื่นชม
    Upgrade { body: 3624, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 1) }, // เมืองทอง
    Upgrade { body: 3627, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 23) }, // สีแก้ว
    Upgrade { body: 3637, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // เมืองเกษ
    Upgrade { body: 3639, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // โนนสว่าง
    Upgrade { body: 3650, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โนนสง่า
    Upgrade { body: 3651, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // โนนสวรรค์
    Upgrade { body: 3652, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // โพนสูง
    Upgrade { body: 3655, from: FormerRank::SubdistrictCouncil, since: day(1999, 12, 4) }, // ขี้เหล็ก
    Upgrade { body: 3657, from: FormerRank::SubdistrictAdministration, since: day(2008, 4, 4) }, // หนองผือ
    Upgrade { body: 3661, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เมืองหงส์
    Upgrade { body: 3662, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ลิ้นฟ้า
    Upgrade { body: 3663, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ดงกลาง
    Upgrade { body: 3664, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ป่าสังข์
    Upgrade { body: 3665, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ศรีโคตร
    Upgrade { body: 3666, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // อีง่อง
    Upgrade { body: 3668, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // น้ำใส
    Upgrade { body: 3696, from: FormerRank::SubdistrictAdministration, since: day(2009, 11, 4) }, // โคกกกม่วง
    Upgrade { body: 3698, from: FormerRank::SubdistrictAdministration, since: day(2008, 2, 28) }, // โคกสูง
    Upgrade { body: 3699, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // แวง
    Upgrade { body: 3703, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // โนนชัยศรี
    Upgrade { body: 3705, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // โพธิ์ทอง
    Upgrade { body: 3706, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โพธิ์ศรีสว่าง
    Upgrade { body: 3716, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // โพธิ์ศรี
    Upgrade { body: 3717, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // สะอาด
    Upgrade { body: 3718, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ดอนโอง
    Upgrade { body: 3720, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองตาไก้
    Upgrade { body: 3721, from: FormerRank::SubdistrictAdministration, since: day(2009, 11, 4) }, // ท่าสีดา
    Upgrade { body: 3726, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ภูเขาทอง
    Upgrade { body: 3729, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ผาน้ำย้อย
    Upgrade { body: 3731, from: FormerRank::SubdistrictAdministration, since: day(2009, 11, 4) }, // เกาะแก้ว
    Upgrade { body: 3735, from: FormerRank::SubdistrictAdministration, since: day(2009, 11, 4) }, // นาเมือง
    Upgrade { body: 3736, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // นาแซง
    Upgrade { body: 3737, from: FormerRank::SubdistrictAdministration, since: day(2009, 11, 4) }, // พรสวรรค์
    Upgrade { body: 3738, from: FormerRank::SubdistrictAdministration, since: day(2009, 11, 4) }, // วังหลวง
    Upgrade { body: 3739, from: FormerRank::SubdistrictAdministration, since: day(2009, 11, 4) }, // หนองหลวง
    Upgrade { body: 3745, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ท่าม่วง
    Upgrade { body: 3749, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 17) }, // หินกอง
    Upgrade { body: 3750, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ทุ่งกุลา
    Upgrade { body: 3751, from: FormerRank::SubdistrictAdministration, since: day(2008, 3, 1) }, // จำปาขัน
    Upgrade { body: 3754, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ทุ่งหลวง
    Upgrade { body: 3760, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // ดอกไม้
    Upgrade { body: 3765, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // กกกุง
    Upgrade { body: 3766, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // คูเมือง
    Upgrade { body: 3767, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองหิน
    Upgrade { body: 3769, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // ท่าหาดยาว
    Upgrade { body: 3771, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ศรีสว่าง
    Upgrade { body: 3772, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 30) }, // สามขา
    Upgrade { body: 3774, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 23) }, // โพนเมือง
    Upgrade { body: 3780, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // หนองบัว
    Upgrade { body: 3781, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองหมื่นถ่าน
    Upgrade { body: 3784, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ชุมพร
    Upgrade { body: 3785, from: FormerRank::SubdistrictAdministration, since: day(2009, 11, 4) }, // เมยวดี
    Upgrade { body: 3786, from: FormerRank::SubdistrictAdministration, since: day(2009, 11, 4) }, // ชมสะอาด
    Upgrade { body: 3787, from: FormerRank::SubdistrictAdministration, since: day(2009, 11, 4) }, // บุ่งเลิศ
    Upgrade { body: 3788, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 25) }, // ศรีสมเด็จ
    Upgrade { body: 3789, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // บ้านบาก
    Upgrade { body: 3790, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โพธิ์สัย
    Upgrade { body: 3791, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เมืองเปลือย
    Upgrade { body: 3794, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // โพธิ์ทอง
    Upgrade { body: 3795, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองใหญ่
    Upgrade { body: 3797, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ดงสิงห์
    Upgrade { body: 3798, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // จังหาร
    Upgrade { body: 3799, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ผักแว่น
    Upgrade { body: 3800, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ปาฝา
    Upgrade { body: 3801, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ม่วงลาด
    Upgrade { body: 3803, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แสนชาติ
    Upgrade { body: 3804, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // เชียงขวัญ
    Upgrade { body: 3805, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านเขือง
    Upgrade { body: 3810, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองฮี
    Upgrade { body: 3813, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สาวแห
    Upgrade { body: 3814, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ทุ่งเขาหลวง
    Upgrade { body: 3818, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เหล่า
    Upgrade { body: 3825, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // ภูดิน
    Upgrade { body: 3826, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // บึงวิชัย
    Upgrade { body: 3827, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // ภูปอ
    Upgrade { body: 3828, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // โพนทอง
    Upgrade { body: 3829, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 31) }, // ไผ่
    Upgrade { body: 3830, from: FormerRank::SubdistrictAdministration, since: day(2009, 12, 10) }, // ลำพาน
    Upgrade { body: 3831, from: FormerRank::SubdistrictAdministration, since: day(2009, 12, 10) }, // หลุบ
    Upgrade { body: 3832, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // เชียงเครือ
    Upgrade { body: 3833, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // กลางหมื่น
    Upgrade { body: 3834, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // เหนือ
    Upgrade { body: 3835, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ขมิ้น
    Upgrade { body: 3836, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองกุง
    Upgrade { body: 3838, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // สงเปลือย
    Upgrade { body: 3839, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // หลักเหลี่ยม
    Upgrade { body: 3840, from: FormerRank::SubdistrictCouncil, since: day(1999, 12, 4) }, // นามน
    Upgrade { body: 3841, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ยอดแกง
    Upgrade { body: 3846, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ดงลิง
    Upgrade { body: 3850, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // หลักเมือง
    Upgrade { body: 3860, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เหล่าใหญ่
    Upgrade { body: 3862, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สามขา
    Upgrade { body: 3867, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // สมสะอาด
    Upgrade { body: 3872, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 1) }, // กุดสิมคุ้มใหม่
    Upgrade { body: 3874, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // สงเปลือย
    Upgrade { body: 3881, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // เขาพระนอน
    Upgrade { body: 3882, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โนนสูง
    Upgrade { body: 3883, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // อุ่มเม่า
    Upgrade { body: 3895, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // คำเหมือดแก้ว
    Upgrade { body: 3896, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ท่าลาดดงยาง
    Upgrade { body: 3906, from: FormerRank::SubdistrictAdministration, since: day(2008, 3, 11) }, // นิคม
    Upgrade { body: 3907, from: FormerRank::SubdistrictAdministration, since: day(2008, 3, 1) }, // โนนน้ำเกลี้ยง
    Upgrade { body: 3908, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โนนศิลา
    Upgrade { body: 3909, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // นามะเขือ
    Upgrade { body: 3917, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // นาบอน
    Upgrade { body: 3919, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // เนินยาง
    Upgrade { body: 3921, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // กุงเก่า
    Upgrade { body: 3922, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // กุดจิก
    Upgrade { body: 3923, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ดงสมบูรณ์
    Upgrade { body: 3924, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // นาตาล
    Upgrade { body: 3928, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองบัว
    Upgrade { body: 3929, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองสรวง
    Upgrade { body: 3930, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // คำก้าว
    Upgrade { body: 3933, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 30) }, // ดงมูล
    Upgrade { body: 3935, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 30) }, // หนองใหญ่
    Upgrade { body: 3938, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // แซงบาดาล
    Upgrade { body: 3939, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // มหาไชย
    Upgrade { body: 3940, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 1) }, // ลำห้วยหลัว
    Upgrade { body: 3943, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ผาเสวย
    Upgrade { body: 3947, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองอีบุตร
    Upgrade { body: 3948, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ไค้นุ่น
    Upgrade { body: 3956, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // โนนนาจาน
    Upgrade { body: 3958, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // ภูแล่นช้าง
    Upgrade { body: 3960, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ดอนจาน
    Upgrade { body: 3961, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ม่วงนา
    Upgrade { body: 3965, from: FormerRank::SubdistrictAdministration, since: day(2008, 2, 28) }, // ฆ้องชัยพัฒนา
    Upgrade { body: 3967, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โนนศิลาเลิง
    Upgrade { body: 3972, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองลาด
    Upgrade { body: 3976, from: FormerRank::SubdistrictAdministration, since: day(2008, 1, 30) }, // ธาตุนาเวง
    Upgrade { body: 3977, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เหล่าปอแดง
    Upgrade { body: 3978, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // งิ้วด่อน
    Upgrade { body: 3979, from: FormerRank::SubdistrictAdministration, since: day(2010, 10, 27) }, // ฮางโฮง
    Upgrade { body: 3980, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // เมืองทองท่าแร่
    Upgrade { body: 3981, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ขมิ้น
    Upgrade { body: 3983, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ห้วยยาง
    Upgrade { body: 3985, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ดงชน
    Upgrade { body: 3986, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // โนนหอม
    Upgrade { body: 3987, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // พังขว้าง
    Upgrade { body: 3988, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ม่วงลาย
    Upgrade { body: 3996, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // กุดไห
    Upgrade { body: 3997, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // กุดแฮด
    Upgrade { body: 3998, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // นาม่อง
    Upgrade { body: 3999, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บัวสว่าง
    Upgrade { body: 4001, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // พอกน้อย
    Upgrade { body: 4002, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // นาใน
    Upgrade { body: 4004, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ไร่
    Upgrade { body: 4005, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // วังยาง
    Upgrade { body: 4007, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // นาหัวบ่อ
    Upgrade { body: 4009, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // พรรณานคร
    Upgrade { body: 4011, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // พังโคนศรีจำปา
    Upgrade { body: 4014, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // แร่
    Upgrade { body: 4015, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ไฮหย่อง
    Upgrade { body: 4016, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // หนองลาด
    Upgrade { body: 4018, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ปลาโหล
    Upgrade { body: 4026, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // หนองแวง
    Upgrade { body: 4029, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 12) }, // กุดเรือคำ
    Upgrade { body: 4035, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองแวงใต้
    Upgrade { body: 4036, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // หนองสนม
    Upgrade { body: 4037, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // คูสะคาม
    Upgrade { body: 4042, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // แพด
    Upgrade { body: 4043, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองบัวสิม
    Upgrade { body: 4047, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ห้วยหลัว
    Upgrade { body: 4056, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // บะหว้า
    Upgrade { body: 4061, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // โพนแพง
    Upgrade { body: 4062, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // วาใหญ่
    Upgrade { body: 4063, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ท่าก้อน
    Upgrade { body: 4064, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // นาฮี
    Upgrade { body: 4067, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // พันนา
    Upgrade { body: 4069, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โคกสี
    Upgrade { body: 4070, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านต้าย
    Upgrade { body: 4071, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองหลวง
    Upgrade { body: 4082, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สว่างแดนดิน
    Upgrade { body: 4084, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ท่าศิลา
    Upgrade { body: 4085, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ส่องดาวหนองแดง
    Upgrade { body: 4086, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ปทุมวาปี
    Upgrade { body: 4087, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 14) }, // วัฒนา
    Upgrade { body: 4088, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // เต่างอย
    Upgrade { body: 4091, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // บึงทวาย
    Upgrade { body: 4093, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ด่านม่วงคำ
    Upgrade { body: 4098, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ทุ่งแก
    Upgrade { body: 4100, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // หนองแปน
    Upgrade { body: 4102, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // นาแก้ว
    Upgrade { body: 4104, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บ้านแป้น
    Upgrade { body: 4105, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // เชียงสือ
    Upgrade { body: 4106, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บ้านโพน
    Upgrade { body: 4107, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // โคกภู
    Upgrade { body: 4108, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // สร้างค้อ
    Upgrade { body: 4113, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองญาติ
    Upgrade { body: 4143, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // เวินพระบาท
    Upgrade { body: 4150, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // น้ำก่ำ
    Upgrade { body: 4151, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // ฝั่งแดง
    Upgrade { body: 4153, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // นาหนาด
    Upgrade { body: 4154, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ธาตุพนมใต้
    Upgrade { body: 4158, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // พระกลางทุ่ง
    Upgrade { body: 4169, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองย่างชิ้น
    Upgrade { body: 4172, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 19) }, // พระซอง
    Upgrade { body: 4185, from: FormerRank::SubdistrictAdministration, since: day(2009, 9, 29) }, // บ้านข่า
    Upgrade { body: 4187, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // นาคำ
    Upgrade { body: 4190, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // สามผง
    Upgrade { body: 4193, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // หาดแพง
    Upgrade { body: 4198, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ท่าเรือ
    Upgrade { body: 4219, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // โพนทราย
    Upgrade { body: 4220, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // คำป่าหลาย
    Upgrade { body: 4221, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ดงมอน
    Upgrade { body: 4222, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // นาโสก
    Upgrade { body: 4223, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บางทรายใหญ่
    Upgrade { body: 4224, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ผึ่งแดด
    Upgrade { body: 4225, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // มุก
    Upgrade { body: 4226, from: FormerRank::SubdistrictAdministration, since: day(2013, 11, 4) }, // นาสีนวน
    Upgrade { body: 4227, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บ้านโคก
    Upgrade { body: 4237, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ดอนตาลผาสุก
    Upgrade { body: 4240, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บ้านบาก
    Upgrade { body: 4242, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // เหล่าหมี
    Upgrade { body: 4244, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // โพธิ์ไทร
    Upgrade { body: 4245, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ดงหลวง
    Upgrade { body: 4246, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองแคน
    Upgrade { body: 4247, from: FormerRank::SubdistrictAdministration, since: day(2009, 11, 4) }, // กกตูม
    Upgrade { body: 4249, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // หนองบัว
    Upgrade { body: 4250, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // พังแดง
    Upgrade { body: 4252, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บ้านค้อ
    Upgrade { body: 4254, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // น้ำเที่ยง
    Upgrade { body: 4255, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านซ่ง
    Upgrade { body: 4256, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // เมืองคำชะอี
    Upgrade { body: 4257, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // คำบก
    Upgrade { body: 4258, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // โพนงาม
    Upgrade { body: 4261, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ผู้ไทคำชะอี
    Upgrade { body: 4262, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หว้านใหญ่
    Upgrade { body: 4263, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 11) }, // ชะโนด
    Upgrade { body: 4269, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // โนนยาง
    Upgrade { body: 4277, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // สุเทพ
    Upgrade { body: 4281, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 6) }, // สันผีเสื้อ
    Upgrade { body: 4284, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ดอยแก้ว
    Upgrade { body: 4285, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านแปะ
    Upgrade { body: 4286, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านหลวง
    Upgrade { body: 4287, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 23) }, // สบเตี๊ยะ
    Upgrade { body: 4289, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // แม่สอย
    Upgrade { body: 4291, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ท่าผา
    Upgrade { body: 4305, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // แม่นะ
    Upgrade { body: 4312, from: FormerRank::SubdistrictAdministration, since: day(2008, 3, 1) }, // สง่าบ้าน
    Upgrade { body: 4313, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // ป่าเมี่ยง
    Upgrade { body: 4314, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // แม่คือ
    Upgrade { body: 4315, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // แม่ฮ้อยเงิน
    Upgrade { body: 4316, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ตลาดใหญ่
    Upgrade { body: 4317, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ป่าป้อง
    Upgrade { body: 4318, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สำราญราษฎร์
    Upgrade { body: 4319, from: FormerRank::SubdistrictAdministration, since: day(2012, 6, 29) }, // ตลาดขวัญ
    Upgrade { body: 4323, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // อินทขิล
    Upgrade { body: 4324, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 11) }, // แม่แตง
    Upgrade { body: 4326, from: FormerRank::SubdistrictAdministration, since: day(2013, 5, 30) }, // จอมแจ้ง
    Upgrade { body: 4328, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านเป้า
    Upgrade { body: 4331, from: FormerRank::SubdistrictAdministration, since: day(2012, 3, 19) }, // แม่หอพระ
    Upgrade { body: 4335, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ขี้เหล็ก
    Upgrade { body: 4336, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ริมเหนือ
    Upgrade { body: 4337, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // สันโป่ง
    Upgrade { body: 4338, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ดอนแก้ว
    Upgrade { body: 4340, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // แม่แรม
    Upgrade { body: 4341, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แม่สา
    Upgrade { body: 4342, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // เหมืองแก้ว
    Upgrade { body: 4343, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สะลวง
    Upgrade { body: 4347, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แม่สาบ
    Upgrade { body: 4352, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // สันทราย
    Upgrade { body: 4354, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // แม่ข่า
    Upgrade { body: 4365, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ดอยลาง
    Upgrade { body: 4369, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // น้ำแพร่
    Upgrade { body: 4370, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านโป่ง
    Upgrade { body: 4371, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ป่าไหน่
    Upgrade { body: 4372, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ป่าตุ้ม
    Upgrade { body: 4374, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เขื่อนผาก
    Upgrade { body: 4379, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ทุ่งต้อม
    Upgrade { body: 4380, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สันกลาง
    Upgrade { body: 4383, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // ยุหว่า
    Upgrade { body: 4385, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ทุ่งสะโตก
    Upgrade { body: 4387, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บ้านแม
    Upgrade { body: 4393, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ออนใต้
    Upgrade { body: 4395, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // สันกลาง
    Upgrade { body: 4396, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ร้องวัวแดง
    Upgrade { body: 4398, from: FormerRank::SubdistrictAdministration, since: day(2012, 11, 1) }, // ห้วยทราย
    Upgrade { body: 4408, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เมืองเล็น
    Upgrade { body: 4409, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สันป่าเปา
    Upgrade { body: 4410, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองแหย่ง
    Upgrade { body: 4411, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองหาร
    Upgrade { body: 4414, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านแหวน
    Upgrade { body: 4415, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สันผักหวาน
    Upgrade { body: 4416, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หารแก้ว
    Upgrade { body: 4418, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // หนองแก๋ว
    Upgrade { body: 4419, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // หนองควาย
    Upgrade { body: 4420, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // แม่ท่าช้าง
    Upgrade { body: 4421, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // น้ำแพร่พัฒนา
    Upgrade { body: 4422, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บ้านปง
    Upgrade { body: 4426, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านตาล
    Upgrade { body: 4442, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แม่ตื่น
    Upgrade { body: 4448, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ไชยสถาน
    Upgrade { body: 4449, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ขัวมุง
    Upgrade { body: 4450, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ดอนแก้ว
    Upgrade { body: 4451, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ท่ากว้าง
    Upgrade { body: 4452, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ท่าวังตาล
    Upgrade { body: 4453, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองแฝก
    Upgrade { body: 4454, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สันทรายมหาวงศ์
    Upgrade { body: 4455, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ป่าบง
    Upgrade { body: 4458, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 6) }, // แสนไห
    Upgrade { body: 4460, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองบัว
    Upgrade { body: 4462, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ศรีดงเย็น
    Upgrade { body: 4475, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ยางคราม
    Upgrade { body: 4476, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สองแคว
    Upgrade { body: 4477, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สันติสุข
    Upgrade { body: 4491, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เหมืองจี้
    Upgrade { body: 4492, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ต้นธง
    Upgrade { body: 4493, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ประตูป่า
    Upgrade { body: 4494, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองช้างคืน
    Upgrade { body: 4496, from: FormerRank::SubdistrictAdministration, since: day(2015, 11, 6) }, // ป่าสัก
    Upgrade { body: 4498, from: FormerRank::SubdistrictAdministration, since: day(2013, 3, 2) }, // ศรีบัวบาน
    Upgrade { body: 4502, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ทาขุมเงิน
    Upgrade { body: 4503, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ทาทุ่งหลวง
    Upgrade { body: 4504, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ทาปลาดุก
    Upgrade { body: 4505, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // ทากาศเหนือ
    Upgrade { body: 4515, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ดงดำ
    Upgrade { body: 4516, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ลี้
    Upgrade { body: 4519, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ป่าไผ่
    Upgrade { body: 4521, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 5) }, // ก้อ
    Upgrade { body: 4534, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านเรือน
    Upgrade { body: 4543, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // ต้นธงชัย
    Upgrade { body: 4546, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ่อแฮ้วหนองกระทิง
    Upgrade { body: 4555, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บุญนาคพัฒนา
    Upgrade { body: 4561, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // วังพร้าว
    Upgrade { body: 4566, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ไหล่หิน
    Upgrade { body: 4567, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ท่าผา
    Upgrade { body: 4568, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เกาะคาแม่ยาว
    Upgrade { body: 4569, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // นาแส่ง
    Upgrade { body: 4572, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เสริมซ้าย
    Upgrade { body: 4573, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ทุ่งงาม
    Upgrade { body: 4574, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // เสริมกลาง
    Upgrade { body: 4575, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // เสริมขวา
    Upgrade { body: 4577, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หลวงใต้
    Upgrade { body: 4578, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บ้านโป่ง
    Upgrade { body: 4579, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บ้านแหง
    Upgrade { body: 4580, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ปงเตา
    Upgrade { body: 4581, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // นาแก
    Upgrade { body: 4582, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // บ้านร้อง
    Upgrade { body: 4583, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // บ้านหวด
    Upgrade { body: 4584, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // บ้านอ้อน
    Upgrade { body: 4585, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // แม่ตีบ
    Upgrade { body: 4591, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // วิเชตนคร
    Upgrade { body: 4593, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // เมืองมาย
    Upgrade { body: 4605, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เถินบุรี
    Upgrade { body: 4606, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // แม่มอก
    Upgrade { body: 4607, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // แม่ถอด
    Upgrade { body: 4608, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // แม่วะ
    Upgrade { body: 4609, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // นาโป่ง
    Upgrade { body: 4610, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // แม่ปะ
    Upgrade { body: 4613, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // พระบาทวังตวง
    Upgrade { body: 4614, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // แม่พริกผาปัง
    Upgrade { body: 4619, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // นาครัว
    Upgrade { body: 4631, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เมืองยาว
    Upgrade { body: 4632, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ปงยางคก
    Upgrade { body: 4633, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ห้างฉัตรแม่ตาล
    Upgrade { body: 4634, from: FormerRank::SubdistrictAdministration, since: day(2020, 9, 8) }, // เวียงตาล
    Upgrade { body: 4635, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // หนองหล่ม
    Upgrade { body: 4638, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เมืองปาน
    Upgrade { body: 4640, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ทุ่งกว๋าว
    Upgrade { body: 4641, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านขอ
    Upgrade { body: 4653, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // งิ้วงาม
    Upgrade { body: 4654, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 22) }, // ป่าเซ่า
    Upgrade { body: 4677, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ร่วมใจ
    Upgrade { body: 4678, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หาดล้า
    Upgrade { body: 4692, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นาขุม
    Upgrade { body: 4698, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บ้านหม้อ
    Upgrade { body: 4713, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // พระเสด็จ
    Upgrade { body: 4730, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // สวนเขื่อน
    Upgrade { body: 4731, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // วังหงส์
    Upgrade { body: 4732, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // บ้านถิ่น
    Upgrade { body: 4733, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ทุ่งกวาว
    Upgrade { body: 4734, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เหมืองหม้อ
    Upgrade { body: 4739, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ร่องฟองน้ำชำ
    Upgrade { body: 4744, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // บ้านเวียง
    Upgrade { body: 4745, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ผานางคอย
    Upgrade { body: 4746, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // น้ำเลา
    Upgrade { body: 4747, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แม่ทราย
    Upgrade { body: 4751, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แม่ยางฮ่อ
    Upgrade { body: 4759, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // หัวทุ่ง
    Upgrade { body: 4760, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ต้าผามอก
    Upgrade { body: 4761, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ่อเหล็กลอง
    Upgrade { body: 4762, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // ปากกาง
    Upgrade { body: 4774, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านโตน
    Upgrade { body: 4779, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // ปงป่าหวาย
    Upgrade { body: 4785, from: FormerRank::SubdistrictAdministration, since: day(2009, 2, 28) }, // ห้วยหม้าย
    Upgrade { body: 4786, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เตาปูน
    Upgrade { body: 4789, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หัวเมือง
    Upgrade { body: 4790, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แดนชุมพล
    Upgrade { body: 4791, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทุ่งน้าว
    Upgrade { body: 4792, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สะเอียบ
    Upgrade { body: 4809, from: FormerRank::SubdistrictAdministration, since: day(2010, 10, 8) }, // ดู่ใต้
    Upgrade { body: 4810, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ไชยสถาน
    Upgrade { body: 4817, from: FormerRank::SubdistrictAdministration, since: day(2011, 11, 30) }, // กองควาย
    Upgrade { body: 4829, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ศรีษะเกษ
    Upgrade { body: 4837, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ศิลาแลง
    Upgrade { body: 4859, from: FormerRank::SubdistrictAdministration, since: day(2009, 9, 29) }, // กลางเวียง
    Upgrade { body: 4860, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ขึ่ง
    Upgrade { body: 4875, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // งอบ
    Upgrade { body: 4880, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // พระพุทธบาทเชียงคาน
    Upgrade { body: 4884, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ่อแก้ว
    Upgrade { body: 4891, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สันติสุข
    Upgrade { body: 4892, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บ่อเกลือใต้
    Upgrade { body: 4915, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ท่าจำปี
    Upgrade { body: 4916, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านใหม่
    Upgrade { body: 4917, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านสาง
    Upgrade { body: 4918, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สันป่าม่วง
    Upgrade { body: 4927, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ทุ่งรวงทอง
    Upgrade { body: 4929, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ห้วยยางขาม
    Upgrade { body: 4939, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 5) }, // หย่วน
    Upgrade { body: 4947, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองหล่ม
    Upgrade { body: 4948, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ดอกคำใต้
    Upgrade { body: 4949, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // บ้านปิน
    Upgrade { body: 4952, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ดงสุวรรณ
    Upgrade { body: 4957, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // แม่ยม
    Upgrade { body: 4966, from: FormerRank::SubdistrictAdministration, since: day(2009, 1, 15) }, // รวมใจพัฒนา
    Upgrade { body: 4967, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เจริญราษฎร์
    Upgrade { body: 4968, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ป่าแฝก
    Upgrade { body: 4969, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 12) }, // แม่สุก
    Upgrade { body: 4970, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ศรีถ้อย
    Upgrade { body: 4982, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 7) }, // สันทราย
    Upgrade { body: 4987, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 23) }, // ท่าสาย
    Upgrade { body: 4988, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 8) }, // ท่าสุด
    Upgrade { body: 4989, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ดอยลาน
    Upgrade { body: 4990, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ดอยฮาง
    Upgrade { body: 4991, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แม่กรณ์
    Upgrade { body: 4994, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ห้วยสัก
    Upgrade { body: 4998, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // เมืองชุม
    Upgrade { body: 4999, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // สิริเวียงชัย
    Upgrade { body: 5000, from: FormerRank::SubdistrictAdministration, since: day(2013, 5, 21) }, // เวียงเหนือ
    Upgrade { body: 5001, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ดอนศิลา
    Upgrade { body: 5008, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // สถาน
    Upgrade { body: 5009, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ศรีดอนชัย
    Upgrade { body: 5011, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // งิ้ว
    Upgrade { body: 5012, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // สันทรายงาม
    Upgrade { body: 5015, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หงาว
    Upgrade { body: 5020, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // เชียงเคี่ยน
    Upgrade { body: 5031, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แม่อ้อ
    Upgrade { body: 5038, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // สันมะเค็ด
    Upgrade { body: 5039, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // สันมะค่า
    Upgrade { body: 5040, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 1) }, // ศรีโพธิ์เงิน
    Upgrade { body: 5043, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // โรงช้าง
    Upgrade { body: 5046, from: FormerRank::SanitaryDistrict, since: day(1999, 5, 25) }, // แม่จัน
    Upgrade { body: 5049, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // ท่าข้าวเปลือก
    Upgrade { body: 5050, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สายน้ำคำ
    Upgrade { body: 5053, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // แม่ไร่
    Upgrade { body: 5056, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // จอมจันทร์
    Upgrade { body: 5057, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 7) }, // เวียง
    Upgrade { body: 5059, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บ้านแซว
    Upgrade { body: 5060, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // แม่เงิน
    Upgrade { body: 5063, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // โยนก
    Upgrade { body: 5067, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // แม่สายมิตรภาพ
    Upgrade { body: 5076, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เวียงสรวย
    Upgrade { body: 5085, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // ป่างิ้ว
    Upgrade { body: 5086, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เวียงกาหลง
    Upgrade { body: 5092, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // เม็งราย
    Upgrade { body: 5095, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ตาดควัน
    Upgrade { body: 5096, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // แม่ต๋ำ
    Upgrade { body: 5098, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // ม่วงยาย
    Upgrade { body: 5099, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // หล่ายงาว
    Upgrade { body: 5100, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // ท่าข้าม
    Upgrade { body: 5103, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ป่าตาล
    Upgrade { body: 5110, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // ดงมะดะ
    Upgrade { body: 5116, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ป่าก่อดำพัฒนา
    Upgrade { body: 5118, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ดงมหาวัน
    Upgrade { body: 5120, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ป่าซาง
    Upgrade { body: 5147, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // เมืองยวมใต้
    Upgrade { body: 5149, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // แม่ยวม
    Upgrade { body: 5180, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านแก่ง
    Upgrade { body: 5192, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองปลิง
    Upgrade { body: 5195, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บางมะฝ่อ
    Upgrade { body: 5216, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // หนองบัว
    Upgrade { body: 5225, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ห้วยใหญ่
    Upgrade { body: 5227, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // บ้านแดน
    Upgrade { body: 5239, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // อ่างทอง
    Upgrade { body: 5245, from: FormerRank::SubdistrictMunicipality, since: day(2005, 9, 25) }, // ตาคลี
    Upgrade { body: 5299, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // มาบแก
    Upgrade { body: 5302, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 12) }, // อุดมธัญญา
    Upgrade { body: 5319, from: FormerRank::SubdistrictAdministration, since: day(2008, 9, 5) }, // หาดทนง
    Upgrade { body: 5320, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // น้ำซึม
    Upgrade { body: 5322, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // เกาะเทโพ
    Upgrade { body: 5331, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองกระทุ่ม
    Upgrade { body: 5336, from: FormerRank::SubdistrictAdministration, since: day(2008, 2, 28) }, // สว่างแจ้งสบายใจ
    Upgrade { body: 5337, from: FormerRank::SubdistrictAdministration, since: day(2008, 1, 12) }, // พลวงสองนาง
    Upgrade { body: 5389, from: FormerRank::SubdistrictAdministration, since: day(2013, 3, 1) }, // หนองปลิง
    Upgrade { body: 5397, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สระแก้ว
    Upgrade { body: 5402, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // ไทรงามองค์อินทร์
    Upgrade { body: 5411, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สักงาม
    Upgrade { body: 5434, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // วังแขม
    Upgrade { body: 5436, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // วังบัว
    Upgrade { body: 5442, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // เขาคีริส
    Upgrade { body: 5455, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 13) }, // ประชาสุขสันต์
    Upgrade { body: 5474, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 6) }, // หนองบัวใต้
    Upgrade { body: 5498, from: FormerRank::SubdistrictAdministration, since: day(2011, 11, 30) }, // ทุ่งหลวง
    Upgrade { body: 5516, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // แม่ตาว
    Upgrade { body: 5532, from: FormerRank::SubdistrictAdministration, since: day(2008, 2, 28) }, // แม่จัน
    Upgrade { body: 5534, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 6) }, // แม่กลอง
    Upgrade { body: 5554, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // ตลิ่งชัน
    Upgrade { body: 5581, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ไกรกลาง
    Upgrade { body: 5611, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // คลองยาง
    Upgrade { body: 5617, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // เมืองบางขลัง
    Upgrade { body: 5626, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 18) }, // เขาแก้วศรีสมบูรณ์
    Upgrade { body: 5628, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // กลางดง
    Upgrade { body: 5633, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // หัวรอ
    Upgrade { body: 5636, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ดอนทอง
    Upgrade { body: 5637, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // บ้านกร่าง
    Upgrade { body: 5638, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // บ้านคลอง
    Upgrade { body: 5640, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // วัดจันทร์
    Upgrade { body: 5641, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // งิ้วงาม
    Upgrade { body: 5642, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // จอมทอง
    Upgrade { body: 5643, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // ท่าทอง
    Upgrade { body: 5644, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าโพธิ์
    Upgrade { body: 5645, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // บ้านป่า
    Upgrade { body: 5647, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // ปากโทก
    Upgrade { body: 5648, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // มะขามสูง
    Upgrade { body: 5649, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // วังน้ำคู้
    Upgrade { body: 5650, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 20) }, // วัดพริก
    Upgrade { body: 5651, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สมอแข
    Upgrade { body: 5665, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // ชาติตระการ
    Upgrade { body: 5666, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // ไทรงาม
    Upgrade { body: 5667, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 30) }, // ท่าสะแก
    Upgrade { body: 5671, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // บางระกำเมืองใหม่
    Upgrade { body: 5688, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ห้วยแก้ว
    Upgrade { body: 5692, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // สนามคลี
    Upgrade { body: 5695, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เมืองพรหมพิราม
    Upgrade { body: 5706, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หอกลอง
    Upgrade { body: 5741, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คลองคะเชนทร์
    Upgrade { body: 5759, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // ไผ่รอบ
    Upgrade { body: 5760, from: FormerRank::SanitaryDistrict, since: day(1999, 5, 25) }, // โพธิ์ประทับช้าง
    Upgrade { body: 5771, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ทุ่งโพธิ์
    Upgrade { body: 5792, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ทุ่งน้อย
    Upgrade { body: 5793, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บางคลาน
    Upgrade { body: 5827, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 17) }, // วังบงค์
    Upgrade { body: 5829, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // วังงิ้วใต้
    Upgrade { body: 5867, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ศาลาลาย
    Upgrade { body: 5869, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 29) }, // ตาลเดี่ยว
    Upgrade { body: 5932, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 24) }, // บ้านโภชน์
    Upgrade { body: 5973, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คุ้งกระถิน
    Upgrade { body: 5981, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ห้วยไผ่
    Upgrade { body: 5982, from: FormerRank::SubdistrictAdministration, since: day(2020, 6, 11) }, // หินกอง
    Upgrade { body: 5984, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คุ้งน้ำวน
    Upgrade { body: 5990, from: FormerRank::SubdistrictAdministration, since: day(2020, 9, 8) }, // จอมพล
    Upgrade { body: 6004, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 14) }, // ประสาทสิทธิ์
    Upgrade { body: 6005, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // บัวงาม
    Upgrade { body: 6048, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // คลองตาคต
    Upgrade { body: 6052, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าชุมพล
    Upgrade { body: 6078, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // ท่ามะขาม
    Upgrade { body: 6096, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ไทรโยค
    Upgrade { body: 6110, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // เขาโจด
    Upgrade { body: 6117, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // หนองลาน
    Upgrade { body: 6123, from: FormerRank::SubdistrictAdministration, since: day(2009, 9, 29) }, // ดอนขมิ้น
    Upgrade { body: 6126, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ยางม่วง
    Upgrade { body: 6127, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // สนามแย้
    Upgrade { body: 6131, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ดอนชะเอม
    Upgrade { body: 6133, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าเสา
    Upgrade { body: 6135, from: FormerRank::SubdistrictAdministration, since: day(2013, 8, 27) }, // พระแท่นลำพระยา
    Upgrade { body: 6137, from: FormerRank::SubdistrictAdministration, since: day(2011, 12, 21) }, // หนองหญ้าดอกขาว
    Upgrade { body: 6145, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ม่วงชุม
    Upgrade { body: 6154, from: FormerRank::SubdistrictAdministration, since: day(2011, 6, 29) }, // ท่าขนุน
    Upgrade { body: 6156, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // สหกรณ์นิคม
    Upgrade { body: 6158, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ลิ่นถิ่น
    Upgrade { body: 6174, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 30) }, // ดอนเจดีย์
    Upgrade { body: 6191, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองปลาไหล
    Upgrade { body: 6193, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // สมเด็จเจริญ
    Upgrade { body: 6194, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // ห้วยกระเจา
    Upgrade { body: 6195, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // สระลงเรือ
    Upgrade { body: 6205, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ห้วยวังทอง
    Upgrade { body: 6218, from: FormerRank::SubdistrictAdministration, since: day(2012, 7, 1) }, // บ้านโพธิ์
    Upgrade { body: 6219, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // พิหารแดง
    Upgrade { body: 6220, from: FormerRank::SubdistrictAdministration, since: day(2020, 5, 14) }, // รั้วใหญ่
    Upgrade { body: 6221, from: FormerRank::SubdistrictAdministration, since: day(2010, 10, 18) }, // ทุ่งคลี
    Upgrade { body: 6227, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // หนองกระทุ่ม
    Upgrade { body: 6251, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านแหลมพัฒนา
    Upgrade { body: 6262, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // องครักษ์
    Upgrade { body: 6266, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // บ้านกร่าง
    Upgrade { body: 6269, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // วังน้ำซับ
    Upgrade { body: 6270, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // วังหว้า
    Upgrade { body: 6303, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 7) }, // จรเข้สามพัน
    Upgrade { body: 6311, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เจดีย์
    Upgrade { body: 6323, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองหญ้าไซพัฒนา
    Upgrade { body: 6332, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หุบรัก
    Upgrade { body: 6335, from: FormerRank::SubdistrictAdministration, since: day(2019, 7, 30) }, // สามควายเผือก
    Upgrade { body: 6338, from: FormerRank::SubdistrictAdministration, since: day(2020, 6, 11) }, // ตาก้อง
    Upgrade { body: 6340, from: FormerRank::SubdistrictAdministration, since: day(2013, 3, 1) }, // นครปฐม
    Upgrade { body: 6347, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทัพหลวง
    Upgrade { body: 6348, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทุ่งน้อย
    Upgrade { body: 6350, from: FormerRank::SubdistrictAdministration, since: day(2013, 8, 31) }, // มาบแค
    Upgrade { body: 6357, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เกษตรกำแพงแสน
    Upgrade { body: 6364, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทุ่งกระพังโหม
    Upgrade { body: 6366, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทุ่งบัว
    Upgrade { body: 6373, from: FormerRank::SubdistrictAdministration, since: day(2013, 1, 31) }, // ขุนแก้ว
    Upgrade { body: 6379, from: FormerRank::SubdistrictAdministration, since: day(2020, 4, 17) }, // ศรีษะทอง
    Upgrade { body: 6382, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // งิ้วราย
    Upgrade { body: 6396, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ลำเหย
    Upgrade { body: 6411, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บางปลา
    Upgrade { body: 6414, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ไผ่หูช้าง
    Upgrade { body: 6426, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คลองจินดา
    Upgrade { body: 6439, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // คลองโยง
    Upgrade { body: 6440, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // มหาสวัสดิ์
    Upgrade { body: 6445, from: FormerRank::SubdistrictAdministration, since: day(2007, 8, 24) }, // บางหญ้าแพรก
    Upgrade { body: 6447, from: FormerRank::SubdistrictAdministration, since: day(2007, 8, 23) }, // ท่าจีน
    Upgrade { body: 6449, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // โคกขาม
    Upgrade { body: 6450, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ชัยมงคล
    Upgrade { body: 6454, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // พันท้ายนรสิงห์
    Upgrade { body: 6455, from: FormerRank::SubdistrictAdministration, since: day(2020, 7, 29) }, // คอกกระบือ
    Upgrade { body: 6463, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // ดอนไก่ดี
    Upgrade { body: 6464, from: FormerRank::SubdistrictAdministration, since: day(2019, 12, 19) }, // คลองมะเดื่อ
    Upgrade { body: 6465, from: FormerRank::SubdistrictAdministration, since: day(2019, 7, 30) }, // แคราย
    Upgrade { body: 6484, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // บางจะเกร็ง
    Upgrade { body: 6485, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านปรก
    Upgrade { body: 6487, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // แหลมใหญ่
    Upgrade { body: 6488, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คลองโคน
    Upgrade { body: 6494, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // บางยี่รงค์
    Upgrade { body: 6495, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // บางกระบือ
    Upgrade { body: 6498, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // จอมปลวก
    Upgrade { body: 6513, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // สวนหลวง
    Upgrade { body: 6520, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ช่องสะแก
    Upgrade { body: 6521, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ธงชัย
    Upgrade { body: 6522, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านหม้อ
    Upgrade { body: 6524, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ไร่ส้ม
    Upgrade { body: 6525, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ต้นมะม่วง
    Upgrade { body: 6531, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // หนองขนาน
    Upgrade { body: 6533, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองโสน
    Upgrade { body: 6539, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เขาย้อยพัฒนา
    Upgrade { body: 6546, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หนองหญ้าปล้อง
    Upgrade { body: 6551, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // บางเก่า
    Upgrade { body: 6559, from: FormerRank::SubdistrictAdministration, since: day(2008, 10, 17) }, // ท่าไม้รวก
    Upgrade { body: 6606, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หว้ากอ
    Upgrade { body: 6641, from: FormerRank::SubdistrictAdministration, since: day(2011, 1, 19) }, // เขาน้อย
    Upgrade { body: 6649, from: FormerRank::TownMunicipality, since: NEVER }, // หัวหิน
    Upgrade { body: 6658, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ศาลาลัย
    Upgrade { body: 6664, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 7) }, // ปากพูน
    Upgrade { body: 6665, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 7) }, // ท่างิ้ว
    Upgrade { body: 6666, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 7) }, // โพธิ์เสด็จ
    Upgrade { body: 6672, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ไชยมนตรี
    Upgrade { body: 6682, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // พรหมคีรี
    Upgrade { body: 6688, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 7) }, // ขุนทะเล
    Upgrade { body: 6701, from: FormerRank::SubdistrictAdministration, since: day(2013, 5, 22) }, // ปากน้ำฉวาง
    Upgrade { body: 6707, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // กะทูน
    Upgrade { body: 6708, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 1) }, // ควนกลาง
    Upgrade { body: 6712, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 6) }, // การะเกด
    Upgrade { body: 6730, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 7) }, // ท่าประจะ
    Upgrade { body: 6734, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าศาลา
    Upgrade { body: 6737, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าขึ้น
    Upgrade { body: 6746, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // ชะมาย
    Upgrade { body: 6747, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 7) }, // ถ้ำใหญ่
    Upgrade { body: 6749, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 7) }, // กะปาง
    Upgrade { body: 6766, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ทุ่งสัง
    Upgrade { body: 6768, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ปริก
    Upgrade { body: 6771, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 7) }, // เกาะทวด
    Upgrade { body: 6774, from: FormerRank::SubdistrictAdministration, since: day(2013, 12, 19) }, // บางพระ
    Upgrade { body: 6778, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ชะเมา
    Upgrade { body: 6799, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 6) }, // ทุ่งใส
    Upgrade { body: 6804, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 7) }, // อ่าวขนอม
    Upgrade { body: 6824, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ถ้ำพรรณรา
    Upgrade { body: 6834, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 7) }, // นาสาร
    Upgrade { body: 6838, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 7) }, // นาเหรง
    Upgrade { body: 6841, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // สวนขัน
    Upgrade { body: 6842, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 6) }, // หลักช้าง
    Upgrade { body: 6845, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 7) }, // ดอนตรอ
    Upgrade { body: 6866, from: FormerRank::SubdistrictAdministration, since: day(2020, 5, 13) }, // ศาลาด่าน
    Upgrade { body: 6867, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เกาะกลาง
    Upgrade { body: 6868, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // คลองยาง
    Upgrade { body: 6873, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // คลองพนพัฒนา
    Upgrade { body: 6874, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ทรายขาว
    Upgrade { body: 6876, from: FormerRank::SubdistrictAdministration, since: day(2020, 3, 20) }, // ห้วยน้ำขาว
    Upgrade { body: 6887, from: FormerRank::SubdistrictAdministration, since: NEVER }, // คลองหิน
    Upgrade { body: 6914, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // บางเตย
    Upgrade { body: 6920, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // เกาะยาวใหญ่
    Upgrade { body: 6921, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 7) }, // พรุใน
    Upgrade { body: 6928, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // โคกกลอย
    Upgrade { body: 6937, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // บางนายสี
    Upgrade { body: 6938, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 25) }, // คึกคัก
    Upgrade { body: 6955, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ลำแก่น
    Upgrade { body: 6963, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 1) }, // ฉลอง
    Upgrade { body: 6972, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 7) }, // ศรีสุนทร
    Upgrade { body: 6979, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ป่าคลอก
    Upgrade { body: 6984, from: FormerRank::SubdistrictCouncil, since: day(1995, 3, 3) }, // มะขามเตี้ย
    Upgrade { body: 6991, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // กรูด
    Upgrade { body: 6995, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ช้างขวา
    Upgrade { body: 6996, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ท่าทอง
    Upgrade { body: 7000, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ตะเคียนทอง
    Upgrade { body: 7003, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ทุ่งกง
    Upgrade { body: 7006, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ชลคราม
    Upgrade { body: 7007, from: FormerRank::SubdistrictCouncil, since: day(1995, 3, 3) }, // ดอนสัก
    Upgrade { body: 7008, from: FormerRank::SubdistrictCouncil, since: day(1996, 3, 21) }, // ไชยคราม
    Upgrade { body: 7009, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ปากแพรก
    Upgrade { body: 7011, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 1) }, // บ้านใต้
    Upgrade { body: 7013, from: FormerRank::SubdistrictAdministration, since: day(2012, 9, 21) }, // เกาะเต่า
    Upgrade { body: 7014, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 1) }, // เพชรพะงัน
    Upgrade { body: 7017, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ทุ่ง
    Upgrade { body: 7023, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // เวียง
    Upgrade { body: 7027, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // สมอทอง
    Upgrade { body: 7042, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // เขาวง
    Upgrade { body: 7053, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // คลองไทร
    Upgrade { body: 7054, from: FormerRank::SubdistrictCouncil, since: day(1997, 2, 13) }, // ท่าเคย
    Upgrade { body: 7060, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ท่าชี
    Upgrade { body: 7061, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // พรุพี
    Upgrade { body: 7062, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // คลองปราบ
    Upgrade { body: 7063, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ควนศรี
    Upgrade { body: 7082, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // เวียงสระ
    Upgrade { body: 7084, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เมืองเวียง
    Upgrade { body: 7096, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ท่าโรงช้าง
    Upgrade { body: 7098, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // มะลวน
    Upgrade { body: 7120, from: FormerRank::SubdistrictAdministration, since: day(2011, 10, 7) }, // บางนอน
    Upgrade { body: 7123, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // ราชกรูด
    Upgrade { body: 7124, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // ปากน้ำท่าเรือ
    Upgrade { body: 7131, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บางแก้ว
    Upgrade { body: 7140, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // จ.ป.ร.
    Upgrade { body: 7146, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ลำเลียง
    Upgrade { body: 7147, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // กำพวน
    Upgrade { body: 7151, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // ท่ายาง
    Upgrade { body: 7154, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // บางลึก
    Upgrade { body: 7155, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // วังใหม่
    Upgrade { body: 7156, from: FormerRank::SubdistrictAdministration, since: day(2009, 1, 19) }, // หาดทรายรี
    Upgrade { body: 7157, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 29) }, // บางหมาก
    Upgrade { body: 7158, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ขุนกระทิง
    Upgrade { body: 7159, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // นาชะอัง
    Upgrade { body: 7163, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ปากน้ำ
    Upgrade { body: 7184, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // ชุมโค
    Upgrade { body: 7185, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 24) }, // ทะเลทรัพย์
    Upgrade { body: 7186, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บางสน
    Upgrade { body: 7193, from: FormerRank::SubdistrictAdministration, since: day(2020, 5, 13) }, // ท่ามะพลา
    Upgrade { body: 7195, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // วังตะกอ
    Upgrade { body: 7211, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // ปากทรง
    Upgrade { body: 7215, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // นาโพธิ์พัฒนา
    Upgrade { body: 7221, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เขาทะลุ
    Upgrade { body: 7225, from: FormerRank::SubdistrictAdministration, since: day(2008, 5, 15) }, // ทุ่งตะไคร
    Upgrade { body: 7247, from: FormerRank::SubdistrictAdministration, since: day(2011, 7, 26) }, // บ้านนา
    Upgrade { body: 7253, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // นาทับ
    Upgrade { body: 7262, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // นาทวีนอก
    Upgrade { body: 7282, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 5) }, // ท่าพระยา
    Upgrade { body: 7291, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // ปากแตระ
    Upgrade { body: 7304, from: FormerRank::SubdistrictAdministration, since: day(2008, 2, 28) }, // กระแสสินธุ์
    Upgrade { body: 7305, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เชิงแส
    Upgrade { body: 7308, from: FormerRank::SubdistrictAdministration, since: day(2011, 7, 5) }, // กำแพงเพชร
    Upgrade { body: 7314, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 30) }, // คูหาใต้
    Upgrade { body: 7320, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 30) }, // ปาดัง
    Upgrade { body: 7338, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ฉลุง
    Upgrade { body: 7346, from: FormerRank::SubdistrictAdministration, since: day(2011, 9, 30) }, // บางเหรียง
    Upgrade { body: 7352, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // บ้านหาร
    Upgrade { body: 7356, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ชะแล้
    Upgrade { body: 7363, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ม่วงงาม
    Upgrade { body: 7377, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บ้านควน
    Upgrade { body: 7389, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ควนกาหลง
    Upgrade { body: 7390, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ทุ่งนุ้ย
    Upgrade { body: 7397, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // กำแพงเมืองใหม่
    Upgrade { body: 7414, from: FormerRank::SubdistrictAdministration, since: day(2008, 4, 17) }, // โคกหล่อ
    Upgrade { body: 7419, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // นาตาล่วง
    Upgrade { body: 7423, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นาบินหลา
    Upgrade { body: 7433, from: FormerRank::SubdistrictAdministration, since: day(2020, 7, 29) }, // บางเป้า
    Upgrade { body: 7439, from: FormerRank::SubdistrictAdministration, since: day(2020, 7, 29) }, // ควนธานี
    Upgrade { body: 7444, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ทุ่งกระบือ
    Upgrade { body: 7450, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ควนโพธิ์
    Upgrade { body: 7456, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ท่าพญา
    Upgrade { body: 7468, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // นาเมืองเพชร
    Upgrade { body: 7475, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ห้วยนาง
    Upgrade { body: 7485, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // ท่างิ้ว
    Upgrade { body: 7509, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // หาดสำราญ
    Upgrade { body: 7513, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // โคกชะงาย
    Upgrade { body: 7514, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // ท่ามิหรำ
    Upgrade { body: 7515, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 31) }, // เขาเจียก
    Upgrade { body: 7516, from: FormerRank::SubdistrictAdministration, since: day(2009, 9, 14) }, // นาท่อม
    Upgrade { body: 7517, from: FormerRank::SubdistrictAdministration, since: day(2009, 9, 29) }, // พญาขัน
    Upgrade { body: 7518, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // ปรางหมู่
    Upgrade { body: 7519, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // ร่มเมือง
    Upgrade { body: 7521, from: FormerRank::SubdistrictAdministration, since: day(2019, 9, 13) }, // ตำนาน
    Upgrade { body: 7522, from: FormerRank::SubdistrictAdministration, since: day(2012, 3, 30) }, // นาโหนด
    Upgrade { body: 7524, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ท่าแค
    Upgrade { body: 7527, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // คลองทรายขาว
    Upgrade { body: 7528, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // กงหรา
    Upgrade { body: 7530, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 6) }, // สมหวัง
    Upgrade { body: 7533, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // จองถนน
    Upgrade { body: 7535, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ควนขนุน
    Upgrade { body: 7540, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // ควนเสาธง
    Upgrade { body: 7541, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // คลองใหญ่
    Upgrade { body: 7542, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // แพรกหา
    Upgrade { body: 7543, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 26) }, // แหลมโตนด
    Upgrade { body: 7546, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // พนางตุง
    Upgrade { body: 7547, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // นาขยาด
    Upgrade { body: 7548, from: FormerRank::SubdistrictAdministration, since: day(2008, 6, 24) }, // บ้านสวน
    Upgrade { body: 7549, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 23) }, // หนองพ้อ
    Upgrade { body: 7550, from: FormerRank::SubdistrictAdministration, since: day(2009, 7, 31) }, // โตนดด้วน
    Upgrade { body: 7551, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // ดอนทราย
    Upgrade { body: 7552, from: FormerRank::SubdistrictAdministration, since: day(2009, 8, 20) }, // ทะเลน้อย
    Upgrade { body: 7559, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 12) }, // ดอนทราย
    Upgrade { body: 7560, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // เกาะนางคำ
    Upgrade { body: 7561, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ดอนประดู่
    Upgrade { body: 7563, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // เกาะหมาก
    Upgrade { body: 7577, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // บ้านพร้าว
    Upgrade { body: 7583, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // อ่างทอง
    Upgrade { body: 7584, from: FormerRank::SubdistrictAdministration, since: day(2009, 10, 27) }, // ลำสินธุ์
    Upgrade { body: 7587, from: FormerRank::SubdistrictMunicipality, since: NEVER }, // รูสะมิแล
    Upgrade { body: 7593, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // บานา
    Upgrade { body: 7602, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // นาประดู่เหนือ
    Upgrade { body: 7605, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // มะกรูด
    Upgrade { body: 7633, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 5) }, // พ่อมิ่ง
    Upgrade { body: 7641, from: FormerRank::SubdistrictAdministration, since: day(2025, 11, 28) }, // ลางา
    Upgrade { body: 7651, from: FormerRank::SubdistrictAdministration, since: day(2013, 8, 27) }, // เตราะบอน
    Upgrade { body: 7671, from: FormerRank::SubdistrictAdministration, since: day(2012, 4, 5) }, // ตอหลัง
    Upgrade { body: 7703, from: FormerRank::SubdistrictAdministration, since: day(2008, 7, 25) }, // บุดี
    Upgrade { body: 7704, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ท่าสาป
    Upgrade { body: 7706, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ยุโป
    Upgrade { body: 7717, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ธารน้ำทิพย์
    Upgrade { body: 7737, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 31) }, // ปะแต
    Upgrade { body: 7752, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // บาลอ
    Upgrade { body: 7765, from: FormerRank::SubdistrictAdministration, since: day(2013, 9, 6) }, // กะลุวอเหนือ
    Upgrade { body: 7835, from: FormerRank::SubdistrictAdministration, since: day(2012, 8, 30) }, // ปาเสมัส
];

pub(in crate::data) static MORE_DISTRICTS: [(u16, u16); 4] = [
    (792, 2004), // แหลมฉบัง
    (822, 2108), // มาบตาพุด
    (6077, 7106), // กาญจนบุรี
    (6657, 7708), // ไร่ใหม่
];
