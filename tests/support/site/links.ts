import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { selectAll } from "hast-util-select";

const ATTRIBUTES = ["href", "src", "action"] as const;

/** Every link of every page of a site that leads nowhere, is absolute, or names an id that is not there. */
export async function brokenLinks(site: string): Promise<string[]> {
  const files = (await readdir(site, { recursive: true, encoding: "utf8" })).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const pages = new Map<string, ReturnType<typeof fromHtml>>();
  for (const file of files.filter((name) => name.endsWith(".html")))
    pages.set(file, fromHtml(await readFile(join(site, file), "utf8")));
  const ids = new Map(
    [...pages].map(([page, tree]) => [
      page,
      new Set(selectAll("[id]", tree).map((node) => node.properties.id)),
    ]),
  );
  const fault = (page: string, link: string): string | null => {
    if (/^(?:[a-z]+:|\/)/i.test(link)) return "is absolute";
    const [path = "", id] = link.replace(/\?[^#]*/, "").split("#");
    // A host serves 404.html at any depth, so that page asks for its script at several; one of them is there.
    if (page === "404.html" && /^(?:\.\.\/)+assets\/notFound-\w+\.js$/.test(link)) return null;
    const target = path === "" ? page : posix.normalize(posix.join(dirname(page), decodeURIComponent(path)));
    if (!files.includes(target)) return "leads nowhere";
    return id && !ids.get(target)?.has(decodeURIComponent(id)) ? "names an id that is not there" : null;
  };
  return [...pages].flatMap(([page, tree]) =>
    linksOf(selectAll("[href], [src], [action]", tree)).flatMap((link) => {
      const reason = fault(page, link);
      return reason ? [`${page}: ${link} ${reason}`] : [];
    }),
  );
}

/** Addresses that lead out of the archive on purpose are the curator's or the Markdown's own. */
function linksOf(nodes: Element[]): string[] {
  return nodes
    .filter(({ properties }) => !/\b(?:external|nofollow)\b/.test(String(properties.rel ?? "")))
    .flatMap(({ properties }) =>
      ATTRIBUTES.flatMap((name) => (typeof properties[name] === "string" ? [properties[name]] : [])),
    );
}
