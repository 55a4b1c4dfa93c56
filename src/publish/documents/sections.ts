import type { Archive } from "../../archive/index.ts";
import { PAGES } from "../../model/index.ts";
import { words } from "../words.ts";
import type { Site } from "./types.ts";

/** The ways into the archive that every page offers; topics and sections where any text states one. */
export function toSections({ topics, sections }: Archive): Site["sections"] {
  return [
    { text: words.parts.all, path: PAGES.all },
    { text: words.parts.events, path: PAGES.events },
    { text: words.parts.calendar, path: PAGES.calendar },
    { text: words.parts.outlets, path: PAGES.outlets },
    { text: words.parts.authors, path: PAGES.authors },
    { text: words.parts.people, path: PAGES.people },
    { text: words.parts.places, path: PAGES.places },
    { text: words.parts.organizations, path: PAGES.organizations },
    ...(topics.length > 0 ? [{ text: words.parts.topics, path: PAGES.topics }] : []),
    ...(sections.length > 0 ? [{ text: words.parts.sections, path: PAGES.sections }] : []),
  ];
}
