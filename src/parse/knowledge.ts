import type { Canonical, Knowledge, Settings } from "../model/index.ts";
import { canonicalOutlet } from "./cues/outlet.ts";
import { OUTLETS } from "./cues/outlets.ts";
import { AUTHORITY, canonicalName } from "./names/index.ts";

/** What the parser knows without an archive's settings. */
export const KNOWLEDGE: Knowledge = { outlets: OUTLETS, names: AUTHORITY };

/** All that the parser knows: what the archive's settings say first, so that it wins, then the project's tables. */
export function knowledgeOf({ outlets = [], names = [] }: Settings): Knowledge {
  return { outlets: [...outlets, ...KNOWLEDGE.outlets], names: [...names, ...KNOWLEDGE.names] };
}

/** Maps a form of a name that stands in a text to the name under which the archive lists it. */
export function canonicalOf({ names, outlets }: Knowledge): Canonical {
  const kinds = { people: "person", places: "place", organizations: "organization" } as const;
  const find: Canonical = (kind, form) =>
    kind === "outlets" ? canonicalOutlet(form, outlets) : canonicalName(kinds[kind], form, names);
  const found = new Map<string, string>();
  return (kind, form) => {
    const key = `${kind} ${form}`;
    const name = found.get(key) ?? find(kind, form);
    found.set(key, name);
    return name;
  };
}
