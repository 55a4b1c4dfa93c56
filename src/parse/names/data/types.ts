import { readWords } from "./table.ts";

/** Heads of names that are proper names through and through: `PT Anugerah Surya Pratama`, `SMA Negeri 3 Bogor`. */
export const PROPER_HEADS: Set<string> = readWords(`
  puskesmas   pt cv ud universitas institut politeknik akademi stikes stie stia uin iain yayasan bank bpr partai rs rsud rsup rsu rsia sma sman smk smkn smp smpn sd
  sdn mts man mtsn madrasah pesantren ponpes klub koperasi perum perumda pdam bumd bumdes fraksi sekolah paud tk slb koalisi serikat laskar komunitas
  paguyuban sanggar grup pam kesultanan kasultanan kasunanan kadipaten keuskupan paroki sinode yonif brigif
`);

/** Heads of offices that are told apart by their place: `Polsek Biboki Utara`, `Pemkab Lampung Barat`. */
export const OFFICE_HEADS: Set<string> = readWords(`
  pemerintah   polres polsek polda polresta polrestabes polsubsektor mapolres mapolsek mapolda mapolresta mapolrestabes satreskrim satlantas satresnarkoba satnarkoba ditreskrimum
  ditreskrimsus ditresnarkoba ditlantas kejari kejati pemkot pemkab pemprov pemda pemdes dprd dprk kpu kpud bawaslu panwaslu bpbd pn kodim korem koramil
  kodam kogabwilhan lanal lanud lantamal lapas rutan dishub dinkes disdik disdikbud dinsos dispora disperindag disnaker disdukcapil diskominfo distan
  dispar disparbud dlh dpmptsp dpupr bapenda bappeda bpkad bkd bkpsdm kesbangpol satpol samsat kanwil kemenag basarnas bmkg bksda bpom
  bnnp bnnk bnn pmi koni nu pcnu pwnu mui pdam   damkar gapensi kadin hipmi pwi baznas ombudsman lbh walhi dpd dpc dpw dpp pengcab asprov
  askot askab kadin tagana pkk forkopimda disbunnak disbunak bbksda hkbp gbkp gmim gki gkj daop satbrimob polairud ditpolairud karantina 
`);

/** Heads of names that are made of common words: `Dinas Perkebunan dan Peternakan`, `Komite Olimpiade Indonesia`. */
export const FIELD_HEADS: Set<string> = readWords(`
  kementerian dinas badan dewan komisi komite lembaga balai direktorat ditjen biro asosiasi persatuan perhimpunan himpunan ikatan gerakan aliansi
  federasi konfederasi mahkamah pengadilan kejaksaan kepolisian otoritas majelis satuan fakultas forum   detasemen korps
  sekretariat inspektorat pengurus organisasi perkumpulan  parlemen departemen relawan front kedutaan kedubes konsulat kjri kbri
  jaringan kelompok gapoktan puslabfor kamar  perpustakaan laboratorium   pusat
`);

/** Words of places that stay part of the name when capitalised: `Desa Boronubaen`, `Stadion Manahan`. */
export const PLACE_HEADS: Set<string> = readWords(`
  desa kelurahan kecamatan kec kel kab dusun kampung pekon nagari jorong kenagarian gampong distrik pulau kepulauan gunung sungai kali danau teluk selat laut pantai
  bukit jalan jl stadion gor bandara pelabuhan stasiun terminal pasar hotel gedung masjid gereja candi museum taman waduk bendungan lapangan simpang
  perumahan kompleks komplek kabupaten kota provinsi propinsi  tanjung benteng vihara pura klenteng halte apartemen rusun rusunawa mal plaza
  bundaran jembatan situ curug goa gua hutan geopark kebun tpu tpa gelora istana sirkuit gerbang flyover underpass tol pendopo
  lembah pegunungan semenanjung samudra samudera cagar wisata aula alun-alun auditorium prefektur
`);

/** Those of them that are not part of a name that stands alone: `Kabupaten Raja Ampat` is Raja Ampat. */
export const PLACE_LABELS: Set<string> = readWords(`
  kabupaten kab kota provinsi propinsi pulau negara kawasan wilayah daerah kecamatan kec kelurahan kel distrik ibukota
`);

/** Words in lower case before a place: `kawasan Senayan`, `desa Sukamaju`. */
export const PLACE_CUES: Set<string> = readWords(`
  desa kelurahan kecamatan kabupaten kota provinsi propinsi dusun kampung pekon nagari gampong distrik pulau gunung sungai danau teluk selat kawasan
  wilayah daerah ibukota pelabuhan bandara stasiun terminal stadion pantai
`);

/** Prepositions of place. */
export const PREPOSITIONS: Set<string> = readWords(
  "di ke dari asal se menuju kota kabupaten kab wali walikota bupati polres polresta pemkab pemkot warga provinsi wilayah kawasan",
);

/** Particles inside a person's name: `bin`, `van`. */
export const PARTICLES: Set<string> = readWords(
  "bin binti bint ibn ibnu van von de den der del della da dos la le el al ten ter",
);

/** Words that show an organisation in a name before its abbreviation: `Yayasan Badak Indonesia (YABI)`. */
export const BODY_WORDS: Set<string> = readWords(`
  asosiasi acociasi association agency organization organisation council academy institute institution university universitas company corporation
  corp inc ltd foundation federation union committee commission center centre bank group club network party department ministry board bureau
  society alliance league initiative watch forum partnership authority administration service services international indonesia komunitas lembaga
  badan dinas kementerian komisi komite dewan yayasan perhimpunan persatuan ikatan himpunan gabungan gerakan serikat aliansi konsorsium pusat balai satuan
  detasemen korps pasukan komando kolaborasi koalisi kelompok partai front majelis forum jaringan perusahaan tbk studio studios records entertainment pictures airlines airways
`);

/** First words of what is abbreviated in brackets and is no organisation: `Kartu Indonesia Pintar (KIP)`. */
export const THING_WORDS: Set<string> = readWords(`
  undang undang-undang waktu standar negara kesatuan tenaga warga pekerja indeks liga kartu piala program rancangan surat izin sistem rencana dana upah
  hari harga jalan kitab kuhp peraturan perjanjian nota memorandum produk pajak pendapatan angka ujian nilai kereta bahasa tim lagu wilayah anak
  turnamen kejuaraan festival pekan konferensi kongres musyawarah rapat kredit kendaraan moda aparatur pegawai orang tempat proyek operasi
  jaminan bantuan tunjangan hak kekayaan pemilihan pemilu gas bahan air anggaran aplikasi general special economic
`);

/** Words of direction that end a place's name: `Biboki Utara`. */
export const DIRECTIONS: Set<string> = readWords("utara selatan timur barat tengah tenggara hulu hilir");

/** Last words of organisations' foreign names: `Recording Academy`. */
export const ORGANIZATION_TAILS: Set<string> = readWords(`
  academy institute university association agency organization organisation council corporation corp foundation federation committee commission center centre
  group entertainment pictures productions records studios airlines airways college bank company holdings motors institution society initiative
  network ventures capital securities sekuritas
`);
