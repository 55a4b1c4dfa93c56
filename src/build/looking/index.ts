import { isLarge, type Look, lookAtSpare, type Places } from "../../output/index.ts";
import { beginThread } from "../thread.ts";

/**
 * Looks at the spare site, in a thread of its own where that is worth it: to ask for the times of a hundred thousand
 * files takes a second, in which texts can be read. The stage must not be opened before, nor another build begin.
 */
export async function beginLooking(places: Places): Promise<Look> {
  return isLarge(places) ? lookBeside(places) : lookAtSpare(places);
}

function lookBeside(places: Places): Promise<Look> {
  const thread = beginThread("looking", places);
  return new Promise<Look>((done, fail) => {
    thread.once("message", done);
    thread.once("error", fail);
    thread.once("exit", () =>
      fail(new Error("the thread that looks at the spare site has ended before it was done")),
    );
  });
}
