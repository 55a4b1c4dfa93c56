import type { Findings, Request, Search, SearchIndex } from "../../search/query/index.ts";

/** What the parts of the search page show, and how they lead on. */
export interface View {
  request: Request;
  found: Findings;
  search: Search;
  index: SearchIndex;
  /** Shows another request, as a step that Back undoes. */
  go(request: Request): void;
  /** False once the reader has asked for something else. */
  isCurrent(): boolean;
}

/** The element of the page with this id; `templates/search.11ty.tsx` has it. */
export function place<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}
