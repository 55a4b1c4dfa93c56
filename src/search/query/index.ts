/** Search as a page and the command line ask it: what was typed goes in, articles come out. No disk, no document. */

export {
  MissingPart,
  type OpenIndex,
  openIndex,
  type ReadPart,
  readStart,
  type SearchIndex,
  type StartEngine,
} from "../pagefind/open.ts";
export { hitsOf, type Piece } from "./hits.ts";
export { readKnowledge } from "./lexicon.ts";
export {
  type Found,
  ORDERS,
  openSearch,
  type Request,
  type Result,
  type Search,
} from "./open.ts";
export { parseQuery, type Query } from "./parse.ts";
export type { StoredCitation } from "./stored.ts";
export { FILTERS, type FilterName } from "./tables.ts";
