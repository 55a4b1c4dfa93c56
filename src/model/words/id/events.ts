import { formatNumber } from "./format.ts";

/** Events: their index, and the page of each. */
export const eventWords = {
  none: "Belum ada peristiwa yang diberitakan oleh lebih dari satu penerbit",
  count: (count: number) => `${formatNumber(count)} peristiwa yang diberitakan oleh lebih dari satu penerbit`,
  reports: (reports: number, outlets: number) =>
    `${formatNumber(reports)} laporan dari ${formatNumber(outlets)} penerbit`,
  mostCovered: "Paling banyak diberitakan",
  newest: "Terbaru",
  byMachine:
    "Laporan digabung oleh mesin: hanya bila kata-kata, nama, pembuka dan tanggalnya cocok. Tiap peristiwa menyebut alasannya.",
  why: "Mengapa digabung",
  sameEvent: "Menurut perhitungan mesin, laporan-laporan ini memberitakan satu peristiwa:",
  published: (days: string) => `terbit ${days}`,
  bounded: (reports: number) => `${reports} laporan tanpa tanggal terbit menyebut hari kejadian yang cocok`,
  copied: (copies: number) => `${copies} di antaranya salinan: naskahnya hampir sama kata demi kata`,
  first: "Siapa yang pertama",
  sources: "Sumber yang sama",
  credited: (name: string, reports: number[]) =>
    `${name} disebut laporan ${reports.slice(0, -1).join(", ")} dan ${reports.at(-1)}`,
  noSources: "Tidak ada kantor berita atau penerbit yang disebut lebih dari satu laporan. ",
  notIndependent:
    "Laporan yang serupa tidak selalu saling menguatkan: bisa jadi semuanya bersumber pada satu naskah.",
  byTime: "Laporan menurut waktu",
  isBasedOn: "Sumber yang disebut",
  unknown: "tidak disebut",
  quoted: "Yang dikutip",
  noneQuoted: "tidak ada yang bernama",
};

/** The earliest report, as far as dates of publication tell. */
export const firstReportWords = {
  unknown: "Tidak diketahui: tidak satu pun laporan ini memuat tanggal terbit.",
  earliest: (dated: number, report: string) =>
    `Yang paling awal di antara ${dated} laporan bertanggal: ${report}.`,
  sameDay: "Ada laporan lain pada hari yang sama; urutan jamnya tidak selalu diketahui.",
  undated: (reports: number) => `${reports} laporan tanpa tanggal terbit mungkin lebih awal.`,
};

/** The table of numbers. */
export const eventNumberWords = {
  numbers: "Angka yang disebut",
  table: "Tabel angka",
  number: "Angka",
  noOutlet: "Tanpa penerbit",
  given: "disebut",
};

/** Reports beside each other. */
export const comparisonWords = {
  beside: "Berdampingan",
  note: <Part>(mark: (text: string) => Part, further: string | null) => [
    "Kalimat yang serupa berdampingan; ",
    mark("kata yang ditandai dan bergaris bawah"),
    " hanya ada di laporan itu. Di bawahnya kalimat yang hanya ada di salah satu laporan. ",
    further,
  ],
  pair: (left: string, right: string) => `${left} dan ${right}`,
  alike: "Kalimat yang serupa",
  sameWords: "Kata yang sama",
  nearlySame: "hampir sama",
  only: (report: string) => `Hanya di ${report}`,
  none: "Tidak ada.",
  noOutlet: "penerbit tidak disebut",
  nothingAlike: "Tidak ada kalimat yang hampir sama.",
  shares: (left: { share: string; number: number }, right: { share: string; number: number }) =>
    `${left.share} kata laporan ${left.number} dan ${right.share} kata laporan ${right.number} berada dalam kalimat yang hampir sama.`,
  shown: (pairs: number, shown: number, among: number | null) => {
    const reports = among === null ? "" : ` di antara ${among} laporan pertama`;
    return `Dari ${pairs} pasangan laporan ditampilkan ${shown} yang paling banyak berbagi kalimat${reports}.`;
  },
};
