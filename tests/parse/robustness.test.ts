import { test } from "node:test";
import fc from "fast-check";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { messyTexts, runs } from "./mess.ts";
import { assertSound } from "./sound.ts";
import { sourceOf } from "./source.ts";

/** No assertion is about time: what runs away never ends, and is stopped by this, in milliseconds. */
const ENDLESS = { timeout: 1_200_000 };

test("gives back every text from its lines, whatever it is, and never throws", ENDLESS, () => {
  fc.assert(
    fc.property(messyTexts, (text) => {
      assertSound(parse(sourceOf(text), KNOWLEDGE).article, text);
    }),
    { numRuns: runs(2000) },
  );
});
