import type { Group } from "./mentions.ts";

/** The persons of a text, to be found again by a part of their name or by another spelling of it. */
export class People {
  private readonly byWord = new Map<string, Group>();
  private readonly byName = new Map<string, Group>();
  private readonly byFirst = new Map<string, Group[]>();

  /** Remembers that `words` name the person. */
  learn(group: Group, words: string[]): void {
    this.byName.set(spell(words), group);
    if (words.length < 2) return;
    const first = words[0] ?? "";
    const same = this.byFirst.get(first);
    if (!same) this.byFirst.set(first, [group]);
    else if (same.length < NAMESAKES && !same.includes(group)) same.push(group);
    for (const word of words) {
      const key = squeeze(word);
      if (word.length > 2 && !this.byWord.has(key)) this.byWord.set(key, group);
    }
  }

  /** The person that `words` mean: the same name however spelled, or a part of a longer name. */
  bearerOf(words: string[]): Group | null {
    const exact = this.byName.get(spell(words));
    if (exact) return exact;
    if (words.length === 1) return this.byWord.get(squeeze(words[0] ?? "")) ?? null;
    for (const group of this.byFirst.get(words[0] ?? "") ?? []) {
      if (isPart(words, group.words) || isPart(group.words, words) || differsLittle(words, group.words))
        return group;
    }
    return null;
  }
}

/** Persons with the same first name that are compared; more would make long lists of names slow. */
const NAMESAKES = 8;

function spell(words: string[]): string {
  return words.map(squeeze).join("");
}

/** Light variants are one: `Vassily` and `Vasily`, `Soekarno` and `Sukarno`. */
function squeeze(word: string): string {
  let odd = false;
  for (let at = 1; at < word.length && !odd; at += 1) {
    const code = word.charCodeAt(at);
    odd = code === word.charCodeAt(at - 1) || (code === 101 && word.charCodeAt(at - 1) === 111);
  }
  if (!odd) return word;
  return word.replace(/oe/g, "u").replace(/([a-z])\1/g, "$1");
}

function isPart(part: string[], whole: string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
}

/** The last words differ by one letter: `Michelle Zudith`, `Michelle Ziudith`. */
function differsLittle(one: string[], other: string[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 1; index < one.length - 1; index += 1) if (one[index] !== other[index]) return false;
  const a = one.at(-1) ?? "";
  const b = other.at(-1) ?? "";
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}
