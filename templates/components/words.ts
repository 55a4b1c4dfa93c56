import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Words, wordsOf } from "../../src/model/index.ts";

/** Hands the words of the site's language down to all components; `Layout` provides them. */
export const SiteWords = createContext<Words>(wordsOf("id"));

/** The words of the site's language, for a component. */
export function useWords(): Words {
  return useContext(SiteWords);
}
