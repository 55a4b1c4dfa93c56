/**
 * Roots of Indonesian words in news, ours: words that stand behind affixes, and words that only look as if they did
 * (`berita`, `pertama`). A word that is not here is taken apart only if the
 * archive itself has what is left of it.
 */
export const ROOT_WORDS: string[] = `
  abad abadi abai abdi aborsi absen abu acak acara action acuan acung ada adab adakah adalah adaptasi adat
  adegan adidaya adik adil administrasi adopsi adu aduk advokasi afiliasi agak agama agen agenda agensi agun
  agung ahli air ajaib ajak ajar aju ajudan akad akademik akademis akademisi akal akan akar akhir akhlak
  akibat akomodasi akomodir akrab akreditasi akselerasi aksen akses aksi aktif aktifitas akting aktivasi
  aktivitas aktor aktris aktual aku akuisisi akumulasi akun akurat alam alamat alas alat album aliansi alias
  alih alir alis alkohol almamater alokasi alternatif alun alur amal aman amanah amanat amandemen amarah
  amat ambang ambil ambisi ambruk amin ampun amputasi anak anakku analisa analisis analogi ancam andai andal
  aneh aneka aneksasi anggap anggar anggota angguk anggun anggur angin angka angkat angker angkut angsur
  aniaya anjing anjlok anjur anjuran antar antara anting antisipasi antre antusias antusiasme anugerah anut
  anyar apa apain apakah apalah apapun aparat aparatur apartemen api apik aplikasi apresiasi apung arah arak
  arang aransemen area areal argumen arkeolog armada aroma arsitektur arti artikel artis arus arwah asa asah
  asal asam asap asesor aset asing asisten asli asmara aspal aspek aspirasi asrama astronom astronomi asuh
  asumsi asuransi asyik atap atas atlet atur audiensi audit aura aurat autopsi awak awal awan awas awet ayah
  ayam ayom ayun babat babi baca back bacok badan bagai bagaimana bagasi bagi bagus bahagia bahak bahan
  baharu bahas bahasa bahaya bahkan bahu baik bajak baju bakal bakar bakat bakteri bakti baku bala balai
  balap balas balik balut ban bandel banderol banding banget bangga bangkang bangkit bangkrut bangku bangsa
  bangun banjir bank bansos bantah bantai bantal banting bantu banyak bapak baper bara barang bareng baring
  baris baru basah basis basket basmi bata batal batang batas baterai batik batin batu bau baur bawa bawah
  baya bayang bayar bayi beban bebas beber beberapa bebuyutan beda bedah begal begitu bejat bekal bekas
  bekasi beku bekuk bela belah belakang belanja belas belasungkawa beli belit belok beludak belum benah
  benak benam benar bencana benci benda bendera bendung benefit bener bengkak benih bensin bentak bentang
  bentar benteng bentrok bentuk bentur berani berantakan berantas berapa berat berbagai beres beri berisik
  berita beritahu berkah berkas berkat berkenan berlian berontak bersih beruang besar besi besok besuk besut
  betis beton betul biak biar bias biasa biaya bibi bibir bibit bicara bidan bidang bidik bijak bijaksana
  biji bikin bikini bilah bilang bilas bimbang bimbing bina bincang bingkai bingung bintang biola biologis
  birokrat biru bisa bisik bising bisnis bius blak blender blok blokade blokir bobol bobot bobrok bocor bodi
  bodoh body bohong boikot bola bolak boleh bolos bom bonceng bondong bongkar bordir borgol borong boros bos
  bosan botak botol boyong branding brutal buah buang buat bubar bubuh budak budaya budidaya bugar bujang
  bujuk bujur buka bukan bukit bukti buku bulan bulat bully bulu bulutangkis bumbu bumi buncit bunga bungkam
  bungkus bungsu buntu buntut bunuh bunyi buron buru buruk bus busa busana busuk buta butir butuh buyar
  cabai cabang cabul cabut cacat caci cadang cadar cahaya cair cakap cakup calo calon cambuk campur canang
  canda candu canggih cangkir cantik cantum capai capek car cara cari cat catat catur catut cawapres cecar
  cedera cegah cek cekal cekcok cela celaka celana celetuk cemar cemas cemburu cemooh cenderung cengkeram
  centang cepat ceplos cerah cerai ceramah cerdas ceria cerita cermat cermin cerna ceroboh cetak cetus cibir
  cicil cicip cidera cincin cinta cipta ciri cita citra cium coba coblos cocok cokelat coklat comeback
  condong contoh copot corak coret cover cuaca cuat cuci cucu cuit cukai cukup cukur culik cuplikan curah
  curang curhat curi curiga dada daerah daftar dagang daging dahi dahsyat dahulu daki dakwa dakwah dalam
  dalang dalih dalil damai damba dampak damping dana dance dandan dangdut dangkal dapat dapil dapur darah
  darat dari darurat dasar data datang datar daulat daun daur daya dayung debat debit debu debut decak
  dedikasi definisi definitif defisit degradasi dekat deklarasi dekorasi delapan delegasi demikian demo
  demokrasi demokrat demonstrasi denda dendam dengan dengar denger denominasi depan deportasi deposito
  depresiasi derajat deras derek deret dering derita dermawan desa desain desak desentralisasi deskripsi
  destinasi detail detak deteksi detik dewasa dia diagnosa diagnosis dialah dialog diam diameter dicat didik
  diet digdaya digital diktator dimensi dinamika dinas dinding dingin dini dinihari diplomat diplomatik
  direksi diri disertasi disiplin diskon diskriminasi diskusi distorsi distribusi distributor diversifikasi
  dividen divisi doa doain dobrak dokter dokumen dokumentasi dolar domain domestik dominasi domisili dompet
  donasi dongkrak donor dorong dosa dosen draf drama dua dual duda duduk duel duet duga duit duka dukacita
  dukung dulu dunia duplikasi durasi duri duyun dzikir edar edit edukasi efek efektif efektivitas efisien
  efisiensi ego egois ejek ekonomi ekonomis ekor ekosistem eksekusi eksekutif eksis eksistensi eksklusif
  ekspansi ekspektasi eksperimen eksploitasi eksplor eksplorasi ekspor ekspos ekspose ekspresi ekstasi
  eksterior ekstrem ekstrim elak elektronik eliminasi elus emas emban embus emis emisi emosi emosional empat
  empati enak enam endap energi enggan entitas episode era erat esok estimasi etik etika evakuasi evaluasi
  event evolusi eyang face faktor fans farmasi fashion fasilitas fatwa favorit fermentasi fikir film
  filosofi filter final finansial fisik fisika fiskal fitnah fitur fleksibilitas fluktuasi fokus follower
  followers form formal formasi format formula formulasi foto fotografi foya fragmentasi fraksi frekuensi
  frustrasi fundamental fungsi gabung gadai gadang gaduh gagal gagas gairah gaji gala galak galang galau
  gali gambar gambut game ganas ganda gandeng ganggu ganjar ganjil ganteng ganti gantung gara garap garasi
  garis gas gaul gaun gaung gawai gawang gaya gebu gede gedor gedung geger gejala gejolak gelak gelandang
  gelang gelap gelar gelas geledah gelembung geleng geli geliat gelisah gelombang gelontor gelut gema gemar
  gemas gembar gembira gembok gembor gemerlap gemetar gemilang gempa gempar gempur gemuk gemuruh genang
  genap gencar gendang gendong generasi generatif geng genggam gengsi genjot genre genting gerai gerak
  gerbang gerebek gereja gerilya gerombol geruduk gesa gesek geser getah getar giat gigi gigih gigit gila
  giling gilir girang giring gitar gitu gizi global goda godok gol golf golong gondrong goreng gores gosip
  gosok gotong gowes goyah goyang gram gratis grup gudang gugat gugur gugus gula gulai guling gulir gulung
  gumpal guna guncang gundul gunting gunung gurau guru gusur guyon guyur habis habitat hadang hadap hadiah
  hadir hafal hajar hajat haji hak hakikat hakim hal halal halaman halang halau halu halus halusinasi hambat
  hamil hampir hancur handal handle handphone hangat hangus hantam hantu hanya hanyut hapus hara haram harap
  harga hari harmonis harmonisasi harta haru harum harus hasil hasrat hasut hati haus hayat hayati hebat
  heboh hela helai helat hemat hembus hendak hengkang hening henti heran hewan hias hibah hibur hidang
  hidrasi hidung hidup hijab hijau hijrah hikmah hilang hilir himbau himpun hina hindar hinga hingga
  hipnotis hiposenter hirau hirup hisap historis hitam hits hitung hobi hormat host hotel https hubung hujan
  hujat hujung hukum hulu humor huni huru hutan hutang ibadah ibarat ibu ibuku ibunda idam idap ide ideal
  identifikasi identik identitas idola ijazah ijin ikan ikat ikhlas ikhtiar iklan iklim ikrar ikut ikutin
  ikutserta ilmiah ilmu ilmuwan imajinasi iman imbal imbang imbas imbau imbuh imej imigrasi iming imingi
  impi implementasi implikasi impor importir impresif improvisasi imun imut inap incar indah independensi
  indikasi indikator individu induk industri infeksi inflamasi inflasi info informasi infrastruktur infus
  ingat inget ingin ingkar ini inilah inipun inisial inisiasi inisiatif injak inovasi input insinyur
  inspirasi instal instansi institusi instruksi instrumental intai integrasi integritas intelektual intens
  intensif intensitas interaksi interior internal internet interogasi interpretasi interupsi intervensi inti
  intim intimidasi intip intruksi intuisi invasi inventarisasi inventarisir investasi investigasi investor
  ipar irama iring iris iritasi isak isap iseng isi isolasi isteri istilah istimewa istirahat istri isu
  isyarat itikad itu itulah itupun iuran izin jabar jabat jadi jadwal jaga jagad jago jahat jahil jahit
  jajah jajak jajan jajar jaket jaksa jalan jalar jalin jalur jam jamaah jamah jambret jamin jamu jamur
  janda jangan janggal jangka jangkau jangkit janin janji jantan jantung jarah jarak jari jaring jasa jasad
  jati jatuh jauh jawab jaya jebol jegal jejak jelajah jelang jelas jelasin jelek jeli jemaah jembatan
  jemput jemur jenazah jendela jengkel jenguk jenis jenjang jenuh jepit jepret jerat jerawat jernih jijik
  jilbab jinak jiwa jodoh joget jomblo jongkok jorok jual juang juara judi judul juga jujur julang juluk
  jumlah jumpa junior junjung junta juri jurnal juru jurus justifikasi juta kabar kabel kabin kabinet kabul
  kabur kabut kaca kacamata kacang kacau kadang kadar kader kafan kafein kaget kagum kaisar kait kaji kakak
  kakek kaki kaku kala kalah kalang kaleng kali kaliber kalibrasi kalimat kalkulasi kalori kalung kamar
  kambing kamera kampanye kampung kampus kanak kanal kanan kandang kandas kandung kang kanker kantin kantong
  kantor kantuk kantung kaos kap kapal kapan kapanpun kapasitas kapita kapital kapten karakter karakteristik
  karang karat karena karier karir karisma kartu kartun karung karunia karya karyawan kas kasar kasi kasih
  kasihan kasus kata kategori kaus kawal kawan kawasan kawin kaya kayak kebal kebaya kebun kebut kecam kecap
  kecewa kecil kecuali kedip kedok kejam kejar kejari keji kejut kekasih kelabu kelak kelakar kelam kelamin
  kelar kelas keliling kelir keliru kelola kelompok keluar keluarga keluh kemah kemal kemanan kemas kembali
  kembang kembar kemeja kemudi kena kenal kenan kenang kencan kencang kendala kendali kendara kendur kental
  kenyang kepada kepala keping keponakan kepung kerabat kerah kerak kerang kerap keras keren kering keringat
  kerja kerjasama kerok keropos keroyok kerucut kerudung keruh keruk kerumun kerut kesah kesal kesan ketat
  ketawa ketik ketika ketok ketombe ketua ketuk kewarganegaraan khas khasiat khawatir khianat khidmat khilaf
  khusus khusyuk kian kiat kibar kicau kilas kilat kilau kilo kilogram kimia kinerja kini kios kiprah kira
  kiri kirim kisah kisar kisruh kita klaim klarifikasi klasifikasi klasik klien klik klikdi klimaks klinik
  klip klub koalisi koar kobar kocok kode kodifikasi kokoh kolaborasi kolam kolega koleksi kolonial kolusi
  komando kombinasi komedi komentar komersial komik komisioner komitmen kompak kompensasi kompeten
  kompetensi kompetisi kompetitor kompleks komponen komposisi kompres kompromi komputer komunikasi komunitas
  kondang kondisi konduktor kondusif koneksi konfirmasi konflik konsekuensi konsentrasi konsep konser
  konsesi konsisten konsistensi konsolidasi konspirasi konstituen konstitusional konstruksi konsuler
  konsultasi konsumen konsumsi kontak kontaminasi konteks konten kontestasi kontra kontrak kontraksi
  kontribusi kontrol kontroversi kontroversial kontruksi konversi konvoi konyol koordinasi koper kopi korban
  kordinasi korek koreksi korelasi koreografi korupsi kos kosan kosmetik kosong kostum kota kotak kotor
  kreasi kreatif kreativitas kredibilitas kredit kriminal kriteria kritik kritis kronologi kronologis kru
  krui kuah kualitas kuantitas kuartal kuas kuasa kuat kubur kucing kucur kuda kudeta kuku kukuh kukus
  kuliah kuliner kulit kultur kumandang kumpul kumur kunci kuncir kuning kunjung kunyah kuota kupas kuping
  kurang kuras kurasi kurator kurban kurikulum kursi kurung kustom kutip kutu laba label labrak labuh lacak
  lada ladang lafal laga lagi lagu lahan lahap lahir laik lain lajang laju lajur laki lakon laksana laku
  lakuin lalai lalu lalulintas lama laman lamar lambai lamban lambang lambat lambung lampau lampias lampir
  lampu lancar landa landas langgan langgar langgeng langit langka langkah langsung lanjut lansir lansung
  lantai lantik lantun lapak lapang lapar lapis lapor lapuk larang lari laris larut latar lateral latih
  launching laut lawak lawan lawas lawatan layak layan layang layar layer lazim lebar lebih lebur leceh
  ledak ledek lega legal legenda legislasi legitimasi leher lekat lekuk lelah lelaki lelang lelap leluasa
  leluhur lemah lemak lemas lembab lembaga lembap lembar lembut lempar lempeng lendir lengah lengan lenggang
  lengkap lengkung lengser lenyap lepas lereng lestari lesu letak level lewat lezat liar liat libat liberal
  libur licin lidah lift lihat liku lilit lima limbah limpah lincah lindung lingkar lingkungan lingkup link
  lintang lintas lipat lipstik liput lirik lisensi listrik liter lobi logika logis logistik logo lokal
  lokasi lolos lomba lompat loncat longgar longsor lontar lontong lowong loyal luang luap luapan luar luas
  lubang lucu lucut luka lukis luluh lulus lumpuh lunak lunas luncur lupa lupas lurus lusin lutut maaf
  mabrur mabuk macam macet magang magis magnitudo mahakarya mahal mahasiswa main majemuk majikan maju maka
  makalah makam makan maki makin maklum makmur makna maksimal maksud makzul mal malah malam malas maling
  malu maluku mama mampu mana manajemen manajer manapun mandat mandek mandi mandiri mandul manfaat manggung
  mangkuk mangsa manifestasi manipulasi manis manja mantan mantap manusia manuver marah marak markas market
  martabat masa masak masalah masif masing masjid masker masuk masukin masyarakat mata matai matang match
  matematika materai materi material mati mau maupun mayat mayoritas mbak media mediasi medis meditasi
  medium medsos megah meja mekanisme mekar melatarbelakangi melintir melonjak memang member memori memudar
  mena menang menantu mendera mending mengerti menit mentah mental menteri mentor menu menyia mepet merah
  merdeka merek mereka meriah merk mertua mesin mesra mesti mesum meter meterai metode mewah migas migrasi
  mikir mikroba miliar milik militer milk milyar mimpi minat mineral minggu minim minimal minimum minta
  minum minus minyak miring mirip misal misi miskin mitigasi mitra mobil mobilitas moda modal model modern
  modifikasi modus mogok mohon momen momentum moneter monitor monitoring monopoli moral motif motivasi motor
  muat muda mudah mudi mudik mufakat muka mukim mukjizat mula mulailah mulia mulus mulut muncul mundur
  mungil mungkin muntah murah muram murid murni musik musim musnah musuh musyawarah mutakhir mutasi mutilasi
  mutu nada nadi nafas nafkah nafsu nahkoda naik nakal naksir nalar nama nanti napas narasi nasabah nasehat
  nasib nasihat nasional naskah natural naung naungan navigasi negara negatif negeri negosiasi nenek nengok
  nerobos netral ngakak ngamar ngamen ngapain ngeri ngerti ngotot niaga niat nikah nikmat nilai nirawak
  nirkabel nirlaba niscaya nobat noda nominal nominasi nomor nopol normal nostalgia notabene novel ntas
  nuansa nuklir nutrisi nyala nyali nyaman nyanyi nyata nyawa nyiakan nyinyir obat objek objektif obral
  obrol observasi obsesi oksida oksidan olah olahraga oleh oles oligark oligarki olok ombak omong omongin
  omzet onar ongkos operandi operasi operasional operator opini oplos opname oposisi opsi optimal optimisme
  orang orangtua orasi orbit order organ organik organisir orientasi ornamen otak otonom otonomi otopsi
  otoritas otot outfit pabean pabrik pacar pacu pada padai padam padan padat padi padu pagar pagi paha
  pahala paham pahit pailit pajak pajang pakai paket paksa paku palang paling palsu pamer pamit pamor panas
  pancar pancing pandang pandemi pandu panen panggang panggil panggung pangkal pangkas pangkat pangku
  pangkuan panik panjang panjat pantai pantang pantas pantat pantau pantul papa papah papar parade parah
  parameter paras paripurna pariwisata parkir partai partikel partisipasi partner paru paruh parut pasang
  pasar pasien pasir pasok paspor pasti pasukan patah paten patok patroli patuh patung patut payah payment
  payudara payung pecah pecat peci pedang pedas pedih pedoman peduli pegang pegawai peka pekan pekat pelacur
  pelat pelihara pelipis pelopor peluang peluk peluru pemilu pendek pengaruh pengen penggal pengin penjara
  pensiun pentas penting pentol penuh perabot peraga perahu perak peran perang perangkap perangkat peranti
  peras percaya percuma perdana perdata perempuan performa pergi peri periksa perilaku peringkat perintah
  perkara perkosa perlahan perlu permanen permisi pernah pers persebaya persen persentase persepsi persero
  persis personal personel personil perspektif pertama perut pesan pesat pesawat pesiar pesisir pesona pesta
  peta petang petasan peti petik piawai picu pidana pidato pihak pijat pikat pikir pilah pilih pilot pilu
  pimpin pinang pindah pindai pinggang pinggir pinjam pintar pintas pintu pipa pipi pirang piring pisah
  pistol plat platform player plot pohon poin pojok pokok pola polemik poles polisi politik politis
  politisasi politisi polos pompa poni ponsel popularitas populasi populer porak poranda porsi portofolio
  pose posisi positif poster posting postur potensi potong potret praduga prajurit prakarsa prakiraan
  praktek praktik praktis praktisi pramugari predikat prediksi preman presentasi presiden prestasi
  prevalensi pria pribadi prihatin prinsip print prioritas privasi probabilitas problem produk produksi
  produktif produktivitas produser profesi profesional profil profit program progres promo promosi promotor
  properti proporsi prosedur proses prosesi proteksi protes protokol prototipe provokasi proyek proyeksi
  psikis psikolog psikologi psikologis puas puasa publik publikasi pucuk puisi puja puji pukau pukul pulang
  pulas pulau pulih puluh punah puncak pundak pung punggung pungkas pungkir pungut punya pupuk pupus pura
  puruk pusar pusat pusing pustaka putar putih putra putri putus raba racik racun radang radikal radio raga
  ragam ragu rahang rahasia rahim raih raja rajin rajut rakit rakyat ramah ramai ramal rambat rambut rampas
  ramping rampok rampung ranah rancang rangka rangkai rangkap rangkul rangkum rangsang ranjang ranking
  rantai rantau rapat rapi rapih rasa rasain rasial rasional rasuah rasuk rata ratifikasi rating ratus rawan
  rawat raya rayu razia reaksi realisasi rebak rebus rebut reda redam reduksi redup refleksi regang register
  registrasi regulasi rehab rehabilitas rehabilitasi rejeki rekam rekan rekayasa rekening reklamasi
  rekomendasi rekor rekrut rela relaksasi relasi relevansi rem remaja remeh remisi renang rencana rendah
  rendam rengek renggang renovasi rentan rentet renung renyah replikasi repot reputasi resah resep resiko
  resmi respon respons restoran restorasi restu retak retas review revisi revolusi rezeki riang rias ribet
  ribu ribut ricuh rileks rilis rinci rindu ringan ringkas rintang rintis risau riset risiko risk ritel
  ritual riuh rival riwayat robek roboh robot roda roket rokok romantis rombak rombong rontok rosot rotasi
  ruang ruas rubrik rudal rugi rujuk rukun rumah rumit rumor rumput rumus runcing runtuh rupa rupiah rusak
  rusuh rute rutin rutinitas saat sabar sabet sabotase sadap sadar sah sahabat saham sahut saing saja saji
  sakit sakral saksi salah salahguna salahsatu salam salat saldo salin salip salju salur sama samar sambal
  sambangi sambung sambut sampah sampai sampel samperin samping sampul sana sandang sandar sandera sandi
  sanding sang sangat sanggah sanggul sanggup sangka sangkal sangkut sangsi sanjung sanksi santai santan
  santap santet santri santun sapa sapi sapu saran sarana sarang saring sarjana sasar sastra satu satupun
  saudara saudari sawah sawit sayang sayap sayat sayur schedule sebab sebagai sebal sebar sebarluas sebelah
  seberang sebuah sebut sedap sedekah sederhana sedia sedih sedikit sedimentasi sedot sedu segala segan
  segar segel segera segi segmen sehat seisi sejahtera sejajar sejam sejarah sejawat sejuk sekalipun
  sekarang sekat sekitar sekolah seksi seksual sektor sekuel sekutu sela selain selam selamat selancar
  selang selaras seleksi selenggara selesai selfie selidik selimut seling selingkuh selip selisih seliweran
  seller seloroh selubung seluler selundup seluruh semai semangat semat semau semayam sembah sembarang
  sembelih sembilan sembuh sembunyi semi sempat sempit semprot sempurna semua semut senang sendat sendi
  sendiri sendok sengaja senggol sengketa sengsara seni senior senja senjata sensasi sensor sentil sentral
  sentuh senyum seok seolah sepak sepakat sepakbola sepatu sepeda sepele seperti sepeser sepi septik sepuh
  sepupu serabut serah serak serakah seram serang serap serasi serat seraya serbu serentak seret serial
  sering serius serta sertifikasi sertifikat seru sesak sesal sesat sesuai set setan setara setel setelah
  seteru setia setim setir setop setor setrum setting setubuh setuju sewa share sia siaga siakan siang siap
  siar siasat sibuk sidak sidang sidik sifat sigap sihir sikap sikat siklikal siksa sila silahkan silakan
  silang silaturahmi simak simbol simpan simpang simpati simpul simulasi sinambung sinar sindir sinergi
  sinetron singgah singgung singkat singkir sini sinkron sipil siram siri sisa sisi sisih sisip sisir sistem
  siswa sita situ situasi situlah situs skala skema skenario skor skors skripsi skuad skuat soal sobek soda
  sodor solid solidaritas solo solois solusi somasi sombong sopan sopir sorak sorot sosial sosialisasi sosok
  spekulasi spesial spesifikasi spion spiritual sponsor stabil staf stage stamina standar standard start
  status steril stiker stimulasi stimulus stok stop strategi strategis stres struktur struktural studi suami
  suap suara suasana suatu subsidi substansi subur suci sudah sudut suguh suguhan suhu sujud suka sukarela
  sukses sulam sulap sulit suluh sulung sumbang sumbat sumber sumpah sunah sunat sundul sungai sungguh
  sunnah suntik sunting sunyi supervisi suplai suporter support surat surga suruh surut survei susah susu
  susul susun susup susut sutradara swadaya swafoto swalayan syarat syukur syuting taat tabah tabrak tabung
  tabur tadi tafsir tagih tahan tahap tahlil tahu tahukah tahun tajam tajuk takarir takbir takdir takjub
  takluk taksir takut takwa takziah talenta tali tamat tambah tambak tambal tambang tampak tampan tampang
  tampar tampil tampung tamu tanah tanam tancap tanda tandang tandas tanding tandu tanduk tang tangan tangga
  tanggal tanggap tangguh tanggulang tanggung tanggungjawab tangis tangkap tangkis tani tantang tante tanya
  tapak taqwa taraf target tari tarif tarik taruh tarung tas tasking tata tatap tatih tato tau taubat taut
  tautan tawa tawan tawar tayang tebak tebal tebang tebar tebus teduh tega tegak tegang tegar tegas teguh
  tegur tekad tekan teken teknik teknis teknisi teknokrat teknologi tekstur tekuk tekun telaah teladan telah
  telan telanjang telantar tele teledor telepon televisi telinga teliti telpon telungkup telur telusur tema
  teman tembak tembus temen tempat tempel tempo tempuh tempur temu tenaga tenang tenar tendang tender tengah
  tenggelam tengkar tenis tenor tensi tentang tentara tenteram tentram tentu tenun teori tepat tepi tepis
  tepuk tera terampil terang terap terapi terapis teras terbang terbit teriak terik terima terimakasih
  terjang terjemah terjun ternak teropong teror tertib terus tes tesis tetangga tetap tetapi tetes tewas
  tiada tiap tiba tidak tidur tiga tikam tiket tilang tim timbang timbul timbun timpa timpal timpang timun
  tindak tindaklanjut tinggal tinggi tingkah tingkat tinjau tinju tipe tipis tips tipu tiri tiru titel titi
  titik titip tiup tobat todong toko tokoh tol tolak toleransi tolong ton tonjol tonton topeng topi topik
  toreh torehan total tradisi tradisional trailer traksi transaksi transfer transformasi transkrip transmisi
  transparansi transportasi travel tren triliun triwulan tropis trotoar truk tua tuai tualang tuan tuang
  tubi tubruk tubuh tuding tuduh tugas tuhan tuju tujuh tukang tukar tukas tulang tular tulis tulus tumbang
  tumbuh tumbuk tumis tumpah tumpang tumpuk tunai tunangan tunda tunduk tunggak tunggal tunggang tunggu
  tunjang tunjuk tuntas tuntun tuntut tupoksi tur turis turun turut tusuk tutup tutur tweet uang uap ubah
  ucap udah udang udara ugal ujar uji ujicoba ujung ukir ukur ulah ulang ular ulas ultimatum ulur umat umbar
  umbi umpama umpan umum umur undang undian unduh undur unek unggah unggul ungkap ungkit ungsi unik unit
  unjuk untuk untung upah upaya update upload urai urban urgensi urung urus urusin urut usah usaha usai usap
  usia usik usir usul usung usut utama utang utara utas utuh vaksin vaksinasi validasi valuasi varian
  variasi variatif venue verbal verifikasi versi video view viral virus visa visi visual visualisasi visum
  vital vitamin vlog vokal vokalis volume vonis wabah wacana wadah wafat wajah wajar wajib wakaf wakil waktu
  wamil wangi wanita wanti warga waris warna warta warung wasiat waspada watak wawancara wawasan wayang web
  website wenang wewenang wibawa wilayah wirausaha wisata wisuda wudhu wujud yakin yaudah zalim zaman ziarah
  zikir zina zodiak
`
  .trim()
  .split(/\s+/);

/** Forms that affixes alone lead to a wrong root of the list: `memberikan` has nothing to do with ikan. */
export const EXCEPTIONS: Map<string, string> = new Map(
  `
  antrian:antre berapi:api berasa:rasa berawan:awan berempati:empati berevolusi:evolusi berikan:beri
  berisikan:isi diadukan:adu dibekukan:beku diberikan:beri diketuai:ketua disahkan:sah jaman:zaman
  kediaman:diam kekeringan:kering kemenangan:menang matik:mati memarahi:marah memasukan:masuk
  membekukan:beku memberi:beri memberikan:beri memenjarakan:penjara memohon:mohon mengadukan:adu mengaku:aku
  mengakui:aku mengawali:awal mengelak:elak mengesahkan:sah mengunakan:guna mengurungkan:urung meniti:titi
  mentas:pentas merubah:ubah milih:pilih nampak:tampak nonton:tonton pemasukan:masuk pembekuan:beku
  pemenangan:menang pemenuhan:penuh pemohon:mohon pengadilan:adil pengakuan:aku pengawasan:awas
  pengesahan:sah penggali:gali penglihatan:lihat pengubahan:ubah perombakan:rombak rekanan:rekan
  setelan:setel tandukan:tanduk terjangan:terjang tersingkir:singkir
`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);
