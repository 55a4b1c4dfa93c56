import { saveWords } from "../../model/words/index.ts";

/** Tells why saving ended before it was done. */
export async function tellSaveFault(error: unknown): Promise<string> {
  if (!(error instanceof DOMException) || error.name !== "QuotaExceededError") return saveWords.disconnected;
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  return saveWords.noSpace(saveWords.size(Math.max(quota - usage, 0)));
}
