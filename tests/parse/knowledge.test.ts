import assert from "node:assert/strict";
import { test } from "node:test";
import type { Settings } from "../../src/model/settings.ts";
import { canonicalOf, knowledgeOf } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { sourceOf } from "./source.ts";

const settings: Settings = {
  title: "Uji",
  description: "Uji.",
  outlets: [{ name: "Warta Bukit", variants: ["WBukit"] }],
  names: [{ kind: "person", name: "Sutan Larangan", variants: ["Datuk Larangan"] }],
};
const TEXT =
  "Pasar Dibuka Kembali\n\nLIWA, WBukit - Pasar dibuka oleh Datuk Larangan pada Selasa (14/5/2024) pagi.\n";

test("an outlet and a name from the settings are known to the parser", () => {
  const { article } = parse(sourceOf(TEXT), knowledgeOf(settings));
  assert.equal(article.publisher, "WBukit");
  assert.deepEqual(article.mentions.people, ["Datuk Larangan"]);
  const canonical = canonicalOf(knowledgeOf(settings));
  assert.equal(canonical("outlets", "WBukit"), "Warta Bukit");
  assert.equal(canonical("people", "Datuk Larangan"), "Sutan Larangan");
});

test("an outlet that no table has heard of still parses", () => {
  const { article } = parse(
    sourceOf(TEXT.replace("WBukit", "WARTABUKIT.COM")),
    knowledgeOf({ title: "", description: "" }),
  );
  assert.deepEqual([article.publisher, article.locationCreated], ["WARTABUKIT.COM", "LIWA"]);
});
