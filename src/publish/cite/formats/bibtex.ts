import { plugins } from "@citation-js/core";
import type { CslItem, CslName } from "../../../model/index.ts";
import "@citation-js/plugin-bibtex";
import { guarded, type StandIns } from "../guard.ts";

// With its check on, citation-js takes the hyphen out of the key.
Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false });

/** Rare signs of which citation-js makes `\textlquill{}` and `\textrquill{}`. */
const STAND_INS: StandIns = ["⁅", "⁆"];

/** citation-js escapes every field but names. */
const NAME_ESCAPES: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
};

/**
 * The article as a BibTeX entry, in ASCII, without a line for what is unknown. citation-js repeats the
 * address as `howpublished` and writes the day into the month, which styles do not understand.
 */
export function toBibtex(item: CslItem): string {
  const entry = plugins.output.format("bibtex", [guarded(withSafeNames(item), STAND_INS)]);
  return `${entry
    .replaceAll("\\textlquill{}", "\\textless{}")
    .replaceAll("\\textrquill{}", "\\textgreater{}")
    .replace(/^\thowpublished = .*\n/m, "")
    .replace(/^\tmonth = \{([a-z]{3})(?: (\d+))?\},$/m, (_, month, day) =>
      day ? `\tmonth = ${month},\n\tday = {${day}},` : `\tmonth = ${month},`,
    )
    .trim()}\n`;
}

function withSafeNames(item: CslItem): CslItem {
  return item.author ? { ...item, author: item.author.map(safeName) } : item;
}

/** Only a name in one piece can hold anything but letters. */
function safeName(name: CslName): CslName {
  if (!("literal" in name)) return name;
  return { literal: name.literal.replace(/[\\{}~^<>&%$#_]/g, (sign) => NAME_ESCAPES[sign] ?? `\\${sign}`) };
}
