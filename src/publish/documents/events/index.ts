export { mostCovered, toCitedEvents, toEventIndex, toEventPages } from "./eventPages.ts";
export { type Folded, fold } from "./fold.ts";
export { toTies } from "./ties.ts";
