//! The names of the provinces, the districts and the agencies, packed.
//!
//! Written by `cargo test --test it tables::write -- --ignored`.

use crate::data::pool::{Name, name};

pub(in crate::data) const LATIN: &str = "\
0004002010030202040060304010110040205030505070106040307020605080404051100606090207030805150010080810\
0903101200140054020905166030101902102402145023502370319040610408112040906112081604104112229081804120\
4140415041604170420422043304340482048305260529053061206180623065407040705130507060707089070913071071\
107120714071807230728ACRIn BuriATGalyani VadhanaAYAkat AmnuaiAmphawaAnti-Money Laundering Office of \
His Majesty's Principal Private SecretaryAo LuekAranyaprathetAt SamatBKKNANBIBKNBPBIBRMDHang Chat Tr\
akan Phuet Phon Charoen SinghanakhonBachoBamnet NarongBan Bueng Bung KhlaBan Chang KlangBan Dan Lan \
HoiBan DungBan FangBan HaetBan HongBan Khai Bang RachanBan Khok CharoenBan Khwao SinarinBan KruatBan \
Laem NgopBan Lat Bua LuangBan LuangBan LueamBan Mai ChaiyaphotBan Min BuriBan Moei WadiBan Muang Sam \
SipBan Na Doem Bang Nang BuatBan Na San Kamphaeng SaenBan PhaengBan PhaeoBan PhaisaliBan Pho Prathap \
ChanghanBan PhraekBan PhueBan Pong Nam Ron Phibun MangsahanBan RaiBan Sang KhomBan Ta Khun Hang Dong \
CharoenBan Tak BaiBan ThaenBan ThiBang Bang BonBang Bua Thong Pha PhumBang KaeoBang KapiBang Khaen D\
ong LuangBang Khan Na YaoBang KhenBang KhlaBang Kho Laem SingBang KhonthiBang Khun ThianBang KlamBan\
g Krathum BaenBang KruaiBang LamungBang LenBang Mun Nakhon Chai Si Banphot PhisaiBang Nam PriaoBang \
Pa-inBang PahanBang PakongBang PhaeBang PhlatBang PhliBang Pla Mae AiBang RakamBang Sai BuriBang Sao \
Thong Saen KhanomBang Saphan NoiBang SueBang YaiBangkok NoiBangkok YaiBannang SataBenchalakBetongBo \
KlueaBo PhloiBo RaiBo ThongBorabueBua LaiBua YaiBuachetBueng Khong LongBueng KumphawapiBueng Na Rang\
Bueng Sam Phan ThongBueng SamakkhiBuntharikBureau of the Royal HouseholdCBICCOffice of Public Sector \
Anti-Corruption CommissionCMICNTAKBICPMKMSNICPNACTICha-amCha-uatChae HomChai BadanChai BuriChai Prak\
anChai Wan YaiChaiyoChakkaratChaloem Phra KiatChamniChanaeChanumanChatturatChatuchakChaturaphak Phim\
anChawangChian YaiChiang DaoChiang Kham Khuean KaeoChiang Khanu WoralaksaburiChiang Khong ChaiChiang \
KhwanChiang KlangChiang MuanChiang SaenChiang YuenCho-airongChok ChaiChom BuengChom Phra KhanongChom \
ThongChon DaenChonnabotChuen ChomChulabhornChum PhaeChum PhuangChum SaengChum Ta BongChumphon BuriCh\
unDamnoen SaduakDan ChangDan Khun ThotDan Makham TiaDan Sai Mai Kaeng Hang MaeoDen ChaiDet UdomDoi L\
oeng Nok Tha BoDoi LuangDoi SaketDoi Tao NgoiDok KhamtaiDon ChanDon ChediDon Mot DaengDon Mueang Amn\
at CharoenDon PhutthaisongDon Sak LekDon Tan SumDon TumDusitElection CommissionErawanFak Tha ChanaFa\
o RaiHankhaHat SamranHat YaiHotHua HinHua Sai MunHua Taphan HinHuai KhotHuai KhwangHuai KrachaoHuai \
MekHuai PhuengHuai Rat BuranaHuai ThalaengHuai Thap Than ToHuai YotKPTEKRIKSNKIKabangKabin BuriKae D\
amKaeng KhoiKaeng KhroKaeng KrachanKaeng Sanam Nang Rong Kham MuangKamalasaiKanchanaditKantangKantha\
ralakKanthararomKantharawichaiKao LiaoKap ChoengKaphoKapoeKapongKaset SombunKaset WisaiKathuKham Sak\
aesaengKham Ta KlaengKham Thale So PhisaiKhamcha-iKhao ChaisonKhao ChakanKhao ChamaoKhao KhitchakutK\
hao Kho Wang ChanKhao Phanom Dong RakKhao SamingKhao Suan KwangKhao WongKhao YoiKhemaratKhian Sa Bot\
Khiri MatKhiri Rat Nikhom Kham Soi DaoKhlong HatKhlong Hoi Khong ChiamKhlong KhlungKhlong Khueang Na\
iKhlong Lan KrabueKhlong LuangKhlong Sam WachirabaramiKhlong San Pa TongKhlong ThomKhlong ToeiKhlong \
YaiKhok Pho ChaiKhok Samrong Thap KhloKhok Si SuphanKhok Sung MenKhon BuriKhon San Sai NgamKhon Sawa\
ng AromKhu Mueang Ang ThongKhuan DonKhuan KalongKhuan KhanunKhuan NiangKhukhanKhun TanKhun YuamKhura \
BuriKo ChangKo KhaKo Kut BakKo LantaKo Pha-nganKo SamuiKo SichangKo YaoKong KrailatKong Ra-ngaeKosam\
phi Nakhon LuangKosum PhisaiKra BuriKranuanKrasae SinKrasangKrok Phra Nakhon Si AyutthayaKrong Pinan\
gKu KaeoKuchinaraiKui BuriKusumanKut ChapKut ChumKut KhaopunKut RangLEILPGLPNBLRILa-nguLa-unLahan Sa\
i NoiLak Si Bun RueangLam Luk KaLam Plai MatLam SonthiLam ThamenchaiLam Thap PutLamaeLamduanLan Saka\
Lang Suan LuangLao KhwanLao Suea KokLaplaeLat KrabangLat Lum KaeoLat PhraoLat YaoLom KaoLom SakhraiL\
ue AmnatMae ChaemMae ChaiMae ChanMae CharimMae Fa LuangMae La NoiMae LanMae LaoMae MoMae OngkharakMa\
e PhrikMae PoenMae RamatMae RimMae Sai Thong Watthana Nakhon Thai CharoenMae SariangMae SotMae SuaiM\
ae TaengMae Tha ChangMae Wang ChaoMae WongMaha Chana ChaiMaha RatchasanManangMancha KhiriManoromMayo\
Ministry of Agriculture and CooperativesMinistry of CommerceMinistry of CultureMinistry of DefenceMi\
nistry of Digital Economy and SocietyMinistry of EducationMinistry of EnergyMinistry of FinanceMinis\
try of Foreign AffairsMinistry of Higher Education, Science, Research and InnovationMinistry of Indu\
stryMinistry of Information and Communication TechnologyMinistry of InteriorMinistry of JusticeMinis\
try of Labour and Social WelfareMinistry of Natural Resources and EnvironmentMinistry of Public Heal\
thMinistry of Science and TechnologyMinistry of Science, Technology and EnvironmentMinistry of Socia\
l Development and Human SecurityMinistry of Tourism and SportsMinistry of TransportMinistry of Unive\
rsity AffairsMuak LekMueang Bueng KanMueang Buri RamanMueang ChachoengsaoMueang Chai National Anti-C\
orruption CommissionMueang ChaiyaphumMueang ChanthaburiMueang Chiang MaiMueang Chiang RaiMueang Chon \
BuriMueang ChumphonMueang KalasinMueang Kamphaeng PhetMueang KanchanaburiMueang Khon KaenMueang Krab\
iMueang LampangMueang LamphunMueang LoeiMueang Lop BuriMueang Mae Hong Song DaoMueang Maha SarakhamM\
ueang MukdahanMueang Nakhon NayokMueang Nakhon PathomMueang Nakhon Phanom Phrai BuengMueang Nakhon R\
atchasimaMueang Nakhon Sawang Daen DinMueang Nakhon Si ThammaratMueang NanMueang NarathiwatMueang No\
ng Bua Lam Phu KamyaoMueang Nong KhaiMueang NonthaburiMueang PanareMueang Pathum ThaniMueang Pattani\
Mueang Phang NgaMueang PhatthalungMueang PhayaoMueang PhetchabunMueang PhetchaburiMueang PhichitMuea\
ng PhitsanulokMueang PhraeMueang PhuketMueang Prachin BuriMueang Prachuap Khiri KhanMueang RanongMue\
ang RatchaburiMueang RayongMueang Roi EtMueang Sa KaeoMueang Sakon NakhonMueang Samut PrakanMueang S\
amut SakhonMueang Samut SongkhramMueang SaraburiMueang SatunMueang Si Sa KetMueang Sing BuriMueang S\
ongkhlaMueang SuangMueang SukhothaiMueang Suphan BuriMueang Surat ThaniMueang SurinMueang Tak FaMuea\
ng TrangMueang TratMueang Ubon RatchathaniMueang Udon ThaniMueang Uthai ThaniMueang UttaraditMueang \
YalaMueang Yang Chum NoiMueang YasothonNMANPMNPTNRTRGNSNWTRTa PhrayaNYKNa BonNa ChaluaiNa ChueakNa D\
iNa DuangNa DunNa HaeoNa KhuNa KlangNa MomNa MonNa MuenNa NoiNa Pho Sai YokNa TanNa Thawi WatthanaNa \
ThomNa Wang ChinNa Yai AmNa YiaNa YongNa YungNam KhunNam KliangNam NaoNam PathioNam PhongNam SomNam \
YuenNational Human Rights CommissionNational Office of BuddhismNikhom Nam UnNikhom Phatthana NikhomN\
oen KhamNoen MaprangNoen Sa-ngaNon DaengNon Din DaengNon KhunNon NaraiNon Sa-atNon SangkhaNon Sila L\
atNon Sung NoenNon SuwannakhuhaNon Thai MueangNong Bua DaengNong Bua RaweNong Bun MakNong ChangNong \
ChikNong ChokNong DonNong HanNong HinNong HongNong KhaemNong KhayangNong KiNong Kung Si Chiang MaiNo\
ng MamongNong Muang KhaiNong Na KhamNong PhaiNong PhokNong PrueNong RueaNong SaengNong Song HongNong \
SueaNong SungNong Wua Soem NgamNong Ya PlongNong Ya SaiNong YaiNopphitamNuea KhlongOffice of the Adm\
inistrative CourtsOffice of the Attorney GeneralOffice of the Constitutional CourtOffice of the Judi\
ciaryOffice of the Prime MinisterOffice of the Royal SocietyOmbudsmanOmkoiPCTakhliPKNPKTakua Pa BonP\
LGPLKPRETakua Thung ChangPRIPYOPa DaetPa MokPa PhayomPa Sangkhla BuriPa TioPaiPak ChomPak ChongPak K\
hatPak KretPak PhanangPak PhayunPak PhliPak Thong ChaiPakhamPalianPang MaphaPang Sila ThongPathum Ra\
tchawongsaPathum Wang HinPha KhaoPhachiPhak HaiPhakdi ChumphonPhanat NikhomPhang KhonPhangngaPhanna \
NikhomPhanom SarakhamPhanom ThuanPhasi CharoenPhatoPhaya MengraiPhaya ThaiPhayakkhaphum PhisaiPhayuh\
a KhiriPhenPhibun RakPhichaiPhimaiPhipunPhlapphla ChaiPho Si SuwannaphumPho TakPho ThalePho ThongPho\
n Na KaeoPhon PhisaiPhon SaiPhon Sawang WirawongPhon ThongPhop Phra Phrom BuriPhotharamPhra Phutthab\
atPhra PradaengPhra Samut ChediPhra Thong KhamPhra YuenPhran KrataiPhrasaengPhrom KhiriPhrom PhiramP\
hu KhiaoPhu KraduengPhu LuangPhu Pha ManPhu PhanPhu PhiangPhu RueaPhu SangkhomPhu SingPhu Wiang Chai\
PhunphinPhutthamonthonPla PakPlaeng YaoPlai PhrayaPluak DaengPom Prap Sattru PhaiPrachaksinlapakhomP\
rachantakhamPrakhon ChaiPran BuriPrang KuPrasatPrathaiPrawetPuaPueai NoiRBRNGRYGRanotRasi SalaiRatch\
athewiRatsadaRattanaburiRattanawapiRattaphumRenu NakhonRong KwangRoyal Thai PoliceRuesoSBRSKASKMSKNS\
KWaeng NoiSPBSPKSRISRNSSKSTISTNSaba YoiSadaoSahatsakhanSam ChaiSam ChukSam KhokSam NgamSam NgaoSam P\
hranSam Roi YotSam SungSamkoSamoengSamphanthawongSanam Chai KhetSankhaburiSanomSanti Suk SamranSao H\
aiSap YaiSaphan SungSapphayaSaraphiSathing PhraSathonSattahipSatuekSawaeng HaSawankhalokSawiSecretar\
iat of the House of RepresentativesSecretariat of the SenateSekaSelaphumSenangkhanikhomSi ChomphuSi \
Maha PhotSi MahosotSi Mueang MaiSi NakhonSi NarongSi PrachanSi RachaSi RattanaSi SakhonSi SamrongSi \
SatchanalaiSi SawatSi SomdetSi SongkhramSi That PhanomSi Thep SathitSi WilaiSichonSidaSikaoSikhioSik\
horaphumSirindhornSoeng SangSong KhwaeSong Phi NongSop MoeiSop PrapSrinagarindraState Audit OfficeSu\
-ngai KolokSu-ngai PadiSuan PhuengSukhirinTaling ChanTamotTha KhanthoTha LiTha LuangTha MaiTha MakaT\
ha MuangTha PhaeTha PlaTha RueaTha SaeTha SalaTha Song Yang SisuratTha TakiapTha TakoTha TumTha Uthe\
nTha Wang PhaTha WungTha Yang TalatThalangTham PhannaraThanyaburiThap SakaeThawat BuriThepharakThoen\
gThon BuriThung FonThung Hua ChangThung Khao LuangThung KhruThung SaliamThung Si UdomThung SongThung \
TakoThung Waeng YaiThung YaiThung Yang DaengTronU ThongUBNUDNUTDUTIUbolratanaUmphangUthumphon Phisai\
VibhavadiWang MuangWang Nam KhiaoWang Nam YenWang NoiWang NueaWang PongWang Sai PhunWang Sam MoWang \
SaphungWang SombunWang ThonglangWang Wiset Chai ChanWang YangWanon NiwatWapi PathumWarin ChamrapWari\
tchaphumWat BotWat PhlengWat SingWiang Chiang RungWiang HaengWiang KaenWiang KaoWiang Nong LongWiang \
Pa PaoWiang SaWichian BuriWihan DaengYLAYSTYahaYan NawaYan Ta KhaoYarangYaringYi-ngo";

pub(in crate::data) const THAI: &str = "\
กงหราชคฤห์กงไกรลาศกจตุจักราชสาส์นครชัยศรีณรงค์กบินทร์บุรีกมลาไสยลตกรงปินังกรมการกงสุละงูกรมการขนส่งท\
างบกรมการขนส่งทางรางกรมการข้าวชิรบารมีชัยบาดาละหานทรายทองวัฒนานครหลวงกรมการค้าต่างประเทศธนบุรีกรมการ\
ค้าภายในครในครใหญ่กรมการจัดหางานครไทยเจริญศิลป์กรมการท่องเที่ยวธวัชบุรีกรมการปกครองครักษ์กรมการพัฒนา\
ชุมชนแดนบพิตำกรมการศาสนามจันทร์กรมการเปลี่ยนแปลงสภาพภูมิอากาศและสิ่งแวดล้อมก๋อยะรังสิตชพญาเม็งรายะหา\
งดงหลวงกรมการแพทย์แผนไทยและการแพทย์ทางเลือกรมกิจการผู้สูงอายุกรมกิจการสตรีและสถาบันครอบครัววังกระโจม\
วกเหล็กรมกิจการเด็กและเยาวชนอกรมควบคุมมลพิษกรมควบคุมโรคณะกรรมการมาตรฐานทางจริยธรรมหาชนะชัยบุรีกรมควา\
มร่วมมือระหว่างประเทศปขกรมคุมประพฤติกรมคุ้มครองสิทธิและเสรีภาพญาไทรงามหาราชเทวีวัฒนากลางศีร์ษะเกษตรว\
ิสัยางชุมน้อยางตลาดใหญ่กรมชลประทานาคูหาสวรรค์กรมตรวจบัญชีสหกรณ์กรมทรัพยากรทางทะเลและชายฝั่งกรมทรัพยา\
กรธรณีกรมทรัพยากรน้ำบาดาละอุ่นางรองกรมทรัพย์สินทางปัญญากรมทางหลวงชนบทบวงมหาวิทยาลัยการกีฬาแห่งชาติตร\
ะการพืชผละแม่กลองกรมที่ดินาจะหลวยางสีสุราชะอวดงเจริญกรมท่าอากาศยานนาวานรนิวาสคณะกรรมการวินิจฉัยปัญหา\
การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐกรมธนารักษ์กรมธุรกิจพลังงานาดีกรมบังคับคดีกรมบัญชีกลางกรมประ\
ชาสัมพันธ์กรมประมงกรมปศุสัตว์กรมป่าไม้แก่นาดูนาด้วงกรมป้องกันและบรรเทาสาธารณภัยางหย่องกรมฝนหลวงและกา\
รบินเกษตรสมบูรณ์กรมพลศึกษากรมพัฒนาที่ดินาตาลสุมหาวิทยาลัยขอนแก่นาทมหาวิทยาลัยมหาสารคามหาวิทยาลัยเทคโ\
นโลยีราชมงคลล้านนาทวีกรมพัฒนาธุรกิจการค้ากรมพัฒนาฝีมือแรงงานาน้อยามูกรมพัฒนาพลังงานทดแทนและอนุรักษ์พ\
ลังงานาบอนายางกรมพัฒนาสังคมและสวัสดิการยางแห่งประเทศไทยี่งอตผผักปังกรมพิธีการทูตรอนายายอามะกรูดศรีธา\
ตุพนมดงรักรมพินิจและคุ้มครองเด็กและเยาวชนายูงกรมยุทธการทหารบกรมยุโรปจิมกาฬสินธุ์กรมราชทัณฑ์กรมวิชากา\
รเกษตร์วิสย่านตาขาวังกะทู้กรมวิทยาศาสตร์การแพทย์กรมวิทยาศาสตร์บริการอบกรุงเก่ากรมศิลปากรมศุลกากรมสนธ\
ิสัญญาและกฎหมายอมรินทร์กรมสนับสนุนบริการสุขภาพณกรมสรรพสามิตลาดใหม่วงสามสิบรบือรัญประเทศรีนครินทร์กรม\
สรรพากรมสวัสดิการและคุ้มครองแรงงานาวังขนายกรมสอบสวนคดีพิเศษกรมสารนิเทศรีบรรพตพิสัยกรมสุขภาพจิตลิ่งชั\
นาหมื่นาหม่อมะนังกรมส่งเสริมการค้าระหว่างประเทศรีบุญเรืองกรมส่งเสริมการปกครองท้องถิ่นาหว้านใหญ่กรมส่\
งเสริมการเกษตระโนดอกคำใต้กรมส่งเสริมการเรียนรู้กรมส่งเสริมวัฒนธรรมัญจาคีรีมาศรีประจันต์กรมส่งเสริมสห\
กรณ์กรมส่งเสริมอุตสาหกรรมำบังกรมส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการัตนบุรีกรมหม่อนไหมากแข้งกรมองค์การ\
ระหว่างประเทศรีมหาโพธิ์ชัยกรมอนามัยกรมอาเซียนาเชือกรมอุตสาหกรรมพื้นฐานและการเหมืองแร่องคำชะอีกรมอุตุ\
นิยมวิทยาลัยเทคนิคชลบุรีกรมอเมริกาและแปซิฟิกใต้กรมเจรจาการค้าระหว่างประเทศรีมโหสถาบันนิติวิทยาศาสตร์\
กรมเจ้าท่าขนอนาเยียกรมเชื้อเพลิงธรรมชาติกรมเศรษฐกิจระหว่างประเทศรีรัตนะกรมเอเชียตะวันออกรมโยธาธิการแ\
ละผังเมืองกระบี่กรมโรงงานอุตสาหกรรมีนบุรีกระทรวงวิทยาศาสตร์และเทคโนโลยีกระทรวงเทคโนโลยีสารสนเทศและกา\
รสื่อสารภีกระทรวงแรงงานและสวัสดิการสังคมโนรมย์กระทุ่มแบนาแห้วยกระเจาะไอร้องกวางกระนวนาโพธิ์ตากฟ้าหยา\
ดอนจานาโยงกระบุรีกระสังขละบุรีกระแสสินธุ์กระโทกรุงเทพมหานครบุรีกลายกหงสารามันห์กองทัพบกองทัพอากาศอำน\
วยกองทัพเรือเสาะกองบริหารกองทุนส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการัตนวาปีปทุมรัตต์กองบริหารคดีกองบัญช\
าการกองทัพไทยกองบัญชาการกองอาสารักษาดินแดนิคมคำสร้อยกองอำนวยการรักษาความมั่นคงภายในราชอาณาจักรัตภูมิ\
กะปงกะพ้อัมพวาริชภูมิกะเปอร์กันตังกันทรลักษ์กันทรวิชัยกันทรารมย์กัลยาณิวัฒนากาญจนดิษฐ์กาบังกาบเชิงกำ\
พุชะอำกำเนิดนพคุณกำแพงแสนตอาจสามารถลางกุฉินารายณ์กุดข้าวปุ้นิคมน้ำอูนิคมพัฒนานิคม่วยต่อินทร์บุรีกุดจ\
ับันนังสตากใบัวบุณฑริกุดชุมตาบงกุดบากุดป่องกุดรังกุดเค้ากุมภวาปีกุยบุรีกุสุมาลย์กุแหระกู่แก้วังจันทร\
์ขนอมขาณุวรลักษบุรีขามทะเลสองพี่น้องขามสะแกแสงขุขันธ์ขุนตาลับแลาดกระบังขุนมี่ขุนยวมขุนหาญขุนหารัษฎาค\
ลองกระแชงคลองขลุงคลองท่อมคลองพลอยแหวน้ำขุ่น้ำซึมคลองลานกระบือุดรสุรินทร์คลองสาน้ำปาดอนตาลาดบัวขาวังช\
ิ้น้ำพองคลองสามวารินชำราบัวลายคลองหลวงคลองหอยโข่งคลองหาดสำราญคลองเขื่อน้ำยืน้ำหนาวังทรายพูน้ำอ้อมคลอ\
งเตยคลองใหญ่ควนกาหลงควนขนุน้ำเกลี้ยงควนเนียงควนโดน้ำโสมคอกควายคอนสวรรค์คอนสาราศีไศลาดบัวหลวงคันนายาว\
ังทองหลางคำตากล้าคำม่วงคำเขื่อนแก้วังน้อยคีรีรัฐนิคมคุระบุรีคูเมืองกาญจนบุรีค่ายบางระจันทึกค้อวังน้ำ\
เขียวังน้ำเย็นฆ้องชัยจตุรพักตรพิมานจตุรภักตร์พิมานจรเข้สามพันชนะจอมทองผาภูมิจอมบึงกุ่มจอมพระทองคำจะท\
ิ้งพระนครศรีอยุธยาจะนะจะแนะจังหาราษฎร์บูรณะจัตุรัสฎจำปากอุดรอุบลรัตน์จุนจุฬาภรณ์ฉชานุมานฉวางชานุมารม\
ณฑลาดพร้าวังม่วงชำนิชื่นชมชุมพลบุรีชุมพวงชุมแพนมทวนชุมแสงช่างเคิ่งช้างกลางซับใหญ่ซำสูงเนินขามดอนตูมด\
อนพุดอนมดแดงดอนสักดอนเจดีย์ดอนเมืองกาฬสินธุ์ดอยสะเก็ดอยหลวงดอยหล่อุทัยศีร์ษะเกษมสีมาดอยเต่างอยดำเนิน\
สะดวกดุสิตะกั่วทุ่งครุด่านขุนทด่านช้างด่านซ้ายด่านมะขามเตี้ยตะพานหินตะมะหงันตะลุบันตะโหมดตันหยงมัชตา\
คลีตาพระยาตุยงถ้ำพรรณราษีไศลาดยาวังยางทรายมูลาดหลุมแก้วังวิเศษชัยชาญทสตึกทองแสนขันทะเลน้อยทักษิณสุริ\
นทร์ทับคล้อุทัยเก่าทับปุดทับสะแกดำทับเที่ยงทัพทันที่ทำการปกครองจังหวัดจันทร์ทุ่งช้างทุ่งตะโกตาบารูทุ\
่งทรายทุ่งฝนทุ่งมะพร้าวังสมบูรณ์ทุ่งยางแดงทุ่งศรีอุดมทุ่งสงทุ่งหว้าทุ่งหัวช้างทุ่งเขาหลวงทุ่งเสลี่ยม\
ทุ่งใหญ่ท่าขรยางท่าข้ามท่าคันโท่าฉางท่าชนะท่าตะกูดท่าตะเกียบัวเชดท่าตะเภาชีท่าตะโกรกพระปฐมเจดีย์ท่าต\
ูมท่าบ่อทองท่าประดู่ท่าปลาปากคาดท่าปุยท่าพี่เลี้ยงท่ามะกาท่าม่วงท่ายางท่าลี่ท่าวังผาขาวังสะพุงท่าวุ้\
งท่าศาลานสกาท่าสองยางท่าหลวงท่าอุเทนท่าเรือุทัยใหญ่ท่าแซะท่าแพนมรอกท่าโรงพยาบาลค่ายสุรศักดิ์มนตรีท่า\
ใหม่ท้ายช้างท้ายเหมืองธัญบุรีธาตุเชิงชุมธารโตนดบัวใหญ่บางกรวยบางกระทุ่มบางกล่ำบางกอกน้อยบางกอกใหญ่บา\
งกะดีบางกะปิงใฅ้บางขันบางขุนเทียนบางคนทีบางคลานสักบางคล้าบางคอแหลมงอบางซื่อุทุมพรพิสัยบางซ้ายบางน้ำเ\
ปรี้ยวังสามหมอุไทยกาฬสินธุ์บางบอนบางบัวทองบางบาลำดวนบางบ่อพลอยบางปลาม้าบางปลาสร้อยบางปะกงบางปะหันคาบ\
างปะอินบางพระประแดงบางพลัดบางพลีบางมูลนากบางยี่เรือุไทยสารคามบางระกำบางรักษ์บางละมุงบางสะพานน้อยบางเ\
ขนบางเลนบางเสาธงบางเหี้ยบางแก้วังหินบางแคนดงบางแพนมสารคามบางแม่นางบางโทรัดบางโพทะเลาขวัญบางใหญ่บางไท\
รน้อยบานราเกาะกูดบาเจาะบำเหน็จณรงค์บึงนารางบึงบูรพ์บึงสามพันบึงสามัคคีบึงโขงหลงบุญยืนบุปผารามบุ่งคล้\
าบูรพาอุบลำทะเมนชัยบ่อเกลืออำนาจบ่อไร่อนพิบูลย์รักษ์บ้านกรวดบ้านกลางบ้านกล้วยบ้านคาบ้านค่ายบ้านฉางบ้\
านชวนบ้านดอนบ้านดุงบ้านด่านลานหอยบ้านตากบ้านตาขุนบ้านทวนบ้านทะวายบ้านธิบ้านนาสารบ้านนาเดิมบางนางบวชบ\
้านบึงบ้านปรกบ้านผือุ้มผางบ้านฝางบ้านม่วงบ้านยางบ้านลาดบ้านสร้างคอมบ้านหมอู่ทองบ้านหมี่บ้านหลวงบ้านห\
ันบ้านเขว้าบ้านเชี่ยนบ้านเซ่าบ้านเหลื่อมบ้านแท่นบ้านแพงบ้านแพรกบ้านแพ้วังเจ้าบ้านแม่กวงบ้านแหลมสิงห์\
บ้านแฮดบ้านโคกปีบ้านโป่งน้ำร้อนบ้านโพธิ์ทองบ้านโฮ่งบ้านใหม่ไชยพจน์บ้านไผ่จำศีลำทับ้านไร่ปจิมยโสธรปจิ\
มร้อยเอ็ดปจิมศีร์ษะเกษปจิมสารคามปจิมอุบลำปลายมาศรีราชาปจิมเดชอุดมปชปทุมราชวงศาปทุมวันปนปประจักษ์ศิลป\
าคมประจันตคามประทายประเวศรีวิไลำปำประโคนชัยปรางค์กู่ปราณบุรีปราสาทรปลวกแดงปละท่าปลายพระยาปะคำปะทิวัง\
เหนือคลองปะนาเระปะเหลียนปักธงชัยปัวังโป่งปากชมปากช่องปากท่อ่าวลึกปากน้ำโพธารามปากบ่องปากพนังปากพลีปา\
กพะยูนปากลาวังใฅ้ปากเกร็ดปากเพรียวัดป่าซางปางมะผ้าปางศิลาทองป่าตันป่าติ้วัดสิงห์ป่าบอนป่าพะยอมป่ายาง\
ป่าหมากป่าแดดป่าโมกป้อมปราบศัตรูพ่ายผักไห่พนมไพรแดนมฤคพนัสนิคมพนาพบพระพรหมคีรีพยัคฆภูมิพิสัยพยุหะคีร\
ีพยุห์พรรณานิคมพรหมบุรีพรหมพิรามพระพุทธบาทพระยืนพระลับพระสมุทรเจดีย์พระแท่นพระแสงพระโขนงพรานกระต่ายพ\
รเจริญพลับพลาชัยพลิ้วัดเพลงพะเยาใฅ้พะโต๊ะโมะพังโคนพังไกรพานทองพิบูลมังสาหารพิปูนพิมูลมังสาหารพุทธมณฑ\
ลำพระยาพุทไธสงพุนพินพุมเรียงฟากท่าภกภักดีชุมพลำลูกกาภาษีเจริญภูกระดึงภูกามยาวัดโบสถ์ภูซางภูผาม่านภูพ\
านภูสิงห์ภูหลวงภูเขียวิภาวดีภูเพียงภูเรือภูเวียงชัยภูแล่นช้างลำสนธิลุมพุกวิหารแดงวิเชียรบุรีศรีสงครา\
มศรีสมเด็จศรีสวัสดิ์ศรีสัชนาลัยศรีสาครศรีสำโรงทาบศรีเชียงใหม่ศรีเทพสถิตศรีเมืองใหม่ศิลาลาดศีขรภูมิศู\
นย์อำนวยการบริหารจังหวัดชายแดนภาคใต้สถาบันบัณฑิตพัฒนศิลป์สทิงพระสนมสนามชัยเขตสนามแจงสนามไชยปราการสบป\
ราบสบยาวสบเมยวดีสปสผสรรคบุรีสรรพยาสระบุศย์สระโบสถ์สระใครสวนผึ้งสวนหลวงสวรรคโลกสวีสว่างดินแดนสว่างวีร\
ะวงศ์สว่างอารมณ์สว่างแดนดินสหัสขันธ์สองแควสอยดาวสะบารังสะบ้าย้อยสะพานสูงเม่นว่าสะเดาสะเตงสะเมิงสังขะ\
สัตหีบสันกำแพงสันติสุขสำราญสันทรายสันป่าตองสันเทียะสัมพันธวงศ์สากเหล็กสาธรสามง่ามสามชัยสามชุกสามพราน\
สามร้อยยอดสามเงาสามแก้วสามโก้สามโคกพระสายบุรีสายไหมสำนักข่าวกรองแห่งชาติสำนักงบประมาณสำนักงานการตรวจ\
เงินแผ่นดินสำนักงานการปฏิรูปที่ดินจังหวัดสำนักงานการปฏิรูปที่ดินเพื่อเกษตรกรรมสำนักงานการวิจัยแห่งชา\
ติสำนักงานกิจการยุติธรรมสำนักงานขนส่งจังหวัดสำนักงานคณะกรรมการกฤษฎีกาสำนักงานคณะกรรมการการศึกษาขั้นพ\
ื้นฐานสำนักงานคณะกรรมการการอาชีวศึกษาสำนักงานคณะกรรมการการเลือกตั้งสำนักงานคณะกรรมการข้าราชการครูและ\
บุคลากรทางการศึกษาสำนักงานคณะกรรมการข้าราชการพลเรือนสำนักงานคณะกรรมการคุ้มครองผู้บริโภคสำนักงานคณะกร\
รมการดิจิทัลเพื่อเศรษฐกิจและสังคมแห่งชาติสำนักงานคณะกรรมการนโยบายรัฐวิสาหกิจสำนักงานคณะกรรมการป้องกั\
นและปราบปรามการทุจริตแห่งชาติสำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตในภาครัฐสำนักงานคณะกรรมการ\
ป้องกันและปราบปรามยาเสพติดสำนักงานคณะกรรมการพัฒนาระบบราชการสำนักงานคณะกรรมการสิทธิมนุษยชนแห่งชาติสำน\
ักงานคณะกรรมการส่งเสริมการลงทุนสำนักงานคณะกรรมการอาหารและยาสำนักงานคณะกรรมการอ้อยและน้ำตาลทรายสำนักง\
านคลังจังหวัดสำนักงานจังหวัดสำนักงานตำรวจแห่งชาติสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดสำนักง\
านทรัพยากรน้ำแห่งชาติสำนักงานที่ดินจังหวัดสำนักงานนโยบายและยุทธศาสตร์การค้าสำนักงานนโยบายและแผนการขน\
ส่งและจราจรสำนักงานนโยบายและแผนทรัพยากรธรรมชาติและสิ่งแวดล้อมสำนักงานนโยบายและแผนพลังงานสำนักงานบริห\
ารหนี้สาธารณะสำนักงานปรมาณูเพื่อสันติสำนักงานประกันสังคมสำนักงานประมงจังหวัดสำนักงานปลัดกระทรวงกลาโห\
มสำนักงานปลัดกระทรวงการคลังสำนักงานปลัดกระทรวงการต่างประเทศสำนักงานปลัดกระทรวงการท่องเที่ยวและกีฬาสำ\
นักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์สำนักงานปลัดกระทรวงคมนาคมสำนักงานปลัดกระทรวงดิจิ\
ทัลเพื่อเศรษฐกิจและสังคมสำนักงานปลัดกระทรวงทรัพยากรธรรมชาติและสิ่งแวดล้อมสำนักงานปลัดกระทรวงพลังงานส\
ำนักงานปลัดกระทรวงพาณิชย์สำนักงานปลัดกระทรวงมหาดไทยสำนักงานปลัดกระทรวงยุติธรรมสำนักงานปลัดกระทรวงวัฒ\
นธรรมสำนักงานปลัดกระทรวงศึกษาธิการสำนักงานปลัดกระทรวงสาธารณสุขสำนักงานปลัดกระทรวงอุตสาหกรรมสำนักงานป\
ลัดกระทรวงเกษตรและสหกรณ์สำนักงานปลัดกระทรวงแรงงานสำนักงานปลัดสำนักนายกรัฐมนตรีสำนักงานปศุสัตว์จังหวั\
ดสำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดระยองสำนักงานป้องกันและปราบปรามการฟอกเงินสำนักงานผู้ตรวจการ\
แผ่นดินสำนักงานพระพุทธศาสนาแห่งชาติสำนักงานพัฒนาชุมชนจังหวัดสำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์\
จังหวัดสำนักงานพาณิชย์จังหวัดสำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรมสำนักงานมาตรฐานสินค้าเกษตรและอาหารแห่\
งชาติสำนักงานราชบัณฑิตยสภาสำนักงานศาลปกครองสำนักงานศาลยุติธรรมสำนักงานศาลรัฐธรรมนูญสำนักงานศิลปวัฒนธ\
รรมร่วมสมัยสำนักงานสถิติแห่งชาติสำนักงานสภาความมั่นคงแห่งชาติสำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่ง\
ชาติสำนักงานสหกรณ์จังหวัดสำนักงานสาธารณสุขจังหวัดสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดสำนักงานส่ง\
เสริมและพัฒนาคุณภาพชีวิตคนพิการแห่งชาติสำนักงานอัยการสูงสุดสำนักงานอุตสาหกรรมจังหวัดสำนักงานเกษตรจัง\
หวัดสำนักงานเกษตรและสหกรณ์จังหวัดสำนักงานเลขาธิการวุฒิสภาสำนักงานเลขาธิการสภาการศึกษาสำนักงานเลขาธิก\
ารสภาผู้แทนราษฎรสำนักงานเศรษฐกิจการคลังสำนักงานเศรษฐกิจการเกษตรสำนักงานเศรษฐกิจอุตสาหกรรมสำนักงานโยธ\
าธิการและผังเมืองจังหวัดสำนักตรวจเงินแผ่นดินจังหวัดเชียงใหม่สำนักพระราชวังสำนักฟื้นฟูและพัฒนาพื้นที่\
อนุรักษ์สำนักราชเลขาธิการสำนักเลขาธิการคณะรัฐมนตรีสำนักเลขาธิการนายกรัฐมนตรีสิงหนครสิชลสิรินธรสิเกาะ\
คอเขาขาวสีคิ้วสีชมพูสีดาสี่หมื่นสุคิรินสุรพินิคมสุวรรณคูหางสัตว์สุวรรณภูมิสุวรรณวารีสุโขทัยธานีสุไหง\
ปาดีสุไหงอุเปือยน้อยสุไหงโกลกส่องดาวหนองกระดี่หนองกี่หนองกุงศรีหนองขาหย่างหนองจอกหนองฉางหนองนาคำหนอง\
บัวระเหวหนองบัวแดงหนองบึกหนองบุญมากหนองบุนนากหนองปรือหนองพรวงหนองพอกหนองมะโมงหนองม่วงไข่หนองวัวซอหนอ\
งสองห้องหนองสูงหนองหงส์หนองหญ้าปล้องหนองหญ้าไซหนองหมูหนองหลวงหนองหานหนองหินหนองฮีหนองเรือหนองเสือหนอ\
งแขมหนองแคหนองแซงหนองแวงน้อยหนองแสงหนองโดนหนองใหญ่หนองไผ่นาทหยงสตาหลักสี่หลังสวนหลุบหล่มสักหล่มเก่าห\
ัวตะพานหัวหินหัวโพธิ์ประทับช้างหัวไทรโยคหาดใหญ่ห้วยขวางห้วยคตห้วยทับทันห้วยผึ้งห้วยยอดห้วยราชห้วยหลว\
งห้วยเม็กห้วยเหนือห้วยแถลงห้างฉัตรเกยไชยวานเกาะคาเกาะจันทร์เกาะช้างเกาะพะงันเกาะยาวเกาะลันตาเกาะสมุย\
เกาะสีชังเกาะหลักเก้าเลี้ยวเขมราฐเขวาสินรินทร์เขาคิชฌกูฏเขาค้อเขาฉกรรจ์เขาชะเมาเขาชัยสนเขาดินเขานิเว\
ศน์เขาพนมเขาย้อยเขาวงเขาสมิงเขาสวนกวางเขาแก้วเขาใหญ่เขื่องในเคียนซาเฉลิมพระเกียรติเชียงกลางเชียงขวัญ\
เชียงของเชียงคานเชียงคำเชียงดาวเชียงม่วนเชียงยืนเชียงรากเชียงแสนหลวงเชียรใหญ่เซกาเดิมบางเก่าเด่นชัยเ\
ทพารักษ์เนินมะปรางเนินสง่าเบญจลักษ์เบตงเบิ้ยซัดเฝ้าไร่เมืองกำแพงเพชรเมืองขอนแก่นเมืองครไทยเมืองงาวเม\
ืองจันทบุรีเมืองจันทร์เมืองฉะเชิงเทราเมืองชลบุรีเมืองชัยนาทเมืองชัยภูมิเมืองชุมพรเมืองตรังเมืองตราดเ\
มืองตะกั่วป่าเมืองตากเมืองนครนายกเมืองนครปฐมเมืองนครพนมเมืองนครราชสีมาเมืองนครศรีธรรมราชเมืองนครสวรร\
ค์เมืองนครไชยศรีเมืองนนทบุรีเมืองนราธิวาสเมืองน่านเมืองบึงกาฬเมืองบุรีรัมย์เมืองปทุมธานีเมืองประจวบค\
ีรีขันธ์เมืองปราจีนบุรีเมืองปัตตานีเมืองปานเมืองปายเมืองพร้าวเมืองพลเมืองพะเยาเมืองพังงาเมืองพัทลุงเ\
มืองพานพร้าวเมืองพิจิตรเมืองพิชัยเมืองพิมายเมืองพิษณุโลกเมืองภูเก็ตเมืองมหาสารคามเมืองมุกดาหารเมืองย\
วมเมืองยะลาเมืองยะหริ่งเมืองยางเมืองยโสธรเมืองระนองเมืองระยองเมืองระแงะเมืองราชบุรีเมืองร้อยเอ็ดเมือ\
งลพบุรีเมืองลองเมืองลำปางเมืองลำพูนเมืองลี้เมืองศรีสะเกษเมืองศีร์สะเกษเมืองสกลนครเมืองสงขลาเมืองสตูล\
เมืองสมุทรปราการเมืองสมุทรสงครามเมืองสมุทรสาครเมืองสรวงเมืองสระบุรีเมืองสระแก้วเมืองสองเมืองสิงห์บุร\
ีเมืองสุพรรณบุรีเมืองสุราษฎร์ธานีเมืองสุรินทร์เมืองสุโขทัยเมืองหนองคายเมืองหนองจิกเมืองหนองบัวลำภูเม\
ืองอำนาจเจริญเมืองอุดรธานีเมืองอุตรดิตถ์เมืองอุทัยธานีเมืองอุบลราชธานีเมืองอ่างทองเมืองฮอดเมืองางเมื\
องเก่าเมืองเชียงรายเมืองเชียงใหม่เมืองเถินเมืองเทิงเมืองเพชรบุรีเมืองเพชรบูรณ์เมืองเพ็ญเมืองเลยเมือง\
แพร่เมืองแม่ฮ่องสอนเมืองไชยาเมือง่แจ่มเรณูนครเลิงนกทาเวียงป่าเป้าเวียงสระเวียงสาเวียงหนองล่องเวียงเก\
่าเวียงเชียงรุ้งเวียงแก่นเวียงแหงเสนางคนิคมเสนาในเสนาใหญ่เสริมงามเสลภูมิเสาไห้เสิงสางเหล่าเสือโก้กเอ\
ราวัณแกลงแก่งกระจานแก่งคอยแก่งหางแมวแก้งคร้อแก้งสนามนางแจ้ห่มแปลงยาวแม่ขานแม่งัดแม่จริมแม่จันแม่ทะแม\
่ทาแม่ท่าช้างแม่ประจันต์แม่พริกแม่พวกแม่ฟ้าหลวงแม่ระมาดแม่ริมแม่ลาน้อยแม่ลาวแม่วงก์แม่วางแม่สรวยแม่ส\
อดแม่สะเรียงแม่สายแม่ออนแม่อายแม่เปินแม่เมาะแม่แจ่มแม่แตงแม่ใจแวงใหญ่แว้งแสนแสบแสวงหาโกสัมพีนครโกสุม\
พิสัยโขงเจียมโคกศรีสุพรรณโคกสำโรงพยาบาลจิตเวชเลยราชนครินทร์โคกสูงโคกเจริญโคกโพธิ์ไชยโชคชัยโซ่พิสัยโน\
นคูณโนนดินแดงโนนนารายณ์โนนลาวโนนวัดโนนศิลาโนนสะอาดโนนสังโนนสุวรรณโนนสูงโนนแดงโนนไทยโพธิ์ศรีสุวรรณโพธ\
ิ์ไทรโพนงามโพนทรายโพนทองโพนนาแก้วโพนพิสัยโพนสวรรค์ไชโยไผ่ล้อมไพรบึงไพศาลีกกจ.  กข.  กคส.  กตส.  กทท.  \
กป.  กปส.  กพร.  กพล.  กยท.  กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช กรมเอเชียใต้ ตะวันออกกลางและแอฟ\
ริกา  กรอ.  กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม กระทรวงวิทยาศาสตร์ เทคโนโลยีและสิ่งแวดล\
้อม  กวก.  กสก.  กสพ.  กสร.  กสส.  กสอ.  กอ.รมน. กองทัพภาคที่ 2 ขบ.  ขร.  คต.  คน.  คป.  คพ.  คร.  จ\
ท.  จร.  ชธ.  ชป.  ดย.  ทช.  ทด.  ทธ.  ทน.  ทบ.  ทป.  ทย.  ทร.  ทล.  ทอ.  ธพ.  ธร.  บก.  บก.ทท. บค.  \
ปค.  ปภ.  ปม.  ปศ.  ปส.  ผส.  ฝล.  พ.  พก.  พค.  พช.  พด.  พท.  พน.  พพ.  พส.  มกช.  มกอช.  มม.  ยผ.  \
รท.  วช.  วพ.  วศ.  ศก.  ศน.  ศอ.บต. ส.ป.ก.สก.  สกท.  สกธ.  สกร.  สกศ.  สขช.  สค.  สคก.  สคบ.  สคร.  \
สงป.  สจ.  สดช.  สถ.  สทนช.  สนข.  สนค.  สนพ.  สนว.  สบน.  สบศ.  สบส.  สป.กก. สป.กค. สป.กต. สป.กษ. ส\
ป.กห. สป.คค. สป.ดศ. สป.ทส. สป.พณ. สป.พน. สป.พม. สป.มท. สป.ยธ. สป.รง. สป.วธ. สป.ศธ. สป.สธ. สป.อก. สป.\
อว. สปน.  สปส.  สผ.  สพฐ.  สมช.  สมอ.  สลค.  สลน.  สวธ.  สศก.  สศค.  สศช.  สศร.  สศอ.  สส.  สสช.  สส\
ท.ทร. สอน.  สอศ.  สำนักงาน ก.พ.สำนักงาน ก.พ.ร.  สำนักงาน ป.ป.ส.  สำนักงานปลัดกระทรวงการอุดมศึกษา วิท\
ยาศาสตร์ วิจัยและนวัตกรรม สำนักศิลปากรที่ 5 ปราจีนบุรีสุไหงโก-ลก  อ.  อต.  อย.  อส.  ";

pub(in crate::data) static NAMES: [Name; 999] = [
    name(0, 15, 3593, 7), // 0: กงหรา, Kong Ra
    name(10, 24, 3581, 12), // 1: กงไกรลาศ, Kong Krailat
    name(46, 33, 2693, 10), // 2: กบินทร์บุรี, Kabin Buri
    name(57, 21, 2775, 9), // 3: กมลาไสย, Kamalasai
    name(66, 24, 3699, 12), // 4: กรงปินัง, Krong Pinang
    name(2646, 30, 1206, 12), // 5: กระทุ่มแบน, Krathum Baen
    name(2679, 18, 3646, 7), // 6: กระนวน, Kranuan
    name(2510, 18, 5307, 5), // 7: กระบี่, Krabi
    name(2710, 21, 3638, 8), // 8: กระบุรี, Kra Buri
    name(2717, 18, 3663, 7), // 9: กระสัง, Krasang
    name(2730, 33, 3653, 10), // 10: กระแสสินธุ์, Krasae Sin
    name(2746, 39, 1453, 7), // 11: กรุงเทพมหานคร, Bangkok
    name(1621, 15, 2895, 5), // 12: กะทู้, Kathu
    name(3000, 12, 2866, 6), // 13: กะปง, Kapong
    name(3004, 15, 2856, 5), // 14: กะพ้อ, Kapho
    name(3021, 21, 2861, 5), // 15: กะเปอร์, Kapoe
    name(3028, 18, 2795, 7), // 16: กันตัง, Kantang
    name(3034, 30, 2802, 11), // 17: กันทรลักษ์, Kantharalak
    name(3044, 30, 2824, 14), // 18: กันทรวิชัย, Kantharawichai
    name(3054, 30, 2813, 11), // 19: กันทรารมย์, Kanthararom
    name(3064, 36, 333, 15), // 20: กัลยาณิวัฒนา, Galyani Vadhana
    name(3076, 30, 2784, 11), // 21: กาญจนดิษฐ์, Kanchanadit
    name(3767, 27, 5272, 12), // 22: กาญจนบุรี, Kanchanaburi
    name(3086, 15, 2687, 6), // 23: กาบัง, Kabang
    name(3091, 21, 2846, 10), // 24: กาบเชิง, Kap Choeng
    name(1571, 27, 5237, 7), // 25: กาฬสินธุ์, Kalasin
    name(11459, 27, 5251, 14), // 26: กำแพงเพชร, Kamphaeng Phet
    name(3117, 24, 842, 14), // 27: กำแพงแสน, Kamphaeng Saen
    name(3138, 33, 3718, 10), // 28: กุฉินารายณ์, Kuchinarai
    name(3149, 33, 3759, 11), // 29: กุดข้าวปุ้น, Kut Khaopun
    name(3196, 18, 3743, 8), // 30: กุดจับ, Kut Chap
    name(3221, 18, 3751, 8), // 31: กุดชุม, Kut Chum
    name(3231, 18, 3531, 7), // 32: กุดบาก, Kut Bak
    name(3243, 18, 3770, 8), // 33: กุดรัง, Kut Rang
    name(3256, 24, 1582, 10), // 34: กุมภวาปี, Kumphawapi
    name(3264, 21, 3728, 8), // 35: กุยบุรี, Kui Buri
    name(3271, 27, 3736, 7), // 36: กุสุมาลย์, Kusuman
    name(3286, 21, 3711, 7), // 37: กู่แก้ว, Ku Kaeo
    name(3301, 12, 1416, 6), // 38: ขนอม, Khanom
    name(3413, 12, 3185, 6), // 39: ขลุง, Khlung
    name(1257, 21, 5291, 9), // 40: ขอนแก่น, Khon Kaen
    name(3305, 42, 1964, 19), // 41: ขาณุวรลักษบุรี, Khanu Woralaksaburi
    name(3319, 27, 2929, 13), // 42: ขามทะเลสอ, Kham Thale So
    name(3336, 30, 2900, 15), // 43: ขามสะแกแสง, Kham Sakaesaeng
    name(3346, 21, 3480, 7), // 44: ขุขันธ์, Khukhan
    name(3353, 18, 3487, 8), // 45: ขุนตาล, Khun Tan
    name(3377, 18, 3495, 9), // 46: ขุนยวม, Khun Yuam
    name(3383, 18, 989, 8), // 47: ขุนหาญ, Khun Han
    name(2976, 6, 1566, 5), // 48: คง, Khong
    name(2757, 18, 3374, 9), // 49: ครบุรี, Khon Buri
    name(3409, 24, 3178, 13), // 50: คลองขลุง, Khlong Khlung
    name(3417, 24, 3280, 11), // 51: คลองท่อม, Khlong Thom
    name(3448, 21, 3209, 10), // 52: คลองลาน, Khlong Lan
    name(3472, 21, 3262, 10), // 53: คลองสาน, Khlong San
    name(3508, 27, 3238, 13), // 54: คลองสามวา, Khlong Sam Wa
    name(3530, 24, 3226, 12), // 55: คลองหลวง, Khlong Luang
    name(3538, 33, 3156, 16), // 56: คลองหอยโข่ง, Khlong Hoi Khong
    name(3549, 21, 3146, 10), // 57: คลองหาด, Khlong Hat
    name(3561, 30, 3191, 13), // 58: คลองเขื่อน, Khlong Khuean
    name(3597, 21, 3291, 11), // 59: คลองเตย, Khlong Toei
    name(3604, 24, 3302, 10), // 60: คลองใหญ่, Khlong Yai
    name(3612, 24, 3445, 12), // 61: ควนกาหลง, Khuan Kalong
    name(3620, 21, 3457, 12), // 62: ควนขนุน, Khuan Khanun
    name(3636, 24, 3469, 11), // 63: ควนเนียง, Khuan Niang
    name(3644, 18, 3436, 9), // 64: ควนโดน, Khuan Don
    name(3662, 27, 3400, 10), // 65: คอนสวรรค์, Khon Sawan
    name(3671, 18, 3383, 8), // 66: คอนสาร, Khon San
    name(3692, 24, 1118, 11), // 67: คันนายาว, Khan Na Yao
    name(2287, 18, 2949, 9), // 68: คำชะอี, Khamcha-i
    name(3709, 24, 2915, 11), // 69: คำตากล้า, Kham Ta Kla
    name(3717, 18, 2765, 10), // 70: คำม่วง, Kham Muang
    name(3723, 36, 1941, 16), // 71: คำเขื่อนแก้ว, Kham Khuean Kaeo
    name(2070, 21, 3108, 9), // 72: คีรีมาศ, Khiri Mat
    name(3741, 33, 3117, 16), // 73: คีรีรัฐนิคม, Khiri Rat Nikhom
    name(3752, 24, 3504, 10), // 74: คุระบุรี, Khura Buri
    name(3760, 21, 3416, 10), // 75: คูเมือง, Khu Mueang
    name(3776, 36, 639, 16), // 76: ค่ายบางระจัน, Khai Bang Rachan
    name(3791, 18, 3012, 8), // 77: ค้อวัง, Kho Wang
    name(3814, 21, 1990, 10), // 78: ฆ้องชัย, Khong Chai
    name(11495, 9, 8604, 4), // 79: งาว, Ngao
    name(19, 21, 1881, 9), // 80: จตุจักร, Chatuchak
    name(3821, 42, 1890, 18), // 81: จตุรพักตรพิมาน, Chaturaphak Phiman
    name(3864, 18, 2103, 10), // 82: จอมทอง, Chom Thong
    name(3876, 18, 2076, 10), // 83: จอมบึง, Chom Bueng
    name(3886, 18, 2086, 9), // 84: จอมพระ, Chom Phra
    name(3918, 12, 1858, 5), // 85: จะนะ, Chana
    name(3922, 15, 1858, 6), // 86: จะแนะ, Chanae
    name(22, 18, 1826, 9), // 87: จักราช, Chakkarat
    name(3927, 18, 903, 8), // 88: จังหาร, Changhan
    name(3943, 21, 1872, 9), // 89: จัตุรัส, Chatturat
    name(11503, 24, 5154, 11), // 90: จันทบุรี, Chanthaburi
    name(3969, 9, 2206, 4), // 91: จุน, Chun
    name(3972, 24, 2141, 10), // 92: จุฬาภรณ์, Chulabhorn
    name(3988, 12, 1908, 7), // 93: ฉวาง, Chawang
    name(11527, 30, 5071, 12), // 94: ฉะเชิงเทรา, Chachoengsao
    name(865, 12, 2122, 9), // 95: ชนบท, Chonnabot
    name(303, 15, 2113, 9), // 96: ชนแดน, Chon Daen
    name(2318, 18, 5206, 9), // 97: ชลบุรี, Chon Buri
    name(941, 15, 1763, 7), // 98: ชะอวด, Cha-uat
    name(3102, 12, 1757, 6), // 99: ชะอำ, Cha-am
    name(11553, 18, 5090, 8), // 100: ชัยนาท, Chai Nat
    name(138, 24, 1778, 10), // 101: ชัยบาดาล, Chai Badan
    name(587, 21, 1788, 9), // 102: ชัยบุรี, Chai Buri
    name(11564, 21, 5137, 10), // 103: ชัยภูมิ, Chaiyaphum
    name(894, 30, 493, 11), // 104: ชาติตระการ, Chat Trakan
    name(3981, 21, 1864, 8), // 105: ชานุมาน, Chanuman
    name(4016, 12, 1852, 6), // 106: ชำนิ, Chamni
    name(4020, 18, 2131, 10), // 107: ชื่นชม, Chuen Chom
    name(3224, 21, 2181, 12), // 108: ชุมตาบง, Chum Ta Bong
    name(11576, 15, 2193, 8), // 109: ชุมพร, Chumphon
    name(4026, 27, 2193, 13), // 110: ชุมพลบุรี, Chumphon Buri
    name(4035, 18, 2160, 11), // 111: ชุมพวง, Chum Phuang
    name(4041, 15, 2151, 9), // 112: ชุมแพ, Chum Phae
    name(4051, 18, 2171, 10), // 113: ชุมแสง, Chum Saeng
    name(4066, 24, 577, 11), // 114: ช้างกลาง, Chang Klang
    name(4074, 21, 8715, 7), // 115: ซับใหญ่, Sap Yai
    name(4081, 15, 8628, 8), // 116: ซำสูง, Sam Sung
    name(401, 18, 1103, 10), // 117: ดงหลวง, Dong Luang
    name(945, 21, 999, 12), // 118: ดงเจริญ, Dong Charoen
    name(2017, 24, 2353, 11), // 119: ดอกคำใต้, Dok Khamtai
    name(2700, 18, 2364, 8), // 120: ดอนจาน, Don Chan
    name(3483, 18, 2445, 7), // 121: ดอนตาล, Don Tan
    name(4093, 18, 2456, 7), // 122: ดอนตูม, Don Tum
    name(4099, 18, 2418, 8), // 123: ดอนพุด, Don Phut
    name(4104, 24, 2381, 13), // 124: ดอนมดแดง, Don Mot Daeng
    name(4112, 18, 2434, 7), // 125: ดอนสัก, Don Sak
    name(4118, 27, 2372, 9), // 126: ดอนเจดีย์, Don Chedi
    name(4127, 24, 2394, 10), // 127: ดอนเมือง, Don Mueang
    name(4144, 27, 2332, 9), // 128: ดอยสะเก็ด, Doi Saket
    name(4152, 21, 2323, 9), // 129: ดอยหลวง, Doi Luang
    name(4159, 21, 2303, 6), // 130: ดอยหล่อ, Doi Lo
    name(4184, 21, 2341, 7), // 131: ดอยเต่า, Doi Tao
    name(4194, 33, 2210, 14), // 132: ดำเนินสะดวก, Damnoen Saduak
    name(13207, 18, 6756, 9), // 133: ดินแดง, Din Daeng
    name(4205, 15, 2463, 5), // 134: ดุสิต, Dusit
    name(4222, 27, 2233, 13), // 135: ด่านขุนทด, Dan Khun Thot
    name(4230, 24, 2224, 9), // 136: ด่านช้าง, Dan Chang
    name(4238, 24, 2260, 7), // 137: ด่านซ้าย, Dan Sai
    name(4246, 42, 2246, 14), // 138: ด่านมะขามเตี้ย, Dan Makham Tia
    name(1479, 12, 9658, 4), // 139: ตรอน, Tron
    name(898, 33, 498, 17), // 140: ตระการพืชผล, Trakan Phuet Phon
    name(11586, 12, 6214, 5), // 141: ตรัง, Trang
    name(11595, 12, 6226, 4), // 142: ตราด, Trat
    name(1893, 24, 9255, 11), // 143: ตลิ่งชัน, Taling Chan
    name(4209, 30, 7421, 11), // 144: ตะกั่วทุ่ง, Takua Thung
    name(11604, 27, 7400, 8), // 145: ตะกั่วป่า, Takua Pa
    name(4260, 24, 2561, 10), // 146: ตะพานหิน, Taphan Hin
    name(4283, 18, 9266, 5), // 147: ตะโหมด, Tamot
    name(2691, 9, 1015, 3), // 148: ตาก, Tak
    name(2691, 18, 6201, 6), // 149: ตากฟ้า, Tak Fa
    name(3208, 15, 1015, 7), // 150: ตากใบ, Tak Bai
    name(4298, 15, 7389, 6), // 151: ตาคลี, Takhli
    name(4303, 21, 6370, 9), // 152: ตาพระยา, Ta Phraya
    name(1241, 18, 2449, 7), // 153: ตาลสุม, Tan Sum
    name(3134, 12, 9448, 7), // 154: ถลาง, Thalang
    name(4314, 27, 9455, 13), // 155: ถ้ำพรรณรา, Tham Phannara
    name(150, 36, 4145, 18), // 156: ทรายทองวัฒนา, Sai Thong Watthana
    name(4338, 21, 2550, 7), // 157: ทรายมูล, Sai Mun
    name(676, 24, 6495, 14), // 158: ทวีวัฒนา, Thawi Watthana
    name(3867, 27, 1060, 14), // 159: ทองผาภูมิ, Thong Pha Phum
    name(4373, 27, 1405, 15), // 160: ทองแสนขัน, Thong Saen Khan
    name(4404, 21, 3338, 9), // 161: ทับคล้อ, Thap Khlo
    name(4419, 18, 3882, 8), // 162: ทับปุด, Thap Put
    name(4425, 21, 9478, 10), // 163: ทับสะแก, Thap Sakae
    name(4443, 18, 2655, 9), // 164: ทัพทัน, Thap Than
    name(4215, 21, 9563, 10), // 165: ทุ่งครุ, Thung Khru
    name(4476, 24, 7427, 11), // 166: ทุ่งช้าง, Thung Chang
    name(4484, 24, 9608, 10), // 167: ทุ่งตะโก, Thung Tako
    name(4506, 18, 9523, 9), // 168: ทุ่งฝน, Thung Fon
    name(4532, 30, 9642, 16), // 169: ทุ่งยางแดง, Thung Yang Daeng
    name(4542, 33, 9585, 13), // 170: ทุ่งศรีอุดม, Thung Si Udom
    name(4553, 18, 9598, 10), // 171: ทุ่งสง, Thung Song
    name(4559, 24, 9618, 8), // 172: ทุ่งหว้า, Thung Wa
    name(4567, 33, 9532, 15), // 173: ทุ่งหัวช้าง, Thung Hua Chang
    name(4578, 33, 9547, 16), // 174: ทุ่งเขาหลวง, Thung Khao Luang
    name(4589, 33, 9573, 12), // 175: ทุ่งเสลี่ยม, Thung Saliam
    name(4600, 24, 9633, 9), // 176: ทุ่งใหญ่, Thung Yai
    name(4623, 24, 9271, 11), // 177: ท่าคันโท, Tha Khantho
    name(4630, 18, 4222, 9), // 178: ท่าฉาง, Tha Chang
    name(4636, 18, 2497, 9), // 179: ท่าชนะ, Tha Chana
    name(12906, 21, 4222, 9), // 180: ท่าช้าง, Tha Chang
    name(4650, 30, 9380, 10), // 181: ท่าตะเกียบ, Tha Takiap
    name(4675, 21, 9390, 8), // 182: ท่าตะโก, Tha Tako
    name(4696, 18, 9398, 7), // 183: ท่าตูม, Tha Tum
    name(4702, 18, 2317, 6), // 184: ท่าบ่อ, Tha Bo
    name(4720, 18, 9329, 7), // 185: ท่าปลา, Tha Pla
    name(4750, 21, 9304, 8), // 186: ท่ามะกา, Tha Maka
    name(4757, 21, 9312, 9), // 187: ท่าม่วง, Tha Muang
    name(4764, 18, 9434, 8), // 188: ท่ายาง, Tha Yang
    name(4770, 18, 9282, 6), // 189: ท่าลี่, Tha Li
    name(4776, 24, 9414, 12), // 190: ท่าวังผา, Tha Wang Pha
    name(4794, 21, 9426, 8), // 191: ท่าวุ้ง, Tha Wung
    name(4801, 21, 9351, 8), // 192: ท่าศาลา, Tha Sala
    name(4812, 27, 9359, 13), // 193: ท่าสองยาง, Tha Song Yang
    name(4821, 21, 9288, 9), // 194: ท่าหลวง, Tha Luang
    name(4828, 24, 9405, 9), // 195: ท่าอุเทน, Tha Uthen
    name(4836, 21, 9336, 8), // 196: ท่าเรือ, Tha Ruea
    name(4851, 18, 9344, 7), // 197: ท่าแซะ, Tha Sae
    name(4857, 15, 9321, 8), // 198: ท่าแพ, Tha Phae
    name(4897, 21, 9297, 7), // 199: ท่าใหม่, Tha Mai
    name(4912, 30, 6847, 11), // 200: ท้ายเหมือง, Thai Mueang
    name(188, 18, 9514, 9), // 201: ธนบุรี, Thon Buri
    name(263, 24, 9488, 11), // 202: ธวัชบุรี, Thawat Buri
    name(4922, 21, 9468, 10), // 203: ธัญบุรี, Thanyaburi
    name(1498, 21, 9056, 11), // 204: ธาตุพนม, That Phanom
    name(4940, 15, 2660, 7), // 205: ธารโต, Than To
    name(32, 27, 1256, 14), // 206: นครชัยศรี, Nakhon Chai Si
    name(11626, 21, 5432, 12), // 207: นครนายก, Nakhon Nayok
    name(11638, 18, 5451, 13), // 208: นครปฐม, Nakhon Pathom
    name(11649, 18, 5471, 13), // 209: นครพนม, Nakhon Phanom
    name(11660, 30, 5503, 17), // 210: นครราชสีมา, Nakhon Ratchasima
    name(11675, 39, 5556, 19), // 211: นครศรีธรรมราช, Nakhon Si Thammarat
    name(11693, 27, 5527, 12), // 212: นครสวรรค์, Nakhon Sawan
    name(162, 21, 3614, 12), // 213: นครหลวง, Nakhon Luang
    name(231, 18, 4164, 11), // 214: นครไทย, Nakhon Thai
    name(11721, 21, 5655, 10), // 215: นนทบุรี, Nonthaburi
    name(307, 18, 7176, 9), // 216: นบพิตำ, Nopphitam
    name(11733, 24, 5592, 10), // 217: นราธิวาส, Narathiwat
    name(682, 18, 6439, 8), // 218: นากลาง, Na Klang
    name(733, 12, 6433, 6), // 219: นาคู, Na Khu
    name(829, 18, 2755, 9), // 220: นางรอง, Nang Rong
    name(925, 24, 6388, 10), // 221: นาจะหลวย, Na Chaluai
    name(1066, 12, 6407, 5), // 222: นาดี, Na Di
    name(1141, 15, 6420, 6), // 223: นาดูน, Na Dun
    name(1145, 18, 6412, 8), // 224: นาด้วง, Na Duang
    name(1239, 15, 6486, 6), // 225: นาตาล, Na Tan
    name(1263, 12, 6509, 7), // 226: นาทม, Na Thom
    name(1316, 15, 6492, 8), // 227: นาทวี, Na Thawi
    name(1359, 18, 6466, 6), // 228: นาน้อย, Na Noi
    name(1405, 15, 6382, 6), // 229: นาบอน, Na Bon
    name(12849, 12, 6453, 6), // 230: นามน, Na Mon
    name(1482, 24, 6528, 9), // 231: นายายอาม, Na Yai Am
    name(1540, 15, 6550, 7), // 232: นายูง, Na Yung
    name(1833, 15, 6516, 7), // 233: นาวัง, Na Wang
    name(1900, 21, 6459, 7), // 234: นาหมื่น, Na Muen
    name(1906, 21, 6447, 6), // 235: นาหม่อม, Na Mom
    name(1984, 18, 6516, 5), // 236: นาหว้า, Na Wa
    name(2244, 21, 6398, 9), // 237: นาเชือก, Na Chueak
    name(2413, 18, 6537, 6), // 238: นาเยีย, Na Yia
    name(13327, 12, 7915, 6), // 239: นาแก, Na Kae
    name(2655, 18, 6426, 7), // 240: นาแห้ว, Na Haeo
    name(2684, 21, 6472, 6), // 241: นาโพธิ์, Na Pho
    name(2705, 15, 6543, 7), // 242: นาโยง, Na Yong
    name(2941, 33, 3127, 15), // 243: นิคมคำสร้อย, Nikhom Kham Soi
    name(3159, 30, 6675, 13), // 244: นิคมน้ำอูน, Nikhom Nam Un
    name(3168, 27, 6688, 16), // 245: นิคมพัฒนา, Nikhom Phatthana
    name(11746, 12, 822, 3), // 246: น่าน, Nan
    name(3436, 21, 6557, 8), // 247: น้ำขุ่น, Nam Khun
    name(3478, 18, 6582, 7), // 248: น้ำปาด, Nam Pat
    name(3502, 18, 6592, 9), // 249: น้ำพอง, Nam Phong
    name(3570, 18, 6608, 8), // 250: น้ำยืน, Nam Yuen
    name(3575, 21, 6575, 7), // 251: น้ำหนาว, Nam Nao
    name(3626, 30, 6565, 10), // 252: น้ำเกลี้ยง, Nam Kliang
    name(3649, 18, 6601, 7), // 253: น้ำโสม, Nam Som
    name(1773, 15, 1532, 7), // 254: บรบือ, Borabue
    name(1872, 30, 1271, 14), // 255: บรรพตพิสัย, Banphot Phisai
    name(3201, 27, 1475, 12), // 256: บันนังสตา, Bannang Sata
    name(3524, 18, 1539, 7), // 257: บัวลาย, Bua Lai
    name(4659, 18, 1553, 7), // 258: บัวเชด, Buachet
    name(4947, 21, 1546, 7), // 259: บัวใหญ่, Bua Yai
    name(4954, 21, 1218, 10), // 260: บางกรวย, Bang Kruai
    name(4961, 30, 1201, 12), // 261: บางกระทุ่ม, Bang Krathum
    name(4971, 21, 1192, 9), // 262: บางกล่ำ, Bang Klam
    name(4978, 30, 1453, 11), // 263: บางกอกน้อย, Bangkok Noi
    name(4988, 30, 1464, 11), // 264: บางกอกใหญ่, Bangkok Yai
    name(5005, 21, 1083, 9), // 265: บางกะปิ, Bang Kapi
    name(5016, 18, 1113, 9), // 266: บางขัน, Bang Khan
    name(5022, 33, 1177, 15), // 267: บางขุนเทียน, Bang Khun Thian
    name(5033, 21, 1165, 12), // 268: บางคนที, Bang Khonthi
    name(5050, 21, 1138, 9), // 269: บางคล้า, Bang Khla
    name(5057, 27, 1147, 13), // 270: บางคอแหลม, Bang Kho Laem
    name(5068, 21, 1437, 8), // 271: บางซื่อ, Bang Sue
    name(5086, 21, 1383, 8), // 272: บางซ้าย, Bang Sai
    name(5690, 15, 817, 7), // 273: บางนา, Bang Na
    name(5093, 39, 1285, 14), // 274: บางน้ำเปรี้ยว, Bang Nam Priao
    name(5127, 18, 1043, 8), // 275: บางบอน, Bang Bon
    name(5133, 27, 1051, 14), // 276: บางบัวทอง, Bang Bua Thong
    name(5142, 18, 1038, 8), // 277: บางบาล, Bang Ban
    name(5152, 18, 1043, 7), // 278: บางบ่อ, Bang Bo
    name(5162, 27, 1358, 11), // 279: บางปลาม้า, Bang Pla Ma
    name(5182, 21, 1319, 11), // 280: บางปะกง, Bang Pakong
    name(5189, 24, 1309, 10), // 281: บางปะหัน, Bang Pahan
    name(5199, 24, 1299, 10), // 282: บางปะอิน, Bang Pa-in
    name(5219, 21, 1339, 10), // 283: บางพลัด, Bang Phlat
    name(5226, 18, 1349, 9), // 284: บางพลี, Bang Phli
    name(5232, 27, 1247, 12), // 285: บางมูลนาก, Bang Mun Nak
    name(5261, 21, 1373, 10), // 286: บางระกำ, Bang Rakam
    name(3780, 24, 644, 11), // 287: บางระจัน, Bang Rachan
    name(5268, 18, 1373, 8), // 288: บางรัก, Bang Rak
    name(5276, 24, 1228, 11), // 289: บางละมุง, Bang Lamung
    name(5284, 24, 1422, 11), // 290: บางสะพาน, Bang Saphan
    name(5284, 36, 1422, 15), // 291: บางสะพานน้อย, Bang Saphan Noi
    name(5296, 18, 1129, 9), // 292: บางเขน, Bang Khen
    name(5302, 18, 1239, 8), // 293: บางเลน, Bang Len
    name(5308, 24, 1396, 14), // 294: บางเสาธง, Bang Sao Thong
    name(5324, 21, 1074, 9), // 295: บางแก้ว, Bang Kaeo
    name(5336, 15, 1092, 9), // 296: บางแค, Bang Khae
    name(5344, 15, 1330, 9), // 297: บางแพ, Bang Phae
    name(5388, 21, 1445, 8), // 298: บางใหญ่, Bang Yai
    name(5395, 18, 1383, 8), // 299: บางไทร, Bang Sai
    name(5417, 18, 536, 5), // 300: บาเจาะ, Bacho
    name(5423, 36, 541, 13), // 301: บำเหน็จณรงค์, Bamnet Narong
    name(11755, 18, 5038, 9), // 302: บึงกาฬ, Bueng Kan
    name(3879, 21, 1576, 9), // 303: บึงกุ่ม, Bueng Kum
    name(5435, 24, 1592, 13), // 304: บึงนาราง, Bueng Na Rang
    name(5443, 24, 558, 9), // 305: บึงบูรพ์, Bueng Bun
    name(5451, 27, 1605, 14), // 306: บึงสามพัน, Bueng Sam Phan
    name(5460, 30, 1625, 14), // 307: บึงสามัคคี, Bueng Samakkhi
    name(5470, 27, 1560, 16), // 308: บึงโขงหลง, Bueng Khong Long
    name(3215, 21, 1639, 9), // 309: บุณฑริก, Buntharik
    name(11766, 27, 5054, 8), // 310: บุรีรัมย์, Buri Ram
    name(5493, 24, 564, 9), // 311: บุ่งคล้า, Bung Khla
    name(4705, 18, 1524, 8), // 312: บ่อทอง, Bo Thong
    name(5155, 21, 1510, 8), // 313: บ่อพลอย, Bo Phloi
    name(5519, 24, 1502, 8), // 314: บ่อเกลือ, Bo Kluea
    name(5532, 18, 1518, 6), // 315: บ่อไร่, Bo Rai
    name(5552, 24, 688, 9), // 316: บ้านกรวด, Ban Kruat
    name(5577, 18, 635, 7), // 317: บ้านคา, Ban Kha
    name(5583, 24, 635, 8), // 318: บ้านค่าย, Ban Khai
    name(5591, 21, 573, 9), // 319: บ้านฉาง, Ban Chang
    name(5612, 21, 603, 8), // 320: บ้านดุง, Ban Dung
    name(5619, 24, 588, 7), // 321: บ้านด่าน, Ban Dan
    name(5619, 42, 588, 15), // 322: บ้านด่านลานหอย, Ban Dan Lan Hoi
    name(5633, 21, 1011, 7), // 323: บ้านตาก, Ban Tak
    name(5640, 27, 982, 11), // 324: บ้านตาขุน, Ban Ta Khun
    name(5665, 18, 1031, 7), // 325: บ้านธิ, Ban Thi
    name(5671, 18, 805, 6), // 326: บ้านนา, Ban Na
    name(5671, 27, 831, 10), // 327: บ้านนาสาร, Ban Na San
    name(5680, 30, 805, 11), // 328: บ้านนาเดิม, Ban Na Doem
    name(5699, 21, 554, 9), // 329: บ้านบึง, Ban Bueng
    name(5713, 21, 921, 8), // 330: บ้านผือ, Ban Phue
    name(5726, 21, 611, 8), // 331: บ้านฝาง, Ban Fang
    name(5733, 24, 788, 9), // 332: บ้านม่วง, Ban Muang
    name(5748, 21, 710, 7), // 333: บ้านลาด, Ban Lat
    name(5755, 27, 969, 8), // 334: บ้านสร้าง, Ban Sang
    name(5767, 21, 775, 6), // 335: บ้านหมอ, Ban Mo
    name(5779, 24, 763, 6), // 336: บ้านหมี่, Ban Mi
    name(5787, 24, 727, 9), // 337: บ้านหลวง, Ban Luang
    name(5802, 27, 671, 9), // 338: บ้านเขว้า, Ban Khwao
    name(5829, 33, 736, 9), // 339: บ้านเหลื่อม, Ban Lueam
    name(5840, 24, 1022, 9), // 340: บ้านแท่น, Ban Thaen
    name(5848, 21, 856, 10), // 341: บ้านแพง, Ban Phaeng
    name(5855, 24, 911, 10), // 342: บ้านแพรก, Ban Phraek
    name(5863, 24, 866, 9), // 343: บ้านแพ้ว, Ban Phaeo
    name(5887, 24, 697, 8), // 344: บ้านแหลม, Ban Laem
    name(5900, 21, 619, 8), // 345: บ้านแฮด, Ban Haet
    name(5907, 21, 655, 8), // 346: บ้านโคก, Ban Khok
    name(5916, 24, 929, 8), // 347: บ้านโป่ง, Ban Pong
    name(5931, 27, 887, 7), // 348: บ้านโพธิ์, Ban Pho
    name(5943, 24, 627, 8), // 349: บ้านโฮ่ง, Ban Hong
    name(5951, 45, 745, 18), // 350: บ้านใหม่ไชยพจน์, Ban Mai Chaiyaphot
    name(5966, 21, 875, 8), // 351: บ้านไผ่, Ban Phai
    name(5981, 21, 962, 7), // 352: บ้านไร่, Ban Rai
    name(3002, 6, 933, 4), // 353: ปง, Pong
    name(11780, 24, 5685, 12), // 354: ปทุมธานี, Pathum Thani
    name(2872, 27, 7604, 10), // 355: ปทุมรัตต์, Pathum Rat
    name(6067, 33, 7604, 19), // 356: ปทุมราชวงศา, Pathum Ratchawongsa
    name(6078, 21, 7623, 10), // 357: ปทุมวัน, Pathum Wan
    name(11793, 45, 5876, 19), // 358: ประจวบคีรีขันธ์, Prachuap Khiri Khan
    name(6088, 45, 8294, 18), // 359: ประจักษ์ศิลปาคม, Prachaksinlapakhom
    name(6103, 30, 8312, 13), // 360: ประจันตคาม, Prachantakham
    name(6113, 18, 8360, 7), // 361: ประทาย, Prathai
    name(6119, 18, 8367, 6), // 362: ประเวศ, Prawet
    name(6134, 27, 8325, 12), // 363: ประโคนชัย, Prakhon Chai
    name(6143, 27, 8346, 8), // 364: ปรางค์กู่, Prang Ku
    name(11813, 30, 5857, 12), // 365: ปราจีนบุรี, Prachin Buri
    name(6152, 24, 8337, 9), // 366: ปราณบุรี, Pran Buri
    name(6160, 18, 8354, 6), // 367: ปราสาท, Prasat
    name(6167, 21, 8263, 11), // 368: ปลวกแดง, Pluak Daeng
    name(4723, 18, 8235, 7), // 369: ปลาปาก, Pla Pak
    name(6180, 27, 8252, 11), // 370: ปลายพระยา, Plai Phraya
    name(6189, 12, 7567, 6), // 371: ปะคำ, Pakham
    name(6193, 15, 6586, 6), // 372: ปะทิว, Pathio
    name(6209, 21, 5672, 6), // 373: ปะนาเระ, Panare
    name(6216, 24, 7573, 6), // 374: ปะเหลียน, Palian
    name(6224, 24, 7553, 14), // 375: ปักธงชัย, Pak Thong Chai
    name(11828, 21, 5704, 7), // 376: ปัตตานี, Pattani
    name(6232, 9, 8373, 3), // 377: ปัว, Pua
    name(4726, 18, 7508, 8), // 378: ปากคาด, Pak Khat
    name(6241, 15, 7491, 8), // 379: ปากชม, Pak Chom
    name(6246, 21, 7499, 9), // 380: ปากช่อง, Pak Chong
    name(6253, 18, 7553, 7), // 381: ปากท่อ, Pak Tho
    name(6285, 21, 7524, 11), // 382: ปากพนัง, Pak Phanang
    name(6292, 18, 7545, 8), // 383: ปากพลี, Pak Phli
    name(6298, 24, 7535, 10), // 384: ปากพะยูน, Pak Phayun
    name(6317, 24, 7516, 8), // 385: ปากเกร็ด, Pak Kret
    name(6342, 24, 7579, 10), // 386: ปางมะผ้า, Pang Mapha
    name(6350, 30, 7589, 15), // 387: ปางศิลาทอง, Pang Sila Thong
    name(11848, 9, 7488, 3), // 388: ปาย, Pai
    name(6336, 18, 7466, 7), // 389: ป่าซาง, Pa Sang
    name(6366, 21, 7482, 6), // 390: ป่าติ้ว, Pa Tio
    name(6380, 18, 7406, 6), // 391: ป่าบอน, Pa Bon
    name(6386, 24, 7457, 9), // 392: ป่าพะยอม, Pa Phayom
    name(6407, 18, 7444, 7), // 393: ป่าแดด, Pa Daet
    name(6413, 18, 7451, 6), // 394: ป่าโมก, Pa Mok
    name(6419, 51, 8274, 20), // 395: ป้อมปราบศัตรูพ่าย, Pom Prap Sattru Phai
    name(6436, 18, 7652, 8), // 396: ผักไห่, Phak Hai
    name(4782, 15, 7638, 8), // 397: ผาขาว, Pha Khao
    name(5730, 9, 615, 4), // 398: ฝาง, Fang
    name(387, 30, 7764, 13), // 399: พญาเม็งราย, Phaya Mengrai
    name(661, 15, 7777, 10), // 400: พญาไท, Phaya Thai
    name(1502, 9, 3030, 6), // 401: พนม, Phanom
    name(1502, 24, 3030, 15), // 402: พนมดงรัก, Phanom Dong Rak
    name(4045, 18, 7734, 12), // 403: พนมทวน, Phanom Thuan
    name(5348, 27, 7719, 15), // 404: พนมสารคาม, Phanom Sarakham
    name(6442, 18, 5478, 12), // 405: พนมไพร, Phanom Phrai
    name(6454, 24, 7675, 13), // 406: พนัสนิคม, Phanat Nikhom
    name(6462, 9, 7528, 5), // 407: พนา, Phana
    name(6465, 15, 7971, 9), // 408: พบพระ, Phop Phra
    name(6478, 42, 7787, 20), // 409: พยัคฆภูมิพิสัย, Phayakkhaphum Phisai
    name(6492, 27, 7807, 13), // 410: พยุหะคีรี, Phayuha Khiri
    name(6501, 15, 7539, 5), // 411: พยุห์, Phayu
    name(6506, 27, 7706, 13), // 412: พรรณานิคม, Phanna Nikhom
    name(6470, 24, 8089, 11), // 413: พรหมคีรี, Phrom Khiri
    name(6515, 24, 7981, 10), // 414: พรหมบุรี, Phrom Buri
    name(6523, 27, 8100, 12), // 415: พรหมพิราม, Phrom Phiram
    name(3889, 24, 8044, 15), // 416: พระทองคำ, Phra Thong Kham
    name(3903, 18, 3675, 11), // 417: พระนคร, Phra Nakhon
    name(3903, 45, 3675, 24), // 418: พระนครศรีอยุธยา, Phra Nakhon Si Ayutthaya
    name(5210, 27, 8015, 13), // 419: พระประแดง, Phra Pradaeng
    name(6467, 21, 7976, 10), // 420: พระพรหม, Phra Phrom
    name(6532, 30, 8000, 15), // 421: พระพุทธบาท, Phra Phutthabat
    name(6542, 18, 8059, 9), // 422: พระยืน, Phra Yuen
    name(6554, 42, 8028, 16), // 423: พระสมุทรเจดีย์, Phra Samut Chedi
    name(6575, 18, 8080, 9), // 424: พระแสง, Phrasaeng
    name(6581, 21, 2091, 12), // 425: พระโขนง, Phra Khanong
    name(6588, 33, 8068, 12), // 426: พรานกระต่าย, Phran Kratai
    name(6599, 21, 511, 12), // 427: พรเจริญ, Phon Charoen
    name(4005, 15, 3979, 5), // 428: พร้าว, Phrao
    name(1060, 6, 511, 4), // 429: พล, Phon
    name(6606, 30, 7853, 14), // 430: พลับพลาชัย, Phlapphla Chai
    name(6627, 15, 5752, 6), // 431: พะเยา, Phayao
    name(6635, 18, 7759, 5), // 432: พะโต๊ะ, Phato
    name(11883, 15, 7698, 8), // 433: พังงา, Phangnga
    name(6644, 18, 7688, 10), // 434: พังโคน, Phang Khon
    name(3172, 27, 6695, 16), // 435: พัฒนานิคม, Phatthana Nikhom
    name(11893, 18, 5734, 11), // 436: พัทลุง, Phatthalung
    name(4262, 9, 1615, 4), // 437: พาน, Phan
    name(6656, 18, 1615, 10), // 438: พานทอง, Phan Thong
    name(11917, 18, 5800, 7), // 439: พิจิตร, Phichit
    name(11928, 15, 7834, 7), // 440: พิชัย, Phichai
    name(6662, 39, 946, 16), // 441: พิบูลมังสาหาร, Phibun Mangsahan
    name(5540, 36, 7824, 10), // 442: พิบูลย์รักษ์, Phibun Rak
    name(6675, 15, 7847, 6), // 443: พิปูน, Phipun
    name(11938, 15, 7841, 6), // 444: พิมาย, Phimai
    name(11948, 24, 5814, 11), // 445: พิษณุโลก, Phitsanulok
    name(6693, 24, 8221, 14), // 446: พุทธมณฑล, Phutthamonthon
    name(6707, 21, 2422, 12), // 447: พุทไธสง, Phutthaisong
    name(6714, 18, 8213, 8), // 448: พุนพิน, Phunphin
    name(6728, 18, 2493, 7), // 449: ฟากท่า, Fak Tha
    name(6736, 30, 7660, 15), // 450: ภักดีชุมพล, Phakdi Chumphon
    name(4671, 12, 7646, 6), // 451: ภาชี, Phachi
    name(6752, 27, 7746, 13), // 452: ภาษีเจริญ, Phasi Charoen
    name(6761, 24, 8121, 12), // 453: ภูกระดึง, Phu Kradueng
    name(6769, 24, 5622, 10), // 454: ภูกามยาว, Phu Kamyao
    name(6784, 15, 8179, 8), // 455: ภูซาง, Phu Sang
    name(6789, 24, 8142, 11), // 456: ภูผาม่าน, Phu Pha Man
    name(6797, 15, 8153, 8), // 457: ภูพาน, Phu Phan
    name(6802, 21, 8191, 8), // 458: ภูสิงห์, Phu Sing
    name(6809, 18, 8133, 9), // 459: ภูหลวง, Phu Luang
    name(11961, 18, 5844, 6), // 460: ภูเก็ต, Phuket
    name(6815, 21, 8112, 9), // 461: ภูเขียว, Phu Khiao
    name(6828, 21, 8161, 10), // 462: ภูเพียง, Phu Phiang
    name(6835, 18, 8171, 8), // 463: ภูเรือ, Phu Ruea
    name(6841, 21, 8199, 9), // 464: ภูเวียง, Phu Wiang
    name(499, 24, 5023, 8), // 465: มวกเหล็ก, Muak Lek
    name(581, 27, 4252, 15), // 466: มหาชนะชัย, Maha Chana Chai
    name(669, 18, 4267, 8), // 467: มหาราช, Maha Rat
    name(1277, 27, 5397, 13), // 468: มหาสารคาม, Maha Sarakham
    name(4250, 15, 2250, 6), // 469: มะขาม, Makham
    name(1912, 15, 4281, 6), // 470: มะนัง, Manang
    name(2065, 27, 4287, 12), // 471: มัญจาคีรี, Mancha Khiri
    name(1712, 12, 4306, 4), // 472: มายอ, Mayo
    name(2534, 21, 767, 8), // 473: มีนบุรี, Min Buri
    name(11986, 24, 5417, 8), // 474: มุกดาหาร, Mukdahan
    name(2639, 21, 4299, 7), // 475: มโนรมย์, Manorom
    name(1764, 30, 792, 13), // 476: ม่วงสามสิบ, Muang Sam Sip
    name(378, 15, 10081, 6), // 477: ยะรัง, Yarang
    name(12007, 12, 6311, 4), // 478: ยะลา, Yala
    name(12016, 21, 10087, 6), // 479: ยะหริ่ง, Yaring
    name(396, 12, 10058, 4), // 480: ยะหา, Yaha
    name(703, 30, 6322, 13), // 481: ยางชุมน้อย, Yang Chum Noi
    name(712, 21, 9438, 10), // 482: ยางตลาด, Yang Talat
    name(932, 30, 9368, 12), // 483: ยางสีสุราช, Yang Sisurat
    name(963, 21, 10062, 8), // 484: ยานนาวา, Yan Nawa
    name(1454, 15, 10093, 6), // 485: ยี่งอ, Yi-ngo
    name(5992, 15, 6342, 8), // 486: ยโสธร, Yasothon
    name(1610, 27, 10070, 11), // 487: ย่านตาขาว, Yan Ta Khao
    name(12046, 15, 5902, 6), // 488: ระนอง, Ranong
    name(9341, 15, 5932, 6), // 489: ระยอง, Rayong
    name(12066, 15, 3598, 7), // 490: ระแงะ, Ra-ngae
    name(2013, 15, 8393, 5), // 491: ระโนด, Ranot
    name(2165, 24, 8426, 11), // 492: รัตนบุรี, Rattanaburi
    name(2864, 24, 8437, 11), // 493: รัตนวาปี, Rattanawapi
    name(2993, 21, 8448, 9), // 494: รัตภูมิ, Rattaphum
    name(3394, 15, 8419, 7), // 495: รัษฎา, Ratsada
    name(12076, 21, 5915, 10), // 496: ราชบุรี, Ratchaburi
    name(25, 24, 4272, 9), // 497: ราชสาส์น, Ratchasan
    name(672, 21, 8408, 11), // 498: ราชเทวี, Ratchathewi
    name(2772, 15, 5059, 5), // 499: รามัน, Raman
    name(3932, 33, 2627, 10), // 500: ราษฎร์บูรณะ, Rat Burana
    name(4321, 21, 8398, 10), // 501: ราษีไศล, Rasi Salai
    name(2809, 21, 8495, 5), // 502: รือเสาะ, Rueso
    name(2283, 18, 2760, 9), // 503: ร่องคำ, Rong Kham
    name(5536, 33, 942, 10), // 504: ร่อนพิบูลย์, Ron Phibun
    name(2671, 24, 8468, 10), // 505: ร้องกวาง, Rong Kwang
    name(6001, 24, 5945, 6), // 506: ร้อยเอ็ด, Roi Et
    name(12101, 18, 5358, 8), // 507: ลพบุรี, Lop Buri
    name(914, 9, 1572, 4), // 508: ลอง, Long
    name(84, 12, 3791, 6), // 509: ละงู, La-ngu
    name(145, 27, 3802, 9), // 510: ละหานทราย, Lahan Sai
    name(824, 18, 3797, 5), // 511: ละอุ่น, La-un
    name(908, 12, 3890, 5), // 512: ละแม, Lamae
    name(3358, 15, 3946, 6), // 513: ลับแล, Laplae
    name(3362, 27, 3952, 11), // 514: ลาดกระบัง, Lat Krabang
    name(3682, 30, 714, 13), // 515: ลาดบัวหลวง, Lat Bua Luang
    name(4002, 24, 3975, 9), // 516: ลาดพร้าว, Lat Phrao
    name(4327, 18, 3984, 7), // 517: ลาดยาว, Lat Yao
    name(4344, 33, 3963, 12), // 518: ลาดหลุมแก้ว, Lat Lum Kaeo
    name(3452, 27, 3216, 10), // 519: ลานกระบือ, Lan Krabue
    name(4806, 18, 3902, 8), // 520: ลานสกา, Lan Saka
    name(5044, 18, 3902, 7), // 521: ลานสัก, Lan Sak
    name(5147, 15, 3895, 7), // 522: ลำดวน, Lamduan
    name(5509, 30, 3864, 14), // 523: ลำทะเมนชัย, Lam Thamenchai
    name(5977, 15, 3878, 8), // 524: ลำทับ, Lam Thap
    name(6039, 27, 3842, 12), // 525: ลำปลายมาศ, Lam Plai Mat
    name(12120, 15, 5319, 7), // 526: ลำปาง, Lampang
    name(12130, 15, 5333, 7), // 527: ลำพูน, Lamphun
    name(6745, 21, 3832, 10), // 528: ลำลูกกา, Lam Luk Ka
    name(6861, 18, 3854, 10), // 529: ลำสนธิ, Lam Sonthi
    name(3631, 9, 2842, 2), // 530: ลี้, Li
    name(5524, 24, 4009, 9), // 531: ลืออำนาจ, Lue Amnat
    name(129, 27, 3249, 13), // 532: วชิรบารมี, Wachirabarami
    name(3292, 27, 3016, 9), // 533: วังจันทร์, Wang Chan
    name(3496, 21, 6519, 9), // 534: วังชิ้น, Wang Chin
    name(3581, 30, 9785, 13), // 535: วังทรายพูน, Wang Sai Phun
    name(3699, 18, 9832, 10), // 536: วังทอง, Wang Thong
    name(3699, 30, 9832, 14), // 537: วังทองหลาง, Wang Thonglang
    name(3734, 21, 9759, 8), // 538: วังน้อย, Wang Noi
    name(3794, 33, 9733, 14), // 539: วังน้ำเขียว, Wang Nam Khiao
    name(3804, 30, 9747, 12), // 540: วังน้ำเย็น, Wang Nam Yen
    name(4009, 21, 9723, 10), // 541: วังม่วง, Wang Muang
    name(4332, 18, 9866, 9), // 542: วังยาง, Wang Yang
    name(4354, 24, 9846, 10), // 543: วังวิเศษ, Wang Wiset
    name(4522, 30, 9821, 11), // 544: วังสมบูรณ์, Wang Sombun
    name(4786, 24, 9809, 12), // 545: วังสะพุง, Wang Saphung
    name(5105, 27, 9798, 11), // 546: วังสามหมอ, Wang Sam Mo
    name(5330, 18, 7630, 8), // 547: วังหิน, Wang Hin
    name(5870, 21, 4235, 9), // 548: วังเจ้า, Wang Chao
    name(6197, 24, 9767, 9), // 549: วังเหนือ, Wang Nuea
    name(6234, 21, 9776, 9), // 550: วังโป่ง, Wang Pong
    name(157, 15, 4155, 8), // 551: วัฒนา, Watthana
    name(157, 24, 4155, 15), // 552: วัฒนานคร, Watthana Nakhon
    name(6372, 24, 9939, 8), // 553: วัดสิงห์, Wat Sing
    name(6620, 21, 9929, 10), // 554: วัดเพลง, Wat Phleng
    name(6776, 24, 9922, 7), // 555: วัดโบสถ์, Wat Bot
    name(968, 27, 9875, 11), // 556: วานรนิวาส, Wanon Niwat
    name(2868, 24, 9886, 11), // 557: วาปีปทุม, Wapi Pathum
    name(3012, 27, 9910, 12), // 558: วาริชภูมิ, Waritchaphum
    name(3515, 30, 9897, 13), // 559: วารินชำราบ, Warin Chamrap
    name(6821, 21, 9714, 9), // 560: วิภาวดี, Vibhavadi
    name(6873, 24, 10041, 11), // 561: วิหารแดง, Wihan Daeng
    name(6881, 33, 10029, 12), // 562: วิเชียรบุรี, Wichian Buri
    name(4357, 33, 9851, 15), // 563: วิเศษชัยชาญ, Wiset Chai Chan
    name(38, 24, 8954, 9), // 564: ศรีณรงค์, Si Narong
    name(1495, 21, 9053, 7), // 565: ศรีธาตุ, Si That
    name(1786, 18, 8945, 9), // 566: ศรีนคร, Si Nakhon
    name(1786, 33, 9180, 13), // 567: ศรีนครินทร์, Srinagarindra
    name(1869, 24, 1268, 10), // 568: ศรีบรรพต, Si Banphot
    name(1946, 33, 3819, 13), // 569: ศรีบุญเรือง, Si Bun Rueang
    name(2076, 33, 8963, 10), // 570: ศรีประจันต์, Si Prachan
    name(2212, 30, 8910, 12), // 571: ศรีมหาโพธิ, Si Maha Phot
    name(2373, 24, 8922, 10), // 572: ศรีมโหสถ, Si Mahosot
    name(2463, 24, 8981, 10), // 573: ศรีรัตนะ, Si Rattana
    name(6047, 21, 8973, 8), // 574: ศรีราชา, Si Racha
    name(6124, 21, 9081, 8), // 575: ศรีวิไล, Si Wilai
    name(6892, 27, 9041, 12), // 576: ศรีสงคราม, Si Songkhram
    name(6901, 27, 9032, 9), // 577: ศรีสมเด็จ, Si Somdet
    name(6910, 30, 9024, 8), // 578: ศรีสวัสดิ์, Si Sawat
    name(12148, 24, 6078, 9), // 579: ศรีสะเกษ, Si Sa Ket
    name(6920, 33, 9010, 14), // 580: ศรีสัชนาลัย, Si Satchanalai
    name(6931, 21, 8991, 9), // 581: ศรีสาคร, Si Sakhon
    name(6938, 24, 9000, 10), // 582: ศรีสำโรง, Si Samrong
    name(6949, 36, 6997, 13), // 583: ศรีเชียงใหม่, Si Chiang Mai
    name(6961, 18, 9067, 7), // 584: ศรีเทพ, Si Thep
    name(6971, 36, 8932, 13), // 585: ศรีเมืองใหม่, Si Mueang Mai
    name(6983, 21, 6806, 8), // 586: ศิลาลาด, Sila Lat
    name(6990, 24, 9110, 11), // 587: ศีขรภูมิ, Sikhoraphum
    name(12175, 18, 5972, 12), // 588: สกลนคร, Sakon Nakhon
    name(12186, 15, 6110, 8), // 589: สงขลา, Songkhla
    name(4369, 12, 8774, 6), // 590: สตึก, Satuek
    name(12196, 12, 6066, 5), // 591: สตูล, Satun
    name(7057, 21, 8748, 12), // 592: สทิงพระ, Sathing Phra
    name(7064, 9, 8687, 5), // 593: สนม, Sanom
    name(7067, 30, 8662, 15), // 594: สนามชัยเขต, Sanam Chai Khet
    name(7097, 18, 9172, 8), // 595: สบปราบ, Sop Prap
    name(7108, 15, 9164, 8), // 596: สบเมย, Sop Moei
    name(12205, 33, 5991, 12), // 597: สมุทรปราการ, Samut Prakan
    name(12221, 33, 6029, 15), // 598: สมุทรสงคราม, Samut Songkhram
    name(12237, 27, 6010, 12), // 599: สมุทรสาคร, Samut Sakhon
    name(6904, 18, 9035, 6), // 600: สมเด็จ, Somdet
    name(7120, 24, 8677, 10), // 601: สรรคบุรี, Sankhaburi
    name(7128, 18, 8733, 8), // 602: สรรพยา, Sapphaya
    name(12260, 21, 6051, 8), // 603: สระบุรี, Saraburi
    name(12272, 21, 5958, 7), // 604: สระแก้ว, Sa Kaeo
    name(7142, 24, 3102, 6), // 605: สระโบสถ์, Sa Bot
    name(7150, 18, 4002, 7), // 606: สระใคร, Sakhrai
    name(5759, 24, 973, 9), // 607: สร้างคอม, Sang Khom
    name(7156, 21, 9236, 11), // 608: สวนผึ้ง, Suan Phueng
    name(7163, 21, 3915, 10), // 609: สวนหลวง, Suan Luang
    name(7170, 24, 8790, 11), // 610: สวรรคโลก, Sawankhalok
    name(7178, 9, 8801, 4), // 611: สวี, Sawi
    name(7192, 39, 7946, 15), // 612: สว่างวีระวงศ์, Sawang Wirawong
    name(7205, 33, 3405, 11), // 613: สว่างอารมณ์, Sawang Arom
    name(7216, 33, 5534, 15), // 614: สว่างแดนดิน, Sawang Daen Din
    name(7227, 27, 8557, 11), // 615: สหัสขันธ์, Sahatsakhan
    name(3326, 9, 5382, 4), // 616: สอง, Song
    name(3326, 30, 9151, 13), // 617: สองพี่น้อง, Song Phi Nong
    name(7236, 18, 9141, 10), // 618: สองแคว, Song Khwae
    name(7242, 18, 3139, 7), // 619: สอยดาว, Soi Dao
    name(7255, 27, 8544, 8), // 620: สะบ้าย้อย, Saba Yoi
    name(7264, 24, 8722, 11), // 621: สะพานสูง, Saphan Sung
    name(7279, 15, 8552, 5), // 622: สะเดา, Sadao
    name(7289, 18, 8641, 7), // 623: สะเมิง, Samoeng
    name(2720, 30, 7469, 13), // 624: สังขละบุรี, Sangkhla Buri
    name(7295, 15, 6795, 7), // 625: สังขะ, Sangkha
    name(1422, 15, 8183, 8), // 626: สังคม, Sangkhom
    name(7300, 18, 8766, 8), // 627: สัตหีบ, Sattahip
    name(7306, 24, 838, 13), // 628: สันกำแพง, San Kamphaeng
    name(7314, 24, 8692, 9), // 629: สันติสุข, Santi Suk
    name(7327, 21, 3388, 7), // 630: สันทราย, San Sai
    name(7334, 27, 3269, 11), // 631: สันป่าตอง, San Pa Tong
    name(7351, 33, 8648, 14), // 632: สัมพันธวงศ์, Samphanthawong
    name(7362, 24, 2438, 7), // 633: สากเหล็ก, Sak Lek
    name(6163, 12, 8760, 6), // 634: สาทร, Sathon
    name(7374, 21, 8592, 8), // 635: สามง่าม, Sam Ngam
    name(7381, 18, 8568, 8), // 636: สามชัย, Sam Chai
    name(7387, 18, 8576, 8), // 637: สามชุก, Sam Chuk
    name(7393, 21, 8608, 9), // 638: สามพราน, Sam Phran
    name(7400, 30, 8617, 11), // 639: สามร้อยยอด, Sam Roi Yot
    name(7410, 18, 8600, 8), // 640: สามเงา, Sam Ngao
    name(7423, 18, 8636, 5), // 641: สามโก้, Samko
    name(7429, 18, 8584, 8), // 642: สามโคก, Sam Khok
    name(7438, 21, 1388, 8), // 643: สายบุรี, Sai Buri
    name(7445, 18, 2264, 7), // 644: สายไหม, Sai Mai
    name(2605, 15, 8741, 7), // 645: สารภี, Saraphi
    name(6941, 15, 3330, 7), // 646: สำโรง, Samrong
    name(6941, 24, 3330, 12), // 647: สำโรงทาบ, Samrong Thap
    name(10376, 21, 524, 12), // 648: สิงหนคร, Singhanakhon
    name(12292, 27, 6094, 9), // 649: สิงห์บุรี, Sing Buri
    name(10383, 12, 9089, 6), // 650: สิชล, Sichon
    name(10387, 21, 9121, 10), // 651: สิรินธร, Sirindhorn
    name(10394, 15, 9099, 5), // 652: สิเกา, Sikao
    name(10408, 18, 9104, 6), // 653: สีคิ้ว, Sikhio
    name(10414, 18, 8900, 10), // 654: สีชมพู, Si Chomphu
    name(10420, 12, 9095, 4), // 655: สีดา, Sida
    name(7319, 24, 8698, 10), // 656: สุขสำราญ, Suk Samran
    name(10432, 21, 9247, 8), // 657: สุคิริน, Sukhirin
    name(12306, 30, 6153, 11), // 658: สุพรรณบุรี, Suphan Buri
    name(12321, 36, 6171, 11), // 659: สุราษฎร์ธานี, Surat Thani
    name(3464, 24, 6189, 5), // 660: สุรินทร์, Surin
    name(10448, 30, 6831, 12), // 661: สุวรรณคูหา, Suwannakhuha
    name(10464, 30, 7874, 11), // 662: สุวรรณภูมิ, Suwannaphum
    name(10484, 21, 6137, 9), // 663: สุโขทัย, Sukhothai
    name(10495, 27, 9224, 12), // 664: สุไหงปาดี, Su-ngai Padi
    name(14170, 28, 9211, 13), // 665: สุไหงโก-ลก, Su-ngai Kolok
    name(4083, 21, 6818, 9), // 666: สูงเนิน, Sung Noen
    name(7269, 21, 3366, 8), // 667: สูงเม่น, Sung Men
    name(10529, 21, 5382, 8), // 668: ส่องดาว, Song Dao
    name(10546, 21, 6980, 7), // 669: หนองกี่, Nong Ki
    name(10553, 30, 6987, 12), // 670: หนองกุงศรี, Nong Kung Si
    name(10563, 33, 6968, 12), // 671: หนองขาหย่าง, Nong Khayang
    name(12363, 21, 5639, 9), // 672: หนองคาย, Nong Khai
    name(10574, 21, 6916, 9), // 673: หนองจอก, Nong Chok
    name(12375, 21, 6907, 9), // 674: หนองจิก, Nong Chik
    name(10581, 21, 6897, 10), // 675: หนองฉาง, Nong Chang
    name(10588, 24, 7036, 12), // 676: หนองนาคำ, Nong Na Kham
    name(10596, 21, 5609, 8), // 677: หนองบัว, Nong Bua
    name(10596, 36, 6872, 13), // 678: หนองบัวระเหว, Nong Bua Rawe
    name(12387, 33, 5609, 16), // 679: หนองบัวลำภู, Nong Bua Lam Phu
    name(10608, 30, 6858, 14), // 680: หนองบัวแดง, Nong Bua Daeng
    name(10625, 30, 6885, 12), // 681: หนองบุญมาก, Nong Bun Mak
    name(10645, 24, 7066, 9), // 682: หนองปรือ, Nong Prue
    name(10661, 21, 7057, 9), // 683: หนองพอก, Nong Phok
    name(10668, 27, 7010, 11), // 684: หนองมะโมง, Nong Mamong
    name(10677, 24, 7021, 10), // 685: หนองม่วง, Nong Muang
    name(10677, 33, 7021, 15), // 686: หนองม่วงไข่, Nong Muang Khai
    name(10688, 27, 7126, 11), // 687: หนองวัวซอ, Nong Wua So
    name(10697, 33, 7094, 14), // 688: หนองสองห้อง, Nong Song Hong
    name(10708, 21, 7117, 9), // 689: หนองสูง, Nong Sung
    name(10715, 24, 6949, 9), // 690: หนองหงส์, Nong Hong
    name(10723, 39, 7144, 13), // 691: หนองหญ้าปล้อง, Nong Ya Plong
    name(10736, 30, 7157, 11), // 692: หนองหญ้าไซ, Nong Ya Sai
    name(10761, 21, 6933, 8), // 693: หนองหาน, Nong Han
    name(10768, 21, 6941, 8), // 694: หนองหิน, Nong Hin
    name(10775, 18, 6941, 7), // 695: หนองฮี, Nong Hi
    name(10781, 24, 7075, 9), // 696: หนองเรือ, Nong Ruea
    name(10789, 24, 7108, 9), // 697: หนองเสือ, Nong Suea
    name(10797, 21, 6958, 10), // 698: หนองแขม, Nong Khaem
    name(10804, 18, 6958, 9), // 699: หนองแค, Nong Khae
    name(10810, 21, 7084, 10), // 700: หนองแซง, Nong Saeng
    name(10828, 21, 7084, 10), // 701: หนองแสง, Nong Saeng
    name(10835, 21, 6925, 8), // 702: หนองโดน, Nong Don
    name(10842, 24, 7168, 8), // 703: หนองใหญ่, Nong Yai
    name(10850, 21, 7048, 9), // 704: หนองไผ่, Nong Phai
    name(10866, 21, 3815, 6), // 705: หลักสี่, Lak Si
    name(10873, 21, 3910, 9), // 706: หลังสวน, Lang Suan
    name(10884, 21, 3998, 7), // 707: หล่มสัก, Lom Sak
    name(10891, 24, 3991, 7), // 708: หล่มเก่า, Lom Kao
    name(1986, 27, 1813, 7), // 709: หว้านใหญ่, Wan Yai
    name(5194, 15, 2513, 6), // 710: หันคา, Hankha
    name(10899, 24, 2557, 10), // 711: หัวตะพาน, Hua Taphan
    name(10907, 18, 2539, 7), // 712: หัวหิน, Hua Hin
    name(10931, 18, 2546, 7), // 713: หัวไทร, Hua Sai
    name(398, 15, 994, 9), // 714: หางดง, Hang Dong
    name(3553, 24, 2519, 10), // 715: หาดสำราญ, Hat Samran
    name(10940, 21, 2529, 7), // 716: หาดใหญ่, Hat Yai
    name(2658, 30, 2591, 12), // 717: ห้วยกระเจา, Huai Krachao
    name(10947, 24, 2580, 11), // 718: ห้วยขวาง, Huai Khwang
    name(10955, 18, 2571, 9), // 719: ห้วยคต, Huai Khot
    name(10961, 30, 2650, 14), // 720: ห้วยทับทัน, Huai Thap Than
    name(10971, 24, 2611, 11), // 721: ห้วยผึ้ง, Huai Phueng
    name(10979, 21, 2667, 8), // 722: ห้วยยอด, Huai Yot
    name(10986, 21, 2622, 8), // 723: ห้วยราช, Huai Rat
    name(11001, 24, 2603, 8), // 724: ห้วยเม็ก, Huai Mek
    name(11018, 24, 2637, 13), // 725: ห้วยแถลง, Huai Thalaeng
    name(11026, 24, 488, 9), // 726: ห้างฉัตร, Hang Chat
    name(281, 24, 4099, 9), // 727: องครักษ์, Ongkharak
    name(373, 18, 7382, 5), // 728: อมก๋อย, Omkoi
    name(1777, 30, 448, 13), // 729: อรัญประเทศ, Aranyaprathet
    name(3008, 18, 361, 7), // 730: อัมพวา, Amphawa
    name(2792, 30, 350, 11), // 731: อากาศอำนวย, Akat Amnuai
    name(3126, 27, 461, 8), // 732: อาจสามารถ, At Samat
    name(12403, 30, 2405, 13), // 733: อำนาจเจริญ, Amnat Charoen
    name(3186, 30, 324, 7), // 734: อินทร์บุรี, In Buri
    name(12418, 24, 6260, 10), // 735: อุดรธานี, Udon Thani
    name(12431, 27, 6295, 9), // 736: อุตรดิตถ์, Uttaradit
    name(4165, 15, 6277, 5), // 737: อุทัย, Uthai
    name(12445, 27, 6277, 11), // 738: อุทัยธานี, Uthai Thani
    name(5074, 36, 9698, 16), // 739: อุทุมพรพิสัย, Uthumphon Phisai
    name(3960, 27, 9681, 10), // 740: อุบลรัตน์, Ubolratana
    name(12459, 33, 6237, 16), // 741: อุบลราชธานี, Ubon Ratchathani
    name(5719, 21, 9691, 7), // 742: อุ้มผาง, Umphang
    name(5773, 18, 9662, 7), // 743: อู่ทอง, U Thong
    name(12475, 21, 3427, 9), // 744: อ่างทอง, Ang Thong
    name(6258, 21, 441, 7), // 745: อ่าวลึก, Ao Luek
    name(12487, 9, 2536, 3), // 746: ฮอด, Hot
    name(694, 30, 2884, 11), // 747: เกษตรวิสัย, Kaset Wisai
    name(1204, 36, 2872, 12), // 748: เกษตรสมบูรณ์, Kaset Sombun
    name(5410, 21, 3528, 6), // 749: เกาะกูด, Ko Kut
    name(11043, 18, 3522, 6), // 750: เกาะคา, Ko Kha
    name(11049, 30, 3514, 7), // 751: เกาะจันทร์, Ko Chan
    name(11059, 24, 3514, 8), // 752: เกาะช้าง, Ko Chang
    name(11067, 27, 3546, 11), // 753: เกาะพะงัน, Ko Pha-ngan
    name(11076, 21, 3575, 6), // 754: เกาะยาว, Ko Yao
    name(11083, 27, 3538, 8), // 755: เกาะลันตา, Ko Lanta
    name(11092, 24, 3557, 8), // 756: เกาะสมุย, Ko Samui
    name(11100, 27, 3565, 10), // 757: เกาะสีชัง, Ko Sichang
    name(11117, 30, 2838, 8), // 758: เก้าเลี้ยว, Kao Liao
    name(11127, 18, 3088, 8), // 759: เขมราฐ, Khemarat
    name(11133, 39, 675, 13), // 760: เขวาสินรินทร์, Khwao Sinarin
    name(11146, 30, 2992, 15), // 761: เขาคิชฌกูฏ, Khao Khitchakut
    name(11156, 18, 3007, 8), // 762: เขาค้อ, Khao Kho
    name(11162, 27, 2970, 11), // 763: เขาฉกรรจ์, Khao Chakan
    name(11171, 24, 2981, 11), // 764: เขาชะเมา, Khao Chamao
    name(11179, 24, 2958, 12), // 765: เขาชัยสน, Khao Chaison
    name(11203, 18, 3025, 11), // 766: เขาพนม, Khao Phanom
    name(11209, 21, 3080, 8), // 767: เขาย้อย, Khao Yoi
    name(11216, 15, 3071, 9), // 768: เขาวง, Khao Wong
    name(11221, 21, 3045, 11), // 769: เขาสมิง, Khao Saming
    name(11228, 30, 3056, 15), // 770: เขาสวนกวาง, Khao Suan Kwang
    name(11252, 24, 3198, 11), // 771: เขื่องใน, Khueang Nai
    name(11260, 21, 3096, 8), // 772: เคียนซา, Khian Sa
    name(237, 30, 516, 11), // 773: เจริญศิลป์, Charoen Sin
    name(2665, 30, 2057, 10), // 774: เจาะไอร้อง, Cho-airong
    name(11267, 45, 1835, 17), // 775: เฉลิมพระเกียรติ, Chaloem Phra Kiat
    name(11282, 27, 2012, 12), // 776: เชียงกลาง, Chiang Klang
    name(11291, 27, 2000, 12), // 777: เชียงขวัญ, Chiang Khwan
    name(11300, 24, 1983, 12), // 778: เชียงของ, Chiang Khong
    name(11308, 24, 1957, 11), // 779: เชียงคาน, Chiang Khan
    name(11316, 21, 1934, 11), // 780: เชียงคำ, Chiang Kham
    name(11323, 24, 1924, 10), // 781: เชียงดาว, Chiang Dao
    name(11331, 27, 2024, 11), // 782: เชียงม่วน, Chiang Muan
    name(11340, 24, 2046, 11), // 783: เชียงยืน, Chiang Yuen
    name(12511, 24, 5189, 10), // 784: เชียงราย, Chiang Rai
    name(11356, 24, 2035, 11), // 785: เชียงแสน, Chiang Saen
    name(6952, 27, 5172, 10), // 786: เชียงใหม่, Chiang Mai
    name(11368, 27, 1915, 9), // 787: เชียรใหญ่, Chian Yai
    name(11377, 12, 8873, 4), // 788: เซกา, Seka
    name(6058, 21, 2295, 8), // 789: เดชอุดม, Det Udom
    name(5686, 39, 812, 19), // 790: เดิมบางนางบวช, Doem Bang Nang Buat
    name(11392, 21, 2287, 8), // 791: เด่นชัย, Den Chai
    name(4187, 21, 2345, 8), // 792: เต่างอย, Tao Ngoi
    name(12538, 12, 9508, 5), // 793: เถิน, Thoen
    name(6964, 21, 9070, 11), // 794: เทพสถิต, Thep Sathit
    name(11399, 12, 9499, 6), // 795: เทพา, Thepha
    name(11399, 27, 9499, 9), // 796: เทพารักษ์, Thepharak
    name(12547, 12, 9508, 6), // 797: เทิง, Thoeng
    name(4086, 21, 6711, 9), // 798: เนินขาม, Noen Kham
    name(11408, 30, 6720, 12), // 799: เนินมะปราง, Noen Maprang
    name(11418, 24, 6732, 11), // 800: เนินสง่า, Noen Sa-nga
    name(11426, 27, 1487, 9), // 801: เบญจลักษ์, Benchalak
    name(11435, 12, 1496, 6), // 802: เบตง, Betong
    name(10511, 27, 8376, 9), // 803: เปือยน้อย, Pueai Noi
    name(11447, 21, 2506, 7), // 804: เฝ้าไร่, Fao Rai
    name(12556, 24, 5782, 11), // 805: เพชรบุรี, Phetchaburi
    name(12569, 27, 5765, 10), // 806: เพชรบูรณ์, Phetchabun
    name(12583, 12, 7820, 4), // 807: เพ็ญ, Phen
    name(7110, 18, 779, 9), // 808: เมยวดี, Moei Wadi
    name(2505, 33, 5300, 12), // 809: เมืองกระบี่, Mueang Krabi
    name(3762, 42, 5265, 19), // 810: เมืองกาญจนบุรี, Mueang Kanchanaburi
    name(4130, 42, 5230, 14), // 811: เมืองกาฬสินธุ์, Mueang Kalasin
    name(11454, 42, 5244, 21), // 812: เมืองกำแพงเพชร, Mueang Kamphaeng Phet
    name(11468, 36, 5284, 16), // 813: เมืองขอนแก่น, Mueang Khon Kaen
    name(11498, 39, 5147, 18), // 814: เมืองจันทบุรี, Mueang Chanthaburi
    name(11511, 33, 5147, 11), // 815: เมืองจันทร์, Mueang Chan
    name(11522, 45, 5064, 19), // 816: เมืองฉะเชิงเทรา, Mueang Chachoengsao
    name(11537, 33, 5199, 16), // 817: เมืองชลบุรี, Mueang Chon Buri
    name(11548, 33, 5083, 15), // 818: เมืองชัยนาท, Mueang Chai Nat
    name(11559, 36, 5130, 17), // 819: เมืองชัยภูมิ, Mueang Chaiyaphum
    name(11571, 30, 5215, 15), // 820: เมืองชุมพร, Mueang Chumphon
    name(11581, 27, 6207, 12), // 821: เมืองตรัง, Mueang Trang
    name(11590, 27, 6219, 11), // 822: เมืองตราด, Mueang Trat
    name(11613, 24, 6194, 10), // 823: เมืองตาก, Mueang Tak
    name(11621, 36, 5425, 19), // 824: เมืองนครนายก, Mueang Nakhon Nayok
    name(11633, 33, 5444, 20), // 825: เมืองนครปฐม, Mueang Nakhon Pathom
    name(11644, 33, 5464, 20), // 826: เมืองนครพนม, Mueang Nakhon Phanom
    name(11655, 45, 5496, 24), // 827: เมืองนครราชสีมา, Mueang Nakhon Ratchasima
    name(11670, 54, 5549, 26), // 828: เมืองนครศรีธรรมราช, Mueang Nakhon Si Thammarat
    name(11688, 42, 5520, 19), // 829: เมืองนครสวรรค์, Mueang Nakhon Sawan
    name(11716, 36, 5648, 17), // 830: เมืองนนทบุรี, Mueang Nonthaburi
    name(11728, 39, 5585, 17), // 831: เมืองนราธิวาส, Mueang Narathiwat
    name(11741, 27, 5575, 10), // 832: เมืองน่าน, Mueang Nan
    name(11750, 33, 5031, 16), // 833: เมืองบึงกาฬ, Mueang Bueng Kan
    name(11761, 42, 5047, 15), // 834: เมืองบุรีรัมย์, Mueang Buri Ram
    name(11775, 39, 5678, 19), // 835: เมืองปทุมธานี, Mueang Pathum Thani
    name(11788, 60, 5869, 26), // 836: เมืองประจวบคีรีขันธ์, Mueang Prachuap Khiri Khan
    name(11808, 45, 5850, 19), // 837: เมืองปราจีนบุรี, Mueang Prachin Buri
    name(11823, 36, 5697, 14), // 838: เมืองปัตตานี, Mueang Pattani
    name(11835, 24, 5665, 10), // 839: เมืองปาน, Mueang Pan
    name(11868, 30, 5745, 13), // 840: เมืองพะเยา, Mueang Phayao
    name(11878, 30, 5711, 16), // 841: เมืองพังงา, Mueang Phang Nga
    name(11888, 33, 5727, 18), // 842: เมืองพัทลุง, Mueang Phatthalung
    name(11912, 33, 5793, 14), // 843: เมืองพิจิตร, Mueang Phichit
    name(11943, 39, 5807, 18), // 844: เมืองพิษณุโลก, Mueang Phitsanulok
    name(11956, 33, 5837, 13), // 845: เมืองภูเก็ต, Mueang Phuket
    name(11967, 42, 5390, 20), // 846: เมืองมหาสารคาม, Mueang Maha Sarakham
    name(11981, 39, 5410, 15), // 847: เมืองมุกดาหาร, Mueang Mukdahan
    name(12002, 27, 6304, 11), // 848: เมืองยะลา, Mueang Yala
    name(12023, 24, 6315, 11), // 849: เมืองยาง, Mueang Yang
    name(12031, 30, 6335, 15), // 850: เมืองยโสธร, Mueang Yasothon
    name(12041, 30, 5895, 13), // 851: เมืองระนอง, Mueang Ranong
    name(12051, 30, 5925, 13), // 852: เมืองระยอง, Mueang Rayong
    name(12071, 36, 5908, 17), // 853: เมืองราชบุรี, Mueang Ratchaburi
    name(12083, 39, 5938, 13), // 854: เมืองร้อยเอ็ด, Mueang Roi Et
    name(12096, 33, 5351, 15), // 855: เมืองลพบุรี, Mueang Lop Buri
    name(12115, 30, 5312, 14), // 856: เมืองลำปาง, Mueang Lampang
    name(12125, 30, 5326, 14), // 857: เมืองลำพูน, Mueang Lamphun
    name(12143, 39, 6071, 16), // 858: เมืองศรีสะเกษ, Mueang Si Sa Ket
    name(12170, 33, 5965, 19), // 859: เมืองสกลนคร, Mueang Sakon Nakhon
    name(12181, 30, 6103, 15), // 860: เมืองสงขลา, Mueang Songkhla
    name(12191, 27, 6059, 12), // 861: เมืองสตูล, Mueang Satun
    name(12200, 48, 5984, 19), // 862: เมืองสมุทรปราการ, Mueang Samut Prakan
    name(12216, 48, 6022, 22), // 863: เมืองสมุทรสงคราม, Mueang Samut Songkhram
    name(12232, 42, 6003, 19), // 864: เมืองสมุทรสาคร, Mueang Samut Sakhon
    name(12246, 27, 6118, 12), // 865: เมืองสรวง, Mueang Suang
    name(12255, 36, 6044, 15), // 866: เมืองสระบุรี, Mueang Saraburi
    name(12267, 36, 5951, 14), // 867: เมืองสระแก้ว, Mueang Sa Kaeo
    name(12287, 42, 6087, 16), // 868: เมืองสิงห์บุรี, Mueang Sing Buri
    name(12301, 45, 6146, 18), // 869: เมืองสุพรรณบุรี, Mueang Suphan Buri
    name(12316, 51, 6164, 18), // 870: เมืองสุราษฎร์ธานี, Mueang Surat Thani
    name(12333, 39, 6182, 12), // 871: เมืองสุรินทร์, Mueang Surin
    name(12346, 36, 6130, 16), // 872: เมืองสุโขทัย, Mueang Sukhothai
    name(12358, 36, 5632, 16), // 873: เมืองหนองคาย, Mueang Nong Khai
    name(12382, 48, 5602, 23), // 874: เมืองหนองบัวลำภู, Mueang Nong Bua Lam Phu
    name(12398, 45, 2398, 20), // 875: เมืองอำนาจเจริญ, Mueang Amnat Charoen
    name(12413, 39, 6253, 17), // 876: เมืองอุดรธานี, Mueang Udon Thani
    name(12426, 42, 6288, 16), // 877: เมืองอุตรดิตถ์, Mueang Uttaradit
    name(12440, 42, 6270, 18), // 878: เมืองอุทัยธานี, Mueang Uthai Thani
    name(12454, 48, 6230, 23), // 879: เมืองอุบลราชธานี, Mueang Ubon Ratchathani
    name(12470, 36, 3420, 16), // 880: เมืองอ่างทอง, Mueang Ang Thong
    name(12506, 39, 5182, 17), // 881: เมืองเชียงราย, Mueang Chiang Rai
    name(12519, 42, 5165, 17), // 882: เมืองเชียงใหม่, Mueang Chiang Mai
    name(12551, 39, 5775, 18), // 883: เมืองเพชรบุรี, Mueang Phetchaburi
    name(12564, 42, 5758, 17), // 884: เมืองเพชรบูรณ์, Mueang Phetchabun
    name(12587, 24, 5340, 11), // 885: เมืองเลย, Mueang Loei
    name(12595, 27, 5825, 12), // 886: เมืองแพร่, Mueang Phrae
    name(12604, 45, 5366, 19), // 887: เมืองแม่ฮ่องสอน, Mueang Mae Hong Son
    name(12638, 21, 8457, 11), // 888: เรณูนคร, Renu Nakhon
    name(12592, 9, 5347, 4), // 889: เลย, Loei
    name(5381, 21, 3925, 9), // 890: เลาขวัญ, Lao Khwan
    name(12645, 24, 2307, 13), // 891: เลิงนกทา, Loeng Nok Tha
    name(6843, 24, 8203, 10), // 892: เวียงชัย, Wiang Chai
    name(12653, 36, 10009, 12), // 893: เวียงป่าเป้า, Wiang Pa Pao
    name(12665, 24, 10021, 8), // 894: เวียงสระ, Wiang Sa
    name(12673, 21, 10021, 8), // 895: เวียงสา, Wiang Sa
    name(12680, 39, 9994, 15), // 896: เวียงหนองล่อง, Wiang Nong Long
    name(12693, 27, 9985, 9), // 897: เวียงเก่า, Wiang Kao
    name(12702, 42, 9947, 17), // 898: เวียงเชียงรุ้ง, Wiang Chiang Rung
    name(12716, 27, 9975, 10), // 899: เวียงแก่น, Wiang Kaen
    name(12725, 24, 9964, 11), // 900: เวียงแหง, Wiang Haeng
    name(12733, 12, 8867, 4), // 901: เสนา, Sena
    name(12733, 30, 8885, 15), // 902: เสนางคนิคม, Senangkhanikhom
    name(12757, 24, 7135, 9), // 903: เสริมงาม, Soem Ngam
    name(12765, 21, 8877, 8), // 904: เสลภูมิ, Selaphum
    name(12772, 18, 8708, 7), // 905: เสาไห้, Sao Hai
    name(12778, 21, 9131, 10), // 906: เสิงสาง, Soeng Sang
    name(6200, 27, 7185, 11), // 907: เหนือคลอง, Nuea Khlong
    name(12785, 39, 3934, 12), // 908: เหล่าเสือโก้ก, Lao Suea Kok
    name(12798, 21, 2487, 6), // 909: เอราวัณ, Erawan
    name(4430, 12, 2703, 7), // 910: แกดำ, Kae Dam
    name(12805, 12, 2923, 6), // 911: แกลง, Klaeng
    name(12809, 30, 2730, 13), // 912: แก่งกระจาน, Kaeng Krachan
    name(12819, 21, 2710, 10), // 913: แก่งคอย, Kaeng Khoi
    name(12826, 30, 2272, 15), // 914: แก่งหางแมว, Kaeng Hang Maeo
    name(12836, 24, 2720, 10), // 915: แก้งคร้อ, Kaeng Khro
    name(12844, 33, 2743, 16), // 916: แก้งสนามนาง, Kaeng Sanam Nang
    name(5339, 15, 1097, 10), // 917: แคนดง, Khaen Dong
    name(12855, 18, 1770, 8), // 918: แจ้ห่ม, Chae Hom
    name(12861, 21, 8242, 10), // 919: แปลงยาว, Plaeng Yao
    name(12600, 12, 915, 5), // 920: แพร่, Phrae
    name(12880, 21, 4043, 10), // 921: แม่จริม, Mae Charim
    name(12887, 18, 4035, 8), // 922: แม่จัน, Mae Chan
    name(12893, 15, 4218, 7), // 923: แม่ทะ, Mae Tha
    name(12898, 15, 4218, 7), // 924: แม่ทา, Mae Tha
    name(12924, 21, 4108, 9), // 925: แม่พริก, Mae Phrik
    name(12937, 30, 4053, 12), // 926: แม่ฟ้าหลวง, Mae Fa Luang
    name(12947, 24, 4125, 9), // 927: แม่ระมาด, Mae Ramat
    name(12955, 18, 4134, 7), // 928: แม่ริม, Mae Rim
    name(12961, 18, 4075, 7), // 929: แม่ลาน, Mae Lan
    name(12961, 27, 4065, 10), // 930: แม่ลาน้อย, Mae La Noi
    name(12970, 18, 4082, 7), // 931: แม่ลาว, Mae Lao
    name(12976, 21, 4244, 8), // 932: แม่วงก์, Mae Wong
    name(12983, 18, 4231, 8), // 933: แม่วาง, Mae Wang
    name(12989, 21, 4201, 8), // 934: แม่สรวย, Mae Suai
    name(12996, 18, 4194, 7), // 935: แม่สอด, Mae Sot
    name(13002, 30, 4183, 11), // 936: แม่สะเรียง, Mae Sariang
    name(13012, 18, 4141, 7), // 937: แม่สาย, Mae Sai
    name(13018, 18, 4095, 6), // 938: แม่ออน, Mae On
    name(13024, 18, 1367, 6), // 939: แม่อาย, Mae Ai
    name(12609, 30, 5373, 12), // 940: แม่ฮ่องสอน, Mae Hong Son
    name(13030, 21, 4117, 8), // 941: แม่เปิน, Mae Poen
    name(13037, 21, 4089, 6), // 942: แม่เมาะ, Mae Mo
    name(13044, 21, 4018, 9), // 943: แม่แจ่ม, Mae Chaem
    name(13051, 18, 4209, 9), // 944: แม่แตง, Mae Taeng
    name(13057, 15, 4027, 8), // 945: แม่ใจ, Mae Chai
    name(10821, 21, 8514, 9), // 946: แวงน้อย, Waeng Noi
    name(13062, 21, 9624, 9), // 947: แวงใหญ่, Waeng Yai
    name(13069, 12, 8514, 5), // 948: แว้ง, Waeng
    name(13079, 18, 8780, 10), // 949: แสวงหา, Sawaeng Ha
    name(5062, 21, 701, 9), // 950: แหลมงอบ, Laem Ngop
    name(5891, 27, 1156, 9), // 951: แหลมสิงห์, Laem Sing
    name(4680, 21, 3670, 9), // 952: โกรกพระ, Krok Phra
    name(13085, 30, 3605, 15), // 953: โกสัมพีนคร, Kosamphi Nakhon
    name(13095, 30, 3626, 12), // 954: โกสุมพิสัย, Kosum Phisai
    name(13105, 24, 3167, 11), // 955: โขงเจียม, Khong Chiam
    name(13113, 36, 3347, 14), // 956: โคกศรีสุพรรณ, Khok Si Suphan
    name(13125, 24, 3325, 12), // 957: โคกสำโรง, Khok Samrong
    name(13159, 18, 3361, 9), // 958: โคกสูง, Khok Sung
    name(13165, 24, 659, 12), // 959: โคกเจริญ, Khok Charoen
    name(13173, 24, 3312, 8), // 960: โคกโพธิ์, Khok Pho
    name(13173, 33, 3312, 13), // 961: โคกโพธิ์ไชย, Khok Pho Chai
    name(13184, 18, 2067, 9), // 962: โชคชัย, Chok Chai
    name(13190, 24, 2940, 9), // 963: โซ่พิสัย, So Phisai
    name(13198, 18, 6765, 8), // 964: โนนคูณ, Non Khun
    name(13204, 27, 6752, 13), // 965: โนนดินแดง, Non Din Daeng
    name(13213, 30, 6773, 9), // 966: โนนนารายณ์, Non Narai
    name(13235, 21, 6802, 8), // 967: โนนศิลา, Non Sila
    name(13242, 24, 6782, 9), // 968: โนนสะอาด, Non Sa-at
    name(13250, 18, 6791, 8), // 969: โนนสัง, Non Sang
    name(13256, 27, 6827, 9), // 970: โนนสุวรรณ, Non Suwan
    name(13265, 18, 6814, 8), // 971: โนนสูง, Non Sung
    name(13271, 18, 6743, 9), // 972: โนนแดง, Non Daeng
    name(13277, 18, 6843, 8), // 973: โนนไทย, Non Thai
    name(5920, 33, 933, 12), // 974: โป่งน้ำร้อน, Pong Nam Ron
    name(5377, 18, 7892, 9), // 975: โพทะเล, Pho Thale
    name(6271, 21, 7991, 9), // 976: โพธาราม, Photharam
    name(2218, 24, 3317, 8), // 977: โพธิ์ชัย, Pho Chai
    name(2686, 24, 7885, 7), // 978: โพธิ์ตาก, Pho Tak
    name(5935, 24, 7901, 9), // 979: โพธิ์ทอง, Pho Thong
    name(10916, 45, 891, 17), // 980: โพธิ์ประทับช้าง, Pho Prathap Chang
    name(13283, 42, 7867, 12), // 981: โพธิ์ศรีสุวรรณ, Pho Si Suwan
    name(13297, 24, 6475, 7), // 982: โพธิ์ไทร, Pho Sai
    name(13311, 21, 7933, 8), // 983: โพนทราย, Phon Sai
    name(13318, 18, 7961, 10), // 984: โพนทอง, Phon Thong
    name(13324, 27, 7910, 12), // 985: โพนนาแก้ว, Phon Na Kaeo
    name(13333, 24, 7922, 11), // 986: โพนพิสัย, Phon Phisai
    name(13341, 27, 7941, 10), // 987: โพนสวรรค์, Phon Sawan
    name(7088, 27, 1797, 11), // 988: ไชยปราการ, Chai Prakan
    name(11037, 18, 1808, 8), // 989: ไชยวาน, Chai Wan
    name(12624, 12, 753, 6), // 990: ไชยา, Chaiya
    name(13350, 12, 1820, 6), // 991: ไชโย, Chaiyo
    name(234, 24, 4171, 12), // 992: ไทยเจริญ, Thai Charoen
    name(664, 18, 3392, 8), // 993: ไทรงาม, Sai Ngam
    name(5398, 21, 3808, 7), // 994: ไทรน้อย, Sai Noi
    name(10934, 18, 6479, 7), // 995: ไทรโยค, Sai Yok
    name(13361, 18, 5485, 11), // 996: ไพรบึง, Phrai Bueng
    name(13367, 18, 879, 8), // 997: ไพศาลี, Phaisali
    name(1135, 21, 2268, 8), // 998: ไม้แก่น, Mai Kaen
];
