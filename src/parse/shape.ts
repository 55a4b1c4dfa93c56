/** Words that Indonesian headlines leave in lower case. */
const SMALL_WORDS = new Set(
  (
    "di ke dari dan yang untuk dengan pada dalam oleh soal usai saat bagi akan tak tidak ini itu hingga sampai " +
    "sebagai demi atau agar karena terhadap tentang secara antara per vs lewat jadi bak ala demi para sang si pun " +
    "the of in on and for to a an de van der al el bin binti kok sih nih lho ya gak nggak"
  ).split(" "),
);

/** Is this one of the words that a headline leaves in lower case, and that never end a sentence? */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase());
}

const UNTIDY = /^\s|\s$| {2}|[^\S ]|[\u200b\u200e\u200f\u2060]/;

/** White space of every kind becomes one space; none at the ends. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(/[\s\u200b\u200e\u200f\u2060]+/g, " ").trim();
}

/** How many words, counted by the spaces between them. */
export function wordCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) count += 1;
  return count;
}

const SENTENCE_END = /[.!?…][”"’'»)\]]{0,3}(?: ?(?:\([^()]{1,40}\)|\[[^[\]]{1,20}\]|\*{1,6}))?$|\*\*\*$/;

/** Does the line end like a sentence: full stop, question or exclamation mark, with a quote or a sign-off after it? */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-60));
}

/** Does the line end in a plain full stop, as a paragraph does and a headline does not? */
export function endsInStop(text: string): boolean {
  return endsSentence(text) && !/(?:[?!]|\.\.\.|…)["”’')]{0,2}$/.test(text);
}

/** Share of a line's longer words that begin with a capital or a digit, 0 to 1: near 1 in a headline. */
export function capitalShare(text: string): number {
  let capital = 0;
  let all = 0;
  for (const word of text.split(" ")) {
    const start = startOf(word);
    if (start === "none" || SMALL_WORDS.has(word)) continue;
    all += 1;
    if (start === "capital") capital += 1;
  }
  return all === 0 ? 0 : capital / all;
}

/** What a word begins with, behind its opening marks; a digit counts as a capital. */
function startOf(word: string): "capital" | "small" | "none" {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122) return "small";
  if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return "capital";
  const first = /[\p{L}\d]/u.exec(word)?.[0];
  if (first === undefined) return "none";
  return first !== first.toLowerCase() || /\d/.test(first) ? "capital" : "small";
}

/** Does the line look like the headline of an article: some capitalised words without a full stop at the end? */
export function looksLikeTitle(text: string): boolean {
  if (text.length < 12 || text.length > 200 || wordCount(text) < 3) return false;
  return !endsInStop(text) && !/[,:;]$/.test(text) && capitalShare(text) >= 0.7;
}

/** Does the line read as running text: a whole sentence, or too long for anything else? */
export function looksLikeProse(text: string): boolean {
  if (text.length > 220) return true;
  if (wordCount(text) < 4) return false;
  if (text.endsWith(":")) return wordCount(text) >= 6 && capitalShare(text) < 0.7;
  if (endsInStop(text)) return capitalShare(text) < 0.97 || text.length > 110;
  return capitalShare(text) < 0.6 && (endsSentence(text) || text.length > 130);
}

/** Folds a name for comparison: `The New York Times`, `newyorktimes.com` give the same. */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/\.(?:com|co\.id|co|id|net|tv|org|news)$/, "")
    .replace(/[^\p{L}\d]/gu, "");
}
