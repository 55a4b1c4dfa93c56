import { COMMON } from "./data/common.ts";

/** True for a word of everyday language, with or without `-nya`: capitals do not make it a name. */
export function isEveryday(word: string): boolean {
  return COMMON.has(word) || (word.endsWith("nya") && COMMON.has(word.slice(0, -3)));
}

/** True for an everyday word that looks like a verb: `Dipecat`, `Membuka`. */
export function isVerb(word: string): boolean {
  return word.length > 5 && /^(?:di|me|ber|ter)/.test(word) && isEveryday(word);
}
