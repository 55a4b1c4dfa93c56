import { KNOWLEDGE, type Knowledge } from "./parse/index.ts";
import type { Settings } from "./settings.ts";

/** All that the parser knows: what the archive's settings say first, so that it wins, then the project's tables. */
export function knowledgeOf({ outlets = [], names = [] }: Settings): Knowledge {
  return { outlets: [...outlets, ...KNOWLEDGE.outlets], names: [...names, ...KNOWLEDGE.names] };
}
