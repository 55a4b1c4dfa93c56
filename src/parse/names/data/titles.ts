import { readWords } from "./table.ts";

/** Offices, ranks and forms of address, in lower case: what follows may be a name, and they are no part of it. */
export const TITLES: Set<string> = readWords(`
  presiden danyonif danyon sekkab sekkot inf arh czi kav wali wapres menteri menko mensesneg seskab menlu menhan mendagri menkeu menkes mendikbud
  mendikbudristek mendikdasmen menag mensos menaker menhub mendag menperin menperind mentan menpora menpan
  menristek menristekdikti menkominfo menkomdigi menkumham menkum menkopolhukam menkop menparekraf menpar
  menbud menbudpar menhut menteri-menteri wamen wamenkeu wamenlu wamenhan wamenag wamendagri wamenkes
  wamenkumham gubernur wagub cagub cawagub bupati wabup cabup walikota wawali wawalkot cawalkot camat lurah
  kades peratin keuchik kepala wakil waka ketua waketum ketum sekretaris sekjen wasekjen sekda sekdaprov
  sekdakab sekwan sekdes bendahara direktur dirut dirjen dirreskrimum dirreskrimsus dirlantas dirresnarkoba
  direskrimum direskrimsus direktris deputi asisten asda staf stafsus jubir jurubicara juru pjs plt plh pj penjabat
  komandan danrem dandim danramil danlanud danlantamal dansatgas danpuspom pangdam panglima pangkogabwilhan
  pangkostrad kapolri wakapolri kapolda wakapolda kapolres wakapolres kapolresta kapolrestabes kapolsek
  wakapolsek kapolsubsektor kasat kasatreskrim kasatlantas kasatnarkoba kasatresnarkoba kanit panit kasi
  kasie kasubsi kasubag kasubbag kasubbid kasubdit kasubdis kabag kabid kabidhumas kabidpropam kabareskrim
  kadiv kadivhumas karo karopenmas kapuspen kapuspenkum kapendam kapuskes kabais kasad kasal kasau kadis
  kadisdik kadinkes kadishub kakanwil kalapas karutan kajati kajari kajagung kasipenkum kasintel kasipidum
  kasipidsus aspidsus aspidum jampidsus jampidum jamintel kaops kapusdatin kapusdalops kakorlantas
  kabasarnas kasatpol kasatgas kabiro kabinda jenderal letjen mayjen brigjen laksamana laksdya laksda laksma
  marsekal marsda marsdya marsma kolonel letkol mayor kapten lettu letda serma serka sertu serda kopral
  kopda koptu praka pratu prada irjen komjen kombes akbp kompol akp iptu ipda aiptu aipda bripka brigadir
  brigpol bripda briptu ajun komisaris inspektur pol purn prof profesor dr drs dra drg ir h hj hi kh kiai
  kyai ustaz ustad ustadz ustazah ustadzah habib tgk tuan buya syekh gus nyai haji hajjah pdt pendeta pastor pater suster bruder frater rd rp
  romo uskup kardinal paus mgr bante biksu raja ratu pangeran sultan kaisar emir ayatollah rektor dekan
  dosen komisioner hakim jaksa legislator senator ceo cfo coo cto chairman president director vice chief
  manajer manager koordinator pelatih bapak pak bu ibu mbak mas bang kang mbah om tante bung sdr saudari
  nyonya ny tn mr mrs ms sir kanselir dubes perdana humas dokter bernama berinisial inisial alm almarhum
  almarhumah wakilnya komedian sutradara
`);

/** What a person is or does, in lower case: it reveals a name of two words, or a first name. */
export const ROLES: Set<string> = readWords(`
  guru peneliti pengamat analis pakar ekonom ahli akademisi pengacara advokat penasihat penasehat notaris
  kuasa jpu anggota politisi politikus kader aktivis asisten penyerang gelandang kiper bek striker winger
  penjaga pemain atlet pebulutangkis pembalap petinju petenis pesepakbola pebasket wasit bos founder
  cofounder pendiri pemilik owner pengusaha bankir executive aktor aktris artis penyanyi pedangdut
  pesinetron musisi vokalis gitaris drummer rapper komika pelawak presenter selebgram youtuber model
  desainer produser penulis novelis sastrawan budayawan seniman penyair pianis penari bintang idol host
  psikolog psikiater bidan perawat apoteker epidemiolog mahasiswa mahasiswi siswa siswi pelajar warga petani
  nelayan pedagang sopir pengemudi korban pelaku tersangka terdakwa terpidana saksi buronan pelapor terlapor
  mendiang istri isteri suami putra putri anak ayah ibunda ayahanda kakak adik saudara kerabat keponakan
  sepupu menantu mertua nenek kakek dame lord mantan eks diplomat duta utusan pemimpin laksamana jurnalis
  wartawan reporter fotografer pemeran karakter nama moderator narasumber ketuanya rekan sahabat teman
  kekasih pacar tunangan cawapres capres caleg cabup legenda ikon
`);

/** Titles that are also parts of names: `Bintang Putra`. */
export const NAME_TITLES: Set<string> = readWords(
  "mas putra putri raja ratu bintang sultan imam ray gus bang mega model guru kota anak legenda kapten lurah bos h m hi ir",
);

/** Heads of a district: what follows may be the district and not the person. */
export const DISTRICT_TITLES: Set<string> = readWords(
  "camat lurah kades peratin keuchik kapolsek wakapolsek kapolres wakapolres kapolresta danramil dandim bupati wabup walikota wali gubernur kajari babinsa bhabinkamtibmas",
);

/** Words between a title and its name that belong to the office: `sekretaris pers`, `kepala badan intelijen`. */
export const OFFICE_WORDS: Set<string> = readWords(`
  umum pers dan bidang urusan bagian badan intelijen militer pusat daerah desa dusun kampung dinas dewan pengurus pembina pelaksana
  harian eksekutif utama operasi operasional keuangan pemasaran penjualan komunikasi hubungan masyarakat humas hukum muda madya kesehatan
  pendidikan politik ekonomi pertahanan keamanan luar dalam negeri menteri perdana presiden gubernur bupati bicara besar jenderal tim satgas lapangan
  teknis pelatih kiper tengah depan belakang sayap kanan kiri anyar muda senior timnas nasional asal kandung pertama kedua ketiga cilik
  sekaligus merangkap wakil ketua kepala sekretaris fraksi komisi partai kabinet tinggi kelompok kerja studio film utama penjaga gawang
  warga polisi korban lain cantik senior kenamaan ternama ganda tunggal putra putri dunia kota kabupaten provinsi kecamatan kelurahan
  resmi khusus bersama sekolah rumah sakit tersangka terduga pelaku yakni yaitu atas bernama nama inisial berinisial
  lembaga bantuan riset peneliti senior bahasa ilmu administrasi publik tata negara transportasi energi penerbangan olahraga
`);

/** Verbs of speech that stand before or after a name. */
export const SPEECH: Set<string> = readWords(`
  kata ujar ungkap tutur jelas tambah ucap papar terang imbuh tegas sebut menurut lanjut sambung cetus kenang jawab pungkas tandas
  beber tukas urai terangnya tanya harap pesan bantah aku klaim katanya
`);

/** Verbs whose subject speaks: `X mengatakan`. */
export const STATEMENTS: Set<string> = readWords(`
  mengatakan menyebut menyebutkan menjelaskan menambahkan menuturkan mengaku menilai menegaskan mengungkapkan menyampaikan mengungkap
  memaparkan menerangkan berujar bercerita menceritakan berharap membantah mengklaim memastikan membenarkan meminta mengimbau menghimbau
  mengingatkan menyatakan berpendapat membeberkan menyayangkan mencontohkan melanjutkan mengapresiasi mengajak berpesan mengucapkan menulis
  membeberkan menanggapi selaku mengakui menduga meyakini menyarankan merinci bertutur berkata menanyakan mempertanyakan menyoroti
`);

/** Academic degrees after a name. */
export const DEGREES: Set<string> = readWords(`
  sh mh se mm st mt sik msi mpd spd sag mag ssos skom mkom sstp skm mkes mhum phd msc ma mba sip map spog spa spt smn shi mhi lc bsc llm mph skep
  amd apt sp mp sos akt ak ca cpa jr cbe
`);
