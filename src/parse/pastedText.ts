import type { Article, Knowledge, Source } from "../model/index.ts";
import { readBylines } from "./cues/byline.ts";
import { readDateline } from "./cues/dateline.ts";
import { readFamily } from "./cues/family.ts";
import { readMarker } from "./cues/markers.ts";
import { indexOutlets, type OutletIndex } from "./cues/outlet.ts";
import { readPublication } from "./cues/publication.ts";
import type { Found } from "./fields/evidence.ts";
import { readFields } from "./fields/index.ts";
import type { Published } from "./fields/published.ts";
import { supplyTitle } from "./fields/title.ts";
import { annotate } from "./lines/annotate.ts";
import { buildBlocks } from "./lines/blocks.ts";
import { findInlineParts } from "./lines/inlineParts.ts";
import { type Page, runPasses } from "./lines/page.ts";
import { gatherParagraphs } from "./lines/paragraphs.ts";
import { type SourceLine, splitLines } from "./lines/split.ts";
import { readElements } from "./passes/elements.ts";
import { PASSES } from "./passes/index.ts";

/** What is understood of a pasted text, and what its problems are found from. */
export interface Understanding {
  article: Article;
  published: Published | null;
  otherPublisher: Found<string> | null;
}

/** Understands a pasted text: its lines, paragraphs, labels, inline parts, fields and body. */
export function readPastedText(source: Source, knowledge: Knowledge): Understanding {
  const rows = splitLines(source.text);
  const passes = source.page ? [readElements(source.page.hints), ...PASSES] : PASSES;
  const page = runPasses(openPage(rows, indexOutlets(knowledge.outlets)), passes);
  const inlineParts = findInlineParts(page);
  const { values, evidence, published, otherPublisher } = readFields({ page, rows, inlineParts });
  const body = buildBlocks(page, inlineParts.spans);
  const suppliedTitle = values.headline === null ? supplyTitle(body) : null;
  const lines = annotate(rows, page, inlineParts.spans);
  const article: Article = Object.assign(frameOf(source), values, { suppliedTitle, body, lines, evidence });
  return { article, published, otherPublisher };
}

function openPage(rows: readonly SourceLine[], outlets: OutletIndex): Page {
  const paragraphs = gatherParagraphs(rows, (text) => standsAlone(text, outlets));
  return { paragraphs, labels: paragraphs.map(() => null), outlets, openings: new Map() };
}

/** Lines of a known form are no continuation of the line above, however it ends. */
function standsAlone(text: string, outlets: OutletIndex): boolean {
  if (readPublication(text, outlets) || opensStory(text, outlets)) return true;
  return readMarker(text) !== null || readBylines(text).length > 0 || readFamily(text) !== null;
}

/** "tirto.id - Kucing", "jpnn.com, PALEMBANG - Rakit": outlets that write their names small. */
function opensStory(text: string, outlets: OutletIndex): boolean {
  return /^[a-z][\w-]*\.[a-z.]{2,6}(?:,| ?[-–—])/.test(text) && readDateline(text, outlets)?.outlet != null;
}

/** What an article has from its source, and what no line was read for. */
export function frameOf({ file, format, encoding, hash, provenance }: Source) {
  return {
    file,
    format,
    encoding,
    hash,
    provenance,
    mentions: { people: [], places: [], organizations: [] },
    corrections: [],
  };
}
