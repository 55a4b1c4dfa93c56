/** The calendar, its years and its months. */
export const calendarWords = {
  dated: (articles: string) => `${articles} bertanggal`,
  summary: (summary: string) => `Arsip menurut tanggal terbit: ${summary}.`,
  published: (period: string, articles: string) => `Artikel yang terbit pada ${period}: ${articles}.`,
  byOutlet: "Menurut penerbit",
  otherMonths: "Bulan lain",
  monthBefore: "Bulan sebelumnya",
  monthAfter: "Bulan berikutnya",
  otherYears: "Tahun lain",
  yearBefore: "Tahun sebelumnya",
  yearAfter: "Tahun berikutnya",
  weekdays: [
    { short: "Sen", long: "Senin" },
    { short: "Sel", long: "Selasa" },
    { short: "Rab", long: "Rabu" },
    { short: "Kam", long: "Kamis" },
    { short: "Jum", long: "Jumat" },
    { short: "Sab", long: "Sabtu" },
    { short: "Min", long: "Minggu" },
  ],
};

/** Articles by time, drawn. */
export const chartWords = {
  table: "Angkanya dalam tabel",
  perMonth: "Berita per bulan",
  longest: "Batang terpanjang:",
  inMonth: (articles: string, month: string) => `${articles} pada ${month}`,
  notShown: "tidak tampak di sini.",
  noArticles: "tidak ada artikel",
  months: (year: string) => `Bulan-bulan ${year}`,
  byMonth: "Artikel menurut bulan terbit",
  year: "Tahun",
  byOutletAndYear: "Artikel menurut penerbit dan tahun terbit",
  byOutletAndMonth: "Artikel menurut penerbit dan bulan terbit",
  outlet: "Penerbit",
  count: "Jumlah artikel:",
  none: "tidak ada",
  overTime: (outlet: string) => `${outlet} menurut waktu`,
};

/** The first page. */
export const homeWords = {
  newest: "Terbaru",
  byDate: "Semua menurut tanggal",
  undated: "Tanpa tanggal",
  allUndated: "Semua tanpa tanggal",
  mostCovered: "Paling banyak diberitakan",
  allEvents: "Semua peristiwa",
  published: "Terbit",
  noDates: "tanggal tidak diketahui",
  content: "Isi",
  span: "Rentang",
  archives: "Terdiri atas",
  countArchives: (count: string) => `${count} arsip`,
};
