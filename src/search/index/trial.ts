import { type OpenIndex, openFolder } from "../pagefind/index.ts";
import { openSearch } from "../query/openSearch.ts";
import { wordsOf } from "../query/textWords.ts";

/**
 * Asks the search index in a new site for a word of its newest article, by the way that a page takes. Returns what is
 * wrong with the answer; null where nothing is.
 */
export async function tryIndex(folder: string): Promise<string | null> {
  const engine = watchEngine();
  try {
    return await Promise.race([ask(await openFolder(folder)), engine.failed]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `the new search index gives no answer (${reason.replace(/\s+/g, " ")})`;
  } finally {
    engine.leave();
  }
}

async function ask(index: OpenIndex): Promise<string | null> {
  const question = await findQuestion(index);
  if (!question) return null;
  const { word, page, url } = question;
  const everything = { filters: {}, from: null, to: null, undated: "shown", order: "relevansi" } as const;
  // Pagefind itself is asked for words in quotation marks, however common they are.
  const { pages } = await openSearch(index).find({ words: `"${word}"`, ...everything });
  return pages.includes(page)
    ? null
    : `the new search index does not find "${word}" in ${url}, where it stands`;
}

interface Question {
  word: string;
  /** The word stands in this page. */
  page: number;
  url: string;
}

const PLAIN = /^[a-z]{3,20}$/;

/** Takes the longest plain word of the newest article that has one: few other articles have it. */
async function findQuestion({ pages, kept }: OpenIndex): Promise<Question | null> {
  for (let page = pages - 1; page >= 0; page -= 1) {
    const [stored] = await kept("isi", [page]);
    const words = stored?.blocks.flatMap(([, text]) => wordsOf(text)) ?? [];
    // Pagefind splits a glued word.
    const plain = words.filter(({ word, parts }) => parts.length === 0 && PLAIN.test(word));
    const [longest] = plain.sort((a, b) => b.word.length - a.word.length);
    if (stored && longest) return { word: longest.word, page, url: stored.url };
  }
  return null;
}

/** Pagefind leaves a failure of its start unhandled, which would end this process: only here is it heard. */
function watchEngine(): { failed: Promise<never>; leave: () => void } {
  const others = process.listeners("unhandledRejection");
  let fail: (reason: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // It may fail before the search waits for it, and after the search has its answer.
  failed.catch(() => {});
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", fail);
  return {
    failed,
    leave() {
      process.off("unhandledRejection", fail);
      for (const other of others) process.on("unhandledRejection", other);
    },
  };
}
