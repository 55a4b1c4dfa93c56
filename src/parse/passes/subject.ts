import type { Page } from "../lines/page.ts";
import { isEveryday } from "../names/everyday.ts";

/**
 * Is a lone line of names about whom the story is, or a topic, and not who wrote it: "Laras Kusuma", "Wisata Alam"?
 * The story names its subjects, and its credits alone name its author.
 */
export function isSubject(page: Page, text: string, headline: number): boolean {
  const names = text.split(/, | dan /);
  return names.some((name) => isTopic(name) || isNamed(page, name, headline));
}

function isTopic(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  return words.length > 1 && words.every(isEveryday);
}

function isNamed(page: Page, name: string, headline: number): boolean {
  if (!name.includes(" ")) return false;
  const title = page.paragraphs[headline]?.text.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  const [first = ""] = name.toLowerCase().split(" ");
  if (first.length > 3 && !isEveryday(first) && title.includes(first)) return true;
  return page.paragraphs.some(
    ({ text, prose }, at) => prose && at > headline && page.labels[at] === null && tells(text, name),
  );
}

/** "(Foto: Rina Dewi)", "(Kabar.com/Rina Dewi)" and "Laporan Wartawan Kabar, Rina Dewi" are credits. */
function tells(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at + name.length)];
  return (
    !/[/(:@]$|(?:oleh|laporan|wartawan|kontributor|reporter|penulis)\b.{0,40}$/i.test(before) &&
    !/^[)/\p{L}]/u.test(after)
  );
}
