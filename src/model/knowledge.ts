import type { Mentions } from "./fields.ts";

/** What the parser knows about the world, as data: the project's tables plus what the archive's settings add. */
export interface Knowledge {
  outlets: Outlet[];
  names: Authority[];
}

/** A news outlet. The rules come first: an outlet that no table has heard of still parses. */
export interface Outlet {
  /** The name as the outlet writes it: `KOMPAS.com`. */
  name: string;
  /** Other spellings that mean the same outlet, without regard to case: `Kompas`. */
  variants?: string[];
  /** Host names, without `www.`: `kompas.com`. */
  domains?: string[];
}

/** A name that has several forms; one entry is one person, place or organisation. */
export interface Authority {
  kind: "person" | "place" | "organization";
  /** The form that pages show: `Korea Utara`. */
  name: string;
  /** Other forms that mean the same: `Korut`, `Republik Rakyat Demokratik Korea`. */
  variants?: string[];
}

export type NameKind = keyof Mentions;

/** Maps a form that stands in a text to the name under which it is listed: `Korut` to `Korea Utara`. */
export type Canonical = (kind: NameKind | "outlets", form: string) => string;
