export { type Chunk, cutList, familiesOf, rootIn } from "./chunks.ts";
export { type Lists, printLists, readLists, takeLists } from "./lists.ts";
export { type Merged, mergeLists } from "./merge.ts";
export { bytesOf, pagesOf, type Word } from "./words.ts";
