import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fromHtml } from "hast-util-from-html";
import { selectAll } from "hast-util-select";
import { formatProblem } from "../../src/model/problem.ts";
import { readSiteUrl } from "../../src/model/siteUrl.ts";
import { buildSite, SETTINGS } from "../support/site/build.ts";

const SITE = "https://contoh.id/arsip/";

let built: Awaited<ReturnType<typeof buildSite>>;
before(async () => {
  built = await buildSite(undefined, { ...SETTINGS, url: SITE });
});
after(() => built.remove());

async function tags(path: string): Promise<Record<string, string>> {
  const tree = fromHtml(await readFile(join(built.site, path), "utf8"));
  const metas = selectAll("meta[property^='og:'], meta[name^='twitter:']", tree).map(({ properties }) => [
    String(properties.property ?? properties.name),
    String(properties.content),
  ]);
  const canonical = selectAll("link[rel=canonical]", tree).map(({ properties }) => String(properties.href));
  return Object.fromEntries([...metas, ["canonical", canonical.join()]]);
}

async function articlePath(start: string): Promise<string> {
  const files = await readdir(join(built.site, "artikel"));
  return `artikel/${files.find((file) => file.startsWith(start))}`;
}

test("where the site's address is known, an article names its own and a picture of its own", async () => {
  const path = await articlePath("petani-kopi");
  const picture = path.replace("artikel/", "gambar/").replace(".html", ".png");
  assert.deepEqual(await tags(path), {
    canonical: SITE + path,
    "og:url": SITE + path,
    "og:type": "article",
    "og:site_name": "Arsip Uji",
    "og:title": "Petani Kopi Liwa Panen Raya, Harga Tembus Rp70.000",
    "og:description": (await tags(path))["og:description"],
    "og:locale": "id_ID",
    "og:image": SITE + picture,
    "og:image:type": "image/png",
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": "Petani Kopi Liwa Panen Raya, Harga Tembus Rp70.000 · KABARBUKIT.com · 15 Mei 2024",
    "twitter:card": "summary_large_image",
  });
});

test("every other page has the archive's picture; the home page's address is the site's", async () => {
  const home = await tags("index.html");
  assert.equal(home.canonical, SITE);
  assert.equal(home["og:image"], `${SITE}gambar/arsip.png`);
  const outlets = await tags("penerbit.html");
  assert.equal(outlets.canonical, `${SITE}penerbit.html`);
  assert.equal(outlets["og:image"], home["og:image"]);
  assert.equal((await tags("404.html")).canonical, "");
});

test("every article has a picture, and each is a PNG of at most 20 kB", async () => {
  const pictures = await readdir(join(built.site, "gambar"));
  const articles = await readdir(join(built.site, "artikel"));
  assert.deepEqual(
    pictures.sort(),
    ["arsip.png", ...articles.map((file) => file.replace(".html", ".png"))].sort(),
  );
  for (const picture of pictures) {
    const bytes = await readFile(join(built.site, "gambar", picture));
    assert.equal(bytes.toString("latin1", 1, 4), "PNG");
    assert.ok(bytes.length <= 20_000, picture);
  }
});

test("an article is cited with its address in the archive where the text's own is not known", async () => {
  const path = await articlePath("petani-kopi");
  const ris = await readFile(
    join(built.site, path.replace("artikel/", "kutip/").replace(".html", ".ris")),
    "utf8",
  );
  assert.match(ris, new RegExp(`^UR  - ${SITE}${path}`, "m"));
});

test("without an address no page names one, no picture is drawn, and the build says so", async () => {
  const without = await buildSite(join(import.meta.dirname, "../site/articles/daerah"));
  try {
    assert.deepEqual(
      (await readdir(without.site)).filter((name) => name === "gambar"),
      [],
    );
    const home = await readFile(join(without.site, "index.html"), "utf8");
    assert.doesNotMatch(home, /canonical|og:url|og:image|summary_large_image/);
    assert.deepEqual(without.report.problems.filter(({ rule }) => rule === "no-url").map(formatProblem), [
      "eleventy.config.ts info  `url` is not set, so pages name no address of their own (canonical link, og:url, citations), and there are no share pictures, no sitemap and no JSON feeds (no-url)",
    ]);
  } finally {
    await without.remove();
  }
});

const WRONG = [
  "contoh.id",
  "/arsip/",
  "ftp://contoh.id/",
  "https://contoh.id/?a",
  "https://contoh.id/#a",
  "",
];
for (const url of WRONG)
  test(`${JSON.stringify(url)} is no address of a site`, () => {
    const { url: read, problems } = readSiteUrl({ ...SETTINGS, url });
    assert.equal(read, null);
    assert.deepEqual(problems.map(formatProblem), [
      `eleventy.config.ts error  \`url\` must be an absolute http or https address without ? and #, like "https://contoh.id/arsip/"; it is "${url}" (url)`,
    ]);
  });

test("an address ends in a slash, given or not", () => {
  assert.equal(readSiteUrl({ ...SETTINGS, url: "https://contoh.id/arsip" }).url, "https://contoh.id/arsip/");
  assert.equal(readSiteUrl({ ...SETTINGS, url: "http://contoh.id" }).url, "http://contoh.id/");
});
