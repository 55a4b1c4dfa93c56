import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { together } from "../../src/build/together.ts";

test("works that go on side by side give what each of them gives", async () => {
  assert.deepEqual(
    await together(
      async () => 1,
      async () => "dua",
    ),
    [1, "dua"],
  );
});

test("when one work fails the others are told to stop and are waited for, and the fault is told", async () => {
  let isOver = false;
  const goOn = async (stop: AbortSignal) => {
    while (!stop.aborted) await wait(1);
    await wait(5);
    isOver = true;
    stop.throwIfAborted();
  };
  const fail = async () => {
    throw new Error("no room");
  };
  await assert.rejects(together(goOn, fail), /^Error: no room$/);
  assert.ok(isOver);
});
