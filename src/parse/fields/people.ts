import { type Byline, readReport, readSources } from "../cues/byline.ts";
import { readClosing } from "../cues/closing.ts";
import { isOutlet } from "../cues/outlet.ts";
import { readSignoff } from "../cues/signoff.ts";
import { nameBeforePost, readNames } from "../cues/writers.ts";
import { bylinesOf, isNameLine } from "../passes/lines.ts";
import { distinct, type Found, foundIn } from "./evidence.ts";
import { type LabelledPage, type LabelledParagraph, rowsOf, storyStart, withRole } from "./labelledPage.ts";
import type { Published } from "./published.ts";

const lower = (name: string) => name.toLowerCase();

/** Authors: of lines that name them, of the publication line, of the sign-off with the name of an outlet. */
export function readAuthors(labelled: LabelledPage, published: Published | null): Found<string>[] {
  // "Kontributor: Rina Dewi, tirto.id": an outlet is no person.
  const stated = [
    ...namesOf(labelled, "byline"),
    ...authorOfDate(labelled, published),
    ...authorOfReport(labelled),
  ].filter(({ value }) => !isOutlet(value, labelled.page.outlets));
  const found = stated.length > 0 ? stated : [...authorOfSignature(labelled), ...authorOfSignoff(labelled)];
  return distinct(found, lower);
}

/** Editors: of lines that name them. */
export function readEditors(labelled: LabelledPage): Found<string>[] {
  // "Editor: Harian Momentum": the outlet is no person.
  const named = namesOf(labelled, "editor").filter(({ value }) => !isOutlet(value, labelled.page.outlets));
  return distinct([...named, ...editorsOfDates(labelled)], lower);
}

/** "Senin, 12 Mei 2025 | 14:00 WIB - Redaktur: Rina Dewi" */
function editorsOfDates({ page }: LabelledPage): Found<string>[] {
  return withRole(page, "date").flatMap(({ paragraph, label }) => {
    const [, who = ""] =
      /(?<!\p{L})(?:Editor|Redaktur|Red|Penyunting)\s?:\s?([^|•·:-]{3,40})/u.exec(paragraph.text) ?? [];
    return readNames(who).map((name) => foundIn(name, name, paragraph.rows, label.rule));
  });
}

/** Sources: of lines that name them. */
export function readSourceLines(labelled: LabelledPage): Found<string>[] {
  const { page } = labelled;
  const bylines = withRole(page, "byline", "editor", "source");
  const ofPictures = sourcesOfPictures(page, bylines);
  return bylines
    .filter(({ at }) => !ofPictures.has(at))
    .flatMap((entry) => namesOfLine(entry, "source", labelled));
}

/** "Sumber :" below a caption in the head of the page, or below another, names the maker of the picture. */
function sourcesOfPictures(page: LabelledPage["page"], bylines: LabelledParagraph[]): Set<number> {
  const start = storyStart(page);
  const found = new Set<number>();
  for (const { at } of bylines) {
    const above = page.labels[at - 1]?.role;
    if (at < start && (above === "caption" || (above === "source" && found.has(at - 1)))) found.add(at);
  }
  return found;
}

function namesOf(labelled: LabelledPage, role: Byline["role"]): Found<string>[] {
  return withRole(labelled.page, "byline", "editor", "source").flatMap((entry) =>
    namesOfLine(entry, role, labelled),
  );
}

function namesOfLine(
  { paragraph, label, at }: LabelledParagraph,
  role: Byline["role"],
  { page }: LabelledPage,
): Found<string>[] {
  if (label.rule === "penulis-penutup") {
    const names = role === "editor" ? [] : readClosing(paragraph.text, page.outlets)[role];
    return names.map((name) => foundIn(name, name, paragraph.rows, label.rule));
  }
  // Kompas ends the line of author and editor with "Tim Redaksi", or puts it below.
  const team = page.paragraphs[at + 1]?.text === "Tim Redaksi" ? " Tim Redaksi" : "";
  const bylines = bylinesOf(paragraph.text + team, page);
  const found = bylines
    .filter((byline) => byline.role === role)
    .flatMap((byline) => byline.names.map((name) => foundIn(name, name, paragraph.rows, byline.rule)));
  if (bylines.length > 0 || label.role !== role) return found;
  const names =
    role === "source"
      ? readSources(paragraph.text)
      : readNames(isNameLine(paragraph.text) ? paragraph.text : (nameBeforePost(paragraph.text) ?? ""));
  return names.map((name) => foundIn(name, name, paragraph.rows, label.rule));
}

function authorOfDate({ page }: LabelledPage, published: Published | null): Found<string>[] {
  if (!published?.author) return [];
  return [foundIn(published.author, published.author, page.paragraphs[published.at]?.rows ?? [], "penulis")];
}

/** "Laporan Wartawan TribunSolo.com, Name TRIBUNSOLO.COM, SOLO - Text" */
function authorOfReport(labelled: LabelledPage): Found<string>[] {
  const { dateline } = labelled.inlineParts;
  const row = dateline && rowsOf(labelled, dateline.line)[0];
  if (!row || !/^\s*\*?laporan /i.test(row.text)) return [];
  const before = row.text.slice(0, dateline.end);
  const outlet = dateline.outlet ?? "";
  const report = readReport(before.slice(0, outlet ? before.lastIndexOf(outlet) : undefined).trim());
  return (report?.names ?? []).map((name) => foundIn(name, name, [row], "penulis-laporan"));
}

function authorOfSignature({ inlineParts, rows }: LabelledPage): Found<string>[] {
  const { signature } = inlineParts;
  const row = signature && rows[signature.line - 1];
  return row ? [foundIn(signature.name, signature.name, [row], "penulis-penutup", "inferred")] : [];
}

function authorOfSignoff(labelled: LabelledPage): Found<string>[] {
  const { signoff } = labelled.inlineParts;
  const author = signoff && readSignoff(signoff, labelled.page.outlets).author;
  return author
    ? [foundIn(author, author, rowsOf(labelled, signoff.line), "penulis-penutup", "inferred")]
    : [];
}
