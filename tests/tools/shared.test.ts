import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { readSource } from "../../src/read/index.ts";
import { GOLD } from "../support/corpus.ts";
import { readCases, scoreCases } from "./cases.ts";
import { readLabelled } from "./labels.ts";
import { score } from "./score.ts";

const PROJECT = join(import.meta.dirname, "../..");
const skip = existsSync(join(GOLD, "score.mjs"))
  ? false
  : "the shared folder does not lie beside the project";

/** Every third label leaves fields out, and every fifth has a wrong date and headline, so that each rule is asked. */
function withDoubts(label: object, index: number): object {
  const doubts = index % 3 === 0 ? { arguable: ["headline", "related_links", "date"] } : {};
  const wrong = index % 5 === 0 ? { headline: "Judul Lain", authors: ["Siti Maryam"] } : {};
  return { ...label, ...wrong, ...doubts };
}

test("our figures are those of score.mjs", { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), "kliping-score-"));
  const dumps = readLabelled(join(PROJECT, "tests/dumps"));
  const parsed = dumps.map(({ id, label, text }, index) => {
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(withDoubts(label, index)));
    writeFileSync(join(folder, `${id}.txt`), text);
    const { source } = readSource(`${id}.txt`, Buffer.from(text));
    return source ? parse(source, KNOWLEDGE).article : assert.fail(id);
  });
  const input = parsed.map((article) => JSON.stringify(article)).join("\n");
  const run = spawnSync(process.execPath, [join(GOLD, "score.mjs"), folder, "--json"], { input });
  const labelled = readLabelled(folder);
  rmSync(folder, { recursive: true });
  const theirs = JSON.parse(run.stdout.toString("utf8"));
  const articles = new Map(parsed.map((article) => [article.file.replace(/\.txt$/, ""), article]));
  const { overall, figures } = score(labelled, articles);
  assert.deepEqual({ overall, figures }, theirs);
});

test("our count of cases is that of cases.mjs", { skip }, () => {
  const cases = join(GOLD, "cases");
  const only = /^(?:ad-line|date2|signoff2)/;
  const run = spawnSync(process.execPath, [join(GOLD, "cases.mjs"), cases, "--json", "--only", only.source], {
    cwd: PROJECT,
  });
  const { cases: count, passed, shareOfKinds } = JSON.parse(run.stdout.toString("utf8"));
  const ours = scoreCases(readCases(cases).filter(({ name }) => only.test(name)));
  assert.deepEqual([ours.count, ours.right, ours.share], [count, passed, shareOfKinds]);
});
