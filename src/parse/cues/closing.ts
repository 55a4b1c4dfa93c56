import { isMedium } from "./attribution.ts";
import type { OutletIndex } from "./outlet.ts";
import { isFullName, isPersonName } from "./writers.ts";

/** Who closes a text by name, on a last line in capitals. */
export interface Closing {
  byline: string[];
  source: string[];
}

/**
 * Reads "PRIBADI WICAKSONO" as the author, "LIFEHACKER | ANDROID CENTRAL" as sources, and of "ANTARA | NINIS
 * CHAIRUNNISA" the medium as source, the person as author.
 */
export function readClosing(text: string, outlets: OutletIndex): Closing {
  const parts = text.split("|").map((part) => part.trim());
  if (parts.length === 1) return { byline: parts.filter(isPersonName), source: [] };
  const media = parts.filter((part) => isMedium(part, outlets));
  if (media.length === 0)
    return parts.every(isFullName) ? { byline: parts, source: [] } : { byline: [], source: parts };
  const persons = parts.filter(
    (part) => !media.includes(part) && isFullName(part) && !/\b(?:NEWS|POST|TIMES|CENTRAL|TV)\b/.test(part),
  );
  return { byline: persons, source: parts.filter((part) => part !== "" && !persons.includes(part)) };
}
