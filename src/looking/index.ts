import { isLarge, type Look, lookAtSpare, type Places } from "../output/index.ts";
import { beginThread } from "../thread.ts";

/**
 * Begins to look at the spare site, in a thread of its own where that is worth it: to ask for the times of a hundred
 * thousand files takes a second, in which texts can be read. To be called before the stage is opened.
 */
export function beginLooking(places: Places): () => Promise<Look> {
  if (!isLarge(places)) return async () => lookAtSpare(places);
  const thread = beginThread("looking", places);
  // A build that fails before it asks must not wait for it.
  thread.unref();
  const looked = new Promise<Look>((done, fail) => {
    thread.once("message", done);
    thread.once("error", fail);
    thread.once("exit", () =>
      fail(new Error("the thread that looks at the spare site has ended before it was done")),
    );
  });
  looked.catch(() => {});
  return () => {
    thread.ref();
    return looked;
  };
}
