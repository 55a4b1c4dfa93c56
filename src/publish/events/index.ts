export { mostCovered, toEventIndex, toEventPages } from "./eventPages.ts";
export { fold } from "./fold.ts";
export { toTies } from "./ties.ts";
