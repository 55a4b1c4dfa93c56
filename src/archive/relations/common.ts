/**
 * How common Indonesian words are in news: the share of articles, at least, in which each stands. Counted over
 * some 12,000 articles; a word that is not here stands in fewer than one of eighty. The table lets an archive of
 * five texts tell a rare word from a common one, which its own counts cannot.
 */
const BANDS: [share: number, words: string][] = [
  [
    0.2,
    `
    ada adalah akan atas atau bagi bahwa baik banyak baru beberapa belum besar bisa dalam dan dapat dari
    dengan dia dilakukan dua hal hanya hari harus hingga indonesia ini itu jadi jakarta jika juga kami
    karena kata kepada kita lain lalu lebih masih masyarakat melakukan melalui membuat memiliki
    mengatakan menjadi menurut mereka merupakan namun oleh orang pada para pun saat salah sangat satu
    saya sebagai sebelum secara selain sementara seperti serta setelah sudah tahun tak telah tersebut
    tidak ujar untuk yang
    `,
  ],
  [
    0.1,
    `
    agar akhir akun anak antara apa awal bagian bahkan barat begitu berada berbagai berdasarkan berikut
    bersama biasa bukan bulan content cukup daerah depan diketahui diri dunia hasil informasi ingin
    jalan jelas jumat kabupaten kalau kali kamis kedua kembali kemudian kepala kerja ketika ketua khusus
    kini kondisi kota lagi langsung lanjut luar maka masuk media melihat memang memberikan meminta
    mencapai mendapatkan mengaku mengalami menggunakan menjelaskan menteri meski minggu mulai nama nanti
    nasional negara nomor pemerintah penting perlu pernah pertama pihak presiden proses pusat rabu resmi
    rumah saja sama sampai sebuah sedang sehingga sejak sejumlah sekitar selama selasa selatan seluruh
    sempat semua sendiri senin seorang september sesuai setiap tanpa tapi tempat tengah tentang terakhir
    terhadap terjadi terkait termasuk terus tetap tetapi tiga tim tinggi umum utama video waktu warga
    wilayah with yakni
    `,
  ],
  [
    0.05,
    `
    acara adanya adapun advertisement air akibat aksi alasan amerika anda anggota apakah apalagi asal
    badan bagaimana bakal bantuan bawah bekerja benar bentuk berbeda berharap berhasil berjalan
    berlangsung bidang cara cepat continue dampak dana data datang daya dekat demikian diberikan diduga
    digelar digunakan dikenal dikutip dilansir dinas direktur disampaikan disebut dpr dulu ekonomi empat
    fakta foto gedung hadir hampir harga hidup hukum ibu ikut industri instagram internasional jam
    jangan jauh jawa jumlah juni justru juta kabar kan kantor kasus kawasan kebijakan kebutuhan
    kecamatan kecil kegiatan kejadian keluarga kemarin kementerian kendaraan keputusan kesehatan
    kesempatan keterangan ketiga keuangan komentar komisi konten korban korupsi kpk kuat kurang laga
    lama lampung langkah laporan lembaga lewat lima lingkungan liputan lokasi malam mampu mana mantan
    masa masalah masing-masing mau maupun memastikan membantu membawa memberi membuka memilih
    menambahkan menarik mendapat mendorong mendukung menegaskan menerima mengambil mengenai menggelar
    menghadapi mengikuti mengungkapkan menilai meningkatkan menit menjaga menuju menunjukkan
    menyampaikan menyatakan menyebut merasa meskipun miliar milik mobil muda mudah muncul mungkin musim
    naik narasi negeri nilai paling panjang pasal pasar pasti pekan pelaku pemain pembangunan
    pemeriksaan penuh per perhatian persen pertandingan perubahan perusahaan polisi posisi pria pribadi
    produk program provinsi publik pukul punya putih rakyat rasa rencana ribu ruang sabtu sakit sang
    scroll sebab sebagian sebanyak sebenar sebesar sedangkan sedikit segera sekali sekaligus sekarang
    selalu semakin serikat sering siap siapa sini sisi sistem soal sosial sumber surat tahu tambah
    tampak tampil tanah tangan teknologi tentu tepat terbaik terbaru terdapat terlihat ternyata terutama
    the timur tingkat total tulis turun turut tutur uang ucap undang-undang unggahan ungkap upaya usaha
    usai utara wakil wib yaitu
    `,
  ],
  [
    0.025,
    `
    agustus ahli ajang akses aktif aktivitas aku alam alat alias aman anak-anak and anggaran angka
    apabila api aplikasi april arah area arsip arti artikel asia asing asli aturan babak bagus bahan
    balik bandung bangsa bank bapak barang baru-baru bebas belajar belakang beliau benar-benar beragam
    berakhir berarti berasal berat berbasis berdampak beredar bergerak berisi berita berkembang berlaku
    bermain bernama berpotensi bertahan bertemu berubah berupa berusaha berusia biaya bicara bila bilang
    bintang bisnis bola boleh buat bukti bupati buruk calon catatan cerita china contoh cuma daftar
    dasar demi desa desember detik dewan diambil dianggap dibagikan dibandingkan dibawa dibuat dibuka
    digital diharapkan dihubungi dilaksanakan dilaporkan dilihat dimulai dini dinilai diperkirakan
    ditemui ditemukan diterima ditetapkan ditulis diunggah dki dokter dugaan dukungan enam energi enggak
    eropa facebook faktor fasilitas film fokus gagal gaya global gol google grup gubernur guna hak
    harapan hati hitam hotel hubungan hutan imbuh inggris investasi istri izin jadwal jalur januari
    jarak jasa jawab jaya jenderal jenis jepang joko jokowi juara juli kaki kalah kalangan kamu karakter
    karya kasih kategori keamanan kebakaran keempat kehadiran kehidupan kehilangan kelahiran kelas
    kelompok keluar kemampuan kemenangan kemungkinan kenaikan kepolisian kerap keras kesimpulan kinerja
    klaim klub komitmen kompleks komunikasi korea kualifikasi kualitas kunci lagu lahan lakukan laman
    lantaran lantas lapangan laut layanan lengkap level liga lihat lintas lokal luas mahasiswa makan
    makanan makin maksimal malah malaysia manfaat manusia maret mata mei melainkan melanjutkan
    melaporkan melawan melibatkan memanfaatkan memasuki membagikan membahas membangun membeli
    membutuhkan memenuhi memperkuat memutuskan menambah menampilkan menang menanggapi menawarkan mencari
    mencatat menciptakan mencoba mendatang menemukan mengajak mengakui mengeluarkan mengembangkan
    mengenakan mengetahui menghadirkan menghasilkan mengingat mengingatkan mengunggah mengurangi
    menikmati menimbulkan meninggal meninggalkan meningkat menjadikan menjalani menjalankan menolak
    menuai menunggu menurunkan menuturkan menyebabkan menyebutkan menyelesaikan menyiapkan merah meraih
    mesin metro minta minyak misal model momen motor nah nggak nyaman nyata oktober olahraga online
    operasi orang-orang padahal pagi pak pakai panas partai pasangan pejabat pekerjaan pelaksanaan
    pelatih pelayanan peluang pemberantasan pemerintahan pemilik penampilan penanganan pendidikan
    pengalaman pengembangan penggemar pengguna penggunaan peningkatan penjelasan penumpang penurunan
    penyakit penyebab peran peraturan perawatan percaya perdagangan perdana perempuan periode peristiwa
    perjalanan perkembangan permintaan pernyataan pers pertemuan pertumbuhan perwakilan pesan pesawat
    peserta petugas piala pidana pilihan pimpinan poin polda politik positif postingan potensi prabowo
    produksi proyek pula pulang puncak pungkas putra putri rangka rapat raya referensi rendah republik
    revisi risiko rupa saling sambil sambung sana sayang sebagaimana segala seharus sehat sekadar
    sekolah sekretaris sektor selaku selanjut selesai semangat semoga senang senayan sepanjang serangan
    serius serupa seseorang sesuatu setempat siang signifikan sikap simak singkat situasi situs skor
    solusi sore sosok stadion status strategis suami suara suatu suka sukses sulit sumatera supaya tadi
    tahap tambahan tanda tanggal tantangan target tata tayang tegas teman tenaga terang terbesar terbuka
    tercatat terdiri terima terlalu terlebih terlibat tersangka tertentu tertinggi tertulis tiba timnas
    tindak tindakan tinggal titik tokoh triliun tua tubuh tugas tujuan tujuh tumbuh udara ulang unit
    universitas usia wajah wanita warna wartawan widodo wisata youtube
    `,
  ],
  [
    0.0125,
    `
    abdul adik administrasi agak agama agenda agung agus ahmad aja akbp akrab aktor aktris alami
    alhamdulillah allah ambil ancaman angin angkatan antar apapun aparat apresiasi arab arahan artis
    arus asap aset asisten aspek ataupun australia awak ayah ayat bahagia bahasa baju bakar balai bali
    bambang bandar bandara banget bangunan batas batu bawang beban bekasi belakangan belanja beli
    bencana berangkat berani berapa berbagi berbahaya berbicara berdiri berencana berfungsi bergabung
    berhenti berinisial berjuang berjudul berkaitan berkat berkelanjutan berkomitmen berkontribusi
    berkoordinasi berkualitas berkurang berlanjut bermanfaat beroperasi berperan berpikir bersaing
    bersama-sama bersamaan bersifat bersih berstatus berta bertajuk bertambah bertanggung bertugas
    bertujuan berupaya berwarna beserta besok bikin biru bogor buah buatan budaya budi buka bukanlah
    buku bumi bumn bunga bursa butuh cadangan cantik cedera cek cenderung center ceo cinta city coba
    cocok covid cuaca dahulu darah darat daripada debut delapan demokrasi desain detail dewasa diajukan
    diakui dialami diantara diatur dibahas dibanding dibangun diberi diberitakan dibutuhkan didapat
    didukung dihadiri diikuti diisi dijadikan dijadwalkan dijelaskan dijual dikabarkan dikatakan
    dikeluarkan dikenakan diklaim dikonfirmasi dilanjutkan dilengkapi dimaksud dimana dimiliki diminta
    dinyatakan dipakai dipastikan diperlukan dipilih dipimpin diprediksi dirancang dirasakan dirawat
    direktorat dirilis disahkan disapa disebabkan disebutkan diselenggarakan disertai diskusi disukai
    dita ditahan ditambah ditangkap diterapkan ditutup diungkapkan doa dokumen dolar domestik donald
    dprd drama duduk editor efek efektif ekosistem eksekutif ekspor elektronik emas enggan era evaluasi
    fans februari festival fimela final fisik fitur for forum fraksi fungsi gabungan gak gambar gambas
    gangguan garuda gas gatot gawang gelar generasi gerakan gitu gratis group gunung guru habibie habis
    hadiah hakim hal-hal ham hangat harian hebat hendak heran hewan hiburan hijau hilang hoaks hujan
    hukuman humas identitas iii ikan ilegal ilmu imam indah indeks india infrastruktur inilah inovasi
    insiden internal international inti investor iran isi islam israel istana isu italia itulah iya
    jabatan jajaran jaminan jangka jantung jarang jaringan jatuh jawaban jelang jerman jiwa jual judul
    juru kabut kala kalian kalimantan kamar kamera kampanye kampung kanal kanan kandang kandungan kapal
    kapan kapasitas karhutla karier kartu kayak keadaan kebenaran keberadaan kecelakaan kecepatan
    kedatangan keinginan kejaksaan kekalahan kekasih kekayaan kekerasan kekhawatiran kekuatan kelima
    kelurahan kemajuan kematian kenapa kendati kenyamanan kepemimpinan kepentingan kepercayaan
    kepresidenan kerugian kerusakan kesalahan kesejahteraan keselamatan keseluruhan kesepakatan
    kesulitan ketat ketentuan keunggulan keuntungan kewajiban kewenangan khas khawatir kilometer kira
    kiri kisah klasemen kolaborasi kompetisi komunitas konferensi konflik konsep konsisten konsumen
    konsumsi konteks kontrak kontribusi koordinasi koordinator kritik kuasa kuhp kulit kunjungan kursi
    lah lahir laki-laki lancar lanjutan latihan lawan layak layar lebar lepas lini listrik live lolos
    luka lupa maaf mafindo mahal mahkamah main maju manager manajemen mandiri manis masjid massa materi
    mati mayoritas medan medis mekanisme melaju melaksanakan melanggar melansir melengkapi melewati
    melindungi meliputi meluncurkan memahami memakai memasukkan membantah membayar membela membenarkan
    membentuk membuktikan memeriksa memicu memimpin mempengaruhi memperbaiki memperhatikan
    memperkenalkan memperlihatkan memperoleh mempersiapkan mempertahankan mempertimbangkan mempunyai
    memulai memungkinkan menahan menangani menangkap menargetkan mencakup mencegah menceritakan mencetak
    mencuri mendalam mendengar mendesak menekan menekankan menelusuri menempati menengah menentukan
    menerapkan menetapkan mengadakan mengajukan mengakhiri mengakibatkan mengalahkan mengamankan
    mengancam mengandung menganggap mengangkat mengapa mengapresiasi mengarah mengatasi mengatur
    mengejutkan mengelola mengganggu menggantikan menghabiskan menghadiri menghentikan menghindari
    menghubungi mengimbau mengirimkan mengisi mengklaim mengubah mengucapkan mengumumkan mengundang
    mengungkap mengunjungi mengusung mengutip menikah menjabat menjalin menjawab menjelang menjual
    menuntut menurun menutup menyadari menyaksikan menyambut menyediakan menyenangkan menyerahkan
    menyerang menyesatkan menyoroti menyusul merasakan merek merilis merusak meter mewah mewakili
    mewujudkan militer minimal minum mirip misi misleading mitra modal modern mohon momentum
    mudah-mudahan muhammad mundur murah musik negara-negara negatif netizen netter new news normal
    november nya obat operasional optimal orangtua organisasi otomatis otoritas pajak pakaian pakar
    paket palsu pandangan pangan panggung panitia pantai pantauan papar papua parah paripurna pariwisata
    parlemen pas pastikan pasukan peduli pegawai pekerja pelaksana pelanggan pelanggaran peluncuran
    pembahasan pembayaran pembentukan pemberian pemeriksa pemilihan pemimpin pemkab pemprov pemuda
    penanggulangan penasaran pencarian pencegahan pendaftaran pendapat pendapatan pendek pendekatan
    penduduk pendukung peneliti penelitian penelusuran penerapan penerbangan penerima penerimaan
    penetapan pengadilan pengakuan pengawas pengawasan pengelolaan pengendara pengesahan pengganti
    penghargaan penguatan pengunjung pengusaha penipuan penjara penjualan penonton penulis penyaluran
    penyanyi penyelenggara penyelenggaraan penyelidikan penyidikan perang perangkat perbaikan perbedaan
    perbuatan perekonomian performa pergerakan pergi perhubungan periksa peringatan peringkat perjuangan
    perkara perlindungan permainan permasalahan pernikahan persero persiapan persoalan personel
    pertahanan pertanian pertanyaan pertimbangan perumahan petani pikir pilih pintu platform pokok pola
    polres polri ponsel populer potongan praktik prancis prestasi prinsip prioritas profesional pulau
    puluhan putaran putusan raja ramah ramai rambut rancangan rangkaian rata-rata ratusan regulasi rekan
    respons riau ribuan rincian ringan riset roda ruangan rupiah rusak rute rutin ruu sahabat saham
    sahut saksi saluran sama-sama sampaikan samping sanksi sarana sasaran satu-satu satuan saudara saudi
    sebaik sebalik sebut sederhana segar sehari sehari-hari seiring sejalan sejarah sejati sejauh sekira
    selamat seleksi selengkap sembilan sempurna sengaja senilai senior senjata sepak sepakat sepeda
    sepenuh seri seru sesi setahun setara setengah setidak setuju siaran sidang sifat sih singapura
    sipil sisa siswa situ skuad solo sorotan spanyol sri stabil staf standar strategi studi suasana
    subianto suku sulawesi sungai super surabaya swasta syarat tahunan tajam takut taman tampilan tamu
    tandas tangerang tangga tanggung tanya tarif tbk tekanan teknis telepon televisi tema teman-teman
    tenang tenggara terasa terbakar terbang terbatas terbukti terdampak tergantung terkena terkenal
    terletak terpaksa terpilih terpisah tersebar tersedia tersendiri tewas thailand tiap tiba-tiba tidur
    tiket tiktok timnya tipis tni tol ton top tradisional transaksi transfer transportasi tren trump
    tuan tulang tulisan tunggal tutup twitter udah uji ukuran umkm unggul unggulan unik united unsur
    urusan usd usulan versi viral wajib walaupun wali warganet waspada wawancara whatsapp wisatawan
    yakin yogyakarta zona
    `,
  ],
];

const SHARES = new Map(
  BANDS.flatMap(([share, words]) => words.split(/\s+/).map((word): [string, number] => [word, share])),
);
/** Of a word that the table does not hold. */
const RARE = 0.0002;

/** The share of all news in which a word (lower case, without -nya) or each word of a phrase stands, at most. */
export function shareOf(phrase: string): number {
  if (!phrase.includes(" ")) return SHARES.get(phrase) ?? RARE;
  return Math.min(...phrase.split(" ").map((word) => SHARES.get(word) ?? RARE));
}
