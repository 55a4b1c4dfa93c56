/** Numbers as words: a count that a report gives in letters counts too. */
const WORDS =
  "dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan|ratusan|ribuan|jutaan|miliaran|triliunan";
const SCALES = "ribu|juta|miliar|triliun";
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])(?:((?:Rp|US\\$|USD|\\$)\\s?\\d+(?:[.,]\\d+)*(?:\\s(?:${SCALES}))?)|(\\d+(?:[.,]\\d+)*(?:\\s(?:${SCALES}))?|${WORDS})\\s?(%|\\p{L}{2,}(?:-\\p{L}+)?))`,
  "giu",
);
/** What follows a number that is a day, a year or an age of the paper's own: no fact to be compared. */
const NO_UNIT =
  /^(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|agt|sep|sept|okt|nov|des|wib|wita|wit|dan|atau|yang|di|ke|dari|pada|untuk|dengan|oleh|bahwa|itu|ini|lalu|the|sampai|hingga|saat|ia|dia|mereka|kata|telah|sudah|akan|dalam|sebagai|karena|kali|hal)$/i;
const YEAR = /^(?:19|20)\d\d$/;

/** Numbers with their unit or noun, as a text gives them: `11 putaran`, `jutaan roket`, `Rp70.000`; each once. */
export function numbersIn(text: string): string[] {
  const found = [...text.matchAll(NUMBER)].flatMap(([, money, number = "", unit = ""]) => {
    if (money) return [money.replace(/\s+/g, " ")];
    if (NO_UNIT.test(unit) || YEAR.test(number)) return [];
    return [`${number} ${unit}`.replace(/ %$/, " persen").toLowerCase()];
  });
  return [...new Set(found)];
}
