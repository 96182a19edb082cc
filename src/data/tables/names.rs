//! The names of the provinces, the districts and the agencies, packed.
//!
//! Written by `cargo test --test it tables::write -- --ignored`.

use crate::data::pool::{Name, name, pool};

pool!(LATIN: "\
0004830010654001402010190202370204820205307110206230302350400214504006180401009020728040210240403190\
4043304052604061208050816040818040906090507180410110411003043404122204140503101200540603089071006061\
1060422060511070107020913050515070307230704207120415070516070610080810041660301070714070811070903052\
9080417ACRIATGalyani VadhanaAYAt SamatAkat AmnuaiBKKNong Ya Sai MaiBKNopphitamBachoBamnet NarongBan \
Bueng SamakkhiBan ChanghanBan Dan Lan HoiBan DungBan FangBan HaetBan HongBan Khai Bang RachanBan Kho\
k Sung Noen Sa-ngaBan Khwao SinarinBan KruatBan Laem SinghanakhonBan Lat YaoBan LuangBan LueamBan Ma\
i ChaiyaphotBan Ministry of University AffairsBan MoBan Muang Sam SipBan Na Doem Bang Nang BuatBan N\
a Santi SukhirinBan PhaengBan PhaeoBan PhaisaliBan Phop Phra Thong Kham SakaesaengBan PhraekBan Phue\
Ban Pong Nam Rong Kham MuangBan RaiBan SangkhomBan Ta Khun YuamBan Takua Thung Yang DaengBan ThaenBa\
n ThiBang Bannang SataBang BonBang Bua Thong Saen KhanBang KaeoBang KapiBang Khaen Dong Charoen SinB\
ang Khanu WoralaksaburiBang KhenBang KhlaBang Kho Laem NgopBang KhonthiBang Khun ThianBang KlamBang \
Krathum BaenBang KruaiBang LamungBang LenBang Mun NakBang Nam PriaoBang Pa-inBang PahanBang PakongBa\
ng PhaeBang PhlatBang PhliBang Pla MayoBang RakamBang Sai YokBang Sao Thong Pha PhumBang Saphan NoiB\
ang SueBang YaiBangkok NoiBangkok YaiBenchalakBetongBo KlueaBo PhloiBo RaiBo ThongBua LaiBua YaiBuac\
hetBueng BuntharikBueng Khong LongBueng KumphawapiBung KhlaBureau of the Royal HouseholdCBIn BuriCCO\
mkoiCMICNTronCPMueang Uthai ThaniCPNBPueai NoiCha-amCha-uatChae HomChakkaratChaloem Phra KiatChamniC\
hat Trakan Phuet Phon ThongChatturatChatuchakChawangChian YaiChiang DaoChiang Khamcha-iChiang Khanom\
Chiang Khong ChiamChiang KhwanChiang KlangChiang MuanChiang SaenChiang YuenCho-airongChom Bueng Sam \
Phanom Dong RakChon DaenChonnabotChuen Chom ThongChulabhornChum PhaeChum PhuangChum SaengChunDan Cha\
ng KlangDan Khun ThotDan Makham TiaDan Sai Thong Watthana NakhonDen Chai Wanon NiwatDet UdomDoi Lom \
Sak LekDoi LuangDoi SaketDoi Tao NgoiDok KhamtaiDon ChanumanDon ChediDon Mot DaengDon Mueang Yasotho\
nDon PhutthamonthonDon SakhraiElection CommissionFak Thawat BuriHang Chaturaphak PhimanHotHua HinHua \
Sai NoiHua Taphan HinHuai KhotHuai KhwangHuai KrachaoHuai MekHuai PhuengHuai RattaphumHuai ThalaengH\
uai Thap ThanyaburiKBIKPTNong SueaKRIKSNKIKabangKabin BuriKae Damnoen SaduakKaeng Hang MaeoKaeng Kho\
iKamalasaiKanchanaditKantangKantharalakKanthararomKap ChoengKaphoKapoeKapongKaset SombunKaset WisaiK\
ham Khuean KaeoKhao ChaisonKhao ChakanKhao ChamaoKhao KhitchakutKhao Khon SankhaburiKhao Phanom Thua\
nKhao SamingKhemaratKhian SawiKhlong Hat YaiKhlong Hoi Khong Chai BuriKhlong KhlungKhlong Khueang Na\
iKhlong Lang Suan PhuengKhlong LuangKhlong Sam Wat SingKhlong SanomKhlong ThomKho Wang YangKhok Char\
oenKhok Pho Chai PrakanKhok Samrong Thap PutKhon BuriKhu Mueang Yang TalatKhuan Don TumKhuan KalongK\
huan KhanunKhuan NiangKhukhanKo ChangKo Khao Suan KwangKo Kut RangKo LantaKo Pha-nganKo SamuiKo Sich\
angKo YaoKong KrailatKong RatsadaKosamphi Nakhon Thai Mueang YalaKosum PhisaiKra BuriKranuanKrasae S\
inKrasangKrok Phra YuenKrong PinangKu KaeoKuchinaraiKui BuriKusumanLEILPGLPNANong Ya PlongLRILa-nguL\
a-unLahan Sai NgamLak SirindhornLam Luk KathuLam Plai MatLam SonthiLam ThamenchaiLam Thap SakaeLamae\
LamduanLan KrabueLao KhwanLaplaeLat Bua LuangLat KrabangLat Lum KaeoLoeng Nok Thap Khlong ToeiLom Ka\
o LiaoLue AmnatMDHuai YotMKMueang Udon ThaniMSNIMae AiMae ChaemMae Chai BadanMae ChanMae CharimMae F\
a LuangMae La NoiMae Lan SakaMae Lao Suea KokMae MoMae OngkharakMae PhrikMae PoenMae RamatMae RimMae \
Sai MunMae SariangMae SotMae SuaiMae TaengMae Than ToMae Wang Wiset Chai ChanMae WongMaha Chana Chai\
Maha RattanaburiManangMancha Khiri Rat Nikhom Phatthana NikhomMin BuriMinistry of Agriculture and Co\
operativesMinistry of CommerceMinistry of CultureMinistry of DefenceMinistry of Digital Economy and \
SocietyMinistry of EducationMinistry of EnergyMinistry of FinanceMinistry of Foreign AffairsMinistry \
of Higher Education, Science, Research and InnovationMinistry of IndustryMinistry of Information and \
Communication TechnologyMinistry of InteriorMinistry of JusticeMinistry of Labour and Social Welfare\
Ministry of Natural Resources and EnvironmentMinistry of Public HealthMinistry of Science and Techno\
logyMinistry of Science, Technology and EnvironmentMinistry of Social Development and Human Security\
Ministry of Tourism and SportsMinistry of TransportMuak LekMueang Amnat CharoenMueang Ang ThongMuean\
g Bueng KantharawichaiMueang Buri RamanMueang ChachoengsaoMueang Chai National Office of BuddhismMue\
ang ChaiyaphumMueang ChanthaburiMueang Chiang Mai Kaeng Sanam Nang Rong KwangMueang Chiang RaiMueang \
Chon BuriMueang Chumphon BuriMueang KalasinMueang Kamphaeng PhetMueang KanchanaburiMueang Khon Kaeng \
KrachanMueang KrabiMueang LampangMueang LamphunMueang LoeiMueang Lop BuriMueang Mae Hong Song KhwaeM\
ueang Maha SarakhamMueang MukdahanMueang Nakhon NayokMueang Nakhon PathomMueang Nakhon Phanom Sarakh\
amMueang Nakhon RatchasimaMueang Nakhon Sawang WirawongMueang Nakhon Si ThammaratMueang NanMueang Na\
rathiwatMueang Nong Bua Lam PhutthaisongMueang Nong KhaiMueang NonthaburiMueang Pang Sila ThongMuean\
g Pathum ThaniMueang PattaniMueang Phang NgaMueang PhatthalungMueang PhayaoMueang PhetchabunMueang P\
hetchaburiMueang PhichitMueang PhitsanulokMueang PhraeMueang PhuketMueang Prachin BuriMueang Prachua\
p Khiri Khan Na YaoMueang RanongMueang RatchaburiMueang RayongMueang Roi EtMueang Sa KaeoMueang Sako\
n Nakhon LuangMueang Samut PrakanMueang Samut SakhonMueang Samut SongkhramMueang SaraburiMueang Satu\
nMueang Si Sa KetMueang Sing BuriMueang SongkhlaMueang SuangMueang SukhothaiMueang Suphan BuriMueang \
Surat ThaniMueang SurinMueang Takua PathioMueang TrangNBINMAranyaprathetNPMueang Ubon RatchathaniNPT\
ErawanNRThung YaiNSNong Wua Sop Moei WadiNWThung Wat PhlengNYKut Chum Ta BongNa BonNa ChaluaiNa Chue\
akNa DiNa DuangNa DunNa HaeoNa Khura BuriNa KlangNa MomNa MonNa MuenNa NoiNa Phon Sawang Daen DinNa \
TanNa Thawi WatthanaNa ThomNa Wang ThonglangNa Yai AmphawaNa YiaNa YongNa YungNam Khun TanNam Kliang\
Nam NaoNam Pathum RatchawongsaNam PhongNam SomNam YuenNational Anti-Corruption CommissionNational Hu\
man Rights CommissionNoen Kham Thale Sop PrapNoen MaprangNon DaengNon Din DaengNon Khun HankhaNon Na\
raiNon Sa-atNon Sangkhla BuriNon Sila Lat PhraoNon Sung MenNon SuwannaphumNon Thai CharoenNong Bua D\
aengNong Bua RaweNong Bun MakNong ChangNong ChikNong Chok ChaiyoNong Don Tan SumNong Hang Dong Luang\
Nong HinNong HongNong KhaemNong KhayangNong KiNong Kung SikhioNong MamongNong Muang KhaiNong Na Kham \
Ta KlaengNong PhaiNong PhokOffice of His Majesty's Principal Private SecretaryOffice of Public Secto\
r Anti-Corruption CommissionOffice of the Administrative CourtsOffice of the Attorney GeneralOffice \
of the Constitutional CourtOffice of the JudiciaryPCTIPKNong SungPLGPLKut ChapPREThung Song Phi Nong \
YaiPRIPYOmbudsmanPa BonPa DaetPa MokPa PhayomPa SangkhaPa TioPaiPak Chom PhrasaengPak ChongPak KhatP\
ak KretPak PhanangPak PhayunPak PhliPak Thong ChaiPalianPanarePang MaphaPha Khao YoiPhachiPhak HaiPh\
akdi ChumphonPhan ThongPhanat Nikhom Nam UnPhang Khon SawankhalokPhangngaPhasi CharoenPhatoPhaya Men\
graiPhaya ThaiPhayakkhaphum PhisaiPhenPhibun MangsahanPhichaiPhimaiPhipunPhlapphla ChaiPho Prathap C\
hangPho Sai BuriPho Si SuwannakhuhaPho TakhliPho ThalePho ThongPhon CharoenPhon Na KaeoPhon PhisaiPh\
on SaiPhra KhanongPhra Nakhon Si AyutthayaPhra Phrom PhiramPhra PhutthabatPhra PradaengPhrom BuriPhr\
om KhiriPhu KamyaoPhu KhiaoPhu KraduengPhu LuangPhu Pha ManoromPhu Phanna Nikhom Kham Soi DaoPhu Phi\
angPhu RueaPhu Sang KhomPhu SingPhu Wiang Sawang AromPla PakhamPlaeng YaoPluak DaengPom Prap Sattru \
PhaiPrachaksinlapakhomPrakhon ChaiPran BuriPrang Kut KhaopunPrasatPrathaiPrawetPuaRBRMueang Uttaradi\
tRYGRa-ngaeRanotRasi SalaiRat BuranaRatchasanRatchathewiRenu Nakhon Chai SikhoraphumRon Phibun RakRo\
yal Thai PoliceSBRuesoSKAo LuekSKMueang TratSKNong Song HongSPBISPKThung TakoSRISRNGSSKWihan DaengST\
ISa BotSaba YoiSadaoSahatsakhanSam ChaiSam ChukSam Khok Si SuphanSam NgamSam NgaoSam Phran KrataiSam \
Roi YotSam SungSamkoSamoengSamphanthawongSan Kamphaeng SaenSan Pa TongSan SaiSanam Chai KhetSao HaiS\
ap YaiSaphan SungSapphayaSaraphiSathing Phra Samut ChediSathonSattahipSatuekSawaeng Hat SamranSecret\
ariat of the House of RepresentativesSecretariat of the SenateSekaSelaphumSenangkhanikhomSi Banphot \
PhisaiSi Bun RueangSi Chiang MaiSi ChomphuSi Maha PhotharamSi MahosotSi Mueang MaiSi NakhonSi Narong\
Si PrachantakhamSi RachaSi RattanawapiSi SakhonSi SamrongSi SatchanalaiSi SawatSi SomdetSi Songkhram\
Si That Phanom Phrai Bueng Na RangSi ThepharakSi WilaiSichonSidaSikaoSo PhisaiSoem NgamSoeng SangSon\
g DaoSrinagarindraState Audit Office of the Prime MinisterSu-ngai KolokSu-ngai PadiSuan LuangSuk Sam\
ranTAKut BakTRGTRThung Si UdomTa PhrayaTak BaiTak Fao RaiTaling ChanTamotTha BorabueTha ChanaeTha Ch\
angTha KhanthoTha LiTha LuangTha MaiTha MakaTha MuangTha PhaeTha Plai PhrayaTha RueaTha SaeTha SalaT\
ha Song Yang SisuratTha TakiapTha TakoTha TumTha UthenTha Wang Phayuha Khiri MatTha WungTha Yang Chu\
m NoiThalangTham PhannaraThep SathitThoengThon BuriThung ChangThung FonThung Hua ChangThung Khao Lua\
ngThung KhruThung SaliamU ThongUBNong RueaUDNong PrueUTDusitUTIUbolratanaUmphangUthumphon PhisaiVibh\
avadiWachirabaramiWaeng NoiWaeng YaiWan YaiWang ChanWang ChaoWang ChinWang HinWang MuangWang Nam Khi\
aoWang Nam YenWang NoiWang Nuea Khlong YaiWang PongWang Sai PhunphinWang Sam MoWang SaphungWapi Path\
um Wang SombunWarin ChamrapWaritchaphumWat BotWiang ChaiWiang Chiang RungWiang HaengWiang Kaeng Khro\
Wiang KaoWiang Nong LongWiang Pa PaoWichian BuriYLAnti-Money Laundering Office of the Royal SocietyY\
STNong SaengYahaYan NawaYan Ta Khao WongYarangYaringYi-ngo");

pool!(THAI: "\
กงหราเกาะหลักสี่หมื่นกจุฬาภรณ์กบินทร์บุรีกมลาไสย่านตาขาวังกะเปอร์กรงปินังกรมการกงสุลุมพุกองบริหารคดี\
กรมการขนส่งทางบกุแหระโนดกรมการขนส่งทางรางกรมการข้าวิเชียรบุรีกรมการค้าต่างประเทศีขรภูมิกรมการค้าภายใ\
น้ำโสมกรมการจัดหางาน้ำเกลี้ยงกรมการท่องเที่ยวิหารแดงกรมการปกครองครักษ์กรมการพัฒนาชุมชนแดนกรมการศาสนา\
มไชยปราการกรมการเปลี่ยนแปลงสภาพภูมิอากาศและสิ่งแวดล้อมรินทร์กรมการแพทย์แผนไทยและการแพทย์ทางเลือกุสุม\
าลย์กรมกิจการผู้สูงอายุกรมกิจการสตรีและสถาบันครอบครัวิภาวดีกรมกิจการเด็กและเยาวชน้ำอ้อมกรมควบคุมมลพิ\
ษกรมควบคุมโรคุระบุรีกรมความร่วมมือระหว่างประเทศรีสำโรงทาบ้านแฮดอนพุด่านซ้ายกรมคุมประพฤติกรมคุ้มครองส\
ิทธิและเสรีภาพุมเรียงกรมชลประทาน้ำหนาวังโป่งกรมตรวจบัญชีสหกรณ์กรมทรัพยากรทางทะเลและชายฝั่งกรมทรัพยาก\
รธรณีกรมทรัพยากรน้ำบาดาลำสนธิกรมทรัพย์สินทางปัญญากรมทางหลวงชนบท้ายเหมืองกรมที่ดิน้ำยืนกรมท่าอากาศยาน\
นาวาริชภูมิกรมธนารักษ์กรมธุรกิจพลังงาน้ำพองกรมบังคับคดีกรมบัญชีกลางศีร์ษะเกษมสีมากรมประชาสัมพันธ์กรม\
ประมงกรมปศุสัตว์กรมป่าไม้แก่นกรมป้องกันและบรรเทาสาธารณภัยะรังกรมฝนหลวงและการบินเกษตร์วิสยกรมพลศึกษาก\
รมพัฒนาที่ดิน้ำปาดอยหลวงกรมพัฒนาธุรกิจการค้ากรมพัฒนาฝีมือแรงงาน้ำซึมกรมพัฒนาพลังงานทดแทนและอนุรักษ์พ\
ลังงาน้ำขุ่นกรมพัฒนาสังคมและสวัสดิการยางแห่งประเทศไทยกรมพิธีการทูตุยงกรมพินิจและคุ้มครองเด็กและเยาวช\
นาเชือกัลยาณิวัฒนานครใหญ่กรมยุทธการทหารบกุยบุรีกรมยุโรป้อมปราบศัตรูพ่ายกรมราชทัณฑ์กรมวิชาการเกษตรสมบ\
ูรณ์กรมวิทยาศาสตร์การแพทย์กรมวิทยาศาสตร์บริการัษฎากรมศิลปากรุงเก่ากรมศุลกากระโทกุดเค้ากรมสนธิสัญญาแล\
ะกฎหมายอาจสามารถ้ำพรรณราษีไศละหานทรายทองวัฒนาโยงกรมสนับสนุนบริการสุขภาพุนพินกรมสรรพสามิตะโหมด่านขุนท\
ดุสิตะมะหงันกรมสรรพากระแสสินธุ์กรมสวัสดิการและคุ้มครองแรงงานาหว้ากรมสอบสวนคดีพิเศษกรมสารนิเทศรีสาครบ\
ุรีกรมสุขภาพจิตะลุบันนังสตาพระยามูกรมส่งเสริมการค้าระหว่างประเทศรีสัชนาลัยกรมส่งเสริมการปกครองท้องถิ\
่นาหม่อมกรมส่งเสริมการเกษตรวิสัยกรมส่งเสริมการเรียนรู้กรมส่งเสริมวัฒนธรรมโนรมย์กรมส่งเสริมสหกรณ์กรมส\
่งเสริมอุตสาหกรรมีชัยกรมส่งเสริมและพัฒนาคุณภาพชีวิตคนพิการัตภูมิกรมหม่อนไหมำบังขกุดบากุดป่องขาณุวรลั\
กษบุรีขามทะเลสอยดาวขุขันธ์ขุนตาลสุมขุนมี่คณะกรรมการมาตรฐานทางจริยธรรมหาวิทยาลัยขอนแก่นคณะกรรมการวินิ\
จฉัยปัญหาการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐคลองกระแชงคลองขลุงคลองท่อมหาวิทยาลัยการกีฬาแห่งชาติ\
คลองพลิ้วังชิ้นคลองลานสักองบัญชาการกองทัพไทยเจริญคลองสานาตาลำทะเมนชัยคลองสามวารินชำราบ้านโพธิ์ศรีสุว\
รรณภูมิคลองหลวงคลองหอยโข่งคลองหาดใหญ่คลองเขื่อนาด้วงคลองเตยควนกาหลงควนขนุนาดูนฆ้องชัยบาดาลำลูกกาญจนด\
ิษฐ์จตุจักระสังขะจตุรพักตรพิมานาคูเมืองไชยาจตุรภักตร์พิมานอกำพุช่างเคิ่งจอมทองแสนขันจอมบึงโขงหลงจอมพ\
ระโขนงจะทิ้งพระแสงจะนะจะแนะจังหารฉชุมพวงฉวางชพุทไธสงชะอวด่านมะขามเตี้ยซับใหญ่ถลางทบวงมหาวิทยาลัยเทคโ\
นโลยีราชมงคลล้านนาเยียทสุไหงโกลกลายทักษิณสุรินทร์ทับคล้อุ้มผางทับปุดอยเต่างอยทับสะแก้งสนามนางทัพทันท\
ุ่งครุทุ่งช้างทุ่งตะโกสุมพิสัยทุ่งทรายมูลำทับเที่ยงทุ่งฝนทุ่งมะพร้าวังสะพุงทุ่งยางแดงหลวงทุ่งศรีอุดม\
ทุ่งสงทุ่งหว้านใหญ่ทุ่งหัวช้างทุ่งเขาหลวงทุ่งเสลี่ยมท่าขนอนท่าขรยางหย่องท่าข้ามท่าคันโท้ายช้างท่าฉาง\
ท่าชนะท่าตะกูดอยหล่อู่ทองท่าตะเกียบ้านใหม่ไชยพจน์ท่าตะเภาษีเจริญท่าตะโกสัมพีนครท่าตูมท่าบ่อไร่องคำตา\
กล้าท่าประดู่ท่าปลายพระยาท่าปุยท่าพี่เลี้ยงท่ามะกาบเชิงท่าม่วงท่ายางสีสุราชคฤห์ท่าลี่ท่าวังผาขาวังทร\
ายพูนท่าวุ้งท่าศาลานกระบือตชุมตาบงท่าสองยางตลาดใหม่วยต่อัมพวาท่าหลวงท่าอุเทนธนบุรีธวัชบุรีธัญบุรีบรบ\
ือุไทยกาฬสินธุ์บัวบุณฑริกันทรารมย์บัวลายบัวเชดอยสะเก็ด่านช้างกลางบัวใหญ่บางกรวยบางกระทุ่มแบนายายอามบ\
างกล่ำบางกอกน้อยบางกอกใหญ่บางกะดีบางกะปิงใฅ้บางขันบางขุนเทียนบางคนที่ทำการปกครองจังหวัดโบสถ์บางคลานส\
กาบังบางคล้าบางคอแหลมสิงห์บางซื่อุทุมพรพิสัยบางซ้ายบางนราศีไศละอุ่นบางน้ำเปรี้ยวังสมบูรณ์บางบอนบางบั\
วทองผาภูมิบางบาลำดวนบางบ่อเกลืออำนาจะหลวยบางปลาม้าบางปลาสร้อยบางปะกงไกรลาศูนย์อำนวยการบริหารจังหวัดช\
ายแดนภาคใต้บางปะหันคาบางปะอินทร์บุรีบางพระแท่นบางพลัดอนเจดีย์บางพลีบางมูลนากลางบางยี่เรือุทัยใหญ่บาง\
ระกำเนิดนพคุณบางรักษ์บางละมุงบางสะพานน้อยบางเขนอมก๋อยบางเลนบางเสาธงบางเหี้ยบางแก้วังวิเศษชัยชาญบางแค\
นดงบางแพิมูลมังสาหารบางแม่นางรองบางโทรัดอนสักุดจับ้านไร่บางโพนสวรรค์บางใหญ่บางไทรโยควนเนียงบานราบาเจ\
าะไอร้องกวางบำเหน็จณรงค์บึงกุ่มบึงนารางบึงบูรพ์บุญยืนบุปผารามันห์บุ่งคล้าบูรพาอุบลรัตน์บ่อทองบ่อพลอย\
แหวนบ้านกรวดอนมดแดงเจริญศิลป์บ้านกลางบ้านกล้วยบ้านคาบ้านค่ายบางระจันทึกุดชุมแสงบ้านฉางบ้านชวนบ้านดอน\
เมืองแม่ฮ่องสอนบ้านดุงบ้านด่านลานหอยบ้านตากใบ้านไผ่ล้อมบ้านตาขุนหารัตนบุรีบ้านทวนบ้านทะวายบ้านธิบ้าน\
นาสารบ้านนาเดิมบางเก่าบ้านบึงสามัคคีบ้านปรกันทรวิชัยบุรีบ้านผือุทัยเก่าบ้านฝางบ้านม่วงบ้านยางบ้านลาด\
หลุมแก้วบ้านสร้างคอมบ้านหมอุทัยศีร์ษะเกษบ้านหมี่บ้านหลวงบ้านหันบ้านเขว้าบ้านเชี่ยนบ้านเซ่าบ้านเหลื่อ\
มบ้านแท่นบ้านแพงบ้านแพรกันทรลักษ์ปขุนหาญปจิมกาฬสินธุ์ปจิมยโสธรปจิมร้อยเอ็ดอนตูมหาชนะชัยปจิมศีร์ษะเกษ\
ปจิมสารคามปจิมอุบลาดบัวขาวังกระโจมปจิมเดชอุดมปชำนิปทุมรัตต์ปทุมราชวงศาปนปป่าหมากแข้งประจักษ์ศิลปาคมป\
ระจันตคามประทายประเวศรีรัตนะประโคนชัยปราณบุรีปราสาทรปลวกแดงปละท่าโรงพยาบาลจิตเวชเลยราชนครินทร์ปลาปาก\
เพรียวังน้อยปะคำเขื่อนแก้วังสามหมอปะทิวังม่วงปะนาเระปะเหลียนปักธงชัยปัวังน้ำเย็นปากคาดอนตาลำปำปากชมป\
ากช่องปากท่อุดรอุบลปากน้ำโพนพิสัยปากบ่องปากพนังปากพลีปากพะยูนปากลาวังน้ำเขียวปากเกร็ดอนจานปางมะผ้าป่\
าซางป่าตันหยงมัชื่นชมหาราชสาส์นป่าติ้วังทองหลางป่าบอนพญาเม็งรายพญาไท่าแซะพณพนมดงรักะพ้อ่าวลึกรมเชื้อ\
เพลิงธรรมชาติตระการพืชผลำปลายมาศรีมโหสถาบันบัณฑิตพัฒนศิลป์พนมทวนพนัสนิคมน้ำอูนพนาแห้วยแถลงพบพระสมุทร\
เจดีย์พยัคฆภูมิพิสัยพยุหะคีรีรัฐนิคมพัฒนานิคมพยุห์พรหมคีรีมาศรีวิไลตลิ่งชันพรหมบุรีพระทองคำม่วงสามสิ\
บ้านโฮ่งพระนครศรีอยุธยาพระปฐมเจดีย์พระประแดงพระพรหมพิรามพะโต๊ะโมะนังพังโคนพังไกระบุรีพิบูลมังสาหารพิ\
ปูนฟากท่าแพิไชยวานรนิวาสุไหงอุเปือยน้อยภกะทู้ภักดีชุมพลบุรีภูกระดึงภูกามยาวังจันทร์ภูซางภูผาม่านภูพา\
นทองภูสิงห์ภูหลวงภูเขียวังขนายูงภูเพียงภูเรือุดรสุรินทร์ภูเวียงแหงสารามศกองบริหารกองทุนส่งเสริมและพั\
ฒนาคุณภาพชีวิตคนพิการัตนวาปีศธาตุพนมไพรแดนมฤคันนายาวังหินศป่ายางศรีณรงค์ศรีธาตุเชิงชุมแพุทธมณฑลาดกระ\
บังศรีนครินทร์ศรีบรรพตพิสัยศรีบุญเรืองสคอนสารอบกรุงเทพมหานครไทยสฎสตึกองทัพเรือเสาะสถาบันนิติวิทยาศาส\
ตร์สทิงพระลับและงูสนมสนามจันทร์สนามชัยเขตลาดใหญ่สบปราบ้านโป่งน้ำร้อนสบยาวสป่าพะยอมสผผักปังสรรคบุรีสร\
รพยาสระบุศย์สระโบสถ์สวนผึ้งสวรรคโลกองทัพอากาศอำนวยสวีสว่างดินแดนสว่างวีระวงศ์สว่างอารมณ์สว่างแดนดินส\
หัสขันธ์สองพี่น้องสะบารังสะบ้าย้อยสะพานสูงเนินสง่าสะเดาสะเตงสะเมิงสัตหีบ้านโคกโพธิ์ไชยสันกำแพงแสนแสบ\
เมยวดีสันทรายสันป่าตองสันเทียะหาดสำราญสัมพันธวงศ์สากเหล็กองทัพบกุดรังสิตะกั่วทุ่งใหญ่สาธรสามง่ามสามช\
ัยสามชุกห้วยเหนือสามพรานกระต่ายสามร้อยยอดสามเงาสามแก้วสามโก้สามโคกเจริญสำนักข่าวกรองแห่งชาติสำนักงบป\
ระมาณสำนักงานการตรวจเงินแผ่นดินสำนักงานการปฏิรูปที่ดินจังหวัดเพลงสำนักงานการปฏิรูปที่ดินเพื่อเกษตรกร\
รมสำนักงานการวิจัยแห่งชาติสำนักงานกิจการยุติธรรมสำนักงานขนส่งจังหวัดสิงห์สำนักงานคณะกรรมการกฤษฎีกาสำ\
นักงานคณะกรรมการการศึกษาขั้นพื้นฐานสำนักงานคณะกรรมการการอาชีวศึกษาสำนักงานคณะกรรมการการเลือกตั้งสำนั\
กงานคณะกรรมการข้าราชการครูและบุคลากรทางการศึกษาสำนักงานคณะกรรมการข้าราชการพลเรือนสำนักงานคณะกรรมการค\
ุ้มครองผู้บริโภคอนสวรรค์สำนักงานคณะกรรมการดิจิทัลเพื่อเศรษฐกิจและสังคมแห่งชาติสำนักงานคณะกรรมการนโยบ\
ายรัฐวิสาหกิจำปากองอำนวยการรักษาความมั่นคงภายในราชอาณาจักราชเทวีสำนักงานคณะกรรมการป้องกันและปราบปราม\
การทุจริตแห่งชาติสำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตในภาครัฐสำนักงานคณะกรรมการป้องกันและปร\
าบปรามยาเสพติดสำนักงานคณะกรรมการพัฒนาระบบราชการสำนักงานคณะกรรมการสิทธิมนุษยชนแห่งชาติสำนักงานคณะกรรม\
การส่งเสริมการลงทุนสำนักงานคณะกรรมการอาหารและยาสำนักงานคณะกรรมการอ้อยและน้ำตาลทรายสำนักงานคลังจังหวั\
ดป่าโมกันตังสำนักงานจังหวัดจันทร์สำนักงานตำรวจแห่งชาติสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดส\
ำนักงานทรัพยากรน้ำแห่งชาติสำนักงานที่ดินจังหวัดสำนักงานนโยบายและยุทธศาสตร์การค้าสำนักงานนโยบายและแผน\
การขนส่งและจราจรเข้สามพันชนะสำนักงานนโยบายและแผนทรัพยากรธรรมชาติและสิ่งแวดล้อมสำนักงานนโยบายและแผนพล\
ังงานสำนักงานบริหารหนี้สาธารณะสำนักงานปรมาณูเพื่อสันติสุขสำราญสำนักงานประกันสังคมสำนักงานประมงจังหวั\
ดสำนักงานปลัดกระทรวงกลาโหมสำนักงานปลัดกระทรวงการคลังสำนักงานปลัดกระทรวงการต่างประเทศรีมหาโพธิ์ประทับ\
ช้างสำนักงานปลัดกระทรวงการท่องเที่ยวและกีฬาสำนักงานปลัดกระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์สำน\
ักงานปลัดกระทรวงคมนาคมสำนักงานปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคมสำนักงานปลัดกระทรวงทรัพยากรธรรม\
ชาติและสิ่งแวดล้อมสำนักงานปลัดกระทรวงพลังงานสำนักงานปลัดกระทรวงพาณิชย์สำนักงานปลัดกระทรวงมหาดไทยสำนั\
กงานปลัดกระทรวงยุติธรรมสำนักงานปลัดกระทรวงวัฒนธรรมสำนักงานปลัดกระทรวงศึกษาธิการสำนักงานปลัดกระทรวงสา\
ธารณสุขุนยวมหาวิทยาลัยมหาสารคามสำนักงานปลัดกระทรวงอุตสาหกรรมสำนักงานปลัดกระทรวงเกษตรและสหกรณ์สำนักงา\
นปลัดกระทรวงแรงงานและสวัสดิการสังคมะกรูดสำนักงานปลัดสำนักนายกรัฐมนตรีสำนักงานปศุสัตว์จังหวัดสำนักงาน\
ป้องกันและบรรเทาสาธารณภัยจังหวัดระยองสำนักงานป้องกันและปราบปรามการฟอกเงินสำนักงานผู้ตรวจการแผ่นดินสำ\
นักงานพระพุทธศาสนาแห่งชาติสำนักงานพัฒนาชุมชนจังหวัดสำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดสำ\
นักงานพาณิชย์จังหวัดสำนักงานมาตรฐานผลิตภัณฑ์อุตสาหกรรมสำนักงานมาตรฐานสินค้าเกษตรและอาหารแห่งชาติสำนั\
กงานราชบัณฑิตยสภาชีสำนักงานศาลปกครองสำนักงานศาลยุติธรรมสำนักงานศาลรัฐธรรมนูญสำนักงานศิลปวัฒนธรรมร่วม\
สมัยสำนักงานสถิติแห่งชาติสำนักงานสภาความมั่นคงแห่งชาติสำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติสำน\
ักงานสหกรณ์จังหวัดสำนักงานสาธารณสุขจังหวัดสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดสำนักงานส่งเสริมแล\
ะพัฒนาคุณภาพชีวิตคนพิการแห่งชาติสำนักงานอัยการสูงสุดสำนักงานอุตสาหกรรมจังหวัดสำนักงานเกษตรจังหวัดสำน\
ักงานเกษตรและสหกรณ์จังหวัดสำนักงานเลขาธิการวุฒิสภาสำนักงานเลขาธิการสภาการศึกษาสำนักงานเลขาธิการสภาผู\
้แทนราษฎร์บูรณะสำนักงานเศรษฐกิจการคลังสำนักงานเศรษฐกิจการเกษตรอนสำนักงานเศรษฐกิจอุตสาหกรรมสำนักงานโย\
ธาธิการและผังเมืองจังหวัดสำนักตรวจเงินแผ่นดินจังหวัดเชียงใหม่สำนักพระราชวังเหนือคลองใหญ่สำนักฟื้นฟูแ\
ละพัฒนาพื้นที่อนุรักษ์สำนักราชเลขาธิการสำนักเลขาธิการคณะรัฐมนตรีสำนักเลขาธิการนายกรัฐมนตรีสิงหนครในส\
ิชลสิรินธรสิเกาะสีชังสีคิ้วสีชมพูสีดาสุคิรินสุรพินิคมสุวรรณคูหาสวรรค์หนองกระดี่หนองกี่หนองกุงศรีเทพา\
รักษ์หนองขาหย่างหนองจอกระนวนายางชุมน้อยหนองฉางหนองนาคำชะอีหนองบัวระเหวหนองบัวแดงหนองบึกระทรวงเทคโนโล\
ยีสารสนเทศและการสื่อสารภีหนองบุญมากระทรวงวิทยาศาสตร์และเทคโนโลยี่งอรัญประเทศรีประจันต์หนองบุนนากรมโร\
งงานอุตสาหกรรมัญจาคีรีหนองปรือหนองพรวงหนองพอกรมโยธาธิการและผังเมือง่แจ่มหนองมะโมงหนองม่วงไข่หนองวัวซ\
อหนองสองห้องหนองสูงหนองหงส์หนองหญ้าปล้องหนองหญ้าไซำสูงเม่นว่าหนองหมูหนองหลวงหนองหานหนองหินหนองฮีหนอง\
เรือหนองเสือหนองแขมหนองแคอกควายหนองแซงหนองแวงใหญ่หนองแสงหนองโดนหนองใหญ่หนองไผ่นาทมหยงสตาคลีหลังสวนหล\
วงหลุบ้านแหลมงอบ้านแม่ใจัตุรัส่องดาวหล่มสักรมเอเชียตะวันออกุมภวาปีปทุมวันหล่มเก่าหัวตะพานหินหัวหินหั\
วโพนนาแก้วหัวไทรน้อยหางดงห้วยกระเจาห้วยขวางห้วยคตผักไห่ห้วยทับทันห้วยผึ้งห้วยยอดห้วยราชานุมานห้วยหลว\
งห้วยเม็กรมเศรษฐกิจระหว่างประเทศรีสงครามเกยไชยเกาะกูดเกาะคอเขาใหญ่เกาะคาเกาะจันทร์เกาะช้างเกาะพะงันเ\
กาะยาวเกาะลันตาเกาะสมุยเก้าเลี้ยวเขมราฐเขวาสินรินทร์เขาขาวเขาคิชฌกูฏเขาค้อวังใฅ้เขาฉกรรจ์เขาชะเมาเขา\
ชัยสนามแจงเขาดินเขานิเวศน์เขาพนมสารคามเขาย้อยเขาวงเขาสมิงเขาสวนกวางเขาแก้วเขื่องในเคียนซาเฉลิมพระเกี\
ยรติเชียงกลางเชียงขวัญเชียงของเชียงคานเชียงคำเชียงดาวเชียงม่วนเชียงยืนเชียงรากรมเจ้าท่าใหม่เชียงแสนห\
ลวงเชียรใหญ่เซกาเดิมบางนางบวชิรบารมีนบุรีเด่นชัยเทพสถิตกุฉินารายณ์เนินขามสะแกแสงเนินมะปรางค์กู่แก้วั\
งเจ้าเบญจลักษ์เบตงเบิ้ยซัดเฝ้าไร่เมืองกระบี่เมืองกาญจนบุรีเมืองกาฬสินธุ์เมืองกำแพงเพชรเมืองขอนแก่นเม\
ืองครไทยเมืองงาวเมืองจันทบุรีเมืองจันทร์เมืองฉะเชิงเทราเมืองชลบุรีเมืองชัยนาทวีวัฒนาโพธิ์ไทรงามเมือง\
ชัยภูมิเมืองชุมพรเจริญเมืองตรังเมืองตราดเมืองตะกั่วป่าแดดอกคำใต้เมืองตากฟ้าหยาดศรีราชานุมารมณฑลำพระย\
าเมืองนครนายกรมเจรจาการค้าระหว่างประเทศรีสมเด็จุนบพิตำเมืองนครปฐมเมืองนครพนมรอกะปงเมืองนครราชสีมาเมื\
องนครศรีธรรมราชะอำเมืองนครสวรรค์เมืองนครไชยศรีเชียงใหม่เมืองนนทบุรีเมืองนราธิวาสุไหงปาดีเมืองน่านเมื\
องบึงกาฬเมืองบุรีรัมย์เมืองปทุมธานีเมืองประจวบคีรีขันธ์เมืองปราจีนบุรีเมืองปัตตานีเมืองปานเมืองปายเม\
ืองพร้าวเมืองพลับพลาชัยเมืองพะเยาใฅ้เมืองพังงาเมืองพัทลุงเมืองพานพร้าวเมืองพิจิตรเมืองพิชัยเมืองพิมา\
ยเมืองพิษณุโลกรมอเมริกาและแปซิฟิกใต้เมืองภูเก็ตเมืองมหาสารคามเมืองมุกดาหารเมืองยวมเมืองยะลาดพร้าววเม\
ืองยะหริ่งเมืองยางเมืองยโสธรเมืองระนองเมืองระยองเมืองระแงะเมืองราชบุรีเมืองร้อยเอ็ดเมืองลพบุรีเมืองล\
องเมืองลำปางศิลาทองเมืองลำพูนเมืองลี้เมืองศรีสะเกษเมืองศีร์สะเกษเมืองสกลนครหลวงเมืองสงขลาดบัวหลวงเมื\
องสตูลเมืองสมุทรปราการเมืองสมุทรสงครามเมืองสมุทรสาครเมืองสรวงเมืองสระบุรีเมืองสระแก้วเมืองสองแควนโดน\
าดีเมืองสิงห์บุรีเมืองสุพรรณบุรีเมืองสุราษฎร์ธานีเมืองสุรินทร์เมืองสุโขทัยธานีเมืองหนองคายเมืองหนองจ\
ิกรมอุตุนิยมวิทยาลัยเทคนิคชลบุรีเมืองหนองบัวลำภูแล่นช้างเมืองอำนาจเจริญเมืองอุดรธานีเมืองอุตรดิตถ์เม\
ืองอุทัยธานีเมืองอุบลราชธานีเมืองอ่างทองเมืองฮอดเมืองางเมืองเก่าเมืองเชียงรายเมืองเชียงใหม่เมืองเถิน\
เมืองเทิงเมืองเพชรบุรีเมืองเพชรบูรณ์เมืองเพ็ญเมืองเลยเมืองแพร่เรณูนครชัยศรีเมืองใหม่เลาขวัญเลิงนกทาเ\
วียงชัยเวียงป่าเป้าเวียงสระใครเวียงสายบุรีเวียงหนองล่องเวียงเก่าเวียงเชียงรุ้งเวียงแก่นเสนางคนิคมเสน\
าในเสนาใหญ่เสริมงามเสลภูมิเสาไห้างฉัตรเสิงสางเหล่าเสือโก้กรมอุตสาหกรรมพื้นฐานและการเหมืองแร่อนพิบูลย\
์รักษ์เอราวัณแกดำเนินสะดวกุดข้าวปุ้นาน้อยแกลงแก่งกระจานแก่งคอยแก่งหางแมวกเหล็กองบัญชาการกองอาสารักษา\
ดินแดนาบอนแก้งคร้อแจ้ห่มแปลงยาวแม่กลองแม่กวงแม่ขานแม่งัดแม่จริมแม่จันแม่ทะแม่ทาแม่ท่าช้างแม่ประจันต์\
แม่พริกรมอาเซียนาหมื่นแม่พวกรมอนามัยละแม่แตงแม่ฟ้าหลวงแม่ระมาดแม่ริมแม่ลาน้อยแม่ลาวแม่วงก์แม่วางแม่ส\
รวยแม่สอดแม่สะเรียงแม่สายไหมแม่ออนแม่อายแม่เปินแม่เมาะแม่แจ่มแวงน้อยแว้งแสนตอแสวงหางสัตว์โกตาบารูโกร\
กพระยืนโขงเจียมโคกปีบ้านแพ้วังยางโคกพระพุทธบาท่าเรือุไทยสารคามโคกศรีสุพรรณานิคมคำสร้อยโคกสำโรงพยาบาล\
ค่ายสุรศักดิ์มนตรีโคกสูงโชคชัยโซ่พิสัยโนนคูณโนนดินแดงโนนนารายณ์โนนลาวโนนวัดโนนศิลาลาดยาวธารโตนดโนนสะ\
อาดโนนสังขละบุรีโนนสุวรรณวารีโนนสูงโนนแดงโนนไทยโพทะเลน้อยโพธารามโพธิ์ชัยโพธิ์ตากรมองค์การระหว่างประเ\
ทศรีสวัสดิ์โพธิ์ทองโพนงามโพนทรายโพนทองไชโยไผ่จำศีลไพรบึงสามพันไพศาลีกกจ.  กข.  กคส.  กตส.  กทท.  กป.  \
กปส.  กพร.  กพล.  กยท.  กรมอุทยานแห่งชาติ สัตว์ป่า และพันธุ์พืช กรมเอเชียใต้ ตะวันออกกลางและแอฟริกา  \
กรอ.  กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม กระทรวงวิทยาศาสตร์ เทคโนโลยีและสิ่งแวดล้อม  ก\
วก.  กสก.  กสพ.  กสร.  กสส.  กสอ.  กอ.รมน. กองทัพภาคที่ 2 ขบ.  ขร.  คต.  คน.  คป.  คพ.  คร.  จท.  จร\
.  ชธ.  ชป.  ดย.  ทช.  ทด.  ทธ.  ทน.  ทบ.  ทป.  ทย.  ทร.  ทล.  ทอ.  ธพ.  ธร.  บก.  บก.ทท. บค.  ปค.  \
ปภ.  ปม.  ปศ.  ปส.  ผส.  ฝล.  พ.  พก.  พค.  พช.  พด.  พท.  พน.  พพ.  พส.  มกช.  มกอช.  มม.  ยผ.  รท.  \
วช.  วพ.  วศ.  ศก.  ศน.  ศอ.บต. ส.ป.ก.สก.  สกท.  สกธ.  สกร.  สกศ.  สขช.  สค.  สคก.  สคบ.  สคร.  สงป.  \
สจ.  สดช.  สถ.  สทนช.  สนข.  สนค.  สนพ.  สนว.  สบน.  สบศ.  สบส.  สป.กก. สป.กค. สป.กต. สป.กษ. สป.กห. \
สป.คค. สป.ดศ. สป.ทส. สป.พณ. สป.พน. สป.พม. สป.มท. สป.ยธ. สป.รง. สป.วธ. สป.ศธ. สป.สธ. สป.อก. สป.อว. สป\
น.  สปส.  สผ.  สพฐ.  สมช.  สมอ.  สลค.  สลน.  สวธ.  สศก.  สศค.  สศช.  สศร.  สศอ.  สส.  สสช.  สสท.ทร. \
สอน.  สอศ.  สำนักงาน ก.พ.สำนักงาน ก.พ.ร.  สำนักงาน ป.ป.ส.  สำนักงานปลัดกระทรวงการอุดมศึกษา วิทยาศาสต\
ร์ วิจัยและนวัตกรรม สำนักศิลปากรที่ 5 ปราจีนบุรีสุไหงโก-ลก  อ.  อต.  อย.  อส.  ");

pub(in crate::data) static NAMES: [Name; 999] = [
    name(0, 15, 3022, 7), // 0: กงหรา, Kong Ra
    name(3466, 24, 3010, 12), // 1: กงไกรลาศ, Kong Krailat
    name(30, 33, 2349, 10), // 2: กบินทร์บุรี, Kabin Buri
    name(41, 21, 2402, 9), // 3: กมลาไสย, Kamalasai
    name(65, 24, 3124, 12), // 4: กรงปินัง, Krong Pinang
    name(3182, 30, 1100, 12), // 5: กระทุ่มแบน, Krathum Baen
    name(9322, 18, 3086, 7), // 6: กระนวน, Kranuan
    name(10538, 18, 4820, 5), // 7: กระบี่, Krabi
    name(5178, 21, 3078, 8), // 8: กระบุรี, Kra Buri
    name(2309, 18, 3103, 7), // 9: กระสัง, Krasang
    name(1520, 33, 3093, 10), // 10: กระแสสินธุ์, Krasae Sin
    name(5547, 39, 1315, 7), // 11: กรุงเทพมหานคร, Bangkok
    name(5240, 15, 3241, 5), // 12: กะทู้, Kathu
    name(10878, 12, 2471, 6), // 13: กะปง, Kapong
    name(4882, 15, 2461, 5), // 14: กะพ้อ, Kapho
    name(58, 21, 2466, 5), // 15: กะเปอร์, Kapoe
    name(7006, 18, 2422, 7), // 16: กันตัง, Kantang
    name(4323, 30, 2429, 11), // 17: กันทรลักษ์, Kantharalak
    name(4142, 30, 4512, 14), // 18: กันทรวิชัย, Kantharawichai
    name(3124, 30, 2440, 11), // 19: กันทรารมย์, Kanthararom
    name(1206, 36, 313, 15), // 20: กัลยาณิวัฒนา, Galyani Vadhana
    name(2294, 30, 2411, 11), // 21: กาญจนดิษฐ์, Kanchanadit
    name(10549, 27, 4776, 12), // 22: กาญจนบุรี, Kanchanaburi
    name(3300, 15, 2343, 6), // 23: กาบัง, Kabang
    name(2948, 21, 2451, 10), // 24: กาบเชิง, Kap Choeng
    name(3106, 27, 4741, 7), // 25: กาฬสินธุ์, Kalasin
    name(10577, 27, 4755, 14), // 26: กำแพงเพชร, Kamphaeng Phet
    name(5889, 24, 8155, 14), // 27: กำแพงแสน, Kamphaeng Saen
    name(10455, 33, 3143, 10), // 28: กุฉินารายณ์, Kuchinarai
    name(12225, 33, 7758, 11), // 29: กุดข้าวปุ้น, Kut Khaopun
    name(3744, 18, 6878, 8), // 30: กุดจับ, Kut Chap
    name(3970, 18, 5868, 8), // 31: กุดชุม, Kut Chum
    name(1880, 18, 8815, 7), // 32: กุดบาก, Kut Bak
    name(5963, 18, 2959, 8), // 33: กุดรัง, Kut Rang
    name(9858, 24, 1440, 10), // 34: กุมภวาปี, Kumphawapi
    name(1240, 21, 3153, 8), // 35: กุยบุรี, Kui Buri
    name(395, 27, 3161, 7), // 36: กุสุมาลย์, Kusuman
    name(10492, 21, 3136, 7), // 37: กู่แก้ว, Ku Kaeo
    name(3645, 12, 1694, 6), // 38: ขนอม, Khanom
    name(2063, 12, 2678, 6), // 39: ขลุง, Khlung
    name(1979, 21, 4795, 9), // 40: ขอนแก่น, Khon Kaen
    name(1892, 42, 1004, 19), // 41: ขาณุวรลักษบุรี, Khanu Woralaksaburi
    name(1906, 27, 6233, 13), // 42: ขามทะเลสอ, Kham Thale So
    name(10470, 30, 767, 15), // 43: ขามสะแกแสง, Kham Sakaesaeng
    name(1919, 21, 2923, 7), // 44: ขุขันธ์, Khukhan
    name(1926, 18, 6089, 8), // 45: ขุนตาล, Khun Tan
    name(7906, 18, 854, 9), // 46: ขุนยวม, Khun Yuam
    name(4334, 18, 6290, 8), // 47: ขุนหาญ, Khun Han
    name(6640, 6, 1424, 5), // 48: คง, Khong
    name(1597, 18, 2845, 9), // 49: ครบุรี, Khon Buri
    name(2059, 24, 2671, 13), // 50: คลองขลุง, Khlong Khlung
    name(2067, 24, 2768, 11), // 51: คลองท่อม, Khlong Thom
    name(2115, 21, 2702, 10), // 52: คลองลาน, Khlong Lan
    name(2149, 21, 2756, 10), // 53: คลองสาน, Khlong San
    name(2169, 27, 2737, 13), // 54: คลองสามวา, Khlong Sam Wa
    name(2207, 24, 2725, 12), // 55: คลองหลวง, Khlong Luang
    name(2215, 33, 2645, 16), // 56: คลองหอยโข่ง, Khlong Hoi Khong
    name(2226, 21, 2631, 10), // 57: คลองหาด, Khlong Hat
    name(2237, 30, 2684, 13), // 58: คลองเขื่อน, Khlong Khuean
    name(2252, 21, 3384, 11), // 59: คลองเตย, Khlong Toei
    name(9080, 24, 9442, 10), // 60: คลองใหญ่, Khlong Yai
    name(2259, 24, 2888, 12), // 61: ควนกาหลง, Khuan Kalong
    name(2267, 21, 2900, 12), // 62: ควนขนุน, Khuan Khanun
    name(3783, 24, 2912, 11), // 63: ควนเนียง, Khuan Niang
    name(11594, 18, 2875, 9), // 64: ควนโดน, Khuan Don
    name(6515, 27, 7158, 10), // 65: คอนสวรรค์, Khon Sawan
    name(5539, 18, 2570, 8), // 66: คอนสาร, Khon San
    name(5444, 24, 5414, 11), // 67: คันนายาว, Khan Na Yao
    name(9352, 18, 1678, 9), // 68: คำชะอี, Khamcha-i
    name(2896, 24, 6603, 11), // 69: คำตากล้า, Kham Ta Kla
    name(5089, 18, 818, 10), // 70: คำม่วง, Kham Muang
    name(4614, 36, 2500, 16), // 71: คำเขื่อนแก้ว, Kham Khuean Kaeo
    name(5054, 21, 9081, 9), // 72: คีรีมาศ, Khiri Mat
    name(5025, 33, 3731, 16), // 73: คีรีรัฐนิคม, Khiri Rat Nikhom
    name(512, 24, 5938, 10), // 74: คุระบุรี, Khura Buri
    name(2332, 21, 2854, 10), // 75: คูเมือง, Khu Mueang
    name(3956, 36, 477, 16), // 76: ค่ายบางระจัน, Khai Bang Rachan
    name(10171, 18, 2779, 8), // 77: ค้อวัง, Kho Wang
    name(2278, 21, 2656, 10), // 78: ฆ้องชัย, Khong Chai
    name(10613, 9, 8086, 4), // 79: งาว, Ngao
    name(2304, 21, 1636, 9), // 80: จตุจักร, Chatuchak
    name(2317, 42, 2169, 18), // 81: จตุรพักตรพิมาน, Chaturaphak Phiman
    name(2372, 18, 1839, 10), // 82: จอมทอง, Chom Thong
    name(2384, 18, 1785, 10), // 83: จอมบึง, Chom Bueng
    name(2396, 18, 6977, 9), // 84: จอมพระ, Chom Phra
    name(2418, 12, 3692, 5), // 85: จะนะ, Chana
    name(2422, 15, 8898, 6), // 86: จะแนะ, Chanae
    name(6654, 18, 1567, 9), // 87: จักราช, Chakkarat
    name(2427, 18, 418, 8), // 88: จังหาร, Changhan
    name(9823, 21, 1627, 9), // 89: จัตุรัส, Chatturat
    name(10621, 24, 4625, 11), // 90: จันทบุรี, Chanthaburi
    name(10846, 9, 1889, 4), // 91: จุน, Chun
    name(22, 24, 1849, 10), // 92: จุฬาภรณ์, Chulabhorn
    name(2440, 12, 1645, 7), // 93: ฉวาง, Chawang
    name(10645, 30, 4550, 12), // 94: ฉะเชิงเทรา, Chachoengsao
    name(759, 12, 1824, 9), // 95: ชนบท, Chonnabot
    name(284, 15, 1815, 9), // 96: ชนแดน, Chon Daen
    name(10660, 18, 4705, 9), // 97: ชลบุรี, Chon Buri
    name(2452, 15, 1552, 7), // 98: ชะอวด, Cha-uat
    name(10914, 12, 1546, 6), // 99: ชะอำ, Cha-am
    name(10671, 18, 4569, 8), // 100: ชัยนาท, Chai Nat
    name(2282, 24, 3468, 10), // 101: ชัยบาดาล, Chai Badan
    name(4149, 21, 2662, 9), // 102: ชัยบุรี, Chai Buri
    name(10700, 21, 4608, 10), // 103: ชัยภูมิ, Chaiyaphum
    name(4909, 30, 1599, 11), // 104: ชาติตระการ, Chat Trakan
    name(9986, 21, 2052, 8), // 105: ชานุมาน, Chanuman
    name(4446, 12, 1593, 6), // 106: ชำนิ, Chamni
    name(4815, 18, 1833, 10), // 107: ชื่นชม, Chuen Chom
    name(3027, 21, 5872, 12), // 108: ชุมตาบง, Chum Ta Bong
    name(10712, 15, 4721, 8), // 109: ชุมพร, Chumphon
    name(5250, 27, 4721, 13), // 110: ชุมพลบุรี, Chumphon Buri
    name(2434, 18, 1868, 11), // 111: ชุมพวง, Chum Phuang
    name(5483, 15, 1859, 9), // 112: ชุมแพ, Chum Phae
    name(3973, 18, 1879, 10), // 113: ชุมแสง, Chum Saeng
    name(3157, 24, 1897, 11), // 114: ช้างกลาง, Chang Klang
    name(2470, 21, 8209, 7), // 115: ซับใหญ่, Sap Yai
    name(9649, 15, 8117, 8), // 116: ซำสูง, Sam Sung
    name(2683, 18, 6497, 10), // 117: ดงหลวง, Dong Luang
    name(3917, 21, 983, 12), // 118: ดงเจริญ, Dong Charoen
    name(10756, 24, 2037, 11), // 119: ดอกคำใต้, Dok Khamtai
    name(4784, 18, 2048, 8), // 120: ดอนจาน, Don Chan
    name(4685, 18, 6476, 7), // 121: ดอนตาล, Don Tan
    name(4373, 18, 2881, 7), // 122: ดอนตูม, Don Tum
    name(562, 18, 2101, 8), // 123: ดอนพุด, Don Phut
    name(3911, 24, 2069, 13), // 124: ดอนมดแดง, Don Mot Daeng
    name(3739, 18, 2119, 7), // 125: ดอนสัก, Don Sak
    name(3552, 27, 2060, 9), // 126: ดอนเจดีย์, Don Chedi
    name(3997, 24, 2082, 10), // 127: ดอนเมือง, Don Mueang
    name(3145, 27, 2016, 9), // 128: ดอยสะเก็ด, Doi Saket
    name(1017, 21, 2007, 9), // 129: ดอยหลวง, Doi Luang
    name(2813, 21, 1992, 6), // 130: ดอยหล่อ, Doi Lo
    name(2567, 21, 2025, 7), // 131: ดอยเต่า, Doi Tao
    name(12215, 33, 2363, 14), // 132: ดำเนินสะดวก, Damnoen Saduak
    name(12747, 18, 6277, 9), // 133: ดินแดง, Din Daeng
    name(1500, 15, 9265, 5), // 134: ดุสิต, Dusit
    name(1492, 27, 1908, 13), // 135: ด่านขุนทด, Dan Khun Thot
    name(3153, 24, 1893, 9), // 136: ด่านช้าง, Dan Chang
    name(567, 24, 1935, 7), // 137: ด่านซ้าย, Dan Sai
    name(2456, 42, 1921, 14), // 138: ด่านมะขามเตี้ย, Dan Makham Tia
    name(8960, 12, 1509, 4), // 139: ตรอน, Tron
    name(4913, 33, 1604, 17), // 140: ตระการพืชผล, Trakan Phuet Phon
    name(10727, 12, 5756, 5), // 141: ตรัง, Trang
    name(10736, 12, 7949, 4), // 142: ตราด, Trat
    name(5067, 24, 8867, 11), // 143: ตลิ่งชัน, Taling Chan
    name(5971, 30, 867, 11), // 144: ตะกั่วทุ่ง, Takua Thung
    name(10745, 27, 5737, 8), // 145: ตะกั่วป่า, Takua Pa
    name(9884, 24, 2212, 10), // 146: ตะพานหิน, Taphan Hin
    name(1487, 18, 8878, 5), // 147: ตะโหมด, Tamot
    name(2898, 9, 867, 3), // 148: ตาก, Tak
    name(10769, 18, 8856, 6), // 149: ตากฟ้า, Tak Fa
    name(4040, 15, 8849, 7), // 150: ตากใบ, Tak Bai
    name(9786, 15, 7348, 6), // 151: ตาคลี, Takhli
    name(1625, 21, 8840, 9), // 152: ตาพระยา, Ta Phraya
    name(1929, 18, 6480, 7), // 153: ตาลสุม, Tan Sum
    name(2477, 12, 9115, 7), // 154: ถลาง, Thalang
    name(1415, 27, 9122, 13), // 155: ถ้ำพรรณรา, Tham Phannara
    name(1433, 36, 1939, 18), // 156: ทรายทองวัฒนา, Sai Thong Watthana
    name(2634, 21, 3602, 7), // 157: ทรายมูล, Sai Mun
    name(10676, 24, 6013, 14), // 158: ทวีวัฒนา, Thawi Watthana
    name(3401, 27, 1270, 14), // 159: ทองผาภูมิ, Thong Pha Phum
    name(2375, 27, 939, 15), // 160: ทองแสนขัน, Thong Saen Khan
    name(2549, 21, 3379, 9), // 161: ทับคล้อ, Thap Khlo
    name(2562, 18, 2837, 8), // 162: ทับปุด, Thap Put
    name(2577, 21, 3286, 10), // 163: ทับสะแก, Thap Sakae
    name(2593, 18, 2305, 9), // 164: ทัพทัน, Thap Than
    name(2599, 21, 9212, 10), // 165: ทุ่งครุ, Thung Khru
    name(2606, 24, 9161, 11), // 166: ทุ่งช้าง, Thung Chang
    name(2614, 24, 7976, 10), // 167: ทุ่งตะโก, Thung Tako
    name(2651, 18, 9172, 9), // 168: ทุ่งฝน, Thung Fon
    name(2675, 30, 873, 16), // 169: ทุ่งยางแดง, Thung Yang Daeng
    name(2689, 33, 8827, 13), // 170: ทุ่งศรีอุดม, Thung Si Udom
    name(2700, 18, 6889, 10), // 171: ทุ่งสง, Thung Song
    name(2706, 24, 5850, 8), // 172: ทุ่งหว้า, Thung Wa
    name(2719, 33, 9181, 15), // 173: ทุ่งหัวช้าง, Thung Hua Chang
    name(2730, 33, 9196, 16), // 174: ทุ่งเขาหลวง, Thung Khao Luang
    name(2741, 33, 9222, 12), // 175: ทุ่งเสลี่ยม, Thung Saliam
    name(5977, 24, 5815, 9), // 176: ทุ่งใหญ่, Thung Yai
    name(2779, 24, 8913, 11), // 177: ท่าคันโท, Tha Khantho
    name(2794, 18, 8904, 9), // 178: ท่าฉาง, Tha Chang
    name(2800, 18, 8894, 9), // 179: ท่าชนะ, Tha Chana
    name(12382, 21, 8904, 9), // 180: ท่าช้าง, Tha Chang
    name(2825, 30, 9030, 10), // 181: ท่าตะเกียบ, Tha Takiap
    name(2864, 21, 9040, 8), // 182: ท่าตะโก, Tha Tako
    name(2879, 18, 9048, 7), // 183: ท่าตูม, Tha Tum
    name(2885, 18, 8883, 6), // 184: ท่าบ่อ, Tha Bo
    name(2913, 18, 8971, 7), // 185: ท่าปลา, Tha Pla
    name(2943, 21, 8946, 8), // 186: ท่ามะกา, Tha Maka
    name(2955, 21, 8954, 9), // 187: ท่าม่วง, Tha Muang
    name(2962, 18, 9098, 8), // 188: ท่ายาง, Tha Yang
    name(2979, 18, 8924, 6), // 189: ท่าลี่, Tha Li
    name(2985, 24, 9064, 12), // 190: ท่าวังผา, Tha Wang Pha
    name(3005, 21, 9090, 8), // 191: ท่าวุ้ง, Tha Wung
    name(3012, 21, 9001, 8), // 192: ท่าศาลา, Tha Sala
    name(3034, 27, 9009, 13), // 193: ท่าสองยาง, Tha Song Yang
    name(3061, 21, 8930, 9), // 194: ท่าหลวง, Tha Luang
    name(3068, 24, 9055, 9), // 195: ท่าอุเทน, Tha Uthen
    name(12645, 21, 8986, 8), // 196: ท่าเรือ, Tha Ruea
    name(4867, 18, 8994, 7), // 197: ท่าแซะ, Tha Sae
    name(5206, 15, 8963, 8), // 198: ท่าแพ, Tha Phae
    name(10384, 21, 8939, 7), // 199: ท่าใหม่, Tha Mai
    name(762, 30, 3050, 11), // 200: ท้ายเหมือง, Thai Mueang
    name(3076, 18, 9152, 9), // 201: ธนบุรี, Thon Buri
    name(3082, 24, 2153, 11), // 202: ธวัชบุรี, Thawat Buri
    name(3090, 21, 2310, 10), // 203: ธัญบุรี, Thanyaburi
    name(5429, 21, 8613, 11), // 204: ธาตุพนม, That Phanom
    name(12788, 15, 3648, 7), // 205: ธารโต, Than To
    name(11966, 27, 7870, 14), // 206: นครชัยศรี, Nakhon Chai Si
    name(10806, 21, 4947, 12), // 207: นครนายก, Nakhon Nayok
    name(10859, 18, 4966, 13), // 208: นครปฐม, Nakhon Pathom
    name(10870, 18, 4986, 13), // 209: นครพนม, Nakhon Phanom
    name(10887, 30, 5015, 17), // 210: นครราชสีมา, Nakhon Ratchasima
    name(10902, 39, 5068, 19), // 211: นครศรีธรรมราช, Nakhon Si Thammarat
    name(10923, 27, 5039, 12), // 212: นครสวรรค์, Nakhon Sawan
    name(11472, 21, 5508, 12), // 213: นครหลวง, Nakhon Luang
    name(5557, 18, 3043, 11), // 214: นครไทย, Nakhon Thai
    name(10960, 21, 5169, 10), // 215: นนทบุรี, Nonthaburi
    name(10848, 18, 369, 9), // 216: นบพิตำ, Nopphitam
    name(10972, 24, 5104, 10), // 217: นราธิวาส, Narathiwat
    name(3573, 18, 5948, 8), // 218: นากลาง, Na Klang
    name(2330, 12, 5935, 6), // 219: นาคู, Na Khu
    name(3726, 18, 4666, 9), // 220: นางรอง, Nang Rong
    name(3433, 24, 5890, 10), // 221: นาจะหลวย, Na Chaluai
    name(11599, 12, 5909, 5), // 222: นาดี, Na Di
    name(2273, 15, 5922, 6), // 223: นาดูน, Na Dun
    name(2246, 18, 5914, 8), // 224: นาด้วง, Na Duang
    name(2155, 15, 6004, 6), // 225: นาตาล, Na Tan
    name(9778, 12, 6027, 7), // 226: นาทม, Na Thom
    name(10674, 15, 6010, 8), // 227: นาทวี, Na Thawi
    name(12235, 18, 5975, 6), // 228: นาน้อย, Na Noi
    name(12305, 15, 5884, 6), // 229: นาบอน, Na Bon
    name(2587, 12, 5962, 6), // 230: นามน, Na Mon
    name(3191, 24, 6051, 9), // 231: นายายอาม, Na Yai Am
    name(5327, 15, 6078, 7), // 232: นายูง, Na Yung
    name(635, 15, 6034, 7), // 233: นาวัง, Na Wang
    name(12415, 21, 5968, 7), // 234: นาหมื่น, Na Muen
    name(1701, 21, 5956, 6), // 235: นาหม่อม, Na Mom
    name(1559, 18, 6034, 5), // 236: นาหว้า, Na Wa
    name(1200, 21, 5900, 9), // 237: นาเชือก, Na Chueak
    name(2516, 18, 6065, 6), // 238: นาเยีย, Na Yia
    name(9904, 12, 7389, 6), // 239: นาแก, Na Kae
    name(4979, 18, 5928, 7), // 240: นาแห้ว, Na Haeo
    name(10682, 21, 5981, 6), // 241: นาโพธิ์, Na Pho
    name(1443, 15, 6071, 7), // 242: นาโยง, Na Yong
    name(12675, 33, 7583, 15), // 243: นิคมคำสร้อย, Nikhom Kham Soi
    name(4968, 30, 7139, 13), // 244: นิคมน้ำอูน, Nikhom Nam Un
    name(5032, 27, 3741, 16), // 245: นิคมพัฒนา, Nikhom Phatthana
    name(10993, 12, 686, 3), // 246: น่าน, Nan
    name(1105, 21, 6085, 8), // 247: น้ำขุ่น, Nam Khun
    name(1012, 18, 6114, 7), // 248: น้ำปาด, Nam Pat
    name(837, 18, 6137, 9), // 249: น้ำพอง, Nam Phong
    name(780, 18, 6153, 8), // 250: น้ำยืน, Nam Yuen
    name(631, 21, 6107, 7), // 251: น้ำหนาว, Nam Nao
    name(219, 30, 6097, 10), // 252: น้ำเกลี้ยง, Nam Kliang
    name(200, 18, 6146, 7), // 253: น้ำโสม, Nam Som
    name(3097, 15, 8887, 7), // 254: บรบือ, Borabue
    name(5517, 30, 8402, 14), // 255: บรรพตพิสัย, Banphot Phisai
    name(1618, 27, 910, 12), // 256: บันนังสตา, Bannang Sata
    name(3134, 18, 1382, 7), // 257: บัวลาย, Bua Lai
    name(3140, 18, 1396, 7), // 258: บัวเชด, Buachet
    name(3165, 21, 1389, 7), // 259: บัวใหญ่, Bua Yai
    name(3172, 21, 1112, 10), // 260: บางกรวย, Bang Kruai
    name(3179, 30, 1095, 12), // 261: บางกระทุ่ม, Bang Krathum
    name(3199, 21, 1086, 9), // 262: บางกล่ำ, Bang Klam
    name(3206, 30, 1315, 11), // 263: บางกอกน้อย, Bangkok Noi
    name(3216, 30, 1326, 11), // 264: บางกอกใหญ่, Bangkok Yai
    name(3233, 21, 963, 9), // 265: บางกะปิ, Bang Kapi
    name(3244, 18, 999, 9), // 266: บางขัน, Bang Khan
    name(3250, 33, 1071, 15), // 267: บางขุนเทียน, Bang Khun Thian
    name(3261, 21, 1059, 12), // 268: บางคนที, Bang Khonthi
    name(3305, 21, 1032, 9), // 269: บางคล้า, Bang Khla
    name(3312, 27, 1041, 13), // 270: บางคอแหลม, Bang Kho Laem
    name(3326, 21, 1299, 8), // 271: บางซื่อ, Bang Sue
    name(3344, 21, 1249, 8), // 272: บางซ้าย, Bang Sai
    name(10420, 15, 681, 7), // 273: บางนา, Bang Na
    name(3367, 39, 1153, 14), // 274: บางน้ำเปรี้ยว, Bang Nam Priao
    name(3389, 18, 922, 8), // 275: บางบอน, Bang Bon
    name(3395, 27, 930, 14), // 276: บางบัวทอง, Bang Bua Thong
    name(3410, 18, 905, 8), // 277: บางบาล, Bang Ban
    name(3420, 18, 922, 7), // 278: บางบ่อ, Bang Bo
    name(3441, 27, 1226, 11), // 279: บางปลาม้า, Bang Pla Ma
    name(3461, 21, 1187, 11), // 280: บางปะกง, Bang Pakong
    name(3511, 24, 1177, 10), // 281: บางปะหัน, Bang Pahan
    name(3521, 24, 1167, 10), // 282: บางปะอิน, Bang Pa-in
    name(3546, 21, 1207, 10), // 283: บางพลัด, Bang Phlat
    name(3561, 18, 1217, 9), // 284: บางพลี, Bang Phli
    name(3567, 27, 1141, 12), // 285: บางมูลนาก, Bang Mun Nak
    name(3597, 21, 1239, 10), // 286: บางระกำ, Bang Rakam
    name(3960, 24, 482, 11), // 287: บางระจัน, Bang Rachan
    name(3613, 18, 1239, 8), // 288: บางรัก, Bang Rak
    name(3621, 24, 1122, 11), // 289: บางละมุง, Bang Lamung
    name(3629, 24, 1284, 11), // 290: บางสะพาน, Bang Saphan
    name(3629, 36, 1284, 15), // 291: บางสะพานน้อย, Bang Saphan Noi
    name(3641, 18, 1023, 9), // 292: บางเขน, Bang Khen
    name(3653, 18, 1133, 8), // 293: บางเลน, Bang Len
    name(3659, 24, 1261, 14), // 294: บางเสาธง, Bang Sao Thong
    name(3675, 21, 954, 9), // 295: บางแก้ว, Bang Kaeo
    name(3695, 15, 972, 9), // 296: บางแค, Bang Khae
    name(3703, 15, 1198, 9), // 297: บางแพ, Bang Phae
    name(3768, 21, 1307, 8), // 298: บางใหญ่, Bang Yai
    name(3775, 18, 1249, 8), // 299: บางไทร, Bang Sai
    name(3796, 18, 378, 5), // 300: บาเจาะ, Bacho
    name(3812, 36, 383, 13), // 301: บำเหน็จณรงค์, Bamnet Narong
    name(11002, 18, 4506, 9), // 302: บึงกาฬ, Bueng Kan
    name(3824, 21, 1434, 9), // 303: บึงกุ่ม, Bueng Kum
    name(3831, 24, 8631, 13), // 304: บึงนาราง, Bueng Na Rang
    name(3839, 24, 1403, 9), // 305: บึงบูรพ์, Bueng Bun
    name(12953, 27, 1790, 14), // 306: บึงสามพัน, Bueng Sam Phan
    name(4126, 30, 400, 14), // 307: บึงสามัคคี, Bueng Samakkhi
    name(2387, 27, 1418, 16), // 308: บึงโขงหลง, Bueng Khong Long
    name(3118, 21, 1409, 9), // 309: บุณฑริก, Buntharik
    name(11013, 27, 4533, 8), // 310: บุรีรัมย์, Buri Ram
    name(3865, 24, 1450, 9), // 311: บุ่งคล้า, Bung Khla
    name(3887, 18, 1374, 8), // 312: บ่อทอง, Bo Thong
    name(3893, 21, 1360, 8), // 313: บ่อพลอย, Bo Phloi
    name(3423, 24, 1352, 8), // 314: บ่อเกลือ, Bo Kluea
    name(2888, 18, 1368, 6), // 315: บ่อไร่, Bo Rai
    name(3904, 24, 535, 9), // 316: บ้านกรวด, Ban Kruat
    name(3946, 18, 473, 7), // 317: บ้านคา, Ban Kha
    name(3952, 24, 473, 8), // 318: บ้านค่าย, Ban Khai
    name(3979, 21, 414, 9), // 319: บ้านฉาง, Ban Chang
    name(4015, 21, 441, 8), // 320: บ้านดุง, Ban Dung
    name(4022, 24, 426, 7), // 321: บ้านด่าน, Ban Dan
    name(4022, 42, 426, 15), // 322: บ้านด่านลานหอย, Ban Dan Lan Hoi
    name(4036, 21, 863, 7), // 323: บ้านตาก, Ban Tak
    name(4055, 27, 847, 11), // 324: บ้านตาขุน, Ban Ta Khun
    name(4090, 18, 898, 7), // 325: บ้านธิ, Ban Thi
    name(4096, 18, 669, 6), // 326: บ้านนา, Ban Na
    name(4096, 27, 695, 10), // 327: บ้านนาสาร, Ban Na San
    name(4105, 30, 669, 11), // 328: บ้านนาเดิม, Ban Na Doem
    name(4122, 21, 396, 9), // 329: บ้านบึง, Ban Bueng
    name(4156, 21, 792, 8), // 330: บ้านผือ, Ban Phue
    name(4171, 21, 449, 8), // 331: บ้านฝาง, Ban Fang
    name(4178, 24, 652, 9), // 332: บ้านม่วง, Ban Muang
    name(4193, 21, 565, 7), // 333: บ้านลาด, Ban Lat
    name(4208, 27, 835, 8), // 334: บ้านสร้าง, Ban Sang
    name(4220, 21, 646, 6), // 335: บ้านหมอ, Ban Mo
    name(4240, 24, 612, 6), // 336: บ้านหมี่, Ban Mi
    name(4248, 24, 576, 9), // 337: บ้านหลวง, Ban Luang
    name(4263, 27, 518, 9), // 338: บ้านเขว้า, Ban Khwao
    name(4290, 33, 585, 9), // 339: บ้านเหลื่อม, Ban Lueam
    name(4301, 24, 889, 9), // 340: บ้านแท่น, Ban Thaen
    name(4309, 21, 716, 10), // 341: บ้านแพง, Ban Phaeng
    name(4316, 24, 782, 10), // 342: บ้านแพรก, Ban Phraek
    name(12620, 24, 726, 9), // 343: บ้านแพ้ว, Ban Phaeo
    name(9805, 24, 544, 8), // 344: บ้านแหลม, Ban Laem
    name(556, 21, 457, 8), // 345: บ้านแฮด, Ban Haet
    name(5871, 21, 493, 8), // 346: บ้านโคก, Ban Khok
    name(5653, 24, 800, 8), // 347: บ้านโป่ง, Ban Pong
    name(2185, 27, 747, 7), // 348: บ้านโพธิ์, Ban Pho
    name(5100, 24, 465, 8), // 349: บ้านโฮ่ง, Ban Hong
    name(2834, 45, 594, 18), // 350: บ้านใหม่ไชยพจน์, Ban Mai Chaiyaphot
    name(4044, 21, 735, 8), // 351: บ้านไผ่, Ban Phai
    name(3749, 21, 828, 7), // 352: บ้านไร่, Ban Rai
    name(10880, 6, 804, 4), // 353: ปง, Pong
    name(11027, 24, 5208, 12), // 354: ปทุมธานี, Pathum Thani
    name(4450, 27, 6118, 10), // 355: ปทุมรัตต์, Pathum Rat
    name(4459, 33, 6118, 19), // 356: ปทุมราชวงศา, Pathum Ratchawongsa
    name(9866, 21, 9506, 10), // 357: ปทุมวัน, Pathum Wan
    name(11040, 45, 5399, 19), // 358: ประจวบคีรีขันธ์, Prachuap Khiri Khan
    name(4484, 45, 7713, 18), // 359: ประจักษ์ศิลปาคม, Prachaksinlapakhom
    name(4499, 30, 8513, 13), // 360: ประจันตคาม, Prachantakham
    name(4509, 18, 7775, 7), // 361: ประทาย, Prathai
    name(4515, 18, 7782, 6), // 362: ประเวศ, Prawet
    name(4528, 27, 7731, 12), // 363: ประโคนชัย, Prakhon Chai
    name(10486, 27, 7752, 8), // 364: ปรางค์กู่, Prang Ku
    name(11060, 30, 5380, 12), // 365: ปราจีนบุรี, Prachin Buri
    name(4537, 24, 7743, 9), // 366: ปราณบุรี, Pran Buri
    name(4545, 18, 7769, 6), // 367: ปราสาท, Prasat
    name(4552, 21, 7682, 11), // 368: ปลวกแดง, Pluak Daeng
    name(4594, 18, 7662, 7), // 369: ปลาปาก, Pla Pak
    name(2916, 27, 8975, 11), // 370: ปลายพระยา, Plai Phraya
    name(4612, 12, 7666, 6), // 371: ปะคำ, Pakham
    name(4634, 15, 5743, 6), // 372: ปะทิว, Pathio
    name(4645, 21, 7065, 6), // 373: ปะนาเระ, Panare
    name(4652, 24, 7059, 6), // 374: ปะเหลียน, Palian
    name(4660, 24, 7045, 14), // 375: ปักธงชัย, Pak Thong Chai
    name(11075, 21, 5227, 7), // 376: ปัตตานี, Pattani
    name(4668, 9, 7788, 3), // 377: ปัว, Pua
    name(4680, 18, 7000, 8), // 378: ปากคาด, Pak Khat
    name(4694, 15, 6973, 8), // 379: ปากชม, Pak Chom
    name(4699, 21, 6991, 9), // 380: ปากช่อง, Pak Chong
    name(4706, 18, 7045, 7), // 381: ปากท่อ, Pak Tho
    name(4740, 21, 7016, 11), // 382: ปากพนัง, Pak Phanang
    name(4747, 18, 7037, 8), // 383: ปากพลี, Pak Phli
    name(4753, 24, 7027, 10), // 384: ปากพะยูน, Pak Phayun
    name(4777, 24, 7008, 8), // 385: ปากเกร็ด, Pak Kret
    name(4790, 24, 7071, 10), // 386: ปางมะผ้า, Pang Mapha
    name(11409, 30, 5186, 15), // 387: ปางศิลาทอง, Pang Sila Thong
    name(11095, 9, 6970, 3), // 388: ปาย, Pai
    name(4798, 18, 6954, 7), // 389: ป่าซาง, Pa Sang
    name(4831, 21, 6964, 6), // 390: ป่าติ้ว, Pa Tio
    name(4847, 18, 6926, 6), // 391: ป่าบอน, Pa Bon
    name(5674, 24, 6945, 9), // 392: ป่าพะยอม, Pa Phayom
    name(10751, 18, 6932, 7), // 393: ป่าแดด, Pa Daet
    name(7001, 18, 6939, 6), // 394: ป่าโมก, Pa Mok
    name(1254, 51, 7693, 20), // 395: ป้อมปราบศัตรูพ่าย, Pom Prap Sattru Phai
    name(9949, 18, 7099, 8), // 396: ผักไห่, Phak Hai
    name(2991, 15, 7081, 8), // 397: ผาขาว, Pha Khao
    name(4175, 9, 453, 4), // 398: ฝาง, Fang
    name(4853, 30, 7200, 13), // 399: พญาเม็งราย, Phaya Mengrai
    name(4863, 15, 7213, 10), // 400: พญาไท, Phaya Thai
    name(4875, 9, 1800, 6), // 401: พนม, Phanom
    name(4875, 24, 1800, 15), // 402: พนมดงรัก, Phanom Dong Rak
    name(4958, 18, 2590, 12), // 403: พนมทวน, Phanom Thuan
    name(10229, 27, 4993, 15), // 404: พนมสารคาม, Phanom Sarakham
    name(5433, 18, 8618, 12), // 405: พนมไพร, Phanom Phrai
    name(4964, 24, 7132, 13), // 406: พนัสนิคม, Phanat Nikhom
    name(4978, 9, 7020, 5), // 407: พนา, Phana
    name(4990, 15, 751, 9), // 408: พบพระ, Phop Phra
    name(5006, 42, 7223, 20), // 409: พยัคฆภูมิพิสัย, Phayakkhaphum Phisai
    name(5020, 27, 9073, 13), // 410: พยุหะคีรี, Phayuha Khiri
    name(5045, 15, 7031, 5), // 411: พยุห์, Phayu
    name(12670, 27, 7576, 13), // 412: พรรณานิคม, Phanna Nikhom
    name(5050, 24, 7506, 11), // 413: พรหมคีรี, Phrom Khiri
    name(5075, 24, 7496, 10), // 414: พรหมบุรี, Phrom Buri
    name(5147, 27, 7456, 12), // 415: พรหมพิราม, Phrom Phiram
    name(5083, 24, 756, 15), // 416: พระทองคำ, Phra Thong Kham
    name(5108, 18, 7427, 11), // 417: พระนคร, Phra Nakhon
    name(5108, 45, 7427, 24), // 418: พระนครศรีอยุธยา, Phra Nakhon Si Ayutthaya
    name(5135, 27, 7483, 13), // 419: พระประแดง, Phra Pradaeng
    name(5144, 21, 7451, 10), // 420: พระพรหม, Phra Phrom
    name(12636, 30, 7468, 15), // 421: พระพุทธบาท, Phra Phutthabat
    name(12601, 18, 3115, 9), // 422: พระยืน, Phra Yuen
    name(4992, 42, 8250, 16), // 423: พระสมุทรเจดีย์, Phra Samut Chedi
    name(2412, 18, 6982, 9), // 424: พระแสง, Phrasaeng
    name(2399, 21, 7415, 12), // 425: พระโขนง, Phra Khanong
    name(6020, 33, 8094, 12), // 426: พรานกระต่าย, Phran Kratai
    name(10715, 21, 7372, 12), // 427: พรเจริญ, Phon Charoen
    name(2663, 15, 6349, 5), // 428: พร้าว, Phrao
    name(831, 6, 1617, 4), // 429: พล, Phon
    name(11113, 30, 7282, 14), // 430: พลับพลาชัย, Phlapphla Chai
    name(11128, 15, 5275, 6), // 431: พะเยา, Phayao
    name(5156, 18, 7195, 5), // 432: พะโต๊ะ, Phato
    name(11141, 15, 7174, 8), // 433: พังงา, Phangnga
    name(5168, 18, 7152, 10), // 434: พังโคน, Phang Khon
    name(5036, 27, 3748, 16), // 435: พัฒนานิคม, Phatthana Nikhom
    name(11151, 18, 5257, 11), // 436: พัทลุง, Phatthalung
    name(3634, 9, 1800, 4), // 437: พาน, Phan
    name(5298, 18, 7122, 10), // 438: พานทอง, Phan Thong
    name(11175, 18, 5323, 7), // 439: พิจิตร, Phichit
    name(11186, 15, 7263, 7), // 440: พิชัย, Phichai
    name(5185, 39, 7247, 16), // 441: พิบูลมังสาหาร, Phibun Mangsahan
    name(12194, 36, 7897, 10), // 442: พิบูลย์รักษ์, Phibun Rak
    name(5198, 15, 7276, 6), // 443: พิปูน, Phipun
    name(11196, 15, 7270, 6), // 444: พิมาย, Phimai
    name(11206, 24, 5337, 11), // 445: พิษณุโลก, Phitsanulok
    name(5487, 24, 2105, 14), // 446: พุทธมณฑล, Phutthamonthon
    name(2445, 21, 5134, 12), // 447: พุทไธสง, Phutthaisong
    name(1470, 18, 9470, 8), // 448: พุนพิน, Phunphin
    name(5203, 18, 2149, 7), // 449: ฟากท่า, Fak Tha
    name(5245, 30, 7107, 15), // 450: ภักดีชุมพล, Phakdi Chumphon
    name(8415, 12, 7093, 6), // 451: ภาชี, Phachi
    name(2855, 27, 7182, 13), // 452: ภาษีเจริญ, Phasi Charoen
    name(5259, 24, 7536, 12), // 453: ภูกระดึง, Phu Kradueng
    name(5267, 24, 7517, 10), // 454: ภูกามยาว, Phu Kamyao
    name(5283, 15, 7620, 8), // 455: ภูซาง, Phu Sang
    name(5288, 24, 7557, 11), // 456: ภูผาม่าน, Phu Pha Man
    name(5296, 15, 7572, 8), // 457: ภูพาน, Phu Phan
    name(5304, 21, 7633, 8), // 458: ภูสิงห์, Phu Sing
    name(5311, 18, 7548, 9), // 459: ภูหลวง, Phu Luang
    name(11241, 18, 5367, 6), // 460: ภูเก็ต, Phuket
    name(5317, 21, 7527, 9), // 461: ภูเขียว, Phu Khiao
    name(5332, 21, 7602, 10), // 462: ภูเพียง, Phu Phiang
    name(5339, 18, 7612, 8), // 463: ภูเรือ, Phu Ruea
    name(5356, 21, 7641, 9), // 464: ภูเวียง, Phu Wiang
    name(12270, 24, 4455, 8), // 465: มวกเหล็ก, Muak Lek
    name(4378, 27, 3687, 15), // 466: มหาชนะชัย, Maha Chana Chai
    name(4820, 18, 3702, 8), // 467: มหาราช, Maha Rat
    name(7922, 27, 4912, 13), // 468: มหาสารคาม, Maha Sarakham
    name(2460, 15, 1925, 6), // 469: มะขาม, Makham
    name(5163, 15, 3718, 6), // 470: มะนัง, Manang
    name(9513, 27, 3724, 12), // 471: มัญจาคีรี, Mancha Khiri
    name(1404, 12, 1235, 4), // 472: มายอ, Mayo
    name(10434, 21, 3764, 8), // 473: มีนบุรี, Min Buri
    name(11266, 24, 4932, 8), // 474: มุกดาหาร, Mukdahan
    name(1772, 21, 7565, 7), // 475: มโนรมย์, Manorom
    name(5091, 30, 656, 13), // 476: ม่วงสามสิบ, Muang Sam Sip
    name(956, 15, 9750, 6), // 477: ยะรัง, Yarang
    name(11287, 12, 3062, 4), // 478: ยะลา, Yala
    name(11303, 21, 9756, 6), // 479: ยะหริ่ง, Yaring
    name(5928, 12, 9722, 4), // 480: ยะหา, Yaha
    name(9329, 30, 9102, 13), // 481: ยางชุมน้อย, Yang Chum Noi
    name(3040, 21, 2865, 10), // 482: ยางตลาด, Yang Talat
    name(2965, 30, 9018, 12), // 483: ยางสีสุราช, Yang Sisurat
    name(797, 21, 9726, 8), // 484: ยานนาวา, Yan Nawa
    name(9462, 15, 9762, 6), // 485: ยี่งอ, Yi-ngo
    name(4357, 15, 2093, 8), // 486: ยโสธร, Yasothon
    name(47, 27, 9734, 11), // 487: ย่านตาขาว, Yan Ta Khao
    name(11333, 15, 5432, 6), // 488: ระนอง, Ranong
    name(8132, 15, 5462, 6), // 489: ระยอง, Rayong
    name(11353, 15, 7813, 7), // 490: ระแงะ, Ra-ngae
    name(119, 15, 7820, 5), // 491: ระโนด, Ranot
    name(4066, 24, 3707, 11), // 492: รัตนบุรี, Rattanaburi
    name(5420, 24, 8537, 11), // 493: รัตนวาปี, Rattanawapi
    name(1857, 21, 2278, 9), // 494: รัตภูมิ, Rattaphum
    name(1345, 15, 3027, 7), // 495: รัษฎา, Ratsada
    name(11363, 21, 5445, 10), // 496: ราชบุรี, Ratchaburi
    name(4823, 24, 7845, 9), // 497: ราชสาส์น, Ratchasan
    name(6657, 21, 7854, 11), // 498: ราชเทวี, Ratchathewi
    name(3858, 15, 4538, 5), // 499: รามัน, Raman
    name(8904, 33, 7835, 10), // 500: ราษฎร์บูรณะ, Rat Burana
    name(1422, 21, 7825, 10), // 501: ราษีไศล, Rasi Salai
    name(5575, 21, 7926, 5), // 502: รือเสาะ, Rueso
    name(2892, 18, 813, 9), // 503: ร่องคำ, Rong Kham
    name(12190, 33, 7893, 10), // 504: ร่อนพิบูลย์, Ron Phibun
    name(3804, 24, 4671, 10), // 505: ร้องกวาง, Rong Kwang
    name(4366, 24, 5475, 6), // 506: ร้อยเอ็ด, Roi Et
    name(11388, 18, 4871, 8), // 507: ลพบุรี, Lop Buri
    name(2050, 9, 1430, 4), // 508: ลอง, Long
    name(5614, 12, 3194, 6), // 509: ละงู, La-ngu
    name(1428, 27, 3205, 9), // 510: ละหานทราย, Lahan Sai
    name(3361, 18, 3200, 5), // 511: ละอุ่น, La-un
    name(12436, 12, 3296, 5), // 512: ละแม, Lamae
    name(5610, 15, 3327, 6), // 513: ลับแล, Laplae
    name(5494, 27, 3346, 11), // 514: ลาดกระบัง, Lat Krabang
    name(11487, 30, 3333, 13), // 515: ลาดบัวหลวง, Lat Bua Luang
    name(11289, 24, 6345, 9), // 516: ลาดพร้าว, Lat Phrao
    name(12782, 18, 569, 7), // 517: ลาดยาว, Lat Yao
    name(4197, 33, 3357, 12), // 518: ลาดหลุมแก้ว, Lat Lum Kaeo
    name(3017, 27, 3308, 10), // 519: ลานกระบือ, Lan Krabue
    name(3296, 18, 3522, 8), // 520: ลานสกา, Lan Saka
    name(2119, 18, 3522, 7), // 521: ลานสัก, Lan Sak
    name(3415, 15, 3301, 7), // 522: ลำดวน, Lamduan
    name(2159, 30, 3268, 14), // 523: ลำทะเมนชัย, Lam Thamenchai
    name(2640, 15, 3282, 8), // 524: ลำทับ, Lam Thap
    name(4923, 27, 3246, 12), // 525: ลำปลายมาศ, Lam Plai Mat
    name(11407, 15, 4832, 7), // 526: ลำปาง, Lampang
    name(11424, 15, 4846, 7), // 527: ลำพูน, Lamphun
    name(2289, 21, 3233, 10), // 528: ลำลูกกา, Lam Luk Ka
    name(723, 18, 3258, 10), // 529: ลำสนธิ, Lam Sonthi
    name(224, 9, 3403, 2), // 530: ลี้, Li
    name(3428, 24, 3407, 9), // 531: ลืออำนาจ, Lue Amnat
    name(10427, 27, 9315, 13), // 532: วชิรบารมี, Wachirabarami
    name(5274, 27, 9353, 9), // 533: วังจันทร์, Wang Chan
    name(2108, 21, 9371, 9), // 534: วังชิ้น, Wang Chin
    name(2995, 30, 9461, 13), // 535: วังทรายพูน, Wang Sai Phun
    name(4837, 18, 6037, 10), // 536: วังทอง, Wang Thong
    name(4837, 30, 6037, 14), // 537: วังทองหลาง, Wang Thonglang
    name(4605, 21, 9424, 8), // 538: วังน้อย, Wang Noi
    name(4766, 33, 9398, 14), // 539: วังน้ำเขียว, Wang Nam Khiao
    name(4670, 30, 9412, 12), // 540: วังน้ำเย็น, Wang Nam Yen
    name(4638, 21, 9388, 10), // 541: วังม่วง, Wang Muang
    name(12627, 18, 2783, 9), // 542: วังยาง, Wang Yang
    name(3681, 24, 3659, 10), // 543: วังวิเศษ, Wang Wiset
    name(3379, 30, 9513, 11), // 544: วังสมบูรณ์, Wang Sombun
    name(2667, 24, 9489, 12), // 545: วังสะพุง, Wang Saphung
    name(4625, 27, 9478, 11), // 546: วังสามหมอ, Wang Sam Mo
    name(5451, 18, 9380, 8), // 547: วังหิน, Wang Hin
    name(10498, 21, 9362, 9), // 548: วังเจ้า, Wang Chao
    name(9072, 24, 9432, 9), // 549: วังเหนือ, Wang Nuea
    name(637, 21, 9452, 9), // 550: วังโป่ง, Wang Pong
    name(1213, 15, 1949, 8), // 551: วัฒนา, Watthana
    name(1213, 24, 1949, 15), // 552: วัฒนานคร, Watthana Nakhon
    name(6265, 24, 2748, 8), // 553: วัดสิงห์, Wat Sing
    name(6158, 21, 5856, 10), // 554: วัดเพลง, Wat Phleng
    name(3284, 24, 9549, 7), // 555: วัดโบสถ์, Wat Bot
    name(5215, 27, 1973, 11), // 556: วานรนิวาส, Wanon Niwat
    name(9862, 24, 9501, 11), // 557: วาปีปทุม, Wapi Pathum
    name(802, 27, 9537, 12), // 558: วาริชภูมิ, Waritchaphum
    name(2176, 30, 9524, 13), // 559: วารินชำราบ, Warin Chamrap
    name(452, 21, 9306, 9), // 560: วิภาวดี, Vibhavadi
    name(244, 24, 7996, 11), // 561: วิหารแดง, Wihan Daeng
    name(150, 33, 9646, 12), // 562: วิเชียรบุรี, Wichian Buri
    name(3684, 33, 3664, 15), // 563: วิเศษชัยชาญ, Wiset Chai Chan
    name(5464, 24, 8501, 9), // 564: ศรีณรงค์, Si Narong
    name(5472, 21, 8610, 7), // 565: ศรีธาตุ, Si That
    name(5503, 18, 8492, 9), // 566: ศรีนคร, Si Nakhon
    name(5503, 33, 8715, 13), // 567: ศรีนครินทร์, Srinagarindra
    name(5514, 24, 8399, 10), // 568: ศรีบรรพต, Si Banphot
    name(5527, 33, 8416, 13), // 569: ศรีบุญเรือง, Si Bun Rueang
    name(9475, 33, 8510, 10), // 570: ศรีประจันต์, Si Prachan
    name(7483, 30, 8452, 12), // 571: ศรีมหาโพธิ, Si Maha Phot
    name(4931, 24, 8469, 10), // 572: ศรีมโหสถ, Si Mahosot
    name(4520, 24, 8534, 10), // 573: ศรีรัตนะ, Si Rattana
    name(10779, 21, 8526, 8), // 574: ศรีราชา, Si Racha
    name(5060, 21, 8656, 8), // 575: ศรีวิไล, Si Wilai
    name(10031, 27, 8598, 12), // 576: ศรีสงคราม, Si Songkhram
    name(10838, 27, 8589, 9), // 577: ศรีสมเด็จ, Si Somdet
    name(12901, 30, 8581, 8), // 578: ศรีสวัสดิ์, Si Sawat
    name(11442, 24, 5614, 9), // 579: ศรีสะเกษ, Si Sa Ket
    name(1663, 33, 8567, 14), // 580: ศรีสัชนาลัย, Si Satchanalai
    name(1592, 21, 8548, 9), // 581: ศรีสาคร, Si Sakhon
    name(546, 24, 8557, 10), // 582: ศรีสำโรง, Si Samrong
    name(10943, 36, 8429, 13), // 583: ศรีเชียงใหม่, Si Chiang Mai
    name(9293, 18, 8644, 7), // 584: ศรีเทพ, Si Thep
    name(11972, 36, 8479, 13), // 585: ศรีเมืองใหม่, Si Mueang Mai
    name(12778, 21, 6340, 8), // 586: ศิลาลาด, Sila Lat
    name(179, 24, 7882, 11), // 587: ศีขรภูมิ, Sikhoraphum
    name(11469, 18, 5502, 12), // 588: สกลนคร, Sakon Nakhon
    name(11484, 15, 5646, 8), // 589: สงขลา, Songkhla
    name(5565, 12, 8280, 6), // 590: สตึก, Satuek
    name(11502, 12, 5602, 5), // 591: สตูล, Satun
    name(5603, 21, 8242, 12), // 592: สทิงพระ, Sathing Phra
    name(5618, 9, 2763, 5), // 593: สนม, Sanom
    name(5631, 30, 8187, 15), // 594: สนามชัยเขต, Sanam Chai Khet
    name(5648, 18, 6244, 8), // 595: สบปราบ, Sop Prap
    name(5898, 15, 5835, 8), // 596: สบเมย, Sop Moei
    name(11511, 33, 5527, 12), // 597: สมุทรปราการ, Samut Prakan
    name(11527, 33, 5565, 15), // 598: สมุทรสงคราม, Samut Songkhram
    name(11543, 27, 5546, 12), // 599: สมุทรสาคร, Samut Sakhon
    name(10841, 18, 8592, 6), // 600: สมเด็จ, Somdet
    name(5690, 24, 2575, 10), // 601: สรรคบุรี, Sankhaburi
    name(5698, 18, 8227, 8), // 602: สรรพยา, Sapphaya
    name(11566, 21, 5587, 8), // 603: สระบุรี, Saraburi
    name(11578, 21, 5488, 7), // 604: สระแก้ว, Sa Kaeo
    name(5712, 24, 8010, 6), // 605: สระโบสถ์, Sa Bot
    name(12024, 18, 2123, 7), // 606: สระใคร, Sakhrai
    name(4212, 24, 7624, 9), // 607: สร้างคอม, Sang Khom
    name(5720, 21, 2714, 11), // 608: สวนผึ้ง, Suan Phueng
    name(9795, 21, 8793, 10), // 609: สวนหลวง, Suan Luang
    name(5727, 24, 7163, 11), // 610: สวรรคโลก, Sawankhalok
    name(5750, 9, 2627, 4), // 611: สวี, Sawi
    name(5764, 39, 5046, 15), // 612: สว่างวีระวงศ์, Sawang Wirawong
    name(5777, 33, 7651, 11), // 613: สว่างอารมณ์, Sawang Arom
    name(5788, 33, 5989, 15), // 614: สว่างแดนดิน, Sawang Daen Din
    name(5799, 27, 8029, 11), // 615: สหัสขันธ์, Sahatsakhan
    name(3037, 9, 4895, 4), // 616: สอง, Song
    name(5808, 30, 6895, 13), // 617: สองพี่น้อง, Song Phi Nong
    name(11590, 18, 4895, 10), // 618: สองแคว, Song Khwae
    name(1913, 18, 7595, 7), // 619: สอยดาว, Soi Dao
    name(5825, 27, 8016, 8), // 620: สะบ้าย้อย, Saba Yoi
    name(5834, 24, 8216, 11), // 621: สะพานสูง, Saphan Sung
    name(5850, 15, 8024, 5), // 622: สะเดา, Sadao
    name(5860, 18, 8130, 7), // 623: สะเมิง, Samoeng
    name(12806, 30, 6323, 13), // 624: สังขละบุรี, Sangkhla Buri
    name(2312, 15, 6957, 7), // 625: สังขะ, Sangkha
    name(1120, 15, 839, 8), // 626: สังคม, Sangkhom
    name(5866, 18, 8272, 8), // 627: สัตหีบ, Sattahip
    name(5886, 24, 8151, 13), // 628: สันกำแพง, San Kamphaeng
    name(7349, 24, 702, 9), // 629: สันติสุข, Santi Suk
    name(5906, 21, 8180, 7), // 630: สันทราย, San Sai
    name(5913, 27, 8169, 11), // 631: สันป่าตอง, San Pa Tong
    name(5938, 33, 8137, 14), // 632: สัมพันธวงศ์, Samphanthawong
    name(5949, 24, 2000, 7), // 633: สากเหล็ก, Sak Lek
    name(4548, 12, 8266, 6), // 634: สาทร, Sathon
    name(5989, 21, 8074, 8), // 635: สามง่าม, Sam Ngam
    name(5996, 18, 8040, 8), // 636: สามชัย, Sam Chai
    name(6002, 18, 8048, 8), // 637: สามชุก, Sam Chuk
    name(6017, 21, 8090, 9), // 638: สามพราน, Sam Phran
    name(6031, 30, 8106, 11), // 639: สามร้อยยอด, Sam Roi Yot
    name(6041, 18, 8082, 8), // 640: สามเงา, Sam Ngao
    name(6054, 18, 8125, 5), // 641: สามโก้, Samko
    name(6060, 18, 8056, 8), // 642: สามโคก, Sam Khok
    name(12035, 21, 7317, 8), // 643: สายบุรี, Sai Buri
    name(12522, 18, 360, 7), // 644: สายไหม, Sai Mai
    name(9420, 15, 8235, 7), // 645: สารภี, Saraphi
    name(549, 15, 2829, 7), // 646: สำโรง, Samrong
    name(549, 24, 2829, 12), // 647: สำโรงทาบ, Samrong Thap
    name(9190, 21, 553, 12), // 648: สิงหนคร, Singhanakhon
    name(11608, 27, 5630, 9), // 649: สิงห์บุรี, Sing Buri
    name(9199, 12, 8664, 6), // 650: สิชล, Sichon
    name(9203, 21, 3223, 10), // 651: สิรินธร, Sirindhorn
    name(9210, 15, 8674, 5), // 652: สิเกา, Sikao
    name(9221, 18, 6563, 6), // 653: สีคิ้ว, Sikhio
    name(9227, 18, 8442, 10), // 654: สีชมพู, Si Chomphu
    name(9233, 12, 8670, 4), // 655: สีดา, Sida
    name(7354, 24, 8803, 10), // 656: สุขสำราญ, Suk Samran
    name(9237, 21, 708, 8), // 657: สุคิริน, Sukhirin
    name(11622, 30, 5689, 11), // 658: สุพรรณบุรี, Suphan Buri
    name(11637, 36, 5707, 11), // 659: สุราษฎร์ธานี, Surat Thani
    name(2541, 24, 5725, 5), // 660: สุรินทร์, Surin
    name(9253, 30, 7332, 12), // 661: สุวรรณคูหา, Suwannakhuha
    name(2197, 30, 6370, 11), // 662: สุวรรณภูมิ, Suwannaphum
    name(11667, 21, 5673, 9), // 663: สุโขทัย, Sukhothai
    name(10979, 27, 8781, 12), // 664: สุไหงปาดี, Su-ngai Padi
    name(13765, 28, 8768, 13), // 665: สุไหงโก-ลก, Su-ngai Kolok
    name(5839, 21, 502, 9), // 666: สูงเนิน, Sung Noen
    name(9651, 21, 6358, 8), // 667: สูงเม่น, Sung Men
    name(9829, 21, 8707, 8), // 668: ส่องดาว, Song Dao
    name(9279, 21, 6546, 7), // 669: หนองกี่, Nong Ki
    name(9286, 30, 6553, 12), // 670: หนองกุงศรี, Nong Kung Si
    name(9305, 33, 6534, 12), // 671: หนองขาหย่าง, Nong Khayang
    name(11683, 21, 5153, 9), // 672: หนองคาย, Nong Khai
    name(9316, 21, 6455, 9), // 673: หนองจอก, Nong Chok
    name(11695, 21, 6446, 9), // 674: หนองจิก, Nong Chik
    name(9339, 21, 6436, 10), // 675: หนองฉาง, Nong Chang
    name(9346, 24, 6595, 12), // 676: หนองนาคำ, Nong Na Kham
    name(9358, 21, 5121, 8), // 677: หนองบัว, Nong Bua
    name(9358, 36, 6411, 13), // 678: หนองบัวระเหว, Nong Bua Rawe
    name(11737, 33, 5121, 16), // 679: หนองบัวลำภู, Nong Bua Lam Phu
    name(9370, 30, 6397, 14), // 680: หนองบัวแดง, Nong Bua Daeng
    name(9425, 30, 6424, 12), // 681: หนองบุญมาก, Nong Bun Mak
    name(9522, 24, 9254, 9), // 682: หนองปรือ, Nong Prue
    name(9538, 21, 6626, 9), // 683: หนองพอก, Nong Phok
    name(9572, 27, 6569, 11), // 684: หนองมะโมง, Nong Mamong
    name(9581, 24, 6580, 10), // 685: หนองม่วง, Nong Muang
    name(9581, 33, 6580, 15), // 686: หนองม่วงไข่, Nong Muang Khai
    name(9592, 27, 5826, 11), // 687: หนองวัวซอ, Nong Wua So
    name(9601, 33, 7955, 14), // 688: หนองสองห้อง, Nong Song Hong
    name(9612, 21, 6864, 9), // 689: หนองสูง, Nong Sung
    name(9619, 24, 6515, 9), // 690: หนองหงส์, Nong Hong
    name(9627, 39, 3178, 13), // 691: หนองหญ้าปล้อง, Nong Ya Plong
    name(9640, 30, 352, 11), // 692: หนองหญ้าไซ, Nong Ya Sai
    name(9676, 21, 6487, 8), // 693: หนองหาน, Nong Han
    name(9683, 21, 6507, 8), // 694: หนองหิน, Nong Hin
    name(9690, 18, 6507, 7), // 695: หนองฮี, Nong Hi
    name(9696, 24, 9243, 9), // 696: หนองเรือ, Nong Ruea
    name(9704, 24, 2326, 9), // 697: หนองเสือ, Nong Suea
    name(9712, 21, 6524, 10), // 698: หนองแขม, Nong Khaem
    name(9719, 18, 6524, 9), // 699: หนองแค, Nong Khae
    name(9731, 21, 9712, 10), // 700: หนองแซง, Nong Saeng
    name(9749, 21, 9712, 10), // 701: หนองแสง, Nong Saeng
    name(9756, 21, 6471, 8), // 702: หนองโดน, Nong Don
    name(9763, 24, 6904, 8), // 703: หนองใหญ่, Nong Yai
    name(9771, 21, 6617, 9), // 704: หนองไผ่, Nong Phai
    name(9, 21, 3219, 6), // 705: หลักสี่, Lak Si
    name(9791, 21, 2709, 9), // 706: หลังสวน, Lang Suan
    name(9836, 21, 1996, 7), // 707: หล่มสัก, Lom Sak
    name(9873, 24, 3395, 7), // 708: หล่มเก่า, Lom Kao
    name(2710, 27, 9346, 7), // 709: หว้านใหญ่, Wan Yai
    name(3516, 15, 6295, 6), // 710: หันคา, Hankha
    name(9881, 24, 2208, 10), // 711: หัวตะพาน, Hua Taphan
    name(9892, 18, 2190, 7), // 712: หัวหิน, Hua Hin
    name(9910, 18, 2197, 7), // 713: หัวไทร, Hua Sai
    name(9920, 15, 6492, 9), // 714: หางดง, Hang Dong
    name(5930, 24, 8294, 10), // 715: หาดสำราญ, Hat Samran
    name(2230, 21, 2638, 7), // 716: หาดใหญ่, Hat Yai
    name(9925, 30, 2242, 12), // 717: ห้วยกระเจา, Huai Krachao
    name(9935, 24, 2231, 11), // 718: ห้วยขวาง, Huai Khwang
    name(9943, 18, 2222, 9), // 719: ห้วยคต, Huai Khot
    name(9955, 30, 2300, 14), // 720: ห้วยทับทัน, Huai Thap Than
    name(9965, 24, 2262, 11), // 721: ห้วยผึ้ง, Huai Phueng
    name(9973, 21, 3418, 8), // 722: ห้วยยอด, Huai Yot
    name(9980, 21, 2273, 8), // 723: ห้วยราช, Huai Rat
    name(10001, 24, 2254, 8), // 724: ห้วยเม็ก, Huai Mek
    name(4982, 24, 2287, 13), // 725: ห้วยแถลง, Huai Thalaeng
    name(12130, 24, 2164, 9), // 726: ห้างฉัตร, Hang Chat
    name(262, 24, 3556, 9), // 727: องครักษ์, Ongkharak
    name(3647, 18, 1499, 5), // 728: อมก๋อย, Omkoi
    name(9466, 30, 5766, 13), // 729: อรัญประเทศ, Aranyaprathet
    name(3055, 18, 6058, 7), // 730: อัมพวา, Amphawa
    name(5740, 30, 338, 11), // 731: อากาศอำนวย, Akat Amnuai
    name(1407, 27, 330, 8), // 732: อาจสามารถ, At Samat
    name(11761, 30, 4470, 13), // 733: อำนาจเจริญ, Amnat Charoen
    name(3526, 30, 1490, 7), // 734: อินทร์บุรี, In Buri
    name(11776, 24, 3435, 10), // 735: อุดรธานี, Udon Thani
    name(11789, 27, 7801, 9), // 736: อุตรดิตถ์, Uttaradit
    name(3588, 15, 1522, 5), // 737: อุทัย, Uthai
    name(11803, 27, 1522, 11), // 738: อุทัยธานี, Uthai Thani
    name(3332, 36, 9290, 16), // 739: อุทุมพรพิสัย, Uthumphon Phisai
    name(3878, 27, 9273, 10), // 740: อุบลรัตน์, Ubolratana
    name(11817, 33, 5788, 16), // 741: อุบลราชธานี, Ubon Ratchathani
    name(2555, 21, 9283, 7), // 742: อุ้มผาง, Umphang
    name(2819, 18, 9234, 7), // 743: อู่ทอง, U Thong
    name(11833, 21, 4490, 9), // 744: อ่างทอง, Ang Thong
    name(4886, 21, 7933, 7), // 745: อ่าวลึก, Ao Luek
    name(11845, 9, 2187, 3), // 746: ฮอด, Hot
    name(1722, 30, 2489, 11), // 747: เกษตรวิสัย, Kaset Wisai
    name(1292, 36, 2477, 12), // 748: เกษตรสมบูรณ์, Kaset Sombun
    name(10046, 21, 2956, 6), // 749: เกาะกูด, Ko Kut
    name(10066, 18, 2938, 6), // 750: เกาะคา, Ko Kha
    name(10072, 30, 2930, 7), // 751: เกาะจันทร์, Ko Chan
    name(10082, 24, 2930, 8), // 752: เกาะช้าง, Ko Chang
    name(10090, 27, 2975, 11), // 753: เกาะพะงัน, Ko Pha-ngan
    name(10099, 21, 3004, 6), // 754: เกาะยาว, Ko Yao
    name(10106, 27, 2967, 8), // 755: เกาะลันตา, Ko Lanta
    name(10115, 24, 2986, 8), // 756: เกาะสมุย, Ko Samui
    name(9212, 27, 2994, 10), // 757: เกาะสีชัง, Ko Sichang
    name(10123, 30, 3399, 8), // 758: เก้าเลี้ยว, Kao Liao
    name(10133, 18, 2613, 8), // 759: เขมราฐ, Khemarat
    name(10139, 39, 522, 13), // 760: เขวาสินรินทร์, Khwao Sinarin
    name(10158, 30, 2550, 15), // 761: เขาคิชฌกูฏ, Khao Khitchakut
    name(10168, 18, 2565, 8), // 762: เขาค้อ, Khao Kho
    name(10180, 27, 2528, 11), // 763: เขาฉกรรจ์, Khao Chakan
    name(10189, 24, 2539, 11), // 764: เขาชะเมา, Khao Chamao
    name(10197, 24, 2516, 12), // 765: เขาชัยสน, Khao Chaison
    name(10226, 18, 2585, 11), // 766: เขาพนม, Khao Phanom
    name(10238, 21, 7085, 8), // 767: เขาย้อย, Khao Yoi
    name(10245, 15, 9741, 9), // 768: เขาวง, Khao Wong
    name(10250, 21, 2602, 11), // 769: เขาสมิง, Khao Saming
    name(10257, 30, 2941, 15), // 770: เขาสวนกวาง, Khao Suan Kwang
    name(10274, 24, 2691, 11), // 771: เขื่องใน, Khueang Nai
    name(10282, 21, 2621, 8), // 772: เคียนซา, Khian Sa
    name(3919, 30, 988, 11), // 773: เจริญศิลป์, Charoen Sin
    name(3798, 30, 1775, 10), // 774: เจาะไอร้อง, Cho-airong
    name(10289, 45, 1576, 17), // 775: เฉลิมพระเกียรติ, Chaloem Phra Kiat
    name(10304, 27, 1730, 12), // 776: เชียงกลาง, Chiang Klang
    name(10313, 27, 1718, 12), // 777: เชียงขวัญ, Chiang Khwan
    name(10322, 24, 1700, 12), // 778: เชียงของ, Chiang Khong
    name(10330, 24, 1687, 11), // 779: เชียงคาน, Chiang Khan
    name(10338, 21, 1671, 11), // 780: เชียงคำ, Chiang Kham
    name(10345, 24, 1661, 10), // 781: เชียงดาว, Chiang Dao
    name(10353, 27, 1742, 11), // 782: เชียงม่วน, Chiang Muan
    name(10362, 24, 1764, 11), // 783: เชียงยืน, Chiang Yuen
    name(11869, 24, 4688, 10), // 784: เชียงราย, Chiang Rai
    name(10391, 24, 1753, 11), // 785: เชียงแสน, Chiang Saen
    name(9052, 27, 4643, 10), // 786: เชียงใหม่, Chiang Mai
    name(10403, 27, 1652, 9), // 787: เชียรใหญ่, Chian Yai
    name(10412, 12, 8372, 4), // 788: เซกา, Seka
    name(4438, 21, 1984, 8), // 789: เดชอุดม, Det Udom
    name(10416, 39, 676, 19), // 790: เดิมบางนางบวช, Doem Bang Nang Buat
    name(10441, 21, 1964, 8), // 791: เด่นชัย, Den Chai
    name(2570, 21, 2029, 8), // 792: เต่างอย, Tao Ngoi
    name(11896, 12, 9146, 5), // 793: เถิน, Thoen
    name(10448, 21, 9135, 11), // 794: เทพสถิต, Thep Sathit
    name(9296, 12, 8647, 6), // 795: เทพา, Thepha
    name(9296, 27, 8647, 9), // 796: เทพารักษ์, Thepharak
    name(11905, 12, 9146, 6), // 797: เทิง, Thoeng
    name(10466, 21, 6228, 9), // 798: เนินขาม, Noen Kham
    name(10480, 30, 6252, 12), // 799: เนินมะปราง, Noen Maprang
    name(5842, 24, 507, 11), // 800: เนินสง่า, Noen Sa-nga
    name(10505, 27, 1337, 9), // 801: เบญจลักษ์, Benchalak
    name(10514, 12, 1346, 6), // 802: เบตง, Betong
    name(5230, 27, 1537, 9), // 803: เปือยน้อย, Pueai Noi
    name(10526, 21, 8860, 7), // 804: เฝ้าไร่, Fao Rai
    name(11914, 24, 5305, 11), // 805: เพชรบุรี, Phetchaburi
    name(11927, 27, 5288, 10), // 806: เพชรบูรณ์, Phetchabun
    name(11941, 12, 7243, 4), // 807: เพ็ญ, Phen
    name(5900, 18, 5839, 9), // 808: เมยวดี, Moei Wadi
    name(10533, 33, 4813, 12), // 809: เมืองกระบี่, Mueang Krabi
    name(10544, 42, 4769, 19), // 810: เมืองกาญจนบุรี, Mueang Kanchanaburi
    name(10558, 42, 4734, 14), // 811: เมืองกาฬสินธุ์, Mueang Kalasin
    name(10572, 42, 4748, 21), // 812: เมืองกำแพงเพชร, Mueang Kamphaeng Phet
    name(10586, 36, 4788, 16), // 813: เมืองขอนแก่น, Mueang Khon Kaen
    name(10616, 39, 4618, 18), // 814: เมืองจันทบุรี, Mueang Chanthaburi
    name(10629, 33, 4618, 11), // 815: เมืองจันทร์, Mueang Chan
    name(10640, 45, 4543, 19), // 816: เมืองฉะเชิงเทรา, Mueang Chachoengsao
    name(10655, 33, 4698, 16), // 817: เมืองชลบุรี, Mueang Chon Buri
    name(10666, 33, 4562, 15), // 818: เมืองชัยนาท, Mueang Chai Nat
    name(10695, 36, 4601, 17), // 819: เมืองชัยภูมิ, Mueang Chaiyaphum
    name(10707, 30, 4714, 15), // 820: เมืองชุมพร, Mueang Chumphon
    name(10722, 27, 5749, 12), // 821: เมืองตรัง, Mueang Trang
    name(10731, 27, 7942, 11), // 822: เมืองตราด, Mueang Trat
    name(10764, 24, 5730, 10), // 823: เมืองตาก, Mueang Tak
    name(10801, 36, 4940, 19), // 824: เมืองนครนายก, Mueang Nakhon Nayok
    name(10854, 33, 4959, 20), // 825: เมืองนครปฐม, Mueang Nakhon Pathom
    name(10865, 33, 4979, 20), // 826: เมืองนครพนม, Mueang Nakhon Phanom
    name(10882, 45, 5008, 24), // 827: เมืองนครราชสีมา, Mueang Nakhon Ratchasima
    name(10897, 54, 5061, 26), // 828: เมืองนครศรีธรรมราช, Mueang Nakhon Si Thammarat
    name(10918, 42, 5032, 19), // 829: เมืองนครสวรรค์, Mueang Nakhon Sawan
    name(10955, 36, 5162, 17), // 830: เมืองนนทบุรี, Mueang Nonthaburi
    name(10967, 39, 5097, 17), // 831: เมืองนราธิวาส, Mueang Narathiwat
    name(10988, 27, 5087, 10), // 832: เมืองน่าน, Mueang Nan
    name(10997, 33, 4499, 16), // 833: เมืองบึงกาฬ, Mueang Bueng Kan
    name(11008, 42, 4526, 15), // 834: เมืองบุรีรัมย์, Mueang Buri Ram
    name(11022, 39, 5201, 19), // 835: เมืองปทุมธานี, Mueang Pathum Thani
    name(11035, 60, 5392, 26), // 836: เมืองประจวบคีรีขันธ์, Mueang Prachuap Khiri Khan
    name(11055, 45, 5373, 19), // 837: เมืองปราจีนบุรี, Mueang Prachin Buri
    name(11070, 36, 5220, 14), // 838: เมืองปัตตานี, Mueang Pattani
    name(11082, 24, 5179, 10), // 839: เมืองปาน, Mueang Pan
    name(11123, 30, 5268, 13), // 840: เมืองพะเยา, Mueang Phayao
    name(11136, 30, 5234, 16), // 841: เมืองพังงา, Mueang Phang Nga
    name(11146, 33, 5250, 18), // 842: เมืองพัทลุง, Mueang Phatthalung
    name(11170, 33, 5316, 14), // 843: เมืองพิจิตร, Mueang Phichit
    name(11201, 39, 5330, 18), // 844: เมืองพิษณุโลก, Mueang Phitsanulok
    name(11236, 33, 5360, 13), // 845: เมืองภูเก็ต, Mueang Phuket
    name(11247, 42, 4905, 20), // 846: เมืองมหาสารคาม, Mueang Maha Sarakham
    name(11261, 39, 4925, 15), // 847: เมืองมุกดาหาร, Mueang Mukdahan
    name(11282, 27, 3055, 11), // 848: เมืองยะลา, Mueang Yala
    name(11310, 24, 2858, 11), // 849: เมืองยาง, Mueang Yang
    name(11318, 30, 2086, 15), // 850: เมืองยโสธร, Mueang Yasothon
    name(11328, 30, 5425, 13), // 851: เมืองระนอง, Mueang Ranong
    name(11338, 30, 5455, 13), // 852: เมืองระยอง, Mueang Rayong
    name(11358, 36, 5438, 17), // 853: เมืองราชบุรี, Mueang Ratchaburi
    name(11370, 39, 5468, 13), // 854: เมืองร้อยเอ็ด, Mueang Roi Et
    name(11383, 33, 4864, 15), // 855: เมืองลพบุรี, Mueang Lop Buri
    name(11402, 30, 4825, 14), // 856: เมืองลำปาง, Mueang Lampang
    name(11419, 30, 4839, 14), // 857: เมืองลำพูน, Mueang Lamphun
    name(11437, 39, 5607, 16), // 858: เมืองศรีสะเกษ, Mueang Si Sa Ket
    name(11464, 33, 5495, 19), // 859: เมืองสกลนคร, Mueang Sakon Nakhon
    name(11479, 30, 5639, 15), // 860: เมืองสงขลา, Mueang Songkhla
    name(11497, 27, 5595, 12), // 861: เมืองสตูล, Mueang Satun
    name(11506, 48, 5520, 19), // 862: เมืองสมุทรปราการ, Mueang Samut Prakan
    name(11522, 48, 5558, 22), // 863: เมืองสมุทรสงคราม, Mueang Samut Songkhram
    name(11538, 42, 5539, 19), // 864: เมืองสมุทรสาคร, Mueang Samut Sakhon
    name(11552, 27, 5654, 12), // 865: เมืองสรวง, Mueang Suang
    name(11561, 36, 5580, 15), // 866: เมืองสระบุรี, Mueang Saraburi
    name(11573, 36, 5481, 14), // 867: เมืองสระแก้ว, Mueang Sa Kaeo
    name(11603, 42, 5623, 16), // 868: เมืองสิงห์บุรี, Mueang Sing Buri
    name(11617, 45, 5682, 18), // 869: เมืองสุพรรณบุรี, Mueang Suphan Buri
    name(11632, 51, 5700, 18), // 870: เมืองสุราษฎร์ธานี, Mueang Surat Thani
    name(11649, 39, 5718, 12), // 871: เมืองสุรินทร์, Mueang Surin
    name(11662, 36, 5666, 16), // 872: เมืองสุโขทัย, Mueang Sukhothai
    name(11678, 36, 5146, 16), // 873: เมืองหนองคาย, Mueang Nong Khai
    name(11732, 48, 5114, 23), // 874: เมืองหนองบัวลำภู, Mueang Nong Bua Lam Phu
    name(11756, 45, 4463, 20), // 875: เมืองอำนาจเจริญ, Mueang Amnat Charoen
    name(11771, 39, 3428, 17), // 876: เมืองอุดรธานี, Mueang Udon Thani
    name(11784, 42, 7794, 16), // 877: เมืองอุตรดิตถ์, Mueang Uttaradit
    name(11798, 42, 1515, 18), // 878: เมืองอุทัยธานี, Mueang Uthai Thani
    name(11812, 48, 5781, 23), // 879: เมืองอุบลราชธานี, Mueang Ubon Ratchathani
    name(11828, 36, 4483, 16), // 880: เมืองอ่างทอง, Mueang Ang Thong
    name(11864, 39, 4681, 17), // 881: เมืองเชียงราย, Mueang Chiang Rai
    name(11877, 42, 4636, 17), // 882: เมืองเชียงใหม่, Mueang Chiang Mai
    name(11909, 39, 5298, 18), // 883: เมืองเพชรบุรี, Mueang Phetchaburi
    name(11922, 42, 5281, 17), // 884: เมืองเพชรบูรณ์, Mueang Phetchabun
    name(11945, 24, 4853, 11), // 885: เมืองเลย, Mueang Loei
    name(11953, 27, 5348, 12), // 886: เมืองแพร่, Mueang Phrae
    name(4000, 45, 4879, 19), // 887: เมืองแม่ฮ่องสอน, Mueang Mae Hong Son
    name(11962, 21, 7865, 11), // 888: เรณูนคร, Renu Nakhon
    name(4580, 9, 4860, 4), // 889: เลย, Loei
    name(11984, 21, 3318, 9), // 890: เลาขวัญ, Lao Khwan
    name(11991, 24, 3369, 13), // 891: เลิงนกทา, Loeng Nok Tha
    name(11999, 24, 9556, 10), // 892: เวียงชัย, Wiang Chai
    name(12007, 36, 9634, 12), // 893: เวียงป่าเป้า, Wiang Pa Pao
    name(12019, 24, 7645, 8), // 894: เวียงสระ, Wiang Sa
    name(12030, 21, 7645, 8), // 895: เวียงสา, Wiang Sa
    name(12042, 39, 9619, 15), // 896: เวียงหนองล่อง, Wiang Nong Long
    name(12055, 27, 9610, 9), // 897: เวียงเก่า, Wiang Kao
    name(12064, 42, 9566, 17), // 898: เวียงเชียงรุ้ง, Wiang Chiang Rung
    name(12078, 27, 9594, 10), // 899: เวียงแก่น, Wiang Kaen
    name(5358, 24, 9583, 11), // 900: เวียงแหง, Wiang Haeng
    name(12087, 12, 8366, 4), // 901: เสนา, Sena
    name(12087, 30, 8384, 15), // 902: เสนางคนิคม, Senangkhanikhom
    name(12111, 24, 8688, 9), // 903: เสริมงาม, Soem Ngam
    name(12119, 21, 8376, 8), // 904: เสลภูมิ, Selaphum
    name(12126, 18, 8202, 7), // 905: เสาไห้, Sao Hai
    name(12138, 21, 8697, 10), // 906: เสิงสาง, Soeng Sang
    name(9075, 27, 9437, 11), // 907: เหนือคลอง, Nuea Khlong
    name(12145, 39, 3534, 12), // 908: เหล่าเสือโก้ก, Lao Suea Kok
    name(12206, 21, 5807, 6), // 909: เอราวัณ, Erawan
    name(12213, 12, 2359, 7), // 910: แกดำ, Kae Dam
    name(12241, 12, 6611, 6), // 911: แกลง, Klaeng
    name(12245, 30, 4800, 13), // 912: แก่งกระจาน, Kaeng Krachan
    name(12255, 21, 2392, 10), // 913: แก่งคอย, Kaeng Khoi
    name(12262, 30, 2377, 15), // 914: แก่งหางแมว, Kaeng Hang Maeo
    name(12310, 24, 9600, 10), // 915: แก้งคร้อ, Kaeng Khro
    name(2582, 33, 4654, 16), // 916: แก้งสนามนาง, Kaeng Sanam Nang
    name(3698, 15, 977, 10), // 917: แคนดง, Khaen Dong
    name(12318, 18, 1559, 8), // 918: แจ้ห่ม, Chae Hom
    name(12324, 21, 7672, 10), // 919: แปลงยาว, Plaeng Yao
    name(11958, 12, 786, 5), // 920: แพร่, Phrae
    name(12356, 21, 3486, 10), // 921: แม่จริม, Mae Charim
    name(12363, 18, 3478, 8), // 922: แม่จัน, Mae Chan
    name(12369, 15, 3644, 7), // 923: แม่ทะ, Mae Tha
    name(12374, 15, 3644, 7), // 924: แม่ทา, Mae Tha
    name(12400, 21, 3565, 9), // 925: แม่พริก, Mae Phrik
    name(12444, 30, 3496, 12), // 926: แม่ฟ้าหลวง, Mae Fa Luang
    name(12454, 24, 3582, 9), // 927: แม่ระมาด, Mae Ramat
    name(12462, 18, 3591, 7), // 928: แม่ริม, Mae Rim
    name(12468, 18, 3518, 7), // 929: แม่ลาน, Mae Lan
    name(12468, 27, 3508, 10), // 930: แม่ลาน้อย, Mae La Noi
    name(12477, 18, 3530, 7), // 931: แม่ลาว, Mae Lao
    name(12483, 21, 3679, 8), // 932: แม่วงก์, Mae Wong
    name(12490, 18, 3655, 8), // 933: แม่วาง, Mae Wang
    name(12496, 21, 3627, 8), // 934: แม่สรวย, Mae Suai
    name(12503, 18, 3620, 7), // 935: แม่สอด, Mae Sot
    name(12509, 30, 3609, 11), // 936: แม่สะเรียง, Mae Sariang
    name(12519, 18, 3598, 7), // 937: แม่สาย, Mae Sai
    name(12528, 18, 3552, 6), // 938: แม่ออน, Mae On
    name(12534, 18, 3449, 6), // 939: แม่อาย, Mae Ai
    name(4005, 30, 4886, 12), // 940: แม่ฮ่องสอน, Mae Hong Son
    name(12540, 21, 3574, 8), // 941: แม่เปิน, Mae Poen
    name(12547, 21, 3546, 6), // 942: แม่เมาะ, Mae Mo
    name(12554, 21, 3455, 9), // 943: แม่แจ่ม, Mae Chaem
    name(12438, 18, 3635, 9), // 944: แม่แตง, Mae Taeng
    name(9819, 15, 3464, 8), // 945: แม่ใจ, Mae Chai
    name(12561, 21, 9328, 9), // 946: แวงน้อย, Waeng Noi
    name(9742, 21, 9337, 9), // 947: แวงใหญ่, Waeng Yai
    name(12568, 12, 9328, 5), // 948: แว้ง, Waeng
    name(12577, 18, 8286, 10), // 949: แสวงหา, Sawaeng Ha
    name(9809, 21, 1050, 9), // 950: แหลมงอบ, Laem Ngop
    name(3317, 27, 548, 9), // 951: แหลมสิงห์, Laem Sing
    name(12597, 21, 3110, 9), // 952: โกรกพระ, Krok Phra
    name(2869, 30, 3034, 15), // 953: โกสัมพีนคร, Kosamphi Nakhon
    name(2620, 30, 3066, 12), // 954: โกสุมพิสัย, Kosum Phisai
    name(12607, 24, 1707, 11), // 955: โขงเจียม, Khong Chiam
    name(12662, 36, 8060, 14), // 956: โคกศรีสุพรรณ, Khok Si Suphan
    name(12686, 24, 2824, 12), // 957: โคกสำโรง, Khok Samrong
    name(12718, 18, 497, 9), // 958: โคกสูง, Khok Sung
    name(6063, 24, 2792, 12), // 959: โคกเจริญ, Khok Charoen
    name(5875, 24, 2804, 8), // 960: โคกโพธิ์, Khok Pho
    name(5875, 33, 2804, 13), // 961: โคกโพธิ์ไชย, Khok Pho Chai
    name(12724, 18, 6460, 9), // 962: โชคชัย, Chok Chai
    name(12730, 24, 8679, 9), // 963: โซ่พิสัย, So Phisai
    name(12738, 18, 6286, 8), // 964: โนนคูณ, Non Khun
    name(12744, 27, 6273, 13), // 965: โนนดินแดง, Non Din Daeng
    name(12753, 30, 6301, 9), // 966: โนนนารายณ์, Non Narai
    name(12775, 21, 6336, 8), // 967: โนนศิลา, Non Sila
    name(12795, 24, 6310, 9), // 968: โนนสะอาด, Non Sa-at
    name(12803, 18, 6319, 8), // 969: โนนสัง, Non Sang
    name(12816, 27, 6366, 9), // 970: โนนสุวรรณ, Non Suwan
    name(12829, 18, 6354, 8), // 971: โนนสูง, Non Sung
    name(12835, 18, 6264, 9), // 972: โนนแดง, Non Daeng
    name(12841, 18, 6381, 8), // 973: โนนไทย, Non Thai
    name(5657, 33, 804, 12), // 974: โป่งน้ำร้อน, Pong Nam Ron
    name(12847, 18, 7354, 9), // 975: โพทะเล, Pho Thale
    name(12857, 21, 8460, 9), // 976: โพธาราม, Photharam
    name(12864, 24, 2809, 8), // 977: โพธิ์ชัย, Pho Chai
    name(12872, 24, 7344, 7), // 978: โพธิ์ตาก, Pho Tak
    name(12911, 24, 7363, 9), // 979: โพธิ์ทอง, Pho Thong
    name(7489, 45, 7296, 17), // 980: โพธิ์ประทับช้าง, Pho Prathap Chang
    name(2189, 42, 7325, 12), // 981: โพธิ์ศรีสุวรรณ, Pho Si Suwan
    name(10684, 24, 7313, 7), // 982: โพธิ์ไทร, Pho Sai
    name(12925, 21, 7407, 8), // 983: โพนทราย, Phon Sai
    name(12932, 18, 1617, 10), // 984: โพนทอง, Phon Thong
    name(9901, 27, 7384, 12), // 985: โพนนาแก้ว, Phon Na Kaeo
    name(4725, 24, 7396, 11), // 986: โพนพิสัย, Phon Phisai
    name(3759, 27, 5984, 10), // 987: โพนสวรรค์, Phon Sawan
    name(301, 27, 2813, 11), // 988: ไชยปราการ, Chai Prakan
    name(5212, 18, 1968, 8), // 989: ไชยวาน, Chai Wan
    name(2339, 12, 602, 6), // 990: ไชยา, Chaiya
    name(12938, 12, 6465, 6), // 991: ไชโย, Chaiyo
    name(2141, 24, 6385, 12), // 992: ไทยเจริญ, Thai Charoen
    name(10689, 18, 3211, 8), // 993: ไทรงาม, Sai Ngam
    name(9913, 21, 2201, 7), // 994: ไทรน้อย, Sai Noi
    name(3778, 18, 1254, 7), // 995: ไทรโยค, Sai Yok
    name(12950, 18, 8625, 11), // 996: ไพรบึง, Phrai Bueng
    name(12962, 18, 739, 8), // 997: ไพศาลี, Phaisali
    name(922, 21, 4650, 8), // 998: ไม้แก่น, Mai Kaen
];
