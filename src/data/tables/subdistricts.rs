//! The 7,436 subdistricts by code. As of 2022-08.
//!
//! Written by `cargo test --test it tables::write -- --ignored`.

use crate::data::day::{NEVER, day};
use crate::data::district::Former;
use crate::data::pool::{Name, Text, name};
use crate::data::subdistrict::{Row, row};

pub(in crate::data) const LATIN: &str = "\
A Hin DatoA Phon BokA-songAi Na Lai Hin HaoAiyoewengAkkha Kham AhuanAmmaritAmphaengAng Hin Kaeo Saen \
Chathing Phra AchanAng KaeoAng Khiri KhetAng Sila Dan Chak BokAnoruAnusawariAo Luek NoiAo Luek Nuea \
Mueang Bang KhlangAo Luek TaiAo Nang DaetAo NoiAo Tong KhopAo Yai Cha Laem Bua Chum Chang Hai Tok Ph\
rom SawanAranyakham Wari SawathiAranyikArun AmmarinBa Hin Khon Buri TaiBa HoiBa Wa Tabaek Ban AenBa \
Wiang HaoBa YaoBa-ngo SatoBa-ngoi SinaeBak Dong Bang Bai Mai DatBak RueaBakdaiBalaBaloiBan BakBan Ba\
tongBan Boek Phrai KhlaBan BomBan Bua HungBan Bung KaeoBan Cha-uatBan Chaeng NgamBan Chai ChumphonBa\
n Chang Lo Yung ThalaiBan Chiang Ban ChitBan ChoporoBan ChuanBan ChungBan Daeng Mo MawiBan DaiBan Da\
n Na Kham Hai Yai Phaeng Yai Ra-ngaengBan DaraBan Dong ChenBan Duea Si Khan Chai Di LangBan Fai Kaeo\
Ban HaengBan Han Chot Muang Chet Ton Mamuang Song Ton MaphraoBan Hat AsaBan Hin NgomBan HipBan HoiBa\
n HuatBan ItueBan Kaeng Din Soem Khwae Om Ko Chang TaiBan Kao Kham BokBan KathumBan Khaem Song Chan \
Chwa TaiBan Kham Bong NueaBan Khao BaisiBan KhlangBan Khlong Suan Phlu Ta Luang NueaBan Khoi SungBan \
Khong Chai PhatthanakanBan KhotchasitBan KhruaBan Khuan MutchalinBan Khueang Kham Charoen Mueang Ban\
g YomBan KhwangBan KioBan Klang DaetBan KlapBan Kluai Kwang Chon Muang Chum Kho KhiaoBan KluengBan K\
ok Du Lat Bua Khao Bang KraekBan Kong KhaekBan KrachaengBan KrangBan Krathum Lom Khom Bang BamruBan \
KrotBan Kum HakBan KwangBan LaengBan LamnaoBan Lan Ban Lao BokBan LenBan Li Phang Daeng Yai Yaem Wat\
thanaBan LueakBan Lum Din Thong Chai NueaBan Maet Na Thom Na NgamBan Mai Chai Mongkhon Tham NimitBan \
Mai Khlong KhianBan Mai Nong Sai Khao Cha-ngumBan Mai Samakkhi PhatthanaBan Mai Suk Kasem Sap AnanBa\
n Makluea Kao KloiBan MangBan MengBan MungBan Nai Dong Chon NoiBan Nam Bo Luang TaiBan Nam Phu Din U\
dom Phon Chan Di LuangBan Ngio Don ArangBan Nikhom Huai Phueng DaetBan Noen ChaengBan Noi Sum Khilek\
Ban Nok Mueang Bua Kham DuangBan Non BuriBan NotBan NueaBan NunBan PaengBan PaoBan Pathum WapiBan Pe\
tBan Phan ThomBan Phet ChomphuBan Phia Ram DaengBan PhlapBan Phluang Song Nang Laem Fa Pha BingBan P\
hoem Phun Sap Champa Khan Chong Dan ChumphonBan PhoengBan Phon Kha MangBan PhotBan PhranBan PhraoBan \
PhrikBan Phru Din Na AnBan Phueng RuangBan Ping Khong Phai Cha LueatBan PomBan PraengBan PramotBan P\
rang Mu Mon Chong KhaepBan ProkBan ProngBan Prue YaiBan PuangBan Puek TianBan RaeBan RakatBan Ram In\
thraBan Rat Charoen Phon KhrokBan Ri Ko EkkaratBan Rom KlaoBan Rong Chik DaekBan RueanBan Rung Rawin\
gBan SadetBan SaeoBan Sahakon Nikhom Khao Bo KaeoBan Sai DaengBan SiaoBan Sing Khok Cha-ngaiBan Soet\
Ban Sok Kam Puan Phu Fai KwangBan Song Khanong Phra Bat Na SinghanatBan Suan Chik Du NoiBan TaiBan T\
ako TaphiBan Tam MalangBan Tan Chum Saeng SongkhramBan Tao Hai YongBan Tat Khae OkBan ThaeoBan Thai \
Ban Mai FatBan ThamniapBan Than KasemBan Thap Chang Kham KaeoBan That Choeng Chumphu Phon Khwao Rai \
Kao Ngio NgamBan ThinBan Thon Hong Charoen Rat Niyom Chai KasemBan ThumBan TioBan TokBan TomBan Tong \
Pitu MudiBan TuekBan Tum TaiBan TunBan UeamBan UeangBan Waeng Dong DaengBan Wai NiaoBan Wang AngBan \
Wiang KalongBan YaengBan YaiBan Yang Chai MontriBan YuakBan YuatBanaBang Bon NueaBang Bon TaiBang Bo\
ribunBang ButBang ChakrengBang ChalongBang Chana SongkhramBang Chang KhlanBang ChaniangBang Chao Cha\
-kwaBang Chueak Nang Long KhotBang DechaBang DiBang Duan YaiBang DueanBang HakBang Hin Kong KhwaiBan\
g Hua Suea HokBang KachaiBang KachaoBang KadiBang Kaeo Fa HamBang KahaiBang Kao Ya DiBang KaphiBang \
Khae NueaBang KhaemBang KhamotBang Khan Mak KhiapBang Khan TaekBang KhanakBang KhanunBang Khao Chai \
Rat PhatthanaBang KhayaengBang KhemBang KhianBang KhiatBang Khlong Ban Pho Chon Kai Kham Khaen NoiBa\
ng KhrokBang KhruengBang Khu Rat SathitBang Khu Wat ArunBang Khu Wiang Kham Khok SungBang Khun Kong \
KoiBang Khun Non Chai Si Bua Bang Khun Phrom SawatBang Khun Sai DiaoBang Khun Si Bua Thong EnBang Kh\
un Thong Fa Huang Nam Khao Chai Thong LamchiakBang KhutBang Khwan Mueang Chang KhoengBang KlueaBang \
Ko Bua LoiBang KrabaoBang Krabueang Nok OkBang KrachaoBang KrachetBang KrangBang KrasanBang KrasopBa\
ng KrathuekBang Krok KaeoBang KrutBang Kung KaoBang Lai Nang LueBang Lamphu LangBang Lao Bua Bang Li\
donBang Luang DotBang LuekBang Luk Suea HuengBang MadueaBang Mae Nang Khao Chao Chet RioBang MafoBan\
g Mak YabiBang Manang DalamBang MaphraoBang MotBang Muang HakBang Mueang Mai Khao Chet LukBang Na Nu\
eaBang Na TaiBang Nai Si ChulaBang NakhaBang Nam Chiao LiangBang Nam Chuet NoiBang Nam PhuengBang Na\
ng LiletBang Nang Ram KaeoBang NgamBang NgonBang Nok KhwaekBang Nom Kho KhlanBang Non Chan Dum YaiBa\
ng Nop PringBang O LochutBang Pa Kok Kaeo BuraphaBang PaoBang Phai Cham Sin Charoen Suk Duean Hae Ta\
iBang PhasiBang PhlapBang Phli NoiBang Phli YaiBang PhloengBang Phluang Thong MongkhonBang Pho NueaB\
ang PhongphangBang Phra KhruBang Phra LuangBang Phra NueaBang Phra TaiBang PhriangBang Phrom Thep Kh\
iri Wong Khong Yang Chum YaiBang PhuengBang PhunBang PhutsaBang PitBang Pla RabamBang Pla Soi Fa Yat\
aBang Po Phan AenBang PradaengBang PramungBang ProkBang ProngBang Pu Mai KhetBang Rak NoiBang Rak Ph\
atthanaBang Rak YaiBang RamatBang RiangBang RinBang Rong FongBang RupBang Sa KaoBang SadetBang Sai N\
oiBang Sai Pa AoBang Sai YaiBang Sakae KrangBang Sala DaengBang SamakBang SareBang SawanBang Si Muea\
ng ChumBang Si Thong NianBang SombunBang Song Khlong Bang Bong TaiBang Suan ChitladaBang Ta NgaiBang \
Ta ThenmiBang Tabun OkBang TaenBang Takhian LueanBang Talat Bang Kheng YaiBang TanaiBang Tanot DuanB\
ang TaphongBang TawaBang Tho Rata PanyangBang Thong ThaniBang Tin PetBang ToeiBang WaekBang Wan Dao \
KhanongBang WuaBang Ya Phraek HaiyaBang Yang HakBang Yi Khan HamBang Yi Rong HipBang Yi RueaBang Yi \
Thoen BuriBanlangBannang SarengBarahomBare NueaBare TaiBaroBenchakhonBo BiaBo DaengBo Dan KhlaBo Hae\
oBo Kluea NueaBo Kluea TaiBo Kradang-ngaBo Krung Ching Kho Kho LaenBo Kwang ThongBo Lek LongBo Nam R\
on ThongBo NgoenBo NokBo Phak Khae Rai KhingBo Phan Khan NgoenBo PhlapBo Phong PhengBo Phut Lao Daen\
gBo Pla ThongBo RaeBo Rang Bua MatongBo Saen HaiBo SaliBo SuakBo SuphanBo Ta Loei Wang Sai Kham Ho K\
ham KhrangBo Thai BuriBo Tham ChalongBo TruatBo WeruBo WinBo YaiBo Yang Hom KretBo-ngoBoetBong Tan D\
iaoBongtiBowon NiwetBu Fai LuangBu Hom Sin PunBu KraengBu KrasangBu Pho DaengBu PhramBu Pueai YaiBu \
Rue Si Don Chai Nam AngBu SungBua NgamBua NgoenBua Pak Thale BokBua SaliBua Tum YaiBua WatthanaBuak \
KhangBudiBue Renu TaiBuemangBueng BaBueng BonBueng BuaBueng Cham O NgoenBueng Charoen Tham CharoenBu\
eng Ka Sam BanditBueng Kae YaiBueng Kham PhroiBueng Kho HaiBueng KlueaBueng Kok Ko KaeoBueng Krachap\
Bueng MaluanBueng Na RiangBueng Nakhon Chedi Chai NaraiBueng Nam RakBueng NgamBueng NiamBueng Om Kre\
tBueng PhalaiBueng Phra Bat Wang TuangBueng Pla Thuem TongBueng PrueBueng Samrong Chai SathanBueng S\
ananBueng SenatBueng Thap RaetBueng ThawaiBueng ThonglangBueng WichaiBueng YithoBukitBukkhaloBun Koe\
tBun Than KhiriBung Khae TokBung KhilekBung LoetBung Mai KlondoBung MalaengBung NamtaoBung WaiBunnak \
PhatthanaCha-omChabang TikoChae Chang Khwae YaiChae Song Phraek Nam DaengChaelaeChaem LuangChaen Lae\
nChaenwaenChaeramaeChai Soem Klang Muen WaiChai WatthanaChaiburiChaiya SathanChaiyakhramChaiyaphonCh\
aiyaphruekChaiyaratChaiyaritChak Don Cha-emChak Phong Prasat SitChak Thai Chana SuekChakkrawatChakon\
gChaksiCham Kho NoiCham Pa Wai Nang Phaya KaeoCham Phak PhaeoChamaepChamaiChamanChamlongChampa Loeng \
FaekChampa MongChamrakChan KasemChan Lan Dokmai TokChan PhenChan Saen ChaiChan Sena Nikhom KrasiaoCh\
an YaiChan-atChang LekChang MingChang MoiChang NueaChang PhueakChang Piang LuangChang RaekChang Sai \
Huai KaeoChang TalutChang ThongChang Thung ArunChanongChanot NoiChanthakhlemChanthanimitChanthimaCha\
nthop Phet LakhonChanthuekChanuwanChao PlukChao SadetChao Tha AngChao ThongChao Wat ChaloCharangChar\
aphatCharatChawaiChe BilangChedi HakChedi Kham KhwangChedi LuangCheheChet SamianChi BonChi LongChi N\
am Rai Khok ChamraeChi ThuanChian Khao ChiakChiang KhianChiang KhrueaChiang KlomChiang NgaengChiang \
NgoenChiang PhengChiang Phing PhuaiChiang RaengChiang Rak NoiChiang Rak YaiChiang Suea ThaoChiang Th\
ongChiang WaeChiang Wang BanChiatChik Sang ThongChik ThoengChiwanChiwuekCho BoCho HaeCho Ho KlongCho \
Laem Klat LuangCho PhakaCho RakaChoeng Doi Hang Hong Hin Lek Fai Na Saeng ArunChoeng KlatChoeng Noen \
HomokChoeng Sae-oChoeng Thale Chup Song PlueaiChok Na SamaiChok NueaChom ChanChom CharoenChom Mok Ka\
eoChom Phon Ko KhanunChom Phu Han Huai Sai NueaChom PluakChom Prathat BuChom Sa-at Chai Si Don MunoC\
hom SawanChom Si Dong YenChon Phrai Nok YungChon SaradetChon SombunChong Kham Lai NgaoChong KumChong \
Lom RaetChong MaeoChong Mai KaeoChong Mek DamChong NonsiChong Sadao YaiChong Sakae Phrong AkatChong \
Sam Mo Mueang DetChong SarikaChong Thanon HakChonlakhramChorakhe BuaChorakhe Hin MunChorakhe Makham \
Khu Bang LuangChorakhe PhueakChorakhe Rong KathunChorakhe Sam PhaniangChot Nong KaeoChuapChuea Phloe\
ngDaen ChumphonDaen Sa-nguanDan Kwian HakDan Mae ChalaepDan Mae Kham Manang TayoDan Mae LamaoDan Mua\
ng Kham Loeng TaiDan Nai Khlong Bang Pla Kota BaruDan NokDan SawiatDan Si Suk Samran RatchadaphisekD\
an Thap Tako ThongDao RueangDen LekDen RatchakhramDen YaiDoi KaeoDoi Lan KhoiDoi NgamDok Lam ChiDom \
PraditDon ChangDon ChikDon ChimphliDon ChomphuDon DangDon DuengDon FaekDon FaiDon Hai Sok Nok TenDon \
Han KaeoDon Hua LoDon Kai DiDon KamyanDon KhaminDon KhlangDon KhoiDon Khun Huai AengDon KhwangDon Kl\
ang Wiang KhoiDon KloiDon Ko Ka BinDon Kok KungDon Krabueang YaiDon KruaiDon Lan Sakae Rap Roeng Ran\
g ChorakheDon Makluea Mai Na PhiangDon Manao Wan Kham MaetDon ManoraDon MasangDon MoeiDon Mon Nang T\
akhian PomDon Nang Hong Saeng BadanDon NgoenDon Ngua BaDon Ong Phra Borom Maha RatchawangDon PaoDon \
Phai Dam PhatthanaDon Pho ThongDon PhutsaDon Pradu NgamDon Pru YaiDon RaetDon RakDon RuakDon Sai Khu\
engDon SalaepDon Si ChumDon Sila LaengDon SombunDon Ta PhetDon TaengDon TakoDon TaninDon ThongDon To\
eiDon Tro BonDon WaiDon Wan YaoDon Ya NangDon Yai HomDon Yai Nuan ChanDon Yang Khao Chon Kan LueangD\
on Yao YaiDon Yoei Prasat ThanongDong DamDong Din DaengDong DuanDong DueaiDong I ChanDong Kam MetDon\
g Khaen YaiDong KhengDong KhilekDong Khon ChimDong Khrang NoiDong Khrang YaiDong Khui Ban OngDong Kh\
wangDong Klang YaiDong Krathong YamuDong LakhonDong Lan Tak Fak Huai Bo SuengDong LingDong MadaDong \
MafaiDong Maha Wang BotDong MarumDong MayangDong Mo Thong TaiDong Mon Ping LuangDong Mueang AemDong \
Mun LekDong NoiDong NueaDong Pa Kham Mueat KaeoDong Phaya Khan Rai Lak ThongDong PhayungDong PhlapDo\
ng Phlong Ta IamDong PhraramDong PrakhamDong SawanDong Singto ThongDong SombunDong Suea LueangDong S\
uwannakhamDong Ta-ngaoDong TakhopDong YaiDong Yang Khi NokDu Phong Sawai ChikDu TaiDu Thung BenchaDu\
k UengDun Sateng NokDusongyoFalamiFang DaengFang Kham Na Din DamHan Na NgamHan Pho EnHan Sai Kong Di\
n TaiHan Sang Ko Kho Khao ChotHan TaphaoHan ThaoHang Nam SakhonHang SungHantraHat Chao Samran TaiHat \
KhamphiHat KruatHat La LomHat LekHat Nang KaeoHat Ngio Rai Mai PhatthanaHat PhaengphuaiHat Phan Krai \
KlangHat Sai Khao DaengHat Sai Rim KhongHat SiaoHat Som PaenHat Song KhwaeHat SungHat Tha Sao Cha-ng\
okHat ThanongHat Yang KhomHin Pak BangHin Tang ChaiHin TokHiran RuchiHo Krai Nai Khuan ChalikHo Ratt\
anachaiHorathepHu LongHu ThamnopHua DiatHua DongHua FaiHua Khao Din NueaHua KhwangHua Lam HoeiHua Ma\
kham LomHua Mueang DonHua Na Kham YaiHua NgomHua NguaHua Nong BokHua Pa BongHua Phai Hu ChangHua Plu\
akHua Rom Mueang FaekHua RueaHua Samrong KlangHua Saphan HinHua Thale NoiHua Thanon KhatHua Thon Na \
LapHua Thung BuaHua ToeiHua WaiHua Wiang KhukHuai BongHuai ChanHuai ChomphuHuai ChorakheHuai ChotHua\
i DuanHuai Fai PhatthanaHuai HaengHuai HiaHuai Hin Lat ChitHuai HomHuai Kaeng DomHuai KapiatHuai Ket\
riHuai Khaen NueaHuai KhaminHuai Khan LaenHuai Khao KamangHuai KhayengHuai KhayungHuai KhenHuai Khon\
gHuai KhraiHuai Khun Ram MasakHuai KoengHuai Kon KaeoHuai KrathingHuai Krot PhatthanaHuai LanHuai Lu\
ekHuai Mae PhriangHuai Mai RiangHuai Mon ThongHuai Muang KhomHuai MunHuai Nam HomHuai Nam Khao Din P\
hatthanaHuai NangHuai NguHuai NueaHuai Om NoiHuai Pa WaiHuai Phai KhiaoHuai PhichaiHuai Phlu ThueanH\
uai Pho HakHuai Phra BuHuai Phukhao ThongHuai Pong DaengHuai PrikHuai Pu LingHuai Racha ThewaratHuai \
RaengHuai Rai Makham LuangHuai Rong KhemHuai Rop Mueang FaiHuai Ruam ChitHuai Sakae RatchakrutHuai S\
am PhathairinHuai SamranHuai Sat YaiHuai SisiatHuai Som Pho Kao Ton PaoHuai Ta MonHuai TaiHuai Tha C\
hang Khlong Bang PhranHuai Thap MonHuai Thua NueaHuai Thua TaiHuai ToeiHuai Ton Pho KrasangHuai Tuek\
chuHuai YaeHuai Yai ChioHuai Yang Kham Nam SaepHuai Yang Thon Samo KhaeHuai Yap Hua Na Bin La-aeHuai \
YungHukwangI Lam Huai LuaI NgongI PataeI Se PetI-panIn KhiriInthakhinInthapramunIpumIsan KhetKa Ko K\
hwangKabok TiaKachetKadaeKadunongKaem On KlangKaen MakrutKaeng Kaeng Kai Sao ChingchaKaeng KhengKaen\
g Kok Pho Mak KhaengKaeng Loeng ChanKaeng NueaKaeng Phak Kut BongKaeng Si Phum Kaeng SianKaeng Sopha\
KahatKalaiKalanthaKalaseKalisaKalupangKaluwo NueaKamiyoKamlonKammaetKamnoet NopphakhunKampangKamphae\
ng DinKamphaeng Sao DiaoKamphiKamphuanKanchuKang AenKantang TaiKanthromKantuatramuanKapangKapaoKarak\
etKaronKarubiKaset PhatthanaKaset SuwanKatongKawaKayo MatiKayu BokoKayu KhlaKeroKhai Bok Wang BuaKha\
i NunKhai Si Ka-angKhalamaeKham Nam Sang MekKham NiamKham Pa Lai Thung BulangKham Pha-ungKham Phai K\
ho DonKham Phihan DaengKham Phong TuekKham PhranKham PiaKham PomKham RiangKham Sa-at SombunKham Sang \
Thiang ThaeKham SombunKham TanotKham Thao PhatthanaKham ToeiKham Wa ThongKham YatKhamongKhan ThuliKh\
anap Nakhon ChumKhandai YaiKhane ChueKhanon LuangKhanthararatKhanuanKhao Hin Song PueaiKhao Hua Khwa\
iKhao Kaeo Si SombunKhao KalaKhao KhaiKhao KhansongKhao Khao KhenKhao Khi FoiKhao KhiritKhao KhlungK\
hao Khok ChangKhao KhramKhao Kop ChaoKhao KrapukKhao Kwang ThongKhao Laem Phak BiaKhao LanKhao Mai K\
aeoKhao MaoKhao Mi KiatKhao NgamKhao NiphanKhao NiwetKhao NoiKhao Phang Krai NokKhao PhoemKhao Phra \
NgamKhao Phra Non CharoenKhao Phra ThongKhao PhrabatKhao Phrai PhatthanaKhao PunKhao RaengKhao Rom S\
ai LamphongKhao RuakKhao Rup ChangKhao Sai Makham SungKhao Sam Sip Et Sok Pla DukKhao Sam Yot ChatKh\
ao Samo Khon HatKhao Samsip HapKhao Sok Saeng Pha BongKhao Tha Phraya ThothaeKhao Thalung LekKhao Th\
an LalotKhao ThongKhao TokKhao TumKhao WisetKhao WongkotKhao WuaKhao YaiKhayaiKhek NoiKhewa SinarinK\
hli KlingKhlong Cha-unKhlong Chak Phra ChaoKhlong ChaloemKhlong ChanakKhlong ChanuanKhlong Chao Khun \
SingKhlong ChetKhlong Chi LomKhlong ChikKhlong ChindaKhlong Chuk KrachoeKhlong DaenKhlong DanKhlong \
HaeKhlong Hin PunKhlong HokKhlong Kai ThueanKhlong KetKhlong KhachenKhlong KhamaoKhlong KhanakKhlong \
KhananKhlong KhoenKhlong KhoiKhlong Khon KamKhlong Khun FangKhlong KhutKhlong KhwaiKhlong KhwangKhlo\
ng KioKhlong KlueaKhlong KrabueKhlong KrachaengKhlong KrachangKhlong KrachongKhlong KumKhlong KwangK\
hlong Lan PhatthanaKhlong Luang PhaengKhlong MadueaKhlong Mae LaiwoKhlong Maha Nakhon DoetKhlong Mai \
RutKhlong ManingKhlong MaphlapKhlong Muang KluangKhlong Mueang FangKhlong Nakhon Nueang KhetKhlong N\
am KhemKhlong Nam LaiKhlong Nam Sai Na Wang Hin Lat KhaeKhlong NaraiKhlong Niyom YattraKhlong NoiKhl\
ong Nok KrathungKhlong NuengKhlong Pang Hin FonKhlong Phai KhwangKhlong PhikraiKhlong PhluKhlong Pho\
n KrangKhlong Phra Udom Sap Mai DaengKhlong Phraya BanlueKhlong PiaKhlong PrapKhlong PrasongKhlong P\
rawetKhlong PrengKhlong PunKhlong Rang Ka YaiKhlong Rim Kok Pla SioKhlong RueaKhlong Sa BuaKhlong Sa\
i KhaoKhlong Sakae Sam KhaKhlong Sam PrawetKhlong Sema YaiKhlong Sip Song SaluengKhlong SokKhlong So\
mbunKhlong Song Ton NunKhlong Ta KhotKhlong Takhian Ram Ratsadon PhatthanaKhlong TakraoKhlong TamruK\
hlong Tan NueaKhlong Thanon Nakhon Chai Si KaeoKhlong Thap ChanKhlong Thom NueaKhlong Thom TaiKhlong \
Toei NueaKhlong Ton Sai Om YaiKhlong U TaphaoKhlong Udom ChonlachonKhlong Wang Burapha PhiromKhlong \
WuaKhlong Yang KhramKhlong YongKho NueaKho RumKho Sai Rong Khon KhlanKho TaiKho ThongKho YaiKhok Due\
aKhok FaetKhok HanKhok Hin HaeKhok KathiamKhok KhaminKhok Khi Non HanKhok KhianKhok Kho ThaoKhok Kho\
n Sai SophaKhok KhramKhok KhrueaKhok KhwaiKhok KlangKhok KloiKhok Kok Muang LaiKhok Kong NangKhok Kr\
abueangKhok KrachaiKhok KruatKhok KungKhok KwangKhok Lam Phan ChaliKhok LekKhok LoKhok Mai LaiKhok M\
akham ThaoKhok MamuangKhok Mang NgoiKhok MonKhok Muang Lat KhangKhok Na Kok RaetKhok NgamKhok Phet P\
hatthanaKhok Phloi WaenKhok Phra ChediKhok PhutsaKhok Pi KhongKhok PipKhok ProngKhok Roeng Rom YenKh\
ok Sa-atKhok Sa-nga BanKhok SabanKhok Sai Takuk NueaKhok Sak LongKhok SalungKhok SalutKhok Samae San \
Chao Pho Sueang KhaoKhok SamranKhok SanuanKhok SatoKhok SawangKhok Si ThonglangKhok Sila LoiKhok Som\
bunKhok TabongKhok Takhian ThongKhok Tan EnKhok Thai ChangKhok TumKhok Wang Cha-onKhok YaeKhok YaiKh\
ok Yang KlonKholo Tanyong Chueng-ngaKhon TaekKhon YungKhoratKhositKhrengKhronKhu BuaKhu Fang NueaKhu \
KhamKhu KhotKhu KhutKhu KhwangKhu Lam Phan ChanaKhu SakhamKhu SalotKhu SothonKhu Tan Kong Phon Muean\
g NoiKhu Tao Lao Dok Mai Tra Piang TiaKhu Yai Mi ChaiKhua KaiKhua MungKhua RiangKhuan ChumKhuan Klan\
gKhuan Koei ChaiKhuan KrotKhuan LangKhuan MaoKhuan MaphraoKhuan Nong HongKhuan Nong Khwai Soem Sai T\
hai DongKhuan NoriKhuan Phang KanKhuan Pho MingKhuan PringKhuan Rua YaiKhuan SatoKhuan Si KaiKhuan S\
oephloeKhuan SubanKhuan ThaniKhuan ThongKhuang PaoKhue Wiang Mok ChampaeKhuea Nam ChamKhuean Bang La\
ngKhuean Phak KhuangKhuean UbolratanaKhuekkhakKhuem YaiKhuemchatKhuha SawanKhuha TaiKhui Muang Mu Si \
KanKhuluKhum KaoKhum ThongKhun KaeoKhun KhlonKhun KhongKhun KhuanKhun KrathingKhun Mae La NoiKhun Na\
nKhun PhithakKhun Song Tham KhaeKhun Tat WaiKhun Thale Sap MakrutKhung KrathinKhung LanKhung Nam Won\
g SawangKhung PhayomKhung Samphao LomKhung TaphaoKhupKhuringKhwao Thung ChaiKhwao YaiKlaiKluai Phaet\
Ko KlangKo KoetKo KretKo Lak ChaiKo Lanta NoiKo Lanta YaiKo LibongKo LoiKo Makham YongKo ManaoKo Nan\
g KhamKo PanyiKo PhayamKo PhetKo PhlapphlaKo Pho Muang Phan DonKo Phra ThongKo PiaKo Po SengKo Proet\
Ko Rai NoiKo Rang NgamKo RianKo SabarangKo Samrong Mai Yan MatsiKo San PhranetKo SaraiKo SathonKo Si\
boyaKo SukonKo Ta LiangKo TaeoKo Tan LianKo Tao PunKo TaphaoKo ThephoKo ThuatKo WaiKo YaiKo Yao NoiK\
o Yao YaiKo YokkrabatKok SathonKok ThongKok TumKolamKong RotKong ThanuKong Thung ChanghanKoto TueraK\
ra-omKrabi NoiKrabi YaiKrachioKradianKrahatKramKrap YaiKrasae BonKrasomKrathiamKrathokKrathum PhaeoK\
rathum Rai OiKratipKrawanKriangkraiKritsanaKrok SombunKrokkrakKrung Yan Rim NueaKu ChanKu Ka SingKu \
SantaratKu Suan TaengKu ThongKuan Wang ChaiKudiKuet ChangKui NueaKuraeKurukhuKut BotKut Chiang Mittr\
aphapKut ChikKut ChimKut ChokKut ChomphuKut Chum Saeng SawangKut Din ChiKut DonKut DuKut HaeKut HaiK\
ut Kha KhimKut KhaeKut Khon KaenKut KungKut KwangKut Lat KhwaiKut LoKut Mak FaiKut Mueang HamKut Nam \
Sai YoiKut NgongKut NoiKut Nok PlaoKut Phia KhomKut PhimanKut PhuengKut Pla DukKut Pla KhaoKut Pong \
DonKut PrathaiKut Ruea KhamKut Sai ChoKut SalaoKut SathianKut Sim Khum MaiKut Ta PhetKut That Na Wen\
gKut TumKut WaiKut Ya LuanKut YomKutakaiKutsakonLa-aiLa-ngaLa-oLa-un NueaLa-un TaiLaem Pho Nang Dam \
OkLaem Pradu YuenLaem Rang Phikun OkLaem SairaLaem Sak NgamLaem Som PoiLaem SonLaem TalumphukLaem Ta\
notLaem YaiLahan Na Bo KhamLahan Pla KhaoLak ChangLak DanLak FaLak HokLak KaeoLak KhetLak LiamLak Mu\
eang HaengLak Sam Khwai PhueakLak SongLalaiLalom Mai PhatthanaLaluatLam KaenLam KhlongLam Kho HongLa\
m LiangLam Luk BuaLam MaiLam MunLam Nang KaeoLam Nang Rong Mueang HongLam Nong Saeng YaiLam PaoLam P\
hak ChiLam Phak KutLam Phaya KlangLam PhayonLam PhiakLam Phlai ChumphonLam Pho Nang Dam TokLam Pla T\
hioLam PradangLam Sai YongLam SinLam SomphungLam Ta Sao HaeLam Takhian TiaLam ToitingLametLamoLampam\
Lampang LuangLamphu RahaengLao Hai NgamLao KlangLao Ko HokLao KwangLao LuangLao MiLao NgamLao NoiLao \
OiLao PhatthanaLao Phon KhoLao PhruanLao Po DaengLao Sang Tho NoiLao Tang KhamLao ThongLao YaiLao Ya\
oLat KhwangLat KrathingLat Nam KhemLat NgaLat PhatthanaLat Pho NgamLat SaliLat SawaiLat TakhianLat T\
hippharotLat YaiLathaiLawiaLin FaLinthinLipa NoiLipa Sa-ngoLubo BayaLubo BuesaLubo SawoLubo YiriLum \
KhaoLum LamchiLum Rang RaengLum RawiLum Sum Sao HinLumphiniLumphliLumphukLumpukLung KhwaoLung PraduL\
ung TakhianLup KhaLup LaoMa-ueMabaMae Chao Yu HuaMae CharaoMae Chedi MaiMae ChuaMae DaetMae DongMae \
Faek MaiMae HiaMae Ho Phra KaeoMae Hoi NgoenMae IngMae KasaMae Kham MiMae KhaningMae Khao TomMae Kha\
riMae KhatuanMae KhongMae KhueMae KiMae KlongMae KoengMae KonMae KrabungMae KuaMae La LuangMae Lamun\
gMae LatMae LeMae LoiMae Mok ThaeoMae Na ChangMae Na ChongMae Na RueangMae Na ToengMae Na Wang Chaph\
luMae Nam ChanMae NgaoMae NgoenMae NgonMae Pak BongMae Pang KuMae PaoMae PhungMae Pong HaiMae Pu Kha\
Mae PuemMae RaemMae RaengMae Rai PhatthanaMae RakaMae RamphuengMae SakhonMae SalitMae Salong Nai Mue\
ang Ka RungMae Salong NokMae Sam LaepMae San Chao Rong ThongMae Sao PhaoMae Sap NoiMae SinMae Soi La\
khonMae SongMae SuatMae SuekMae Suk PhaibunMae SunMae Tam TuaMae Tan NoengMae TaoMae ThalopMae ThomM\
ae ThotMae TipMae TuenMae U-suMae UkhoMae Wa LuangMae WaenMae Wat ChanMae WinMae Yang HoMae Yang Ron\
g Wua DaengMae Yang Tan TiaMae YaoMae YenMae YomMae Yuam NoiMaenam KhuMaha ChaiMaha PhramMaha Phruet\
tharamMaha SawatMaha SonMahat Thai HatMahawanMakhuea ChaeMakhun Wang ChikMakkasanMakok NueaMakok Wan\
g ChomphuMalikaManang YongManwichaiMap KaeMap KhaeMap KratMap Phai Kong DinMap Pla KhaoMap Pong Kham\
Map Ta PhutMap Tako EnMap Yang Phon PhaengMaretMaroengMarue BotokMaruebo OkMaruiMo Thai KoMokkhalanM\
okroMuang Na BotMuang NgamMuang NoiMuang TiaMuang TuetMuang Wang ChulaMuang YaiMueang KaeoMueang Kai\
Mueang Kao PhatthanaMueang KasetMueang KhaenMueang KhongMueang LenMueang LingMueang LuangMueang MiMu\
eang MoMueang NatMueang NgaiMueang NueaMueang PaengMueang Pak ChaemMueang Phai LingMueang PhalaiMuea\
ng PhiaMueang PhlapphlaMueang Phon Phek YaiMueang PhraiwanMueang PlueaiMueang Pong NgamMueang Prasat \
ThongMueang SawankhalokMueang Si KhaiMueang SueaMueang TaiMueang TaoMueang Thi Wang DaengMueang Thon\
gMueang Thung ChomphuMueang YaoMuet KaNa BuaNa Cha-angNa ChakNa ChaliangNa ChampaNa CharoenNa ChikNa \
Choeng KhiriNa Chom ThianNa Chum HetNa Chum SaengNa DanNa Dok KhamNa DongNa DueaNa FaiNa Hin LatNa H\
omNa Hu KwangNa Hua BoNa InNa KachaNa KangNa KasemNa KetNa KhaemNa KhaiNa KhaminNa Khao SiaNa Khayat\
Na KheNa KhianNa KhliangNa Kho RueaNa KhokNa KhomNa KhruaNa KhumNa Khun KraiNa Khun YaiNa KianNa Klu\
eaNa KrasaengNa KratamNa KwangNa LiangNa LoengNa Luang SenNa LueangNa Ma LaNa MafueangNa Mai Phai Li\
oNa MakhueaNa MatumNa Mo BunNa Mo MaNa Mo Si KhamNa MongNa MuangNa Mueang PhetNa Muen Si Khiri MatNa \
Nai TaoNa Nakhon Pa MakhapNa NangNa NatNa NgioNa NguaNa Nok KokNa Nong Phai BaenNa Nong ThumNa NotNa \
NuanNa On NueaNa Pa SaengNa PakhoNa Pang MakhaNa PhaengNa PhalanNa Phan Sam KoNa Phaya MaenNa PhinNa \
Pho KlangNa Phra LanNa PhrathatNa Phru Nai Wiang NueaNa PhuengNa PhunNa Pong NoiNa PraduNa Prang Phl\
eNa Pu PomNa Rai LuangNa Rat KhwaiNa RengNa RoekNa RungNa Sa-atNa SabaengNa SaiNa SakamNa SamengNa S\
anunNa Sao Rong HaiNa SatonNa SawanNa Si NuanNa SiaoNa SokNa Som Sa-atNa SuangNa Ta KhwanNa Ta Luang\
Na TaeNa Tham NueaNa Tham TaiNa ThanungNa Thap HaiNa ThongNa Thung FaiNa To MingNa ToeiNa Tong Watth\
anaNa Udom ThanyaNa WaengNa Wiang Phang KhamNa WongNa WungNa Yang KlakNa YomNa Yong NueaNa Yong TaiN\
aeng MutNai Wong NueaNai Wong TaiNakhon Sawan OkNakhon Sawan TokNam ChoNam ChunNam DamNam DipNam Hak\
Nam HiaNam KaenNam KamNam KhaemNam Kham YaiNam KhokNam KhraiNam KhumNam KianNam KoNam KumNam LaoNam \
ManNam MongNam MuapNam NoiNam OmNam PaiNam Pen Suk RuethaiNam Phai LuangNam Phang KhenNam Phikun Tho\
ngNam Phraek Sa MaiNam PlikNam PuaNam RattanawariNam RitNam Rop Wiang Sa-atNam RuemNam SongNam SuaiN\
am SuemNam SuthepNam Tanao Si KhitNam TaoNam ThiangNam Thung HongNam TokNam WaenNaraphiromNawaminNgi\
mNikhom Lam NaraiNikhom Sang Ton-eng Lam Dom NoiNikhom SongkhroNikhom Thung Pho Thale Wang Wat DaoNi\
n PhetNoen KhilekNoen KhoNoen KumNoen KwaoNoen MakokNoen NgamNoen PhoemNoen Phra PrangNoen Pong NokN\
oen SaiNoen Sala DanNoen SawangNoen Yang LoNon HomNon Ka LenNon KalongNon KhaminNon KhomNon KhongNon \
KhwangNon KlangNon KokNon KungNon Laem ThongNon LekNon Mak KhengNon Mak MunNon MuangNon Mueang Phatt\
hanaNon Na ChanNon Nam KliangNon Nam ThaengNon Non Pa Sang MingNon PhayomNon PhekNon PhetNon PhibanN\
on PhluangNon Pho PhisanNon PhuengNon Po DaengNon PraduNon PueaiNon PunNon Rang SaliNon RasiNon Sa-n\
gaNon SaiNon SamranNon SawangNon Sila LoengNon SombunNon Ta ThenNon Tano MaeroNon TengNon Than Nam T\
hipNon That NoiNon Thong InNon ThonglangNon TumNon UdomNon WaiNon Yang MoenNon YonokNong Bom KluaiNo\
ng Bon DaengNong BotNong Bua BanNong Bua DongNong Bua HiNong Bua KaeoNong Bua KhokNong Bua LakhonNon\
g Bua NoiNong Bua NueaNong Bua Sa-atNong Bua Sala KhaoNong Bua SantuNong Bua SimNong Bua TaiNong Bua \
TakiatNong Bua ThongNong Bua YaiNong BunnakNong ChabokNong Chaeng YaiNong Chai Si KhlongNong ChakNon\
g ChalongNong Chang KhuenNong Chang LaenNong Chang YaiNong Chiang Thung KaeNong ChimNong ChomNong Ch\
orakheNong Chumphon NueaNong DaengNong Din DaengNong DoenNong FaekNong FaiNong HaiNong HangNong Hian\
gNong HoiNong Hua ChangNong Hua FanNong Hua KhuNong Hua Pho PhrayaNong Hua RaetNong Hua WuaNong I Bu\
tNong I ThaoNong I Yot KaengNong IanNong IrunNong KakhaNong KapuNong KathaoNong KathingNong KhaenNon\
g Khai NamNong Khai NokNong KhamanNong Khan SongNong KhanakNong KhananNong Khang KhokNong Khang Phlu\
Nong KhaoNong KhayatNong KhiatNong KhlaNong Khon KwangNong Khon Thai NamNong KhrokNong Khu KhatNong \
Khun YaiNong KhwaoNong Kin PhenNong Klang DongNong Klang NaNong KlapNong Kom KoNong KongNong KopNong \
KrabianNong KrachaoNong KrachetNong KradingNong KradonNong KrangNong KrathumNong KrotNong KulaNong K\
umNong Kung KaeoNong Kung SawanNong Kung SoenNong Kung ThanasanNong Kung Thap ManNong Kung YaiNong K\
wangNong LakNong LalokNong LanNong LaoNong LatNong LekNong LoengNong LomNong LuangNong LumNong Mae K\
aiNong Mae NaNong Mae TaengNong Mai DaengNong Mai KaenNong Mai KongNong Mai NgamNong Mai Phai Phra K\
hanong NueaNong Mai SungNong Mak FaiNong Makha MongNong MakhueaNong ManaoNong MasaeoNong MekNong Met\
hiNong MiNong MoNong MueangNong Muen Than Prasat YoeNong Na SaengNong NaeNong NakNong Nam DaengNong \
Nam SaiNong Nam Som SanukNong Nam YaiNong Nang NuanNong NgioNong Ngu LueamNong NoiNong Nok KaeoNong \
Nok KhaiNong Nok KhianNong Nok Tha Bo SongkhramNong Nom WuaNong OmNong OngNong Pa KhrangNong Pa Ko D\
amNong PaenNong Pak LongNong PetNong Phai KaeoNong Phai LomNong Phai SunNong Phak NakNong Phak WaenN\
ong Phan ChanNong Phan Tha BonNong Phang KhaNong PhayomNong PhikunNong PhlapNong PhluangNong Phon Ng\
amNong Phrao NgaiNong Phrong ChorakheNong PhuengNong Pla LaiNong Pla MoNong Pla Pak ChaluiNong Pla S\
awaiNong PlingNong Plong HoiNong PraduNong ProngNong RaetNong Rai RotNong RakhangNong RatchawatNong \
RawiangNong Rim PingNong RongNong Sa Pla BaNong SadaoNong Sala KhruNong Sam Si KhotNong Sam Wang Dan\
Nong Samet NueaNong SamsakNong Sang Nang KhaoNong SanitNong SanomNong Sao LaoNong SaraiNong SawangNo\
ng SidaNong SimNong SuangNong Suea ChangNong Sung NueaNong Sung TaiNong Ta KhongNong Ta NguNong Ta T\
aemNong Tak Yan SueNong TakaiNong Takhian BonNong TakhrongNong TamluengNong TaoNong TaphanNong Tat Y\
aiNong TengNong ThaleNong Than NamNong Thao YaiNong Thap Thai SamakkhiNong Thep KrasattiNong ThongNo\
ng Tin NokNong Tok PaenNong TongNong TrutNong TumNong UengNong Waeng KhuangNong Waeng Nang BaoNong W\
aeng Sok Phra Khanong TaiNong Waeng TaiNong Ya KhaoNong Ya LatNong YaengNong Yai DaNong Yai Phimai N\
ueaNong Yai TodengNong Yang ChinNong Yang SueaNong Yang ThoiNong YaoNong YatNong YongNong YuangNong \
YueangNoppharatOn NutOn TaiOp ThomOraphimPa ChanPa ChingPa DaengPa DengPa FaekPa HungPa Kae Bo HinPa \
KaiPa Kha LuangPa KhaiPa KhatPa KhiapPa KhlokPa KhoPa KlangPa Kum KoPa Laeo LuangPa LanPa LaoPa Maet\
Pa Mai NgamPa MamuangPa ManaoPa MiangPa MongPa NaiPa NgaePa NgioPa O Don ChaiPa Pae-raPa Phai RopPa \
PhluPa PhutsaPa Pong Pa WaiPa Rai SathonPa RakamPa RonPa SakaePa Sao Thong ChaiPa Tano PutePa TuengP\
a TumPa WePa Yup NaiPa-aoPadang BesaPadoPak ChanPak DukPak KangPak Khao San ChitPak Khlong Bang Pla \
KotPak Khlong Phasi CharoenPak KhomPak KhwaePak KranPak MakPak ManPak NakhonPak Nam KrasaePak Nam La\
em SingPak Nam Pho PrachakPak Nam PranitPak Phanang Fang Tawan OkPak Phanang Fang Tawan TokPak Phrae\
k Si RachaPak PhriaoPak PhunPak PuanPak RaetPak RommaniPak SongPak TakoPak Thang ChangPak ThokPak To\
mPak TraePaka HarangPakasaiPakuPalanPaluka Samo PhluePaluruPam PhatthanaPan TaePananPang MuPang Sawa\
nPang Ta WaiPang Wang DinPase YawoPasematPatthawiPha Chang NoiPha ChukPha In PlaengPha LueatPha Nam \
YoiPha NgamPha NoiPha Nok KhaoPha PangPha Sam YothakaPha SawoeiPha SingPha TangPha ThongPha TolangPh\
a-ngatPhadung MatPhai SingPhai TamayungPhai Tha Pho ChaiPhai ThonPhai WongPhai YaiPhaisanPhak MaiPha\
k PangPhak Than TawanPhak Top HuPhan DungPhan LanPhan NaPhan PhraoPhan Sao Thong HinPhan SuekPhana N\
ikhomPhanang TungPhanaoPhang KhwangPhang NguPhang RatPhang ThiamPhang ThuiPhang TruemPhang Yang Muan\
gPhaniatPhanom RokPhanom SetPhanom Wang DongPhanthai NorasingPhasaengPhasukPhatongPhawaPhawongPhaya \
Wang HamhaePhaya YenPhelaPhimon RatPhimphaPhimunPhit PhianPhithenPhlai Wat KaeoPhlioPho PrasatPho Ra\
i Wang HongPho Rang NokPho SadetPho Sai NgamPho Sam Ton PhuengPho SangkhoPho Sao HanPho Si SamranPho \
Si SawangPho TaengPho Talat KaeoPho ThaenPho TruPho WongPho YaiPhok NoiPhok Ruam Thai PhatthanaPhon \
SamranPhon SawangPhon SongkhramPhon SungPhon Than ThahanPhon Yang Nam Klat NueaPhosaiPhra KhaoPhra K\
lang Thung Kha NgokPhra LaoPhra LapPhra Pathom ChediPhra PhloengPhra PrathonPhra RakPhra SaoPhra Sin\
gPhra SongPhra ThaenPhra That Bang Phuang PhromkhonPhra That Khing KaengPhra That Pha DaengPhrommalo\
kPhrommaniPhrommatPhromnimitPhrong MadueaPhru PhiPhru Thai Samphao LunPhru TiaoPhu HoPhu KhaePhu Kha\
m ChanPhu KrangPhu Laen ChangPhu Laen KhaPhu LekPhu Nam YotPhu NgoenPhu Nok YungPhu Pha MokPhu Pong \
PhaPhu SawanPhu ToeiPhu WongPhue HiPhue YaiPhuet UdomPhumriangPilokPiya MumangPla LoPlai BangPlai Kl\
atPlai NaPlai PhongphangPlak NuPlak RaetPlianPong PhraePong PueaiPong Saen ThongPong SanukPong Talon\
gPong Tamnak Tham Kratai ThongPong TaoPong Thung Kha Wat KanlayaPong YaengPong Yang KhokPracha Phatt\
hanaPracha Suk San Don KaeoPrachathipatPrakopPrasukPratu ChaiPratu PaPulakongPulo PuyoPurongPuyutRah\
anRai Si Suk SawatRai Som Wang IthokRai TaiRamphanRang WaiRangsitRao Ton ChanRaroengRasomRawaengRawa\
iRim Si MuangRim TaiRueso OkRusa MilaeSa ChaengSa ChorakheSa Kamphaeng YaiSa KathiamSa KhutSa KhwanS\
a KoSa KrachomSa KruatSa Long RueaSa Nok KaeoSa Phang LanSa PhatthanaSa Phon ThongSa PhraSa PraduSa \
SamingSa Si LiamSa Si MumSa TakhianSa ThaleSa ThongSa Wan PhrayaSa Yai Som YiamSa YaoSa-eSa-iapSadaw\
aSadiangSado PhongSaen PhanSaen Phu DatSaen SaepSaen SukSaen Ton Tanyong DaloSaen TungSahathatSakatS\
akho BonSakho TaiSakhuSakomSala KlangSala LaiSala LamduanSala LoiSala MaiSala Ri Thai Talat ChaiyaSa\
la ThammasopSalaeng PhanSalaeng ThonSalakdaiSalalaiSalayaSalokbatSaluangSaluiSam KrathaiSam MarongSa\
m MueangSam MuenSam Ngam Tha BotSam Phi NongSam PhongSam PhraoSam PhuangSam RueanSam Sen NaiSam Sen \
NokSam Suan Dok MaiSam TambonSam Thai Thung KhaeoSam TumSam Wa Tawan OkSam Wa Tawan TokSam WaengSam \
YaekSam Yang Nam Klat TaiSamae DamSamaesanSamet TaiSamnak BokSamnak KhamSamnak Khun NenSamnak TaeoSa\
mnak TakhroSamnak ThongSamo ThongSamoeng NueaSamoeng TaiSampathuanSamphan Ta BaoSamreSamritSamrong N\
ueaSamrong PhlanSamrong PrasatSamrong Ta ChenSamrong TaiSan KhongSan KlangSan Maha PhonSan MakhaSan \
MakhetSan Na MengSan Na Nong MaiSan Pa MuangSan Pa PaoSan Pa Yang NoengSan Phak Wang KaeoSan Phi Sue\
aSan PongSan Pu LoeiSan Sai LuangSan Sai NgamSan Sai NoiSan SaliSan TomSan Ton MueSanam BinSanam Cha\
engSanam ChanSanam KhliSanam YaeSanap ThuepSanchao Kai Ton Thong ChaiSang Nok Tha BuaSang PaenSang P\
iSang SaengSang SokSanianSano LoiSanthaSanti KhiriSap PhaiwanSap PhrayaSap PhutsaSap PoepSap Samo Th\
otSap SanunSap Si ThongSap SombunSap TakhianSap ThawiSaphan KraiSaphan Mai KaenSaphan SongSaphan Tha\
i UdomSaphang ThongSaphliSaphueSathing MoSi LakoSi LomSi MongkhonSi NawaSi Non NgamSi OSi Phanom Mat\
Si PhayaSi PhiromSi Pho NgoenSi PhranSi PhrayaSi RoiSi Sa-atSi Song RakSi SunthonSi SuratSi SutthoSi \
Than ThongSi ThoiSi TiaSi TrakunSi WichaiSi WichianSi Yaek MahanakSila PhetSila ThipSiriratSisa Chor\
akhe NoiSisa Chorakhe YaiSisa KrabueSisa ThongSoi PhraoSoi ThongSomdet Chao PhrayaSomdet CharoenSop \
BongSop KhongSop Mae KhaSop PatSop PoengSop PongSop SaiSop TiaSop TuiSuan KhanSuan KhueanSuan KluaiS\
uan MiangSuan MonSuan PanSuan Phrik ThaiyawatSuan SomSuan YaiSuranariSurasakSuriyawongSusoSuwariTa C\
hanTa ChongTa KaoTa KetTa KhanTa KhitTa KongTa KukTa Lang NaiTa MiangTa NimTa NoenTa OngTa PekTa Pha \
MokTa SangTa SeTa SitTa TumTa Uthai KaoTa Wang Kai ThueanTabaiTabingTachiTadopTak DaetTak OkTak TokT\
akaeTakangTakat NgaoTakhaTakhram EnTakhriaTakhuTakropTakuk TaiTakut RaiTalanTalat ChindaTalat KhwanT\
alat Krathum BaenTalat KriapTalat KruatTalat LuangTalat MaiTalat NoiTalat NueaTalat PhluTalat PhoTal\
at RaengTalat SaiTalat YaiTalat YotTali-aiTaling NgamTalo Due RamanTalo HaloTalo KapoTalo KraithongT\
alo MaenaTalubanTaluboTaluk DuTaluk Klang Thung KhaiTaluk ThiamTalungTamnanTamyaeTanyong LimoTanyong \
LuloTanyong MatTanyong PoTap TaoTapanTaphaenTaponTapoyoTaseTat KhwanTat KloiTat ThongTha Bun MiTha C\
haiTha ChalomTha ChalungTha ChampaTha ChampiTha ChamuangTha ChanuanTha Chao SanukTha ChinTha Chumpho\
nTha DaengTha Din DaengTha Din DamTha Dok KhamTha DuangTha DueaTha FaekTha HaiTha Hat YaoTha Hin Ngo\
mTha IbunTha ItTha KamchamTha KasemTha KatTha KhaeTha KhaiTha KhaminTha KhananTha KhanonTha KhanunTh\
a Khao PlueakTha KhloTha KhoeiTha KhoiTha Khon Yang NoiTha KhuenTha Khum NgoenTha Khun RamTha Kok Da\
engTha KonTha KrachapTha KradanTha KrasoemTha KumTha KupTha KwangTha KwianTha LaengTha Lat KhaoTha L\
oTha MadueaTha Mae LopTha Mafai Wang KaphiTha MafueangTha Mai RuakTha MakhamTha MakhueaTha ManaoTha \
MaphlaTha MaprangTha MiramTha Mo SaiTha MueangTha Muen RamTha Nam OiTha Nang NaeoTha Nang NgamTha Na\
oTha NatTha NgamTha NgioTha NueaTha Pha PumTha PhayaTha Phi LiangTha PhlapTha Pho SiTha PhonTha Phri\
kTha PhutsaTha Pla DukTha PrachaTha PraduTha Raeng OkTha RahatTha RaiTha RapTha Rong ChangTha Sa-anT\
ha Sa-atTha SabaTha Sai LuatTha SakaeTha SametTha SapTha SathonTha SawangTha SenTha SidaTha SilaTha \
SomTha Song KhonTha Sop SaoTha SungTha SutTha TakhroTha TalatTha TamnakTha TanTha TaphaoTha Thang Kh\
wangTha ThewawongTha Thong MaiTha ThonglangTha Thung LuangTha Ton YuanTha U-thaeTha Wang PhraoTha Wa\
ng TanotTha Wang Thong DaengTha WasukriTha Wat KetTha YaekTha YaiTha YiamTha Yu Wa YaiTham LotTham N\
am PhutTham RongTham SingkhonTham ThaluTham ThonglangTham Wua DaengTham YaiThamen ChaiThammamunThamm\
arongThammasalaThammasenThamoThang KlangThang KwianThang PhraThang PhunThanon Phaya ThaiThanon Phetc\
haburiThanon PhoThanon YaiThap KhangThap Krit TaiThap KungThap KwangThap LuangThap NamThap PhrikThap \
PhuengThap PrikThap RangThap RatThap SadetThap SawaiThap TaiThap ThiangThap Ti LekThap Yai ChiangTha\
p YaoThat Phanom NueaThat ThongThawon WatthanaThep MongkhonThep NakhonThep NimitThep RaksaThep Sadet\
ThephalaiTheppharatThoet ThaiThung KhaminThung KhananThung Khao PhuangThung KhlaThung KhliThung Khlo\
ngThung KhokThung Khwai KinThung KhwangThung KluaiThung KongThung KrabamThung KrabueThung KrachoThun\
g Kraphang HomThung Kratat PhatthanaThung KratenThung KulaThung KwaoThung LaengThung LanThung Luilai\
Thung Luk NokThung Maha CharoenThung Maha MekThung MaphraoThung MonThung Na LaoThung Na NgamThung Na \
ThaiThung Nang OkThung NaoThung NariThung NgamThung NoiThung NonsiThung NuiThung Pha SukThung Phaya \
ThaiThung PhlaThung PhongThung PhrayaThung PhuengThung PiThung PongThung PrangThung RangThung RayaTh\
ung Ruang ThongThung Saeng ThongThung Sai ThongThung SamoThung SangThung SatokThung SawangThung Si M\
ueangThung Si ThongThung Song HongThung SukhlaThung TaeThung TakhraiThung Tam SaoThung Tao MaiThung \
Tha ChangThung ThoengThung ThongThung TomThung Wang KathaThung Wat DonThung Yang MueangThung YaoTrai \
TruengTrakatTramdomTrasaengTri NarongTrok NongTrom PhraiTuyongU LokUanUdai CharoenUeat YaiUlok Si Mu\
enUm ChanUm MaoUmongUp MungUthai MaiUthai SawanWachira PhayabanWaleWang KhaemWang KhanaiWang KhiriWa\
ng KhoiWang Khon KhwangWang KhraiWang KhuangWang KrachaeWang KrachomWang KrotWang KwangWang LuangWan\
g LuekWang LumWang MahakonWang Mai DaengWang Mai KhonWang ManaoWang Maprang NueaWang MiWang MokWang \
MueangWang Nam KhaoWang Nam KhuWang Nam LatWang Nam SapWang Ngio TaiWang NgoenWang Nok AenWang PhaiW\
ang PhangWang PhatthanaWang PhayaWang PhikunWang PhinphatWang PhloengWang PhoemWang PhongWang Phrong\
Wang Pla PomWang PrachanWang PrachopWang Rong YaiWang SaemWang SaengWang SalaWang SamakkhiWang Samro\
ngWang SanWang SappharotWang SawapWang Si RatWang Ta MuaWang TabaekWang TaiWang TakheWang TakhianWan\
g TakhroWang TakoWang TakuWang Tha ChangWang Tha DiWang Thap SaiWang WonWang Yai ThongWang YaoWang Y\
enWat KhaeWat KhanunWat KhokWat KhwangWat KoWat LamutWat LuangWat MaiWat PaWat Phraya KraiWat PhrikW\
at PraduWat RatchabophitWat SaiWat Sam PhrayaWat SamrongWat SommanatWat SonWat SuwanWat Ta YomWat Ta\
kuWat Tha PhraWat ThatWat Thep SirinWat TumWat Yang NgamWat YomWawiWiang TaiWiang TanWiang ThongWian\
g YongWichet NakhonWichitWihan KhaoWisai NueaWisai TaiWisitWo KaeoWoen PhrabatWora NakhonYan YaoYang \
NonYang PiangYang RakYang SaiYang Sak Krapho LumYang SaoYang SawangYang SungYang Tha ChaengYang UmYa\
ng WaiYang YaiYang Yo PhapYang YongYaromYawuekYi LonYisanYupo";

pub(in crate::data) const THAI: &str = "\
กกกุงเก่ากลอยกกระบัตรมไพรขลางากกดู่ทุ่งกงรถนนขาดงกระทงยามงคลธรรมนิมิตรภาพงตึกกตูมใต้นตาลชุมช้างขวาวใ\
หญ่ลาวเดิมหาชัยจุมพลกรังกาใหญ่กกทองมงคลองกระจงัวบากเรือเสาะออกกปลาซิวงฆ้องชัยพัฒนากระตามหาพราหมณ์กกส\
ะทอนหงส์หินกองก๋อยอดชาดงกลางหมื่นไวยอดแกงิมหาพฤฒารามราชกรูดงขวางิ้วงามหาสวัสดิ์กกแก้วบูรพากกแรตกพรมส\
วรรค์กกโกรกกรากกโพธิ์กระสังข์กบเจาทองเอนุสาวรีย์กรอกสมบูรณ์กระจันจว้าใต้นธงชัยเหนือเมืองการุ้งิ้วด่อ\
นกออกระจายะต๊ะกระจิวงศ์สว่างิ้วรายะรมณีย์กระชอนน้อยะวึกระดังงากระตีบงตันหยงจึงงากระทุ่มรายั้งเมินครช\
ุมน์กระทุ่มล้มหาสอนครป่าหมากหญ้ากระทุ่มแพ้วชิรพยาบาลอมคอมฤตบหูทำนบปริงกระบี่น้อยางขาวรนครสวรรค์ตกระบ\
ี่ใหญ่กระหวะตะแบกบานากระแซงบาดาลมศักดิ์กระหวันดาวคะนองค์พระกลางทุ่งกระตาดพัฒนากว้างกระหาดกรวดงขี้เหล\
็กระออมหาไชยครามอินทรายกองดินใต้นผึ้งรวงกระเดียนครสวรรค์ออกระเทียมะกอกหวานครเจดีย์คำขวางกระเบื้องนอก\
เมืองก๋ายางขี้นกระเบื้องใหญ่กระเสาะกระแชงนอญวนสาวชะโงกระแสบนครเดิฐกระโสบตุ๋ยางครามแก้วแสนชาติกระโสมเ\
ยี่ยมะกอกเหนือบทมนางามะขามคู่กรับใหญ่กรุงชิงโคกกกม่วงกลวงกรุงหยันนทรีย์กร่ำกฤษณากลอนโดมประดิษฐ์กลัดห\
ลวงเหนือรพิมพ์กลันทากาศรีกะอางกลางเวียงกาหลงกลางแดดงขุยางคำครั่งกลางใหญ่กล้วยกว้างกล้วยแพะงาดงครั่งน\
้อยางค้อมะขามล้มะขามสูงกวนวันยาวอแก้วังกรดงครั่งใหญ่กวางโจนพรัตน์กองควายางชุมใหญ่กองทูละทายางช้ายางซ\
้ายางท่าแจ้งกองนางตะเคียนทองกองแขกองโพนข่ากอตอตือร๊ะกอลำคลองกระจังกะดุนงกะทุ่มะขามหย่งกะทูนราภิรมย์ก\
ะบกเตี้ยางนอนวมินทร์กะปางกู่กาสิงห์โคกกรวดงคอนกามะขามหลวงใต้นมะพร้าวังกระแจะกงกะมังกะมิยอรัญคามวารีส\
วัสดิ์กะรนวลจันทร์เพ็ญวนแหลมกลัดงคู่กะรุบีกะลาเสนานิคมกระเสียวังกวางกะลุวอเหนือรัญญิกะหรองเมืองคงกะฮ\
าดงชนะสงครามะขามเฒ่าพัฒนากอกะเฉดงดวนใหญ่กะเปาะเส้งกะเปียดงดำกะแดะกะโผะกะไหล่ทุ่งกระบือมังกังแอนากะชะ\
มายางน้อยางน้ำกลัดเหนือรุณอมรินทร์กันจุมจังกันตวจระมวละมอวนากั้งกันตังใต้นมะม่วงสองต้นยวนาขมิ้นาขยาด\
งดินแดงหม้อทองใต้นหนุนาขอมะขุนหวานาขุนไกรกลางกันทรอมะดันาขุมทองกาญจนาข่ากาตองปิดงตะขบงเหนืออนกลางกาบ\
ินาข้าวเสียางน้ำกลัดใต้นเปากกรานาครัวังกะทะนงกายูคละลมใหม่พัฒนาคอเรืออนเหนืออนใต้นโพธิ์งามะต้องกายูบ\
อเกาะกลางการะเกดงตะงาวังกะพี้กาลออยางม่วงค่อมะนังดาลำคอหงษ์เจริญธรรมศาลากลางกาลิซากออเงินาคายางรากาล\
ูปังกู่จานลานข่อยสูงกาวะกาเกาะขนุนาคำใหญ่กาเยาะมาตีกำปังหวานาคำไฮใหญ่กำพวนาคูณใหญ่กำพี้กำแพงดินทองกำ\
แพงเซากำแมดนาท่มะนังตายอัคคะคำด้วงกำโลนาคู่กื้ดช้างข้ามะนังยงกุฎีกุฎโง้งกุดกว้างกุดกุงกุดขอนแก่นมะกร\
ูดงน้อยางลาวังก์พงศ์ประศาสน์กุดขาคีมะนาวหวานางพญาขันเงินางรำพันชาลีเล็ดงบังกุดค้าวังขอนขว้างกุดฆ้องช\
ัยนามะตูมใหญ่กุดจอกุดจิกดู่น้อยางสว่างกุดฉิมะบ้านกงกุดชมภูคานหามะมุจลินท์กุดชุมแสงสงครามะรือโบตกุดดิ\
นจี่กุดดู่พงษ์กุดตาเพชรชมภูดินอุดมทรัพย์ทวีกุดตุ้มะรือโบออกุดธาตุทองกุดนกเปล้ากุดน้อยางสักกระโพหลุ่ม\
ระวีกุดน้ำใสกาดงประคำนาดีลังกุดบงใต้าผามอกุดประทายางสาวร้องไห้วงน้ำขาวังข่อยางสูงกุดปลาค้าวังควงกุดป\
ลาดุกุดผึ้งกุดพิมานางลือัยเยอร์เวงกุดยมะรุ่ยางหล่อยูงกุดยาลวนางหลงกุดลาดกระทิงกุดสระกรวดงป่าคำน้ำสร้\
างก่อเอ้อมกอาซ่องกุดสะเทียนางัวังคันธารราษฎร์นิยมชัยนารายณ์กุดสิมคุ้มใหม่นาเพียงกุดหมากไฟากห้วยกรดพั\
ฒนางั่วังคีรีราษฎร์พัฒนางิ้วังงิ้วใต้กุดหวายเหนียวังจั่นางแดดงพญาวังจิกสังข์ทองกุดหว้าทองกุดเชียงหมี\
กุดเพียขอมะลวนางและลวดงพยุงกุดเมืองฮามะลิกากุดเรือคำน้ำแซบวกค้างกุดเลาะกุดเสลาดขวางกุดแข้าวงามะอึกุด\
แห่ใต้กุดโดนาจอมเทียนาจักรวรรดิกุดโบสถ์กุดใส้จ่อาฮีกุดไหล่น่านาจารย์กุตาไก้อนแก้วังจุฬากุยเหนือาเนาะ\
รูสะมิและลายางหวายางหักุรุคุยบ้านโองกุศกรวมไทยพัฒนาจำปาขันาจิกเทิงกุ่มหักู่ทองกู่สวนแตงกู่สันตรัตน์ก\
้านเหลืองก้ามปูยูขนงประกอบวรนิเวศรีคีรีมาศรีค้ำขนงพระขาวังชมภูน้ำหยดงพระรามะเกลือเก่าขามป้อมะเกลือให\
ม่วงงามะเขือแจ้ซ้อนาชะอังขนมจีนนอกขนวนาชุมเห็ดงพลองขนอนหลวงขนาบนากขยายชากบกขวัญเมืองคองขอนคลานดอกไม้\
ตกขอนยูงขอนหาดขามสมบูรณ์ขอนแตกขะยูงขะเนจื้อาโพนครกขัวก่ายางอู้มะเริงรางจรเข้บัวคำบกขัวมุงขัวเรียงขั้\
นไดใหญ่ขามเปี้ยางฮอมะเร็ตรอกนองขามเรียงขามเรียนาชุมแสงภารแอ่นาซอำแพงพวยางเนิ้งขามใหญ่ขึ่งขุนกระทิงขุ\
นคงขุนควรอบเมืองงายางเปียงหลวงขุนซ่องขุนตัดหวายางโกลนาซาวังชะพลูตาหลวงขุนทะเลชุบศรีจุฬาขุนน่านาซำยาง\
โยภาพงสวายจีกแดกขุนฝางคำบงขุนพิทักษ์ขุนแก้วังชะโอนาซ่าวังชัยพรมเทพกระษัตรีณรงค์ขุนแม่ลาน้อยางใหญ่ขุน\
โขลนาดงพลับพลาไชยบุรีขุหลุบคาละแมะข่วงเปากกางข้าวเม่าคชสิทธิ์คณฑีคมบางกระทึกครบุรีใต้ครึ่งคลองกระบือ\
เระบำคลองกวางคลองกิ่วังซ่านาดอกคำบ่อกระดานาดินดำคลองกุ่มักกะสันกลางคลองขนากคลองขนานกกกคลองขวางคลองขา\
มากไชยภูมิคลองขุดงมหาวันาด่านคล้าคลองข่อยาบหัวนาคำป่าหลายาบีคลองควายายร้าคลองคะเชนทร์คลองคูณคลองจั่น\
าตงวัฒนาตะกรุศรีชมภูปอพานาตาขวัญคลองจิกคลองจินดาวเรืองคลองจุกกระเฌอิตื้อินคีรีวงคลองฉนวนาตาล่วงคลองฉ\
นากคลองชะอุ่นาถ่อนนาลับองอินทขิละหานนาทรายแดงใหญ่คลองชักพระซองคลองชีล้อมแรดงมอนาทองคลองด่านจากคลองตะ\
เกรางบัวค้อทองคลองตะเคียนปมาบกราดงมะดะคลองตันเหนือินทประมูลตุ่นาทอนาทะนุงคลองตาคตระกาจระเข้หินดาดงมะ\
ยางคลองตาลานตากฟ้าห่วนาทันาทับไฮหย่องคลองตำหรุ่งระวีคลองต้นไทรขึงคลองถนนนครไชยศรีฐานาทุ่งกระบ่ำคลองท\
รายขาวังซ้ายายแพงคลองทับจันทร์คลองท่อมเหนือิปันแตลาดกรวดงมะรุมาบข่าคลองท่อมใต้คลองนกกระทุงคลองนครเนื\
่องเขตระเปียงเตียายแย้มวัฒนาท่อมาบตะโกเอนาท่ามเหนือิปุ่มาบตาพุดซาคลองนารายณ์คลองนิยมยาตรางพิกุลทองคล\
องน้อยี่ล้นาท่ามใต้คลองน้ำเค็มาบปลาเค้าคลองน้ำใสงยางคลองน้ำไหล่หินดาตระแสงสว่างคลองบางบอนเหนือิสาณคล\
องบางพรานานวนานวละหานปลาค้าวังดาละหารเทาขุมเงินานาคลองบางลาวังดินาบัวงามาบยางพรสวรรค์คลองบ้านโพธิ์ตร\
ุคลองประสงค์คลองประเวศรีดงเย็นาบินหลาดควายี่สารจิตรำดมาบแกใหญ่คลองปราบะยาวังด้งคลองปางตาไวังตะกอีง่อ\
งคลองปูนาบ่อคำผงคลองพนมวังก์คลองพระยาบันลือีปาดังเบซาร์คลองพระอุดมธัญญาคลองพลูเถื่อนาประดู่งามาบแคตก\
คลองพาคลองพิไกรนอกคลองมหานาคลองมะพลับะหว้านคำพระธาตุขิงแกงคลองมะเดื่อศรีคันไชยมนตรีคลองมานิงคลองม่วง\
ชุมภูพรสำราญราษฎร์เจริญผละอายุหว่าคลองยางคลองระโนดงมะไฟ้าฮ่ามาบโป่งงามาบไผ่กองดินาปรังกาสีกันาปะขอีส\
านเขตรึมาบไพรนกยูงคลองรีคลองลานพัฒนาปังคลองลุงเขว้าคลองวัวังตะกูคลองวาฬคลองศกคลองสมบูรณ์คลองสระบัวชุ\
มโคกกระชายนาปู่ป้อมารวิชัยพฤกษ์คลองสวนพลูคลองสองต้นนุ่นาป่าแซงคลองสะแกกรังงามาโมงคลองสามประเวศรีดอนช\
ัยมงคลองสิบสองคลองสี่ขีดงมูลเหล็กคลองหกคลองหนึ่งคลองหรังแร้งคลองหลวงแพ่งคลองหลาดค่างคลองหินปูนาผือฮี\
คลองห้างสูงคลองอุดมชลจรัสงเปลือยุโปงทุ่งกระพังโหมกแถวังตะคร้องวัวแดงยางคลองอู่ตะเภาคลองเกตุคลองเกลือ\
ีเซิมืดกาคลองเขม้าคลองเขินาฝายกวางคลองเจ็ดริ้วังตะเคียนรามูโนะคลองเจ้าคุณสิงห์คลองเฉลิม่วงตึ๊ดงละครอ\
บเวียงคอยุ้งทะลาย่านซื่อี่หล่ำคลองเตยเหนือุดมพรหมณีคลองเปรงคลองเปียะคลองเมืองทองคลองเรือุทัยสวรรค์คล\
องเสมาใหญ่คลองแดนชุมพลงตาเอี่ยม่วงนาพญาเย็นาพรุดินนาพละอุ่นเหนือุทัยใหม่วงน้อย่านมัทรีคลองแม่ลาย่านย\
าวังตะเฆ่คลองแหลมตะลุมพุกร่างคลองโคนาพันสามกระทาย่านรีคลองโยงคลองใหม่วงยายคลองไก่เถื่อนาพินาพึงคลองไ\
ทรม้าคลองไผ่ขวางคลีกลิ้งควนกรดงลานบ่าควนกลางควนขันาพูนาพู่ควนชะลิกควนชุม่วงลาดงาควนทองควนธานีควนปริง\
ควนพังกาญจน์ควนมะพร้าวังตะแบกควนรูควนลังควนศรีดอนมูละอุ่นใต้ควนสตองโขบะฮีควนสุบรรณควนหนองคว้าควนหนอง\
หงษ์ควนเกยควนเมาะมาวีควนโนรีควนโพธิ์ประสาทสิทธิ์ควนโสกก่าม่วงลายคอกกระบือุโมงค์คอกช้างคลานสะแกซำคอทร\
ายคอนฉิม่วงหมู่คอนสายคำโห้วยกระทิงคอรุม่วงหวานาภูผาหมอกจำแป่งขาม่วงหักคอลอตันหยงดาลอุโลกสี่หมื่นามะเ\
ขือน้ำกุ่ม่วงเจ็ดต้นามะเฟืองคอหงส์คอแลนามาลาดชิดงลิงคอโคกกระเบื้องคันธุลีคันโช้งคันไร่ขิงคำพรานาม่วง\
เตี้ยคำพอุงคำพี้คำสร้างเที่ยงแท้องฟ้าคำสะอาดสมบูรณ์คำหยาดงสมบูรณ์คำหว้าคำอาฮวนาม่องคำเจริญราษฎร์คำเต\
ยคำเนียม่วงใหญ่คำเลาะคำเหมือดแก้วังตะโกตาพิกุลออกคำแก้วังตามัวังทรายคำแคนน้อยคำแมดงสวรรค์คำโคกสูงคำโ\
ตนดด้วนายม่อนจองคำโพนจานแสนไชยวัฒนายางกลักคำไผ่ขอดอนกรวยคำไหลักชัยฤทธิ์คีรีเขตลาดกระทุ่มแบนาราชควายค\
ึกคักคึมชาดงสิงห์คึมใหญ่คือเวียงคำคุยม่วงคุริงคุ้งกระถินารุ่งคุ้งตะเภาคุ้งน้ำวนาวงคุ้งพยอม่อนปิ่นาวั\
งหินลาดตะเคียนเตี้ยคุ้งลานาวุ้งคุ้งสำเภาลูนาสนุ่นาสวนกล้วยคุ้มเก่างิ้วังทองแดงสุวรรณคามคูขวางคูขุดงห\
มูม่นาสวรรค์คูคตลาดขวัญคูคำคูซอดงอีจานใหญ่คูตันหยงมัสงเปือยใหญ่คูบัวตูมคูบางหลวงโดดงเค็งใหญ่คูมอญคูส\
ะคามคูหาใต้คูเต่าเล่าคู้ฝั่งเหนือุใดเจริญสุขฤทัยคู้ยายหมีคู้ลำพันดอนกระเบื้องคู้สลอดงเจนาสะอาดไชยศรี\
ดอนไชยสถานาสะเม็งค่ายบกหวานาสะแบงค้อน้อยค้อเขียวังทับไทรย้อยค้อเหนือุ่มจานาสะไมย์ค้อใต้ค้อใหญ่ฆอเลาะ\
ฆะมังจรเข้มากจรเข้ร้องเข็มจรเข้เผือกจองถนนพญาไทยชนะศึกจอมจันทร์จอมประทัดบุกระสังเม็กดำจอมปลวกจอมพลวง\
ทองจอมศรีตระกูละเวี้ยจอมสวรรค์จอมหมอกแก้วังท่าช้างคล้องจอหอกลองจอเบาะจะกว๊ะจะทิงหม้อุ่มเม่าจะบังติกอ\
ุ่มเม้าจะรังจะแหนองกงจะโหนงจักรสีห์จันดีหลวงจันดุมใหญ่จันทนิมิตลาดจินดาโต๊ะเด็งจันทบเพชรละคระวะจันทร\
เกษมทรัพย์พระยาทดงเดือยจันทิมาจันทเขลมจันอัดงเมืองแอมจันเสนับทึบักดองกำเม็ดงเสือเหลืองจางเหนือุ่มเหม\
้าจารพัตลาดท่าอิฐจำปาหล่อูบมุงจำปาโมงจำป่าหวายนั่งจำลองฉมันาสักงามฉลุงชมสะอาดงเหนือู่โลกชมเจริญเมือง\
ที่วังท่าดีชลครามชอนม่วงชอนสมบูรณ์ชอนสารเดชอนไพรพัฒนาสีนวนาสีนวละเอาะชะรัดงแคนใหญ่ชะอมชะแมบักไดงแดงช\
ะแล้ชะโนดน้อยชะไวังธงธานีชัยเกษมชากพงชากโดนาส่วงชากไทยบุรีชานุวรรณชำฆ้อ่อนนุชำผักแพวังนกแอ่นาหนองทุ่\
มชำรากชีทวนาหนองไผ่ล้อมชีน้ำร้ายชีบนาหนังชีลองชีวานาหนาดอกล้ำชีวึกชูกั้งช่องกุ่มช่องด่านชุมพลวงสองนา\
งช่องนนทรีช่องลมช่องสะเดาะพงช่องสะแกราชครามช่องสามหมอนนางช่องสาริกาช่องเม็กช่องแคบันนังสาเรงช่องแมวั\
งน้ำขาวังน้ำคู้ช่องไม้แก้วังน้ำซับจำปากข้าวสาระวิงช่อผกาช่อระกาช่อและแอ่างคีรีช่อแฮางโฮงช่างปี่ช่างเ\
หล็กช้างซ้ายช้างตะลูดอนกลอยช้างทองช้างทูนาหมอบุญทันาหมอม้าช้างมิ่งช้างม่อยช้างเผือกช้างแรกช้างให้ตกซ\
ับตะเคียนเลื่อนาหมอศรีถ้อยซับน้อยซับพุทรางสาลี่ซับมะกรูดอนกลางซับสนุ่นาหมื่นศรีนาวาวีซับสมบูรณ์ซับสม\
อทอดอนกอกซับสีทองซับเปิบัลลังก์ซับไม้แดงซึ้งดอนกำยานาหลวงเสนามคลีดอนขมิ้นาหอคำดอนขวางดอนขุนห้วยกะปิง\
หลวงดอนข่อยดอนคลังดอนคาดอนงัวังน้ำลัดอนจิกดอนฉิมพลีดอนชมพูดอนชะเอมดอนช้างดอนดั่งดอนดึงดอนดู่ลาดทิพรส\
ง่าบ้านกรดอนตรอ่างศิลาดานาหัวบ่อกรุดอนตะหนินาหินลาดน้ำเค็มดอนตะโกทองดอนตาเพชระหานโพธิ์พระยาดอนทรายดอ\
นทองดอนนางหงส์ดอนประดู่ยืนาหูกวางดอนปรูดอนพุทรางหวายดอนมนต์ดอนมะนาวังบัวปากท่ากกแดงดอนมะสังข์ดอนมะเก\
ลือ่างหินตกดอนมะโนราชสถิตย์ดอนมันาห่อมดอนยอ่างแก้วังบาละดอนยางดอนยายหนูดอนยายหอมศีลาดพัฒนาอานาอินาอุ\
ดมดอนยาวใหญ่ดอนรวกดอนรักดอนลานาอ้อมน้อยดอนศรีชุมดอนศิลาทิพย์ดอนสมบูรณ์ดอนหญ้านางดอนหมูม้นาฮีดอนหวายด\
อนหว่านาเกตุดอนหันตราชาเทวะดอนหัวฬ่อ่ายนาไลยดอนหายโศกดอนอะรางดอนเกาะกาดอนเงินาเกลือ่าวตงดอนเตยดอนเปา\
กคมดอนเมยดอนแตงดอนแฝกดอนแรดอนแร่มเกล้าดอนแสลบัวมาศรีบัวบานาเกษมดอนโพธิ์ทองดอนโองดอนใหญ่ดอนไก่ดีดอนไผ\
่จำศิลาลอยดอนไฟดอยงามดอยลานาเกาะขวางดอยฮางดอยแก้วังบูรพาภิรมย์ดุซงญอ่าวนางดูกอึ่งดูนสาดู่ใต้ด่านทับต\
ะโกรกแก้วังบ่อกวางทองด่านนอกด่านม่วงคำด่านศรีสุขสำราญใต้ด่านสวีด่านเกวียนหักด่านแม่คำมันาเกียนาเขลีย\
งด่านแม่ละเมาด่านแม่แฉลบัวลอยด่านในคลองบางปลากดตลาดน้อยตลาดบางเขนาเคียนาเจริญตลาดพลูตลาดยอดตลาดหลวงต\
ลาดเกรียบัววัฒนาเฉลียงตลาดเหนือ่าวน้อยตลาดแร้งตลาดโพธิ์ม่วงพันธ์ตลาดไชยาตลาดไทรเดี่ยวังประจบัวสลีตลิ\
่งงามตลุกกลางทุ่งกระเชาะตลุกดู่ตลุกเทียมตอหลังตะกรบัวหุ่งตะกางตะกาดเง้าตะกุกเหนือ่าวลึกน้อยตะกุกใต้ต\
ะกุดไร่ขีตะคร้ำเอนาเชิงคีรีตะคุตะค่าตะดอบัวเงินาเดื่อ่าวลึกเหนือ่าวลึกใต้ตะบิ้งตะบ่ายตะปอนาเตยตะปอเย\
าะตะปานันาเมืองเพชระเริงตะมะยูงตะลุงตะลุโบะบายะตะเครียะตะเบาะตะเสะกอมตะแพนมเศษตะโละกาโปร์ตะโละดือราม\
ันาเริกตะโละแมะนาเรืองตะโละไกรทองตะโล๊ะหะลอ่าวใหญ่ตันหยงลิมอ้อมเกร็ดตันหยงลุโละจูดตันหยงโป่งตาลองตับ\
เต่าตั้งใจดีตากตกตากออกตากูกตากแดดตาก้องตาขันาเลิงแฝกตาขีดตาจงตาจั่นาเลินาเลียงตาชีตาดกลอยตาดข่าตาดค\
วันาเวียงคุกตาดทองตาตุมตานิมตาลีอายร์ตาลเดี่ยวังประจันาเสียวังปลาป้อมตาลเตี้ยตาลเนิ้งใหม่ตาลเลียนาเห\
รงตาลเอนาเหลืองตาลโกนาเหล่ากลางตาวังผางามตาสังตาสิทธิ์ตาหลังในควนาแขมตาอุดตาอ็องตาเกษตรพัฒนาแคนเหนือ\
้อมใหญ่ตาเกาะขันธ์ตาเซะตาเนาะปูเต๊ะตาเนาะแมเราะตาเนินกว้าวังพญาแก้วังพัฒนาแต้ตาเบางกระบือตาเป๊กตาเมี\
ยงตาแกะตาโกนาแพงตำตัวังพิกุลาดสวายตำนานาแวงดงตำมะลังตำหนักธรรมามูลาดสาลี่ตำแยถนนหักถนนเพชรบุรีถนนโพธ\
ิ์รังนกถนนใหญ่ถลุงเหล็กถอนสมอทองถาวรวัฒนาแสงอรุณถืมตองถ้ำกระต่ายทองถ้ำฉลองถ้ำทองหลางถ้ำทะลุมปุ๊กถ้ำน\
้ำผุดถ้ำรงค์ถ้ำลอดถ้ำวัวแดงถ้ำสิงขระแงงถ้ำสิงห์ถ้ำเจริญถ้ำแข้ถ้ำใหญ่ทมอทรงคนองทรงธรรมเสนามบินาแส่งทร\
ัพย์อนันต์ทรัพย์ไพวัลย์ทะเลทรัพย์ทะเลบกทะเลวังวัดกัลยาณ์ทับกฤชใต้ทับกวางทับกุงทับคางทับตีเหล็กทับน้ำ\
ก่ำทับปริกทับผึ้งทับพริกทับมาทับยายเชียงกลมทับยาวังพิณพาทย์ทับสวายทับหมันาโคกกลอยทับใต้ทับใหญ่ทัพรั้\
งทัพราชทัพหลวงทัพเสด็จทางกลางทางขวางทางช้างทางพระธาตุบังพวนาโฉงทางพูนาโต๊ะหมิงทางเกวียนาโบสถ์ทาทุ่งห\
ลวงทานตะวันาโป่งนกทาปลาดุกทาสบเส้านนาหนองใหม่ทาเหนือทาแม่ลอบางกระสอบางกระสั้นาโพธิ์กลางทุ่งกระเต็นาโ\
ยงเหนือทุ่งกล้วยทุ่งกวาวังมหากระแว้งทุ่งกว๋าวังมะนาวังมะปรางเหนือทุ่งกุลาดหญ้าทุ่งก่อทุ่งขนานาโยงใต้\
ทุ่งขมิ้นาโสกนกเต็นาโสมสนุกทุ่งขวางทุ่งข้าวพวงทุ่งคลองทุ่งคลีทุ่งคล้าทุ่งควายกินาโส่ทุ่งคอกทุ่งคาวัด\
ขนุนาโหนดทุ่งคาโงกทุ่งค่ายทุ่งงามทุ่งจังหันตะเภาทุ่งชมพูทุ่งตะไคระแหงาวังม้าทุ่งตำเสาชิงช้าทุ่งต่อทุ\
่งต้อมทุ่งทองทุ่งท่าช้างทุ่งนนทรีทุ่งนางามทุ่งนางโอกทุ่งนารีทุ่งนาเลาดแคมป์สนามแย้ทุ่งนาไทยสามัคคีพั\
ฒนาไม้ไผ่ชะเลือดทุ่งนุ้ยทุ่งน้อยทุ่งน้าวังยายทองทุ่งบัวังยาวังลึกทุ่งบุหลังทุ่งปรังเผลาโละทุ่งปี้ทุ่\
งปี๊ทุ่งผาสุขสวัสดิ์ทุ่งผึ้งทุ่งฝายนาแซงทุ่งพงทุ่งพญาไทยอุดมทุ่งพระยาทุ่งพลายชุมพลสงครามทุ่งพอกน้อยท\
ุ่งพึ่งลาวังวนาไร่หลวงทุ่งมนาไหมอเมืองทุ่งมหาเจริญทุ่งมหาเมฆทุ่งยั้งทุ่งยางเมืองนะทุ่งยาวังศรีราชทุ่\
งรวงทองทุ่งระยะทุ่งรังทุ่งลานิคมทุ่งโพธิ์ทะเลม็ดทุ่งลุยลายทุ่งลูกนกทุ่งวังศาลาขาวังสรรพรสทิงหม้อทุ่ง\
วัดดอนิคมลำนารายณ์ทุ่งศรีทองทุ่งศรีเมืองชุมทุ่งสมอพลือทุ่งสว่างทุ่งสองห้องแซงทุ่งสะโตกทุ่งสังทุ่งสุข\
ลาทุ่งหมอทุ่งหวังสวาบางกระเจ็ดเสมียนิคมสงเคราะห์ทุ่งอรุณทุ่งฮั้วังสามัคคีทุ่งเตาใหม่ทุ่งเทิงทุ่งเบญจ\
าทุ่งเพ้อแดงทุ่งแก่งดินสองชั้นิคมสร้างตนเองทุ่งโพธิ์ทะเลยวังไสย์ทุ่งแค้วังสำโรงกลางทุ่งแต้ทุ่งแล้งทุ\
่งแสงทองทุ่งโป่งผาจุกทุ่งโฮ้งทุ่งใสบบงทุ่งไชยสองสลึงทุ่งไทรทองท่ากระชับางกระเจ้าปลุกท่ากระดานิคมสร้า\
งตนเองลำโดมน้อยท่ากระเสริมกลางท่ากว้างท่ากำชำท่ากุ่มท่ากูบางกระเบางกรูดท่าก้อนิคมห้วยผึ้งท่าก๊อท่าขน\
านิคมเขาบ่อแก้วังหงษ์ท่าขนุนิลเพชรัชดาภิเษกท่าขมิ้น้ำก้อท่าขอนยางท่าขึ้น้ำขุมท่าขุนรามท่าข้าวเปลือกท\
่าคล้อท่าคอยท่าคาท่าค้อท่างามท่างิ้วังหงส์ท่าจะหลุงท่าจำปากคลองบางปลากดท่าจำปีท่าจีน้ำคอกท่าฉนวน้ำคำ\
ใหญ่ท่าฉลอมท่าชะมวงท่าชัยท่าชีท่าชุมพลายวาสบป่องท่าซอมท่าซักท่าซุงท่าดอกคำท่าดินดำท่าดินแดงท่าด้วงท่\
าตลาดท่าตอน้ำจั้น้ำจืดน้อยท่าตะคร้อท่าตาลำตะเคียน้ำชำท่าตำหนักท่าตุ้มท่าถ่าน้ำชุน้ำดำท่าทรายท่าทองหล\
างท่าทองใหม่ท่าธงท่านัดท่านั่งท่านางงามท่านางแนวังหมัน้ำดิบางกร่างท่าน้าวังหมีท่าน้ำอ้อยท่าบอน้ำตกท่\
าบัวังหลวงท่าบุญมีท่าบ่อสงครามท่าประจะท่าผาปุ้มท่าพญาแมน้ำทรงท่าพยาท่าพระยาท่าพริกท่าพลับางกอบัวังหล\
ุมข้าวังหว้าท่าพุทราตาปันยังท่ามอญท่ามะขามท่ามะนาวังหามแหลมทรายท่ามะปรางหมู่ท่ามะพลาท่ามะเขือท่ามะเด\
ื่อท่ามะเฟืองท่ามะไฟหวาน้ำทูน้ำน้อยท่ามิหรำมะสักหลงท่าระหัดท่าราบางกะจะท่าลาดขาวังอิทกท่าล้อท่าวังตา\
ลำตาเสาธงชัยท่าวังทองท่าวังพร้าวังอ่างท่าวัดขวางท่าวาสุกรีท่าว้าท่าศิลาเพชรัตนวารีท่าสวรรค์ท่าสว่างท\
่าสองคอน้ำบ่อหลวงท่าสะท้อน้ำปลีกท่าสะบ้านกระทุ่มท่าสะอาดท่าสะอ้าน้ำปั้วังเงิน้ำปายท่าสะแกราบางกะพี้ท\
่าสักท่าสาปกาสัยท่าสายลวดท่าสีดาท่าสุดท่าหมอไทรโรงโขน้ำพรายท่าหมื่นรามท่าหาดยาวังเบ็ดท่าหินโงมท่าฬ่อ\
ท่าอยู่ท่าอิบุญนาคพัฒนาท่าอุแท่าอ่างท่าเกวียน้ำพางท่าเกษมท่าเคยท่าเจ้าสนุกท่าเดื่อท่าเทววงษ์ท่าเมือง\
นาท่าเยี่ยมท่าเสน้ำพี้ท่าเสม็ดเหนือท่าแครายท่าแดงท่าแฝกท่าแยกท่าแร่มเมืองบัวังเพลิงท่าแร้งออกท่าแลงท\
่าโพธิ์ชัยท่าโพธิ์ศรีสว่างท่าโรงช้างท่าโสมสะอาดท่าใหญ่ท่าไข่ท่าไม้รวกท่าไร่น้อยท่าไหนองกบางกะเจ้าวัด\
ชลอท้องลำเจียกท้องเนียน้ำพ่น้ำมวบางกะไชยท้อแท้ายดงท้ายตลาดท้ายทุ่งท้ายน้ำรอบางกะไหนองกรดท้ายบ้านใหม่\
คลองเคียน้ำรัดท้ายสำเภาล่มท้ายหาดคัมภีร์ท้ายเกาะช้างใต้ธาตุนาเวงธาตุน้อยธาตุพนมเหนือธารคีรีธารทหารแก\
้วังเพิ่มพูนทรัพย์ธารทองธารน้ำทิพย์ธารปราสาททนงธารละหลอดธารเกษมธำมรงค์น้ำริดน้ำรึมน้ำสวยน้ำสุดน้ำหมั\
น้ำหมาน้ำหักน้ำอ่างน้ำเกี๋ยน้ำเที่ยงน้ำเป็นสุขเดือนห้าน้ำเลาน้ำเฮี้ยน้ำแก่น้ำแคมน้ำแพร่อนทองน้ำแวน้ำ\
โจ้น้ำโมงน้ำไคร้น้ำไผ่ดำพัฒนาบางกุ้งบางขนากบางขนุนบางขวัญบางขะแยงบางขันหมากเขียบางขันแตกบางขามบางขุด\
บางขุนกองบางขุนทองบางขุนนนท์บางขุนพรหมนิมิตบางขุนศรีพนมมาศรีพรานบางขุนไทรโสภาบางครกบางครุบางคาบางคูร\
ัดบางคูวัดดาวังเมืองบางขลังบางคูเวียงตาลำต้อยติ่งบางคู้บางค้อบางงอนบางงามบางจะเกร็งบางจักบางจากบางจา\
นบางชนะบางชะนีบางชันบางช้างบางซ่อนบางดีบางด้วนบางตลาดบางตะนาวศรีภิรมย์บางตะบูนออกบางตะพงบางตะเคียนบา\
งตะไนย์บางตาวาเล่ย์บางตาหงายบางตาเถรับร่องกาศรีมงคลำนางรองบางตีนเป็ดบางทรายน้อยบางทรายใหญ่บางทองบางน\
กแขวกบางนบางนมโคกกลางบางนอนบางนาคบางนางร้าบางนางลี่บางนายสีกายบางนาเหนือบางนาใต้บางน้ำจืดบางน้ำผึ้งบ\
างน้ำเชี่ยวเหลียงบางบริบูรณ์บางบอนใต้บางบำหรุบางบุตรั้วใหญ่บางปรอกบางประมุงบางประแดงบางปลาร้าบางปอภา\
ราวต้นจันทร์บางปะกอกบางปิดบางปูใหม่บางป่ากลางบางผึ้งบางพรมบางพระครูบางพระหลวงบางพระเหนือบางพระใต้บาง\
พลวงบางพลับางพลีน้อยบางพลีใหญ่บางพึ่งบางพุทราษฎรพัฒนาบางพูดบางพูนบางภาษีบางมดบางมะฝ่อบางมะพร้าวังเย็\
นบางมะเดื่อบางมัญบางม่วงบางยอบางยางบางยี่ขันบางยี่รงค์บางยี่โทบางระมาดบางรักน้อยบางรักพัฒนาบางรักใหญ\
่บางริ้นบางรูปงดอนบางลายบางลำภูล่างบางลี่บางลึกบางลูกเสือหึงบางวันบางวัวังแก้วังแขมบางศรีเมืองบางยมบ\
างศาลาครุบางสนบางสมบูรณ์บางสมัคราไวย์บางสระเก้าบางสวนขันบางสวรรค์บางสะแกโพรงจระเข้บางสักบางสีทองบางห\
ญ้าแพรกศรีราชาบางหมากบางหว้าบางหักบางหัวเสือเฒ่าบางหินตั้งบางอ้อบางเกลือบางเขากระปุกบางเขียดบางเคียน\
บางเค็มบางเจ้าฉ่าบางเชือกหนังบางเดชะบางเดือนบางเดื่อบางเตยบางเป้าบางเพรียงบางเพลิงบางเมืองใหม่บางเล่\
าบางเสด็จบางเสร่างโศกบางเหรียงบางแก้วฟ้าบางแขมบางแคเหนือบางแตนบางแวกบางโกระบางโขมดบางโคล่บางโฉลงบางโ\
ตนดบางโปรงบางโพงพางบางโพธิ์เหนือบางโรงหีบางใบไม้กลอนบางไทรป่ากอบางไผ่ต่ำบาตงบาราเฮาะบาราโหมูสีบัวทอง\
บาเระเหนือบาเระใต้บาโงยซิแนงมุดบาโงสะโตบาโร๊ะบาโลยบาโหย่วนบิงบึงกระจับึงกอกบึงกาสามกอบึงคอไหนองกระดิ\
่งบึงคำพร้อยบึงงามบึงชำอ้อบึงทวายบึงทองหลางบึงทับแรตบึงนครำแดงบึงนาเรียงบึงน้ำรักษ์บึงบอนบึงบัวังแซ้\
มบึงบาบึงปรือใหญ่บึงปลาทูบึงพระธาตุผาแดงบึงพะไล่โว่บึงมะลูบึงยี่โถบึงวิชัยบึงศาลาด่านบึงสนั่นบึงสำโร\
งชัยบึงอ้อบึงเกลือบึงเจริญบึงเนียมบึงเสนาทบึงแก่งผักกูดบุคคโลำนางแก้วังแดงบุญเกิดบุดีบุฝ้ายบุพราหมณ์\
บุฤาษีบุฤๅษีบุสูงบุฮมบุเปือยบุแกรงบุโพธิ์วงศ์บุ่งขี้เหล็กบุ่งค้าบุ่งน้ำเต้าบุ่งมะแลงบุ่งหวายบุ่งเลิศ\
รีมหาโพธิ์ศรีสำราญบุ่งแก้วังแสงบุ่งไหมบูกิตบ่อดานบ่อตรุบ่อตาโล่บ่อถ้ำบ่อนอกบ่อน้ำร้อนบ่อปลาทองบ่อผุด\
บ่อพลับ่อพันขันบ่อพุขามบ่อภาคบ่อยางบ่อรังบ่อวินบ่อสลีบ่อสวกบ่อสุพรรณบ่อเกลือเหนือบ่อเกลือใต้บ่อเงินบ\
่อเบี้ยบ่อเวฬุบ่อเหล็กลองบ่อแดงบ่อแร่มเย็นบ่อแสนตุ้งบ่อแฮ้วังโตนดบ่อโพงามบ่อโพธิ์สัยบ่อใหญ่บ่อไทยาวา\
สบป้าดบ้องตี้บ้านกระแชงบ้านกร่างบ้านกลับ้านกลึงบ้านกวางบ้านกอกบ้านกาดบ้านกาศรีละกอบ้านกิ่วังโบสถ์บ้า\
นกุ่มบ้านกู่บ้านก้องบ้านขล้อบ้านขวางบ้านขอมบ้านขามบ้านขาวังโพธิ์สามต้นบ้านข่อยบ้านข่าบ้านครัวังโพรงม\
ะเดื่อบ้านคลองสวนจิกบ้านคลังบ้านควนมุดบ้านคอยบ้านคูบ้านค้อบ้านฆ้องบ้านงิ้วังโมกข์บ้านจันทน์บ้านจันทร\
์บ้านจั่นบ้านจานบ้านจารย์บ้านจีตบ้านจ่าบ้านชบ้านชะอวดบ้านชัยบ้านชีบ้านชุ้งบ้านช่างหล่อบ้านช้างบ้านซ่\
งบ้านซ่องบ้านซ่านบ้านดงบ้านดาราบ้านดู่บ้านด่านนาขามบ้านด้ายบ้านตะโก่งธนูบ้านตาดบ้านตาลำประดางบ้านติ้\
วังโรงใหญ่บ้านตึกบ้านตุ่นบ้านตูมบ้านตูลำปลาทิวังใต้บ้านต้องบ้านต้อนบ้านต้ายบ้านต๊ำบ้านต๋อมบ้านถิ่นบ้\
านถ่อนบ้านถ้ำบ้านทรายบ้านทับ้านทานบ้านทามบ้านทำเนียบ้านทุ่มบ้านธาตุบ้านนอกบ้านนิคมบ้านน้อยซุ้มขี้เหล\
็กบ้านน้ำบ่อบ้านน้ำพุคาบ้านบอมบ้านบัวังใหญ่บ้านบากบ้านบาตริมกกบ้านบุ่งบ้านบ่อบ้านปงตำบ้านปทุมวาปีบ้า\
นปรางค์บ้านปราโมทย์บ้านปรือบ้านปวงบ้านปินบ้านปึกเตียนบ้านป่ากุมเกาะตะเภาบ้านป้อมบ้านผึ้งบ้านฝายหลวงบ\
้านพระบรมมหาราชวังใหม่บ้านพรานบ้านพริกบ้านพรุพีบ้านพร้าวังไก่เถื่อนบ้านพลวงบ้านพลับ้านพานถมบ้านพี้บ้\
านฟ้าบ้านมอญบ้านมะเกลือบ้านมางบ้านมุงบ้านม้าบ้านยวดบ้านระกาศรีวิชัยบ้านรามบ้านราษฎร์บ้านรีบ้านรุนบ้า\
นร่อมบ้านร้องบ้านลานบ้านลำนาวังไคร้บ้านลี่บ้านวังไชยบ้านว่านบ้านสระกระโจมบ้านสวนจิตรลดาบ้านสหกรณ์นิค\
มบ้านสางบ้านสิงห์บ้านส้องบ้านหนุนบ้านหม้อบ้านหยวกบ้านหลุมดินบ้านหวดบ้านหวายบ้านหว้าบ้านหอยบ้านหาดคำบ\
้านหาริมปิงโค้งยางบ้านหินโงมบ้านหีบ้านอิฐบ้านอ้อนบ้านเกาะตาลำปางหลวงบ้านเก่าย่าดีบ้านเขืองบ้านเจียงบ\
้านเชียงงาบ้านเซิดบ้านเดื่อบ้านเต่าบ้านเนินกุ่มบ้านเบิกไพรวันบ้านเป็ดบ้านเป้าบ้านเพชริมสีม่วงบ้านเพิ\
งพวยบ้านเพิ่มบ้านเม็งบ้านเรือนบ้านเลนบ้านเลือกบ้านเลื่อมบ้านเล่าบ้านเวียงต้าบ้านเสด็จบ้านเสียวังไทรใ\
หญ่บ้านเสี้ยวังไผ่ท่าโพกรวมบ้านเหนือบ้านเหล่ากวางบ้านเอื้องบ้านเอื้อมบ้านเฮิงบ้านแก่งศรีภูมิบ้านแก้ง\
กอกบ้านแขมบ้านแควอ้อมบ้านแจ้งบ้านแซวังไม้ขอนบ้านแดงบ้านแดนสงวนบ้านแถวังไม้แดงบ้านแปรงบ้านแปะกาฮะรังบ\
้านแป้งบ้านแป้นบ้านแพนอมบ้านแมดบ้านแยงบ้านแร่มไทริมเหนือบ้านแลงบ้านแวงน่างบ้านแหงบ้านแหรเทพคีรีบ้านแ\
หวนบ้านแอ่นบ้านโขดบ้านโข้งบ้านโคนบ้านโตกบ้านโต้นบ้านโนนกลางบ้านโปร่งบ้านโพนทันบ้านโภชน์บ้านโสกปลาดุก\
บ้านโหนดบ้านใต้บ้านในดงบ้านใหญ่บ้านใหม่สามัคคีบ้านใหม่สุขเกษมบ้านใหม่หนองไทริมโขงบ้านใหม่ไชยมงคลำปาว\
ัดตะกูบ้านไทยบ้านไทริมใต้บ้าหวีปงน้อยปงป่าหวายปงยางคกปงสนุกปงเตาปูนปงแม่ลอบปงแสนทองประชาธิปัตย์ประชา\
พัฒนาประชาสุขสันต์ประณีตประตูชัยประตูป่าก่อดำประศุกประสุขไพบูลย์ปราสาททองปราสาทเยอปรุใหญ่ปลักหนูปลัก\
แรดปลาบ่าปลายกลัดปลายคลองกระทุ่มแบนปลายนาปลายบางปลายโพงพางปลาโหล่งขอดปล่องหอยปวนพุคำจานปะตงปะลุกาสาเ\
มาะปะลุรูปะหลานปะอาวัดตายมปะเคียบปะเสยะวอปะแตปะโคกกว้างปะโดปัถวีปากคลองภาษีเจริญปากจั่นปากฉลุยปากดุก\
ปากตมปากตะโกปากทรงปากทะเลิงใต้ปากทางปากนคริโก๋ปากน้ำกระแสนพันดุงปากน้ำปราณปากน้ำแหลมสิงห์ปากบางปากปว\
นปากพนังฝั่งตะวันตกปากพนังฝั่งตะวันออกปากพระบาทนาสิงห์ปากพูนปากรอปากล่อปากหมันปากหมากปากูปากแควใหญ่ป\
ากแจ่มหลวงปากแตระปากแพรกษาใหม่ปากแรตปากโทกปางมะค่าปางสวรรค์ปางหมอปวงปางหมูปางหินฝนปาฝายแก้วัดตูมปาล์\
มพัฒนาปาเสมัสบสายตะกูปิตูมุดีปิยามุมังปิล๊อกปุยุดปุลากงปุโรงเข้ปุโละปุโยธะกาปูโยะป่งไฮป่าขะป่าขาดป่า\
คลอกป่าคายป่าคาหลวงป่างิ้วัดท่าพระบาทวังตวงป่าชันป่าชิงป่าตาลำผักกูดป่าตึงป่าตุ้มป่าบงป่าปอป่าป้องป่\
าพลูป่าพุทราป่ามะคาบป่ามะนาวัดธาตุป่ามะม่วงป่ายุบในวงเหนือป่าระกำป่าร่อนป่าลานป่าสะแก่งเค็งป่าสักป่า\
สังข์ป่าหุ่งป่าอ้อดอนชัยป่าเซ่าป่าเด็งป่าเมี่ยงป่าเลาป่าเวินพระบาทป่าแก่บ่อหินปักป่าแงะป่าแดงป่าแป๋ป\
่าแฝกป่าแมตป่าแลวหลวงป่าโปงป่าโมงป่าไก่คำป่าไผ่พระบุป่าไม้งามป่าไร่พัฒนาป่าไหน่อมผดุงมาตร่วมจิตผักขว\
งผักขะผักตบผักไหมผาช้างน้อยผาตอผาตั้งผาทองผานกเค้าผาน้อยผาน้ำย้อยผาบิ้งผาบ่องผาปังผาสามยอดผาสิงห์ผาส\
ุกผาอินทร์แปลงผาเลือดผาเสวยผึ่งแดดผือใหญ่ผไทรินทร์ผ่านศึกฝั่งแดงฝาละมีพนางตุงพนานิคมพรหมมาสตร์พรหมสว\
ัสดิ์พรหมโลกพระประโทนพระพิมลราชพระรักษ์พระสิงห์พระอาจารย์พระเจ้าเจ็ดพระเพลิงพระเสาร์พระเสื้อเมืองปรา\
สาทพระเหลาพระแก้วัดประดู่พระโขนงเหนือพระโขนงใต้พรุเตียวัดพระยาไกรในวงใต้พรุในเตาไหนองกระทุ่มพรุไทยพะ\
ตงพะทายพะลานพะวงพะวอพะเนาพะเนียดพะแสงพักทันพังขว้างพังงูพังตรุพังทุยพังยางพังราดพังเคนพังเทียมพังแดง\
พันท้ายนรสิงห์พันนาพันลานพันเสาธงหินมูลำผักชีพิตเพียนพิมพาพิมายเหนือพิหารแดงพิเทนมีย์พืชอุดมพุทเลาพุ\
นกยูงพุสวรรค์พุเตยพุแคออกพุ่มแก่งเลิงจานพ่วงพรมคร่องจิกพ่อมิ่งภูฝ้ายภูฟ้าภูวงภูหอมเกร็ดภูห่านภูเขาทอ\
งภูเงินภูเหล็กภูแลนคาร่องฟองร่องเคาะลำพญากลางลำพยนต์ลำพยาลำพะยาลำภีลำภูราลำมูลำลูกบัวัดพริกลำสมพุงลำ\
สินธุ์ลำหนองแสนภูดาษลำห้วยหลัวัดยมลำเพียกลำเลียงลำเหยลำแก่นลำใหม่ลำไทรโยงลำไพลิดลิปะน้อยลิปะสะโงลิพั\
งลิ่นถิ่นลิ้นฟ้าลุมพลีลุมพินีลุโบะบือซาลุโบะยิไร่มะขามลุโบะสาวอลุ่มลำชีลุ่มสุ่มวัดยางงามวัดราชบพิธวั\
ดละมุดวัดสนวัดสามพระยาวัดสำโรงตาเจ็นวัดสุวรรณวัดหลวงวัดอรุณวัดเกตุวัดเกาะตาเลี้ยงวัดเทพศิรินทร์วัดแก\
้วัดแควัดโคกกะเทียมวัดโสมนัสบเตี๊ยะวัดใหม่วัดไทรย์วิชิตวิศิษฐ์วิสัยเหนือวิสัยใต้วิหารขาวิเชตนครศรีวิ\
ลัยศรีษะทองศรีษะเกษตรสุวรรณศรีสองรักศรีสะอาดศรีสุทโธศรีสุนทรศรีสุราษฎร์ศรีเตี้ยศรีแก้วศรีโคตรศรีโนนง\
ามศรีโพธิ์เงินศาลาธรรมสพน์ศาลายาศาลารีไทยศาลาลอยศาลาลัยศาลาลายศาลาลำดวนศาลาแดงศาลาใหม่ศาลเจ้าพ่อเสือ\
โฮกศาลเจ้าโรงทองศาลเจ้าไก่ต่อศิริราชศิลาแลงศีรษะกระบือศีรษะจรเข้น้อยศีรษะจรเข้ใหญ่สบเปิงสบแม่ข่าสบโข\
งสมหวังสมอแข่ด่อนสมอโคนสมุดสมเด็จเจริญสมเด็จเจ้าพระยาสรอยสระกะเทียมสระกำแพงใหญ่สระขวัญสระขุดสระคูสระ\
จรเข้สระตะเคียนสระทองสระทะเลสระนกแก้วสระประดู่สระพระสระพังทองสระพังลานสระพัฒนาสระยายโสมสระลงเรือสระว\
่านพระยาสระสมิงสระสี่มุมสระสี่เหลี่ยมสระเยาว์สระแจงงามสระโพนทองสร้อยทองสร้อยพร้าวสร้อยฟ้าสร้อยละครสร\
้างค้อสร้างถ่อน้อยสร้างนกทาสร้างนางขาวสร้างปี่สร้างมิ่งสร้างแซ่งสร้างแป้นสลกบาตรสลักไดสลุยสวนดอกไม้ข\
าวสวนป่านสวนพริกไทยสวนมอญสวนส้มป่อยสวนหม่อนสวนเขื่อนบางลางสวนเมี่ยงสวนใหญ่สวาทสหธาตุสองแพรกหนามแดงสะ\
กาดสะกำสะดาวาสะตอนสะนอสะพลีสะพานสองสะพานหินฮาวสะพานไกรสะพานไทยสะพานไม้แก่นสะพือสะลวงสะเดาใหญ่สะเดียง\
สะเตงนอกสะเนียนสะเมิงเหนือสะเมิงใต้สะเอะสะเอียบสันดอนแก้วสันติคีรีสันต้นหมื้อสันทรายงามสันทรายน้อยสั\
นทรายหลวงสันทะสันนาเม็งสันปูเลยสันป่าม่วงสันป่ายางสันป่าเปาสันผักหวานสันผีเสื้อสันพระเนตรสันมหาพนสัน\
มะค่าสันมะเค็ดสันสลีสันโค้งไผ่มันสันโป่งสากอสัมปทวนสัมฤทธิ์สาขลาสาคอบนสาคอใต้สาคูสานตมสาบันสามขาสามค\
วายเผือกสามง่ามท่าโบสถ์สามตำบลสามตุ่มสามบัณฑิตสามผงสามพร้าวสามพวงสามพี่น้องสามลังสามวาตะวันตกสามวาตะ\
วันออกสามสวนสามหมื่นสามเมืองปอนสามเรือนสามเสนนอกสามเสนในเมืองปักสามแยกสามแวงสามไถสายทองสายนาวังสายลำ\
โพงสายห้วยแก้วสายออสาวะถีสาวแหลมบัวสำนักขามสำนักขุนเณรสำนักตะคร้อสำนักทองสำนักท้อนสำนักบกสำนักแต้วสำ\
พะเนียงสำพันตาสำมะโรงสำเหร่สำโรงปราสาทสำโรงพลันสำโรงเหนือสำโรงใต้สำโรงใหม่สิงหนาทสิงโตทองสินปุนสินเจ\
ริญสิบเอ็ดศอกสีพยาสีมุมสีลมสีวิเชียรเขากวางทองสีออสีแก้วสี่คลองสี่พระยาสี่ร้อยสี่แยกมหานาคสุมเส้าสุร\
นารีสุริยวงศ์สุวารีสุเทพนครสุโสะส้มผ่อหนองกระเจาหนองกระเจ็ดหนองกระเบียนหนองกระโดนหนองกราดหนองกร่างหน\
องกลับหนองกลางดงหนองกลางนาหนองกวั่งหนองกวางหนองกอมเกาะทวดหนองกะขะหนองกะทิงหนองกะท้าวหนองกะปุหนองกินเ\
พลหนองกุงทับม้าหนองกุงธนสารหนองกุงสวรรค์หนองกุงเซินหนองกุงแก้วหนองกุงใหญ่หนองกุลาหนองกุ่มหนองขนากหนอ\
งขนานหนองขมารหนองขยาดหนองขวาวหนองขอนกว้างหนองขามใหม่หนองขาวหนองขุ่นใหญ่หนองข่าหนองข้างคอกหนองครกหนอง\
คล้าหนองควายโซงหนองคอนไทยหนองคันทรงหนองคูขาดหนองค่ายหนองค้างพลูหนองงิ้วหนองงูเหลือมหนองจรเข้หนองจะบก\
หนองจีนหนองจ๊อมหนองฉลองหนองฉิมหนองชัยศรีหนองชากหนองชิ่มหนองชุมพลเหนือหนองช้างคืนหนองช้างแล่นหนองช้าง\
ใหญ่หนองซนหนองซอนหนองซ้ำซากหนองญาติหนองดินแดงหนองตรุดหนองตอกแป้นหนองตองหนองตะครองหนองตะพานหนองตะเคีย\
นบอนหนองตะไก้หนองตากยาหนองตาคงหนองตางูหนองตาดใหญ่หนองตาแต้มหนองตาไก้หนองตำลึงหนองตีนนกหนองตูมหนองทรา\
ยขาวหนองทองหนองทะเลหนองทันน้ำหนองทัพไทยหนองธงหนองนกทาหนองนกเขียนหนองนกแก้วหนองนกไข่หนองนมวัวหนองนากห\
นองนางนวลหนองนาแซงหนองน้อยหนองน้ำส้มหนองน้ำแดงหนองน้ำใสหนองน้ำใหญ่หนองบกหนองบอนแดงหนองบัวดงหนองบัวตะ\
เกียดหนองบัวทองหนองบัวน้อยหนองบัวบานหนองบัวละครหนองบัวศาลาหนองบัวสะอาดหนองบัวสันตุหนองบัวสิมหนองบัวฮ\
ีหนองบัวเหนือหนองบัวแก้วหนองบัวโคกกุงหนองบัวใต้หนองบัวใหญ่หนองบ่มกล้วยหนองบ่อหนองปรงหนองประดู่หนองปล\
าปากหนองปลาสะวายหนองปลาหมอหนองปลาไหลักช้างหนองปลิงหนองปล่องหนองปล้องหนองปากโลงหนองป่าก่อหนองป่าครั่ง\
หนองผักนากหนองผักแว่นหนองผึ้งหนองผือหนองฝ้ายหนองพยอมหนองพระหนองพลวงหนองพลับหนองพังค่าหนองพันจันทร์หน\
องพันทาหนองพิกุลหนองภัยศูนย์หนองมะค่าโมงหนองมะนาวหนองมะเขือหนองมะแซวหนองม้าหนองยวงหนองยองหนองยางหนอง\
ยายดาหนองยายพิมพ์หนองยายโต๊ะหนองยาวหนองย่างชิ้นหนองย่างทอยหนองย่างเสือหนองระฆังหนองระเวียงทองหนองราช\
วัตรหนองรีหนองละลอกหนองลาดหนองลานหนองลูหนองศาลาหนองสนมหนองสนิทหนองสรวงหนองสระปลาหนองสวรรค์หนองสว่างห\
นองสะเดาหนองสะโนนกอกหนองสังข์หนองสามวังหนองสามสีหนองสาหร่ายหนองสิมหนองสีดาหนองสูงเหนือหนองสูงใต้หนอง\
หญ้าขาวหนองหญ้าลาดหนองหญ้าไทรหนองหนามหนองหมากฝ้ายหนองหมีหนองหมื่นถ่านหนองหม้อหนองหลักด่านหนองหลุมรัง\
หนองหล่มหนองหว้าหนองหอยหนองหัวคูหนองหัวช้างหนองหัวฟานหนองหัววัวหนองหัวแรตหนองหัวโพธิ์หมากแข้งหนองหาร\
หนองห้างหนองอิรุณหนองอิเฒ่าหนองอีบุตรหนองอียอหนองอึ่งหนองอ้มหนองอ้อหนองฮะหนองฮางหนองเขียดหนองเข็งหนอ\
งเชียงทูนหนองเดิ่นหนองเต็งหนองเต่าหนองเทพนิมิตหนองเทาใหญ่หนองเป็ดหนองเพรางายหนองเมธีหนองเมืองฝางหนอง\
เม็กหนองเยืองหนองเลิงหนองเสม็ดใต้หนองเสาเล้าหนองเสือช้างหนองเหล็กหนองเหล่ากอหกหนองเหียงหนองเอี่ยนหนอ\
งแก้วหนองแก๋วหนองแขนหนองแคนหนองแจงหนองแจ้งใหญ่หนองแดงหนองแปนหนองแฝกหนองแม่นางขาวหนองแม่แตงหนองแม่ไก่\
เขี่ยหนองแรดหนองแรตหนองแวงควงหนองแวงนางเบ้าหนองแวงโสกพระหนองแวงใต้หนองแสงใหญ่หนองแหนองแหย่งหนองโกหนอ\
งโนนกาหลงหนองโบสถ์หนองโพธิ์เก้าต้นหนองโพนงามหนองโพรงอากาศหนองโรงหนองโสนลอยหนองโอ่งหนองไขว่หนองไข่นกห\
นองไข่น้ำหนองไผ่แก้วหนองไผ่แบนหนองไม้กองหนองไม้งามหนองไม้ซุงหนองไม้แก่นหนองไม้แดงหนองไม้ไผ่รอบหนองไร\
่รถหนองไฮหน้าถ้ำหน้าประดู่หน้าพระธาตุหน้าพระลานหน้าสตนหน้าเขากอบหน้าเมืองฝ้ายหน้าโคกก่งหน้าไม้ดัดหลั\
กฟ้าหลักสองหลักสามหลักหกหลักเขตหลักเมืองพลับพลาหลักเหลี่ยมหลักแก้วหลุบเลาหลุมเข้าหลุ่งตะเคียนหลุ่งปร\
ะดู่หล่ายงาวหอรัตนไชยหอไกรหันทรายหันนางามหันสังหันห้วยทรายเหนือหันโจดม่วงหัวขวางหัวข่อยหัวงัวหัวง้มห\
ัวดงหัวดอนหัวถนนหัวทะเลหัวทุ่งหัวปลวกหัวป่าหัวฝายหัวรอหัวลำหัวสะพานหัวสำโรงหัวหนองหัวหมากหัวหวายหัวห\
ว้าหัวเขากะลาหัวเดียดหัวเตยหัวเมืองพะไลหัวเรือหัวเวียงพางคำหัวโทนหัวไผ่ลิงหางน้ำสาครหาดงิ้วหาดทนงหาด\
ทรายขาวหาดทรายรีหาดท่าเสาหินเหล็กไฟหาดนางแก้วหาดพันไกรหาดยางหาดยายหาดล้าหาดสองแควหาดสูงหาดส้มแป้นหาด\
อาษาหาดเจ้าสำราญหาดเล็กหาดเสี้ยวหาดแพงหายยาหินแก้วหินโคนหิรัญรูจีหูล่องห่อหมกห้วยขมิ้นห้วยขะยุงห้วยข\
ุนรามห้วยข่าห้วยข้องห้วยข้าวก่ำห้วยคันแหลนห้วยงูห้วยจรเข้ห้วยจันทร์ห้วยชมภูห้วยชันห้วยซ้อห้วยด้วนห้ว\
ยตามอญห้วยตึ๊กชูห้วยต้อนห้วยถั่วเหนือห้วยถั่วใต้ห้วยทับมอญห้วยท่าช้างห้วยนางห้วยน้ำขาวห้วยน้ำหอมห้วย\
บงห้วยบ่อซืนห้วยปริกห้วยปูลิงห้วยป่าหวายห้วยผาห้วยฝ้ายพัฒนาห้วยพระห้วยพลูห้วยพิชัยห้วยพุกห้วยมุ่นห้ว\
ยม่วงห้วยม้าห้วยยั้งห้วยยางขามห้วยยางโทนห้วยยาบห้วยยายจิ๋วห้วยยูงห้วยรอบห้วยราชาห้วยร่วมห้วยลานห้วยล\
ึกห้วยสะแก่งเสี้ยนห้วยสักห้วยสัตว์ใหญ่ห้วยสามพาดห้วยสำราญห้วยสีเสียดห้วยส้มห้วยหมอนทองห้วยหม้ายห้วยห\
อมห้วยหินลาดห้วยห้อมห้วยอ้อห้วยเกตุห้วยเกิ้งห้วยเขนห้วยเขย่งห้วยเตยห้วยเฮี้ยห้วยแก้งเหนือห้วยแคนห้วย\
แม่เพรียงห้วยแย้ห้วยแร้งห้วยแห้งห้วยแอ่งห้วยโก๋นห้วยโจดหนองแก่งโดมห้วยโป่งเปือยห้วยโพธิ์เสด็จห้วยโรง\
ห้วยใต้ห้วยใหญ่ห้วยไคร้ห้วยไผ่วงห้วยไร่สะท้อนเกตรีเกรียงไกรเกะรอเกาะนางคำเกาะปันหยีเกาะพยามเกาะพระทอ\
งเกาะพลับพลาเกาะมะนาวเกาะยอเกาะยาวน้อยเกาะยาวใหญ่เกาะรังเกาะรากเสียดเกาะลอยเกาะลันตาน้อยเกาะลันตาใหญ\
่เกาะลิบงเกาะศรีบอยาเกาะศาลพระเกาะสะท้อนเกาะสะบ้าเกาะสาหร่ายเกาะสำโรงเกาะสุกรเกาะหมากเกาะหวายเกาะเกร\
็ดเกาะเกิดเกาะเต่าเกาะเทโพชนไก่เส่าเกาะเปริดเกาะเปาะเกาะเปียะเกาะเพชรเกาะเรียนเกาะแก้วเกาะแต้วเกาะโพ\
ธิ์เอนเกาะใหญ่เกาะไร่สีสุกเกียร์เขวาทุ่งเขวาใหญ่เขวาไร่ส้มเขาขลุงเขาขี้ฝอยเขาครามเขาคอกเขาคันทรงเขาค\
ีริสเขาค่ายเขาจ้าวเขาชนกันเขาชะงุ้มเขาชายธงเขาซกเขาดินพัฒนาเขาดินเหนือเขาตอกเขาตูมเขาต่อเขาถ่านเขาทร\
ายเขาทะลุเขาท่าพระเขานิพันธ์เขาน้อยเขาบางแกรกเขาบายศรีเขาปูนเขาปู่เขาพระงามเขาพระทองเขาพระนอนเขาพระบ\
าทเขาพังไกรเขามีเกียรติเขาย่าเขารวกเขารูปช้างเขาล้านเขาวงกตเขาวัวเขาวิเศษเขาสมอคอนเขาสามยอดเขาสามสิบ\
หาบเขาหัวควายเขาหินซ้อนเขาเขนเขาเจียกเขาเจ็ดลูกเขาเพิ่มเขาแก้วศรีสมบูรณ์เขาแดงเขาแร้งเขาแหลมประดู่เข\
าโจดเขาโรเขาไชยราชเขาไพรเขาไม้แก้วเขื่องคำเขื่อนผากเขื่อนอุบลรัตน์เข็กน้อยเคร็งเจดีย์ชัยเจดีย์หลวงเจ\
ดีย์หักเจียดเจ้าเสด็จเจ๊ะบิลังเจ๊ะเหมาะเฉนียงเชิงกลัดเชิงดอยเชิงทะเลเชิงเนินขี้เหล็กเชิงแสนสุขเชียงท\
องเชียงบานเชียงพิณเชียงรากน้อยเชียงรากใหญ่เชียงสือเชียงหวางเชียงเครือเชียงเคี่ยนเชียงเงินเชียงเพ็งเช\
ียงแรงเชียงแหวเซเป็ดเดิดเด่นราษฎร์เด่นเหล็กเด่นใหญ่เตราะบอนเถินบุรีเทพมงคลเทพรักษาเทพราชเทพาลัยเทพเส\
ด็จเทวราชเทอดไทยเนินฆ้อเนินงามเนินทรายเนินปอเนินพระปรางค์เนินมะกอกเนินยางเนินศาลาเนินสว่างเนินหอมเนิ\
นเพิ่มเนินแจงเบญจขรเบิดเปร็งเปียนเป๊าะเพนียดเพหลาเพี้ยรามเพ็กใหญ่เมืองมายเมืองยาวเมืองลีงเมืองศรีไคส\
ีเมืองสวรรคโลกเมืองหงส์เมืองหมีเมืองหลวงเมืองเกษตรเมืองเก่าพัฒนาเมืองเดชเมืองเตาเมืองเปลือยเมืองเพีย\
เมืองเล็นเมืองเสือเมืองเหนือเมืองแก่งโสภาเมืองแคนเมืองแปงเมืองแฝกเมืองแหงเมืองโดนเมืองโพธิ์แทนเมืองใ\
ต้เมืองไผ่สิงห์เมืองไพรเย้ยปราสาทเรณูใต้เวียงมอกเวียงยองเวียงสะอาดเวียงห้าวเวียงเหนือเวียงใต้เว่อเสม\
็จเสริมขวาเสริมซ้ายเสวียดเสอเพลอเสาเดียวเสาเภาเสื่องข้าวเหมืองง่าเหมืองจี้เหมืองหม้อเหมืองแก้วเหมือง\
ใหม่เหล่างามเหล่าดอกไม้ตราเหล่าต่างคำเหล่าทองเหล่าน้อยเหล่าบกเหล่าบัวบานเหล่าปอแดงเหล่าพรวนเหล่าพัฒน\
าเหล่ายาวเหล่าสร้างถ่อเหล่าหมีเหล่าหลวงเหล่าอ้อยเหล่าแดงเหล่าโพนค้อเหล่าใหญ่เหล่าไฮงามเอกราชเอือดใหญ\
่แก้งแก้งไก่แก้มอ้นแจนแลนแจนแวนแจระแม่กรณ์แชะแชแลแช่ช้างแซร์ออแพดแพรกหาแม่กระบาลแม่กระบุงแม่กัวะแม่ก\
าษาแม่กิ๊แม่กุแม่ก๊าแม่ขรีแม่ขะนิงแม่ข้าวต้มแม่คงแม่คะตวนแม่คำมีแม่คือแม่งอนแม่จะเราแม่จั๊วะแม่ดงแม่\
ดาวโตนแม่ตาวแม่ตีบแม่ตืนแม่ตื่นแม่ต้านแม่ต๋ำแม่ถอดแม่ทรายแม่ทอมแม่ทะลบแม่ท้อแม่นะแม่นาจรแม่นาจางแม่น\
าวางแม่นาเติงแม่นาเรือแม่น้ำคู้แม่ปะแม่ปั๋งแม่ปานแม่ปืมแม่ปุแม่ปูคาแม่ป้ากแม่พุงแม่พูลแม่มอกแม่ยมแม่\
ยวมน้อยแม่ยางตาลแม่ยางร้องแม่ยางฮ่อแม่ยาวแม่ระกาแม่รำพึงแม่ลอยแม่ละมุ้งแม่ลาดแม่ลาหลวงแม่วะหลวงแม่วิ\
นแม่ศึกแม่สลองนอกแม่สลองในเวียงแม่สลิดแม่สวดแม่สองแม่สอยแม่สันแม่สาครแม่สาบแม่สามแลบแม่สาวแม่สำแม่สิ\
นแม่สุกแม่สูนแม่หลองแม่หละแม่หล่ายแม่หวาดแม่หอพระแม่อิงแม่อุสุแม่อูคอแม่อ้อแม่ฮี้แม่ฮ้อยเงินแม่เกิ๋ง\
แม่เงาแม่เงินแม่เจดีย์ใหม่แม่เจ้าอยู่หัวแม่เปาแม่เย็นแม่เล่ย์แม่เหาะแม่เหียะแม่แดดแม่แฝกใหม่แม่แรงแม\
่แรมแม่แวนแม่โถแม่โป่งแดงแม่ใสแม่ไร่หลักทองแสนไหแสมดำแสลงพันธ์แสลงโทนแหลมผักเบี้ยแหลมฟ้าผ่าแหลมรังแห\
ลมสนแหลมสอมแหลมสักแหลมโตนดแหลมโพธิ์ใหญ่แหลมใหญ่โขมงโคกก่องโคกขมิ้นโคกขามโคกขี้หนอนโคกครามโคกคอนโคกงา\
มโคกจานโคกชะงายโคกชำแระโคกช้างโคกตะบองโคกตะเคียนโคกตาลโคกตูมโคกทรายโคกนาโกโคกปรงโคกปี่ฆ้องโคกพระเจดี\
ย์โคกพุทราโคกภูโคกมนโคกมะขามโคกมะม่วงโคกมั่งงอยโคกม่วงโคกม้าโคกยางโคกย่างโคกลำพานโคกล่ามโคกว่านโคกศิ\
ลาโคกสง่าโคกสนวนโคกสมบูรณ์โคกสลุงโคกสลุดโคกสว่างโคกสะตอโคกสะบ้าโคกสะอาดโคกสักโคกสารโคกสำราญโคกสีทองห\
ลางโคกหม้อโคกหล่อโคกหล่ามโคกหารโคกหินแฮ่โคกเครือโคกเคียนโคกเดื่อโคกเพชรพัฒนาโคกเพลาะโคกเริงรมย์โคกเห\
ล็กโคกแฝดโคกแย้โคกแสมสารโคกโคเฒ่าโคกใหญ่โคกไทยโคกไม้ลายโคคลานโคราชโฆษิตโชคนาสามโชคเหนือโนนกาเล็นโนนก\
ุงโนนก่อโนนขมิ้นโนนขวางโนนข่าโนนคอมโนนค่าโนนค้อโนนฆ้องโนนจานโนนชัยศรีโนนตาลโนนตาเถรโนนตูมโนนทรายโนนท\
องหลางโนนทองอินทร์โนนทันโนนท่อนโนนธาตุโนนนาจานโนนน้ำเกลี้ยงโนนบุรีโนนประดู่โนนปอแดงโนนปูนโนนป่าซางโน\
นผึ้งโนนพลวงโนนพะยอมโนนภิบาลโนนม่วงโนนยอโนนยางโนนรังโนนราษีโนนศิลาเลิงโนนสง่าโนนสมบูรณ์โนนสวรรค์โนนส\
วางโนนสว่างโนนสำราญโนนหนามแท่งโนนหมากมุ่นโนนหมากเค็งโนนหวายโนนหอมโนนหันโนนห้อมโนนอุดมโนนเจริญโนนเต็ง\
โนนเปือยโนนเพ็กโนนเพ็ดโนนเมืองพัฒนาโนนเหล็กโนนแหลมทองโนนโพธิ์ไทรงามโนนโหนนโนนใหญ่โป่งแพร่โป่งแยงโผงเ\
ผงโพตลาดแก้วโพธิไพศาลโพนบกโพนยางโพนสว่างโพนสาโพนสูงโพนางดำตกโพนางดำออกโพนเขวาโพนเพ็กโพนเมืองน้อยโพนแ\
พงโพนโกโพประจักษ์โพพระโพสะโพสังโฆโพสาวหาญโพหักโพแตงโพไร่หวานโมคลานโมถ่ายโมโกรโยนกโสกแสงโหราโอโลไค้นุ\
่นไตรตรึงษ์ไผ่หลวงไผ่หลิ่วไผ่หูช้างไผ่เขียวไผ่โทนไผ่ใหญ่ไม้ฝาดไม้ยาไม้รูดไม้เค็ดไม้เรียงไร่อ้อยไร่เก\
่าไร่โคกไร่ใต้ไร่ใหม่พัฒนาไสหมากไสหร้าไสไทยจ.ป.ร.แป-ระ  ";

pub(in crate::data) static NAMES: [Name; 5197] = [
    name(14191, 15, 19550, 8), // 999: กกกุง, Kok Kung
    name(14221, 15, 11400, 6), // 1000: กกดู่, Kok Du
    name(14267, 15, 28263, 7), // 1001: กกตูม, Kok Tum
    name(14321, 15, 28254, 9), // 1002: กกทอง, Kok Thong
    name(14352, 24, 25475, 11), // 1003: กกปลาซิว, Kok Pla Sio
    name(14388, 21, 28244, 10), // 1004: กกสะทอน, Kok Sathon
    name(14470, 33, 14737, 16), // 1005: กกแก้วบูรพา, Kok Kaeo Burapha
    name(23169, 15, 43732, 9), // 1006: กกแดง, Kok Daeng
    name(14481, 15, 26392, 8), // 1007: กกแรต, Kok Raet
    name(14496, 12, 16681, 6), // 1008: กกโก, Kok Ko
    name(14505, 21, 22917, 7), // 1009: กกโพธิ์, Kok Pho
    name(0, 6, 3581, 4), // 1010: กง, Kong
    name(14230, 12, 28275, 8), // 1011: กงรถ, Kong Rot
    name(46, 21, 2693, 5), // 1012: กบินทร์, Kabin
    name(14520, 15, 23845, 8), // 1013: กบเจา, Kop Chao
    name(57, 12, 2775, 6), // 1014: กมลา, Kamala
    name(14539, 33, 28466, 11), // 1015: กรอกสมบูรณ์, Krok Sombun
    name(14550, 18, 2736, 7), // 1016: กระจัน, Krachan
    name(14595, 18, 26232, 7), // 1017: กระจาย, Krachai
    name(14605, 18, 28346, 7), // 1018: กระจิว, Krachio
    name(14632, 18, 24887, 7), // 1019: กระชอน, Krachon
    name(14645, 24, 15934, 11), // 1020: กระดังงา, Kradang-nga
    name(14653, 18, 28436, 6), // 1021: กระตีบ, Kratip
    name(14671, 30, 28422, 11), // 1022: กระทุ่มราย, Krathum Rai
    name(14695, 30, 11470, 11), // 1023: กระทุ่มล้ม, Krathum Lom
    name(14723, 33, 28409, 13), // 1024: กระทุ่มแพ้ว, Krathum Phaeo
    name(14761, 30, 28328, 9), // 1025: กระบี่น้อย, Krabi Noi
    name(14787, 30, 28337, 9), // 1026: กระบี่ใหญ่, Krabi Yai
    name(14797, 18, 28442, 5), // 1027: กระหวะ, Krawa
    name(14830, 21, 28442, 6), // 1028: กระหวัน, Krawan
    name(14874, 18, 28360, 6), // 1029: กระหาด, Krahat
    name(14892, 18, 28322, 6), // 1030: กระออม, Kra-om
    name(14931, 24, 28353, 7), // 1031: กระเดียน, Kradian
    name(14949, 24, 28394, 8), // 1032: กระเทียม, Krathiam
    name(14979, 27, 14130, 9), // 1033: กระเบื้อง, Krabueang
    name(14979, 36, 14130, 13), // 1034: กระเบื้องนอก, Krabueang Nok
    name(15006, 39, 19562, 13), // 1035: กระเบื้องใหญ่, Krabueang Yai
    name(15019, 21, 14196, 5), // 1036: กระเสาะ, Kraso
    name(15645, 24, 17598, 7), // 1037: กระเสียว, Krasiao
    name(15561, 18, 11448, 7), // 1038: กระแจะ, Krachae
    name(3403, 18, 11448, 9), // 1039: กระแชง, Krachaeng
    name(15044, 21, 28378, 10), // 1040: กระแสบน, Krasae Bon
    name(37266, 15, 35681, 5), // 1041: กระโด, Krado
    name(2741, 18, 28402, 7), // 1042: กระโทก, Krathok
    name(16681, 15, 47380, 6), // 1043: กระโพ, Krapho
    name(15057, 18, 14196, 6), // 1044: กระโสบ, Krasop
    name(15084, 18, 28388, 6), // 1045: กระโสม, Krasom
    name(15120, 24, 28370, 8), // 1046: กรับใหญ่, Krap Yai
    name(15128, 21, 15948, 11), // 1047: กรุงชิง, Krung Ching
    name(15148, 24, 28485, 9), // 1048: กรุงหยัน, Krung Yan
    name(1491, 12, 14234, 4), // 1049: กรูด, Krut
    name(15162, 12, 28366, 4), // 1050: กร่ำ, Kram
    name(15166, 15, 28458, 8), // 1051: กฤษณา, Kritsana
    name(15171, 18, 17062, 6), // 1052: กลอนโด, Klondo
    name(15186, 24, 18313, 10), // 1053: กลัดหลวง, Klat Luang
    name(15205, 18, 23025, 8), // 1054: กลันทา, Kalantha
    name(684, 12, 583, 5), // 1055: กลาง, Klang
    name(37301, 18, 35568, 10), // 1056: กลางดง, Klang Dong
    name(14415, 27, 17235, 10), // 1057: กลางหมื่น, Klang Muen
    name(15221, 27, 19509, 11), // 1058: กลางเวียง, Klang Wiang
    name(15235, 21, 11327, 10), // 1059: กลางแดด, Klang Daet
    name(15255, 24, 20320, 9), // 1060: กลางใหญ่, Klang Yai
    name(2763, 12, 27808, 4), // 1061: กลาย, Klai
    name(15263, 30, 11349, 11), // 1062: กล้วยกว้าง, Kluai Kwang
    name(15273, 24, 27812, 10), // 1063: กล้วยแพะ, Kluai Phae
    name(15314, 18, 28552, 8), // 1064: กวนวัน, Kuan Wan
    name(15343, 21, 11355, 10), // 1065: กวางโจน, Kwang Chon
    name(14402, 21, 13899, 8), // 1066: กองก๋อย, Kong Koi
    name(15356, 21, 13491, 10), // 1067: กองควาย, Kong Khwai
    name(14914, 18, 20904, 8), // 1068: กองดิน, Kong Din
    name(15372, 18, 28293, 9), // 1069: กองทูล, Kong Thun
    name(15403, 18, 26204, 9), // 1070: กองนาง, Kong Nang
    name(15419, 18, 11434, 10), // 1071: กองแขก, Kong Khaek
    name(15424, 18, 27007, 9), // 1072: กองโพน, Kong Phon
    name(15433, 30, 28312, 10), // 1073: กอตอตือร๊ะ, Koto Tuera
    name(15443, 12, 28270, 5), // 1074: กอลำ, Kolam
    name(15457, 18, 22840, 8), // 1075: กะดุนง, Kadunong
    name(15463, 18, 11074, 6), // 1076: กะทุ่ม, Kathum
    name(15477, 15, 18953, 6), // 1077: กะทูน, Kathun
    name(15490, 27, 22820, 9), // 1078: กะบกเตี้ย, Kabok Tia
    name(15511, 15, 23199, 6), // 1079: กะปาง, Kapang
    name(15569, 15, 21865, 6), // 1080: กะมัง, Kamang
    name(15574, 18, 23064, 6), // 1081: กะมิยอ, Kamiyo
    name(15597, 12, 23217, 5), // 1082: กะรน, Karon
    name(15627, 18, 23222, 6), // 1083: กะรุบี, Karubi
    name(15633, 18, 23033, 6), // 1084: กะลาเส, Kalase
    name(15659, 18, 23053, 6), // 1085: กะลุวอ, Kaluwo
    name(15659, 33, 23053, 11), // 1086: กะลุวอเหนือ, Kaluwo Nuea
    name(15675, 15, 23217, 4), // 1087: กะหรอ, Karo
    name(15688, 15, 23015, 5), // 1088: กะฮาด, Kahat
    name(15718, 15, 22829, 6), // 1089: กะเฉด, Kachet
    name(15731, 15, 23205, 5), // 1090: กะเปา, Kapao
    name(15741, 21, 21799, 6), // 1091: กะเปียด, Kapiat
    name(15751, 15, 22835, 5), // 1092: กะแดะ, Kadae
    name(15761, 15, 23020, 5), // 1093: กะไหล, Kalai
    name(15780, 18, 23159, 8), // 1094: กังแอน, Kang Aen
    name(15825, 15, 23153, 6), // 1095: กันจุ, Kanchu
    name(15834, 33, 23186, 13), // 1096: กันตวจระมวล, Kantuatramuan
    name(15855, 27, 23167, 11), // 1097: กันตังใต้, Kantang Tai
    name(15936, 21, 23178, 8), // 1098: กันทรอม, Kanthrom
    name(15954, 18, 2784, 8), // 1099: กาญจนา, Kanchana
    name(15963, 15, 23254, 6), // 1100: กาตอง, Katong
    name(15988, 15, 19540, 6), // 1101: กาบิน, Ka Bin
    name(16036, 21, 23282, 9), // 1102: กายูคละ, Kayu Khla
    name(16086, 30, 23273, 9), // 1103: กายูบอเกาะ, Kayu Boko
    name(16100, 21, 23210, 7), // 1104: การะเกด, Karaket
    name(16120, 12, 3451, 4), // 1105: กาลอ, Kalo
    name(16167, 18, 23039, 6), // 1106: กาลิซา, Kalisa
    name(16188, 21, 23045, 8), // 1107: กาลูปัง, Kalupang
    name(16211, 12, 23260, 4), // 1108: กาวะ, Kawa
    name(3615, 15, 3451, 6), // 1109: กาหลง, Kalong
    name(16215, 18, 22808, 5), // 1110: กาเกาะ, Ka Ko
    name(16232, 30, 23264, 9), // 1111: กาเยาะมาตี, Kayo Mati
    name(16242, 15, 23101, 7), // 1112: กำปัง, Kampang
    name(16260, 15, 23145, 8), // 1113: กำพวน, Kamphuan
    name(16273, 15, 23139, 6), // 1114: กำพี้, Kamphi
    name(3106, 33, 23083, 18), // 1115: กำเนิดนพคุณ, Kamnoet Nopphakhun
    name(3117, 15, 842, 9), // 1116: กำแพง, Kamphaeng
    name(16278, 24, 23108, 13), // 1117: กำแพงดิน, Kamphaeng Din
    name(16289, 24, 23121, 13), // 1118: กำแพงเซา, Kamphaeng Sao
    name(16297, 15, 23076, 7), // 1119: กำแมด, Kammaet
    name(16325, 15, 23070, 6), // 1120: กำโลน, Kamlon
    name(16334, 24, 28570, 10), // 1121: กื้ดช้าง, Kuet Chang
    name(10557, 9, 6992, 4), // 1122: กุง, Kung
    name(14193, 21, 14243, 8), // 1123: กุงเก่า, Kung Kao
    name(16352, 12, 28566, 4), // 1124: กุฎี, Kudi
    name(16356, 21, 28831, 9), // 1125: กุฎโง้ง, Kut Ngong
    name(16363, 24, 28763, 9), // 1126: กุดกว้าง, Kut Kwang
    name(16371, 18, 28755, 8), // 1127: กุดกุง, Kut Kung
    name(16377, 30, 28742, 13), // 1128: กุดขอนแก่น, Kut Khon Kaen
    name(16419, 24, 28722, 12), // 1129: กุดขาคีม, Kut Kha Khim
    name(16466, 21, 3759, 8), // 1130: กุดค้าว, Kut Khao
    name(16504, 18, 28644, 8), // 1131: กุดจอก, Kut Chok
    name(16509, 18, 28628, 8), // 1132: กุดจิก, Kut Chik
    name(16529, 18, 28636, 8), // 1133: กุดฉิม, Kut Chim
    name(16542, 21, 28652, 11), // 1134: กุดชมภู, Kut Chomphu
    name(16564, 27, 28663, 14), // 1135: กุดชุมแสง, Kut Chum Saeng
    name(16586, 27, 28684, 11), // 1136: กุดดินจี่, Kut Din Chi
    name(16595, 18, 28702, 6), // 1137: กุดดู่, Kut Du
    name(16605, 27, 28998, 11), // 1138: กุดตาเพชร, Kut Ta Phet
    name(16634, 21, 29025, 7), // 1139: กุดตุ้ม, Kut Tum
    name(16649, 21, 29009, 8), // 1140: กุดธาตุ, Kut That
    name(16659, 30, 28847, 12), // 1141: กุดนกเปล้า, Kut Nok Plao
    name(16669, 21, 28840, 7), // 1142: กุดน้อย, Kut Noi
    name(16695, 24, 28816, 11), // 1143: กุดน้ำใส, Kut Nam Sai
    name(16719, 15, 22972, 8), // 1144: กุดบง, Kut Bong
    name(16732, 27, 28927, 11), // 1145: กุดประทาย, Kut Prathai
    name(16772, 30, 28903, 12), // 1146: กุดปลาค้าว, Kut Pla Khao
    name(16787, 27, 28892, 11), // 1147: กุดปลาดุก, Kut Pla Duk
    name(3236, 21, 28915, 8), // 1148: กุดป่อง, Kut Pong
    name(16795, 21, 28882, 10), // 1149: กุดผึ้ง, Kut Phueng
    name(16802, 24, 28872, 10), // 1150: กุดพิมาน, Kut Phiman
    name(16825, 15, 29050, 7), // 1151: กุดยม, Kut Yom
    name(16844, 24, 29039, 11), // 1152: กุดยาลวน, Kut Ya Luan
    name(16857, 18, 28772, 7), // 1153: กุดลาด, Kut Lat
    name(16869, 18, 28951, 6), // 1154: กุดสระ, Kut Sa
    name(16908, 30, 28971, 11), // 1155: กุดสะเทียน, Kut Sathian
    name(16950, 42, 28982, 16), // 1156: กุดสิมคุ้มใหม่, Kut Sim Khum Mai
    name(16971, 27, 28791, 11), // 1157: กุดหมากไฟ, Kut Mak Fai
    name(17028, 21, 29032, 7), // 1158: กุดหวาย, Kut Wai
    name(17070, 21, 29032, 6), // 1159: กุดหว้า, Kut Wa
    name(3249, 21, 3759, 8), // 1160: กุดเค้า, Kut Khao
    name(17080, 33, 28607, 13), // 1161: กุดเชียงหมี, Kut Chiang Mi
    name(17091, 30, 28859, 13), // 1162: กุดเพียขอม, Kut Phia Khom
    name(17118, 33, 28802, 14), // 1163: กุดเมืองฮาม, Kut Mueang Ham
    name(17134, 21, 28938, 8), // 1164: กุดเรือ, Kut Ruea
    name(17134, 27, 28938, 13), // 1165: กุดเรือคำ, Kut Ruea Kham
    name(17155, 21, 28785, 6), // 1166: กุดเลาะ, Kut Lo
    name(17162, 21, 28962, 9), // 1167: กุดเสลา, Kut Salao
    name(17174, 18, 28734, 8), // 1168: กุดแข้, Kut Khae
    name(17188, 18, 28708, 7), // 1169: กุดแห่, Kut Hae
    name(17197, 18, 28695, 7), // 1170: กุดโดน, Kut Don
    name(17222, 24, 28600, 7), // 1171: กุดโบสถ์, Kut Bot
    name(17230, 27, 28951, 11), // 1172: กุดใส้จ่อ, Kut Sai Cho
    name(17242, 15, 28715, 7), // 1173: กุดไห, Kut Hai
    name(17259, 21, 29057, 7), // 1174: กุตาไก้, Kutakai
    name(17278, 24, 28580, 8), // 1175: กุยเหนือ, Kui Nuea
    name(17313, 18, 28593, 7), // 1176: กุรุคุ, Kurukhu
    name(17327, 15, 29064, 8), // 1177: กุศกร, Kutsakon
    name(3280, 18, 28588, 5), // 1178: กุแหระ, Kurae
    name(17357, 21, 11509, 7), // 1179: กุ่มหัก, Kum Hak
    name(3286, 9, 1582, 2), // 1180: กู่, Ku
    name(15516, 30, 28510, 10), // 1181: กู่กาสิงห์, Ku Ka Sing
    name(16195, 18, 28503, 7), // 1182: กู่จาน, Ku Chan
    name(17363, 18, 28544, 8), // 1183: กู่ทอง, Ku Thong
    name(17369, 27, 28531, 13), // 1184: กู่สวนแตง, Ku Suan Taeng
    name(17378, 36, 28520, 11), // 1185: กู่สันตรัตน์, Ku Santarat
    name(16893, 18, 12540, 4), // 1186: ก่อเอ้, Ko E
    name(17264, 9, 3514, 2), // 1187: ก้อ, Ko
    name(17264, 24, 21958, 8), // 1188: ก้อนแก้ว, Kon Kaeo
    name(17390, 30, 20100, 10), // 1189: ก้านเหลือง, Kan Lueang
    name(17400, 18, 12711, 6), // 1190: ก้ามปู, Kam Pu
    name(17438, 18, 12742, 12), // 1191: ขนงพระ, Khanong Phra
    name(17525, 12, 23677, 7), // 1192: ขนวน, Khanuan
    name(17542, 24, 23653, 12), // 1193: ขนอนหลวง, Khanon Luang
    name(17550, 21, 23614, 10), // 1194: ขนาบนาก, Khanap Nak
    name(3623, 12, 3463, 6), // 1195: ขนุน, Khanun
    name(15881, 15, 19453, 6), // 1196: ขมิ้น, Khamin
    name(17557, 12, 24388, 6), // 1197: ขยาย, Khayai
    name(17566, 27, 14064, 12), // 1198: ขวัญเมือง, Khwan Mueang
    name(14286, 12, 675, 5), // 1199: ขวาว, Khwao
    name(14286, 24, 27799, 9), // 1200: ขวาวใหญ่, Khwao Yai
    name(17578, 21, 25979, 10), // 1201: ขอนคลาน, Khon Khlan
    name(17593, 18, 26866, 9), // 1202: ขอนยูง, Khon Yung
    name(17599, 18, 24224, 8), // 1203: ขอนหาด, Khon Hat
    name(17615, 18, 26857, 9), // 1204: ขอนแตก, Khon Taek
    name(17621, 15, 21888, 7), // 1205: ขะยูง, Khayung
    name(17626, 24, 23643, 10), // 1206: ขะเนจื้อ, Khane Chue
    name(16440, 21, 16057, 10), // 1207: ขันเงิน, Khan Ngoen
    name(17641, 21, 27075, 8), // 1208: ขัวก่าย, Khua Kai
    name(17674, 18, 27083, 9), // 1209: ขัวมุง, Khua Mung
    name(17680, 24, 27092, 10), // 1210: ขัวเรียง, Khua Riang
    name(17688, 30, 23632, 11), // 1211: ขั้นไดใหญ่, Khandai Yai
    name(17476, 21, 23471, 8), // 1212: ขามป้อม, Kham Pom
    name(17605, 30, 23527, 11), // 1213: ขามสมบูรณ์, Kham Sombun
    name(15704, 21, 23548, 9), // 1214: ขามเฒ่า, Kham Thao
    name(15704, 36, 23548, 19), // 1215: ขามเฒ่าพัฒนา, Kham Thao Phatthana
    name(17698, 24, 23463, 8), // 1216: ขามเปี้ย, Kham Pia
    name(17722, 24, 23479, 10), // 1217: ขามเรียง, Kham Riang
    name(17769, 21, 21442, 8), // 1218: ขามใหญ่, Kham Yai
    name(14885, 24, 11996, 6), // 1219: ขี้เหล็ก, Khilek
    name(17776, 12, 19908, 6), // 1220: ขึ่ง, Khueng
    name(17780, 27, 27588, 13), // 1221: ขุนกระทิง, Khun Krathing
    name(17789, 15, 27568, 10), // 1222: ขุนคง, Khun Khong
    name(17794, 18, 27578, 10), // 1223: ขุนควร, Khun Khuan
    name(17821, 21, 27636, 9), // 1224: ขุนซ่อง, Khun Song
    name(17828, 30, 27655, 12), // 1225: ขุนตัดหวาย, Khun Tat Wai
    name(28703, 18, 14002, 10), // 1226: ขุนทอง, Khun Thong
    name(17861, 21, 27667, 10), // 1227: ขุนทะเล, Khun Thale
    name(17878, 21, 27616, 8), // 1228: ขุนน่าน, Khun Nan
    name(17907, 18, 24769, 9), // 1229: ขุนฝาง, Khun Fang
    name(17917, 30, 27624, 12), // 1230: ขุนพิทักษ์, Khun Phithak
    name(28737, 18, 13977, 7), // 1231: ขุนศรี, Khun Si
    name(17927, 21, 27549, 9), // 1232: ขุนแก้ว, Khun Kaeo
    name(17970, 36, 27601, 15), // 1233: ขุนแม่ลาน้อย, Khun Mae La Noi
    name(17988, 21, 27558, 10), // 1234: ขุนโขลน, Khun Khlon
    name(15948, 18, 27539, 10), // 1235: ขุมทอง, Khum Thong
    name(19031, 21, 43706, 10), // 1236: ขุมเงิน, Khum Ngoen
    name(15243, 9, 20292, 4), // 1237: ขุย, Khui
    name(18012, 15, 27526, 5), // 1238: ขุหลุ, Khulu
    name(18025, 21, 27362, 10), // 1239: ข่วงเปา, Khuang Pao
    name(16204, 21, 11188, 9), // 1240: ข่อยสูง, Khoi Sung
    name(17178, 21, 23939, 9), // 1241: ข้าวงาม, Khao Ngam
    name(3152, 24, 3763, 7), // 1242: ข้าวปุ้น, Khaopun
    name(22530, 21, 38101, 8), // 1243: ข้าวสาร, Khao San
    name(18036, 24, 23919, 8), // 1244: ข้าวเม่า, Khao Mao
    name(18044, 24, 11228, 10), // 1245: คชสิทธิ์, Khotchasit
    name(18052, 12, 1170, 7), // 1246: คณฑี, Khonthi
    name(18056, 15, 11482, 9), // 1247: คมบาง, Khom Bang
    name(11627, 9, 26893, 5), // 1248: ครน, Khron
    name(18067, 27, 10458, 13), // 1249: ครบุรีใต้, Khon Buri Tai
    name(18076, 15, 13817, 7), // 1250: ครึ่ง, Khrueng
    name(14328, 27, 24880, 15), // 1251: คลองกระจง, Khlong Krachong
    name(15447, 30, 24865, 15), // 1252: คลองกระจัง, Khlong Krachang
    name(18081, 30, 24836, 13), // 1253: คลองกระบือ, Khlong Krabue
    name(3399, 30, 24849, 16), // 1254: คลองกระแชง, Khlong Krachaeng
    name(18096, 24, 24905, 12), // 1255: คลองกวาง, Khlong Kwang
    name(18104, 24, 24814, 10), // 1256: คลองกิ่ว, Khlong Kio
    name(18139, 24, 24895, 10), // 1257: คลองกุ่ม, Khlong Kum
    name(18158, 24, 24698, 13), // 1258: คลองขนาก, Khlong Khanak
    name(18166, 24, 24711, 13), // 1259: คลองขนาน, Khlong Khanan
    name(18177, 24, 24801, 13), // 1260: คลองขวาง, Khlong Khwang
    name(18185, 21, 24685, 11), // 1261: คลองขาม, Khlong Kham
    name(18201, 21, 24778, 11), // 1262: คลองขุด, Khlong Khut
    name(18224, 24, 24736, 11), // 1263: คลองข่อย, Khlong Khoi
    name(18251, 24, 24789, 12), // 1264: คลองควาย, Khlong Khwai
    name(18264, 36, 24671, 14), // 1265: คลองคะเชนทร์, Khlong Khachen
    name(18276, 21, 24762, 11), // 1266: คลองคูณ, Khlong Khun
    name(18283, 24, 24473, 11), // 1267: คลองจั่น, Khlong Chan
    name(18323, 21, 24546, 11), // 1268: คลองจิก, Khlong Chik
    name(18330, 27, 24557, 13), // 1269: คลองจินดา, Khlong Chinda
    name(18345, 39, 24570, 19), // 1270: คลองจุกกระเฌอ, Khlong Chuk Krachoe
    name(18371, 24, 24486, 14), // 1271: คลองฉนวน, Khlong Chanuan
    name(18386, 24, 24473, 13), // 1272: คลองฉนาก, Khlong Chanak
    name(18394, 30, 24425, 13), // 1273: คลองชะอุ่น, Khlong Cha-un
    name(18440, 30, 24438, 16), // 1274: คลองชักพระ, Khlong Chak Phra
    name(18453, 30, 24532, 14), // 1275: คลองชีล้อม, Khlong Chi Lom
    name(18474, 24, 24600, 10), // 1276: คลองด่าน, Khlong Dan
    name(18485, 30, 25693, 13), // 1277: คลองตะเกรา, Khlong Takrao
    name(18505, 33, 25656, 14), // 1278: คลองตะเคียน, Khlong Takhian
    name(18529, 21, 25718, 10), // 1279: คลองตัน, Khlong Tan
    name(18529, 36, 25718, 15), // 1280: คลองตันเหนือ, Khlong Tan Nuea
    name(18564, 24, 25642, 14), // 1281: คลองตาคต, Khlong Ta Khot
    name(18594, 21, 25718, 10), // 1282: คลองตาล, Khlong Tan
    name(18628, 27, 25706, 12), // 1283: คลองตำหรุ, Khlong Tamru
    name(18643, 30, 25829, 14), // 1284: คลองต้นไทร, Khlong Ton Sai
    name(18656, 21, 25733, 13), // 1285: คลองถนน, Khlong Thanon
    name(18686, 24, 25510, 10), // 1286: คลองทราย, Khlong Sai
    name(18686, 33, 25510, 15), // 1287: คลองทรายขาว, Khlong Sai Khao
    name(18708, 39, 25766, 16), // 1288: คลองทับจันทร์, Khlong Thap Chan
    name(18721, 39, 25782, 16), // 1289: คลองท่อมเหนือ, Khlong Thom Nuea
    name(18758, 33, 25798, 15), // 1290: คลองท่อมใต้, Khlong Thom Tai
    name(18769, 36, 25216, 19), // 1291: คลองนกกระทุง, Khlong Nok Krathung
    name(18781, 48, 25086, 25), // 1292: คลองนครเนื่องเขต, Khlong Nakhon Nueang Khet
    name(18856, 18, 25086, 9), // 1293: คลองนา, Khlong Na
    name(18856, 33, 25175, 12), // 1294: คลองนารายณ์, Khlong Narai
    name(18867, 39, 25187, 19), // 1295: คลองนิยมยาตรา, Khlong Niyom Yattra
    name(18889, 24, 25206, 10), // 1296: คลองน้อย, Khlong Noi
    name(18910, 33, 25111, 15), // 1297: คลองน้ำเค็ม, Khlong Nam Khem
    name(18930, 27, 25140, 14), // 1298: คลองน้ำใส, Khlong Nam Sai
    name(18943, 30, 25126, 14), // 1299: คลองน้ำไหล, Khlong Nam Lai
    name(18970, 30, 15450, 15), // 1300: คลองบางบอน, Khlong Bang Bon
    name(18989, 33, 22519, 17), // 1301: คลองบางพราน, Khlong Bang Phran
    name(19076, 39, 13764, 14), // 1302: คลองบ้านโพธิ์, Khlong Ban Pho
    name(19092, 33, 25397, 14), // 1303: คลองประสงค์, Khlong Prasong
    name(19103, 30, 25411, 13), // 1304: คลองประเวศ, Khlong Prawet
    name(19153, 24, 25386, 11), // 1305: คลองปราบ, Khlong Prap
    name(19170, 21, 25247, 11), // 1306: คลองปาง, Khlong Pang
    name(19192, 21, 25436, 10), // 1307: คลองปูน, Khlong Pun
    name(19207, 18, 25309, 11), // 1308: คลองพน, Khlong Phon
    name(19219, 45, 25356, 20), // 1309: คลองพระยาบันลือ, Khlong Phraya Banlue
    name(19246, 33, 25326, 16), // 1310: คลองพระอุดม, Khlong Phra Udom
    name(19262, 21, 25298, 11), // 1311: คลองพลู, Khlong Phlu
    name(19291, 18, 25266, 10), // 1312: คลองพา, Khlong Pha
    name(19297, 27, 25284, 14), // 1313: คลองพิไกร, Khlong Phikrai
    name(19309, 30, 24985, 15), // 1314: คลองมหานาค, Khlong Maha Nak
    name(19318, 30, 25035, 14), // 1315: คลองมะพลับ, Khlong Maphlap
    name(19349, 33, 24956, 13), // 1316: คลองมะเดื่อ, Khlong Maduea
    name(19374, 27, 25022, 13), // 1317: คลองมานิง, Khlong Maning
    name(19383, 24, 25049, 12), // 1318: คลองม่วง, Khlong Muang
    name(19425, 18, 3302, 9), // 1319: คลองยา, Khlong Ya
    name(19425, 21, 25923, 11), // 1320: คลองยาง, Khlong Yang
    name(19509, 18, 25464, 9), // 1321: คลองรี, Khlong Ri
    name(19515, 36, 24917, 20), // 1322: คลองลานพัฒนา, Khlong Lan Phatthana
    name(19530, 18, 3226, 9), // 1323: คลองลุ, Khlong Lu
    name(19542, 21, 25913, 10), // 1324: คลองวัว, Khlong Wua
    name(19555, 21, 25887, 10), // 1325: คลองวาฬ, Khlong Wan
    name(19562, 18, 25600, 10), // 1326: คลองศก, Khlong Sok
    name(19568, 33, 25610, 13), // 1327: คลองสมบูรณ์, Khlong Sombun
    name(19579, 21, 3238, 9), // 1328: คลองสระ, Khlong Sa
    name(19579, 30, 25497, 13), // 1329: คลองสระบัว, Khlong Sa Bua
    name(19622, 21, 11154, 11), // 1330: คลองสวน, Khlong Suan
    name(19622, 30, 11154, 16), // 1331: คลองสวนพลู, Khlong Suan Phlu
    name(19632, 21, 25623, 11), // 1332: คลองสอง, Khlong Song
    name(19632, 42, 25623, 19), // 1333: คลองสองต้นนุ่น, Khlong Song Ton Nun
    name(19653, 24, 25525, 12), // 1334: คลองสะแก, Khlong Sakae
    name(3508, 21, 3238, 10), // 1335: คลองสาม, Khlong Sam
    name(19672, 39, 25545, 17), // 1336: คลองสามประเวศ, Khlong Sam Prawet
    name(19695, 21, 25577, 10), // 1337: คลองสิบ, Khlong Sip
    name(19695, 30, 25577, 15), // 1338: คลองสิบสอง, Khlong Sip Song
    name(19705, 21, 25577, 9), // 1339: คลองสี่, Khlong Si
    name(19724, 18, 24634, 10), // 1340: คลองหก, Khlong Hok
    name(19730, 27, 25235, 12), // 1341: คลองหนึ่ง, Khlong Nueng
    name(19739, 24, 25446, 11), // 1342: คลองหรัง, Khlong Rang
    name(19751, 36, 24937, 19), // 1343: คลองหลวงแพ่ง, Khlong Luang Phaeng
    name(19763, 21, 3209, 9), // 1344: คลองหลา, Khlong La
    name(19775, 21, 24620, 10), // 1345: คลองหิน, Khlong Hin
    name(19775, 30, 24620, 14), // 1346: คลองหินปูน, Khlong Hin Pun
    name(19791, 21, 3146, 9), // 1347: คลองห้า, Khlong Ha
    name(19802, 36, 25865, 22), // 1348: คลองอุดมชลจร, Khlong Udom Chonlachon
    name(19862, 36, 25850, 15), // 1349: คลองอู่ตะเภา, Khlong U Taphao
    name(19874, 24, 24661, 10), // 1350: คลองเกตุ, Khlong Ket
    name(19882, 27, 24824, 12), // 1351: คลองเกลือ, Khlong Kluea
    name(19900, 27, 24685, 13), // 1352: คลองเขม้า, Khlong Khamao
    name(19909, 24, 24724, 12), // 1353: คลองเขิน, Khlong Khoen
    name(28291, 27, 11706, 12), // 1354: คลองเคียน, Khlong Khian
    name(19925, 24, 24521, 11), // 1355: คลองเจ็ด, Khlong Chet
    name(19953, 48, 24500, 21), // 1356: คลองเจ้าคุณสิงห์, Khlong Chao Khun Sing
    name(19969, 27, 24459, 14), // 1357: คลองเฉลิม, Khlong Chaloem
    name(20021, 36, 25813, 16), // 1358: คลองเตยเหนือ, Khlong Toei Nuea
    name(20042, 24, 25424, 12), // 1359: คลองเปรง, Khlong Preng
    name(20050, 27, 25376, 10), // 1360: คลองเปียะ, Khlong Pia
    name(20059, 27, 25068, 13), // 1361: คลองเมือง, Khlong Mueang
    name(20071, 24, 25486, 11), // 1362: คลองเรือ, Khlong Ruea
    name(20089, 18, 25562, 9), // 1363: คลองเส, Khlong Se
    name(20101, 21, 24589, 11), // 1364: คลองแดน, Khlong Daen
    name(20177, 30, 24969, 14), // 1365: คลองแม่ลาย, Khlong Mae Lai
    name(20200, 18, 24610, 10), // 1366: คลองแห, Khlong Hae
    name(20220, 21, 24747, 11), // 1367: คลองโคน, Khlong Khon
    name(20245, 21, 25940, 11), // 1368: คลองโยง, Khlong Yong
    name(20252, 24, 25008, 10), // 1369: คลองใหม่, Khlong Mai
    name(20265, 39, 24644, 17), // 1370: คลองไก่เถื่อน, Khlong Kai Thuean
    name(20286, 21, 25510, 10), // 1371: คลองไทร, Khlong Sai
    name(20296, 21, 25266, 11), // 1372: คลองไผ่, Khlong Phai
    name(8302, 12, 10312, 6), // 1373: คลัง, Khlang
    name(20307, 24, 24415, 10), // 1374: คลีกลิ้ง, Khli Kling
    name(3612, 9, 3436, 5), // 1375: ควน, Khuan
    name(20315, 18, 27138, 10), // 1376: ควนกรด, Khuan Krot
    name(20328, 21, 27112, 11), // 1377: ควนกลาง, Khuan Klang
    name(20335, 18, 3457, 10), // 1378: ควนขัน, Khuan Khan
    name(20349, 24, 21294, 12), // 1379: ควนชะลิก, Khuan Chalik
    name(20357, 18, 27102, 10), // 1380: ควนชุม, Khuan Chum
    name(20371, 18, 27351, 11), // 1381: ควนทอง, Khuan Thong
    name(20377, 21, 27340, 11), // 1382: ควนธานี, Khuan Thani
    name(20384, 21, 27269, 11), // 1383: ควนปริง, Khuan Pring
    name(20391, 18, 27240, 11), // 1384: ควนพัง, Khuan Phang
    name(20403, 30, 27167, 13), // 1385: ควนมะพร้าว, Khuan Maphrao
    name(20420, 15, 27280, 8), // 1386: ควนรู, Khuan Ru
    name(20425, 18, 27148, 10), // 1387: ควนลัง, Khuan Lang
    name(20431, 18, 27303, 8), // 1388: ควนศรี, Khuan Si
    name(20451, 18, 27293, 10), // 1389: ควนสตอ, Khuan Sato
    name(20464, 27, 27329, 11), // 1390: ควนสุบรรณ, Khuan Suban
    name(20473, 33, 27195, 15), // 1391: ควนหนองคว้า, Khuan Nong Khwa
    name(20484, 33, 27180, 15), // 1392: ควนหนองหงษ์, Khuan Nong Hong
    name(20495, 18, 27123, 10), // 1393: ควนเกย, Khuan Koei
    name(20501, 18, 27158, 9), // 1394: ควนเมา, Khuan Mao
    name(20512, 21, 27230, 10), // 1395: ควนโนรี, Khuan Nori
    name(20519, 24, 27255, 9), // 1396: ควนโพธิ์, Khuan Pho
    name(20539, 15, 27315, 8), // 1397: ควนโส, Khuan So
    name(17797, 9, 3436, 5), // 1398: ควร, Khuan
    name(20555, 27, 26213, 11), // 1399: คอกกระบือ, Khok Krabue
    name(3655, 21, 26152, 10), // 1400: คอกควาย, Khok Khwai
    name(20570, 21, 23820, 10), // 1401: คอกช้าง, Khok Chang
    name(20587, 18, 25966, 7), // 1402: คอทราย, Kho Sai
    name(15534, 18, 24754, 8), // 1403: คอนกาม, Khon Kam
    name(20593, 18, 20248, 9), // 1404: คอนฉิม, Khon Chim
    name(20606, 18, 26117, 8), // 1405: คอนสาย, Khon Sai
    name(20625, 15, 25959, 7), // 1406: คอรุม, Kho Rum
    name(20661, 30, 26833, 13), // 1407: คอลอตันหยง, Kholo Tanyong
    name(20719, 18, 29414, 8), // 1408: คอหงส์, Kho Hong
    name(20725, 15, 15964, 8), // 1409: คอแลน, Kho Laen
    name(20743, 12, 15960, 7), // 1410: คอโค, Kho Kho
    name(16924, 36, 23665, 12), // 1411: คันธารราษฎร์, Khanthararat
    name(20757, 21, 23604, 10), // 1412: คันธุลี, Khan Thuli
    name(20764, 21, 12223, 10), // 1413: คันโช้ง, Khan Chong
    name(20771, 18, 20569, 8), // 1414: คันไร่, Khan Rai
    name(16549, 18, 15761, 8), // 1415: คานหาม, Khan Ham
    name(18018, 21, 23334, 8), // 1416: คาละแมะ, Khalamae
    name(14973, 18, 17949, 11), // 1417: คำขวาง, Kham Khwang
    name(15248, 21, 16204, 11), // 1418: คำครั่ง, Kham Khrang
    name(16319, 18, 12021, 10), // 1419: คำด้วง, Kham Duang
    name(16710, 18, 20860, 10), // 1420: คำนาดี, Kham Na Di
    name(16883, 30, 23342, 13), // 1421: คำน้ำสร้าง, Kham Nam Sang
    name(17141, 24, 22648, 13), // 1422: คำน้ำแซบ, Kham Nam Saep
    name(17670, 12, 11062, 8), // 1423: คำบก, Kham Bok
    name(17913, 12, 11112, 9), // 1424: คำบง, Kham Bong
    name(18122, 15, 11062, 7), // 1425: คำบ่อ, Kham Bo
    name(18239, 27, 23368, 11), // 1426: คำป่าหลาย, Kham Pa Lai
    name(19203, 12, 23438, 10), // 1427: คำผง, Kham Phong
    name(19334, 15, 23453, 9), // 1428: คำพระ, Kham Phra
    name(20780, 18, 23453, 10), // 1429: คำพราน, Kham Phran
    name(20796, 18, 23392, 12), // 1430: คำพอุง, Kham Pha-ung
    name(20802, 15, 23421, 8), // 1431: คำพี้, Kham Phi
    name(20807, 39, 23506, 16), // 1432: คำสร้างเที่ยง, Kham Sang Thiang
    name(20828, 21, 23489, 10), // 1433: คำสะอาด, Kham Sa-at
    name(20842, 18, 23589, 8), // 1434: คำหยาด, Kham Yat
    name(20856, 18, 23576, 7), // 1435: คำหว้า, Kham Wa
    name(20862, 21, 10157, 10), // 1436: คำอาฮวน, Kham Ahuan
    name(20874, 21, 11278, 12), // 1437: คำเจริญ, Kham Charoen
    name(20887, 15, 23567, 9), // 1438: คำเตย, Kham Toei
    name(20892, 21, 23359, 9), // 1439: คำเนียม, Kham Niam
    name(20906, 18, 19113, 7), // 1440: คำเลาะ, Kham Lo
    name(20912, 36, 20543, 15), // 1441: คำเหมือดแก้ว, Kham Mueat Kaeo
    name(20940, 18, 12955, 9), // 1442: คำแก้ว, Kham Kaeo
    name(20959, 15, 13788, 10), // 1443: คำแคน, Kham Khaen
    name(20968, 15, 19660, 9), // 1444: คำแมด, Kham Maet
    name(20980, 24, 13875, 14), // 1445: คำโคกสูง, Kham Khok Sung
    name(20988, 18, 23538, 10), // 1446: คำโตนด, Kham Tanot
    name(21007, 15, 23438, 9), // 1447: คำโพน, Kham Phon
    name(16226, 18, 21442, 8), // 1448: คำใหญ่, Kham Yai
    name(21033, 15, 23404, 9), // 1449: คำไผ่, Kham Phai
    name(21047, 15, 18682, 8), // 1450: คำไหล, Kham Lai
    name(16252, 12, 10805, 8), // 1451: คำไฮ, Kham Hai
    name(16252, 24, 10805, 12), // 1452: คำไฮใหญ่, Kham Hai Yai
    name(17000, 30, 3117, 9), // 1453: คีรีราษฎร์, Khiri Rat
    name(18365, 18, 15002, 10), // 1454: คีรีวง, Khiri Wong
    name(21062, 21, 10231, 10), // 1455: คีรีเขต, Khiri Khet
    name(21090, 18, 27459, 9), // 1456: คึกคัก, Khuekkhak
    name(21096, 18, 27477, 9), // 1457: คึมชาด, Khuemchat
    name(21108, 21, 27468, 9), // 1458: คึมใหญ่, Khuem Yai
    name(21115, 24, 27372, 10), // 1459: คือเวียง, Khue Wiang
    name(17317, 30, 20292, 12), // 1460: คุยบ้านโอง, Khui Ban Ong
    name(21125, 21, 27506, 10), // 1461: คุยม่วง, Khui Muang
    name(3752, 12, 3504, 5), // 1462: คุระ, Khura
    name(21132, 15, 27776, 7), // 1463: คุริง, Khuring
    name(21137, 30, 27688, 13), // 1464: คุ้งกระถิน, Khung Krathin
    name(21152, 27, 27760, 12), // 1465: คุ้งตะเภา, Khung Taphao
    name(21161, 27, 27710, 13), // 1466: คุ้งน้ำวน, Khung Nam Won
    name(21173, 24, 27731, 12), // 1467: คุ้งพยอม, Khung Phayom
    name(21210, 21, 27701, 9), // 1468: คุ้งลาน, Khung Lan
    name(21222, 27, 27743, 13), // 1469: คุ้งสำเภา, Khung Samphao
    name(21249, 24, 27531, 8), // 1470: คุ้มเก่า, Khum Kao
    name(735, 6, 989, 3), // 1471: คู, Khu
    name(21278, 18, 26942, 10), // 1472: คูขวาง, Khu Khwang
    name(37630, 15, 35519, 8), // 1473: คูขาด, Khu Khat
    name(21284, 15, 26934, 8), // 1474: คูขุด, Khu Khut
    name(21303, 12, 26926, 8), // 1475: คูคต, Khu Khot
    name(21314, 12, 26918, 8), // 1476: คูคำ, Khu Kham
    name(21318, 15, 26989, 7), // 1477: คูซอด, Khu Sot
    name(21333, 15, 26999, 7), // 1478: คูตัน, Khu Tan
    name(21354, 9, 27772, 4), // 1479: คูบ, Khup
    name(21354, 15, 26898, 7), // 1480: คูบัว, Khu Bua
    name(21362, 27, 18910, 14), // 1481: คูบางหลวง, Khu Bang Luang
    name(21388, 21, 26970, 10), // 1482: คูสะคาม, Khu Sakham
    name(735, 12, 27486, 5), // 1483: คูหา, Khuha
    name(735, 30, 27486, 11), // 1484: คูหาสวรรค์, Khuha Sawan
    name(21395, 21, 27497, 9), // 1485: คูหาใต้, Khuha Tai
    name(21402, 18, 27027, 7), // 1486: คูเต่า, Khu Tao
    name(21412, 36, 26905, 13), // 1487: คู้ฝั่งเหนือ, Khu Fang Nuea
    name(21439, 27, 27060, 10), // 1488: คู้ยายหมี, Khu Yai Mi
    name(21448, 24, 26952, 12), // 1489: คู้ลำพัน, Khu Lam Phan
    name(21468, 21, 26980, 9), // 1490: คู้สลอด, Khu Salot
    name(21508, 30, 23295, 12), // 1491: ค่ายบกหวาน, Khai Bok Wan
    name(18499, 18, 25996, 9), // 1492: ค้อทอง, Kho Thong
    name(21524, 21, 17418, 7), // 1493: ค้อน้อย, Kho Noi
    name(21531, 24, 11377, 9), // 1494: ค้อเขียว, Kho Khiao
    name(21551, 24, 25951, 8), // 1495: ค้อเหนือ, Kho Nuea
    name(21572, 18, 25989, 7), // 1496: ค้อใต้, Kho Tai
    name(21578, 21, 26005, 7), // 1497: ค้อใหญ่, Kho Yai
    name(37647, 21, 35422, 10), // 1498: ค้างพลู, Khang Phlu
    name(21585, 18, 26833, 5), // 1499: ฆอเลาะ, Kholo
    name(21591, 15, 12265, 8), // 1500: ฆะมัง, Kha Mang
    name(14361, 36, 11201, 20), // 1501: ฆ้องชัยพัฒนา, Khong Chai Phatthana
    name(5066, 9, 706, 4), // 1502: งอบ, Ngop
    name(14336, 15, 19759, 7), // 1503: งัวบา, Ngua Ba
    name(14431, 9, 33827, 4), // 1504: งิม, Ngim
    name(14454, 12, 11928, 4), // 1505: งิ้ว, Ngio
    name(14454, 21, 13007, 9), // 1506: งิ้วงาม, Ngio Ngam
    name(14584, 24, 11928, 8), // 1507: งิ้วด่อน, Ngio Don
    name(14618, 21, 21062, 8), // 1508: งิ้วราย, Ngio Rai
    name(45734, 12, 10745, 7), // 1509: จ.ป.ร., Choporo
    name(18576, 18, 18866, 8), // 1510: จระเข้, Chorakhe
    name(18576, 27, 18878, 12), // 1511: จระเข้หิน, Chorakhe Hin
    name(19812, 12, 17912, 6), // 1512: จรัส, Charat
    name(12883, 12, 4047, 6), // 1513: จริม, Charim
    name(17662, 24, 18866, 12), // 1514: จรเข้บัว, Chorakhe Bua
    name(21596, 24, 18894, 12), // 1515: จรเข้มาก, Chorakhe Mak
    name(21604, 27, 18939, 13), // 1516: จรเข้ร้อง, Chorakhe Rong
    name(3850, 33, 18959, 17), // 1517: จรเข้สามพัน, Chorakhe Sam Phan
    name(21617, 30, 18924, 15), // 1518: จรเข้เผือก, Chorakhe Phueak
    name(35764, 27, 42349, 12), // 1519: จรเข้ใหญ่, Chorakhe Yai
    name(11796, 9, 18994, 5), // 1520: จวบ, Chuap
    name(21004, 15, 18676, 10), // 1521: จองคำ, Chong Kham
    name(21627, 18, 18839, 12), // 1522: จองถนน, Chong Thanon
    name(21645, 27, 18477, 9), // 1523: จอมจันทร์, Chom Chan
    name(21654, 27, 18566, 12), // 1524: จอมประทัด, Chom Prathat
    name(21677, 21, 18556, 10), // 1525: จอมปลวก, Chom Pluak
    name(21684, 15, 18511, 9), // 1526: จอมพล, Chom Phon
    name(21694, 18, 18618, 7), // 1527: จอมศรี, Chom Si
    name(21712, 27, 18608, 10), // 1528: จอมสวรรค์, Chom Sawan
    name(21721, 33, 18498, 13), // 1529: จอมหมอกแก้ว, Chom Mok Kaeo
    name(21746, 12, 18292, 6), // 1530: จอหอ, Cho Ho
    name(21754, 18, 18279, 6), // 1531: จอเบาะ, Cho Bo
    name(15565, 12, 17400, 7), // 1532: จะกง, Chakong
    name(21760, 18, 13401, 7), // 1533: จะกว๊ะ, Cha-kwa
    name(3897, 27, 10200, 13), // 1534: จะทิ้งพระ, Chathing Phra
    name(21782, 27, 17121, 12), // 1535: จะบังติกอ, Chabang Tiko
    name(21798, 15, 17896, 7), // 1536: จะรัง, Charang
    name(21803, 15, 1858, 6), // 1537: จะแหน, Chanae
    name(21812, 18, 17754, 7), // 1538: จะโหนง, Chanong
    name(17213, 27, 17390, 10), // 1539: จักรวรรดิ, Chakkrawat
    name(21818, 24, 17407, 6), // 1540: จักรสีห์, Chaksi
    name(14553, 21, 11095, 9), // 1541: จันจว้า, Chan Chwa
    name(14553, 30, 11095, 13), // 1542: จันจว้าใต้, Chan Chwa Tai
    name(21826, 15, 11911, 7), // 1543: จันดี, Chan Di
    name(21835, 18, 14690, 8), // 1544: จันดุม, Chan Dum
    name(21845, 27, 17783, 12), // 1545: จันทนิมิต, Chanthanimit
    name(21870, 27, 17804, 13), // 1546: จันทบเพชร, Chanthop Phet
    name(21886, 27, 17529, 10), // 1547: จันทรเกษม, Chan Kasem
    name(15603, 30, 17558, 9), // 1548: จันทร์เพ็ญ, Chan Phen
    name(21914, 21, 17795, 9), // 1549: จันทิมา, Chanthima
    name(3785, 18, 17824, 9), // 1550: จันทึก, Chanthuek
    name(21921, 24, 17771, 12), // 1551: จันทเขลม, Chanthakhlem
    name(21929, 18, 17613, 7), // 1552: จันอัด, Chan-at
    name(21944, 18, 17581, 8), // 1553: จันเสน, Chan Sen
    name(21977, 24, 17648, 10), // 1554: จางเหนือ, Chang Nuea
    name(2703, 9, 577, 4), // 1555: จาน, Chan
    name(16198, 18, 17539, 8), // 1556: จานลาน, Chan Lan
    name(21012, 27, 17567, 14), // 1557: จานแสนไชย, Chan Saen Chai
    name(21326, 21, 17605, 8), // 1558: จานใหญ่, Chan Yai
    name(21993, 18, 17903, 9), // 1559: จารพัต, Charaphat
    name(3951, 12, 12216, 6), // 1560: จำปา, Champa
    name(17342, 21, 12216, 11), // 1561: จำปาขัน, Champa Khan
    name(22008, 24, 17494, 9), // 1562: จำปาหล่อ, Champa Lo
    name(22021, 21, 17511, 11), // 1563: จำปาโมง, Champa Mong
    name(26965, 12, 43376, 6), // 1564: จำปี, Champi
    name(22028, 27, 17425, 11), // 1565: จำป่าหวาย, Cham Pa Wai
    name(22041, 15, 17486, 8), // 1566: จำลอง, Chamlong
    name(16512, 18, 12780, 7), // 1567: จิกดู่, Chik Du
    name(17059, 33, 18240, 15), // 1568: จิกสังข์ทอง, Chik Sang Thong
    name(17350, 21, 18255, 11), // 1569: จิกเทิง, Chik Thoeng
    name(17901, 18, 12571, 9), // 1570: จีกแดก, Chik Daek
    name(15828, 18, 10379, 10), // 1571: จุมจัง, Chum Chang
    name(14306, 15, 2193, 8), // 1572: จุมพล, Chumphon
    name(22046, 12, 17480, 6), // 1573: ฉมัน, Chaman
    name(24961, 12, 13335, 7), // 1574: ฉลอง, Chalong
    name(22057, 12, 43355, 7), // 1575: ฉลุง, Chalung
    name(4633, 9, 577, 5), // 1576: ฉาง, Chang
    name(22936, 18, 19337, 8), // 1577: ฉิมพลี, Chimphli
    name(15694, 27, 13347, 15), // 1578: ชนะสงคราม, Chana Songkhram
    name(10416, 12, 8903, 7), // 1579: ชมพู, Chomphu
    name(16545, 12, 18530, 8), // 1580: ชมภู, Chom Phu
    name(22061, 21, 18581, 10), // 1581: ชมสะอาด, Chom Sa-at
    name(22079, 21, 18486, 12), // 1582: ชมเจริญ, Chom Charoen
    name(22102, 18, 18855, 11), // 1583: ชลคราม, Chonlakhram
    name(14635, 21, 11857, 8), // 1584: ชอนน้อย, Chon Noi
    name(22108, 21, 11361, 10), // 1585: ชอนม่วง, Chon Muang
    name(22115, 30, 18665, 11), // 1586: ชอนสมบูรณ์, Chon Sombun
    name(22125, 27, 18653, 12), // 1587: ชอนสารเดช, Chon Saradet
    name(22133, 18, 18634, 10), // 1588: ชอนไพร, Chon Phrai
    name(27005, 15, 43386, 8), // 1589: ชะมวง, Chamuang
    name(15789, 15, 17474, 6), // 1590: ชะมาย, Chamai
    name(22160, 15, 17912, 6), // 1591: ชะรัด, Charat
    name(22173, 12, 17115, 6), // 1592: ชะอม, Cha-om
    name(11174, 15, 2986, 6), // 1593: ชะเมา, Chamao
    name(22177, 15, 17467, 7), // 1594: ชะแมบ, Chamaep
    name(22190, 12, 10366, 7), // 1595: ชะแล, Cha Lae
    name(22190, 15, 19059, 6), // 1596: ชะแล้, Chalae
    name(22195, 15, 17761, 6), // 1597: ชะโนด, Chanot
    name(22195, 27, 17761, 10), // 1598: ชะโนดน้อย, Chanot Noi
    name(22204, 12, 17918, 6), // 1599: ชะไว, Chawai
    name(14303, 24, 10685, 13), // 1600: ชัยจุมพล, Chai Chumphon
    name(16490, 18, 16416, 8), // 1601: ชัยนาม, Chai Nam
    name(16940, 30, 16750, 10), // 1602: ชัยนารายณ์, Chai Narai
    name(17948, 15, 17294, 10), // 1603: ชัยพร, Chaiyaphon
    name(19614, 24, 17304, 12), // 1604: ชัยพฤกษ์, Chaiyaphruek
    name(19690, 21, 11674, 13), // 1605: ชัยมงคล, Chai Mongkhon
    name(21054, 24, 17325, 9), // 1606: ชัยฤทธิ์, Chaiyarit
    name(22216, 21, 13056, 10), // 1607: ชัยเกษม, Chai Kasem
    name(17561, 15, 10254, 8), // 1608: ชากบก, Chak Bok
    name(22223, 15, 17349, 10), // 1609: ชากพง, Chak Phong
    name(22228, 18, 17334, 8), // 1610: ชากโดน, Chak Don
    name(22239, 18, 17370, 9), // 1611: ชากไทย, Chak Thai
    name(22249, 24, 17833, 8), // 1612: ชานุวรรณ, Chanuwan
    name(19598, 15, 5090, 7), // 1613: ชายนา, Chai Na
    name(3520, 6, 1852, 4), // 1614: ชำ, Cham
    name(22257, 15, 17413, 8), // 1615: ชำฆ้อ, Cham Kho
    name(22267, 24, 17452, 15), // 1616: ชำผักแพว, Cham Phak Phaeo
    name(22292, 15, 17522, 7), // 1617: ชำราก, Chamrak
    name(44409, 15, 18019, 7), // 1618: ชำแระ, Chamrae
    name(15132, 15, 15954, 9), // 1619: ชิงโค, Ching Kho
    name(22297, 15, 18026, 9), // 1620: ชีทวน, Chi Thuan
    name(22314, 27, 18002, 11), // 1621: ชีน้ำร้าย, Chi Nam Rai
    name(22323, 12, 17987, 7), // 1622: ชีบน, Chi Bon
    name(22332, 15, 17994, 8), // 1623: ชีลอง, Chi Long
    name(22337, 15, 18266, 6), // 1624: ชีวาน, Chiwan
    name(22352, 15, 18272, 7), // 1625: ชีวึก, Chiwuek
    name(14279, 21, 10379, 10), // 1626: ชุมช้าง, Chum Chang
    name(4026, 15, 2193, 8), // 1627: ชุมพล, Chumphon
    name(19391, 21, 12980, 12), // 1628: ชุมภูพร, Chumphu Phon
    name(17530, 21, 32155, 8), // 1629: ชุมเห็ด, Chum Het
    name(16567, 36, 12834, 20), // 1630: ชุมแสงสงคราม, Chum Saeng Songkhram
    name(19589, 15, 11372, 8), // 1631: ชุมโค, Chum Kho
    name(6249, 12, 7503, 5), // 1632: ช่อง, Chong
    name(22363, 24, 18695, 9), // 1633: ช่องกุ่ม, Chong Kum
    name(22371, 24, 12228, 9), // 1634: ช่องด่าน, Chong Dan
    name(22392, 27, 18755, 11), // 1635: ช่องนนทรี, Chong Nonsi
    name(22401, 18, 18704, 9), // 1636: ช่องลม, Chong Lom
    name(22407, 27, 18766, 11), // 1637: ช่องสะเดา, Chong Sadao
    name(22419, 24, 18781, 11), // 1638: ช่องสะแก, Chong Sakae
    name(22434, 30, 18804, 12), // 1639: ช่องสามหมอ, Chong Sam Mo
    name(22448, 30, 18827, 12), // 1640: ช่องสาริกา, Chong Sarika
    name(22458, 24, 18742, 9), // 1641: ช่องเม็ก, Chong Mek
    name(22466, 18, 12415, 10), // 1642: ช่องแค, Chong Khae
    name(22466, 21, 12415, 11), // 1643: ช่องแคบ, Chong Khaep
    name(22483, 21, 18718, 10), // 1644: ช่องแมว, Chong Maeo
    name(22506, 33, 18728, 14), // 1645: ช่องไม้แก้ว, Chong Mai Kaeo
    name(22541, 18, 18323, 9), // 1646: ช่อผกา, Cho Phaka
    name(22547, 21, 18332, 8), // 1647: ช่อระกา, Cho Raka
    name(22554, 15, 18304, 7), // 1648: ช่อแล, Cho Lae
    name(22569, 15, 18285, 7), // 1649: ช่อแฮ, Cho Hae
    name(22579, 21, 17670, 8), // 1650: ช่างปี่, Chang Pi
    name(4057, 27, 14077, 12), // 1651: ช่างเคิ่ง, Chang Khoeng
    name(22586, 27, 17620, 9), // 1652: ช่างเหล็ก, Chang Lek
    name(14282, 21, 17138, 10), // 1653: ช้างขวา, Chang Khwa
    name(16338, 24, 12949, 10), // 1654: ช้างข้าม, Chang Kham
    name(20573, 24, 13367, 11), // 1655: ช้างคลาน, Chang Khlan
    name(22595, 24, 17697, 9), // 1656: ช้างซ้าย, Chang Sai
    name(22603, 27, 17716, 11), // 1657: ช้างตะลูด, Chang Talut
    name(22618, 21, 17727, 11), // 1658: ช้างทอง, Chang Thong
    name(22625, 21, 17738, 10), // 1659: ช้างทูน, Chang Thun
    name(34310, 24, 38587, 9), // 1660: ช้างน้อย, Chang Noi
    name(22649, 24, 17629, 10), // 1661: ช้างมิ่ง, Chang Ming
    name(22657, 24, 17639, 9), // 1662: ช้างม่อย, Chang Moi
    name(22665, 27, 17658, 12), // 1663: ช้างเผือก, Chang Phueak
    name(22674, 21, 17687, 10), // 1664: ช้างแรก, Chang Raek
    name(37787, 24, 34977, 9), // 1665: ช้างใหญ่, Chang Yai
    name(22681, 27, 10384, 13), // 1666: ช้างให้ตก, Chang Hai Tok
    name(22522, 21, 12212, 10), // 1667: ซับจำปา, Sap Champa
    name(22690, 30, 41968, 11), // 1668: ซับตะเคียน, Sap Takhian
    name(22717, 21, 30901, 7), // 1669: ซับน้อย, Sap Noi
    name(22724, 24, 41906, 10), // 1670: ซับพุทรา, Sap Phutsa
    name(22738, 27, 27678, 10), // 1671: ซับมะกรูด, Sap Makrut
    name(22753, 24, 41937, 9), // 1672: ซับสนุ่น, Sap Sanun
    name(22776, 30, 41958, 10), // 1673: ซับสมบูรณ์, Sap Sombun
    name(22786, 27, 41924, 13), // 1674: ซับสมอทอด, Sap Samo Thot
    name(22800, 24, 41946, 12), // 1675: ซับสีทอง, Sap Si Thong
    name(22808, 21, 41916, 8), // 1676: ซับเปิบ, Sap Poep
    name(22822, 27, 25343, 13), // 1677: ซับไม้แดง, Sap Mai Daeng
    name(16171, 12, 5972, 4), // 1678: ซากอ, Sako
    name(6339, 9, 973, 4), // 1679: ซาง, Sang
    name(4081, 6, 464, 3), // 1680: ซำ, Sam
    name(17886, 15, 41239, 8), // 1681: ซำยาง, Sam Yang
    name(22831, 12, 20383, 5), // 1682: ซึ้ง, Sueng
    name(41, 15, 548, 6), // 1683: ณรงค์, Narong
    name(14238, 30, 20329, 17), // 1684: ดงกระทงยาม, Dong Krathong Yam
    name(14413, 18, 20315, 10), // 1685: ดงกลาง, Dong Klang
    name(14449, 18, 20304, 11), // 1686: ดงขวาง, Dong Khwang
    name(14883, 30, 20232, 11), // 1687: ดงขี้เหล็ก, Dong Khilek
    name(15241, 15, 20287, 9), // 1688: ดงขุย, Dong Khui
    name(15283, 33, 20257, 15), // 1689: ดงครั่งน้อย, Dong Khrang Noi
    name(15332, 33, 20272, 15), // 1690: ดงครั่งใหญ่, Dong Khrang Yai
    name(15532, 15, 20243, 9), // 1691: ดงคอน, Dong Khon
    name(15622, 15, 20287, 8), // 1692: ดงคู่, Dong Khu
    name(15692, 12, 11852, 9), // 1693: ดงชน, Dong Chon
    name(15722, 15, 20166, 9), // 1694: ดงดวน, Dong Duan
    name(15747, 12, 20144, 8), // 1695: ดงดำ, Dong Dam
    name(15890, 24, 20152, 14), // 1696: ดงดินแดง, Dong Din Daeng
    name(15970, 18, 20733, 11), // 1697: ดงตะขบ, Dong Takhop
    name(16106, 21, 20721, 12), // 1698: ดงตะงาว, Dong Ta-ngao
    name(16392, 18, 20518, 8), // 1699: ดงน้อย, Dong Noi
    name(16461, 15, 10543, 9), // 1700: ดงบัง, Dong Bang
    name(16705, 21, 20639, 12), // 1701: ดงประคำ, Dong Prakham
    name(16878, 21, 20535, 12), // 1702: ดงป่าคำ, Dong Pa Kham
    name(17051, 15, 20558, 10), // 1703: ดงพญา, Dong Phaya
    name(17112, 18, 20587, 12), // 1704: ดงพยุง, Dong Phayung
    name(17458, 24, 20627, 12), // 1705: ดงพระราม, Dong Phraram
    name(17536, 18, 20609, 11), // 1706: ดงพลอง, Dong Phlong
    name(17996, 18, 20599, 10), // 1707: ดงพลับ, Dong Phlap
    name(18207, 24, 20416, 13), // 1708: ดงมหาวัน, Dong Maha Wan
    name(18465, 15, 20472, 8), // 1709: ดงมอน, Dong Mon
    name(18523, 18, 20397, 9), // 1710: ดงมะดะ, Dong Mada
    name(18587, 21, 20444, 11), // 1711: ดงมะยาง, Dong Mayang
    name(18746, 21, 20434, 10), // 1712: ดงมะรุม, Dong Marum
    name(19440, 18, 20406, 10), // 1713: ดงมะไฟ, Dong Mafai
    name(19714, 15, 20506, 8), // 1714: ดงมูล, Dong Mun
    name(19714, 30, 20506, 12), // 1715: ดงมูลเหล็ก, Dong Mun Lek
    name(19857, 15, 20752, 9), // 1716: ดงยาง, Dong Yang
    name(1505, 15, 3037, 8), // 1717: ดงรัก, Dong Rak
    name(19984, 18, 20347, 11), // 1718: ดงละคร, Dong Lakhon
    name(20320, 15, 20358, 8), // 1719: ดงลาน, Dong Lan
    name(20738, 15, 20388, 9), // 1720: ดงลิง, Dong Ling
    name(20847, 27, 20678, 11), // 1721: ดงสมบูรณ์, Dong Sombun
    name(20972, 24, 20651, 10), // 1722: ดงสวรรค์, Dong Sawan
    name(21101, 21, 20661, 9), // 1723: ดงสิงห์, Dong Sing
    name(21267, 24, 20705, 10), // 1724: ดงสุวรรณ, Dong Suwan
    name(21288, 15, 20491, 7), // 1725: ดงหมู, Dong Mu
    name(15896, 27, 20455, 13), // 1726: ดงหม้อทอง, Dong Mo Thong
    name(15896, 36, 20455, 17), // 1727: ดงหม้อทองใต้, Dong Mo Thong Tai
    name(21322, 21, 20185, 11), // 1728: ดงอีจาน, Dong I Chan
    name(21373, 18, 20222, 10), // 1729: ดงเค็ง, Dong Kheng
    name(21474, 15, 10850, 9), // 1730: ดงเจน, Dong Chen
    name(21907, 21, 20175, 10), // 1731: ดงเดือย, Dong Dueai
    name(21934, 21, 20491, 11), // 1732: ดงเมือง, Dong Mueang
    name(21934, 30, 20491, 15), // 1733: ดงเมืองแอม, Dong Mueang Aem
    name(19115, 18, 18626, 8), // 1734: ดงเย็น, Dong Yen
    name(21965, 36, 20689, 16), // 1735: ดงเสือเหลือง, Dong Suea Lueang
    name(22067, 21, 20526, 9), // 1736: ดงเหนือ, Dong Nuea
    name(22164, 27, 20208, 14), // 1737: ดงแคนใหญ่, Dong Khaen Yai
    name(22185, 15, 13166, 10), // 1738: ดงแดง, Dong Daeng
    name(18434, 18, 20744, 8), // 1739: ดงใหญ่, Dong Yai
    name(4551, 6, 19306, 3), // 1740: ดม, Dom
    name(15724, 21, 13456, 8), // 1741: ดวนใหญ่, Duan Yai
    name(22346, 18, 19295, 7), // 1742: ดอกล้ำ, Dok Lam
    name(17585, 18, 27039, 7), // 1743: ดอกไม้, Dok Mai
    name(21957, 27, 20196, 12), // 1744: ดองกำเม็ด, Dong Kam Met
    name(2700, 9, 999, 3), // 1745: ดอน, Don
    name(21040, 21, 19575, 9), // 1746: ดอนกรวย, Don Kruai
    name(21456, 36, 19558, 13), // 1747: ดอนกระเบื้อง, Don Krabueang
    name(22611, 21, 19525, 8), // 1748: ดอนกลอย, Don Kloi
    name(22746, 21, 19505, 9), // 1749: ดอนกลาง, Don Klang
    name(22794, 18, 19546, 7), // 1750: ดอนกอก, Don Kok
    name(22835, 15, 19439, 7), // 1751: ดอนกำ, Don Kam
    name(22835, 24, 19439, 10), // 1752: ดอนกำยาน, Don Kamyan
    name(22856, 24, 19449, 10), // 1753: ดอนขมิ้น, Don Khamin
    name(22869, 21, 19495, 10), // 1754: ดอนขวาง, Don Khwang
    name(22876, 30, 19477, 13), // 1755: ดอนขุนห้วย, Don Khun Huai
    name(22895, 21, 19469, 8), // 1756: ดอนข่อย, Don Khoi
    name(22902, 21, 19459, 10), // 1757: ดอนคลัง, Don Khlang
    name(22909, 15, 19449, 7), // 1758: ดอนคา, Don Kha
    name(22914, 18, 19755, 8), // 1759: ดอนงัว, Don Ngua
    name(22927, 18, 19325, 8), // 1760: ดอนจิก, Don Chik
    name(22933, 27, 19333, 12), // 1761: ดอนฉิมพลี, Don Chimphli
    name(22942, 21, 19345, 11), // 1762: ดอนชมพู, Don Chomphu
    name(22949, 24, 17339, 10), // 1763: ดอนชะเอม, Don Cha-em
    name(22957, 21, 19316, 9), // 1764: ดอนช้าง, Don Chang
    name(22964, 21, 19356, 8), // 1765: ดอนดั่ง, Don Dang
    name(22971, 18, 19364, 9), // 1766: ดอนดึง, Don Dueng
    name(22977, 18, 19364, 6), // 1767: ดอนดู่, Don Du
    name(23000, 18, 20013, 7), // 1768: ดอนตรอ, Don Tro
    name(23026, 27, 19987, 9), // 1769: ดอนตะหนิน, Don Tanin
    name(23049, 21, 19979, 8), // 1770: ดอนตะโก, Don Tako
    name(23059, 27, 19959, 11), // 1771: ดอนตาเพชร, Don Ta Phet
    name(23082, 21, 19900, 7), // 1772: ดอนทราย, Don Sai
    name(23089, 18, 19996, 9), // 1773: ดอนทอง, Don Thong
    name(23095, 30, 19721, 13), // 1774: ดอนนางหงส์, Don Nang Hong
    name(23105, 27, 19852, 9), // 1775: ดอนประดู่, Don Pradu
    name(23124, 18, 19866, 7), // 1776: ดอนปรู, Don Pru
    name(23130, 24, 19842, 10), // 1777: ดอนพุทรา, Don Phutsa
    name(23143, 21, 19697, 7), // 1778: ดอนมนต์, Don Mon
    name(23150, 24, 19646, 9), // 1779: ดอนมะนาว, Don Manao
    name(23174, 30, 19679, 10), // 1780: ดอนมะสังข์, Don Masang
    name(23184, 30, 19621, 11), // 1781: ดอนมะเกลือ, Don Makluea
    name(23202, 27, 19669, 10), // 1782: ดอนมะโนรา, Don Manora
    name(23218, 18, 19646, 7), // 1783: ดอนมัน, Don Man
    name(20437, 18, 18600, 7), // 1784: ดอนมูล, Don Mun
    name(23229, 15, 20121, 6), // 1785: ดอนยอ, Don Yo
    name(23247, 18, 20081, 8), // 1786: ดอนยาง, Don Yang
    name(23253, 27, 20064, 10), // 1787: ดอนยายหนู, Don Yai Nu
    name(23262, 27, 20053, 11), // 1788: ดอนยายหอม, Don Yai Hom
    name(23293, 30, 20110, 11), // 1789: ดอนยาวใหญ่, Don Yao Yai
    name(23303, 18, 19892, 8), // 1790: ดอนรวก, Don Ruak
    name(23309, 18, 19885, 7), // 1791: ดอนรัก, Don Rak
    name(23315, 18, 19584, 7), // 1792: ดอนลาน, Don Lan
    name(23330, 27, 19924, 11), // 1793: ดอนศรีชุม, Don Si Chum
    name(23339, 21, 19935, 8), // 1794: ดอนศิลา, Don Sila
    name(23351, 30, 19949, 10), // 1795: ดอนสมบูรณ์, Don Sombun
    name(23361, 30, 20042, 11), // 1796: ดอนหญ้านาง, Don Ya Nang
    name(23383, 21, 20024, 7), // 1797: ดอนหวาย, Don Wai
    name(23390, 24, 20031, 7), // 1798: ดอนหว่าน, Don Wan
    name(23403, 18, 19407, 7), // 1799: ดอนหัน, Don Han
    name(23418, 27, 19419, 10), // 1800: ดอนหัวฬ่อ, Don Hua Lo
    name(23435, 27, 19388, 11), // 1801: ดอนหายโศก, Don Hai Sok
    name(23444, 24, 11933, 9), // 1802: ดอนอะราง, Don Arang
    name(23452, 27, 19533, 9), // 1803: ดอนเกาะกา, Don Ko Ka
    name(23461, 21, 19746, 9), // 1804: ดอนเงิน, Don Ngoen
    name(23479, 18, 20005, 8), // 1805: ดอนเตย, Don Toei
    name(23485, 18, 19800, 7), // 1806: ดอนเปา, Don Pao
    name(23494, 18, 19689, 8), // 1807: ดอนเมย, Don Moei
    name(36441, 21, 40254, 8), // 1808: ดอนแก้ว, Don Kaeo
    name(23500, 18, 19970, 9), // 1809: ดอนแตง, Don Taeng
    name(23506, 18, 19373, 8), // 1810: ดอนแฝก, Don Faek
    name(23512, 18, 19877, 8), // 1811: ดอนแรด, Don Raet
    name(23517, 18, 19877, 7), // 1812: ดอนแร่, Don Rae
    name(23529, 21, 19914, 10), // 1813: ดอนแสลบ, Don Salaep
    name(23554, 24, 19829, 7), // 1814: ดอนโพธิ์, Don Pho
    name(23554, 33, 19829, 13), // 1815: ดอนโพธิ์ทอง, Don Pho Thong
    name(23565, 18, 19766, 7), // 1816: ดอนโอง, Don Ong
    name(23571, 21, 20053, 7), // 1817: ดอนใหญ่, Don Yai
    name(23578, 24, 19429, 10), // 1818: ดอนไก่ดี, Don Kai Di
    name(23586, 18, 19807, 8), // 1819: ดอนไผ่, Don Phai
    name(23601, 15, 19381, 7), // 1820: ดอนไฟ, Don Fai
    name(23606, 18, 19287, 8), // 1821: ดอยงาม, Doi Ngam
    name(23612, 18, 19275, 7), // 1822: ดอยลาน, Doi Lan
    name(23627, 18, 18347, 8), // 1823: ดอยฮาง, Doi Hang
    name(23633, 21, 19267, 8), // 1824: ดอยแก้ว, Doi Kaeo
    name(14837, 24, 15701, 11), // 1825: ดาวคะนอง, Dao Khanong
    name(18337, 24, 19228, 10), // 1826: ดาวเรือง, Dao Rueang
    name(21860, 18, 10105, 4), // 1827: ดาโต๊ะ, Dato
    name(16589, 18, 28688, 7), // 1828: ดินจี่, Din Chi
    name(18134, 15, 20868, 7), // 1829: ดินดำ, Din Dam
    name(16283, 18, 11623, 9), // 1830: ดินทอง, Din Thong
    name(16618, 21, 11897, 8), // 1831: ดินอุดม, Din Udom
    name(16714, 15, 10881, 7), // 1832: ดีลัง, Di Lang
    name(21829, 18, 11916, 8), // 1833: ดีหลวง, Di Luang
    name(23653, 18, 20831, 8), // 1834: ดุซงญอ, Dusongyo
    name(21838, 21, 14695, 7), // 1835: ดุมใหญ่, Dum Yai
    name(23665, 21, 20809, 8), // 1836: ดูกอึ่ง, Duk Ueng
    name(1143, 9, 607, 3), // 1837: ดูน, Dun
    name(23672, 18, 20817, 7), // 1838: ดูนสาด, Dun Sat
    name(4717, 9, 607, 2), // 1839: ดู่, Du
    name(14223, 21, 20794, 8), // 1840: ดู่ทุ่ง, Du Thung
    name(16515, 21, 12785, 6), // 1841: ดู่น้อย, Du Noi
    name(16598, 21, 20769, 8), // 1842: ดู่พงษ์, Du Phong
    name(22980, 18, 11404, 6), // 1843: ดู่ลาด, Du Lat
    name(23677, 18, 20788, 6), // 1844: ดู่ใต้, Du Tai
    name(4222, 12, 592, 3), // 1845: ด่าน, Dan
    name(18216, 24, 15891, 8), // 1846: ด่านคล้า, Dan Khla
    name(18478, 21, 10250, 8), // 1847: ด่านจาก, Dan Chak
    name(22375, 27, 12234, 12), // 1848: ด่านชุมพล, Dan Chumphon
    name(23683, 33, 19209, 13), // 1849: ด่านทับตะโก, Dan Thap Tako
    name(23712, 21, 19160, 7), // 1850: ด่านนอก, Dan Nok
    name(23719, 30, 19103, 14), // 1851: ด่านม่วงคำ, Dan Muang Kham
    name(23729, 30, 19177, 10), // 1852: ด่านศรีสุข, Dan Si Suk
    name(23747, 21, 19167, 8), // 1853: ด่านสวี, Dan Sawi
    name(23754, 30, 19038, 9), // 1854: ด่านเกวียน, Dan Kwian
    name(23767, 36, 19066, 16), // 1855: ด่านแม่คำมัน, Dan Mae Kham Man
    name(23792, 36, 19090, 13), // 1856: ด่านแม่ละเมา, Dan Mae Lamao
    name(23804, 33, 19051, 15), // 1857: ด่านแม่แฉลบ, Dan Mae Chalaep
    name(23820, 18, 19127, 7), // 1858: ด่านใน, Dan Nai
    name(14485, 15, 10394, 9), // 1859: ตกพรม, Tok Phrom
    name(14749, 12, 38860, 6), // 1860: ตบหู, Top Hu
    name(14210, 18, 46087, 10), // 1861: ตรมไพร, Trom Phrai
    name(748, 12, 16245, 5), // 1862: ตรวจ, Truat
    name(17715, 21, 46078, 9), // 1863: ตรอกนอง, Trok Nong
    name(18571, 18, 46047, 6), // 1864: ตระกาจ, Trakat
    name(898, 18, 498, 6), // 1865: ตระการ, Trakan
    name(18796, 36, 27047, 13), // 1866: ตระเปียงเตีย, Tra Piang Tia
    name(18959, 18, 46060, 8), // 1867: ตระแสง, Trasaeng
    name(19140, 15, 46053, 7), // 1868: ตรำดม, Tramdom
    name(17962, 24, 46068, 10), // 1869: ตรีณรงค์, Tri Narong
    name(19495, 12, 39014, 5), // 1870: ตรึม, Truem
    name(715, 12, 9443, 5), // 1871: ตลาด, Talat
    name(18739, 24, 42965, 11), // 1872: ตลาดกรวด, Talat Kruat
    name(21068, 42, 42936, 18), // 1873: ตลาดกระทุ่มแบน, Talat Krathum Baen
    name(21306, 24, 42925, 11), // 1874: ตลาดขวัญ, Talat Khwan
    name(21853, 27, 42913, 12), // 1875: ตลาดจินดา, Talat Chinda
    name(23838, 24, 42996, 9), // 1876: ตลาดน้อย, Talat Noi
    name(23846, 30, 15559, 15), // 1877: ตลาดบางเขน, Talat Bang Khen
    name(23868, 21, 43015, 10), // 1878: ตลาดพลู, Talat Phlu
    name(23875, 21, 43063, 9), // 1879: ตลาดยอด, Talat Yot
    name(23882, 24, 42976, 11), // 1880: ตลาดหลวง, Talat Luang
    name(23890, 30, 42954, 11), // 1881: ตลาดเกรียบ, Talat Kriap
    name(23913, 27, 43005, 10), // 1882: ตลาดเหนือ, Talat Nuea
    name(23929, 24, 43034, 11), // 1883: ตลาดแร้ง, Talat Raeng
    name(23937, 27, 43025, 9), // 1884: ตลาดโพธิ์, Talat Pho
    name(715, 24, 43054, 9), // 1885: ตลาดใหญ่, Talat Yai
    name(1758, 24, 42987, 9), // 1886: ตลาดใหม่, Talat Mai
    name(23955, 24, 40921, 12), // 1887: ตลาดไชยา, Talat Chaiya
    name(23963, 21, 43045, 9), // 1888: ตลาดไทร, Talat Sai
    name(23988, 24, 43079, 11), // 1889: ตลิ่งงาม, Taling Ngam
    name(23996, 12, 43159, 5), // 1890: ตลุก, Taluk
    name(23996, 36, 43167, 17), // 1891: ตลุกกลางทุ่ง, Taluk Klang Thung
    name(24015, 21, 43159, 8), // 1892: ตลุกดู่, Taluk Du
    name(24022, 27, 43189, 11), // 1893: ตลุกเทียม, Taluk Thiam
    name(15965, 18, 13099, 8), // 1894: ตองปิด, Tong Pit
    name(20455, 18, 10350, 9), // 1895: ตองโขบ, Tong Khop
    name(24031, 18, 38726, 6), // 1896: ตอหลัง, Tolang
    name(24037, 15, 42884, 6), // 1897: ตะกรบ, Takrop
    name(24048, 15, 42841, 6), // 1898: ตะกาง, Takang
    name(24053, 27, 42847, 10), // 1899: ตะกาดเง้า, Takat Ngao
    name(24062, 30, 26562, 10), // 1900: ตะกุกเหนือ, Takuk Nuea
    name(24082, 24, 42890, 9), // 1901: ตะกุกใต้, Takuk Tai
    name(24090, 15, 42899, 5), // 1902: ตะกุด, Takut
    name(24090, 21, 42899, 9), // 1903: ตะกุดไร, Takut Rai
    name(15972, 12, 20738, 6), // 1904: ตะขบ, Takhop
    name(19846, 18, 37183, 6), // 1905: ตะคร้อ, Takhro
    name(24100, 27, 42862, 10), // 1906: ตะคร้ำเอน, Takhram En
    name(24118, 12, 42879, 5), // 1907: ตะคุ, Takhu
    name(24122, 15, 42857, 5), // 1908: ตะค่า, Takha
    name(24127, 15, 42810, 5), // 1909: ตะดอบ, Tadop
    name(28947, 24, 33751, 8), // 1910: ตะนาวศรี, Tanao Si
    name(24164, 18, 42799, 6), // 1911: ตะบิ้ง, Tabing
    name(24170, 18, 42794, 5), // 1912: ตะบ่าย, Tabai
    name(24176, 15, 43282, 5), // 1913: ตะปอน, Tapon
    name(24185, 24, 43287, 6), // 1914: ตะปอเยาะ, Tapoyo
    name(24193, 15, 43270, 5), // 1915: ตะปาน, Tapan
    name(28975, 12, 15609, 7), // 1916: ตะพง, Taphong
    name(24215, 21, 38765, 8), // 1917: ตะมะยูง, Tamayung
    name(24222, 15, 43200, 6), // 1918: ตะลุง, Talung
    name(4276, 21, 43146, 7), // 1919: ตะลุบัน, Taluban
    name(24227, 21, 43153, 6), // 1920: ตะลุโบะ, Talubo
    name(24238, 24, 42872, 7), // 1921: ตะเครียะ, Takhria
    name(15409, 21, 15541, 7), // 1922: ตะเคียน, Takhian
    name(15409, 30, 26740, 13), // 1923: ตะเคียนทอง, Takhian Thong
    name(18509, 27, 19710, 11), // 1924: ตะเคียนปม, Takhian Pom
    name(19939, 30, 25663, 11), // 1925: ตะเคียนราม, Takhian Ram
    name(21198, 36, 29687, 11), // 1926: ตะเคียนเตี้ย, Takhian Tia
    name(22693, 39, 15541, 13), // 1927: ตะเคียนเลื่อน, Takhian Luean
    name(24246, 18, 26729, 4), // 1928: ตะเบาะ, Tabo
    name(24252, 15, 43293, 4), // 1929: ตะเสะ, Tase
    name(14803, 24, 10483, 10), // 1930: ตะแบกบาน, Tabaek Ban
    name(24260, 15, 43275, 7), // 1931: ตะแพน, Taphaen
    name(4488, 12, 9394, 4), // 1932: ตะโก, Tako
    name(20926, 24, 12802, 10), // 1933: ตะโกตาพิ, Tako Taphi
    name(23052, 21, 19218, 10), // 1934: ตะโกทอง, Tako Thong
    name(24269, 15, 40130, 4), // 1935: ตะโละ, Talo
    name(24269, 33, 43113, 9), // 1936: ตะโละกาโปร์, Talo Kapo
    name(24280, 39, 43090, 14), // 1937: ตะโละดือรามัน, Talo Due Raman
    name(24298, 30, 43136, 10), // 1938: ตะโละแมะนา, Talo Maena
    name(24313, 33, 43122, 14), // 1939: ตะโละไกรทอง, Talo Kraithong
    name(24324, 30, 43104, 9), // 1940: ตะโล๊ะหะลอ, Talo Halo
    name(14660, 33, 26839, 18), // 1941: ตันหยงจึงงา, Tanyong Chueng-nga
    name(20665, 30, 40800, 12), // 1942: ตันหยงดาลอ, Tanyong Dalo
    name(21335, 27, 43242, 11), // 1943: ตันหยงมัส, Tanyong Mat
    name(24341, 30, 43218, 12), // 1944: ตันหยงลิมอ, Tanyong Limo
    name(24359, 33, 43230, 12), // 1945: ตันหยงลุโละ, Tanyong Lulo
    name(24373, 24, 43253, 10), // 1946: ตันหยงโป, Tanyong Po
    name(24388, 21, 43263, 7), // 1947: ตับเต่า, Tap Tao
    name(24395, 18, 21255, 9), // 1948: ตั้งใจ, Tang Chai
    name(24403, 15, 42829, 7), // 1949: ตากตก, Tak Tok
    name(24408, 18, 42823, 6), // 1950: ตากออก, Tak Ok
    name(24414, 15, 42680, 6), // 1951: ตากูก, Ta Kuk
    name(24419, 18, 42815, 8), // 1952: ตากแดด, Tak Daet
    name(24425, 18, 42673, 7), // 1953: ตาก้อง, Ta Kong
    name(24431, 15, 42659, 7), // 1954: ตาขัน, Ta Khan
    name(24444, 15, 42666, 7), // 1955: ตาขีด, Ta Khit
    name(37917, 12, 37105, 8), // 1956: ตาคง, Ta Khong
    name(24449, 12, 42639, 8), // 1957: ตาจง, Ta Chong
    name(24453, 18, 42632, 7), // 1958: ตาจั่น, Ta Chan
    name(24470, 12, 42805, 5), // 1959: ตาชี, Tachi
    name(24474, 21, 43306, 8), // 1960: ตาดกลอย, Tat Kloi
    name(24481, 18, 12874, 7), // 1961: ตาดข่า, Tat Kha
    name(24487, 21, 43297, 9), // 1962: ตาดควัน, Tat Khwan
    name(24503, 18, 43314, 9), // 1963: ตาดทอง, Tat Thong
    name(24509, 15, 42758, 6), // 1964: ตาตุม, Ta Tum
    name(24514, 15, 42705, 6), // 1965: ตานิม, Ta Nim
    name(11831, 12, 19991, 4), // 1966: ตานี, Tani
    name(14276, 18, 12830, 8), // 1967: ตาลชุม, Tan Chum
    name(18598, 15, 42908, 5), // 1968: ตาลาน, Talan
    name(24519, 27, 43072, 7), // 1969: ตาลีอายร์, Tali-ai
    name(24528, 27, 16300, 8), // 1970: ตาลเดี่ยว, Tan Diao
    name(24560, 24, 31145, 7), // 1971: ตาลเตี้ย, Tan Tia
    name(24568, 24, 30990, 9), // 1972: ตาลเนิ้ง, Tan Noeng
    name(24580, 24, 28156, 8), // 1973: ตาลเลียน, Tan Lian
    name(24593, 18, 26758, 6), // 1974: ตาลเอน, Tan En
    name(24606, 18, 27003, 7), // 1975: ตาลโกน, Tan Kon
    name(24622, 15, 42776, 7), // 1976: ตาวัง, Ta Wang
    name(24632, 15, 42740, 7), // 1977: ตาสัง, Ta Sang
    name(24637, 24, 42752, 6), // 1978: ตาสิทธิ์, Ta Sit
    name(17855, 18, 11171, 8), // 1979: ตาหลวง, Ta Luang
    name(24645, 24, 42686, 11), // 1980: ตาหลังใน, Ta Lang Nai
    name(24660, 15, 42764, 5), // 1981: ตาอุด, Ta Ut
    name(24665, 18, 42718, 6), // 1982: ตาอ็อง, Ta Ong
    name(24671, 15, 42653, 6), // 1983: ตาเกษ, Ta Ket
    name(24698, 15, 42647, 6), // 1984: ตาเกา, Ta Kao
    name(24709, 15, 42747, 5), // 1985: ตาเซะ, Ta Se
    name(24714, 36, 38016, 9), // 1986: ตาเนาะปูเต๊ะ, Tano Pute
    name(24726, 36, 34499, 10), // 1987: ตาเนาะแมเราะ, Tano Maero
    name(24738, 18, 42711, 7), // 1988: ตาเนิน, Ta Noen
    name(24768, 15, 41409, 6), // 1989: ตาเบา, Ta Bao
    name(24780, 18, 42724, 6), // 1990: ตาเป๊ก, Ta Pek
    name(24786, 21, 42697, 8), // 1991: ตาเมียง, Ta Miang
    name(27593, 15, 29673, 6), // 1992: ตาเสา, Ta Sao
    name(24793, 15, 42836, 5), // 1993: ตาแกะ, Takae
    name(24798, 15, 42673, 6), // 1994: ตาโกน, Ta Kon
    name(24807, 15, 30979, 7), // 1995: ตำตัว, Tam Tua
    name(24825, 15, 43206, 6), // 1996: ตำนาน, Tamnan
    name(24836, 21, 12816, 10), // 1997: ตำมะลัง, Tam Malang
    name(24843, 30, 40141, 11), // 1998: ตำหนักธรรม, Tamnak Tham
    name(18632, 15, 25713, 5), // 1999: ตำหรุ, Tamru
    name(24864, 12, 43212, 6), // 2000: ตำแย, Tamyae
    name(4310, 12, 46097, 6), // 2001: ตุยง, Tuyong
    name(4096, 9, 2460, 3), // 2002: ตูม, Tum
    name(14269, 18, 13125, 7), // 2003: ตูมใต้, Tum Tai
    name(16497, 21, 16481, 7), // 2004: ตูมใหญ่, Tum Yai
    name(14273, 18, 40796, 7), // 2005: ต้นตาล, Ton Tan
    name(14561, 15, 41790, 9), // 2006: ต้นธง, Ton Thong
    name(14561, 24, 41790, 14), // 2007: ต้นธงชัย, Ton Thong Chai
    name(14921, 21, 39286, 10), // 2008: ต้นผึ้ง, Ton Phueng
    name(15549, 30, 10950, 11), // 2009: ต้นมะพร้าว, Ton Maphrao
    name(15862, 27, 10933, 11), // 2010: ต้นมะม่วง, Ton Mamuang
    name(15874, 18, 44500, 8), // 2011: ต้นยวน, Ton Yuan
    name(16012, 18, 22478, 7), // 2012: ต้นเปา, Ton Pao
    name(16070, 24, 22590, 7), // 2013: ต้นโพธิ์, Ton Pho
    name(16725, 9, 986, 2), // 2014: ต้า, Ta
    name(16725, 24, 42730, 10), // 2015: ต้าผามอก, Ta Pha Mok
    name(14233, 9, 18845, 6), // 2016: ถนน, Thanon
    name(14233, 18, 21590, 11), // 2017: ถนนขาด, Thanon Khat
    name(18660, 36, 25740, 21), // 2018: ถนนนครไชยศรี, Thanon Nakhon Chai Si
    name(21630, 24, 44809, 17), // 2019: ถนนพญาไท, Thanon Phaya Thai
    name(24868, 18, 18845, 10), // 2020: ถนนหัก, Thanon Hak
    name(24874, 33, 44826, 18), // 2021: ถนนเพชรบุรี, Thanon Phetchaburi
    name(24885, 24, 44844, 10), // 2022: ถนนโพธิ์, Thanon Pho
    name(24898, 21, 44854, 10), // 2023: ถนนใหญ่, Thanon Yai
    name(24905, 27, 24298, 11), // 2024: ถลุงเหล็ก, Thalung Lek
    name(24914, 18, 22671, 9), // 2025: ถอนสมอ, Thon Samo
    name(24923, 12, 45070, 6), // 2026: ถาวร, Thawon
    name(24923, 27, 45070, 15), // 2027: ถาวรวัฒนา, Thawon Watthana
    name(24939, 18, 16853, 10), // 2028: ถืมตอง, Thuem Tong
    name(18405, 27, 21605, 11), // 2029: ถ่อนนาลับ, Thon Na Lap
    name(4314, 9, 3868, 4), // 2030: ถ้ำ, Tham
    name(24945, 39, 40148, 17), // 2031: ถ้ำกระต่ายทอง, Tham Kratai Thong
    name(24958, 21, 16230, 12), // 2032: ถ้ำฉลอง, Tham Chalong
    name(24965, 30, 44677, 14), // 2033: ถ้ำทองหลาง, Tham Thonglang
    name(24975, 21, 44667, 10), // 2034: ถ้ำทะลุ, Tham Thalu
    name(24987, 27, 44632, 13), // 2035: ถ้ำน้ำผุด, Tham Nam Phut
    name(24996, 21, 44645, 9), // 2036: ถ้ำรงค์, Tham Rong
    name(25003, 18, 44624, 8), // 2037: ถ้ำลอด, Tham Lot
    name(25009, 27, 44691, 14), // 2038: ถ้ำวัวแดง, Tham Wua Daeng
    name(25018, 24, 44654, 13), // 2039: ถ้ำสิงขร, Tham Singkhon
    name(25030, 24, 44654, 9), // 2040: ถ้ำสิงห์, Tham Sing
    name(25038, 24, 16591, 12), // 2041: ถ้ำเจริญ, Tham Charoen
    name(25046, 18, 27646, 9), // 2042: ถ้ำแข้, Tham Khae
    name(25052, 21, 44705, 8), // 2043: ถ้ำใหญ่, Tham Yai
    name(15106, 21, 11654, 12), // 2044: ทมนางาม, Thom Na Ngam
    name(25059, 9, 44762, 5), // 2045: ทมอ, Thamo
    name(25062, 21, 12737, 12), // 2046: ทรงคนอง, Song Khanong
    name(25069, 21, 27641, 9), // 2047: ทรงธรรม, Song Tham
    name(16625, 27, 41979, 9), // 2048: ทรัพย์ทวี, Sap Thawi
    name(21895, 33, 41896, 10), // 2049: ทรัพย์พระยา, Sap Phraya
    name(25089, 36, 11792, 8), // 2050: ทรัพย์อนันต์, Sap Anan
    name(25101, 39, 41885, 11), // 2051: ทรัพย์ไพวัลย์, Sap Phaiwan
    name(14910, 30, 20900, 12), // 2052: ทรายกองดิน, Sai Kong Din
    name(14910, 39, 20900, 16), // 2053: ทรายกองดินใต้, Sai Kong Din Tai
    name(18690, 21, 11731, 8), // 2054: ทรายขาว, Sai Khao
    name(150, 21, 4145, 9), // 2055: ทรายทอง, Sai Thong
    name(18429, 21, 12656, 9), // 2056: ทรายแดง, Sai Daeng
    name(14323, 21, 14876, 14), // 2057: ทองมงคล, Thong Mongkhon
    name(3702, 21, 9837, 9), // 2058: ทองหลาง, Thonglang
    name(14525, 18, 13989, 8), // 2059: ทองเอน, Thong En
    name(14392, 21, 13028, 9), // 2060: ทอนหงส์, Thon Hong
    name(16032, 12, 20137, 7), // 2061: ทะนง, Thanong
    name(5511, 24, 44713, 11), // 2062: ทะเมนชัย, Thamen Chai
    name(17864, 27, 18433, 14), // 2063: ทะเลชุบศร, Thale Chup Son
    name(25114, 30, 27672, 9), // 2064: ทะเลทรัพย์, Thale Sap
    name(4382, 24, 21577, 9), // 2065: ทะเลน้อย, Thale Noi
    name(25124, 18, 16460, 9), // 2066: ทะเลบก, Thale Bok
    name(25130, 30, 33910, 14), // 2067: ทะเลวังวัด, Thale Wang Wat
    name(25147, 18, 44874, 9), // 2068: ทับกฤช, Thap Krit
    name(25147, 27, 44874, 13), // 2069: ทับกฤชใต้, Thap Krit Tai
    name(25156, 21, 44896, 10), // 2070: ทับกวาง, Thap Kwang
    name(25163, 18, 44887, 9), // 2071: ทับกุง, Thap Kung
    name(25169, 18, 44864, 10), // 2072: ทับคาง, Thap Khang
    name(10924, 21, 12944, 10), // 2073: ทับช้าง, Thap Chang
    name(25175, 30, 45010, 11), // 2074: ทับตีเหล็ก, Thap Ti Lek
    name(10965, 18, 2655, 9), // 2075: ทับทัน, Thap Than
    name(25185, 18, 44916, 8), // 2076: ทับน้ำ, Thap Nam
    name(25194, 21, 44945, 9), // 2077: ทับปริก, Thap Prik
    name(25201, 21, 44934, 11), // 2078: ทับผึ้ง, Thap Phueng
    name(25208, 21, 44924, 10), // 2079: ทับพริก, Thap Phrik
    name(25215, 15, 35806, 7), // 2080: ทับมา, Thap Ma
    name(25220, 15, 45021, 7), // 2081: ทับยา, Thap Ya
    name(25220, 33, 45021, 15), // 2082: ทับยายเชียง, Thap Yai Chiang
    name(25234, 18, 45036, 8), // 2083: ทับยาว, Thap Yao
    name(25250, 21, 44981, 10), // 2084: ทับสวาย, Thap Sawai
    name(25257, 21, 35806, 8), // 2085: ทับหมัน, Thap Man
    name(4434, 27, 44999, 11), // 2086: ทับเที่ยง, Thap Thiang
    name(25272, 18, 44991, 8), // 2087: ทับใต้, Thap Tai
    name(25278, 21, 45021, 8), // 2088: ทับใหญ่, Thap Yai
    name(21541, 18, 46897, 8), // 2089: ทับไทร, Thap Sai
    name(25285, 21, 44954, 9), // 2090: ทัพรั้ง, Thap Rang
    name(25292, 18, 44963, 8), // 2091: ทัพราช, Thap Rat
    name(25298, 21, 44906, 10), // 2092: ทัพหลวง, Thap Luang
    name(25305, 24, 44971, 10), // 2093: ทัพเสด็จ, Thap Sadet
    name(2907, 18, 37285, 9), // 2094: ทัพไทย, Thap Thai
    name(15209, 15, 43573, 7), // 2095: ทากาศ, Tha Kat
    name(19029, 27, 43702, 14), // 2096: ทาขุมเงิน, Tha Khum Ngoen
    name(25313, 21, 44767, 11), // 2097: ทางกลาง, Thang Klang
    name(25320, 21, 44430, 12), // 2098: ทางขวาง, Thang Khwang
    name(25327, 21, 38409, 11), // 2099: ทางช้าง, Thang Chang
    name(25334, 18, 44789, 10), // 2100: ทางพระ, Thang Phra
    name(25354, 18, 44799, 10), // 2101: ทางพูน, Thang Phun
    name(25369, 27, 44778, 11), // 2102: ทางเกวียน, Thang Kwian
    name(25384, 30, 44481, 15), // 2103: ทาทุ่งหลวง, Tha Thung Luang
    name(25394, 24, 38845, 10), // 2104: ทานตะวัน, Than Tawan
    name(25409, 24, 44149, 11), // 2105: ทาปลาดุก, Tha Pla Duk
    name(31629, 9, 3868, 4), // 2106: ทาม, Tham
    name(25417, 24, 44354, 11), // 2107: ทาสบเส้า, Tha Sop Sao
    name(25436, 21, 44062, 8), // 2108: ทาเหนือ, Tha Nuea
    name(25443, 24, 43849, 11), // 2109: ทาแม่ลอบ, Tha Mae Lop
    name(14753, 12, 21338, 7), // 2110: ทำนบ, Thamnop
    name(22091, 18, 32001, 8), // 2111: ที่วัง, Thi Wang
    name(4215, 12, 7427, 5), // 2112: ทุ่ง, Thung
    name(14226, 18, 45289, 10), // 2113: ทุ่งกง, Thung Kong
    name(14854, 45, 45353, 22), // 2114: ทุ่งกระตาดพัฒนา, Thung Kratat Phatthana
    name(15767, 30, 45311, 12), // 2115: ทุ่งกระบือ, Thung Krabue
    name(18676, 30, 45299, 12), // 2116: ทุ่งกระบ่ำ, Thung Krabam
    name(19827, 39, 45335, 18), // 2117: ทุ่งกระพังโหม, Thung Kraphang Hom
    name(24004, 33, 45323, 12), // 2118: ทุ่งกระเชาะ, Thung Kracho
    name(25478, 33, 45375, 12), // 2119: ทุ่งกระเต็น, Thung Kraten
    name(25498, 27, 45278, 11), // 2120: ทุ่งกล้วย, Thung Kluai
    name(25507, 24, 45397, 10), // 2121: ทุ่งกวาว, Thung Kwao
    name(25527, 27, 45397, 10), // 2122: ทุ่งกว๋าว, Thung Kwao
    name(25556, 24, 45387, 10), // 2123: ทุ่งกุลา, Thung Kula
    name(25569, 21, 45289, 8), // 2124: ทุ่งก่อ, Thung Ko
    name(25576, 24, 45180, 12), // 2125: ทุ่งขนาน, Thung Khanan
    name(25591, 27, 45168, 12), // 2126: ทุ่งขมิ้น, Thung Khamin
    name(25618, 24, 45266, 12), // 2127: ทุ่งขวาง, Thung Khwang
    name(25626, 33, 45192, 17), // 2128: ทุ่งข้าวพวง, Thung Khao Phuang
    name(25637, 24, 45229, 12), // 2129: ทุ่งคลอง, Thung Khlong
    name(25645, 21, 45219, 10), // 2130: ทุ่งคลี, Thung Khli
    name(25652, 24, 45209, 10), // 2131: ทุ่งคล้า, Thung Khla
    name(25660, 33, 45251, 15), // 2132: ทุ่งควายกิน, Thung Khwai Kin
    name(25675, 21, 45241, 10), // 2133: ทุ่งคอก, Thung Khok
    name(25682, 18, 9547, 9), // 2134: ทุ่งคา, Thung Kha
    name(25682, 27, 40178, 13), // 2135: ทุ่งคาวัด, Thung Kha Wat
    name(25700, 27, 39540, 14), // 2136: ทุ่งคาโงก, Thung Kha Ngok
    name(25709, 24, 43179, 10), // 2137: ทุ่งค่าย, Thung Khai
    name(25717, 21, 45576, 10), // 2138: ทุ่งงาม, Thung Ngam
    name(25724, 30, 28298, 14), // 2139: ทุ่งจังหัน, Thung Changhan
    name(25739, 24, 32034, 13), // 2140: ทุ่งชมพู, Thung Chomphu
    name(25747, 27, 45895, 13), // 2141: ทุ่งตะไคร, Thung Takhrai
    name(25767, 27, 45908, 13), // 2142: ทุ่งตำเสา, Thung Tam Sao
    name(25782, 21, 45972, 8), // 2143: ทุ่งต่อ, Thung To
    name(25789, 24, 45972, 9), // 2144: ทุ่งต้อม, Thung Tom
    name(4498, 24, 45772, 9), // 2145: ทุ่งทราย, Thung Sai
    name(25797, 21, 45961, 11), // 2146: ทุ่งทอง, Thung Thong
    name(25804, 33, 45934, 15), // 2147: ทุ่งท่าช้าง, Thung Tha Chang
    name(25815, 27, 45595, 11), // 2148: ทุ่งนนทรี, Thung Nonsi
    name(25824, 27, 45518, 13), // 2149: ทุ่งนางาม, Thung Na Ngam
    name(25833, 30, 45544, 13), // 2150: ทุ่งนางโอก, Thung Nang Ok
    name(25843, 24, 45566, 10), // 2151: ทุ่งนารี, Thung Nari
    name(25851, 27, 45506, 12), // 2152: ทุ่งนาเลา, Thung Na Lao
    name(25873, 27, 45531, 13), // 2153: ทุ่งนาไทย, Thung Na Thai
    name(25907, 24, 45606, 9), // 2154: ทุ่งนุ้ย, Thung Nui
    name(25915, 24, 45586, 9), // 2155: ทุ่งน้อย, Thung Noi
    name(25923, 24, 45557, 9), // 2156: ทุ่งน้าว, Thung Nao
    name(25939, 21, 21620, 9), // 2157: ทุ่งบัว, Thung Bua
    name(25956, 30, 23380, 12), // 2158: ทุ่งบุหลัง, Thung Bulang
    name(25966, 24, 45707, 11), // 2159: ทุ่งปรัง, Thung Prang
    name(25988, 21, 45689, 8), // 2160: ทุ่งปี๊, Thung Pi
    name(25995, 27, 45615, 13), // 2161: ทุ่งผาสุข, Thung Pha Suk
    name(26011, 24, 45677, 12), // 2162: ทุ่งผึ้ง, Thung Phueng
    name(26019, 21, 33191, 9), // 2163: ทุ่งฝาย, Thung Fai
    name(26031, 18, 45654, 11), // 2164: ทุ่งพง, Thung Phong
    name(26037, 27, 45628, 16), // 2165: ทุ่งพญาไท, Thung Phaya Thai
    name(26051, 21, 45665, 10), // 2166: ทุ่งพระ, Thung Phra
    name(26051, 27, 45665, 12), // 2167: ทุ่งพระยา, Thung Phraya
    name(26060, 21, 45644, 10), // 2168: ทุ่งพลา, Thung Phla
    name(26079, 18, 33900, 9), // 2169: ทุ่งพอ, Thung Pho
    name(26090, 24, 45677, 12), // 2170: ทุ่งพึ่ง, Thung Phueng
    name(26113, 18, 45497, 9), // 2171: ทุ่งมน, Thung Mon
    name(26129, 36, 45452, 18), // 2172: ทุ่งมหาเจริญ, Thung Maha Charoen
    name(26141, 30, 45470, 14), // 2173: ทุ่งมหาเมฆ, Thung Maha Mek
    name(4512, 33, 45484, 13), // 2174: ทุ่งมะพร้าว, Thung Maphrao
    name(26151, 24, 9642, 10), // 2175: ทุ่งยั้ง, Thung Yang
    name(26159, 36, 46010, 17), // 2176: ทุ่งยางเมือง, Thung Yang Mueang
    name(26173, 21, 46027, 9), // 2177: ทุ่งยาว, Thung Yao
    name(26188, 30, 45738, 17), // 2178: ทุ่งรวงทอง, Thung Ruang Thong
    name(26198, 24, 45728, 10), // 2179: ทุ่งระยะ, Thung Raya
    name(26206, 21, 45718, 10), // 2180: ทุ่งรัง, Thung Rang
    name(26213, 21, 45418, 9), // 2181: ทุ่งลาน, Thung Lan
    name(26239, 30, 45427, 12), // 2182: ทุ่งลุยลาย, Thung Luilai
    name(26249, 27, 45439, 13), // 2183: ทุ่งลูกนก, Thung Luk Nok
    name(26258, 21, 45981, 10), // 2184: ทุ่งวัง, Thung Wang
    name(26287, 30, 45997, 13), // 2185: ทุ่งวัดดอน, Thung Wat Don
    name(4542, 21, 9585, 8), // 2186: ทุ่งศรี, Thung Si
    name(26309, 30, 45845, 14), // 2187: ทุ่งศรีทอง, Thung Si Thong
    name(26319, 36, 45830, 15), // 2188: ทุ่งศรีเมือง, Thung Si Mueang
    name(26334, 21, 45787, 10), // 2189: ทุ่งสมอ, Thung Samo
    name(26345, 27, 45818, 12), // 2190: ทุ่งสว่าง, Thung Sawang
    name(26354, 33, 45859, 15), // 2191: ทุ่งสองห้อง, Thung Song Hong
    name(26368, 27, 45807, 11), // 2192: ทุ่งสะโตก, Thung Satok
    name(26377, 21, 45797, 10), // 2193: ทุ่งสัง, Thung Sang
    name(26384, 27, 45874, 12), // 2194: ทุ่งสุขลา, Thung Sukhla
    name(26393, 21, 45497, 8), // 2195: ทุ่งหมอ, Thung Mo
    name(25386, 24, 44485, 11), // 2196: ทุ่งหลวง, Thung Luang
    name(26400, 24, 45981, 10), // 2197: ทุ่งหวัง, Thung Wang
    name(26439, 24, 17744, 10), // 2198: ทุ่งอรุณ, Thung Arun
    name(26447, 24, 9532, 9), // 2199: ทุ่งฮั้ว, Thung Hua
    name(26464, 21, 45921, 9), // 2200: ทุ่งเตา, Thung Tao
    name(26464, 33, 45921, 13), // 2201: ทุ่งเตาใหม่, Thung Tao Mai
    name(26475, 24, 45949, 12), // 2202: ทุ่งเทิง, Thung Thoeng
    name(26483, 27, 20797, 12), // 2203: ทุ่งเบญจา, Thung Bencha
    name(26503, 18, 34998, 9), // 2204: ทุ่งแก, Thung Kae
    name(26555, 24, 41173, 11), // 2205: ทุ่งแค้ว, Thung Khaeo
    name(26574, 21, 45886, 9), // 2206: ทุ่งแต้, Thung Tae
    name(26581, 24, 45407, 11), // 2207: ทุ่งแล้ง, Thung Laeng
    name(26589, 30, 45755, 17), // 2208: ทุ่งแสงทอง, Thung Saeng Thong
    name(26599, 24, 45697, 10), // 2209: ทุ่งโป่ง, Thung Pong
    name(26223, 18, 33900, 9), // 2210: ทุ่งโพ, Thung Pho
    name(26223, 27, 33900, 9), // 2211: ทุ่งโพธิ์, Thung Pho
    name(26612, 24, 33785, 10), // 2212: ทุ่งโฮ้ง, Thung Hong
    name(26620, 18, 45772, 9), // 2213: ทุ่งใส, Thung Sai
    name(26629, 21, 27789, 10), // 2214: ทุ่งไชย, Thung Chai
    name(26643, 30, 45772, 15), // 2215: ทุ่งไทรทอง, Thung Sai Thong
    name(2649, 12, 13070, 4), // 2216: ทุ่ม, Thum
    name(23166, 24, 43728, 13), // 2217: ท่ากกแดง, Tha Kok Daeng
    name(26653, 27, 43748, 11), // 2218: ท่ากระชับ, Tha Krachap
    name(26675, 27, 43759, 10), // 2219: ท่ากระดาน, Tha Kradan
    name(26706, 33, 43769, 11), // 2220: ท่ากระเสริม, Tha Krasoem
    name(26721, 24, 43794, 9), // 2221: ท่ากว้าง, Tha Kwang
    name(26729, 21, 43553, 11), // 2222: ท่ากำชำ, Tha Kamcham
    name(26736, 21, 43780, 7), // 2223: ท่ากุ่ม, Tha Kum
    name(26743, 18, 43787, 7), // 2224: ท่ากูบ, Tha Kup
    name(26762, 21, 43741, 7), // 2225: ท่าก้อน, Tha Kon
    name(26780, 18, 43728, 6), // 2226: ท่าก๊อ, Tha Ko
    name(2407, 21, 43616, 10), // 2227: ท่าขนอน, Tha Khanon
    name(26786, 21, 43606, 10), // 2228: ท่าขนาน, Tha Khanan
    name(26812, 21, 43626, 10), // 2229: ท่าขนุน, Tha Khanun
    name(26834, 24, 43596, 10), // 2230: ท่าขมิ้น, Tha Khamin
    name(26847, 27, 43676, 13), // 2231: ท่าขอนยาง, Tha Khon Yang
    name(26856, 21, 43693, 9), // 2232: ท่าขึ้น, Tha Khuen
    name(26868, 27, 43716, 12), // 2233: ท่าขุนราม, Tha Khun Ram
    name(4616, 21, 43596, 8), // 2234: ท่าข้าม, Tha Kham
    name(26877, 39, 43636, 15), // 2235: ท่าข้าวเปลือก, Tha Khao Plueak
    name(26890, 21, 43651, 8), // 2236: ท่าคล้อ, Tha Khlo
    name(26897, 18, 43668, 8), // 2237: ท่าคอย, Tha Khoi
    name(26903, 15, 9271, 7), // 2238: ท่าคา, Tha Kha
    name(26908, 18, 43659, 7), // 2239: ท่าค้อ, Tha Kho
    name(26914, 18, 44046, 8), // 2240: ท่างาม, Tha Ngam
    name(26920, 21, 44054, 8), // 2241: ท่างิ้ว, Tha Ngio
    name(26933, 27, 43351, 11), // 2242: ท่าจะหลุง, Tha Chalung
    name(26942, 21, 43362, 10), // 2243: ท่าจำปา, Tha Champa
    name(26962, 21, 43372, 10), // 2244: ท่าจำปี, Tha Champi
    name(26969, 18, 43419, 8), // 2245: ท่าจีน, Tha Chin
    name(26980, 21, 43394, 11), // 2246: ท่าฉนวน, Tha Chanuan
    name(26995, 21, 43341, 10), // 2247: ท่าฉลอม, Tha Chalom
    name(27002, 24, 43382, 12), // 2248: ท่าชะมวง, Tha Chamuang
    name(27010, 18, 43333, 8), // 2249: ท่าชัย, Tha Chai
    name(27016, 15, 43419, 7), // 2250: ท่าชี, Tha Chi
    name(27021, 24, 43427, 12), // 2251: ท่าชุมพล, Tha Chumphon
    name(21734, 36, 22509, 16), // 2252: ท่าช้างคล้อง, Tha Chang Khlong
    name(27039, 18, 44334, 7), // 2253: ท่าซอม, Tha Som
    name(27045, 18, 44266, 7), // 2254: ท่าซัก, Tha Sak
    name(27051, 18, 44365, 8), // 2255: ท่าซุง, Tha Sung
    name(27057, 24, 43472, 12), // 2256: ท่าดอกคำ, Tha Dok Kham
    name(27065, 24, 43461, 11), // 2257: ท่าดินดำ, Tha Din Dam
    name(27073, 27, 43448, 13), // 2258: ท่าดินแดง, Tha Din Daeng
    name(22097, 15, 43448, 6), // 2259: ท่าดี, Tha Di
    name(27082, 21, 43484, 9), // 2260: ท่าด้วง, Tha Duang
    name(27089, 21, 44390, 9), // 2261: ท่าตลาด, Tha Talat
    name(27096, 15, 44496, 6), // 2262: ท่าตอ, Tha To
    name(27096, 18, 44496, 7), // 2263: ท่าตอน, Tha Ton
    name(27117, 27, 44380, 10), // 2264: ท่าตะคร้อ, Tha Takhro
    name(4665, 24, 44416, 10), // 2265: ท่าตะเภา, Tha Taphao
    name(27126, 18, 44409, 7), // 2266: ท่าตาล, Tha Tan
    name(27144, 27, 44399, 10), // 2267: ท่าตำหนัก, Tha Tamnak
    name(27153, 21, 9398, 7), // 2268: ท่าตุ้ม, Tha Tum
    name(27160, 21, 44426, 8), // 2269: ท่าถ่าน, Tha Than
    name(27176, 21, 44254, 7), // 2270: ท่าทราย, Tha Sai
    name(27183, 18, 44455, 9), // 2271: ท่าทอง, Tha Thong
    name(27183, 30, 44468, 13), // 2272: ท่าทองหลาง, Tha Thonglang
    name(27193, 30, 44455, 13), // 2273: ท่าทองใหม่, Tha Thong Mai
    name(27203, 15, 44455, 9), // 2274: ท่าธง, Tha Thong
    name(27208, 18, 44039, 7), // 2275: ท่านัด, Tha Nat
    name(27214, 21, 44006, 8), // 2276: ท่านั่ง, Tha Nang
    name(27221, 15, 43996, 6), // 2277: ท่านา, Tha Na
    name(27221, 27, 44019, 13), // 2278: ท่านางงาม, Tha Nang Ngam
    name(27230, 27, 44006, 13), // 2279: ท่านางแนว, Tha Nang Naeo
    name(27257, 21, 44032, 7), // 2280: ท่าน้าว, Tha Nao
    name(27269, 18, 43996, 7), // 2281: ท่าน้ำ, Tha Nam
    name(27269, 30, 43996, 10), // 2282: ท่าน้ำอ้อย, Tha Nam Oi
    name(27279, 18, 36556, 7), // 2283: ท่าบอน, Tha Bon
    name(27289, 18, 41813, 7), // 2284: ท่าบัว, Tha Bua
    name(27301, 24, 43323, 10), // 2285: ท่าบุญมี, Tha Bun Mi
    name(27309, 36, 36364, 16), // 2286: ท่าบ่อสงคราม, Tha Bo Songkhram
    name(27321, 24, 44160, 10), // 2287: ท่าประจะ, Tha Pracha
    name(4711, 27, 44170, 9), // 2288: ท่าประดู่, Tha Pradu
    name(27329, 15, 9321, 7), // 2289: ท่าผา, Tha Pha
    name(27329, 27, 44070, 11), // 2290: ท่าผาปุ้ม, Tha Pha Pum
    name(27338, 18, 44081, 9), // 2291: ท่าพญา, Tha Phaya
    name(27352, 18, 44081, 9), // 2292: ท่าพยา, Tha Phaya
    name(27358, 18, 24275, 8), // 2293: ท่าพระ, Tha Phra
    name(27358, 24, 24275, 10), // 2294: ท่าพระยา, Tha Phraya
    name(27366, 21, 44130, 9), // 2295: ท่าพริก, Tha Phrik
    name(27373, 15, 44122, 8), // 2296: ท่าพล, Tha Phon
    name(27373, 21, 44103, 9), // 2297: ท่าพลับ, Tha Phlap
    name(4738, 36, 44090, 13), // 2298: ท่าพี่เลี้ยง, Tha Phi Liang
    name(27403, 24, 44139, 10), // 2299: ท่าพุทรา, Tha Phutsa
    name(27425, 24, 43904, 10), // 2300: ท่ามะขาม, Tha Makham
    name(27433, 24, 43925, 9), // 2301: ท่ามะนาว, Tha Manao
    name(27454, 27, 43944, 11), // 2302: ท่ามะปราง, Tha Maprang
    name(27467, 24, 43934, 10), // 2303: ท่ามะพลา, Tha Maphla
    name(27475, 27, 43914, 11), // 2304: ท่ามะเขือ, Tha Makhuea
    name(27484, 30, 43839, 10), // 2305: ท่ามะเดื่อ, Tha Maduea
    name(27494, 30, 43880, 12), // 2306: ท่ามะเฟือง, Tha Mafueang
    name(27504, 33, 43860, 13), // 2307: ท่ามะไฟหวาน, Tha Mafai Wan
    name(27526, 24, 43955, 9), // 2308: ท่ามิหรำ, Tha Miram
    name(27542, 24, 44191, 9), // 2309: ท่าระหัด, Tha Rahat
    name(27550, 18, 44207, 7), // 2310: ท่าราบ, Tha Rap
    name(27562, 18, 43821, 7), // 2311: ท่าลาด, Tha Lat
    name(27562, 27, 43821, 12), // 2312: ท่าลาดขาว, Tha Lat Khao
    name(27577, 18, 43833, 6), // 2313: ท่าล้อ, Tha Lo
    name(4776, 18, 9414, 8), // 2314: ท่าวัง, Tha Wang
    name(27583, 27, 44532, 12), // 2315: ท่าวังตาล, Tha Wang Tan
    name(27603, 27, 44546, 14), // 2316: ท่าวังทอง, Tha Wang Thong
    name(27612, 33, 44518, 14), // 2317: ท่าวังพร้าว, Tha Wang Phrao
    name(27629, 18, 44577, 7), // 2318: ท่าวัด, Tha Wat
    name(27639, 30, 44566, 11), // 2319: ท่าวาสุกรี, Tha Wasukri
    name(27655, 21, 44326, 8), // 2320: ท่าศิลา, Tha Sila
    name(27673, 27, 44301, 9), // 2321: ท่าสวรรค์, Tha Sawan
    name(27682, 24, 44301, 10), // 2322: ท่าสว่าง, Tha Sawang
    name(27690, 27, 44341, 13), // 2323: ท่าสองคอน, Tha Song Khon
    name(27708, 27, 44291, 10), // 2324: ท่าสะท้อน, Tha Sathon
    name(27723, 24, 44246, 8), // 2325: ท่าสะบ้า, Tha Saba
    name(27739, 24, 44237, 9), // 2326: ท่าสะอาด, Tha Sa-at
    name(27747, 27, 44228, 9), // 2327: ท่าสะอ้าน, Tha Sa-an
    name(27773, 21, 44266, 9), // 2328: ท่าสะแก, Tha Sakae
    name(27790, 18, 44266, 7), // 2329: ท่าสัก, Tha Sak
    name(27796, 18, 44284, 7), // 2330: ท่าสาป, Tha Sap
    name(27807, 18, 44254, 7), // 2331: ท่าสาย, Tha Sai
    name(27807, 27, 44254, 12), // 2332: ท่าสายลวด, Tha Sai Luat
    name(27816, 21, 44318, 8), // 2333: ท่าสีดา, Tha Sida
    name(27823, 18, 44373, 7), // 2334: ท่าสุด, Tha Sut
    name(27829, 27, 43964, 10), // 2335: ท่าหมอไทร, Tha Mo Sai
    name(27850, 33, 43984, 12), // 2336: ท่าหมื่นราม, Tha Muen Ram
    name(27861, 27, 43516, 11), // 2337: ท่าหาดยาว, Tha Hat Yao
    name(27876, 18, 43527, 7), // 2338: ท่าหิน, Tha Hin
    name(27876, 27, 43527, 12), // 2339: ท่าหินโงม, Tha Hin Ngom
    name(27885, 18, 43833, 6), // 2340: ท่าฬ่อ, Tha Lo
    name(27891, 21, 44611, 6), // 2341: ท่าอยู่, Tha Yu
    name(22002, 18, 43547, 6), // 2342: ท่าอิฐ, Tha It
    name(27898, 24, 43539, 8), // 2343: ท่าอิบุญ, Tha Ibun
    name(27914, 21, 44508, 10), // 2344: ท่าอุแท, Tha U-thae
    name(27920, 21, 17865, 7), // 2345: ท่าอ่าง, Tha Ang
    name(27927, 27, 43803, 9), // 2346: ท่าเกวียน, Tha Kwian
    name(27941, 21, 43564, 9), // 2347: ท่าเกษม, Tha Kasem
    name(27948, 18, 43659, 9), // 2348: ท่าเคย, Tha Khoei
    name(27954, 33, 43405, 14), // 2349: ท่าเจ้าสนุก, Tha Chao Sanuk
    name(27965, 24, 43493, 8), // 2350: ท่าเดื่อ, Tha Duea
    name(27973, 30, 44442, 13), // 2351: ท่าเทววงษ์, Tha Thewawong
    name(27983, 24, 43974, 10), // 2352: ท่าเมือง, Tha Mueang
    name(27993, 27, 44603, 8), // 2353: ท่าเยี่ยม, Tha Yiam
    name(28002, 18, 44311, 7), // 2354: ท่าเสน, Tha Sen
    name(28013, 24, 44275, 9), // 2355: ท่าเสม็ด, Tha Samet
    name(40410, 18, 21199, 7), // 2356: ท่าเสา, Tha Sao
    name(28026, 15, 43580, 8), // 2357: ท่าแค, Tha Khae
    name(28034, 18, 43439, 9), // 2358: ท่าแดง, Tha Daeng
    name(28040, 18, 43501, 8), // 2359: ท่าแฝก, Tha Faek
    name(28046, 18, 44588, 8), // 2360: ท่าแยก, Tha Yaek
    name(28052, 18, 44179, 7), // 2361: ท่าแร่, Tha Rae
    name(28074, 21, 44179, 9), // 2362: ท่าแร้ง, Tha Raeng
    name(28074, 30, 44179, 12), // 2363: ท่าแร้งออก, Tha Raeng Ok
    name(28084, 18, 43812, 9), // 2364: ท่าแลง, Tha Laeng
    name(28090, 15, 38778, 7), // 2365: ท่าโพ, Tha Pho
    name(28090, 24, 38778, 7), // 2366: ท่าโพธิ์, Tha Pho
    name(28090, 33, 38778, 12), // 2367: ท่าโพธิ์ชัย, Tha Pho Chai
    name(28101, 33, 44112, 10), // 2368: ท่าโพธิ์ศรี, Tha Pho Si
    name(4867, 18, 44214, 8), // 2369: ท่าโรง, Tha Rong
    name(28117, 30, 44214, 14), // 2370: ท่าโรงช้าง, Tha Rong Chang
    name(28127, 18, 44334, 7), // 2371: ท่าโสม, Tha Som
    name(28138, 21, 44596, 7), // 2372: ท่าใหญ่, Tha Yai
    name(28145, 18, 43588, 8), // 2373: ท่าไข่, Tha Khai
    name(28151, 18, 9297, 7), // 2374: ท่าไม้, Tha Mai
    name(28151, 27, 43892, 12), // 2375: ท่าไม้รวก, Tha Mai Ruak
    name(28160, 18, 44200, 7), // 2376: ท่าไร่, Tha Rai
    name(28170, 15, 43509, 7), // 2377: ท่าไห, Tha Hai
    name(20821, 21, 14007, 8), // 2378: ท้องฟ้า, Thong Fa
    name(28194, 33, 14036, 14), // 2379: ท้องลำเจียก, Thong Lamchiak
    name(28205, 27, 15419, 10), // 2380: ท้องเนียน, Thong Nian
    name(28231, 18, 24286, 7), // 2381: ท้อแท้, Thothae
    name(4904, 24, 26769, 10), // 2382: ท้ายช้าง, Thai Chang
    name(28235, 18, 27221, 9), // 2383: ท้ายดง, Thai Dong
    name(28241, 24, 40916, 10), // 2384: ท้ายตลาด, Thai Talat
    name(28249, 24, 41168, 10), // 2385: ท้ายทุ่ง, Thai Thung
    name(28257, 21, 35496, 8), // 2386: ท้ายน้ำ, Thai Nam
    name(28279, 24, 12898, 8), // 2387: ท้ายบ้าน, Thai Ban
    name(28279, 36, 12898, 12), // 2388: ท้ายบ้านใหม่, Thai Ban Mai
    name(28305, 27, 39789, 12), // 2389: ท้ายสำเภา, Thai Samphao
    name(28317, 21, 31255, 8), // 2390: ท้ายหาด, Thai Hat
    name(28331, 24, 31508, 7), // 2391: ท้ายเกาะ, Thai Ko
    name(6227, 15, 7557, 10), // 2392: ธงชัย, Thong Chai
    name(14564, 30, 11627, 15), // 2393: ธงชัยเหนือ, Thong Chai Nuea
    name(22210, 18, 15651, 11), // 2394: ธงธานี, Thong Thani
    name(31460, 9, 28288, 5), // 2395: ธนู, Thanu
    name(16155, 24, 44743, 10), // 2396: ธรรมศาลา, Thammasala
    name(24849, 24, 44724, 9), // 2397: ธรรมามูล, Thammamun
    name(25072, 21, 44753, 9), // 2398: ธรรมเสน, Thammasen
    name(19257, 15, 9468, 6), // 2399: ธัญญา, Thanya
    name(1498, 12, 9056, 4), // 2400: ธาตุ, That
    name(16652, 21, 45060, 10), // 2401: ธาตุทอง, That Thong
    name(28346, 27, 29013, 12), // 2402: ธาตุนาเวง, That Na Weng
    name(28355, 24, 34538, 8), // 2403: ธาตุน้อย, That Noi
    name(28363, 36, 45044, 16), // 2404: ธาตุพนมเหนือ, That Phanom Nuea
    name(4929, 33, 12968, 16), // 2405: ธาตุเชิงชุม, That Choeng Chum
    name(10491, 12, 5692, 5), // 2406: ธานี, Thani
    name(28375, 21, 17010, 10), // 2407: ธารคีรี, Than Khiri
    name(28382, 21, 39480, 11), // 2408: ธารทหาร, Than Thahan
    name(28409, 18, 42236, 10), // 2409: ธารทอง, Than Thong
    name(28415, 33, 34521, 13), // 2410: ธารน้ำทิพย์, Than Nam Thip
    name(28426, 27, 36170, 11), // 2411: ธารปราสาท, Than Prasat
    name(28438, 27, 24314, 10), // 2412: ธารละหลอด, Than Lalot
    name(28447, 21, 12930, 10), // 2413: ธารเกษม, Than Kasem
    name(28454, 21, 44733, 10), // 2414: ธำมรงค์, Thammarong
    name(14591, 15, 14140, 6), // 2415: นกออก, Nok Ok
    name(14687, 18, 23621, 11), // 2416: นครชุม, Nakhon Chum
    name(14687, 24, 23621, 11), // 2417: นครชุมน์, Nakhon Chum
    name(14709, 30, 32638, 13), // 2418: นครป่าหมาก, Nakhon Pa Mak
    name(14777, 33, 33378, 16), // 2419: นครสวรรค์ตก, Nakhon Sawan Tok
    name(14938, 36, 33363, 15), // 2420: นครสวรรค์ออก, Nakhon Sawan Ok
    name(14964, 27, 16737, 12), // 2421: นครเจดีย์, Nakhon Chedi
    name(15050, 21, 24997, 11), // 2422: นครเดิฐ, Nakhon Doet
    name(15155, 15, 18761, 5), // 2423: นนทรี, Nonsi
    name(15155, 21, 18761, 5), // 2424: นนทรีย์, Nonsi
    name(14755, 18, 14707, 9), // 2425: นบปริง, Nop Pring
    name(15349, 21, 37639, 9), // 2426: นพรัตน์, Noppharat
    name(34798, 21, 39087, 8), // 2427: นรสิงห์, Norasing
    name(15481, 27, 33810, 10), // 2428: นราภิรมย์, Naraphirom
    name(15503, 24, 33820, 7), // 2429: นวมินทร์, Nawamin
    name(15600, 27, 20072, 9), // 2430: นวลจันทร์, Nuan Chan
    name(14988, 24, 12006, 10), // 2431: นอกเมือง, Nok Mueang
    name(14371, 24, 32440, 9), // 2432: นากระตาม, Na Kratam
    name(14810, 24, 32429, 11), // 2433: นากระแซง, Na Krasaeng
    name(14867, 21, 32449, 8), // 2434: นากว้าง, Na Kwang
    name(15714, 15, 26389, 6), // 2435: นากอก, Na Kok
    name(15785, 18, 32254, 8), // 2436: นากะชะ, Na Kacha
    name(15849, 18, 32262, 7), // 2437: นากั้ง, Na Kang
    name(15879, 21, 32298, 9), // 2438: นาขมิ้น, Na Khamin
    name(15885, 18, 32318, 9), // 2439: นาขยาด, Na Khayat
    name(15912, 15, 32369, 7), // 2440: นาขอม, Na Khom
    name(31437, 12, 7041, 6), // 2441: นาขา, Na Kha
    name(31437, 15, 7041, 7), // 2442: นาขาม, Na Kham
    name(15924, 24, 32391, 12), // 2443: นาขุนไกร, Na Khun Krai
    name(15946, 15, 32384, 7), // 2444: นาขุม, Na Khum
    name(15958, 15, 7041, 6), // 2445: นาข่า, Na Kha
    name(15992, 30, 32307, 11), // 2446: นาข้าวเสีย, Na Khao Sia
    name(16022, 18, 32376, 8), // 2447: นาครัว, Na Khrua
    name(16052, 24, 32351, 11), // 2448: นาคอเรือ, Na Kho Ruea
    name(16179, 12, 14539, 5), // 2449: นาคา, Nakha
    name(16179, 15, 32291, 7), // 2450: นาคาย, Na Khai
    name(10592, 12, 7041, 7), // 2451: นาคำ, Na Kham
    name(16224, 24, 21439, 11), // 2452: นาคำใหญ่, Na Kham Yai
    name(16250, 18, 10802, 11), // 2453: นาคำไฮ, Na Kham Hai
    name(16264, 27, 32403, 11), // 2454: นาคูณใหญ่, Na Khun Yai
    name(16329, 15, 6433, 6), // 2455: นาคู่, Na Khu
    name(15406, 30, 19705, 12), // 2456: นางตะเคียน, Nang Takhian
    name(5693, 18, 822, 9), // 2457: นางบวช, Nang Buat
    name(16434, 18, 17437, 10), // 2458: นางพญา, Nang Phaya
    name(16446, 15, 14617, 8), // 2459: นางรำ, Nang Ram
    name(16809, 18, 14260, 8), // 2460: นางลือ, Nang Lue
    name(16851, 18, 13420, 9), // 2461: นางหลง, Nang Long
    name(16917, 15, 32674, 7), // 2462: นางัว, Na Ngua
    name(16992, 18, 32674, 7), // 2463: นางั่ว, Na Ngua
    name(15108, 15, 11659, 7), // 2464: นางาม, Na Ngam
    name(17013, 18, 32667, 7), // 2465: นางิ้ว, Na Ngio
    name(30553, 21, 21049, 9), // 2466: นางแก้ว, Nang Kaeo
    name(17046, 18, 10332, 9), // 2467: นางแดด, Nang Daet
    name(17104, 15, 12176, 8), // 2468: นางแล, Nang Lae
    name(17202, 30, 32139, 13), // 2469: นาจอมเทียน, Na Chom Thian
    name(17211, 18, 32080, 7), // 2470: นาจักร, Na Chak
    name(45032, 15, 30563, 7), // 2471: นาจาน, Na Chan
    name(17252, 21, 30563, 7), // 2472: นาจารย์, Na Chan
    name(17340, 18, 32098, 9), // 2473: นาจำปา, Na Champa
    name(17348, 15, 32117, 7), // 2474: นาจิก, Na Chik
    name(17509, 21, 32070, 10), // 2475: นาชะอัง, Na Cha-ang
    name(17528, 27, 32152, 11), // 2476: นาชุมเห็ด, Na Chum Het
    name(17737, 24, 32163, 13), // 2477: นาชุมแสง, Na Chum Saeng
    name(17751, 12, 33082, 5), // 2478: นาซอ, Na So
    name(17843, 15, 33034, 6), // 2479: นาซาว, Na Sao
    name(17884, 12, 18460, 6), // 2480: นาซำ, Na Sam
    name(17940, 18, 33034, 6), // 2481: นาซ่าว, Na Sao
    name(17994, 12, 32193, 7), // 2482: นาดง, Na Dong
    name(18117, 21, 32182, 11), // 2483: นาดอกคำ, Na Dok Kham
    name(18132, 21, 20865, 10), // 2484: นาดินดำ, Na Din Dam
    name(18214, 18, 32176, 6), // 2485: นาด่าน, Na Dan
    name(18290, 27, 33217, 16), // 2486: นาตงวัฒนา, Na Tong Watthana
    name(18315, 24, 33108, 11), // 2487: นาตาขวัญ, Na Ta Khwan
    name(18378, 24, 33119, 11), // 2488: นาตาล่วง, Na Ta Luang
    name(18403, 18, 33180, 7), // 2489: นาถ่อน, Na Thon
    name(18427, 18, 33003, 6), // 2490: นาทราย, Na Sai
    name(18469, 15, 33180, 8), // 2491: นาทอง, Na Thong
    name(18553, 15, 33180, 7), // 2492: นาทอน, Na Thon
    name(18557, 21, 33159, 10), // 2493: นาทะนุง, Na Thanung
    name(18612, 15, 33159, 7), // 2494: นาทัน, Na Than
    name(18616, 15, 33169, 7), // 2495: นาทับ, Na Thap
    name(18616, 21, 33169, 11), // 2496: นาทับไฮ, Na Thap Hai
    name(18674, 18, 33188, 8), // 2497: นาทุ่ง, Na Thung
    name(18817, 18, 6509, 7), // 2498: นาท่อม, Na Thom
    name(18831, 33, 33136, 12), // 2499: นาท่ามเหนือ, Na Tham Nuea
    name(18901, 27, 33148, 11), // 2500: นาท่ามใต้, Na Tham Tai
    name(18171, 18, 32681, 10), // 2501: นานกกก, Na Nok Kok
    name(18999, 15, 32726, 7), // 2502: นานวน, Na Nuan
    name(19003, 15, 32726, 7), // 2503: นานวล, Na Nuan
    name(19037, 15, 32635, 6), // 2504: นานาค, Na Nak
    name(19055, 15, 32064, 6), // 2505: นาบัว, Na Bua
    name(19120, 24, 22698, 9), // 2506: นาบินหลา, Na Bin La
    name(19198, 21, 29241, 10), // 2507: นาบ่อคำ, Na Bo Kham
    name(19274, 24, 32910, 8), // 2508: นาประดู่, Na Pradu
    name(19471, 18, 32918, 8), // 2509: นาปรัง, Na Prang
    name(19483, 18, 32754, 8), // 2510: นาปะขอ, Na Pakho
    name(19525, 15, 32762, 7), // 2511: นาปัง, Na Pang
    name(19601, 27, 32931, 9), // 2512: นาปู่ป้อม, Na Pu Pom
    name(19645, 15, 32743, 5), // 2513: นาป่า, Na Pa
    name(19645, 24, 32743, 11), // 2514: นาป่าแซง, Na Pa Saeng
    name(19784, 15, 32883, 7), // 2515: นาผือ, Na Phue
    name(19916, 15, 32207, 6), // 2516: นาฝาย, Na Fai
    name(20125, 15, 32807, 8), // 2517: นาพญา, Na Phaya
    name(20133, 15, 32861, 7), // 2518: นาพรุ, Na Phru
    name(20141, 15, 32784, 8), // 2519: นาพละ, Na Phala
    name(20226, 24, 32793, 11), // 2520: นาพันสาม, Na Phan Sam
    name(20277, 15, 32820, 7), // 2521: นาพิน, Na Phin
    name(20281, 15, 32883, 9), // 2522: นาพึง, Na Phueng
    name(20340, 15, 32892, 7), // 2523: นาพูน, Na Phun
    name(20344, 15, 32883, 6), // 2524: นาพู่, Na Phu
    name(20636, 12, 32883, 6), // 2525: นาภู, Na Phu
    name(16493, 21, 32538, 8), // 2526: นามะตูม, Na Matum
    name(20686, 24, 32528, 10), // 2527: นามะเขือ, Na Makhuea
    name(20710, 27, 32502, 11), // 2528: นามะเฟือง, Na Mafueang
    name(20729, 18, 32494, 8), // 2529: นามาลา, Na Ma La
    name(20785, 18, 32583, 8), // 2530: นาม่วง, Na Muang
    name(20868, 18, 32576, 7), // 2531: นาม่อง, Na Mong
    name(20997, 12, 33300, 6), // 2532: นายม, Na Yom
    name(1409, 15, 33288, 7), // 2533: นายาง, Na Yang
    name(21024, 27, 33288, 12), // 2534: นายางกลัก, Na Yang Klak
    name(3695, 15, 1123, 6), // 2535: นายาว, Na Yao
    name(21081, 27, 32952, 12), // 2536: นาราชควาย, Na Rat Khwai
    name(21146, 18, 32978, 7), // 2537: นารุ่ง, Na Rung
    name(21169, 12, 33274, 7), // 2538: นาวง, Na Wong
    name(21187, 24, 25155, 11), // 2539: นาวังหิน, Na Wang Hin
    name(21216, 18, 33281, 7), // 2540: นาวุ้ง, Na Wung
    name(21233, 21, 33026, 8), // 2541: นาสนุ่น, Na Sanun
    name(21239, 15, 33100, 7), // 2542: นาสวน, Na Suan
    name(21295, 24, 33057, 8), // 2543: นาสวรรค์, Na Sawan
    name(21478, 21, 32985, 8), // 2544: นาสะอาด, Na Sa-at
    name(21500, 24, 33017, 9), // 2545: นาสะเม็ง, Na Sameng
    name(21517, 21, 32993, 10), // 2546: นาสะแบง, Na Sabaeng
    name(21564, 18, 18460, 8), // 2547: นาสะไม, Na Samai
    name(21564, 24, 18460, 8), // 2548: นาสะไมย์, Na Samai
    name(22049, 15, 33009, 6), // 2549: นาสัก, Na Sak
    name(5675, 15, 835, 6), // 2550: นาสาร, Na San
    name(33638, 21, 12759, 7), // 2551: นาสิงห์, Na Sing
    name(22142, 12, 12759, 5), // 2552: นาสี, Na Si
    name(22142, 21, 33065, 10), // 2553: นาสีนวน, Na Si Nuan
    name(22148, 21, 33065, 10), // 2554: นาสีนวล, Na Si Nuan
    name(22233, 18, 33100, 8), // 2555: นาส่วง, Na Suang
    name(22282, 30, 32708, 12), // 2556: นาหนองทุ่ม, Na Nong Thum
    name(22301, 27, 32691, 12), // 2557: นาหนองไผ่, Na Nong Phai
    name(22326, 18, 32654, 7), // 2558: นาหนัง, Na Nang
    name(22341, 18, 32661, 6), // 2559: นาหนาด, Na Nat
    name(22631, 24, 32546, 9), // 2560: นาหมอบุญ, Na Mo Bun
    name(22641, 24, 32555, 8), // 2561: นาหมอม้า, Na Mo Ma
    name(22705, 24, 32563, 8), // 2562: นาหมอศรี, Na Mo Si
    name(22760, 30, 32605, 10), // 2563: นาหมื่นศรี, Na Muen Si
    name(22842, 27, 32473, 12), // 2564: นาหลวงเสน, Na Luang Sen
    name(22863, 12, 32223, 5), // 2565: นาหอ, Na Ho
    name(23015, 24, 32240, 9), // 2566: นาหัวบ่อ, Na Hua Bo
    name(23034, 24, 32213, 10), // 2567: นาหินลาด, Na Hin Lat
    name(23116, 24, 32229, 11), // 2568: นาหูกวาง, Na Hu Kwang
    name(23223, 18, 32223, 6), // 2569: นาห่อม, Na Hom
    name(23279, 15, 12321, 5), // 2570: นาอาน, Na An
    name(23283, 15, 32249, 5), // 2571: นาอิน, Na In
    name(23287, 18, 33233, 7), // 2572: นาอุดม, Na Udom
    name(23320, 15, 32733, 4), // 2573: นาอ้อ, Na O
    name(23379, 12, 32213, 5), // 2574: นาฮี, Na Hi
    name(23397, 18, 32277, 6), // 2575: นาเกตุ, Na Ket
    name(23467, 21, 32421, 8), // 2576: นาเกลือ, Na Kluea
    name(23548, 18, 32269, 8), // 2577: นาเกษม, Na Kasem
    name(23617, 18, 26389, 5), // 2578: นาเกาะ, Na Ko
    name(23778, 21, 32414, 7), // 2579: นาเกียน, Na Kian
    name(23784, 12, 32327, 6), // 2580: นาเข, Na Khe
    name(23784, 24, 32341, 10), // 2581: นาเขลียง, Na Khliang
    name(23855, 21, 32333, 8), // 2582: นาเคียน, Na Khian
    name(23861, 21, 32107, 10), // 2583: นาเจริญ, Na Charoen
    name(23905, 24, 32087, 11), // 2584: นาเฉลียง, Na Chaliang
    name(24108, 30, 32124, 15), // 2585: นาเชิงคีรี, Na Choeng Khiri
    name(24137, 21, 32200, 7), // 2586: นาเดื่อ, Na Duea
    name(24180, 15, 33210, 7), // 2587: นาเตย, Na Toei
    name(16964, 21, 19637, 9), // 2588: นาเพียง, Na Phiang
    name(24199, 21, 32591, 9), // 2589: นาเมือง, Na Mueang
    name(24199, 33, 32591, 14), // 2590: นาเมืองเพชร, Na Mueang Phet
    name(24292, 18, 32971, 7), // 2591: นาเริก, Na Roek
    name(30356, 21, 16723, 8), // 2592: นาเรียง, Na Riang
    name(24306, 21, 30587, 9), // 2593: นาเรือง, Na Rueang
    name(24435, 18, 32465, 8), // 2594: นาเลิง, Na Loeng
    name(24458, 18, 32465, 7), // 2595: นาเลิน, Na Loen
    name(24463, 21, 32457, 8), // 2596: นาเลียง, Na Liang
    name(24493, 21, 33255, 8), // 2597: นาเวียง, Na Wiang
    name(24544, 21, 33075, 7), // 2598: นาเสียว, Na Siao
    name(29156, 21, 14499, 7), // 2599: นาเหนือ, Na Nuea
    name(24587, 18, 32964, 7), // 2600: นาเหรง, Na Reng
    name(24598, 24, 32485, 9), // 2601: นาเหลือง, Na Lueang
    name(24611, 21, 45512, 6), // 2602: นาเหล่า, Na Lao
    name(13327, 18, 7915, 7), // 2603: นาแก้ว, Na Kaeo
    name(24655, 15, 32283, 8), // 2604: นาแขม, Na Khaem
    name(24681, 12, 32283, 7), // 2605: นาแค, Na Khae
    name(26026, 15, 18373, 8), // 2606: นาแซง, Na Saeng
    name(24763, 15, 33130, 6), // 2607: นาแต้, Na Tae
    name(24802, 15, 32775, 9), // 2608: นาแพง, Na Phaeng
    name(24829, 12, 33247, 6), // 2609: นาแว, Na Wae
    name(24829, 15, 33247, 8), // 2610: นาแวง, Na Waeng
    name(24930, 15, 18373, 8), // 2611: นาแสง, Na Saeng
    name(25083, 18, 18373, 8), // 2612: นาแส่ง, Na Saeng
    name(44461, 12, 26389, 5), // 2613: นาโก, Na Ko
    name(25263, 15, 32362, 7), // 2614: นาโคก, Na Khok
    name(25349, 15, 30575, 8), // 2615: นาโฉง, Na Chong
    name(25359, 30, 33200, 10), // 2616: นาโต๊ะหมิง, Na To Ming
    name(25377, 21, 31535, 6), // 2617: นาโบสถ์, Na Bot
    name(25401, 18, 32899, 7), // 2618: นาโป่ง, Na Pong
    name(25467, 33, 32827, 12), // 2619: นาโพธิ์กลาง, Na Pho Klang
    name(25488, 30, 33306, 12), // 2620: นาโยงเหนือ, Na Yong Nuea
    name(25583, 24, 33318, 11), // 2621: นาโยงใต้, Na Yong Tai
    name(25599, 15, 33082, 6), // 2622: นาโสก, Na Sok
    name(25609, 15, 33088, 6), // 2623: นาโสม, Na Som
    name(25670, 15, 33082, 5), // 2624: นาโส่, Na So
    name(25694, 18, 32720, 6), // 2625: นาโหนด, Na Not
    name(29166, 15, 14511, 6), // 2626: นาใต้, Na Tai
    name(12745, 12, 32625, 6), // 2627: นาใน, Na Nai
    name(12751, 18, 6528, 6), // 2628: นาใหญ่, Na Yai
    name(25892, 24, 32513, 11), // 2629: นาไม้ไผ่, Na Mai Phai
    name(26104, 27, 32940, 12), // 2630: นาไร่หลวง, Na Rai Luang
    name(26118, 15, 32513, 6), // 2631: นาไหม, Na Mai
    name(2941, 12, 3127, 6), // 2632: นิคม, Nikhom
    name(15641, 36, 17591, 14), // 2633: นิคมกระเสียว, Nikhom Krasiao
    name(26219, 51, 33893, 22), // 2634: นิคมทุ่งโพธิ์ทะเล, Nikhom Thung Pho Thale
    name(26296, 39, 33831, 16), // 2635: นิคมลำนารายณ์, Nikhom Lam Narai
    name(26426, 39, 33878, 15), // 2636: นิคมสงเคราะห์, Nikhom Songkhro
    name(26520, 42, 33847, 19), // 2637: นิคมสร้างตนเอง, Nikhom Sang Ton-eng
    name(26683, 69, 33847, 31), // 2638: นิคมสร้างตนเองลำโดมน้อย, Nikhom Sang Ton-eng Lam Dom Noi
    name(26768, 36, 11946, 18), // 2639: นิคมห้วยผึ้ง, Nikhom Huai Phueng
    name(26792, 42, 12633, 19), // 2640: นิคมเขาบ่อแก้ว, Nikhom Khao Bo Kaeo
    name(16936, 21, 13050, 10), // 2641: นิยมชัย, Niyom Chai
    name(26818, 21, 33928, 8), // 2642: นิลเพชร, Nin Phet
    name(11196, 21, 16320, 5), // 2643: นิเวศน์, Niwet
    name(20694, 21, 33512, 7), // 2644: น้ำกุ่ม, Nam Kum
    name(25188, 18, 33445, 7), // 2645: น้ำก่ำ, Nam Kam
    name(26841, 18, 33506, 6), // 2646: น้ำก้อ, Nam Ko
    name(16755, 18, 14022, 8), // 2647: น้ำขาว, Nam Khao
    name(26862, 18, 33490, 8), // 2648: น้ำขุม, Nam Khum
    name(26974, 18, 33473, 8), // 2649: น้ำคอก, Nam Khok
    name(26986, 15, 33461, 8), // 2650: น้ำคำ, Nam Kham
    name(26986, 27, 33461, 12), // 2651: น้ำคำใหญ่, Nam Kham Yai
    name(27101, 21, 30631, 8), // 2652: น้ำจั้น, Nam Chan
    name(27107, 18, 14569, 9), // 2653: น้ำจืด, Nam Chuet
    name(27107, 30, 14569, 13), // 2654: น้ำจืดน้อย, Nam Chuet Noi
    name(27139, 15, 27400, 8), // 2655: น้ำชำ, Nam Cham
    name(27166, 18, 33401, 8), // 2656: น้ำชุน, Nam Chun
    name(3442, 18, 33729, 8), // 2657: น้ำซึม, Nam Suem
    name(27171, 15, 33409, 7), // 2658: น้ำดำ, Nam Dam
    name(27244, 18, 33416, 7), // 2659: น้ำดิบ, Nam Dip
    name(27284, 15, 33795, 7), // 2660: น้ำตก, Nam Tok
    name(8284, 18, 33747, 7), // 2661: น้ำตาล, Nam Tan
    name(27346, 18, 33713, 8), // 2662: น้ำทรง, Nam Song
    name(27514, 18, 33781, 8), // 2663: น้ำทูน, Nam Thun
    name(27519, 21, 33549, 7), // 2664: น้ำน้อย, Nam Noi
    name(27698, 30, 11869, 12), // 2665: น้ำบ่อหลวง, Nam Bo Luang
    name(27716, 21, 33649, 8), // 2666: น้ำปลีก, Nam Plik
    name(27755, 21, 33657, 7), // 2667: น้ำปั้ว, Nam Pua
    name(27767, 18, 33562, 7), // 2668: น้ำปาย, Nam Pai
    name(24990, 18, 44637, 8), // 2669: น้ำผุด, Nam Phut
    name(27935, 18, 33602, 9), // 2670: น้ำพาง, Nam Phang
    name(28007, 18, 33616, 7), // 2671: น้ำพี้, Nam Phi
    name(31707, 15, 11889, 7), // 2672: น้ำพุ, Nam Phu
    name(28213, 18, 6592, 8), // 2673: น้ำพ่น, Nam Phon
    name(28218, 18, 33541, 8), // 2674: น้ำมวบ, Nam Muap
    name(28261, 18, 33686, 7), // 2675: น้ำรอบ, Nam Rop
    name(28299, 18, 33664, 7), // 2676: น้ำรัด, Nam Rat
    name(28461, 18, 33679, 7), // 2677: น้ำริด, Nam Rit
    name(28467, 18, 33705, 8), // 2678: น้ำรึม, Nam Ruem
    name(5924, 21, 938, 7), // 2679: น้ำร้อน, Nam Ron
    name(28473, 18, 33721, 8), // 2680: น้ำสวย, Nam Suai
    name(28479, 18, 33737, 7), // 2681: น้ำสุด, Nam Sut
    name(28485, 21, 33526, 7), // 2682: น้ำหมัน, Nam Man
    name(28491, 21, 33526, 7), // 2683: น้ำหมาน, Nam Man
    name(28497, 18, 33423, 7), // 2684: น้ำหัก, Nam Hak
    name(28503, 21, 16421, 7), // 2685: น้ำอ่าง, Nam Ang
    name(3590, 21, 33556, 6), // 2686: น้ำอ้อม, Nam Om
    name(28510, 27, 33498, 8), // 2687: น้ำเกี๋ยน, Nam Kian
    name(3797, 24, 9738, 9), // 2688: น้ำเขียว, Nam Khiao
    name(29193, 27, 14549, 9), // 2689: น้ำเชี่ยว, Nam Chiao
    name(30659, 21, 33764, 7), // 2690: น้ำเต้า, Nam Tao
    name(28518, 27, 33771, 10), // 2691: น้ำเที่ยง, Nam Thiang
    name(28527, 21, 33569, 7), // 2692: น้ำเป็น, Nam Pen
    name(28545, 18, 33519, 7), // 2693: น้ำเลา, Nam Lao
    name(28551, 24, 33430, 7), // 2694: น้ำเฮี้ย, Nam Hia
    name(28559, 21, 33437, 8), // 2695: น้ำแก่น, Nam Kaen
    name(28565, 18, 33452, 9), // 2696: น้ำแคม, Nam Khaem
    name(28571, 21, 33632, 9), // 2697: น้ำแพร่, Nam Phrae
    name(28583, 18, 33802, 8), // 2698: น้ำแวน, Nam Waen
    name(28588, 18, 33394, 7), // 2699: น้ำโจ้, Nam Cho
    name(28594, 18, 33533, 8), // 2700: น้ำโมง, Nam Mong
    name(16698, 15, 25147, 7), // 2701: น้ำใส, Nam Sai
    name(28600, 21, 33481, 9), // 2702: น้ำไคร้, Nam Khrai
    name(28607, 18, 33588, 8), // 2703: น้ำไผ่, Nam Phai
    name(102, 6, 10116, 3), // 2704: บก, Bok
    name(14658, 15, 16295, 8), // 2705: บงตัน, Bong Tan
    name(15975, 21, 11117, 9), // 2706: บงเหนือ, Bong Nuea
    name(16722, 15, 15462, 8), // 2707: บงใต้, Bong Tai
    name(29211, 24, 13302, 7), // 2708: บริบูรณ์, Boribun
    name(17148, 21, 16500, 10), // 2709: บวกค้าง, Buak Khang
    name(17416, 24, 16314, 11), // 2710: บวรนิเวศ, Bowon Niwet
    name(18413, 12, 16285, 6), // 2711: บองอ, Bo-ngo
    name(1407, 9, 1048, 3), // 2712: บอน, Bon
    name(19160, 6, 536, 2), // 2713: บะ, Ba
    name(19160, 15, 10509, 6), // 2714: บะยาว, Ba Yao
    name(19327, 18, 10477, 5), // 2715: บะหว้า, Ba Wa
    name(20460, 12, 10451, 5), // 2716: บะฮี, Ba Hi
    name(21954, 18, 10539, 8), // 2717: บักดอง, Bak Dong
    name(22181, 15, 10572, 6), // 2718: บักได, Bakdai
    name(22472, 33, 15822, 14), // 2719: บันนังสาเรง, Bannang Sareng
    name(22814, 24, 15815, 7), // 2720: บัลลังก์, Banlang
    name(3491, 18, 11411, 8), // 2721: บัวขาว, Bua Khao
    name(17667, 15, 12017, 8), // 2722: บัวคำ, Bua Kham
    name(18496, 18, 34705, 7), // 2723: บัวค้อ, Bua Kho
    name(19057, 18, 16435, 8), // 2724: บัวงาม, Bua Ngam
    name(19586, 18, 10375, 8), // 2725: บัวชุม, Bua Chum
    name(21356, 18, 16477, 7), // 2726: บัวตูม, Bua Tum
    name(5136, 18, 1056, 9), // 2727: บัวทอง, Bua Thong
    name(38210, 21, 34733, 7), // 2728: บัวน้อย, Bua Noi
    name(23543, 18, 13929, 7), // 2729: บัวบาน, Bua Ban
    name(23160, 27, 16452, 11), // 2730: บัวปากท่า, Bua Pak Tha
    name(23535, 18, 16132, 7), // 2731: บัวมาศ, Bua Mat
    name(23814, 18, 14107, 7), // 2732: บัวลอย, Bua Loi
    name(23899, 24, 16488, 12), // 2733: บัววัฒนา, Bua Watthana
    name(23982, 18, 16469, 8), // 2734: บัวสลี, Bua Sali
    name(24041, 21, 10634, 8), // 2735: บัวหุ่ง, Bua Hung
    name(24131, 21, 16443, 9), // 2736: บัวเงิน, Bua Ngoen
    name(10612, 18, 6863, 9), // 2737: บัวแดง, Bua Daeng
    name(38319, 18, 34705, 8), // 2738: บัวโคก, Bua Khok
    name(14339, 21, 10564, 8), // 2739: บากเรือ, Bak Ruea
    name(18058, 27, 14202, 13), // 2740: บางกระทึก, Bang Krathuek
    name(24771, 27, 14125, 11), // 2741: บางกระบือ, Bang Krabue
    name(25450, 24, 14191, 10), // 2742: บางกระสอ, Bang Kraso
    name(25450, 27, 14191, 11), // 2743: บางกระสอบ, Bang Krasop
    name(25458, 30, 14180, 11), // 2744: บางกระสั้น, Bang Krasan
    name(26411, 30, 14158, 12), // 2745: บางกระเจ็ด, Bang Krachet
    name(26661, 30, 14146, 12), // 2746: บางกระเจ้า, Bang Krachao
    name(26748, 27, 14114, 11), // 2747: บางกระเบา, Bang Krabao
    name(26755, 21, 14229, 9), // 2748: บางกรูด, Bang Krut
    name(27249, 24, 14170, 10), // 2749: บางกร่าง, Bang Krang
    name(27379, 24, 14099, 11), // 2750: บางกอบัว, Bang Ko Bua
    name(27555, 21, 13518, 10), // 2751: บางกะจะ, Bang Kacha
    name(4998, 21, 13540, 9), // 2752: บางกะดี, Bang Kadi
    name(27782, 24, 13589, 10), // 2753: บางกะพี้, Bang Kaphi
    name(28179, 27, 13529, 11), // 2754: บางกะเจ้า, Bang Kachao
    name(28223, 24, 13518, 11), // 2755: บางกะไชย, Bang Kachai
    name(28266, 21, 13565, 10), // 2756: บางกะไห, Bang Kahai
    name(28620, 21, 14238, 9), // 2757: บางกุ้ง, Bang Kung
    name(28627, 21, 13667, 11), // 2758: บางขนาก, Bang Khanak
    name(28634, 21, 13678, 11), // 2759: บางขนุน, Bang Khanun
    name(28641, 21, 14059, 10), // 2760: บางขวัญ, Bang Khwan
    name(28648, 24, 13717, 13), // 2761: บางขะแยง, Bang Khayaeng
    name(28656, 30, 13634, 13), // 2762: บางขันหมาก, Bang Khan Mak
    name(28670, 27, 13653, 14), // 2763: บางขันแตก, Bang Khan Taek
    name(28679, 18, 13623, 9), // 2764: บางขาม, Bang Kham
    name(28685, 18, 14050, 9), // 2765: บางขุด, Bang Khut
    name(28691, 27, 13889, 14), // 2766: บางขุนกอง, Bang Khun Kong
    name(28700, 27, 13997, 15), // 2767: บางขุนทอง, Bang Khun Thong
    name(28709, 30, 13907, 13), // 2768: บางขุนนนท์, Bang Khun Non
    name(28719, 30, 13933, 15), // 2769: บางขุนพรหม, Bang Khun Phrom
    name(28734, 27, 13972, 12), // 2770: บางขุนศรี, Bang Khun Si
    name(28755, 27, 13954, 13), // 2771: บางขุนไทร, Bang Khun Sai
    name(28768, 18, 13802, 10), // 2772: บางครก, Bang Khrok
    name(28774, 18, 13812, 9), // 2773: บางครุ, Bang Khru
    name(5040, 21, 10307, 10), // 2774: บางคลาน, Bang Khlan
    name(28780, 15, 1092, 8), // 2775: บางคา, Bang Kha
    name(28785, 24, 13824, 12), // 2776: บางคูรัด, Bang Khu Rat
    name(28793, 24, 13843, 12), // 2777: บางคูวัด, Bang Khu Wat
    name(28818, 30, 13860, 14), // 2778: บางคูเวียง, Bang Khu Wiang
    name(28840, 18, 1177, 8), // 2779: บางคู้, Bang Khu
    name(28846, 18, 1147, 8), // 2780: บางค้อ, Bang Kho
    name(28852, 18, 14639, 9), // 2781: บางงอน, Bang Ngon
    name(28858, 15, 14630, 8), // 2782: บางงา, Bang Nga
    name(28858, 18, 14630, 9), // 2783: บางงาม, Bang Ngam
    name(28864, 30, 13317, 13), // 2784: บางจะเกร็ง, Bang Chakreng
    name(28874, 18, 13317, 9), // 2785: บางจัก, Bang Chak
    name(28880, 18, 13317, 9), // 2786: บางจาก, Bang Chak
    name(28886, 18, 13342, 9), // 2787: บางจาน, Bang Chan
    name(28892, 18, 13342, 10), // 2788: บางชนะ, Bang Chana
    name(28898, 21, 13378, 10), // 2789: บางชะนี, Bang Chani
    name(28905, 18, 13342, 9), // 2790: บางชัน, Bang Chan
    name(28911, 21, 13362, 10), // 2791: บางช้าง, Bang Chang
    name(28918, 21, 15440, 8), // 2792: บางซ่อน, Bang Son
    name(28925, 15, 13444, 7), // 2793: บางดี, Bang Di
    name(28930, 21, 13451, 9), // 2794: บางด้วน, Bang Duan
    name(28937, 21, 15554, 10), // 2795: บางตลาด, Bang Talat
    name(28961, 24, 15514, 10), // 2796: บางตะบูน, Bang Tabun
    name(28961, 33, 15514, 13), // 2797: บางตะบูนออก, Bang Tabun Ok
    name(28972, 21, 15604, 12), // 2798: บางตะพง, Bang Taphong
    name(28979, 30, 15536, 12), // 2799: บางตะเคียน, Bang Takhian
    name(28989, 27, 15579, 10), // 2800: บางตะไนย์, Bang Tanai
    name(28998, 21, 15616, 9), // 2801: บางตาวา, Bang Tawa
    name(29010, 27, 15488, 12), // 2802: บางตาหงาย, Bang Ta Ngai
    name(29019, 24, 15500, 12), // 2803: บางตาเถร, Bang Ta Then
    name(29049, 30, 15662, 12), // 2804: บางตีนเป็ด, Bang Tin Pet
    name(29059, 21, 1383, 8), // 2805: บางทราย, Bang Sai
    name(29059, 33, 15294, 12), // 2806: บางทรายน้อย, Bang Sai Noi
    name(29070, 33, 15320, 12), // 2807: บางทรายใหญ่, Bang Sai Yai
    name(29081, 18, 15646, 10), // 2808: บางทอง, Bang Thong
    name(29087, 27, 14648, 15), // 2809: บางนกแขวก, Bang Nok Khwaek
    name(29096, 15, 14702, 8), // 2810: บางนบ, Bang Nop
    name(29100, 21, 14663, 12), // 2811: บางนมโค, Bang Nom Kho
    name(29112, 18, 14681, 8), // 2812: บางนอน, Bang Non
    name(29118, 18, 14534, 8), // 2813: บางนาค, Bang Nak
    name(5690, 18, 817, 9), // 2814: บางนาง, Bang Nang
    name(29124, 27, 14612, 12), // 2815: บางนางร้า, Bang Nang Ra
    name(29133, 27, 14597, 12), // 2816: บางนางลี่, Bang Nang Li
    name(29142, 24, 14517, 11), // 2817: บางนายสี, Bang Nai Si
    name(29153, 30, 14494, 12), // 2818: บางนาเหนือ, Bang Na Nuea
    name(29163, 24, 14506, 11), // 2819: บางนาใต้, Bang Na Tai
    name(29171, 27, 14564, 14), // 2820: บางน้ำจืด, Bang Nam Chuet
    name(29180, 30, 14582, 15), // 2821: บางน้ำผึ้ง, Bang Nam Phueng
    name(29190, 36, 14544, 14), // 2822: บางน้ำเชี่ยว, Bang Nam Chiao
    name(29208, 33, 13297, 12), // 2823: บางบริบูรณ์, Bang Boribun
    name(18974, 33, 13272, 13), // 2824: บางบอนเหนือ, Bang Bon Nuea
    name(29219, 27, 13285, 12), // 2825: บางบอนใต้, Bang Bon Tai
    name(29228, 24, 11487, 10), // 2826: บางบำหรุ, Bang Bamru
    name(29236, 21, 13309, 8), // 2827: บางบุตร, Bang But
    name(29250, 21, 15146, 9), // 2828: บางปรอก, Bang Prok
    name(29257, 27, 15134, 12), // 2829: บางประมุง, Bang Pramung
    name(29266, 27, 15121, 13), // 2830: บางประแดง, Bang Pradaeng
    name(5162, 18, 1358, 8), // 2831: บางปลา, Bang Pla
    name(23830, 24, 19142, 12), // 2832: บางปลากด, Bang Pla Kot
    name(29275, 27, 15071, 11), // 2833: บางปลาร้า, Bang Pla Ra
    name(5171, 33, 15085, 12), // 2834: บางปลาสร้อย, Bang Pla Soi
    name(29284, 15, 15105, 7), // 2835: บางปอ, Bang Po
    name(29303, 24, 14729, 11), // 2836: บางปะกอก, Bang Pa Kok
    name(29311, 18, 15063, 8), // 2837: บางปิด, Bang Pit
    name(29317, 15, 15165, 7), // 2838: บางปู, Bang Pu
    name(29317, 27, 15165, 11), // 2839: บางปูใหม่, Bang Pu Mai
    name(29326, 18, 1299, 7), // 2840: บางป่า, Bang Pa
    name(29336, 21, 15032, 11), // 2841: บางผึ้ง, Bang Phueng
    name(29343, 18, 14986, 10), // 2842: บางพรม, Bang Phrom
    name(5207, 18, 14918, 9), // 2843: บางพระ, Bang Phra
    name(29349, 27, 14918, 14), // 2844: บางพระครู, Bang Phra Khru
    name(29358, 30, 14932, 15), // 2845: บางพระหลวง, Bang Phra Luang
    name(29368, 33, 14947, 14), // 2846: บางพระเหนือ, Bang Phra Nuea
    name(29379, 27, 14961, 13), // 2847: บางพระใต้, Bang Phra Tai
    name(29388, 21, 14863, 12), // 2848: บางพลวง, Bang Phluang
    name(29395, 21, 14815, 10), // 2849: บางพลับ, Bang Phlap
    name(29401, 30, 14825, 13), // 2850: บางพลีน้อย, Bang Phli Noi
    name(29411, 30, 14838, 13), // 2851: บางพลีใหญ่, Bang Phli Yai
    name(29421, 21, 15032, 11), // 2852: บางพึ่ง, Bang Phueng
    name(29428, 24, 15052, 11), // 2853: บางพุทรา, Bang Phutsa
    name(29444, 18, 15052, 9), // 2854: บางพูด, Bang Phut
    name(29450, 18, 15043, 9), // 2855: บางพูน, Bang Phun
    name(29456, 21, 14805, 10), // 2856: บางภาษี, Bang Phasi
    name(29463, 15, 14443, 8), // 2857: บางมด, Bang Mot
    name(29468, 24, 14392, 9), // 2858: บางมะฝ่อ, Bang Mafo
    name(29476, 30, 14431, 12), // 2859: บางมะพร้าว, Bang Maphrao
    name(29492, 30, 14349, 11), // 2860: บางมะเดื่อ, Bang Maduea
    name(29502, 18, 14414, 8), // 2861: บางมัญ, Bang Man
    name(29508, 21, 14451, 10), // 2862: บางม่วง, Bang Muang
    name(29515, 15, 11298, 7), // 2863: บางยอ, Bang Yo
    name(29520, 18, 15740, 9), // 2864: บางยาง, Bang Yang
    name(29526, 27, 15753, 12), // 2865: บางยี่ขัน, Bang Yi Khan
    name(29535, 30, 15769, 12), // 2866: บางยี่รงค์, Bang Yi Rong
    name(5241, 30, 15785, 12), // 2867: บางยี่เรือ, Bang Yi Ruea
    name(29545, 24, 15797, 11), // 2868: บางยี่โท, Bang Yi Tho
    name(29553, 24, 15223, 10), // 2869: บางระมาด, Bang Ramat
    name(29561, 30, 15181, 12), // 2870: บางรักน้อย, Bang Rak Noi
    name(29571, 33, 15193, 18), // 2871: บางรักพัฒนา, Bang Rak Phatthana
    name(29582, 30, 15211, 12), // 2872: บางรักใหญ่, Bang Rak Yai
    name(29592, 21, 15243, 8), // 2873: บางริ้น, Bang Rin
    name(29599, 18, 15265, 8), // 2874: บางรูป, Bang Rup
    name(29609, 18, 14251, 8), // 2875: บางลาย, Bang Lai
    name(29615, 33, 14268, 16), // 2876: บางลำภูล่าง, Bang Lamphu Lang
    name(29626, 18, 14297, 7), // 2877: บางลี่, Bang Li
    name(29632, 18, 14321, 9), // 2878: บางลึก, Bang Luek
    name(29638, 30, 14330, 13), // 2879: บางลูกเสือ, Bang Luk Suea
    name(29651, 18, 15692, 8), // 2880: บางวัน, Bang Wan
    name(29657, 18, 15712, 8), // 2881: บางวัว, Bang Wua
    name(29674, 33, 15392, 14), // 2882: บางศรีเมือง, Bang Si Mueang
    name(29690, 21, 15348, 9), // 2883: บางศาลา, Bang Sala
    name(29700, 15, 15440, 8), // 2884: บางสน, Bang Son
    name(29705, 30, 15429, 11), // 2885: บางสมบูรณ์, Bang Sombun
    name(29715, 24, 15363, 10), // 2886: บางสมัคร, Bang Samak
    name(29728, 30, 15273, 11), // 2887: บางสระเก้า, Bang Sa Kao
    name(29738, 18, 15470, 9), // 2888: บางสวน, Bang Suan
    name(29747, 27, 15382, 10), // 2889: บางสวรรค์, Bang Sawan
    name(29756, 21, 15332, 10), // 2890: บางสะแก, Bang Sakae
    name(29773, 18, 15332, 8), // 2891: บางสัก, Bang Sak
    name(29779, 24, 15411, 13), // 2892: บางสีทอง, Bang Si Thong
    name(29787, 33, 15720, 14), // 2893: บางหญ้าแพรก, Bang Ya Phraek
    name(29805, 21, 14401, 8), // 2894: บางหมาก, Bang Mak
    name(21364, 21, 14307, 10), // 2895: บางหลวง, Bang Luang
    name(21364, 30, 14307, 14), // 2896: บางหลวงโดด, Bang Luang Dot
    name(29812, 21, 15683, 7), // 2897: บางหว้า, Bang Wa
    name(29819, 18, 13474, 8), // 2898: บางหัก, Bang Hak
    name(29825, 30, 13501, 13), // 2899: บางหัวเสือ, Bang Hua Suea
    name(29839, 18, 13482, 8), // 2900: บางหิน, Bang Hin
    name(29849, 18, 14716, 6), // 2901: บางอ้อ, Bang O
    name(29855, 24, 14089, 10), // 2902: บางเกลือ, Bang Kluea
    name(11385, 21, 13575, 8), // 2903: บางเก่า, Bang Kao
    name(29863, 18, 13689, 9), // 2904: บางเขา, Bang Khao
    name(29875, 24, 13749, 10), // 2905: บางเขียด, Bang Khiat
    name(29883, 24, 13739, 10), // 2906: บางเคียน, Bang Khian
    name(29891, 21, 13730, 9), // 2907: บางเค็ม, Bang Khem
    name(29898, 30, 13391, 13), // 2908: บางเจ้าฉ่า, Bang Chao Cha
    name(29908, 36, 13408, 16), // 2909: บางเชือกหนัง, Bang Chueak Nang
    name(29920, 21, 13434, 10), // 2910: บางเดชะ, Bang Decha
    name(29927, 24, 13464, 10), // 2911: บางเดือน, Bang Duean
    name(29935, 24, 13464, 9), // 2912: บางเดื่อ, Bang Duea
    name(29943, 18, 15674, 9), // 2913: บางเตย, Bang Toei
    name(29949, 21, 14753, 8), // 2914: บางเป้า, Bang Pao
    name(29956, 27, 14974, 12), // 2915: บางเพรียง, Bang Phriang
    name(29965, 24, 14851, 12), // 2916: บางเพลิง, Bang Phloeng
    name(29973, 24, 14465, 11), // 2917: บางเมือง, Bang Mueang
    name(29973, 36, 14465, 15), // 2918: บางเมืองใหม่, Bang Mueang Mai
    name(29985, 21, 14284, 8), // 2919: บางเล่า, Bang Lao
    name(29992, 24, 15284, 10), // 2920: บางเสด็จ, Bang Sadet
    name(30000, 21, 15373, 9), // 2921: บางเสร่, Bang Sare
    name(30012, 27, 15233, 10), // 2922: บางเหรียง, Bang Riang
    name(30021, 30, 13549, 12), // 2923: บางแก้วฟ้า, Bang Kaeo Fa
    name(30031, 18, 13613, 10), // 2924: บางแขม, Bang Khaem
    name(30037, 30, 13599, 14), // 2925: บางแคเหนือ, Bang Khae Nuea
    name(30047, 18, 15527, 9), // 2926: บางแตน, Bang Taen
    name(5357, 27, 14360, 13), // 2927: บางแม่นาง, Bang Mae Nang
    name(30053, 18, 15683, 9), // 2928: บางแวก, Bang Waek
    name(30059, 21, 14215, 8), // 2929: บางโกระ, Bang Kro
    name(30066, 21, 13623, 11), // 2930: บางโขมด, Bang Khamot
    name(30073, 21, 13759, 9), // 2931: บางโคล่, Bang Khlo
    name(30080, 21, 13330, 12), // 2932: บางโฉลง, Bang Chalong
    name(30087, 21, 15589, 10), // 2933: บางโตนด, Bang Tanot
    name(5366, 24, 15625, 12), // 2934: บางโทรัด, Bang Tho Rat
    name(30094, 21, 15155, 10), // 2935: บางโปรง, Bang Prong
    name(30101, 27, 14903, 15), // 2936: บางโพงพาง, Bang Phongphang
    name(30110, 24, 14890, 8), // 2937: บางโพธิ์, Bang Pho
    name(30110, 39, 14890, 13), // 2938: บางโพธิ์เหนือ, Bang Pho Nuea
    name(30123, 18, 15251, 9), // 2939: บางโรง, Bang Rong
    name(30131, 24, 10548, 12), // 2940: บางใบไม้, Bang Bai Mai
    name(30143, 27, 15306, 11), // 2941: บางไทรป่า, Bang Sai Pa
    name(30154, 18, 14761, 9), // 2942: บางไผ่, Bang Phai
    name(30163, 12, 10598, 6), // 2943: บาตง, Batong
    name(14808, 12, 13268, 4), // 2944: บานา, Bana
    name(30167, 24, 15836, 6), // 2945: บาราเฮาะ, Baraho
    name(30175, 21, 15836, 7), // 2946: บาราโหม, Barahom
    name(14740, 12, 10582, 4), // 2947: บาลอ, Balo
    name(23243, 12, 10578, 4), // 2948: บาละ, Bala
    name(30191, 30, 15843, 9), // 2949: บาเระเหนือ, Bare Nuea
    name(30201, 24, 15852, 8), // 2950: บาเระใต้, Bare Tai
    name(30209, 15, 10526, 7), // 2951: บาโงย, Ba-ngoi
    name(30209, 27, 10526, 13), // 2952: บาโงยซิแน, Ba-ngoi Sinae
    name(30222, 24, 10515, 11), // 2953: บาโงสะโต, Ba-ngo Sato
    name(30230, 18, 15860, 4), // 2954: บาโร๊ะ, Baro
    name(30236, 15, 10582, 5), // 2955: บาโลย, Baloi
    name(30241, 15, 10471, 6), // 2956: บาโหย, Ba Hoi
    name(30249, 9, 12193, 4), // 2957: บิง, Bing
    name(3879, 9, 558, 5), // 2958: บึง, Bueng
    name(30252, 27, 16692, 13), // 2959: บึงกระจับ, Bueng Krachap
    name(30260, 18, 16675, 9), // 2960: บึงกอก, Bueng Kok
    name(30266, 24, 16603, 12), // 2961: บึงกาสาม, Bueng Ka Sam
    name(30276, 21, 16651, 13), // 2962: บึงคอไห, Bueng Kho Hai
    name(30293, 30, 16635, 16), // 2963: บึงคำพร้อย, Bueng Kham Phroi
    name(30303, 18, 16773, 10), // 2964: บึงงาม, Bueng Ngam
    name(30309, 24, 16559, 12), // 2965: บึงชำอ้อ, Bueng Cham O
    name(30317, 21, 16935, 12), // 2966: บึงทวาย, Bueng Thawai
    name(30324, 30, 16947, 15), // 2967: บึงทองหลาง, Bueng Thonglang
    name(30334, 27, 16920, 15), // 2968: บึงทับแรต, Bueng Thap Raet
    name(30343, 18, 16731, 12), // 2969: บึงนคร, Bueng Nakhon
    name(30353, 30, 16717, 14), // 2970: บึงนาเรียง, Bueng Na Riang
    name(30363, 33, 16760, 13), // 2971: บึงน้ำรักษ์, Bueng Nam Rak
    name(30374, 18, 16541, 9), // 2972: บึงบอน, Bueng Bon
    name(30380, 18, 16550, 9), // 2973: บึงบัว, Bueng Bua
    name(30392, 15, 16533, 8), // 2974: บึงบา, Bueng Ba
    name(30397, 21, 16863, 10), // 2975: บึงปรือ, Bueng Prue
    name(30408, 24, 16843, 13), // 2976: บึงปลาทู, Bueng Pla Thu
    name(30416, 18, 16818, 10), // 2977: บึงพระ, Bueng Phra
    name(30431, 21, 16806, 12), // 2978: บึงพะไล, Bueng Phalai
    name(30442, 21, 16705, 10), // 2979: บึงมะลู, Bueng Malu
    name(30449, 24, 16974, 11), // 2980: บึงยี่โถ, Bueng Yitho
    name(30457, 24, 16962, 12), // 2981: บึงวิชัย, Bueng Wichai
    name(30465, 18, 16898, 9), // 2982: บึงศาล, Bueng San
    name(30476, 24, 16898, 11), // 2983: บึงสนั่น, Bueng Sanan
    name(30484, 24, 16873, 13), // 2984: บึงสำโรง, Bueng Samrong
    name(30495, 18, 16793, 7), // 2985: บึงอ้อ, Bueng O
    name(30501, 24, 16664, 11), // 2986: บึงเกลือ, Bueng Kluea
    name(30509, 24, 16577, 13), // 2987: บึงเจริญ, Bueng Charoen
    name(30517, 24, 16783, 10), // 2988: บึงเนียม, Bueng Niam
    name(30525, 24, 16909, 11), // 2989: บึงเสนาท, Bueng Senat
    name(30533, 15, 16622, 9), // 2990: บึงแก, Bueng Kae
    name(15774, 18, 16526, 7), // 2991: บือมัง, Buemang
    name(18088, 18, 16514, 6), // 2992: บือเระ, Bue Re
    name(21663, 24, 16360, 10), // 2993: บุกระสัง, Bu Krasang
    name(30546, 18, 16990, 8), // 2994: บุคคโล, Bukkhalo
    name(22636, 18, 17006, 8), // 2995: บุญทัน, Bun Than
    name(27903, 33, 17099, 16), // 2996: บุญนาคพัฒนา, Bunnak Phatthana
    name(30565, 21, 16998, 8), // 2997: บุญเกิด, Bun Koet
    name(1949, 24, 3822, 10), // 2998: บุญเรือง, Bun Rueang
    name(30572, 12, 16510, 4), // 2999: บุดี, Budi
    name(30576, 18, 16325, 6), // 3000: บุฝ้าย, Bu Fai
    name(30582, 27, 16382, 8), // 3001: บุพราหมณ์, Bu Phram
    name(30591, 18, 16402, 9), // 3002: บุฤาษี, Bu Rue Si
    name(30603, 15, 16428, 7), // 3003: บุสูง, Bu Sung
    name(30608, 12, 16337, 6), // 3004: บุฮม, Bu Hom
    name(30612, 21, 16390, 8), // 3005: บุเปือย, Bu Pueai
    name(30619, 18, 16351, 9), // 3006: บุแกรง, Bu Kraeng
    name(30625, 21, 16370, 6), // 3007: บุโพธิ์, Bu Pho
    name(5493, 12, 564, 4), // 3008: บุ่ง, Bung
    name(30636, 36, 17033, 11), // 3009: บุ่งขี้เหล็ก, Bung Khilek
    name(30648, 21, 17020, 8), // 3010: บุ่งค้า, Bung Kha
    name(30655, 33, 17080, 11), // 3011: บุ่งน้ำเต้า, Bung Namtao
    name(30666, 27, 17068, 12), // 3012: บุ่งมะแลง, Bung Malaeng
    name(30675, 24, 17091, 8), // 3013: บุ่งหวาย, Bung Wai
    name(30683, 24, 17044, 9), // 3014: บุ่งเลิศ, Bung Loet
    name(30709, 24, 10646, 9), // 3015: บุ่งแก้ว, Bung Kaeo
    name(30722, 21, 17053, 8), // 3016: บุ่งไหม, Bung Mai
    name(30729, 15, 16985, 5), // 3017: บูกิต, Bukit
    name(4705, 9, 1048, 2), // 3018: บ่อ, Bo
    name(18124, 27, 15931, 9), // 3019: บ่อกระดาน, Bo Kradan
    name(23020, 18, 15945, 6), // 3020: บ่อกรุ, Bo Kru
    name(23702, 30, 15972, 14), // 3021: บ่อกวางทอง, Bo Kwang Thong
    name(30734, 18, 15888, 6), // 3022: บ่อดาน, Bo Dan
    name(30740, 18, 16242, 6), // 3023: บ่อตรุ, Bo Tru
    name(30746, 24, 16176, 8), // 3024: บ่อตาโล่, Bo Ta Lo
    name(30754, 18, 16227, 7), // 3025: บ่อถ้ำ, Bo Tham
    name(30760, 18, 16021, 6), // 3026: บ่อนอก, Bo Nok
    name(30766, 30, 15997, 10), // 3027: บ่อน้ำร้อน, Bo Nam Ron
    name(30776, 27, 16106, 12), // 3028: บ่อปลาทอง, Bo Pla Thong
    name(30785, 18, 16089, 7), // 3029: บ่อผุด, Bo Phut
    name(30791, 21, 16067, 8), // 3030: บ่อพลับ, Bo Phlap
    name(30797, 27, 16049, 12), // 3031: บ่อพันขัน, Bo Phan Khan
    name(30806, 15, 16089, 6), // 3032: บ่อพุ, Bo Phu
    name(30814, 18, 16027, 7), // 3033: บ่อภาค, Bo Phak
    name(30820, 18, 16269, 7), // 3034: บ่อยาง, Bo Yang
    name(30826, 18, 16124, 7), // 3035: บ่อรัง, Bo Rang
    name(30832, 18, 16257, 6), // 3036: บ่อวิน, Bo Win
    name(30838, 18, 16153, 7), // 3037: บ่อสลี, Bo Sali
    name(30844, 18, 16160, 7), // 3038: บ่อสวก, Bo Suak
    name(30850, 27, 16167, 9), // 3039: บ่อสุพรรณ, Bo Suphan
    name(27701, 21, 11873, 8), // 3040: บ่อหลวง, Bo Luang
    name(34163, 18, 37725, 6), // 3041: บ่อหิน, Bo Hin
    name(30859, 39, 15906, 13), // 3042: บ่อเกลือเหนือ, Bo Kluea Nuea
    name(30872, 33, 15919, 12), // 3043: บ่อเกลือใต้, Bo Kluea Tai
    name(30883, 21, 16013, 8), // 3044: บ่อเงิน, Bo Ngoen
    name(30890, 24, 15874, 6), // 3045: บ่อเบี้ย, Bo Bia
    name(30898, 21, 16250, 7), // 3046: บ่อเวฬุ, Bo Weru
    name(30905, 33, 15986, 11), // 3047: บ่อเหล็กลอง, Bo Lek Long
    name(26799, 21, 12645, 7), // 3048: บ่อแก้ว, Bo Kaeo
    name(30916, 18, 15880, 8), // 3049: บ่อแดง, Bo Daeng
    name(30922, 18, 16118, 6), // 3050: บ่อแร่, Bo Rae
    name(30933, 18, 16142, 7), // 3051: บ่อแสน, Bo Saen
    name(30943, 21, 15899, 7), // 3052: บ่อแฮ้ว, Bo Haeo
    name(30956, 18, 16075, 8), // 3053: บ่อโพง, Bo Phong
    name(30964, 24, 16075, 6), // 3054: บ่อโพธิ์, Bo Pho
    name(30975, 21, 16263, 6), // 3055: บ่อใหญ่, Bo Yai
    name(30982, 18, 16215, 7), // 3056: บ่อไทย, Bo Thai
    name(30997, 21, 16308, 6), // 3057: บ้องตี้, Bongti
    name(16536, 18, 11430, 8), // 3058: บ้านกง, Ban Kong
    name(22994, 21, 11497, 8), // 3059: บ้านกรด, Ban Krot
    name(27728, 33, 11466, 11), // 3060: บ้านกระทุ่ม, Ban Krathum
    name(31004, 30, 11444, 13), // 3061: บ้านกระแชง, Ban Krachaeng
    name(31014, 27, 11457, 9), // 3062: บ้านกร่าง, Ban Krang
    name(31023, 24, 11337, 8), // 3063: บ้านกลับ, Ban Klap
    name(5560, 24, 11323, 9), // 3064: บ้านกลาง, Ban Klang
    name(31030, 24, 11386, 10), // 3065: บ้านกลึง, Ban Klueng
    name(5568, 27, 11345, 9), // 3066: บ้านกล้วย, Ban Kluai
    name(31038, 24, 11516, 9), // 3067: บ้านกวาง, Ban Kwang
    name(31046, 21, 11396, 7), // 3068: บ้านกอก, Ban Kok
    name(31053, 21, 11070, 7), // 3069: บ้านกาด, Ban Kat
    name(31060, 21, 11070, 7), // 3070: บ้านกาศ, Ban Kat
    name(31073, 24, 11316, 7), // 3071: บ้านกิ่ว, Ban Kio
    name(31088, 24, 11505, 7), // 3072: บ้านกุ่ม, Ban Kum
    name(31096, 21, 11505, 6), // 3073: บ้านกู่, Ban Ku
    name(31103, 24, 11430, 8), // 3074: บ้านก้อง, Ban Kong
    name(31111, 24, 11150, 8), // 3075: บ้านขล้อ, Ban Khlo
    name(31119, 24, 11306, 10), // 3076: บ้านขวาง, Ban Khwang
    name(31127, 18, 655, 7), // 3077: บ้านขอ, Ban Kho
    name(31134, 21, 11108, 8), // 3078: บ้านขาม, Ban Kham
    name(31141, 21, 11126, 8), // 3079: บ้านขาว, Ban Khao
    name(31161, 24, 11184, 8), // 3080: บ้านข่อย, Ban Khoi
    name(31169, 21, 635, 7), // 3081: บ้านข่า, Ban Kha
    name(31176, 24, 11238, 9), // 3082: บ้านครัว, Ban Khrua
    name(31197, 24, 11150, 10), // 3083: บ้านคลอง, Ban Khlong
    name(31197, 33, 11150, 15), // 3084: บ้านคลองสวน, Ban Khlong Suan
    name(31211, 24, 11140, 10), // 3085: บ้านคลัง, Ban Khlang
    name(31219, 21, 11247, 9), // 3086: บ้านควน, Ban Khuan
    name(31219, 30, 11247, 13), // 3087: บ้านควนมุด, Ban Khuan Mut
    name(31236, 18, 11247, 7), // 3088: บ้านคู, Ban Khu
    name(5583, 21, 635, 7), // 3089: บ้านค่า, Ban Kha
    name(31242, 21, 655, 7), // 3090: บ้านค้อ, Ban Kho
    name(31249, 24, 11197, 9), // 3091: บ้านฆ้อง, Ban Khong
    name(31257, 24, 11924, 8), // 3092: บ้านงิ้ว, Ban Ngio
    name(31272, 30, 573, 8), // 3093: บ้านจันทน์, Ban Chan
    name(31282, 30, 573, 8), // 3094: บ้านจันทร์, Ban Chan
    name(31292, 24, 573, 8), // 3095: บ้านจั่น, Ban Chan
    name(31300, 21, 573, 8), // 3096: บ้านจาน, Ban Chan
    name(31307, 27, 573, 8), // 3097: บ้านจารย์, Ban Chan
    name(31316, 21, 10733, 8), // 3098: บ้านจีต, Ban Chit
    name(31323, 21, 573, 7), // 3099: บ้านจ่า, Ban Cha
    name(31330, 18, 10741, 8), // 3100: บ้านชบ, Ban Chop
    name(5598, 21, 10752, 9), // 3101: บ้านชวน, Ban Chuan
    name(31335, 27, 10655, 11), // 3102: บ้านชะอวด, Ban Cha-uat
    name(31344, 21, 10681, 8), // 3103: บ้านชัย, Ban Chai
    name(31351, 18, 10722, 7), // 3104: บ้านชี, Ban Chi
    name(31357, 24, 10761, 9), // 3105: บ้านชุ้ง, Ban Chung
    name(31365, 36, 10698, 12), // 3106: บ้านช่างหล่อ, Ban Chang Lo
    name(31377, 24, 573, 9), // 3107: บ้านช้าง, Ban Chang
    name(31385, 21, 12733, 8), // 3108: บ้านซ่ง, Ban Song
    name(31392, 24, 12733, 8), // 3109: บ้านซ่อง, Ban Song
    name(31400, 24, 969, 7), // 3110: บ้านซ่าน, Ban San
    name(31408, 18, 10846, 8), // 3111: บ้านดง, Ban Dong
    name(5605, 21, 10846, 7), // 3112: บ้านดอน, Ban Don
    name(31414, 24, 10838, 8), // 3113: บ้านดารา, Ban Dara
    name(31422, 21, 603, 6), // 3114: บ้านดู่, Ban Du
    name(31429, 39, 10794, 15), // 3115: บ้านด่านนาขาม, Ban Dan Na Kham
    name(31442, 24, 10787, 7), // 3116: บ้านด้าย, Ban Dai
    name(31450, 24, 12798, 8), // 3117: บ้านตะโก, Ban Tako
    name(31463, 21, 12870, 7), // 3118: บ้านตาด, Ban Tat
    name(31470, 21, 12826, 7), // 3119: บ้านตาล, Ban Tan
    name(31484, 24, 13074, 7), // 3120: บ้านติ้ว, Ban Tio
    name(31501, 21, 13113, 8), // 3121: บ้านตึก, Ban Tuek
    name(31508, 24, 13132, 7), // 3122: บ้านตุ่น, Ban Tun
    name(31516, 21, 13121, 7), // 3123: บ้านตูม, Ban Tum
    name(31523, 21, 13132, 7), // 3124: บ้านตูล, Ban Tun
    name(31542, 24, 13095, 8), // 3125: บ้านต้อง, Ban Tong
    name(31550, 24, 13095, 7), // 3126: บ้านต้อน, Ban Ton
    name(31558, 24, 12791, 7), // 3127: บ้านต้าย, Ban Tai
    name(31566, 21, 12812, 7), // 3128: บ้านต๊ำ, Ban Tam
    name(31573, 24, 13088, 7), // 3129: บ้านต๋อม, Ban Tom
    name(31581, 24, 13016, 8), // 3130: บ้านถิ่น, Ban Thin
    name(31589, 24, 13024, 8), // 3131: บ้านถ่อน, Ban Thon
    name(31597, 21, 12914, 8), // 3132: บ้านถ้ำ, Ban Tham
    name(31604, 24, 12652, 7), // 3133: บ้านทราย, Ban Sai
    name(31612, 21, 12940, 8), // 3134: บ้านทับ, Ban Thap
    name(31618, 21, 12926, 8), // 3135: บ้านทาน, Ban Than
    name(31625, 21, 12914, 8), // 3136: บ้านทาม, Ban Tham
    name(31632, 33, 12914, 12), // 3137: บ้านทำเนียบ, Ban Thamniap
    name(31642, 24, 13066, 8), // 3138: บ้านทุ่ม, Ban Thum
    name(31650, 24, 12964, 8), // 3139: บ้านธาตุ, Ban That
    name(31658, 21, 12002, 7), // 3140: บ้านนอก, Ban Nok
    name(31665, 24, 11942, 10), // 3141: บ้านนิคม, Ban Nikhom
    name(31673, 24, 11984, 7), // 3142: บ้านน้อย, Ban Noi
    name(31673, 60, 11984, 18), // 3143: บ้านน้อยซุ้มขี้เหล็ก, Ban Noi Sum Khilek
    name(31693, 30, 11865, 10), // 3144: บ้านน้ำบ่อ, Ban Nam Bo
    name(31703, 27, 11885, 11), // 3145: บ้านน้ำพุ, Ban Nam Phu
    name(31714, 21, 10623, 7), // 3146: บ้านบอม, Ban Bom
    name(31721, 21, 10630, 7), // 3147: บ้านบัว, Ban Bua
    name(31734, 21, 10587, 7), // 3148: บ้านบาก, Ban Bak
    name(31741, 24, 10594, 7), // 3149: บ้านบาตร, Ban Bat
    name(31753, 24, 10642, 8), // 3150: บ้านบุ่ง, Ban Bung
    name(31761, 21, 10604, 6), // 3151: บ้านบ่อ, Ban Bo
    name(31768, 18, 929, 8), // 3152: บ้านปง, Ban Pong
    name(31776, 24, 12081, 10), // 3153: บ้านปทุม, Ban Pathum
    name(5706, 21, 12426, 8), // 3154: บ้านปรก, Ban Prok
    name(31788, 30, 12398, 9), // 3155: บ้านปรางค์, Ban Prang
    name(31798, 36, 12388, 10), // 3156: บ้านปราโมทย์, Ban Pramot
    name(31810, 24, 12443, 8), // 3157: บ้านปรือ, Ban Prue
    name(31818, 21, 12455, 9), // 3158: บ้านปวง, Ban Puang
    name(31825, 21, 12342, 7), // 3159: บ้านปิน, Ban Pin
    name(31832, 21, 12464, 8), // 3160: บ้านปึก, Ban Puek
    name(31844, 21, 12065, 6), // 3161: บ้านป่า, Ban Pa
    name(31863, 24, 12371, 7), // 3162: บ้านป้อม, Ban Pom
    name(31871, 24, 12326, 10), // 3163: บ้านผึ้ง, Ban Phueng
    name(31879, 21, 10888, 7), // 3164: บ้านฝาย, Ban Fai
    name(31890, 21, 911, 8), // 3165: บ้านพระ, Ban Phra
    name(31913, 24, 12281, 9), // 3166: บ้านพราน, Ban Phran
    name(31921, 24, 12299, 9), // 3167: บ้านพริก, Ban Phrik
    name(31929, 21, 12308, 8), // 3168: บ้านพรุ, Ban Phru
    name(31938, 27, 12290, 9), // 3169: บ้านพร้าว, Ban Phrao
    name(31958, 24, 12159, 11), // 3170: บ้านพลวง, Ban Phluang
    name(31966, 24, 12150, 9), // 3171: บ้านพลับ, Ban Phlap
    name(31973, 27, 12103, 13), // 3172: บ้านพานถม, Ban Phan Thom
    name(31982, 21, 12132, 7), // 3173: บ้านพี้, Ban Phi
    name(31989, 21, 611, 6), // 3174: บ้านฟ้า, Ban Fa
    name(32003, 33, 11800, 11), // 3175: บ้านมะเกลือ, Ban Makluea
    name(32014, 21, 11820, 8), // 3176: บ้านมาง, Ban Mang
    name(32021, 21, 11836, 8), // 3177: บ้านมุง, Ban Mung
    name(32028, 21, 745, 6), // 3178: บ้านม้า, Ban Ma
    name(32035, 21, 13260, 8), // 3179: บ้านยวด, Ban Yuat
    name(5741, 18, 13216, 6), // 3180: บ้านยา, Ban Ya
    name(5741, 21, 13232, 8), // 3181: บ้านยาง, Ban Yang
    name(32042, 27, 12484, 9), // 3182: บ้านระกาศ, Ban Rakat
    name(32058, 21, 12493, 7), // 3183: บ้านราม, Ban Ram
    name(32065, 30, 12507, 7), // 3184: บ้านราษฎร์, Ban Rat
    name(32075, 18, 12533, 6), // 3185: บ้านรี, Ban Ri
    name(32081, 21, 12589, 7), // 3186: บ้านรุน, Ban Run
    name(32088, 24, 12550, 7), // 3187: บ้านร่อม, Ban Rom
    name(32096, 24, 12562, 8), // 3188: บ้านร้อง, Ban Rong
    name(32104, 21, 11544, 7), // 3189: บ้านลาน, Ban Lan
    name(32111, 18, 11534, 7), // 3190: บ้านลำ, Ban Lam
    name(32111, 27, 11534, 10), // 3191: บ้านลำนาว, Ban Lamnao
    name(32126, 21, 11570, 6), // 3192: บ้านลี่, Ban Li
    name(32133, 21, 13188, 8), // 3193: บ้านวัง, Ban Wang
    name(32143, 24, 13188, 7), // 3194: บ้านว่าน, Ban Wan
    name(32151, 21, 969, 6), // 3195: บ้านสระ, Ban Sa
    name(32164, 21, 12771, 8), // 3196: บ้านสวน, Ban Suan
    name(32178, 30, 12621, 11), // 3197: บ้านสหกรณ์, Ban Sahakon
    name(32192, 18, 969, 6), // 3198: บ้านสา, Ban Sa
    name(32192, 21, 969, 8), // 3199: บ้านสาง, Ban Sang
    name(32199, 27, 12673, 8), // 3200: บ้านสิงห์, Ban Sing
    name(32208, 24, 12733, 8), // 3201: บ้านส้อง, Ban Song
    name(32216, 24, 12058, 7), // 3202: บ้านหนุน, Ban Nun
    name(32224, 24, 775, 6), // 3203: บ้านหม้อ, Ban Mo
    name(32232, 24, 13252, 8), // 3204: บ้านหยวก, Ban Yuak
    name(32240, 24, 11615, 7), // 3205: บ้านหลุม, Ban Lum
    name(32251, 21, 10998, 8), // 3206: บ้านหวด, Ban Huat
    name(32258, 24, 13176, 7), // 3207: บ้านหวาย, Ban Wai
    name(32266, 24, 13156, 6), // 3208: บ้านหว้า, Ban Wa
    name(32274, 21, 10991, 7), // 3209: บ้านหอย, Ban Hoi
    name(5795, 21, 10909, 7), // 3210: บ้านหัน, Ban Han
    name(32281, 21, 10961, 7), // 3211: บ้านหาด, Ban Hat
    name(32290, 21, 10909, 7), // 3212: บ้านหาร, Ban Han
    name(32309, 30, 10972, 12), // 3213: บ้านหินโงม, Ban Hin Ngom
    name(32319, 21, 10984, 7), // 3214: บ้านหีบ, Ban Hip
    name(32325, 21, 11006, 6), // 3215: บ้านอิฐ, Ban It
    name(32332, 24, 20297, 6), // 3216: บ้านอ้อน, Ban On
    name(32340, 24, 11396, 6), // 3217: บ้านเกาะ, Ban Ko
    name(32359, 24, 11054, 7), // 3218: บ้านเก่า, Ban Kao
    name(32372, 27, 11266, 11), // 3219: บ้านเขือง, Ban Khueang
    name(32381, 27, 10722, 10), // 3220: บ้านเจียง, Ban Chiang
    name(32390, 27, 10722, 10), // 3221: บ้านเชียง, Ban Chiang
    name(5811, 30, 10722, 9), // 3222: บ้านเชี่ยน, Ban Chian
    name(32401, 24, 12695, 8), // 3223: บ้านเซิด, Ban Soet
    name(32409, 27, 10859, 8), // 3224: บ้านเดื่อ, Ban Duea
    name(32418, 24, 12854, 7), // 3225: บ้านเต่า, Ban Tao
    name(32426, 24, 11969, 8), // 3226: บ้านเนิน, Ban Noen
    name(32438, 24, 10604, 8), // 3227: บ้านเบิก, Ban Boek
    name(32452, 24, 12096, 7), // 3228: บ้านเป็ด, Ban Pet
    name(32460, 24, 12074, 7), // 3229: บ้านเป้า, Ban Pao
    name(32468, 24, 12116, 8), // 3230: บ้านเพชร, Ban Phet
    name(32484, 24, 12246, 10), // 3231: บ้านเพิง, Ban Phoeng
    name(32495, 27, 12197, 9), // 3232: บ้านเพิ่ม, Ban Phoem
    name(32504, 24, 11828, 8), // 3233: บ้านเม็ง, Ban Meng
    name(32512, 24, 12580, 8), // 3234: บ้านเรือ, Ban Ruea
    name(32512, 27, 12580, 9), // 3235: บ้านเรือน, Ban Ruean
    name(32521, 21, 11563, 7), // 3236: บ้านเลน, Ban Len
    name(32528, 27, 11606, 9), // 3237: บ้านเลือก, Ban Lueak
    name(32537, 30, 736, 9), // 3238: บ้านเลื่อม, Ban Lueam
    name(32547, 24, 11552, 7), // 3239: บ้านเล่า, Ban Lao
    name(32555, 27, 13200, 9), // 3240: บ้านเวียง, Ban Wiang
    name(32567, 27, 12604, 9), // 3241: บ้านเสด็จ, Ban Sadet
    name(32576, 27, 12665, 8), // 3242: บ้านเสียว, Ban Siao
    name(32594, 30, 12665, 8), // 3243: บ้านเสี้ยว, Ban Siao
    name(32618, 27, 12050, 8), // 3244: บ้านเหนือ, Ban Nuea
    name(32627, 27, 11552, 7), // 3245: บ้านเหล่า, Ban Lao
    name(32640, 30, 13147, 9), // 3246: บ้านเอื้อง, Ban Ueang
    name(32650, 30, 13139, 8), // 3247: บ้านเอื้อม, Ban Ueam
    name(32668, 24, 11014, 9), // 3248: บ้านแก่ง, Ban Kaeng
    name(32683, 24, 11014, 9), // 3249: บ้านแก้ง, Ban Kaeng
    name(32694, 21, 11080, 9), // 3250: บ้านแขม, Ban Khaem
    name(32701, 18, 11080, 8), // 3251: บ้านแค, Ban Khae
    name(32712, 24, 10666, 10), // 3252: บ้านแจ้ง, Ban Chaeng
    name(32720, 21, 12613, 8), // 3253: บ้านแซว, Ban Saeo
    name(32735, 21, 10770, 9), // 3254: บ้านแดง, Ban Daeng
    name(32742, 21, 10770, 8), // 3255: บ้านแดน, Ban Daen
    name(32753, 21, 12885, 9), // 3256: บ้านแถว, Ban Thaeo
    name(32768, 24, 12378, 10), // 3257: บ้านแปรง, Ban Praeng
    name(32776, 21, 12065, 7), // 3258: บ้านแปะ, Ban Pae
    name(32790, 24, 12065, 9), // 3259: บ้านแป้ง, Ban Paeng
    name(32798, 24, 12065, 8), // 3260: บ้านแป้น, Ban Paen
    name(5848, 18, 856, 8), // 3261: บ้านแพ, Ban Phae
    name(32806, 21, 856, 9), // 3262: บ้านแพน, Ban Phaen
    name(5877, 18, 11642, 7), // 3263: บ้านแม, Ban Mae
    name(32815, 21, 11642, 8), // 3264: บ้านแมด, Ban Maet
    name(32822, 21, 13216, 9), // 3265: บ้านแยง, Ban Yaeng
    name(32829, 21, 12477, 7), // 3266: บ้านแร่, Ban Rae
    name(32847, 21, 11525, 9), // 3267: บ้านแลง, Ban Laeng
    name(32854, 21, 13156, 9), // 3268: บ้านแวง, Ban Waeng
    name(5887, 18, 619, 7), // 3269: บ้านแห, Ban Hae
    name(32865, 21, 10900, 9), // 3270: บ้านแหง, Ban Haeng
    name(32872, 21, 12477, 7), // 3271: บ้านแหร, Ban Rae
    name(32886, 24, 13156, 8), // 3272: บ้านแหวน, Ban Waen
    name(32894, 24, 10490, 7), // 3273: บ้านแอ่น, Ban Aen
    name(32902, 21, 11224, 8), // 3274: บ้านโขด, Ban Khot
    name(32909, 24, 11197, 9), // 3275: บ้านโข้ง, Ban Khong
    name(32917, 21, 11197, 8), // 3276: บ้านโคน, Ban Khon
    name(32924, 21, 13081, 7), // 3277: บ้านโตก, Ban Tok
    name(32931, 24, 13095, 7), // 3278: บ้านโต้น, Ban Ton
    name(32939, 21, 12031, 7), // 3279: บ้านโนน, Ban Non
    name(32950, 27, 12434, 9), // 3280: บ้านโปร่ง, Ban Prong
    name(5931, 18, 887, 7), // 3281: บ้านโพ, Ban Pho
    name(32959, 21, 12256, 8), // 3282: บ้านโพน, Ban Phon
    name(32969, 27, 12273, 8), // 3283: บ้านโภชน์, Ban Phot
    name(32978, 21, 12703, 7), // 3284: บ้านโสก, Ban Sok
    name(32991, 24, 12043, 7), // 3285: บ้านโหนด, Ban Not
    name(32999, 21, 12791, 7), // 3286: บ้านใต้, Ban Tai
    name(33006, 24, 11844, 12), // 3287: บ้านในดง, Ban Nai Dong
    name(33014, 24, 13225, 7), // 3288: บ้านใหญ่, Ban Yai
    name(5951, 24, 745, 7), // 3289: บ้านใหม่, Ban Mai
    name(28283, 51, 11698, 20), // 3290: บ้านใหม่คลองเคียน, Ban Mai Khlong Khian
    name(33022, 45, 11748, 16), // 3291: บ้านใหม่สามัคคี, Ban Mai Samakkhi
    name(33037, 45, 11774, 17), // 3292: บ้านใหม่สุขเกษม, Ban Mai Suk Kasem
    name(33052, 45, 11718, 16), // 3293: บ้านใหม่หนองไทร, Ban Mai Nong Sai
    name(33072, 45, 11666, 21), // 3294: บ้านใหม่ไชยมงคล, Ban Mai Chai Mongkhon
    name(33097, 21, 12894, 8), // 3295: บ้านไทย, Ban Thai
    name(33104, 21, 12652, 7), // 3296: บ้านไทร, Ban Sai
    name(33116, 18, 10497, 5), // 3297: บ้าหวี, Ba Wi
    name(27801, 18, 38454, 7), // 3298: ปกาสัย, Pakasai
    name(29604, 15, 28919, 8), // 3299: ปงดอน, Pong Don
    name(31772, 12, 40136, 8), // 3300: ปงตำ, Pong Tam
    name(33122, 18, 32902, 8), // 3301: ปงน้อย, Pong Noi
    name(33128, 27, 37950, 11), // 3302: ปงป่าหวาย, Pong Pa Wai
    name(33137, 21, 40209, 14), // 3303: ปงยางคก, Pong Yang Khok
    name(33144, 18, 40115, 10), // 3304: ปงสนุก, Pong Sanuk
    name(33150, 15, 40165, 8), // 3305: ปงเตา, Pong Tao
    name(33166, 24, 40100, 15), // 3306: ปงแสนทอง, Pong Saen Thong
    name(2872, 12, 5685, 6), // 3307: ปทุม, Pathum
    name(31780, 24, 12085, 11), // 3308: ปทุมวาปี, Pathum Wapi
    name(17411, 18, 40274, 6), // 3309: ประกอบ, Prakop
    name(2079, 18, 8312, 7), // 3310: ประจัน, Prachan
    name(33174, 36, 40262, 12), // 3311: ประชาธิปัตย์, Prachathipat
    name(33186, 30, 40223, 16), // 3312: ประชาพัฒนา, Pracha Phatthana
    name(33196, 39, 40239, 14), // 3313: ประชาสุขสันต์, Pracha Suk San
    name(33209, 18, 38268, 6), // 3314: ประณีต, Pranit
    name(31478, 18, 29631, 7), // 3315: ประดาง, Pradang
    name(4714, 18, 19856, 5), // 3316: ประดู่, Pradu
    name(19276, 27, 19856, 10), // 3317: ประดู่งาม, Pradu Ngam
    name(23108, 27, 29131, 10), // 3318: ประดู่ยืน, Pradu Yuen
    name(33215, 24, 40286, 10), // 3319: ประตูชัย, Pratu Chai
    name(33223, 24, 40296, 8), // 3320: ประตูป่า, Pratu Pa
    name(21657, 24, 18571, 10), // 3321: ประทัดบุ, Prathat Bu
    name(33236, 18, 40280, 6), // 3322: ประศุก, Prasuk
    name(19096, 21, 25404, 7), // 3323: ประสงค์, Prasong
    name(20527, 36, 17360, 10), // 3324: ประสาทสิทธิ์, Prasat Sit
    name(33242, 18, 40280, 6), // 3325: ประสุข, Prasuk
    name(25970, 21, 32921, 10), // 3326: ปรังเผล, Prang Phle
    name(27459, 24, 12402, 8), // 3327: ปรางหมู่, Prang Mu
    name(28429, 27, 20130, 14), // 3328: ปราสาททนง, Prasat Thanong
    name(33255, 27, 31919, 12), // 3329: ปราสาททอง, Prasat Thong
    name(33264, 27, 36175, 10), // 3330: ปราสาทเยอ, Prasat Yoe
    name(25197, 12, 22274, 4), // 3331: ปริก, Prik
    name(10649, 12, 7071, 4), // 3332: ปรือ, Prue
    name(30400, 24, 12447, 8), // 3333: ปรือใหญ่, Prue Yai
    name(33273, 21, 19870, 7), // 3334: ปรุใหญ่, Pru Yai
    name(33280, 21, 40059, 7), // 3335: ปลักหนู, Plak Nu
    name(33287, 21, 40066, 9), // 3336: ปลักแรด, Plak Raet
    name(16775, 21, 28907, 8), // 3337: ปลาค้าว, Pla Khao
    name(33294, 18, 36870, 6), // 3338: ปลาบ่า, Pla Ba
    name(33300, 24, 40028, 9), // 3339: ปลายกลัด, Plai Klat
    name(33326, 18, 40037, 7), // 3340: ปลายนา, Plai Na
    name(33332, 21, 40019, 9), // 3341: ปลายบาง, Plai Bang
    name(33339, 30, 40044, 15), // 3342: ปลายโพงพาง, Plai Phongphang
    name(33349, 18, 40013, 6), // 3343: ปลาโหล, Pla Lo
    name(33360, 24, 36752, 9), // 3344: ปล่องหอย, Plong Hoi
    name(10731, 15, 7152, 5), // 3345: ปล้อง, Plong
    name(33368, 15, 12715, 8), // 3346: ปวนพุ, Puan Phu
    name(3024, 6, 933, 2), // 3347: ปอ, Po
    name(24178, 9, 933, 3), // 3348: ปอน, Pon
    name(18311, 15, 15110, 7), // 3349: ปอพาน, Po Phan
    name(29287, 15, 15110, 7), // 3350: ปอภาร, Po Phan
    name(43268, 15, 29866, 8), // 3351: ปอแดง, Po Daeng
    name(32781, 27, 38443, 11), // 3352: ปะกาฮะรัง, Paka Harang
    name(33378, 12, 3273, 7), // 3353: ปะตง, Pa Tong
    name(33382, 36, 38470, 11), // 3354: ปะลุกาสาเมาะ, Paluka Samo
    name(33394, 18, 38487, 6), // 3355: ปะลุรู, Paluru
    name(33400, 18, 38465, 5), // 3356: ปะหลาน, Palan
    name(33406, 15, 15315, 5), // 3357: ปะอาว, Pa Ao
    name(33406, 15, 38054, 5), // 3358: ปะอาว, Pa-ao
    name(33417, 21, 37763, 8), // 3359: ปะเคียบ, Pa Khiap
    name(33424, 24, 38559, 9), // 3360: ปะเสยะวอ, Pase Yawo
    name(33432, 12, 22749, 5), // 3361: ปะแต, Patae
    name(33436, 12, 37779, 6), // 3362: ปะโค, Pa Kho
    name(33436, 12, 32757, 5), // 3363: ปะโค, Pakho
    name(33446, 12, 38070, 4), // 3364: ปะโด, Pado
    name(16192, 15, 30680, 7), // 3365: ปังกู, Pang Ku
    name(16244, 21, 38546, 8), // 3366: ปังหวาน, Pang Wan
    name(33450, 15, 38575, 8), // 3367: ปัถวี, Patthawi
    name(18735, 15, 38506, 7), // 3368: ปันแต, Pan Tae
    name(16016, 21, 38178, 8), // 3369: ปากกราน, Pak Kran
    name(18030, 18, 38089, 8), // 3370: ปากกาง, Pak Kang
    name(22527, 30, 38097, 12), // 3371: ปากข้าวสาร, Pak Khao San
    name(23489, 15, 38161, 8), // 3372: ปากคม, Pak Khom
    name(26947, 21, 38114, 10), // 3373: ปากคลอง, Pak Khlong
    name(26947, 45, 38114, 23), // 3374: ปากคลองบางปลากด, Pak Khlong Bang Pla Kot
    name(33455, 48, 38137, 24), // 3375: ปากคลองภาษีเจริญ, Pak Khlong Phasi Charoen
    name(33471, 21, 38074, 8), // 3376: ปากจั่น, Pak Chan
    name(33478, 21, 36713, 10), // 3377: ปากฉลุย, Pak Chalui
    name(33485, 18, 38082, 7), // 3378: ปากดุก, Pak Duk
    name(33491, 15, 38428, 7), // 3379: ปากตม, Pak Tom
    name(33496, 21, 38397, 8), // 3380: ปากตะโก, Pak Tako
    name(33503, 18, 38389, 8), // 3381: ปากทรง, Pak Song
    name(33509, 21, 16456, 9), // 3382: ปากทะเล, Pak Thale
    name(33521, 18, 38405, 9), // 3383: ปากทาง, Pak Thang
    name(23163, 18, 16456, 7), // 3384: ปากท่า, Pak Tha
    name(33527, 18, 38200, 10), // 3385: ปากนคร, Pak Nakhon
    name(6265, 18, 38210, 7), // 3386: ปากน้ำ, Pak Nam
    name(33537, 33, 38210, 14), // 3387: ปากน้ำกระแส, Pak Nam Krasae
    name(33555, 30, 38260, 12), // 3388: ปากน้ำปราณ, Pak Nam Pran
    name(33565, 45, 38224, 17), // 3389: ปากน้ำแหลมสิงห์, Pak Nam Laem Sing
    name(6265, 24, 38241, 11), // 3390: ปากน้ำโพ, Pak Nam Pho
    name(33580, 18, 21243, 8), // 3391: ปากบาง, Pak Bang
    name(6278, 21, 30668, 8), // 3392: ปากบ่อง, Pak Bong
    name(33586, 18, 38362, 8), // 3393: ปากปวน, Pak Puan
    name(33592, 54, 38299, 26), // 3394: ปากพนังฝั่งตะวันตก, Pak Phanang Fang Tawan Tok
    name(33610, 57, 38274, 25), // 3395: ปากพนังฝั่งตะวันออก, Pak Phanang Fang Tawan Ok
    name(33629, 18, 38325, 8), // 3396: ปากพระ, Pak Phra
    name(33645, 18, 38354, 8), // 3397: ปากพูน, Pak Phun
    name(33651, 15, 38378, 6), // 3398: ปากรอ, Pak Ro
    name(33656, 18, 36449, 6), // 3399: ปากล่อ, Pak Lo
    name(33662, 21, 38193, 7), // 3400: ปากหมัน, Pak Man
    name(33669, 21, 38186, 7), // 3401: ปากหมาก, Pak Mak
    name(33676, 12, 38461, 4), // 3402: ปากู, Paku
    name(6325, 27, 38344, 10), // 3403: ปากเพรียว, Pak Phriao
    name(33680, 18, 38169, 9), // 3404: ปากแคว, Pak Khwae
    name(33690, 21, 31783, 9), // 3405: ปากแจ่ม, Pak Chaem
    name(33701, 21, 38435, 8), // 3406: ปากแตระ, Pak Trae
    name(33708, 21, 38325, 10), // 3407: ปากแพรก, Pak Phraek
    name(33721, 18, 38370, 8), // 3408: ปากแรต, Pak Raet
    name(33727, 18, 38420, 8), // 3409: ปากโทก, Pak Thok
    name(15513, 18, 30680, 7), // 3410: ปางกู่, Pang Ku
    name(19174, 21, 38535, 11), // 3411: ปางตาไว, Pang Ta Wai
    name(33733, 24, 32765, 10), // 3412: ปางมะค่า, Pang Makha
    name(33741, 27, 38525, 10), // 3413: ปางสวรรค์, Pang Sawan
    name(33759, 18, 38518, 7), // 3414: ปางหมู, Pang Mu
    name(33765, 24, 25254, 12), // 3415: ปางหินฝน, Pang Hin Fon
    name(19235, 33, 38059, 11), // 3416: ปาดังเบซาร์, Padang Besa
    name(24195, 15, 38513, 5), // 3417: ปานัน, Panan
    name(33773, 12, 37704, 5), // 3418: ปาฝา, Pa Fa
    name(33787, 30, 38493, 13), // 3419: ปาล์มพัฒนา, Pam Phatthana
    name(33797, 21, 38568, 7), // 3420: ปาเสมัส, Pasemat
    name(22888, 21, 20481, 10), // 3421: ปิงหลวง, Ping Luang
    name(32299, 21, 12346, 10), // 3422: ปิงโค้ง, Ping Khong
    name(33812, 24, 13104, 9), // 3423: ปิตูมุดี, Pitu Mudi
    name(33820, 27, 40002, 11), // 3424: ปิยามุมัง, Piya Mumang
    name(33829, 18, 39997, 5), // 3425: ปิล๊อก, Pilok
    name(31836, 24, 12468, 9), // 3426: ปึกเตียน, Puek Tian
    name(33835, 15, 40327, 5), // 3427: ปุยุด, Puyut
    name(33840, 18, 40304, 8), // 3428: ปุลากง, Pulakong
    name(33846, 15, 40321, 6), // 3429: ปุโรง, Purong
    name(33854, 27, 40312, 9), // 3430: ปุโละปุโย, Pulo Puyo
    name(17404, 12, 40327, 4), // 3431: ปูยู, Puyu
    name(33867, 15, 40317, 4), // 3432: ปูโยะ, Puyo
    name(20649, 18, 31416, 9), // 3433: ป่งขาม, Pong Kham
    name(33872, 15, 30707, 8), // 3434: ป่งไฮ, Pong Hai
    name(29329, 21, 37785, 8), // 3435: ป่ากลาง, Pa Klang
    name(30149, 15, 14734, 5), // 3436: ป่ากอ, Pa Ko
    name(31848, 30, 37793, 9), // 3437: ป่ากุมเกาะ, Pa Kum Ko
    name(33228, 18, 14734, 5), // 3438: ป่าก่อ, Pa Ko
    name(33228, 24, 36426, 9), // 3439: ป่าก่อดำ, Pa Ko Dam
    name(33877, 15, 20540, 6), // 3440: ป่าขะ, Pa Kha
    name(33882, 18, 37756, 7), // 3441: ป่าขาด, Pa Khat
    name(33888, 21, 37771, 8), // 3442: ป่าคลอก, Pa Khlok
    name(33895, 15, 20540, 6), // 3443: ป่าคา, Pa Kha
    name(33895, 18, 37749, 7), // 3444: ป่าคาย, Pa Khai
    name(33901, 27, 37737, 12), // 3445: ป่าคาหลวง, Pa Kha Luang
    name(33910, 21, 37891, 7), // 3446: ป่างิ้ว, Pa Ngio
    name(33934, 18, 37674, 7), // 3447: ป่าชัน, Pa Chan
    name(33940, 18, 37681, 8), // 3448: ป่าชิง, Pa Ching
    name(7337, 18, 3273, 7), // 3449: ป่าตอง, Pa Tong
    name(6360, 18, 38013, 6), // 3450: ป่าตัน, Pa Tan
    name(33946, 18, 38013, 6), // 3451: ป่าตาล, Pa Tan
    name(33959, 18, 38025, 8), // 3452: ป่าตึง, Pa Tueng
    name(33965, 21, 38033, 6), // 3453: ป่าตุ้ม, Pa Tum
    name(33972, 15, 21482, 7), // 3454: ป่าบง, Pa Bong
    name(33977, 15, 37947, 5), // 3455: ป่าปอ, Pa Po
    name(33982, 21, 37947, 7), // 3456: ป่าป้อง, Pa Pong
    name(33989, 18, 37931, 7), // 3457: ป่าพลู, Pa Phlu
    name(33995, 24, 37938, 9), // 3458: ป่าพุทรา, Pa Phutsa
    name(34003, 24, 32645, 9), // 3459: ป่ามะคาบ, Pa Makhap
    name(34011, 24, 37855, 8), // 3460: ป่ามะนาว, Pa Manao
    name(34025, 27, 37845, 10), // 3461: ป่ามะม่วง, Pa Mamuang
    name(34034, 24, 38044, 10), // 3462: ป่ายุบใน, Pa Yup Nai
    name(34049, 21, 37974, 8), // 3463: ป่าระกำ, Pa Rakam
    name(34056, 21, 37982, 6), // 3464: ป่าร่อน, Pa Ron
    name(34063, 18, 37815, 6), // 3465: ป่าลาน, Pa Lan
    name(34069, 21, 37988, 8), // 3466: ป่าสะแก, Pa Sakae
    name(34082, 18, 37988, 6), // 3467: ป่าสัก, Pa Sak
    name(34088, 24, 7466, 7), // 3468: ป่าสังข์, Pa Sang
    name(22030, 21, 17430, 6), // 3469: ป่าหวาย, Pa Wai
    name(22030, 33, 17430, 11), // 3470: ป่าหวายนั่ง, Pa Wai Nang
    name(34096, 21, 37711, 7), // 3471: ป่าหุ่ง, Pa Hung
    name(34103, 18, 37898, 4), // 3472: ป่าอ้อ, Pa O
    name(34103, 36, 37898, 13), // 3473: ป่าอ้อดอนชัย, Pa O Don Chai
    name(34115, 21, 37996, 6), // 3474: ป่าเซ่า, Pa Sao
    name(34122, 21, 37697, 7), // 3475: ป่าเด็ง, Pa Deng
    name(34129, 27, 37863, 8), // 3476: ป่าเมี่ยง, Pa Miang
    name(34138, 18, 37821, 6), // 3477: ป่าเลา, Pa Lao
    name(34144, 15, 38039, 5), // 3478: ป่าเว, Pa We
    name(34157, 36, 37718, 13), // 3479: ป่าแก่บ่อหิน, Pa Kae Bo Hin
    name(34172, 18, 37884, 7), // 3480: ป่าแงะ, Pa Ngae
    name(34178, 18, 37689, 8), // 3481: ป่าแดง, Pa Daeng
    name(34184, 18, 37911, 6), // 3482: ป่าแป๋, Pa Pae
    name(34190, 18, 37704, 7), // 3483: ป่าแฝก, Pa Faek
    name(34196, 18, 37827, 7), // 3484: ป่าแมต, Pa Maet
    name(34202, 30, 37802, 13), // 3485: ป่าแลวหลวง, Pa Laeo Luang
    name(34212, 18, 37947, 7), // 3486: ป่าโปง, Pa Pong
    name(34218, 18, 37871, 7), // 3487: ป่าโมง, Pa Mong
    name(34224, 18, 37731, 6), // 3488: ป่าไก่, Pa Kai
    name(34232, 18, 37920, 7), // 3489: ป่าไผ่, Pa Phai
    name(34243, 27, 37834, 11), // 3490: ป่าไม้งาม, Pa Mai Ngam
    name(34252, 18, 37961, 6), // 3491: ป่าไร่, Pa Rai
    name(34263, 21, 37878, 6), // 3492: ป่าไหน่, Pa Nai
    name(6419, 24, 8274, 8), // 3493: ป้อมปราบ, Pom Prap
    name(34272, 24, 38740, 11), // 3494: ผดุงมาตร, Phadung Mat
    name(34286, 18, 27431, 11), // 3495: ผักขวง, Phak Khuang
    name(34292, 15, 16030, 8), // 3496: ผักขะ, Phak Kha
    name(34297, 15, 38855, 8), // 3497: ผักตบ, Phak Top
    name(1461, 18, 38831, 9), // 3498: ผักปัง, Phak Pang
    name(22269, 18, 17457, 10), // 3499: ผักแพว, Phak Phaeo
    name(38505, 21, 36523, 9), // 3500: ผักแว่น, Phak Waen
    name(34302, 18, 38823, 8), // 3501: ผักไหม, Phak Mai
    name(24627, 15, 38637, 8), // 3502: ผางาม, Pha Ngam
    name(26607, 15, 38596, 8), // 3503: ผาจุก, Pha Chuk
    name(34308, 30, 38583, 13), // 3504: ผาช้างน้อย, Pha Chang Noi
    name(34318, 12, 38722, 6), // 3505: ผาตอ, Pha To
    name(34322, 18, 38705, 8), // 3506: ผาตั้ง, Pha Tang
    name(34328, 15, 38713, 9), // 3507: ผาทอง, Pha Thong
    name(34333, 24, 38652, 12), // 3508: ผานกเค้า, Pha Nok Khao
    name(34341, 18, 38645, 7), // 3509: ผาน้อย, Pha Noi
    name(34347, 27, 38626, 11), // 3510: ผาน้ำย้อย, Pha Nam Yoi
    name(34356, 18, 12189, 8), // 3511: ผาบิ้ง, Pha Bing
    name(34362, 18, 24262, 8), // 3512: ผาบ่อง, Pha Bong
    name(34368, 15, 38664, 8), // 3513: ผาปัง, Pha Pang
    name(34373, 24, 38672, 11), // 3514: ผาสามยอด, Pha Sam Yot
    name(34381, 21, 38697, 8), // 3515: ผาสิงห์, Pha Sing
    name(34388, 15, 45621, 7), // 3516: ผาสุก, Pha Suk
    name(34388, 15, 39103, 6), // 3517: ผาสุก, Phasuk
    name(34393, 36, 38604, 13), // 3518: ผาอินทร์แปลง, Pha In Plaeng
    name(34405, 21, 38617, 9), // 3519: ผาเลือด, Pha Lueat
    name(34412, 18, 38687, 10), // 3520: ผาเสวย, Pha Sawoei
    name(34418, 21, 11958, 11), // 3521: ผึ่งแดด, Phueng Daet
    name(14924, 21, 12330, 12), // 3522: ผึ้งรวง, Phueng Ruang
    name(19786, 15, 39963, 7), // 3523: ผือฮี, Phue Hi
    name(34425, 21, 39970, 8), // 3524: ผือใหญ่, Phue Yai
    name(34432, 27, 22417, 10), // 3525: ผไทรินทร์, Phathairin
    name(34441, 21, 38918, 9), // 3526: ผ่านศึก, Phan Suek
    name(34448, 21, 20845, 10), // 3527: ฝั่งแดง, Fang Daeng
    name(17910, 15, 20855, 9), // 3528: ฝางคำ, Fang Kham
    name(19918, 21, 12724, 9), // 3529: ฝายกวาง, Fai Kwang
    name(26023, 24, 18369, 12), // 3530: ฝายนาแซง, Fai Na Saeng
    name(31883, 21, 16328, 9), // 3531: ฝายหลวง, Fai Luang
    name(33775, 21, 10892, 8), // 3532: ฝายแก้ว, Fai Kaeo
    name(34455, 18, 20839, 6), // 3533: ฝาละมี, Falami
    name(14263, 15, 23443, 10), // 3534: พงตึก, Phong Tuek
    name(16407, 36, 17354, 12), // 3535: พงศ์ประศาสน์, Phong Prasat
    name(16601, 12, 6596, 5), // 3536: พงษ์, Phong
    name(17895, 18, 20772, 11), // 3537: พงสวาย, Phong Sawai
    name(16437, 18, 20563, 10), // 3538: พญาขัน, Phaya Khan
    name(17053, 18, 39128, 10), // 3539: พญาวัง, Phaya Wang
    name(20127, 21, 39145, 9), // 3540: พญาเย็น, Phaya Yen
    name(24751, 21, 17442, 10), // 3541: พญาแก้ว, Phaya Kaeo
    name(27341, 18, 32810, 10), // 3542: พญาแมน, Phaya Maen
    name(4861, 18, 39042, 10), // 3543: พนมรอก, Phanom Rok
    name(19211, 24, 39062, 11), // 3544: พนมวังก์, Phanom Wang
    name(24263, 18, 39052, 10), // 3545: พนมเศษ, Phanom Set
    name(32811, 12, 3030, 6), // 3546: พนอม, Phanom
    name(34461, 21, 38939, 12), // 3547: พนางตุง, Phanang Tung
    name(34468, 21, 38927, 12), // 3548: พนานิคม, Phana Nikhom
    name(21177, 12, 7460, 6), // 3549: พยอม, Phayom
    name(6492, 15, 7807, 7), // 3550: พยุหะ, Phayuha
    name(14487, 27, 10398, 11), // 3551: พรมสวรรค์, Phrom Sawan
    name(17951, 18, 14991, 10), // 3552: พรมเทพ, Phrom Thep
    name(6506, 15, 7706, 6), // 3553: พรรณา, Phanna
    name(19068, 24, 7941, 10), // 3554: พรสวรรค์, Phon Sawan
    name(19396, 21, 39430, 11), // 3555: พรสำราญ, Phon Samran
    name(20036, 18, 39736, 9), // 3556: พรหมณี, Phrommani
    name(28725, 27, 39753, 10), // 3557: พรหมนิมิต, Phromnimit
    name(34475, 30, 39745, 8), // 3558: พรหมมาสตร์, Phrommat
    name(34485, 33, 13943, 11), // 3559: พรหมสวัสดิ์, Phrom Sawat
    name(34496, 21, 39726, 10), // 3560: พรหมโลก, Phrommalok
    name(14847, 33, 39529, 16), // 3561: พระกลางทุ่ง, Phra Klang Thung
    name(17441, 18, 39520, 9), // 3562: พระขาว, Phra Khao
    name(29352, 18, 14923, 9), // 3563: พระครู, Phra Khru
    name(41960, 18, 24011, 9), // 3564: พระงาม, Phra Ngam
    name(18447, 18, 39636, 9), // 3565: พระซอง, Phra Song
    name(19336, 21, 39655, 9), // 3566: พระธาตุ, Phra That
    name(19336, 39, 39686, 21), // 3567: พระธาตุขิงแกง, Phra That Khing Kaeng
    name(25337, 39, 39655, 20), // 3568: พระธาตุบังพวน, Phra That Bang Phuan
    name(30419, 36, 39707, 19), // 3569: พระธาตุผาแดง, Phra That Pha Daeng
    name(41978, 18, 24025, 8), // 3570: พระนอน, Phra Non
    name(31894, 45, 19774, 26), // 3571: พระบรมมหาราชวัง, Phra Borom Maha Ratchawang
    name(33632, 18, 12750, 8), // 3572: พระบาท, Phra Bat
    name(33632, 39, 12750, 16), // 3573: พระบาทนาสิงห์, Phra Bat Na Sing
    name(33922, 36, 16824, 19), // 3574: พระบาทวังตวง, Phra Bat Wang Tuang
    name(34238, 15, 22229, 7), // 3575: พระบุ, Phra Bu
    name(4684, 36, 39570, 17), // 3576: พระปฐมเจดีย์, Phra Pathom Chedi
    name(34503, 27, 39599, 12), // 3577: พระประโทน, Phra Prathon
    name(6532, 21, 8000, 9), // 3578: พระพุทธ, Phra Phut
    name(21901, 21, 24279, 11), // 3579: พระยาทด, Phraya Thot
    name(19223, 33, 25363, 13), // 3580: พระยาบันลือ, Phraya Banlue
    name(34522, 24, 39611, 8), // 3581: พระรักษ์, Phra Rak
    name(6548, 18, 39562, 8), // 3582: พระลับ, Phra Lap
    name(34530, 24, 39627, 9), // 3583: พระสิงห์, Phra Sing
    name(29361, 21, 14937, 10), // 3584: พระหลวง, Phra Luang
    name(34538, 30, 10209, 10), // 3585: พระอาจารย์, Phra Achan
    name(34548, 21, 24450, 9), // 3586: พระเจ้า, Phra Chao
    name(34559, 24, 39587, 12), // 3587: พระเพลิง, Phra Phloeng
    name(34567, 24, 39619, 8), // 3588: พระเสาร์, Phra Sao
    name(34594, 21, 39554, 8), // 3589: พระเหลา, Phra Lao
    name(34601, 21, 30347, 9), // 3590: พระแก้ว, Phra Kaeo
    name(6568, 21, 39645, 10), // 3591: พระแท่น, Phra Thaen
    name(34616, 36, 36027, 17), // 3592: พระโขนงเหนือ, Phra Khanong Nuea
    name(34628, 30, 37442, 16), // 3593: พระโขนงใต้, Phra Khanong Tai
    name(6588, 12, 8068, 5), // 3594: พราน, Phran
    name(20135, 24, 12312, 11), // 3595: พรุดินนา, Phru Din Na
    name(31933, 15, 39776, 8), // 3596: พรุพี, Phru Phi
    name(34638, 24, 39805, 9), // 3597: พรุเตียว, Phru Tiao
    name(34663, 15, 32864, 8), // 3598: พรุใน, Phru Nai
    name(34683, 18, 39784, 9), // 3599: พรุไทย, Phru Thai
    name(28575, 15, 18793, 5), // 3600: พร่อน, Phron
    name(14309, 18, 25316, 10), // 3601: พลกรัง, Phon Krang
    name(20111, 33, 20614, 13), // 3602: พลงตาเอี่ยม, Phlong Ta Iam
    name(21687, 12, 12163, 7), // 3603: พลวง, Phluang
    name(21687, 21, 14868, 13), // 3604: พลวงทอง, Phluang Thong
    name(22382, 30, 12163, 17), // 3605: พลวงสองนาง, Phluang Song Nang
    name(26071, 24, 39452, 14), // 3606: พลสงคราม, Phon Songkhram
    name(3429, 24, 26433, 10), // 3607: พลอยแหวน, Phloi Waen
    name(6606, 21, 7853, 9), // 3608: พลับพลา, Phlapphla
    name(17998, 30, 7853, 14), // 3609: พลับพลาไชย, Phlapphla Chai
    name(6610, 9, 1344, 4), // 3610: พลา, Phla
    name(26064, 27, 29581, 14), // 3611: พลายชุมพล, Phlai Chumphon
    name(27027, 21, 39199, 9), // 3612: พลายวาส, Phlai Wat
    name(6616, 15, 39213, 5), // 3613: พลิ้ว, Phlio
    name(17852, 27, 11166, 13), // 3614: พลูตาหลวง, Phlu Ta Luang
    name(19266, 27, 22201, 11), // 3615: พลูเถื่อน, Phlu Thuean
    name(3011, 9, 39116, 5), // 3616: พวา, Phawa
    name(26083, 21, 39398, 8), // 3617: พอกน้อย, Phok Noi
    name(15279, 15, 38732, 8), // 3618: พะงาด, Pha-ngat
    name(34689, 12, 39109, 7), // 3619: พะตง, Phatong
    name(34693, 15, 22417, 7), // 3620: พะทาย, Phathai
    name(34698, 15, 32787, 6), // 3621: พะลาน, Phalan
    name(34703, 12, 39121, 7), // 3622: พะวง, Phawong
    name(34707, 12, 39121, 5), // 3623: พะวอ, Phawo
    name(34711, 15, 38951, 6), // 3624: พะเนา, Phanao
    name(34716, 21, 39035, 7), // 3625: พะเนียด, Phaniat
    name(34723, 15, 39095, 8), // 3626: พะแสง, Phasaeng
    name(34728, 18, 38840, 9), // 3627: พักทัน, Phak Than
    name(20394, 27, 27246, 9), // 3628: พังกาญจน์, Phang Kan
    name(34734, 24, 38957, 12), // 3629: พังขว้าง, Phang Khwang
    name(34742, 15, 38969, 9), // 3630: พังงู, Phang Ngu
    name(34747, 18, 39008, 9), // 3631: พังตรุ, Phang Tru
    name(34753, 18, 38998, 10), // 3632: พังทุย, Phang Thui
    name(34759, 18, 39019, 10), // 3633: พังยาง, Phang Yang
    name(34765, 18, 38978, 9), // 3634: พังราด, Phang Rat
    name(35955, 15, 40583, 8), // 3635: พังลา, Phang La
    name(34771, 18, 33606, 10), // 3636: พังเคน, Phang Khen
    name(34777, 24, 38987, 11), // 3637: พังเทียม, Phang Thiam
    name(34785, 18, 11577, 11), // 3638: พังแดง, Phang Daeng
    name(9772, 24, 11212, 12), // 3639: พัฒนาการ, Phatthanakan
    name(3858, 18, 26960, 10), // 3640: พันชนะ, Phan Chana
    name(16451, 21, 26277, 10), // 3641: พันชาลี, Phan Chali
    name(21453, 18, 27978, 8), // 3642: พันดอน, Phan Don
    name(33549, 18, 38866, 9), // 3643: พันดุง, Phan Dung
    name(34791, 42, 39078, 17), // 3644: พันท้ายนรสิงห์, Phanthai Norasing
    name(34805, 15, 38883, 7), // 3645: พันนา, Phan Na
    name(34810, 18, 38875, 8), // 3646: พันลาน, Phan Lan
    name(34816, 18, 38900, 8), // 3647: พันเสา, Phan Sao
    name(11904, 24, 38890, 10), // 3648: พานพร้าว, Phan Phrao
    name(18881, 15, 29151, 6), // 3649: พิกุล, Phikun
    name(18881, 24, 33620, 12), // 3650: พิกุลทอง, Phikun Thong
    name(20932, 24, 29151, 9), // 3651: พิกุลออก, Phikun Ok
    name(32489, 18, 18131, 11), // 3652: พิงพวย, Phing Phuai
    name(34836, 24, 39182, 10), // 3653: พิตเพียน, Phit Phian
    name(5540, 15, 946, 6), // 3654: พิบูล, Phibun
    name(34844, 15, 39169, 7), // 3655: พิมพา, Phimpha
    name(34515, 21, 39159, 10), // 3656: พิมลราช, Phimon Rat
    name(3830, 15, 1902, 6), // 3657: พิมาน, Phiman
    name(34849, 30, 37525, 11), // 3658: พิมายเหนือ, Phimai Nuea
    name(6680, 15, 39176, 6), // 3659: พิมูล, Phimun
    name(34859, 24, 23426, 12), // 3660: พิหารแดง, Phihan Daeng
    name(34867, 15, 39192, 7), // 3661: พิเทน, Phithen
    name(34876, 21, 39978, 10), // 3662: พืชอุดม, Phuet Udom
    name(20213, 21, 39841, 9), // 3663: พุกร่าง, Phu Krang
    name(30809, 15, 39828, 8), // 3664: พุขาม, Phu Kham
    name(31710, 12, 39820, 7), // 3665: พุคา, Phu Kha
    name(33371, 21, 39828, 13), // 3666: พุคำจาน, Phu Kham Chan
    name(18851, 15, 15057, 6), // 3667: พุดซา, Phutsa
    name(6535, 21, 8005, 10), // 3668: พุทธบาท, Phutthabat
    name(34883, 18, 16092, 8), // 3669: พุทเลา, Phut Lao
    name(34889, 21, 39903, 12), // 3670: พุนกยูง, Phu Nok Yung
    name(6720, 24, 39988, 9), // 3671: พุมเรียง, Phumriang
    name(34896, 24, 39938, 9), // 3672: พุสวรรค์, Phu Sawan
    name(34904, 15, 39947, 8), // 3673: พุเตย, Phu Toei
    name(34909, 12, 39820, 8), // 3674: พุแค, Phu Khae
    name(34916, 18, 22989, 8), // 3675: พุ่มแก, Phum Kae
    name(34931, 27, 39670, 16), // 3676: พ่วงพรมคร, Phuang Phromkhon
    name(34946, 21, 27261, 8), // 3677: พ่อมิ่ง, Pho Ming
    name(26497, 18, 16373, 9), // 3678: พ้อแดง, Pho Daeng
    name(16979, 21, 20371, 8), // 3679: ฟากห้วย, Fak Huai
    name(2694, 21, 15098, 6), // 3680: ฟ้าหยาด, Fa Yat
    name(18606, 21, 14013, 7), // 3681: ฟ้าห่วน, Fa Huan
    name(19445, 21, 13559, 6), // 3682: ฟ้าฮ่าม, Fa Ham
    name(17745, 21, 15113, 8), // 3683: ภารแอ่น, Phan Aen
    name(16547, 12, 39820, 7), // 3684: ภูคา, Phu Kha
    name(16616, 15, 11893, 7), // 3685: ภูดิน, Phu Din
    name(17451, 24, 39883, 11), // 3686: ภูน้ำหยด, Phu Nam Yot
    name(18309, 12, 39926, 6), // 3687: ภูปอ, Phu Po
    name(20638, 24, 39915, 11), // 3688: ภูผาหมอก, Phu Pha Mok
    name(34953, 18, 12720, 7), // 3689: ภูฝ้าย, Phu Fai
    name(34959, 15, 12720, 6), // 3690: ภูฟ้า, Phu Fa
    name(352, 12, 1070, 4), // 3691: ภูมิ, Phum
    name(34964, 12, 39955, 8), // 3692: ภูวง, Phu Wong
    name(34968, 12, 39814, 6), // 3693: ภูหอ, Phu Ho
    name(34978, 18, 18535, 7), // 3694: ภูห่าน, Phu Han
    name(34984, 24, 22241, 13), // 3695: ภูเขาทอง, Phukhao Thong
    name(34992, 18, 39894, 9), // 3696: ภูเงิน, Phu Ngoen
    name(34998, 21, 39876, 7), // 3697: ภูเหล็ก, Phu Lek
    name(35005, 21, 39864, 12), // 3698: ภูแลนคา, Phu Laen Kha
    name(6851, 30, 39850, 14), // 3699: ภูแล่นช้าง, Phu Laen Chang
    name(14247, 39, 11679, 19), // 3700: มงคลธรรมนิมิต, Mongkhon Tham Nimit
    name(4107, 15, 2385, 9), // 3701: มดแดง, Mot Daeng
    name(14300, 18, 31195, 9), // 3702: มหาชัย, Maha Chai
    name(9044, 21, 31249, 10), // 3703: มหาดไทย, Mahat Thai
    name(14378, 30, 31204, 10), // 3704: มหาพราหมณ์, Maha Phram
    name(14433, 30, 31214, 17), // 3705: มหาพฤฒาราม, Maha Phruettharam
    name(18209, 18, 31263, 7), // 3706: มหาวัน, Mahawan
    name(14460, 30, 31231, 10), // 3707: มหาสวัสดิ์, Maha Sawat
    name(14704, 18, 31241, 8), // 3708: มหาสอน, Maha Son
    name(2215, 21, 8913, 9), // 3709: มหาโพธิ, Maha Phot
    name(14897, 18, 31195, 9), // 3710: มหาไชย, Maha Chai
    name(1489, 18, 22866, 6), // 3711: มะกรูด, Makrut
    name(14956, 15, 31306, 5), // 3712: มะกอก, Makok
    name(14956, 27, 31316, 9), // 3713: มะกอกหวาน, Makok Wan
    name(15095, 30, 31306, 10), // 3714: มะกอกเหนือ, Makok Nuea
    name(15112, 24, 18903, 10), // 3715: มะขามคู่, Makham Khu
    name(15299, 24, 21411, 10), // 3716: มะขามล้ม, Makham Lom
    name(15306, 24, 24159, 11), // 3717: มะขามสูง, Makham Sung
    name(15468, 27, 27898, 11), // 3718: มะขามหย่ง, Makham Yong
    name(15539, 27, 22328, 12), // 3719: มะขามหลวง, Makham Luang
    name(15702, 27, 26319, 11), // 3720: มะขามเฒ่า, Makham Thao
    name(4250, 30, 2250, 10), // 3721: มะขามเตี้ย, Makham Tia
    name(15916, 27, 31282, 10), // 3722: มะขุนหวาน, Makhun Wan
    name(33736, 15, 2250, 5), // 3723: มะค่า, Makha
    name(16495, 15, 32541, 5), // 3724: มะตูม, Matum
    name(16080, 18, 16136, 6), // 3725: มะต้อง, Matong
    name(16135, 27, 14419, 12), // 3726: มะนังดาลำ, Manang Dalam
    name(16306, 27, 19079, 11), // 3727: มะนังตายอ, Manang Tayo
    name(16345, 21, 31340, 11), // 3728: มะนังยง, Manang Yong
    name(16426, 27, 19650, 9), // 3729: มะนาวหวาน, Manao Wan
    name(16534, 15, 30255, 4), // 3730: มะบ้า, Maba
    name(16554, 12, 10937, 4), // 3731: มะมุ, Mamu
    name(15865, 36, 10937, 16), // 3732: มะม่วงสองต้น, Mamuang Song Ton
    name(16578, 27, 31479, 11), // 3733: มะรือโบตก, Marue Botok
    name(16640, 30, 31490, 10), // 3734: มะรือโบออก, Maruebo Ok
    name(16829, 18, 31500, 5), // 3735: มะรุ่ย, Marui
    name(17100, 15, 16711, 6), // 3736: มะลวน, Maluan
    name(17128, 18, 31334, 6), // 3737: มะลิกา, Malika
    name(17184, 12, 30250, 5), // 3738: มะอึ, Ma-ue
    name(17465, 33, 11804, 11), // 3739: มะเกลือเก่า, Makluea Kao
    name(17482, 33, 19625, 11), // 3740: มะเกลือใหม่, Makluea Mai
    name(17497, 27, 31270, 12), // 3741: มะเขือแจ้, Makhuea Chae
    name(20712, 21, 32505, 8), // 3742: มะเฟือง, Mafueang
    name(17653, 18, 31472, 7), // 3743: มะเริง, Maroeng
    name(17710, 18, 31467, 5), // 3744: มะเร็ต, Maret
    name(18146, 24, 31298, 8), // 3745: มักกะสัน, Makkasan
    name(18517, 21, 31375, 8), // 3746: มาบกราด, Map Krat
    name(18752, 18, 31367, 7), // 3747: มาบข่า, Map Kha
    name(18822, 30, 31436, 11), // 3748: มาบตะโกเอน, Map Tako En
    name(18846, 24, 31425, 11), // 3749: มาบตาพุด, Map Ta Phut
    name(18920, 30, 31400, 12), // 3750: มาบปลาเค้า, Map Pla Khao
    name(19062, 24, 31447, 13), // 3751: มาบยางพร, Map Yang Phon
    name(19144, 15, 31360, 7), // 3752: มาบแก, Map Kae
    name(19284, 15, 31367, 8), // 3753: มาบแค, Map Khae
    name(19451, 21, 31412, 8), // 3754: มาบโป่ง, Map Pong
    name(19460, 18, 31383, 8), // 3755: มาบไผ่, Map Phai
    name(19498, 15, 31383, 8), // 3756: มาบไพ, Map Phai
    name(1712, 9, 749, 3), // 3757: มาย, Mai
    name(19609, 24, 31351, 9), // 3758: มารวิชัย, Manwichai
    name(19667, 15, 7015, 6), // 3759: มาโมง, Mamong
    name(14257, 21, 28618, 10), // 3760: มิตรภาพ, Mittraphap
    name(136, 15, 27068, 7), // 3761: มีชัย, Mi Chai
    name(19895, 15, 32057, 7), // 3762: มืดกา, Muet Ka
    name(16556, 24, 11257, 9), // 3763: มุจลินท์, Mutchalin
    name(19948, 15, 18604, 4), // 3764: มูโนะ, Muno
    name(1764, 12, 792, 5), // 3765: ม่วง, Muang
    name(15140, 24, 25056, 12), // 3766: ม่วงกลวง, Muang Kluang
    name(23723, 18, 19107, 10), // 3767: ม่วงคำ, Muang Kham
    name(16128, 24, 22064, 10), // 3768: ม่วงค่อม, Muang Khom
    name(17491, 21, 31541, 10), // 3769: ม่วงงาม, Muang Ngam
    name(19387, 21, 11366, 10), // 3770: ม่วงชุม, Muang Chum
    name(19977, 24, 31569, 10), // 3771: ม่วงตึ๊ด, Muang Tuet
    name(20121, 18, 31529, 8), // 3772: ม่วงนา, Muang Na
    name(20161, 24, 31551, 9), // 3773: ม่วงน้อย, Muang Noi
    name(20258, 21, 31595, 9), // 3774: ม่วงยาย, Muang Yai
    name(20362, 21, 26369, 9), // 3775: ม่วงลาด, Muang Lat
    name(20548, 21, 26190, 9), // 3776: ม่วงลาย, Muang Lai
    name(20598, 24, 27511, 8), // 3777: ม่วงหมู่, Muang Mu
    name(20629, 24, 31579, 9), // 3778: ม่วงหวาน, Muang Wan
    name(20654, 21, 14456, 9), // 3779: ม่วงหัก, Muang Hak
    name(20700, 33, 10922, 14), // 3780: ม่วงเจ็ดต้น, Muang Chet Ton
    name(20787, 27, 31560, 9), // 3781: ม่วงเตี้ย, Muang Tia
    name(20898, 24, 31595, 9), // 3782: ม่วงใหญ่, Muang Yai
    name(10681, 21, 7026, 10), // 3783: ม่วงไข่, Muang Khai
    name(21000, 21, 12411, 9), // 3784: ม่อนจอง, Mon Chong
    name(21180, 24, 20477, 7), // 3785: ม่อนปิ่น, Mon Pin
    name(14203, 27, 28235, 9), // 3786: ยกกระบัตร, Yokkrabat
    name(1276, 6, 11303, 3), // 3787: ยม, Yom
    name(7407, 9, 2672, 3), // 3788: ยอด, Yot
    name(14408, 18, 24206, 8), // 3789: ยอดชาด, Yot Chat
    name(14426, 18, 35251, 9), // 3790: ยอดแกง, Yot Kaeng
    name(14600, 15, 15101, 4), // 3791: ยะต๊ะ, Yata
    name(14624, 12, 47477, 5), // 3792: ยะรม, Yarom
    name(14641, 15, 47482, 6), // 3793: ยะวึก, Yawuek
    name(14680, 24, 34597, 9), // 3794: ยั้งเมิน, Yang Moen
    name(703, 9, 6322, 4), // 3795: ยาง, Yang
    name(14770, 18, 20085, 9), // 3796: ยางขาว, Yang Khao
    name(14999, 24, 20757, 12), // 3797: ยางขี้นก, Yang Khi Nok
    name(15066, 21, 25930, 10), // 3798: ยางคราม, Yang Khram
    name(15245, 15, 22643, 9), // 3799: ยางคำ, Yang Kham
    name(15293, 21, 21230, 9), // 3800: ยางค้อม, Yang Khom
    name(35273, 18, 47188, 9), // 3801: ยางงาม, Yang Ngam
    name(15362, 30, 15019, 13), // 3802: ยางชุมใหญ่, Yang Chum Yai
    name(15381, 21, 13236, 9), // 3803: ยางช้าย, Yang Chai
    name(15387, 21, 47363, 8), // 3804: ยางซ้าย, Yang Sai
    name(43801, 18, 31140, 8), // 3805: ยางตาล, Yang Tan
    name(15393, 30, 47418, 15), // 3806: ยางท่าแจ้ง, Yang Tha Chaeng
    name(15498, 18, 47337, 8), // 3807: ยางนอน, Yang Non
    name(15793, 21, 43685, 8), // 3808: ยางน้อย, Yang Noi
    name(15799, 45, 39496, 18), // 3809: ยางน้ำกลัดเหนือ, Yang Nam Klat Nuea
    name(16001, 39, 41243, 17), // 3810: ยางน้ำกลัดใต้, Yang Nam Klat Tai
    name(16125, 21, 39025, 10), // 3811: ยางม่วง, Yang Muang
    name(16183, 18, 47355, 8), // 3812: ยางราก, Yang Rak
    name(16521, 24, 47398, 11), // 3813: ยางสว่าง, Yang Sawang
    name(16675, 48, 47371, 19), // 3814: ยางสักกระโพหลุ่ม, Yang Sak Krapho Lum
    name(16740, 18, 47390, 8), // 3815: ยางสาว, Yang Sao
    name(16766, 18, 47409, 9), // 3816: ยางสูง, Yang Sung
    name(1178, 24, 47468, 9), // 3817: ยางหย่อง, Yang Yong
    name(16834, 21, 34066, 7), // 3818: ยางหล่อ, Yang Lo
    name(17302, 21, 47440, 8), // 3819: ยางหวาย, Yang Wai
    name(17308, 18, 15745, 8), // 3820: ยางหัก, Yang Hak
    name(17647, 21, 47433, 7), // 3821: ยางอู้ม, Yang Um
    name(17705, 18, 16272, 8), // 3822: ยางฮอม, Yang Hom
    name(17761, 24, 41596, 10), // 3823: ยางเนิ้ง, Yang Noeng
    name(17809, 24, 47345, 10), // 3824: ยางเปียง, Yang Piang
    name(17837, 21, 26824, 9), // 3825: ยางโกลน, Yang Klon
    name(40925, 18, 22666, 9), // 3826: ยางโทน, Yang Thon
    name(17888, 24, 47456, 12), // 3827: ยางโยภาพ, Yang Yo Phap
    name(17981, 21, 47448, 8), // 3828: ยางใหญ่, Yang Yai
    name(18231, 24, 22690, 10), // 3829: ยาบหัวนา, Yap Hua Na
    name(18247, 12, 14410, 4), // 3830: ยาบี, Yabi
    name(1364, 12, 20343, 4), // 3831: ยามู, Yamu
    name(17558, 15, 10362, 7), // 3832: ยายชา, Yai Cha
    name(18258, 18, 10825, 6), // 3833: ยายร้า, Yai Ra
    name(18702, 18, 10814, 10), // 3834: ยายแพง, Yai Phaeng
    name(18807, 36, 11589, 17), // 3835: ยายแย้มวัฒนา, Yai Yaem Watthana
    name(18896, 18, 47488, 6), // 3836: ยี่ล้น, Yi Lon
    name(19132, 18, 47494, 5), // 3837: ยี่สาร, Yisan
    name(19419, 18, 44615, 5), // 3838: ยุหว่า, Yu Wa
    name(19822, 12, 47499, 4), // 3839: ยุโป, Yupo
    name(19999, 27, 10711, 11), // 3840: ยุ้งทะลาย, Yung Thalai
    name(1182, 9, 2672, 2), // 3841: ย่อ, Yo
    name(20007, 24, 37145, 7), // 3842: ย่านซื่อ, Yan Sue
    name(20168, 27, 28078, 9), // 3843: ย่านมัทรี, Yan Matsi
    name(20186, 21, 47330, 7), // 3844: ย่านยาว, Yan Yao
    name(20239, 18, 28491, 6), // 3845: ย่านรี, Yan Ri
    name(14626, 18, 38382, 7), // 3846: รมณีย์, Rommani
    name(17331, 33, 39411, 19), // 3847: รวมไทยพัฒนา, Ruam Thai Phatthana
    name(15678, 24, 29478, 11), // 3848: รองเมือง, Rong Mueang
    name(17799, 24, 22359, 10), // 3849: รอบเมือง, Rop Mueang
    name(19989, 24, 33690, 9), // 3850: รอบเวียง, Rop Wiang
    name(18092, 12, 15080, 5), // 3851: ระบำ, Rabam
    name(21882, 12, 40424, 4), // 3852: ระวะ, Rawa
    name(22536, 15, 12598, 6), // 3853: ระวิง, Rawing
    name(23067, 15, 40332, 5), // 3854: ระหาน, Rahan
    name(24209, 18, 40412, 7), // 3855: ระเริง, Raroeng
    name(6120, 12, 6881, 4), // 3856: ระเว, Rawe
    name(38774, 21, 36833, 7), // 3857: ระเวียง, Rawiang
    name(25025, 15, 10829, 9), // 3858: ระแงง, Ra-ngaeng
    name(25521, 18, 40424, 7), // 3859: ระแว้ง, Rawaeng
    name(25755, 15, 29744, 7), // 3860: ระแหง, Rahaeng
    name(15085, 15, 40419, 5), // 3861: ระโสม, Rasom
    name(14312, 27, 25453, 11), // 3862: รังกาใหญ่, Rang Ka Yai
    name(19662, 18, 28036, 9), // 3863: รังงาม, Rang Ngam
    name(24893, 15, 39249, 8), // 3864: รังนก, Rang Nok
    name(380, 18, 40393, 7), // 3865: รังสิต, Rangsit
    name(19744, 21, 30143, 10), // 3866: รังแร้ง, Rang Raeng
    name(26824, 30, 19195, 14), // 3867: รัชดาภิเษก, Ratchadaphisek
    name(27665, 24, 33668, 11), // 3868: รัตนวารี, Rattanawari
    name(29026, 18, 19598, 6), // 3869: รับร่อ, Rap Ro
    name(29242, 24, 27286, 7), // 3870: รั้วใหญ่, Rua Yai
    name(17659, 24, 19608, 13), // 3871: รางจรเข้, Rang Chorakhe
    name(18493, 18, 16127, 8), // 3872: รางบัว, Rang Bua
    name(18878, 24, 29146, 11), // 3873: รางพิกุล, Rang Phikun
    name(22730, 24, 34406, 9), // 3874: รางสาลี่, Rang Sali
    name(23136, 21, 40385, 8), // 3875: รางหวาย, Rang Wai
    name(14443, 21, 22398, 10), // 3876: ราชกรูด, Ratchakrut
    name(22427, 21, 19249, 11), // 3877: ราชคราม, Ratchakhram
    name(12463, 21, 6242, 11), // 3878: ราชธานี, Ratchathani
    name(23209, 27, 13833, 10), // 3879: ราชสถิตย์, Rat Sathit
    name(23410, 24, 22295, 11), // 3880: ราชาเทวะ, Racha Thewa
    name(27409, 30, 15634, 12), // 3881: ราตาปันยัง, Rata Panyang
    name(2772, 9, 4129, 3), // 3882: ราม, Ram
    name(14440, 18, 25671, 7), // 3883: รามราช, Ram Rat
    name(14904, 27, 12497, 10), // 3884: รามอินทรา, Ram Inthra
    name(15070, 21, 14622, 8), // 3885: รามแก้ว, Ram Kaeo
    name(29291, 36, 40400, 12), // 3886: ราวต้นจันทร์, Rao Ton Chan
    name(29434, 30, 25675, 18), // 3887: ราษฎรพัฒนา, Ratsadon Phatthana
    name(16930, 30, 13046, 9), // 3888: ราษฎร์นิยม, Rat Niyom
    name(17004, 33, 13704, 13), // 3889: ราษฎร์พัฒนา, Rat Phatthana
    name(19403, 33, 12511, 11), // 3890: ราษฎร์เจริญ, Rat Charoen
    name(29722, 18, 40431, 5), // 3891: ราไวย์, Rawai
    name(16449, 15, 40378, 7), // 3892: รำพัน, Ramphan
    name(27532, 21, 21934, 9), // 3893: รำมะสัก, Ram Masak
    name(30348, 15, 12141, 9), // 3894: รำแดง, Ram Daeng
    name(1925, 9, 4138, 3), // 3895: ริม, Rim
    name(31748, 15, 25471, 7), // 3896: ริมกก, Rim Kok
    name(32296, 18, 36845, 8), // 3897: ริมปิง, Rim Ping
    name(32475, 27, 40436, 12), // 3898: ริมสีม่วง, Rim Si Muang
    name(32839, 24, 28495, 8), // 3899: ริมเหนือ, Rim Nuea
    name(33066, 18, 21144, 9), // 3900: ริมโขง, Rim Khong
    name(33110, 18, 40448, 7), // 3901: ริมใต้, Rim Tai
    name(33532, 15, 12537, 5), // 3902: ริโก๋, Ri Ko
    name(14343, 30, 40455, 8), // 3903: รือเสาะออก, Rueso Ok
    name(1671, 9, 9960, 4), // 3904: รุง, Rung
    name(18635, 24, 12593, 9), // 3905: รุ่งระวี, Rung Rawi
    name(17291, 24, 40463, 10), // 3906: รูสะมิแล, Rusa Milae
    name(23521, 24, 12554, 8), // 3907: ร่มเกล้า, Rom Klao
    name(28056, 24, 21519, 10), // 3908: ร่มเมือง, Rom Mueang
    name(30926, 21, 26511, 7), // 3909: ร่มเย็น, Rom Yen
    name(32834, 18, 24111, 7), // 3910: ร่มไทร, Rom Sai
    name(34279, 21, 22378, 9), // 3911: ร่วมจิต, Ruam Chit
    name(29029, 21, 18948, 8), // 3912: ร่องกาศ, Rong Kat
    name(34939, 21, 12566, 9), // 3913: ร่องจิก, Rong Chik
    name(35012, 21, 15256, 9), // 3914: ร่องฟอง, Rong Fong
    name(35019, 24, 25974, 8), // 3915: ร่องเคาะ, Rong Kho
    name(28576, 21, 16004, 9), // 3916: ร่อนทอง, Ron Thong
    name(19849, 30, 31122, 14), // 3917: ร้องวัวแดง, Rong Wua Daeng
    name(21609, 24, 22345, 9), // 3918: ร้องเข็ม, Rong Khem
    name(14822, 24, 3998, 7), // 3919: ลมศักดิ์, Lom Sak
    name(15191, 24, 11174, 10), // 3920: ลวงเหนือ, Luang Nuea
    name(914, 6, 1572, 2), // 3921: ลอ, Lo
    name(14742, 18, 11478, 8), // 3922: ลอมคอม, Lom Khom
    name(15377, 15, 30041, 6), // 3923: ละทาย, Lathai
    name(15844, 12, 29714, 4), // 3924: ละมอ, Lamo
    name(16041, 12, 21032, 6), // 3925: ละลม, La Lom
    name(16041, 39, 29367, 19), // 3926: ละลมใหม่พัฒนา, Lalom Mai Phatthana
    name(17108, 15, 29386, 6), // 3927: ละลวด, Laluat
    name(17298, 15, 29362, 5), // 3928: ละลาย, Lalai
    name(145, 15, 3802, 5), // 3929: ละหาน, Lahan
    name(18422, 21, 29235, 8), // 3930: ละหานนา, Lahan Na
    name(19007, 36, 29251, 14), // 3931: ละหานปลาค้าว, Lahan Pla Khao
    name(19023, 15, 3802, 5), // 3932: ละหาร, Lahan
    name(19415, 15, 29072, 5), // 3933: ละอาย, La-ai
    name(20144, 33, 29087, 10), // 3934: ละอุ่นเหนือ, La-un Nuea
    name(20442, 27, 29097, 9), // 3935: ละอุ่นใต้, La-un Tai
    name(21705, 21, 30047, 5), // 3936: ละเวี้ย, Lawia
    name(22154, 18, 29083, 4), // 3937: ละเอาะ, La-o
    name(22558, 12, 22705, 5), // 3938: ละแอ, La-ae
    name(14217, 12, 29077, 6), // 3939: ลางา, La-nga
    name(16860, 27, 29936, 12), // 3940: ลาดกระทิง, Lat Krathing
    name(17167, 21, 29926, 10), // 3941: ลาดขวาง, Lat Khwang
    name(19126, 21, 28776, 9), // 3942: ลาดควาย, Lat Khwai
    name(19768, 21, 26375, 9), // 3943: ลาดค่าง, Lat Khang
    name(20366, 15, 29960, 7), // 3944: ลาดงา, Lat Nga
    name(20733, 18, 21764, 8), // 3945: ลาดชิด, Lat Chit
    name(21195, 30, 30009, 11), // 3946: ลาดตะเคียน, Lat Takhian
    name(22983, 24, 30020, 14), // 3947: ลาดทิพรส, Lat Thippharot
    name(23039, 30, 29948, 12), // 3948: ลาดน้ำเค็ม, Lat Nam Khem
    name(3488, 27, 11407, 12), // 3949: ลาดบัวขาว, Lat Bua Khao
    name(23273, 24, 29967, 13), // 3950: ลาดพัฒนา, Lat Phatthana
    name(24818, 21, 30000, 9), // 3951: ลาดสวาย, Lat Sawai
    name(24856, 24, 29992, 8), // 3952: ลาดสาลี่, Lat Sali
    name(25562, 21, 3984, 6), // 3953: ลาดหญ้า, Lat Ya
    name(25858, 15, 25167, 8), // 3954: ลาดแค, Lat Khae
    name(23938, 24, 29980, 7), // 3955: ลาดโพธิ์, Lat Pho
    name(716, 21, 30034, 7), // 3956: ลาดใหญ่, Lat Yai
    name(16201, 21, 19279, 8), // 3957: ลานข่อย, Lan Khoi
    name(17582, 27, 17544, 10), // 3958: ลานดอกไม้, Lan Dokmai
    name(17582, 33, 17544, 14), // 3959: ลานดอกไม้ตก, Lan Dokmai Tok
    name(18600, 27, 20363, 10), // 3960: ลานตากฟ้า, Lan Tak Fa
    name(20322, 18, 11548, 6), // 3961: ลานบ่า, Lan Ba
    name(20578, 21, 19588, 9), // 3962: ลานสะแก, Lan Sakae
    name(5627, 18, 596, 7), // 3963: ลานหอย, Lan Hoi
    name(25976, 15, 24319, 4), // 3964: ลาโละ, Lalo
    name(15445, 18, 29400, 10), // 3965: ลำคลอง, Lam Khlong
    name(16142, 24, 29410, 12), // 3966: ลำคอหงษ์, Lam Kho Hong
    name(35258, 12, 19299, 7), // 3967: ลำชี, Lam Chi
    name(27131, 27, 29683, 11), // 3968: ลำตะเคียน, Lam Takhian
    name(27591, 21, 29669, 10), // 3969: ลำตาเสา, Lam Ta Sao
    name(28830, 30, 29698, 11), // 3970: ลำต้อยติ่ง, Lam Toiting
    name(29041, 24, 29469, 13), // 3971: ลำนางรอง, Lam Nang Rong
    name(30551, 27, 29456, 13), // 3972: ลำนางแก้ว, Lam Nang Kaeo
    name(26300, 27, 33838, 9), // 3973: ลำนารายณ์, Lam Narai
    name(31476, 21, 29627, 9), // 3974: ลำประดา, Lam Prada
    name(31529, 24, 29615, 12), // 3975: ลำปลาทิว, Lam Pla Thio
    name(32350, 27, 29724, 13), // 3976: ลำปางหลวง, Lampang Luang
    name(33086, 15, 29512, 7), // 3977: ลำปาว, Lam Pao
    name(6130, 12, 29718, 6), // 3978: ลำปำ, Lampam
    name(33951, 24, 29531, 12), // 3979: ลำผักกูด, Lam Phak Kut
    name(34829, 21, 29519, 12), // 3980: ลำผักชี, Lam Phak Chi
    name(35027, 15, 29543, 9), // 3981: ลำพญา, Lam Phaya
    name(35027, 27, 29543, 15), // 3982: ลำพญากลาง, Lam Phaya Klang
    name(35036, 21, 29558, 10), // 3983: ลำพยนต์, Lam Phayon
    name(35043, 15, 29543, 9), // 3984: ลำพยา, Lam Phaya
    name(35048, 18, 29543, 9), // 3985: ลำพะยา, Lam Phaya
    name(44567, 15, 26273, 8), // 3986: ลำพาน, Lam Phan
    name(35054, 12, 29568, 7), // 3987: ลำภี, Lam Phi
    name(12394, 12, 5618, 7), // 3988: ลำภู, Lam Phu
    name(35058, 18, 29737, 9), // 3989: ลำภูรา, Lamphu Ra
    name(35064, 15, 29449, 7), // 3990: ลำมูล, Lam Mun
    name(35068, 24, 29431, 11), // 3991: ลำลูกบัว, Lam Luk Bua
    name(35082, 21, 29657, 12), // 3992: ลำสมพุง, Lam Somphung
    name(35089, 24, 29650, 7), // 3993: ลำสินธุ์, Lam Sin
    name(35097, 27, 29494, 13), // 3994: ลำหนองแสน, Lam Nong Saen
    name(35111, 30, 22728, 12), // 3995: ลำห้วยหลัว, Lam Huai Lua
    name(35125, 21, 29568, 9), // 3996: ลำเพียก, Lam Phiak
    name(35132, 21, 29422, 9), // 3997: ลำเลียง, Lam Liang
    name(35139, 15, 21399, 8), // 3998: ลำเหย, Lam Hoei
    name(35144, 18, 29392, 8), // 3999: ลำแก่น, Lam Kaen
    name(36889, 12, 29595, 7), // 4000: ลำโพ, Lam Pho
    name(35150, 18, 29442, 7), // 4001: ลำใหม่, Lam Mai
    name(35156, 15, 29638, 7), // 4002: ลำไทร, Lam Sai
    name(35156, 24, 29638, 12), // 4003: ลำไทรโยง, Lam Sai Yong
    name(35164, 15, 29577, 9), // 4004: ลำไพล, Lam Phlai
    name(35168, 12, 14302, 5), // 4005: ลิดล, Lidon
    name(35171, 24, 30065, 8), // 4006: ลิปะน้อย, Lipa Noi
    name(35179, 24, 30073, 11), // 4007: ลิปะสะโง, Lipa Sa-ngo
    name(35187, 15, 11574, 8), // 4008: ลิพัง, Li Phang
    name(35192, 24, 30058, 7), // 4009: ลิ่นถิ่น, Linthin
    name(35200, 21, 30052, 6), // 4010: ลิ้นฟ้า, Lin Fa
    name(16456, 18, 14607, 5), // 4011: ลีเล็ด, Lilet
    name(439, 9, 444, 3), // 4012: ลือ, Lue
    name(19534, 24, 30204, 10), // 4013: ลุงเขว้า, Lung Khwao
    name(24980, 21, 30198, 6), // 4014: ลุมปุ๊ก, Lumpuk
    name(35207, 18, 30184, 7), // 4015: ลุมพลี, Lumphli
    name(35213, 21, 30176, 8), // 4016: ลุมพินี, Lumphini
    name(6867, 18, 30191, 7), // 4017: ลุมพุก, Lumphuk
    name(24229, 27, 30084, 9), // 4018: ลุโบะบายะ, Lubo Baya
    name(35220, 30, 30093, 10), // 4019: ลุโบะบือซา, Lubo Buesa
    name(35230, 27, 30112, 9), // 4020: ลุโบะยิไร, Lubo Yiri
    name(35245, 27, 30103, 9), // 4021: ลุโบะสาวอ, Lubo Sawo
    name(16687, 24, 30153, 8), // 4022: ลุ่มระวี, Lum Rawi
    name(35254, 24, 30129, 10), // 4023: ลุ่มลำชี, Lum Lamchi
    name(35262, 24, 30161, 7), // 4024: ลุ่มสุ่ม, Lum Sum
    name(18459, 21, 18710, 8), // 4025: ล้อมแรด, Lom Raet
    name(14359, 18, 15008, 10), // 4026: วงฆ้อง, Wong Khong
    name(14610, 27, 27720, 11), // 4027: วงศ์สว่าง, Wong Sawang
    name(14733, 30, 46188, 16), // 4028: วชิรพยาบาล, Wachira Phayaban
    name(14775, 15, 47319, 11), // 4029: วรนคร, Wora Nakhon
    name(15322, 18, 47300, 7), // 4030: วอแก้ว, Wo Kaeo
    name(14801, 21, 10480, 9), // 4031: วะตะแบก, Wa Tabaek
    name(491, 9, 3016, 4), // 4032: วัง, Wang
    name(15327, 18, 46309, 9), // 4033: วังกรด, Wang Krot
    name(15558, 27, 46285, 12), // 4034: วังกระแจะ, Wang Krachae
    name(491, 27, 46297, 12), // 4035: วังกระโจม, Wang Krachom
    name(15652, 21, 46318, 10), // 4036: วังกวาง, Wang Kwang
    name(16027, 21, 45987, 10), // 4037: วังกะทะ, Wang Katha
    name(16112, 24, 43870, 10), // 4038: วังกะพี้, Wang Kaphi
    name(16402, 21, 46620, 10), // 4039: วังก์พง, Wang Phong
    name(1835, 21, 46218, 11), // 4040: วังขนาย, Wang Khanai
    name(16472, 33, 46248, 16), // 4041: วังขอนขว้าง, Wang Khon Khwang
    name(16760, 21, 46239, 9), // 4042: วังข่อย, Wang Khoi
    name(16781, 18, 46274, 11), // 4043: วังควง, Wang Khuang
    name(16921, 18, 46218, 9), // 4044: วังคัน, Wang Khan
    name(16997, 21, 46229, 10), // 4045: วังคีรี, Wang Khiri
    name(17018, 21, 46496, 9), // 4046: วังงิ้ว, Wang Ngio
    name(17018, 30, 46496, 13), // 4047: วังงิ้วใต้, Wang Ngio Tai
    name(17040, 21, 3016, 9), // 4048: วังจั่น, Wang Chan
    name(17056, 18, 31289, 9), // 4049: วังจิก, Wang Chik
    name(17271, 21, 31585, 10), // 4050: วังจุฬา, Wang Chula
    name(17446, 21, 31322, 12), // 4051: วังชมภู, Wang Chomphu
    name(17847, 24, 30615, 12), // 4052: วังชะพลู, Wang Chaphlu
    name(17933, 24, 26792, 11), // 4053: วังชะโอน, Wang Cha-on
    name(17945, 18, 28557, 9), // 4054: วังชัย, Wang Chai
    name(18111, 21, 46743, 8), // 4055: วังซ่าน, Wang San
    name(18696, 21, 9785, 8), // 4056: วังซ้าย, Wang Sai
    name(19018, 18, 36925, 8), // 4057: วังดาล, Wang Dan
    name(19050, 18, 38551, 8), // 4058: วังดิน, Wang Din
    name(19164, 18, 39069, 9), // 4059: วังด้ง, Wang Dong
    name(19180, 21, 46849, 9), // 4060: วังตะกอ, Wang Tako
    name(19548, 21, 46858, 9), // 4061: วังตะกู, Wang Taku
    name(19843, 27, 46838, 11), // 4062: วังตะคร้อ, Wang Takhro
    name(19936, 30, 46826, 12), // 4063: วังตะเคียน, Wang Takhian
    name(20192, 24, 46816, 10), // 4064: วังตะเฆ่, Wang Takhe
    name(20412, 24, 46797, 11), // 4065: วังตะแบก, Wang Tabaek
    name(20923, 21, 46849, 9), // 4066: วังตะโก, Wang Tako
    name(20945, 24, 46786, 11), // 4067: วังตามัว, Wang Ta Mua
    name(20952, 27, 16187, 13), // 4068: วังทรายคำ, Wang Sai Kham
    name(21260, 27, 44550, 16), // 4069: วังทองแดง, Wang Thong Daeng
    name(21538, 27, 46892, 13), // 4070: วังทับไทร, Wang Thap Sai
    name(21731, 30, 46867, 14), // 4071: วังท่าช้าง, Wang Tha Chang
    name(22094, 24, 46881, 11), // 4072: วังท่าดี, Wang Tha Di
    name(22207, 15, 9832, 10), // 4073: วังธง, Wang Thong
    name(22274, 27, 46519, 12), // 4074: วังนกแอ่น, Wang Nok Aen
    name(22489, 27, 46447, 13), // 4075: วังน้ำขาว, Wang Nam Khao
    name(22497, 27, 46460, 12), // 4076: วังน้ำคู้, Wang Nam Khu
    name(22516, 27, 46484, 12), // 4077: วังน้ำซับ, Wang Nam Sap
    name(22919, 27, 46472, 12), // 4078: วังน้ำลัด, Wang Nam Lat
    name(23157, 18, 23304, 8), // 4079: วังบัว, Wang Bua
    name(23240, 18, 18227, 8), // 4080: วังบาล, Wang Ban
    name(23639, 42, 25894, 19), // 4081: วังบูรพาภิรมย์, Wang Burapha Phirom
    name(23699, 18, 20426, 7), // 4082: วังบ่อ, Wang Bo
    name(23975, 24, 46665, 12), // 4083: วังประจบ, Wang Prachop
    name(24536, 27, 46653, 12), // 4084: วังประจัน, Wang Prachan
    name(24550, 30, 46641, 12), // 4085: วังปลาป้อม, Wang Pla Pom
    name(24624, 18, 46540, 10), // 4086: วังผาง, Wang Phang
    name(24748, 18, 46564, 10), // 4087: วังพญา, Wang Phaya
    name(27615, 24, 44522, 10), // 4088: วังพร้าว, Wang Phrao
    name(24757, 24, 46550, 14), // 4089: วังพัฒนา, Wang Phatthana
    name(24811, 24, 46574, 11), // 4090: วังพิกุล, Wang Phikun
    name(25239, 33, 46585, 13), // 4091: วังพิณพาทย์, Wang Phinphat
    name(25514, 24, 46355, 12), // 4092: วังมหากร, Wang Mahakon
    name(25535, 24, 46394, 10), // 4093: วังมะนาว, Wang Manao
    name(25542, 27, 46404, 12), // 4094: วังมะปราง, Wang Maprang
    name(25542, 42, 46404, 17), // 4095: วังมะปรางเหนือ, Wang Maprang Nuea
    name(25761, 18, 46355, 7), // 4096: วังม้า, Wang Ma
    name(25930, 27, 46913, 14), // 4097: วังยายทอง, Wang Yai Thong
    name(25945, 18, 46927, 8), // 4098: วังยาว, Wang Yao
    name(25950, 18, 46338, 9), // 4099: วังลึก, Wang Luek
    name(26100, 15, 46905, 8), // 4100: วังวน, Wang Won
    name(26179, 27, 46775, 11), // 4101: วังศรีราช, Wang Si Rat
    name(26262, 18, 46743, 8), // 4102: วังศาล, Wang San
    name(26262, 21, 46709, 9), // 4103: วังศาลา, Wang Sala
    name(26271, 27, 46751, 14), // 4104: วังสรรพรส, Wang Sappharot
    name(26405, 21, 46765, 10), // 4105: วังสวาบ, Wang Sawap
    name(26454, 30, 46718, 13), // 4106: วังสามัคคี, Wang Samakkhi
    name(26562, 24, 46731, 12), // 4107: วังสำโรง, Wang Samrong
    name(26926, 21, 39236, 9), // 4108: วังหงส์, Wang Hong
    name(27238, 21, 46394, 8), // 4109: วังหมัน, Wang Man
    name(27263, 18, 46421, 7), // 4110: วังหมี, Wang Mi
    name(27294, 21, 46328, 10), // 4111: วังหลวง, Wang Luang
    name(27386, 21, 46347, 8), // 4112: วังหลุม, Wang Lum
    name(27396, 21, 33916, 7), // 4113: วังหว้า, Wang Wa
    name(27440, 24, 39134, 11), // 4114: วังหามแห, Wang Hamhae
    name(21189, 27, 25158, 12), // 4115: วังหินลาด, Wang Hin Lat
    name(27570, 21, 40361, 10), // 4116: วังอิทก, Wang Ithok
    name(27622, 21, 13192, 8), // 4117: วังอ่าง, Wang Ang
    name(27761, 21, 46509, 10), // 4118: วังเงิน, Wang Ngoen
    name(28066, 24, 46598, 12), // 4119: วังเพลิง, Wang Phloeng
    name(28392, 24, 46610, 10), // 4120: วังเพิ่ม, Wang Phoem
    name(28803, 24, 46436, 11), // 4121: วังเมือง, Wang Mueang
    name(29485, 21, 46935, 8), // 4122: วังเย็น, Wang Yen
    name(29662, 21, 41615, 9), // 4123: วังแก้ว, Wang Kaeo
    name(29668, 18, 46208, 10), // 4124: วังแขม, Wang Khaem
    name(30385, 21, 46690, 9), // 4125: วังแซ้ม, Wang Saem
    name(30559, 18, 32005, 10), // 4126: วังแดง, Wang Daeng
    name(30716, 18, 46699, 10), // 4127: วังแสง, Wang Saeng
    name(30949, 21, 44536, 10), // 4128: วังโตนด, Wang Tanot
    name(31080, 24, 20426, 8), // 4129: วังโบสถ์, Wang Bot
    name(31147, 24, 46610, 8), // 4130: วังโพธิ์, Wang Pho
    name(31183, 21, 46630, 11), // 4131: วังโพรง, Wang Phrong
    name(31264, 24, 46428, 8), // 4132: วังโมกข์, Wang Mok
    name(31491, 30, 46677, 13), // 4133: วังโรงใหญ่, Wang Rong Yai
    name(31536, 18, 46808, 8), // 4134: วังใต้, Wang Tai
    name(31727, 21, 46913, 8), // 4135: วังใหญ่, Wang Yai
    name(31906, 21, 46367, 8), // 4136: วังใหม่, Wang Mai
    name(31946, 36, 42779, 15), // 4137: วังไก่เถื่อน, Wang Kai Thuean
    name(32119, 21, 46264, 10), // 4138: วังไคร้, Wang Khrai
    name(32137, 18, 28557, 9), // 4139: วังไชย, Wang Chai
    name(32584, 18, 9785, 8), // 4140: วังไทร, Wang Sai
    name(32603, 18, 46531, 9), // 4141: วังไผ่, Wang Phai
    name(32726, 27, 46381, 13), // 4142: วังไม้ขอน, Wang Mai Khon
    name(32759, 27, 46367, 14), // 4143: วังไม้แดง, Wang Mai Daeng
    name(4467, 9, 4155, 3), // 4144: วัด, Wat
    name(25137, 30, 40188, 11), // 4145: วัดกัลยาณ์, Wat Kanlaya
    name(25688, 21, 46951, 10), // 4146: วัดขนุน, Wat Khanun
    name(27632, 21, 46969, 10), // 4147: วัดขวาง, Wat Khwang
    name(4467, 27, 31087, 8), // 4148: วัดจันทร์, Wat Chan
    name(28188, 18, 17887, 9), // 4149: วัดชลอ, Wat Chalo
    name(28798, 18, 33921, 7), // 4150: วัดดาว, Wat Dao
    name(33090, 21, 47135, 8), // 4151: วัดตะกู, Wat Taku
    name(33410, 21, 47125, 10), // 4152: วัดตายม, Wat Ta Yom
    name(33781, 18, 47177, 7), // 4153: วัดตูม, Wat Tum
    name(33916, 27, 47143, 12), // 4154: วัดท่าพระ, Wat Tha Phra
    name(34018, 21, 47155, 8), // 4155: วัดธาตุ, Wat That
    name(34607, 27, 47040, 9), // 4156: วัดประดู่, Wat Pradu
    name(6333, 18, 47010, 6), // 4157: วัดป่า, Wat Pa
    name(34645, 33, 47016, 15), // 4158: วัดพระยาไกร, Wat Phraya Krai
    name(35075, 21, 47031, 9), // 4159: วัดพริก, Wat Phrik
    name(35120, 15, 47197, 7), // 4160: วัดยม, Wat Yom
    name(35270, 27, 47184, 13), // 4161: วัดยางงาม, Wat Yang Ngam
    name(35279, 30, 47049, 16), // 4162: วัดราชบพิธ, Wat Ratchabophit
    name(35289, 24, 46985, 9), // 4163: วัดละมุด, Wat Lamut
    name(35297, 15, 47109, 7), // 4164: วัดสน, Wat Son
    name(35302, 33, 47072, 14), // 4165: วัดสามพระยา, Wat Sam Phraya
    name(35313, 24, 47086, 11), // 4166: วัดสำโรง, Wat Samrong
    name(35327, 27, 47116, 9), // 4167: วัดสุวรรณ, Wat Suwan
    name(35336, 21, 46994, 9), // 4168: วัดหลวง, Wat Luang
    name(35343, 21, 13852, 8), // 4169: วัดอรุณ, Wat Arun
    name(35350, 18, 44581, 7), // 4170: วัดเกต, Wat Ket
    name(35357, 21, 46979, 6), // 4171: วัดเกาะ, Wat Ko
    name(35372, 42, 47163, 14), // 4172: วัดเทพศิรินทร์, Wat Thep Sirin
    name(35386, 21, 39205, 8), // 4173: วัดแก้ว, Wat Kaeo
    name(35392, 15, 46943, 8), // 4174: วัดแค, Wat Khae
    name(35397, 18, 46961, 8), // 4175: วัดโคก, Wat Khok
    name(35410, 27, 47097, 12), // 4176: วัดโสมนัส, Wat Sommanat
    name(35426, 21, 47003, 7), // 4177: วัดใหม่, Wat Mai
    name(35433, 24, 47065, 7), // 4178: วัดไทรย์, Wat Sai
    name(14834, 18, 15697, 7), // 4179: วันดาว, Wan Dao
    name(15317, 18, 20035, 7), // 4180: วันยาว, Wan Yao
    name(3515, 15, 9897, 5), // 4181: วาริน, Warin
    name(15586, 33, 10420, 10), // 4182: วารีสวัสดิ์, Wari Sawat
    name(22772, 12, 47204, 4), // 4183: วาวี, Wawi
    name(29003, 21, 46204, 4), // 4184: วาเล่ย์, Wale
    name(41733, 18, 44618, 6), // 4185: วาใหญ่, Wa Yai
    name(35441, 15, 47260, 6), // 4186: วิชิต, Wichit
    name(35446, 21, 47295, 5), // 4187: วิศิษฐ์, Wisit
    name(35453, 30, 47276, 10), // 4188: วิสัยเหนือ, Wisai Nuea
    name(35463, 24, 47286, 9), // 4189: วิสัยใต้, Wisai Tai
    name(35471, 24, 47266, 10), // 4190: วิหารขาว, Wihan Khao
    name(35478, 24, 47247, 13), // 4191: วิเชตนคร, Wichet Nakhon
    name(15213, 24, 23325, 9), // 4192: ศรีกะอาง, Si Ka-ang
    name(17423, 30, 32613, 12), // 4193: ศรีคีรีมาศ, Si Khiri Mat
    name(17432, 18, 32569, 7), // 4194: ศรีค้ำ, Si Kham
    name(17871, 21, 14526, 8), // 4195: ศรีจุฬา, Si Chula
    name(18304, 21, 8900, 10), // 4196: ศรีชมภู, Si Chomphu
    name(18669, 18, 42233, 7), // 4197: ศรีฐาน, Si Than
    name(19112, 27, 18623, 11), // 4198: ศรีดงเย็น, Si Dong Yen
    name(19684, 27, 16409, 11), // 4199: ศรีดอนชัย, Si Don Chai
    name(20434, 27, 18597, 10), // 4200: ศรีดอนมูล, Si Don Mun
    name(21488, 27, 16409, 11), // 4201: ศรีดอนไชย, Si Don Chai
    name(21697, 27, 42259, 9), // 4202: ศรีตระกูล, Si Trakun
    name(22710, 21, 42246, 7), // 4203: ศรีถ้อย, Si Thoi
    name(22767, 21, 42100, 7), // 4204: ศรีนาวา, Si Nawa
    name(23540, 27, 13926, 10), // 4205: ศรีบัวบาน, Si Bua Ban
    name(28740, 27, 42122, 13), // 4206: ศรีพนมมาศ, Si Phanom Mat
    name(28748, 21, 42164, 8), // 4207: ศรีพราน, Si Phran
    name(28952, 27, 42143, 9), // 4208: ศรีภิรมย์, Si Phirom
    name(32676, 21, 22986, 7), // 4209: ศรีภูมิ, Si Phum
    name(29035, 21, 42089, 11), // 4210: ศรีมงคล, Si Mongkhon
    name(30690, 33, 8910, 11), // 4211: ศรีมหาโพธิ์, Si Maha Pho
    name(31066, 21, 42076, 7), // 4212: ศรีละกอ, Si Lako
    name(32050, 24, 42268, 9), // 4213: ศรีวิชัย, Si Wichai
    name(35486, 24, 9081, 8), // 4214: ศรีวิลัย, Si Wilai
    name(35494, 24, 42372, 10), // 4215: ศรีษะทอง, Sisa Thong
    name(35502, 24, 6078, 9), // 4216: ศรีษะเกษ, Si Sa Ket
    name(28109, 24, 39335, 9), // 4217: ศรีสว่าง, Si Sawang
    name(35518, 27, 42195, 11), // 4218: ศรีสองรัก, Si Song Rak
    name(35527, 24, 42187, 8), // 4219: ศรีสะอาด, Si Sa-at
    name(30701, 24, 39322, 9), // 4220: ศรีสำราญ, Si Samran
    name(23733, 18, 19181, 6), // 4221: ศรีสุข, Si Suk
    name(23733, 33, 19181, 13), // 4222: ศรีสุขสำราญ, Si Suk Samran
    name(35535, 24, 42224, 9), // 4223: ศรีสุทโธ, Si Suttho
    name(35543, 24, 42206, 10), // 4224: ศรีสุนทร, Si Sunthon
    name(35551, 33, 42216, 8), // 4225: ศรีสุราษฎร์, Si Surat
    name(35562, 24, 42253, 6), // 4226: ศรีเตี้ย, Si Tia
    name(26323, 33, 15397, 14), // 4227: ศรีเมืองชุม, Si Mueang Chum
    name(35570, 21, 25759, 7), // 4228: ศรีแก้ว, Si Kaeo
    name(35577, 21, 36909, 7), // 4229: ศรีโคตร, Si Khot
    name(35584, 27, 42107, 11), // 4230: ศรีโนนงาม, Si Non Ngam
    name(35593, 36, 42152, 12), // 4231: ศรีโพธิ์เงิน, Si Pho Ngoen
    name(4804, 12, 8403, 4), // 4232: ศาลา, Sala
    name(16159, 24, 40862, 10), // 4233: ศาลากลาง, Sala Klang
    name(26265, 21, 34776, 9), // 4234: ศาลาขาว, Sala Khao
    name(29693, 21, 36891, 9), // 4235: ศาลาครุ, Sala Khru
    name(30468, 24, 34042, 8), // 4236: ศาลาด่าน, Sala Dan
    name(35605, 36, 40933, 14), // 4237: ศาลาธรรมสพน์, Sala Thammasop
    name(35617, 18, 40986, 6), // 4238: ศาลายา, Salaya
    name(35623, 27, 40908, 12), // 4239: ศาลารีไทย, Sala Ri Thai
    name(35632, 21, 40892, 8), // 4240: ศาลาลอย, Sala Loi
    name(35639, 21, 40979, 7), // 4241: ศาลาลัย, Salalai
    name(35646, 21, 40872, 8), // 4242: ศาลาลาย, Sala Lai
    name(35653, 27, 40880, 12), // 4243: ศาลาลำดวน, Sala Lamduan
    name(35662, 21, 15353, 10), // 4244: ศาลาแดง, Sala Daeng
    name(35669, 24, 40900, 8), // 4245: ศาลาใหม่, Sala Mai
    name(35677, 42, 26617, 17), // 4246: ศาลเจ้าพ่อเสือ, San Chao Pho Suea
    name(35694, 39, 30866, 19), // 4247: ศาลเจ้าโรงทอง, San Chao Rong Thong
    name(35707, 39, 41778, 14), // 4248: ศาลเจ้าไก่ต่อ, Sanchao Kai To
    name(35720, 21, 42320, 7), // 4249: ศิริราช, Sirirat
    name(6353, 12, 6806, 4), // 4250: ศิลา, Sila
    name(23009, 21, 10245, 8), // 4251: ศิลาดาน, Sila Dan
    name(23342, 27, 42311, 9), // 4252: ศิลาทิพย์, Sila Thip
    name(23594, 21, 26705, 8), // 4253: ศิลาลอย, Sila Loi
    name(27658, 24, 42302, 9), // 4254: ศิลาเพชร, Sila Phet
    name(35727, 21, 19939, 10), // 4255: ศิลาแลง, Sila Laeng
    name(35734, 33, 42361, 11), // 4256: ศีรษะกระบือ, Sisa Krabue
    name(35745, 42, 42327, 17), // 4257: ศีรษะจรเข้น้อย, Sisa Chorakhe Noi
    name(35759, 42, 42344, 17), // 4258: ศีรษะจรเข้ใหญ่, Sisa Chorakhe Yai
    name(16702, 12, 40829, 5), // 4259: สกาด, Sakat
    name(18938, 15, 9363, 9), // 4260: สงยาง, Song Yang
    name(19815, 24, 18444, 11), // 4261: สงเปลือย, Song Plueai
    name(21343, 21, 23693, 10), // 4262: สงเปือย, Song Pueai
    name(22990, 24, 26533, 10), // 4263: สง่าบ้าน, Sa-nga Ban
    name(21497, 12, 16892, 6), // 4264: สถาน, Sathan
    name(26279, 24, 42066, 10), // 4265: สทิงหม้อ, Sathing Mo
    name(44603, 12, 26657, 6), // 4266: สนวน, Sanuan
    name(21948, 21, 41767, 11), // 4267: สนับทึบ, Sanap Thuep
    name(22849, 21, 41748, 10), // 4268: สนามคลี, Sanam Khli
    name(321, 30, 41738, 10), // 4269: สนามจันทร์, Sanam Chan
    name(7067, 21, 8662, 10), // 4270: สนามชัย, Sanam Chai
    name(25077, 21, 41717, 9), // 4271: สนามบิน, Sanam Bin
    name(7077, 21, 41726, 12), // 4272: สนามแจง, Sanam Chaeng
    name(25866, 21, 41758, 9), // 4273: สนามแย้, Sanam Yae
    name(7084, 21, 8662, 10), // 4274: สนามไชย, Sanam Chai
    name(15061, 18, 42498, 7), // 4275: สบตุ๋ย, Sop Tui
    name(26625, 12, 42432, 8), // 4276: สบบง, Sop Bong
    name(27033, 18, 42476, 8), // 4277: สบป่อง, Sop Pong
    name(30991, 18, 42460, 7), // 4278: สบป้าด, Sop Pat
    name(33803, 15, 42484, 7), // 4279: สบสาย, Sop Sai
    name(35418, 24, 42491, 7), // 4280: สบเตี๊ยะ, Sop Tia
    name(35773, 18, 42467, 9), // 4281: สบเปิง, Sop Poeng
    name(35779, 24, 42449, 11), // 4282: สบแม่ข่า, Sop Mae Kha
    name(35787, 15, 42440, 9), // 4283: สบโขง, Sop Khong
    name(25612, 18, 36249, 9), // 4284: สมสนุก, Som Sanuk
    name(28131, 21, 33091, 9), // 4285: สมสะอาด, Som Sa-at
    name(35792, 18, 40357, 8), // 4286: สมหวัง, Som Wang
    name(13991, 9, 8641, 4), // 4287: สมอ, Samo
    name(24917, 18, 41358, 10), // 4288: สมอทอง, Samo Thong
    name(26338, 21, 38477, 10), // 4289: สมอพลือ, Samo Phlue
    name(35798, 15, 22676, 9), // 4290: สมอแข, Samo Khae
    name(35808, 18, 24219, 9), // 4291: สมอโคน, Samo Khon
    name(9707, 12, 18463, 5), // 4292: สมัย, Samai
    name(35814, 12, 5991, 5), // 4293: สมุด, Samut
    name(35818, 33, 42418, 14), // 4294: สมเด็จเจริญ, Somdet Charoen
    name(35829, 45, 42400, 18), // 4295: สมเด็จเจ้าพระยา, Somdet Chao Phraya
    name(35844, 12, 3139, 3), // 4296: สรอย, Soi
    name(7134, 9, 464, 2), // 4297: สระ, Sa
    name(16872, 21, 40549, 8), // 4298: สระกรวด, Sa Kruat
    name(32155, 27, 40539, 10), // 4299: สระกระโจม, Sa Krachom
    name(35848, 30, 40509, 10), // 4300: สระกะเทียม, Sa Kathiam
    name(35858, 36, 40493, 16), // 4301: สระกำแพงใหญ่, Sa Kamphaeng Yai
    name(35870, 21, 40526, 8), // 4302: สระขวัญ, Sa Khwan
    name(35877, 18, 40519, 7), // 4303: สระขุด, Sa Khut
    name(35883, 15, 40519, 6), // 4304: สระคู, Sa Khu
    name(35888, 24, 40482, 11), // 4305: สระจรเข้, Sa Chorakhe
    name(35896, 30, 40660, 10), // 4306: สระตะเคียน, Sa Takhian
    name(35906, 18, 40678, 8), // 4307: สระทอง, Sa Thong
    name(35912, 21, 40670, 8), // 4308: สระทะเล, Sa Thale
    name(35919, 27, 40569, 11), // 4309: สระนกแก้ว, Sa Nok Kaeo
    name(19583, 18, 25504, 6), // 4310: สระบัว, Sa Bua
    name(35928, 27, 40624, 8), // 4311: สระประดู่, Sa Pradu
    name(35937, 18, 40617, 7), // 4312: สระพระ, Sa Phra
    name(35943, 18, 40580, 8), // 4313: สระพัง, Sa Phang
    name(35943, 27, 42041, 13), // 4314: สระพังทอง, Saphang Thong
    name(35952, 27, 40580, 12), // 4315: สระพังลาน, Sa Phang Lan
    name(35961, 24, 40592, 12), // 4316: สระพัฒนา, Sa Phatthana
    name(35969, 27, 40699, 10), // 4317: สระยายโสม, Sa Yai Som
    name(35978, 27, 40557, 12), // 4318: สระลงเรือ, Sa Long Ruea
    name(35987, 36, 40686, 13), // 4319: สระว่านพระยา, Sa Wan Phraya
    name(35999, 21, 40632, 9), // 4320: สระสมิง, Sa Saming
    name(36006, 27, 40651, 9), // 4321: สระสี่มุม, Sa Si Mum
    name(36015, 39, 40641, 10), // 4322: สระสี่เหลี่ยม, Sa Si Liam
    name(36028, 24, 40714, 6), // 4323: สระเยาว์, Sa Yao
    name(36036, 18, 40473, 9), // 4324: สระแจง, Sa Chaeng
    name(36045, 27, 40604, 13), // 4325: สระโพนทอง, Sa Phon Thong
    name(30004, 24, 41846, 8), // 4326: สร่างโศก, Sang Sok
    name(36054, 24, 42391, 9), // 4327: สร้อยทอง, Soi Thong
    name(36062, 30, 42382, 9), // 4328: สร้อยพร้าว, Soi Phrao
    name(36072, 24, 15094, 6), // 4329: สร้อยฟ้า, Soi Fa
    name(36080, 27, 30919, 10), // 4330: สร้อยละคร, Soi Lakhon
    name(16888, 24, 20920, 7), // 4331: สร้างก่อ, Sang Ko
    name(36089, 24, 973, 8), // 4332: สร้างค้อ, Sang Kho
    name(36097, 24, 18245, 8), // 4333: สร้างถ่อ, Sang Tho
    name(36097, 36, 29878, 12), // 4334: สร้างถ่อน้อย, Sang Tho Noi
    name(36109, 27, 41804, 12), // 4335: สร้างนกทา, Sang Nok Tha
    name(36118, 33, 36964, 14), // 4336: สร้างนางขาว, Sang Nang Khao
    name(36129, 24, 41829, 7), // 4337: สร้างปี่, Sang Pi
    name(36137, 27, 34285, 9), // 4338: สร้างมิ่ง, Sang Ming
    name(36146, 27, 41836, 10), // 4339: สร้างแซ่ง, Sang Saeng
    name(36155, 27, 41820, 9), // 4340: สร้างแป้น, Sang Paen
    name(36164, 21, 40992, 8), // 4341: สลกบาตร, Salokbat
    name(36171, 18, 40971, 8), // 4342: สลักได, Salakdai
    name(36177, 12, 41007, 5), // 4343: สลุย, Salui
    name(43932, 9, 30941, 4), // 4344: สวด, Suat
    name(21241, 24, 42525, 10), // 4345: สวนกล้วย, Suan Kluai
    name(29741, 18, 42505, 9), // 4346: สวนขัน, Suan Khan
    name(31205, 18, 12775, 9), // 4347: สวนจิก, Suan Chik
    name(32168, 30, 15475, 13), // 4348: สวนจิตรลดา, Suan Chitlada
    name(36181, 18, 41142, 8), // 4349: สวนดอก, Suan Dok
    name(36181, 27, 41142, 12), // 4350: สวนดอกไม้, Suan Dok Mai
    name(36193, 21, 42553, 8), // 4351: สวนป่าน, Suan Pan
    name(36200, 21, 42561, 10), // 4352: สวนพริก, Suan Phrik
    name(36200, 30, 42561, 15), // 4353: สวนพริกไทย, Suan Phrik Thai
    name(36216, 18, 42581, 8), // 4354: สวนส้ม, Suan Som
    name(36226, 24, 42545, 8), // 4355: สวนหม่อน, Suan Mon
    name(36234, 27, 42514, 11), // 4356: สวนเขื่อน, Suan Khuean
    name(36249, 27, 42535, 10), // 4357: สวนเมี่ยง, Suan Miang
    name(17372, 18, 28534, 10), // 4358: สวนแตง, Suan Taeng
    name(36258, 21, 42589, 8), // 4359: สวนใหญ่, Suan Yai
    name(36265, 12, 9027, 5), // 4360: สวาท, Sawat
    name(17897, 12, 20778, 5), // 4361: สวาย, Sawai
    name(17897, 21, 20778, 10), // 4362: สวายจีก, Sawai Chik
    name(7181, 15, 3405, 6), // 4363: สว่าง, Sawang
    name(32182, 30, 12625, 14), // 4364: สหกรณ์นิคม, Sahakon Nikhom
    name(36269, 18, 40821, 8), // 4365: สหธาตุ, Sahathat
    name(19702, 21, 15445, 11), // 4366: สองคลอง, Song Khlong
    name(27693, 18, 44345, 9), // 4367: สองคอน, Song Khon
    name(26514, 21, 11090, 9), // 4368: สองชั้น, Song Chan
    name(26636, 21, 25588, 12), // 4369: สองสลึง, Song Salueng
    name(10701, 21, 7099, 9), // 4370: สองห้อง, Song Hong
    name(36275, 21, 17158, 11), // 4371: สองแพรก, Song Phraek
    name(24255, 15, 40857, 5), // 4372: สะกอม, Sakom
    name(36289, 15, 40829, 5), // 4373: สะกาด, Sakat
    name(36294, 12, 33012, 5), // 4374: สะกำ, Sakam
    name(36298, 18, 40730, 6), // 4375: สะดาวา, Sadawa
    name(36304, 12, 10522, 4), // 4376: สะตอ, Sato
    name(36304, 15, 33052, 5), // 4377: สะตอน, Saton
    name(27711, 18, 8760, 6), // 4378: สะท้อน, Sathon
    name(36309, 12, 8687, 4), // 4379: สะนอ, Sano
    name(7248, 21, 28055, 8), // 4380: สะบารัง, Sabarang
    name(36313, 15, 42054, 6), // 4381: สะพลี, Saphli
    name(36318, 24, 42014, 11), // 4382: สะพานสอง, Saphan Song
    name(36326, 24, 21563, 10), // 4383: สะพานหิน, Saphan Hin
    name(36337, 24, 41988, 11), // 4384: สะพานไกร, Saphan Krai
    name(36345, 24, 42025, 11), // 4385: สะพานไทย, Saphan Thai
    name(36353, 36, 41999, 15), // 4386: สะพานไม้แก่น, Saphan Mai Kaen
    name(36365, 15, 42060, 6), // 4387: สะพือ, Saphue
    name(4789, 15, 9814, 7), // 4388: สะพุง, Saphung
    name(36370, 15, 41000, 7), // 4389: สะลวง, Saluang
    name(13245, 15, 6786, 5), // 4390: สะอาด, Sa-at
    name(20830, 36, 23494, 12), // 4391: สะอาดสมบูรณ์, Sa-at Sombun
    name(21480, 33, 18586, 13), // 4392: สะอาดไชยศรี, Sa-at Chai Si
    name(22411, 24, 40743, 10), // 4393: สะเดาะพง, Sado Phong
    name(36375, 27, 18772, 9), // 4394: สะเดาใหญ่, Sadao Yai
    name(36384, 21, 40736, 7), // 4395: สะเดียง, Sadiang
    name(7284, 15, 20821, 6), // 4396: สะเตง, Sateng
    name(36391, 24, 20821, 10), // 4397: สะเตงนอก, Sateng Nok
    name(36399, 21, 41854, 6), // 4398: สะเนียน, Sanian
    name(36406, 33, 41368, 12), // 4399: สะเมิงเหนือ, Samoeng Nuea
    name(36417, 27, 41380, 11), // 4400: สะเมิงใต้, Samoeng Tai
    name(36426, 15, 40720, 4), // 4401: สะเอะ, Sa-e
    name(36431, 21, 40724, 6), // 4402: สะเอียบ, Sa-iap
    name(3339, 12, 2905, 5), // 4403: สะแก, Sakae
    name(19657, 24, 15337, 11), // 4404: สะแกกรัง, Sakae Krang
    name(20581, 18, 25532, 9), // 4405: สะแกซำ, Sakae Sam
    name(22423, 21, 22392, 9), // 4406: สะแกราช, Sakae Rat
    name(27776, 21, 19592, 9), // 4407: สะแกราบ, Sakae Rap
    name(29759, 24, 18787, 12), // 4408: สะแกโพรง, Sakae Phrong
    name(21519, 15, 32996, 7), // 4409: สะแบง, Sabaeng
    name(38903, 12, 8687, 4), // 4410: สะโน, Sano
    name(22051, 18, 29175, 8), // 4411: สักงาม, Sak Ngam
    name(27536, 18, 26577, 8), // 4412: สักหลง, Sak Long
    name(21668, 21, 23351, 8), // 4413: สังเม็ก, Sang Mek
    name(18151, 21, 41500, 9), // 4414: สันกลาง, San Klang
    name(36438, 30, 40250, 12), // 4415: สันดอนแก้ว, San Don Kaeo
    name(36448, 27, 41874, 11), // 4416: สันติคีรี, Santi Khiri
    name(36457, 33, 41706, 11), // 4417: สันต้นหมื้อ, San Ton Mue
    name(36468, 30, 41668, 12), // 4418: สันทรายงาม, San Sai Ngam
    name(36478, 33, 41680, 11), // 4419: สันทรายน้อย, San Sai Noi
    name(36489, 33, 41655, 13), // 4420: สันทรายหลวง, San Sai Luang
    name(36500, 15, 41868, 6), // 4421: สันทะ, Santha
    name(36505, 27, 41541, 11), // 4422: สันนาเม็ง, San Na Meng
    name(36514, 24, 41644, 11), // 4423: สันปูเลย, San Pu Loei
    name(36522, 30, 41567, 12), // 4424: สันป่าม่วง, San Pa Muang
    name(36532, 27, 41589, 11), // 4425: สันป่ายาง, San Pa Yang
    name(36541, 27, 41579, 10), // 4426: สันป่าเปา, San Pa Pao
    name(36550, 30, 41606, 12), // 4427: สันผักหวาน, San Phak Wan
    name(36560, 30, 41624, 12), // 4428: สันผีเสื้อ, San Phi Suea
    name(36570, 30, 28090, 11), // 4429: สันพระเนตร, San Phranet
    name(36580, 24, 41509, 13), // 4430: สันมหาพน, San Maha Phon
    name(36588, 24, 41522, 9), // 4431: สันมะค่า, San Makha
    name(36596, 27, 41531, 10), // 4432: สันมะเค็ด, San Makhet
    name(36605, 18, 41691, 8), // 4433: สันสลี, San Sali
    name(36611, 21, 41491, 9), // 4434: สันโค้ง, San Khong
    name(36624, 21, 41636, 8), // 4435: สันโป่ง, San Pong
    name(36635, 21, 41391, 10), // 4436: สัมปทวน, Sampathuan
    name(1102, 24, 8648, 7), // 4437: สัมพันธ์, Samphan
    name(36642, 24, 41420, 6), // 4438: สัมฤทธิ์, Samrit
    name(36631, 12, 40534, 5), // 4439: สากอ, Sa Ko
    name(6934, 12, 6016, 6), // 4440: สาคร, Sakhon
    name(36655, 18, 40834, 9), // 4441: สาคอบน, Sakho Bon
    name(36661, 21, 40843, 9), // 4442: สาคอใต้, Sakho Tai
    name(36668, 12, 40852, 5), // 4443: สาคู, Sakhu
    name(36672, 15, 41699, 7), // 4444: สานตม, San Tom
    name(36677, 15, 26548, 5), // 4445: สาบัน, Saban
    name(20231, 27, 41012, 11), // 4446: สามกระทาย, Sam Krathai
    name(30271, 15, 32801, 6), // 4447: สามกอ, Sam Ko
    name(36682, 15, 25538, 7), // 4448: สามขา, Sam Kha
    name(36687, 36, 29338, 16), // 4449: สามควายเผือก, Sam Khwai Phueak
    name(36699, 45, 41051, 16), // 4450: สามง่ามท่าโบสถ์, Sam Ngam Tha Bot
    name(36714, 21, 41154, 10), // 4451: สามตำบล, Sam Tambon
    name(36721, 21, 41184, 7), // 4452: สามตุ่ม, Sam Tum
    name(36728, 27, 16612, 10), // 4453: สามบัณฑิต, Sam Bandit
    name(36737, 15, 41079, 9), // 4454: สามผง, Sam Phong
    name(35305, 24, 47076, 10), // 4455: สามพระยา, Sam Phraya
    name(36742, 24, 41088, 9), // 4456: สามพร้าว, Sam Phrao
    name(36750, 18, 41097, 10), // 4457: สามพวง, Sam Phuang
    name(36756, 30, 41067, 12), // 4458: สามพี่น้อง, Sam Phi Nong
    name(36772, 36, 41206, 16), // 4459: สามวาตะวันตก, Sam Wa Tawan Tok
    name(36784, 39, 41191, 15), // 4460: สามวาตะวันออก, Sam Wa Tawan Ok
    name(36797, 18, 41138, 8), // 4461: สามสวน, Sam Suan
    name(36803, 24, 41043, 8), // 4462: สามหมื่น, Sam Muen
    name(5463, 21, 1631, 8), // 4463: สามัคคี, Samakkhi
    name(25882, 36, 11756, 18), // 4464: สามัคคีพัฒนา, Samakkhi Phatthana
    name(36811, 24, 41033, 10), // 4465: สามเมือง, Sam Mueang
    name(36822, 24, 41107, 9), // 4466: สามเรือน, Sam Ruean
    name(36830, 27, 41127, 11), // 4467: สามเสนนอก, Sam Sen Nok
    name(36839, 24, 41116, 11), // 4468: สามเสนใน, Sam Sen Nai
    name(36855, 18, 41231, 8), // 4469: สามแยก, Sam Yaek
    name(36861, 18, 41222, 9), // 4470: สามแวง, Sam Waeng
    name(36867, 15, 41164, 8), // 4471: สามไถ, Sam Thai
    name(20609, 24, 16192, 11), // 4472: สายคำโห้, Sai Kham Ho
    name(33805, 21, 26558, 8), // 4473: สายตะกู, Sai Taku
    name(36872, 18, 4145, 9), // 4474: สายทอง, Sai Thong
    name(36878, 24, 25151, 11), // 4475: สายนาวัง, Sai Na Wang
    name(36886, 24, 24115, 12), // 4476: สายลำโพง, Sai Lamphong
    name(36894, 33, 17703, 13), // 4477: สายห้วยแก้ว, Sai Huai Kaeo
    name(36905, 15, 25840, 5), // 4478: สายออ, Sai O
    name(19135, 21, 38106, 8), // 4479: สารจิตร, San Chit
    name(22452, 18, 18833, 6), // 4480: สาริกา, Sarika
    name(22733, 12, 9579, 4), // 4481: สาลี, Sali
    name(15037, 24, 21203, 12), // 4482: สาวชะโงก, Sao Cha-ngok
    name(16743, 30, 33037, 12), // 4483: สาวร้องไห้, Sao Rong Hai
    name(35250, 12, 30108, 4), // 4484: สาวอ, Sawo
    name(36910, 18, 10425, 7), // 4485: สาวะถี, Sawathi
    name(36916, 15, 29676, 7), // 4486: สาวแห, Sao Hae
    name(38943, 21, 28104, 5), // 4487: สาหร่าย, Sarai
    name(36926, 24, 41296, 11), // 4488: สำนักขาม, Samnak Kham
    name(36934, 33, 41307, 15), // 4489: สำนักขุนเณร, Samnak Khun Nen
    name(36945, 33, 41333, 13), // 4490: สำนักตะคร้อ, Samnak Takhro
    name(36956, 24, 41346, 12), // 4491: สำนักทอง, Samnak Thong
    name(36964, 27, 41346, 11), // 4492: สำนักท้อน, Samnak Thon
    name(36973, 21, 41286, 10), // 4493: สำนักบก, Samnak Bok
    name(36980, 27, 41322, 11), // 4494: สำนักแต้ว, Samnak Taeo
    name(36989, 27, 18968, 12), // 4495: สำพะเนียง, Sam Phaniang
    name(36998, 21, 41401, 10), // 4496: สำพันตา, Samphan Ta
    name(37005, 21, 41023, 10), // 4497: สำมะโรง, Sam Marong
    name(3556, 15, 2523, 6), // 4498: สำราญ, Samran
    name(19398, 33, 19188, 10), // 4499: สำราญราษฎร์, Samran Rat
    name(23739, 24, 20998, 10), // 4500: สำราญใต้, Samran Tai
    name(21226, 24, 39794, 11), // 4501: สำเภาลูน, Samphao Lun
    name(28309, 24, 27749, 11), // 4502: สำเภาล่ม, Samphao Lom
    name(37012, 18, 41415, 5), // 4503: สำเหร่, Samre
    name(26565, 27, 21546, 13), // 4504: สำโรงกลาง, Samrong Klang
    name(30487, 24, 16879, 12), // 4505: สำโรงชัย, Samrong Chai
    name(35316, 33, 41465, 15), // 4506: สำโรงตาเจ็น, Samrong Ta Chen
    name(37018, 33, 41451, 14), // 4507: สำโรงปราสาท, Samrong Prasat
    name(37029, 27, 41438, 13), // 4508: สำโรงพลัน, Samrong Phlan
    name(37038, 30, 41426, 12), // 4509: สำโรงเหนือ, Samrong Nuea
    name(37048, 24, 41480, 11), // 4510: สำโรงใต้, Samrong Tai
    name(37056, 27, 28066, 11), // 4511: สำโรงใหม่, Samrong Mai
    name(364, 6, 524, 2), // 4512: สิ, Si
    name(37065, 21, 12762, 9), // 4513: สิงหนาท, Singhanat
    name(5895, 15, 524, 4), // 4514: สิงห์, Sing
    name(15521, 24, 12677, 9), // 4515: สิงห์โคก, Sing Khok
    name(37072, 24, 20666, 12), // 4516: สิงโตทอง, Singto Thong
    name(37080, 18, 16344, 7), // 4517: สินปุน, Sin Pun
    name(37086, 24, 14776, 11), // 4518: สินเจริญ, Sin Charoen
    name(37094, 30, 24179, 10), // 4519: สิบเอ็ดศอก, Sip Et Sok
    name(19479, 15, 27520, 6), // 4520: สีกัน, Si Kan
    name(29148, 15, 27309, 6), // 4521: สีกาย, Si Kai
    name(30183, 24, 13982, 12), // 4522: สีบัวทอง, Si Bua Thong
    name(37104, 15, 42135, 8), // 4523: สีพยา, Si Phaya
    name(37109, 15, 40654, 6), // 4524: สีมุม, Si Mum
    name(37114, 12, 42083, 6), // 4525: สีลม, Si Lom
    name(37118, 27, 42277, 10), // 4526: สีวิเชียร, Si Wichian
    name(41712, 15, 19181, 6), // 4527: สีสุก, Si Suk
    name(37137, 12, 42118, 4), // 4528: สีออ, Si O
    name(37141, 18, 25759, 7), // 4529: สีแก้ว, Si Kaeo
    name(19709, 18, 33757, 7), // 4530: สี่ขีด, Si Khit
    name(37147, 21, 34911, 9), // 4531: สี่คลอง, Si Khlong
    name(37154, 24, 42172, 9), // 4532: สี่พระยา, Si Phraya
    name(37162, 21, 42181, 6), // 4533: สี่ร้อย, Si Roi
    name(10424, 24, 46136, 7), // 4534: สี่หมื่น, Si Muen
    name(36018, 30, 40644, 7), // 4535: สี่เหลี่ยม, Si Liam
    name(37169, 36, 42287, 15), // 4536: สี่แยกมหานาค, Si Yaek Mahanak
    name(21432, 21, 33577, 11), // 4537: สุขฤทัย, Suk Ruethai
    name(26001, 30, 40344, 9), // 4538: สุขสวัสดิ์, Suk Sawat
    name(33045, 21, 11782, 9), // 4539: สุขเกษม, Suk Kasem
    name(28534, 33, 14788, 12), // 4540: สุขเดือนห้า, Suk Duean Ha
    name(33245, 30, 30957, 11), // 4541: สุขไพบูลย์, Suk Phaibun
    name(37181, 21, 30165, 7), // 4542: สุมเส้า, Sum Sao
    name(37188, 21, 42597, 8), // 4543: สุรนารี, Suranari
    name(4883, 27, 42605, 7), // 4544: สุรศักดิ์, Surasak
    name(37195, 27, 42612, 10), // 4545: สุริยวงศ์, Suriyawong
    name(21269, 27, 20710, 11), // 4546: สุวรรณคาม, Suwannakham
    name(37204, 18, 42626, 6), // 4547: สุวารี, Suwari
    name(37210, 15, 33741, 6), // 4548: สุเทพ, Suthep
    name(37218, 15, 42622, 4), // 4549: สุโสะ, Suso
    name(36219, 21, 29188, 7), // 4550: ส้มป่อย, Som Poi
    name(37223, 18, 22466, 7), // 4551: ส้มผ่อ, Som Pho
    name(25422, 12, 838, 3), // 4552: ส้าน, San
    name(25422, 42, 41552, 15), // 4553: ส้านนาหนองใหม่, San Na Nong Mai
    name(16146, 27, 13033, 12), // 4554: หงษ์เจริญ, Hong Charoen
    name(14395, 21, 18356, 8), // 4555: หงส์หิน, Hong Hin
    name(25758, 12, 8604, 4), // 4556: หงาว, Ngao
    name(10727, 27, 7149, 8), // 4557: หญ้าปล้อง, Ya Plong
    name(21806, 18, 35611, 9), // 4558: หนองกง, Nong Kong
    name(28174, 18, 35620, 8), // 4559: หนองกบ, Nong Kop
    name(28272, 21, 35709, 9), // 4560: หนองกรด, Nong Krot
    name(30282, 33, 35664, 12), // 4561: หนองกระดิ่ง, Nong Krading
    name(34672, 33, 35697, 12), // 4562: หนองกระทุ่ม, Nong Krathum
    name(37229, 30, 35640, 12), // 4563: หนองกระเจา, Nong Krachao
    name(37239, 33, 35652, 12), // 4564: หนองกระเจ็ด, Nong Krachet
    name(37250, 36, 35628, 12), // 4565: หนองกระเบียน, Nong Krabian
    name(37262, 30, 35676, 11), // 4566: หนองกระโดน, Nong Kradon
    name(37272, 24, 35697, 9), // 4567: หนองกราด, Nong Krat
    name(37280, 27, 35687, 10), // 4568: หนองกร่าง, Nong Krang
    name(37289, 24, 35591, 9), // 4569: หนองกลับ, Nong Klap
    name(37297, 30, 35563, 15), // 4570: หนองกลางดง, Nong Klang Dong
    name(37307, 30, 35578, 13), // 4571: หนองกลางนา, Nong Klang Na
    name(37317, 27, 35827, 10), // 4572: หนองกวั่ง, Nong Kwang
    name(37326, 24, 35827, 10), // 4573: หนองกวาง, Nong Kwang
    name(37334, 33, 35600, 11), // 4574: หนองกอมเกาะ, Nong Kom Ko
    name(37348, 24, 35277, 10), // 4575: หนองกะขะ, Nong Kakha
    name(37356, 27, 35307, 12), // 4576: หนองกะทิง, Nong Kathing
    name(37365, 30, 35296, 11), // 4577: หนองกะท้าว, Nong Kathao
    name(37375, 24, 35287, 9), // 4578: หนองกะปุ, Nong Kapu
    name(37383, 30, 35550, 13), // 4579: หนองกินเพล, Nong Kin Phen
    name(10553, 21, 6987, 9), // 4580: หนองกุง, Nong Kung
    name(37393, 39, 35796, 17), // 4581: หนองกุงทับม้า, Nong Kung Thap Ma
    name(37406, 36, 35778, 18), // 4582: หนองกุงธนสาร, Nong Kung Thanasan
    name(37418, 39, 35749, 15), // 4583: หนองกุงสวรรค์, Nong Kung Sawan
    name(37431, 33, 35764, 14), // 4584: หนองกุงเซิน, Nong Kung Soen
    name(37442, 33, 35735, 14), // 4585: หนองกุงแก้ว, Nong Kung Kaeo
    name(37453, 33, 35814, 13), // 4586: หนองกุงใหญ่, Nong Kung Yai
    name(37464, 24, 35718, 9), // 4587: หนองกุลา, Nong Kula
    name(37472, 24, 35727, 8), // 4588: หนองกุ่ม, Nong Kum
    name(37480, 24, 35380, 11), // 4589: หนองขนาก, Nong Khanak
    name(37488, 24, 35391, 11), // 4590: หนองขนาน, Nong Khanan
    name(37496, 24, 35355, 11), // 4591: หนองขมาร, Nong Khaman
    name(37504, 24, 35441, 11), // 4592: หนองขยาด, Nong Khayat
    name(37512, 24, 35540, 10), // 4593: หนองขวาว, Nong Khwao
    name(37520, 21, 35471, 9), // 4594: หนองขอน, Nong Khon
    name(37520, 36, 35471, 15), // 4595: หนองขอนกว้าง, Nong Khon Kwang
    name(37532, 21, 35355, 9), // 4596: หนองขาม, Nong Kham
    name(37543, 21, 35432, 9), // 4597: หนองขาว, Nong Khao
    name(37550, 24, 35527, 9), // 4598: หนองขุ่น, Nong Khun
    name(37550, 36, 35527, 13), // 4599: หนองขุ่นใหญ่, Nong Khun Yai
    name(37562, 21, 5639, 8), // 4600: หนองข่า, Nong Kha
    name(37569, 33, 35402, 15), // 4601: หนองข้างคอก, Nong Khang Khok
    name(37580, 21, 35504, 10), // 4602: หนองครก, Nong Khrok
    name(37587, 24, 35462, 9), // 4603: หนองคล้า, Nong Khla
    name(37595, 24, 27201, 10), // 4604: หนองควาย, Nong Khwai
    name(37595, 30, 27201, 13), // 4605: หนองควายโซ, Nong Khwai So
    name(37606, 30, 35486, 14), // 4606: หนองคอนไทย, Nong Khon Thai
    name(37616, 21, 35366, 9), // 4607: หนองคัน, Nong Khan
    name(37616, 30, 35366, 14), // 4608: หนองคันทรง, Nong Khan Song
    name(37626, 18, 35514, 8), // 4609: หนองคู, Nong Khu
    name(37626, 27, 35514, 13), // 4610: หนองคูขาด, Nong Khu Khat
    name(37635, 24, 5639, 9), // 4611: หนองค่าย, Nong Khai
    name(37643, 21, 5639, 8), // 4612: หนองค้า, Nong Kha
    name(37643, 33, 35417, 15), // 4613: หนองค้างพลู, Nong Khang Phlu
    name(37654, 24, 36284, 9), // 4614: หนองงิ้ว, Nong Ngio
    name(37662, 36, 36293, 14), // 4615: หนองงูเหลือม, Nong Ngu Lueam
    name(37674, 27, 35025, 13), // 4616: หนองจรเข้, Nong Chorakhe
    name(37683, 24, 34875, 11), // 4617: หนองจะบก, Nong Chabok
    name(37698, 24, 35016, 9), // 4618: หนองจ๊อม, Nong Chom
    name(37706, 24, 34929, 12), // 4619: หนองฉลอง, Nong Chalong
    name(37714, 21, 35007, 9), // 4620: หนองฉิม, Nong Chim
    name(37721, 30, 34901, 12), // 4621: หนองชัยศรี, Nong Chai Si
    name(37731, 21, 34920, 9), // 4622: หนองชาก, Nong Chak
    name(37738, 24, 35007, 9), // 4623: หนองชิ่ม, Nong Chim
    name(37746, 27, 35038, 13), // 4624: หนองชุมพล, Nong Chumphon
    name(37746, 42, 35038, 18), // 4625: หนองชุมพลเหนือ, Nong Chumphon Nuea
    name(37760, 24, 6897, 10), // 4626: หนองช้าง, Nong Chang
    name(37760, 33, 34941, 16), // 4627: หนองช้างคืน, Nong Chang Khuen
    name(37771, 36, 34957, 15), // 4628: หนองช้างแล่น, Nong Chang Laen
    name(37783, 36, 34972, 14), // 4629: หนองช้างใหญ่, Nong Chang Yai
    name(37795, 18, 7094, 8), // 4630: หนองซน, Nong Son
    name(37801, 21, 7094, 8), // 4631: หนองซอน, Nong Son
    name(37808, 30, 36948, 11), // 4632: หนองซ้ำซาก, Nong Samsak
    name(37818, 24, 37601, 8), // 4633: หนองญาติ, Nong Yat
    name(37826, 30, 35066, 14), // 4634: หนองดินแดง, Nong Din Daeng
    name(37836, 24, 37365, 9), // 4635: หนองตรุด, Nong Trut
    name(37844, 33, 37343, 13), // 4636: หนองตอกแป้น, Nong Tok Paen
    name(37855, 21, 37356, 9), // 4637: หนองตอง, Nong Tong
    name(37862, 30, 37178, 13), // 4638: หนองตะครอง, Nong Takhrong
    name(37872, 27, 37212, 11), // 4639: หนองตะพาน, Nong Taphan
    name(37881, 42, 37162, 16), // 4640: หนองตะเคียนบอน, Nong Takhian Bon
    name(37895, 27, 37152, 10), // 4641: หนองตะไก้, Nong Takai
    name(37904, 27, 37136, 11), // 4642: หนองตากยา, Nong Tak Ya
    name(37913, 24, 37100, 13), // 4643: หนองตาคง, Nong Ta Khong
    name(37921, 24, 37113, 11), // 4644: หนองตางู, Nong Ta Ngu
    name(37929, 21, 37223, 8), // 4645: หนองตาด, Nong Tat
    name(37929, 33, 37223, 12), // 4646: หนองตาดใหญ่, Nong Tat Yai
    name(37940, 30, 37124, 12), // 4647: หนองตาแต้ม, Nong Ta Taem
    name(37950, 27, 37152, 10), // 4648: หนองตาไก้, Nong Takai
    name(37959, 27, 37191, 13), // 4649: หนองตำลึง, Nong Tamlueng
    name(37968, 27, 37331, 12), // 4650: หนองตีนนก, Nong Tin Nok
    name(37977, 21, 37374, 8), // 4651: หนองตูม, Nong Tum
    name(37984, 33, 11726, 13), // 4652: หนองทรายขาว, Nong Sai Khao
    name(37995, 21, 37321, 10), // 4653: หนองทอง, Nong Thong
    name(38002, 24, 37244, 10), // 4654: หนองทะเล, Nong Thale
    name(38010, 30, 37254, 13), // 4655: หนองทันน้ำ, Nong Than Nam
    name(38020, 30, 37280, 14), // 4656: หนองทัพไทย, Nong Thap Thai
    name(22284, 24, 32711, 9), // 4657: หนองทุ่ม, Nong Thum
    name(38030, 18, 37321, 10), // 4658: หนองธง, Nong Thong
    name(38036, 24, 36355, 12), // 4659: หนองนกทา, Nong Nok Tha
    name(38044, 33, 36341, 14), // 4660: หนองนกเขียน, Nong Nok Khian
    name(38055, 30, 36315, 13), // 4661: หนองนกแก้ว, Nong Nok Kaeo
    name(38065, 27, 36328, 13), // 4662: หนองนกไข่, Nong Nok Khai
    name(38074, 27, 36380, 12), // 4663: หนองนมวัว, Nong Nom Wua
    name(38083, 21, 36206, 8), // 4664: หนองนาก, Nong Nak
    name(38090, 21, 36270, 9), // 4665: หนองนาง, Nong Nang
    name(38090, 30, 36270, 14), // 4666: หนองนางนวล, Nong Nang Nuan
    name(38100, 27, 36185, 13), // 4667: หนองนาแซง, Nong Na Saeng
    name(38109, 24, 36307, 8), // 4668: หนองน้อย, Nong Noi
    name(38117, 30, 36240, 12), // 4669: หนองน้ำส้ม, Nong Nam Som
    name(38127, 30, 36214, 14), // 4670: หนองน้ำแดง, Nong Nam Daeng
    name(38137, 27, 36228, 12), // 4671: หนองน้ำใส, Nong Nam Sai
    name(38146, 33, 36258, 12), // 4672: หนองน้ำใหญ่, Nong Nam Yai
    name(38157, 18, 21470, 8), // 4673: หนองบก, Nong Bok
    name(38163, 21, 34629, 8), // 4674: หนองบอน, Nong Bon
    name(38163, 30, 34629, 14), // 4675: หนองบอนแดง, Nong Bon Daeng
    name(38173, 27, 34663, 13), // 4676: หนองบัวดง, Nong Bua Dong
    name(38182, 42, 34823, 15), // 4677: หนองบัวตะเกียด, Nong Bua Takiat
    name(38196, 30, 34838, 14), // 4678: หนองบัวทอง, Nong Bua Thong
    name(38206, 33, 34728, 12), // 4679: หนองบัวน้อย, Nong Bua Noi
    name(38217, 30, 34651, 12), // 4680: หนองบัวบาน, Nong Bua Ban
    name(38227, 33, 34713, 15), // 4681: หนองบัวละคร, Nong Bua Lakhon
    name(38238, 33, 34767, 13), // 4682: หนองบัวศาลา, Nong Bua Sala
    name(38249, 36, 34753, 14), // 4683: หนองบัวสะอาด, Nong Bua Sa-at
    name(38261, 36, 34785, 14), // 4684: หนองบัวสันตุ, Nong Bua Santu
    name(38273, 30, 34799, 12), // 4685: หนองบัวสิม, Nong Bua Sim
    name(38283, 27, 34676, 11), // 4686: หนองบัวฮี, Nong Bua Hi
    name(38292, 36, 34740, 13), // 4687: หนองบัวเหนือ, Nong Bua Nuea
    name(38304, 33, 34687, 13), // 4688: หนองบัวแก้ว, Nong Bua Kaeo
    name(38315, 30, 34700, 13), // 4689: หนองบัวโคก, Nong Bua Khok
    name(38328, 30, 34811, 12), // 4690: หนองบัวใต้, Nong Bua Tai
    name(38338, 33, 34852, 12), // 4691: หนองบัวใหญ่, Nong Bua Yai
    name(10635, 30, 34864, 11), // 4692: หนองบุนนาก, Nong Bunnak
    name(38349, 36, 34615, 14), // 4693: หนองบ่มกล้วย, Nong Bom Kluai
    name(38361, 21, 21470, 7), // 4694: หนองบ่อ, Nong Bo
    name(38368, 21, 36771, 10), // 4695: หนองปรง, Nong Prong
    name(38375, 30, 36761, 10), // 4696: หนองประดู่, Nong Pradu
    name(38385, 30, 36704, 12), // 4697: หนองปลาปาก, Nong Pla Pak
    name(38395, 36, 36723, 14), // 4698: หนองปลาสะวาย, Nong Pla Sawai
    name(38407, 30, 36693, 11), // 4699: หนองปลาหมอ, Nong Pla Mo
    name(38417, 30, 36681, 12), // 4700: หนองปลาไหล, Nong Pla Lai
    name(38433, 24, 36737, 10), // 4701: หนองปลิง, Nong Pling
    name(38441, 27, 36747, 10), // 4702: หนองปล่อง, Nong Plong
    name(38450, 27, 36747, 10), // 4703: หนองปล้อง, Nong Plong
    name(38459, 30, 36444, 13), // 4704: หนองปากโลง, Nong Pak Long
    name(38469, 30, 36421, 10), // 4705: หนองป่าก่อ, Nong Pa Ko
    name(38479, 36, 36407, 14), // 4706: หนองป่าครั่ง, Nong Pa Khrang
    name(38491, 30, 36505, 13), // 4707: หนองผักนาก, Nong Phak Nak
    name(38501, 33, 36518, 14), // 4708: หนองผักแว่น, Nong Phak Waen
    name(38512, 24, 36670, 11), // 4709: หนองผึ้ง, Nong Phueng
    name(38520, 21, 36670, 9), // 4710: หนองผือ, Nong Phue
    name(38527, 24, 35098, 8), // 4711: หนองฝ้าย, Nong Fai
    name(38535, 24, 36577, 11), // 4712: หนองพยอม, Nong Phayom
    name(38543, 21, 36635, 9), // 4713: หนองพระ, Nong Phra
    name(38550, 24, 36609, 12), // 4714: หนองพลวง, Nong Phluang
    name(38558, 24, 36599, 10), // 4715: หนองพลับ, Nong Phlap
    name(38566, 30, 36563, 14), // 4716: หนองพังค่า, Nong Phang Kha
    name(38576, 39, 36532, 14), // 4717: หนองพันจันทร์, Nong Phan Chan
    name(38589, 27, 36546, 13), // 4718: หนองพันทา, Nong Phan Tha
    name(38598, 27, 36588, 11), // 4719: หนองพิกุล, Nong Phikun
    name(38607, 36, 36492, 13), // 4720: หนองภัยศูนย์, Nong Phai Sun
    name(38619, 27, 36069, 10), // 4721: หนองมะค่า, Nong Makha
    name(38619, 36, 36069, 15), // 4722: หนองมะค่าโมง, Nong Makha Mong
    name(38631, 27, 36096, 10), // 4723: หนองมะนาว, Nong Manao
    name(38640, 30, 36084, 12), // 4724: หนองมะเขือ, Nong Makhuea
    name(38650, 27, 36106, 11), // 4725: หนองมะแซว, Nong Masaeo
    name(38659, 21, 7010, 7), // 4726: หนองม้า, Nong Ma
    name(38666, 21, 37618, 10), // 4727: หนองยวง, Nong Yuang
    name(38673, 21, 37609, 9), // 4728: หนองยอง, Nong Yong
    name(38680, 21, 37551, 9), // 4729: หนองยาง, Nong Yang
    name(38687, 27, 37505, 11), // 4730: หนองยายดา, Nong Yai Da
    name(38696, 36, 37516, 13), // 4731: หนองยายพิมพ์, Nong Yai Phim
    name(38708, 33, 37536, 11), // 4732: หนองยายโต๊ะ, Nong Yai To
    name(38719, 21, 37593, 8), // 4733: หนองยาว, Nong Yao
    name(38726, 36, 37551, 14), // 4734: หนองย่างชิ้น, Nong Yang Chin
    name(38738, 33, 37579, 14), // 4735: หนองย่างทอย, Nong Yang Thoi
    name(38749, 36, 37565, 14), // 4736: หนองย่างเสือ, Nong Yang Suea
    name(38761, 27, 36802, 12), // 4737: หนองระฆัง, Nong Rakhang
    name(38770, 33, 36828, 12), // 4738: หนองระเวียง, Nong Rawiang
    name(38784, 33, 36814, 14), // 4739: หนองราชวัตร, Nong Ratchawat
    name(38795, 18, 36840, 7), // 4740: หนองรี, Nong Ri
    name(38801, 27, 35845, 10), // 4741: หนองละลอก, Nong Lalok
    name(38810, 21, 35871, 8), // 4742: หนองลาด, Nong Lat
    name(38817, 21, 35855, 8), // 4743: หนองลาน, Nong Lan
    name(38824, 18, 35905, 7), // 4744: หนองลู, Nong Lu
    name(12685, 24, 10000, 9), // 4745: หนองล่อง, Nong Long
    name(38830, 24, 36886, 9), // 4746: หนองศาลา, Nong Sala
    name(38838, 21, 36988, 10), // 4747: หนองสนม, Nong Sanom
    name(38845, 24, 36978, 10), // 4748: หนองสนิท, Nong Sanit
    name(38853, 24, 37048, 10), // 4749: หนองสรวง, Nong Suang
    name(38861, 21, 7084, 7), // 4750: หนองสระ, Nong Sa
    name(38861, 30, 36862, 11), // 4751: หนองสระปลา, Nong Sa Pla
    name(38871, 30, 37020, 10), // 4752: หนองสวรรค์, Nong Sawan
    name(38881, 27, 37020, 11), // 4753: หนองสว่าง, Nong Sawang
    name(38890, 27, 36876, 10), // 4754: หนองสะเดา, Nong Sadao
    name(38899, 24, 36988, 9), // 4755: หนองสะโน, Nong Sano
    name(38911, 27, 36959, 9), // 4756: หนองสังข์, Nong Sang
    name(38920, 30, 36916, 13), // 4757: หนองสามวัง, Nong Sam Wang
    name(38930, 27, 36900, 11), // 4758: หนองสามสี, Nong Sam Si
    name(38939, 33, 37010, 10), // 4759: หนองสาหร่าย, Nong Sarai
    name(38950, 21, 37040, 8), // 4760: หนองสิม, Nong Sim
    name(38957, 24, 37031, 9), // 4761: หนองสีดา, Nong Sida
    name(38965, 36, 37073, 14), // 4762: หนองสูงเหนือ, Nong Sung Nuea
    name(38977, 30, 37087, 13), // 4763: หนองสูงใต้, Nong Sung Tai
    name(20487, 24, 6949, 9), // 4764: หนองหงษ์, Nong Hong
    name(10723, 24, 7144, 7), // 4765: หนองหญ้า, Nong Ya
    name(38987, 33, 37472, 12), // 4766: หนองหญ้าขาว, Nong Ya Khao
    name(38998, 33, 37484, 11), // 4767: หนองหญ้าลาด, Nong Ya Lat
    name(39009, 33, 7157, 11), // 4768: หนองหญ้าไทร, Nong Ya Sai
    name(39020, 24, 36214, 8), // 4769: หนองหนาม, Nong Nam
    name(39028, 36, 36057, 12), // 4770: หนองหมากฝ้าย, Nong Mak Fai
    name(39040, 21, 36135, 7), // 4771: หนองหมี, Nong Mi
    name(39047, 39, 36160, 14), // 4772: หนองหมื่นถ่าน, Nong Muen Than
    name(10746, 21, 7021, 7), // 4773: หนองหมู, Nong Mu
    name(39060, 24, 36142, 7), // 4774: หนองหม้อ, Nong Mo
    name(10753, 24, 35905, 10), // 4775: หนองหลวง, Nong Luang
    name(39068, 24, 35837, 8), // 4776: หนองหลัก, Nong Lak
    name(39080, 24, 35915, 8), // 4777: หนองหลุม, Nong Lum
    name(39091, 24, 35897, 8), // 4778: หนองหล่ม, Nong Lom
    name(39099, 24, 37391, 7), // 4779: หนองหว้า, Nong Wa
    name(39107, 21, 35133, 8), // 4780: หนองหอย, Nong Hoi
    name(39114, 27, 35167, 12), // 4781: หนองหัวคู, Nong Hua Khu
    name(39123, 33, 35141, 14), // 4782: หนองหัวช้าง, Nong Hua Chang
    name(39134, 30, 35155, 12), // 4783: หนองหัวฟาน, Nong Hua Fan
    name(39144, 30, 35211, 12), // 4784: หนองหัววัว, Nong Hua Wua
    name(39154, 30, 35198, 13), // 4785: หนองหัวแรต, Nong Hua Raet
    name(39164, 27, 35179, 12), // 4786: หนองหัวโพ, Nong Hua Pho
    name(39184, 21, 6933, 8), // 4787: หนองหาร, Nong Han
    name(39191, 24, 35114, 9), // 4788: หนองห้าง, Nong Hang
    name(39199, 27, 35268, 9), // 4789: หนองอิรุณ, Nong Irun
    name(39208, 30, 35233, 11), // 4790: หนองอิเฒ่า, Nong I Thao
    name(39218, 30, 35223, 10), // 4791: หนองอีบุตร, Nong I But
    name(39228, 24, 35244, 9), // 4792: หนองอียอ, Nong I Yo
    name(39236, 24, 37382, 9), // 4793: หนองอึ่ง, Nong Ueng
    name(39244, 21, 36392, 7), // 4794: หนองอ้ม, Nong Om
    name(39251, 21, 36392, 6), // 4795: หนองอ้อ, Nong O
    name(39258, 18, 6933, 7), // 4796: หนองฮะ, Nong Ha
    name(39264, 21, 35114, 9), // 4797: หนองฮาง, Nong Hang
    name(39271, 27, 35452, 10), // 4798: หนองเขียด, Nong Khiat
    name(39288, 36, 34986, 16), // 4799: หนองเชียงทูน, Nong Chiang Thun
    name(39300, 27, 35080, 9), // 4800: หนองเดิ่น, Nong Doen
    name(39309, 24, 37235, 9), // 4801: หนองเต็ง, Nong Teng
    name(39317, 24, 37204, 8), // 4802: หนองเต่า, Nong Tao
    name(39325, 21, 37303, 9), // 4803: หนองเทพ, Nong Thep
    name(39337, 21, 37267, 9), // 4804: หนองเทา, Nong Thao
    name(39337, 33, 37267, 13), // 4805: หนองเทาใหญ่, Nong Thao Yai
    name(39348, 24, 36457, 8), // 4806: หนองเป็ด, Nong Pet
    name(39356, 33, 36635, 15), // 4807: หนองเพรางาย, Nong Phrao Ngai
    name(39367, 24, 36125, 10), // 4808: หนองเมธี, Nong Methi
    name(39375, 27, 36149, 11), // 4809: หนองเมือง, Nong Mueang
    name(39387, 24, 36117, 8), // 4810: หนองเม็ก, Nong Mek
    name(39395, 27, 37628, 11), // 4811: หนองเยือง, Nong Yueang
    name(39404, 24, 35887, 10), // 4812: หนองเลิง, Nong Loeng
    name(39412, 27, 36933, 10), // 4813: หนองเสม็ด, Nong Samet
    name(39424, 33, 36998, 12), // 4814: หนองเสาเล้า, Nong Sao Lao
    name(39435, 36, 37058, 15), // 4815: หนองเสือช้าง, Nong Suea Chang
    name(39447, 27, 35879, 8), // 4816: หนองเหล็ก, Nong Lek
    name(39456, 27, 35863, 8), // 4817: หนองเหล่า, Nong Lao
    name(39469, 27, 35123, 10), // 4818: หนองเหียง, Nong Hiang
    name(39478, 30, 35260, 8), // 4819: หนองเอี่ยน, Nong Ian
    name(39488, 18, 18985, 8), // 4820: หนองแก, Nong Kae
    name(39488, 24, 18985, 9), // 4821: หนองแก้ว, Nong Kaeo
    name(39496, 24, 18985, 9), // 4822: หนองแก๋ว, Nong Kaeo
    name(39511, 21, 35319, 10), // 4823: หนองแคน, Nong Khaen
    name(39518, 21, 34886, 11), // 4824: หนองแจง, Nong Chaeng
    name(39525, 36, 34886, 15), // 4825: หนองแจ้งใหญ่, Nong Chaeng Yai
    name(39537, 21, 35056, 10), // 4826: หนองแดง, Nong Daeng
    name(39544, 21, 36435, 9), // 4827: หนองแปน, Nong Paen
    name(39551, 21, 35089, 9), // 4828: หนองแฝก, Nong Faek
    name(39558, 27, 35935, 11), // 4829: หนองแม่นา, Nong Mae Na
    name(39571, 30, 35946, 14), // 4830: หนองแม่แตง, Nong Mae Taeng
    name(39581, 30, 35923, 12), // 4831: หนองแม่ไก่, Nong Mae Kai
    name(39596, 21, 36781, 9), // 4832: หนองแรด, Nong Raet
    name(39603, 21, 36781, 9), // 4833: หนองแรต, Nong Raet
    name(10817, 21, 37391, 10), // 4834: หนองแวง, Nong Waeng
    name(39610, 30, 37391, 17), // 4835: หนองแวงควง, Nong Waeng Khuang
    name(39620, 42, 37408, 19), // 4836: หนองแวงนางเบ้า, Nong Waeng Nang Bao
    name(39634, 39, 37427, 19), // 4837: หนองแวงโสกพระ, Nong Waeng Sok Phra
    name(39647, 30, 37458, 14), // 4838: หนองแวงใต้, Nong Waeng Tai
    name(39657, 33, 29498, 14), // 4839: หนองแสงใหญ่, Nong Saeng Yai
    name(35099, 21, 7084, 9), // 4840: หนองแสน, Nong Saen
    name(39668, 21, 36198, 8), // 4841: หนองแหน, Nong Nae
    name(39673, 27, 37495, 10), // 4842: หนองแหย่ง, Nong Yaeng
    name(39682, 18, 35600, 7), // 4843: หนองโก, Nong Ko
    name(39688, 18, 36307, 7), // 4844: หนองโน, Nong No
    name(39700, 27, 34643, 8), // 4845: หนองโบสถ์, Nong Bot
    name(39709, 18, 7057, 8), // 4846: หนองโพ, Nong Pho
    name(39709, 27, 7057, 8), // 4847: หนองโพธิ์, Nong Pho
    name(39725, 30, 36621, 14), // 4848: หนองโพนงาม, Nong Phon Ngam
    name(39735, 24, 36650, 11), // 4849: หนองโพรง, Nong Phrong
    name(39748, 21, 36853, 9), // 4850: หนองโรง, Nong Rong
    name(39755, 21, 36988, 9), // 4851: หนองโสน, Nong Sano
    name(39765, 24, 36399, 8), // 4852: หนองโอ่ง, Nong Ong
    name(39773, 24, 27201, 10), // 4853: หนองไขว่, Nong Khwai
    name(39781, 27, 35342, 13), // 4854: หนองไข่นก, Nong Khai Nok
    name(39790, 30, 35329, 13), // 4855: หนองไข่น้ำ, Nong Khai Nam
    name(33060, 21, 11726, 8), // 4856: หนองไทร, Nong Sai
    name(22303, 33, 36479, 13), // 4857: หนองไผ่ล้อม, Nong Phai Lom
    name(39800, 33, 36465, 14), // 4858: หนองไผ่แก้ว, Nong Phai Kaeo
    name(39811, 30, 32694, 14), // 4859: หนองไผ่แบน, Nong Phai Baen
    name(39821, 30, 35987, 13), // 4860: หนองไม้กอง, Nong Mai Kong
    name(39831, 30, 36000, 13), // 4861: หนองไม้งาม, Nong Mai Ngam
    name(39841, 30, 36044, 13), // 4862: หนองไม้ซุง, Nong Mai Sung
    name(39851, 33, 35974, 13), // 4863: หนองไม้แก่น, Nong Mai Kaen
    name(39862, 30, 35960, 14), // 4864: หนองไม้แดง, Nong Mai Daeng
    name(39872, 30, 36013, 13), // 4865: หนองไม้ไผ่, Nong Mai Phai
    name(39885, 21, 36790, 8), // 4866: หนองไร่, Nong Rai
    name(39894, 18, 35106, 8), // 4867: หนองไฮ, Nong Hai
    name(36282, 21, 17170, 9), // 4868: หนามแดง, Nam Daeng
    name(45213, 24, 34264, 10), // 4869: หนามแท่ง, Nam Thaeng
    name(34267, 15, 14668, 3), // 4870: หน่อม, Nom
    name(39900, 21, 33136, 7), // 4871: หน้าถ้ำ, Na Tham
    name(39907, 30, 32910, 8), // 4872: หน้าประดู่, Na Pradu
    name(39917, 33, 32850, 11), // 4873: หน้าพระธาตุ, Na Phrathat
    name(39928, 30, 32839, 11), // 4874: หน้าพระลาน, Na Phra Lan
    name(39938, 21, 33049, 8), // 4875: หน้าสตน, Na Saton
    name(39945, 21, 32307, 7), // 4876: หน้าเขา, Na Khao
    name(39955, 27, 32591, 9), // 4877: หน้าเมือง, Na Mueang
    name(39968, 21, 32362, 7), // 4878: หน้าโคก, Na Khok
    name(39978, 21, 32513, 6), // 4879: หน้าไม้, Na Mai
    name(19838, 18, 30550, 9), // 4880: หมกแถว, Mok Thaeo
    name(20642, 27, 27383, 11), // 4881: หมอกจำแป่, Mok Champae
    name(41070, 21, 22050, 9), // 4882: หมอนทอง, Mon Thong
    name(22441, 21, 19701, 8), // 4883: หมอนนาง, Mon Nang
    name(26121, 24, 18814, 9), // 4884: หมอเมือง, Mo Mueang
    name(14715, 24, 14406, 6), // 4885: หมากหญ้า, Mak Ya
    name(28662, 27, 13644, 9), // 4886: หมากเขียบ, Mak Khiap
    name(2182, 24, 22925, 10), // 4887: หมากแข้ง, Mak Khaeng
    name(22762, 24, 32608, 7), // 4888: หมื่นศรี, Muen Si
    name(14419, 24, 17241, 8), // 4889: หมื่นไวย, Muen Wai
    name(21290, 18, 12408, 6), // 4890: หมูม่น, Mu Mon
    name(23374, 18, 12408, 6), // 4891: หมูม้น, Mu Mon
    name(30180, 15, 27517, 5), // 4892: หมูสี, Mu Si
    name(30244, 15, 37623, 4), // 4893: หย่วน, Yuan
    name(32877, 15, 21320, 8), // 4894: หรเทพ, Horathep
    name(15190, 27, 11174, 10), // 4895: หลวงเหนือ, Luang Nuea
    name(15544, 21, 11876, 9), // 4896: หลวงใต้, Luang Tai
    name(21050, 21, 27848, 8), // 4897: หลักชัย, Lak Chai
    name(38425, 24, 29265, 9), // 4898: หลักช้าง, Lak Chang
    name(39072, 24, 29274, 7), // 4899: หลักด่าน, Lak Dan
    name(39988, 21, 29281, 6), // 4900: หลักฟ้า, Lak Fa
    name(39995, 21, 29354, 8), // 4901: หลักสอง, Lak Song
    name(40002, 21, 29334, 7), // 4902: หลักสาม, Lak Sam
    name(40009, 18, 29287, 7), // 4903: หลักหก, Lak Hok
    name(40015, 21, 29302, 8), // 4904: หลักเขต, Lak Khet
    name(40022, 27, 29318, 10), // 4905: หลักเมือง, Lak Mueang
    name(40038, 33, 29310, 8), // 4906: หลักเหลี่ยม, Lak Liam
    name(40049, 24, 29294, 8), // 4907: หลักแก้ว, Lak Kaeo
    name(10880, 12, 30236, 3), // 4908: หลุบ, Lup
    name(18014, 18, 30236, 7), // 4909: หลุบคา, Lup Kha
    name(40057, 21, 30243, 7), // 4910: หลุบเลา, Lup Lao
    name(27389, 24, 30121, 8), // 4911: หลุมข้าว, Lum Khao
    name(32244, 21, 11619, 7), // 4912: หลุมดิน, Lum Din
    name(39084, 21, 30139, 8), // 4913: หลุมรัง, Lum Rang
    name(40064, 24, 30121, 8), // 4914: หลุมเข้า, Lum Khao
    name(40072, 36, 30224, 12), // 4915: หลุ่งตะเคียน, Lung Takhian
    name(40084, 33, 30214, 10), // 4916: หลุ่งประดู่, Lung Pradu
    name(16837, 21, 10708, 7), // 4917: หล่อยูง, Lo Yung
    name(40095, 24, 18687, 8), // 4918: หล่ายงาว, Lai Ngao
    name(17031, 30, 13180, 8), // 4919: หวายเหนียว, Wai Niao
    name(17073, 21, 23581, 8), // 4920: หว้าทอง, Wa Thong
    name(19329, 21, 19656, 8), // 4921: หว้านคำ, Wan Kham
    name(21748, 18, 18296, 8), // 4922: หอกลอง, Ho Klong
    name(22865, 12, 16201, 7), // 4923: หอคำ, Ho Kham
    name(23268, 18, 16340, 7), // 4924: หอมศีล, Hom Sin
    name(34970, 24, 16277, 8), // 4925: หอมเกร็ด, Hom Kret
    name(40103, 27, 21306, 14), // 4926: หอรัตนไชย, Ho Rattanachai
    name(40112, 15, 21282, 7), // 4927: หอไกร, Ho Krai
    name(23406, 18, 20983, 6), // 4928: หันตรา, Hantra
    name(25731, 24, 20941, 10), // 4929: หันตะเภา, Han Taphao
    name(40117, 21, 20896, 7), // 4930: หันทราย, Han Sai
    name(40124, 24, 20875, 11), // 4931: หันนางาม, Han Na Ngam
    name(40132, 18, 20916, 8), // 4932: หันสัง, Han Sang
    name(40138, 33, 18539, 12), // 4933: หันห้วยทราย, Han Huai Sai
    name(40154, 18, 10913, 8), // 4934: หันโจด, Han Chot
    name(40164, 21, 21385, 10), // 4935: หัวขวาง, Hua Khwang
    name(40178, 18, 21458, 8), // 4936: หัวงัว, Hua Ngua
    name(40184, 18, 21450, 8), // 4937: หัวง้ม, Hua Ngom
    name(4571, 21, 9538, 9), // 4938: หัวช้าง, Hua Chang
    name(40190, 15, 21353, 8), // 4939: หัวดง, Hua Dong
    name(40195, 18, 21353, 7), // 4940: หัวดอน, Hua Don
    name(40201, 18, 21586, 10), // 4941: หัวถนน, Hua Thanon
    name(40207, 21, 21573, 9), // 4942: หัวทะเล, Hua Thale
    name(40214, 21, 21616, 9), // 4943: หัวทุ่ง, Hua Thung
    name(18234, 15, 21435, 6), // 4944: หัวนา, Hua Na
    name(18234, 21, 21435, 11), // 4945: หัวนาคำ, Hua Na Kham
    name(40221, 21, 21506, 9), // 4946: หัวปลวก, Hua Pluak
    name(40228, 18, 21478, 6), // 4947: หัวป่า, Hua Pa
    name(40234, 18, 21361, 7), // 4948: หัวฝาย, Hua Fai
    name(40240, 15, 21515, 6), // 4949: หัวรอ, Hua Ro
    name(40245, 15, 21395, 7), // 4950: หัวลำ, Hua Lam
    name(40250, 24, 21559, 10), // 4951: หัวสะพาน, Hua Saphan
    name(40258, 24, 21542, 11), // 4952: หัวสำโรง, Hua Samrong
    name(40266, 21, 21466, 8), // 4953: หัวหนอง, Hua Nong
    name(40273, 21, 21407, 7), // 4954: หัวหมาก, Hua Mak
    name(40280, 21, 21637, 7), // 4955: หัวหวาย, Hua Wai
    name(40287, 21, 21637, 6), // 4956: หัวหว้า, Hua Wa
    name(40294, 18, 21368, 8), // 4957: หัวเขา, Hua Khao
    name(40304, 24, 21345, 8), // 4958: หัวเดียด, Hua Diat
    name(40312, 18, 21629, 8), // 4959: หัวเตย, Hua Toei
    name(40318, 24, 21421, 10), // 4960: หัวเมือง, Hua Mueang
    name(40330, 21, 21534, 8), // 4961: หัวเรือ, Hua Ruea
    name(40337, 24, 21644, 9), // 4962: หัวเวียง, Hua Wiang
    name(29828, 21, 13506, 8), // 4963: หัวเสือ, Hua Suea
    name(40350, 18, 21601, 8), // 4964: หัวโทน, Hua Thon
    name(10913, 15, 35184, 7), // 4965: หัวโพ, Hua Pho
    name(39168, 24, 35184, 7), // 4966: หัวโพธิ์, Hua Pho
    name(40356, 18, 21489, 8), // 4967: หัวไผ่, Hua Phai
    name(40365, 30, 20959, 15), // 4968: หางน้ำสาคร, Hang Nam Sakhon
    name(14877, 21, 21019, 9), // 4969: หาดกรวด, Hat Kruat
    name(17602, 18, 21008, 8), // 4970: หาดขาม, Hat Kham
    name(28321, 30, 21008, 11), // 4971: หาดคัมภีร์, Hat Khamphi
    name(32285, 15, 21008, 8), // 4972: หาดคำ, Hat Kham
    name(40375, 21, 21058, 8), // 4973: หาดงิ้ว, Hat Ngio
    name(40382, 18, 21215, 11), // 4974: หาดทนง, Hat Thanong
    name(40388, 30, 21118, 12), // 4975: หาดทรายขาว, Hat Sai Khao
    name(40398, 27, 21136, 10), // 4976: หาดทรายรี, Hat Sai Ri
    name(40407, 27, 21195, 11), // 4977: หาดท่าเสา, Hat Tha Sao
    name(40426, 30, 21045, 13), // 4978: หาดนางแก้ว, Hat Nang Kaeo
    name(40436, 27, 21099, 13), // 4979: หาดพันไกร, Hat Phan Krai
    name(40445, 18, 21226, 8), // 4980: หาดยาง, Hat Yang
    name(40451, 18, 2529, 7), // 4981: หาดยาย, Hat Yai
    name(40457, 18, 21028, 6), // 4982: หาดล้า, Hat La
    name(40463, 27, 21173, 14), // 4983: หาดสองแคว, Hat Song Khwae
    name(40472, 18, 21187, 8), // 4984: หาดสูง, Hat Sung
    name(40478, 30, 21161, 12), // 4985: หาดส้มแป้น, Hat Som Paen
    name(40488, 21, 10965, 7), // 4986: หาดอาษา, Hat Asa
    name(40495, 36, 20989, 15), // 4987: หาดเจ้าสำราญ, Hat Chao Samran
    name(40507, 21, 21038, 7), // 4988: หาดเล็ก, Hat Lek
    name(40514, 27, 21153, 8), // 4989: หาดเสี้ยว, Hat Siao
    name(40523, 18, 21084, 10), // 4990: หาดแพง, Hat Phaeng
    name(23069, 24, 20886, 7), // 4991: หานโพธิ์, Han Pho
    name(40529, 15, 15735, 5), // 4992: หายยา, Haiya
    name(23438, 18, 19392, 7), // 4993: หายโศก, Hai Sok
    name(19025, 18, 20951, 8), // 4994: หารเทา, Han Thao
    name(28386, 21, 19411, 8), // 4995: หารแก้ว, Han Kaeo
    name(14399, 18, 13487, 8), // 4996: หินกอง, Hin Kong
    name(42107, 21, 23689, 7), // 4997: หินซ้อน, Hin Son
    name(18582, 18, 10101, 7), // 4998: หินดาด, Hin Dat
    name(18954, 18, 10101, 7), // 4999: หินดาต, Hin Dat
    name(23197, 15, 21264, 7), // 5000: หินตก, Hin Tok
    name(29842, 21, 21251, 8), // 5001: หินตั้ง, Hin Tang
    name(34166, 18, 21239, 7), // 5002: หินปัก, Hin Pak
    name(34824, 18, 18887, 7), // 5003: หินมูล, Hin Mun
    name(21192, 18, 21760, 7), // 5004: หินลาด, Hin Lat
    name(36331, 18, 10135, 7), // 5005: หินฮาว, Hin Hao
    name(40416, 30, 18361, 11), // 5006: หินเหล็กไฟ, Hin Lek Fai
    name(40534, 21, 10186, 8), // 5007: หินแก้ว, Hin Kaeo
    name(40541, 18, 10454, 8), // 5008: หินโคน, Hin Khon
    name(27879, 18, 10976, 8), // 5009: หินโงม, Hin Ngom
    name(40547, 27, 21271, 11), // 5010: หิรัญรูจี, Hiran Ruchi
    name(23118, 18, 22719, 7), // 5011: หูกวาง, Hukwang
    name(45620, 18, 21498, 8), // 5012: หูช้าง, Hu Chang
    name(14751, 18, 21335, 10), // 5013: หูทำนบ, Hu Thamnop
    name(40556, 18, 21328, 7), // 5014: หูล่อง, Hu Long
    name(40562, 18, 18409, 5), // 5015: ห่อหมก, Homok
    name(16751, 30, 14016, 14), // 5016: ห้วงน้ำขาว, Huang Nam Khao
    name(2658, 12, 2571, 4), // 5017: ห้วย, Huai
    name(16982, 21, 21979, 9), // 5018: ห้วยกรด, Huai Krot
    name(16982, 36, 21979, 19), // 5019: ห้วยกรดพัฒนา, Huai Krot Phatthana
    name(20615, 30, 21966, 13), // 5020: ห้วยกระทิง, Huai Krathing
    name(22882, 24, 21794, 9), // 5021: ห้วยกะปิ, Huai Kapi
    name(40568, 27, 21830, 11), // 5022: ห้วยขมิ้น, Huai Khamin
    name(40577, 27, 21883, 12), // 5023: ห้วยขะยุง, Huai Khayung
    name(40586, 30, 21924, 13), // 5024: ห้วยขุนราม, Huai Khun Ram
    name(40596, 21, 21815, 8), // 5025: ห้วยข่า, Huai Kha
    name(40603, 24, 21904, 10), // 5026: ห้วยข้อง, Huai Khong
    name(40611, 33, 21855, 13), // 5027: ห้วยข้าวก่ำ, Huai Khao Kam
    name(40622, 33, 21841, 14), // 5028: ห้วยคันแหลน, Huai Khan Laen
    name(40633, 18, 22130, 8), // 5029: ห้วยงู, Huai Ngu
    name(40639, 27, 21688, 13), // 5030: ห้วยจรเข้, Huai Chorakhe
    name(40648, 30, 21667, 9), // 5031: ห้วยจันทร์, Huai Chan
    name(40658, 24, 21676, 12), // 5032: ห้วยชมภู, Huai Chomphu
    name(40666, 21, 21667, 9), // 5033: ห้วยชัน, Huai Chan
    name(40673, 21, 22461, 7), // 5034: ห้วยซ้อ, Huai So
    name(40680, 24, 21710, 9), // 5035: ห้วยด้วน, Huai Duan
    name(40688, 27, 22485, 11), // 5036: ห้วยตามอญ, Huai Ta Mon
    name(40697, 30, 22605, 12), // 5037: ห้วยตึ๊กชู, Huai Tuekchu
    name(40707, 24, 22585, 8), // 5038: ห้วยต้อน, Huai Ton
    name(40715, 39, 22549, 14), // 5039: ห้วยถั่วเหนือ, Huai Thua Nuea
    name(40728, 33, 22563, 13), // 5040: ห้วยถั่วใต้, Huai Thua Tai
    name(40141, 24, 18543, 8), // 5041: ห้วยทราย, Huai Sai
    name(40141, 39, 18543, 13), // 5042: ห้วยทรายเหนือ, Huai Sai Nuea
    name(40739, 30, 22536, 13), // 5043: ห้วยทับมอญ, Huai Thap Mon
    name(40749, 33, 22504, 14), // 5044: ห้วยท่าช้าง, Huai Tha Chang
    name(40760, 21, 22121, 9), // 5045: ห้วยนาง, Huai Nang
    name(40767, 30, 22094, 13), // 5046: ห้วยน้ำขาว, Huai Nam Khao
    name(40777, 30, 22082, 12), // 5047: ห้วยน้ำหอม, Huai Nam Hom
    name(40787, 18, 21658, 9), // 5048: ห้วยบง, Huai Bong
    name(40793, 30, 20375, 12), // 5049: ห้วยบ่อซืน, Huai Bo Suen
    name(40803, 24, 22269, 9), // 5050: ห้วยปริก, Huai Prik
    name(40811, 27, 22278, 12), // 5051: ห้วยปูลิง, Huai Pu Ling
    name(40820, 33, 22158, 11), // 5052: ห้วยป่าหวาย, Huai Pa Wai
    name(40831, 18, 22169, 8), // 5053: ห้วยผา, Huai Pha
    name(40837, 39, 21719, 18), // 5054: ห้วยฝ้ายพัฒนา, Huai Fai Phatthana
    name(40850, 21, 22224, 9), // 5055: ห้วยพระ, Huai Phra
    name(40857, 21, 22196, 9), // 5056: ห้วยพลู, Huai Phlu
    name(40864, 27, 22184, 12), // 5057: ห้วยพิชัย, Huai Phichai
    name(40873, 21, 22236, 9), // 5058: ห้วยพุก, Huai Phuk
    name(40880, 24, 22074, 8), // 5059: ห้วยมุ่น, Huai Mun
    name(40888, 24, 22059, 10), // 5060: ห้วยม่วง, Huai Muang
    name(40896, 21, 22015, 7), // 5061: ห้วยม้า, Huai Ma
    name(40903, 24, 22638, 9), // 5062: ห้วยยั้ง, Huai Yang
    name(40911, 21, 22638, 9), // 5063: ห้วยยาง, Huai Yang
    name(40911, 30, 22638, 14), // 5064: ห้วยยางขาม, Huai Yang Kham
    name(40921, 30, 22661, 14), // 5065: ห้วยยางโทน, Huai Yang Thon
    name(40931, 21, 22685, 8), // 5066: ห้วยยาบ, Huai Yap
    name(40938, 33, 22625, 13), // 5067: ห้วยยายจิ๋ว, Huai Yai Chio
    name(40949, 21, 22710, 9), // 5068: ห้วยยูง, Huai Yung
    name(40956, 21, 22354, 8), // 5069: ห้วยรอบ, Huai Rop
    name(40963, 24, 22290, 10), // 5070: ห้วยราชา, Huai Racha
    name(40971, 24, 22373, 9), // 5071: ห้วยร่วม, Huai Ruam
    name(40979, 21, 21998, 8), // 5072: ห้วยลาน, Huai Lan
    name(40986, 21, 22006, 9), // 5073: ห้วยลึก, Huai Luek
    name(40993, 24, 22387, 10), // 5074: ห้วยสะแก, Huai Sakae
    name(41009, 21, 22387, 8), // 5075: ห้วยสัก, Huai Sak
    name(41016, 39, 22438, 12), // 5076: ห้วยสัตว์ใหญ่, Huai Sat Yai
    name(41029, 30, 22408, 13), // 5077: ห้วยสามพาด, Huai Sam Phat
    name(41039, 27, 22427, 11), // 5078: ห้วยสำราญ, Huai Samran
    name(41048, 33, 22450, 11), // 5079: ห้วยสีเสียด, Huai Sisiat
    name(41059, 21, 22461, 8), // 5080: ห้วยส้ม, Huai Som
    name(41066, 33, 22045, 14), // 5081: ห้วยหมอนทอง, Huai Mon Thong
    name(41077, 27, 22031, 8), // 5082: ห้วยหม้าย, Huai Mai
    name(35113, 24, 22732, 8), // 5083: ห้วยหลัว, Huai Lua
    name(41086, 21, 21772, 8), // 5084: ห้วยหอม, Huai Hom
    name(41093, 21, 21755, 8), // 5085: ห้วยหิน, Huai Hin
    name(41093, 30, 21755, 12), // 5086: ห้วยหินลาด, Huai Hin Lat
    name(41103, 24, 21772, 8), // 5087: ห้วยห้อม, Huai Hom
    name(41111, 21, 22147, 6), // 5088: ห้วยอ้อ, Huai O
    name(41118, 24, 21805, 8), // 5089: ห้วยเกตุ, Huai Ket
    name(41126, 27, 21943, 10), // 5090: ห้วยเกิ้ง, Huai Koeng
    name(41135, 21, 21895, 9), // 5091: ห้วยเขน, Huai Khen
    name(41142, 27, 21871, 12), // 5092: ห้วยเขย่ง, Huai Khayeng
    name(41151, 21, 22576, 9), // 5093: ห้วยเตย, Huai Toei
    name(11009, 27, 22138, 9), // 5094: ห้วยเหนือ, Huai Nuea
    name(41158, 27, 21747, 8), // 5095: ห้วยเฮี้ย, Huai Hia
    name(36897, 18, 17707, 8), // 5096: ห้วยแก, Huai Kae
    name(41167, 24, 21780, 10), // 5097: ห้วยแก้ง, Huai Kaeng
    name(36897, 24, 17707, 9), // 5098: ห้วยแก้ว, Huai Kaeo
    name(41180, 21, 21815, 10), // 5099: ห้วยแคน, Huai Khaen
    name(41187, 39, 22015, 16), // 5100: ห้วยแม่เพรียง, Huai Mae Phriang
    name(41200, 21, 22617, 8), // 5101: ห้วยแย้, Huai Yae
    name(41207, 24, 22309, 10), // 5102: ห้วยแร้ง, Huai Raeng
    name(41215, 24, 21737, 10), // 5103: ห้วยแห้ง, Huai Haeng
    name(41223, 24, 19486, 9), // 5104: ห้วยแอ่ง, Huai Aeng
    name(41231, 24, 21953, 8), // 5105: ห้วยโก๋น, Huai Kon
    name(41239, 21, 21701, 9), // 5106: ห้วยโจด, Huai Chot
    name(41257, 24, 22254, 9), // 5107: ห้วยโป่ง, Huai Pong
    name(41270, 27, 22212, 8), // 5108: ห้วยโพธิ์, Huai Pho
    name(41284, 21, 22340, 9), // 5109: ห้วยโรง, Huai Rong
    name(41291, 21, 22496, 8), // 5110: ห้วยใต้, Huai Tai
    name(41298, 24, 22625, 8), // 5111: ห้วยใหญ่, Huai Yai
    name(41306, 24, 21914, 10), // 5112: ห้วยไคร้, Huai Khrai
    name(41314, 21, 22169, 9), // 5113: ห้วยไผ่, Huai Phai
    name(41323, 21, 22319, 8), // 5114: ห้วยไร่, Huai Rai
    name(26361, 21, 19730, 10), // 5115: ห้องแซง, Hong Saeng
    name(19795, 21, 20974, 9), // 5116: ห้างสูง, Hang Sung
    name(14843, 21, 19770, 8), // 5117: องค์พระ, Ong Phra
    name(14529, 30, 10267, 9), // 5118: อนุสาวรีย์, Anusawari
    name(15104, 12, 37660, 7), // 5119: อบทม, Op Thom
    name(14746, 12, 10167, 7), // 5120: อมฤต, Ammarit
    name(15198, 21, 37667, 7), // 5121: อรพิมพ์, Oraphim
    name(15579, 33, 10409, 15), // 5122: อรัญคามวารี, Aranyakham Wari
    name(15669, 21, 10432, 7), // 5123: อรัญญิก, Aranyik
    name(15813, 36, 10439, 12), // 5124: อรุณอมรินทร์, Arun Ammarin
    name(15847, 9, 46108, 3), // 5125: อวน, Uan
    name(15981, 21, 22853, 8), // 5126: ออนกลาง, On Klang
    name(16059, 24, 32736, 7), // 5127: ออนเหนือ, On Nuea
    name(16066, 18, 37654, 6), // 5128: ออนใต้, On Tai
    name(16123, 9, 28434, 2), // 5129: ออย, Oi
    name(16174, 18, 16570, 7), // 5130: ออเงิน, O Ngoen
    name(16314, 21, 10151, 10), // 5131: อัคคะคำ, Akkha Kham
    name(16814, 33, 10142, 9), // 5132: อัยเยอร์เวง, Aiyoeweng
    name(356, 15, 350, 4), // 5133: อากาศ, Akat
    name(16902, 18, 10119, 6), // 5134: อาซ่อง, A-song
    name(40491, 12, 10969, 3), // 5135: อาษา, Asa
    name(17238, 12, 10099, 4), // 5136: อาฮี, A Hi
    name(17285, 24, 10262, 5), // 5137: อาเนาะรู, Anoru
    name(17633, 15, 10109, 6), // 5138: อาโพน, A Phon
    name(5527, 15, 2405, 5), // 5139: อำนาจ, Amnat
    name(17754, 15, 10174, 8), // 5140: อำแพง, Amphaeng
    name(18357, 18, 11010, 4), // 5141: อิตื้อ, Itue
    name(18362, 21, 22767, 8), // 5142: อินคีรี, In Khiri
    name(18416, 21, 22775, 9), // 5143: อินทขิล, Inthakhin
    name(18540, 30, 22784, 11), // 5144: อินทประมูล, Inthapramun
    name(34395, 30, 38608, 9), // 5145: อินทร์แปลง, In Plaeng
    name(18733, 15, 22762, 5), // 5146: อิปัน, I-pan
    name(18841, 18, 22795, 4), // 5147: อิปุ่ม, Ipum
    name(18984, 15, 22799, 4), // 5148: อิสาณ, Isan
    name(19186, 18, 22740, 7), // 5149: อีง่อง, I Ngong
    name(19233, 15, 22747, 5), // 5150: อีปาด, I Pat
    name(19488, 24, 22799, 9), // 5151: อีสานเขต, Isan Khet
    name(19890, 12, 22754, 4), // 5152: อีเซ, I Se
    name(20014, 21, 22726, 5), // 5153: อี่หล่ำ, I Lam
    name(16621, 30, 25338, 8), // 5154: อุดมทรัพย์, Udom Sap
    name(19253, 27, 33236, 11), // 5155: อุดมธัญญา, Udom Thanya
    name(20032, 18, 11901, 9), // 5156: อุดมพร, Udom Phon
    name(20078, 33, 46177, 11), // 5157: อุทัยสวรรค์, Uthai Sawan
    name(4410, 27, 42767, 9), // 5158: อุทัยเก่า, Uthai Kao
    name(20154, 27, 46168, 9), // 5159: อุทัยใหม่, Uthai Mai
    name(20563, 21, 46156, 5), // 5160: อุโมงค์, Umong
    name(20674, 39, 46131, 12), // 5161: อุโลกสี่หมื่น, Ulok Si Muen
    name(21423, 27, 46111, 12), // 5162: อุใดเจริญ, Udai Charoen
    name(21558, 21, 46143, 7), // 5163: อุ่มจาน, Um Chan
    name(21774, 24, 46150, 6), // 5164: อุ่มเม่า, Um Mao
    name(21790, 24, 46150, 6), // 5165: อุ่มเม้า, Um Mao
    name(21984, 27, 46150, 6), // 5166: อุ่มเหม้า, Um Mao
    name(22015, 18, 46161, 7), // 5167: อูบมุง, Up Mung
    name(19866, 24, 25857, 8), // 5168: อู่ตะเภา, U Taphao
    name(22073, 18, 46103, 5), // 5169: อู่โลก, U Lok
    name(22261, 21, 37648, 6), // 5170: อ่อนนุช, On Nut
    name(22561, 24, 10227, 9), // 5171: อ่างคีรี, Ang Khiri
    name(23005, 24, 10241, 8), // 5172: อ่างศิลา, Ang Sila
    name(23193, 21, 10182, 7), // 5173: อ่างหิน, Ang Hin
    name(23233, 24, 10219, 8), // 5174: อ่างแก้ว, Ang Kaeo
    name(23426, 27, 10125, 9), // 5175: อ่ายนาไลย, Ai Na Lai
    name(23473, 18, 10347, 7), // 5176: อ่าวตง, Ao Tong
    name(23658, 21, 10329, 7), // 5177: อ่าวนาง, Ao Nang
    name(23921, 24, 10341, 6), // 5178: อ่าวน้อย, Ao Noi
    name(24071, 33, 10276, 11), // 5179: อ่าวลึกน้อย, Ao Luek Noi
    name(24143, 36, 10287, 12), // 5180: อ่าวลึกเหนือ, Ao Luek Nuea
    name(24154, 30, 10318, 11), // 5181: อ่าวลึกใต้, Ao Luek Tai
    name(24333, 24, 10359, 6), // 5182: อ่าวใหญ่, Ao Yai
    name(16897, 18, 11039, 5), // 5183: อ้อมกอ, Om Ko
    name(23322, 24, 22152, 6), // 5184: อ้อมน้อย, Om Noi
    name(24350, 27, 16799, 7), // 5185: อ้อมเกร็ด, Om Kret
    name(24690, 24, 25844, 6), // 5186: อ้อมใหญ่, Om Yai
    name(22573, 18, 18351, 9), // 5187: ฮางโฮง, Hang Hong
    name(41336, 15, 21810, 5), // 5188: เกตรี, Ketri
    name(11034, 18, 27129, 9), // 5189: เกยไชย, Koei Chai
    name(41341, 27, 28448, 10), // 5190: เกรียงไกร, Kriangkrai
    name(23758, 27, 19042, 9), // 5191: เกวียนหัก, Kwian Hak
    name(24673, 30, 23228, 15), // 5192: เกษตรพัฒนา, Kaset Phatthana
    name(35507, 33, 23243, 11), // 5193: เกษตรสุวรรณ, Kaset Suwan
    name(4176, 12, 11786, 5), // 5194: เกษม, Kasem
    name(21891, 30, 11786, 9), // 5195: เกษมทรัพย์, Kasem Sap
    name(41350, 15, 23291, 4), // 5196: เกะรอ, Kero
    name(16092, 24, 27823, 8), // 5197: เกาะกลาง, Ko Klang
    name(16217, 24, 18521, 9), // 5198: เกาะขนุน, Ko Khanun
    name(23619, 24, 22811, 9), // 5199: เกาะขวาง, Ko Khwang
    name(24700, 27, 18521, 7), // 5200: เกาะขันธ์, Ko Khan
    name(10396, 27, 20925, 11), // 5201: เกาะคอเขา, Ko Kho Khao
    name(11049, 21, 3514, 7), // 5202: เกาะจัน, Ko Chan
    name(28335, 33, 11042, 12), // 5203: เกาะช้างใต้, Ko Chang Tai
    name(31854, 27, 28174, 9), // 5204: เกาะตะเภา, Ko Taphao
    name(32344, 21, 28153, 6), // 5205: เกาะตาล, Ko Tan
    name(35360, 36, 28135, 11), // 5206: เกาะตาเลี้ยง, Ko Ta Liang
    name(37341, 21, 28192, 8), // 5207: เกาะทวด, Ko Thuat
    name(41355, 27, 27917, 12), // 5208: เกาะนางคำ, Ko Nang Kham
    name(41364, 30, 27929, 8), // 5209: เกาะปันหยี, Ko Panyi
    name(41374, 24, 27937, 9), // 5210: เกาะพยาม, Ko Phayam
    name(41382, 30, 27986, 13), // 5211: เกาะพระทอง, Ko Phra Thong
    name(41392, 33, 27953, 12), // 5212: เกาะพลับพลา, Ko Phlapphla
    name(41403, 27, 27909, 8), // 5213: เกาะมะนาว, Ko Manao
    name(41412, 18, 28232, 5), // 5214: เกาะยอ, Ko Yo
    name(41418, 33, 28212, 10), // 5215: เกาะยาวน้อย, Ko Yao Noi
    name(41429, 33, 28222, 10), // 5216: เกาะยาวใหญ่, Ko Yao Yai
    name(41440, 21, 28033, 7), // 5217: เกาะรัง, Ko Rang
    name(41459, 21, 27889, 6), // 5218: เกาะลอย, Ko Loi
    name(41466, 39, 27856, 12), // 5219: เกาะลันตาน้อย, Ko Lanta Noi
    name(41479, 39, 27868, 12), // 5220: เกาะลันตาใหญ่, Ko Lanta Yai
    name(41492, 24, 27880, 9), // 5221: เกาะลิบง, Ko Libong
    name(41500, 33, 28118, 9), // 5222: เกาะศรีบอยา, Ko Siboya
    name(41511, 30, 28087, 11), // 5223: เกาะศาลพระ, Ko San Phra
    name(41521, 30, 28109, 9), // 5224: เกาะสะท้อน, Ko Sathon
    name(41531, 27, 28052, 7), // 5225: เกาะสะบ้า, Ko Saba
    name(41540, 33, 28101, 8), // 5226: เกาะสาหร่าย, Ko Sarai
    name(41551, 27, 28063, 10), // 5227: เกาะสำโรง, Ko Samrong
    name(41560, 24, 28127, 8), // 5228: เกาะสุกร, Ko Sukon
    name(41568, 24, 27895, 6), // 5229: เกาะหมาก, Ko Mak
    name(11109, 24, 27845, 6), // 5230: เกาะหลัก, Ko Lak
    name(41576, 24, 28200, 6), // 5231: เกาะหวาย, Ko Wai
    name(41584, 27, 27838, 7), // 5232: เกาะเกร็ด, Ko Kret
    name(41593, 24, 27831, 7), // 5233: เกาะเกิด, Ko Koet
    name(41601, 24, 28164, 6), // 5234: เกาะเต่า, Ko Tao
    name(41609, 24, 28183, 9), // 5235: เกาะเทโพ, Ko Thepho
    name(41626, 27, 28015, 8), // 5236: เกาะเปริด, Ko Proet
    name(41635, 24, 28005, 5), // 5237: เกาะเปาะ, Ko Po
    name(41643, 27, 27999, 6), // 5238: เกาะเปียะ, Ko Pia
    name(41652, 24, 27946, 7), // 5239: เกาะเพชร, Ko Phet
    name(41660, 27, 28045, 7), // 5240: เกาะเรียน, Ko Rian
    name(41669, 24, 16685, 7), // 5241: เกาะแก้ว, Ko Kaeo
    name(41677, 24, 28146, 7), // 5242: เกาะแต้ว, Ko Taeo
    name(41685, 27, 27965, 6), // 5243: เกาะโพธิ์, Ko Pho
    name(41697, 24, 28206, 6), // 5244: เกาะใหญ่, Ko Yai
    name(41705, 21, 28023, 6), // 5245: เกาะไร่, Ko Rai
    name(41130, 15, 21948, 5), // 5246: เกิ้ง, Koeng
    name(41717, 18, 1848, 3), // 5247: เกียร์, Kia
    name(14196, 24, 11812, 8), // 5248: เก่ากลอย, Kao Kloi
    name(17472, 21, 11058, 8), // 5249: เก่าขาม, Kao Kham
    name(21253, 24, 13003, 8), // 5250: เก่างิ้ว, Kao Ngio
    name(32363, 27, 13580, 9), // 5251: เก่าย่าดี, Kao Ya Di
    name(11133, 12, 675, 5), // 5252: เขวา, Khwao
    name(41723, 24, 27783, 11), // 5253: เขวาทุ่ง, Khwao Thung
    name(11133, 39, 24402, 13), // 5254: เขวาสินรินทร์, Khewa Sinarin
    name(41731, 24, 27799, 9), // 5255: เขวาใหญ่, Khwao Yai
    name(41739, 21, 12993, 9), // 5256: เขวาไร่, Khwao Rai
    name(29866, 27, 23853, 11), // 5257: เขากระปุก, Khao Krapuk
    name(37127, 30, 23864, 16), // 5258: เขากวางทอง, Khao Kwang Thong
    name(39949, 18, 23840, 8), // 5259: เขากอบ, Khao Kop
    name(40297, 21, 23736, 9), // 5260: เขากะลา, Khao Kala
    name(41749, 21, 23804, 11), // 5261: เขาขลุง, Khao Khlung
    name(10402, 18, 23767, 9), // 5262: เขาขาว, Khao Khao
    name(41756, 27, 23781, 12), // 5263: เขาขี้ฝอย, Khao Khi Foi
    name(41765, 21, 23830, 10), // 5264: เขาคราม, Khao Khram
    name(41772, 18, 23815, 9), // 5265: เขาคอก, Khao Khok
    name(41778, 27, 23754, 13), // 5266: เขาคันทรง, Khao Khansong
    name(41787, 24, 23793, 11), // 5267: เขาคีริส, Khao Khirit
    name(41795, 21, 23745, 9), // 5268: เขาค่าย, Khao Khai
    name(41802, 21, 14374, 9), // 5269: เขาจ้าว, Khao Chao
    name(41809, 24, 20090, 13), // 5270: เขาชนกัน, Khao Chon Kan
    name(41817, 27, 11735, 13), // 5271: เขาชะงุ้ม, Khao Cha-ngum
    name(41826, 24, 14026, 15), // 5272: เขาชายธง, Khao Chai Thong
    name(41834, 15, 24247, 8), // 5273: เขาซก, Khao Sok
    name(11187, 18, 21372, 8), // 5274: เขาดิน, Khao Din
    name(41839, 33, 22103, 18), // 5275: เขาดินพัฒนา, Khao Din Phatthana
    name(41850, 33, 21372, 13), // 5276: เขาดินเหนือ, Khao Din Nuea
    name(41861, 18, 24334, 8), // 5277: เขาตอก, Khao Tok
    name(41867, 18, 24342, 8), // 5278: เขาตูม, Khao Tum
    name(41873, 18, 24334, 7), // 5279: เขาต่อ, Khao To
    name(41879, 21, 24309, 9), // 5280: เขาถ่าน, Khao Than
    name(41886, 21, 24150, 8), // 5281: เขาทราย, Khao Sai
    name(34986, 18, 24324, 10), // 5282: เขาทอง, Khao Thong
    name(41893, 21, 24293, 10), // 5283: เขาทะลุ, Khao Thalu
    name(41900, 27, 24270, 13), // 5284: เขาท่าพระ, Khao Tha Phra
    name(41909, 30, 23948, 11), // 5285: เขานิพันธ์, Khao Niphan
    name(11193, 30, 23959, 10), // 5286: เขานิเวศน์, Khao Niwet
    name(41919, 21, 23969, 8), // 5287: เขาน้อย, Khao Noi
    name(41926, 30, 11415, 15), // 5288: เขาบางแกรก, Khao Bang Kraek
    name(41936, 27, 11130, 10), // 5289: เขาบายศรี, Khao Baisi
    name(41945, 18, 24088, 8), // 5290: เขาปูน, Khao Pun
    name(41951, 18, 24088, 7), // 5291: เขาปู่, Khao Pu
    name(41957, 18, 24006, 9), // 5292: เขาพระ, Khao Phra
    name(41957, 27, 24006, 14), // 5293: เขาพระงาม, Khao Phra Ngam
    name(41966, 27, 24041, 15), // 5294: เขาพระทอง, Khao Phra Thong
    name(41975, 27, 24020, 13), // 5295: เขาพระนอน, Khao Phra Non
    name(41984, 27, 24056, 12), // 5296: เขาพระบาท, Khao Phrabat
    name(41993, 18, 23977, 10), // 5297: เขาพัง, Khao Phang
    name(41993, 27, 23977, 15), // 5298: เขาพังไกร, Khao Phang Krai
    name(42002, 36, 23927, 12), // 5299: เขามีเกียรติ, Khao Mi Kiat
    name(42014, 18, 24380, 7), // 5300: เขาย่า, Khao Ya
    name(42020, 18, 24127, 9), // 5301: เขารวก, Khao Ruak
    name(42026, 30, 24136, 14), // 5302: เขารูปช้าง, Khao Rup Chang
    name(42036, 21, 23898, 8), // 5303: เขาล้าน, Khao Lan
    name(42043, 21, 24360, 12), // 5304: เขาวงกต, Khao Wongkot
    name(42050, 18, 24372, 8), // 5305: เขาวัว, Khao Wua
    name(42056, 24, 24350, 10), // 5306: เขาวิเศษ, Khao Wiset
    name(42064, 27, 24214, 14), // 5307: เขาสมอคอน, Khao Samo Khon
    name(42073, 27, 24197, 12), // 5308: เขาสามยอด, Khao Sam Yot
    name(42082, 27, 24170, 12), // 5309: เขาสามสิบ, Khao Sam Sip
    name(42082, 36, 24232, 15), // 5310: เขาสามสิบหาบ, Khao Samsip Hap
    name(4582, 21, 9553, 10), // 5311: เขาหลวง, Khao Luang
    name(42094, 30, 23703, 14), // 5312: เขาหัวควาย, Khao Hua Khwai
    name(42104, 30, 23684, 12), // 5313: เขาหินซ้อน, Khao Hin Son
    name(42114, 18, 23772, 9), // 5314: เขาเขน, Khao Khen
    name(42120, 24, 18041, 10), // 5315: เขาเจียก, Khao Chiak
    name(42128, 30, 14481, 13), // 5316: เขาเจ็ดลูก, Khao Chet Luk
    name(42138, 24, 23996, 10), // 5317: เขาเพิ่ม, Khao Phoem
    name(11238, 21, 23717, 9), // 5318: เขาแก้ว, Khao Kaeo
    name(42146, 51, 23717, 19), // 5319: เขาแก้วศรีสมบูรณ์, Khao Kaeo Si Sombun
    name(42163, 18, 21126, 10), // 5320: เขาแดง, Khao Daeng
    name(42169, 21, 24096, 10), // 5321: เขาแร้ง, Khao Raeng
    name(42176, 21, 23880, 9), // 5322: เขาแหลม, Khao Laem
    name(42189, 18, 20932, 9), // 5323: เขาโจด, Khao Chot
    name(42195, 15, 24106, 7), // 5324: เขาโร, Khao Ro
    name(11245, 21, 24380, 8), // 5325: เขาใหญ่, Khao Yai
    name(42200, 27, 13694, 13), // 5326: เขาไชยราช, Khao Chai Rat
    name(42209, 18, 24068, 10), // 5327: เขาไพร, Khao Phrai
    name(42215, 30, 23906, 13), // 5328: เขาไม้แก้ว, Khao Mai Kaeo
    name(19913, 12, 14083, 5), // 5329: เขิน, Khoen
    name(20690, 21, 27394, 9), // 5330: เขือน้ำ, Khuea Nam
    name(42225, 24, 11270, 12), // 5331: เขื่องคำ, Khueang Kham
    name(3565, 18, 1946, 6), // 5332: เขื่อน, Khuean
    name(36237, 36, 27408, 16), // 5333: เขื่อนบางลาง, Khuean Bang Lang
    name(42233, 27, 27424, 11), // 5334: เขื่อนผาก, Khuean Phak
    name(42242, 45, 27442, 17), // 5335: เขื่อนอุบลรัตน์, Khuean Ubolratana
    name(42257, 24, 24394, 8), // 5336: เข็กน้อย, Khek Noi
    name(42265, 15, 26887, 6), // 5337: เคร็ง, Khreng
    name(21375, 24, 15570, 9), // 5338: เค็งใหญ่, Kheng Yai
    name(4121, 18, 2376, 5), // 5339: เจดีย์, Chedi
    name(14967, 24, 17943, 10), // 5340: เจดีย์คำ, Chedi Kham
    name(42270, 27, 16744, 10), // 5341: เจดีย์ชัย, Chedi Chai
    name(42279, 30, 17960, 11), // 5342: เจดีย์หลวง, Chedi Luang
    name(42289, 27, 17934, 9), // 5343: เจดีย์หัก, Chedi Hak
    name(16150, 27, 16583, 12), // 5344: เจริญธรรม, Charoen Tham
    name(19409, 21, 12515, 12), // 5345: เจริญผล, Charoen Phon
    name(20876, 33, 13038, 11), // 5346: เจริญราษฎร์, Charoen Rat
    name(21427, 24, 14780, 11), // 5347: เจริญสุข, Charoen Suk
    name(22081, 30, 11283, 14), // 5348: เจริญเมือง, Charoen Mueang
    name(14522, 18, 17872, 10), // 5349: เจาทอง, Chao Thong
    name(42298, 15, 18235, 5), // 5350: เจียด, Chiat
    name(19929, 24, 14384, 8), // 5351: เจ็ดริ้ว, Chet Rio
    name(26417, 30, 17976, 11), // 5352: เจ็ดเสมียน, Chet Samian
    name(2403, 21, 17860, 8), // 5353: เจ้าท่า, Chao Tha
    name(26667, 24, 17841, 9), // 5354: เจ้าปลุก, Chao Pluk
    name(28184, 21, 17882, 8), // 5355: เจ้าวัด, Chao Wat
    name(34551, 24, 14379, 9), // 5356: เจ้าเจ็ด, Chao Chet
    name(42303, 27, 17850, 10), // 5357: เจ้าเสด็จ, Chao Sadet
    name(42312, 27, 17924, 10), // 5358: เจ๊ะบิลัง, Che Bilang
    name(42321, 18, 17971, 5), // 5359: เจ๊ะเห, Chehe
    name(42330, 18, 13383, 8), // 5360: เฉนียง, Chaniang
    name(11267, 15, 1835, 7), // 5361: เฉลิม, Chaloem
    name(23907, 18, 32090, 8), // 5362: เฉลียง, Chaliang
    name(42336, 24, 18386, 11), // 5363: เชิงกลัด, Choeng Klat
    name(24110, 24, 32127, 12), // 5364: เชิงคีรี, Choeng Khiri
    name(4933, 21, 12973, 11), // 5365: เชิงชุม, Choeng Chum
    name(42344, 21, 18340, 10), // 5366: เชิงดอย, Choeng Doi
    name(42351, 24, 18426, 12), // 5367: เชิงทะเล, Choeng Thale
    name(42359, 24, 18397, 11), // 5368: เชิงเนิน, Choeng Noen
    name(42375, 18, 18414, 10), // 5369: เชิงแส, Choeng Sae
    name(25226, 24, 18076, 11), // 5370: เชียงกลม, Chiang Klom
    name(32394, 21, 18087, 10), // 5371: เชียงงา, Chiang Nga
    name(11323, 21, 1924, 9), // 5372: เชียงดา, Chiang Da
    name(42385, 24, 18198, 12), // 5373: เชียงทอง, Chiang Thong
    name(42393, 24, 10726, 10), // 5374: เชียงบาน, Chiang Ban
    name(42401, 24, 18124, 11), // 5375: เชียงพิณ, Chiang Phin
    name(42409, 36, 18154, 14), // 5376: เชียงรากน้อย, Chiang Rak Noi
    name(42421, 36, 18168, 14), // 5377: เชียงรากใหญ่, Chiang Rak Yai
    name(42433, 24, 18182, 10), // 5378: เชียงสือ, Chiang Sue
    name(42441, 27, 18220, 11), // 5379: เชียงหวาง, Chiang Wang
    name(42450, 30, 18063, 13), // 5380: เชียงเครือ, Chiang Khruea
    name(42460, 33, 18051, 12), // 5381: เชียงเคี่ยน, Chiang Khian
    name(42471, 27, 18100, 12), // 5382: เชียงเงิน, Chiang Ngoen
    name(42480, 27, 18112, 12), // 5383: เชียงเพ็ง, Chiang Pheng
    name(42489, 24, 18142, 12), // 5384: เชียงแรง, Chiang Raeng
    name(42497, 24, 18210, 10), // 5385: เชียงแหว, Chiang Wae
    name(37122, 24, 18035, 10), // 5386: เชียรเขา, Chian Khao
    name(29196, 36, 14553, 11), // 5387: เชี่ยวเหลียง, Chiao Liang
    name(2422, 30, 18999, 13), // 5388: เชื้อเพลิง, Chuea Phloeng
    name(19892, 12, 7135, 4), // 5389: เซิม, Soem
    name(42505, 18, 22756, 6), // 5390: เซเป็ด, Se Pet
    name(42511, 12, 25004, 4), // 5391: เดิด, Doet
    name(5686, 21, 812, 9), // 5392: เดิมบาง, Doem Bang
    name(19355, 42, 10863, 17), // 5393: เดื่อศรีคันไชย, Duea Si Khan Chai
    name(42515, 30, 19245, 7), // 5394: เด่นราษฎร์, Den Rat
    name(42525, 27, 19238, 7), // 5395: เด่นเหล็ก, Den Lek
    name(42534, 24, 19260, 7), // 5396: เด่นใหญ่, Den Yai
    name(3601, 9, 3298, 4), // 5397: เตย, Toei
    name(42542, 24, 20017, 7), // 5398: เตราะบอน, Tro Bon
    name(33152, 18, 28167, 7), // 5399: เตาปูน, Tao Pun
    name(34668, 15, 12858, 7), // 5400: เตาไห, Tao Hai
    name(21404, 24, 27031, 7), // 5401: เต่าเล่า, Tao Lao
    name(42550, 24, 15805, 10), // 5402: เถินบุรี, Thoen Buri
    name(34869, 21, 15508, 6), // 5403: เทนมีย์, Thenmi
    name(17954, 33, 37308, 13), // 5404: เทพกระษัตรี, Thep Krasatti
    name(32879, 21, 14997, 10), // 5405: เทพคีรี, Thep Khiri
    name(37212, 18, 45098, 11), // 5406: เทพนคร, Thep Nakhon
    name(39329, 24, 45109, 10), // 5407: เทพนิมิต, Thep Nimit
    name(42558, 21, 45085, 13), // 5408: เทพมงคล, Thep Mongkhon
    name(42565, 24, 45119, 10), // 5409: เทพรักษา, Thep Raksa
    name(42573, 18, 45148, 10), // 5410: เทพราช, Theppharat
    name(42579, 21, 45139, 9), // 5411: เทพาลัย, Thephalai
    name(42586, 24, 45129, 10), // 5412: เทพเสด็จ, Thep Sadet
    name(42594, 18, 22301, 8), // 5413: เทวราช, Thewarat
    name(42600, 21, 45158, 10), // 5414: เทอดไทย, Thoet Thai
    name(20814, 27, 23516, 11), // 5415: เที่ยงแท้, Thiang Thae
    name(24740, 27, 33963, 9), // 5416: เนินกว้าว, Noen Kwao
    name(32430, 24, 33955, 8), // 5417: เนินกุ่ม, Noen Kum
    name(42363, 36, 33936, 11), // 5418: เนินขี้เหล็ก, Noen Khilek
    name(42607, 21, 33947, 8), // 5419: เนินฆ้อ, Noen Kho
    name(42614, 21, 33982, 9), // 5420: เนินงาม, Noen Ngam
    name(42621, 24, 34029, 8), // 5421: เนินทราย, Noen Sai
    name(42629, 18, 34016, 7), // 5422: เนินปอ, Noen Po
    name(42635, 21, 34001, 9), // 5423: เนินพระ, Noen Phra
    name(42635, 39, 34001, 15), // 5424: เนินพระปรางค์, Noen Phra Prang
    name(42648, 27, 33972, 10), // 5425: เนินมะกอก, Noen Makok
    name(42657, 21, 34061, 9), // 5426: เนินยาง, Noen Yang
    name(42664, 24, 34037, 9), // 5427: เนินศาลา, Noen Sala
    name(42672, 27, 34050, 11), // 5428: เนินสว่าง, Noen Sawang
    name(42681, 21, 18404, 8), // 5429: เนินหอม, Noen Hom
    name(42688, 27, 33991, 10), // 5430: เนินเพิ่ม, Noen Phoem
    name(42697, 21, 11973, 11), // 5431: เนินแจง, Noen Chaeng
    name(42704, 18, 15864, 10), // 5432: เบญจขร, Benchakhon
    name(32442, 21, 10608, 10), // 5433: เบิกไพร, Boek Phrai
    name(42710, 12, 16291, 4), // 5434: เบิด, Boet
    name(42714, 15, 25431, 5), // 5435: เปร็ง, Preng
    name(337, 21, 40075, 5), // 5436: เปลี่ยน, Plian
    name(15733, 24, 28008, 7), // 5437: เปาะเส้ง, Po Seng
    name(17812, 27, 17676, 11), // 5438: เปียงหลวง, Piang Luang
    name(42719, 15, 17676, 4), // 5439: เปียน, Pian
    name(10511, 12, 8376, 4), // 5440: เปือ, Puea
    name(10511, 15, 8376, 5), // 5441: เปือย, Pueai
    name(21345, 27, 16393, 9), // 5442: เปือยใหญ่, Pueai Yai
    name(28530, 21, 33573, 7), // 5443: เป็นสุข, Pen Suk
    name(12661, 12, 10018, 3), // 5444: เป้า, Pao
    name(42724, 15, 933, 2), // 5445: เป๊าะ, Po
    name(2427, 6, 5261, 3), // 5446: เพ, Phe
    name(16610, 24, 12120, 12), // 5447: เพชรชมภู, Phet Chomphu
    name(21875, 24, 17813, 11), // 5448: เพชรละคร, Phet Lakhon
    name(42729, 18, 39035, 7), // 5449: เพนียด, Phaniat
    name(42735, 15, 39154, 5), // 5450: เพหลา, Phela
    name(28395, 42, 12201, 14), // 5451: เพิ่มพูนทรัพย์, Phoem Phun Sap
    name(42740, 24, 12136, 8), // 5452: เพี้ยราม, Phia Ram
    name(42748, 24, 31860, 8), // 5453: เพ็กใหญ่, Phek Yai
    name(20504, 24, 10780, 7), // 5454: เมาะมาวี, Mo Mawi
    name(2505, 15, 2398, 6), // 5455: เมือง, Mueang
    name(14574, 33, 30822, 14), // 5456: เมืองการุ้ง, Mueang Ka Rung
    name(14991, 27, 31615, 10), // 5457: เมืองก๋าย, Mueang Kai
    name(15681, 21, 31669, 12), // 5458: เมืองคง, Mueang Khong
    name(17570, 24, 31669, 12), // 5459: เมืองคอง, Mueang Khong
    name(17802, 24, 31742, 11), // 5460: เมืองงาย, Mueang Ngai
    name(10212, 24, 14070, 12), // 5461: เมืองจัง, Mueang Chang
    name(11571, 24, 5215, 11), // 5462: เมืองชุม, Mueang Chum
    name(20063, 24, 32015, 12), // 5463: เมืองทอง, Mueang Thong
    name(22086, 21, 31994, 10), // 5464: เมืองที, Mueang Thi
    name(26124, 27, 32027, 12), // 5465: เมืองทุ่ง, Mueang Thung
    name(26166, 21, 5425, 9), // 5466: เมืองนะ, Mueang Na
    name(27986, 24, 31732, 10), // 5467: เมืองนาท, Mueang Nat
    name(45478, 27, 27017, 10), // 5468: เมืองน้อย, Mueang Noi
    name(28059, 24, 12010, 10), // 5469: เมืองบัว, Mueang Bua
    name(28806, 36, 10300, 18), // 5470: เมืองบางขลัง, Mueang Bang Khlang
    name(29680, 30, 11291, 15), // 5471: เมืองบางยม, Mueang Bang Yom
    name(34583, 33, 31912, 13), // 5472: เมืองปราสาท, Mueang Prasat
    name(36814, 24, 31896, 10), // 5473: เมืองปอน, Mueang Pon
    name(36847, 24, 31776, 10), // 5474: เมืองปัก, Mueang Pak
    name(39379, 24, 25075, 11), // 5475: เมืองฝาง, Mueang Fang
    name(39959, 27, 22363, 10), // 5476: เมืองฝ้าย, Mueang Fai
    name(11861, 21, 31848, 11), // 5477: เมืองพล, Mueang Phon
    name(40026, 36, 31832, 16), // 5478: เมืองพลับพลา, Mueang Phlapphla
    name(40321, 27, 31808, 13), // 5479: เมืองพะไล, Mueang Phalai
    name(11899, 24, 5711, 11), // 5480: เมืองพาน, Mueang Phan
    name(42756, 24, 8935, 10), // 5481: เมืองมาย, Mueang Mai
    name(42764, 24, 32047, 10), // 5482: เมืองยาว, Mueang Yao
    name(12135, 21, 31691, 9), // 5483: เมืองลี, Mueang Li
    name(42772, 24, 31691, 11), // 5484: เมืองลีง, Mueang Ling
    name(42780, 30, 31949, 14), // 5485: เมืองศรีไค, Mueang Si Khai
    name(42792, 39, 31931, 18), // 5486: เมืองสวรรคโลก, Mueang Sawankhalok
    name(42805, 27, 29483, 11), // 5487: เมืองหงส์, Mueang Hong
    name(42814, 24, 31714, 9), // 5488: เมืองหมี, Mueang Mi
    name(42822, 27, 31702, 12), // 5489: เมืองหลวง, Mueang Luang
    name(42831, 30, 31645, 12), // 5490: เมืองเกษตร, Mueang Kaset
    name(12497, 27, 31625, 10), // 5491: เมืองเก่า, Mueang Kao
    name(42841, 42, 31625, 20), // 5492: เมืองเก่าพัฒนา, Mueang Kao Phatthana
    name(42855, 24, 18817, 10), // 5493: เมืองเดช, Mueang Det
    name(42863, 24, 31984, 10), // 5494: เมืองเตา, Mueang Tao
    name(42871, 33, 31883, 13), // 5495: เมืองเปลือย, Mueang Plueai
    name(42882, 27, 31821, 11), // 5496: เมืองเพีย, Mueang Phia
    name(42891, 27, 31681, 10), // 5497: เมืองเล็น, Mueang Len
    name(42900, 27, 31963, 11), // 5498: เมืองเสือ, Mueang Suea
    name(42909, 30, 31753, 11), // 5499: เมืองเหนือ, Mueang Nuea
    name(42919, 21, 31604, 10), // 5500: เมืองแก, Mueang Kae
    name(42932, 24, 31657, 12), // 5501: เมืองแคน, Mueang Khaen
    name(42940, 24, 31764, 12), // 5502: เมืองแปง, Mueang Paeng
    name(42948, 24, 21523, 11), // 5503: เมืองแฝก, Mueang Faek
    name(42956, 24, 29322, 12), // 5504: เมืองแหง, Mueang Haeng
    name(42964, 24, 21425, 10), // 5505: เมืองโดน, Mueang Don
    name(42972, 30, 31848, 10), // 5506: เมืองโพธิ์, Mueang Pho
    name(42985, 24, 31974, 10), // 5507: เมืองใต้, Mueang Tai
    name(6974, 27, 8935, 10), // 5508: เมืองใหม่, Mueang Mai
    name(42993, 24, 31792, 11), // 5509: เมืองไผ่, Mueang Phai
    name(43006, 24, 31868, 12), // 5510: เมืองไพร, Mueang Phrai
    name(21671, 18, 18748, 7), // 5511: เม็กดำ, Mek Dam
    name(390, 21, 7770, 7), // 5512: เม็งราย, Mengrai
    name(43014, 30, 20125, 11), // 5513: เย้ยปราสาท, Yoei Prasat
    name(12638, 12, 8457, 4), // 5514: เรณู, Renu
    name(43024, 21, 16518, 8), // 5515: เรณูใต้, Renu Tai
    name(17655, 21, 19602, 10), // 5516: เริงราง, Roeng Rang
    name(6723, 15, 15238, 5), // 5517: เรียง, Riang
    name(1952, 15, 3826, 6), // 5518: เรือง, Rueang
    name(26234, 15, 29709, 5), // 5519: เลม็ด, Lamet
    name(26545, 30, 16182, 13), // 5520: เลยวังไสย์, Loei Wang Sai
    name(24437, 21, 17501, 10), // 5521: เลิงแฝก, Loeng Faek
    name(33514, 21, 19118, 9), // 5522: เลิงใต้, Loeng Tai
    name(34147, 30, 47307, 12), // 5523: เวินพระบาท, Woen Phrabat
    name(6843, 15, 8203, 5), // 5524: เวียง, Wiang
    name(15225, 30, 13204, 12), // 5525: เวียงกาหลง, Wiang Kalong
    name(19992, 24, 19515, 10), // 5526: เวียงคอย, Wiang Khoi
    name(21118, 21, 13869, 10), // 5527: เวียงคำ, Wiang Kham
    name(24495, 24, 21648, 10), // 5528: เวียงคุก, Wiang Khuk
    name(28823, 24, 47217, 9), // 5529: เวียงตาล, Wiang Tan
    name(32559, 24, 47208, 8), // 5530: เวียงต้า, Wiang Ta
    name(38776, 24, 47226, 11), // 5531: เวียงทอง, Wiang Thong
    name(40340, 30, 33258, 16), // 5532: เวียงพางคำ, Wiang Phang Kham
    name(43031, 24, 27377, 9), // 5533: เวียงมอก, Wiang Mok
    name(43039, 24, 47237, 10), // 5534: เวียงยอง, Wiang Yong
    name(43047, 30, 33694, 11), // 5535: เวียงสะอาด, Wiang Sa-at
    name(43057, 27, 10500, 9), // 5536: เวียงห้าว, Wiang Hao
    name(43066, 30, 32873, 10), // 5537: เวียงเหนือ, Wiang Nuea
    name(43076, 24, 47208, 9), // 5538: เวียงใต้, Wiang Tai
    name(43084, 12, 47307, 3), // 5539: เว่อ, Woe
    name(15637, 24, 17586, 11), // 5540: เสนานิคม, Sena Nikhom
    name(20093, 12, 25569, 4), // 5541: เสมา, Sema
    name(20093, 24, 25569, 8), // 5542: เสมาใหญ่, Sema Yai
    name(43088, 15, 36938, 5), // 5543: เสม็จ, Samet
    name(28016, 15, 36938, 5), // 5544: เสม็ด, Samet
    name(28016, 30, 36938, 10), // 5545: เสม็ดเหนือ, Samet Nuea
    name(39416, 24, 41277, 9), // 5546: เสม็ดใต้, Samet Tai
    name(26712, 27, 17230, 10), // 5547: เสริมกลาง, Soem Klang
    name(43093, 24, 11028, 9), // 5548: เสริมขวา, Soem Khwa
    name(43101, 27, 27212, 8), // 5549: เสริมซ้าย, Soem Sai
    name(43110, 18, 19171, 6), // 5550: เสวียด, Sawiat
    name(43116, 21, 27321, 8), // 5551: เสอเพลอ, Soephloe
    name(25773, 27, 22888, 12), // 5552: เสาชิงช้า, Sao Chingcha
    name(5311, 15, 1401, 9), // 5553: เสาธง, Sao Thong
    name(27595, 24, 37999, 14), // 5554: เสาธงชัย, Sao Thong Chai
    name(34819, 24, 38905, 13), // 5555: เสาธงหิน, Sao Thong Hin
    name(40413, 18, 30169, 7), // 5556: เสาหิน, Sao Hin
    name(43123, 24, 23131, 8), // 5557: เสาเดียว, Sao Diao
    name(43131, 18, 30889, 8), // 5558: เสาเภา, Sao Phao
    name(39428, 21, 37003, 7), // 5559: เสาเล้า, Sao Lao
    name(15648, 15, 12669, 4), // 5560: เสียว, Siao
    name(32598, 18, 12669, 4), // 5561: เสี้ยว, Siao
    name(29644, 21, 14339, 10), // 5562: เสือหึง, Suea Hueng
    name(29831, 24, 18189, 9), // 5563: เสือเฒ่า, Suea Thao
    name(12790, 24, 3938, 8), // 5564: เสือโก้ก, Suea Kok
    name(35687, 21, 13510, 8), // 5565: เสือโฮก, Suea Hok
    name(43137, 30, 26630, 11), // 5566: เสื่องข้าว, Sueang Khao
    name(6200, 15, 7185, 4), // 5567: เหนือ, Nuea
    name(14569, 30, 10295, 11), // 5568: เหนือเมือง, Nuea Mueang
    name(42325, 15, 373, 2), // 5569: เหมาะ, Mo
    name(2276, 18, 2398, 6), // 5570: เหมือง, Mueang
    name(43147, 27, 31742, 10), // 5571: เหมืองง่า, Mueang Nga
    name(43156, 27, 5165, 10), // 5572: เหมืองจี้, Mueang Chi
    name(43165, 30, 31723, 9), // 5573: เหมืองหม้อ, Mueang Mo
    name(43175, 30, 31604, 11), // 5574: เหมืองแก้ว, Mueang Kaeo
    name(43185, 30, 8935, 10), // 5575: เหมืองใหม่, Mueang Mai
    name(502, 9, 1244, 2), // 5576: เหล, Le
    name(12785, 15, 3925, 3), // 5577: เหล่า, Lao
    name(24613, 27, 29763, 9), // 5578: เหล่ากลาง, Lao Klang
    name(32631, 27, 29782, 9), // 5579: เหล่ากวาง, Lao Kwang
    name(39460, 27, 29772, 10), // 5580: เหล่ากอหก, Lao Ko Hok
    name(43195, 24, 29806, 8), // 5581: เหล่างาม, Lao Ngam
    name(43203, 33, 27035, 11), // 5582: เหล่าดอกไม้, Lao Dok Mai
    name(43217, 33, 29890, 13), // 5583: เหล่าต่างคำ, Lao Tang Kham
    name(43228, 24, 29903, 9), // 5584: เหล่าทอง, Lao Thong
    name(43236, 27, 29814, 7), // 5585: เหล่าน้อย, Lao Noi
    name(43245, 21, 11556, 7), // 5586: เหล่าบก, Lao Bok
    name(43252, 33, 14289, 11), // 5587: เหล่าบัวบาน, Lao Bua Ban
    name(43263, 30, 29862, 12), // 5588: เหล่าปอแดง, Lao Po Daeng
    name(43273, 27, 29852, 10), // 5589: เหล่าพรวน, Lao Phruan
    name(43282, 30, 29827, 13), // 5590: เหล่าพัฒนา, Lao Phatthana
    name(43292, 24, 29919, 7), // 5591: เหล่ายาว, Lao Yao
    name(43300, 39, 29874, 12), // 5592: เหล่าสร้างถ่อ, Lao Sang Tho
    name(43313, 24, 29800, 6), // 5593: เหล่าหมี, Lao Mi
    name(43321, 27, 29791, 9), // 5594: เหล่าหลวง, Lao Luang
    name(43330, 27, 29821, 6), // 5595: เหล่าอ้อย, Lao Oi
    name(43339, 24, 16097, 9), // 5596: เหล่าแดง, Lao Daeng
    name(43347, 33, 29840, 12), // 5597: เหล่าโพนค้อ, Lao Phon Kho
    name(43358, 27, 29912, 7), // 5598: เหล่าใหญ่, Lao Yai
    name(43367, 21, 29751, 7), // 5599: เหล่าไฮ, Lao Hai
    name(43367, 30, 29751, 12), // 5600: เหล่าไฮงาม, Lao Hai Ngam
    name(43377, 18, 12543, 7), // 5601: เอกราช, Ekkarat
    name(43383, 27, 46123, 8), // 5602: เอือดใหญ่, Ueat Yai
    name(1138, 6, 1079, 3), // 5603: แก, Kae
    name(19147, 18, 16628, 7), // 5604: แกใหญ่, Kae Yai
    name(26507, 27, 11018, 12), // 5605: แก่งดินสอ, Kaeng Din So
    name(30536, 30, 22961, 14), // 5606: แก่งผักกูด, Kaeng Phak Kut
    name(32672, 33, 22980, 13), // 5607: แก่งศรีภูมิ, Kaeng Si Phum
    name(34074, 24, 22900, 11), // 5608: แก่งเค็ง, Kaeng Kheng
    name(34920, 33, 22935, 16), // 5609: แก่งเลิงจาน, Kaeng Loeng Chan
    name(40999, 30, 22994, 10), // 5610: แก่งเสี้ยน, Kaeng Sian
    name(41250, 21, 21785, 9), // 5611: แก่งโดม, Kaeng Dom
    name(42924, 24, 23004, 11), // 5612: แก่งโสภา, Kaeng Sopha
    name(16383, 30, 22861, 11), // 5613: แก่นมะกรูด, Kaen Makrut
    name(12836, 12, 2272, 5), // 5614: แก้ง, Kaeng
    name(32687, 21, 22911, 9), // 5615: แก้งกอก, Kaeng Kok
    name(41171, 27, 22951, 10), // 5616: แก้งเหนือ, Kaeng Nuea
    name(43392, 18, 22872, 9), // 5617: แก้งแก, Kaeng Kae
    name(43396, 21, 22878, 9), // 5618: แก้งไก่, Kaeng Kai
    name(43403, 21, 22848, 7), // 5619: แก้มอ้น, Kaem On
    name(30024, 21, 13554, 7), // 5620: แก้วฟ้า, Kaeo Fa
    name(15073, 21, 10190, 9), // 5621: แก้วแสน, Kaeo Saen
    name(10801, 9, 6963, 5), // 5622: แขม, Khaem
    name(2186, 9, 1097, 4), // 5623: แข้, Khae
    name(5339, 6, 1097, 4), // 5624: แค, Khae
    name(19287, 12, 17025, 8), // 5625: แคตก, Khae Tok
    name(5339, 9, 1097, 5), // 5626: แคน, Khaen
    name(20961, 21, 13793, 9), // 5627: แคนน้อย, Khaen Noi
    name(24683, 24, 21820, 10), // 5628: แคนเหนือ, Khaen Nuea
    name(22166, 21, 20213, 9), // 5629: แคนใหญ่, Khaen Yai
    name(25861, 21, 11084, 9), // 5630: แคมป์สน, Khaem Son
    name(28029, 15, 16035, 8), // 5631: แคราย, Khae Rai
    name(32705, 21, 11033, 8), // 5632: แควอ้อม, Khwae Om
    name(33683, 21, 17144, 9), // 5633: แควใหญ่, Khwae Yai
    name(34911, 15, 12878, 7), // 5634: แคออก, Khae Ok
    name(25027, 9, 18094, 6), // 5635: แงง, Ngaeng
    name(36039, 18, 10670, 11), // 5636: แจงงาม, Chaeng Ngam
    name(43410, 18, 17197, 10), // 5637: แจนแลน, Chaen Laen
    name(43416, 18, 17207, 9), // 5638: แจนแวน, Chaenwaen
    name(43422, 18, 17216, 9), // 5639: แจระแม, Chaeramae
    name(33693, 24, 17186, 11), // 5640: แจ่มหลวง, Chaem Luang
    name(17503, 21, 17153, 8), // 5641: แจ้ซ้อน, Chae Son
    name(43433, 9, 1770, 4), // 5642: แชะ, Chae
    name(43436, 12, 17179, 7), // 5643: แชแล, Chaelae
    name(43440, 21, 17133, 10), // 5644: แช่ช้าง, Chae Chang
    name(14815, 24, 19735, 11), // 5645: แซงบาดาล, Saeng Badan
    name(43447, 18, 18421, 5), // 5646: แซร์ออ, Sae-o
    name(15895, 21, 10774, 8), // 5647: แดงหม้อ, Daeng Mo
    name(18433, 21, 11583, 9), // 5648: แดงใหญ่, Daeng Yai
    name(20105, 24, 19012, 13), // 5649: แดนชุมพล, Daen Chumphon
    name(32746, 21, 19025, 13), // 5650: แดนสงวน, Daen Sa-nguan
    name(18738, 9, 4213, 4), // 5651: แตล, Taen
    name(24765, 9, 4213, 3), // 5652: แต้, Tae
    name(30216, 18, 33329, 9), // 5653: แนงมุด, Naeng Mut
    name(45738, 13, 37914, 6), // 5654: แป-ระ, Pae-ra
    name(32802, 12, 12069, 4), // 5655: แป้น, Paen
    name(3119, 9, 860, 6), // 5656: แพง, Phaeng
    name(17756, 18, 21088, 11), // 5657: แพงพวย, Phaengphuai
    name(35863, 21, 10818, 10), // 5658: แพงใหญ่, Phaeng Yai
    name(43453, 9, 27818, 5), // 5659: แพด, Phaet
    name(29794, 33, 38329, 15), // 5660: แพรกศรีราชา, Phraek Si Racha
    name(33711, 18, 33636, 9), // 5661: แพรกษา, Phraek Sa
    name(33711, 30, 33636, 13), // 5662: แพรกษาใหม่, Phraek Sa Mai
    name(36278, 33, 17163, 16), // 5663: แพรกหนามแดง, Phraek Nam Daeng
    name(43456, 18, 15728, 9), // 5664: แพรกหา, Phraek Ha
    name(16299, 9, 11646, 4), // 5665: แมด, Maet
    name(16299, 24, 11646, 12), // 5666: แมดนาท่ม, Maet Na Thom
    name(43426, 21, 30479, 7), // 5667: แม่กรณ์, Mae Kon
    name(43471, 27, 30486, 11), // 5668: แม่กระบุง, Mae Krabung
    name(910, 21, 30461, 9), // 5669: แม่กลอง, Mae Klong
    name(43480, 21, 30497, 7), // 5670: แม่กัวะ, Mae Kua
    name(43487, 15, 30376, 6), // 5671: แม่กา, Mae Ka
    name(43487, 21, 30376, 8), // 5672: แม่กาษา, Mae Kasa
    name(43494, 18, 30455, 6), // 5673: แม่กิ๊, Mae Ki
    name(43500, 15, 30497, 6), // 5674: แม่กุ, Mae Ku
    name(43505, 18, 30376, 6), // 5675: แม่ก๊า, Mae Ka
    name(43511, 18, 30418, 9), // 5676: แม่ขรี, Mae Khari
    name(43517, 24, 30395, 11), // 5677: แม่ขะนิง, Mae Khaning
    name(35781, 18, 19070, 7), // 5678: แม่ข่า, Mae Kha
    name(43525, 30, 30406, 12), // 5679: แม่ข้าวต้ม, Mae Khao Tom
    name(43535, 15, 30438, 9), // 5680: แม่คง, Mae Khong
    name(43540, 15, 19070, 7), // 5681: แม่คะ, Mae Kha
    name(43540, 24, 30427, 11), // 5682: แม่คะตวน, Mae Khatuan
    name(23771, 15, 19070, 8), // 5683: แม่คำ, Mae Kham
    name(43548, 21, 30384, 11), // 5684: แม่คำมี, Mae Kham Mi
    name(43555, 18, 30447, 8), // 5685: แม่คือ, Mae Khue
    name(43561, 18, 30656, 8), // 5686: แม่งอน, Mae Ngon
    name(43567, 24, 30274, 10), // 5687: แม่จะเรา, Mae Charao
    name(43575, 24, 30297, 8), // 5688: แม่จั๊วะ, Mae Chua
    name(43583, 15, 30313, 8), // 5689: แม่ดง, Mae Dong
    name(43597, 18, 30999, 7), // 5690: แม่ตาว, Mae Tao
    name(43603, 18, 31032, 7), // 5691: แม่ตีบ, Mae Tip
    name(43609, 18, 31039, 8), // 5692: แม่ตืน, Mae Tuen
    name(43615, 21, 31039, 8), // 5693: แม่ตื่น, Mae Tuen
    name(43622, 21, 30986, 7), // 5694: แม่ต้าน, Mae Tan
    name(43629, 18, 30975, 7), // 5695: แม่ต๋ำ, Mae Tam
    name(43635, 18, 31024, 8), // 5696: แม่ถอด, Mae Thot
    name(43641, 21, 4141, 7), // 5697: แม่ทราย, Mae Sai
    name(43648, 18, 31016, 8), // 5698: แม่ทอม, Mae Thom
    name(43654, 21, 31006, 10), // 5699: แม่ทะลบ, Mae Thalop
    name(43661, 18, 31016, 7), // 5700: แม่ท้อ, Mae Tho
    name(43667, 15, 14365, 6), // 5701: แม่นะ, Mae Na
    name(39562, 27, 14365, 13), // 5702: แม่นางขาว, Mae Nang Khao
    name(43672, 21, 30571, 11), // 5703: แม่นาจร, Mae Na Chon
    name(43679, 24, 30559, 12), // 5704: แม่นาจาง, Mae Na Chang
    name(43687, 24, 30608, 11), // 5705: แม่นาวาง, Mae Na Wang
    name(43695, 27, 30596, 12), // 5706: แม่นาเติง, Mae Na Toeng
    name(43704, 27, 30583, 11), // 5707: แม่นาเรือ, Mae Na Ruea
    name(43713, 18, 30627, 7), // 5708: แม่น้ำ, Mae Nam
    name(43713, 27, 31185, 10), // 5709: แม่น้ำคู้, Maenam Khu
    name(43722, 15, 30664, 6), // 5710: แม่ปะ, Mae Pa
    name(43727, 21, 30676, 8), // 5711: แม่ปั๋ง, Mae Pang
    name(43734, 18, 30676, 7), // 5712: แม่ปาน, Mae Pan
    name(43740, 18, 30725, 8), // 5713: แม่ปืม, Mae Puem
    name(43746, 15, 30715, 6), // 5714: แม่ปุ, Mae Pu
    name(43751, 21, 30715, 10), // 5715: แม่ปูคา, Mae Pu Kha
    name(43758, 21, 30664, 7), // 5716: แม่ป้าก, Mae Pak
    name(43765, 18, 30694, 9), // 5717: แม่พุง, Mae Phung
    name(43771, 18, 30694, 8), // 5718: แม่พูล, Mae Phun
    name(43777, 18, 30546, 7), // 5719: แม่มอก, Mae Mok
    name(43783, 15, 31166, 7), // 5720: แม่ยม, Mae Yom
    name(43788, 18, 31173, 8), // 5721: แม่ยวม, Mae Yuam
    name(43788, 30, 31173, 12), // 5722: แม่ยวมน้อย, Mae Yuam Noi
    name(43798, 27, 31136, 12), // 5723: แม่ยางตาล, Mae Yang Tan
    name(43807, 30, 31113, 13), // 5724: แม่ยางร้อง, Mae Yang Rong
    name(43817, 27, 31102, 11), // 5725: แม่ยางฮ่อ, Mae Yang Ho
    name(43826, 18, 31152, 7), // 5726: แม่ยาว, Mae Yao
    name(43832, 21, 30767, 8), // 5727: แม่ระกา, Mae Raka
    name(43839, 24, 30775, 13), // 5728: แม่รำพึง, Mae Ramphueng
    name(43847, 18, 30539, 7), // 5729: แม่ลอย, Mae Loi
    name(43853, 27, 30516, 10), // 5730: แม่ละมุ้ง, Mae Lamung
    name(12961, 15, 4065, 6), // 5731: แม่ลา, Mae La
    name(43862, 18, 30526, 7), // 5732: แม่ลาด, Mae Lat
    name(43868, 27, 30504, 12), // 5733: แม่ลาหลวง, Mae La Luang
    name(43877, 15, 4231, 6), // 5734: แม่วะ, Mae Wa
    name(43877, 27, 31063, 12), // 5735: แม่วะหลวง, Mae Wa Luang
    name(43886, 18, 31095, 7), // 5736: แม่วิน, Mae Win
    name(43892, 18, 30945, 8), // 5737: แม่ศึก, Mae Suek
    name(43898, 30, 30836, 14), // 5738: แม่สลองนอก, Mae Salong Nok
    name(43908, 27, 30807, 14), // 5739: แม่สลองใน, Mae Salong Nai
    name(43922, 21, 30798, 9), // 5740: แม่สลิด, Mae Salit
    name(43929, 18, 30937, 8), // 5741: แม่สวด, Mae Suat
    name(43935, 18, 30929, 8), // 5742: แม่สอง, Mae Song
    name(43941, 18, 30915, 7), // 5743: แม่สอย, Mae Soi
    name(43947, 18, 30862, 7), // 5744: แม่สัน, Mae San
    name(13012, 15, 4141, 6), // 5745: แม่สา, Mae Sa
    name(43953, 21, 30788, 10), // 5746: แม่สาคร, Mae Sakhon
    name(43960, 18, 30897, 7), // 5747: แม่สาบ, Mae Sap
    name(43966, 27, 30850, 12), // 5748: แม่สามแลบ, Mae Sam Laep
    name(43975, 18, 30885, 7), // 5749: แม่สาว, Mae Sao
    name(43981, 15, 30850, 7), // 5750: แม่สำ, Mae Sam
    name(43986, 18, 30908, 7), // 5751: แม่สิน, Mae Sin
    name(43992, 18, 30953, 7), // 5752: แม่สุก, Mae Suk
    name(43998, 18, 30968, 7), // 5753: แม่สูน, Mae Sun
    name(44011, 18, 4065, 6), // 5754: แม่หละ, Mae La
    name(44017, 24, 24976, 7), // 5755: แม่หล่าย, Mae Lai
    name(44025, 21, 31083, 7), // 5756: แม่หวาด, Mae Wat
    name(44032, 24, 30340, 11), // 5757: แม่หอพระ, Mae Ho Phra
    name(44040, 18, 30369, 7), // 5758: แม่อิง, Mae Ing
    name(44046, 21, 31047, 8), // 5759: แม่อุสุ, Mae U-su
    name(44053, 21, 31055, 8), // 5760: แม่อูคอ, Mae Ukho
    name(44060, 18, 4095, 5), // 5761: แม่อ้อ, Mae O
    name(44066, 18, 30333, 6), // 5762: แม่ฮี้, Mae Hi
    name(44072, 33, 30356, 13), // 5763: แม่ฮ้อยเงิน, Mae Hoi Ngoen
    name(44083, 24, 30470, 9), // 5764: แม่เกิ๋ง, Mae Koeng
    name(44091, 18, 30639, 8), // 5765: แม่เงา, Mae Ngao
    name(44097, 21, 30647, 9), // 5766: แม่เงิน, Mae Ngoen
    name(44104, 27, 30284, 9), // 5767: แม่เจดีย์, Mae Chedi
    name(44104, 39, 30284, 13), // 5768: แม่เจดีย์ใหม่, Mae Chedi Mai
    name(44117, 42, 30259, 15), // 5769: แม่เจ้าอยู่หัว, Mae Chao Yu Hua
    name(44131, 18, 30687, 7), // 5770: แม่เปา, Mae Pao
    name(44137, 21, 31159, 7), // 5771: แม่เย็น, Mae Yen
    name(44144, 24, 30533, 6), // 5772: แม่เล่ย์, Mae Le
    name(44152, 21, 5373, 6), // 5773: แม่เหาะ, Mae Ho
    name(44159, 24, 30333, 7), // 5774: แม่เหียะ, Mae Hia
    name(44167, 18, 30305, 8), // 5775: แม่แดด, Mae Daet
    name(44173, 18, 30321, 8), // 5776: แม่แฝก, Mae Faek
    name(44173, 30, 30321, 12), // 5777: แม่แฝกใหม่, Mae Faek Mai
    name(44183, 18, 30741, 9), // 5778: แม่แรง, Mae Raeng
    name(44189, 18, 30733, 8), // 5779: แม่แรม, Mae Raem
    name(44195, 18, 31075, 8), // 5780: แม่แวน, Mae Waen
    name(44201, 15, 31016, 7), // 5781: แม่โถ, Mae Tho
    name(44206, 21, 30703, 8), // 5782: แม่โป่ง, Mae Pong
    name(44216, 15, 4141, 7), // 5783: แม่ใส, Mae Sai
    name(44221, 18, 30750, 7), // 5784: แม่ไร่, Mae Rai
    name(2282, 9, 12481, 3), // 5785: แร่, Rae
    name(361, 9, 701, 3), // 5786: และ, Lae
    name(10821, 9, 8514, 5), // 5787: แวง, Waeng
    name(24831, 15, 13160, 10), // 5788: แวงดง, Waeng Dong
    name(32858, 21, 37413, 10), // 5789: แวงน่าง, Waeng Nang
    name(17742, 15, 24256, 9), // 5790: แสงภา, Saeng Pha
    name(18962, 24, 28672, 12), // 5791: แสงสว่าง, Saeng Sawang
    name(24932, 21, 18376, 10), // 5792: แสงอรุณ, Saeng Arun
    name(15077, 21, 10195, 9), // 5793: แสนชาติ, Saen Chat
    name(3122, 15, 40791, 7), // 5794: แสนตอ, Saen To
    name(30936, 21, 40812, 9), // 5795: แสนตุ้ง, Saen Tung
    name(33168, 18, 40105, 10), // 5796: แสนทอง, Saen Thong
    name(33546, 18, 40753, 9), // 5797: แสนพัน, Saen Phan
    name(35103, 24, 40762, 12), // 5798: แสนภูดาษ, Saen Phu Dat
    name(42379, 18, 40783, 8), // 5799: แสนสุข, Saen Suk
    name(13073, 18, 40774, 9), // 5800: แสนแสบ, Saen Saep
    name(44234, 15, 16145, 8), // 5801: แสนไห, Saen Hai
    name(44239, 15, 41260, 9), // 5802: แสมดำ, Samae Dam
    name(44809, 18, 41269, 8), // 5803: แสมสาร, Samaesan
    name(44244, 12, 40947, 7), // 5804: แสลง, Salaeng
    name(44244, 21, 40947, 12), // 5805: แสลงพัน, Salaeng Phan
    name(44244, 27, 40947, 12), // 5806: แสลงพันธ์, Salaeng Phan
    name(44253, 21, 40959, 12), // 5807: แสลงโทน, Salaeng Thon
    name(5062, 12, 701, 4), // 5808: แหลม, Laem
    name(15615, 24, 18308, 9), // 5809: แหลมกลัด, Laem Klat
    name(20204, 36, 29203, 14), // 5810: แหลมตะลุมพุก, Laem Talumphuk
    name(27446, 24, 29160, 8), // 5811: แหลมทราย, Laem Sai
    name(45337, 21, 34165, 10), // 5812: แหลมทอง, Laem Thong
    name(36919, 21, 10370, 8), // 5813: แหลมบัว, Laem Bua
    name(42179, 30, 29126, 10), // 5814: แหลมประดู่, Laem Pradu
    name(44260, 36, 23885, 13), // 5815: แหลมผักเบี้ย, Laem Phak Bia
    name(44272, 30, 12181, 11), // 5816: แหลมฟ้าผ่า, Laem Fa Pha
    name(44282, 21, 29141, 9), // 5817: แหลมรัง, Laem Rang
    name(44289, 18, 29195, 8), // 5818: แหลมสน, Laem Son
    name(44295, 21, 29183, 8), // 5819: แหลมสอม, Laem Som
    name(44302, 21, 29170, 8), // 5820: แหลมสัก, Laem Sak
    name(44309, 24, 29217, 10), // 5821: แหลมโตนด, Laem Tanot
    name(44317, 27, 29106, 8), // 5822: แหลมโพธิ์, Laem Pho
    name(44330, 24, 29227, 8), // 5823: แหลมใหญ่, Laem Yai
    name(17191, 18, 14798, 7), // 5824: แห่ใต้, Hae Tai
    name(4490, 24, 19151, 9), // 5825: โกตาบารู, Kota Baru
    name(14498, 24, 28477, 8), // 5826: โกรกกราก, Krokkrak
    name(23692, 24, 14220, 9), // 5827: โกรกแก้ว, Krok Kaeo
    name(13085, 21, 3605, 8), // 5828: โกสัมพี, Kosamphi
    name(31456, 21, 28283, 10), // 5829: โก่งธนู, Kong Thanu
    name(44338, 12, 23597, 7), // 5830: โขมง, Khamong
    name(15135, 27, 26181, 14), // 5831: โคกกกม่วง, Khok Kok Muang
    name(15526, 21, 26239, 10), // 5832: โคกกรวด, Khok Kruat
    name(19592, 27, 26227, 12), // 5833: โคกกระชาย, Khok Krachai
    name(20745, 36, 26213, 14), // 5834: โคกกระเบื้อง, Khok Krabueang
    name(25265, 21, 26172, 9), // 5835: โคกกลอย, Khok Kloi
    name(29105, 21, 26162, 10), // 5836: โคกกลาง, Khok Klang
    name(33438, 24, 26258, 10), // 5837: โคกกว้าง, Khok Kwang
    name(35400, 30, 26050, 12), // 5838: โคกกะเทียม, Khok Kathiam
    name(38322, 18, 26249, 9), // 5839: โคกกุง, Khok Kung
    name(39972, 18, 26199, 9), // 5840: โคกก่ง, Khok Kong
    name(44342, 18, 26181, 7), // 5841: โคกก่อ, Khok Ko
    name(44342, 21, 26199, 9), // 5842: โคกก่อง, Khok Kong
    name(44349, 24, 26062, 11), // 5843: โคกขมิ้น, Khok Khamin
    name(44357, 18, 26062, 9), // 5844: โคกขาม, Khok Kham
    name(44363, 30, 26073, 12), // 5845: โคกขี้หนอน, Khok Khi Non
    name(44373, 21, 26131, 10), // 5846: โคกคราม, Khok Khram
    name(44380, 18, 26112, 9), // 5847: โคกคอน, Khok Khon
    name(44386, 18, 26400, 9), // 5848: โคกงาม, Khok Ngam
    name(44392, 18, 23820, 9), // 5849: โคกจาน, Khok Chan
    name(44398, 24, 12682, 13), // 5850: โคกชะงาย, Khok Cha-ngai
    name(44406, 24, 18014, 12), // 5851: โคกชำแระ, Khok Chamrae
    name(44414, 21, 23820, 10), // 5852: โคกช้าง, Khok Chang
    name(44421, 24, 26724, 11), // 5853: โคกตะบอง, Khok Tabong
    name(44429, 30, 26735, 12), // 5854: โคกตะเคียน, Khok Takhian
    name(44439, 18, 26753, 8), // 5855: โคกตาล, Khok Tan
    name(44445, 18, 26779, 8), // 5856: โคกตูม, Khok Tum
    name(44451, 21, 26553, 8), // 5857: โคกทราย, Khok Sai
    name(44458, 21, 26384, 10), // 5858: โคกนาโก, Khok Na Ko
    name(44465, 18, 26490, 10), // 5859: โคกปรง, Khok Prong
    name(5911, 18, 26482, 8), // 5860: โคกปีบ, Khok Pip
    name(44471, 30, 26469, 13), // 5861: โคกปี่ฆ้อง, Khok Pi Khong
    name(7432, 18, 26443, 9), // 5862: โคกพระ, Khok Phra
    name(44481, 36, 26443, 15), // 5863: โคกพระเจดีย์, Khok Phra Chedi
    name(44493, 24, 26458, 11), // 5864: โคกพุทรา, Khok Phutsa
    name(44501, 15, 26458, 8), // 5865: โคกภู, Khok Phu
    name(44506, 15, 26356, 8), // 5866: โคกมน, Khok Mon
    name(44511, 24, 26314, 11), // 5867: โคกมะขาม, Khok Makham
    name(44519, 27, 26330, 12), // 5868: โคกมะม่วง, Khok Mamuang
    name(44528, 30, 26342, 14), // 5869: โคกมั่งงอย, Khok Mang Ngoi
    name(44538, 21, 26364, 10), // 5870: โคกม่วง, Khok Muang
    name(44545, 18, 26302, 7), // 5871: โคกม้า, Khok Ma
    name(44551, 18, 26819, 9), // 5872: โคกยาง, Khok Yang
    name(44557, 21, 26819, 9), // 5873: โคกย่าง, Khok Yang
    name(44564, 24, 26268, 13), // 5874: โคกลำพาน, Khok Lam Phan
    name(44572, 21, 26268, 8), // 5875: โคกล่าม, Khok Lam
    name(44579, 21, 26787, 8), // 5876: โคกว่าน, Khok Wan
    name(44586, 21, 26700, 9), // 5877: โคกศิลา, Khok Sila
    name(44593, 21, 26528, 11), // 5878: โคกสง่า, Khok Sa-nga
    name(44600, 21, 26652, 11), // 5879: โคกสนวน, Khok Sanuan
    name(44607, 30, 26713, 11), // 5880: โคกสมบูรณ์, Khok Sombun
    name(44617, 21, 26585, 11), // 5881: โคกสลุง, Khok Salung
    name(44624, 21, 26596, 10), // 5882: โคกสลุด, Khok Salut
    name(44631, 24, 26672, 11), // 5883: โคกสว่าง, Khok Sawang
    name(44639, 21, 26663, 9), // 5884: โคกสะตอ, Khok Sato
    name(44646, 24, 26543, 9), // 5885: โคกสะบ้า, Khok Saba
    name(44654, 24, 26518, 10), // 5886: โคกสะอาด, Khok Sa-at
    name(44662, 18, 26572, 8), // 5887: โคกสัก, Khok Sak
    name(44668, 18, 26652, 8), // 5888: โคกสาร, Khok San
    name(44674, 24, 26641, 11), // 5889: โคกสำราญ, Khok Samran
    name(44682, 15, 3347, 7), // 5890: โคกสี, Khok Si
    name(44682, 36, 26683, 17), // 5891: โคกสีทองหลาง, Khok Si Thonglang
    name(44694, 21, 26356, 7), // 5892: โคกหม้อ, Khok Mo
    name(44701, 21, 26295, 7), // 5893: โคกหล่อ, Khok Lo
    name(44708, 24, 26268, 8), // 5894: โคกหล่าม, Khok Lam
    name(44716, 18, 26030, 8), // 5895: โคกหาร, Khok Han
    name(44722, 27, 26038, 12), // 5896: โคกหินแฮ่, Khok Hin Hae
    name(44731, 24, 26141, 11), // 5897: โคกเครือ, Khok Khruea
    name(44739, 24, 26089, 10), // 5898: โคกเคียน, Khok Khian
    name(44747, 24, 26012, 9), // 5899: โคกเดื่อ, Khok Duea
    name(44755, 21, 26409, 9), // 5900: โคกเพชร, Khok Phet
    name(44755, 36, 26409, 19), // 5901: โคกเพชรพัฒนา, Khok Phet Phatthana
    name(44767, 24, 26428, 9), // 5902: โคกเพลาะ, Khok Phlo
    name(44775, 33, 26500, 14), // 5903: โคกเริงรมย์, Khok Roeng Rom
    name(44786, 24, 26287, 8), // 5904: โคกเหล็ก, Khok Lek
    name(44794, 18, 26021, 9), // 5905: โคกแฝด, Khok Faet
    name(44800, 18, 26803, 8), // 5906: โคกแย้, Khok Yae
    name(44806, 27, 26606, 14), // 5907: โคกแสมสาร, Khok Samae San
    name(44815, 27, 26099, 13), // 5908: โคกโคเฒ่า, Khok Kho Thao
    name(44824, 21, 26811, 8), // 5909: โคกใหญ่, Khok Yai
    name(44831, 18, 26764, 9), // 5910: โคกไทย, Khok Thai
    name(44837, 27, 26302, 12), // 5911: โคกไม้ลาย, Khok Mai Lai
    name(44846, 18, 14672, 9), // 5912: โคคลาน, Kho Khlan
    name(44852, 15, 26875, 6), // 5913: โคราช, Khorat
    name(32302, 21, 15013, 10), // 5914: โค้งยาง, Khong Yang
    name(36614, 21, 12351, 10), // 5915: โค้งไผ่, Khong Phai
    name(44857, 15, 26881, 6), // 5916: โฆษิต, Khosit
    name(40157, 21, 10917, 10), // 5917: โจดม่วง, Chot Muang
    name(41243, 27, 18980, 13), // 5918: โจดหนองแก, Chot Nong Kae
    name(44862, 24, 18455, 11), // 5919: โชคนาสาม, Chok Na Sam
    name(44870, 24, 18468, 9), // 5920: โชคเหนือ, Chok Nuea
    name(37603, 9, 5382, 4), // 5921: โซง, Song
    name(13190, 9, 2878, 2), // 5922: โซ่, So
    name(21371, 9, 14318, 3), // 5923: โดด, Dot
    name(15175, 33, 19306, 10), // 5924: โดมประดิษฐ์, Dom Pradit
    name(4943, 12, 15594, 5), // 5925: โตนด, Tanot
    name(20990, 24, 15594, 10), // 5926: โตนดด้วน, Tanot Duan
    name(21862, 24, 37545, 6), // 5927: โต๊ะเด็ง, Todeng
    name(13198, 9, 5609, 3), // 5928: โนน, Non
    name(32943, 21, 34137, 9), // 5929: โนนกลาง, Non Klang
    name(38905, 18, 34146, 7), // 5930: โนนกอก, Non Kok
    name(39692, 24, 34090, 10), // 5931: โนนกาหลง, Non Kalong
    name(44878, 27, 34080, 10), // 5932: โนนกาเล็น, Non Ka Len
    name(44887, 18, 34153, 8), // 5933: โนนกุง, Non Kung
    name(44893, 18, 34146, 6), // 5934: โนนก่อ, Non Ko
    name(44899, 24, 34100, 10), // 5935: โนนขมิ้น, Non Khamin
    name(44907, 21, 34127, 10), // 5936: โนนขวาง, Non Khwang
    name(44914, 18, 34100, 7), // 5937: โนนข่า, Non Kha
    name(44920, 18, 34110, 8), // 5938: โนนคอม, Non Khom
    name(44926, 18, 34100, 7), // 5939: โนนค่า, Non Kha
    name(44932, 18, 34110, 7), // 5940: โนนค้อ, Non Kho
    name(44938, 21, 34118, 9), // 5941: โนนฆ้อง, Non Khong
    name(35587, 18, 42110, 8), // 5942: โนนงาม, Non Ngam
    name(44945, 18, 14686, 8), // 5943: โนนจาน, Non Chan
    name(44951, 27, 13917, 11), // 5944: โนนชัยศรี, Non Chai Si
    name(44960, 18, 34495, 7), // 5945: โนนตาล, Non Tan
    name(44966, 24, 34484, 11), // 5946: โนนตาเถร, Non Ta Then
    name(44974, 18, 34571, 7), // 5947: โนนตูม, Non Tum
    name(44980, 21, 34433, 7), // 5948: โนนทราย, Non Sai
    name(44987, 18, 34546, 9), // 5949: โนนทอง, Non Thong
    name(44987, 30, 34558, 13), // 5950: โนนทองหลาง, Non Thonglang
    name(44997, 36, 34546, 12), // 5951: โนนทองอินทร์, Non Thong In
    name(45009, 18, 34517, 8), // 5952: โนนทัน, Non Than
    name(45015, 21, 34546, 8), // 5953: โนนท่อน, Non Thon
    name(45022, 21, 34534, 8), // 5954: โนนธาตุ, Non That
    name(45029, 24, 34235, 11), // 5955: โนนนาจาน, Non Na Chan
    name(45037, 39, 34246, 14), // 5956: โนนน้ำเกลี้ยง, Non Nam Kliang
    name(45050, 21, 12035, 8), // 5957: โนนบุรี, Non Buri
    name(45057, 27, 34377, 9), // 5958: โนนประดู่, Non Pradu
    name(45066, 24, 34365, 12), // 5959: โนนปอแดง, Non Po Daeng
    name(45074, 18, 34395, 7), // 5960: โนนปูน, Non Pun
    name(45080, 27, 34278, 11), // 5961: โนนป่าซาง, Non Pa Sang
    name(45089, 21, 34355, 10), // 5962: โนนผึ้ง, Non Phueng
    name(45096, 21, 34330, 11), // 5963: โนนพลวง, Non Phluang
    name(45103, 24, 34294, 10), // 5964: โนนพะยอม, Non Phayom
    name(45111, 24, 34320, 10), // 5965: โนนภิบาล, Non Phiban
    name(45119, 21, 34206, 9), // 5966: โนนม่วง, Non Muang
    name(45126, 15, 34606, 6), // 5967: โนนยอ, Non Yo
    name(45131, 18, 34593, 8), // 5968: โนนยาง, Non Yang
    name(45137, 18, 34402, 8), // 5969: โนนรัง, Non Rang
    name(45143, 21, 34415, 8), // 5970: โนนราษี, Non Rasi
    name(45150, 33, 34460, 14), // 5971: โนนศิลาเลิง, Non Sila Loeng
    name(45161, 21, 34423, 10), // 5972: โนนสง่า, Non Sa-nga
    name(45168, 30, 34474, 10), // 5973: โนนสมบูรณ์, Non Sombun
    name(45178, 27, 34450, 9), // 5974: โนนสวรรค์, Non Sawan
    name(45187, 21, 34450, 10), // 5975: โนนสวาง, Non Sawang
    name(45194, 24, 34450, 10), // 5976: โนนสว่าง, Non Sawang
    name(45202, 24, 34440, 10), // 5977: โนนสำราญ, Non Samran
    name(45210, 33, 34260, 14), // 5978: โนนหนามแท่ง, Non Nam Thaeng
    name(45221, 33, 34195, 11), // 5979: โนนหมากมุ่น, Non Mak Mun
    name(45232, 33, 34182, 13), // 5980: โนนหมากเค็ง, Non Mak Kheng
    name(45243, 21, 34586, 7), // 5981: โนนหวาย, Non Wai
    name(45250, 18, 34073, 7), // 5982: โนนหอม, Non Hom
    name(45256, 18, 26082, 7), // 5983: โนนหัน, Non Han
    name(45262, 21, 34073, 7), // 5984: โนนห้อม, Non Hom
    name(45269, 21, 34578, 8), // 5985: โนนอุดม, Non Udom
    name(45276, 24, 24030, 11), // 5986: โนนเจริญ, Non Charoen
    name(45284, 21, 34509, 8), // 5987: โนนเต็ง, Non Teng
    name(45291, 24, 34386, 9), // 5988: โนนเปือย, Non Pueai
    name(45299, 21, 34304, 8), // 5989: โนนเพ็ก, Non Phek
    name(45306, 21, 34312, 8), // 5990: โนนเพ็ด, Non Phet
    name(45313, 24, 34215, 10), // 5991: โนนเมือง, Non Mueang
    name(45313, 39, 34215, 20), // 5992: โนนเมืองพัฒนา, Non Mueang Phatthana
    name(45326, 24, 34175, 7), // 5993: โนนเหล็ก, Non Lek
    name(45334, 30, 34161, 14), // 5994: โนนแหลมทอง, Non Laem Thong
    name(45344, 24, 34341, 7), // 5995: โนนโพธิ์, Non Pho
    name(45358, 21, 34274, 7), // 5996: โนนโหนน, Non Non
    name(6779, 15, 3105, 3), // 5997: โบสถ์, Bot
    name(19824, 21, 40173, 10), // 5998: โปงทุ่ง, Pong Thung
    name(5920, 12, 933, 4), // 5999: โป่ง, Pong
    name(19454, 21, 31903, 9), // 6000: โป่งงาม, Pong Ngam
    name(24379, 27, 40125, 11), // 6001: โป่งตาลอง, Pong Talong
    name(25403, 18, 34021, 8), // 6002: โป่งนก, Pong Nok
    name(26603, 18, 39930, 8), // 6003: โป่งผา, Pong Pha
    name(36627, 18, 40100, 7), // 6004: โป่งสา, Pong Sa
    name(41261, 27, 40090, 10), // 6005: โป่งเปือย, Pong Pueai
    name(44209, 21, 22259, 10), // 6006: โป่งแดง, Pong Daeng
    name(45372, 24, 40080, 10), // 6007: โป่งแพร่, Pong Phrae
    name(45380, 21, 40199, 10), // 6008: โป่งแยง, Pong Yaeng
    name(45387, 18, 16078, 11), // 6009: โผงเผง, Phong Pheng
    name(32612, 18, 39406, 9), // 6010: โพกรวม, Phok Ruam
    name(30959, 15, 29984, 8), // 6011: โพงาม, Pho Ngam
    name(41615, 21, 13775, 12), // 6012: โพชนไก่, Pho Chon Kai
    name(45393, 30, 39353, 14), // 6013: โพตลาดแก้ว, Pho Talat Kaeo
    name(45403, 27, 34345, 10), // 6014: โพธิไพศาล, Pho Phisan
    name(2218, 15, 511, 3), // 6015: โพธิ์, Pho
    name(14507, 39, 22594, 11), // 6016: โพธิ์กระสังข์, Pho Krasang
    name(25469, 27, 32830, 9), // 6017: โพธิ์กลาง, Pho Klang
    name(16073, 24, 29984, 8), // 6018: โพธิ์งาม, Pho Ngam
    name(19084, 24, 39376, 7), // 6019: โพธิ์ตรุ, Pho Tru
    name(20522, 33, 39218, 10), // 6020: โพธิ์ประสาท, Pho Prasat
    name(23072, 30, 35188, 10), // 6021: โพธิ์พระยา, Pho Phraya
    name(23941, 42, 27968, 14), // 6022: โพธิ์ม่วงพันธ์, Pho Muang Phan
    name(24888, 30, 39245, 12), // 6023: โพธิ์รังนก, Pho Rang Nok
    name(30627, 27, 39383, 8), // 6024: โพธิ์วงศ์, Pho Wong
    name(13283, 24, 7867, 6), // 6025: โพธิ์ศรี, Pho Si
    name(28104, 39, 39331, 13), // 6026: โพธิ์ศรีสว่าง, Pho Si Sawang
    name(30696, 39, 39318, 13), // 6027: โพธิ์ศรีสำราญ, Pho Si Samran
    name(30967, 24, 39514, 6), // 6028: โพธิ์สัย, Phosai
    name(31150, 33, 39278, 11), // 6029: โพธิ์สามต้น, Pho Sam Ton
    name(39171, 39, 22921, 14), // 6030: โพธิ์หมากแข้ง, Pho Mak Khaeng
    name(39713, 36, 22470, 11), // 6031: โพธิ์เก้าต้น, Pho Kao Ton
    name(41274, 30, 39257, 9), // 6032: โพธิ์เสด็จ, Pho Sadet
    name(41689, 24, 20890, 6), // 6033: โพธิ์เอน, Pho En
    name(42977, 24, 39367, 9), // 6034: โพธิ์แทน, Pho Thaen
    name(44321, 27, 39391, 7), // 6035: โพธิ์ใหญ่, Pho Yai
    name(13176, 24, 3317, 8), // 6036: โพธิ์ไชย, Pho Chai
    name(45347, 33, 39266, 12), // 6037: โพธิ์ไทรงาม, Pho Sai Ngam
    name(13305, 9, 511, 4), // 6038: โพน, Phon
    name(15427, 18, 12260, 8), // 6039: โพนข่า, Phon Kha
    name(17635, 18, 12523, 10), // 6040: โพนครก, Phon Khrok
    name(43352, 18, 29844, 8), // 6041: โพนค้อ, Phon Kho
    name(13305, 18, 36626, 9), // 6042: โพนงาม, Phon Ngam
    name(21009, 18, 11906, 9), // 6043: โพนจาน, Phon Chan
    name(32963, 18, 39475, 9), // 6044: โพนทัน, Phon Than
    name(45412, 15, 10111, 8), // 6045: โพนบก, Phon Bok
    name(45417, 18, 39491, 9), // 6046: โพนยาง, Phon Yang
    name(45423, 24, 39441, 11), // 6047: โพนสว่าง, Phon Sawang
    name(45431, 15, 7933, 7), // 6048: โพนสา, Phon Sa
    name(45436, 18, 39466, 9), // 6049: โพนสูง, Phon Sung
    name(45442, 27, 29599, 16), // 6050: โพนางดำตก, Pho Nang Dam Tok
    name(45451, 30, 29111, 15), // 6051: โพนางดำออก, Pho Nang Dam Ok
    name(45461, 21, 12988, 10), // 6052: โพนเขวา, Phon Khwao
    name(45468, 21, 31855, 9), // 6053: โพนเพ็ก, Phon Phek
    name(45475, 24, 27012, 11), // 6054: โพนเมือง, Phon Mueang
    name(45475, 36, 27012, 15), // 6055: โพนเมืองน้อย, Phon Mueang Noi
    name(45487, 18, 31456, 11), // 6056: โพนแพง, Phon Phaeng
    name(45493, 15, 18516, 7), // 6057: โพนโก, Phon Ko
    name(45498, 30, 38249, 11), // 6058: โพประจักษ์, Pho Prachak
    name(45508, 15, 35188, 8), // 6059: โพพระ, Pho Phra
    name(29763, 30, 36655, 15), // 6060: โพรงจระเข้, Phrong Chorakhe
    name(31186, 33, 39763, 13), // 6061: โพรงมะเดื่อ, Phrong Maduea
    name(39739, 27, 18793, 11), // 6062: โพรงอากาศ, Phrong Akat
    name(45513, 12, 39514, 5), // 6063: โพสะ, Phosa
    name(45517, 21, 39296, 11), // 6064: โพสังโฆ, Pho Sangkho
    name(45524, 24, 39307, 11), // 6065: โพสาวหาญ, Pho Sao Han
    name(45532, 15, 22217, 7), // 6066: โพหัก, Pho Hak
    name(45537, 15, 39344, 9), // 6067: โพแตง, Pho Taeng
    name(45542, 27, 39228, 11), // 6068: โพไร่หวาน, Pho Rai Wan
    name(45551, 18, 31515, 9), // 6069: โมคลาน, Mokkhalan
    name(45557, 18, 31505, 7), // 6070: โมถ่าย, Mo Thai
    name(45563, 15, 31524, 5), // 6071: โมโกร, Mokro
    name(33861, 18, 38680, 7), // 6072: โยธะกา, Yothaka
    name(45568, 12, 34610, 5), // 6073: โยนก, Yonok
    name(2519, 9, 2760, 4), // 6074: โรง, Rong
    name(28120, 21, 44218, 10), // 6075: โรงช้าง, Rong Chang
    name(30126, 18, 15777, 8), // 6076: โรงหีบ, Rong Hip
    name(33848, 18, 22345, 8), // 6077: โรงเข้, Rong Khe
    name(24367, 18, 14723, 6), // 6078: โละจูด, Lochut
    name(20542, 21, 12707, 7), // 6079: โสกก่าม, Sok Kam
    name(25601, 27, 19396, 11), // 6080: โสกนกเต็น, Sok Nok Ten
    name(32982, 27, 24186, 11), // 6081: โสกปลาดุก, Sok Pla Duk
    name(45572, 18, 24252, 9), // 6082: โสกแสง, Sok Saeng
    name(5993, 12, 26993, 6), // 6083: โสธร, Sothon
    name(39759, 9, 8687, 4), // 6084: โสน, Sano
    name(39759, 18, 41860, 8), // 6085: โสนลอย, Sano Loi
    name(15087, 27, 40706, 8), // 6086: โสมเยี่ยม, Som Yiam
    name(45578, 12, 21320, 4), // 6087: โหรา, Hora
    name(33352, 24, 13425, 9), // 6088: โหล่งขอด, Long Khot
    name(45582, 12, 14721, 4), // 6089: โอโล, O Lo
    name(24399, 12, 10876, 7), // 6090: ใจดี, Chai Di
    name(23824, 42, 19131, 23), // 6091: ในคลองบางปลากด, Nai Khlong Bang Pla Kot
    name(24651, 15, 21290, 9), // 6092: ในควน, Nai Khuan
    name(34040, 27, 33338, 13), // 6093: ในวงเหนือ, Nai Wong Nuea
    name(34656, 21, 33351, 12), // 6094: ในวงใต้, Nai Wong Tai
    name(34666, 15, 32628, 7), // 6095: ในเตา, Nai Tao
    name(36845, 21, 30818, 10), // 6096: ในเมือง, Nai Mueang
    name(43915, 21, 32869, 9), // 6097: ในเวียง, Nai Wiang
    name(1762, 12, 749, 3), // 6098: ใหม่, Mai
    name(16960, 33, 19633, 13), // 6099: ใหม่นาเพียง, Mai Na Phiang
    name(16045, 27, 21071, 13), // 6100: ใหม่พัฒนา, Mai Phatthana
    name(15929, 21, 21108, 10), // 6101: ไกรกลาง, Krai Klang
    name(19303, 18, 23988, 8), // 6102: ไกรนอก, Krai Nok
    name(34653, 15, 21285, 8), // 6103: ไกรใน, Krai Nai
    name(34227, 15, 13784, 8), // 6104: ไก่คำ, Kai Kham
    name(41619, 21, 22884, 7), // 6105: ไก่เส่า, Kai Sao
    name(42788, 12, 23320, 7), // 6106: ไคสี, Khai Si
    name(45586, 21, 23312, 8), // 6107: ไค้นุ่น, Khai Nun
    name(14900, 21, 17283, 11), // 6108: ไชยคราม, Chaiyakhram
    name(18005, 21, 17262, 8), // 6109: ไชยบุรี, Chaiburi
    name(18194, 21, 5137, 10), // 6110: ไชยภูมิ, Chaiyaphum
    name(33080, 21, 11674, 13), // 6111: ไชยมงคล, Chai Mongkhon
    name(19366, 24, 13241, 11), // 6112: ไชยมนตรี, Chai Montri
    name(42203, 18, 17316, 9), // 6113: ไชยราช, Chaiyarat
    name(21018, 24, 17249, 13), // 6114: ไชยวัฒนา, Chai Watthana
    name(21494, 21, 16887, 11), // 6115: ไชยสถาน, Chai Sathan
    name(21494, 21, 17270, 13), // 6116: ไชยสถาน, Chaiya Sathan
    name(26633, 15, 17225, 7), // 6117: ไชยสอ, Chai So
    name(45593, 27, 46036, 11), // 6118: ไตรตรึงษ์, Trai Trueng
    name(21636, 27, 17375, 15), // 6119: ไทยชนะศึก, Thai Chana Suek
    name(22242, 21, 16218, 9), // 6120: ไทยบุรี, Thai Buri
    name(25879, 30, 37290, 13), // 6121: ไทยสามัคคี, Thai Samakkhi
    name(26044, 21, 42032, 9), // 6122: ไทยอุดม, Thai Udom
    name(30985, 21, 42572, 9), // 6123: ไทยาวาส, Thaiyawat
    name(18650, 18, 19904, 10), // 6124: ไทรขึง, Sai Khueng
    name(26647, 18, 4145, 9), // 6125: ไทรทอง, Sai Thong
    name(20290, 18, 2264, 6), // 6126: ไทรม้า, Sai Ma
    name(21544, 21, 28824, 7), // 6127: ไทรย้อย, Sai Yoi
    name(23967, 27, 13964, 8), // 6128: ไทรเดี่ยว, Sai Diao
    name(27835, 27, 25970, 13), // 6129: ไทรโรงโขน, Sai Rong Khon
    name(28761, 21, 26122, 9), // 6130: ไทรโสภา, Sai Sopha
    name(32587, 21, 15325, 7), // 6131: ไทรใหญ่, Sai Yai
    name(5970, 9, 879, 4), // 6132: ไผ่, Phai
    name(19463, 27, 31387, 13), // 6133: ไผ่กองดิน, Phai Kong Din
    name(20300, 21, 25273, 11), // 6134: ไผ่ขวาง, Phai Khwang
    name(21035, 24, 23409, 12), // 6135: ไผ่ขอดอน, Phai Kho Don
    name(23589, 24, 14766, 13), // 6136: ไผ่จำศิล, Phai Cham Sin
    name(25897, 30, 12357, 14), // 6137: ไผ่ชะเลือด, Phai Cha Lueat
    name(28610, 30, 19811, 18), // 6138: ไผ่ดำพัฒนา, Phai Dam Phatthana
    name(30157, 18, 38760, 8), // 6139: ไผ่ต่ำ, Phai Tam
    name(32606, 24, 38773, 12), // 6140: ไผ่ท่าโพ, Phai Tha Pho
    name(34235, 18, 36022, 9), // 6141: ไผ่พระ, Phai Phra
    name(39879, 18, 37923, 8), // 6142: ไผ่รอบ, Phai Rop
    name(40359, 18, 31799, 9), // 6143: ไผ่ลิง, Phai Ling
    name(13354, 21, 36484, 8), // 6144: ไผ่ล้อม, Phai Lom
    name(41318, 15, 38799, 9), // 6145: ไผ่วง, Phai Wong
    name(42998, 24, 38751, 9), // 6146: ไผ่สิงห์, Phai Sing
    name(45602, 21, 33592, 10), // 6147: ไผ่หลวง, Phai Luang
    name(45609, 24, 32520, 8), // 6148: ไผ่หลิ่ว, Phai Lio
    name(45617, 27, 21493, 13), // 6149: ไผ่หูช้าง, Phai Hu Chang
    name(45626, 24, 22174, 10), // 6150: ไผ่เขียว, Phai Khiao
    name(45634, 18, 38790, 9), // 6151: ไผ่โทน, Phai Thon
    name(45640, 21, 38808, 8), // 6152: ไผ่ใหญ่, Phai Yai
    name(33248, 21, 30961, 7), // 6153: ไพบูลย์, Phaibun
    name(6445, 9, 5485, 5), // 6154: ไพร, Phrai
    name(14213, 18, 10613, 10), // 6155: ไพรขลา, Phrai Khla
    name(19501, 24, 18639, 14), // 6156: ไพรนกยูง, Phrai Nok Yung
    name(22136, 24, 24073, 15), // 6157: ไพรพัฒนา, Phrai Phatthana
    name(32446, 18, 31875, 8), // 6158: ไพรวัน, Phraiwan
    name(35166, 9, 29581, 5), // 6159: ไพล, Phlai
    name(13367, 15, 38816, 7), // 6160: ไพศาล, Phaisan
    name(30136, 21, 17058, 8), // 6161: ไม้กลอน, Mai Klon
    name(36187, 18, 14477, 8), // 6162: ไม้ขาว, Mai Khao
    name(34246, 18, 36005, 8), // 6163: ไม้งาม, Mai Ngam
    name(39982, 18, 10557, 7), // 6164: ไม้ดัด, Mai Dat
    name(43211, 18, 27043, 7), // 6165: ไม้ตรา, Mai Tra
    name(45647, 18, 12907, 7), // 6166: ไม้ฝาด, Mai Fat
    name(45653, 15, 28074, 6), // 6167: ไม้ยา, Mai Ya
    name(45658, 18, 25015, 7), // 6168: ไม้รูด, Mai Rut
    name(45664, 21, 15173, 8), // 6169: ไม้เค็ด, Mai Khet
    name(45671, 24, 22036, 9), // 6170: ไม้เรียง, Mai Riang
    name(5535, 9, 966, 3), // 6171: ไร่, Rai
    name(20774, 18, 16040, 9), // 6172: ไร่ขิง, Rai Khing
    name(24095, 15, 16040, 7), // 6173: ไร่ขี, Rai Khi
    name(28163, 21, 28026, 7), // 6174: ไร่น้อย, Rai Noi
    name(34255, 24, 30754, 13), // 6175: ไร่พัฒนา, Rai Phatthana
    name(35237, 24, 22324, 10), // 6176: ไร่มะขาม, Rai Makham
    name(39889, 15, 36795, 7), // 6177: ไร่รถ, Rai Rot
    name(41327, 27, 37964, 10), // 6178: ไร่สะท้อน, Rai Sathon
    name(41709, 24, 40337, 10), // 6179: ไร่สีสุก, Rai Si Suk
    name(41743, 18, 40353, 7), // 6180: ไร่ส้ม, Rai Som
    name(44224, 30, 20574, 13), // 6181: ไร่หลักทอง, Rai Lak Thong
    name(45679, 21, 28430, 6), // 6182: ไร่อ้อย, Rai Oi
    name(45686, 21, 12999, 7), // 6183: ไร่เก่า, Rai Kao
    name(45693, 18, 18010, 8), // 6184: ไร่โคก, Rai Khok
    name(45699, 18, 40371, 7), // 6185: ไร่ใต้, Rai Tai
    name(45705, 21, 21067, 7), // 6186: ไร่ใหม่, Rai Mai
    name(45705, 36, 21067, 17), // 6187: ไร่ใหม่พัฒนา, Rai Mai Phatthana
    name(30436, 18, 24980, 5), // 6188: ไล่โว่, Laiwo
    name(45717, 18, 24155, 7), // 6189: ไสหมาก, Sai Mak
    name(45723, 18, 29165, 5), // 6190: ไสหร้า, Saira
    name(45729, 15, 27217, 8), // 6191: ไสไทย, Sai Thai
    name(15763, 24, 23376, 9), // 6192: ไหล่ทุ่ง, Lai Thung
    name(17245, 24, 14256, 7), // 6193: ไหล่น่าน, Lai Nan
    name(18950, 21, 10131, 7), // 6194: ไหล่หิน, Lai Hin
    name(18621, 21, 12862, 8), // 6195: ไฮหย่อง, Hai Yong
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

pub(in crate::data) static BY_NAME: [u16; 7436] = [
    3691, 3268, 4131, 3278, 4002, 3303, 399, 4118, 5366, 626, 3649, 5359, 1658, 7135, 1325, 413, 6633, 3765, 7355, 1372,
    6022, 2585, 481, 1648, 6186, 6878, 6055, 17, 1612, 6125, 1353, 3085, 6524, 6523, 1783, 1792, 1893, 7236, 2218, 1997,
    2081, 2413, 2067, 1983, 1740, 1643, 7239, 6009, 1172, 334, 394, 2166, 1071, 6943, 7290, 1542, 1986, 2328, 6593, 5764,
    6512, 6446, 6655, 6755, 1069, 1689, 2192, 5964, 5909, 6265, 1782, 2382, 3655, 1700, 5416, 3755, 4704, 4992, 2360, 3217,
    6415, 2261, 4416, 3358, 2698, 4983, 4663, 1074, 5679, 3373, 4183, 2525, 7340, 7293, 7256, 535, 6389, 6631, 842, 6587,
    6431, 343, 7192, 6630, 7295, 7083, 7363, 7364, 6513, 2737, 1056, 6788, 6696, 6382, 6653, 6594, 2004, 5695, 2019, 7049,
    7054, 2221, 1801, 2175, 4596, 7336, 7353, 2438, 2022, 7409, 7337, 6400, 7339, 7389, 7338, 7428, 6140, 7406, 3743, 1975,
    7376, 1570, 6800, 3475, 6322, 2238, 3572, 7021, 5573, 6358, 6944, 6065, 2564, 6376, 4216, 2316, 3833, 467, 1013, 2946,
    2580, 3050, 2037, 3787, 840, 1607, 3130, 1681, 2861, 3835, 4051, 2471, 2562, 2664, 2868, 2878, 739, 2623, 3094, 852,
    1692, 2600, 2674, 2983, 3612, 3383, 3899, 2380, 3793, 2757, 3547, 3265, 2904, 1552, 2701, 2432, 3541, 2329, 3118, 2888,
    3791, 3140, 2057, 3781, 3059, 2607, 3068, 2136, 2517, 3938, 2656, 2156, 4114, 2609, 2874, 3811, 1517, 3461, 3901, 4020,
    3156, 6310, 6311, 4007, 2415, 3894, 6443, 870, 2204, 3573, 2578, 3466, 1937, 3532, 2351, 4389, 1307, 1810, 2240, 3031,
    4067, 3497, 1705, 3096, 441, 6480, 6464, 2170, 3756, 3879, 443, 1116, 453, 3671, 3662, 2058, 7029, 3132, 6409, 3553,
    2063, 2245, 5298, 6836, 3928, 4326, 2954, 2546, 1682, 2367, 2504, 2939, 3011, 3511, 1529, 1594, 1588, 4010, 3462, 2416,
    3637, 3458, 2324, 2330, 2537, 3585, 3706, 4207, 4221, 4705, 6813, 4297, 4807, 1166, 6895, 1609, 6377, 6643, 4753, 4525,
    5760, 4953, 267, 2219, 6075, 4980, 920, 52, 2553, 1748, 2412, 4172, 4531, 498, 2435, 3215, 533, 871, 5199, 1109,
    6862, 1504, 1511, 4845, 5396, 5674, 6451, 6212, 6911, 974, 106, 612, 6569, 5229, 93, 268, 3804, 1140, 1271, 6999,
    279, 5793, 332, 5516, 5545, 32, 429, 6128, 1225, 6739, 6650, 6710, 76, 7062, 197, 1306, 352, 126, 6171, 145,
    5788, 5381, 966, 75, 155, 5583, 6905, 7138, 1463, 6544, 6543, 6112, 1228, 1222, 1107, 200, 549, 6448, 6646, 6767,
    1157, 1456, 5214, 179, 178, 1272, 6531, 1273, 6724, 7114, 1075, 6545, 489, 275, 320, 982, 1179, 6692, 5246, 40,
    5411, 6158, 7191, 1707, 6557, 5401, 6541, 6882, 5216, 7056, 563, 6306, 6707, 5238, 6663, 359, 198, 358, 297, 48,
    382, 73, 298, 49, 19, 20, 299, 301, 296, 6974, 1236, 6997, 6994, 1426, 6553, 1440, 300, 1235, 6963, 662,
    281, 6570, 6182, 1308, 6598, 302, 163, 7137, 125, 144, 1234, 6900, 1540, 889, 6499, 6929, 5204, 6962, 6183, 6133,
    1146, 1195, 1214, 1417, 7147, 6126, 7291, 1430, 6713, 1696, 6354, 2317, 7227, 6427, 6392, 7015, 7141, 7148, 7000, 6491,
    6470, 6481, 7050, 7038, 6469, 7130, 6947, 6959, 6722, 7011, 6723, 6503, 6411, 6468, 7113, 7010, 7209, 7008, 6976, 4802,
    6145, 7229, 5172, 3402, 768, 2134, 3025, 2643, 3937, 2417, 3261, 2723, 4558, 7212, 6961, 2406, 1965, 3454, 6690, 156,
    5492, 2509, 523, 2053, 2462, 2386, 4136, 3219, 3940, 2808, 3632, 2569, 2460, 4142, 3213, 3855, 3920, 4110, 2110, 2784,
    947, 3642, 4071, 3079, 3861, 3962, 596, 2489, 4111, 2514, 2763, 2434, 2616, 4013, 2154, 3182, 3815, 2820, 3063, 3086,
    3195, 1359, 2767, 3810, 2617, 2339, 3619, 2508, 5320, 6562, 7329, 6605, 3037, 2748, 4800, 5245, 5465, 6607, 6819, 5723,
    4514, 5722, 5772, 437, 800, 3788, 6898, 319, 1521, 6883, 323, 3088, 2116, 2023, 2282, 5736, 318, 3930, 6924, 95,
    7121, 6946, 6960, 1785, 2458, 2591, 2668, 3690, 22, 1297, 1375, 488, 3364, 2350, 2499, 2602, 3921, 2543, 3969, 3260,
    3621, 1572, 7410, 5027, 5521, 3873, 4722, 3517, 4804, 1632, 1657, 4851, 931, 4518, 5437, 3880, 633, 784, 5539, 6091,
    6797, 118, 2944, 1506, 2091, 4535, 143, 1838, 565, 6012, 5910, 5968, 7433, 4946, 7142, 4718, 134, 5429, 5739, 5816,
    6194, 1995, 4700, 117, 3237, 3289, 4890, 4936, 1492, 7382, 2176, 7343, 6877, 7188, 7281, 7429, 6923, 6897, 55, 754,
    470, 1534, 3723, 4881, 4889, 6387, 1911, 1111, 1857, 116, 3984, 5255, 1701, 1180, 1587, 5058, 4431, 2118, 2153, 2774,
    2263, 2163, 2049, 364, 3687, 560, 3216, 3185, 4763, 603, 2789, 2228, 2486, 2097, 4770, 3779, 3381, 1151, 6473, 6628,
    6964, 7002, 6378, 6903, 78, 3067, 8, 4743, 5617, 4415, 5504, 4324, 3711, 3296, 6665, 653, 712, 745, 747, 5609,
    7158, 6425, 7136, 864, 6403, 6249, 6450, 499, 5887, 6988, 4147, 4133, 572, 4569, 794, 5502, 671, 684, 6766, 7132,
    2806, 3275, 6152, 567, 6326, 1090, 1070, 1067, 1176, 5450, 2761, 3622, 511, 2165, 1099, 1928, 867, 1193, 5794, 6983,
    2353, 785, 2640, 2624, 1646, 1597, 3546, 3384, 5119, 3709, 1416, 6881, 7182, 1976, 1662, 2844, 1779, 2950, 1081, 1798,
    1805, 1889, 2002, 5017, 5461, 6831, 7108, 1447, 5845, 53, 5250, 5829, 6223, 2645, 2713, 649, 2510, 5057, 5319, 1750,
    6870, 1931, 1533, 4208, 4594, 2056, 4177, 393, 6515, 6660, 1174, 4159, 6510, 6656, 5645, 1761, 1207, 396, 3907, 4158,
    3684, 4161, 7432, 6332, 404, 7210, 722, 678, 5671, 5623, 1428, 945, 737, 3092, 5667, 5692, 2636, 5707, 2739, 5693,
    7402, 2825, 2117, 2966, 1122, 2099, 1368, 2730, 3592, 5526, 4015, 5168, 1322, 5618, 3577, 3569, 826, 5378, 3885, 3529,
    4388, 744, 5544, 914, 1296, 1358, 2728, 2794, 2841, 3528, 5486, 5522, 4741, 3870, 1318, 1947, 701, 4941, 4113, 4935,
    2792, 666, 2559, 2901, 3888, 3844, 5607, 3531, 2296, 1384, 2968, 3561, 3768, 3837, 2873, 3724, 4797, 4148, 3946, 3948,
    4129, 1927, 3043, 4820, 2583, 5364, 3538, 3076, 3199, 4112, 5535, 3947, 2577, 3591, 1649, 3513, 2064, 2285, 4789, 3579,
    124, 3674, 2178, 1630, 7226, 5753, 5768, 5785, 3257, 5162, 3452, 1902, 827, 5928, 5861, 5124, 6257, 6061, 5754, 5071,
    5782, 6017, 3485, 3868, 2472, 1254, 1582, 5855, 2921, 3045, 711, 3042, 6519, 1604, 5719, 6421, 4122, 5925, 5900, 6109,
    1274, 5791, 5805, 7155, 7166, 7264, 514, 917, 5425, 4047, 7161, 5978, 911, 6096, 2505, 1888, 6002, 5926, 6015, 6191,
    1618, 4620, 1382, 6232, 6832, 6313, 6036, 1729, 6098, 7213, 465, 4790, 4841, 3802, 6664, 479, 2811, 1592, 3422, 2922,
    963, 3174, 1821, 1252, 3465, 5896, 5983, 4097, 4345, 2758, 136, 1697, 4227, 4330, 5223, 6085, 2031, 5729, 5917, 634,
    5929, 3644, 1528, 2342, 5781, 6160, 5761, 4490, 4864, 4833, 4352, 4836, 4310, 4175, 65, 845, 7214, 5749, 3828, 3057,
    3720, 5503, 6564, 104, 2198, 6566, 651, 6880, 7430, 2442, 12, 6500, 3736, 2139, 2995, 2151, 2210, 2230, 2544, 3596,
    4735, 2558, 4662, 2024, 2229, 1553, 1589, 1569, 1208, 1608, 2867, 5046, 5954, 3297, 5742, 1554, 5908, 3987, 3416, 6861,
    1551, 4572, 5316, 5848, 1555, 1126, 2381, 2060, 2101, 1125, 2162, 2422, 2078, 1973, 7235, 2077, 573, 2048, 207, 1105,
    1498, 3417, 6640, 556, 6153, 231, 4197, 6127, 57, 905, 152, 64, 7, 551, 440, 6624, 2638, 1870, 4200, 6623,
    618, 6678, 1614, 1666, 6670, 77, 438, 853, 5346, 5932, 6422, 6572, 6901, 7324, 815, 5282, 5144, 5481, 2279, 3985,
    7269, 6684, 3039, 6599, 1192, 1139, 6770, 6769, 854, 5624, 1628, 5079, 5857, 1625, 5962, 2119, 5748, 7251, 2338, 1119,
    7385, 6764, 1049, 5538, 7403, 635, 7250, 7196, 6930, 1556, 2027, 2186, 1178, 6659, 4395, 2295, 992, 4995, 5601, 7120,
    1512, 7169, 1660, 6869, 1843, 2741, 7265, 7266, 7296, 7246, 7263, 7352, 7146, 7268, 7267, 7386, 7387, 7190, 7004, 4855,
    1956, 5286, 5107, 5283, 2106, 2423, 6579, 6807, 6033, 1087, 5044, 2071, 5056, 1829, 1523, 7334, 5657, 3353, 4923, 2541,
    3190, 2069, 450, 2017, 1433, 4698, 4707, 2484, 463, 7271, 857, 5628, 5339, 3974, 3136, 457, 3973, 2092, 5045, 1092,
    5752, 1439, 2182, 1961, 2246, 2535, 7314, 7322, 7317, 2736, 2009, 1951, 2098, 1918, 7270, 2299, 6603, 7129, 7006, 4653,
    6273, 2308, 7215, 1631, 2206, 2273, 3145, 1790, 933, 5997, 4365, 4426, 3916, 6229, 6222, 6706, 4279, 753, 4928, 4610,
    7234, 6037, 16, 139, 1808, 140, 1576, 647, 659, 1774, 777, 1953, 5258, 4659, 3205, 6592, 5247, 4526, 6614, 7323,
    6577, 6498, 6286, 4989, 2665, 6699, 6817, 2822, 2429, 6434, 3161, 2005, 219, 6117, 5196, 6730, 1813, 6826, 3351, 168,
    169, 1163, 3325, 4869, 6485, 6546, 7203, 2895, 3817, 6331, 1412, 2473, 2557, 2980, 3972, 4272, 6778, 172, 269, 6327,
    1401, 1535, 1935, 5189, 788, 6371, 5563, 1869, 624, 6829, 7149, 5987, 724, 5018, 5028, 856, 3250, 5577, 6238, 160,
    1162, 6909, 5921, 2070, 451, 6527, 6611, 5390, 1459, 1057, 783, 5485, 51, 1653, 6316, 5549, 7034, 6344, 2039, 1142,
    5135, 1746, 1435, 5170, 6028, 6051, 1434, 1436, 4376, 4377, 446, 3035, 417, 593, 6521, 1065, 4378, 4873, 4374, 2145,
    4375, 4351, 4379, 5072, 6985, 6432, 6682, 6654, 1823, 7068, 5906, 6054, 5288, 1824, 4816, 4591, 4507, 1994, 3685, 4940,
    1161, 6973, 1018, 6058, 4190, 175, 3826, 5944, 7260, 1073, 5999, 6814, 6851, 6581, 7069, 4443, 1925, 3056, 4724, 6868,
    6966, 7100, 4268, 5256, 3576, 5036, 5257, 5875, 728, 1205, 5187, 2554, 7173, 2729, 5136, 7014, 5565, 6043, 4641, 6060,
    7030, 6472, 4342, 4785, 4462, 3176, 4421, 5157, 138, 2724, 1299, 7206, 6920, 5164, 2008, 2575, 1441, 111, 6620, 4571,
    5358, 4963, 7072, 4343, 4773, 6858, 6662, 6995, 2727, 6056, 1884, 109, 4601, 4720, 3686, 6438, 5710, 5895, 1621, 2288,
    151, 4267, 6441, 1027, 6953, 3385, 3680, 4250, 5350, 5803, 6740, 6849, 6875, 7027, 4393, 1545, 4464, 3738, 6719, 6726,
    2378, 1136, 5415, 3991, 4654, 2547, 4614, 1816, 2989, 5156, 1342, 5543, 6504, 4581, 6479, 2173, 3177, 5133, 5537, 6442,
    6965, 2241, 6565, 2125, 2826, 6074, 1298, 5850, 6697, 2981, 4329, 7216, 1191, 2740, 3957, 4909, 6693, 6394, 5883, 5566,
    3456, 6416, 5203, 87, 767, 1015, 1266, 1457, 4592, 4927, 5619, 6116, 6749, 6823, 6967, 7071, 7224, 4885, 859, 2305,
    6259, 3832, 6201, 4012, 786, 1316, 5488, 5038, 6362, 7095, 1547, 4028, 4767, 6142, 803, 5367, 6136, 6711, 6687, 6945,
    793, 5376, 6721, 5796, 374, 608, 934, 1110, 1378, 1762, 2532, 5476, 6285, 6980, 3344, 6490, 6366, 5127, 2842, 676,
    464, 6375, 5691, 6124, 544, 4246, 5880, 6248, 1305, 6801, 5066, 5470, 6072, 4402, 863, 1366, 1985, 3419, 1291, 234,
    1381, 6144, 5403, 5422, 6652, 1242, 6651, 7344, 5759, 5569, 6588, 5464, 3032, 4750, 7228, 5091, 6931, 5564, 1046, 3371,
    4077, 6405, 1047, 6907, 4532, 4178, 4441, 5763, 4975, 7079, 6462, 2913, 6076, 1190, 5606, 1276, 5919, 5231, 5858, 5824,
    682, 868, 6837, 5230, 7175, 4560, 2721, 7123, 1890, 3661, 5870, 6916, 6258, 6440, 6803, 5922, 5737, 6211, 1664, 2456,
    4055, 1546, 3155, 3318, 5873, 6353, 4331, 4764, 4702, 4262, 3034, 346, 687, 637, 3066, 3313, 4166, 6414, 3978, 3282,
    1959, 3425, 5302, 6750, 7105, 2830, 3281, 1258, 5454, 4557, 7306, 4835, 5313, 3654, 4837, 6896, 5499, 365, 720, 1148,
    1644, 2430, 5519, 3697, 625, 6859, 6884, 2630, 5514, 6595, 276, 4510, 5633, 4026, 6661, 1544, 1443, 1423, 5747, 6712,
    372, 4311, 1033, 2507, 1548, 5582, 363, 1394, 4087, 5859, 6367, 6729, 7020, 7207, 6276, 6404, 4511, 5567, 5835, 5868,
    6162, 636, 7127, 6818, 5682, 4545, 7017, 1422, 3883, 31, 6296, 6297, 6268, 5165, 5423, 6954, 1825, 2384, 5658, 6754,
    1201, 2669, 1128, 1220, 5021, 5241, 5856, 6155, 6263, 6355, 2354, 5289, 6398, 6482, 5489, 6575, 5706, 641, 5580, 5562,
    183, 191, 6509, 6180, 341, 6617, 6215, 6325, 1636, 3599, 532, 6032, 797, 5800, 3601, 3769, 2029, 2284, 2455, 3284,
    3931, 1042, 2706, 3975, 3889, 2357, 4041, 4052, 3878, 5332, 6927, 5031, 4862, 7319, 1583, 1650, 921, 7326, 5205, 1629,
    6069, 5195, 5443, 5770, 1377, 6039, 5472, 4996, 4997, 373, 4404, 5409, 5438, 1328, 1210, 6576, 6511, 315, 579, 6113,
    107, 108, 1964, 6821, 2387, 1679, 2866, 5012, 3128, 2889, 4116, 6383, 2835, 4090, 7150, 5082, 6838, 3783, 4060, 5386,
    4552, 3064, 3124, 3378, 3518, 7112, 4485, 4309, 6799, 2488, 2332, 2576, 2987, 3209, 3936, 4079, 2355, 2863, 466, 3863,
    4085, 4064, 6184, 5941, 4537, 1803, 1619, 799, 6413, 3223, 4039, 4083, 5605, 3065, 3656, 4056, 3077, 3399, 5799, 2666,
    4825, 1035, 2391, 4578, 2964, 3758, 3872, 2744, 6806, 7065, 3051, 3178, 3934, 4661, 5650, 3285, 2838, 3280, 3273, 1339,
    1958, 2521, 2899, 3119, 3249, 3299, 3405, 3806, 6143, 3525, 2900, 3279, 3996, 1054, 2523, 3836, 3983, 7045, 4045, 3179,
    4095, 3256, 4005, 4387, 6357, 6902, 3467, 7028, 4731, 3830, 6893, 3410, 5400, 6805, 7125, 7047, 7048, 4567, 2043, 3618,
    7372, 4675, 3829, 6437, 1969, 3235, 5442, 7037, 5194, 7204, 4806, 7176, 4746, 4990, 961, 5610, 2772, 2749, 2621, 3081,
    6839, 6507, 7035, 6214, 2419, 3309, 4645, 3232, 3535, 3760, 1024, 3820, 4024, 2857, 3310, 3262, 3900, 2759, 5611, 4497,
    4564, 6251, 2694, 1170, 922, 3189, 3251, 4006, 2059, 7097, 2751, 1020, 6224, 5675, 5847, 2804, 3245, 4127, 2846, 2420,
    2549, 4430, 6864, 6508, 6717, 2847, 2897, 3457, 4109, 3500, 2376, 2715, 2952, 1977, 3387, 4050, 6505, 2752, 6904, 7111,
    6971, 6429, 2768, 3052, 4082, 6892, 3306, 3905, 4089, 1396, 6318, 2519, 3271, 4563, 3625, 4119, 3267, 3958, 7208, 222,
    993, 7060, 2516, 5656, 4321, 4040, 6386, 6361, 2377, 5680, 5355, 3486, 3803, 4074, 6618, 2958, 3896, 3659, 7085, 2520,
    1009, 6372, 2522, 2452, 3666, 2341, 4069, 2560, 2780, 2626, 6552, 6514, 4708, 2905, 2579, 2906, 4061, 4452, 3995, 4435,
    1336, 3276, 3253, 3658, 5654, 2760, 3942, 3093, 6380, 2370, 2845, 4440, 3307, 3785, 6141, 846, 7042, 5330, 3272, 4477,
    1899, 2407, 2474, 3542, 3554, 3895, 6435, 6856, 2345, 7107, 7039, 4108, 679, 2565, 7133, 6731, 3908, 4094, 3675, 6428,
    4742, 3204, 1883, 3822, 5958, 4115, 5200, 3922, 1101, 2187, 2883, 4427, 5462, 7033, 683, 3110, 638, 1647, 2512, 3857,
    5086, 730, 6110, 3598, 5444, 4048, 5637, 6894, 5410, 1058, 2128, 2614, 3682, 2540, 2829, 6792, 6793, 4579, 4618, 5639,
    5122, 7248, 4403, 4681, 6433, 787, 5092, 3323, 6968, 4269, 2750, 4711, 4669, 7025, 7044, 2972, 4668, 4576, 5728, 6725,
    3141, 4710, 5186, 6759, 4651, 4517, 5276, 5613, 5662, 3274, 656, 5701, 4536, 3269, 6695, 4530, 2159, 2601, 2997, 3574,
    2277, 4748, 2036, 1212, 416, 537, 4143, 1097, 4599, 5631, 4747, 3321, 4255, 4303, 4777, 4489, 3372, 3224, 3590, 4542,
    4543, 2266, 4314, 3964, 3968, 3471, 2969, 4274, 6, 7388, 2503, 1990, 3193, 3959, 3910, 2214, 2095, 7320, 7312, 1574,
    3776, 3639, 3430, 2385, 2410, 5755, 675, 2821, 1778, 2149, 3797, 6111, 3479, 874, 1754, 5687, 4937, 2232, 2979, 2089,
    3578, 1992, 1601, 2975, 4680, 2593, 241, 6119, 5466, 340, 755, 6197, 233, 217, 428, 1240, 6150, 1346, 6070, 1280,
    237, 6979, 218, 1112, 293, 70, 707, 215, 1159, 1232, 1367, 5933, 6193, 6649, 7089, 1248, 243, 1227, 287, 6494,
    639, 6176, 710, 1352, 825, 244, 7370, 84, 10, 85, 131, 6289, 6190, 6295, 210, 5568, 1238, 119, 1294, 258,
    288, 245, 688, 132, 6757, 691, 5977, 6185, 610, 43, 91, 209, 6220, 6364, 6213, 6645, 422, 167, 1120, 6122,
    6204, 112, 1279, 517, 7088, 90, 188, 7074, 271, 1311, 6293, 6294, 6459, 5991, 274, 7219, 5039, 5990, 1223, 965,
    4146, 4105, 6619, 6195, 6489, 504, 6776, 538, 7359, 1002, 449, 6210, 6600, 170, 171, 6146, 6842, 216, 772, 1247,
    1317, 176, 177, 256, 408, 102, 1088, 193, 282, 5011, 432, 203, 6102, 574, 1413, 5961, 1351, 955, 7362, 1257,
    99, 442, 1213, 187, 7273, 184, 5734, 1261, 79, 6192, 1031, 1181, 1231, 6088, 6458, 379, 4998, 6783, 6782, 1350,
    100, 280, 584, 5994, 386, 195, 201, 208, 705, 748, 273, 291, 292, 6104, 133, 174, 5010, 6841, 6752, 749,
    5551, 249, 4999, 6602, 214, 1348, 6157, 103, 6188, 62, 390, 378, 587, 5455, 6078, 6105, 765, 80, 28, 7040,
    239, 262, 257, 6774, 6445, 986, 5589, 74, 690, 6808, 1414, 6608, 1259, 236, 6457, 6828, 1411, 1260, 1158, 1239,
    6744, 6330, 6187, 7059, 242, 211, 6151, 6804, 7051, 289, 419, 819, 6103, 420, 89, 421, 1004, 212, 6791, 101,
    1402, 1262, 6250, 7253, 232, 7218, 6992, 5022, 6237, 595, 81, 1315, 6753, 290, 444, 331, 1237, 1347, 6120, 6578,
    7052, 196, 447, 182, 189, 251, 5989, 6101, 1309, 578, 1037, 227, 6616, 6978, 202, 552, 1226, 5043, 6073, 6179,
    6291, 6784, 6089, 6030, 147, 6207, 148, 1349, 5777, 250, 92, 7201, 903, 121, 204, 5797, 6139, 186, 54, 6648,
    335, 1310, 6644, 253, 5963, 6798, 385, 6601, 6647, 6106, 149, 235, 1224, 5552, 7397, 7189, 7197, 7193, 7346, 7354,
    7321, 7374, 7378, 7379, 7347, 7335, 7390, 7333, 7277, 6926, 1581, 1028, 2105, 5668, 5459, 311, 2798, 329, 325, 3647,
    3740, 312, 3982, 327, 5254, 3607, 6346, 5590, 3812, 308, 1251, 310, 2137, 5597, 309, 2258, 1737, 5049, 5435, 1722,
    2155, 304, 3750, 1408, 307, 5700, 5262, 1724, 1686, 3672, 1856, 2926, 5007, 2596, 2839, 7348, 7254, 1827, 63, 2903,
    4428, 4798, 4846, 7302, 1360, 1344, 1972, 2283, 3288, 2400, 1998, 1880, 2742, 1674, 2635, 2848, 5642, 2603, 5643, 2533,
    2461, 3710, 3159, 2469, 7434, 1117, 4656, 5811, 5948, 1041, 6887, 6933, 491, 5222, 743, 1039, 1334, 4574, 5463, 7217,
    6309, 7058, 1639, 6673, 1206, 5841, 6038, 3679, 1131, 5453, 5149, 6871, 5663, 1032, 4308, 4664, 6001, 4307, 7081, 4738,
    4739, 321, 4553, 1127, 4615, 2286, 3866, 3952, 4232, 4732, 6886, 592, 812, 6613, 4425, 375, 5446, 3472, 5684, 5840,
    2942, 427, 1850, 509, 286, 5360, 5430, 5975, 916, 284, 4011, 4266, 4370, 4635, 5496, 5644, 6395, 6558, 7231, 395,
    700, 792, 5337, 5622, 4622, 2359, 2671, 4341, 4624, 4966, 4487, 423, 5992, 6216, 3537, 3252, 458, 543, 4506, 2673,
    2856, 2978, 3111, 6938, 640, 4078, 909, 5431, 223, 414, 6840, 7001, 7036, 6501, 5818, 1900, 4424, 1084, 2622, 2879,
    2919, 3221, 4092, 4138, 5789, 338, 3202, 4356, 3125, 1861, 2066, 3258, 761, 285, 1064, 2072, 2680, 6502, 3203, 702,
    376, 83, 524, 1021, 4215, 5996, 4135, 1287, 5391, 2985, 4429, 5452, 2707, 6013, 4555, 3198, 1901, 3707, 4824, 1465,
    1942, 4520, 5343, 4519, 4903, 1919, 3113, 3208, 2682, 4306, 5635, 5374, 4757, 2394, 6408, 2827, 3411, 3963, 4758, 4759,
    2876, 4587, 3376, 3976, 4791, 699, 4179, 6272, 1365, 6700, 2914, 861, 3231, 4405, 7225, 542, 1072, 1333, 1397, 5294,
    5384, 5596, 6728, 6790, 6812, 6888, 7075, 7183, 6497, 5570, 5508, 7232, 5357, 4488, 1769, 2661, 3719, 4126, 41, 973,
    5178, 5819, 5520, 6138, 4302, 4623, 337, 6178, 1524, 6198, 1799, 4394, 4609, 4792, 968, 862, 5426, 361, 5351, 4008,
    2000, 2949, 3210, 3390, 2933, 2994, 3403, 3570, 4540, 1319, 599, 1399, 6969, 1398, 2858, 5447, 7181, 2018, 435, 9,
    4674, 4671, 5000, 4787, 5505, 3207, 3398, 5771, 401, 452, 3243, 3170, 929, 1749, 1772, 1864, 1875, 2652, 5490, 6053,
    6694, 194, 6488, 1519, 562, 362, 366, 4450, 6270, 3002, 888, 6495, 454, 1573, 3377, 6007, 439, 1345, 959, 5333,
    4348, 4458, 4766, 1811, 5790, 6738, 4634, 902, 716, 773, 3393, 4559, 6221, 3226, 515, 913, 4171, 4247, 6097, 5338,
    4455, 3519, 5648, 430, 2918, 1356, 1688, 2653, 3103, 6271, 6982, 3246, 526, 558, 4453, 357, 402, 1488, 4512, 6149,
    6369, 1000, 1557, 5154, 5832, 2637, 3733, 2731, 3169, 830, 1008, 2654, 3363, 3375, 2711, 5652, 6396, 696, 2924, 1862,
    2655, 4152, 4211, 4423, 2681, 2702, 6461, 3347, 2941, 3048, 4400, 424, 5787, 3120, 2625, 4600, 4419, 6736, 4084, 4548,
    5821, 1530, 2931, 3236, 3989, 4139, 4621, 4812, 4075, 4422, 4528, 5001, 5379, 950, 1419, 2700, 2716, 4070, 4128, 2483,
    461, 3700, 4893, 2433, 3255, 5042, 510, 2708, 3071, 1558, 4174, 388, 436, 774, 3997, 4366, 1787, 4035, 501, 546,
    6163, 4265, 2411, 5440, 2108, 1053, 4418, 1863, 555, 4454, 7327, 5969, 6288, 4299, 4313, 3097, 957, 6019, 2898, 3090,
    3095, 3244, 4104, 4551, 5608, 4561, 5602, 2937, 3087, 918, 3186, 4254, 4449, 4914, 5762, 426, 507, 1269, 1491, 3389,
    5930, 7046, 3994, 5681, 2648, 5634, 6922, 4380, 5822, 6676, 6269, 474, 1379, 254, 272, 283, 356, 545, 547, 1221,
    1489, 1509, 1719, 2970, 4762, 5878, 6130, 6453, 6932, 5179, 685, 5369, 1460, 5413, 2358, 1836, 2013, 2999, 2695, 5103,
    5169, 5389, 5467, 5646, 5738, 5756, 7119, 6573, 4801, 4459, 4337, 4943, 4633, 4501, 4713, 4451, 4417, 2323, 36, 3980,
    6910, 6304, 7285, 1354, 303, 3521, 5253, 1203, 5331, 2088, 5678, 5183, 342, 4363, 1848, 2021, 1611, 782, 6689, 5750,
    1663, 122, 1834, 5891, 7126, 6334, 1853, 1943, 2189, 2264, 2016, 2107, 2199, 6444, 6950, 2007, 2180, 1483, 1091, 6906,
    5456, 2745, 3315, 4018, 520, 5979, 247, 6559, 6206, 3918, 7297, 4852, 3354, 4925, 4721, 3491, 3557, 3074, 7194, 1894,
    1160, 7223, 7377, 7423, 3496, 2252, 2331, 1786, 7252, 7073, 7332, 3131, 3153, 3368, 7241, 1839, 6854, 1149, 7153, 4682,
    348, 4612, 850, 7094, 6833, 225, 94, 2833, 377, 6795, 6716, 3291, 1699, 5638, 5740, 5647, 3287, 6867, 6853, 6290,
    5515, 5807, 370, 6356, 180, 1050, 1241, 5404, 5943, 6522, 6775, 6802, 6843, 7024, 1077, 6336, 1153, 4991, 6913, 4396,
    3328, 6447, 6456, 6460, 5340, 1392, 7160, 6365, 6989, 7205, 3298, 6686, 7249, 270, 844, 5335, 7093, 6934, 5823, 6329,
    6424, 6463, 6667, 6860, 5765, 5427, 2884, 5261, 5226, 4988, 5120, 4949, 4182, 6955, 7245, 3721, 7032, 7420, 4734, 4189,
    7288, 7275, 5884, 6266, 7198, 7276, 7358, 7220, 7007, 7422, 4145, 2828, 4692, 6583, 5405, 2765, 4938, 1404, 6990, 6637,
    4695, 4575, 4672, 554, 4915, 5371, 1913, 6889, 4397, 4795, 4883, 4942, 6632, 4169, 4486, 642, 4929, 4886, 4251, 4333,
    7170, 7202, 3005, 4194, 4381, 7178, 5219, 5524, 2932, 5279, 1082, 6449, 6658, 4196, 5950, 4368, 4647, 4815, 4892, 3593,
    5746, 2929, 4867, 5184, 4834, 4513, 6301, 4203, 5604, 6683, 7031, 4876, 4580, 5449, 4164, 4875, 4906, 4213, 4972, 2815,
    4811, 5365, 4586, 4736, 4985, 575, 2389, 5808, 4292, 4391, 2864, 1458, 4124, 7300, 4252, 38, 7431, 4573, 1444, 3172,
    2697, 2152, 3726, 2061, 2262, 459, 3343, 4839, 4521, 4805, 4696, 3397, 4703, 3335, 3329, 3653, 3330, 4948, 4481, 3350,
    4657, 3154, 3194, 3349, 4534, 3852, 4107, 951, 2592, 2314, 1876, 1461, 2869, 4042, 2513, 4779, 5629, 4568, 4751, 7164,
    5853, 6323, 4737, 5735, 7134, 5697, 1710, 4729, 4562, 59, 6705, 5893, 5067, 7151, 1288, 5074, 3610, 4030, 1005, 2773,
    7157, 1103, 5318, 495, 5084, 2306, 3633, 1987, 3902, 2393, 3670, 1788, 1389, 5065, 771, 5475, 643, 2307, 6368, 4044,
    415, 1773, 770, 4062, 3533, 3730, 4728, 5301, 4775, 3366, 5317, 384, 5002, 0, 4414, 3412, 4483, 2936, 6029, 6031,
    1763, 919, 3394, 4730, 935, 486, 2935, 6855, 2916, 4156, 4628, 1407, 3731, 1468, 2597, 2776, 482, 2065, 5864, 127,
    146, 44, 2215, 5239, 6548, 6718, 6535, 6586, 6703, 2812, 7311, 7368, 1485, 1083, 1177, 1044, 5147, 1586, 1132, 164,
    1115, 1543, 3729, 6018, 1063, 5432, 6657, 1156, 1036, 6708, 1168, 3904, 1598, 6970, 4031, 2524, 6874, 5310, 1499, 6077,
    6702, 6852, 762, 6709, 3887, 3166, 5879, 5897, 2982, 6935, 1076, 6951, 2526, 1745, 4134, 3912, 130, 648, 1559, 5494,
    3146, 1684, 6147, 3970, 5024, 5457, 994, 5212, 3392, 5019, 780, 5727, 1403, 2271, 6972, 4420, 541, 2470, 6388, 1265,
    261, 4065, 6998, 2203, 2212, 3814, 5927, 7247, 330, 926, 5665, 703, 923, 1490, 5620, 456, 1859, 5111, 6756, 6679,
    6302, 5664, 952, 4066, 6733, 7230, 6844, 4546, 1464, 2589, 2599, 4168, 475, 3509, 3336, 4690, 4814, 3753, 5666, 3752,
    3082, 2174, 2222, 4740, 5556, 4151, 3818, 1635, 3338, 2971, 349, 3648, 7417, 2164, 3664, 3058, 3004, 2641, 3867, 623,
    5976, 940, 4023, 5211, 6135, 557, 412, 25, 536, 5315, 246, 6134, 715, 727, 5051, 3850, 7200, 4401, 677, 7156,
    1147, 1104, 5970, 5433, 956, 4263, 808, 6641, 4270, 1577, 1585, 3455, 5478, 5484, 7258, 7361, 7279, 650, 3741, 6794,
    6360, 7392, 7435, 6612, 6760, 4248, 3603, 1677, 1678, 4371, 1860, 1481, 6672, 141, 1744, 1102, 1507, 1060, 6262, 1095,
    5100, 6034, 996, 975, 1123, 3945, 7233, 506, 7414, 941, 1695, 3433, 3356, 45, 4312, 4102, 697, 7421, 2594, 3944,
    6787, 4868, 674, 936, 6993, 5877, 4745, 3871, 4399, 4924, 3722, 3884, 2440, 751, 900, 2977, 5087, 4550, 615, 7299,
    2491, 3913, 4319, 4235, 5292, 6165, 4697, 4744, 4100, 3761, 7349, 7316, 7283, 7305, 1980, 7330, 4233, 2050, 2142, 2398,
    3482, 5088, 2362, 4354, 2943, 3696, 6391, 5690, 2132, 2138, 591, 5336, 3794, 5009, 3448, 5951, 3437, 6246, 6247, 5854,
    732, 2038, 2446, 5670, 3534, 5218, 6260, 2891, 2644, 5812, 3834, 4930, 4322, 4317, 5445, 746, 2450, 2402, 3725, 110,
    4712, 7221, 7272, 6129, 1129, 6196, 1954, 7380, 609, 6209, 4260, 7303, 6014, 2572, 564, 7012, 7057, 7063, 5089, 5399,
    5513, 6003, 6698, 1329, 5293, 6591, 5322, 34, 1313, 2619, 3551, 3652, 4823, 5185, 6936, 5616, 5264, 1732, 2478, 2112,
    2047, 7287, 316, 5269, 6928, 477, 1645, 2738, 5574, 305, 2248, 105, 2028, 3409, 2790, 6975, 6822, 6626, 5920, 508,
    5744, 6066, 5881, 5898, 6772, 403, 3608, 569, 205, 7280, 1971, 4033, 157, 6492, 5393, 620, 264, 98, 159, 3507,
    3501, 6629, 1137, 586, 6986, 4694, 4832, 4364, 5713, 4219, 4849, 4218, 7427, 7393, 7399, 2161, 2281, 7195, 4121, 7131,
    4781, 7418, 4538, 4625, 3773, 3314, 4595, 4467, 1887, 6324, 6465, 4597, 4273, 4598, 2193, 4193, 4771, 3021, 7022, 2146,
    7109, 2294, 1550, 1932, 2160, 2676, 1828, 3033, 1741, 259, 1093, 7257, 7381, 6379, 6781, 6780, 1837, 2278, 6848, 7331,
    7238, 1300, 47, 1282, 2336, 3316, 513, 472, 1332, 5064, 462, 1690, 5776, 483, 142, 3426, 114, 5095, 324, 695,
    5827, 317, 5621, 6279, 2628, 6177, 5249, 7179, 5197, 5268, 6090, 5641, 6374, 3504, 5182, 5342, 7398, 3759, 1590, 3877,
    1793, 2074, 468, 490, 24, 6563, 1941, 1634, 670, 5560, 50, 1866, 4434, 3747, 7128, 306, 23, 6114, 944, 5108,
    6047, 7309, 3748, 6720, 6621, 2860, 7360, 7096, 1593, 326, 6100, 736, 943, 7185, 3845, 3854, 1510, 6796, 6095, 6622,
    260, 7307, 328, 493, 1812, 6915, 7304, 6669, 7222, 7077, 5886, 2133, 3595, 6751, 4385, 2769, 1717, 1776, 355, 37,
    2571, 7383, 7384, 7237, 7375, 2001, 2639, 5834, 4472, 5477, 113, 13, 4693, 4504, 2692, 6691, 5557, 1187, 5838, 1380,
    5703, 1702, 4515, 6338, 5871, 667, 5081, 5242, 5957, 7101, 5592, 5591, 1080, 5295, 6300, 668, 5533, 497, 2670, 2814,
    5612, 5224, 5263, 2973, 4642, 5116, 4469, 1327, 4522, 5828, 6846, 5559, 6040, 5344, 838, 1200, 1229, 1330, 2688, 5243,
    6230, 4016, 4471, 5527, 734, 1476, 2733, 2907, 3206, 4468, 5202, 5385, 5493, 161, 5341, 5585, 1338, 5686, 4583, 5500,
    492, 5345, 5419, 5981, 5078, 1730, 6068, 600, 1438, 5971, 5237, 5655, 1, 5037, 5281, 7013, 2908, 4409, 7350, 4437,
    522, 5497, 5696, 5397, 5070, 5804, 7103, 7106, 948, 3010, 5097, 3903, 4098, 5233, 5510, 5982, 1738, 3305, 3438, 5959,
    5348, 5382, 6004, 5482, 7053, 5949, 5709, 5872, 1474, 1124, 3083, 3324, 3196, 3635, 5546, 5555, 4589, 813, 5291, 1731,
    3407, 3660, 4652, 5548, 1066, 5547, 5980, 5227, 1728, 2289, 3046, 5173, 5277, 5708, 6496, 2957, 5458, 6407, 4492, 665,
    2965, 5098, 1302, 5778, 5833, 6045, 1944, 4465, 4470, 5234, 1150, 368, 4527, 3069, 3432, 1171, 5689, 5705, 1531, 5507,
    5598, 1694, 4466, 5073, 5392, 5669, 6917, 35, 1175, 1475, 3481, 6811, 7174, 834, 6264, 3473, 1709, 5236, 5916, 6810,
    5398, 1613, 3979, 1442, 7289, 60, 6987, 5571, 5420, 6885, 240, 5973, 418, 5474, 353, 68, 3360, 6202, 6642, 5627,
    120, 5421, 409, 431, 5809, 2, 6087, 6937, 11, 6084, 807, 1040, 1007, 3382, 67, 4160, 5388, 39, 5817, 5780,
    6071, 801, 1012, 1314, 5487, 5972, 42, 1106, 5003, 5813, 1121, 3926, 3917, 2335, 2454, 3615, 4910, 5321, 3955, 6627,
    2807, 6815, 6863, 779, 890, 4463, 1406, 5353, 4888, 1383, 2810, 2819, 2588, 3334, 1979, 4338, 4848, 4894, 4858, 2195,
    4809, 4908, 3184, 5408, 1385, 7407, 4372, 2886, 3072, 4103, 5974, 4565, 598, 5480, 1802, 4155, 4699, 5698, 5839, 1363,
    6082, 1025, 1539, 3933, 4392, 6758, 3668, 2843, 6080, 4677, 3333, 4073, 3713, 3853, 1903, 3695, 3277, 2196, 5377, 7404,
    2287, 2651, 2816, 3228, 5998, 2083, 2103, 2363, 2963, 3460, 2988, 3197, 6635, 5751, 4383, 5672, 4901, 2270, 2612, 3597,
    2275, 4879, 4438, 248, 5934, 314, 6542, 173, 6132, 932, 367, 6350, 5625, 1420, 553, 1255, 5013, 7369, 4, 605,
    5105, 82, 2923, 5653, 802, 672, 6348, 4686, 4685, 1409, 228, 229, 4691, 2337, 2598, 3762, 3789, 2573, 3055, 4195,
    1882, 4678, 4684, 4844, 6984, 2040, 1920, 494, 5469, 5938, 1283, 6035, 387, 1892, 5936, 6879, 137, 719, 5867, 1173,
    4413, 4818, 4494, 4987, 4433, 4626, 4173, 4210, 4981, 4298, 4320, 2837, 2379, 3786, 7139, 2207, 6688, 6274, 5424, 5284,
    4495, 2020, 3847, 5914, 72, 814, 4643, 4788, 5673, 5986, 6048, 2254, 1424, 1982, 3673, 1560, 1515, 1910, 5094, 3634,
    1948, 3583, 5659, 1743, 2710, 6236, 3792, 6021, 6062, 6011, 5918, 1513, 2459, 6059, 1011, 2272, 1418, 1904, 3012, 3620,
    5106, 5206, 5699, 5931, 6418, 763, 726, 2658, 3401, 904, 5063, 3168, 5795, 5099, 3134, 3241, 3999, 2349, 2788, 2747,
    3391, 2237, 2611, 3539, 3240, 5221, 1960, 6820, 4673, 2171, 5769, 6517, 3716, 14, 4412, 939, 6049, 5745, 351, 294,
    6173, 3060, 128, 6156, 6200, 6520, 4588, 5451, 5935, 6850, 230, 2604, 1966, 2211, 1771, 6857, 2534, 3626, 3909, 4799,
    5145, 3961, 5889, 2364, 3819, 1263, 865, 2493, 4547, 1794, 1135, 5988, 6299, 6827, 1079, 550, 1777, 4549, 4353, 6580,
    6765, 6891, 6918, 2068, 7244, 7284, 1202, 1164, 6908, 7286, 7186, 6919, 6830, 162, 158, 839, 1341, 6280, 411, 6890,
    2427, 2276, 4222, 2976, 3641, 3555, 3869, 1804, 1914, 2090, 6949, 5714, 2181, 5603, 7301, 7313, 4665, 4230, 4229, 7356,
    4639, 1891, 5123, 1781, 1633, 663, 1770, 3167, 2087, 5217, 5632, 2062, 3400, 2158, 1034, 4261, 4280, 4870, 4271, 4493,
    4979, 4355, 4863, 4244, 4238, 4253, 4332, 4828, 4884, 4857, 4282, 4281, 4679, 4284, 4192, 3495, 4768, 4212, 4285, 4300,
    4170, 4283, 4205, 4877, 4860, 4912, 4794, 4220, 6083, 56, 1364, 1641, 7426, 5581, 7019, 7242, 7243, 6639, 6748, 3317,
    7278, 6314, 503, 3694, 3782, 6042, 594, 5572, 6093, 836, 6005, 6506, 512, 525, 4076, 6256, 6121, 3122, 5352, 1167,
    6347, 165, 166, 2709, 5300, 2606, 3229, 3774, 7396, 3960, 5290, 485, 1759, 433, 5383, 5726, 71, 58, 2608, 5660,
    1917, 619, 333, 383, 5525, 1854, 576, 3864, 5069, 714, 1575, 153, 5380, 1712, 2494, 4323, 1386, 5965, 1243, 607,
    7394, 2917, 3735, 1665, 6956, 5595, 1735, 1061, 1062, 972, 6952, 548, 1727, 1340, 6225, 2542, 2911, 3859, 3, 4198,
    3860, 2094, 350, 66, 220, 1571, 1627, 1915, 1962, 2242, 2485, 2492, 2496, 3040, 3487, 221, 5077, 2190, 2079, 2209,
    2200, 181, 213, 1830, 2213, 487, 756, 2548, 5836, 3568, 1249, 6471, 6534, 6743, 6746, 1285, 135, 3370, 1687, 2962,
    4072, 1756, 601, 1130, 1497, 26, 2401, 1536, 1723, 3152, 3556, 6476, 646, 29, 614, 5758, 1849, 15, 5188, 2201,
    5109, 1637, 843, 1518, 7415, 3234, 1496, 1026, 27, 3925, 2902, 7401, 4162, 7076, 7424, 7419, 1671, 1795, 4617, 3977,
    1940, 2234, 2679, 2615, 4709, 4715, 6824, 4772, 4856, 6773, 2124, 1807, 897, 5766, 5004, 5047, 5356, 769, 1500, 5142,
    5806, 5952, 6067, 5023, 6277, 713, 5005, 1561, 5846, 5030, 5407, 5141, 5720, 3951, 5802, 3367, 997, 1871, 5439, 6278,
    2465, 1335, 1818, 2268, 2487, 2974, 3434, 3494, 3549, 3754, 3191, 3053, 3162, 3838, 3450, 3054, 2893, 2991, 5460, 5842,
    371, 6233, 1791, 1017, 2055, 2322, 3126, 1029, 1537, 2650, 2714, 3703, 6027, 5874, 5160, 811, 3651, 2659, 2766, 962,
    2120, 5208, 4301, 894, 2699, 3339, 1184, 1867, 2552, 2712, 3527, 3480, 1616, 2310, 97, 3327, 1764, 2303, 6052, 882,
    18, 1264, 5176, 6261, 1479, 881, 3478, 5354, 4287, 2194, 5150, 2735, 1907, 978, 1155, 6241, 6244, 3862, 4362, 7087,
    2443, 4096, 3464, 976, 4014, 6044, 7043, 3808, 4296, 1832, 1086, 1451, 1680, 1716, 5882, 1144, 5048, 1775, 1760, 6337,
    3643, 995, 1277, 2704, 2925, 5368, 706, 5209, 6530, 2439, 3613, 2831, 3522, 7172, 2372, 3188, 5905, 6159, 5102, 883,
    3117, 3380, 5152, 2627, 809, 530, 1708, 478, 1446, 1693, 3007, 471, 2530, 123, 1209, 1425, 1845, 3446, 977, 654,
    810, 910, 1089, 1114, 1278, 1526, 1896, 1991, 2052, 2150, 2851, 2928, 3112, 3312, 3443, 3506, 3705, 3764, 3839, 3924,
    4130, 4340, 5029, 5412, 5826, 6168, 7115, 2318, 1562, 2032, 1698, 2033, 2672, 3142, 2687, 1563, 1495, 1605, 3540, 3941,
    2480, 5273, 3502, 2663, 1879, 2678, 2887, 5280, 2677, 1711, 5180, 2326, 4068, 6000, 7064, 6240, 5903, 206, 987, 1016,
    5912, 7116, 3395, 4384, 884, 3102, 5773, 851, 988, 5528, 5913, 6239, 381, 885, 3427, 3923, 5006, 5198, 5904, 1929,
    5530, 6041, 4945, 4167, 6006, 723, 4328, 2369, 3319, 3587, 3688, 3790, 5907, 5542, 5501, 5529, 1538, 1615, 6234, 6343,
    3609, 3646, 5132, 5820, 2818, 5110, 2852, 733, 5953, 1525, 3016, 2756, 837, 742, 1471, 3474, 4650, 2313, 4408, 2834,
    1765, 5151, 5140, 1814, 680, 849, 1290, 5101, 4058, 5677, 942, 2042, 1482, 1651, 6024, 738, 960, 5843, 1085, 3891,
    3919, 5869, 5890, 4407, 3144, 6253, 3929, 1999, 891, 1685, 3841, 5153, 5143, 3175, 2854, 5630, 3036, 6167, 6008, 2408,
    1462, 2717, 4063, 313, 2782, 1704, 5899, 5984, 2373, 3483, 896, 4149, 4154, 4153, 998, 6426, 5830, 1691, 3326, 5138,
    5347, 6245, 2168, 3192, 6023, 5584, 4373, 1450, 2235, 2567, 3702, 887, 5062, 2109, 3406, 3669, 3967, 5075, 5146, 5251,
    5270, 5324, 1668, 3181, 5599, 4499, 4796, 1467, 1755, 2302, 2865, 3157, 1747, 4165, 3220, 2141, 2813, 1599, 5240, 1714,
    895, 3164, 4288, 2551, 3352, 3689, 3846, 2253, 3784, 979, 3801, 3858, 2046, 2231, 2515, 3138, 5375, 5767, 2082, 2304,
    2449, 3734, 4019, 2959, 2205, 2849, 1796, 708, 2428, 5053, 5130, 2113, 4034, 4025, 2556, 5849, 265, 1993, 718, 2444,
    3041, 3165, 3492, 1938, 1984, 2555, 2877, 2940, 3493, 2802, 1182, 2960, 983, 2054, 3442, 2365, 2448, 1019, 4137, 927,
    2894, 5128, 6341, 1361, 2127, 2144, 2786, 3559, 4294, 96, 669, 880, 5483, 869, 2227, 3580, 4132, 5694, 1610, 832,
    893, 3100, 2967, 3488, 4666, 3061, 3770, 3993, 4327, 5715, 5213, 585, 4859, 7274, 1448, 1472, 1736, 1831, 1934, 2102,
    2143, 2667, 2938, 3222, 3225, 3544, 3560, 3571, 3848, 3932, 4038, 4117, 3718, 3020, 3017, 3939, 1357, 1395, 3247, 3510,
    4004, 2346, 3523, 1292, 2570, 4286, 2990, 3484, 915, 1881, 2675, 848, 2996, 3429, 1806, 5061, 5786, 3490, 4101, 6025,
    2660, 1369, 886, 5894, 1183, 1817, 5576, 5902, 6217, 6016, 981, 1886, 2010, 2300, 3627, 3715, 3843, 5640, 2447, 879,
    1501, 1567, 1809, 6762, 2131, 2629, 2722, 2955, 3129, 3173, 3526, 3600, 5161, 5688, 5911, 1486, 2080, 3047, 980, 5131,
    5210, 1852, 527, 1304, 964, 1718, 1096, 2126, 2244, 2498, 2781, 3123, 3520, 1233, 2340, 3701, 7308, 1001, 1006, 954,
    6484, 6536, 1219, 1312, 5717, 6671, 473, 322, 389, 5166, 4950, 1250, 1010, 4667, 3137, 2130, 3109, 2085, 1484, 3115,
    3851, 3732, 1703, 4776, 906, 4447, 4448, 484, 6516, 5702, 571, 150, 6169, 6164, 295, 1780, 3766, 3763, 617, 6835,
    3745, 2718, 4000, 660, 1584, 5733, 5844, 5167, 1655, 1659, 5626, 5649, 6596, 4926, 5865, 3049, 2236, 4144, 5479, 2801,
    1267, 6118, 344, 5553, 829, 354, 496, 1455, 2896, 448, 1617, 3044, 3436, 2045, 3795, 4865, 2247, 3586, 3681, 3530,
    5055, 5523, 2352, 616, 2783, 6417, 1014, 1815, 5068, 5235, 1487, 2683, 3024, 4613, 2374, 2855, 5947, 2998, 3187, 3800,
    930, 775, 1949, 4619, 345, 5428, 725, 6228, 694, 1303, 3008, 33, 5060, 1370, 3813, 6340, 5946, 6991, 5272, 6761,
    2590, 4509, 4638, 2321, 3515, 505, 4411, 2185, 4491, 3678, 5779, 5993, 1246, 6483, 534, 559, 752, 4293, 4304, 804,
    4516, 6315, 3293, 3361, 4524, 5125, 3290, 6816, 796, 1331, 6809, 1371, 6847, 4533, 4529, 7118, 5016, 6777, 820, 6227,
    1197, 5370, 4081, 6958, 7143, 4157, 1865, 3211, 7165, 4295, 3676, 5730, 860, 1564, 1656, 5885, 5260, 6466, 1387, 3006,
    704, 6107, 1855, 5491, 5651, 1789, 6342, 6825, 1541, 1878, 3362, 61, 5040, 5177, 1898, 6454, 397, 1185, 2770, 823,
    828, 7357, 5915, 969, 877, 5955, 69, 6057, 2468, 655, 2405, 6284, 4769, 5190, 611, 833, 6050, 2224, 4830, 789,
    4847, 6099, 2292, 2293, 2631, 5034, 5033, 878, 4223, 4278, 6307, 6254, 2259, 1098, 6243, 7098, 6547, 5096, 953, 1565,
    2632, 3294, 6384, 4952, 925, 4951, 2431, 6094, 6086, 3295, 5594, 4544, 3084, 6064, 4585, 7086, 5248, 1078, 1602, 2344,
    2726, 2993, 3886, 6320, 4774, 5814, 4406, 2693, 6574, 5163, 1916, 1923, 5032, 5593, 4793, 6287, 6977, 5614, 4831, 6345,
    3263, 1800, 2191, 3340, 3337, 6063, 4636, 3949, 5059, 673, 1905, 3683, 4977, 4608, 5540, 3150, 5558, 5888, 3089, 3545,
    3809, 2183, 5448, 3070, 2566, 4349, 4819, 5586, 1661, 1652, 6303, 2689, 1188, 858, 5171, 3428, 4752, 1452, 2992, 661,
    1059, 4947, 5685, 3751, 4605, 6242, 2184, 729, 991, 5035, 5615, 4898, 602, 2347, 5721, 2647, 2755, 4632, 5636, 2605,
    4498, 984, 589, 1415, 5967, 5956, 30, 621, 4316, 460, 1508, 6735, 5434, 1453, 86, 4687, 4347, 4346, 4276, 4803,
    154, 3640, 6199, 7318, 3953, 3698, 4009, 7351, 1400, 3320, 7187, 2093, 2791, 6172, 3799, 6370, 4217, 583, 781, 3935,
    6742, 3302, 1767, 3594, 2148, 1952, 2315, 2239, 1733, 5112, 3408, 528, 2872, 5155, 5121, 4361, 5862, 7016, 3264, 3898,
    3631, 3796, 3602, 4049, 5323, 3139, 806, 6010, 2076, 129, 1152, 4784, 5041, 5193, 5724, 6317, 6668, 7184, 971, 2481,
    5810, 582, 4714, 7104, 6529, 6308, 6554, 6555, 6550, 1186, 3201, 6154, 278, 6131, 4305, 3892, 7009, 5020, 4993, 1118,
    6174, 3565, 1043, 2414, 1638, 7342, 6540, 1216, 1286, 1108, 6410, 6606, 4439, 7240, 1045, 1217, 4899, 1218, 5287, 5228,
    5387, 6452, 7162, 6582, 6779, 6609, 5732, 6675, 2685, 6876, 6584, 6585, 681, 1003, 1355, 6539, 6538, 7061, 6568, 5815,
    7371, 6914, 7003, 5831, 7078, 1215, 7163, 6305, 1390, 277, 434, 6677, 7180, 5126, 1154, 7211, 7070, 6493, 360, 658,
    2084, 3665, 6625, 6873, 1391, 6940, 1270, 3423, 7416, 2870, 2403, 3015, 2720, 5052, 2366, 3418, 3604, 2104, 3459, 3439,
    3489, 6267, 5159, 7090, 5093, 5774, 6436, 7023, 7091, 5137, 6525, 1844, 1030, 5244, 6866, 5712, 6339, 1466, 5117, 5801,
    7140, 5113, 985, 901, 1268, 5054, 5942, 6533, 949, 1858, 6734, 7294, 6561, 6714, 5578, 5090, 6526, 6865, 795, 6741,
    6771, 741, 1100, 3108, 5876, 6335, 6478, 5158, 1134, 7092, 7168, 6532, 1388, 5939, 6390, 6948, 628, 6412, 3805, 6401,
    6704, 6487, 6957, 7167, 6235, 740, 6872, 6319, 924, 6701, 1169, 1133, 7102, 693, 1198, 3075, 629, 1469, 5863, 3331,
    6763, 1293, 6560, 7122, 5579, 1405, 816, 1141, 3286, 6373, 5417, 6312, 6925, 5731, 686, 5851, 6430, 6252, 6556, 6834,
    7117, 990, 1337, 7082, 2280, 3212, 2550, 2348, 3445, 7325, 4256, 2986, 5716, 6406, 6732, 2785, 6020, 4780, 4689, 4911,
    5718, 892, 5050, 4813, 3990, 1950, 4866, 2732, 2368, 6170, 5792, 3771, 540, 5181, 502, 516, 7005, 7366, 1967, 7391,
    1503, 758, 7405, 3911, 4191, 6636, 1048, 6942, 3292, 4725, 3728, 4676, 3283, 4727, 717, 3242, 4184, 5329, 4782, 3121,
    4786, 3116, 3463, 339, 406, 425, 336, 3998, 3233, 3749, 3882, 4854, 5271, 2587, 3133, 4817, 3149, 3638, 6518, 6393,
    6789, 2015, 2824, 3388, 2426, 2545, 5940, 3927, 4629, 3737, 4541, 835, 2445, 7255, 866, 4637, 5798, 3238, 3981, 519,
    4479, 1968, 6634, 2909, 5201, 1145, 1204, 5265, 521, 2073, 1275, 6477, 6912, 190, 1522, 4204, 568, 3739, 4931, 822,
    5014, 5473, 841, 5104, 1068, 7345, 1189, 5575, 1055, 5995, 5085, 5554, 5509, 3831, 5015, 5536, 1323, 5441, 5134, 1431,
    7315, 5741, 5775, 2035, 199, 6475, 7310, 4335, 6921, 4726, 2793, 3009, 3104, 2003, 2425, 2257, 3404, 1051, 5267, 5683,
    664, 6549, 6727, 1957, 3018, 3230, 3708, 7292, 2157, 3266, 5174, 4214, 1520, 2225, 4188, 4186, 4749, 2298, 4842, 3564,
    1970, 3677, 4185, 1596, 2147, 3606, 1981, 3566, 5406, 5402, 1591, 4955, 1624, 4505, 1784, 1909, 3013, 1654, 1752, 3218,
    4872, 4461, 1739, 1930, 4500, 4733, 1996, 2467, 3692, 5394, 3588, 3369, 2260, 1600, 938, 1289, 1326, 2915, 5334, 5518,
    3107, 2375, 3503, 3714, 3001, 3135, 4291, 3508, 2114, 1885, 1989, 2226, 4964, 1874, 4334, 1623, 1922, 2115, 1295, 2885,
    1454, 1797, 1820, 3657, 3499, 4922, 1819, 4053, 4059, 937, 7395, 4660, 6680, 3341, 5901, 3543, 3451, 4032, 4234, 4249,
    4754, 4778, 4822, 4843, 4850, 4891, 4913, 6681, 4916, 6219, 3147, 3359, 3505, 4838, 4502, 4611, 4627, 4902, 4476, 4369,
    6737, 3498, 4874, 2172, 4410, 4840, 4960, 4959, 3798, 500, 529, 2777, 115, 1672, 1603, 2086, 970, 1768, 1244, 1245,
    4446, 4444, 4445, 6715, 3151, 5, 445, 6467, 2169, 252, 4971, 1908, 6474, 3842, 928, 1514, 2301, 2312, 3270, 6399,
    3468, 3512, 798, 2274, 3744, 6567, 3552, 6589, 967, 4360, 4367, 4582, 4228, 6203, 6590, 3444, 3742, 3874, 2269, 3311,
    2495, 3548, 3386, 2823, 3667, 2441, 3470, 3890, 2746, 4086, 4382, 4141, 4125, 3567, 3775, 2527, 2506, 3986, 3778, 2581,
    3780, 580, 3348, 7413, 2334, 2030, 3431, 1052, 1963, 6298, 855, 1343, 721, 3342, 1165, 2437, 3424, 5825, 2531, 5498,
    5175, 2383, 2333, 1720, 2371, 3441, 3396, 5743, 518, 6439, 2243, 2250, 6899, 392, 2044, 3516, 1946, 2582, 3003, 3562,
    5711, 6161, 6205, 4994, 391, 4683, 6026, 3777, 2100, 2325, 4358, 4508, 4457, 1502, 3148, 4275, 3849, 1449, 2356, 1936,
    2920, 4640, 6939, 2051, 2249, 2025, 7018, 1301, 7259, 3440, 5757, 2529, 3943, 821, 185, 192, 6208, 7159, 2796, 3988,
    4829, 5852, 5328, 6175, 4496, 4761, 5312, 4957, 5309, 4264, 7145, 4716, 4240, 4826, 4968, 4239, 4982, 4882, 4590, 4649,
    4199, 4236, 4670, 5297, 4880, 5326, 4630, 7412, 5311, 4456, 4386, 4318, 5299, 5303, 4755, 4920, 4478, 4606, 6981, 4484,
    4339, 4350, 5278, 4187, 6610, 4181, 4978, 4245, 4961, 4756, 6674, 1094, 4474, 5314, 4258, 4616, 4760, 4482, 4277, 4644,
    4480, 4907, 4646, 4566, 4934, 4475, 4593, 4970, 4956, 4602, 4607, 4603, 4827, 5495, 5296, 6328, 4853, 5327, 380, 760,
    5232, 4390, 7298, 4973, 4783, 4974, 5114, 4473, 5306, 4344, 4180, 4905, 4933, 4932, 5285, 4984, 5304, 5308, 4176, 4967,
    4503, 4226, 4719, 4717, 4231, 4986, 4897, 4243, 5372, 5373, 4460, 4810, 4237, 5305, 4584, 7328, 4209, 4242, 4821, 5307,
    4958, 4861, 4962, 4201, 4648, 4954, 4895, 4917, 4918, 6402, 4919, 5118, 4432, 4871, 5115, 4969, 4163, 4357, 4206, 4289,
    4290, 4398, 4224, 4257, 4976, 4202, 4808, 4765, 4887, 3914, 4723, 3623, 3971, 3536, 3420, 3030, 3028, 7408, 3308, 3248,
    6321, 3727, 4523, 4539, 5220, 5866, 1199, 4701, 4046, 1284, 958, 2464, 3611, 46, 4336, 88, 1038, 1113, 946, 1868,
    1974, 1835, 597, 6486, 1194, 1211, 6455, 6845, 1715, 2734, 6081, 1281, 6292, 224, 5588, 7026, 7080, 6551, 7152, 7282,
    6181, 3449, 7341, 6137, 5008, 1926, 5266, 627, 2343, 1138, 3624, 1393, 1493, 1505, 1532, 6597, 1622, 1872, 2096, 2797,
    3163, 3239, 2850, 630, 2719, 2764, 3421, 2497, 2803, 3893, 1912, 3332, 6148, 999, 5960, 3374, 2934, 3300, 2256, 2418,
    7124, 2518, 407, 469, 5945, 5860, 2026, 2291, 632, 872, 1847, 7171, 2586, 5661, 1373, 1421, 3453, 6079, 590, 4001,
    5704, 1846, 1897, 2649, 476, 2882, 6996, 7144, 1841, 2011, 6571, 7055, 1840, 631, 1877, 3589, 1833, 3992, 3019, 1933,
    3772, 652, 692, 5468, 847, 1822, 2501, 3616, 3650, 4021, 7400, 7110, 899, 1873, 2012, 2538, 2690, 2703, 3127, 3875,
    5676, 7177, 2762, 2610, 3098, 657, 2912, 3966, 4099, 3524, 1470, 1480, 1826, 2634, 2984, 3636, 4022, 5025, 5139, 5725,
    7041, 2255, 6537, 4057, 3840, 6604, 7365, 731, 6615, 5076, 2188, 2686, 1022, 2684, 1921, 21, 873, 735, 5924, 7199,
    907, 2881, 3322, 1374, 1626, 1320, 1437, 1673, 1676, 5225, 7373, 2319, 3014, 1549, 4120, 4944, 2014, 2075, 2397, 2817,
    2311, 2399, 1580, 5349, 7154, 7425, 2111, 2475, 2502, 2657, 2482, 2500, 2421, 2511, 2859, 1945, 3022, 3080, 2135, 2725,
    1675, 2265, 2409, 2930, 2771, 1753, 3629, 1939, 3563, 4027, 1726, 1669, 2595, 2662, 2945, 3027, 3214, 3254, 1606, 3259,
    2862, 2947, 2927, 3038, 3865, 3825, 3824, 1758, 3345, 2202, 3346, 2466, 5252, 3073, 3435, 2892, 1670, 4150, 1667, 2361,
    3558, 3476, 2836, 3101, 3821, 3876, 3584, 1516, 2390, 2392, 2799, 3078, 3099, 2396, 3582, 2436, 2800, 3575, 2646, 2890,
    2948, 2961, 3029, 3158, 3816, 3950, 2140, 2875, 1721, 2167, 2633, 1924, 1578, 2220, 3114, 3807, 2754, 1473, 1445, 3143,
    3881, 2951, 1324, 1742, 2953, 1851, 1527, 2563, 2309, 1620, 1595, 2871, 2880, 1566, 5129, 1725, 2642, 3105, 3477, 3823,
    2753, 2457, 1568, 1642, 4315, 989, 3304, 4904, 1706, 2696, 1143, 4241, 5215, 4900, 4965, 2809, 1683, 5275, 4939, 4225,
    581, 750, 824, 759, 689, 764, 5561, 5784, 3897, 2129, 2267, 2223, 1478, 1362, 790, 2251, 2853, 3357, 3514, 3617,
    645, 3414, 4017, 3628, 3663, 3712, 5259, 6423, 5531, 5080, 5937, 622, 588, 2216, 2208, 2477, 3645, 3630, 3160, 3717,
    455, 2840, 644, 6363, 369, 1410, 2463, 3614, 3091, 2476, 2490, 2584, 4123, 5587, 3827, 2121, 1988, 2122, 2388, 2404,
    2568, 3171, 3447, 3767, 3956, 4140, 4093, 3693, 4106, 709, 876, 1757, 2620, 2778, 3415, 3469, 3757, 4037, 4054, 2574,
    4091, 2290, 4088, 3365, 4080, 3379, 3183, 3200, 3301, 3581, 3965, 817, 818, 2123, 3062, 2528, 3699, 2787, 2453, 3413,
    3954, 4043, 2041, 778, 6226, 7067, 6046, 1256, 561, 766, 531, 5783, 405, 6231, 6419, 6685, 5325, 1253, 4896, 6941,
    539, 577, 776, 4878, 5517, 6189, 6166, 6282, 7411, 2832, 3023, 2691, 2395, 1230, 2179, 255, 3227, 3704, 4259, 2705,
    2177, 226, 7066, 6785, 6786, 7099, 791, 1477, 1640, 1766, 1955, 2320, 2539, 2618, 2910, 3000, 3106, 3355, 3550, 4003,
    4359, 4554, 5191, 5395, 5418, 5511, 5600, 6352, 4577, 4655, 1579, 3026, 4442, 5362, 5361, 5363, 2743, 898, 2805, 3856,
    6666, 4029, 566, 1494, 6359, 6333, 4688, 3180, 4325, 4658, 2956, 570, 5192, 5414, 6420, 1734, 1906, 1427, 6092, 1713,
    1895, 2613, 6745, 5207, 6108, 1432, 6768, 7261, 263, 410, 238, 4631, 5506, 1429, 5837, 5541, 6747, 266, 2034, 2233,
    2561, 3746, 5966, 908, 5512, 5923, 5436, 604, 1376, 606, 875, 5532, 398, 5534, 347, 480, 4036, 4570, 5471, 613,
    5026, 5550, 912, 6115, 5148, 4604, 698, 2451, 2536, 2217, 1978, 831, 2197, 2297, 7367, 1751, 2006, 1842, 3605, 5083,
    2775, 6638, 5274, 757, 400, 7084, 4921, 1196, 1321, 6381, 7262, 3906, 6123, 2795, 2327, 805, 6275, 5985, 6283, 2779,
    6218, 1023, 4556, 6349, 6281, 2479, 6351, 6255, 5892, 6397, 6385, 6528, 2424, 4706, 4436, 3915,
];

pub(in crate::data) static FORMER_NAMES: [Former<u32>; 130] = [
    Former { code: 101602, name: Text::new(5241, 30), until: day(1949, 10, 4) }, // บางยี่เรือ
    Former { code: 102802, name: Text::new(5656, 27), until: day(1939, 9, 25) }, // บ้านทะวาย
    Former { code: 102803, name: Text::new(5656, 27), until: day(1939, 9, 25) }, // บ้านทะวาย
    Former { code: 110205, name: Text::new(5316, 24), until: day(1940, 7, 30) }, // บางเหี้ย
    Former { code: 110303, name: Text::new(19041, 30), until: day(1940, 7, 30) }, // คลองบางลาว
    Former { code: 110501, name: Text::new(36650, 15), until: NEVER }, // สาขลา
    Former { code: 120101, name: Text::new(28944, 33), until: day(1939, 9, 25) }, // บางตะนาวศรี
    Former { code: 120402, name: Text::new(34512, 21), until: day(1921, 3, 13) }, // พระพิมล
    Former { code: 130704, name: Text::new(15026, 27), until: day(1939, 9, 25) }, // กระแชงนอญ
    Former { code: 140502, name: Text::new(31127, 21), until: day(1940, 7, 30) }, // บ้านขอม
    Former { code: 141207, name: Text::new(17516, 27), until: day(1940, 7, 30) }, // ขนมจีนนอก
    Former { code: 160619, name: Text::new(5821, 24), until: day(1939, 9, 25) }, // บ้านเซ่า
    Former { code: 191303, name: Text::new(26094, 21), until: day(1939, 9, 25) }, // พึ่งลาว
    Former { code: 200507, name: Text::new(31996, 21), until: day(1939, 9, 25) }, // บ้านมอญ
    Former { code: 200705, name: Text::new(37532, 33), until: day(1978, 1, 20) }, // หนองขามใหม่
    Former { code: 200706, name: Text::new(37532, 21), until: day(1978, 1, 20) }, // หนองขาม
    Former { code: 240114, name: Text::new(29943, 18), until: day(1972, 3, 21) }, // บางเตย
    Former { code: 240119, name: Text::new(28266, 21), until: day(1972, 3, 21) }, // บางกะไห
    Former { code: 240214, name: Text::new(21383, 15), until: day(1939, 9, 25) }, // คูมอญ
    Former { code: 260103, name: Text::new(14290, 21), until: day(1940, 7, 30) }, // ใหญ่ลาว
    Former { code: 300601, name: Text::new(3702, 21), until: day(1953, 4, 14) }, // ทองหลาง
    Former { code: 300802, name: Text::new(32290, 21), until: day(1939, 4, 17) }, // บ้านหาร
    Former { code: 300901, name: Text::new(13223, 18), until: day(1939, 9, 25) }, // โนนลาว
    Former { code: 300907, name: Text::new(24838, 15), until: day(1953, 4, 14) }, // มะลัง
    Former { code: 301803, name: Text::new(12497, 27), until: day(1939, 4, 17) }, // เมืองเก่า
    Former { code: 302103, name: Text::new(17408, 18), until: day(1939, 4, 17) }, // ขนงประ
    Former { code: 303202, name: Text::new(15942, 15), until: day(1939, 4, 17) }, // มะดัน
    Former { code: 311007, name: Text::new(16397, 18), until: day(1940, 7, 30) }, // ยางลาว
    Former { code: 330302, name: Text::new(45089, 21), until: day(1968, 10, 29) }, // โนนผึ้ง
    Former { code: 330602, name: Text::new(14294, 21), until: day(1940, 7, 30) }, // ลาวเดิม
    Former { code: 340301, name: Text::new(10474, 30), until: day(1939, 4, 17) }, // สุวรรณวารี
    Former { code: 340407, name: Text::new(45365, 21), until: day(1953, 4, 14) }, // โนนใหญ่
    Former { code: 340904, name: Text::new(35801, 21), until: day(1939, 4, 17) }, // แข่ด่อน
    Former { code: 341901, name: Text::new(6680, 15), until: day(1940, 7, 30) }, // พิมูล
    Former { code: 361005, name: Text::new(45582, 12), until: day(1953, 4, 14) }, // โอโล
    Former { code: 361102, name: Text::new(31996, 21), until: day(1939, 9, 25) }, // บ้านมอญ
    Former { code: 361201, name: Text::new(12836, 24), until: day(1953, 4, 14) }, // แก้งคร้อ
    Former { code: 370102, name: Text::new(39588, 24), until: day(1953, 4, 14) }, // ไก่เขี่ย
    Former { code: 370203, name: Text::new(44668, 18), until: day(1939, 4, 17) }, // โคกสาร
    Former { code: 380103, name: Text::new(39280, 24), until: day(2011, 3, 4) }, // หนองเข็ง
    Former { code: 400701, name: Text::new(20629, 24), until: day(1972, 3, 21) }, // ม่วงหวาน
    Former { code: 400706, name: Text::new(3502, 18), until: day(1972, 3, 21) }, // น้ำพอง
    Former { code: 401702, name: Text::new(36210, 18), until: day(1940, 7, 30) }, // สวนมอญ
    Former { code: 401703, name: Text::new(18547, 21), until: day(1968, 10, 29) }, // มูลตุ่น
    Former { code: 402401, name: Text::new(32460, 24), until: day(1987, 1, 22) }, // บ้านเป้า
    Former { code: 410109, name: Text::new(10625, 18), until: NEVER }, // หนองบุ
    Former { code: 430110, name: Text::new(23379, 12), until: day(1953, 4, 14) }, // นาฮี
    Former { code: 430111, name: Text::new(10701, 21), until: day(2010, 2, 4) }, // สองห้อง
    Former { code: 430113, name: Text::new(23371, 18), until: day(1961, 4, 11) }, // ดอนหมู
    Former { code: 430701, name: Text::new(6949, 36), until: day(1939, 4, 17) }, // ศรีเชียงใหม่
    Former { code: 441004, name: Text::new(17745, 21), until: day(1972, 3, 21) }, // ภารแอ่น
    Former { code: 441105, name: Text::new(16461, 15), until: day(1972, 3, 21) }, // ดงบัง
    Former { code: 441106, name: Text::new(17730, 24), until: day(2011, 7, 26) }, // ขามเรียน
    Former { code: 450207, name: Text::new(6394, 18), until: day(1953, 4, 14) }, // ป่ายาง
    Former { code: 450304, name: Text::new(3590, 21), until: day(1953, 4, 14) }, // น้ำอ้อม
    Former { code: 450504, name: Text::new(13207, 18), until: day(1939, 4, 17) }, // ดินแดง
    Former { code: 450701, name: Text::new(13318, 18), until: day(1939, 4, 17) }, // โพนทอง
    Former { code: 451109, name: Text::new(19817, 18), until: NEVER }, // เปลือย
    Former { code: 461201, name: Text::new(44731, 24), until: day(1939, 4, 17) }, // โคกเครือ
    Former { code: 461201, name: Text::new(7227, 27), until: day(1974, 10, 22) }, // สหัสขันธ์
    Former { code: 461303, name: Text::new(18191, 18), until: day(1939, 4, 17) }, // มากไชย
    Former { code: 461802, name: Text::new(16483, 30), until: day(2001, 3, 1) }, // กุดฆ้องชัย
    Former { code: 461804, name: Text::new(13235, 21), until: NEVER }, // โนนศิลา
    Former { code: 471216, name: Text::new(24568, 24), until: day(1973, 10, 10) }, // ตาลเนิ้ง
    Former { code: 471217, name: Text::new(24568, 36), until: day(1973, 10, 10) }, // ตาลเนิ้งใหม่
    Former { code: 480801, name: Text::new(31169, 21), until: day(1939, 4, 17) }, // บ้านข่า
    Former { code: 500113, name: Text::new(35350, 21), until: day(1949, 9, 20) }, // วัดเกตุ
    Former { code: 502202, name: Text::new(25981, 21), until: day(2011, 9, 8) }, // ทุ่งปี้
    Former { code: 502401, name: Text::new(7236, 18), until: day(1981, 2, 3) }, // สองแคว
    Former { code: 502402, name: Text::new(36766, 18), until: day(1981, 2, 3) }, // สามลัง
    Former { code: 510206, name: Text::new(33158, 24), until: day(1995, 9, 7) }, // ปงแม่ลอบ
    Former { code: 530101, name: Text::new(21998, 30), until: NEVER }, // ตลาดท่าอิฐ
    Former { code: 540113, name: Text::new(26805, 21), until: day(2007, 10, 4) }, // วังหงษ์
    Former { code: 540206, name: Text::new(32660, 24), until: day(1953, 4, 14) }, // บ้านเฮิง
    Former { code: 540207, name: Text::new(26492, 24), until: day(1953, 4, 14) }, // ทุ่งเพ้อ
    Former { code: 540605, name: Text::new(15906, 21), until: day(1961, 4, 11) }, // ต้นหนุน
    Former { code: 550116, name: Text::new(30847, 9), until: day(2010, 2, 4) }, // สวก
    Former { code: 570510, name: Text::new(43588, 27), until: day(1972, 3, 21) }, // แม่ดาวโตน
    Former { code: 570801, name: Text::new(43915, 21), until: NEVER }, // ในเวียง
    Former { code: 570802, name: Text::new(33750, 27), until: day(1982, 5, 18) }, // ปางหมอปวง
    Former { code: 570804, name: Text::new(34082, 18), until: day(1982, 5, 18) }, // ป่าสัก
    Former { code: 571105, name: Text::new(40234, 18), until: NEVER }, // หัวฝาย
    Former { code: 601108, name: Text::new(38719, 21), until: day(1975, 10, 1) }, // หนองยาว
    Former { code: 620112, name: Text::new(26520, 81), until: NEVER }, // นิคมสร้างตนเองทุ่งโพธิ์ทะเล
    Former { code: 621101, name: Text::new(41447, 36), until: day(1939, 4, 17) }, // เกาะรากเสียด
    Former { code: 630301, name: Text::new(4732, 18), until: day(1939, 4, 17) }, // ท่าปุย
    Former { code: 630901, name: Text::new(31478, 18), until: day(1939, 4, 17) }, // ประดาง
    Former { code: 650803, name: Text::new(27869, 21), until: day(1953, 4, 14) }, // วังเบ็ด
    Former { code: 670501, name: Text::new(6881, 21), until: day(1939, 4, 17) }, // วิเชียร
    Former { code: 670601, name: Text::new(18297, 24), until: day(1939, 4, 17) }, // นาตะกรุศ
    Former { code: 700713, name: Text::new(18251, 24), until: day(1961, 4, 11) }, // คลองควาย
    Former { code: 700716, name: Text::new(11187, 18), until: day(1953, 4, 14) }, // เขาดิน
    Former { code: 710203, name: Text::new(43462, 27), until: day(1939, 4, 17) }, // แม่กระบาล
    Former { code: 710404, name: Text::new(19702, 21), until: day(1939, 4, 17) }, // สองคลอง
    Former { code: 710610, name: Text::new(27117, 27), until: day(1961, 4, 11) }, // ท่าตะคร้อ
    Former { code: 710611, name: Text::new(34747, 18), until: day(1961, 4, 11) }, // พังตรุ
    Former { code: 710701, name: Text::new(19473, 24), until: day(1939, 4, 17) }, // ปรังกาสี
    Former { code: 710901, name: Text::new(5649, 21), until: day(1939, 9, 25) }, // บ้านทวน
    Former { code: 720113, name: Text::new(27649, 18), until: day(1953, 4, 14) }, // ท่าว้า
    Former { code: 720502, name: Text::new(5981, 21), until: day(1953, 4, 14) }, // บ้านไร่
    Former { code: 720601, name: Text::new(31229, 21), until: day(1939, 4, 17) }, // บ้านคอย
    Former { code: 720602, name: Text::new(14883, 30), until: day(1939, 4, 17) }, // ดงขี้เหล็ก
    Former { code: 720901, name: Text::new(14550, 18), until: day(1953, 4, 14) }, // กระจัน
    Former { code: 720906, name: Text::new(40171, 21), until: day(1953, 4, 14) }, // หัวข่อย
    Former { code: 730307, name: Text::new(27419, 18), until: day(1939, 9, 25) }, // ท่ามอญ
    Former { code: 730322, name: Text::new(14618, 21), until: day(1968, 10, 29) }, // งิ้วราย
    Former { code: 730323, name: Text::new(4836, 21), until: NEVER }, // ท่าเรือ
    Former { code: 740113, name: Text::new(4998, 21), until: day(1930, 2, 2) }, // บางกะดี
    Former { code: 740113, name: Text::new(31127, 21), until: day(1940, 7, 30) }, // บ้านขอม
    Former { code: 740113, name: Text::new(5981, 21), until: day(1961, 4, 11) }, // บ้านไร่
    Former { code: 740204, name: Text::new(39504, 21), until: day(1961, 4, 11) }, // หนองแขน
    Former { code: 740206, name: Text::new(33312, 42), until: day(1931, 3, 1) }, // คลองกระทุ่มแบน
    Former { code: 740207, name: Text::new(22357, 18), until: day(1939, 9, 25) }, // ชูกั้ง
    Former { code: 740209, name: Text::new(33308, 54), until: day(1931, 3, 1) }, // ปลายคลองกระทุ่มแบน
    Former { code: 740305, name: Text::new(23586, 18), until: day(1972, 3, 21) }, // ดอนไผ่
    Former { code: 740311, name: Text::new(4194, 33), until: day(1968, 10, 29) }, // ดำเนินสะดวก
    Former { code: 800101, name: Text::new(34575, 39), until: NEVER }, // พระเสื้อเมือง
    Former { code: 800118, name: Text::new(15612, 18), until: day(1939, 9, 25) }, // ญวนแหล
    Former { code: 810202, name: Text::new(15034, 18), until: day(1939, 9, 25) }, // ญวนสาว
    Former { code: 810503, name: Text::new(6306, 18), until: day(1940, 7, 30) }, // ปากลาว
    Former { code: 840902, name: Text::new(6575, 18), until: day(1977, 7, 1) }, // พระแสง
    Former { code: 900705, name: Text::new(19432, 27), until: day(1940, 7, 30) }, // คลองระโนด
    Former { code: 901502, name: Text::new(21766, 27), until: day(1961, 4, 11) }, // จะทิงหม้อ
    Former { code: 920601, name: Text::new(27843, 21), until: day(1939, 4, 17) }, // น้ำพราย
    Former { code: 930505, name: Text::new(27459, 24), until: day(1953, 4, 14) }, // ปรางหมู่
    Former { code: 930602, name: Text::new(40986, 21), until: day(1953, 4, 14) }, // ห้วยลึก
    Former { code: 930802, name: Text::new(37691, 21), until: day(1939, 9, 25) }, // หนองจีน
    Former { code: 940201, name: Text::new(15756, 15), until: day(1939, 4, 17) }, // กะโผะ
    Former { code: 940206, name: Text::new(5568, 27), until: day(1953, 4, 14) }, // บ้านกล้วย
    Former { code: 940307, name: Text::new(36618, 18), until: day(1953, 4, 14) }, // ไผ่มัน
];

pub(in crate::data) static OTHER_SPELLINGS: [Former<u32>; 6] = [
    Former { code: 150601, name: Text::new(5970, 24), until: NEVER }, // ไผ่จำศีล
    Former { code: 320121, name: Text::new(30597, 18), until: NEVER }, // บุฤๅษี
    Former { code: 450109, name: Text::new(18311, 15), until: NEVER }, // ปอพาน
    Former { code: 501805, name: Text::new(44004, 21), until: NEVER }, // แม่หลอง
    Former { code: 600113, name: Text::new(35433, 18), until: NEVER }, // วัดไทร
    Former { code: 961001, name: Text::new(10520, 27), until: NEVER }, // สุไหงโกลก
];

pub(in crate::data) static OLD_CODES: [(u32, u32); 995] = [
    (100205, 102901), // บางซื่อ
    (100501, 103001), // ลาดยาว
    (100503, 104203), // คลองถนน
    (100504, 104102), // ตลาดบางเขน
    (100505, 103602), // สีกัน
    (100506, 104201), // สายไหม
    (100507, 104101), // ทุ่งสองห้อง
    (100509, 104202), // ออเงิน
    (100602, 104501), // วังทองหลาง
    (100603, 103801), // ลาดพร้าว
    (100604, 102701), // คลองกุ่ม
    (100605, 104401), // สะพานสูง
    (100606, 104301), // คันนายาว
    (100607, 103802), // จรเข้บัว
    (100901, 103301), // คลองเตย
    (100902, 103302), // คลองตัน
    (100903, 103303), // พระโขนง
    (100906, 103401), // สวนหลวง
    (100907, 103202), // หนองบอน
    (100908, 103201), // ประเวศ
    (100909, 103203), // ดอกไม้
    (101003, 104603), // บางชัน
    (101004, 104604), // ทรายกองดิน
    (101005, 104605), // ทรายกองดินใต้
    (101006, 104602), // สามวาตะวันออก
    (101007, 104601), // สามวาตะวันตก
    (101201, 102801), // ทุ่งวัดดอน
    (101202, 102802), // ยานนาวา
    (101205, 103102), // วัดพระยาไกร
    (101206, 103103), // บางโคล่
    (101207, 103101), // บางคอแหลม
    (101208, 102803), // ทุ่งมหาเมฆ
    (101402, 103703), // ถนนเพชรบุรี
    (101403, 103701), // ทุ่งพญาไท
    (101404, 103704), // มักกะสัน
    (101405, 103702), // ถนนพญาไท
    (101703, 102601), // ดินแดง
    (101906, 104801), // ทวีวัฒนา
    (101908, 104802), // ศาลาธรรมสพน์
    (102001, 102501), // บางพลัด
    (102002, 102503), // บางบำหรุ
    (102003, 102502), // บางอ้อ
    (102008, 102504), // บางยี่ขัน
    (102101, 103502), // บางค้อ
    (102102, 103504), // จอมทอง
    (102103, 103501), // บางขุนเทียน
    (102106, 103503), // บางมด
    (102203, 104001), // บางแค
    (102204, 104002), // บางแคเหนือ
    (102205, 104003), // บางไผ่
    (102301, 104004), // หลักสอง
    (102403, 104901), // บางมด
    (102404, 104902), // ทุ่งครุ
    (102702, 104401), // สะพานสูง
    (102703, 104301), // คันนายาว
    (103204, 103401), // สวนหลวง
    (103304, 103901), // คลองเตยเหนือ
    (103305, 103902), // คลองตันเหนือ
    (103306, 103903), // พระโขนงเหนือ
    (103601, 104102), // ตลาดบางเขน
    (103603, 104101), // ทุ่งสองห้อง
    (110105, 110501), // นาเกลือ
    (110106, 110503), // แหลมฟ้าผ่า
    (110107, 110505), // ในคลองบางปลากด
    (110109, 110504), // ปากคลองบางปลากด
    (110305, 110601), // บางเสาธง
    (110306, 110603), // ศีรษะจรเข้ใหญ่
    (110307, 110602), // ศีรษะจรเข้น้อย
    (160311, 161106), // ชอนสารเดช
    (160312, 161101), // หนองม่วง
    (160313, 161102), // บ่อทอง
    (160314, 161105), // ยางโทน
    (160315, 161104), // ชอนสมบูรณ์
    (160316, 160901), // โคกเจริญ
    (160317, 160902), // ยางราก
    (160319, 161103), // ดงดินแดง
    (160321, 160903), // หนองมะค่า
    (160323, 160904), // วังทอง
    (160413, 161003), // หนองรี
    (160415, 161004), // กุดตาเพชร
    (160416, 161001), // ลำสนธิ
    (160420, 161002), // ซับสมบูรณ์
    (160421, 161005), // เขารวก
    (180305, 180701), // หนองมะโมง
    (180308, 180704), // กุดจอก
    (180309, 180702), // วังตะเคียน
    (180310, 180703), // สะพานหิน
    (180603, 180801), // เนินขาม
    (180604, 180803), // สุขเดือนห้า
    (180610, 180802), // กะบกเตี้ย
    (190102, 191306), // หน้าพระลาน
    (190103, 191304), // พุแค
    (190104, 191305), // ห้วยบง
    (190115, 191302), // บ้านแก้ง
    (190116, 191303), // ผึ้งรวง
    (190117, 191301), // เขาดินพัฒนา
    (191103, 191201), // แสลงพัน
    (191106, 191202), // คำพราน
    (191108, 191203), // วังม่วง
    (200612, 201102), // ท่าบุญมี
    (200619, 201101), // เกาะจันทร์
    (210314, 210701), // น้ำเป็น
    (210315, 210703), // ชำฆ้อ
    (210316, 210702), // ห้วยทับมอญ
    (210319, 210704), // เขาน้อย
    (210508, 210802), // มาบข่า
    (210509, 210803), // พนานิคม
    (210510, 210801), // นิคมพัฒนา
    (210511, 210804), // มะขามคู่
    (220310, 220902), // วังโตนด
    (220315, 220903), // กระแจะ
    (220316, 220904), // สนามไชย
    (220317, 220905), // ช้างข้าม
    (220318, 220901), // นายายอาม
    (220319, 220801), // แก่งหางแมว
    (220320, 220803), // สามพี่น้อง
    (220321, 220805), // เขาวงกต
    (220322, 220804), // พวา
    (220323, 220802), // ขุนซ่อง
    (220403, 220704), // ทรายขาว
    (220405, 220701), // ปะตง
    (220406, 220702), // ทุ่งขนาน
    (220407, 220705), // สะตอน
    (220408, 220703), // ทับช้าง
    (220505, 221002), // พลวง
    (220507, 221003), // ตะเคียนทอง
    (220509, 221004), // คลองพลู
    (220510, 221001), // ชากไทย
    (230504, 230701), // เกาะช้าง
    (230505, 230601), // เกาะหมาก
    (230506, 230602), // เกาะกูด
    (230508, 230702), // เกาะช้างใต้
    (240202, 241101), // ก้อนแก้ว
    (240203, 241102), // คลองเขื่อน
    (240205, 241103), // บางเล่า
    (240206, 241104), // บางโรง
    (240207, 241105), // บางตลาด
    (240804, 241001), // ท่าตะเกียบ
    (240806, 241002), // คลองตะเกรา
    (250401, 270101), // สระแก้ว
    (250402, 270102), // บ้านแก้ง
    (250403, 270103), // ศาลาลำดวน
    (250404, 270104), // โคกปี่ฆ้อง
    (250405, 270105), // ท่าแยก
    (250406, 270106), // ท่าเกษม
    (250407, 270701), // เขาฉกรรจ์
    (250408, 270108), // สระขวัญ
    (250409, 270702), // หนองหว้า
    (250410, 270703), // พระเพลิง
    (250411, 270111), // หนองบอน
    (250412, 270704), // เขาสามสิบ
    (250501, 270401), // วังน้ำเย็น
    (250502, 270901), // วังสมบูรณ์
    (250503, 270403), // ตาหลังใน
    (250504, 270902), // วังใหม่
    (250505, 270405), // คลองหินปูน
    (250506, 270406), // ทุ่งมหาเจริญ
    (251001, 270601), // อรัญประเทศ
    (251002, 270602), // เมืองไผ่
    (251003, 270603), // หันทราย
    (251004, 270604), // คลองน้ำใส
    (251005, 270605), // ท่าข้าม
    (251006, 270606), // ป่าไร่
    (251007, 270607), // ทับพริก
    (251008, 270608), // บ้านใหม่หนองไทร
    (251009, 270609), // ผ่านศึก
    (251010, 270610), // หนองสังข์
    (251011, 270611), // คลองทับจันทร์
    (251012, 270612), // ฟากห้วย
    (251013, 270613), // บ้านด่าน
    (251101, 270301), // ตาพระยา
    (251102, 270302), // ทัพเสด็จ
    (251103, 270801), // โคกสูง
    (251104, 270803), // หนองแวง
    (251105, 270802), // หนองม่วง
    (251106, 270306), // ทัพราช
    (251107, 270307), // ทัพไทย
    (251108, 270804), // โนนหมากมุ่น
    (251109, 270309), // โคคลาน
    (251201, 270501), // วัฒนานคร
    (251202, 270502), // ท่าเกวียน
    (251203, 270203), // ซับมะกรูด
    (251204, 270503), // ผักขะ
    (251205, 270504), // โนนหมากเค็ง
    (251206, 270505), // หนองน้ำใส
    (251207, 270506), // ช่องกุ่ม
    (251208, 270507), // หนองแวง
    (251209, 270202), // ไทยอุดม
    (251210, 270204), // ไทรเดี่ยว
    (251211, 270201), // คลองหาด
    (251212, 270508), // แซร์ออ
    (251213, 270509), // หนองหมากฝ้าย
    (251214, 270510), // หนองตะเคียนบอน
    (251215, 270511), // ห้วยโจด
    (251301, 270201), // คลองหาด
    (251302, 270202), // ไทยอุดม
    (251303, 270203), // ซับมะกรูด
    (251304, 270204), // ไทรเดี่ยว
    (251305, 270205), // คลองไก่เถื่อน
    (251306, 270206), // เบญจขร
    (251307, 270207), // ไทรทอง
    (270107, 270701), // เขาฉกรรจ์
    (270109, 270702), // หนองหว้า
    (270110, 270703), // พระเพลิง
    (270112, 270704), // เขาสามสิบ
    (270303, 270801), // โคกสูง
    (270304, 270803), // หนองแวง
    (270305, 270802), // หนองม่วง
    (270308, 270804), // โนนหมากมุ่น
    (270402, 270901), // วังสมบูรณ์
    (270404, 270902), // วังใหม่
    (270407, 270903), // วังทอง
    (300602, 303202), // ท่าช้าง
    (300606, 303204), // หนองงูเหลือม
    (300608, 303205), // หนองยาง
    (300609, 303203), // พระพุทธ
    (300612, 303201), // ช้างทอง
    (300814, 302601), // สำนักตะคร้อ
    (300816, 302602), // หนองแวง
    (300819, 302603), // บึงปรือ
    (300910, 302803), // พังเทียม
    (300911, 302801), // สระพระ
    (300912, 302804), // ทัพรั้ง
    (300913, 302805), // หนองหอย
    (300915, 302802), // มาบกราด
    (301205, 302303), // บึงพะไล
    (301209, 303004), // หนองหว้า
    (301210, 303003), // บัวลาย
    (301211, 303101), // สีดา
    (301212, 303102), // โพนทอง
    (301213, 302301), // แก้งสนามนาง
    (301216, 303002), // โนนจาน
    (301217, 302304), // สีสุก
    (301218, 303104), // สามเมือง
    (301219, 302302), // โนนสำราญ
    (301221, 303105), // หนองตาดใหญ่
    (301222, 303001), // เมืองพะไล
    (301223, 303103), // โนนประดู่
    (301302, 302401), // โนนแดง
    (301305, 302404), // วังหิน
    (301311, 302402), // โนนตาเถร
    (301312, 302403), // สำพะเนียง
    (301316, 302405), // ดอนยาวใหญ่
    (301408, 302501), // วังน้ำเขียว
    (301413, 302502), // วังหมี
    (301414, 302503), // ระเริง
    (301415, 302504), // อุดมทรัพย์
    (301706, 302903), // ช่องแมว
    (301707, 302901), // ขุย
    (301708, 302702), // กระเบื้องนอก
    (301709, 302701), // เมืองยาง
    (301711, 302902), // บ้านยาง
    (301712, 302703), // ละหานปลาค้าว
    (301713, 302704), // โนนอุดม
    (301715, 302904), // ไพล
    (310107, 311601), // ห้วยราช
    (310109, 312101), // บ้านด่าน
    (310110, 311602), // สามแวง
    (310111, 312102), // ปราสาท
    (310115, 312104), // โนนขวาง
    (310116, 311603), // ตาเสา
    (310121, 311605), // สนวน
    (310123, 312103), // วังเหนือ
    (310124, 311604), // บ้านตะโก
    (310402, 312302), // ตาเป๊ก
    (310404, 311801), // ชำนิ
    (310407, 311802), // หนองปล่อง
    (310409, 311702), // ทุ่งจังหัน
    (310410, 311803), // เมืองยาง
    (310411, 312301), // เจริญสุข
    (310412, 311701), // โนนสุวรรณ
    (310419, 312303), // อีสานเขต
    (310420, 311704), // ดงอีจาน
    (310421, 311703), // โกรกแก้ว
    (310422, 311804), // ช่อผกา
    (310423, 311805), // ละลวด
    (310602, 312304), // ถาวร
    (310605, 312001), // โนนดินแดง
    (310606, 312305), // ยายแย้มวัฒนา
    (310608, 312003), // ลำนางรอง
    (310609, 312002), // ส้มป่อย
    (310704, 311501), // จันดุม
    (310709, 311502), // โคกขมิ้น
    (310711, 311503), // ป่าชัน
    (310712, 311504), // สะเดา
    (310717, 311505), // สำโรง
    (310904, 311901), // หนองแวง
    (310905, 311902), // ทองหลาง
    (310908, 311903), // แดงใหญ่
    (310911, 311904), // กู่สวนแตง
    (310912, 311905), // หนองเยือง
    (311107, 312201), // แคนดง
    (311108, 312202), // ดงพลอง
    (311113, 312203), // สระบัว
    (311116, 312204), // หัวฝาย
    (320108, 321603), // ตากูก
    (320115, 321602), // บึง
    (320117, 321601), // เขวาสินรินทร์
    (320123, 321605), // บ้านแร่
    (320124, 321604), // ปราสาททอง
    (320602, 321401), // บักได
    (320603, 321402), // โคกกลาง
    (320608, 321404), // ตาเมียง
    (320609, 321403), // จีกแดก
    (320707, 321701), // หนองหลวง
    (320708, 321705), // หนองเทพ
    (320710, 321703), // โนน
    (320712, 321704), // ระเวียง
    (320717, 321702), // คำผง
    (321003, 321501), // ณรงค์
    (321004, 321502), // แจนแวน
    (321005, 321503), // ตรวจ
    (321014, 321505), // ศรีสุข
    (321016, 321504), // หนองแวง
    (330108, 332004), // โนนเพ็ก
    (330109, 332002), // พรหมสวัสดิ์
    (330110, 332001), // พยุห์
    (330113, 331602), // ธาตุ
    (330114, 332003), // ตำแย
    (330117, 331601), // บุสูง
    (330120, 331603), // ดวนใหญ่
    (330125, 331604), // บ่อแก้ว
    (330126, 331605), // ศรีสำราญ
    (330128, 332005), // หนองค้า
    (330316, 331503), // ตองปิด
    (330317, 331502), // ละเอาะ
    (330318, 331501), // น้ำเกลี้ยง
    (330319, 331504), // เขิน
    (330321, 330424), // ทุ่งใหญ่
    (330404, 331902), // หนองหว้า
    (330410, 331901), // เสียว
    (330417, 331903), // หนองงูเหลือม
    (330418, 331905), // ท่าคล้อ
    (330422, 331904), // หนองฮาง
    (330512, 331704), // ละลม
    (330514, 331701), // โคกตาล
    (330516, 331702), // ห้วยตามอญ
    (330519, 331705), // ตะเคียนราม
    (330520, 331703), // ห้วยตึ๊กชู
    (330523, 331706), // ดงรัก
    (330904, 332201), // กุง
    (330905, 332202), // คลีกลิ้ง
    (330916, 332204), // โจดม่วง
    (330917, 332203), // หนองบัวดง
    (331009, 331802), // ตาโกน
    (331013, 331801), // เมืองจันทร์
    (331019, 332101), // โดด
    (331020, 332102), // เสียว
    (331021, 332103), // หนองม้า
    (331023, 331803), // หนองใหญ่
    (331026, 332104), // ผือใหญ่
    (331027, 332105), // อีเซ
    (340102, 343102), // โพนเมือง
    (340103, 342403), // ท่าเมือง
    (340106, 342401), // ดอนมดแดง
    (340110, 342404), // คำไฮใหญ่
    (340114, 342402), // เหล่าแดง
    (340115, 343101), // เหล่าเสือโก้ก
    (340117, 343104), // หนองบก
    (340118, 343103), // แพงใหญ่
    (340306, 342506), // คำเขื่อนแก้ว
    (340502, 343003), // กองโพน
    (340505, 343004), // พังเคน
    (340506, 343001), // นาตาล
    (340509, 343002), // พะลาน
    (340601, 370201), // ชานุมาน
    (340602, 370202), // โคกสาร
    (340603, 370203), // คำเขื่อนแก้ว
    (340604, 370301), // หนองข่า
    (340605, 370302), // คำโพน
    (340606, 370204), // โคกก่ง
    (340607, 370205), // ป่าก่อ
    (340703, 342901), // นาเยีย
    (340705, 342903), // นาเรือง
    (340707, 342602), // หนองอ้ม
    (340714, 342603), // นาเกษม
    (340718, 342604), // กุดเรือ
    (340719, 342902), // นาดี
    (340722, 342605), // โคกชำแระ
    (340902, 343301), // ตาเกา
    (340905, 343303), // ขี้เหล็ก
    (340908, 343302), // ไพบูลย์
    (340910, 343304), // โคกสะอาด
    (341301, 370401), // พนา
    (341302, 370402), // จานลาน
    (341303, 370403), // ไม้กลอน
    (341304, 370304), // ลือ
    (341305, 370305), // ห้วย
    (341306, 370303), // นาหว้า
    (341307, 370404), // พระเหลา
    (341308, 370307), // นาป่าแซง
    (341503, 343202), // ท่าช้าง
    (341506, 342205), // โนนกาเล็น
    (341509, 342204), // ค้อน้อย
    (341512, 342203), // หนองไฮ
    (341513, 342201), // สำโรง
    (341514, 343204), // สว่าง
    (341517, 342202), // โคกก่อง
    (341519, 342206), // โคกสว่าง
    (341523, 343203), // บุ่งมะแลง
    (341525, 343201), // แก่งโดม
    (341601, 370101), // บุ่ง
    (341602, 370102), // ไก่คำ
    (341603, 370103), // นาจิก
    (341604, 370702), // ดงมะยาง
    (341605, 370701), // อำนาจ
    (341606, 370703), // เปือย
    (341607, 370704), // ดงบัง
    (341608, 370705), // ไร่ขี
    (341609, 370104), // ปลาค้าว
    (341610, 370105), // เหล่าพรวน
    (341611, 370106), // สร้างนกทา
    (341612, 370107), // คึมใหญ่
    (341613, 370108), // นาผือ
    (341614, 370109), // น้ำปลีก
    (341615, 370110), // นาวัง
    (341616, 370111), // นาหมอม้า
    (341617, 370112), // โนนโพธิ์
    (341618, 370113), // โนนหนามแท่ง
    (341619, 370114), // ห้วยไร่
    (341620, 370115), // หนองมะแซว
    (341621, 370706), // แมด
    (341622, 370116), // กุดปลาดุก
    (341623, 370306), // โนนงาม
    (341701, 370501), // เสนางคนิคม
    (341702, 370502), // โพนทอง
    (341703, 370503), // ไร่สีสุก
    (341704, 370504), // นาเวียง
    (341705, 370505), // หนองไฮ
    (341706, 370506), // หนองสามสี
    (341801, 370601), // หัวตะพาน
    (341802, 370602), // คำพระ
    (341803, 370603), // เค็งใหญ่
    (341804, 370604), // หนองแก้ว
    (341805, 370605), // โพนเมืองน้อย
    (341806, 370606), // สร้างถ่อน้อย
    (341807, 370607), // จิกดู่
    (341808, 370608), // รัตนวารี
    (341903, 342501), // คันไร่
    (341908, 342505), // ฝางคำ
    (341915, 342504), // นิคมสร้างตนเองฯ
    (341916, 342502), // ช่องเม็ก
    (341917, 342503), // โนนก่อ
    (342301, 370701), // อำนาจ
    (342302, 370702), // ดงมะยาง
    (342303, 370703), // เปือย
    (342304, 370704), // ดงบัง
    (342305, 370705), // ไร่ขี
    (342306, 370706), // แมด
    (342601, 340706), // ทุ่งเทิง
    (342701, 370301), // หนองข่า
    (342702, 370302), // คำโพน
    (342703, 370303), // นาหว้า
    (342704, 370304), // ลือ
    (342705, 370305), // ห้วย
    (342706, 370306), // โนนงาม
    (342707, 370307), // นาป่าแซง
    (350801, 350902), // น้ำคำ
    (350804, 350903), // ส้มผ่อ
    (350808, 350904), // คำเตย
    (350809, 350905), // คำไผ่
    (350815, 350901), // ไทยเจริญ
    (360411, 360119), // ซับสีทอง
    (360505, 361401), // บ้านเจียง
    (360506, 361402), // เจาทอง
    (360510, 361403), // วังทอง
    (360604, 361501), // หนองฉิม
    (360608, 361502), // ตาเนิน
    (360609, 361503), // กะฮาด
    (360612, 361602), // ท่ากูบ
    (360614, 361601), // ซับใหญ่
    (360615, 361504), // รังงาม
    (360616, 361603), // ตะโกทอง
    (390203, 390601), // นาเหล่า
    (390204, 390602), // นาแก
    (390208, 390603), // วังทอง
    (390212, 390604), // วังปลาป้อม
    (390214, 390605), // เทพคีรี
    (400903, 402101), // กระนวน
    (400904, 402103), // บ้านโนน
    (400908, 402102), // คำแมด
    (400913, 402104), // คูคำ
    (400914, 402105), // ห้วยเตย
    (401003, 402401), // บ้านแฮด
    (401004, 402402), // โคกสำราญ
    (401006, 402504), // เปือยใหญ่
    (401007, 402501), // โนนศิลา
    (401008, 402503), // บ้านหัน
    (401012, 402404), // หนองแซง
    (401015, 402403), // โนนสมบูรณ์
    (401018, 402401), // บ้านแฮด
    (401019, 402505), // โนนแดง
    (401020, 402502), // หนองปลาหมอ
    (401602, 402901), // ในเมือง
    (401603, 402302), // บ้านโคก
    (401608, 402903), // เขาน้อย
    (401609, 402301), // กุดธาตุ
    (401611, 402303), // ขนวน
    (401615, 402902), // เมืองเก่าพัฒนา
    (401708, 402201), // บ้านโคก
    (401709, 402202), // โพธิ์ไชย
    (401711, 402203), // ซับสมบูรณ์
    (401712, 402204), // นาแพง
    (410405, 412503), // อุ่มจาน
    (410408, 412502), // ห้วยสามพาด
    (410412, 412501), // นาม่วง
    (410603, 412404), // คอนสาย
    (410604, 412401), // บ้านจีต
    (410608, 412301), // บ้านแดง
    (410613, 412303), // ดอนกลอย
    (410615, 412302), // นาทราย
    (410616, 412403), // ค้อใหญ่
    (410619, 412402), // โนนทองอินทร์
    (411201, 390101), // หนองบัว
    (411202, 390102), // หนองภัยศูนย์
    (411203, 390103), // โพธิ์ชัย
    (411204, 390104), // หนองสวรรค์
    (411205, 390105), // หัวนา
    (411206, 390106), // บ้านขาม
    (411207, 390107), // นามะเฟือง
    (411208, 390108), // บ้านพร้าว
    (411209, 390109), // โนนขมิ้น
    (411210, 390110), // ลำภู
    (411211, 390111), // กุดจิก
    (411212, 390112), // โนนทัน
    (411213, 390113), // นาคำไฮ
    (411214, 390114), // ป่าไม้งาม
    (411215, 390115), // หนองหว้า
    (411301, 390401), // เมืองใหม่
    (411302, 390402), // ศรีบุญเรือง
    (411303, 390403), // หนองบัวใต้
    (411304, 390404), // กุดสะเทียน
    (411305, 390405), // นากอก
    (411306, 390406), // โนนสะอาด
    (411307, 390407), // ยางหล่อ
    (411308, 390408), // โนนม่วง
    (411309, 390409), // หนองกุงแก้ว
    (411310, 390410), // หนองแก
    (411311, 390411), // ทรายทอง
    (411312, 390412), // หันนางาม
    (411401, 390201), // นากลาง
    (411402, 390202), // ด่านช้าง
    (411403, 390601), // นาเหล่า
    (411404, 390602), // นาแก
    (411405, 390205), // กุดดินจี่
    (411406, 390206), // ฝั่งแดง
    (411407, 390207), // เก่ากลอย
    (411408, 390603), // วังทอง
    (411409, 390209), // โนนเมือง
    (411410, 390210), // อุทัยสวรรค์
    (411411, 390211), // ดงสวรรค์
    (411412, 390604), // วังปลาป้อม
    (411413, 390213), // กุดแห่
    (411414, 390605), // เทพคีรี
    (411501, 390501), // นาสี
    (411502, 390502), // บ้านโคก
    (411503, 390503), // นาดี
    (411504, 390504), // นาด่าน
    (411505, 390505), // ดงมะไฟ
    (411506, 390506), // สุวรรณคูหา
    (411507, 390507), // บุญทัน
    (411601, 390301), // โนนสัง
    (411602, 390302), // บ้านถิ่น
    (411603, 390303), // หนองเรือ
    (411604, 390304), // กุดดู่
    (411605, 390305), // บ้านค้อ
    (411606, 390306), // โนนเมือง
    (411607, 390307), // โคกใหญ่
    (411608, 390308), // โคกม่วง
    (411609, 390309), // นิคมพัฒนา
    (411610, 390310), // ปางกู่
    (411803, 412201), // นายูง
    (411804, 412203), // นาแค
    (411808, 412204), // โนนทอง
    (411809, 412202), // บ้านก้อง
    (420907, 421301), // เอราวัณ
    (420908, 421302), // ผาอินทร์แปลง
    (420909, 421303), // ผาสามยอด
    (420914, 421304), // ทรัพย์ไพวัลย์
    (421002, 421403), // ปวนพุ
    (421003, 421202), // ท่าช้างคล้อง
    (421004, 421201), // ผาขาว
    (421006, 421204), // โนนป่าซาง
    (421008, 421401), // หนองหิน
    (421009, 421203), // โนนปอแดง
    (421011, 421402), // ตาดข่า
    (430112, 431401), // สระใคร
    (430114, 431403), // บ้านฝาง
    (430115, 431402), // คอกช้าง
    (430301, 380101), // บึงกาฬ
    (430302, 380702), // ชุมภูพร
    (430303, 380102), // โนนสมบูรณ์
    (430304, 380103), // หนองเข็ง
    (430305, 380104), // หอคำ
    (430306, 380105), // หนองเลิง
    (430307, 380106), // โคกก่อง
    (430308, 380802), // หนองเดิ่น
    (430309, 380704), // นาสะแบง
    (430310, 380107), // นาสวรรค์
    (430311, 380108), // ไคสี
    (430312, 380803), // โคกกว้าง
    (430313, 380701), // ศรีวิไล
    (430314, 380109), // ชัยพร
    (430315, 380703), // นาแสง
    (430316, 380110), // วิศิษฐ์
    (430317, 380801), // บุ่งคล้า
    (430318, 380111), // คำนาดี
    (430319, 380112), // โป่งเปือย
    (430401, 380201), // ศรีชมภู
    (430402, 380202), // ดอนหญ้านาง
    (430403, 380203), // พรเจริญ
    (430404, 380204), // หนองหัวช้าง
    (430405, 380205), // วังชมภู
    (430406, 380206), // ป่าแฝก
    (430407, 380207), // ศรีสำราญ
    (430505, 431601), // รัตนวาปี
    (430510, 431503), // หนองหลวง
    (430511, 431605), // โพนแพง
    (430512, 431501), // เฝ้าไร่
    (430514, 431602), // นาทับไฮ
    (430515, 431504), // วังหลวง
    (430516, 431604), // พระบาทนาสิงห์
    (430517, 431505), // อุดมพร
    (430518, 431502), // นาดี
    (430520, 431603), // บ้านต้อน
    (430601, 380301), // โซ่
    (430602, 380302), // หนองพันทา
    (430603, 380303), // ศรีชมภู
    (430604, 380304), // คำแก้ว
    (430605, 380305), // บัวตูม
    (430606, 380306), // ถ้ำเจริญ
    (430607, 380307), // เหล่าทอง
    (430702, 431701), // โพธิ์ตาก
    (430706, 431702), // โพนทอง
    (430707, 431703), // ด่านศรีสุข
    (430901, 380401), // เซกา
    (430902, 380402), // ซาง
    (430903, 380403), // ท่ากกแดง
    (430904, 380802), // โพธิ์หมากแข้ง
    (430905, 380803), // ดงบัง
    (430906, 380404), // บ้านต้อง
    (430907, 380405), // ป่งไฮ
    (430908, 380406), // น้ำจั้น
    (430909, 380407), // ท่าสะอาด
    (430910, 380601), // บึงโขงหลง
    (430911, 380604), // ท่าดอกคำ
    (430912, 380408), // หนองทุ่ม
    (430913, 380409), // โสกก่าม
    (431001, 380501), // ปากคาด
    (431002, 380502), // หนองยอง
    (431003, 380503), // นากั้ง
    (431004, 380504), // โนนศิลา
    (431005, 380505), // สมสนุก
    (431006, 380506), // นาดง
    (431101, 380601), // บึงโขงหลง
    (431102, 380602), // โพธิ์หมากแข้ง
    (431103, 380603), // ดงบัง
    (431104, 380604), // ท่าดอกคำ
    (431201, 380701), // ศรีวิไล
    (431202, 380702), // ชุมภูพร
    (431203, 380703), // นาแสง
    (431204, 380704), // นาสะแบง
    (431205, 380705), // นาสิงห์
    (431301, 380801), // บุ่งคล้า
    (431302, 380802), // หนองเดิ่น
    (431303, 380803), // โคกกว้าง
    (440502, 441301), // ชื่นชม
    (440504, 441303), // เหล่าดอกไม้
    (440509, 441302), // กุดปลาดุก
    (440510, 441304), // หนองกุง
    (440603, 441201), // กุดรัง
    (440609, 441203), // เลิงแฝก
    (440612, 441202), // นาโพธิ์
    (440614, 441204), // หนองแวง
    (440617, 441205), // ห้วยเตย
    (440806, 441105), // ดงเมือง
    (440807, 441103), // แวงดง
    (440808, 441106), // ขามเรียน
    (440811, 441102), // นาภู
    (440813, 441104), // บ้านกู่
    (440814, 441101), // ยางสีสุราช
    (450107, 451702), // ปาฝา
    (450111, 451705), // ดงสิงห์
    (450112, 451605), // สวนจิก
    (450113, 451703), // ม่วงลาด
    (450114, 451601), // โพธิ์ทอง
    (450115, 451704), // จังหาร
    (450116, 451701), // ดินดำ
    (450119, 451602), // ศรีสมเด็จ
    (450121, 451604), // หนองใหญ่
    (450122, 451603), // เมืองเปลือย
    (450505, 451805), // หมูม้น
    (450508, 452005), // เหล่า
    (450509, 452004), // มะบ้า
    (450511, 451803), // พระธาตุ
    (450512, 452003), // บึงงาม
    (450513, 451806), // บ้านเขือง
    (450514, 451804), // พระเจ้า
    (450516, 452002), // เทอดไทย
    (450519, 451801), // เชียงขวัญ
    (450521, 451802), // พลับพลา
    (450523, 452001), // ทุ่งเขาหลวง
    (450608, 451901), // หนองฮี
    (450609, 451904), // เด่นราษฎร์
    (450610, 451903), // ดูกอึ่ง
    (450616, 451902), // สาวแห
    (460110, 461704), // ม่วงนา
    (460112, 461703), // ดงพยุง
    (460114, 461701), // ดอนจาน
    (460118, 461705), // นาจำปา
    (460122, 461702), // สะอาดไชยศรี
    (460306, 461802), // กุดฆ้องชัย
    (460307, 461805), // ลำชี
    (460309, 461803), // โคกสะอาด
    (460312, 461804), // โนนศิลาเลิง
    (460313, 461801), // ฆ้องชัยพัฒนา
    (460604, 461605), // ภูแล่นช้าง
    (460605, 461601), // นาคู
    (460607, 461604), // บ่อแก้ว
    (460609, 461602), // สายนาวัง
    (460610, 461603), // โนนนาจาน
    (461003, 461501), // สำราญ
    (461004, 461502), // สำราญใต้
    (461008, 461503), // คำสร้างเที่ยง
    (461010, 461504), // หนองช้าง
    (470105, 471703), // นาตงวัฒนา
    (470108, 471701), // บ้านโพน
    (470110, 471804), // กกปลาซิว
    (470114, 471702), // นาแก้ว
    (470119, 471704), // บ้านแป้น
    (470302, 471803), // โคกภู
    (470304, 471801), // สร้างค้อ
    (470306, 471802), // หลุบเลา
    (471202, 471601), // บ้านเหล่า
    (471205, 471602), // เจริญศิลป์
    (471209, 471603), // ทุ่งแก
    (471218, 471604), // โคกศิลา
    (471219, 471605), // หนองแปน
    (480307, 481003), // นาขมิ้น
    (480308, 481004), // โพนบก
    (480309, 481001), // โพนสวรรค์
    (480310, 481005), // บ้านค้อ
    (480313, 481002), // นาหัวบ่อ
    (480405, 481101), // นาทม
    (480406, 481102), // หนองซน
    (480407, 481103), // ดอนเตย
    (480710, 481202), // โคกสี
    (480711, 481201), // วังยาง
    (480714, 481203), // ยอดชาด
    (480716, 481204), // หนองโพธิ์
    (490501, 490705), // หนองสูงใต้
    (490502, 490701), // หนองสูง
    (490509, 490702), // โนนยาง
    (490510, 490704), // บ้านเป้า
    (490513, 490703), // ภูวง
    (500201, 502403), // ยางคราม
    (500202, 502402), // สองแคว
    (500208, 502401), // ดอยหล่อ
    (500210, 502404), // สันติสุข
    (500306, 502501), // บ้านจันทร์
    (500309, 502502), // แม่แดด
    (500310, 502503), // แจ่มหลวง
    (500902, 502101), // ปงตำ
    (500907, 502102), // ศรีดงเย็น
    (500908, 502103), // แม่ทะลบ
    (500909, 502104), // หนองบัว
    (501209, 502202), // ทุ่งปี้
    (501211, 502201), // บ้านกาด
    (501212, 502204), // แม่วิน
    (501213, 502203), // ทุ่งรวงทอง
    (501307, 502301), // ออนเหนือ
    (501308, 502303), // บ้านสหกรณ์
    (501309, 502304), // ห้วยแก้ว
    (501314, 502305), // แม่ทา
    (501315, 502306), // ทาเหนือ
    (501316, 502302), // ออนกลาง
    (510114, 510701), // บ้านธิ
    (510115, 510702), // ห้วยยาบ
    (510609, 510803), // วังผาง
    (510610, 510801), // หนองล่อง
    (510612, 510802), // หนองยวง
    (521009, 520205), // สบป้าด
    (530306, 530407), // ท่าแฝก
    (540202, 540802), // หนองม่วงไข่
    (540203, 540801), // แม่คำมี
    (540211, 540803), // น้ำรัด
    (540212, 540804), // วังหลวง
    (550110, 551407), // ฝายแก้ว
    (550111, 551401), // ม่วงตึ๊ด
    (550112, 551406), // ท่าน้าว
    (550113, 551402), // นาปัง
    (550114, 551405), // เมืองจัง
    (550115, 551403), // น้ำแก่น
    (550118, 551404), // น้ำเกี๋ยน
    (550201, 551103), // พงษ์
    (550507, 551201), // บ่อเกลือเหนือ
    (550508, 551202), // บ่อเกลือใต้
    (550805, 551501), // ห้วยโก๋น
    (550905, 551301), // นาไร่หลวง
    (550906, 551302), // ชนแดน
    (550907, 551303), // ยอด
    (551203, 551502), // ขุนน่าน
    (560103, 560902), // ดงเจน
    (560109, 560901), // ห้วยแก้ว
    (560117, 560903), // แม่อิง
    (560302, 560803), // ทุ่งกล้วย
    (560303, 560805), // สบบง
    (560304, 560804), // เชียงแรง
    (560305, 560801), // ภูซาง
    (560315, 560802), // ป่าสัก
    (570108, 571603), // บัวสลี
    (570109, 571601), // ดงมะดะ
    (570110, 571604), // ป่าก่อดำ
    (570117, 571602), // จอมหมอกแก้ว
    (570119, 571605), // โป่งแพร่
    (570201, 571701), // ทุ่งก่อ
    (570205, 571703), // ป่าซาง
    (570207, 571702), // ดงมหาวัน
    (570306, 571301), // ม่วงยาย
    (570307, 571302), // ปอ
    (570309, 571303), // หล่ายงาว
    (570406, 571401), // ต้า
    (570407, 571402), // ป่าตาล
    (570408, 571403), // ยางฮอม
    (570707, 571801), // ปงน้อย
    (570709, 571803), // หนองป่าก่อ
    (570714, 571501), // เทอดไทย
    (570715, 571502), // แม่สลองใน
    (570716, 571503), // แม่สลองนอก
    (570717, 571802), // โชคชัย
    (580107, 580702), // ปางมะผ้า
    (580108, 580701), // สบป่อง
    (601111, 601303), // แม่เล่ย์
    (601112, 601301), // แม่วงก์
    (601113, 601304), // วังซ่าน
    (601114, 601305), // เขาชนกัน
    (601115, 601502), // ปางสวรรค์
    (601302, 601102), // ห้วยน้ำหอม
    (601306, 601502), // ปางสวรรค์
    (601307, 601401), // แม่เปิน
    (601308, 601501), // ชุมตาบง
    (620108, 621103), // ลานดอกไม้ตก
    (620109, 621101), // โกสัมพี
    (620116, 621102), // เพชรชมภู
    (620401, 621002), // วังชะโอน
    (620402, 621003), // ระหาน
    (620414, 621001), // บึงสามัคคี
    (620503, 620801), // ทุ่งทราย
    (620510, 620901), // โพธิ์ทอง
    (620511, 620903), // ปางตาไว
    (620512, 620803), // ถาวรวัฒนา
    (620514, 620802), // ทุ่งทอง
    (620515, 620902), // หินดาต
    (630110, 630901), // เชียงทอง
    (630116, 630902), // นาโบสถ์
    (630117, 630903), // ประดาง
    (660114, 660904), // หนองหญ้าไทร
    (660116, 660901), // สากเหล็ก
    (660117, 660902), // ท่าเยี่ยม
    (660118, 660903), // คลองทราย
    (660510, 661105), // สำนักขุนเณร
    (660511, 661104), // ห้วยพุก
    (660512, 661103), // ห้วยร่วม
    (660513, 661102), // วังงิ้ว
    (660515, 661101), // วังงิ้วใต้
    (660609, 661004), // บางลาย
    (660610, 661005), // บึงนาราง
    (660614, 661002), // โพธิ์ไทรงาม
    (660615, 661003), // แหลมรัง
    (660616, 661001), // ห้วยแก้ว
    (660704, 661204), // หนองหลุม
    (660705, 661201), // บ้านนา
    (660708, 661203), // วังโมกข์
    (660709, 661202), // บึงบัว
    (700303, 701002), // บ้านบึง
    (700305, 701001), // บ้านคา
    (700306, 701003), // หนองพันจันทร์
    (710112, 711101), // ด่านมะขามเตี้ย
    (710114, 711103), // จรเข้เผือก
    (710115, 711102), // กลอนโด
    (710304, 711201), // หนองปรือ
    (710306, 711202), // หนองปลาไหล
    (710307, 711203), // สมเด็จเจริญ
    (710907, 711303), // ดอนแสลบ
    (710908, 711301), // ห้วยกระเจา
    (710909, 711304), // สระลงเรือ
    (710910, 711302), // วังไผ่
    (730325, 730701), // ศาลายา
    (730326, 730703), // มหาสวัสดิ์
    (730327, 730702), // คลองโยง
    (760508, 760803), // วังจันทร์
    (760509, 760802), // สองพี่น้อง
    (760510, 760801), // แก่งกระจาน
    (770205, 770805), // ไร่ใหม่
    (770603, 770802), // ศิลาลอย
    (770605, 770801), // สามร้อยยอด
    (770606, 770803), // ไร่เก่า
    (800109, 802001), // นาพรุ
    (800110, 802004), // ช้างซ้าย
    (800111, 802002), // นาสาร
    (800117, 802003), // ท้ายสำเภา
    (800402, 802201), // ช้างกลาง
    (800408, 801801), // ถ้ำพรรณรา
    (800411, 802202), // หลักช้าง
    (800412, 802203), // สวนขัน
    (800413, 801802), // คลองเส
    (800414, 801803), // ดุสิต
    (800602, 802301), // เชียรเขา
    (800608, 802302), // ดอนตรอ
    (800609, 802303), // สวนหลวง
    (800712, 801901), // บ้านควนมุด
    (800713, 801902), // บ้านชะอวด
    (800805, 802103), // กะหรอ
    (800808, 802101), // นบพิตำ
    (800812, 802102), // กรุงชิง
    (800814, 802104), // นาเหรง
    (801307, 801906), // สามตำบล
    (801308, 802304), // ทางพูน
    (801309, 801905), // นาหมอบุญ
    (801310, 801904), // ทุ่งโพธิ์
    (801311, 801903), // ควนหนองคว้า
    (810104, 810802), // เกาะศรีบอยา
    (810107, 810803), // คลองขนาน
    (810108, 810804), // คลองเขม้า
    (810109, 810805), // โคกยาง
    (810110, 810806), // ตลิ่งชัน
    (810112, 810807), // ปกาสัย
    (810113, 810808), // ห้วยยูง
    (810114, 810801), // เหนือคลอง
    (820604, 820508), // เกาะคอเขา
    (840804, 841901), // ตะกุกใต้
    (840805, 841902), // ตะกุกเหนือ
    (850306, 850501), // นาคา
    (850307, 850502), // กำพวน
    (900107, 901501), // ชิงโค
    (900108, 901502), // สทิงหม้อ
    (900109, 901503), // ทำนบ
    (900110, 901504), // รำแดง
    (900111, 901505), // วัดขนุน
    (900112, 901506), // ชะแล้
    (900113, 901507), // ปากรอ
    (900114, 901508), // ป่าขาด
    (900115, 901509), // หัวเขา
    (900116, 901510), // บางเขียด
    (900117, 901511), // ม่วงงาม
    (900905, 901302), // ควนโส
    (900906, 901301), // รัตภูมิ
    (900907, 901304), // บางเหรียง
    (900908, 901303), // ห้วยลึก
    (901106, 901601), // คลองหอยโข่ง
    (901109, 901602), // ทุ่งลาน
    (901110, 901402), // ท่าช้าง
    (901115, 901401), // บางกล่ำ
    (901117, 901404), // บ้านหาร
    (901119, 901403), // แม่ทอม
    (901121, 901603), // โคกม่วง
    (910304, 910702), // นิคมพัฒนา
    (910305, 910701), // ปาล์มพัฒนา
    (920102, 920804), // โคกสะบ้า
    (920103, 920803), // ละมอ
    (920111, 920806), // นาข้าวเสีย
    (920112, 920805), // นาหมื่นศรี
    (920116, 920801), // นาโยงเหนือ
    (920121, 920802), // ช่อง
    (920405, 921001), // หาดสำราญ
    (920406, 921003), // ตะเสะ
    (920408, 921002), // บ้าหวี
    (920603, 920904), // หนองปรือ
    (920604, 920903), // หนองบัว
    (920612, 920902), // คลองปาง
    (920613, 920901), // ควนเมา
    (920618, 920905), // เขาไพร
    (930102, 931102), // บ้านนา
    (930116, 931104), // ลำสินธุ์
    (930117, 931103), // อ่างทอง
    (930118, 931101), // ชุมพล
    (930303, 930901), // ท่ามะเดื่อ
    (930304, 930902), // นาปะขอ
    (930308, 930903), // โคกสัก
    (930503, 931003), // เกาะเต่า
    (930507, 931001), // ป่าพะยอม
    (930514, 931004), // บ้านพร้าว
    (930515, 931002), // ลานข่อย
    (940209, 941201), // แม่ลาน
    (940210, 941203), // ป่าไร่
    (940212, 941202), // ม่วงเตี้ย
    (950105, 950804), // ปุโรง
    (950107, 950802), // สะเอะ
    (950113, 950801), // กรงปินัง
    (950117, 950803), // ห้วยกระทิง
    (950505, 950701), // กาบัง
    (950509, 950702), // บาละ
    (960503, 961301), // จวบ
    (960504, 961303), // มะรือโบออก
    (960505, 961302), // บูกิต
];
