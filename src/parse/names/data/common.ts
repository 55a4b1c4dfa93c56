import { readWords } from "./table.ts";

/**
 * Everyday words of Indonesian news. One of them is no name because it is capitalised: it begins a sentence or
 * stands in a title. Words that are also names of persons (`cahaya`, `putra`) are left out.
 */
export const COMMON: Set<string> = readWords(`
  abad aborsi abrasi absen abu ac acak acap acara action acuan ada adalah adaptasi adaptif adapun adat
  adegan adem adik adil admin administrasi administratif adonan adopsi adu aduan aduk adv advokat afirmasi
  afp after agak agama agar agen agenda agensi agraria agresi agresif ahli ai air aja ajaib ajak ajakan
  ajang ajaran ajudan ajukan akad akademi akademik akademis akademisi akal akan akar akhir akhirat akhlak
  aki akibat akomodasi akrab akreditasi akselerasi aksen akses aksesibilitas aksesori aksesoris aksi akta
  aktif aktifitas akting aktivis aktivitas aktor aktris aku akui akuisisi akumulasi akun akuntabel
  akuntabilitas akuntansi akurasi akurat akut ala alam alamat alami alarm alas alasan alat album alergi
  alhamdulillah aliansi alias alien alih aliran alis alkohol all almarhum almarhumah alokasi alot alpukat
  alsintan alternatif aluminium alumni alumunium alun alur ama amal amalan aman amanah amanat amankan amar
  amarah amat amatir ambang ambil ambisi ambisius ambulans amp ampuh ampun amukan amunisi an anak analis
  analisa analisis anarkis ancaman and andai andal andalan andil aneh aneka anemia anggap anggapan
  anggaran anggota anggrek anggun anggur angin angka angkasa angkat angkot angkut angkutan angsuran
  animasi anime anjing anjlok anjuran anomali anonim antar antara antaranews antarmuka antarnegara anti
  antibodi antikorupsi anting antioksidan antirasuah antisipasi antre antrean antusias antusiasme anugerah
  anyar apa apabila apakah apalagi apapun aparat aparatur apartemen apel aphelion api apik aplikasi
  aplikator apresiasi ara arah arahan arang archive are area areal arena argumen arisan armada aroma arsip
  arsitek arsitektur arteri arti article artificial artikel artis artistik arus as asa asal asalkan asam
  asap asas asasi asesmen aset asimetris asin asing asisten asli asma asmara aspal aspek aspirasi asrama
  assist asteroid astronom astronomi asuh asuhan asumsi asupan asuransi asusila asyik at atap atas atasan
  atau ataupun atensi atlet atmosfer atraksi atraktif atribut atur aturan audiens audiensi audio audisi
  audit aula aura autentik autisme autoimun autopsi awak awal awam awan awasi away awet ayah ayal ayam
  ayat ayo bab babak babi baca bacaan back badai bag bagaimana bagaimanapun bagasi bagi bagian bagikan
  bahagia bahan bahas bahasa bahasan bahaya bahkan bahu bahwa baik baja baju bak bakal bakalan bakar bakat
  bakso bakteri baku balap balapan balas balasan balik baling balistik balita balok balon balutan bambu
  ban band bandara banderol banding bandingkan banget bangga bangkai bangkit bangkrut bangku bangsa
  bangsawan bangun bangunan banjir bank banking bansos bantahan bantal bantu bantuan banyak bapak baper
  bar bara barak barang barangkali barel bareng baris barisan baru barulah basah based basic basis basket
  bata batal batang batangan batas batasan baterai batik batin batok batu batuan batubara batuk bau bauran
  bawa bawaan bawah bawahan bawang bayam bayang bayangan bayangkan bayar bayaran bayi bazar be beasiswa
  beauty beban bebas bebek beber beberapa becak beda bedah begal begini begitu bek bekal bekas bekerja
  bekerjasama bela belah belahan belajar belaka belakang belakangan belanja belas belasan belasungkawa
  beleid beli beliau beliung belok belt belum belut benak benang benar benarkah bencana benci benda
  bendera bendungan bener beneran bengkak bengkel benih bening bensin benteng bentrok bentrokan bentuk
  benturan benua bepergian ber beracun berada beradaptasi beradik beradu beragam beragama berakhir
  berakibat beraksi berakting beraktivitas beralamat beralasan beralih beramai berambisi berambut
  beranggapan beranggotakan berangkat berangsur berani beranjak berantai berantakan berapa berapi beraroma
  berarti beras berasa berasal berasumsi berat berawak berawal berawan berbadan berbagai berbagi
  berbahagia berbahan berbahasa berbahaya berbaju berbakat berbalik berbanding berbarengan berbaring
  berbaris berbasis berbatasan berbau berbayar berbeda berbelanja berbenah berbentuk berbiaya berbicara
  berbincang berbisnis berbohong berbondong berbuah berbuat berbulan berbunyi berburu berbusana bercampur
  bercanda bercerai bercerita berdagang berdalih berdamai berdampak berdampingan berdarah berdasar
  berdasarkan berdatangan berdaulat berdaya berdebat berdekatan berdemo berdialog berdiam berdiri
  berdiskusi berdoa berdomisili berdua berduka berdurasi bereaksi berebut beredar berekspresi berenang
  berencana beres beresolusi berfokus berfoto berfungsi bergabung bergairah bergambar berganti bergantian
  bergantung bergaya bergegas bergelombang bergengsi bergenre bergerak bergeser bergizi bergoyang bergulir
  berguna berhadapan berhadiah berhak berharap berharga berhasil berhati berhenti berhijab berhubungan
  beri beribadah berikan berikut berikutini berimbas berinisial berinisiatif berinovasi berintegritas
  berinteraksi berinvestasi beriringan berisi berisikan berisiko beristirahat berita berizin berjaga
  berjalan berjam berjangka berjanji berjarak berjasa berjaya berjenis berjibaku berjoget berjualan
  berjuang berjudul berjuluk berjulukan berjumlah berjumpa berkabung berkaca berkah berkaitan berkala
  berkali berkantor berkapasitas berkarakter berkarier berkarir berkarya berkas berkat berkata berkeadilan
  berkebangsaan berkeinginan berkekuatan berkelanjutan berkelas berkeliaran berkeliling berkembang
  berkenalan berkenan berkencan berkendara berkepanjangan berkeringat berkesan berkesempatan
  berkesinambungan berkilau berkiprah berkisah berkisar berkoalisi berkolaborasi berkomentar berkomitmen
  berkompetisi berkomunikasi berkonsentrasi berkonsep berkonsultasi berkontribusi berkoordinasi
  berkualitas berkuasa berkuliah berkumpul berkunjung berkurang berkurban berlabel berlabuh berlaga
  berlaku berlalu berlambang berlangganan berlangsung berlanjut berlapis berlari berlarut berlatar
  berlatih berlawanan berlayar berlebih berlebihan berlibur berlindung berlogo berlokasi berlomba
  berlubang bermacam bermain bermakna bermaksud bermalam bermanfaat bermarkas bermasalah bermimpi berminat
  berminyak bermitra bermotif bermotor bermuatan bermula bermunculan bermusik bernada bernama bernapas
  bernaung bernegara bernegosiasi berniat bernilai bernomor bernuansa bernyanyi bernyawa berobat
  berolahraga beroperasi berorasi berorientasi berpacaran berpadu berpakaian berpamitan berpandangan
  berpartisipasi berpaspor berpelat berpeluang berpelukan berpenampilan berpendapat berpendidikan
  berpengalaman berpengaruh berpenghasilan berperan berperang berperilaku berpesan berpidato berpihak
  berpikir berpindah berpisah berpose berposisi berpotensi berprestasi berprofesi berproses berpuasa
  berpulang berpura berpusat berputar bersabar bersabda bersahabat bersaing bersaksi bersalah bersama
  bersamaan bersangkutan bersantai bersatu bersaudara bersebelahan berseberangan bersedia bersedih
  bersejarah bersekolah berselang berselisih bersemangat bersembunyi bersenang bersenjata bersentuhan
  bersepeda berseragam berserakan bersertifikat berseteru bersiap bersifat bersih bersihkan bersikap
  bersikeras bersinar bersinergi berskala bersosialisasi berspekulasi berstandar berstatus bersua bersuara
  bersubsidi bersumber bersumpah bersyarat bersyukur bertabrakan bertahan bertahap bertahun bertajuk
  bertambah bertandang bertanding bertanggung bertanggungjawab bertanya bertarung bertekad berteknologi
  bertema berteman bertempat bertemu bertenaga bertengger bertengkar bertentangan bertepatan berteriak
  berterima bertiga bertindak bertingkat bertolak bertransaksi bertransformasi bertubuh bertugas bertujuan
  bertukar bertuliskan bertumbuh bertunangan berturut berubah berujar berujung berukuran berulang berumur
  berunjuk beruntun beruntung berupa berupaya berurusan berusaha berusia berutang bervariasi berwajib
  berwarna berwenang berwisata berziarah berzodiak besar besaran beserta besi besok besutan beta betah
  betapa betina betis beton betul biang biar biarkan bias biasa biaya bibir bibit bicara bicarakan bidan
  bidang bijak bijaksana biji bikin bikini bila bilang bilangan bilateral bimbingan bin binaan binatang
  bincang bingkai bingung bintik bio biologi biologis bioskop birokrasi biru bisa bisnis bit bjb bkn blak
  blakan blazer blockchain blog blokade blokir blonde blong bmkg boat bob bobot bocah bocor bocoran bodi
  bodoh body bohong boks bola bolak bold boleh bom bondong boneka bongkar bonus booth bor bos bosan botol
  box boyband bps bra brand branding breaking brokat brutal bruto buah buahan buang buat buatan buaya
  bubar bubuk bubur budaya budget budidaya bugar buka bukaan bukan bukanlah bukti buktikan buku bulan
  bulanan bulat bule bully bullying bulu bulutangkis bumbu bumi bumn bunda bungkam bungkus bungsu buntu
  buntut bunuh bunyi buron buronan bursa buru buruan buruh buruk burung bus busa busana busuk buta butir
  butuh butuhkan buy buyback buzzer by cabai cabang cabe cabut cacar cacat cacing cadang cadangan cafe
  cagar cair cairan cakupan caleg call calon camat camera camilan campur campuran canda candaan canggih
  canggung cangkir cantik cap capai capaian capek capim capres caption car cara care career cari cash
  casual cat catat catatan cawapres cc cedera cek cekcok cekfakta celah celana celcius celetuk cemas
  cemburu cemerlang cenderung cengkeh cepat cerah cerai ceramah cerdas ceria cerita cermat cermin cerminan
  cerobong cetak cewek chain charging chart chat check chemistry chip chipset cibiran cicilan cilik cincin
  cintai cipta ciptaan ciptakan ciri cita ciuman class clean clear cloud cm co coach cob coba cobalah
  cocok cokelat coklat com comeback commerce compada concern consumer content context contoh control copy
  corona cost cover cowok creator credit cs cuaca cuci cucu cuek cuit cuitan cuka cukai cukup cuma cuman
  cuplikan curah curang curhat curian curiga customer cuti da dada dadakan daerah daftar daftarkan dagang
  dagangan daging dah dahi dahsyat dahulu dakwaan dakwah dalam dalami dalang dalih damai damar dampak dan
  dana danau dance dangdut dangkal dapat dapatkan dapet dapur darah darat daratan dari daring daripada
  darurat dasar data database datang datar dataran date daun daur daya de deal dealer debat debit debitur
  debu debut dedikasi definisi definitif defisit deflasi deg degan degradasi deh dehidrasi dekade dekat
  deklarasi dekorasi del delapan delay delegasi delik demam demand demi demikian demo demografi demokrasi
  demokratis demonstran demonstrasi denda dendam dengan dengar dengue denim depan deposito depresi derajat
  deras deretan dermaga des desa desain desainer desakan deskripsi destinasi detail detak deteksi detik
  detikcom detikers detil devisa dewasa dgn di dia diabadikan diabaikan diabetes diadakan diadaptasi
  diadili diadopsi diagnosis diajak diajarkan diajukan diakhiri diakibatkan diakses diaktifkan diakui
  dialami dialihkan dialog dialokasikan diam diamankan diamati diambil diancam diandalkan dianggap
  dianggarkan diangkat diangkut dianiaya dianjurkan diantar diantara diantisipasi diaplikasikan
  diapresiasi diarahkan diare diartikan diaspora diatas diatasi diatur diawali diawasi dibaca dibacakan
  dibagi dibagikan dibahas dibakar dibalas dibalik dibalut dibanderol dibanding dibandingkan dibangun
  dibanjiri dibantah dibantu dibarengi dibatalkan dibatasi dibawa dibawah dibawakan dibayangkan dibayar
  dibayarkan dibebankan dibebaskan dibekali dibeli dibenahi dibenarkan dibentuk diberangkatkan
  diberhentikan diberi diberikan diberitahu diberitakan diberlakukan dibersihkan dibiarkan dibiayai
  dibicarakan dibidang dibikin dibilang dibintangi diblokir dibongkar dibuang dibuat dibuatkan dibubarkan
  dibuka dibuktikan dibungkus dibunuh diburu dibutuhkan dicabut dicairkan dicampur dicanangkan dicantumkan
  dicapai dicari dicatat dicegah dicegat dicek diceritakan dicermati dicetak dicintai diciptakan dicoba
  dicopot dicoret dicuci diculik dicuri dicurigai didaftarkan didakwa didalam didalami didampingi didanai
  didapat didapati didapatkan didapuk didasari didasarkan didatangi didatangkan didengar dideportasi
  diderita didesain didesak didiagnosis didirikan didiskusikan didistribusikan didominasi didorong
  diduduki diduga didukung dieksekusi diekspor diesel diet dievakuasi dievaluasi difabel difasilitasi
  difokuskan difungsikan digabungkan digadang digagas digali digambarkan digandrungi diganggu diganti
  digantikan digarap digawangi digelar digelontorkan digemari digerakkan digit digital digitalisasi
  digoreng digugat digulirkan digunakan diguncang diguyur dihabiskan dihadapi dihadapkan dihadiri
  dihadirkan dihalau dihancurkan dihantam dihapus dihapuskan diharapkan dihargai diharuskan dihasilkan
  dihebohkan dihelat dihentikan dihiasi dihilangkan dihimpun dihindari dihitung dihormati dihubungi
  dihukum dihuni diidentifikasi diikat diikuti diimbangi diimbau diimplementasikan diimpor diincar
  diinformasikan diingat diingatkan diinginkan diinisiasi diiringi diisi diisukan diizinkan dijadikan
  dijadwalkan dijaga dijalani dijalankan dijamin dijangkau dijanjikan dijatuhi dijatuhkan dijawab
  dijelaskan dijemput dijerat dijual dijuluki dijumpai dikabarkan dikabulkan dikaitkan dikaji dikalahkan
  dikarenakan dikaruniai dikasih dikatakan dikategorikan dikawal dikecualikan dikejar dikejutkan
  dikelilingi dikelola dikeluarkan dikeluhkan dikemas dikembalikan dikembangkan dikemudikan dikemukakan
  dikenai dikenakan dikenal dikenali dikenalkan dikenang dikendalikan dikendarai dikerahkan dikerjakan
  diketahui dikhawatirkan dikira dikirim dikirimkan dikit diklaim diklarifikasi dikombinasikan dikomentari
  dikomunikasikan dikonfirmasi dikonsumsi dikontrak dikontrol dikoordinasikan dikritik dikuasai
  dikumpulkan dikunjungi dikurangi dikutip dilahirkan dilakoni dilaksanakan dilakukan dilalui dilancarkan
  dilanda dilanggar dilangsungkan dilanjutkan dilansir dilantik dilapisi dilaporkan dilarang dilarikan
  dilatih dilayangkan dilayani dilelang dilema dilemahkan dilengkapi dilepas dilepaskan diler diletakkan
  dilewati dilewatkan dilibatkan diliburkan dilihat dilimpahkan dilindungi dilintasi dilirik dilontarkan
  diluar diluncurkan dilupakan dimainkan dimakamkan dimakan dimaknai dimaksimalkan dimaksud dimaksudkan
  dimana dimanfaatkan dimanipulasi dimanjakan dimasak dimasukkan dimenangkan dimensi dimeriahkan dimiliki
  diminati diminta dimintai diminum dimodifikasi dimuat dimulai dimungkinkan dimusnahkan din dinaikkan
  dinamai dinamakan dinamika dinamis dinanti dinantikan dinding dingin dini dinihari dinikmati dinilai
  dinner dinobatkan dinyanyikan dinyatakan diobati dioksida diolah dioperasikan dioptimalkan dipadamkan
  dipadu dipadukan dipahami dipajang dipakai dipaksa dipaksakan dipamerkan dipandang dipandu dipanen
  dipanggil dipangkas dipantau dipaparkan dipasang dipasangkan dipasarkan dipasok dipastikan dipatok
  dipecat dipegang dipelajari dipengaruhi dipenjara dipenuhi diperankan diperbaiki diperbarui
  diperbincangkan diperbolehkan dipercaya dipercepat diperdagangkan dipergunakan diperhatikan
  diperhitungkan diperiksa diperintahkan diperjualbelikan diperjuangkan diperkenalkan diperkenankan
  diperkirakan diperkosa diperkuat diperlakukan diperlihatkan diperluas diperlukan diperoleh diperpanjang
  diperparah dipersiapkan dipertahankan dipertanggungjawabkan dipertanyakan dipertemukan dipertimbangkan
  diperuntukan diperuntukkan dipesan dipicu dipidana dipikirkan dipilih dipimpin dipindahkan dipinjamkan
  dipisahkan diplomasi diplomat diplomatik diposting dipotong diprediksi diprioritaskan diproduksi
  dipromosikan diproses diproyeksikan dipublikasikan dipuji dipukul dipulangkan dipungkiri dipungut
  dipusatkan diputar diputus diputuskan diragukan dirahasiakan diraih dirakit diramaikan dirampas
  dirancang dirangkum dirasa dirasakan dirawat dirayakan direalisasikan direbus direbut direct direkam
  direkomendasikan direkrut direksi direncanakan diresmikan direspons direvisi diri diriku dirilis dirimu
  diringkus dirugikan dirujuk dirumah dirumorkan dirusak disabilitas disadari disadur disahkan disajikan
  disaksikan disalahgunakan disalurkan disamakan disambut disampaikan disana disangka disangkakan disapa
  disarankan disayangkan disebabkan disebar disebarkan disebut disebutkan disediakan disegel disela
  diselamatkan diselenggarakan diselesaikan diselidiki diselimuti disematkan disemayamkan disembelih
  disembuhkan disembunyikan disempurnakan disengaja disepakati diserahkan diserang diserap disertai
  disertakan disesuaikan disetujui disiagakan disiapkan disiarkan disibukkan disimak disimpan disimpulkan
  disinggung disini disinyalir disiplin disita disitu diskon diskriminasi diskriminatif diskusi disorot
  disrupsi distribusi distributor disuarakan disuguhkan disukai disuruh disusul disusun disutradarai
  ditabrak ditahan ditaklukkan ditaksir ditambah ditambahkan ditampilkan ditampung ditanam ditanami
  ditandai ditandatangani ditangani ditanggapi ditanggung ditangkap ditantang ditanya ditanyai ditanyakan
  ditargetkan ditarik ditata ditawari ditawarkan ditayangkan ditebak ditegakkan ditegaskan ditekan diteken
  diteliti ditelusuri ditemani ditembak ditempati ditempatkan ditempuh ditemui ditemukan ditenagai
  ditengah ditengarai ditentukan diterapkan diterbangkan diterbitkan diterima diterjemahkan diterjunkan
  diterpa ditertibkan diteruskan ditetapkan ditilang ditimbulkan ditindak ditindaklanjuti ditinggal
  ditinggalkan ditingkat ditingkatkan ditinjau ditiru dititipkan ditolak ditonton ditopang ditransfer
  dituangkan dituding dituduh dituduhkan ditugaskan dituju ditujukan ditulis dituliskan ditumpangi ditunda
  ditunggu ditunjuk ditunjukkan dituntut diturunkan ditutup ditutupi diubah diucapkan diuji diukur diulas
  diumumkan diundang diunduh diunggah diunggulkan diungkap diungkapkan diuntungkan diupayakan diurus
  diusir diusulkan diusung diusut diutamakan diutarakan divaksin divaksinasi diverifikasi diversifikasi
  dividen divonis diwajibkan diwakili diwariskan diwarnai diwaspadai diwawancara diwawancarai diwujudkan
  diyakini dk dkk dll do doa doakan doang doc dok dokter doktor dokumen dokumentasi dokumenter dolar
  dollar domain domba domestik dominan dominasi domisili dompet donasi donatur dong donor door dorong
  dorongan dosa dosen dosis dot double down dr draf draft drainase drama dramatis drastis dress drive
  driver drone drop drum dry dua dual duduk duel duet duga dugaan duit duka dukun dukung dukungan dulu
  duluan dump dunia duo durasi durian eceran edar edaran edisi editan edukasi edukatif efek efektif
  efektivitas effect efisien efisiensi ego eh ekologi ekologis ekonom ekonomi ekonomis ekor ekosistem eks
  eksekusi eksekutif eksekutor eksepsi eksis eksistensi eksisting eksklusif eksotis ekspansi ekspektasi
  eksperimen eksplisit eksploitasi eksplorasi ekspor eksportir ekspresi ekstasi eksterior eksternal ekstra
  ekstradisi ekstrak ekstrem ekstrim ekuitas elang elegan elektabilitas elektrifikasi elektrik elektronik
  elemen elit elite elpiji email emak emang emas emisi emiten emoji emosi emosional empat empati empuk en
  enak enam end endemik energi energik engga enggak enggan entah entitas entry enzim episode era erat
  ereksi error erupsi es esdm eselon esensial eskalasi esok estetik estetika estimasi etik etika etis
  etnik etnis euro evakuasi evaluasi event eyang fa fabricated face fact factcheck fakta faktor false
  familiar family fan fandom fanmeeting fans fantasi fantastis farmasi fase fashion fashionable fasilitas
  fasilitasi fatal fatwa fauna favorit federal fee fem feminin fenomena fenomenal fesyen figur fiksi
  fiktif file film filosofi filter final finalis finalisasi finansial finis fintech first fisik fiskal fit
  fitnah fitur flagship flat fleksibel fleksibilitas flora floral flow flu fluktuasi fluktuatif fluoride
  flyover fo fogging fokus follow followers fondasi food for forensik formal formasi format formil
  formulir forum fosil foto fotografer fotografi fotokopi founder fraksi frame frasa free frekuensi fresh
  from frustrasi full fun fundamental fungsi fungsional furnitur futuristik ga gabah gabung gabungan gadai
  gadang gadget gadis gagah gagal gagasan gaib gainers gairah gajah gaji gak galau galian galon gambar
  gambaran gamblang gambut game gamer gaming gamis gampang ganas ganda gandum gang gangguan ganja ganjil
  ganteng ganti gantung gara garam garansi garapan garis gas gatal gaun gawai gawang gaya gebrakan gebyar
  gedung geger gejala gejolak gelandang gelandangan gelang gelap gelar gelaran gelas gelisah gelombang
  gemar gemas gembira gemilang gempa gemuk gen genangan genap gencar gencatan gender generasi genetik geng
  genggam genosida genre gentar geofisika geografis geopolitik gerah gerai gerak gerakan geram gerbang
  gerbong gereja gerhana gerobak gesa gestur getah getaran ghostarchive giat gigi gigitan gila giliran gim
  gimana gini ginjal girl gitar gitu giveaway gizi glamor global globalisasi go goda gol golf golongan
  good goreng gorengan gorong gosip gotong gov grafik grafis gram granat gratifikasi gratis gravitasi
  green grill ground grup gua gudang gue gugatan gugup gugur guguran gula guna gunakan guncangan gurih
  guru guys ha habis habisan habitat hadapan hadapi hadiah hadir hadirin hadirkan hadis hadits haid hajat
  haji hak hal halal halaman halangan halte halu halus ham hama hamba hambatan hamil hamparan hampir
  hancur handal handphone handuk hangat hangout hangus hantu hanyalah hanyut happy hapus haram harap
  harapkan harga hari harian harimau harkat harmoni harmonis harmonisasi harta haru harum harus haruslah
  hasil hasrat hasutan haters hati hatian haus have hawa hayati healing hebat heboh hektar hektare
  helikopter helm hemat hendak hengkang henti hentikan heran herbal hewan hias hiasan hibah hibrida
  hiburan hidangan hidung hidup high hijab hijau hijrah hilang hilir hilirisasi himbauan hindari hingga
  hipertensi histeris historis hitam hits hitung hitungan hiu hoaks hoax hobi holding home honor honorer
  horizontal hormat hormon horor hortikultura host hot hotel hotspot hp html http https hubungan hubungi
  hujan hujatan hukum hukuman hulu humor huni hunian huruf hutan hutang hybrid ia ialah ibadah ibarat ibu
  ibukota ibunda id ide ideal identifikasi identik identitas ideologi idol idola ihwal ijazah ijin ikan
  ikat ikatan ikhtiar iklan iklim ikon ikonik ikut ikutan ikuti ilegal illegal ilmiah ilmu ilmuwan ilusi
  ilustrasi image imajinasi imbal imbalan imbang imbas imbau imbauan imbuh imej imigran imigrasi iming
  impian implementasi impor importasi importir impostor impresif imun imunitas imut in inap incaran inci
  indeks independen independensi indera indikasi indikator individu individual induk industri industrial
  infeksi inflamasi inflasi influencer influenza info informal informan informasi informatika
  infrastruktur ingat ingatan ingatkan ingin inginkan ini inilah inisial inisiatif inklusi inklusif
  inovasi inovatif input insan insentif insiden insinyur inspeksi inspirasi inspiratif instalasi install
  instan instansi institusi institusional instruksi instrumen insulin insyaallah integrasi integritas
  intelektual intelijen intelligence intens intensif intensitas interaksi interaktif interior internal
  internasional internet interogasi interupsi interval intervensi inti intim intimate intimidasi
  intoleransi introvert invasi investasi investigasi investor irama iri irigasi iringan irit iritasi is
  iseng isi isolasi istilah istimewa istirahat istri isu isyarat it item itikad itu itulah itupun iuran
  iya izin jabatan jadi jadikan jadwal jaga jagat jago jagoan jagung jahat jahe jahitan jajan jajanan
  jajaran jaket jaksa jalan jalanan jalani jalankan jalar jalur jam jamaah jaman jambu jaminan jamu jamur
  janda jangan jangka jangkauan janin janji jantan jantung jarak jarang jari jaring jaringan jarum jas
  jasa jasad jasmani jatah jatuh jauh jawab jawaban jawara jeans jebol jebolan jeda jejak jejaring jelajah
  jelang jelas jelaskan jelek jeli jemaah jembatan jempol jemput jenama jenazah jendela jenis jenius
  jenjang jenuh jera jerawat jernih jersey jeruk jet jika jilbab jilid jitu jiwa jo job jodoh jok jt jual
  jualan juara judi judol judul juga jujur julukan jumlah jumpa juncto jurang juri jurnal jurnalis
  jurnalistik juru jurusan jus justice justru juta jutaan kabar kabel kabin kabinet kabur kabut kaca
  kacamata kacang kacangan kacau kadang kadar kader kado kafe kafein kaget kagum kaidah kain kaisar kaitan
  kajian kak kakak kakao kakek kaki kaku kala kalah kalangan kalau kalem kalender kaleng kali kalian
  kaliber kalimat kalo kalori kalsium kalung kamar kambing kambuh kamera kami kamp kampanye kampiun
  kampung kampus kamu kan kanak kanal kanan kancah kancing kandang kandas kandidat kandung kandungan
  kangen kanker kans kantin kantong kantor kaos kap kapabilitas kapal kapan kapasitas kapita kapitalisasi
  kapten kapur karakter karakteristik karang karangan karantina karat karbohidrat karbon kardiovaskular
  kardus karena karet kargo karhutla karib karier karir karpet kartu kartun karung karya karyawan kas
  kasar kasasi kasih kasihan kasir kasta kasual kasur kasus kata katakan katalog katarak kategori katering
  katun katup kau kaum kaus kawah kawal kawan kawanan kawasan kawin kaya kayak kayu ke keadaan keadilan
  keagamaan keahlian keajaiban keamanan keandalan keanekaragaman keanggotaan keanggunan kearifan keaslian
  kebagian kebahagiaan kebaikan kebakaran kebal kebanggaan kebangsaan kebanyakan kebaya kebebasan
  kebenaran kebencian keberadaan keberagaman keberangkatan keberanian keberatan keberhasilan keberkahan
  keberlangsungan keberlanjutan keberpihakan kebersamaan kebersihan keberuntungan kebetulan kebiasaan
  kebijakan kebingungan kebo kebobolan kebocoran kebohongan kebudayaan kebugaran kebun kebuntuan kebutuhan
  kecaman kecanduan kecantikan kecap kece kecelakaan kecemasan kecenderungan kecepatan kecerdasan kecewa
  kecil kecintaan kecocokan kecuali kecukupan kecurangan kecurigaan kedai kedalam kedalaman kedaluwarsa
  kedamaian kedapatan kedatangan kedaulatan kedekatan kedelai kedelapan kedepan kediaman kedinasan
  kedisiplinan kedua kedudukan keempat keenam keesokan kegaduhan kegagalan kegelisahan kegembiraan
  kegiatan kehabisan kehadiran kehamilan kehancuran kehangatan keharmonisan keharusan kehati kehendak
  kehidupan kehilangan kehormatan kehutanan keikhlasan keikutsertaan keindahan keinginan keinsinyuran
  keistimewaan kejadian kejahatan kejam kejang kejanggalan kejar kejaran kejauhan kejayaan kejelasan keji
  kejiwaan keju kejuaraan kejujuran kejutan kekacauan kekalahan kekasih kekayaan kekebalan kekecewaan
  kekeliruan kekeluargaan kekerasan kekeringan kekhawatiran kekinian kekompakan kekosongan kekuasaan
  kekuatan kekurangan kelabu kelahiran kelainan kelak kelakuan kelalaian kelam kelamin kelancaran
  kelangkaan kelangsungan kelanjutan kelapa kelaparan kelar kelas kelautan kelayakan kelebihan kelelahan
  kelemahan kelembagaan kelembapan kelengkapan kelenjar kelestarian kelihatan keliling kelima keliru
  kelistrikan kelola kelompok kelopak keluar keluaran keluarga keluarkan keluhan kelulusan kemacetan
  kemajuan kemakmuran kemampuan kemana kemandirian kemanusiaan kemarahan kemarau kemarin kemaritiman
  kemasan kemasyarakatan kematian kemauan kembali kembalikan kembang kembangkan kembar kembung kemeja
  kemenangan kemerahan kemerdekaan kemeriahan kemesraan kemewahan kemiripan kemiskinan kemitraan
  kemoterapi kemudahan kemudi kemudian kemunculan kemunduran kemungkinan kena kenaikan kenakan kenal
  kenalan kenamaan kenang kenangan kenapa kencan kencang kendala kendali kendaraan kendati kenegaraan
  kental kentang kenyamanan kenyang kenyataan kepabeanan kepada kepadatan kepala kepastian kepatuhan
  kepatutan kepedulian kepegawaian kepemilikan kepemimpinan kependidikan kepengurusan kepentingan
  kepercayaan kepergian keperluan kepesertaan kepindahan kepiting kepolisian keponakan kepribadian
  keprihatinan kepuasan kepulan kepulangan keputusan kerabat keracunan keragaman keraguan kerah kerajaan
  kerajinan keramaian keran kerang kerangka kerap keras kerbau keren kerentanan keresahan kereta keretakan
  keributan kericuhan kering keringanan keringat keris keriting kerja kerjaan kerjakan kerjasama keroncong
  kertas kerugian kerumunan kerusakan kerusuhan kesabaran kesadaran kesakitan kesaksian kesal kesalahan
  kesalahpahaman kesamaan kesan kesatuan kesayangan kesebelasan kesederhanaan kesedihan keseharian
  kesehatan keseimbangan kesejahteraan keselamatan keseluruhan kesembilan kesembuhan kesempatan kesenangan
  kesenian kesenjangan kesepahaman kesepakatan kesepian keseriusan keseruan kesesuaian kesetaraan
  kesetiaan kesiapan kesibukan kesimpulan kesinambungan kestabilan kesuksesan kesulitan ketahanan ketahuan
  ketahui ketakutan ketan ketat ketawa ketebalan ketegangan ketegasan ketemu ketenagakerjaan ketenangan
  ketentuan ketepatan keterampilan keterangan keterbatasan keterbukaan ketergantungan keterkaitan
  keterlambatan keterlibatan ketersediaan ketertarikan ketertiban ketertinggalan ketiak ketidakadilan
  ketidaknyamanan ketidakpastian ketiga ketika ketimbang ketimpangan ketinggalan ketinggian ketombe
  ketujuh keturunan keuangan keunggulan keunikan keuntungan keutuhan kewajiban kewalahan kewarganegaraan
  kewaspadaan kewenangan kewirausahaan keyakinan kg khalayak khas khasiat khawatir khidmat khusus kian
  kiblat kick kilang kilat kilau kilo kilogram kilometer kimia kinerja kini kios kipas kiper kiprah kira
  kiri kirim kiriman kirimkan kisah kisaran kita klaim klarifikasi klasemen klasifikasi klasik klaster
  klausul klep klien klik klimatologi klinik klinis klip kloter klub km koalisi kobaran kocak kocek kode
  kognitif koin kok kokoh kolaborasi kolaboratif kolagen kolam kolega koleksi kolektif kolektor kolesterol
  kolom kolonial koma komandan komando kombinasi komedi komedian komen komentar komersial komersil komet
  komik komika komisioner komitmen komoditas komoditi kompak kompensasi kompeten kompetensi kompetisi
  kompetitif komplek kompleks kompleksitas komplikasi komplotan komponen kompor komposisi komprehensif
  kompromi komputasi komputer komunikasi komunitas kondang kondangan kondisi kondusif koneksi konektivitas
  konferensi konfigurasi konfirmasi konflik konglomerat konkret konon konsekuensi konsensus konsentrasi
  konsep konser konservasi konservatif konsesi konsisten konsistensi konsol konsolidasi konsorsium
  konspirasi konstituen konstitusional konstruksi konstruktif konsultan konsultasi konsumen konsumer
  konsumsi kontainer kontak konteks kontemporer konten kontes kontestan kontestasi kontra kontrak
  kontrakan kontraksi kontraktor kontras kontrasepsi kontribusi kontributor kontrol kontroversi
  kontroversial konvensional konversi konvoi konyol kooperatif koordinasi koordinat koordinator koper
  koperasi kopi koran korban koreksi koreografi koridor korona korporasi korsleting korupsi koruptor kos
  kosan kosmetik kosong kostum kota kotak kotor kotoran kpl kreasi kreatif kreativitas kreator kredibel
  kredibilitas kredit krem kretek krim kriminal kriminalisasi kriminalitas kripto krisis kristal kriteria
  kritik kritikan kritikus kritis kronis kronologi kru krusial ku kualifikasi kualitas kuantitas kuartal
  kuasa kuat kubik kubu kuburan kucing kuda kudapan kue kuil kuis kuku kuliah kuliner kulit kulitmu kulkas
  kulot kuman kumpul kumpulan kumulatif kunci kuning kunjung kunjungan kunjungi kuno kunyit kuota kupon
  kupu kurang kurangi kurban kurikulum kurir kurs kursi kursus kurun kurungan kurus kusam kutip kutipan
  kutu lab laba label laboratorium labu lada ladang laga lagi lagu lah lahan lahir laik lain lainya lajang
  laju lajur laki laksanakan laku lakukan lalai lalin lalu lama laman lamaran lamban lambang lambat
  lambung lampu lancar landas landasan langganan langgeng langit langka langkah langsing langsung lanjut
  lanjutan lanjuti lanjutkan lansia lanskap lantai lantang lantaran lantas lap lapak lapang lapangan lapar
  lapas lapis lapisan lapor laporan laporkan laptop larangan lari laris larut laser latar latihan lauk
  launching laut lautan law lawan lawas layak layanan layang layar layer lazim ldquo leader learning lebam
  lebar lebaran lebat lebih ledak ledakan lega legal legalitas legenda legendaris legislasi legislatif
  legislator legitimasi leher lekas lekat lekuk lelah lelaki lelang lele leluasa lelucon leluhur lemah
  lemak lemari lemas lembaga lembap lembar lembut lemon lempar lemparan lending lengah lengan lengkap
  lengket lensa lepas lereng lesu letak letusan level lewat lewatkan lezat lh lho liar liat libur liburan
  lidah lifestyle lift light lihat like likuiditas lilin lima limbah limit lincah lindung line lingkar
  lingkaran lingkungan lingkup lini link lintas lintasan lipat lipstik lirik lisan lisensi listrik liter
  literasi live lo load loading loan lobi logam logika login logis logistik logo loh lokal lokasi loker
  loket lolos lomba lompat lompatan long longgar longsor lonjakan look lorong losers lot love low lowongan
  loyal loyalitas lsquo lu luapan luar luas luasan lubang lucu ludes lugas luka lukisan lulus lulusan
  lumayan lumbung lumpuh lumrah lunak lupa luput lurah lurus lutut ly maaf mabrur mabuk macam macem macet
  madrasah madu mafia magang magnet magnitudo mah mahal mahar mahasiswa mahasiswi mahkota main mainan
  mainkan majalah majelis maju maka makalah makam makan makanan makar make makeup makhluk makin makna
  makro maksimal maksimum maksud mal malah malaikat malam malaria malas maling malu malware mama mampir
  mampu mana manajemen manajer manapun mancanegara mandat mandataris mandi mandiri manfaat manfaatkan
  manggis manggung mangrove manipulasi manipulated manis manja mantan mantap mantu manual manufaktur
  manusia manusiawi manuver mapan marah marak margin mari maritim marka markas market marketplace martabat
  marwah masa masak masakan masalah masif masih masing masjid maskapai maskara masker massa massal master
  masuk masukan masukkan masyarakat mata matahari matang match matchday matematika materi material materil
  mati matik mau maupun maut maya mayat mayoritas mbak md mdash mdpl me mebel medali media mediasi medis
  medium medsos meeting megah megapiksel meja mekanik mekanisme melacak meladeni melahap melahirkan
  melainkan melaju melakoni melaksanakan melakukan melalui melamar melambaikan melambangkan melambat
  melambung melampaui melampirkan melancarkan melanda melanggar melangkah melangsungkan melanjutkan
  melansir melantik melapor melaporkan melarang melarikan melatih melaut melawan melawat melayang
  melayangkan melayani melayat melebar melebarkan melebihi meledak melekat melelahkan melemah melemahkan
  melempar melemparkan melenggang melengkapi melengkung melepas melepaskan melesat melestarikan meletakkan
  meletus melewati melewatkan melibatkan meliburkan melihat melimpah melindungi melintang melintas
  melintasi meliput meliputi melirik meloloskan melompat melonggarkan melonjak melontarkan melorot
  meluangkan meluap meluapkan meluas melukai melulu melumpuhkan melunasi meluncur meluncurkan melupakan
  meluruskan mem memaafkan memacu memadai memadamkan memadati memadukan memahami memainkan memajang
  memajukan memakai memakan memaksa memaksakan memaksimalkan memalukan memamerkan memanas memancarkan
  memancing memandang memandu memanfaatkan memang memanggil memangkas memanipulasi memanjakan memanjang
  memantau memaparkan memar memasak memasang memasarkan memasok memastikan memasukan memasuki memasukkan
  mematahkan mematikan mematok mematuhi membaca membacakan membagi membagikan membahagiakan membahas
  membahayakan membaik membakar membalap membalas membalikkan membandingkan membanggakan membangkitkan
  membangun membangunkan membanjiri membantah membantu membantumu membatalkan membatasi membawa membawakan
  membayangkan membayar membayarkan membebani membebaskan membeberkan membedakan membela membeli membenahi
  membenarkan membenci membengkak membentang membentangkan membentuk membentur member memberantas
  memberatkan memberdayakan memberhentikan memberi memberikan memberitahu memberitahukan memberitakan
  memberlakukan membersihkan membesar membesarkan membiarkan membiasakan membiayai membicarakan membidik
  membimbing membina membingkai membingungkan membintangi memblokir membobol membocorkan membolehkan
  membongkar memborong membosankan memboyong membuahkan membuang membuat membuatku membuatmu membubarkan
  membujuk membuka membuktikan membukukan membungkam membunuh memburu memburuk membutuhkan meme memecah
  memecahkan memecat memegang memelihara memeluk memenangi memenangkan memengaruhi mementingkan memenuhi
  memerah memerangi memerankan memerhatikan memeriahkan memeriksa memeriksakan memerintahkan memerlukan
  memesan memesona memetakan memetik memfasilitasi memfokuskan memicu memikat memikirkan memilah memilih
  memiliki memimpin memindahkan meminimalisir meminimalkan meminjam meminta meminum memisahkan memohon
  memonitor memori memotivasi memotong memotret mempekerjakan mempelai mempelajari mempengaruhi
  memperbaiki memperbanyak memperbarui memperbesar memperbolehkan memperburuk mempercantik mempercayai
  mempercayakan mempercepat memperdalam memperebutkan mempererat memperhatikan memperhitungkan
  memperingati memperingatkan memperjelas memperjuangkan memperkaya memperkecil memperkenalkan memperketat
  memperkirakan memperkuat memperlakukan memperlambat memperlancar memperlemah memperlihatkan memperluas
  mempermasalahkan mempermudah memperoleh memperpanjang memperparah mempersembahkan mempersiapkan
  mempersilakan mempersoalkan mempersulit mempertahankan mempertanyakan mempertegas mempertemukan
  mempertimbangkan mempesona memposting memprediksi mempresentasikan memprihatinkan memprioritaskan
  memproduksi mempromosikan memproses memprotes memproyeksikan mempublikasikan mempunyai memuaskan memuat
  memudahkan memuji memukau memukul memulai memulangkan memulihkan memuluskan memuncaki memunculkan
  memungkinkan memungut memutar memutus memutuskan memverifikasi men menabrak menabung menagih menahan
  menaikan menaiki menaikkan menakjubkan menaklukkan menakutkan menambah menambahkan menampik menampilkan
  menampung menanam menanamkan menandai menandakan menandatangani menang menangani menanggapi menangguhkan
  menanggulangi menanggung menangis menangkap menanjak menantang menanti menantikan menantu menanyakan
  menara menargetkan menari menarik menaruh menata menatap menaungi menawan menawarkan menayangkan
  mencabuli mencabut mencairkan mencakup mencalonkan mencanangkan mencantumkan mencapai mencaplok mencari
  mencatat mencatatkan mencatut mencederai mencegah mencemari menceritakan mencermati mencerminkan
  mencetak mencicipi mencintai menciptakan mencium mencoba mencolok mencontohkan mencopot mencuat mencuci
  mencukupi mencuri mencurigai mencurigakan mendadak mendaftar mendaftarkan mendahului mendaki mendakwa
  mendalam mendalami mendampingi mendanai mendapat mendapati mendapatkan mendarat mendasar mendasari
  mendata mendatang mendatangi mendatangkan mendatar mendekam mendekat mendekati mendekatkan mendengar
  mendengarkan menderita mendesain mendesak mendeteksi mendiang mendidik mendirikan mendiskusikan
  mendistribusikan mendoakan mendominasi mendongkrak mendorong menduduki menduga mendukung mendulang
  menebak menebar menebus menegakkan menegangkan menegaskan menegur menekan menekankan meneken menekuni
  menelan menelepon meneliti menelusuri menemani menembak menembakkan menembus menempati menempatkan
  menempel menempelkan menempuh menemui menemukan menenangkan menendang menengah menentang menentu
  menentukan menepi menepis menerangkan menerapkan menerbitkan meneriakkan menerima menerjang menerjunkan
  menerobos menertibkan menerus meneruskan menetap menetapkan menewaskan meng mengabadikan mengabaikan
  mengabarkan mengabdi mengabulkan mengacu mengadakan mengadopsi mengadu mengadukan mengagumi mengairi
  mengaitkan mengajak mengajar mengajarkan mengajukan mengakhiri mengakibatkan mengakomodasi mengakomodir
  mengakselerasi mengakses mengaktifkan mengaku mengakui mengakuisisi mengalahkan mengalami mengalihkan
  mengalir mengalirkan mengalokasikan mengamankan mengamati mengambil mengamuk menganalisis mengancam
  mengandalkan mengandung menganggap menganggarkan menganggu mengangkat mengangkut menganiaya menganjurkan
  mengantar mengantarkan mengantisipasi mengantongi mengantre mengantuk mengapa mengaplikasikan
  mengapresiasi mengarah mengarahkan mengarungi mengasah mengaspal mengatakan mengatasi mengatasnamakan
  mengatur mengawal mengawali mengawasi mengecam mengecek mengecewakan mengedarkan mengedepankan
  mengedukasi mengejar mengejutkan mengeklaim mengeksekusi mengeksploitasi mengeksplorasi mengekspor
  mengekspresikan mengelabui mengelilingi mengelola mengeluarkan mengeluh mengeluhkan mengemas
  mengembalikan mengemban mengembang mengembangkan mengembuskan mengemudi mengemuka mengemukakan mengenai
  mengenakan mengenal mengenali mengenalkan mengenang mengenaskan mengendalikan mengendap mengendarai
  mengepung mengerahkan mengerikan mengering mengerjakan mengerti mengesahkan mengesampingkan mengesankan
  mengetahui mengetuk mengevakuasi mengevaluasi menggabungkan menggadaikan menggaet menggagalkan
  menggalang menggali menggambarkan menggandakan menggandeng mengganggu mengganti menggantikan menggantung
  menggapai menggarap menggarisbawahi menggegerkan menggelar menggeledah menggelontorkan menggemaskan
  menggembirakan menggendong menggenggam menggenjot menggerakkan menggeser menggoda menggugah menggugat
  menggugurkan menggunakan mengguncang mengguyur menghabisi menghabiskan menghadap menghadapi menghadiri
  menghadirkan menghafal menghalangi menghalau menghambat menghampiri menghancurkan menghanguskan
  menghantam menghantui menghapus mengharapkan menghargai mengharumkan mengharuskan menghasilkan
  menghebohkan menghemat menghembuskan menghendaki menghentikan mengherankan menghiasi menghibur
  menghidupkan menghilang menghilangkan menghimbau menghimpun menghina menghindar menghindari menghirup
  menghitung menghormati menghubungi menghubungkan menghukum menghuni mengibarkan mengidap
  mengidentifikasi mengidolakan mengikat mengikuti mengimbangi mengimbau mengimplementasikan mengimpor
  menginap mengincar mengindikasikan menginformasikan mengingat mengingatkan menginginkan menginisiasi
  menginjak menginspirasi menginstruksikan mengintegrasikan mengintervensi mengintip mengira mengirim
  mengirimkan mengiringi mengisahkan mengisi mengisyaratkan mengizinkan mengkaji mengkhawatirkan mengklaim
  mengklarifikasi mengkonfirmasi mengkonsumsi mengkritik mengkritisi mengobati mengobrol mengolah
  mengoleksi mengomentari mengonfirmasi mengonsumsi mengontrol mengoperasikan mengoptimalkan mengorbankan
  mengoreksi menguasai menguat menguatkan mengubah mengubur mengucap mengucapkan mengudara menguji
  mengukir mengukuhkan mengukur mengulang mengulangi mengulas mengumbar mengumpulkan mengumumkan mengunci
  mengundang mengunduh mengundurkan mengunggah mengungguli mengungkap mengungkapkan mengungsi mengunjungi
  menguntungkan mengupas mengupayakan mengurai mengurangi menguras mengurus mengurusi mengusir mengusulkan
  mengusung mengusut mengutamakan mengutarakan mengutip mengutuk menikah menikahi menikmati menilai
  menimbulkan menimpa menindak menindaklanjuti meninggal meninggalkan meningkat meningkatkan meninjau
  menipis menipu meniru menirukan menit menitipkan menjabarkan menjabat menjadi menjadikan menjadwalkan
  menjaga menjajaki menjajal menjalani menjalankan menjalar menjalin menjamin menjamu menjangkau
  menjanjikan menjaring menjatuhkan menjauh menjauhi menjauhkan menjawab menjebol menjelajahi menjelang
  menjelaskan menjelma menjembatani menjemput menjenguk menjerat menjual menjuarai menjulang menjunjung
  menodongkan menolak menolong menonjol menonjolkan menonton menopang menorehkan mensosialisasikan
  menstruasi mentah mental mentas mentor mentransfer menu menua menuai menuangkan menuding menuduh
  menugaskan menuju menukar menular menulis menuliskan menumbangkan menumbuhkan menumpuk menunaikan
  menunda menundukkan menunggak menunggangi menunggu menunjang menunjuk menunjukan menunjukkan menuntaskan
  menuntut menurun menurunkan menurut menuruti menusuk menutup menutupi menuturkan menyabet menyadari
  menyajikan menyakiti menyakitkan menyaksikan menyala menyalahgunakan menyalahi menyalahkan menyalakan
  menyalami menyalip menyalurkan menyamai menyamakan menyamar menyamarkan menyambangi menyambar menyambung
  menyambut menyampaikan menyandang menyangka menyangkal menyangkut menyantap menyanyi menyanyikan menyapa
  menyapu menyarankan menyaring menyasar menyatakan menyatu menyatukan menyayangkan menyebabkan menyebar
  menyebarkan menyeberang menyebut menyebutkan menyediakan menyedihkan menyedot menyegarkan menyegel
  menyehatkan menyeimbangkan menyejahterakan menyelamatkan menyelaraskan menyelenggarakan menyelesaikan
  menyelidiki menyelimuti menyeluruh menyematkan menyembuhkan menyembunyikan menyempatkan menyempurnakan
  menyenangkan menyengat menyentil menyentuh menyepakati menyerah menyerahkan menyeramkan menyerang
  menyerap menyeret menyertai menyertakan menyerukan menyerupai menyesal menyesali menyesalkan menyesatkan
  menyesuaikan menyetujui menyewa menyiagakan menyiapkan menyiarkan menyikapi menyimak menyimpan
  menyimpang menyimpulkan menyindir menyinggung menyingkirkan menyisakan menyisihkan menyisir menyita
  menyongsong menyorot menyoroti menyuap menyuarakan menyudahi menyuguhkan menyukai menyukseskan
  menyulitkan menyumbang menyumbangkan menyuplai menyuruh menyusui menyusul menyusun menyusuri menyusut
  meragukan merah meraih meramaikan merambah merambat merampas merampungkan merancang merangkak merangkap
  merangkul merangkum merangsang merangsek merapat merapikan merasa merasakan merata meraup merawat
  merayakan merchant merealisasikan merebut mereda meredakan meredam merek mereka merekam merekomendasikan
  merekrut merembet meremehkan merencanakan merendahkan merendam merenggut merepotkan merepresentasikan
  meresahkan meresap meresmikan merespon merespons merevisi merger meriah merilis merinci merinding
  merindukan meringankan meringkus merintis merk merobek merogoh meroket merokok merombak merosot merta
  mertua merubah merugi merugikan merujuk merumput merumuskan merupakan merusak mesin meski meskipun mesra
  mesti mesum metabolisme meteorologi meter metode metropolitan mewah mewajibkan mewakili mewanti mewarnai
  mewaspadai mewujudkan meyakini meyakinkan mg mi mie migas migran migrasi mikir mikro mikroplastik mil
  milenial miliar miliaran miliarder milik miliki milimeter milisi militan militer milyar mimpi minat
  mineral mingguan mini minibus minim minimal minimalis minimarket minimum minor minoritas minta minum
  minuman minus minyak miras miring mirip miris misal misalkan misi miskin misleading mistar misteri
  misterius mistis mitigasi mitos mitra ml mm mobil mobile mobilitas moda modal mode model moderat modern
  modernisasi modifikasi modis modul modus mogok mohon molotov momen momentum momok momongan moneter money
  monitor monitoring monokrom monster monumen monyet mood moral moratorium more motif motivasi motogp
  motor move mu mual mualaf muatan muda mudah mudahan mudik muka mula mulai multi mulus mulut mumpuni
  muncul mundur mungil mungkin muntah murah murid museum musibah musik musikal musim musiman musisi muslim
  muslimah mustahil musuh musyawarah mutakhir mutasi mutlak mutu mydramalist na nada nafas nafkah nafsu
  naga nah nahas naik nakal nama nampak namun nan nanas nangis nanti nantikan napas napi narapidana narasi
  narasumber narkoba narkotika nasabah nasehat nasi nasib nasihat nasional nasionalisme naskah natural
  naturalisasi naungan navigasi navy nbsp ndash negara negarawan negatif negeri negosiasi nekat nelayan
  nenek neraca neraka net netizen netral netter news ngakak ngapain ngasih nge ngerasa ngerti nggak
  ngobrol ngomong ngotot ngunduh niaga niat nih nihil nikah nikel nikmat nikmati nikotin nilai nipis
  nirawak nirkabel noda nol nominal nominasi nomor non nongkrong nonton nopol norma normal normalisasi
  nostalgia not nota notabene notaris notice notifikasi novel nuansa nuklir nunggu nutrisi nya nyaman
  nyamuk nyanyi nyari nyaris nyata nyawa nyenyak nyeri obat obatan obesitas objek objektif obligasi
  obrolan observasi obyek of off office official offline ogah oil ojek ojol oke oknum oksigen okupansi
  olah olahan olahraga oleh oleng oli ombak omega omongan omzet on ondel ongkos online ons opening operasi
  operasional operator opini oplosan oposisi opsi optik optimal optimalisasi optimis optimisme optimistis
  or orang orangtua orangutan oranye orasi orator orbit order orderan org organ organik organisasi
  orientasi original ormas ornamen otak otentik otomatis otomotif otonom otonomi otopsi otoritas otot
  ounce our out outdoor outer outfit outlet output over pabrik pabrikan pacar pacaran pack pacu pada
  padahal padam padat padel padi padu paduan pagar page pagelaran pagi pagu paha pahala paham pahit
  pahlawan pajak pakai pakaian pakan pakar pake paket paksa paku palang paling palsu pamer pameran pamit
  pamungkas panah panas panci pandai pandang pandangan pandemi panduan panel panen pangan panggil
  panggilan panggung pangkalan pangkat pangsa panik panitia panjang panjat panorama pansel pansus pantai
  pantas pantau pantauan panti panutan papa papan papar paparan paper para parade paradigma parah paralel
  parameter parang paras parenting parfum paripurna parit pariwisata parkir parkiran parpol part partai
  partikel partisipan partisipasi partner paru paruh pas pasal pasang pasangan pasar pasaran pasca pasien
  pasif pasir paslon pasok pasokan paspor pasrah pasta pastel pasti pastikan pasukan patah paten patokan
  patroli patuh patung patungan patut paus pawai payah payment payudara payung pebalap pebisnis pebulu
  pecah pecahan pecinta pedagang pedang pedangdut pedas pedesaan pedoman peduli peer pegang pegangan
  pegawai pegiat pegunungan pejabat pejalan pejuang peka pekan pekarangan pekat pekerja pekerjaan
  pelabuhan pelacakan pelajar pelajaran pelajari pelakor pelaksana pelaksanaan pelaku pelamar pelaminan
  pelan pelancong pelanggan pelanggar pelanggaran pelantikan pelantun pelapis pelapor pelaporan pelarangan
  pelari pelat pelataran pelatih pelatihan pelayan pelayanan pelayaran peleburan pelecehan peledak
  pelemahan pelembap pelemparan pelengkap pelepasan pelestarian peletakan peliharaan pelimpahan pelindung
  pelonggaran pelopor pelosok peluang peluit pelukan pelumas pelunasan peluncuran peluru pemadam pemadaman
  pemahaman pemain pemakaian pemakaman pemakzulan pemalsuan pemanasan pemandangan pemandu pemanfaatan
  pemanggilan pemangkasan pemangku pemanis pemantau pemantauan pemaparan pemasangan pemasaran pemasok
  pemasukan pemasyarakatan pembaca pembacaan pembagian pembahasan pembakar pembakaran pembalap pembalasan
  pembanding pembangkit pembangunan pembantu pembaruan pembatalan pembatas pembatasan pembawa pembayaran
  pembebasan pembeda pembekalan pembekuan pembela pembelaan pembelajaran pembeli pembelian pembenahan
  pembengkakan pembentuk pembentukan pemberdayaan pemberhentian pemberi pemberian pemberitaan
  pemberitahuan pemberlakuan pemberontak pembersih pembersihan pembiayaan pembibitan pembicara pembicaraan
  pembinaan pemblokiran pembongkaran pemborosan pembuangan pembuat pembuatan pembuka pembukaan pembuktian
  pembuluh pembunuh pembunuhan pemecatan pemegang pemekaran pemeliharaan pemenang pemenuhan pemeran
  pemerasan pemerataan pemeriksaan pemerintah pemerintahan pemerkosaan pemesanan pemetaan pemicu
  pemidanaan pemikiran pemilih pemilihan pemilik pemilu pemimpin peminat pemindahan peminjaman pemirsa
  pemisahan pemohon pemotongan pemotor pemotretan pemrosesan pemuda pemukiman pemukulan pemula pemulangan
  pemulihan pemuncak pemungutan pemusatan pemutakhiran pemutaran pemutihan pemutusan penagihan penahanan
  penalti penamaan penambahan penambangan penampakan penampil penampilan penampungan penanaman penanda
  penandatanganan penanganan penangguhan penanggulangan penanggung penangkapan penari penarikan penasaran
  penasihat penataan penawaran penayangan pencabulan pencabutan pencaharian pencahayaan pencairan
  pencalonan pencapaian pencari pencarian pencatatan pencegahan pencemaran pencernaan pencetak pencinta
  pencipta penciptaan pencitraan pencucian penculikan pencuri pencurian pendaftar pendaftaran pendahulunya
  pendaki pendakian pendalaman pendamping pendampingan pendanaan pendapat pendapatan pendarahan pendaratan
  pendataan pendatang pendek pendekatan pendemo pendengar pendengaran penderita penderitaan pendeteksi
  pendidik pendidikan pendingin pendinginan pendiri pendirian pendistribusian pendorong penduduk
  pendudukan pendukung penegak penegakan penegasan peneliti penelitian penelusuran penembakan penempatan
  penemuan penentu penentuan penerapan penerbangan penerbitan penerima penerimaan penertiban penerus
  penetapan penetrasi pengabdian pengacara pengadaan pengadilan pengaduan pengajar pengajian pengajuan
  pengakuan pengalaman pengalihan pengaman pengamanan pengamat pengamatan pengambilan penganggaran
  pengangguran pengangkatan pengangkut pengangkutan penganiayaan pengantar pengantin pengaruh pengasuh
  pengaturan pengawal pengawalan pengawas pengawasan pengeboman pengecekan pengecualian pengedar
  pengejaran pengelola pengelolaan pengeluaran pengembalian pengembang pengembangan pengemudi pengen
  pengenaan pengenalan pengendali pengendalian pengendara pengentasan pengepul pengerahan pengeras
  pengerasan pengereman pengerjaan pengeroyokan pengertian pengerukan pengesahan pengetahuan penggabungan
  penggalangan pengganti penggantian penggawa penggelapan penggeledahan penggemar penggerak penggerebekan
  penggiat penggugat pengguna penggunaan penghalang penghapusan penghargaan penghasil penghasilan
  penghematan penghentian penghinaan penghitungan penghormatan penghubung penghujung penghuni pengikut
  pengin penginapan pengingat pengintaian pengiriman pengisi pengisian penglihatan pengobatan pengolahan
  pengoperasian pengorbanan pengrajin penguasa penguasaan penguatan pengujian pengukuran pengumpulan
  pengumuman pengunduran pengunggah pengungkapan pengungsi pengungsian pengunjuk pengunjung pengurangan
  pengurus pengurusan pengusaha pengusung penikmat penilaian penindakan peninggalan peningkatan peninjauan
  penipu penipuan penjabat penjadwalan penjaga penjagaan penjahat penjaminan penjara penjaringan
  penjelasan penjemputan penjual penjualan penjuru penolakan penonton penopang pensiun pensiunan pentas
  penting penuaan penugasan penuh penularan penulis penulisan penumpang penumpukan penundaan penunggak
  penunjang penunjukan penuntut penuntutan penurunan penusukan penutup penutupan penuturan penyadapan
  penyakit penyalahgunaan penyalur penyaluran penyampaian penyandang penyangga penyanyi penyebab penyebar
  penyebaran penyeberangan penyederhanaan penyedia penyediaan penyegaran penyegelan penyelamat
  penyelamatan penyelenggara penyelenggaraan penyelesaian penyelewengan penyelidik penyelidikan
  penyelundupan penyembelihan penyembuhan penyemprotan penyempurnaan penyerahan penyerang penyerangan
  penyerapan penyertaan penyesalan penyesuaian penyiar penyiaran penyidik penyidikan penyiksaan
  penyimpanan penyimpangan penyisihan penyisiran penyitaan penyuluh penyuluhan penyumbang penyusunan
  people pepaya pepohonan per peradaban peradangan peradilan peragaan perahu peraih perairan perajin perak
  perakitan peralatan peralihan perampasan perampok perampokan peran peranan perancang perang perangkat
  perantara perasaan peraturan perawat perawatan perayaan perbaikan perbaiki perbandingan perbankan
  perbatasan perbedaan perbelanjaan perbincangan perbuatan perbukitan perburuan percakapan percaya
  percepatan perceraian percikan percintaan percobaan percontohan perdagangan perdamaian perdata
  perdebatan perdesaan perebutan peredaran perekam perekaman perekonomian perekrutan peremajaan perempat
  perempatfinal perempuan perencanaan peresmian peretas peretasan perfilman performa performance
  pergantian pergelangan pergerakan pergeseran pergi perguruan perhatian perhatikan perhelatan perhiasan
  perhitungan perhotelan perhubungan perih perihal perikanan periksa perilaku perilisan perindustrian
  peringatan peringkat perintah perintahkan perintangan perintis periode peristiwa perizinan perjalanan
  perjanjian perjuangan perjudian perkakas perkampungan perkantoran perkara perkataan perkawinan
  perkebunan perkelahian perkembangan perkenalan perkiraan perkirakan perkotaan perkuliahan perlahan
  perlakuan perlambatan perlawanan perlengkapan perlindungan perlintasan perlombaan perlu perluasan
  permainan permanen permasalahan permen permintaan permodalan permohonan permukaan permukiman permulaan
  permusuhan pernafasan pernah pernapasan pernikahan pernyataan perokok perolehan perombakan perorangan
  perpaduan perpajakan perpanjang perpanjangan perpecahan perpindahan perpisahan perpustakaan perputaran
  pers persahabatan persaingan persalinan persatu persaudaraan persawahan persediaan persegi
  perselingkuhan perselisihan persen persenjataan persentase persepsi perseroan perseteruan persetujuan
  persiapan persiapkan persidangan persis persoalan personal personel personil perspektif persyaratan
  pertahanan pertahankan pertama pertambahan pertambangan pertanda pertandingan pertanggungjawaban
  pertanian pertanyaan pertarungan pertemanan pertempuran pertemuan pertengahan pertengkaran pertimbangan
  pertimbangkan pertolongan pertukaran pertumbuhan pertunjukan perubahan perumahan perumusan perundang
  perundingan perundungan perunggu peruntungan perusahaan perusakan perusuh perut perwakilan perwira
  perwujudan pesaing pesan pesanan pesantren pesat pesawat pesepak pesepakbola peserta pesiar pesona pesta
  pestisida peta petambak petang petani petarung petenis peternak peternakan peti petinggi petinju petir
  petisi petualangan petugas petunjuk peziarah ph php piano piatu pic pidana pidato pihak pijat pikap
  pikir pikiran pikirkan pil pilar pilates pilek pilih pilihan pilot pimpin pimpinan pindah pindar
  pinggang pinggir pinggiran pingsan pinjam pinjaman pinjol pink pintar pintu pipa pipi pirang piring
  pisah pisang pisau pistol pita piutang plafon plan planet plang plastik plat platform pleno pln plus
  pneumonia pocong podcast podium pohon poin point pojok pokok pola pole polemik polhukam policy polisi
  politik politikus politis politisi polos polusi polutan pompa pondasi poni ponpes ponsel ponselmu pop
  popok popularitas populasi populer pori porno pornografi porsi port portal portofolio pos pose posisi
  positif position posko post poster posting postingan postur pot potensi potensial potong potongan potret
  pound poundsterling power pra praduga prajurit prakiraan praktek praktik praktis praktisi pramusim
  praperadilan prasarana prasasti pre predikat prediksi preferensi preman premanisme premi premium
  presentasi presenter presisi prestasi prevalensi preventif pria pribadi prihatin prima primer prinsip
  prioritas privasi privat private pro proaktif probabilitas problem produk produksi produktif
  produktivitas produsen produser profesi profesional profesionalisme profesor profil profit program
  progres progresif prolegnas promo promosi promotor propaganda proper properti proporsi proporsional
  proposal prosedur proses prosesi prosesor prospek prostat prostitusi protein proteksi protes protokol
  prototipe provokasi provokatif provokator proyek proyeksi psikiater psikis psikolog psikologi psikologis
  puas puasa publik publikasi pucat pucuk puing puisi pujian pukul pukulan pula pulang pulau pulih puluh
  puluhan pun punah puncak pundak pundi punggung pungkas pungli pungutan punya pupuk pura pusara pusat
  pusing putar putaran putih puting putus putusan putuskan qurban race racun radang radar radiasi radikal
  radikalisme radio radius raga ragam ragu rahang rahasia rahim raib raih raihan rajin rak rakaat raksasa
  rakyat ramah ramai ramalan rambu rambut ramping rampung ramuan ranah rancangan range rangka rangkaian
  rangking rangkum rangkuman ranjang ranjau ranking rantai ranting rap rapat rapi rapor rapper rapuh ras
  rasa rasakan rasio rasional rasis rasisme rasuah rata ratas rate rating ratus ratusan rawan rawat rawit
  razia rb rdquo read reaksi realisasi realistis realitas reality realme rebound rebusan recovery red
  redaksi redeem referendum referensi refleksi reformasi refresh regenerasi regional registrasi regulasi
  regulator reguler rehabilitasi rehat rekam rekaman rekan rekanan rekapitulasi rekayasa rekening
  reklamasi rekomendasi rekonstruksi rekor rekreasi rekrutan rekrutmen reksa reksadana rektor rel rela
  relaksasi relasi relatif relawan relevan reli religi religius relokasi rem remaja remeh remisi rempah
  renang rencana rendah rendang renovasi rentan rentang rentetan replika reporter repot representasi
  represif reproduksi reputasi resah resep resepsi reses resesi reshuffle residu resiko resiprokal
  resistance resmi resolusi respon responden respons responsif restoran restorasi restrukturisasi restu
  retail retak retret retribusi retro reuni reverse review revisi revitalisasi revolusi rezeki rezim rgr
  riasan ribet ribu ribuan ribut ricuh ride rider riil rileks rilis rinci rincian rindu ring ringan
  rintangan rintisan riset risiko ritel ritme ritual riuh rival riwayat rob robek roboh robot rock roda
  roh rohani rok roket rokok romansa romantis rombongan ronde rontok rotan rotasi roti round royalti
  royong rpm rsquo ruam ruang ruangan ruas rubber rudal rugi rujukan ruko rukun rumah rumahan rumit rumor
  rumpun rumput rumusan runner runtuh runway rupa rupiah rusak rusuh rutan rute rutin rutinitas saat sabu
  sabuk sabun sadar sadarkan sadis safari safe safety sah sahabat saham sahut saing sains saja saji sajian
  saking sakit sakral saksi saksikan saku salad salah salam salat saldo salinan saling salju salon saluran
  salurkan sama sambal sambil sambung sambungan sambutan sampah sampai sampaikan sampe sampel samping
  sampo sampul sana sandal sandera sang sangat sangatlah sanggup sangka sanitasi sanksi santai santan
  santer santet santri santun santunan sapaan sapi saraf saran sarana sarang sarapan sarat sarjana sarung
  sasaran sastra sate satelit satin satpam satu satupun satwa saudara saus sawah sawit saya sayang sayap
  sayembara sayur sayuran scan screen sdh sdm sdt se seadanya seafood seakan seandainya search season
  sebab sebabkan sebagai sebagaimana sebagian sebaik sebaliknya sebanding sebanyak sebaran sebarkan
  sebatas sebelah sebelum sebenarnya sebenernya sebentar seberang seberapa seberat sebesar sebetulnya
  sebidang sebuah sebulan sebut sebutan sebutkan secangkir secara secepat sedalam sedan sedang sedangkan
  sedap sedekah sedemikian sederajat sederet sederhana sediakan sedianya sedih sedikit seekor segala segan
  segar segelintir segenap segera segi segitiga segitu segmen segudang seharga sehari seharian seharusnya
  sehat sehingga sehubungan seimbang seiring sejajar sejak sejalan sejarah sejauh sejenak sejenis sejuk
  sejumlah sekadar sekali sekalian sekaligus sekalipun sekarang sekat sekedar sekelas sekeliling
  sekelompok sekeluarga seketika sekian sekilas sekira sekitar sekitaran sekolah seks seksama seksi
  seksual sektor sektoral sekuel sekunder sekuriti sekutu sel sela selagi selain selaku selalu selam
  selama selang selanjutnya selaras selayaknya seleb selebgram selebritas selebriti selebritis seledri
  seleksi selektif selengkapnya selepas selera selesai selesaikan self selfie selimut selisih seller
  seluas seluler seluruh semacam semak semakin semaksimal semalam semalaman semangat semasa semata sembako
  sembarang sembarangan sembari sembilan sembuh sembunyi semburan semenjak sementara semesta semester
  semestinya semi semifinal seminar seminggu semoga sempat sempit sempurna semua semula sen senada senam
  senang senantiasa senator sendi sendiri sendirian sendok seneng sengaja sengit sengketa seni senilai
  seniman senior senjata senonoh senpi sensasi sensitif sensor sentimen sentimeter sentra sentral sentuh
  sentuhan senyawa senyum senyuman seolah seorang sepak sepakan sepakat sepakbola sepanjang separuh
  sepasang sepatu sepeda sepekan sepele sependapat sepengetahuan sepenuh seperempat seperti sepertiga sepi
  sepihak sepuluh seputar seragam serah serahkan serai serang serangan serangga serangkaian serapan serasi
  serat seratus seraya serba serentak seri serial seribu series sering seringkali serius serpihan serta
  sertifikasi sertifikat seru seruan serum serupa server servis sesaat sesak sesama sesat sesegera
  sesekali seseorang sesi sesuai sesuaikan sesuatu sesudah sesungguhnya set setahun setara setelah setelan
  setempat setengah seterusnya setiap setidaknya setim setinggi setingkat setir setting settingan setuju
  seumur seusai sewa sewaktu sfn shalat share shared sharing sholat show showcase si sia siaga siang siap
  siapa siapapun siapkan siaran siber sibuk sidak sidang sidik sifat sigap sigaret signifikan sih sikap
  sikat siklus silahkan silakan silam silang silaturahmi silinder siluet siluman silver simak simbol
  simbolik simbolis simpan simpanan simpang simpati simpel simple simplifikasi simpul simulasi sinar
  sindikat sindir sindiran sindrom sinergi sinergitas sinetron singgah singkat singkatan singkong single
  sini sinilah sinis sintetis sinyal sipil siraman sirene siri sirkulasi sisa sisi sistem sistematis
  sistemik siswa siswi sita situ situasi situlah situs skala skandal skema skenario skill skin skincare
  skor skrining skuad skuat skuter skutik slogan slot smartphone smelter sneakers soal social soda sofa
  soft software sok solar solid solidaritas solusi somasi sombong sontak sopan sopir sore sorotan sosial
  sosialisasi sosok soto sound soundtrack spanduk speaker speed spektakuler spektrum spekulasi spesial
  spesialis spesies spesifik spesifikasi spion spiritual sponsor spontan sport sporty spot stabil
  stabilisasi stabilitas stablecoin staf stagnan stakeholder stamina stan stand standar start starter
  startup stasiun statement status steril stigma stiker stimulus stok stop storage strategi strategis
  streaming stres striker stroke struktur struktural studi studio stunting style stylish suaka suami suap
  suara suasana suatu sub subjek subsektor subsider subsidi substansi substantif subuh subur sudah sudut
  sugar suhu suka sukai sukarela sukses suku sulit sulung sumbangan sumbangsih sumber sumbu sumpah sumsum
  sumur sundulan sungai sungguh sungkan sungkawa sunnah suntik suntikan suntingan sup supaya super
  superhero supermarket supervisi supir suplai suplemen suporter supply support surat surga suri surplus
  suruh surut survei survey survival susah suspensi susu susulan susun susunan sutradara swadaya
  swasembada swasta sweater sy syarat syariah syariat syarikah syok system syuting taat tablet tabrakan
  tabung tabungan tadi tafsir tagar tagihan tahan tahanan tahap tahapan tahlilan tahu tahukah tahun
  tahunan tajam tajuk tak takdir take takjub takkan takluk taksi taktik taktis takut talenta tali talkshow
  tama taman tamat tambah tambahan tambahkan tambak tambang tampak tampan tampil tampilan tampung tamu
  tanah tanam tanaman tancap tanda tandang tandas tanduk tangan tangani tangga tanggal tanggap tanggapan
  tangguh tanggul tanggung tangis tangkap tangkapan tangki tangkis tani tank tanker tanpa tantangan tanya
  tanyakan tap tapak tapi taraf target targetkan tari tarian tarif tarik tarikan tas tata tatanan tatap
  tatib tato tau tautan tawa tawar tawaran tawuran tayang tayangan tdk teaser teater tebal tebing tebu
  tega tegak tegang tegas tegaskan teguran teh tekad tekan tekanan teki teknik teknikal teknis teknisi
  teknologi teks tekstil tekstur teladan telah telak telanjang telapak telat telekomunikasi telepon
  televisi telinga teliti telur telusuri tema teman tembaga tembak tembakan tembakau tembok tembus temen
  tempat tempe tempuh tempur temu temuan temui temukan temurun tenaga tenang tenant tenda tendangan tender
  tengah tenggat tenggelam tenggorokan tenis tenor tensi tentang tentara tentu tentukan tenun teori tepat
  tepi tepuk tepung ter terakhir teramati terancam terang terangan terangkat teranyar terapi terapkan
  terarah teras terasa teratas teratasi teratur terawat terbagi terbaik terbakar terbalik terbang
  terbangun terbantu terbanyak terbaring terbaru terbarukan terbatas terbawa terbawah terbebas terbenam
  terbentuk terberat terbesar terbiasa terbilang terbit terbuang terbuat terbuka terbukti terbunuh terburu
  terburuk tercantum tercapai tercatat tercemar tercepat tercermin terciduk tercinta tercipta terdaftar
  terdahulu terdakwa terdalam terdampak terdampar terdapat terdata terdekat terdengar terdepan terdeteksi
  terdiri terduga terealisasi terekam terendah terendam tergabung terganggu tergantung tergeletak
  tergelincir tergenang tergerus tergesa tergolong tergugat terguling terhadap terhambat terharu terhenti
  terhibur terhindar terhindarkan terhitung terhormat terhubung teriak teriakan teridentifikasi terigu
  terik terikat terima terimakasih terindikasi terinfeksi teringat terinspirasi terintegrasi terisi
  terjadi terjaga terjalin terjamin terjangkau terjangkit terjaring terjatuh terjebak terjemahan terjerat
  terjual terjun terkadang terkait terkalahkan terkandung terkasih terkaya terkecil terkecuali terkejut
  terkemuka terkena terkenal terkendala terkendali terkesan terkini terkoneksi terkonfirmasi
  terkontaminasi terkontrol terkoreksi terkuat terkumpul terkunci terlahir terlaksana terlalu terlambat
  terlanjur terlapor terlarang terlaris terlebih terlepas terletak terlibat terlihat terlindungi terluar
  terluka terlupakan termahal termasuk terminal termotivasi termuda termurah ternak ternama ternyata
  terobosan teror terorganisir teroris terorisme terowongan terpadu terpaksa terpal terpampang terpancar
  terpancing terpanjang terpantau terpapar terparah terparkir terpasang terpaut terpencil terpengaruh
  terpenting terpenuhi terpercaya terpesona terpidana terpilih terpisah terpisahkan terpopuler terpukul
  terpuruk terpusat terputus tersaji tersalurkan tersambung tersandung tersangka tersangkut tersebar
  tersebut tersedia terselesaikan tersemat tersembunyi tersendat tersendiri tersentuh tersenyum terserah
  terserang terserap terseret tersimpan tersinggung tersingkir tersisa terstruktur tersumbat tertabrak
  tertahan tertanam tertanggal tertangkap tertarik tertata tertawa tertekan tertentu tertera tertib
  tertidur tertimbun tertimpa tertinggal tertinggi tertipu tertua tertuang tertuju tertular tertulis
  tertunda tertutup teruji terukur terulang terumbu terungkap terurai terus terusan terutama terverifikasi
  terwujud tes test tetangga tetap tetapi tetapkan tewas th that this thriller thumbnail tiada tiang tiap
  tiba tidak tidaklah tidur tiga tiket tiktok tikungan tikus tilang tim timah timbul time timpal tindak
  tindakan tindih tinggal tinggi tingkah tingkat tingkatan tingkatkan tinju tipe tipis tips tiri tiruan
  titik titipan to toilet token toko tokoh tol tolak toleransi tolong tomat tombak tombol ton tone toner
  tonggak tongkat tonton tontonan tools top topeng topi topik torehan torsi total totalitas touring
  tourism track tradisi tradisional tragedi tragis trailer trainee transaksi transfer transformasi
  transgender transisi transit transmigrasi transmisi transparan transparansi transportasi trauma travel
  traveler traveling trek tren trending trik triliun triliunan trio triwulan trofi tropis trotoar truck
  truk tsb tsunami tua tuan tubuh tudingan tuduhan tugas tuh tujuan tujuh tukang tukar tukas tulang tulis
  tulisan tulus tumbang tumbuh tumbuhan tumor tumpahan tumpang tumpangi tumpukan tuna tunai tunangan tunda
  tunduk tunggakan tunggal tunggu tunik tunjangan tunjukkan tuntas tuntutan tur turbo turis turnamen
  turnbackhoax turun turunan turunkan turut tusuk tutup tutur tv tweet two uang uap ubah ubahan ubi ubur
  ucap ucapan ucapkan udah udang udara ugal ugalan ujar ujaran uji ujian ujung uk ukiran ukm ukur ukuran
  ulah ulama ulang ular ulasan ultra umat umkm umpan umrah umroh umum umumkan umur undang undangan undian
  unduh unggah unggahan unggas unggul unggulan ungkap ungkapan ungu unicorn unik unit universal unjuk
  unsur untuk untukmu up upacara upah upaya update uploads urai uranium urat urban urgensi urine urung
  urus urusan urut urutan usah usaha usahakan usai user usia usul usulan usulkan usus usut utang utilitas
  utk utuh utusan vaccine vaksin vaksinasi vakum valas valid validasi valuasi value van vape varian
  variasi varietas vehicle vendor ventilasi venue verifikasi versi versus vertikal via video view vila
  viral virtual virus visa visi visual visum vital vitamin vlog vn vokal vokalis vokasi volatilitas voli
  volume vonis voting voucher vs vulgar vulkanik wa wabah wacana wadah waduk wafat wagub wahana wajah
  wajar wajib wakaf waktu walau walaupun wamil wangi wanita wanti waralaba warga warganet warisan warna
  warni wartawan warung was wasit waspada water wave wawancara wawasan wayang we web website wedding
  weekend wenang wewenang who wide wilayah will win winger wirausaha wisata wisatawan wisman wisuda with
  workshop wortel wp wsw wujud www ya yah yaitu yakin yakni yang yatim year yel yen yg yield yogurt yong
  you your yoy yuan yuk yuridis zaitun zakat zaman zat zero ziarah zodiak zona zonasi zone
`);
