import type { CslDate, CslItem, CslName } from "../../model/index.ts";

/**
 * An item of the same form as another, with stand-ins for its words, and the way back: what a style makes of the model
 * becomes what it makes of the item. A style takes a thousand times as long as the way back, and the items of an
 * archive have few forms: each is formatted once.
 */
export interface Model {
  item: CslItem;
  /** Puts the item's own words in the place of the stand-ins; `months` are the names that the style has for them. */
  fill: (citation: string, months: string[]) => string;
}

/** The words that stand-ins stand for. */
type Words = Map<string, string>;

/**
 * Words, and between two of them such signs only as no style changes or takes notice of there. Quotation marks, and what
 * stands at the end or beside them, are in the model as they are in the item.
 */
const RUN =
  /[A-Za-z0-9](?:(?:[:;.?!] | ?[,()[\]/_–—-]{1,3} ?| |[.:@%])?[\p{Lu}\p{Ll}\p{M}\p{Nd}])*(?<=[A-Za-z0-9])/gu;
const ADDRESS = /[A-Za-z0-9](?:[\w/.:=?%+-]*[A-Za-z0-9])?/g;

/** A given name that a style may shorten to its initial. */
const GIVEN = /^([A-Z])([a-z]+|\.?)$/;
/** No style has one of these letters as a word of its own. */
const INITIALS = [..."HKLNPQRTVWXYZ"];

/** Years, months and days that stand for others; beside a day of access months stay, so that one is not taken for the other. */
const ISSUED = [8888, 11, 28] as const;
const ACCESSED = [7777, null, 27] as const;

const STAND_IN = /[Qq7]zx[a-z]{3}xz[q7]|\b[HKLNPQRTVWXYZ]z?\b|8888|7777|\b2[78]\b/g;

/** The model of an item. Items of the same form have the same model, whatever their words. */
export function toModel(item: CslItem): Model {
  const words: Words = new Map();
  const { title, author, "container-title": publisher, issued, accessed, URL } = item;
  const model: CslItem = {
    ...item,
    id: "",
    title: replacer("t", words)(title, RUN),
    ...(author && { author: modelNames(author, words) }),
    ...(publisher && { "container-title": replacer("p", words)(publisher, RUN) }),
    ...(issued && { issued: modelDate(issued, accessed ? [8888, null, 28] : ISSUED, words) }),
    ...(accessed && { accessed: modelDate(accessed, ACCESSED, words) }),
    ...(URL && { URL: replacer("u", words)(URL, ADDRESS) }),
  };
  const fillWords = (citation: string) => citation.replace(STAND_IN, (word) => words.get(word) ?? word);
  const [month, standIn] = [monthOf(item), monthOf(model)];
  if (month === standIn) return { item: model, fill: fillWords };
  return {
    item: model,
    fill: (citation, months) =>
      fillWords(citation.replaceAll(months[standIn - 1] ?? "", months[month - 1] ?? "")),
  };
}

/** From 1 to 12; 0 where it is unknown. */
function monthOf({ issued }: CslItem): number {
  return issued?.["date-parts"][0][1] ?? 0;
}

/**
 * Puts stand-ins in the place of words. They are numbered within a field, so that the form of one field leaves those of
 * the others as they are, and begin and end as the words do: with a capital, a small letter or a digit.
 */
function replacer(field: string, words: Words): (text: string, pattern: RegExp) => string {
  let count = 0;
  const put = (run: string) => {
    const first = /^\d/.test(run) ? "7" : /^[A-Z]/.test(run) ? "Q" : "q";
    const number = [count / 26, count % 26].map((at) => String.fromCharCode(97 + at)).join("");
    count += 1;
    const word = `${first}zx${field}${number}xz${/\d$/.test(run) ? "7" : "q"}`;
    words.set(word, run);
    return word;
  };
  return (text, pattern) => text.replace(pattern, put);
}

/** Given names stay what they are unless all are plain: an initial that is not a stand-in must not be taken for one. */
function modelNames(names: CslName[], words: Words): CslName[] {
  const stand = replacer("a", words);
  const given = names.flatMap((name) => ("given" in name ? name.given.split(" ") : []));
  const arePlain = given.length <= INITIALS.length && given.every((name) => GIVEN.test(name));
  let count = 0;
  const modelGiven = (name: string) => {
    const [, initial = "", rest = ""] = GIVEN.exec(name) ?? [];
    const letter = INITIALS[count++] ?? "";
    words.set(letter, initial);
    words.set(`${letter}z`, name);
    return letter + (/^[a-z]/.test(rest) ? "z" : rest);
  };
  return names.map((name) => {
    if ("literal" in name) return { literal: stand(name.literal, RUN) };
    const given = arePlain ? name.given.split(" ").map(modelGiven).join(" ") : name.given;
    return { family: stand(name.family, RUN), given };
  });
}

function modelDate(
  { "date-parts": [[year = 0, month, day]] }: CslDate,
  [modelYear, modelMonth, modelDay]: readonly [number, number | null, number],
  words: Words,
): CslDate {
  words.set(`${modelYear}`, `${year}`);
  words.set(`${modelDay}`, `${day}`);
  const parts = [modelYear, month && (modelMonth ?? month), day && modelDay];
  return { "date-parts": [parts.filter((part) => part !== undefined)] };
}
