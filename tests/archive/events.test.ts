import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/index.ts";
import { cluster } from "../../src/archive/relations/cluster.ts";
import type { Article } from "../../src/model/article.ts";
import type { Canonical } from "../../src/model/knowledge.ts";
import { canonicalOf, KNOWLEDGE } from "../../src/parse/knowledge.ts";
import { parse } from "../../src/parse/parse.ts";
import { toEventIndex, toEventPages, toTies } from "../../src/publish/documents/events/index.ts";
import { publishCitations, redirectEvents } from "../../src/publish/index.ts";
import { readSource } from "../../src/read/index.ts";
import { article } from "../support/articles.ts";

const ARTICLES = join(import.meta.dirname, "../../articles");
const asWritten: Canonical = (_kind, form) => form;

const five = readdirSync(ARTICLES).flatMap((file) => {
  const { source } = readSource(file, readFileSync(join(ARTICLES, file)));
  return source ? [parse(source, KNOWLEDGE).article] : [];
});
const archive = buildArchive(five, canonicalOf(KNOWLEDGE)).archive;
const number = ({ article }: { article: Article }) => article.file.slice(0, 3);

const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join("");

const LEAD = [
  "Jembatan gantung di Desa Sukamaju, Kecamatan Balik Rimba, putus ketika dilewati rombongan pengantin pada Sabtu pagi.",
  "Sebanyak 14 orang jatuh ke Sungai Kelayau dan dirawat di Puskesmas Balik Rimba, kata Camat Darmanto Wijayakusuma.",
  "Seling baja jembatan itu berkarat dan terakhir diperiksa empat tahun silam oleh dinas pekerjaan umum kabupaten.",
  "Warga kini menyeberang dengan rakit bambu sambil menunggu jembatan darurat yang dijanjikan selesai pekan depan.",
];
function report(file: string, given: Partial<Article>, sentences = LEAD): Article {
  const body = sentences.map((text, at) => ({
    type: "paragraph" as const,
    id: `p${at + 1}`,
    text,
    lines: [at + 1],
  }));
  return article({
    file,
    headline: "Jembatan Gantung Sukamaju Putus, 14 Orang Jatuh",
    datePublished: "2024-03-02",
    mentions: { people: ["Darmanto Wijayakusuma"], places: ["Balik Rimba"], organizations: [] },
    body,
    ...given,
  });
}
const retold = [
  "Rombongan pengantin terjatuh ke Sungai Kelayau setelah jembatan gantung Desa Sukamaju di Balik Rimba putus, Sabtu.",
  "Camat Darmanto Wijayakusuma menyebut 14 orang dirawat di Puskesmas Balik Rimba dan tidak ada yang meninggal.",
  "Menurut dia, seling baja jembatan berkarat; jembatan darurat dijanjikan selesai pekan depan.",
];
const eventsOf = (articles: Article[]) =>
  buildArchive(articles, asWritten).archive.events.map(({ entries }) =>
    entries.map((entry) => entry.article.file),
  );

test("four of the five texts are one event, the fifth is related to it with a reason", () => {
  assert.deepEqual(
    archive.events.map(({ entries }) => entries.map(number)),
    [["003", "002", "000", "001"]],
  );
  const fifth = archive.entries.find((entry) => number(entry) === "004");
  assert.ok(fifth);
  const related = toTies(archive)(fifth).related;
  assert.ok(related.length > 0);
  for (const { reason } of related)
    assert.match(reason, /^sama-sama menyebut .*(?:Rusia|Ukraina|Korea Utara)/);
});

test("an event page tells order, first report, agencies, numbers and shared sentences", () => {
  const [page] = toEventPages(archive, null);
  assert.ok(page);
  assert.match(page.path, /^peristiwa\/rusia-bakal-membeli-.*-[0-9a-f]{8}\.html$/);
  assert.match(
    page.first,
    /^Yang paling awal di antara 2 laporan bertanggal: .*6 September 2022.* 2 laporan tanpa tanggal terbit mungkin lebih awal\.$/,
  );
  assert.deepEqual(page.numbers[0], { phrase: "jutaan roket", given: [true, true, true, true] });
  assert.equal(page.comparisons.length, 6);
  assert.ok(
    page.comparisons.some(({ rows }) =>
      rows.some(({ left, isSame }) => isSame && textOf(left).startsWith("Pejabat intelijen AS percaya")),
    ),
  );
  assert.match(page.why.join("; "), /sama-sama menyebut .*Korea Utara/);
  assert.equal(
    toEventIndex(archive)[0]?.summary,
    "1 peristiwa yang diberitakan oleh lebih dari satu penerbit",
  );
});

test("two outlets' reports of one event are joined, those of one outlet are not", () => {
  const first = report("a.txt", { publisher: "Kabar Bukit" });
  assert.deepEqual(eventsOf([first, report("b.txt", { publisher: "Warta Pesisir" }, retold)]), [
    ["b.txt", "a.txt"],
  ]);
  assert.deepEqual(eventsOf([first, report("b.txt", { publisher: "Kabar Bukit" }, retold)]), []);
  assert.deepEqual(eventsOf([first, report("b.txt", { publisher: null }, retold)]), []);
});

test("reports are joined only where their dates allow it", () => {
  const first = report("a.txt", { publisher: "Kabar Bukit" });
  const other = (given: Partial<Article>) =>
    eventsOf([first, report("b.txt", { publisher: "Warta Pesisir", ...given }, retold)]).length;
  assert.equal(other({ datePublished: "2024-03-04" }), 1);
  assert.equal(other({ datePublished: "2024-03-05" }), 0, "three days later");
  assert.equal(
    other({ datePublished: null, notBefore: "2024-03-02" as Article["notBefore"] }),
    1,
    "a bound that fits",
  );
  assert.equal(
    other({ datePublished: null, notBefore: "2024-04-02" as Article["notBefore"] }),
    0,
    "a later bound",
  );
  assert.equal(other({ datePublished: null }), 0, "no date at all");
});

test("groups do not chain", () => {
  const pair = (one: number, other: number, agreement: number) => ({
    one,
    other,
    agreement,
    isOneHouse: false,
  });
  const group = (pairs: ReturnType<typeof pair>[]) =>
    cluster(pairs, { middle: 0.7, every: 0.6, circle: 0.5, mean: 0.6 }, (a, b) => {
      const found = pairs.find(({ one, other }) => (one === a && other === b) || (one === b && other === a));
      return found?.agreement ?? 0;
    });
  assert.deepEqual(group([pair(0, 1, 0.9), pair(1, 2, 0.8)]), [[1, 0]], "2 agrees with 1 only");
  assert.deepEqual(group([pair(0, 1, 0.9), pair(1, 2, 0.8), pair(0, 2, 0.6), pair(2, 3, 0.55)]), [[1, 0, 2]]);
  const circle = [
    pair(0, 1, 0.9),
    pair(0, 2, 0.6),
    pair(0, 3, 0.6),
    pair(1, 2, 0.6),
    pair(1, 3, 0.6),
    pair(2, 3, 0.6),
  ];
  assert.deepEqual(group(circle), [[0, 1, 2, 3]], "a closed circle of four");
  const oneHouse = circle.map((each, at) => ({ ...each, isOneHouse: at === 5 }));
  assert.deepEqual(group(oneHouse), [[0, 1]], "two of one house in the circle");
  assert.deepEqual(group([...circle, pair(3, 4, 0.5)]), [[0, 1]], "a circle that is not closed");
  assert.deepEqual(group([pair(0, 1, 0.9), pair(1, 2, 0.55), pair(0, 2, 0.5), pair(2, 3, 0.5)]), [[0, 1]]);
  assert.deepEqual(group([pair(0, 1, 0.6), pair(1, 2, 0.6), pair(0, 2, 0.6)]), [], "no strong pair");
});

test("the same text again is a near copy of the one that came first, and is folded in lists", () => {
  const first = report("a.txt", { publisher: "Kabar Bukit" });
  const again = report("b.txt", { publisher: "Warta Pesisir", datePublished: "2024-03-03" }, [
    ...LEAD,
    "Simak terus kabar terbaru.",
  ]);
  const { copies, entries } = buildArchive([again, first, report("c.txt", {}, retold)], asWritten).archive;
  assert.deepEqual(
    [...copies].map(([entry, more]) => [entry.article.file, more.map(({ article }) => article.file)]),
    [["a.txt", ["b.txt"]]],
  );
  assert.equal(entries.length, 3, "no copy is deleted");
});

test("the address of an event stays when another report joins", () => {
  const reports = [
    report("a.txt", { publisher: "Kabar Bukit" }),
    report("b.txt", { publisher: "Warta Pesisir", datePublished: "2024-03-03" }, retold),
  ];
  const pathOf = (articles: Article[]) =>
    toEventPages(buildArchive(articles, asWritten).archive, null)[0]?.path;
  const more = report("c.txt", { publisher: "Harian Rimba", datePublished: "2024-03-03" });
  assert.equal(pathOf([...reports, more]), pathOf(reports));
});

test("an event that moves because an earlier report came in is still found where it stood", () => {
  const later = [
    report("b.txt", { publisher: "Warta Pesisir", datePublished: "2024-03-03" }, retold),
    report("c.txt", { publisher: "Harian Rimba", datePublished: "2024-03-03" }),
  ];
  const earlier = report("a.txt", { publisher: "Kabar Bukit" });
  const { archive: before } = buildArchive(later, asWritten);
  const { archive: after } = buildArchive([...later, earlier], asWritten);
  const [stood] = toEventPages(before, null);
  const [stands] = toEventPages(after, null);
  assert.ok(stood && stands);
  assert.notEqual(stood.path, stands.path);
  const leads = redirectEvents(after, []);
  assert.equal(leads.find(({ from }) => from === stood.path)?.to, stands.path);
  assert.deepEqual(redirectEvents(after, leads), [], "addresses that a curator has claimed are left alone");
});

test("events do not depend on the order in which files are read", () => {
  const articles = [
    ...five,
    report("a.txt", { publisher: "Kabar Bukit" }),
    report("b.txt", { publisher: "Warta Pesisir" }, retold),
  ];
  const ofOrder = (order: Article[]) => {
    const { events, copies, related } = buildArchive(order, canonicalOf(KNOWLEDGE)).archive;
    const file = ({ article }: { article: Article }) => article.file;
    return {
      events: events.map(({ entries, reasons }) => [entries.map(file), reasons]),
      copies: [...copies].map(([first, more]) => [file(first), more.map(file)]),
      related: [...related].map(([one, others]) => [
        file(one),
        others.map(({ entry, reasons }) => [file(entry), reasons]),
      ]),
    };
  };
  assert.deepEqual(ofOrder([...articles].reverse()), ofOrder(articles));
});

test("service pieces are no reports, however alike", () => {
  const headline = "Jadwal dan Link Live Streaming Jembatan Gantung Sukamaju";
  const pieces = [
    report("a.txt", { publisher: "Kabar Bukit", headline }),
    report("b.txt", { publisher: "Warta Pesisir", headline }, retold),
  ];
  assert.deepEqual(eventsOf(pieces), []);
});

test("of a great event the pairs that share most are shown, and it is said how many are not", () => {
  const reports = Array.from({ length: 30 }, (_, at) =>
    report(
      `${at}.txt`,
      { publisher: `Koran ${at}` },
      at < 2
        ? LEAD
        : LEAD.map((sentence) =>
            sentence
              .split(" ")
              .slice(at % 5)
              .join(" "),
          ),
    ),
  );
  const [page] = toEventPages(buildArchive(reports, asWritten).archive, null);
  assert.ok(page);
  assert.equal(page.reports.length, 30);
  assert.equal(page.comparisons.length, 15);
  assert.match(page.comparisons[0]?.shares ?? "", /^100 % kata/);
  assert.equal(
    page.comparisonNote,
    "Dari 435 pasangan laporan ditampilkan 15 yang paling banyak berbagi kalimat di antara 12 laporan pertama.",
  );
});

test("sources that several reports credit are told, and files cite all reports", () => {
  const [page] = toEventPages(archive, null);
  assert.ok(page);
  assert.deepEqual(page.sources, [
    { name: "The New York Times", reports: [2, 3, 4] },
    { name: "AP", reports: [1, 3] },
  ]);
  assert.deepEqual(
    page.citationFiles.map(({ path }) => path?.replace(/-[0-9a-f]{8}/, "")),
    ["bib", "ris", "json"].map(
      (extension) =>
        `kutip/peristiwa/rusia-bakal-membeli-jutaan-roket-dan-peluru-artileri-dari-korea-utara.${extension}`,
    ),
  );
  const cited = [...publishCitations(archive, { title: "", description: "" })].find(
    ({ path }) => path === page.citationFiles[2]?.path,
  );
  assert.equal(JSON.parse(cited?.make() ?? "[]").length, 4);
});
