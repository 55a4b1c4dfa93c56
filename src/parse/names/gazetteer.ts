import type { Authority } from "../../model/index.ts";
import { AMBIGUOUS } from "./data/ambiguous.ts";
import { PHRASES } from "./data/exclusions.ts";
import { type Glance, glanceOf } from "./glance.ts";
import { type Token, tokenise } from "./tokens.ts";

/** A form of a name as the table writes it. `authority` is null for a phrase that is no name (`Piala Dunia`). */
export interface Form {
  text: string;
  authority: Authority | null;
  /** Counts only where the words around it speak of a place. */
  ambiguous: boolean;
}

interface Node {
  next: Map<string, Node>;
  forms: Form[];
}

/** The forms of all names, to be matched word by word. */
export interface Gazetteer {
  root: Node;
  /** The words that begin a form in lower case, at a glance: no other word in lower case begins a name. */
  lower: Glance;
}

/** A match of `gazetteer` in a line: the forms that the words up to `end` spell. */
export interface Match {
  end: number;
  forms: Form[];
}

const known = new WeakMap<readonly Authority[], Gazetteer>();

/** The gazetteer of a table of names; built once for each array. */
export function gazetteerOf(names: readonly Authority[]): Gazetteer {
  const ready = known.get(names);
  if (ready) return ready;
  const root = node();
  for (const phrase of PHRASES) plant(root, { text: phrase, authority: null, ambiguous: false });
  for (const authority of names) {
    for (const text of [authority.name, ...(authority.variants ?? [])]) {
      plant(root, { text, authority, ambiguous: AMBIGUOUS.has(text) });
    }
  }
  const gazetteer: Gazetteer = { root, lower: glanceOf(lowerWords(root)) };
  known.set(names, gazetteer);
  return gazetteer;
}

/** The longest form that begins with token `at`, or null. */
export function matchForm(gazetteer: Gazetteer, tokens: Token[], at: number): Match | null {
  let place = gazetteer.root;
  let best: Match | null = null;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const next = place.next.get(stepOf(token, index === at));
    if (!next) break;
    place = next;
    if (place.forms.length > 0) {
      const forms = place.forms.filter((form) => fits(form, tokens, at, index + 1));
      if (forms.length > 0) best = { end: index + 1, forms };
    }
  }
  return best;
}

/** All forms that spell exactly `text`, however its letters are cased. */
export function formsOf(gazetteer: Gazetteer, text: string): Form[] {
  let place: Node | undefined = gazetteer.root;
  for (const [index, token] of tokenise(text).entries()) {
    place = place?.next.get(stepOf(token, index === 0));
  }
  return place && place !== gazetteer.root ? place.forms : [];
}

function plant(root: Node, form: Form): void {
  let place = root;
  for (const [index, token] of tokenise(form.text).entries()) {
    const step = stepOf(token, index === 0);
    let next = place.next.get(step);
    if (!next) {
      next = node();
      place.next.set(step, next);
    }
    place = next;
  }
  if (place !== root) place.forms.push(form);
}

/** First words of forms that do not begin with a capital letter. */
function lowerWords(root: Node): string[] {
  return [...root.next].filter(([, place]) => isLower(place)).map(([word]) => word);
}

function isLower({ forms, next }: Node): boolean {
  return (
    forms.some(({ text }) => text.charAt(0) === text.charAt(0).toLowerCase()) ||
    [...next.values()].some(isLower)
  );
}

/** Words joined by space, hyphen or dot are the same step (`Kim Jong-un`); other marks must be in the form too. */
function stepOf(token: Token, first: boolean): string {
  if (first || token.gap === "space" || token.gap === "hyphen" || token.gap === "dot") return token.word;
  return (token.gap === "comma" ? "," : token.gap === "mark" ? "/" : "#") + token.word;
}

/** An abbreviation must stand in capitals (`AS`, never `as`), any other form at least begin with one. */
function fits(form: Form, tokens: Token[], from: number, to: number): boolean {
  const single = to - from === 1;
  const first = tokens[from] as Token;
  if (single && isAbbreviation(form.text)) return first.shape === "upper" || first.text === form.text;
  for (let index = from; index < to; index += 1) {
    const token = tokens[index] as Token;
    if (token.shape === "lower" && token.gap !== "hyphen" && !form.text.includes(token.text)) return false;
  }
  return first.shape !== "lower" || form.text.startsWith(first.text);
}

function isAbbreviation(text: string): boolean {
  return text === text.toUpperCase() && text.length <= 6;
}

function node(): Node {
  return { next: new Map(), forms: [] };
}
