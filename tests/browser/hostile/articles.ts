import { stringify } from "yaml";
import { payloads } from "./payloads.ts";

/** The fields of front matter that a payload is put into, besides the text. */
const FIELDS = [
  "headline",
  "alternativeHeadline",
  "publisher",
  "author",
  "editor",
  "locationCreated",
  "articleSection",
  "isBasedOn",
  "relatedLinks",
  "keywords",
  "signoff",
  "rights",
  "note",
  "source_url",
  "retrieved",
  "original",
] as const;

/**
 * A folder of hostile texts: each payload stands in the front matter of one text, in every line of a dump, in Markdown,
 * and in the elements, metadata and JSON-LD of a saved page; some in the names of files.
 */
export function hostileArticles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [index, payload] of payloads().entries()) {
    files[`a-${index}-keterangan.txt`] = withFrontMatter(payload, index);
    files[`b-${index}-salinan.txt`] = dump(payload);
    files[`c-${index}-tangan.md`] = markdown(payload);
    files[`d-${index}-simpan.html`] = saved(payload);
    const name = payload.replaceAll("/", "").replaceAll("\0", "").slice(0, 60);
    if (index % 5 === 0)
      files[`e-${name}.txt`] = `Berita ${index}\n\nLIWA - Nama berkas ini ${index} berbahaya.\n`;
  }
  return files;
}

function withFrontMatter(payload: string, index: number): string {
  const matter = Object.fromEntries(FIELDS.map((field) => [field, payload]));
  const day = `2024-01-${String(1 + (index % 28)).padStart(2, "0")}`;
  return `---\n${stringify({ ...matter, datePublished: day, added: day }, { lineWidth: 0 })}---\nNaskah ${index} dengan keterangan berbahaya.\n`;
}

function dump(payload: string): string {
  const line = payload.replace(/[\r\n]/g, " ");
  return `${line}\n\n6 Mei 2024\n\nPenulis: ${line}\n\nLIWA, ${line} - ${line} Petani ${line} menjemur kopi.\n\nFoto: ${line}\n\nBaca Juga: ${line}\n\n"${line}," kata Sari.\n\nEditor: ${line}\n\nTopik: ${line}\n\n(${line})\n`;
}

function markdown(payload: string): string {
  return `---\npublisher: Warta Jahat\ndatePublished: 2024-05-06\n---\n# ${payload}\n\n${payload}\n\n- ${payload}\n\n> ${payload}\n\n| a | b |\n|---|---|\n| ${payload} | x |\n\n[${payload}](https://contoh.invalid "${payload}")\n`;
}

/** The payload as the markup itself, as its words, and in what programs read. */
function saved(payload: string): string {
  const words = payload.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const json = JSON.stringify({
    "@type": "NewsArticle",
    headline: payload,
    author: { name: payload },
    url: payload,
  });
  return `<!doctype html><html><head><title>${words}</title><link rel="canonical" href="${words}"><meta property="og:title" content="${words}"><meta property="og:site_name" content="${words}"><meta name="author" content="${words}"><script type="application/ld+json">${json.replaceAll("</", "<\\/")}</script></head><body><h1>${words}</h1><p>${words} menjemur kopi di Liwa.</p><figcaption>${words}</figcaption><div>${payload}</div></body></html>`;
}
