import { readWords } from "./table.ts";

/** Phrases that are written like names and are none: outlets, cups, laws, holidays. They are read over whole. */
export const PHRASES: string[] = `
New York Times|The New York Times|Washington Post|The Washington Post|The Guardian|Daily Mail|Associated Press|Reuters|AFP|Bloomberg|CNN|CNN Indonesia|CNBC|CNBC Indonesia|BBC|BBC Indonesia|
Al Jazeera|Aljazeera|Fox News|Sky News|The Sun|The Independent|Financial Times|Wall Street Journal|The Wall Street Journal|South China Morning Post|The Straits Times|Straits Times|Jakarta Post|The Jakarta Post|
Channel News Asia|Times of Israel|The Times of Israel|Jerusalem Post|Russia Today|Xinhua|Yonhap|Kyodo|Antara|Antaranews|Kompas|Kompas TV|Tempo|Tempo.co|IDN Times|Tribun|Tribun Lampung|Tribun Medan|
Tribun Jogja|Tribun Jabar|Tribun Bali|Tribun Timur|Tribun Jateng|Tribun Pekanbaru|Tribun Jambi|Tribun Sumsel|Tribun Jakarta|Tribun Jatim|Tribun Network|Tribunnews|Warta Kota|Pikiran Rakyat|Republika|Media Indonesia|
Suara Pembaruan|Sindo|Sindonews|Sindonews.com|Koran Sindo|Okezone|Detik|Detikcom|Liputan6|Merdeka|Viva|Kumparan|Tirto|Jawa Pos|Radar Lampung|Lampung Post|Lampost|Bisnis Indonesia|Kontan|Metro TV|TV One|tvOne|Trans TV|Trans7|RCTI|
SCTV|Indosiar|ANTV|Kapanlagi|KapanLagi|Fimela|Wowkeren|Soompi|Allkpop|Koreaboo|Bolasport|Goal International|Kyiv Independent|The Kyiv Independent|Pravda|Ukrainska Pravda|Nikkei|Nikkei Asia|Marca|Mundo Deportivo|
Football Italia|Google News|Google Play|Google Maps|Google Translate|Google Drive|Google Chrome|Apple Music|Apple Watch|App Store|Play Store|Samsung Galaxy|Galaxy|Microsoft Office|Amazon Prime|Amazon Web Services|Tesla Model|Honda Civic|Honda Brio|Honda Beat|Honda Vario|Honda PCX|Honda CR-V|
Toyota Avanza|Toyota Kijang|Toyota Innova|Kijang Innova|Toyota Fortuner|Toyota Alphard|Daihatsu Sigra|Daihatsu Xenia|Suzuki Ertiga|Suzuki Carry|Yamaha Nmax|Yamaha Mio|Mitsubishi Xpander|Mitsubishi Pajero|Honda Jazz|Honda Mobilio|
WhatsApp|Instagram|Twitter|Facebook Live|Instagram Story|Instagram Stories|YouTube|TikTok|Telegram|Grammy Awards|Piala Dunia|Piala Asia|Piala Eropa|Piala Presiden|Piala Menpora|Piala AFF|Piala Indonesia|Piala Sudirman|Piala Thomas|Piala Uber|Liga Champions|
Liga Champions Asia|Liga Europa|Liga 1|Liga 2|Liga 3|Liga Inggris|Liga Spanyol|Liga Italia|Liga Prancis|Liga Jerman|Liga Indonesia|Premier League|Serie A|La Liga|Bundesliga|Ligue 1|SEA Games|Asian Games|
Indonesia Open|Indonesia Masters|China Open|Japan Open|Korea Open|Malaysia Open|Thailand Open|Denmark Open|French Open|Australia Open|Australian Open|Singapore Open|Hong Kong Open|India Open|Bali Island Cup|Hari Kemerdekaan|Jaksa Agung|Badan Usaha Milik Negara|Badan Usaha Milik Daerah|Badan Usaha|Satuan Tugas|Angkatan Darat|Angkatan Laut|Angkatan Udara|Lintang Selatan|Lintang Utara|Bujur Timur|Peraturan Pemerintah|Organisasi Perangkat Daerah|Usaha Mikro Kecil dan Menengah|Hari Raya|Hari Raya Idul Fitri|Hari Raya Idul Adha|
Idul Fitri|Idul Adha|Idulfitri|Iduladha|Tahun Baru|Tahun Baru Imlek|Natal|Hari Natal|Natal dan Tahun Baru|Imlek|Nyepi|Waisak|Ramadan|Ramadhan|Bulan Ramadan|Allah|Allah SWT|Nabi Muhammad|Nabi Muhammad SAW|Rasulullah|Rasulullah SAW|Tuhan|
Tuhan Yang Maha Esa|Yesus|Yesus Kristus|Nabi Ibrahim|Nabi Musa|Nabi Isa|Pancasila|Bhinneka Tunggal Ika|Undang-Undang|Undang-Undang Dasar|Undang Undang|Undang-Undang Cipta Kerja|Cipta Kerja|Omnibus Law|Covid-19|COVID-19|Covid|Virus Corona|Corona|
Bahasa Indonesia|Bahasa Inggris|Bahasa Jawa|Bahasa Arab|Bahasa Mandarin|Bahasa Sunda|Perang Dunia|Perang Dunia II|Perang Dunia I|Perang Dingin|Indonesia Raya|Merah Putih|Indonesia Emas|Indonesia Emas 2045|Indonesia Maju|Kabinet Indonesia Maju|Kabinet Indonesia Kerja|Kabinet Merah Putih|Jakarta Fair|
Indonesian Idol|Indonesia Lawyers Club|Mata Najwa|Miss Universe|Miss Indonesia|Miss World|Puteri Indonesia|Putri Indonesia|Kartu Indonesia Sehat|Kartu Indonesia Pintar|Kartu Jakarta Pintar|Kartu Tanda Penduduk|Big Bang|Black Panther|Iron Man|Captain America|
Garuda Muda|Warga Negara Indonesia|Warga Negara Asing|Wall Street|Dow Jones|Nobel|Moto GP|MotoGP|Formula 1|Formula E|Jawa Pos|Radar Bogor|Jumat Kliwon|Minggu Pagi|Sabtu Malam|Eropa League|Asia Pop|Benua Asia|Nusantara|
Bank Sentral|Islam|Kristen|Hindu|Buddha|Katolik|Java|Ubud Food Festival|Java Jazz|Piala Super Spanyol|Piala Super Eropa|Piala FA|Ballon d'Or|El Clasico|Merdeka Barat
`
  .replace(/\n/g, "")
  .split("|");

/** Words that end a name of an event or a product: `Jakarta Marathon` does not speak of Jakarta. */
export const EVENT_TAILS: Set<string> = readWords(`
  open masters cup marathon festival fair expo fest awards award games idol post times tv fm radio
  championship series league run film music
  show week news tribune express daily herald grand prix gp
`);

/** Words before a place that make it an adjective: `Bahasa Jepang`, `Piala Asia`. */
export const ADJECTIVE_HEADS: Set<string> = readWords(`
  bahasa piala liga miss puteri tari batik soto sate nasi tahu dodol mie martabak rupiah liga copa aksara
  kopi suku musik bakso pempek rendang
  anjing kucing ayam bebek kain
`);

/** Words that no person's name has. */
export const NO_PERSON: Set<string> = readWords(`
  group institute university center centre club fc united city awards award story love series season
  edition the of and for in on school project
  team bank media news digital indonesia indonesian international national global world cup league music
  video film movie album show tour official
  studio studios entertainment pictures production productions records hospital hotel resort mall plaza
  tower park stadium street road island
  beach airport airlines airways motor motors galaxy note plus pro max ultra air mini ertiga app store
  google facebook samsung instagram youtube twitter
  tiktok whatsapp android windows iphone ipad xiaomi oppo vivo realme honda yamaha suzuki toyota daihatsu
  mitsubishi nissan bmw bca bri bni covid
  corona virus islam allah tuhan nabi senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari
  februari maret april mei juni juli agustus
  september oktober november desember pebruari nopember january february march may june july august october
  december idul fitri adha natal ramadan ramadhan
  lebaran imlek undang uu pasal nomor no rp usd wib wita wit asn pns ktp sim stnk umkm bumn apbn apbd kpk
  tni polri rt rw hut ri kuhp dpr dprd sd smp sma smk
  ahli anda saya kami kita mereka dia ia beliau kamu aku dirinya editor reporter penulis foto video baca
  juga simak lihat sumber advertisement scroll
  house white game games live up to day night new old big top one two first last best life street war star
  stars black red blue green gold silver
  finance corporation company limited tbk inc ltd corp energy power system service management development
  technology tech research science health
  kesiswaan reserse siber mekanis investments investment pay grib kepresidenan divisi k-pop pop managing
  officer korporat head penmas kedaruratan kewilayahan crack konstitusi elektronika gempabumi antarklub
  paur tun pendayagunaan angkatan bina timnas satlak bakti operating executive cultural lintang bujur
  general sports utc band reskrim samapta binmas lantas intel intelkam narkoba resnarkoba sabhara polairud
  propam humas ppa jpu pidm tipidum tipidter tipikor bidhumas
  communication communications relation relations corporate marketing sales human resources public affairs
  brand product operation operations
  assistant secretary regional area branch external internal strategic customer creative senior metro
  selaku sebagai advokasi
  muslim tionghoa betawi melayu batak dayak
  sunda minang rohingya yahudi arab papua jawa bugis madura kristiani nasrani online kejaksaan
  halaman berita artikel kategori topik tags tag link akun grup channel barat timur utara selatan tengah
  pusat tenggara raya
  sp kg km cm ml hp pc cctv atm tv radio dvd cd usb ai it hr pr vip wni wna tki lgbt psbb ppkm odp pdp
`);

/** Days, months and zones: they end any name. */
export const CALENDAR: Set<string> = readWords(`
  senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus
  september oktober november
  desember pebruari nopember wib wita wit
`);
