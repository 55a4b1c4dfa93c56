import type { Authority } from "../../../model/index.ts";
import { readNames, readTable } from "./table.ts";

/** Indonesia: the country, its 38 provinces, islands and mountains. */
const PROVINCES = `
  Indonesia | Republik Indonesia | NKRI | Tanah Air Indonesia
  Aceh | Nanggroe Aceh Darussalam | NAD
  Sumatera Utara | Sumut | Sumatra Utara
  Sumatera Barat | Sumbar | Sumatra Barat
  Riau
  Jambi
  Sumatera Selatan | Sumsel | Sumatra Selatan
  Bengkulu
  Lampung | Bumi Ruwa Jurai
  Kepulauan Bangka Belitung | Bangka Belitung | Babel
  Kepulauan Riau | Kepri
  Jakarta | DKI Jakarta | DKI | Daerah Khusus Jakarta | DKJ | Daerah Khusus Ibukota Jakarta | Ibu Kota Jakarta
  Jawa Barat | Jabar
  Jawa Tengah | Jateng
  Daerah Istimewa Yogyakarta | DI Yogyakarta | DIY
  Jawa Timur | Jatim
  Banten
  Bali | Pulau Dewata
  Nusa Tenggara Barat | NTB
  Nusa Tenggara Timur | NTT
  Kalimantan Barat | Kalbar
  Kalimantan Tengah | Kalteng
  Kalimantan Selatan | Kalsel
  Kalimantan Timur | Kaltim
  Kalimantan Utara | Kaltara
  Sulawesi Utara | Sulut
  Sulawesi Tengah | Sulteng
  Sulawesi Selatan | Sulsel
  Sulawesi Tenggara | Sultra
  Gorontalo
  Sulawesi Barat | Sulbar
  Maluku
  Maluku Utara | Malut
  Papua | Bumi Cenderawasih | Irian Jaya
  Papua Barat
  Papua Barat Daya
  Papua Selatan
  Papua Tengah
  Papua Pegunungan
  Ibu Kota Nusantara | IKN | IKN Nusantara
  Sumatera | Sumatra
  Jawa | Pulau Jawa
  Kalimantan
  Sulawesi
  Nusa Tenggara
  Jabodetabek
  Jawa-Bali
  Madura
  Lombok
  Flores
  Sumba
  Timor
  Nias
  Mentawai
  Bawean
  Nusakambangan | Pulau Nusakambangan
  Gili Trawangan
  Nusa Penida
  Kepulauan Seribu
  Halmahera
  Pulau Seram
  Labuan Bajo
  Selat Sunda
  Selat Malaka
  Selat Bali
  Laut Jawa
  Laut Natuna | Laut Natuna Utara
  Pantura | Pantai Utara Jawa
  Danau Toba
  Gunung Semeru | Semeru
  Gunung Merapi | Merapi
  Gunung Bromo | Bromo
  Gunung Agung
  Gunung Rinjani | Rinjani
  Gunung Sinabung | Sinabung
  Gunung Anak Krakatau | Anak Krakatau
  Gunung Lewotobi Laki-laki | Gunung Lewotobi
  Raja Ampat
  Mandalika
  Borobudur | Candi Borobudur
  Prambanan | Candi Prambanan
  Malioboro
  Monas | Monumen Nasional
  Taman Mini Indonesia Indah | TMII
  Gelora Bung Karno | GBK | Stadion Utama Gelora Bung Karno | SUGBK | Stadion Gelora Bung Karno
  Jakarta International Stadium | JIS
  Stadion Si Jalak Harupat | Stadion Jalak Harupat
  Bundaran HI | Bundaran Hotel Indonesia
  Jalur Puncak
  Gatot Subroto | Gatot Soebroto
  Kawah Ijen
`;

/** Every kabupaten and kota (Kemendagri's list of 514), without the words Kabupaten and Kota. */
const REGENCIES = `
  Aceh Selatan, Aceh Tenggara, Aceh Timur, Aceh Tengah, Aceh Barat, Aceh Besar, Pidie, Aceh Utara, Simeulue, Aceh Singkil,
  Bireuen, Aceh Barat Daya, Gayo Lues, Aceh Jaya, Nagan Raya, Aceh Tamiang, Bener Meriah, Pidie Jaya, Banda Aceh, Sabang,
  Lhokseumawe, Langsa, Subulussalam, Tapanuli Tengah, Tapanuli Utara, Tapanuli Selatan, Langkat, Karo, Simalungun, Asahan,
  Dairi, Toba, Mandailing Natal, Nias Selatan, Pakpak Bharat, Humbang Hasundutan, Samosir, Serdang Bedagai, Batu Bara,
  Padang Lawas Utara, Padang Lawas, Labuhanbatu Selatan, Labuhanbatu Utara, Nias Utara, Nias Barat, Medan, Sibolga, Binjai,
  Tebing Tinggi, Gunungsitoli, Pesisir Selatan, Solok, Sijunjung, Tanah Datar, Padang Pariaman, Agam, Lima Puluh Kota,
  Pasaman, Kepulauan Mentawai, Dharmasraya, Solok Selatan, Pasaman Barat, Padang, Sawahlunto, Padang Panjang, Bukittinggi,
  Payakumbuh, Pariaman, Kampar, Indragiri Hulu, Bengkalis, Indragiri Hilir, Pelalawan, Rokan Hulu, Rokan Hilir, Siak,
  Kuantan Singingi, Kepulauan Meranti, Pekanbaru, Dumai, Kerinci, Merangin, Sarolangun, Muaro Jambi,
  Tanjung Jabung Barat, Tanjung Jabung Timur, Bungo, Tebo, Sungai Penuh, Muara Enim, Lahat, Musi Rawas, Musi Banyuasin,
  Banyuasin, Ogan Ilir, Empat Lawang, Musi Rawas Utara, Palembang, Pagar Alam, Prabumulih, Bengkulu Selatan, Rejang Lebong,
  Bengkulu Utara, Kaur, Seluma, Mukomuko, Lebong, Kepahiang, Bengkulu Tengah, Tanggamus, Lampung Timur, Way Kanan,
  Pesawaran, Pringsewu, Mesuji, Metro, Bangka, Belitung, Bangka Selatan, Bangka Tengah, Bangka Barat, Belitung Timur,
  Bintan, Karimun, Natuna, Lingga, Kepulauan Anambas, Batam, Bogor, Sukabumi, Cianjur, Bandung, Garut, Tasikmalaya, Ciamis,
  Kuningan, Cirebon, Majalengka, Sumedang, Indramayu, Subang, Purwakarta, Karawang, Bekasi, Bandung Barat, Pangandaran, Depok,
  Cimahi, Banjar, Cilacap, Banyumas, Purbalingga, Banjarnegara, Kebumen, Purworejo, Wonosobo, Magelang, Boyolali, Klaten,
  Sukoharjo, Wonogiri, Karanganyar, Sragen, Grobogan, Blora, Rembang, Pati, Kudus, Jepara, Demak, Semarang, Temanggung,
  Kendal, Batang, Pekalongan, Pemalang, Tegal, Brebes, Salatiga, Bantul, Sleman, Pacitan, Ponorogo, Trenggalek, Tulungagung,
  Blitar, Kediri, Malang, Lumajang, Jember, Banyuwangi, Bondowoso, Situbondo, Probolinggo, Pasuruan, Sidoarjo, Mojokerto,
  Jombang, Nganjuk, Madiun, Magetan, Ngawi, Bojonegoro, Tuban, Lamongan, Gresik, Bangkalan, Sampang, Pamekasan, Sumenep,
  Surabaya, Batu, Pandeglang, Lebak, Tangerang, Serang, Cilegon, Jembrana, Tabanan, Badung, Gianyar, Klungkung, Bangli,
  Karangasem, Buleleng, Denpasar, Lombok Barat, Lombok Tengah, Lombok Timur, Sumbawa, Dompu, Bima, Sumbawa Barat,
  Lombok Utara, Mataram, Kupang, Belu, Alor, Flores Timur, Sikka, Ende, Ngada, Manggarai, Sumba Timur, Sumba Barat, Lembata,
  Rote Ndao, Manggarai Barat, Nagekeo, Sumba Tengah, Sumba Barat Daya, Manggarai Timur, Sabu Raijua, Malaka, Sambas, Mempawah,
  Sanggau, Ketapang, Sintang, Kapuas Hulu, Bengkayang, Landak, Sekadau, Melawi, Kayong Utara, Kubu Raya, Pontianak,
  Singkawang, Kotawaringin Barat, Kotawaringin Timur, Kapuas, Barito Selatan, Barito Utara, Katingan, Seruyan, Sukamara,
  Lamandau, Gunung Mas, Pulang Pisau, Murung Raya, Barito Timur, Tanah Laut, Kotabaru, Barito Kuala, Tapin,
  Hulu Sungai Selatan, Hulu Sungai Tengah, Hulu Sungai Utara, Tabalong, Tanah Bumbu, Balangan, Banjarmasin, Banjarbaru, Paser,
  Berau, Kutai Barat, Kutai Timur, Mahakam Ulu, Balikpapan, Samarinda, Bontang, Bulungan, Malinau, Nunukan, Tana Tidung,
  Tarakan, Bolaang Mongondow, Minahasa, Kepulauan Sangihe, Kepulauan Talaud, Minahasa Selatan, Minahasa Utara,
  Minahasa Tenggara, Bolaang Mongondow Utara, Bolaang Mongondow Timur, Bolaang Mongondow Selatan, Manado, Bitung, Tomohon,
  Kotamobagu, Banggai, Poso, Donggala, Buol, Morowali, Banggai Kepulauan, Parigi Moutong, Sigi, Banggai Laut, Morowali Utara,
  Palu, Kepulauan Selayar, Bulukumba, Bantaeng, Jeneponto, Takalar, Gowa, Sinjai, Bone, Maros, Barru, Soppeng, Wajo, Pinrang,
  Enrekang, Luwu, Tana Toraja, Luwu Utara, Luwu Timur, Toraja Utara, Palopo, Kolaka, Konawe, Muna, Buton, Konawe Selatan,
  Bombana, Wakatobi, Kolaka Utara, Konawe Utara, Buton Utara, Kolaka Timur, Konawe Kepulauan, Muna Barat, Buton Tengah,
  Buton Selatan, Kendari, Boalemo, Bone Bolango, Pohuwato, Gorontalo Utara, Pasangkayu, Mamuju, Mamasa, Majene,
  Mamuju Tengah, Maluku Tengah, Maluku Tenggara, Kepulauan Tanimbar, Buru, Seram Bagian Timur, Seram Bagian Barat,
  Kepulauan Aru, Maluku Barat Daya, Buru Selatan, Ambon, Tual, Halmahera Barat, Halmahera Tengah, Halmahera Utara,
  Halmahera Selatan, Halmahera Timur, Kepulauan Sula, Pulau Morotai, Pulau Taliabu, Ternate, Tidore Kepulauan, Merauke,
  Boven Digoel, Mappi, Asmat, Jayapura, Kepulauan Yapen, Biak Numfor, Sarmi, Keerom, Waropen, Supiori, Mamberamo Raya, Nabire,
  Paniai, Mimika, Puncak Jaya, Puncak, Dogiyai, Intan Jaya, Deiyai, Jayawijaya, Pegunungan Bintang, Yahukimo, Tolikara,
  Mamberamo Tengah, Yalimo, Lanny Jaya, Nduga, Sorong, Sorong Selatan, Tambrauw, Maybrat, Manokwari, Fakfak, Teluk Bintuni,
  Teluk Wondama, Kaimana, Manokwari Selatan, Pegunungan Arfak
`;

/** Kabupaten and kota that are written in more than one way. */
const SPELLINGS = `
  Deli Serdang | Deliserdang
  Labuhanbatu | Labuhan Batu
  Pematangsiantar | Pematang Siantar | Siantar
  Tanjungbalai | Tanjung Balai
  Padangsidimpuan | Padang Sidempuan | Padangsidempuan
  Batanghari | Batang Hari
  Ogan Komering Ulu | OKU
  Ogan Komering Ilir | OKI
  Ogan Komering Ulu Timur | OKU Timur
  Ogan Komering Ulu Selatan | OKU Selatan
  Penukal Abab Lematang Ilir | PALI
  Lubuklinggau | Lubuk Linggau
  Lampung Selatan | Lamsel
  Lampung Tengah | Lamteng
  Lampung Utara | Lampura
  Lampung Barat | Lambar
  Tulang Bawang | Tulangbawang | Tuba
  Tulang Bawang Barat | Tulangbawang Barat | Tubaba
  Pesisir Barat | Pesibar | Pesbar
  Bandar Lampung | Bandarlampung
  Pangkalpinang | Pangkal Pinang
  Tanjungpinang | Tanjung Pinang
  Jakarta Pusat | Jakpus
  Jakarta Utara | Jakut
  Jakarta Barat | Jakbar
  Jakarta Selatan | Jaksel
  Jakarta Timur | Jaktim
  Tangerang Selatan | Tangsel
  Surakarta | Solo
  Yogyakarta | Jogja | Yogya | Jogjakarta
  Kulon Progo | Kulonprogo
  Gunungkidul | Gunung Kidul
  Timor Tengah Selatan | TTS
  Timor Tengah Utara | TTU
  Palangka Raya | Palangkaraya
  Kutai Kartanegara | Kukar
  Penajam Paser Utara | PPU
  Kepulauan Siau Tagulandang Biaro | Sitaro
  Tolitoli | Toli-Toli
  Tojo Una-Una
  Pangkajene dan Kepulauan | Pangkep
  Sidenreng Rappang | Sidrap
  Makassar | Ujung Pandang
  Parepare | Pare-Pare
  Baubau | Bau-Bau
  Polewali Mandar | Polman
`;

/** Towns, districts and quarters that news names without saying what they are. */
const DISTRICTS = `
  Senayan, Menteng, Grogol, Tanah Abang, Kemayoran, Senen, Gambir, Sawah Besar, Cempaka Putih, Johar Baru, Kemang, Tebet,
  Setiabudi, Mampang, Mampang Prapatan, Pancoran, Pasar Minggu, Jagakarsa, Cilandak, Pesanggrahan, Kebayoran Baru,
  Kebayoran Lama, Bintaro, Ragunan, Pondok Indah, Blok M, Semanggi, Sudirman, Thamrin, Kalibata, Cawang, Jatinegara,
  Matraman, Pulogadung, Cakung, Duren Sawit, Kramat Jati, Cipayung, Ciracas, Cibubur, Halim Perdanakusuma, Pasar Rebo,
  Cengkareng, Kalideres, Kembangan, Kebon Jeruk, Palmerah, Tambora, Taman Sari, Tomang, Slipi, Grogol Petamburan, Petamburan,
  Tanjung Priok, Penjaringan, Pademangan, Koja, Cilincing, Kelapa Gading, Pantai Indah Kapuk, Ancol, Marunda, Muara Angke, Sunter,
  Rawamangun, Salemba, Cikini, Kwitang, Rawa Belong, Condet, Lebak Bulus, Fatmawati, Cipete, Kota Tua,
  Serpong, Ciputat, Pamulang, Pondok Aren, Cisauk, Cikokol, Karawaci, Cikupa, Cikarang, Cibitung, Tambun, Babelan, Cibinong,
  Sentul, Cisarua, Gadog, Hambalang, Parung, Gunung Sindur, Jonggol, Cileungsi, Sawangan, Cimanggis, Beji, Margonda, Lembang,
  Dago, Cicendo, Gedebage, Jatinangor, Kertajati, Rangkasbitung, Labuan, Anyer, Merak, Bakauheni, Kalianda, Kotabumi, Menggala, Liwa,
  Krui, Gedong Tataan, Gisting, Kota Agung, Blambangan Umpu, Gunung Sugih, Sukadana, Panaragan, Kemiling, Rajabasa, Sukarame,
  Tanjung Karang, Teluk Betung, Natar, Balik Bukit, Sekincau, Kefamenanu, Atambua, Maumere, Ruteng, Bajawa, Waingapu,
  Waikabubak, Larantuka, Kuta, Sanur, Ubud, Nusa Dua, Seminyak, Canggu, Jimbaran, Singaraja, Praya, Selong, Senggigi,
  Purwokerto, Cepu, Ungaran, Kartasura, Colomadu, Muntilan, Wates, Wonosari, Kaliurang, Condongcatur, Seturan, Bangil, Kepanjen, Singosari,
  Ketintang, Wonokromo, Tunjungan, Rungkut, Gubeng, Sampit, Pangkalan Bun, Tenggarong, Sangatta, Tanjung Selor, Sepaku,
  Wamena, Timika, Tembagapura, Ilaga, Sentani, Oksibil, Dekai, Biak, Serui, Sofifi, Tobelo, Luwuk, Bungku, Sungguminasa, Watampone,
  Rantepao, Tondano, Kualanamu, Berastagi, Brastagi, Kabanjahe, Balige, Parapat, Rantauprapat, Kisaran, Stabat, Lubuk Pakam,
  Meulaboh, Takengon, Bangkinang, Perawang, Duri, Rengat, Tembilahan, Muara Bungo, Batusangkar, Painan, Lubuk Basung, Martapura,
  Kayuagung, Indralaya, Lubuk Alung, Curup, Muntok, Toboali, Sungailiat, Tanjung Pandan, Batu Ampar, Nongsa, Sekupang, Rempang,
  Galang, Cipanas, Palabuhanratu, Pelabuhan Ratu, Pelabuhanratu, Ciwidey, Soreang, Rancaekek, Majalaya, Padalarang, Cikampek,
  Cipinang, Kramat, Hayam Wuruk, Gajah Mada, Harmoni, Glodok, Mangga Dua, Cideng, Pejaten
`;

/** Indonesian places. */
export const REGIONS: Authority[] = [
  ...readTable("place", PROVINCES),
  ...readTable("place", SPELLINGS),
  ...readNames("place", REGENCIES),
  ...readNames("place", DISTRICTS),
];
