import assert from "node:assert/strict";
import { test } from "node:test";
import { stageClock } from "../../src/commands/stageClock.ts";

/** What a build of some length prints on a terminal or elsewhere, by a clock of its own. */
function printed(
  isTTY: boolean,
  work: (clock: ReturnType<typeof stageClock>, pass: (ms: number) => void) => void,
) {
  let [time, text] = [0, ""];
  const write = (more: string | Uint8Array) => {
    text += more;
    return true;
  };
  const clock = stageClock({ isTTY, write }, () => time);
  work(clock, (ms) => {
    time += ms;
  });
  return { seconds: clock.end(), lines: text.split(isTTY ? "\r\x1b[K" : "\n").filter(Boolean) };
}

const LONG: Parameters<typeof printed>[1] = ({ tell }, pass) => {
  tell("reading texts");
  pass(2000);
  for (let done = 0; done < 1000; done += 1) {
    tell("understanding 1000 texts", done, 1000);
    pass(2);
  }
  tell("indexing for search");
  pass(500);
};

test("on a terminal a line tells counts, rate and the time that is left, and is taken away in the end", () => {
  const { seconds, lines } = printed(true, LONG);
  assert.equal(seconds, 4.5);
  assert.deepEqual(lines.slice(0, 3), [
    "2 s  understanding 1000 texts: 0 of 1000 …",
    "2 s  understanding 1000 texts: 101 of 1000, 500 a second, 2 s left …",
    "2 s  understanding 1000 texts: 202 of 1000, 500 a second, 2 s left …",
  ]);
  assert.deepEqual(lines.slice(-2), [
    "4 s  understanding 1000 texts: 909 of 1000, 500 a second, 1 s left …",
    "4 s  indexing for search …",
  ]);
  assert.equal(lines.length, 11);
});

test("elsewhere there is a line a stage", () => {
  assert.deepEqual(printed(false, LONG).lines, ["understanding 1000 texts …", "indexing for search …"]);
});

test("a short build tells nothing", () => {
  for (const isTTY of [true, false])
    assert.deepEqual(
      printed(isTTY, ({ tell }) => tell("reading texts", 0, 5)),
      { seconds: 0, lines: [] },
    );
});
