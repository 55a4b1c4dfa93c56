import { type Credit, readReport, readSources } from "../cues/byline.ts";
import { readClosing } from "../cues/closing.ts";
import { isHost, isOutlet } from "../cues/outlet.ts";
import { readSignoff } from "../cues/signoff.ts";
import { nameBeforePost, readNames } from "../cues/writers.ts";
import { creditsOf, isNameLine } from "../passes/lines.ts";
import { distinct, type Found, foundIn } from "./evidence.ts";
import type { Published } from "./published.ts";
import { type Labelled, type Reading, rowsOf, storyStart, unitsOf } from "./reading.ts";

const lower = (name: string) => name.toLowerCase();

/** Authors: of lines that name them, of the publication line, of the sign-off with the name of an outlet. */
export function readAuthors(reading: Reading, published: Published | null): Found<string>[] {
  // "Kontributor: Rina Dewi, tirto.id": a host is no person.
  const stated = [
    ...namesOf(reading, "byline"),
    ...authorOfDate(reading, published),
    ...authorOfReport(reading),
  ].filter(({ value }) => !isHost(value));
  const found = stated.length > 0 ? stated : [...authorOfSignature(reading), ...authorOfSignoff(reading)];
  return distinct(found, lower);
}

/** Editors: of lines that name them. */
export function readEditors(reading: Reading): Found<string>[] {
  // "Editor: Harian Momentum": the outlet is no person.
  const named = namesOf(reading, "editor").filter(({ value }) => !isOutlet(value, reading.page.outlets));
  return distinct([...named, ...editorsOfDates(reading)], lower);
}

/** "Senin, 12 Mei 2025 | 14:00 WIB - Redaktur: Rina Dewi" */
function editorsOfDates({ page }: Reading): Found<string>[] {
  return unitsOf(page, "date").flatMap(({ unit, label }) => {
    const [, who = ""] =
      /(?<!\p{L})(?:Editor|Redaktur|Red|Penyunting)\s?:\s?([^|•·:-]{3,40})/u.exec(unit.text) ?? [];
    return readNames(who).map((name) => foundIn(name, name, unit.rows, label.rule));
  });
}

/** Sources: of lines that name them. */
export function readSourceLines(reading: Reading): Found<string>[] {
  const { page } = reading;
  const credits = unitsOf(page, "byline", "editor", "source");
  const ofPictures = sourcesOfPictures(page, credits);
  return credits
    .filter(({ at }) => !ofPictures.has(at))
    .flatMap((entry) => namesOfLine(entry, "source", reading));
}

/** "Sumber :" below a caption in the head of the page, or below another, names the maker of the picture. */
function sourcesOfPictures(page: Reading["page"], credits: Labelled[]): Set<number> {
  const start = storyStart(page);
  const found = new Set<number>();
  for (const { at } of credits) {
    const above = page.labels[at - 1]?.role;
    if (at < start && (above === "caption" || (above === "source" && found.has(at - 1)))) found.add(at);
  }
  return found;
}

function namesOf(reading: Reading, role: Credit["role"]): Found<string>[] {
  return unitsOf(reading.page, "byline", "editor", "source").flatMap((entry) =>
    namesOfLine(entry, role, reading),
  );
}

function namesOfLine(
  { unit, label, at }: Labelled,
  role: Credit["role"],
  { page }: Reading,
): Found<string>[] {
  if (label.rule === "penulis-penutup") {
    const names = role === "editor" ? [] : readClosing(unit.text, page.outlets)[role];
    return names.map((name) => foundIn(name, name, unit.rows, label.rule));
  }
  // Kompas ends the line of author and editor with "Tim Redaksi", or puts it below.
  const team = page.units[at + 1]?.text === "Tim Redaksi" ? " Tim Redaksi" : "";
  const credits = creditsOf(unit.text + team, page);
  const found = credits
    .filter((credit) => credit.role === role)
    .flatMap((credit) => credit.names.map((name) => foundIn(name, name, unit.rows, credit.rule)));
  if (credits.length > 0 || label.role !== role) return found;
  const names =
    role === "source"
      ? readSources(unit.text)
      : readNames(isNameLine(unit.text) ? unit.text : (nameBeforePost(unit.text) ?? ""));
  return names.map((name) => foundIn(name, name, unit.rows, label.rule));
}

function authorOfDate({ page }: Reading, published: Published | null): Found<string>[] {
  if (!published?.author) return [];
  return [foundIn(published.author, published.author, page.units[published.at]?.rows ?? [], "penulis")];
}

/** "Laporan Wartawan TribunSolo.com, Name TRIBUNSOLO.COM, SOLO - Text" */
function authorOfReport(reading: Reading): Found<string>[] {
  const { dateline } = reading.lifts;
  const row = dateline && rowsOf(reading, dateline.line)[0];
  if (!row || !/^\s*\*?laporan /i.test(row.text)) return [];
  const before = row.text.slice(0, dateline.end);
  const outlet = dateline.outlet ?? "";
  const report = readReport(before.slice(0, outlet ? before.lastIndexOf(outlet) : undefined).trim());
  return (report?.names ?? []).map((name) => foundIn(name, name, [row], "penulis-laporan"));
}

function authorOfSignature({ lifts, rows }: Reading): Found<string>[] {
  const { signature } = lifts;
  const row = signature && rows[signature.line - 1];
  return row ? [foundIn(signature.name, signature.name, [row], "penulis-penutup", "inferred")] : [];
}

function authorOfSignoff(reading: Reading): Found<string>[] {
  const { signoff } = reading.lifts;
  const author = signoff && readSignoff(signoff, reading.page.outlets).author;
  return author
    ? [foundIn(author, author, rowsOf(reading, signoff.line), "penulis-penutup", "inferred")]
    : [];
}
