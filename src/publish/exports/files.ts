import * as z from "zod";
import type { Archive, Entry } from "../../archive/index.ts";
import { readSiteUrl, type Settings, type SitePath, slug } from "../../model/index.ts";
import type { StreamedFile } from "../../output/index.ts";
import { wholeBibliographies } from "../cite/index.ts";
import { words } from "../words.ts";
import { COLUMNS, toCsv } from "./csv.ts";
import { articleSchema, printRecord } from "./schema.ts";

/** What researchers take away, with the words of the page "Data". */
export const FILES = {
  jsonl: {
    path: "data/artikel.jsonl" as SitePath,
    name: "JSON Lines",
    description: words.exports.jsonl,
  },
  csv: {
    path: "data/artikel.csv" as SitePath,
    name: "CSV",
    description: words.exports.csv,
  },
  csl: {
    path: "data/kutipan.json" as SitePath,
    name: "CSL-JSON",
    description: words.exports.csl,
  },
  bib: {
    path: "data/kutipan.bib" as SitePath,
    name: "BibTeX",
    description: words.exports.bib,
  },
  ris: {
    path: "data/kutipan.ris" as SitePath,
    name: "RIS",
    description: words.exports.ris,
  },
  schema: {
    path: "data/artikel.schema.json" as SitePath,
    name: "JSON Schema",
    description: words.exports.schema,
  },
  package: {
    path: "data/datapackage.json" as SitePath,
    name: "Data Package",
    description: words.exports.package,
  },
};

export const EXPORT_PATHS = Object.values(FILES).map(({ path }) => path);

/** The whole archive in the forms that programs read. */
export function* exportFiles({ entries }: Archive, settings: Settings): Generator<StreamedFile> {
  yield { path: FILES.jsonl.path, pieces: toLines(entries) };
  yield { path: FILES.csv.path, pieces: toCsv(entries) };
  const { bib, ris, json } = wholeBibliographies(entries, readSiteUrl(settings).url);
  yield { path: FILES.csl.path, pieces: json };
  yield { path: FILES.bib.path, pieces: bib };
  yield { path: FILES.ris.path, pieces: ris };
  yield { path: FILES.schema.path, pieces: [print(z.toJSONSchema(articleSchema))] };
  yield { path: FILES.package.path, pieces: [print(toDataPackage(settings))] };
}

function* toLines(entries: Entry[]): Generator<string> {
  for (const entry of entries) yield `${printRecord(entry)}\n`;
}

/** Frictionless Data Package; the paths stand beside the file itself. */
function toDataPackage({ title, description }: Settings) {
  const resource = ({ path, description }: (typeof FILES)["csv"], format: string, mediatype: string) => {
    const file = path.replace("data/", "");
    return { name: file.replace(".", "-"), path: file, description, format, mediatype, encoding: "utf-8" };
  };
  return {
    profile: "data-package",
    name: slug(title),
    title,
    description,
    resources: [
      {
        ...resource(FILES.csv, "csv", "text/csv"),
        profile: "tabular-data-resource",
        schema: {
          fields: COLUMNS.map(({ name, description }) => ({ name, type: "string", description })),
          primaryKey: "address",
          missingValues: [""],
        },
      },
      {
        ...resource(FILES.jsonl, "jsonl", "application/jsonl"),
        jsonSchema: FILES.schema.path.replace("data/", ""),
      },
      resource(FILES.csl, "json", "application/vnd.citationstyles.csl+json"),
      resource(FILES.bib, "bib", "application/x-bibtex"),
      resource(FILES.ris, "ris", "application/x-research-info-systems"),
    ],
  };
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
