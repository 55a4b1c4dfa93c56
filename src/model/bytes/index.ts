export { deflate } from "./deflate.ts";
export { hashOf, inPieces } from "./pieces.ts";
export { ROOT } from "./root.ts";
export { sha256 } from "./sha256.ts";
export { turn } from "./turn.ts";
