export { type Chunk, cutList, familiesOf, rootIn } from "./chunks.ts";
export { type Lists, printLists, readLists, readMeta, takeLists, wordsIn } from "./lists.ts";
export { type ListReader, type MergedLists, mergeLists, mergeWords, type Share } from "./mergedLists.ts";
export { bytesOf, occurrencesOf, type Postings, readWords, splitBefore, type Word } from "./postings.ts";
