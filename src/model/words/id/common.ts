import { formatDay, formatNumber } from "./format.ts";

/** What lists, results and articles say alike. */
export const commonWords = {
  noOutlet: "Penerbit tidak disebut",
  undated: "Tanpa tanggal",
  notBefore: (day: string) => `tidak sebelum ${formatDay(day)}`,
  copies: (count: number) => `+${count} salinan`,
};

/** Counts and spans, as many pages print them. */
export const countWords = {
  articles: (count: number) => `${formatNumber(count)} artikel`,
  undated: (count: string) => `${count} tanpa tanggal`,
  spanless: "tanpa tanggal",
  noOutlet: "Tanpa penerbit",
};
