import type { Role } from "../../model/index.ts";
import type { RuleName } from "../rules.ts";

/** A family of lines that sites put around an article. */
interface Family {
  role: Role;
  rule: RuleName;
  /** Whole lines in small letters, as alternatives of a regular expression; single spaces. */
  lines: string[];
  /** No line of the family is longer, in UTF-16 units. */
  longest: number;
  /** Parts that give a line away wherever they stand in it, in small letters. */
  phrases?: string[];
}

/**
 * Lines that are what they are wherever they stand. Each names the words of a button, a box or a promo;
 * an ordinary sentence must not match, so that all of them are matched from end to end.
 */
export const FAMILIES: Family[] = [
  {
    role: "advertisement",
    rule: "iklan",
    longest: 120,
    lines: [
      "(?:advertisement )?scroll to (?:continue with|resume) content|(?:- ?)?(?:advertisements?|advertisment|iklan|sponsored(?: content)?|advertorial|pariwara|promoted content|ads(?: by \\w+)?)(?: ?-)?",
      "scroll (?:to continue with content|untuk (?:melanjutkan|membaca).{0,30}|ke bawah.{0,60}|down.{0,40})",
      "(?:lanjutkan|lanjut|teruskan) (?:membaca|baca|dengan konten)(?: artikel| berita)?(?: ini| di bawah(?: ini)?)?\\.?",
      "continue reading.{0,20}|gulir (?:ke bawah )?untuk .{3,40}|artikel ini dilanjutkan setelah iklan|konten ini dipromosikan.{0,20}",
      "iklan ?[-–:|] ?(?:lanjutkan|scroll|gulir|geser|artikel|berita|konten).{0,60}",
      "close ads ?x?|(?:tutup|skip|close) (?:iklan|ads?)|iklan(?: ini)? akan (?:hilang|tutup).{0,30}|\\[?ads\\]?|(?:\\d+ )?iklan google",
    ],
  },
  {
    role: "share",
    rule: "bilah-berbagi",
    longest: 160,
    lines: [
      "(?:share|bagikan|sebarkan|sharing)(?: (?:this|ini|artikel|artikel ini|berita|berita ini|on|to|ke|via|di|:))*(?: (?:facebook|twitter|whatsapp|telegram|x|line|pinterest|linkedin|email))? ?:?",
      "(?:facebook|twitter|whatsapp|whats app|telegram|line|x|google\\+|google plus|pinterest|linkedin|linked in|tumblr|reddit|instagram|youtube|tiktok|threads|messenger|viber|wechat|email|e-mail|surel|pocket|print|cetak|tweet|pin it|pin|like|follow|rss|copy|copied|shares?|save|simpan|bookmark)",
      "semua reaksi:?|\\d+[.,]?\\d*[kj]?\\+? ?shares?|shares?:? ?\\d*|copy (?:link|url)|salin (?:tautan|link|url)|link (?:copied|tersalin|disalin).{0,20}|(?:copied to clipboard|berhasil disalin)",
      "(?:facebook|twitter|whatsapp|telegram|line|email|copy link|google\\+|linkedin|pinterest|print|x)(?:[ ,|/·]+(?:facebook|twitter|whatsapp|whats app|telegram|line|email|copy link|google\\+|linkedin|pinterest|print|x|share|more)){1,9}",
      "click to (?:share|print|email).{0,60}|klik untuk (?:berbagi|membagikan|mencetak|mengirim).{0,90}|like this:?|suka ini:?|(?:menyukai ini|suka|like) memuat\\.*|memuat\\.\\.\\.|loading\\.\\.\\.",
      "(?:url|link|tautan)(?: berita)? (?:telah|sudah|berhasil) (?:ter|di)?(?:copy|salin|copied)!?|(?:sosmed|icon|ikon|social|logo|btn|button)-[\\w-]{2,40}|menyukai ini:?|(?:bagikan|share) (?:ke|artikel|berita)? ?:?|sharing is caring!?",
      "reading time ?: ?\\d.{0,20}|(?:estimasi )?(?:waktu|lama|durasi) (?:baca|membaca) ?:? ?\\d{1,2} ?(?:menit|min\\.?)|\\d{1,2} ?(?:min(?:ute)?s?|menit|mnt) (?:waktu )?(?:read|reading|baca|membaca|dibaca)|(?:bacaan|baca|dibaca normal) \\d{1,2} menit",
      "(?:button )?(?:ai )?(?:summar(?:y|ize)|rangkum|ringkas)(?: dengan ai| berita| artikel)?(?: \\(ai\\))?|(?:play|putar|dengarkan) (?:podcast|audio|artikel|berita)(?: ini)?|(?:intinya|inti) ?sih\\.*|perkecil|ukuran font",
      "(?:a ){1,3}a|(?:[\\d.,]+k? ){0,4}[\\d.,]+ ?(?:min(?:ute)?s?|menit) (?:read|baca|membaca)|post views ?:? ?[\\d.,]+|like loading.{0,3}|like \\(\\d+\\)|dislike \\(\\d+\\)|rate artikel ini|beri (?:nilai|rating).{0,30}|\\d+ (?:likes?|suka|views?|dilihat|kali dibaca|klik)|(?:dibaca|dilihat|views?) ?:? ?[\\d.,]+(?: ?kali| ?x)?|credits ?\\(\\d+\\)",
      "(?:ukuran|perbesar|perkecil) (?:huruf|teks|font).{0,20}|a-? ?a\\+?|a\\+|a-|a[+-] ?[|/] ?(?:reset|a) ?[|/] ?a[+-]|(?:font|text) size.{0,12}|dengarkan (?:artikel|berita)(?: ini)?|(?:- ?)?\\+ ?-|perbesar|zoom",
    ],
  },
  {
    role: "comment",
    rule: "kotak-komentar",
    longest: 240,
    lines: [
      "\\d+ ?komentar(?:disclaimer)?|sisa karakter ?:?.{0,10}",
      "(?:\\d+|no|tidak ada|belum ada|0) (?:comments?|komentar|tanggapan|responses?)(?: (?:on|untuk|pada|di) .{0,60})?|be the first to comment.{0,20}|jadilah yang pertama.{0,40}",
      "(?:sign in|log ?in|masuk|login) (?:to|untuk|dulu untuk).{0,60}|(?:silakan|silahkan) (?:login|masuk|berkomentar).{0,80}|kirim komentar|post comment|submit comment|tulis komentar.{0,30}|(?:isi|beri|tambah(?:kan)?|lihat(?: semua)?|tampilkan) komentar.{0,20}|komentari artikel ini|add (?:a )?comment.{0,10}",
      "alamat email anda tidak akan dipublikasikan\\..{0,60}|your email address will not be published\\..{0,60}|simpan nama, email, dan situs web saya.{0,90}|save my name, email.{0,90}|situs ini menggunakan akismet.{0,90}|this site uses akismet.{0,90}",
      "(?:nama|name|email|surel|situs web|website|komentar|comment) ?\\*|(?:notify|beri ?tahu) (?:me|saya).{0,60}|cancel reply|batalkan balasan|(?:\\d+ )?(?:balas|reply)|komentar (?:facebook|pembaca).{0,10}|terkomentari|comments (?:are )?closed.{0,20}|you must be logged in to .{0,40}|anda harus (?:masuk|login) .{0,50}|(?:klik untuk (?:ber)?komentar|click to comment)|lihat komentar|baca komentar|segera lengkapi data dirimu.{0,90}|lengkapi profil|ruas yang wajib ditandai.{0,4}|connect with|notify of|(?:komentar|komentari) (?:berita|artikel) ini|terima kasih\\. komentar .{0,60}",
    ],
  },
  {
    role: "date",
    rule: "tanggal-lain",
    longest: 40,
    lines: [
      "(?:sekitar )?(?:\\d{1,3}|se) ?(?:detik|menit|jam|hari|minggu|pekan|bulan|tahun) (?:yang )?lalu|\\d{1,3} (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?) ago|baru saja|kemarin",
    ],
  },
  {
    role: "pagination",
    rule: "halaman",
    longest: 120,
    lines: [
      "\\d{1,2} (?:dari|of) \\d{1,2} (?:halaman|pages?)|(?:halaman|page|hal\\.?) ?:? ?(?:\\d{1,2}(?: ?/ ?\\d{1,2}|(?: (?:dari |of )?\\d{1,2}){0,9})|(?:selanjutnya|berikutnya|sebelumnya)[ >»→-]*)?|(?:\\d{1,2} ){1,9}\\d{0,2} ?(?:selanjutnya|berikutnya|next|tampilkan semua|show all|lihat semua|all|»|>)+|\\d{2,9}(?:selanjutnya|berikutnya|next)",
      "lewati .{3,60} dan (?:terus|lanjutkan) membaca|akhir dari (?:baca juga|podcast|paling banyak dibaca|berita terkait|artikel.{0,30}|promosi.{0,20}|konten.{0,30}|(?:youtube|twitter|x|instagram|facebook|whats ?app|tiktok)\\b.{0,30})",
      "(?:(?:baca|klik|lihat|ke) )?(?:halaman )?(?:selanjutnya|berikutnya|sebelumnya|selengkapnya)[ .:>»→-]*|next(?: page| post)?[ >»→-]*|prev(?:ious)?(?: page| post)?|tampilkan (?:semua|semua halaman)|show all|lihat semua(?: halaman)?|view all|[«<]? ?(?:prev|sebelum)|(?:navigasi|post) (?:pos|tulisan|navigation)",
      "(?:simak|baca|lihat|klik) (?:(?:berita|artikel|kelanjutan(?:nya)?|penjelasan|ulasan|informasi) )?(?:selengkapnya|selanjutnya|lengkapnya|kelanjutannya|lanjutannya|lebih lanjut)?,? ?(?:di|pada|ke) (?:halaman|laman) (?:selanjutnya|berikutnya|berikut(?: ini)?|\\d)[ .>»!→-]*",
      "\\(?(?:bersambung|lanjut)(?: ke)? (?:halaman|hal\\.?) .{1,14}\\)?|\\(?bersambung\\)?|[-=–—]{2,} ?(?:halaman|page) \\d{1,2} ?[-=–—]{2,}|(?:buka|ke|lanjut ke) halaman (?:\\d{1,2}|berikut(?:nya)?|selanjutnya).{0,4}|(?:halaman|page|hal\\.?) ?:? ?(?:\\d{1,2} ){1,9}(?:all|semua|tampilkan semua|show all)|(?:baca )?selengkapnya di halaman (?:berikut(?:nya)?|selanjutnya|\\d{1,2}).{0,4}|baca selengkapnya[ .>»→-]*|(?:baca |berita )?selengkapnya ?:\\*? ?https?:\\S+|read more[ .>»→-]*|selengkapnya[ .>»→-]*|(?:post|pos) (?:sebelumnya|berikutnya)|artikel (?:sebelumnya|sebelum|selanjutnya|berikutnya|berikut)(?:nya)?|(?:previous|next) (?:article|post|story)",
    ],
  },
  {
    role: "navigation",
    rule: "navigasi",
    longest: 220,
    lines: [
      "(?:langsung|lanjut|lanjutkan|lompat|loncat|lewati|lewatkan|kembali|akhir)(?:kan)? (?:ke|dari|bagian) (?:isi|konten|navigasi|pencarian|menu|bagian|bagian selanjutnya|bagian berikutnya|whats ?app|podcast)\\b.{0,60}|lewati .{2,40} (?:dan|lalu) lanjutkan membaca|tautan(?:-tautan)? akses|lihat (?:foto|gambar)|home|beranda|depan|indeks?|index|menu|news|berita|skip to (?:main )?content|langsung ke (?:isi|konten).*|lompat ke konten|search|cari|pencarian|login|masuk|daftar|sign (?:in|up)|register|logout|keluar|kirim tulisan|e-?paper|live(?: tv| streaming)?|network|kanal|rubrik|tutup|close|buka menu|toggle .{3,20}|load more.{0,3}|muat lagi.{0,3}|lihat lainnya|show more|more|lainnya|back to top|kembali ke atas|scroll to top|go to top",
      "(?:home|beranda|depan|you are here|anda di sini|anda berada di)\\b ?:? ?(?:[>»/›|→-]|&raquo;).{0,160}",
      "(?:tentang kami|about us|kontak(?: kami)?|hubungi kami|contact(?: us)?|redaksi(?: kami)?|susunan redaksi|pedoman (?:media|pemberitaan).{0,30}|kode etik.{0,20}|karir|karier|career|disclaimer|privacy policy|kebijakan privasi|terms of (?:use|service)|(?:ketentuan|syarat) (?:&|dan) (?:ketentuan|kebijakan)(?: privasi)?|ketentuan (?:layanan|pengguna(?:an)?|umum)|panduan komunitas|perlindungan (?:wartawan|data).{0,20}|manajemen|standar perlindungan .{3,30}|syarat (?:dan|&) ketentuan|sitemap|peta situs|info iklan|pasang iklan|advertise.{0,10}|informasi pemasangan iklan|faq|bantuan|help|privacy|ketentuan|term of use|box redaksi|kebijakan data pribadi|visi (?:dan|&) misi|company profile)(?: ?[|·•,/-]? ?(?:tentang kami|about us|kontak(?: kami)?|hubungi kami|contact(?: us)?|redaksi|pedoman.{0,30}|kode etik.{0,20}|karir|karier|disclaimer|privacy policy|kebijakan privasi|sitemap|info iklan|pasang iklan|privacy|ketentuan))*",
      "(?:(?:kategori|category)(?! ?: ?(?:konte|manipul|fabric|mislead|false|impost|satir|parodi|hoa|salah))|categories|posted in|filed (?:under|in)|rubrik|kanal|section|views?|hits?|dibaca|pengunjung|statistik|total (?:kunjungan|pengunjung)|hari ini|kemarin|minggu ini|bulan ini|online) ?: ?[\\p{L}\\d ,.&]{1,60}|posted by ?:? ?.{2,40}[|•-] ?category.{0,40}|editorial team|our team|preload video|statistik pengunjung|powered by.{0,30}",
      "(?:affiliated|in partnership) with ?:?|peranan, .{3,40}|(?:melaporkan|dilaporkan) dari,? [\\p{L}, ]{3,60}|(?:alamat|kantor) (?:redaksi|pusat) ?[.:] ?.{4,140}",
      "lihat [\\p{L} ]{3,30} selengkapnya|laporan dari redaksi .{2,30}",
      "anda menerima (?:surel|e-?mail|buletin) ini .{0,80}|(?:berhenti berlangganan|unsubscribe)(?: ?[|·] ?.{0,40})?|(?:lihat|buka) (?:surel ini )?di (?:browser|peramban).{0,10}|view (?:this e-?mail )?in (?:your )?browser",
      "telp\\.? ?\\(\\d{2,4}\\).{3,60}|laman ?: ?(?:www\\.|https?:).{3,60}|[te] ?: ?(?:\\+?\\d[\\d ()-]{6,20}|\\S+@\\S+)",
      "(?:redaksi|hubungi|email|e-mail|telp\\.?|telepon|alamat|fax|kontak) ?: ?.{0,60}(?:@|\\[at\\]|\\(at\\)|\\d{6}).{0,40}|.{0,20}(?:ikuti|follow) (?:kami|us)(?: (?:di|on) .{0,40})?:?",
    ],
  },
  {
    role: "promo",
    rule: "promosi",
    longest: 420,
    lines: [
      // "Mau kabar penting langsung di ponsel? Ikuti WhatsApp Channel kami", "(Gabung ke saluran WhatsApp kami, yuk)"
      '(?!\\d{1,2}[.)] )\\(?(?:[^"“”]{0,120}[.?!] )?(?:(?:ayo|yuk|mari|silakan|jangan lupa),? |untuk [^.]{3,60}, )?(?:ikuti|follow|gabung|bergabung|bergabunglah|join|subscribe|tweets by|langganan)\\b[^"“”]{0,120}(?:whats ?app|telegram|google news|saluran|channel|youtube|instagram|tiktok|facebook|twitter|newsletter|aplikasi)\\b[^"“”]{0,160}',
      "[\\p{L}\\d. ]{2,40} (?:kini )?(?:hadir|tersedia) di (?:whats ?app|telegram|google news|tiktok).{0,40}|akun resmi kami di .{2,30}|\\*{0,3} ?punya (?:informasi|info|cerita|pengalaman|klaim)\\b.{0,160}|(?:saksikan|tonton|simak) (?:juga )?(?:live|siaran langsung)\\b.{0,60}|(?:klik|baca|lihat|cek|daftar|selengkapnya|info lengkap) (?:di ?sini|tautan ini)[.!]?|(?:baca|simak)(?: juga)? (?:berita|artikel|konten|informasi).{0,60} di google news.{0,20}|tweets by .{2,40}|follow (?:us )?@\\w+",
      "(?:berita|artikel|kabar|video|foto) [\\p{L} ]{2,30} lainnya|(?:download|unduh|install|instal) .{0,30}(?:aplikasi|app)\\b.{0,60}|kunjungi (?:juga )?(?:laman|situs|website) (?:kami|resmi kami).{0,60}|(?:lihat|simak|baca) (?:berita|artikel|konten)(?:-(?:berita|artikel))? (?:lain(?:nya)?|menarik).{0,60}",
      "(?:ayo )?(?:ikuti|follow|gabung|bergabung|join|subscribe)\\b.{0,90}(?:whats ?app|(?:grup|channel|saluran) wa\\b|google news|telegram|instagram|twitter|facebook|youtube|tiktok|channel|saluran|grup|group|medsos|media sosial).{0,120}",
      "\\(?(?:ayo )?ikuti saluran whatsapp .{0,240}|(?:loading\\.{3})?ikuti whats ?app channel .{2,40}|ikuti (?:berita|artikel|informasi|update|kami).{0,120}(?:di|via|melalui).{0,60}",
      "(?:baca|cek|simak|dapatkan|temukan|ikuti|update|lihat|akses) (?:juga )?(?:(?:breaking news|berita|artikel|informasi|info|update|kabar|konten|topik)[ ,]*(?:dan |lain(?:nya)?|terbaru|terkini|terupdate|menarik|pilihan|lengkap|update|seputar|tentang|dari|viral)*).{0,130}(?:di|dari|melalui|via|hanya di|lewat|pada|langsung di) .{0,140}",
      "cek berita dan artikel .{0,60}|dapatkan (?:informasi|update|berita|kabar|notifikasi).{0,360}|jangan (?:sampai )?(?:ketinggalan|lewatkan|lupa).{0,60}(?:berita|newsletter|langganan|subscribe|update|channel|aplikasi).{0,80}|(?:langganan|berlangganan) (?:newsletter|sekarang).{0,60}|subscribe.{0,60}|newsletter.{0,40}|example@mail\\.com|success|email berhasil dikirim.{0,80}|(?:masukkan|daftarkan) (?:alamat )?email.{0,60}|your email.{0,20}|sign up for .{3,80}",
      "(?:download|unduh|install|instal|pasang) (?:aplikasi|app)\\b.{0,120}|dapatkan aplikasi.{0,80}|google play|app store|available on.{0,30}",
      "simak breaking news.{0,260}|pilih saluran andalanmu.{0,200}|.{0,80}pastikan (?:kamu|anda) sudah (?:install|menginstall|instal|menginstal) aplikasi.{0,60}|baca berita tanpa iklan.{0,80}|dapatkan berita .{0,30}tanpa iklan.{0,60}",
      "(?:https?://)?(?:www\\.)?(?:whatsapp\\.com/channel|t\\.me|news\\.google\\.com|chat\\.whatsapp\\.com|youtube\\.com/c).{0,120}",
      "\\*{0,2} ?fakta atau hoa(?:ks|x)\\?.{20,260}|\\*{0,2} ?ikuti .{3,100} klik (?:di ?)?sini[.!]?|[^.!?]{3,80} klik (?:di ?)?sini[.!]?|follow us ?:.{2,60}|#growfearless with .{2,30}|what.s on (?:fimela|liputan6|bola|kapanlagi|merdeka|dream)(?:\\.com)?",
      // The box in which a fact-checking desk speaks of itself
      "melawan hoa(?:ks|x) sama (?:saja|dengan) .{2,260}|sejak [^.,]{6,20}, ?cek fakta .{3,30} ?bergabung .{2,320}|jika (?:anda|kamu) (?:memiliki|punya|menemukan) informasi (?:seputar|tentang|terkait) hoa(?:ks|x) .{2,160}|ingin lebih cepat [^.?]{2,40}\\? ?hubungi .{2,120}",
      "hoegeng awards \\d{4}|baca kisah inspiratif kandidat .{3,60}|kumpulan (?:artikel|berita) .{2,40}|berita (?:lainnya|terkait) di .{2,40}|(?:update )?berita (?:lainnya|terkini|lain)(?: lainnya)? (?:di|seputar|tentang) .{2,80}|(?:kami|website|situs) (?:ini )?menggunakan cookies?.{0,160}|(?:this|our) (?:site|website) uses cookies.{0,160}|accept(?: all)?(?: cookies)?|setuju|saya setuju|terima semua",
      "(?:yuk|ayo|mari),? (?:ikuti|gabung|follow|subscribe|baca|dukung).{0,120}|(?:kunjungi|follow) (?:juga )?(?:akun|kanal|channel|laman) .{0,120}|bagi anda yang ingin .{0,60}(?:iklan|berlangganan).{0,60}|dukung jurnalisme.{0,100}",
    ],
    phrases: [
      "langsung (?:di|ke) (?:ponsel|whats ?app|e?-?mail|hp|gawai|telegram|inbox) ?(?:mu|kamu|anda)\\b",
      "sudah (?:meng)?instal\\w* aplikasi whats ?app",
    ],
  },
  {
    // What a page says in place of the rest of its story.
    role: "promo",
    rule: "promosi",
    longest: 160,
    lines: [
      "(?:anda|kamu) (?:telah|sudah) membaca \\d+ dari \\d+ (?:artikel|berita)\\b.{0,60}|sisa (?:kuota|artikel) gratis.{0,60}",
      "(?:lanjutkan|untuk melanjutkan) membaca,? (?:dengan |silakan |silahkan )?(?:berlangganan|masuk|login|daftar).{0,60}",
      "(?:dapatkan|nikmati|buka) akses (?:penuh|tak terbatas|tanpa batas|premium|eksklusif)\\b.{0,120}",
      "(?:konten|artikel|berita|tulisan|halaman) (?:ini )?(?:hanya|khusus|eksklusif)(?: tersedia)? (?:untuk|bagi) (?:para )?(?:pelanggan|pembaca|anggota|member|subscriber).{0,60}",
      "(?:artikel|konten|berita) (?:premium|berbayar|eksklusif)|(?:baca|nikmati)\\b.{0,30} tanpa iklan\\b.{0,60}|(?:pilih|lihat) paket (?:langganan|berlangganan).{0,20}|(?:sudah|belum) (?:berlangganan|punya akun)\\?.{0,60}",
      "(?:silakan|silahkan) (?:masuk|login|daftar|berlangganan)\\b.{0,80}|berlangganan (?:mulai|sekarang|hanya)\\b.{0,60}|(?:mulai|hanya) rp ?[\\d.]+ ?(?:/|per) ?(?:bulan|hari|minggu|tahun)",
    ],
  },
  {
    role: "disclaimer",
    rule: "penafian",
    longest: 420,
    lines: [
      "\\(?\\*?(?:sebagian )?(?:artikel|berita|tulisan|konten|naskah)(?: ini)? (?:ini )?(?:telah|sudah|pernah|juga)?(?: lebih (?:dulu|dahulu))? ?(?:tayang|terbit|dimuat|dipublikasikan|dilansir|ditayangkan|diterbitkan|naik)(?: sebelumnya| lebih dulu| pertama kali)? (?:di|dari|oleh|pada)(?: |(?=detik)).{2,300}",
      "\\*?\\)? ?(?:disclaimer|penafian|catatan redaksi) ?(?:on)? ?[:.].{3,500}|(?:isi|konten|tulisan|artikel|opini)(?: .{0,40})? (?:menjadi|adalah|merupakan) (?:sepenuhnya )?tanggung ?jawab.{0,100}",
      "dilarang (?:keras )?(?:mengambil|menyalin|mengutip|memperbanyak|melakukan crawling).{0,300}|konten di bawah ini disajikan oleh.{0,160}",
    ],
    phrases: [
      "sepenuhnya (?:menjadi )?tanggung ?jawab (?:dari )?(?:penulis|pengirim|pengiklan)|(?:di ?luar|bukan(?: menjadi| merupakan)?) tanggung ?jawab (?:dari )?redaksi",
      "under creative commons license|\\.html#ixzz|tidak terlibat dalam (?:materi|pembuatan) konten ini",
    ],
  },
  {
    role: "template",
    rule: "hak-cipta",
    longest: 200,
    lines: [
      "(?:copyright|hak cipta|cop(?:y|i)right).{0,160}|(?:19|20)\\d\\d ?(?:©|\\(c\\)).{0,80}|(?:©|\\(c\\)|&copy;).{0,20}(?:19|20)\\d\\d.{0,180}|(?:powered|proudly powered|didukung|part of|member of|managed|hosted) by .{2,60}|(?:wordpress )?theme ?:? .{2,60}",
    ],
    phrases: ["all rights? reserved"],
  },
  {
    role: "bio",
    rule: "biodata",
    longest: 320,
    lines: [
      "\\*? ?\\)? ?\\(?penulis, [^.]{3,60}, .{3,160}|feel free to contact.{0,120}|\\*? ?\\)? ?penulis (?:adalah|merupakan) .{3,300}|(?:lihat|view|see)(?: semua)? (?:artikel|tulisan|profil|posts?|all posts)(?: by| oleh| dari)? ?.{0,60}|artikel (?:ini |yang )?di(?:terbitkan|tulis) oleh .{3,60}|tentang penulis.{0,20}|about (?:the )?author.{0,40}|verified writer|community writer|(?:e-?mail|instagram|twitter|ig|fb) ?: ?@?[\\w.@-]{3,60}|[\\w.]+@[\\w-]+\\.[\\w.]+",
    ],
  },
  {
    role: "embed",
    rule: "sematan",
    longest: 200,
    lines: [
      "\\[ ?(?:gambas|video|embed|foto|instagram|twitter|youtube)\\b.{0,80}\\]|(?:view this post on|lihat postingan ini di) instagram.{0,40}|a post shared by .{2,120}|(?:sebuah )?kiriman (?:dibagikan|yang dibagikan) oleh .{2,120}|pic\\.twitter\\.com/\\w+|(?:lihat|tonton|saksikan|putar|play)(?: juga)? video ?(?:ini|di bawah ini|berikut(?: ini)?|selengkapnya)?:?|video player|play video|.{0,12}sorry, your browser doesn.t support.{0,60}|memutar video.{0,20}|.{0,20}https?://t\\.co/\\w+",
      "—.{2,80}\\(@\\w{2,30}\\).{0,40}|embed(?:ded)?|infografis.{0,6}:?",
    ],
  },
  {
    role: "template",
    rule: "sisa-templat",
    longest: 220,
    lines: [
      "the post .{5,160} (?:first )?appeared first on .{3,60}|visit website|apakah (?:artikel|berita) ini (?:membantu|bermanfaat)\\?",
      "[\\w.%-]+\\.(?:png|jpe?g|gif|svg|webp|ico|bmp)|hello world!?|cross|x|×|✕|✖|close|lorem ipsum.*|null|undefined|nan|none|\\[object object\\]|\\{\\{.{0,60}\\}\\}|<[^<>]{1,80}>|_x0000_|&nbsp;|tanggal tidak ditemukan|tidak ditemukan|placeholder|image|img|logo|favicon|avatar|thumbnail|icon|default.{0,10}image|adsbygoogle.{0,60}|googletag.{0,80}|\\(?function ?\\(.{0,200}|var \\w+ ?=.{0,200}|window\\..{0,200}|document\\..{0,200}",
      "(?:[\\u{1f446}-\\u{1f449}\\u{1f4f2}\\u{1f517}\\u{2b07}\\u{27a1}\\u{1f3fb}-\\u{1f3ff}\\ufe0f] ?){1,12}",
      "[/|·•._~=+<>#^\\\\-]{1,40}|(?:[=*_~-] ?){3,60}|this image has an empty alt.{0,80}|.{0,80}no description.{0,30}available.{0,10}|gambar mungkin berisi.{0,80}|(?:advertisement )?loading.{0,3}|please (?:wait|enable).{0,60}|(?:mohon|harap) tunggu.{0,30}|javascript.{0,60}",
    ],
  },
];
