/** A person's name in two parts, or a name that must not be taken apart. */
export type CslName = { family: string; given: string } | { literal: string };

/** Year, or year and month, or year, month and day. */
export interface CslDate {
  "date-parts": [number[]];
}

/** What is cited of an article, as CSL-JSON; what is unknown is not there. */
export interface CslItem {
  /** Depends on the text only, so that a key in somebody's bibliography stays good. */
  id: string;
  type: "article-newspaper";
  title: string;
  author?: CslName[];
  "container-title"?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  language: "id";
}
