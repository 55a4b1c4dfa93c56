import { stringify } from "yaml";

const OUTLETS = ["Kabar Bukit", "Warta Pesisir", "Suara Danau", null];
const WEATHER = ["Hujan", "Kemarau", "Banjir", "Angin Kencang", "Panen", "Pasar"];
/** As different curators write the same topic. */
const TOPICS = [["Cuaca"], ["Cuaca", "Pertanian"], ["cuaca"], []];
const COUNT = 134;

/**
 * Files of an archive that is large enough for lists of two pages: over three years, with months, outlets and dates
 * missing. No two texts are copies of one another.
 */
export function manyArticles(): Record<string, string> {
  const files = Array.from({ length: COUNT }, (_, number) => [`${number}.txt`, textOf(number)]);
  return Object.fromEntries(files);
}

function textOf(number: number): string {
  const what = WEATHER[number % WEATHER.length];
  const facts = {
    headline: `${what} di Desa Nomor ${number}`,
    publisher: OUTLETS[number % OUTLETS.length],
    datePublished: number % 9 === 0 ? null : dayOf(number),
    articleSection: number % 5 === 0 ? "Daerah" : undefined,
    keywords: TOPICS[number % TOPICS.length],
  };
  const words = Array.from({ length: 30 }, (_, index) => `kata${number * 31 + index}`).join(" ");
  const speaker = number % 3 === 0 ? "kata Kepala Dinas Pertanian Bambang Setiono" : "kata warga";
  const place = number % 2 === 0 ? "di Jakarta" : "di desanya";
  return `---\n${stringify(facts)}---\n${what} dirasakan warga, ${speaker} ${place}. ${words}.\n`;
}

/** Days of 2021 to 2023, most of them in March 2022. */
function dayOf(number: number): string {
  const month = number % 4 === 0 ? 1 + ((number * 5) % 12) : 3;
  const year = number % 4 === 0 ? 2021 + (number % 3) : 2022;
  return `${year}-${String(month).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
}
