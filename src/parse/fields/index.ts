import type { Article, Evidence, FieldName } from "../../model/index.ts";
import { fold } from "../lines/shape.ts";
import { distinct, type Found, firstOf, foundIn } from "./evidence.ts";
import { readDeck, readHeadline } from "./headline.ts";
import { readCredited, readImages, readKeywords, readRelated } from "./lists.ts";
import { readAuthors, readEditors } from "./people.ts";
import { readNotBefore, readPublished } from "./published.ts";
import { disagreement, readPublishers } from "./publisher.ts";
import { type Reading, rowsOf } from "./reading.ts";

/** Reads all fields of an article, each with the reason for it. */
export function readFields(reading: Reading) {
  const published = readPublished(reading);
  const publishers = readPublishers(reading, published);
  const publisher = firstOf(distinct(publishers, fold));
  const headline = readHeadline(reading);
  const found = {
    headline,
    alternativeHeadline: readDeck(reading),
    publisher,
    datePublished: published?.found ?? null,
    notBefore: readNotBefore(reading, published),
    author: readAuthors(reading, published),
    editor: readEditors(reading),
    locationCreated: readPlace(reading),
    articleSection: readSection(reading),
    isBasedOn: readCredited(reading, publisher?.value ?? null),
    images: readImages(reading, headline?.value ?? null),
    relatedLinks: readRelated(reading),
    keywords: readKeywords(reading),
    signoff: readSign(reading),
  };
  return {
    values: valuesOf(found),
    evidence: evidenceOf(found),
    published,
    otherPublisher: disagreement(publishers, reading),
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

function readPlace(reading: Reading): Found<string> | null {
  const { dateline } = reading.lifts;
  return dateline?.place
    ? foundIn(dateline.place, dateline.place, rowsOf(reading, dateline.line), "titimangsa")
    : null;
}

function readSection(reading: Reading): Found<string> | null {
  const { dateline } = reading.lifts;
  return dateline?.section
    ? foundIn(dateline.section, dateline.section, rowsOf(reading, dateline.line), "rubrik")
    : null;
}

function readSign(reading: Reading): Found<string> | null {
  const { signoff } = reading.lifts;
  return signoff?.value
    ? foundIn(signoff.value, signoff.text, rowsOf(reading, signoff.line), "tanda-penutup")
    : null;
}
