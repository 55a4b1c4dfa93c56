import { type Language, wordsOf } from "../model/index.ts";

/** The language of all documents. */
export const LANGUAGE: Language = "id";

/** The words of all documents. */
export const words = wordsOf(LANGUAGE);
