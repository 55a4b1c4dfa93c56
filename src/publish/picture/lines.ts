import type { Face } from "./face.ts";

/** A text without what the face cannot draw (a box in its place would say nothing); a letter whose mark it lacks stays bare. */
export function readable(face: Face, text: string): string {
  const drawn = (characters: string) =>
    [...characters].filter((character) => face.letter(character)).join("");
  return [...text.normalize("NFC").replace(/\s+/gu, " ")]
    .map((character) => drawn(character) || drawn(bare(character)))
    .join("")
    .replace(/ +/g, " ")
    .trim();
}

function bare(character: string): string {
  return character.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Width of a line in ems. */
export function measure(face: Face, text: string): number {
  return [...text].reduce((width, character) => width + (face.letter(character)?.advance ?? 0), 0);
}

/** Breaks a text into at most `most` lines of `width` ems; what does not fit ends in an ellipsis. */
export function wrap(face: Face, text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let words = text.split(" ").filter(Boolean);
  while (words.length > 0) {
    const count = countFitting(face, words, width);
    if (lines.length === most - 1 && count < words.length)
      return [...lines, shorten(face, words.join(" "), width)];
    if (count === 0) return [...lines, shorten(face, words.join(" "), width)];
    lines.push(words.slice(0, count).join(" "));
    words = words.slice(count);
  }
  return lines;
}

function countFitting(face: Face, words: string[], width: number): number {
  let line = "";
  for (const [index, word] of words.entries()) {
    line += index > 0 ? ` ${word}` : word;
    if (measure(face, line) > width) return index;
  }
  return words.length;
}

/** The beginning of a text that fits a line, with an ellipsis; cut between words where there is room for one. */
export function shorten(face: Face, text: string, width: number): string {
  if (measure(face, text) <= width) return text;
  // No letter is narrower than a tenth of an em, so the rest of a very long text need not be measured.
  const characters = [...text].slice(0, Math.ceil(width * 10));
  while (characters.length > 0 && measure(face, `${characters.join("")}…`) > width) characters.pop();
  const cut = characters.join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,.;:–—-]+$/u, "")}…`;
}
