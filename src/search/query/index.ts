/** Search as a page and the command line ask it: what was typed goes in, articles come out. No disk, no document. */

export {
  MissingFile,
  type OpenIndex,
  openIndex,
  type ReadIndexFile,
  readStart,
  type SearchIndex,
  type StartEngine,
} from "../pagefind/open.ts";
export { FILTERS, type FilterName } from "./filterPages.ts";
export { hitsOf, type MarkedText } from "./hits.ts";
export { readKnowledge } from "./openLexicon.ts";
export {
  type Findings,
  ORDERS,
  openSearch,
  type Request,
  type Result,
  type Search,
} from "./openSearch.ts";
export { parseQuery, type Query } from "./queryParser.ts";
export type { StoredCitation } from "./stored.ts";
