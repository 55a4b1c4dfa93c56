import type { Authority } from "../../../model/index.ts";
import { readNames, readTable } from "./table.ts";

/** State bodies, ministries, parties, unions, schools and world organisations, with their abbreviations. */
export const BODIES: Authority[] = [
  ...readTable(
    "organization",
    `
    Perserikatan Bangsa-Bangsa | PBB | United Nations
    Dewan Keamanan PBB | DK PBB | Dewan Keamanan Perserikatan Bangsa-Bangsa
    Majelis Umum PBB
    Gedung Putih | White House
    Pentagon | Departemen Pertahanan AS | Departemen Pertahanan Amerika Serikat
    Kremlin
    Kongres AS
    Departemen Luar Negeri AS | Deplu AS
    Uni Eropa | European Union
    Komisi Eropa
    Parlemen Eropa
    NATO | Pakta Pertahanan Atlantik Utara
    ASEAN | Perhimpunan Bangsa-Bangsa Asia Tenggara
    Organisasi Kesehatan Dunia | WHO | World Health Organization
    Dana Moneter Internasional | IMF
    Bank Dunia | World Bank
    Badan Energi Atom Internasional | IAEA
    Organisasi Kerja Sama Islam
    Organisasi Perdagangan Dunia | WTO
    Mahkamah Pidana Internasional | ICC
    Mahkamah Internasional | ICJ
    Bank Pembangunan Asia | ADB
    Liga Arab
    UNICEF
    UNESCO
    UNHCR
    UNRWA
    OPEC
    BRICS
    APEC
    OECD
    G20
    WWF
    WCS | Wildlife Conservation Society
    Greenpeace
    Amnesty International | Amnesty International Indonesia
    Human Rights Watch | HRW
    Palang Merah Indonesia | PMI
    Palang Merah Internasional | ICRC
    Interpol
    FBI | Biro Investigasi Federal
    CIA | Badan Intelijen Pusat
    NASA
    The Fed | Federal Reserve | Bank Sentral AS
    GUR
    Mossad
    Hamas
    Hizbullah | Hezbollah
    Taliban
    Houthi
    ISIS
    Al-Qaeda | Al Qaeda
    Pasukan Pertahanan Israel | IDF | Israel Defense Forces
    Garda Revolusi Iran | IRGC | Korps Garda Revolusi Islam
    Dewan Perwakilan Rakyat | DPR | DPR RI | Dewan Perwakilan Rakyat Republik Indonesia
    Dewan Perwakilan Daerah | DPD | DPD RI | Dewan Perwakilan Daerah Republik Indonesia
    Majelis Permusyawaratan Rakyat | MPR | MPR RI | Majelis Permusyawaratan Rakyat Republik Indonesia
    DPRD | Dewan Perwakilan Rakyat Daerah
    Mahkamah Agung | MA
    Mahkamah Konstitusi | MK
    Komisi Yudisial | KY
    Badan Pemeriksa Keuangan | BPK | BPK RI | Badan Pemeriksa Keuangan Republik Indonesia
    Badan Pengawasan Keuangan dan Pembangunan | BPKP
    Komisi Pemberantasan Korupsi | KPK | KPK RI | Komisi Pemberantasan Tindak Pidana Korupsi
    Kejaksaan Agung | Kejagung
    Kejaksaan Tinggi | Kejati
    Kejaksaan Negeri | Kejari
    Polri | Kepolisian Republik Indonesia | Kepolisian Negara Republik Indonesia
    Mabes Polri
    Polda Metro Jaya | Polda Metro
    Bareskrim | Bareskrim Polri | Badan Reserse Kriminal
    Densus 88 | Detasemen Khusus 88 | Detasemen Khusus (Densus) 88 | Densus | Densus 88 Antiteror
    Korlantas | Korlantas Polri
    Brimob | Korps Brimob
    Kompolnas | Komisi Kepolisian Nasional
    TNI | Tentara Nasional Indonesia
    TNI AD | TNI-AD | TNI Angkatan Darat
    TNI AL | TNI-AL | TNI Angkatan Laut
    TNI AU | TNI-AU | TNI Angkatan Udara
    Kopassus
    Kostrad
    Paspampres
    Badan Intelijen Negara | BIN
    BNPT | Badan Nasional Penanggulangan Terorisme
    BNN | Badan Narkotika Nasional
    BNPB | Badan Nasional Penanggulangan Bencana
    BPBD | Badan Penanggulangan Bencana Daerah
    Basarnas | Badan Nasional Pencarian dan Pertolongan | Badan SAR Nasional
    BMKG | Badan Meteorologi, Klimatologi, dan Geofisika | Badan Meteorologi Klimatologi dan Geofisika
    PVMBG
    Bakamla | Badan Keamanan Laut
    BSSN | Badan Siber dan Sandi Negara
    BRIN | Badan Riset dan Inovasi Nasional
    LIPI | Lembaga Ilmu Pengetahuan Indonesia
    BPOM | Badan Pengawas Obat dan Makanan | BPOM RI
    BPJPH
    BPJS Kesehatan
    BPJS Ketenagakerjaan
    BPJS
    BP2MI | BNP2TKI
    BKN | Badan Kepegawaian Negara
    BKPM | Badan Koordinasi Penanaman Modal
    BKKBN
    BPS | Badan Pusat Statistik
    BPN | Badan Pertanahan Nasional
    BPIP | Badan Pembinaan Ideologi Pancasila
    BPKH
    Bapanas | Badan Pangan Nasional
    Badan Gizi Nasional | BGN
    Bappenas | Badan Perencanaan Pembangunan Nasional
    Bappebti
    Bulog | Perum Bulog | Badan Urusan Logistik
    Otorita IKN | OIKN
    Baznas | Badan Amil Zakat Nasional
    KPU | Komisi Pemilihan Umum | KPU RI
    KPUD
    Bawaslu | Badan Pengawas Pemilu | Badan Pengawas Pemilihan Umum | Bawaslu RI
    DKPP | Dewan Kehormatan Penyelenggara Pemilu
    Komnas HAM | Komisi Nasional Hak Asasi Manusia
    Komnas Perempuan
    KPAI | Komisi Perlindungan Anak Indonesia
    KPI | Komisi Penyiaran Indonesia
    KPPU | Komisi Pengawas Persaingan Usaha
    LPSK | Lembaga Perlindungan Saksi dan Korban
    Ombudsman | Ombudsman RI | ORI
    OJK | Otoritas Jasa Keuangan
    LPS | Lembaga Penjamin Simpanan
    Bank Indonesia | BI
    Bursa Efek Indonesia | BEI
    PPATK | Pusat Pelaporan dan Analisis Transaksi Keuangan
    KNKT | Komite Nasional Keselamatan Transportasi
    SKK Migas
    BPH Migas
    Ditjen Pajak | Direktorat Jenderal Pajak | DJP
    Bea Cukai | Bea dan Cukai | Ditjen Bea Cukai | Direktorat Jenderal Bea dan Cukai | DJBC
    Ditjen Imigrasi | Direktorat Jenderal Imigrasi
    Satpol PP | Satuan Polisi Pamong Praja
    Setneg | Sekretariat Negara | Kemensetneg | Kementerian Sekretariat Negara
    Istana Kepresidenan | Istana Negara | Istana Merdeka
    Kantor Staf Presiden | KSP | Kantor Staf Kepresidenan
    Dewan Pers
    Dewan Pengawas KPK | Dewas KPK
    Pansel KPK | Pansel Capim KPK
    Wantimpres
    Lemhannas
    Kementerian Agama | Kemenag
    Kementerian Kesehatan | Kemenkes
    Kementerian Keuangan | Kemenkeu
    Kementerian Dalam Negeri | Kemendagri
    Kementerian Luar Negeri | Kemlu | Kemenlu
    Kementerian Pertahanan | Kemhan | Kemenhan
    Kementerian Hukum dan HAM | Kemenkumham | Kementerian Hukum dan Hak Asasi Manusia
    Kementerian Hukum | Kemenkum
    Kementerian HAM
    Kementerian Imigrasi dan Pemasyarakatan | Kemenimipas
    Kementerian Perhubungan | Kemenhub
    Kementerian Perdagangan | Kemendag
    Kementerian Perindustrian | Kemenperin
    Kementerian Pertanian | Kementan
    Kementerian Kelautan dan Perikanan | KKP
    Kementerian Kehutanan | Kemenhut
    Kementerian Lingkungan Hidup | KLH
    Kementerian Lingkungan Hidup dan Kehutanan | KLHK
    Kementerian Energi dan Sumber Daya Mineral | Kementerian ESDM
    Kementerian BUMN
    Kementerian Pekerjaan Umum | Kementerian PU
    Kementerian Pekerjaan Umum dan Perumahan Rakyat | Kementerian PUPR
    Kementerian Komunikasi dan Informatika | Kominfo | Kemenkominfo | Kemkominfo
    Kementerian Komunikasi dan Digital | Komdigi | Kemkomdigi | Kemenkomdigi
    Kementerian Pendidikan dan Kebudayaan | Kemendikbud
    Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi | Kemendikbudristek
    Kementerian Pendidikan Dasar dan Menengah | Kemendikdasmen
    Kementerian Pendidikan Tinggi, Sains, dan Teknologi | Kemdiktisaintek | Kemendiktisaintek
    Kementerian Riset, Teknologi, dan Pendidikan Tinggi | Kemenristekdikti | Kemristekdikti
    Kementerian Sosial | Kemensos
    Kementerian Ketenagakerjaan | Kemnaker | Kemenaker
    Kementerian Pemuda dan Olahraga | Kemenpora
    Kementerian Pariwisata | Kemenpar
    Kementerian Pariwisata dan Ekonomi Kreatif | Kemenparekraf
    Kementerian Koperasi dan UKM | KemenkopUKM | Kementerian Koperasi
    Kementerian Desa | Kemendes | Kemendes PDTT
    Kementerian ATR/BPN | Kementerian Agraria dan Tata Ruang
    Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi | Kementerian PANRB | KemenPAN-RB | Kemenpan RB
    Kementerian Pemberdayaan Perempuan dan Perlindungan Anak | Kemen PPPA | KemenPPPA
    PDI Perjuangan | PDIP | PDI-P | Partai Demokrasi Indonesia Perjuangan
    Partai Golkar | Golkar | Partai Golongan Karya
    Partai Gerindra | Gerindra | Partai Gerakan Indonesia Raya
    Partai Kebangkitan Bangsa | PKB
    Partai NasDem | NasDem | Nasdem | Partai Nasdem
    Partai Keadilan Sejahtera | PKS
    Partai Amanat Nasional | PAN
    Partai Demokrat | Demokrat
    Partai Persatuan Pembangunan | PPP
    Partai Solidaritas Indonesia | PSI
    Perindo | Partai Perindo
    Partai Hanura | Hanura
    Partai Bulan Bintang
    Partai Gelora
    Partai Buruh
    Partai Republik
    Nahdlatul Ulama | NU
    PBNU | Pengurus Besar Nahdlatul Ulama
    Muhammadiyah | Persyarikatan Muhammadiyah
    PP Muhammadiyah
    Majelis Ulama Indonesia | MUI
    GP Ansor | Banser
    Front Pembela Islam | FPI
    HMI | Himpunan Mahasiswa Islam
    PMII
    GMNI
    Kadin | Kadin Indonesia | Kamar Dagang dan Industri
    Apindo | Asosiasi Pengusaha Indonesia
    Hipmi | HIPMI
    Gaikindo
    Gapki
    Organda
    YLKI | Yayasan Lembaga Konsumen Indonesia
    ICW | Indonesia Corruption Watch
    KontraS
    LBH Jakarta
    YLBHI
    Perludem
    Walhi | WALHI | Wahana Lingkungan Hidup Indonesia
    Imparsial
    Setara Institute
    LSI | Lembaga Survei Indonesia
    Indikator Politik Indonesia
    Charta Politika
    Mafindo
    PWI | Persatuan Wartawan Indonesia
    AJI | Aliansi Jurnalis Independen
    IDI | Ikatan Dokter Indonesia
    PGRI | Persatuan Guru Republik Indonesia
    Peradi
    KSPI | Konfederasi Serikat Pekerja Indonesia
    Karang Taruna
    Pramuka
    Paskibraka
    KKB | Kelompok Kriminal Bersenjata
    OPM | Organisasi Papua Merdeka
    KNPB
    Jemaah Islamiyah
    Jamaah Ansharut Daulah | JAD
    PSSI | Persatuan Sepak Bola Seluruh Indonesia | Persatuan Sepakbola Seluruh Indonesia
    PGI | Persekutuan Gereja-Gereja di Indonesia
    KWI | Konferensi Waligereja Indonesia
    BWF | Badminton World Federation
    FIFA
    UEFA
    AFC
    AFF
    KONI | Komite Olahraga Nasional Indonesia
    KOI | NOC Indonesia
    PBSI
    IOC | Komite Olimpiade Internasional
    Universitas Indonesia
    UI
    Universitas Gadjah Mada | UGM
    Institut Teknologi Bandung | ITB
    Institut Pertanian Bogor | IPB | IPB University
    Institut Teknologi Sepuluh Nopember | ITS
    Universitas Airlangga | Unair
    Universitas Padjadjaran | Unpad
    Universitas Diponegoro | Undip
    Universitas Brawijaya
    Universitas Hasanuddin | Unhas
    Universitas Lampung | Unila
    Universitas Sumatera Utara | USU
    Universitas Sebelas Maret | UNS
    Universitas Negeri Jakarta | UNJ
    Universitas Negeri Yogyakarta | UNY
    Universitas Pendidikan Indonesia | UPI
    Universitas Trisakti
    Universitas Udayana | Unud
    Universitas Riau | Unri
    Universitas Andalas | Unand
    Universitas Sriwijaya | Unsri
    Universitas Syiah Kuala | USK | Unsyiah
    Universitas Muhammadiyah Yogyakarta | UMY
    Universitas Muhammadiyah Malang | UMM
    Universitas Paramadina
    Universitas Terbuka
    ITERA | Institut Teknologi Sumatera
    Harvard University | Universitas Harvard
    IPDN
    STAN
    RSCM | RS Cipto Mangunkusumo | RSUPN Cipto Mangunkusumo
    RSPAD Gatot Subroto | RSPAD | RSPAD Gatot Soebroto
    `,
  ),
  ...readNames(
    "organization",
    "Recording Academy, Transparency International Indonesia, Persaudaraan Alumni 212",
  ),
];
