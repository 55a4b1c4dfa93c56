import type { CslItem, CslName } from "../../../model/index.ts";

/**
 * The article as a RIS record. By hand, because citation-js 0.8 leaves author and day out of newspaper
 * articles. Lines end as the format wants it.
 */
export function toRis(item: CslItem): string {
  const issued = item.issued?.["date-parts"][0];
  const rows: [tag: string, value: string | undefined][] = [
    ["TY", "NEWS"],
    ["ID", item.id],
    ["TI", item.title],
    ...(item.author ?? []).map((name): [string, string] => ["AU", inverted(name)]),
    ["T2", item["container-title"]],
    ["PY", issued && String(issued[0])],
    ["DA", issued && slashed(issued)],
    ["LA", item.language],
    ["UR", item.URL],
    ["Y2", item.accessed && slashed(item.accessed["date-parts"][0])],
  ];
  const lines = rows.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, " ")}`] : []));
  return [...lines, "ER  - ", ""].join("\r\n");
}

/** RIS divides a name at its comma; a name in one piece stays as it is. */
function inverted(name: CslName): string {
  return "literal" in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `2022/09/06/`: the last part is for a season or the like. */
function slashed([year = 0, month, day]: number[]): string {
  return [String(year), ...[month, day].map((part) => part?.toString().padStart(2, "0") ?? ""), ""].join("/");
}
