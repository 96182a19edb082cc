//! The 7,436 subdistricts by code. As of 2022-08.
//!
//! Written by `cargo test --test it tables::write -- --ignored`.

use crate::data::day::{NEVER, day};
use crate::data::former::Former;
use crate::data::pool::{Name, Text, name, pool};
use crate::data::search::Index;
use crate::data::subdistrict::{OldCode, Row, old, row};

pool!(LATIN: "\
A Hiran RuchiA Phon Yang Piang LuangA-songAi Na LaiwoAiyoewengAkkha KhamongAmmaritAmphaengAng Hin To\
kAnoruAo Luek NoiAo Luek Nuea Mueang Prasat Yoei PrasatAo Luek TaiAo Nang TakhianAo NoiAo Tong PitAr\
anyakham Wari SawatAranyikBa Hin DatoBa HoiBa WawiBa WisitBa YaoBa-ngo SatoBa-ngoi SinaeBak Dong Yan\
g UmongBak RueaBalaBaloiBan AenBan BakdaiBan BatongBan Boek PhraiwanBan BomBan Buak KhangBan Bung Wa\
iBan Cha-uatBan Chaeng NgamBan ChaiyaratBan Chang LochutBan Chiang Wang YaoBan ChitBan ChoporoBan Ch\
uanBan ChungBan Daeng YaiBan DaiBan Dan Na KhaminBan DaraBan Dong YaiBan Duea Si Khan ChaiyakhramBan \
Fai Na Saeng SawangBan HaengBan HantraBan Hat Yang Tha ChaengBan Hin NgomBan HipBan HoiBan HuatBan I\
tueBan Kaeng SophaBan Kao Ya DiBan KatongBan Khaem SonBan Kham YatBan Khao YaiBan KhlangBan Khlong S\
uan PhluBan Khoi SungBan Khong Yang SaoBan KhotchasitBan KhruaBan Khuan MutchalinBan Khueang Kham Ph\
it PhianBan KhwangBan KioBan Klang YaiBan KlapBan Kluai PhaetBan KluengBan Kok TumBan Kong Thung Tae\
Ban KrachaengBan KrangBan Krathum Rai OiBan KrotBan Kum HakBan Kwang Chong Sadao YaiBan LaengBan Lam\
naoBan Lan Tak Fa YataBan Lao YaoBan LenBan Lipa Sa-ngoBan LueakBan LumpukBan Maet Na ThomBan Mai Ch\
ai Mongkhon Tham NimitBan Mai Khlong KhianBan Mai Nong Sai Khao Rom Mueang Pong PhraeBan Mai Samakkh\
i PhatthanaBan Makluea MaiBan MangBan MengBan MungBan Nai Dong TakhopBan Nam Bo LuangBan Nam Phum Ka\
en MakrutBan Ngio Rai Makham ThaoBan Nikhom Thung Pho Thale Chup SonBan Noen Yang Sak Krapho Lumphin\
iBan Noi Sum KhilekBan Nok OkBan Nong YatBan NotBan NueaBan NunBan PaengBan PaoBan Pathum WapiBan Pe\
tBan Phan Thom Na NgamBan Phet LakhonBan PhithenBan PhlapBan Phluang ThongBan Phoem Phun Saphan Thai \
BuriBan PhoengBan Phon Thang KlangBan PhranBan PhraoBan PhrikBan Phru TiaoBan Phueng RuangBan Ping K\
hongBan PomBan PraengBan PramotBan Prang PhleBan ProkBan ProngBan Prue YaiBan PuangBan Puek TianBan \
RaeBan RakatBan RamphanBan RattanawariBan Rim TaiBan RommaniBan Rong Wua DaengBan RueanBan RunBan Sa\
detBan SaeoBan Sahakon Nikhom Sang Ton-eng Lam Dom NoiBan SairaBan SiaoBan Singto ThongBan SoetBan S\
ok SaengBan Song ThammasalaBan Suan YaiBan TaiBan Tako ThongBan TamyaeBan Tanyong MatBan Tao PunBan \
Tat ThongBan ThaeoBan ThaiyawatBan ThamniapBan Thanon Phaya ThaiBan Thap YaoBan That ThongBan ThinBa\
n Thon Samoeng NueaBan ThumBan TioBan Tok PhrommaniBan TomBan Tong KhopBan TuekBan Tum YaiBan TunBan \
UeamBan UeangBan Waeng Dong PrakhamBan Wai NiaoBan Wang YenBan Wiang YongBan YaengBan Yai RasomBan Y\
ang YongBan YuakBan YuatBanaBang Bai Mai YawuekBang BamruBang Bon NueaBang BoribunBang ButBang Chakr\
engBang ChalongBang Chana SongkhramBang Chang Thung TakhraiBang ChaniangBang Chao ChawaiBang Chueak \
Nang Phaya MaenBang DechaBang Di LuangBang Duan YaiBang DueanBang HakBang Hin Tang Chai Di LangBang \
Hua Sueang Khao Phra Nong Yang Suea HokBang KachaiBang KachaoBang KadiBang Kaeo FalamiBang KahaiBang \
Kao Ngio Dong Phaya YenBang KaphiBang Khae NueaBang KhaemBang KhamotBang Khan Makok NueaBang Khan Ta\
ekBang KhanakBang KhanunBang Khao WuaBang KhayaengBang KhemBang KhianBang KhiatBang Khlong Ton Sai N\
a Wang Tha Din DamBang KhrokBang KhruengBang Khu Ratsadon PhatthanaBang Khu Wat YomBang Khu Wiang Th\
ongBang Khun Kong ThanuBang Khun Nong YaoBang Khun PhromnimitBang Khun Sai YoiBang Khun Sisa ThongBa\
ng Khun Thong ThaniBang KhutBang Khwan Mueang Thi Wang TakoBang KlueaBang Ko Bua WatthanaBang Krabao\
Bang KrabueBang KrachaoBang KrachetBang KrangBang KrasanBang KrasopBang KrathuekBang KrokkrakBang Kr\
utBang Kung KaoBang Lai Thung Wang TakhroBang Lamphu LangBang Lao YaiBang Lipa NoiBang LuekBang Luk \
Suea ThaoBang MadueaBang Mae Nang Khao Sam Sip Et SokBang MafoBang MakkasanBang ManwichaiBang Maphra\
oBang MotBang Muang YaiBang Mueang Mai TrasaengBang Na NueaBang Na TaiBang Nai Sisa KrabueBang Nakho\
n Chedi Kham Thao PhatthanaBang Nam Chiao LiangBang Nam Chuet NoiBang Nam Phueng DaetBang Nang Linth\
inBang Nang Ram MasakBang NgamBang NgonBang Nok KhwaekBang Nom KhositBang Nong Yang ThoiBang Nopphar\
atBang OraphimBang Pa Kok ThongBang PaoBang PhaisanBang PhasiBang PhlapBang Phli NoiBang Phli Yai Ph\
aengBang PhloengBang Phluang Song NangBang Pho NueaBang PhongphangBang Phra KhruBang Phra Luang TaiB\
ang Phra NueaBang Phra TaiBang PhriangBang PhrommatBang PhuengBang PhunBang PhutsaBang Pitu MudiBang \
Pla RawaiBang Pla Soi ThongBang Pong PhawaBang PradaengBang PramungBang ProkBang ProngBang Pu Mai Ru\
tBang Rak NoiBang Rak PhatthanakanBang Rak Yai CharatBang RamatBang RiangBang RinBang Rong Mueang Pl\
ueaiBang RupBang Sa Kao KloiBang SadetBang Sai NoiBang Sai PasematBang Sai YaiBang Sakae SamritBang \
SalayaBang SamakBang SareBang SawanBang Si Mueang ChumBang Si Thong NianBang SombunBang SonBang Suan \
Som PoiBang Ta NgaiBang Ta ThenmiBang Tabun OkBang TaenBang Takhian TiaBang Talat YotBang TanaiBang \
Tanot DuanBang TaphongBang TawaBang Tho RatchakrutBang Thong MongkhonBang Tin PetBang ToeiBo BiaBo D\
aeng Mo Mueang TaiBo Dan Thap Tako TaphiBo HaeoBo Kluea NueaBo Kluea TaiBo Kradang-ngaBo Krung Yang \
Nam Klat TaiBo Kwang Thong LamchiakBo Lek Long KhotBo Nam Ron ThongBo NgoenBo Nok Mueang Si Khai Nun\
Bo Phak Top HukwangBo Phan KhanthararatBo PhlapBo Phong TuekBo Phut Lao PhatthanaBo Pla Thong FaBo R\
aeBo RangsitBo Saen TungBo SaliBo SuakBo SuphanBo Ta Lo YungBo Thai UdomBo ThamoBo TruemBo WeruBo Wi\
nBo YaiBo Yang YaiBo-ngoBu Fai LuangBu HomokBu KraengBu KrasangBu PhosaiBu PhramBu Pueai YaiBu Rue S\
isa Chorakhe YaiBu SungBudiBue Renu TaiBuemangBueng BaroBueng BonBueng Bua Tum TaiBueng Cham Op Thom\
Bueng Charoen ThammasenBueng Ka Samrong MaiBueng Kaeng Kaeng Dom PraditBueng Kham PhroiBueng Kho Hai\
yaBueng KlueaBueng Kok SathonBueng KrachapBueng MaluanBueng Na RiangBueng Nakhon Sawan TokBueng Nam \
RakBueng NgamBueng NiamBueng On NutBueng PhalaiBueng Phra That Pha DaengBueng Pla Thung Si ThongBuen\
g PrueBueng Samrong TaiBueng SananBueng SenatBueng Thap RaetBueng ThawaiBueng ThonglangBueng WichaiB\
ueng YithoBukitBukkhaloBun KoetBun Thanon Nakhon Chai Si SuratBung KaeoBung KhayaiBung KhilekBung Lo\
etCha Laem TanotCha-kwaCha-omChabang TikoChae Chang Thong EnChae SonChaelaeChaen LaenChaenwaenChak B\
okChak Dong Phlong Ta IamChak Phong SawaiChak Thai Thung Tam SaoCham KhoratCham Pa Wai NangCham Phak \
PhaeoChamaepChamaiChamanChamlongChao Chet SamianChao PlukChao SadetCharangCharaphatChe BilangChedi C\
haiyaphonCheheChi BonChi LongChi Nam Rai TaiChi ThuanChian Khao WongkotChiang Bannang SarengChiang K\
hianChiang KhrueaChiang KlomChiang NgaChiang NgoenChiang PhengChiang Phing PhuaiChiang RaengChiang R\
ak NoiChiang Rak YaiChiang SueChiang ThongCho Bowon NiwetCho Hae TaiCho HorathepCho Laem TalumphukCh\
o PhakaCho RakaChoeng Doi NgamChoeng Klat LuangChoeng Noen SawangChoeng Saen SukChoeng Thale Wang Wa\
t Tha Phra LapChok Na SamengChom ChanuwanChom Charoen Suk SawatChom Mok KaeoChom Phon SongkhramChom \
Phuet UdomChom PluakChom Prathat Bung Mai RiangChom Sa-at SombunChom SawanChon Muang Wang SamakkhiCh\
on NoiChon Phrai PhatthanaChon SaradetChon SombunChong Dan Si Suk SamranChong KhaepChong Kham TanotC\
hong KumChong Lom RaetChong MaeoChong Mai KaeoChong Mek DamDaen ChumphonDan ChaksiDan ChumphonDan Kh\
laDan Kwian HakDen LekDen RatchadaphisekDen YaiDoi Hang SungDoi KaeoDoi Lan KhoiDok Lamphu RawaengDo\
n ArangDon Cha-emDon Chang Sai Thai Dong SawanDon Chik ThoengDon ChimphliDon ChomphuDon DangDon Duen\
gDon FaekDon Fai KwangDon Hai Sok Pla DukDon Hang Hong Hin MunoDon Hua LoDon Kai DiDon KamyanDon Kha\
minDon KhlangDon KhoiDon Khun Huai Yung ThalaiDon KhwangDon Klang Wiang Sa-atDon KloiDon Ko KaeoDon \
Kok RaetDon Krabueang YaiDon KruaiDon Lan Dokmai TokDon Makluea KaoDon Manao Wang Samrong PhlanDon M\
anoraDon MasangDon MoeiDon Mon PinDon Nang Hong Saeng PhathairinDon NgoenDon Ngua Bare NueaDon Ong P\
hra RakDon PaoDon Phai YaiDon Pho ThongDon PhutsaDon Pradu YuenDon Pru YaiDon RaetDon RakDon RuakDon \
Sai Takut Rai Khok Tanyong LimoDon SalaepDon Si Chum Khok Sila LoiDon Sila PhetDon SombunDon Ta Phet\
Don TaengDon TakoDon TaninDon ThongDon ToeiDon Trom PhraiDon WaiDon Wang TakheDon Ya Nang LueDon Yai \
Hom Sin PunDon Yai NuDon Yang WaiDon Yao YaiDon YonokDong Bang Yi Thoet ThaiDong ChenDong Chonlakhra\
mDong DaengDong DamDong Din DaengDong DuanDong DueaiDong I ChanthuekDong Kam MetDong Khaen YaiDong K\
heng YaiDong KhilekDong Khon YungDong Khrang NoiDong Khrang YaiDong Khui Muang Mueang Paka HarangDon\
g KhwangDong Klang Muen WaiDong Krathong YamuDong LakhonDong Lan Bare TaiDong LingDong MadaDong Mafa\
iDong Maha Wang TaiDong MarumDong MayangDong Mo Thong TaiDong Mon Nang DaetDong Mueang AemDu LathaiD\
u NoiDu Phong Prasat ThanongHan Chot Nong KaeoHan Huai Sai NueaHan KaeoHan Na NgamHan Phon KhrokHat \
AsaHat Chao Samran TaiHat KhamphiHat KruatHat LawiaHat LekHat Nang KaeoHat Ngio NgamHat PhaengphuaiH\
at Phan Krai NokHat Sai Khao WisetHat Sai Rim Si Muang KluangHat SiaoHat Som PaenHo Kham RiangHo Klo\
ngHu LongHu ThamnopHua DiatHua Dong Ta-ngaoHua FaiHua Khao TumHua KhwangHua Lampang LuangHua Makham \
KhupHua Mueang Thung TomHua NgomHua NguaHua Nong YueangHua Pase YawoHua Phai WongHua PluakHua Rom Sa\
iHua RueaHua Samrong Ta ChenHua Saphang ThongHua Thale Saphan Mai Kaeng Kai Sao Thong Chai NueaHua T\
hanon Pho Sao Han Sang SokHua Thon Na LapHua Thung Yang Mueang PhalaiHua ToeiHua WaiHua Wiang Tan En\
Huai AengHuai Bo SuengHuai BongtiHuai Chanthop Phet ChomphuHuai ChomphuHuai Chorakhe Sam PhaniangHua\
i Chot Muang TuetHuai DuanHuai Fai PhatthanaHuai HaengHuai HiaHuai Hin Lat YaiHuai Hom KretHuai Kaen\
g SianHuai KapiatHuai KetriHuai Khaen NueaHuai KhaminHuai Khan LaenHuai Khao KamphuanHuai KhayengHua\
i KhayungHuai KhenHuai Khong Phai SingHuai KhraiHuai Khun Ram Rat CharoenHuai KoengHuai Kon KaeoHuai \
KrathingHuai Krot PhatthanaHuai LanHuai LuekHuai Mae PhriangHuai Mai Na PhiangHuai Mon ThongHuai Mua\
ng TiaHuai MunHuai Nam HomHuai Nam Khao TokHuai Nang LongHuai NguHuai NueaHuai On NueaHuai Pa WaiHua\
i Phai ThonHuai PhichaiHuai Phlu ThueanHuai Phon Khao MaoHuai Phra That Bang PhuanHuai Phukhao Thong\
Huai Pong Yang Khok Thai Talat SaiHuai PrikHuai Pu LingHuai Racha ThewaratHuai RaengHuai Rai Som San\
ukHuai Rong HipHuai Rop Wiang MokHuai Ruam Thai PhatthanaHuai Sakae Rap Roeng Rang Ka YaiHuai Sam Ph\
atongHuai Samran RatHuai Sat YaiHuai SisiatHuai Somdet CharoenHuai Ta Mon Chong SarikaHuai TaiHuai T\
ha Chang Khlong Wang Ta Muang ChumHuai Thap MonHuai Thua NueaHuai Thua TaiHuai ToeiHuai Ton YuanHuai \
TuekchuHuai YaeHuai Yai ChioHuai Yang Kham PomI LampamI NgongI PatthawiI Sema YaiI-panIn Khiri KhetI\
pumIsan KhetKa BinKa KolamKabok TiaKachetKadaeKadunongKae YaiKahatKalaiKalanthaKalisaKalupangKaluwo \
NueaKam PuyutKamangKamiyoKamlonKammaetKamnoet NopphakhunKampangKan LueangKanchuKapangKapaoKaraketKar\
onKarubiKaset PhatthanaKawaKayo MatiKayu BokoKeroKha MangKhalamaeKham AhuanKham BokKham Bong Tanyong \
LuloKham Charoen Phon SungKham DuangKham KaeoKham Khaen NoiKham Khok SungKham KhrangKhan Chong Thano\
n YaiKhan HamKhan NgoenKhan Rai SathonKhao BaisiKhao Bang KraekKhao Cha-ngumKhao Chai Rata PanyangKh\
ao Chai ThongKhao Chao Wat Yang NgamKhao Chet LukKhao ChiakKhao Chon KantuatramuanKhao ChotKhao Daen\
gKhao Din NueaKhao Din PhatthanaKhao Hin SonKhao Hua KhwaiKhao Kaeo Si SombunKhao KalaseKhao Khai Si\
riratKhao KhansongKhao Khao Thanon KhatKhao KhenKhao Khi FoiKhao KhiritKhao KhlungKhao Khok Yang Saw\
angKhao KhramKhao Kop Chao ThongKhao KrapukKhao Kwang ThongKhek NoiKhlong Ban PhotKhlong Bang Bon Ta\
iKhlong Bang PhranKhlong Cha-unKhlong Chak Phra SongKhlong ChaloemKhlong ChanakKhlong ChanuanKhlong \
Chao Khun Sing Khok Takhian Ram InthraKhlong Chet RioKhlong Chi Lom KhomKhlong Chik Sang ThongKhlong \
ChindaKhlong Chuk KrachoeKhlong Daen Sa-nguanKhlong Dan SawiatKhlong HaeKhlong Hin PunKhlong HokKhlo\
ng Kai ThueanKhlong KetKhlong KhachenKhlong KhamaoKhlong KhanakKhlong KhananKhlong KhoenKhlong KhoiK\
hlong Khon KhlanKhlong Khung TaphaoKhlong KhutKhlong KhwaiKhlong KhwangKhlong KioKhlong KlueaKhlong \
KrabueKhlong KrachaengKhlong KrachangKhlong KrachongKhlong KumKhlong KwangKhlong Lan PhatthanaKhlong \
Luang Phaeng YaiKhlong MadueaKhlong Mae Lai Hin Lek Fai KaeoKhlong Maha NakKhlong Mai KlondoKhlong M\
aningKhlong MaphlapKhlong Muang NoiKhlong Mueang ThongKhlong Nakhon Nueang KhetKhlong Nam KhemKhlong \
Nam LaiKhlong Nam Sai Om Ko Yao NoiKhlong NaraiKhlong Niyom YattraKhlong NoiKhlong Nok KrathungKhlon\
g NuengKhlong Pang Wang Salaeng Phang Rat PhatthanaKhlong Phai TamayungKhlong PhikraiKhlong Phlu Ta \
LuangKhlong Phon SamranKhlong Phra Udom Saphan KraiKhlong Phraya BanlueKhlong PiaKhlong PrapKhlong P\
rasongKhlong PrawetKhlong PrengKhlong PunKhlong Rang WaiKhlong Rim Ping LuangKhlong RueaKhlong Sa Bu\
a Pak Thang PhunKhlong Sai Khao Thalung LekKhlong Sakae Phrong Chorakhe PhueakKhlong Sam PrawetKhlon\
g Se PetKhlong Sip Song SaluengKhlong Sok Kamphaeng Din Udom ThanyaKhlong SombunKhlong Song Ton NunK\
hlong Ta KhotKhlong Takhian ThongKhlong TakraoKhlong TamruKhlong Tan NueaKhlong Thanon PhetchaburiKh\
long Thap ChangKhlong Thom NueaKhlong Thom TaiKho KhiaoKho KhlanKho Khok Si ThonglangKho LaenKho Noi\
Kho NueaKho RumKho Sai MakKho TaiKho ThongKho YaiKhok Cha-ngaiKhok ChamraeKhok Chang Piya MumangKhok \
DueaKhok FaetKhok Han ThaoKhok Hin HaeKhok KathiamKhok KhaminKhok Khi Nong Yang ChinKhok KhianKhok K\
ho ThaoKhok Khon KamphiKhok KhramKhok KhrueaKhok KhwaiKhok Klang DaetKhok KloiKhok Kok Muang NgamKho\
k Kong Phon PhekKhok Krabueang NokKhok KrachaiKhok KruatKhok KungKhok KwangKhok Lam Phanthai Norasin\
gKhok LekKhok LoKhok Mai LaiKhok Makham YongKhok Mamuang Song Ton Thong ChaiKhok Mang NgoiKhok MonKh\
ok Muang Nam SuthepKhok Na Kok Phok Ruam ChitKhok NgamKhok Phet PhatthanaKhok Phloi WaenKhok Phra Ch\
edi LuangKhok PhutsaKhok Pi Khong Chai PhatthanaKhok PipKhok ProngKhok Roeng Rom YenKhok Sa-atKhok S\
a-nga Bang Ya Phraek Si RachaKhok SabarangKhok Sai LamphongKhok SakomKhok SalungKhok SalutKhok Samae \
Santi KhiriKhok SamranKhrengKhronKhu Bang Luang DotKhu Bua NgoenKhu Fang NueaKhu Kham Phong PhengKhu \
KhotKhu KhutKhu KhwangKhu Lam Phanom Wang WonKhu SakhamKhu SalotKhu SothonKhu Tanyong DaloKhu Tao La\
o OiKhu Yai MittraphapKhua Kai Kham PiaKhua MungKhua RiangKhuan ChalikKhuan Chum Chang TalutKhuan Kl\
angKhuan Koei Chaiya SathanKhuan KrotKhuan LangKhuan MaoKhuan MaphraoKhuan Nong Hong Charoen Ratchak\
hramKhuan Nong Khwao Thung Wat Dong Mun LekKhuan NoriKhuan Phang Yang RakKhuan Phon Chan Saen Chaiya\
phruekKhuan PringKhuan Rusa MilaeKhuan SatoKhuan Sila Dan Mae LamaoKhuan Sop SaiKhuan SubanKhue Wian\
g TaiKhuea Nam TokKhuean Bang LangKhuean Phak Thang KwianKhuekkhakKhuem YaiKhuha SawanKhuha TaiKhui \
Ban OngKhuluKhun Fang Kham Sa-at Chai Si Thang KhwangKhun KaeoKhun Khlong U TaphaoKhun KhongKhun Khu\
an ThongKhun KrathingKhun Mae La NoiKhun NanKhun PhithakKhun Song PueaiKhun Tat WaiKhun Thale NoiKhu\
ng KrathinKhung LanKhung Nam WonKhung PhayomKlaiKo Chang TaiKo EkkaratKo KhanunKo Kho Khao Tha Phray\
aKo KhwangKo KlangKo KoetKo KretKo Lak Song PlueaiKo Lanta NoiKo Lanta YaiKo LibongKo LoiKo Mak Yaro\
mKo ManaoKo Nang Kham Phai Tha Phon Ko WaiKo PanyiKo PhayamKo PhetKo PhlapphlaKo Phon BokKo Phra Tho\
ngKo PiaKo Pong Pa WaiKo ProetKo Rai PhatthanaKo Rang SaliKo RianKo SabanKo Samrong Prasat SitKo San \
PhranetKo SaraiKo SathonKo SiboyaKo SukonKo Ta LiangKra-omKrabi NoiKrabi YaiKrachioKradianKrahatKram\
Krap YaiKrasomKrathiamKrathokKrathum LomKrawanKriangkraiKritsanaKrok KaeoKrok SombunKrung Ching Khol\
o Tanyong Pong NgamKu ChanthanimitKu Ka SingKu SantaratKu Suan TaengKu ThongKudiKuet Chang PhueakKui \
NueaKuraeKurukhuKut Bong TaiKut BotKut Chiang Mi Chai Sop TuiKut Chik DusongyoKut ChimKut Chok NueaK\
ut ChomphuKut Chum Saeng SongkhramKut Din ChiwuekKut Dong PhlapKut Du Thung YaoKut HaeKut Hai YongKu\
t Kha KhimKut Khae TokKut Khon Kaeng NueaKut KungKut KwangKut Lat ThippharotKut LoKut Mak FaiKut Mue\
ang HamKut Nam Sai KhuengKut NgongKut NoiKut Nok PlaoKut Phia Khom Bang Yi RueaKut PhimanKut PhuengK\
ut Pla Duk UengKut Pla Khao Sok Nok TenKut Pong YaengKut PrathaiKut Ruea Kham Pha-ungKut Sai Chorakh\
e Bua SaliKut SalaoKut SathianKut Sim Khum Mai KhetKut Ta PhetKut That Phanom NueaKut TumKut WaiKut \
Ya LuanLa LomLa-aeLa-aiLa-ngaLa-oLa-un NueaLa-un TaiLaem Bua NgamLaem Fa PhawongLaem KlatLaem Phak B\
iaLaem Phok NoiLaem Pradu NgamLaem Rang RaengLaem Sai Huai KaeoLaem SakhuLaem Somdet Chao PhrayaLaha\
n NaraphiromLahan Pla Khao Samsip HapLak ChaiburiLak Chang NueaLak Dan NokLak Fak Huai Yap Hua Na Kh\
am YaiLak HokLak KaeoLak KhetLak LiamLak Mueang TaoLalaiLalom Mai PhatthanaLaluatLam ChiwanLam HoeiL\
am Huai LuaLam Kaeng Loeng ChanthimaLam Khlong YongLam Kho HongLam LiangLam Luk Bua MatongLam Mai Kh\
ao Sai Rong Khon Hat ThanongLam MunLam Nang KaeoLam Nang Rong FongLam Nong Saeng YaiLam PaoLam Phak \
ChiatLam Phak KutakaiLam Phaya KlangLam PhayonLam PhiakLam Phlai Wat Thep SirinLam Pho YaiLam Pla Th\
ioLam PradangLam Sai YongLam Sin CharoenLam SomphungLam Ta Sao PhaoLam Takhian PomLam ToitingLametLa\
moLao BokLao Bua BanlangLao DaengLao Dok Mai FatLao Hai NgamLao KlangLao Ko HokLao KwangLao LuangLao \
MiLao NgamLat Bua Khao Samo Khon Sai Kong Din TaiLat ChitLat Khae Rai Si Suk Duean Hat Song Khwae Ya\
iLat KhangLat KhwaiLi Phang TruatLidonLiletLin Fa Huang Nam Khao ThongLubo BayaLubo BuesaLubo SawoLu\
bo YiriLum Din ThongLum Khao Sam YothakaLum LamchiLum Rang Phikun OkLum RawingLum Sum SaoLung Khwao \
YaiLung PraduLup Khao NiwetLup Lao ThongMa-ueMabaMae Chao Yu Huai Yang Thon HongMae CharaoMae Chedi \
Mai DatMae ChuapMae DaetMae Dong SuwannakhamMae Faek MaiMae HiaMae Ho Phra SingMae Hoi NgoenMae IngM\
ae KasaMae Kham MiMae KhaningMae Khao TomMae KhariMae KhongMae KhuemchatMae KiMae KlongMae KoengMae \
KonMae KrabungMae Kuan Wang SawapMae La LuangMae LamungMae Lat Takhian LueanMae LeMae LoiMae MokroMa\
e Na Chang MoiMae Na Chong Sam Mo Thai SamakkhiMae Na RueangMae Na ToengMae Na Wang Hin Lat NgaMae N\
gaoMae NgoenMae NgonMae PakasaiMae Pang Ta WaiMae PaoMae PhungMae Pong Thung Tha ChangMae Pu Khao Ni\
phanMae PuemMae RaemMae RaengMae Rai NoiMae RakaMae RamphuengMae SakhonMae SalitMae Salong Nai Wiang \
NueaMae Salong NokMae Sam LaepMae SanthaMae Sao Hin Khon TaekMae SaphliMae SinMae Soi PhraoMae Song \
Phraek Nam DaengMae SuatMae SuekMae Suk RuethaiMae SunMae TamnanMae Tano PuteMae TaoMae ThalopMae Th\
omMae ThothaeMae TipMae TuenMae U-suMae UkhoMae Wa LuangMae WaenMae Wat TumMae WinMae Yang HomMae Ya\
ng Rong ChikMae Yang Tano MaeroMae YaoMae YenMae YomMae Yuam NoiMaha Chai WatthanaMaha PhramMaha Phr\
uettharamMaha SawathiMaha SonMahat Thai Samphao LomMahawanMalikaMap Kaeng Din Sop TiaMap Khae OkMap \
KratipMap Phai RopMap Pla Khao Rup Chang RaekMap Pong TaoMap Ta PhutMap Tako EnMap Yang Phon PhaengM\
aretMaroengMarue BotokMaruebo OkMaruiMu MonMu Si Yaek MahanakMuang Chet Ton Tan KonMueang Bang Khlan\
gMueang Bang YomMueang Bua LoiMueang Chang MingMueang DetMueang Dong PhayungMueang FaekMueang FaiMue\
ang Fang DaengMueang HaengMueang HongMueang Ka Rung RawiMueang KaeoMueang KaiMueang Kao PhatthanaMue\
ang Kaset SuwanMueang KhaenMueang KhongMueang LenMueang LingMueang LuangMueang MiMueang MoMueang Nat\
Mueang NgaiNa AnusawariNa Bin Lat KrathingNa Bo Kham NiamNa BotNa Bua Kham Wat Ta YomNa Cha-angNa Ch\
akongNa ChaliangNa Champa MongNa Charoen Mueang YaoNa Chik DaekNa Choeng KhiriNa Chom ThianNa Chum H\
etNa Chum Saeng BadanNa Dan Nai Wong TaiNa Dok Kham Nam Sang SaengNa Dong Suea LueangNa DueaNa FaiNa \
Hin Lat SaliNa HomNa Hu KwangNa Hua BoetNa InthapramunNa KachaNa Kang AenNa KasemNa KetNa KhaemNa Kh\
ai Bok Wang TabaekNa Kham Hai YaiNa Khao SiaNa KhayatNa Khewa SinarinNa KhianNa KhliangNa Kho RueaNa \
Khok YaiNa KhomNa KhruaNa Khum ThongNa Khun KraiNa Khun YaiNa KianNa KlueaNa KrasaengNa KratamNa Kwa\
ngNa LiangNa Loeng TaiNa Luang SenNa LueangNa Ma Lat KhwangNa MafueangNa Mai Phai LuangNa Makhuea Ch\
aeramaeNa MatumNa Mo Bung NamtaoNa Mo MawiNa Mo Si WichianNa MongNa Muang Lat Sawai ChikNa Mueang Ph\
etNa Muen Si WichaiNa Nai TaoNa NakNa NangNa NatNa NgioNa NguaNa Nok Kok KungNa Nong Phai SunNa Nong \
ThumNa NotNa Nuan Chan-atNa On KlangNa Pa Saeng Arun AmmarinNa PakhoNa Pang SawanNa PhaengNa PhalanN\
a Phan Samrong Chai MontriNa Phaya Wang Thap SaiNa PhinNa Pho KlangNa Phra LanNa PhrathatNa Phru Tha\
i Hat Tha Sao Thong Hin KaeoNa PhuengNa PhunNa Pong Tam TuaNa PraduNa Prang Mueang NueaNa Pu PomNa R\
ai LuangNa Rat KhwaiNa RengNa RoekNa RungNa Sa-atNa SabaengNa Sai DiaoNa Sakho TaiNa SamaiNa SanunNa \
Sao HaeNa SatonNa SawanNa Si NuanNa SiaoNa SokNa Som YiamNa SuangNa Ta KhwanNa Ta LuangNa TaeNa Tham \
NueaNa Tham TaiNa ThanungNa Thap HaiNa ThongNa Thung ThongNa To MingNa ToeiNa Tong WatthanaNa Udom P\
hon Khwao Rai RotNa WaengNa Wiang Phang Kham KhwangNa Wong KhongNa WungNa Yang KlakNa YomNa Yong Nue\
aNa Yong TaiNam Ang Sila ThipNam ChamrakNam ChanthakhlemNam Chong NonsiNam ChunNam DamNam DipNam Hak\
Nam HiaNam Kaeng Kok Pla SioNam Kamphaeng Sao Rong HaiNam KhaemNam Kham YaiNam Khok YaeNam KhraiNam \
KianNam Ko YokkrabatNam KumNam Lao Tang Kham Pa Lai NanNam Manang TayoNam MongNam MuapNam NoiNam Om \
NoiNam PaiNam Pen Suk PhaibunNam Phai LioNam Phang ThuiNam PhimphaNam Phraek Hat SungNam PlikNam Pua\
Nam Rat SathitNam RitNam Rop Mueang Phrai KhlaNgimNikhom Huai PhuengNikhom Khao Bo KaeoNikhom Krasia\
oNin PhetNoen ChaengNoen HomNoen KhilekNoen Khok SatoNoen KumNoen KwaoNoen Makok Wang Sang MingNoen \
NgamNoen PhoemNoen Phra PrangNoen Pong NokNoen Sai DaengNon BuriNon Chai Si TrakunNon Chanot NoiNon \
CharoenNon Han TaphaoNon HomNon Ka LenNon KalongNon KhaminNon KhomNon KhongNon KhwangNon KlangNon Ko\
k Kok Dun Sathing MoNon KungNon Laem ThongNon LekNon Mak KhengNon Mak MunNon Muang LaiNon Mueang Pha\
tthanaNon Na ChanongNon Nam KliangNon Nam ThaengNon Nong Yai Ton MaphraoNon Pa Sang PilokNon PhayomN\
on Phek YaiNon PhetNon PhibanNon PhluangNon Pho TruNon PhuengNon Po DaengNon PraduNon PueaiNon PunNo\
n Rang NgamNon RasiNon Sa-ngaNon SaiNon SamranNon SawangNon Sila Loeng FaekNon SombunNon Ta ThenNon \
Tan TiaNon TengNon Thanon HakNon That NoiNon Thong InthakhinNon ThonglangNon TumNon UdomNon WaiNon Y\
ang SaiNon YoNong BokNong Bom Kluai KwangNong Bon DaengNong BotNong Bua Bang Yang Yo PhapNong Bua Do\
ng SombunNong Bua HiNong Bua KaeoNong Bua Khok Wang Si RatNong Bua LakhonNong Bua NoiNong Bua NueaNo\
ng Bua Sa-atNong Bua SalakdaiNong Bua SantuNong Bua SimNong Bua TaiNong Bua TakiatNong Bua ThongNong \
Bua YaiNong Bunnak PhatthanaNong ChabokNong Chaeng YaiNong Chai Si TiaNong ChakkrawatNong ChalongNon\
g Chang KhuenNong Chang LaenNong Chang YaiNong Chiang Thung Song HongNong ChimNong Chom Sisa Chorakh\
e NoiNong Chorakhe Rong KathunNong Chumphon NueaNong DaengNong Din DaengNong DoenNong FaekNong FaiNo\
ng HaiNong Hang Nam SakhonNong HiangNong HoiNong Hua Chang LekNong Hua FanNong Hua Khung Samphao Lun\
g TakhianNong Hua Pho ThaenNong Hua RaetNong Hua WuaNong I ButNong I ThaoNong I YoNong IanNong IrunN\
ong KakhaNong KapuNong KathaoNong KathingNong KhaenNong Khai Nam ThiangNong Khai NokNong KhamanNong \
Khan Song KhanongNong KhanakNong KhananNong Khang Khok TumNong Khang PhluNong Khao RuakNong KhayatNo\
ng KhiatNong KhlaNong Khon KwangNong Khon Thai Nam TaoNong KhrokNong Khu KhatNong Khun YaiNong Khwai \
Sop Pong Saen ThongNong Kin PhenNong Klang Dong SinghanatNong Klang Nam SuemNong KlapNong Kom Ko Yao \
YaiNong Kong Nang Laem SonNong KopNong KrabianNong KrachaoNong KrachetNong KradingNong KradonNong Kr\
angNong Krathum PhaeoNong KrotNong KulaNong KumNong Kung KaeoNong Kung SawanNong Kung SoenNong Kung \
ThanasanNong Kung Thap ManNong Kung YaiNong KwangNong Lak Samrong KlangNong LalokNong LanNong Lao Sa\
ng Tho NoiNong Lat Pho WongNong LekNong LoengNong LomNong LuangNong LumphukNong Mae KaiNong Mae Nam \
Thung SukhlaNong Mae TaengNong Mai DaengNong Mai Kaeng KhengNong Mai Kong KoiNong Mai NgamNong Mai P\
hai LingNong Mak FaiNong Makha MongNong MakhueaNong ManaoNong MasaeoNong MekNong MethiNong MiNong Mo\
Nong Mueang SawankhalokNong Muen Thang Phra Pathom Chedi HakNong Na SaengNong Naeng MutNong NakNong \
Nam DaengNong Nam SaiNong Nam Som Wang Tha ChangNong Nam YaiNong Nang NuanNong NgioNong Ngu LueamNon\
g NoiNong Nok KaeoNong Nok KhaiNong Nok KhianNong Nok That Choeng ChumNong Nom WuaNong Om KretNong O\
ngNong Pa KhrangNong Pa Ko DamNong PaenNong Pak LongNong PetNong Phai BaenNong Phai KaeoNong Phai Lo\
mNong Phak NakNong Phak WaenNong Phan ChanaNong Phan Thap Yai Chiang WaeNong Phang Khao NgamNong Pha\
yomNong Phikun ThongNong PhlapNong PhluangNong Phon NgamNong Phrao NgaiNong Phrong MadueaNong Phueng\
Nong Pla LaiNong Pla MoNong Pla Pak TraeNong Pla SawaiNong PlingNong Plong HoiNong PraduNong ProngNo\
ng RaetNong Rai Mai PhatthanaNong RakhangNong RatchawatNong RawiangNong Rim NueaNong RongNong Sa Pla\
k RaetNong SadaoNong Salaeng ThonNong Sam Si ThoiNong Sam Wang Yai ThongNong Samet TaiNong SamsakNon\
g Sang PaenNong SanitNong SanomNong Sao Lao Po DaengNong SaraiNong SawangNong SidaNong SimNong Suang\
Nong Suea Chang KhwaNong Sung NueaNong Sung TaiNong Ta KhongNong Ta NguNong Ta TaemNong Tak Yang Nam \
Klat NueaNong TakaiNong Takhian BonNong TakhrongNong TamluengNong TaoNong TaphanNong Tat YaiNong Ten\
gNong Thale BokNong Than Nam ThipNong Thao YaiNong Thap Thai Ko Tanyong Chueng-ngaNong TheppharatNon\
g ThongNong Tin NokNong Tok PaenNong TongNong TrutNong TumNong UengNong Waeng Khuang PaoNong Waeng N\
ang BaoNong Waeng Sok Phra Sao Cha-ngokNong Waeng TaiNong Ya Khao RaengNong Ya Lat PhatthanaNong Yae\
ngNong Yai Dan Mae ChalaepNop PringO LoPa Ao Yai Yaem WatthanaPa Bong NueaPa Chan YaiPa ChingPa Daen\
gPa DengPa FaekPa HungPa Kae Bo Hin Kong RotPa KaiPa Kha LuangPa KhaiPa KhatPa KhiapPa KhlokPa Khok \
SanuanPa KlangPa Kum Ko YaiPa Laeo LuangPa LanPa Lao PhruanPa MaetPa Mai NgamPa MamuangPa ManaoPa Mi\
angPa MongPa Nai Mueang Suea HuengPa NgaengPa NgioPa O Don Chai NaraiPa Pae-raPa Phai Kong DinPa Phl\
uPa PhutsaPa Pong TalongPa Rai Lak ThongPa RakamPa RonPa SakaePa Sao DiaoPa Tan NoengPa TuengPa TumP\
a WePa Yup Nai Khuan ThaniPa-aoPadang BesaPadoPak Bang Yi Rong KhemPak BongPak Chaem Luang NueaPak C\
haluiPak Chan Sena Nikhom Lam NaraiPak DukPak KangPak Khao Sano LoiPak Khlong Bang Pla Kota BaruPak \
Khlong Phasi CharoenPak KhomPak Khwae Om YaiPak KranPak Mak KhiapPak Manang DalamPak Nakhon Sawan Ok\
Pak Nam Krasae BonPak Nam Laem SingPak Nam Pho Talat KaeoPak Nam PranitPak Phanang Fang Tawan OkPak \
Phanang Fang Tawan TokPak Phraek Sa MaiPak PhriaoPak PhunPak Puan Phue YaiPak RaetPak Rom KlaoPak So\
ng Chan Dum YaiPak TakoPak ThalePak ThokPak TomPalanPaluka Samoeng TaiPaluruPam PhatthanaPan TaePha \
BingPha BongPha Chang NoiPha ChukPha In PlaengPha LueatPha Nam YoiPha NgamPha NoiPha Nok Khao PunPha \
Pang Mueang PaengPha Sam Yot Kaeng Phak KutsakonPha SawoeiPha SingPha TangPha ThongPha Ton MamuangPh\
a-ngatPhadung MatPhai Cha LueatPhai Cham SinPhai Dam PhatthanaPhai Hu Chang KhoengPhai KhiaoPhai Kho \
Dong Pa Kham Sang Thiang ThaePhak Khao Mi KiatPhak KhuangPhak MaiPhak Pang Makham LuangPhan AenPhan \
ChaliPhan Dong NueaPhan DungPhan LanPhan Nam SuaiPhan PhraoPhan Sao ChingchaPhan SuekPhana Nikhom So\
ngkhroPhanang TungPhanaoPhang DaengPhang KanthromPhang KhenPhang KhwangPhang NguPhasaengPhasukPhelaP\
hihan DaengPhimai NueaPhlioPho Chon KaiPho DaengPho EnPho HakPho Kao Ton PhuengPho KrasangPho Mak Kh\
aengPho MingPho Muang Phanom SetPho Nang Dam OkPho Nang Dam TokPho NgamPho PhisanPho Phraya ThotPho \
PrachakPho Prasat ThongPho Rai Wang SaengPho Rang NokPho SadetPho Sai NgamPho Sam Ton Pho SangkhoPhr\
a AchanPhra Bat Na SingPhra Bat Wang TuangPhra Borom Maha RatchawangPhra Bung MalaengPhra Chao Thawo\
n WatthanaPhra KaeoPhra Khanong NueaPhra Khanong TaiPhra Khao Phrai Nok YungPhra Klang Thung ThoengP\
hra Lao Phon Khok SawangPhrom SawanPhrom SawatPhrom ThephalaiPhrommalokPhru Din Nam Song Khlong WuaP\
hru Nai Khlong Bang Pla Koto TueraPhru Phimon Rat Niyom Chai SathanPhu DinPhu FaiPhu Han Sai SophaPh\
u Ho RattanachaiPhu KhaePhu Kham Chan PhenPhu KrangPhu Laen Chang KhlanPhu Laen Khao Mai KaeoPhu Lek\
Phu Nam Yot ChatPhu NgoenPhu Nok YungPhu Pha MokkhalanPhu Pong NoiPhu SawanPhu ToeiPhu WongPhue HiPl\
a BarahomPla LoPlai Bang Yi KhanuanPlai KlatPlai Nam RuemPlai PhongphangPlak NuPlianPo Phanom RokPo \
SengPong DaengPong Dong NoiPong HaiPong Kham Nam SaepPracha PhatthanaPracha Suk SanianPrakopPrasukPr\
atu Chai Nam WaenPratu Pang Hin FonPulakongPulo PuyoPurongRa-ngaengRabamRahaengRahanRai KaoRao Ton C\
han Lan Sakae KrangRaroengRi Ko ThuatRim KhongRua YaiRueso OkSa ChaengSa Chorakhe Hin PakuSa Kamphae\
ng YaiSa KathiamSa KhutSa KhwanSa Ko ThephoSa KrachomSa KruatSa Long RueaSa Nok KaeoSa Phang LanSa P\
hatthanaSa Phon ThongSa Phra PhloengSa PraduSa SamingSa Si LiamSa Si MumSa TakhianSa ThaleSa ThongSa \
Wan PhrayaSa Yai Som Sa-atSa YaoSa-eSa-iapSadawaSadiangSado PhongSae-oSaen Chathing Phra That Khing \
Kaeng Si PhumriangSaen HaiSaen PhaniatSaen Phu DatSaen SaepSahathatSak LongSak NgamSakamSakatSakho B\
onSala DaengSala Dan Muang Kham SombunSala Khao PhrabatSala KhruSala KlangSala LaiSala LamduanSala L\
oiSala MaiSala Ri Thai Chang Hai TokSala ThammasopSalokbatSaluangSaluiSam BanditSam Khao LanSam Khwa\
i PhueakSam Ko TaphaoSam KrathaiSam MarongSam Mueang Phon Mueang NoiSam MuenSam Ngam Tha BotSam Phi \
Nong YuangSam PhongSam PhraoSam Phuang PhromkhonSam RueanSam Sen NaiSam Sen NokSam Suan Phrik Thai B\
an Mai Suk Kasem SaphueSam TambonSam Thai Chana SuekSam TumSam Wa Tawan OkSam Wa Tawan TokSam WaengS\
am YaekSam Yang Nong Yai PhimunSamae DamSamaesanSamnak BokSamnak Kham Na Din DamSamnak Khun NenSamna\
k TaeoSamnak TakhroSamnak ThongSamo KhaeSamo PhlueSampathuanSamphan Tat KloiSamreSan Chao Pho SueaSa\
n Chao Rong ThongSan ChitSan Don KaeoSan KhongSan KlangSan Maha Phon KrangSan Makham LomSan MakhetSa\
n Na MengSan Na Nong Mai SungSan Pa Muang KhomSan Pa PaoSan Pa Yang NoiSan Phak Wang SaemSan Phi Sue\
aSan Pong SanukSan Pu Loei Wang Sai Kham Ho Krai Nai Wong NueaSan Sai LuangSan Sai NgamSan Sai NoiSa\
n SaliSan TomSan Ton Muet Kayu KhlaSanam BinSanam ChaengSanam Chan KasemSanam Khli KlingSanam YaeSan\
ap ThuepSanchao Kai TodengSang Ko Tao HaiSang MekSap AnanSap Champa LoSap Mai DaengSap MakrutSap Noi\
Sap PhaiwanSap PhrayaSap PhutsaSap PoepSap Samo ThotSap SanunSap Si ThongSap SombunSap TakhianSap Th\
awiSateng NokSi Bua Bang WuaSi Bua ThongSi ChulaSi Don Chai KasemSi Don MunSi Dong YenSi Ka-angSi Ka\
eoSi KaiSi Kantang TaiSi Kham Mueat KaeoSi Khiri MatSi KhitSi Khlong Yang SungSi KhotSi LakoSi LomSi \
MongkhonSi NawaminSi Non NgamSi O NgoenSi Phanom MatSi Phaya Khandai YaiSi PhiromSi Pho NgoenSi Phra\
nSi PhrayaSi RoiSi Sa-atSi Song RakSi SunthonSoem KhwaSoem KlangSoem SaiSoephloeSoi Fa HamSoi Lakhon\
Sop BongSop KhongSop Mae KhatuanSop PataeSop PoengSuan ChikSuan ChitladaSuan Dok MaiSuan Khanap Nakh\
aSuan Khuean UbolratanaSuan KluaiSuan MiangSuan MonSuan Pang Kut YomSuranariSurasakSuriyawongSusoSuw\
ariTa BaoTa Chan DiTa Chong Sakae RatTa KaoTa KetTa Khan ThuliTa KhitTa Kong KhwaiTa KukTa Lang NaiT\
a MiangTa NimTa Noen SalalaiTa OngTa PekTa Pha Mok ThaeoTa Sang Nok Thap Ti LekTa SeTa SitTa TumTa U\
thai SawanTa Wang Takuk TaiTabaiTabingTachiTadopTak DaetTak OkTak TokTakaeTakangTakat NgaoTakhaTakhr\
am EnTakhriaTakhuTakropTalanTalat Bang KhenTalat ChaiyaritTalat ChindaTalat KhwanTalat Krathum BaenT\
alat KriapTalat KruatTalat LuangTalat MaiTalat NoiTalat NueaTalat PhluTalat Pho Si SamranTalat Raeng\
Tali-aiTaling NgamTalo Due RamanTalo HaloTalo KapoTalo KraithongTalo Maenam KhuringTalubanTaluboTalu\
k Du TaiTaluk Klang Thung Tao MaiTaluk ThiamTalungTam MalangTan ChumTan DiaoTap TaoTapanTaphaenTapon\
TapoyoTaseTat Khao Laem YaiTat KhwanTha Ang Khiri Wong SawangTha Bo SongkhramTha BonTha Bua Chumphu \
Phon SawangTha Bun MiTha Chai ChumphonTha ChalomTha ChalungTha Champa Khane Chuea PhloengTha ChampiT\
ha ChamuangTha ChanuanTha Chao SanukTha ChinTha ChumphonTha DaengTha Din DaengTha Dok Kham MaetTha D\
uangTha DueaTha FaekTha HaiTha Hat YaoTha Hin NgomTha IbunTha ItTha KamchamTha KasemTha KathumTha Kh\
aeTha KhaiTha KhaminTha KhananTha Khanon LuangTha KhanunTha Khao PlueakTha Khlong Toei NueaTha Khoei\
Tha KhoiTha Khon Yang NoengTha KhuenTha Khum NgoenTha Khun Ram DaengTha Kok DaengTha KonTha KrachapT\
ha KradanTha KrasoemTha KumTha KupTha KwangTha KwianTha LaengTha Lat Khao Phra NgamTha LoTha MadueaT\
ha Mae LopTha Mafai Wang Rong YaiTha MafueangTha Mai RuakTha Makham SungTha MakhueaTha ManaoTha Maph\
laTha MaprangTha MiramTha Mo SaiTha Mueang PhlapphlaTha Muen RamTha Nam OiTha Nang NaeoTha Nang Ngam\
Tha NaoTha NatTha NgamTha NgioTha NueaTha Pha PumTha Phaya KaeoTha Phi LiangTha PhlapTha Pho ChaiTha \
Pho Si SawangTha PhrikTha PhutsaTha Pla DukTha PrachathipatTha PraduTha Raeng OkTha RahatTha Rai Khi\
ngTha RapTha Rong Chang Kham ToeiTha Sa-anTha Sa-atTha SabaTha Sai LuatTha SakaeTha Samet NueaTha Sa\
phan SongTha SathonTha SawangTha SenTha SidaTha Sila LaengTha Som Pho TaengTha Song Khon ChimTha Sop \
SaoTha SungTha SutTha TakhroTha Talat YaiTha Tamnak ThammarongTha Tan LianTha TaphaoTha Thang ChangT\
ha ThewawongTha Thong MaiTha ThonglangTha Thung LuangTha Ton PaoTha U-thaeTha Wang PhraoTha Wang Tan\
otTha Wang Thong DaengTha WasukriTha Wat That Na WengTha YaekTha YaiTha YiamTha YupoTham ChalongTham \
CharoenTham KhaeTham Kratai ThongTham LotTham Nam PhutTham RongTham SingkhonTham ThaluTham Thonglang\
Tham Wua DaengTham YaiThamen ChaiThammamunThan KasemThan KhiriThan LalotThan PrasatThan TawanThan Th\
ahanThan ThongThap KhangThap Krit TaiThap KungThap KwangThap LuangThap Nam Tanao Si SutthoThap Phrik\
Thap PhuengThap PrikThap Rang Chorakhe Makhun Wang SappharotThap RatThap SadetThap SawaiThap TaiThap \
ThiangThep KhiriThep KrasattiThep MongkhonThep Nakhon Pa MakhapThep NimitThep RaksaThep SadetThoen B\
uriThuem TongThung ArunThung BenchakhonThung BuaThung BulangThung ChaiThung ChanghanThung ChomphuThu\
ng FaiThung HongThung Kaem On TaiThung Kha NgokThung Kha Wat Takuk NueaThung KhaeoThung KhaiThung Kh\
aminThung KhananThung Khao PhuangThung KhlaThung KhliThung Khlong Udom ChonlachonThung Khok TabongTh\
ung Khwai KinThung KhwangThung KluaiThung Kong KhaekThung KrabamThung KrabueThung KrachoThung Krapha\
ng HomThung Kratat PhatthanaThung KratenThung KulaThung KwaoThung LaengThung LanThung LuilaiThung Lu\
k NokThung Maha CharoenThung Maha MekThung MaphraoThung MonThung Na Lao NoiThung Na NgamThung Na Tha\
iThung Nang OkThung NaoThung NariThung NgamThung NoiThung NonsiThung NuiThung Pha SukThung Phaya Tha\
iThung Phlai ChumphonThung PhongThung PhrayaThung PhuengThung PiThung Pong PueaiThung PrangThung Ran\
g Bua HungThung RayaThung Ruang ThongThung Saeng ThongThung Sai ThongThung Samo ThongThung Sang Nang \
Khao Phra ThongThung SatokThung SawangThung Si Mueang Phia Ram KaeoTra Piang TiaTrai TruengTrakatTra\
mdomTri NarongTro BonTrok Nong YongTuyongU LokUanUdai CharoenUeat YaiUlok Si MuenUm Chan Chwa TaiUm \
MaoUp MungUthai KaoUthai MaiWa Tabaek Bang Wang TakhianWa ThongWa YaiWachira PhayabanWaleWan Dao Rue\
angWan Kham LoWan YaoWang Ang Kaeo Saen TolangWang Bang WaekWang BotWang BuaWang Burapha PhiromWang \
Cha-onWang ChaiWang ChaphluWang ChikWang ChomphuWang ChulaWang DaengWang Dan Mae Kham Manang YongWan\
g DinWang Dong PhraramWang HamhaeWang HongWang IthokWang KaeoWang Kai ThueanWang KaphiWang KathaWang \
KhaemWang KhanaiWang KhiriWang KhoiWang Khon KhwangWang KhraiWang KhuangWang KrachaeWang KrachomWang \
KrotWang KwangWang LuangWang LuekWang LumphliWang MahakonWang Mai DaengWang Mai Khon Buri TaiWang Ma\
naoWang Maprang NueaWang MiWang Mok ChampaeWang Mueang Phai Phra PrathonWang Nam Khao PhoemWang Nam \
Khum Kao Kham PhranWang Nam Lat Nam KhemWang Nam Saphan Hin HaoWang Ngio TaiWang NgoenWang Nok AenWa\
ng Phai KhwangWang Phang ThiamWang PhatthanaWang PhayaWang PhikunWang PhinphatWang PhloengWang Phoem\
Wang PhongWang Phrong AkatWang Pla PomWang PrachanWang PrachopWat ArunWat ChaloWat ChanWat Dao Khano\
ng Phra ThaenWat KaeoWat KanlayaWat KetWat KhaeWat KhanunWat Khok SombunWat KhwangWat Ko TaeoWat Lam\
utWat LuangWat MaiWat PananWat Phraya KraiWat PhrikWat PraduWat RatchabophitWat SaiWat Sam PhrayaWat \
Samrong NueaWat SommanatWat SonWiang HaoWiang KalongWiang Kham Lai NgaoWiang KhoiWiang KhukWichet Na\
khon DoetWichitWihan Khao Phang Krai KlangWisai NueaWisai TaiWo KaeoWoen PhrabatWora Nakhon ChumYabi\
Yan MatsiYan Rim Kok Kaeo BuraphaYan SueYan YaoYang ChaiYang Chum YaiYang HakYang Khao NoiYang Khi N\
okYang KhomYang KhramYang KlonYang LoYang MoenYang Muang HakYi LonYisanYu Wat Suwan");

pool!(THAI: "\
ขนงประสุขเดือนห้าขยายแย้มวัฒนาแครายขอนคลานสะแก่งเสี้ยนขอนยูงขัวก่ายขัวมุงขัวเรียงขั้นไดใหญ่ขึ่งขุนกร\
ะทิงขุนคงขุนควรนครสวรรค์ออกำพี้ขุนซ่องขุนตัดหวายขุนทะเลวังวัดไทรย์ขุนน่าน้ำรัดอนยางเนิ้งขุนฝางคำเนีย\
มะมุจลินท์ขุนพิทักษ์ขุนแก้วิชิตาตุมขุนแม่ลาน้อยขุนโขลน้ำรอบเวียงมอกคชสิทธิ์คณฑีคลองกระจงคลองกระจังคล\
องกระบือเระแหงคลองกวางโจน้ำเฮี้ยคลองกิ่วัดแก้วังประจันอัดอนแสลบ้านโนนใหญ่คลองกุ่มหักุดไห้วยใต้คลองขน\
ากะชะไวัดสามพระยางซ้ายคลองขนานาคูณใหญ่คลองขวางคลองขามใหญ่คลองขุด่านจากุดปลาค้าวิศิษฐ์คลองข่อยสูงคลอง\
ควายคลองคะเชนทร์คลองคูณคลองจั่น้ำมวบ้านแร่มไทรั้วใหญ่คลองจิกสังข์ทองคลองจินดาโต๊ะเด็งคลองจุกกระเฌอ่า\
วตงคลองฉนวน้ำพ่นาตาล่วงคลองฉนากอกำพวน้ำเกี๋ยนาตงวัฒนาโยงเหนือคลองชะอุ่น้ำพี้คลองชักพระโขนงเหนือคลองช\
ีล้อมแรดคลองด่านในเวียงต้าคลองตะเกราไวย์คลองตะเคียนเลื่อนาหมอม้าคลองตันเหนือ่ายนาไลยคลองตาคตำนานวลจั\
นทร์คลองตาลโกนาสีนวนาทุ่งโฮ้งคลองตำหรุคลองต้นไทรใหญ่คลองถนนใหญ่คลองทรายขาวัดเทพศิรินทร์คลองทับจันทร์\
เพ็ญคลองท่อมเหนือ่างคีรีคลองท่อมใต้นธงชัยเหนือัยเยอร์เวงคลองนกกระทุงคลองนครเนื่องเขตำตัวัดพระยาไกรกล\
างคลองนารายณ์คลองนิยมยาตราษฎรพัฒนาเหล่าไฮงามคลองน้อยคลองน้ำเค็มะอึคลองน้ำใสุวารีคลองน้ำไหล่น่านคลองบ\
างบอนใต้คลองบางพราน้ำพางคลองบางลาวเดิมคลองบ้านโพธิ์ใหญ่คลองประสงค์คลองประเวศีรษะจรเข้ใหญ่คลองปราบ้าน\
ใหญ่คลองปางหมูม่นคลองปูน้ำพรายคลองพนานิคมห้วยผึ้งคลองพระยาบันลือ่อนนุช่อระกาวะคลองพระอุดมพระซองคลองพ\
ลูเถื่อนคลองพาคลองพิไกรในคลองบางปลากดคลองมหานาคู่คลองมะพลับ้านในดงสวรรค์คลองมะเดื่อศรีคันไชยคลองมานิ\
งคลองม่วงใหญ่คลองยางใหญ่คลองระโนด่านคล้าคลองรีคลองลานพัฒนาไม้ไผ่หูช้างคลองลุ่มลำชีน้ำร้ายคลองวัวัดเก\
าะเพชรคลองวาฬคลองศกุดโบสถ์คลองสมบูรณ์คลองสระบัวเงินาดงเค็งใหญ่คลองสองต้นนุ่น้ำปายคลองสะแกโพรงมะเดื่อ\
คลองสามประเวศีรษะจรเข้น้อยคลองสิบสองแพรกษาใหม่คลองสี่แยกมหานาคายคลองหกุดโดน้ำสุดอนมันาอานาทับไฮหย่อง\
คลองหนึ่งคลองหรังแร้งคลองหลวงแพ่งคลองหลาดงาคลองหินปูน้ำปั้วังแดงมะดะคลองห้าคลองอุดมชลจรัสุริยวงศ์สว่\
างคลองอู่ตะเภาคลองเกตุคลองเกลือู่โลกคลองเขม้าคลองเขิน้ำปลีกันตวจระมวลุโบะบายะคลองเจ็ดเสมียนคลองเจ้าค\
ุณสิงห์คลองเฉลิมะลิกาลิซาคลองเตยเหนือูบมุงคลองเปรงคลองเปียะวึกคลองเมืองไผ่ท่าโพธิ์ศรีสำราญคลองเรือเส\
าะออกคลองเสาธงชัยคลองแดนสงวนควนกรดูนสาดอนเตยควนกลางใหญ่ควนขันเงิน้ำรึมควนชะลิกุดแห่ใต้ควนชุมโคกแฝดคว\
นทองควนธานีควนปริงควนพังแดงละครึ่งควนมะพร้าวัดเกตุควนรูสะมิแลำแก่นควนลังควนศรีโพธิ์เงินควนสตอหลังควน\
สุบรรณควนหนองคว้าควนหนองหงษ์เจริญควนเกยควนเมาโมงควนโนรีควนโพธิ์แทนคอทรายแดงเหนือุโลกสี่หมื่นคอรุมะรื\
อโบออกคอลอตันหยงโป่งนกคอหงส์หินมูลำพยนต์คอแลน้ำทรงธรรมามูลตุ่นคันธารราษฎร์เจริญคันธุลีเล็ดคันโช้งคำข\
วางคำครั่งคำด้วงฆ้องคำนาดีหลวงคำน้ำสร้างแป้นคำน้ำแซบ้านใต้คำบกุดแข้คำบงเหนือคำบ่อไทยสามัคคีคึกคักุดเ\
สลาโละอุ่นใต้คึมชาดอยฮางโฮงคึมใหญ่คุยบ้านโองคุยม่วงเตี้ยคุริงคุ้งกระถิน้ำดำคุ้งตะเภาคุ้งน้ำวน้ำชุนาท\
รายคุ้งพยอมะบ้านไทยบุรีคุ้งลานบ่าคูขวางคูขุดอยลานาหัวบ่อใหญ่คูคตาเป๊กุดนกเปล้าคูคำไผ่โทนฆอเลาะจองคำโ\
พนแพงจอมจันทร์จอมประทัดบุ่งแก้วังเย็นจอมปลวกุดเรือคำไหล่ทุ่งแก้มอ้นจอมพลสงครามจอมศรีโนนงามจอมสวรรค์จ\
อมหมอกแก้วัดสำโรงเหนือจอหอไกระโสบโขงจอเบาะจะกงรถ้ำสิงห์จะกว๊ะจะทิงหม้อุ่มเม่าจะบังติกอลำไพลำเลียงจัน\
จว้าใต้จันดีลังฉมัน้ำคอกกระบือมังฉลุงเขว้าชมสะอาดสมบูรณ์ชมเจริญสุขสวัสดิ์ชลครามอินทราชอนน้อยชอนม่วงเ\
จ็ดต้นหนุนาสะแบงตันหยงลิมอีง่องชอนสมบูรณ์ชอนสารเดช่างเหล็กุดหวายเหนียวังจุฬาชะมายชะรัดอนแร่องฟองชะอม\
ะต้องชะแมบ้านโหนดอนคลังชากบกุดเพียขอมาบข่าชากพงสวายชำฆ้อุใดเจริญชีทวน้ำก้อช่องกุ่มะขุนหวานช่องด่านแม\
่แฉลบ้านโต้นโพธิ์เสด็จันดุมใหญ่ช่องนนทรีย์ช่องลมะขามสูงช่องสะเดาใหญ่ช่องสะแกราบ้านเอื้อมช่องสามหมอเม\
ืองเปลือยซับจำปาโมงซับตะเคียนเตี้ยซับน้อยซับพุทราวต้นจันทร์ซับมะกรูดอนแฝกุดปลาดุกุตาไก้านเหลืองค์พระ\
พิมลราชครามซับสนุ่นิคมสงเคราะห์ซับสมบูรณ์ซับสมอทอดอนแตงซับสีทองซับเปิบ้านโภชน์ซึ้งตลาดกรวดอนเงินาหิน\
ลาดสาลี่ตลาดกระทุ่มแบนาหลวงเสนามคลีตลาดขวัญเมืองไพระขาวังสามัคคีตลาดจินดาตลาดท่าอิฐตลาดน้อยตลาดบางเข\
นาบนากั้งตลาดพลูตลาดยอดแกงตลาดหลวงตลาดเกรียบ้านโตกระบี่น้อย่านซื่อตลาดเหนือี่หล่ำตลาดแร้งตลิ่งงามตลุ\
กกลางทุ่งไชยสถานตลุกดู่ทุ่งไทรทองตะกรบ้านโข้งตะกางตะกาดเง้าตะกุกเหนือีเซเป็ดตะกุกใต้ตะกุดไร่สะท้อนตะ\
คร้ำเอนาหมื่นศรีเตี้ยตะคุ้งสำเภาล่มตะค่าตะดอบทมอิสาณตะบิ้งตะบ่ายตะปอนาหมอศรีแก้วังบูรพาภิรมย์ตะปอเยา\
ะตะปานันตะมะยูงตะลุงตะลุโบะสาวอตะเครียะรมณีย์ตะเบาะตะเสะเอียบ้านเฮิงตะแพนางตุงตะโละกาโปร์ตะโละดือราม\
ันาหมอบุญนาคพัฒนาโต๊ะหมิงตะโละแมะนาโสมเด็จเจริญตะโละไกรทองตะโล๊ะหะลอีสานเขตาขีดอนหายโศกุดผึ้งรวงตันห\
ยงจึงงาตันหยงดาลอีปาดังเบซาร์ตันหยงมัสุรนารีตับเต่าตากตกุดบงใต้ตากออกุดน้ำใสุเทพาลัยตากูกุดน้อยี่ล้น\
ถนนขาดอนหันโจดหนองแก๋วังซ่านถนนนครไชยศรีโคตรมไพรพัฒนาเกษมถนนพญาไท้ายสำเภาลูนถนนหักุดตุ้มาบตาพุดซาถลุ\
งเหล็กุดตาเพชรละครถอนสมอโคนถาวรวัฒนาโสกแสงยางหล่อถืมตองปิดอนเกาะกาลูปังหวานถ้ำกระต่ายทองถ้ำฉลองถ้ำทอ\
งหลางาถ้ำทะลุ่มระวีถ้ำน้ำผุดอนหว่านาหูกวางทมนางามทับกฤชใต้ทับกวางทับกุงทับคางทับตีเหล็กุดดินจี่ทับน้\
ำไผ่หลิ่วทับปริกุดชุมแสงสงครามราชกรูดงขี้เหล็กุดสระโพนทองทับผึ้งทับพริกุดชมภูแลนคาทับมาบโป่งแดงคู่ทั\
บยายเชียงแหวทับยาวัดธาตุนาเวงทับสวายจีกแดกุดเมืองฮามาบกราดงครั่งใหญ่ทับหมันาสะอาดอนยายหอมเกร็ดทับใต้\
ทัพรั้งทัพราชสถิตย์ทัพหลวงทัพเสด็จำป่าหวายนั่งทากาศีรษะกระบือทาขุมเงินาสวรรค์ทางกลางหมื่นไวยทางขวางท\
างช้างมิ่งทางพระเหลาทางพูนาสวนใหญ่ทุ่งกงทุ่งกระตาดพัฒนาโยงใต้ทุ่งกระบือิปันแตาเกษตรพัฒนาเดื่อรพิมพ์ท\
ุ่งกระบ่ำทุ่งกระพังโหมทุ่งกระเชาะทุ่งกระเต็นาราชควายทุ่งกล้วยแพะแสงเปือยทุ่งกวาวีทุ่งกว๋าวัดท่าพระยา\
งน้อยทุ่งกุลาดค่างทุ่งก่อเอ้ทุ่งขนานวนาประดู่งามทุ่งขมิ้นายางกลักาบิน้ำเที่ยงทุ่งขวางทุ่งข้าวพวงทุ่ง\
คลองไผ่ใหญ่ทุ่งคลีกลิ้งทุ่งคล้าทุ่งควายกินายมทุ่งคอกช้างแรกุดสิมคุ้มใหม่นาเพียงทุ่งคาวัดใหม่ทุ่งคาโง\
กุดจิกเทิงทุ่งค่ายบกหวาน้ำชำผักแพวัดสนทุ่งงามทุ่งจังหันห้วยทรายเหนือทุ่งชมพูทุ่งตะไครบุรีใต้นผึ้งทุ่\
งตำเสาเภาทุ่งต่อินทขิลำพญากลางทุ่งต้อมทุ่งทองทุ่งท่าช้างคล้องทุ่งนนทรีทุ่งนางามทุ่งนางโอกุดจอกุยเหนื\
อ่าวน้อยทุ่งนารีทุ่งนาเลาดควายทุ่งนาไทยอุดมทุ่งนุ้ยทุ่งน้อยทุ่งน้าวัดตูมทุ่งบัววัฒนาโพธิ์กลางทุ่งบุห\
ลังทุ่งปรังเผลิปะสะโงทุ่งปี้ทุ่งปี๊ทุ่งผาสุขไพบูลย์ทุ่งผึ้งทุ่งฝายแก้วังหงษ์ทุ่งพงศ์ประศาสน์ทุ่งพญาไ\
ท้ายบ้านใหม่ไชยมงคลองโคน้ำน้อยทุ่งพระยาบหัวนาคำไฮใหญ่ทุ่งพลายวาสีวิเชียรเขาโรทุ่งพอกน้อยทุ่งพึ่งลาวั\
งศาลาลำดวนทุ่งมนามาลาทุ่งมหาเจริญผลำผักกูดงกระทงยามะขามคู่ทุ่งมหาเมฆะมังทุ่งยั้งเมินทุ่งยางเมืองใต้ท\
ุ่งยาวัดตายมทุ่งรวงทองทุ่งระยะต๊ะทุ่งรังกาใหญ่ทุ่งลานามะเฟืองทุ่งลุยลายทุ่งลูกนกออกำแพงเซาทุ่งวังไผ่\
ลิงทุ่งวัดดอนไฟทุ่งศรีทองทุ่งศรีเมืองชุมทุ่งสมอแข่ด่อนทุ่งสว่างทุ่งสองห้องแซงทุ่งสะโตกุดฆ้องชัยพัฒนา\
โหนดอนยายหนูทุ่งสังทุ่งสุขลาดขวางทุ่งหมอนนางั่วังโมกข์ทุ่งหวังไทรัชดาภิเษกทุ่งอรุณอมรินทร์ทุ่งฮั้วัด\
ตะกูทุ่งเตาใหม่ทุ่งเทิงทุ่งเบญจารพัตาเบาโลยทุ่งเพ้อแดงมูลเหล็กุดลาดแคูตันหยงลุโละจูดท่ากกแดงเสือเหลื\
องท่ากระชับ้านแหวนท่ากระดานามะเขือน้ำแวนาดอกคำแก้วัดหลวงท่ากระเสริมซ้ายท่ากว้างท่ากำชำรากุดเชียงหมีท\
่ากุ่มท่ากูบ้านแหรเทพรักษาท่าก้อนแก้วแสนภูดาษท่าก๊อินคีรีท่าขนานกกกุงเก่าย่าดีท่าขนุนามะตูมใต้ท่าขมิ\
้นาภูเหล็กท่าขอนยางฮอมท่าขึ้นาพู่ท่าขุนรามท่าข้าวเปลือกุดค้าวิสัยเหนือท่าคล้อิตื้อท่าคอยท่าคานหามะรื\
อโบตกท่าค้อใหญ่ท่างามท่างิ้วรายท่าจะหลุงท่าจำปาหล่อยูงท่าจำปีท่าจีนาพูนาบินหลาดกระทิงท่าฉนวนาพึงท่าฉ\
ลอมคอมท่าชะมวงท่าชัยเกษมะดันท่าชีวาน้ำกุ่มท่าชุมพลุมพลีท่าซอมท่าซักุดขาคีมาบยางพรุดินนาแสงภาท่าซุงท่\
าดอกคำแคนเหนือท่าดินดำท่าดินแดงเมืองแอมหาสอนท่าด้วงท่าตลาดไทรโรงโขนงพระโขนงใต้ท่าตอนาพินาบ่อคำเหมือด\
แก้วัดอรุณท่าตะคร้อำแพงท่าตาลเลียนาส่วงท่าตำหนักธรรมเสนามบินท่าตุ้มท่าถ่านาพันสามไถ้ำวัวแดงแดงแคนใหญ\
่ท่าทรายท่าทองหลางท่าทองใหม่ท่าธงธานีท่านัดอนหมูม้นท่านั่งท่านางงามท่านางแนวมินทร์ท่าน้าวัดชลอท่าน้ำ\
อ้อยท่าบอนาพละเอาะท่าบัวลอยท่าบุญมีท่าบ่อสงครามท่าประจะโหนงท่าผาปุ้มท่าพญาแก้วังสำโรงใต้ท่าพยางน้ำกล\
ัดเหนือท่าพริกุดขอนแก่นมะกรูดท่าพลับ้านแหงาวังท่าช้างซ้ายท่าพุทรางพิกุลออกท่ามอญท่ามะขามเฒ่าพัฒนาไร่\
หลวงท่ามะนาวุ้งท่ามะปรางหมู่ท่ามะพลายชุมพลิปะน้อยท่ามะเขือแจ้ซ้อนท่ามะเดื่อาโพนเพ็กท่ามะเฟืองท่ามะไฟ\
หวานาพรุไทยชนะศึกท่ามิหรำแดงมะไฟท่าระหัดอนหญ้านางแดดอนรวกุดยมาบตะโกเอนท่าราบ้านแวงดงดวนใหญ่ท่าลาดขาว\
ัดขวางท่าล้อาเนาะรูท่าวังตาลเนิ้งใหม่วงกลวงท่าวังทองแดงมะยางโกลนท่าวังพร้าวัดขนุนท่าวัดโสมนัสีลมท่าว\
าสุกรีท่าว้าท่าศิลาเพชระเริงท่าสวรรค์ท่าสว่างท่าสองคอนฉิมะรุ่ยท่าสะท้อนาพญาวังไคร้ท่าสะบ้าหวีท่าสะอา\
ดอนสมบูรณ์ท่าสะอ้านาฝายหลวงท่าสะแกราช่อแลุมพินีท่าสักหลงท่าสาป่าโปงทุ่งแค้วัดดาวเรืองท่าสายลวดอนศิลา\
แลงท่าสีดาท่าสุดอนศรีชุมภูพรุพีท่าหมอไทรเดี่ยวท่าหมื่นรามท่าหาดยาวัดกัลยาณ์ท่าหินโงมท่าฬ่อาฮีท่าอยู่\
ท่าอิบุญเกิดอนตะหนินาอินทประมูลำผักชีบน้ำก่ำท่าอุแท้ายน้ำไคร้ท่าอ่างแก้วังกระแจะรังงามท่าเกวียนาผือใ\
หญ่ท่าเกษมท่าเคยท่าเจ้าสนุกุดกุงท่าเดื่อาซ่องท่าเทววงษ์ท่าเมืองโพธิ์ตรุท่าเยี่ยมท่าเสนามแย้ท่าเสม็ดใ\
ต้ท่าแคออกท่าแดงเดือยท่าแฝกุดกว้างท่าแยกกระบัตระกาจำลองท่าแร่องจิกท่าแร้งออกุฎโง้งท่าแลงท่าโพธิ์ชัยฤ\
ทธิ์ท่าโรงช้างทูนิลเพชริมโขงท่าโสมเด็จเจ้าพระยางชุมใหญ่ท่าใหญ่ท่าไข่วงเปาล์มพัฒนาแส่งท่าไม้รวกุฎีท่า\
ไร่ใต้ท้องฟ้าฮ่ามท้องลำเจียกื้ดช้างให้ตกุดสะเทียน้ำหมันาตาขวัญธารคีรีเขตาเมียงธารทหารแก้วังควงธารทอง\
ธารน้ำทิพย์ธารปราสาทเยอธารละหลอดอนลานาห่อมบวกค้างบวรนิเวศาลเจ้าพ่อเสือหึงบะยาวังแซ้มบะหว้าบะฮีบักดอง\
กำเม็ดอนเมยบักไดอนมะโนราภิรมย์บัลลังก์บางกระทึกังแอนุสาวรีย์บางกระบือบางกระสอบ้านแยงบางกระสั้นาซ่าวั\
งโพธิ์สัยบางกระเจ็ดริ้วบางกระเจ้าเสด็จันทรเกษมทรัพย์พระยาทดอนกลอยบางกระเบาโร๊ะบางกรูดอนมะเกลือใหม่บา\
งกร่างบางกอบัวปากท่าไห้วยโรงบางกะจะแหน้าไม้รูดบางกะพี้บางกะเจ้าเจ็ดบางกะไชยวัฒนาเกียนาทันาปรังกาสี่พ\
ระยางครามบางกะไหล่หินดาตาจั่นาหนังบางกุ้งบางขนากว้างบางขนุนาซำยางโยภาพุสวรรค์บางขวัญบางขะแยงบางขันหม\
ากหญ้าบางขันแตกะแดะบางขามเรียน้ำริดอนยอุโมงค์บางขุดอนมะสังข์บางขุนกองโพนโกบางขุนทองบางขุนนนท์บางขุนพ\
รหมโลกบางขุนศรีสุราษฎร์บางขุนไทรย้อยบางครกะเปียด่านทับตะโกตาพิเทนมีย์บางครุบางคาบางคูรัดอนมะนาวหวานบ\
างคูวัดโคกไทยบางคูเวียงสะอาดบางคู้สลอดอนโพธิ์ทองบางค้อเหนือุ่มเม้าบางงอนาซาวังโพรงอากาศรีวิลัยบางงาม\
บางจะเกร็งบางจักรวรรดิบางจากะเปาเสมัสีออยบางจานลานตากฟ้าบางชนะสงครามแก้วังยาวังผางามบางชะนีบางชันาซอ\
วนบางช้างทองบางซ่อนาชุมแสงสว่างบางดีบางด้วนาชุมเห็ดอนยาวใหญ่บางตลาดโพธิ์เอนบางตะนาวศรีสุนทระแงงบางตะ\
บูนออกะเฉด่านนอกุดประทายบางตะพงตึกบางตะเคียนปมบางตะไนย์บางตาวาบางตาหงายบางตาเถริมเหนือบางตีนเป็ดอนมน\
ต์บางทรายน้อยบางทรายใหญ่บางทองบางนกแขวกะฮาด่านม่วงคำแมดุซงญอุทัยสวรรค์บางนบปริงบางนมโคกเหล็กบางนอนาช\
ะอังบางนาคำใหญ่บางนางร้าบางนางลี่บางนายสี่ร้อยบางนาเหนือบางนาใต้บางน้ำจืดน้อยบางน้ำผึ้งบางน้ำเชี่ยวเ\
หลียงบางบริบูรณ์บางบอนเหนือบางบำหรุบางบุตรึมหาชัยจุมพลงตาเอี่ยมบางปรอกะหรอ่าวลึกใต้บางประมุงบางประแด\
งอีจานแสนไชยสอบางปลาร้าบางปอภารแอ่นบางปะกอกะลุวอเหนือเมืองเกษตรสุวรรณบางปิดอนพุทราตาปันยังบางปูใหม่บ\
างป่าไหน่อมบางผึ้งบางพรมสวรรค์บางพระครูบางพระหลวงบางพระเหนือบางพระใต้บางพลวงสองนางิ้วด่อน้ำจั้นาทองบ\
างพลับ้านแมดอนงัวบาโหย่วนบางพลีน้อยบางพลีใหญ่บางพึ่งบางพุทรางบัวงามบางพูดอนปรูบางพูนาจิกำปังกู่ทองมง\
คลองโยงบางภาษีบางมดอนประดู่ยืนบางมะฝ่อบางมะพร้าวังแขมบางมะเดื่อบางมัญบางม่วงหวานบางยอบางยางอู้มบางยี\
่ขันาจำปาขัน้ำคำใหญ่บางยี่รงค์บางยี่โท้ายทุ่งใสุมเส้าบางระมาดอนนางหงส์บางรักน้อยบางรักพัฒนาโป่งแพร่ม\
เมืองแก่งเค็งบางรักใหญ่บางริ้นาจารย์บางรูป่าแลวหลวงบางลายบางลำภูล่างบางลี่บางลึกะรุบีบางลูกเสือโฮกบา\
งวันาจักรสีห์บางวัวังแก้วังปลาป้อมบางศรีเมืองแหงบางศาลาแดงมหาวันิคมทุ่งโพธิ์ทะเลบกุดดู่ลาดหญ้าบางสนั\
บทึบ้านแก่งโสภาบางสมบูรณ์บางสมัคริมสีม่วงลาดสวายบางสระเก้ามปูโยะบางสวนเมี่ยงบางสวรรค์บางสะแกซำบางสัก\
ะรน้ำเป็นสุขฤทัยบางสีทองบางหญ้าแพรกหายยางขาวังศรีราช่างปี่บางหมากะมิยอ่าวใหญ่บางหว้าบางหักะมังบางหัว\
เสือเฒ่าบางหินแก้วังขอนขว้างบางอ้อมน้อยบางเกลือบางเขาไม้แก้วบางเขียดอนทรายกองดินใต้บางเคียนาจอมเทียน\
าปังบางเค็มบางเจ้าฉ่าบางเชือกหนังบางเดชะโนดน้อยบางเดือนางลืออนกลางบางเดื่อบางเตยบางเป้าบางเพรียงบางเ\
พลิงบางเมืองใหม่บางเล่าบางเสด็จันทเขลมศักดิ์บางเสร่างโศกบางเหรียงบางแก้วฟ้าห่วนบางแขมบางแคเหนือบางแต\
นางรำมะสักบางแวกะปางหินฝนบางโกระโสมเยี่ยมบางโขมดอนตาเพชร่มเกล้าบางโคล่บางโฉลงบางโตนดอนตะโกทองบางโปรง\
บางโพงพางบางโพธิ์เหนือบางโรงเข้บาตงบาราเฮาะบาราโหมบาเระเหนือบาเระใต้บาโงยซิแนงมุดบิงบึงกระจับ้านแพนอ\
มบึงกอกะบกเตี้ยุหว่าบึงกาสามแวงบึงคอไห้วยโพธิ์พระยาบึงคำพร้อยบึงงามบึงชำอ้อมกอบึงทวายบึงทองหลางบึงทั\
บแรตาเนาะแมเราะบึงนครเดิฐบึงนาเรียงบึงน้ำรักษ์บึงบอนางพญาเย็นบึงบัวตูมบึงบาโงสะโตาเนินแจงบึงปรือใหญ่\
บึงปลาทูบึงพระเสื้อเมืองแฝกบึงพะไล่โว่บึงมะลูบึงยี่โถ้ำสิงขริโก๋บึงวิชัยพฤกษ์บึงศาลเจ้าไก่ต่อบึงสนั่\
นางตะเคียนรามบึงสำโรงใหม่บึงอ้อบึงเกลือบึงเจริญบึงเนียมบึงเสนาท่ามใต้บึงแก้งเหนือบุกระสังบุคคโลิ่นถิ\
่นบุญทันาคอเรืออนเหนือบุดีบุฝ้ายบุพราหมณ์บุฤาษีบุฤๅษีบุสูงบุฮมบุเปือยใหญ่บุแกรงบุโพธิ์หมากแข้งบุ่งขี\
้เหล็กะทูน้ำเลาบุ่งค้าบุ่งน้ำเต้าผามอกุดธาตุพนมเหนือัคคะคำสะอาดไชยศรีสุทโธารเกษมบุ่งมะแลงบุ่งหวายบูก\
ิตาเนาะปูเต๊ะบ่อกระดานาครัวังใต้บ่อกรุงหยัน้ำแก่นาดินดำบ่อกวางทองบ่อดานาข้าวเสียบ่อตรุบ่อตาโล่บ่อถ้ำ\
ใหญ่บ่อนอกะทุ่มาบแคูบัวหุ่งบ่อน้ำร้อนาข่าบ่อปลาทองบ่อผุดอนตรอกนองบ่อพลับ้านแป้นบ่อพันขันาขุมทองบ่อพุ\
่มแก้งกอกบ่อภาคูมอญวนสาวแหลมสอมบ่อยางหักบ่อรังบ่อวินาขุนไกรนอกบ่อสลีบ่อสวกะดุนงบ่อสุพรรณบ่อเกลือเหนื\
อบ่อเกลือใต้บ่อเงินาขอมบ่อเบี้ยบ่อเวฬุบ่อเหล็กลองบ่อแดงหมูสี่ขีดบ่อแร่องกาศาลาครุบ่อแสนไห้วยโจดม่วงง\
ามบ้องตี้บ้านกงบ้านกรดอนดู่น้อยบ้านกระทุ่มแพ้วิสัยใต้บ้านกระแชงนอญวนแหลมโพธิ์งามบ้านกร่างบ้านกลับ้าน\
แป้งบ้านกลึงบ้านกวางบ้านกอกวนวันดาวคะนองบ้านกาดอนดึงบ้านกาศาลาธรรมสพน์บ้านกิ่วังเพิ่มบ้านกุ่มบ้านกู่\
สันตรัตน์บ้านก้องบ้านขล้อบ้านขวางบ้านขอมบ้านขามเรียงบ้านขาวังเพลิงบ้านข่อยบ้านข่าบ้านครัวังเบ็ดบ้านค\
ลองสวนพลูตาหลวงบ้านคลังบ้านควนมุดอนดั่งบ้านคอยบ้านคู้ฝั่งเหนือุ่มเหม้าบ้านค้อเขียวัดสุวรรณบ้านฆ้องบ้\
านงิ้วงามะนังดาลำไทรโยงบ้านจันทน์บ้านจันทร์บ้านจั่นาขยาดอนรักุดพิมาน้ำหักันจุมจังบ้านจานาขมิ้นาปู่ป้\
อมบ้านจารย์บ้านจีตาเซะบ้านจ่าบ้านชบ้านแปะโดอนขุนห้วยไร่อ้อยบ้านชะอวดอนช้างม่อยบ้านชัยพรุเตียวังสรรพร\
สวรรค์บ้านชีลองบ้านชุ้งบ้านช่างหล่อบ้านช้างตะลูดอนแรดอนเปาฝาละมีบ้านซ่งบ้านซ่องบ้านซ่านพรัตน์บ้านดงส\
ุวรรณคามบ้านดารางจรเข้เผือกุดเลาะบ้านดู่บ้านด่านนาขามเปี้ยบ้านด้ายบ้านตะโกรกกรากบ้านตาดทองบ้านตาลเตี\
้ยบ้านติ้วังเงินบ้านตึกลันทาแม่ลอบ้านแอ่นบ้านตุ่นครชุมน์บ้านตูมบ้านตูลิพังเทียมบ้านต้องบ้านต้อนบ้านต\
้ายบ้านต๊ำบ้านต๋อมบ้านถิ่นบ้านถ่อนบ้านถ้ำแข้บ้านทรายบ้านทับใหญ่บ้านทานตะวันารุ่งระวีบ้านทามบ้านทำเนี\
ยบ้านแปรงบ้านทุ่มบ้านธาตุน้อยบ้านนอกฤษณาบ้านนิคมเขาบ่อแก้วังแสงเปลือยบ้านน้อยซุ้มขี้เหล็กระหาดแพงบ้า\
นน้ำบ่อหลวงบ้านน้ำพุแคูบางหลวงโดดอนทองบ้านบอมบ้านบัวชุมบ้านบากเรือบ้านบาตรำดมหาพราหมณ์บ้านบุ่งไหมบ้า\
นบ่อโพธิ์สามต้นยวนาสะไมย์บ้านปงแสนทองบ้านปทุมวาปีบ้านปรางค์บ้านปราโมทย์บ้านปรือบ้านปวงบ้านปินบ้านปึก\
เตียนบ้านป่าไม้งามบ้านป้อมบ้านผึ้งบ้านฝายนาแซงบ้านพระเสาร์บ้านพรานบ้านพริกระหวันยาวังประจบ้านแขมบ้าน\
พรุในวงใต้บ้านพร้าวังอ่างศิลาลอยบ้านพลวงทองบ้านพลับ้านแถวังหลุมรังบ้านพานถมบ้านพี้บ้านฟ้าบ้านมอญบ้าน\
มะเกลือเก่ากลอยบ้านมางบ้านมุงบ้านม้าบ้านยวดอนชะเอมหาสวัสดิ์บ้านระกาศาลาด่านแม่คำมันาหอรัตนไชยบ้านราม\
บ้านราษฎร์นิยมชัยมงคลธรรมนิมิตาสิทธิ์บ้านรีบ้านรุนบ้านร่อมบ้านร้องวัวแดงมะรุมหาไชยภูมิบ้านลานบ้านลำน\
าวงบ้านลี่บ้านวังไชยครามบ้านว่านบ้านสระแจงงามบ้านสวนเขื่อนอุบลรัตน์บ้านสหกรณ์นิคมสร้างตนเองลำโดมน้อย\
บ้านสางบ้านสิงห์บ้านส้องบ้านหนุนบ้านหม้อบ้านหยวกระหวะตะแบกบานาโบสถ์บ้านหลุมเข้าบ้านหวดอนชมพูบ้านหวาย\
บ้านหว้าบ้านหอยบ้านหาดเจ้าสำราญบ้านหารเทาทุ่งหลวงบ้านหินโงมบ้านหีบ้านแดนชุมพลำนางแก้วังม้าบ้านอิฐบ้า\
นอ้อนบ้านเกาะแก้วชิรพยาบาละเวี้ยบ้านเก่าขามบ้านเขืองบ้านเจียงบ้านเชียงแรงบ้านเซิดอนฉิมพลีบ้านเดื่อบ้\
านเต่าบ้านเนินเพิ่มบ้านเบิกไพรขลาบ้านเป็ดอนจิกดู่พงษ์บ้านเป้าบ้านเพชริมปิงโค้งไผ่ต่ำบ้านเพิงพวยบ้านเ\
พิ่มพูนทรัพย์ทวีบ้านเม็งบ้านเรือนปกาสัยปงดอนไผ่เขียวปงตำแยปงน้อยปงป่าหวายปงยางคกระทุ่มราย่านมัทรีปงส\
นุกระตีบ้านใหม่คลองเคียนปงเตาไห้วยโป่งสาวชะโงกประกอบ้านแซวังหว้าประชาธิปัตย์ประชาพัฒนาโฉงประชาสุขสัน\
ต์ประณีตาเกาะเปาะเส้งประตูชัยนารายณ์ประตูป่าไผ่สิงห์ประศุกระดังงาปรุใหญ่ปลักหนูปลักแรดอนข่อยปลาบ่าปล\
ายกลัดหลวงใต้ปลายคลองกระทุ่มแบนปลายนาโคกไม้ลายปลายบางไทรป่าไร่โคกแย้ปลายโพงพางปะกาฮะรังปะตงปะลุกาสาเ\
มาะมาวีปะลุรูปะหลานปะอาวังหลวงปะเคียบ้านแจ้งปะเสยะวอแก้วังพิณพาทย์ปะแตลุกเทียมปัถวีปากกรานปากกางปากข\
้าวสารจิตระบำปากคมบางไผ่หลวงปากคลองบางปลากดอนขวางปากคลองภาษีเจริญปากจั่นปากฉลุยปากดุกระชอนไพรวันปากต\
มปากตะโกระจิวิหารขาวังบ่อโพงามปากทรงคนองปากทะเลชุบศรีษะทองปากทางเกวียนาสนุ่นาบัวมาศาลารีไทยปากนครเจด\
ีย์หักปากน้ำกระแสบน้ำแคมป์สนปากน้ำปราณปากน้ำแหลมสิงห์ปากบางใบไม้เรียงปากปวนพุเตยปากพนังฝั่งตะวันตกระ\
จาย่านยาวังลึกปากพนังฝั่งตะวันออกระจันเสนานิคมสร้างตนเองทุ่งโพธิ์ทะเลทรัพย์ไพวัลย์ปากพระเพลิงปากพูนป\
ากรอกสมบูรณ์ปากล่อปากหมันปากหมากกโก่งธนูปากู่จานใหญ่ปากแควใหญ่ปากแจ่มหลวงปากแตระแสงอรุณปากแพรกหนามแด\
งดินแดงหม้อทองใต้ปากแรตาอ็องปางกู่สวนแตงปางตาไวังหมีปิตูมุดีปิยามุมังปุยุดอนขมิ้นาอุดมทรัพย์อนันต์ปุ\
ลากงปูยูป่งขามสมบูรณ์ป่งไฮป่ากลางป่ากองทูลุโบะบือซาป่ากุมเกาะเรียนป่าขะเนจื้อ่าวนางหลงป่าขาดอนกำยานา\
อ้อมเกร็ดป่าคลอกกสะทอนหงส์ป่าคายป่าคาหลวงป่างิ้วังหมันป่าชันป่าชิงป่าตาลเดี่ยวัดพริกป่าตึงป่าตุ้มป่า\
บงป่าปอพานป่าป้องป่าพลูป่าพุทราป่ามะคาบ้านแคตกป่ามะนาวังหงส์ป่ามะม่วงหมู่ป่ายุบในเตาแกะโผะป่าระกำโลน\
้ำอ่างหินปักป่าร่อนทองป่าลานป่าสะแกกรังป่าสักกปลาซิวิเชตนครสวรรค์ตกำแพงดินอุดมธัญญาป่าสังข์ป่าหุ่งป่\
าอ้อดอนชัยนาม่องป่าเซ่าป่าเด็งป่าเมี่ยงป่าเลาป่าเว่อป่าแก่บ่อหินเหล็กไฟป่าแงะป่าแดงสมบูรณ์ป่าแป๋ป่าแ\
ฝกกทองเอนาสะเม็งป่าแมตาอุดอนหัวฬ่อุทัยใหม่ผดุงมาตระเปียงเตียผักขวงผักขะยูงผักตบหูล่องผักไหมผาจุกกตูม\
ใหญ่ผาช้างน้อยผาตอผาตั้งใจดีผาทองผานกเค้าผาน้อยผาน้ำย้อยผาบิ้งผาบ่องผาปังผาสามยอดชาดงขุยผาสิงห์ผาสุก\
กดู่ใต้ผาอินทร์แปลงผึ่งแดดอนกลางเวียงใต้ผไทรินทร์ฝั่งแดงลิงพนมวังก์พงพรหมณีพรหมนิมิตาหลังในเมืองหลวง\
พรหมมาสตร์พรหมสวัสดิ์พระกลางทุ่งโป่งแยงพะงาดอนกระเบื้องใหญ่พะตงพะทายพะลานพะวงพะวอพะเนาแวงน่างพะเนียด\
อนกรวยพักทันพังกาญจน์พังขว้างพังงูพังตรุพังทุยพังยางหวายพังราดอกล้ำพังเคนพันชาลีพันดอนไก่ดีพันดุงพัน\
ท้ายนรสิงห์พิตเพียนพิมพาพิมายเหนือพิหารแดงยางเปียงหลวงพืชอุดมพุขามป้อมักกะสันโป่งเปือยพุคาพุคำจานพุท\
เลาพุนกยูงภูคาภูดินทองภูน้ำหยดงคอนสายออเงินภูปอภูผาหมอกจำแป่าโมงภูฝ้ายภูฟ้าละทายละมอละลมใหม่พัฒนาเหร\
งละลวดงขวางละลายละหานนาเสียวังโบสถ์ละหานปลาค้าวังยายทองละหารับร่องเคาะละอายศรีกะอางศรีคีรีมาศาลาขาวั\
งบาลอศรีค้ำศรีจุฬาศรีชมภูเขาทองศรีฐานศรีดงเย็นศรีดอนชัยศรีดอนมูลำหนองแสนสุขุหลุ่งประดู่ศรีดอนไชยศรีต\
ระกูลำสินธุ์ศรีถ้อยศรีนาวาศรีบัวบานศรีพนมมาศาลากลางศรีพรานศรีภิรมย์ศรีมงคลองแหลมโตนดศรีมหาโพธิ์ศรีสว\
่างศรีละกองก๋อยุ้งทะลายศรีวิชัยสกาดสทิงหม้อสบตุ๋ยสบบงสบป่องสบป้าดสบสายห้วยแก้วังนกแอ่นสบเตี๊ยะสบเปิง\
หลวงสบแม่ข่าสมสนุกสมสะอาดสมหวังใหม่สมอทองสมอพลือสรอยสระกรวดสระกระโจมสระกะเทียมสระกำแพงใหญ่สระขวัญสระ\
ขุดสระคูเต่าเล่าสระจรเข้ร้องเข็มสระตะเคียนสระทองสระทะเลม็ดสระนกแก้วังบัวคำเลาะสระประดู่สระพระเจ้าวัด\
แคูซอดอยงามหาพฤฒารามสระพังทองสระพังลานสระพัฒนาเลินาทอนาปะขอนหาดเสี้ยวังคันไร่ใหม่พัฒนาเกตุสระยายโสมุ\
ดสระลงเรือสระว่านพระยางค้อมสระสมิงสระสี่มุมสระสี่เหลี่ยมสระเยาว์สร้อยทองสร้อยพร้าวังน้ำลัดสร้อยฟ้าสร\
้อยละคระหานโพธิ์ม่วงพันธ์สร้างก่อสร้างค้อน้อยสร้างนกทาเหนือิปุ่มสร้างนางขาวังน้ำซับไม้แดงใหญ่สร้างปี\
่สร้างมิ่งสร้างแซ่งสลกบาตระวิงสลักไดสลุยสวนกล้วยกว้างิมะนังตายอสวนขันสวนจิกสวนจิตรลดาสวนดอกไม้เค็ดสว\
นป่านสวนพริกไทยสวนมอญสวนส้มผ่อสวาท้ายตลาดไชยายชานุวรรณสหธาตุทองสะกอมสะกาดสะกำแมดนาท่มสะดาวาสะนอสะพลี\
สะพานสองสลึงสะพานหินฮาวังข่อยสะพานไกรับใหญ่สะพานไทยสะพือสะลวงสะเดียงสะเตงนอกสะเนียนสะเมิงเหนือสันกลา\
งสันดอนแก้วังน้ำคู้ลำพันเสาเดียวสันติคีรีสันต้นหมื้อสันทรายงามสันทรายน้อยสันทรายหลวงสันทะสันนาเม็งสั\
นปูเลยวังไสย์สันป่าม่วงยายแพงสันป่ายางสูงสันป่าเปางสวรรค์สันผักหวานสันผีเสื้อสันพระเนตระวะสันมหาพนมเ\
ศษสันมะค่าสันมะเค็ดสันสลีสัมปทวนสัมฤทธิ์สากอสาขลาสาคอบนสาคอใต้สาคูหาใต้นตาลเอนาสีนวลิ้นฟ้าสานตมสามกร\
ะทายสามกอสามขาสามควายเผือกสามง่ามท่าโบสถ์สามตำบลำสมพุงสามตุ่มสามบัณฑิตาดควันาหนองไผ่แบนสามผงสามพร้าว\
ังน้ำขาวังพัฒนาเลียงสามพวงสามพี่น้องสามลังสามวาตะวันตกสามวาตะวันออกสามสวนหม่อนปิ่นสามหมื่นสามเมืองเส\
ือสามเรือนสามเสนนอกสายคำโห้วยไคร้สายตะกูสายทองสายนาวังหินลาดพัฒนาเวียงห้าวสำนักขามสำนักขุนเณรสำนักตะ\
คร้อสำนักทองสำนักท้อนสำนักบกสำนักแต้วังธงสำพะเนียงสำพันตาโกนาสักงามสำมะโรงสำเหร่มเย็นสำโรงกลางสำโรงช\
ัยสิงหนาท่ามเหนือรัญญิกสิงโตทองสินปุนสิบเอ็ดศอกสีกันทรอมาบแก่งโดมประดิษฐ์หนองกงหนองกบเจาทองหนองกรดหน\
องกระดิ่งหนองกระทุ่มล้มูโนะหนองกระเจาหนองกระเจ็ดหนองกระเบียนหนองกระโดนหนองกราดหนองกร่างหนองกลับ้านเอ\
ื้องหนองกลางดงพลับ้านโปร่งหนองกลางนาเริกาตองโขบ้านโคนหนองกวั่งหนองกวางหนองกอมเกาะเปียะหนองกะขะหนองกะ\
ทิงหนองกะท้าวังทับไทรัตนวารีสวัสดิ์หนองกะปุโละปุโยนกหนองกินเพลำลูกบัวค้อใต้หนองกุงทับม้าหนองกุงธนสาร\
หนองกุงสวรรค์หนองกุงเซินหนองกุงแก้วังทรายคำเจริญเมืองเก่าพัฒนาเฉลียงหนองกุงใหญ่หนองกุลาหนองกุ่มหนองข\
นากระแซงบาดาลำประดางหนองขนานหนองขมารวิชัยหนองขยาดหนองขวาวใหญ่หนองขอนกว้างหนองขามใหม่หนองขาวังตามัวัง\
พิกุลทองหนองขุ่นใหญ่หนองข่าหนองข้างคอกหนองครกหนองคล้าหนองควายโซงหนองคอนไทยหนองคันทรงหนองคูขาดหนองค่า\
ยหนองค้างพลูหนองงิ้วังตะโกหนองงูเหลือมหนองจรเข้มากไชยบุรีหนองจะบกหนองจีนหนองจ๊อมหนองฉลองหนองฉิมหนองช\
ัยศรีสะอาดหนองชากไทยาวาสีกายูบอเกาะไร่หลักทองหนองชิ่มหนองชุมพลเหนือหนองช้างคืนหนองช้างแล่นหนองช้างให\
ญ่หนองซนหนองซอนหนองซ้ำซากอตอตือร๊ะหนองญาติหนองดินแดงพลองหนองตรุดหนองตอกแป้นหนองตองหนองตะครองหนองตะพา\
นหนองตะเคียนบอนหนองตะไก้หนองตากยางขี้นกหนองตาคงหนองตางูหนองตาดใหญ่หนองตาแต้มหนองตาไก้หนองตำลึงหนองตี\
นนกหนองตูมหนองทรายขาวังตะแบกหนองทองหนองทะเลำมูลำเหยหนองทันน้ำโมงหนองทัพไทยหนองธงหนองนกทาสบเส้านนาหนอ\
งใหม่หนองนกเขียนหนองนกแก้วังตะเฆ่หนองนกไข่หนองนมวัวังตะเคียนหนองนากระตามหนองนางนวลำภูราหนองนาแซงหนอง\
น้อยหนองน้ำส้มป่อยหนองน้ำแดงพระรามะกอกหวานหนองน้ำใสีมุมหนองน้ำใหญ่หนองบกหนองบอนแดงพยุงหนองบัวดงพญาแม\
นหนองบัวตะเกียดหนองบัวทองหนองบัวน้อยหนองบัวบานหนองบัวละครหนองบัวศาลาลายหนองบัวสะอาดหนองบัวสันตุหนองบ\
ัวสิมหนองบัวฮีหนองบัวเหนือหนองบัวแก้วังตะคร้อหนองบัวโคกโคเฒ่าหนองบัวใต้หนองบัวใหญ่หนองบ่มกล้วยหนองบ่\
อแฮ้วังเมืองเหนือหนองปรงหนองประดู่หนองปลาปากโทกกแรตำมะลังหนองปลาสะวายหนองปลาหมอหนองปลาไหลุ่งตะเคียนห\
นองปลิงหนองปล่องหอยหนองปล้องหนองปากโลงหนองป่าก่อดำหนองป่าครั่งหนองผักนากหนองผักแว่นหนองผึ้งหนองผือฮี\
หนองฝ้ายหนองพยอมหนองพระอาจารย์หนองพลวงหนองพลับ้านเหล่าใหญ่หนองพังค่าหนองพันจันทร์หนองพันทาปลาดุกุดฉิ\
มาบปลาเค้าหนองพิกุลำภีหนองภัยศูนย์หนองมะค่าโมงหนองมะนาวังตะกู่กาสิงห์โคกใหญ่หนองมะเขือหนองมะแซวังตะก\
องควายุโป่งตาลองหนองม้าหนองยวงหนองยองหนองยางสาวะถีหนองยายดาหนองยายพิมพ์หนองยายโต๊ะหนองยาวังด้งหนองย่\
างชิ้นหนองย่างทอยหนองย่างเสือหนองระฆังหนองระเวียงพางคำพระแก้วังสวาบ้านแก้งไก่คำป่าหลายหนองราชวัตรหนอ\
งรีหนองละลอกหนองลาดน้ำเค็มหนองลานหนองลูหนองศาลาลัยหนองสนมหนองสนิท้ายดงเจนาฮีหนองสรวงหนองสระปลาโหล่งข\
อดหนองสวรรค์หนองสว่างหนองสะเดาะพงหนองสะโนนโหนนหนองสังข์หนองสามวังใหญ่หนองสามสี่คลองใหม่อนจองถนนโพธิ์\
เก้าต้นมะม่วงสองต้นเปางหมอปวงหนองสาหร่ายหนองสิมหนองสีดาหนองสูงเหนือหนองสูงใต้หนองหญ้าขาวังดินหนองหญ้\
าลาดทิพรสำราญใต้หนองหญ้าไทรหนองหนาม่วงหักหนองหมากฝ้ายหนองหมีหนองหมื่นถ่านหนองหม้อหนองหลักแก้วังชะพลู\
หนองหลุมดินหนองหล่มหนองหว้าหนองหอยหนองหัวคูสะคามะนังยงหนองหัวช้างคลานดอกไม้ตกหนองหัวฟานหนองหัววัวังด\
าลำห้วยหลัวังมหากรุงชิงโคคลานหนองหัวแรตาดข่าหนองหัวโพธิ์รังนกหนองหารหนองห้างสูงหนองอิรุณหนองอิเฒ่าหน\
องอีบุตรหนองอียอหนองอึ่งหนองอ้มหนองอ้อหนองฮะหนองฮางหนองเขียดหนองเข็งหนองเชียงทูนหนองเดิ่นหนองเต็งหนอ\
งเต่าหนองเทพราช่องไม้แก้วัดราชบพิธำมรงค์หนองเทาใหญ่หนองเป็ดหนองเพรางายหนองเมธีหนองเมืองเล็นหนองเม็กห\
นองเยืองหนองเลิงแฝกหนองเสม็ดเหนือหนองเสาเล้าหนองเสือช้างข้ามะขามล้มหนองเหล็กหนองเหล่าโพนค้อทองหนองเห\
ียงหนองเอี่ยนหนองแก้วังซ้ายหนองแขนอนหลวงเหนือหนองแคนน้อยหนองแจงหนองแจ้งใหญ่หนองแดงป่าคำโคกสูงหนองแปน\
หนองแฝกหนองแม่นาเรืองหนองแม่แตงหนองแม่ไก่เขี่ยหนองแรดหนองแรตาดกลอยหนองแวงควงหนองแวงนางเบ้านใหม่หนองไ\
ทรม้าหนองแวงโสกพระสิงห์หนองแวงใต้หนองแสงใหญ่หนองแหน้าโคกแสมสารหนองแหย่งหนองโกหนองโนนโพธิ์กระสังข์หนอ\
งโบสถ์หนองโพธิ์วงศ์หนองโพนงามหนองโพรงจระเข้หินโคนหนองโรงหนองโสนลอยหนองโอ่งหนองไขว่หนองไข่นกหนองไข่น้\
ำโจ้หนองไผ่ล้อมหนองไผ่แก้วังชัยหนองไม้กองแขกุรุคุ้มเก่างิ้วหนองไม้งามหนองไม้ซุงหนองไม้แก่นหนองไม้แดง\
ประคำโตนดด้วนหนองไม้ไผ่รอบ้านเลนหนองไร่เก่าหน้าถ้ำเจริญราษฎร์หน้าประดู่หน้าพระธาตุผาแดงลานข่อยหน้าพร\
ะลานหน้าสตนหน้าเขาไพรนกยูงหน้าเมืองเพียหลักชัยหลักช้างขวาเล่ย์หลักด่านเกวียนหักหลักฟ้าหลักสองชั้นหลั\
กสามแยกหลักหกหลักเขตาชีวึกุดหว้านคำอาฮวน้ำดิบ้านแลงหลักเมืองเตาปูนหลักเหลี่ยมหลุบคาหลุบเลาหลุมข้าวเม\
่าหอกลองหันตราหันตะเภาหันทรายหันนางามหัวขวางหัวข่อยหัวงัวังจิกหัวง้มหัวดงบังหัวดอนใหญ่หัวถนนเพชรบุรี\
หัวทะเลำพยางนอนหัวทุ่งแสงทองหัวปลวกหัวป่าไก่เส่าหัวฝายกวางหัวรอหัวลำใหม่หัวสะพานไม้แก่นหัวสำโรงพลันห\
ัวหนองไฮหัวหมากหัวหวายหัวหว้าหัวเขาไชยราช่อผกาเกาะใหญ่หัวเดียดหัวเตยหัวเมืองเดช่องแคบ้านโสกปลาดุกหัว\
เรือหัวเวียงทองหัวโทนหางน้ำสาครหาดกรวดหาดขามหาดคัมภีร์หาดคำหยาดูกอึ่งหาดงิ้วังจั่นหาดทนงหาดทรายขาวัง\
งิ้วใต้หาดทรายรีหาดท่าเสาธงหินตั้งหาดนางแก้วังคีรีราษฎร์พัฒนาเหลืองหาดพันไกระเสาะหาดยางสักกระโพหลุ่ม\
สุ่มหาดยายร้าหาดล้าหาดสองแควอ้อมใหญ่หาดสูงหาดส้มแป้นหาดอาษาหินกองนางแลุมปุ๊กหินดาดหิรัญรูจีหูทำนบ้าน\
เสี้ยวังหามแหลมสักห่อหมกแถวังชะโอนห้วงน้ำขาวังกะพี้ห้วยกรดพัฒนาเมืองเพชริมใต้ห้วยกระทิงห้วยกะปิล๊อกก\
แก้วบูรพาห้วยขมิ้นห้วยขะยุงห้วยขุนรามห้วยข่าห้วยข้องห้วยข้าวก่ำห้วยคันแหลนห้วยงูห้วยจรเข้บัวสลีห้วยจ\
ันทร์ห้วยชมภูห่านห้วยชันห้วยซ้อห้วยด้วนห้วยตามอญห้วยตึ๊กชูกั้งห้วยต้อนห้วยถั่วเหนือห้วยถั่วใต้ห้วยทั\
บมอญห้วยท่าช้างห้วยนางัวังโรงใหญ่ห้วยน้ำขาวังกะทะนงห้วยน้ำหอมศีลำพะยางท่าแจ้งห้วยบงห้วยบ่อซืนห้วยปริ\
กห้วยปูลิงห้วยป่าหวายห้วยผาเสวยห้วยฝ้ายพัฒนาเตยห้วยพระรักษ์ห้วยพลูห้วยพิชัยห้วยพุกร่างห้วยมุ่นห้วยม่\
วงน้อยห้วยม้าห้วยยั้งห้วยยางขามห้วยยางโทนห้วยยาบีห้วยยายจิ๋วังกวางห้วยยูงห้วยรอบเมืองแคนห้วยราชาเทวะ\
ห้วยร่วมจิตานิมห้วยลานห้วยลึกห้วยสะแก่งเลิงจานห้วยสักห้วยสัตว์ใหญ่ห้วยสามพาดห้วยสำราญห้วยสีเสียดห้วย\
ส้มห้วยหมอนทองห้วยหม้ายห้วยหอมห้วยหินลาดตะเคียนทองห้วยห้อมห้วยอ้อห้วยเกตุห้วยเกิ้งห้วยเขนวน้ำสวยห้วย\
เขย่งห้วยเตยห้วยเฮี้ยห้วยแก้งแก่งศรีภูมิห้วยแคนห้วยแม่เพรียงห้วยแย้ห้วยแร้งห้วยแห้งห้วยแอ่งห้วยโก๋นเ\
กตรีณรงค์เกรียงไกระเทียมืดกาลอ่าวลึกเหนือเกะรอเกาะกลางเกาะขนุนเกาะขวางเกาะขันธ์เกาะช้างใต้เกาะตะเภาเ\
กาะตาลีอายร์เกาะตาเลี้ยงเกาะทวดเกาะนางคำสร้างเที่ยงแท้ายหาดเล็กเกาะปันหยี่สารำพันลานเกาะพยามเกาะพระท\
องเกาะพลับพลาไชยมนตรีเกาะมะนาวังกรดเกาะยอเกาะยาวน้อยเกาะยาวใหญ่เกาะรังเกาะรากเสียดเกาะลอยเกาะลันตาน้\
อยเกาะลันตาใหญ่เกาะลิบงเกาะศรีบอยาเกาะศาลพระประโทนเกาะสะท้อนเกาะสะบ้านใหม่สุขเกษมเกาะสาหร่ายเกาะสำโร\
งปราสาททองเกาะสุกระเดียน้ำแพร่อนเกาะหมากเกาะหวายเกาะเกร็ดเกาะเกิดเกาะเต่าเกาะเทโพไร่หวานเกาะเปริดเกี\
ยร์เขวาทุ่งแล้งเขวาใหญ่เขากระปุกเขากวางทองเขากอบ้านเสียวังอิทกเขากะลาเสื่องข้าวงามะเริงรางสาลี่เขาขล\
ุงเขาขี้ฝอยเขาครามเขาคอกเขาคันทรงเขาคีริสีพยางคำเตยเขาค่ายเขาจ้าวเขาชนกันตังใต้นมะพร้าวัดประดู่เขาชะ\
งุ้มเขาชายธงเขาซกเขาดินพัฒนาเชิงคีรีวงเขาดินเหนือเขาตอกเขาตูมเขาต่อเขาถ่านเขาทรายเขาทะลุโบะยิไร่รถ้ำ\
รงค์เขาท่าพระบุ่งเลิศาลายางช้ายเขานิพันธ์เขาน้อยเขาบางแกรกเขาบายศรีสองรักเขาปูนเขาปู่เขาพระงามเขาพระ\
ทองเขาพระนอนเขาพระบาทวังตวงเขาพังไกระออมฤตาจงเขามีเกียรติเขาย่านรีเขารวกเขารูปช้างเขาล้านเขาวงกตาขัน\
าหนาด่านแม่ละเมาบไผ่วงเขาวัวเขาวิเศษเขาสมอคอนกามะลวนเขาสามยอดเขาสามสิบหาบ้านเสด็จันทิมาบไพ่อมิ่งเขาห\
ัวควายเขาหินซ้อนเขาเขนมจีนนอกุดใส้จ่อ่าวลึกน้อยเขาเจียกเขาเจ็ดลูกเขาเพิ่มเขาแก้วศรีสมบูรณ์เขาแดงน้อย\
เขาแร้งเขาแหลมใหญ่เขาโจดเขื่องคำพี้เขื่อนบางลางเขื่อนผากเข็กน้อยเคร็งเจดีย์คำพอุงเจดีย์ชัยเจียดเจ้าป\
ลุกเจ๊ะบิลังเจ๊ะเหล่าแดงตะขบ้านโพนเมืองน้อยเฉนียงเชิงกลัดเชิงดอยแก้วัดยมเชิงทะเลำปาวังมะนาวังพญาขันเ\
ชิงเนินหอมเชิงแสลงโทนเชียงกลมเชียงงาเชียงทองเชียงบานเชียงพิณเชียงรากน้อยเชียงรากใหญ่เชียงสือเชียงหวา\
งเชียงเครือเชียงเคี่ยนเชียงเงินเชียงเพ็งเซิมเดิดเด่นราษฎร์เด่นเหล็กเด่นใหญ่เตราะบอนเถินบุรีเทพกระษัต\
รีเทพคีรีเทพนครป่าหมากเขียบ้านเหนือเทพนิมิตาก้องเทพมงคลองแม่ลายเทวราช่องแมวัดละมุดเทอดไทยเนินกว้าวเน\
ินกุ่มเนินขี้เหล็กเนินฆ้อเนินงามเนินทรายเนินปอเนินพระปรางค์เนินมะกอกเหนือเนินยางสว่างเนินศาลาลอยเนิน\
สว่างเบญจขรเบิดเปร็งเปียนเป๊าะเพนียดเพหลาเพี้ยรามเมืองการุ้งเมืองก๋ายเมืองคงเมืองคองเมืองงายเมืองทอง\
เมืองที่วังไม้ขอนแตกพรมเทพเสด็จันทบเพชรชมภูหอคำหว้าทองเมืองทุ่งแต้เมืองนะเมืองนาท่อมเมืองบัวเมืองบาง\
ขลังเมืองบางยมเมืองปราสาททนงเมืองปอนเมืองปักเมืองฝางเมืองฝ้ายเมืองพลับพลาเมืองพะไลำปางหลวงเมืองมายเม\
ืองยาวเมืองลีงเมืองศรีไค้นุ่นเมืองสวรรคโลกเมืองหงส์เมืองหมีเย้ยปราสาท้องเนียนาป่าแซงเรณูใต้เวินพระบา\
ทนาสิงห์เวียงกาหลงเวียงคอยเวียงคำพราน้ำตกาญจนาไหมเวียงคุกเวียงตาลานาหนองทุ่มเสมาใหญ่เสม็จันทนิมิตรภา\
พ่วงพรมคริมกกโพธิ์ไทรงามเสริมกลางเสริมขวาเสวียดเสอเพลอเสาชิงช้าเหมาะเหมืองง่าเหมืองจี้เหมืองหม้อเหมื\
องแก้วเหมืองใหม่เหล่ากลางเหล่ากวางเหล่ากอหกเหล่างามเหล่าดอกไม้ยาเหล่าต่างคำผงเหล่าทองเหล่าน้อยเหล่าบ\
กเหล่าบัวบานเหล่าปอแดงตะงาวัดยางงามเหล่าพรวนเหล่าพัฒนาเจริญธรรมศาลาใหม่เหล่ายาวเหล่าสร้างถ่อน้อยเหล่\
าหมีเหล่าหลวงเหล่าอ้อยเอกราช่องเม็กดำเอือดใหญ่แกใหญ่แก่งดินสอแก่งผักกูดแจนแลนแจนแวนแจระแม่ไร่สีสุกแช\
ะแล้แชแลำปลาทิวังมะปรางเหนือแช่ช้างแซร์ออนใต้แพดแพรกศรีราชากโดน้ำขุมแม่กรณ์แม่กระบาลำนางรองเมืองแปงแ\
ม่ลอบ้านแดงสิงห์แม่กระบุงแม่กัวะแม่กาษาแม่กิ๊แม่กุศกร่ำแม่ก๊าแม่ขรีแม่ขะนิงแม่ข้าวต้มแม่คงแม่คะตวนแม\
่คำมีแม่คือเวียงเหนือแม่งอนแม่จะเราแม่จั๊วะแม่ดงดำแม่ดาวโตนแม่ตาวังไม้แดงมอนิคมกระเสียวังโตนดแม่ตีบ้\
านเวียงยองแม่ตืนแม่ตื่นแม่ต้านแม่ต๋ำแม่ถอดแม่ทรายแม่ทอมแม่ทะลบ้านเล่าแม่ท้อแท้ายเกาะโพธิ์ประสาทสิทธิ\
์แม่นะแม่นางขาวแม่นาจรแม่นาจางเหนือุ่มจานแม่นาวางแม่นาเติงแม่น้ำคู้ยายหมีแม่ปะโคกเริงรมย์แม่ปั๋งแม่ป\
านแม่ปืมแม่ปุโรงหีบ้านเลือกระบี่ใหญ่ลาวแม่ปูคาแม่ป้ากแม่พุงแม่พูลำต้อยติ่งแม่มอกแม่ยมแม่ยวมน้อยแม่ยา\
งตาลชุมช้างเผือกุดหมากไฟากห้วยไผ่พระธาตุขิงแกงแม่ยางร้องแม่ยางฮ่อแม่ยาวแม่ระการะเกด่านชุมพลกรังแม่รำ\
พึงแม่ลอยแม่ละมุ้งแม่ลาดชิดงกลางแดด่านศรีสุขสำราญราษฎร์แม่ลาหลวงแม่วะหลวงแม่วินแม่ศึกแม่สลองนอกแม่สล\
องในควนโสกนกเต็นแม่สลิดลำเพียกแม่สวดแม่สองคลองไก่เถื่อน้ำทูนาถ่อนนาลับ้านโขดอนคาละแมะเร็ตาสังเม็กแม่\
สอยแม่สันโค้งยางรากแม่สาครแม่สาบันนังสาเรงแม่สามแลบ้านเลื่อมแม่สาวร้องไห้วยใหญ่แม่สำโรงตาเจ็นแม่สินเ\
จริญแม่สุกแม่สูนแม่หลองแม่หละอุ่นเหนือแม่หล่ายงาวังชมภูเงินแม่หวาดแม่หอพระบรมมหาราชวังไก่เถื่อนแม่อิ\
งแม่อุสุโสะเอะแม่อูคอโคราช่องสาริกาเยาะมาตีแม่อ้อแม่ฮี้แม่ฮ้อยเงินแม่เกิ๋งแม่เงาแม่เงินแม่เจดีย์ใหม่\
แม่เจ้าอยู่หัวไผ่มันแม่เปางมะค่าแม่เย็นแม่เล่ย์แม่เหาะแม่เหียะแม่แดดแม่แฝกใหม่แม่แรงแม่แรมแม่แวนแม่โ\
ถ้ำลอดอนหวายแม่โป่งผาเลือดอนกอกุดยาลวน้ำหมานาตะกรุศิริราช่อแฮแม่ใสีบัวทองแสนชาติแสนตุ้งแสนพันนาแพงพว\
ยแสมดำแสลงพันธ์แหลมกลัดแหลมตะลุมพุกแหลมทรายแหลมบัวแหลมประดู่แหลมผักเบี้ยแหลมฟ้าผ่านศึกแหลมรังแหลมสนโ\
ขมงโคกกกม่วงนาแต้โคกกรวดโคกกระชายนาโส่โคกกระเบื้องนอกเมืองโดนโคกกลอยโคกกลางโคกกว้างโคกกะเทียมโคกกุงโ\
คกก่งโคกก่องโคกขมิ้นโคกขามโคกขี้หนอนโคกครามโคกคอนโคกงามโคกจานโคกชะงายโคกชำแระแว้งโคกช้างโคกตะบองอโคก\
ตะเคียนโคกตาลำตาเสาหินตกโคกตูมโคกทรายโคกนาโกโคกปรงโคกปี่ฆ้องโคกพระเจดีย์หลวงโคกพุทราโคกภูวงโคกมนโคกม\
ะขามหลวงโคกมะม่วงตึ๊ดงครั่งน้อยโคกมั่งงอยโคกม่วงชุมโคกม้าโคกยางลาวังวนโคกย่างโคกลำพานโคกล่ามโคกว่านโ\
คกศิลาทิพย์โคกสง่าบ้านไทรขึงโคกสนวนโคกสมบูรณ์โคกสลุงโคกสลุดโคกสว่างโคกสะตอนโคกสะบ้านใหม่สามัคคีพัฒนา\
เลิงใต้โคกสะอาดโคกสักโคกสารโคกสำราญโคกสีทองหลางโคกหม้อโคกหล่อโคกหล่ามโคกหารโคกหินแฮ่โคกเครือโคกเคียน\
โคกเดื่อโคกเพชรพัฒนาเคียนาทะนุงโคกเพลาะโชคนาสามเสนในวงเหนือโชคเหนือโนนกลางโนนกอกโนนกาหลงโนนกาเล็นโนน\
กุงโนนก่อโนนขมิ้นโนนขวางโนนข่าโนนคอมโนนค่าโนนค้อโนนฆ้องโนนจานโนนชัยศรีษะเกษโนนตาลำตะเคียนโนนตาเถรโนน\
ตูมโนนทรายโนนทองหลางโนนทองอินทร์โนนทันโนนท่อนโนนธาตุโนนนาจานโนนน้ำเกลี้ยงโนนบุรีโนนประดู่โนนปอแดงชนิ\
คมลำนารายณ์โนนปูนโนนป่าซางโนนผึ้งโนนพลวงโนนพะยอมโนนภิบาลำคอหงษ์โนนม่วงค่อมโนนยอโนนยางม่วงลายโนนรังโน\
นราษีโนนศิลาเลิงโนนสง่าโนนสมบูรณ์โนนสวรรค์โนนสวางโนนสว่างโนนสำราญโนนหนามแท่งโนนหมากมุ่นโนนหมากเค็งโน\
นหวายโนนหอมโนนหันสังโนนห้อมโนนอุดมโนนเจริญโนนเต็งโนนเปือยโนนเพ็กใหญ่โนนเพ็ดโนนเมืองพัฒนาเขลียงโนนเหล\
็กโนนแหลมทองโป่งงามโผงเผงโพกรวมไทยพัฒนาแขมโพชนไก่โพตลาดแก้วโพธิไพศาลเจ้าโรงทองโพนข่าโพนครกโพนจานโพนท\
ันโพนบกโพนยางน้ำกลัดใต้โพนสว่างโพนสายลำโพงโพนสูงโพนางดำตกโพนางดำออกโพนเขวาไร่ส้มโพประจักษ์โพพระธาตุบ\
ังพวนโพสะเมิงใต้โพสังโฆษิตากแดดอนอะรางหวายโพสาวหาญโพหักโพแตงโมคลานโมถ่ายโมโกรกแก้วโยธะกายูคละแอโสกก่\
ามโหราโอโลำคลองไทรโสภาไคสีแก้วังท่าดีไตรตรึงษ์ไผ่กองดินไผ่ขวางไผ่ขอดอนโองไผ่จำศิลาดานไผ่ชะเลือดไผ่ดำ\
พัฒนาเกาะแต้วไม้กลอนโด่านสวีไม้ขาวไม้ดัดไม้ตราไม้ฝาดไร่ขิงไร่ขีไร่น้อยไร่พัฒนาเกลือรัญคามวารีไร่มะขา\
มหย่งไสหมากไสหร้าไสไทยจ.ป.ร.แป-ระ  ");

pub(in crate::data) static NAMES: [Name; 5197] = [
    name(20150, 15, 29461, 8), // 999: กกกุง, Kok Kung
    name(29885, 15, 30997, 6), // 1000: กกดู่, Kok Du
    name(29781, 15, 10744, 7), // 1001: กกตูม, Kok Tum
    name(29687, 15, 13794, 9), // 1002: กกทอง, Kok Thong
    name(29530, 24, 30312, 11), // 1003: กกปลาซิว, Kok Pla Sio
    name(29301, 21, 15393, 10), // 1004: กกสะทอน, Kok Sathon
    name(36884, 33, 45428, 16), // 1005: กกแก้วบูรพา, Kok Kaeo Burapha
    name(19973, 15, 41375, 9), // 1006: กกแดง, Kok Daeng
    name(33932, 15, 17275, 8), // 1007: กกแรต, Kok Raet
    name(29017, 12, 30993, 6), // 1008: กกโก, Kok Ko
    name(39997, 21, 23211, 7), // 1009: กกโพธิ์, Kok Pho
    name(0, 6, 3010, 4), // 1010: กง, Kong
    name(16630, 12, 34935, 8), // 1011: กงรถ, Kong Rot
    name(30, 21, 2349, 5), // 1012: กบินทร์, Kabin
    name(32369, 15, 20998, 8), // 1013: กบเจา, Kop Chao
    name(41, 12, 2402, 6), // 1014: กมลา, Kamala
    name(28987, 33, 24960, 11), // 1015: กรอกสมบูรณ์, Krok Sombun
    name(28918, 18, 4806, 7), // 1016: กระจัน, Krachan
    name(28883, 18, 23023, 7), // 1017: กระจาย, Krachai
    name(28693, 18, 24863, 7), // 1018: กระจิว, Krachio
    name(28670, 18, 21625, 7), // 1019: กระชอน, Krachon
    name(28343, 24, 14749, 11), // 1020: กระดังงา, Kradang-nga
    name(28188, 18, 28090, 6), // 1021: กระตีบ, Kratip
    name(28165, 30, 10795, 11), // 1022: กระทุ่มราย, Krathum Rai
    name(32399, 30, 24916, 11), // 1023: กระทุ่มล้ม, Krathum Lom
    name(25921, 33, 32806, 13), // 1024: กระทุ่มแพ้ว, Krathum Phaeo
    name(17435, 30, 24845, 9), // 1025: กระบี่น้อย, Krabi Noi
    name(40912, 30, 24854, 9), // 1026: กระบี่ใหญ่, Krabi Yai
    name(27733, 18, 24927, 5), // 1027: กระหวะ, Krawa
    name(27259, 21, 24927, 6), // 1028: กระหวัน, Krawan
    name(26974, 18, 24877, 6), // 1029: กระหาด, Krahat
    name(38620, 18, 24839, 6), // 1030: กระออม, Kra-om
    name(38102, 24, 24870, 7), // 1031: กระเดียน, Kradian
    name(37702, 24, 24901, 8), // 1032: กระเทียม, Krathiam
    name(30032, 27, 17287, 9), // 1033: กระเบื้อง, Krabueang
    name(41927, 36, 23005, 13), // 1034: กระเบื้องนอก, Krabueang Nok
    name(30032, 39, 17287, 13), // 1035: กระเบื้องใหญ่, Krabueang Yai
    name(36660, 21, 13233, 5), // 1036: กระเสาะ, Kraso
    name(40665, 24, 30689, 7), // 1037: กระเสียว, Krasiao
    name(21660, 18, 10773, 7), // 1038: กระแจะ, Krachae
    name(2053, 18, 10773, 9), // 1039: กระแชง, Krachaeng
    name(28798, 21, 35607, 10), // 1040: กระแสบน, Krasae Bon
    name(32450, 15, 32785, 5), // 1041: กระโด, Krado
    name(1374, 18, 24909, 7), // 1042: กระโทก, Krathok
    name(36676, 15, 11255, 6), // 1043: กระโพ, Krapho
    name(16613, 18, 13233, 6), // 1044: กระโสบ, Krasop
    name(24715, 18, 24895, 6), // 1045: กระโสม, Krasom
    name(31521, 24, 24887, 8), // 1046: กรับใหญ่, Krap Yai
    name(35002, 21, 24971, 11), // 1047: กรุงชิง, Krung Ching
    name(25521, 24, 14763, 9), // 1048: กรุงหยัน, Krung Yan
    name(8036, 12, 13270, 4), // 1049: กรูด, Krut
    name(40537, 12, 24883, 4), // 1050: กร่ำ, Kram
    name(26921, 15, 24943, 8), // 1051: กฤษณา, Kritsana
    name(43502, 18, 21768, 6), // 1052: กลอนโด, Klondo
    name(28388, 24, 16412, 10), // 1053: กลัดหลวง, Klat Luang
    name(26708, 18, 20250, 8), // 1054: กลันทา, Kalantha
    name(863, 12, 1737, 5), // 1055: กลาง, Klang
    name(32494, 18, 32634, 10), // 1056: กลางดง, Klang Dong
    name(18566, 27, 18090, 10), // 1057: กลางหมื่น, Klang Muen
    name(29914, 27, 17235, 11), // 1058: กลางเวียง, Klang Wiang
    name(41114, 21, 22943, 10), // 1059: กลางแดด, Klang Daet
    name(15833, 24, 10698, 9), // 1060: กลางใหญ่, Klang Yai
    name(2531, 12, 24430, 4), // 1061: กลาย, Klai
    name(31329, 30, 31525, 11), // 1062: กล้วยกว้าง, Kluai Kwang
    name(18742, 24, 10719, 10), // 1063: กล้วยแพะ, Kluai Phae
    name(26012, 18, 27207, 8), // 1064: กวนวัน, Kuan Wan
    name(14104, 21, 10832, 10), // 1065: กวางโจน, Kwang Chon
    name(30694, 21, 33167, 8), // 1066: กองก๋อย, Kong Koi
    name(34285, 21, 40175, 10), // 1067: กองควาย, Kong Khwai
    name(24460, 18, 26626, 8), // 1068: กองดิน, Kong Din
    name(29222, 18, 10755, 9), // 1069: กองทูล, Kong Thun
    name(36748, 18, 32706, 9), // 1070: กองนาง, Kong Nang
    name(35824, 18, 43249, 10), // 1071: กองแขก, Kong Khaek
    name(22652, 18, 22986, 9), // 1072: กองโพน, Kong Phon
    name(33210, 30, 37125, 10), // 1073: กอตอตือร๊ะ, Koto Tuera
    name(16670, 12, 20200, 5), // 1074: กอลำ, Kolam
    name(25759, 18, 20225, 8), // 1075: กะดุนง, Kadunong
    name(25595, 18, 41191, 6), // 1076: กะทุ่ม, Kathum
    name(25391, 15, 32020, 6), // 1077: กะทูน, Kathun
    name(24892, 27, 20205, 9), // 1078: กะบกเตี้ย, Kabok Tia
    name(24701, 15, 20358, 6), // 1079: กะปาง, Kapang
    name(24375, 15, 20292, 6), // 1080: กะมัง, Kamang
    name(24350, 18, 20298, 6), // 1081: กะมิยอ, Kamiyo
    name(24285, 12, 20376, 5), // 1082: กะรน, Karon
    name(24065, 18, 20381, 6), // 1083: กะรุบี, Karubi
    name(38251, 18, 20862, 6), // 1084: กะลาเส, Kalase
    name(23528, 18, 20272, 6), // 1085: กะลุวอ, Kaluwo
    name(23528, 33, 20272, 11), // 1086: กะลุวอเหนือ, Kaluwo Nuea
    name(23455, 15, 20376, 4), // 1087: กะหรอ, Karo
    name(23224, 15, 20240, 5), // 1088: กะฮาด, Kahat
    name(23091, 15, 20214, 6), // 1089: กะเฉด, Kachet
    name(22913, 15, 20364, 5), // 1090: กะเปา, Kapao
    name(22727, 21, 19188, 6), // 1091: กะเปียด, Kapiat
    name(22600, 15, 20220, 5), // 1092: กะแดะ, Kadae
    name(22498, 15, 20245, 5), // 1093: กะไหล, Kalai
    name(22232, 18, 28956, 8), // 1094: กังแอน, Kang Aen
    name(26358, 15, 20352, 6), // 1095: กันจุ, Kanchu
    name(15644, 33, 20749, 13), // 1096: กันตวจระมวล, Kantuatramuan
    name(38356, 27, 39613, 11), // 1097: กันตังใต้, Kantang Tai
    name(32335, 21, 36442, 8), // 1098: กันทรอม, Kanthrom
    name(39926, 18, 2411, 8), // 1099: กาญจนา, Kanchana
    name(32525, 15, 10504, 6), // 1100: กาตอง, Katong
    name(18850, 15, 20191, 6), // 1101: กาบิน, Ka Bin
    name(43372, 21, 39228, 9), // 1102: กายูคละ, Kayu Khla
    name(33111, 30, 20415, 9), // 1103: กายูบอเกาะ, Kayu Boko
    name(41062, 21, 20369, 7), // 1104: การะเกด, Karaket
    name(37712, 12, 2894, 4), // 1105: กาลอ, Kalo
    name(15705, 18, 20258, 6), // 1106: กาลิซา, Kalisa
    name(18150, 21, 20264, 8), // 1107: กาลูปัง, Kalupang
    name(15060, 12, 20402, 4), // 1108: กาวะ, Kawa
    name(2262, 15, 2894, 6), // 1109: กาหลง, Kalong
    name(36430, 18, 20197, 5), // 1110: กาเกาะ, Ka Ko
    name(41519, 30, 20406, 9), // 1111: กาเยาะมาตี, Kayo Mati
    name(23773, 15, 20335, 7), // 1112: กำปัง, Kampang
    name(14418, 15, 19254, 8), // 1113: กำพวน, Kamphuan
    name(13912, 15, 22901, 6), // 1114: กำพี้, Kamphi
    name(3602, 33, 20317, 18), // 1115: กำเนิดนพคุณ, Kamnoet Nopphakhun
    name(5889, 15, 4755, 9), // 1116: กำแพง, Kamphaeng
    name(29552, 24, 22425, 13), // 1117: กำแพงดิน, Kamphaeng Din
    name(19668, 24, 30327, 13), // 1118: กำแพงเซา, Kamphaeng Sao
    name(31461, 15, 20310, 7), // 1119: กำแมด, Kammaet
    name(29481, 15, 20304, 6), // 1120: กำโลน, Kamlon
    name(22013, 24, 25067, 10), // 1121: กื้ดช้าง, Kuet Chang
    name(9290, 9, 6558, 4), // 1122: กุง, Kung
    name(20152, 21, 13279, 8), // 1123: กุงเก่า, Kung Kao
    name(21979, 12, 25063, 4), // 1124: กุฎี, Kudi
    name(21861, 21, 25413, 9), // 1125: กุฎโง้ง, Kut Ngong
    name(21812, 24, 25337, 9), // 1126: กุดกว้าง, Kut Kwang
    name(21712, 18, 25329, 8), // 1127: กุดกุง, Kut Kung
    name(20899, 30, 25310, 13), // 1128: กุดขอนแก่น, Kut Khon Kaen
    name(20452, 24, 25286, 12), // 1129: กุดขาคีม, Kut Kha Khim
    name(20240, 21, 7758, 8), // 1130: กุดค้าว, Kut Khao
    name(19174, 18, 25174, 8), // 1131: กุดจอก, Kut Chok
    name(18986, 18, 25149, 8), // 1132: กุดจิก, Kut Chik
    name(34181, 18, 25166, 8), // 1133: กุดฉิม, Kut Chim
    name(18356, 21, 25187, 11), // 1134: กุดชมภู, Kut Chomphu
    name(18301, 27, 25198, 14), // 1135: กุดชุมแสง, Kut Chum Saeng
    name(18272, 27, 25222, 11), // 1136: กุดดินจี่, Kut Din Chi
    name(24167, 18, 25251, 6), // 1137: กุดดู่, Kut Du
    name(18091, 27, 25639, 11), // 1138: กุดตาเพชร, Kut Ta Phet
    name(18067, 21, 25670, 7), // 1139: กุดตุ้ม, Kut Tum
    name(25423, 21, 25650, 8), // 1140: กุดธาตุ, Kut That
    name(16454, 30, 25429, 12), // 1141: กุดนกเปล้า, Kut Nok Plao
    name(17974, 21, 25422, 7), // 1142: กุดน้อย, Kut Noi
    name(17954, 24, 25395, 11), // 1143: กุดน้ำใส, Kut Nam Sai
    name(17941, 15, 25104, 8), // 1144: กุดบง, Kut Bong
    name(23101, 27, 25541, 11), // 1145: กุดประทาย, Kut Prathai
    name(14255, 30, 25503, 12), // 1146: กุดปลาค้าว, Kut Pla Khao
    name(17158, 27, 25487, 11), // 1147: กุดปลาดุก, Kut Pla Duk
    name(1885, 21, 25527, 8), // 1148: กุดป่อง, Kut Pong
    name(17872, 21, 25477, 10), // 1149: กุดผึ้ง, Kut Phueng
    name(26346, 24, 25467, 10), // 1150: กุดพิมาน, Kut Phiman
    name(21142, 15, 40064, 7), // 1151: กุดยม, Kut Yom
    name(41716, 24, 25684, 11), // 1152: กุดยาลวน, Kut Ya Luan
    name(19947, 18, 25346, 7), // 1153: กุดลาด, Kut Lat
    name(18331, 18, 25573, 6), // 1154: กุดสระ, Kut Sa
    name(22025, 30, 25607, 11), // 1155: กุดสะเทียน, Kut Sathian
    name(18944, 42, 25618, 16), // 1156: กุดสิมคุ้มใหม่, Kut Sim Khum Mai
    name(41001, 27, 25370, 11), // 1157: กุดหมากไฟ, Kut Mak Fai
    name(16843, 21, 25677, 7), // 1158: กุดหวาย, Kut Wai
    name(36111, 21, 25677, 6), // 1159: กุดหว้า, Kut Wa
    name(1379, 21, 7758, 8), // 1160: กุดเค้า, Kut Khao
    name(20074, 33, 25123, 13), // 1161: กุดเชียงหมี, Kut Chiang Mi
    name(16913, 30, 25441, 13), // 1162: กุดเพียขอม, Kut Phia Khom
    name(18427, 33, 25381, 14), // 1163: กุดเมืองฮาม, Kut Mueang Ham
    name(16529, 21, 25552, 8), // 1164: กุดเรือ, Kut Ruea
    name(16529, 27, 25552, 13), // 1165: กุดเรือคำ, Kut Ruea Kham
    name(26612, 21, 25364, 6), // 1166: กุดเลาะ, Kut Lo
    name(16282, 21, 25598, 9), // 1167: กุดเสลา, Kut Salao
    name(16247, 18, 25298, 8), // 1168: กุดแข้, Kut Khae
    name(15863, 18, 25267, 7), // 1169: กุดแห่, Kut Hae
    name(15455, 18, 25237, 7), // 1170: กุดโดน, Kut Don
    name(15304, 24, 25116, 7), // 1171: กุดโบสถ์, Kut Bot
    name(38814, 27, 25573, 11), // 1172: กุดใส้จ่อ, Kut Sai Cho
    name(14169, 15, 25274, 7), // 1173: กุดไห, Kut Hai
    name(17166, 21, 26302, 7), // 1174: กุตาไก้, Kutakai
    name(19179, 24, 25084, 8), // 1175: กุยเหนือ, Kui Nuea
    name(35829, 18, 25097, 7), // 1176: กุรุคุ, Kurukhu
    name(40534, 15, 36040, 8), // 1177: กุศกร, Kutsakon
    name(115, 18, 25092, 5), // 1178: กุแหระ, Kurae
    name(14163, 21, 10821, 7), // 1179: กุ่มหัก, Kum Hak
    name(10492, 9, 1440, 2), // 1180: กู่, Ku
    name(34245, 30, 25021, 10), // 1181: กู่กาสิงห์, Ku Ka Sing
    name(29028, 18, 25006, 7), // 1182: กู่จาน, Ku Chan
    name(23778, 18, 25055, 8), // 1183: กู่ทอง, Ku Thong
    name(29117, 27, 25042, 13), // 1184: กู่สวนแตง, Ku Suan Taeng
    name(26083, 36, 25031, 11), // 1185: กู่สันตรัตน์, Ku Santarat
    name(18808, 18, 24446, 4), // 1186: ก่อเอ้, Ko E
    name(16957, 9, 2930, 2), // 1187: ก้อ, Ko
    name(20115, 24, 19365, 8), // 1188: ก้อนแก้ว, Kon Kaeo
    name(17171, 30, 20342, 10), // 1189: ก้านเหลือง, Kan Lueang
    name(24241, 18, 20283, 6), // 1190: ก้ามปู, Kam Pu
    name(20551, 18, 45005, 12), // 1191: ขนงพระ, Khanong Phra
    name(37573, 12, 37429, 7), // 1192: ขนวน, Khanuan
    name(35418, 24, 41237, 12), // 1193: ขนอนหลวง, Khanon Luang
    name(17385, 21, 39992, 10), // 1194: ขนาบนาก, Khanap Nak
    name(2270, 12, 2906, 6), // 1195: ขนุน, Khanun
    name(18838, 15, 10311, 6), // 1196: ขมิ้น, Khamin
    name(13803, 12, 15750, 6), // 1197: ขยาย, Khayai
    name(17325, 27, 13105, 12), // 1198: ขวัญเมือง, Khwan Mueang
    name(32839, 12, 522, 5), // 1199: ขวาว, Khwao
    name(32839, 24, 26883, 9), // 1200: ขวาวใหญ่, Khwao Yai
    name(13821, 21, 21487, 10), // 1201: ขอนคลาน, Khon Khlan
    name(13840, 18, 18001, 9), // 1202: ขอนยูง, Khon Yung
    name(31043, 18, 26200, 8), // 1203: ขอนหาด, Khon Hat
    name(39600, 18, 27642, 9), // 1204: ขอนแตก, Khon Taek
    name(29755, 15, 19279, 7), // 1205: ขะยูง, Khayung
    name(29255, 24, 40973, 10), // 1206: ขะเนจื้อ, Khane Chue
    name(15844, 21, 20593, 10), // 1207: ขันเงิน, Khan Ngoen
    name(13846, 21, 23708, 8), // 1208: ขัวก่าย, Khua Kai
    name(13853, 18, 23725, 9), // 1209: ขัวมุง, Khua Mung
    name(13859, 24, 23734, 10), // 1210: ขัวเรียง, Khua Riang
    name(13867, 30, 39764, 11), // 1211: ขั้นไดใหญ่, Khandai Yai
    name(30249, 21, 20117, 8), // 1212: ขามป้อม, Kham Pom
    name(29197, 30, 38229, 11), // 1213: ขามสมบูรณ์, Kham Sombun
    name(20971, 21, 13580, 9), // 1214: ขามเฒ่า, Kham Thao
    name(20971, 36, 13580, 19), // 1215: ขามเฒ่าพัฒนา, Kham Thao Phatthana
    name(26636, 24, 23717, 8), // 1216: ขามเปี้ย, Kham Pia
    name(26130, 24, 18561, 10), // 1217: ขามเรียง, Kham Riang
    name(14236, 21, 25986, 8), // 1218: ขามใหญ่, Kham Yai
    name(18324, 24, 11282, 6), // 1219: ขี้เหล็ก, Khilek
    name(13877, 12, 25407, 6), // 1220: ขึ่ง, Khueng
    name(13881, 27, 24294, 13), // 1221: ขุนกระทิง, Khun Krathing
    name(13890, 15, 24268, 10), // 1222: ขุนคง, Khun Khong
    name(13895, 18, 24278, 10), // 1223: ขุนควร, Khun Khuan
    name(13917, 21, 24342, 9), // 1224: ขุนซ่อง, Khun Song
    name(13924, 30, 24357, 12), // 1225: ขุนตัดหวาย, Khun Tat Wai
    name(22663, 18, 13075, 10), // 1226: ขุนทอง, Khun Thong
    name(13934, 21, 24369, 10), // 1227: ขุนทะเล, Khun Thale
    name(13952, 21, 24322, 8), // 1228: ขุนน่าน, Khun Nan
    name(13974, 18, 24198, 9), // 1229: ขุนฝาง, Khun Fang
    name(13996, 30, 24330, 12), // 1230: ขุนพิทักษ์, Khun Phithak
    name(22695, 18, 13055, 7), // 1231: ขุนศรี, Khun Si
    name(14006, 21, 24239, 9), // 1232: ขุนแก้ว, Khun Kaeo
    name(14021, 36, 24307, 15), // 1233: ขุนแม่ลาน้อย, Khun Mae La Noi
    name(14033, 21, 24248, 10), // 1234: ขุนโขลน, Khun Khlon
    name(25675, 18, 29118, 10), // 1235: ขุมทอง, Khum Thong
    name(18549, 21, 41343, 10), // 1236: ขุมเงิน, Khum Ngoen
    name(29871, 9, 18045, 4), // 1237: ขุย, Khui
    name(30560, 15, 24193, 5), // 1238: ขุหลุ, Khulu
    name(21952, 21, 34677, 10), // 1239: ข่วงเปา, Khuang Pao
    name(14275, 21, 10581, 9), // 1240: ข่อยสูง, Khoi Sung
    name(38261, 21, 33781, 9), // 1241: ข้าวงาม, Khao Ngam
    name(12228, 24, 7762, 7), // 1242: ข้าวปุ้น, Khaopun
    name(28585, 21, 35453, 8), // 1243: ข้าวสาร, Khao San
    name(36180, 24, 19627, 8), // 1244: ข้าวเม่า, Khao Mao
    name(14053, 24, 10612, 10), // 1245: คชสิทธิ์, Khotchasit
    name(14061, 12, 1064, 7), // 1246: คณฑี, Khonthi
    name(28602, 15, 25450, 9), // 1247: คมบาง, Khom Bang
    name(10807, 9, 23513, 5), // 1248: ครน, Khron
    name(19069, 27, 44590, 13), // 1249: ครบุรีใต้, Khon Buri Tai
    name(15915, 15, 12905, 7), // 1250: ครึ่ง, Khrueng
    name(14065, 27, 21618, 15), // 1251: คลองกระจง, Khlong Krachong
    name(14074, 30, 21603, 15), // 1252: คลองกระจัง, Khlong Krachang
    name(14084, 30, 21574, 13), // 1253: คลองกระบือ, Khlong Krabue
    name(2049, 30, 21587, 16), // 1254: คลองกระแชง, Khlong Krachaeng
    name(14100, 24, 21643, 12), // 1255: คลองกวาง, Khlong Kwang
    name(14118, 24, 21552, 10), // 1256: คลองกิ่ว, Khlong Kio
    name(14159, 24, 21633, 10), // 1257: คลองกุ่ม, Khlong Kum
    name(14180, 24, 21431, 13), // 1258: คลองขนาก, Khlong Khanak
    name(14208, 24, 21444, 13), // 1259: คลองขนาน, Khlong Khanan
    name(14224, 24, 21539, 13), // 1260: คลองขวาง, Khlong Khwang
    name(14232, 21, 21418, 11), // 1261: คลองขาม, Khlong Kham
    name(14243, 21, 21516, 11), // 1262: คลองขุด, Khlong Khut
    name(14271, 24, 21469, 11), // 1263: คลองข่อย, Khlong Khoi
    name(14282, 24, 21527, 12), // 1264: คลองควาย, Khlong Khwai
    name(14290, 36, 21404, 14), // 1265: คลองคะเชนทร์, Khlong Khachen
    name(14302, 21, 21497, 11), // 1266: คลองคูณ, Khlong Khun
    name(14309, 24, 21146, 11), // 1267: คลองจั่น, Khlong Chan
    name(14339, 21, 21252, 11), // 1268: คลองจิก, Khlong Chik
    name(14354, 27, 21274, 13), // 1269: คลองจินดา, Khlong Chinda
    name(14371, 39, 21287, 19), // 1270: คลองจุกกระเฌอ, Khlong Chuk Krachoe
    name(14389, 24, 21159, 14), // 1271: คลองฉนวน, Khlong Chanuan
    name(14409, 24, 21146, 13), // 1272: คลองฉนาก, Khlong Chanak
    name(14447, 30, 21098, 13), // 1273: คลองชะอุ่น, Khlong Cha-un
    name(14462, 30, 21111, 16), // 1274: คลองชักพระ, Khlong Chak Phra
    name(14481, 30, 21233, 14), // 1275: คลองชีล้อม, Khlong Chi Lom
    name(14494, 24, 21326, 10), // 1276: คลองด่าน, Khlong Dan
    name(14512, 30, 22516, 13), // 1277: คลองตะเกรา, Khlong Takrao
    name(14526, 33, 22496, 14), // 1278: คลองตะเคียน, Khlong Takhian
    name(14550, 21, 22541, 10), // 1279: คลองตัน, Khlong Tan
    name(14550, 36, 22541, 15), // 1280: คลองตันเหนือ, Khlong Tan Nuea
    name(14570, 24, 22482, 14), // 1281: คลองตาคต, Khlong Ta Khot
    name(14590, 21, 22541, 10), // 1282: คลองตาล, Khlong Tan
    name(14615, 27, 22529, 12), // 1283: คลองตำหรุ, Khlong Tamru
    name(14624, 30, 12856, 14), // 1284: คลองต้นไทร, Khlong Ton Sai
    name(14638, 21, 22556, 13), // 1285: คลองถนน, Khlong Thanon
    name(14649, 24, 22299, 10), // 1286: คลองทราย, Khlong Sai
    name(14649, 33, 22299, 15), // 1287: คลองทรายขาว, Khlong Sai Khao
    name(14673, 39, 22581, 16), // 1288: คลองทับจันทร์, Khlong Thap Chan
    name(14690, 39, 22598, 16), // 1289: คลองท่อมเหนือ, Khlong Thom Nuea
    name(14710, 33, 22614, 15), // 1290: คลองท่อมใต้, Khlong Thom Tai
    name(14742, 36, 21959, 19), // 1291: คลองนกกระทุง, Khlong Nok Krathung
    name(14754, 48, 21836, 25), // 1292: คลองนครเนื่องเขต, Khlong Nakhon Nueang Khet
    name(14788, 18, 21836, 9), // 1293: คลองนา, Khlong Na
    name(14788, 33, 21918, 12), // 1294: คลองนารายณ์, Khlong Narai
    name(14799, 39, 21930, 19), // 1295: คลองนิยมยาตรา, Khlong Niyom Yattra
    name(14830, 24, 21949, 10), // 1296: คลองน้อย, Khlong Noi
    name(14838, 33, 21861, 15), // 1297: คลองน้ำเค็ม, Khlong Nam Khem
    name(14852, 27, 21890, 14), // 1298: คลองน้ำใส, Khlong Nam Sai
    name(14866, 30, 21876, 14), // 1299: คลองน้ำไหล, Khlong Nam Lai
    name(14881, 30, 21062, 15), // 1300: คลองบางบอน, Khlong Bang Bon
    name(14894, 33, 21081, 17), // 1301: คลองบางพราน, Khlong Bang Phran
    name(14924, 39, 21047, 14), // 1302: คลองบ้านโพธิ์, Khlong Ban Pho
    name(14941, 33, 22175, 14), // 1303: คลองประสงค์, Khlong Prasong
    name(14952, 30, 22189, 13), // 1304: คลองประเวศ, Khlong Prawet
    name(14975, 24, 22164, 11), // 1305: คลองปราบ, Khlong Prap
    name(14990, 21, 21990, 11), // 1306: คลองปาง, Khlong Pang
    name(15003, 21, 22214, 10), // 1307: คลองปูน, Khlong Pun
    name(15016, 18, 22088, 11), // 1308: คลองพน, Khlong Phon
    name(15035, 45, 22134, 20), // 1309: คลองพระยาบันลือ, Khlong Phraya Banlue
    name(15064, 33, 22106, 16), // 1310: คลองพระอุดม, Khlong Phra Udom
    name(15081, 21, 22068, 11), // 1311: คลองพลู, Khlong Phlu
    name(15094, 18, 22034, 10), // 1312: คลองพา, Khlong Pha
    name(15100, 27, 22054, 14), // 1313: คลองพิไกร, Khlong Phikrai
    name(15123, 30, 21742, 15), // 1314: คลองมหานาค, Khlong Maha Nak
    name(15135, 30, 21787, 14), // 1315: คลองมะพลับ, Khlong Maphlap
    name(15158, 33, 21698, 13), // 1316: คลองมะเดื่อ, Khlong Maduea
    name(15178, 27, 21774, 13), // 1317: คลองมานิง, Khlong Maning
    name(15187, 24, 21801, 12), // 1318: คลองม่วง, Khlong Muang
    name(15199, 18, 9442, 9), // 1319: คลองยา, Khlong Ya
    name(15199, 21, 39664, 11), // 1320: คลองยาง, Khlong Yang
    name(15226, 18, 22239, 9), // 1321: คลองรี, Khlong Ri
    name(15232, 36, 21655, 20), // 1322: คลองลานพัฒนา, Khlong Lan Phatthana
    name(15256, 18, 2725, 9), // 1323: คลองลุ, Khlong Lu
    name(15275, 21, 37090, 10), // 1324: คลองวัว, Khlong Wua
    name(15292, 21, 19987, 10), // 1325: คลองวาฬ, Khlong Wan
    name(15299, 18, 22414, 10), // 1326: คลองศก, Khlong Sok
    name(15312, 33, 22450, 13), // 1327: คลองสมบูรณ์, Khlong Sombun
    name(15323, 21, 2737, 9), // 1328: คลองสระ, Khlong Sa
    name(15323, 30, 22271, 13), // 1329: คลองสระบัว, Khlong Sa Bua
    name(26185, 21, 10561, 11), // 1330: คลองสวน, Khlong Suan
    name(26185, 30, 10561, 16), // 1331: คลองสวนพลู, Khlong Suan Phlu
    name(15348, 21, 22463, 11), // 1332: คลองสอง, Khlong Song
    name(15348, 42, 22463, 19), // 1333: คลองสองต้นนุ่น, Khlong Song Ton Nun
    name(15367, 24, 22326, 12), // 1334: คลองสะแก, Khlong Sakae
    name(2169, 21, 2737, 10), // 1335: คลองสาม, Khlong Sam
    name(15386, 39, 22361, 17), // 1336: คลองสามประเวศ, Khlong Sam Prawet
    name(15412, 21, 22391, 10), // 1337: คลองสิบ, Khlong Sip
    name(15412, 30, 22391, 15), // 1338: คลองสิบสอง, Khlong Sip Song
    name(15432, 21, 22391, 9), // 1339: คลองสี่, Khlong Si
    name(15450, 18, 21367, 10), // 1340: คลองหก, Khlong Hok
    name(15486, 27, 21978, 12), // 1341: คลองหนึ่ง, Khlong Nueng
    name(15495, 24, 22224, 11), // 1342: คลองหรัง, Khlong Rang
    name(15507, 36, 21675, 19), // 1343: คลองหลวงแพ่ง, Khlong Luang Phaeng
    name(15519, 21, 2702, 9), // 1344: คลองหลา, Khlong La
    name(15529, 21, 21353, 10), // 1345: คลองหิน, Khlong Hin
    name(15529, 30, 21353, 14), // 1346: คลองหินปูน, Khlong Hin Pun
    name(15554, 21, 2631, 9), // 1347: คลองห้า, Khlong Ha
    name(15561, 36, 43166, 22), // 1348: คลองอุดมชลจร, Khlong Udom Chonlachon
    name(15588, 36, 24253, 15), // 1349: คลองอู่ตะเภา, Khlong U Taphao
    name(15600, 24, 21394, 10), // 1350: คลองเกตุ, Khlong Ket
    name(15608, 27, 21562, 12), // 1351: คลองเกลือ, Khlong Kluea
    name(15622, 27, 21418, 13), // 1352: คลองเขม้า, Khlong Khamao
    name(15631, 24, 21457, 12), // 1353: คลองเขิน, Khlong Khoen
    name(28201, 27, 10999, 12), // 1354: คลองเคียน, Khlong Khian
    name(15663, 24, 21218, 11), // 1355: คลองเจ็ด, Khlong Chet
    name(15677, 48, 21173, 21), // 1356: คลองเจ้าคุณสิงห์, Khlong Chao Khun Sing
    name(15693, 27, 21132, 14), // 1357: คลองเฉลิม, Khlong Chaloem
    name(15711, 36, 41278, 16), // 1358: คลองเตยเหนือ, Khlong Toei Nuea
    name(15728, 24, 22202, 12), // 1359: คลองเปรง, Khlong Preng
    name(15736, 27, 22154, 10), // 1360: คลองเปียะ, Khlong Pia
    name(15748, 27, 21817, 13), // 1361: คลองเมือง, Khlong Mueang
    name(15776, 24, 22260, 11), // 1362: คลองเรือ, Khlong Ruea
    name(15791, 18, 22378, 9), // 1363: คลองเส, Khlong Se
    name(15803, 21, 21306, 11), // 1364: คลองแดน, Khlong Daen
    name(39339, 30, 21711, 14), // 1365: คลองแม่ลาย, Khlong Mae Lai
    name(30658, 18, 21343, 10), // 1366: คลองแห, Khlong Hae
    name(19403, 21, 21480, 11), // 1367: คลองโคน, Khlong Khon
    name(23786, 21, 26128, 11), // 1368: คลองโยง, Khlong Yong
    name(34665, 24, 21757, 10), // 1369: คลองใหม่, Khlong Mai
    name(41228, 39, 21377, 17), // 1370: คลองไก่เถื่อน, Khlong Kai Thuean
    name(43397, 21, 22299, 10), // 1371: คลองไทร, Khlong Sai
    name(18886, 21, 22034, 11), // 1372: คลองไผ่, Khlong Phai
    name(6990, 12, 10551, 6), // 1373: คลัง, Khlang
    name(18901, 24, 39280, 10), // 1374: คลีกลิ้ง, Khli Kling
    name(2259, 9, 2875, 5), // 1375: ควน, Khuan
    name(15814, 18, 23813, 10), // 1376: ควนกรด, Khuan Krot
    name(15830, 21, 23778, 11), // 1377: ควนกลาง, Khuan Klang
    name(15841, 18, 2900, 10), // 1378: ควนขัน, Khuan Khan
    name(15856, 24, 23744, 12), // 1379: ควนชะลิก, Khuan Chalik
    name(15872, 18, 23756, 10), // 1380: ควนชุม, Khuan Chum
    name(15884, 18, 24283, 11), // 1381: ควนทอง, Khuan Thong
    name(15890, 21, 35314, 11), // 1382: ควนธานี, Khuan Thani
    name(15897, 21, 23992, 11), // 1383: ควนปริง, Khuan Pring
    name(15904, 18, 23939, 11), // 1384: ควนพัง, Khuan Phang
    name(15920, 30, 23842, 13), // 1385: ควนมะพร้าว, Khuan Maphrao
    name(15936, 15, 24003, 8), // 1386: ควนรู, Khuan Ru
    name(15952, 18, 23823, 10), // 1387: ควนลัง, Khuan Lang
    name(15958, 18, 24029, 8), // 1388: ควนศรี, Khuan Si
    name(15973, 18, 24019, 10), // 1389: ควนสตอ, Khuan Sato
    name(15983, 27, 24066, 11), // 1390: ควนสุบรรณ, Khuan Suban
    name(15992, 33, 23890, 15), // 1391: ควนหนองคว้า, Khuan Nong Khwa
    name(16003, 33, 23855, 15), // 1392: ควนหนองหงษ์, Khuan Nong Hong
    name(16019, 18, 23789, 10), // 1393: ควนเกย, Khuan Koei
    name(16025, 18, 23833, 9), // 1394: ควนเมา, Khuan Mao
    name(16034, 21, 23929, 10), // 1395: ควนโนรี, Khuan Nori
    name(16041, 24, 23959, 9), // 1396: ควนโพธิ์, Khuan Pho
    name(41190, 15, 24053, 8), // 1397: ควนโส, Khuan So
    name(13898, 9, 2875, 5), // 1398: ควร, Khuan
    name(16707, 27, 23000, 11), // 1399: คอกกระบือ, Khok Krabue
    name(9724, 21, 22928, 10), // 1400: คอกควาย, Khok Khwai
    name(18935, 21, 22757, 10), // 1401: คอกช้าง, Khok Chang
    name(16052, 18, 22698, 7), // 1402: คอทราย, Kho Sai
    name(38728, 18, 22896, 8), // 1403: คอนกาม, Khon Kam
    name(21337, 18, 42088, 9), // 1404: คอนฉิม, Khon Chim
    name(30317, 18, 26617, 8), // 1405: คอนสาย, Khon Sai
    name(16078, 15, 22691, 7), // 1406: คอรุม, Kho Rum
    name(16092, 30, 24983, 13), // 1407: คอลอตันหยง, Kholo Tanyong
    name(16108, 18, 26143, 8), // 1408: คอหงส์, Kho Hong
    name(16126, 15, 22668, 8), // 1409: คอแลน, Kho Laen
    name(41505, 12, 22647, 7), // 1410: คอโค, Kho Kho
    name(16148, 36, 14901, 12), // 1411: คันธารราษฎร์, Khanthararat
    name(16165, 21, 40155, 10), // 1412: คันธุลี, Khan Thuli
    name(16176, 21, 20564, 10), // 1413: คันโช้ง, Khan Chong
    name(31057, 18, 20603, 8), // 1414: คันไร่, Khan Rai
    name(20277, 18, 20585, 8), // 1415: คานหาม, Khan Ham
    name(41264, 21, 20436, 8), // 1416: คาละแมะ, Khalamae
    name(16183, 18, 30135, 11), // 1417: คำขวาง, Kham Khwang
    name(16189, 21, 20553, 11), // 1418: คำครั่ง, Kham Khrang
    name(16196, 18, 20506, 10), // 1419: คำด้วง, Kham Duang
    name(16206, 18, 38767, 10), // 1420: คำนาดี, Kham Na Di
    name(16216, 30, 28837, 13), // 1421: คำน้ำสร้าง, Kham Nam Sang
    name(16230, 24, 37541, 13), // 1422: คำน้ำแซบ, Kham Nam Saep
    name(16244, 12, 20454, 8), // 1423: คำบก, Kham Bok
    name(16253, 12, 20462, 9), // 1424: คำบง, Kham Bong
    name(16262, 15, 20454, 7), // 1425: คำบ่อ, Kham Bo
    name(34463, 27, 30435, 11), // 1426: คำป่าหลาย, Kham Pa Lai
    name(40159, 12, 23566, 10), // 1427: คำผง, Kham Phong
    name(34438, 15, 44719, 9), // 1428: คำพระ, Kham Phra
    name(39917, 18, 44719, 10), // 1429: คำพราน, Kham Phran
    name(38961, 18, 25561, 12), // 1430: คำพอุง, Kham Pha-ung
    name(38916, 15, 10662, 8), // 1431: คำพี้, Kham Phi
    name(37824, 39, 36209, 16), // 1432: คำสร้างเที่ยง, Kham Sang Thiang
    name(25442, 21, 24208, 10), // 1433: คำสะอาด, Kham Sa-at
    name(36543, 18, 10527, 8), // 1434: คำหยาด, Kham Yat
    name(39631, 18, 28660, 7), // 1435: คำหว้า, Kham Wa
    name(36119, 21, 20444, 10), // 1436: คำอาฮวน, Kham Ahuan
    name(32727, 21, 20484, 12), // 1437: คำเจริญ, Kham Charoen
    name(38332, 15, 41928, 9), // 1438: คำเตย, Kham Toei
    name(13980, 21, 28638, 9), // 1439: คำเนียม, Kham Niam
    name(30958, 18, 44115, 7), // 1440: คำเลาะ, Kham Lo
    name(20578, 36, 39627, 15), // 1441: คำเหมือดแก้ว, Kham Mueat Kaeo
    name(20030, 18, 20516, 9), // 1442: คำแก้ว, Kham Kaeo
    name(20490, 15, 20525, 10), // 1443: คำแคน, Kham Khaen
    name(23236, 15, 41089, 9), // 1444: คำแมด, Kham Maet
    name(35471, 24, 20539, 14), // 1445: คำโคกสูง, Kham Khok Sung
    name(35889, 18, 16764, 10), // 1446: คำโตนด, Kham Tanot
    name(16483, 15, 23566, 9), // 1447: คำโพน, Kham Phon
    name(23295, 18, 25986, 8), // 1448: คำใหญ่, Kham Yai
    name(16466, 15, 24603, 9), // 1449: คำไผ่, Kham Phai
    name(16536, 15, 45269, 8), // 1450: คำไหล, Kham Lai
    name(19431, 12, 29012, 8), // 1451: คำไฮ, Kham Hai
    name(19431, 24, 29012, 12), // 1452: คำไฮใหญ่, Kham Hai Yai
    name(36632, 30, 3731, 9), // 1453: คีรีราษฎร์, Khiri Rat
    name(38418, 18, 40847, 10), // 1454: คีรีวง, Khiri Wong
    name(22051, 21, 20168, 10), // 1455: คีรีเขต, Khiri Khet
    name(16277, 18, 24143, 9), // 1456: คึกคัก, Khuekkhak
    name(16299, 18, 27152, 9), // 1457: คึมชาด, Khuemchat
    name(16313, 21, 24152, 9), // 1458: คึมใหญ่, Khuem Yai
    name(40594, 24, 24077, 10), // 1459: คือเวียง, Khue Wiang
    name(16320, 30, 24181, 12), // 1460: คุยบ้านโอง, Khui Ban Ong
    name(16330, 21, 18045, 10), // 1461: คุยม่วง, Khui Muang
    name(512, 12, 5938, 5), // 1462: คุระ, Khura
    name(16342, 15, 40679, 7), // 1463: คุริง, Khuring
    name(16347, 30, 24383, 13), // 1464: คุ้งกระถิน, Khung Krathin
    name(16361, 27, 21504, 12), // 1465: คุ้งตะเภา, Khung Taphao
    name(16370, 27, 24405, 13), // 1466: คุ้งน้ำวน, Khung Nam Won
    name(16389, 24, 24418, 12), // 1467: คุ้งพยอม, Khung Phayom
    name(16409, 21, 24396, 9), // 1468: คุ้งลาน, Khung Lan
    name(17609, 27, 32179, 13), // 1469: คุ้งสำเภา, Khung Samphao
    name(35833, 24, 44710, 8), // 1470: คุ้มเก่า, Khum Kao
    name(2332, 6, 854, 3), // 1471: คู, Khu
    name(16419, 18, 23598, 10), // 1472: คูขวาง, Khu Khwang
    name(32974, 15, 32565, 8), // 1473: คูขาด, Khu Khat
    name(16425, 15, 23590, 8), // 1474: คูขุด, Khu Khut
    name(16446, 12, 23582, 8), // 1475: คูคต, Khu Khot
    name(16464, 12, 23562, 8), // 1476: คูคำ, Khu Kham
    name(30987, 15, 23650, 7), // 1477: คูซอด, Khu Sot
    name(19954, 15, 23660, 7), // 1478: คูตัน, Khu Tan
    name(25604, 9, 18677, 4), // 1479: คูบ, Khup
    name(25604, 15, 23536, 7), // 1480: คูบัว, Khu Bua
    name(27007, 27, 23518, 14), // 1481: คูบางหลวง, Khu Bang Luang
    name(34927, 21, 23631, 10), // 1482: คูสะคาม, Khu Sakham
    name(9259, 12, 24161, 5), // 1483: คูหา, Khuha
    name(9259, 30, 24161, 11), // 1484: คูหาสวรรค์, Khuha Sawan
    name(31850, 21, 24172, 9), // 1485: คูหาใต้, Khuha Tai
    name(30892, 18, 23676, 7), // 1486: คูเต่า, Khu Tao
    name(26236, 36, 23549, 13), // 1487: คู้ฝั่งเหนือ, Khu Fang Nuea
    name(40850, 27, 23690, 10), // 1488: คู้ยายหมี, Khu Yai Mi
    name(31602, 24, 23608, 12), // 1489: คู้ลำพัน, Khu Lam Phan
    name(22817, 21, 23641, 9), // 1490: คู้สลอด, Khu Salot
    name(19000, 30, 28989, 12), // 1491: ค่ายบกหวาน, Khai Bok Wan
    name(35374, 18, 22716, 9), // 1492: ค้อทอง, Kho Thong
    name(31224, 21, 22676, 7), // 1493: ค้อน้อย, Kho Noi
    name(26260, 24, 22629, 9), // 1494: ค้อเขียว, Kho Khiao
    name(22837, 24, 22683, 8), // 1495: ค้อเหนือ, Kho Nuea
    name(32655, 18, 22709, 7), // 1496: ค้อใต้, Kho Tai
    name(20294, 21, 22725, 7), // 1497: ค้อใหญ่, Kho Yai
    name(32991, 21, 32459, 10), // 1498: ค้างพลู, Khang Phlu
    name(16474, 18, 24983, 5), // 1499: ฆอเลาะ, Kholo
    name(19553, 15, 20428, 8), // 1500: ฆะมัง, Kha Mang
    name(19774, 36, 23312, 20), // 1501: ฆ้องชัยพัฒนา, Khong Chai Phatthana
    name(9813, 9, 1055, 4), // 1502: งอบ, Ngop
    name(23700, 15, 17452, 7), // 1503: งัวบา, Ngua Ba
    name(31338, 9, 30641, 4), // 1504: งิม, Ngim
    name(20310, 12, 11182, 4), // 1505: งิ้ว, Ngio
    name(26288, 21, 18452, 9), // 1506: งิ้วงาม, Ngio Ngam
    name(23667, 24, 12676, 8), // 1507: งิ้วด่อน, Ngio Don
    name(20310, 21, 11182, 8), // 1508: งิ้วราย, Ngio Rai
    name(43608, 12, 10255, 7), // 1509: จ.ป.ร., Choporo
    name(35723, 18, 15178, 8), // 1510: จระเข้, Chorakhe
    name(35723, 27, 37774, 12), // 1511: จระเข้หิน, Chorakhe Hin
    name(15571, 12, 14220, 6), // 1512: จรัส, Charat
    name(12359, 12, 3490, 6), // 1513: จริม, Charim
    name(36970, 24, 25581, 12), // 1514: จรเข้บัว, Chorakhe Bua
    name(33028, 24, 42736, 12), // 1515: จรเข้มาก, Chorakhe Mak
    name(30905, 27, 32006, 13), // 1516: จรเข้ร้อง, Chorakhe Rong
    name(7214, 33, 19053, 17), // 1517: จรเข้สามพัน, Chorakhe Sam Phan
    name(26603, 30, 22346, 15), // 1518: จรเข้เผือก, Chorakhe Phueak
    name(14966, 27, 15178, 12), // 1519: จรเข้ใหญ่, Chorakhe Yai
    name(11043, 9, 27000, 5), // 1520: จวบ, Chuap
    name(16480, 15, 16758, 10), // 1521: จองคำ, Chong Kham
    name(34675, 18, 20569, 12), // 1522: จองถนน, Chong Thanon
    name(16491, 27, 16503, 9), // 1523: จอมจันทร์, Chom Chan
    name(16500, 27, 16595, 12), // 1524: จอมประทัด, Chom Prathat
    name(16523, 21, 16585, 10), // 1525: จอมปลวก, Chom Pluak
    name(16553, 15, 16551, 9), // 1526: จอมพล, Chom Phon
    name(16564, 18, 31979, 7), // 1527: จอมศรี, Chom Si
    name(16576, 27, 16639, 10), // 1528: จอมสวรรค์, Chom Sawan
    name(16585, 33, 16538, 13), // 1529: จอมหมอกแก้ว, Chom Mok Kaeo
    name(16608, 12, 16343, 6), // 1530: จอหอ, Cho Ho
    name(16622, 18, 16317, 6), // 1531: จอเบาะ, Cho Bo
    name(16628, 12, 28688, 7), // 1532: จะกง, Chakong
    name(16641, 18, 15790, 7), // 1533: จะกว๊ะ, Cha-kwa
    name(2406, 27, 38077, 13), // 1534: จะทิ้งพระ, Chathing Phra
    name(16663, 27, 15803, 12), // 1535: จะบังติกอ, Chabang Tiko
    name(21664, 15, 16042, 7), // 1536: จะรัง, Charang
    name(22419, 15, 8898, 6), // 1537: จะแหน, Chanae
    name(20839, 18, 31108, 7), // 1538: จะโหนง, Chanong
    name(22899, 27, 31871, 10), // 1539: จักรวรรดิ, Chakkrawat
    name(24091, 24, 16851, 6), // 1540: จักรสีห์, Chaksi
    name(16683, 21, 43992, 9), // 1541: จันจว้า, Chan Chwa
    name(16683, 30, 43992, 13), // 1542: จันจว้าใต้, Chan Chwa Tai
    name(16693, 15, 40115, 7), // 1543: จันดี, Chan Di
    name(17007, 18, 35802, 8), // 1544: จันดุม, Chan Dum
    name(39974, 27, 25009, 12), // 1545: จันทนิมิต, Chanthanimit
    name(39616, 27, 19015, 13), // 1546: จันทบเพชร, Chanthop Phet
    name(22323, 27, 39264, 10), // 1547: จันทรเกษม, Chan Kasem
    name(14680, 30, 37234, 9), // 1548: จันทร์เพ็ญ, Chan Phen
    name(38766, 21, 26115, 9), // 1549: จันทิมา, Chanthima
    name(3965, 18, 17936, 9), // 1550: จันทึก, Chanthuek
    name(24616, 24, 30239, 12), // 1551: จันทเขลม, Chanthakhlem
    name(14137, 18, 29511, 7), // 1552: จันอัด, Chan-at
    name(28921, 18, 35408, 8), // 1553: จันเสน, Chan Sen
    name(40813, 24, 25941, 10), // 1554: จางเหนือ, Chang Nuea
    name(4787, 9, 418, 4), // 1555: จาน, Chan
    name(22930, 18, 37700, 8), // 1556: จานลาน, Chan Lan
    name(23489, 27, 23970, 14), // 1557: จานแสนไชย, Chan Saen Chai
    name(29031, 21, 34876, 8), // 1558: จานใหญ่, Chan Yai
    name(19916, 18, 16049, 9), // 1559: จารพัต, Charaphat
    name(6612, 12, 28709, 6), // 1560: จำปา, Champa
    name(23891, 21, 40966, 11), // 1561: จำปาขัน, Champa Khan
    name(20329, 24, 39363, 9), // 1562: จำปาหล่อ, Champa Lo
    name(17098, 21, 28709, 11), // 1563: จำปาโมง, Champa Mong
    name(20343, 12, 40996, 6), // 1564: จำปี, Champi
    name(18519, 27, 15949, 11), // 1565: จำป่าหวาย, Cham Pa Wai
    name(21836, 15, 15999, 8), // 1566: จำลอง, Chamlong
    name(28029, 18, 25153, 7), // 1567: จิกดู่, Chik Du
    name(14343, 33, 21259, 15), // 1568: จิกสังข์ทอง, Chik Sang Thong
    name(18989, 21, 17025, 11), // 1569: จิกเทิง, Chik Thoeng
    name(18422, 18, 28744, 9), // 1570: จีกแดก, Chik Daek
    name(26361, 18, 23762, 10), // 1571: จุมจัง, Chum Chang
    name(23435, 15, 4721, 8), // 1572: จุมพล, Chumphon
    name(16701, 12, 15993, 6), // 1573: ฉมัน, Chaman
    name(18177, 12, 12379, 7), // 1574: ฉลอง, Chalong
    name(16719, 12, 40955, 7), // 1575: ฉลุง, Chalung
    name(2797, 9, 418, 5), // 1576: ฉาง, Chang
    name(27969, 18, 17040, 8), // 1577: ฉิมพลี, Chimphli
    name(22945, 27, 12391, 15), // 1578: ชนะสงคราม, Chana Songkhram
    name(9229, 12, 8445, 7), // 1579: ชมพู, Chomphu
    name(18359, 12, 16570, 8), // 1580: ชมภู, Chom Phu
    name(16728, 21, 16622, 10), // 1581: ชมสะอาด, Chom Sa-at
    name(16742, 21, 16516, 12), // 1582: ชมเจริญ, Chom Charoen
    name(16759, 18, 17867, 11), // 1583: ชลคราม, Chonlakhram
    name(16771, 21, 16673, 8), // 1584: ชอนน้อย, Chon Noi
    name(16778, 21, 16649, 10), // 1585: ชอนม่วง, Chon Muang
    name(16817, 30, 16713, 11), // 1586: ชอนสมบูรณ์, Chon Sombun
    name(16827, 27, 16701, 12), // 1587: ชอนสารเดช, Chon Saradet
    name(28673, 18, 16681, 10), // 1588: ชอนไพร, Chon Phrai
    name(20395, 15, 41006, 8), // 1589: ชะมวง, Chamuang
    name(16862, 15, 15987, 6), // 1590: ชะมาย, Chamai
    name(16867, 15, 14220, 6), // 1591: ชะรัด, Charat
    name(16882, 12, 15797, 6), // 1592: ชะอม, Cha-om
    name(10192, 15, 2544, 6), // 1593: ชะเมา, Chamao
    name(16891, 15, 15980, 7), // 1594: ชะแมบ, Chamaep
    name(40385, 12, 15776, 7), // 1595: ชะแล, Cha Lae
    name(40385, 15, 34818, 6), // 1596: ชะแล้, Chalae
    name(24524, 15, 30881, 6), // 1597: ชะโนด, Chanot
    name(24524, 27, 30881, 10), // 1598: ชะโนดน้อย, Chanot Noi
    name(14189, 12, 12453, 6), // 1599: ชะไว, Chawai
    name(23432, 24, 40928, 13), // 1600: ชัยจุมพล, Chai Chumphon
    name(29593, 18, 37605, 8), // 1601: ชัยนาม, Chai Nam
    name(28312, 30, 35158, 10), // 1602: ชัยนารายณ์, Chai Narai
    name(26468, 15, 16074, 10), // 1603: ชัยพร, Chaiyaphon
    name(25155, 24, 23980, 12), // 1604: ชัยพฤกษ์, Chaiyaphruek
    name(27500, 21, 10967, 13), // 1605: ชัยมงคล, Chai Mongkhon
    name(21882, 24, 40452, 9), // 1606: ชัยฤทธิ์, Chaiyarit
    name(20403, 21, 39557, 10), // 1607: ชัยเกษม, Chai Kasem
    name(16909, 15, 15868, 8), // 1608: ชากบก, Chak Bok
    name(16928, 15, 15899, 10), // 1609: ชากพง, Chak Phong
    name(40443, 18, 15876, 8), // 1610: ชากโดน, Chak Don
    name(33100, 18, 15915, 9), // 1611: ชากไทย, Chak Thai
    name(31432, 24, 16508, 8), // 1612: ชานุวรรณ, Chanuwan
    name(41916, 15, 4569, 7), // 1613: ชายนา, Chai Na
    name(2181, 6, 1593, 4), // 1614: ชำ, Cham
    name(16937, 15, 15938, 8), // 1615: ชำฆ้อ, Cham Kho
    name(19012, 24, 15965, 15), // 1616: ชำผักแพว, Cham Phak Phaeo
    name(20070, 15, 30228, 7), // 1617: ชำราก, Chamrak
    name(42058, 15, 22750, 7), // 1618: ชำแระ, Chamrae
    name(35006, 15, 24977, 9), // 1619: ชิงโค, Ching Kho
    name(16950, 15, 16119, 9), // 1620: ชีทวน, Chi Thuan
    name(15266, 27, 16104, 11), // 1621: ชีน้ำร้าย, Chi Nam Rai
    name(21621, 12, 16089, 7), // 1622: ชีบน, Chi Bon
    name(26496, 15, 16096, 8), // 1623: ชีลอง, Chi Long
    name(20417, 15, 26073, 6), // 1624: ชีวาน, Chiwan
    name(36107, 15, 25230, 7), // 1625: ชีวึก, Chiwuek
    name(40990, 21, 23762, 10), // 1626: ชุมช้าง, Chum Chang
    name(5250, 15, 4721, 8), // 1627: ชุมพล, Chumphon
    name(21507, 21, 40895, 12), // 1628: ชุมภูพร, Chumphu Phon
    name(23030, 21, 28784, 8), // 1629: ชุมเห็ด, Chum Het
    name(18304, 36, 25202, 20), // 1630: ชุมแสงสงคราม, Chum Saeng Songkhram
    name(15875, 15, 17624, 8), // 1631: ชุมโค, Chum Kho
    name(4702, 12, 6995, 5), // 1632: ช่อง, Chong
    name(16960, 24, 16774, 9), // 1633: ช่องกุ่ม, Chong Kum
    name(16976, 24, 16724, 9), // 1634: ช่องด่าน, Chong Dan
    name(17017, 27, 30255, 11), // 1635: ช่องนนทรี, Chong Nonsi
    name(17028, 18, 16783, 9), // 1636: ช่องลม, Chong Lom
    name(17041, 27, 10838, 11), // 1637: ช่องสะเดา, Chong Sadao
    name(17054, 24, 40125, 11), // 1638: ช่องสะแก, Chong Sakae
    name(17074, 30, 27310, 12), // 1639: ช่องสามหมอ, Chong Sam Mo
    name(41511, 30, 19952, 12), // 1640: ช่องสาริกา, Chong Sarika
    name(40313, 24, 16821, 9), // 1641: ช่องเม็ก, Chong Mek
    name(36464, 18, 16747, 10), // 1642: ช่องแค, Chong Khae
    name(36464, 21, 16747, 11), // 1643: ช่องแคบ, Chong Khaep
    name(39354, 21, 16797, 10), // 1644: ช่องแมว, Chong Maeo
    name(35200, 33, 16807, 14), // 1645: ช่องไม้แก้ว, Chong Mai Kaeo
    name(36426, 18, 16373, 9), // 1646: ช่อผกา, Cho Phaka
    name(15055, 21, 16382, 8), // 1647: ช่อระกา, Cho Raka
    name(21422, 15, 16355, 7), // 1648: ช่อแล, Cho Lae
    name(41742, 15, 16332, 7), // 1649: ช่อแฮ, Cho Hae
    name(24337, 21, 22762, 8), // 1650: ช่างปี่, Chang Pi
    name(2363, 27, 36170, 12), // 1651: ช่างเคิ่ง, Chang Khoeng
    name(16835, 27, 32149, 9), // 1652: ช่างเหล็ก, Chang Lek
    name(36036, 21, 34308, 10), // 1653: ช้างขวา, Chang Khwa
    name(35338, 24, 41922, 10), // 1654: ช้างข้าม, Chang Kham
    name(34947, 24, 37261, 11), // 1655: ช้างคลาน, Chang Khlan
    name(20935, 24, 16996, 9), // 1656: ช้างซ้าย, Chang Sai
    name(26525, 27, 23767, 11), // 1657: ช้างตะลูด, Chang Talut
    name(22991, 21, 15820, 11), // 1658: ช้างทอง, Chang Thong
    name(21896, 21, 12411, 10), // 1659: ช้างทูน, Chang Thun
    name(29792, 24, 35915, 9), // 1660: ช้างน้อย, Chang Noi
    name(18588, 24, 28327, 10), // 1661: ช้างมิ่ง, Chang Ming
    name(26456, 24, 27294, 9), // 1662: ช้างม่อย, Chang Moi
    name(40993, 27, 25072, 12), // 1663: ช้างเผือก, Chang Phueak
    name(18938, 21, 28125, 10), // 1664: ช้างแรก, Chang Raek
    name(33180, 24, 31929, 9), // 1665: ช้างใหญ่, Chang Yai
    name(22017, 27, 38325, 13), // 1666: ช้างให้ตก, Chang Hai Tok
    name(17095, 21, 39359, 10), // 1667: ซับจำปา, Sap Champa
    name(17105, 30, 39485, 11), // 1668: ซับตะเคียน, Sap Takhian
    name(17120, 21, 39395, 7), // 1669: ซับน้อย, Sap Noi
    name(17127, 24, 39423, 10), // 1670: ซับพุทรา, Sap Phutsa
    name(17145, 27, 39385, 10), // 1671: ซับมะกรูด, Sap Makrut
    name(17197, 24, 39454, 9), // 1672: ซับสนุ่น, Sap Sanun
    name(17217, 30, 39475, 10), // 1673: ซับสมบูรณ์, Sap Sombun
    name(17227, 27, 39441, 13), // 1674: ซับสมอทอด, Sap Samo Thot
    name(17241, 24, 39463, 12), // 1675: ซับสีทอง, Sap Si Thong
    name(17249, 21, 39433, 8), // 1676: ซับเปิบ, Sap Poep
    name(31266, 27, 39372, 13), // 1677: ซับไม้แดง, Sap Mai Daeng
    name(33208, 12, 5502, 4), // 1678: ซากอ, Sako
    name(4801, 9, 839, 4), // 1679: ซาง, Sang
    name(9649, 6, 333, 3), // 1680: ซำ, Sam
    name(22546, 15, 38709, 8), // 1681: ซำยาง, Sam Yang
    name(17264, 12, 18994, 5), // 1682: ซึ้ง, Sueng
    name(3819, 15, 390, 6), // 1683: ณรงค์, Narong
    name(19527, 30, 18104, 17), // 1684: ดงกระทงยาม, Dong Krathong Yam
    name(41112, 18, 18085, 10), // 1685: ดงกลาง, Dong Klang
    name(30391, 18, 18074, 11), // 1686: ดงขวาง, Dong Khwang
    name(18322, 30, 17985, 11), // 1687: ดงขี้เหล็ก, Dong Khilek
    name(29869, 15, 18040, 9), // 1688: ดงขุย, Dong Khui
    name(42206, 33, 18010, 15), // 1689: ดงครั่งน้อย, Dong Khrang Noi
    name(18443, 33, 18025, 15), // 1690: ดงครั่งใหญ่, Dong Khrang Yai
    name(30315, 15, 17996, 9), // 1691: ดงคอน, Dong Khon
    name(18379, 15, 18040, 8), // 1692: ดงคู่, Dong Khu
    name(42781, 12, 17862, 9), // 1693: ดงชน, Dong Chon
    name(21168, 15, 17910, 9), // 1694: ดงดวน, Dong Duan
    name(40632, 12, 17888, 8), // 1695: ดงดำ, Dong Dam
    name(29085, 24, 17896, 14), // 1696: ดงดินแดง, Dong Din Daeng
    name(39008, 18, 11127, 11), // 1697: ดงตะขบ, Dong Takhop
    name(40206, 21, 18608, 12), // 1698: ดงตะงาว, Dong Ta-ngao
    name(38880, 18, 37520, 8), // 1699: ดงน้อย, Dong Noi
    name(36257, 15, 17830, 9), // 1700: ดงบัง, Dong Bang
    name(35884, 21, 12194, 12), // 1701: ดงประคำ, Dong Prakham
    name(35466, 21, 36201, 12), // 1702: ดงป่าคำ, Dong Pa Kham
    name(33679, 15, 12681, 10), // 1703: ดงพญา, Dong Phaya
    name(33666, 18, 28354, 12), // 1704: ดงพยุง, Dong Phayung
    name(33612, 24, 44318, 12), // 1705: ดงพระราม, Dong Phraram
    name(33236, 18, 15881, 11), // 1706: ดงพลอง, Dong Phlong
    name(32498, 18, 25241, 10), // 1707: ดงพลับ, Dong Phlap
    name(24142, 24, 18178, 13), // 1708: ดงมหาวัน, Dong Maha Wan
    name(40657, 15, 18234, 8), // 1709: ดงมอน, Dong Mon
    name(15548, 18, 18159, 9), // 1710: ดงมะดะ, Dong Mada
    name(21239, 21, 18206, 11), // 1711: ดงมะยาง, Dong Mayang
    name(27556, 21, 18196, 10), // 1712: ดงมะรุม, Dong Marum
    name(21112, 18, 18168, 10), // 1713: ดงมะไฟ, Dong Mafai
    name(19938, 15, 23917, 8), // 1714: ดงมูล, Dong Mun
    name(19938, 30, 23917, 12), // 1715: ดงมูลเหล็ก, Dong Mun Lek
    name(30226, 15, 10060, 9), // 1716: ดงยาง, Dong Yang
    name(4878, 15, 1807, 8), // 1717: ดงรัก, Dong Rak
    name(15911, 18, 18122, 11), // 1718: ดงละคร, Dong Lakhon
    name(35971, 15, 18133, 8), // 1719: ดงลาน, Dong Lan
    name(29940, 15, 18150, 9), // 1720: ดงลิง, Dong Ling
    name(29667, 27, 31593, 11), // 1721: ดงสมบูรณ์, Dong Sombun
    name(15150, 24, 17011, 10), // 1722: ดงสวรรค์, Dong Sawan
    name(40495, 21, 32640, 9), // 1723: ดงสิงห์, Dong Sing
    name(26583, 24, 27017, 10), // 1724: ดงสุวรรณ, Dong Suwan
    name(25839, 15, 18252, 7), // 1725: ดงหมู, Dong Mu
    name(29091, 27, 18217, 13), // 1726: ดงหม้อทอง, Dong Mo Thong
    name(29091, 36, 18217, 17), // 1727: ดงหม้อทองใต้, Dong Mo Thong Tai
    name(23485, 21, 17929, 11), // 1728: ดงอีจาน, Dong I Chan
    name(15338, 18, 17971, 10), // 1729: ดงเค็ง, Dong Kheng
    name(34554, 15, 17853, 9), // 1730: ดงเจน, Dong Chen
    name(21800, 21, 17919, 10), // 1731: ดงเดือย, Dong Dueai
    name(20515, 21, 18252, 11), // 1732: ดงเมือง, Dong Mueang
    name(20515, 30, 18252, 15), // 1733: ดงเมืองแอม, Dong Mueang Aem
    name(30526, 18, 39580, 8), // 1734: ดงเย็น, Dong Yen
    name(19976, 36, 28859, 16), // 1735: ดงเสือเหลือง, Dong Suea Lueang
    name(16059, 21, 36311, 9), // 1736: ดงเหนือ, Dong Nuea
    name(20678, 27, 17957, 14), // 1737: ดงแคนใหญ่, Dong Khaen Yai
    name(20675, 15, 17878, 10), // 1738: ดงแดง, Dong Daeng
    name(31273, 18, 10329, 8), // 1739: ดงใหญ่, Dong Yai
    name(2698, 6, 11817, 3), // 1740: ดม, Dom
    name(21170, 21, 12514, 8), // 1741: ดวนใหญ่, Duan Yai
    name(30147, 18, 16955, 7), // 1742: ดอกล้ำ, Dok Lam
    name(31374, 18, 26525, 7), // 1743: ดอกไม้, Dok Mai
    name(22183, 27, 17945, 12), // 1744: ดองกำเม็ด, Dong Kam Met
    name(562, 9, 983, 3), // 1745: ดอน, Don
    name(30085, 21, 17300, 9), // 1746: ดอนกรวย, Don Kruai
    name(30029, 36, 17283, 13), // 1747: ดอนกระเบื้อง, Don Krabueang
    name(22344, 21, 17252, 8), // 1748: ดอนกลอย, Don Kloi
    name(29911, 21, 17231, 9), // 1749: ดอนกลาง, Don Klang
    name(41711, 18, 17271, 7), // 1750: ดอนกอก, Don Kok
    name(29277, 15, 17158, 7), // 1751: ดอนกำ, Don Kam
    name(29277, 24, 17158, 10), // 1752: ดอนกำยาน, Don Kamyan
    name(29159, 24, 17168, 10), // 1753: ดอนขมิ้น, Don Khamin
    name(28628, 21, 17221, 10), // 1754: ดอนขวาง, Don Khwang
    name(26428, 30, 17196, 13), // 1755: ดอนขุนห้วย, Don Khun Huai
    name(28371, 21, 17188, 8), // 1756: ดอนข่อย, Don Khoi
    name(16902, 21, 17178, 10), // 1757: ดอนคลัง, Don Khlang
    name(41261, 15, 17168, 7), // 1758: ดอนคา, Don Kha
    name(23697, 18, 17448, 8), // 1759: ดอนงัว, Don Ngua
    name(28026, 18, 17021, 8), // 1760: ดอนจิก, Don Chik
    name(27966, 27, 17036, 12), // 1761: ดอนฉิมพลี, Don Chimphli
    name(27771, 21, 17048, 11), // 1762: ดอนชมพู, Don Chomphu
    name(27428, 24, 16982, 10), // 1763: ดอนชะเอม, Don Cha-em
    name(26453, 21, 16992, 9), // 1764: ดอนช้าง, Don Chang
    name(26218, 21, 17059, 8), // 1765: ดอนดั่ง, Don Dang
    name(26032, 18, 17067, 9), // 1766: ดอนดึง, Don Dueng
    name(25907, 18, 17067, 6), // 1767: ดอนดู่, Don Du
    name(25641, 18, 17719, 7), // 1768: ดอนตรอ, Don Tro
    name(21597, 27, 17693, 9), // 1769: ดอนตะหนิน, Don Tanin
    name(24769, 21, 17685, 8), // 1770: ดอนตะโก, Don Tako
    name(24733, 27, 17665, 11), // 1771: ดอนตาเพชร, Don Ta Phet
    name(24453, 21, 17572, 7), // 1772: ดอนทราย, Don Sai
    name(27018, 18, 17702, 9), // 1773: ดอนทอง, Don Thong
    name(23946, 30, 17409, 13), // 1774: ดอนนางหงส์, Don Nang Hong
    name(23804, 27, 17524, 9), // 1775: ดอนประดู่, Don Pradu
    name(23758, 18, 17538, 7), // 1776: ดอนปรู, Don Pru
    name(23560, 24, 17514, 10), // 1777: ดอนพุทรา, Don Phutsa
    name(23181, 21, 17398, 7), // 1778: ดอนมนต์, Don Mon
    name(22773, 24, 17342, 9), // 1779: ดอนมะนาว, Don Manao
    name(22636, 30, 17380, 10), // 1780: ดอนมะสังข์, Don Masang
    name(22370, 30, 17327, 11), // 1781: ดอนมะเกลือ, Don Makluea
    name(22201, 27, 17370, 10), // 1782: ดอนมะโนรา, Don Manora
    name(15465, 18, 17342, 7), // 1783: ดอนมัน, Don Man
    name(30544, 18, 39570, 7), // 1784: ดอนมูล, Don Mun
    name(22620, 15, 17821, 6), // 1785: ดอนยอ, Don Yo
    name(13963, 18, 17798, 8), // 1786: ดอนยาง, Don Yang
    name(19789, 27, 17788, 10), // 1787: ดอนยายหนู, Don Yai Nu
    name(18466, 27, 17769, 11), // 1788: ดอนยายหอม, Don Yai Hom
    name(23036, 30, 17810, 11), // 1789: ดอนยาวใหญ่, Don Yao Yai
    name(21137, 18, 17564, 8), // 1790: ดอนรวก, Don Ruak
    name(26341, 18, 17557, 7), // 1791: ดอนรัก, Don Rak
    name(22117, 18, 17309, 7), // 1792: ดอนลาน, Don Lan
    name(21501, 27, 17617, 11), // 1793: ดอนศรีชุม, Don Si Chum
    name(21479, 21, 17642, 8), // 1794: ดอนศิลา, Don Sila
    name(21386, 30, 17655, 10), // 1795: ดอนสมบูรณ์, Don Sombun
    name(21125, 30, 17754, 11), // 1796: ดอนหญ้านาง, Don Ya Nang
    name(41691, 21, 17733, 7), // 1797: ดอนหวาย, Don Wai
    name(18213, 24, 17740, 7), // 1798: ดอนหว่าน, Don Wan
    name(17991, 18, 17116, 7), // 1799: ดอนหัน, Don Han
    name(29711, 27, 17138, 10), // 1800: ดอนหัวฬ่อ, Don Hua Lo
    name(17864, 27, 17097, 11), // 1801: ดอนหายโศก, Don Hai Sok
    name(43316, 24, 16973, 9), // 1802: ดอนอะราง, Don Arang
    name(18143, 27, 17260, 9), // 1803: ดอนเกาะกา, Don Ko Ka
    name(17275, 21, 17439, 9), // 1804: ดอนเงิน, Don Ngoen
    name(15824, 18, 17711, 8), // 1805: ดอนเตย, Don Toei
    name(26538, 18, 17482, 7), // 1806: ดอนเปา, Don Pao
    name(22191, 18, 17390, 8), // 1807: ดอนเมย, Don Moei
    name(31590, 21, 38931, 8), // 1808: ดอนแก้ว, Don Kaeo
    name(17235, 18, 17676, 9), // 1809: ดอนแตง, Don Taeng
    name(17153, 18, 17076, 8), // 1810: ดอนแฝก, Don Faek
    name(26533, 18, 17549, 8), // 1811: ดอนแรด, Don Raet
    name(16871, 18, 17549, 7), // 1812: ดอนแร่, Don Rae
    name(14142, 21, 17607, 10), // 1813: ดอนแสลบ, Don Salaep
    name(22823, 24, 17501, 7), // 1814: ดอนโพธิ์, Don Pho
    name(22823, 33, 17501, 13), // 1815: ดอนโพธิ์ทอง, Don Pho Thong
    name(43453, 18, 17466, 7), // 1816: ดอนโอง, Don Ong
    name(36265, 21, 17769, 7), // 1817: ดอนใหญ่, Don Yai
    name(30169, 24, 17148, 10), // 1818: ดอนไก่ดี, Don Kai Di
    name(28127, 18, 17489, 8), // 1819: ดอนไผ่, Don Phai
    name(19696, 15, 17084, 7), // 1820: ดอนไฟ, Don Fai
    name(30991, 18, 16397, 8), // 1821: ดอยงาม, Doi Ngam
    name(16429, 18, 16943, 7), // 1822: ดอยลาน, Doi Lan
    name(16304, 18, 16922, 8), // 1823: ดอยฮาง, Doi Hang
    name(39047, 21, 16935, 8), // 1824: ดอยแก้ว, Doi Kaeo
    name(26018, 24, 45001, 11), // 1825: ดาวคะนอง, Dao Khanong
    name(21463, 24, 44101, 10), // 1826: ดาวเรือง, Dao Rueang
    name(14361, 18, 10001, 4), // 1827: ดาโต๊ะ, Dato
    name(18275, 18, 25226, 7), // 1828: ดินจี่, Din Chi
    name(20503, 15, 12883, 7), // 1829: ดินดำ, Din Dam
    name(30302, 18, 26800, 9), // 1830: ดินทอง, Din Thong
    name(29557, 21, 22435, 8), // 1831: ดินอุดม, Din Udom
    name(16696, 15, 12559, 7), // 1832: ดีลัง, Di Lang
    name(16210, 18, 12501, 8), // 1833: ดีหลวง, Di Luang
    name(23240, 18, 25158, 8), // 1834: ดุซงญอ, Dusongyo
    name(17010, 21, 35807, 7), // 1835: ดุมใหญ่, Dum Yai
    name(36548, 21, 25495, 8), // 1836: ดูกอึ่ง, Duk Ueng
    name(2275, 9, 445, 3), // 1837: ดูน, Dun
    name(15819, 18, 31001, 7), // 1838: ดูนสาด, Dun Sat
    name(2910, 9, 445, 2), // 1839: ดู่, Du
    name(17506, 21, 25255, 8), // 1840: ดู่ทุ่ง, Du Thung
    name(25910, 21, 18276, 6), // 1841: ดู่น้อย, Du Noi
    name(28032, 21, 18282, 8), // 1842: ดู่พงษ์, Du Phong
    name(24170, 18, 18267, 6), // 1843: ดู่ลาด, Du Lat
    name(29887, 18, 40705, 6), // 1844: ดู่ใต้, Du Tai
    name(567, 12, 430, 3), // 1845: ด่าน, Dan
    name(15218, 24, 16869, 8), // 1846: ด่านคล้า, Dan Khla
    name(14249, 21, 16847, 8), // 1847: ด่านจาก, Dan Chak
    name(41068, 27, 16857, 12), // 1848: ด่านชุมพล, Dan Chumphon
    name(22733, 33, 14695, 13), // 1849: ด่านทับตะโก, Dan Thap Tako
    name(23095, 21, 25955, 7), // 1850: ด่านนอก, Dan Nok
    name(23228, 30, 38219, 14), // 1851: ด่านม่วงคำ, Dan Muang Kham
    name(41120, 30, 16730, 10), // 1852: ด่านศรีสุข, Dan Si Suk
    name(43507, 21, 21333, 8), // 1853: ด่านสวี, Dan Sawi
    name(36052, 30, 16877, 9), // 1854: ด่านเกวียน, Dan Kwian
    name(27457, 36, 44281, 16), // 1855: ด่านแม่คำมัน, Dan Mae Kham Man
    name(38690, 36, 24040, 13), // 1856: ด่านแม่ละเมา, Dan Mae Lamao
    name(16980, 33, 34810, 15), // 1857: ด่านแม่แฉลบ, Dan Mae Chalaep
    name(14498, 18, 28814, 7), // 1858: ด่านใน, Dan Nai
    name(39604, 15, 12108, 9), // 1859: ตกพรม, Tok Phrom
    name(29763, 12, 14882, 6), // 1860: ตบหู, Top Hu
    name(18028, 18, 17723, 10), // 1861: ตรมไพร, Trom Phrai
    name(647, 12, 26717, 5), // 1862: ตรวจ, Truat
    name(25644, 21, 43929, 9), // 1863: ตรอกนอง, Trok Nong
    name(21831, 18, 43899, 6), // 1864: ตระกาจ, Trakat
    name(4913, 18, 1604, 6), // 1865: ตระการ, Trakan
    name(29734, 36, 43875, 13), // 1866: ตระเปียงเตีย, Tra Piang Tia
    name(29063, 18, 13511, 8), // 1867: ตระแสง, Trasaeng
    name(27058, 15, 43905, 7), // 1868: ตรำดม, Tramdom
    name(37687, 24, 43912, 10), // 1869: ตรีณรงค์, Tri Narong
    name(23426, 12, 15057, 5), // 1870: ตรึม, Truem
    name(3043, 12, 2870, 5), // 1871: ตลาด, Talat
    name(17268, 24, 40513, 11), // 1872: ตลาดกรวด, Talat Kruat
    name(17294, 42, 40484, 18), // 1873: ตลาดกระทุ่มแบน, Talat Krathum Baen
    name(17321, 24, 40473, 11), // 1874: ตลาดขวัญ, Talat Khwan
    name(17350, 27, 40461, 12), // 1875: ตลาดจินดา, Talat Chinda
    name(17369, 24, 40544, 9), // 1876: ตลาดน้อย, Talat Noi
    name(17377, 30, 40431, 15), // 1877: ตลาดบางเขน, Talat Bang Khen
    name(17395, 21, 40563, 10), // 1878: ตลาดพลู, Talat Phlu
    name(17402, 21, 14550, 9), // 1879: ตลาดยอด, Talat Yot
    name(17412, 24, 40524, 11), // 1880: ตลาดหลวง, Talat Luang
    name(17420, 30, 40502, 11), // 1881: ตลาดเกรียบ, Talat Kriap
    name(17452, 27, 40553, 10), // 1882: ตลาดเหนือ, Talat Nuea
    name(17467, 24, 40592, 11), // 1883: ตลาดแร้ง, Talat Raeng
    name(23049, 27, 40573, 9), // 1884: ตลาดโพธิ์, Talat Pho
    name(5640, 24, 42137, 9), // 1885: ตลาดใหญ่, Talat Yai
    name(3043, 24, 40535, 9), // 1886: ตลาดใหม่, Talat Mai
    name(31423, 24, 40446, 12), // 1887: ตลาดไชยา, Talat Chaiya
    name(20540, 21, 19703, 9), // 1888: ตลาดไทร, Talat Sai
    name(17475, 24, 40610, 11), // 1889: ตลิ่งงาม, Taling Ngam
    name(17483, 12, 40699, 5), // 1890: ตลุก, Taluk
    name(17483, 36, 40711, 17), // 1891: ตลุกกลางทุ่ง, Taluk Klang Thung
    name(17502, 21, 40699, 8), // 1892: ตลุกดู่, Taluk Du
    name(28555, 27, 40736, 11), // 1893: ตลุกเทียม, Taluk Thiam
    name(18138, 18, 9958, 8), // 1894: ตองปิด, Tong Pit
    name(32527, 18, 12132, 9), // 1895: ตองโขบ, Tong Khop
    name(15977, 18, 44148, 6), // 1896: ตอหลัง, Tolang
    name(17519, 15, 40420, 6), // 1897: ตะกรบ, Takrop
    name(17531, 15, 40377, 6), // 1898: ตะกาง, Takang
    name(17536, 27, 40383, 10), // 1899: ตะกาดเง้า, Takat Ngao
    name(17545, 30, 43068, 10), // 1900: ตะกุกเหนือ, Takuk Nuea
    name(17562, 24, 40321, 9), // 1901: ตะกุกใต้, Takuk Tai
    name(17570, 15, 17580, 5), // 1902: ตะกุด, Takut
    name(17570, 21, 17580, 9), // 1903: ตะกุดไร, Takut Rai
    name(39010, 12, 11132, 6), // 1904: ตะขบ, Takhop
    name(20599, 18, 13307, 6), // 1905: ตะคร้อ, Takhro
    name(17584, 27, 40398, 10), // 1906: ตะคร้ำเอน, Takhram En
    name(17607, 12, 40415, 5), // 1907: ตะคุ, Takhu
    name(17621, 15, 40393, 5), // 1908: ตะค่า, Takha
    name(17626, 15, 40346, 5), // 1909: ตะดอบ, Tadop
    name(23064, 24, 42681, 8), // 1910: ตะนาวศรี, Tanao Si
    name(17638, 18, 40335, 6), // 1911: ตะบิ้ง, Tabing
    name(17644, 18, 40330, 5), // 1912: ตะบ่าย, Tabai
    name(17650, 15, 40798, 5), // 1913: ตะปอน, Tapon
    name(17679, 24, 40803, 6), // 1914: ตะปอเยาะ, Tapoyo
    name(17687, 15, 40786, 5), // 1915: ตะปาน, Tapan
    name(23113, 12, 14589, 7), // 1916: ตะพง, Taphong
    name(17694, 21, 22046, 8), // 1917: ตะมะยูง, Tamayung
    name(17701, 15, 40747, 6), // 1918: ตะลุง, Talung
    name(1614, 21, 40686, 7), // 1919: ตะลุบัน, Taluban
    name(17706, 21, 40693, 6), // 1920: ตะลุโบะ, Talubo
    name(17717, 24, 40408, 7), // 1921: ตะเครียะ, Takhria
    name(14530, 21, 9942, 7), // 1922: ตะเคียน, Takhian
    name(37526, 30, 22503, 13), // 1923: ตะเคียนทอง, Takhian Thong
    name(23123, 27, 26459, 11), // 1924: ตะเคียนปม, Takhian Pom
    name(25189, 30, 21200, 11), // 1925: ตะเคียนราม, Takhian Ram
    name(17108, 36, 14534, 11), // 1926: ตะเคียนเตี้ย, Takhian Tia
    name(14530, 39, 27252, 13), // 1927: ตะเคียนเลื่อน, Takhian Luean
    name(17731, 18, 43199, 4), // 1928: ตะเบาะ, Tabo
    name(17737, 15, 40809, 4), // 1929: ตะเสะ, Tase
    name(27739, 24, 44039, 10), // 1930: ตะแบกบาน, Tabaek Ban
    name(17754, 15, 40791, 7), // 1931: ตะแพน, Taphaen
    name(2618, 12, 7982, 4), // 1932: ตะโก, Tako
    name(22740, 24, 14704, 10), // 1933: ตะโกตาพิ, Tako Taphi
    name(24772, 21, 11920, 10), // 1934: ตะโกทอง, Tako Thong
    name(17764, 15, 35217, 4), // 1935: ตะโละ, Talo
    name(17764, 33, 40644, 9), // 1936: ตะโละกาโปร์, Talo Kapo
    name(17775, 39, 40621, 14), // 1937: ตะโละดือรามัน, Talo Due Raman
    name(17811, 30, 40667, 10), // 1938: ตะโละแมะนา, Talo Maena
    name(17833, 33, 40653, 14), // 1939: ตะโละไกรทอง, Talo Kraithong
    name(17844, 30, 40635, 9), // 1940: ตะโล๊ะหะลอ, Talo Halo
    name(17882, 33, 34563, 18), // 1941: ตันหยงจึงงา, Tanyong Chueng-nga
    name(17893, 30, 23664, 12), // 1942: ตันหยงดาลอ, Tanyong Dalo
    name(17915, 27, 11944, 11), // 1943: ตันหยงมัส, Tanyong Mat
    name(16802, 30, 17595, 12), // 1944: ตันหยงลิมอ, Tanyong Limo
    name(19956, 33, 20472, 12), // 1945: ตันหยงลุโละ, Tanyong Lulo
    name(16096, 24, 24989, 10), // 1946: ตันหยงโป, Tanyong Po
    name(17930, 21, 40779, 7), // 1947: ตับเต่า, Tap Tao
    name(29806, 18, 12549, 9), // 1948: ตั้งใจ, Tang Chai
    name(17937, 15, 40365, 7), // 1949: ตากตก, Tak Tok
    name(17949, 18, 40359, 6), // 1950: ตากออก, Tak Ok
    name(17970, 15, 40185, 6), // 1951: ตากูก, Ta Kuk
    name(43311, 18, 40351, 8), // 1952: ตากแดด, Tak Daet
    name(39328, 18, 40172, 7), // 1953: ตาก้อง, Ta Kong
    name(38681, 15, 40152, 7), // 1954: ตาขัน, Ta Khan
    name(17860, 15, 40165, 7), // 1955: ตาขีด, Ta Khit
    name(33329, 12, 34350, 8), // 1956: ตาคง, Ta Khong
    name(38627, 12, 40122, 8), // 1957: ตาจง, Ta Chong
    name(22509, 18, 40112, 7), // 1958: ตาจั่น, Ta Chan
    name(36105, 12, 40341, 5), // 1959: ตาชี, Tachi
    name(35545, 21, 38870, 8), // 1960: ตาดกลอย, Tat Kloi
    name(35024, 18, 40813, 7), // 1961: ตาดข่า, Tat Kha
    name(31955, 21, 40830, 9), // 1962: ตาดควัน, Tat Khwan
    name(26670, 18, 11970, 9), // 1963: ตาดทอง, Tat Thong
    name(14016, 15, 40293, 6), // 1964: ตาตุม, Ta Tum
    name(37396, 15, 40210, 6), // 1965: ตานิม, Ta Nim
    name(11078, 12, 17697, 4), // 1966: ตานี, Tani
    name(40987, 18, 40763, 8), // 1967: ตาลชุม, Tan Chum
    name(39948, 15, 40426, 5), // 1968: ตาลาน, Talan
    name(37789, 27, 40603, 7), // 1969: ตาลีอายร์, Tali-ai
    name(29355, 27, 40771, 8), // 1970: ตาลเดี่ยว, Tan Diao
    name(26680, 24, 31395, 7), // 1971: ตาลเตี้ย, Tan Tia
    name(21211, 24, 35275, 9), // 1972: ตาลเนิ้ง, Tan Noeng
    name(20612, 24, 42171, 8), // 1973: ตาลเลียน, Tan Lian
    name(31858, 18, 18971, 6), // 1974: ตาลเอน, Tan En
    name(14594, 18, 28266, 7), // 1975: ตาลโกน, Tan Kon
    name(40648, 15, 40313, 7), // 1976: ตาวัง, Ta Wang
    name(41274, 15, 40259, 7), // 1977: ตาสัง, Ta Sang
    name(27515, 24, 40287, 6), // 1978: ตาสิทธิ์, Ta Sit
    name(26195, 18, 22080, 8), // 1979: ตาหลวง, Ta Luang
    name(29969, 24, 40191, 11), // 1980: ตาหลังใน, Ta Lang Nai
    name(29707, 15, 40299, 5), // 1981: ตาอุด, Ta Ut
    name(29108, 18, 40231, 6), // 1982: ตาอ็อง, Ta Ong
    name(18662, 15, 40146, 6), // 1983: ตาเกษ, Ta Ket
    name(28293, 15, 40140, 6), // 1984: ตาเกา, Ta Kao
    name(26403, 15, 40282, 5), // 1985: ตาเซะ, Ta Se
    name(25487, 36, 27758, 9), // 1986: ตาเนาะปูเต๊ะ, Tano Pute
    name(24989, 36, 27911, 10), // 1987: ตาเนาะแมเราะ, Tano Maero
    name(25066, 18, 40216, 7), // 1988: ตาเนิน, Ta Noen
    name(19921, 15, 40106, 6), // 1989: ตาเบา, Ta Bao
    name(16449, 18, 40237, 6), // 1990: ตาเป๊ก, Ta Pek
    name(22057, 21, 40202, 8), // 1991: ตาเมียง, Ta Miang
    name(42100, 15, 26444, 6), // 1992: ตาเสา, Ta Sao
    name(29468, 15, 40372, 5), // 1993: ตาแกะ, Takae
    name(32241, 15, 40172, 6), // 1994: ตาโกน, Ta Kon
    name(14769, 15, 29745, 7), // 1995: ตำตัว, Tam Tua
    name(14577, 15, 27748, 6), // 1996: ตำนาน, Tamnan
    name(33936, 21, 40753, 10), // 1997: ตำมะลัง, Tam Malang
    name(20628, 30, 42150, 11), // 1998: ตำหนักธรรม, Tamnak Tham
    name(14619, 15, 22536, 5), // 1999: ตำหรุ, Tamru
    name(28140, 12, 11934, 6), // 2000: ตำแย, Tamyae
    name(1165, 12, 43943, 6), // 2001: ตุยง, Tuyong
    name(2882, 9, 2885, 3), // 2002: ตูม, Tum
    name(20174, 18, 15249, 7), // 2003: ตูมใต้, Tum Tai
    name(29783, 21, 12153, 7), // 2004: ตูมใหญ่, Tum Yai
    name(31855, 18, 28262, 7), // 2005: ต้นตาล, Ton Tan
    name(14719, 15, 23146, 9), // 2006: ต้นธง, Ton Thong
    name(14719, 24, 23146, 14), // 2007: ต้นธงชัย, Ton Thong Chai
    name(19076, 21, 36570, 10), // 2008: ต้นผึ้ง, Ton Phueng
    name(38363, 30, 31156, 11), // 2009: ต้นมะพร้าว, Ton Maphrao
    name(34690, 27, 36087, 11), // 2010: ต้นมะม่วง, Ton Mamuang
    name(27098, 18, 20066, 8), // 2011: ต้นยวน, Ton Yuan
    name(34702, 18, 42262, 7), // 2012: ต้นเปา, Ton Pao
    name(16995, 24, 36783, 7), // 2013: ต้นโพธิ์, Ton Pho
    name(14509, 9, 851, 2), // 2014: ต้า, Ta
    name(25416, 24, 40243, 10), // 2015: ต้าผามอก, Ta Pha Mok
    name(14642, 9, 12017, 6), // 2016: ถนน, Thanon
    name(17986, 18, 20908, 11), // 2017: ถนนขาด, Thanon Khat
    name(18014, 36, 15709, 21), // 2018: ถนนนครไชยศรี, Thanon Nakhon Chai Si
    name(18043, 24, 12017, 17), // 2019: ถนนพญาไท, Thanon Phaya Thai
    name(18062, 18, 31414, 10), // 2020: ถนนหัก, Thanon Hak
    name(36275, 33, 22563, 18), // 2021: ถนนเพชรบุรี, Thanon Phetchaburi
    name(34678, 24, 18876, 10), // 2022: ถนนโพธิ์, Thanon Pho
    name(14642, 21, 20575, 10), // 2023: ถนนใหญ่, Thanon Yai
    name(18083, 27, 22315, 11), // 2024: ถลุงเหล็ก, Thalung Lek
    name(18104, 18, 12072, 9), // 2025: ถอนสมอ, Thon Samo
    name(18113, 12, 36896, 6), // 2026: ถาวร, Thawon
    name(18113, 27, 36896, 15), // 2027: ถาวรวัฒนา, Thawon Watthana
    name(18135, 18, 42910, 10), // 2028: ถืมตอง, Thuem Tong
    name(41247, 27, 18907, 11), // 2029: ถ่อนนาลับ, Thon Na Lap
    name(1415, 9, 3272, 4), // 2030: ถ้ำ, Tham
    name(18161, 39, 42422, 17), // 2031: ถ้ำกระต่ายทอง, Tham Kratai Thong
    name(18174, 21, 42389, 12), // 2032: ถ้ำฉลอง, Tham Chalong
    name(18181, 30, 42492, 14), // 2033: ถ้ำทองหลาง, Tham Thonglang
    name(18192, 21, 42482, 10), // 2034: ถ้ำทะลุ, Tham Thalu
    name(18205, 27, 42447, 13), // 2035: ถ้ำน้ำผุด, Tham Nam Phut
    name(38483, 21, 42460, 9), // 2036: ถ้ำรงค์, Tham Rong
    name(41686, 18, 42439, 8), // 2037: ถ้ำลอด, Tham Lot
    name(20668, 27, 42506, 14), // 2038: ถ้ำวัวแดง, Tham Wua Daeng
    name(25138, 24, 42469, 13), // 2039: ถ้ำสิงขร, Tham Singkhon
    name(16633, 24, 42469, 9), // 2040: ถ้ำสิงห์, Tham Sing
    name(35933, 24, 42401, 12), // 2041: ถ้ำเจริญ, Tham Charoen
    name(26824, 18, 42413, 9), // 2042: ถ้ำแข้, Tham Khae
    name(25583, 21, 42520, 8), // 2043: ถ้ำใหญ่, Tham Yai
    name(18228, 21, 11379, 12), // 2044: ทมนางาม, Thom Na Ngam
    name(17631, 9, 15049, 5), // 2045: ทมอ, Thamo
    name(28719, 21, 32401, 12), // 2046: ทรงคนอง, Song Khanong
    name(16133, 21, 11882, 9), // 2047: ทรงธรรม, Song Tham
    name(28093, 27, 39496, 9), // 2048: ทรัพย์ทวี, Sap Thawi
    name(22332, 33, 39413, 10), // 2049: ทรัพย์พระยา, Sap Phraya
    name(29172, 36, 39351, 8), // 2050: ทรัพย์อนันต์, Sap Anan
    name(28955, 39, 39402, 11), // 2051: ทรัพย์ไพวัลย์, Sap Phaiwan
    name(24456, 30, 26622, 12), // 2052: ทรายกองดิน, Sai Kong Din
    name(24456, 39, 26622, 16), // 2053: ทรายกองดินใต้, Sai Kong Din Tai
    name(14653, 21, 11024, 8), // 2054: ทรายขาว, Sai Khao
    name(1433, 21, 1939, 9), // 2055: ทรายทอง, Sai Thong
    name(16054, 21, 30842, 9), // 2056: ทรายแดง, Sai Daeng
    name(23781, 21, 14629, 14), // 2057: ทองมงคล, Thong Mongkhon
    name(4840, 21, 6042, 9), // 2058: ทองหลาง, Thonglang
    name(29689, 18, 15826, 8), // 2059: ทองเอน, Thong En
    name(29305, 21, 26960, 9), // 2060: ทอนหงส์, Thon Hong
    name(37133, 12, 18298, 7), // 2061: ทะนง, Thanong
    name(2161, 24, 42528, 11), // 2062: ทะเมนชัย, Thamen Chai
    name(28729, 27, 11223, 14), // 2063: ทะเลชุบศร, Thale Chup Son
    name(28951, 30, 18826, 9), // 2064: ทะเลทรัพย์, Thale Sap
    name(12849, 24, 24374, 9), // 2065: ทะเลน้อย, Thale Noi
    name(24162, 18, 34505, 9), // 2066: ทะเลบก, Thale Bok
    name(13937, 30, 16462, 14), // 2067: ทะเลวังวัด, Thale Wang Wat
    name(18235, 18, 42630, 9), // 2068: ทับกฤช, Thap Krit
    name(18235, 27, 42630, 13), // 2069: ทับกฤชใต้, Thap Krit Tai
    name(18244, 21, 42652, 10), // 2070: ทับกวาง, Thap Kwang
    name(18251, 18, 42643, 9), // 2071: ทับกุง, Thap Kung
    name(18257, 18, 42620, 10), // 2072: ทับคาง, Thap Khang
    name(7497, 21, 22588, 10), // 2073: ทับช้าง, Thap Chang
    name(18263, 30, 40271, 11), // 2074: ทับตีเหล็ก, Thap Ti Lek
    name(9959, 18, 2305, 9), // 2075: ทับทัน, Thap Than
    name(18281, 18, 42672, 8), // 2076: ทับน้ำ, Thap Nam
    name(18295, 21, 42717, 9), // 2077: ทับปริก, Thap Prik
    name(18343, 21, 42706, 11), // 2078: ทับผึ้ง, Thap Phueng
    name(18350, 21, 42696, 10), // 2079: ทับพริก, Thap Phrik
    name(18368, 15, 32916, 7), // 2080: ทับมา, Thap Ma
    name(18384, 15, 12038, 7), // 2081: ทับยา, Thap Ya
    name(18384, 33, 33751, 15), // 2082: ทับยายเชียง, Thap Yai Chiang
    name(18398, 18, 12038, 8), // 2083: ทับยาว, Thap Yao
    name(18415, 21, 42784, 10), // 2084: ทับสวาย, Thap Sawai
    name(18454, 21, 32916, 8), // 2085: ทับหมัน, Thap Man
    name(2642, 27, 42802, 11), // 2086: ทับเที่ยง, Thap Thiang
    name(18480, 18, 42794, 8), // 2087: ทับใต้, Thap Tai
    name(26842, 21, 33751, 8), // 2088: ทับใหญ่, Thap Yai
    name(32601, 18, 29633, 8), // 2089: ทับไทร, Thap Sai
    name(18486, 21, 42726, 9), // 2090: ทัพรั้ง, Thap Rang
    name(18493, 18, 42766, 8), // 2091: ทัพราช, Thap Rat
    name(18505, 21, 42662, 10), // 2092: ทัพหลวง, Thap Luang
    name(18512, 24, 42774, 10), // 2093: ทัพเสด็จ, Thap Sadet
    name(2138, 18, 34550, 9), // 2094: ทัพไทย, Thap Thai
    name(18532, 15, 41187, 7), // 2095: ทากาศ, Tha Kat
    name(18547, 27, 41339, 14), // 2096: ทาขุมเงิน, Tha Khum Ngoen
    name(18563, 21, 11493, 11), // 2097: ทางกลาง, Thang Klang
    name(18578, 21, 24227, 12), // 2098: ทางขวาง, Thang Khwang
    name(18585, 21, 42193, 11), // 2099: ทางช้าง, Thang Chang
    name(18596, 18, 33331, 10), // 2100: ทางพระ, Thang Phra
    name(18606, 18, 22289, 10), // 2101: ทางพูน, Thang Phun
    name(28747, 27, 24132, 11), // 2102: ทางเกวียน, Thang Kwian
    name(27825, 30, 42243, 15), // 2103: ทาทุ่งหลวง, Tha Thung Luang
    name(26853, 24, 42589, 10), // 2104: ทานตะวัน, Than Tawan
    name(34174, 24, 41836, 11), // 2105: ทาปลาดุก, Tha Pla Duk
    name(26874, 9, 3272, 4), // 2106: ทาม, Tham
    name(33472, 24, 42097, 11), // 2107: ทาสบเส้า, Tha Sop Sao
    name(31238, 21, 41733, 8), // 2108: ทาเหนือ, Tha Nuea
    name(26712, 24, 41502, 11), // 2109: ทาแม่ลอบ, Tha Mae Lop
    name(36779, 12, 18589, 7), // 2110: ทำนบ, Thamnop
    name(39591, 18, 13118, 8), // 2111: ที่วัง, Thi Wang
    name(2599, 12, 873, 5), // 2112: ทุ่ง, Thung
    name(18620, 18, 43243, 10), // 2113: ทุ่งกง, Thung Kong
    name(18626, 45, 43313, 22), // 2114: ทุ่งกระตาดพัฒนา, Thung Kratat Phatthana
    name(18647, 30, 43271, 12), // 2115: ทุ่งกระบือ, Thung Krabue
    name(18685, 30, 43259, 12), // 2116: ทุ่งกระบ่ำ, Thung Krabam
    name(18695, 39, 43295, 18), // 2117: ทุ่งกระพังโหม, Thung Kraphang Hom
    name(18708, 33, 43283, 12), // 2118: ทุ่งกระเชาะ, Thung Kracho
    name(18719, 33, 43335, 12), // 2119: ทุ่งกระเต็น, Thung Kraten
    name(18738, 27, 43232, 11), // 2120: ทุ่งกล้วย, Thung Kluai
    name(18758, 24, 43357, 10), // 2121: ทุ่งกวาว, Thung Kwao
    name(18767, 27, 43357, 10), // 2122: ทุ่งกว๋าว, Thung Kwao
    name(18791, 24, 43347, 10), // 2123: ทุ่งกุลา, Thung Kula
    name(18804, 21, 43243, 8), // 2124: ทุ่งก่อ, Thung Ko
    name(18814, 24, 43111, 12), // 2125: ทุ่งขนาน, Thung Khanan
    name(18834, 27, 43099, 12), // 2126: ทุ่งขมิ้น, Thung Khamin
    name(18863, 24, 43220, 12), // 2127: ทุ่งขวาง, Thung Khwang
    name(18871, 33, 43123, 17), // 2128: ทุ่งข้าวพวง, Thung Khao Phuang
    name(18882, 24, 43160, 12), // 2129: ทุ่งคลอง, Thung Khlong
    name(18897, 21, 43150, 10), // 2130: ทุ่งคลี, Thung Khli
    name(18909, 24, 43140, 10), // 2131: ทุ่งคล้า, Thung Khla
    name(18917, 33, 43205, 15), // 2132: ทุ่งควายกิน, Thung Khwai Kin
    name(18931, 21, 43188, 10), // 2133: ทุ่งคอก, Thung Khok
    name(18965, 18, 9196, 9), // 2134: ทุ่งคา, Thung Kha
    name(18965, 27, 43054, 13), // 2135: ทุ่งคาวัด, Thung Kha Wat
    name(18978, 27, 43040, 14), // 2136: ทุ่งคาโงก, Thung Kha Ngok
    name(18996, 24, 43089, 10), // 2137: ทุ่งค่าย, Thung Khai
    name(19024, 21, 43540, 10), // 2138: ทุ่งงาม, Thung Ngam
    name(19031, 30, 42977, 14), // 2139: ทุ่งจังหัน, Thung Changhan
    name(19054, 24, 42991, 13), // 2140: ทุ่งชมพู, Thung Chomphu
    name(19062, 27, 12417, 13), // 2141: ทุ่งตะไคร, Thung Takhrai
    name(19083, 27, 15925, 13), // 2142: ทุ่งตำเสา, Thung Tam Sao
    name(19095, 21, 18692, 8), // 2143: ทุ่งต่อ, Thung To
    name(19116, 24, 18692, 9), // 2144: ทุ่งต้อม, Thung Tom
    name(2630, 24, 43761, 9), // 2145: ทุ่งทราย, Thung Sai
    name(19124, 21, 30042, 11), // 2146: ทุ่งทอง, Thung Thong
    name(19131, 33, 27460, 15), // 2147: ทุ่งท่าช้าง, Thung Tha Chang
    name(19147, 27, 43559, 11), // 2148: ทุ่งนนทรี, Thung Nonsi
    name(19156, 27, 43482, 13), // 2149: ทุ่งนางาม, Thung Na Ngam
    name(19165, 30, 43508, 13), // 2150: ทุ่งนางโอก, Thung Nang Ok
    name(19194, 24, 43530, 10), // 2151: ทุ่งนารี, Thung Nari
    name(19202, 27, 43466, 12), // 2152: ทุ่งนาเลา, Thung Na Lao
    name(19216, 27, 43495, 13), // 2153: ทุ่งนาไทย, Thung Na Thai
    name(19229, 24, 43570, 9), // 2154: ทุ่งนุ้ย, Thung Nui
    name(19237, 24, 43550, 9), // 2155: ทุ่งน้อย, Thung Noi
    name(19245, 24, 43521, 9), // 2156: ทุ่งน้าว, Thung Nao
    name(19258, 21, 42946, 9), // 2157: ทุ่งบัว, Thung Bua
    name(19279, 30, 42955, 12), // 2158: ทุ่งบุหลัง, Thung Bulang
    name(19289, 24, 43687, 11), // 2159: ทุ่งปรัง, Thung Prang
    name(19314, 21, 43663, 8), // 2160: ทุ่งปี๊, Thung Pi
    name(19321, 27, 43579, 13), // 2161: ทุ่งผาสุข, Thung Pha Suk
    name(19337, 24, 43651, 12), // 2162: ทุ่งผึ้ง, Thung Phueng
    name(19345, 21, 43004, 9), // 2163: ทุ่งฝาย, Thung Fai
    name(19362, 18, 43628, 11), // 2164: ทุ่งพง, Thung Phong
    name(19378, 27, 43592, 16), // 2165: ทุ่งพญาไท, Thung Phaya Thai
    name(19416, 21, 43639, 10), // 2166: ทุ่งพระ, Thung Phra
    name(19416, 27, 43639, 12), // 2167: ทุ่งพระยา, Thung Phraya
    name(19439, 21, 43608, 10), // 2168: ทุ่งพลา, Thung Phla
    name(19463, 18, 11213, 9), // 2169: ทุ่งพอ, Thung Pho
    name(19474, 24, 43651, 12), // 2170: ทุ่งพึ่ง, Thung Phueng
    name(19496, 18, 43457, 9), // 2171: ทุ่งมน, Thung Mon
    name(19507, 36, 43412, 18), // 2172: ทุ่งมหาเจริญ, Thung Maha Charoen
    name(19544, 30, 43430, 14), // 2173: ทุ่งมหาเมฆ, Thung Maha Mek
    name(2657, 33, 43444, 13), // 2174: ทุ่งมะพร้าว, Thung Maphrao
    name(19558, 24, 873, 10), // 2175: ทุ่งยั้ง, Thung Yang
    name(19570, 36, 18922, 17), // 2176: ทุ่งยางเมือง, Thung Yang Mueang
    name(19585, 21, 25258, 9), // 2177: ทุ่งยาว, Thung Yao
    name(19598, 30, 43727, 17), // 2178: ทุ่งรวงทอง, Thung Ruang Thong
    name(19608, 24, 43717, 10), // 2179: ทุ่งระยะ, Thung Raya
    name(19619, 21, 43698, 10), // 2180: ทุ่งรัง, Thung Rang
    name(19632, 21, 43378, 9), // 2181: ทุ่งลาน, Thung Lan
    name(19647, 30, 43387, 12), // 2182: ทุ่งลุยลาย, Thung Luilai
    name(19657, 27, 43399, 13), // 2183: ทุ่งลูกนก, Thung Luk Nok
    name(19676, 21, 13296, 10), // 2184: ทุ่งวัง, Thung Wang
    name(19689, 30, 23907, 13), // 2185: ทุ่งวัดดอน, Thung Wat Don
    name(2689, 21, 8827, 8), // 2186: ทุ่งศรี, Thung Si
    name(19701, 30, 15556, 14), // 2187: ทุ่งศรีทอง, Thung Si Thong
    name(19711, 36, 43846, 15), // 2188: ทุ่งศรีเมือง, Thung Si Mueang
    name(19726, 21, 43776, 10), // 2189: ทุ่งสมอ, Thung Samo
    name(19740, 27, 43834, 12), // 2190: ทุ่งสว่าง, Thung Sawang
    name(19749, 33, 31950, 15), // 2191: ทุ่งสองห้อง, Thung Song Hong
    name(19763, 27, 43823, 11), // 2192: ทุ่งสะโตก, Thung Satok
    name(19798, 21, 43792, 10), // 2193: ทุ่งสัง, Thung Sang
    name(19805, 27, 33098, 12), // 2194: ทุ่งสุขลา, Thung Sukhla
    name(19819, 21, 43457, 8), // 2195: ทุ่งหมอ, Thung Mo
    name(27827, 24, 42247, 11), // 2196: ทุ่งหลวง, Thung Luang
    name(19840, 24, 13296, 10), // 2197: ทุ่งหวัง, Thung Wang
    name(19860, 24, 42920, 10), // 2198: ทุ่งอรุณ, Thung Arun
    name(19876, 24, 9181, 9), // 2199: ทุ่งฮั้ว, Thung Hua
    name(19890, 21, 40723, 9), // 2200: ทุ่งเตา, Thung Tao
    name(19890, 33, 40723, 13), // 2201: ทุ่งเตาใหม่, Thung Tao Mai
    name(19901, 24, 36988, 12), // 2202: ทุ่งเทิง, Thung Thoeng
    name(19909, 27, 42930, 12), // 2203: ทุ่งเบญจา, Thung Bencha
    name(16542, 18, 43023, 9), // 2204: ทุ่งแก, Thung Kae
    name(21453, 24, 43078, 11), // 2205: ทุ่งแค้ว, Thung Khaeo
    name(39645, 21, 10760, 9), // 2206: ทุ่งแต้, Thung Tae
    name(38193, 24, 43367, 11), // 2207: ทุ่งแล้ง, Thung Laeng
    name(36304, 30, 43744, 17), // 2208: ทุ่งแสงทอง, Thung Saeng Thong
    name(30014, 24, 43671, 10), // 2209: ทุ่งโป่ง, Thung Pong
    name(24153, 18, 11213, 9), // 2210: ทุ่งโพ, Thung Pho
    name(24153, 27, 11213, 9), // 2211: ทุ่งโพธิ์, Thung Pho
    name(14607, 24, 43013, 10), // 2212: ทุ่งโฮ้ง, Thung Hong
    name(23927, 18, 43761, 9), // 2213: ทุ่งใส, Thung Sai
    name(17491, 21, 42967, 10), // 2214: ทุ่งไชย, Thung Chai
    name(17509, 30, 43761, 15), // 2215: ทุ่งไทรทอง, Thung Sai Thong
    name(3185, 12, 12093, 4), // 2216: ทุ่ม, Thum
    name(19970, 24, 41371, 13), // 2217: ท่ากกแดง, Tha Kok Daeng
    name(19988, 27, 41391, 11), // 2218: ท่ากระชับ, Tha Krachap
    name(20004, 27, 41402, 10), // 2219: ท่ากระดาน, Tha Kradan
    name(20042, 33, 41412, 11), // 2220: ท่ากระเสริม, Tha Krasoem
    name(20057, 24, 41437, 9), // 2221: ท่ากว้าง, Tha Kwang
    name(20065, 21, 41167, 11), // 2222: ท่ากำชำ, Tha Kamcham
    name(20085, 21, 41423, 7), // 2223: ท่ากุ่ม, Tha Kum
    name(20092, 18, 41430, 7), // 2224: ท่ากูบ, Tha Kup
    name(20112, 21, 41384, 7), // 2225: ท่าก้อน, Tha Kon
    name(20131, 18, 41371, 6), // 2226: ท่าก๊อ, Tha Ko
    name(2752, 21, 41233, 10), // 2227: ท่าขนอน, Tha Khanon
    name(20143, 21, 41223, 10), // 2228: ท่าขนาน, Tha Khanan
    name(20164, 21, 41249, 10), // 2229: ท่าขนุน, Tha Khanun
    name(20180, 24, 41213, 10), // 2230: ท่าขมิ้น, Tha Khamin
    name(20196, 27, 41311, 13), // 2231: ท่าขอนยาง, Tha Khon Yang
    name(20208, 21, 41330, 9), // 2232: ท่าขึ้น, Tha Khuen
    name(20219, 27, 41353, 12), // 2233: ท่าขุนราม, Tha Khun Ram
    name(2772, 21, 41213, 8), // 2234: ท่าข้าม, Tha Kham
    name(20228, 39, 41259, 15), // 2235: ท่าข้าวเปลือก, Tha Khao Plueak
    name(20256, 21, 41274, 8), // 2236: ท่าคล้อ, Tha Khlo
    name(20268, 18, 41303, 8), // 2237: ท่าคอย, Tha Khoi
    name(20274, 15, 8913, 7), // 2238: ท่าคา, Tha Kha
    name(20291, 18, 41294, 7), // 2239: ท่าค้อ, Tha Kho
    name(20301, 18, 41717, 8), // 2240: ท่างาม, Tha Ngam
    name(20307, 21, 41725, 8), // 2241: ท่างิ้ว, Tha Ngio
    name(20317, 27, 40951, 11), // 2242: ท่าจะหลุง, Tha Chalung
    name(20326, 21, 40962, 10), // 2243: ท่าจำปา, Tha Champa
    name(20340, 21, 40992, 10), // 2244: ท่าจำปี, Tha Champi
    name(20347, 18, 41039, 8), // 2245: ท่าจีน, Tha Chin
    name(20371, 21, 41014, 11), // 2246: ท่าฉนวน, Tha Chanuan
    name(20382, 21, 40941, 10), // 2247: ท่าฉลอม, Tha Chalom
    name(20392, 24, 41002, 12), // 2248: ท่าชะมวง, Tha Chamuang
    name(20400, 18, 40924, 8), // 2249: ท่าชัย, Tha Chai
    name(20414, 15, 41039, 7), // 2250: ท่าชี, Tha Chi
    name(20428, 24, 41047, 12), // 2251: ท่าชุมพล, Tha Chumphon
    name(19135, 36, 19977, 16), // 2252: ท่าช้างคล้อง, Tha Chang Khlong
    name(20441, 18, 42062, 7), // 2253: ท่าซอม, Tha Som
    name(20447, 18, 41975, 7), // 2254: ท่าซัก, Tha Sak
    name(20478, 18, 42108, 8), // 2255: ท่าซุง, Tha Sung
    name(20484, 24, 41081, 12), // 2256: ท่าดอกคำ, Tha Dok Kham
    name(20500, 24, 12879, 11), // 2257: ท่าดินดำ, Tha Din Dam
    name(20508, 27, 41068, 13), // 2258: ท่าดินแดง, Tha Din Daeng
    name(43418, 15, 12879, 6), // 2259: ท่าดี, Tha Di
    name(20530, 21, 41098, 9), // 2260: ท่าด้วง, Tha Duang
    name(20537, 21, 42133, 9), // 2261: ท่าตลาด, Tha Talat
    name(20564, 15, 42258, 6), // 2262: ท่าตอ, Tha To
    name(20564, 18, 42258, 7), // 2263: ท่าตอน, Tha Ton
    name(20596, 27, 42123, 10), // 2264: ท่าตะคร้อ, Tha Takhro
    name(2849, 24, 42179, 10), // 2265: ท่าตะเภา, Tha Taphao
    name(20609, 18, 42167, 7), // 2266: ท่าตาล, Tha Tan
    name(20625, 27, 42146, 10), // 2267: ท่าตำหนัก, Tha Tamnak
    name(20646, 21, 9048, 7), // 2268: ท่าตุ้ม, Tha Tum
    name(20653, 21, 42189, 8), // 2269: ท่าถ่าน, Tha Than
    name(20687, 21, 41963, 7), // 2270: ท่าทราย, Tha Sai
    name(20694, 18, 42217, 9), // 2271: ท่าทอง, Tha Thong
    name(20694, 30, 42230, 13), // 2272: ท่าทองหลาง, Tha Thonglang
    name(20704, 30, 42217, 13), // 2273: ท่าทองใหม่, Tha Thong Mai
    name(20714, 15, 42217, 9), // 2274: ท่าธง, Tha Thong
    name(20723, 18, 41710, 7), // 2275: ท่านัด, Tha Nat
    name(20737, 21, 41677, 8), // 2276: ท่านั่ง, Tha Nang
    name(20744, 15, 41667, 6), // 2277: ท่านา, Tha Na
    name(20744, 27, 41690, 13), // 2278: ท่านางงาม, Tha Nang Ngam
    name(20753, 27, 41677, 13), // 2279: ท่านางแนว, Tha Nang Naeo
    name(20768, 21, 41703, 7), // 2280: ท่าน้าว, Tha Nao
    name(20780, 18, 41667, 7), // 2281: ท่าน้ำ, Tha Nam
    name(20780, 30, 41667, 10), // 2282: ท่าน้ำอ้อย, Tha Nam Oi
    name(20790, 18, 40880, 7), // 2283: ท่าบอน, Tha Bon
    name(20804, 18, 40887, 7), // 2284: ท่าบัว, Tha Bua
    name(20813, 24, 40914, 10), // 2285: ท่าบุญมี, Tha Bun Mi
    name(20821, 36, 40864, 16), // 2286: ท่าบ่อสงคราม, Tha Bo Songkhram
    name(20833, 24, 41847, 10), // 2287: ท่าประจะ, Tha Pracha
    name(2904, 27, 41863, 9), // 2288: ท่าประดู่, Tha Pradu
    name(20845, 15, 8963, 7), // 2289: ท่าผา, Tha Pha
    name(20845, 27, 41741, 11), // 2290: ท่าผาปุ้ม, Tha Pha Pum
    name(20854, 18, 41752, 9), // 2291: ท่าพญา, Tha Phaya
    name(20874, 18, 41752, 9), // 2292: ท่าพยา, Tha Phaya
    name(18778, 18, 16477, 8), // 2293: ท่าพระ, Tha Phra
    name(18778, 24, 24477, 10), // 2294: ท่าพระยา, Tha Phraya
    name(20893, 21, 41817, 9), // 2295: ท่าพริก, Tha Phrik
    name(20915, 15, 24613, 8), // 2296: ท่าพล, Tha Phon
    name(20915, 21, 41779, 9), // 2297: ท่าพลับ, Tha Phlap
    name(2931, 36, 41766, 13), // 2298: ท่าพี่เลี้ยง, Tha Phi Liang
    name(20943, 24, 41826, 10), // 2299: ท่าพุทรา, Tha Phutsa
    name(20966, 24, 41560, 10), // 2300: ท่ามะขาม, Tha Makham
    name(20990, 24, 41586, 9), // 2301: ท่ามะนาว, Tha Manao
    name(21001, 27, 41605, 11), // 2302: ท่ามะปราง, Tha Maprang
    name(21014, 24, 41595, 10), // 2303: ท่ามะพลา, Tha Maphla
    name(21035, 27, 41575, 11), // 2304: ท่ามะเขือ, Tha Makhuea
    name(21051, 30, 41492, 10), // 2305: ท่ามะเดื่อ, Tha Maduea
    name(21069, 30, 41536, 12), // 2306: ท่ามะเฟือง, Tha Mafueang
    name(21079, 33, 41513, 13), // 2307: ท่ามะไฟหวาน, Tha Mafai Wan
    name(21103, 24, 41616, 9), // 2308: ท่ามิหรำ, Tha Miram
    name(21118, 24, 41884, 9), // 2309: ท่าระหัด, Tha Rahat
    name(21156, 18, 41906, 7), // 2310: ท่าราบ, Tha Rap
    name(21177, 18, 41464, 7), // 2311: ท่าลาด, Tha Lat
    name(21177, 27, 41464, 12), // 2312: ท่าลาดขาว, Tha Lat Khao
    name(21192, 18, 41486, 6), // 2313: ท่าล้อ, Tha Lo
    name(2985, 18, 9064, 8), // 2314: ท่าวัง, Tha Wang
    name(21205, 27, 42293, 12), // 2315: ท่าวังตาล, Tha Wang Tan
    name(21229, 27, 42307, 14), // 2316: ท่าวังทอง, Tha Wang Thong
    name(21250, 33, 42279, 14), // 2317: ท่าวังพร้าว, Tha Wang Phrao
    name(21267, 18, 42338, 7), // 2318: ท่าวัด, Tha Wat
    name(21282, 30, 42327, 11), // 2319: ท่าวาสุกรี, Tha Wasukri
    name(21298, 21, 42048, 8), // 2320: ท่าศิลา, Tha Sila
    name(21314, 27, 42023, 9), // 2321: ท่าสวรรค์, Tha Sawan
    name(21323, 24, 42023, 10), // 2322: ท่าสว่าง, Tha Sawang
    name(21331, 27, 42079, 13), // 2323: ท่าสองคอน, Tha Song Khon
    name(21348, 27, 42013, 10), // 2324: ท่าสะท้อน, Tha Sathon
    name(21368, 24, 41955, 8), // 2325: ท่าสะบ้า, Tha Saba
    name(21379, 24, 41946, 9), // 2326: ท่าสะอาด, Tha Sa-at
    name(21396, 27, 41937, 9), // 2327: ท่าสะอ้าน, Tha Sa-an
    name(21413, 21, 41975, 9), // 2328: ท่าสะแก, Tha Sakae
    name(21433, 18, 41975, 7), // 2329: ท่าสัก, Tha Sak
    name(21442, 18, 41998, 7), // 2330: ท่าสาป, Tha Sap
    name(21471, 18, 41963, 7), // 2331: ท่าสาย, Tha Sai
    name(21471, 27, 41963, 12), // 2332: ท่าสายลวด, Tha Sai Luat
    name(21489, 21, 42040, 8), // 2333: ท่าสีดา, Tha Sida
    name(21496, 18, 42116, 7), // 2334: ท่าสุด, Tha Sut
    name(21517, 27, 41625, 10), // 2335: ท่าหมอไทร, Tha Mo Sai
    name(21532, 33, 41655, 12), // 2336: ท่าหมื่นราม, Tha Muen Ram
    name(21543, 27, 41130, 11), // 2337: ท่าหาดยาว, Tha Hat Yao
    name(21561, 18, 41141, 7), // 2338: ท่าหิน, Tha Hin
    name(21561, 27, 41141, 12), // 2339: ท่าหินโงม, Tha Hin Ngom
    name(21570, 18, 41486, 6), // 2340: ท่าฬ่อ, Tha Lo
    name(21579, 21, 42381, 6), // 2341: ท่าอยู่, Tha Yu
    name(17363, 18, 41161, 6), // 2342: ท่าอิฐ, Tha It
    name(21586, 24, 41153, 8), // 2343: ท่าอิบุญ, Tha Ibun
    name(21630, 21, 42269, 10), // 2344: ท่าอุแท, Tha U-thae
    name(21647, 21, 40839, 7), // 2345: ท่าอ่าง, Tha Ang
    name(21672, 27, 41446, 9), // 2346: ท่าเกวียน, Tha Kwian
    name(21689, 21, 41178, 9), // 2347: ท่าเกษม, Tha Kasem
    name(21696, 18, 41294, 9), // 2348: ท่าเคย, Tha Khoei
    name(21702, 33, 41025, 14), // 2349: ท่าเจ้าสนุก, Tha Chao Sanuk
    name(21718, 24, 41107, 8), // 2350: ท่าเดื่อ, Tha Duea
    name(21731, 30, 42204, 13), // 2351: ท่าเทววงษ์, Tha Thewawong
    name(21741, 24, 41635, 10), // 2352: ท่าเมือง, Tha Mueang
    name(21757, 27, 42373, 8), // 2353: ท่าเยี่ยม, Tha Yiam
    name(21766, 18, 42033, 7), // 2354: ท่าเสน, Tha Sen
    name(21777, 24, 41984, 9), // 2355: ท่าเสม็ด, Tha Samet
    name(36605, 18, 29699, 7), // 2356: ท่าเสา, Tha Sao
    name(21788, 15, 41197, 8), // 2357: ท่าแค, Tha Khae
    name(21796, 18, 41059, 9), // 2358: ท่าแดง, Tha Daeng
    name(21807, 18, 41115, 8), // 2359: ท่าแฝก, Tha Faek
    name(21820, 18, 42358, 8), // 2360: ท่าแยก, Tha Yaek
    name(21841, 18, 41872, 7), // 2361: ท่าแร่, Tha Rae
    name(21852, 21, 41872, 9), // 2362: ท่าแร้ง, Tha Raeng
    name(21852, 30, 41872, 12), // 2363: ท่าแร้งออก, Tha Raeng Ok
    name(21868, 18, 41455, 9), // 2364: ท่าแลง, Tha Laeng
    name(15760, 15, 24613, 7), // 2365: ท่าโพ, Tha Pho
    name(15760, 24, 24613, 7), // 2366: ท่าโพธิ์, Tha Pho
    name(21874, 33, 41788, 12), // 2367: ท่าโพธิ์ชัย, Tha Pho Chai
    name(15760, 33, 41800, 10), // 2368: ท่าโพธิ์ศรี, Tha Pho Si
    name(4562, 18, 41913, 8), // 2369: ท่าโรง, Tha Rong
    name(21890, 30, 41913, 14), // 2370: ท่าโรงช้าง, Tha Rong Chang
    name(21914, 18, 42062, 7), // 2371: ท่าโสม, Tha Som
    name(21941, 21, 42366, 7), // 2372: ท่าใหญ่, Tha Yai
    name(21948, 18, 41205, 8), // 2373: ท่าไข่, Tha Khai
    name(21971, 18, 8939, 7), // 2374: ท่าไม้, Tha Mai
    name(21971, 27, 41548, 12), // 2375: ท่าไม้รวก, Tha Mai Ruak
    name(21983, 18, 41893, 7), // 2376: ท่าไร่, Tha Rai
    name(22403, 15, 41123, 7), // 2377: ท่าไห, Tha Hai
    name(21992, 21, 14962, 8), // 2378: ท้องฟ้า, Thong Fa
    name(22003, 33, 14795, 14), // 2379: ท้องลำเจียก, Thong Lamchiak
    name(39854, 27, 14435, 10), // 2380: ท้องเนียน, Thong Nian
    name(40758, 18, 27796, 7), // 2381: ท้อแท้, Thothae
    name(2786, 24, 38320, 10), // 2382: ท้ายช้าง, Thai Chang
    name(34550, 18, 17006, 9), // 2383: ท้ายดง, Thai Dong
    name(31419, 24, 19698, 10), // 2384: ท้ายตลาด, Thai Talat
    name(23923, 24, 15920, 10), // 2385: ท้ายทุ่ง, Thai Thung
    name(21636, 21, 32538, 8), // 2386: ท้ายน้ำ, Thai Nam
    name(19386, 24, 38596, 8), // 2387: ท้ายบ้าน, Thai Ban
    name(19386, 36, 38596, 12), // 2388: ท้ายบ้านใหม่, Thai Ban Mai
    name(18050, 27, 28025, 12), // 2389: ท้ายสำเภา, Thai Samphao
    name(37838, 21, 29690, 8), // 2390: ท้ายหาด, Thai Hat
    name(40762, 24, 34555, 7), // 2391: ท้ายเกาะ, Thai Ko
    name(4663, 15, 7049, 10), // 2392: ธงชัย, Thong Chai
    name(14722, 30, 18857, 15), // 2393: ธงชัยเหนือ, Thong Chai Nuea
    name(20717, 18, 13080, 11), // 2394: ธงธานี, Thong Thani
    name(29023, 9, 12990, 5), // 2395: ธนู, Thanu
    name(40245, 24, 11887, 10), // 2396: ธรรมศาลา, Thammasala
    name(16136, 24, 42539, 9), // 2397: ธรรมามูล, Thammamun
    name(20634, 21, 15288, 9), // 2398: ธรรมเสน, Thammasen
    name(29564, 15, 2310, 6), // 2399: ธัญญา, Thanya
    name(5429, 12, 8613, 4), // 2400: ธาตุ, That
    name(31442, 21, 12050, 10), // 2401: ธาตุทอง, That Thong
    name(18406, 27, 42346, 12), // 2402: ธาตุนาเวง, That Na Weng
    name(26907, 24, 31428, 8), // 2403: ธาตุน้อย, That Noi
    name(25426, 36, 25654, 16), // 2404: ธาตุพนมเหนือ, That Phanom Nuea
    name(5475, 33, 33552, 16), // 2405: ธาตุเชิงชุม, That Choeng Chum
    name(11031, 12, 1528, 5), // 2406: ธานี, Thani
    name(22048, 21, 42558, 10), // 2407: ธารคีรี, Than Khiri
    name(22064, 21, 42599, 11), // 2408: ธารทหาร, Than Thahan
    name(22080, 18, 42610, 10), // 2409: ธารทอง, Than Thong
    name(22086, 33, 34519, 13), // 2410: ธารน้ำทิพย์, Than Nam Thip
    name(22097, 27, 42578, 11), // 2411: ธารปราสาท, Than Prasat
    name(22109, 27, 42568, 10), // 2412: ธารละหลอด, Than Lalot
    name(25459, 21, 42548, 10), // 2413: ธารเกษม, Than Kasem
    name(35219, 21, 42157, 10), // 2414: ธำมรงค์, Thammarong
    name(19664, 15, 11292, 6), // 2415: นกออก, Nok Ok
    name(26734, 18, 45396, 11), // 2416: นครชุม, Nakhon Chum
    name(26734, 24, 45396, 11), // 2417: นครชุมน์, Nakhon Chum
    name(39298, 30, 42854, 13), // 2418: นครป่าหมาก, Nakhon Pa Mak
    name(29542, 33, 15448, 16), // 2419: นครสวรรค์ตก, Nakhon Sawan Tok
    name(13901, 36, 35584, 15), // 2420: นครสวรรค์ออก, Nakhon Sawan Ok
    name(28780, 27, 13567, 12), // 2421: นครเจดีย์, Nakhon Chedi
    name(25004, 21, 45309, 11), // 2422: นครเดิฐ, Nakhon Doet
    name(17021, 15, 30261, 5), // 2423: นนทรี, Nonsi
    name(17021, 21, 30261, 5), // 2424: นนทรีย์, Nonsi
    name(23259, 18, 34825, 9), // 2425: นบปริง, Nop Pring
    name(26572, 21, 13765, 9), // 2426: นพรัตน์, Noppharat
    name(30190, 21, 23077, 8), // 2427: นรสิงห์, Norasing
    name(22207, 27, 25890, 10), // 2428: นราภิรมย์, Naraphirom
    name(20760, 24, 39714, 7), // 2429: นวมินทร์, Nawamin
    name(14581, 27, 29506, 9), // 2430: นวลจันทร์, Nuan Chan
    name(41936, 24, 14852, 10), // 2431: นอกเมือง, Nok Mueang
    name(33550, 24, 29177, 9), // 2432: นากระตาม, Na Kratam
    name(32786, 24, 29166, 11), // 2433: นากระแซง, Na Krasaeng
    name(22531, 21, 29186, 8), // 2434: นากว้าง, Na Kwang
    name(14414, 15, 23208, 6), // 2435: นากอก, Na Kok
    name(14185, 18, 28945, 8), // 2436: นากะชะ, Na Kacha
    name(17389, 18, 28953, 7), // 2437: นากั้ง, Na Kang
    name(26373, 21, 10308, 9), // 2438: นาขมิ้น, Na Khamin
    name(26336, 18, 29035, 9), // 2439: นาขยาด, Na Khayat
    name(25804, 15, 29100, 7), // 2440: นาขอม, Na Khom
    name(26634, 12, 6600, 6), // 2441: นาขา, Na Kha
    name(26634, 15, 6600, 7), // 2442: นาขาม, Na Kham
    name(25737, 24, 29128, 12), // 2443: นาขุนไกร, Na Khun Krai
    name(25673, 15, 29115, 7), // 2444: นาขุม, Na Khum
    name(25622, 15, 6600, 6), // 2445: นาข่า, Na Kha
    name(25556, 30, 29024, 11), // 2446: นาข้าวเสีย, Na Khao Sia
    name(25507, 18, 29107, 8), // 2447: นาครัว, Na Khrua
    name(25293, 24, 29078, 11), // 2448: นาคอเรือ, Na Kho Ruea
    name(15445, 12, 39999, 5), // 2449: นาคา, Nakha
    name(15445, 15, 28986, 7), // 2450: นาคาย, Na Khai
    name(9350, 12, 6600, 7), // 2451: นาคำ, Na Kham
    name(23293, 24, 25983, 11), // 2452: นาคำใหญ่, Na Kham Yai
    name(19429, 18, 29009, 11), // 2453: นาคำไฮ, Na Kham Hai
    name(14215, 27, 29140, 11), // 2454: นาคูณใหญ่, Na Khun Yai
    name(15130, 15, 5935, 6), // 2455: นาคู่, Na Khu
    name(25186, 30, 9937, 12), // 2456: นางตะเคียน, Nang Takhian
    name(10423, 18, 686, 9), // 2457: นางบวช, Nang Buat
    name(25037, 18, 12471, 10), // 2458: นางพญา, Nang Phaya
    name(24686, 15, 13679, 8), // 2459: นางรำ, Nang Ram
    name(24540, 18, 17761, 8), // 2460: นางลือ, Nang Lue
    name(29266, 18, 19526, 9), // 2461: นางหลง, Nang Long
    name(37105, 15, 29447, 7), // 2462: นางัว, Na Ngua
    name(19827, 18, 29447, 7), // 2463: นางั่ว, Na Ngua
    name(18230, 15, 11384, 7), // 2464: นางาม, Na Ngam
    name(23665, 18, 29440, 7), // 2465: นางิ้ว, Na Ngio
    name(27864, 21, 18439, 9), // 2466: นางแก้ว, Nang Kaeo
    name(21132, 18, 18243, 9), // 2467: นางแดด, Nang Daet
    name(36751, 15, 32711, 8), // 2468: นางแล, Nang Lae
    name(24476, 30, 28768, 13), // 2469: นาจอมเทียน, Na Chom Thian
    name(24089, 18, 28685, 7), // 2470: นาจักร, Na Chak
    name(42741, 15, 27291, 7), // 2471: นาจาน, Na Chan
    name(24015, 21, 27291, 7), // 2472: นาจารย์, Na Chan
    name(23889, 18, 28706, 9), // 2473: นาจำปา, Na Champa
    name(23769, 15, 28741, 7), // 2474: นาจิก, Na Chik
    name(23283, 21, 28675, 10), // 2475: นาชะอัง, Na Cha-ang
    name(23028, 27, 28781, 11), // 2476: นาชุมเห็ด, Na Chum Het
    name(23004, 24, 28792, 13), // 2477: นาชุมแสง, Na Chum Saeng
    name(22982, 12, 29934, 5), // 2478: นาซอ, Na So
    name(22857, 15, 29891, 6), // 2479: นาซาว, Na Sao
    name(22544, 12, 16494, 6), // 2480: นาซำ, Na Sam
    name(22279, 18, 29891, 6), // 2481: นาซ่าว, Na Sao
    name(15336, 12, 28856, 7), // 2482: นาดง, Na Dong
    name(20025, 21, 28830, 11), // 2483: นาดอกคำ, Na Dok Kham
    name(25534, 21, 38772, 10), // 2484: นาดินดำ, Na Din Dam
    name(38688, 18, 28811, 6), // 2485: นาด่าน, Na Dan
    name(14430, 27, 30070, 16), // 2486: นาตงวัฒนา, Na Tong Watthana
    name(22040, 24, 29959, 11), // 2487: นาตาขวัญ, Na Ta Khwan
    name(14401, 24, 29970, 11), // 2488: นาตาล่วง, Na Ta Luang
    name(41245, 18, 30031, 7), // 2489: นาถ่อน, Na Thon
    name(16383, 18, 29852, 6), // 2490: นาทราย, Na Sai
    name(23680, 15, 30031, 8), // 2491: นาทอง, Na Thong
    name(31035, 15, 30031, 7), // 2492: นาทอน, Na Thon
    name(42510, 21, 30010, 10), // 2493: นาทะนุง, Na Thanung
    name(22470, 15, 30010, 7), // 2494: นาทัน, Na Than
    name(15474, 15, 30020, 7), // 2495: นาทับ, Na Thap
    name(15474, 21, 30020, 11), // 2496: นาทับไฮ, Na Thap Hai
    name(14605, 18, 30039, 8), // 2497: นาทุ่ง, Na Thung
    name(39664, 18, 6027, 7), // 2498: นาท่อม, Na Thom
    name(32292, 33, 29987, 12), // 2499: นาท่ามเหนือ, Na Tham Nuea
    name(25246, 27, 29999, 11), // 2500: นาท่ามใต้, Na Tham Tai
    name(20147, 18, 29454, 10), // 2501: นานกกก, Na Nok Kok
    name(18819, 15, 29503, 7), // 2502: นานวน, Na Nuan
    name(14579, 15, 29503, 7), // 2503: นานวล, Na Nuan
    name(14213, 15, 29421, 6), // 2504: นานาค, Na Nak
    name(28761, 15, 28653, 6), // 2505: นาบัว, Na Bua
    name(20356, 24, 28613, 9), // 2506: นาบินหลา, Na Bin La
    name(20573, 21, 28632, 10), // 2507: นาบ่อคำ, Na Bo Kham
    name(18823, 24, 29752, 8), // 2508: นาประดู่, Na Pradu
    name(22474, 18, 29760, 8), // 2509: นาปรัง, Na Prang
    name(31039, 18, 29553, 8), // 2510: นาปะขอ, Na Pakho
    name(24485, 15, 29561, 7), // 2511: นาปัง, Na Pang
    name(26379, 27, 29780, 9), // 2512: นาปู่ป้อม, Na Pu Pom
    name(39862, 15, 29529, 5), // 2513: นาป่า, Na Pa
    name(39862, 24, 29529, 11), // 2514: นาป่าแซง, Na Pa Saeng
    name(21680, 15, 29721, 7), // 2515: นาผือ, Na Phue
    name(21404, 15, 28882, 6), // 2516: นาฝาย, Na Fai
    name(21356, 15, 29619, 8), // 2517: นาพญา, Na Phaya
    name(21089, 15, 29682, 7), // 2518: นาพรุ, Na Phru
    name(20795, 15, 29583, 8), // 2519: นาพละ, Na Phala
    name(20659, 24, 29592, 11), // 2520: นาพันสาม, Na Phan Sam
    name(20569, 15, 29641, 7), // 2521: นาพิน, Na Phin
    name(20377, 15, 29721, 9), // 2522: นาพึง, Na Phueng
    name(20352, 15, 29730, 7), // 2523: นาพูน, Na Phun
    name(20214, 15, 29721, 6), // 2524: นาพู่, Na Phu
    name(20187, 12, 29721, 6), // 2525: นาภู, Na Phu
    name(20170, 21, 29299, 8), // 2526: นามะตูม, Na Matum
    name(20012, 24, 29279, 10), // 2527: นามะเขือ, Na Makhuea
    name(19638, 27, 29251, 11), // 2528: นามะเฟือง, Na Mafueang
    name(19501, 18, 29235, 8), // 2529: นามาลา, Na Ma La
    name(34818, 18, 29357, 8), // 2530: นาม่วง, Na Muang
    name(29596, 18, 29350, 7), // 2531: นาม่อง, Na Mong
    name(18927, 12, 30178, 6), // 2532: นายม, Na Yom
    name(9327, 15, 30166, 7), // 2533: นายาง, Na Yang
    name(18842, 27, 30166, 12), // 2534: นายางกลัก, Na Yang Klak
    name(5447, 15, 5419, 6), // 2535: นายาว, Na Yao
    name(18729, 27, 29801, 12), // 2536: นาราชควาย, Na Rat Khwai
    name(26860, 18, 29827, 7), // 2537: นารุ่ง, Na Rung
    name(27585, 12, 30146, 7), // 2538: นาวง, Na Wong
    name(32135, 24, 27365, 11), // 2539: นาวังหิน, Na Wang Hin
    name(20995, 18, 30159, 7), // 2540: นาวุ้ง, Na Wung
    name(28755, 21, 29883, 8), // 2541: นาสนุ่น, Na Sanun
    name(18611, 15, 29951, 7), // 2542: นาสวน, Na Suan
    name(18555, 24, 29909, 8), // 2543: นาสวรรค์, Na Sawan
    name(18460, 21, 29834, 8), // 2544: นาสะอาด, Na Sa-at
    name(29694, 24, 16494, 9), // 2545: นาสะเม็ง, Na Sameng
    name(16795, 21, 29842, 10), // 2546: นาสะแบง, Na Sabaeng
    name(27103, 18, 29875, 8), // 2547: นาสะไม, Na Samai
    name(27103, 24, 29875, 8), // 2548: นาสะไมย์, Na Samai
    name(32245, 15, 29863, 6), // 2549: นาสัก, Na Sak
    name(4100, 15, 699, 6), // 2550: นาสาร, Na San
    name(39887, 21, 36817, 7), // 2551: นาสิงห์, Na Sing
    name(14599, 12, 29917, 5), // 2552: นาสี, Na Si
    name(14599, 21, 29917, 10), // 2553: นาสีนวน, Na Si Nuan
    name(31863, 21, 29917, 10), // 2554: นาสีนวล, Na Si Nuan
    name(20619, 18, 29951, 8), // 2555: นาส่วง, Na Suang
    name(39952, 30, 29485, 12), // 2556: นาหนองทุ่ม, Na Nong Thum
    name(31961, 27, 29469, 12), // 2557: นาหนองไผ่, Na Nong Phai
    name(22514, 18, 29427, 7), // 2558: นาหนัง, Na Nang
    name(38685, 18, 29434, 6), // 2559: นาหนาด, Na Nat
    name(17787, 24, 29307, 9), // 2560: นาหมอบุญ, Na Mo Bun
    name(14542, 24, 29324, 8), // 2561: นาหมอม้า, Na Mo Ma
    name(17654, 24, 29334, 8), // 2562: นาหมอศรี, Na Mo Si
    name(17592, 30, 29394, 10), // 2563: นาหมื่นศรี, Na Muen Si
    name(17307, 27, 29214, 12), // 2564: นาหลวงเสน, Na Luang Sen
    name(27468, 12, 28903, 5), // 2565: นาหอ, Na Ho
    name(16434, 24, 28920, 9), // 2566: นาหัวบ่อ, Na Hua Bo
    name(17281, 24, 28888, 10), // 2567: นาหินลาด, Na Hin Lat
    name(18220, 24, 28909, 11), // 2568: นาหูกวาง, Na Hu Kwang
    name(22122, 18, 28903, 6), // 2569: นาห่อม, Na Hom
    name(15470, 15, 28601, 5), // 2570: นาอาน, Na An
    name(21605, 15, 28931, 5), // 2571: นาอิน, Na In
    name(29166, 18, 30086, 7), // 2572: นาอุดม, Na Udom
    name(29284, 15, 29518, 4), // 2573: นาอ้อ, Na O
    name(34558, 12, 28888, 5), // 2574: นาฮี, Na Hi
    name(31070, 18, 28972, 6), // 2575: นาเกตุ, Na Ket
    name(43562, 21, 29158, 8), // 2576: นาเกลือ, Na Kluea
    name(18037, 18, 28964, 8), // 2577: นาเกษม, Na Kasem
    name(43489, 18, 23208, 5), // 2578: นาเกาะ, Na Ko
    name(22464, 21, 29151, 7), // 2579: นาเกียน, Na Kian
    name(43072, 12, 29044, 6), // 2580: นาเข, Na Khe
    name(43072, 24, 29068, 10), // 2581: นาเขลียง, Na Khliang
    name(42504, 21, 29060, 8), // 2582: นาเคียน, Na Khian
    name(40238, 21, 28720, 10), // 2583: นาเจริญ, Na Charoen
    name(32746, 24, 28695, 11), // 2584: นาเฉลียง, Na Chaliang
    name(38412, 30, 28753, 15), // 2585: นาเชิงคีรี, Na Choeng Khiri
    name(18672, 21, 28875, 7), // 2586: นาเดื่อ, Na Duea
    name(37228, 15, 30063, 7), // 2587: นาเตย, Na Toei
    name(18958, 21, 19447, 9), // 2588: นาเพียง, Na Phiang
    name(36847, 21, 29380, 9), // 2589: นาเมือง, Na Mueang
    name(36847, 33, 29380, 14), // 2590: นาเมืองเพชร, Na Mueang Phet
    name(32520, 18, 29820, 7), // 2591: นาเริก, Na Roek
    name(25014, 21, 15434, 8), // 2592: นาเรียง, Na Riang
    name(35500, 21, 27340, 9), // 2593: นาเรือง, Na Rueang
    name(42384, 18, 29202, 8), // 2594: นาเลิง, Na Loeng
    name(31030, 18, 29202, 7), // 2595: นาเลิน, Na Loen
    name(31999, 21, 29194, 8), // 2596: นาเลียง, Na Liang
    name(32149, 21, 30120, 8), // 2597: นาเวียง, Na Wiang
    name(30407, 21, 29927, 7), // 2598: นาเสียว, Na Siao
    name(23335, 21, 13524, 7), // 2599: นาเหนือ, Na Nuea
    name(30381, 18, 29813, 7), // 2600: นาเหรง, Na Reng
    name(36645, 24, 29226, 9), // 2601: นาเหลือง, Na Lueang
    name(14818, 21, 43472, 6), // 2602: นาเหล่า, Na Lao
    name(9904, 18, 7389, 7), // 2603: นาแก้ว, Na Kaeo
    name(43123, 15, 28978, 8), // 2604: นาแขม, Na Khaem
    name(13814, 12, 28978, 7), // 2605: นาแค, Na Khae
    name(27227, 15, 10373, 8), // 2606: นาแซง, Na Saeng
    name(41898, 15, 29981, 6), // 2607: นาแต้, Na Tae
    name(41779, 15, 29574, 9), // 2608: นาแพง, Na Phaeng
    name(30070, 12, 30112, 6), // 2609: นาแว, Na Wae
    name(30070, 15, 30112, 8), // 2610: นาแวง, Na Waeng
    name(20471, 15, 10373, 8), // 2611: นาแสง, Na Saeng
    name(21965, 18, 10373, 8), // 2612: นาแส่ง, Na Saeng
    name(42126, 12, 23208, 5), // 2613: นาโก, Na Ko
    name(28421, 15, 29089, 7), // 2614: นาโคก, Na Khok
    name(28270, 15, 27307, 8), // 2615: นาโฉง, Na Chong
    name(17801, 30, 30053, 10), // 2616: นาโต๊ะหมิง, Na To Ming
    name(27746, 21, 28647, 6), // 2617: นาโบสถ์, Na Bot
    name(23975, 18, 29737, 7), // 2618: นาโป่ง, Na Pong
    name(19268, 33, 29648, 12), // 2619: นาโพธิ์กลาง, Na Pho Klang
    name(14437, 30, 30184, 12), // 2620: นาโยงเหนือ, Na Yong Nuea
    name(18639, 24, 30196, 11), // 2621: นาโยงใต้, Na Yong Tai
    name(18120, 15, 29934, 6), // 2622: นาโสก, Na Sok
    name(17819, 15, 29940, 6), // 2623: นาโสม, Na Som
    name(41919, 15, 29934, 5), // 2624: นาโส่, Na So
    name(19784, 18, 29497, 6), // 2625: นาโหนด, Na Not
    name(23345, 15, 13536, 6), // 2626: นาใต้, Na Tai
    name(12099, 12, 29411, 6), // 2627: นาใน, Na Nai
    name(12105, 18, 6051, 6), // 2628: นาใหญ่, Na Yai
    name(15242, 24, 29262, 11), // 2629: นาไม้ไผ่, Na Mai Phai
    name(20981, 27, 29789, 12), // 2630: นาไร่หลวง, Na Rai Luang
    name(39930, 15, 29262, 6), // 2631: นาไหม, Na Mai
    name(4968, 12, 3741, 6), // 2632: นิคม, Nikhom
    name(40661, 36, 30682, 14), // 2633: นิคมกระเสียว, Nikhom Krasiao
    name(24149, 51, 11206, 22), // 2634: นิคมทุ่งโพธิ์ทะเล, Nikhom Thung Pho Thale
    name(42784, 39, 35418, 16), // 2635: นิคมลำนารายณ์, Nikhom Lam Narai
    name(17204, 39, 36392, 15), // 2636: นิคมสงเคราะห์, Nikhom Songkhro
    name(27663, 42, 11793, 19), // 2637: นิคมสร้างตนเอง, Nikhom Sang Ton-eng
    name(27663, 69, 11793, 31), // 2638: นิคมสร้างตนเองลำโดมน้อย, Nikhom Sang Ton-eng Lam Dom Noi
    name(15023, 36, 30645, 18), // 2639: นิคมห้วยผึ้ง, Nikhom Huai Phueng
    name(26930, 42, 30663, 19), // 2640: นิคมเขาบ่อแก้ว, Nikhom Khao Bo Kaeo
    name(27496, 21, 37151, 10), // 2641: นิยมชัย, Niyom Chai
    name(21902, 21, 30696, 8), // 2642: นิลเพชร, Nin Phet
    name(10219, 21, 16327, 5), // 2643: นิเวศน์, Niwet
    name(20421, 21, 30415, 7), // 2644: น้ำกุ่ม, Nam Kum
    name(21624, 18, 30323, 7), // 2645: น้ำก่ำ, Nam Kam
    name(16954, 18, 30399, 6), // 2646: น้ำก้อ, Nam Ko
    name(31988, 18, 19509, 8), // 2647: น้ำขาว, Nam Khao
    name(40448, 18, 44706, 8), // 2648: น้ำขุม, Nam Khum
    name(16704, 18, 30370, 8), // 2649: น้ำคอก, Nam Khok
    name(23897, 15, 30358, 8), // 2650: น้ำคำ, Nam Kham
    name(23897, 27, 30358, 12), // 2651: น้ำคำใหญ่, Nam Kham Yai
    name(23674, 21, 30235, 8), // 2652: น้ำจั้น, Nam Chan
    name(23353, 18, 13624, 9), // 2653: น้ำจืด, Nam Chuet
    name(23353, 30, 13624, 13), // 2654: น้ำจืดน้อย, Nam Chuet Noi
    name(19009, 15, 30224, 8), // 2655: น้ำชำ, Nam Cham
    name(16378, 18, 30266, 8), // 2656: น้ำชุน, Nam Chun
    name(1062, 18, 32665, 8), // 2657: น้ำซึม, Nam Suem
    name(16356, 15, 30274, 7), // 2658: น้ำดำ, Nam Dam
    name(36125, 18, 30281, 7), // 2659: น้ำดิบ, Nam Dip
    name(39922, 15, 24097, 7), // 2660: น้ำตก, Nam Tok
    name(6972, 18, 42677, 7), // 2661: น้ำตาล, Nam Tan
    name(16130, 18, 37081, 8), // 2662: น้ำทรง, Nam Song
    name(41240, 18, 33094, 8), // 2663: น้ำทูน, Nam Thun
    name(19409, 21, 30481, 7), // 2664: น้ำน้อย, Nam Noi
    name(26987, 30, 11142, 12), // 2665: น้ำบ่อหลวง, Nam Bo Luang
    name(15638, 21, 30580, 8), // 2666: น้ำปลีก, Nam Plik
    name(15538, 21, 30588, 7), // 2667: น้ำปั้ว, Nam Pua
    name(15361, 18, 30498, 7), // 2668: น้ำปาย, Nam Pai
    name(18208, 18, 42452, 8), // 2669: น้ำผุด, Nam Phut
    name(14904, 18, 30536, 9), // 2670: น้ำพาง, Nam Phang
    name(14456, 18, 30550, 7), // 2671: น้ำพี้, Nam Phi
    name(27001, 15, 11158, 7), // 2672: น้ำพุ, Nam Phu
    name(14396, 18, 6137, 8), // 2673: น้ำพ่น, Nam Phon
    name(14316, 18, 30473, 8), // 2674: น้ำมวบ, Nam Muap
    name(14039, 18, 30616, 7), // 2675: น้ำรอบ, Nam Rop
    name(13958, 18, 30595, 7), // 2676: น้ำรัด, Nam Rat
    name(22615, 18, 30609, 7), // 2677: น้ำริด, Nam Rit
    name(15850, 18, 37450, 8), // 2678: น้ำรึม, Nam Ruem
    name(5661, 21, 809, 7), // 2679: น้ำร้อน, Nam Ron
    name(37576, 18, 36342, 8), // 2680: น้ำสวย, Nam Suai
    name(15460, 18, 23193, 7), // 2681: น้ำสุด, Nam Sut
    name(22034, 21, 30450, 7), // 2682: น้ำหมัน, Nam Man
    name(41723, 21, 30450, 7), // 2683: น้ำหมาน, Nam Man
    name(26353, 18, 30288, 7), // 2684: น้ำหัก, Nam Hak
    name(29485, 21, 30207, 7), // 2685: น้ำอ่าง, Nam Ang
    name(480, 21, 30488, 6), // 2686: น้ำอ้อม, Nam Om
    name(14422, 27, 30391, 8), // 2687: น้ำเกี๋ยน, Nam Kian
    name(4769, 24, 9403, 9), // 2688: น้ำเขียว, Nam Khiao
    name(23376, 27, 13604, 9), // 2689: น้ำเชี่ยว, Nam Chiao
    name(25412, 21, 32543, 7), // 2690: น้ำเต้า, Nam Tao
    name(18854, 27, 32357, 10), // 2691: น้ำเที่ยง, Nam Thiang
    name(24288, 21, 30505, 7), // 2692: น้ำเป็น, Nam Pen
    name(25395, 18, 30422, 7), // 2693: น้ำเลา, Nam Lao
    name(14110, 24, 30295, 7), // 2694: น้ำเฮี้ย, Nam Hia
    name(25528, 21, 30302, 8), // 2695: น้ำแก่น, Nam Kaen
    name(28804, 18, 30349, 9), // 2696: น้ำแคม, Nam Khaem
    name(38109, 21, 30561, 9), // 2697: น้ำแพร่, Nam Phrae
    name(20020, 18, 37610, 8), // 2698: น้ำแวน, Nam Waen
    name(35784, 18, 30251, 7), // 2699: น้ำโจ้, Nam Cho
    name(33444, 18, 30465, 8), // 2700: น้ำโมง, Nam Mong
    name(14856, 15, 21897, 7), // 2701: น้ำใส, Nam Sai
    name(21640, 21, 30382, 9), // 2702: น้ำไคร้, Nam Khrai
    name(18284, 18, 30524, 8), // 2703: น้ำไผ่, Nam Phai
    name(114, 6, 15873, 3), // 2704: บก, Bok
    name(16800, 15, 20467, 8), // 2705: บงตัน, Bong Tan
    name(16255, 21, 34864, 9), // 2706: บงเหนือ, Bong Nuea
    name(17944, 15, 25108, 8), // 2707: บงใต้, Bong Tai
    name(23394, 24, 12346, 7), // 2708: บริบูรณ์, Boribun
    name(22128, 21, 10147, 10), // 2709: บวกค้าง, Buak Khang
    name(22135, 24, 16321, 11), // 2710: บวรนิเวศ, Bowon Niwet
    name(42079, 12, 15092, 6), // 2711: บองอ, Bo-ngo
    name(3392, 9, 927, 3), // 2712: บอน, Bon
    name(15657, 6, 378, 2), // 2713: บะ, Ba
    name(22159, 15, 10026, 6), // 2714: บะยาว, Ba Yao
    name(22170, 18, 10011, 5), // 2715: บะหว้า, Ba Wa
    name(22176, 12, 9994, 5), // 2716: บะฮี, Ba Hi
    name(22180, 18, 10056, 8), // 2717: บักดอง, Bak Dong
    name(22197, 15, 10103, 6), // 2718: บักได, Bakdai
    name(41317, 33, 16153, 14), // 2719: บันนังสาเรง, Bannang Sareng
    name(22216, 24, 26505, 7), // 2720: บัลลังก์, Banlang
    name(4420, 18, 26603, 8), // 2721: บัวขาว, Bua Khao
    name(30955, 15, 28656, 8), // 2722: บัวคำ, Bua Kham
    name(32652, 18, 31633, 7), // 2723: บัวค้อ, Bua Kho
    name(23747, 18, 25745, 8), // 2724: บัวงาม, Bua Ngam
    name(27035, 18, 40891, 8), // 2725: บัวชุม, Bua Chum
    name(25050, 18, 15245, 7), // 2726: บัวตูม, Bua Tum
    name(3398, 18, 935, 9), // 2727: บัวทอง, Bua Thong
    name(33715, 21, 31673, 7), // 2728: บัวน้อย, Bua Noi
    name(30615, 18, 26501, 7), // 2729: บัวบาน, Bua Ban
    name(22397, 27, 22281, 11), // 2730: บัวปากท่า, Bua Pak Tha
    name(28763, 18, 26168, 7), // 2731: บัวมาศ, Bua Mat
    name(20807, 18, 28313, 7), // 2732: บัวลอย, Bua Loi
    name(19262, 24, 13149, 12), // 2733: บัววัฒนา, Bua Watthana
    name(36975, 18, 25590, 8), // 2734: บัวสลี, Bua Sali
    name(25606, 21, 43709, 8), // 2735: บัวหุ่ง, Bua Hung
    name(15330, 21, 23540, 9), // 2736: บัวเงิน, Bua Ngoen
    name(9374, 18, 6402, 9), // 2737: บัวแดง, Bua Daeng
    name(33835, 18, 31633, 8), // 2738: บัวโคก, Bua Khok
    name(27045, 21, 10075, 8), // 2739: บากเรือ, Bak Ruea
    name(22224, 27, 13239, 13), // 2740: บางกระทึก, Bang Krathuek
    name(22246, 27, 13172, 11), // 2741: บางกระบือ, Bang Krabue
    name(22255, 24, 13228, 10), // 2742: บางกระสอ, Bang Kraso
    name(22255, 27, 13228, 11), // 2743: บางกระสอบ, Bang Krasop
    name(22270, 30, 13217, 11), // 2744: บางกระสั้น, Bang Krasan
    name(22295, 30, 13195, 12), // 2745: บางกระเจ็ด, Bang Krachet
    name(22309, 30, 13183, 12), // 2746: บางกระเจ้า, Bang Krachao
    name(22351, 27, 13161, 11), // 2747: บางกระเบา, Bang Krabao
    name(22364, 21, 13265, 9), // 2748: บางกรูด, Bang Krut
    name(22384, 24, 13207, 10), // 2749: บางกร่าง, Bang Krang
    name(22392, 24, 13141, 11), // 2750: บางกอบัว, Bang Ko Bua
    name(22414, 21, 12610, 10), // 2751: บางกะจะ, Bang Kacha
    name(3226, 21, 12632, 9), // 2752: บางกะดี, Bang Kadi
    name(22432, 24, 12695, 10), // 2753: บางกะพี้, Bang Kaphi
    name(22440, 27, 12621, 11), // 2754: บางกะเจ้า, Bang Kachao
    name(22453, 24, 12610, 11), // 2755: บางกะไชย, Bang Kachai
    name(22495, 21, 12657, 10), // 2756: บางกะไห, Bang Kahai
    name(22520, 21, 13274, 9), // 2757: บางกุ้ง, Bang Kung
    name(22527, 21, 12774, 11), // 2758: บางขนาก, Bang Khanak
    name(22538, 21, 12785, 11), // 2759: บางขนุน, Bang Khanun
    name(22563, 21, 13100, 10), // 2760: บางขวัญ, Bang Khwan
    name(22570, 24, 12809, 13), // 2761: บางขะแยง, Bang Khayaeng
    name(22578, 30, 12740, 13), // 2762: บางขันหมาก, Bang Khan Mak
    name(22592, 27, 12760, 14), // 2763: บางขันแตก, Bang Khan Taek
    name(22605, 18, 12729, 9), // 2764: บางขาม, Bang Kham
    name(22631, 18, 13091, 9), // 2765: บางขุด, Bang Khut
    name(22646, 27, 12975, 14), // 2766: บางขุนกอง, Bang Khun Kong
    name(22660, 27, 13070, 15), // 2767: บางขุนทอง, Bang Khun Thong
    name(22669, 30, 12995, 13), // 2768: บางขุนนนท์, Bang Khun Non
    name(22679, 30, 13013, 15), // 2769: บางขุนพรหม, Bang Khun Phrom
    name(22692, 27, 13050, 12), // 2770: บางขุนศรี, Bang Khun Si
    name(22709, 27, 13033, 13), // 2771: บางขุนไทร, Bang Khun Sai
    name(22722, 18, 12890, 10), // 2772: บางครก, Bang Khrok
    name(22755, 18, 12900, 9), // 2773: บางครุ, Bang Khru
    name(3292, 21, 28280, 10), // 2774: บางคลาน, Bang Khlan
    name(22761, 15, 972, 8), // 2775: บางคา, Bang Kha
    name(22766, 24, 12912, 12), // 2776: บางคูรัด, Bang Khu Rat
    name(22785, 24, 12939, 12), // 2777: บางคูวัด, Bang Khu Wat
    name(22799, 30, 12955, 14), // 2778: บางคูเวียง, Bang Khu Wiang
    name(22814, 18, 1071, 8), // 2779: บางคู้, Bang Khu
    name(22834, 18, 1041, 8), // 2780: บางค้อ, Bang Kho
    name(22852, 18, 13702, 9), // 2781: บางงอน, Bang Ngon
    name(22880, 15, 13693, 8), // 2782: บางงา, Bang Nga
    name(22880, 18, 13693, 9), // 2783: บางงาม, Bang Ngam
    name(22886, 30, 12361, 13), // 2784: บางจะเกร็ง, Bang Chakreng
    name(22896, 18, 12361, 9), // 2785: บางจัก, Bang Chak
    name(22908, 18, 12361, 9), // 2786: บางจาก, Bang Chak
    name(22927, 18, 12386, 9), // 2787: บางจาน, Bang Chan
    name(22942, 18, 12386, 10), // 2788: บางชนะ, Bang Chana
    name(22970, 21, 12430, 10), // 2789: บางชะนี, Bang Chani
    name(22977, 18, 12386, 9), // 2790: บางชัน, Bang Chan
    name(22988, 21, 12406, 10), // 2791: บางช้าง, Bang Chang
    name(22998, 21, 14456, 8), // 2792: บางซ่อน, Bang Son
    name(23017, 15, 12496, 7), // 2793: บางดี, Bang Di
    name(23022, 21, 12509, 9), // 2794: บางด้วน, Bang Duan
    name(23046, 21, 14545, 10), // 2795: บางตลาด, Bang Talat
    name(23081, 24, 14507, 10), // 2796: บางตะบูน, Bang Tabun
    name(23081, 33, 14507, 13), // 2797: บางตะบูนออก, Bang Tabun Ok
    name(23110, 21, 14584, 12), // 2798: บางตะพง, Bang Taphong
    name(23120, 30, 14529, 12), // 2799: บางตะเคียน, Bang Takhian
    name(23132, 27, 14559, 10), // 2800: บางตะไนย์, Bang Tanai
    name(23141, 21, 14596, 9), // 2801: บางตาวา, Bang Tawa
    name(23148, 27, 14481, 12), // 2802: บางตาหงาย, Bang Ta Ngai
    name(23157, 24, 14493, 12), // 2803: บางตาเถร, Bang Ta Then
    name(23172, 30, 14643, 12), // 2804: บางตีนเป็ด, Bang Tin Pet
    name(23188, 21, 1249, 8), // 2805: บางทราย, Bang Sai
    name(23188, 33, 14311, 12), // 2806: บางทรายน้อย, Bang Sai Noi
    name(23199, 33, 14339, 12), // 2807: บางทรายใหญ่, Bang Sai Yai
    name(23210, 18, 14624, 10), // 2808: บางทอง, Bang Thong
    name(23216, 27, 13711, 15), // 2809: บางนกแขวก, Bang Nok Khwaek
    name(23256, 15, 13760, 8), // 2810: บางนบ, Bang Nop
    name(23265, 21, 13726, 12), // 2811: บางนมโค, Bang Nom Kho
    name(23278, 18, 13741, 8), // 2812: บางนอน, Bang Non
    name(23290, 18, 13562, 8), // 2813: บางนาค, Bang Nak
    name(10420, 18, 681, 9), // 2814: บางนาง, Bang Nang
    name(23301, 27, 13674, 12), // 2815: บางนางร้า, Bang Nang Ra
    name(23310, 27, 13657, 12), // 2816: บางนางลี่, Bang Nang Li
    name(23319, 24, 13542, 11), // 2817: บางนายสี, Bang Nai Si
    name(23332, 30, 13519, 12), // 2818: บางนาเหนือ, Bang Na Nuea
    name(23342, 24, 13531, 11), // 2819: บางนาใต้, Bang Na Tai
    name(23350, 27, 13619, 14), // 2820: บางน้ำจืด, Bang Nam Chuet
    name(23363, 30, 13637, 15), // 2821: บางน้ำผึ้ง, Bang Nam Phueng
    name(23373, 36, 13599, 14), // 2822: บางน้ำเชี่ยว, Bang Nam Chiao
    name(23391, 33, 12341, 12), // 2823: บางบริบูรณ์, Bang Boribun
    name(23402, 33, 12328, 13), // 2824: บางบอนเหนือ, Bang Bon Nuea
    name(14885, 27, 21069, 12), // 2825: บางบอนใต้, Bang Bon Tai
    name(23413, 24, 12318, 10), // 2826: บางบำหรุ, Bang Bamru
    name(23421, 21, 12353, 8), // 2827: บางบุตร, Bang But
    name(23449, 21, 14140, 9), // 2828: บางปรอก, Bang Prok
    name(23469, 27, 14128, 12), // 2829: บางประมุง, Bang Pramung
    name(23478, 27, 14115, 13), // 2830: บางประแดง, Bang Pradaeng
    name(3441, 18, 1226, 8), // 2831: บางปลา, Bang Pla
    name(15115, 24, 35477, 12), // 2832: บางปลากด, Bang Pla Kot
    name(23500, 27, 14068, 11), // 2833: บางปลาร้า, Bang Pla Ra
    name(3450, 33, 14082, 12), // 2834: บางปลาสร้อย, Bang Pla Soi
    name(23509, 15, 14100, 7), // 2835: บางปอ, Bang Po
    name(23521, 24, 13786, 11), // 2836: บางปะกอก, Bang Pa Kok
    name(23555, 18, 14054, 8), // 2837: บางปิด, Bang Pit
    name(23576, 15, 14159, 7), // 2838: บางปู, Bang Pu
    name(23576, 27, 14159, 11), // 2839: บางปูใหม่, Bang Pu Mai
    name(23585, 18, 1167, 7), // 2840: บางป่า, Bang Pa
    name(23597, 21, 14023, 11), // 2841: บางผึ้ง, Bang Phueng
    name(23604, 18, 14010, 10), // 2842: บางพรม, Bang Phrom
    name(3536, 18, 13938, 9), // 2843: บางพระ, Bang Phra
    name(23616, 27, 13938, 14), // 2844: บางพระครู, Bang Phra Khru
    name(23625, 30, 13952, 15), // 2845: บางพระหลวง, Bang Phra Luang
    name(23635, 33, 13971, 14), // 2846: บางพระเหนือ, Bang Phra Nuea
    name(23646, 27, 13985, 13), // 2847: บางพระใต้, Bang Phra Tai
    name(23655, 21, 13888, 12), // 2848: บางพลวง, Bang Phluang
    name(23685, 21, 13833, 10), // 2849: บางพลับ, Bang Phlap
    name(23711, 30, 13843, 13), // 2850: บางพลีน้อย, Bang Phli Noi
    name(23721, 30, 13856, 13), // 2851: บางพลีใหญ่, Bang Phli Yai
    name(23731, 21, 14023, 11), // 2852: บางพึ่ง, Bang Phueng
    name(23738, 24, 14043, 11), // 2853: บางพุทรา, Bang Phutsa
    name(23753, 18, 14043, 9), // 2854: บางพูด, Bang Phut
    name(23764, 18, 14034, 9), // 2855: บางพูน, Bang Phun
    name(23793, 21, 13823, 10), // 2856: บางภาษี, Bang Phasi
    name(23800, 15, 13473, 8), // 2857: บางมด, Bang Mot
    name(23816, 24, 13425, 9), // 2858: บางมะฝ่อ, Bang Mafo
    name(23824, 30, 13461, 12), // 2859: บางมะพร้าว, Bang Maphrao
    name(23839, 30, 13381, 11), // 2860: บางมะเดื่อ, Bang Maduea
    name(23849, 18, 13447, 8), // 2861: บางมัญ, Bang Man
    name(23855, 21, 13481, 10), // 2862: บางม่วง, Bang Muang
    name(23866, 15, 28298, 7), // 2863: บางยอ, Bang Yo
    name(23871, 18, 31567, 9), // 2864: บางยาง, Bang Yang
    name(23881, 27, 37421, 12), // 2865: บางยี่ขัน, Bang Yi Khan
    name(23906, 30, 35349, 12), // 2866: บางยี่รงค์, Bang Yi Rong
    name(3579, 30, 25455, 12), // 2867: บางยี่เรือ, Bang Yi Ruea
    name(23916, 24, 17835, 11), // 2868: บางยี่โท, Bang Yi Tho
    name(23939, 24, 14226, 10), // 2869: บางระมาด, Bang Ramat
    name(23956, 30, 14174, 12), // 2870: บางรักน้อย, Bang Rak Noi
    name(23966, 33, 14186, 18), // 2871: บางรักพัฒนา, Bang Rak Phatthana
    name(23999, 30, 14207, 12), // 2872: บางรักใหญ่, Bang Rak Yai
    name(24009, 21, 14246, 8), // 2873: บางริ้น, Bang Rin
    name(24022, 18, 14277, 8), // 2874: บางรูป, Bang Rup
    name(24037, 18, 13287, 8), // 2875: บางลาย, Bang Lai
    name(24043, 33, 13313, 16), // 2876: บางลำภูล่าง, Bang Lamphu Lang
    name(24054, 18, 13341, 7), // 2877: บางลี่, Bang Li
    name(24060, 18, 13354, 9), // 2878: บางลึก, Bang Luek
    name(24071, 30, 13363, 13), // 2879: บางลูกเสือ, Bang Luk Suea
    name(24084, 18, 44046, 8), // 2880: บางวัน, Bang Wan
    name(24099, 18, 39522, 8), // 2881: บางวัว, Bang Wua
    name(24120, 33, 14408, 14), // 2882: บางศรีเมือง, Bang Si Mueang
    name(24134, 21, 14368, 9), // 2883: บางศาลา, Bang Sala
    name(24180, 15, 14456, 8), // 2884: บางสน, Bang Son
    name(24201, 30, 14445, 11), // 2885: บางสมบูรณ์, Bang Sombun
    name(24211, 24, 14379, 10), // 2886: บางสมัคร, Bang Samak
    name(24234, 30, 14285, 11), // 2887: บางสระเก้า, Bang Sa Kao
    name(24250, 18, 14464, 9), // 2888: บางสวน, Bang Suan
    name(24262, 27, 14398, 10), // 2889: บางสวรรค์, Bang Sawan
    name(24271, 21, 14351, 10), // 2890: บางสะแก, Bang Sakae
    name(24280, 18, 14351, 8), // 2891: บางสัก, Bang Sak
    name(24302, 24, 14427, 13), // 2892: บางสีทอง, Bang Si Thong
    name(24310, 33, 23390, 14), // 2893: บางหญ้าแพรก, Bang Ya Phraek
    name(24344, 21, 13434, 8), // 2894: บางหมาก, Bang Mak
    name(27009, 21, 23522, 10), // 2895: บางหลวง, Bang Luang
    name(27009, 30, 23522, 14), // 2896: บางหลวงโดด, Bang Luang Dot
    name(24363, 21, 44046, 7), // 2897: บางหว้า, Bang Wa
    name(24370, 18, 12532, 8), // 2898: บางหัก, Bang Hak
    name(24380, 30, 12566, 13), // 2899: บางหัวเสือ, Bang Hua Suea
    name(24394, 18, 12540, 8), // 2900: บางหิน, Bang Hin
    name(24414, 18, 13774, 6), // 2901: บางอ้อ, Bang O
    name(24425, 24, 13131, 10), // 2902: บางเกลือ, Bang Kluea
    name(4115, 21, 12667, 8), // 2903: บางเก่า, Bang Kao
    name(24433, 18, 12796, 9), // 2904: บางเขา, Bang Khao
    name(24446, 24, 12841, 10), // 2905: บางเขียด, Bang Khiat
    name(24469, 24, 12831, 10), // 2906: บางเคียน, Bang Khian
    name(24490, 21, 12822, 9), // 2907: บางเค็ม, Bang Khem
    name(24497, 30, 12443, 13), // 2908: บางเจ้าฉ่า, Bang Chao Cha
    name(24507, 36, 12459, 16), // 2909: บางเชือกหนัง, Bang Chueak Nang
    name(24519, 21, 12486, 10), // 2910: บางเดชะ, Bang Decha
    name(24533, 24, 12522, 10), // 2911: บางเดือน, Bang Duean
    name(24552, 24, 12522, 9), // 2912: บางเดื่อ, Bang Duea
    name(24560, 18, 14655, 9), // 2913: บางเตย, Bang Toei
    name(24566, 21, 13803, 8), // 2914: บางเป้า, Bang Pao
    name(24573, 27, 13998, 12), // 2915: บางเพรียง, Bang Phriang
    name(24582, 24, 13876, 12), // 2916: บางเพลิง, Bang Phloeng
    name(24590, 24, 13495, 11), // 2917: บางเมือง, Bang Mueang
    name(24590, 36, 13495, 15), // 2918: บางเมืองใหม่, Bang Mueang Mai
    name(24602, 21, 13329, 8), // 2919: บางเล่า, Bang Lao
    name(24609, 24, 14301, 10), // 2920: บางเสด็จ, Bang Sadet
    name(24630, 21, 14389, 9), // 2921: บางเสร่, Bang Sare
    name(24642, 27, 14236, 10), // 2922: บางเหรียง, Bang Riang
    name(24651, 30, 12641, 12), // 2923: บางแก้วฟ้า, Bang Kaeo Fa
    name(24665, 18, 12719, 10), // 2924: บางแขม, Bang Khaem
    name(24671, 30, 12705, 14), // 2925: บางแคเหนือ, Bang Khae Nuea
    name(24681, 18, 14520, 9), // 2926: บางแตน, Bang Taen
    name(3720, 27, 13392, 13), // 2927: บางแม่นาง, Bang Mae Nang
    name(24696, 18, 44159, 9), // 2928: บางแวก, Bang Waek
    name(24711, 21, 13252, 8), // 2929: บางโกระ, Bang Kro
    name(24727, 21, 12729, 11), // 2930: บางโขมด, Bang Khamot
    name(24749, 21, 12851, 9), // 2931: บางโคล่, Bang Khlo
    name(24756, 21, 12374, 12), // 2932: บางโฉลง, Bang Chalong
    name(24763, 21, 14569, 10), // 2933: บางโตนด, Bang Tanot
    name(3732, 24, 14605, 12), // 2934: บางโทรัด, Bang Tho Rat
    name(24779, 21, 14149, 10), // 2935: บางโปรง, Bang Prong
    name(24786, 27, 13923, 15), // 2936: บางโพงพาง, Bang Phongphang
    name(24795, 24, 13910, 8), // 2937: บางโพธิ์, Bang Pho
    name(24795, 39, 13910, 13), // 2938: บางโพธิ์เหนือ, Bang Pho Nuea
    name(24808, 18, 14254, 9), // 2939: บางโรง, Bang Rong
    name(28842, 24, 12299, 12), // 2940: บางใบไม้, Bang Bai Mai
    name(28436, 27, 14323, 11), // 2941: บางไทรป่า, Bang Sai Pa
    name(28604, 18, 13811, 9), // 2942: บางไผ่, Bang Phai
    name(24817, 12, 10113, 6), // 2943: บาตง, Batong
    name(27744, 12, 12295, 4), // 2944: บานา, Bana
    name(24821, 24, 37403, 6), // 2945: บาราเฮาะ, Baraho
    name(24829, 21, 37403, 7), // 2946: บาราโหม, Barahom
    name(30487, 12, 10087, 4), // 2947: บาลอ, Balo
    name(27909, 12, 10083, 4), // 2948: บาละ, Bala
    name(24836, 30, 17457, 9), // 2949: บาเระเหนือ, Bare Nuea
    name(24846, 24, 18142, 8), // 2950: บาเระใต้, Bare Tai
    name(24854, 15, 10043, 7), // 2951: บาโงย, Ba-ngoi
    name(24854, 27, 10043, 13), // 2952: บาโงยซิแน, Ba-ngoi Sinae
    name(25059, 24, 10032, 11), // 2953: บาโงสะโต, Ba-ngo Sato
    name(22358, 18, 15226, 4), // 2954: บาโร๊ะ, Baro
    name(19924, 15, 10087, 5), // 2955: บาโลย, Baloi
    name(23703, 15, 10005, 6), // 2956: บาโหย, Ba Hoi
    name(24867, 9, 35899, 4), // 2957: บิง, Bing
    name(2387, 9, 400, 5), // 2958: บึง, Bueng
    name(24870, 27, 15403, 13), // 2959: บึงกระจับ, Bueng Krachap
    name(24887, 18, 15387, 9), // 2960: บึงกอก, Bueng Kok
    name(24906, 24, 15297, 12), // 2961: บึงกาสาม, Bueng Ka Sam
    name(24917, 21, 15361, 13), // 2962: บึงคอไห, Bueng Kho Hai
    name(24937, 30, 15345, 16), // 2963: บึงคำพร้อย, Bueng Kham Phroi
    name(24947, 18, 15477, 10), // 2964: บึงงาม, Bueng Ngam
    name(24953, 24, 15256, 12), // 2965: บึงชำอ้อ, Bueng Cham O
    name(24964, 21, 15634, 12), // 2966: บึงทวาย, Bueng Thawai
    name(24971, 30, 15646, 15), // 2967: บึงทองหลาง, Bueng Thonglang
    name(24981, 27, 15619, 15), // 2968: บึงทับแรต, Bueng Thap Raet
    name(25001, 18, 15442, 12), // 2969: บึงนคร, Bueng Nakhon
    name(25011, 30, 15428, 14), // 2970: บึงนาเรียง, Bueng Na Riang
    name(25021, 33, 15464, 13), // 2971: บึงน้ำรักษ์, Bueng Nam Rak
    name(25032, 18, 15230, 9), // 2972: บึงบอน, Bueng Bon
    name(25047, 18, 15239, 9), // 2973: บึงบัว, Bueng Bua
    name(25056, 15, 15220, 8), // 2974: บึงบา, Bueng Ba
    name(25075, 21, 15570, 10), // 2975: บึงปรือ, Bueng Prue
    name(25086, 24, 15546, 13), // 2976: บึงปลาทู, Bueng Pla Thu
    name(25094, 18, 15521, 10), // 2977: บึงพระ, Bueng Phra
    name(25113, 21, 15509, 12), // 2978: บึงพะไล, Bueng Phalai
    name(25124, 21, 15416, 10), // 2979: บึงมะลู, Bueng Malu
    name(25131, 24, 15673, 11), // 2980: บึงยี่โถ, Bueng Yitho
    name(25150, 24, 15661, 12), // 2981: บึงวิชัย, Bueng Wichai
    name(25163, 18, 15597, 9), // 2982: บึงศาล, Bueng San
    name(25179, 24, 15597, 11), // 2983: บึงสนั่น, Bueng Sanan
    name(25199, 24, 15580, 13), // 2984: บึงสำโรง, Bueng Samrong
    name(25211, 18, 15497, 7), // 2985: บึงอ้อ, Bueng O
    name(25217, 24, 15376, 11), // 2986: บึงเกลือ, Bueng Kluea
    name(25225, 24, 15274, 13), // 2987: บึงเจริญ, Bueng Charoen
    name(25233, 24, 15487, 10), // 2988: บึงเนียม, Bueng Niam
    name(25241, 24, 15608, 11), // 2989: บึงเสนาท, Bueng Senat
    name(25255, 15, 15317, 9), // 2990: บึงแก, Bueng Kae
    name(16713, 18, 15213, 7), // 2991: บือมัง, Buemang
    name(14091, 18, 15201, 6), // 2992: บือเระ, Bue Re
    name(25267, 24, 15127, 10), // 2993: บุกระสัง, Bu Krasang
    name(25275, 18, 15689, 8), // 2994: บุคคโล, Bukkhalo
    name(25288, 18, 15705, 8), // 2995: บุญทัน, Bun Than
    name(17792, 33, 31808, 16), // 2996: บุญนาคพัฒนา, Bunnak Phatthana
    name(21591, 21, 15697, 8), // 2997: บุญเกิด, Bun Koet
    name(5530, 24, 8419, 10), // 2998: บุญเรือง, Bun Rueang
    name(25308, 12, 15197, 4), // 2999: บุดี, Budi
    name(25312, 18, 15098, 6), // 3000: บุฝ้าย, Bu Fai
    name(25318, 27, 15146, 8), // 3001: บุพราหมณ์, Bu Phram
    name(25327, 18, 15166, 9), // 3002: บุฤาษี, Bu Rue Si
    name(25339, 15, 15190, 7), // 3003: บุสูง, Bu Sung
    name(25344, 12, 15110, 6), // 3004: บุฮม, Bu Hom
    name(25348, 21, 15154, 8), // 3005: บุเปือย, Bu Pueai
    name(25359, 18, 15118, 9), // 3006: บุแกรง, Bu Kraeng
    name(25365, 21, 15137, 6), // 3007: บุโพธิ์, Bu Pho
    name(3865, 12, 1450, 4), // 3008: บุ่ง, Bung
    name(25380, 36, 15756, 11), // 3009: บุ่งขี้เหล็ก, Bung Khilek
    name(25401, 21, 15745, 8), // 3010: บุ่งค้า, Bung Kha
    name(25408, 33, 29313, 11), // 3011: บุ่งน้ำเต้า, Bung Namtao
    name(25466, 27, 36874, 12), // 3012: บุ่งมะแลง, Bung Malaeng
    name(25475, 24, 10161, 8), // 3013: บุ่งหวาย, Bung Wai
    name(38499, 24, 15767, 9), // 3014: บุ่งเลิศ, Bung Loet
    name(16509, 24, 15736, 9), // 3015: บุ่งแก้ว, Bung Kaeo
    name(27076, 21, 16608, 8), // 3016: บุ่งไหม, Bung Mai
    name(25483, 15, 15684, 5), // 3017: บูกิต, Bukit
    name(2888, 9, 927, 2), // 3018: บ่อ, Bo
    name(25499, 27, 14746, 9), // 3019: บ่อกระดาน, Bo Kradan
    name(25518, 18, 14760, 6), // 3020: บ่อกรุ, Bo Kru
    name(25541, 30, 14786, 14), // 3021: บ่อกวางทอง, Bo Kwang Thong
    name(25551, 18, 14692, 6), // 3022: บ่อดาน, Bo Dan
    name(25566, 18, 15054, 6), // 3023: บ่อตรุ, Bo Tru
    name(25572, 24, 15021, 8), // 3024: บ่อตาโล่, Bo Ta Lo
    name(25580, 18, 15046, 7), // 3025: บ่อถ้ำ, Bo Tham
    name(25590, 18, 14849, 6), // 3026: บ่อนอก, Bo Nok
    name(25613, 30, 14825, 10), // 3027: บ่อน้ำร้อน, Bo Nam Ron
    name(25627, 27, 14955, 12), // 3028: บ่อปลาทอง, Bo Pla Thong
    name(25636, 18, 14934, 7), // 3029: บ่อผุด, Bo Phut
    name(25651, 21, 14913, 8), // 3030: บ่อพลับ, Bo Phlap
    name(25665, 27, 14893, 12), // 3031: บ่อพันขัน, Bo Phan Khan
    name(25681, 15, 14934, 6), // 3032: บ่อพุ, Bo Phu
    name(25695, 18, 14874, 7), // 3033: บ่อภาค, Bo Phak
    name(25717, 18, 15081, 7), // 3034: บ่อยาง, Bo Yang
    name(25726, 18, 14976, 7), // 3035: บ่อรัง, Bo Rang
    name(25732, 18, 15069, 6), // 3036: บ่อวิน, Bo Win
    name(25748, 18, 14998, 7), // 3037: บ่อสลี, Bo Sali
    name(25754, 18, 15005, 7), // 3038: บ่อสวก, Bo Suak
    name(25765, 27, 15012, 9), // 3039: บ่อสุพรรณ, Bo Suphan
    name(26990, 21, 11146, 8), // 3040: บ่อหลวง, Bo Luang
    name(29644, 18, 34928, 6), // 3041: บ่อหิน, Bo Hin
    name(25774, 39, 14721, 13), // 3042: บ่อเกลือเหนือ, Bo Kluea Nuea
    name(25787, 33, 14734, 12), // 3043: บ่อเกลือใต้, Bo Kluea Tai
    name(25798, 21, 14841, 8), // 3044: บ่อเงิน, Bo Ngoen
    name(25809, 24, 14664, 6), // 3045: บ่อเบี้ย, Bo Bia
    name(25817, 21, 15062, 7), // 3046: บ่อเวฬุ, Bo Weru
    name(25824, 33, 14809, 11), // 3047: บ่อเหล็กลอง, Bo Lek Long
    name(26937, 21, 30675, 7), // 3048: บ่อแก้ว, Bo Kaeo
    name(25835, 18, 14670, 8), // 3049: บ่อแดง, Bo Daeng
    name(25850, 18, 14970, 6), // 3050: บ่อแร่, Bo Rae
    name(25867, 18, 14986, 7), // 3051: บ่อแสน, Bo Saen
    name(33884, 21, 14714, 7), // 3052: บ่อแฮ้ว, Bo Haeo
    name(28708, 18, 14921, 8), // 3053: บ่อโพง, Bo Phong
    name(27087, 24, 14921, 6), // 3054: บ่อโพธิ์, Bo Pho
    name(16439, 21, 15075, 6), // 3055: บ่อใหญ่, Bo Yai
    name(16264, 18, 15034, 7), // 3056: บ่อไทย, Bo Thai
    name(25888, 21, 19004, 6), // 3057: บ้องตี้, Bongti
    name(25895, 18, 10751, 8), // 3058: บ้านกง, Ban Kong
    name(25901, 21, 10809, 8), // 3059: บ้านกรด, Ban Krot
    name(25917, 33, 10791, 11), // 3060: บ้านกระทุ่ม, Ban Krathum
    name(25939, 30, 10769, 13), // 3061: บ้านกระแชง, Ban Krachaeng
    name(25966, 27, 10782, 9), // 3062: บ้านกร่าง, Ban Krang
    name(25975, 24, 10707, 8), // 3063: บ้านกลับ, Ban Klap
    name(3929, 24, 10694, 9), // 3064: บ้านกลาง, Ban Klang
    name(25990, 24, 10730, 10), // 3065: บ้านกลึง, Ban Klueng
    name(3937, 27, 10715, 9), // 3066: บ้านกล้วย, Ban Kluai
    name(25998, 24, 10828, 9), // 3067: บ้านกวาง, Ban Kwang
    name(26006, 21, 10740, 7), // 3068: บ้านกอก, Ban Kok
    name(26026, 21, 10500, 7), // 3069: บ้านกาด, Ban Kat
    name(26038, 21, 10500, 7), // 3070: บ้านกาศ, Ban Kat
    name(26056, 24, 10687, 7), // 3071: บ้านกิ่ว, Ban Kio
    name(26071, 24, 10817, 7), // 3072: บ้านกุ่ม, Ban Kum
    name(26079, 21, 10817, 6), // 3073: บ้านกู่, Ban Ku
    name(26095, 24, 10751, 8), // 3074: บ้านก้อง, Ban Kong
    name(26103, 24, 10557, 8), // 3075: บ้านขล้อ, Ban Khlo
    name(26111, 24, 10677, 10), // 3076: บ้านขวาง, Ban Khwang
    name(26119, 18, 493, 7), // 3077: บ้านขอ, Ban Kho
    name(26126, 21, 10523, 8), // 3078: บ้านขาม, Ban Kham
    name(26138, 21, 10535, 8), // 3079: บ้านขาว, Ban Khao
    name(26152, 24, 10577, 8), // 3080: บ้านข่อย, Ban Khoi
    name(26160, 21, 473, 7), // 3081: บ้านข่า, Ban Kha
    name(26167, 24, 10622, 9), // 3082: บ้านครัว, Ban Khrua
    name(26181, 24, 10557, 10), // 3083: บ้านคลอง, Ban Khlong
    name(26181, 33, 10557, 15), // 3084: บ้านคลองสวน, Ban Khlong Suan
    name(26201, 24, 10547, 10), // 3085: บ้านคลัง, Ban Khlang
    name(26209, 21, 10631, 9), // 3086: บ้านควน, Ban Khuan
    name(26209, 30, 10631, 13), // 3087: บ้านควนมุด, Ban Khuan Mut
    name(26232, 18, 10631, 7), // 3088: บ้านคู, Ban Khu
    name(3952, 21, 473, 7), // 3089: บ้านค่า, Ban Kha
    name(26256, 21, 493, 7), // 3090: บ้านค้อ, Ban Kho
    name(26276, 24, 10590, 9), // 3091: บ้านฆ้อง, Ban Khong
    name(26284, 24, 11178, 8), // 3092: บ้านงิ้ว, Ban Ngio
    name(26309, 30, 414, 8), // 3093: บ้านจันทน์, Ban Chan
    name(26319, 30, 414, 8), // 3094: บ้านจันทร์, Ban Chan
    name(26329, 24, 414, 8), // 3095: บ้านจั่น, Ban Chan
    name(26367, 21, 414, 8), // 3096: บ้านจาน, Ban Chan
    name(26388, 27, 414, 8), // 3097: บ้านจารย์, Ban Chan
    name(26397, 21, 10243, 8), // 3098: บ้านจีต, Ban Chit
    name(26408, 21, 414, 7), // 3099: บ้านจ่า, Ban Cha
    name(26415, 18, 10251, 8), // 3100: บ้านชบ, Ban Chop
    name(3986, 21, 10262, 9), // 3101: บ้านชวน, Ban Chuan
    name(26445, 27, 10169, 11), // 3102: บ้านชะอวด, Ban Cha-uat
    name(26464, 21, 10195, 8), // 3103: บ้านชัย, Ban Chai
    name(26492, 18, 10224, 7), // 3104: บ้านชี, Ban Chi
    name(26501, 24, 10271, 9), // 3105: บ้านชุ้ง, Ban Chung
    name(26509, 36, 10208, 12), // 3106: บ้านช่างหล่อ, Ban Chang Lo
    name(26521, 24, 414, 9), // 3107: บ้านช้าง, Ban Chang
    name(26550, 21, 11878, 8), // 3108: บ้านซ่ง, Ban Song
    name(26557, 24, 11878, 8), // 3109: บ้านซ่อง, Ban Song
    name(26565, 24, 835, 7), // 3110: บ้านซ่าน, Ban San
    name(26579, 18, 10325, 8), // 3111: บ้านดง, Ban Dong
    name(3993, 21, 10325, 7), // 3112: บ้านดอน, Ban Don
    name(26594, 24, 10317, 8), // 3113: บ้านดารา, Ban Dara
    name(26619, 21, 441, 6), // 3114: บ้านดู่, Ban Du
    name(26626, 39, 10300, 15), // 3115: บ้านด่านนาขาม, Ban Dan Na Kham
    name(26644, 24, 10293, 7), // 3116: บ้านด้าย, Ban Dai
    name(26652, 24, 11916, 8), // 3117: บ้านตะโก, Ban Tako
    name(26666, 21, 11966, 7), // 3118: บ้านตาด, Ban Tat
    name(26676, 21, 11940, 7), // 3119: บ้านตาล, Ban Tan
    name(26688, 24, 12097, 7), // 3120: บ้านติ้ว, Ban Tio
    name(26702, 21, 12141, 8), // 3121: บ้านตึก, Ban Tuek
    name(26727, 24, 12160, 7), // 3122: บ้านตุ่น, Ban Tun
    name(26742, 21, 12149, 7), // 3123: บ้านตูม, Ban Tum
    name(26749, 21, 12160, 7), // 3124: บ้านตูล, Ban Tun
    name(26765, 24, 12128, 8), // 3125: บ้านต้อง, Ban Tong
    name(26773, 24, 12128, 7), // 3126: บ้านต้อน, Ban Ton
    name(26781, 24, 11909, 7), // 3127: บ้านต้าย, Ban Tai
    name(26789, 21, 11930, 7), // 3128: บ้านต๊ำ, Ban Tam
    name(26796, 24, 12121, 7), // 3129: บ้านต๋อม, Ban Tom
    name(26804, 24, 12060, 8), // 3130: บ้านถิ่น, Ban Thin
    name(26812, 24, 12068, 8), // 3131: บ้านถ่อน, Ban Thon
    name(26820, 21, 12001, 8), // 3132: บ้านถ้ำ, Ban Tham
    name(26830, 24, 11824, 7), // 3133: บ้านทราย, Ban Sai
    name(26838, 21, 12034, 8), // 3134: บ้านทับ, Ban Thap
    name(26849, 21, 12013, 8), // 3135: บ้านทาน, Ban Than
    name(26870, 21, 12001, 8), // 3136: บ้านทาม, Ban Tham
    name(26877, 33, 12001, 12), // 3137: บ้านทำเนียบ, Ban Thamniap
    name(26895, 24, 12089, 8), // 3138: บ้านทุ่ม, Ban Thum
    name(26903, 24, 12046, 8), // 3139: บ้านธาตุ, Ban That
    name(26915, 21, 11288, 7), // 3140: บ้านนอก, Ban Nok
    name(26926, 24, 11202, 10), // 3141: บ้านนิคม, Ban Nikhom
    name(26955, 24, 11270, 7), // 3142: บ้านน้อย, Ban Noi
    name(26955, 60, 11270, 18), // 3143: บ้านน้อยซุ้มขี้เหล็ก, Ban Noi Sum Khilek
    name(26983, 30, 11138, 10), // 3144: บ้านน้ำบ่อ, Ban Nam Bo
    name(26997, 27, 11154, 11), // 3145: บ้านน้ำพุ, Ban Nam Phu
    name(27024, 21, 10136, 7), // 3146: บ้านบอม, Ban Bom
    name(27031, 21, 10143, 7), // 3147: บ้านบัว, Ban Bua
    name(27041, 21, 10099, 7), // 3148: บ้านบาก, Ban Bak
    name(27052, 24, 10109, 7), // 3149: บ้านบาตร, Ban Bat
    name(27072, 24, 10157, 8), // 3150: บ้านบุ่ง, Ban Bung
    name(27083, 21, 10119, 6), // 3151: บ้านบ่อ, Ban Bo
    name(27111, 18, 800, 8), // 3152: บ้านปง, Ban Pong
    name(27123, 24, 11348, 10), // 3153: บ้านปทุม, Ban Pathum
    name(4136, 21, 11615, 8), // 3154: บ้านปรก, Ban Prok
    name(27135, 30, 11601, 9), // 3155: บ้านปรางค์, Ban Prang
    name(27145, 36, 11591, 10), // 3156: บ้านปราโมทย์, Ban Pramot
    name(27157, 24, 11632, 8), // 3157: บ้านปรือ, Ban Prue
    name(27165, 21, 11644, 9), // 3158: บ้านปวง, Ban Puang
    name(27172, 21, 11560, 7), // 3159: บ้านปิน, Ban Pin
    name(27179, 21, 11653, 8), // 3160: บ้านปึก, Ban Puek
    name(27191, 21, 11332, 6), // 3161: บ้านป่า, Ban Pa
    name(27204, 24, 11574, 7), // 3162: บ้านป้อม, Ban Pom
    name(27212, 24, 11544, 10), // 3163: บ้านผึ้ง, Ban Phueng
    name(27220, 21, 10365, 7), // 3164: บ้านฝาย, Ban Fai
    name(27232, 21, 782, 8), // 3165: บ้านพระ, Ban Phra
    name(27244, 24, 11504, 9), // 3166: บ้านพราน, Ban Phran
    name(27252, 24, 11522, 9), // 3167: บ้านพริก, Ban Phrik
    name(27282, 21, 11531, 8), // 3168: บ้านพรุ, Ban Phru
    name(27296, 27, 11513, 9), // 3169: บ้านพร้าว, Ban Phrao
    name(27318, 24, 11426, 11), // 3170: บ้านพลวง, Ban Phluang
    name(27329, 24, 11417, 9), // 3171: บ้านพลับ, Ban Phlap
    name(27352, 27, 11370, 13), // 3172: บ้านพานถม, Ban Phan Thom
    name(27361, 21, 11406, 7), // 3173: บ้านพี้, Ban Phi
    name(27368, 21, 449, 6), // 3174: บ้านฟ้า, Ban Fa
    name(27382, 33, 11080, 11), // 3175: บ้านมะเกลือ, Ban Makluea
    name(27401, 21, 11095, 8), // 3176: บ้านมาง, Ban Mang
    name(27408, 21, 11111, 8), // 3177: บ้านมุง, Ban Mung
    name(27415, 21, 594, 6), // 3178: บ้านม้า, Ban Ma
    name(27422, 21, 12287, 8), // 3179: บ้านยวด, Ban Yuat
    name(4186, 18, 12244, 6), // 3180: บ้านยา, Ban Ya
    name(4186, 21, 12266, 8), // 3181: บ้านยาง, Ban Yang
    name(27445, 27, 11673, 9), // 3182: บ้านระกาศ, Ban Rakat
    name(27479, 21, 11682, 7), // 3183: บ้านราม, Ban Ram
    name(27486, 30, 11693, 7), // 3184: บ้านราษฎร์, Ban Rat
    name(27523, 18, 11708, 6), // 3185: บ้านรี, Ban Ri
    name(27529, 21, 11757, 7), // 3186: บ้านรุน, Ban Run
    name(27536, 24, 11719, 7), // 3187: บ้านร่อม, Ban Rom
    name(27544, 24, 11730, 8), // 3188: บ้านร้อง, Ban Rong
    name(27572, 21, 10872, 7), // 3189: บ้านลาน, Ban Lan
    name(27579, 18, 10862, 7), // 3190: บ้านลำ, Ban Lam
    name(27579, 27, 10862, 10), // 3191: บ้านลำนาว, Ban Lamnao
    name(27589, 21, 10909, 6), // 3192: บ้านลี่, Ban Li
    name(27596, 21, 12218, 8), // 3193: บ้านวัง, Ban Wang
    name(27610, 24, 12218, 7), // 3194: บ้านว่าน, Ban Wan
    name(27618, 21, 835, 6), // 3195: บ้านสระ, Ban Sa
    name(27631, 21, 11897, 8), // 3196: บ้านสวน, Ban Suan
    name(27653, 30, 11781, 11), // 3197: บ้านสหกรณ์, Ban Sahakon
    name(27686, 18, 835, 6), // 3198: บ้านสา, Ban Sa
    name(27686, 21, 835, 8), // 3199: บ้านสาง, Ban Sang
    name(27693, 27, 11841, 8), // 3200: บ้านสิงห์, Ban Sing
    name(27702, 24, 11878, 8), // 3201: บ้านส้อง, Ban Song
    name(27710, 24, 11325, 7), // 3202: บ้านหนุน, Ban Nun
    name(27718, 24, 646, 6), // 3203: บ้านหม้อ, Ban Mo
    name(27726, 24, 12279, 8), // 3204: บ้านหยวก, Ban Yuak
    name(27753, 24, 10933, 7), // 3205: บ้านหลุม, Ban Lum
    name(27765, 21, 10456, 8), // 3206: บ้านหวด, Ban Huat
    name(27778, 24, 12206, 7), // 3207: บ้านหวาย, Ban Wai
    name(27786, 24, 12184, 6), // 3208: บ้านหว้า, Ban Wa
    name(27794, 21, 10449, 7), // 3209: บ้านหอย, Ban Hoi
    name(4256, 21, 10397, 7), // 3210: บ้านหัน, Ban Han
    name(27801, 21, 10407, 7), // 3211: บ้านหาด, Ban Hat
    name(27817, 21, 10397, 7), // 3212: บ้านหาร, Ban Han
    name(27835, 30, 10430, 12), // 3213: บ้านหินโงม, Ban Hin Ngom
    name(27845, 21, 10442, 7), // 3214: บ้านหีบ, Ban Hip
    name(27876, 21, 10464, 6), // 3215: บ้านอิฐ, Ban It
    name(27883, 24, 24186, 6), // 3216: บ้านอ้อน, Ban On
    name(27891, 24, 10740, 6), // 3217: บ้านเกาะ, Ban Ko
    name(27918, 24, 10487, 7), // 3218: บ้านเก่า, Ban Kao
    name(27929, 27, 10650, 11), // 3219: บ้านเขือง, Ban Khueang
    name(27938, 27, 10224, 10), // 3220: บ้านเจียง, Ban Chiang
    name(27947, 27, 10224, 10), // 3221: บ้านเชียง, Ban Chiang
    name(4272, 30, 10224, 9), // 3222: บ้านเชี่ยน, Ban Chian
    name(27959, 24, 11857, 8), // 3223: บ้านเซิด, Ban Soet
    name(27975, 27, 10337, 8), // 3224: บ้านเดื่อ, Ban Duea
    name(27984, 24, 11955, 7), // 3225: บ้านเต่า, Ban Tao
    name(27992, 24, 11237, 8), // 3226: บ้านเนิน, Ban Noen
    name(28005, 24, 10119, 8), // 3227: บ้านเบิก, Ban Boek
    name(28019, 24, 11363, 7), // 3228: บ้านเป็ด, Ban Pet
    name(28039, 24, 11341, 7), // 3229: บ้านเป้า, Ban Pao
    name(28047, 24, 11391, 8), // 3230: บ้านเพชร, Ban Phet
    name(28070, 24, 11474, 10), // 3231: บ้านเพิง, Ban Phoeng
    name(28081, 27, 11443, 9), // 3232: บ้านเพิ่ม, Ban Phoem
    name(28102, 24, 11103, 8), // 3233: บ้านเม็ง, Ban Meng
    name(28110, 24, 11748, 8), // 3234: บ้านเรือ, Ban Ruea
    name(28110, 27, 11748, 9), // 3235: บ้านเรือน, Ban Ruean
    name(35911, 21, 10902, 7), // 3236: บ้านเลน, Ban Len
    name(40904, 27, 10924, 9), // 3237: บ้านเลือก, Ban Lueak
    name(41336, 30, 585, 9), // 3238: บ้านเลื่อม, Ban Lueam
    name(40747, 24, 10891, 7), // 3239: บ้านเล่า, Ban Lao
    name(40684, 27, 12230, 9), // 3240: บ้านเวียง, Ban Wiang
    name(38758, 27, 11764, 9), // 3241: บ้านเสด็จ, Ban Sadet
    name(38233, 27, 11833, 8), // 3242: บ้านเสียว, Ban Siao
    name(36782, 30, 11833, 8), // 3243: บ้านเสี้ยว, Ban Siao
    name(39312, 27, 11317, 8), // 3244: บ้านเหนือ, Ban Nuea
    name(34131, 27, 10891, 7), // 3245: บ้านเหล่า, Ban Lao
    name(32480, 30, 12175, 9), // 3246: บ้านเอื้อง, Ban Ueang
    name(17064, 30, 12167, 8), // 3247: บ้านเอื้อม, Ban Ueam
    name(24189, 24, 10472, 9), // 3248: บ้านแก่ง, Ban Kaeng
    name(34452, 24, 10472, 9), // 3249: บ้านแก้ง, Ban Kaeng
    name(27275, 21, 10510, 9), // 3250: บ้านแขม, Ban Khaem
    name(29424, 18, 10510, 8), // 3251: บ้านแค, Ban Khae
    name(28522, 24, 10180, 10), // 3252: บ้านแจ้ง, Ban Chaeng
    name(28237, 21, 11773, 8), // 3253: บ้านแซว, Ban Saeo
    name(40490, 21, 10280, 9), // 3254: บ้านแดง, Ban Daeng
    name(27851, 21, 10280, 8), // 3255: บ้านแดน, Ban Daen
    name(27336, 21, 11979, 9), // 3256: บ้านแถว, Ban Thaeo
    name(26887, 24, 11581, 10), // 3257: บ้านแปรง, Ban Praeng
    name(26420, 21, 11332, 7), // 3258: บ้านแปะ, Ban Pae
    name(25982, 24, 11332, 9), // 3259: บ้านแป้ง, Ban Paeng
    name(25657, 24, 11332, 8), // 3260: บ้านแป้น, Ban Paen
    name(4309, 18, 716, 8), // 3261: บ้านแพ, Ban Phae
    name(24878, 21, 716, 9), // 3262: บ้านแพน, Ban Phaen
    name(9815, 18, 10943, 7), // 3263: บ้านแม, Ban Mae
    name(23691, 21, 10943, 8), // 3264: บ้านแมด, Ban Maet
    name(22263, 21, 12244, 9), // 3265: บ้านแยง, Ban Yaeng
    name(14321, 21, 11666, 7), // 3266: บ้านแร่, Ban Rae
    name(36130, 21, 10853, 9), // 3267: บ้านแลง, Ban Laeng
    name(21161, 21, 12184, 9), // 3268: บ้านแวง, Ban Waeng
    name(9805, 18, 457, 7), // 3269: บ้านแห, Ban Hae
    name(20921, 21, 10388, 9), // 3270: บ้านแหง, Ban Haeng
    name(20097, 21, 11666, 7), // 3271: บ้านแหร, Ban Rae
    name(19996, 24, 12184, 8), // 3272: บ้านแหวน, Ban Waen
    name(26719, 24, 10092, 7), // 3273: บ้านแอ่น, Ban Aen
    name(41255, 21, 10608, 8), // 3274: บ้านโขด, Ban Khot
    name(17523, 24, 10590, 9), // 3275: บ้านโข้ง, Ban Khong
    name(32532, 21, 10590, 8), // 3276: บ้านโคน, Ban Khon
    name(17429, 21, 12104, 7), // 3277: บ้านโตก, Ban Tok
    name(16990, 24, 12128, 7), // 3278: บ้านโต้น, Ban Ton
    name(14148, 21, 11298, 7), // 3279: บ้านโนน, Ban Non
    name(32503, 27, 11623, 9), // 3280: บ้านโปร่ง, Ban Prong
    name(2185, 18, 747, 7), // 3281: บ้านโพ, Ban Pho
    name(39013, 21, 11484, 8), // 3282: บ้านโพน, Ban Phon
    name(17255, 27, 21054, 8), // 3283: บ้านโภชน์, Ban Phot
    name(36470, 21, 11865, 7), // 3284: บ้านโสก, Ban Sok
    name(16895, 24, 11310, 7), // 3285: บ้านโหนด, Ban Not
    name(16237, 21, 11909, 7), // 3286: บ้านใต้, Ban Tai
    name(15144, 24, 11119, 12), // 3287: บ้านในดง, Ban Nai Dong
    name(14982, 24, 12253, 7), // 3288: บ้านใหญ่, Ban Yai
    name(2834, 24, 594, 7), // 3289: บ้านใหม่, Ban Mai
    name(28193, 51, 10991, 20), // 3290: บ้านใหม่คลองเคียน, Ban Mai Khlong Khian
    name(42366, 45, 11054, 16), // 3291: บ้านใหม่สามัคคี, Ban Mai Samakkhi
    name(38052, 45, 38601, 17), // 3292: บ้านใหม่สุขเกษม, Ban Mai Suk Kasem
    name(35573, 45, 11011, 16), // 3293: บ้านใหม่หนองไทร, Ban Mai Nong Sai
    name(19390, 45, 10959, 21), // 3294: บ้านใหม่ไชยมงคล, Ban Mai Chai Mongkhon
    name(16398, 21, 11988, 8), // 3295: บ้านไทย, Ban Thai
    name(42304, 21, 11824, 7), // 3296: บ้านไทร, Ban Sai
    name(21373, 18, 10018, 5), // 3297: บ้าหวี, Ba Wi
    name(28119, 18, 27413, 7), // 3298: ปกาสัย, Pakasai
    name(28125, 15, 37515, 8), // 3299: ปงดอน, Pong Don
    name(28138, 12, 29740, 8), // 3300: ปงตำ, Pong Tam
    name(28144, 18, 37359, 8), // 3301: ปงน้อย, Pong Noi
    name(28150, 27, 24697, 11), // 3302: ปงป่าหวาย, Pong Pa Wai
    name(28159, 21, 19683, 14), // 3303: ปงยางคก, Pong Yang Khok
    name(28183, 18, 39107, 10), // 3304: ปงสนุก, Pong Sanuk
    name(28210, 15, 28139, 8), // 3305: ปงเตา, Pong Tao
    name(27115, 24, 32601, 15), // 3306: ปงแสนทอง, Pong Saen Thong
    name(4450, 12, 5208, 6), // 3307: ปทุม, Pathum
    name(27127, 24, 11352, 11), // 3308: ปทุมวาปี, Pathum Wapi
    name(28232, 18, 37587, 6), // 3309: ประกอบ, Prakop
    name(4499, 18, 8513, 7), // 3310: ประจัน, Prachan
    name(28250, 36, 41851, 12), // 3311: ประชาธิปัตย์, Prachathipat
    name(28262, 30, 37554, 16), // 3312: ประชาพัฒนา, Pracha Phatthana
    name(28275, 39, 37570, 14), // 3313: ประชาสุขสันต์, Pracha Suk San
    name(28288, 18, 35664, 6), // 3314: ประณีต, Pranit
    name(32800, 18, 26394, 7), // 3315: ประดาง, Pradang
    name(2907, 18, 17528, 5), // 3316: ประดู่, Pradu
    name(18825, 27, 25808, 10), // 3317: ประดู่งาม, Pradu Ngam
    name(23807, 27, 17528, 10), // 3318: ประดู่ยืน, Pradu Yuen
    name(28307, 24, 37599, 10), // 3319: ประตูชัย, Pratu Chai
    name(28322, 24, 37618, 8), // 3320: ประตูป่า, Pratu Pa
    name(16503, 24, 16600, 10), // 3321: ประทัดบุ, Prathat Bu
    name(28338, 18, 37593, 6), // 3322: ประศุก, Prasuk
    name(14945, 21, 22182, 7), // 3323: ประสงค์, Prasong
    name(40775, 36, 24770, 10), // 3324: ประสาทสิทธิ์, Prasat Sit
    name(13789, 18, 37593, 6), // 3325: ประสุข, Prasuk
    name(19293, 21, 11605, 10), // 3326: ปรังเผล, Prang Phle
    name(21006, 24, 29763, 8), // 3327: ปรางหมู่, Prang Mu
    name(39705, 27, 18291, 14), // 3328: ปราสาททนง, Prasat Thanong
    name(38087, 27, 36712, 12), // 3329: ปราสาททอง, Prasat Thong
    name(22100, 27, 9905, 10), // 3330: ปราสาทเยอ, Prasat Yoe
    name(18298, 12, 19717, 4), // 3331: ปริก, Prik
    name(9526, 12, 9259, 4), // 3332: ปรือ, Prue
    name(25078, 24, 11636, 8), // 3333: ปรือใหญ่, Prue Yai
    name(28351, 21, 17542, 7), // 3334: ปรุใหญ่, Pru Yai
    name(28358, 21, 37473, 7), // 3335: ปลักหนู, Plak Nu
    name(28365, 21, 34095, 9), // 3336: ปลักแรด, Plak Raet
    name(14258, 21, 25507, 8), // 3337: ปลาค้าว, Pla Khao
    name(28378, 18, 37399, 6), // 3338: ปลาบ่า, Pla Ba
    name(28384, 24, 37436, 9), // 3339: ปลายกลัด, Plai Klat
    name(28417, 18, 37445, 7), // 3340: ปลายนา, Plai Na
    name(28432, 21, 37416, 9), // 3341: ปลายบาง, Plai Bang
    name(28454, 30, 37458, 15), // 3342: ปลายโพงพาง, Plai Phongphang
    name(34577, 18, 37410, 6), // 3343: ปลาโหล, Pla Lo
    name(33997, 24, 33967, 9), // 3344: ปล่องหอย, Plong Hoi
    name(9635, 15, 3186, 5), // 3345: ปล้อง, Plong
    name(28858, 15, 35760, 8), // 3346: ปวนพุ, Puan Phu
    name(61, 6, 804, 2), // 3347: ปอ, Po
    name(17652, 9, 804, 3), // 3348: ปอน, Pon
    name(29391, 15, 37485, 7), // 3349: ปอพาน, Po Phan
    name(23512, 15, 37485, 7), // 3350: ปอภาร, Po Phan
    name(40203, 15, 31260, 8), // 3351: ปอแดง, Po Daeng
    name(28464, 27, 18063, 11), // 3352: ปะกาฮะรัง, Paka Harang
    name(28473, 12, 8173, 7), // 3353: ปะตง, Pa Tong
    name(28477, 36, 35851, 11), // 3354: ปะลุกาสาเมาะ, Paluka Samo
    name(28493, 18, 35869, 6), // 3355: ปะลุรู, Paluru
    name(28499, 18, 35846, 5), // 3356: ปะหลาน, Palan
    name(28505, 15, 34838, 5), // 3357: ปะอาว, Pa Ao
    name(28505, 15, 35325, 5), // 3358: ปะอาว, Pa-ao
    name(28516, 21, 34975, 8), // 3359: ปะเคียบ, Pa Khiap
    name(28530, 24, 18736, 9), // 3360: ปะเสยะวอ, Pase Yawo
    name(28552, 12, 39939, 5), // 3361: ปะแต, Patae
    name(40862, 12, 34991, 6), // 3362: ปะโค, Pa Kho
    name(40862, 12, 29556, 5), // 3363: ปะโค, Pakho
    name(26425, 12, 35341, 4), // 3364: ปะโด, Pado
    name(23775, 15, 40059, 7), // 3365: ปังกู, Pang Ku
    name(18154, 21, 21997, 8), // 3366: ปังหวาน, Pang Wan
    name(28564, 15, 20142, 8), // 3367: ปัถวี, Patthawi
    name(18658, 15, 35888, 7), // 3368: ปันแต, Pan Tae
    name(28569, 21, 35543, 8), // 3369: ปากกราน, Pak Kran
    name(28576, 18, 35441, 8), // 3370: ปากกาง, Pak Kang
    name(28582, 30, 35449, 12), // 3371: ปากข้าวสาร, Pak Khao San
    name(28599, 15, 35519, 8), // 3372: ปากคม, Pak Khom
    name(28614, 21, 35466, 10), // 3373: ปากคลอง, Pak Khlong
    name(28614, 45, 35466, 23), // 3374: ปากคลองบางปลากด, Pak Khlong Bang Pla Kot
    name(28635, 48, 35495, 24), // 3375: ปากคลองภาษีเจริญ, Pak Khlong Phasi Charoen
    name(28651, 21, 35404, 8), // 3376: ปากจั่น, Pak Chan
    name(28658, 21, 35394, 10), // 3377: ปากฉลุย, Pak Chalui
    name(28665, 18, 35434, 7), // 3378: ปากดุก, Pak Duk
    name(28682, 15, 35839, 7), // 3379: ปากตม, Pak Tom
    name(28687, 21, 35814, 8), // 3380: ปากตะโก, Pak Tako
    name(28716, 18, 35793, 8), // 3381: ปากทรง, Pak Song
    name(28726, 21, 35822, 9), // 3382: ปากทะเล, Pak Thale
    name(28744, 18, 22285, 9), // 3383: ปากทาง, Pak Thang
    name(22400, 18, 22285, 7), // 3384: ปากท่า, Pak Tha
    name(28777, 18, 35580, 10), // 3385: ปากนคร, Pak Nakhon
    name(4719, 18, 35599, 7), // 3386: ปากน้ำ, Pak Nam
    name(28792, 33, 35599, 14), // 3387: ปากน้ำกระแส, Pak Nam Krasae
    name(28814, 30, 35656, 12), // 3388: ปากน้ำปราณ, Pak Nam Pran
    name(28824, 45, 35617, 17), // 3389: ปากน้ำแหลมสิงห์, Pak Nam Laem Sing
    name(4719, 24, 35634, 11), // 3390: ปากน้ำโพ, Pak Nam Pho
    name(28839, 18, 35345, 8), // 3391: ปากบาง, Pak Bang
    name(4733, 21, 35366, 8), // 3392: ปากบ่อง, Pak Bong
    name(28855, 18, 35756, 8), // 3393: ปากปวน, Pak Puan
    name(28866, 54, 35695, 26), // 3394: ปากพนังฝั่งตะวันตก, Pak Phanang Fang Tawan Tok
    name(28900, 57, 35670, 25), // 3395: ปากพนังฝั่งตะวันออก, Pak Phanang Fang Tawan Ok
    name(28968, 18, 35721, 8), // 3396: ปากพระ, Pak Phra
    name(28979, 18, 35748, 8), // 3397: ปากพูน, Pak Phun
    name(28985, 15, 35781, 6), // 3398: ปากรอ, Pak Ro
    name(28998, 18, 33642, 6), // 3399: ปากล่อ, Pak Lo
    name(29004, 21, 35564, 7), // 3400: ปากหมัน, Pak Man
    name(29011, 21, 35551, 7), // 3401: ปากหมาก, Pak Mak
    name(29026, 12, 37787, 4), // 3402: ปากู, Paku
    name(4597, 27, 35738, 10), // 3403: ปากเพรียว, Pak Phriao
    name(29038, 18, 35527, 9), // 3404: ปากแคว, Pak Khwae
    name(29048, 21, 35374, 9), // 3405: ปากแจ่ม, Pak Chaem
    name(29059, 21, 33930, 8), // 3406: ปากแตระ, Pak Trae
    name(29073, 21, 35721, 10), // 3407: ปากแพรก, Pak Phraek
    name(29103, 18, 35773, 8), // 3408: ปากแรต, Pak Raet
    name(33927, 18, 35831, 8), // 3409: ปากโทก, Pak Thok
    name(29114, 18, 40059, 7), // 3410: ปางกู่, Pang Ku
    name(29126, 21, 27424, 11), // 3411: ปางตาไว, Pang Ta Wai
    name(41610, 24, 36271, 10), // 3412: ปางมะค่า, Pang Makha
    name(31734, 27, 29564, 10), // 3413: ปางสวรรค์, Pang Sawan
    name(14994, 18, 36000, 7), // 3414: ปางหมู, Pang Mu
    name(24703, 24, 37624, 12), // 3415: ปางหินฝน, Pang Hin Fon
    name(17904, 33, 35330, 11), // 3416: ปาดังเบซาร์, Padang Besa
    name(17689, 15, 45132, 5), // 3417: ปานัน, Panan
    name(26542, 12, 34907, 5), // 3418: ปาฝา, Pa Fa
    name(21957, 30, 35875, 13), // 3419: ปาล์มพัฒนา, Pam Phatthana
    name(22916, 21, 14332, 7), // 3420: ปาเสมัส, Pasemat
    name(30783, 21, 22250, 10), // 3421: ปิงหลวง, Ping Luang
    name(28057, 21, 11564, 10), // 3422: ปิงโค้ง, Ping Khong
    name(29138, 24, 14059, 9), // 3423: ปิตูมุดี, Pitu Mudi
    name(29146, 27, 22768, 11), // 3424: ปิยามุมัง, Piya Mumang
    name(36879, 18, 31179, 5), // 3425: ปิล๊อก, Pilok
    name(27183, 24, 11657, 9), // 3426: ปึกเตียน, Puek Tian
    name(29155, 15, 20287, 5), // 3427: ปุยุด, Puyut
    name(29184, 18, 37636, 8), // 3428: ปุลากง, Pulakong
    name(40897, 15, 37653, 6), // 3429: ปุโรง, Purong
    name(32627, 27, 37644, 9), // 3430: ปุโละปุโย, Pulo Puyo
    name(29190, 12, 20287, 4), // 3431: ปูยู, Puyu
    name(24245, 15, 37649, 4), // 3432: ปูโยะ, Puyo
    name(29194, 18, 37536, 9), // 3433: ป่งขาม, Pong Kham
    name(29207, 15, 37528, 8), // 3434: ป่งไฮ, Pong Hai
    name(29212, 21, 35005, 8), // 3435: ป่ากลาง, Pa Klang
    name(29219, 15, 13791, 5), // 3436: ป่ากอ, Pa Ko
    name(29237, 30, 35013, 9), // 3437: ป่ากุมเกาะ, Pa Kum Ko
    name(34028, 18, 13791, 5), // 3438: ป่าก่อ, Pa Ko
    name(34028, 24, 33619, 9), // 3439: ป่าก่อดำ, Pa Ko Dam
    name(29252, 15, 34949, 6), // 3440: ป่าขะ, Pa Kha
    name(29272, 18, 34968, 7), // 3441: ป่าขาด, Pa Khat
    name(29295, 21, 34983, 8), // 3442: ป่าคลอก, Pa Khlok
    name(29312, 15, 34949, 6), // 3443: ป่าคา, Pa Kha
    name(29312, 18, 34961, 7), // 3444: ป่าคาย, Pa Khai
    name(29318, 27, 34949, 12), // 3445: ป่าคาหลวง, Pa Kha Luang
    name(29327, 21, 35142, 7), // 3446: ป่างิ้ว, Pa Ngio
    name(29340, 18, 34873, 7), // 3447: ป่าชัน, Pa Chan
    name(29346, 18, 34884, 8), // 3448: ป่าชิง, Pa Ching
    name(5916, 18, 8173, 7), // 3449: ป่าตอง, Pa Tong
    name(4804, 18, 35272, 6), // 3450: ป่าตัน, Pa Tan
    name(29352, 18, 35272, 6), // 3451: ป่าตาล, Pa Tan
    name(29370, 18, 35284, 8), // 3452: ป่าตึง, Pa Tueng
    name(29376, 21, 35292, 6), // 3453: ป่าตุ้ม, Pa Tum
    name(29383, 15, 34861, 7), // 3454: ป่าบง, Pa Bong
    name(29388, 15, 35209, 5), // 3455: ป่าปอ, Pa Po
    name(29396, 21, 35209, 7), // 3456: ป่าป้อง, Pa Pong
    name(29403, 18, 35193, 7), // 3457: ป่าพลู, Pa Phlu
    name(29409, 24, 35200, 9), // 3458: ป่าพุทรา, Pa Phutsa
    name(29417, 24, 42861, 9), // 3459: ป่ามะคาบ, Pa Makhap
    name(29432, 24, 35086, 8), // 3460: ป่ามะนาว, Pa Manao
    name(29446, 27, 35076, 10), // 3461: ป่ามะม่วง, Pa Mamuang
    name(29459, 24, 35303, 10), // 3462: ป่ายุบใน, Pa Yup Nai
    name(29476, 21, 35239, 8), // 3463: ป่าระกำ, Pa Rakam
    name(29498, 21, 35247, 6), // 3464: ป่าร่อน, Pa Ron
    name(29508, 18, 35039, 6), // 3465: ป่าลาน, Pa Lan
    name(29514, 21, 35253, 8), // 3466: ป่าสะแก, Pa Sakae
    name(29525, 18, 35253, 6), // 3467: ป่าสัก, Pa Sak
    name(29569, 24, 6954, 7), // 3468: ป่าสังข์, Pa Sang
    name(18521, 21, 15954, 6), // 3469: ป่าหวาย, Pa Wai
    name(18521, 33, 15954, 11), // 3470: ป่าหวายนั่ง, Pa Wai Nang
    name(29577, 21, 34914, 7), // 3471: ป่าหุ่ง, Pa Hung
    name(29584, 18, 35149, 4), // 3472: ป่าอ้อ, Pa O
    name(29584, 36, 35149, 13), // 3473: ป่าอ้อดอนชัย, Pa O Don Chai
    name(29602, 21, 35261, 6), // 3474: ป่าเซ่า, Pa Sao
    name(29609, 21, 34900, 7), // 3475: ป่าเด็ง, Pa Deng
    name(29616, 27, 35094, 8), // 3476: ป่าเมี่ยง, Pa Miang
    name(29625, 18, 35045, 6), // 3477: ป่าเลา, Pa Lao
    name(29631, 15, 35298, 5), // 3478: ป่าเว, Pa We
    name(29638, 36, 34921, 13), // 3479: ป่าแก่บ่อหิน, Pa Kae Bo Hin
    name(29657, 18, 35133, 7), // 3480: ป่าแงะ, Pa Ngae
    name(29663, 18, 34892, 8), // 3481: ป่าแดง, Pa Daeng
    name(29676, 18, 35168, 6), // 3482: ป่าแป๋, Pa Pae
    name(29682, 18, 34907, 7), // 3483: ป่าแฝก, Pa Faek
    name(29702, 18, 35058, 7), // 3484: ป่าแมต, Pa Maet
    name(24027, 30, 35026, 13), // 3485: ป่าแลวหลวง, Pa Laeo Luang
    name(21447, 18, 35209, 7), // 3486: ป่าโปง, Pa Pong
    name(30344, 18, 35102, 7), // 3487: ป่าโมง, Pa Mong
    name(36324, 18, 34943, 6), // 3488: ป่าไก่, Pa Kai
    name(28327, 18, 35177, 7), // 3489: ป่าไผ่, Pa Phai
    name(27195, 27, 35065, 11), // 3490: ป่าไม้งาม, Pa Mai Ngam
    name(28442, 18, 35223, 6), // 3491: ป่าไร่, Pa Rai
    name(23588, 21, 35109, 6), // 3492: ป่าไหน่, Pa Nai
    name(1254, 24, 7693, 8), // 3493: ป้อมปราบ, Pom Prap
    name(29728, 24, 36106, 11), // 3494: ผดุงมาตร, Phadung Mat
    name(29746, 18, 36247, 11), // 3495: ผักขวง, Phak Khuang
    name(29752, 15, 36230, 8), // 3496: ผักขะ, Phak Kha
    name(29760, 15, 14877, 8), // 3497: ผักตบ, Phak Top
    name(5684, 18, 36266, 9), // 3498: ผักปัง, Phak Pang
    name(19014, 18, 15970, 10), // 3499: ผักแพว, Phak Phaeo
    name(34062, 21, 33717, 9), // 3500: ผักแว่น, Phak Waen
    name(29771, 18, 36258, 8), // 3501: ผักไหม, Phak Mai
    name(22965, 15, 35965, 8), // 3502: ผางาม, Pha Ngam
    name(29777, 15, 35924, 8), // 3503: ผาจุก, Pha Chuk
    name(29790, 30, 35911, 13), // 3504: ผาช้างน้อย, Pha Chang Noi
    name(29800, 12, 36083, 6), // 3505: ผาตอ, Pha To
    name(29804, 18, 36066, 8), // 3506: ผาตั้ง, Pha Tang
    name(29814, 15, 36074, 9), // 3507: ผาทอง, Pha Thong
    name(29819, 24, 35980, 12), // 3508: ผานกเค้า, Pha Nok Khao
    name(29827, 18, 35973, 7), // 3509: ผาน้อย, Pha Noi
    name(29833, 27, 35954, 11), // 3510: ผาน้ำย้อย, Pha Nam Yoi
    name(29842, 18, 35895, 8), // 3511: ผาบิ้ง, Pha Bing
    name(29848, 18, 35903, 8), // 3512: ผาบ่อง, Pha Bong
    name(29854, 15, 35996, 8), // 3513: ผาปัง, Pha Pang
    name(29859, 24, 36017, 11), // 3514: ผาสามยอด, Pha Sam Yot
    name(29874, 21, 36058, 8), // 3515: ผาสิงห์, Pha Sing
    name(29881, 15, 43585, 7), // 3516: ผาสุก, Pha Suk
    name(29881, 15, 36489, 6), // 3517: ผาสุก, Phasuk
    name(29893, 36, 35932, 13), // 3518: ผาอินทร์แปลง, Pha In Plaeng
    name(41705, 21, 35945, 9), // 3519: ผาเลือด, Pha Lueat
    name(37211, 18, 36048, 10), // 3520: ผาเสวย, Pha Sawoei
    name(29905, 21, 13646, 11), // 3521: ผึ่งแดด, Phueng Daet
    name(17875, 21, 11548, 12), // 3522: ผึ้งรวง, Phueng Ruang
    name(34081, 15, 37392, 7), // 3523: ผือฮี, Phue Hi
    name(21682, 21, 35765, 8), // 3524: ผือใหญ่, Phue Yai
    name(29926, 27, 17429, 10), // 3525: ผไทรินทร์, Phathairin
    name(41865, 21, 36377, 9), // 3526: ผ่านศึก, Phan Suek
    name(29935, 21, 28394, 10), // 3527: ฝั่งแดง, Fang Daeng
    name(13977, 15, 24203, 9), // 3528: ฝางคำ, Fang Kham
    name(36337, 21, 17088, 9), // 3529: ฝายกวาง, Fai Kwang
    name(27224, 24, 10369, 12), // 3530: ฝายนาแซง, Fai Na Saeng
    name(21406, 21, 15101, 9), // 3531: ฝายหลวง, Fai Luang
    name(19349, 21, 21734, 8), // 3532: ฝายแก้ว, Fai Kaeo
    name(26544, 18, 12651, 6), // 3533: ฝาละมี, Falami
    name(23115, 15, 14924, 10), // 3534: พงตึก, Phong Tuek
    name(19366, 36, 18285, 12), // 3535: พงศ์ประศาสน์, Phong Prasat
    name(28035, 12, 6141, 5), // 3536: พงษ์, Phong
    name(16931, 18, 15904, 11), // 3537: พงสวาย, Phong Sawai
    name(39079, 18, 39758, 10), // 3538: พญาขัน, Phaya Khan
    name(21358, 18, 29622, 10), // 3539: พญาวัง, Phaya Wang
    name(25040, 21, 12686, 9), // 3540: พญาเย็น, Phaya Yen
    name(20857, 21, 41756, 10), // 3541: พญาแก้ว, Phaya Kaeo
    name(33681, 18, 12476, 10), // 3542: พญาแมน, Phaya Maen
    name(10873, 18, 37488, 10), // 3543: พนมรอก, Phanom Rok
    name(29945, 24, 23616, 11), // 3544: พนมวังก์, Phanom Wang
    name(31782, 18, 36623, 10), // 3545: พนมเศษ, Phanom Set
    name(24883, 12, 1800, 6), // 3546: พนอม, Phanom
    name(17757, 21, 36407, 12), // 3547: พนางตุง, Phanang Tung
    name(15020, 21, 36386, 12), // 3548: พนานิคม, Phana Nikhom
    name(16393, 12, 6948, 6), // 3549: พยอม, Phayom
    name(5020, 15, 9073, 7), // 3550: พยุหะ, Phayuha
    name(23607, 27, 37025, 11), // 3551: พรมสวรรค์, Phrom Sawan
    name(39606, 18, 37047, 10), // 3552: พรมเทพ, Phrom Thep
    name(12670, 15, 7576, 6), // 3553: พรรณา, Phanna
    name(26484, 24, 5984, 10), // 3554: พรสวรรค์, Phon Sawan
    name(34792, 21, 22095, 11), // 3555: พรสำราญ, Phon Samran
    name(29955, 18, 12112, 9), // 3556: พรหมณี, Phrommani
    name(29961, 27, 13023, 10), // 3557: พรหมนิมิต, Phromnimit
    name(29986, 30, 14015, 8), // 3558: พรหมมาสตร์, Phrommat
    name(29996, 33, 37036, 11), // 3559: พรหมสวัสดิ์, Phrom Sawat
    name(22685, 21, 37062, 10), // 3560: พรหมโลก, Phrommalok
    name(30007, 33, 36977, 16), // 3561: พระกลางทุ่ง, Phra Klang Thung
    name(17335, 18, 36953, 9), // 3562: พระขาว, Phra Khao
    name(23619, 18, 13943, 9), // 3563: พระครู, Phra Khru
    name(38574, 18, 41477, 9), // 3564: พระงาม, Phra Ngam
    name(15075, 18, 21123, 9), // 3565: พระซอง, Phra Song
    name(35961, 21, 15527, 9), // 3566: พระธาตุ, Phra That
    name(41019, 39, 38086, 21), // 3567: พระธาตุขิงแกง, Phra That Khing Kaeng
    name(43278, 39, 19640, 20), // 3568: พระธาตุบังพวน, Phra That Bang Phuan
    name(35961, 36, 15527, 19), // 3569: พระธาตุผาแดง, Phra That Pha Daeng
    name(38592, 18, 12587, 8), // 3570: พระนอน, Phra Non
    name(41457, 45, 36843, 26), // 3571: พระบรมมหาราชวัง, Phra Borom Maha Ratchawang
    name(38601, 18, 36808, 8), // 3572: พระบาท, Phra Bat
    name(39881, 39, 36808, 16), // 3573: พระบาทนาสิงห์, Phra Bat Na Sing
    name(38601, 36, 36824, 19), // 3574: พระบาทวังตวง, Phra Bat Wang Tuang
    name(38496, 15, 36869, 7), // 3575: พระบุ, Phra Bu
    name(5123, 36, 33337, 17), // 3576: พระปฐมเจดีย์, Phra Pathom Chedi
    name(38027, 27, 44670, 12), // 3577: พระประโทน, Phra Prathon
    name(8206, 21, 7468, 9), // 3578: พระพุทธ, Phra Phut
    name(22338, 21, 36686, 11), // 3579: พระยาทด, Phraya Thot
    name(15039, 33, 22141, 13), // 3580: พระยาบันลือ, Phraya Banlue
    name(37237, 24, 17474, 8), // 3581: พระรักษ์, Phra Rak
    name(5607, 18, 16481, 8), // 3582: พระลับ, Phra Lap
    name(35601, 24, 27059, 9), // 3583: พระสิงห์, Phra Sing
    name(23628, 21, 13957, 10), // 3584: พระหลวง, Phra Luang
    name(34106, 30, 36798, 10), // 3585: พระอาจารย์, Phra Achan
    name(30976, 21, 36886, 9), // 3586: พระเจ้า, Phra Chao
    name(28971, 24, 37925, 12), // 3587: พระเพลิง, Phra Phloeng
    name(27236, 24, 34721, 8), // 3588: พระเสาร์, Phra Sao
    name(18599, 21, 37000, 8), // 3589: พระเหลา, Phra Lao
    name(34440, 21, 36911, 9), // 3590: พระแก้ว, Phra Kaeo
    name(3539, 21, 45013, 10), // 3591: พระแท่น, Phra Thaen
    name(14469, 36, 36920, 17), // 3592: พระโขนงเหนือ, Phra Khanong Nuea
    name(20554, 30, 36937, 16), // 3593: พระโขนงใต้, Phra Khanong Tai
    name(6020, 12, 8094, 5), // 3594: พราน, Phran
    name(20465, 24, 37072, 11), // 3595: พรุดินนา, Phru Din Na
    name(21512, 15, 37135, 8), // 3596: พรุพี, Phru Phi
    name(26471, 24, 11535, 9), // 3597: พรุเตียว, Phru Tiao
    name(27286, 15, 37100, 8), // 3598: พรุใน, Phru Nai
    name(21091, 18, 29685, 9), // 3599: พรุไทย, Phru Thai
    name(38113, 15, 22339, 5), // 3600: พร่อน, Phron
    name(41075, 18, 38966, 10), // 3601: พลกรัง, Phon Krang
    name(23438, 33, 15886, 13), // 3602: พลงตาเอี่ยม, Phlong Ta Iam
    name(23658, 12, 11430, 7), // 3603: พลวง, Phluang
    name(27322, 21, 11430, 13), // 3604: พลวงทอง, Phluang Thong
    name(23658, 30, 13893, 17), // 3605: พลวงสองนาง, Phluang Song Nang
    name(16556, 24, 16556, 14), // 3606: พลสงคราม, Phon Songkhram
    name(3896, 24, 23262, 10), // 3607: พลอยแหวน, Phloi Waen
    name(11113, 21, 7282, 9), // 3608: พลับพลา, Phlapphla
    name(37892, 30, 7282, 14), // 3609: พลับพลาไชย, Phlapphla Chai
    name(11117, 9, 1212, 4), // 3610: พลา, Phla
    name(21019, 27, 43614, 14), // 3611: พลายชุมพล, Phlai Chumphon
    name(19443, 21, 26347, 9), // 3612: พลายวาส, Phlai Wat
    name(2104, 15, 36523, 5), // 3613: พลิ้ว, Phlio
    name(26192, 27, 22075, 13), // 3614: พลูตาหลวง, Phlu Ta Luang
    name(15085, 27, 19606, 11), // 3615: พลูเถื่อน, Phlu Thuean
    name(3058, 9, 14110, 5), // 3616: พวา, Phawa
    name(19467, 21, 25795, 8), // 3617: พอกน้อย, Phok Noi
    name(30025, 15, 36098, 8), // 3618: พะงาด, Pha-ngat
    name(30045, 12, 19876, 7), // 3619: พะตง, Phatong
    name(30049, 15, 17429, 7), // 3620: พะทาย, Phathai
    name(30054, 15, 29586, 6), // 3621: พะลาน, Phalan
    name(30059, 12, 25761, 7), // 3622: พะวง, Phawong
    name(30063, 12, 25761, 5), // 3623: พะวอ, Phawo
    name(30067, 15, 36419, 6), // 3624: พะเนา, Phanao
    name(30079, 21, 38133, 7), // 3625: พะเนียด, Phaniat
    name(18748, 15, 36481, 8), // 3626: พะแสง, Phasaeng
    name(30092, 18, 24127, 9), // 3627: พักทัน, Phak Than
    name(30098, 27, 36436, 9), // 3628: พังกาญจน์, Phang Kan
    name(30107, 24, 36460, 12), // 3629: พังขว้าง, Phang Khwang
    name(30115, 15, 36472, 9), // 3630: พังงู, Phang Ngu
    name(30120, 18, 26711, 9), // 3631: พังตรุ, Phang Tru
    name(30126, 18, 30540, 10), // 3632: พังทุย, Phang Thui
    name(30132, 18, 23945, 10), // 3633: พังยาง, Phang Yang
    name(30142, 18, 22015, 9), // 3634: พังราด, Phang Rat
    name(31018, 15, 37888, 8), // 3635: พังลา, Phang La
    name(30153, 18, 36450, 10), // 3636: พังเคน, Phang Khen
    name(26757, 24, 44829, 11), // 3637: พังเทียม, Phang Thiam
    name(15907, 18, 36425, 11), // 3638: พังแดง, Phang Daeng
    name(8565, 24, 14195, 12), // 3639: พัฒนาการ, Phatthanakan
    name(7222, 18, 33731, 10), // 3640: พันชนะ, Phan Chana
    name(30159, 21, 36296, 10), // 3641: พันชาลี, Phan Chali
    name(30166, 18, 36306, 8), // 3642: พันดอน, Phan Don
    name(30177, 18, 36320, 9), // 3643: พันดุง, Phan Dung
    name(30183, 42, 23068, 17), // 3644: พันท้ายนรสิงห์, Phanthai Norasing
    name(41776, 15, 36337, 7), // 3645: พันนา, Phan Na
    name(37864, 18, 36329, 8), // 3646: พันลาน, Phan Lan
    name(31607, 18, 36360, 8), // 3647: พันเสา, Phan Sao
    name(11162, 24, 36350, 10), // 3648: พานพร้าว, Phan Phrao
    name(20952, 15, 26848, 6), // 3649: พิกุล, Phikun
    name(32886, 24, 33806, 12), // 3650: พิกุลทอง, Phikun Thong
    name(20952, 24, 26848, 9), // 3651: พิกุลออก, Phikun Ok
    name(28075, 18, 16244, 11), // 3652: พิงพวย, Phing Phuai
    name(30197, 24, 10667, 10), // 3653: พิตเพียน, Phit Phian
    name(5185, 15, 7247, 6), // 3654: พิบูล, Phibun
    name(30205, 15, 30554, 7), // 3655: พิมพา, Phimpha
    name(17186, 21, 37140, 10), // 3656: พิมลราช, Phimon Rat
    name(2326, 15, 2181, 6), // 3657: พิมาน, Phiman
    name(30210, 30, 36512, 11), // 3658: พิมายเหนือ, Phimai Nuea
    name(3707, 15, 38727, 6), // 3659: พิมูล, Phimun
    name(30220, 24, 36500, 12), // 3660: พิหารแดง, Phihan Daeng
    name(22746, 15, 11410, 7), // 3661: พิเทน, Phithen
    name(30240, 21, 16575, 10), // 3662: พืชอุดม, Phuet Udom
    name(37265, 21, 37243, 9), // 3663: พุกร่าง, Phu Krang
    name(30247, 15, 37225, 8), // 3664: พุขาม, Phu Kham
    name(30272, 12, 37217, 7), // 3665: พุคา, Phu Kha
    name(30276, 21, 37225, 13), // 3666: พุคำจาน, Phu Kham Chan
    name(18078, 15, 14048, 6), // 3667: พุดซา, Phutsa
    name(12639, 21, 7473, 10), // 3668: พุทธบาท, Phutthabat
    name(30283, 18, 14937, 8), // 3669: พุทเลา, Phut Lao
    name(30289, 21, 37326, 12), // 3670: พุนกยูง, Phu Nok Yung
    name(613, 24, 38111, 9), // 3671: พุมเรียง, Phumriang
    name(22555, 24, 37367, 9), // 3672: พุสวรรค์, Phu Sawan
    name(28861, 15, 37376, 8), // 3673: พุเตย, Phu Toei
    name(27004, 12, 37217, 8), // 3674: พุแค, Phu Khae
    name(25684, 18, 11162, 8), // 3675: พุ่มแก, Phum Kae
    name(39986, 27, 38534, 16), // 3676: พ่วงพรมคร, Phuang Phromkhon
    name(38775, 21, 36605, 8), // 3677: พ่อมิ่ง, Pho Ming
    name(19934, 18, 36540, 9), // 3678: พ้อแดง, Pho Daeng
    name(41009, 21, 25966, 8), // 3679: ฟากห้วย, Fak Huai
    name(10772, 21, 10884, 6), // 3680: ฟ้าหยาด, Fa Yat
    name(24658, 21, 26736, 7), // 3681: ฟ้าห่วน, Fa Huan
    name(21996, 21, 39887, 6), // 3682: ฟ้าฮ่าม, Fa Ham
    name(23514, 21, 36288, 8), // 3683: ภารแอ่น, Phan Aen
    name(30296, 12, 37217, 7), // 3684: ภูคา, Phu Kha
    name(30300, 15, 37168, 7), // 3685: ภูดิน, Phu Din
    name(30308, 24, 37301, 11), // 3686: ภูน้ำหยด, Phu Nam Yot
    name(30329, 12, 37355, 6), // 3687: ภูปอ, Phu Po
    name(30333, 24, 37338, 11), // 3688: ภูผาหมอก, Phu Pha Mok
    name(30350, 18, 37175, 7), // 3689: ภูฝ้าย, Phu Fai
    name(30356, 15, 37175, 6), // 3690: ภูฟ้า, Phu Fa
    name(183, 12, 1280, 4), // 3691: ภูมิ, Phum
    name(42173, 12, 37384, 8), // 3692: ภูวง, Phu Wong
    name(39627, 12, 37199, 6), // 3693: ภูหอ, Phu Ho
    name(36997, 18, 37182, 7), // 3694: ภูห่าน, Phu Han
    name(30509, 24, 19665, 13), // 3695: ภูเขาทอง, Phukhao Thong
    name(41439, 18, 37317, 9), // 3696: ภูเงิน, Phu Ngoen
    name(20189, 21, 37294, 7), // 3697: ภูเหล็ก, Phu Lek
    name(18361, 21, 37272, 12), // 3698: ภูแลนคา, Phu Laen Kha
    name(11746, 30, 37252, 14), // 3699: ภูแล่นช้าง, Phu Laen Chang
    name(27503, 39, 10972, 19), // 3700: มงคลธรรมนิมิต, Mongkhon Tham Nimit
    name(3914, 15, 2073, 9), // 3701: มดแดง, Mot Daeng
    name(23429, 18, 27954, 9), // 3702: มหาชัย, Maha Chai
    name(7789, 21, 28019, 10), // 3703: มหาดไทย, Mahat Thai
    name(27062, 30, 27972, 10), // 3704: มหาพราหมณ์, Maha Phram
    name(30996, 30, 27982, 17), // 3705: มหาพฤฒาราม, Maha Phruettharam
    name(24144, 18, 28041, 7), // 3706: มหาวัน, Mahawan
    name(27435, 30, 27999, 10), // 3707: มหาสวัสดิ์, Maha Sawat
    name(20524, 18, 28011, 8), // 3708: มหาสอน, Maha Son
    name(7486, 21, 8455, 9), // 3709: มหาโพธิ, Maha Phot
    name(27562, 18, 27954, 9), // 3710: มหาไชย, Maha Chai
    name(8034, 18, 11172, 6), // 3711: มะกรูด, Makrut
    name(33619, 15, 12750, 5), // 3712: มะกอก, Makok
    name(33619, 27, 30770, 9), // 3713: มะกอกหวาน, Makok Wan
    name(39449, 30, 12750, 10), // 3714: มะกอกเหนือ, Makok Nuea
    name(19536, 24, 18670, 10), // 3715: มะขามคู่, Makham Khu
    name(35345, 24, 38980, 10), // 3716: มะขามล้ม, Makham Lom
    name(17033, 24, 41564, 11), // 3717: มะขามสูง, Makham Sung
    name(43582, 27, 23117, 11), // 3718: มะขามหย่ง, Makham Yong
    name(42185, 27, 36276, 12), // 3719: มะขามหลวง, Makham Luang
    name(20969, 27, 11191, 11), // 3720: มะขามเฒ่า, Makham Thao
    name(2460, 30, 1925, 10), // 3721: มะขามเตี้ย, Makham Tia
    name(16967, 27, 42745, 10), // 3722: มะขุนหวาน, Makhun Wan
    name(31791, 15, 1925, 5), // 3723: มะค่า, Makha
    name(20172, 15, 29302, 5), // 3724: มะตูม, Matum
    name(16885, 18, 26172, 6), // 3725: มะต้อง, Matong
    name(26294, 27, 35568, 12), // 3726: มะนังดาลำ, Manang Dalam
    name(31340, 27, 30454, 11), // 3727: มะนังตายอ, Manang Tayo
    name(34933, 21, 44294, 11), // 3728: มะนังยง, Manang Yong
    name(22776, 27, 17346, 9), // 3729: มะนาวหวาน, Manao Wan
    name(16396, 15, 26934, 4), // 3730: มะบ้า, Maba
    name(13986, 12, 23133, 4), // 3731: มะมุ, Mamu
    name(34693, 36, 23133, 16), // 3732: มะม่วงสองต้น, Mamuang Song Ton
    name(20282, 27, 28201, 11), // 3733: มะรือโบตก, Marue Botok
    name(16082, 30, 28212, 10), // 3734: มะรือโบออก, Maruebo Ok
    name(21342, 18, 28222, 5), // 3735: มะรุ่ย, Marui
    name(38733, 15, 15422, 6), // 3736: มะลวน, Maluan
    name(15701, 18, 28048, 6), // 3737: มะลิกา, Malika
    name(14848, 12, 26929, 5), // 3738: มะอึ, Ma-ue
    name(27386, 33, 17331, 11), // 3739: มะเกลือเก่า, Makluea Kao
    name(22373, 33, 11084, 11), // 3740: มะเกลือใหม่, Makluea Mai
    name(21038, 27, 29282, 12), // 3741: มะเขือแจ้, Makhuea Chae
    name(19640, 21, 29254, 8), // 3742: มะเฟือง, Mafueang
    name(38267, 18, 28194, 7), // 3743: มะเริง, Maroeng
    name(41269, 18, 28189, 5), // 3744: มะเร็ต, Maret
    name(30255, 24, 13439, 8), // 3745: มักกะสัน, Makkasan
    name(18437, 21, 28086, 8), // 3746: มาบกราด, Map Krat
    name(16922, 18, 28075, 7), // 3747: มาบข่า, Map Kha
    name(21146, 30, 28158, 11), // 3748: มาบตะโกเอน, Map Tako En
    name(18073, 24, 28147, 11), // 3749: มาบตาพุด, Map Ta Phut
    name(34186, 30, 28108, 12), // 3750: มาบปลาเค้า, Map Pla Khao
    name(20459, 24, 28169, 13), // 3751: มาบยางพร, Map Yang Phon
    name(32341, 15, 28054, 7), // 3752: มาบแก, Map Kae
    name(25600, 15, 28075, 8), // 3753: มาบแค, Map Khae
    name(18371, 21, 28135, 8), // 3754: มาบโป่ง, Map Pong
    name(38700, 18, 28096, 8), // 3755: มาบไผ่, Map Phai
    name(38771, 15, 28096, 8), // 3756: มาบไพ, Map Phai
    name(1404, 9, 364, 3), // 3757: มาย, Mai
    name(32819, 24, 13452, 9), // 3758: มารวิชัย, Manwichai
    name(16029, 15, 6574, 6), // 3759: มาโมง, Mamong
    name(39980, 21, 23698, 10), // 3760: มิตรภาพ, Mittraphap
    name(1816, 15, 25134, 7), // 3761: มีชัย, Mi Chai
    name(37709, 15, 39223, 7), // 3762: มืดกา, Muet Ka
    name(13988, 24, 10641, 9), // 3763: มุจลินท์, Mutchalin
    name(32408, 15, 17134, 4), // 3764: มูโนะ, Muno
    name(2958, 12, 656, 5), // 3765: ม่วง, Muang
    name(21221, 24, 18526, 12), // 3766: ม่วงกลวง, Muang Kluang
    name(23232, 18, 38223, 10), // 3767: ม่วงคำ, Muang Kham
    name(42852, 24, 39038, 10), // 3768: ม่วงค่อม, Muang Khom
    name(25881, 21, 22971, 10), // 3769: ม่วงงาม, Muang Ngam
    name(42230, 21, 20002, 10), // 3770: ม่วงชุม, Muang Chum
    name(42199, 24, 19084, 10), // 3771: ม่วงตึ๊ด, Muang Tuet
    name(41894, 18, 23187, 8), // 3772: ม่วงนา, Muang Na
    name(37284, 24, 21808, 9), // 3773: ม่วงน้อย, Muang Noi
    name(31705, 21, 13486, 9), // 3774: ม่วงยาย, Muang Yai
    name(24223, 21, 29360, 9), // 3775: ม่วงลาด, Muang Lat
    name(42871, 21, 31072, 9), // 3776: ม่วงลาย, Muang Lai
    name(29451, 24, 18050, 8), // 3777: ม่วงหมู่, Muang Mu
    name(23858, 24, 16654, 9), // 3778: ม่วงหวาน, Muang Wan
    name(34820, 21, 45562, 9), // 3779: ม่วงหัก, Muang Hak
    name(16781, 33, 28251, 14), // 3780: ม่วงเจ็ดต้น, Muang Chet Ton
    name(16333, 27, 19475, 9), // 3781: ม่วงเตี้ย, Muang Tia
    name(15191, 24, 13486, 9), // 3782: ม่วงใหญ่, Muang Yai
    name(9585, 21, 6585, 10), // 3783: ม่วงไข่, Muang Khai
    name(34671, 21, 19948, 9), // 3784: ม่อนจอง, Mon Chong
    name(32060, 24, 17402, 7), // 3785: ม่อนปิ่น, Mon Pin
    name(21824, 27, 30406, 9), // 3786: ยกกระบัตร, Yokkrabat
    name(2637, 6, 12952, 3), // 3787: ยม, Yom
    name(6038, 9, 3423, 3), // 3788: ยอด, Yot
    name(29864, 18, 37309, 8), // 3789: ยอดชาด, Yot Chat
    name(17406, 18, 36025, 9), // 3790: ยอดแกง, Yot Kaeng
    name(19614, 15, 10887, 4), // 3791: ยะต๊ะ, Yata
    name(17723, 12, 24582, 5), // 3792: ยะรม, Yarom
    name(15743, 15, 12312, 6), // 3793: ยะวึก, Yawuek
    name(19562, 24, 45548, 9), // 3794: ยั้งเมิน, Yang Moen
    name(1137, 9, 879, 4), // 3795: ยาง, Yang
    name(24324, 18, 45488, 9), // 3796: ยางขาว, Yang Khao
    name(33317, 24, 45501, 12), // 3797: ยางขี้นก, Yang Khi Nok
    name(22488, 21, 45522, 10), // 3798: ยางคราม, Yang Khram
    name(38329, 15, 20112, 9), // 3799: ยางคำ, Yang Kham
    name(31106, 21, 45513, 9), // 3800: ยางค้อม, Yang Khom
    name(40215, 18, 20707, 9), // 3801: ยางงาม, Yang Ngam
    name(21931, 30, 45467, 13), // 3802: ยางชุมใหญ่, Yang Chum Yai
    name(38510, 21, 45458, 9), // 3803: ยางช้าย, Yang Chai
    name(14201, 21, 31494, 8), // 3804: ยางซ้าย, Yang Sai
    name(40984, 18, 27906, 8), // 3805: ยางตาล, Yang Tan
    name(37153, 30, 10415, 15), // 3806: ยางท่าแจ้ง, Yang Tha Chaeng
    name(36295, 18, 38713, 8), // 3807: ยางนอน, Yang Non
    name(18784, 21, 39065, 8), // 3808: ยางน้อย, Yang Noi
    name(20878, 45, 34390, 18), // 3809: ยางน้ำกลัดเหนือ, Yang Nam Klat Nuea
    name(43196, 39, 14769, 17), // 3810: ยางน้ำกลัดใต้, Yang Nam Klat Tai
    name(42868, 21, 45557, 10), // 3811: ยางม่วง, Yang Muang
    name(41299, 18, 23951, 8), // 3812: ยางราก, Yang Rak
    name(39463, 24, 20972, 11), // 3813: ยางสว่าง, Yang Sawang
    name(36670, 48, 11246, 19), // 3814: ยางสักกระโพหลุ่ม, Yang Sak Krapho Lum
    name(34327, 18, 10600, 8), // 3815: ยางสาว, Yang Sao
    name(31721, 18, 39671, 9), // 3816: ยางสูง, Yang Sung
    name(2764, 24, 12270, 9), // 3817: ยางหย่อง, Yang Yong
    name(18128, 21, 45541, 7), // 3818: ยางหล่อ, Yang Lo
    name(30135, 21, 17802, 8), // 3819: ยางหวาย, Yang Wai
    name(25720, 18, 45480, 8), // 3820: ยางหัก, Yang Hak
    name(23874, 21, 10065, 7), // 3821: ยางอู้ม, Yang Um
    name(20202, 18, 27876, 8), // 3822: ยางฮอม, Yang Hom
    name(13966, 24, 41320, 10), // 3823: ยางเนิ้ง, Yang Noeng
    name(30228, 24, 9788, 10), // 3824: ยางเปียง, Yang Piang
    name(21243, 21, 45532, 9), // 3825: ยางโกลน, Yang Klon
    name(37321, 18, 26955, 9), // 3826: ยางโทน, Yang Thon
    name(22548, 24, 31572, 12), // 3827: ยางโยภาพ, Yang Yo Phap
    name(15203, 21, 15084, 8), // 3828: ยางใหญ่, Yang Yai
    name(19423, 24, 25975, 10), // 3829: ยาบหัวนา, Yap Hua Na
    name(37331, 12, 45407, 4), // 3830: ยาบี, Yabi
    name(1630, 12, 18118, 4), // 3831: ยามู, Yamu
    name(31429, 15, 14216, 7), // 3832: ยายชา, Yai Cha
    name(36693, 18, 12257, 6), // 3833: ยายร้า, Yai Ra
    name(31709, 18, 13866, 10), // 3834: ยายแพง, Yai Phaeng
    name(13804, 36, 34844, 17), // 3835: ยายแย้มวัฒนา, Yai Yaem Watthana
    name(17980, 18, 45571, 6), // 3836: ยี่ล้น, Yi Lon
    name(37857, 18, 45577, 5), // 3837: ยี่สาร, Yisan
    name(24900, 18, 45582, 5), // 3838: ยุหว่า, Yu Wa
    name(34291, 12, 42385, 4), // 3839: ยุโป, Yupo
    name(30700, 27, 17210, 11), // 3840: ยุ้งทะลาย, Yung Thalai
    name(2768, 9, 1258, 2), // 3841: ย่อ, Yo
    name(17444, 24, 45444, 7), // 3842: ย่านซื่อ, Yan Sue
    name(28174, 27, 45411, 9), // 3843: ย่านมัทรี, Yan Matsi
    name(28888, 21, 45451, 7), // 3844: ย่านยาว, Yan Yao
    name(38646, 18, 45420, 6), // 3845: ย่านรี, Yan Ri
    name(17725, 18, 11723, 7), // 3846: รมณีย์, Rommani
    name(43114, 33, 19816, 19), // 3847: รวมไทยพัฒนา, Ruam Thai Phatthana
    name(40474, 24, 14259, 11), // 3848: รองเมือง, Rong Mueang
    name(37363, 24, 30620, 10), // 3849: รอบเมือง, Rop Mueang
    name(14042, 24, 19798, 9), // 3850: รอบเวียง, Rop Wiang
    name(28595, 12, 37668, 5), // 3851: ระบำ, Rabam
    name(31772, 12, 14077, 4), // 3852: ระวะ, Rawa
    name(31311, 15, 26861, 6), // 3853: ระวิง, Rawing
    name(31192, 15, 37680, 5), // 3854: ระหาน, Rahan
    name(21308, 18, 37720, 7), // 3855: ระเริง, Raroeng
    name(4516, 12, 6420, 4), // 3856: ระเว, Rawe
    name(34428, 21, 34058, 7), // 3857: ระเวียง, Rawiang
    name(23076, 15, 37659, 9), // 3858: ระแงง, Ra-ngaeng
    name(42061, 18, 16966, 7), // 3859: ระแว้ง, Rawaeng
    name(14095, 15, 37673, 7), // 3860: ระแหง, Rahaeng
    name(24716, 15, 12261, 5), // 3861: ระโสม, Rasom
    name(19623, 27, 19856, 11), // 3862: รังกาใหญ่, Rang Ka Yai
    name(21666, 18, 31297, 9), // 3863: รังงาม, Rang Ngam
    name(35042, 15, 36746, 8), // 3864: รังนก, Rang Nok
    name(5966, 18, 14979, 7), // 3865: รังสิต, Rangsit
    name(15500, 21, 25823, 10), // 3866: รังแร้ง, Rang Raeng
    name(19850, 30, 16901, 14), // 3867: รัชดาภิเษก, Ratchadaphisek
    name(32606, 24, 11697, 11), // 3868: รัตนวารี, Rattanawari
    name(30445, 18, 19846, 6), // 3869: รับร่อ, Rap Ro
    name(14331, 24, 37747, 7), // 3870: รั้วใหญ่, Rua Yai
    name(26600, 24, 42731, 13), // 3871: รางจรเข้, Rang Chorakhe
    name(23744, 18, 43704, 8), // 3872: รางบัว, Rang Bua
    name(20949, 24, 26843, 11), // 3873: รางพิกุล, Rang Phikun
    name(38273, 24, 24735, 9), // 3874: รางสาลี่, Rang Sali
    name(43321, 21, 22231, 8), // 3875: รางหวาย, Rang Wai
    name(18316, 21, 14614, 10), // 3876: ราชกรูด, Ratchakrut
    name(17190, 21, 23879, 11), // 3877: ราชคราม, Ratchakhram
    name(11821, 21, 5793, 11), // 3878: ราชธานี, Ratchathani
    name(18496, 27, 30599, 10), // 3879: ราชสถิตย์, Rat Sathit
    name(37378, 24, 19738, 11), // 3880: ราชาเทวะ, Racha Thewa
    name(23566, 30, 20666, 12), // 3881: ราตาปันยัง, Rata Panyang
    name(3858, 9, 3586, 3), // 3882: ราม, Ram
    name(18313, 18, 19335, 7), // 3883: รามราช, Ram Rat
    name(16762, 27, 21208, 10), // 3884: รามอินทรา, Ram Inthra
    name(22951, 21, 43867, 8), // 3885: รามแก้ว, Ram Kaeo
    name(17133, 36, 37692, 12), // 3886: ราวต้นจันทร์, Rao Ton Chan
    name(14810, 30, 12921, 18), // 3887: ราษฎรพัฒนา, Ratsadon Phatthana
    name(27490, 30, 37147, 9), // 3888: ราษฎร์นิยม, Rat Niyom
    name(36636, 33, 22021, 13), // 3889: ราษฎร์พัฒนา, Rat Phatthana
    name(16154, 33, 19339, 11), // 3890: ราษฎร์เจริญ, Rat Charoen
    name(14520, 18, 14077, 5), // 3891: ราไวย์, Rawai
    name(37862, 15, 11686, 7), // 3892: รำพัน, Ramphan
    name(24689, 21, 13684, 9), // 3893: รำมะสัก, Ram Masak
    name(21109, 15, 41362, 9), // 3894: รำแดง, Ram Daeng
    name(1642, 9, 3595, 3), // 3895: ริม, Rim
    name(39994, 15, 45424, 7), // 3896: ริมกก, Rim Kok
    name(28054, 18, 22246, 8), // 3897: ริมปิง, Rim Ping
    name(24218, 27, 18519, 12), // 3898: ริมสีม่วง, Rim Si Muang
    name(23164, 24, 34070, 8), // 3899: ริมเหนือ, Rim Nuea
    name(21908, 18, 37738, 9), // 3900: ริมโขง, Rim Khong
    name(36857, 18, 11712, 7), // 3901: ริมใต้, Rim Tai
    name(25145, 15, 37727, 5), // 3902: ริโก๋, Ri Ko
    name(15781, 30, 37754, 8), // 3903: รือเสาะออก, Rueso Ok
    name(1359, 9, 9579, 4), // 3904: รุง, Rung
    name(26862, 24, 28437, 9), // 3905: รุ่งระวี, Rung Rawi
    name(15939, 24, 24009, 10), // 3906: รูสะมิแล, Rusa Milae
    name(24741, 24, 35785, 8), // 3907: ร่มเกล้า, Rom Klao
    name(23983, 24, 11033, 10), // 3908: ร่มเมือง, Rom Mueang
    name(32264, 21, 23361, 7), // 3909: ร่มเย็น, Rom Yen
    name(14326, 18, 18771, 7), // 3910: ร่มไทร, Rom Sai
    name(37390, 21, 23220, 9), // 3911: ร่วมจิต, Ruam Chit
    name(25854, 21, 32015, 8), // 3912: ร่องกาศ, Rong Kat
    name(21845, 21, 27893, 9), // 3913: ร่องจิก, Rong Chik
    name(16875, 21, 26245, 9), // 3914: ร่องฟอง, Rong Fong
    name(30448, 24, 26195, 8), // 3915: ร่องเคาะ, Rong Kho
    name(29501, 21, 14832, 9), // 3916: ร่อนทอง, Ron Thong
    name(27548, 30, 11734, 14), // 3917: ร้องวัวแดง, Rong Wua Daeng
    name(30910, 24, 35357, 9), // 3918: ร้องเข็ม, Rong Khem
    name(24622, 24, 1996, 7), // 3919: ลมศักดิ์, Lom Sak
    name(35423, 24, 35384, 10), // 3920: ลวงเหนือ, Luang Nuea
    name(2050, 6, 1430, 2), // 3921: ลอ, Lo
    name(20386, 18, 21244, 8), // 3922: ลอมคอม, Lom Khom
    name(30361, 15, 18270, 6), // 3923: ละทาย, Lathai
    name(30366, 12, 26486, 4), // 3924: ละมอ, Lamo
    name(30370, 12, 25695, 6), // 3925: ละลม, La Lom
    name(30370, 39, 26044, 19), // 3926: ละลมใหม่พัฒนา, Lalom Mai Phatthana
    name(30387, 15, 26063, 6), // 3927: ละลวด, Laluat
    name(30397, 15, 26039, 5), // 3928: ละลาย, Lalai
    name(1428, 15, 3205, 5), // 3929: ละหาน, Lahan
    name(30402, 21, 25884, 8), // 3930: ละหานนา, Lahan Na
    name(30421, 36, 25900, 14), // 3931: ละหานปลาค้าว, Lahan Pla Khao
    name(30441, 15, 3205, 5), // 3932: ละหาร, Lahan
    name(30456, 15, 25706, 5), // 3933: ละอาย, La-ai
    name(41413, 33, 25721, 10), // 3934: ละอุ่นเหนือ, La-un Nuea
    name(16290, 27, 25731, 9), // 3935: ละอุ่นใต้, La-un Tai
    name(27911, 21, 18423, 5), // 3936: ละเวี้ย, Lawia
    name(20798, 18, 25717, 4), // 3937: ละเอาะ, La-o
    name(43377, 12, 25701, 5), // 3938: ละแอ, La-ae
    name(18188, 12, 25711, 6), // 3939: ลางา, La-nga
    name(20362, 27, 28620, 12), // 3940: ลาดกระทิง, Lat Krathing
    name(19812, 21, 29241, 10), // 3941: ลาดขวาง, Lat Khwang
    name(19209, 21, 26699, 9), // 3942: ลาดควาย, Lat Khwai
    name(18797, 21, 26690, 9), // 3943: ลาดค่าง, Lat Khang
    name(15524, 15, 27377, 7), // 3944: ลาดงา, Lat Nga
    name(41107, 18, 26638, 8), // 3945: ลาดชิด, Lat Chit
    name(37523, 30, 27248, 11), // 3946: ลาดตะเคียน, Lat Takhian
    name(34787, 24, 25350, 14), // 3947: ลาดทิพรส, Lat Thippharot
    name(34502, 30, 44738, 12), // 3948: ลาดน้ำเค็ม, Lat Nam Khem
    name(4417, 27, 26599, 12), // 3949: ลาดบัวขาว, Lat Bua Khao
    name(32143, 24, 34778, 13), // 3950: ลาดพัฒนา, Lat Phatthana
    name(24227, 21, 29366, 9), // 3951: ลาดสวาย, Lat Sawai
    name(17286, 24, 28895, 8), // 3952: ลาดสาลี่, Lat Sali
    name(24173, 21, 569, 6), // 3953: ลาดหญ้า, Lat Ya
    name(19950, 15, 26646, 8), // 3954: ลาดแค, Lat Khae
    name(23050, 24, 33013, 7), // 3955: ลาดโพธิ์, Lat Pho
    name(5641, 21, 19148, 7), // 3956: ลาดใหญ่, Lat Yai
    name(35973, 21, 16947, 8), // 3957: ลานข่อย, Lan Khoi
    name(34952, 27, 17313, 10), // 3958: ลานดอกไม้, Lan Dokmai
    name(34952, 33, 17313, 14), // 3959: ลานดอกไม้ตก, Lan Dokmai Tok
    name(22933, 27, 10876, 10), // 3960: ลานตากฟ้า, Lan Tak Fa
    name(16413, 18, 18138, 6), // 3961: ลานบ่า, Lan Ba
    name(13825, 21, 37705, 9), // 3962: ลานสะแก, Lan Sakae
    name(4030, 18, 434, 7), // 3963: ลานหอย, Lan Hoi
    name(16287, 15, 26044, 4), // 3964: ลาโละ, Lalo
    name(43395, 18, 26124, 10), // 3965: ลำคลอง, Lam Khlong
    name(42841, 24, 26139, 12), // 3966: ลำคอหงษ์, Lam Kho Hong
    name(15264, 12, 26069, 7), // 3967: ลำชี, Lam Chi
    name(42666, 27, 26455, 11), // 3968: ลำตะเคียน, Lam Takhian
    name(42098, 21, 26440, 10), // 3969: ลำตาเสา, Lam Ta Sao
    name(40950, 30, 26470, 11), // 3970: ลำต้อยติ่ง, Lam Toiting
    name(40469, 24, 26236, 13), // 3971: ลำนางรอง, Lam Nang Rong
    name(27862, 27, 26223, 13), // 3972: ลำนางแก้ว, Lam Nang Kaeo
    name(42788, 27, 35425, 9), // 3973: ลำนารายณ์, Lam Narai
    name(32798, 21, 26390, 9), // 3974: ลำประดา, Lam Prada
    name(40393, 24, 26378, 12), // 3975: ลำปลาทิว, Lam Pla Thio
    name(39767, 27, 18653, 13), // 3976: ลำปางหลวง, Lampang Luang
    name(39065, 15, 26272, 7), // 3977: ลำปาว, Lam Pao
    name(4690, 12, 20127, 6), // 3978: ลำปำ, Lampam
    name(19520, 24, 26293, 12), // 3979: ลำผักกูด, Lam Phak Kut
    name(21616, 21, 26279, 12), // 3980: ลำผักชี, Lam Phak Chi
    name(19107, 15, 26309, 9), // 3981: ลำพญา, Lam Phaya
    name(19107, 27, 26309, 15), // 3982: ลำพญากลาง, Lam Phaya Klang
    name(16119, 21, 26324, 10), // 3983: ลำพยนต์, Lam Phayon
    name(36292, 15, 26309, 9), // 3984: ลำพยา, Lam Phaya
    name(37149, 18, 26309, 9), // 3985: ลำพะยา, Lam Phaya
    name(42266, 15, 23064, 8), // 3986: ลำพาน, Lam Phan
    name(34204, 12, 26334, 7), // 3987: ลำภี, Lam Phi
    name(11744, 12, 5130, 7), // 3988: ลำภู, Lam Phu
    name(33567, 18, 16959, 9), // 3989: ลำภูรา, Lamphu Ra
    name(33428, 15, 26216, 7), // 3990: ลำมูล, Lam Mun
    name(32647, 24, 26160, 11), // 3991: ลำลูกบัว, Lam Luk Bua
    name(31933, 21, 26428, 12), // 3992: ลำสมพุง, Lam Somphung
    name(30590, 24, 26413, 7), // 3993: ลำสินธุ์, Lam Sin
    name(30549, 27, 26254, 13), // 3994: ลำหนองแสน, Lam Nong Saen
    name(34987, 30, 26087, 12), // 3995: ลำห้วยหลัว, Lam Huai Lua
    name(41209, 21, 26334, 9), // 3996: ลำเพียก, Lam Phiak
    name(16676, 21, 26151, 9), // 3997: ลำเลียง, Lam Liang
    name(33432, 15, 26079, 8), // 3998: ลำเหย, Lam Hoei
    name(15946, 18, 26099, 8), // 3999: ลำแก่น, Lam Kaen
    name(43223, 12, 26367, 7), // 4000: ลำโพ, Lam Pho
    name(36352, 18, 26178, 7), // 4001: ลำใหม่, Lam Mai
    name(26301, 15, 26401, 7), // 4002: ลำไทร, Lam Sai
    name(26301, 24, 26401, 12), // 4003: ลำไทรโยง, Lam Sai Yong
    name(16672, 15, 26343, 9), // 4004: ลำไพล, Lam Phlai
    name(41206, 12, 26722, 5), // 4005: ลิดล, Lidon
    name(21027, 24, 13346, 8), // 4006: ลิปะน้อย, Lipa Noi
    name(19299, 24, 10913, 11), // 4007: ลิปะสะโง, Lipa Sa-ngo
    name(26755, 15, 26708, 8), // 4008: ลิพัง, Li Phang
    name(25280, 24, 13667, 7), // 4009: ลิ่นถิ่น, Linthin
    name(31869, 21, 26732, 6), // 4010: ลิ้นฟ้า, Lin Fa
    name(16170, 18, 26727, 5), // 4011: ลีเล็ด, Lilet
    name(392, 9, 589, 3), // 4012: ลือ, Lue
    name(16720, 24, 26878, 10), // 4013: ลุงเขว้า, Lung Khwao
    name(36755, 21, 10937, 6), // 4014: ลุมปุ๊ก, Lumpuk
    name(20435, 18, 44548, 7), // 4015: ลุมพลี, Lumphli
    name(21426, 21, 11262, 8), // 4016: ลุมพินี, Lumphini
    name(83, 18, 33066, 7), // 4017: ลุมพุก, Lumphuk
    name(15654, 27, 26759, 9), // 4018: ลุโบะบายะ, Lubo Baya
    name(29227, 30, 26768, 10), // 4019: ลุโบะบือซา, Lubo Buesa
    name(38472, 27, 26787, 9), // 4020: ลุโบะยิไร, Lubo Yiri
    name(17708, 27, 26778, 9), // 4021: ลุโบะสาวอ, Lubo Sawo
    name(18197, 24, 26857, 8), // 4022: ลุ่มระวี, Lum Rawi
    name(15260, 24, 26829, 10), // 4023: ลุ่มลำชี, Lum Lamchi
    name(36682, 24, 26867, 7), // 4024: ลุ่มสุ่ม, Lum Sum
    name(14487, 21, 16789, 8), // 4025: ล้อมแรด, Lom Raet
    name(16200, 18, 30149, 10), // 4026: วงฆ้อง, Wong Khong
    name(15579, 27, 40853, 11), // 4027: วงศ์สว่าง, Wong Sawang
    name(27902, 30, 44077, 16), // 4028: วชิรพยาบาล, Wachira Phayaban
    name(13899, 15, 45391, 11), // 4029: วรนคร, Wora Nakhon
    name(28536, 18, 45372, 7), // 4030: วอแก้ว, Wo Kaeo
    name(27737, 21, 44036, 9), // 4031: วะตะแบก, Wa Tabaek
    name(55, 9, 2783, 4), // 4032: วัง, Wang
    name(37915, 18, 44505, 9), // 4033: วังกรด, Wang Krot
    name(21657, 27, 44481, 12), // 4034: วังกระแจะ, Wang Krachae
    name(4425, 27, 44493, 12), // 4035: วังกระโจม, Wang Krachom
    name(37345, 21, 44514, 10), // 4036: วังกวาง, Wang Kwang
    name(37128, 21, 44394, 10), // 4037: วังกะทะ, Wang Katha
    name(36829, 24, 44384, 10), // 4038: วังกะพี้, Wang Kaphi
    name(29948, 21, 44910, 10), // 4039: วังก์พง, Wang Phong
    name(5323, 21, 44414, 11), // 4040: วังขนาย, Wang Khanai
    name(24403, 33, 44444, 16), // 4041: วังขอนขว้าง, Wang Khon Khwang
    name(31508, 21, 44435, 9), // 4042: วังข่อย, Wang Khoi
    name(22074, 18, 44470, 11), // 4043: วังควง, Wang Khuang
    name(31054, 18, 44414, 9), // 4044: วังคัน, Wang Khan
    name(36629, 21, 44425, 10), // 4045: วังคีรี, Wang Khiri
    name(36583, 21, 44773, 9), // 4046: วังงิ้ว, Wang Ngio
    name(36583, 30, 44773, 13), // 4047: วังงิ้วใต้, Wang Ngio Tai
    name(36561, 21, 9353, 9), // 4048: วังจั่น, Wang Chan
    name(36242, 18, 44235, 9), // 4049: วังจิก, Wang Chik
    name(16855, 21, 44256, 10), // 4050: วังจุฬา, Wang Chula
    name(41434, 21, 44244, 12), // 4051: วังชมภู, Wang Chomphu
    name(34878, 24, 44223, 12), // 4052: วังชะพลู, Wang Chaphlu
    name(36812, 24, 44203, 11), // 4053: วังชะโอน, Wang Cha-on
    name(35811, 18, 44214, 9), // 4054: วังชัย, Wang Chai
    name(18007, 21, 30776, 8), // 4055: วังซ่าน, Wang San
    name(35406, 21, 9461, 8), // 4056: วังซ้าย, Wang Sai
    name(34982, 18, 44276, 8), // 4057: วังดาล, Wang Dan
    name(34773, 18, 44305, 8), // 4058: วังดิน, Wang Din
    name(34374, 18, 44313, 9), // 4059: วังด้ง, Wang Dong
    name(34280, 21, 13122, 9), // 4060: วังตะกอ, Wang Tako
    name(34240, 21, 40316, 9), // 4061: วังตะกู, Wang Taku
    name(33822, 27, 13302, 11), // 4062: วังตะคร้อ, Wang Takhro
    name(33536, 30, 44051, 12), // 4063: วังตะเคียน, Wang Takhian
    name(33511, 24, 17744, 10), // 4064: วังตะเฆ่, Wang Takhe
    name(33406, 24, 28998, 11), // 4065: วังตะแบก, Wang Tabaek
    name(33005, 21, 13122, 9), // 4066: วังตะโก, Wang Tako
    name(32876, 24, 19994, 11), // 4067: วังตามัว, Wang Ta Mua
    name(32720, 27, 39129, 13), // 4068: วังทรายคำ, Wang Sai Kham
    name(21232, 27, 42311, 16), // 4069: วังทองแดง, Wang Thong Daeng
    name(32598, 27, 29628, 13), // 4070: วังทับไทร, Wang Thap Sai
    name(20929, 30, 33432, 14), // 4071: วังท่าช้าง, Wang Tha Chang
    name(43415, 24, 12874, 11), // 4072: วังท่าดี, Wang Tha Di
    name(32222, 15, 6037, 10), // 4073: วังธง, Wang Thong
    name(30763, 27, 44796, 12), // 4074: วังนกแอ่น, Wang Nok Aen
    name(31985, 27, 44682, 13), // 4075: วังน้ำขาว, Wang Nam Khao
    name(31596, 27, 44701, 12), // 4076: วังน้ำคู้, Wang Nam Khu
    name(31260, 27, 44750, 12), // 4077: วังน้ำซับ, Wang Nam Sap
    name(31167, 27, 44729, 12), // 4078: วังน้ำลัด, Wang Nam Lat
    name(30952, 18, 44176, 8), // 4079: วังบัว, Wang Bua
    name(30484, 18, 44154, 8), // 4080: วังบาล, Wang Ban
    name(17665, 42, 44184, 19), // 4081: วังบูรพาภิรมย์, Wang Burapha Phirom
    name(28705, 18, 44168, 7), // 4082: วังบ่อ, Wang Bo
    name(27268, 24, 44960, 12), // 4083: วังประจบ, Wang Prachop
    name(14131, 27, 44948, 12), // 4084: วังประจัน, Wang Prachan
    name(24110, 30, 44936, 12), // 4085: วังปลาป้อม, Wang Pla Pom
    name(22962, 18, 44824, 10), // 4086: วังผาง, Wang Phang
    name(39076, 18, 44854, 10), // 4087: วังพญา, Wang Phaya
    name(21253, 24, 42283, 10), // 4088: วังพร้าว, Wang Phrao
    name(31993, 24, 44840, 14), // 4089: วังพัฒนา, Wang Phatthana
    name(32883, 24, 44864, 11), // 4090: วังพิกุล, Wang Phikun
    name(28541, 33, 44875, 13), // 4091: วังพิณพาทย์, Wang Phinphat
    name(34996, 24, 44555, 12), // 4092: วังมหากร, Wang Mahakon
    name(39069, 24, 44603, 10), // 4093: วังมะนาว, Wang Manao
    name(40400, 27, 44613, 12), // 4094: วังมะปราง, Wang Maprang
    name(40400, 42, 44613, 17), // 4095: วังมะปรางเหนือ, Wang Maprang Nuea
    name(27870, 18, 44555, 7), // 4096: วังม้า, Wang Ma
    name(30432, 27, 34156, 14), // 4097: วังยายทอง, Wang Yai Thong
    name(22957, 18, 10235, 8), // 4098: วังยาว, Wang Yao
    name(28894, 18, 44534, 9), // 4099: วังลึก, Wang Luek
    name(42251, 15, 23623, 8), // 4100: วังวน, Wang Won
    name(24329, 27, 31642, 11), // 4101: วังศรีราช, Wang Si Rat
    name(19484, 18, 30776, 8), // 4102: วังศาล, Wang San
    name(19484, 21, 22002, 9), // 4103: วังศาลา, Wang Sala
    name(26478, 27, 42752, 14), // 4104: วังสรรพรส, Wang Sappharot
    name(34446, 21, 27212, 10), // 4105: วังสวาบ, Wang Sawap
    name(17340, 30, 16660, 13), // 4106: วังสามัคคี, Wang Samakkhi
    name(20863, 24, 17352, 12), // 4107: วังสำโรง, Wang Samrong
    name(29439, 21, 44341, 9), // 4108: วังหงส์, Wang Hong
    name(29333, 21, 44603, 8), // 4109: วังหมัน, Wang Man
    name(29132, 18, 44630, 7), // 4110: วังหมี, Wang Mi
    name(28509, 21, 44524, 10), // 4111: วังหลวง, Wang Luang
    name(27342, 21, 44543, 8), // 4112: วังหลุม, Wang Lum
    name(28243, 21, 16468, 7), // 4113: วังหว้า, Wang Wa
    name(36791, 24, 44330, 11), // 4114: วังหามแห, Wang Hamhae
    name(32137, 27, 27368, 12), // 4115: วังหินลาด, Wang Hin Lat
    name(38241, 21, 44350, 10), // 4116: วังอิทก, Wang Ithok
    name(27304, 21, 44129, 8), // 4117: วังอ่าง, Wang Ang
    name(26695, 21, 44786, 10), // 4118: วังเงิน, Wang Ngoen
    name(26144, 24, 44888, 12), // 4119: วังเพลิง, Wang Phloeng
    name(26063, 24, 44900, 10), // 4120: วังเพิ่ม, Wang Phoem
    name(33890, 24, 44653, 11), // 4121: วังเมือง, Wang Mueang
    name(16516, 21, 12222, 8), // 4122: วังเย็น, Wang Yen
    name(24104, 21, 44360, 9), // 4123: วังแก้ว, Wang Kaeo
    name(23833, 18, 44404, 10), // 4124: วังแขม, Wang Khaem
    name(22163, 21, 39082, 9), // 4125: วังแซ้ม, Wang Saem
    name(15544, 18, 44266, 10), // 4126: วังแดง, Wang Daeng
    name(26943, 18, 36732, 10), // 4127: วังแสง, Wang Saeng
    name(40672, 21, 42297, 10), // 4128: วังโตนด, Wang Tanot
    name(30413, 24, 44168, 8), // 4129: วังโบสถ์, Wang Bot
    name(22284, 24, 44900, 8), // 4130: วังโพธิ์, Wang Pho
    name(22861, 21, 44920, 11), // 4131: วังโพรง, Wang Phrong
    name(19832, 24, 44637, 8), // 4132: วังโมกข์, Wang Mok
    name(37109, 30, 41523, 13), // 4133: วังโรงใหญ่, Wang Rong Yai
    name(25512, 18, 18188, 8), // 4134: วังใต้, Wang Tai
    name(34648, 21, 34156, 8), // 4135: วังใหญ่, Wang Yai
    name(30814, 21, 44567, 8), // 4136: วังใหม่, Wang Mai
    name(41469, 36, 44369, 15), // 4137: วังไก่เถื่อน, Wang Kai Thuean
    name(21361, 21, 44460, 10), // 4138: วังไคร้, Wang Khrai
    name(27600, 18, 44214, 9), // 4139: วังไชย, Wang Chai
    name(19845, 18, 9461, 8), // 4140: วังไทร, Wang Sai
    name(19680, 18, 44808, 9), // 4141: วังไผ่, Wang Phai
    name(39594, 27, 44581, 13), // 4142: วังไม้ขอน, Wang Mai Khon
    name(40650, 27, 44567, 14), // 4143: วังไม้แดง, Wang Mai Daeng
    name(3284, 9, 1949, 3), // 4144: วัด, Wat
    name(21551, 30, 45031, 11), // 4145: วัดกัลยาณ์, Wat Kanlaya
    name(21260, 21, 45057, 10), // 4146: วัดขนุน, Wat Khanun
    name(21185, 21, 45082, 10), // 4147: วัดขวาง, Wat Khwang
    name(7024, 27, 44989, 8), // 4148: วัดจันทร์, Wat Chan
    name(20774, 18, 44980, 9), // 4149: วัดชลอ, Wat Chalo
    name(21460, 18, 44997, 7), // 4150: วัดดาว, Wat Dao
    name(19883, 21, 43064, 8), // 4151: วัดตะกู, Wat Taku
    name(19591, 21, 28665, 10), // 4152: วัดตายม, Wat Ta Yom
    name(19252, 18, 27858, 7), // 4153: วัดตูม, Wat Tum
    name(18775, 27, 16473, 12), // 4154: วัดท่าพระ, Wat Tha Phra
    name(18403, 21, 42342, 8), // 4155: วัดธาตุ, Wat That
    name(38372, 27, 45161, 9), // 4156: วัดประดู่, Wat Pradu
    name(6998, 18, 45128, 6), // 4157: วัดป่า, Wat Pa
    name(14773, 33, 45137, 15), // 4158: วัดพระยาไกร, Wat Phraya Krai
    name(29363, 21, 45152, 9), // 4159: วัดพริก, Wat Phrik
    name(39053, 15, 12948, 7), // 4160: วัดยม, Wat Yom
    name(40212, 27, 20703, 13), // 4161: วัดยางงาม, Wat Yang Ngam
    name(35210, 30, 45170, 16), // 4162: วัดราชบพิธ, Wat Ratchabophit
    name(39360, 24, 45103, 9), // 4163: วัดละมุด, Wat Lamut
    name(19019, 15, 45235, 7), // 4164: วัดสน, Wat Son
    name(14192, 33, 45193, 14), // 4165: วัดสามพระยา, Wat Sam Phraya
    name(16595, 24, 45207, 11), // 4166: วัดสำโรง, Wat Samrong
    name(26267, 27, 45585, 9), // 4167: วัดสุวรรณ, Wat Suwan
    name(20035, 21, 45112, 9), // 4168: วัดหลวง, Wat Luang
    name(20589, 21, 44972, 8), // 4169: วัดอรุณ, Wat Arun
    name(15929, 18, 45042, 7), // 4170: วัดเกต, Wat Ket
    name(15281, 21, 45092, 6), // 4171: วัดเกาะ, Wat Ko
    name(14659, 42, 26353, 14), // 4172: วัดเทพศิรินทร์, Wat Thep Sirin
    name(14125, 21, 45023, 8), // 4173: วัดแก้ว, Wat Kaeo
    name(30983, 15, 45049, 8), // 4174: วัดแค, Wat Khae
    name(22790, 18, 45067, 8), // 4175: วัดโคก, Wat Khok
    name(21270, 27, 45223, 12), // 4176: วัดโสมนัส, Wat Sommanat
    name(18971, 21, 45121, 7), // 4177: วัดใหม่, Wat Mai
    name(13944, 24, 45186, 7), // 4178: วัดไทรย์, Wat Sai
    name(26015, 18, 44097, 7), // 4179: วันดาว, Wan Dao
    name(27263, 18, 44122, 7), // 4180: วันยาว, Wan Yao
    name(2176, 15, 9524, 5), // 4181: วาริน, Warin
    name(32610, 33, 9977, 10), // 4182: วารีสวัสดิ์, Wari Sawat
    name(18763, 12, 10014, 4), // 4183: วาวี, Wawi
    name(36041, 21, 44093, 4), // 4184: วาเล่ย์, Wale
    name(38203, 18, 44071, 6), // 4185: วาใหญ่, Wa Yai
    name(14012, 15, 45320, 6), // 4186: วิชิต, Wichit
    name(14264, 21, 10021, 5), // 4187: วิศิษฐ์, Wisit
    name(20246, 30, 45353, 10), // 4188: วิสัยเหนือ, Wisai Nuea
    name(25931, 24, 45363, 9), // 4189: วิสัยใต้, Wisai Tai
    name(28698, 24, 45326, 10), // 4190: วิหารขาว, Wihan Khao
    name(29537, 24, 45302, 13), // 4191: วิเชตนคร, Wichet Nakhon
    name(30461, 24, 39588, 9), // 4192: ศรีกะอาง, Si Ka-ang
    name(30469, 30, 39642, 12), // 4193: ศรีคีรีมาศ, Si Khiri Mat
    name(30491, 18, 39624, 7), // 4194: ศรีค้ำ, Si Kham
    name(30497, 21, 39542, 8), // 4195: ศรีจุฬา, Si Chula
    name(30504, 21, 8442, 10), // 4196: ศรีชมภู, Si Chomphu
    name(30517, 18, 24224, 7), // 4197: ศรีฐาน, Si Than
    name(30523, 27, 39577, 11), // 4198: ศรีดงเย็น, Si Dong Yen
    name(30532, 27, 39550, 11), // 4199: ศรีดอนชัย, Si Don Chai
    name(30541, 27, 39567, 10), // 4200: ศรีดอนมูล, Si Don Mun
    name(30573, 27, 39550, 11), // 4201: ศรีดอนไชย, Si Don Chai
    name(30582, 27, 30868, 9), // 4202: ศรีตระกูล, Si Trakun
    name(30598, 21, 34140, 7), // 4203: ศรีถ้อย, Si Thoi
    name(30605, 21, 39711, 7), // 4204: ศรีนาวา, Si Nawa
    name(30612, 27, 39515, 10), // 4205: ศรีบัวบาน, Si Bua Ban
    name(30621, 27, 39742, 13), // 4206: ศรีพนมมาศ, Si Phanom Mat
    name(30637, 21, 39796, 8), // 4207: ศรีพราน, Si Phran
    name(30644, 27, 39775, 9), // 4208: ศรีภิรมย์, Si Phirom
    name(37619, 21, 38108, 7), // 4209: ศรีภูมิ, Si Phum
    name(30653, 21, 39700, 11), // 4210: ศรีมงคล, Si Mongkhon
    name(30670, 33, 8452, 11), // 4211: ศรีมหาโพธิ์, Si Maha Pho
    name(30689, 21, 39687, 7), // 4212: ศรีละกอ, Si Lako
    name(30709, 24, 29402, 9), // 4213: ศรีวิชัย, Si Wichai
    name(22872, 24, 8656, 8), // 4214: ศรีวิลัย, Si Wilai
    name(28736, 24, 13060, 10), // 4215: ศรีษะทอง, Sisa Thong
    name(42653, 24, 5614, 9), // 4216: ศรีษะเกษ, Si Sa Ket
    name(30681, 24, 41808, 9), // 4217: ศรีสว่าง, Si Sawang
    name(38550, 27, 39827, 11), // 4218: ศรีสองรัก, Si Song Rak
    name(33088, 24, 39819, 8), // 4219: ศรีสะอาด, Si Sa-at
    name(15768, 24, 40583, 9), // 4220: ศรีสำราญ, Si Samran
    name(41124, 18, 16734, 6), // 4221: ศรีสุข, Si Suk
    name(41124, 33, 16734, 13), // 4222: ศรีสุขสำราญ, Si Suk Samran
    name(25452, 24, 42687, 9), // 4223: ศรีสุทโธ, Si Suttho
    name(23069, 24, 39838, 10), // 4224: ศรีสุนทร, Si Sunthon
    name(22698, 33, 15728, 8), // 4225: ศรีสุราษฎร์, Si Surat
    name(17599, 24, 31860, 6), // 4226: ศรีเตี้ย, Si Tia
    name(19715, 33, 14413, 14), // 4227: ศรีเมืองชุม, Si Mueang Chum
    name(17659, 21, 39597, 7), // 4228: ศรีแก้ว, Si Kaeo
    name(18023, 21, 39680, 7), // 4229: ศรีโคตร, Si Khot
    name(16567, 27, 39721, 11), // 4230: ศรีโนนงาม, Si Non Ngam
    name(15961, 36, 39784, 12), // 4231: ศรีโพธิ์เงิน, Si Pho Ngoen
    name(3015, 12, 7830, 4), // 4232: ศาลา, Sala
    name(30629, 24, 38266, 10), // 4233: ศาลากลาง, Sala Klang
    name(30478, 21, 38240, 9), // 4234: ศาลาขาว, Sala Khao
    name(25860, 21, 38257, 9), // 4235: ศาลาครุ, Sala Khru
    name(27453, 24, 38214, 8), // 4236: ศาลาด่าน, Sala Dan
    name(26044, 36, 38338, 14), // 4237: ศาลาธรรมสพน์, Sala Thammasop
    name(38506, 18, 14373, 6), // 4238: ศาลายา, Salaya
    name(28768, 27, 38312, 12), // 4239: ศาลารีไทย, Sala Ri Thai
    name(39475, 21, 38296, 8), // 4240: ศาลาลอย, Sala Loi
    name(34529, 21, 40224, 7), // 4241: ศาลาลัย, Salalai
    name(33750, 21, 38276, 8), // 4242: ศาลาลาย, Sala Lai
    name(19487, 27, 38284, 12), // 4243: ศาลาลำดวน, Sala Lamduan
    name(24137, 21, 38204, 10), // 4244: ศาลาแดง, Sala Daeng
    name(40249, 24, 38304, 8), // 4245: ศาลาใหม่, Sala Mai
    name(22142, 42, 38883, 17), // 4246: ศาลเจ้าพ่อเสือ, San Chao Pho Suea
    name(43151, 39, 38900, 19), // 4247: ศาลเจ้าโรงทอง, San Chao Rong Thong
    name(25166, 39, 39310, 14), // 4248: ศาลเจ้าไก่ต่อ, Sanchao Kai To
    name(41736, 21, 20878, 7), // 4249: ศิริราช, Sirirat
    name(11412, 12, 5191, 4), // 4250: ศิลา, Sila
    name(43464, 21, 24035, 8), // 4251: ศิลาดาน, Sila Dan
    name(42288, 27, 30215, 9), // 4252: ศิลาทิพย์, Sila Thip
    name(27311, 21, 17634, 8), // 4253: ศิลาลอย, Sila Loi
    name(21301, 24, 17646, 9), // 4254: ศิลาเพชร, Sila Phet
    name(21482, 21, 42052, 10), // 4255: ศิลาแลง, Sila Laeng
    name(18536, 33, 13551, 11), // 4256: ศีรษะกระบือ, Sisa Krabue
    name(15398, 42, 31984, 17), // 4257: ศีรษะจรเข้น้อย, Sisa Chorakhe Noi
    name(14961, 42, 15173, 17), // 4258: ศีรษะจรเข้ใหญ่, Sisa Chorakhe Yai
    name(30717, 12, 38190, 5), // 4259: สกาด, Sakat
    name(18126, 15, 9013, 9), // 4260: สงยาง, Song Yang
    name(26947, 24, 24525, 11), // 4261: สงเปลือย, Song Plueai
    name(18751, 21, 24347, 10), // 4262: สงเปือย, Song Pueai
    name(42300, 24, 23383, 10), // 4263: สง่าบ้าน, Sa-nga Ban
    name(17498, 12, 23807, 6), // 4264: สถาน, Sathan
    name(30721, 24, 31005, 10), // 4265: สทิงหม้อ, Sathing Mo
    name(42317, 12, 34999, 6), // 4266: สนวน, Sanuan
    name(24183, 21, 39299, 11), // 4267: สนับทึบ, Sanap Thuep
    name(17314, 21, 39274, 10), // 4268: สนามคลี, Sanam Khli
    name(5621, 30, 39258, 10), // 4269: สนามจันทร์, Sanam Chan
    name(5631, 21, 8187, 10), // 4270: สนามชัย, Sanam Chai
    name(20639, 21, 39237, 9), // 4271: สนามบิน, Sanam Bin
    name(10203, 21, 39246, 12), // 4272: สนามแจง, Sanam Chaeng
    name(21770, 21, 39290, 9), // 4273: สนามแย้, Sanam Yae
    name(297, 21, 8187, 10), // 4274: สนามไชย, Sanam Chai
    name(30729, 18, 25142, 7), // 4275: สบตุ๋ย, Sop Tui
    name(30735, 12, 39903, 8), // 4276: สบบง, Sop Bong
    name(30739, 18, 32597, 8), // 4277: สบป่อง, Sop Pong
    name(30745, 18, 39935, 7), // 4278: สบป้าด, Sop Pat
    name(30751, 15, 24059, 7), // 4279: สบสาย, Sop Sai
    name(30772, 24, 28068, 7), // 4280: สบเตี๊ยะ, Sop Tia
    name(30780, 18, 39944, 9), // 4281: สบเปิง, Sop Poeng
    name(30790, 24, 39920, 11), // 4282: สบแม่ข่า, Sop Mae Kha
    name(16617, 15, 39911, 9), // 4283: สบโขง, Sop Khong
    name(30798, 18, 19771, 9), // 4284: สมสนุก, Som Sanuk
    name(30804, 21, 38019, 9), // 4285: สมสะอาด, Som Sa-at
    name(30811, 18, 33428, 8), // 4286: สมหวัง, Som Wang
    name(13586, 9, 8130, 4), // 4287: สมอ, Samo
    name(30821, 18, 43782, 10), // 4288: สมอทอง, Samo Thong
    name(30827, 21, 38842, 10), // 4289: สมอพลือ, Samo Phlue
    name(19730, 15, 38833, 9), // 4290: สมอแข, Samo Khae
    name(18107, 18, 26612, 9), // 4291: สมอโคน, Samo Khon
    name(8500, 12, 29878, 5), // 4292: สมัย, Samai
    name(31083, 12, 5527, 5), // 4293: สมุด, Samut
    name(17822, 33, 19926, 14), // 4294: สมเด็จเจริญ, Somdet Charoen
    name(21918, 45, 25866, 18), // 4295: สมเด็จเจ้าพระยา, Somdet Chao Phraya
    name(30834, 12, 7595, 3), // 4296: สรอย, Soi
    name(5704, 9, 333, 2), // 4297: สระ, Sa
    name(30838, 21, 37854, 8), // 4298: สระกรวด, Sa Kruat
    name(30845, 27, 37844, 10), // 4299: สระกระโจม, Sa Krachom
    name(30854, 30, 37807, 10), // 4300: สระกะเทียม, Sa Kathiam
    name(30864, 36, 37791, 16), // 4301: สระกำแพงใหญ่, Sa Kamphaeng Yai
    name(30876, 21, 37824, 8), // 4302: สระขวัญ, Sa Khwan
    name(30883, 18, 37817, 7), // 4303: สระขุด, Sa Khut
    name(30889, 15, 37817, 6), // 4304: สระคู, Sa Khu
    name(30902, 24, 37771, 11), // 4305: สระจรเข้, Sa Chorakhe
    name(30918, 30, 37973, 10), // 4306: สระตะเคียน, Sa Takhian
    name(30928, 18, 37991, 8), // 4307: สระทอง, Sa Thong
    name(30934, 21, 37983, 8), // 4308: สระทะเล, Sa Thale
    name(30944, 27, 37874, 11), // 4309: สระนกแก้ว, Sa Nok Kaeo
    name(15327, 18, 22278, 6), // 4310: สระบัว, Sa Bua
    name(30964, 27, 37937, 8), // 4311: สระประดู่, Sa Pradu
    name(30973, 18, 37922, 7), // 4312: สระพระ, Sa Phra
    name(31006, 18, 37885, 8), // 4313: สระพัง, Sa Phang
    name(31006, 27, 18809, 13), // 4314: สระพังทอง, Saphang Thong
    name(31015, 27, 37885, 12), // 4315: สระพังลาน, Sa Phang Lan
    name(31024, 24, 37897, 12), // 4316: สระพัฒนา, Sa Phatthana
    name(31076, 27, 38012, 10), // 4317: สระยายโสม, Sa Yai Som
    name(31087, 27, 37862, 12), // 4318: สระลงเรือ, Sa Long Ruea
    name(31096, 36, 37999, 13), // 4319: สระว่านพระยา, Sa Wan Phraya
    name(31113, 21, 37945, 9), // 4320: สระสมิง, Sa Saming
    name(31120, 27, 37964, 9), // 4321: สระสี่มุม, Sa Si Mum
    name(31129, 39, 37954, 10), // 4322: สระสี่เหลี่ยม, Sa Si Liam
    name(31142, 24, 38028, 6), // 4323: สระเยาว์, Sa Yao
    name(27622, 18, 37762, 9), // 4324: สระแจง, Sa Chaeng
    name(18334, 27, 37909, 13), // 4325: สระโพนทอง, Sa Phon Thong
    name(24634, 24, 18895, 8), // 4326: สร่างโศก, Sang Sok
    name(31150, 24, 14091, 9), // 4327: สร้อยทอง, Soi Thong
    name(31158, 30, 27672, 9), // 4328: สร้อยพร้าว, Soi Phrao
    name(31176, 24, 39883, 6), // 4329: สร้อยฟ้า, Soi Fa
    name(31184, 27, 39893, 10), // 4330: สร้อยละคร, Soi Lakhon
    name(31211, 24, 39328, 7), // 4331: สร้างก่อ, Sang Ko
    name(31219, 24, 7624, 8), // 4332: สร้างค้อ, Sang Kho
    name(40270, 24, 21264, 8), // 4333: สร้างถ่อ, Sang Tho
    name(40270, 36, 32996, 12), // 4334: สร้างถ่อน้อย, Sang Tho Noi
    name(31231, 27, 40262, 12), // 4335: สร้างนกทา, Sang Nok Tha
    name(31250, 33, 43798, 14), // 4336: สร้างนางขาว, Sang Nang Khao
    name(31279, 24, 31174, 7), // 4337: สร้างปี่, Sang Pi
    name(31287, 27, 30781, 9), // 4338: สร้างมิ่ง, Sang Ming
    name(31296, 27, 28846, 10), // 4339: สร้างแซ่ง, Sang Saeng
    name(16221, 27, 34200, 9), // 4340: สร้างแป้น, Sang Paen
    name(31305, 21, 38352, 8), // 4341: สลกบาตร, Salokbat
    name(31316, 18, 31716, 8), // 4342: สลักได, Salakdai
    name(31322, 12, 38367, 5), // 4343: สลุย, Salui
    name(41219, 9, 27710, 4), // 4344: สวด, Suat
    name(31326, 24, 40026, 10), // 4345: สวนกล้วย, Suan Kluai
    name(31349, 18, 39987, 9), // 4346: สวนขัน, Suan Khan
    name(31355, 18, 39953, 9), // 4347: สวนจิก, Suan Chik
    name(31361, 30, 39962, 13), // 4348: สวนจิตรลดา, Suan Chitlada
    name(31371, 18, 39975, 8), // 4349: สวนดอก, Suan Dok
    name(31371, 27, 39975, 12), // 4350: สวนดอกไม้, Suan Dok Mai
    name(31384, 21, 40054, 8), // 4351: สวนป่าน, Suan Pan
    name(31391, 21, 38585, 10), // 4352: สวนพริก, Suan Phrik
    name(31391, 30, 38585, 15), // 4353: สวนพริกไทย, Suan Phrik Thai
    name(31407, 18, 14469, 8), // 4354: สวนส้ม, Suan Som
    name(32056, 24, 40046, 8), // 4355: สวนหม่อน, Suan Mon
    name(27635, 27, 40004, 11), // 4356: สวนเขื่อน, Suan Khuean
    name(24253, 27, 40036, 10), // 4357: สวนเมี่ยง, Suan Miang
    name(29120, 18, 25045, 10), // 4358: สวนแตง, Suan Taeng
    name(18613, 21, 11901, 8), // 4359: สวนใหญ่, Suan Yai
    name(31416, 12, 8584, 5), // 4360: สวาท, Sawat
    name(16933, 12, 15910, 5), // 4361: สวาย, Sawai
    name(18418, 21, 29370, 10), // 4362: สวายจีก, Sawai Chik
    name(5753, 15, 5046, 6), // 4363: สว่าง, Sawang
    name(27657, 30, 11785, 14), // 4364: สหกรณ์นิคม, Sahakon Nikhom
    name(31440, 18, 38161, 8), // 4365: สหธาตุ, Sahathat
    name(41225, 21, 37085, 11), // 4366: สองคลอง, Song Khlong
    name(21334, 18, 42083, 9), // 4367: สองคอน, Song Khon
    name(36076, 21, 35797, 9), // 4368: สองชั้น, Song Chan
    name(31491, 21, 22402, 12), // 4369: สองสลึง, Song Salueng
    name(9605, 21, 7960, 9), // 4370: สองห้อง, Song Hong
    name(15419, 21, 27685, 11), // 4371: สองแพรก, Song Phraek
    name(31449, 15, 23448, 5), // 4372: สะกอม, Sakom
    name(31454, 15, 38190, 5), // 4373: สะกาด, Sakat
    name(31459, 12, 38185, 5), // 4374: สะกำ, Sakam
    name(31471, 18, 38044, 6), // 4375: สะดาวา, Sadawa
    name(42356, 12, 10039, 4), // 4376: สะตอ, Sato
    name(42356, 15, 29904, 5), // 4377: สะตอน, Saton
    name(17578, 18, 8266, 6), // 4378: สะท้อน, Sathon
    name(31477, 12, 2763, 4), // 4379: สะนอ, Sano
    name(5818, 21, 23418, 8), // 4380: สะบารัง, Sabarang
    name(31481, 15, 27655, 6), // 4381: สะพลี, Saphli
    name(31486, 24, 42002, 11), // 4382: สะพานสอง, Saphan Song
    name(31498, 24, 44759, 10), // 4383: สะพานหิน, Saphan Hin
    name(31515, 24, 22123, 11), // 4384: สะพานไกร, Saphan Krai
    name(31529, 24, 11458, 11), // 4385: สะพานไทย, Saphan Thai
    name(36361, 36, 18832, 15), // 4386: สะพานไม้แก่น, Saphan Mai Kaen
    name(31537, 15, 38619, 6), // 4387: สะพือ, Saphue
    name(2670, 15, 9494, 7), // 4388: สะพุง, Saphung
    name(31542, 15, 38360, 7), // 4389: สะลวง, Saluang
    name(12798, 15, 6314, 5), // 4390: สะอาด, Sa-at
    name(16730, 36, 16627, 12), // 4391: สะอาดสมบูรณ์, Sa-at Sombun
    name(25444, 33, 24213, 13), // 4392: สะอาดไชยศรี, Sa-at Chai Si
    name(34611, 24, 38057, 10), // 4393: สะเดาะพง, Sado Phong
    name(17045, 27, 10844, 9), // 4394: สะเดาใหญ่, Sadao Yai
    name(31547, 21, 38050, 7), // 4395: สะเดียง, Sadiang
    name(5855, 15, 39505, 6), // 4396: สะเตง, Sateng
    name(31554, 24, 39505, 10), // 4397: สะเตงนอก, Sateng Nok
    name(31562, 21, 37581, 6), // 4398: สะเนียน, Sanian
    name(31569, 33, 12077, 12), // 4399: สะเมิงเหนือ, Samoeng Nuea
    name(43293, 27, 35858, 11), // 4400: สะเมิงใต้, Samoeng Tai
    name(41495, 15, 38034, 4), // 4401: สะเอะ, Sa-e
    name(17740, 21, 38038, 6), // 4402: สะเอียบ, Sa-iap
    name(2580, 12, 772, 5), // 4403: สะแก, Sakae
    name(29517, 24, 37709, 11), // 4404: สะแกกรัง, Sakae Krang
    name(24274, 18, 14356, 9), // 4405: สะแกซำ, Sakae Sam
    name(21416, 21, 40131, 9), // 4406: สะแกราช, Sakae Rat
    name(17058, 21, 19840, 9), // 4407: สะแกราบ, Sakae Rap
    name(15371, 24, 22333, 12), // 4408: สะแกโพรง, Sakae Phrong
    name(16797, 15, 29845, 7), // 4409: สะแบง, Sabaeng
    name(34623, 12, 2763, 4), // 4410: สะโน, Sano
    name(32247, 18, 38177, 8), // 4411: สักงาม, Sak Ngam
    name(21436, 18, 38169, 8), // 4412: สักหลง, Sak Long
    name(41276, 21, 39343, 8), // 4413: สังเม็ก, Sang Mek
    name(31580, 21, 38948, 9), // 4414: สันกลาง, San Klang
    name(31587, 30, 38927, 12), // 4415: สันดอนแก้ว, San Don Kaeo
    name(31618, 27, 23485, 11), // 4416: สันติคีรี, Santi Khiri
    name(31627, 33, 39215, 11), // 4417: สันต้นหมื้อ, San Ton Mue
    name(31638, 30, 39177, 12), // 4418: สันทรายงาม, San Sai Ngam
    name(31648, 33, 39189, 11), // 4419: สันทรายน้อย, San Sai Noi
    name(31659, 33, 39164, 13), // 4420: สันทรายหลวง, San Sai Luang
    name(31670, 15, 27624, 6), // 4421: สันทะ, Santha
    name(31675, 27, 39000, 11), // 4422: สันนาเม็ง, San Na Meng
    name(31684, 24, 39117, 11), // 4423: สันปูเลย, San Pu Loei
    name(31699, 30, 39031, 12), // 4424: สันป่าม่วง, San Pa Muang
    name(31715, 27, 39058, 11), // 4425: สันป่ายาง, San Pa Yang
    name(31727, 27, 39048, 10), // 4426: สันป่าเปา, San Pa Pao
    name(31743, 30, 39073, 12), // 4427: สันผักหวาน, San Phak Wan
    name(31753, 30, 39091, 12), // 4428: สันผีเสื้อ, San Phi Suea
    name(31763, 30, 24783, 11), // 4429: สันพระเนตร, San Phranet
    name(31776, 24, 38957, 13), // 4430: สันมหาพน, San Maha Phon
    name(31788, 24, 38976, 9), // 4431: สันมะค่า, San Makha
    name(31796, 27, 38990, 10), // 4432: สันมะเค็ด, San Makhet
    name(31805, 18, 39200, 8), // 4433: สันสลี, San Sali
    name(41292, 21, 38939, 9), // 4434: สันโค้ง, San Khong
    name(30260, 21, 39103, 8), // 4435: สันโป่ง, San Pong
    name(31811, 21, 38852, 10), // 4436: สัมปทวน, Sampathuan
    name(889, 24, 8137, 7), // 4437: สัมพันธ์, Samphan
    name(31818, 24, 14362, 6), // 4438: สัมฤทธิ์, Samrit
    name(31826, 12, 37832, 5), // 4439: สากอ, Sa Ko
    name(1595, 12, 5552, 6), // 4440: สาคร, Sakhon
    name(31835, 18, 38195, 9), // 4441: สาคอบน, Sakho Bon
    name(31841, 21, 29866, 9), // 4442: สาคอใต้, Sakho Tai
    name(31848, 12, 25856, 5), // 4443: สาคู, Sakhu
    name(31876, 15, 39208, 7), // 4444: สานตม, San Tom
    name(41315, 15, 24754, 5), // 4445: สาบัน, Saban
    name(31881, 27, 38423, 11), // 4446: สามกระทาย, Sam Krathai
    name(31890, 15, 38410, 6), // 4447: สามกอ, Sam Ko
    name(31895, 15, 38382, 7), // 4448: สามขา, Sam Kha
    name(31900, 36, 38394, 16), // 4449: สามควายเผือก, Sam Khwai Phueak
    name(31912, 45, 38478, 16), // 4450: สามง่ามท่าโบสถ์, Sam Ngam Tha Bot
    name(31927, 21, 38625, 10), // 4451: สามตำบล, Sam Tambon
    name(31940, 21, 38654, 7), // 4452: สามตุ่ม, Sam Tum
    name(31947, 27, 38372, 10), // 4453: สามบัณฑิต, Sam Bandit
    name(31973, 15, 38512, 9), // 4454: สามผง, Sam Phong
    name(14195, 24, 45197, 10), // 4455: สามพระยา, Sam Phraya
    name(31978, 24, 38521, 9), // 4456: สามพร้าว, Sam Phrao
    name(32006, 18, 38530, 10), // 4457: สามพวง, Sam Phuang
    name(32012, 30, 38494, 12), // 4458: สามพี่น้อง, Sam Phi Nong
    name(32028, 36, 38676, 16), // 4459: สามวาตะวันตก, Sam Wa Tawan Tok
    name(32040, 39, 38661, 15), // 4460: สามวาตะวันออก, Sam Wa Tawan Ok
    name(32053, 18, 38581, 8), // 4461: สามสวน, Sam Suan
    name(32068, 24, 38470, 8), // 4462: สามหมื่น, Sam Muen
    name(4129, 21, 406, 8), // 4463: สามัคคี, Samakkhi
    name(42374, 36, 11062, 18), // 4464: สามัคคีพัฒนา, Samakkhi Phatthana
    name(32076, 24, 38444, 10), // 4465: สามเมือง, Sam Mueang
    name(32088, 24, 38550, 9), // 4466: สามเรือน, Sam Ruean
    name(32096, 27, 38570, 11), // 4467: สามเสนนอก, Sam Sen Nok
    name(42530, 24, 38559, 11), // 4468: สามเสนใน, Sam Sen Nai
    name(36087, 18, 38701, 8), // 4469: สามแยก, Sam Yaek
    name(24911, 18, 38692, 9), // 4470: สามแวง, Sam Waeng
    name(20664, 15, 38635, 8), // 4471: สามไถ, Sam Thai
    name(32105, 24, 39134, 11), // 4472: สายคำโห้, Sai Kham Ho
    name(32119, 21, 17576, 8), // 4473: สายตะกู, Sai Taku
    name(32126, 18, 1939, 9), // 4474: สายทอง, Sai Thong
    name(32132, 24, 12867, 11), // 4475: สายนาวัง, Sai Na Wang
    name(43220, 24, 23431, 12), // 4476: สายลำโพง, Sai Lamphong
    name(30753, 33, 25838, 13), // 4477: สายห้วยแก้ว, Sai Huai Kaeo
    name(30320, 15, 21901, 5), // 4478: สายออ, Sai O
    name(28589, 21, 38919, 8), // 4479: สารจิตร, San Chit
    name(41515, 18, 19958, 6), // 4480: สาริกา, Sarika
    name(17289, 12, 9228, 4), // 4481: สาลี, Sali
    name(28224, 24, 34726, 12), // 4482: สาวชะโงก, Sao Cha-ngok
    name(41349, 30, 30337, 12), // 4483: สาวร้องไห้, Sao Rong Hai
    name(17713, 12, 26783, 4), // 4484: สาวอ, Sawo
    name(34330, 18, 28004, 7), // 4485: สาวะถี, Sawathi
    name(25707, 15, 29894, 7), // 4486: สาวแห, Sao Hae
    name(34719, 21, 24797, 5), // 4487: สาหร่าย, Sarai
    name(32160, 24, 38760, 11), // 4488: สำนักขาม, Samnak Kham
    name(32168, 33, 38782, 15), // 4489: สำนักขุนเณร, Samnak Khun Nen
    name(32179, 33, 38808, 13), // 4490: สำนักตะคร้อ, Samnak Takhro
    name(32190, 24, 38821, 12), // 4491: สำนักทอง, Samnak Thong
    name(32198, 27, 38821, 11), // 4492: สำนักท้อน, Samnak Thon
    name(32207, 21, 38750, 10), // 4493: สำนักบก, Samnak Bok
    name(32214, 27, 38797, 11), // 4494: สำนักแต้ว, Samnak Taeo
    name(32227, 27, 19062, 12), // 4495: สำพะเนียง, Sam Phaniang
    name(32236, 21, 38862, 10), // 4496: สำพันตา, Samphan Ta
    name(32253, 21, 38434, 10), // 4497: สำมะโรง, Sam Marong
    name(5933, 15, 8298, 6), // 4498: สำราญ, Samran
    name(41130, 33, 19888, 10), // 4499: สำราญราษฎร์, Samran Rat
    name(34794, 24, 18389, 10), // 4500: สำราญใต้, Samran Tai
    name(18054, 24, 32185, 11), // 4501: สำเภาลูน, Samphao Lun
    name(17613, 24, 28030, 11), // 4502: สำเภาล่ม, Samphao Lom
    name(32260, 18, 38878, 5), // 4503: สำเหร่, Samre
    name(32271, 27, 32956, 13), // 4504: สำโรงกลาง, Samrong Klang
    name(32280, 24, 29600, 12), // 4505: สำโรงชัย, Samrong Chai
    name(41368, 33, 18790, 15), // 4506: สำโรงตาเจ็น, Samrong Ta Chen
    name(38082, 33, 24762, 14), // 4507: สำโรงปราสาท, Samrong Prasat
    name(36376, 27, 17357, 13), // 4508: สำโรงพลัน, Samrong Phlan
    name(16598, 30, 45211, 12), // 4509: สำโรงเหนือ, Samrong Nuea
    name(20866, 24, 15586, 11), // 4510: สำโรงใต้, Samrong Tai
    name(25202, 27, 15306, 11), // 4511: สำโรงใหม่, Samrong Mai
    name(343, 6, 528, 2), // 4512: สิ, Si
    name(32288, 21, 32645, 9), // 4513: สิงหนาท, Singhanat
    name(3321, 15, 553, 4), // 4514: สิงห์, Sing
    name(34250, 24, 21190, 9), // 4515: สิงห์โคก, Sing Khok
    name(32309, 24, 11845, 12), // 4516: สิงโตทอง, Singto Thong
    name(32317, 18, 17781, 7), // 4517: สินปุน, Sin Pun
    name(41382, 24, 26417, 11), // 4518: สินเจริญ, Sin Charoen
    name(32323, 30, 13415, 10), // 4519: สิบเอ็ดศอก, Sip Et Sok
    name(32333, 15, 39610, 6), // 4520: สีกัน, Si Kan
    name(33109, 15, 39604, 6), // 4521: สีกาย, Si Kai
    name(41751, 24, 39530, 12), // 4522: สีบัวทอง, Si Bua Thong
    name(38326, 15, 39755, 8), // 4523: สีพยา, Si Phaya
    name(33636, 15, 37967, 6), // 4524: สีมุม, Si Mum
    name(21278, 12, 39694, 6), // 4525: สีลม, Si Lom
    name(19449, 27, 29340, 10), // 4526: สีวิเชียร, Si Wichian
    name(40379, 15, 16734, 6), // 4527: สีสุก, Si Suk
    name(22922, 12, 39732, 4), // 4528: สีออ, Si O
    name(43410, 18, 39597, 7), // 4529: สีแก้ว, Si Kaeo
    name(25844, 18, 39654, 7), // 4530: สี่ขีด, Si Khit
    name(34662, 21, 39661, 9), // 4531: สี่คลอง, Si Khlong
    name(22482, 24, 39804, 9), // 4532: สี่พระยา, Si Phraya
    name(23325, 21, 39813, 6), // 4533: สี่ร้อย, Si Roi
    name(13, 24, 43982, 7), // 4534: สี่หมื่น, Si Muen
    name(31132, 30, 37957, 7), // 4535: สี่เหลี่ยม, Si Liam
    name(15436, 36, 28236, 15), // 4536: สี่แยกมหานาค, Si Yaek Mahanak
    name(24295, 21, 27726, 11), // 4537: สุขฤทัย, Suk Ruethai
    name(16749, 30, 16529, 9), // 4538: สุขสวัสดิ์, Suk Sawat
    name(38060, 21, 38609, 9), // 4539: สุขเกษม, Suk Kasem
    name(13792, 33, 26662, 12), // 4540: สุขเดือนห้า, Suk Duean Ha
    name(19327, 30, 30513, 11), // 4541: สุขไพบูลย์, Suk Phaibun
    name(23932, 21, 26871, 7), // 4542: สุมเส้า, Sum Sao
    name(17923, 21, 40071, 8), // 4543: สุรนารี, Suranari
    name(12704, 27, 40079, 7), // 4544: สุรศักดิ์, Surasak
    name(15574, 27, 40086, 10), // 4545: สุริยวงศ์, Suriyawong
    name(26585, 27, 27022, 11), // 4546: สุวรรณคาม, Suwannakham
    name(14860, 18, 40100, 6), // 4547: สุวารี, Suwari
    name(17961, 15, 23197, 6), // 4548: สุเทพ, Suthep
    name(41492, 15, 40096, 4), // 4549: สุโสะ, Suso
    name(33597, 21, 14474, 7), // 4550: ส้มป่อย, Som Poi
    name(31410, 18, 42066, 7), // 4551: ส้มผ่อ, Som Pho
    name(33477, 12, 702, 3), // 4552: ส้าน, San
    name(33477, 42, 39011, 15), // 4553: ส้านนาหนองใหม่, San Na Nong Mai
    name(16010, 27, 23866, 12), // 4554: หงษ์เจริญ, Hong Charoen
    name(16110, 21, 17125, 8), // 4555: หงส์หิน, Hong Hin
    name(20926, 12, 8086, 4), // 4556: หงาว, Ngao
    name(9631, 27, 3183, 8), // 4557: หญ้าปล้อง, Ya Plong
    name(32359, 18, 32701, 9), // 4558: หนองกง, Nong Kong
    name(32365, 18, 32724, 8), // 4559: หนองกบ, Nong Kop
    name(32377, 21, 32819, 9), // 4560: หนองกรด, Nong Krot
    name(32384, 33, 32768, 12), // 4561: หนองกระดิ่ง, Nong Krading
    name(32395, 33, 32801, 12), // 4562: หนองกระทุ่ม, Nong Krathum
    name(32413, 30, 32744, 12), // 4563: หนองกระเจา, Nong Krachao
    name(32423, 33, 32756, 12), // 4564: หนองกระเจ็ด, Nong Krachet
    name(32434, 36, 32732, 12), // 4565: หนองกระเบียน, Nong Krabian
    name(32446, 30, 32780, 11), // 4566: หนองกระโดน, Nong Kradon
    name(32456, 24, 32801, 9), // 4567: หนองกราด, Nong Krat
    name(32464, 27, 32791, 10), // 4568: หนองกร่าง, Nong Krang
    name(32473, 24, 32673, 9), // 4569: หนองกลับ, Nong Klap
    name(32490, 30, 32629, 15), // 4570: หนองกลางดง, Nong Klang Dong
    name(32512, 30, 32654, 13), // 4571: หนองกลางนา, Nong Klang Na
    name(32539, 27, 32937, 10), // 4572: หนองกวั่ง, Nong Kwang
    name(32548, 24, 32937, 10), // 4573: หนองกวาง, Nong Kwang
    name(32556, 33, 32682, 11), // 4574: หนองกอมเกาะ, Nong Kom Ko
    name(32572, 24, 32295, 10), // 4575: หนองกะขะ, Nong Kakha
    name(32580, 27, 32325, 12), // 4576: หนองกะทิง, Nong Kathing
    name(32589, 30, 32314, 11), // 4577: หนองกะท้าว, Nong Kathao
    name(32621, 24, 32305, 9), // 4578: หนองกะปุ, Nong Kapu
    name(32638, 30, 32616, 13), // 4579: หนองกินเพล, Nong Kin Phen
    name(9286, 21, 6553, 9), // 4580: หนองกุง, Nong Kung
    name(32661, 39, 32906, 17), // 4581: หนองกุงทับม้า, Nong Kung Thap Ma
    name(32674, 36, 32888, 18), // 4582: หนองกุงธนสาร, Nong Kung Thanasan
    name(32686, 39, 32859, 15), // 4583: หนองกุงสวรรค์, Nong Kung Sawan
    name(32699, 33, 32874, 14), // 4584: หนองกุงเซิน, Nong Kung Soen
    name(32710, 33, 32845, 14), // 4585: หนองกุงแก้ว, Nong Kung Kaeo
    name(32754, 33, 32924, 13), // 4586: หนองกุงใหญ่, Nong Kung Yai
    name(32765, 24, 32828, 9), // 4587: หนองกุลา, Nong Kula
    name(32773, 24, 32837, 8), // 4588: หนองกุ่ม, Nong Kum
    name(32781, 24, 32413, 11), // 4589: หนองขนาก, Nong Khanak
    name(32806, 24, 32424, 11), // 4590: หนองขนาน, Nong Khanan
    name(32814, 24, 32380, 11), // 4591: หนองขมาร, Nong Khaman
    name(32827, 24, 32483, 11), // 4592: หนองขยาด, Nong Khayat
    name(32835, 24, 23896, 10), // 4593: หนองขวาว, Nong Khwao
    name(32847, 21, 32513, 9), // 4594: หนองขอน, Nong Khon
    name(32847, 36, 32513, 15), // 4595: หนองขอนกว้าง, Nong Khon Kwang
    name(32859, 21, 32380, 9), // 4596: หนองขาม, Nong Kham
    name(32870, 21, 32469, 9), // 4597: หนองขาว, Nong Khao
    name(32894, 24, 32573, 9), // 4598: หนองขุ่น, Nong Khun
    name(32894, 36, 32573, 13), // 4599: หนองขุ่นใหญ่, Nong Khun Yai
    name(32906, 21, 5153, 8), // 4600: หนองข่า, Nong Kha
    name(32913, 33, 32435, 15), // 4601: หนองข้างคอก, Nong Khang Khok
    name(32924, 21, 32550, 10), // 4602: หนองครก, Nong Khrok
    name(32931, 24, 32504, 9), // 4603: หนองคล้า, Nong Khla
    name(32939, 24, 32586, 10), // 4604: หนองควาย, Nong Khwai
    name(32939, 30, 32586, 13), // 4605: หนองควายโซ, Nong Khwai So
    name(32950, 30, 32528, 14), // 4606: หนองคอนไทย, Nong Khon Thai
    name(32960, 21, 32391, 9), // 4607: หนองคัน, Nong Khan
    name(32960, 30, 32391, 14), // 4608: หนองคันทรง, Nong Khan Song
    name(32970, 18, 32560, 8), // 4609: หนองคู, Nong Khu
    name(32970, 27, 32560, 13), // 4610: หนองคูขาด, Nong Khu Khat
    name(32979, 24, 5153, 9), // 4611: หนองค่าย, Nong Khai
    name(32987, 21, 5153, 8), // 4612: หนองค้า, Nong Kha
    name(32987, 33, 32454, 15), // 4613: หนองค้างพลู, Nong Khang Phlu
    name(32998, 24, 33472, 9), // 4614: หนองงิ้ว, Nong Ngio
    name(33012, 36, 33481, 14), // 4615: หนองงูเหลือม, Nong Ngu Lueam
    name(33024, 27, 32001, 13), // 4616: หนองจรเข้, Nong Chorakhe
    name(33043, 24, 31824, 11), // 4617: หนองจะบก, Nong Chabok
    name(33058, 24, 31974, 9), // 4618: หนองจ๊อม, Nong Chom
    name(33066, 24, 31881, 12), // 4619: หนองฉลอง, Nong Chalong
    name(33074, 21, 31965, 9), // 4620: หนองฉิม, Nong Chim
    name(33081, 30, 31850, 12), // 4621: หนองชัยศรี, Nong Chai Si
    name(33096, 21, 31866, 9), // 4622: หนองชาก, Nong Chak
    name(33131, 24, 31965, 9), // 4623: หนองชิ่ม, Nong Chim
    name(33139, 27, 32026, 13), // 4624: หนองชุมพล, Nong Chumphon
    name(33139, 42, 32026, 18), // 4625: หนองชุมพลเหนือ, Nong Chumphon Nuea
    name(33153, 24, 6436, 10), // 4626: หนองช้าง, Nong Chang
    name(33153, 33, 31893, 16), // 4627: หนองช้างคืน, Nong Chang Khuen
    name(33164, 36, 31909, 15), // 4628: หนองช้างแล่น, Nong Chang Laen
    name(33176, 36, 31924, 14), // 4629: หนองช้างใหญ่, Nong Chang Yai
    name(33188, 18, 7955, 8), // 4630: หนองซน, Nong Son
    name(33194, 21, 7955, 8), // 4631: หนองซอน, Nong Son
    name(33201, 30, 34184, 11), // 4632: หนองซ้ำซาก, Nong Samsak
    name(33220, 24, 11302, 8), // 4633: หนองญาติ, Nong Yat
    name(33228, 30, 32054, 14), // 4634: หนองดินแดง, Nong Din Daeng
    name(33242, 24, 34640, 9), // 4635: หนองตรุด, Nong Trut
    name(33250, 33, 34618, 13), // 4636: หนองตอกแป้น, Nong Tok Paen
    name(33261, 21, 34631, 9), // 4637: หนองตอง, Nong Tong
    name(33268, 30, 34434, 13), // 4638: หนองตะครอง, Nong Takhrong
    name(33278, 27, 34468, 11), // 4639: หนองตะพาน, Nong Taphan
    name(33287, 42, 34418, 16), // 4640: หนองตะเคียนบอน, Nong Takhian Bon
    name(33301, 27, 34408, 10), // 4641: หนองตะไก้, Nong Takai
    name(33310, 27, 34381, 11), // 4642: หนองตากยา, Nong Tak Ya
    name(33325, 24, 34345, 13), // 4643: หนองตาคง, Nong Ta Khong
    name(33333, 24, 34358, 11), // 4644: หนองตางู, Nong Ta Ngu
    name(33341, 21, 34479, 8), // 4645: หนองตาด, Nong Tat
    name(33341, 33, 34479, 12), // 4646: หนองตาดใหญ่, Nong Tat Yai
    name(33352, 30, 34369, 12), // 4647: หนองตาแต้ม, Nong Ta Taem
    name(33362, 27, 34408, 10), // 4648: หนองตาไก้, Nong Takai
    name(33371, 27, 34447, 13), // 4649: หนองตำลึง, Nong Tamlueng
    name(33380, 27, 34606, 12), // 4650: หนองตีนนก, Nong Tin Nok
    name(33389, 21, 34649, 8), // 4651: หนองตูม, Nong Tum
    name(33396, 33, 11019, 13), // 4652: หนองทรายขาว, Nong Sai Khao
    name(33414, 21, 34596, 10), // 4653: หนองทอง, Nong Thong
    name(33421, 24, 34500, 10), // 4654: หนองทะเล, Nong Thale
    name(33437, 30, 34514, 13), // 4655: หนองทันน้ำ, Nong Than Nam
    name(33450, 30, 34545, 14), // 4656: หนองทัพไทย, Nong Thap Thai
    name(39954, 24, 29488, 9), // 4657: หนองทุ่ม, Nong Thum
    name(33460, 18, 34596, 10), // 4658: หนองธง, Nong Thong
    name(33466, 24, 33543, 12), // 4659: หนองนกทา, Nong Nok Tha
    name(33491, 33, 33529, 14), // 4660: หนองนกเขียน, Nong Nok Khian
    name(33502, 30, 33503, 13), // 4661: หนองนกแก้ว, Nong Nok Kaeo
    name(33519, 27, 33516, 13), // 4662: หนองนกไข่, Nong Nok Khai
    name(33528, 27, 33568, 12), // 4663: หนองนมวัว, Nong Nom Wua
    name(33546, 21, 33385, 8), // 4664: หนองนาก, Nong Nak
    name(33558, 21, 33458, 9), // 4665: หนองนาง, Nong Nang
    name(33558, 30, 33458, 14), // 4666: หนองนางนวล, Nong Nang Nuan
    name(33573, 27, 33358, 13), // 4667: หนองนาแซง, Nong Na Saeng
    name(33582, 24, 33495, 8), // 4668: หนองน้อย, Nong Noi
    name(33590, 30, 33419, 12), // 4669: หนองน้ำส้ม, Nong Nam Som
    name(33604, 30, 33393, 14), // 4670: หนองน้ำแดง, Nong Nam Daeng
    name(33628, 27, 33407, 12), // 4671: หนองน้ำใส, Nong Nam Sai
    name(33641, 33, 33446, 12), // 4672: หนองน้ำใหญ่, Nong Nam Yai
    name(33652, 18, 31508, 8), // 4673: หนองบก, Nong Bok
    name(33658, 21, 31536, 8), // 4674: หนองบอน, Nong Bon
    name(33658, 30, 31536, 14), // 4675: หนองบอนแดง, Nong Bon Daeng
    name(33672, 27, 31584, 13), // 4676: หนองบัวดง, Nong Bua Dong
    name(33687, 42, 31762, 15), // 4677: หนองบัวตะเกียด, Nong Bua Takiat
    name(33701, 30, 31777, 14), // 4678: หนองบัวทอง, Nong Bua Thong
    name(33711, 33, 31668, 12), // 4679: หนองบัวน้อย, Nong Bua Noi
    name(33722, 30, 31558, 12), // 4680: หนองบัวบาน, Nong Bua Ban
    name(33732, 33, 31653, 15), // 4681: หนองบัวละคร, Nong Bua Lakhon
    name(33743, 33, 31707, 13), // 4682: หนองบัวศาลา, Nong Bua Sala
    name(33757, 36, 31693, 14), // 4683: หนองบัวสะอาด, Nong Bua Sa-at
    name(33769, 36, 31724, 14), // 4684: หนองบัวสันตุ, Nong Bua Santu
    name(33781, 30, 31738, 12), // 4685: หนองบัวสิม, Nong Bua Sim
    name(33791, 27, 31604, 11), // 4686: หนองบัวฮี, Nong Bua Hi
    name(33800, 36, 31680, 13), // 4687: หนองบัวเหนือ, Nong Bua Nuea
    name(33812, 33, 31615, 13), // 4688: หนองบัวแก้ว, Nong Bua Kaeo
    name(33831, 30, 31628, 13), // 4689: หนองบัวโคก, Nong Bua Khok
    name(33847, 30, 31750, 12), // 4690: หนองบัวใต้, Nong Bua Tai
    name(33857, 33, 31791, 12), // 4691: หนองบัวใหญ่, Nong Bua Yai
    name(9486, 30, 31803, 11), // 4692: หนองบุนนาก, Nong Bunnak
    name(33868, 36, 31516, 14), // 4693: หนองบ่มกล้วย, Nong Bom Kluai
    name(33880, 21, 31508, 7), // 4694: หนองบ่อ, Nong Bo
    name(33903, 21, 33986, 10), // 4695: หนองปรง, Nong Prong
    name(33910, 30, 33976, 10), // 4696: หนองประดู่, Nong Pradu
    name(33920, 30, 33921, 12), // 4697: หนองปลาปาก, Nong Pla Pak
    name(33943, 36, 33938, 14), // 4698: หนองปลาสะวาย, Nong Pla Sawai
    name(33955, 30, 33910, 11), // 4699: หนองปลาหมอ, Nong Pla Mo
    name(33965, 30, 33898, 12), // 4700: หนองปลาไหล, Nong Pla Lai
    name(33985, 24, 33952, 10), // 4701: หนองปลิง, Nong Pling
    name(33993, 27, 33962, 10), // 4702: หนองปล่อง, Nong Plong
    name(34005, 27, 33962, 10), // 4703: หนองปล้อง, Nong Plong
    name(34014, 30, 33637, 13), // 4704: หนองปากโลง, Nong Pak Long
    name(34024, 30, 33614, 10), // 4705: หนองป่าก่อ, Nong Pa Ko
    name(34036, 36, 33600, 14), // 4706: หนองป่าครั่ง, Nong Pa Khrang
    name(34048, 30, 33699, 13), // 4707: หนองผักนาก, Nong Phak Nak
    name(34058, 33, 33712, 14), // 4708: หนองผักแว่น, Nong Phak Waen
    name(34069, 24, 33887, 11), // 4709: หนองผึ้ง, Nong Phueng
    name(34077, 21, 33887, 9), // 4710: หนองผือ, Nong Phue
    name(34086, 24, 32086, 8), // 4711: หนองฝ้าย, Nong Fai
    name(34094, 24, 33790, 11), // 4712: หนองพยอม, Nong Phayom
    name(34102, 21, 33854, 9), // 4713: หนองพระ, Nong Phra
    name(34116, 24, 33828, 12), // 4714: หนองพลวง, Nong Phluang
    name(34124, 24, 33818, 10), // 4715: หนองพลับ, Nong Phlap
    name(34144, 30, 33770, 14), // 4716: หนองพังค่า, Nong Phang Kha
    name(34154, 39, 33726, 14), // 4717: หนองพันจันทร์, Nong Phan Chan
    name(34167, 27, 33741, 13), // 4718: หนองพันทา, Nong Phan Tha
    name(34196, 27, 33801, 11), // 4719: หนองพิกุล, Nong Phikun
    name(34208, 36, 29472, 13), // 4720: หนองภัยศูนย์, Nong Phai Sun
    name(34220, 27, 33218, 10), // 4721: หนองมะค่า, Nong Makha
    name(34220, 36, 33218, 15), // 4722: หนองมะค่าโมง, Nong Makha Mong
    name(34232, 27, 33245, 10), // 4723: หนองมะนาว, Nong Manao
    name(34262, 30, 33233, 12), // 4724: หนองมะเขือ, Nong Makhuea
    name(34272, 27, 33255, 11), // 4725: หนองมะแซว, Nong Masaeo
    name(34302, 21, 6569, 7), // 4726: หนองม้า, Nong Ma
    name(34309, 21, 38502, 10), // 4727: หนองยวง, Nong Yuang
    name(34316, 21, 43934, 9), // 4728: หนองยอง, Nong Yong
    name(34323, 21, 12592, 9), // 4729: หนองยาง, Nong Yang
    name(34336, 27, 34801, 11), // 4730: หนองยายดา, Nong Yai Da
    name(34345, 36, 38718, 13), // 4731: หนองยายพิมพ์, Nong Yai Phim
    name(34357, 33, 31147, 11), // 4732: หนองยายโต๊ะ, Nong Yai To
    name(34368, 21, 13005, 8), // 4733: หนองยาว, Nong Yao
    name(34380, 36, 22854, 14), // 4734: หนองย่างชิ้น, Nong Yang Chin
    name(34392, 33, 13746, 14), // 4735: หนองย่างทอย, Nong Yang Thoi
    name(34403, 36, 12592, 14), // 4736: หนองย่างเสือ, Nong Yang Suea
    name(34415, 27, 34027, 12), // 4737: หนองระฆัง, Nong Rakhang
    name(34424, 33, 34053, 12), // 4738: หนองระเวียง, Nong Rawiang
    name(34472, 33, 34039, 14), // 4739: หนองราชวัตร, Nong Ratchawat
    name(34483, 18, 34065, 7), // 4740: หนองรี, Nong Ri
    name(34489, 27, 32969, 10), // 4741: หนองละลอก, Nong Lalok
    name(34498, 21, 33008, 8), // 4742: หนองลาด, Nong Lat
    name(34512, 21, 32979, 8), // 4743: หนองลาน, Nong Lan
    name(34519, 18, 33051, 7), // 4744: หนองลู, Nong Lu
    name(12047, 24, 9625, 9), // 4745: หนองล่อง, Nong Long
    name(34525, 24, 34114, 9), // 4746: หนองศาลา, Nong Sala
    name(34536, 21, 34219, 10), // 4747: หนองสนม, Nong Sanom
    name(34543, 24, 34209, 10), // 4748: หนองสนิท, Nong Sanit
    name(34562, 24, 34288, 10), // 4749: หนองสรวง, Nong Suang
    name(34570, 21, 9712, 7), // 4750: หนองสระ, Nong Sa
    name(34570, 30, 34087, 11), // 4751: หนองสระปลา, Nong Sa Pla
    name(34588, 30, 34260, 10), // 4752: หนองสวรรค์, Nong Sawan
    name(34598, 27, 34260, 11), // 4753: หนองสว่าง, Nong Sawang
    name(34607, 27, 34104, 10), // 4754: หนองสะเดา, Nong Sadao
    name(34619, 24, 34219, 9), // 4755: หนองสะโน, Nong Sano
    name(34632, 27, 34195, 9), // 4756: หนองสังข์, Nong Sang
    name(34641, 30, 34147, 13), // 4757: หนองสามวัง, Nong Sam Wang
    name(34655, 27, 34131, 11), // 4758: หนองสามสี, Nong Sam Si
    name(34715, 33, 34250, 10), // 4759: หนองสาหร่าย, Nong Sarai
    name(34726, 21, 34280, 8), // 4760: หนองสิม, Nong Sim
    name(34733, 24, 34271, 9), // 4761: หนองสีดา, Nong Sida
    name(34741, 36, 34318, 14), // 4762: หนองสูงเหนือ, Nong Sung Nuea
    name(34753, 30, 34332, 13), // 4763: หนองสูงใต้, Nong Sung Tai
    name(16006, 24, 6515, 9), // 4764: หนองหงษ์, Nong Hong
    name(9627, 24, 352, 7), // 4765: หนองหญ้า, Nong Ya
    name(34763, 33, 34752, 12), // 4766: หนองหญ้าขาว, Nong Ya Khao
    name(34779, 33, 34770, 11), // 4767: หนองหญ้าลาด, Nong Ya Lat
    name(34802, 33, 352, 11), // 4768: หนองหญ้าไทร, Nong Ya Sai
    name(34813, 24, 33393, 8), // 4769: หนองหนาม, Nong Nam
    name(34827, 36, 33206, 12), // 4770: หนองหมากฝ้าย, Nong Mak Fai
    name(34839, 21, 33284, 7), // 4771: หนองหมี, Nong Mi
    name(34846, 39, 33321, 14), // 4772: หนองหมื่นถ่าน, Nong Muen Than
    name(9661, 21, 6580, 7), // 4773: หนองหมู, Nong Mu
    name(34859, 24, 33291, 7), // 4774: หนองหม้อ, Nong Mo
    name(9668, 24, 33051, 10), // 4775: หนองหลวง, Nong Luang
    name(34867, 24, 32947, 8), // 4776: หนองหลัก, Nong Lak
    name(34886, 24, 33061, 8), // 4777: หนองหลุม, Nong Lum
    name(34897, 24, 33043, 8), // 4778: หนองหล่ม, Nong Lom
    name(34905, 24, 34666, 7), // 4779: หนองหว้า, Nong Wa
    name(34913, 21, 32132, 8), // 4780: หนองหอย, Nong Hoi
    name(34920, 27, 32170, 12), // 4781: หนองหัวคู, Nong Hua Khu
    name(34940, 33, 32140, 14), // 4782: หนองหัวช้าง, Nong Hua Chang
    name(34963, 30, 32158, 12), // 4783: หนองหัวฟาน, Nong Hua Fan
    name(34973, 30, 32236, 12), // 4784: หนองหัววัว, Nong Hua Wua
    name(35015, 30, 32223, 13), // 4785: หนองหัวแรต, Nong Hua Raet
    name(35030, 27, 32205, 12), // 4786: หนองหัวโพ, Nong Hua Pho
    name(35047, 21, 6487, 8), // 4787: หนองหาร, Nong Han
    name(35054, 24, 32102, 9), // 4788: หนองห้าง, Nong Hang
    name(35065, 27, 32286, 9), // 4789: หนองอิรุณ, Nong Irun
    name(35074, 30, 32258, 11), // 4790: หนองอิเฒ่า, Nong I Thao
    name(35084, 30, 32248, 10), // 4791: หนองอีบุตร, Nong I But
    name(35094, 24, 32269, 9), // 4792: หนองอียอ, Nong I Yo
    name(35102, 24, 34657, 9), // 4793: หนองอึ่ง, Nong Ueng
    name(35110, 21, 33580, 7), // 4794: หนองอ้ม, Nong Om
    name(35117, 21, 33580, 6), // 4795: หนองอ้อ, Nong O
    name(35124, 18, 6487, 7), // 4796: หนองฮะ, Nong Ha
    name(35130, 21, 32102, 9), // 4797: หนองฮาง, Nong Hang
    name(35137, 27, 32494, 10), // 4798: หนองเขียด, Nong Khiat
    name(35154, 36, 31938, 16), // 4799: หนองเชียงทูน, Nong Chiang Thun
    name(35166, 27, 32068, 9), // 4800: หนองเดิ่น, Nong Doen
    name(35175, 24, 34491, 9), // 4801: หนองเต็ง, Nong Teng
    name(35183, 24, 34460, 8), // 4802: หนองเต่า, Nong Tao
    name(35191, 21, 34581, 9), // 4803: หนองเทพ, Nong Thep
    name(35226, 21, 34532, 9), // 4804: หนองเทา, Nong Thao
    name(35226, 33, 34532, 13), // 4805: หนองเทาใหญ่, Nong Thao Yai
    name(35237, 24, 33650, 8), // 4806: หนองเป็ด, Nong Pet
    name(35245, 33, 33854, 15), // 4807: หนองเพรางาย, Nong Phrao Ngai
    name(35256, 24, 33274, 10), // 4808: หนองเมธี, Nong Methi
    name(35264, 27, 33298, 11), // 4809: หนองเมือง, Nong Mueang
    name(35277, 24, 33266, 8), // 4810: หนองเม็ก, Nong Mek
    name(35285, 27, 18721, 11), // 4811: หนองเยือง, Nong Yueang
    name(35294, 24, 33033, 10), // 4812: หนองเลิง, Nong Loeng
    name(35305, 27, 34170, 10), // 4813: หนองเสม็ด, Nong Samet
    name(35319, 33, 34229, 12), // 4814: หนองเสาเล้า, Nong Sao Lao
    name(35330, 36, 34298, 15), // 4815: หนองเสือช้าง, Nong Suea Chang
    name(35353, 27, 33025, 8), // 4816: หนองเหล็ก, Nong Lek
    name(35362, 27, 32987, 8), // 4817: หนองเหล่า, Nong Lao
    name(35380, 27, 32122, 10), // 4818: หนองเหียง, Nong Hiang
    name(35389, 30, 32278, 8), // 4819: หนองเอี่ยน, Nong Ian
    name(18000, 18, 18314, 8), // 4820: หนองแก, Nong Kae
    name(35399, 24, 18314, 9), // 4821: หนองแก้ว, Nong Kaeo
    name(18000, 24, 18314, 9), // 4822: หนองแก๋ว, Nong Kaeo
    name(35431, 21, 32337, 10), // 4823: หนองแคน, Nong Khaen
    name(35442, 21, 31835, 11), // 4824: หนองแจง, Nong Chaeng
    name(35449, 36, 31835, 15), // 4825: หนองแจ้งใหญ่, Nong Chaeng Yai
    name(35461, 21, 32044, 10), // 4826: หนองแดง, Nong Daeng
    name(35479, 21, 33628, 9), // 4827: หนองแปน, Nong Paen
    name(35486, 21, 32077, 9), // 4828: หนองแฝก, Nong Faek
    name(35493, 27, 33085, 11), // 4829: หนองแม่นา, Nong Mae Na
    name(35507, 30, 33110, 14), // 4830: หนองแม่แตง, Nong Mae Taeng
    name(35517, 30, 33073, 12), // 4831: หนองแม่ไก่, Nong Mae Kai
    name(35532, 21, 33996, 9), // 4832: หนองแรด, Nong Raet
    name(35539, 21, 33996, 9), // 4833: หนองแรต, Nong Raet
    name(9738, 21, 34666, 10), // 4834: หนองแวง, Nong Waeng
    name(35552, 30, 34666, 17), // 4835: หนองแวงควง, Nong Waeng Khuang
    name(35562, 42, 34687, 19), // 4836: หนองแวงนางเบ้า, Nong Waeng Nang Bao
    name(35591, 39, 34706, 19), // 4837: หนองแวงโสกพระ, Nong Waeng Sok Phra
    name(35609, 30, 34738, 14), // 4838: หนองแวงใต้, Nong Waeng Tai
    name(35619, 33, 26258, 14), // 4839: หนองแสงใหญ่, Nong Saeng Yai
    name(30551, 21, 9712, 9), // 4840: หนองแสน, Nong Saen
    name(35630, 21, 33371, 8), // 4841: หนองแหน, Nong Nae
    name(35648, 27, 34791, 10), // 4842: หนองแหย่ง, Nong Yaeng
    name(35657, 18, 32682, 7), // 4843: หนองโก, Nong Ko
    name(35663, 18, 33495, 7), // 4844: หนองโน, Nong No
    name(35683, 27, 31550, 8), // 4845: หนองโบสถ์, Nong Bot
    name(35692, 18, 6626, 8), // 4846: หนองโพ, Nong Pho
    name(35692, 27, 6626, 8), // 4847: หนองโพธิ์, Nong Pho
    name(35705, 30, 33840, 14), // 4848: หนองโพนงาม, Nong Phon Ngam
    name(35715, 24, 33869, 11), // 4849: หนองโพรง, Nong Phrong
    name(35735, 21, 34078, 9), // 4850: หนองโรง, Nong Rong
    name(35742, 21, 34219, 9), // 4851: หนองโสน, Nong Sano
    name(35752, 24, 33592, 8), // 4852: หนองโอ่ง, Nong Ong
    name(35760, 24, 32586, 10), // 4853: หนองไขว่, Nong Khwai
    name(35768, 27, 32367, 13), // 4854: หนองไข่นก, Nong Khai Nok
    name(35777, 30, 32347, 13), // 4855: หนองไข่น้ำ, Nong Khai Nam
    name(35581, 21, 11019, 8), // 4856: หนองไทร, Nong Sai
    name(35790, 33, 33686, 13), // 4857: หนองไผ่ล้อม, Nong Phai Lom
    name(35801, 33, 33672, 14), // 4858: หนองไผ่แก้ว, Nong Phai Kaeo
    name(31963, 30, 33658, 14), // 4859: หนองไผ่แบน, Nong Phai Baen
    name(35817, 30, 33158, 13), // 4860: หนองไม้กอง, Nong Mai Kong
    name(35845, 30, 33175, 13), // 4861: หนองไม้งาม, Nong Mai Ngam
    name(35855, 30, 39018, 13), // 4862: หนองไม้ซุง, Nong Mai Sung
    name(35865, 33, 33138, 13), // 4863: หนองไม้แก่น, Nong Mai Kaen
    name(35876, 30, 33124, 14), // 4864: หนองไม้แดง, Nong Mai Daeng
    name(35899, 30, 33188, 13), // 4865: หนองไม้ไผ่, Nong Mai Phai
    name(35918, 21, 34005, 8), // 4866: หนองไร่, Nong Rai
    name(36388, 18, 32094, 8), // 4867: หนองไฮ, Nong Hai
    name(29080, 21, 27697, 9), // 4868: หนามแดง, Nam Daeng
    name(42954, 24, 31133, 10), // 4869: หนามแท่ง, Nam Thaeng
    name(23592, 15, 13731, 3), // 4870: หน่อม, Nom
    name(35929, 21, 29987, 7), // 4871: หน้าถ้ำ, Na Tham
    name(35947, 30, 29752, 8), // 4872: หน้าประดู่, Na Pradu
    name(35957, 33, 29671, 11), // 4873: หน้าพระธาตุ, Na Phrathat
    name(35980, 30, 29660, 11), // 4874: หน้าพระลาน, Na Phra Lan
    name(35990, 21, 29901, 8), // 4875: หน้าสตน, Na Saton
    name(35997, 21, 29024, 7), // 4876: หน้าเขา, Na Khao
    name(36012, 27, 29380, 9), // 4877: หน้าเมือง, Na Mueang
    name(35635, 21, 29089, 7), // 4878: หน้าโคก, Na Khok
    name(22422, 21, 29262, 6), // 4879: หน้าไม้, Na Mai
    name(36807, 18, 40250, 9), // 4880: หมกแถว, Mok Thaeo
    name(30337, 27, 44642, 11), // 4881: หมอกจำแป่, Mok Champae
    name(37493, 21, 19461, 9), // 4882: หมอนทอง, Mon Thong
    name(19823, 21, 18239, 8), // 4883: หมอนนาง, Mon Nang
    name(17081, 24, 14679, 9), // 4884: หมอเมือง, Mo Mueang
    name(22584, 24, 24578, 6), // 4885: หมากหญ้า, Mak Ya
    name(39304, 27, 35555, 9), // 4886: หมากเขียบ, Mak Khiap
    name(4476, 24, 36595, 10), // 4887: หมากแข้ง, Mak Khaeng
    name(17594, 24, 29397, 7), // 4888: หมื่นศรี, Muen Si
    name(18570, 24, 18096, 8), // 4889: หมื่นไวย, Muen Wai
    name(14997, 18, 28227, 6), // 4890: หมูม่น, Mu Mon
    name(20731, 18, 28227, 6), // 4891: หมูม้น, Mu Mon
    name(25841, 15, 28233, 5), // 4892: หมูสี, Mu Si
    name(23706, 15, 20070, 4), // 4893: หย่วน, Yuan
    name(20102, 15, 16347, 8), // 4894: หรเทพ, Horathep
    name(35422, 27, 35384, 10), // 4895: หลวงเหนือ, Luang Nuea
    name(28392, 21, 13962, 9), // 4896: หลวงใต้, Luang Tai
    name(36025, 21, 25925, 8), // 4897: หลักชัย, Lak Chai
    name(36032, 24, 25937, 9), // 4898: หลักช้าง, Lak Chang
    name(36048, 24, 25951, 7), // 4899: หลักด่าน, Lak Dan
    name(36065, 21, 25962, 6), // 4900: หลักฟ้า, Lak Fa
    name(36072, 21, 24521, 8), // 4901: หลักสอง, Lak Song
    name(36083, 21, 32952, 7), // 4902: หลักสาม, Lak Sam
    name(36093, 18, 25994, 7), // 4903: หลักหก, Lak Hok
    name(36099, 21, 26009, 8), // 4904: หลักเขต, Lak Khet
    name(36137, 27, 26025, 10), // 4905: หลักเมือง, Lak Mueang
    name(36152, 33, 26017, 8), // 4906: หลักเหลี่ยม, Lak Liam
    name(34871, 24, 26001, 8), // 4907: หลักแก้ว, Lak Kaeo
    name(9802, 12, 26902, 3), // 4908: หลุบ, Lup
    name(36163, 18, 26902, 7), // 4909: หลุบคา, Lup Kha
    name(36169, 21, 26916, 7), // 4910: หลุบเลา, Lup Lao
    name(36176, 24, 26809, 8), // 4911: หลุมข้าว, Lum Khao
    name(34890, 21, 26796, 7), // 4912: หลุมดิน, Lum Din
    name(27345, 21, 26839, 8), // 4913: หลุมรัง, Lum Rang
    name(27757, 24, 26809, 8), // 4914: หลุมเข้า, Lum Khao
    name(33973, 36, 32193, 12), // 4915: หลุ่งตะเคียน, Lung Takhian
    name(30562, 33, 26892, 10), // 4916: หลุ่งประดู่, Lung Pradu
    name(20333, 21, 15027, 7), // 4917: หล่อยูง, Lo Yung
    name(41427, 24, 45274, 8), // 4918: หล่ายงาว, Lai Ngao
    name(16846, 30, 12210, 8), // 4919: หวายเหนียว, Wai Niao
    name(39633, 21, 44063, 8), // 4920: หว้าทอง, Wa Thong
    name(36114, 21, 44111, 8), // 4921: หว้านคำ, Wan Kham
    name(36188, 18, 18571, 8), // 4922: หอกลอง, Ho Klong
    name(39629, 12, 18558, 7), // 4923: หอคำ, Ho Kham
    name(37144, 18, 17777, 7), // 4924: หอมศีล, Hom Sin
    name(18472, 24, 19160, 8), // 4925: หอมเกร็ด, Hom Kret
    name(27470, 27, 37203, 14), // 4926: หอรัตนไชย, Ho Rattanachai
    name(16610, 15, 39143, 7), // 4927: หอไกร, Ho Krai
    name(36194, 18, 10401, 6), // 4928: หันตรา, Hantra
    name(36200, 24, 30906, 10), // 4929: หันตะเภา, Han Taphao
    name(36208, 21, 37186, 7), // 4930: หันทราย, Han Sai
    name(36215, 24, 18348, 11), // 4931: หันนางาม, Han Na Ngam
    name(43000, 18, 18891, 8), // 4932: หันสัง, Han Sang
    name(19038, 33, 18323, 12), // 4933: หันห้วยทราย, Han Huai Sai
    name(17994, 18, 18305, 8), // 4934: หันโจด, Han Chot
    name(36223, 21, 18639, 10), // 4935: หัวขวาง, Hua Khwang
    name(36237, 18, 18709, 8), // 4936: หัวงัว, Hua Ngua
    name(36248, 18, 18701, 8), // 4937: หัวง้ม, Hua Ngom
    name(2723, 21, 9187, 9), // 4938: หัวช้าง, Hua Chang
    name(36254, 15, 18604, 8), // 4939: หัวดง, Hua Dong
    name(36262, 18, 18604, 7), // 4940: หัวดอน, Hua Don
    name(36272, 18, 18872, 10), // 4941: หัวถนน, Hua Thanon
    name(36286, 21, 18822, 9), // 4942: หัวทะเล, Hua Thale
    name(36301, 21, 18918, 9), // 4943: หัวทุ่ง, Hua Thung
    name(19426, 15, 25979, 6), // 4944: หัวนา, Hua Na
    name(19426, 21, 25979, 11), // 4945: หัวนาคำ, Hua Na Kham
    name(36314, 21, 18758, 9), // 4946: หัวปลวก, Hua Pluak
    name(36321, 18, 18732, 6), // 4947: หัวป่า, Hua Pa
    name(36334, 18, 18620, 7), // 4948: หัวฝาย, Hua Fai
    name(36344, 15, 18767, 6), // 4949: หัวรอ, Hua Ro
    name(36349, 15, 18649, 7), // 4950: หัวลำ, Hua Lam
    name(36358, 24, 18805, 10), // 4951: หัวสะพาน, Hua Saphan
    name(36373, 24, 18786, 11), // 4952: หัวสำโรง, Hua Samrong
    name(36385, 21, 18717, 8), // 4953: หัวหนอง, Hua Nong
    name(36394, 21, 18666, 7), // 4954: หัวหมาก, Hua Mak
    name(36401, 21, 18954, 7), // 4955: หัวหวาย, Hua Wai
    name(36408, 21, 18954, 6), // 4956: หัวหว้า, Hua Wa
    name(36415, 18, 18627, 8), // 4957: หัวเขา, Hua Khao
    name(36440, 24, 18596, 8), // 4958: หัวเดียด, Hua Diat
    name(36448, 18, 18946, 8), // 4959: หัวเตย, Hua Toei
    name(36454, 24, 18681, 10), // 4960: หัวเมือง, Hua Mueang
    name(36483, 21, 18778, 8), // 4961: หัวเรือ, Hua Ruea
    name(36490, 24, 18961, 9), // 4962: หัวเวียง, Hua Wiang
    name(24383, 21, 12571, 8), // 4963: หัวเสือ, Hua Suea
    name(36501, 18, 18903, 8), // 4964: หัวโทน, Hua Thon
    name(9898, 15, 32210, 7), // 4965: หัวโพ, Hua Pho
    name(35034, 24, 32210, 7), // 4966: หัวโพธิ์, Hua Pho
    name(41597, 18, 18745, 8), // 4967: หัวไผ่, Hua Phai
    name(36507, 30, 32107, 15), // 4968: หางน้ำสาคร, Hang Nam Sakhon
    name(36517, 21, 18410, 9), // 4969: หาดกรวด, Hat Kruat
    name(36524, 18, 18399, 8), // 4970: หาดขาม, Hat Kham
    name(36530, 30, 18399, 11), // 4971: หาดคัมภีร์, Hat Khamphi
    name(36540, 15, 18399, 8), // 4972: หาดคำ, Hat Kham
    name(36555, 21, 18448, 8), // 4973: หาดงิ้ว, Hat Ngio
    name(36568, 18, 26205, 11), // 4974: หาดทนง, Hat Thanong
    name(36574, 30, 18493, 12), // 4975: หาดทรายขาว, Hat Sai Khao
    name(36593, 27, 18511, 10), // 4976: หาดทรายรี, Hat Sai Ri
    name(36602, 27, 29695, 11), // 4977: หาดท่าเสา, Hat Tha Sao
    name(36620, 30, 18435, 13), // 4978: หาดนางแก้ว, Hat Nang Kaeo
    name(36653, 27, 18476, 13), // 4979: หาดพันไกร, Hat Phan Krai
    name(36667, 18, 10411, 8), // 4980: หาดยาง, Hat Yang
    name(36690, 18, 2638, 7), // 4981: หาดยาย, Hat Yai
    name(36699, 18, 18419, 6), // 4982: หาดล้า, Hat La
    name(36705, 27, 26672, 14), // 4983: หาดสองแคว, Hat Song Khwae
    name(36722, 18, 30572, 8), // 4984: หาดสูง, Hat Sung
    name(36728, 30, 18546, 12), // 4985: หาดส้มแป้น, Hat Som Paen
    name(36738, 21, 18373, 7), // 4986: หาดอาษา, Hat Asa
    name(27805, 36, 18380, 15), // 4987: หาดเจ้าสำราญ, Hat Chao Samran
    name(37842, 21, 18428, 7), // 4988: หาดเล็ก, Hat Lek
    name(31046, 27, 18538, 8), // 4989: หาดเสี้ยว, Hat Siao
    name(26977, 18, 18461, 10), // 4990: หาดแพง, Hat Phaeng
    name(31194, 24, 18359, 7), // 4991: หานโพธิ์, Han Pho
    name(24321, 15, 15371, 5), // 4992: หายยา, Haiya
    name(17867, 18, 17101, 7), // 4993: หายโศก, Hai Sok
    name(27821, 18, 22802, 8), // 4994: หารเทา, Han Thao
    name(22068, 21, 18340, 8), // 4995: หารแก้ว, Han Kaeo
    name(36745, 18, 34931, 8), // 4996: หินกอง, Hin Kong
    name(38795, 21, 20817, 7), // 4997: หินซ้อน, Hin Son
    name(36762, 18, 9997, 7), // 4998: หินดาด, Hin Dat
    name(22504, 18, 9997, 7), // 4999: หินดาต, Hin Dat
    name(42105, 15, 9862, 7), // 5000: หินตก, Hin Tok
    name(36613, 21, 12545, 8), // 5001: หินตั้ง, Hin Tang
    name(29492, 18, 37783, 7), // 5002: หินปัก, Hin Pak
    name(16114, 18, 17130, 7), // 5003: หินมูล, Hin Mun
    name(17283, 18, 19144, 7), // 5004: หินลาด, Hin Lat
    name(31503, 18, 44766, 7), // 5005: หินฮาว, Hin Hao
    name(29647, 30, 21726, 11), // 5006: หินเหล็กไฟ, Hin Lek Fai
    name(24397, 21, 29713, 8), // 5007: หินแก้ว, Hin Kaeo
    name(35729, 18, 27638, 8), // 5008: หินโคน, Hin Khon
    name(21564, 18, 10434, 8), // 5009: หินโงม, Hin Ngom
    name(36768, 27, 9770, 11), // 5010: หิรัญรูจี, Hiran Ruchi
    name(18222, 18, 14886, 7), // 5011: หูกวาง, Hukwang
    name(15250, 18, 36167, 8), // 5012: หูช้าง, Hu Chang
    name(36777, 18, 18586, 10), // 5013: หูทำนบ, Hu Thamnop
    name(29765, 18, 18579, 7), // 5014: หูล่อง, Hu Long
    name(36804, 18, 15113, 5), // 5015: ห่อหมก, Homok
    name(36820, 30, 26739, 14), // 5016: ห้วงน้ำขาว, Huang Nam Khao
    name(4982, 12, 2222, 4), // 5017: ห้วย, Huai
    name(36837, 21, 19386, 9), // 5018: ห้วยกรด, Huai Krot
    name(36837, 36, 19386, 19), // 5019: ห้วยกรดพัฒนา, Huai Krot Phatthana
    name(36863, 30, 19373, 13), // 5020: ห้วยกระทิง, Huai Krathing
    name(36873, 24, 19183, 9), // 5021: ห้วยกะปิ, Huai Kapi
    name(36895, 27, 19219, 11), // 5022: ห้วยขมิ้น, Huai Khamin
    name(36904, 27, 19274, 12), // 5023: ห้วยขะยุง, Huai Khayung
    name(36913, 30, 19325, 13), // 5024: ห้วยขุนราม, Huai Khun Ram
    name(36923, 21, 19204, 8), // 5025: ห้วยข่า, Huai Kha
    name(36930, 24, 19295, 10), // 5026: ห้วยข้อง, Huai Khong
    name(36938, 33, 19244, 13), // 5027: ห้วยข้าวก่ำ, Huai Khao Kam
    name(36949, 33, 19230, 14), // 5028: ห้วยคันแหลน, Huai Khan Laen
    name(36960, 18, 19535, 8), // 5029: ห้วยงู, Huai Ngu
    name(36966, 27, 19048, 13), // 5030: ห้วยจรเข้, Huai Chorakhe
    name(36981, 30, 19010, 9), // 5031: ห้วยจันทร์, Huai Chan
    name(36991, 24, 19036, 12), // 5032: ห้วยชมภู, Huai Chomphu
    name(37003, 21, 19010, 9), // 5033: ห้วยชัน, Huai Chan
    name(37010, 21, 19921, 7), // 5034: ห้วยซ้อ, Huai So
    name(37017, 24, 19094, 9), // 5035: ห้วยด้วน, Huai Duan
    name(37025, 27, 19940, 11), // 5036: ห้วยตามอญ, Huai Ta Mon
    name(37034, 30, 20074, 12), // 5037: ห้วยตึ๊กชู, Huai Tuekchu
    name(37048, 24, 20061, 8), // 5038: ห้วยต้อน, Huai Ton
    name(37056, 39, 20025, 14), // 5039: ห้วยถั่วเหนือ, Huai Thua Nuea
    name(37069, 33, 20039, 13), // 5040: ห้วยถั่วใต้, Huai Thua Tai
    name(19041, 24, 18327, 8), // 5041: ห้วยทราย, Huai Sai
    name(19041, 39, 18327, 13), // 5042: ห้วยทรายเหนือ, Huai Sai Nuea
    name(37080, 30, 20012, 13), // 5043: ห้วยทับมอญ, Huai Thap Mon
    name(37090, 33, 19972, 14), // 5044: ห้วยท่าช้าง, Huai Tha Chang
    name(37101, 21, 19521, 9), // 5045: ห้วยนาง, Huai Nang
    name(37119, 30, 19504, 13), // 5046: ห้วยน้ำขาว, Huai Nam Khao
    name(37137, 30, 19492, 12), // 5047: ห้วยน้ำหอม, Huai Nam Hom
    name(37163, 18, 18999, 9), // 5048: ห้วยบง, Huai Bong
    name(37169, 30, 18986, 12), // 5049: ห้วยบ่อซืน, Huai Bo Suen
    name(37179, 24, 19712, 9), // 5050: ห้วยปริก, Huai Prik
    name(37187, 27, 19721, 12), // 5051: ห้วยปูลิง, Huai Pu Ling
    name(37196, 33, 19564, 11), // 5052: ห้วยป่าหวาย, Huai Pa Wai
    name(37207, 18, 19575, 8), // 5053: ห้วยผา, Huai Pha
    name(37217, 39, 19103, 18), // 5054: ห้วยฝ้ายพัฒนา, Huai Fai Phatthana
    name(37233, 21, 19635, 9), // 5055: ห้วยพระ, Huai Phra
    name(37245, 21, 19601, 9), // 5056: ห้วยพลู, Huai Phlu
    name(37252, 27, 19589, 12), // 5057: ห้วยพิชัย, Huai Phichai
    name(37261, 21, 19660, 9), // 5058: ห้วยพุก, Huai Phuk
    name(37272, 24, 19484, 8), // 5059: ห้วยมุ่น, Huai Mun
    name(37280, 24, 19470, 10), // 5060: ห้วยม่วง, Huai Muang
    name(37292, 21, 19422, 7), // 5061: ห้วยม้า, Huai Ma
    name(37299, 24, 20107, 9), // 5062: ห้วยยั้ง, Huai Yang
    name(37307, 21, 20107, 9), // 5063: ห้วยยาง, Huai Yang
    name(37307, 30, 20107, 14), // 5064: ห้วยยางขาม, Huai Yang Kham
    name(37317, 30, 26950, 14), // 5065: ห้วยยางโทน, Huai Yang Thon
    name(37327, 21, 25970, 8), // 5066: ห้วยยาบ, Huai Yap
    name(37335, 33, 20094, 13), // 5067: ห้วยยายจิ๋ว, Huai Yai Chio
    name(37352, 21, 17205, 9), // 5068: ห้วยยูง, Huai Yung
    name(37359, 21, 19793, 8), // 5069: ห้วยรอบ, Huai Rop
    name(37374, 24, 19733, 10), // 5070: ห้วยราชา, Huai Racha
    name(37386, 24, 19811, 9), // 5071: ห้วยร่วม, Huai Ruam
    name(37401, 21, 19405, 8), // 5072: ห้วยลาน, Huai Lan
    name(37408, 21, 19413, 9), // 5073: ห้วยลึก, Huai Luek
    name(37415, 24, 19835, 10), // 5074: ห้วยสะแก, Huai Sakae
    name(37432, 21, 19835, 8), // 5075: ห้วยสัก, Huai Sak
    name(37439, 39, 19898, 12), // 5076: ห้วยสัตว์ใหญ่, Huai Sat Yai
    name(37452, 30, 19867, 13), // 5077: ห้วยสามพาด, Huai Sam Phat
    name(37462, 27, 19883, 11), // 5078: ห้วยสำราญ, Huai Samran
    name(37471, 33, 19910, 11), // 5079: ห้วยสีเสียด, Huai Sisiat
    name(37482, 21, 19921, 8), // 5080: ห้วยส้ม, Huai Som
    name(37489, 33, 19456, 14), // 5081: ห้วยหมอนทอง, Huai Mon Thong
    name(37500, 27, 19438, 8), // 5082: ห้วยหม้าย, Huai Mai
    name(34989, 24, 26091, 8), // 5083: ห้วยหลัว, Huai Lua
    name(37509, 21, 19155, 8), // 5084: ห้วยหอม, Huai Hom
    name(37516, 21, 19139, 8), // 5085: ห้วยหิน, Huai Hin
    name(37516, 30, 19139, 12), // 5086: ห้วยหินลาด, Huai Hin Lat
    name(37536, 24, 19155, 8), // 5087: ห้วยห้อม, Huai Hom
    name(37544, 21, 19552, 6), // 5088: ห้วยอ้อ, Huai O
    name(37551, 24, 19194, 8), // 5089: ห้วยเกตุ, Huai Ket
    name(37559, 27, 19350, 10), // 5090: ห้วยเกิ้ง, Huai Koeng
    name(37568, 21, 19286, 9), // 5091: ห้วยเขน, Huai Khen
    name(37582, 27, 19262, 12), // 5092: ห้วยเขย่ง, Huai Khayeng
    name(37591, 21, 20052, 9), // 5093: ห้วยเตย, Huai Toei
    name(6008, 27, 19543, 9), // 5094: ห้วยเหนือ, Huai Nuea
    name(37598, 27, 19131, 8), // 5095: ห้วยเฮี้ย, Huai Hia
    name(30756, 18, 19168, 8), // 5096: ห้วยแก, Huai Kae
    name(37607, 24, 19168, 10), // 5097: ห้วยแก้ง, Huai Kaeng
    name(30756, 24, 25842, 9), // 5098: ห้วยแก้ว, Huai Kaeo
    name(37626, 21, 19204, 10), // 5099: ห้วยแคน, Huai Khaen
    name(37633, 39, 19422, 16), // 5100: ห้วยแม่เพรียง, Huai Mae Phriang
    name(37646, 21, 20086, 8), // 5101: ห้วยแย้, Huai Yae
    name(37653, 24, 19752, 10), // 5102: ห้วยแร้ง, Huai Raeng
    name(37661, 24, 19121, 10), // 5103: ห้วยแห้ง, Huai Haeng
    name(37669, 24, 18977, 9), // 5104: ห้วยแอ่ง, Huai Aeng
    name(37677, 24, 19360, 8), // 5105: ห้วยโก๋น, Huai Kon
    name(25874, 21, 19074, 9), // 5106: ห้วยโจด, Huai Chot
    name(28216, 24, 19678, 9), // 5107: ห้วยโป่ง, Huai Pong
    name(24923, 27, 19617, 8), // 5108: ห้วยโพธิ์, Huai Pho
    name(22407, 21, 19780, 9), // 5109: ห้วยโรง, Huai Rong
    name(14173, 21, 19964, 8), // 5110: ห้วยใต้, Huai Tai
    name(41357, 24, 20094, 8), // 5111: ห้วยใหญ่, Huai Yai
    name(32111, 24, 19315, 10), // 5112: ห้วยไคร้, Huai Khrai
    name(41012, 21, 19575, 9), // 5113: ห้วยไผ่, Huai Phai
    name(26434, 21, 19762, 8), // 5114: ห้วยไร่, Huai Rai
    name(19756, 21, 17418, 10), // 5115: ห้องแซง, Hong Saeng
    name(35058, 21, 16926, 9), // 5116: ห้างสูง, Hang Sung
    name(17179, 21, 17470, 8), // 5117: องค์พระ, Ong Phra
    name(22236, 30, 28604, 9), // 5118: อนุสาวรีย์, Anusawari
    name(17629, 12, 15267, 7), // 5119: อบทม, Op Thom
    name(38624, 12, 9843, 7), // 5120: อมฤต, Ammarit
    name(18678, 21, 13779, 7), // 5121: อรพิมพ์, Oraphim
    name(43568, 33, 9966, 15), // 5122: อรัญคามวารี, Aranyakham Wari
    name(32302, 21, 9987, 7), // 5123: อรัญญิก, Aranyik
    name(19864, 36, 29541, 12), // 5124: อรุณอมรินทร์, Arun Ammarin
    name(22985, 9, 43954, 3), // 5125: อวน, Uan
    name(24545, 21, 29521, 8), // 5126: ออนกลาง, On Klang
    name(25300, 24, 19557, 7), // 5127: ออนเหนือ, On Nuea
    name(40425, 18, 43034, 6), // 5128: ออนใต้, On Tai
    name(22924, 9, 10807, 2), // 5129: ออย, Oi
    name(30323, 18, 39735, 7), // 5130: ออเงิน, O Ngoen
    name(25437, 21, 9830, 10), // 5131: อัคคะคำ, Akkha Kham
    name(14731, 33, 9821, 9), // 5132: อัยเยอร์เวง, Aiyoeweng
    name(335, 15, 338, 4), // 5133: อากาศ, Akat
    name(21725, 18, 9804, 6), // 5134: อาซ่อง, A-song
    name(36741, 12, 18377, 3), // 5135: อาษา, Asa
    name(21575, 12, 9768, 4), // 5136: อาฮี, A Hi
    name(21197, 24, 9869, 5), // 5137: อาเนาะรู, Anoru
    name(21060, 15, 9781, 6), // 5138: อาโพน, A Phon
    name(3431, 15, 3411, 5), // 5139: อำนาจ, Amnat
    name(20604, 15, 9850, 8), // 5140: อำแพง, Amphaeng
    name(20262, 18, 10468, 4), // 5141: อิตื้อ, Itue
    name(20136, 21, 20165, 8), // 5142: อินคีรี, In Khiri
    name(19101, 21, 31446, 9), // 5143: อินทขิล, Inthakhin
    name(21607, 30, 28934, 11), // 5144: อินทประมูล, Inthapramun
    name(29895, 30, 35936, 9), // 5145: อินทร์แปลง, In Plaeng
    name(18656, 15, 20160, 5), // 5146: อิปัน, I-pan
    name(31244, 18, 20178, 4), // 5147: อิปุ่ม, Ipum
    name(17633, 15, 20182, 4), // 5148: อิสาณ, Isan
    name(16811, 18, 20133, 7), // 5149: อีง่อง, I Ngong
    name(17902, 15, 20140, 5), // 5150: อีปาด, I Pat
    name(17853, 24, 20182, 9), // 5151: อีสานเขต, Isan Khet
    name(17554, 12, 20150, 4), // 5152: อีเซ, I Se
    name(17460, 21, 20125, 5), // 5153: อี่หล่ำ, I Lam
    name(29168, 30, 22118, 8), // 5154: อุดมทรัพย์, Udom Sap
    name(29560, 27, 22439, 11), // 5155: อุดมธัญญา, Udom Thanya
    name(15071, 18, 30089, 9), // 5156: อุดมพร, Udom Phon
    name(23245, 33, 40302, 11), // 5157: อุทัยสวรรค์, Uthai Sawan
    name(4162, 27, 44018, 9), // 5158: อุทัยเก่า, Uthai Kao
    name(29719, 27, 44027, 9), // 5159: อุทัยใหม่, Uthai Mai
    name(22624, 21, 10070, 5), // 5160: อุโมงค์, Umong
    name(16065, 39, 43977, 12), // 5161: อุโลกสี่หมื่น, Ulok Si Muen
    name(16941, 27, 43957, 12), // 5162: อุใดเจริญ, Udai Charoen
    name(40820, 21, 43989, 7), // 5163: อุ่มจาน, Um Chan
    name(16655, 24, 44005, 6), // 5164: อุ่มเม่า, Um Mao
    name(22844, 24, 44005, 6), // 5165: อุ่มเม้า, Um Mao
    name(26247, 27, 44005, 6), // 5166: อุ่มเหม้า, Um Mao
    name(15722, 18, 44011, 7), // 5167: อูบมุง, Up Mung
    name(15592, 24, 24260, 8), // 5168: อู่ตะเภา, U Taphao
    name(15616, 18, 43949, 5), // 5169: อู่โลก, U Lok
    name(15049, 21, 15503, 6), // 5170: อ่อนนุช, On Nut
    name(14702, 24, 40843, 9), // 5171: อ่างคีรี, Ang Khiri
    name(27307, 24, 30211, 8), // 5172: อ่างศิลา, Ang Sila
    name(29488, 21, 9858, 7), // 5173: อ่างหิน, Ang Hin
    name(21650, 24, 44134, 8), // 5174: อ่างแก้ว, Ang Kaeo
    name(14561, 27, 9810, 9), // 5175: อ่ายนาไลย, Ai Na Lai
    name(14383, 18, 9955, 7), // 5176: อ่าวตง, Ao Tong
    name(29262, 21, 9934, 7), // 5177: อ่าวนาง, Ao Nang
    name(19186, 24, 9949, 6), // 5178: อ่าวน้อย, Ao Noi
    name(38822, 33, 9874, 11), // 5179: อ่าวลึกน้อย, Ao Luek Noi
    name(37715, 36, 9885, 12), // 5180: อ่าวลึกเหนือ, Ao Luek Nuea
    name(23459, 30, 9923, 11), // 5181: อ่าวลึกใต้, Ao Luek Tai
    name(24355, 24, 34841, 6), // 5182: อ่าวใหญ่, Ao Yai
    name(24958, 18, 21905, 5), // 5183: อ้อมกอ, Om Ko
    name(24417, 24, 30492, 6), // 5184: อ้อมน้อย, Om Noi
    name(29286, 27, 33585, 7), // 5185: อ้อมเกร็ด, Om Kret
    name(36714, 24, 35537, 6), // 5186: อ้อมใหญ่, Om Yai
    name(16307, 18, 17120, 9), // 5187: ฮางโฮง, Hang Hong
    name(37685, 15, 19199, 5), // 5188: เกตรี, Ketri
    name(10040, 18, 23795, 9), // 5189: เกยไชย, Koei Chai
    name(37695, 27, 24933, 10), // 5190: เกรียงไกร, Kriangkrai
    name(36056, 27, 16881, 9), // 5191: เกวียนหัก, Kwian Hak
    name(18664, 30, 20387, 15), // 5192: เกษตรพัฒนา, Kaset Phatthana
    name(23544, 33, 28494, 11), // 5193: เกษตรสุวรรณ, Kaset Suwan
    name(873, 12, 28967, 5), // 5194: เกษม, Kasem
    name(22328, 30, 38613, 9), // 5195: เกษมทรัพย์, Kasem Sap
    name(37727, 15, 20424, 4), // 5196: เกะรอ, Kero
    name(37732, 24, 24496, 8), // 5197: เกาะกลาง, Ko Klang
    name(37740, 24, 24456, 9), // 5198: เกาะขนุน, Ko Khanun
    name(37748, 24, 24487, 9), // 5199: เกาะขวาง, Ko Khwang
    name(37756, 27, 24456, 7), // 5200: เกาะขันธ์, Ko Khan
    name(10053, 27, 24465, 11), // 5201: เกาะคอเขา, Ko Kho Khao
    name(10072, 21, 2930, 7), // 5202: เกาะจัน, Ko Chan
    name(37765, 33, 24434, 12), // 5203: เกาะช้างใต้, Ko Chang Tai
    name(37776, 27, 38414, 9), // 5204: เกาะตะเภา, Ko Taphao
    name(37785, 21, 34560, 6), // 5205: เกาะตาล, Ko Tan
    name(37798, 36, 24828, 11), // 5206: เกาะตาเลี้ยง, Ko Ta Liang
    name(37810, 21, 37730, 8), // 5207: เกาะทวด, Ko Thuat
    name(37817, 27, 24595, 12), // 5208: เกาะนางคำ, Ko Nang Kham
    name(37849, 30, 24628, 8), // 5209: เกาะปันหยี, Ko Panyi
    name(37870, 24, 24636, 9), // 5210: เกาะพยาม, Ko Phayam
    name(37878, 30, 24675, 13), // 5211: เกาะพระทอง, Ko Phra Thong
    name(37888, 33, 24652, 12), // 5212: เกาะพลับพลา, Ko Phlapphla
    name(37907, 27, 24587, 8), // 5213: เกาะมะนาว, Ko Manao
    name(37921, 18, 30403, 5), // 5214: เกาะยอ, Ko Yo
    name(37927, 33, 21908, 10), // 5215: เกาะยาวน้อย, Ko Yao Noi
    name(37938, 33, 32691, 10), // 5216: เกาะยาวใหญ่, Ko Yao Yai
    name(37949, 21, 24732, 7), // 5217: เกาะรัง, Ko Rang
    name(37968, 21, 24569, 6), // 5218: เกาะลอย, Ko Loi
    name(37975, 39, 24536, 12), // 5219: เกาะลันตาน้อย, Ko Lanta Noi
    name(37988, 39, 24548, 12), // 5220: เกาะลันตาใหญ่, Ko Lanta Yai
    name(38001, 24, 24560, 9), // 5221: เกาะลิบง, Ko Libong
    name(38009, 33, 24811, 9), // 5222: เกาะศรีบอยา, Ko Siboya
    name(38020, 30, 24780, 11), // 5223: เกาะศาลพระ, Ko San Phra
    name(38036, 30, 24802, 9), // 5224: เกาะสะท้อน, Ko Sathon
    name(38046, 27, 24751, 7), // 5225: เกาะสะบ้า, Ko Saba
    name(38067, 33, 24794, 8), // 5226: เกาะสาหร่าย, Ko Sarai
    name(38078, 27, 24759, 10), // 5227: เกาะสำโรง, Ko Samrong
    name(38096, 24, 24820, 8), // 5228: เกาะสุกร, Ko Sukon
    name(38118, 24, 24575, 6), // 5229: เกาะหมาก, Ko Mak
    name(5, 24, 24518, 6), // 5230: เกาะหลัก, Ko Lak
    name(38126, 24, 24622, 6), // 5231: เกาะหวาย, Ko Wai
    name(38134, 27, 24511, 7), // 5232: เกาะเกร็ด, Ko Kret
    name(38143, 24, 24504, 7), // 5233: เกาะเกิด, Ko Koet
    name(38151, 24, 39333, 6), // 5234: เกาะเต่า, Ko Tao
    name(38159, 24, 37835, 9), // 5235: เกาะเทโพ, Ko Thepho
    name(38174, 27, 24708, 8), // 5236: เกาะเปริด, Ko Proet
    name(28295, 24, 24694, 5), // 5237: เกาะเปาะ, Ko Po
    name(32563, 27, 24688, 6), // 5238: เกาะเปียะ, Ko Pia
    name(15284, 24, 24645, 7), // 5239: เกาะเพชร, Ko Phet
    name(29243, 27, 24744, 7), // 5240: เกาะเรียน, Ko Rian
    name(27895, 24, 17264, 7), // 5241: เกาะแก้ว, Ko Kaeo
    name(43491, 24, 45096, 7), // 5242: เกาะแต้ว, Ko Taeo
    name(40766, 27, 24664, 6), // 5243: เกาะโพธิ์, Ko Pho
    name(36432, 24, 35020, 6), // 5244: เกาะใหญ่, Ko Yai
    name(33117, 21, 24716, 6), // 5245: เกาะไร่, Ko Rai
    name(37563, 15, 19355, 5), // 5246: เกิ้ง, Koeng
    name(38183, 18, 1589, 3), // 5247: เกียร์, Kia
    name(27393, 24, 14293, 8), // 5248: เก่ากลอย, Kao Kloi
    name(27922, 21, 44715, 8), // 5249: เก่าขาม, Kao Kham
    name(35837, 24, 12672, 8), // 5250: เก่างิ้ว, Kao Ngio
    name(20155, 27, 10491, 9), // 5251: เก่าย่าดี, Kao Ya Di
    name(10139, 12, 522, 5), // 5252: เขวา, Khwao
    name(38189, 24, 23901, 11), // 5253: เขวาทุ่ง, Khwao Thung
    name(10139, 39, 29047, 13), // 5254: เขวาสินรินทร์, Khewa Sinarin
    name(38201, 24, 26883, 9), // 5255: เขวาใหญ่, Khwao Yai
    name(43256, 21, 30099, 9), // 5256: เขวาไร่, Khwao Rai
    name(38209, 27, 21012, 11), // 5257: เขากระปุก, Khao Krapuk
    name(38218, 30, 21023, 16), // 5258: เขากวางทอง, Khao Kwang Thong
    name(38228, 18, 20993, 8), // 5259: เขากอบ, Khao Kop
    name(38248, 21, 20857, 9), // 5260: เขากะลา, Khao Kala
    name(38281, 21, 20951, 11), // 5261: เขาขลุง, Khao Khlung
    name(10152, 18, 20898, 9), // 5262: เขาขาว, Khao Khao
    name(38288, 27, 20928, 12), // 5263: เขาขี้ฝอย, Khao Khi Foi
    name(38297, 21, 20983, 10), // 5264: เขาคราม, Khao Khram
    name(38304, 18, 20962, 9), // 5265: เขาคอก, Khao Khok
    name(38310, 27, 20885, 13), // 5266: เขาคันทรง, Khao Khansong
    name(38319, 24, 20940, 11), // 5267: เขาคีริส, Khao Khirit
    name(38337, 21, 20868, 9), // 5268: เขาค่าย, Khao Khai
    name(38344, 21, 20693, 9), // 5269: เขาจ้าว, Khao Chao
    name(38351, 24, 20739, 13), // 5270: เขาชนกัน, Khao Chon Kan
    name(38381, 27, 20643, 13), // 5271: เขาชะงุ้ม, Khao Cha-ngum
    name(38390, 24, 20678, 15), // 5272: เขาชายธง, Khao Chai Thong
    name(38398, 15, 25511, 8), // 5273: เขาซก, Khao Sok
    name(10210, 18, 20781, 8), // 5274: เขาดิน, Khao Din
    name(38403, 33, 20794, 18), // 5275: เขาดินพัฒนา, Khao Din Phatthana
    name(38424, 33, 20781, 13), // 5276: เขาดินเหนือ, Khao Din Nuea
    name(38435, 18, 19513, 8), // 5277: เขาตอก, Khao Tok
    name(38441, 18, 18631, 8), // 5278: เขาตูม, Khao Tum
    name(38447, 18, 19513, 7), // 5279: เขาต่อ, Khao To
    name(38453, 21, 20903, 9), // 5280: เขาถ่าน, Khao Than
    name(38460, 21, 26186, 8), // 5281: เขาทราย, Khao Sai
    name(30511, 18, 26749, 10), // 5282: เขาทอง, Khao Thong
    name(38467, 21, 22310, 10), // 5283: เขาทะลุ, Khao Thalu
    name(38490, 27, 24472, 13), // 5284: เขาท่าพระ, Khao Tha Phra
    name(38517, 30, 27482, 11), // 5285: เขานิพันธ์, Khao Niphan
    name(10216, 30, 26906, 10), // 5286: เขานิเวศน์, Khao Niwet
    name(38527, 21, 45493, 8), // 5287: เขาน้อย, Khao Noi
    name(38534, 30, 20628, 15), // 5288: เขาบางแกรก, Khao Bang Kraek
    name(38544, 27, 20618, 10), // 5289: เขาบายศรี, Khao Baisi
    name(38559, 18, 35988, 8), // 5290: เขาปูน, Khao Pun
    name(38565, 18, 35988, 7), // 5291: เขาปู่, Khao Pu
    name(38571, 18, 12582, 9), // 5292: เขาพระ, Khao Phra
    name(38571, 27, 41472, 14), // 5293: เขาพระงาม, Khao Phra Ngam
    name(38580, 27, 43808, 15), // 5294: เขาพระทอง, Khao Phra Thong
    name(38589, 27, 12582, 13), // 5295: เขาพระนอน, Khao Phra Non
    name(38598, 27, 38245, 12), // 5296: เขาพระบาท, Khao Phrabat
    name(38613, 18, 45332, 10), // 5297: เขาพัง, Khao Phang
    name(38613, 27, 45332, 15), // 5298: เขาพังไกร, Khao Phang Krai
    name(38631, 36, 36235, 12), // 5299: เขามีเกียรติ, Khao Mi Kiat
    name(38643, 18, 10539, 7), // 5300: เขาย่า, Khao Ya
    name(38652, 18, 32474, 9), // 5301: เขารวก, Khao Ruak
    name(38658, 30, 28116, 14), // 5302: เขารูปช้าง, Khao Rup Chang
    name(38668, 21, 38386, 8), // 5303: เขาล้าน, Khao Lan
    name(38675, 21, 16134, 12), // 5304: เขาวงกต, Khao Wongkot
    name(38708, 18, 12801, 8), // 5305: เขาวัว, Khao Wua
    name(38714, 24, 18501, 10), // 5306: เขาวิเศษ, Khao Wiset
    name(38722, 27, 26607, 14), // 5307: เขาสมอคอน, Khao Samo Khon
    name(38738, 27, 26813, 12), // 5308: เขาสามยอด, Khao Sam Yot
    name(38747, 27, 13406, 12), // 5309: เขาสามสิบ, Khao Sam Sip
    name(38747, 36, 25910, 15), // 5310: เขาสามสิบหาบ, Khao Samsip Hap
    name(2734, 21, 9202, 10), // 5311: เขาหลวง, Khao Luang
    name(38782, 30, 20824, 14), // 5312: เขาหัวควาย, Khao Hua Khwai
    name(38792, 30, 20812, 12), // 5313: เขาหินซ้อน, Khao Hin Son
    name(38802, 18, 20919, 9), // 5314: เขาเขน, Khao Khen
    name(38833, 24, 20729, 10), // 5315: เขาเจียก, Khao Chiak
    name(38841, 30, 20716, 13), // 5316: เขาเจ็ดลูก, Khao Chet Luk
    name(38851, 24, 44691, 10), // 5317: เขาเพิ่ม, Khao Phoem
    name(10267, 21, 20838, 9), // 5318: เขาแก้ว, Khao Kaeo
    name(38859, 51, 20838, 19), // 5319: เขาแก้วศรีสมบูรณ์, Khao Kaeo Si Sombun
    name(38876, 18, 20771, 10), // 5320: เขาแดง, Khao Daeng
    name(38886, 21, 34760, 10), // 5321: เขาแร้ง, Khao Raeng
    name(38893, 21, 40817, 9), // 5322: เขาแหลม, Khao Laem
    name(38904, 18, 20762, 9), // 5323: เขาโจด, Khao Chot
    name(19458, 15, 11028, 7), // 5324: เขาโร, Khao Ro
    name(10059, 21, 10539, 8), // 5325: เขาใหญ่, Khao Yai
    name(36418, 27, 20656, 13), // 5326: เขาไชยราช, Khao Chai Rat
    name(36001, 18, 36958, 10), // 5327: เขาไพร, Khao Phrai
    name(24436, 30, 37281, 13), // 5328: เขาไม้แก้ว, Khao Mai Kaeo
    name(15635, 12, 21464, 5), // 5329: เขิน, Khoen
    name(20016, 21, 24091, 9), // 5330: เขือน้ำ, Khuea Nam
    name(38910, 24, 10654, 12), // 5331: เขื่องคำ, Khueang Kham
    name(2241, 18, 2505, 6), // 5332: เขื่อน, Khuean
    name(38921, 36, 24104, 16), // 5333: เขื่อนบางลาง, Khuean Bang Lang
    name(38933, 27, 24120, 11), // 5334: เขื่อนผาก, Khuean Phak
    name(27638, 45, 40009, 17), // 5335: เขื่อนอุบลรัตน์, Khuean Ubolratana
    name(38942, 24, 21039, 8), // 5336: เข็กน้อย, Khek Noi
    name(38950, 15, 23507, 6), // 5337: เคร็ง, Khreng
    name(15340, 24, 17976, 9), // 5338: เค็งใหญ่, Kheng Yai
    name(3555, 18, 2064, 5), // 5339: เจดีย์, Chedi
    name(38955, 24, 13574, 10), // 5340: เจดีย์คำ, Chedi Kham
    name(38967, 27, 16068, 10), // 5341: เจดีย์ชัย, Chedi Chai
    name(42152, 30, 23282, 11), // 5342: เจดีย์หลวง, Chedi Luang
    name(28783, 27, 33349, 9), // 5343: เจดีย์หัก, Chedi Hak
    name(40240, 27, 15280, 12), // 5344: เจริญธรรม, Charoen Tham
    name(19514, 21, 20489, 12), // 5345: เจริญผล, Charoen Phon
    name(35936, 33, 23871, 11), // 5346: เจริญราษฎร์, Charoen Rat
    name(16744, 24, 16521, 11), // 5347: เจริญสุข, Charoen Suk
    name(32729, 30, 28723, 14), // 5348: เจริญเมือง, Charoen Mueang
    name(32371, 18, 21002, 10), // 5349: เจาทอง, Chao Thong
    name(38976, 15, 26288, 5), // 5350: เจียด, Chiat
    name(22301, 24, 21225, 8), // 5351: เจ็ดริ้ว, Chet Rio
    name(15667, 30, 16012, 11), // 5352: เจ็ดเสมียน, Chet Samian
    name(10380, 21, 36891, 8), // 5353: เจ้าท่า, Chao Tha
    name(38981, 24, 16023, 9), // 5354: เจ้าปลุก, Chao Pluk
    name(30979, 21, 20698, 8), // 5355: เจ้าวัด, Chao Wat
    name(22445, 24, 16007, 9), // 5356: เจ้าเจ็ด, Chao Chet
    name(22315, 27, 16032, 10), // 5357: เจ้าเสด็จ, Chao Sadet
    name(38989, 27, 16058, 10), // 5358: เจ๊ะบิลัง, Che Bilang
    name(38998, 18, 16084, 5), // 5359: เจ๊ะเห, Chehe
    name(39029, 18, 12435, 8), // 5360: เฉนียง, Chaniang
    name(10289, 15, 1576, 7), // 5361: เฉลิม, Chaloem
    name(32748, 18, 28698, 8), // 5362: เฉลียง, Chaliang
    name(39035, 24, 16405, 11), // 5363: เชิงกลัด, Choeng Klat
    name(38414, 24, 28756, 12), // 5364: เชิงคีรี, Choeng Khiri
    name(5479, 21, 33557, 11), // 5365: เชิงชุม, Choeng Chum
    name(39043, 21, 16390, 10), // 5366: เชิงดอย, Choeng Doi
    name(39058, 24, 16455, 12), // 5367: เชิงทะเล, Choeng Thale
    name(39085, 24, 16422, 11), // 5368: เชิงเนิน, Choeng Noen
    name(39096, 18, 16440, 10), // 5369: เชิงแส, Choeng Sae
    name(39107, 24, 16192, 11), // 5370: เชียงกลม, Chiang Klom
    name(39115, 21, 16203, 10), // 5371: เชียงงา, Chiang Nga
    name(10345, 21, 1661, 9), // 5372: เชียงดา, Chiang Da
    name(39122, 24, 16305, 12), // 5373: เชียงทอง, Chiang Thong
    name(39130, 24, 16146, 10), // 5374: เชียงบาน, Chiang Ban
    name(39138, 24, 16237, 11), // 5375: เชียงพิณ, Chiang Phin
    name(39146, 36, 16267, 14), // 5376: เชียงรากน้อย, Chiang Rak Noi
    name(39158, 36, 16281, 14), // 5377: เชียงรากใหญ่, Chiang Rak Yai
    name(39170, 24, 16295, 10), // 5378: เชียงสือ, Chiang Sue
    name(39178, 27, 10228, 11), // 5379: เชียงหวาง, Chiang Wang
    name(39187, 30, 16179, 13), // 5380: เชียงเครือ, Chiang Khruea
    name(39197, 33, 16167, 12), // 5381: เชียงเคี่ยน, Chiang Khian
    name(39208, 27, 16213, 12), // 5382: เชียงเงิน, Chiang Ngoen
    name(39217, 27, 16225, 12), // 5383: เชียงเพ็ง, Chiang Pheng
    name(27951, 24, 16255, 12), // 5384: เชียงแรง, Chiang Raeng
    name(18390, 24, 33760, 10), // 5385: เชียงแหว, Chiang Wae
    name(19453, 24, 16128, 10), // 5386: เชียรเขา, Chian Khao
    name(23379, 36, 13608, 11), // 5387: เชี่ยวเหลียง, Chiao Liang
    name(4895, 30, 40979, 13), // 5388: เชื้อเพลิง, Chuea Phloeng
    name(39226, 12, 8688, 4), // 5389: เซิม, Soem
    name(17556, 18, 22385, 6), // 5390: เซเป็ด, Se Pet
    name(39230, 12, 45316, 4), // 5391: เดิด, Doet
    name(4111, 21, 676, 9), // 5392: เดิมบาง, Doem Bang
    name(15164, 42, 10341, 17), // 5393: เดื่อศรีคันไชย, Duea Si Khan Chai
    name(39234, 30, 16897, 7), // 5394: เด่นราษฎร์, Den Rat
    name(39244, 27, 16890, 7), // 5395: เด่นเหล็ก, Den Lek
    name(39253, 24, 16915, 7), // 5396: เด่นใหญ่, Den Yai
    name(2256, 9, 3391, 4), // 5397: เตย, Toei
    name(39261, 24, 43922, 7), // 5398: เตราะบอน, Tro Bon
    name(36146, 18, 11959, 7), // 5399: เตาปูน, Tao Pun
    name(28212, 15, 39336, 7), // 5400: เตาไห, Tao Hai
    name(30894, 24, 23680, 7), // 5401: เต่าเล่า, Tao Lao
    name(39269, 24, 42900, 10), // 5402: เถินบุรี, Thoen Buri
    name(22748, 21, 14501, 6), // 5403: เทนมีย์, Thenmi
    name(39277, 33, 42823, 13), // 5404: เทพกระษัตรี, Thep Krasatti
    name(39288, 21, 42813, 10), // 5405: เทพคีรี, Thep Khiri
    name(39295, 18, 42849, 11), // 5406: เทพนคร, Thep Nakhon
    name(39321, 24, 42870, 10), // 5407: เทพนิมิต, Thep Nimit
    name(39334, 21, 42836, 13), // 5408: เทพมงคล, Thep Mongkhon
    name(20104, 24, 42880, 10), // 5409: เทพรักษา, Thep Raksa
    name(35195, 18, 34586, 10), // 5410: เทพราช, Theppharat
    name(17963, 21, 37053, 9), // 5411: เทพาลัย, Thephalai
    name(39609, 24, 42890, 10), // 5412: เทพเสด็จ, Thep Sadet
    name(39349, 18, 19744, 8), // 5413: เทวราช, Thewarat
    name(39368, 21, 17843, 10), // 5414: เทอดไทย, Thoet Thai
    name(37831, 27, 36219, 11), // 5415: เที่ยงแท้, Thiang Thae
    name(39375, 27, 30756, 9), // 5416: เนินกว้าว, Noen Kwao
    name(39384, 24, 30748, 8), // 5417: เนินกุ่ม, Noen Kum
    name(39392, 36, 30723, 11), // 5418: เนินขี้เหล็ก, Noen Khilek
    name(39404, 21, 30734, 8), // 5419: เนินฆ้อ, Noen Kho
    name(39411, 21, 30790, 9), // 5420: เนินงาม, Noen Ngam
    name(39418, 24, 30837, 8), // 5421: เนินทราย, Noen Sai
    name(39426, 18, 30824, 7), // 5422: เนินปอ, Noen Po
    name(39432, 21, 30809, 9), // 5423: เนินพระ, Noen Phra
    name(39432, 39, 30809, 15), // 5424: เนินพระปรางค์, Noen Phra Prang
    name(39445, 27, 30765, 10), // 5425: เนินมะกอก, Noen Makok
    name(39459, 21, 11241, 9), // 5426: เนินยาง, Noen Yang
    name(39471, 24, 40219, 9), // 5427: เนินศาลา, Noen Sala
    name(39482, 27, 16429, 11), // 5428: เนินสว่าง, Noen Sawang
    name(39089, 21, 30715, 8), // 5429: เนินหอม, Noen Hom
    name(27996, 27, 30799, 10), // 5430: เนินเพิ่ม, Noen Phoem
    name(25068, 21, 30704, 11), // 5431: เนินแจง, Noen Chaeng
    name(39491, 18, 42936, 10), // 5432: เบญจขร, Benchakhon
    name(28009, 21, 10123, 10), // 5433: เบิกไพร, Boek Phrai
    name(39497, 12, 28927, 4), // 5434: เบิด, Boet
    name(39501, 15, 22209, 5), // 5435: เปร็ง, Preng
    name(316, 21, 37480, 5), // 5436: เปลี่ยน, Plian
    name(28299, 24, 37498, 7), // 5437: เปาะเส้ง, Po Seng
    name(30231, 27, 9793, 11), // 5438: เปียงหลวง, Piang Luang
    name(39506, 15, 9793, 4), // 5439: เปียน, Pian
    name(5230, 12, 1537, 4), // 5440: เปือ, Puea
    name(5230, 15, 1537, 5), // 5441: เปือย, Pueai
    name(25350, 27, 15157, 9), // 5442: เปือยใหญ่, Pueai Yai
    name(24291, 21, 30509, 7), // 5443: เป็นสุข, Pen Suk
    name(12015, 12, 9643, 3), // 5444: เป้า, Pao
    name(39511, 15, 804, 2), // 5445: เป๊าะ, Po
    name(4600, 6, 4765, 3), // 5446: เพ, Phe
    name(39621, 24, 19024, 12), // 5447: เพชรชมภู, Phet Chomphu
    name(18096, 24, 11395, 11), // 5448: เพชรละคร, Phet Lakhon
    name(39516, 18, 38133, 7), // 5449: เพนียด, Phaniat
    name(39522, 15, 36495, 5), // 5450: เพหลา, Phela
    name(28085, 42, 11447, 14), // 5451: เพิ่มพูนทรัพย์, Phoem Phun Sap
    name(39527, 24, 43862, 8), // 5452: เพี้ยราม, Phia Ram
    name(43046, 24, 31198, 8), // 5453: เพ็กใหญ่, Phek Yai
    name(28485, 24, 29327, 7), // 5454: เมาะมาวี, Mo Mawi
    name(2334, 15, 1515, 6), // 5455: เมือง, Mueang
    name(39535, 33, 28427, 14), // 5456: เมืองการุ้ง, Mueang Ka Rung
    name(39546, 27, 28457, 10), // 5457: เมืองก๋าย, Mueang Kai
    name(39555, 21, 28517, 12), // 5458: เมืองคง, Mueang Khong
    name(39562, 24, 28517, 12), // 5459: เมืองคอง, Mueang Khong
    name(39570, 24, 28590, 11), // 5460: เมืองงาย, Mueang Ngai
    name(9013, 24, 28320, 12), // 5461: เมืองจัง, Mueang Chang
    name(10707, 24, 4714, 11), // 5462: เมืองชุม, Mueang Chum
    name(39578, 24, 21824, 12), // 5463: เมืองทอง, Mueang Thong
    name(39586, 21, 13111, 10), // 5464: เมืองที, Mueang Thi
    name(39640, 27, 18685, 12), // 5465: เมืองทุ่ง, Mueang Thung
    name(39652, 21, 4940, 9), // 5466: เมืองนะ, Mueang Na
    name(39659, 24, 28580, 10), // 5467: เมืองนาท, Mueang Nat
    name(39020, 27, 38460, 10), // 5468: เมืองน้อย, Mueang Noi
    name(39670, 24, 28306, 10), // 5469: เมืองบัว, Mueang Bua
    name(39678, 36, 28273, 18), // 5470: เมืองบางขลัง, Mueang Bang Khlang
    name(39690, 30, 28291, 15), // 5471: เมืองบางยม, Mueang Bang Yom
    name(39700, 33, 9898, 13), // 5472: เมืองปราสาท, Mueang Prasat
    name(39714, 24, 11037, 10), // 5473: เมืองปอน, Mueang Pon
    name(39722, 24, 18056, 10), // 5474: เมืองปัก, Mueang Pak
    name(39730, 24, 28387, 11), // 5475: เมืองฝาง, Mueang Fang
    name(39738, 27, 28377, 10), // 5476: เมืองฝ้าย, Mueang Fai
    name(11108, 21, 38448, 11), // 5477: เมืองพล, Mueang Phon
    name(39747, 36, 41639, 16), // 5478: เมืองพลับพลา, Mueang Phlapphla
    name(39759, 27, 18933, 13), // 5479: เมืองพะไล, Mueang Phalai
    name(11157, 24, 5234, 11), // 5480: เมืองพาน, Mueang Phan
    name(39776, 24, 8482, 10), // 5481: เมืองมาย, Mueang Mai
    name(39784, 24, 28731, 10), // 5482: เมืองยาว, Mueang Yao
    name(11429, 21, 28539, 9), // 5483: เมืองลี, Mueang Li
    name(39792, 24, 28539, 11), // 5484: เมืองลีง, Mueang Ling
    name(39800, 30, 14856, 14), // 5485: เมืองศรีไค, Mueang Si Khai
    name(39815, 39, 33303, 18), // 5486: เมืองสวรรคโลก, Mueang Sawankhalok
    name(39828, 27, 28416, 11), // 5487: เมืองหงส์, Mueang Hong
    name(39837, 24, 28562, 9), // 5488: เมืองหมี, Mueang Mi
    name(29977, 27, 28550, 12), // 5489: เมืองหลวง, Mueang Luang
    name(23539, 30, 28487, 12), // 5490: เมืองเกษตร, Mueang Kaset
    name(11855, 27, 28467, 10), // 5491: เมืองเก่า, Mueang Kao
    name(32734, 42, 28467, 20), // 5492: เมืองเก่าพัฒนา, Mueang Kao Phatthana
    name(36457, 24, 28337, 10), // 5493: เมืองเดช, Mueang Det
    name(36141, 24, 26029, 10), // 5494: เมืองเตา, Mueang Tao
    name(17084, 33, 14264, 13), // 5495: เมืองเปลือย, Mueang Plueai
    name(36016, 27, 43855, 11), // 5496: เมืองเพีย, Mueang Phia
    name(35268, 27, 28529, 10), // 5497: เมืองเล็น, Mueang Len
    name(32079, 27, 35116, 11), // 5498: เมืองเสือ, Mueang Suea
    name(33893, 30, 29769, 11), // 5499: เมืองเหนือ, Mueang Nuea
    name(23986, 21, 28446, 10), // 5500: เมืองแก, Mueang Kae
    name(37366, 24, 28505, 12), // 5501: เมืองแคน, Mueang Khaen
    name(40477, 24, 36005, 12), // 5502: เมืองแปง, Mueang Paeng
    name(25105, 24, 28366, 11), // 5503: เมืองแฝก, Mueang Faek
    name(24126, 24, 28404, 12), // 5504: เมืองแหง, Mueang Haeng
    name(41939, 24, 28347, 10), // 5505: เมืองโดน, Mueang Don
    name(21744, 30, 38448, 10), // 5506: เมืองโพธิ์, Mueang Pho
    name(19577, 24, 14682, 10), // 5507: เมืองใต้, Mueang Tai
    name(11975, 27, 8482, 10), // 5508: เมืองใหม่, Mueang Mai
    name(15752, 24, 44658, 11), // 5509: เมืองไผ่, Mueang Phai
    name(17329, 24, 30624, 12), // 5510: เมืองไพร, Mueang Phrai
    name(40317, 18, 16827, 7), // 5511: เม็กดำ, Mek Dam
    name(4856, 21, 7206, 7), // 5512: เม็งราย, Mengrai
    name(39845, 30, 9912, 11), // 5513: เย้ยปราสาท, Yoei Prasat
    name(11962, 12, 7865, 4), // 5514: เรณู, Renu
    name(39870, 21, 15205, 8), // 5515: เรณูใต้, Renu Tai
    name(38269, 21, 19850, 10), // 5516: เริงราง, Roeng Rang
    name(616, 15, 14241, 5), // 5517: เรียง, Riang
    name(5533, 15, 8423, 6), // 5518: เรือง, Rueang
    name(30939, 15, 26481, 5), // 5519: เลม็ด, Lamet
    name(31689, 30, 39124, 13), // 5520: เลยวังไสย์, Loei Wang Sai
    name(35298, 21, 31360, 10), // 5521: เลิงแฝก, Loeng Faek
    name(42386, 21, 29205, 9), // 5522: เลิงใต้, Loeng Tai
    name(39877, 30, 45379, 12), // 5523: เวินพระบาท, Woen Phrabat
    name(5358, 15, 7645, 5), // 5524: เวียง, Wiang
    name(39894, 30, 45251, 12), // 5525: เวียงกาหลง, Wiang Kalong
    name(39904, 24, 45282, 10), // 5526: เวียงคอย, Wiang Khoi
    name(39912, 21, 45263, 10), // 5527: เวียงคำ, Wiang Kham
    name(39935, 24, 45292, 10), // 5528: เวียงคุก, Wiang Khuk
    name(39943, 24, 18965, 9), // 5529: เวียงตาล, Wiang Tan
    name(14504, 24, 18965, 8), // 5530: เวียงต้า, Wiang Ta
    name(36493, 24, 12964, 11), // 5531: เวียงทอง, Wiang Thong
    name(34430, 30, 30123, 16), // 5532: เวียงพางคำ, Wiang Phang Kham
    name(14045, 24, 19802, 9), // 5533: เวียงมอก, Wiang Mok
    name(40688, 24, 12234, 10), // 5534: เวียงยอง, Wiang Yong
    name(22804, 30, 17241, 11), // 5535: เวียงสะอาด, Wiang Sa-at
    name(32151, 27, 45242, 9), // 5536: เวียงห้าว, Wiang Hao
    name(40597, 30, 27584, 10), // 5537: เวียงเหนือ, Wiang Nuea
    name(29918, 24, 24082, 9), // 5538: เวียงใต้, Wiang Tai
    name(29634, 12, 45379, 3), // 5539: เว่อ, Woe
    name(28924, 24, 35413, 11), // 5540: เสนานิคม, Sena Nikhom
    name(39962, 12, 20152, 4), // 5541: เสมา, Sema
    name(39962, 24, 20152, 8), // 5542: เสมาใหญ่, Sema Yai
    name(39970, 15, 34175, 5), // 5543: เสม็จ, Samet
    name(21780, 15, 34175, 5), // 5544: เสม็ด, Samet
    name(35309, 30, 41988, 10), // 5545: เสม็ดเหนือ, Samet Nuea
    name(21780, 24, 34175, 9), // 5546: เสม็ดใต้, Samet Tai
    name(40010, 27, 39857, 10), // 5547: เสริมกลาง, Soem Klang
    name(40019, 24, 39848, 9), // 5548: เสริมขวา, Soem Khwa
    name(20048, 27, 39867, 8), // 5549: เสริมซ้าย, Soem Sai
    name(40027, 18, 21337, 6), // 5550: เสวียด, Sawiat
    name(40033, 21, 39875, 8), // 5551: เสอเพลอ, Soephloe
    name(40040, 27, 36365, 12), // 5552: เสาชิงช้า, Sao Chingcha
    name(3662, 15, 1266, 9), // 5553: เสาธง, Sao Thong
    name(15795, 24, 18853, 14), // 5554: เสาธงชัย, Sao Thong Chai
    name(36608, 24, 29703, 13), // 5555: เสาธงหิน, Sao Thong Hin
    name(42102, 18, 27634, 7), // 5556: เสาหิน, Sao Hin
    name(31610, 24, 35264, 8), // 5557: เสาเดียว, Sao Diao
    name(19089, 18, 26447, 8), // 5558: เสาเภา, Sao Phao
    name(35323, 21, 34234, 7), // 5559: เสาเล้า, Sao Lao
    name(30409, 15, 11837, 4), // 5560: เสียว, Siao
    name(31049, 18, 11837, 4), // 5561: เสี้ยว, Siao
    name(22152, 21, 35123, 10), // 5562: เสือหึง, Suea Hueng
    name(24386, 24, 13372, 9), // 5563: เสือเฒ่า, Suea Thao
    name(12150, 24, 3538, 8), // 5564: เสือโก้ก, Suea Kok
    name(24077, 21, 12602, 8), // 5565: เสือโฮก, Suea Hok
    name(38255, 30, 12575, 11), // 5566: เสื่องข้าว, Sueang Khao
    name(6012, 15, 9437, 4), // 5567: เหนือ, Nuea
    name(23534, 30, 9893, 11), // 5568: เหนือเมือง, Nuea Mueang
    name(40049, 15, 650, 2), // 5569: เหมาะ, Mo
    name(766, 18, 1515, 6), // 5570: เหมือง, Mueang
    name(40054, 27, 28590, 10), // 5571: เหมืองง่า, Mueang Nga
    name(40063, 27, 4636, 10), // 5572: เหมืองจี้, Mueang Chi
    name(40072, 30, 28571, 9), // 5573: เหมืองหม้อ, Mueang Mo
    name(40082, 30, 28446, 11), // 5574: เหมืองแก้ว, Mueang Kaeo
    name(40092, 30, 8482, 10), // 5575: เหมืองใหม่, Mueang Mai
    name(4294, 9, 1138, 2), // 5576: เหล, Le
    name(12145, 15, 3318, 3), // 5577: เหล่า, Lao
    name(40102, 27, 26548, 9), // 5578: เหล่ากลาง, Lao Klang
    name(40111, 27, 26567, 9), // 5579: เหล่ากวาง, Lao Kwang
    name(40120, 27, 26557, 10), // 5580: เหล่ากอหก, Lao Ko Hok
    name(40129, 24, 26591, 8), // 5581: เหล่างาม, Lao Ngam
    name(40137, 33, 26521, 11), // 5582: เหล่าดอกไม้, Lao Dok Mai
    name(40150, 33, 30426, 13), // 5583: เหล่าต่างคำ, Lao Tang Kham
    name(40163, 24, 26920, 9), // 5584: เหล่าทอง, Lao Thong
    name(40171, 27, 43475, 7), // 5585: เหล่าน้อย, Lao Noi
    name(40180, 21, 26490, 7), // 5586: เหล่าบก, Lao Bok
    name(40187, 33, 26497, 11), // 5587: เหล่าบัวบาน, Lao Bua Ban
    name(40198, 30, 34238, 12), // 5588: เหล่าปอแดง, Lao Po Daeng
    name(40221, 27, 35048, 10), // 5589: เหล่าพรวน, Lao Phruan
    name(40230, 30, 14942, 13), // 5590: เหล่าพัฒนา, Lao Phatthana
    name(40257, 24, 10895, 7), // 5591: เหล่ายาว, Lao Yao
    name(40265, 39, 32992, 12), // 5592: เหล่าสร้างถ่อ, Lao Sang Tho
    name(40282, 24, 26585, 6), // 5593: เหล่าหมี, Lao Mi
    name(40290, 27, 26576, 9), // 5594: เหล่าหลวง, Lao Luang
    name(40299, 27, 23684, 6), // 5595: เหล่าอ้อย, Lao Oi
    name(39002, 24, 26512, 9), // 5596: เหล่าแดง, Lao Daeng
    name(35366, 33, 37005, 12), // 5597: เหล่าโพนค้อ, Lao Phon Kho
    name(34135, 27, 13334, 7), // 5598: เหล่าใหญ่, Lao Yai
    name(14820, 21, 26536, 7), // 5599: เหล่าไฮ, Lao Hai
    name(14820, 30, 26536, 12), // 5600: เหล่าไฮงาม, Lao Hai Ngam
    name(40308, 18, 24449, 7), // 5601: เอกราช, Ekkarat
    name(40323, 27, 43969, 8), // 5602: เอือดใหญ่, Ueat Yai
    name(925, 6, 959, 3), // 5603: แก, Kae
    name(40332, 18, 20233, 7), // 5604: แกใหญ่, Kae Yai
    name(40338, 27, 28058, 12), // 5605: แก่งดินสอ, Kaeng Din So
    name(40347, 30, 36029, 14), // 5606: แก่งผักกูด, Kaeng Phak Kut
    name(37615, 33, 38102, 13), // 5607: แก่งศรีภูมิ, Kaeng Si Phum
    name(23991, 24, 33147, 11), // 5608: แก่งเค็ง, Kaeng Kheng
    name(37421, 33, 26103, 16), // 5609: แก่งเลิงจาน, Kaeng Loeng Chan
    name(13830, 30, 19173, 10), // 5610: แก่งเสี้ยน, Kaeng Sian
    name(32344, 21, 15329, 9), // 5611: แก่งโดม, Kaeng Dom
    name(24193, 24, 10476, 11), // 5612: แก่งโสภา, Kaeng Sopha
    name(20905, 30, 11167, 11), // 5613: แก่นมะกรูด, Kaen Makrut
    name(2582, 12, 2377, 5), // 5614: แก้ง, Kaeng
    name(25688, 21, 30306, 9), // 5615: แก้งกอก, Kaeng Kok
    name(25258, 27, 25319, 10), // 5616: แก้งเหนือ, Kaeng Nuea
    name(37611, 18, 15323, 9), // 5617: แก้งแก, Kaeng Kae
    name(34456, 21, 18843, 9), // 5618: แก้งไก่, Kaeng Kai
    name(16546, 21, 43029, 7), // 5619: แก้มอ้น, Kaem On
    name(24654, 21, 12646, 7), // 5620: แก้วฟ้า, Kaeo Fa
    name(20119, 21, 44138, 9), // 5621: แก้วแสน, Kaeo Saen
    name(9716, 9, 6529, 5), // 5622: แขม, Khaem
    name(4480, 9, 977, 4), // 5623: แข้, Khae
    name(3698, 6, 977, 4), // 5624: แค, Khae
    name(29428, 12, 25302, 8), // 5625: แคตก, Khae Tok
    name(3698, 9, 977, 5), // 5626: แคน, Khaen
    name(35435, 21, 20530, 9), // 5627: แคนน้อย, Khaen Noi
    name(20492, 24, 19209, 10), // 5628: แคนเหนือ, Khaen Nuea
    name(20680, 21, 17962, 9), // 5629: แคนใหญ่, Khaen Yai
    name(28807, 21, 10514, 9), // 5630: แคมป์สน, Khaem Son
    name(13816, 15, 26650, 8), // 5631: แคราย, Khae Rai
    name(36711, 21, 35531, 8), // 5632: แควอ้อม, Khwae Om
    name(29041, 21, 26681, 9), // 5633: แควใหญ่, Khwae Yai
    name(21791, 15, 28079, 7), // 5634: แคออก, Khae Ok
    name(23078, 9, 35136, 6), // 5635: แงง, Ngaeng
    name(27625, 18, 10184, 11), // 5636: แจงงาม, Chaeng Ngam
    name(40357, 18, 15849, 10), // 5637: แจนแลน, Chaen Laen
    name(40363, 18, 15859, 9), // 5638: แจนแวน, Chaenwaen
    name(40369, 18, 29290, 9), // 5639: แจระแม, Chaeramae
    name(29051, 24, 35378, 11), // 5640: แจ่มหลวง, Chaem Luang
    name(21044, 21, 15834, 8), // 5641: แจ้ซ้อน, Chae Son
    name(40384, 9, 1559, 4), // 5642: แชะ, Chae
    name(40390, 12, 15842, 7), // 5643: แชแล, Chaelae
    name(40414, 21, 15815, 10), // 5644: แช่ช้าง, Chae Chang
    name(32791, 24, 28800, 11), // 5645: แซงบาดาล, Saeng Badan
    name(40421, 18, 38067, 5), // 5646: แซร์ออ, Sae-o
    name(29090, 21, 14673, 8), // 5647: แดงหม้อ, Daeng Mo
    name(31272, 21, 10284, 9), // 5648: แดงใหญ่, Daeng Yai
    name(27855, 24, 16834, 13), // 5649: แดนชุมพล, Daen Chumphon
    name(15807, 21, 21313, 13), // 5650: แดนสงวน, Daen Sa-nguan
    name(28554, 9, 3639, 4), // 5651: แตล, Taen
    name(32219, 9, 3639, 3), // 5652: แต้, Tae
    name(24861, 18, 33376, 9), // 5653: แนงมุด, Naeng Mut
    name(43612, 13, 35171, 6), // 5654: แป-ระ, Pae-ra
    name(16226, 12, 11336, 4), // 5655: แป้น, Paen
    name(4313, 9, 720, 6), // 5656: แพง, Phaeng
    name(41781, 18, 18465, 11), // 5657: แพงพวย, Phaengphuai
    name(30869, 21, 21688, 10), // 5658: แพงใหญ่, Phaeng Yai
    name(40431, 9, 10725, 5), // 5659: แพด, Phaet
    name(40434, 33, 23398, 15), // 5660: แพรกศรีราชา, Phraek Si Racha
    name(15422, 18, 35725, 9), // 5661: แพรกษา, Phraek Sa
    name(15422, 30, 35725, 13), // 5662: แพรกษาใหม่, Phraek Sa Mai
    name(29076, 33, 27690, 16), // 5663: แพรกหนามแดง, Phraek Nam Daeng
    name(24317, 18, 30565, 9), // 5664: แพรกหา, Phraek Ha
    name(23238, 9, 10947, 4), // 5665: แมด, Maet
    name(31463, 24, 10947, 12), // 5666: แมดนาท่ม, Maet Na Thom
    name(40454, 21, 27185, 7), // 5667: แม่กรณ์, Mae Kon
    name(40502, 27, 27192, 11), // 5668: แม่กระบุง, Mae Krabung
    name(12331, 21, 27167, 9), // 5669: แม่กลอง, Mae Klong
    name(40511, 21, 27203, 7), // 5670: แม่กัวะ, Mae Kua
    name(40518, 15, 27088, 6), // 5671: แม่กา, Mae Ka
    name(40518, 21, 27088, 8), // 5672: แม่กาษา, Mae Kasa
    name(40525, 18, 27161, 6), // 5673: แม่กิ๊, Mae Ki
    name(40531, 15, 27203, 6), // 5674: แม่กุ, Mae Ku
    name(40541, 18, 27088, 6), // 5675: แม่ก๊า, Mae Ka
    name(40547, 18, 27130, 9), // 5676: แม่ขรี, Mae Khari
    name(40553, 24, 27107, 11), // 5677: แม่ขะนิง, Mae Khaning
    name(30792, 18, 27096, 7), // 5678: แม่ข่า, Mae Kha
    name(40561, 30, 27118, 12), // 5679: แม่ข้าวต้ม, Mae Khao Tom
    name(40571, 15, 27139, 9), // 5680: แม่คง, Mae Khong
    name(40576, 15, 27096, 7), // 5681: แม่คะ, Mae Kha
    name(40576, 24, 39924, 11), // 5682: แม่คะตวน, Mae Khatuan
    name(27461, 15, 27096, 8), // 5683: แม่คำ, Mae Kham
    name(40584, 21, 27096, 11), // 5684: แม่คำมี, Mae Kham Mi
    name(40591, 18, 27148, 8), // 5685: แม่คือ, Mae Khue
    name(40607, 18, 27401, 8), // 5686: แม่งอน, Mae Ngon
    name(40613, 24, 26969, 10), // 5687: แม่จะเรา, Mae Charao
    name(40621, 24, 26996, 8), // 5688: แม่จั๊วะ, Mae Chua
    name(40629, 15, 27013, 8), // 5689: แม่ดง, Mae Dong
    name(40645, 18, 27767, 7), // 5690: แม่ตาว, Mae Tao
    name(40679, 18, 27803, 7), // 5691: แม่ตีบ, Mae Tip
    name(40696, 18, 27810, 8), // 5692: แม่ตืน, Mae Tuen
    name(40702, 21, 27810, 8), // 5693: แม่ตื่น, Mae Tuen
    name(40709, 21, 27754, 7), // 5694: แม่ต้าน, Mae Tan
    name(40716, 18, 27744, 7), // 5695: แม่ต๋ำ, Mae Tam
    name(40722, 18, 27792, 8), // 5696: แม่ถอด, Mae Thot
    name(40728, 21, 3598, 7), // 5697: แม่ทราย, Mae Sai
    name(40735, 18, 27784, 8), // 5698: แม่ทอม, Mae Thom
    name(40741, 21, 27774, 10), // 5699: แม่ทะลบ, Mae Thalop
    name(40755, 18, 27784, 7), // 5700: แม่ท้อ, Mae Tho
    name(40787, 15, 13397, 6), // 5701: แม่นะ, Mae Na
    name(40792, 27, 13397, 13), // 5702: แม่นางขาว, Mae Nang Khao
    name(40801, 21, 27303, 11), // 5703: แม่นาจร, Mae Na Chon
    name(40808, 24, 27287, 12), // 5704: แม่นาจาง, Mae Na Chang
    name(40827, 24, 27361, 11), // 5705: แม่นาวาง, Mae Na Wang
    name(40835, 27, 27349, 12), // 5706: แม่นาเติง, Mae Na Toeng
    name(35497, 27, 27336, 11), // 5707: แม่นาเรือ, Mae Na Ruea
    name(40844, 18, 33090, 7), // 5708: แม่น้ำ, Mae Nam
    name(40844, 27, 40672, 10), // 5709: แม่น้ำคู้, Maenam Khu
    name(40859, 15, 27409, 6), // 5710: แม่ปะ, Mae Pa
    name(40875, 21, 27420, 8), // 5711: แม่ปั๋ง, Mae Pang
    name(40882, 18, 27420, 7), // 5712: แม่ปาน, Mae Pan
    name(40888, 18, 27493, 8), // 5713: แม่ปืม, Mae Puem
    name(40894, 15, 27475, 6), // 5714: แม่ปุ, Mae Pu
    name(40925, 21, 27475, 10), // 5715: แม่ปูคา, Mae Pu Kha
    name(40932, 21, 27409, 7), // 5716: แม่ป้าก, Mae Pak
    name(40939, 18, 27442, 9), // 5717: แม่พุง, Mae Phung
    name(40945, 18, 27442, 8), // 5718: แม่พูล, Mae Phun
    name(40960, 18, 27278, 7), // 5719: แม่มอก, Mae Mok
    name(40966, 15, 27935, 7), // 5720: แม่ยม, Mae Yom
    name(40971, 18, 27942, 8), // 5721: แม่ยวม, Mae Yuam
    name(40971, 30, 27942, 12), // 5722: แม่ยวมน้อย, Mae Yuam Noi
    name(40981, 27, 27902, 12), // 5723: แม่ยางตาล, Mae Yang Tan
    name(41032, 30, 27884, 13), // 5724: แม่ยางร้อง, Mae Yang Rong
    name(41042, 27, 27872, 11), // 5725: แม่ยางฮ่อ, Mae Yang Ho
    name(41051, 18, 27921, 7), // 5726: แม่ยาว, Mae Yao
    name(41057, 21, 27529, 8), // 5727: แม่ระกา, Mae Raka
    name(41081, 24, 27537, 13), // 5728: แม่รำพึง, Mae Ramphueng
    name(41089, 18, 27271, 7), // 5729: แม่ลอย, Mae Loi
    name(41095, 27, 27234, 10), // 5730: แม่ละมุ้ง, Mae Lamung
    name(12468, 15, 3508, 6), // 5731: แม่ลา, Mae La
    name(41104, 18, 27244, 7), // 5732: แม่ลาด, Mae Lat
    name(41141, 27, 27222, 12), // 5733: แม่ลาหลวง, Mae La Luang
    name(41150, 15, 3655, 6), // 5734: แม่วะ, Mae Wa
    name(41150, 27, 27834, 12), // 5735: แม่วะหลวง, Mae Wa Luang
    name(41159, 18, 27865, 7), // 5736: แม่วิน, Mae Win
    name(41165, 18, 27714, 8), // 5737: แม่ศึก, Mae Suek
    name(41171, 30, 27594, 14), // 5738: แม่สลองนอก, Mae Salong Nok
    name(41181, 27, 27569, 14), // 5739: แม่สลองใน, Mae Salong Nai
    name(41202, 21, 27560, 9), // 5740: แม่สลิด, Mae Salit
    name(41216, 18, 27706, 8), // 5741: แม่สวด, Mae Suat
    name(41222, 18, 27681, 8), // 5742: แม่สอง, Mae Song
    name(41283, 18, 27668, 7), // 5743: แม่สอย, Mae Soi
    name(41289, 18, 27620, 7), // 5744: แม่สัน, Mae San
    name(12519, 15, 3598, 6), // 5745: แม่สา, Mae Sa
    name(41305, 21, 27550, 10), // 5746: แม่สาคร, Mae Sakhon
    name(41312, 18, 27651, 7), // 5747: แม่สาบ, Mae Sap
    name(41328, 27, 27608, 12), // 5748: แม่สามแลบ, Mae Sam Laep
    name(41346, 18, 27630, 7), // 5749: แม่สาว, Mae Sao
    name(41365, 15, 27608, 7), // 5750: แม่สำ, Mae Sam
    name(41379, 18, 27661, 7), // 5751: แม่สิน, Mae Sin
    name(41390, 18, 27722, 7), // 5752: แม่สุก, Mae Suk
    name(41396, 18, 27737, 7), // 5753: แม่สูน, Mae Sun
    name(41409, 18, 3508, 6), // 5754: แม่หละ, Mae La
    name(41424, 24, 21718, 7), // 5755: แม่หล่าย, Mae Lai
    name(41445, 21, 27854, 7), // 5756: แม่หวาด, Mae Wat
    name(41452, 24, 27052, 11), // 5757: แม่หอพระ, Mae Ho Phra
    name(41481, 18, 27081, 7), // 5758: แม่อิง, Mae Ing
    name(41487, 21, 27818, 8), // 5759: แม่อุสุ, Mae U-su
    name(41500, 21, 27826, 8), // 5760: แม่อูคอ, Mae Ukho
    name(41529, 18, 3552, 5), // 5761: แม่อ้อ, Mae O
    name(41535, 18, 27045, 6), // 5762: แม่ฮี้, Mae Hi
    name(41541, 33, 27068, 13), // 5763: แม่ฮ้อยเงิน, Mae Hoi Ngoen
    name(41552, 24, 27176, 9), // 5764: แม่เกิ๋ง, Mae Koeng
    name(41560, 18, 27384, 8), // 5765: แม่เงา, Mae Ngao
    name(41566, 21, 27392, 9), // 5766: แม่เงิน, Mae Ngoen
    name(41573, 27, 26979, 9), // 5767: แม่เจดีย์, Mae Chedi
    name(41573, 39, 26979, 13), // 5768: แม่เจดีย์ใหม่, Mae Chedi Mai
    name(41586, 42, 26938, 15), // 5769: แม่เจ้าอยู่หัว, Mae Chao Yu Hua
    name(41606, 18, 27435, 7), // 5770: แม่เปา, Mae Pao
    name(41618, 21, 27928, 7), // 5771: แม่เย็น, Mae Yen
    name(41625, 24, 27265, 6), // 5772: แม่เล่ย์, Mae Le
    name(41633, 21, 4886, 6), // 5773: แม่เหาะ, Mae Ho
    name(41640, 24, 27045, 7), // 5774: แม่เหียะ, Mae Hia
    name(41648, 18, 27005, 8), // 5775: แม่แดด, Mae Daet
    name(41654, 18, 27033, 8), // 5776: แม่แฝก, Mae Faek
    name(41654, 30, 27033, 12), // 5777: แม่แฝกใหม่, Mae Faek Mai
    name(41664, 18, 27509, 9), // 5778: แม่แรง, Mae Raeng
    name(41670, 18, 27501, 8), // 5779: แม่แรม, Mae Raem
    name(41676, 18, 27846, 8), // 5780: แม่แวน, Mae Waen
    name(41682, 15, 27784, 7), // 5781: แม่โถ, Mae Tho
    name(41698, 21, 27451, 8), // 5782: แม่โป่ง, Mae Pong
    name(41747, 15, 3598, 7), // 5783: แม่ใส, Mae Sai
    name(40373, 18, 27518, 7), // 5784: แม่ไร่, Mae Rai
    name(12189, 9, 11670, 3), // 5785: แร่, Rae
    name(340, 9, 548, 3), // 5786: และ, Lae
    name(9742, 9, 9328, 5), // 5787: แวง, Waeng
    name(21165, 15, 12188, 10), // 5788: แวงดง, Waeng Dong
    name(30072, 21, 34692, 10), // 5789: แวงน่าง, Waeng Nang
    name(20473, 15, 17423, 9), // 5790: แสงภา, Saeng Pha
    name(23009, 24, 10376, 12), // 5791: แสงสว่าง, Saeng Sawang
    name(29066, 21, 29535, 10), // 5792: แสงอรุณ, Saeng Arun
    name(41759, 21, 38072, 9), // 5793: แสนชาติ, Saen Chat
    name(12572, 15, 44143, 7), // 5794: แสนตอ, Saen To
    name(41766, 21, 14989, 9), // 5795: แสนตุ้ง, Saen Tung
    name(27117, 18, 32606, 10), // 5796: แสนทอง, Saen Thong
    name(41773, 18, 38128, 9), // 5797: แสนพัน, Saen Phan
    name(20123, 24, 38140, 12), // 5798: แสนภูดาษ, Saen Phu Dat
    name(30555, 18, 16447, 8), // 5799: แสนสุข, Saen Suk
    name(5894, 18, 38152, 9), // 5800: แสนแสบ, Saen Saep
    name(25870, 15, 38120, 8), // 5801: แสนไห, Saen Hai
    name(41787, 15, 38733, 9), // 5802: แสมดำ, Samae Dam
    name(35642, 18, 38742, 8), // 5803: แสมสาร, Samaesan
    name(39100, 12, 22007, 7), // 5804: แสลง, Salaeng
    name(41792, 21, 22007, 12), // 5805: แสลงพัน, Salaeng Phan
    name(41792, 27, 22007, 12), // 5806: แสลงพันธ์, Salaeng Phan
    name(39100, 21, 34119, 12), // 5807: แสลงโทน, Salaeng Thon
    name(3317, 12, 548, 4), // 5808: แหลม, Laem
    name(41801, 24, 25768, 9), // 5809: แหลมกลัด, Laem Klat
    name(41809, 36, 16359, 14), // 5810: แหลมตะลุมพุก, Laem Talumphuk
    name(41821, 24, 25833, 8), // 5811: แหลมทราย, Laem Sai
    name(43091, 21, 31027, 10), // 5812: แหลมทอง, Laem Thong
    name(41829, 21, 25740, 8), // 5813: แหลมบัว, Laem Bua
    name(41836, 30, 25803, 10), // 5814: แหลมประดู่, Laem Pradu
    name(41846, 36, 25777, 13), // 5815: แหลมผักเบี้ย, Laem Phak Bia
    name(41858, 30, 25753, 11), // 5816: แหลมฟ้าผ่า, Laem Fa Pha
    name(41872, 21, 25818, 9), // 5817: แหลมรัง, Laem Rang
    name(41879, 18, 32716, 8), // 5818: แหลมสน, Laem Son
    name(25710, 21, 25861, 8), // 5819: แหลมสอม, Laem Som
    name(36797, 21, 25851, 8), // 5820: แหลมสัก, Laem Sak
    name(30662, 24, 15780, 10), // 5821: แหลมโตนด, Laem Tanot
    name(25954, 27, 25790, 8), // 5822: แหลมโพธิ์, Laem Pho
    name(38896, 24, 40822, 8), // 5823: แหลมใหญ่, Laem Yai
    name(15866, 18, 16336, 7), // 5824: แห่ใต้, Hae Tai
    name(12589, 24, 35486, 9), // 5825: โกตาบารู, Kota Baru
    name(26658, 24, 13257, 8), // 5826: โกรกกราก, Krokkrak
    name(43360, 24, 24951, 9), // 5827: โกรกแก้ว, Krok Kaeo
    name(2869, 21, 3034, 8), // 5828: โกสัมพี, Kosamphi
    name(29019, 21, 12985, 10), // 5829: โก่งธนู, Kong Thanu
    name(41885, 12, 9836, 7), // 5830: โขมง, Khamong
    name(41889, 27, 22962, 14), // 5831: โคกกกม่วง, Khok Kok Muang
    name(41903, 21, 23030, 10), // 5832: โคกกรวด, Khok Kruat
    name(41910, 27, 23018, 12), // 5833: โคกกระชาย, Khok Krachai
    name(41924, 36, 23000, 14), // 5834: โคกกระเบื้อง, Khok Krabueang
    name(41947, 21, 22953, 9), // 5835: โคกกลอย, Khok Kloi
    name(41954, 21, 22938, 10), // 5836: โคกกลาง, Khok Klang
    name(41961, 24, 23049, 10), // 5837: โคกกว้าง, Khok Kwang
    name(41969, 30, 22822, 12), // 5838: โคกกะเทียม, Khok Kathiam
    name(41979, 18, 23040, 9), // 5839: โคกกุง, Khok Kung
    name(41985, 18, 22981, 9), // 5840: โคกก่ง, Khok Kong
    name(41991, 18, 22962, 7), // 5841: โคกก่อ, Khok Ko
    name(41991, 21, 22981, 9), // 5842: โคกก่อง, Khok Kong
    name(41998, 24, 22834, 11), // 5843: โคกขมิ้น, Khok Khamin
    name(42006, 18, 22834, 9), // 5844: โคกขาม, Khok Kham
    name(42012, 30, 22845, 12), // 5845: โคกขี้หนอน, Khok Khi Non
    name(42022, 21, 22907, 10), // 5846: โคกคราม, Khok Khram
    name(42029, 18, 22891, 9), // 5847: โคกคอน, Khok Khon
    name(42035, 18, 23229, 9), // 5848: โคกงาม, Khok Ngam
    name(42041, 18, 22757, 9), // 5849: โคกจาน, Khok Chan
    name(42047, 24, 22732, 13), // 5850: โคกชะงาย, Khok Cha-ngai
    name(42055, 24, 22745, 12), // 5851: โคกชำแระ, Khok Chamrae
    name(42067, 21, 22757, 10), // 5852: โคกช้าง, Khok Chang
    name(42074, 24, 43194, 11), // 5853: โคกตะบอง, Khok Tabong
    name(42083, 30, 21195, 12), // 5854: โคกตะเคียน, Khok Takhian
    name(42093, 18, 17590, 8), // 5855: โคกตาล, Khok Tan
    name(42110, 18, 32446, 8), // 5856: โคกตูม, Khok Tum
    name(42116, 21, 23426, 8), // 5857: โคกทราย, Khok Sai
    name(42123, 21, 23203, 10), // 5858: โคกนาโก, Khok Na Ko
    name(42130, 18, 23340, 10), // 5859: โคกปรง, Khok Prong
    name(12615, 18, 23332, 8), // 5860: โคกปีบ, Khok Pip
    name(42136, 30, 23304, 13), // 5861: โคกปี่ฆ้อง, Khok Pi Khong
    name(12633, 18, 23272, 9), // 5862: โคกพระ, Khok Phra
    name(42146, 36, 23272, 15), // 5863: โคกพระเจดีย์, Khok Phra Chedi
    name(42162, 24, 23293, 11), // 5864: โคกพุทรา, Khok Phutsa
    name(42170, 15, 23293, 8), // 5865: โคกภู, Khok Phu
    name(42177, 15, 23174, 8), // 5866: โคกมน, Khok Mon
    name(42182, 24, 23112, 11), // 5867: โคกมะขาม, Khok Makham
    name(42194, 27, 23128, 12), // 5868: โคกมะม่วง, Khok Mamuang
    name(42217, 30, 23160, 14), // 5869: โคกมั่งงอย, Khok Mang Ngoi
    name(42227, 21, 23182, 10), // 5870: โคกม่วง, Khok Muang
    name(42237, 18, 23100, 7), // 5871: โคกม้า, Khok Ma
    name(42243, 18, 20967, 9), // 5872: โคกยาง, Khok Yang
    name(42256, 21, 20967, 9), // 5873: โคกย่าง, Khok Yang
    name(42263, 24, 23059, 13), // 5874: โคกลำพาน, Khok Lam Phan
    name(42271, 21, 23059, 8), // 5875: โคกล่าม, Khok Lam
    name(42278, 21, 31637, 8), // 5876: โคกว่าน, Khok Wan
    name(42285, 21, 17629, 9), // 5877: โคกศิลา, Khok Sila
    name(42297, 21, 23378, 11), // 5878: โคกสง่า, Khok Sa-nga
    name(42314, 21, 34994, 11), // 5879: โคกสนวน, Khok Sanuan
    name(42321, 30, 45071, 11), // 5880: โคกสมบูรณ์, Khok Sombun
    name(42331, 21, 23453, 11), // 5881: โคกสลุง, Khok Salung
    name(42338, 21, 23464, 10), // 5882: โคกสลุด, Khok Salut
    name(42345, 24, 37014, 11), // 5883: โคกสว่าง, Khok Sawang
    name(42353, 21, 30739, 9), // 5884: โคกสะตอ, Khok Sato
    name(42361, 24, 23413, 9), // 5885: โคกสะบ้า, Khok Saba
    name(42393, 24, 23368, 10), // 5886: โคกสะอาด, Khok Sa-at
    name(42401, 18, 23443, 8), // 5887: โคกสัก, Khok Sak
    name(42407, 18, 34994, 8), // 5888: โคกสาร, Khok San
    name(42413, 24, 23496, 11), // 5889: โคกสำราญ, Khok Samran
    name(42421, 15, 8060, 7), // 5890: โคกสี, Khok Si
    name(42421, 36, 22651, 17), // 5891: โคกสีทองหลาง, Khok Si Thonglang
    name(42433, 21, 23174, 7), // 5892: โคกหม้อ, Khok Mo
    name(42440, 21, 23093, 7), // 5893: โคกหล่อ, Khok Lo
    name(42447, 24, 23059, 8), // 5894: โคกหล่าม, Khok Lam
    name(42455, 18, 22797, 8), // 5895: โคกหาร, Khok Han
    name(42461, 27, 22810, 12), // 5896: โคกหินแฮ่, Khok Hin Hae
    name(42470, 24, 22917, 11), // 5897: โคกเครือ, Khok Khruea
    name(42478, 24, 22868, 10), // 5898: โคกเคียน, Khok Khian
    name(42486, 24, 22779, 9), // 5899: โคกเดื่อ, Khok Duea
    name(42494, 21, 23238, 9), // 5900: โคกเพชร, Khok Phet
    name(42494, 36, 23238, 19), // 5901: โคกเพชรพัฒนา, Khok Phet Phatthana
    name(42517, 24, 23257, 9), // 5902: โคกเพลาะ, Khok Phlo
    name(40864, 33, 23350, 14), // 5903: โคกเริงรมย์, Khok Roeng Rom
    name(23270, 24, 23085, 8), // 5904: โคกเหล็ก, Khok Lek
    name(15878, 18, 22788, 9), // 5905: โคกแฝด, Khok Faet
    name(28448, 18, 30374, 8), // 5906: โคกแย้, Khok Yae
    name(35639, 27, 23474, 14), // 5907: โคกแสมสาร, Khok Samae San
    name(33838, 27, 22878, 13), // 5908: โคกโคเฒ่า, Khok Kho Thao
    name(34255, 21, 29092, 8), // 5909: โคกใหญ่, Khok Yai
    name(22793, 18, 19693, 9), // 5910: โคกไทย, Khok Thai
    name(28423, 27, 23100, 12), // 5911: โคกไม้ลาย, Khok Mai Lai
    name(35009, 18, 22638, 9), // 5912: โคคลาน, Kho Khlan
    name(41507, 15, 15943, 6), // 5913: โคราช, Khorat
    name(41295, 21, 10594, 10), // 5914: โค้งยาง, Khong Yang
    name(28060, 21, 19300, 10), // 5915: โค้งไผ่, Khong Phai
    name(43307, 15, 13735, 6), // 5916: โฆษิต, Khosit
    name(25878, 21, 19079, 10), // 5917: โจดม่วง, Chot Muang
    name(17997, 27, 18309, 13), // 5918: โจดหนองแก, Chot Nong Kae
    name(42525, 24, 16489, 11), // 5919: โชคนาสาม, Chok Na Sam
    name(42545, 24, 25178, 9), // 5920: โชคเหนือ, Chok Nuea
    name(32947, 9, 4895, 4), // 5921: โซง, Song
    name(12730, 9, 2483, 2), // 5922: โซ่, So
    name(27016, 9, 23533, 3), // 5923: โดด, Dot
    name(32348, 33, 15335, 10), // 5924: โดมประดิษฐ์, Dom Pradit
    name(12791, 12, 14574, 5), // 5925: โตนด, Tanot
    name(35891, 24, 14574, 10), // 5926: โตนดด้วน, Tanot Duan
    name(14363, 24, 39322, 6), // 5927: โต๊ะเด็ง, Todeng
    name(12738, 9, 352, 3), // 5928: โนน, Non
    name(42553, 21, 30980, 9), // 5929: โนนกลาง, Non Klang
    name(42560, 18, 30989, 7), // 5930: โนนกอก, Non Kok
    name(42566, 24, 30933, 10), // 5931: โนนกาหลง, Non Kalong
    name(42574, 27, 30923, 10), // 5932: โนนกาเล็น, Non Ka Len
    name(42583, 18, 31015, 8), // 5933: โนนกุง, Non Kung
    name(42589, 18, 30989, 6), // 5934: โนนก่อ, Non Ko
    name(42595, 24, 30943, 10), // 5935: โนนขมิ้น, Non Khamin
    name(42603, 21, 30970, 10), // 5936: โนนขวาง, Non Khwang
    name(42610, 18, 30943, 7), // 5937: โนนข่า, Non Kha
    name(42616, 18, 30953, 8), // 5938: โนนคอม, Non Khom
    name(42622, 18, 30943, 7), // 5939: โนนค่า, Non Kha
    name(42628, 18, 30953, 7), // 5940: โนนค้อ, Non Kho
    name(42634, 21, 30961, 9), // 5941: โนนฆ้อง, Non Khong
    name(16570, 18, 39724, 8), // 5942: โนนงาม, Non Ngam
    name(42641, 18, 30877, 8), // 5943: โนนจาน, Non Chan
    name(42647, 27, 30859, 11), // 5944: โนนชัยศรี, Non Chai Si
    name(42661, 18, 31391, 7), // 5945: โนนตาล, Non Tan
    name(42675, 24, 31380, 11), // 5946: โนนตาเถร, Non Ta Then
    name(42683, 18, 31468, 7), // 5947: โนนตูม, Non Tum
    name(42689, 21, 31324, 7), // 5948: โนนทราย, Non Sai
    name(42696, 18, 31436, 9), // 5949: โนนทอง, Non Thong
    name(42696, 30, 31455, 13), // 5950: โนนทองหลาง, Non Thonglang
    name(42706, 36, 31436, 12), // 5951: โนนทองอินทร์, Non Thong In
    name(42718, 18, 31410, 8), // 5952: โนนทัน, Non Than
    name(42724, 21, 31436, 8), // 5953: โนนท่อน, Non Thon
    name(42731, 21, 31424, 8), // 5954: โนนธาตุ, Non That
    name(42738, 24, 31101, 11), // 5955: โนนนาจาน, Non Na Chan
    name(42746, 39, 31115, 14), // 5956: โนนน้ำเกลี้ยง, Non Nam Kliang
    name(42759, 21, 30851, 8), // 5957: โนนบุรี, Non Buri
    name(42766, 27, 31268, 9), // 5958: โนนประดู่, Non Pradu
    name(42775, 24, 31256, 12), // 5959: โนนปอแดง, Non Po Daeng
    name(42797, 18, 31286, 7), // 5960: โนนปูน, Non Pun
    name(42803, 27, 31167, 11), // 5961: โนนป่าซาง, Non Pa Sang
    name(42812, 21, 31246, 10), // 5962: โนนผึ้ง, Non Phueng
    name(42819, 21, 31224, 11), // 5963: โนนพลวง, Non Phluang
    name(42826, 24, 31184, 10), // 5964: โนนพะยอม, Non Phayom
    name(42834, 24, 31214, 10), // 5965: โนนภิบาล, Non Phiban
    name(42849, 21, 31068, 9), // 5966: โนนม่วง, Non Muang
    name(42860, 15, 31502, 6), // 5967: โนนยอ, Non Yo
    name(42865, 18, 31490, 8), // 5968: โนนยาง, Non Yang
    name(42878, 18, 31293, 8), // 5969: โนนรัง, Non Rang
    name(42884, 21, 31306, 8), // 5970: โนนราษี, Non Rasi
    name(42891, 33, 31351, 14), // 5971: โนนศิลาเลิง, Non Sila Loeng
    name(42902, 21, 31314, 10), // 5972: โนนสง่า, Non Sa-nga
    name(42909, 30, 31370, 10), // 5973: โนนสมบูรณ์, Non Sombun
    name(42919, 27, 31341, 9), // 5974: โนนสวรรค์, Non Sawan
    name(42928, 21, 31341, 10), // 5975: โนนสวาง, Non Sawang
    name(42935, 24, 31341, 10), // 5976: โนนสว่าง, Non Sawang
    name(42943, 24, 31331, 10), // 5977: โนนสำราญ, Non Samran
    name(42951, 33, 31129, 14), // 5978: โนนหนามแท่ง, Non Nam Thaeng
    name(42962, 33, 31057, 11), // 5979: โนนหมากมุ่น, Non Mak Mun
    name(42973, 33, 31044, 13), // 5980: โนนหมากเค็ง, Non Mak Kheng
    name(42984, 21, 31483, 7), // 5981: โนนหวาย, Non Wai
    name(42991, 18, 30916, 7), // 5982: โนนหอม, Non Hom
    name(42997, 18, 30902, 7), // 5983: โนนหัน, Non Han
    name(43006, 21, 30916, 7), // 5984: โนนห้อม, Non Hom
    name(43013, 21, 31475, 8), // 5985: โนนอุดม, Non Udom
    name(43020, 24, 30891, 11), // 5986: โนนเจริญ, Non Charoen
    name(43028, 21, 31402, 8), // 5987: โนนเต็ง, Non Teng
    name(43035, 24, 31277, 9), // 5988: โนนเปือย, Non Pueai
    name(43043, 21, 31194, 8), // 5989: โนนเพ็ก, Non Phek
    name(43054, 21, 31206, 8), // 5990: โนนเพ็ด, Non Phet
    name(43061, 24, 31081, 10), // 5991: โนนเมือง, Non Mueang
    name(43061, 39, 31081, 20), // 5992: โนนเมืองพัฒนา, Non Mueang Phatthana
    name(43080, 24, 31037, 7), // 5993: โนนเหล็ก, Non Lek
    name(43088, 30, 31023, 14), // 5994: โนนแหลมทอง, Non Laem Thong
    name(35667, 24, 31235, 7), // 5995: โนนโพธิ์, Non Pho
    name(34625, 21, 31143, 7), // 5996: โนนโหนน, Non Non
    name(3287, 15, 8013, 3), // 5997: โบสถ์, Bot
    name(21450, 21, 27455, 10), // 5998: โปงทุ่ง, Pong Thung
    name(640, 12, 804, 4), // 5999: โป่ง, Pong
    name(43098, 21, 24997, 9), // 6000: โป่งงาม, Pong Ngam
    name(34293, 27, 35212, 11), // 6001: โป่งตาลอง, Pong Talong
    name(16102, 18, 30829, 8), // 6002: โป่งนก, Pong Nok
    name(41701, 18, 14105, 8), // 6003: โป่งผา, Pong Pha
    name(28220, 18, 32601, 7), // 6004: โป่งสา, Pong Sa
    name(30263, 27, 43677, 10), // 6005: โป่งเปือย, Pong Pueai
    name(18374, 21, 37505, 10), // 6006: โป่งแดง, Pong Daeng
    name(23977, 24, 11044, 10), // 6007: โป่งแพร่, Pong Phrae
    name(30018, 21, 25531, 10), // 6008: โป่งแยง, Pong Yaeng
    name(43105, 18, 23571, 11), // 6009: โผงเผง, Phong Pheng
    name(43111, 18, 23215, 9), // 6010: โพกรวม, Phok Ruam
    name(28711, 15, 36664, 8), // 6011: โพงาม, Pho Ngam
    name(43128, 21, 36528, 12), // 6012: โพชนไก่, Pho Chon Kai
    name(43135, 30, 35642, 14), // 6013: โพตลาดแก้ว, Pho Talat Kaeo
    name(43145, 27, 36672, 10), // 6014: โพธิไพศาล, Pho Phisan
    name(2189, 15, 751, 3), // 6015: โพธิ์, Pho
    name(35670, 39, 36580, 11), // 6016: โพธิ์กระสังข์, Pho Krasang
    name(19270, 27, 29651, 9), // 6017: โพธิ์กลาง, Pho Klang
    name(25958, 24, 36664, 8), // 6018: โพธิ์งาม, Pho Ngam
    name(21749, 24, 31239, 7), // 6019: โพธิ์ตรุ, Pho Tru
    name(40770, 33, 36708, 10), // 6020: โพธิ์ประสาท, Pho Prasat
    name(24927, 30, 36682, 10), // 6021: โพธิ์พระยา, Pho Phraya
    name(31197, 42, 36613, 14), // 6022: โพธิ์ม่วงพันธ์, Pho Muang Phan
    name(35037, 30, 36742, 12), // 6023: โพธิ์รังนก, Pho Rang Nok
    name(35696, 27, 33017, 8), // 6024: โพธิ์วงศ์, Pho Wong
    name(2189, 24, 7325, 6), // 6025: โพธิ์ศรี, Pho Si
    name(30676, 39, 41804, 13), // 6026: โพธิ์ศรีสว่าง, Pho Si Sawang
    name(15763, 39, 40579, 13), // 6027: โพธิ์ศรีสำราญ, Pho Si Samran
    name(22287, 24, 15140, 6), // 6028: โพธิ์สัย, Phosai
    name(27090, 33, 36775, 11), // 6029: โพธิ์สามต้น, Pho Sam Ton
    name(25367, 39, 36591, 14), // 6030: โพธิ์หมากแข้ง, Pho Mak Khaeng
    name(34681, 36, 36562, 11), // 6031: โพธิ์เก้าต้น, Pho Kao Ton
    name(16998, 30, 36754, 9), // 6032: โพธิ์เสด็จ, Pho Sadet
    name(23053, 24, 36549, 6), // 6033: โพธิ์เอน, Pho En
    name(16044, 24, 32214, 9), // 6034: โพธิ์แทน, Pho Thaen
    name(14932, 27, 26371, 7), // 6035: โพธิ์ใหญ่, Pho Yai
    name(5878, 24, 2809, 8), // 6036: โพธิ์ไชย, Pho Chai
    name(39999, 33, 36763, 12), // 6037: โพธิ์ไทรงาม, Pho Sai Ngam
    name(3759, 9, 1617, 4), // 6038: โพน, Phon
    name(43164, 18, 19622, 8), // 6039: โพนข่า, Phon Kha
    name(43170, 18, 18363, 10), // 6040: โพนครก, Phon Khrok
    name(35371, 18, 37009, 8), // 6041: โพนค้อ, Phon Kho
    name(12919, 18, 33845, 9), // 6042: โพนงาม, Phon Ngam
    name(43176, 18, 23965, 9), // 6043: โพนจาน, Phon Chan
    name(43182, 18, 11488, 9), // 6044: โพนทัน, Phon Than
    name(43188, 15, 24667, 8), // 6045: โพนบก, Phon Bok
    name(43193, 18, 9783, 9), // 6046: โพนยาง, Phon Yang
    name(43209, 24, 40903, 11), // 6047: โพนสว่าง, Phon Sawang
    name(43217, 15, 5984, 7), // 6048: โพนสา, Phon Sa
    name(43228, 18, 20497, 9), // 6049: โพนสูง, Phon Sung
    name(43234, 27, 36648, 16), // 6050: โพนางดำตก, Pho Nang Dam Tok
    name(43243, 30, 36633, 15), // 6051: โพนางดำออก, Pho Nang Dam Ok
    name(43253, 21, 30094, 10), // 6052: โพนเขวา, Phon Khwao
    name(21062, 21, 22991, 9), // 6053: โพนเพ็ก, Phon Phek
    name(39017, 24, 38455, 11), // 6054: โพนเมือง, Phon Mueang
    name(39017, 36, 38455, 15), // 6055: โพนเมืองน้อย, Phon Mueang Noi
    name(16485, 18, 28178, 11), // 6056: โพนแพง, Phon Phaeng
    name(22655, 15, 24617, 7), // 6057: โพนโก, Phon Ko
    name(43266, 30, 36697, 11), // 6058: โพประจักษ์, Pho Prachak
    name(43276, 15, 36682, 8), // 6059: โพพระ, Pho Phra
    name(35719, 30, 22339, 15), // 6060: โพรงจระเข้, Phrong Chorakhe
    name(15375, 33, 33874, 13), // 6061: โพรงมะเดื่อ, Phrong Maduea
    name(22864, 27, 44925, 11), // 6062: โพรงอากาศ, Phrong Akat
    name(43291, 12, 15140, 5), // 6063: โพสะ, Phosa
    name(43302, 21, 36787, 11), // 6064: โพสังโฆ, Pho Sangkho
    name(43328, 24, 18883, 11), // 6065: โพสาวหาญ, Pho Sao Han
    name(43336, 15, 36555, 7), // 6066: โพหัก, Pho Hak
    name(43341, 15, 42070, 9), // 6067: โพแตง, Pho Taeng
    name(38165, 27, 36724, 11), // 6068: โพไร่หวาน, Pho Rai Wan
    name(43346, 18, 37346, 9), // 6069: โมคลาน, Mokkhalan
    name(43352, 18, 27320, 7), // 6070: โมถ่าย, Mo Thai
    name(43358, 15, 27282, 5), // 6071: โมโกร, Mokro
    name(43368, 18, 26822, 7), // 6072: โยธะกา, Yothaka
    name(32634, 12, 17825, 5), // 6073: โยนก, Yonok
    name(551, 9, 813, 4), // 6074: โรง, Rong
    name(21893, 21, 41917, 10), // 6075: โรงช้าง, Rong Chang
    name(40899, 18, 19785, 8), // 6076: โรงหีบ, Rong Hip
    name(24811, 18, 35357, 8), // 6077: โรงเข้, Rong Khe
    name(19964, 18, 10218, 6), // 6078: โละจูด, Lochut
    name(43381, 21, 22421, 7), // 6079: โสกก่าม, Sok Kam
    name(41193, 27, 25516, 11), // 6080: โสกนกเต็น, Sok Nok Ten
    name(36474, 27, 17105, 11), // 6081: โสกปลาดุก, Sok Pla Duk
    name(18122, 18, 11869, 9), // 6082: โสกแสง, Sok Saeng
    name(4358, 12, 23654, 6), // 6083: โสธร, Sothon
    name(35746, 9, 2763, 4), // 6084: โสน, Sano
    name(35746, 18, 35458, 8), // 6085: โสนลอย, Sano Loi
    name(24718, 27, 29943, 8), // 6086: โสมเยี่ยม, Som Yiam
    name(43388, 12, 16347, 4), // 6087: โหรา, Hora
    name(34580, 24, 14816, 9), // 6088: โหล่งขอด, Long Khot
    name(43392, 12, 34834, 4), // 6089: โอโล, O Lo
    name(29810, 12, 12554, 7), // 6090: ใจดี, Chai Di
    name(15109, 42, 37105, 23), // 6091: ในคลองบางปลากด, Nai Khlong Bang Pla Kot
    name(41188, 15, 35310, 9), // 6092: ในควน, Nai Khuan
    name(42536, 27, 39151, 13), // 6093: ในวงเหนือ, Nai Wong Nuea
    name(27289, 21, 28818, 12), // 6094: ในวงใต้, Nai Wong Tai
    name(29465, 15, 29414, 7), // 6095: ในเตา, Nai Tao
    name(29975, 21, 35112, 10), // 6096: ในเมือง, Nai Mueang
    name(14502, 21, 27580, 9), // 6097: ในเวียง, Nai Wiang
    name(2838, 12, 364, 3), // 6098: ใหม่, Mai
    name(18954, 33, 19443, 13), // 6099: ใหม่นาเพียง, Mai Na Phiang
    name(30374, 27, 26050, 13), // 6100: ใหม่พัฒนา, Mai Phatthana
    name(14781, 21, 45343, 10), // 6101: ไกรกลาง, Krai Klang
    name(25742, 18, 18485, 8), // 6102: ไกรนอก, Krai Nok
    name(15106, 15, 39146, 8), // 6103: ไกรใน, Krai Nai
    name(34460, 15, 23713, 8), // 6104: ไก่คำ, Kai Kham
    name(36327, 21, 18849, 7), // 6105: ไก่เส่า, Kai Sao
    name(43408, 12, 20873, 7), // 6106: ไคสี, Khai Si
    name(39808, 21, 14866, 8), // 6107: ไค้นุ่น, Khai Nun
    name(27603, 21, 10354, 11), // 6108: ไชยคราม, Chaiyakhram
    name(33036, 21, 25929, 8), // 6109: ไชยบุรี, Chaiburi
    name(27565, 21, 4608, 10), // 6110: ไชยภูมิ, Chaiyaphum
    name(19398, 21, 10967, 13), // 6111: ไชยมงคล, Chai Mongkhon
    name(37899, 24, 29608, 11), // 6112: ไชยมนตรี, Chai Montri
    name(36421, 18, 10199, 9), // 6113: ไชยราช, Chaiyarat
    name(22458, 24, 27959, 13), // 6114: ไชยวัฒนา, Chai Watthana
    name(17495, 21, 37157, 11), // 6115: ไชยสถาน, Chai Sathan
    name(17495, 21, 23800, 13), // 6116: ไชยสถาน, Chaiya Sathan
    name(23495, 15, 25137, 7), // 6117: ไชยสอ, Chai So
    name(43423, 27, 43888, 11), // 6118: ไตรตรึงษ์, Trai Trueng
    name(21094, 27, 38639, 15), // 6119: ไทยชนะศึก, Thai Chana Suek
    name(16402, 21, 11465, 9), // 6120: ไทยบุรี, Thai Buri
    name(16267, 30, 27323, 13), // 6121: ไทยสามัคคี, Thai Samakkhi
    name(19222, 21, 15037, 9), // 6122: ไทยอุดม, Thai Udom
    name(33103, 21, 11992, 9), // 6123: ไทยาวาส, Thaiyawat
    name(42308, 18, 25403, 10), // 6124: ไทรขึง, Sai Khueng
    name(17513, 18, 1939, 9), // 6125: ไทรทอง, Sai Thong
    name(35585, 18, 360, 6), // 6126: ไทรม้า, Sai Ma
    name(22715, 21, 13043, 7), // 6127: ไทรย้อย, Sai Yoi
    name(21523, 27, 29855, 8), // 6128: ไทรเดี่ยว, Sai Diao
    name(20544, 27, 26191, 13), // 6129: ไทรโรงโขน, Sai Rong Khon
    name(43401, 21, 37190, 9), // 6130: ไทรโสภา, Sai Sopha
    name(14631, 21, 14344, 7), // 6131: ไทรใหญ่, Sai Yai
    name(4048, 9, 739, 4), // 6132: ไผ่, Phai
    name(43432, 27, 35180, 13), // 6133: ไผ่กองดิน, Phai Kong Din
    name(43441, 21, 44813, 11), // 6134: ไผ่ขวาง, Phai Khwang
    name(43448, 24, 36192, 12), // 6135: ไผ่ขอดอน, Phai Kho Don
    name(43459, 24, 36131, 13), // 6136: ไผ่จำศิล, Phai Cham Sin
    name(43471, 30, 36117, 14), // 6137: ไผ่ชะเลือด, Phai Cha Lueat
    name(43481, 30, 36144, 18), // 6138: ไผ่ดำพัฒนา, Phai Dam Phatthana
    name(28064, 18, 22041, 8), // 6139: ไผ่ต่ำ, Phai Tam
    name(15757, 24, 24608, 12), // 6140: ไผ่ท่าโพ, Phai Tha Pho
    name(41016, 18, 44665, 9), // 6141: ไผ่พระ, Phai Phra
    name(35906, 18, 28100, 8), // 6142: ไผ่รอบ, Phai Rop
    name(19683, 18, 33197, 9), // 6143: ไผ่ลิง, Phai Ling
    name(4048, 21, 33691, 8), // 6144: ไผ่ล้อม, Phai Lom
    name(38703, 15, 18749, 9), // 6145: ไผ่วง, Phai Wong
    name(28330, 24, 19306, 9), // 6146: ไผ่สิงห์, Phai Sing
    name(28607, 21, 29269, 10), // 6147: ไผ่หลวง, Phai Luang
    name(18287, 24, 30528, 8), // 6148: ไผ่หลิ่ว, Phai Lio
    name(15247, 27, 36162, 13), // 6149: ไผ่หูช้าง, Phai Hu Chang
    name(28130, 24, 36182, 10), // 6150: ไผ่เขียว, Phai Khiao
    name(16468, 18, 19580, 9), // 6151: ไผ่โทน, Phai Thon
    name(18890, 21, 17493, 8), // 6152: ไผ่ใหญ่, Phai Yai
    name(19330, 21, 30517, 7), // 6153: ไพบูลย์, Phaibun
    name(5436, 9, 8625, 5), // 6154: ไพร, Phrai
    name(28013, 18, 30631, 10), // 6155: ไพรขลา, Phrai Khla
    name(36004, 24, 36963, 14), // 6156: ไพรนกยูง, Phrai Nok Yung
    name(18031, 24, 16686, 15), // 6157: ไพรพัฒนา, Phrai Phatthana
    name(28676, 18, 10128, 8), // 6158: ไพรวัน, Phraiwan
    name(16674, 9, 26347, 5), // 6159: ไพล, Phlai
    name(12962, 15, 13816, 7), // 6160: ไพศาล, Phaisan
    name(43499, 21, 21764, 8), // 6161: ไม้กลอน, Mai Klon
    name(43514, 18, 26182, 8), // 6162: ไม้ขาว, Mai Khao
    name(27198, 18, 33180, 8), // 6163: ไม้งาม, Mai Ngam
    name(43520, 18, 26989, 7), // 6164: ไม้ดัด, Mai Dat
    name(43526, 18, 13507, 7), // 6165: ไม้ตรา, Mai Tra
    name(43532, 18, 26529, 7), // 6166: ไม้ฝาด, Mai Fat
    name(40145, 15, 12308, 6), // 6167: ไม้ยา, Mai Ya
    name(22426, 18, 14167, 7), // 6168: ไม้รูด, Mai Rut
    name(31377, 21, 25631, 8), // 6169: ไม้เค็ด, Mai Khet
    name(28847, 24, 16613, 9), // 6170: ไม้เรียง, Mai Riang
    name(2891, 9, 832, 3), // 6171: ไร่, Rai
    name(43538, 18, 41897, 9), // 6172: ไร่ขิง, Rai Khing
    name(43544, 15, 41897, 7), // 6173: ไร่ขี, Rai Khi
    name(43549, 21, 27522, 7), // 6174: ไร่น้อย, Rai Noi
    name(43556, 24, 24719, 13), // 6175: ไร่พัฒนา, Rai Phatthana
    name(43579, 24, 11187, 10), // 6176: ไร่มะขาม, Rai Makham
    name(38479, 15, 30105, 7), // 6177: ไร่รถ, Rai Rot
    name(17575, 27, 20608, 10), // 6178: ไร่สะท้อน, Rai Sathon
    name(40376, 24, 26655, 10), // 6179: ไร่สีสุก, Rai Si Suk
    name(43260, 18, 19767, 7), // 6180: ไร่ส้ม, Rai Som
    name(33121, 30, 35226, 13), // 6181: ไร่หลักทอง, Rai Lak Thong
    name(26438, 21, 10803, 6), // 6182: ไร่อ้อย, Rai Oi
    name(35922, 21, 37685, 7), // 6183: ไร่เก่า, Rai Kao
    name(28445, 18, 17586, 8), // 6184: ไร่โคก, Rai Khok
    name(21986, 18, 16112, 7), // 6185: ไร่ใต้, Rai Tai
    name(31060, 21, 34010, 7), // 6186: ไร่ใหม่, Rai Mai
    name(31060, 36, 34010, 17), // 6187: ไร่ใหม่พัฒนา, Rai Mai Phatthana
    name(25118, 18, 9816, 5), // 6188: ไล่โว่, Laiwo
    name(43591, 18, 22702, 7), // 6189: ไสหมาก, Sai Mak
    name(43597, 18, 11828, 5), // 6190: ไสหร้า, Saira
    name(43603, 15, 17002, 8), // 6191: ไสไทย, Sai Thai
    name(16538, 24, 13292, 9), // 6192: ไหล่ทุ่ง, Lai Thung
    name(14873, 24, 30443, 7), // 6193: ไหล่น่าน, Lai Nan
    name(22500, 21, 21722, 7), // 6194: ไหล่หิน, Lai Hin
    name(15479, 21, 25278, 8), // 6195: ไฮหย่อง, Hai Yong
];

pub(in crate::data) static SUBDISTRICTS: [Row; 7436] = [
    row(1, 3571), // 100101 พระบรมมหาราชวัง
    row(2, 4081), // 100102 วังบูรพาภิรมย์
    row(3, 4162), // 100103 วัดราชบพิธ
    row(4, 4499), // 100104 สำราญราษฎร์
    row(5, 4246), // 100105 ศาลเจ้าพ่อเสือ
    row(6, 5552), // 100106 เสาชิงช้า
    row(7, 2710), // 100107 บวรนิเวศ
    row(8, 1879), // 100108 ตลาดยอด
    row(9, 1578), // 100109 ชนะสงคราม
    row(10, 3172), // 100110 บ้านพานถม
    row(11, 2769), // 100111 บางขุนพรหม
    row(12, 4165), // 100112 วัดสามพระยา
    row(1, 134), // 100201 ดุสิต
    row(2, 4028), // 100202 วชิรพยาบาล
    row(3, 4348), // 100203 สวนจิตรลดา
    row(4, 4536), // 100204 สี่แยกมหานาค
    row(6, 2018), // 100206 ถนนนครไชยศรี
    row(1, 1022), // 100301 กระทุ่มราย
    row(2, 673), // 100302 หนองจอก
    row(3, 1337), // 100303 คลองสิบ
    row(4, 1338), // 100304 คลองสิบสอง
    row(5, 5905), // 100305 โคกแฝด
    row(6, 1487), // 100306 คู้ฝั่งเหนือ
    row(7, 3980), // 100307 ลำผักชี
    row(8, 3970), // 100308 ลำต้อยติ่ง
    row(1, 3705), // 100401 มหาพฤฒาราม
    row(2, 4525), // 100402 สีลม
    row(3, 4545), // 100403 สุริยวงศ์
    row(4, 288), // 100404 บางรัก
    row(5, 4532), // 100405 สี่พระยา
    row(2, 5118), // 100502 อนุสาวรีย์
    row(8, 2362), // 100508 ท่าแร้ง
    row(1, 1267), // 100601 คลองจั่น
    row(8, 4954), // 100608 หัวหมาก
    row(1, 3848), // 100701 รองเมือง
    row(2, 4136), // 100702 วังใหม่
    row(3, 357), // 100703 ปทุมวัน
    row(4, 4016), // 100704 ลุมพินี
    row(1, 3493), // 100801 ป้อมปราบ
    row(2, 4172), // 100802 วัดเทพศิรินทร์
    row(3, 1314), // 100803 คลองมหานาค
    row(4, 3149), // 100804 บ้านบาตร
    row(5, 4176), // 100805 วัดโสมนัส
    row(5, 2786), // 100905 บางจาก
    row(10, 3593), // 100910 พระโขนงใต้
    row(1, 473), // 101001 มีนบุรี
    row(2, 5800), // 101002 แสนแสบ
    row(1, 514), // 101101 ลาดกระบัง
    row(2, 1333), // 101102 คลองสองต้นนุ่น
    row(3, 1336), // 101103 คลองสามประเวศ
    row(4, 3975), // 101104 ลำปลาทิว
    row(5, 2083), // 101105 ทับยาว
    row(6, 1235), // 101106 ขุมทอง
    row(3, 1635), // 101203 ช่องนนทรี
    row(4, 2936), // 101204 บางโพงพาง
    row(1, 1539), // 101301 จักรวรรดิ
    row(2, 632), // 101302 สัมพันธวงศ์
    row(3, 1876), // 101303 ตลาดน้อย
    row(1, 4468), // 101401 สามเสนใน
    row(6, 400), // 101406 พญาไท
    row(1, 4145), // 101501 วัดกัลยาณ์
    row(2, 5010), // 101502 หิรัญรูจี
    row(3, 2867), // 101503 บางยี่เรือ
    row(4, 2994), // 101504 บุคคโล
    row(5, 1878), // 101505 ตลาดพลู
    row(6, 1825), // 101506 ดาวคะนอง
    row(7, 4503), // 101507 สำเหร่
    row(1, 4169), // 101601 วัดอรุณ
    row(2, 4154), // 101602 วัดท่าพระ
    row(1, 718), // 101701 ห้วยขวาง
    row(2, 265), // 101702 บางกะปิ
    row(4, 4467), // 101704 สามเสนนอก
    row(1, 4295), // 101801 สมเด็จเจ้าพระยา
    row(2, 53), // 101802 คลองสาน
    row(3, 2876), // 101803 บางลำภูล่าง
    row(4, 1284), // 101804 คลองต้นไทร
    row(1, 1274), // 101901 คลองชักพระ
    row(2, 143), // 101902 ตลิ่งชัน
    row(3, 1577), // 101903 ฉิมพลี
    row(4, 2842), // 101904 บางพรม
    row(5, 2869), // 101905 บางระมาด
    row(7, 2909), // 101907 บางเชือกหนัง
    row(4, 4249), // 102004 ศิริราช
    row(5, 3106), // 102005 บ้านช่างหล่อ
    row(6, 2768), // 102006 บางขุนนนท์
    row(7, 2770), // 102007 บางขุนศรี
    row(9, 5124), // 102009 อรุณอมรินทร์
    row(5, 2234), // 102105 ท่าข้าม
    row(7, 5802), // 102107 แสมดำ
    row(1, 2897), // 102201 บางหว้า
    row(2, 2794), // 102202 บางด้วน
    row(6, 2786), // 102206 บางจาก
    row(7, 2928), // 102207 บางแวก
    row(8, 1260), // 102208 คลองขวาง
    row(9, 3375), // 102209 ปากคลองภาษีเจริญ
    row(10, 1484), // 102210 คูหาสวรรค์
    row(2, 698), // 102302 หนองแขม
    row(3, 4613), // 102303 หนองค้างพลู
    row(1, 500), // 102401 ราษฎร์บูรณะ
    row(2, 2836), // 102402 บางปะกอก
    row(1, 283), // 102501 บางพลัด
    row(2, 2901), // 102502 บางอ้อ
    row(3, 2826), // 102503 บางบำหรุ
    row(4, 2865), // 102504 บางยี่ขัน
    row(1, 133), // 102601 ดินแดง
    row(2, 3867), // 102602 รัชดาภิเษก
    row(1, 1257), // 102701 คลองกุ่ม
    row(4, 2429), // 102704 นวมินทร์
    row(5, 2430), // 102705 นวลจันทร์
    row(1, 2185), // 102801 ทุ่งวัดดอน
    row(2, 484), // 102802 ยานนาวา
    row(3, 2173), // 102803 ทุ่งมหาเมฆ
    row(1, 271), // 102901 บางซื่อ
    row(2, 4027), // 102902 วงศ์สว่าง
    row(1, 517), // 103001 ลาดยาว
    row(2, 5540), // 103002 เสนานิคม
    row(3, 1547), // 103003 จันทรเกษม
    row(4, 1526), // 103004 จอมพล
    row(5, 80), // 103005 จตุจักร
    row(1, 270), // 103101 บางคอแหลม
    row(2, 4158), // 103102 วัดพระยาไกร
    row(3, 2931), // 103103 บางโคล่
    row(1, 362), // 103201 ประเวศ
    row(2, 4674), // 103202 หนองบอน
    row(3, 1743), // 103203 ดอกไม้
    row(1, 59), // 103301 คลองเตย
    row(2, 1279), // 103302 คลองตัน
    row(3, 425), // 103303 พระโขนง
    row(1, 609), // 103401 สวนหลวง
    row(2, 5170), // 103402 อ่อนนุช
    row(3, 3639), // 103403 พัฒนาการ
    row(1, 267), // 103501 บางขุนเทียน
    row(2, 2780), // 103502 บางค้อ
    row(3, 2857), // 103503 บางมด
    row(4, 82), // 103504 จอมทอง
    row(2, 4520), // 103602 สีกัน
    row(4, 127), // 103604 ดอนเมือง
    row(5, 4271), // 103605 สนามบิน
    row(1, 2165), // 103701 ทุ่งพญาไท
    row(2, 2019), // 103702 ถนนพญาไท
    row(3, 2021), // 103703 ถนนเพชรบุรี
    row(4, 3745), // 103704 มักกะสัน
    row(1, 516), // 103801 ลาดพร้าว
    row(2, 1514), // 103802 จรเข้บัว
    row(1, 1358), // 103901 คลองเตยเหนือ
    row(2, 1280), // 103902 คลองตันเหนือ
    row(3, 3592), // 103903 พระโขนงเหนือ
    row(1, 296), // 104001 บางแค
    row(2, 2925), // 104002 บางแคเหนือ
    row(3, 2942), // 104003 บางไผ่
    row(4, 4901), // 104004 หลักสอง
    row(1, 2191), // 104101 ทุ่งสองห้อง
    row(2, 1877), // 104102 ตลาดบางเขน
    row(1, 644), // 104201 สายไหม
    row(2, 5130), // 104202 ออเงิน
    row(3, 1285), // 104203 คลองถนน
    row(1, 67), // 104301 คันนายาว
    row(2, 3884), // 104302 รามอินทรา
    row(1, 621), // 104401 สะพานสูง
    row(2, 3889), // 104402 ราษฎร์พัฒนา
    row(3, 2073), // 104403 ทับช้าง
    row(1, 537), // 104501 วังทองหลาง
    row(2, 4382), // 104502 สะพานสอง
    row(3, 1356), // 104503 คลองเจ้าคุณสิงห์
    row(4, 3608), // 104504 พลับพลา
    row(1, 4459), // 104601 สามวาตะวันตก
    row(2, 4460), // 104602 สามวาตะวันออก
    row(3, 2790), // 104603 บางชัน
    row(4, 2052), // 104604 ทรายกองดิน
    row(5, 2053), // 104605 ทรายกองดินใต้
    row(2, 2818), // 104702 บางนาเหนือ
    row(3, 2819), // 104703 บางนาใต้
    row(1, 158), // 104801 ทวีวัฒนา
    row(2, 4237), // 104802 ศาลาธรรมสพน์
    row(1, 2857), // 104901 บางมด
    row(2, 165), // 104902 ทุ่งครุ
    row(2, 2824), // 105002 บางบอนเหนือ
    row(3, 2825), // 105003 บางบอนใต้
    row(4, 1301), // 105004 คลองบางพราน
    row(5, 1300), // 105005 คลองบางบอน
    row(1, 3386), // 110101 ปากน้ำ
    row(2, 4509), // 110102 สำโรงเหนือ
    row(3, 2917), // 110103 บางเมือง
    row(4, 2387), // 110104 ท้ายบ้าน
    row(8, 2839), // 110108 บางปูใหม่
    row(10, 5661), // 110110 แพรกษา
    row(11, 2935), // 110111 บางโปรง
    row(12, 2838), // 110112 บางปู
    row(13, 2794), // 110113 บางด้วน
    row(14, 2918), // 110114 บางเมืองใหม่
    row(15, 796), // 110115 เทพารักษ์
    row(16, 2388), // 110116 ท้ายบ้านใหม่
    row(17, 5662), // 110117 แพรกษาใหม่
    row(1, 278), // 110201 บางบ่อ
    row(2, 3182), // 110202 บ้านระกาศ
    row(3, 2850), // 110203 บางพลีน้อย
    row(4, 2915), // 110204 บางเพรียง
    row(5, 1276), // 110205 คลองด่าน
    row(6, 1330), // 110206 คลองสวน
    row(7, 5435), // 110207 เปร็ง
    row(8, 1295), // 110208 คลองนิยมยาตรา
    row(1, 2851), // 110301 บางพลีใหญ่
    row(2, 295), // 110302 บางแก้ว
    row(3, 2831), // 110303 บางปลา
    row(4, 2932), // 110304 บางโฉลง
    row(8, 3880), // 110308 ราชาเทวะ
    row(9, 682), // 110309 หนองปรือ
    row(1, 1871), // 110401 ตลาด
    row(2, 2852), // 110402 บางพึ่ง
    row(3, 2786), // 110403 บางจาก
    row(4, 2773), // 110404 บางครุ
    row(5, 2893), // 110405 บางหญ้าแพรก
    row(6, 2899), // 110406 บางหัวเสือ
    row(7, 4510), // 110407 สำโรงใต้
    row(8, 2863), // 110408 บางยอ
    row(9, 2754), // 110409 บางกะเจ้า
    row(10, 2821), // 110410 บางน้ำผึ้ง
    row(11, 2743), // 110411 บางกระสอบ
    row(12, 2750), // 110412 บางกอบัว
    row(13, 2046), // 110413 ทรงคนอง
    row(14, 646), // 110414 สำโรง
    row(15, 4504), // 110415 สำโรงกลาง
    row(1, 2576), // 110501 นาเกลือ
    row(2, 3084), // 110502 บ้านคลองสวน
    row(3, 5816), // 110503 แหลมฟ้าผ่า
    row(4, 3374), // 110504 ปากคลองบางปลากด
    row(5, 6091), // 110505 ในคลองบางปลากด
    row(1, 294), // 110601 บางเสาธง
    row(2, 4257), // 110602 ศีรษะจรเข้น้อย
    row(3, 4258), // 110603 ศีรษะจรเข้ใหญ่
    row(1, 4359), // 120101 สวนใหญ่
    row(2, 1874), // 120102 ตลาดขวัญ
    row(3, 292), // 120103 บางเขน
    row(4, 2742), // 120104 บางกระสอ
    row(5, 2270), // 120105 ท่าทราย
    row(6, 2942), // 120106 บางไผ่
    row(7, 2882), // 120107 บางศรีเมือง
    row(8, 2749), // 120108 บางกร่าง
    row(9, 6126), // 120109 ไทรม้า
    row(10, 2870), // 120110 บางรักน้อย
    row(1, 4149), // 120201 วัดชลอ
    row(2, 260), // 120202 บางกรวย
    row(3, 2892), // 120203 บางสีทอง
    row(4, 2759), // 120204 บางขนุน
    row(5, 2766), // 120205 บางขุนกอง
    row(6, 2778), // 120206 บางคูเวียง
    row(7, 3707), // 120207 มหาสวัสดิ์
    row(8, 3341), // 120208 ปลายบาง
    row(9, 4233), // 120209 ศาลากลาง
    row(1, 2862), // 120301 บางม่วง
    row(2, 2927), // 120302 บางแม่นาง
    row(3, 293), // 120303 บางเลน
    row(4, 5555), // 120304 เสาธงหิน
    row(5, 298), // 120305 บางใหญ่
    row(6, 3289), // 120306 บ้านใหม่
    row(1, 6085), // 120401 โสนลอย
    row(2, 276), // 120402 บางบัวทอง
    row(3, 2872), // 120403 บางรักใหญ่
    row(4, 2776), // 120404 บางคูรัด
    row(5, 3932), // 120405 ละหาร
    row(6, 4000), // 120406 ลำโพ
    row(7, 3656), // 120407 พิมลราช
    row(8, 2871), // 120408 บางรักพัฒนา
    row(1, 994), // 120501 ไทรน้อย
    row(2, 3888), // 120502 ราษฎร์นิยม
    row(3, 4807), // 120503 หนองเพรางาย
    row(4, 6131), // 120504 ไทรใหญ่
    row(5, 1231), // 120505 ขุนศรี
    row(6, 1260), // 120506 คลองขวาง
    row(7, 158), // 120507 ทวีวัฒนา
    row(1, 385), // 120601 ปากเกร็ด
    row(2, 2795), // 120602 บางตลาด
    row(3, 3289), // 120603 บ้านใหม่
    row(4, 2854), // 120604 บางพูด
    row(5, 2800), // 120605 บางตะไนย์
    row(6, 1310), // 120606 คลองพระอุดม
    row(7, 2342), // 120607 ท่าอิฐ
    row(8, 5232), // 120608 เกาะเกร็ด
    row(9, 5185), // 120609 อ้อมเกร็ด
    row(10, 1263), // 120610 คลองข่อย
    row(11, 2849), // 120611 บางพลับ
    row(12, 1351), // 120612 คลองเกลือ
    row(1, 2828), // 130101 บางปรอก
    row(2, 3289), // 130102 บ้านใหม่
    row(3, 3064), // 130103 บ้านกลาง
    row(4, 319), // 130104 บ้านฉาง
    row(5, 3061), // 130105 บ้านกระแชง
    row(6, 2761), // 130106 บางขะแยง
    row(7, 2777), // 130107 บางคูวัด
    row(8, 2895), // 130108 บางหลวง
    row(9, 2912), // 130109 บางเดื่อ
    row(10, 2854), // 130110 บางพูด
    row(11, 2855), // 130111 บางพูน
    row(12, 2752), // 130112 บางกะดี
    row(13, 4353), // 130113 สวนพริกไทย
    row(14, 4903), // 130114 หลักหก
    row(1, 1341), // 130201 คลองหนึ่ง
    row(2, 1332), // 130202 คลองสอง
    row(3, 1335), // 130203 คลองสาม
    row(4, 1339), // 130204 คลองสี่
    row(5, 1347), // 130205 คลองห้า
    row(6, 1340), // 130206 คลองหก
    row(7, 1355), // 130207 คลองเจ็ด
    row(1, 3311), // 130301 ประชาธิปัตย์
    row(2, 2980), // 130302 บึงยี่โถ
    row(3, 3865), // 130303 รังสิต
    row(4, 3979), // 130304 ลำผักกูด
    row(5, 2983), // 130305 บึงสนั่น
    row(6, 2971), // 130306 บึงน้ำรักษ์
    row(1, 2974), // 130401 บึงบา
    row(2, 2972), // 130402 บึงบอน
    row(3, 2961), // 130403 บึงกาสาม
    row(4, 2965), // 130404 บึงชำอ้อ
    row(5, 4757), // 130405 หนองสามวัง
    row(6, 4235), // 130406 ศาลาครุ
    row(7, 2426), // 130407 นพรัตน์
    row(1, 3860), // 130501 ระแหง
    row(2, 518), // 130502 ลาดหลุมแก้ว
    row(3, 1481), // 130503 คูบางหลวง
    row(4, 1472), // 130504 คูขวาง
    row(5, 1310), // 130505 คลองพระอุดม
    row(6, 3044), // 130506 บ่อเงิน
    row(7, 4879), // 130507 หน้าไม้
    row(1, 1475), // 130601 คูคต
    row(2, 3951), // 130602 ลาดสวาย
    row(3, 2963), // 130603 บึงคำพร้อย
    row(4, 528), // 130604 ลำลูกกา
    row(5, 2967), // 130605 บึงทองหลาง
    row(6, 4002), // 130606 ลำไทร
    row(7, 2962), // 130607 บึงคอไห
    row(8, 3662), // 130608 พืชอุดม
    row(1, 2913), // 130701 บางเตย
    row(2, 1264), // 130702 คลองควาย
    row(3, 642), // 130703 สามโคก
    row(4, 1039), // 130704 กระแชง
    row(5, 2938), // 130705 บางโพธิ์เหนือ
    row(6, 5377), // 130706 เชียงรากใหญ่
    row(7, 3153), // 130707 บ้านปทุม
    row(8, 3092), // 130708 บ้านงิ้ว
    row(9, 5376), // 130709 เชียงรากน้อย
    row(10, 2741), // 130710 บางกระบือ
    row(11, 2391), // 130711 ท้ายเกาะ
    row(1, 3319), // 140101 ประตูชัย
    row(2, 1080), // 140102 กะมัง
    row(3, 4926), // 140103 หอรัตนไชย
    row(4, 4949), // 140104 หัวรอ
    row(5, 2319), // 140105 ท่าวาสุกรี
    row(6, 6143), // 140106 ไผ่ลิง
    row(7, 3369), // 140107 ปากกราน
    row(8, 3695), // 140108 ภูเขาทอง
    row(9, 4502), // 140109 สำเภาล่ม
    row(10, 4352), // 140110 สวนพริก
    row(11, 1278), // 140111 คลองตะเคียน
    row(12, 4153), // 140112 วัดตูม
    row(13, 4928), // 140113 หันตรา
    row(14, 4015), // 140114 ลุมพลี
    row(15, 3289), // 140115 บ้านใหม่
    row(16, 3217), // 140116 บ้านเกาะ
    row(17, 1331), // 140117 คลองสวนพลู
    row(18, 1329), // 140118 คลองสระบัว
    row(19, 5240), // 140119 เกาะเรียน
    row(20, 3162), // 140120 บ้านป้อม
    row(21, 3186), // 140121 บ้านรุน
    row(1, 196), // 140201 ท่าเรือ
    row(2, 1560), // 140202 จำปา
    row(3, 194), // 140203 ท่าหลวง
    row(4, 3187), // 140204 บ้านร่อม
    row(5, 4240), // 140205 ศาลาลอย
    row(6, 4126), // 140206 วังแดง
    row(7, 6033), // 140207 โพธิ์เอน
    row(8, 3384), // 140208 ปากท่า
    row(9, 4589), // 140209 หนองขนาก
    row(10, 2349), // 140210 ท่าเจ้าสนุก
    row(1, 213), // 140301 นครหลวง
    row(2, 180), // 140302 ท่าช้าง
    row(3, 3053), // 140303 บ่อโพง
    row(4, 3105), // 140304 บ้านชุ้ง
    row(5, 3376), // 140305 ปากจั่น
    row(6, 286), // 140306 บางระกำ
    row(7, 2844), // 140307 บางพระครู
    row(8, 5731), // 140308 แม่ลา
    row(9, 4701), // 140309 หนองปลิง
    row(10, 1334), // 140310 คลองสะแก
    row(11, 4471), // 140311 สามไถ
    row(12, 3570), // 140312 พระนอน
    row(1, 299), // 140401 บางไทร
    row(2, 284), // 140402 บางพลี
    row(3, 4270), // 140403 สนามชัย
    row(4, 3259), // 140404 บ้านแป้ง
    row(5, 4879), // 140405 หน้าไม้
    row(6, 2868), // 140406 บางยี่โท
    row(7, 5634), // 140407 แคออก
    row(8, 5625), // 140408 แคตก
    row(9, 1652), // 140409 ช่างเหล็ก
    row(10, 1039), // 140410 กระแชง
    row(11, 3065), // 140411 บ้านกลึง
    row(12, 1660), // 140412 ช้างน้อย
    row(13, 5015), // 140413 ห่อหมก
    row(14, 6141), // 140414 ไผ่พระ
    row(15, 1005), // 140415 กกแก้วบูรพา
    row(16, 6165), // 140416 ไม้ตรา
    row(17, 3178), // 140417 บ้านม้า
    row(18, 3217), // 140418 บ้านเกาะ
    row(19, 3877), // 140419 ราชคราม
    row(20, 1665), // 140420 ช้างใหญ่
    row(21, 6067), // 140421 โพแตง
    row(22, 5376), // 140422 เชียงรากน้อย
    row(23, 5852), // 140423 โคกช้าง
    row(1, 277), // 140501 บางบาล
    row(2, 4160), // 140502 วัดยม
    row(3, 994), // 140503 ไทรน้อย
    row(4, 4385), // 140504 สะพานไทย
    row(5, 3704), // 140505 มหาพราหมณ์
    row(6, 1013), // 140506 กบเจา
    row(7, 3085), // 140507 บ้านคลัง
    row(8, 3562), // 140508 พระขาว
    row(9, 2690), // 140509 น้ำเต้า
    row(10, 2099), // 140510 ทางช้าง
    row(11, 4151), // 140511 วัดตะกู
    row(12, 2895), // 140512 บางหลวง
    row(13, 2896), // 140513 บางหลวงโดด
    row(14, 2898), // 140514 บางหัก
    row(15, 2789), // 140515 บางชะนี
    row(16, 3072), // 140516 บ้านกุ่ม
    row(1, 3236), // 140601 บ้านเลน
    row(2, 5376), // 140602 เชียงรากน้อย
    row(3, 3281), // 140603 บ้านโพ
    row(4, 3059), // 140604 บ้านกรด
    row(5, 2744), // 140605 บางกระสั้น
    row(6, 1268), // 140606 คลองจิก
    row(7, 3208), // 140607 บ้านหว้า
    row(8, 4160), // 140608 วัดยม
    row(9, 2830), // 140609 บางประแดง
    row(10, 4466), // 140610 สามเรือน
    row(11, 5233), // 140611 เกาะเกิด
    row(12, 3171), // 140612 บ้านพลับ
    row(13, 3259), // 140613 บ้านแป้ง
    row(14, 1468), // 140614 คุ้งลาน
    row(15, 143), // 140615 ตลิ่งชัน
    row(16, 334), // 140616 บ้านสร้าง
    row(17, 1881), // 140617 ตลาดเกรียบ
    row(18, 1193), // 140618 ขนอนหลวง
    row(1, 281), // 140701 บางปะหัน
    row(2, 1197), // 140702 ขยาย
    row(3, 2912), // 140703 บางเดื่อ
    row(4, 5553), // 140704 เสาธง
    row(5, 2097), // 140705 ทางกลาง
    row(6, 2916), // 140706 บางเพลิง
    row(7, 4932), // 140707 หันสัง
    row(8, 2815), // 140708 บางนางร้า
    row(9, 1965), // 140709 ตานิม
    row(10, 2076), // 140710 ทับน้ำ
    row(11, 3178), // 140711 บ้านม้า
    row(12, 1198), // 140712 ขวัญเมือง
    row(13, 3192), // 140713 บ้านลี่
    row(14, 6029), // 140714 โพธิ์สามต้น
    row(15, 3669), // 140715 พุทเลา
    row(16, 1974), // 140716 ตาลเอน
    row(17, 3075), // 140717 บ้านขล้อ
    row(1, 396), // 140801 ผักไห่
    row(2, 5120), // 140802 อมฤต
    row(3, 3251), // 140803 บ้านแค
    row(4, 3948), // 140804 ลาดน้ำเค็ม
    row(5, 1968), // 140805 ตาลาน
    row(6, 2258), // 140806 ท่าดินแดง
    row(7, 1792), // 140807 ดอนลาน
    row(8, 219), // 140808 นาคู
    row(9, 1124), // 140809 กุฎี
    row(10, 3968), // 140810 ลำตะเคียน
    row(11, 5852), // 140811 โคกช้าง
    row(12, 87), // 140812 จักราช
    row(13, 4672), // 140813 หนองน้ำใหญ่
    row(14, 3945), // 140814 ลาดชิด
    row(15, 4878), // 140815 หน้าโคก
    row(16, 3288), // 140816 บ้านใหญ่
    row(1, 451), // 140901 ภาชี
    row(2, 5870), // 140902 โคกม่วง
    row(3, 3861), // 140903 ระโสม
    row(4, 4671), // 140904 หนองน้ำใส
    row(5, 1796), // 140905 ดอนหญ้านาง
    row(6, 6144), // 140906 ไผ่ล้อม
    row(7, 1018), // 140907 กระจิว
    row(8, 3590), // 140908 พระแก้ว
    row(1, 515), // 141001 ลาดบัวหลวง
    row(2, 4897), // 141002 หลักชัย
    row(3, 4465), // 141003 สามเมือง
    row(4, 3580), // 141004 พระยาบันลือ
    row(5, 4513), // 141005 สิงหนาท
    row(6, 1490), // 141006 คู้สลอด
    row(7, 1309), // 141007 คลองพระยาบันลือ
    row(1, 3969), // 141101 ลำตาเสา
    row(2, 3024), // 141102 บ่อตาโล่
    row(3, 538), // 141103 วังน้อย
    row(4, 4002), // 141104 ลำไทร
    row(5, 4267), // 141105 สนับทึบ
    row(6, 3549), // 141106 พยอม
    row(7, 4929), // 141107 หันตะเภา
    row(8, 4050), // 141108 วังจุฬา
    row(9, 1241), // 141109 ข้าวงาม
    row(10, 1594), // 141110 ชะแมบ
    row(1, 901), // 141201 เสนา
    row(2, 3262), // 141202 บ้านแพน
    row(3, 5356), // 141203 เจ้าเจ็ด
    row(4, 4447), // 141204 สามกอ
    row(5, 2811), // 141205 บางนมโค
    row(6, 4962), // 141206 หัวเวียง
    row(7, 3758), // 141207 มารวิชัย
    row(8, 348), // 141208 บ้านโพธิ์
    row(9, 3871), // 141209 รางจรเข้
    row(10, 3060), // 141210 บ้านกระทุ่ม
    row(11, 3256), // 141211 บ้านแถว
    row(12, 1613), // 141212 ชายนา
    row(13, 4452), // 141213 สามตุ่ม
    row(14, 3944), // 141214 ลาดงา
    row(15, 1773), // 141215 ดอนทอง
    row(16, 337), // 141216 บ้านหลวง
    row(17, 5357), // 141217 เจ้าเสด็จ
    row(1, 272), // 141301 บางซ้าย
    row(2, 5620), // 141302 แก้วฟ้า
    row(3, 5401), // 141303 เต่าเล่า
    row(4, 3339), // 141304 ปลายกลัด
    row(5, 5408), // 141305 เทพมงคล
    row(6, 4089), // 141306 วังพัฒนา
    row(1, 1415), // 141401 คานหาม
    row(2, 3107), // 141402 บ้านช้าง
    row(3, 4453), // 141403 สามบัณฑิต
    row(4, 3214), // 141404 บ้านหีบ
    row(5, 4862), // 141405 หนองไม้ซุง
    row(6, 737), // 141406 อุทัย
    row(7, 901), // 141407 เสนา
    row(8, 4669), // 141408 หนองน้ำส้ม
    row(9, 6065), // 141409 โพสาวหาญ
    row(10, 2395), // 141410 ธนู
    row(11, 1244), // 141411 ข้าวเม่า
    row(1, 4967), // 141501 หัวไผ่
    row(2, 1076), // 141502 กะทุ่ม
    row(3, 467), // 141503 มหาราช
    row(4, 2690), // 141504 น้ำเต้า
    row(5, 273), // 141505 บางนา
    row(6, 6075), // 141506 โรงช้าง
    row(7, 5354), // 141507 เจ้าปลุก
    row(8, 3653), // 141508 พิตเพียน
    row(9, 326), // 141509 บ้านนา
    row(10, 3076), // 141510 บ้านขวาง
    row(11, 2262), // 141511 ท่าตอ
    row(12, 3289), // 141512 บ้านใหม่
    row(1, 342), // 141601 บ้านแพรก
    row(2, 3289), // 141602 บ้านใหม่
    row(3, 4495), // 141603 สำพะเนียง
    row(4, 1296), // 141604 คลองน้อย
    row(5, 4370), // 141605 สองห้อง
    row(1, 1880), // 150101 ตลาดหลวง
    row(2, 295), // 150102 บางแก้ว
    row(3, 4244), // 150103 ศาลาแดง
    row(4, 3446), // 150104 ป่างิ้ว
    row(5, 3269), // 150105 บ้านแห
    row(6, 1872), // 150106 ตลาดกรวด
    row(7, 3703), // 150107 มหาดไทย
    row(8, 3215), // 150108 บ้านอิฐ
    row(9, 4967), // 150109 หัวไผ่
    row(10, 1562), // 150110 จำปาหล่อ
    row(11, 6063), // 150111 โพสะ
    row(12, 3185), // 150112 บ้านรี
    row(13, 1324), // 150113 คลองวัว
    row(14, 3842), // 150114 ย่านซื่อ
    row(1, 1516), // 150201 จรเข้ร้อง
    row(2, 6110), // 150202 ไชยภูมิ
    row(3, 1606), // 150203 ชัยฤทธิ์
    row(4, 5413), // 150204 เทวราช
    row(5, 3879), // 150205 ราชสถิตย์
    row(6, 991), // 150206 ไชโย
    row(7, 4900), // 150207 หลักฟ้า
    row(8, 1599), // 150208 ชะไว
    row(9, 1869), // 150209 ตรีณรงค์
    row(1, 2832), // 150301 บางปลากด
    row(2, 394), // 150302 ป่าโมก
    row(3, 4474), // 150303 สายทอง
    row(4, 6075), // 150304 โรงช้าง
    row(5, 2920), // 150305 บางเสด็จ
    row(6, 2427), // 150306 นรสิงห์
    row(7, 5601), // 150307 เอกราช
    row(8, 6009), // 150308 โผงเผง
    row(1, 5174), // 150401 อ่างแก้ว
    row(2, 5144), // 150402 อินทประมูล
    row(3, 2849), // 150403 บางพลับ
    row(4, 4831), // 150404 หนองแม่ไก่
    row(5, 3893), // 150405 รำมะสัก
    row(6, 286), // 150406 บางระกำ
    row(7, 6023), // 150407 โพธิ์รังนก
    row(8, 727), // 150408 องครักษ์
    row(9, 5864), // 150409 โคกพุทรา
    row(10, 3803), // 150410 ยางช้าย
    row(11, 3050), // 150411 บ่อแร่
    row(12, 2100), // 150412 ทางพระ
    row(13, 635), // 150413 สามง่าม
    row(14, 2908), // 150414 บางเจ้าฉ่า
    row(15, 1434), // 150415 คำหยาด
    row(1, 949), // 150501 แสวงหา
    row(2, 4207), // 150502 ศรีพราน
    row(3, 3166), // 150503 บ้านพราน
    row(4, 540), // 150504 วังน้ำเย็น
    row(5, 4522), // 150505 สีบัวทอง
    row(6, 5113), // 150506 ห้วยไผ่
    row(7, 1566), // 150507 จำลอง
    row(1, 6136), // 150601 ไผ่จำศิล
    row(2, 4247), // 150602 ศาลเจ้าโรงทอง
    row(3, 6138), // 150603 ไผ่ดำพัฒนา
    row(4, 4483), // 150604 สาวร้องไห้
    row(5, 180), // 150605 ท่าช้าง
    row(6, 3836), // 150606 ยี่ล้น
    row(7, 2785), // 150607 บางจัก
    row(8, 5028), // 150608 ห้วยคันแหลน
    row(9, 1258), // 150609 คลองขนาก
    row(10, 6145), // 150610 ไผ่วง
    row(11, 4533), // 150611 สี่ร้อย
    row(12, 3781), // 150612 ม่วงเตี้ย
    row(13, 711), // 150613 หัวตะพาน
    row(14, 4907), // 150614 หลักแก้ว
    row(15, 1886), // 150615 ตลาดใหม่
    row(1, 641), // 150701 สามโก้
    row(2, 3887), // 150702 ราษฎรพัฒนา
    row(3, 5119), // 150703 อบทม
    row(4, 6022), // 150704 โพธิ์ม่วงพันธ์
    row(5, 3700), // 150705 มงคลธรรมนิมิต
    row(1, 2063), // 160101 ทะเลชุบศร
    row(2, 2338), // 160102 ท่าหิน
    row(3, 1008), // 160103 กกโก
    row(4, 5829), // 160104 โก่งธนู
    row(5, 5293), // 160105 เขาพระงาม
    row(6, 5308), // 160106 เขาสามยอด
    row(7, 5838), // 160107 โคกกะเทียม
    row(8, 5874), // 160108 โคกลำพาน
    row(9, 5856), // 160109 โคกตูม
    row(10, 1508), // 160110 งิ้วราย
    row(11, 1814), // 160111 ดอนโพธิ์
    row(12, 1918), // 160112 ตะลุง
    row(14, 2357), // 160114 ท่าแค
    row(15, 192), // 160115 ท่าศาลา
    row(16, 2637), // 160116 นิคมสร้างตนเอง
    row(17, 2762), // 160117 บางขันหมาก
    row(18, 3080), // 160118 บ้านข่อย
    row(19, 2384), // 160119 ท้ายตลาด
    row(20, 3451), // 160120 ป่าตาล
    row(21, 3558), // 160121 พรหมมาสตร์
    row(22, 6031), // 160122 โพธิ์เก้าต้น
    row(23, 6019), // 160123 โพธิ์ตรุ
    row(24, 4531), // 160124 สี่คลอง
    row(25, 2023), // 160125 ถนนใหญ่
    row(1, 435), // 160201 พัฒนานิคม
    row(2, 1640), // 160202 ช่องสาริกา
    row(3, 3729), // 160203 มะนาวหวาน
    row(4, 1832), // 160204 ดีลัง
    row(5, 5881), // 160205 โคกสลุง
    row(6, 1584), // 160206 ชอนน้อย
    row(7, 677), // 160207 หนองบัว
    row(8, 5024), // 160208 ห้วยขุนราม
    row(9, 2681), // 160209 น้ำสุด
    row(1, 957), // 160301 โคกสำโรง
    row(2, 5241), // 160302 เกาะแก้ว
    row(3, 2024), // 160303 ถลุงเหล็ก
    row(4, 4911), // 160304 หลุมข้าว
    row(5, 5107), // 160305 ห้วยโป่ง
    row(6, 1350), // 160306 คลองเกตุ
    row(7, 4407), // 160307 สะแกราบ
    row(8, 5449), // 160308 เพนียด
    row(9, 4119), // 160309 วังเพลิง
    row(10, 1712), // 160310 ดงมะรุม
    row(18, 4041), // 160318 วังขอนขว้าง
    row(20, 4048), // 160320 วังจั่น
    row(22, 698), // 160322 หนองแขม
    row(1, 3973), // 160401 ลำนารายณ์
    row(2, 1602), // 160402 ชัยนารายณ์
    row(3, 4252), // 160403 ศิลาทิพย์
    row(4, 5085), // 160404 ห้วยหิน
    row(5, 3768), // 160405 ม่วงค่อม
    row(6, 2725), // 160406 บัวชุม
    row(7, 2257), // 160407 ท่าดินดำ
    row(8, 3713), // 160408 มะกอกหวาน
    row(9, 1668), // 160409 ซับตะเคียน
    row(10, 2623), // 160410 นาโสม
    row(11, 4732), // 160411 หนองยายโต๊ะ
    row(12, 5217), // 160412 เกาะรัง
    row(14, 2301), // 160414 ท่ามะนาว
    row(17, 2635), // 160417 นิคมลำนารายณ์
    row(18, 101), // 160418 ชัยบาดาล
    row(19, 3291), // 160419 บ้านใหม่สามัคคี
    row(22, 5322), // 160422 เขาแหลม
    row(1, 191), // 160501 ท่าวุ้ง
    row(2, 2779), // 160502 บางคู้
    row(3, 6013), // 160503 โพตลาดแก้ว
    row(4, 2877), // 160504 บางลี่
    row(5, 2782), // 160505 บางงา
    row(6, 5882), // 160506 โคกสลุด
    row(7, 5307), // 160507 เขาสมอคอน
    row(8, 4952), // 160508 หัวสำโรง
    row(9, 3952), // 160509 ลาดสาลี่
    row(10, 3227), // 160510 บ้านเบิก
    row(11, 3763), // 160511 มุจลินท์
    row(1, 6152), // 160601 ไผ่ใหญ่
    row(2, 3133), // 160602 บ้านทราย
    row(3, 3066), // 160603 บ้านกล้วย
    row(4, 1707), // 160604 ดงพลับ
    row(5, 3104), // 160605 บ้านชี
    row(6, 3665), // 160606 พุคา
    row(7, 5002), // 160607 หินปัก
    row(8, 2852), // 160608 บางพึ่ง
    row(9, 4652), // 160609 หนองทรายขาว
    row(10, 2753), // 160610 บางกะพี้
    row(11, 4802), // 160611 หนองเต่า
    row(12, 984), // 160612 โพนทอง
    row(13, 2764), // 160613 บางขาม
    row(14, 1766), // 160614 ดอนดึง
    row(15, 1585), // 160615 ชอนม่วง
    row(16, 4565), // 160616 หนองกระเบียน
    row(17, 4477), // 160617 สายห้วยแก้ว
    row(18, 3708), // 160618 มหาสอน
    row(19, 336), // 160619 บ้านหมี่
    row(20, 5371), // 160620 เชียงงา
    row(21, 4809), // 160621 หนองเมือง
    row(22, 4272), // 160622 สนามแจง
    row(1, 194), // 160701 ท่าหลวง
    row(2, 5606), // 160702 แก่งผักกูด
    row(3, 1667), // 160703 ซับจำปา
    row(4, 4708), // 160704 หนองผักแว่น
    row(5, 2067), // 160705 ทะเลวังวัด
    row(6, 4950), // 160706 หัวลำ
    row(1, 605), // 160801 สระโบสถ์
    row(2, 3709), // 160802 มหาโพธิ
    row(3, 2147), // 160803 ทุ่งท่าช้าง
    row(4, 5111), // 160804 ห้วยใหญ่
    row(5, 2641), // 160805 นิยมชัย
    row(1, 959), // 160901 โคกเจริญ
    row(2, 3812), // 160902 ยางราก
    row(3, 4721), // 160903 หนองมะค่า
    row(4, 536), // 160904 วังทอง
    row(5, 5907), // 160905 โคกแสมสาร
    row(1, 529), // 161001 ลำสนธิ
    row(2, 1673), // 161002 ซับสมบูรณ์
    row(3, 4740), // 161003 หนองรี
    row(4, 1138), // 161004 กุดตาเพชร
    row(5, 5301), // 161005 เขารวก
    row(6, 5287), // 161006 เขาน้อย
    row(1, 685), // 161101 หนองม่วง
    row(2, 312), // 161102 บ่อทอง
    row(3, 1696), // 161103 ดงดินแดง
    row(4, 1586), // 161104 ชอนสมบูรณ์
    row(5, 3826), // 161105 ยางโทน
    row(6, 1587), // 161106 ชอนสารเดช
    row(1, 2853), // 170101 บางพุทรา
    row(2, 2861), // 170102 บางมัญ
    row(3, 6010), // 170103 โพกรวม
    row(4, 3777), // 170104 ม่วงหมู่
    row(5, 4967), // 170105 หัวไผ่
    row(6, 2013), // 170106 ต้นโพธิ์
    row(7, 1540), // 170107 จักรสีห์
    row(8, 2741), // 170108 บางกระบือ
    row(1, 4514), // 170201 สิงห์
    row(2, 6164), // 170202 ไม้ดัด
    row(3, 5363), // 170203 เชิงกลัด
    row(4, 6012), // 170204 โพชนไก่
    row(5, 5731), // 170205 แม่ลา
    row(6, 3099), // 170206 บ้านจ่า
    row(7, 3627), // 170207 พักทัน
    row(8, 4324), // 170208 สระแจง
    row(1, 975), // 170301 โพทะเล
    row(2, 287), // 170302 บางระจัน
    row(3, 6064), // 170303 โพสังโฆ
    row(4, 2234), // 170304 ท่าข้าม
    row(5, 1402), // 170305 คอทราย
    row(6, 4562), // 170306 หนองกระทุ่ม
    row(1, 3564), // 170401 พระงาม
    row(2, 414), // 170402 พรหมบุรี
    row(3, 2822), // 170403 บางน้ำเชี่ยว
    row(4, 3203), // 170404 บ้านหม้อ
    row(5, 3259), // 170405 บ้านแป้ง
    row(6, 4947), // 170406 หัวป่า
    row(7, 6075), // 170407 โรงช้าง
    row(1, 2025), // 170501 ถอนสมอ
    row(2, 6058), // 170502 โพประจักษ์
    row(3, 4190), // 170503 วิหารขาว
    row(4, 3650), // 170504 พิกุลทอง
    row(1, 734), // 170601 อินทร์บุรี
    row(2, 3322), // 170602 ประศุก
    row(3, 2081), // 170603 ทับยา
    row(4, 1508), // 170604 งิ้วราย
    row(5, 1621), // 170605 ชีน้ำร้าย
    row(6, 2240), // 170606 ท่างาม
    row(7, 2661), // 170607 น้ำตาล
    row(8, 2059), // 170608 ทองเอน
    row(9, 5033), // 170609 ห้วยชัน
    row(10, 977), // 170610 โพธิ์ชัย
    row(1, 6096), // 180101 ในเมือง
    row(2, 3066), // 180102 บ้านกล้วย
    row(3, 2249), // 180103 ท่าชัย
    row(4, 100), // 180104 ชัยนาท
    row(5, 5284), // 180105 เขาท่าพระ
    row(6, 4977), // 180106 หาดท่าเสา
    row(7, 2397), // 180107 ธรรมามูล
    row(8, 5565), // 180108 เสือโฮก
    row(9, 2460), // 180109 นางลือ
    row(1, 1469), // 180201 คุ้งสำเภา
    row(2, 4175), // 180202 วัดโคก
    row(3, 4251), // 180203 ศิลาดาน
    row(4, 2246), // 180204 ท่าฉนวน
    row(5, 4968), // 180205 หางน้ำสาคร
    row(6, 6175), // 180206 ไร่พัฒนา
    row(7, 5168), // 180207 อู่ตะเภา
    row(1, 553), // 180301 วัดสิงห์
    row(2, 3720), // 180302 มะขามเฒ่า
    row(3, 4668), // 180303 หนองน้อย
    row(4, 677), // 180304 หนองบัว
    row(6, 4598), // 180306 หนองขุ่น
    row(7, 3050), // 180307 บ่อแร่
    row(11, 4109), // 180311 วังหมัน
    row(1, 602), // 180401 สรรพยา
    row(2, 1890), // 180402 ตลุก
    row(3, 5318), // 180403 เขาแก้ว
    row(4, 6050), // 180404 โพนางดำตก
    row(5, 6051), // 180405 โพนางดำออก
    row(6, 2895), // 180406 บางหลวง
    row(7, 4986), // 180407 หาดอาษา
    row(1, 5660), // 180501 แพรกศรีราชา
    row(2, 5415), // 180502 เที่ยงแท้
    row(3, 5018), // 180503 ห้วยกรด
    row(4, 6011), // 180504 โพงาม
    row(5, 2765), // 180505 บางขุด
    row(6, 1691), // 180506 ดงคอน
    row(7, 1751), // 180507 ดอนกำ
    row(8, 5019), // 180508 ห้วยกรดพัฒนา
    row(1, 710), // 180601 หันคา
    row(2, 3222), // 180602 บ้านเชี่ยน
    row(5, 6156), // 180605 ไพรนกยูง
    row(6, 700), // 180606 หนองแซง
    row(7, 5029), // 180607 ห้วยงู
    row(8, 4137), // 180608 วังไก่เถื่อน
    row(9, 5396), // 180609 เด่นใหญ่
    row(11, 4450), // 180611 สามง่ามท่าโบสถ์
    row(1, 684), // 180701 หนองมะโมง
    row(2, 4063), // 180702 วังตะเคียน
    row(3, 4383), // 180703 สะพานหิน
    row(4, 1131), // 180704 กุดจอก
    row(1, 798), // 180801 เนินขาม
    row(2, 1078), // 180802 กะบกเตี้ย
    row(3, 4540), // 180803 สุขเดือนห้า
    row(1, 3403), // 190101 ปากเพรียว
    row(5, 1826), // 190105 ดาวเรือง
    row(6, 2615), // 190106 นาโฉง
    row(7, 5883), // 190107 โคกสว่าง
    row(8, 4844), // 190108 หนองโน
    row(9, 4733), // 190109 หนองยาว
    row(10, 3371), // 190110 ปากข้าวสาร
    row(11, 4700), // 190111 หนองปลาไหล
    row(12, 1141), // 190112 กุดนกเปล้า
    row(13, 143), // 190113 ตลิ่งชัน
    row(14, 1902), // 190114 ตะกุด
    row(1, 913), // 190201 แก่งคอย
    row(2, 2070), // 190202 ทับกวาง
    row(3, 1970), // 190203 ตาลเดี่ยว
    row(4, 5103), // 190204 ห้วยแห้ง
    row(5, 2236), // 190205 ท่าคล้อ
    row(6, 4997), // 190206 หินซ้อน
    row(7, 3139), // 190207 บ้านธาตุ
    row(8, 3161), // 190208 บ้านป่า
    row(9, 183), // 190209 ท่าตูม
    row(10, 1592), // 190210 ชะอม
    row(11, 4367), // 190211 สองคอน
    row(12, 5399), // 190212 เตาปูน
    row(13, 1616), // 190213 ชำผักแพว
    row(15, 2302), // 190215 ท่ามะปราง
    row(1, 699), // 190301 หนองแค
    row(2, 1179), // 190302 กุ่มหัก
    row(3, 1245), // 190303 คชสิทธิ์
    row(4, 5856), // 190304 โคกตูม
    row(5, 5906), // 190305 โคกแย้
    row(6, 2732), // 190306 บัวลอย
    row(7, 6139), // 190307 ไผ่ต่ำ
    row(8, 984), // 190308 โพนทอง
    row(9, 5022), // 190309 ห้วยขมิ้น
    row(10, 5041), // 190310 ห้วยทราย
    row(11, 4855), // 190311 หนองไข่น้ำ
    row(12, 698), // 190312 หนองแขม
    row(13, 674), // 190313 หนองจิก
    row(14, 4616), // 190314 หนองจรเข้
    row(15, 4664), // 190315 หนองนาก
    row(16, 4699), // 190316 หนองปลาหมอ
    row(17, 4701), // 190317 หนองปลิง
    row(18, 4850), // 190318 หนองโรง
    row(1, 4773), // 190401 หนองหมู
    row(2, 3190), // 190402 บ้านลำ
    row(3, 1362), // 190403 คลองเรือ
    row(4, 561), // 190404 วิหารแดง
    row(5, 4749), // 190405 หนองสรวง
    row(6, 5344), // 190406 เจริญธรรม
    row(1, 700), // 190501 หนองแซง
    row(2, 4605), // 190502 หนองควายโซ
    row(3, 4786), // 190503 หนองหัวโพ
    row(4, 4761), // 190504 หนองสีดา
    row(5, 4559), // 190505 หนองกบ
    row(6, 6105), // 190506 ไก่เส่า
    row(7, 5886), // 190507 โคกสะอาด
    row(8, 3778), // 190508 ม่วงหวาน
    row(9, 5274), // 190509 เขาดิน
    row(1, 335), // 190601 บ้านหมอ
    row(2, 2930), // 190602 บางโขมด
    row(3, 4326), // 190603 สร่างโศก
    row(4, 1876), // 190604 ตลาดน้อย
    row(5, 4894), // 190605 หรเทพ
    row(6, 5909), // 190606 โคกใหญ่
    row(7, 6134), // 190607 ไผ่ขวาง
    row(8, 3082), // 190608 บ้านครัว
    row(9, 677), // 190609 หนองบัว
    row(1, 123), // 190701 ดอนพุด
    row(2, 6148), // 190702 ไผ่หลิ่ว
    row(3, 337), // 190703 บ้านหลวง
    row(4, 1698), // 190704 ดงตะงาว
    row(1, 702), // 190801 หนองโดน
    row(2, 3063), // 190802 บ้านกลับ
    row(3, 1773), // 190803 ดอนทอง
    row(4, 3280), // 190804 บ้านโปร่ง
    row(1, 421), // 190901 พระพุทธบาท
    row(2, 1234), // 190902 ขุนโขลน
    row(3, 2413), // 190903 ธารเกษม
    row(4, 2535), // 190904 นายาว
    row(5, 3666), // 190905 พุคำจาน
    row(6, 768), // 190906 เขาวง
    row(7, 5052), // 190907 ห้วยป่าหวาย
    row(8, 3663), // 190908 พุกร่าง
    row(9, 4820), // 190909 หนองแก
    row(1, 905), // 191001 เสาไห้
    row(2, 3181), // 191002 บ้านยาง
    row(3, 4946), // 191003 หัวปลวก
    row(4, 1506), // 191004 งิ้วงาม
    row(5, 4239), // 191005 ศาลารีไทย
    row(6, 2005), // 191006 ต้นตาล
    row(7, 180), // 191007 ท่าช้าง
    row(8, 3579), // 191008 พระยาทด
    row(9, 3769), // 191009 ม่วงงาม
    row(10, 5516), // 191010 เริงราง
    row(11, 5491), // 191011 เมืองเก่า
    row(12, 4350), // 191012 สวนดอกไม้
    row(1, 465), // 191101 มวกเหล็ก
    row(2, 3760), // 191102 มิตรภาพ
    row(4, 4736), // 191104 หนองย่างเสือ
    row(5, 3992), // 191105 ลำสมพุง
    row(7, 3982), // 191107 ลำพญากลาง
    row(9, 1672), // 191109 ซับสนุ่น
    row(1, 5805), // 191201 แสลงพัน
    row(2, 1429), // 191202 คำพราน
    row(3, 541), // 191203 วังม่วง
    row(1, 5275), // 191301 เขาดินพัฒนา
    row(2, 3249), // 191302 บ้านแก้ง
    row(3, 3522), // 191303 ผึ้งรวง
    row(4, 3674), // 191304 พุแค
    row(5, 5048), // 191305 ห้วยบง
    row(6, 4874), // 191306 หน้าพระลาน
    row(1, 2834), // 200101 บางปลาสร้อย
    row(2, 3718), // 200102 มะขามหย่ง
    row(3, 3274), // 200103 บ้านโขด
    row(4, 5799), // 200104 แสนสุข
    row(5, 3196), // 200105 บ้านสวน
    row(6, 4740), // 200106 หนองรี
    row(7, 2513), // 200107 นาป่า
    row(8, 4601), // 200108 หนองข้างคอก
    row(9, 1800), // 200109 ดอนหัวฬ่อ
    row(10, 4864), // 200110 หนองไม้แดง
    row(11, 2805), // 200111 บางทราย
    row(12, 1283), // 200112 คลองตำหรุ
    row(13, 5570), // 200113 เหมือง
    row(14, 3160), // 200114 บ้านปึก
    row(15, 5021), // 200115 ห้วยกะปิ
    row(16, 5544), // 200116 เสม็ด
    row(17, 5172), // 200117 อ่างศิลา
    row(18, 4493), // 200118 สำนักบก
    row(1, 329), // 200201 บ้านบึง
    row(2, 1256), // 200202 คลองกิ่ว
    row(3, 3755), // 200203 มาบไผ่
    row(4, 4632), // 200204 หนองซ้ำซาก
    row(5, 4675), // 200205 หนองบอนแดง
    row(6, 4622), // 200206 หนองชาก
    row(7, 4789), // 200207 หนองอิรุณ
    row(8, 4858), // 200208 หนองไผ่แก้ว
    row(1, 703), // 200301 หนองใหญ่
    row(2, 1311), // 200302 คลองพลู
    row(3, 4815), // 200303 หนองเสือช้าง
    row(4, 5116), // 200304 ห้างสูง
    row(5, 5273), // 200305 เขาซก
    row(1, 289), // 200401 บางละมุง
    row(2, 682), // 200402 หนองปรือ
    row(3, 4700), // 200403 หนองปลาไหล
    row(4, 5999), // 200404 โป่ง
    row(5, 5328), // 200405 เขาไม้แก้ว
    row(6, 5111), // 200406 ห้วยใหญ่
    row(7, 1926), // 200407 ตะเคียนเตี้ย
    row(8, 2576), // 200408 นาเกลือ
    row(1, 438), // 200501 พานทอง
    row(2, 4649), // 200502 หนองตำลึง
    row(3, 3754), // 200503 มาบโป่ง
    row(4, 4575), // 200504 หนองกะขะ
    row(5, 4764), // 200505 หนองหงษ์
    row(6, 5845), // 200506 โคกขี้หนอน
    row(7, 3218), // 200507 บ้านเก่า
    row(8, 4872), // 200508 หน้าประดู่
    row(9, 2814), // 200509 บางนาง
    row(10, 5218), // 200510 เกาะลอย
    row(11, 2898), // 200511 บางหัก
    row(1, 406), // 200601 พนัสนิคม
    row(2, 4873), // 200602 หน้าพระธาตุ
    row(3, 4168), // 200603 วัดหลวง
    row(4, 3223), // 200604 บ้านเซิด
    row(5, 2591), // 200605 นาเริก
    row(6, 4883), // 200606 หมอนนาง
    row(7, 4322), // 200607 สระสี่เหลี่ยม
    row(8, 555), // 200608 วัดโบสถ์
    row(9, 1125), // 200609 กุฎโง้ง
    row(10, 4941), // 200610 หัวถนน
    row(11, 2234), // 200611 ท่าข้าม
    row(13, 682), // 200613 หนองปรือ
    row(14, 4592), // 200614 หนองขยาด
    row(15, 2127), // 200615 ทุ่งขวาง
    row(16, 4818), // 200616 หนองเหียง
    row(17, 2539), // 200617 นาวังหิน
    row(18, 3107), // 200618 บ้านช้าง
    row(20, 5902), // 200620 โคกเพลาะ
    row(21, 6181), // 200621 ไร่หลักทอง
    row(22, 2526), // 200622 นามะตูม
    row(1, 574), // 200701 ศรีราชา
    row(2, 4544), // 200702 สุรศักดิ์
    row(3, 2194), // 200703 ทุ่งสุขลา
    row(4, 2958), // 200704 บึง
    row(5, 4596), // 200705 หนองขาม
    row(6, 5266), // 200706 เขาคันทรง
    row(7, 2843), // 200707 บางพระ
    row(8, 3036), // 200708 บ่อวิน
    row(1, 2351), // 200801 ท่าเทววงษ์
    row(1, 627), // 200901 สัตหีบ
    row(2, 2469), // 200902 นาจอมเทียน
    row(3, 3614), // 200903 พลูตาหลวง
    row(4, 2921), // 200904 บางเสร่
    row(5, 5803), // 200905 แสมสาร
    row(1, 312), // 201001 บ่อทอง
    row(2, 4167), // 201002 วัดสุวรรณ
    row(3, 3021), // 201003 บ่อกวางทอง
    row(4, 2401), // 201004 ธาตุทอง
    row(5, 5193), // 201005 เกษตรสุวรรณ
    row(6, 3604), // 201006 พลวงทอง
    row(1, 751), // 201101 เกาะจันทร์
    row(2, 2285), // 201102 ท่าบุญมี
    row(1, 2288), // 210101 ท่าประดู่
    row(2, 5368), // 210102 เชิงเนิน
    row(3, 1916), // 210103 ตะพง
    row(4, 3386), // 210104 ปากน้ำ
    row(5, 5446), // 210105 เพ
    row(6, 911), // 210106 แกลง
    row(7, 3267), // 210107 บ้านแลง
    row(8, 2487), // 210108 นาตาขวัญ
    row(9, 5423), // 210109 เนินพระ
    row(10, 1089), // 210110 กะเฉด
    row(11, 2080), // 210111 ทับมา
    row(12, 2649), // 210112 น้ำคอก
    row(13, 5107), // 210113 ห้วยโป่ง
    row(14, 3749), // 210114 มาบตาพุด
    row(15, 4491), // 210115 สำนักทอง
    row(1, 4492), // 210201 สำนักท้อน
    row(2, 3610), // 210202 พลา
    row(3, 319), // 210203 บ้านฉาง
    row(1, 2102), // 210301 ทางเกวียน
    row(2, 4113), // 210302 วังหว้า
    row(3, 1610), // 210303 ชากโดน
    row(4, 5419), // 210304 เนินฆ้อ
    row(5, 1050), // 210305 กร่ำ
    row(6, 1609), // 210306 ชากพง
    row(7, 1040), // 210307 กระแสบน
    row(8, 326), // 210308 บ้านนา
    row(9, 2132), // 210309 ทุ่งควายกิน
    row(10, 1068), // 210310 กองดิน
    row(11, 1307), // 210311 คลองปูน
    row(12, 3634), // 210312 พังราด
    row(13, 3387), // 210313 ปากน้ำกระแส
    row(17, 5063), // 210317 ห้วยยาง
    row(18, 4369), // 210318 สองสลึง
    row(1, 533), // 210401 วังจันทร์
    row(2, 113), // 210402 ชุมแสง
    row(3, 3462), // 210403 ป่ายุบใน
    row(4, 3602), // 210404 พลงตาเอี่ยม
    row(1, 318), // 210501 บ้านค่าย
    row(2, 4741), // 210502 หนองละลอก
    row(3, 4639), // 210503 หนองตะพาน
    row(4, 1954), // 210504 ตาขัน
    row(5, 2827), // 210505 บางบุตร
    row(6, 677), // 210506 หนองบัว
    row(7, 1608), // 210507 ชากบก
    row(1, 368), // 210601 ปลวกแดง
    row(2, 1978), // 210602 ตาสิทธิ์
    row(3, 3932), // 210603 ละหาร
    row(4, 5709), // 210604 แม่น้ำคู้
    row(5, 3751), // 210605 มาบยางพร
    row(6, 4866), // 210606 หนองไร่
    row(1, 2692), // 210701 น้ำเป็น
    row(2, 5043), // 210702 ห้วยทับมอญ
    row(3, 1615), // 210703 ชำฆ้อ
    row(4, 5287), // 210704 เขาน้อย
    row(1, 245), // 210801 นิคมพัฒนา
    row(2, 3747), // 210802 มาบข่า
    row(3, 3548), // 210803 พนานิคม
    row(4, 3715), // 210804 มะขามคู่
    row(1, 1871), // 220101 ตลาด
    row(2, 4177), // 220102 วัดใหม่
    row(3, 1294), // 220103 คลองนารายณ์
    row(4, 5199), // 220104 เกาะขวาง
    row(5, 1247), // 220105 คมบาง
    row(6, 180), // 220106 ท่าช้าง
    row(7, 1545), // 220107 จันทนิมิต
    row(8, 2751), // 220108 บางกะจะ
    row(9, 5804), // 220109 แสลง
    row(10, 677), // 220110 หนองบัว
    row(11, 3608), // 220111 พลับพลา
    row(1, 39), // 220201 ขลุง
    row(2, 3018), // 220202 บ่อ
    row(3, 5191), // 220203 เกวียนหัก
    row(4, 1913), // 220204 ตะปอน
    row(5, 2790), // 220205 บางชัน
    row(6, 4180), // 220206 วันยาว
    row(7, 1682), // 220207 ซึ้ง
    row(8, 3756), // 220208 มาบไพ
    row(9, 4104), // 220209 วังสรรพรส
    row(10, 1863), // 220210 ตรอกนอง
    row(11, 1859), // 220211 ตกพรม
    row(12, 3046), // 220212 บ่อเวฬุ
    row(1, 199), // 220301 ท่าใหม่
    row(2, 3833), // 220302 ยายร้า
    row(3, 4523), // 220303 สีพยา
    row(4, 3032), // 220304 บ่อพุ
    row(5, 3607), // 220305 พลอยแหวน
    row(6, 5305), // 220306 เขาวัว
    row(7, 5289), // 220307 เขาบายศรี
    row(8, 617), // 220308 สองพี่น้อง
    row(9, 2203), // 220309 ทุ่งเบญจา
    row(11, 3892), // 220311 รำพัน
    row(12, 5830), // 220312 โขมง
    row(13, 1899), // 220313 ตะกาดเง้า
    row(14, 1262), // 220314 คลองขุด
    row(24, 5318), // 220324 เขาแก้ว
    row(1, 2089), // 220401 ทับไทร
    row(2, 974), // 220402 โป่งน้ำร้อน
    row(4, 4643), // 220404 หนองตาคง
    row(9, 5407), // 220409 เทพนิมิต
    row(10, 60), // 220410 คลองใหญ่
    row(1, 469), // 220501 มะขาม
    row(2, 194), // 220502 ท่าหลวง
    row(3, 3367), // 220503 ปัถวี
    row(4, 4125), // 220504 วังแซ้ม
    row(6, 1573), // 220506 ฉมัน
    row(8, 5171), // 220508 อ่างคีรี
    row(1, 3389), // 220601 ปากน้ำแหลมสิงห์
    row(2, 5236), // 220602 เกาะเปริด
    row(3, 4623), // 220603 หนองชิ่ม
    row(4, 3613), // 220604 พลิ้ว
    row(5, 1297), // 220605 คลองน้ำเค็ม
    row(6, 2887), // 220606 บางสระเก้า
    row(7, 2755), // 220607 บางกะไชย
    row(1, 3353), // 220701 ปะตง
    row(2, 2125), // 220702 ทุ่งขนาน
    row(3, 2073), // 220703 ทับช้าง
    row(4, 2054), // 220704 ทรายขาว
    row(5, 4377), // 220705 สะตอน
    row(1, 914), // 220801 แก่งหางแมว
    row(2, 1224), // 220802 ขุนซ่อง
    row(3, 4458), // 220803 สามพี่น้อง
    row(4, 3616), // 220804 พวา
    row(5, 5304), // 220805 เขาวงกต
    row(1, 231), // 220901 นายายอาม
    row(2, 4128), // 220902 วังโตนด
    row(3, 1038), // 220903 กระแจะ
    row(4, 4274), // 220904 สนามไชย
    row(5, 1654), // 220905 ช้างข้าม
    row(6, 4136), // 220906 วังใหม่
    row(1, 1611), // 221001 ชากไทย
    row(2, 3603), // 221002 พลวง
    row(3, 1923), // 221003 ตะเคียนทอง
    row(4, 1311), // 221004 คลองพลู
    row(5, 1551), // 221005 จันทเขลม
    row(1, 2843), // 230101 บางพระ
    row(2, 4813), // 230102 หนองเสม็ด
    row(3, 4851), // 230103 หนองโสน
    row(4, 4608), // 230104 หนองคันทรง
    row(5, 5016), // 230105 ห้วงน้ำขาว
    row(6, 5182), // 230106 อ่าวใหญ่
    row(7, 4034), // 230107 วังกระแจะ
    row(8, 5102), // 230108 ห้วยแร้ง
    row(9, 5421), // 230109 เนินทราย
    row(10, 2295), // 230110 ท่าพริก
    row(11, 2223), // 230111 ท่ากุ่ม
    row(12, 1898), // 230112 ตะกาง
    row(13, 1617), // 230113 ชำราก
    row(14, 5809), // 230114 แหลมกลัด
    row(1, 60), // 230201 คลองใหญ่
    row(2, 6168), // 230202 ไม้รูด
    row(3, 4988), // 230203 หาดเล็ก
    row(1, 769), // 230301 เขาสมิง
    row(2, 5795), // 230302 แสนตุ้ง
    row(3, 4063), // 230303 วังตะเคียน
    row(4, 2371), // 230304 ท่าโสม
    row(5, 4376), // 230305 สะตอ
    row(6, 3314), // 230306 ประณีต
    row(7, 5407), // 230307 เทพนิมิต
    row(8, 2148), // 230308 ทุ่งนนทรี
    row(1, 313), // 230401 บ่อพลอย
    row(2, 1659), // 230402 ช้างทูน
    row(3, 1848), // 230403 ด่านชุมพล
    row(4, 4674), // 230404 หนองบอน
    row(5, 2424), // 230405 นนทรีย์
    row(1, 950), // 230501 แหลมงอบ
    row(2, 2689), // 230502 น้ำเชี่ยว
    row(3, 2837), // 230503 บางปิด
    row(7, 60), // 230507 คลองใหญ่
    row(1, 5229), // 230601 เกาะหมาก
    row(2, 749), // 230602 เกาะกูด
    row(1, 752), // 230701 เกาะช้าง
    row(2, 5203), // 230702 เกาะช้างใต้
    row(1, 4877), // 240101 หน้าเมือง
    row(2, 2373), // 240102 ท่าไข่
    row(3, 3289), // 240103 บ้านใหม่
    row(4, 1293), // 240104 คลองนา
    row(5, 2804), // 240105 บางตีนเป็ด
    row(6, 2942), // 240106 บางไผ่
    row(7, 1270), // 240107 คลองจุกกระเฌอ
    row(8, 295), // 240108 บางแก้ว
    row(9, 2760), // 240109 บางขวัญ
    row(10, 1292), // 240110 คลองนครเนื่องเขต
    row(11, 4063), // 240111 วังตะเคียน
    row(12, 6083), // 240112 โสธร
    row(13, 2843), // 240113 บางพระ
    row(14, 2756), // 240114 บางกะไห
    row(15, 4868), // 240115 หนามแดง
    row(16, 1359), // 240116 คลองเปรง
    row(17, 1348), // 240117 คลองอุดมชลจร
    row(18, 1343), // 240118 คลองหลวงแพ่ง
    row(19, 2913), // 240119 บางเตย
    row(1, 269), // 240201 บางคล้า
    row(4, 2888), // 240204 บางสวน
    row(8, 2745), // 240208 บางกระเจ็ด
    row(9, 3386), // 240209 ปากน้ำ
    row(10, 2272), // 240210 ท่าทองหลาง
    row(11, 4482), // 240211 สาวชะโงก
    row(12, 5545), // 240212 เสม็ดเหนือ
    row(13, 5546), // 240213 เสม็ดใต้
    row(14, 713), // 240214 หัวไทร
    row(1, 274), // 240301 บางน้ำเปรี้ยว
    row(2, 2758), // 240302 บางขนาก
    row(3, 4516), // 240303 สิงโตทอง
    row(4, 4882), // 240304 หมอนทอง
    row(5, 2971), // 240305 บึงน้ำรักษ์
    row(6, 1803), // 240306 ดอนเกาะกา
    row(7, 6072), // 240307 โยธะกา
    row(8, 1761), // 240308 ดอนฉิมพลี
    row(9, 4244), // 240309 ศาลาแดง
    row(10, 6062), // 240310 โพรงอากาศ
    row(1, 280), // 240401 บางปะกง
    row(2, 2327), // 240402 ท่าสะอ้าน
    row(3, 2881), // 240403 บางวัว
    row(4, 2886), // 240404 บางสมัคร
    row(5, 2841), // 240405 บางผึ้ง
    row(6, 2902), // 240406 บางเกลือ
    row(7, 4366), // 240407 สองคลอง
    row(8, 673), // 240408 หนองจอก
    row(9, 3655), // 240409 พิมพา
    row(10, 2234), // 240410 ท่าข้าม
    row(11, 4924), // 240411 หอมศีล
    row(12, 5274), // 240412 เขาดิน
    row(1, 348), // 240501 บ้านโพธิ์
    row(2, 5245), // 240502 เกาะไร่
    row(3, 1262), // 240503 คลองขุด
    row(4, 1302), // 240504 คลองบ้านโพธิ์
    row(5, 1304), // 240505 คลองประเวศ
    row(6, 1772), // 240506 ดอนทราย
    row(7, 5410), // 240507 เทพราช
    row(8, 2297), // 240508 ท่าพลับ
    row(9, 4650), // 240509 หนองตีนนก
    row(10, 677), // 240510 หนองบัว
    row(11, 2792), // 240511 บางซ่อน
    row(12, 2748), // 240512 บางกรูด
    row(13, 5814), // 240513 แหลมประดู่
    row(14, 3941), // 240514 ลาดขวาง
    row(15, 4269), // 240515 สนามจันทร์
    row(16, 5798), // 240516 แสนภูดาษ
    row(17, 4519), // 240517 สิบเอ็ดศอก
    row(1, 5198), // 240601 เกาะขนุน
    row(2, 3109), // 240602 บ้านซ่อง
    row(3, 404), // 240603 พนมสารคาม
    row(4, 5491), // 240604 เมืองเก่า
    row(5, 4733), // 240605 หนองยาว
    row(6, 2269), // 240606 ท่าถ่าน
    row(7, 4841), // 240607 หนองแหน
    row(8, 5313), // 240608 เขาหินซ้อน
    row(1, 2775), // 240701 บางคา
    row(2, 5508), // 240702 เมืองใหม่
    row(3, 1699), // 240703 ดงน้อย
    row(1, 1488), // 240801 คู้ยายหมี
    row(2, 2219), // 240802 ท่ากระดาน
    row(3, 2167), // 240803 ทุ่งพระยา
    row(5, 3940), // 240805 ลาดกระทิง
    row(1, 919), // 240901 แปลงยาว
    row(2, 4122), // 240902 วังเย็น
    row(3, 4952), // 240903 หัวสำโรง
    row(4, 4863), // 240904 หนองไม้แก่น
    row(1, 181), // 241001 ท่าตะเกียบ
    row(2, 1277), // 241002 คลองตะเกรา
    row(1, 1188), // 241101 ก้อนแก้ว
    row(2, 58), // 241102 คลองเขื่อน
    row(3, 2919), // 241103 บางเล่า
    row(4, 2939), // 241104 บางโรง
    row(5, 2795), // 241105 บางตลาด
    row(1, 4877), // 250101 หน้าเมือง
    row(2, 3849), // 250102 รอบเมือง
    row(3, 555), // 250103 วัดโบสถ์
    row(4, 2910), // 250104 บางเดชะ
    row(5, 2240), // 250105 ท่างาม
    row(6, 2823), // 250106 บางบริบูรณ์
    row(7, 1705), // 250107 ดงพระราม
    row(8, 3165), // 250108 บ้านพระ
    row(9, 5911), // 250109 โคกไม้ลาย
    row(10, 6169), // 250110 ไม้เค็ด
    row(11, 1687), // 250111 ดงขี้เหล็ก
    row(12, 5429), // 250112 เนินหอม
    row(13, 5984), // 250113 โนนห้อม
    row(1, 1012), // 250201 กบินทร์
    row(2, 5491), // 250202 เมืองเก่า
    row(3, 4057), // 250203 วังดาล
    row(4, 2423), // 250204 นนทรี
    row(5, 3845), // 250205 ย่านรี
    row(6, 4063), // 250206 วังตะเคียน
    row(7, 4978), // 250207 หาดนางแก้ว
    row(8, 3946), // 250208 ลาดตะเคียน
    row(9, 326), // 250209 บ้านนา
    row(10, 312), // 250210 บ่อทอง
    row(11, 669), // 250211 หนองกี่
    row(12, 2604), // 250212 นาแขม
    row(13, 5328), // 250213 เขาไม้แก้ว
    row(14, 4071), // 250214 วังท่าช้าง
    row(1, 222), // 250301 นาดี
    row(2, 4496), // 250302 สำพันตา
    row(3, 4383), // 250303 สะพานหิน
    row(4, 2211), // 250304 ทุ่งโพธิ์
    row(5, 5605), // 250305 แก่งดินสอ
    row(6, 3001), // 250306 บุพราหมณ์
    row(1, 334), // 250601 บ้านสร้าง
    row(2, 2747), // 250602 บางกระเบา
    row(3, 2913), // 250603 บางเตย
    row(4, 2864), // 250604 บางยาง
    row(5, 2926), // 250605 บางแตน
    row(6, 2848), // 250606 บางพลวง
    row(7, 2833), // 250607 บางปลาร้า
    row(8, 2764), // 250608 บางขาม
    row(9, 1024), // 250609 กระทุ่มแพ้ว
    row(1, 360), // 250701 ประจันตคาม
    row(2, 5218), // 250702 เกาะลอย
    row(3, 3209), // 250703 บ้านหอย
    row(4, 701), // 250704 หนองแสง
    row(5, 1700), // 250705 ดงบัง
    row(6, 1446), // 250706 คำโตนด
    row(7, 3000), // 250707 บุฝ้าย
    row(8, 4821), // 250708 หนองแก้ว
    row(9, 6018), // 250709 โพธิ์งาม
    row(1, 571), // 250801 ศรีมหาโพธิ
    row(2, 4437), // 250802 สัมพันธ์
    row(3, 3136), // 250803 บ้านทาม
    row(4, 183), // 250804 ท่าตูม
    row(5, 2757), // 250805 บางกุ้ง
    row(6, 1684), // 250806 ดงกระทงยาม
    row(7, 4849), // 250807 หนองโพรง
    row(8, 4956), // 250808 หัวหว้า
    row(9, 4980), // 250809 หาดยาง
    row(10, 1015), // 250810 กรอกสมบูรณ์
    row(1, 5860), // 250901 โคกปีบ
    row(2, 5910), // 250902 โคกไทย
    row(3, 1489), // 250903 คู้ลำพัน
    row(4, 6137), // 250904 ไผ่ชะเลือด
    row(1, 207), // 260101 นครนายก
    row(2, 180), // 260102 ท่าช้าง
    row(3, 3288), // 260103 บ้านใหญ่
    row(4, 4035), // 260104 วังกระโจม
    row(5, 2270), // 260105 ท่าทราย
    row(6, 1785), // 260106 ดอนยอ
    row(7, 4195), // 260107 ศรีจุฬา
    row(8, 1718), // 260108 ดงละคร
    row(9, 4204), // 260109 ศรีนาวา
    row(10, 4480), // 260110 สาริกา
    row(11, 5001), // 260111 หินตั้ง
    row(12, 5292), // 260112 เขาพระ
    row(13, 3556), // 260113 พรหมณี
    row(1, 5231), // 260201 เกาะหวาย
    row(2, 5243), // 260202 เกาะโพธิ์
    row(3, 383), // 260203 ปากพลี
    row(4, 5832), // 260204 โคกกรวด
    row(5, 196), // 260205 ท่าเรือ
    row(6, 701), // 260206 หนองแสง
    row(7, 2567), // 260207 นาหินลาด
    row(1, 326), // 260301 บ้านนา
    row(2, 3169), // 260302 บ้านพร้าว
    row(3, 3167), // 260303 บ้านพริก
    row(4, 5135), // 260304 อาษา
    row(5, 2058), // 260305 ทองหลาง
    row(6, 2901), // 260306 บางอ้อ
    row(7, 3651), // 260307 พิกุลออก
    row(8, 3440), // 260308 ป่าขะ
    row(9, 5317), // 260309 เขาเพิ่ม
    row(10, 4192), // 260310 ศรีกะอาง
    row(1, 3585), // 260401 พระอาจารย์
    row(2, 2982), // 260402 บึงศาล
    row(3, 4256), // 260403 ศีรษะกระบือ
    row(4, 6034), // 260404 โพธิ์แทน
    row(5, 2885), // 260405 บางสมบูรณ์
    row(6, 157), // 260406 ทรายมูล
    row(7, 2832), // 260407 บางปลากด
    row(8, 2879), // 260408 บางลูกเสือ
    row(9, 727), // 260409 องครักษ์
    row(10, 1627), // 260410 ชุมพล
    row(11, 60), // 260411 คลองใหญ่
    row(1, 604), // 270101 สระแก้ว
    row(2, 3249), // 270102 บ้านแก้ง
    row(3, 4243), // 270103 ศาลาลำดวน
    row(4, 5861), // 270104 โคกปี่ฆ้อง
    row(5, 2360), // 270105 ท่าแยก
    row(6, 2347), // 270106 ท่าเกษม
    row(8, 4302), // 270108 สระขวัญ
    row(11, 4674), // 270111 หนองบอน
    row(1, 57), // 270201 คลองหาด
    row(2, 6122), // 270202 ไทยอุดม
    row(3, 1671), // 270203 ซับมะกรูด
    row(4, 6128), // 270204 ไทรเดี่ยว
    row(5, 1370), // 270205 คลองไก่เถื่อน
    row(6, 5432), // 270206 เบญจขร
    row(7, 6125), // 270207 ไทรทอง
    row(1, 152), // 270301 ตาพระยา
    row(2, 2093), // 270302 ทัพเสด็จ
    row(6, 2091), // 270306 ทัพราช
    row(7, 2094), // 270307 ทัพไทย
    row(9, 5912), // 270309 โคคลาน
    row(1, 540), // 270401 วังน้ำเย็น
    row(3, 1980), // 270403 ตาหลังใน
    row(5, 1346), // 270405 คลองหินปูน
    row(6, 2172), // 270406 ทุ่งมหาเจริญ
    row(1, 552), // 270501 วัฒนานคร
    row(2, 2346), // 270502 ท่าเกวียน
    row(3, 3496), // 270503 ผักขะ
    row(4, 5980), // 270504 โนนหมากเค็ง
    row(5, 4671), // 270505 หนองน้ำใส
    row(6, 1633), // 270506 ช่องกุ่ม
    row(7, 4834), // 270507 หนองแวง
    row(8, 5646), // 270508 แซร์ออ
    row(9, 4770), // 270509 หนองหมากฝ้าย
    row(10, 4640), // 270510 หนองตะเคียนบอน
    row(11, 5106), // 270511 ห้วยโจด
    row(1, 729), // 270601 อรัญประเทศ
    row(2, 5509), // 270602 เมืองไผ่
    row(3, 4930), // 270603 หันทราย
    row(4, 1298), // 270604 คลองน้ำใส
    row(5, 2234), // 270605 ท่าข้าม
    row(6, 3491), // 270606 ป่าไร่
    row(7, 2079), // 270607 ทับพริก
    row(8, 3293), // 270608 บ้านใหม่หนองไทร
    row(9, 3526), // 270609 ผ่านศึก
    row(10, 4756), // 270610 หนองสังข์
    row(11, 1288), // 270611 คลองทับจันทร์
    row(12, 3679), // 270612 ฟากห้วย
    row(13, 321), // 270613 บ้านด่าน
    row(1, 763), // 270701 เขาฉกรรจ์
    row(2, 4779), // 270702 หนองหว้า
    row(3, 3587), // 270703 พระเพลิง
    row(4, 5309), // 270704 เขาสามสิบ
    row(1, 958), // 270801 โคกสูง
    row(2, 685), // 270802 หนองม่วง
    row(3, 4834), // 270803 หนองแวง
    row(4, 5979), // 270804 โนนหมากมุ่น
    row(1, 544), // 270901 วังสมบูรณ์
    row(2, 4136), // 270902 วังใหม่
    row(3, 536), // 270903 วังทอง
    row(1, 6096), // 300101 ในเมือง
    row(2, 6017), // 300102 โพธิ์กลาง
    row(3, 4617), // 300103 หนองจะบก
    row(4, 958), // 300104 โคกสูง
    row(5, 3743), // 300105 มะเริง
    row(6, 4738), // 300106 หนองระเวียง
    row(7, 3334), // 300107 ปรุใหญ่
    row(8, 4889), // 300108 หมื่นไวย
    row(9, 3601), // 300109 พลกรัง
    row(10, 4857), // 300110 หนองไผ่ล้อม
    row(11, 4942), // 300111 หัวทะเล
    row(12, 3217), // 300112 บ้านเกาะ
    row(13, 3289), // 300113 บ้านใหม่
    row(14, 3667), // 300114 พุดซา
    row(15, 348), // 300115 บ้านโพธิ์
    row(16, 1530), // 300116 จอหอ
    row(17, 5832), // 300117 โคกกรวด
    row(18, 6111), // 300118 ไชยมงคล
    row(19, 4682), // 300119 หนองบัวศาลา
    row(20, 4543), // 300120 สุรนารี
    row(21, 4524), // 300121 สีมุม
    row(22, 1871), // 300122 ตลาด
    row(23, 3624), // 300123 พะเนา
    row(24, 4562), // 300124 หนองกระทุ่ม
    row(25, 4855), // 300125 หนองไข่น้ำ
    row(1, 5642), // 300201 แชะ
    row(2, 5362), // 300202 เฉลียง
    row(3, 49), // 300203 ครบุรี
    row(4, 5833), // 300204 โคกกระชาย
    row(5, 1511), // 300205 จระเข้หิน
    row(6, 3748), // 300206 มาบตะโกเอน
    row(7, 5121), // 300207 อรพิมพ์
    row(8, 3289), // 300208 บ้านใหม่
    row(9, 3996), // 300209 ลำเพียก
    row(10, 1249), // 300210 ครบุรีใต้
    row(11, 1930), // 300211 ตะแบกบาน
    row(12, 4319), // 300212 สระว่านพระยา
    row(1, 906), // 300301 เสิงสาง
    row(2, 4306), // 300302 สระตะเคียน
    row(3, 5973), // 300303 โนนสมบูรณ์
    row(4, 1171), // 300304 กุดโบสถ์
    row(5, 4541), // 300305 สุขไพบูลย์
    row(6, 3184), // 300306 บ้านราษฎร์
    row(1, 5458), // 300401 เมืองคง
    row(2, 1473), // 300402 คูขาด
    row(3, 5411), // 300403 เทพาลัย
    row(4, 1958), // 300404 ตาจั่น
    row(5, 3155), // 300405 บ้านปรางค์
    row(6, 4723), // 300406 หนองมะนาว
    row(7, 677), // 300407 หนองบัว
    row(8, 5987), // 300408 โนนเต็ง
    row(9, 1817), // 300409 ดอนใหญ่
    row(10, 1213), // 300410 ขามสมบูรณ์
    row(1, 339), // 300501 บ้านเหลื่อม
    row(2, 4130), // 300502 วังโพธิ์
    row(3, 5834), // 300503 โคกกระเบื้อง
    row(4, 1647), // 300504 ช่อระกา
    row(1, 87), // 300601 จักราช
    row(3, 2058), // 300603 ทองหลาง
    row(4, 4527), // 300604 สีสุก
    row(5, 4596), // 300605 หนองขาม
    row(7, 4714), // 300607 หนองพลวง
    row(10, 4212), // 300610 ศรีละกอ
    row(11, 1361), // 300611 คลองเมือง
    row(13, 5008), // 300613 หินโคน
    row(1, 1042), // 300701 กระโทก
    row(2, 3608), // 300702 พลับพลา
    row(3, 2345), // 300703 ท่าอ่าง
    row(4, 2198), // 300704 ทุ่งอรุณ
    row(5, 2312), // 300705 ท่าลาดขาว
    row(6, 2242), // 300706 ท่าจะหลุง
    row(7, 2353), // 300707 ท่าเยี่ยม
    row(8, 962), // 300708 โชคชัย
    row(9, 3926), // 300709 ละลมใหม่พัฒนา
    row(10, 1854), // 300710 ด่านเกวียน
    row(1, 1150), // 300801 กุดพิมาน
    row(2, 135), // 300802 ด่านขุนทด
    row(3, 1850), // 300803 ด่านนอก
    row(4, 1858), // 300804 ด่านใน
    row(5, 1922), // 300805 ตะเคียน
    row(6, 3218), // 300806 บ้านเก่า
    row(7, 3257), // 300807 บ้านแปรง
    row(8, 3640), // 300808 พันชนะ
    row(9, 4305), // 300809 สระจรเข้
    row(10, 4567), // 300810 หนองกราด
    row(11, 4677), // 300811 หนองบัวตะเกียด
    row(12, 4681), // 300812 หนองบัวละคร
    row(13, 4998), // 300813 หินดาด
    row(15, 5048), // 300815 ห้วยบง
    row(17, 5992), // 300817 โนนเมืองพัฒนา
    row(18, 4856), // 300818 หนองไทร
    row(1, 973), // 300901 โนนไทย
    row(2, 1847), // 300902 ด่านจาก
    row(3, 1112), // 300903 กำปัง
    row(4, 646), // 300904 สำโรง
    row(5, 1498), // 300905 ค้างพลู
    row(6, 3193), // 300906 บ้านวัง
    row(7, 2720), // 300907 บัลลังก์
    row(8, 4478), // 300908 สายออ
    row(9, 2022), // 300909 ถนนโพธิ์
    row(14, 3723), // 300914 มะค่า
    row(1, 971), // 301001 โนนสูง
    row(2, 6098), // 301002 ใหม่
    row(3, 5925), // 301003 โตนด
    row(4, 2957), // 301004 บิง
    row(5, 1762), // 301005 ดอนชมพู
    row(6, 2411), // 301006 ธารปราสาท
    row(7, 4911), // 301007 หลุมข้าว
    row(8, 3723), // 301008 มะค่า
    row(9, 3606), // 301009 พลสงคราม
    row(10, 1552), // 301010 จันอัด
    row(11, 1214), // 301011 ขามเฒ่า
    row(12, 1846), // 301012 ด่านคล้า
    row(13, 3966), // 301013 ลำคอหงษ์
    row(14, 5472), // 301014 เมืองปราสาท
    row(15, 1797), // 301015 ดอนหวาย
    row(16, 3990), // 301016 ลำมูล
    row(1, 43), // 301101 ขามสะแกแสง
    row(2, 5991), // 301102 โนนเมือง
    row(3, 5467), // 301103 เมืองนาท
    row(4, 1625), // 301104 ชีวึก
    row(5, 3618), // 301105 พะงาด
    row(6, 4783), // 301106 หนองหัวฟาน
    row(7, 5490), // 301107 เมืองเกษตร
    row(1, 259), // 301201 บัวใหญ่
    row(3, 5063), // 301203 ห้วยยาง
    row(4, 5542), // 301204 เสมาใหญ่
    row(6, 1769), // 301206 ดอนตะหนิน
    row(7, 4683), // 301207 หนองบัวสะอาด
    row(8, 5950), // 301208 โนนทองหลาง
    row(14, 1131), // 301214 กุดจอก
    row(15, 136), // 301215 ด่านช้าง
    row(20, 1226), // 301220 ขุนทอง
    row(24, 4825), // 301224 หนองแจ้งใหญ่
    row(1, 361), // 301301 ประทาย
    row(3, 1022), // 301303 กระทุ่มราย
    row(4, 4143), // 301304 วังไม้แดง
    row(6, 1888), // 301306 ตลาดไทร
    row(7, 4714), // 301307 หนองพลวง
    row(8, 4611), // 301308 หนองค่าย
    row(9, 4933), // 301309 หันห้วยทราย
    row(10, 1783), // 301310 ดอนมัน
    row(13, 2459), // 301313 นางรำ
    row(14, 5990), // 301314 โนนเพ็ด
    row(15, 2190), // 301315 ทุ่งสว่าง
    row(17, 5836), // 301317 โคกกลาง
    row(18, 5505), // 301318 เมืองโดน
    row(1, 5474), // 301401 เมืองปัก
    row(2, 1907), // 301402 ตะคุ
    row(3, 5910), // 301403 โคกไทย
    row(4, 646), // 301404 สำโรง
    row(5, 1904), // 301405 ตะขบ
    row(6, 2415), // 301406 นกออก
    row(7, 1745), // 301407 ดอน
    row(9, 2002), // 301409 ตูม
    row(10, 1505), // 301410 งิ้ว
    row(11, 4406), // 301411 สะแกราช
    row(12, 3972), // 301412 ลำนางแก้ว
    row(16, 459), // 301416 ภูหลวง
    row(17, 2393), // 301417 ธงชัยเหนือ
    row(18, 4539), // 301418 สุขเกษม
    row(19, 5195), // 301419 เกษมทรัพย์
    row(20, 3028), // 301420 บ่อปลาทอง
    row(1, 6096), // 301501 ในเมือง
    row(2, 4438), // 301502 สัมฤทธิ์
    row(3, 5997), // 301503 โบสถ์
    row(4, 1035), // 301504 กระเบื้องใหญ่
    row(5, 194), // 301505 ท่าหลวง
    row(6, 3862), // 301506 รังกาใหญ่
    row(7, 1624), // 301507 ชีวาน
    row(8, 2637), // 301508 นิคมสร้างตนเอง
    row(9, 1019), // 301509 กระชอน
    row(10, 1739), // 301510 ดงใหญ่
    row(11, 2412), // 301511 ธารละหลอด
    row(12, 4738), // 301512 หนองระเวียง
    row(1, 725), // 301601 ห้วยแถลง
    row(2, 2084), // 301602 ทับสวาย
    row(3, 5478), // 301603 เมืองพลับพลา
    row(4, 4915), // 301604 หลุ่งตะเคียน
    row(5, 4998), // 301605 หินดาด
    row(6, 1505), // 301606 งิ้ว
    row(7, 1011), // 301607 กงรถ
    row(8, 4916), // 301608 หลุ่งประดู่
    row(9, 1932), // 301609 ตะโก
    row(10, 5099), // 301610 ห้วยแคน
    row(1, 111), // 301701 ชุมพวง
    row(2, 3325), // 301702 ประสุข
    row(3, 2311), // 301703 ท่าลาด
    row(4, 4487), // 301704 สาหร่าย
    row(5, 1888), // 301705 ตลาดไทร
    row(10, 5969), // 301710 โนนรัง
    row(14, 4776), // 301714 หนองหลัก
    row(16, 5947), // 301716 โนนตูม
    row(17, 5967), // 301717 โนนยอ
    row(1, 666), // 301801 สูงเนิน
    row(2, 5541), // 301802 เสมา
    row(3, 5913), // 301803 โคราช
    row(4, 3009), // 301804 บุ่งขี้เหล็ก
    row(5, 5939), // 301805 โนนค่า
    row(6, 5914), // 301806 โค้งยาง
    row(7, 3739), // 301807 มะเกลือเก่า
    row(8, 3740), // 301808 มะเกลือใหม่
    row(9, 218), // 301809 นากลาง
    row(10, 4641), // 301810 หนองตะไก้
    row(11, 1132), // 301811 กุดจิก
    row(1, 42), // 301901 ขามทะเลสอ
    row(2, 6006), // 301902 โป่งแดง
    row(3, 3643), // 301903 พันดุง
    row(4, 4749), // 301904 หนองสรวง
    row(5, 2985), // 301905 บึงอ้อ
    row(1, 653), // 302001 สีคิ้ว
    row(2, 3210), // 302002 บ้านหัน
    row(3, 1051), // 302003 กฤษณา
    row(4, 3949), // 302004 ลาดบัวขาว
    row(5, 4766), // 302005 หนองหญ้าขาว
    row(6, 1142), // 302006 กุดน้อย
    row(7, 4671), // 302007 หนองน้ำใส
    row(8, 4133), // 302008 วังโรงใหญ่
    row(9, 3760), // 302009 มิตรภาพ
    row(10, 1372), // 302010 คลองไผ่
    row(11, 127), // 302011 ดอนเมือง
    row(12, 4679), // 302012 หนองบัวน้อย
    row(1, 380), // 302101 ปากช่อง
    row(2, 1056), // 302102 กลางดง
    row(3, 1550), // 302103 จันทึก
    row(4, 4037), // 302104 วังกะทะ
    row(5, 4892), // 302105 หมูสี
    row(6, 4759), // 302106 หนองสาหร่าย
    row(7, 1191), // 302107 ขนงพระ
    row(8, 6001), // 302108 โป่งตาลอง
    row(9, 1318), // 302109 คลองม่วง
    row(10, 4670), // 302110 หนองน้ำแดง
    row(11, 4140), // 302111 วังไทร
    row(12, 3540), // 302112 พญาเย็น
    row(1, 4692), // 302201 หนองบุนนาก
    row(2, 645), // 302202 สารภี
    row(3, 992), // 302203 ไทยเจริญ
    row(4, 4785), // 302204 หนองหัวแรต
    row(5, 5812), // 302205 แหลมทอง
    row(6, 4641), // 302206 หนองตะไก้
    row(7, 4013), // 302207 ลุงเขว้า
    row(8, 4865), // 302208 หนองไม้ไผ่
    row(9, 3289), // 302209 บ้านใหม่
    row(1, 916), // 302301 แก้งสนามนาง
    row(2, 5977), // 302302 โนนสำราญ
    row(3, 2978), // 302303 บึงพะไล
    row(4, 4527), // 302304 สีสุก
    row(5, 2984), // 302305 บึงสำโรง
    row(1, 972), // 302401 โนนแดง
    row(2, 5946), // 302402 โนนตาเถร
    row(3, 4495), // 302403 สำพะเนียง
    row(4, 547), // 302404 วังหิน
    row(5, 1789), // 302405 ดอนยาวใหญ่
    row(1, 539), // 302501 วังน้ำเขียว
    row(2, 4110), // 302502 วังหมี
    row(3, 3855), // 302503 ระเริง
    row(4, 5154), // 302504 อุดมทรัพย์
    row(5, 6121), // 302505 ไทยสามัคคี
    row(1, 4490), // 302601 สำนักตะคร้อ
    row(2, 4834), // 302602 หนองแวง
    row(3, 2975), // 302603 บึงปรือ
    row(4, 4097), // 302604 วังยายทอง
    row(1, 849), // 302701 เมืองยาง
    row(2, 1034), // 302702 กระเบื้องนอก
    row(3, 3931), // 302703 ละหานปลาค้าว
    row(4, 5985), // 302704 โนนอุดม
    row(1, 4312), // 302801 สระพระ
    row(2, 3746), // 302802 มาบกราด
    row(3, 3637), // 302803 พังเทียม
    row(4, 2090), // 302804 ทัพรั้ง
    row(5, 4780), // 302805 หนองหอย
    row(1, 1237), // 302901 ขุย
    row(2, 3181), // 302902 บ้านยาง
    row(3, 1644), // 302903 ช่องแมว
    row(4, 6159), // 302904 ไพล
    row(1, 5479), // 303001 เมืองพะไล
    row(2, 5943), // 303002 โนนจาน
    row(3, 257), // 303003 บัวลาย
    row(4, 4779), // 303004 หนองหว้า
    row(1, 655), // 303101 สีดา
    row(2, 984), // 303102 โพนทอง
    row(3, 5958), // 303103 โนนประดู่
    row(4, 4465), // 303104 สามเมือง
    row(5, 4646), // 303105 หนองตาดใหญ่
    row(1, 1658), // 303201 ช้างทอง
    row(2, 180), // 303202 ท่าช้าง
    row(3, 3578), // 303203 พระพุทธ
    row(4, 4615), // 303204 หนองงูเหลือม
    row(5, 4729), // 303205 หนองยาง
    row(1, 6096), // 310101 ในเมือง
    row(2, 5148), // 310102 อิสาณ
    row(3, 5544), // 310103 เสม็ด
    row(4, 3147), // 310104 บ้านบัว
    row(5, 4408), // 310105 สะแกโพรง
    row(6, 4362), // 310106 สวายจีก
    row(8, 3181), // 310108 บ้านยาง
    row(12, 3563), // 310112 พระครู
    row(13, 2024), // 310113 ถลุงเหล็ก
    row(14, 4645), // 310114 หนองตาด
    row(17, 4014), // 310117 ลุมปุ๊ก
    row(18, 4370), // 310118 สองห้อง
    row(19, 2727), // 310119 บัวทอง
    row(20, 1629), // 310120 ชุมเห็ด
    row(22, 4904), // 310122 หลักเขต
    row(25, 4405), // 310125 สะแกซำ
    row(26, 1054), // 310126 กลันทา
    row(27, 9), // 310127 กระสัง
    row(28, 5475), // 310128 เมืองฝาง
    row(1, 75), // 310201 คูเมือง
    row(2, 3359), // 310202 ปะเคียบ
    row(3, 3261), // 310203 บ้านแพ
    row(4, 3555), // 310204 พรสำราญ
    row(5, 5006), // 310205 หินเหล็กไฟ
    row(6, 2004), // 310206 ตูมใหญ่
    row(7, 4591), // 310207 หนองขมาร
    row(1, 9), // 310301 กระสัง
    row(2, 522), // 310302 ลำดวน
    row(3, 4368), // 310303 สองชั้น
    row(4, 666), // 310304 สูงเนิน
    row(5, 4801), // 310305 หนองเต็ง
    row(6, 5509), // 310306 เมืองไผ่
    row(7, 113), // 310307 ชุมแสง
    row(8, 3157), // 310308 บ้านปรือ
    row(9, 5078), // 310309 ห้วยสำราญ
    row(10, 19), // 310310 กันทรารมย์
    row(11, 4209), // 310311 ศรีภูมิ
    row(1, 220), // 310401 นางรอง
    row(3, 622), // 310403 สะเดา
    row(5, 113), // 310405 ชุมแสง
    row(6, 4845), // 310406 หนองโบสถ์
    row(8, 4558), // 310408 หนองกง
    row(13, 2020), // 310413 ถนนหัก
    row(14, 4856), // 310414 หนองไทร
    row(15, 1189), // 310415 ก้านเหลือง
    row(16, 3200), // 310416 บ้านสิงห์
    row(17, 4003), // 310417 ลำไทรโยง
    row(18, 2049), // 310418 ทรัพย์พระยา
    row(24, 4731), // 310424 หนองยายพิมพ์
    row(25, 4941), // 310425 หัวถนน
    row(26, 2208), // 310426 ทุ่งแสงทอง
    row(27, 4851), // 310427 หนองโสน
    row(1, 669), // 310501 หนองกี่
    row(2, 5513), // 310502 เย้ยปราสาท
    row(3, 5509), // 310503 เมืองไผ่
    row(4, 1802), // 310504 ดอนอะราง
    row(5, 5883), // 310505 โคกสว่าง
    row(6, 2114), // 310506 ทุ่งกระตาดพัฒนา
    row(7, 2119), // 310507 ทุ่งกระเต็น
    row(8, 2367), // 310508 ท่าโพธิ์ชัย
    row(9, 958), // 310509 โคกสูง
    row(10, 2993), // 310510 บุกระสัง
    row(1, 510), // 310601 ละหานทราย
    row(3, 1957), // 310603 ตาจง
    row(4, 4511), // 310604 สำโรงใหม่
    row(7, 4834), // 310607 หนองแวง
    row(10, 4638), // 310610 หนองตะครอง
    row(11, 5876), // 310611 โคกว่าน
    row(1, 363), // 310701 ประโคนชัย
    row(2, 5807), // 310702 แสลงโทน
    row(3, 3296), // 310703 บ้านไทร
    row(5, 3936), // 310705 ละเวี้ย
    row(6, 1515), // 310706 จรเข้มาก
    row(7, 3365), // 310707 ปังกู
    row(8, 5873), // 310708 โคกย่าง
    row(10, 5871), // 310710 โคกม้า
    row(13, 6160), // 310713 ไพศาล
    row(14, 1933), // 310714 ตะโกตาพิ
    row(15, 5265), // 310715 เขาคอก
    row(16, 4674), // 310716 หนองบอน
    row(18, 5867), // 310718 โคกมะขาม
    row(19, 5856), // 310719 โคกตูม
    row(20, 3321), // 310720 ประทัดบุ
    row(21, 4535), // 310721 สี่เหลี่ยม
    row(1, 316), // 310801 บ้านกรวด
    row(2, 5986), // 310802 โนนเจริญ
    row(3, 4861), // 310803 หนองไม้งาม
    row(4, 367), // 310804 ปราสาท
    row(5, 4473), // 310805 สายตะกู
    row(6, 5004), // 310806 หินลาด
    row(7, 2987), // 310807 บึงเจริญ
    row(8, 1546), // 310808 จันทบเพชร
    row(9, 5276), // 310809 เขาดินเหนือ
    row(1, 447), // 310901 พุทไธสง
    row(2, 3742), // 310902 มะเฟือง
    row(3, 3096), // 310903 บ้านจาน
    row(6, 3229), // 310906 บ้านเป้า
    row(7, 3268), // 310907 บ้านแวง
    row(9, 3181), // 310909 บ้านยาง
    row(10, 4993), // 310910 หายโศก
    row(1, 525), // 311001 ลำปลายมาศ
    row(2, 4609), // 311002 หนองคู
    row(3, 5805), // 311003 แสลงพัน
    row(4, 2062), // 311004 ทะเมนชัย
    row(5, 1884), // 311005 ตลาดโพธิ์
    row(6, 4576), // 311006 หนองกะทิง
    row(7, 5836), // 311007 โคกกลาง
    row(8, 5886), // 311008 โคกสะอาด
    row(9, 5503), // 311009 เมืองแฝก
    row(10, 3181), // 311010 บ้านยาง
    row(11, 3525), // 311011 ผไทรินทร์
    row(12, 5875), // 311012 โคกล่าม
    row(13, 5008), // 311013 หินโคน
    row(14, 4689), // 311014 หนองบัวโคก
    row(15, 3007), // 311015 บุโพธิ์
    row(16, 702), // 311016 หนองโดน
    row(1, 590), // 311101 สตึก
    row(2, 2632), // 311102 นิคม
    row(3, 2184), // 311103 ทุ่งวัง
    row(4, 5500), // 311104 เมืองแก
    row(5, 703), // 311105 หนองใหญ่
    row(6, 3916), // 311106 ร่อนทอง
    row(9, 1778), // 311109 ดอนมนต์
    row(10, 113), // 311110 ชุมแสง
    row(11, 187), // 311111 ท่าม่วง
    row(12, 4403), // 311112 สะแก
    row(14, 4270), // 311114 สนามชัย
    row(15, 9), // 311115 กระสัง
    row(1, 371), // 311201 ปะคำ
    row(2, 992), // 311202 ไทยเจริญ
    row(3, 677), // 311203 หนองบัว
    row(4, 5868), // 311204 โคกมะม่วง
    row(5, 5013), // 311205 หูทำนบ
    row(1, 241), // 311301 นาโพธิ์
    row(2, 3088), // 311302 บ้านคู
    row(3, 3114), // 311303 บ้านดู่
    row(4, 1750), // 311304 ดอนกอก
    row(5, 4217), // 311305 ศรีสว่าง
    row(1, 604), // 311401 สระแก้ว
    row(2, 5085), // 311402 ห้วยหิน
    row(3, 6121), // 311403 ไทยสามัคคี
    row(4, 4621), // 311404 หนองชัยศรี
    row(5, 5557), // 311405 เสาเดียว
    row(6, 5476), // 311406 เมืองฝ้าย
    row(7, 4307), // 311407 สระทอง
    row(1, 1544), // 311501 จันดุม
    row(2, 5843), // 311502 โคกขมิ้น
    row(3, 3447), // 311503 ป่าชัน
    row(4, 622), // 311504 สะเดา
    row(5, 646), // 311505 สำโรง
    row(1, 723), // 311601 ห้วยราช
    row(2, 4470), // 311602 สามแวง
    row(3, 1992), // 311603 ตาเสา
    row(4, 3117), // 311604 บ้านตะโก
    row(5, 4266), // 311605 สนวน
    row(6, 5904), // 311606 โคกเหล็ก
    row(7, 5506), // 311607 เมืองโพธิ์
    row(8, 5070), // 311608 ห้วยราชา
    row(1, 970), // 311701 โนนสุวรรณ
    row(2, 2139), // 311702 ทุ่งจังหัน
    row(3, 5827), // 311703 โกรกแก้ว
    row(4, 1728), // 311704 ดงอีจาน
    row(1, 106), // 311801 ชำนิ
    row(2, 4702), // 311802 หนองปล่อง
    row(3, 849), // 311803 เมืองยาง
    row(4, 1646), // 311804 ช่อผกา
    row(5, 3927), // 311805 ละลวด
    row(6, 5879), // 311806 โคกสนวน
    row(1, 4834), // 311901 หนองแวง
    row(2, 2058), // 311902 ทองหลาง
    row(3, 5648), // 311903 แดงใหญ่
    row(4, 1184), // 311904 กู่สวนแตง
    row(5, 4811), // 311905 หนองเยือง
    row(1, 965), // 312001 โนนดินแดง
    row(2, 4550), // 312002 ส้มป่อย
    row(3, 3971), // 312003 ลำนางรอง
    row(1, 321), // 312101 บ้านด่าน
    row(2, 367), // 312102 ปราสาท
    row(3, 549), // 312103 วังเหนือ
    row(4, 5936), // 312104 โนนขวาง
    row(1, 917), // 312201 แคนดง
    row(2, 1706), // 312202 ดงพลอง
    row(3, 4310), // 312203 สระบัว
    row(4, 4948), // 312204 หัวฝาย
    row(1, 5347), // 312301 เจริญสุข
    row(2, 1990), // 312302 ตาเป๊ก
    row(3, 5151), // 312303 อีสานเขต
    row(4, 2026), // 312304 ถาวร
    row(5, 3835), // 312305 ยายแย้มวัฒนา
    row(1, 6096), // 320101 ในเมือง
    row(2, 1948), // 320102 ตั้งใจ
    row(3, 5452), // 320103 เพี้ยราม
    row(4, 222), // 320104 นาดี
    row(5, 2322), // 320105 ท่าสว่าง
    row(6, 4342), // 320106 สลักได
    row(7, 1982), // 320107 ตาอ็อง
    row(9, 646), // 320109 สำโรง
    row(10, 5604), // 320110 แกใหญ่
    row(11, 2431), // 320111 นอกเมือง
    row(12, 1410), // 320112 คอโค
    row(13, 4361), // 320113 สวาย
    row(14, 5360), // 320114 เฉนียง
    row(16, 5403), // 320116 เทนมีย์
    row(18, 2505), // 320118 นาบัว
    row(19, 5464), // 320119 เมืองที
    row(20, 3882), // 320120 ราม
    row(21, 3002), // 320121 บุฤาษี
    row(22, 1867), // 320122 ตระแสง
    row(25, 5806), // 320125 แสลงพันธ์
    row(26, 1110), // 320126 กาเกาะ
    row(1, 110), // 320201 ชุมพลบุรี
    row(2, 2557), // 320202 นาหนองไผ่
    row(3, 6155), // 320203 ไพรขลา
    row(4, 564), // 320204 ศรีณรงค์
    row(5, 3793), // 320205 ยะวึก
    row(6, 5469), // 320206 เมืองบัว
    row(7, 4303), // 320207 สระขุด
    row(8, 1033), // 320208 กระเบื้อง
    row(9, 696), // 320209 หนองเรือ
    row(1, 183), // 320301 ท่าตูม
    row(2, 1043), // 320302 กระโพ
    row(3, 3552), // 320303 พรมเทพ
    row(4, 6040), // 320304 โพนครก
    row(5, 5500), // 320305 เมืองแก
    row(6, 2713), // 320306 บะ
    row(7, 677), // 320307 หนองบัว
    row(8, 2738), // 320308 บัวโคก
    row(9, 4808), // 320309 หนองเมธี
    row(10, 2123), // 320310 ทุ่งกุลา
    row(1, 84), // 320401 จอมพระ
    row(2, 5484), // 320402 เมืองลีง
    row(3, 1029), // 320403 กระหาด
    row(4, 3006), // 320404 บุแกรง
    row(5, 4748), // 320405 หนองสนิท
    row(6, 330), // 320406 บ้านผือ
    row(7, 4022), // 320407 ลุ่มระวี
    row(8, 113), // 320408 ชุมแสง
    row(9, 5443), // 320409 เป็นสุข
    row(1, 1094), // 320501 กังแอน
    row(2, 2045), // 320502 ทมอ
    row(3, 6159), // 320503 ไพล
    row(4, 3332), // 320504 ปรือ
    row(5, 2171), // 320505 ทุ่งมน
    row(6, 1989), // 320506 ตาเบา
    row(7, 703), // 320507 หนองใหญ่
    row(8, 5872), // 320508 โคกยาง
    row(9, 5886), // 320509 โคกสะอาด
    row(10, 3296), // 320510 บ้านไทร
    row(11, 5919), // 320511 โชคนาสาม
    row(12, 5388), // 320512 เชื้อเพลิง
    row(13, 3328), // 320513 ปราสาททนง
    row(14, 1966), // 320514 ตานี
    row(15, 3170), // 320515 บ้านพลวง
    row(16, 1096), // 320516 กันตวจระมวล
    row(17, 4293), // 320517 สมุด
    row(18, 3321), // 320518 ประทัดบุ
    row(1, 24), // 320601 กาบเชิง
    row(4, 1478), // 320604 คูตัน
    row(5, 1845), // 320605 ด่าน
    row(6, 5653), // 320606 แนงมุด
    row(7, 5854), // 320607 โคกตะเคียน
    row(10, 1922), // 320610 ตะเคียน
    row(1, 492), // 320701 รัตนบุรี
    row(2, 2400), // 320702 ธาตุ
    row(3, 5603), // 320703 แก
    row(4, 1811), // 320704 ดอนแรด
    row(5, 4678), // 320705 หนองบัวทอง
    row(6, 4680), // 320706 หนองบัวบาน
    row(9, 6132), // 320709 ไผ่
    row(11, 5434), // 320711 เบิด
    row(13, 2688), // 320713 น้ำเขียว
    row(14, 1129), // 320714 กุดขาคีม
    row(15, 3813), // 320715 ยางสว่าง
    row(16, 2088), // 320716 ทับใหญ่
    row(1, 593), // 320801 สนม
    row(2, 6057), // 320802 โพนโก
    row(3, 4737), // 320803 หนองระฆัง
    row(4, 2502), // 320804 นานวน
    row(5, 5626), // 320805 แคน
    row(6, 4936), // 320806 หัวงัว
    row(7, 4792), // 320807 หนองอียอ
    row(1, 3858), // 320901 ระแงง
    row(2, 1870), // 320902 ตรึม
    row(3, 1559), // 320903 จารพัต
    row(4, 3795), // 320904 ยาง
    row(5, 5651), // 320905 แตล
    row(6, 677), // 320906 หนองบัว
    row(7, 1416), // 320907 คาละแมะ
    row(8, 4816), // 320908 หนองเหล็ก
    row(9, 4593), // 320909 หนองขวาว
    row(10, 1650), // 320910 ช่างปี่
    row(11, 1158), // 320911 กุดหวาย
    row(12, 1200), // 320912 ขวาวใหญ่
    row(13, 2537), // 320913 นารุ่ง
    row(14, 1861), // 320914 ตรมไพร
    row(15, 3501), // 320915 ผักไหม
    row(1, 625), // 321001 สังขะ
    row(2, 1204), // 321002 ขอนแตก
    row(6, 1740), // 321006 ดม
    row(7, 3590), // 321007 พระแก้ว
    row(8, 3097), // 321008 บ้านจารย์
    row(9, 1032), // 321009 กระเทียม
    row(10, 4373), // 321010 สะกาด
    row(11, 1964), // 321011 ตาตุม
    row(12, 2075), // 321012 ทับทัน
    row(13, 1956), // 321013 ตาคง
    row(15, 3100), // 321015 บ้านชบ
    row(17, 5409), // 321017 เทพรักษา
    row(1, 522), // 321101 ลำดวน
    row(2, 5920), // 321102 โชคเหนือ
    row(3, 5169), // 321103 อู่โลก
    row(4, 1868), // 321104 ตรำดม
    row(5, 1866), // 321105 ตระเปียงเตีย
    row(1, 647), // 321201 สำโรงทาบ
    row(2, 4857), // 321202 หนองไผ่ล้อม
    row(3, 1030), // 321203 กระออม
    row(4, 4796), // 321204 หนองฮะ
    row(5, 4221), // 321205 ศรีสุข
    row(6, 5241), // 321206 เกาะแก้ว
    row(7, 4888), // 321207 หมื่นศรี
    row(8, 5543), // 321208 เสม็จ
    row(9, 4410), // 321209 สะโน
    row(10, 3316), // 321210 ประดู่
    row(1, 258), // 321301 บัวเชด
    row(2, 622), // 321302 สะเดา
    row(3, 1512), // 321303 จรัส
    row(4, 1976), // 321304 ตาวัง
    row(5, 5138), // 321305 อาโพน
    row(6, 4501), // 321306 สำเภาลูน
    row(1, 2718), // 321401 บักได
    row(2, 5836), // 321402 โคกกลาง
    row(3, 1570), // 321403 จีกแดก
    row(4, 1991), // 321404 ตาเมียง
    row(1, 1683), // 321501 ณรงค์
    row(2, 5638), // 321502 แจนแวน
    row(3, 1862), // 321503 ตรวจ
    row(4, 4834), // 321504 หนองแวง
    row(5, 4221), // 321505 ศรีสุข
    row(1, 5254), // 321601 เขวาสินรินทร์
    row(2, 2958), // 321602 บึง
    row(3, 1951), // 321603 ตากูก
    row(4, 3329), // 321604 ปราสาททอง
    row(5, 3266), // 321605 บ้านแร่
    row(1, 4775), // 321701 หนองหลวง
    row(2, 1427), // 321702 คำผง
    row(3, 5928), // 321703 โนน
    row(4, 3857), // 321704 ระเวียง
    row(5, 4803), // 321705 หนองเทพ
    row(1, 5499), // 330101 เมืองเหนือ
    row(2, 5507), // 330102 เมืองใต้
    row(3, 1477), // 330103 คูซอด
    row(4, 1680), // 330104 ซำ
    row(5, 1555), // 330105 จาน
    row(6, 1909), // 330106 ตะดอบ
    row(7, 4602), // 330107 หนองครก
    row(11, 6039), // 330111 โพนข่า
    row(12, 6041), // 330112 โพนค้อ
    row(15, 6052), // 330115 โพนเขวา
    row(16, 4557), // 330116 หญ้าปล้อง
    row(18, 2216), // 330118 ทุ่ม
    row(19, 4867), // 330119 หนองไฮ
    row(21, 4821), // 330121 หนองแก้ว
    row(22, 2650), // 330122 น้ำคำ
    row(23, 6015), // 330123 โพธิ์
    row(24, 4886), // 330124 หมากเขียบ
    row(27, 704), // 330127 หนองไผ่
    row(1, 481), // 330201 ยางชุมน้อย
    row(2, 4010), // 330202 ลิ้นฟ้า
    row(3, 1403), // 330203 คอนกาม
    row(4, 964), // 330204 โนนคูณ
    row(5, 1163), // 330205 กุดเมืองฮาม
    row(6, 2972), // 330206 บึงบอน
    row(7, 3802), // 330207 ยางชุมใหญ่
    row(1, 1837), // 330301 ดูน
    row(2, 969), // 330302 โนนสัง
    row(3, 4782), // 330303 หนองหัวช้าง
    row(4, 3795), // 330304 ยาง
    row(5, 4834), // 330305 หนองแวง
    row(6, 4821), // 330306 หนองแก้ว
    row(7, 2106), // 330307 ทาม
    row(8, 3923), // 330308 ละทาย
    row(9, 5468), // 330309 เมืองน้อย
    row(10, 5150), // 330310 อีปาด
    row(11, 2728), // 330311 บัวน้อย
    row(12, 677), // 330312 หนองบัว
    row(13, 1839), // 330313 ดู่
    row(14, 3499), // 330314 ผักแพว
    row(15, 1555), // 330315 จาน
    row(20, 1439), // 330320 คำเนียม
    row(1, 2979), // 330401 บึงมะลู
    row(2, 1167), // 330402 กุดเสลา
    row(3, 5455), // 330403 เมือง
    row(5, 4413), // 330405 สังเม็ก
    row(6, 2686), // 330406 น้ำอ้อม
    row(7, 3928), // 330407 ละลาย
    row(8, 3904), // 330408 รุง
    row(9, 1864), // 330409 ตระกาจ
    row(11, 1558), // 330411 จานใหญ่
    row(12, 3696), // 330412 ภูเงิน
    row(13, 1614), // 330413 ชำ
    row(14, 1039), // 330414 กระแชง
    row(15, 5977), // 330415 โนนสำราญ
    row(16, 4767), // 330416 หนองหญ้าลาด
    row(19, 5554), // 330419 เสาธงชัย
    row(20, 1195), // 330420 ขนุน
    row(21, 4345), // 330421 สวนกล้วย
    row(23, 5537), // 330423 เวียงเหนือ
    row(24, 176), // 330424 ทุ่งใหญ่
    row(25, 3688), // 330425 ภูผาหมอก
    row(1, 19), // 330501 กันทรารมย์
    row(2, 1532), // 330502 จะกง
    row(3, 6090), // 330503 ใจดี
    row(4, 1744), // 330504 ดองกำเม็ด
    row(5, 6084), // 330505 โสน
    row(6, 3333), // 330506 ปรือใหญ่
    row(7, 4394), // 330507 สะเดาใหญ่
    row(8, 1981), // 330508 ตาอุด
    row(9, 5094), // 330509 ห้วยเหนือ
    row(10, 5110), // 330510 ห้วยใต้
    row(11, 4963), // 330511 หัวเสือ
    row(13, 1922), // 330513 ตะเคียน
    row(15, 245), // 330515 นิคมพัฒนา
    row(17, 5900), // 330517 โคกเพชร
    row(18, 367), // 330518 ปราสาท
    row(21, 4506), // 330521 สำโรงตาเจ็น
    row(22, 5078), // 330522 ห้วยสำราญ
    row(24, 1051), // 330524 กฤษณา
    row(25, 3919), // 330525 ลมศักดิ์
    row(26, 4619), // 330526 หนองฉลอง
    row(27, 4202), // 330527 ศรีตระกูล
    row(28, 4219), // 330528 ศรีสะอาด
    row(1, 996), // 330601 ไพรบึง
    row(2, 133), // 330602 ดินแดง
    row(3, 3330), // 330603 ปราสาทเยอ
    row(4, 4508), // 330604 สำโรงพลัน
    row(5, 4538), // 330605 สุขสวัสดิ์
    row(6, 5960), // 330606 โนนปูน
    row(1, 444), // 330701 พิมาย
    row(2, 1180), // 330702 กู่
    row(3, 4799), // 330703 หนองเชียงทูน
    row(4, 2002), // 330704 ตูม
    row(5, 4287), // 330705 สมอ
    row(6, 6025), // 330706 โพธิ์ศรี
    row(7, 4507), // 330707 สำโรงปราสาท
    row(8, 1839), // 330708 ดู่
    row(9, 4361), // 330709 สวาย
    row(10, 3658), // 330710 พิมายเหนือ
    row(1, 4512), // 330801 สิ
    row(2, 2717), // 330802 บักดอง
    row(3, 3594), // 330803 พราน
    row(4, 6024), // 330804 โพธิ์วงศ์
    row(5, 6154), // 330805 ไพร
    row(6, 1028), // 330806 กระหวัน
    row(7, 47), // 330807 ขุนหาญ
    row(8, 971), // 330808 โนนสูง
    row(9, 1098), // 330809 กันทรอม
    row(10, 3689), // 330810 ภูฝ้าย
    row(11, 6016), // 330811 โพธิ์กระสังข์
    row(12, 5031), // 330812 ห้วยจันทร์
    row(1, 5458), // 330901 เมืองคง
    row(2, 5501), // 330902 เมืองแคน
    row(3, 699), // 330903 หนองแค
    row(6, 1568), // 330906 จิกสังข์ทอง
    row(7, 1845), // 330907 ด่าน
    row(8, 1839), // 330908 ดู่
    row(9, 4793), // 330909 หนองอึ่ง
    row(10, 2735), // 330910 บัวหุ่ง
    row(11, 6132), // 330911 ไผ่
    row(12, 4550), // 330912 ส้มป่อย
    row(13, 4771), // 330913 หนองหมี
    row(14, 4921), // 330914 หว้านคำ
    row(15, 4337), // 330915 สร้างปี่
    row(1, 1116), // 331001 กำแพง
    row(2, 5153), // 331002 อี่หล่ำ
    row(3, 1189), // 331003 ก้านเหลือง
    row(4, 2214), // 331004 ทุ่งไชย
    row(5, 646), // 331005 สำโรง
    row(6, 5622), // 331006 แขม
    row(7, 4867), // 331007 หนองไฮ
    row(8, 1205), // 331008 ขะยูง
    row(10, 1983), // 331010 ตาเกษ
    row(11, 4938), // 331011 หัวช้าง
    row(12, 3866), // 331012 รังแร้ง
    row(14, 5652), // 331014 แต้
    row(15, 5623), // 331015 แข้
    row(16, 977), // 331016 โพธิ์ชัย
    row(17, 3357), // 331017 ปะอาว
    row(18, 4788), // 331018 หนองห้าง
    row(22, 4301), // 331022 สระกำแพงใหญ่
    row(24, 5894), // 331024 โคกหล่าม
    row(25, 5849), // 331025 โคกจาน
    row(1, 5445), // 331101 เป๊าะ
    row(2, 305), // 331102 บึงบูรพ์
    row(1, 720), // 331201 ห้วยทับทัน
    row(2, 5489), // 331202 เมืองหลวง
    row(3, 1062), // 331203 กล้วยกว้าง
    row(4, 3501), // 331204 ผักไหม
    row(5, 1557), // 331205 จานแสนไชย
    row(6, 367), // 331206 ปราสาท
    row(1, 5940), // 331301 โนนค้อ
    row(2, 2704), // 331302 บก
    row(3, 6015), // 331303 โพธิ์
    row(4, 4580), // 331304 หนองกุง
    row(5, 5579), // 331305 เหล่ากวาง
    row(1, 4228), // 331401 ศรีแก้ว
    row(2, 3652), // 331402 พิงพวย
    row(3, 4323), // 331403 สระเยาว์
    row(4, 2002), // 331404 ตูม
    row(5, 5566), // 331405 เสื่องข้าว
    row(6, 4230), // 331406 ศรีโนนงาม
    row(7, 4388), // 331407 สะพุง
    row(1, 252), // 331501 น้ำเกลี้ยง
    row(2, 3937), // 331502 ละเอาะ
    row(3, 1894), // 331503 ตองปิด
    row(4, 5329), // 331504 เขิน
    row(5, 3905), // 331505 รุ่งระวี
    row(6, 1479), // 331506 คูบ
    row(1, 3003), // 331601 บุสูง
    row(2, 2400), // 331602 ธาตุ
    row(3, 1741), // 331603 ดวนใหญ่
    row(4, 3048), // 331604 บ่อแก้ว
    row(5, 4220), // 331605 ศรีสำราญ
    row(6, 2190), // 331606 ทุ่งสว่าง
    row(7, 547), // 331607 วังหิน
    row(8, 6046), // 331608 โพนยาง
    row(1, 5855), // 331701 โคกตาล
    row(2, 5036), // 331702 ห้วยตามอญ
    row(3, 5037), // 331703 ห้วยตึ๊กชู
    row(4, 3925), // 331704 ละลม
    row(5, 1925), // 331705 ตะเคียนราม
    row(6, 1717), // 331706 ดงรัก
    row(7, 6157), // 331707 ไพรพัฒนา
    row(1, 815), // 331801 เมืองจันทร์
    row(2, 1994), // 331802 ตาโกน
    row(3, 703), // 331803 หนองใหญ่
    row(1, 5560), // 331901 เสียว
    row(2, 4779), // 331902 หนองหว้า
    row(3, 4615), // 331903 หนองงูเหลือม
    row(4, 4797), // 331904 หนองฮาง
    row(5, 2236), // 331905 ท่าคล้อ
    row(1, 411), // 332001 พยุห์
    row(2, 3559), // 332002 พรหมสวัสดิ์
    row(3, 2000), // 332003 ตำแย
    row(4, 5989), // 332004 โนนเพ็ก
    row(5, 4612), // 332005 หนองค้า
    row(1, 5923), // 332101 โดด
    row(2, 5560), // 332102 เสียว
    row(3, 4726), // 332103 หนองม้า
    row(4, 3524), // 332104 ผือใหญ่
    row(5, 5152), // 332105 อีเซ
    row(1, 1122), // 332201 กุง
    row(2, 1374), // 332202 คลีกลิ้ง
    row(3, 4676), // 332203 หนองบัวดง
    row(4, 5917), // 332204 โจดม่วง
    row(1, 6096), // 340101 ในเมือง
    row(4, 4961), // 340104 หัวเรือ
    row(5, 4594), // 340105 หนองขอน
    row(7, 3307), // 340107 ปทุม
    row(8, 1218), // 340108 ขามใหญ่
    row(9, 5639), // 340109 แจระแม
    row(11, 4694), // 340111 หนองบ่อ
    row(12, 6174), // 340112 ไร่น้อย
    row(13, 1044), // 340113 กระโสบ
    row(16, 1153), // 340116 กุดลาด
    row(19, 1219), // 340119 ขี้เหล็ก
    row(20, 3358), // 340120 ปะอาว
    row(1, 2451), // 340201 นาคำ
    row(2, 5615), // 340202 แก้งกอก
    row(3, 5602), // 340203 เอือดใหญ่
    row(4, 4181), // 340204 วาริน
    row(5, 3942), // 340205 ลาดควาย
    row(6, 4260), // 340206 สงยาง
    row(7, 1912), // 340207 ตะบ่าย
    row(8, 1450), // 340208 คำไหล
    row(9, 4869), // 340209 หนามแท่ง
    row(10, 2595), // 340210 นาเลิน
    row(11, 1817), // 340211 ดอนใหญ่
    row(1, 955), // 340301 โขงเจียม
    row(2, 5063), // 340302 ห้วยยาง
    row(3, 2619), // 340303 นาโพธิ์กลาง
    row(4, 4839), // 340304 หนองแสงใหญ่
    row(5, 5113), // 340305 ห้วยไผ่
    row(1, 771), // 340401 เขื่องใน
    row(2, 4333), // 340402 สร้างถ่อ
    row(3, 1492), // 340403 ค้อทอง
    row(4, 1186), // 340404 ก่อเอ้
    row(5, 4940), // 340405 หัวดอน
    row(6, 1620), // 340406 ชีทวน
    row(7, 2377), // 340407 ท่าไห
    row(8, 2452), // 340408 นาคำใหญ่
    row(9, 5647), // 340409 แดงหม้อ
    row(10, 2403), // 340410 ธาตุน้อย
    row(11, 3295), // 340411 บ้านไทย
    row(12, 3068), // 340412 บ้านกอก
    row(13, 1060), // 340413 กลางใหญ่
    row(14, 5969), // 340414 โนนรัง
    row(15, 3797), // 340415 ยางขี้นก
    row(16, 4221), // 340416 ศรีสุข
    row(17, 4365), // 340417 สหธาตุ
    row(18, 4817), // 340418 หนองเหล่า
    row(1, 759), // 340501 เขมราฐ
    row(3, 1212), // 340503 ขามป้อม
    row(4, 5350), // 340504 เจียด
    row(7, 4710), // 340507 หนองผือ
    row(8, 2610), // 340508 นาแวง
    row(10, 5616), // 340510 แก้งเหนือ
    row(11, 4659), // 340511 หนองนกทา
    row(12, 4760), // 340512 หนองสิม
    row(13, 4944), // 340513 หัวนา
    row(1, 5493), // 340701 เมืองเดช
    row(2, 2555), // 340702 นาส่วง
    row(4, 2583), // 340704 นาเจริญ
    row(6, 2202), // 340706 ทุ่งเทิง
    row(8, 4285), // 340708 สมสะอาด
    row(9, 1145), // 340709 กุดประทาย
    row(10, 1860), // 340710 ตบหู
    row(11, 1055), // 340711 กลาง
    row(12, 5614), // 340712 แก้ง
    row(13, 2368), // 340713 ท่าโพธิ์ศรี
    row(15, 2724), // 340715 บัวงาม
    row(16, 1418), // 340716 คำครั่ง
    row(17, 2433), // 340717 นากระแซง
    row(20, 6042), // 340720 โพนงาม
    row(21, 3487), // 340721 ป่าโมง
    row(23, 5973), // 340723 โนนสมบูรณ์
    row(1, 221), // 340801 นาจะหลวย
    row(2, 5973), // 340802 โนนสมบูรณ์
    row(3, 3554), // 340803 พรสวรรค์
    row(4, 3123), // 340804 บ้านตูม
    row(5, 6082), // 340805 โสกแสง
    row(6, 5974), // 340806 โนนสวรรค์
    row(1, 5921), // 340901 โซง
    row(3, 3795), // 340903 ยาง
    row(4, 5924), // 340904 โดมประดิษฐ์
    row(6, 3005), // 340906 บุเปือย
    row(7, 4526), // 340907 สีวิเชียร
    row(9, 3828), // 340909 ยางใหญ่
    row(11, 5249), // 340911 เก่าขาม
    row(1, 6042), // 341001 โพนงาม
    row(2, 5025), // 341002 ห้วยข่า
    row(3, 1409), // 341003 คอแลน
    row(4, 241), // 341004 นาโพธิ์
    row(5, 4755), // 341005 หนองสะโน
    row(6, 5940), // 341006 โนนค้อ
    row(7, 2724), // 341007 บัวงาม
    row(8, 3264), // 341008 บ้านแมด
    row(1, 1238), // 341101 ขุหลุ
    row(2, 1031), // 341102 กระเดียน
    row(3, 5194), // 341103 เกษม
    row(4, 1177), // 341104 กุศกร
    row(5, 1216), // 341105 ขามเปี้ย
    row(6, 1405), // 341106 คอนสาย
    row(7, 5849), // 341107 โคกจาน
    row(8, 2521), // 341108 นาพิน
    row(9, 2547), // 341109 นาสะไม
    row(10, 5933), // 341110 โนนกุง
    row(11, 1865), // 341111 ตระการ
    row(12, 1952), // 341112 ตากแดด
    row(13, 6192), // 341113 ไหล่ทุ่ง
    row(14, 5444), // 341114 เป้า
    row(15, 5390), // 341115 เซเป็ด
    row(16, 4387), // 341116 สะพือ
    row(17, 4802), // 341117 หนองเต่า
    row(18, 2042), // 341118 ถ้ำแข้
    row(19, 194), // 341119 ท่าหลวง
    row(20, 5054), // 341120 ห้วยฝ้ายพัฒนา
    row(21, 1152), // 341121 กุดยาลวน
    row(22, 3254), // 341122 บ้านแดง
    row(23, 1437), // 341123 คำเจริญ
    row(1, 1242), // 341201 ข้าวปุ้น
    row(2, 5975), // 341202 โนนสวาง
    row(3, 5608), // 341203 แก่งเค็ง
    row(4, 1101), // 341204 กาบิน
    row(5, 4655), // 341205 หนองทันน้ำ
    row(1, 476), // 341401 ม่วงสามสิบ
    row(2, 5586), // 341402 เหล่าบก
    row(3, 1835), // 341403 ดุมใหญ่
    row(4, 4629), // 341404 หนองช้างใหญ่
    row(5, 4809), // 341405 หนองเมือง
    row(6, 5397), // 341406 เตย
    row(7, 3814), // 341407 ยางสักกระโพหลุ่ม
    row(8, 4854), // 341408 หนองไข่นก
    row(9, 4817), // 341409 หนองเหล่า
    row(10, 4797), // 341410 หนองฮาง
    row(11, 3827), // 341411 ยางโยภาพ
    row(12, 6152), // 341412 ไผ่ใหญ่
    row(13, 2594), // 341413 นาเลิง
    row(14, 6056), // 341414 โพนแพง
    row(1, 559), // 341501 วารินชำราบ
    row(2, 2400), // 341502 ธาตุ
    row(4, 2311), // 341504 ท่าลาด
    row(5, 5996), // 341505 โนนโหนน
    row(7, 75), // 341507 คูเมือง
    row(8, 4320), // 341508 สระสมิง
    row(10, 1422), // 341510 คำน้ำแซบ
    row(11, 3013), // 341511 บุ่งหวาย
    row(15, 1417), // 341515 คำขวาง
    row(16, 6035), // 341516 โพธิ์ใหญ่
    row(18, 5799), // 341518 แสนสุข
    row(20, 4579), // 341520 หนองกินเพล
    row(21, 5962), // 341521 โนนผึ้ง
    row(22, 5485), // 341522 เมืองศรีไค
    row(24, 5023), // 341524 ห้วยขะยุง
    row(26, 3016), // 341526 บุ่งไหม
    row(1, 3654), // 341901 พิบูล
    row(2, 1134), // 341902 กุดชมภู
    row(4, 1760), // 341904 ดอนจิก
    row(5, 157), // 341905 ทรายมูล
    row(6, 241), // 341906 นาโพธิ์
    row(7, 5929), // 341907 โนนกลาง
    row(9, 982), // 341909 โพธิ์ไทร
    row(10, 6025), // 341910 โพธิ์ศรี
    row(11, 3856), // 341911 ระเว
    row(12, 6185), // 341912 ไร่ใต้
    row(13, 4686), // 341913 หนองบัวฮี
    row(14, 5172), // 341914 อ่างศิลา
    row(18, 5931), // 341918 โนนกาหลง
    row(19, 3250), // 341919 บ้านแขม
    row(1, 153), // 342001 ตาลสุม
    row(2, 646), // 342002 สำโรง
    row(3, 1569), // 342003 จิกเทิง
    row(4, 4580), // 342004 หนองกุง
    row(5, 2450), // 342005 นาคาย
    row(6, 1435), // 342006 คำหว้า
    row(1, 982), // 342101 โพธิ์ไทร
    row(2, 3782), // 342102 ม่วงใหญ่
    row(3, 646), // 342103 สำโรง
    row(4, 4367), // 342104 สองคอน
    row(5, 645), // 342105 สารภี
    row(6, 5581), // 342106 เหล่างาม
    row(1, 646), // 342201 สำโรง
    row(2, 5842), // 342202 โคกก่อง
    row(3, 4867), // 342203 หนองไฮ
    row(4, 1493), // 342204 ค้อน้อย
    row(5, 5932), // 342205 โนนกาเล็น
    row(6, 5883), // 342206 โคกสว่าง
    row(7, 5929), // 342207 โนนกลาง
    row(8, 2712), // 342208 บอน
    row(9, 1212), // 342209 ขามป้อม
    row(1, 124), // 342401 ดอนมดแดง
    row(2, 5596), // 342402 เหล่าแดง
    row(3, 2352), // 342403 ท่าเมือง
    row(4, 1452), // 342404 คำไฮใหญ่
    row(1, 1414), // 342501 คันไร่
    row(2, 1641), // 342502 ช่องเม็ก
    row(3, 5934), // 342503 โนนก่อ
    row(4, 2638), // 342504 นิคมสร้างตนเองลำโดมน้อย
    row(5, 3528), // 342505 ฝางคำ
    row(6, 71), // 342506 คำเขื่อนแก้ว
    row(2, 4794), // 342602 หนองอ้ม
    row(3, 2577), // 342603 นาเกษม
    row(4, 1164), // 342604 กุดเรือ
    row(5, 5851), // 342605 โคกชำแระ
    row(6, 2569), // 342606 นาห่อม
    row(1, 238), // 342901 นาเยีย
    row(2, 222), // 342902 นาดี
    row(3, 2593), // 342903 นาเรือง
    row(1, 225), // 343001 นาตาล
    row(2, 3621), // 343002 พะลาน
    row(3, 1072), // 343003 กองโพน
    row(4, 3636), // 343004 พังเคน
    row(1, 908), // 343101 เหล่าเสือโก้ก
    row(2, 6054), // 343102 โพนเมือง
    row(3, 5658), // 343103 แพงใหญ่
    row(4, 4673), // 343104 หนองบก
    row(1, 5611), // 343201 แก่งโดม
    row(2, 180), // 343202 ท่าช้าง
    row(3, 3012), // 343203 บุ่งมะแลง
    row(4, 4363), // 343204 สว่าง
    row(1, 1984), // 343301 ตาเกา
    row(2, 6153), // 343302 ไพบูลย์
    row(3, 1219), // 343303 ขี้เหล็ก
    row(4, 5886), // 343304 โคกสะอาด
    row(1, 6096), // 350101 ในเมือง
    row(2, 2651), // 350102 น้ำคำใหญ่
    row(3, 1963), // 350103 ตาดทอง
    row(4, 4498), // 350104 สำราญ
    row(5, 1495), // 350105 ค้อเหนือ
    row(6, 1840), // 350106 ดู่ทุ่ง
    row(7, 5391), // 350107 เดิด
    row(8, 1211), // 350108 ขั้นไดใหญ่
    row(9, 2206), // 350109 ทุ่งแต้
    row(10, 4514), // 350110 สิงห์
    row(11, 2548), // 350111 นาสะไมย์
    row(12, 5331), // 350112 เขื่องคำ
    row(13, 694), // 350113 หนองหิน
    row(14, 4609), // 350114 หนองคู
    row(15, 1236), // 350115 ขุมเงิน
    row(16, 2150), // 350116 ทุ่งนางโอก
    row(17, 696), // 350117 หนองเรือ
    row(18, 4806), // 350118 หนองเป็ด
    row(1, 157), // 350201 ทรายมูล
    row(2, 1843), // 350202 ดู่ลาด
    row(3, 1713), // 350203 ดงมะไฟ
    row(4, 2597), // 350204 นาเวียง
    row(5, 6132), // 350205 ไผ่
    row(1, 31), // 350301 กุดชุม
    row(2, 5988), // 350302 โนนเปือย
    row(3, 1119), // 350303 กำแมด
    row(4, 2624), // 350304 นาโส่
    row(5, 5097), // 350305 ห้วยแก้ง
    row(6, 4771), // 350306 หนองหมี
    row(7, 6042), // 350307 โพนงาม
    row(8, 1421), // 350308 คำน้ำสร้าง
    row(9, 4841), // 350309 หนองแหน
    row(1, 4017), // 350401 ลุมพุก
    row(2, 3841), // 350402 ย่อ
    row(3, 4262), // 350403 สงเปือย
    row(4, 6044), // 350404 โพนทัน
    row(5, 2171), // 350405 ทุ่งมน
    row(6, 2451), // 350406 นาคำ
    row(7, 1737), // 350407 ดงแคนใหญ่
    row(8, 1182), // 350408 กู่จาน
    row(9, 239), // 350409 นาแก
    row(10, 1127), // 350410 กุดกุง
    row(11, 5599), // 350411 เหล่าไฮ
    row(12, 5627), // 350412 แคนน้อย
    row(13, 118), // 350413 ดงเจริญ
    row(1, 982), // 350501 โพธิ์ไทร
    row(2, 1017), // 350502 กระจาย
    row(3, 5858), // 350503 โคกนาโก
    row(4, 5383), // 350504 เชียงเพ็ง
    row(5, 4197), // 350505 ศรีฐาน
    row(1, 3680), // 350601 ฟ้าหยาด
    row(2, 4960), // 350602 หัวเมือง
    row(3, 75), // 350603 คูเมือง
    row(4, 3523), // 350604 ผือฮี
    row(5, 2739), // 350605 บากเรือ
    row(6, 3765), // 350606 ม่วง
    row(7, 5948), // 350607 โนนทราย
    row(8, 2990), // 350608 บึงแก
    row(9, 3588), // 350609 พระเสาร์
    row(10, 4260), // 350610 สงยาง
    row(1, 3681), // 350701 ฟ้าห่วน
    row(2, 1143), // 350702 กุดน้ำใส
    row(3, 2686), // 350703 น้ำอ้อม
    row(4, 77), // 350704 ค้อวัง
    row(2, 3010), // 350802 บุ่งค้า
    row(3, 4360), // 350803 สวาท
    row(5, 5115), // 350805 ห้องแซง
    row(6, 4463), // 350806 สามัคคี
    row(7, 1161), // 350807 กุดเชียงหมี
    row(10, 4469), // 350810 สามแยก
    row(11, 1169), // 350811 กุดแห่
    row(12, 5889), // 350812 โคกสำราญ
    row(13, 4338), // 350813 สร้างมิ่ง
    row(14, 4228), // 350814 ศรีแก้ว
    row(1, 992), // 350901 ไทยเจริญ
    row(2, 2650), // 350902 น้ำคำ
    row(3, 4551), // 350903 ส้มผ่อ
    row(4, 1438), // 350904 คำเตย
    row(5, 1449), // 350905 คำไผ่
    row(1, 6096), // 360101 ในเมือง
    row(2, 3849), // 360102 รอบเมือง
    row(3, 984), // 360103 โพนทอง
    row(4, 2516), // 360104 นาฝาย
    row(5, 318), // 360105 บ้านค่าย
    row(6, 1139), // 360106 กุดตุ้ม
    row(7, 1623), // 360107 ชีลอง
    row(8, 3239), // 360108 บ้านเล่า
    row(9, 2598), // 360109 นาเสียว
    row(10, 4667), // 360110 หนองนาแซง
    row(11, 3956), // 360111 ลาดใหญ่
    row(12, 704), // 360112 หนองไผ่
    row(13, 2339), // 360113 ท่าหินโงม
    row(14, 5038), // 360114 ห้วยต้อน
    row(15, 5048), // 360115 ห้วยบง
    row(16, 5977), // 360116 โนนสำราญ
    row(17, 958), // 360117 โคกสูง
    row(18, 311), // 360118 บุ่งคล้า
    row(19, 1675), // 360119 ซับสีทอง
    row(1, 338), // 360201 บ้านเขว้า
    row(2, 1883), // 360202 ตลาดแร้ง
    row(3, 4023), // 360203 ลุ่มลำชี
    row(4, 1622), // 360204 ชีบน
    row(5, 3698), // 360205 ภูแลนคา
    row(6, 972), // 360206 โนนแดง
    row(1, 65), // 360301 คอนสวรรค์
    row(2, 3819), // 360302 ยางหวาย
    row(3, 1639), // 360303 ช่องสามหมอ
    row(4, 968), // 360304 โนนสะอาด
    row(5, 5114), // 360305 ห้วยไร่
    row(6, 3284), // 360306 บ้านโสก
    row(7, 5869), // 360307 โคกมั่งงอย
    row(8, 4596), // 360308 หนองขาม
    row(9, 4220), // 360309 ศรีสำราญ
    row(1, 3181), // 360401 บ้านยาง
    row(2, 3210), // 360402 บ้านหัน
    row(3, 3224), // 360403 บ้านเดื่อ
    row(4, 3229), // 360404 บ้านเป้า
    row(5, 1166), // 360405 กุดเลาะ
    row(6, 5930), // 360406 โนนกอก
    row(7, 4325), // 360407 สระโพนทอง
    row(8, 4600), // 360408 หนองข่า
    row(9, 4848), // 360409 หนองโพนงาม
    row(10, 3147), // 360410 บ้านบัว
    row(12, 5949), // 360412 โนนทอง
    row(1, 680), // 360501 หนองบัวแดง
    row(2, 1135), // 360502 กุดชุมแสง
    row(3, 2038), // 360503 ถ้ำวัวแดง
    row(4, 2467), // 360504 นางแดด
    row(7, 4834), // 360507 หนองแวง
    row(8, 75), // 360508 คูเมือง
    row(9, 2372), // 360509 ท่าใหญ่
    row(11, 4051), // 360511 วังชมภู
    row(1, 3068), // 360601 บ้านกอก
    row(2, 4680), // 360602 หนองบัวบาน
    row(3, 3078), // 360603 บ้านขาม
    row(5, 1143), // 360605 กุดน้ำใส
    row(6, 702), // 360606 หนองโดน
    row(7, 3929), // 360607 ละหาน
    row(10, 4691), // 360610 หนองบัวใหญ่
    row(11, 4689), // 360611 หนองบัวโคก
    row(13, 4550), // 360613 ส้มป่อย
    row(1, 3101), // 360701 บ้านชวน
    row(2, 3230), // 360702 บ้านเพชร
    row(3, 3119), // 360703 บ้านตาล
    row(4, 4942), // 360704 หัวทะเล
    row(5, 5903), // 360705 โคกเริงรมย์
    row(6, 5213), // 360706 เกาะมะนาว
    row(7, 5901), // 360707 โคกเพชรพัฒนา
    row(1, 678), // 360801 หนองบัวระเหว
    row(2, 4064), // 360802 วังตะเฆ่
    row(3, 5101), // 360803 ห้วยแย้
    row(4, 5886), // 360804 โคกสะอาด
    row(5, 6081), // 360805 โสกปลาดุก
    row(1, 4031), // 360901 วะตะแบก
    row(2, 5067), // 360902 ห้วยยายจิ๋ว
    row(3, 2534), // 360903 นายางกลัก
    row(4, 352), // 360904 บ้านไร่
    row(5, 6002), // 360905 โป่งนก
    row(1, 3498), // 361001 ผักปัง
    row(2, 1065), // 361002 กวางโจน
    row(3, 4606), // 361003 หนองคอนไทย
    row(4, 3249), // 361004 บ้านแก้ง
    row(5, 1151), // 361005 กุดยม
    row(6, 3230), // 361006 บ้านเพชร
    row(7, 5886), // 361007 โคกสะอาด
    row(8, 4651), // 361008 หนองตูม
    row(9, 6089), // 361009 โอโล
    row(10, 2401), // 361010 ธาตุทอง
    row(11, 3112), // 361011 บ้านดอน
    row(1, 340), // 361101 บ้านแท่น
    row(2, 4461), // 361102 สามสวน
    row(3, 4313), // 361103 สระพัง
    row(4, 3225), // 361104 บ้านเต่า
    row(5, 4609), // 361105 หนองคู
    row(1, 1639), // 361201 ช่องสามหมอ
    row(2, 4596), // 361202 หนองขาม
    row(3, 2556), // 361203 นาหนองทุ่ม
    row(4, 3249), // 361204 บ้านแก้ง
    row(5, 4756), // 361205 หนองสังข์
    row(6, 4909), // 361206 หลุบคา
    row(7, 5839), // 361207 โคกกุง
    row(8, 5251), // 361208 เก่าย่าดี
    row(9, 2307), // 361209 ท่ามะไฟหวาน
    row(10, 704), // 361210 หนองไผ่
    row(1, 66), // 361301 คอนสาร
    row(2, 2166), // 361302 ทุ่งพระ
    row(3, 964), // 361303 โนนคูณ
    row(4, 5063), // 361304 ห้วยยาง
    row(5, 2182), // 361305 ทุ่งลุยลาย
    row(6, 1700), // 361306 ดงบัง
    row(7, 2152), // 361307 ทุ่งนาเลา
    row(8, 1685), // 361308 ดงกลาง
    row(1, 3220), // 361401 บ้านเจียง
    row(2, 5349), // 361402 เจาทอง
    row(3, 536), // 361403 วังทอง
    row(4, 5812), // 361404 แหลมทอง
    row(1, 4620), // 361501 หนองฉิม
    row(2, 1988), // 361502 ตาเนิน
    row(3, 1088), // 361503 กะฮาด
    row(4, 3863), // 361504 รังงาม
    row(1, 115), // 361601 ซับใหญ่
    row(2, 2224), // 361602 ท่ากูบ
    row(3, 1934), // 361603 ตะโกทอง
    row(1, 3008), // 370101 บุ่ง
    row(2, 6104), // 370102 ไก่คำ
    row(3, 2474), // 370103 นาจิก
    row(4, 3337), // 370104 ปลาค้าว
    row(5, 5589), // 370105 เหล่าพรวน
    row(6, 4335), // 370106 สร้างนกทา
    row(7, 1458), // 370107 คึมใหญ่
    row(8, 2515), // 370108 นาผือ
    row(9, 2666), // 370109 น้ำปลีก
    row(10, 233), // 370110 นาวัง
    row(11, 2561), // 370111 นาหมอม้า
    row(12, 5995), // 370112 โนนโพธิ์
    row(13, 5978), // 370113 โนนหนามแท่ง
    row(14, 5114), // 370114 ห้วยไร่
    row(15, 4725), // 370115 หนองมะแซว
    row(16, 1147), // 370116 กุดปลาดุก
    row(17, 1807), // 370117 ดอนเมย
    row(18, 2532), // 370118 นายม
    row(19, 2607), // 370119 นาแต้
    row(1, 105), // 370201 ชานุมาน
    row(2, 5888), // 370202 โคกสาร
    row(3, 71), // 370203 คำเขื่อนแก้ว
    row(4, 5840), // 370204 โคกก่ง
    row(5, 3438), // 370205 ป่าก่อ
    row(1, 4600), // 370301 หนองข่า
    row(2, 1447), // 370302 คำโพน
    row(3, 236), // 370303 นาหว้า
    row(4, 4012), // 370304 ลือ
    row(5, 5017), // 370305 ห้วย
    row(6, 5942), // 370306 โนนงาม
    row(7, 2514), // 370307 นาป่าแซง
    row(1, 407), // 370401 พนา
    row(2, 1556), // 370402 จานลาน
    row(3, 6161), // 370403 ไม้กลอน
    row(4, 3589), // 370404 พระเหลา
    row(1, 902), // 370501 เสนางคนิคม
    row(2, 984), // 370502 โพนทอง
    row(3, 6179), // 370503 ไร่สีสุก
    row(4, 2597), // 370504 นาเวียง
    row(5, 4867), // 370505 หนองไฮ
    row(6, 4758), // 370506 หนองสามสี
    row(1, 711), // 370601 หัวตะพาน
    row(2, 1428), // 370602 คำพระ
    row(3, 5338), // 370603 เค็งใหญ่
    row(4, 4821), // 370604 หนองแก้ว
    row(5, 6055), // 370605 โพนเมืองน้อย
    row(6, 4334), // 370606 สร้างถ่อน้อย
    row(7, 1567), // 370607 จิกดู่
    row(8, 3868), // 370608 รัตนวารี
    row(1, 5139), // 370701 อำนาจ
    row(2, 1711), // 370702 ดงมะยาง
    row(3, 5441), // 370703 เปือย
    row(4, 1700), // 370704 ดงบัง
    row(5, 6173), // 370705 ไร่ขี
    row(6, 5665), // 370706 แมด
    row(7, 5836), // 370707 โคกกลาง
    row(1, 302), // 380101 บึงกาฬ
    row(2, 5973), // 380102 โนนสมบูรณ์
    row(3, 5976), // 380103 โนนสว่าง
    row(4, 4923), // 380104 หอคำ
    row(5, 4812), // 380105 หนองเลิง
    row(6, 5842), // 380106 โคกก่อง
    row(7, 2543), // 380107 นาสวรรค์
    row(8, 6106), // 380108 ไคสี
    row(9, 1603), // 380109 ชัยพร
    row(10, 4187), // 380110 วิศิษฐ์
    row(11, 1420), // 380111 คำนาดี
    row(12, 6005), // 380112 โป่งเปือย
    row(1, 4196), // 380201 ศรีชมภู
    row(2, 1796), // 380202 ดอนหญ้านาง
    row(3, 427), // 380203 พรเจริญ
    row(4, 4782), // 380204 หนองหัวช้าง
    row(5, 4051), // 380205 วังชมภู
    row(6, 3483), // 380206 ป่าแฝก
    row(7, 4220), // 380207 ศรีสำราญ
    row(1, 5922), // 380301 โซ่
    row(2, 4718), // 380302 หนองพันทา
    row(3, 4196), // 380303 ศรีชมภู
    row(4, 1442), // 380304 คำแก้ว
    row(5, 2726), // 380305 บัวตูม
    row(6, 2041), // 380306 ถ้ำเจริญ
    row(7, 5584), // 380307 เหล่าทอง
    row(1, 788), // 380401 เซกา
    row(2, 1679), // 380402 ซาง
    row(3, 2217), // 380403 ท่ากกแดง
    row(4, 3125), // 380404 บ้านต้อง
    row(5, 3434), // 380405 ป่งไฮ
    row(6, 2652), // 380406 น้ำจั้น
    row(7, 2326), // 380407 ท่าสะอาด
    row(8, 4657), // 380408 หนองทุ่ม
    row(9, 6079), // 380409 โสกก่าม
    row(1, 378), // 380501 ปากคาด
    row(2, 4728), // 380502 หนองยอง
    row(3, 2437), // 380503 นากั้ง
    row(4, 967), // 380504 โนนศิลา
    row(5, 4284), // 380505 สมสนุก
    row(6, 2482), // 380506 นาดง
    row(1, 308), // 380601 บึงโขงหลง
    row(2, 6030), // 380602 โพธิ์หมากแข้ง
    row(3, 1700), // 380603 ดงบัง
    row(4, 2256), // 380604 ท่าดอกคำ
    row(1, 575), // 380701 ศรีวิไล
    row(2, 1628), // 380702 ชุมภูพร
    row(3, 2611), // 380703 นาแสง
    row(4, 2546), // 380704 นาสะแบง
    row(5, 2551), // 380705 นาสิงห์
    row(1, 311), // 380801 บุ่งคล้า
    row(2, 4800), // 380802 หนองเดิ่น
    row(3, 5837), // 380803 โคกกว้าง
    row(1, 677), // 390101 หนองบัว
    row(2, 4720), // 390102 หนองภัยศูนย์
    row(3, 977), // 390103 โพธิ์ชัย
    row(4, 4752), // 390104 หนองสวรรค์
    row(5, 4944), // 390105 หัวนา
    row(6, 3078), // 390106 บ้านขาม
    row(7, 2528), // 390107 นามะเฟือง
    row(8, 3169), // 390108 บ้านพร้าว
    row(9, 5935), // 390109 โนนขมิ้น
    row(10, 3988), // 390110 ลำภู
    row(11, 1132), // 390111 กุดจิก
    row(12, 5952), // 390112 โนนทัน
    row(13, 2453), // 390113 นาคำไฮ
    row(14, 3490), // 390114 ป่าไม้งาม
    row(15, 4779), // 390115 หนองหว้า
    row(1, 218), // 390201 นากลาง
    row(2, 136), // 390202 ด่านช้าง
    row(5, 1136), // 390205 กุดดินจี่
    row(6, 3527), // 390206 ฝั่งแดง
    row(7, 5248), // 390207 เก่ากลอย
    row(9, 5991), // 390209 โนนเมือง
    row(10, 5157), // 390210 อุทัยสวรรค์
    row(11, 1722), // 390211 ดงสวรรค์
    row(13, 1169), // 390213 กุดแห่
    row(1, 969), // 390301 โนนสัง
    row(2, 3130), // 390302 บ้านถิ่น
    row(3, 696), // 390303 หนองเรือ
    row(4, 1137), // 390304 กุดดู่
    row(5, 3090), // 390305 บ้านค้อ
    row(6, 5991), // 390306 โนนเมือง
    row(7, 5909), // 390307 โคกใหญ่
    row(8, 5870), // 390308 โคกม่วง
    row(9, 245), // 390309 นิคมพัฒนา
    row(10, 3410), // 390310 ปางกู่
    row(1, 5508), // 390401 เมืองใหม่
    row(2, 569), // 390402 ศรีบุญเรือง
    row(3, 4690), // 390403 หนองบัวใต้
    row(4, 1155), // 390404 กุดสะเทียน
    row(5, 2435), // 390405 นากอก
    row(6, 968), // 390406 โนนสะอาด
    row(7, 3818), // 390407 ยางหล่อ
    row(8, 5966), // 390408 โนนม่วง
    row(9, 4585), // 390409 หนองกุงแก้ว
    row(10, 4820), // 390410 หนองแก
    row(11, 2055), // 390411 ทรายทอง
    row(12, 4931), // 390412 หันนางาม
    row(1, 2552), // 390501 นาสี
    row(2, 346), // 390502 บ้านโคก
    row(3, 222), // 390503 นาดี
    row(4, 2485), // 390504 นาด่าน
    row(5, 1713), // 390505 ดงมะไฟ
    row(6, 661), // 390506 สุวรรณคูหา
    row(7, 2995), // 390507 บุญทัน
    row(8, 1149), // 390508 กุดผึ้ง
    row(1, 2602), // 390601 นาเหล่า
    row(2, 239), // 390602 นาแก
    row(3, 536), // 390603 วังทอง
    row(4, 4085), // 390604 วังปลาป้อม
    row(5, 5405), // 390605 เทพคีรี
    row(1, 6096), // 400101 ในเมือง
    row(2, 4498), // 400102 สำราญ
    row(3, 5890), // 400103 โคกสี
    row(4, 2293), // 400104 ท่าพระ
    row(5, 3138), // 400105 บ้านทุ่ม
    row(6, 5491), // 400106 เมืองเก่า
    row(7, 3582), // 400107 พระลับ
    row(8, 4485), // 400108 สาวะถี
    row(9, 3208), // 400109 บ้านหว้า
    row(10, 3090), // 400110 บ้านค้อ
    row(11, 5648), // 400111 แดงใหญ่
    row(12, 1764), // 400112 ดอนช้าง
    row(13, 1799), // 400113 ดอนหัน
    row(14, 4250), // 400114 ศิลา
    row(15, 3228), // 400115 บ้านเป็ด
    row(16, 4651), // 400116 หนองตูม
    row(17, 2988), // 400117 บึงเนียม
    row(18, 5953), // 400118 โนนท่อน
    row(1, 677), // 400201 หนองบัว
    row(2, 3470), // 400202 ป่าหวายนั่ง
    row(3, 5941), // 400203 โนนฆ้อง
    row(4, 3245), // 400204 บ้านเหล่า
    row(5, 3460), // 400205 ป่ามะนาว
    row(6, 331), // 400206 บ้านฝาง
    row(7, 5848), // 400207 โคกงาม
    row(1, 422), // 400301 พระยืน
    row(2, 3575), // 400302 พระบุ
    row(3, 3278), // 400303 บ้านโต้น
    row(4, 4834), // 400304 หนองแวง
    row(5, 1212), // 400305 ขามป้อม
    row(1, 696), // 400401 หนองเรือ
    row(2, 3233), // 400402 บ้านเม็ง
    row(3, 3058), // 400403 บ้านกง
    row(4, 3799), // 400404 ยางคำ
    row(5, 1510), // 400405 จระเข้
    row(6, 5949), // 400406 โนนทอง
    row(7, 1126), // 400407 กุดกว้าง
    row(8, 5952), // 400408 โนนทัน
    row(9, 968), // 400409 โนนสะอาด
    row(10, 330), // 400410 บ้านผือ
    row(1, 112), // 400501 ชุมแพ
    row(2, 5983), // 400502 โนนหัน
    row(3, 2556), // 400503 นาหนองทุ่ม
    row(4, 5985), // 400504 โนนอุดม
    row(5, 1210), // 400505 ขัวเรียง
    row(6, 704), // 400506 หนองไผ่
    row(7, 6117), // 400507 ไชยสอ
    row(8, 4115), // 400508 วังหินลาด
    row(9, 2588), // 400509 นาเพียง
    row(10, 4798), // 400510 หนองเขียด
    row(11, 4814), // 400511 หนองเสาเล้า
    row(12, 968), // 400512 โนนสะอาด
    row(1, 654), // 400601 สีชมพู
    row(2, 4221), // 400602 ศรีสุข
    row(3, 2471), // 400603 นาจาน
    row(4, 4120), // 400604 วังเพิ่ม
    row(5, 1681), // 400605 ซำยาง
    row(6, 4826), // 400606 หนองแดง
    row(7, 1719), // 400607 ดงลาน
    row(8, 2708), // 400608 บริบูรณ์
    row(9, 3289), // 400609 บ้านใหม่
    row(10, 3694), // 400610 ภูห่าน
    row(1, 249), // 400701 น้ำพอง
    row(2, 4054), // 400702 วังชัย
    row(3, 4580), // 400703 หนองกุง
    row(4, 259), // 400704 บัวใหญ่
    row(5, 4390), // 400705 สะอาด
    row(6, 3778), // 400706 ม่วงหวาน
    row(7, 3078), // 400707 บ้านขาม
    row(8, 2736), // 400708 บัวเงิน
    row(9, 157), // 400709 ทรายมูล
    row(10, 2220), // 400710 ท่ากระเสริม
    row(11, 3632), // 400711 พังทุย
    row(12, 1143), // 400712 กุดน้ำใส
    row(1, 958), // 400801 โคกสูง
    row(2, 3111), // 400802 บ้านดง
    row(3, 5335), // 400803 เขื่อนอุบลรัตน์
    row(4, 2451), // 400804 นาคำ
    row(5, 4222), // 400805 ศรีสุขสำราญ
    row(6, 2209), // 400806 ทุ่งโป่ง
    row(1, 4843), // 400901 หนองโก
    row(2, 4586), // 400902 หนองกุงใหญ่
    row(5, 5106), // 400905 ห้วยโจด
    row(6, 5063), // 400906 ห้วยยาง
    row(7, 331), // 400907 บ้านฝาง
    row(9, 1838), // 400909 ดูนสาด
    row(10, 4844), // 400910 หนองโน
    row(11, 2686), // 400911 น้ำอ้อม
    row(12, 4945), // 400912 หัวนาคำ
    row(1, 351), // 401001 บ้านไผ่
    row(2, 6096), // 401002 ในเมือง
    row(5, 5496), // 401005 เมืองเพีย
    row(9, 3189), // 401009 บ้านลาน
    row(10, 5628), // 401010 แคนเหนือ
    row(11, 3697), // 401011 ภูเหล็ก
    row(13, 3455), // 401013 ป่าปอ
    row(14, 5001), // 401014 หินตั้ง
    row(16, 4671), // 401016 หนองน้ำใส
    row(17, 4953), // 401017 หัวหนอง
    row(1, 803), // 401101 เปือยน้อย
    row(2, 541), // 401102 วังม่วง
    row(3, 1212), // 401103 ขามป้อม
    row(4, 604), // 401104 สระแก้ว
    row(1, 5477), // 401201 เมืองพล
    row(3, 5918), // 401203 โจดหนองแก
    row(4, 5250), // 401204 เก่างิ้ว
    row(5, 4724), // 401205 หนองมะเขือ
    row(6, 4837), // 401206 หนองแวงโสกพระ
    row(7, 5453), // 401207 เพ็กใหญ่
    row(8, 5878), // 401208 โคกสง่า
    row(9, 4836), // 401209 หนองแวงนางเบ้า
    row(10, 3922), // 401210 ลอมคอม
    row(11, 5937), // 401211 โนนข่า
    row(12, 6080), // 401212 โสกนกเต็น
    row(13, 4943), // 401213 หัวทุ่ง
    row(1, 1404), // 401301 คอนฉิม
    row(2, 6099), // 401302 ใหม่นาเพียง
    row(3, 5949), // 401303 โนนทอง
    row(4, 947), // 401304 แวงใหญ่
    row(5, 968), // 401305 โนนสะอาด
    row(1, 946), // 401401 แวงน้อย
    row(2, 1189), // 401402 ก้านเหลือง
    row(3, 2279), // 401403 ท่านางแนว
    row(4, 3930), // 401404 ละหานนา
    row(5, 2318), // 401405 ท่าวัด
    row(6, 2098), // 401406 ทางขวาง
    row(1, 688), // 401501 หนองสองห้อง
    row(2, 1457), // 401502 คึมชาด
    row(3, 5954), // 401503 โนนธาตุ
    row(4, 145), // 401504 ตะกั่วป่า
    row(5, 646), // 401505 สำโรง
    row(6, 4810), // 401506 หนองเม็ก
    row(7, 1767), // 401507 ดอนดู่
    row(8, 1729), // 401508 ดงเค็ง
    row(9, 4934), // 401509 หันโจด
    row(10, 1765), // 401510 ดอนดั่ง
    row(11, 547), // 401511 วังหิน
    row(12, 4857), // 401512 หนองไผ่ล้อม
    row(1, 3234), // 401601 บ้านเรือ
    row(4, 4920), // 401604 หว้าทอง
    row(5, 1128), // 401605 กุดขอนแก่น
    row(6, 2477), // 401606 นาชุมแสง
    row(7, 236), // 401607 นาหว้า
    row(10, 4582), // 401610 หนองกุงธนสาร
    row(12, 4584), // 401612 หนองกุงเซิน
    row(13, 4262), // 401613 สงเปือย
    row(14, 2140), // 401614 ทุ่งชมพู
    row(16, 1829), // 401616 ดินดำ
    row(17, 464), // 401617 ภูเวียง
    row(1, 1160), // 401701 กุดเค้า
    row(2, 4355), // 401702 สวนหม่อน
    row(3, 4827), // 401703 หนองแปน
    row(4, 6053), // 401704 โพนเพ็ก
    row(5, 1443), // 401705 คำแคน
    row(6, 2445), // 401706 นาข่า
    row(7, 2464), // 401707 นางาม
    row(10, 192), // 401710 ท่าศาลา
    row(1, 95), // 401801 ชนบท
    row(2, 1162), // 401802 กุดเพียขอม
    row(3, 4127), // 401803 วังแสง
    row(4, 5096), // 401804 ห้วยแก
    row(5, 340), // 401805 บ้านแท่น
    row(6, 569), // 401806 ศรีบุญเรือง
    row(7, 5964), // 401807 โนนพะยอม
    row(8, 3351), // 401808 ปอแดง
    row(1, 770), // 401901 เขาสวนกวาง
    row(2, 1733), // 401902 ดงเมืองแอม
    row(3, 2465), // 401903 นางิ้ว
    row(4, 5973), // 401904 โนนสมบูรณ์
    row(5, 70), // 401905 คำม่วง
    row(1, 5938), // 402001 โนนคอม
    row(2, 2516), // 402002 นาฝาย
    row(3, 456), // 402003 ภูผาม่าน
    row(4, 4105), // 402004 วังสวาบ
    row(5, 5060), // 402005 ห้วยม่วง
    row(1, 6), // 402101 กระนวน
    row(2, 1444), // 402102 คำแมด
    row(3, 3279), // 402103 บ้านโนน
    row(4, 1476), // 402104 คูคำ
    row(5, 5093), // 402105 ห้วยเตย
    row(1, 346), // 402201 บ้านโคก
    row(2, 6036), // 402202 โพธิ์ไชย
    row(3, 1673), // 402203 ซับสมบูรณ์
    row(4, 2608), // 402204 นาแพง
    row(1, 1140), // 402301 กุดธาตุ
    row(2, 346), // 402302 บ้านโคก
    row(3, 1192), // 402303 ขนวน
    row(1, 345), // 402401 บ้านแฮด
    row(2, 5889), // 402402 โคกสำราญ
    row(3, 5973), // 402403 โนนสมบูรณ์
    row(4, 700), // 402404 หนองแซง
    row(1, 967), // 402501 โนนศิลา
    row(2, 4699), // 402502 หนองปลาหมอ
    row(3, 3210), // 402503 บ้านหัน
    row(4, 5442), // 402504 เปือยใหญ่
    row(5, 972), // 402505 โนนแดง
    row(1, 6096), // 402901 ในเมือง
    row(2, 5492), // 402902 เมืองเก่าพัฒนา
    row(3, 5287), // 402903 เขาน้อย
    row(1, 4887), // 410101 หมากแข้ง
    row(2, 2636), // 410102 นิคมสงเคราะห์
    row(3, 3079), // 410103 บ้านขาว
    row(4, 677), // 410104 หนองบัว
    row(5, 3118), // 410105 บ้านตาด
    row(6, 971), // 410106 โนนสูง
    row(7, 4890), // 410107 หมูม่น
    row(8, 783), // 410108 เชียงยืน
    row(9, 676), // 410109 หนองนาคำ
    row(10, 1154), // 410110 กุดสระ
    row(11, 222), // 410111 นาดี
    row(12, 3238), // 410112 บ้านเลื่อม
    row(13, 5375), // 410113 เชียงพิณ
    row(14, 4456), // 410114 สามพร้าว
    row(15, 4867), // 410115 หนองไฮ
    row(16, 2445), // 410116 นาข่า
    row(17, 3095), // 410117 บ้านจั่น
    row(18, 4595), // 410118 หนองขอนกว้าง
    row(19, 5886), // 410119 โคกสะอาด
    row(20, 2434), // 410120 นากว้าง
    row(21, 704), // 410121 หนองไผ่
    row(1, 30), // 410201 กุดจับ
    row(2, 3362), // 410202 ปะโค
    row(3, 1202), // 410203 ขอนยูง
    row(4, 5383), // 410204 เชียงเพ็ง
    row(5, 4331), // 410205 สร้างก่อ
    row(6, 5496), // 410206 เมืองเพีย
    row(7, 1973), // 410207 ตาลเลียน
    row(1, 4885), // 410301 หมากหญ้า
    row(2, 4795), // 410302 หนองอ้อ
    row(3, 5167), // 410303 อูบมุง
    row(4, 1157), // 410304 กุดหมากไฟ
    row(5, 2673), // 410305 น้ำพ่น
    row(6, 4680), // 410306 หนองบัวบาน
    row(7, 5981), // 410307 โนนหวาย
    row(8, 687), // 410308 หนองวัวซอ
    row(1, 2003), // 410401 ตูมใต้
    row(2, 3642), // 410402 พันดอน
    row(3, 5527), // 410403 เวียงคำ
    row(4, 5643), // 410404 แชแล
    row(6, 5385), // 410406 เชียงแหว
    row(7, 5090), // 410407 ห้วยเกิ้ง
    row(9, 5551), // 410409 เสอเพลอ
    row(10, 4528), // 410410 สีออ
    row(11, 3363), // 410411 ปะโค
    row(13, 3516), // 410413 ผาสุก
    row(14, 189), // 410414 ท่าลี่
    row(15, 34), // 410415 กุมภวาปี
    row(16, 4779), // 410416 หนองหว้า
    row(1, 968), // 410501 โนนสะอาด
    row(2, 3015), // 410502 บุ่งแก้ว
    row(3, 6027), // 410503 โพธิ์ศรีสำราญ
    row(4, 2044), // 410504 ทมนางาม
    row(5, 670), // 410505 หนองกุงศรี
    row(6, 5836), // 410506 โคกกลาง
    row(1, 693), // 410601 หนองหาน
    row(2, 4810), // 410602 หนองเม็ก
    row(5, 3630), // 410605 พังงู
    row(6, 4409), // 410606 สะแบง
    row(7, 4328), // 410607 สร้อยพร้าว
    row(9, 3221), // 410609 บ้านเชียง
    row(10, 3180), // 410610 บ้านยา
    row(11, 6042), // 410611 โพนงาม
    row(12, 3497), // 410612 ผักตบ
    row(14, 704), // 410614 หนองไผ่
    row(17, 1801), // 410617 ดอนหายโศก
    row(18, 4751), // 410618 หนองสระปลา
    row(1, 168), // 410701 ทุ่งฝน
    row(2, 176), // 410702 ทุ่งใหญ่
    row(3, 2477), // 410703 นาชุมแสง
    row(4, 226), // 410704 นาทม
    row(1, 989), // 410801 ไชยวาน
    row(2, 4776), // 410802 หนองหลัก
    row(3, 1440), // 410803 คำเลาะ
    row(4, 6049), // 410804 โพนสูง
    row(1, 565), // 410901 ศรีธาตุ
    row(2, 1564), // 410902 จำปี
    row(3, 3280), // 410903 บ้านโปร่ง
    row(4, 4945), // 410904 หัวนาคำ
    row(5, 4660), // 410905 หนองนกเขียน
    row(6, 232), // 410906 นายูง
    row(7, 1963), // 410907 ตาดทอง
    row(1, 4581), // 411001 หนองกุงทับม้า
    row(2, 692), // 411002 หนองหญ้าไซ
    row(3, 2714), // 411003 บะยาว
    row(4, 3517), // 411004 ผาสุก
    row(5, 1445), // 411005 คำโคกสูง
    row(6, 546), // 411006 วังสามหมอ
    row(1, 4223), // 411101 ศรีสุทโธ
    row(2, 320), // 411102 บ้านดุง
    row(3, 1734), // 411103 ดงเย็น
    row(4, 6049), // 411104 โพนสูง
    row(5, 5183), // 411105 อ้อมกอ
    row(6, 3093), // 411106 บ้านจันทน์
    row(7, 3103), // 411107 บ้านชัย
    row(8, 2631), // 411108 นาไหม
    row(9, 2029), // 411109 ถ่อนนาลับ
    row(10, 536), // 411110 วังทอง
    row(11, 332), // 411111 บ้านม่วง
    row(12, 3118), // 411112 บ้านตาด
    row(13, 2451), // 411113 นาคำ
    row(1, 330), // 411701 บ้านผือ
    row(2, 4993), // 411702 หายโศก
    row(3, 5330), // 411703 เขือน้ำ
    row(4, 1424), // 411704 คำบง
    row(5, 5949), // 411705 โนนทอง
    row(6, 1243), // 411706 ข้าวสาร
    row(7, 1563), // 411707 จำปาโมง
    row(8, 1060), // 411708 กลางใหญ่
    row(9, 5480), // 411709 เมืองพาน
    row(10, 1419), // 411710 คำด้วง
    row(11, 4781), // 411711 หนองหัวคู
    row(12, 3090), // 411712 บ้านค้อ
    row(13, 4834), // 411713 หนองแวง
    row(1, 2462), // 411801 นางัว
    row(2, 253), // 411802 น้ำโสม
    row(5, 4834), // 411805 หนองแวง
    row(6, 3204), // 411806 บ้านหยวก
    row(7, 6086), // 411807 โสมเยี่ยม
    row(10, 4220), // 411810 ศรีสำราญ
    row(12, 4463), // 411812 สามัคคี
    row(1, 807), // 411901 เพ็ญ
    row(2, 3139), // 411902 บ้านธาตุ
    row(3, 2524), // 411903 นาพู่
    row(4, 5379), // 411904 เชียงหวาง
    row(5, 4542), // 411905 สุมเส้า
    row(6, 2505), // 411906 นาบัว
    row(7, 3245), // 411907 บ้านเหล่า
    row(8, 1527), // 411908 จอมศรี
    row(9, 5400), // 411909 เตาไห
    row(10, 5836), // 411910 โคกกลาง
    row(11, 4340), // 411911 สร้างแป้น
    row(1, 607), // 412001 สร้างคอม
    row(2, 5372), // 412002 เชียงดา
    row(3, 3179), // 412003 บ้านยวด
    row(4, 346), // 412004 บ้านโคก
    row(5, 2544), // 412005 นาสะอาด
    row(6, 3213), // 412006 บ้านหินโงม
    row(1, 701), // 412101 หนองแสง
    row(2, 5791), // 412102 แสงสว่าง
    row(3, 222), // 412103 นาดี
    row(4, 2071), // 412104 ทับกุง
    row(1, 232), // 412201 นายูง
    row(2, 3074), // 412202 บ้านก้อง
    row(3, 2605), // 412203 นาแค
    row(4, 5949), // 412204 โนนทอง
    row(1, 3254), // 412301 บ้านแดง
    row(2, 2490), // 412302 นาทราย
    row(3, 1748), // 412303 ดอนกลอย
    row(1, 3098), // 412401 บ้านจีต
    row(2, 5951), // 412402 โนนทองอินทร์
    row(3, 1497), // 412403 ค้อใหญ่
    row(4, 1405), // 412404 คอนสาย
    row(1, 2530), // 412501 นาม่วง
    row(2, 5077), // 412502 ห้วยสามพาด
    row(3, 5163), // 412503 อุ่มจาน
    row(1, 1148), // 420101 กุดป่อง
    row(2, 5455), // 420102 เมือง
    row(3, 2573), // 420103 นาอ้อ
    row(4, 1000), // 420104 กกดู่
    row(5, 2683), // 420105 น้ำหมาน
    row(6, 5561), // 420106 เสี้ยว
    row(7, 2570), // 420107 นาอาน
    row(8, 2618), // 420108 นาโป่ง
    row(9, 2484), // 420109 นาดินดำ
    row(10, 2680), // 420110 น้ำสวย
    row(11, 1604), // 420111 ชัยพฤกษ์
    row(12, 2604), // 420112 นาแขม
    row(13, 4218), // 420113 ศรีสองรัก
    row(14, 1002), // 420114 กกทอง
    row(1, 224), // 420201 นาด้วง
    row(2, 2483), // 420202 นาดอกคำ
    row(3, 2326), // 420203 ท่าสะอาด
    row(4, 2321), // 420204 ท่าสวรรค์
    row(1, 779), // 420301 เชียงคาน
    row(2, 2400), // 420302 ธาตุ
    row(3, 2481), // 420303 นาซ่าว
    row(4, 5318), // 420304 เขาแก้ว
    row(5, 3379), // 420305 ปากตม
    row(6, 3004), // 420306 บุฮม
    row(7, 1527), // 420307 จอมศรี
    row(8, 4975), // 420308 หาดทรายขาว
    row(1, 379), // 420401 ปากชม
    row(2, 5370), // 420402 เชียงกลม
    row(3, 4971), // 420403 หาดคัมภีร์
    row(4, 5049), // 420404 ห้วยบ่อซืน
    row(5, 5057), // 420405 ห้วยพิชัย
    row(6, 1582), // 420406 ชมเจริญ
    row(1, 137), // 420501 ด่านซ้าย
    row(2, 3400), // 420502 ปากหมัน
    row(3, 222), // 420503 นาดี
    row(4, 5848), // 420504 โคกงาม
    row(5, 6049), // 420505 โพนสูง
    row(6, 5147), // 420506 อิปุ่ม
    row(7, 1004), // 420507 กกสะทอน
    row(8, 5999), // 420508 โป่ง
    row(9, 4098), // 420509 วังยาว
    row(10, 2565), // 420510 นาหอ
    row(1, 240), // 420601 นาแห้ว
    row(2, 5790), // 420602 แสงภา
    row(3, 2522), // 420603 นาพึง
    row(4, 2529), // 420604 นามาลา
    row(5, 5580), // 420605 เหล่ากอหก
    row(1, 677), // 420701 หนองบัว
    row(2, 192), // 420702 ท่าศาลา
    row(3, 3913), // 420703 ร่องจิก
    row(4, 3338), // 420704 ปลาบ่า
    row(5, 3943), // 420705 ลาดค่าง
    row(6, 4444), // 420706 สานตม
    row(1, 189), // 420801 ท่าลี่
    row(2, 4710), // 420802 หนองผือ
    row(3, 5136), // 420803 อาฮี
    row(4, 2696), // 420804 น้ำแคม
    row(5, 5909), // 420805 โคกใหญ่
    row(6, 2663), // 420806 น้ำทูน
    row(1, 545), // 420901 วังสะพุง
    row(2, 2054), // 420902 ทรายขาว
    row(3, 691), // 420903 หนองหญ้าปล้อง
    row(4, 4614), // 420904 หนองงิ้ว
    row(5, 3393), // 420905 ปากปวน
    row(6, 3509), // 420906 ผาน้อย
    row(10, 3511), // 420910 ผาบิ้ง
    row(11, 5311), // 420911 เขาหลวง
    row(12, 5843), // 420912 โคกขมิ้น
    row(13, 576), // 420913 ศรีสงคราม
    row(1, 4197), // 421001 ศรีฐาน
    row(5, 3508), // 421005 ผานกเค้า
    row(7, 453), // 421007 ภูกระดึง
    row(10, 5080), // 421010 ห้วยส้ม
    row(1, 3693), // 421101 ภูหอ
    row(2, 4607), // 421102 หนองคัน
    row(4, 5079), // 421104 ห้วยสีเสียด
    row(5, 5520), // 421105 เลยวังไสย์
    row(6, 5607), // 421106 แก่งศรีภูมิ
    row(1, 397), // 421201 ผาขาว
    row(2, 2252), // 421202 ท่าช้างคล้อง
    row(3, 5959), // 421203 โนนปอแดง
    row(4, 5961), // 421204 โนนป่าซาง
    row(5, 3232), // 421205 บ้านเพิ่ม
    row(1, 909), // 421301 เอราวัณ
    row(2, 3518), // 421302 ผาอินทร์แปลง
    row(3, 3514), // 421303 ผาสามยอด
    row(4, 2051), // 421304 ทรัพย์ไพวัลย์
    row(1, 694), // 421401 หนองหิน
    row(2, 1961), // 421402 ตาดข่า
    row(3, 3346), // 421403 ปวนพุ
    row(1, 6096), // 430101 ในเมือง
    row(2, 3761), // 430102 มีชัย
    row(3, 977), // 430103 โพธิ์ชัย
    row(4, 1064), // 430104 กวนวัน
    row(5, 5528), // 430105 เวียงคุก
    row(6, 4155), // 430106 วัดธาตุ
    row(7, 4972), // 430107 หาดคำ
    row(8, 5009), // 430108 หินโงม
    row(9, 3224), // 430109 บ้านเดื่อ
    row(10, 1491), // 430110 ค่ายบกหวาน
    row(11, 6047), // 430111 โพนสว่าง
    row(13, 3568), // 430113 พระธาตุบังพวน
    row(16, 4574), // 430116 หนองกอมเกาะ
    row(17, 3362), // 430117 ปะโค
    row(18, 5488), // 430118 เมืองหมี
    row(19, 4521), // 430119 สีกาย
    row(1, 184), // 430201 ท่าบ่อ
    row(2, 2700), // 430202 น้ำโมง
    row(3, 1070), // 430203 กองนาง
    row(4, 5847), // 430204 โคกคอน
    row(5, 3224), // 430205 บ้านเดื่อ
    row(6, 3131), // 430206 บ้านถ่อน
    row(7, 3194), // 430207 บ้านว่าน
    row(8, 2445), // 430208 นาข่า
    row(9, 6048), // 430209 โพนสา
    row(10, 4665), // 430210 หนองนาง
    row(1, 1572), // 430501 จุมพล
    row(2, 4168), // 430502 วัดหลวง
    row(3, 1144), // 430503 กุดบง
    row(4, 1626), // 430504 ชุมช้าง
    row(6, 2196), // 430506 ทุ่งหลวง
    row(7, 5583), // 430507 เหล่าต่างคำ
    row(8, 2558), // 430508 นาหนัง
    row(9, 5389), // 430509 เซิม
    row(13, 348), // 430513 บ้านโพธิ์
    row(21, 330), // 430521 บ้านผือ
    row(22, 4336), // 430522 สร้างนางขาว
    row(1, 3648), // 430701 พานพร้าว
    row(3, 3203), // 430703 บ้านหม้อ
    row(4, 421), // 430704 พระพุทธบาท
    row(5, 4697), // 430705 หนองปลาปาก
    row(1, 5618), // 430801 แก้งไก่
    row(2, 3506), // 430802 ผาตั้ง
    row(3, 332), // 430803 บ้านม่วง
    row(4, 2465), // 430804 นางิ้ว
    row(5, 626), // 430805 สังคม
    row(1, 606), // 431401 สระใคร
    row(2, 1401), // 431402 คอกช้าง
    row(3, 331), // 431403 บ้านฝาง
    row(1, 804), // 431501 เฝ้าไร่
    row(2, 222), // 431502 นาดี
    row(3, 4775), // 431503 หนองหลวง
    row(4, 4111), // 431504 วังหลวง
    row(5, 5156), // 431505 อุดมพร
    row(1, 493), // 431601 รัตนวาปี
    row(2, 2496), // 431602 นาทับไฮ
    row(3, 3126), // 431603 บ้านต้อน
    row(4, 3573), // 431604 พระบาทนาสิงห์
    row(5, 6056), // 431605 โพนแพง
    row(1, 978), // 431701 โพธิ์ตาก
    row(2, 984), // 431702 โพนทอง
    row(3, 1852), // 431703 ด่านศรีสุข
    row(1, 1871), // 440101 ตลาด
    row(2, 5252), // 440102 เขวา
    row(3, 183), // 440103 ท่าตูม
    row(4, 5789), // 440104 แวงน่าง
    row(5, 5841), // 440105 โคกก่อ
    row(6, 1798), // 440106 ดอนหว่าน
    row(7, 5246), // 440107 เกิ้ง
    row(8, 5609), // 440108 แก่งเลิงจาน
    row(9, 2323), // 440109 ท่าสองคอน
    row(10, 3950), // 440110 ลาดพัฒนา
    row(11, 4701), // 440111 หนองปลิง
    row(12, 5104), // 440112 ห้วยแอ่ง
    row(13, 4844), // 440113 หนองโน
    row(14, 2723), // 440114 บัวค้อ
    row(1, 910), // 440201 แกดำ
    row(2, 4127), // 440202 วังแสง
    row(3, 3760), // 440203 มิตรภาพ
    row(4, 4580), // 440204 หนองกุง
    row(5, 5965), // 440205 โนนภิบาล
    row(1, 4935), // 440301 หัวขวาง
    row(2, 3808), // 440302 ยางน้อย
    row(3, 4098), // 440303 วังยาว
    row(4, 5256), // 440304 เขวาไร่
    row(5, 5656), // 440305 แพง
    row(6, 5617), // 440306 แก้งแก
    row(7, 4816), // 440307 หนองเหล็ก
    row(8, 677), // 440308 หนองบัว
    row(9, 5577), // 440309 เหล่า
    row(10, 5332), // 440310 เขื่อน
    row(11, 4674), // 440311 หนองบอน
    row(12, 6042), // 440312 โพนงาม
    row(13, 3806), // 440313 ยางท่าแจ้ง
    row(14, 5824), // 440314 แห่ใต้
    row(15, 4583), // 440315 หนองกุงสวรรค์
    row(16, 5522), // 440316 เลิงใต้
    row(17, 1749), // 440317 ดอนกลาง
    row(1, 5862), // 440401 โคกพระ
    row(2, 1411), // 440402 คันธารราษฎร์
    row(3, 3723), // 440403 มะค่า
    row(4, 2231), // 440404 ท่าขอนยาง
    row(5, 2553), // 440405 นาสีนวน
    row(6, 1217), // 440406 ขามเรียง
    row(7, 5255), // 440407 เขวาใหญ่
    row(8, 4221), // 440408 ศรีสุข
    row(9, 1172), // 440409 กุดใส้จ่อ
    row(10, 1215), // 440410 ขามเฒ่าพัฒนา
    row(1, 783), // 440501 เชียงยืน
    row(3, 4631), // 440503 หนองซอน
    row(5, 1804), // 440505 ดอนเงิน
    row(6, 1183), // 440506 กู่ทอง
    row(7, 2491), // 440507 นาทอง
    row(8, 5563), // 440508 เสือเฒ่า
    row(11, 984), // 440511 โพนทอง
    row(12, 5587), // 440512 เหล่าบัวบาน
    row(1, 254), // 440601 บรบือ
    row(2, 3055), // 440602 บ่อใหญ่
    row(4, 4139), // 440604 วังไชย
    row(5, 685), // 440605 หนองม่วง
    row(6, 1114), // 440606 กำพี้
    row(7, 5970), // 440607 โนนราษี
    row(8, 972), // 440608 โนนแดง
    row(10, 674), // 440610 หนองจิก
    row(11, 2731), // 440611 บัวมาศ
    row(13, 4610), // 440613 หนองคูขาด
    row(15, 4136), // 440615 วังใหม่
    row(16, 3795), // 440616 ยาง
    row(18, 4760), // 440618 หนองสิม
    row(19, 4843), // 440619 หนองโก
    row(20, 1759), // 440620 ดอนงัว
    row(1, 237), // 440701 นาเชือก
    row(2, 646), // 440702 สำโรง
    row(3, 4826), // 440703 หนองแดง
    row(4, 5256), // 440704 เขวาไร่
    row(5, 4847), // 440705 หนองโพธิ์
    row(6, 3349), // 440706 ปอพาน
    row(7, 4810), // 440707 หนองเม็ก
    row(8, 696), // 440708 หนองเรือ
    row(9, 4580), // 440709 หนองกุง
    row(10, 631), // 440710 สันป่าตอง
    row(1, 3356), // 440801 ปะหลาน
    row(2, 1190), // 440802 ก้ามปู
    row(3, 5535), // 440803 เวียงสะอาด
    row(4, 5511), // 440804 เม็กดำ
    row(5, 2554), // 440805 นาสีนวล
    row(9, 3890), // 440809 ราษฎร์เจริญ
    row(10, 4688), // 440810 หนองบัวแก้ว
    row(12, 5494), // 440812 เมืองเตา
    row(15, 3962), // 440815 ลานสะแก
    row(16, 892), // 440816 เวียงชัย
    row(17, 677), // 440817 หนองบัว
    row(18, 3889), // 440818 ราษฎร์พัฒนา
    row(19, 5498), // 440819 เมืองเสือ
    row(20, 3683), // 440820 ภารแอ่น
    row(1, 701), // 440901 หนองแสง
    row(2, 1212), // 440902 ขามป้อม
    row(3, 5564), // 440903 เสือโก้ก
    row(4, 1739), // 440904 ดงใหญ่
    row(5, 977), // 440905 โพธิ์ชัย
    row(6, 4961), // 440906 หัวเรือ
    row(7, 5626), // 440907 แคน
    row(8, 1503), // 440908 งัวบา
    row(9, 2445), // 440909 นาข่า
    row(10, 3207), // 440910 บ้านหวาย
    row(11, 4867), // 440911 หนองไฮ
    row(12, 3312), // 440912 ประชาพัฒนา
    row(13, 4657), // 440913 หนองทุ่ม
    row(14, 4840), // 440914 หนองแสน
    row(15, 5891), // 440915 โคกสีทองหลาง
    row(1, 223), // 441001 นาดูน
    row(2, 704), // 441002 หนองไผ่
    row(3, 4609), // 441003 หนองคู
    row(4, 1700), // 441004 ดงบัง
    row(5, 1694), // 441005 ดงดวน
    row(6, 4939), // 441006 หัวดง
    row(7, 1716), // 441007 ดงยาง
    row(8, 1185), // 441008 กู่สันตรัตน์
    row(9, 3566), // 441009 พระธาตุ
    row(1, 483), // 441101 ยางสีสุราช
    row(2, 2525), // 441102 นาภู
    row(3, 5788), // 441103 แวงดง
    row(4, 3073), // 441104 บ้านกู่
    row(5, 1732), // 441105 ดงเมือง
    row(6, 4339), // 441106 สร้างแซ่ง
    row(7, 4684), // 441107 หนองบัวสันตุ
    row(1, 33), // 441201 กุดรัง
    row(2, 241), // 441202 นาโพธิ์
    row(3, 5521), // 441203 เลิงแฝก
    row(4, 4834), // 441204 หนองแวง
    row(5, 5093), // 441205 ห้วยเตย
    row(1, 107), // 441301 ชื่นชม
    row(2, 1147), // 441302 กุดปลาดุก
    row(3, 5582), // 441303 เหล่าดอกไม้
    row(4, 4580), // 441304 หนองกุง
    row(1, 6096), // 450101 ในเมือง
    row(2, 3849), // 450102 รอบเมือง
    row(3, 5568), // 450103 เหนือเมือง
    row(4, 40), // 450104 ขอนแก่น
    row(5, 241), // 450105 นาโพธิ์
    row(6, 4391), // 450106 สะอาดสมบูรณ์
    row(8, 4529), // 450108 สีแก้ว
    row(9, 3350), // 450109 ปอภาร
    row(10, 5969), // 450110 โนนรัง
    row(17, 4821), // 450117 หนองแก้ว
    row(18, 4834), // 450118 หนองแวง
    row(20, 1719), // 450120 ดงลาน
    row(23, 5629), // 450123 แคนใหญ่
    row(24, 5945), // 450124 โนนตาล
    row(25, 5463), // 450125 เมืองทอง
    row(1, 747), // 450201 เกษตรวิสัย
    row(2, 5469), // 450202 เมืองบัว
    row(3, 5594), // 450203 เหล่าหลวง
    row(4, 4515), // 450204 สิงห์โคก
    row(5, 1690), // 450205 ดงครั่งใหญ่
    row(6, 331), // 450206 บ้านฝาง
    row(7, 4834), // 450207 หนองแวง
    row(8, 1116), // 450208 กำแพง
    row(9, 1181), // 450209 กู่กาสิงห์
    row(10, 2686), // 450210 น้ำอ้อม
    row(11, 5976), // 450211 โนนสว่าง
    row(12, 2146), // 450212 ทุ่งทอง
    row(13, 1689), // 450213 ดงครั่งน้อย
    row(1, 2737), // 450301 บัวแดง
    row(2, 1742), // 450302 ดอกล้ำ
    row(3, 4823), // 450303 หนองแคน
    row(4, 6049), // 450304 โพนสูง
    row(5, 5974), // 450305 โนนสวรรค์
    row(6, 4310), // 450306 สระบัว
    row(7, 5972), // 450307 โนนสง่า
    row(8, 1219), // 450308 ขี้เหล็ก
    row(1, 4938), // 450401 หัวช้าง
    row(2, 4710), // 450402 หนองผือ
    row(3, 5487), // 450403 เมืองหงส์
    row(4, 5875), // 450404 โคกล่าม
    row(5, 2701), // 450405 น้ำใส
    row(6, 1738), // 450406 ดงแดง
    row(7, 1685), // 450407 ดงกลาง
    row(8, 3468), // 450408 ป่าสังข์
    row(9, 5149), // 450409 อีง่อง
    row(10, 4010), // 450410 ลิ้นฟ้า
    row(11, 1841), // 450411 ดู่น้อย
    row(12, 4229), // 450412 ศรีโคตร
    row(1, 2643), // 450501 นิเวศน์
    row(2, 2394), // 450502 ธงธานี
    row(3, 704), // 450503 หนองไผ่
    row(4, 202), // 450504 ธวัชบุรี
    row(6, 5165), // 450506 อุ่มเม้า
    row(7, 3738), // 450507 มะอึ
    row(10, 5253), // 450510 เขวาทุ่ง
    row(15, 6160), // 450515 ไพศาล
    row(17, 5468), // 450517 เมืองน้อย
    row(20, 2969), // 450520 บึงนคร
    row(22, 3878), // 450522 ราชธานี
    row(24, 683), // 450524 หนองพอก
    row(1, 405), // 450601 พนมไพร
    row(2, 5799), // 450602 แสนสุข
    row(3, 1143), // 450603 กุดน้ำใส
    row(4, 4656), // 450604 หนองทัพไทย
    row(5, 6035), // 450605 โพธิ์ใหญ่
    row(6, 4182), // 450606 วารีสวัสดิ์
    row(7, 5883), // 450607 โคกสว่าง
    row(11, 977), // 450611 โพธิ์ชัย
    row(12, 2503), // 450612 นานวล
    row(13, 1451), // 450613 คำไฮ
    row(14, 604), // 450614 สระแก้ว
    row(15, 1497), // 450615 ค้อใหญ่
    row(17, 1612), // 450617 ชานุวรรณ
    row(1, 5787), // 450701 แวง
    row(2, 5831), // 450702 โคกกกม่วง
    row(3, 2572), // 450703 นาอุดม
    row(4, 4363), // 450704 สว่าง
    row(5, 703), // 450705 หนองใหญ่
    row(6, 979), // 450706 โพธิ์ทอง
    row(7, 5944), // 450707 โนนชัยศรี
    row(8, 6026), // 450708 โพธิ์ศรีสว่าง
    row(9, 5164), // 450709 อุ่มเม่า
    row(10, 1420), // 450710 คำนาดี
    row(11, 3551), // 450711 พรมสวรรค์
    row(12, 4309), // 450712 สระนกแก้ว
    row(13, 4106), // 450713 วังสามัคคี
    row(14, 958), // 450714 โคกสูง
    row(1, 1216), // 450801 ขามเปี้ย
    row(2, 786), // 450802 เชียงใหม่
    row(3, 2722), // 450803 บัวคำ
    row(4, 5131), // 450804 อัคคะคำ
    row(5, 4390), // 450805 สะอาด
    row(6, 1430), // 450806 คำพอุง
    row(7, 4648), // 450807 หนองตาไก้
    row(8, 1816), // 450808 ดอนโอง
    row(9, 6025), // 450809 โพธิ์ศรี
    row(1, 683), // 450901 หนองพอก
    row(2, 2964), // 450902 บึงงาม
    row(3, 3695), // 450903 ภูเขาทอง
    row(4, 1009), // 450904 กกโพธิ์
    row(5, 5883), // 450905 โคกสว่าง
    row(6, 4599), // 450906 หนองขุ่นใหญ่
    row(7, 3849), // 450907 รอบเมือง
    row(8, 3510), // 450908 ผาน้ำย้อย
    row(9, 2333), // 450909 ท่าสีดา
    row(1, 1055), // 451001 กลาง
    row(2, 2464), // 451002 นางาม
    row(3, 5510), // 451003 เมืองไพร
    row(4, 2606), // 451004 นาแซง
    row(5, 2589), // 451005 นาเมือง
    row(6, 4111), // 451006 วังหลวง
    row(7, 187), // 451007 ท่าม่วง
    row(8, 1199), // 451008 ขวาว
    row(9, 979), // 451009 โพธิ์ทอง
    row(10, 3696), // 451010 ภูเงิน
    row(11, 5241), // 451011 เกาะแก้ว
    row(12, 2594), // 451012 นาเลิง
    row(13, 5585), // 451013 เหล่าน้อย
    row(14, 4214), // 451014 ศรีวิลัย
    row(15, 4775), // 451015 หนองหลวง
    row(16, 3554), // 451016 พรสวรรค์
    row(17, 1198), // 451017 ขวัญเมือง
    row(18, 2986), // 451018 บึงเกลือ
    row(1, 4304), // 451101 สระคู
    row(2, 1743), // 451102 ดอกไม้
    row(3, 2628), // 451103 นาใหญ่
    row(4, 4996), // 451104 หินกอง
    row(5, 5465), // 451105 เมืองทุ่ง
    row(6, 4964), // 451106 หัวโทน
    row(7, 3031), // 451107 บ่อพันขัน
    row(8, 2196), // 451108 ทุ่งหลวง
    row(9, 4938), // 451109 หัวช้าง
    row(10, 2650), // 451110 น้ำคำ
    row(11, 5086), // 451111 ห้วยหินลาด
    row(12, 1663), // 451112 ช้างเผือก
    row(13, 2123), // 451113 ทุ่งกุลา
    row(14, 2188), // 451114 ทุ่งศรีเมือง
    row(15, 1561), // 451115 จำปาขัน
    row(1, 4710), // 451201 หนองผือ
    row(2, 694), // 451202 หนองหิน
    row(3, 75), // 451203 คูเมือง
    row(4, 999), // 451204 กกกุง
    row(5, 865), // 451205 เมืองสรวง
    row(1, 983), // 451301 โพนทราย
    row(2, 4448), // 451302 สามขา
    row(3, 4217), // 451303 ศรีสว่าง
    row(4, 3799), // 451304 ยางคำ
    row(5, 2337), // 451305 ท่าหาดยาว
    row(1, 732), // 451401 อาจสามารถ
    row(2, 6054), // 451402 โพนเมือง
    row(3, 3252), // 451403 บ้านแจ้ง
    row(4, 4870), // 451404 หน่อม
    row(5, 4772), // 451405 หนองหมื่นถ่าน
    row(6, 4596), // 451406 หนองขาม
    row(7, 6087), // 451407 โหรา
    row(8, 677), // 451408 หนองบัว
    row(9, 1219), // 451409 ขี้เหล็ก
    row(10, 3114), // 451410 บ้านดู่
    row(1, 808), // 451501 เมยวดี
    row(2, 109), // 451502 ชุมพร
    row(3, 3014), // 451503 บุ่งเลิศ
    row(4, 1581), // 451504 ชมสะอาด
    row(1, 979), // 451601 โพธิ์ทอง
    row(2, 577), // 451602 ศรีสมเด็จ
    row(3, 5495), // 451603 เมืองเปลือย
    row(4, 703), // 451604 หนองใหญ่
    row(5, 4347), // 451605 สวนจิก
    row(6, 6028), // 451606 โพธิ์สัย
    row(7, 4835), // 451607 หนองแวงควง
    row(8, 3148), // 451608 บ้านบาก
    row(1, 1829), // 451701 ดินดำ
    row(2, 3418), // 451702 ปาฝา
    row(3, 3775), // 451703 ม่วงลาด
    row(4, 88), // 451704 จังหาร
    row(5, 1723), // 451705 ดงสิงห์
    row(6, 3828), // 451706 ยางใหญ่
    row(7, 3500), // 451707 ผักแว่น
    row(8, 5793), // 451708 แสนชาติ
    row(1, 777), // 451801 เชียงขวัญ
    row(2, 3608), // 451802 พลับพลา
    row(3, 3566), // 451803 พระธาตุ
    row(4, 3586), // 451804 พระเจ้า
    row(5, 4891), // 451805 หมูม้น
    row(6, 3219), // 451806 บ้านเขือง
    row(1, 695), // 451901 หนองฮี
    row(2, 4486), // 451902 สาวแห
    row(3, 1836), // 451903 ดูกอึ่ง
    row(4, 5394), // 451904 เด่นราษฎร์
    row(1, 174), // 452001 ทุ่งเขาหลวง
    row(2, 5414), // 452002 เทอดไทย
    row(3, 2964), // 452003 บึงงาม
    row(4, 3730), // 452004 มะบ้า
    row(5, 5577), // 452005 เหล่า
    row(1, 25), // 460101 กาฬสินธุ์
    row(2, 5567), // 460102 เหนือ
    row(3, 4908), // 460103 หลุบ
    row(4, 6132), // 460104 ไผ่
    row(5, 3977), // 460105 ลำปาว
    row(6, 3986), // 460106 ลำพาน
    row(7, 5380), // 460107 เชียงเครือ
    row(8, 2981), // 460108 บึงวิชัย
    row(9, 5108), // 460109 ห้วยโพธิ์
    row(11, 3687), // 460111 ภูปอ
    row(13, 3685), // 460113 ภูดิน
    row(15, 4580), // 460115 หนองกุง
    row(16, 1057), // 460116 กลางหมื่น
    row(17, 1196), // 460117 ขมิ้น
    row(19, 984), // 460119 โพนทอง
    row(20, 2472), // 460120 นาจารย์
    row(21, 3965), // 460121 ลำคลอง
    row(1, 230), // 460201 นามน
    row(2, 3790), // 460202 ยอดแกง
    row(3, 4261), // 460203 สงเปลือย
    row(4, 4906), // 460204 หลักเหลี่ยม
    row(5, 677), // 460205 หนองบัว
    row(1, 3), // 460301 กมลาไสย
    row(2, 4905), // 460302 หลักเมือง
    row(3, 6042), // 460303 โพนงาม
    row(4, 1720), // 460304 ดงลิง
    row(5, 2399), // 460305 ธัญญา
    row(8, 4827), // 460308 หนองแปน
    row(10, 5353), // 460310 เจ้าท่า
    row(11, 5880), // 460311 โคกสมบูรณ์
    row(1, 503), // 460401 ร่องคำ
    row(2, 4463), // 460402 สามัคคี
    row(3, 5595), // 460403 เหล่าอ้อย
    row(1, 2721), // 460501 บัวขาว
    row(2, 5637), // 460502 แจนแลน
    row(3, 5598), // 460503 เหล่าใหญ่
    row(4, 1571), // 460504 จุมจัง
    row(5, 5600), // 460505 เหล่าไฮงาม
    row(6, 1159), // 460506 กุดหว้า
    row(7, 4448), // 460507 สามขา
    row(8, 2442), // 460508 นาขาม
    row(9, 4788), // 460509 หนองห้าง
    row(10, 2613), // 460510 นาโก
    row(11, 4285), // 460511 สมสะอาด
    row(12, 1130), // 460512 กุดค้าว
    row(1, 1470), // 460601 คุ้มเก่า
    row(2, 4261), // 460602 สงเปลือย
    row(3, 4710), // 460603 หนองผือ
    row(6, 1156), // 460606 กุดสิมคุ้มใหม่
    row(8, 4314), // 460608 สระพังทอง
    row(11, 1146), // 460611 กุดปลาค้าว
    row(1, 482), // 460701 ยางตลาด
    row(2, 4936), // 460702 หัวงัว
    row(3, 5164), // 460703 อุ่มเม่า
    row(4, 2729), // 460704 บัวบาน
    row(5, 5539), // 460705 เว่อ
    row(6, 5141), // 460706 อิตื้อ
    row(7, 4945), // 460707 หัวนาคำ
    row(8, 4790), // 460708 หนองอิเฒ่า
    row(9, 1795), // 460709 ดอนสมบูรณ์
    row(10, 237), // 460710 นาเชือก
    row(11, 1261), // 460711 คลองขาม
    row(12, 5295), // 460712 เขาพระนอน
    row(13, 222), // 460713 นาดี
    row(14, 971), // 460714 โนนสูง
    row(15, 4636), // 460715 หนองตอกแป้น
    row(1, 724), // 460801 ห้วยเม็ก
    row(2, 1448), // 460802 คำใหญ่
    row(3, 1170), // 460803 กุดโดน
    row(4, 2970), // 460804 บึงนาเรียง
    row(5, 712), // 460805 หัวหิน
    row(6, 3659), // 460806 พิมูล
    row(7, 1441), // 460807 คำเหมือดแก้ว
    row(8, 968), // 460808 โนนสะอาด
    row(9, 2055), // 460809 ทรายทอง
    row(1, 458), // 460901 ภูสิงห์
    row(2, 615), // 460902 สหัสขันธ์
    row(3, 2527), // 460903 นามะเขือ
    row(4, 967), // 460904 โนนศิลา
    row(5, 2632), // 460905 นิคม
    row(6, 5994), // 460906 โนนแหลมทอง
    row(7, 5957), // 460907 โนนบุรี
    row(8, 5956), // 460908 โนนน้ำเกลี้ยง
    row(1, 2129), // 461001 ทุ่งคลอง
    row(2, 6038), // 461002 โพน
    row(5, 1828), // 461005 ดินจี่
    row(6, 229), // 461006 นาบอน
    row(7, 2494), // 461007 นาทัน
    row(9, 5426), // 461009 เนินยาง
    row(1, 177), // 461101 ท่าคันโท
    row(2, 1123), // 461102 กุงเก่า
    row(3, 3821), // 461103 ยางอู้ม
    row(4, 1132), // 461104 กุดจิก
    row(5, 225), // 461105 นาตาล
    row(6, 1721), // 461106 ดงสมบูรณ์
    row(1, 670), // 461201 หนองกุงศรี
    row(2, 677), // 461202 หนองบัว
    row(3, 5897), // 461203 โคกเครือ
    row(4, 4749), // 461204 หนองสรวง
    row(5, 5559), // 461205 เสาเล้า
    row(6, 703), // 461206 หนองใหญ่
    row(7, 1714), // 461207 ดงมูล
    row(8, 3994), // 461208 ลำหนองแสน
    row(9, 694), // 461209 หนองหิน
    row(1, 600), // 461301 สมเด็จ
    row(2, 4834), // 461302 หนองแวง
    row(3, 5645), // 461303 แซงบาดาล
    row(4, 3710), // 461304 มหาไชย
    row(5, 4890), // 461305 หมูม่น
    row(6, 3520), // 461306 ผาเสวย
    row(7, 577), // 461307 ศรีสมเด็จ
    row(8, 3995), // 461308 ลำห้วยหลัว
    row(1, 1424), // 461401 คำบง
    row(2, 6107), // 461402 ไค้นุ่น
    row(3, 2639), // 461403 นิคมห้วยผึ้ง
    row(4, 4791), // 461404 หนองอีบุตร
    row(1, 4498), // 461501 สำราญ
    row(2, 4500), // 461502 สำราญใต้
    row(3, 1432), // 461503 คำสร้างเที่ยง
    row(4, 4626), // 461504 หนองช้าง
    row(1, 219), // 461601 นาคู
    row(2, 4475), // 461602 สายนาวัง
    row(3, 5955), // 461603 โนนนาจาน
    row(4, 3048), // 461604 บ่อแก้ว
    row(5, 3699), // 461605 ภูแล่นช้าง
    row(1, 120), // 461701 ดอนจาน
    row(2, 4392), // 461702 สะอาดไชยศรี
    row(3, 1704), // 461703 ดงพยุง
    row(4, 3772), // 461704 ม่วงนา
    row(5, 2473), // 461705 นาจำปา
    row(1, 1501), // 461801 ฆ้องชัยพัฒนา
    row(2, 5578), // 461802 เหล่ากลาง
    row(3, 5886), // 461803 โคกสะอาด
    row(4, 5971), // 461804 โนนศิลาเลิง
    row(5, 3967), // 461805 ลำชี
    row(1, 2405), // 470101 ธาตุเชิงชุม
    row(2, 1196), // 470102 ขมิ้น
    row(3, 1507), // 470103 งิ้วด่อน
    row(4, 5982), // 470104 โนนหอม
    row(6, 5380), // 470106 เชียงเครือ
    row(7, 2361), // 470107 ท่าแร่
    row(9, 3776), // 470109 ม่วงลาย
    row(11, 1693), // 470111 ดงชน
    row(12, 5063), // 470112 ห้วยยาง
    row(13, 3629), // 470113 พังขว้าง
    row(15, 1713), // 470115 ดงมะไฟ
    row(16, 2402), // 470116 ธาตุนาเวง
    row(17, 5588), // 470117 เหล่าปอแดง
    row(18, 4742), // 470118 หนองลาด
    row(20, 5187), // 470120 ฮางโฮง
    row(21, 5842), // 470121 โคกก่อง
    row(1, 36), // 470201 กุสุมาลย์
    row(2, 241), // 470202 นาโพธิ์
    row(3, 2588), // 470203 นาเพียง
    row(4, 6014), // 470204 โพธิไพศาล
    row(5, 5163), // 470205 อุ่มจาน
    row(1, 32), // 470301 กุดบาก
    row(3, 2531), // 470303 นาม่อง
    row(5, 1173), // 470305 กุดไห
    row(1, 3553), // 470401 พรรณา
    row(2, 542), // 470402 วังยาง
    row(3, 3617), // 470403 พอกน้อย
    row(4, 2566), // 470404 นาหัวบ่อ
    row(5, 6171), // 470405 ไร่
    row(6, 1661), // 470406 ช้างมิ่ง
    row(7, 2627), // 470407 นาใน
    row(8, 4363), // 470408 สว่าง
    row(9, 2716), // 470409 บะฮี
    row(10, 5365), // 470410 เชิงชุม
    row(1, 434), // 470501 พังโคน
    row(2, 3783), // 470502 ม่วงไข่
    row(3, 5785), // 470503 แร่
    row(4, 6195), // 470504 ไฮหย่อง
    row(5, 2008), // 470505 ต้นผึ้ง
    row(1, 558), // 470601 วาริชภูมิ
    row(2, 3343), // 470602 ปลาโหล
    row(3, 4742), // 470603 หนองลาด
    row(4, 1425), // 470604 คำบ่อ
    row(5, 1494), // 470605 ค้อเขียว
    row(1, 244), // 470701 นิคมน้ำอูน
    row(2, 4701), // 470702 หนองปลิง
    row(3, 677), // 470703 หนองบัว
    row(4, 4546), // 470704 สุวรรณคาม
    row(1, 556), // 470801 วานรนิวาส
    row(2, 5393), // 470802 เดื่อศรีคันไชย
    row(3, 1208), // 470803 ขัวก่าย
    row(4, 4747), // 470804 หนองสนม
    row(5, 1482), // 470805 คูสะคาม
    row(6, 2400), // 470806 ธาตุ
    row(7, 4834), // 470807 หนองแวง
    row(8, 4213), // 470808 ศรีวิชัย
    row(9, 2478), // 470809 นาซอ
    row(10, 5145), // 470810 อินทร์แปลง
    row(11, 2451), // 470811 นาคำ
    row(12, 65), // 470812 คอนสวรรค์
    row(13, 1165), // 470813 กุดเรือคำ
    row(14, 4838), // 470814 หนองแวงใต้
    row(1, 69), // 470901 คำตากล้า
    row(2, 4685), // 470902 หนองบัวสิม
    row(3, 2607), // 470903 นาแต้
    row(4, 5659), // 470904 แพด
    row(1, 3765), // 471001 ม่วง
    row(2, 3757), // 471002 มาย
    row(3, 1726), // 471003 ดงหม้อทอง
    row(4, 1736), // 471004 ดงเหนือ
    row(5, 1727), // 471005 ดงหม้อทองใต้
    row(6, 5083), // 471006 ห้วยหลัว
    row(7, 968), // 471007 โนนสะอาด
    row(8, 4572), // 471008 หนองกวั่ง
    row(9, 3048), // 471009 บ่อแก้ว
    row(1, 5133), // 471101 อากาศ
    row(2, 6056), // 471102 โพนแพง
    row(3, 4185), // 471103 วาใหญ่
    row(4, 6042), // 471104 โพนงาม
    row(5, 2225), // 471105 ท่าก้อน
    row(6, 2574), // 471106 นาฮี
    row(7, 2715), // 471107 บะหว้า
    row(8, 4464), // 471108 สามัคคีพัฒนา
    row(1, 614), // 471201 สว่างแดนดิน
    row(3, 1433), // 471203 คำสะอาด
    row(4, 3127), // 471204 บ้านต้าย
    row(6, 2706), // 471206 บงเหนือ
    row(7, 6049), // 471207 โพนสูง
    row(8, 5890), // 471208 โคกสี
    row(10, 4775), // 471210 หนองหลวง
    row(11, 2707), // 471211 บงใต้
    row(12, 1496), // 471212 ค้อใต้
    row(13, 3645), // 471213 พันนา
    row(14, 5787), // 471214 แวง
    row(15, 157), // 471215 ทรายมูล
    row(16, 1975), // 471216 ตาลโกน
    row(17, 1972), // 471217 ตาลเนิ้ง
    row(20, 2401), // 471220 ธาตุทอง
    row(21, 3131), // 471221 บ้านถ่อน
    row(1, 668), // 471301 ส่องดาว
    row(2, 2320), // 471302 ท่าศิลา
    row(3, 551), // 471303 วัฒนา
    row(4, 3308), // 471304 ปทุมวาปี
    row(1, 792), // 471401 เต่างอย
    row(2, 2966), // 471402 บึงทวาย
    row(3, 225), // 471403 นาตาล
    row(4, 1548), // 471404 จันทร์เพ็ญ
    row(1, 1895), // 471501 ตองโขบ
    row(2, 5597), // 471502 เหล่าโพนค้อ
    row(3, 1851), // 471503 ด่านม่วงคำ
    row(4, 5666), // 471504 แมดนาท่ม
    row(1, 3245), // 471601 บ้านเหล่า
    row(2, 773), // 471602 เจริญศิลป์
    row(3, 2204), // 471603 ทุ่งแก
    row(4, 5877), // 471604 โคกศิลา
    row(5, 4827), // 471605 หนองแปน
    row(1, 3282), // 471701 บ้านโพน
    row(2, 2603), // 471702 นาแก้ว
    row(3, 2486), // 471703 นาตงวัฒนา
    row(4, 3260), // 471704 บ้านแป้น
    row(5, 5378), // 471705 เชียงสือ
    row(1, 4332), // 471801 สร้างค้อ
    row(2, 4910), // 471802 หลุบเลา
    row(3, 5865), // 471803 โคกภู
    row(4, 1003), // 471804 กกปลาซิว
    row(1, 6096), // 480101 ในเมือง
    row(2, 701), // 480102 หนองแสง
    row(3, 2490), // 480103 นาทราย
    row(4, 2536), // 480104 นาราชควาย
    row(5, 1176), // 480105 กุรุคุ
    row(6, 3163), // 480106 บ้านผึ้ง
    row(7, 732), // 480107 อาจสามารถ
    row(8, 1214), // 480108 ขามเฒ่า
    row(9, 3064), // 480109 บ้านกลาง
    row(10, 2239), // 480110 ท่าค้อ
    row(11, 1438), // 480111 คำเตย
    row(12, 4633), // 480112 หนองญาติ
    row(13, 1686), // 480113 ดงขวาง
    row(14, 4067), // 480114 วังตามัว
    row(15, 978), // 480115 โพธิ์ตาก
    row(1, 369), // 480201 ปลาปาก
    row(2, 695), // 480202 หนองฮี
    row(3, 1174), // 480203 กุตาไก้
    row(4, 5883), // 480204 โคกสว่าง
    row(5, 958), // 480205 โคกสูง
    row(6, 3702), // 480206 มหาชัย
    row(7, 2527), // 480207 นามะเขือ
    row(8, 4805), // 480208 หนองเทาใหญ่
    row(1, 195), // 480301 ท่าอุเทน
    row(2, 5945), // 480302 โนนตาล
    row(3, 2243), // 480303 ท่าจำปา
    row(4, 6109), // 480304 ไชยบุรี
    row(5, 3546), // 480305 พนอม
    row(6, 3620), // 480306 พะทาย
    row(11, 5523), // 480311 เวินพระบาท
    row(12, 3883), // 480312 รามราช
    row(14, 4804), // 480314 หนองเทา
    row(1, 341), // 480401 บ้านแพง
    row(2, 6144), // 480402 ไผ่ล้อม
    row(3, 984), // 480403 โพนทอง
    row(4, 4834), // 480404 หนองแวง
    row(8, 2462), // 480408 นางัว
    row(9, 2580), // 480409 นาเข
    row(1, 204), // 480501 ธาตุพนม
    row(2, 3527), // 480502 ฝั่งแดง
    row(3, 6056), // 480503 โพนแพง
    row(4, 3561), // 480504 พระกลางทุ่ง
    row(5, 2489), // 480505 นาถ่อน
    row(6, 5797), // 480506 แสนพัน
    row(7, 1774), // 480507 ดอนนางหงส์
    row(8, 2645), // 480508 น้ำก่ำ
    row(9, 5166), // 480509 อุ่มเหม้า
    row(10, 2559), // 480510 นาหนาด
    row(11, 1133), // 480511 กุดฉิม
    row(12, 2404), // 480512 ธาตุพนมเหนือ
    row(1, 5514), // 480601 เรณู
    row(2, 984), // 480602 โพนทอง
    row(3, 2311), // 480603 ท่าลาด
    row(4, 2464), // 480604 นางาม
    row(5, 5896), // 480605 โคกหินแฮ่
    row(7, 4734), // 480607 หนองย่างชิ้น
    row(8, 5515), // 480608 เรณูใต้
    row(9, 2442), // 480609 นาขาม
    row(1, 239), // 480701 นาแก
    row(2, 3565), // 480702 พระซอง
    row(3, 4756), // 480703 หนองสังข์
    row(4, 2455), // 480704 นาคู่
    row(5, 3657), // 480705 พิมาน
    row(6, 3675), // 480706 พุ่มแก
    row(7, 1189), // 480707 ก้านเหลือง
    row(8, 4694), // 480708 หนองบ่อ
    row(9, 2596), // 480709 นาเลียง
    row(12, 3249), // 480712 บ้านแก้ง
    row(13, 1431), // 480713 คำพี้
    row(15, 654), // 480715 สีชมพู
    row(1, 576), // 480801 ศรีสงคราม
    row(2, 2586), // 480802 นาเดื่อ
    row(3, 3246), // 480803 บ้านเอื้อง
    row(4, 4454), // 480804 สามผง
    row(5, 2286), // 480805 ท่าบ่อสงคราม
    row(6, 3081), // 480806 บ้านข่า
    row(7, 2451), // 480807 นาคำ
    row(8, 6047), // 480808 โพนสว่าง
    row(9, 4990), // 480809 หาดแพง
    row(1, 236), // 480901 นาหว้า
    row(2, 2462), // 480902 นางัว
    row(3, 3242), // 480903 บ้านเสียว
    row(4, 2454), // 480904 นาคูณใหญ่
    row(5, 5590), // 480905 เหล่าพัฒนา
    row(6, 196), // 480906 ท่าเรือ
    row(1, 987), // 481001 โพนสวรรค์
    row(2, 2566), // 481002 นาหัวบ่อ
    row(3, 2438), // 481003 นาขมิ้น
    row(4, 6045), // 481004 โพนบก
    row(5, 3090), // 481005 บ้านค้อ
    row(6, 6043), // 481006 โพนจาน
    row(7, 2627), // 481007 นาใน
    row(1, 226), // 481101 นาทม
    row(2, 4630), // 481102 หนองซน
    row(3, 1805), // 481103 ดอนเตย
    row(1, 542), // 481201 วังยาง
    row(2, 5890), // 481202 โคกสี
    row(3, 3789), // 481203 ยอดชาด
    row(4, 4847), // 481204 หนองโพธิ์
    row(1, 474), // 490101 มุกดาหาร
    row(2, 569), // 490102 ศรีบุญเรือง
    row(3, 346), // 490103 บ้านโคก
    row(4, 2807), // 490104 บางทรายใหญ่
    row(5, 983), // 490105 โพนทราย
    row(6, 3521), // 490106 ผึ่งแดด
    row(7, 2622), // 490107 นาโสก
    row(8, 2553), // 490108 นาสีนวน
    row(9, 1426), // 490109 คำป่าหลาย
    row(10, 1436), // 490110 คำอาฮวน
    row(11, 1734), // 490111 ดงเย็น
    row(12, 1709), // 490112 ดงมอน
    row(13, 1168), // 490113 กุดแข้
    row(1, 243), // 490201 นิคมคำสร้อย
    row(2, 2435), // 490202 นากอก
    row(3, 4834), // 490203 หนองแวง
    row(4, 1006), // 490204 กกแดง
    row(5, 2572), // 490205 นาอุดม
    row(6, 962), // 490206 โชคชัย
    row(7, 3907), // 490207 ร่มเกล้า
    row(1, 121), // 490301 ดอนตาล
    row(2, 982), // 490302 โพธิ์ไทร
    row(3, 3491), // 490303 ป่าไร่
    row(4, 5593), // 490304 เหล่าหมี
    row(5, 3148), // 490305 บ้านบาก
    row(6, 2545), // 490306 นาสะเม็ง
    row(7, 3249), // 490307 บ้านแก้ง
    row(1, 117), // 490401 ดงหลวง
    row(2, 677), // 490402 หนองบัว
    row(3, 1001), // 490403 กกตูม
    row(4, 4823), // 490404 หนองแคน
    row(5, 1598), // 490405 ชะโนดน้อย
    row(6, 3638), // 490406 พังแดง
    row(3, 3108), // 490503 บ้านซ่ง
    row(4, 68), // 490504 คำชะอี
    row(5, 4819), // 490505 หนองเอี่ยน
    row(6, 3090), // 490506 บ้านค้อ
    row(7, 3245), // 490507 บ้านเหล่า
    row(8, 6042), // 490508 โพนงาม
    row(11, 5592), // 490511 เหล่าสร้างถ่อ
    row(12, 1423), // 490512 คำบก
    row(14, 2691), // 490514 น้ำเที่ยง
    row(1, 709), // 490601 หว้านใหญ่
    row(2, 3433), // 490602 ป่งขาม
    row(3, 2806), // 490603 บางทรายน้อย
    row(4, 1597), // 490604 ชะโนด
    row(5, 1725), // 490605 ดงหมู
    row(1, 689), // 490701 หนองสูง
    row(2, 5968), // 490702 โนนยาง
    row(3, 3692), // 490703 ภูวง
    row(4, 3229), // 490704 บ้านเป้า
    row(5, 4763), // 490705 หนองสูงใต้
    row(6, 4762), // 490706 หนองสูงเหนือ
    row(1, 4209), // 500101 ศรีภูมิ
    row(2, 3583), // 500102 พระสิงห์
    row(3, 4992), // 500103 หายยา
    row(4, 1662), // 500104 ช้างม่อย
    row(5, 1655), // 500105 ช้างคลาน
    row(6, 4170), // 500106 วัดเกต
    row(7, 1663), // 500107 ช้างเผือก
    row(8, 4548), // 500108 สุเทพ
    row(9, 5774), // 500109 แม่เหียะ
    row(10, 393), // 500110 ป่าแดด
    row(11, 4780), // 500111 หนองหอย
    row(12, 192), // 500112 ท่าศาลา
    row(13, 4706), // 500113 หนองป่าครั่ง
    row(14, 3682), // 500114 ฟ้าฮ่าม
    row(15, 3450), // 500115 ป่าตัน
    row(16, 4428), // 500116 สันผีเสื้อ
    row(3, 337), // 500203 บ้านหลวง
    row(4, 1239), // 500204 ข่วงเปา
    row(5, 4280), // 500205 สบเตี๊ยะ
    row(6, 3258), // 500206 บ้านแปะ
    row(7, 1824), // 500207 ดอยแก้ว
    row(9, 5743), // 500209 แม่สอย
    row(1, 1651), // 500301 ช่างเคิ่ง
    row(2, 2289), // 500302 ท่าผา
    row(3, 3134), // 500303 บ้านทับ
    row(4, 5737), // 500304 แม่ศึก
    row(5, 5703), // 500305 แม่นาจร
    row(7, 3415), // 500307 ปางหินฝน
    row(8, 1071), // 500308 กองแขก
    row(1, 781), // 500401 เชียงดาว
    row(2, 5466), // 500402 เมืองนะ
    row(3, 5460), // 500403 เมืองงาย
    row(4, 5701), // 500404 แม่นะ
    row(5, 5459), // 500405 เมืองคอง
    row(6, 3422), // 500406 ปิงโค้ง
    row(7, 2128), // 500407 ทุ่งข้าวพวง
    row(1, 5366), // 500501 เชิงดอย
    row(2, 4423), // 500502 สันปูเลย
    row(3, 3920), // 500503 ลวงเหนือ
    row(4, 3456), // 500504 ป่าป้อง
    row(5, 4263), // 500505 สง่าบ้าน
    row(6, 3465), // 500506 ป่าลาน
    row(7, 1874), // 500507 ตลาดขวัญ
    row(8, 4499), // 500508 สำราญราษฎร์
    row(9, 5685), // 500509 แม่คือ
    row(10, 1885), // 500510 ตลาดใหญ่
    row(11, 5763), // 500511 แม่ฮ้อยเงิน
    row(12, 5782), // 500512 แม่โป่ง
    row(13, 3476), // 500513 ป่าเมี่ยง
    row(14, 5412), // 500514 เทพเสด็จ
    row(1, 4430), // 500601 สันมหาพน
    row(2, 944), // 500602 แม่แตง
    row(3, 1219), // 500603 ขี้เหล็ก
    row(4, 1648), // 500604 ช่อแล
    row(5, 5757), // 500605 แม่หอพระ
    row(6, 4281), // 500606 สบเปิง
    row(7, 3229), // 500607 บ้านเป้า
    row(8, 4425), // 500608 สันป่ายาง
    row(9, 3482), // 500609 ป่าแป๋
    row(10, 5457), // 500610 เมืองก๋าย
    row(11, 3107), // 500611 บ้านช้าง
    row(12, 1121), // 500612 กื้ดช้าง
    row(13, 5143), // 500613 อินทขิล
    row(1, 3901), // 500701 ริมใต้
    row(2, 3899), // 500702 ริมเหนือ
    row(3, 4435), // 500703 สันโป่ง
    row(4, 1219), // 500704 ขี้เหล็ก
    row(5, 4389), // 500705 สะลวง
    row(6, 5041), // 500706 ห้วยทราย
    row(7, 5779), // 500707 แม่แรม
    row(8, 6008), // 500708 โป่งแยง
    row(9, 5745), // 500709 แม่สา
    row(10, 1808), // 500710 ดอนแก้ว
    row(11, 5574), // 500711 เหมืองแก้ว
    row(1, 4400), // 500801 สะเมิงใต้
    row(2, 4399), // 500802 สะเมิงเหนือ
    row(3, 5747), // 500803 แม่สาบ
    row(4, 3048), // 500804 บ่อแก้ว
    row(5, 3794), // 500805 ยั้งเมิน
    row(1, 5524), // 500901 เวียง
    row(3, 3785), // 500903 ม่อนปิ่น
    row(4, 5686), // 500904 แม่งอน
    row(5, 5753), // 500905 แม่สูน
    row(6, 630), // 500906 สันทราย
    row(10, 5681), // 500910 แม่คะ
    row(11, 5678), // 500911 แม่ข่า
    row(12, 974), // 500912 โป่งน้ำร้อน
    row(1, 939), // 501001 แม่อาย
    row(2, 5749), // 501002 แม่สาว
    row(3, 4417), // 501003 สันต้นหมื้อ
    row(4, 5705), // 501004 แม่นาวาง
    row(5, 2263), // 501005 ท่าตอน
    row(6, 337), // 501006 บ้านหลวง
    row(7, 3737), // 501007 มะลิกา
    row(1, 5524), // 501101 เวียง
    row(2, 2196), // 501102 ทุ่งหลวง
    row(3, 3453), // 501103 ป่าตุ้ม
    row(4, 3492), // 501104 ป่าไหน่
    row(5, 630), // 501105 สันทราย
    row(6, 347), // 501106 บ้านโป่ง
    row(7, 2697), // 501107 น้ำแพร่
    row(8, 5334), // 501108 เขื่อนผาก
    row(9, 5780), // 501109 แม่แวน
    row(10, 5711), // 501110 แม่ปั๋ง
    row(11, 6088), // 501111 โหล่งขอด
    row(1, 3838), // 501201 ยุหว่า
    row(2, 4414), // 501202 สันกลาง
    row(3, 2317), // 501203 ท่าวังพร้าว
    row(4, 3719), // 501204 มะขามหลวง
    row(5, 5675), // 501205 แม่ก๊า
    row(6, 3263), // 501206 บ้านแม
    row(7, 3064), // 501207 บ้านกลาง
    row(8, 2192), // 501208 ทุ่งสะโตก
    row(10, 2144), // 501210 ทุ่งต้อม
    row(14, 2665), // 501214 น้ำบ่อหลวง
    row(15, 3722), // 501215 มะขุนหวาน
    row(1, 628), // 501301 สันกำแพง
    row(2, 157), // 501302 ทรายมูล
    row(3, 3917), // 501303 ร้องวัวแดง
    row(4, 2709), // 501304 บวกค้าง
    row(5, 5644), // 501305 แช่ช้าง
    row(6, 5128), // 501306 ออนใต้
    row(10, 5715), // 501310 แม่ปูคา
    row(11, 5041), // 501311 ห้วยทราย
    row(12, 2012), // 501312 ต้นเปา
    row(13, 4414), // 501313 สันกลาง
    row(1, 4420), // 501401 สันทรายหลวง
    row(2, 4419), // 501402 สันทรายน้อย
    row(3, 4429), // 501403 สันพระเนตร
    row(4, 4422), // 501404 สันนาเม็ง
    row(5, 4426), // 501405 สันป่าเปา
    row(6, 4842), // 501406 หนองแหย่ง
    row(7, 4618), // 501407 หนองจ๊อม
    row(8, 4787), // 501408 หนองหาร
    row(9, 5776), // 501409 แม่แฝก
    row(10, 5777), // 501410 แม่แฝกใหม่
    row(11, 5497), // 501411 เมืองเล็น
    row(12, 3489), // 501412 ป่าไผ่
    row(1, 714), // 501501 หางดง
    row(2, 4822), // 501502 หนองแก๋ว
    row(3, 4995), // 501503 หารแก้ว
    row(4, 4637), // 501504 หนองตอง
    row(5, 1222), // 501505 ขุนคง
    row(6, 4282), // 501506 สบแม่ข่า
    row(7, 3272), // 501507 บ้านแหวน
    row(8, 4427), // 501508 สันผักหวาน
    row(9, 4604), // 501509 หนองควาย
    row(10, 3152), // 501510 บ้านปง
    row(11, 2697), // 501511 น้ำแพร่
    row(1, 714), // 501601 หางดง
    row(2, 746), // 501602 ฮอด
    row(3, 3119), // 501603 บ้านตาล
    row(4, 3040), // 501604 บ่อหลวง
    row(5, 3037), // 501605 บ่อสลี
    row(6, 2448), // 501606 นาคอเรือ
    row(1, 131), // 501701 ดอยเต่า
    row(2, 2350), // 501702 ท่าเดื่อ
    row(3, 3762), // 501703 มืดกา
    row(4, 3273), // 501704 บ้านแอ่น
    row(5, 2705), // 501705 บงตัน
    row(6, 5998), // 501706 โปงทุ่ง
    row(1, 728), // 501801 อมก๋อย
    row(2, 3824), // 501802 ยางเปียง
    row(3, 5693), // 501803 แม่ตื่น
    row(4, 3784), // 501804 ม่อนจอง
    row(5, 4283), // 501805 สบโขง
    row(6, 2579), // 501806 นาเกียน
    row(1, 3823), // 501901 ยางเนิ้ง
    row(2, 645), // 501902 สารภี
    row(3, 1580), // 501903 ชมภู
    row(4, 6115), // 501904 ไชยสถาน
    row(5, 1209), // 501905 ขัวมุง
    row(6, 4828), // 501906 หนองแฝก
    row(7, 4709), // 501907 หนองผึ้ง
    row(8, 2221), // 501908 ท่ากว้าง
    row(9, 1808), // 501909 ดอนแก้ว
    row(10, 2315), // 501910 ท่าวังตาล
    row(11, 630), // 501911 สันทราย
    row(12, 3454), // 501912 ป่าบง
    row(1, 5504), // 502001 เมืองแหง
    row(2, 5438), // 502002 เปียงหลวง
    row(3, 5801), // 502003 แสนไห
    row(1, 3300), // 502101 ปงตำ
    row(2, 4198), // 502102 ศรีดงเย็น
    row(3, 5699), // 502103 แม่ทะลบ
    row(4, 677), // 502104 หนองบัว
    row(1, 3069), // 502201 บ้านกาด
    row(2, 2160), // 502202 ทุ่งปี๊
    row(3, 2178), // 502203 ทุ่งรวงทอง
    row(4, 5736), // 502204 แม่วิน
    row(5, 1806), // 502205 ดอนเปา
    row(1, 5127), // 502301 ออนเหนือ
    row(2, 5126), // 502302 ออนกลาง
    row(3, 3197), // 502303 บ้านสหกรณ์
    row(4, 5098), // 502304 ห้วยแก้ว
    row(5, 924), // 502305 แม่ทา
    row(6, 2108), // 502306 ทาเหนือ
    row(1, 130), // 502401 ดอยหล่อ
    row(2, 618), // 502402 สองแคว
    row(3, 3798), // 502403 ยางคราม
    row(4, 629), // 502404 สันติสุข
    row(1, 3094), // 502501 บ้านจันทร์
    row(2, 5775), // 502502 แม่แดด
    row(3, 5640), // 502503 แจ่มหลวง
    row(1, 6096), // 510101 ในเมือง
    row(2, 5571), // 510102 เหมืองง่า
    row(3, 5160), // 510103 อุโมงค์
    row(4, 4627), // 510104 หนองช้างคืน
    row(5, 3320), // 510105 ประตูป่า
    row(6, 3897), // 510106 ริมปิง
    row(7, 2006), // 510107 ต้นธง
    row(8, 3260), // 510108 บ้านแป้น
    row(9, 5572), // 510109 เหมืองจี้
    row(10, 3467), // 510110 ป่าสัก
    row(11, 5534), // 510111 เวียงยอง
    row(12, 3064), // 510112 บ้านกลาง
    row(13, 3741), // 510113 มะเขือแจ้
    row(16, 4205), // 510116 ศรีบัวบาน
    row(17, 4769), // 510117 หนองหนาม
    row(1, 2105), // 510201 ทาปลาดุก
    row(2, 2107), // 510202 ทาสบเส้า
    row(3, 2095), // 510203 ทากาศ
    row(4, 2096), // 510204 ทาขุมเงิน
    row(5, 2103), // 510205 ทาทุ่งหลวง
    row(6, 2109), // 510206 ทาแม่ลอบ
    row(1, 349), // 510301 บ้านโฮ่ง
    row(2, 3457), // 510302 ป่าพลู
    row(3, 5591), // 510303 เหล่ายาว
    row(4, 4226), // 510304 ศรีเตี้ย
    row(5, 4698), // 510305 หนองปลาสะวาย
    row(1, 530), // 510401 ลี้
    row(2, 5692), // 510402 แม่ตืน
    row(3, 2490), // 510403 นาทราย
    row(4, 1695), // 510404 ดงดำ
    row(5, 1187), // 510405 ก้อ
    row(6, 929), // 510406 แม่ลาน
    row(8, 3489), // 510408 ป่าไผ่
    row(9, 4213), // 510409 ศรีวิชัย
    row(1, 173), // 510501 ทุ่งหัวช้าง
    row(2, 3158), // 510502 บ้านปวง
    row(3, 1924), // 510503 ตะเคียนปม
    row(1, 3392), // 510601 ปากบ่อง
    row(2, 389), // 510602 ป่าซาง
    row(3, 5778), // 510603 แม่แรง
    row(4, 3773), // 510604 ม่วงน้อย
    row(5, 3235), // 510605 บ้านเรือน
    row(6, 3712), // 510606 มะกอก
    row(7, 2268), // 510607 ท่าตุ้ม
    row(8, 2659), // 510608 น้ำดิบ
    row(11, 2421), // 510611 นครเจดีย์
    row(1, 325), // 510701 บ้านธิ
    row(2, 5066), // 510702 ห้วยยาบ
    row(1, 4745), // 510801 หนองล่อง
    row(2, 4727), // 510802 หนองยวง
    row(3, 4086), // 510803 วังผาง
    row(1, 5537), // 520101 เวียงเหนือ
    row(2, 4962), // 520102 หัวเวียง
    row(3, 4349), // 520103 สวนดอก
    row(4, 4275), // 520104 สบตุ๋ย
    row(5, 3572), // 520105 พระบาท
    row(6, 1579), // 520106 ชมพู
    row(7, 1063), // 520107 กล้วยแพะ
    row(8, 3306), // 520108 ปงแสนทอง
    row(9, 3267), // 520109 บ้านแลง
    row(10, 3241), // 520110 บ้านเสด็จ
    row(11, 440), // 520111 พิชัย
    row(12, 2163), // 520112 ทุ่งฝาย
    row(13, 3247), // 520113 บ้านเอื้อม
    row(14, 3229), // 520114 บ้านเป้า
    row(15, 3089), // 520115 บ้านค่า
    row(16, 3052), // 520116 บ่อแฮ้ว
    row(17, 2007), // 520117 ต้นธงชัย
    row(18, 245), // 520118 นิคมพัฒนา
    row(19, 2996), // 520119 บุญนาคพัฒนา
    row(1, 3111), // 520201 บ้านดง
    row(2, 2549), // 520202 นาสัก
    row(3, 1554), // 520203 จางเหนือ
    row(4, 942), // 520204 แม่เมาะ
    row(5, 4278), // 520205 สบป้าด
    row(1, 3976), // 520301 ลำปางหลวง
    row(2, 2603), // 520302 นาแก้ว
    row(3, 6194), // 520303 ไหล่หิน
    row(4, 4088), // 520304 วังพร้าว
    row(5, 4232), // 520305 ศาลา
    row(6, 750), // 520306 เกาะคา
    row(7, 2612), // 520307 นาแส่ง
    row(8, 2289), // 520308 ท่าผา
    row(9, 6100), // 520309 ใหม่พัฒนา
    row(1, 2138), // 520401 ทุ่งงาม
    row(2, 5548), // 520402 เสริมขวา
    row(3, 5549), // 520403 เสริมซ้าย
    row(4, 5547), // 520404 เสริมกลาง
    row(1, 4895), // 520501 หลวงเหนือ
    row(2, 4896), // 520502 หลวงใต้
    row(3, 347), // 520503 บ้านโป่ง
    row(4, 3188), // 520504 บ้านร้อง
    row(5, 3305), // 520505 ปงเตา
    row(6, 239), // 520506 นาแก
    row(7, 3216), // 520507 บ้านอ้อน
    row(8, 3270), // 520508 บ้านแหง
    row(9, 3206), // 520509 บ้านหวด
    row(10, 5691), // 520510 แม่ตีบ
    row(1, 918), // 520601 แจ้ห่ม
    row(2, 3198), // 520602 บ้านสา
    row(3, 3299), // 520603 ปงดอน
    row(4, 5752), // 520604 แม่สุก
    row(5, 5481), // 520605 เมืองมาย
    row(6, 2162), // 520606 ทุ่งผึ้ง
    row(7, 4191), // 520607 วิเชตนคร
    row(1, 2199), // 520701 ทุ่งฮั้ว
    row(2, 549), // 520702 วังเหนือ
    row(3, 4134), // 520703 วังใต้
    row(4, 3915), // 520704 ร่องเคาะ
    row(5, 536), // 520705 วังทอง
    row(6, 4056), // 520706 วังซ้าย
    row(7, 4123), // 520707 วังแก้ว
    row(8, 4068), // 520708 วังทรายคำ
    row(1, 4025), // 520801 ล้อมแรด
    row(2, 5734), // 520802 แม่วะ
    row(3, 5710), // 520803 แม่ปะ
    row(4, 5719), // 520804 แม่มอก
    row(5, 5533), // 520805 เวียงมอก
    row(6, 2618), // 520806 นาโป่ง
    row(7, 5696), // 520807 แม่ถอด
    row(8, 5402), // 520808 เถินบุรี
    row(1, 925), // 520901 แม่พริก
    row(2, 3513), // 520902 ผาปัง
    row(3, 5714), // 520903 แม่ปุ
    row(4, 3574), // 520904 พระบาทวังตวง
    row(1, 923), // 521001 แม่ทะ
    row(2, 2447), // 521002 นาครัว
    row(3, 3450), // 521003 ป่าตัน
    row(4, 3071), // 521004 บ้านกิ่ว
    row(5, 3146), // 521005 บ้านบอม
    row(6, 2699), // 521006 น้ำโจ้
    row(7, 1820), // 521007 ดอนไฟ
    row(8, 4963), // 521008 หัวเสือ
    row(10, 4118), // 521010 วังเงิน
    row(11, 4415), // 521011 สันดอนแก้ว
    row(1, 595), // 521101 สบปราบ
    row(2, 4292), // 521102 สมัย
    row(3, 5670), // 521103 แม่กัวะ
    row(4, 2533), // 521104 นายาง
    row(1, 726), // 521201 ห้างฉัตร
    row(2, 4778), // 521202 หนองหล่ม
    row(3, 5482), // 521203 เมืองยาว
    row(4, 3303), // 521204 ปงยางคก
    row(5, 5529), // 521205 เวียงตาล
    row(6, 5744), // 521206 แม่สัน
    row(7, 4030), // 521207 วอแก้ว
    row(1, 839), // 521301 เมืองปาน
    row(2, 3077), // 521302 บ้านขอ
    row(3, 2122), // 521303 ทุ่งกว๋าว
    row(4, 5641), // 521304 แจ้ซ้อน
    row(5, 4960), // 521305 หัวเมือง
    row(1, 2342), // 530101 ท่าอิฐ
    row(2, 2356), // 530102 ท่าเสา
    row(3, 3217), // 530103 บ้านเกาะ
    row(4, 3474), // 530104 ป่าเซ่า
    row(5, 1465), // 530105 คุ้งตะเภา
    row(6, 4038), // 530106 วังกะพี้
    row(7, 4969), // 530107 หาดกรวด
    row(8, 2677), // 530108 น้ำริด
    row(9, 1506), // 530109 งิ้วงาม
    row(10, 3115), // 530110 บ้านด่านนาขาม
    row(11, 321), // 530111 บ้านด่าน
    row(12, 3503), // 530112 ผาจุก
    row(13, 4058), // 530113 วังดิน
    row(14, 5794), // 530114 แสนตอ
    row(15, 4973), // 530115 หาดงิ้ว
    row(16, 1229), // 530116 ขุนฝาง
    row(17, 2032), // 530117 ถ้ำฉลอง
    row(1, 4126), // 530201 วังแดง
    row(2, 3248), // 530202 บ้านแก่ง
    row(3, 4983), // 530203 หาดสองแคว
    row(4, 2685), // 530204 น้ำอ่าง
    row(5, 1240), // 530205 ข่อยสูง
    row(1, 185), // 530301 ท่าปลา
    row(2, 4982), // 530302 หาดล้า
    row(3, 3519), // 530303 ผาเลือด
    row(4, 1513), // 530304 จริม
    row(5, 2682), // 530305 น้ำหมัน
    row(7, 2458), // 530307 นางพญา
    row(8, 3911), // 530308 ร่วมจิต
    row(1, 5794), // 530401 แสนตอ
    row(2, 3164), // 530402 บ้านฝาย
    row(3, 5395), // 530403 เด่นเหล็ก
    row(4, 2702), // 530404 น้ำไคร้
    row(5, 2703), // 530405 น้ำไผ่
    row(6, 5059), // 530406 ห้วยมุ่น
    row(7, 2359), // 530407 ท่าแฝก
    row(1, 449), // 530501 ฟากท่า
    row(2, 4367), // 530502 สองคอน
    row(3, 3243), // 530503 บ้านเสี้ยว
    row(4, 4370), // 530504 สองห้อง
    row(1, 3780), // 530601 ม่วงเจ็ดต้น
    row(2, 346), // 530602 บ้านโคก
    row(3, 2444), // 530603 นาขุม
    row(4, 3045), // 530604 บ่อเบี้ย
    row(1, 6096), // 530701 ในเมือง
    row(2, 3113), // 530702 บ้านดารา
    row(3, 6182), // 530703 ไร่อ้อย
    row(4, 2329), // 530704 ท่าสัก
    row(5, 1406), // 530705 คอรุม
    row(6, 3203), // 530706 บ้านหม้อ
    row(7, 2306), // 530707 ท่ามะเฟือง
    row(8, 3276), // 530708 บ้านโคน
    row(9, 3542), // 530709 พญาแมน
    row(10, 2571), // 530710 นาอิน
    row(11, 2533), // 530711 นายาง
    row(1, 4206), // 530801 ศรีพนมมาศ
    row(2, 5718), // 530802 แม่พูล
    row(3, 2501), // 530803 นานกกก
    row(4, 3531), // 530804 ฝายหลวง
    row(5, 1600), // 530805 ชัยจุมพล
    row(6, 6144), // 530806 ไผ่ล้อม
    row(7, 2175), // 530807 ทุ่งยั้ง
    row(8, 1855), // 530808 ด่านแม่คำมัน
    row(1, 3495), // 530901 ผักขวง
    row(2, 312), // 530902 บ่อทอง
    row(3, 3444), // 530903 ป่าคาย
    row(4, 2671), // 530904 น้ำพี้
    row(1, 6097), // 540101 ในเวียง
    row(2, 2470), // 540102 นาจักร
    row(3, 2655), // 540103 น้ำชำ
    row(4, 3481), // 540104 ป่าแดง
    row(5, 2212), // 540105 ทุ่งโฮ้ง
    row(6, 5573), // 540106 เหมืองหม้อ
    row(7, 4073), // 540107 วังธง
    row(8, 5755), // 540108 แม่หล่าย
    row(9, 5061), // 540109 ห้วยม้า
    row(10, 3484), // 540110 ป่าแมต
    row(11, 3130), // 540111 บ้านถิ่น
    row(12, 4356), // 540112 สวนเขื่อน
    row(13, 4108), // 540113 วังหงส์
    row(14, 5684), // 540114 แม่คำมี
    row(15, 2121), // 540115 ทุ่งกวาว
    row(16, 2234), // 540116 ท่าข้าม
    row(17, 5720), // 540117 แม่ยม
    row(18, 1649), // 540118 ช่อแฮ
    row(19, 3914), // 540119 ร่องฟอง
    row(20, 1099), // 540120 กาญจนา
    row(1, 505), // 540201 ร้องกวาง
    row(4, 3918), // 540204 ร้องเข็ม
    row(5, 2693), // 540205 น้ำเลา
    row(6, 3240), // 540206 บ้านเวียง
    row(7, 2186), // 540207 ทุ่งศรี
    row(8, 5723), // 540208 แม่ยางตาล
    row(9, 5725), // 540209 แม่ยางฮ่อ
    row(10, 6151), // 540210 ไผ่โทน
    row(13, 5109), // 540213 ห้วยโรง
    row(14, 5697), // 540214 แม่ทราย
    row(15, 5724), // 540215 แม่ยางร้อง
    row(1, 5088), // 540301 ห้วยอ้อ
    row(2, 3159), // 540302 บ้านปิน
    row(3, 2015), // 540303 ต้าผามอก
    row(4, 5530), // 540304 เวียงต้า
    row(5, 3370), // 540305 ปากกาง
    row(6, 4943), // 540306 หัวทุ่ง
    row(7, 2207), // 540307 ทุ่งแล้ง
    row(8, 3047), // 540308 บ่อเหล็กลอง
    row(9, 5712), // 540309 แม่ปาน
    row(1, 667), // 540401 สูงเม่น
    row(2, 2655), // 540402 น้ำชำ
    row(3, 4948), // 540403 หัวฝาย
    row(4, 1784), // 540404 ดอนมูล
    row(5, 3245), // 540405 บ้านเหล่า
    row(6, 3067), // 540406 บ้านกวาง
    row(7, 3152), // 540407 บ้านปง
    row(8, 3070), // 540408 บ้านกาศ
    row(9, 3912), // 540409 ร่องกาศ
    row(10, 4279), // 540410 สบสาย
    row(11, 5531), // 540411 เวียงทอง
    row(12, 3584), // 540412 พระหลวง
    row(1, 791), // 540501 เด่นชัย
    row(2, 5688), // 540502 แม่จั๊วะ
    row(3, 6127), // 540503 ไทรย้อย
    row(4, 5114), // 540504 ห้วยไร่
    row(5, 3302), // 540505 ปงป่าหวาย
    row(1, 3202), // 540601 บ้านหนุน
    row(2, 3064), // 540602 บ้านกลาง
    row(3, 5082), // 540603 ห้วยหม้าย
    row(4, 5399), // 540604 เตาปูน
    row(5, 4960), // 540605 หัวเมือง
    row(6, 4402), // 540606 สะเอียบ
    row(7, 5649), // 540607 แดนชุมพล
    row(8, 2156), // 540608 ทุ่งน้าว
    row(1, 534), // 540701 วังชิ้น
    row(2, 4296), // 540702 สรอย
    row(3, 5716), // 540703 แม่ป้าก
    row(4, 2523), // 540704 นาพูน
    row(5, 5717), // 540705 แม่พุง
    row(6, 3467), // 540706 ป่าสัก
    row(7, 5764), // 540707 แม่เกิ๋ง
    row(1, 5684), // 540801 แม่คำมี
    row(2, 686), // 540802 หนองม่วงไข่
    row(3, 2676), // 540803 น้ำรัด
    row(4, 4111), // 540804 วังหลวง
    row(5, 1998), // 540805 ตำหนักธรรม
    row(6, 2205), // 540806 ทุ่งแค้ว
    row(1, 6097), // 550101 ในเวียง
    row(2, 3018), // 550102 บ่อ
    row(3, 3515), // 550103 ผาสิงห์
    row(4, 6116), // 550104 ไชยสถาน
    row(5, 2028), // 550105 ถืมตอง
    row(6, 5518), // 550106 เรือง
    row(7, 2479), // 550107 นาซาว
    row(8, 1844), // 550108 ดู่ใต้
    row(9, 1067), // 550109 กองควาย
    row(16, 3038), // 550116 บ่อสวก
    row(17, 4398), // 550117 สะเนียน
    row(2, 4826), // 550202 หนองแดง
    row(3, 4884), // 550203 หมอเมือง
    row(4, 2670), // 550204 น้ำพาง
    row(5, 2668), // 550205 น้ำปาย
    row(6, 921), // 550206 แม่จริม
    row(1, 3174), // 550301 บ้านฟ้า
    row(2, 3445), // 550302 ป่าคาหลวง
    row(3, 4344), // 550303 สวด
    row(4, 3173), // 550304 บ้านพี้
    row(1, 228), // 550401 นาน้อย
    row(2, 778), // 550402 เชียงของ
    row(3, 4216), // 550403 ศรีษะเกษ
    row(4, 4264), // 550404 สถาน
    row(5, 4421), // 550405 สันทะ
    row(6, 259), // 550406 บัวใหญ่
    row(7, 2660), // 550407 น้ำตก
    row(1, 377), // 550501 ปัว
    row(2, 5635), // 550502 แงง
    row(3, 4264), // 550503 สถาน
    row(4, 4255), // 550504 ศิลาแลง
    row(5, 4254), // 550505 ศิลาเพชร
    row(6, 5125), // 550506 อวน
    row(9, 6114), // 550509 ไชยวัฒนา
    row(10, 5341), // 550510 เจดีย์ชัย
    row(11, 3684), // 550511 ภูคา
    row(12, 4259), // 550512 สกาด
    row(13, 3435), // 550513 ป่ากลาง
    row(14, 4029), // 550514 วรนคร
    row(1, 3895), // 550601 ริม
    row(2, 3443), // 550602 ป่าคา
    row(3, 3505), // 550603 ผาตอ
    row(4, 3787), // 550604 ยม
    row(5, 1967), // 550605 ตาลชุม
    row(6, 4209), // 550606 ศรีภูมิ
    row(7, 84), // 550607 จอมพระ
    row(8, 5796), // 550608 แสนทอง
    row(9, 190), // 550609 ท่าวังผา
    row(10, 3507), // 550610 ผาทอง
    row(1, 1058), // 550701 กลางเวียง
    row(2, 1220), // 550702 ขึ่ง
    row(3, 6193), // 550703 ไหล่น่าน
    row(4, 1967), // 550704 ตาลชุม
    row(5, 2601), // 550705 นาเหลือง
    row(6, 4552), // 550706 ส้าน
    row(7, 2674), // 550707 น้ำมวบ
    row(8, 2667), // 550708 น้ำปั้ว
    row(9, 3829), // 550709 ยาบหัวนา
    row(10, 3304), // 550710 ปงสนุก
    row(11, 5175), // 550711 อ่ายนาไลย
    row(12, 4553), // 550712 ส้านนาหนองใหม่
    row(13, 5677), // 550713 แม่ขะนิง
    row(14, 5746), // 550714 แม่สาคร
    row(15, 1523), // 550715 จอมจันทร์
    row(16, 5745), // 550716 แม่สา
    row(17, 2187), // 550717 ทุ่งศรีทอง
    row(1, 3348), // 550801 ปอน
    row(2, 1502), // 550802 งอบ
    row(3, 5786), // 550803 และ
    row(4, 166), // 550804 ทุ่งช้าง
    row(1, 776), // 550901 เชียงกลาง
    row(2, 5440), // 550902 เปือ
    row(3, 779), // 550903 เชียงคาน
    row(4, 3566), // 550904 พระธาตุ
    row(8, 3541), // 550908 พญาแก้ว
    row(9, 421), // 550909 พระพุทธบาท
    row(1, 2493), // 551001 นาทะนุง
    row(2, 3048), // 551002 บ่อแก้ว
    row(3, 5483), // 551003 เมืองลี
    row(4, 3421), // 551004 ปิงหลวง
    row(1, 1842), // 551101 ดู่พงษ์
    row(2, 3485), // 551102 ป่าแลวหลวง
    row(3, 3536), // 551103 พงษ์
    row(1, 3042), // 551201 บ่อเกลือเหนือ
    row(2, 3043), // 551202 บ่อเกลือใต้
    row(4, 3690), // 551204 ภูฟ้า
    row(5, 1703), // 551205 ดงพญา
    row(1, 2630), // 551301 นาไร่หลวง
    row(2, 96), // 551302 ชนแดน
    row(3, 3788), // 551303 ยอด
    row(1, 3771), // 551401 ม่วงตึ๊ด
    row(2, 2511), // 551402 นาปัง
    row(3, 2695), // 551403 น้ำแก่น
    row(4, 2687), // 551404 น้ำเกี๋ยน
    row(5, 5461), // 551405 เมืองจัง
    row(6, 2280), // 551406 ท่าน้าว
    row(7, 3532), // 551407 ฝายแก้ว
    row(1, 5105), // 551501 ห้วยโก๋น
    row(2, 1228), // 551502 ขุนน่าน
    row(1, 5524), // 560101 เวียง
    row(2, 5695), // 560102 แม่ต๋ำ
    row(4, 5707), // 560104 แม่นาเรือ
    row(5, 3122), // 560105 บ้านตุ่น
    row(6, 3128), // 560106 บ้านต๊ำ
    row(7, 3129), // 560107 บ้านต๋อม
    row(8, 5713), // 560108 แม่ปืม
    row(10, 5671), // 560110 แม่กา
    row(11, 3289), // 560111 บ้านใหม่
    row(12, 1565), // 560112 จำป่าหวาย
    row(13, 2316), // 560113 ท่าวังทอง
    row(14, 5783), // 560114 แม่ใส
    row(15, 3199), // 560115 บ้านสาง
    row(16, 2244), // 560116 ท่าจำปี
    row(18, 4424), // 560118 สันป่าม่วง
    row(1, 5027), // 560201 ห้วยข้าวก่ำ
    row(2, 91), // 560202 จุน
    row(3, 3921), // 560203 ลอ
    row(4, 4555), // 560204 หงส์หิน
    row(5, 2178), // 560205 ทุ่งรวงทอง
    row(6, 5064), // 560206 ห้วยยางขาม
    row(7, 3567), // 560207 พระธาตุขิงแกง
    row(1, 4893), // 560301 หย่วน
    row(6, 2698), // 560306 น้ำแวน
    row(7, 5524), // 560307 เวียง
    row(8, 3529), // 560308 ฝายกวาง
    row(9, 5340), // 560309 เจดีย์คำ
    row(10, 3909), // 560310 ร่มเย็น
    row(11, 5374), // 560311 เชียงบาน
    row(12, 931), // 560312 แม่ลาว
    row(13, 744), // 560313 อ่างทอง
    row(14, 2161), // 560314 ทุ่งผาสุข
    row(1, 782), // 560401 เชียงม่วน
    row(2, 3176), // 560402 บ้านมาง
    row(3, 4297), // 560403 สระ
    row(1, 119), // 560501 ดอกคำใต้
    row(2, 1793), // 560502 ดอนศรีชุม
    row(3, 3132), // 560503 บ้านถ้ำ
    row(4, 3159), // 560504 บ้านปิน
    row(5, 5072), // 560505 ห้วยลาน
    row(6, 4434), // 560506 สันโค้ง
    row(7, 389), // 560507 ป่าซาง
    row(8, 4778), // 560508 หนองหล่ม
    row(9, 1724), // 560509 ดงสุวรรณ
    row(10, 2997), // 560510 บุญเกิด
    row(11, 613), // 560511 สว่างอารมณ์
    row(12, 1459), // 560512 คือเวียง
    row(1, 353), // 560601 ปง
    row(2, 1398), // 560602 ควร
    row(3, 5129), // 560603 ออย
    row(4, 1504), // 560604 งิม
    row(5, 3504), // 560605 ผาช้างน้อย
    row(6, 2509), // 560606 นาปรัง
    row(7, 1223), // 560607 ขุนควร
    row(1, 945), // 560701 แม่ใจ
    row(2, 4203), // 560702 ศรีถ้อย
    row(3, 5752), // 560703 แม่สุก
    row(4, 3483), // 560704 ป่าแฝก
    row(5, 3245), // 560705 บ้านเหล่า
    row(6, 5346), // 560706 เจริญราษฎร์
    row(1, 455), // 560801 ภูซาง
    row(2, 3467), // 560802 ป่าสัก
    row(3, 2120), // 560803 ทุ่งกล้วย
    row(4, 5384), // 560804 เชียงแรง
    row(5, 4276), // 560805 สบบง
    row(1, 5098), // 560901 ห้วยแก้ว
    row(2, 1730), // 560902 ดงเจน
    row(3, 5758), // 560903 แม่อิง
    row(1, 5524), // 570101 เวียง
    row(2, 3850), // 570102 รอบเวียง
    row(3, 3114), // 570103 บ้านดู่
    row(4, 2468), // 570104 นางแล
    row(5, 5679), // 570105 แม่ข้าวต้ม
    row(6, 5726), // 570106 แม่ยาว
    row(7, 630), // 570107 สันทราย
    row(11, 5667), // 570111 แม่กรณ์
    row(12, 5032), // 570112 ห้วยชมภู
    row(13, 5075), // 570113 ห้วยสัก
    row(14, 3896), // 570114 ริมกก
    row(15, 1822), // 570115 ดอยลาน
    row(16, 3473), // 570116 ป่าอ้อดอนชัย
    row(18, 2331), // 570118 ท่าสาย
    row(20, 1823), // 570120 ดอยฮาง
    row(21, 2334), // 570121 ท่าสุด
    row(2, 892), // 570202 เวียงชัย
    row(3, 3502), // 570203 ผางาม
    row(4, 5537), // 570204 เวียงเหนือ
    row(6, 1794), // 570206 ดอนศิลา
    row(8, 5462), // 570208 เมืองชุม
    row(1, 5524), // 570301 เวียง
    row(2, 4264), // 570302 สถาน
    row(3, 1250), // 570303 ครึ่ง
    row(4, 2998), // 570304 บุญเรือง
    row(5, 5034), // 570305 ห้วยซ้อ
    row(8, 4199), // 570308 ศรีดอนชัย
    row(10, 3900), // 570310 ริมโขง
    row(1, 5524), // 570401 เวียง
    row(2, 1505), // 570402 งิ้ว
    row(3, 3345), // 570403 ปล้อง
    row(4, 5729), // 570404 แม่ลอย
    row(5, 5381), // 570405 เชียงเคี่ยน
    row(9, 1947), // 570409 ตับเต่า
    row(10, 4556), // 570410 หงาว
    row(11, 4418), // 570411 สันทรายงาม
    row(12, 4201), // 570412 ศรีดอนไชย
    row(13, 4832), // 570413 หนองแรด
    row(1, 4432), // 570501 สันมะเค็ด
    row(2, 5761), // 570502 แม่อ้อ
    row(3, 2409), // 570503 ธารทอง
    row(4, 629), // 570504 สันติสุข
    row(5, 1821), // 570505 ดอยงาม
    row(6, 4937), // 570506 หัวง้ม
    row(7, 5348), // 570507 เจริญเมือง
    row(8, 3471), // 570508 ป่าหุ่ง
    row(9, 3767), // 570509 ม่วงคำ
    row(10, 2054), // 570510 ทรายขาว
    row(11, 4414), // 570511 สันกลาง
    row(12, 5771), // 570512 แม่เย็น
    row(13, 5480), // 570513 เมืองพาน
    row(14, 2104), // 570514 ทานตะวัน
    row(15, 5536), // 570515 เวียงห้าว
    row(1, 393), // 570601 ป่าแดด
    row(2, 3480), // 570602 ป่าแงะ
    row(3, 4431), // 570603 สันมะค่า
    row(5, 6075), // 570605 โรงช้าง
    row(6, 4231), // 570606 ศรีโพธิ์เงิน
    row(1, 922), // 570701 แม่จัน
    row(2, 1541), // 570702 จันจว้า
    row(3, 5683), // 570703 แม่คำ
    row(4, 389), // 570704 ป่าซาง
    row(5, 630), // 570705 สันทราย
    row(6, 2235), // 570706 ท่าข้าวเปลือก
    row(8, 3452), // 570708 ป่าตึง
    row(10, 5784), // 570710 แม่ไร่
    row(11, 4194), // 570711 ศรีค้ำ
    row(12, 1542), // 570712 จันจว้าใต้
    row(13, 1528), // 570713 จอมสวรรค์
    row(1, 5524), // 570801 เวียง
    row(2, 3467), // 570802 ป่าสัก
    row(3, 3253), // 570803 บ้านแซว
    row(4, 4200), // 570804 ศรีดอนมูล
    row(5, 5766), // 570805 แม่เงิน
    row(6, 6073), // 570806 โยนก
    row(1, 937), // 570901 แม่สาย
    row(2, 5112), // 570902 ห้วยไคร้
    row(3, 752), // 570903 เกาะช้าง
    row(4, 6003), // 570904 โป่งผา
    row(5, 4227), // 570905 ศรีเมืองชุม
    row(6, 5532), // 570906 เวียงพางคำ
    row(8, 3116), // 570908 บ้านด้าย
    row(9, 6000), // 570909 โป่งงาม
    row(1, 934), // 571001 แม่สรวย
    row(2, 393), // 571002 ป่าแดด
    row(3, 925), // 571003 แม่พริก
    row(4, 4203), // 571004 ศรีถ้อย
    row(5, 2226), // 571005 ท่าก๊อ
    row(6, 4183), // 571006 วาวี
    row(7, 5342), // 571007 เจดีย์หลวง
    row(1, 4433), // 571101 สันสลี
    row(2, 5524), // 571102 เวียง
    row(3, 347), // 571103 บ้านโป่ง
    row(4, 3446), // 571104 ป่างิ้ว
    row(5, 5525), // 571105 เวียงกาหลง
    row(6, 5767), // 571106 แม่เจดีย์
    row(7, 5768), // 571107 แม่เจดีย์ใหม่
    row(1, 5770), // 571201 แม่เปา
    row(2, 5695), // 571202 แม่ต๋ำ
    row(3, 6167), // 571203 ไม้ยา
    row(4, 5512), // 571204 เม็งราย
    row(5, 1962), // 571205 ตาดควัน
    row(1, 3774), // 571301 ม่วงยาย
    row(2, 3347), // 571302 ปอ
    row(3, 4918), // 571303 หล่ายงาว
    row(4, 2234), // 571304 ท่าข้าม
    row(1, 2014), // 571401 ต้า
    row(2, 3451), // 571402 ป่าตาล
    row(3, 3822), // 571403 ยางฮอม
    row(1, 5414), // 571501 เทอดไทย
    row(2, 5739), // 571502 แม่สลองใน
    row(3, 5738), // 571503 แม่สลองนอก
    row(4, 926), // 571504 แม่ฟ้าหลวง
    row(1, 1710), // 571601 ดงมะดะ
    row(2, 1529), // 571602 จอมหมอกแก้ว
    row(3, 2734), // 571603 บัวสลี
    row(4, 3439), // 571604 ป่าก่อดำ
    row(5, 6007), // 571605 โป่งแพร่
    row(1, 2124), // 571701 ทุ่งก่อ
    row(2, 1708), // 571702 ดงมหาวัน
    row(3, 389), // 571703 ป่าซาง
    row(1, 3301), // 571801 ปงน้อย
    row(2, 962), // 571802 โชคชัย
    row(3, 4705), // 571803 หนองป่าก่อ
    row(1, 1521), // 580101 จองคำ
    row(2, 5107), // 580102 ห้วยโป่ง
    row(3, 3512), // 580103 ผาบ่อง
    row(4, 3414), // 580104 ปางหมู
    row(5, 4881), // 580105 หมอกจำแป่
    row(6, 5053), // 580106 ห้วยผา
    row(9, 5051), // 580109 ห้วยปูลิง
    row(1, 46), // 580201 ขุนยวม
    row(2, 5765), // 580202 แม่เงา
    row(3, 5473), // 580203 เมืองปอน
    row(4, 5722), // 580204 แม่ยวมน้อย
    row(5, 5673), // 580205 แม่กิ๊
    row(6, 5760), // 580206 แม่อูคอ
    row(1, 5538), // 580301 เวียงใต้
    row(2, 5537), // 580302 เวียงเหนือ
    row(3, 5706), // 580303 แม่นาเติง
    row(4, 5762), // 580304 แม่ฮี้
    row(5, 2177), // 580305 ทุ่งยาว
    row(6, 5502), // 580306 เมืองแปง
    row(7, 6004), // 580307 โป่งสา
    row(1, 3070), // 580401 บ้านกาศ
    row(2, 936), // 580402 แม่สะเรียง
    row(3, 5680), // 580403 แม่คง
    row(4, 5773), // 580404 แม่เหาะ
    row(5, 5721), // 580405 แม่ยวม
    row(6, 5556), // 580406 เสาหิน
    row(8, 3482), // 580408 ป่าแป๋
    row(1, 930), // 580501 แม่ลาน้อย
    row(2, 5733), // 580502 แม่ลาหลวง
    row(3, 2290), // 580503 ท่าผาปุ้ม
    row(4, 5781), // 580504 แม่โถ
    row(5, 5087), // 580505 ห้วยห้อม
    row(6, 5704), // 580506 แม่นาจาง
    row(7, 4416), // 580507 สันติคีรี
    row(8, 1233), // 580508 ขุนแม่ลาน้อย
    row(1, 596), // 580601 สบเมย
    row(2, 5682), // 580602 แม่คะตวน
    row(3, 1066), // 580603 กองก๋อย
    row(4, 5741), // 580604 แม่สวด
    row(5, 3486), // 580605 ป่าโปง
    row(6, 5748), // 580606 แม่สามแลบ
    row(1, 4277), // 580701 สบป่อง
    row(2, 386), // 580702 ปางมะผ้า
    row(3, 2037), // 580703 ถ้ำลอด
    row(4, 2512), // 580704 นาปู่ป้อม
    row(1, 3390), // 600101 ปากน้ำโพ
    row(2, 1059), // 600102 กลางแดด
    row(3, 5190), // 600103 เกรียงไกร
    row(4, 5633), // 600104 แควใหญ่
    row(5, 1927), // 600105 ตะเคียนเลื่อน
    row(6, 2419), // 600106 นครสวรรค์ตก
    row(7, 2420), // 600107 นครสวรรค์ออก
    row(8, 2845), // 600108 บางพระหลวง
    row(9, 2862), // 600109 บางม่วง
    row(10, 3175), // 600110 บ้านมะเกลือ
    row(11, 3248), // 600111 บ้านแก่ง
    row(12, 3570), // 600112 พระนอน
    row(13, 4178), // 600113 วัดไทรย์
    row(14, 4560), // 600114 หนองกรด
    row(15, 4566), // 600115 หนองกระโดน
    row(16, 4701), // 600116 หนองปลิง
    row(17, 2989), // 600117 บึงเสนาท
    row(1, 952), // 600201 โกรกพระ
    row(2, 3805), // 600202 ยางตาล
    row(3, 2858), // 600203 บางมะฝ่อ
    row(4, 2829), // 600204 บางประมุง
    row(5, 218), // 600205 นากลาง
    row(6, 4244), // 600206 ศาลาแดง
    row(7, 5416), // 600207 เนินกว้าว
    row(8, 5427), // 600208 เนินศาลา
    row(9, 4984), // 600209 หาดสูง
    row(1, 113), // 600301 ชุมแสง
    row(2, 2068), // 600302 ทับกฤช
    row(3, 3649), // 600303 พิกุล
    row(4, 5189), // 600304 เกยไชย
    row(5, 2374), // 600305 ท่าไม้
    row(6, 2906), // 600306 บางเคียน
    row(7, 4563), // 600307 หนองกระเจา
    row(8, 3646), // 600308 พันลาน
    row(9, 5892), // 600309 โคกหม้อ
    row(10, 6146), // 600310 ไผ่สิงห์
    row(11, 1500), // 600311 ฆะมัง
    row(12, 2069), // 600312 ทับกฤชใต้
    row(1, 677), // 600401 หนองบัว
    row(2, 4569), // 600402 หนองกลับ
    row(3, 2408), // 600403 ธารทหาร
    row(4, 5071), // 600404 ห้วยร่วม
    row(5, 5040), // 600405 ห้วยถั่วใต้
    row(6, 5039), // 600406 ห้วยถั่วเหนือ
    row(7, 5111), // 600407 ห้วยใหญ่
    row(8, 2146), // 600408 ทุ่งทอง
    row(9, 4082), // 600409 วังบ่อ
    row(1, 2241), // 600501 ท่างิ้ว
    row(2, 2802), // 600502 บางตาหงาย
    row(3, 5011), // 600503 หูกวาง
    row(4, 744), // 600504 อ่างทอง
    row(5, 3255), // 600505 บ้านแดน
    row(6, 295), // 600506 บางแก้ว
    row(7, 1955), // 600507 ตาขีด
    row(8, 1977), // 600508 ตาสัง
    row(9, 136), // 600509 ด่านช้าง
    row(10, 4560), // 600510 หนองกรด
    row(11, 4644), // 600511 หนองตางู
    row(12, 2976), // 600512 บึงปลาทู
    row(13, 5345), // 600513 เจริญผล
    row(1, 3709), // 600601 มหาโพธิ
    row(2, 758), // 600602 เก้าเลี้ยว
    row(3, 4802), // 600603 หนองเต่า
    row(4, 5274), // 600604 เขาดิน
    row(5, 4939), // 600605 หัวดง
    row(1, 151), // 600701 ตาคลี
    row(2, 1642), // 600702 ช่องแค
    row(3, 1553), // 600703 จันเสน
    row(4, 5084), // 600704 ห้วยหอม
    row(5, 4955), // 600705 หัวหวาย
    row(6, 4846), // 600706 หนองโพ
    row(7, 4774), // 600707 หนองหม้อ
    row(8, 4327), // 600708 สร้อยทอง
    row(9, 3947), // 600709 ลาดทิพรส
    row(10, 3557), // 600710 พรหมนิมิต
    row(1, 182), // 600801 ท่าตะโก
    row(2, 3543), // 600802 พนมรอก
    row(3, 4941), // 600803 หัวถนน
    row(4, 4476), // 600804 สายลำโพง
    row(5, 4092), // 600805 วังมหากร
    row(6, 1758), // 600806 ดอนคา
    row(7, 2110), // 600807 ทำนบ
    row(8, 4135), // 600808 วังใหญ่
    row(9, 3545), // 600809 พนมเศษ
    row(10, 4775), // 600810 หนองหลวง
    row(1, 5899), // 600901 โคกเดื่อ
    row(2, 4505), // 600902 สำโรงชัย
    row(3, 4078), // 600903 วังน้ำลัด
    row(4, 1905), // 600904 ตะคร้อ
    row(5, 6020), // 600905 โพธิ์ประสาท
    row(6, 4042), // 600906 วังข่อย
    row(7, 2440), // 600907 นาขอม
    row(8, 997), // 600908 ไพศาลี
    row(1, 3550), // 601001 พยุหะ
    row(2, 5425), // 601002 เนินมะกอก
    row(3, 2640), // 601003 นิคมเขาบ่อแก้ว
    row(4, 3779), // 601004 ม่วงหัก
    row(5, 3796), // 601005 ยางขาว
    row(6, 3843), // 601006 ย่านมัทรี
    row(7, 5282), // 601007 เขาทอง
    row(8, 2282), // 601008 ท่าน้ำอ้อย
    row(9, 2662), // 601009 น้ำทรง
    row(10, 5260), // 601010 เขากะลา
    row(11, 4308), // 601011 สระทะเล
    row(1, 517), // 601101 ลาดยาว
    row(2, 5047), // 601102 ห้วยน้ำหอม
    row(3, 4096), // 601103 วังม้า
    row(4, 4121), // 601104 วังเมือง
    row(5, 4330), // 601105 สร้อยละคร
    row(6, 3752), // 601106 มาบแก
    row(7, 4733), // 601107 หนองยาว
    row(8, 4663), // 601108 หนองนมวัว
    row(9, 352), // 601109 บ้านไร่
    row(10, 5418), // 601110 เนินขี้เหล็ก
    row(16, 4248), // 601116 ศาลเจ้าไก่ต่อ
    row(17, 604), // 601117 สระแก้ว
    row(1, 149), // 601201 ตากฟ้า
    row(2, 3983), // 601202 ลำพยนต์
    row(3, 656), // 601203 สุขสำราญ
    row(4, 4719), // 601204 หนองพิกุล
    row(5, 3670), // 601205 พุนกยูง
    row(6, 5155), // 601206 อุดมธัญญา
    row(7, 5272), // 601207 เขาชายธง
    row(1, 932), // 601301 แม่วงก์
    row(3, 5772), // 601303 แม่เล่ย์
    row(4, 4055), // 601304 วังซ่าน
    row(5, 5270), // 601305 เขาชนกัน
    row(1, 941), // 601401 แม่เปิน
    row(1, 108), // 601501 ชุมตาบง
    row(2, 3413), // 601502 ปางสวรรค์
    row(1, 5159), // 610101 อุทัยใหม่
    row(2, 2657), // 610102 น้ำซึม
    row(3, 4404), // 610103 สะแกกรัง
    row(4, 1754), // 610104 ดอนขวาง
    row(5, 4974), // 610105 หาดทนง
    row(6, 5235), // 610106 เกาะเทโพ
    row(7, 2255), // 610107 ท่าซุง
    row(8, 4820), // 610108 หนองแก
    row(9, 5993), // 610109 โนนเหล็ก
    row(10, 4802), // 610110 หนองเต่า
    row(11, 4859), // 610111 หนองไผ่แบน
    row(12, 4716), // 610112 หนองพังค่า
    row(13, 176), // 610113 ทุ่งใหญ่
    row(14, 5431), // 610114 เนินแจง
    row(1, 164), // 610201 ทัพทัน
    row(2, 2153), // 610202 ทุ่งนาไทย
    row(3, 5263), // 610203 เขาขี้ฝอย
    row(4, 691), // 610204 หนองหญ้าปล้อง
    row(5, 5892), // 610205 โคกหม้อ
    row(6, 4730), // 610206 หนองยายดา
    row(7, 4570), // 610207 หนองกลางดง
    row(8, 4562), // 610208 หนองกระทุ่ม
    row(9, 4750), // 610209 หนองสระ
    row(10, 1892), // 610210 ตลุกดู่
    row(1, 613), // 610301 สว่างอารมณ์
    row(2, 4775), // 610302 หนองหลวง
    row(3, 3605), // 610303 พลวงสองนาง
    row(4, 6150), // 610304 ไผ่เขียว
    row(5, 3034), // 610305 บ่อยาง
    row(1, 675), // 610401 หนองฉาง
    row(2, 4729), // 610402 หนองยาง
    row(3, 4666), // 610403 หนองนางนวล
    row(4, 4749), // 610404 หนองสรวง
    row(5, 3218), // 610405 บ้านเก่า
    row(6, 5158), // 610406 อุทัยเก่า
    row(7, 2210), // 610407 ทุ่งโพ
    row(8, 2164), // 610408 ทุ่งพง
    row(9, 5288), // 610409 เขาบางแกรก
    row(10, 5258), // 610410 เขากวางทอง
    row(1, 671), // 610501 หนองขาหย่าง
    row(2, 704), // 610502 หนองไผ่
    row(3, 1748), // 610503 ดอนกลอย
    row(4, 5069), // 610504 ห้วยรอบ
    row(5, 2170), // 610505 ทุ่งพึ่ง
    row(6, 2365), // 610506 ท่าโพ
    row(7, 4880), // 610507 หมกแถว
    row(8, 4914), // 610508 หลุมเข้า
    row(9, 1686), // 610509 ดงขวาง
    row(1, 352), // 610601 บ้านไร่
    row(2, 2092), // 610602 ทัพหลวง
    row(3, 5103), // 610603 ห้วยแห้ง
    row(4, 1400), // 610604 คอกควาย
    row(5, 547), // 610605 วังหิน
    row(6, 5456), // 610606 เมืองการุ้ง
    row(7, 5613), // 610607 แก่นมะกรูด
    row(9, 673), // 610609 หนองจอก
    row(10, 5012), // 610610 หูช้าง
    row(11, 329), // 610611 บ้านบึง
    row(12, 3290), // 610612 บ้านใหม่คลองเคียน
    row(13, 4693), // 610613 หนองบ่มกล้วย
    row(14, 5355), // 610614 เจ้าวัด
    row(1, 521), // 610701 ลานสัก
    row(2, 3318), // 610702 ประดู่ยืน
    row(3, 3472), // 610703 ป่าอ้อ
    row(4, 3851), // 610704 ระบำ
    row(5, 2675), // 610705 น้ำรอบ
    row(6, 2149), // 610706 ทุ่งนางาม
    row(1, 4537), // 610801 สุขฤทัย
    row(2, 2058), // 610802 ทองหลาง
    row(3, 719), // 610803 ห้วยคต
    row(1, 6096), // 620101 ในเมือง
    row(2, 6118), // 620102 ไตรตรึงษ์
    row(3, 744), // 620103 อ่างทอง
    row(4, 2507), // 620104 นาบ่อคำ
    row(5, 2416), // 620105 นครชุม
    row(6, 2047), // 620106 ทรงธรรม
    row(7, 3958), // 620107 ลานดอกไม้
    row(10, 4701), // 620110 หนองปลิง
    row(11, 1246), // 620111 คณฑี
    row(12, 2634), // 620112 นิคมทุ่งโพธิ์ทะเล
    row(13, 5406), // 620113 เทพนคร
    row(14, 536), // 620114 วังทอง
    row(15, 2233), // 620115 ท่าขุนราม
    row(17, 1365), // 620117 คลองแม่ลาย
    row(18, 2414), // 620118 ธำมรงค์
    row(19, 604), // 620119 สระแก้ว
    row(1, 993), // 620201 ไทรงาม
    row(2, 4603), // 620202 หนองคล้า
    row(3, 4653), // 620203 หนองทอง
    row(4, 4860), // 620204 หนองไม้กอง
    row(5, 3702), // 620205 มหาชัย
    row(6, 438), // 620206 พานทอง
    row(7, 4830), // 620207 หนองแม่แตง
    row(1, 1299), // 620301 คลองน้ำไหล
    row(2, 974), // 620302 โป่งน้ำร้อน
    row(3, 1322), // 620303 คลองลานพัฒนา
    row(4, 4411), // 620304 สักงาม
    row(3, 3816), // 620403 ยางสูง
    row(4, 3458), // 620404 ป่าพุทรา
    row(5, 5794), // 620405 แสนตอ
    row(6, 4341), // 620406 สลกบาตร
    row(7, 3025), // 620407 บ่อถ้ำ
    row(8, 1809), // 620408 ดอนแตง
    row(9, 4052), // 620409 วังชะพลู
    row(10, 5915), // 620410 โค้งไผ่
    row(11, 3412), // 620411 ปางมะค่า
    row(12, 4114), // 620412 วังหามแห
    row(13, 5205), // 620413 เกาะตาล
    row(1, 50), // 620501 คลองขลุง
    row(2, 2304), // 620502 ท่ามะเขือ
    row(4, 2299), // 620504 ท่าพุทรา
    row(5, 5732), // 620505 แม่ลาด
    row(6, 542), // 620506 วังยาง
    row(7, 4124), // 620507 วังแขม
    row(8, 4941), // 620508 หัวถนน
    row(9, 4140), // 620509 วังไทร
    row(13, 4079), // 620513 วังบัว
    row(16, 1327), // 620516 คลองสมบูรณ์
    row(1, 426), // 620601 พรานกระต่าย
    row(2, 4784), // 620602 หนองหัววัว
    row(3, 2374), // 620603 ท่าไม้
    row(4, 4043), // 620604 วังควง
    row(5, 4065), // 620605 วังตะแบก
    row(6, 5267), // 620606 เขาคีริส
    row(7, 1460), // 620607 คุยบ้านโอง
    row(8, 1313), // 620608 คลองพิไกร
    row(9, 2031), // 620609 ถ้ำกระต่ายทอง
    row(10, 5062), // 620610 ห้วยยั้ง
    row(1, 519), // 620701 ลานกระบือ
    row(2, 1636), // 620702 ช่องลม
    row(3, 4775), // 620703 หนองหลวง
    row(4, 5963), // 620704 โนนพลวง
    row(5, 3313), // 620705 ประชาสุขสันต์
    row(6, 2968), // 620706 บึงทับแรต
    row(7, 1549), // 620707 จันทิมา
    row(1, 2145), // 620801 ทุ่งทราย
    row(2, 2146), // 620802 ทุ่งทอง
    row(3, 2027), // 620803 ถาวรวัฒนา
    row(1, 979), // 620901 โพธิ์ทอง
    row(2, 4999), // 620902 หินดาต
    row(3, 3411), // 620903 ปางตาไว
    row(1, 307), // 621001 บึงสามัคคี
    row(2, 4053), // 621002 วังชะโอน
    row(3, 3854), // 621003 ระหาน
    row(4, 5407), // 621004 เทพนิมิต
    row(1, 5828), // 621101 โกสัมพี
    row(2, 5447), // 621102 เพชรชมภู
    row(3, 3959), // 621103 ลานดอกไม้ตก
    row(1, 3860), // 630101 ระแหง
    row(2, 4775), // 630102 หนองหลวง
    row(3, 5382), // 630103 เชียงเงิน
    row(4, 4958), // 630104 หัวเดียด
    row(5, 4687), // 630105 หนองบัวเหนือ
    row(6, 6163), // 630106 ไม้งาม
    row(7, 6006), // 630107 โป่งแดง
    row(8, 2678), // 630108 น้ำรึม
    row(9, 547), // 630109 วังหิน
    row(11, 5700), // 630111 แม่ท้อ
    row(12, 3461), // 630112 ป่ามะม่วง
    row(13, 4690), // 630113 หนองบัวใต้
    row(14, 4083), // 630114 วังประจบ
    row(15, 1891), // 630115 ตลุกกลางทุ่ง
    row(1, 1950), // 630201 ตากออก
    row(2, 4291), // 630202 สมอโคน
    row(3, 5740), // 630203 แม่สลิด
    row(4, 1949), // 630204 ตากตก
    row(5, 5204), // 630205 เกาะตะเภา
    row(6, 2118), // 630206 ทุ่งกระเชาะ
    row(7, 2378), // 630207 ท้องฟ้า
    row(1, 640), // 630301 สามเงา
    row(2, 4109), // 630302 วังหมัน
    row(3, 3786), // 630303 ยกกระบัตร
    row(4, 3845), // 630304 ย่านรี
    row(5, 326), // 630305 บ้านนา
    row(6, 533), // 630306 วังจันทร์
    row(1, 927), // 630401 แม่ระมาด
    row(2, 5687), // 630402 แม่จะเรา
    row(3, 1206), // 630403 ขะเนจื้อ
    row(4, 5693), // 630404 แม่ตื่น
    row(5, 4462), // 630405 สามหมื่น
    row(6, 3566), // 630406 พระธาตุ
    row(1, 193), // 630501 ท่าสองยาง
    row(2, 5694), // 630502 แม่ต้าน
    row(3, 5742), // 630503 แม่สอง
    row(4, 5754), // 630504 แม่หละ
    row(5, 5735), // 630505 แม่วะหลวง
    row(6, 5759), // 630506 แม่อุสุ
    row(1, 935), // 630601 แม่สอด
    row(2, 5674), // 630602 แม่กุ
    row(3, 3623), // 630603 พะวอ
    row(4, 5690), // 630604 แม่ตาว
    row(5, 5672), // 630605 แม่กาษา
    row(6, 2332), // 630606 ท่าสายลวด
    row(7, 5710), // 630607 แม่ปะ
    row(8, 3706), // 630608 มหาวัน
    row(9, 1856), // 630609 ด่านแม่ละเมา
    row(10, 3569), // 630610 พระธาตุผาแดง
    row(1, 408), // 630701 พบพระ
    row(2, 1643), // 630702 ช่องแคบ
    row(3, 1453), // 630703 คีรีราษฎร์
    row(4, 4184), // 630704 วาเล่ย์
    row(5, 3847), // 630705 รวมไทยพัฒนา
    row(1, 742), // 630801 อุ้มผาง
    row(2, 4775), // 630802 หนองหลวง
    row(3, 6071), // 630803 โมโกร
    row(4, 922), // 630804 แม่จัน
    row(5, 5730), // 630805 แม่ละมุ้ง
    row(6, 5669), // 630806 แม่กลอง
    row(1, 5373), // 630901 เชียงทอง
    row(2, 2617), // 630902 นาโบสถ์
    row(3, 3315), // 630903 ประดาง
    row(1, 2406), // 640101 ธานี
    row(2, 3196), // 640102 บ้านสวน
    row(3, 5491), // 640103 เมืองเก่า
    row(4, 3404), // 640104 ปากแคว
    row(5, 3804), // 640105 ยางซ้าย
    row(6, 3066), // 640106 บ้านกล้วย
    row(7, 3205), // 640107 บ้านหลุม
    row(8, 1971), // 640108 ตาลเตี้ย
    row(9, 3396), // 640109 ปากพระ
    row(10, 4069), // 640110 วังทองแดง
    row(1, 3963), // 640201 ลานหอย
    row(2, 321), // 640202 บ้านด่าน
    row(3, 4062), // 640203 วังตะคร้อ
    row(4, 4075), // 640204 วังน้ำขาว
    row(5, 143), // 640205 ตลิ่งชัน
    row(6, 691), // 640206 หนองหญ้าปล้อง
    row(7, 4099), // 640207 วังลึก
    row(1, 5925), // 640301 โตนด
    row(2, 2196), // 640302 ทุ่งหลวง
    row(3, 3162), // 640303 บ้านป้อม
    row(4, 4457), // 640304 สามพวง
    row(5, 4193), // 640305 ศรีคีรีมาศ
    row(6, 674), // 640306 หนองจิก
    row(7, 2585), // 640307 นาเชิงคีรี
    row(8, 4561), // 640308 หนองกระดิ่ง
    row(9, 3145), // 640309 บ้านน้ำพุ
    row(10, 2176), // 640310 ทุ่งยางเมือง
    row(1, 1010), // 640401 กง
    row(2, 3062), // 640402 บ้านกร่าง
    row(3, 6102), // 640403 ไกรนอก
    row(4, 6101), // 640404 ไกรกลาง
    row(5, 6103), // 640405 ไกรใน
    row(6, 1731), // 640406 ดงเดือย
    row(7, 3483), // 640407 ป่าแฝก
    row(8, 1007), // 640408 กกแรต
    row(9, 2246), // 640409 ท่าฉนวน
    row(10, 4651), // 640410 หนองตูม
    row(11, 3292), // 640411 บ้านใหม่สุขเกษม
    row(1, 4989), // 640501 หาดเสี้ยว
    row(2, 3446), // 640502 ป่างิ้ว
    row(3, 5750), // 640503 แม่สำ
    row(4, 5751), // 640504 แม่สิน
    row(5, 3121), // 640505 บ้านตึก
    row(6, 4795), // 640506 หนองอ้อ
    row(7, 2249), // 640507 ท่าชัย
    row(8, 580), // 640508 ศรีสัชนาลัย
    row(9, 1692), // 640509 ดงคู่
    row(10, 3248), // 640510 บ้านแก่ง
    row(11, 4479), // 640511 สารจิตร
    row(1, 1282), // 640601 คลองตาล
    row(2, 4099), // 640602 วังลึก
    row(3, 4466), // 640603 สามเรือน
    row(4, 326), // 640604 บ้านนา
    row(5, 536), // 640605 วังทอง
    row(6, 2443), // 640606 นาขุนไกร
    row(7, 5206), // 640607 เกาะตาเลี้ยง
    row(8, 4171), // 640608 วัดเกาะ
    row(9, 352), // 640609 บ้านไร่
    row(10, 2078), // 640610 ทับผึ้ง
    row(11, 3110), // 640611 บ้านซ่าน
    row(12, 4135), // 640612 วังใหญ่
    row(13, 3886), // 640613 ราวต้นจันทร์
    row(1, 5486), // 640701 เมืองสวรรคโลก
    row(2, 6096), // 640702 ในเมือง
    row(3, 1251), // 640703 คลองกระจง
    row(4, 4091), // 640704 วังพิณพาทย์
    row(5, 4142), // 640705 วังไม้ขอน
    row(6, 3844), // 640706 ย่านยาว
    row(7, 2497), // 640707 นาทุ่ง
    row(8, 1320), // 640708 คลองยาง
    row(9, 5471), // 640709 เมืองบางยม
    row(10, 2271), // 640710 ท่าทอง
    row(11, 3386), // 640711 ปากน้ำ
    row(12, 3437), // 640712 ป่ากุมเกาะ
    row(13, 5470), // 640713 เมืองบางขลัง
    row(14, 4569), // 640714 หนองกลับ
    row(1, 566), // 640801 ศรีนคร
    row(2, 2422), // 640802 นครเดิฐ
    row(3, 2648), // 640803 น้ำขุม
    row(4, 1315), // 640804 คลองมะพลับ
    row(5, 677), // 640805 หนองบัว
    row(1, 3294), // 640901 บ้านใหม่ไชยมงคล
    row(2, 6119), // 640902 ไทยชนะศึก
    row(3, 175), // 640903 ทุ่งเสลี่ยม
    row(4, 1056), // 640904 กลางดง
    row(5, 5319), // 640905 เขาแก้วศรีสมบูรณ์
    row(1, 6096), // 650101 ในเมือง
    row(2, 4076), // 650102 วังน้ำคู้
    row(3, 4148), // 650103 วัดจันทร์
    row(4, 4159), // 650104 วัดพริก
    row(5, 2271), // 650105 ท่าทอง
    row(6, 2366), // 650106 ท่าโพธิ์
    row(7, 4290), // 650107 สมอแข
    row(8, 1773), // 650108 ดอนทอง
    row(9, 3161), // 650109 บ้านป่า
    row(10, 3409), // 650110 ปากโทก
    row(11, 4949), // 650111 หัวรอ
    row(12, 82), // 650112 จอมทอง
    row(13, 3062), // 650113 บ้านกร่าง
    row(14, 3083), // 650114 บ้านคลอง
    row(15, 3611), // 650115 พลายชุมพล
    row(16, 3717), // 650116 มะขามสูง
    row(17, 5123), // 650117 อรัญญิก
    row(18, 2977), // 650118 บึงพระ
    row(19, 6135), // 650119 ไผ่ขอดอน
    row(20, 1506), // 650120 งิ้วงาม
    row(1, 214), // 650201 นครไทย
    row(2, 4577), // 650202 หนองกะท้าว
    row(3, 3265), // 650203 บ้านแยง
    row(4, 5430), // 650204 เนินเพิ่ม
    row(5, 2505), // 650205 นาบัว
    row(6, 2416), // 650206 นครชุม
    row(7, 2644), // 650207 น้ำกุ่ม
    row(8, 3825), // 650208 ยางโกลน
    row(9, 3054), // 650209 บ่อโพธิ์
    row(10, 3169), // 650210 บ้านพร้าว
    row(11, 5095), // 650211 ห้วยเฮี้ย
    row(1, 3481), // 650301 ป่าแดง
    row(2, 104), // 650302 ชาติตระการ
    row(3, 4357), // 650303 สวนเมี่ยง
    row(4, 3111), // 650304 บ้านดง
    row(5, 3033), // 650305 บ่อภาค
    row(6, 2328), // 650306 ท่าสะแก
    row(1, 286), // 650401 บางระกำ
    row(2, 3336), // 650402 ปลักแรด
    row(3, 3647), // 650403 พันเสา
    row(4, 4116), // 650404 วังอิทก
    row(5, 2960), // 650405 บึงกอก
    row(6, 4587), // 650406 หนองกุลา
    row(7, 1630), // 650407 ชุมแสงสงคราม
    row(8, 245), // 650408 นิคมพัฒนา
    row(9, 312), // 650409 บ่อทอง
    row(10, 2278), // 650410 ท่านางงาม
    row(11, 1461), // 650411 คุยม่วง
    row(1, 261), // 650501 บางกระทุ่ม
    row(2, 352), // 650502 บ้านไร่
    row(3, 5882), // 650503 โคกสลุด
    row(4, 4268), // 650504 สนามคลี
    row(5, 2266), // 650505 ท่าตาล
    row(6, 6144), // 650506 ไผ่ล้อม
    row(7, 2418), // 650507 นครป่าหมาก
    row(8, 5417), // 650508 เนินกุ่ม
    row(9, 4152), // 650509 วัดตายม
    row(1, 415), // 650601 พรหมพิราม
    row(2, 180), // 650602 ท่าช้าง
    row(3, 4026), // 650603 วงฆ้อง
    row(4, 3724), // 650604 มะตูม
    row(5, 4922), // 650605 หอกลอง
    row(6, 4208), // 650606 ศรีภิรมย์
    row(7, 1893), // 650607 ตลุกเทียม
    row(8, 4100), // 650608 วังวน
    row(9, 698), // 650609 หนองแขม
    row(10, 3725), // 650610 มะต้อง
    row(11, 2082), // 650611 ทับยายเชียง
    row(12, 1701), // 650612 ดงประคำ
    row(1, 555), // 650701 วัดโบสถ์
    row(2, 2240), // 650702 ท่างาม
    row(3, 2381), // 650703 ท้อแท้
    row(4, 3181), // 650704 บ้านยาง
    row(5, 5004), // 650705 หินลาด
    row(6, 1413), // 650706 คันโช้ง
    row(1, 536), // 650801 วังทอง
    row(2, 3641), // 650802 พันชาลี
    row(3, 5727), // 650803 แม่ระกา
    row(4, 3064), // 650804 บ้านกลาง
    row(5, 4090), // 650805 วังพิกุล
    row(6, 5612), // 650806 แก่งโสภา
    row(7, 2336), // 650807 ท่าหมื่นราม
    row(8, 4074), // 650808 วังนกแอ่น
    row(9, 4713), // 650809 หนองพระ
    row(10, 1601), // 650810 ชัยนาม
    row(11, 1830), // 650811 ดินทอง
    row(1, 1579), // 650901 ชมพู
    row(2, 3177), // 650902 บ้านมุง
    row(3, 6127), // 650903 ไทรย้อย
    row(4, 4131), // 650904 วังโพรง
    row(5, 3143), // 650905 บ้านน้อยซุ้มขี้เหล็ก
    row(6, 799), // 650906 เนินมะปราง
    row(7, 542), // 650907 วังยาง
    row(1, 6096), // 660101 ในเมือง
    row(2, 6134), // 660102 ไผ่ขวาง
    row(3, 3844), // 660103 ย่านยาว
    row(4, 2340), // 660104 ท่าฬ่อ
    row(5, 3383), // 660105 ปากทาง
    row(6, 1265), // 660106 คลองคะเชนทร์
    row(7, 6075), // 660107 โรงช้าง
    row(8, 5491), // 660108 เมืองเก่า
    row(9, 194), // 660109 ท่าหลวง
    row(10, 3150), // 660110 บ้านบุ่ง
    row(11, 1500), // 660111 ฆะมัง
    row(12, 1702), // 660112 ดงป่าคำ
    row(13, 4939), // 660113 หัวดง
    row(15, 3459), // 660115 ป่ามะคาบ
    row(19, 4472), // 660119 สายคำโห้
    row(20, 1685), // 660120 ดงกลาง
    row(1, 535), // 660201 วังทรายพูน
    row(2, 4700), // 660202 หนองปลาไหล
    row(3, 4713), // 660203 หนองพระ
    row(4, 4703), // 660204 หนองปล้อง
    row(1, 980), // 660301 โพธิ์ประทับช้าง
    row(2, 6140), // 660302 ไผ่ท่าโพ
    row(3, 4049), // 660303 วังจิก
    row(4, 6142), // 660304 ไผ่รอบ
    row(5, 1735), // 660305 ดงเสือเหลือง
    row(6, 5428), // 660306 เนินสว่าง
    row(7, 176), // 660307 ทุ่งใหญ่
    row(1, 146), // 660401 ตะพานหิน
    row(2, 1508), // 660402 งิ้วราย
    row(3, 5089), // 660403 ห้วยเกตุ
    row(4, 6129), // 660404 ไทรโรงโขน
    row(5, 4712), // 660405 หนองพยอม
    row(6, 2211), // 660406 ทุ่งโพธิ์
    row(7, 1697), // 660407 ดงตะขบ
    row(8, 1266), // 660408 คลองคูณ
    row(9, 4107), // 660409 วังสำโรง
    row(10, 4113), // 660410 วังหว้า
    row(11, 4112), // 660411 วังหลุม
    row(12, 2085), // 660412 ทับหมัน
    row(13, 6147), // 660413 ไผ่หลวง
    row(1, 285), // 660501 บางมูลนาก
    row(2, 2942), // 660502 บางไผ่
    row(3, 4927), // 660503 หอไกร
    row(4, 5425), // 660504 เนินมะกอก
    row(5, 4107), // 660505 วังสำโรง
    row(6, 3691), // 660506 ภูมิ
    row(7, 4033), // 660507 วังกรด
    row(8, 5091), // 660508 ห้วยเขน
    row(9, 4061), // 660509 วังตะกู
    row(14, 3974), // 660514 ลำประดา
    row(1, 975), // 660601 โพทะเล
    row(2, 2386), // 660602 ท้ายน้ำ
    row(3, 2061), // 660603 ทะนง
    row(4, 2284), // 660604 ท่าบัว
    row(5, 2155), // 660605 ทุ่งน้อย
    row(6, 2230), // 660606 ท่าขมิ้น
    row(7, 2356), // 660607 ท่าเสา
    row(8, 2774), // 660608 บางคลาน
    row(11, 2276), // 660611 ท่านั่ง
    row(12, 3142), // 660612 บ้านน้อย
    row(13, 4147), // 660613 วัดขวาง
    row(1, 635), // 660701 สามง่าม
    row(2, 1117), // 660702 กำแพงดิน
    row(3, 3864), // 660703 รังนก
    row(6, 5422), // 660706 เนินปอ
    row(7, 4851), // 660707 หนองโสน
    row(1, 161), // 660801 ทับคล้อ
    row(2, 5281), // 660802 เขาทราย
    row(3, 5316), // 660803 เขาเจ็ดลูก
    row(4, 2385), // 660804 ท้ายทุ่ง
    row(1, 633), // 660901 สากเหล็ก
    row(2, 2353), // 660902 ท่าเยี่ยม
    row(3, 1286), // 660903 คลองทราย
    row(4, 4768), // 660904 หนองหญ้าไทร
    row(5, 4070), // 660905 วังทับไทร
    row(1, 5098), // 661001 ห้วยแก้ว
    row(2, 6037), // 661002 โพธิ์ไทรงาม
    row(3, 5817), // 661003 แหลมรัง
    row(4, 2875), // 661004 บางลาย
    row(5, 304), // 661005 บึงนาราง
    row(1, 4047), // 661101 วังงิ้วใต้
    row(2, 4046), // 661102 วังงิ้ว
    row(3, 5071), // 661103 ห้วยร่วม
    row(4, 5058), // 661104 ห้วยพุก
    row(5, 4489), // 661105 สำนักขุนเณร
    row(1, 326), // 661201 บ้านนา
    row(2, 2973), // 661202 บึงบัว
    row(3, 4132), // 661203 วังโมกข์
    row(4, 4777), // 661204 หนองหลุม
    row(1, 6096), // 670101 ในเมือง
    row(2, 1928), // 670102 ตะเบาะ
    row(3, 3277), // 670103 บ้านโตก
    row(4, 4395), // 670104 สะเดียง
    row(5, 3477), // 670105 ป่าเลา
    row(6, 2463), // 670106 นางั่ว
    row(7, 2296), // 670107 ท่าพล
    row(8, 1715), // 670108 ดงมูลเหล็ก
    row(9, 346), // 670109 บ้านโคก
    row(10, 1588), // 670110 ชอนไพร
    row(11, 2513), // 670111 นาป่า
    row(12, 2532), // 670112 นายม
    row(13, 4051), // 670113 วังชมภู
    row(14, 2679), // 670114 น้ำร้อน
    row(15, 5074), // 670115 ห้วยสะแก
    row(16, 5111), // 670116 ห้วยใหญ่
    row(17, 3853), // 670117 ระวิง
    row(1, 96), // 670201 ชนแดน
    row(2, 1688), // 670202 ดงขุย
    row(3, 2234), // 670203 ท่าข้าม
    row(4, 3668), // 670204 พุทธบาท
    row(5, 3954), // 670205 ลาดแค
    row(6, 3066), // 670206 บ้านกล้วย
    row(8, 1670), // 670208 ซับพุทรา
    row(9, 1903), // 670209 ตะกุดไร
    row(10, 4242), // 670210 ศาลาลาย
    row(1, 707), // 670301 หล่มสัก
    row(2, 4157), // 670302 วัดป่า
    row(3, 1970), // 670303 ตาลเดี่ยว
    row(4, 3530), // 670304 ฝายนาแซง
    row(5, 4753), // 670305 หนองสว่าง
    row(6, 2694), // 670306 น้ำเฮี้ย
    row(7, 4412), // 670307 สักหลง
    row(8, 2343), // 670308 ท่าอิบุญ
    row(9, 3284), // 670309 บ้านโสก
    row(10, 3120), // 670310 บ้านติ้ว
    row(11, 5114), // 670311 ห้วยไร่
    row(12, 2646), // 670312 น้ำก้อ
    row(13, 380), // 670313 ปากช่อง
    row(14, 2656), // 670314 น้ำชุน
    row(15, 4853), // 670315 หนองไขว่
    row(16, 3961), // 670316 ลานบ่า
    row(17, 311), // 670317 บุ่งคล้า
    row(18, 3011), // 670318 บุ่งน้ำเต้า
    row(19, 3064), // 670319 บ้านกลาง
    row(20, 1657), // 670320 ช้างตะลูด
    row(21, 352), // 670321 บ้านไร่
    row(22, 3378), // 670322 ปากดุก
    row(23, 3207), // 670323 บ้านหวาย
    row(1, 708), // 670401 หล่มเก่า
    row(2, 2480), // 670402 นาซำ
    row(3, 5005), // 670403 หินฮาว
    row(4, 3226), // 670404 บ้านเนิน
    row(5, 4250), // 670405 ศิลา
    row(6, 2606), // 670406 นาแซง
    row(7, 4080), // 670407 วังบาล
    row(8, 2578), // 670408 นาเกาะ
    row(9, 1960), // 670409 ตาดกลอย
    row(1, 2369), // 670501 ท่าโรง
    row(2, 4311), // 670502 สระประดู่
    row(3, 4469), // 670503 สามแยก
    row(4, 5859), // 670504 โคกปรง
    row(5, 2679), // 670505 น้ำร้อน
    row(6, 3035), // 670506 บ่อรัง
    row(7, 3673), // 670507 พุเตย
    row(8, 3664), // 670508 พุขาม
    row(9, 3686), // 670509 ภูน้ำหยด
    row(10, 1673), // 670510 ซับสมบูรณ์
    row(11, 2959), // 670511 บึงกระจับ
    row(12, 4135), // 670512 วังใหญ่
    row(13, 3815), // 670513 ยางสาว
    row(14, 1669), // 670514 ซับน้อย
    row(1, 584), // 670601 ศรีเทพ
    row(2, 4298), // 670602 สระกรวด
    row(3, 1252), // 670603 คลองกระจัง
    row(4, 2541), // 670604 นาสนุ่น
    row(5, 5886), // 670605 โคกสะอาด
    row(6, 4735), // 670606 หนองย่างทอย
    row(7, 3317), // 670607 ประดู่งาม
    row(1, 1069), // 670701 กองทูล
    row(2, 2584), // 670702 นาเฉลียง
    row(3, 3283), // 670703 บ้านโภชน์
    row(4, 2358), // 670704 ท่าแดง
    row(5, 5448), // 670705 เพชรละคร
    row(6, 3056), // 670706 บ่อไทย
    row(7, 5107), // 670707 ห้วยโป่ง
    row(8, 4072), // 670708 วังท่าดี
    row(9, 2733), // 670709 บัววัฒนา
    row(10, 704), // 670710 หนองไผ่
    row(11, 4129), // 670711 วังโบสถ์
    row(12, 3801), // 670712 ยางงาม
    row(13, 2260), // 670713 ท่าด้วง
    row(1, 1674), // 670801 ซับสมอทอด
    row(2, 1677), // 670802 ซับไม้แดง
    row(3, 4824), // 670803 หนองแจง
    row(4, 1095), // 670804 กันจุ
    row(5, 4090), // 670805 วังพิกุล
    row(6, 3539), // 670806 พญาวัง
    row(7, 4210), // 670807 ศรีมงคล
    row(8, 604), // 670808 สระแก้ว
    row(9, 306), // 670809 บึงสามพัน
    row(1, 251), // 670901 น้ำหนาว
    row(2, 4899), // 670902 หลักด่าน
    row(3, 4036), // 670903 วังกวาง
    row(4, 5866), // 670904 โคกมน
    row(1, 550), // 671001 วังโป่ง
    row(2, 2383), // 671002 ท้ายดง
    row(3, 1676), // 671003 ซับเปิบ
    row(4, 547), // 671004 วังหิน
    row(5, 4102), // 671005 วังศาล
    row(1, 2189), // 671101 ทุ่งสมอ
    row(2, 5630), // 671102 แคมป์สน
    row(3, 762), // 671103 เขาค้อ
    row(4, 3898), // 671104 ริมสีม่วง
    row(5, 4393), // 671105 สะเดาะพง
    row(6, 4829), // 671106 หนองแม่นา
    row(7, 5336), // 671107 เข็กน้อย
    row(1, 4877), // 700101 หน้าเมือง
    row(2, 5343), // 700102 เจดีย์หัก
    row(3, 1770), // 700103 ดอนตะโก
    row(4, 4571), // 700104 หนองกลางนา
    row(5, 5113), // 700105 ห้วยไผ่
    row(6, 1466), // 700106 คุ้งน้ำวน
    row(7, 1464), // 700107 คุ้งกระถิน
    row(8, 744), // 700108 อ่างทอง
    row(9, 5892), // 700109 โคกหม้อ
    row(10, 4466), // 700110 สามเรือน
    row(11, 3650), // 700111 พิกุลทอง
    row(12, 2672), // 700112 น้ำพุ
    row(13, 1812), // 700113 ดอนแร่
    row(14, 4996), // 700114 หินกอง
    row(15, 5321), // 700115 เขาแร้ง
    row(16, 5212), // 700116 เกาะพลับพลา
    row(17, 4912), // 700117 หลุมดิน
    row(18, 2840), // 700118 บางป่า
    row(19, 3537), // 700119 พงสวาย
    row(20, 1480), // 700120 คูบัว
    row(21, 2310), // 700121 ท่าราบ
    row(22, 352), // 700122 บ้านไร่
    row(1, 83), // 700201 จอมบึง
    row(2, 380), // 700202 ปากช่อง
    row(3, 5433), // 700203 เบิกไพร
    row(4, 1849), // 700204 ด่านทับตะโก
    row(5, 5619), // 700205 แก้มอ้น
    row(6, 3872), // 700206 รางบัว
    row(1, 608), // 700301 สวนผึ้ง
    row(2, 3469), // 700302 ป่าหวาย
    row(4, 2348), // 700304 ท่าเคย
    row(7, 1910), // 700307 ตะนาวศรี
    row(1, 132), // 700401 ดำเนินสะดวก
    row(2, 3324), // 700402 ประสาทสิทธิ์
    row(3, 4225), // 700403 ศรีสุราษฎร์
    row(4, 1979), // 700404 ตาหลวง
    row(5, 1746), // 700405 ดอนกรวย
    row(6, 1757), // 700406 ดอนคลัง
    row(7, 2724), // 700407 บัวงาม
    row(8, 352), // 700408 บ้านไร่
    row(9, 5657), // 700409 แพงพวย
    row(10, 4534), // 700410 สี่หมื่น
    row(11, 2275), // 700411 ท่านัด
    row(12, 1230), // 700412 ขุนพิทักษ์
    row(13, 1819), // 700413 ดอนไผ่
    row(1, 347), // 700501 บ้านโป่ง
    row(2, 2289), // 700502 ท่าผา
    row(3, 1046), // 700503 กรับใหญ่
    row(4, 3408), // 700504 ปากแรต
    row(5, 4559), // 700505 หนองกบ
    row(6, 4795), // 700506 หนองอ้อ
    row(7, 1747), // 700507 ดอนกระเบื้อง
    row(8, 4345), // 700508 สวนกล้วย
    row(9, 2417), // 700509 นครชุมน์
    row(10, 332), // 700510 บ้านม่วง
    row(11, 1467), // 700511 คุ้งพยอม
    row(12, 4699), // 700512 หนองปลาหมอ
    row(13, 5261), // 700513 เขาขลุง
    row(14, 5433), // 700514 เบิกไพร
    row(15, 3949), // 700515 ลาดบัวขาว
    row(1, 297), // 700601 บางแพ
    row(2, 4122), // 700602 วังเย็น
    row(3, 4965), // 700603 หัวโพ
    row(4, 4173), // 700604 วัดแก้ว
    row(5, 1817), // 700605 ดอนใหญ่
    row(6, 1758), // 700606 ดอนคา
    row(7, 6066), // 700607 โพหัก
    row(1, 976), // 700701 โพธาราม
    row(2, 1747), // 700702 ดอนกระเบื้อง
    row(3, 4846), // 700703 หนองโพ
    row(4, 3237), // 700704 บ้านเลือก
    row(5, 1281), // 700705 คลองตาคต
    row(6, 3091), // 700706 บ้านฆ้อง
    row(7, 3200), // 700707 บ้านสิงห์
    row(8, 1772), // 700708 ดอนทราย
    row(9, 5352), // 700709 เจ็ดเสมียน
    row(10, 1263), // 700710 คลองข่อย
    row(11, 1618), // 700711 ชำแระ
    row(12, 4329), // 700712 สร้อยฟ้า
    row(13, 2251), // 700713 ท่าชุมพล
    row(14, 2933), // 700714 บางโตนด
    row(15, 5399), // 700715 เตาปูน
    row(16, 2466), // 700716 นางแก้ว
    row(17, 2398), // 700717 ธรรมเสน
    row(18, 5271), // 700718 เขาชะงุ้ม
    row(19, 4573), // 700719 หนองกวาง
    row(1, 2196), // 700801 ทุ่งหลวง
    row(2, 4093), // 700802 วังมะนาว
    row(3, 1772), // 700803 ดอนทราย
    row(4, 4562), // 700804 หนองกระทุ่ม
    row(5, 381), // 700805 ปากท่อ
    row(6, 3488), // 700806 ป่าไก่
    row(7, 4161), // 700807 วัดยางงาม
    row(8, 5173), // 700808 อ่างหิน
    row(9, 3019), // 700809 บ่อกระดาน
    row(10, 3820), // 700810 ยางหัก
    row(11, 4179), // 700811 วันดาว
    row(12, 5065), // 700812 ห้วยยางโทน
    row(1, 5223), // 700901 เกาะศาลพระ
    row(2, 1524), // 700902 จอมประทัด
    row(3, 554), // 700903 วัดเพลง
    row(1, 317), // 701001 บ้านคา
    row(2, 329), // 701002 บ้านบึง
    row(3, 4717), // 701003 หนองพันจันทร์
    row(1, 3244), // 710101 บ้านเหนือ
    row(2, 3286), // 710102 บ้านใต้
    row(3, 3407), // 710103 ปากแพรก
    row(4, 2300), // 710104 ท่ามะขาม
    row(5, 5610), // 710105 แก่งเสี้ยน
    row(6, 677), // 710106 หนองบัว
    row(7, 3953), // 710107 ลาดหญ้า
    row(8, 4059), // 710108 วังด้ง
    row(9, 1637), // 710109 ช่องสะเดา
    row(10, 4765), // 710110 หนองหญ้า
    row(11, 5227), // 710111 เกาะสำโรง
    row(13, 3218), // 710113 บ้านเก่า
    row(16, 4122), // 710116 วังเย็น
    row(1, 4024), // 710201 ลุ่มสุ่ม
    row(2, 2356), // 710202 ท่าเสา
    row(3, 4514), // 710203 สิงห์
    row(4, 995), // 710204 ไทรโยค
    row(5, 4034), // 710205 วังกระแจะ
    row(6, 4210), // 710206 ศรีมงคล
    row(7, 3057), // 710207 บ้องตี้
    row(1, 313), // 710301 บ่อพลอย
    row(2, 4588), // 710302 หนองกุ่ม
    row(3, 4740), // 710303 หนองรี
    row(5, 4913), // 710305 หลุมรัง
    row(8, 1634), // 710308 ช่องด่าน
    row(9, 4568), // 710309 หนองกร่าง
    row(1, 2542), // 710401 นาสวน
    row(2, 1857), // 710402 ด่านแม่แฉลบ
    row(3, 4806), // 710403 หนองเป็ด
    row(4, 2219), // 710404 ท่ากระดาน
    row(5, 5323), // 710405 เขาโจด
    row(6, 5668), // 710406 แม่กระบุง
    row(1, 3534), // 710501 พงตึก
    row(2, 3811), // 710502 ยางม่วง
    row(3, 1763), // 710503 ดอนชะเอม
    row(4, 2374), // 710504 ท่าไม้
    row(5, 1906), // 710505 ตะคร้ำเอน
    row(6, 186), // 710506 ท่ามะกา
    row(7, 196), // 710507 ท่าเรือ
    row(8, 5853), // 710508 โคกตะบอง
    row(9, 1753), // 710509 ดอนขมิ้น
    row(10, 5161), // 710510 อุโลกสี่หมื่น
    row(11, 5310), // 710511 เขาสามสิบหาบ
    row(12, 3591), // 710512 พระแท่น
    row(13, 4919), // 710513 หวายเหนียว
    row(14, 5794), // 710514 แสนตอ
    row(15, 4273), // 710515 สนามแย้
    row(16, 2356), // 710516 ท่าเสา
    row(17, 4743), // 710517 หนองลาน
    row(1, 187), // 710601 ท่าม่วง
    row(2, 4040), // 710602 วังขนาย
    row(3, 4103), // 710603 วังศาลา
    row(4, 2313), // 710604 ท่าล้อ
    row(5, 4597), // 710605 หนองขาว
    row(6, 2146), // 710606 ทุ่งทอง
    row(7, 5287), // 710607 เขาน้อย
    row(8, 3770), // 710608 ม่วงชุม
    row(9, 3289), // 710609 บ้านใหม่
    row(10, 3631), // 710610 พังตรุ
    row(11, 2264), // 710611 ท่าตะคร้อ
    row(12, 3874), // 710612 รางสาลี่
    row(13, 4642), // 710613 หนองตากยา
    row(1, 2229), // 710701 ท่าขนุน
    row(2, 3425), // 710702 ปิล๊อก
    row(3, 4998), // 710703 หินดาด
    row(4, 4009), // 710704 ลิ่นถิ่น
    row(5, 1595), // 710705 ชะแล
    row(6, 5092), // 710706 ห้วยเขย่ง
    row(7, 4364), // 710707 สหกรณ์นิคม
    row(1, 4744), // 710801 หนองลู
    row(2, 3326), // 710802 ปรังเผล
    row(3, 6188), // 710803 ไล่โว่
    row(1, 403), // 710901 พนมทวน
    row(2, 4850), // 710902 หนองโรง
    row(3, 2189), // 710903 ทุ่งสมอ
    row(4, 126), // 710904 ดอนเจดีย์
    row(5, 3631), // 710905 พังตรุ
    row(6, 3875), // 710906 รางหวาย
    row(11, 4759), // 710911 หนองสาหร่าย
    row(12, 1771), // 710912 ดอนตาเพชร
    row(1, 890), // 711001 เลาขวัญ
    row(2, 4851), // 711002 หนองโสน
    row(3, 4696), // 711003 หนองประดู่
    row(4, 4701), // 711004 หนองปลิง
    row(5, 4661), // 711005 หนองนกแก้ว
    row(6, 2116), // 711006 ทุ่งกระบ่ำ
    row(7, 4711), // 711007 หนองฝ้าย
    row(1, 138), // 711101 ด่านมะขามเตี้ย
    row(2, 1052), // 711102 กลอนโด
    row(3, 1518), // 711103 จรเข้เผือก
    row(4, 704), // 711104 หนองไผ่
    row(1, 682), // 711201 หนองปรือ
    row(2, 4700), // 711202 หนองปลาไหล
    row(3, 4294), // 711203 สมเด็จเจริญ
    row(1, 717), // 711301 ห้วยกระเจา
    row(2, 4141), // 711302 วังไผ่
    row(3, 1813), // 711303 ดอนแสลบ
    row(4, 4318), // 711304 สระลงเรือ
    row(1, 2298), // 720101 ท่าพี่เลี้ยง
    row(2, 3870), // 720102 รั้วใหญ่
    row(3, 2074), // 720103 ทับตีเหล็ก
    row(4, 2309), // 720104 ท่าระหัด
    row(5, 6134), // 720105 ไผ่ขวาง
    row(6, 5908), // 720106 โคกโคเฒ่า
    row(7, 121), // 720107 ดอนตาล
    row(8, 1780), // 720108 ดอนมะสังข์
    row(9, 3660), // 720109 พิหารแดง
    row(10, 1752), // 720110 ดอนกำยาน
    row(11, 1815), // 720111 ดอนโพธิ์ทอง
    row(12, 348), // 720112 บ้านโพธิ์
    row(13, 604), // 720113 สระแก้ว
    row(14, 143), // 720114 ตลิ่งชัน
    row(15, 2757), // 720115 บางกุ้ง
    row(16, 4234), // 720116 ศาลาขาว
    row(17, 4358), // 720117 สวนแตง
    row(18, 4270), // 720118 สนามชัย
    row(19, 6021), // 720119 โพธิ์พระยา
    row(20, 4268), // 720120 สนามคลี
    row(1, 5292), // 720201 เขาพระ
    row(2, 5392), // 720202 เดิมบาง
    row(3, 2457), // 720203 นางบวช
    row(4, 5274), // 720204 เขาดิน
    row(5, 3386), // 720205 ปากน้ำ
    row(6, 2130), // 720206 ทุ่งคลี
    row(7, 5852), // 720207 โคกช้าง
    row(8, 4957), // 720208 หัวเขา
    row(9, 4944), // 720209 หัวนา
    row(10, 3020), // 720210 บ่อกรุ
    row(11, 4101), // 720211 วังศรีราช
    row(12, 3466), // 720212 ป่าสะแก
    row(13, 3807), // 720213 ยางนอน
    row(14, 4562), // 720214 หนองกระทุ่ม
    row(1, 4722), // 720301 หนองมะค่าโมง
    row(2, 136), // 720302 ด่านช้าง
    row(3, 5022), // 720303 ห้วยขมิ้น
    row(4, 5117), // 720304 องค์พระ
    row(5, 4044), // 720305 วังคัน
    row(6, 2633), // 720306 นิคมกระเสียว
    row(7, 4098), // 720307 วังยาว
    row(1, 5846), // 720401 โคกคราม
    row(2, 279), // 720402 บางปลาม้า
    row(3, 1908), // 720403 ตะค่า
    row(4, 298), // 720404 บางใหญ่
    row(5, 1051), // 720405 กฤษณา
    row(6, 4481), // 720406 สาลี
    row(7, 6133), // 720407 ไผ่กองดิน
    row(8, 727), // 720408 องครักษ์
    row(9, 1519), // 720409 จรเข้ใหญ่
    row(10, 344), // 720410 บ้านแหลม
    row(11, 3716), // 720411 มะขามล้ม
    row(12, 540), // 720412 วังน้ำเย็น
    row(13, 555), // 720413 วัดโบสถ์
    row(14, 4150), // 720414 วัดดาว
    row(1, 570), // 720501 ศรีประจันต์
    row(2, 3062), // 720502 บ้านกร่าง
    row(3, 3701), // 720503 มดแดง
    row(4, 2783), // 720504 บางงาม
    row(5, 1776), // 720505 ดอนปรู
    row(6, 3340), // 720506 ปลายนา
    row(7, 4113), // 720507 วังหว้า
    row(8, 4077), // 720508 วังน้ำซับ
    row(9, 542), // 720509 วังยาง
    row(1, 126), // 720601 ดอนเจดีย์
    row(2, 4759), // 720602 หนองสาหร่าย
    row(3, 6177), // 720603 ไร่รถ
    row(4, 4299), // 720604 สระกระโจม
    row(5, 2066), // 720605 ทะเลบก
    row(1, 617), // 720701 สองพี่น้อง
    row(2, 293), // 720702 บางเลน
    row(3, 2803), // 720703 บางตาเถร
    row(4, 2799), // 720704 บางตะเคียน
    row(5, 3072), // 720705 บ้านกุ่ม
    row(6, 4966), // 720706 หัวโพธิ์
    row(7, 2849), // 720707 บางพลับ
    row(8, 5424), // 720708 เนินพระปรางค์
    row(9, 3107), // 720709 บ้านช้าง
    row(10, 2005), // 720710 ต้นตาล
    row(11, 4220), // 720711 ศรีสำราญ
    row(12, 2133), // 720712 ทุ่งคอก
    row(13, 4694), // 720713 หนองบ่อ
    row(14, 3039), // 720714 บ่อสุพรรณ
    row(15, 1779), // 720715 ดอนมะนาว
    row(1, 3844), // 720801 ย่านยาว
    row(2, 4099), // 720802 วังลึก
    row(3, 637), // 720803 สามชุก
    row(4, 4707), // 720804 หนองผักนาก
    row(5, 3195), // 720805 บ้านสระ
    row(6, 4754), // 720806 หนองสะเดา
    row(7, 1037), // 720807 กระเสียว
    row(1, 743), // 720901 อู่ทอง
    row(2, 4317), // 720902 สระยายโสม
    row(3, 1517), // 720903 จรเข้สามพัน
    row(4, 3112), // 720904 บ้านดอน
    row(5, 3840), // 720905 ยุ้งทะลาย
    row(6, 1781), // 720906 ดอนมะเกลือ
    row(7, 4852), // 720907 หนองโอ่ง
    row(8, 1758), // 720908 ดอนคา
    row(9, 3609), // 720909 พลับพลาไชย
    row(10, 3275), // 720910 บ้านโข้ง
    row(11, 5339), // 720911 เจดีย์
    row(12, 4315), // 720912 สระพังลาน
    row(13, 1016), // 720913 กระจัน
    row(1, 692), // 721001 หนองหญ้าไซ
    row(2, 4739), // 721002 หนองราชวัตร
    row(3, 4847), // 721003 หนองโพธิ์
    row(4, 5636), // 721004 แจงงาม
    row(5, 4596), // 721005 หนองขาม
    row(6, 2092), // 721006 ทัพหลวง
    row(1, 3576), // 730101 พระปฐมเจดีย์
    row(2, 2924), // 730102 บางแขม
    row(3, 3577), // 730103 พระประโทน
    row(4, 2396), // 730104 ธรรมศาลา
    row(5, 1953), // 730105 ตาก้อง
    row(6, 3753), // 730106 มาบแค
    row(7, 4269), // 730107 สนามจันทร์
    row(8, 1788), // 730108 ดอนยายหอม
    row(9, 2017), // 730109 ถนนขาด
    row(10, 3030), // 730110 บ่อพลับ
    row(11, 208), // 730111 นครปฐม
    row(12, 4061), // 730112 วังตะกู
    row(13, 4704), // 730113 หนองปากโลง
    row(14, 4449), // 730114 สามควายเผือก
    row(15, 2155), // 730115 ทุ่งน้อย
    row(16, 4634), // 730116 หนองดินแดง
    row(17, 4122), // 730117 วังเย็น
    row(18, 6061), // 730118 โพรงมะเดื่อ
    row(19, 3984), // 730119 ลำพยา
    row(20, 4300), // 730120 สระกะเทียม
    row(21, 4351), // 730121 สวนป่าน
    row(22, 5030), // 730122 ห้วยจรเข้
    row(23, 2092), // 730123 ทัพหลวง
    row(24, 4615), // 730124 หนองงูเหลือม
    row(25, 3181), // 730125 บ้านยาง
    row(1, 2117), // 730201 ทุ่งกระพังโหม
    row(2, 1021), // 730202 กระตีบ
    row(3, 2183), // 730203 ทุ่งลูกนก
    row(4, 718), // 730204 ห้วยขวาง
    row(5, 2127), // 730205 ทุ่งขวาง
    row(6, 4321), // 730206 สระสี่มุม
    row(7, 2157), // 730207 ทุ่งบัว
    row(8, 1756), // 730208 ดอนข่อย
    row(9, 4316), // 730209 สระพัฒนา
    row(10, 5081), // 730210 ห้วยหมอนทอง
    row(11, 5060), // 730211 ห้วยม่วง
    row(12, 27), // 730212 กำแพงแสน
    row(13, 3873), // 730213 รางพิกุล
    row(14, 4562), // 730214 หนองกระทุ่ม
    row(15, 539), // 730215 วังน้ำเขียว
    row(1, 206), // 730301 นครชัยศรี
    row(2, 2747), // 730302 บางกระเบา
    row(3, 4174), // 730303 วัดแค
    row(4, 2267), // 730304 ท่าตำหนัก
    row(5, 295), // 730305 บางแก้ว
    row(6, 2218), // 730306 ท่ากระชับ
    row(7, 1232), // 730307 ขุนแก้ว
    row(8, 2294), // 730308 ท่าพระยา
    row(9, 3625), // 730309 พะเนียด
    row(10, 286), // 730310 บางระกำ
    row(11, 5863), // 730311 โคกพระเจดีย์
    row(12, 4215), // 730312 ศรีษะทอง
    row(13, 5813), // 730313 แหลมบัว
    row(14, 4211), // 730314 ศรีมหาโพธิ์
    row(15, 4436), // 730315 สัมปทวน
    row(16, 4166), // 730316 วัดสำโรง
    row(17, 1810), // 730317 ดอนแฝก
    row(18, 5056), // 730318 ห้วยพลู
    row(19, 4163), // 730319 วัดละมุด
    row(20, 2843), // 730320 บางพระ
    row(21, 2923), // 730321 บางแก้วฟ้า
    row(22, 3960), // 730322 ลานตากฟ้า
    row(23, 1508), // 730323 งิ้วราย
    row(24, 6123), // 730324 ไทยาวาส
    row(1, 635), // 730401 สามง่าม
    row(2, 5055), // 730402 ห้วยพระ
    row(3, 3998), // 730403 ลำเหย
    row(4, 1777), // 730404 ดอนพุทรา
    row(5, 337), // 730405 บ้านหลวง
    row(6, 1790), // 730406 ดอนรวก
    row(7, 5035), // 730407 ห้วยด้วน
    row(8, 3991), // 730408 ลำลูกบัว
    row(1, 293), // 730501 บางเลน
    row(2, 2831), // 730502 บางปลา
    row(3, 2895), // 730503 บางหลวง
    row(4, 2856), // 730504 บางภาษี
    row(5, 286), // 730505 บางระกำ
    row(6, 2941), // 730506 บางไทรป่า
    row(7, 5003), // 730507 หินมูล
    row(8, 993), // 730508 ไทรงาม
    row(9, 122), // 730509 ดอนตูม
    row(10, 2642), // 730510 นิลเพชร
    row(11, 2730), // 730511 บัวปากท่า
    row(12, 1291), // 730512 คลองนกกระทุง
    row(13, 2428), // 730513 นราภิรมย์
    row(14, 3981), // 730514 ลำพญา
    row(15, 6149), // 730515 ไผ่หูช้าง
    row(1, 2234), // 730601 ท่าข้าม
    row(2, 2046), // 730602 ทรงคนอง
    row(3, 4925), // 730603 หอมเกร็ด
    row(4, 2740), // 730604 บางกระทึก
    row(5, 2913), // 730605 บางเตย
    row(6, 638), // 730606 สามพราน
    row(7, 2791), // 730607 บางช้าง
    row(8, 6172), // 730608 ไร่ขิง
    row(9, 2261), // 730609 ท่าตลาด
    row(10, 1023), // 730610 กระทุ่มล้ม
    row(11, 1369), // 730611 คลองใหม่
    row(12, 1875), // 730612 ตลาดจินดา
    row(13, 1269), // 730613 คลองจินดา
    row(14, 3832), // 730614 ยายชา
    row(15, 3289), // 730615 บ้านใหม่
    row(16, 5186), // 730616 อ้อมใหญ่
    row(1, 4238), // 730701 ศาลายา
    row(2, 1368), // 730702 คลองโยง
    row(3, 3707), // 730703 มหาสวัสดิ์
    row(1, 3702), // 740101 มหาชัย
    row(2, 2247), // 740102 ท่าฉลอม
    row(3, 5826), // 740103 โกรกกราก
    row(4, 3151), // 740104 บ้านบ่อ
    row(5, 2934), // 740105 บางโทรัด
    row(6, 1109), // 740106 กาหลง
    row(7, 2614), // 740107 นาโคก
    row(8, 2245), // 740108 ท่าจีน
    row(9, 222), // 740109 นาดี
    row(10, 2270), // 740110 ท่าทราย
    row(11, 1399), // 740111 คอกกระบือ
    row(12, 2820), // 740112 บางน้ำจืด
    row(13, 3644), // 740113 พันท้ายนรสิงห์
    row(14, 5844), // 740114 โคกขาม
    row(15, 3217), // 740115 บ้านเกาะ
    row(16, 2746), // 740116 บางกระเจ้า
    row(17, 2893), // 740117 บางหญ้าแพรก
    row(18, 1605), // 740118 ชัยมงคล
    row(1, 1873), // 740201 ตลาดกระทุ่มแบน
    row(2, 5184), // 740202 อ้อมน้อย
    row(3, 2374), // 740203 ท่าไม้
    row(4, 609), // 740204 สวนหลวง
    row(5, 2864), // 740205 บางยาง
    row(6, 1316), // 740206 คลองมะเดื่อ
    row(7, 4662), // 740207 หนองนกไข่
    row(8, 1818), // 740208 ดอนไก่ดี
    row(9, 5631), // 740209 แคราย
    row(10, 2356), // 740210 ท่าเสา
    row(1, 343), // 740301 บ้านแพ้ว
    row(2, 4902), // 740302 หลักสาม
    row(3, 3786), // 740303 ยกกระบัตร
    row(4, 6077), // 740304 โรงเข้
    row(5, 688), // 740305 หนองสองห้อง
    row(6, 677), // 740306 หนองบัว
    row(7, 4901), // 740307 หลักสอง
    row(8, 5351), // 740308 เจ็ดริ้ว
    row(9, 1279), // 740309 คลองตัน
    row(10, 5140), // 740310 อำแพง
    row(11, 4354), // 740311 สวนส้ม
    row(12, 5192), // 740312 เกษตรพัฒนา
    row(1, 5669), // 750101 แม่กลอง
    row(2, 2763), // 750102 บางขันแตก
    row(3, 3956), // 750103 ลาดใหญ่
    row(4, 3154), // 750104 บ้านปรก
    row(5, 295), // 750105 บางแก้ว
    row(6, 2390), // 750106 ท้ายหาด
    row(7, 5823), // 750107 แหลมใหญ่
    row(8, 1353), // 750108 คลองเขิน
    row(9, 1367), // 750109 คลองโคน
    row(10, 2456), // 750110 นางตะเคียน
    row(11, 2784), // 750111 บางจะเกร็ง
    row(1, 1020), // 750201 กระดังงา
    row(2, 2890), // 750202 บางสะแก
    row(3, 2866), // 750203 บางยี่รงค์
    row(4, 6076), // 750204 โรงหีบ
    row(5, 268), // 750205 บางคนที
    row(6, 1782), // 750206 ดอนมะโนรา
    row(7, 2842), // 750207 บางพรม
    row(8, 2757), // 750208 บางกุ้ง
    row(9, 1525), // 750209 จอมปลวก
    row(10, 2809), // 750210 บางนกแขวก
    row(11, 3834), // 750211 ยายแพง
    row(12, 2741), // 750212 บางกระบือ
    row(13, 3156), // 750213 บ้านปราโมทย์
    row(1, 730), // 750301 อัมพวา
    row(2, 609), // 750302 สวนหลวง
    row(3, 2238), // 750303 ท่าคา
    row(4, 4156), // 750304 วัดประดู่
    row(5, 5575), // 750305 เหมืองใหม่
    row(6, 2791), // 750306 บางช้าง
    row(7, 5632), // 750307 แควอ้อม
    row(8, 3342), // 750308 ปลายโพงพาง
    row(9, 296), // 750309 บางแค
    row(10, 5663), // 750310 แพรกหนามแดง
    row(11, 3837), // 750311 ยี่สาร
    row(12, 2816), // 750312 บางนางลี่
    row(1, 2310), // 760101 ท่าราบ
    row(2, 1254), // 760102 คลองกระแชง
    row(3, 2787), // 760103 บางจาน
    row(4, 2520), // 760104 นาพันสาม
    row(5, 2392), // 760105 ธงชัย
    row(6, 3072), // 760106 บ้านกุ่ม
    row(7, 4851), // 760107 หนองโสน
    row(8, 6180), // 760108 ไร่ส้ม
    row(9, 5526), // 760109 เวียงคอย
    row(10, 2786), // 760110 บางจาก
    row(11, 3203), // 760111 บ้านหม้อ
    row(12, 2010), // 760112 ต้นมะม่วง
    row(13, 1638), // 760113 ช่องสะแก
    row(14, 2540), // 760114 นาวุ้ง
    row(15, 4497), // 760115 สำมะโรง
    row(16, 6059), // 760116 โพพระ
    row(17, 4987), // 760117 หาดเจ้าสำราญ
    row(18, 4951), // 760118 หัวสะพาน
    row(19, 2009), // 760119 ต้นมะพร้าว
    row(20, 4066), // 760120 วังตะโก
    row(21, 6068), // 760121 โพไร่หวาน
    row(22, 1786), // 760122 ดอนยาง
    row(23, 4590), // 760123 หนองขนาน
    row(24, 4715), // 760124 หนองพลับ
    row(1, 767), // 760201 เขาย้อย
    row(2, 4313), // 760202 สระพัง
    row(3, 2907), // 760203 บางเค็ม
    row(4, 2072), // 760204 ทับคาง
    row(5, 4700), // 760205 หนองปลาไหล
    row(6, 4695), // 760206 หนองปรง
    row(7, 4624), // 760207 หนองชุมพล
    row(8, 5109), // 760208 ห้วยโรง
    row(9, 5044), // 760209 ห้วยท่าช้าง
    row(10, 4625), // 760210 หนองชุมพลเหนือ
    row(1, 691), // 760301 หนองหญ้าปล้อง
    row(2, 3809), // 760302 ยางน้ำกลัดเหนือ
    row(3, 3810), // 760303 ยางน้ำกลัดใต้
    row(4, 2264), // 760304 ท่าตะคร้อ
    row(1, 99), // 760401 ชะอำ
    row(2, 2903), // 760402 บางเก่า
    row(3, 2533), // 760403 นายาง
    row(4, 5325), // 760404 เขาใหญ่
    row(5, 4746), // 760405 หนองศาลา
    row(6, 5042), // 760406 ห้วยทรายเหนือ
    row(7, 6187), // 760407 ไร่ใหม่พัฒนา
    row(8, 4455), // 760408 สามพระยา
    row(9, 1755), // 760409 ดอนขุนห้วย
    row(1, 188), // 760501 ท่ายาง
    row(2, 2237), // 760502 ท่าคอย
    row(3, 3817), // 760503 ยางหย่อง
    row(4, 673), // 760504 หนองจอก
    row(5, 3750), // 760505 มาบปลาเค้า
    row(6, 2375), // 760506 ท่าไม้รวก
    row(7, 4138), // 760507 วังไคร้
    row(11, 1053), // 760511 กลัดหลวง
    row(12, 3426), // 760512 ปึกเตียน
    row(13, 5257), // 760513 เขากระปุก
    row(14, 2364), // 760514 ท่าแลง
    row(15, 3287), // 760515 บ้านในดง
    row(1, 333), // 760601 บ้านลาด
    row(2, 3211), // 760602 บ้านหาด
    row(3, 3135), // 760603 บ้านทาน
    row(4, 1999), // 760604 ตำหรุ
    row(5, 4289), // 760605 สมอพลือ
    row(6, 6176), // 760606 ไร่มะขาม
    row(7, 2354), // 760607 ท่าเสน
    row(8, 4564), // 760608 หนองกระเจ็ด
    row(9, 4578), // 760609 หนองกะปุ
    row(10, 3955), // 760610 ลาดโพธิ์
    row(11, 4384), // 760611 สะพานไกร
    row(12, 6184), // 760612 ไร่โคก
    row(13, 6077), // 760613 โรงเข้
    row(14, 6178), // 760614 ไร่สะท้อน
    row(15, 5026), // 760615 ห้วยข้อง
    row(16, 180), // 760616 ท่าช้าง
    row(17, 2036), // 760617 ถ้ำรงค์
    row(18, 5073), // 760618 ห้วยลึก
    row(1, 344), // 760701 บ้านแหลม
    row(2, 2771), // 760702 บางขุนไทร
    row(3, 3382), // 760703 ปากทะเล
    row(4, 295), // 760704 บางแก้ว
    row(5, 5815), // 760705 แหลมผักเบี้ย
    row(6, 2796), // 760706 บางตะบูน
    row(7, 2797), // 760707 บางตะบูนออก
    row(8, 2772), // 760708 บางครก
    row(9, 2362), // 760709 ท่าแร้ง
    row(10, 2363), // 760710 ท่าแร้งออก
    row(1, 912), // 760801 แก่งกระจาน
    row(2, 617), // 760802 สองพี่น้อง
    row(3, 533), // 760803 วังจันทร์
    row(4, 3475), // 760804 ป่าเด็ง
    row(5, 3672), // 760805 พุสวรรค์
    row(6, 5100), // 760806 ห้วยแม่เพรียง
    row(1, 358), // 770101 ประจวบคีรีขันธ์
    row(2, 5230), // 770102 เกาะหลัก
    row(3, 1325), // 770103 คลองวาฬ
    row(4, 5041), // 770104 ห้วยทราย
    row(5, 5178), // 770105 อ่าวน้อย
    row(6, 3026), // 770106 บ่อนอก
    row(1, 35), // 770201 กุยบุรี
    row(2, 1175), // 770202 กุยเหนือ
    row(3, 5320), // 770203 เขาแดง
    row(4, 1787), // 770204 ดอนยายหนู
    row(6, 4446), // 770206 สามกระทาย
    row(7, 4970), // 770207 หาดขาม
    row(1, 163), // 770301 ทับสะแก
    row(2, 744), // 770302 อ่างทอง
    row(3, 2568), // 770303 นาหูกวาง
    row(4, 5303), // 770304 เขาล้าน
    row(5, 5063), // 770305 ห้วยยาง
    row(6, 5792), // 770306 แสงอรุณ
    row(1, 1115), // 770401 กำเนิดนพคุณ
    row(2, 3535), // 770402 พงศ์ประศาสน์
    row(3, 3916), // 770403 ร่อนทอง
    row(4, 2392), // 770404 ธงชัย
    row(5, 1607), // 770405 ชัยเกษม
    row(6, 2057), // 770406 ทองมงคล
    row(7, 5728), // 770407 แม่รำพึง
    row(1, 3407), // 770501 ปากแพรก
    row(2, 290), // 770502 บางสะพาน
    row(3, 2055), // 770503 ทรายทอง
    row(4, 1664), // 770504 ช้างแรก
    row(5, 6113), // 770505 ไชยราช
    row(1, 366), // 770601 ปราณบุรี
    row(2, 5287), // 770602 เขาน้อย
    row(4, 3388), // 770604 ปากน้ำปราณ
    row(7, 4647), // 770607 หนองตาแต้ม
    row(8, 4039), // 770608 วังก์พง
    row(9, 5269), // 770609 เขาจ้าว
    row(1, 712), // 770701 หัวหิน
    row(2, 4820), // 770702 หนองแก
    row(3, 5006), // 770703 หินเหล็กไฟ
    row(4, 4715), // 770704 หนองพลับ
    row(5, 2087), // 770705 ทับใต้
    row(6, 5076), // 770706 ห้วยสัตว์ใหญ่
    row(7, 2969), // 770707 บึงนคร
    row(1, 639), // 770801 สามร้อยยอด
    row(2, 4253), // 770802 ศิลาลอย
    row(3, 6183), // 770803 ไร่เก่า
    row(4, 4241), // 770804 ศาลาลัย
    row(5, 6186), // 770805 ไร่ใหม่
    row(1, 6096), // 800101 ในเมือง
    row(2, 2314), // 800102 ท่าวัง
    row(3, 1373), // 800103 คลัง
    row(6, 2376), // 800106 ท่าไร่
    row(7, 3385), // 800107 ปากนคร
    row(8, 2490), // 800108 นาทราย
    row(12, 1118), // 800112 กำแพงเซา
    row(13, 6112), // 800113 ไชยมนตรี
    row(14, 3732), // 800114 มะม่วงสองต้น
    row(15, 2582), // 800115 นาเคียน
    row(16, 2241), // 800116 ท่างิ้ว
    row(18, 6032), // 800118 โพธิ์เสด็จ
    row(19, 2786), // 800119 บางจาก
    row(20, 3397), // 800120 ปากพูน
    row(21, 2254), // 800121 ท่าซัก
    row(22, 196), // 800122 ท่าเรือ
    row(1, 3560), // 800201 พรหมโลก
    row(2, 3217), // 800202 บ้านเกาะ
    row(3, 5142), // 800203 อินคีรี
    row(4, 2060), // 800204 ทอนหงส์
    row(5, 2592), // 800205 นาเรียง
    row(1, 5318), // 800301 เขาแก้ว
    row(2, 520), // 800302 ลานสกา
    row(3, 2259), // 800303 ท่าดี
    row(4, 1120), // 800304 กำโลน
    row(5, 1227), // 800305 ขุนทะเล
    row(1, 93), // 800401 ฉวาง
    row(3, 3933), // 800403 ละอาย
    row(4, 2609), // 800404 นาแว
    row(5, 6170), // 800405 ไม้เรียง
    row(6, 1091), // 800406 กะเปียด
    row(7, 2436), // 800407 นากะชะ
    row(9, 5050), // 800409 ห้วยปริก
    row(10, 6190), // 800410 ไสหร้า
    row(15, 2581), // 800415 นาเขลียง
    row(16, 1543), // 800416 จันดี
    row(1, 443), // 800501 พิปูน
    row(2, 1077), // 800502 กะทูน
    row(3, 5292), // 800503 เขาพระ
    row(4, 3800), // 800504 ยางค้อม
    row(5, 1377), // 800505 ควนกลาง
    row(1, 787), // 800601 เชียรใหญ่
    row(3, 2228), // 800603 ท่าขนาน
    row(4, 3064), // 800604 บ้านกลาง
    row(5, 3226), // 800605 บ้านเนิน
    row(6, 6189), // 800606 ไสหมาก
    row(7, 2379), // 800607 ท้องลำเจียก
    row(10, 5562), // 800610 เสือหึง
    row(11, 1104), // 800611 การะเกด
    row(12, 5296), // 800612 เขาพระบาท
    row(13, 5769), // 800613 แม่เจ้าอยู่หัว
    row(1, 98), // 800701 ชะอวด
    row(2, 2355), // 800702 ท่าเสม็ด
    row(3, 2287), // 800703 ท่าประจะ
    row(4, 5337), // 800704 เคร็ง
    row(5, 4117), // 800705 วังอ่าง
    row(6, 3124), // 800706 บ้านตูล
    row(7, 1203), // 800707 ขอนหาด
    row(8, 5200), // 800708 เกาะขันธ์
    row(9, 1392), // 800709 ควนหนองหงษ์
    row(10, 5294), // 800710 เขาพระทอง
    row(11, 2461), // 800711 นางหลง
    row(1, 192), // 800801 ท่าศาลา
    row(2, 1061), // 800802 กลาย
    row(3, 2232), // 800803 ท่าขึ้น
    row(4, 711), // 800804 หัวตะพาน
    row(6, 604), // 800806 สระแก้ว
    row(7, 6069), // 800807 โมคลาน
    row(9, 6120), // 800809 ไทยบุรี
    row(10, 1770), // 800810 ดอนตะโก
    row(11, 143), // 800811 ตลิ่งชัน
    row(13, 979), // 800813 โพธิ์ทอง
    row(1, 3407), // 800901 ปากแพรก
    row(2, 1590), // 800902 ชะมาย
    row(3, 690), // 800903 หนองหงส์
    row(4, 1376), // 800904 ควนกรด
    row(5, 2629), // 800905 นาไม้ไผ่
    row(6, 2564), // 800906 นาหลวงเสน
    row(7, 5324), // 800907 เขาโร
    row(8, 1079), // 800908 กะปาง
    row(9, 2111), // 800909 ที่วัง
    row(10, 2660), // 800910 น้ำตก
    row(11, 2043), // 800911 ถ้ำใหญ่
    row(12, 241), // 800912 นาโพธิ์
    row(13, 5262), // 800913 เขาขาว
    row(1, 229), // 801001 นาบอน
    row(2, 171), // 801002 ทุ่งสง
    row(3, 5621), // 801003 แก้วแสน
    row(1, 188), // 801101 ท่ายาง
    row(2, 2193), // 801102 ทุ่งสัง
    row(3, 176), // 801103 ทุ่งใหญ่
    row(4, 1178), // 801104 กุแหระ
    row(5, 3331), // 801105 ปริก
    row(6, 2874), // 801106 บางรูป
    row(7, 1048), // 801107 กรุงหยัน
    row(1, 382), // 801201 ปากพนัง
    row(2, 1296), // 801202 คลองน้อย
    row(3, 3463), // 801203 ป่าระกำ
    row(4, 1593), // 801204 ชะเมา
    row(5, 1253), // 801205 คลองกระบือ
    row(6, 5207), // 801206 เกาะทวด
    row(7, 3289), // 801207 บ้านใหม่
    row(8, 5014), // 801208 หูล่อง
    row(9, 5810), // 801209 แหลมตะลุมพุก
    row(10, 3394), // 801210 ปากพนังฝั่งตะวันตก
    row(11, 2883), // 801211 บางศาลา
    row(12, 2843), // 801212 บางพระ
    row(13, 2798), // 801213 บางตะพง
    row(14, 3395), // 801214 ปากพนังฝั่งตะวันออก
    row(15, 3231), // 801215 บ้านเพิง
    row(16, 2292), // 801216 ท่าพยา
    row(17, 3407), // 801217 ปากแพรก
    row(18, 1194), // 801218 ขนาบนาก
    row(1, 504), // 801301 ร่อนพิบูลย์
    row(2, 5000), // 801302 หินตก
    row(3, 5553), // 801303 เสาธง
    row(4, 1393), // 801304 ควนเกย
    row(5, 1384), // 801305 ควนพัง
    row(6, 1380), // 801306 ควนชุม
    row(1, 650), // 801401 สิชล
    row(2, 2159), // 801402 ทุ่งปรัง
    row(3, 1574), // 801403 ฉลอง
    row(4, 5558), // 801404 เสาเภา
    row(5, 5436), // 801405 เปลี่ยน
    row(6, 4530), // 801406 สี่ขีด
    row(7, 5410), // 801407 เทพราช
    row(8, 5287), // 801408 เขาน้อย
    row(9, 2213), // 801409 ทุ่งใส
    row(1, 38), // 801501 ขนอม
    row(2, 1381), // 801502 ควนทอง
    row(3, 2380), // 801503 ท้องเนียน
    row(1, 713), // 801601 หัวไทร
    row(2, 4875), // 801602 หน้าสตน
    row(3, 2054), // 801603 ทรายขาว
    row(4, 5808), // 801604 แหลม
    row(5, 5298), // 801605 เขาพังไกร
    row(6, 3183), // 801606 บ้านราม
    row(7, 2810), // 801607 บางนบ
    row(8, 2253), // 801608 ท่าซอม
    row(9, 1379), // 801609 ควนชะลิก
    row(10, 3885), // 801610 รามแก้ว
    row(11, 5239), // 801611 เกาะเพชร
    row(1, 266), // 801701 บางขัน
    row(2, 3191), // 801702 บ้านลำนาว
    row(3, 547), // 801703 วังหิน
    row(4, 3141), // 801704 บ้านนิคม
    row(1, 155), // 801801 ถ้ำพรรณรา
    row(2, 1363), // 801802 คลองเส
    row(3, 134), // 801803 ดุสิต
    row(1, 3087), // 801901 บ้านควนมุด
    row(2, 3102), // 801902 บ้านชะอวด
    row(3, 1391), // 801903 ควนหนองคว้า
    row(4, 2211), // 801904 ทุ่งโพธิ์
    row(5, 2560), // 801905 นาหมอบุญ
    row(6, 4451), // 801906 สามตำบล
    row(1, 2518), // 802001 นาพรุ
    row(2, 2550), // 802002 นาสาร
    row(3, 2389), // 802003 ท้ายสำเภา
    row(4, 1656), // 802004 ช้างซ้าย
    row(1, 216), // 802101 นบพิตำ
    row(2, 1047), // 802102 กรุงชิง
    row(3, 1087), // 802103 กะหรอ
    row(4, 2600), // 802104 นาเหรง
    row(1, 114), // 802201 ช้างกลาง
    row(2, 4898), // 802202 หลักช้าง
    row(3, 4346), // 802203 สวนขัน
    row(1, 5386), // 802301 เชียรเขา
    row(2, 1768), // 802302 ดอนตรอ
    row(3, 609), // 802303 สวนหลวง
    row(4, 2101), // 802304 ทางพูน
    row(1, 3386), // 810101 ปากน้ำ
    row(2, 1026), // 810102 กระบี่ใหญ่
    row(3, 1025), // 810103 กระบี่น้อย
    row(5, 5264), // 810105 เขาคราม
    row(6, 5282), // 810106 เขาทอง
    row(11, 2077), // 810111 ทับปริก
    row(15, 6191), // 810115 ไสไทย
    row(16, 5177), // 810116 อ่าวนาง
    row(17, 4654), // 810117 หนองทะเล
    row(18, 1303), // 810118 คลองประสงค์
    row(1, 766), // 810201 เขาพนม
    row(2, 5274), // 810202 เขาดิน
    row(3, 4517), // 810203 สินปุน
    row(4, 3597), // 810204 พรุเตียว
    row(5, 4876), // 810205 หน้าเขา
    row(6, 5895), // 810206 โคกหาร
    row(1, 5220), // 810301 เกาะลันตาใหญ่
    row(2, 5219), // 810302 เกาะลันตาน้อย
    row(3, 5197), // 810303 เกาะกลาง
    row(4, 1320), // 810304 คลองยาง
    row(5, 4236), // 810305 ศาลาด่าน
    row(1, 1290), // 810401 คลองท่อมใต้
    row(2, 1289), // 810402 คลองท่อมเหนือ
    row(3, 1308), // 810403 คลองพน
    row(4, 2054), // 810404 ทรายขาว
    row(5, 5046), // 810405 ห้วยน้ำขาว
    row(6, 3595), // 810406 พรุดินนา
    row(7, 5450), // 810407 เพหลา
    row(1, 5181), // 810501 อ่าวลึกใต้
    row(2, 5820), // 810502 แหลมสัก
    row(3, 2599), // 810503 นาเหนือ
    row(4, 1345), // 810504 คลองหิน
    row(5, 5179), // 810505 อ่าวลึกน้อย
    row(6, 5180), // 810506 อ่าวลึกเหนือ
    row(7, 5325), // 810507 เขาใหญ่
    row(8, 1319), // 810508 คลองยา
    row(9, 3064), // 810509 บ้านกลาง
    row(1, 370), // 810601 ปลายพระยา
    row(2, 5314), // 810602 เขาเขน
    row(3, 5279), // 810603 เขาต่อ
    row(4, 1454), // 810604 คีรีวง
    row(1, 524), // 810701 ลำทับ
    row(2, 1831), // 810702 ดินอุดม
    row(3, 2215), // 810703 ทุ่งไทรทอง
    row(4, 133), // 810704 ดินแดง
    row(1, 907), // 810801 เหนือคลอง
    row(2, 5222), // 810802 เกาะศรีบอยา
    row(3, 1259), // 810803 คลองขนาน
    row(4, 1352), // 810804 คลองเขม้า
    row(5, 5872), // 810805 โคกยาง
    row(6, 143), // 810806 ตลิ่งชัน
    row(7, 3298), // 810807 ปกาสัย
    row(8, 5068), // 810808 ห้วยยูง
    row(1, 2382), // 820101 ท้ายช้าง
    row(2, 2425), // 820102 นบปริง
    row(3, 2035), // 820103 ถ้ำน้ำผุด
    row(4, 2913), // 820104 บางเตย
    row(5, 1952), // 820105 ตากแดด
    row(6, 4371), // 820106 สองแพรก
    row(7, 2136), // 820107 ทุ่งคาโงก
    row(8, 5209), // 820108 เกาะปันหยี
    row(9, 3436), // 820109 ป่ากอ
    row(1, 5215), // 820201 เกาะยาวน้อย
    row(2, 5216), // 820202 เกาะยาวใหญ่
    row(3, 3598), // 820203 พรุใน
    row(1, 13), // 820301 กะปง
    row(2, 2277), // 820302 ท่านา
    row(3, 5569), // 820303 เหมาะ
    row(4, 5576), // 820304 เหล
    row(5, 3846), // 820305 รมณีย์
    row(1, 2030), // 820401 ถ้ำ
    row(2, 1045), // 820402 กระโสม
    row(3, 1093), // 820403 กะไหล
    row(4, 2341), // 820404 ท่าอยู่
    row(5, 4917), // 820405 หล่อยูง
    row(6, 5835), // 820406 โคกกลอย
    row(7, 1354), // 820407 คลองเคียน
    row(1, 145), // 820501 ตะกั่วป่า
    row(2, 2817), // 820502 บางนายสี
    row(3, 299), // 820503 บางไทร
    row(4, 2862), // 820504 บางม่วง
    row(5, 1995), // 820505 ตำตัว
    row(6, 5898), // 820506 โคกเคียน
    row(7, 1456), // 820507 คึกคัก
    row(8, 5201), // 820508 เกาะคอเขา
    row(1, 1462), // 820601 คุระ
    row(2, 2880), // 820602 บางวัน
    row(3, 5211), // 820603 เกาะพระทอง
    row(5, 5702), // 820605 แม่นางขาว
    row(1, 162), // 820701 ทับปุด
    row(2, 3735), // 820702 มะรุ่ย
    row(3, 3051), // 820703 บ่อแสน
    row(4, 2033), // 820704 ถ้ำทองหลาง
    row(5, 959), // 820705 โคกเจริญ
    row(6, 2922), // 820706 บางเหรียง
    row(1, 200), // 820801 ท้ายเหมือง
    row(2, 2587), // 820802 นาเตย
    row(3, 2808), // 820803 บางทอง
    row(4, 2174), // 820804 ทุ่งมะพร้าว
    row(5, 3987), // 820805 ลำภี
    row(6, 3999), // 820806 ลำแก่น
    row(1, 1885), // 830101 ตลาดใหญ่
    row(2, 1882), // 830102 ตลาดเหนือ
    row(3, 5241), // 830103 เกาะแก้ว
    row(4, 495), // 830104 รัษฎา
    row(5, 4186), // 830105 วิชิต
    row(6, 1574), // 830106 ฉลอง
    row(7, 3891), // 830107 ราไวย์
    row(8, 1082), // 830108 กะรน
    row(1, 12), // 830201 กะทู้
    row(2, 3449), // 830202 ป่าตอง
    row(3, 1014), // 830203 กมลา
    row(1, 5404), // 830301 เทพกระษัตรี
    row(2, 4224), // 830302 ศรีสุนทร
    row(3, 5367), // 830303 เชิงทะเล
    row(4, 3442), // 830304 ป่าคลอก
    row(5, 6162), // 830305 ไม้ขาว
    row(6, 4443), // 830306 สาคู
    row(1, 1871), // 840101 ตลาด
    row(2, 3721), // 840102 มะขามเตี้ย
    row(3, 4156), // 840103 วัดประดู่
    row(4, 1227), // 840104 ขุนทะเล
    row(5, 2940), // 840105 บางใบไม้
    row(6, 2788), // 840106 บางชนะ
    row(7, 1296), // 840107 คลองน้อย
    row(8, 299), // 840108 บางไทร
    row(9, 2937), // 840109 บางโพธิ์
    row(10, 2757), // 840110 บางกุ้ง
    row(11, 1272), // 840111 คลองฉนาก
    row(1, 2273), // 840201 ท่าทองใหม่
    row(2, 2271), // 840202 ท่าทอง
    row(3, 1092), // 840203 กะแดะ
    row(4, 2113), // 840204 ทุ่งกง
    row(5, 1049), // 840205 กรูด
    row(6, 1656), // 840206 ช้างซ้าย
    row(7, 3612), // 840207 พลายวาส
    row(8, 3464), // 840208 ป่าร่อน
    row(9, 1923), // 840209 ตะเคียนทอง
    row(10, 1653), // 840210 ช้างขวา
    row(11, 2344), // 840211 ท่าอุแท
    row(12, 2180), // 840212 ทุ่งรัง
    row(13, 1328), // 840213 คลองสระ
    row(1, 125), // 840301 ดอนสัก
    row(2, 1583), // 840302 ชลคราม
    row(3, 6108), // 840303 ไชยคราม
    row(4, 3407), // 840304 ปากแพรก
    row(1, 744), // 840401 อ่างทอง
    row(2, 4006), // 840402 ลิปะน้อย
    row(3, 1889), // 840403 ตลิ่งงาม
    row(4, 4877), // 840404 หน้าเมือง
    row(5, 3744), // 840405 มะเร็ต
    row(6, 3029), // 840406 บ่อผุด
    row(7, 5708), // 840407 แม่น้ำ
    row(1, 753), // 840501 เกาะพะงัน
    row(2, 3286), // 840502 บ้านใต้
    row(3, 5234), // 840503 เกาะเต่า
    row(1, 1887), // 840601 ตลาดไชยา
    row(2, 3671), // 840602 พุมเรียง
    row(3, 5519), // 840603 เลม็ด
    row(4, 5524), // 840604 เวียง
    row(5, 2112), // 840605 ทุ่ง
    row(6, 3478), // 840606 ป่าเว
    row(7, 1897), // 840607 ตะกรบ
    row(8, 6070), // 840608 โมถ่าย
    row(9, 3401), // 840609 ปากหมาก
    row(1, 179), // 840701 ท่าชนะ
    row(2, 4288), // 840702 สมอทอง
    row(3, 3323), // 840703 ประสงค์
    row(4, 1412), // 840704 คันธุลี
    row(5, 4032), // 840705 วัง
    row(6, 1312), // 840706 คลองพา
    row(1, 2227), // 840801 ท่าขนอน
    row(2, 3181), // 840802 บ้านยาง
    row(3, 2684), // 840803 น้ำหัก
    row(6, 1090), // 840806 กะเปา
    row(7, 2219), // 840807 ท่ากระดาน
    row(8, 3844), // 840808 ย่านยาว
    row(9, 2039), // 840809 ถ้ำสิงขร
    row(10, 3137), // 840810 บ้านทำเนียบ
    row(1, 768), // 840901 เขาวง
    row(2, 3626), // 840902 พะแสง
    row(3, 3599), // 840903 พรุไทย
    row(4, 5297), // 840904 เขาพัง
    row(1, 401), // 841001 พนม
    row(2, 2011), // 841002 ต้นยวน
    row(3, 1326), // 841003 คลองศก
    row(4, 3615), // 841004 พลูเถื่อน
    row(5, 3628), // 841005 พังกาญจน์
    row(6, 1273), // 841006 คลองชะอุ่น
    row(1, 178), // 841101 ท่าฉาง
    row(2, 2348), // 841102 ท่าเคย
    row(3, 1371), // 841103 คลองไทร
    row(4, 5280), // 841104 เขาถ่าน
    row(5, 5550), // 841105 เสวียด
    row(6, 3377), // 841106 ปากฉลุย
    row(1, 2550), // 841201 นาสาร
    row(2, 3596), // 841202 พรุพี
    row(3, 2200), // 841203 ทุ่งเตา
    row(4, 527), // 841204 ลำพูน
    row(5, 2250), // 841205 ท่าชี
    row(6, 1388), // 841206 ควนศรี
    row(7, 1390), // 841207 ควนสุบรรณ
    row(8, 1305), // 841208 คลองปราบ
    row(9, 2672), // 841209 น้ำพุ
    row(10, 2201), // 841210 ทุ่งเตาใหม่
    row(11, 5451), // 841211 เพิ่มพูนทรัพย์
    row(1, 326), // 841301 บ้านนา
    row(2, 196), // 841302 ท่าเรือ
    row(3, 2048), // 841303 ทรัพย์ทวี
    row(4, 2626), // 841304 นาใต้
    row(1, 772), // 841401 เคียนซา
    row(2, 3676), // 841402 พ่วงพรมคร
    row(3, 5277), // 841403 เขาตอก
    row(4, 5122), // 841404 อรัญคามวารี
    row(5, 3241), // 841405 บ้านเสด็จ
    row(1, 894), // 841501 เวียงสระ
    row(2, 3201), // 841502 บ้านส้อง
    row(3, 1271), // 841503 คลองฉนวน
    row(4, 2196), // 841504 ทุ่งหลวง
    row(5, 5285), // 841505 เขานิพันธ์
    row(1, 5146), // 841601 อิปัน
    row(2, 4517), // 841602 สินปุน
    row(3, 2889), // 841603 บางสวรรค์
    row(4, 6124), // 841604 ไทรขึง
    row(5, 4518), // 841605 สินเจริญ
    row(6, 6130), // 841606 ไทรโสภา
    row(7, 4443), // 841607 สาคู
    row(1, 2234), // 841701 ท่าข้าม
    row(2, 2324), // 841702 ท่าสะท้อน
    row(3, 4011), // 841703 ลีเล็ด
    row(4, 2860), // 841704 บางมะเดื่อ
    row(5, 2911), // 841705 บางเดือน
    row(6, 2370), // 841706 ท่าโรงช้าง
    row(7, 1049), // 841707 กรูด
    row(8, 448), // 841708 พุนพิน
    row(9, 2781), // 841709 บางงอน
    row(10, 4213), // 841710 ศรีวิชัย
    row(11, 2675), // 841711 น้ำรอบ
    row(12, 3736), // 841712 มะลวน
    row(13, 4959), // 841713 หัวเตย
    row(14, 4856), // 841714 หนองไทร
    row(15, 5312), // 841715 เขาหัวควาย
    row(16, 1915), // 841716 ตะปาน
    row(1, 4371), // 841801 สองแพรก
    row(2, 102), // 841802 ชัยบุรี
    row(3, 1296), // 841803 คลองน้อย
    row(4, 6125), // 841804 ไทรทอง
    row(1, 1901), // 841901 ตะกุกใต้
    row(2, 1900), // 841902 ตะกุกเหนือ
    row(1, 5286), // 850101 เขานิเวศน์
    row(2, 3876), // 850102 ราชกรูด
    row(3, 4556), // 850103 หงาว
    row(4, 2873), // 850104 บางริ้น
    row(5, 3386), // 850105 ปากน้ำ
    row(6, 2812), // 850106 บางนอน
    row(7, 4985), // 850107 หาดส้มแป้น
    row(8, 2056), // 850108 ทรายแดง
    row(9, 5210), // 850109 เกาะพยาม
    row(1, 3935), // 850201 ละอุ่นใต้
    row(2, 3934), // 850202 ละอุ่นเหนือ
    row(3, 2847), // 850203 บางพระใต้
    row(4, 2846), // 850204 บางพระเหนือ
    row(5, 295), // 850205 บางแก้ว
    row(6, 6093), // 850206 ในวงเหนือ
    row(7, 6094), // 850207 ในวงใต้
    row(1, 3766), // 850301 ม่วงกลวง
    row(2, 15), // 850302 กะเปอร์
    row(3, 5387), // 850303 เชี่ยวเหลียง
    row(4, 326), // 850304 บ้านนา
    row(5, 2900), // 850305 บางหิน
    row(1, 2653), // 850401 น้ำจืด
    row(2, 2654), // 850402 น้ำจืดน้อย
    row(3, 3731), // 850403 มะมุ
    row(4, 3376), // 850404 ปากจั่น
    row(5, 3997), // 850405 ลำเลียง
    row(6, 1509), // 850406 จ.ป.ร.
    row(7, 298), // 850407 บางใหญ่
    row(1, 2449), // 850501 นาคา
    row(2, 1113), // 850502 กำพวน
    row(1, 2265), // 860101 ท่าตะเภา
    row(2, 3386), // 860102 ปากน้ำ
    row(3, 188), // 860103 ท่ายาง
    row(4, 2894), // 860104 บางหมาก
    row(5, 2497), // 860105 นาทุ่ง
    row(6, 2475), // 860106 นาชะอัง
    row(7, 1952), // 860107 ตากแดด
    row(8, 2878), // 860108 บางลึก
    row(9, 4979), // 860109 หาดพันไกร
    row(10, 4141), // 860110 วังไผ่
    row(11, 4136), // 860111 วังใหม่
    row(12, 326), // 860112 บ้านนา
    row(13, 1221), // 860113 ขุนกระทิง
    row(14, 2134), // 860114 ทุ่งคา
    row(15, 4188), // 860115 วิสัยเหนือ
    row(16, 4976), // 860116 หาดทรายรี
    row(17, 2040), // 860117 ถ้ำสิงห์
    row(1, 197), // 860201 ท่าแซะ
    row(2, 1463), // 860202 คุริง
    row(3, 4343), // 860203 สลุย
    row(4, 2432), // 860204 นากระตาม
    row(5, 3869), // 860205 รับร่อ
    row(6, 2234), // 860206 ท่าข้าม
    row(7, 4554), // 860207 หงษ์เจริญ
    row(8, 5007), // 860208 หินแก้ว
    row(9, 2050), // 860209 ทรัพย์อนันต์
    row(10, 617), // 860210 สองพี่น้อง
    row(1, 2884), // 860301 บางสน
    row(2, 2064), // 860302 ทะเลทรัพย์
    row(3, 4381), // 860303 สะพลี
    row(4, 1631), // 860304 ชุมโค
    row(5, 1786), // 860305 ดอนยาง
    row(6, 3373), // 860306 ปากคลอง
    row(7, 5326), // 860307 เขาไชยราช
    row(1, 706), // 860401 หลังสวน
    row(2, 1207), // 860402 ขันเงิน
    row(3, 2303), // 860403 ท่ามะพลา
    row(4, 2441), // 860404 นาขา
    row(5, 2517), // 860405 นาพญา
    row(6, 3086), // 860406 บ้านควน
    row(7, 2859), // 860407 บางมะพร้าว
    row(8, 2820), // 860408 บางน้ำจืด
    row(9, 3386), // 860409 ปากน้ำ
    row(10, 3678), // 860410 พ้อแดง
    row(11, 5811), // 860411 แหลมทราย
    row(12, 4060), // 860412 วังตะกอ
    row(13, 4981), // 860413 หาดยาย
    row(1, 512), // 860501 ละแม
    row(2, 2196), // 860502 ทุ่งหลวง
    row(3, 4358), // 860503 สวนแตง
    row(4, 2135), // 860504 ทุ่งคาวัด
    row(1, 432), // 860601 พะโต๊ะ
    row(2, 3381), // 860602 ปากทรง
    row(3, 3366), // 860603 ปังหวาน
    row(4, 3581), // 860604 พระรักษ์
    row(1, 241), // 860701 นาโพธิ์
    row(2, 611), // 860702 สวี
    row(3, 2179), // 860703 ทุ่งระยะ
    row(4, 2338), // 860704 ท่าหิน
    row(5, 3407), // 860705 ปากแพรก
    row(6, 1853), // 860706 ด่านสวี
    row(7, 1248), // 860707 ครน
    row(8, 4189), // 860708 วิสัยใต้
    row(9, 2549), // 860709 นาสัก
    row(10, 5283), // 860710 เขาทะลุ
    row(11, 5268), // 860711 เขาค่าย
    row(1, 3380), // 860801 ปากตะโก
    row(2, 2141), // 860802 ทุ่งตะไคร
    row(3, 1932), // 860803 ตะโก
    row(4, 1645), // 860804 ช่องไม้แก้ว
    row(1, 3034), // 900101 บ่อยาง
    row(2, 5302), // 900102 เขารูปช้าง
    row(3, 5242), // 900103 เกาะแต้ว
    row(4, 3622), // 900104 พะวง
    row(5, 2197), // 900105 ทุ่งหวัง
    row(6, 5214), // 900106 เกาะยอ
    row(1, 1534), // 900201 จะทิ้งพระ
    row(2, 1020), // 900202 กระดังงา
    row(3, 4270), // 900203 สนามชัย
    row(4, 1833), // 900204 ดีหลวง
    row(5, 1627), // 900205 ชุมพล
    row(6, 1321), // 900206 คลองรี
    row(7, 1474), // 900207 คูขุด
    row(8, 2338), // 900208 ท่าหิน
    row(9, 4148), // 900209 วัดจันทร์
    row(10, 3049), // 900210 บ่อแดง
    row(11, 3022), // 900211 บ่อดาน
    row(1, 326), // 900301 บ้านนา
    row(2, 3448), // 900302 ป่าชิง
    row(3, 4386), // 900303 สะพานไม้แก่น
    row(4, 4372), // 900304 สะกอม
    row(5, 236), // 900305 นาหว้า
    row(6, 2495), // 900306 นาทับ
    row(7, 2647), // 900307 น้ำขาว
    row(8, 1225), // 900308 ขุนตัดหวาย
    row(9, 2335), // 900309 ท่าหมอไทร
    row(10, 1538), // 900310 จะโหนง
    row(11, 1471), // 900311 คู
    row(12, 5624), // 900312 แค
    row(13, 1360), // 900313 คลองเปียะ
    row(14, 143), // 900314 ตลิ่งชัน
    row(1, 227), // 900401 นาทวี
    row(2, 1576), // 900402 ฉาง
    row(3, 2562), // 900403 นาหมอศรี
    row(4, 1286), // 900404 คลองทราย
    row(5, 3335), // 900405 ปลักหนู
    row(6, 2288), // 900406 ท่าประดู่
    row(7, 4378), // 900407 สะท้อน
    row(8, 2073), // 900408 ทับช้าง
    row(9, 3309), // 900409 ประกอบ
    row(10, 1255), // 900410 คลองกวาง
    row(1, 795), // 900501 เทพา
    row(2, 3391), // 900502 ปากบาง
    row(3, 5225), // 900503 เกาะสะบ้า
    row(4, 4004), // 900504 ลำไพล
    row(5, 187), // 900505 ท่าม่วง
    row(6, 4135), // 900506 วังใหญ่
    row(7, 4372), // 900507 สะกอม
    row(1, 620), // 900601 สะบ้าย้อย
    row(2, 2169), // 900602 ทุ่งพอ
    row(3, 5439), // 900603 เปียน
    row(4, 3285), // 900604 บ้านโหนด
    row(5, 1537), // 900605 จะแหน
    row(6, 1483), // 900606 คูหา
    row(7, 5320), // 900607 เขาแดง
    row(8, 2956), // 900608 บาโหย
    row(9, 2407), // 900609 ธารคีรี
    row(1, 491), // 900701 ระโนด
    row(2, 1364), // 900702 คลองแดน
    row(3, 1921), // 900703 ตะเครียะ
    row(4, 2283), // 900704 ท่าบอน
    row(5, 3289), // 900705 บ้านใหม่
    row(6, 3023), // 900706 บ่อตรุ
    row(7, 3406), // 900707 ปากแตระ
    row(8, 3633), // 900708 พังยาง
    row(9, 3852), // 900709 ระวะ
    row(10, 4164), // 900710 วัดสน
    row(11, 3079), // 900711 บ้านขาว
    row(12, 5650), // 900712 แดนสงวน
    row(1, 5244), // 900801 เกาะใหญ่
    row(2, 6074), // 900802 โรง
    row(3, 5369), // 900803 เชิงแส
    row(4, 10), // 900804 กระแสสินธุ์
    row(1, 26), // 900901 กำแพงเพชร
    row(2, 2248), // 900902 ท่าชะมวง
    row(3, 1485), // 900903 คูหาใต้
    row(4, 1386), // 900904 ควนรู
    row(9, 5292), // 900909 เขาพระ
    row(1, 622), // 901001 สะเดา
    row(2, 3331), // 901002 ปริก
    row(3, 3635), // 901003 พังลา
    row(4, 4494), // 901004 สำนักแต้ว
    row(5, 2195), // 901005 ทุ่งหมอ
    row(6, 2366), // 901006 ท่าโพธิ์
    row(7, 3416), // 901007 ปาดังเบซาร์
    row(8, 4488), // 901008 สำนักขาม
    row(9, 5299), // 901009 เขามีเกียรติ
    row(1, 716), // 901101 หาดใหญ่
    row(2, 1387), // 901102 ควนลัง
    row(3, 1486), // 901103 คูเต่า
    row(4, 1408), // 901104 คอหงส์
    row(5, 1366), // 901105 คลองแห
    row(7, 1349), // 901107 คลองอู่ตะเภา
    row(8, 1575), // 901108 ฉลุง
    row(11, 176), // 901111 ทุ่งใหญ่
    row(12, 2142), // 901112 ทุ่งตำเสา
    row(13, 2234), // 901113 ท่าข้าม
    row(14, 2664), // 901114 น้ำน้อย
    row(16, 3168), // 901116 บ้านพรุ
    row(18, 3619), // 901118 พะตง
    row(1, 235), // 901201 นาหม่อม
    row(2, 439), // 901202 พิจิตร
    row(3, 2126), // 901203 ทุ่งขมิ้น
    row(4, 1342), // 901204 คลองหรัง
    row(1, 494), // 901301 รัตภูมิ
    row(2, 1397), // 901302 ควนโส
    row(3, 5073), // 901303 ห้วยลึก
    row(4, 2922), // 901304 บางเหรียง
    row(1, 262), // 901401 บางกล่ำ
    row(2, 180), // 901402 ท่าช้าง
    row(3, 5698), // 901403 แม่ทอม
    row(4, 3212), // 901404 บ้านหาร
    row(1, 1619), // 901501 ชิงโค
    row(2, 4265), // 901502 สทิงหม้อ
    row(3, 2110), // 901503 ทำนบ
    row(4, 3894), // 901504 รำแดง
    row(5, 4146), // 901505 วัดขนุน
    row(6, 1596), // 901506 ชะแล้
    row(7, 3398), // 901507 ปากรอ
    row(8, 3441), // 901508 ป่าขาด
    row(9, 4957), // 901509 หัวเขา
    row(10, 2905), // 901510 บางเขียด
    row(11, 3769), // 901511 ม่วงงาม
    row(1, 56), // 901601 คลองหอยโข่ง
    row(2, 2181), // 901602 ทุ่งลาน
    row(3, 5870), // 901603 โคกม่วง
    row(4, 1344), // 901604 คลองหลา
    row(1, 3657), // 910101 พิมาน
    row(2, 1262), // 910102 คลองขุด
    row(3, 1378), // 910103 ควนขัน
    row(4, 3086), // 910104 บ้านควน
    row(5, 1575), // 910105 ฉลุง
    row(6, 5226), // 910106 เกาะสาหร่าย
    row(7, 1946), // 910107 ตันหยงโป
    row(8, 5358), // 910108 เจ๊ะบิลัง
    row(9, 1997), // 910109 ตำมะลัง
    row(10, 3431), // 910110 ปูยู
    row(11, 1396), // 910111 ควนโพธิ์
    row(12, 5188), // 910112 เกตรี
    row(1, 64), // 910201 ควนโดน
    row(2, 1389), // 910202 ควนสตอ
    row(3, 3842), // 910203 ย่านซื่อ
    row(4, 4084), // 910204 วังประจัน
    row(1, 2154), // 910301 ทุ่งนุ้ย
    row(2, 61), // 910302 ควนกาหลง
    row(3, 5162), // 910303 อุใดเจริญ
    row(1, 198), // 910401 ท่าแพ
    row(2, 5654), // 910402 แป-ระ
    row(3, 4440), // 910403 สาคร
    row(4, 196), // 910404 ท่าเรือ
    row(1, 1116), // 910501 กำแพง
    row(2, 509), // 910502 ละงู
    row(3, 5262), // 910503 เขาขาว
    row(4, 3386), // 910504 ปากน้ำ
    row(5, 2669), // 910505 น้ำผุด
    row(6, 5818), // 910506 แหลมสน
    row(1, 172), // 910601 ทุ่งหว้า
    row(2, 2492), // 910602 นาทอน
    row(3, 1201), // 910603 ขอนคลาน
    row(4, 2158), // 910604 ทุ่งบุหลัง
    row(5, 3479), // 910605 ป่าแก่บ่อหิน
    row(1, 3419), // 910701 ปาล์มพัฒนา
    row(2, 245), // 910702 นิคมพัฒนา
    row(1, 2086), // 920101 ทับเที่ยง
    row(4, 2519), // 920104 นาพละ
    row(5, 3086), // 920105 บ้านควน
    row(6, 2506), // 920106 นาบินหลา
    row(7, 1383), // 920107 ควนปริง
    row(8, 2621), // 920108 นาโยงใต้
    row(9, 288), // 920109 บางรัก
    row(10, 5893), // 920110 โคกหล่อ
    row(13, 2616), // 920113 นาโต๊ะหมิง
    row(14, 4635), // 920114 หนองตรุด
    row(15, 2669), // 920115 น้ำผุด
    row(17, 2488), // 920117 นาตาล่วง
    row(18, 348), // 920118 บ้านโพธิ์
    row(19, 2499), // 920119 นาท่ามเหนือ
    row(20, 2500), // 920120 นาท่ามใต้
    row(1, 16), // 920201 กันตัง
    row(2, 1382), // 920202 ควนธานี
    row(3, 2894), // 920203 บางหมาก
    row(4, 2914), // 920204 บางเป้า
    row(5, 4100), // 920205 วังวน
    row(6, 1097), // 920206 กันตังใต้
    row(7, 5872), // 920207 โคกยาง
    row(8, 1323), // 920208 คลองลุ
    row(9, 3842), // 920209 ย่านซื่อ
    row(10, 3027), // 920210 บ่อน้ำร้อน
    row(11, 2891), // 920211 บางสัก
    row(12, 2576), // 920212 นาเกลือ
    row(13, 5221), // 920213 เกาะลิบง
    row(14, 1275), // 920214 คลองชีล้อม
    row(1, 487), // 920301 ย่านตาขาว
    row(2, 4694), // 920302 หนองบ่อ
    row(3, 2476), // 920303 นาชุมเห็ด
    row(4, 6092), // 920304 ในควน
    row(5, 6060), // 920305 โพรงจระเข้
    row(6, 2115), // 920306 ทุ่งกระบือ
    row(7, 2137), // 920307 ทุ่งค่าย
    row(8, 5238), // 920308 เกาะเปียะ
    row(1, 2234), // 920401 ท่าข้าม
    row(2, 2177), // 920402 ทุ่งยาว
    row(3, 374), // 920403 ปะเหลียน
    row(4, 2794), // 920404 บางด้วน
    row(7, 326), // 920407 บ้านนา
    row(9, 4549), // 920409 สุโสะ
    row(10, 4008), // 920410 ลิพัง
    row(11, 5228), // 920411 เกาะสุกร
    row(12, 2291), // 920412 ท่าพญา
    row(13, 5819), // 920413 แหลมสอม
    row(1, 3041), // 920501 บ่อหิน
    row(2, 5328), // 920502 เขาไม้แก้ว
    row(3, 1084), // 920503 กะลาเส
    row(4, 6166), // 920504 ไม้ฝาด
    row(5, 2590), // 920505 นาเมืองเพชร
    row(1, 722), // 920601 ห้วยยอด
    row(2, 4628), // 920602 หนองช้างแล่น
    row(5, 2793), // 920605 บางดี
    row(6, 2757), // 920606 บางกุ้ง
    row(7, 5259), // 920607 เขากอบ
    row(8, 5262), // 920608 เขาขาว
    row(9, 5290), // 920609 เขาปูน
    row(10, 3405), // 920610 ปากแจ่ม
    row(11, 3372), // 920611 ปากคม
    row(14, 2241), // 920614 ท่างิ้ว
    row(15, 3989), // 920615 ลำภูรา
    row(16, 2538), // 920616 นาวง
    row(17, 5045), // 920617 ห้วยนาง
    row(19, 6095), // 920619 ในเตา
    row(20, 2143), // 920620 ทุ่งต่อ
    row(21, 4045), // 920621 วังคีรี
    row(1, 5306), // 920701 เขาวิเศษ
    row(2, 4094), // 920702 วังมะปราง
    row(3, 5176), // 920703 อ่าวตง
    row(4, 2325), // 920704 ท่าสะบ้า
    row(5, 4095), // 920705 วังมะปรางเหนือ
    row(1, 2620), // 920801 นาโยงเหนือ
    row(2, 1632), // 920802 ช่อง
    row(3, 3924), // 920803 ละมอ
    row(4, 5885), // 920804 โคกสะบ้า
    row(5, 2563), // 920805 นาหมื่นศรี
    row(6, 2446), // 920806 นาข้าวเสีย
    row(1, 1394), // 920901 ควนเมา
    row(2, 1306), // 920902 คลองปาง
    row(3, 677), // 920903 หนองบัว
    row(4, 682), // 920904 หนองปรือ
    row(5, 5327), // 920905 เขาไพร
    row(1, 715), // 921001 หาดสำราญ
    row(2, 3297), // 921002 บ้าหวี
    row(3, 1929), // 921003 ตะเสะ
    row(1, 1484), // 930101 คูหาสวรรค์
    row(3, 5315), // 930103 เขาเจียก
    row(4, 2308), // 930104 ท่ามิหรำ
    row(5, 5850), // 930105 โคกชะงาย
    row(6, 2498), // 930106 นาท่อม
    row(7, 3327), // 930107 ปรางหมู่
    row(8, 2357), // 930108 ท่าแค
    row(9, 3978), // 930109 ลำปำ
    row(10, 1996), // 930110 ตำนาน
    row(11, 1385), // 930111 ควนมะพร้าว
    row(12, 3908), // 930112 ร่มเมือง
    row(13, 102), // 930113 ชัยบุรี
    row(14, 2625), // 930114 นาโหนด
    row(15, 3538), // 930115 พญาขัน
    row(1, 0), // 930201 กงหรา
    row(2, 1591), // 930202 ชะรัด
    row(3, 1357), // 930203 คลองเฉลิม
    row(4, 1287), // 930204 คลองทรายขาว
    row(5, 4286), // 930205 สมหวัง
    row(1, 765), // 930301 เขาชัยสน
    row(2, 62), // 930302 ควนขนุน
    row(5, 1522), // 930305 จองถนน
    row(6, 4991), // 930306 หานโพธิ์
    row(7, 5870), // 930307 โคกม่วง
    row(1, 5676), // 930401 แม่ขรี
    row(2, 147), // 930402 ตะโหมด
    row(3, 60), // 930403 คลองใหญ่
    row(1, 62), // 930501 ควนขนุน
    row(2, 2065), // 930502 ทะเลน้อย
    row(4, 2439), // 930504 นาขยาด
    row(5, 3544), // 930505 พนมวังก์
    row(6, 5821), // 930506 แหลมโตนด
    row(8, 3368), // 930508 ปันแต
    row(9, 5926), // 930509 โตนดด้วน
    row(10, 1772), // 930510 ดอนทราย
    row(11, 3714), // 930511 มะกอกเหนือ
    row(12, 3547), // 930512 พนางตุง
    row(13, 1589), // 930513 ชะมวง
    row(16, 5664), // 930516 แพรกหา
    row(1, 384), // 930601 ปากพะยูน
    row(2, 1775), // 930602 ดอนประดู่
    row(3, 5208), // 930603 เกาะนางคำ
    row(4, 5229), // 930604 เกาะหมาก
    row(5, 3533), // 930605 ฝาละมี
    row(6, 4994), // 930606 หารเทา
    row(7, 1772), // 930607 ดอนทราย
    row(1, 5300), // 930701 เขาย่า
    row(2, 5291), // 930702 เขาปู่
    row(3, 1931), // 930703 ตะแพน
    row(1, 391), // 930801 ป่าบอน
    row(2, 5857), // 930802 โคกทราย
    row(3, 4658), // 930803 หนองธง
    row(4, 2151), // 930804 ทุ่งนารี
    row(6, 4136), // 930806 วังใหม่
    row(1, 2305), // 930901 ท่ามะเดื่อ
    row(2, 2510), // 930902 นาปะขอ
    row(3, 5887), // 930903 โคกสัก
    row(1, 392), // 931001 ป่าพะยอม
    row(2, 3957), // 931002 ลานข่อย
    row(3, 5234), // 931003 เกาะเต่า
    row(4, 3169), // 931004 บ้านพร้าว
    row(1, 1627), // 931101 ชุมพล
    row(2, 326), // 931102 บ้านนา
    row(3, 744), // 931103 อ่างทอง
    row(4, 3993), // 931104 ลำสินธุ์
    row(1, 4380), // 940101 สะบารัง
    row(2, 5137), // 940102 อาเนาะรู
    row(3, 1535), // 940103 จะบังติกอ
    row(4, 2944), // 940104 บานา
    row(5, 1945), // 940105 ตันหยงลุโละ
    row(6, 1317), // 940106 คลองมานิง
    row(7, 1081), // 940107 กะมิยอ
    row(8, 2946), // 940108 บาราโหม
    row(9, 3352), // 940109 ปะกาฮะรัง
    row(10, 3906), // 940110 รูสะมิแล
    row(11, 1920), // 940111 ตะลุโบะ
    row(12, 2945), // 940112 บาราเฮาะ
    row(13, 3427), // 940113 ปุยุด
    row(1, 960), // 940201 โคกโพธิ์
    row(2, 3711), // 940202 มะกรูด
    row(3, 2929), // 940203 บางโกระ
    row(4, 391), // 940204 ป่าบอน
    row(5, 2054), // 940205 ทรายขาว
    row(6, 2508), // 940206 นาประดู่
    row(7, 3399), // 940207 ปากล่อ
    row(8, 2168), // 940208 ทุ่งพลา
    row(11, 196), // 940211 ท่าเรือ
    row(13, 2575), // 940213 นาเกตุ
    row(14, 1395), // 940214 ควนโนรี
    row(15, 1666), // 940215 ช้างให้ตก
    row(1, 5237), // 940301 เกาะเปาะ
    row(2, 1407), // 940302 คอลอตันหยง
    row(3, 1791), // 940303 ดอนรัก
    row(4, 1827), // 940304 ดาโต๊ะ
    row(5, 2001), // 940305 ตุยง
    row(6, 2222), // 940306 ท่ากำชำ
    row(7, 312), // 940307 บ่อทอง
    row(8, 2904), // 940308 บางเขา
    row(9, 2801), // 940309 บางตาวา
    row(10, 3430), // 940310 ปุโละปุโย
    row(11, 3830), // 940311 ยาบี
    row(12, 4007), // 940312 ลิปะสะโง
    row(1, 373), // 940401 ปะนาเระ
    row(2, 2234), // 940402 ท่าข้าม
    row(3, 3140), // 940403 บ้านนอก
    row(4, 1745), // 940404 ดอน
    row(5, 1375), // 940405 ควน
    row(6, 2281), // 940406 ท่าน้ำ
    row(7, 1399), // 940407 คอกกระบือ
    row(8, 3677), // 940408 พ่อมิ่ง
    row(9, 3064), // 940409 บ้านกลาง
    row(10, 3144), // 940410 บ้านน้ำบ่อ
    row(1, 472), // 940501 มายอ
    row(2, 2016), // 940502 ถนน
    row(3, 141), // 940503 ตรัง
    row(4, 1027), // 940504 กระหวะ
    row(5, 4020), // 940505 ลุโบะยิไร
    row(6, 3939), // 940506 ลางา
    row(7, 1036), // 940507 กระเสาะ
    row(8, 5202), // 940508 เกาะจัน
    row(9, 3364), // 940509 ปะโด
    row(10, 4441), // 940510 สาคอบน
    row(11, 4442), // 940511 สาคอใต้
    row(12, 4374), // 940512 สะกำ
    row(13, 3417), // 940513 ปานัน
    row(1, 1938), // 940601 ตะโละแมะนา
    row(2, 3661), // 940602 พิเทน
    row(3, 2658), // 940603 น้ำดำ
    row(4, 3402), // 940604 ปากู
    row(1, 1919), // 940701 ตะลุบัน
    row(2, 1911), // 940702 ตะบิ้ง
    row(3, 3360), // 940703 ปะเสยะวอ
    row(4, 2903), // 940704 บางเก่า
    row(5, 2992), // 940705 บือเระ
    row(6, 5398), // 940706 เตราะบอน
    row(7, 1075), // 940707 กะดุนง
    row(8, 3932), // 940708 ละหาร
    row(9, 3726), // 940709 มะนังดาลำ
    row(10, 5655), // 940710 แป้น
    row(11, 2131), // 940711 ทุ่งคล้า
    row(1, 6125), // 940801 ไทรทอง
    row(2, 998), // 940802 ไม้แก่น
    row(3, 1939), // 940803 ตะโละไกรทอง
    row(4, 1772), // 940804 ดอนทราย
    row(1, 1935), // 940901 ตะโละ
    row(2, 1936), // 940902 ตะโละกาโปร์
    row(3, 1942), // 940903 ตันหยงดาลอ
    row(4, 1941), // 940904 ตันหยงจึงงา
    row(5, 1896), // 940905 ตอหลัง
    row(6, 1993), // 940906 ตาแกะ
    row(7, 1969), // 940907 ตาลีอายร์
    row(8, 3831), // 940908 ยามู
    row(9, 2838), // 940909 บางปู
    row(10, 4833), // 940910 หนองแรต
    row(11, 3424), // 940911 ปิยามุมัง
    row(12, 3428), // 940912 ปุลากง
    row(13, 2955), // 940913 บาโลย
    row(14, 4445), // 940914 สาบัน
    row(15, 3728), // 940915 มะนังยง
    row(16, 3881), // 940916 ราตาปันยัง
    row(17, 1536), // 940917 จะรัง
    row(18, 5822), // 940918 แหลมโพธิ์
    row(1, 477), // 941001 ยะรัง
    row(2, 4375), // 941002 สะดาวา
    row(3, 3310), // 941003 ประจัน
    row(4, 4379), // 941004 สะนอ
    row(5, 3859), // 941005 ระแว้ง
    row(6, 3423), // 941006 ปิตูมุดี
    row(7, 4144), // 941007 วัด
    row(8, 1041), // 941008 กระโด
    row(9, 1369), // 941009 คลองใหม่
    row(10, 5454), // 941010 เมาะมาวี
    row(11, 1074), // 941011 กอลำ
    row(12, 5278), // 941012 เขาตูม
    row(1, 1083), // 941101 กะรุบี
    row(2, 1937), // 941102 ตะโละดือรามัน
    row(3, 3344), // 941103 ปล่องหอย
    row(1, 929), // 941201 แม่ลาน
    row(2, 3781), // 941202 ม่วงเตี้ย
    row(3, 3491), // 941203 ป่าไร่
    row(1, 4396), // 950101 สะเตง
    row(2, 2999), // 950102 บุดี
    row(3, 3839), // 950103 ยุโป
    row(4, 4005), // 950104 ลิดล
    row(6, 478), // 950106 ยะลา
    row(8, 2330), // 950108 ท่าสาป
    row(9, 4001), // 950109 ลำใหม่
    row(10, 4871), // 950110 หน้าถ้ำ
    row(11, 3985), // 950111 ลำพะยา
    row(12, 5437), // 950112 เปาะเส้ง
    row(14, 3600), // 950114 พร่อน
    row(15, 2719), // 950115 บันนังสาเรง
    row(16, 4397), // 950116 สะเตงนอก
    row(18, 1985), // 950118 ตาเซะ
    row(1, 802), // 950201 เบตง
    row(2, 3792), // 950202 ยะรม
    row(3, 1987), // 950203 ตาเนาะแมเราะ
    row(4, 5132), // 950204 อัยเยอร์เวง
    row(5, 2410), // 950205 ธารน้ำทิพย์
    row(1, 256), // 950301 บันนังสตา
    row(2, 300), // 950302 บาเจาะ
    row(3, 1986), // 950303 ตาเนาะปูเต๊ะ
    row(4, 2034), // 950304 ถ้ำทะลุ
    row(5, 143), // 950305 ตลิ่งชัน
    row(6, 5333), // 950306 เขื่อนบางลาง
    row(1, 205), // 950401 ธารโต
    row(2, 3271), // 950402 บ้านแหร
    row(3, 5756), // 950403 แม่หวาด
    row(4, 1455), // 950404 คีรีเขต
    row(1, 480), // 950501 ยะหา
    row(2, 3938), // 950502 ละแอ
    row(3, 3361), // 950503 ปะแต
    row(4, 2954), // 950504 บาโร๊ะ
    row(6, 1959), // 950506 ตาชี
    row(7, 2952), // 950507 บาโงยซิแน
    row(8, 1100), // 950508 กาตอง
    row(1, 1103), // 950601 กายูบอเกาะ
    row(2, 1107), // 950602 กาลูปัง
    row(3, 1105), // 950603 กาลอ
    row(4, 1073), // 950604 กอตอตือร๊ะ
    row(5, 5825), // 950605 โกตาบารู
    row(6, 5196), // 950606 เกะรอ
    row(7, 1533), // 950607 จะกว๊ะ
    row(8, 2274), // 950608 ท่าธง
    row(9, 5420), // 950609 เนินงาม
    row(10, 2947), // 950610 บาลอ
    row(11, 2951), // 950611 บาโงย
    row(12, 2991), // 950612 บือมัง
    row(13, 3791), // 950613 ยะต๊ะ
    row(14, 4087), // 950614 วังพญา
    row(15, 5134), // 950615 อาซ่อง
    row(16, 1940), // 950616 ตะโล๊ะหะลอ
    row(1, 23), // 950701 กาบัง
    row(2, 2948), // 950702 บาละ
    row(1, 4), // 950801 กรงปินัง
    row(2, 4401), // 950802 สะเอะ
    row(3, 5020), // 950803 ห้วยกระทิง
    row(4, 3429), // 950804 ปุโรง
    row(1, 2813), // 960101 บางนาค
    row(2, 3988), // 960102 ลำภู
    row(3, 3727), // 960103 มะนังตายอ
    row(4, 2835), // 960104 บางปอ
    row(5, 1085), // 960105 กะลุวอ
    row(6, 1086), // 960106 กะลุวอเหนือ
    row(7, 5898), // 960107 โคกเคียน
    row(1, 5359), // 960201 เจ๊ะเห
    row(2, 6158), // 960202 ไพรวัน
    row(3, 3600), // 960203 พร่อน
    row(4, 4245), // 960204 ศาลาใหม่
    row(5, 2767), // 960205 บางขุนทอง
    row(6, 5224), // 960206 เกาะสะท้อน
    row(7, 2504), // 960207 นานาค
    row(8, 5916), // 960208 โฆษิต
    row(1, 300), // 960301 บาเจาะ
    row(2, 4021), // 960302 ลุโบะสาวอ
    row(3, 1111), // 960303 กาเยาะมาตี
    row(4, 3354), // 960304 ปะลุกาสาเมาะ
    row(5, 2949), // 960305 บาเระเหนือ
    row(6, 2950), // 960306 บาเระใต้
    row(1, 485), // 960401 ยี่งอ
    row(2, 3932), // 960402 ละหาร
    row(3, 1531), // 960403 จอเบาะ
    row(4, 4018), // 960404 ลุโบะบายะ
    row(5, 4019), // 960405 ลุโบะบือซา
    row(6, 1914), // 960406 ตะปอเยาะ
    row(1, 1943), // 960501 ตันหยงมัส
    row(2, 1944), // 960502 ตันหยงลิมอ
    row(6, 2711), // 960506 บองอ
    row(7, 1106), // 960507 กาลิซา
    row(8, 2953), // 960508 บาโงสะโต
    row(9, 5361), // 960509 เฉลิม
    row(10, 3733), // 960510 มะรือโบตก
    row(1, 502), // 960601 รือเสาะ
    row(2, 4484), // 960602 สาวอ
    row(3, 5517), // 960603 เรียง
    row(4, 4463), // 960604 สามัคคี
    row(5, 2943), // 960605 บาตง
    row(6, 3964), // 960606 ลาโละ
    row(7, 3903), // 960607 รือเสาะออก
    row(8, 5884), // 960608 โคกสะตอ
    row(9, 4547), // 960609 สุวารี
    row(1, 1678), // 960701 ซากอ
    row(2, 1917), // 960702 ตะมะยูง
    row(3, 581), // 960703 ศรีสาคร
    row(4, 5364), // 960704 เชิงคีรี
    row(5, 1109), // 960705 กาหลง
    row(6, 568), // 960706 ศรีบรรพต
    row(1, 948), // 960801 แว้ง
    row(2, 1102), // 960802 กายูคละ
    row(3, 1499), // 960803 ฆอเลาะ
    row(4, 6078), // 960804 โละจูด
    row(5, 5689), // 960805 แม่ดง
    row(6, 909), // 960806 เอราวัณ
    row(1, 3759), // 960901 มาโมง
    row(2, 657), // 960902 สุคิริน
    row(3, 5247), // 960903 เกียร์
    row(4, 3695), // 960904 ภูเขาทอง
    row(5, 3910), // 960905 ร่มไทร
    row(1, 665), // 961001 สุไหงโก-ลก
    row(2, 3420), // 961002 ปาเสมัส
    row(3, 3764), // 961003 มูโนะ
    row(4, 3432), // 961004 ปูโยะ
    row(1, 3355), // 961101 ปะลุรู
    row(2, 664), // 961102 สุไหงปาดี
    row(3, 5927), // 961103 โต๊ะเด็ง
    row(4, 4439), // 961104 สากอ
    row(5, 3902), // 961105 ริโก๋
    row(6, 1108), // 961106 กาวะ
    row(1, 86), // 961201 จะแนะ
    row(2, 1834), // 961202 ดุซงญอ
    row(3, 3494), // 961203 ผดุงมาตร
    row(4, 1663), // 961204 ช้างเผือก
    row(1, 1520), // 961301 จวบ
    row(2, 3017), // 961302 บูกิต
    row(3, 3734), // 961303 มะรือโบออก
];

pub(in crate::data) static FIRST: [u16; 929] = [
    0, // พระนคร
    12, // ดุสิต
    17, // หนองจอก
    25, // บางรัก
    30, // บางเขน
    32, // บางกะปิ
    34, // ปทุมวัน
    38, // ป้อมปราบศัตรูพ่าย
    43, // พระโขนง
    45, // มีนบุรี
    47, // ลาดกระบัง
    53, // ยานนาวา
    55, // สัมพันธวงศ์
    58, // พญาไท
    60, // ธนบุรี
    67, // บางกอกใหญ่
    69, // ห้วยขวาง
    72, // คลองสาน
    76, // ตลิ่งชัน
    82, // บางกอกน้อย
    87, // บางขุนเทียน
    89, // ภาษีเจริญ
    96, // หนองแขม
    98, // ราษฎร์บูรณะ
    100, // บางพลัด
    104, // ดินแดง
    106, // บึงกุ่ม
    109, // สาทร
    112, // บางซื่อ
    114, // จตุจักร
    119, // บางคอแหลม
    122, // ประเวศ
    125, // คลองเตย
    128, // สวนหลวง
    131, // จอมทอง
    135, // ดอนเมือง
    138, // ราชเทวี
    142, // ลาดพร้าว
    144, // วัฒนา
    147, // บางแค
    151, // หลักสี่
    153, // สายไหม
    156, // คันนายาว
    158, // สะพานสูง
    161, // วังทองหลาง
    165, // คลองสามวา
    170, // บางนา
    172, // ทวีวัฒนา
    174, // ทุ่งครุ
    176, // บางบอน
    180, // เมืองสมุทรปราการ
    193, // บางบ่อ
    201, // บางพลี
    207, // พระประแดง
    222, // พระสมุทรเจดีย์
    227, // บางเสาธง
    230, // เมืองนนทบุรี
    240, // บางกรวย
    249, // บางใหญ่
    255, // บางบัวทอง
    263, // ไทรน้อย
    270, // ปากเกร็ด
    282, // เมืองปทุมธานี
    296, // คลองหลวง
    303, // ธัญบุรี
    309, // หนองเสือ
    316, // ลาดหลุมแก้ว
    323, // ลำลูกกา
    331, // สามโคก
    342, // พระนครศรีอยุธยา
    363, // ท่าเรือ
    373, // นครหลวง
    385, // บางไทร
    408, // บางบาล
    424, // บางปะอิน
    442, // บางปะหัน
    459, // ผักไห่
    475, // ภาชี
    483, // ลาดบัวหลวง
    490, // วังน้อย
    500, // เสนา
    517, // บางซ้าย
    523, // อุทัย
    534, // มหาราช
    546, // บ้านแพรก
    551, // เมืองอ่างทอง
    565, // ไชโย
    574, // ป่าโมก
    582, // โพธิ์ทอง
    597, // แสวงหา
    604, // วิเศษชัยชาญ
    619, // สามโก้
    624, // เมืองลพบุรี
    648, // พัฒนานิคม
    657, // โคกสำโรง
    670, // ชัยบาดาล
    687, // ท่าวุ้ง
    698, // บ้านหมี่
    720, // ท่าหลวง
    726, // สระโบสถ์
    731, // โคกเจริญ
    736, // ลำสนธิ
    742, // หนองม่วง
    748, // เมืองสิงห์บุรี
    756, // บางระจัน
    764, // ค่ายบางระจัน
    770, // พรหมบุรี
    777, // ท่าช้าง
    781, // อินทร์บุรี
    791, // เมืองชัยนาท
    800, // มโนรมย์
    807, // วัดสิงห์
    814, // สรรพยา
    821, // สรรคบุรี
    829, // หันคา
    837, // หนองมะโมง
    841, // เนินขาม
    844, // เมืองสระบุรี
    855, // แก่งคอย
    869, // หนองแค
    887, // วิหารแดง
    893, // หนองแซง
    902, // บ้านหมอ
    911, // ดอนพุด
    915, // หนองโดน
    919, // พระพุทธบาท
    928, // เสาไห้
    940, // มวกเหล็ก
    946, // วังม่วง
    949, // เฉลิมพระเกียรติ
    955, // เมืองชลบุรี
    973, // บ้านบึง
    981, // หนองใหญ่
    986, // บางละมุง
    994, // พานทอง
    1005, // พนัสนิคม
    1025, // ศรีราชา
    1033, // เกาะสีชัง
    1034, // สัตหีบ
    1039, // บ่อทอง
    1045, // เกาะจันทร์
    1047, // เมืองระยอง
    1062, // บ้านฉาง
    1065, // แกลง
    1080, // วังจันทร์
    1084, // บ้านค่าย
    1091, // ปลวกแดง
    1097, // เขาชะเมา
    1101, // นิคมพัฒนา
    1105, // เมืองจันทบุรี
    1116, // ขลุง
    1128, // ท่าใหม่
    1142, // โป่งน้ำร้อน
    1147, // มะขาม
    1153, // แหลมสิงห์
    1160, // สอยดาว
    1165, // แก่งหางแมว
    1170, // นายายอาม
    1176, // เขาคิชฌกูฏ
    1181, // เมืองตราด
    1195, // คลองใหญ่
    1198, // เขาสมิง
    1206, // บ่อไร่
    1211, // แหลมงอบ
    1215, // เกาะกูด
    1217, // เกาะช้าง
    1219, // เมืองฉะเชิงเทรา
    1238, // บางคล้า
    1247, // บางน้ำเปรี้ยว
    1257, // บางปะกง
    1269, // บ้านโพธิ์
    1286, // พนมสารคาม
    1294, // ราชสาส์น
    1297, // สนามชัยเขต
    1301, // แปลงยาว
    1305, // ท่าตะเกียบ
    1307, // คลองเขื่อน
    1312, // เมืองปราจีนบุรี
    1325, // กบินทร์บุรี
    1339, // นาดี
    1345, // บ้านสร้าง
    1354, // ประจันตคาม
    1363, // ศรีมหาโพธิ
    1373, // ศรีมโหสถ
    1377, // เมืองนครนายก
    1390, // ปากพลี
    1397, // บ้านนา
    1407, // องครักษ์
    1418, // เมืองสระแก้ว
    1426, // คลองหาด
    1433, // ตาพระยา
    1438, // วังน้ำเย็น
    1442, // วัฒนานคร
    1453, // อรัญประเทศ
    1466, // เขาฉกรรจ์
    1470, // โคกสูง
    1474, // วังสมบูรณ์
    1477, // เมืองนครราชสีมา
    1502, // ครบุรี
    1514, // เสิงสาง
    1520, // คง
    1530, // บ้านเหลื่อม
    1534, // จักราช
    1542, // โชคชัย
    1552, // ด่านขุนทด
    1568, // โนนไทย
    1578, // โนนสูง
    1594, // ขามสะแกแสง
    1601, // บัวใหญ่
    1611, // ประทาย
    1624, // ปักธงชัย
    1640, // พิมาย
    1652, // ห้วยแถลง
    1662, // ชุมพวง
    1671, // สูงเนิน
    1682, // ขามทะเลสอ
    1687, // สีคิ้ว
    1699, // ปากช่อง
    1711, // หนองบุญมาก
    1720, // แก้งสนามนาง
    1725, // โนนแดง
    1730, // วังน้ำเขียว
    1735, // เทพารักษ์
    1739, // เมืองยาง
    1743, // พระทองคำ
    1748, // ลำทะเมนชัย
    1752, // บัวลาย
    1756, // สีดา
    1761, // เฉลิมพระเกียรติ
    1766, // เมืองบุรีรัมย์
    1785, // คูเมือง
    1792, // กระสัง
    1803, // นางรอง
    1818, // หนองกี่
    1828, // ละหานทราย
    1834, // ประโคนชัย
    1850, // บ้านกรวด
    1859, // พุทไธสง
    1866, // ลำปลายมาศ
    1882, // สตึก
    1894, // ปะคำ
    1899, // นาโพธิ์
    1904, // หนองหงส์
    1911, // พลับพลาชัย
    1916, // ห้วยราช
    1924, // โนนสุวรรณ
    1928, // ชำนิ
    1934, // บ้านใหม่ไชยพจน์
    1939, // โนนดินแดง
    1942, // บ้านด่าน
    1946, // แคนดง
    1950, // เฉลิมพระเกียรติ
    1955, // เมืองสุรินทร์
    1976, // ชุมพลบุรี
    1985, // ท่าตูม
    1995, // จอมพระ
    2004, // ปราสาท
    2022, // กาบเชิง
    2028, // รัตนบุรี
    2040, // สนม
    2047, // ศีขรภูมิ
    2062, // สังขะ
    2074, // ลำดวน
    2079, // สำโรงทาบ
    2089, // บัวเชด
    2095, // พนมดงรัก
    2099, // ศรีณรงค์
    2104, // เขวาสินรินทร์
    2109, // โนนนารายณ์
    2114, // เมืองศรีสะเกษ
    2132, // ยางชุมน้อย
    2139, // กันทรารมย์
    2155, // กันทรลักษ์
    2175, // ขุขันธ์
    2197, // ไพรบึง
    2203, // ปรางค์กู่
    2213, // ขุนหาญ
    2225, // ราษีไศล
    2238, // อุทุมพรพิสัย
    2257, // บึงบูรพ์
    2259, // ห้วยทับทัน
    2265, // โนนคูณ
    2270, // ศรีรัตนะ
    2277, // น้ำเกลี้ยง
    2283, // วังหิน
    2291, // ภูสิงห์
    2298, // เมืองจันทร์
    2301, // เบญจลักษ์
    2306, // พยุห์
    2311, // โพธิ์ศรีสุวรรณ
    2316, // ศิลาลาด
    2320, // เมืองอุบลราชธานี
    2332, // ศรีเมืองใหม่
    2343, // โขงเจียม
    2348, // เขื่องใน
    2366, // เขมราฐ
    2375, // เดชอุดม
    2391, // นาจะหลวย
    2397, // น้ำยืน
    2404, // บุณฑริก
    2412, // ตระการพืชผล
    2435, // กุดข้าวปุ้น
    2440, // ม่วงสามสิบ
    2454, // วารินชำราบ
    2470, // พิบูลมังสาหาร
    2484, // ตาลสุม
    2490, // โพธิ์ไทร
    2496, // สำโรง
    2505, // ดอนมดแดง
    2509, // สิรินธร
    2515, // ทุ่งศรีอุดม
    2520, // นาเยีย
    2523, // นาตาล
    2527, // เหล่าเสือโก้ก
    2531, // สว่างวีระวงศ์
    2535, // น้ำขุ่น
    2539, // เมืองยโสธร
    2557, // ทรายมูล
    2562, // กุดชุม
    2571, // คำเขื่อนแก้ว
    2584, // ป่าติ้ว
    2589, // มหาชนะชัย
    2599, // ค้อวัง
    2603, // เลิงนกทา
    2613, // ไทยเจริญ
    2618, // เมืองชัยภูมิ
    2637, // บ้านเขว้า
    2643, // คอนสวรรค์
    2652, // เกษตรสมบูรณ์
    2663, // หนองบัวแดง
    2671, // จัตุรัส
    2680, // บำเหน็จณรงค์
    2687, // หนองบัวระเหว
    2692, // เทพสถิต
    2697, // ภูเขียว
    2708, // บ้านแท่น
    2713, // แก้งคร้อ
    2723, // คอนสาร
    2731, // ภักดีชุมพล
    2735, // เนินสง่า
    2739, // ซับใหญ่
    2742, // เมืองอำนาจเจริญ
    2761, // ชานุมาน
    2766, // ปทุมราชวงศา
    2773, // พนา
    2777, // เสนางคนิคม
    2783, // หัวตะพาน
    2791, // ลืออำนาจ
    2798, // เมืองบึงกาฬ
    2810, // พรเจริญ
    2817, // โซ่พิสัย
    2824, // เซกา
    2833, // ปากคาด
    2839, // บึงโขงหลง
    2843, // ศรีวิไล
    2848, // บุ่งคล้า
    2851, // เมืองหนองบัวลำภู
    2866, // นากลาง
    2875, // โนนสัง
    2885, // ศรีบุญเรือง
    2897, // สุวรรณคูหา
    2905, // นาวัง
    2910, // เมืองขอนแก่น
    2928, // บ้านฝาง
    2935, // พระยืน
    2940, // หนองเรือ
    2950, // ชุมแพ
    2962, // สีชมพู
    2972, // น้ำพอง
    2984, // อุบลรัตน์
    2990, // กระนวน
    2999, // บ้านไผ่
    3009, // เปือยน้อย
    3013, // พล
    3025, // แวงใหญ่
    3030, // แวงน้อย
    3036, // หนองสองห้อง
    3048, // ภูเวียง
    3059, // มัญจาคีรี
    3067, // ชนบท
    3075, // เขาสวนกวาง
    3080, // ภูผาม่าน
    3085, // ซำสูง
    3090, // โคกโพธิ์ไชย
    3094, // หนองนาคำ
    3097, // บ้านแฮด
    3101, // โนนศิลา
    3106, // เวียงเก่า
    3109, // เมืองอุดรธานี
    3130, // กุดจับ
    3137, // หนองวัวซอ
    3145, // กุมภวาปี
    3158, // โนนสะอาด
    3164, // หนองหาน
    3176, // ทุ่งฝน
    3180, // ไชยวาน
    3184, // ศรีธาตุ
    3191, // วังสามหมอ
    3197, // บ้านดุง
    3210, // บ้านผือ
    3223, // น้ำโสม
    3230, // เพ็ญ
    3241, // สร้างคอม
    3247, // หนองแสง
    3251, // นายูง
    3255, // พิบูลย์รักษ์
    3258, // กู่แก้ว
    3262, // ประจักษ์ศิลปาคม
    3265, // เมืองเลย
    3279, // นาด้วง
    3283, // เชียงคาน
    3291, // ปากชม
    3297, // ด่านซ้าย
    3307, // นาแห้ว
    3312, // ภูเรือ
    3318, // ท่าลี่
    3324, // วังสะพุง
    3334, // ภูกระดึง
    3338, // ภูหลวง
    3343, // ผาขาว
    3348, // เอราวัณ
    3352, // หนองหิน
    3355, // เมืองหนองคาย
    3371, // ท่าบ่อ
    3381, // โพนพิสัย
    3392, // ศรีเชียงใหม่
    3396, // สังคม
    3401, // สระใคร
    3404, // เฝ้าไร่
    3409, // รัตนวาปี
    3414, // โพธิ์ตาก
    3417, // เมืองมหาสารคาม
    3431, // แกดำ
    3436, // โกสุมพิสัย
    3453, // กันทรวิชัย
    3463, // เชียงยืน
    3471, // บรบือ
    3486, // นาเชือก
    3496, // พยัคฆภูมิพิสัย
    3510, // วาปีปทุม
    3525, // นาดูน
    3534, // ยางสีสุราช
    3541, // กุดรัง
    3546, // ชื่นชม
    3550, // เมืองร้อยเอ็ด
    3565, // เกษตรวิสัย
    3578, // ปทุมรัตต์
    3586, // จตุรพักตรพิมาน
    3598, // ธวัชบุรี
    3610, // พนมไพร
    3623, // โพนทอง
    3637, // โพธิ์ชัย
    3646, // หนองพอก
    3655, // เสลภูมิ
    3673, // สุวรรณภูมิ
    3688, // เมืองสรวง
    3693, // โพนทราย
    3698, // อาจสามารถ
    3708, // เมยวดี
    3712, // ศรีสมเด็จ
    3720, // จังหาร
    3728, // เชียงขวัญ
    3734, // หนองฮี
    3738, // ทุ่งเขาหลวง
    3743, // เมืองกาฬสินธุ์
    3760, // นามน
    3765, // กมลาไสย
    3773, // ร่องคำ
    3776, // กุฉินารายณ์
    3788, // เขาวง
    3794, // ยางตลาด
    3809, // ห้วยเม็ก
    3818, // สหัสขันธ์
    3826, // คำม่วง
    3832, // ท่าคันโท
    3838, // หนองกุงศรี
    3847, // สมเด็จ
    3855, // ห้วยผึ้ง
    3859, // สามชัย
    3863, // นาคู
    3868, // ดอนจาน
    3873, // ฆ้องชัย
    3878, // เมืองสกลนคร
    3894, // กุสุมาลย์
    3899, // กุดบาก
    3902, // พรรณานิคม
    3912, // พังโคน
    3917, // วาริชภูมิ
    3922, // นิคมน้ำอูน
    3926, // วานรนิวาส
    3940, // คำตากล้า
    3944, // บ้านม่วง
    3953, // อากาศอำนวย
    3961, // สว่างแดนดิน
    3977, // ส่องดาว
    3981, // เต่างอย
    3985, // โคกศรีสุพรรณ
    3989, // เจริญศิลป์
    3994, // โพนนาแก้ว
    3999, // ภูพาน
    4003, // เมืองนครพนม
    4018, // ปลาปาก
    4026, // ท่าอุเทน
    4035, // บ้านแพง
    4041, // ธาตุพนม
    4053, // เรณูนคร
    4061, // นาแก
    4073, // ศรีสงคราม
    4082, // นาหว้า
    4088, // โพนสวรรค์
    4095, // นาทม
    4098, // วังยาง
    4102, // เมืองมุกดาหาร
    4115, // นิคมคำสร้อย
    4122, // ดอนตาล
    4129, // ดงหลวง
    4135, // คำชะอี
    4144, // หว้านใหญ่
    4149, // หนองสูง
    4155, // เมืองเชียงใหม่
    4171, // จอมทอง
    4177, // แม่แจ่ม
    4184, // เชียงดาว
    4191, // ดอยสะเก็ด
    4205, // แม่แตง
    4218, // แม่ริม
    4229, // สะเมิง
    4234, // ฝาง
    4242, // แม่อาย
    4249, // พร้าว
    4260, // สันป่าตอง
    4271, // สันกำแพง
    4281, // สันทราย
    4293, // หางดง
    4304, // ฮอด
    4310, // ดอยเต่า
    4316, // อมก๋อย
    4322, // สารภี
    4334, // เวียงแหง
    4337, // ไชยปราการ
    4341, // แม่วาง
    4346, // แม่ออน
    4352, // ดอยหล่อ
    4356, // กัลยาณิวัฒนา
    4359, // เมืองลำพูน
    4374, // แม่ทา
    4380, // บ้านโฮ่ง
    4385, // ลี้
    4393, // ทุ่งหัวช้าง
    4396, // ป่าซาง
    4405, // บ้านธิ
    4407, // เวียงหนองล่อง
    4410, // เมืองลำปาง
    4429, // แม่เมาะ
    4434, // เกาะคา
    4443, // เสริมงาม
    4447, // งาว
    4457, // แจ้ห่ม
    4464, // วังเหนือ
    4472, // เถิน
    4480, // แม่พริก
    4484, // แม่ทะ
    4494, // สบปราบ
    4498, // ห้างฉัตร
    4505, // เมืองปาน
    4510, // เมืองอุตรดิตถ์
    4527, // ตรอน
    4532, // ท่าปลา
    4539, // น้ำปาด
    4546, // ฟากท่า
    4550, // บ้านโคก
    4554, // พิชัย
    4565, // ลับแล
    4573, // ทองแสนขัน
    4577, // เมืองแพร่
    4597, // ร้องกวาง
    4608, // ลอง
    4617, // สูงเม่น
    4629, // เด่นชัย
    4634, // สอง
    4642, // วังชิ้น
    4649, // หนองม่วงไข่
    4655, // เมืองน่าน
    4666, // แม่จริม
    4671, // บ้านหลวง
    4675, // นาน้อย
    4682, // ปัว
    4694, // ท่าวังผา
    4704, // เวียงสา
    4721, // ทุ่งช้าง
    4725, // เชียงกลาง
    4731, // นาหมื่น
    4735, // สันติสุข
    4738, // บ่อเกลือ
    4742, // สองแคว
    4745, // ภูเพียง
    4752, // เฉลิมพระเกียรติ
    4754, // เมืองพะเยา
    4769, // จุน
    4776, // เชียงคำ
    4786, // เชียงม่วน
    4789, // ดอกคำใต้
    4801, // ปง
    4808, // แม่ใจ
    4814, // ภูซาง
    4819, // ภูกามยาว
    4822, // เมืองเชียงราย
    4838, // เวียงชัย
    4843, // เชียงของ
    4850, // เทิง
    4860, // พาน
    4875, // ป่าแดด
    4880, // แม่จัน
    4891, // เชียงแสน
    4897, // แม่สาย
    4905, // แม่สรวย
    4912, // เวียงป่าเป้า
    4919, // พญาเม็งราย
    4924, // เวียงแก่น
    4928, // ขุนตาล
    4931, // แม่ฟ้าหลวง
    4935, // แม่ลาว
    4940, // เวียงเชียงรุ้ง
    4943, // ดอยหลวง
    4946, // เมืองแม่ฮ่องสอน
    4953, // ขุนยวม
    4959, // ปาย
    4966, // แม่สะเรียง
    4973, // แม่ลาน้อย
    4981, // สบเมย
    4987, // ปางมะผ้า
    4991, // เมืองนครสวรรค์
    5008, // โกรกพระ
    5017, // ชุมแสง
    5029, // หนองบัว
    5038, // บรรพตพิสัย
    5051, // เก้าเลี้ยว
    5056, // ตาคลี
    5066, // ท่าตะโก
    5076, // ไพศาลี
    5084, // พยุหะคีรี
    5095, // ลาดยาว
    5107, // ตากฟ้า
    5114, // แม่วงก์
    5118, // แม่เปิน
    5119, // ชุมตาบง
    5121, // เมืองอุทัยธานี
    5135, // ทัพทัน
    5145, // สว่างอารมณ์
    5150, // หนองฉาง
    5160, // หนองขาหย่าง
    5169, // บ้านไร่
    5182, // ลานสัก
    5188, // ห้วยคต
    5191, // เมืองกำแพงเพชร
    5207, // ไทรงาม
    5214, // คลองลาน
    5218, // ขาณุวรลักษบุรี
    5229, // คลองขลุง
    5239, // พรานกระต่าย
    5249, // ลานกระบือ
    5256, // ทรายทองวัฒนา
    5259, // ปางศิลาทอง
    5262, // บึงสามัคคี
    5266, // โกสัมพีนคร
    5269, // เมืองตาก
    5283, // บ้านตาก
    5290, // สามเงา
    5296, // แม่ระมาด
    5302, // ท่าสองยาง
    5308, // แม่สอด
    5318, // พบพระ
    5323, // อุ้มผาง
    5329, // วังเจ้า
    5332, // เมืองสุโขทัย
    5342, // บ้านด่านลานหอย
    5349, // คีรีมาศ
    5359, // กงไกรลาศ
    5370, // ศรีสัชนาลัย
    5381, // ศรีสำโรง
    5394, // สวรรคโลก
    5408, // ศรีนคร
    5413, // ทุ่งเสลี่ยม
    5418, // เมืองพิษณุโลก
    5438, // นครไทย
    5449, // ชาติตระการ
    5455, // บางระกำ
    5466, // บางกระทุ่ม
    5475, // พรหมพิราม
    5487, // วัดโบสถ์
    5493, // วังทอง
    5504, // เนินมะปราง
    5511, // เมืองพิจิตร
    5527, // วังทรายพูน
    5531, // โพธิ์ประทับช้าง
    5538, // ตะพานหิน
    5551, // บางมูลนาก
    5561, // โพทะเล
    5572, // สามง่าม
    5577, // ทับคล้อ
    5581, // สากเหล็ก
    5586, // บึงนาราง
    5591, // ดงเจริญ
    5596, // วชิรบารมี
    5600, // เมืองเพชรบูรณ์
    5617, // ชนแดน
    5626, // หล่มสัก
    5649, // หล่มเก่า
    5658, // วิเชียรบุรี
    5672, // ศรีเทพ
    5679, // หนองไผ่
    5692, // บึงสามพัน
    5701, // น้ำหนาว
    5705, // วังโป่ง
    5710, // เขาค้อ
    5717, // เมืองราชบุรี
    5739, // จอมบึง
    5745, // สวนผึ้ง
    5749, // ดำเนินสะดวก
    5762, // บ้านโป่ง
    5777, // บางแพ
    5784, // โพธาราม
    5803, // ปากท่อ
    5815, // วัดเพลง
    5818, // บ้านคา
    5821, // เมืองกาญจนบุรี
    5834, // ไทรโยค
    5841, // บ่อพลอย
    5847, // ศรีสวัสดิ์
    5853, // ท่ามะกา
    5870, // ท่าม่วง
    5883, // ทองผาภูมิ
    5890, // สังขละบุรี
    5893, // พนมทวน
    5901, // เลาขวัญ
    5908, // ด่านมะขามเตี้ย
    5912, // หนองปรือ
    5915, // ห้วยกระเจา
    5919, // เมืองสุพรรณบุรี
    5939, // เดิมบางนางบวช
    5953, // ด่านช้าง
    5960, // บางปลาม้า
    5974, // ศรีประจันต์
    5983, // ดอนเจดีย์
    5988, // สองพี่น้อง
    6003, // สามชุก
    6010, // อู่ทอง
    6023, // หนองหญ้าไซ
    6029, // เมืองนครปฐม
    6054, // กำแพงแสน
    6069, // นครชัยศรี
    6093, // ดอนตูม
    6101, // บางเลน
    6116, // สามพราน
    6132, // พุทธมณฑล
    6135, // เมืองสมุทรสาคร
    6153, // กระทุ่มแบน
    6163, // บ้านแพ้ว
    6175, // เมืองสมุทรสงคราม
    6186, // บางคนที
    6199, // อัมพวา
    6211, // เมืองเพชรบุรี
    6235, // เขาย้อย
    6245, // หนองหญ้าปล้อง
    6249, // ชะอำ
    6258, // ท่ายาง
    6270, // บ้านลาด
    6288, // บ้านแหลม
    6298, // แก่งกระจาน
    6304, // เมืองประจวบคีรีขันธ์
    6310, // กุยบุรี
    6316, // ทับสะแก
    6322, // บางสะพาน
    6329, // บางสะพานน้อย
    6334, // ปราณบุรี
    6340, // หัวหิน
    6347, // สามร้อยยอด
    6352, // เมืองนครศรีธรรมราช
    6368, // พรหมคีรี
    6373, // ลานสกา
    6378, // ฉวาง
    6388, // พิปูน
    6393, // เชียรใหญ่
    6403, // ชะอวด
    6414, // ท่าศาลา
    6424, // ทุ่งสง
    6437, // นาบอน
    6440, // ทุ่งใหญ่
    6447, // ปากพนัง
    6465, // ร่อนพิบูลย์
    6471, // สิชล
    6480, // ขนอม
    6483, // หัวไทร
    6494, // บางขัน
    6498, // ถ้ำพรรณรา
    6501, // จุฬาภรณ์
    6507, // พระพรหม
    6511, // นบพิตำ
    6515, // ช้างกลาง
    6518, // เฉลิมพระเกียรติ
    6522, // เมืองกระบี่
    6532, // เขาพนม
    6538, // เกาะลันตา
    6543, // คลองท่อม
    6550, // อ่าวลึก
    6559, // ปลายพระยา
    6563, // ลำทับ
    6567, // เหนือคลอง
    6575, // เมืองพังงา
    6584, // เกาะยาว
    6587, // กะปง
    6592, // ตะกั่วทุ่ง
    6599, // ตะกั่วป่า
    6607, // คุระบุรี
    6611, // ทับปุด
    6617, // ท้ายเหมือง
    6623, // เมืองภูเก็ต
    6631, // กะทู้
    6634, // ถลาง
    6640, // เมืองสุราษฎร์ธานี
    6651, // กาญจนดิษฐ์
    6664, // ดอนสัก
    6668, // เกาะสมุย
    6675, // เกาะพะงัน
    6678, // ไชยา
    6687, // ท่าชนะ
    6693, // คีรีรัฐนิคม
    6701, // บ้านตาขุน
    6705, // พนม
    6711, // ท่าฉาง
    6717, // บ้านนาสาร
    6728, // บ้านนาเดิม
    6732, // เคียนซา
    6737, // เวียงสระ
    6742, // พระแสง
    6749, // พุนพิน
    6765, // ชัยบุรี
    6769, // วิภาวดี
    6771, // เมืองระนอง
    6780, // ละอุ่น
    6787, // กะเปอร์
    6792, // กระบุรี
    6799, // สุขสำราญ
    6801, // เมืองชุมพร
    6818, // ท่าแซะ
    6828, // ปะทิว
    6835, // หลังสวน
    6848, // ละแม
    6852, // พะโต๊ะ
    6856, // สวี
    6867, // ทุ่งตะโก
    6871, // เมืองสงขลา
    6877, // สทิงพระ
    6888, // จะนะ
    6902, // นาทวี
    6912, // เทพา
    6919, // สะบ้าย้อย
    6928, // ระโนด
    6940, // กระแสสินธุ์
    6944, // รัตภูมิ
    6949, // สะเดา
    6958, // หาดใหญ่
    6971, // นาหม่อม
    6975, // ควนเนียง
    6979, // บางกล่ำ
    6983, // สิงหนคร
    6994, // คลองหอยโข่ง
    6998, // เมืองสตูล
    7010, // ควนโดน
    7014, // ควนกาหลง
    7017, // ท่าแพ
    7021, // ละงู
    7027, // ทุ่งหว้า
    7032, // มะนัง
    7034, // เมืองตรัง
    7049, // กันตัง
    7063, // ย่านตาขาว
    7071, // ปะเหลียน
    7081, // สิเกา
    7086, // ห้วยยอด
    7102, // วังวิเศษ
    7107, // นาโยง
    7113, // รัษฎา
    7118, // หาดสำราญ
    7121, // เมืองพัทลุง
    7135, // กงหรา
    7140, // เขาชัยสน
    7145, // ตะโหมด
    7148, // ควนขนุน
    7160, // ปากพะยูน
    7167, // ศรีบรรพต
    7170, // ป่าบอน
    7175, // บางแก้ว
    7178, // ป่าพะยอม
    7182, // ศรีนครินทร์
    7186, // เมืองปัตตานี
    7199, // โคกโพธิ์
    7211, // หนองจิก
    7223, // ปะนาเระ
    7233, // มายอ
    7246, // ทุ่งยางแดง
    7250, // สายบุรี
    7261, // ไม้แก่น
    7265, // ยะหริ่ง
    7283, // ยะรัง
    7295, // กะพ้อ
    7298, // แม่ลาน
    7301, // เมืองยะลา
    7315, // เบตง
    7320, // บันนังสตา
    7326, // ธารโต
    7330, // ยะหา
    7337, // รามัน
    7353, // กาบัง
    7355, // กรงปินัง
    7359, // เมืองนราธิวาส
    7366, // ตากใบ
    7374, // บาเจาะ
    7380, // ยี่งอ
    7386, // ระแงะ
    7393, // รือเสาะ
    7402, // ศรีสาคร
    7408, // แว้ง
    7414, // สุคิริน
    7419, // สุไหงโก-ลก
    7423, // สุไหงปาดี
    7429, // จะแนะ
    7433, // เจาะไอร้อง
    7436, // the end
];

pub(in crate::data) static NAME_INDEX: Index = Index {
    buckets: &[
        0, 5, 6, 15, 20, 20, 20, 25, 27, 29, 30, 34, 34, 35, 37, 39, 39, 40,
        41, 42, 44, 45, 46, 46, 46, 46, 47, 47, 47, 47, 48, 50, 51, 54, 55, 56,
        58, 59, 59, 62, 62, 63, 67, 70, 72, 76, 76, 77, 80, 81, 81, 83, 83, 84,
        85, 88, 88, 88, 89, 91, 93, 94, 95, 95, 98, 100, 102, 102, 103, 103, 109, 110,
        111, 111, 112, 123, 124, 132, 134, 137, 138, 139, 141, 146, 147, 149, 152, 153, 154, 155,
        157, 160, 162, 167, 170, 170, 172, 172, 172, 172, 174, 176, 176, 177, 177, 177, 179, 181,
        187, 188, 189, 193, 195, 195, 198, 199, 200, 201, 201, 202, 203, 205, 206, 207, 208, 208,
        211, 211, 215, 217, 224, 225, 227, 228, 229, 230, 232, 233, 233, 236, 238, 240, 240, 241,
        244, 248, 248, 250, 250, 251, 252, 254, 257, 258, 262, 262, 263, 265, 266, 266, 268, 276,
        278, 279, 279, 279, 279, 281, 283, 283, 284, 287, 290, 291, 297, 298, 299, 305, 306, 308,
        315, 318, 322, 322, 324, 324, 332, 333, 335, 338, 339, 343, 344, 346, 347, 348, 351, 353,
        353, 357, 361, 361, 365, 365, 368, 368, 368, 369, 372, 372, 373, 373, 376, 381, 383, 384,
        388, 388, 389, 393, 394, 394, 396, 397, 399, 404, 408, 408, 409, 410, 412, 412, 414, 416,
        421, 422, 424, 428, 428, 429, 429, 429, 430, 431, 431, 431, 431, 431, 433, 436, 439, 440,
        443, 447, 448, 451, 455, 456, 456, 456, 458, 459, 463, 464, 464, 465, 467, 470, 473, 474,
        476, 476, 476, 478, 479, 480, 482, 482, 484, 484, 484, 484, 484, 487, 488, 489, 489, 491,
        492, 494, 494, 497, 498, 502, 504, 505, 506, 507, 507, 508, 508, 518, 520, 524, 528, 532,
        533, 538, 538, 538, 538, 538, 540, 551, 552, 554, 554, 555, 556, 558, 559, 560, 562, 564,
        569, 570, 574, 574, 577, 577, 579, 584, 584, 584, 584, 587, 589, 590, 592, 594, 601, 602,
        602, 606, 610, 612, 614, 614, 615, 615, 615, 616, 620, 621, 622, 623, 623, 623, 624, 625,
        627, 628, 631, 639, 641, 644, 653, 653, 653, 656, 656, 657, 659, 663, 667, 668, 668, 669,
        670, 673, 676, 676, 677, 679, 681, 686, 687, 687, 688, 691, 692, 694, 694, 697, 699, 702,
        703, 704, 705, 708, 711, 713, 713, 720, 720, 724, 730, 734, 734, 734, 740, 740, 742, 748,
        748, 755, 755, 756, 757, 759, 759, 760, 762, 766, 767, 769, 770, 771, 773, 773, 774, 778,
        780, 781, 781, 786, 790, 790, 794, 796, 797, 800, 801, 804, 808, 808, 810, 812, 814, 819,
        825, 827, 829, 831, 832, 833, 836, 837, 840, 844, 844, 844, 865, 869, 871, 871, 873, 877,
        877, 877, 878, 879, 880, 888, 889, 889, 891, 903, 906, 908, 908, 910, 911, 913, 914, 915,
        915, 917, 917, 918, 919, 920, 921, 925, 925, 925, 932, 933, 936, 937, 941, 943, 946, 948,
        948, 952, 960, 960, 960, 960, 963, 964, 967, 969, 969, 970, 972, 981, 984, 987, 989, 990,
        993, 995, 998, 1000, 1005, 1010, 1010, 1012, 1014, 1014, 1014, 1015, 1015, 1017, 1020, 1024, 1025, 1028,
        1029, 1030, 1031, 1031, 1031, 1032, 1032, 1035, 1038, 1040, 1043, 1043, 1044, 1044, 1045, 1047, 1048, 1049,
        1050, 1050, 1051, 1058, 1059, 1059, 1060, 1060, 1064, 1066, 1066, 1073, 1073, 1074, 1076, 1077, 1080, 1081,
        1083, 1084, 1086, 1086, 1088, 1089, 1090, 1094, 1096, 1096, 1096, 1099, 1100, 1104, 1105, 1105, 1109, 1109,
        1110, 1111, 1112, 1118, 1121, 1124, 1125, 1128, 1130, 1130, 1133, 1134, 1135, 1137, 1140, 1142, 1142, 1143,
        1144, 1148, 1149, 1150, 1152, 1155, 1155, 1158, 1161, 1163, 1164, 1166, 1173, 1173, 1174, 1176, 1182, 1183,
        1185, 1188, 1188, 1188, 1189, 1190, 1191, 1191, 1193, 1194, 1197, 1197, 1198, 1201, 1201, 1201, 1202, 1204,
        1204, 1207, 1208, 1209, 1209, 1210, 1211, 1213, 1215, 1215, 1216, 1217, 1221, 1221, 1224, 1227, 1229, 1230,
        1230, 1231, 1234, 1235, 1235, 1239, 1241, 1242, 1244, 1244, 1246, 1247, 1250, 1250, 1251, 1251, 1251, 1256,
        1256, 1260, 1262, 1266, 1266, 1268, 1273, 1273, 1278, 1280, 1281, 1286, 1288, 1289, 1291, 1296, 1297, 1300,
        1300, 1300, 1301, 1303, 1303, 1303, 1305, 1305, 1305, 1306, 1307, 1310, 1311, 1312, 1316, 1317, 1318, 1318,
        1321, 1321, 1321, 1324, 1325, 1325, 1329, 1329, 1333, 1334, 1336, 1336, 1339, 1341, 1343, 1344, 1344, 1346,
        1346, 1349, 1350, 1352, 1353, 1356, 1358, 1362, 1364, 1365, 1368, 1368, 1370, 1372, 1375, 1375, 1375, 1377,
        1381, 1382, 1383, 1383, 1384, 1387, 1387, 1388, 1388, 1390, 1391, 1393, 1394, 1394, 1394, 1394, 1396, 1399,
        1404, 1405, 1409, 1409, 1409, 1412, 1414, 1415, 1415, 1415, 1416, 1420, 1429, 1432, 1432, 1433, 1436, 1440,
        1442, 1443, 1444, 1445, 1452, 1456, 1457, 1459, 1461, 1462, 1470, 1471, 1471, 1475, 1479, 1479, 1480, 1481,
        1484, 1486, 1488, 1489, 1493, 1493, 1494, 1494, 1494, 1496, 1502, 1502, 1504, 1504, 1507, 1507, 1510, 1511,
        1512, 1514, 1515, 1515, 1516, 1521, 1526, 1528, 1528, 1530, 1532, 1532, 1535, 1538, 1540, 1541, 1543, 1546,
        1546, 1548, 1549, 1551, 1552, 1553, 1553, 1553, 1553, 1555, 1556, 1556, 1567, 1568, 1573, 1573, 1575, 1576,
        1577, 1579, 1585, 1585, 1587, 1587, 1589, 1592, 1593, 1594, 1599, 1599, 1599, 1600, 1601, 1605, 1607, 1611,
        1612, 1612, 1613, 1615, 1616, 1618, 1620, 1621, 1621, 1621, 1623, 1626, 1627, 1628, 1632, 1633, 1633, 1633,
        1634, 1634, 1635, 1636, 1636, 1637, 1640, 1643, 1643, 1647, 1649, 1651, 1653, 1654, 1656, 1657, 1658, 1659,
        1660, 1663, 1667, 1669, 1669, 1670, 1672, 1672, 1673, 1673, 1674, 1675, 1677, 1677, 1683, 1683, 1683, 1684,
        1685, 1685, 1688, 1690, 1690, 1692, 1695, 1696, 1698, 1699, 1701, 1702, 1705, 1705, 1705, 1706, 1706, 1710,
        1712, 1715, 1715, 1717, 1717, 1719, 1720, 1723, 1725, 1726, 1726, 1727, 1727, 1728, 1728, 1731, 1731, 1731,
        1731, 1734, 1734, 1741, 1743, 1745, 1746, 1747, 1747, 1750, 1750, 1752, 1754, 1756, 1756, 1759, 1759, 1763,
        1771, 1772, 1774, 1775, 1776, 1779, 1781, 1782, 1782, 1784, 1785, 1792, 1792, 1793, 1794, 1798, 1798, 1798,
        1808, 1810, 1816, 1817, 1818, 1820, 1822, 1824, 1826, 1826, 1827, 1827, 1827, 1829, 1829, 1829, 1830, 1832,
        1832, 1833, 1834, 1835, 1835, 1836, 1837, 1839, 1840, 1840, 1840, 1841, 1844, 1846, 1847, 1847, 1848, 1849,
        1850, 1856, 1857, 1858, 1860, 1864, 1866, 1867, 1869, 1871, 1875, 1877, 1881, 1883, 1884, 1897, 1901, 1904,
        1907, 1908, 1911, 1913, 1914, 1915, 1920, 1920, 1923, 1924, 1924, 1925, 1925, 1925, 1926, 1931, 1931, 1933,
        1935, 1935, 1937, 1938, 1939, 1941, 1945, 1949, 1950, 1951, 1954, 1955, 1958, 1960, 1960, 1962, 1963, 1965,
        1965, 1969, 1969, 1972, 1974, 1975, 1980, 1980, 1980, 1981, 1984, 1984, 1996, 1997, 1998, 1999, 2000, 2004,
        2009, 2011, 2014, 2016, 2016, 2017, 2027, 2028, 2030, 2030, 2032, 2033, 2036, 2039, 2042, 2044, 2049, 2051,
        2051, 2057, 2057, 2058, 2060, 2060, 2060, 2062, 2063, 2063, 2067, 2068, 2070, 2073, 2073, 2074, 2076, 2076,
        2077, 2079, 2084, 2088, 2091, 2102, 2104, 2107, 2109, 2111, 2112, 2112, 2114, 2117, 2117, 2118, 2119, 2119,
        2121, 2123, 2124, 2129, 2134, 2135, 2136, 2137, 2137, 2137, 2138, 2140, 2140, 2141, 2142, 2142, 2145, 2146,
        2153, 2154, 2155, 2156, 2156, 2156, 2156, 2161, 2170, 2171, 2173, 2175, 2176, 2177, 2179, 2179, 2180, 2181,
        2182, 2183, 2184, 2190, 2191, 2193, 2193, 2197, 2204, 2204, 2206, 2206, 2213, 2213, 2213, 2217, 2219, 2222,
        2225, 2225, 2227, 2229, 2229, 2231, 2232, 2234, 2235, 2237, 2238, 2241, 2242, 2248, 2250, 2251, 2254, 2257,
        2258, 2259, 2261, 2263, 2263, 2265, 2265, 2266, 2267, 2269, 2269, 2270, 2272, 2276, 2276, 2276, 2278, 2278,
        2278, 2280, 2281, 2281, 2285, 2285, 2287, 2290, 2295, 2296, 2296, 2298, 2303, 2306, 2308, 2310, 2313, 2313,
        2315, 2316, 2317, 2318, 2319, 2323, 2325, 2328, 2329, 2329, 2332, 2335, 2336, 2336, 2339, 2340, 2340, 2342,
        2343, 2344, 2347, 2349, 2350, 2351, 2353, 2356, 2357, 2359, 2363, 2363, 2364, 2364, 2365, 2368, 2370, 2371,
        2374, 2375, 2376, 2376, 2376, 2376, 2379, 2381, 2391, 2391, 2393, 2393, 2394, 2395, 2398, 2400, 2404, 2404,
        2404, 2405, 2406, 2408, 2409, 2410, 2411, 2413, 2415, 2415, 2415, 2416, 2423, 2424, 2426, 2427, 2430, 2430,
        2431, 2434, 2437, 2441, 2441, 2443, 2452, 2453, 2455, 2457, 2458, 2458, 2460, 2464, 2465, 2466, 2466, 2466,
        2466, 2469, 2469, 2470, 2472, 2476, 2478, 2481, 2483, 2484, 2487, 2488, 2491, 2491, 2492, 2495, 2496, 2498,
        2499, 2504, 2504, 2507, 2508, 2511, 2513, 2516, 2519, 2519, 2522, 2529, 2530, 2530, 2531, 2531, 2532, 2533,
        2533, 2536, 2536, 2538, 2540, 2540, 2545, 2546, 2547, 2550, 2550, 2550, 2553, 2556, 2557, 2559, 2560, 2562,
        2565, 2565, 2567, 2572, 2573, 2578, 2578, 2580, 2581, 2583, 2586, 2586, 2587, 2587, 2588, 2589, 2589, 2590,
        2592, 2595, 2596, 2599, 2600, 2602, 2602, 2605, 2607, 2608, 2608, 2608, 2612, 2612, 2612, 2613, 2614, 2614,
        2615, 2616, 2617, 2619, 2619, 2621, 2621, 2622, 2623, 2625, 2625, 2626, 2628, 2633, 2640, 2642, 2642, 2643,
        2646, 2647, 2650, 2652, 2653, 2655, 2657, 2657, 2658, 2658, 2659, 2665, 2668, 2670, 2672, 2675, 2675, 2676,
        2676, 2676, 2676, 2681, 2683, 2685, 2690, 2690, 2690, 2690, 2691, 2694, 2696, 2696, 2696, 2698, 2700, 2700,
        2701, 2702, 2705, 2707, 2712, 2712, 2713, 2715, 2716, 2721, 2722, 2723, 2725, 2729, 2734, 2737, 2737, 2737,
        2738, 2740, 2746, 2747, 2750, 2751, 2754, 2754, 2756, 2763, 2764, 2765, 2766, 2768, 2768, 2769, 2769, 2771,
        2771, 2772, 2772, 2773, 2774, 2774, 2778, 2778, 2781, 2782, 2784, 2786, 2787, 2787, 2788, 2791, 2792, 2794,
        2797, 2799, 2803, 2809, 2811, 2812, 2815, 2816, 2817, 2820, 2821, 2821, 2823, 2825, 2825, 2825, 2827, 2827,
        2828, 2829, 2829, 2832, 2836, 2836, 2838, 2839, 2839, 2839, 2840, 2841, 2842, 2843, 2844, 2846, 2847, 2850,
        2850, 2852, 2853, 2853, 2854, 2855, 2855, 2856, 2858, 2859, 2859, 2864, 2865, 2866, 2866, 2867, 2867, 2868,
        2868, 2869, 2870, 2871, 2871, 2873, 2875, 2876, 2877, 2880, 2880, 2886, 2889, 2890, 2890, 2890, 2890, 2890,
        2891, 2893, 2894, 2894, 2894, 2895, 2900, 2901, 2903, 2904, 2905, 2907, 2908, 2909, 2914, 2917, 2918, 2922,
        2923, 2925, 2933, 2934, 2939, 2939, 2940, 2941, 2943, 2943, 2944, 2945, 2945, 2946, 2949, 2951, 2952, 2955,
        2955, 2959, 2962, 2962, 2971, 2972, 2977, 2978, 2978, 2978, 2980, 2981, 2982, 2982, 2984, 2984, 2987, 2989,
        2991, 2991, 2994, 2997, 2998, 3000, 3006, 3006, 3009, 3010, 3011, 3011, 3011, 3012, 3015, 3026, 3026, 3026,
        3028, 3029, 3030, 3033, 3033, 3033, 3035, 3036, 3037, 3038, 3039, 3044, 3050, 3050, 3054, 3055, 3057, 3057,
        3057, 3057, 3057, 3057, 3064, 3064, 3066, 3069, 3069, 3073, 3078, 3079, 3080, 3081, 3085, 3086, 3088, 3094,
        3095, 3097, 3102, 3102, 3103, 3107, 3107, 3110, 3110, 3111, 3112, 3115, 3115, 3115, 3115, 3116, 3117, 3119,
        3120, 3124, 3125, 3126, 3128, 3130, 3131, 3132, 3132, 3134, 3136, 3136, 3137, 3139, 3141, 3142, 3143, 3145,
        3147, 3149, 3151, 3154, 3155, 3162, 3162, 3163, 3165, 3167, 3169, 3170, 3170, 3172, 3174, 3175, 3175, 3176,
        3176, 3177, 3178, 3180, 3181, 3182, 3183, 3186, 3187, 3187, 3187, 3190, 3194, 3196, 3197, 3199, 3207, 3209,
        3211, 3213, 3213, 3213, 3214, 3215, 3215, 3217, 3219, 3219, 3223, 3223, 3225, 3225, 3225, 3228, 3229, 3230,
        3232, 3234, 3234, 3237, 3238, 3238, 3239, 3239, 3239, 3240, 3243, 3243, 3244, 3244, 3246, 3248, 3252, 3259,
        3261, 3263, 3268, 3272, 3276, 3276, 3278, 3280, 3280, 3281, 3282, 3282, 3286, 3289, 3291, 3292, 3294, 3294,
        3300, 3301, 3302, 3305, 3308, 3308, 3311, 3314, 3315, 3315, 3315, 3315, 3318, 3319, 3320, 3321, 3322, 3322,
        3322, 3323, 3323, 3324, 3328, 3330, 3331, 3333, 3334, 3335, 3335, 3336, 3338, 3342, 3342, 3342, 3345, 3348,
        3351, 3351, 3352, 3356, 3359, 3359, 3363, 3364, 3365, 3365, 3366, 3368, 3371, 3373, 3376, 3378, 3379, 3379,
        3386, 3387, 3388, 3389, 3389, 3395, 3396, 3397, 3399, 3400, 3401, 3403, 3404, 3405, 3406, 3406, 3409, 3409,
        3414, 3416, 3416, 3447, 3448, 3451, 3454, 3454, 3455, 3455, 3457, 3458, 3458, 3459, 3459, 3461, 3461, 3465,
        3466, 3466, 3469, 3469, 3470, 3472, 3477, 3477, 3480, 3483, 3484, 3486, 3488, 3489, 3491, 3493, 3496, 3501,
        3501, 3503, 3503, 3503, 3504, 3504, 3506, 3510, 3511, 3512, 3514, 3516, 3517, 3517, 3519, 3519, 3521, 3523,
        3525, 3525, 3526, 3527, 3529, 3532, 3532, 3533, 3536, 3538, 3540, 3541, 3542, 3542, 3543, 3543, 3546, 3546,
        3547, 3550, 3552, 3554, 3559, 3563, 3565, 3568, 3568, 3568, 3570, 3572, 3573, 3586, 3587, 3587, 3590, 3594,
        3595, 3598, 3600, 3602, 3602, 3603, 3604, 3609, 3610, 3610, 3611, 3611, 3616, 3618, 3618, 3620, 3620, 3624,
        3630, 3631, 3633, 3635, 3637, 3638, 3639, 3640, 3640, 3642, 3642, 3642, 3644, 3650, 3651, 3652, 3654, 3657,
        3659, 3659, 3670, 3671, 3672, 3675, 3676, 3679, 3682, 3684, 3684, 3689, 3692, 3693, 3695, 3698, 3700, 3704,
        3706, 3707, 3712, 3712, 3715, 3715, 3718, 3719, 3721, 3727, 3731, 3731, 3734, 3737, 3741, 3741, 3742, 3743,
        3746, 3747, 3751, 3752, 3755, 3757, 3758, 3759, 3763, 3764, 3769, 3769, 3769, 3770, 3773, 3777, 3777, 3778,
        3781, 3785, 3785, 3787, 3791, 3792, 3795, 3795, 3795, 3796, 3804, 3816, 3818, 3818, 3818, 3819, 3821, 3822,
        3825, 3826, 3829, 3829, 3831, 3831, 3831, 3836, 3836, 3838, 3840, 3845, 3847, 3848, 3852, 3852, 3854, 3855,
        3858, 3859, 3859, 3859, 3865, 3866, 3867, 3867, 3869, 3869, 3873, 3874, 3875, 3877, 3878, 3878, 3881, 3884,
        3886, 3886, 3889, 3889, 3891, 3892, 3894, 3895, 3896, 3898, 3901, 3902, 3907, 3907, 3912, 3914, 3916, 3918,
        3919, 3920, 3920, 3922, 3923, 3923, 3926, 3931, 3933, 3934, 3934, 3935, 3940, 3942, 3942, 3943, 3943, 3945,
        3946, 3946, 3948, 3948, 3950, 3952, 3953, 3955, 3955, 3958, 3959, 3961, 3961, 3962, 3963, 3967, 3968, 3970,
        3973, 3977, 3977, 3979, 3979, 3980, 3981, 3985, 3989, 3991, 3994, 3994, 3996, 3997, 4001, 4003, 4003, 4006,
        4008, 4011, 4013, 4016, 4022, 4025, 4026, 4031, 4034, 4041, 4042, 4044, 4048, 4052, 4057, 4059, 4061, 4061,
        4064, 4065, 4069, 4071, 4073, 4076, 4078, 4079, 4079, 4084, 4087, 4088, 4091, 4095, 4097, 4099, 4099, 4101,
        4101, 4105, 4106, 4108, 4111, 4111, 4112, 4114, 4115, 4115, 4116, 4116, 4117, 4119, 4120, 4120, 4124, 4125,
        4126, 4126, 4128, 4129, 4138, 4140, 4142, 4144, 4146, 4148, 4152, 4153, 4153, 4153, 4153, 4154, 4154, 4154,
        4157, 4163, 4164, 4165, 4165, 4166, 4167, 4168, 4170, 4171, 4171, 4174, 4174, 4176, 4177, 4179, 4181, 4181,
        4182, 4185, 4186, 4193, 4196, 4199, 4200, 4201, 4201, 4201, 4201, 4202, 4202, 4203, 4203, 4203, 4203, 4205,
        4205, 4216, 4217, 4219, 4219, 4221, 4222, 4223, 4224, 4226, 4226, 4230, 4230, 4232, 4233, 4237, 4239, 4242,
        4243, 4243, 4245, 4247, 4249, 4257, 4257, 4258, 4258, 4261, 4262, 4265, 4265, 4267, 4272, 4278, 4282, 4284,
        4291, 4291, 4292, 4293, 4296, 4298, 4299, 4301, 4302, 4302, 4303, 4307, 4310, 4313, 4315, 4315, 4317, 4325,
        4330, 4330, 4331, 4333, 4335, 4335, 4337, 4338, 4338, 4339, 4342, 4344, 4345, 4348, 4349, 4362, 4369, 4369,
        4371, 4372, 4372, 4372, 4375, 4377, 4377, 4380, 4380, 4384, 4384, 4384, 4385, 4386, 4388, 4389, 4389, 4392,
        4393, 4394, 4394, 4395, 4396, 4398, 4410, 4415, 4417, 4418, 4434, 4435, 4435, 4437, 4438, 4438, 4439, 4444,
        4445, 4448, 4449, 4451, 4455, 4455, 4457, 4463, 4466, 4469, 4471, 4472, 4473, 4478, 4478, 4480, 4480, 4483,
        4484, 4485, 4485, 4486, 4487, 4491, 4496, 4499, 4501, 4502, 4502, 4505, 4508, 4510, 4516, 4516, 4516, 4517,
        4522, 4522, 4523, 4525, 4525, 4527, 4532, 4532, 4535, 4537, 4539, 4540, 4542, 4543, 4544, 4545, 4548, 4548,
        4548, 4554, 4554, 4555, 4555, 4555, 4557, 4557, 4557, 4560, 4561, 4563, 4564, 4565, 4569, 4572, 4572, 4572,
        4573, 4577, 4580, 4580, 4581, 4584, 4586, 4587, 4587, 4589, 4589, 4589, 4591, 4592, 4597, 4597, 4598, 4598,
        4598, 4598, 4598, 4599, 4599, 4602, 4602, 4602, 4602, 4605, 4607, 4608, 4608, 4610, 4612, 4613, 4613, 4614,
        4620, 4622, 4624, 4625, 4626, 4628, 4628, 4629, 4630, 4631, 4633, 4637, 4639, 4639, 4642, 4645, 4648, 4649,
        4649, 4649, 4649, 4651, 4651, 4652, 4652, 4652, 4654, 4656, 4657, 4658, 4658, 4659, 4663, 4663, 4665, 4665,
        4667, 4668, 4669, 4671, 4675, 4677, 4678, 4678, 4679, 4681, 4683, 4683, 4683, 4684, 4685, 4685, 4686, 4687,
        4688, 4688, 4692, 4692, 4692, 4692, 4693, 4693, 4694, 4697, 4704, 4704, 4705, 4707, 4707, 4707, 4711, 4711,
        4711, 4713, 4721, 4723, 4727, 4730, 4732, 4733, 4734, 4734, 4740, 4742, 4744, 4746, 4747, 4750, 4751, 4754,
        4756, 4759, 4763, 4764, 4765, 4766, 4766, 4766, 4766, 4768, 4771, 4775, 4777, 4785, 4785, 4785, 4785, 4785,
        4785, 4789, 4791, 4791, 4792, 4794, 4795, 4795, 4796, 4796, 4798, 4799, 4799, 4824, 4824, 4824, 4825, 4826,
        4827, 4829, 4829, 4831, 4832, 4832, 4832, 4835, 4836, 4839, 4842, 4845, 4846, 4851, 4851, 4853, 4854, 4860,
        4863, 4864, 4866, 4869, 4870, 4870, 4872, 4877, 4886, 4886, 4887, 4888, 4888, 4890, 4895, 4898, 4901, 4906,
        4908, 4910, 4914, 4915, 4917, 4919, 4923, 4928, 4930, 4931, 4932, 4934, 4934, 4940, 4940, 4942, 4943, 4946,
        4947, 4947, 4947, 4947, 4950, 4955, 4956, 4957, 4958, 4960, 4964, 4964, 4964, 4966, 4969, 4971, 4971, 4972,
        4972, 4975, 4976, 4977, 4977, 4977, 4981, 4986, 4986, 4987, 4987, 4995, 4998, 5000, 5004, 5005, 5007, 5008,
        5010, 5016, 5017, 5017, 5020, 5026, 5027, 5027, 5027, 5030, 5034, 5035, 5036, 5039, 5039, 5041, 5043, 5046,
        5049, 5050, 5050, 5053, 5054, 5056, 5059, 5060, 5076, 5076, 5077, 5077, 5077, 5080, 5081, 5081, 5083, 5084,
        5086, 5086, 5087, 5087, 5087, 5088, 5095, 5095, 5100, 5107, 5107, 5108, 5110, 5110, 5111, 5112, 5112, 5115,
        5117, 5117, 5121, 5122, 5123, 5124, 5128, 5131, 5133, 5134, 5135, 5138, 5140, 5140, 5141, 5142, 5149, 5150,
        5151, 5156, 5156, 5158, 5158, 5159, 5159, 5161, 5164, 5164, 5165, 5166, 5170, 5172, 5173, 5177, 5178, 5182,
        5182, 5183, 5185, 5186, 5187, 5188, 5188, 5192, 5194, 5195, 5195, 5195, 5196, 5197, 5197, 5199, 5200, 5201,
        5202, 5203, 5204, 5206, 5206, 5209, 5213, 5214, 5217, 5220, 5221, 5223, 5224, 5224, 5226, 5228, 5229, 5233,
        5234, 5235, 5239, 5240, 5241, 5243, 5246, 5250, 5257, 5263, 5264, 5265, 5265, 5267, 5271, 5275, 5277, 5287,
        5289, 5289, 5292, 5292, 5293, 5294, 5298, 5298, 5298, 5301, 5311, 5311, 5312, 5312, 5316, 5319, 5324, 5324,
        5324, 5325, 5328, 5330, 5332, 5333, 5334, 5336, 5339, 5340, 5341, 5341, 5342, 5342, 5343, 5344, 5361, 5363,
        5366, 5366, 5368, 5368, 5370, 5370, 5375, 5377, 5377, 5378, 5378, 5379, 5379, 5381, 5384, 5385, 5389, 5391,
        5392, 5395, 5397, 5398, 5399, 5400, 5400, 5401, 5406, 5407, 5411, 5411, 5411, 5413, 5418, 5418, 5419, 5419,
        5420, 5420, 5422, 5425, 5426, 5429, 5430, 5431, 5436, 5438, 5441, 5444, 5445, 5446, 5447, 5447, 5451, 5453,
        5459, 5460, 5461, 5462, 5462, 5463, 5465, 5468, 5469, 5470, 5471, 5472, 5476, 5476, 5482, 5483, 5487, 5487,
        5487, 5488, 5493, 5493, 5495, 5498, 5498, 5500, 5514, 5518, 5518, 5518, 5518, 5521, 5521, 5522, 5527, 5528,
        5532, 5532, 5534, 5535, 5538, 5541, 5543, 5547, 5547, 5547, 5547, 5549, 5549, 5551, 5552, 5554, 5557, 5558,
        5564, 5567, 5569, 5569, 5572, 5574, 5580, 5583, 5583, 5585, 5587, 5587, 5590, 5594, 5594, 5596, 5596, 5598,
        5599, 5601, 5607, 5607, 5615, 5618, 5620, 5623, 5624, 5628, 5634, 5634, 5635, 5635, 5635, 5641, 5642, 5642,
        5647, 5648, 5650, 5651, 5656, 5663, 5663, 5665, 5665, 5670, 5672, 5674, 5675, 5676, 5679, 5679, 5681, 5682,
        5684, 5685, 5686, 5688, 5688, 5689, 5690, 5690, 5693, 5694, 5697, 5699, 5700, 5700, 5700, 5701, 5705, 5705,
        5707, 5710, 5710, 5710, 5712, 5713, 5715, 5715, 5717, 5718, 5718, 5719, 5720, 5721, 5723, 5723, 5725, 5725,
        5725, 5728, 5731, 5731, 5737, 5737, 5737, 5739, 5740, 5743, 5744, 5745, 5745, 5748, 5748, 5750, 5751, 5752,
        5752, 5752, 5752, 5755, 5757, 5760, 5760, 5760, 5763, 5765, 5766, 5767, 5767, 5769, 5769, 5770, 5772, 5775,
        5775, 5778, 5779, 5780, 5781, 5782, 5783, 5786, 5788, 5790, 5791, 5791, 5794, 5795, 5798, 5805, 5807, 5809,
        5809, 5809, 5820, 5820, 5826, 5830, 5837, 5839, 5840, 5840, 5841, 5843, 5843, 5847, 5847, 5849, 5852, 5852,
        5853, 5853, 5854, 5856, 5856, 5860, 5861, 5862, 5864, 5865, 5868, 5870, 5876, 5876, 5877, 5877, 5879, 5880,
        5880, 5882, 5887, 5889, 5889, 5892, 5892, 5897, 5899, 5902, 5906, 5907, 5907, 5908, 5909, 5910, 5910, 5912,
        5913, 5915, 5915, 5915, 5917, 5921, 5921, 5922, 5922, 5926, 5927, 5927, 5928, 5931, 5935, 5938, 5941, 5943,
        5945, 5948, 5954, 5954, 5954, 5957, 5960, 5962, 5964, 5966, 5969, 5970, 5971, 5974, 5977, 5979, 5982, 5984,
        5985, 5987, 5988, 5989, 5991, 5994, 5999, 6003, 6004, 6004, 6005, 6005, 6009, 6010, 6012, 6014, 6016, 6017,
        6018, 6020, 6024, 6027, 6028, 6033, 6035, 6036, 6036, 6039, 6043, 6053, 6057, 6060, 6063, 6067, 6070, 6070,
        6074, 6074, 6079, 6087, 6091, 6092, 6095, 6096, 6098, 6098, 6102, 6102, 6103, 6106, 6106, 6106, 6108, 6116,
        6121, 6121, 6123, 6123, 6124, 6126, 6129, 6130, 6131, 6132, 6134, 6135, 6135, 6137, 6139, 6139, 6139, 6144,
        6149, 6150, 6155, 6155, 6156, 6158, 6159, 6167, 6169, 6169, 6170, 6175, 6178, 6182, 6182, 6182, 6182, 6183,
        6185, 6185, 6186, 6188, 6191, 6193, 6193, 6195, 6195, 6195, 6196, 6199, 6204, 6205, 6205, 6206, 6206, 6207,
        6209, 6211, 6212, 6212, 6212, 6214, 6216, 6218, 6219, 6220, 6220, 6223, 6224, 6227, 6227, 6229, 6229, 6231,
        6233, 6234, 6234, 6237, 6239, 6239, 6242, 6242, 6244, 6249, 6250, 6251, 6252, 6253, 6256, 6256, 6256, 6259,
        6260, 6263, 6263, 6265, 6267, 6272, 6272, 6276, 6282, 6284, 6284, 6285, 6286, 6290, 6292, 6292, 6292, 6293,
        6299, 6301, 6304, 6308, 6308, 6310, 6310, 6311, 6313, 6316, 6319, 6320, 6320, 6322, 6323, 6325, 6326, 6326,
        6326, 6328, 6328, 6330, 6332, 6334, 6336, 6338, 6340, 6342, 6343, 6344, 6346, 6350, 6353, 6353, 6356, 6357,
        6359, 6361, 6363, 6363, 6369, 6372, 6372, 6375, 6375, 6377, 6378, 6378, 6381, 6383, 6383, 6386, 6387, 6388,
        6388, 6390, 6393, 6395, 6398, 6399, 6403, 6403, 6404, 6407, 6407, 6408, 6408, 6412, 6414, 6417, 6417, 6418,
        6419, 6419, 6420, 6420, 6421, 6422, 6423, 6423, 6423, 6426, 6428, 6430, 6430, 6431, 6431, 6437, 6440, 6443,
        6445, 6448, 6449, 6456, 6459, 6459, 6461, 6462, 6462, 6464, 6467, 6477, 6478, 6485, 6486, 6486, 6492, 6492,
        6495, 6498, 6499, 6503, 6503, 6503, 6506, 6506, 6506, 6507, 6507, 6513, 6515, 6515, 6516, 6517, 6518, 6523,
        6526, 6527, 6527, 6529, 6530, 6532, 6532, 6538, 6541, 6541, 6545, 6546, 6548, 6550, 6551, 6553, 6553, 6558,
        6563, 6563, 6568, 6574, 6577, 6578, 6578, 6579, 6581, 6581, 6584, 6587, 6589, 6589, 6589, 6593, 6593, 6593,
        6594, 6594, 6595, 6595, 6595, 6596, 6600, 6600, 6601, 6603, 6605, 6607, 6609, 6611, 6619, 6620, 6624, 6631,
        6631, 6631, 6633, 6635, 6636, 6638, 6641, 6641, 6642, 6645, 6649, 6651, 6656, 6657, 6659, 6660, 6662, 6663,
        6664, 6669, 6669, 6671, 6671, 6673, 6674, 6676, 6679, 6679, 6680, 6682, 6684, 6684, 6690, 6691, 6691, 6692,
        6696, 6697, 6698, 6699, 6703, 6704, 6704, 6709, 6710, 6710, 6712, 6714, 6716, 6717, 6717, 6719, 6720, 6721,
        6724, 6725, 6727, 6731, 6732, 6732, 6735, 6735, 6740, 6742, 6746, 6748, 6749, 6750, 6752, 6754, 6756, 6758,
        6759, 6759, 6760, 6761, 6764, 6768, 6769, 6770, 6771, 6773, 6776, 6780, 6781, 6782, 6783, 6785, 6785, 6786,
        6789, 6790, 6791, 6792, 6799, 6803, 6804, 6808, 6809, 6811, 6811, 6814, 6817, 6820, 6823, 6823, 6823, 6824,
        6827, 6831, 6831, 6831, 6832, 6834, 6836, 6836, 6838, 6840, 6843, 6848, 6852, 6854, 6854, 6859, 6859, 6861,
        6862, 6864, 6866, 6870, 6872, 6872, 6875, 6876, 6881, 6881, 6881, 6882, 6883, 6885, 6888, 6888, 6888, 6888,
        6889, 6890, 6890, 6892, 6893, 6893, 6893, 6895, 6896, 6897, 6899, 6901, 6905, 6908, 6909, 6911, 6914, 6914,
        6915, 6915, 6917, 6917, 6920, 6920, 6921, 6922, 6923, 6924, 6924, 6925, 6927, 6928, 6930, 6933, 6933, 6936,
        6946, 6946, 6946, 6946, 6947, 6964, 6970, 6970, 6973, 6977, 6980, 6981, 6982, 6984, 6985, 6987, 6988, 6990,
        6992, 6992, 6994, 6997, 6999, 7002, 7004, 7006, 7007, 7009, 7013, 7014, 7014, 7016, 7019, 7021, 7022, 7024,
        7029, 7029, 7029, 7031, 7033, 7035, 7035, 7037, 7038, 7040, 7043, 7045, 7047, 7049, 7051, 7055, 7055, 7056,
        7056, 7059, 7059, 7059, 7060, 7060, 7068, 7068, 7068, 7070, 7071, 7072, 7075, 7078, 7080, 7081, 7082, 7083,
        7083, 7085, 7088, 7089, 7090, 7091, 7094, 7100, 7101, 7103, 7104, 7105, 7105, 7106, 7107, 7110, 7112, 7115,
        7117, 7119, 7124, 7125, 7126, 7126, 7127, 7131, 7133, 7134, 7135, 7135, 7135, 7136, 7138, 7138, 7141, 7142,
        7143, 7145, 7147, 7151, 7154, 7155, 7156, 7156, 7160, 7162, 7163, 7163, 7166, 7169, 7170, 7173, 7173, 7176,
        7177, 7184, 7187, 7189, 7190, 7190, 7190, 7194, 7194, 7201, 7204, 7206, 7207, 7212, 7212, 7213, 7214, 7217,
        7219, 7221, 7222, 7233, 7237, 7237, 7239, 7240, 7245, 7246, 7249, 7250, 7250, 7251, 7258, 7258, 7261, 7263,
        7263, 7265, 7269, 7270, 7271, 7271, 7271, 7272, 7275, 7276, 7280, 7282, 7284, 7285, 7285, 7287, 7290, 7290,
        7293, 7297, 7302, 7303, 7305, 7307, 7309, 7310, 7311, 7312, 7312, 7314, 7314, 7314, 7315, 7316, 7319, 7320,
        7324, 7324, 7325, 7329, 7329, 7332, 7332, 7332, 7334, 7338, 7338, 7338, 7340, 7351, 7351, 7353, 7358, 7363,
        7364, 7366, 7366, 7369, 7372, 7373, 7374, 7376, 7376, 7378, 7379, 7382, 7383, 7383, 7384, 7385, 7386, 7387,
        7390, 7391, 7396, 7396, 7399, 7399, 7400, 7401, 7401, 7406, 7408, 7408, 7408, 7410, 7412, 7414, 7416, 7417,
        7419, 7422, 7422, 7424, 7425, 7428, 7432, 7433, 7435, 7436, 7436,
    ],
    rows: &[
        5896, 5983, 201, 3534, 7412, 4346, 2367, 2504, 2939, 3011, 3511, 2462, 7248, 1246, 6483, 3781, 1611, 4261,
        4280, 4870, 1309, 5808, 306, 3505, 4838, 2905, 2113, 97, 7118, 47, 6614, 1047, 6907, 1257, 5470, 5238,
        5536, 1005, 4584, 4462, 789, 2213, 2091, 6733, 6389, 5678, 3643, 1261, 5700, 24, 4989, 7192, 5223, 2405,
        6573, 2999, 6543, 7112, 4612, 20, 7272, 3361, 3651, 3985, 4653, 1441, 5799, 4287, 983, 1726, 2659, 2766,
        1135, 5988, 6299, 6827, 5237, 6893, 4761, 400, 6371, 2149, 4679, 6933, 7252, 6686, 4286, 3564, 6472, 6724,
        2849, 1037, 1694, 855, 4154, 3994, 1634, 1819, 4800, 5224, 3422, 5415, 3362, 5768, 5785, 2590, 4509, 4638,
        5372, 6837, 4759, 1553, 7266, 363, 1394, 4087, 5859, 6367, 6729, 7020, 7207, 694, 1303, 5789, 2839, 6269,
        1984, 2555, 2877, 2940, 3493, 7061, 1843, 4553, 2772, 1990, 6487, 1478, 2425, 4421, 5406, 4302, 4623, 1519,
        1645, 4456, 4775, 591, 2892, 5378, 4226, 4719, 5687, 569, 1091, 2256, 2418, 5164, 5413, 4469, 212, 1950,
        3381, 1219, 1312, 5717, 6671, 4708, 3328, 7222, 3830, 6264, 5247, 6406, 3941, 1182, 5921, 2359, 2671, 5256,
        5960, 2159, 2601, 2997, 3574, 7221, 5373, 131, 5748, 76, 6588, 1275, 6477, 1235, 4127, 3182, 3687, 3828,
        7199, 3618, 64, 2161, 6521, 395, 6987, 4561, 6744, 3263, 6663, 772, 3744, 1911, 5302, 5423, 6954, 4720,
        1891, 624, 2400, 878, 4223, 4278, 6307, 4436, 6002, 4940, 5891, 6530, 6083, 1642, 6024, 4853, 2353, 1422,
        127, 557, 32, 3151, 7378, 5377, 34, 4747, 3448, 5309, 4051, 3037, 1903, 3695, 1102, 1253, 6306, 717,
        5710, 5895, 1927, 7251, 4030, 326, 1117, 4656, 2681, 2702, 1507, 3907, 2595, 779, 107, 887, 6183, 289,
        419, 819, 6103, 4483, 2169, 4358, 7434, 2699, 5486, 5123, 7371, 5144, 4954, 3733, 5914, 3869, 998, 355,
        3144, 3840, 1421, 741, 1100, 3108, 5876, 6335, 6478, 2048, 1142, 6841, 851, 988, 5528, 5913, 6239, 2719,
        3034, 530, 3894, 5077, 816, 1141, 3286, 6373, 6363, 3174, 380, 760, 6813, 4885, 5005, 3881, 1588, 4010,
        2008, 2575, 2370, 3910, 149, 235, 1224, 5552, 6281, 4255, 4303, 7025, 7044, 5183, 481, 3553, 2355, 1806,
        3149, 5117, 2800, 3575, 4861, 3269, 100, 4194, 4516, 712, 405, 1556, 2027, 2186, 4075, 7293, 636, 7127,
        6786, 1802, 4155, 4699, 3320, 120, 5795, 1698, 5888, 4246, 501, 6391, 1902, 6201, 804, 4029, 2878, 6473,
        6628, 7418, 1563, 4718, 4630, 2386, 1629, 915, 1881, 2675, 1610, 3050, 7176, 1238, 2468, 4149, 165, 5213,
        6457, 2235, 2567, 6072, 1302, 5778, 5833, 6045, 251, 5989, 6101, 3295, 1840, 2604, 4526, 628, 1249, 6305,
        3212, 4582, 845, 31, 6296, 6632, 2215, 6793, 2406, 227, 5965, 1462, 2717, 4063, 4847, 7288, 4949, 508,
        1909, 4563, 4424, 5177, 4175, 4430, 6864, 3751, 7049, 3762, 3789, 1463, 5624, 2603, 2086, 5094, 4331, 4195,
        2237, 1225, 5659, 213, 6235, 2042, 3303, 5784, 6237, 3829, 6437, 1496, 4993, 1453, 5472, 1954, 6525, 6328,
        263, 410, 327, 2003, 6685, 499, 5286, 4134, 3479, 3902, 4187, 5158, 1883, 3822, 956, 4264, 6413, 4578,
        4367, 1279, 7208, 4183, 7249, 3193, 4074, 4260, 2338, 1084, 2622, 4048, 2097, 616, 2783, 6417, 5597, 3019,
        3351, 6062, 6106, 7294, 1101, 2187, 2883, 4427, 5462, 7033, 5641, 2195, 2870, 1211, 393, 1753, 5909, 358,
        298, 6501, 6445, 7128, 5957, 3926, 4301, 7159, 4350, 3160, 4313, 470, 1534, 4467, 4994, 4921, 1877, 3589,
        1081, 1798, 1805, 1889, 2002, 5017, 2628, 6177, 1702, 2, 5480, 1468, 3271, 1400, 7065, 6713, 1297, 5409,
        6908, 7372, 3615, 5867, 5284, 7400, 861, 3231, 6716, 4288, 6538, 1780, 6312, 6925, 3444, 3742, 3057, 3720,
        6454, 2860, 7360, 6125, 108, 4493, 7165, 4782, 1972, 979, 597, 1628, 5683, 4484, 6290, 2274, 1193, 4836,
        6791, 524, 1021, 4215, 5996, 3693, 4106, 4793, 5025, 5139, 5725, 2177, 1262, 959, 5333, 4167, 3793, 1086,
        6508, 6717, 3288, 2840, 5011, 2710, 6236, 6321, 3900, 60, 4393, 1291, 2179, 5840, 977, 7227, 2944, 383,
        7367, 637, 3066, 3313, 4166, 6414, 5185, 7426, 5228, 635, 4193, 4020, 6962, 5474, 6400, 3380, 1470, 1480,
        1826, 2634, 2984, 3636, 4022, 453, 3671, 4519, 4665, 2017, 5495, 350, 1184, 4866, 1720, 5922, 2742, 4776,
        3386, 3377, 239, 1999, 6476, 3348, 7413, 267, 6133, 6026, 3884, 6094, 6475, 428, 1830, 1151, 6234, 6343,
        3084, 6064, 5889, 3858, 5565, 6043, 9, 1778, 2022, 2791, 2886, 3072, 4103, 2106, 4967, 1528, 2342, 5781,
        4088, 997, 1070, 7135, 3609, 3646, 3679, 37, 2224, 6876, 3630, 2173, 3177, 5133, 5537, 6442, 6965, 1474,
        3064, 3124, 3378, 3518, 2936, 1040, 553, 1255, 5013, 5842, 5695, 5481, 5473, 3498, 4704, 7158, 7304, 2304,
        2449, 4448, 4628, 1661, 1223, 2876, 4587, 4540, 2852, 757, 5079, 206, 987, 1016, 5912, 7116, 4603, 4779,
        4676, 6087, 3943, 4780, 1013, 5341, 6808, 2112, 409, 431, 976, 6128, 691, 2077, 5131, 1403, 264, 3799,
        73, 6388, 5672, 3346, 413, 2489, 6468, 1273, 3870, 2829, 6020, 2951, 1544, 7316, 1948, 3583, 5039, 187,
        7273, 663, 1871, 5394, 3818, 5272, 2566, 6561, 94, 1701, 1964, 1791, 1664, 2456, 4055, 2782, 947, 4160,
        4433, 630, 3486, 3803, 3093, 119, 6840, 7001, 7036, 5941, 683, 675, 5125, 4479, 1323, 158, 2823, 827,
        138, 7363, 1025, 5783, 783, 7204, 1745, 2796, 6071, 793, 5376, 5533, 6757, 1458, 4124, 7300, 5245, 556,
        883, 1448, 1472, 1736, 1831, 1934, 2102, 2143, 2667, 2938, 3222, 3225, 3544, 3560, 3571, 3848, 3932, 4038,
        4117, 2767, 3877, 1747, 4165, 2182, 3476, 5607, 3198, 6444, 6950, 7258, 1846, 2873, 6972, 6904, 1274, 5791,
        5805, 7155, 7166, 7264, 194, 5820, 1813, 6438, 5566, 786, 1316, 5488, 2083, 2103, 2363, 2963, 3460, 3326,
        5138, 5347, 6245, 464, 195, 7431, 5369, 6537, 275, 320, 4478, 6074, 6353, 4531, 4686, 5239, 7318, 5560,
        768, 4396, 245, 4108, 4202, 2934, 3300, 4855, 515, 913, 4171, 4247, 6097, 7126, 1017, 2972, 1389, 2272,
        787, 2913, 4678, 4684, 4844, 5499, 5120, 2443, 5865, 2352, 6323, 6563, 2569, 2260, 3536, 4939, 2898, 3090,
        3095, 3244, 4104, 4551, 5608, 4217, 5067, 5267, 2325, 4988, 4528, 5001, 5379, 5322, 1155, 4319, 611, 3259,
        1416, 6881, 7182, 1589, 7194, 6708, 7307, 2396, 3582, 384, 5002, 2687, 3267, 6873, 4275, 5698, 5839, 1294,
        7058, 6621, 1508, 6129, 1922, 3721, 7278, 2605, 3278, 4569, 5175, 407, 469, 5945, 3824, 6158, 857, 5628,
        5514, 4938, 603, 5575, 2164, 3664, 3383, 1569, 3379, 2533, 5482, 7053, 1484, 1713, 1895, 2613, 3503, 1138,
        5274, 1196, 6272, 2066, 3708, 1558, 2471, 3296, 6825, 2580, 6387, 4593, 6738, 4439, 5551, 4991, 2465, 7108,
        3718, 2201, 5210, 5804, 6482, 5019, 6971, 1783, 1792, 1893, 2478, 317, 6086, 185, 2055, 2835, 1834, 6683,
        619, 4783, 968, 3298, 4314, 2214, 2326, 4068, 6000, 7064, 2115, 3702, 3905, 4089, 256, 7000, 1027, 7037,
        5735, 4514, 4642, 214, 5432, 3080, 3639, 1718, 4053, 1032, 6377, 6643, 5492, 5287, 1582, 351, 3529, 366,
        796, 3717, 7062, 4739, 6669, 3849, 7069, 6633, 3349, 900, 2977, 3275, 5325, 61, 6194, 5613, 5662, 926,
        3001, 3135, 3662, 5729, 3137, 7423, 2594, 3944, 3136, 5829, 4242, 999, 5030, 5407, 1342, 5543, 6504, 2281,
        2909, 6294, 6018, 7306, 3192, 6023, 2069, 6084, 2558, 3686, 3709, 2379, 3786, 4230, 6760, 5273, 6660, 2088,
        5736, 6953, 1863, 1382, 3760, 527, 4770, 7358, 6921, 994, 5212, 2779, 659, 1774, 6616, 6978, 5399, 5513,
        6003, 6698, 3143, 7277, 2747, 6099, 4415, 5504, 610, 1721, 2167, 2633, 7090, 7362, 7198, 2750, 3169, 3809,
        6190, 5949, 5126, 1393, 1493, 4691, 6122, 6204, 932, 732, 5018, 4622, 5802, 2821, 145, 2787, 3776, 1711,
        912, 2751, 6456, 2009, 2391, 7238, 6809, 1127, 6554, 4180, 3440, 1632, 1657, 4851, 4683, 840, 1607, 1918,
        6415, 2698, 2146, 314, 4185, 353, 3847, 6877, 7039, 7392, 5248, 773, 3393, 4559, 6221, 3273, 5976, 295,
        870, 1049, 2893, 5137, 5951, 794, 2203, 6374, 2060, 2364, 476, 2882, 6996, 7144, 3788, 2162, 7146, 5647,
        372, 5435, 871, 2752, 103, 6528, 3723, 588, 1139, 5713, 3766, 345, 5428, 1283, 6035, 2990, 3484, 4917,
        7113, 311, 1633, 6446, 1161, 208, 705, 2421, 3264, 3898, 4964, 3805, 6474, 6386, 7013, 4355, 4863, 4714,
        5780, 2857, 574, 1413, 162, 3531, 4934, 4276, 4786, 6238, 4034, 4169, 4486, 4566, 2924, 6769, 3079, 1136,
        3069, 3432, 1166, 457, 1699, 5638, 5740, 1692, 4675, 5015, 4599, 2737, 5546, 5555, 2356, 2517, 2609, 2874,
        3342, 5187, 4420, 2257, 3791, 614, 6092, 2573, 3055, 4348, 6779, 2507, 7312, 5033, 4205, 4969, 2850, 6118,
        1157, 3525, 5732, 3461, 4422, 1113, 3608, 2809, 1319, 837, 1019, 3543, 4329, 4997, 3086, 1746, 157, 1371,
        5701, 3044, 4177, 5453, 5979, 1490, 6274, 3475, 3704, 5400, 6805, 6334, 873, 288, 7347, 3716, 5908, 1581,
        7414, 6946, 3315, 4902, 6715, 7170, 7202, 2442, 7073, 1706, 3591, 6111, 1356, 6311, 2472, 6032, 6629, 1085,
        6309, 1609, 5165, 5374, 3801, 724, 4560, 3241, 730, 2545, 4614, 5279, 7054, 4164, 4875, 4906, 2741, 2931,
        3236, 3989, 4139, 4621, 4812, 1288, 4461, 6191, 7242, 4442, 6631, 4390, 7298, 3856, 161, 2998, 3187, 3800,
        12, 6500, 6333, 1653, 7172, 5262, 5684, 2606, 3229, 3774, 7396, 5209, 6215, 6325, 4341, 1560, 4905, 2617,
        3862, 5855, 3170, 210, 1318, 1901, 3707, 4824, 3935, 1596, 3248, 2753, 190, 4443, 5598, 503, 3701, 4114,
        5630, 7255, 7026, 5253, 7114, 3996, 2976, 3641, 5231, 181, 5107, 595, 5623, 1631, 2206, 2273, 1547, 1052,
        592, 812, 125, 5204, 1750, 848, 2996, 3429, 7223, 2315, 4045, 599, 521, 6393, 4225, 3915, 3452, 99,
        1925, 2437, 1641, 4973, 2635, 2848, 5642, 809, 6589, 334, 394, 2166, 445, 6467, 485, 1759, 5969, 6288,
        3539, 5232, 5573, 3837, 7286, 3219, 5977, 6741, 2081, 3246, 1539, 3371, 2884, 6263, 897, 5766, 1696, 6923,
        3692, 6431, 725, 3336, 6675, 2171, 5769, 3329, 2385, 2410, 5755, 2287, 2651, 2816, 3228, 5998, 7167, 5085,
        5554, 3374, 2151, 2210, 2230, 1336, 3276, 6152, 7076, 4721, 6774, 2554, 6975, 4497, 4564, 6251, 3347, 806,
        1502, 1952, 4733, 415, 7415, 6436, 7023, 7091, 1814, 6969, 6730, 329, 520, 4868, 1165, 6983, 6929, 4687,
        1145, 1204, 5265, 2798, 2075, 1810, 2240, 3031, 4067, 2864, 5531, 718, 2444, 3345, 6722, 875, 6880, 5548,
        3906, 303, 798, 5906, 1884, 7220, 3953, 7357, 2252, 2331, 3871, 4648, 704, 4502, 744, 2981, 2964, 5734,
        1668, 3181, 144, 5520, 110, 3517, 2092, 748, 3992, 4507, 6465, 4490, 6922, 888, 3771, 1939, 7359, 1260,
        7, 5246, 7366, 4382, 5692, 4317, 5419, 6706, 952, 1793, 2074, 218, 4633, 5024, 4110, 1365, 2697, 6919,
        3397, 1002, 6304, 5818, 7178, 5160, 5061, 5786, 775, 5844, 6734, 6804, 7051, 4373, 7345, 4918, 1198, 6785,
        2833, 4588, 5869, 4041, 159, 3507, 7260, 4365, 4876, 2510, 3457, 4109, 1988, 4573, 465, 4349, 4819, 5586,
        1190, 1317, 5360, 5430, 5975, 7284, 1022, 141, 2079, 1099, 5255, 5438, 7328, 1769, 2661, 7342, 5092, 1860,
        6246, 1286, 1974, 2219, 4711, 1445, 1682, 4071, 6515, 6754, 5864, 2275, 2298, 4835, 81, 6964, 7002, 2837,
        3981, 6432, 6001, 604, 6761, 5402, 4077, 142, 4279, 5651, 4111, 6874, 5097, 4998, 2869, 4042, 4192, 4148,
        5761, 4571, 234, 1381, 6144, 5163, 3728, 7281, 4737, 5581, 3279, 1598, 4488, 5098, 3227, 7161, 4378, 2228,
        6411, 1030, 1959, 3385, 3680, 4250, 5350, 5803, 6740, 6849, 3023, 4339, 2933, 2994, 3403, 3570, 4695, 4251,
        6536, 1078, 1602, 2344, 2726, 2993, 3886, 6320, 6347, 2445, 1217, 4899, 1725, 2642, 3105, 3477, 4598, 3500,
        1552, 6123, 2589, 5102, 5366, 7267, 1439, 3653, 6037, 6202, 6642, 6792, 4659, 4791, 4335, 6081, 4595, 6994,
        2825, 642, 4929, 3532, 6047, 2232, 3054, 4611, 1404, 1913, 1109, 6693, 6172, 5968, 1966, 2211, 2034, 2233,
        2561, 3746, 5999, 5315, 5328, 6175, 696, 5004, 5047, 822, 5313, 5827, 2470, 3880, 7420, 1807, 4344, 3426,
        7404, 1405, 7080, 2830, 3281, 2372, 1486, 2080, 3047, 4580, 5449, 1023, 5007, 2131, 2629, 2722, 2955, 3129,
        3173, 3526, 3600, 5161, 5688, 5911, 4386, 2514, 2763, 282, 3395, 3260, 3621, 243, 3792, 3763, 4361, 5664,
        1018, 6058, 7327, 6581, 2956, 7143, 543, 4379, 3958, 6014, 1957, 644, 416, 537, 7104, 1173, 5928, 1900,
        1785, 2458, 2591, 2668, 3690, 5886, 5040, 2648, 5634, 5049, 6910, 1433, 2488, 5129, 818, 7047, 4542, 7384,
        6010, 1754, 629, 2383, 4432, 2174, 4333, 2157, 3266, 4701, 2908, 3868, 4267, 4597, 1461, 6349, 271, 1311,
        2965, 6007, 5907, 1865, 3211, 5814, 3552, 4703, 6241, 5715, 2054, 3442, 1088, 1510, 1442, 4529, 4214, 5743,
        518, 2564, 6210, 5208, 5390, 220, 1571, 1627, 1915, 1962, 2242, 2485, 2492, 2496, 3040, 3487, 646, 3250,
        3456, 7403, 55, 423, 5992, 6216, 5691, 257, 6890, 731, 6615, 2422, 5397, 5631, 3891, 3919, 2689, 4163,
        5357, 1339, 1958, 2521, 2899, 3119, 3249, 3299, 3405, 3806, 6143, 6710, 3189, 3251, 3077, 3399, 1898, 594,
        5572, 6093, 7101, 5344, 3819, 2384, 193, 735, 7059, 3918, 4893, 2310, 953, 1565, 2632, 2962, 4072, 1031,
        1181, 1231, 6088, 6458, 609, 666, 510, 5345, 7422, 6370, 3428, 6480, 262, 2307, 2691, 412, 203, 6102,
        4696, 5353, 1605, 168, 4848, 6638, 1570, 6829, 799, 1801, 2175, 5824, 276, 4510, 2815, 4811, 5365, 2306,
        3364, 5420, 6885, 4299, 2695, 5103, 5169, 5389, 5467, 5646, 5738, 5756, 7140, 4756, 3773, 4320, 1075, 225,
        964, 78, 30, 2954, 4143, 6131, 4252, 4805, 377, 6795, 5871, 411, 4749, 1172, 5091, 4431, 25, 4188,
        762, 2542, 2911, 3859, 805, 331, 1237, 1347, 6120, 6578, 7395, 4208, 3629, 6847, 6223, 2114, 4769, 3005,
        4402, 5356, 5141, 1447, 6266, 2126, 2244, 2498, 2781, 3123, 3520, 266, 4033, 6781, 3085, 2643, 3937, 4617,
        4503, 6430, 2646, 2890, 2948, 2961, 3029, 3158, 3816, 3950, 4871, 2950, 4513, 3772, 255, 1185, 5080, 7015,
        5564, 6855, 5680, 7361, 1669, 5, 7034, 1890, 3661, 5870, 6916, 686, 2375, 1517, 4438, 7364, 4064, 3578,
        4459, 6316, 1465, 1942, 4520, 5343, 6679, 4334, 511, 7175, 769, 1500, 5142, 5806, 5952, 6067, 2397, 1247,
        4023, 5211, 6135, 5254, 435, 2382, 3655, 5100, 109, 1639, 4409, 1823, 3951, 6872, 2859, 1748, 6447, 2483,
        1353, 2413, 1121, 6124, 3745, 252, 6670, 3599, 3986, 403, 931, 4518, 5437, 6098, 1842, 3605, 7083, 6654,
        1207, 7003, 946, 1868, 5364, 3640, 3453, 3596, 6539, 3865, 4556, 7263, 6399, 386, 1485, 6899, 6751, 6597,
        3827, 4541, 2960, 4144, 5066, 5222, 316, 5269, 6379, 2121, 152, 5135, 2973, 2578, 5675, 6752, 3480, 4643,
        5733, 5707, 422, 2250, 5203, 293, 2393, 3670, 4240, 586, 573, 4271, 1208, 2768, 3052, 4082, 6892, 7225,
        575, 2684, 318, 5752, 1045, 4125, 6265, 6488, 3420, 1242, 1362, 4369, 84, 1293, 5765, 3224, 5757, 1734,
        1906, 1234, 1505, 5650, 6428, 5362, 5414, 2360, 3217, 7407, 4802, 3749, 3882, 6746, 211, 6151, 7297, 6635,
        6689, 4204, 4912, 963, 1577, 1585, 3455, 1920, 2183, 6771, 7008, 4065, 6998, 2154, 6034, 2536, 4854, 4797,
        5557, 5396, 6963, 2660, 1048, 7209, 4052, 5887, 2834, 6008, 6279, 4316, 6897, 2377, 4681, 6433, 6511, 4970,
        961, 5610, 4821, 1779, 6937, 77, 438, 853, 5346, 5932, 6422, 6572, 6901, 7324, 7196, 2694, 3964, 2236,
        1786, 6332, 112, 1106, 22, 2030, 2476, 2490, 2584, 4123, 6704, 6778, 940, 2181, 5579, 1968, 751, 1790,
        5310, 3356, 582, 472, 2827, 3333, 4073, 1704, 5899, 5984, 1532, 3141, 7190, 2104, 3927, 6655, 6755, 29,
        6645, 2218, 5502, 2039, 3938, 4594, 1232, 3933, 4392, 6758, 3020, 5174, 5361, 3076, 1899, 2407, 2474, 3542,
        3554, 3895, 6435, 6856, 258, 1992, 5070, 6711, 6180, 7310, 3358, 4763, 51, 919, 3394, 4730, 3049, 2942,
        80, 2389, 4625, 6276, 429, 930, 2565, 874, 4962, 5026, 6153, 3960, 5544, 79, 6192, 6022, 7045, 6147,
        404, 5124, 922, 2111, 676, 6555, 4496, 1306, 6127, 4135, 6011, 4672, 3291, 1676, 909, 197, 198, 4404,
        3232, 5915, 2254, 1575, 6484, 7377, 340, 755, 6197, 5446, 4744, 747, 1008, 4924, 2715, 2952, 3797, 4300,
        6742, 5076, 1506, 7100, 6709, 4371, 884, 3102, 5773, 3811, 523, 1194, 814, 6944, 6564, 758, 6961, 230,
        19, 473, 1621, 2288, 1876, 2431, 2685, 4767, 3290, 6565, 62, 4229, 5719, 6421, 4825, 746, 1370, 6345,
        1523, 3195, 1638, 2525, 3963, 1340, 1650, 4903, 1386, 6069, 5625, 737, 3092, 5667, 6295, 1833, 7103, 2730,
        3592, 5526, 4028, 706, 4047, 5751, 7043, 2245, 2411, 1077, 5530, 2184, 3159, 2226, 6551, 4137, 4677, 4406,
        1619, 1051, 6680, 5834, 1272, 4932, 5661, 1527, 7353, 2100, 600, 1438, 5971, 682, 2991, 4057, 7382, 4354,
        2132, 344, 551, 4858, 980, 4159, 2937, 2740, 2051, 7269, 7352, 4189, 6777, 1604, 4309, 4627, 5602, 3955,
        2895, 3817, 6331, 1936, 2920, 6451, 6816, 3183, 3200, 3301, 3581, 3965, 228, 4817, 3317, 973, 5178, 5819,
        7189, 450, 2094, 2073, 4862, 1714, 4400, 797, 4693, 670, 5003, 2484, 4305, 863, 1366, 1985, 3419, 5872,
        2457, 217, 1513, 4032, 1710, 3107, 5681, 5595, 6582, 4916, 4895, 4610, 479, 2811, 4742, 491, 6705, 2491,
        166, 7048, 2138, 2101, 6033, 3676, 5730, 5303, 6313, 4537, 3116, 3463, 7086, 4977, 3934, 38, 5290, 601,
        4307, 6372, 1168, 5559, 6040, 2624, 4738, 918, 3186, 2765, 4515, 1978, 426, 2434, 36, 647, 7276, 387,
        1892, 5936, 6879, 2735, 2680, 4428, 5060, 7011, 2611, 333, 5640, 2460, 4016, 1066, 5547, 5980, 7191, 5065,
        7262, 1122, 279, 5793, 7433, 4107, 1709, 5236, 2140, 2875, 1126, 3366, 7009, 7373, 1982, 3947, 2708, 3071,
        4308, 6209, 813, 5291, 4141, 480, 4036, 4570, 5471, 4006, 1144, 4295, 4987, 4445, 4157, 4318, 5299, 3860,
        4244, 5172, 3946, 4451, 1363, 6082, 3631, 3796, 1600, 7210, 1678, 4715, 170, 7308, 163, 1963, 7285, 5331,
        4626, 1407, 1482, 1651, 443, 5934, 3594, 6330, 2927, 6662, 3411, 648, 5940, 1969, 3235, 5442, 1549, 4120,
        4944, 292, 5860, 3968, 2654, 3363, 3375, 2345, 1240, 4236, 1038, 21, 140, 6409, 4487, 6576, 287, 1931,
        606, 745, 2709, 348, 2770, 5541, 5697, 1907, 3602, 5306, 1944, 4465, 3700, 362, 6568, 5478, 707, 3215,
        3376, 3976, 4586, 2761, 3392, 3121, 4663, 2847, 5127, 2511, 1267, 4090, 6356, 3635, 7097, 4746, 5184, 936,
        6993, 7110, 3601, 3604, 1776, 2771, 1926, 7393, 5589, 5285, 5937, 864, 716, 3062, 2216, 3155, 3318, 2891,
        6258, 6440, 6803, 205, 6315, 3876, 5538, 5592, 4726, 1722, 4, 5440, 2340, 4454, 2343, 4558, 708, 2428,
        5053, 5130, 7193, 6494, 2872, 6942, 2291, 6066, 3473, 4417, 5180, 2711, 4480, 4907, 1715, 2734, 5401, 6541,
        6359, 680, 4129, 4609, 4792, 3929, 4857, 1129, 2190, 5489, 4745, 847, 1822, 2501, 3616, 3650, 4021, 88,
        6900, 3533, 3730, 4728, 5301, 6801, 651, 3401, 5300, 7296, 571, 5505, 6186, 6878, 2439, 7027, 1677, 3327,
        179, 1742, 2953, 1504, 3779, 2862, 2947, 6764, 146, 5484, 4115, 6267, 4956, 1622, 1872, 2096, 2797, 3163,
        3239, 7375, 3628, 3663, 3712, 5259, 6423, 1256, 6826, 578, 5320, 5704, 4941, 665, 6187, 1149, 5266, 2971,
        7301, 969, 2686, 1456, 3436, 3667, 5794, 4639, 2785, 6820, 5627, 5016, 3179, 4095, 90, 188, 7074, 4444,
        3490, 4101, 6025, 5601, 3990, 1296, 7094, 6846, 860, 4511, 5567, 5835, 5868, 6162, 1940, 2234, 2679, 1454,
        1797, 1820, 4909, 5477, 6587, 5995, 1542, 281, 3562, 1770, 512, 14, 2845, 2986, 7233, 1587, 2453, 3413,
        3954, 4043, 5742, 4238, 4253, 4332, 4828, 4884, 2808, 3632, 3948, 2294, 3226, 954, 7122, 357, 402, 1488,
        4512, 6149, 6369, 4298, 3280, 2297, 820, 2239, 3026, 7081, 771, 3324, 1938, 5045, 7105, 433, 5383, 5726,
        6426, 1732, 3451, 3185, 3152, 4605, 6242, 5338, 1495, 6137, 517, 1688, 2653, 3103, 2475, 2502, 4849, 3330,
        3292, 1111, 147, 6207, 4273, 3917, 722, 2534, 3626, 3909, 5244, 5861, 6727, 2746, 2387, 2317, 1965, 3350,
        6231, 703, 6902, 2520, 2506, 7241, 563, 4615, 5048, 4958, 6366, 1170, 2339, 6913, 2773, 4646, 1383, 3743,
        2415, 3775, 1594, 5857, 3785, 4668, 5809, 273, 291, 3912, 4517, 6672, 2249, 2513, 497, 2946, 3387, 6497,
        2014, 7197, 4362, 4813, 1408, 743, 1039, 1334, 4574, 5463, 7217, 1738, 417, 1460, 1320, 216, 6794, 7022,
        6208, 4794, 6665, 5709, 4579, 4618, 4530, 4383, 418, 6653, 1119, 984, 6096, 1841, 3339, 3462, 6479, 2076,
        4867, 5330, 328, 493, 421, 1004, 3162, 3838, 4979, 1324, 1971, 992, 7139, 6055, 5454, 89, 1282, 128,
        6156, 6200, 6520, 5439, 2035, 1344, 6609, 67, 4879, 7029, 3765, 2769, 3230, 6824, 5584, 312, 388, 436,
        774, 6063, 693, 6160, 1550, 4446, 6253, 5848, 1239, 2777, 3654, 3441, 2623, 4568, 3747, 1625, 1164, 5745,
        3466, 3272, 4477, 1167, 6249, 4604, 7016, 5509, 7134, 2373, 3483, 4199, 3577, 408, 2061, 2262, 602, 2347,
        5721, 364, 1390, 4722, 3768, 123, 1209, 1425, 1845, 3446, 1103, 4384, 6402, 455, 3873, 2838, 3070, 1835,
        3962, 1094, 3240, 391, 223, 2319, 1586, 5034, 4577, 4655, 5380, 1503, 2327, 488, 4781, 5216, 5542, 5190,
        1681, 2861, 3835, 1178, 6659, 7369, 3126, 2346, 4873, 6412, 1606, 6891, 6918, 1199, 4985, 3464, 645, 3134,
        3391, 5479, 1756, 6250, 7253, 304, 719, 371, 6700, 33, 4360, 5668, 1546, 4729, 2923, 5653, 6854, 1321,
        1987, 6692, 3916, 7035, 4100, 1171, 982, 1179, 6354, 5563, 5918, 6857, 4521, 3753, 72, 7246, 6920, 2666,
        5777, 2253, 3784, 3234, 2000, 2949, 3210, 3390, 5770, 4270, 2631, 4860, 1595, 2871, 2880, 6898, 7379, 98,
        6336, 324, 3501, 3083, 1068, 6090, 4076, 2544, 1351, 4475, 7138, 4545, 2025, 1608, 2867, 5046, 5954, 5657,
        5195, 5443, 5621, 6552, 7173, 4713, 164, 1115, 1543, 3729, 2205, 148, 1067, 920, 4498, 1174, 7292, 6612,
        5242, 807, 437, 6358, 6726, 1690, 5776, 4389, 2435, 6198, 5197, 6549, 4464, 1844, 3458, 1953, 654, 810,
        910, 1089, 1114, 1278, 1526, 1896, 1991, 2052, 2150, 2851, 2928, 3112, 3312, 3443, 3506, 3705, 3764, 3839,
        3924, 4130, 4340, 5029, 5412, 5826, 6168, 7115, 3798, 2739, 2968, 3561, 4772, 943, 4385, 4716, 801, 2358,
        1464, 4930, 248, 3957, 5179, 6883, 2098, 3161, 6489, 6780, 6600, 3668, 3678, 2932, 155, 2001, 4122, 5925,
        7287, 7394, 6284, 1836, 2013, 2531, 2357, 5090, 6526, 3512, 1125, 1350, 6927, 558, 238, 5847, 1450, 5935,
        6850, 2921, 2745, 4898, 6945, 3758, 1147, 2530, 1427, 2756, 5166, 2846, 1887, 6324, 7119, 1432, 6768, 7261,
        6310, 4398, 6641, 5271, 6678, 1044, 2547, 3647, 3740, 368, 4527, 4363, 6845, 5879, 5897, 183, 1760, 4474,
        5314, 726, 5498, 2026, 1188, 6887, 4145, 4933, 4158, 766, 4414, 1687, 3939, 1060, 2117, 7247, 5556, 5901,
        821, 5583, 6905, 1670, 6895, 4212, 1803, 6121, 3205, 4069, 3131, 3153, 3368, 4535, 4743, 5617, 4798, 7137,
        1521, 2922, 652, 817, 684, 2335, 7056, 4846, 2638, 1332, 2109, 3406, 3669, 3967, 5075, 5146, 5251, 5270,
        5324, 3283, 4727, 561, 6858, 5822, 6676, 6350, 2429, 896, 6574, 129, 3265, 6109, 6833, 3122, 1660, 6869,
        6178, 657, 928, 3557, 172, 269, 5580, 1028, 2105, 4986, 5196, 6009, 1857, 3252, 338, 2200, 4085, 6559,
        615, 7299, 2128, 2614, 3682, 6912, 222, 993, 7060, 1741, 3727, 6397, 3018, 1299, 3311, 634, 5919, 3928,
        1222, 1529, 5370, 850, 1536, 1723, 5728, 6725, 549, 6448, 6646, 6767, 4576, 6756, 2817, 6955, 3659, 1082,
        5652, 6396, 6385, 4388, 1821, 929, 1749, 1772, 1864, 1875, 2652, 5490, 6053, 6694, 7289, 1108, 1160, 2036,
        5027, 5521, 5088, 7279, 533, 6012, 1735, 3454, 3732, 2293, 2141, 2813, 6112, 7038, 879, 1501, 892, 785,
        7419, 4209, 3243, 3711, 2197, 6766, 7132, 5391, 1153, 3854, 489, 3485, 130, 5192, 6507, 3274, 1781, 2029,
        2284, 2455, 3284, 3931, 5828, 823, 4971, 7410, 546, 1420, 4910, 5739, 4274, 3118, 5990, 4254, 4449, 4914,
        5762, 3353, 1483, 4981, 5863, 5788, 1300, 2333, 3783, 4060, 4974, 1444, 3242, 1683, 5275, 3156, 2802, 7329,
        5082, 1737, 4326, 5702, 2793, 1295, 2885, 3735, 4489, 2608, 5660, 2337, 2598, 1054, 1130, 124, 3674, 7325,
        3567, 6577, 1662, 3997, 4366, 770, 2122, 7386, 6015, 6806, 7133, 5772, 4963, 7072, 2426, 7254, 1298, 5850,
        6697, 178, 1601, 2975, 4680, 2640, 5587, 6839, 1041, 2572, 3021, 4450, 6405, 4777, 4482, 6338, 365, 720,
        1148, 1644, 2430, 5519, 3343, 4001, 1056, 352, 180, 1050, 1241, 5404, 5943, 6522, 6775, 6802, 6843, 7024,
        4758, 3470, 5485, 6392, 2165, 5283, 1932, 4471, 2563, 4640, 6988, 5009, 1010, 1137, 4965, 7302, 4839, 305,
        764, 5561, 6861, 3117, 6639, 6748, 1487, 2683, 6419, 4631, 5506, 2599, 3597, 6161, 2139, 7129, 2639, 5113,
        5072, 6985, 7326, 487, 1343, 2582, 1961, 2053, 5917, 7334, 2248, 6915, 570, 2145, 7164, 373, 3120, 1574,
        866, 4637, 5798, 6042, 1916, 1096, 1301, 560, 6498, 6375, 4337, 5516, 2645, 2713, 4173, 5069, 5679, 5746,
        7313, 5787, 6401, 3048, 236, 5059, 4888, 4533, 6868, 3472, 3810, 6361, 3459, 343, 4546, 114, 5095, 69,
        6057, 1740, 3338, 3780, 4961, 689, 1525, 5852, 2323, 3196, 359, 1192, 4058, 1533, 477, 4685, 7424, 3024,
        4613, 5104, 6464, 6365, 6951, 4357, 1429, 3980, 4447, 4258, 2459, 3237, 3289, 3857, 54, 664, 6605, 7123,
        2221, 4168, 115, 3496, 1057, 4736, 639, 2454, 2196, 6529, 590, 942, 4237, 441, 5825, 5225, 1062, 6502,
        3714, 50, 4620, 3096, 667, 1613, 3988, 4059, 4376, 2334, 2024, 2229, 2209, 1325, 4196, 698, 2451, 6252,
        6556, 6339, 6894, 4925, 2147, 3606, 6939, 4557, 625, 6859, 6884, 5970, 4882, 6145, 7229, 6721, 2637, 2280,
        3270, 2486, 2967, 3488, 4666, 5074, 5694, 7239, 2989, 5448, 7030, 3038, 6493, 1912, 3332, 6398, 4826, 4321,
        5711, 1376, 3035, 1357, 1395, 3247, 3510, 4004, 4374, 4351, 3945, 5883, 4641, 3741, 843, 4856, 6773, 914,
        3167, 5956, 6690, 5157, 449, 729, 991, 5035, 5615, 4534, 6973, 3238, 4416, 6911, 5507, 2657, 4953, 5858,
        692, 5468, 6886, 5981, 3, 4198, 1655, 244, 6046, 3497, 5308, 92, 2278, 6466, 1592, 6966, 4894, 6233,
        6714, 5500, 1409, 5319, 7028, 249, 4999, 6602, 2067, 4219, 3930, 1384, 3310, 3061, 3770, 3993, 1782, 6862,
        5064, 6626, 3067, 2512, 5114, 4936, 2247, 3586, 3681, 4501, 5134, 656, 2292, 5616, 4900, 59, 7398, 5105,
        265, 4190, 5524, 4239, 2664, 3624, 1494, 1360, 4453, 2718, 7388, 2318, 2966, 6259, 3657, 6610, 1578, 2220,
        3114, 3807, 2246, 3467, 2365, 2448, 978, 3675, 661, 1059, 4947, 5685, 589, 1415, 5967, 5774, 2541, 3190,
        1329, 5293, 6585, 1391, 5744, 1449, 6060, 5108, 1712, 2494, 4323, 2930, 949, 6651, 7323, 1880, 414, 1994,
        3685, 3305, 3438, 5959, 6351, 2424, 739, 2503, 6303, 2627, 4377, 5892, 6378, 4834, 6936, 1691, 4881, 4492,
        5549, 1459, 7216, 1435, 4291, 7315, 1228, 3769, 6100, 446, 2268, 2487, 2974, 3434, 3494, 3549, 3754, 4575,
        6691, 6516, 5910, 538, 4919, 911, 728, 3132, 6627, 5973, 967, 2170, 1540, 4731, 381, 885, 3427, 3923,
        5006, 5198, 5904, 369, 894, 6624, 5460, 3140, 5656, 2692, 2903, 2032, 290, 444, 6136, 5010, 2528, 3699,
        7042, 4091, 6562, 176, 4233, 3316, 7168, 673, 1905, 6150, 955, 1910, 1648, 7007, 7066, 640, 3258, 2842,
        6486, 2330, 2537, 3585, 3706, 4207, 4221, 986, 6636, 5614, 242, 3074, 621, 1338, 6287, 6977, 6674, 4591,
        4473, 6470, 5071, 5782, 6017, 6505, 6703, 2369, 3319, 3587, 3688, 3790, 765, 3794, 4694, 1466, 5381, 1941,
        981, 1886, 2010, 2300, 3627, 3715, 3843, 825, 4401, 1073, 2526, 6737, 6524, 4673, 3262, 2056, 6407, 6490,
        925, 3094, 2757, 3547, 2070, 7050, 7348, 3998, 498, 1976, 5456, 6138, 3777, 2178, 135, 182, 7201, 1804,
        1914, 2090, 6949, 1671, 1795, 4789, 700, 792, 5337, 5622, 5252, 6926, 4757, 2676, 3293, 3128, 6278, 1258,
        5811, 6696, 1761, 1568, 2282, 565, 5645, 7343, 2194, 3423, 2362, 284, 4011, 4266, 4370, 4635, 5496, 5644,
        6395, 6558, 7231, 3537, 723, 6292, 1708, 1516, 2390, 2392, 2799, 3078, 3099, 4629, 778, 2701, 3465, 2130,
        3677, 5311, 613, 1784, 1751, 2006, 7311, 7368, 2265, 2409, 132, 4877, 2904, 995, 5974, 4281, 4717, 6283,
        2078, 229, 7187, 6344, 1646, 3834, 4425, 1418, 1904, 3012, 3620, 5106, 5206, 5699, 5931, 6418, 2550, 2223,
        6580, 6765, 985, 2269, 7018, 7385, 7096, 3175, 3088, 374, 608, 934, 1110, 1378, 1762, 2532, 5476, 6285,
        6980, 2419, 1799, 4495, 939, 1946, 1, 2350, 442, 868, 6170, 2050, 2142, 2398, 3482, 1654, 4105, 463,
        2072, 1531, 2376, 975, 2217, 5136, 3593, 3556, 360, 5900, 2995, 1862, 2655, 4152, 4211, 4423, 617, 839,
        1341, 831, 1730, 6068, 3568, 6924, 7274, 459, 3523, 3922, 6348, 6984, 581, 824, 2044, 3516, 3885, 6462,
        3697, 4026, 2381, 6960, 3683, 200, 2005, 5620, 3302, 6594, 711, 5149, 6871, 2896, 2019, 3883, 4682, 7270,
        4859, 5540, 4833, 241, 540, 6510, 6656, 2469, 5606, 3961, 4162, 1388, 5939, 6390, 6948, 6298, 4220, 901,
        1268, 5054, 5942, 6533, 7019, 567, 5927, 1674, 1095, 965, 1853, 1943, 2189, 2264, 4178, 4441, 5763, 3166,
        7240, 5466, 3887, 6931, 688, 580, 1158, 2450, 3060, 1033, 7243, 4606, 4807, 6545, 662, 4284, 6604, 7365,
        7250, 904, 2093, 971, 2481, 277, 6495, 3625, 4119, 82, 4224, 1203, 2185, 4491, 1270, 335, 6658, 6834,
        516, 2630, 5703, 3359, 4457, 4712, 4880, 5326, 1156, 1116, 753, 895, 6548, 27, 6957, 5722, 2495, 1618,
        4841, 1675, 5403, 5422, 6652, 7088, 5663, 3672, 668, 4268, 204, 4968, 5336, 7098, 6865, 6, 2832, 808,
        1800, 2191, 2641, 5304, 3642, 833, 4216, 7265, 1398, 2858, 5447, 7181, 1956, 6718, 307, 531, 4532, 6560,
        482, 2065, 1074, 763, 5545, 6770, 5813, 1667, 2361, 3558, 3180, 117, 3949, 7429, 5393, 672, 5459, 877,
        5955, 2033, 2672, 3142, 2231, 6107, 759, 6695, 6006, 5307, 1970, 2479, 620, 6503, 4324, 4572, 2516, 1724,
        397, 4755, 4920, 3731, 7356, 7237, 2314, 4081, 2775, 974, 6992, 492, 6517, 3691, 390, 2776, 1414, 7150,
        4674, 1131, 1859, 1951, 544, 2658, 4525, 4602, 7399, 7131, 4508, 6115, 451, 4179, 3213, 3855, 4950, 332,
        4804, 160, 1162, 6909, 5340, 5445, 6875, 2420, 3110, 2985, 4429, 5452, 3337, 3370, 4150, 1146, 1195, 1214,
        1417, 7147, 2354, 3519, 5648, 3999, 5837, 354, 907, 2881, 3322, 7337, 156, 4645, 6720, 4982, 6203, 5028,
        95, 7121, 6184, 2760, 3942, 2271, 6089, 1479, 439, 1345, 7162, 6148, 5276, 6376, 583, 1189, 7125, 6056,
        803, 5367, 4799, 5145, 3833, 7077, 3003, 687, 5109, 3013, 1244, 2549, 66, 4874, 4235, 7283, 3940, 695,
        347, 5058, 945, 4608, 1673, 3649, 4552, 7149, 2988, 478, 1446, 1693, 3007, 5993, 6255, 3610, 322, 389,
        3073, 2729, 4709, 1009, 7232, 526, 2935, 3504, 522, 4049, 1071, 3713, 3853, 3673, 791, 1477, 1640, 1766,
        1955, 2320, 2539, 2618, 2910, 3000, 3106, 3355, 3550, 4003, 4359, 4554, 5191, 5395, 5418, 5511, 5600, 6352,
        4990, 6906, 6254, 7004, 2805, 3579, 483, 5022, 5355, 1599, 6532, 1829, 7206, 6863, 1230, 579, 3314, 6958,
        6030, 495, 6219, 1492, 1808, 2943, 3696, 906, 3468, 189, 627, 4440, 5194, 5817, 1616, 3404, 1885, 1989,
        5961, 286, 555, 4951, 3698, 4009, 1838, 490, 7186, 4935, 4147, 46, 2600, 2674, 2983, 3612, 3015, 7338,
        1163, 3325, 4869, 6485, 6546, 7203, 3565, 4887, 2828, 1191, 2118, 2153, 385, 6601, 6647, 1514, 1579, 4142,
        5465, 2801, 593, 6077, 1624, 2535, 3908, 4094, 6753, 2764, 1975, 5417, 1635, 5296, 4837, 339, 406, 425,
        396, 6817, 6041, 6327, 4506, 6523, 1567, 1809, 6762, 104, 2198, 6566, 3032, 2649, 5903, 795, 3878, 5590,
        1870, 1087, 342, 1012, 1314, 5487, 5972, 4181, 299, 116, 1186, 6796, 5217, 3825, 6506, 4297, 6318, 2731,
        678, 4368, 4647, 4815, 4892, 4046, 1788, 3150, 3756, 3879, 6065, 2789, 5599, 5312, 3901, 6595, 65, 6783,
        1134, 3416, 7314, 3814, 1227, 2180, 715, 4118, 733, 2673, 2856, 2978, 3897, 7188, 2374, 2855, 5947, 7259,
        56, 63, 5853, 1361, 2127, 2144, 2786, 3559, 4294, 4352, 7068, 2038, 6943, 6596, 2551, 3352, 3689, 3846,
        6970, 3323, 3409, 169, 2509, 5226, 790, 2251, 2853, 3357, 3514, 3617, 4886, 74, 6535, 1979, 1423, 1663,
        1313, 2619, 3551, 3652, 4136, 727, 5051, 5181, 865, 2493, 4547, 836, 800, 3899, 6230, 2610, 3098, 6213,
        6188, 532, 462, 7218, 424, 2322, 2423, 6579, 6807, 3008, 1854, 1197, 7408, 4790, 7380, 5758, 315, 4265,
        4522, 2378, 1440, 542, 1072, 1333, 1397, 5294, 5384, 5596, 6728, 6790, 6812, 6888, 7075, 7183, 4751, 2677,
        4290, 6206, 2068, 3584, 898, 3812, 5249, 3622, 2403, 4243, 224, 6835, 6851, 5877, 259, 1093, 7257, 7381,
        392, 4395, 903, 534, 559, 752, 6664, 3903, 4098, 5233, 5510, 5982, 7102, 3245, 2810, 2819, 1733, 1593,
        467, 6232, 6832, 780, 5727, 2163, 881, 3478, 5354, 4801, 4174, 4228, 2238, 3572, 7021, 5268, 7014, 6039,
        6731, 4293, 4304, 3033, 83, 3412, 6787, 294, 3546, 4381, 5522, 1369, 6104, 5810, 2662, 2945, 3027, 3214,
        3254, 7425, 1623, 7350, 1538, 1615, 5815, 7152, 6544, 4636, 2663, 3694, 3782, 1210, 184, 4740, 4062, 6212,
        6782, 3111, 6938, 5666, 5946, 6991, 3759, 5199, 2133, 3595, 6381, 3148, 1551, 2836, 3101, 3821, 2107, 3738,
        2255, 4504, 626, 3203, 3199, 4112, 4634, 1202, 2438, 3914, 5023, 6974, 4764, 4434, 1406, 1960, 6634, 1305,
        1212, 4832, 3644, 5096, 697, 6772, 2500, 4550, 5221, 4524, 7154, 6617, 5635, 7151, 4897, 321, 5673, 4831,
        7079, 319, 3308, 1392, 5152, 4830, 3115, 3851, 1280, 5978, 6016, 989, 3304, 1967, 5424, 2351, 3802, 951,
        3904, 1555, 1098, 3257, 5162, 5086, 6360, 5121, 44, 6844, 7244, 2368, 5754, 1367, 5933, 6193, 6649, 7089,
        5297, 1090, 7179, 6534, 6743, 4460, 4810, 3521, 6968, 2324, 7322, 643, 3082, 2587, 3133, 2670, 2814, 5612,
        740, 2018, 2243, 5609, 5250, 2724, 43, 91, 209, 6220, 6364, 260, 6205, 2665, 7031, 6243, 192, 5148,
        323, 5288, 6870, 136, 1697, 1424, 3063, 4040, 4093, 3256, 4005, 4387, 6357, 4405, 838, 1200, 1229, 1330,
        1385, 6527, 1259, 4664, 1380, 2957, 564, 7012, 7057, 1947, 2749, 5750, 6262, 3017, 1554, 3861, 6355, 2644,
        3739, 4931, 4806, 5317, 4818, 2049, 1949, 4619, 5535, 1201, 1083, 1169, 846, 3384, 6481, 5759, 6553, 4015,
        5168, 87, 767, 1015, 1266, 1457, 4592, 4927, 5619, 6116, 6749, 6823, 6967, 7071, 7224, 3921, 7430, 4311,
        4996, 5182, 3365, 4080, 186, 1919, 1124, 5073, 5392, 5669, 6917, 2261, 4345, 5578, 7010, 7275, 6590, 6687,
        2669, 6218, 2844, 5057, 2497, 2803, 3893, 916, 528, 5558, 3736, 4296, 2309, 5444, 237, 3139, 5316, 456,
        1180, 5987, 927, 2894, 5128, 6341, 121, 859, 2305, 6648, 3970, 701, 4494, 1679, 2866, 5012, 3125, 4176,
        7142, 596, 6853, 721, 5056, 7305, 5408, 7330, 3619, 5893, 5084, 6684, 1058, 207, 1105, 1498, 3417, 6640,
        5000, 576, 3724, 215, 5690, 826, 1548, 5582, 631, 4206, 5816, 7153, 6059, 714, 86, 1469, 7041, 133,
        174, 1764, 2303, 6052, 566, 2508, 2774, 3826, 2152, 5737, 6211, 4544, 1452, 2992, 2441, 2328, 3864, 5712,
        6836, 5230, 5741, 5775, 458, 2047, 2647, 2755, 4632, 5636, 151, 18, 1264, 5176, 6261, 5078, 2523, 3836,
        3983, 869, 2227, 70, 1771, 2204, 6119, 7341, 2158, 1637, 1412, 2473, 2557, 2980, 3972, 4272, 2388, 2404,
        2568, 3171, 3447, 3767, 3956, 4140, 1630, 7226, 2790, 13, 6831, 6076, 7351, 6173, 4748, 756, 2548, 5836,
        5323, 6110, 6838, 5705, 2276, 6337, 1816, 6799, 5633, 3684, 4161, 7432, 2136, 440, 5081, 6443, 1512, 4698,
        4707, 1206, 5841, 6038, 4096, 5991, 7005, 1908, 923, 4364, 4078, 4312, 5020, 6054, 2332, 2576, 2987, 3209,
        3936, 4079, 5929, 3974, 2259, 310, 2137, 6750, 3761, 4277, 1307, 3042, 2416, 3637, 2296, 3598, 5292, 6165,
        4567, 5950, 6747, 1364, 7416, 4269, 5574, 1377, 7390, 2447, 638, 1647, 5441, 4978, 5289, 4692, 5674, 7333,
        4984, 6146, 6842, 1794, 1183, 1817, 5576, 5902, 6217, 301, 35, 1175, 1475, 3481, 6811, 7174, 173, 2089,
        5830, 4922, 6930, 4928, 4458, 1265, 7435, 5953, 1997, 3402, 2295, 5643, 1765, 5151, 2172, 4410, 4840, 4960,
        2436, 2941, 935, 96, 669, 880, 5483, 5677, 7355, 633, 784, 5539, 6091, 1434, 5243, 5686, 6384, 1128,
        6986, 1080, 5295, 6300, 6449, 6247, 494, 3191, 632, 872, 1847, 1856, 3726, 3039, 6599, 3176, 702, 4084,
        2156, 890, 6818, 7092, 5494, 1573, 4809, 4908, 6226, 4131, 6513, 1245, 3043, 921, 1986, 2016, 6677, 7180,
        336, 3831, 550, 1777, 4549, 5797, 4470, 6080, 1996, 1065, 6452, 4403, 7052, 1322, 862, 5426, 3925, 5388,
        4585, 6380, 325, 1373, 2336, 1437, 7215, 4946, 6460, 6214, 1123, 5405, 4596, 2515, 6260, 5562, 1281, 2621,
        3081, 3719, 4126, 4259, 7317, 6434, 2371, 3920, 6608, 2155, 1143, 4241, 5215, 232, 6934, 4896, 6114, 5281,
        3220, 6293, 5760, 710, 1352, 6644, 5156, 6982, 7282, 562, 1680, 1716, 3435, 1034, 6439, 3969, 3097, 5087,
        1545, 2129, 2267, 4002, 5050, 177, 6301, 1308, 502, 2705, 4735, 1455, 1707, 4413, 2349, 6613, 4565, 6550,
        5629, 6732, 2099, 4723, 6225, 957, 2193, 4660, 2556, 5849, 3613, 6189, 6394, 5214, 2626, 5112, 75, 3607,
        6346, 3400, 2979, 6619, 3407, 3660, 4652, 137, 6048, 4657, 2028, 2553, 4153, 5862, 709, 876, 1757, 2620,
        2778, 3415, 3469, 3757, 4037, 4054, 7295, 5881, 3138, 5375, 5767, 1591, 6491, 233, 4203, 2812, 4980, 1827,
        539, 577, 776, 4878, 5517, 6661, 5570, 2636, 3277, 505, 4411, 53, 7234, 221, 6079, 5845, 5682, 5577,
        466, 3863, 5508, 1703, 7321, 7374, 7376, 6326, 6268, 6289, 1497, 6061, 2868, 867, 111, 430, 2918, 4256,
        4671, 4768, 815, 2707, 6013, 1559, 5207, 6108, 1354, 802, 7087, 2581, 5749, 4702, 1614, 1666, 4669, 4044,
        2313, 4283, 1921, 7205, 4499, 4796, 6182, 3344, 2843, 5063, 7145, 4865, 5083, 941, 1695, 3433, 3065, 3656,
        4056, 486, 4741, 677, 4842, 68, 500, 529, 5618, 1636, 3294, 3307, 3540, 649, 2721, 1929, 1933, 7336,
        1159, 246, 6134, 5240, 7006, 6195, 2602, 4590, 4649, 4007, 6126, 7291, 346, 2329, 4760, 4231, 598, 2401,
        2467, 7290, 1620, 2902, 2818, 6583, 5219, 1917, 378, 587, 5455, 6078, 6105, 2160, 5147, 2062, 3233, 1107,
        2285, 4945, 6036, 2688, 3360, 4257, 5335, 4562, 4705, 1328, 1006, 6657, 1828, 2759, 5611, 1310, 196, 6368,
        4282, 4890, 6979, 1292, 2570, 2123, 6889, 3408, 3431, 4151, 4607, 2311, 6142, 1763, 4829, 5821, 6019, 5421,
        7340, 6441, 7219, 6591, 6410, 250, 4814, 23, 3499, 11, 382, 2560, 2780, 1515, 5434, 5801, 4156, 6280,
        5358, 5342, 471, 3424, 1284, 3075, 1700, 5416, 6319, 3842, 4325, 4658, 5298, 1187, 5838, 7303, 5348, 5382,
        6004, 781, 835, 6277, 1993, 1287, 6322, 2301, 2312, 535, 1686, 6159, 6745, 202, 552, 1226, 5043, 6073,
        6179, 6291, 6784, 2414, 2720, 2176, 5042, 5916, 6810, 16, 1743, 5851, 2704, 2925, 5368, 5926, 641, 5431,
        4121, 1430, 3813, 6340, 6469, 7213, 2007, 4407, 17, 1612, 1511, 6273, 6611, 6682, 1728, 2289, 3046, 5173,
        5277, 5708, 6496, 1928, 1583, 1335, 1818, 7391, 5359, 4845, 1046, 2020, 3216, 7354, 742, 1471, 3474, 4803,
        2784, 1995, 4700, 4408, 6164, 6666, 3068, 300, 2559, 2901, 3888, 1561, 4186, 5534, 49, 1220, 6622, 1580,
        5349, 858, 5171, 2897, 6976, 3535, 5132, 1659, 2754, 1643, 461, 4670, 3755, 4952, 5278, 5339, 3874, 7107,
        3172, 6531, 2222, 1215, 7163, 5201, 3787, 738, 960, 5843, 278, 3396, 2583, 6286, 1213, 5458, 4184, 5854,
        6427, 1796, 3991, 1436, 4543, 2266, 3555, 1014, 1815, 5068, 5235, 4536, 3633, 6797, 1358, 2728, 2794, 2841,
        3528, 3867, 2463, 3614, 1112, 3750, 713, 6174, 6630, 6848, 3977, 4688, 1811, 5790, 5880, 6248, 5986, 2432,
        3421, 504, 655, 1576, 7200, 4338, 3823, 4472, 4523, 4539, 5220, 5866, 3538, 4808, 2863, 2900, 5352, 6512,
        782, 6598, 1076, 2124, 4343, 4773, 5884, 3445, 398, 3372, 3580, 4132, 7067, 171, 3285, 1053, 4418, 2806,
        1773, 6404, 1665, 2433, 3255, 1428, 5720, 5779, 3009, 4000, 3638, 2820, 653, 1133, 4485, 432, 4601, 1331,
        990, 1337, 7082, 4113, 828, 122, 7214, 2562, 548, 1727, 6085, 2241, 1562, 5753, 4785, 623, 5327, 830,
        5457, 4548, 58, 2286, 3866, 3952, 4232, 4732, 4995, 4787, 3414, 4017, 6896, 191, 4710, 0, 7421, 6228,
        5671, 1861, 750, 6952, 253, 5963, 6798, 674, 3832, 2059, 4650, 2071, 902, 2046, 958, 2464, 3611, 5032,
        5593, 4651, 240, 1285, 7409, 2277, 5111, 5167, 139, 3056, 2399, 618, 2108, 944, 1652, 5115, 2412, 5411,
        1744, 45, 7344, 6132, 5218, 3028, 2395, 4097, 302, 671, 4852, 5812, 5747, 6712, 6031, 6492, 3979, 2168,
        2929, 6302, 3297, 6095, 5062, 4336, 7349, 2795, 5469, 5938, 3872, 5626, 3892, 6420, 6800, 5920, 7070, 5258,
        6113, 4583, 6181, 1739, 1930, 3113, 3208, 5689, 5890, 5464, 5021, 5241, 5856, 6155, 2982, 2011, 6571, 7055,
        650, 585, 3449, 4218, 3367, 5604, 3978, 7106, 4014, 4310, 2917, 1132, 1672, 6941, 525, 3204, 2540, 5110,
        2119, 10, 1522, 6788, 3335, 6867, 607, 2482, 313, 1787, 5451, 2120, 829, 6547, 434, 3890, 1410, 1152,
        966, 3820, 4024, 834, 842, 5427, 6029, 5905, 1218, 5119, 1937, 1411, 5227, 341, 6416, 4213, 4972, 7427,
        5569, 1248, 996, 7195, 4943, 514, 917, 5425, 2452, 3666, 7063, 4889, 3306, 7078, 5898, 2807, 4926, 7346,
        154, 1007, 3382, 2615, 6222, 2579, 2906, 4061, 4452, 5186, 6759, 5234, 1276, 379, 6989, 2263, 1233, 5639,
        2831, 3522, 972, 2045, 3795, 2316, 734, 1476, 2733, 2907, 3206, 4468, 5202, 5385, 5493, 5731, 427, 7109,
        3734, 4019, 886, 5894, 199, 2696, 118, 5461, 1867, 2552, 2712, 3527, 2064, 1327, 5585, 6903, 285, 1064,
        572, 3207, 3398, 5771, 2527, 7320, 274, 2466, 5605, 6947, 4419, 6736, 3530, 5055, 5523, 7331, 2824, 5693,
        519, 1530, 1140, 1271, 6999, 3984, 3425, 4342, 2854, 6518, 4975, 7169, 6584, 4353, 536, 5116, 5170, 6028,
        6051, 690, 6688, 1431, 3089, 3545, 3778, 2758, 2270, 2612, 5155, 2505, 5873, 5410, 4200, 6623, 3722, 6723,
        5807, 1467, 1755, 2302, 2865, 3157, 361, 5351, 849, 1290, 5101, 4133, 7093, 4292, 4391, 6735, 2888, 6403,
        6814, 4327, 1387, 3006, 6382, 4018, 7156, 1359, 6196, 6227, 3340, 101, 1402, 7309, 5571, 605, 1154, 2446,
        496, 6509, 844, 1684, 1882, 3808, 6620, 2041, 2958, 3896, 3995, 4435, 1177, 5603, 5792, 3045, 2574, 6297,
        3253, 6383, 6459, 2499, 4697, 1850, 6163, 507, 1269, 1491, 3389, 5930, 7046, 3091, 1205, 5568, 1541, 1878,
        4784, 5041, 5193, 5724, 6317, 6668, 7184, 1520, 2225, 2082, 2959, 297, 3146, 4315, 2134, 6425, 6592, 484,
        48, 5962, 882, 3982, 6270, 5089, 4466, 4667, 3418, 6819, 7271, 6673, 5588, 1566, 777, 5944, 6139, 5436,
        113, 1874, 6257, 4210, 6140, 7406, 6618, 3748, 5014, 5450, 7120, 1894, 2440, 247, 3025, 3145, 1848, 2021,
        1897, 5329, 4455, 7124, 2023, 4412, 2308, 1000, 1557, 5154, 5832, 7401, 468, 330, 6185, 3287, 2321, 3515,
        3852, 2408, 367, 1888, 3109, 1855, 5491, 3509, 4992, 5658, 2258, 513, 2040, 6154, 1945, 1924, 3563, 4027,
        7339, 4725, 6471, 2889, 4116, 3309, 3737, 1998, 6763, 5966, 4923, 6699, 841, 2577, 2095, 4771, 6866, 5503,
        3282, 4823, 2087, 1658, 5038, 6362, 7095, 42, 4820, 1852, 891, 1685, 3841, 5153, 4172, 3430, 788, 6044,
        2588, 3334, 4911, 2529, 5800, 26, 7235, 7032, 143, 7411, 3752, 5723, 1451, 6567, 4394, 7383, 6166, 6282,
        7397, 2199, 7387, 1983, 309, 231, 4197, 2279, 1349, 6244, 3623, 3971, 71, 4616, 6707, 3059, 1304, 7211,
        3002, 1879, 2678, 2004, 1024, 5985, 1825, 5706, 6256, 3164, 2208, 2477, 3645, 4262, 6176, 749, 4690, 5363,
        2461, 3439, 3489, 3588, 6637, 2926, 4463, 1346, 6070, 4248, 6997, 5031, 105, 2736, 4372, 4289, 2571, 4222,
        4505, 5260, 4654, 7185, 5188, 2969, 167, 1120, 4955, 6199, 3844, 5159, 1824, 622, 4581, 699, 1176, 4375,
        7228, 6935, 2743, 6450, 1973, 4012, 4661, 7160, 4102, 4399, 150, 6169, 5318, 1079, 2593, 6776, 1564, 1656,
        5885, 4827, 4904, 4050, 7236, 1104, 175, 3104, 2682, 4306, 4008, 7084, 1572, 337, 6408, 948, 3010, 612,
        509, 3041, 3165, 3492, 7177, 1315, 2188, 2822, 685, 447, 4481, 5150, 4025, 3022, 6314, 6005, 506, 6499,
        5122, 736, 41, 2402, 3725, 1020, 4752, 3354, 3911, 4201, 1758, 4426, 6928, 5553, 889, 5525, 2586, 4227,
        4330, 4959, 4948, 3051, 3178, 7256, 2057, 4706, 1001, 370, 4662, 1849, 1705, 2283, 6021, 6514, 6739, 5882,
        1729, 3197, 2015, 40, 1236, 2723, 420, 7245, 1029, 1537, 2650, 2714, 3703, 6027, 1981, 3566, 2085, 6271,
        254, 272, 283, 356, 545, 547, 1221, 1489, 1509, 1719, 2970, 4762, 5878, 6130, 6453, 6932, 950, 1419,
        2700, 2716, 4070, 4128, 2616, 4013, 6995, 6542, 1617, 937, 1473, 2116, 7319, 2366, 1026, 5796, 5229, 761,
        5044, 2417, 3261, 2394, 2058, 962, 3590, 3184, 6852, 5093, 6719, 3154, 3194, 2585, 1590, 308, 1251, 2524,
        2656, 4600, 3188, 5716, 2597, 6830, 5052, 2031, 7280, 1731, 5099, 568, 3016, 4976, 2727, 3202, 2916, 3573,
        3168, 6702, 3804, 5305, 6570, 3603, 4788, 3634, 4347, 7212, 3030, 3410, 5263, 3889, 5649, 4864, 3437, 5718,
        5008, 7099, 7017, 1839, 1832, 4263, 5143, 3524, 1851, 3218, 4872, 4322, 2762, 4397, 4795, 4883, 4942, 5475,
        7085, 2887, 5280, 153, 1401, 1535, 1935, 5189, 7230, 3450, 660, 1584, 4380, 4765, 4437, 6606, 1443, 5386,
        3147, 1043, 970, 1768, 3850, 226, 2592, 7405, 1243, 5714, 6914, 401, 452, 2693, 5264, 399, 852, 7130,
        1097, 6275, 2744, 2879, 2919, 3221, 4092, 4138, 4031, 6569, 3959, 2607, 2110, 5655, 2792, 134, 5429, 4555,
        3268, 7268, 6229, 1216, 3388, 6461, 5532, 2738, 1812, 1252, 2427, 3036, 6167, 1752, 1603, 4356, 5874, 1042,
        2706, 3975, 5387, 93, 268, 1036, 6429, 376, 6224, 2519, 3223, 4039, 4083, 2212, 6540, 52, 7136, 933,
        5997, 6593, 296, 6815, 1858, 2299, 1063, 4901, 2546, 6455, 57, 905, 4066, 4328, 6575, 3058, 4035, 5282,
        6956, 4644, 7111, 3548, 6981, 6607, 2804, 1837, 460, 2037, 2125, 1061, 6240, 554, 4915, 5371, 658, 2084,
        3665, 6625, 5332, 924, 6701, 4750, 3004, 3815, 6821, 6828, 1011, 2348, 3130, 5823, 6329, 6424, 6463, 6667,
        6860, 474, 1379, 4086, 7428, 5637, 681, 854, 5321, 3053, 4245, 2202, 6990, 2826, 2380, 6586, 5037, 1035,
        5591, 1524, 2732, 4937, 2748, 1923, 899, 1873, 2012, 2538, 2690, 2703, 3127, 3875, 5676, 3576, 5036, 5257,
        5875, 1254, 811, 3973, 7141, 7148, 3471, 2596, 3014, 2518, 1869, 1717, 1277, 1597, 3508, 4589, 938, 1289,
        1326, 2915, 5334, 5518, 126, 6171, 4957, 6603, 270, 1368, 541, 4734, 5670, 3845, 6940, 2625, 2522, 5200,
        5261, 1374, 1626, 5924, 3541, 3710, 1003, 1355, 4983, 1263, 1518, 3502, 375, 1426, 856, 4816, 7335, 4285,
        1372, 5497, 5696, 754, 6141, 2207, 7171, 1069, 1348, 6157, 5140, 4476, 454, 1092, 4182, 85, 1118, 2043,
        1977, 6650, 4500, 5550, 1789, 6342, 3331, 4191, 3658, 5654, 3087, 5433, 5527, 2788, 5501, 5529, 1775, 2063,
        219, 6117, 448, 1375, 2914, 5515, 261, 5665, 2341, 832, 893, 3100, 3569, 2290, 3321, 4234, 4249, 4754,
        4778, 4822, 4843, 4850, 4891, 4913, 6681, 7402, 5632, 1689, 2192, 5964, 5398, 4689, 28, 7040, 1481, 39,
        2480, 4774, 6049, 1767, 2912, 3966, 4099, 5948, 1866, 3495, 5831, 3913, 4538, 5846, 1396, 3341, 7389, 4624,
        4966, 3201, 6882, 7157, 1055, 102, 1150, 280, 584, 5994, 4753, 3373, 4724, 4170, 2135, 2725, 6959, 7370,
        6050, 3491, 6557, 5205, 679, 908, 5512, 5923, 2543, 6822, 1980, 15, 5764, 1250, 7332, 1499, 6519, 5594,
        8, 106, 2148, 475, 6308, 6789, 4766, 5118, 1399, 6075, 3987, 5958, 4146, 349, 3648, 7417, 7117, 1649,
        3513, 3369,
    ],
    beginnings: &[
        0x0000098000d00310, 0x0049a20010001080, 0x108a00001247000a, 0x41e8a830b2004008,
        0x0290000001008108, 0x404322208602d000, 0x0080004000200880, 0x2840080000147000,
        0x0000000000400040, 0x7041024005045100, 0x00000140004040c0, 0x2040820010546000,
        0x0130000003488080, 0x005002c408084000, 0x0840011208400000, 0x0182ca0810408000,
        0x012400000a400191, 0x0046430110001080, 0x0900800000040180, 0x10c3431513008000,
        0x0000000201400080, 0x00890006010040c0, 0x010200200003400a, 0x804180021040c080,
        0x8500090000401110, 0x0444001600808100, 0x0001002200400000, 0x01004080000a4008,
        0x0401004000408118, 0x4040000800848e80, 0x0800000038408400, 0x0000000000800000,
        0x0810000000400080, 0x4020100200050400, 0x0000140080010021, 0xc851400081858488,
        0x0002000000404030, 0x08010c0500000480, 0x2800000030010024, 0x0000285010800480,
        0x1300000080504014, 0x240000c008000580, 0x238020000001001c, 0x0108000006060880,
        0x010101080040a004, 0x00000014800c8483, 0x0409100c1a004004, 0x8000010084020000,
        0x020a000010000188, 0x1000000080008000, 0x0108001002006918, 0x004a000000804000,
        0x0910004000086300, 0x00440800000a00a4, 0x0100005129004000, 0x00000000806000a2,
        0x4b10804050400010, 0x0020000000011480, 0x088040400280c090, 0x20300000008c2400,
        0x0008000092000000, 0x00200000a4000080, 0x0004b1108a404019, 0x0044000000000000,
        0x8108010000400000, 0x0c00001020020580, 0x200000080a006052, 0x0000081000808404,
        0x0108010000c00000, 0x0800088888000400, 0x0009000010410848, 0x0000000110021000,
        0x0108088200005100, 0x1080045000104001, 0x4108800200040048, 0x4008000000040020,
        0x0800000116000040, 0x0180081010024000, 0x2908200081400120, 0x005000007405a001,
        0x1088080110204100, 0x000c042010011000, 0x0004901038c84020, 0x0000400010430400,
        0x0808801490006000, 0x0024001000000440, 0x0000010011000000, 0x0848008211208040,
        0x0800000002820006, 0x0010000401000441, 0x0008000014200020, 0x00c0000000048000,
        0x0881801280062020, 0x04b5900150808000, 0x13004020010e0008, 0x02a0800010000168,
        0x0080000041002000, 0x208c000010018008, 0x0200000000240040, 0x0800400000088100,
        0x0808003831400030, 0x0408200020000980, 0x5008204000804040, 0x0000001880000000,
        0x8108000400404000, 0x0020002000002800, 0x0100002103110000, 0x0860000024000000,
        0x0000002082904400, 0x2882000800808000, 0x03020100100a0440, 0x2000000000008041,
        0x00000000b2510048, 0x080a000000008000, 0x8000011112945000, 0x2000200181040000,
        0x8c00100103505000, 0x0000000900100000, 0x01400000404020cc, 0x4800c00004200200,
        0x0300000116c00048, 0x0000000200000080, 0x2100000030000840, 0x0102001028240000,
        0x0000006010184000, 0x0880000000c00100, 0x0004011810500008, 0x0810000000000004,
        0x8240110008140048, 0x0800000000000000, 0x00000049a2900000, 0x2048000000024040,
        0x8000100020008200, 0x090c008080000428, 0x0000802235100000, 0x0282200004408400,
        0x0840100220100000, 0x0800200048000800, 0x0040004010705440, 0x4880004000180000,
        0x8100010030105001, 0x8800000020008000, 0x081c100010100008, 0xea80000010200008,
        0x000000c000100000, 0x0060000008000300, 0x0028110000004000, 0x0242000040000100,
        0x0018010800811030, 0x28c4804000020400, 0x0020112002000000, 0x1000100004121404,
        0x000e002080982130, 0x4808004000040200, 0x000800c200080061, 0x0280006020010420,
        0x0000114820900260, 0x402080300001a403, 0x0800110012804801, 0x1d80800188020000,
        0x0042018000800108, 0x0000000120000002, 0x801813800030a020, 0x0880020900078008,
        0x2019004061010800, 0x0800000008800200, 0x0008810000308820, 0xa840004401a10000,
        0x00184404c0000020, 0x0800000000900401, 0x4000003801800220, 0x1080008000000400,
        0x0080000020a00000, 0x2aa0000020200400, 0x0010002000008080, 0x0120000000000200,
        0x0010002400808020, 0x0d04041000000100, 0x0000106108000000, 0x000090002000001c,
        0x080000202000083a, 0x0810900000010010, 0x000800602c100a28, 0x0b80100a09000004,
        0x00002144aa000028, 0x0a0080000a000800, 0x0810004000008028, 0x6000040001000004,
        0x0000008409001c28, 0x2830000028000400, 0x0000000000000038, 0x204401024800c000,
        0x0000000100828000, 0x0000000021000a14, 0x0000004008804028, 0x2202810201010000,
        0x1000002028008008, 0x01a0000002020000, 0x801040201090401a, 0x0802810208009c42,
        0x0200004030800c18, 0x0000000008110040, 0x0800002039c10020, 0x12aa090003004000,
        0x8840000030880428, 0x0080000308012004, 0x0010000130800040, 0x2180000210010110,
        0x0108002153808c20, 0x2100100000000401, 0x0000800140440000, 0x0220210014209010,
        0x00180020208408a8, 0x0012804010010000, 0x0808000021040800, 0x2108800002004200,
        0x0008106028400028, 0x20018500a0050400, 0x000810002040862c, 0x8484800808010014,
        0x000000412d00060c, 0x2980020000050004, 0x004000202042002a, 0x0421204200010104,
        0x0000000029048308, 0x2400000008000000, 0x0010040001808024, 0x21a4000200411001,
        0x0000000000865090, 0x0488940200014500, 0x0000000510202020, 0x40a0830200014028,
        0x100000029000908c, 0x280c004200200100, 0x0104510120000020, 0x0e00000000100100,
        0x3840032000810008, 0x03c9200210200002, 0x128005100812002c, 0x02c8000000014004,
        0x4000012000600010, 0x190000001c81611c, 0x1000052228010800, 0x0b00800000480102,
        0x004100810a080000, 0x090600008a001008, 0x0080108128840022, 0x082c040000010008,
        0x4018008020000006, 0x1080000205209101, 0x0011008020008022, 0x0054c02086410000,
        0x0000000104400088, 0x0284202060060100, 0x000241011a00010c, 0x148c80000f050a0e,
        0x0101008006800262, 0x008000208508ca42, 0x2810410002084000, 0x0a14100001050018,
        0x0080409920000000, 0x2497900000208800, 0x0040009960080002, 0x1004000019018100,
        0x8080140120080010, 0x0505202021000806, 0x004000a108000012, 0x0800000029000000,
        0x2014008100000008, 0x0208610021000000, 0x208200a82a080240, 0x0c20a0008b008190,
        0x0020808020000002, 0x8000010020000110, 0x000000a860282340, 0x1002200000110500,
        0x0000002000280040, 0x0002000c20000100, 0x0200008000000048, 0x00a8100081010110,
        0x2110400421100000, 0x0009010002000000, 0x0001000010000088, 0x0091a00100000002,
        0x4200800118082008, 0x2202000002204000, 0x0000c08010010202, 0x0002000083810140,
        0x00000010380002c2, 0xa140000024010140, 0x000200881a810009, 0x2084201000c00900,
        0x2100008028301088, 0x00442c0102010400, 0x008a008108890108, 0x0082010203120800,
        0x0080208102080448, 0x0101940042008000, 0x0a0001900808000a, 0x0143001001114600,
        0x028401a104510048, 0x0280000008000100, 0x001004800f100818, 0x0000210100000108,
        0x1040100802100000, 0x0024008002000940, 0x00000a8003100280, 0x0224088002000d10,
        0x20800c8921100008, 0x822c210042000020, 0x002000e149334242, 0x0104800000020004,
        0x2084088108000402, 0x0900400000010528, 0x0010000000010880, 0x0200210200140400,
        0x0030000001010400, 0x0104000000040500, 0x0000100000080401, 0x020c040000000000,
        0x0014000801010000, 0x1400210000000000, 0x00401201080c8006, 0x00820c0002800000,
        0x0014100800031010, 0x30080060a0000800, 0x0000808000060800, 0x0000000000800202,
        0x0400030009090000, 0x0020400600000000, 0x0001048801080004, 0x0180200000404000,
        0x0001000000280010, 0x00d0282002040021, 0x0001008000408d40, 0x0100000001040000,
        0x0311008028040090, 0x0804001002000000, 0x0401000804048104, 0x0014000602014800,
        0x0001101400040000, 0x0242082421050001, 0x000080004b020206, 0x0184000002000002,
        0x0005400001460100, 0x0211000000850000, 0x8c11100402020200, 0x01200400008c0000,
        0x0004100001400c4a, 0x0205046200000001, 0x0015108000040000, 0x0080040001040400,
        0x0101050000440200, 0x2120000080940800, 0x0025908010040100, 0x0080002000530500,
        0x0000000800450000, 0x8102000000900400, 0x0820006801040400, 0x0100830902010000,
        0x0482000052600000, 0x0202002003050400, 0x0020408000440000, 0x0886800000010069,
        0x00021000010b0000, 0x2004808000030000, 0x000a000807400400, 0x8082800080011800,
        0x0020020024040910, 0x10608480d8020000, 0x02a2000001400008, 0x0032000000000040,
        0x0212000000c01000, 0x0082841000000044, 0x4082000000440000, 0x4104000000440840,
        0x00b005001004050c, 0x0002040800050040, 0x0000000008040060, 0x8080010082000548,
        0x0090040000040020, 0x0200004880464008, 0x0000040002140220, 0x0a81010090080818,
        0x20801c0320000824, 0x0a00000000810c00, 0x00000000400c0000, 0x0080620001240050,
        0x0000100000080005, 0x0280040000000810, 0x0000008049201024, 0x4002002200000002,
        0x0080000109400800, 0x0060000000410c10, 0x040000800a480200, 0x0242100000400010,
        0x4002100138420804, 0x4800000c000c8000, 0x0030004010040840, 0x4020000404810040,
        0x0190100018180108, 0x0020600002210404, 0x2140084013400c00, 0x4002000042410000,
        0x0804040100480040, 0x4000080040010140, 0x0000000003280000, 0x0012080004250000,
        0x8040000011480004, 0x0000400040818040, 0x0040080010020044, 0x0000000002450440,
        0x1800000402080004, 0x2100020002098440, 0x082020421242288e, 0x080b800010048400,
        0x0000800110000014, 0x0001844008008040, 0x8a820004430280d0, 0x402006001681c441,
        0x0002400302420006, 0x00000001020c0540, 0x2012000110040482, 0x4021200110504000,
        0x0002000044000008, 0x4082000000010540, 0x1000000000000088, 0x0002800008100000,
        0x0342000010000004, 0x4080842020040200, 0x0000180010000800, 0x00800000a4034108,
        0xa0100000100a0005, 0x00a0040080010109, 0x000210000110c080, 0x1000810010646008,
        0x410a100c12040886, 0x0080021000040000, 0x0100000010828704, 0x0080000000a00400,
        0x0110000411880084, 0x0804240000404001, 0x000200c010082104, 0x0020002002010008,
        0x0801000000088004, 0x0020000014116520, 0x4050000000022086, 0x1088608288084060,
        0x0002000100118000, 0x00a0180080034500, 0x0000400000000002, 0x80a040100e020080,
        0x0002000000240002, 0x0000081400824180, 0x00100004004201c4, 0x4020020188006480,
        0x00080000066080a0, 0x0000001041000180, 0x0024040802c0000c, 0x0000200a01220481,
        0x000208801c480085, 0x0008224020005508, 0x042001843001000e, 0x08a22042090041c8,
        0x0004000004160240, 0x0080001041104400, 0x0000100840400040, 0x0000040020000484,
        0x0100504811080003, 0x00c0000104120d10, 0x010040880042008a, 0x400150c003101402,
        0x020000101c402010, 0x4180101002020402, 0x0041800114400104, 0x45aa406003c020d0,
        0x0004080190450106, 0x408040000a004082, 0x1000000018c58900, 0xd0c2200080004088,
        0x0000800010000542, 0x0243044000006089, 0x4002410c18010080, 0x41e6900200504080,
        0x0002004a01000100, 0x00a3020600200080, 0x0022000010420190, 0x6200c40050904480,
        0x0402000008000050, 0x2040c20218100080, 0x6000001e00082040, 0x1830804010006000,
        0x0000000088000002, 0x6004800050102482, 0x0082004990018148, 0x4000c00015008000,
        0x0040080800050908, 0x4000421010420040, 0x4000088010220000, 0x0240400801009010,
        0x0040000200844040, 0x8009000004004080, 0x000001880004c000, 0x004000a00000c0c0,
        0x0000801c00400018, 0x406c0280009004c2, 0x00020000004000d8, 0x40612080000080a0,
        0x4001000000000010, 0x0244a020841304a0, 0x01688080009000d8, 0x40092820803000c0,
    ],
};

pub(in crate::data) static FORMER_NAMES: [Former<u32>; 130] = [
    Former { code: 101602, name: Text::new(3579, 30), until: day(1949, 10, 4) }, // บางยี่เรือ
    Former { code: 102802, name: Text::new(4081, 27), until: day(1939, 9, 25) }, // บ้านทะวาย
    Former { code: 102803, name: Text::new(4081, 27), until: day(1939, 9, 25) }, // บ้านทะวาย
    Former { code: 110205, name: Text::new(3667, 24), until: day(1940, 7, 30) }, // บางเหี้ย
    Former { code: 110303, name: Text::new(14910, 30), until: day(1940, 7, 30) }, // คลองบางลาว
    Former { code: 110501, name: Text::new(31830, 15), until: NEVER }, // สาขลา
    Former { code: 120101, name: Text::new(23061, 33), until: day(1939, 9, 25) }, // บางตะนาวศรี
    Former { code: 120402, name: Text::new(17183, 21), until: day(1921, 3, 13) }, // พระพิมล
    Former { code: 130704, name: Text::new(25943, 27), until: day(1939, 9, 25) }, // กระแชงนอญ
    Former { code: 140502, name: Text::new(26119, 21), until: day(1940, 7, 30) }, // บ้านขอม
    Former { code: 141207, name: Text::new(38806, 27), until: day(1940, 7, 30) }, // ขนมจีนนอก
    Former { code: 160619, name: Text::new(4282, 24), until: day(1939, 9, 25) }, // บ้านเซ่า
    Former { code: 191303, name: Text::new(19478, 21), until: day(1939, 9, 25) }, // พึ่งลาว
    Former { code: 200507, name: Text::new(27375, 21), until: day(1939, 9, 25) }, // บ้านมอญ
    Former { code: 200705, name: Text::new(32859, 33), until: day(1978, 1, 20) }, // หนองขามใหม่
    Former { code: 200706, name: Text::new(32859, 21), until: day(1978, 1, 20) }, // หนองขาม
    Former { code: 240114, name: Text::new(24560, 18), until: day(1972, 3, 21) }, // บางเตย
    Former { code: 240119, name: Text::new(22495, 21), until: day(1972, 3, 21) }, // บางกะไห
    Former { code: 240214, name: Text::new(25700, 15), until: day(1939, 9, 25) }, // คูมอญ
    Former { code: 260103, name: Text::new(40918, 21), until: day(1940, 7, 30) }, // ใหญ่ลาว
    Former { code: 300601, name: Text::new(4840, 21), until: day(1953, 4, 14) }, // ทองหลาง
    Former { code: 300802, name: Text::new(27817, 21), until: day(1939, 4, 17) }, // บ้านหาร
    Former { code: 300901, name: Text::new(12763, 18), until: day(1939, 9, 25) }, // โนนลาว
    Former { code: 300907, name: Text::new(33938, 15), until: day(1953, 4, 14) }, // มะลัง
    Former { code: 301803, name: Text::new(11855, 27), until: day(1939, 4, 17) }, // เมืองเก่า
    Former { code: 302103, name: Text::new(13786, 18), until: day(1939, 4, 17) }, // ขนงประ
    Former { code: 303202, name: Text::new(20409, 15), until: day(1939, 4, 17) }, // มะดัน
    Former { code: 311007, name: Text::new(42246, 18), until: day(1940, 7, 30) }, // ยางลาว
    Former { code: 330302, name: Text::new(42812, 21), until: day(1968, 10, 29) }, // โนนผึ้ง
    Former { code: 330602, name: Text::new(14917, 21), until: day(1940, 7, 30) }, // ลาวเดิม
    Former { code: 340301, name: Text::new(12819, 30), until: day(1939, 4, 17) }, // สุวรรณวารี
    Former { code: 340407, name: Text::new(14152, 21), until: day(1953, 4, 14) }, // โนนใหญ่
    Former { code: 340904, name: Text::new(19733, 21), until: day(1939, 4, 17) }, // แข่ด่อน
    Former { code: 341901, name: Text::new(3707, 15), until: day(1940, 7, 30) }, // พิมูล
    Former { code: 361005, name: Text::new(43392, 12), until: day(1953, 4, 14) }, // โอโล
    Former { code: 361102, name: Text::new(27375, 21), until: day(1939, 9, 25) }, // บ้านมอญ
    Former { code: 361201, name: Text::new(12310, 24), until: day(1953, 4, 14) }, // แก้งคร้อ
    Former { code: 370102, name: Text::new(35524, 24), until: day(1953, 4, 14) }, // ไก่เขี่ย
    Former { code: 370203, name: Text::new(42407, 18), until: day(1939, 4, 17) }, // โคกสาร
    Former { code: 380103, name: Text::new(35146, 24), until: day(2011, 3, 4) }, // หนองเข็ง
    Former { code: 400701, name: Text::new(23858, 24), until: day(1972, 3, 21) }, // ม่วงหวาน
    Former { code: 400706, name: Text::new(837, 18), until: day(1972, 3, 21) }, // น้ำพอง
    Former { code: 401702, name: Text::new(31401, 18), until: day(1940, 7, 30) }, // สวนมอญ
    Former { code: 401703, name: Text::new(16141, 21), until: day(1968, 10, 29) }, // มูลตุ่น
    Former { code: 402401, name: Text::new(28039, 24), until: day(1987, 1, 22) }, // บ้านเป้า
    Former { code: 410109, name: Text::new(9425, 18), until: NEVER }, // หนองบุ
    Former { code: 430110, name: Text::new(34558, 12), until: day(1953, 4, 14) }, // นาฮี
    Former { code: 430111, name: Text::new(9605, 21), until: day(2010, 2, 4) }, // สองห้อง
    Former { code: 430113, name: Text::new(20728, 18), until: day(1961, 4, 11) }, // ดอนหมู
    Former { code: 430701, name: Text::new(10943, 36), until: day(1939, 4, 17) }, // ศรีเชียงใหม่
    Former { code: 441004, name: Text::new(23514, 21), until: day(1972, 3, 21) }, // ภารแอ่น
    Former { code: 441105, name: Text::new(36257, 15), until: day(1972, 3, 21) }, // ดงบัง
    Former { code: 441106, name: Text::new(22608, 24), until: day(2011, 7, 26) }, // ขามเรียน
    Former { code: 450207, name: Text::new(5458, 18), until: day(1953, 4, 14) }, // ป่ายาง
    Former { code: 450304, name: Text::new(480, 21), until: day(1953, 4, 14) }, // น้ำอ้อม
    Former { code: 450504, name: Text::new(12747, 18), until: day(1939, 4, 17) }, // ดินแดง
    Former { code: 450701, name: Text::new(12932, 18), until: day(1939, 4, 17) }, // โพนทอง
    Former { code: 451109, name: Text::new(17089, 18), until: NEVER }, // เปลือย
    Former { code: 461201, name: Text::new(42470, 24), until: day(1939, 4, 17) }, // โคกเครือ
    Former { code: 461201, name: Text::new(5799, 27), until: day(1974, 10, 22) }, // สหัสขันธ์
    Former { code: 461303, name: Text::new(33033, 18), until: day(1939, 4, 17) }, // มากไชย
    Former { code: 461802, name: Text::new(19771, 30), until: day(2001, 3, 1) }, // กุดฆ้องชัย
    Former { code: 461804, name: Text::new(12775, 21), until: NEVER }, // โนนศิลา
    Former { code: 471216, name: Text::new(21211, 24), until: day(1973, 10, 10) }, // ตาลเนิ้ง
    Former { code: 471217, name: Text::new(21211, 36), until: day(1973, 10, 10) }, // ตาลเนิ้งใหม่
    Former { code: 480801, name: Text::new(26160, 21), until: day(1939, 4, 17) }, // บ้านข่า
    Former { code: 500113, name: Text::new(15929, 21), until: day(1949, 9, 20) }, // วัดเกตุ
    Former { code: 502202, name: Text::new(19307, 21), until: day(2011, 9, 8) }, // ทุ่งปี้
    Former { code: 502401, name: Text::new(11590, 18), until: day(1981, 2, 3) }, // สองแคว
    Former { code: 502402, name: Text::new(32022, 18), until: day(1981, 2, 3) }, // สามลัง
    Former { code: 510206, name: Text::new(40483, 24), until: day(1995, 9, 7) }, // ปงแม่ลอบ
    Former { code: 530101, name: Text::new(17359, 30), until: NEVER }, // ตลาดท่าอิฐ
    Former { code: 540113, name: Text::new(19355, 21), until: day(2007, 10, 4) }, // วังหงษ์
    Former { code: 540206, name: Text::new(17746, 24), until: day(1953, 4, 14) }, // บ้านเฮิง
    Former { code: 540207, name: Text::new(19929, 24), until: day(1953, 4, 14) }, // ทุ่งเพ้อ
    Former { code: 540605, name: Text::new(16789, 21), until: day(1961, 4, 11) }, // ต้นหนุน
    Former { code: 550116, name: Text::new(25757, 9), until: day(2010, 2, 4) }, // สวก
    Former { code: 570510, name: Text::new(40636, 27), until: day(1972, 3, 21) }, // แม่ดาวโตน
    Former { code: 570801, name: Text::new(14502, 21), until: NEVER }, // ในเวียง
    Former { code: 570802, name: Text::new(34706, 27), until: day(1982, 5, 18) }, // ปางหมอปวง
    Former { code: 570804, name: Text::new(29525, 18), until: day(1982, 5, 18) }, // ป่าสัก
    Former { code: 571105, name: Text::new(36334, 18), until: NEVER }, // หัวฝาย
    Former { code: 601108, name: Text::new(34368, 21), until: day(1975, 10, 1) }, // หนองยาว
    Former { code: 620112, name: Text::new(28928, 81), until: NEVER }, // นิคมสร้างตนเองทุ่งโพธิ์ทะเล
    Former { code: 621101, name: Text::new(37956, 36), until: day(1939, 4, 17) }, // เกาะรากเสียด
    Former { code: 630301, name: Text::new(2925, 18), until: day(1939, 4, 17) }, // ท่าปุย
    Former { code: 630901, name: Text::new(32800, 18), until: day(1939, 4, 17) }, // ประดาง
    Former { code: 650803, name: Text::new(26174, 21), until: day(1953, 4, 14) }, // วังเบ็ด
    Former { code: 670501, name: Text::new(150, 21), until: day(1939, 4, 17) }, // วิเชียร
    Former { code: 670601, name: Text::new(41729, 24), until: day(1939, 4, 17) }, // นาตะกรุศ
    Former { code: 700713, name: Text::new(14282, 24), until: day(1961, 4, 11) }, // คลองควาย
    Former { code: 700716, name: Text::new(10210, 18), until: day(1953, 4, 14) }, // เขาดิน
    Former { code: 710203, name: Text::new(40461, 27), until: day(1939, 4, 17) }, // แม่กระบาล
    Former { code: 710404, name: Text::new(41225, 21), until: day(1939, 4, 17) }, // สองคลอง
    Former { code: 710610, name: Text::new(20596, 27), until: day(1961, 4, 11) }, // ท่าตะคร้อ
    Former { code: 710611, name: Text::new(30120, 18), until: day(1961, 4, 11) }, // พังตรุ
    Former { code: 710701, name: Text::new(22476, 24), until: day(1939, 4, 17) }, // ปรังกาสี
    Former { code: 710901, name: Text::new(4074, 21), until: day(1939, 9, 25) }, // บ้านทวน
    Former { code: 720113, name: Text::new(21292, 18), until: day(1953, 4, 14) }, // ท่าว้า
    Former { code: 720502, name: Text::new(3749, 21), until: day(1953, 4, 14) }, // บ้านไร่
    Former { code: 720601, name: Text::new(26225, 21), until: day(1939, 4, 17) }, // บ้านคอย
    Former { code: 720602, name: Text::new(18322, 30), until: day(1939, 4, 17) }, // ดงขี้เหล็ก
    Former { code: 720901, name: Text::new(28918, 18), until: day(1953, 4, 14) }, // กระจัน
    Former { code: 720906, name: Text::new(36230, 21), until: day(1953, 4, 14) }, // หัวข่อย
    Former { code: 730307, name: Text::new(20960, 18), until: day(1939, 9, 25) }, // ท่ามอญ
    Former { code: 730322, name: Text::new(20310, 21), until: day(1968, 10, 29) }, // งิ้วราย
    Former { code: 730323, name: Text::new(12645, 21), until: NEVER }, // ท่าเรือ
    Former { code: 740113, name: Text::new(3226, 21), until: day(1930, 2, 2) }, // บางกะดี
    Former { code: 740113, name: Text::new(26119, 21), until: day(1940, 7, 30) }, // บ้านขอม
    Former { code: 740113, name: Text::new(3749, 21), until: day(1961, 4, 11) }, // บ้านไร่
    Former { code: 740204, name: Text::new(35413, 21), until: day(1961, 4, 11) }, // หนองแขน
    Former { code: 740206, name: Text::new(28403, 42), until: day(1931, 3, 1) }, // คลองกระทุ่มแบน
    Former { code: 740207, name: Text::new(37042, 18), until: day(1939, 9, 25) }, // ชูกั้ง
    Former { code: 740209, name: Text::new(28399, 54), until: day(1931, 3, 1) }, // ปลายคลองกระทุ่มแบน
    Former { code: 740305, name: Text::new(28127, 18), until: day(1972, 3, 21) }, // ดอนไผ่
    Former { code: 740311, name: Text::new(12215, 33), until: day(1968, 10, 29) }, // ดำเนินสะดวก
    Former { code: 800101, name: Text::new(25097, 39), until: NEVER }, // พระเสื้อเมือง
    Former { code: 800118, name: Text::new(25951, 18), until: day(1939, 9, 25) }, // ญวนแหล
    Former { code: 810202, name: Text::new(25704, 18), until: day(1939, 9, 25) }, // ญวนสาว
    Former { code: 810503, name: Text::new(4761, 18), until: day(1940, 7, 30) }, // ปากลาว
    Former { code: 840902, name: Text::new(2412, 18), until: day(1977, 7, 1) }, // พระแสง
    Former { code: 900705, name: Text::new(15210, 27), until: day(1940, 7, 30) }, // คลองระโนด
    Former { code: 901502, name: Text::new(16647, 27), until: day(1961, 4, 11) }, // จะทิงหม้อ
    Former { code: 920601, name: Text::new(15009, 21), until: day(1939, 4, 17) }, // น้ำพราย
    Former { code: 930505, name: Text::new(21006, 24), until: day(1953, 4, 14) }, // ปรางหมู่
    Former { code: 930602, name: Text::new(37408, 21), until: day(1953, 4, 14) }, // ห้วยลึก
    Former { code: 930802, name: Text::new(33051, 21), until: day(1939, 9, 25) }, // หนองจีน
    Former { code: 940201, name: Text::new(29471, 15), until: day(1939, 4, 17) }, // กะโผะ
    Former { code: 940206, name: Text::new(3937, 27), until: day(1953, 4, 14) }, // บ้านกล้วย
    Former { code: 940307, name: Text::new(41600, 18), until: day(1953, 4, 14) }, // ไผ่มัน
];

pub(in crate::data) static OTHER_SPELLINGS: [Former<u32>; 6] = [
    Former { code: 150601, name: Text::new(12942, 24), until: NEVER }, // ไผ่จำศีล
    Former { code: 320121, name: Text::new(25333, 18), until: NEVER }, // บุฤๅษี
    Former { code: 450109, name: Text::new(29391, 15), until: NEVER }, // ปอพาน
    Former { code: 501805, name: Text::new(41402, 21), until: NEVER }, // แม่หลอง
    Former { code: 600113, name: Text::new(13944, 18), until: NEVER }, // วัดไทร
    Former { code: 961001, name: Text::new(2523, 27), until: NEVER }, // สุไหงโกลก
];

pub(in crate::data) static OLD_CODES: [OldCode; 995] = [
    old(100205, 112), // 102901 บางซื่อ
    old(100501, 114), // 103001 ลาดยาว
    old(100503, 155), // 104203 คลองถนน
    old(100504, 152), // 104102 ตลาดบางเขน
    old(100505, 135), // 103602 สีกัน
    old(100506, 153), // 104201 สายไหม
    old(100507, 151), // 104101 ทุ่งสองห้อง
    old(100509, 154), // 104202 ออเงิน
    old(100602, 161), // 104501 วังทองหลาง
    old(100603, 142), // 103801 ลาดพร้าว
    old(100604, 106), // 102701 คลองกุ่ม
    old(100605, 158), // 104401 สะพานสูง
    old(100606, 156), // 104301 คันนายาว
    old(100607, 143), // 103802 จรเข้บัว
    old(100901, 125), // 103301 คลองเตย
    old(100902, 126), // 103302 คลองตัน
    old(100903, 127), // 103303 พระโขนง
    old(100906, 128), // 103401 สวนหลวง
    old(100907, 123), // 103202 หนองบอน
    old(100908, 122), // 103201 ประเวศ
    old(100909, 124), // 103203 ดอกไม้
    old(101003, 167), // 104603 บางชัน
    old(101004, 168), // 104604 ทรายกองดิน
    old(101005, 169), // 104605 ทรายกองดินใต้
    old(101006, 166), // 104602 สามวาตะวันออก
    old(101007, 165), // 104601 สามวาตะวันตก
    old(101201, 109), // 102801 ทุ่งวัดดอน
    old(101202, 110), // 102802 ยานนาวา
    old(101205, 120), // 103102 วัดพระยาไกร
    old(101206, 121), // 103103 บางโคล่
    old(101207, 119), // 103101 บางคอแหลม
    old(101208, 111), // 102803 ทุ่งมหาเมฆ
    old(101402, 140), // 103703 ถนนเพชรบุรี
    old(101403, 138), // 103701 ทุ่งพญาไท
    old(101404, 141), // 103704 มักกะสัน
    old(101405, 139), // 103702 ถนนพญาไท
    old(101703, 104), // 102601 ดินแดง
    old(101906, 172), // 104801 ทวีวัฒนา
    old(101908, 173), // 104802 ศาลาธรรมสพน์
    old(102001, 100), // 102501 บางพลัด
    old(102002, 102), // 102503 บางบำหรุ
    old(102003, 101), // 102502 บางอ้อ
    old(102008, 103), // 102504 บางยี่ขัน
    old(102101, 132), // 103502 บางค้อ
    old(102102, 134), // 103504 จอมทอง
    old(102103, 131), // 103501 บางขุนเทียน
    old(102106, 133), // 103503 บางมด
    old(102203, 147), // 104001 บางแค
    old(102204, 148), // 104002 บางแคเหนือ
    old(102205, 149), // 104003 บางไผ่
    old(102301, 150), // 104004 หลักสอง
    old(102403, 174), // 104901 บางมด
    old(102404, 175), // 104902 ทุ่งครุ
    old(102702, 158), // 104401 สะพานสูง
    old(102703, 156), // 104301 คันนายาว
    old(103204, 128), // 103401 สวนหลวง
    old(103304, 144), // 103901 คลองเตยเหนือ
    old(103305, 145), // 103902 คลองตันเหนือ
    old(103306, 146), // 103903 พระโขนงเหนือ
    old(103601, 152), // 104102 ตลาดบางเขน
    old(103603, 151), // 104101 ทุ่งสองห้อง
    old(110105, 222), // 110501 นาเกลือ
    old(110106, 224), // 110503 แหลมฟ้าผ่า
    old(110107, 226), // 110505 ในคลองบางปลากด
    old(110109, 225), // 110504 ปากคลองบางปลากด
    old(110305, 227), // 110601 บางเสาธง
    old(110306, 229), // 110603 ศีรษะจรเข้ใหญ่
    old(110307, 228), // 110602 ศีรษะจรเข้น้อย
    old(160311, 747), // 161106 ชอนสารเดช
    old(160312, 742), // 161101 หนองม่วง
    old(160313, 743), // 161102 บ่อทอง
    old(160314, 746), // 161105 ยางโทน
    old(160315, 745), // 161104 ชอนสมบูรณ์
    old(160316, 731), // 160901 โคกเจริญ
    old(160317, 732), // 160902 ยางราก
    old(160319, 744), // 161103 ดงดินแดง
    old(160321, 733), // 160903 หนองมะค่า
    old(160323, 734), // 160904 วังทอง
    old(160413, 738), // 161003 หนองรี
    old(160415, 739), // 161004 กุดตาเพชร
    old(160416, 736), // 161001 ลำสนธิ
    old(160420, 737), // 161002 ซับสมบูรณ์
    old(160421, 740), // 161005 เขารวก
    old(180305, 837), // 180701 หนองมะโมง
    old(180308, 840), // 180704 กุดจอก
    old(180309, 838), // 180702 วังตะเคียน
    old(180310, 839), // 180703 สะพานหิน
    old(180603, 841), // 180801 เนินขาม
    old(180604, 843), // 180803 สุขเดือนห้า
    old(180610, 842), // 180802 กะบกเตี้ย
    old(190102, 954), // 191306 หน้าพระลาน
    old(190103, 952), // 191304 พุแค
    old(190104, 953), // 191305 ห้วยบง
    old(190115, 950), // 191302 บ้านแก้ง
    old(190116, 951), // 191303 ผึ้งรวง
    old(190117, 949), // 191301 เขาดินพัฒนา
    old(191103, 946), // 191201 แสลงพัน
    old(191106, 947), // 191202 คำพราน
    old(191108, 948), // 191203 วังม่วง
    old(200612, 1046), // 201102 ท่าบุญมี
    old(200619, 1045), // 201101 เกาะจันทร์
    old(210314, 1097), // 210701 น้ำเป็น
    old(210315, 1099), // 210703 ชำฆ้อ
    old(210316, 1098), // 210702 ห้วยทับมอญ
    old(210319, 1100), // 210704 เขาน้อย
    old(210508, 1102), // 210802 มาบข่า
    old(210509, 1103), // 210803 พนานิคม
    old(210510, 1101), // 210801 นิคมพัฒนา
    old(210511, 1104), // 210804 มะขามคู่
    old(220310, 1171), // 220902 วังโตนด
    old(220315, 1172), // 220903 กระแจะ
    old(220316, 1173), // 220904 สนามไชย
    old(220317, 1174), // 220905 ช้างข้าม
    old(220318, 1170), // 220901 นายายอาม
    old(220319, 1165), // 220801 แก่งหางแมว
    old(220320, 1167), // 220803 สามพี่น้อง
    old(220321, 1169), // 220805 เขาวงกต
    old(220322, 1168), // 220804 พวา
    old(220323, 1166), // 220802 ขุนซ่อง
    old(220403, 1163), // 220704 ทรายขาว
    old(220405, 1160), // 220701 ปะตง
    old(220406, 1161), // 220702 ทุ่งขนาน
    old(220407, 1164), // 220705 สะตอน
    old(220408, 1162), // 220703 ทับช้าง
    old(220505, 1177), // 221002 พลวง
    old(220507, 1178), // 221003 ตะเคียนทอง
    old(220509, 1179), // 221004 คลองพลู
    old(220510, 1176), // 221001 ชากไทย
    old(230504, 1217), // 230701 เกาะช้าง
    old(230505, 1215), // 230601 เกาะหมาก
    old(230506, 1216), // 230602 เกาะกูด
    old(230508, 1218), // 230702 เกาะช้างใต้
    old(240202, 1307), // 241101 ก้อนแก้ว
    old(240203, 1308), // 241102 คลองเขื่อน
    old(240205, 1309), // 241103 บางเล่า
    old(240206, 1310), // 241104 บางโรง
    old(240207, 1311), // 241105 บางตลาด
    old(240804, 1305), // 241001 ท่าตะเกียบ
    old(240806, 1306), // 241002 คลองตะเกรา
    old(250401, 1418), // 270101 สระแก้ว
    old(250402, 1419), // 270102 บ้านแก้ง
    old(250403, 1420), // 270103 ศาลาลำดวน
    old(250404, 1421), // 270104 โคกปี่ฆ้อง
    old(250405, 1422), // 270105 ท่าแยก
    old(250406, 1423), // 270106 ท่าเกษม
    old(250407, 1466), // 270701 เขาฉกรรจ์
    old(250408, 1424), // 270108 สระขวัญ
    old(250409, 1467), // 270702 หนองหว้า
    old(250410, 1468), // 270703 พระเพลิง
    old(250411, 1425), // 270111 หนองบอน
    old(250412, 1469), // 270704 เขาสามสิบ
    old(250501, 1438), // 270401 วังน้ำเย็น
    old(250502, 1474), // 270901 วังสมบูรณ์
    old(250503, 1439), // 270403 ตาหลังใน
    old(250504, 1475), // 270902 วังใหม่
    old(250505, 1440), // 270405 คลองหินปูน
    old(250506, 1441), // 270406 ทุ่งมหาเจริญ
    old(251001, 1453), // 270601 อรัญประเทศ
    old(251002, 1454), // 270602 เมืองไผ่
    old(251003, 1455), // 270603 หันทราย
    old(251004, 1456), // 270604 คลองน้ำใส
    old(251005, 1457), // 270605 ท่าข้าม
    old(251006, 1458), // 270606 ป่าไร่
    old(251007, 1459), // 270607 ทับพริก
    old(251008, 1460), // 270608 บ้านใหม่หนองไทร
    old(251009, 1461), // 270609 ผ่านศึก
    old(251010, 1462), // 270610 หนองสังข์
    old(251011, 1463), // 270611 คลองทับจันทร์
    old(251012, 1464), // 270612 ฟากห้วย
    old(251013, 1465), // 270613 บ้านด่าน
    old(251101, 1433), // 270301 ตาพระยา
    old(251102, 1434), // 270302 ทัพเสด็จ
    old(251103, 1470), // 270801 โคกสูง
    old(251104, 1472), // 270803 หนองแวง
    old(251105, 1471), // 270802 หนองม่วง
    old(251106, 1435), // 270306 ทัพราช
    old(251107, 1436), // 270307 ทัพไทย
    old(251108, 1473), // 270804 โนนหมากมุ่น
    old(251109, 1437), // 270309 โคคลาน
    old(251201, 1442), // 270501 วัฒนานคร
    old(251202, 1443), // 270502 ท่าเกวียน
    old(251203, 1428), // 270203 ซับมะกรูด
    old(251204, 1444), // 270503 ผักขะ
    old(251205, 1445), // 270504 โนนหมากเค็ง
    old(251206, 1446), // 270505 หนองน้ำใส
    old(251207, 1447), // 270506 ช่องกุ่ม
    old(251208, 1448), // 270507 หนองแวง
    old(251209, 1427), // 270202 ไทยอุดม
    old(251210, 1429), // 270204 ไทรเดี่ยว
    old(251211, 1426), // 270201 คลองหาด
    old(251212, 1449), // 270508 แซร์ออ
    old(251213, 1450), // 270509 หนองหมากฝ้าย
    old(251214, 1451), // 270510 หนองตะเคียนบอน
    old(251215, 1452), // 270511 ห้วยโจด
    old(251301, 1426), // 270201 คลองหาด
    old(251302, 1427), // 270202 ไทยอุดม
    old(251303, 1428), // 270203 ซับมะกรูด
    old(251304, 1429), // 270204 ไทรเดี่ยว
    old(251305, 1430), // 270205 คลองไก่เถื่อน
    old(251306, 1431), // 270206 เบญจขร
    old(251307, 1432), // 270207 ไทรทอง
    old(270107, 1466), // 270701 เขาฉกรรจ์
    old(270109, 1467), // 270702 หนองหว้า
    old(270110, 1468), // 270703 พระเพลิง
    old(270112, 1469), // 270704 เขาสามสิบ
    old(270303, 1470), // 270801 โคกสูง
    old(270304, 1472), // 270803 หนองแวง
    old(270305, 1471), // 270802 หนองม่วง
    old(270308, 1473), // 270804 โนนหมากมุ่น
    old(270402, 1474), // 270901 วังสมบูรณ์
    old(270404, 1475), // 270902 วังใหม่
    old(270407, 1476), // 270903 วังทอง
    old(300602, 1762), // 303202 ท่าช้าง
    old(300606, 1764), // 303204 หนองงูเหลือม
    old(300608, 1765), // 303205 หนองยาง
    old(300609, 1763), // 303203 พระพุทธ
    old(300612, 1761), // 303201 ช้างทอง
    old(300814, 1735), // 302601 สำนักตะคร้อ
    old(300816, 1736), // 302602 หนองแวง
    old(300819, 1737), // 302603 บึงปรือ
    old(300910, 1745), // 302803 พังเทียม
    old(300911, 1743), // 302801 สระพระ
    old(300912, 1746), // 302804 ทัพรั้ง
    old(300913, 1747), // 302805 หนองหอย
    old(300915, 1744), // 302802 มาบกราด
    old(301205, 1722), // 302303 บึงพะไล
    old(301209, 1755), // 303004 หนองหว้า
    old(301210, 1754), // 303003 บัวลาย
    old(301211, 1756), // 303101 สีดา
    old(301212, 1757), // 303102 โพนทอง
    old(301213, 1720), // 302301 แก้งสนามนาง
    old(301216, 1753), // 303002 โนนจาน
    old(301217, 1723), // 302304 สีสุก
    old(301218, 1759), // 303104 สามเมือง
    old(301219, 1721), // 302302 โนนสำราญ
    old(301221, 1760), // 303105 หนองตาดใหญ่
    old(301222, 1752), // 303001 เมืองพะไล
    old(301223, 1758), // 303103 โนนประดู่
    old(301302, 1725), // 302401 โนนแดง
    old(301305, 1728), // 302404 วังหิน
    old(301311, 1726), // 302402 โนนตาเถร
    old(301312, 1727), // 302403 สำพะเนียง
    old(301316, 1729), // 302405 ดอนยาวใหญ่
    old(301408, 1730), // 302501 วังน้ำเขียว
    old(301413, 1731), // 302502 วังหมี
    old(301414, 1732), // 302503 ระเริง
    old(301415, 1733), // 302504 อุดมทรัพย์
    old(301706, 1750), // 302903 ช่องแมว
    old(301707, 1748), // 302901 ขุย
    old(301708, 1740), // 302702 กระเบื้องนอก
    old(301709, 1739), // 302701 เมืองยาง
    old(301711, 1749), // 302902 บ้านยาง
    old(301712, 1741), // 302703 ละหานปลาค้าว
    old(301713, 1742), // 302704 โนนอุดม
    old(301715, 1751), // 302904 ไพล
    old(310107, 1916), // 311601 ห้วยราช
    old(310109, 1942), // 312101 บ้านด่าน
    old(310110, 1917), // 311602 สามแวง
    old(310111, 1943), // 312102 ปราสาท
    old(310115, 1945), // 312104 โนนขวาง
    old(310116, 1918), // 311603 ตาเสา
    old(310121, 1920), // 311605 สนวน
    old(310123, 1944), // 312103 วังเหนือ
    old(310124, 1919), // 311604 บ้านตะโก
    old(310402, 1951), // 312302 ตาเป๊ก
    old(310404, 1928), // 311801 ชำนิ
    old(310407, 1929), // 311802 หนองปล่อง
    old(310409, 1925), // 311702 ทุ่งจังหัน
    old(310410, 1930), // 311803 เมืองยาง
    old(310411, 1950), // 312301 เจริญสุข
    old(310412, 1924), // 311701 โนนสุวรรณ
    old(310419, 1952), // 312303 อีสานเขต
    old(310420, 1927), // 311704 ดงอีจาน
    old(310421, 1926), // 311703 โกรกแก้ว
    old(310422, 1931), // 311804 ช่อผกา
    old(310423, 1932), // 311805 ละลวด
    old(310602, 1953), // 312304 ถาวร
    old(310605, 1939), // 312001 โนนดินแดง
    old(310606, 1954), // 312305 ยายแย้มวัฒนา
    old(310608, 1941), // 312003 ลำนางรอง
    old(310609, 1940), // 312002 ส้มป่อย
    old(310704, 1911), // 311501 จันดุม
    old(310709, 1912), // 311502 โคกขมิ้น
    old(310711, 1913), // 311503 ป่าชัน
    old(310712, 1914), // 311504 สะเดา
    old(310717, 1915), // 311505 สำโรง
    old(310904, 1934), // 311901 หนองแวง
    old(310905, 1935), // 311902 ทองหลาง
    old(310908, 1936), // 311903 แดงใหญ่
    old(310911, 1937), // 311904 กู่สวนแตง
    old(310912, 1938), // 311905 หนองเยือง
    old(311107, 1946), // 312201 แคนดง
    old(311108, 1947), // 312202 ดงพลอง
    old(311113, 1948), // 312203 สระบัว
    old(311116, 1949), // 312204 หัวฝาย
    old(320108, 2106), // 321603 ตากูก
    old(320115, 2105), // 321602 บึง
    old(320117, 2104), // 321601 เขวาสินรินทร์
    old(320123, 2108), // 321605 บ้านแร่
    old(320124, 2107), // 321604 ปราสาททอง
    old(320602, 2095), // 321401 บักได
    old(320603, 2096), // 321402 โคกกลาง
    old(320608, 2098), // 321404 ตาเมียง
    old(320609, 2097), // 321403 จีกแดก
    old(320707, 2109), // 321701 หนองหลวง
    old(320708, 2113), // 321705 หนองเทพ
    old(320710, 2111), // 321703 โนน
    old(320712, 2112), // 321704 ระเวียง
    old(320717, 2110), // 321702 คำผง
    old(321003, 2099), // 321501 ณรงค์
    old(321004, 2100), // 321502 แจนแวน
    old(321005, 2101), // 321503 ตรวจ
    old(321014, 2103), // 321505 ศรีสุข
    old(321016, 2102), // 321504 หนองแวง
    old(330108, 2309), // 332004 โนนเพ็ก
    old(330109, 2307), // 332002 พรหมสวัสดิ์
    old(330110, 2306), // 332001 พยุห์
    old(330113, 2284), // 331602 ธาตุ
    old(330114, 2308), // 332003 ตำแย
    old(330117, 2283), // 331601 บุสูง
    old(330120, 2285), // 331603 ดวนใหญ่
    old(330125, 2286), // 331604 บ่อแก้ว
    old(330126, 2287), // 331605 ศรีสำราญ
    old(330128, 2310), // 332005 หนองค้า
    old(330316, 2279), // 331503 ตองปิด
    old(330317, 2278), // 331502 ละเอาะ
    old(330318, 2277), // 331501 น้ำเกลี้ยง
    old(330319, 2280), // 331504 เขิน
    old(330321, 2173), // 330424 ทุ่งใหญ่
    old(330404, 2302), // 331902 หนองหว้า
    old(330410, 2301), // 331901 เสียว
    old(330417, 2303), // 331903 หนองงูเหลือม
    old(330418, 2305), // 331905 ท่าคล้อ
    old(330422, 2304), // 331904 หนองฮาง
    old(330512, 2294), // 331704 ละลม
    old(330514, 2291), // 331701 โคกตาล
    old(330516, 2292), // 331702 ห้วยตามอญ
    old(330519, 2295), // 331705 ตะเคียนราม
    old(330520, 2293), // 331703 ห้วยตึ๊กชู
    old(330523, 2296), // 331706 ดงรัก
    old(330904, 2316), // 332201 กุง
    old(330905, 2317), // 332202 คลีกลิ้ง
    old(330916, 2319), // 332204 โจดม่วง
    old(330917, 2318), // 332203 หนองบัวดง
    old(331009, 2299), // 331802 ตาโกน
    old(331013, 2298), // 331801 เมืองจันทร์
    old(331019, 2311), // 332101 โดด
    old(331020, 2312), // 332102 เสียว
    old(331021, 2313), // 332103 หนองม้า
    old(331023, 2300), // 331803 หนองใหญ่
    old(331026, 2314), // 332104 ผือใหญ่
    old(331027, 2315), // 332105 อีเซ
    old(340102, 2528), // 343102 โพนเมือง
    old(340103, 2507), // 342403 ท่าเมือง
    old(340106, 2505), // 342401 ดอนมดแดง
    old(340110, 2508), // 342404 คำไฮใหญ่
    old(340114, 2506), // 342402 เหล่าแดง
    old(340115, 2527), // 343101 เหล่าเสือโก้ก
    old(340117, 2530), // 343104 หนองบก
    old(340118, 2529), // 343103 แพงใหญ่
    old(340306, 2514), // 342506 คำเขื่อนแก้ว
    old(340502, 2525), // 343003 กองโพน
    old(340505, 2526), // 343004 พังเคน
    old(340506, 2523), // 343001 นาตาล
    old(340509, 2524), // 343002 พะลาน
    old(340601, 2761), // 370201 ชานุมาน
    old(340602, 2762), // 370202 โคกสาร
    old(340603, 2763), // 370203 คำเขื่อนแก้ว
    old(340604, 2766), // 370301 หนองข่า
    old(340605, 2767), // 370302 คำโพน
    old(340606, 2764), // 370204 โคกก่ง
    old(340607, 2765), // 370205 ป่าก่อ
    old(340703, 2520), // 342901 นาเยีย
    old(340705, 2522), // 342903 นาเรือง
    old(340707, 2515), // 342602 หนองอ้ม
    old(340714, 2516), // 342603 นาเกษม
    old(340718, 2517), // 342604 กุดเรือ
    old(340719, 2521), // 342902 นาดี
    old(340722, 2518), // 342605 โคกชำแระ
    old(340902, 2535), // 343301 ตาเกา
    old(340905, 2537), // 343303 ขี้เหล็ก
    old(340908, 2536), // 343302 ไพบูลย์
    old(340910, 2538), // 343304 โคกสะอาด
    old(341301, 2773), // 370401 พนา
    old(341302, 2774), // 370402 จานลาน
    old(341303, 2775), // 370403 ไม้กลอน
    old(341304, 2769), // 370304 ลือ
    old(341305, 2770), // 370305 ห้วย
    old(341306, 2768), // 370303 นาหว้า
    old(341307, 2776), // 370404 พระเหลา
    old(341308, 2772), // 370307 นาป่าแซง
    old(341503, 2532), // 343202 ท่าช้าง
    old(341506, 2500), // 342205 โนนกาเล็น
    old(341509, 2499), // 342204 ค้อน้อย
    old(341512, 2498), // 342203 หนองไฮ
    old(341513, 2496), // 342201 สำโรง
    old(341514, 2534), // 343204 สว่าง
    old(341517, 2497), // 342202 โคกก่อง
    old(341519, 2501), // 342206 โคกสว่าง
    old(341523, 2533), // 343203 บุ่งมะแลง
    old(341525, 2531), // 343201 แก่งโดม
    old(341601, 2742), // 370101 บุ่ง
    old(341602, 2743), // 370102 ไก่คำ
    old(341603, 2744), // 370103 นาจิก
    old(341604, 2792), // 370702 ดงมะยาง
    old(341605, 2791), // 370701 อำนาจ
    old(341606, 2793), // 370703 เปือย
    old(341607, 2794), // 370704 ดงบัง
    old(341608, 2795), // 370705 ไร่ขี
    old(341609, 2745), // 370104 ปลาค้าว
    old(341610, 2746), // 370105 เหล่าพรวน
    old(341611, 2747), // 370106 สร้างนกทา
    old(341612, 2748), // 370107 คึมใหญ่
    old(341613, 2749), // 370108 นาผือ
    old(341614, 2750), // 370109 น้ำปลีก
    old(341615, 2751), // 370110 นาวัง
    old(341616, 2752), // 370111 นาหมอม้า
    old(341617, 2753), // 370112 โนนโพธิ์
    old(341618, 2754), // 370113 โนนหนามแท่ง
    old(341619, 2755), // 370114 ห้วยไร่
    old(341620, 2756), // 370115 หนองมะแซว
    old(341621, 2796), // 370706 แมด
    old(341622, 2757), // 370116 กุดปลาดุก
    old(341623, 2771), // 370306 โนนงาม
    old(341701, 2777), // 370501 เสนางคนิคม
    old(341702, 2778), // 370502 โพนทอง
    old(341703, 2779), // 370503 ไร่สีสุก
    old(341704, 2780), // 370504 นาเวียง
    old(341705, 2781), // 370505 หนองไฮ
    old(341706, 2782), // 370506 หนองสามสี
    old(341801, 2783), // 370601 หัวตะพาน
    old(341802, 2784), // 370602 คำพระ
    old(341803, 2785), // 370603 เค็งใหญ่
    old(341804, 2786), // 370604 หนองแก้ว
    old(341805, 2787), // 370605 โพนเมืองน้อย
    old(341806, 2788), // 370606 สร้างถ่อน้อย
    old(341807, 2789), // 370607 จิกดู่
    old(341808, 2790), // 370608 รัตนวารี
    old(341903, 2509), // 342501 คันไร่
    old(341908, 2513), // 342505 ฝางคำ
    old(341915, 2512), // 342504 นิคมสร้างตนเองฯ
    old(341916, 2510), // 342502 ช่องเม็ก
    old(341917, 2511), // 342503 โนนก่อ
    old(342301, 2791), // 370701 อำนาจ
    old(342302, 2792), // 370702 ดงมะยาง
    old(342303, 2793), // 370703 เปือย
    old(342304, 2794), // 370704 ดงบัง
    old(342305, 2795), // 370705 ไร่ขี
    old(342306, 2796), // 370706 แมด
    old(342601, 2378), // 340706 ทุ่งเทิง
    old(342701, 2766), // 370301 หนองข่า
    old(342702, 2767), // 370302 คำโพน
    old(342703, 2768), // 370303 นาหว้า
    old(342704, 2769), // 370304 ลือ
    old(342705, 2770), // 370305 ห้วย
    old(342706, 2771), // 370306 โนนงาม
    old(342707, 2772), // 370307 นาป่าแซง
    old(350801, 2614), // 350902 น้ำคำ
    old(350804, 2615), // 350903 ส้มผ่อ
    old(350808, 2616), // 350904 คำเตย
    old(350809, 2617), // 350905 คำไผ่
    old(350815, 2613), // 350901 ไทยเจริญ
    old(360411, 2636), // 360119 ซับสีทอง
    old(360505, 2731), // 361401 บ้านเจียง
    old(360506, 2732), // 361402 เจาทอง
    old(360510, 2733), // 361403 วังทอง
    old(360604, 2735), // 361501 หนองฉิม
    old(360608, 2736), // 361502 ตาเนิน
    old(360609, 2737), // 361503 กะฮาด
    old(360612, 2740), // 361602 ท่ากูบ
    old(360614, 2739), // 361601 ซับใหญ่
    old(360615, 2738), // 361504 รังงาม
    old(360616, 2741), // 361603 ตะโกทอง
    old(390203, 2905), // 390601 นาเหล่า
    old(390204, 2906), // 390602 นาแก
    old(390208, 2907), // 390603 วังทอง
    old(390212, 2908), // 390604 วังปลาป้อม
    old(390214, 2909), // 390605 เทพคีรี
    old(400903, 3085), // 402101 กระนวน
    old(400904, 3087), // 402103 บ้านโนน
    old(400908, 3086), // 402102 คำแมด
    old(400913, 3088), // 402104 คูคำ
    old(400914, 3089), // 402105 ห้วยเตย
    old(401003, 3097), // 402401 บ้านแฮด
    old(401004, 3098), // 402402 โคกสำราญ
    old(401006, 3104), // 402504 เปือยใหญ่
    old(401007, 3101), // 402501 โนนศิลา
    old(401008, 3103), // 402503 บ้านหัน
    old(401012, 3100), // 402404 หนองแซง
    old(401015, 3099), // 402403 โนนสมบูรณ์
    old(401018, 3097), // 402401 บ้านแฮด
    old(401019, 3105), // 402505 โนนแดง
    old(401020, 3102), // 402502 หนองปลาหมอ
    old(401602, 3106), // 402901 ในเมือง
    old(401603, 3095), // 402302 บ้านโคก
    old(401608, 3108), // 402903 เขาน้อย
    old(401609, 3094), // 402301 กุดธาตุ
    old(401611, 3096), // 402303 ขนวน
    old(401615, 3107), // 402902 เมืองเก่าพัฒนา
    old(401708, 3090), // 402201 บ้านโคก
    old(401709, 3091), // 402202 โพธิ์ไชย
    old(401711, 3092), // 402203 ซับสมบูรณ์
    old(401712, 3093), // 402204 นาแพง
    old(410405, 3264), // 412503 อุ่มจาน
    old(410408, 3263), // 412502 ห้วยสามพาด
    old(410412, 3262), // 412501 นาม่วง
    old(410603, 3261), // 412404 คอนสาย
    old(410604, 3258), // 412401 บ้านจีต
    old(410608, 3255), // 412301 บ้านแดง
    old(410613, 3257), // 412303 ดอนกลอย
    old(410615, 3256), // 412302 นาทราย
    old(410616, 3260), // 412403 ค้อใหญ่
    old(410619, 3259), // 412402 โนนทองอินทร์
    old(411201, 2851), // 390101 หนองบัว
    old(411202, 2852), // 390102 หนองภัยศูนย์
    old(411203, 2853), // 390103 โพธิ์ชัย
    old(411204, 2854), // 390104 หนองสวรรค์
    old(411205, 2855), // 390105 หัวนา
    old(411206, 2856), // 390106 บ้านขาม
    old(411207, 2857), // 390107 นามะเฟือง
    old(411208, 2858), // 390108 บ้านพร้าว
    old(411209, 2859), // 390109 โนนขมิ้น
    old(411210, 2860), // 390110 ลำภู
    old(411211, 2861), // 390111 กุดจิก
    old(411212, 2862), // 390112 โนนทัน
    old(411213, 2863), // 390113 นาคำไฮ
    old(411214, 2864), // 390114 ป่าไม้งาม
    old(411215, 2865), // 390115 หนองหว้า
    old(411301, 2885), // 390401 เมืองใหม่
    old(411302, 2886), // 390402 ศรีบุญเรือง
    old(411303, 2887), // 390403 หนองบัวใต้
    old(411304, 2888), // 390404 กุดสะเทียน
    old(411305, 2889), // 390405 นากอก
    old(411306, 2890), // 390406 โนนสะอาด
    old(411307, 2891), // 390407 ยางหล่อ
    old(411308, 2892), // 390408 โนนม่วง
    old(411309, 2893), // 390409 หนองกุงแก้ว
    old(411310, 2894), // 390410 หนองแก
    old(411311, 2895), // 390411 ทรายทอง
    old(411312, 2896), // 390412 หันนางาม
    old(411401, 2866), // 390201 นากลาง
    old(411402, 2867), // 390202 ด่านช้าง
    old(411403, 2905), // 390601 นาเหล่า
    old(411404, 2906), // 390602 นาแก
    old(411405, 2868), // 390205 กุดดินจี่
    old(411406, 2869), // 390206 ฝั่งแดง
    old(411407, 2870), // 390207 เก่ากลอย
    old(411408, 2907), // 390603 วังทอง
    old(411409, 2871), // 390209 โนนเมือง
    old(411410, 2872), // 390210 อุทัยสวรรค์
    old(411411, 2873), // 390211 ดงสวรรค์
    old(411412, 2908), // 390604 วังปลาป้อม
    old(411413, 2874), // 390213 กุดแห่
    old(411414, 2909), // 390605 เทพคีรี
    old(411501, 2897), // 390501 นาสี
    old(411502, 2898), // 390502 บ้านโคก
    old(411503, 2899), // 390503 นาดี
    old(411504, 2900), // 390504 นาด่าน
    old(411505, 2901), // 390505 ดงมะไฟ
    old(411506, 2902), // 390506 สุวรรณคูหา
    old(411507, 2903), // 390507 บุญทัน
    old(411601, 2875), // 390301 โนนสัง
    old(411602, 2876), // 390302 บ้านถิ่น
    old(411603, 2877), // 390303 หนองเรือ
    old(411604, 2878), // 390304 กุดดู่
    old(411605, 2879), // 390305 บ้านค้อ
    old(411606, 2880), // 390306 โนนเมือง
    old(411607, 2881), // 390307 โคกใหญ่
    old(411608, 2882), // 390308 โคกม่วง
    old(411609, 2883), // 390309 นิคมพัฒนา
    old(411610, 2884), // 390310 ปางกู่
    old(411803, 3251), // 412201 นายูง
    old(411804, 3253), // 412203 นาแค
    old(411808, 3254), // 412204 โนนทอง
    old(411809, 3252), // 412202 บ้านก้อง
    old(420907, 3348), // 421301 เอราวัณ
    old(420908, 3349), // 421302 ผาอินทร์แปลง
    old(420909, 3350), // 421303 ผาสามยอด
    old(420914, 3351), // 421304 ทรัพย์ไพวัลย์
    old(421002, 3354), // 421403 ปวนพุ
    old(421003, 3344), // 421202 ท่าช้างคล้อง
    old(421004, 3343), // 421201 ผาขาว
    old(421006, 3346), // 421204 โนนป่าซาง
    old(421008, 3352), // 421401 หนองหิน
    old(421009, 3345), // 421203 โนนปอแดง
    old(421011, 3353), // 421402 ตาดข่า
    old(430112, 3401), // 431401 สระใคร
    old(430114, 3403), // 431403 บ้านฝาง
    old(430115, 3402), // 431402 คอกช้าง
    old(430301, 2798), // 380101 บึงกาฬ
    old(430302, 2844), // 380702 ชุมภูพร
    old(430303, 2799), // 380102 โนนสมบูรณ์
    old(430304, 2800), // 380103 หนองเข็ง
    old(430305, 2801), // 380104 หอคำ
    old(430306, 2802), // 380105 หนองเลิง
    old(430307, 2803), // 380106 โคกก่อง
    old(430308, 2849), // 380802 หนองเดิ่น
    old(430309, 2846), // 380704 นาสะแบง
    old(430310, 2804), // 380107 นาสวรรค์
    old(430311, 2805), // 380108 ไคสี
    old(430312, 2850), // 380803 โคกกว้าง
    old(430313, 2843), // 380701 ศรีวิไล
    old(430314, 2806), // 380109 ชัยพร
    old(430315, 2845), // 380703 นาแสง
    old(430316, 2807), // 380110 วิศิษฐ์
    old(430317, 2848), // 380801 บุ่งคล้า
    old(430318, 2808), // 380111 คำนาดี
    old(430319, 2809), // 380112 โป่งเปือย
    old(430401, 2810), // 380201 ศรีชมภู
    old(430402, 2811), // 380202 ดอนหญ้านาง
    old(430403, 2812), // 380203 พรเจริญ
    old(430404, 2813), // 380204 หนองหัวช้าง
    old(430405, 2814), // 380205 วังชมภู
    old(430406, 2815), // 380206 ป่าแฝก
    old(430407, 2816), // 380207 ศรีสำราญ
    old(430505, 3409), // 431601 รัตนวาปี
    old(430510, 3406), // 431503 หนองหลวง
    old(430511, 3413), // 431605 โพนแพง
    old(430512, 3404), // 431501 เฝ้าไร่
    old(430514, 3410), // 431602 นาทับไฮ
    old(430515, 3407), // 431504 วังหลวง
    old(430516, 3412), // 431604 พระบาทนาสิงห์
    old(430517, 3408), // 431505 อุดมพร
    old(430518, 3405), // 431502 นาดี
    old(430520, 3411), // 431603 บ้านต้อน
    old(430601, 2817), // 380301 โซ่
    old(430602, 2818), // 380302 หนองพันทา
    old(430603, 2819), // 380303 ศรีชมภู
    old(430604, 2820), // 380304 คำแก้ว
    old(430605, 2821), // 380305 บัวตูม
    old(430606, 2822), // 380306 ถ้ำเจริญ
    old(430607, 2823), // 380307 เหล่าทอง
    old(430702, 3414), // 431701 โพธิ์ตาก
    old(430706, 3415), // 431702 โพนทอง
    old(430707, 3416), // 431703 ด่านศรีสุข
    old(430901, 2824), // 380401 เซกา
    old(430902, 2825), // 380402 ซาง
    old(430903, 2826), // 380403 ท่ากกแดง
    old(430904, 2849), // 380802 โพธิ์หมากแข้ง
    old(430905, 2850), // 380803 ดงบัง
    old(430906, 2827), // 380404 บ้านต้อง
    old(430907, 2828), // 380405 ป่งไฮ
    old(430908, 2829), // 380406 น้ำจั้น
    old(430909, 2830), // 380407 ท่าสะอาด
    old(430910, 2839), // 380601 บึงโขงหลง
    old(430911, 2842), // 380604 ท่าดอกคำ
    old(430912, 2831), // 380408 หนองทุ่ม
    old(430913, 2832), // 380409 โสกก่าม
    old(431001, 2833), // 380501 ปากคาด
    old(431002, 2834), // 380502 หนองยอง
    old(431003, 2835), // 380503 นากั้ง
    old(431004, 2836), // 380504 โนนศิลา
    old(431005, 2837), // 380505 สมสนุก
    old(431006, 2838), // 380506 นาดง
    old(431101, 2839), // 380601 บึงโขงหลง
    old(431102, 2840), // 380602 โพธิ์หมากแข้ง
    old(431103, 2841), // 380603 ดงบัง
    old(431104, 2842), // 380604 ท่าดอกคำ
    old(431201, 2843), // 380701 ศรีวิไล
    old(431202, 2844), // 380702 ชุมภูพร
    old(431203, 2845), // 380703 นาแสง
    old(431204, 2846), // 380704 นาสะแบง
    old(431205, 2847), // 380705 นาสิงห์
    old(431301, 2848), // 380801 บุ่งคล้า
    old(431302, 2849), // 380802 หนองเดิ่น
    old(431303, 2850), // 380803 โคกกว้าง
    old(440502, 3546), // 441301 ชื่นชม
    old(440504, 3548), // 441303 เหล่าดอกไม้
    old(440509, 3547), // 441302 กุดปลาดุก
    old(440510, 3549), // 441304 หนองกุง
    old(440603, 3541), // 441201 กุดรัง
    old(440609, 3543), // 441203 เลิงแฝก
    old(440612, 3542), // 441202 นาโพธิ์
    old(440614, 3544), // 441204 หนองแวง
    old(440617, 3545), // 441205 ห้วยเตย
    old(440806, 3538), // 441105 ดงเมือง
    old(440807, 3536), // 441103 แวงดง
    old(440808, 3539), // 441106 ขามเรียน
    old(440811, 3535), // 441102 นาภู
    old(440813, 3537), // 441104 บ้านกู่
    old(440814, 3534), // 441101 ยางสีสุราช
    old(450107, 3721), // 451702 ปาฝา
    old(450111, 3724), // 451705 ดงสิงห์
    old(450112, 3716), // 451605 สวนจิก
    old(450113, 3722), // 451703 ม่วงลาด
    old(450114, 3712), // 451601 โพธิ์ทอง
    old(450115, 3723), // 451704 จังหาร
    old(450116, 3720), // 451701 ดินดำ
    old(450119, 3713), // 451602 ศรีสมเด็จ
    old(450121, 3715), // 451604 หนองใหญ่
    old(450122, 3714), // 451603 เมืองเปลือย
    old(450505, 3732), // 451805 หมูม้น
    old(450508, 3742), // 452005 เหล่า
    old(450509, 3741), // 452004 มะบ้า
    old(450511, 3730), // 451803 พระธาตุ
    old(450512, 3740), // 452003 บึงงาม
    old(450513, 3733), // 451806 บ้านเขือง
    old(450514, 3731), // 451804 พระเจ้า
    old(450516, 3739), // 452002 เทอดไทย
    old(450519, 3728), // 451801 เชียงขวัญ
    old(450521, 3729), // 451802 พลับพลา
    old(450523, 3738), // 452001 ทุ่งเขาหลวง
    old(450608, 3734), // 451901 หนองฮี
    old(450609, 3737), // 451904 เด่นราษฎร์
    old(450610, 3736), // 451903 ดูกอึ่ง
    old(450616, 3735), // 451902 สาวแห
    old(460110, 3871), // 461704 ม่วงนา
    old(460112, 3870), // 461703 ดงพยุง
    old(460114, 3868), // 461701 ดอนจาน
    old(460118, 3872), // 461705 นาจำปา
    old(460122, 3869), // 461702 สะอาดไชยศรี
    old(460306, 3874), // 461802 กุดฆ้องชัย
    old(460307, 3877), // 461805 ลำชี
    old(460309, 3875), // 461803 โคกสะอาด
    old(460312, 3876), // 461804 โนนศิลาเลิง
    old(460313, 3873), // 461801 ฆ้องชัยพัฒนา
    old(460604, 3867), // 461605 ภูแล่นช้าง
    old(460605, 3863), // 461601 นาคู
    old(460607, 3866), // 461604 บ่อแก้ว
    old(460609, 3864), // 461602 สายนาวัง
    old(460610, 3865), // 461603 โนนนาจาน
    old(461003, 3859), // 461501 สำราญ
    old(461004, 3860), // 461502 สำราญใต้
    old(461008, 3861), // 461503 คำสร้างเที่ยง
    old(461010, 3862), // 461504 หนองช้าง
    old(470105, 3996), // 471703 นาตงวัฒนา
    old(470108, 3994), // 471701 บ้านโพน
    old(470110, 4002), // 471804 กกปลาซิว
    old(470114, 3995), // 471702 นาแก้ว
    old(470119, 3997), // 471704 บ้านแป้น
    old(470302, 4001), // 471803 โคกภู
    old(470304, 3999), // 471801 สร้างค้อ
    old(470306, 4000), // 471802 หลุบเลา
    old(471202, 3989), // 471601 บ้านเหล่า
    old(471205, 3990), // 471602 เจริญศิลป์
    old(471209, 3991), // 471603 ทุ่งแก
    old(471218, 3992), // 471604 โคกศิลา
    old(471219, 3993), // 471605 หนองแปน
    old(480307, 4090), // 481003 นาขมิ้น
    old(480308, 4091), // 481004 โพนบก
    old(480309, 4088), // 481001 โพนสวรรค์
    old(480310, 4092), // 481005 บ้านค้อ
    old(480313, 4089), // 481002 นาหัวบ่อ
    old(480405, 4095), // 481101 นาทม
    old(480406, 4096), // 481102 หนองซน
    old(480407, 4097), // 481103 ดอนเตย
    old(480710, 4099), // 481202 โคกสี
    old(480711, 4098), // 481201 วังยาง
    old(480714, 4100), // 481203 ยอดชาด
    old(480716, 4101), // 481204 หนองโพธิ์
    old(490501, 4153), // 490705 หนองสูงใต้
    old(490502, 4149), // 490701 หนองสูง
    old(490509, 4150), // 490702 โนนยาง
    old(490510, 4152), // 490704 บ้านเป้า
    old(490513, 4151), // 490703 ภูวง
    old(500201, 4354), // 502403 ยางคราม
    old(500202, 4353), // 502402 สองแคว
    old(500208, 4352), // 502401 ดอยหล่อ
    old(500210, 4355), // 502404 สันติสุข
    old(500306, 4356), // 502501 บ้านจันทร์
    old(500309, 4357), // 502502 แม่แดด
    old(500310, 4358), // 502503 แจ่มหลวง
    old(500902, 4337), // 502101 ปงตำ
    old(500907, 4338), // 502102 ศรีดงเย็น
    old(500908, 4339), // 502103 แม่ทะลบ
    old(500909, 4340), // 502104 หนองบัว
    old(501209, 4342), // 502202 ทุ่งปี้
    old(501211, 4341), // 502201 บ้านกาด
    old(501212, 4344), // 502204 แม่วิน
    old(501213, 4343), // 502203 ทุ่งรวงทอง
    old(501307, 4346), // 502301 ออนเหนือ
    old(501308, 4348), // 502303 บ้านสหกรณ์
    old(501309, 4349), // 502304 ห้วยแก้ว
    old(501314, 4350), // 502305 แม่ทา
    old(501315, 4351), // 502306 ทาเหนือ
    old(501316, 4347), // 502302 ออนกลาง
    old(510114, 4405), // 510701 บ้านธิ
    old(510115, 4406), // 510702 ห้วยยาบ
    old(510609, 4409), // 510803 วังผาง
    old(510610, 4407), // 510801 หนองล่อง
    old(510612, 4408), // 510802 หนองยวง
    old(521009, 4433), // 520205 สบป้าด
    old(530306, 4545), // 530407 ท่าแฝก
    old(540202, 4650), // 540802 หนองม่วงไข่
    old(540203, 4649), // 540801 แม่คำมี
    old(540211, 4651), // 540803 น้ำรัด
    old(540212, 4652), // 540804 วังหลวง
    old(550110, 4751), // 551407 ฝายแก้ว
    old(550111, 4745), // 551401 ม่วงตึ๊ด
    old(550112, 4750), // 551406 ท่าน้าว
    old(550113, 4746), // 551402 นาปัง
    old(550114, 4749), // 551405 เมืองจัง
    old(550115, 4747), // 551403 น้ำแก่น
    old(550118, 4748), // 551404 น้ำเกี๋ยน
    old(550201, 4737), // 551103 พงษ์
    old(550507, 4738), // 551201 บ่อเกลือเหนือ
    old(550508, 4739), // 551202 บ่อเกลือใต้
    old(550805, 4752), // 551501 ห้วยโก๋น
    old(550905, 4742), // 551301 นาไร่หลวง
    old(550906, 4743), // 551302 ชนแดน
    old(550907, 4744), // 551303 ยอด
    old(551203, 4753), // 551502 ขุนน่าน
    old(560103, 4820), // 560902 ดงเจน
    old(560109, 4819), // 560901 ห้วยแก้ว
    old(560117, 4821), // 560903 แม่อิง
    old(560302, 4816), // 560803 ทุ่งกล้วย
    old(560303, 4818), // 560805 สบบง
    old(560304, 4817), // 560804 เชียงแรง
    old(560305, 4814), // 560801 ภูซาง
    old(560315, 4815), // 560802 ป่าสัก
    old(570108, 4937), // 571603 บัวสลี
    old(570109, 4935), // 571601 ดงมะดะ
    old(570110, 4938), // 571604 ป่าก่อดำ
    old(570117, 4936), // 571602 จอมหมอกแก้ว
    old(570119, 4939), // 571605 โป่งแพร่
    old(570201, 4940), // 571701 ทุ่งก่อ
    old(570205, 4942), // 571703 ป่าซาง
    old(570207, 4941), // 571702 ดงมหาวัน
    old(570306, 4924), // 571301 ม่วงยาย
    old(570307, 4925), // 571302 ปอ
    old(570309, 4926), // 571303 หล่ายงาว
    old(570406, 4928), // 571401 ต้า
    old(570407, 4929), // 571402 ป่าตาล
    old(570408, 4930), // 571403 ยางฮอม
    old(570707, 4943), // 571801 ปงน้อย
    old(570709, 4945), // 571803 หนองป่าก่อ
    old(570714, 4931), // 571501 เทอดไทย
    old(570715, 4932), // 571502 แม่สลองใน
    old(570716, 4933), // 571503 แม่สลองนอก
    old(570717, 4944), // 571802 โชคชัย
    old(580107, 4988), // 580702 ปางมะผ้า
    old(580108, 4987), // 580701 สบป่อง
    old(601111, 5115), // 601303 แม่เล่ย์
    old(601112, 5114), // 601301 แม่วงก์
    old(601113, 5116), // 601304 วังซ่าน
    old(601114, 5117), // 601305 เขาชนกัน
    old(601115, 5120), // 601502 ปางสวรรค์
    old(601302, 5096), // 601102 ห้วยน้ำหอม
    old(601306, 5120), // 601502 ปางสวรรค์
    old(601307, 5118), // 601401 แม่เปิน
    old(601308, 5119), // 601501 ชุมตาบง
    old(620108, 5268), // 621103 ลานดอกไม้ตก
    old(620109, 5266), // 621101 โกสัมพี
    old(620116, 5267), // 621102 เพชรชมภู
    old(620401, 5263), // 621002 วังชะโอน
    old(620402, 5264), // 621003 ระหาน
    old(620414, 5262), // 621001 บึงสามัคคี
    old(620503, 5256), // 620801 ทุ่งทราย
    old(620510, 5259), // 620901 โพธิ์ทอง
    old(620511, 5261), // 620903 ปางตาไว
    old(620512, 5258), // 620803 ถาวรวัฒนา
    old(620514, 5257), // 620802 ทุ่งทอง
    old(620515, 5260), // 620902 หินดาต
    old(630110, 5329), // 630901 เชียงทอง
    old(630116, 5330), // 630902 นาโบสถ์
    old(630117, 5331), // 630903 ประดาง
    old(660114, 5584), // 660904 หนองหญ้าไทร
    old(660116, 5581), // 660901 สากเหล็ก
    old(660117, 5582), // 660902 ท่าเยี่ยม
    old(660118, 5583), // 660903 คลองทราย
    old(660510, 5595), // 661105 สำนักขุนเณร
    old(660511, 5594), // 661104 ห้วยพุก
    old(660512, 5593), // 661103 ห้วยร่วม
    old(660513, 5592), // 661102 วังงิ้ว
    old(660515, 5591), // 661101 วังงิ้วใต้
    old(660609, 5589), // 661004 บางลาย
    old(660610, 5590), // 661005 บึงนาราง
    old(660614, 5587), // 661002 โพธิ์ไทรงาม
    old(660615, 5588), // 661003 แหลมรัง
    old(660616, 5586), // 661001 ห้วยแก้ว
    old(660704, 5599), // 661204 หนองหลุม
    old(660705, 5596), // 661201 บ้านนา
    old(660708, 5598), // 661203 วังโมกข์
    old(660709, 5597), // 661202 บึงบัว
    old(700303, 5819), // 701002 บ้านบึง
    old(700305, 5818), // 701001 บ้านคา
    old(700306, 5820), // 701003 หนองพันจันทร์
    old(710112, 5908), // 711101 ด่านมะขามเตี้ย
    old(710114, 5910), // 711103 จรเข้เผือก
    old(710115, 5909), // 711102 กลอนโด
    old(710304, 5912), // 711201 หนองปรือ
    old(710306, 5913), // 711202 หนองปลาไหล
    old(710307, 5914), // 711203 สมเด็จเจริญ
    old(710907, 5917), // 711303 ดอนแสลบ
    old(710908, 5915), // 711301 ห้วยกระเจา
    old(710909, 5918), // 711304 สระลงเรือ
    old(710910, 5916), // 711302 วังไผ่
    old(730325, 6132), // 730701 ศาลายา
    old(730326, 6134), // 730703 มหาสวัสดิ์
    old(730327, 6133), // 730702 คลองโยง
    old(760508, 6300), // 760803 วังจันทร์
    old(760509, 6299), // 760802 สองพี่น้อง
    old(760510, 6298), // 760801 แก่งกระจาน
    old(770205, 6351), // 770805 ไร่ใหม่
    old(770603, 6348), // 770802 ศิลาลอย
    old(770605, 6347), // 770801 สามร้อยยอด
    old(770606, 6349), // 770803 ไร่เก่า
    old(800109, 6507), // 802001 นาพรุ
    old(800110, 6510), // 802004 ช้างซ้าย
    old(800111, 6508), // 802002 นาสาร
    old(800117, 6509), // 802003 ท้ายสำเภา
    old(800402, 6515), // 802201 ช้างกลาง
    old(800408, 6498), // 801801 ถ้ำพรรณรา
    old(800411, 6516), // 802202 หลักช้าง
    old(800412, 6517), // 802203 สวนขัน
    old(800413, 6499), // 801802 คลองเส
    old(800414, 6500), // 801803 ดุสิต
    old(800602, 6518), // 802301 เชียรเขา
    old(800608, 6519), // 802302 ดอนตรอ
    old(800609, 6520), // 802303 สวนหลวง
    old(800712, 6501), // 801901 บ้านควนมุด
    old(800713, 6502), // 801902 บ้านชะอวด
    old(800805, 6513), // 802103 กะหรอ
    old(800808, 6511), // 802101 นบพิตำ
    old(800812, 6512), // 802102 กรุงชิง
    old(800814, 6514), // 802104 นาเหรง
    old(801307, 6506), // 801906 สามตำบล
    old(801308, 6521), // 802304 ทางพูน
    old(801309, 6505), // 801905 นาหมอบุญ
    old(801310, 6504), // 801904 ทุ่งโพธิ์
    old(801311, 6503), // 801903 ควนหนองคว้า
    old(810104, 6568), // 810802 เกาะศรีบอยา
    old(810107, 6569), // 810803 คลองขนาน
    old(810108, 6570), // 810804 คลองเขม้า
    old(810109, 6571), // 810805 โคกยาง
    old(810110, 6572), // 810806 ตลิ่งชัน
    old(810112, 6573), // 810807 ปกาสัย
    old(810113, 6574), // 810808 ห้วยยูง
    old(810114, 6567), // 810801 เหนือคลอง
    old(820604, 6606), // 820508 เกาะคอเขา
    old(840804, 6769), // 841901 ตะกุกใต้
    old(840805, 6770), // 841902 ตะกุกเหนือ
    old(850306, 6799), // 850501 นาคา
    old(850307, 6800), // 850502 กำพวน
    old(900107, 6983), // 901501 ชิงโค
    old(900108, 6984), // 901502 สทิงหม้อ
    old(900109, 6985), // 901503 ทำนบ
    old(900110, 6986), // 901504 รำแดง
    old(900111, 6987), // 901505 วัดขนุน
    old(900112, 6988), // 901506 ชะแล้
    old(900113, 6989), // 901507 ปากรอ
    old(900114, 6990), // 901508 ป่าขาด
    old(900115, 6991), // 901509 หัวเขา
    old(900116, 6992), // 901510 บางเขียด
    old(900117, 6993), // 901511 ม่วงงาม
    old(900905, 6976), // 901302 ควนโส
    old(900906, 6975), // 901301 รัตภูมิ
    old(900907, 6978), // 901304 บางเหรียง
    old(900908, 6977), // 901303 ห้วยลึก
    old(901106, 6994), // 901601 คลองหอยโข่ง
    old(901109, 6995), // 901602 ทุ่งลาน
    old(901110, 6980), // 901402 ท่าช้าง
    old(901115, 6979), // 901401 บางกล่ำ
    old(901117, 6982), // 901404 บ้านหาร
    old(901119, 6981), // 901403 แม่ทอม
    old(901121, 6996), // 901603 โคกม่วง
    old(910304, 7033), // 910702 นิคมพัฒนา
    old(910305, 7032), // 910701 ปาล์มพัฒนา
    old(920102, 7110), // 920804 โคกสะบ้า
    old(920103, 7109), // 920803 ละมอ
    old(920111, 7112), // 920806 นาข้าวเสีย
    old(920112, 7111), // 920805 นาหมื่นศรี
    old(920116, 7107), // 920801 นาโยงเหนือ
    old(920121, 7108), // 920802 ช่อง
    old(920405, 7118), // 921001 หาดสำราญ
    old(920406, 7120), // 921003 ตะเสะ
    old(920408, 7119), // 921002 บ้าหวี
    old(920603, 7116), // 920904 หนองปรือ
    old(920604, 7115), // 920903 หนองบัว
    old(920612, 7114), // 920902 คลองปาง
    old(920613, 7113), // 920901 ควนเมา
    old(920618, 7117), // 920905 เขาไพร
    old(930102, 7183), // 931102 บ้านนา
    old(930116, 7185), // 931104 ลำสินธุ์
    old(930117, 7184), // 931103 อ่างทอง
    old(930118, 7182), // 931101 ชุมพล
    old(930303, 7175), // 930901 ท่ามะเดื่อ
    old(930304, 7176), // 930902 นาปะขอ
    old(930308, 7177), // 930903 โคกสัก
    old(930503, 7180), // 931003 เกาะเต่า
    old(930507, 7178), // 931001 ป่าพะยอม
    old(930514, 7181), // 931004 บ้านพร้าว
    old(930515, 7179), // 931002 ลานข่อย
    old(940209, 7298), // 941201 แม่ลาน
    old(940210, 7300), // 941203 ป่าไร่
    old(940212, 7299), // 941202 ม่วงเตี้ย
    old(950105, 7358), // 950804 ปุโรง
    old(950107, 7356), // 950802 สะเอะ
    old(950113, 7355), // 950801 กรงปินัง
    old(950117, 7357), // 950803 ห้วยกระทิง
    old(950505, 7353), // 950701 กาบัง
    old(950509, 7354), // 950702 บาละ
    old(960503, 7433), // 961301 จวบ
    old(960504, 7435), // 961303 มะรือโบออก
    old(960505, 7434), // 961302 บูกิต
];
