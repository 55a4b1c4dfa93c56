import type { Archive } from "../../archive/index.ts";
import { PAGES } from "../../model/index.ts";
import type { Site } from "./types.ts";

/** The ways into the archive that every page offers; topics and sections where any text states one. */
export function toSections({ topics, sections }: Archive): Site["sections"] {
  return [
    { text: "Berita", path: PAGES.all },
    { text: "Peristiwa", path: PAGES.events },
    { text: "Kalender", path: PAGES.calendar },
    { text: "Penerbit", path: PAGES.outlets },
    { text: "Penulis", path: PAGES.authors },
    { text: "Tokoh", path: PAGES.people },
    { text: "Tempat", path: PAGES.places },
    { text: "Lembaga", path: PAGES.organizations },
    ...(topics.length > 0 ? [{ text: "Topik", path: PAGES.topics }] : []),
    ...(sections.length > 0 ? [{ text: "Rubrik", path: PAGES.sections }] : []),
  ];
}
