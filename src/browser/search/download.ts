import { element } from "../element.ts";

/** Milliseconds for which a browser may take to begin: then the file's memory is given back. */
const GRACE = 60_000;

/** Hands a text to the reader as a file. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = element("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), GRACE);
}

/** A file's name from words that were sought: `hasil-kapal-selam.csv`. */
export function fileName(beginning: string, words: string, extension: string): string {
  const plain = words
    .normalize("NFD")
    .replace(/[^A-Za-z0-9\s-]/g, "")
    .trim()
    .toLowerCase();
  return `${[beginning, ...plain.split(/[\s-]+/).filter(Boolean)].join("-").slice(0, 60)}.${extension}`;
}
