import { markWords } from "../model/words/index.ts";
import { hitsOf, parseQuery, readKnowledge } from "../search/query/index.ts";
import { element } from "./element.ts";
import { openIndexFiles } from "./openSite.ts";
import { markRanges, unmark } from "./search/mark.ts";

/** Marks what was searched for in an article, by root; the words stand in the address as they were typed. */
const words = new URLSearchParams(location.search).get("sorot") ?? "";
const BLOCKS = "h1, .deck, .clipping .body > [id], .captions li";

const { currentScript } = document;
// Without the roots nothing is marked, rather than the wrong words; the article is read as well.
if (currentScript instanceof HTMLScriptElement) mark(new URL("../", currentScript.src).href).catch(() => {});

async function mark(root: string): Promise<void> {
  const { lexicon, aliases } = await readKnowledge(await openIndexFiles(root));
  const query = parseQuery(words, lexicon, aliases);
  const blocks = [...document.querySelectorAll<HTMLElement>(BLOCKS)];
  const find = (text: string) => hitsOf(text, query, lexicon);
  offerToUnmark(blocks.reduce((sum, block) => sum + markRanges(block, find), 0));
}

function offerToUnmark(count: number): void {
  const off = element("button", { type: "button" }, markWords.unmark);
  const said = element("span", { role: "status" });
  const bar = element("p", { class: "marked" }, said, " ", off);
  document.querySelector("main")?.append(bar);
  said.textContent = markWords.count(count, words);
  off.addEventListener("click", () => {
    unmark(document.body);
    bar.remove();
    history.replaceState(null, "", location.pathname + location.hash);
  });
}
