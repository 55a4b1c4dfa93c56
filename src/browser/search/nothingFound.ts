import { nothingFoundWords } from "../../model/words/index.ts";
import type { Request } from "../../search/query/index.ts";
import { element } from "../element.ts";
import { choicesIn } from "./narrowing.ts";
import { writeRequest } from "./requestAddress.ts";
import { place, type View } from "./searchView.ts";

/** Another request that finds something. */
interface Offer {
  words: string;
  request: Request;
}

/** Offers at most of one kind: each is a search of its own. */
const MOST = 8;

/** Says why nothing was found and what would find something; what may have been meant by a word that stands nowhere. */
export async function showWayOut(view: View): Promise<void> {
  const { found, isCurrent } = view;
  const box = place("cari-nihil", HTMLDivElement);
  const isEmpty = found.pages.length === 0;
  if (!isEmpty && found.widened.length === 0) return box.replaceChildren();
  // Without the list of words nothing can be suggested; the rest is none the worse for it.
  const suggestion = await view.search.suggest(found).catch(() => null);
  const offers = isEmpty ? await offersFor(view) : [];
  if (!isCurrent()) return;
  box.replaceChildren(
    ...(isEmpty && found.missing.length === 0 ? [element("p", {}, reasonOf(view))] : []),
    ...(suggestion ? [meant(suggestion.words, view)] : []),
    ...(offers.length > 0 ? [element("ul", {}, ...offers.map((offer) => offerItem(offer, view)))] : []),
  );
}

/** Which words stand nowhere is said above already. */
function reasonOf({ found: { fitting, query } }: View): string {
  const wanted = query.clauses.filter(({ excluded }) => !excluded);
  if (fitting.length > 0)
    return wanted.length > 0 ? nothingFoundWords.fittingFiltered : nothingFoundWords.allFiltered;
  return wanted.length > 1 && wanted.length === query.clauses.length
    ? nothingFoundWords.notTogether
    : nothingFoundWords.nothing;
}

function meant(words: string, view: View): HTMLElement {
  const request = { ...view.request, words };
  return element("p", { class: "meant" }, nothingFoundWords.meant, link(words, request, view), "?");
}

/** The request without one of the things that narrow it down, where that finds something; the most first. */
async function offersFor(view: View): Promise<(Offer & { count: number })[]> {
  const { request, search, found } = view;
  const counted = await Promise.all(
    [...withoutWords(view), ...withoutChoice(request)].map(async (offer) => {
      const { pages } = await search.find(offer.request);
      return { ...offer, count: pages.length };
    }),
  );
  return found.pages.length > 0
    ? []
    : counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function withoutChoice(request: Request): Offer[] {
  const choices = choicesIn(request).slice(0, MOST);
  return choices.map(({ words, without }) => ({
    words: nothingFoundWords.withoutFilter(words),
    request: without,
  }));
}

/** Without each of the words, or without all those that stand nowhere. */
function withoutWords({ request, found: { query, missing } }: View): Offer[] {
  const { clauses } = query;
  const without = (left: typeof clauses): Offer => {
    const kept = clauses.filter((clause) => !left.includes(clause));
    const words = kept.map(({ typed, excluded }) => (excluded ? `-${typed}` : typed)).join(" ");
    const named = left.map(({ typed, excluded }) => (excluded ? `-${typed}` : typed)).join(", ");
    return { words: nothingFoundWords.withoutWord(named), request: { ...request, words } };
  };
  const nowhere = clauses.filter(({ typed }) => missing.includes(typed));
  if (nowhere.length === clauses.length) return [];
  if (nowhere.length > 0) return [without(nowhere)];
  return clauses.length > 1 ? clauses.slice(0, MOST).map((clause) => without([clause])) : [];
}

function offerItem({ words, request, count }: Offer & { count: number }, view: View): HTMLElement {
  return element("li", {}, link(words, request, view), nothingFoundWords.articles(count));
}

/** A real link, so that it can be opened in another tab. */
function link(text: string, request: Request, { go }: View): HTMLElement {
  const made = element("a", { href: writeRequest(request) }, text);
  made.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(request);
    document.querySelector<HTMLElement>("#q")?.focus();
  });
  return made;
}
