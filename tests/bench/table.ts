import { count, type Figures, type Ratio, ratiosOf, type Size } from "./figures.ts";
import type { Cost } from "./measure.ts";

/** Prints figures as tables for a terminal. */
export function print(figures: Figures): string {
  const { machine, parser, empty, sizes } = figures;
  const { cpu, cores, memory, node, hugo } = machine;
  return [
    `${cpu}, ${cores} cores, ${(memory / 2 ** 30).toFixed(0)} GiB, Node ${node}, ${hugo ? `Hugo ${hugo}` : "no Hugo here, so not measured"}`,
    "",
    `Parser, one core: ${count(parser.texts / parser.warm)} texts a second, ${(parser.warm / parser.floor).toFixed(1)} times the floor of splitting lines and words; ${count(parser.texts / parser.cold)} in the first pass (${count(parser.texts)} texts)`,
    `Node and Eleventy on an empty site: ${seconds(empty)}`,
    "",
    ...sizes.flatMap((size) => [...printSize(size), ""]),
    ...columns([["against the aims", "", "at most", ""], ...ratiosOf(figures).map(aim)]),
  ].join("\n");
}

function printSize(size: Size): string[] {
  const { texts, origin, cold, warm, edit, floor, hugo, eleventy, stages } = size;
  const row = (name: string, cost: Cost, made: { pages: number; bytes: number } | null, more = "") => [
    name,
    seconds(cost),
    `${cost.cpuSeconds.toFixed(1)} s`,
    `${count(cost.peakBytes / 1e6)} MB`,
    made ? count(made.pages) : "",
    made ? count(made.pages / cost.seconds) : "",
    made ? `${count(made.bytes / 1e6)} MB` : "",
    (cost.seconds / floor.seconds).toFixed(1),
    more,
  ];
  const other = (name: string, { whole, generator, pagefind, ...made }: NonNullable<Size["hugo"]>) =>
    row(`${name} + Pagefind`, whole, made, `${seconds(generator)} + ${seconds(pagefind)}`);
  const total = stages.reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    ...columns([
      [
        `${count(texts)} texts (${origin})`,
        "time",
        "cpu",
        "memory",
        "pages",
        "a second",
        "output",
        "/ floor",
        "",
      ],
      row("floor: read and write", floor, null),
      row("Kliping, cold", cold, cold, `${count(cold.files)} files`),
      row("Kliping, nothing changed", warm, null, `${count(warm.touched)} files touched`),
      row("Kliping, one text mended", edit, null, `${count(edit.touched)} files touched`),
      ...(hugo ? [other("Hugo", hugo)] : []),
      other("Eleventy", eleventy),
    ]),
    ...columns(
      stages.map(({ stage, seconds }) => [
        `  ${stage}`,
        `${seconds.toFixed(2)} s`,
        `${((100 * seconds) / total).toFixed(0)} %`,
      ]),
    ),
  ];
}

function aim({ name, value, most }: Ratio): string[] {
  const digits = most === 0 ? 0 : most < 1 ? 3 : 2;
  return [name, value.toFixed(digits), String(most), value <= most ? "reached" : "missed"];
}

function seconds({ seconds }: Cost): string {
  return `${seconds.toFixed(2)} s`;
}

/** Rows of cells, the first cell of each to the left, the others to the right. */
function columns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
