import { searchFaultWords } from "../model/words/index.ts";
import { MissingFile } from "../search/query/index.ts";

/** What a reader is told when a search failed: never that nothing was found. */
export function tellFault(error: unknown): string {
  if (!(error instanceof MissingFile)) return searchFaultWords.failed(error);
  if (!navigator.onLine || navigator.serviceWorker?.controller) return searchFaultWords.notSaved;
  return searchFaultWords.notLoaded;
}
