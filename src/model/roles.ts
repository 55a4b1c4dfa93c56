/** What a reader gets to read, what tells about it, what the site added, and what is empty. */
export type LineKind = "body" | "meta" | "boilerplate" | "blank";

/** What a line can be in its article, with the kind of line that this is. */
export const ROLES = {
  paragraph: "body",
  heading: "body",
  headline: "meta",
  deck: "meta",
  date: "meta",
  byline: "meta",
  editor: "meta",
  source: "meta",
  caption: "meta",
  dateline: "meta",
  section: "meta",
  signoff: "meta",
  embed: "meta",
  related: "boilerplate",
  topic: "boilerplate",
  promo: "boilerplate",
  navigation: "boilerplate",
  share: "boilerplate",
  bio: "boilerplate",
  disclaimer: "boilerplate",
  pagination: "boilerplate",
  comment: "boilerplate",
  advertisement: "boilerplate",
  repetition: "boilerplate",
  template: "boilerplate",
  blank: "blank",
} as const satisfies Record<string, LineKind>;

export type Role = keyof typeof ROLES;
