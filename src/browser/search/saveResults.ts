import { saveResultsWords } from "../../model/words/index.ts";
import { toRis } from "../../publish/cite/formats/index.ts";
import type { StoredCitation } from "../../search/query/index.ts";
import { tellFault } from "../searchFault.ts";
import { download, fileName } from "./download.ts";
import { printCsv } from "./printCsv.ts";
import { place, type View } from "./searchView.ts";

interface Format {
  extension: string;
  type: string;
  print(citations: StoredCitation[]): string;
}

const FORMATS: Record<string, Format> = {
  csv: { extension: "csv", type: "text/csv;charset=utf-8", print: printTable },
  ris: {
    extension: "ris",
    type: "application/x-research-info-systems",
    print: (citations) => citations.map(({ item }) => toRis(item)).join(""),
  },
  bibtex: {
    extension: "bib",
    type: "application/x-bibtex",
    print: (citations) => citations.map(({ bibtex }) => bibtex).join("\n"),
  },
};

const box = () => place("cari-simpan", HTMLParagraphElement);

/** Shows the buttons that save where there is something to be saved. */
export function showSaving(view: View): void {
  box().hidden = view.found.pages.length === 0;
  listenToSaving(async () => view);
}

/** Lets the reader save all that was found, in its order: what the articles' own files say, in one. */
export function listenToSaving(view: () => Promise<View>): void {
  for (const button of box().querySelectorAll("button"))
    button.onclick = () => void save(view, FORMATS[button.value], button);
}

async function save(
  view: () => Promise<View>,
  format: Format | undefined,
  button: HTMLButtonElement,
): Promise<void> {
  if (!format) return;
  const status = place("cari-simpan-status", HTMLSpanElement);
  status.textContent = saveResultsWords.preparing;
  button.disabled = true;
  try {
    const { found, index } = await view();
    const citations = await index.kept("sitasi", found.pages);
    const name = fileName(saveResultsWords.file, found.request.words, format.extension);
    download(name, format.type, format.print(citations));
    status.textContent = saveResultsWords.saved(name);
  } catch (error) {
    status.textContent = tellFault(error);
  }
  button.disabled = false;
}

function printTable(citations: StoredCitation[]): string {
  return printCsv([saveResultsWords.columns, ...citations.map(toRow)]);
}

function toRow({ url, file, item }: StoredCitation): string[] {
  const { title, issued, author = [], URL: cited = "" } = item;
  // Where the curator names no source the archive's own address is cited.
  const source = cited.endsWith(`/${url.slice(url.lastIndexOf("artikel/"))}`) ? "" : cited;
  const names = author.map((name) => ("literal" in name ? name.literal : `${name.given} ${name.family}`));
  const day = issued?.["date-parts"][0].map((part) => String(part).padStart(2, "0")).join("-") ?? "";
  return [title, item["container-title"] ?? "", day, names.join("; "), addressOf(url), source, file];
}

/** The absolute address; on the reader's own disk the path in the archive, because a `file:` address works there only. */
function addressOf(url: string): string {
  return location.protocol === "file:" ? url : new URL(url, document.baseURI).href;
}
