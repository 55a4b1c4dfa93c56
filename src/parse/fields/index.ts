import type { Article, OwnValues } from "../../model/index.ts";
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
  const found: AllFound = {
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

type FoundAs<Value> = Value extends (infer One)[] ? Found<One>[] : Found<NonNullable<Value>> | null;
type AllFound = { [F in keyof OwnValues]: FoundAs<OwnValues[F]> };

function valuesOf(found: AllFound): OwnValues {
  const values = Object.entries(found).map(([field, found]) => [
    field,
    Array.isArray(found) ? found.map(({ value }) => value) : (found?.value ?? null),
  ]);
  return Object.fromEntries(values);
}

function evidenceOf(found: AllFound): Article["evidence"] {
  const evidence = Object.entries(found).map(([field, found]) => [
    field,
    [found ?? []].flat().map(({ evidence }) => evidence),
  ]);
  return Object.fromEntries(evidence.filter(([, all]) => all?.length));
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
