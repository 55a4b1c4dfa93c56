export { type Chunk, cutList, familiesOf, rootIn } from "./chunks.ts";
export { type Lists, printLists, readLists, readMeta, takeLists, wordsIn } from "./lists.ts";
export { type Merged, mergeLists, mergeWords, type Open, type Share } from "./merge.ts";
export { bytesOf, occurrencesOf, type Postings, readWords, splitBefore, type Word } from "./postings.ts";
