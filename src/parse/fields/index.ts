import type { Article, Evidence, FieldName } from "../../model/index.ts";
import { fold } from "../lines/shape.ts";
import { distinct, type Found, firstOf, foundIn } from "./evidence.ts";
import { readDeck, readHeadline } from "./headline.ts";
import { type LabelledPage, rowsOf } from "./labelledPage.ts";
import { readAttributions, readImages, readKeywords, readRelated } from "./lists.ts";
import { readAuthors, readEditors } from "./people.ts";
import { readNotBefore, readPublished } from "./published.ts";
import { disagreement, readPublishers } from "./publisher.ts";

/** Reads all fields of an article, each with the reason for it. */
export function readFields(labelled: LabelledPage) {
  const published = readPublished(labelled);
  const publishers = readPublishers(labelled, published);
  const publisher = firstOf(distinct(publishers, fold));
  const headline = readHeadline(labelled);
  const found = {
    headline,
    alternativeHeadline: readDeck(labelled),
    publisher,
    datePublished: published?.found ?? null,
    notBefore: readNotBefore(labelled, published),
    author: readAuthors(labelled, published),
    editor: readEditors(labelled),
    locationCreated: readPlace(labelled),
    articleSection: readSection(labelled),
    isBasedOn: readAttributions(labelled, publisher?.value ?? null),
    images: readImages(labelled, headline?.value ?? null),
    relatedLinks: readRelated(labelled),
    keywords: readKeywords(labelled),
    signoff: readSign(labelled),
  };
  return {
    values: valuesOf(found),
    evidence: evidenceOf(found),
    published,
    otherPublisher: disagreement(publishers, labelled),
  };
}

type AnyFound = Found<unknown> | Found<unknown>[] | null;
type ValueOf<T> = [T] extends [Found<infer V>[]]
  ? V[]
  : [T] extends [Found<infer V> | null]
    ? V | null
    : never;

function valuesOf<T extends Record<string, AnyFound>>(found: T) {
  const values: Record<string, unknown> = {};
  for (const field in found) {
    const value: AnyFound = found[field] ?? null;
    values[field] = Array.isArray(value) ? value.map((one) => one.value) : (value?.value ?? null);
  }
  return values as { [Field in keyof T]: ValueOf<T[Field]> };
}

function evidenceOf(found: Record<string, AnyFound>): Article["evidence"] {
  const evidence: Record<string, Evidence[]> = {};
  for (const field in found) {
    const value = found[field] ?? null;
    const all = Array.isArray(value) ? value : value ? [value] : [];
    if (all.length > 0) evidence[field] = all.map((one) => one.evidence);
  }
  return evidence as Partial<Record<FieldName, Evidence[]>>;
}

function readPlace(labelled: LabelledPage): Found<string> | null {
  const { dateline } = labelled.inlineParts;
  return dateline?.place
    ? foundIn(dateline.place, dateline.place, rowsOf(labelled, dateline.line), "titimangsa")
    : null;
}

function readSection(labelled: LabelledPage): Found<string> | null {
  const { dateline } = labelled.inlineParts;
  return dateline?.section
    ? foundIn(dateline.section, dateline.section, rowsOf(labelled, dateline.line), "rubrik")
    : null;
}

function readSign(labelled: LabelledPage): Found<string> | null {
  const { signoff } = labelled.inlineParts;
  return signoff?.value
    ? foundIn(signoff.value, signoff.text, rowsOf(labelled, signoff.line), "tanda-penutup")
    : null;
}
